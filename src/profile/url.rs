//! URLs as the rules need them: spelled out, and without anybody's password.

use url::{Host, Url};

use super::Findings;
use crate::code::profile as code;
use crate::fault::Fault;
use crate::words::profile as words;

/// The address of an endpoint as the client needs it; what is wrong with it is a finding at `key`.
pub(super) fn address(findings: &mut Findings<'_>, key: &str, text: &str) -> Option<Url> {
    if has_user(text) {
        findings.add(key, Fault::new(&code::PASSWORD));
        return None;
    }
    let url = parse(text).filter(|url| matches!(url.scheme(), "http" | "https"));
    let is_plain = |url: &Url| url.query().is_none() && url.fragment().is_none();
    let is_open = |url: &Url| url.scheme() == "http" && !is_loopback(url);
    let better = match &url {
        Some(url) if is_open(url) => Some(text.replacen("http", "https", 1)),
        Some(url) if is_plain(url) && text.ends_with('/') => Some(text.to_owned()),
        Some(found) if is_plain(found) => return url,
        _ => None,
    };
    let fault = Fault::new(&code::ENDPOINT).with("value", text);
    let write = |fault: Fault, better: &str| fault.hint(words::WRITE, &[("value", &better.trim_end_matches('/'))]);
    findings.add(
        key,
        match better {
            Some(better) => write(fault, &better),
            None => fault,
        },
    );
    None
}

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
