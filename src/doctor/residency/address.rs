//! Where Claude Code sends its requests: the address and the region in force, and whether they lie inside.

use url::Url;

use crate::doctor::facts::models::Models;
use crate::models::wiring::{BEDROCK, FIRST_PARTY, FIRST_PARTY_BASE, MANTLE, provider};
use crate::profile::{self, Profile, is_same_address};

/// Where requests go first, whatever the model; to a gateway, or past it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Without a slash at the end.
    pub base: String,
    pub region: String,
    pub destination: Destination,
    /// The variable that leads there; none where the region does by default.
    pub by: Option<&'static str>,
    /// The other surface of Bedrock is in use.
    pub mantle: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// AWS's own host in a region of the residency, or the address that the profile names.
    Inside,
    /// A host whose name says this region, or that is a vendor's of no region.
    Outside(String),
    /// Nobody can say where that is.
    Elsewhere,
    /// Another provider's: the switch of the profile's own isn't on.
    OtherProvider,
}

/// A variable that sends requests out of the residency; no name where none is set that keeps them inside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diversion {
    pub name: Option<String>,
    /// An address or a region.
    pub to: String,
}

/// The region of one tier; Claude Code heeds it beside a pin of Haiku.
pub const SMALL_FAST_REGION: &str = "ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION";

/// The variables that name an address, as `doctor` looks at them besides those of `guard::leaving`.
pub const ADDRESSES: [&str; 2] = [MANTLE_BASE, FIRST_PARTY_BASE];
const MANTLE_BASE: &str = "ANTHROPIC_BEDROCK_MANTLE_BASE_URL";
/// Of the AWS SDK's variables none moves the conversation, nor do its switches of hosts in another form (2.1.332).
const RUNTIME_BASE: &str = "ANTHROPIC_BEDROCK_BASE_URL";
/// Those that name Bedrock's Region, the first that is set.
pub const REGIONS: [&str; 2] = ["AWS_REGION", "AWS_DEFAULT_REGION"];
/// Where nothing names a region, Claude Code asks here.
const DEFAULT_REGION: &str = "us-east-1";

impl Address {
    pub fn new(models: &Models, profile: &Profile) -> Self {
        let is_on = models.wiring.is_on(BEDROCK);
        if profile.gateway().is_none() {
            let address = Self::of_bedrock(models, profile);
            let is_bedrocks = is_on || address.mantle || !is_bedrock(profile);
            return if is_bedrocks { address } else { Self::of_another_provider(models, BEDROCK) };
        }
        match is_bedrock(profile) {
            false => Self::of_messages(models, profile),
            // A gateway that speaks Bedrock's format isn't asked by the other surface.
            true if !is_on => Self::of_another_provider(models, BEDROCK),
            true => {
                let address = Self::of_bedrock(models, profile);
                Self { destination: at_gateway(&address.base, profile), by: Some(RUNTIME_BASE), ..address }
            }
        }
    }

    /// Where Bedrock's own variables lead, whatever the profile's provider.
    pub fn of_bedrock(models: &Models, profile: &Profile) -> Self {
        let var = |name: &str| models.wiring.var(name);
        // Seen: with both switches on, the plain surface is used.
        let mantle = !models.wiring.is_on(BEDROCK) && models.wiring.is_on(MANTLE);
        let by_region = REGIONS.into_iter().find(|name| var(name).is_some());
        let region = by_region.and_then(var).or(models.aws_region.as_deref()).unwrap_or(DEFAULT_REGION);
        let by_address = Some(if mantle { MANTLE_BASE } else { RUNTIME_BASE }).filter(|name| var(name).is_some());
        let base = match by_address.and_then(var) {
            Some(named) => named.trim_end_matches('/').to_owned(),
            None if mantle => format!("https://bedrock-mantle.{region}.api.aws"),
            None => format!("https://bedrock-runtime.{region}.amazonaws.com"),
        };
        // At the profile's own endpoint the region alone can be wrong.
        let is_own = is_endpoint(&base, profile);
        let by = if is_own { by_region.or(by_address) } else { by_address.or(by_region) };
        Self { destination: destination(&base, region, profile), base, region: region.to_owned(), by, mantle }
    }

    /// The same service in another Region; none where the address is an endpoint of the company's own, or a stand-in.
    pub fn of_region(&self, region: &str) -> Option<String> {
        let is_plain = self.base == format!("https://bedrock-runtime.{}.amazonaws.com", self.region);
        is_plain.then(|| format!("https://bedrock-runtime.{region}.amazonaws.com"))
    }

    /// Of a gateway that speaks Anthropic's own format, for which no provider is switched on.
    fn of_messages(models: &Models, profile: &Profile) -> Self {
        if let Some(switch) = models.wiring.switched_on() {
            return Self::of_another_provider(models, switch);
        }
        let base = first_party(models).to_owned();
        let destination = at_gateway(&base, profile);
        Self { base, region: String::new(), destination, by: Some(FIRST_PARTY_BASE), mantle: false }
    }

    /// Seen (2.1.328, 2.1.329): without the switch, or with one that isn't true, requests go to whichever provider is
    /// switched on, else to Anthropic's own API or the address that stands in for it.
    fn of_another_provider(models: &Models, by: &'static str) -> Self {
        let other = models.wiring.switched_on().and_then(provider);
        Self {
            base: other.unwrap_or_else(|| first_party(models)).to_owned(),
            region: String::new(),
            destination: Destination::OtherProvider,
            by: Some(by),
            mantle: false,
        }
    }
}

/// Anthropic's own API, or the address that stands in for it.
fn first_party(models: &Models) -> &str {
    models.wiring.var(FIRST_PARTY_BASE).unwrap_or(FIRST_PARTY).trim_end_matches('/')
}

/// Whether the switch of Bedrock is the one that has to be on: its format is spoken, to AWS or to a gateway.
pub fn is_bedrock(profile: &Profile) -> bool {
    profile.format().bedrock().is_some()
}

/// Whether it is the address that the profile names.
fn is_endpoint(base: &str, profile: &Profile) -> bool {
    let endpoint = profile.provider().endpoint();
    !endpoint.is_empty() && is_same_address(base, &endpoint)
}

/// The gateway decides on the region.
fn at_gateway(base: &str, profile: &Profile) -> Destination {
    if is_endpoint(base, profile) { Destination::of_own(base, profile) } else { Destination::Elsewhere }
}

impl Destination {
    /// Of the address that the profile itself names: its rules let none pass that lies outside, but a profile of before may
    /// have one.
    pub(super) fn of_own(address: &str, profile: &Profile) -> Self {
        profile::outside(address, profile).map_or(Self::Inside, Self::Outside)
    }
}

fn destination(base: &str, region: &str, profile: &Profile) -> Destination {
    let is_inside = |region: &str| profile.residency.holds(region);
    if is_endpoint(base, profile) {
        let is_inside = is_inside(region);
        return if is_inside { Destination::of_own(base, profile) } else { Destination::Outside(region.to_owned()) };
    }
    let url = Url::parse(base).ok().filter(|url| url.scheme() == "https");
    match url.as_ref().and_then(Url::host_str).and_then(region_of) {
        Some(region) if is_inside(region) => Destination::Inside,
        Some(region) => Destination::Outside(region.to_owned()),
        None => Destination::Elsewhere,
    }
}

/// The region in a host name of AWS's; `None` for anybody else's.
fn region_of(host: &str) -> Option<&str> {
    let name = host.strip_suffix(".vpce.amazonaws.com");
    let name = name.or_else(|| host.strip_suffix(".amazonaws.com")).or_else(|| host.strip_suffix(".api.aws"))?;
    let (service, region) = name.rsplit_once('.')?;
    service.rsplit('.').next().is_some_and(|service| service.starts_with("bedrock")).then_some(region)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{GatewayKind, testing};

    #[test]
    fn an_address_lies_where_its_host_says() {
        const VPCE: &str = "https://vpce-1-a.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com";
        const BASE: &str = "ANTHROPIC_BASE_URL";
        let tokyo = ("AWS_REGION", "ap-northeast-1");
        let abroad = |region: &str| Destination::Outside(region.to_owned());
        for (vars, aws_region, intended, destination, region) in [
            (vec![tokyo], None, "", Destination::Inside, "ap-northeast-1"),
            (vec![], Some("ap-northeast-3"), "", Destination::Inside, "ap-northeast-3"),
            (vec![], None, "", abroad("us-east-1"), "us-east-1"),
            (vec![("AWS_DEFAULT_REGION", "us-west-2"), tokyo], None, "", Destination::Inside, "ap-northeast-1"),
            (
                vec![tokyo, ("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", "https://gateway.example")],
                None,
                "",
                Destination::Inside,
                "ap-northeast-1",
            ),
            (
                vec![tokyo, ("ANTHROPIC_BEDROCK_BASE_URL", "https://gateway.example/")],
                None,
                "https://gateway.example",
                Destination::Inside,
                "ap-northeast-1",
            ),
            (vec![tokyo, ("ANTHROPIC_BEDROCK_BASE_URL", VPCE)], None, "", Destination::Inside, "ap-northeast-1"),
            (
                vec![tokyo, ("ANTHROPIC_BEDROCK_BASE_URL", "https://bedrock-runtime.us-west-2.amazonaws.com")],
                None,
                "",
                abroad("us-west-2"),
                "ap-northeast-1",
            ),
            (
                vec![
                    tokyo,
                    ("ANTHROPIC_BEDROCK_BASE_URL", "https://bedrock.ap-northeast-1.amazonaws.com.evil.example"),
                ],
                None,
                "",
                Destination::Elsewhere,
                "ap-northeast-1",
            ),
            (vec![tokyo, (MANTLE, "1")], None, "", Destination::Inside, "ap-northeast-1"),
            (vec![(MANTLE, "1")], None, "", abroad("us-east-1"), "us-east-1"),
            (vec![tokyo, (BEDROCK, "0")], None, "", Destination::OtherProvider, ""),
            (vec![tokyo, (BEDROCK, ""), (BASE, "https://stranger.example")], None, "", Destination::OtherProvider, ""),
            (
                vec![tokyo, (BEDROCK, "enabled"), ("CLAUDE_CODE_USE_VERTEX", "1")],
                None,
                "",
                Destination::OtherProvider,
                "",
            ),
        ] {
            let mut models = Models { aws_region: aws_region.map(str::to_owned), ..Models::default() };
            let is_off = vars.iter().any(|(name, _)| [BEDROCK, MANTLE].contains(name));
            let on = Some((BEDROCK, "1")).filter(|_| !is_off);
            let vars: Vec<_> = vars.iter().copied().chain(on).collect();
            models.wiring.env = vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let mut profile = Profile::default();
            profile.residency.regions = vec!["ap-northeast-1".to_owned(), "ap-northeast-3".to_owned()];
            profile.aws_mut().endpoint_url = intended.to_owned();
            let address = Address::new(&models, &profile);
            assert_eq!((address.destination, address.region.as_str()), (destination, region), "{vars:?} {intended}");
        }
    }

    #[test]
    fn a_gateway_is_asked_at_its_own_address_alone_whatever_the_region() {
        const BASE: &str = "ANTHROPIC_BEDROCK_BASE_URL";
        let url = "https://llm.acme.example/bedrock";
        let profile = testing::behind_gateway(Profile::default(), GatewayKind::Bedrock, url);
        let tokyo = "https://bedrock-runtime.ap-northeast-1.amazonaws.com";
        for (vars, destination, by) in [
            (vec![(BEDROCK, "1"), (BASE, url), ("AWS_REGION", "us-east-1")], Destination::Inside, BASE),
            (vec![(BEDROCK, "1"), (BASE, url), (MANTLE, "1")], Destination::Inside, BASE),
            (vec![(BEDROCK, "1"), (BASE, tokyo)], Destination::Elsewhere, BASE),
            (vec![(BEDROCK, "1")], Destination::Elsewhere, BASE),
            (vec![(BEDROCK, "0"), (BASE, url), (MANTLE, "1")], Destination::OtherProvider, BEDROCK),
            (vec![(BEDROCK, "0"), (BASE, url)], Destination::OtherProvider, BEDROCK),
        ] {
            let mut models = Models::default();
            models.wiring.env = vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let address = Address::new(&models, &profile);
            assert_eq!((address.destination, address.by), (destination, Some(by)), "{vars:?}");
        }
    }

    #[test]
    fn only_awss_own_address_leads_to_another_region() {
        let address = |base: &str| Address {
            base: base.to_owned(),
            region: "ap-northeast-1".to_owned(),
            destination: Destination::Inside,
            by: None,
            mantle: false,
        };
        for (base, there) in [
            (
                "https://bedrock-runtime.ap-northeast-1.amazonaws.com",
                Some("https://bedrock-runtime.us-east-1.amazonaws.com"),
            ),
            ("https://vpce-1-a.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com", None),
            ("https://gateway.example", None),
            ("http://127.0.0.1:4566", None),
        ] {
            assert_eq!(address(base).of_region("us-east-1").as_deref(), there, "{base}");
        }
    }
}
