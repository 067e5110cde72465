//! URLs as a profile may name them: spelled out.

use url::{Host, Url};

/// A URL that stands in a profile as it is used: nothing that a parser would mend, and a host.
pub(crate) fn parse(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok().filter(Url::has_host)?;
    let is_spelled_out =
        text.starts_with(&format!("{}://", url.scheme())) && text.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    is_spelled_out.then_some(url)
}

/// Whether a text carries a user or a password; one that is no URL is taken at its `@`.
pub(super) fn has_user(text: &str) -> bool {
    match parse(text) {
        Some(url) => !url.username().is_empty() || url.password().is_some(),
        None => text.contains('@'),
    }
}

/// Whether a URL leads back to this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
