//! `allowedProviders` of managed settings: the words that let a profile's requests through.

use serde_json::Value;
use url::Url;

use super::{GatewayFormat, Provider};

/// The word for an address that isn't a provider's own.
const CUSTOM: &str = "customEndpoint";

/// What such a list needs before Claude Code starts with a profile. Each was run (2.1.332).
pub struct Allowed {
    /// The provider's own word.
    provider: &'static str,
    /// The variable of an address that isn't the provider's own: the word for it is needed in place of the provider's, and
    /// the variable in `env` of the same managed settings.
    pub pin: Option<&'static str>,
}

impl Allowed {
    /// An interface endpoint's own name counts as AWS's, one of Private Service Connect's as Google's.
    pub fn new(provider: Provider<'_>) -> Self {
        let of = |provider, pin, is_own: fn(&str) -> bool, url: &str| {
            let host = Url::parse(url).ok().and_then(|url| url.host_str().map(is_own));
            Self { provider, pin: (!url.is_empty() && host != Some(true)).then_some(pin) }
        };
        match provider {
            Provider::Bedrock(aws) => of("bedrock", "ANTHROPIC_BEDROCK_BASE_URL", is_awss, &aws.endpoint_url),
            Provider::Vertex(google) => of("vertex", "ANTHROPIC_VERTEX_BASE_URL", is_googles, &google.base_url),
            Provider::Foundry(foundry) => of("foundry", "ANTHROPIC_FOUNDRY_BASE_URL", is_azures, &foundry.base_url),
            Provider::Gateway(gateway, format) => {
                let provider = match format {
                    GatewayFormat::Anthropic => "anthropic",
                    GatewayFormat::Bedrock(_) => "bedrock",
                    GatewayFormat::Vertex(_) => "vertex",
                };
                Self { provider, pin: Some(gateway.address().0) }
            }
        }
    }

    /// What setup writes.
    pub fn words(&self) -> Vec<&'static str> {
        [self.provider].into_iter().chain(self.pin.map(|_| CUSTOM)).collect()
    }

    /// Whether a list has what is needed.
    pub fn is_in(&self, list: &Value) -> bool {
        let needed = self.pin.map_or(self.provider, |_| CUSTOM);
        list.as_array().is_some_and(|words| words.iter().any(|word| word == needed))
    }
}

fn is_awss(host: &str) -> bool {
    host.ends_with(".amazonaws.com") && (host.starts_with("bedrock-runtime.") || host.contains(".bedrock-runtime."))
}

fn is_googles(host: &str) -> bool {
    host.ends_with(".googleapis.com")
}

fn is_azures(host: &str) -> bool {
    host.ends_with(".services.ai.azure.com")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Aws, Google};

    /// Run with such a list: a provider's own hosts need no word of their own, any other refuses the start.
    #[test]
    fn an_address_that_is_not_the_providers_is_named_as_a_custom_endpoint() {
        let words = |provider: &str, url: &str| {
            let aws = Aws { endpoint_url: url.into(), ..Aws::default() };
            let google = Google { base_url: url.into(), ..Google::default() };
            let of = match provider {
                "bedrock" => Provider::Bedrock(&aws),
                "vertex" => Provider::Vertex(&google),
                _ => unreachable!("{provider} has no row"),
            };
            Allowed::new(of).words()
        };
        for (provider, url, is_own) in [
            ("vertex", "", true),
            ("vertex", "https://aiplatform.googleapis.com/v1", true),
            ("vertex", "https://aiplatform-acme.p.googleapis.com/v1", true),
            ("vertex", "https://vertex.acme.example/v1", false),
            ("vertex", "https://googleapis.com.example/v1", false),
            ("bedrock", "", true),
            ("bedrock", "https://vpce-1-a.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com", true),
            ("bedrock", "https://bedrock.acme.example", false),
        ] {
            let expected = if is_own { vec![provider] } else { vec![provider, CUSTOM] };
            assert_eq!(words(provider, url), expected, "{url}");
        }
    }
}
