//! Where an address leads, as far as its host alone says so: a cloud's own hosts name their region, and some vendors' APIs
//! are processed wherever the vendor likes.
//!
//! A host of anybody else's says nothing, and neither does one of a cloud's that names no region. Labels are taken whole: a
//! company's own word in a name may look like a region.

use url::Url;

use super::region::{AZURE, is_azures, is_location, is_region, of_azure};
use super::{Profile, Provider};
use crate::code::profile as code;
use crate::fault::Fault;
use crate::models::location::Location;
use crate::models::named::JAPAN;

/// Why a profile's own address is none of the residency's, where its host says so.
pub(super) fn own_outside(profile: &Profile) -> Option<Fault> {
    let provider = profile.provider();
    let key = match provider {
        Provider::Bedrock(_) => "aws.endpoint_url",
        Provider::Vertex(_) => "google.base_url",
        Provider::Foundry(_) => "foundry.base_url",
        Provider::Gateway(..) => "gateway.url",
    };
    let url = Url::parse(&provider.endpoint()).ok()?;
    Some(Place::outside(&url, profile)?.fault(profile).with("key", key))
}

/// What a host says of where its requests are processed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A region, in its cloud's spelling.
    Region(String),
    /// The API of this vendor's, which no region holds.
    Vendor { name: &'static str, host: String },
}

/// Where requests to this address leave the residency, as its host says; `None` also where nothing is known. A region, or
/// the host of a vendor's API.
pub fn outside(address: &str, profile: &Profile) -> Option<String> {
    let url = Url::parse(address).ok()?;
    Some(match Place::outside(&url, profile)? {
        Place::Region(region) => region,
        Place::Vendor { host, .. } => host,
    })
}

/// The same of a region by itself, in its cloud's spelling, or in Azure's words of it: `East US 2`.
pub fn region_outside(name: &str, profile: &Profile) -> Option<String> {
    let name = name.trim().to_ascii_lowercase();
    let region =
        if is_region(&name) || is_location(&name) { name } else { of_azure(&name.replace(' ', ""))?.to_owned() };
    Place::is_outside(&region, profile).then_some(region)
}

impl Place {
    /// The place of an address that isn't one of `regions`. They may be another cloud's: those of Japan are known in each
    /// spelling, of any other nothing can be said.
    pub(super) fn outside(url: &Url, profile: &Profile) -> Option<Self> {
        // Google's host for everywhere is no gateway; a profile of Vertex AI's names a location in the path.
        let is_everywhere = profile.gateway().is_some() && url.host_str() == Some(&Location::host(EVERYWHERE));
        let place = Self::of(url).or_else(|| is_everywhere.then(|| Self::Region(EVERYWHERE.to_owned())))?;
        match &place {
            Self::Region(region) => Self::is_outside(region, profile).then_some(place),
            Self::Vendor { .. } => Some(place),
        }
    }

    fn is_outside(region: &str, profile: &Profile) -> bool {
        let regions = &profile.residency.regions;
        let is_of_cloud: fn(&str) -> bool = match region {
            of_aws if is_region(of_aws) => is_region,
            of_azure if AZURE.contains(&of_azure) => is_azures,
            _ => is_googles,
        };
        let is_inside = if regions.iter().any(|inside| is_of_cloud(inside)) {
            profile.residency.holds(region)
        } else {
            JAPAN.contains(&region) || !regions.iter().all(|inside| JAPAN.contains(&inside.as_str()))
        };
        !is_inside
    }

    /// What is wrong with an address that is there; the key and its place are the caller's to say.
    pub(super) fn fault(self, profile: &Profile) -> Fault {
        let fault = match self {
            Self::Region(region) => Fault::new(&code::ENDPOINT_ABROAD).with("region", region),
            Self::Vendor { name, host } => Fault::new(&code::VENDORS_API).with("vendor", name).with("host", host),
        };
        fault.with("regions", profile.residency.regions.join(", "))
    }

    fn of(url: &Url) -> Option<Self> {
        // A dot at the end is the same host.
        let host = url.domain()?.trim_end_matches('.');
        let below = |domains: &[&str]| {
            domains
                .iter()
                .any(|domain| host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
        };
        let vendor = VENDORS.iter().find(|(domain, _)| below(&[domain]));
        if let Some((_, name)) = vendor {
            return Some(Self::Vendor { name, host: host.to_owned() });
        }
        // The region stands right before the domain, or before the service.
        let mut labels = host.rsplit('.');
        let region = if is_of_aws(host) || below(&ON_AWS) {
            labels.find(|label| is_region(label))
        } else if below(&GOOGLES) {
            of_google(host).or_else(|| labels.find(|label| is_location(label)))
        } else if below(&MICROSOFTS) {
            labels.find_map(of_azure)
        } else {
            None
        };
        region.map(|region| Self::Region(region.to_owned()))
    }
}

/// The location of Google's that is none.
const EVERYWHERE: &str = "global";
/// Vendors whose API answers from everywhere, by their domains.
const VENDORS: [(&str, &str); 4] = [
    ("anthropic.com", "Anthropic"),
    ("claude.ai", "Anthropic"),
    ("claude.com", "Anthropic"),
    ("openrouter.ai", "OpenRouter"),
];
/// The domains of AWS's own services in its public partitions, also of AWS Sign-In's. Below them a label is the region.
const AWSS: [&str; 9] = [
    "amazonaws.com",
    "amazonaws.com.cn",
    "amazonaws.cn",
    "amazonaws.eu",
    "amazonaws-us-gov.com",
    "api.aws",
    "api.amazonwebservices.com.cn",
    "api.amazonwebservices.eu",
    "aws.amazon.com",
];
/// Below these it is as well, but whoever answers there is AWS's customer.
const ON_AWS: [&str; 3] = ["on.aws", "awsapprunner.com", "elasticbeanstalk.com"];
const GOOGLES: [&str; 2] = ["googleapis.com", "run.app"];
const MICROSOFTS: [&str; 8] = [
    "azure.com",
    "azure.net",
    "azure.us",
    "azure-api.net",
    "azurecontainerapps.io",
    "azurewebsites.net",
    "microsoft.com",
    "windows.net",
];

/// Whether a host is AWS's own, in whatever public partition.
pub fn is_of_aws(host: &str) -> bool {
    AWSS.iter().any(|domain| host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')))
}

/// The location in the name of Vertex AI's hosts: `LOCATION-aiplatform.…`, `LOCATION-aiplatform-ENDPOINT.p.…`,
/// `aiplatform.AREA.rep.…`.
fn of_google(host: &str) -> Option<&str> {
    let name = host.strip_suffix(".googleapis.com")?;
    let area = name.strip_prefix("aiplatform.").and_then(|rest| rest.strip_suffix(".rep"));
    let of_name = || name.split_once("-aiplatform").filter(|(_, rest)| rest.is_empty() || rest.starts_with(['.', '-']));
    let location = area.or_else(|| Some(of_name()?.0))?;
    is_googles(location).then_some(location)
}

fn is_googles(text: &str) -> bool {
    is_location(text) || ["us", "eu", EVERYWHERE].contains(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::GatewayKind;
    use crate::profile::testing::{gateway, vertex};

    fn outside_of(regions: &[&str], url: &str) -> Option<String> {
        let mut profile = Profile::default();
        profile.residency.regions = regions.iter().map(|region| (*region).to_owned()).collect();
        outside(url, &profile)
    }

    #[test]
    fn a_region_is_outside_in_whichever_words_it_is_named() {
        let mut profile = Profile::default();
        profile.residency.regions = vec!["ap-northeast-1".to_owned()];
        for (name, expected) in [
            ("East US 2", Some("eastus2")),
            ("eastus", Some("eastus")),
            ("us-east-1", Some("us-east-1")),
            ("us-east5", Some("us-east5")),
            ("ap-northeast-3", Some("ap-northeast-3")),
            // Another cloud's in Japan.
            ("Japan East", None),
            ("asia-northeast1", None),
            ("ap-northeast-1", None),
            ("-", None),
            ("Our West Wing", None),
        ] {
            assert_eq!(region_outside(name, &profile).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn a_clouds_own_host_says_its_region_and_a_vendors_that_there_is_none() {
        for (url, expected) in [
            ("https://bedrock-runtime.us-east-1.amazonaws.com", Some("us-east-1")),
            ("https://BEDROCK-RUNTIME.us-east-1.amazonaws.com.:443/x", Some("us-east-1")),
            ("https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com", Some("us-gov-west-1")),
            ("https://bedrock-runtime.cn-north-1.amazonaws.com.cn", Some("cn-north-1")),
            ("https://bedrock-mantle.us-west-2.api.aws", Some("us-west-2")),
            ("https://vpce-1-a.bedrock-runtime.eu-west-1.vpce.amazonaws.com", Some("eu-west-1")),
            ("https://0a1b.execute-api.us-east-1.amazonaws.com/prod", Some("us-east-1")),
            ("https://0a1b.lambda-url.us-east-1.on.aws", Some("us-east-1")),
            ("https://my-gw-1.ap-northeast-1.elb.amazonaws.com", None),
            ("https://us-gw-1.us-east-1.elb.amazonaws.com", Some("us-east-1")),
            ("https://bedrock-runtime.ap-northeast-3.amazonaws.com", None),
            ("https://bedrock-runtime.us-east-1.amazonaws.com.acme.example", None),
            ("https://us-east-1.acme.example", None),
            ("https://d111.cloudfront.net", None),
            ("https://us-east5-aiplatform.googleapis.com/v1", Some("us-east5")),
            ("https://us-east5-aiplatform-acme.p.googleapis.com/v1", Some("us-east5")),
            ("https://aiplatform.eu.rep.googleapis.com/v1", Some("eu")),
            ("https://aiplatform-acme.p.googleapis.com/v1", None),
            ("https://aiplatform.googleapis.com/v1", None),
            ("https://asia-northeast1-aiplatform.googleapis.com/v1", None),
            ("https://gw-111122223333.us-central1.run.app", Some("us-central1")),
            ("https://gw-111122223333.asia-northeast2.run.app", None),
            ("https://eastus2.api.cognitive.microsoft.com/anthropic", Some("eastus2")),
            ("https://acme.swedencentral.models.ai.azure.com", Some("swedencentral")),
            ("https://gw-0a1b.eastus-01.azurewebsites.net", Some("eastus")),
            ("https://japaneast.api.cognitive.microsoft.com/anthropic", None),
            ("https://acme-eastus2.services.ai.azure.com/anthropic", None),
            ("https://acme-jp.services.ai.azure.com/anthropic", None),
            ("https://api.anthropic.com", Some("api.anthropic.com")),
            ("https://claude.ai/api", Some("claude.ai")),
            ("https://openrouter.ai/api", Some("openrouter.ai")),
            ("https://anthropic.acme.example", None),
            ("https://not-anthropic.com", None),
            ("http://127.0.0.1:4000", None),
            ("https://llm.acme.example", None),
        ] {
            assert_eq!(outside_of(&["ap-northeast-1", "ap-northeast-3"], url).as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn regions_in_another_clouds_spelling_count_where_they_are_known() {
        const AZURES: &str = "https://japanwest.api.cognitive.microsoft.com";
        const GOOGLES: &str = "https://asia-northeast1-aiplatform.googleapis.com";
        for (regions, url, expected) in [
            (&["japaneast"][..], AZURES, Some("japanwest")),
            (
                &["japaneast", "ap-northeast-1"],
                "https://x.execute-api.ap-northeast-3.amazonaws.com",
                Some("ap-northeast-3"),
            ),
            (&["japaneast"], "https://x.execute-api.ap-northeast-3.amazonaws.com", None),
            (&["ap-northeast-1"], AZURES, None),
            (&["asia-northeast2"], GOOGLES, Some("asia-northeast1")),
            // Nobody here knows which of AWS's regions is where one of Google's is.
            (&["eu-central-1"], "https://europe-west3-aiplatform.googleapis.com", None),
            (&["eu-central-1"], "https://api.anthropic.com", Some("api.anthropic.com")),
        ] {
            assert_eq!(outside_of(regions, url).as_deref(), expected, "{regions:?} {url}");
        }
    }

    #[test]
    fn googles_host_for_everywhere_is_no_gateway() {
        const URL: &str = "https://aiplatform.googleapis.com/v1";
        assert_eq!(outside(URL, &gateway(GatewayKind::Vertex, URL)).as_deref(), Some("global"));
        assert_eq!(outside(URL, &vertex()), None);
    }
}
