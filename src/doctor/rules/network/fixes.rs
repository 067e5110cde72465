//! What is to be done about a way, and by whom: edits, and requests that can be sent as they are.

use crate::doctor::facts::network::{Host, NetworkFacts};
use crate::messages::{Message, Phrase, doctor_google as google, doctor_network as say, foundry};
use crate::profile::{Credentials, Profile};
use crate::report::{Finding, FixKind, Who};

/// Requests to the network team that name what a cloud needs.
pub(in super::super) struct Requests {
    pub(in super::super) names: Message,
    pub(in super::super) invented: Message,
    pub(in super::super) agree: Message,
    pub(in super::super) page: Message,
    pub(in super::super) unblock: Message,
    pub(in super::super) connection: Message,
    pub(in super::super) private: Message,
}

const OF_AWS: Requests = Requests {
    names: say::ASK_NAMES,
    invented: say::ASK_INVENTED,
    agree: say::ASK_AGREE,
    page: say::ASK_PAGE,
    unblock: say::ASK_UNBLOCK,
    connection: say::ASK_CONNECTION,
    private: say::ASK_PRIVATE,
};
const OF_GOOGLE: Requests = Requests {
    names: google::ASK_NAMES,
    invented: google::ASK_INVENTED,
    agree: google::ASK_AGREE,
    page: google::ASK_PAGE,
    unblock: google::ASK_UNBLOCK,
    connection: google::ASK_CONNECTION,
    private: google::ASK_PRIVATE,
};
const OF_AZURE: Requests = Requests {
    names: foundry::ASK_NAMES,
    invented: foundry::ASK_INVENTED,
    agree: foundry::ASK_AGREE,
    page: foundry::ASK_PAGE,
    unblock: foundry::ASK_UNBLOCK,
    connection: foundry::ASK_CONNECTION,
    private: foundry::ASK_PRIVATE,
};

/// The requests for the cloud that the profile is about.
pub(in super::super) const fn requests(profile: &Profile) -> Requests {
    match profile.credentials() {
        Credentials::Aws(_) | Credentials::Key(..) => OF_AWS,
        Credentials::Google(_) => OF_GOOGLE,
        Credentials::Azure(_) => OF_AZURE,
    }
}

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
