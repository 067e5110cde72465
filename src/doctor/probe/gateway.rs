//! Asks the profile's gateway, with the key that `genkan token` gives: is it alive, does it take the key, does it serve
//! each pinned model, does it count tokens, does it let a stream through.
//!
//! The key goes to the profile's own address alone, and a command that gives one is run only for a profile that
//! somebody has applied here. A model whose name leads abroad isn't asked, and none where Claude Code's requests go
//! elsewhere: what they are for is then nobody's choice that was made for this gateway.

use std::collections::BTreeMap;
use std::thread;

use super::asking::{Replies, alone, each_time, prompts};
use super::client::most_tokens;
use super::models::way_for_key;
use super::{Probing, brought, cheapest};
use crate::claude::Resolved;
use crate::claude::custom_headers::{self, BETAS};
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::gateway::{Fielded, Gateway, Headers, Kept};
use crate::doctor::facts::{Facts, NOT_WANTED, Probe};
use crate::doctor::groundwork::Groundwork;
use crate::doctor::residency::{Standing, catalogue, residency, started};
use crate::models::named::leads_outside;
use crate::models::prompt::PromptOf;
use crate::profile::{self, GATEWAY_KEYS, GatewayFormat, Profile, stored};
use crate::report::Residence;
use crate::secret::without_user;
use crate::session::gateway::ProfileGateway;
use crate::session::invoke::{Fields, GatewayModels, Size};
use crate::world::deadline::left;
use crate::world::net::Net;
use crate::world::threads::or_panic;

/// In [`Probe::NotTried`].
pub(crate) const NOT_APPLIED: &str = "the profile isn't applied here";
/// How often it is greeted, for a median.
const GREETINGS: usize = 3;

/// What the gateway says until then; `facts` hold what decides on the models, `invoke` says that they may be asked.
pub(crate) fn look(
    probing: Probing<'_>,
    own: &profile::Gateway,
    format: GatewayFormat<'_>,
    invoke: bool,
) -> Probe<Gateway> {
    let Probing { world, profile, work, facts, until } = probing;
    let mut found = Gateway { url: without_user(&own.url), ..Gateway::default() };
    let is_applied = stored(world, &profile.name).is_ok_and(|stored| stored.gateway() == Some(own));
    if !is_applied {
        found.key = Probe::NotTried(NOT_APPLIED.to_owned());
        return Probe::Got(found);
    }
    let key = match work.key(world, ProfileGateway { profile: &profile.name, gateway: own }, until) {
        Ok(key) => key,
        Err(fault) => {
            found.key = Probe::Failed(fault.into());
            return Probe::Got(found);
        }
    };
    found.key = Probe::Got(key.ends());
    let left = left(until);
    let way = way_for_key(world, profile, work, until);
    let net = match way.and_then(|way| Net::new(world, &way, left)) {
        Ok(net) => net,
        Err(fault) => return Probe::Failed((&fault).into()),
    };
    found.is_not_given = !is_given(work);
    let added = custom_headers::in_force(&work.effective);
    found.headers = added.as_ref().map(|(headers, origin)| Headers {
        names: headers.iter().map(|(name, _)| name.clone()).collect(),
        place: origin.to_string(),
    });
    let headers = added.map(|(headers, _)| headers).unwrap_or_default();
    found.betas = betas(work, format);
    let betas = found.betas.as_ref().map(|betas| betas.names.join(",")).unwrap_or_default();
    let most = most_tokens(&work.effective);
    let catalogue = facts.models.got().and_then(catalogue);
    let prompts = prompts(work, catalogue.as_deref());
    let asker = GatewayModels { net: &net, gateway: own, format, key, headers, betas, most };
    let standings = residency(facts, profile);
    let models = models(&standings, facts, profile);
    let first = cheapest(&standings, |model| models.get(model) == Some(&true));
    let first = first.as_ref();
    (found.longer_of, found.most) = (first.cloned().unwrap_or_default(), Some(most));
    let session = started(facts, profile);
    let is_elsewhere = is_led_past(facts, profile);
    let invoke = invoke && !is_elsewhere;
    let may_ask = |model: &&String| invoke && models.get(*model) == Some(&true);
    let ask = |model: &str, size| asker.one_token(model, size);
    let begun = session.as_ref().filter(may_ask);
    let fields = begun.and_then(|model| fields(work, format, prompts.of(model)?));
    let size = |model: &str| prompts.first(session.as_deref().unwrap_or(model));
    let kept = |model: &str| asker.one_token(model, Size::Kept(size(model)));
    let (mut of_kept, mut of_fields) = (Probe::default(), Probe::default());
    let not_tried = match invoke {
        true => "its name leads outside the allowed regions",
        false if is_elsewhere => "Claude Code's requests go elsewhere",
        false => NOT_WANTED,
    };
    let mut replies = thread::scope(|scope| {
        let greeted = scope.spawn(|| (0..GREETINGS).map(|_| asker.greet().into()).collect());
        let of_one = first.filter(|_| invoke);
        let counted = of_one.map(|model| scope.spawn(|| asker.count(model)));
        let longer = of_one.map(|model| scope.spawn(|| asker.longer(model)));
        let kept = of_one.map(|model| scope.spawn(|| kept(model)));
        let fielded = begun.zip(fields.as_ref());
        let fielded = fielded.map(|(model, fields)| scope.spawn(|| asker.with_fields(model, fields)));
        let replies = Replies::of(models.keys().filter(may_ask), session.as_ref(), ask);
        found.counted = brought(counted, not_tried);
        found.longer = brought(longer, not_tried);
        of_kept = brought(kept, not_tried);
        of_fields = brought(fielded, not_tried);
        found.greeted = or_panic(greeted);
        replies
    });
    replies.again(until, prompts, ask);
    // What is counted has no word of its own on how long it is refused.
    if let Some(model) = first.filter(|_| !replies.is_put_off()) {
        let counted = alone(&mut found.counted, || asker.count(model)).flatten();
        let longer = alone(&mut found.longer, || asker.longer(model)).flatten();
        replies.crowded = replies.crowded.or(counted).or(longer);
        let again = each_time(of_kept, until, || kept(model));
        found.kept = again.map(|answer| Kept { model: model.clone(), size: size(model), answer });
        if let (Some(model), Some(fields)) = (begun, fields) {
            let again = each_time(of_fields, until, || asker.with_fields(model, &fields));
            found.fielded = again.map(|answer| Fielded { model: model.clone(), fields: fields.names(), answer });
        }
    }
    replies.not_tried(models.into_keys(), not_tried);
    (found.asked, found.large, found.crowded) = (replies.of, replies.large, replies.crowded);
    found.unsteady = replies.unsteady;
    Probe::Got(found)
}

/// Whether Claude Code has a key from anywhere: a helper, a variable, a header.
fn is_given(work: &Groundwork) -> bool {
    const HEADERS: [&str; 2] = ["authorization", "x-api-key"];
    let is_set = |set: &Resolved| set.value.as_str().is_some_and(|value| !value.trim().is_empty());
    let effective = &work.effective;
    effective.setting("apiKeyHelper").is_some_and(is_set)
        || GATEWAY_KEYS.iter().any(|name| effective.env(name).is_some_and(is_set))
        || work.custom_headers().iter().any(|(name, _)| HEADERS.iter().any(|own| name.eq_ignore_ascii_case(own)))
}

/// What Claude Code sends of the person's own betas.
fn betas(work: &Groundwork, format: GatewayFormat<'_>) -> Option<Headers> {
    let set = match format {
        GatewayFormat::Anthropic => work.effective.env(BETAS)?,
        GatewayFormat::Bedrock(_) | GatewayFormat::Vertex(_) => return None,
    };
    let names = set.value.as_str()?.split(',').map(str::trim).filter(|name| !name.is_empty());
    let names: Vec<_> = names.map(str::to_owned).collect();
    (!names.is_empty()).then(|| Headers { names, place: set.origin.to_string() })
}

/// What Claude Code sends of thinking and effort with every prompt.
fn fields(work: &Groundwork, format: GatewayFormat<'_>, prompt: PromptOf<'_>) -> Option<Fields> {
    let is_switched_off = work.effective.setting("alwaysThinkingEnabled").is_some_and(|set| set.value == false);
    Fields::of(prompt, format, is_switched_off, |name| work.effective.text(name))
}

/// Whether Claude Code's requests go elsewhere than to the gateway.
fn is_led_past(facts: &Facts, profile: &Profile) -> bool {
    Analysis::new(facts, profile).routes.all_diverted
}

/// The models that Claude Code dials, and whether their names say nothing of places abroad.
fn models(standings: &[Standing], facts: &Facts, profile: &Profile) -> BTreeMap<String, bool> {
    let catalogue = facts.models.got().and_then(catalogue);
    let regions = &profile.residency.regions;
    let is_abroad = |model: &str| catalogue.as_ref().is_none_or(|catalogue| leads_outside(model, regions, catalogue));
    let mut models = BTreeMap::new();
    for standing in standings {
        // Before a gateway of Anthropic's format the verdict says nothing of the name: one that says a place is taken at
        // its word, as in the profile.
        let stays = standing.verdict != Residence::Outside && !is_abroad(&standing.model);
        models.entry(standing.model.clone()).and_modify(|all| *all &= stays).or_insert(stays);
    }
    models
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::facts::models::Models;
    use crate::models::wiring::{FIRST_PARTY_BASE, Wiring};
    use crate::profile::GatewayKind;
    use crate::profile::testing::{behind_gateway, japan};

    #[test]
    fn no_model_is_asked_that_is_abroad_by_its_name_and_none_where_claude_code_asks_elsewhere() {
        const URL: &str = "https://llm.acme.example";
        let profile = behind_gateway(japan(), GatewayKind::Anthropic, URL);
        const PIN: &str = "ANTHROPIC_DEFAULT_OPUS_MODEL";
        let here = (FIRST_PARTY_BASE, URL);
        for (env, is_elsewhere, opus, stays) in [
            (&[here][..], false, "claude-opus-5-5", true),
            (&[here, (PIN, "acme-opus")], false, "acme-opus", true),
            (&[here, (PIN, "us.anthropic.claude-opus-5-5")], false, "us.anthropic.claude-opus-5-5", false),
            (&[here, (PIN, "bedrock/us-east-1/opus")], false, "bedrock/us-east-1/opus", false),
            // `genkan use off`, and settings that are gone.
            (&[], true, "claude-opus-5-5", true),
            (&[(FIRST_PARTY_BASE, "https://other.example")], true, "claude-opus-5-5", true),
        ] {
            let env = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let models_here = Models { wiring: Wiring { env, ..Wiring::default() }, ..Models::default() };
            let facts =
                Facts { models: Probe::Got(models_here), ..Facts::new(jiff::Timestamp::UNIX_EPOCH, String::new()) };
            assert_eq!(is_led_past(&facts, &profile), is_elsewhere, "{opus}");
            let found = models(&residency(&facts, &profile), &facts, &profile);
            assert_eq!(found.get(opus), Some(&stays), "{found:?}");
        }
    }
}
