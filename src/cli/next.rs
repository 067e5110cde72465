//! What is left to do after `setup`, in the order in which a person would do it.

use crate::claude::{Effective, installed};
use crate::profile::{Guard, Identity, Scope};
use crate::session::aws_files::AwsFiles;
use crate::session::sources::foreign_default;
use crate::session::target::Target;
use crate::setup::check::overruling;
use crate::setup::intent::Intent;
use crate::words::{Lang, Phrase, models, setup as words};
use crate::world::World;

/// The steps, to be said in `lang`; `written` where the files now hold what the profile wants.
pub(super) fn steps(world: &World, intent: &Intent, written: bool, lang: Lang) -> Vec<Phrase> {
    let profile = &intent.loaded.profile;
    let mut steps = Vec::new();
    match profile.sso() {
        None => {
            let open = &intent.loaded.open;
            let flags: Vec<_> = open.iter().map(|key| format!("--set {key}=…")).collect();
            steps.push(Phrase::new(words::NEXT_SSO_OPEN).with("keys", open.join(", ")).with("flags", flags.join(" ")));
        }
        Some(_) if intent.scope == Scope::Managed && profile.aws.identity == Identity::Shared => {
            steps.push(Phrase::new(words::NEXT_PEOPLE).with("profile", &profile.aws.profile));
        }
        Some(_) if intent.scope == Scope::User => {
            steps.push(Phrase::new(words::NEXT_SIGN_IN));
        }
        Some(_) => {}
    }
    if intent.scope != Scope::Managed && profile.aws.identity == Identity::Isolated {
        // What can't be read as the AWS tools' file yields the client no keys either.
        let files = AwsFiles::read(world).ok();
        let foreign = files.and_then(|files| foreign_default(&files, Target::of(profile).as_ref()));
        steps.extend(foreign.map(|finding| Phrase::new(words::NEXT_FOREIGN).with("what", finding.message(lang))));
    }
    if intent.scope == Scope::User && profile.claude.guard == Guard::Auto && !guards(intent) {
        steps.push(Phrase::new(words::NEXT_GUARD).with("profile", &profile.name));
    }
    let client = installed::find(world);
    if client.is_none() {
        let hint = Some(profile.claude.install_hint.clone()).filter(|hint| !hint.is_empty());
        let hint = hint.unwrap_or_else(|| words::NEXT_INSTALL_DEFAULT.get(lang).to_owned());
        steps.push(Phrase::new(words::NEXT_INSTALL).with("hint", hint));
    }
    for layer in intent.layers.fatal() {
        if let Some(fault) = layer.content.fault(&layer.origin) {
            steps.push(Phrase::new(words::NEXT_REFUSED).with("why", fault.message(lang)));
        }
    }
    if written {
        steps.extend(without_effect(intent));
    }
    // A tier mapped to another family's model is the profile's open choice, and shown as such: nothing to do.
    for warning in intent.warnings.iter().filter(|warning| warning.what.text() != models::WARN_OTHER_FAMILY) {
        steps.push(Phrase::new(words::NEXT_PIN).with("model", &warning.model).with("what", warning.what.say(lang)));
    }
    for conflict in intent.beside() {
        let why = conflict.routing.why.get(lang);
        let step = Phrase::new(words::NEXT_REPORTED).with("name", &conflict.name);
        steps.push(step.with("origin", &conflict.origin).with("why", why));
    }
    steps
}

fn guards(intent: &Intent) -> bool {
    let profile = &intent.loaded.profile;
    profile.claude.guards(intent.scope, profile.aws.identity)
}

/// Values that are written and that another layer overrules: read back as the client will read them.
fn without_effect(intent: &Intent) -> Option<Phrase> {
    let effective = Effective::of(&intent.layers);
    let layers = overruling(&intent.desired, &effective);
    let origin = layers.first()?;
    Some(Phrase::new(words::NEXT_NO_EFFECT).with("count", layers.len()).with("origin", origin))
}
