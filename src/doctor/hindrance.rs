//! Variables with which Claude Code has no session, though provider, settings and credentials are right.
//!
//! Each was found by setting every variable that 2.1.332's program names and looking whether it still answers; the test
//! beside the real client does that anew. Known holes: values that nobody tried, and what two of them do together.

use crate::claude::switch::is_on;
use crate::claude::{Effective, Origin};
use crate::messages::{Message, client as words};
use crate::profile::{GATEWAY_KEYS, Issuer};

/// A variable that is set, and why that is no session.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::doctor) struct Hindrance {
    pub(in crate::doctor) name: &'static str,
    pub(in crate::doctor) value: String,
    pub(in crate::doctor) origin: Origin,
    pub(in crate::doctor) why: Message,
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

struct Row {
    name: &'static str,
    form: Form,
    why: Message,
    /// Where the credentials are another's it does no harm.
    with: &'static [Issuer],
    /// Nor where somebody else than a helper gives the key.
    unless_keyed: bool,
}

impl Row {
    const fn with(self, with: &'static [Issuer]) -> Self {
        Self { with, ..self }
    }

    const fn unless_keyed(self) -> Self {
        Self { unless_keyed: true, ..self }
    }
}

const fn row(name: &'static str, form: Form, why: Message) -> Row {
    let with = &[Issuer::Aws, Issuer::Google, Issuer::Azure, Issuer::Gateway];
    Row { name, form, why, with, unless_keyed: false }
}

/// What makes it forget the provider (`CLAUDE_CODE_RESTRICTED` and its like) is among what defeats a profile.
static ROWS: [Row; 8] = [
    row("AWS_DEFAULTS_MODE", Form::NoneOf(&MODES), words::NO_DEFAULTS_MODE).with(&[Issuer::Aws]),
    row("CLAUDE_CODE_BLOCKING_LIMIT_OVERRIDE", Form::Below(LEAST_PROMPT), words::SMALL_LIMIT),
    row("CLAUDE_CODE_CLIENT_DATA_URL", Form::Set, words::ANTHROPICS_ALONE),
    row("CLAUDE_CODE_CONFIG_PROBE", Form::On, words::NO_PROMPT_TAKEN),
    row("CLAUDE_CODE_MAX_TURNS", Form::NoCount, words::NO_COUNT),
    row("CLAUDE_CODE_SIMPLE", Form::On, words::NO_HELPER_RUN).with(&[Issuer::Gateway]).unless_keyed(),
    row("CLAUDE_CODE_USER_DELEGATED_SESSION_DIRECT_API", Form::On, words::DELEGATED)
        .with(&[Issuer::Azure, Issuer::Gateway]),
    row("NODE_UNIQUE_ID", Form::Set, words::NO_PROMPT_TAKEN),
];

/// Those of AWS's SDK; `auto` leads to one of them.
const MODES: [&str; 6] = ["auto", "in-region", "cross-region", "mobile", "standard", "legacy"];

/// What Claude Code itself says before the first word takes more tokens than this.
const LEAST_PROMPT: u64 = 15_000;

/// Why AWS's SDK gives no credentials with this mode, which a variable or an AWS file names.
pub(in crate::doctor) fn of_mode(mode: &str) -> Option<Message> {
    (!mode.is_empty() && Form::NoneOf(&MODES).fits(mode)).then_some(words::NO_DEFAULTS_MODE)
}

/// What hinders a session with credentials of this issuer.
pub(in crate::doctor) fn all(effective: &Effective, issuer: Issuer) -> Vec<Hindrance> {
    let is_set = |name: &&str| effective.text(name).is_some_and(|key| !key.is_empty());
    // Each of them counts before the helper does.
    let is_keyed = GATEWAY_KEYS.iter().any(is_set);
    let found = ROWS.iter().filter(|row| row.with.contains(&issuer)).filter_map(|row| {
        let set = effective.env(row.name)?;
        let value = set.value.as_str().filter(|value| !value.is_empty())?;
        let hinders = row.form.fits(value) && !(row.unless_keyed && is_keyed);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claude::Layers;
    use crate::world::Vars;

    #[test]
    fn what_leaves_no_session_is_told_from_what_does_no_harm() {
        for (name, value, hinders) in [
            ("AWS_DEFAULTS_MODE", "fast", true),
            ("AWS_DEFAULTS_MODE", "Standard", false),
            ("CLAUDE_CODE_MAX_TURNS", "0", true),
            ("CLAUDE_CODE_MAX_TURNS", "1.5", true),
            ("CLAUDE_CODE_MAX_TURNS", "3", false),
            ("CLAUDE_CODE_MAX_TURNS", "", false),
            ("CLAUDE_CODE_BLOCKING_LIMIT_OVERRIDE", "1000", true),
            ("CLAUDE_CODE_BLOCKING_LIMIT_OVERRIDE", "150000", false),
            ("CLAUDE_CODE_CONFIG_PROBE", "true", true),
            ("CLAUDE_CODE_CONFIG_PROBE", "0", false),
        ] {
            let shell = Vars::new([(name.to_owned(), value.to_owned())]);
            let effective = Effective::new(&Layers { shell, files: Vec::new() });
            assert_eq!(!all(&effective, Issuer::Aws).is_empty(), hinders, "{name}={value}");
        }
    }

    #[test]
    fn what_hinders_one_issuers_credentials_is_nothing_to_anothers() {
        use Issuer::{Aws, Azure, Gateway, Google};
        const SIMPLE: (&str, &str) = ("CLAUDE_CODE_SIMPLE", "1");
        for (shell, minding) in [
            (&[("AWS_DEFAULTS_MODE", "fast")][..], &[Aws][..]),
            (&[("CLAUDE_CODE_USER_DELEGATED_SESSION_DIRECT_API", "1")], &[Azure, Gateway]),
            (&[SIMPLE], &[Gateway]),
            (&[SIMPLE, ("ANTHROPIC_AUTH_TOKEN", "")], &[Gateway]),
            (&[SIMPLE, ("ANTHROPIC_AUTH_TOKEN", "key")], &[]),
            (&[("CLAUDE_CODE_CONFIG_PROBE", "1")], &[Aws, Google, Azure, Gateway]),
        ] {
            let vars = shell.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            let effective = Effective::new(&Layers { shell: Vars::new(vars), files: Vec::new() });
            let found = [Aws, Google, Azure, Gateway].into_iter().filter(|one| !all(&effective, *one).is_empty());
            assert_eq!(found.collect::<Vec<_>>(), minding, "{shell:?}");
        }
    }
}
