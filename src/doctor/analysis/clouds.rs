//! Which names are the clouds' own.

/// AWS's and Google's, whose certificates come from a public authority.
const PUBLIC: [&str; 7] =
    ["amazonaws.com", "amazonaws.com.cn", "api.aws", "awsapps.com", "cloud.google", "google.com", "googleapis.com"];
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
    is_below(name, &PUBLIC)
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
