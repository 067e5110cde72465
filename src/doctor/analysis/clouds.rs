//! Which names are the clouds' own.

use crate::profile::is_of_aws;

/// AWS's access portals and Google's: as AWS's services, their certificates come from a public authority.
const PUBLIC: [&str; 4] = ["awsapps.com", "cloud.google", "google.com", "googleapis.com"];
/// Microsoft's that models and sign-ins are at.
const MICROSOFT: [&str; 2] = ["azure.com", "microsoftonline.com"];
/// To which the names above lead.
const BEHIND: [&str; 18] = [
    "akadns.net",
    "akamaiedge.net",
    "app.aws",
    "awsglobalaccelerator.com",
    "azure-api.net",
    "azure.net",
    "azureedge.net",
    "azurefd.net",
    "cloudfront.net",
    "edgekey.net",
    "googleusercontent.com",
    "microsoft.com",
    "msidentity.com",
    "office.com",
    "office.net",
    "signin.aws",
    "trafficmanager.net",
    "windows.net",
];

/// Whether the name is AWS's or Google's own.
pub(in crate::doctor) fn is_public(name: &str) -> bool {
    is_of_aws(name) || is_below(name, &PUBLIC)
}

/// Whether the name is a cloud's own.
pub(in crate::doctor) fn is_of_a_cloud(name: &str) -> bool {
    is_public(name) || is_below(name, &MICROSOFT)
}

/// Whether the name is a cloud's own, or one to which theirs lead.
pub(in crate::doctor) fn is_of_or_behind_a_cloud(name: &str) -> bool {
    is_of_a_cloud(name) || is_below(name, &BEHIND)
}

fn is_below(name: &str, domains: &[&str]) -> bool {
    domains.iter().any(|domain| name.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hosts_that_are_asked_are_the_clouds_own() {
        for own in [
            "bedrock-runtime.ap-northeast-1.amazonaws.com",
            "ap-northeast-1.signin.aws.amazon.com",
            "cn-north-1.signin.amazonaws.cn",
            "us-gov-west-1.signin.amazonaws-us-gov.com",
            "bedrock-runtime.eusc-de-east-1.amazonaws.eu",
            "oidc.cn-north-1.api.amazonwebservices.com.cn",
            "d-1.awsapps.com",
            "oauth2.googleapis.com",
        ] {
            assert!(is_public(own) && is_of_a_cloud(own) && is_of_or_behind_a_cloud(own), "{own}");
        }
        for other in ["amazonaws.com.acme.example", "www.amazon.com", "evilamazonaws.com", "acme.example"] {
            assert!(!is_of_or_behind_a_cloud(other), "{other}");
        }
    }
}
