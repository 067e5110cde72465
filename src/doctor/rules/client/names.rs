//! Names that nobody reads: slips in variables and keys, settings in files that Claude Code doesn't open.

use std::collections::BTreeMap;

use super::{edit_at, seen};
use crate::code::client as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Facts;
use crate::doctor::facts::client::{Misplaced, Name, Place};
use crate::doctor::rule::EVERY;
use crate::messages::{Phrase, doctor_client as words};
use crate::profile::routing;
use crate::report::{Finding, FixKind, Group, Severity, Who};

pub(crate) static LOOK_ALIKE: Rule =
    Rule { code: &code::LOOK_ALIKE, group: Group::Client, applies: EVERY, after: &[], judge: look_alike };
pub(crate) static OUTSIDE_ENV: Rule =
    Rule { code: &code::OUTSIDE_ENV, group: Group::Client, applies: EVERY, after: &[], judge: outside_env };
pub(crate) static NEVER_READ: Rule =
    Rule { code: &code::NEVER_READ, group: Group::Client, applies: EVERY, after: &[], judge: never_read };
pub(crate) static QUOTED: Rule =
    Rule { code: &code::QUOTED, group: Group::Client, applies: EVERY, after: &[], judge: quoted };
pub(crate) static HOME_ONLY: Rule =
    Rule { code: &code::HOME_ONLY, group: Group::Client, applies: EVERY, after: &[], judge: home_only };
pub(crate) static WRONG_FILE: Rule =
    Rule { code: &code::WRONG_FILE, group: Group::Client, applies: EVERY, after: &[], judge: wrong_file };

/// The variables that a Bedrock set-up goes by. Among the names recorded from Claude Code's program (2.1.328) no other
/// is within two slips of one of them, so what is near and isn't one is most likely a slip.
const VARIABLES: [&str; 26] = [
    "ANTHROPIC_BEDROCK_BASE_URL",
    "ANTHROPIC_BEDROCK_REGION_PREFIX",
    "ANTHROPIC_DEFAULT_FABLE_MODEL",
    "ANTHROPIC_DEFAULT_HAIKU_MODEL",
    "ANTHROPIC_DEFAULT_OPUS_MODEL",
    "ANTHROPIC_DEFAULT_SONNET_MODEL",
    "ANTHROPIC_MODEL",
    "AWS_BEARER_TOKEN_BEDROCK",
    "AWS_CA_BUNDLE",
    "AWS_CONFIG_FILE",
    "AWS_DEFAULT_REGION",
    "AWS_PROFILE",
    "AWS_REGION",
    "AWS_SHARED_CREDENTIALS_FILE",
    "CLAUDE_CODE_CLIENT_CERT",
    "CLAUDE_CODE_CLIENT_KEY",
    "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC",
    "CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL",
    "CLAUDE_CODE_SKIP_BEDROCK_AUTH",
    "CLAUDE_CODE_SUBAGENT_MODEL",
    "CLAUDE_CODE_USE_BEDROCK",
    "CLAUDE_CODE_USE_FOUNDRY",
    "CLAUDE_CODE_USE_MANTLE",
    "CLAUDE_CODE_USE_VERTEX",
    "DISABLE_AUTOUPDATER",
    "NODE_EXTRA_CA_CERTS",
];
/// The keys beside them.
const KEYS: [&str; 12] = [
    "allowedProviders",
    "apiKeyHelper",
    "availableModels",
    "availableModelsMatch",
    "awsAuthRefresh",
    "awsCredentialExport",
    "deniedModels",
    "enforceAvailableModels",
    "env",
    "hooks",
    "modelOverrides",
    "permissions",
];

fn look_alike(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |name: &Name| {
        let known = if name.is_variable { near_variable(&name.name)? } else { near_key(&name.name)? };
        // Nobody sees a blank at the end.
        let has_blank = name.name.contains(char::is_whitespace);
        let written = if has_blank { format!("{:?}", name.name) } else { name.name.clone() };
        let finding = Finding::new(&code::LOOK_ALIKE, Group::Client, Severity::Warning);
        let finding = finding.with("name", &written).with("place", &name.place).with("known", known);
        let fix = Phrase::new(words::RENAME).with("known", known).with("name", &written).with("place", &name.place);
        Some(edit_at(finding, profile, name.managed, fix))
    };
    seen(facts).into_iter().flat_map(|seen| &seen.names).filter_map(judge).collect()
}

/// Each file once.
fn outside_env(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let mut places: BTreeMap<(&str, bool), Vec<&str>> = BTreeMap::new();
    for name in seen(facts).into_iter().flat_map(|seen| &seen.names).filter(|name| is_outside(name)) {
        places.entry((&name.place, name.managed)).or_default().push(&name.name);
    }
    let finding = |((place, managed), names): ((&str, bool), Vec<&str>)| {
        let finding = Finding::new(&code::OUTSIDE_ENV, Group::Client, Severity::Warning);
        let finding = finding.with("names", names.join(", ")).with("place", place);
        edit_at(finding, profile, managed, Phrase::new(words::MOVE_INTO_ENV).with("place", place))
    };
    places.into_iter().map(finding).collect()
}

/// A variable among the keys was meant to stand in `env`.
fn is_outside(name: &Name) -> bool {
    !name.is_variable && is_variable(&name.name)
}

/// A variable that Claude Code reads.
fn is_variable(name: &str) -> bool {
    VARIABLES.contains(&name) || routing::is_known(name)
}

/// The variable that was meant; `None` for one that is known, or like none. What the routing table has a word for is
/// said by that.
fn near_variable(name: &str) -> Option<&'static str> {
    if is_variable(name) {
        return None;
    }
    let upper = name.to_ascii_uppercase().replace('-', "_");
    let distance = |known: &str| strsim::damerau_levenshtein(&upper, known);
    VARIABLES.into_iter().filter(|known| distance(known) <= slips(known)).min_by_key(|known| distance(known))
}

/// The key that was meant.
fn near_key(name: &str) -> Option<&'static str> {
    let plain = |name: &str| name.to_ascii_lowercase().replace(['_', '-'], "");
    let distance = |known: &str| strsim::damerau_levenshtein(&plain(name), &plain(known));
    KEYS.into_iter().filter(|known| distance(known) <= slips(known)).min_by_key(|known| distance(known))
}

/// Short names are like many others.
fn slips(known: &str) -> usize {
    match known.len() {
        0..=4 => 0,
        5..=11 => 1,
        _ => 2,
    }
}

fn never_read(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |one: &Misplaced| {
        let keys = one.keys.join(", ");
        let finding = Finding::new(&code::NEVER_READ, Group::Client, Severity::Warning);
        with_fix(finding.with("file", &one.file).with("keys", keys), one)
    };
    misplaced(facts).filter(|one| !one.keys.is_empty()).map(judge).collect()
}

fn wrong_file(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |one: &Misplaced| {
        let finding = Finding::new(&code::WRONG_FILE, Group::Client, Severity::Warning);
        with_fix(finding.with("file", &one.file).with("meant", &one.meant), one)
    };
    misplaced(facts).filter(|one| one.keys.is_empty()).map(judge).collect()
}

/// Values with quotation marks that nobody takes off; one finding for each place.
fn quoted(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let quoted = seen(facts).map(|seen| &*seen.quoted).unwrap_or_default();
    let tell = |of_place: &[(String, Place)]| {
        let place = &of_place[0].1;
        let names = of_place.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
        let finding = Finding::new(&code::QUOTED, Group::Client, Severity::Error);
        let edit = Phrase::new(words::UNQUOTE).with("names", &names).with("place", &place.name);
        edit_at(finding.with("names", names).with("place", &place.name), profile, place.managed, edit)
    };
    quoted.chunk_by(|(_, one), (_, next)| one == next).map(tell).collect()
}

/// Whether quotation marks are part of this variable's value.
pub(in super::super) fn is_quoted(facts: &Facts, name: &str) -> bool {
    seen(facts).is_some_and(|seen| seen.quoted.iter().any(|(quoted, _)| quoted == name))
}

fn home_only(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(one) = seen(facts).and_then(|seen| seen.home_only.as_ref()) else { return Vec::new() };
    let finding = Finding::new(&code::HOME_ONLY, Group::Client, Severity::Warning);
    vec![with_fix(finding.with("file", &one.file).with("keys", one.keys.join(", ")), one)]
}

fn misplaced(facts: &Facts) -> impl Iterator<Item = &Misplaced> {
    seen(facts).into_iter().flat_map(|seen| &seen.misplaced)
}

fn with_fix(finding: Finding, one: &Misplaced) -> Finding {
    let fix = Phrase::new(words::MOVE).with("meant", &one.meant).with("file", &one.file);
    finding.fix(FixKind::Edit, Who::You, fix)
}
