//! Resource or address of Microsoft Foundry.

use super::Findings;
use super::url::{address, place};
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::profile as words;
use crate::profile::url::parse;

pub(super) fn check(findings: &mut Findings<'_>) {
    let foundry = &findings.profile.foundry;
    let is_asked = findings.profile.ask.iter().any(|key| key.starts_with("foundry."));
    let both = !foundry.resource.is_empty() && !foundry.base_url.is_empty();
    let neither = foundry.resource.is_empty() && foundry.base_url.is_empty();
    if both || neither && findings.profile.foundry().is_some() && !is_asked {
        findings.add("foundry.resource", Fault::new(&code::EITHER));
    }
    if !foundry.resource.is_empty() && !is_resource(&foundry.resource) {
        let fault = Fault::new(&code::RESOURCE).with("value", &foundry.resource);
        // Somebody may have taken the whole address.
        let name = parse(&foundry.resource).and_then(|url| Some(url.host_str()?.split('.').next()?.to_owned()));
        let fault = match name {
            Some(name) => fault.hint(words::WRITE, &[("value", &name)]),
            None => fault,
        };
        findings.add("foundry.resource", fault);
    }
    let key = "foundry.base_url";
    if foundry.base_url.is_empty() {
        return;
    }
    let Some(url) = address(findings, key, &foundry.base_url) else { return };
    place(findings, key, &url);
    if !foundry.base_url.ends_with("/anthropic") {
        let fault = Fault::new(&code::BASE_PATH).with("value", &foundry.base_url).with("end", "/anthropic");
        let whole = format!("{}/anthropic", foundry.base_url);
        findings.add(key, fault.hint(words::WRITE, &[("value", &whole)]));
    }
}

/// A resource's name: it becomes a label of the host that gets the key.
fn is_resource(text: &str) -> bool {
    let is_word = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_word && (2..=64).contains(&text.len()) && !text.starts_with('-') && !text.ends_with('-')
}
