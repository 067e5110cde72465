//! Address and key of an LLM gateway.

use super::Findings;
use super::url::{address, place};
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::profile as words;
use crate::profile::{KeySource, typed};

pub(super) fn check(findings: &mut Findings<'_>) {
    let profile = findings.profile;
    let gateway = &profile.gateway;
    let key = "gateway.url";
    let is_asked = gateway.url.is_empty() && profile.ask.iter().any(|asked| asked == key);
    if profile.gateway().is_some()
        && !is_asked
        && !findings.is_missing(key, &gateway.url)
        && let Some(url) = address(findings, key, &gateway.url)
    {
        place(findings, key, &url);
        shorter(findings, key, &gateway.url);
    }
    if (gateway.key == KeySource::Command) == gateway.key_command.is_empty() {
        let fault = Fault::new(&code::KEY_COMMAND).with("command", "gateway.key_command");
        findings.add("gateway.key", fault);
    }
    if !(30..=86_400).contains(&gateway.key_ttl) {
        findings.add("gateway.key_ttl", Fault::new(&code::TTL).with("value", gateway.key_ttl));
    }
}

/// What Claude Code itself puts behind the address.
fn shorter(findings: &mut Findings<'_>, key: &str, url: &str) {
    let short = typed::address(url);
    if short.len() < url.len() {
        let fault = Fault::new(&code::GATEWAY_PATH).with("value", url);
        // A path is hidden: the address that is left would read like the one that is wrong.
        findings.add(key, fault.hint(words::LEAVE_OUT, &[("end", &&url[short.len()..])]));
    }
}
