//! Judgements of ways that work: what is odd about them, or slow.

use super::super::requests::{port, requests};
use super::fixes::{ask, hosts_entry};
use super::{AFTER, common_name, from, name, unique};
use std::collections::BTreeSet;

use crate::code::{aws, network as code};
use crate::doctor::Rule;
use crate::doctor::analysis::host_failure::{Kind, Outcome, say as said_by, tried};
use crate::doctor::analysis::{Analysis, TUNNEL, is_public};
use crate::doctor::facts::network::{
    Address, BrokenOff, Class, Consumer, Host, IpAddr, LOOKUP, LookupResult, Loss, NetworkFacts, Role, Tcp, Timing, Tls,
};
use crate::doctor::facts::{Facts, Failure, Probe};
use crate::doctor::rule::EVERY;
use crate::messages::{Phrase, doctor_network as say, seen};
use crate::profile::PrivatePath;
use crate::report::{Finding, FixKind, Group, Severity, Who};

/// IPv4 works, IPv6 doesn't.
pub(crate) static BROKEN_V6: Rule = Rule {
    code: &code::BROKEN_V6,
    group: Group::Network,
    applies: EVERY,
    after: &[AFTER],
    judge: |analysis| partly(analysis, true),
};
/// Some addresses work, others don't.
pub(crate) static BROKEN_ADDRESS: Rule = Rule {
    code: &code::BROKEN_ADDRESS,
    group: Group::Network,
    applies: EVERY,
    after: &[AFTER],
    judge: |analysis| partly(analysis, false),
};
/// One of several addresses is another server's.
pub(crate) static STALE_ADDRESS: Rule =
    Rule { code: &code::STALE_ADDRESS, group: Group::Network, applies: EVERY, after: &[AFTER], judge: stale_address };
/// Somebody reads along, and is trusted.
pub(crate) static INTERCEPTED: Rule =
    Rule { code: &code::INTERCEPTED, group: Group::Network, applies: EVERY, after: &[AFTER], judge: intercepted };
/// The hosts file leads somewhere, and it works.
pub(crate) static OVERRIDDEN: Rule =
    Rule { code: &code::HOSTS_FILE, group: Group::Network, applies: EVERY, after: &[AFTER], judge: overridden };
/// One nameserver leads inside, another out.
pub(crate) static SERVERS_DISAGREE: Rule = Rule {
    code: &code::SERVERS_DISAGREE,
    group: Group::Network,
    applies: EVERY,
    after: &[AFTER],
    judge: servers_disagree,
};
/// A dead nameserver before a live one.
pub(crate) static SLOW_SERVER: Rule =
    Rule { code: &code::SLOW_SERVER, group: Group::Network, applies: EVERY, after: &[AFTER], judge: slow_server };
/// Names that are known late, and nobody says by whose fault.
pub(crate) static SLOW_NAMES: Rule =
    Rule { code: &code::SLOW_NAMES, group: Group::Network, applies: EVERY, after: &[AFTER], judge: slow_names };
/// A proxy that opens a tunnel late.
pub(crate) static SLOW_PROXY: Rule =
    Rule { code: &code::SLOW_PROXY, group: Group::Network, applies: EVERY, after: &[AFTER], judge: slow_proxy };
/// Packets that don't arrive.
pub(crate) static LOSS: Rule =
    Rule { code: &code::LOSS, group: Group::Network, applies: EVERY, after: &[AFTER], judge: loss };
/// A private endpoint that answers late.
pub(crate) static SLOW: Rule =
    Rule { code: &code::SLOW, group: Group::Network, applies: EVERY, after: &[AFTER], judge: slow };

/// Milliseconds of one phase to a private endpoint: from here worth a word, and a warning.
const NOTED: u64 = 50;
const SLOW_FROM: u64 = 200;
/// How late a machine that isn't busy is, in milliseconds; and how often a handshake waits for its turn, on either side.
const QUIET: u64 = 2;
const STEPS: u64 = 6;

/// The ways of the hosts that are dialled themselves, each with what its addresses came to.
fn all_tried(network: &NetworkFacts) -> impl Iterator<Item = (&Host, Vec<(&Address, Outcome<'_>)>)> {
    network.hosts.iter().flat_map(|host| tried(host).map(move |tried| (host, tried)))
}

fn partly(&Analysis { facts, profile, .. }: &Analysis<'_>, of_v6: bool) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let (mut hosts, mut evidence, mut is_in_tls, mut is_private) = (Vec::new(), Vec::new(), true, true);
    let mut lost: Vec<IpAddr> = Vec::new();
    let mut taken = None;
    let mut is_met = false;
    for (host, mut tried) in all_tried(network) {
        // Whatever answers at 0.0.0.0 is this machine itself.
        tried.retain(|(address, _)| address.class != Class::Unspecified);
        let broken: Vec<_> =
            tried.iter().filter_map(|(address, outcome)| Some((address, outcome.as_ref().err()?))).collect();
        // What there was no time for isn't broken, and what answers as somebody else is another finding.
        let broken: Vec<_> =
            broken.into_iter().filter(|(_, failure)| failure.0 != Kind::Late && !is_anothers(failure.0)).collect();
        let works_by_v4 = tried.iter().any(|(address, outcome)| address.ip.is_ipv4() && outcome.is_ok());
        let works = tried.iter().any(|(_, outcome)| outcome.is_ok());
        let is_v6 = works_by_v4 && broken.iter().all(|(address, _)| address.ip.is_ipv6());
        // Who is told at once that there is no way takes the other one at once.
        let at_once = [Kind::Refused, Kind::Prohibited, Kind::Unreachable];
        let is_harmless = is_v6
            && broken
                .iter()
                .all(|(address, failure)| at_once.contains(&failure.0) && address.timing.refused_after.is_none());
        if broken.is_empty() || !works || is_v6 != of_v6 || is_harmless {
            continue;
        }
        hosts.push(host.name.as_str());
        // Seen (2.1.332): it takes the first one that takes a connection, and waits there for TLS; no other is tried.
        let first = tried.iter().map(|(address, _)| address).find(|address| address.tcp == Tcp::Connected);
        let is_silent =
            |tls: Option<&Tls>| matches!(tls, Some(Tls::Failed(BrokenOff::Silent) | Tls::Filtered(BrokenOff::Silent)));
        let first = first.filter(|first| host.is_vital() && is_silent(first.tls.as_ref()));
        taken = taken.or(first.map(|first| first.ip));
        // By the order of just then a request of this run may have met one that isn't the first now.
        let holds = broken.iter().any(|(address, _)| address.tcp == Tcp::Connected);
        is_met |= holds && host.is_for_prompts() && has_failed(facts);
        lost.extend(broken.iter().map(|(address, _)| address.ip));
        let in_tls = [Kind::Handshake, Kind::Filtered, Kind::Oversized];
        is_in_tls &= broken.iter().all(|(_, failure)| in_tls.contains(&failure.0));
        is_private &= broken.iter().all(|(address, _)| address.class.is_private_path());
        for (address, failure) in &broken {
            let seen = match address.timing.refused_after {
                Some(took) => seen::after(failure.1.clone(), took.div_ceil(1000)),
                None => failure.1.clone(),
            };
            evidence.push(seen::of(format_args!("{} {}", host.name, address.ip), seen));
        }
        let answering = tried.iter().filter(|(_, outcome)| outcome.is_ok());
        evidence.extend(
            answering.map(|(address, _)| seen::of(format_args!("{} {}", host.name, address.ip), seen::WORKS.into())),
        );
    }
    if hosts.is_empty() {
        return Vec::new();
    }
    let evidence: Vec<Phrase> = from(network, lost.into_iter()).into_iter().chain(evidence).collect();
    let (code, hosts) = (if of_v6 { &code::BROKEN_V6 } else { &code::BROKEN_ADDRESS }, unique(hosts));
    let severity = if taken.is_some() || is_met { Severity::Error } else { Severity::Warning };
    let finding = Finding::new(code, Group::Network, severity).with("hosts", &hosts);
    let is_endpoint = !of_v6 && is_private;
    let finding = if is_endpoint { finding.detail(say::ONE_OF_ENDPOINT.into()) } else { finding };
    let finding = match taken {
        Some(address) => finding.detail(Phrase::new(say::TAKEN_FIRST).with("address", address)),
        None if is_met => finding.detail(say::TAKEN_AT_TIMES.into()),
        None if of_v6 => finding.detail(say::RACES_FAMILIES.into()),
        None => finding,
    };
    let request = if is_in_tls { say::ASK_TLS } else { requests(profile).connection };
    let text = Phrase::new(request).with("hosts", hosts).with("port", port(profile));
    let text = text.with_phrase("seen", seen::all(evidence.clone()));
    vec![ask(evidence.iter().fold(finding, Finding::saw), text)]
}

/// Whether some requests to the models were answered, and the connections of others came to nothing, by size or by model.
fn has_failed(facts: &Facts) -> bool {
    let account = &facts.account;
    let is_lost = |why: Option<&Failure>| why.is_some_and(|why| why.is_broken_off() || why.code == aws::TIMEOUT.id);
    let mut asked = account.invoked.values().map(Probe::failure);
    let is_large_lost = is_lost(account.large.as_ref().and_then(|large| large.answer.failure()));
    account.answering().next().is_some() && (asked.any(is_lost) || is_large_lost)
}

/// Whether somebody else's server answers there.
const fn is_anothers(kind: Kind) -> bool {
    matches!(kind, Kind::WrongName | Kind::SelfSigned)
}

fn stale_address(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let (mut hosts, mut stale, mut said, mut taken) = (Vec::new(), Vec::new(), Vec::new(), None);
    for (host, tried) in all_tried(network) {
        let others = tried.iter().filter_map(|(address, outcome)| match outcome {
            Err(failure) if is_anothers(failure.0) => Some((address.ip, &failure.1)),
            _ => None,
        });
        let others: Vec<(IpAddr, &Phrase)> = others.collect();
        if others.is_empty() || tried.iter().all(|(_, outcome)| outcome.is_err()) {
            continue;
        }
        hosts.push(host);
        for (ip, seen) in &others {
            stale.push(ip.to_string());
            said.push(seen::of(format_args!("{} {ip}", host.name), (*seen).clone()));
        }
        // No other address is tried once a connection is made.
        let first = tried.iter().find(|(address, _)| address.tcp == Tcp::Connected).map(|(address, _)| address.ip);
        let is_taken = others.iter().any(|(ip, _)| Some(*ip) == first);
        taken = taken.or(first.filter(|_| is_taken && host.is_vital()));
    }
    if hosts.is_empty() {
        return Vec::new();
    }
    let (names, stale) = (unique(hosts.iter().map(|host| host.name.as_str())), unique(stale));
    let is_met = has_failed(facts) && hosts.iter().any(|host| host.is_for_prompts());
    let severity = if taken.is_some() || is_met { Severity::Error } else { Severity::Warning };
    let finding = Finding::new(&code::STALE_ADDRESS, Group::Network, severity);
    let finding = finding.with("hosts", &names).with("address", &stale).detail(match taken {
        Some(address) => Phrase::new(say::TAKEN_FIRST).with("address", address),
        None => Phrase::new(say::TAKEN_AT_TIMES),
    });
    let finding = said.iter().fold(finding, Finding::saw);
    if let Some(host) = hosts.iter().find(|host| !host.in_hosts_file.is_empty()) {
        return vec![finding.fix(FixKind::Edit, Who::You, hosts_entry(host))];
    }
    let text = Phrase::new(say::ASK_STALE_ADDRESS).with("hosts", names).with("address", stale);
    vec![ask(finding, text.with_phrase("seen", seen::all(said)))]
}

fn intercepted(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let mut by_issuer: Vec<(&str, Vec<&str>, &[Consumer])> = Vec::new();
    for host in network.hosts.iter().filter(|host| is_public(&host.name)) {
        for (way, shown) in host.shown() {
            let is_trusted = way.takers.iter().all(|taker| shown.trusted_by.contains(taker));
            if shown.is_public || !is_trusted || !shown.names_host {
                continue;
            }
            let issuer = shown.chain.last().map_or("", |last| common_name(&last.issuer));
            match by_issuer.iter_mut().find(|(known, ..)| *known == issuer) {
                Some((_, hosts, _)) => hosts.push(&host.name),
                None => by_issuer.push((issuer, vec![&host.name], &shown.trusted_by)),
            }
        }
    }
    let tell = |(issuer, hosts, trusted): (&str, Vec<&str>, &[Consumer])| {
        let tools = network.authorities.iter().find(|one| one.consumer == Consumer::AwsTools);
        let has_tools = profile.credentials().may_use_aws_tools();
        // A file that can't be used has a finding of its own.
        let is_unusable = tools.is_some_and(|one| one.holds.is_err());
        let is_missed = has_tools && !is_unusable && !trusted.contains(&Consumer::AwsTools);
        // A file that somebody has set for the AWS tools, and that doesn't do its work, is a fault.
        let severity = if tools.is_some() && is_missed { Severity::Warning } else { Severity::Info };
        let split = |wanted: bool| -> Vec<Phrase> {
            let all = [Consumer::Client, Consumer::AwsTools, Consumer::Genkan];
            let all = all.into_iter().filter(|one| has_tools || *one != Consumer::AwsTools);
            all.filter(|one| trusted.contains(one) == wanted).map(name).map(seen::quoted).collect()
        };
        let [yes, no] = [true, false].map(split);
        let has_all = no.is_empty();
        let detail = Phrase::new(say::TRUSTED_BY).with_phrase("yes", seen::list(yes)).with_phrase("no", seen::list(no));
        let finding = Finding::new(&code::INTERCEPTED, Group::Network, severity);
        let finding = finding.with("hosts", unique(hosts)).with("issuer", issuer);
        let finding = if has_all { finding } else { finding.detail(detail) };
        if is_missed { finding.fix(FixKind::Edit, Who::You, say::TRUST_FOR_TOOLS) } else { finding }
    };
    by_issuer.into_iter().map(tell).collect()
}

fn overridden(Analysis { facts, failures, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let broken: Vec<_> = failures.iter().map(|failure| &failure.host.name).collect();
    let hosts = network.hosts.iter().filter(|host| !host.in_hosts_file.is_empty() && !broken.contains(&&host.name));
    let hosts: Vec<&Host> = hosts.collect();
    if hosts.is_empty() {
        return Vec::new();
    }
    let finding = Finding::new(&code::HOSTS_FILE, Group::Network, Severity::Info);
    let finding = finding.with("hosts", unique(hosts.iter().map(|host| host.name.as_str())));
    let entries = hosts.iter().flat_map(|host| host.in_hosts_file.iter().map(|ip| format!("{ip} {}", host.name)));
    vec![entries.fold(finding, Finding::evidence)]
}

fn servers_disagree(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let Some(network) = facts.network.got() else { return Vec::new() };
    let wanted = |host: &&Host| [Role::Runtime, Role::Mantle, Role::ControlPlane].iter().any(|role| host.is(*role));
    let split: Vec<&Host> = network.hosts.iter().filter(wanted).filter(|host| host.is_split()).collect();
    if split.is_empty() {
        return Vec::new();
    }
    // What leads out by turns does so for some of the prompts, whichever answer this machine has got last.
    let is_exposed = |host: &&Host| host.is_for_prompts() && (!host.is_on_private_path() || host.is_by_turns());
    let severity = match profile.network.private_path {
        _ if analysis.is_led_out_by_nameserver() => Severity::Error,
        PrivatePath::Off => Severity::Info,
        PrivatePath::Required if split.iter().any(is_exposed) => Severity::Error,
        PrivatePath::Preferred | PrivatePath::Required => Severity::Warning,
    };
    let hosts = unique(split.iter().map(|host| host.name.as_str()));
    let said = |host: &&Host| {
        let said = host.answers.iter().map(|answer| seen::of(answer.server, said_by(&answer.said)));
        seen::of(&host.name, seen::all(said))
    };
    let said: Vec<Phrase> = split.iter().map(said).collect();
    let text = Phrase::new(requests(profile).agree).with("hosts", &hosts).with_phrase("seen", seen::all(said.clone()));
    let how = if split.iter().any(|host| host.is_by_turns()) { say::BY_TURNS } else { say::BY_SERVER };
    let finding = Finding::new(&code::SERVERS_DISAGREE, Group::Network, severity);
    let finding = finding.with("host", hosts).with_phrase("how", how.into());
    vec![ask(said.iter().fold(finding, Finding::saw), text)]
}

fn slow_server(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let slowest = network.hosts.iter().filter_map(|host| host.names.took).max().unwrap_or_default();
    if slowest < LOOKUP {
        return Vec::new();
    }
    let silent = |server: &&IpAddr| {
        let answers = network.hosts.iter().flat_map(|host| &host.answers);
        let (own, others): (Vec<_>, Vec<_>) = answers.partition(|answer| answer.server == **server);
        let is_silent = !own.is_empty() && own.iter().all(|answer| answer.said == LookupResult::Silent);
        is_silent && others.iter().any(|answer| answer.said != LookupResult::Silent)
    };
    let answers = |server: &&IpAddr| {
        let mut answers = network.hosts.iter().flat_map(|host| &host.answers);
        answers.any(|answer| answer.server == **server && answer.said != LookupResult::Silent)
    };
    let tell = |server: &IpAddr| {
        let seen = Phrase::new(seen::SLOW_SERVER).with("server", server).with("took", slowest);
        let hosts = unique(network.hosts.iter().map(|host| host.name.as_str()));
        let others = unique(network.nameservers.iter().filter(|other| answers(other)).map(ToString::to_string));
        let text = Phrase::new(say::ASK_DEAD_SERVER).with("server", server).with("others", &others);
        let text = text.with("hosts", hosts).with_phrase("seen", seen.clone());
        let finding = Finding::new(&code::SLOW_SERVER, Group::Network, Severity::Warning).with("server", server);
        let works = seen::of(others, seen::WORKS.into());
        ask(finding.saw(&seen).saw(&works), text)
    };
    network.nameservers.iter().filter(silent).map(tell).collect()
}

fn slow_names(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = analysis.facts.network.got() else { return Vec::new() };
    // Of a host that is reached through a proxy alone nobody asks for the address.
    let asked = network.hosts.iter().filter(|host| host.direct().next().is_some() && host.in_hosts_file.is_empty());
    let late = network.own.late.unwrap_or_default();
    let took =
        |host: &Host| host.names.took.map(|took| took.saturating_sub(late * STEPS)).filter(|took| *took >= LOOKUP);
    let mut slow: Vec<(u64, &str)> = asked.filter_map(|host| Some((took(host)?, host.name.as_str()))).collect();
    slow.sort_by_key(|(took, _)| std::cmp::Reverse(*took));
    let Some((took, host)) = slow.first() else { return Vec::new() };
    if !slow_server(analysis).is_empty() || !loss(analysis).is_empty() {
        return Vec::new();
    }
    let seen: Vec<String> = slow.iter().map(|(took, host)| format!("{host}: {took} ms")).collect();
    let text = Phrase::new(say::ASK_SLOW_NAMES)
        .with("seen", seen.join("; "))
        .with("servers", unique(network.servers().iter().map(ToString::to_string)));
    let finding = Finding::new(&code::SLOW_NAMES, Group::Network, Severity::Warning);
    let finding = finding.with("took", took).with("host", host);
    vec![ask(seen.into_iter().fold(finding, Finding::evidence), text)]
}

fn slow_proxy(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let opened = network.hosts.iter().flat_map(|host| host.proxied().map(move |(_, proxied)| (host, proxied)));
    let mut slow: Vec<(u64, &str, &str)> = opened
        .filter_map(|(host, proxied)| {
            Some((proxied.timing.connect.filter(|took| *took >= TUNNEL)?, host.name.as_str(), proxied.proxy.as_str()))
        })
        .collect();
    slow.sort_by_key(|(took, ..)| std::cmp::Reverse(*took));
    // A host is asked in several ways; the slowest counts.
    let mut hosts = BTreeSet::new();
    slow.retain(|(_, host, _)| hosts.insert(*host));
    let Some((took, _, proxy)) = slow.first().copied() else { return Vec::new() };
    let seen: Vec<String> = slow.iter().map(|(took, host, _)| format!("{host}: {took} ms")).collect();
    let text = Phrase::new(say::ASK_SLOW_PROXY).with("proxy", proxy).with("seen", seen.join("; "));
    let finding = Finding::new(&code::SLOW_PROXY, Group::Network, Severity::Warning);
    vec![ask(seen.into_iter().fold(finding.with("proxy", proxy).with("took", took), Finding::evidence), text)]
}

fn loss(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    // One packet is lost anywhere now and then. Nor is it a slow nameserver where most of its answers come at once.
    let took = network.hosts.iter().filter_map(|host| host.names.took);
    let (late, soon): (Vec<u64>, Vec<u64>) = took.partition(|took| *took >= LOOKUP);
    let is_one_more = !late.is_empty() && soon.len() > late.len();
    let loss = network.loss.as_ref().filter(|loss| loss.again * 25 >= loss.tried);
    let loss = loss.filter(|loss| loss.again > 1 || is_one_more);
    let tell = |loss: &Loss| {
        let hosts = network.hosts.iter().filter(|host| host.direct().any(|address| address.tcp == Tcp::Connected));
        let seen = Phrase::new(seen::LOSS).with("again", loss.again).with("tried", loss.tried);
        let text = Phrase::new(say::ASK_LOSS).with_phrase("seen", seen.clone());
        let text = text.with("hosts", unique(hosts.map(|host| host.name.as_str())));
        let finding = Finding::new(&code::LOSS, Group::Network, Severity::Warning);
        let finding = finding.with("again", loss.again).with("tried", loss.tried);
        ask(finding.detail(Phrase::new(say::TRY_CABLE)).saw(&seen), text)
    };
    loss.map(tell).into_iter().collect()
}

fn slow(Analysis { facts, profile, failures, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let slowest = |host: &'_ Host| {
        let private = host.direct().filter(|address| address.class.is_private_path());
        // A machine that is busy is late by itself, at each of the steps that a handshake takes, and it needn't be seen:
        // the quickest handshake is the way's.
        let late = network.own.late.filter(|late| *late > QUIET).unwrap_or_default();
        let tls = |timing: &Timing| timing.best_tls.or(timing.tls);
        let less = |took: Option<u64>, steps: u64| took.map(|took| took.saturating_sub(late * steps));
        let phases = private
            .flat_map(|address| [("TCP", less(address.timing.connect, 1)), ("TLS", less(tls(&address.timing), STEPS))]);
        phases.filter_map(|(phase, took)| Some((took?, phase))).max().filter(|(took, _)| *took > NOTED)
    };
    let fine = network.hosts.iter().filter(|host| !failures.iter().any(|failure| failure.host == *host));
    let slow: Vec<_> = fine.filter_map(|host| Some((slowest(host)?, host.name.as_str()))).collect();
    let Some(((took, phase), _)) = slow.iter().max() else { return Vec::new() };
    let severity = if *took >= SLOW_FROM { Severity::Warning } else { Severity::Info };
    let hosts = unique(slow.iter().map(|(_, host)| *host));
    let seen: Vec<String> = slow.iter().map(|((took, phase), host)| format!("{host}: {phase} {took} ms")).collect();
    let text = Phrase::new(say::ASK_SPEED)
        .with("region", profile.format().region())
        .with("hosts", &hosts)
        .with("seen", seen.join("; "));
    let finding = Finding::new(&code::SLOW, Group::Network, severity);
    let finding = finding.with("hosts", hosts).with("phase", phase).with("took", took);
    let finding = seen.into_iter().fold(finding, Finding::evidence);
    vec![if severity == Severity::Warning { ask(finding, text) } else { finding }]
}
