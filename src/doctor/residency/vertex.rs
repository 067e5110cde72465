//! Where a client on Vertex AI sends its requests: to which location, at which address, and who says so.
//!
//! The location in the path decides, and the host proves nothing. Inside is as good as it gets: no source shows that
//! Claude is processed in a location of the residency alone, so nothing is ever proven here.

use url::Url;

use super::{Destination, Diversion};
use crate::doctor::facts::models::Models;
use crate::models::location::{Location, OF_ONE_MODEL, REGION};
use crate::models::resolve::Resolution;
use crate::models::wiring::{BEFORE_VERTEX, VERTEX, Wiring};
use crate::profile::{Profile, is_same_address};

/// The variable that names another address.
pub(crate) const BASE_URL: &str = "ANTHROPIC_VERTEX_BASE_URL";

/// Where a request for one model goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Empty where Claude Code isn't on Vertex AI.
    pub location: String,
    /// Without a slash at the end.
    pub base: String,
    pub destination: Destination,
    /// The variable that leads there; none where Claude Code itself chooses.
    pub by: Option<String>,
}

impl Asked {
    pub fn new(resolution: &Resolution, wiring: &Wiring, profile: &Profile) -> Self {
        let Some(location) = &resolution.location else { return Self::of_others(wiring) };
        let named = wiring.var(BASE_URL).map(|base| base.trim_end_matches('/').to_owned());
        let base = named.clone().unwrap_or_else(|| format!("https://{}/v1", Location::host(&location.name)));
        let is_outside = |name: &str| Location { name: name.to_owned(), by: None }.judge(regions(profile)).is_outside();
        let is_own = |named: &&str| is_same_address(named, &profile.provider().endpoint());
        let own = named.as_deref().filter(is_own).map(|own| Destination::of_own(own, profile));
        let host = named.as_deref().filter(|named| !is_own(named)).map(host_of);
        let (destination, by) = match host {
            _ if let Some(outside @ Destination::Outside(_)) = own => (outside, Some(BASE_URL.to_owned())),
            Some(None) => (Destination::Elsewhere, Some(BASE_URL.to_owned())),
            // A host of one location gets the content first, whatever the path says.
            Some(Some(Some(other))) if is_outside(&other) => (Destination::Outside(other), Some(BASE_URL.to_owned())),
            _ if is_outside(&location.name) => (Destination::Outside(location.name.clone()), location.by.clone()),
            _ => (Destination::Inside, location.by.clone()),
        };
        Self { location: location.name.clone(), base, destination, by }
    }

    /// Another provider's switch wins, or Vertex AI isn't switched on.
    fn of_others(wiring: &Wiring) -> Self {
        let by = BEFORE_VERTEX.into_iter().find(|switch| wiring.is_on(switch)).unwrap_or(VERTEX);
        Self {
            location: String::new(),
            base: String::new(),
            destination: Destination::Elsewhere,
            by: Some(by.to_owned()),
        }
    }
}

/// What leads out: by the way of a tier, or for another model that somebody may type.
pub(in crate::doctor) fn diversions<'a>(
    asked: impl IntoIterator<Item = &'a Asked>,
    models: &Models,
    profile: &Profile,
) -> Vec<Diversion> {
    let mut leads: Vec<Diversion> = Vec::new();
    let mut add = |lead: Diversion| {
        if !leads.iter().any(|known| known.name == lead.name) {
            leads.push(lead);
        }
    };
    for one in asked.into_iter().filter(|one| one.destination != Destination::Inside) {
        let to = if one.location.is_empty() {
            String::new()
        } else {
            format!("{}/…/locations/{}", one.base, one.location)
        };
        add(Diversion { name: one.by.clone(), to });
    }
    let own = models.wiring.env.keys().filter(|name| name.starts_with(OF_ONE_MODEL) || *name == REGION);
    for (name, value) in own.filter_map(|name| Some((name, models.wiring.var(name)?))) {
        let is_inside = |region: &String| region == value;
        if !regions(profile).iter().any(is_inside) && models.wiring.is_on_vertex() {
            add(Diversion { name: Some(name.clone()), to: format!("…/locations/{value}") });
        }
    }
    leads
}

/// Whether managed settings say where a model is asked for.
pub(crate) fn is_held(asked: &Asked, models: &Models) -> bool {
    let is_managed = |name: &str| models.setters.get(name).is_some_and(|setter| setter.managed);
    asked.by.as_deref().is_some_and(is_managed) && [VERTEX, REGION].into_iter().all(is_managed)
}

fn regions(profile: &Profile) -> &[String] {
    &profile.residency.regions
}

/// The location of a host of Vertex AI's, `None` inside for one that serves them all; `None` for anybody else's.
fn host_of(base: &str) -> Option<Option<String>> {
    let url = Url::parse(base).ok().filter(|url| url.scheme() == "https")?;
    let name = url.host_str()?.strip_suffix(".googleapis.com")?;
    let of_region = || name.strip_suffix("-aiplatform");
    let of_area = || name.strip_prefix("aiplatform.")?.strip_suffix(".rep");
    let is_endpoint = || name.starts_with("aiplatform-") && name.ends_with(".p") && name.matches('.').count() == 1;
    match of_region().or_else(of_area) {
        Some(location) if !location.contains('.') => Some(Some(location.to_owned())),
        None if name == "aiplatform" || is_endpoint() => Some(None),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::catalogue::Catalogue;
    use crate::models::resolve::resolve;
    use crate::profile::testing::vertex;

    const SONNET: &str = "VERTEX_REGION_CLAUDE_4_6_SONNET";

    #[test]
    fn the_location_decides_and_then_the_host() {
        let abroad = |location: &str| Destination::Outside(location.to_owned());
        let tokyo = (REGION, "asia-northeast1");
        let catalogue = Catalogue::embedded().unwrap();
        for (vars, base, destination, by) in [
            (vec![tokyo], "https://asia-northeast1-aiplatform.googleapis.com/v1", Destination::Inside, Some(REGION)),
            (vec![], "https://us-east5-aiplatform.googleapis.com/v1", abroad("us-east5"), None),
            (vec![(REGION, "global")], "https://aiplatform.googleapis.com/v1", abroad("global"), Some(REGION)),
            (vec![(REGION, "us")], "https://aiplatform.us.rep.googleapis.com/v1", abroad("us"), Some(REGION)),
            (
                vec![tokyo, (SONNET, "us-east5")],
                "https://us-east5-aiplatform.googleapis.com/v1",
                abroad("us-east5"),
                Some(SONNET),
            ),
            // The host without a location serves each of them.
            (
                vec![tokyo, (BASE_URL, "https://aiplatform.googleapis.com/v1/")],
                "https://aiplatform.googleapis.com/v1",
                Destination::Inside,
                Some(REGION),
            ),
            (
                vec![tokyo, (BASE_URL, "https://aiplatform-acme.p.googleapis.com/v1")],
                "https://aiplatform-acme.p.googleapis.com/v1",
                Destination::Inside,
                Some(REGION),
            ),
            (
                vec![tokyo, (BASE_URL, "https://us-east5-aiplatform.googleapis.com/v1")],
                "https://us-east5-aiplatform.googleapis.com/v1",
                abroad("us-east5"),
                Some(BASE_URL),
            ),
            (
                vec![tokyo, (BASE_URL, "https://intended.example/v1")],
                "https://intended.example/v1",
                Destination::Inside,
                Some(REGION),
            ),
            (
                vec![tokyo, (BASE_URL, "https://aiplatform.googleapis.com.evil.example/v1")],
                "https://aiplatform.googleapis.com.evil.example/v1",
                Destination::Elsewhere,
                Some(BASE_URL),
            ),
            (
                vec![tokyo, ("CLAUDE_CODE_USE_BEDROCK", "1")],
                "",
                Destination::Elsewhere,
                Some("CLAUDE_CODE_USE_BEDROCK"),
            ),
            (vec![tokyo, (VERTEX, "0")], "", Destination::Elsewhere, Some(VERTEX)),
        ] {
            let mut wiring = Wiring::default();
            let all = [(VERTEX, "1")].into_iter().chain(vars.clone());
            wiring.env = all.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            let mut profile = vertex();
            profile.google_mut().base_url = "https://intended.example/v1".to_owned();
            let resolution = resolve(Some("claude-sonnet-4-6"), &wiring, catalogue, &profile.residency.regions);
            let asked = Asked::new(&resolution, &wiring, &profile);
            assert_eq!(
                (asked.base.as_str(), asked.destination, asked.by.as_deref()),
                (base, destination, by),
                "{vars:?}"
            );
        }
    }
}
