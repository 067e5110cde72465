//! Addresses as the rules need them: spelled out, encrypted, and without anybody's password.

use url::Url;

use super::Findings;
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::profile as words;
use crate::profile::place::Place;
use crate::profile::url::{has_user, is_loopback, parse};

/// The address of an endpoint as Claude Code needs it; what is wrong with it is a finding at `key`.
pub(super) fn address(findings: &mut Findings<'_>, key: &str, text: &str) -> Option<Url> {
    if has_user(text) {
        findings.add(key, Fault::new(&code::PASSWORD));
        return None;
    }
    let url = parse(text).filter(|url| matches!(url.scheme(), "http" | "https"));
    let is_plain = |url: &Url| url.query().is_none() && url.fragment().is_none();
    let is_open = |url: &Url| url.scheme() == "http" && !is_loopback(url);
    let fault = Fault::new(&code::ENDPOINT).with("value", text);
    let short = text.trim_end_matches('/');
    let fault = match &url {
        Some(url) if is_open(url) => fault.hint(words::WRITE, &[("value", &short.replacen("http", "https", 1))]),
        // A path is hidden: the address that is left would read like the one that is wrong.
        Some(url) if is_plain(url) && short.len() < text.len() => {
            fault.hint(words::LEAVE_OUT, &[("end", &&text[short.len()..])])
        }
        Some(found) if is_plain(found) => return url,
        _ => fault,
    };
    findings.add(key, fault);
    None
}

/// That requests to an address leave the residency, where its host says so.
pub(super) fn place(findings: &mut Findings<'_>, key: &str, url: &Url) {
    match Place::outside(url, findings.profile) {
        None => {}
        Some(Place::Region(_)) if findings.stack.refuses("residency.regions") => {}
        Some(place) => findings.add(key, place.fault(findings.profile)),
    }
}
