//! What is well, in a few words each, for the sentence that a report begins and ends with; and the times of each way.
//!
//! A word stands here only where a finding says the same in full: what was silenced, left out or not asked is no part of
//! it, and of tiers that only their ids place somewhere it is said so.

use super::Analysis;
use super::facts::network::{Host, Through, Timing};
use super::facts::{Facts, Probe};
use super::rules::rounded;
use crate::code::{Code, foundry, gateway, google, identity, invoke, network, private_path, residency as place};
use crate::messages::{Message, Phrase, report as words};
use crate::models::named::JAPAN;
use crate::profile::Profile;
use crate::report::{Finding, Group, Report, Residence, Severity, Timed};

/// In the order of the groups.
pub fn well(facts: &Facts, profile: &Profile, report: &Report) -> Vec<Phrase> {
    let analysis = Analysis::new(facts, profile);
    let is = |code: &Code| report.findings.iter().any(|one| one.code == code && one.severity == Severity::Ok);
    let credentials = signed_in(&analysis, &is);
    let client = is(&invoke::CLIENT_ANSWERED).then(|| Phrase::from(words::WELL_CLIENT));
    let tiers =
        report.findings.iter().any(|one| one.group == Group::Residency).then(|| tiers(&analysis, &is)).flatten();
    credentials.into_iter().chain(hosts(&analysis, &is)).chain(tiers).chain(client).collect()
}

/// The sentence of the verdict where models answered requests as large as prompts, and what is wrong is a promise of the
/// profile's, or something on the way: neither keeps anybody from working now.
pub fn despite(facts: &Facts, profile: &Profile, report: &Report) -> Option<Message> {
    let is_kept = |root: &&Finding| !REFUSED_BY_CLIENT.contains(&root.code);
    // What Claude Code itself got says more than what genkan's requests got.
    if facts.trial.got().is_some_and(|trial| !trial.answered) {
        return None;
    }
    let root = report.root_cause().filter(|_| is_answered(facts)).filter(is_kept)?;
    // What answered genkan's requests may not be what Claude Code asks, or as whom.
    let is_in_the_way = |one: &Finding| matches!(one.group, Group::Client | Group::Credentials | Group::Invoke);
    let mut others = report.findings.iter().filter(|one| one.severity == Severity::Error && one.code != root.code);
    if others.any(is_in_the_way) {
        return None;
    }
    let is_promise = match root.group {
        Group::Network => [&network::OUTSIDE, &network::SERVERS_DISAGREE].contains(&root.code),
        Group::Credentials => root.code == &identity::OTHER_IDENTITY,
        // What a terminal starts asks for something else than was answered, or asks somebody else.
        Group::Residency => !ASKED_ELSEWHERE.contains(&root.code),
        Group::PrivatePath => true,
        // Claude Code may ask for something else, or isn't there; of models one alone may be refused.
        Group::Client | Group::Invoke => false,
    };
    let is_of_way = root.group == Group::Network && !Analysis::new(facts, profile).lacks_its_credentials();
    let otherwise = is_of_way.then_some(words::VERDICT_NOT_ALL_REACHED);
    if is_promise { Some(words::VERDICT_NOT_AS_REQUIRED) } else { otherwise }
}

/// What genkan's own TLS takes, as its store has it, and Claude Code's doesn't.
const REFUSED_BY_CLIENT: [&Code; 3] = [&network::ROOT_MISSING, &network::UNTRUSTED, &network::ROOT_ENDED];

/// Another address than the one that answered is asked.
const ASKED_ELSEWHERE: [&Code; 4] =
    [&place::WRAPPED, &place::ASKED_ELSEWHERE, &place::ASKED_OF_OTHERS, &foundry::ASKED_ELSEWHERE];

/// Whether a model answered, and requests are answered whatever their size.
fn is_answered(facts: &Facts) -> bool {
    let account = &facts.account;
    let gateway = facts.gateway.got();
    let mut asked = gateway.into_iter().flat_map(|gateway| gateway.answers());
    let is_large_lost = account.large.is_some() || gateway.is_some_and(|gateway| gateway.large.is_some());
    // Each may be the one that was as large as a prompt; a refusal is an answer.
    let is_one_lost = account.invoked.values().any(|answer| matches!(answer, Probe::Failed(_)));
    let is_one = account.answering().next().is_some() || asked.any(|(_, asked)| asked.outcome.is_answered());
    is_one && !is_one_lost && !is_large_lost
}

fn signed_in(Analysis { facts, aws, .. }: &Analysis<'_>, is: &dyn Fn(&Code) -> bool) -> Option<Phrase> {
    if let Some((session, left)) = aws.accepted.filter(|_| is(&identity::SIGNED_IN)) {
        let phrase = Phrase::new(words::WELL_SIGNED_IN).with("who", &session.role);
        return Some(phrase.with_phrase("left", rounded(left)));
    }
    let own = [&identity::KEYS_ACCEPTED, &identity::CONSOLE, &identity::CONSOLE_ENDS];
    if own.into_iter().any(is) {
        let arn = facts.account.identity.got().map(|identity| identity.arn.as_str())?;
        // `…:assumed-role/ROLE/session`, `…:user/NAME`; a role of IAM Identity Center's is `AWSReservedSSO_NAME_hash`.
        let who = arn.split('/').nth(1).unwrap_or(arn);
        let own = who.strip_prefix("AWSReservedSSO_").and_then(|rest| rest.rsplit_once('_'));
        let who = own.map_or(who, |(name, _)| name);
        return Some(Phrase::new(words::WELL_ACCEPTED_OF).with("who", who));
    }
    let others = [&google::ACCEPTED, &foundry::ACCEPTED, &gateway::KEY_ACCEPTED];
    others.into_iter().any(is).then(|| words::WELL_ACCEPTED.into())
}

fn hosts(analysis: &Analysis<'_>, is: &dyn Fn(&Code) -> bool) -> Option<Phrase> {
    let hosts = &analysis.facts.network.got()?.hosts;
    let is_whole = |host: &&Host| !analysis.failures.iter().any(|failure| failure.host == *host);
    let is_private = |host: &&Host| host.is_on_private_path() && host.proxied().next().is_none();
    if is(&private_path::PRIVATE) {
        let count = hosts.iter().filter(|host| host.has_endpoint()).filter(is_whole).filter(is_private).count();
        let text = if count == 1 { words::WELL_PRIVATE_ONE } else { words::WELL_PRIVATE };
        return Some(Phrase::new(text).with("count", count));
    }
    let text = if hosts.len() == 1 { words::WELL_REACHED_ONE } else { words::WELL_REACHED };
    is(&network::REACHED).then(|| Phrase::new(text).with("count", hosts.len()))
}

fn tiers(Analysis { tiers, profile, .. }: &Analysis<'_>, is: &dyn Fn(&Code) -> bool) -> Option<Phrase> {
    let regions = &profile.residency.regions;
    let is_in_japan = !regions.is_empty() && regions.iter().all(|region| JAPAN.contains(&region.as_str()));
    let place =
        if is_in_japan { words::JAPAN.into() } else { Phrase::new(words::PLACE).with("place", regions.join(", ")) };
    let has = |wanted: &[Residence]| !tiers.is_empty() && tiers.iter().all(|one| wanted.contains(&one.verdict));
    let text = if has(&[Residence::Proven]) && is(&place::STAYS) {
        words::WELL_TIERS
    } else if has(&[Residence::Proven, Residence::Configured]) {
        words::WELL_CONFIGURED
    } else if has(&[Residence::Proven, Residence::Configured, Residence::NotProvable]) {
        return Some(words::WELL_NOT_PROVABLE.into());
    } else {
        return None;
    };
    Some(Phrase::new(text).with("count", tiers.len()).with_phrase("place", place))
}

/// How long each way to each host took, as far as it went.
pub fn times(facts: &Facts) -> Vec<Timed> {
    let hosts = facts.network.got().into_iter().flat_map(|network| &network.hosts);
    hosts.flat_map(of_host).collect()
}

fn of_host(host: &Host) -> Vec<Timed> {
    let timed = |way: String, Timing { connect, tls, first_byte, .. }: Timing| {
        let dns = host.names.took;
        Timed { host: host.name.clone(), way, dns, connect, tls, first_byte }
    };
    let mut all: Vec<Timed> = Vec::new();
    for way in &host.ways {
        let own: Vec<Timed> = match &way.through {
            Through::Direct(addresses) => {
                addresses.iter().map(|address| timed(address.ip.to_string(), address.timing)).collect()
            }
            // The name is the proxy's to look up.
            Through::Proxy(proxied) => {
                vec![Timed { dns: None, ..timed(proxied.proxy.clone(), proxied.timing) }]
            }
        };
        all.extend(own.into_iter().filter(|one| !one.is_empty()));
    }
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::facts::network::{Role, Tcp};
    use crate::doctor::judge;
    use crate::doctor::rules::whole;
    use crate::messages::Lang;

    fn said(facts: &Facts, profile: &Profile) -> String {
        let report = judge(facts, profile, &Group::ALL);
        let said = well(facts, profile, &report);
        said.iter().map(|phrase| phrase.say(Lang::En)).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn what_is_said_is_well_is_no_more_than_the_facts_hold() {
        let [bedrock, vertex, foundry, gateway] = whole::kinds().map(|kind| kind.healthy);
        let (facts, profile) = bedrock;
        assert_eq!(
            said(&facts, &profile),
            "signed in (Dev, 1 h left), 3 hosts on the private path, all 4 tiers in Japan"
        );
        // A host of the sign-in's can be on no private path, whatever the profile calls its address.
        let mut wide = facts.clone();
        let Probe::Got(network) = &mut wide.network else { panic!("a network") };
        for named in network.hosts.iter_mut().flat_map(|host| &mut host.names.addresses) {
            named.class = crate::doctor::facts::network::Class::Private;
        }
        assert!(said(&wide, &profile).contains(", 3 hosts on the private path,"), "{}", said(&wide, &profile));
        // The form of an id is no word of the account's.
        let mut unasked = facts.clone();
        unasked.account.listed = crate::doctor::facts::Probe::NotTried("offline".to_owned());
        let text = said(&unasked, &profile);
        assert!(text.ends_with("all 4 tiers set to stay in Japan (not confirmed by the account)"), "{text}");
        // Regions that aren't Japan's are named.
        let mut wider = profile.clone();
        wider.residency.regions.push("ap-southeast-2".to_owned());
        assert!(said(&facts, &wider).ends_with("in ap-northeast-1, ap-northeast-3, ap-southeast-2"), "{wider:?}");
        // Nobody looked.
        let nothing = Facts::new(facts.at, String::new());
        assert_eq!(said(&nothing, &profile), "");
        for (facts, profile) in [vertex, foundry, gateway] {
            let text = said(&facts, &profile);
            assert!(text.ends_with("where the tiers are processed can't be proven"), "{text}");
            assert!(!text.contains("Japan"), "{text}");
        }
    }

    #[test]
    fn where_models_answer_the_verdict_says_so_and_what_is_wrong_all_the_same() {
        let [bedrock, ..] = whole::kinds();
        let (healthy, profile) = bedrock.healthy;
        let said = |change: fn(&mut Facts)| {
            let mut facts = healthy.clone();
            change(&mut facts);
            let report = judge(&facts, &profile, &Group::ALL);
            (report.root_cause().map(|root| root.code), despite(&facts, &profile, &report))
        };
        let outside = |facts: &mut Facts| {
            let Probe::Got(network) = &mut facts.network else { panic!("a network") };
            network.inside = Some(crate::doctor::facts::network::Names::default());
        };
        assert_eq!(said(|_| ()), (None, None));
        let (root, text) = said(outside);
        assert_eq!((root, text), (Some(&network::OUTSIDE), Some(words::VERDICT_NOT_AS_REQUIRED)));
        // Nobody was asked, or what is as large as a prompt is lost.
        let mut unasked = healthy.clone();
        outside(&mut unasked);
        unasked.account.invoked.clear();
        assert_eq!(despite(&unasked, &profile, &judge(&unasked, &profile, &Group::ALL)), None);
        let mut lost = healthy.clone();
        outside(&mut lost);
        let model = lost.account.invoked.keys().next().unwrap().clone();
        let answer = Probe::NotTried(String::new());
        lost.account.large =
            Some(crate::doctor::facts::account::Large { model, answer, is_of_words: false, first_passes: false });
        assert_eq!(despite(&lost, &profile, &judge(&lost, &profile, &Group::ALL)), None);
        let mut unheard = healthy.clone();
        outside(&mut unheard);
        let fault = crate::fault::Fault::new(&crate::code::aws::UNREACHABLE);
        *unheard.account.invoked.values_mut().next().unwrap() = Probe::Failed((&fault).into());
        assert_eq!(despite(&unheard, &profile, &judge(&unheard, &profile, &Group::ALL)), None);
        // What genkan's own connection takes.
        let refused = |code| Report { findings: vec![Finding::new(code, Group::Network, Severity::Error)] };
        for (code, expected) in [
            (&network::ROOT_MISSING, None),
            (&network::UNTRUSTED, None),
            (&network::NO_PROXY_FORM, Some(words::VERDICT_NOT_ALL_REACHED)),
        ] {
            assert_eq!(despite(&healthy, &profile, &refused(code)), expected, "{code:?}");
        }
        // Claude Code's own way to its credentials isn't the one that genkan's request took.
        let mut apart = healthy.clone();
        let Probe::Got(network) = &mut apart.network else { panic!("a network") };
        let portal = network.hosts.iter_mut().find(|host| host.is(Role::Portal)).unwrap();
        let Through::Direct(addresses) = &mut portal.ways[0].through else { panic!("a direct way") };
        addresses[0].tcp = Tcp::Dropped;
        assert_eq!(despite(&apart, &profile, &refused(&network::DROPPED)), None);
        let mut handed = profile.clone();
        handed.aws_mut().credential_process = true;
        let text = Some(words::VERDICT_NOT_ALL_REACHED);
        assert_eq!(despite(&apart, &handed, &refused(&network::DROPPED)), text);
        // `~/.aws/config` names another account, say.
        let mut both = refused(&network::NO_PROXY_FORM);
        both.findings.push(Finding::new(&crate::code::client::DIFFERS, Group::Client, Severity::Error));
        assert_eq!(despite(&healthy, &profile, &both), None);
    }

    #[test]
    fn times_are_those_of_each_way_that_was_taken() {
        let [bedrock, ..] = whole::kinds();
        let (facts, _) = bedrock.healthy;
        let network = facts.network.got().unwrap();
        let times = times(&facts);
        assert!(!times.is_empty() && times.iter().all(|one| network.hosts.iter().any(|host| host.name == one.host)));
        assert_eq!(super::times(&Facts::new(facts.at, String::new())), []);
    }
}
