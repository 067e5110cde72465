//! What the commands say of a provider and of a sign-in at it: nowhere else in this room is it asked which one it is.

use super::next;
use crate::claude::{Effective, Scope};
use crate::code::{identity, residency as code};
use crate::fault::Fault;
use crate::messages::{Lang, Message, Phrase, foundry, google, sessions, setup as words, wizard};
use crate::models::Tier;
use crate::models::residency::{self, Verdict};
use crate::profile::{ApiFormat, Credentials, FoundryAuth, KeySource, Loaded, Profile, Provider};
use crate::session::aws::By as SignedBy;
use crate::session::gateway::{self, ProfileGateway};
use crate::session::{self, State};
use crate::setup::intent::Intent;
use crate::world::World;
use crate::world::ui::{Role, Ui};

/// The sentence about what a profile sets up, before anything is asked.
pub(super) const fn route(format: ApiFormat<'_>) -> Message {
    match format {
        ApiFormat::Bedrock(_) => words::ROUTE,
        ApiFormat::Vertex(_) => words::ROUTE_VERTEX,
        ApiFormat::Anthropic => words::ROUTE_GATEWAY,
        ApiFormat::Foundry(_) => words::ROUTE_FOUNDRY,
    }
}

/// What residency rests on once the files are written, a sentence each.
pub(super) fn rests_on(profile: &Profile, scope: Scope) -> Vec<Phrase> {
    let is_managed = scope == Scope::Managed;
    // A gateway passes on what it is asked, and where to can't be seen.
    let passed = profile.gateway().map(|_| Phrase::new(words::RESIDENCY_PASSED));
    let passed = passed.into_iter();
    match profile.format() {
        ApiFormat::Bedrock(_) => {
            let text = if is_managed { words::RESIDENCY_MANAGED } else { words::RESIDENCY_USER };
            passed.chain([Phrase::new(text).with("scope", scope)]).collect()
        }
        ApiFormat::Vertex(google) => {
            let text = if is_managed { words::RESIDENCY_VERTEX_MANAGED } else { words::RESIDENCY_VERTEX_USER };
            let experimental = Phrase::new(words::EXPERIMENTAL).with("location", &google.region);
            let text = Phrase::new(text).with("scope", scope).with("location", &google.region);
            passed.chain([experimental, text]).collect()
        }
        ApiFormat::Anthropic | ApiFormat::Foundry(_) => unseen(profile.format()).map(Phrase::new).into_iter().collect(),
    }
}

/// What no settings can show, said beside each verdict.
pub(super) const fn unseen(format: ApiFormat<'_>) -> Option<Message> {
    match format {
        ApiFormat::Bedrock(_) | ApiFormat::Vertex(_) => None,
        ApiFormat::Anthropic => Some(words::RESIDENCY_GATEWAY),
        ApiFormat::Foundry(_) => Some(words::RESIDENCY_FOUNDRY),
    }
}

/// Whether the cloud itself can say where requests are processed, as `doctor` asks it. Where a gateway passes them on to
/// can't be seen, whatever its format.
pub(super) const fn is_provable(provider: Provider<'_>) -> bool {
    match provider {
        Provider::Bedrock(_) => true,
        Provider::Vertex(_) | Provider::Foundry(_) | Provider::Gateway(..) => false,
    }
}

/// The tiers whose pin doesn't say what is behind it, each with its pin: only the account can tell where it is processed.
pub(super) fn opaque_pins(profile: &Profile) -> Vec<(Tier, &str)> {
    match profile.format() {
        ApiFormat::Bedrock(_) => profile.models.open_tiers().filter(|(_, pin)| residency::is_opaque(pin)).collect(),
        ApiFormat::Vertex(_) | ApiFormat::Anthropic | ApiFormat::Foundry(_) => Vec::new(),
    }
}

/// What the settings show of where requests are processed, in the documents of `check` and `status`.
pub(super) fn residency(profile: &Profile) -> &'static str {
    match is_provable(profile.provider()) {
        false => "not-provable",
        true if opaque_pins(profile).is_empty() => "configured",
        true => "unverified",
    }
}

/// A line for each pin of [`opaque_pins`].
pub(super) fn tell_opaque_pins(ui: &Ui, Loaded { profile, catalogue, .. }: &Loaded) {
    for (tier, pin) in opaque_pins(profile) {
        let why = residency::judge(pin, &profile.residency.regions, catalogue);
        let text = ui.phrase(code::NOT_PROVABLE.message, &[("tiers", &tier), ("model", &pin)]);
        let mark = ui.paint(Role::Warning, sessions::MARK_WARNING.get(ui.lang));
        ui.say(format_args!("{mark} {text}  {}", ui.paint(Role::Faint, code::NOT_PROVABLE.id)));
        why.why().into_iter().for_each(|why| ui.say(format_args!("  {}", why.say(ui.lang))));
    }
}

/// The verdict on every name where names say nothing of a place.
pub(super) fn of_any_name(format: ApiFormat<'_>) -> Option<Verdict> {
    match format {
        ApiFormat::Bedrock(_) | ApiFormat::Vertex(_) => None,
        ApiFormat::Anthropic => Some(residency::behind_a_gateway()),
        ApiFormat::Foundry(_) => Some(residency::of_a_deployment()),
    }
}

/// Where names are sent that say nothing of a place.
pub(super) fn address(provider: Provider<'_>) -> String {
    match provider {
        Provider::Foundry(foundry) => foundry.address(),
        Provider::Gateway(gateway, _) => gateway.url.clone(),
        Provider::Bedrock(_) | Provider::Vertex(_) => String::new(),
    }
}

/// Whether somebody has said which resource or gateway that is.
pub(super) fn is_named(provider: Provider<'_>) -> bool {
    match provider {
        Provider::Foundry(foundry) => !(foundry.resource.is_empty() && foundry.base_url.is_empty()),
        Provider::Gateway(gateway, _) => !gateway.url.is_empty(),
        Provider::Bedrock(_) | Provider::Vertex(_) => true,
    }
}

/// What is said of a person's sign-in.
pub(super) struct SignIn {
    /// The question whether to sign in now; none where nobody signs in through genkan.
    pub offer: Option<Message>,
    pub signed_in: Message,
    /// By a command of the organisation's, which doesn't say until when.
    pub signed_in_by_command: Message,
    pub still_signed_in: Message,
    /// Credentials that say nothing of their end.
    pub works: Message,
    /// The question whether to sign out as well, and what stays where the answer is no.
    pub sign_out: Message,
    pub stays: Message,
}

/// What is said of a sign-in for these credentials.
pub(super) const fn sign_in(credentials: Credentials<'_>) -> SignIn {
    let aws = SignIn {
        offer: None,
        signed_in: sessions::SIGNED_IN,
        signed_in_by_command: sessions::SIGNED_IN_BY_COMMAND,
        still_signed_in: sessions::STILL_SIGNED_IN,
        works: sessions::KEYS_WORK,
        sign_out: words::UNDO_SIGN_OUT,
        stays: words::STAYS_AT_AWS,
    };
    match credentials {
        Credentials::Aws(_) => SignIn { offer: Some(sessions::OFFER), ..aws },
        Credentials::Google(_) => SignIn {
            offer: Some(google::OFFER),
            signed_in: google::SIGNED_IN,
            signed_in_by_command: google::SIGNED_IN,
            still_signed_in: google::WORKS,
            works: google::WORKS,
            sign_out: words::UNDO_SIGN_OUT_GOOGLE,
            stays: words::STAYS_AT_GOOGLE,
        },
        Credentials::Azure(_) | Credentials::Key(..) => aws,
    }
}

/// What a person's way to credentials is called in the menu, and the command that it is; `None` where there is none through
/// genkan.
pub(super) fn way_in(world: &World, profile: &Profile) -> Option<(Message, Vec<&'static str>)> {
    match profile.credentials() {
        // Where the sign-in isn't set up, `login` has nothing to sign in at: setup asks for what is open, then signs in.
        Credentials::Aws(_) if next::is_sign_in_open(world, profile) => Some((wizard::MENU_SIGN_IN, vec!["setup"])),
        Credentials::Aws(_) | Credentials::Google(_) => Some((wizard::MENU_SIGN_IN, vec!["login"])),
        Credentials::Key(gateway, _) => (gateway.key == KeySource::Keyring).then(|| {
            let own = ProfileGateway { profile: &profile.name, gateway };
            let file = next::wants_file(&gateway::status(world, own)).then_some("--file");
            (wizard::MENU_KEY, ["token", "set"].into_iter().chain(file).collect())
        }),
        Credentials::Azure(_) => None,
    }
}

/// That the AWS profile which Claude Code's settings name isn't the sign-in of the deployment profile: this person's AWS
/// files don't have it, so that there are no credentials, or have another identity there.
pub(super) fn unreached(world: &World, settings: &Effective, profile: &Profile) -> Option<Fault> {
    let signer = session::signs_as(world, settings, profile).ok()?;
    if signer.by != SignedBy::Profile || !profile.has_own_part() || !signer.is_foreign(profile) {
        return None;
    }
    let name: &dyn std::fmt::Display = &profile.name;
    Some(match signer.source {
        None => {
            Fault::new(&identity::NO_SECTION).with("place", signer.place).hint(sessions::ADDS, &[("profile", name)])
        }
        Some(_) => {
            let fault = Fault::new(&identity::OTHER_SIGNER).with("place", signer.decided_at());
            fault.hint(sessions::REPLACES, &[("profile", name)])
        }
    })
}

/// Whether a person has to sign in, as far as this machine's files, or with `online` the service, show.
pub(super) fn is_signed_out(world: &World, profile: &Profile, online: bool) -> bool {
    let state = || session::state(world, profile, online);
    match profile.credentials() {
        Credentials::Aws(aws) => {
            let by_genkan = |state: &State| state.is_sign_in() || !aws.refresh_command.is_empty();
            state().ok().filter(by_genkan).is_some_and(|state| !state.works(world.now()))
        }
        Credentials::Google(_) => {
            let why = state().map_or_else(Some, |state| state.reason.filter(|_| state.accepted == Some(false)));
            why.as_ref().is_some_and(session::wants_sign_in)
        }
        // Nobody signs in there through genkan.
        Credentials::Azure(_) | Credentials::Key(..) => false,
    }
}

/// Whether a person has signed in to AWS through genkan, or to Google, as far as this machine's files show.
pub(super) fn is_signed_in(world: &World, profile: &Profile) -> bool {
    let works = |counts: fn(&State) -> bool| {
        session::state(world, profile, false).is_ok_and(|state| counts(&state) && state.works(world.now()))
    };
    match profile.credentials() {
        Credentials::Aws(_) => works(State::is_sign_in),
        Credentials::Google(_) => works(|_| true),
        Credentials::Azure(_) | Credentials::Key(..) => false,
    }
}

/// What leads a person to credentials after setup.
#[derive(Default)]
pub(super) struct ToCredentials {
    pub step: Option<Phrase>,
    pub note: Option<Phrase>,
    /// The host that Claude Code itself asks for tokens.
    pub tokens: Option<&'static str>,
}

/// The step that is left, what is worth knowing beside it, and whom Claude Code asks then.
pub(super) fn to_credentials(world: &World, intent: &Intent, lang: Lang) -> ToCredentials {
    let profile = &intent.loaded.profile;
    let needs_sign_in = || intent.scope == Scope::User && !is_signed_in(world, profile);
    match profile.credentials() {
        Credentials::Aws(aws) => ToCredentials {
            step: next::sign_in_to_aws(world, intent, aws, needs_sign_in),
            note: next::foreign_beside(world, intent, aws, lang),
            tokens: None,
        },
        Credentials::Google(_) => ToCredentials {
            step: needs_sign_in().then(|| next::sign_in(intent)),
            tokens: Some("oauth2.googleapis.com"),
            ..ToCredentials::default()
        },
        Credentials::Azure(own) => {
            let (step, tokens) = match own.auth {
                FoundryAuth::Key => (words::NEXT_FOUNDRY_KEY, None),
                FoundryAuth::Entra => (words::NEXT_FOUNDRY_ENTRA, Some("login.microsoftonline.com")),
            };
            let is_blanked = own.auth == FoundryAuth::Entra && session::foundry::has_key(&world.vars);
            let command = Phrase::new(foundry::USE_KEY).with("profile", &profile.name);
            let note = Phrase::new(foundry::KEY_AND_FLAG).with_phrase("what", foundry::KEY_OUT_OF_FORCE.into());
            let note = is_blanked.then(|| note.with_phrase("command", command));
            ToCredentials { step: Some(Phrase::new(step)), note, tokens }
        }
        Credentials::Key(gateway, _) => ToCredentials {
            step: next::key(world, intent, ProfileGateway { profile: &profile.name, gateway }),
            ..ToCredentials::default()
        },
    }
}
