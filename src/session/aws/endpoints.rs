//! The address of each AWS service, on this machine with this profile.
//!
//! A sign-in's token goes to AWS's own hosts of its region, to what the AWS config file names for the AWS profile in
//! use, or to this machine; no variable leads it anywhere else. A hook takes nothing but this machine's own addresses
//! from variables, whatever the service: a cloned repository can set them. An address that is malformed or unencrypted
//! is refused, never replaced by the public host. AWS's own hosts follow the rules of its SDK, which knows every
//! partition.

use url::Url;

use super::config_files::Section;
use super::sdk::{self, Variant};
use crate::code::source as code;
use crate::fault::{Fault, Result};
pub use crate::profile::is_of_aws;
use crate::profile::url::{is_loopback, parse};
use crate::profile::{Aws, is_region};
use crate::session::Caller;
use crate::world::Vars;

/// The switches of hosts in another form: as a variable, and in a section.
pub const SWITCHES: [(&str, &str); 2] =
    [("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"), ("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")];

/// Base addresses, without a slash at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    /// The token service of IAM Identity Center.
    pub oidc: String,
    /// The access portal.
    pub portal: String,
    pub sts: String,
    /// Bedrock's control plane.
    pub bedrock: String,
}

/// A setting that leads services elsewhere than to AWS's plain host of the region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointOverride {
    pub host: String,
    /// `endpoint_url`, or a switch as it is spelled where it is set.
    pub name: String,
    pub value: String,
    /// File and line; `None` of a variable.
    pub place: Option<String>,
    /// The host is AWS's own, in a form that not every region has (FIPS, dual-stack).
    pub is_variant: bool,
    /// The host is AWS's own, and another region's, or another service's than the sign-in that is asked there.
    pub is_astray: bool,
    /// What is asked there carries the sign-in's own token.
    pub takes_tokens: bool,
}

/// The settings that can name an address.
struct Named<'a> {
    section: Option<Section<'a>>,
    vars: &'a Vars,
    /// Whose these variables are: before a hook a cloned repository may have set them.
    caller: Caller,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Service {
    Oidc,
    Portal,
    Sts,
    Bedrock,
    SignIn,
    CloudTrail,
    Ec2,
    Kms,
    Logs,
    S3,
}

impl Endpoints {
    /// The addresses for these AWS settings of the deployment profile called `profile`, a sign-in in `sso_region` and
    /// the AWS profile in use.
    ///
    /// # Errors
    /// `GK-AWS-060` to `063`: an address or a region that is malformed or not trusted.
    pub fn new(
        aws: &Aws,
        profile: &str,
        sso_region: &str,
        section: Option<Section<'_>>,
        vars: &Vars,
        caller: Caller,
    ) -> Result<Self> {
        let named = Named { section, vars, caller };
        let region = &aws.region;
        // An endpoint for invocations serves no lists.
        let own = Some(aws.endpoint_url.as_str()).filter(|url| !url.is_empty() && !url.contains("bedrock-runtime"));
        let own = own.map(|own| base(own, || format!("aws.endpoint_url ({profile})")));
        Ok(Self {
            oidc: named.base(Service::Oidc, sso_region, None)?,
            portal: named.base(Service::Portal, sso_region, None)?,
            sts: named.base(Service::Sts, region, None)?,
            bedrock: named.base(Service::Bedrock, region, own)?,
        })
    }
}

/// What of the section, or of the switches in variables, leads the services of [`Endpoints::new`] elsewhere. Variables that
/// name an address are the residency's: they have a finding of their own. Without a region of the sign-in nobody signs in
/// there.
pub(super) fn leads(
    aws: &Aws,
    sso_region: Option<&str>,
    section: Option<Section<'_>>,
    vars: &Vars,
) -> Vec<EndpointOverride> {
    let named = Named { section, vars, caller: Caller::Person };
    let services = [
        (Service::Bedrock, &*aws.region),
        (Service::Sts, &*aws.region),
        (Service::Oidc, sso_region.unwrap_or(&aws.region)),
        (Service::Portal, sso_region.unwrap_or(&aws.region)),
    ];
    let leads = |(service, region): (Service, &str)| {
        let is_asked = !service.takes_tokens() || sso_region.is_some();
        let judged = move |lead: EndpointOverride| EndpointOverride { is_astray: lead.is_astray && is_asked, ..lead };
        named.leads(service, region).into_iter().map(judged)
    };
    services.into_iter().flat_map(leads).collect()
}

/// The base address of AWS Sign-In in a region, which renews what `aws login` has signed in to; by the same rules, as a
/// refresh token goes there.
///
/// # Errors
/// As [`Endpoints::new`].
pub(super) fn sign_in(region: &str, section: Option<Section<'_>>, vars: &Vars, caller: Caller) -> Result<String> {
    Named { section, vars, caller }.base(Service::SignIn, region, None)
}

/// The base address of a service in a region for a person's own request, which is signed and carries no token.
///
/// # Errors
/// As [`Endpoints::new`].
pub(super) fn of(service: Service, region: &str, section: Option<Section<'_>>, vars: &Vars) -> Result<String> {
    Named { section, vars, caller: Caller::Person }.base(service, region, None)
}

impl Named<'_> {
    /// The base address of a service: what is named for it, else `own`, else AWS's own in this region.
    fn base(&self, service: Service, region: &str, own: Option<Result<Url>>) -> Result<String> {
        let url = match self.address(service)? {
            None => own.transpose()?,
            named => named,
        };
        match url {
            Some(url) => Ok(url.as_str().trim_end_matches('/').to_owned()),
            None => self.regional(service, region),
        }
    }

    /// Whether the variables are a person's own.
    fn trusts_variables(&self) -> bool {
        self.caller == Caller::Person
    }

    /// The address that the deployment profile, a variable or the AWS files name for a service.
    fn address(&self, service: Service) -> Result<Option<Url>> {
        let is_ignored = self.switch("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls");
        if is_ignored { Ok(None) } else { self.named(service) }
    }

    /// The same, as Claude Code takes it (2.1.332): it knows no switch that would have it passed over.
    fn named(&self, service: Service) -> Result<Option<Url>> {
        for name in [format!("AWS_ENDPOINT_URL_{}", service.id()), "AWS_ENDPOINT_URL".to_owned()] {
            let Some(text) = self.vars.get(&name) else { continue };
            let is_followed = self.trusts_variables() && !service.takes_tokens();
            match base(text, || name) {
                Ok(url) if is_followed || is_loopback(&url) => return Ok(Some(url)),
                Err(fault) if is_followed => return Err(fault),
                _ => {}
            }
        }
        let configured = self.section.map(|section| section.endpoint(&service.id().to_ascii_lowercase()));
        match configured.transpose()?.flatten() {
            Some((text, place)) => base(text, || place).map(Some),
            None => Ok(None),
        }
    }

    /// AWS's own address.
    fn regional(&self, service: Service, region: &str) -> Result<String> {
        if !is_region(region) {
            return Err(Fault::new(&code::REGION).with("region", region));
        }
        let [fips, dual_stack] = SWITCHES.map(|(variable, key)| self.switch(variable, key));
        let variant = Variant { fips, dual_stack };
        let address = service.address(region, variant);
        address.map_err(|why| Fault::new(&code::REGION).with("region", region).because(why))
    }

    fn leads(&self, service: Service, region: &str) -> Vec<EndpointOverride> {
        let takes_tokens = service.takes_tokens();
        let host = |base: &str| Url::parse(base).ok().and_then(|url| url.host_str().map(str::to_owned));
        match self.named(service) {
            Err(_) => Vec::new(),
            Ok(Some(url)) => {
                let section =
                    self.section.and_then(|section| section.endpoint(&service.id().to_ascii_lowercase()).ok()?);
                let is_it = |(text, _): &(&str, String)| Url::parse(text).is_ok_and(|named| named == url);
                let lead = |(value, place): (&str, String)| {
                    let name = "endpoint_url".to_owned();
                    let (value, place) = (value.to_owned(), Some(place));
                    let host = host(url.as_str())?;
                    let is_astray = is_of_aws(&host) && !service.is_served_by(&host, region);
                    Some(EndpointOverride { host, name, value, place, is_variant: false, is_astray, takes_tokens })
                };
                section.filter(is_it).and_then(lead).into_iter().collect()
            }
            Ok(None) => {
                let Some(host) = self.regional(service, region).ok().as_deref().and_then(host) else {
                    return Vec::new();
                };
                let lead = |(variable, key): (&str, &str)| {
                    self.switch(variable, key).then_some(())?;
                    let (name, value, place) = match (self.vars.get(variable), self.section) {
                        (None, Some(section)) => (key, section.get(key)?, Some(section.place(key)?)),
                        (value, _) => (variable, value?, None),
                    };
                    let (name, value) = (name.to_owned(), value.to_owned());
                    Some(EndpointOverride {
                        host: host.clone(),
                        name,
                        value,
                        place,
                        is_variant: true,
                        is_astray: false,
                        takes_tokens,
                    })
                };
                SWITCHES.into_iter().filter_map(lead).collect()
            }
        }
    }

    /// A person's variable goes before the section.
    fn switch(&self, variable: &str, key: &str) -> bool {
        let said = self.vars.get(variable).filter(|_| self.trusts_variables());
        said.map_or_else(
            || self.section.is_some_and(|section| section.is_on(key)),
            |value| value.eq_ignore_ascii_case("true"),
        )
    }
}

impl Service {
    /// Its name in variables; in lower case, in the AWS config file.
    const fn id(self) -> &'static str {
        match self {
            Self::Oidc => "SSO_OIDC",
            Self::Portal => "SSO",
            Self::Sts => "STS",
            Self::Bedrock => "BEDROCK",
            Self::SignIn => "SIGNIN",
            Self::CloudTrail => "CLOUDTRAIL",
            Self::Ec2 => "EC2",
            Self::Kms => "KMS",
            Self::Logs => "CLOUDWATCH_LOGS",
            Self::S3 => "S3",
        }
    }

    /// Whether its requests carry a bearer token; the other services' are signed.
    const fn takes_tokens(self) -> bool {
        matches!(self, Self::Oidc | Self::Portal | Self::SignIn)
    }

    /// Whether a host of AWS's can be its own in a region, in whatever form (FIPS, dual-stack, an interface endpoint). A
    /// sign-in gets no answer from another service. Without an answer of the others Claude Code goes on, so of them only
    /// the region counts; a host that names none is global.
    fn is_served_by(self, host: &str, region: &str) -> bool {
        let is_elsewhere = host.split('.').any(|label| is_region(label) && label != region);
        let has = |name: &str| host.split('.').any(|label| label.starts_with(name));
        let is_own = match self {
            Self::Oidc => has("oidc"),
            Self::Portal => has("portal"),
            Self::SignIn => has("signin"),
            Self::Sts | Self::Bedrock | Self::CloudTrail | Self::Ec2 | Self::Kms | Self::Logs | Self::S3 => true,
        };
        is_own && !is_elsewhere
    }

    /// Its address by AWS's rules. Most services have none in the SDK's crates that are here; their hosts have the portal's
    /// form.
    fn address(self, region: &str, variant: Variant) -> std::result::Result<String, String> {
        let name = match self {
            Self::Sts => return sdk::sts(region, variant),
            Self::Portal => return sdk::portal(region, variant),
            Self::Oidc => return Ok(sdk::portal(region, variant)?.replacen("portal.sso", "oidc", 1)),
            Self::Bedrock if variant.fips => "bedrock-fips",
            Self::Bedrock => "bedrock",
            Self::SignIn if !variant.fips && !variant.dual_stack => {
                return Ok(format!("https://{}", sign_in_host(region)));
            }
            // It keeps its domain where others change theirs.
            Self::S3 => {
                let plain = Self::Sts.address(region, Variant { fips: false, dual_stack: false })?;
                let place =
                    plain.split_once(&format!(".{region}.")).ok_or("no region in the address of STS")?.1.to_owned();
                let (fips, dual) =
                    (if variant.fips { "-fips" } else { "" }, if variant.dual_stack { ".dualstack" } else { "" });
                return Ok(format!("https://s3{fips}{dual}.{region}.{place}"));
            }
            Self::Kms if variant.fips => "kms-fips",
            Self::Kms => "kms",
            Self::CloudTrail | Self::Ec2 | Self::Logs => {
                // GovCloud's plain hosts are the FIPS-validated ones.
                let is_plain = !variant.fips || (region.starts_with("us-gov-") && !variant.dual_stack);
                match (self, is_plain) {
                    (Self::CloudTrail, true) => "cloudtrail",
                    (Self::CloudTrail, false) => "cloudtrail-fips",
                    (Self::Ec2, true) => "ec2",
                    (Self::Ec2, false) => "ec2-fips",
                    (_, true) => "logs",
                    (_, false) => "logs-fips",
                }
            }
            // GovCloud's plain hosts are the FIPS-validated ones.
            Self::SignIn if variant.fips && (variant.dual_stack || !region.starts_with("us-gov-")) => "signin-fips",
            Self::SignIn => "signin",
        };
        let portal = sdk::portal(region, variant)?;
        let (_, place) = portal.split_once(&format!(".{region}.")).ok_or("no region in the portal's address")?;
        Ok(format!("https://{name}.{region}.{place}"))
    }
}

/// AWS Sign-In's own host, by the endpoint rules of AWS CLI 2.36.7.
fn sign_in_host(region: &str) -> String {
    let suffix = match region.split('-').next().unwrap_or_default() {
        "cn" => "amazonaws.cn",
        _ if region.starts_with("us-gov-") => "amazonaws-us-gov.com",
        _ => "aws.amazon.com",
    };
    format!("{region}.signin.{suffix}")
}

/// Parses an address whose host is the one that a reader sees.
fn base(text: &str, place: impl FnOnce() -> String) -> Result<Url> {
    let url = parse(text).filter(|url| {
        let origin = format!("{}://{}", url.scheme(), url.host_str().unwrap_or_default());
        let rest = text.to_ascii_lowercase().strip_prefix(&origin).map(str::to_owned);
        let is_spelled_out = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']));
        let is_bare = url.username().is_empty() && url.password().is_none();
        let is_whole = url.query().is_none() && url.fragment().is_none();
        is_spelled_out && is_bare && is_whole && matches!(url.scheme(), "https" | "http")
    });
    match url {
        None => Err(Fault::new(&code::ENDPOINT).with("place", place())),
        Some(url) if url.scheme() == "http" && !is_loopback(&url) => {
            Err(Fault::new(&code::PLAIN_HTTP).with("place", place()))
        }
        Some(url) => Ok(url),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ureq::http::Uri;

    use super::*;
    use crate::profile::Profile;
    use crate::session::aws::config_files::tests::given;
    use crate::session::tests::profile;
    use crate::world::net::host;

    const REGION: &str = "ap-northeast-1";
    const HOOK: Caller = Caller::Program;
    const PERSON: Caller = Caller::Person;

    fn vars(pairs: &[(&str, &str)]) -> Vars {
        Vars::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    /// The addresses with `[profile a]` of this config file.
    fn endpoints(profile: &Profile, region: &str, config: &str, vars: &Vars, caller: Caller) -> Result<Endpoints> {
        let files = given(config, "")?;
        Endpoints::new(profile.aws().unwrap(), &profile.name, region, files.section("a"), vars, caller)
    }

    /// What the rules of AWS CLI 2.36.7 answer for `sso-oidc`, `sso`, `sts` and `bedrock`: so they did in 11 regions of
    /// each partition, for each combination.
    #[test]
    fn the_hosts_are_those_of_the_public_rules() {
        const PLAIN: [&str; 4] = ["oidc", "portal.sso", "sts", "bedrock"];
        const FIPS: [&str; 4] = ["oidc-fips", "portal.sso-fips", "sts-fips", "bedrock-fips"];
        for (region, fips, dual, names, suffix) in [
            (REGION, false, false, PLAIN, "amazonaws.com"),
            (REGION, true, false, FIPS, "amazonaws.com"),
            (REGION, false, true, PLAIN, "api.aws"),
            (REGION, true, true, FIPS, "api.aws"),
            ("cn-north-1", false, false, PLAIN, "amazonaws.com.cn"),
            ("cn-north-1", true, false, FIPS, "amazonaws.com.cn"),
            ("cn-north-1", false, true, PLAIN, "api.amazonwebservices.com.cn"),
            ("us-gov-west-1", false, false, PLAIN, "amazonaws.com"),
            ("us-gov-west-1", true, false, ["oidc", "portal.sso", "sts", "bedrock-fips"], "amazonaws.com"),
            ("us-gov-west-1", true, true, FIPS, "api.aws"),
            ("us-iso-east-1", false, false, PLAIN, "c2s.ic.gov"),
            ("us-iso-east-1", true, false, FIPS, "c2s.ic.gov"),
            ("us-iso-east-1", false, true, PLAIN, "api.aws.ic.gov"),
            ("us-isob-east-1", false, false, PLAIN, "sc2s.sgov.gov"),
            ("us-isob-east-1", true, true, FIPS, "api.aws.scloud"),
            ("eu-isoe-west-1", false, false, PLAIN, "cloud.adc-e.uk"),
            ("eu-isoe-west-1", false, true, PLAIN, "api.cloud-aws.adc-e.uk"),
            ("us-isof-south-1", false, false, PLAIN, "csp.hci.ic.gov"),
            ("eusc-de-east-1", false, false, PLAIN, "amazonaws.eu"),
            ("eusc-de-east-1", true, false, FIPS, "amazonaws.eu"),
            ("eusc-de-east-1", true, true, FIPS, "api.amazonwebservices.eu"),
            // A region that the rules don't know yet.
            ("ap-northeast-9", false, false, PLAIN, "amazonaws.com"),
        ] {
            let config = format!("[profile a]\nuse_fips_endpoint = {fips}\nuse_dualstack_endpoint = {dual}\n");
            let mut profile = profile();
            profile.aws_mut().region = region.to_owned();
            let [oidc, portal, sts, bedrock] = names.map(|name| format!("https://{name}.{region}.{suffix}"));
            let expected = Endpoints { oidc, portal, sts, bedrock };
            let found = endpoints(&profile, region, &config, &Vars::default(), HOOK).unwrap();
            assert_eq!(found, expected, "{region} {config}");
            // The isolated partitions are no part of the public network.
            let is_public = !region.contains("-iso");
            let hosts = [&found.oidc, &found.portal, &found.sts, &found.bedrock].map(|base| host(base));
            assert!(hosts.into_iter().all(|host| is_of_aws(host) == is_public), "{found:?}");
        }
    }

    /// What AWS CLI 2.36.7 dialled, and for the other partitions what its rules say.
    #[test]
    fn the_aws_clis_own_sign_in_has_hosts_of_another_kind() {
        let of = |region: &str, config: &str| {
            let files = given(config, "").unwrap();
            sign_in(region, files.section("a"), &Vars::default(), HOOK).unwrap()
        };
        for (region, host) in [
            (REGION, "ap-northeast-1.signin.aws.amazon.com"),
            ("cn-north-1", "cn-north-1.signin.amazonaws.cn"),
            ("us-gov-west-1", "us-gov-west-1.signin.amazonaws-us-gov.com"),
        ] {
            assert_eq!(of(region, ""), format!("https://{host}"));
        }
        let dual = "[profile a]\nuse_dualstack_endpoint = true\n";
        assert_eq!(of(REGION, dual), "https://signin.ap-northeast-1.api.aws");
        assert_eq!(
            of(REGION, "[profile a]\nuse_fips_endpoint = true\n"),
            "https://signin-fips.ap-northeast-1.amazonaws.com"
        );
        // A refresh token follows no variable but to this machine, a person's neither.
        let away = vars(&[("AWS_ENDPOINT_URL_SIGNIN", "https://away.example")]);
        let here = vars(&[("AWS_ENDPOINT_URL_SIGNIN", "http://127.0.0.1:9")]);
        for caller in [HOOK, PERSON] {
            assert_eq!(sign_in(REGION, None, &away, caller).unwrap(), of(REGION, ""));
            assert_eq!(sign_in(REGION, None, &here, caller).unwrap(), "http://127.0.0.1:9");
        }
        assert_eq!(sign_in("evil.example/#", None, &away, HOOK).unwrap_err().code().id, "GK-AWS-063");
    }

    /// What botocore 1.43.11 resolves by its rules; S3 in China has no FIPS host.
    #[test]
    fn the_hosts_of_the_evidence_are_those_of_the_public_rules() {
        let of = |service, region: &str, fips: bool, dual: bool| {
            let config = format!("[profile a]\nuse_fips_endpoint = {fips}\nuse_dualstack_endpoint = {dual}\n");
            super::of(service, region, given(&config, "").unwrap().section("a"), &Vars::default()).unwrap()
        };
        let gov = "us-gov-west-1";
        for (service, name, gov_fips) in [
            (Service::CloudTrail, "cloudtrail", "cloudtrail"),
            (Service::Ec2, "ec2", "ec2"),
            (Service::Logs, "logs", "logs"),
            (Service::Kms, "kms", "kms-fips"),
            (Service::Bedrock, "bedrock", "bedrock-fips"),
        ] {
            for (region, fips, dual, expected) in [
                (REGION, false, false, format!("{name}.{REGION}.amazonaws.com")),
                (REGION, false, true, format!("{name}.{REGION}.api.aws")),
                (REGION, true, false, format!("{name}-fips.{REGION}.amazonaws.com")),
                (REGION, true, true, format!("{name}-fips.{REGION}.api.aws")),
                (gov, false, false, format!("{name}.{gov}.amazonaws.com")),
                (gov, true, false, format!("{gov_fips}.{gov}.amazonaws.com")),
                (gov, true, true, format!("{name}-fips.{gov}.api.aws")),
                ("cn-north-1", false, false, format!("{name}.cn-north-1.amazonaws.com.cn")),
                ("cn-north-1", true, true, format!("{name}-fips.cn-north-1.api.amazonwebservices.com.cn")),
            ] {
                assert_eq!(of(service, region, fips, dual), format!("https://{expected}"));
            }
        }
        for (region, fips, dual, expected) in [
            (REGION, false, false, "s3.ap-northeast-1.amazonaws.com"),
            (REGION, false, true, "s3.dualstack.ap-northeast-1.amazonaws.com"),
            (REGION, true, false, "s3-fips.ap-northeast-1.amazonaws.com"),
            (REGION, true, true, "s3-fips.dualstack.ap-northeast-1.amazonaws.com"),
            (gov, true, true, "s3-fips.dualstack.us-gov-west-1.amazonaws.com"),
            ("cn-north-1", false, false, "s3.cn-north-1.amazonaws.com.cn"),
            ("cn-north-1", false, true, "s3.dualstack.cn-north-1.amazonaws.com.cn"),
        ] {
            assert_eq!(of(Service::S3, region, fips, dual), format!("https://{expected}"));
        }
        let named = vars(&[("AWS_ENDPOINT_URL_CLOUDWATCH_LOGS", "https://logs.example/")]);
        assert_eq!(super::of(Service::Logs, REGION, None, &named).unwrap(), "https://logs.example");
    }

    #[test]
    fn the_sign_in_has_a_region_of_its_own() {
        let found = endpoints(&profile(), "us-east-1", "", &Vars::default(), HOOK).unwrap();
        assert_eq!(found.oidc, "https://oidc.us-east-1.amazonaws.com");
        assert_eq!(found.portal, "https://portal.sso.us-east-1.amazonaws.com");
        assert_eq!(found.sts, "https://sts.ap-northeast-1.amazonaws.com");
        for region in ["", "evil.example/#", "ap-northeast-1.evil.example", "x@evil.example", "AP-NORTHEAST-1"] {
            let fault = endpoints(&profile(), region, "", &Vars::default(), HOOK).unwrap_err();
            assert_eq!(fault.code().id, "GK-AWS-063", "{region}");
        }
    }

    #[test]
    fn who_names_an_address_is_heard_in_this_order() {
        const ALL: &str = "[profile a]\nendpoint_url = https://file.example/\n";
        const SERVICES: &str = "[profile a]\nendpoint_url = https://file.example\nservices = s\n\
            [services s]\nsso =\n  endpoint_url = https://portal.example\nsts =\n  endpoint_url = https://sts.example\n";
        const IGNORED: &str = "[profile a]\nendpoint_url = https://x\nignore_configured_endpoint_urls = true\n";
        let here = ("AWS_ENDPOINT_URL_SSO", "http://127.0.0.1:9");
        let everything_here = ("AWS_ENDPOINT_URL", "http://[::1]:9/");
        let away = ("AWS_ENDPOINT_URL_STS", "https://away.example");
        let away_for_tokens = ("AWS_ENDPOINT_URL_SSO", "https://away.example");
        let (portal, sts) =
            ("https://portal.sso.ap-northeast-1.amazonaws.com", "https://sts.ap-northeast-1.amazonaws.com");
        for (config, named, caller, expected) in [
            ("", &[][..], HOOK, (portal, sts)),
            (ALL, &[], HOOK, ("https://file.example", "https://file.example")),
            (SERVICES, &[], HOOK, ("https://portal.example", "https://sts.example")),
            (SERVICES, &[here], HOOK, ("http://127.0.0.1:9", "https://sts.example")),
            (SERVICES, &[here, everything_here], HOOK, ("http://127.0.0.1:9", "http://[::1]:9")),
            (SERVICES, &[away, away_for_tokens], HOOK, ("https://portal.example", "https://sts.example")),
            (SERVICES, &[away, away_for_tokens], PERSON, ("https://portal.example", "https://away.example")),
            ("", &[away, away_for_tokens], PERSON, (portal, "https://away.example")),
            ("", &[away_for_tokens, everything_here], HOOK, ("http://[::1]:9", "http://[::1]:9")),
            (IGNORED, &[here], HOOK, (portal, sts)),
            (ALL, &[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")], PERSON, (portal, sts)),
            (
                ALL,
                &[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")],
                HOOK,
                ("https://file.example", "https://file.example"),
            ),
            ("", &[("AWS_USE_FIPS_ENDPOINT", "true")], HOOK, (portal, sts)),
            (
                "",
                &[("AWS_USE_FIPS_ENDPOINT", "true")],
                PERSON,
                (
                    "https://portal.sso-fips.ap-northeast-1.amazonaws.com",
                    "https://sts-fips.ap-northeast-1.amazonaws.com",
                ),
            ),
        ] {
            let found = endpoints(&profile(), REGION, config, &vars(named), caller).unwrap();
            assert_eq!((found.portal.as_str(), found.sts.as_str()), expected, "{config} {named:?} {caller:?}");
        }
    }

    #[test]
    fn the_profiles_endpoint_is_bedrocks_unless_it_serves_invocations_only() {
        let regional = "https://bedrock.ap-northeast-1.amazonaws.com";
        let invocations = "https://vpce-1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com";
        for (url, used) in
            [("https://bedrock.example", "https://bedrock.example"), ("", regional), (invocations, regional)]
        {
            let mut profile = profile();
            profile.aws_mut().endpoint_url = url.to_owned();
            let found = endpoints(&profile, REGION, "", &Vars::default(), HOOK).unwrap();
            assert_eq!(found.bedrock, used);
            assert_eq!(found.portal, "https://portal.sso.ap-northeast-1.amazonaws.com");
        }
    }

    #[test]
    fn what_nobody_should_be_asked_at_is_refused_with_its_place() {
        for (url, id) in [
            ("portal.example", "GK-AWS-060"),
            ("https:portal.example", "GK-AWS-060"),
            ("ftp://portal.example", "GK-AWS-060"),
            ("https://user:secret@portal.example", "GK-AWS-060"),
            ("https://portal.example:secret@portal.example", "GK-AWS-060"),
            ("https://portal.example/?a", "GK-AWS-060"),
            ("https://portal.example/#a", "GK-AWS-060"),
            ("https://", "GK-AWS-060"),
            ("http://portal.example", "GK-AWS-061"),
            ("http://127.0.0.1.example", "GK-AWS-061"),
            ("http://127.0.0.1:80@portal.example", "GK-AWS-060"),
        ] {
            let config = format!("[default]\n[profile a]\nendpoint_url = {url}\n");
            let fault = endpoints(&profile(), REGION, &config, &Vars::default(), HOOK).unwrap_err();
            assert_eq!(fault.code().id, id, "{url}");
            let said = fault.to_string();
            assert!(said.contains("/a/config:3") && !said.contains("secret"), "{said}");
            let named = vars(&[("AWS_ENDPOINT_URL_STS", url)]);
            assert_eq!(endpoints(&profile(), REGION, "", &named, PERSON).unwrap_err().code().id, id, "{url}");
            assert!(endpoints(&profile(), REGION, "", &named, HOOK).is_ok(), "a hook passes over {url}");
        }
        let services = "[profile a]\nservices = none\n";
        let fault = endpoints(&profile(), REGION, services, &Vars::default(), HOOK).unwrap_err();
        assert_eq!(fault.code().id, "GK-AWS-062");
    }

    fn address() -> impl Strategy<Value = String> {
        const CURATED: &[&str] = &[
            "https://evil.example",
            "http://evil.example",
            "//evil.example",
            "http://127.0.0.1:80@evil.example/",
            "http://127.0.0.1.evil.example",
            "http://localhost.evil.example:80",
            "http://localhost@evil.example",
            r"http://evil.example\@127.0.0.1",
            r"http://127.0.0.1\@evil.example",
            "http://127.0.0.1#@evil.example",
            "http://127.0.0.1:80\t@evil.example",
            "https://portal.sso.ap-northeast-1.amazonaws.com.evil.example",
            "https://portal.sso.ap-northeast-1.amazonaws.com",
            "https://oidc.us-east-1.amazonaws.com",
            "http://127.0.0.1:7",
            "http://127.1:7",
            "http://0x7f000001",
            "http://2130706433",
            "http://[::1]:7/a",
            "http://[::ffff:127.0.0.1]",
            "https://localhost",
            "http://0.0.0.0",
            "",
        ];
        prop_oneof![
            proptest::sample::select(CURATED).prop_map(str::to_owned),
            r"https?://[a-z0-9.@:/\\\[\]#?-]{0,24}",
            r"\PC{0,24}",
        ]
    }

    fn variables() -> impl Strategy<Value = Vars> {
        const NAMES: &[&str] = &[
            "AWS_ENDPOINT_URL",
            "AWS_ENDPOINT_URL_SSO",
            "AWS_ENDPOINT_URL_SSO_OIDC",
            "AWS_ENDPOINT_URL_STS",
            "AWS_ENDPOINT_URL_BEDROCK",
            "AWS_USE_FIPS_ENDPOINT",
            "AWS_USE_DUALSTACK_ENDPOINT",
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            "AWS_REGION",
            "AWS_CONFIG_FILE",
            "AWS_PROFILE",
        ];
        let value = prop_oneof![address(), Just("true".to_owned())];
        proptest::collection::btree_map(proptest::sample::select(NAMES).prop_map(str::to_owned), value, 0..6)
            .prop_map(Vars::new)
    }

    /// A config file with at most one address, and that address.
    fn config() -> impl Strategy<Value = (String, Option<String>)> {
        prop_oneof![
            Just((String::new(), None)),
            Just(("[profile a]\nuse_fips_endpoint = true\n".to_owned(), None)),
            address().prop_map(|url| (format!("[profile a]\nendpoint_url = {url}\n"), Some(url))),
            address().prop_map(|url| {
                let services =
                    format!("[services s]\nsso =\n  endpoint_url = {url}\nsso_oidc =\n  endpoint_url = {url}\n");
                (format!("[profile a]\nservices = s\n{services}"), Some(url))
            }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        /// The host is taken by the parser that the way out uses.
        #[test]
        fn a_token_never_leaves_for_a_host_that_nobody_trusted_named(
            (config, written) in config(),
            vars in variables(),
            region in proptest::sample::select(vec![REGION, "us-east-1", "evil.example/", "ap-northeast-1@evil.example"]),
            caller in proptest::sample::select(vec![HOOK, PERSON]),
        ) {
            let Ok(found) = endpoints(&profile(), region, &config, &vars, caller) else { return Ok(()) };
            let pairs = [(&found.oidc, "oidc"), (&found.portal, "portal.sso")];
            for (base, name) in pairs {
                let uri: Uri = format!("{base}/x").parse().unwrap();
                let host = uri.host().unwrap();
                let here = ["localhost", "127.0.0.1", "[::1]"].contains(&host) || host.starts_with("127.");
                let is_aws = ["", "-fips"].iter().any(|fips| {
                    ["amazonaws.com", "api.aws"].iter().any(|suffix| host == format!("{name}{fips}.{region}.{suffix}"))
                });
                let is_written = written.as_deref().is_some_and(|url| {
                    url.parse::<Uri>().is_ok_and(|url| url.host().is_some_and(|named| named.eq_ignore_ascii_case(host)))
                });
                prop_assert!(here || is_aws || is_written, "{base} with {config:?} and {vars:?}");
                prop_assert!(here || uri.scheme_str() == Some("https"), "{base}");
                prop_assert!(!uri.authority().unwrap().as_str().contains('@'), "{base}");
            }
        }
    }
}
