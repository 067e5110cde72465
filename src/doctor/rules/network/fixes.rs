//! What is to be done about a way, and by whom: edits, and requests that can be sent as they are.

use crate::doctor::facts::network::{Host, NetworkFacts};
use crate::messages::{Message, Phrase, doctor_network as say};
use crate::report::{Finding, FixKind, Who};

/// A request that can be sent as it is; to whom is the report's to say.
pub(in super::super) fn ask(finding: Finding, text: Phrase) -> Finding {
    finding.fix(FixKind::Ask, Who::NetworkTeam, text)
}

/// The edit that leads hosts past the proxy.
pub(in super::super) fn past_the_proxy(facts: &NetworkFacts, hosts: &str) -> Phrase {
    let setting = |name: &str| facts.settings.iter().find(|setting| setting.name == name);
    let list = ["no_proxy", "NO_PROXY"].into_iter().find_map(setting);
    let proxy = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].into_iter().find_map(setting);
    let origin = list.or(proxy).map_or("", |setting| setting.origin.as_str());
    let hosts = hosts.replace(", ", ",");
    let list = list.map_or_else(|| hosts.clone(), |list| format!("{},{hosts}", list.value));
    Phrase::new(say::EDIT_NO_PROXY).with("origin", origin).with("list", list)
}

/// The lines of the hosts file that name a host.
pub(super) fn hosts_entry(host: &Host) -> Phrase {
    let entry = host.in_hosts_file.iter().map(|ip| format!("{ip} {}", host.name)).collect::<Vec<_>>().join("; ");
    Phrase::new(say::EDIT_HOSTS).with("entry", entry)
}

/// An edit with its blanks filled.
pub(super) fn edit(finding: Finding, text: Message, with: &[(&'static str, &str)]) -> Finding {
    let phrase = with.iter().fold(Phrase::new(text), |phrase, (name, value)| phrase.with(name, value));
    finding.fix(FixKind::Edit, Who::You, phrase)
}
