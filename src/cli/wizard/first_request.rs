//! One real request at the end of a set-up: the default tier's model, asked for one token.

use std::time::{Duration, Instant};

use crate::claude::{Effective, Origin};
use crate::code::invoke;
use crate::explain;
use crate::fault::Result;
use crate::messages::wizard as words;
use crate::models::Tier;
use crate::profile::{Aws, Profile};
use crate::session::aws::By;
use crate::session::invoke::{Invoked, Size};
use crate::session::{self, Access, AwsSigned, proxy, wants_sign_in};
use crate::setup::intent::Intent;
use crate::world::threads::or_panic;
use crate::world::ui::Role;
use crate::world::{World, interrupt};

/// The deadline of the request and of what says where it was processed.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The answer of a model, and where its requests are processed.
struct Answer {
    said: Invoked,
    took: Duration,
    regions: Vec<String>,
}

/// Sends the default tier's model the smallest request, and says what came of it in one line; nothing is sent without a
/// sign-in, and a refusal changes nothing of the set-up.
pub(in crate::cli) fn first_request(world: &World, intent: &Intent) {
    let profile = &intent.loaded.profile;
    // A gateway passes a request on to where only its operator knows.
    let own = AwsSigned::from_profile(profile).ok().filter(|_| profile.gateway().is_none());
    let Some(AwsSigned { aws, .. }) = own else { return };
    let tier = Tier::ALL.into_iter().find(|tier| tier.name() == profile.models.default);
    let Some(model) = tier.and_then(|tier| profile.models.of_tier(tier)) else { return };
    let ui = &world.ui;
    let settings = Effective::new(&intent.layers);
    if signs_otherwise(world, &settings, profile) {
        return ui.say(ui.paint(Role::Error, words::SIGNS_OTHERWISE.get(ui.lang)));
    }
    let asked = {
        let _caught = interrupt::catch_sigint();
        let _seen = ui.waiting(words::ASKING_MODEL, None);
        ask(&session::with_settings(world, &settings), profile, aws, model)
    };
    let name = label(model);
    let refused = |said: &str, code: &str| {
        let said = ui.phrase(words::NOT_ANSWERED, &[("model", &name), ("said", &said), ("code", &code)]);
        ui.say(ui.paint(Role::Error, said));
    };
    match asked {
        Ok(Answer {
            said: Invoked::Answered | Invoked::BrokeOff(_) | Invoked::Reset(_) | Invoked::Unfinished { .. },
            took,
            regions,
        }) => {
            let seconds = format!("{:.1}", took.as_secs_f64());
            let places: Vec<_> = regions.iter().map(|region| super::place(region, ui.lang)).collect();
            let places = places.join("/");
            let text = if places.is_empty() { words::ANSWERED_SOMEWHERE } else { words::ANSWERED };
            let said = ui.phrase(text, &[("model", &name), ("seconds", &seconds), ("places", &places)]);
            ui.say(ui.paint(Role::Good, said));
        }
        Ok(Answer { said: Invoked::Refused(refusal) | Invoked::NotAsStream(refusal), .. }) => {
            let said = refusal.said();
            let reading = explain::read(&said, &|_| false).into_iter().next();
            refused(&said, reading.map_or(&invoke::REFUSED, |reading| reading.error.code).id);
        }
        // Nobody has signed in: the next steps say so.
        Err(fault) if wants_sign_in(&fault) => {}
        Err(fault) => refused(&fault.message(ui.lang).to_string(), fault.code().id),
    }
}

/// Whether Claude Code signs as somebody else than this request would be signed by, or finds no credentials at all.
fn signs_otherwise(world: &World, settings: &Effective, profile: &Profile) -> bool {
    let Ok(signer) = session::signs_as(world, settings, profile) else { return false };
    let is_astray = match signer.by {
        By::Bearer => true,
        By::Export => !profile.is_isolated(),
        By::Keys => settings.env("AWS_ACCESS_KEY_ID").is_some_and(|set| set.origin != Origin::Shell),
        By::Profile | By::Default | By::Platform | By::Nothing => false,
    };
    is_astray || signer.unnamed.is_some() || signer.is_foreign(profile)
}

fn ask(world: &World, profile: &Profile, aws: &Aws, model: &str) -> Result<Answer> {
    let access = Access::query(world, profile, TIMEOUT)?;
    let net = proxy::net(world, profile, TIMEOUT)?;
    let base = match aws.endpoint_url.trim_end_matches('/') {
        "" => format!("https://bedrock-runtime.{}.amazonaws.com", aws.region),
        named => named.to_owned(),
    };
    std::thread::scope(|scope| {
        let regions = scope.spawn(|| access.profile(model).ok().flatten().map(|found| found.regions()));
        let began = Instant::now();
        let said = access.runtime(&net, &base, &aws.region).one_token(model, Size::Small)?;
        let took = began.elapsed();
        Ok(Answer { said, took, regions: or_panic(regions).unwrap_or_default() })
    })
}

/// A model's name as people say it: `Sonnet 4.6` of `jp.anthropic.claude-sonnet-4-6`; the id where it says none.
fn label(id: &str) -> String {
    let Some((family, rest)) = id.rsplit_once("claude-").and_then(|(_, name)| name.split_once('-')) else {
        return id.to_owned();
    };
    let numbers: Vec<_> =
        rest.split('-').take_while(|part| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit())).collect();
    let mut letters = family.chars();
    let family =
        letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str());
    format!("{family} {}", numbers.join(".")).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::claude::layers::Layers;
    use crate::claude::{Content, Layer, Scope};
    use crate::world::files::{Access, replace};
    use crate::world::testing;

    #[test]
    fn nothing_is_asked_as_somebody_else_than_claude_code_signs_as() {
        const CONFIG: &[u8] =
            b"[profile acme]\nrole_arn = a\nsource_profile = base\n[profile base]\nlogin_session = x\n";
        let folder = tempfile::tempdir().unwrap();
        let world = testing::world(folder.path(), &[]);
        replace(&world.dirs.aws_config, CONFIG, None, Access::Private).unwrap();
        let mut profile = Profile::default();
        profile.aws_mut().profile = "acme".to_owned();
        for (settings, is_otherwise) in [
            (json!({}), true),
            (json!({"env": {"AWS_PROFILE": "acme"}}), false),
            (json!({"env": {"AWS_ACCESS_KEY_ID": "AKIA", "AWS_SECRET_ACCESS_KEY": "s"}}), true),
            (json!({"env": {"AWS_BEARER_TOKEN_BEDROCK": "t"}}), true),
            (json!({"awsCredentialExport": "tool"}), true),
        ] {
            let content = Content::parse(settings.to_string().as_bytes(), Scope::User);
            let files = vec![Layer { origin: Origin::User("settings.json".into()), content }];
            let layers = Layers { shell: world.vars.clone(), files };
            assert_eq!(signs_otherwise(&world, &Effective::new(&layers), &profile), is_otherwise, "{settings}");
        }
    }

    #[test]
    fn a_model_is_called_as_people_call_it() {
        for (id, name) in [
            ("jp.anthropic.claude-sonnet-4-6", "Sonnet 4.6"),
            ("jp.anthropic.claude-haiku-4-5-20251001-v1:0", "Haiku 4.5"),
            ("jp.anthropic.claude-opus-5", "Opus 5"),
            ("acme-model", "acme-model"),
        ] {
            assert_eq!(label(id), name);
        }
    }
}
