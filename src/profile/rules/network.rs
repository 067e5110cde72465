//! The way to the endpoint: proxy, address ranges, certificates.

use ipnet::IpNet;

use super::Findings;
use super::url::{has_user, parse};
use crate::code::profile as code;
use crate::fault::Fault;

pub(super) fn check(findings: &mut Findings<'_>) {
    let network = &findings.profile.network;
    if !network.proxy.is_empty() {
        proxy(findings, &network.proxy);
    }
    for (index, range) in network.private_cidrs.iter().enumerate() {
        if range.parse::<IpNet>().is_err() {
            findings.add(&format!("network.private_cidrs[{index}]"), Fault::new(&code::CIDR).with("value", range));
        }
    }
    let files = [
        ("network.ca_bundle", &network.ca_bundle),
        ("network.client_cert", &network.client_cert),
        ("network.client_key", &network.client_key),
    ];
    for (key, path) in files {
        if !path.is_empty() && !is_absolute(path) {
            findings.add(key, Fault::new(&code::RELATIVE).with("value", path));
        }
    }
    let [_, cert, key] = files;
    for ((given, value), (other, missing)) in [(cert, key), (key, cert)] {
        if !value.is_empty() && missing.is_empty() {
            findings.add(given, Fault::new(&code::PAIR).with("other", other));
        }
    }
}

fn proxy(findings: &mut Findings<'_>, text: &str) {
    let key = "network.proxy";
    if has_user(text) {
        return findings.add(key, Fault::new(&code::PASSWORD));
    }
    let is_proxy = parse(text).is_some_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
    });
    if !is_proxy {
        findings.add(key, Fault::new(&code::PROXY).with("value", text));
    }
}

/// Absolute on any of the three systems: a profile is written on one and applied on another.
fn is_absolute(path: &str) -> bool {
    let drive =
        |path: &str| matches!(path.as_bytes(), [letter, b':', b'/' | b'\\', ..] if letter.is_ascii_alphabetic());
    path.starts_with('/') || path.starts_with("\\\\") || drive(path)
}
