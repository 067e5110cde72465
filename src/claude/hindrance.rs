//! Variables with which Claude Code has no session, though provider, settings and credentials are right.
//!
//! Each was found by setting every variable that 2.1.332's program names and looking whether it still answers; the test
//! beside the real client does that anew. Known holes: values that nobody tried, and what two of them do together.

use super::effective::{Effective, Resolved};
use super::origin::Origin;
use super::switch::is_on;
use crate::messages::{Message, client as words};

/// A variable that is set, and why that is no session.
#[derive(Debug, Clone, PartialEq)]
pub struct Hindrance {
    pub name: &'static str,
    pub value: String,
    pub origin: Origin,
    pub why: Message,
}

/// Whom Claude Code asks, as far as it decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    Aws,
    Google,
    Foundry,
    Gateway,
}

/// What of a value makes it one.
#[derive(Clone, Copy)]
enum Form {
    /// A word that Claude Code takes for true.
    On,
    /// Anything.
    Set,
    /// Anything but a whole number above 0.
    NoCount,
    /// A number of tokens below this.
    Below(u64),
    /// Anything but one of these, in any letters.
    NoneOf(&'static [&'static str]),
}

/// Where it counts.
#[derive(Clone, Copy, PartialEq)]
enum Where {
    Anywhere,
    /// In the shell, where a file of the person's or a folder's chooses the provider.
    BeforePeople,
    /// In the shell, where any file does.
    BeforeFiles,
    /// Where the key is a helper's, and nobody else gives one.
    AsHelpersKey,
}

struct Row {
    name: &'static str,
    form: Form,
    counts: Where,
    why: Message,
    /// With others it does no harm.
    with: &'static [Service],
}

impl Row {
    const fn with(self, with: &'static [Service]) -> Self {
        Self { with, ..self }
    }
}

const fn row(name: &'static str, form: Form, counts: Where, why: Message) -> Row {
    Row { name, form, counts, why, with: &[Service::Aws, Service::Google, Service::Foundry, Service::Gateway] }
}

/// `CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST`, their like, is among what defeats a profile.
static ROWS: [Row; 12] = [
    row("AWS_DEFAULTS_MODE", Form::NoneOf(&MODES), Where::Anywhere, words::NO_DEFAULTS_MODE).with(&[Service::Aws]),
    row("CLAUDE_CODE_BLOCKING_LIMIT_OVERRIDE", Form::Below(LEAST_PROMPT), Where::Anywhere, words::SMALL_LIMIT),
    row("CLAUDE_CODE_CLIENT_DATA_URL", Form::Set, Where::Anywhere, words::ANTHROPICS_ALONE),
    row("CLAUDE_CODE_CONFIG_PROBE", Form::On, Where::Anywhere, words::NO_PROMPT_TAKEN),
    row("CLAUDE_CODE_HOST_AUTH_ENV_VAR", Form::Set, Where::BeforeFiles, words::PROVIDER_FORGOTTEN),
    row("CLAUDE_CODE_MAX_TURNS", Form::NoCount, Where::Anywhere, words::NO_COUNT),
    row("CLAUDE_CODE_REMOTE_TOOLS_PIN_STORED_LOGIN", Form::On, Where::BeforePeople, words::PROVIDER_FORGOTTEN),
    row("CLAUDE_CODE_RESTRICTED", Form::On, Where::BeforePeople, words::PROVIDER_FORGOTTEN),
    row("CLAUDE_CODE_SIMPLE", Form::On, Where::AsHelpersKey, words::NO_HELPER_RUN).with(&[Service::Gateway]),
    row("CLAUDE_CODE_USER_DELEGATED_SESSION_DIRECT_API", Form::On, Where::Anywhere, words::DELEGATED)
        .with(&[Service::Foundry, Service::Gateway]),
    row("CLAUDE_CODE_USE_COWORK_PLUGINS", Form::On, Where::BeforePeople, words::PROVIDER_FORGOTTEN),
    row("NODE_UNIQUE_ID", Form::Set, Where::Anywhere, words::NO_PROMPT_TAKEN),
];

/// Those of AWS's SDK; `auto` leads to one of them.
const MODES: [&str; 6] = ["auto", "in-region", "cross-region", "mobile", "standard", "legacy"];

/// What Claude Code itself says before the first word takes more tokens than this.
const LEAST_PROMPT: u64 = 15_000;

/// What gives a key before the helper does.
const KEYS: [&str; 3] = ["ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_API_KEY", "AWS_BEARER_TOKEN_BEDROCK"];

/// What hinders a session with this service; `choosing` are the variables that choose the provider.
pub fn all(effective: &Effective, service: Service, choosing: &[&str]) -> Vec<Hindrance> {
    let found = ROWS.iter().filter(|row| row.with.contains(&service)).filter_map(|row| {
        let set = effective.env(row.name)?;
        let value = set.value.as_str().filter(|value| !value.is_empty())?;
        let hinders = row.form.fits(value) && row.counts.is_met(set, effective, choosing);
        hinders.then(|| Hindrance { name: row.name, value: value.to_owned(), origin: set.origin.clone(), why: row.why })
    });
    found.collect()
}

impl Form {
    fn fits(self, value: &str) -> bool {
        match self {
            Self::On => is_on(value),
            Self::Set => true,
            Self::NoCount => !value.parse::<u64>().is_ok_and(|count| count > 0),
            Self::Below(least) => value.parse::<u64>().is_ok_and(|tokens| tokens > 0 && tokens < least),
            Self::NoneOf(words) => !words.iter().any(|word| word.eq_ignore_ascii_case(value)),
        }
    }
}

impl Where {
    fn is_met(self, set: &Resolved, effective: &Effective, choosing: &[&str]) -> bool {
        let mut choosing = choosing.iter().filter_map(|name| effective.env(name)).map(|switch| &switch.origin);
        match self {
            Self::Anywhere => true,
            Self::BeforeFiles => set.origin == Origin::Shell && choosing.any(|origin| *origin != Origin::Shell),
            Self::AsHelpersKey => !KEYS
                .iter()
                .any(|name| effective.env(name).and_then(|key| key.value.as_str()).is_some_and(|key| !key.is_empty())),
            Self::BeforePeople => {
                let is_peoples = |origin: &Origin| *origin != Origin::Shell && !origin.is_managed();
                set.origin == Origin::Shell && choosing.any(is_peoples)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::claude::content::Content;
    use crate::claude::layer::Layer;
    use crate::claude::{Layers, Scope};
    use crate::world::Vars;

    #[test]
    fn what_leaves_no_session_is_told_from_what_does_no_harm() {
        let user = || Origin::User("/h/.claude/settings.json".into());
        let managed = || Origin::Managed(crate::claude::Source::File("/etc/claude-code/managed-settings.json".into()));
        for (name, value, of_person, of_machine) in [
            ("AWS_DEFAULTS_MODE", "fast", true, true),
            ("AWS_DEFAULTS_MODE", "Standard", false, false),
            ("CLAUDE_CODE_MAX_TURNS", "0", true, true),
            ("CLAUDE_CODE_MAX_TURNS", "1.5", true, true),
            ("CLAUDE_CODE_MAX_TURNS", "3", false, false),
            ("CLAUDE_CODE_MAX_TURNS", "", false, false),
            ("CLAUDE_CODE_BLOCKING_LIMIT_OVERRIDE", "1000", true, true),
            ("CLAUDE_CODE_BLOCKING_LIMIT_OVERRIDE", "150000", false, false),
            ("CLAUDE_CODE_RESTRICTED", "1", true, false),
            ("CLAUDE_CODE_RESTRICTED", "0", false, false),
            ("CLAUDE_CODE_HOST_AUTH_ENV_VAR", "X", true, true),
            ("CLAUDE_CODE_CONFIG_PROBE", "true", true, true),
        ] {
            let hinders = |origin: Origin| {
                let env = json!({"env": {"CLAUDE_CODE_USE_BEDROCK": "1"}}).to_string();
                let layer = Layer { origin, content: Content::parse(env.as_bytes(), Scope::Managed) };
                let shell = Vars::new([(name.to_owned(), value.to_owned())]);
                let effective = Effective::new(&Layers { shell, files: vec![layer] });
                !all(&effective, Service::Aws, &["CLAUDE_CODE_USE_BEDROCK"]).is_empty()
            };
            assert_eq!((hinders(user()), hinders(managed())), (of_person, of_machine), "{name}={value}");
        }
    }

    #[test]
    fn what_one_service_minds_is_nothing_to_another() {
        use Service::{Aws, Foundry, Gateway, Google};
        const SIMPLE: (&str, &str) = ("CLAUDE_CODE_SIMPLE", "1");
        for (shell, minding) in [
            (&[("AWS_DEFAULTS_MODE", "fast")][..], &[Aws][..]),
            (&[("CLAUDE_CODE_USER_DELEGATED_SESSION_DIRECT_API", "1")], &[Foundry, Gateway]),
            (&[SIMPLE], &[Gateway]),
            (&[SIMPLE, ("ANTHROPIC_AUTH_TOKEN", "")], &[Gateway]),
            (&[SIMPLE, ("ANTHROPIC_AUTH_TOKEN", "key")], &[]),
            (&[("CLAUDE_CODE_CONFIG_PROBE", "1")], &[Aws, Google, Foundry, Gateway]),
        ] {
            let vars = shell.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            let effective = Effective::new(&Layers { shell: Vars::new(vars), files: Vec::new() });
            let found =
                [Aws, Google, Foundry, Gateway].into_iter().filter(|one| !all(&effective, *one, &[]).is_empty());
            assert_eq!(found.collect::<Vec<_>>(), minding, "{shell:?}");
        }
    }
}
