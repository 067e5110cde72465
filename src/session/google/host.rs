//! The hosts that a Google secret may be sent to: Google's own token services, those that an audit reads, or this
//! machine.
//!
//! The addresses come from the credentials file, which a stranger may have provided. `*.googleapis.com` as a whole is
//! not enough: anybody can publish below some of its names, so only the names of the services count, in the forms that
//! Google gives them: regional, mutual TLS, Private Service Connect.

use url::{Host, Url};

use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::profile::url::{is_loopback, parse};

/// A service that takes secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Service {
    /// Tokens for people's sign-ins and for service account keys.
    Oauth,
    /// Tokens for identities of other providers.
    Sts,
    /// Tokens for service accounts that are impersonated.
    Iam,
    /// Cloud Resource Manager: a project's policy.
    ResourceManager,
    /// Cloud Logging: a project's sinks and log buckets.
    Logging,
}

/// Parses the address in a field of a credentials file.
///
/// # Errors
/// `GK-GGL-012` for a host that is not Google's.
pub(super) fn check(file: &str, field: &'static str, text: &str, service: Service) -> Result<Url> {
    let url = parse(text);
    let host = url.as_ref().and_then(Url::host_str).unwrap_or("?").to_owned();
    url.filter(|url| is_trusted(url, service))
        .ok_or_else(|| Fault::new(&code::FOREIGN_HOST).with("file", file).with("host", host).with("field", field))
}

fn is_trusted(url: &Url, service: Service) -> bool {
    if !url.username().is_empty() || url.password().is_some() || !matches!(url.scheme(), "http" | "https") {
        return false;
    }
    if is_loopback(url) {
        return true;
    }
    let Some(Host::Domain(host)) = url.host() else { return false };
    url.scheme() == "https" && url.port().is_none() && service.is_at(host)
}

impl Service {
    fn is_at(self, host: &str) -> bool {
        let name = match self {
            Self::Oauth if ["accounts.google.com", "www.googleapis.com"].contains(&host) => return true,
            Self::Oauth => "oauth2",
            Self::Sts => "sts",
            Self::Iam => "iamcredentials",
            Self::ResourceManager => "cloudresourcemanager",
            Self::Logging => "logging",
        };
        let Some(labels) = host.strip_suffix(".googleapis.com") else { return false };
        let labels: Vec<_> = labels.split('.').collect();
        let endpoint = |label: &str| label.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'));
        match labels[..] {
            [first] => first == name,
            // Mutual TLS, and a region.
            [first, "mtls"] => first == name,
            [first, _, "rep"] => first == name,
            // An endpoint of Private Service Connect.
            [first, "p"] => endpoint(first),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_goes_to_google_or_stays_here() {
        use Service::{Iam, Logging, Oauth, ResourceManager, Sts};
        for (url, service, goes) in [
            ("https://oauth2.googleapis.com/token", Oauth, true),
            ("https://accounts.google.com/o/oauth2/token", Oauth, true),
            ("https://www.googleapis.com/oauth2/v4/token", Oauth, true),
            ("https://oauth2.mtls.googleapis.com/token", Oauth, true),
            ("https://oauth2-acme.p.googleapis.com/token", Oauth, true),
            ("https://sts.googleapis.com/v1/token", Sts, true),
            ("https://sts.asia-northeast1.rep.googleapis.com/v1/token", Sts, true),
            ("https://iamcredentials.googleapis.com/v1/x", Iam, true),
            ("http://127.0.0.1:4000/token", Oauth, true),
            ("http://localhost:4000/token", Sts, true),
            ("http://[::1]:4000/token", Iam, true),
            ("http://oauth2.googleapis.com/token", Oauth, false),
            ("https://oauth2.googleapis.com:8443/token", Oauth, false),
            ("https://oauth2.googleapis.com@evil.example/token", Oauth, false),
            ("https://user:p@oauth2.googleapis.com/token", Oauth, false),
            ("https://oauth2.googleapis.com.evil.example/token", Oauth, false),
            ("https://eviloauth2.googleapis.com/token", Oauth, false),
            ("https://storage.googleapis.com/bucket", Oauth, false),
            ("https://oauth2.storage.googleapis.com/bucket", Oauth, false),
            ("https://sts.googleapis.com/v1/token", Oauth, false),
            ("https://evil.p.googleapis.com/token", Sts, false),
            ("https://10.0.0.1/token", Oauth, false),
            ("https://127.0.0.1.evil.example/token", Oauth, false),
            ("https://logging.googleapis.com/", Logging, true),
            ("https://logging-acme.p.googleapis.com/", Logging, true),
            ("https://logging.asia-northeast1.rep.googleapis.com/", Logging, true),
            ("https://cloudresourcemanager.googleapis.com/", ResourceManager, true),
            ("https://logging.googleapis.com/", ResourceManager, false),
            ("https://evil.googleapis.com/", Logging, false),
            ("file:///etc/passwd", Oauth, false),
            ("", Oauth, false),
        ] {
            assert_eq!(check("adc.json", "token_uri", url, service).is_ok(), goes, "{url}");
        }
    }
}
