//! Asks the account, with the keys that the profile means: identity, profiles, grants, data retention, and the pinned
//! models themselves.
//!
//! A real request goes out only to a model that stays inside as far as the account says, at an address that lies
//! inside: nothing may be processed abroad for the sake of a check. Questions run side by side, and each fails alone.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;
use std::time::Instant;

use super::asking::{Replies, prompts};
use super::{Probing, joined, models};
use crate::claude::Effective;
use crate::code::{aws as code, source};
use crate::doctor::facts::account::{Access, Account};
use crate::doctor::facts::{BY_API_KEY, Facts, NOT_WANTED, Probe};
use crate::doctor::residency::{Address, Destination, catalogue, policy, residency, started};
use crate::fault::Result;
use crate::models::catalogue::Catalogue;
use crate::models::id::{Arn, Form, plain};
use crate::models::prompt::Prompts;
use crate::models::residency::{judge, judge_destinations};
use crate::profile::Profile;
use crate::session::invoke::{BedrockRuntime, Invoked, Operation, Refusal};
use crate::session::{self, AwsSigned, InferenceProfile};
use crate::world::deadline::left;
use crate::world::net::Net;

/// Where a model on demand is asked for with `--prove`: the Region that Claude Code takes where nothing names one.
const ABROAD: &str = "us-east-1";
/// Both run a model: a policy that stops one of them may leave the other open.
const OPERATIONS: [Operation; 2] = [Operation::Invoke, Operation::Stream];
/// What stands for the account's application profiles where nobody says which there are.
const APPLICATION: &str = "application-inference-profile/*";
/// So many application profiles are enough to show what a policy does with them.
const APPLICATIONS: usize = 3;

/// What may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask {
    /// Real requests to the pinned models; they cost a few tokens.
    pub invoke: bool,
    /// Whether profiles outside are stopped.
    pub prove: bool,
}

/// What the account says until then; `facts` hold what decides on the models.
pub(super) fn look(probing: Probing<'_>, ask: Ask) -> Account {
    let Probing { world, profile, work, facts, until } = probing;
    // Whoever else answers in place of AWS gets nothing that is signed, and says nothing of the account.
    let asked = profile.aws().map(|aws| AwsSigned { profile, aws });
    if let Some(Err(fault)) = asked.map(|own| session::aws_answers(&work.with_aws(world), own))
        && *fault.code() == source::STANDS_IN
    {
        return Account::without_access(&fault);
    }
    if work.is_by_key(profile) {
        return Account { access: Probe::NotTried(BY_API_KEY.to_owned()), ..Account::default() };
    }
    let access = match work.access(world, profile, until) {
        Ok(access) => access,
        Err(fault) => return Account::without_access(fault),
    };
    let Some((models, catalogue)) = facts.models.got().and_then(|models| Some((models, catalogue(models)?))) else {
        return Account::without_settings();
    };
    let address = Address::new(models, profile);
    let mut found = Account {
        access: Probe::Got(Access {
            source: access.source().to_string(),
            control_plane: access.endpoint().to_owned(),
            runtime: address.base.clone(),
        }),
        ..Account::default()
    };
    let pins = pins(facts, profile);
    thread::scope(|scope| {
        let identity = scope.spawn(|| access.identity().clone());
        let retention = scope.spawn(|| access.retention());
        let grants: Vec<_> = bare(&pins)
            .into_iter()
            .map(|model| {
                (
                    scope.spawn({
                        let model = model.clone();
                        move || access.availability(&model)
                    }),
                    model,
                )
            })
            .collect();
        let listed = scope.spawn(|| access.profiles());
        let arns: Vec<_> = pins.iter().filter(|pin| is_arn(pin)).collect();
        let arns: Vec<_> = arns.into_iter().map(|pin| (pin, scope.spawn(|| access.profile(pin)))).collect();
        found.listed = joined(listed);
        found.resolved = arns.into_iter().map(|(pin, answer)| (pin.clone(), joined(answer))).collect();
        if found.listed.failure().is_some_and(|failure| failure.code == code::DENIED.id) {
            // The right to list is often withheld on purpose; the pins can still be looked up one by one.
            let others: Vec<_> = pins.iter().filter(|pin| is_profile(pin)).collect();
            let others: Vec<_> = others.into_iter().map(|pin| (pin, scope.spawn(|| access.profile(pin)))).collect();
            found.resolved.extend(others.into_iter().map(|(pin, answer)| (pin.clone(), joined(answer))));
        }
        found.identity = joined(identity);
        found.retention = joined(retention);
        found.availability = grants.into_iter().map(|(answer, model)| (model, joined(answer))).collect();
    });
    let heard = Facts { account: found.clone(), ..facts.clone() };
    let way = models::way(world, profile, work, until);
    let net = way.and_then(|way| Net::new(world, &way, left(until)));
    let headers: Vec<_> = work.custom_headers().into_iter().chain(service_tier(&work.effective)).collect();
    match &net {
        Ok(net) if address.destination == Destination::Inside && !address.mantle => {
            let runtime = || access.runtime(net, &address.base, &address.region).with_headers(&headers);
            let prompts = prompts(work, Some(&catalogue));
            let replies = invoked(&runtime(), &heard, profile, prompts, ask.invoke, until);
            (found.invoked, found.large, found.crowded) = (replies.of, replies.large, replies.crowded);
            found.unsteady = replies.unsteady;
            if ask.prove {
                found.refused = refused(&runtime(), &heard, profile, &catalogue);
                found.refused.extend(applications(&runtime(), access.applications(), profile));
                let base = address.of_region(ABROAD);
                let runtime = base.as_ref().map(|base| access.runtime(net, base, ABROAD));
                found.refused.extend(on_demand(runtime.as_ref(), &heard, profile));
            }
        }
        net => {
            let why = match net {
                Ok(_) => format!("{} is not an address of the residency", address.base),
                Err(fault) => fault.to_string(),
            };
            let why = if ask.invoke { why } else { NOT_WANTED.to_owned() };
            found.invoked = pins.into_iter().map(|pin| (pin, Probe::NotTried(why.clone()))).collect();
        }
    }
    found
}

/// The header by which Claude Code asks for a tier of service (seen in 2.1.332).
fn service_tier(effective: &Effective) -> Option<(String, String)> {
    let tier = effective.text("ANTHROPIC_BEDROCK_SERVICE_TIER")?.trim();
    (!tier.is_empty()).then(|| ("X-Amzn-Bedrock-Service-Tier".to_owned(), tier.to_owned()))
}

/// The distinct models that the tiers lead to, as far as it is known without the account.
fn pins(facts: &Facts, profile: &Profile) -> BTreeSet<String> {
    residency(facts, profile).into_iter().map(|standing| standing.model).collect()
}

/// The bare ids behind pins whose names tell them.
fn bare(pins: &BTreeSet<String>) -> BTreeSet<String> {
    let core = |pin: &String| match Form::parse(&plain(pin)) {
        Form::Profile { core, .. } => Some(core.to_owned()),
        Form::Arn(Arn { kind: "inference-profile", name, .. }) => Some(name.split_once('.')?.1.to_owned()),
        Form::Arn(Arn { kind: "foundation-model", name, .. }) => Some(name.to_owned()),
        _ => None,
    };
    pins.iter().filter_map(core).collect()
}

fn is_arn(pin: &str) -> bool {
    matches!(Form::parse(&plain(pin)), Form::Arn(arn) if arn.kind.ends_with("inference-profile"))
}

fn is_profile(pin: &str) -> bool {
    matches!(Form::parse(&plain(pin)), Form::Profile { .. })
}

fn invoked(
    runtime: &BedrockRuntime<'_>,
    facts: &Facts,
    profile: &Profile,
    prompts: Prompts<'_>,
    wanted: bool,
    until: Instant,
) -> Replies<Invoked> {
    // Two tiers can lead to one model, and only one of them be outside by its region.
    let mut models: BTreeMap<String, bool> = BTreeMap::new();
    let standings = residency(facts, profile);
    for standing in &standings {
        let inside = standing.stays();
        models.entry(standing.model.clone()).and_modify(|all| *all &= inside).or_insert(inside);
    }
    let may_ask = |model: &str| wanted && models.get(model) == Some(&true);
    let first = started(facts, profile);
    let ask = |model: &str, size| runtime.one_token(model, size);
    let mut replies = Replies::of(models.keys().filter(|model| may_ask(model)), first.as_ref(), ask);
    replies.again(until, prompts, ask);
    let why = if wanted { "it is not known to stay inside" } else { NOT_WANTED };
    replies.not_tried(models.into_keys(), why);
    replies
}

/// Calls that can't be carried out, of one listed profile of each geography outside; of `global.` where none is listed.
fn refused(
    runtime: &BedrockRuntime<'_>,
    facts: &Facts,
    profile: &Profile,
    catalogue: &Catalogue,
) -> BTreeMap<String, Probe<Vec<Refusal>>> {
    let mut outside: BTreeMap<String, String> = BTreeMap::new();
    for InferenceProfile { id, .. } in facts.account.listed.got().into_iter().flatten() {
        let is_outside = judge(id, &profile.residency.regions, catalogue).is_outside();
        if let Form::Profile { prefix, core } = Form::parse(&plain(id))
            && is_outside
            && core.starts_with("anthropic.")
        {
            outside.entry(prefix.to_owned()).or_insert_with(|| id.clone());
        }
    }
    if outside.is_empty() {
        let core = bare(&pins(facts, profile)).into_iter().next();
        outside.extend(core.map(|core| ("global".to_owned(), format!("global.{core}"))));
    }
    impossible(runtime, outside.into_values())
}

/// The same, of the account's application profiles that lead outside. A policy that names geographies doesn't see them.
fn applications(
    runtime: &BedrockRuntime<'_>,
    listed: Result<Vec<InferenceProfile>>,
    profile: &Profile,
) -> BTreeMap<String, Probe<Vec<Refusal>>> {
    let listed = match listed {
        Ok(listed) => listed,
        Err(fault) => return [(APPLICATION.to_owned(), Probe::NotTried(fault.to_string()))].into(),
    };
    let leads = |found: &InferenceProfile| {
        judge_destinations(&found.models, &profile.residency.regions).is_outside()
            && found.models.iter().any(|model| model.contains("/anthropic."))
    };
    impossible(runtime, listed.into_iter().filter(leads).map(|found| found.arn).take(APPLICATIONS))
}

/// The same, of a model on demand in a Region abroad: whatever stops it there stops all that names no profile. Where
/// that Region can't be reached from here, or another than AWS answers in its place, nothing is shown.
fn on_demand(
    runtime: Option<&BedrockRuntime<'_>>,
    facts: &Facts,
    profile: &Profile,
) -> BTreeMap<String, Probe<Vec<Refusal>>> {
    let Some(core) = bare(&pins(facts, profile)).into_iter().next() else { return BTreeMap::new() };
    let name = format!("arn:aws:bedrock:{ABROAD}::foundation-model/{core}");
    let Some(runtime) = runtime else {
        return [(name, Probe::NotTried(format!("the profile's address leads to no other Region, as {ABROAD}")))]
            .into();
    };
    let answers = OPERATIONS.map(|operation| runtime.impossible(&core, operation));
    let heard = of_region(answers.into_iter().flatten().collect());
    let unreached = || Probe::NotTried(format!("bedrock-runtime in {ABROAD} isn't reached from here"));
    let answer = heard.map_or_else(unreached, Probe::Got);
    [(name, answer)].into()
}

/// What of these says something of a Region: all that it answered itself, where that is both operations or shows
/// already that one isn't stopped. A proxy's page or refusal says nothing of AWS; a success does, above all.
fn of_region(answers: Vec<Refusal>) -> Option<Vec<Refusal>> {
    let is_its_own =
        |answer: &Refusal| !answer.name.is_empty() || (200..300).contains(&answer.status) && !answer.is_page();
    let heard: Vec<_> = answers.into_iter().filter(is_its_own).collect();
    let is_told = heard.len() == OPERATIONS.len() || heard.iter().any(|answer| policy(answer).is_none());
    is_told.then_some(heard).filter(|heard| !heard.is_empty())
}

/// Both operations on each of these, side by side. One that is answered, and by no policy, says enough.
fn impossible(
    runtime: &BedrockRuntime<'_>,
    names: impl Iterator<Item = String>,
) -> BTreeMap<String, Probe<Vec<Refusal>>> {
    let names: Vec<String> = names.collect();
    let both = |id: &str| {
        let (heard, lost): (Vec<_>, Vec<_>) =
            OPERATIONS.map(|operation| runtime.impossible(id, operation)).into_iter().partition(Result::is_ok);
        let heard: Vec<_> = heard.into_iter().flatten().collect();
        match lost.into_iter().find_map(Result::err) {
            Some(fault) if heard.iter().all(|answer| policy(answer).is_some()) => Err(fault),
            _ => Ok(heard),
        }
    };
    let both = &both;
    thread::scope(|scope| {
        let asked: Vec<_> = names.iter().map(|id| (id, scope.spawn(move || both(id)))).collect();
        asked.into_iter().map(|(id, answers)| (id.clone(), joined(answers))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_region_abroad_answers_is_told_and_a_pages_word_is_none() {
        let answer = |status, name: &str, message: &str| Refusal {
            status,
            name: name.into(),
            message: message.into(),
            request_id: None,
        };
        let said = "User: x is not authorized to perform: bedrock:InvokeModel on resource: y";
        let denied = || answer(403, "AccessDeniedException", said);
        let done = || answer(200, "", r#"{"id":"x","content":[]}"#);
        let page = |status| answer(status, "", "<html><title>Blocked</title></html>");
        for (answers, told) in [
            (vec![denied(), denied()], 2),
            (vec![done(), done()], 2),
            // One is enough to show that something runs there, whatever became of the other.
            (vec![done()], 1),
            (vec![denied(), answer(400, "ValidationException", "Malformed input request")], 2),
            (vec![answer(503, "ServiceUnavailableException", "")], 1),
            // What stops one operation says nothing of the other.
            (vec![denied()], 0),
            (vec![denied(), page(403)], 0),
            (vec![page(403), page(200)], 0),
            (vec![answer(407, "", "Proxy Authentication Required")], 0),
            (vec![], 0),
        ] {
            assert_eq!(of_region(answers.clone()).map_or(0, |heard| heard.len()), told, "{answers:?}");
        }
    }
}
