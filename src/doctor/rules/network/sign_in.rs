//! Judgements of what a proxy wants to see first: whether there is something to show it, whether it takes that, and
//! which of Claude Code's parts show it nothing.

use std::collections::BTreeSet;

use super::fixes::ask;
use super::{AFTER, tell, unique};
use crate::code::{Code, identity, keyring, network as code};
use crate::doctor::Rule;
use crate::doctor::analysis::host_failure::Kind;
use crate::doctor::analysis::{Analysis, HostFailure};
use crate::doctor::facts::Failure;
use crate::doctor::facts::network::{Connect, Host, NetworkFacts, Proxied};
use crate::doctor::rule::EVERY;
use crate::messages::{Phrase, doctor_network as say, named, proxy as words};
use crate::profile::{Profile, ProxyAuth};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::secret::host_and_port;

/// Nothing to show.
pub(crate) static NO_VALUE: Rule =
    Rule { code: &code::NO_VALUE, group: Group::Network, applies: EVERY, after: &[], judge: no_value };
/// Nothing was shown, or something of another kind.
pub(crate) static PROXY_SIGN_IN: Rule = Rule {
    code: &code::PROXY_SIGN_IN,
    group: Group::Network,
    applies: EVERY,
    after: &[AFTER, CAUSES],
    judge: |analysis| {
        let found = tell(analysis, &code::PROXY_SIGN_IN, Kind::ProxySignIn);
        found.into_iter().map(|finding| without_a_password(finding, analysis)).collect()
    },
};

/// Where the proxy offers only what a machine of a domain answers, or a browser: no user name and no password helps there.
fn without_a_password(finding: Finding, analysis: &Analysis<'_>) -> Finding {
    let failures = analysis.failures.iter().filter(|failure| failure.kind == Kind::ProxySignIn);
    let proxied: Vec<_> = failures
        .flat_map(|failure| failure.host.proxied().map(|(_, proxied)| (failure.host.name.as_str(), proxied)))
        .filter_map(|(host, proxied)| Some((host, &proxied.proxy, proxied.connect.sign_in()?.1)))
        .collect();
    let Some((_, proxy, ways)) = proxied.first() else { return finding };
    let is_other = |way: &String| UNANSWERED.iter().any(|other| way.eq_ignore_ascii_case(other));
    if !proxied.iter().all(|(_, _, ways)| !ways.is_empty() && ways.iter().all(is_other)) {
        return finding;
    }
    let ways = unique(ways.iter().map(String::as_str));
    let hosts = unique(proxied.iter().map(|(host, ..)| *host));
    let code = &code::PROXY_DOMAIN_SIGN_IN;
    let title = Phrase::new(code.message).with("proxy", host_and_port(proxy)).with("ways", &ways);
    let finding = Finding { code, title, ..finding };
    // Where there is a way around the proxy, that is it.
    if finding.fix.as_ref().is_some_and(|fix| fix.who != Who::NetworkTeam) {
        return finding;
    }
    let ports = analysis.failures.iter().filter(|failure| failure.kind == Kind::ProxySignIn);
    let ports = unique(ports.map(|failure| failure.host.port.to_string()));
    let ask = Phrase::new(say::ASK_PROXY_DOMAIN).with("proxy", host_and_port(proxy)).with("ways", ways);
    finding.fix(FixKind::Ask, Who::NetworkTeam, ask.with("hosts", hosts).with("port", ports))
}

/// What Claude Code and genkan don't answer by themselves.
const UNANSWERED: [&str; 4] = ["negotiate", "ntlm", "kerberos", "digest"];

static CAUSES: &[&Code] = &[&code::NO_VALUE, &code::VALUE_REFUSED];

/// Says it by the code of why, in which it also stands what to do.
fn no_value(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let Some(why) = &network.no_value else { return Vec::new() };
    let wants = |host: &Host| host.proxied().any(|(_, proxied)| proxied.connect.sign_in().is_some());
    let severity = if network.hosts.iter().any(wants) { Severity::Error } else { Severity::Warning };
    let code = crate::code::find(&why.code).unwrap_or(&code::NO_VALUE);
    let about = ["profile", "proxy", "how", "command"].into_iter();
    let about = about.filter_map(|name| Some((name, why.args.get(name)?)));
    let finding = Finding::new(code, Group::Network, severity);
    let finding = about.fold(finding, |finding, (name, value)| finding.with(name, value));
    let finding = why.cause.iter().fold(finding, Finding::evidence);
    // A refused one may have been seen by another part of this run, or by another process a moment ago.
    let finding = match CAUSES.contains(&code) {
        true if without_keyring(why) => {
            let text = Phrase::new(say::RUN_PROXY_AUTH_FILE).with("profile", &profile.name);
            finding.fix(FixKind::Run, Who::You, text)
        }
        true => anew(finding, profile),
        false => finding.fix(FixKind::Edit, Who::You, code.help),
    };
    // The credentials may lie in the same keyring.
    let of_keyring = keyring::ALL.contains(&code);
    vec![Finding { because: of_keyring.then_some(&identity::KEYRING), ..finding }]
}

/// Whether it can be stored in a file alone, here.
fn without_keyring(why: &Failure) -> bool {
    why.code == code::NO_VALUE.id
        && why.cause.iter().any(|cause| named(&[("absent", keyring::ABSENT.message)], cause).is_some())
}

/// Gives the finding its way out: what the proxy takes now has to be given to genkan.
pub(super) fn anew(finding: Finding, profile: &Profile) -> Finding {
    let network = &profile.network;
    match network.proxy_auth {
        ProxyAuth::Command => {
            let text = Phrase::new(say::EDIT_PROXY_COMMAND).with("command", &network.proxy_auth_command);
            finding.fix(FixKind::Edit, Who::You, text)
        }
        ProxyAuth::Keyring => {
            let text = Phrase::new(say::RUN_PROXY_AUTH).with("profile", &profile.name);
            finding.fix(FixKind::Run, Who::You, text)
        }
        // Facts of another profile.
        ProxyAuth::None => ask(finding, Phrase::new(say::EDIT_PROXY_AUTH)),
    }
}

/// Whether somebody else's helper may have what the proxy wants, which isn't run here.
pub(super) fn is_excused(facts: &NetworkFacts, profile: &Profile) -> bool {
    let has_helper = facts.settings.iter().any(|setting| setting.name == "CLAUDE_CODE_ENABLE_PROXY_AUTH_HELPER");
    has_helper && profile.network.proxy_auth == ProxyAuth::None
}

/// Says why nothing was shown. Seen: of Claude Code's parts the one that asks Google for tokens shows a proxy nothing.
pub(super) fn explained(
    finding: Finding,
    failures: &[&HostFailure<'_>],
    facts: &NetworkFacts,
    profile: &Profile,
) -> Finding {
    let is_given = profile.network.proxy_auth != ProxyAuth::None;
    let finding = match !is_given && is_excused(facts, profile) {
        true => finding.detail(Phrase::new(say::HELPER_SET)),
        false => finding,
    };
    if !is_given && !failures.iter().all(is_basic) {
        return finding;
    }
    let hosts = failures.iter().filter(|failure| is_of_tokens(failure)).map(|failure| &*failure.host.name);
    // More than one way may lead to a host.
    let hosts: BTreeSet<&str> = hosts.collect();
    let tokens = hosts.into_iter().map(|host| Phrase::new(words::NEXT_PROXY_TOKENS).with("host", host));
    let finding = tokens.fold(finding, Finding::detail);
    // The password is wanted of these alone.
    let proxies: Vec<_> = failures.iter().flat_map(|one| one.host.proxied()).map(|(_, one)| &one.proxy).collect();
    let mut others = facts.hosts.iter().filter(|host| !failures.iter().any(|failure| failure.host == *host));
    let passes = |host: &Host| {
        let opens = |one: &Proxied| one.connect == Connect::Opened && one.shown.is_none();
        host.proxied().any(|(_, one)| proxies.contains(&&one.proxy) && opens(one))
    };
    if others.any(passes) { finding.detail(Phrase::new(say::OTHERS_PASS)) } else { finding }
}

/// Whether user and password would do, which the profile doesn't give yet.
pub(super) fn takes_a_password(failures: &[&HostFailure<'_>], profile: &Profile) -> bool {
    profile.network.proxy_auth == ProxyAuth::None && failures.iter().all(is_basic) && !failures.iter().all(is_of_tokens)
}

fn is_basic(failure: &&HostFailure<'_>) -> bool {
    let is_it = |scheme: &String| scheme.eq_ignore_ascii_case("basic");
    let connects = failure.host.proxied().map(|(_, proxied)| &proxied.connect);
    connects.into_iter().filter_map(Connect::sign_in).any(|(_, all)| all.iter().any(is_it))
}

/// Whether it is a host that tokens come from: what asks Google's and Microsoft's shows a proxy no password of a helper's, and
/// neither does `az` (seen with 2.1.332).
pub(super) fn is_of_tokens(failure: &&HostFailure<'_>) -> bool {
    failure.host.roles.iter().any(|role| role.gives_tokens())
}
