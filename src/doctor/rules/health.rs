//! What is said of a group that is well: one short line each, of what was seen and nothing more.

use jiff::{SignedDuration, Timestamp};

use super::credentials::{self, keys};
use crate::code::{Code, client, google as of_google, identity, invoke, network, private_path, residency as code};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Probe;
use crate::doctor::facts::client::Refusal;
use crate::doctor::facts::credentials::Session;
use crate::doctor::rule::{ACCOUNTS, DIRECT, EVERY};
use crate::doctor::rules::causes::{CUT, EXPOSED, NO_ACCOUNT, TOO_LARGE};
use crate::messages::{Phrase, common};
use crate::profile::PrivatePath;
use crate::report::{Finding, Group, Residence, Severity};
use crate::session::invoke::Invoked;

pub(super) static CLIENT: Rule =
    Rule { code: &client::AS_INTENDED, group: Group::Client, applies: EVERY, after: &[], judge: client };
pub(super) static SIGNED_IN: Rule = Rule {
    code: &identity::SIGNED_IN,
    group: Group::Credentials,
    applies: ACCOUNTS,
    after: &[NO_ACCOUNT],
    judge: signed_in,
};
pub(super) static SIGN_IN_KEPT: Rule =
    Rule { code: &identity::KEPT, group: Group::Credentials, applies: ACCOUNTS, after: &[NO_ACCOUNT], judge: kept };
pub(super) static KEYS: Rule = Rule {
    code: &identity::KEYS_ACCEPTED,
    group: Group::Credentials,
    applies: ACCOUNTS,
    after: &[NO_ACCOUNT],
    judge: keys_accepted,
};
pub(super) static GOOGLE: Rule =
    Rule { code: &of_google::ACCEPTED, group: Group::Credentials, applies: EVERY, after: &[NO_ACCOUNT], judge: google };
pub(super) static REACHED: Rule = Rule {
    code: &network::REACHED,
    group: Group::Network,
    applies: EVERY,
    after: &[&[
        &network::OFFLINE,
        &network::OUTSIDE,
        &network::STALE_ADDRESS,
        &network::BROKEN_V6,
        &network::BROKEN_ADDRESS,
    ]],
    judge: reached,
};
pub(super) static NOT_ASKED_FOR: Rule = Rule {
    code: &private_path::NOT_ASKED_FOR,
    group: Group::PrivatePath,
    applies: EVERY,
    after: &[],
    judge: not_asked_for,
};
pub(super) static STAYS: Rule =
    Rule { code: &code::STAYS, group: Group::Residency, applies: ACCOUNTS, after: &[OTHERS_WORD], judge: stays };
pub(super) static ANSWERED: Rule = Rule {
    code: &invoke::ANSWERED,
    group: Group::Invoke,
    applies: DIRECT,
    after: &[NO_ACCOUNT, CUT, EXPOSED, TOO_LARGE, OTHERS_REQUESTS],
    judge: answered,
};

/// What Claude Code sends is another request than the one that was answered, or signed by somebody else.
static OTHERS_REQUESTS: &[&Code] =
    &[&client::DEFEATED, &client::OTHER_AWS_FILE, &identity::OTHER_SIGNER, &identity::UNNAMED, &code::WRAPPED];
/// Another account's word, or one on models that aren't asked.
static OTHERS_WORD: &[&Code] =
    &[&code::WRAPPED, &code::ASKED_ELSEWHERE, &code::ASKED_OF_OTHERS, &identity::OTHER_IDENTITY];

fn well(code: &'static Code, group: Group) -> Finding {
    Finding::new(code, group, Severity::Ok)
}

fn client(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = facts.client.as_ref().and_then(|seen| {
        let settings = seen.settings.got()?;
        let version = seen.programs.first()?.version.as_deref().unwrap_or("?");
        let is_alone = settings.leftovers.is_empty() && settings.hidden.is_empty() && seen.unread.is_empty();
        let is_silent = seen.refusals.iter().any(|one| matches!(one, Refusal::Silent { .. }));
        let is_whole = settings.differing.is_empty() && is_alone && !is_silent;
        let finding = well(&client::AS_INTENDED, Group::Client).with("version", version);
        is_whole.then(|| finding.with("count", settings.kept))
    });
    found.into_iter().collect()
}

fn signed_in(Analysis { aws, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = aws.accepted.map(|(session, left)| {
        let finding = well(&identity::SIGNED_IN, Group::Credentials).with("session", &session.name);
        finding.with_phrase("left", rounded(left))
    });
    found.into_iter().collect()
}

/// What lies here, where nobody was asked: no tick for it.
fn kept(Analysis { aws, .. }: &Analysis<'_>) -> Vec<Finding> {
    let finding = |(session, end): (&Session, Timestamp)| {
        let finding = Finding::new(&identity::KEPT, Group::Credentials, Severity::Info);
        finding.with("session", &session.name).with_moment("time", end, keys::time(end))
    };
    aws.stored.map(finding).into_iter().collect()
}

/// Keys that come from elsewhere than a sign-in of genkan's, or from one that was renewed meanwhile.
fn keys_accepted(Analysis { facts, aws, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = facts.credentials.as_ref().and_then(|seen| {
        let seen = seen.aws()?;
        let identity = seen.identity.got()?.as_ref().filter(|_| aws.accepted.is_none())?;
        let console = seen.console.as_ref().and_then(|console| Some((console, console.keys_expire?)));
        let Some((console, end)) = console else {
            return Some(well(&identity::KEYS_ACCEPTED, Group::Credentials).with("identity", &identity.arn));
        };
        let code = if console.refreshable { &identity::CONSOLE } else { &identity::CONSOLE_ENDS };
        let finding = well(code, Group::Credentials).with("identity", &identity.arn).with("profile", &console.profile);
        Some(finding.with_phrase("left", rounded(end.duration_since(facts.at))))
    });
    found.into_iter().collect()
}

/// A token that Google has just given; what merely lies here gets no tick.
fn google(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(found) = credentials::google::found(facts) else { return Vec::new() };
    let finding = match found.token {
        Probe::Got(ends) => {
            let left = ends.duration_since(facts.at);
            let whom = found.identity.as_deref().unwrap_or(&found.place);
            well(&of_google::ACCEPTED, Group::Credentials).with("identity", whom).with_phrase("left", rounded(left))
        }
        Probe::NotTried(_) => {
            let finding = Finding::new(&of_google::LYING_HERE, Group::Credentials, Severity::Info);
            finding.with("place", &found.place)
        }
        Probe::Failed(_) => return Vec::new(),
    };
    vec![credentials::google::place(finding.with("kind", &found.kind), found)]
}

fn reached(analysis: &Analysis<'_>) -> Vec<Finding> {
    let network = analysis.facts.network.got().filter(|_| analysis.is_reached());
    let finding = |count: usize| well(&network::REACHED, Group::Network).with("count", count);
    network.map(|network| finding(network.hosts.len())).into_iter().collect()
}

fn not_asked_for(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let is_off = profile.network.private_path == PrivatePath::Off && matches!(facts.network, Probe::Got(_));
    is_off.then(|| well(&private_path::NOT_ASKED_FOR, Group::PrivatePath)).into_iter().collect()
}

fn stays(Analysis { tiers, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    // What is only configured is said by another code, without a tick.
    if tiers.is_empty() || tiers.iter().any(|standing| standing.verdict != Residence::Proven) {
        return Vec::new();
    }
    let finding = well(&code::STAYS, Group::Residency).with("count", tiers.len());
    vec![finding.with("regions", profile.residency.regions.join(", "))]
}

fn answered(&Analysis { facts, ref routes, .. }: &Analysis<'_>) -> Vec<Finding> {
    let invoked = &facts.account.invoked;
    let is_well = |answer: &Probe<Invoked>| answer.got() == Some(&Invoked::Answered);
    let is_bad = |answer: &Probe<Invoked>| !is_well(answer) && answer.is_tried();
    let models: Vec<_> =
        invoked.iter().filter(|(_, answer)| is_well(answer)).map(|(model, _)| model.as_str()).collect();
    // What answered is the profile's own address; all requests go to another one.
    if models.is_empty() || invoked.values().any(is_bad) || routes.all_diverted {
        return Vec::new();
    }
    vec![well(&invoke::ANSWERED, Group::Invoke).with("models", models.join(", "))]
}

/// In the greatest unit: a line to glance at.
pub(in crate::doctor) fn rounded(left: SignedDuration) -> Phrase {
    let (unit, count) = match (left.as_hours(), left.as_mins()) {
        (0, minutes) => (common::MINUTES, minutes),
        (hours, _) => (common::HOURS, hours),
    };
    Phrase::new(unit).with("count", count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::facts::Facts;
    use crate::doctor::rules::client::tests::healthy as client;
    use crate::doctor::rules::credentials::tests::{healthy as credentials, of_aws};
    use crate::doctor::rules::network::tests::healthy as network;
    use crate::messages::Lang;

    #[test]
    fn what_is_well_is_said_shortly_and_nothing_is_said_of_what_was_not_seen() {
        let (mut facts, profile) = client();
        facts.network = Probe::Got(network());
        let all = [&CLIENT, &SIGNED_IN, &SIGN_IN_KEPT, &KEYS, &REACHED, &NOT_ASKED_FOR, &STAYS, &ANSWERED];
        let said = |facts: &Facts| {
            let analysis = Analysis::new(facts, &profile);
            let found = all.iter().flat_map(|rule| (rule.judge)(&analysis));
            found.map(|finding| finding.title(Lang::En)).collect::<Vec<_>>()
        };
        let titles = said(&facts);
        assert_eq!(titles.len(), 3, "{titles:?}");
        assert!(titles[0].starts_with("Claude Code 2."), "{titles:?}");
        assert_eq!(titles[1], "all hosts were reached (4)");
        let (mut facts, _) = credentials();
        assert_eq!(said(&facts), ["signed in to SSO session acme, 1 h left"]);
        of_aws(&mut facts).identity = Probe::NotTried("offline".to_owned());
        assert_eq!(said(&facts), Vec::<String>::new(), "nobody asked");
        assert_eq!(said(&Facts::new(facts.at, String::new())), Vec::<String>::new());
    }

    #[test]
    fn time_is_said_in_one_unit() {
        for (minutes, said, in_japanese) in
            [(7, "7 min", "7 分"), (61, "1 h", "1 時間"), (6 * 60 + 59, "6 h", "6 時間")]
        {
            let left = rounded(SignedDuration::from_mins(minutes));
            assert_eq!((left.say(Lang::En).as_str(), left.say(Lang::Ja).as_str()), (said, in_japanese));
        }
    }
}
