//! Settings that Claude Code doesn't take, or not as they stand.

use std::path::Path;

use super::{contact, seen};
use crate::claude::content::{LARGEST_FILE, effect_of_size};
use crate::claude::schema::strictest;
use crate::claude::scope::WSL_INHERITS;
use crate::claude::{Scope, wsl};
use crate::code::{Code, client as code};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Facts;
use crate::doctor::facts::client::{Unread, Why, Wrong};
use crate::doctor::rule::EVERY;
use crate::messages::{self, Message, Phrase, client, doctor_client as words};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Severity, Who};

pub(crate) static MANAGED_NOT_JSON: Rule =
    Rule { code: &code::MANAGED_NOT_JSON, group: Group::Client, applies: EVERY, after: &[], judge: managed_not_json };
pub(crate) static NOT_JSON: Rule =
    Rule { code: &code::NOT_JSON, group: Group::Client, applies: EVERY, after: &[], judge: not_json };
pub(crate) static TOO_LARGE: Rule =
    Rule { code: &code::TOO_LARGE, group: Group::Client, applies: EVERY, after: &[], judge: too_large };
pub(crate) static WRONG_TYPE: Rule =
    Rule { code: &code::WRONG_TYPE, group: Group::Client, applies: EVERY, after: &[], judge: wrong_type };
pub(crate) static CANNOT_BE_READ: Rule =
    Rule { code: &code::CANNOT_BE_READ, group: Group::Client, applies: EVERY, after: &[], judge: cannot_be_read };
pub(crate) static FIELD_IGNORED: Rule =
    Rule { code: &code::FIELD_IGNORED, group: Group::Client, applies: EVERY, after: &[], judge: field_ignored };

fn managed_not_json(analysis: &Analysis<'_>) -> Vec<Finding> {
    broken(analysis, true)
}

fn not_json(analysis: &Analysis<'_>) -> Vec<Finding> {
    broken(analysis, false)
}

fn broken(&Analysis { facts, profile, .. }: &Analysis<'_>, managed: bool) -> Vec<Finding> {
    let code = if managed { &code::MANAGED_NOT_JSON } else { &code::NOT_JSON };
    findings_where(facts, |unread| {
        let Why::NotJson { line, column, reason } = &unread.why else { return None };
        (is_managed(unread) == managed).then_some(())?;
        let finding = start(code, unread, profile).with("file", &unread.place);
        let finding = finding.with("line", line).with("column", column);
        let finding = text(reason).into_iter().fold(finding, |finding, reason| finding.detail(reason.into()));
        // What a full disk cut off is in the profile.
        let is_own = unread.scope == Some(profile.scope);
        let fix = match is_own {
            true => Phrase::new(words::FIX_OR_MOVE).with("file", &unread.place).with("profile", &profile.name),
            false => words::FIX.into(),
        };
        Some(with_fix(finding, unread, profile, fix, &format!("{line}:{column}")))
    })
}

fn too_large(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    findings_where(facts, |unread| {
        let Why::TooLarge(size) = unread.why else { return None };
        let effect = effect_of_size(is_managed(unread));
        let finding = start(&code::TOO_LARGE, unread, profile).with("file", &unread.place).with("size", size);
        let finding = finding.with("limit", LARGEST_FILE).with_phrase("effect", effect.into());
        let fix = Phrase::new(words::MAKE_SMALLER).with("file", &unread.place);
        Some(with_fix(finding, unread, profile, fix, &format!("{size} bytes > {LARGEST_FILE}")))
    })
}

fn wrong_type(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    findings_where(facts, |unread| {
        let Why::Rejected(wrong) = &unread.why else { return None };
        let first = wrong.first()?;
        let finding = start(&code::WRONG_TYPE, unread, profile).with("file", &unread.place).with("key", &first.key);
        let finding = finding.with("expected", &first.expected).with("found", &first.found);
        // As in a compose file.
        let is_list = wrong.iter().all(|wrong| wrong.key == "env" && wrong.found == "list");
        let fix = if is_list { words::FIX_ENV } else { words::FIX_KEYS };
        let fix = Phrase::new(fix).with("keys", keys(wrong)).with("place", &unread.place);
        Some(with_fix(wrong.iter().fold(finding, shown), unread, profile, fix, &keys(wrong)))
    })
}

fn cannot_be_read(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let denied = seen(facts).into_iter().flat_map(|seen| &seen.unread).filter(|unread| is_denied_policy(unread));
    let mut denied: Vec<&Unread> = denied.collect();
    // Of a folder that nobody may look into a word is enough.
    denied.dedup_by_key(|unread| Path::new(&unread.place).parent());
    let others = findings_where(facts, |unread| {
        let finding = || start(&code::CANNOT_BE_READ, unread, profile).with("place", &unread.place);
        let why = match &unread.why {
            Why::Unreadable(why) => why,
            Why::Denied(why) if !is_denied_policy(unread) => why,
            Why::Closed { why, place } => {
                let fix = Phrase::new(words::OPEN_AGAIN).with("place", place);
                return Some(with_fix(finding().evidence(why), unread, profile, fix, why));
            }
            Why::Folder => return Some(in_place_of_file(finding(), unread, profile)),
            _ => return None,
        };
        let finding = finding().evidence(why);
        let is_own = matches!(unread.why, Why::Denied(_));
        let fix = Phrase::new(if is_own { words::OWN_AGAIN } else { words::LET_READ }).with("place", &unread.place);
        Some(with_fix(finding, unread, profile, fix, why))
    });
    denied.into_iter().map(|unread| denied_policy(unread, profile)).chain(others).collect()
}

/// What was in the file is in the profile.
fn in_place_of_file(finding: Finding, unread: &Unread, profile: &Profile) -> Finding {
    let finding = finding.detail(words::FOLDER.into());
    let is_own = unread.scope == Some(profile.scope);
    let fix = Phrase::new(if is_own { words::REMOVE_FOLDER_AND_SET_UP } else { words::REMOVE_FOLDER });
    let fix = fix.with("place", &unread.place).with("profile", &profile.name);
    with_fix(finding, unread, profile, fix, words::IS_FOLDER.en)
}

/// Whether it is managed, and Claude Code passes over it because the person may not read it (2.1.328); what is no file
/// keeps it from starting.
fn is_denied_policy(unread: &Unread) -> bool {
    is_managed(unread) && matches!(unread.why, Why::Denied(_))
}

fn denied_policy(unread: &Unread, profile: &Profile) -> Finding {
    let severity = if profile.scope == Scope::Managed { Severity::Error } else { Severity::Warning };
    let finding = Finding::new(&code::CANNOT_BE_READ, Group::Client, severity).with("place", &unread.place);
    let in_wsl = wsl::is_windows(Path::new(&unread.place));
    let (idle, ask) = match in_wsl {
        true => (words::POLICY_IDLE_IN_WSL, words::ASK_MANAGED_DENIED_IN_WSL),
        false => (words::POLICY_IDLE, words::ASK_MANAGED_DENIED),
    };
    let finding = finding.detail(idle.into());
    let ask = Phrase::new(ask).with("contact", contact(profile)).with("place", &unread.place);
    finding.fix(FixKind::Ask, Who::DeviceAdmin, ask)
}

fn field_ignored(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    findings_where(facts, |unread| {
        let Why::Ignored(wrong) = &unread.why else { return None };
        let closed = wrong.iter().filter_map(|wrong| Some((&wrong.key, strictest(&wrong.key)?)));
        let closed = closed.filter(|_| is_managed(unread)).map(|(key, value)| format!("{key} = {value}"));
        let closed = closed.collect::<Vec<_>>().join(", ");
        let is_unclear = |wrong: &Wrong| wrong.key == WSL_INHERITS;
        let is_unclear = wsl::is_windows(Path::new(&unread.place)) && wrong.iter().any(is_unclear);
        let severity = if closed.is_empty() && !is_unclear { Severity::Warning } else { Severity::Error };
        let finding = Finding::new(&code::FIELD_IGNORED, Group::Client, severity);
        let finding = finding.with("place", &unread.place).with("keys", keys(wrong));
        let finding = if is_unclear { finding.detail(words::UNCLEAR_IN_WSL.into()) } else { finding };
        let finding = match closed.is_empty() {
            true => finding,
            false => finding.detail(Phrase::new(words::AS_STRICT).with("values", closed)),
        };
        let fix = Phrase::new(words::FIX_KEYS).with("keys", keys(wrong)).with("place", &unread.place);
        Some(with_fix(wrong.iter().fold(finding, shown), unread, profile, fix, &keys(wrong)))
    })
}

/// Whether a managed limit is as strict as can be there, because its value has a wrong type.
pub(super) fn is_closed(facts: &Facts, place: &str, key: &str) -> bool {
    let is_wrong = |why: &Why| matches!(why, Why::Ignored(wrong) if wrong.iter().any(|wrong| wrong.key == key));
    let mut unread = seen(facts).into_iter().flat_map(|seen| &seen.unread);
    strictest(key).is_some() && unread.any(|one| one.place == place && is_managed(one) && is_wrong(&one.why))
}

fn findings_where(facts: &Facts, judge: impl Fn(&Unread) -> Option<Finding>) -> Vec<Finding> {
    seen(facts).into_iter().flat_map(|seen| &seen.unread).filter_map(judge).collect()
}

/// A folder's own file costs Claude Code no more than what stands there, unless the profile does.
fn start(code: &'static Code, unread: &Unread, profile: &Profile) -> Finding {
    let matters = match unread.scope {
        Some(scope) => matches!(scope, Scope::User | Scope::Managed) || scope == profile.scope,
        None => true,
    };
    let severity = if matters { Severity::Error } else { Severity::Warning };
    let finding = Finding::new(code, Group::Client, severity);
    if matters { finding } else { finding.detail(words::LESS.into()) }
}

fn with_fix(finding: Finding, unread: &Unread, profile: &Profile, fix: Phrase, what: &str) -> Finding {
    if !is_managed(unread) {
        return finding.fix(FixKind::Edit, Who::You, fix);
    }
    let ask = Phrase::new(words::ASK_MANAGED_FILE).with("contact", contact(profile));
    finding.fix(FixKind::Ask, Who::DeviceAdmin, ask.with("place", &unread.place).with("what", what))
}

fn is_managed(unread: &Unread) -> bool {
    unread.scope == Some(Scope::Managed)
}

fn keys(wrong: &[Wrong]) -> String {
    wrong.iter().map(|wrong| wrong.key.as_str()).collect::<Vec<_>>().join(", ")
}

fn shown(finding: Finding, wrong: &Wrong) -> Finding {
    finding.evidence(format_args!("{}: {}, not {}", wrong.key, wrong.expected, wrong.found))
}

/// The phrase that a fact was written down from.
pub(super) fn text(english: &str) -> Option<Message> {
    messages::named(client::ALL, english)
}
