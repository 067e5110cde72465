//! What keeps Claude Code from starting.

use super::programs::install;
use super::{contact, edit_at, seen, unread};
use crate::claude::origin::SHELL;
use crate::code::{Code, client as code};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Facts;
use crate::doctor::facts::client::{Bound, FolderFlaw, HelperFailure, Place, ProgramFlaw, Refusal};
use crate::doctor::rule::EVERY;
use crate::messages::{Phrase, doctor_client as words};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Severity, Who};

pub(crate) static PROGRAM: Rule = rule(&code::DOES_NOT_RUN, |analysis| tell(analysis, &code::DOES_NOT_RUN));
pub(crate) static OTHER: Rule = rule(&code::OTHER_PROGRAM, |analysis| tell(analysis, &code::OTHER_PROGRAM));
pub(crate) static SILENT: Rule = rule(&code::SILENT, |analysis| tell(analysis, &code::SILENT));
pub(crate) static FOLDER: Rule = rule(&code::FOLDER_GONE, |analysis| tell(analysis, &code::FOLDER_GONE));
pub(crate) static ALIAS: Rule = rule(&code::STALE_ALIAS, |analysis| tell(analysis, &code::STALE_ALIAS));
pub(crate) static ROOM: Rule = rule(&code::NO_ROOM, |analysis| tell(analysis, &code::NO_ROOM));
pub(crate) static FILES: Rule = rule(&code::FEW_FILES, |analysis| tell(analysis, &code::FEW_FILES));
pub(crate) static TEMPORARY: Rule = rule(&code::NO_TEMPORARY, |analysis| tell(analysis, &code::NO_TEMPORARY));
pub(crate) static HINDERED: Rule = rule(&code::HINDERED, |analysis| tell(analysis, &code::HINDERED));
pub(crate) static NO_MODE: Rule = rule(&code::NO_MODE, |analysis| tell(analysis, &code::NO_MODE));
pub(crate) static HURRIED: Rule = rule(&code::NO_TIME, |analysis| tell(analysis, &code::NO_TIME));
pub(crate) static STATE: Rule = rule(&code::STATE_TORN, |analysis| tell(analysis, &code::STATE_TORN));
pub(crate) static BYPASS: Rule = rule(&code::BYPASS_AS_ROOT, |analysis| tell(analysis, &code::BYPASS_AS_ROOT));
pub(crate) static SANDBOX: Rule = rule(&code::SANDBOX_MISSING, |analysis| tell(analysis, &code::SANDBOX_MISSING));
pub(crate) static POLICY_HELPER: Rule = rule(&code::HELPER_FAILS, |analysis| tell(analysis, &code::HELPER_FAILS));
pub(crate) static VERSION: Rule = Rule {
    after: &[&[&code::TOO_OLD]],
    ..rule(&code::VERSION_REFUSED, |analysis| tell(analysis, &code::VERSION_REFUSED))
};

/// How the program begins to say so that npm puts in its place.
const NO_SCRIPTS: &str = "native binary not installed";

const fn rule(code: &'static Code, judge: fn(&Analysis<'_>) -> Vec<Finding>) -> Rule {
    Rule { code, group: Group::Client, applies: EVERY, after: &[], judge }
}

fn tell(&Analysis { facts, profile, .. }: &Analysis<'_>, code: &'static Code) -> Vec<Finding> {
    let refusals = seen(facts).into_iter().flat_map(|seen| &seen.refusals);
    refusals
        .filter(|refusal| *told_as(refusal, facts) == *code)
        .map(|refusal| finding(refusal, facts, profile))
        .collect()
}

/// The code that a refusal is told as.
fn told_as(refusal: &Refusal, facts: &Facts) -> &'static Code {
    match refusal {
        Refusal::Program { .. } => &code::DOES_NOT_RUN,
        Refusal::Other { .. } => &code::OTHER_PROGRAM,
        Refusal::Silent { .. } => &code::SILENT,
        Refusal::Alias { .. } => &code::STALE_ALIAS,
        Refusal::Full { .. } => &code::NO_ROOM,
        Refusal::OpenFiles { .. } => &code::FEW_FILES,
        Refusal::Temporary { .. } => &code::NO_TEMPORARY,
        Refusal::Variable { name, .. } if is_survived(name, facts) => &code::NO_MODE,
        Refusal::Variable { .. } => &code::HINDERED,
        Refusal::Hurried { .. } => &code::NO_TIME,
        Refusal::Folder => &code::FOLDER_GONE,
        Refusal::State { .. } => &code::STATE_TORN,
        Refusal::Bypass { .. } => &code::BYPASS_AS_ROOT,
        Refusal::Sandbox { .. } => &code::SANDBOX_MISSING,
        Refusal::PolicyHelper { .. } => &code::HELPER_FAILS,
        Refusal::Version { .. } => &code::VERSION_REFUSED,
    }
}

/// What keeps AWS's SDK from asking its services keeps nobody from working whose credentials are at hand: the sign-in's
/// hook is run in vain each time (2.1.332).
fn is_survived(variable: &str, facts: &Facts) -> bool {
    let aws = facts.credentials.as_ref().and_then(|credentials| credentials.aws());
    MODES.contains(&variable) && aws.is_some_and(|aws| aws.at_hand)
}

/// Its mode of defaults, by variable and in a file.
const MODES: [&str; 2] = ["AWS_DEFAULTS_MODE", "defaults_mode"];

fn finding(refusal: &Refusal, facts: &Facts, profile: &Profile) -> Finding {
    let told = |severity| Finding::new(told_as(refusal, facts), Group::Client, severity);
    let new = || told(Severity::Error);
    match refusal {
        Refusal::Program { file, exit, said, flaw } => {
            program(new().with("exit", exit), file, said, flaw.as_ref(), profile)
        }
        Refusal::Other { file, said } => {
            let finding = new().with("file", file).evidence(said);
            finding.fix(FixKind::Edit, Who::You, Phrase::new(words::EDIT_OTHER).with("file", file))
        }
        Refusal::Silent { file } => {
            // It may be slow: nothing says that it never would.
            let finding = told(Severity::Warning).with("file", file);
            finding.fix(FixKind::Run, Who::You, Phrase::new(words::RUN_VERSION).with("file", file))
        }
        Refusal::Alias { place, target } => {
            let finding = new().with("place", place).with("target", target);
            finding.fix(FixKind::Edit, Who::You, Phrase::new(words::EDIT_ALIAS).with("place", place))
        }
        Refusal::Full { folder } => {
            let finding = new().with("folder", folder);
            finding.fix(FixKind::Edit, Who::You, Phrase::new(words::SHOW_ROOM).with("folder", folder))
        }
        Refusal::OpenFiles { limit } => {
            // With 12 Claude Code 2.1.332 didn't answer, with 14 it sometimes did, and doctor itself needs some 20.
            let finding = told(if *limit < 32 { Severity::Error } else { Severity::Warning }).with("limit", limit);
            let finding = finding.detail(code::FEW_FILES.help.into());
            finding.fix(FixKind::Edit, Who::You, words::RAISE_FILES)
        }
        Refusal::Temporary { folder, flaw, name, place } => {
            temporary(new().with("folder", folder), folder, flaw, name.as_deref(), place)
        }
        Refusal::Variable { name, value, place, .. } if is_survived(name, facts) => {
            let finding = told(Severity::Warning).with("name", name).with("value", value);
            let finding = finding.with("place", &place.name).detail(words::AT_HAND.into());
            without(finding, profile, name, place)
        }
        Refusal::Variable { name, value, why, place } => {
            let finding = new().with("name", name).with("value", value).with("place", &place.name);
            let finding = unread::text(why).into_iter().fold(finding, |finding, why| finding.detail(why.into()));
            without(finding, profile, name, place)
        }
        Refusal::Hurried { name, value, milliseconds, place } => {
            // With a second and more short answers get through.
            let finding = told(if *milliseconds < 1000 { Severity::Error } else { Severity::Warning });
            let finding = finding.with("name", name).with("value", value);
            let finding = finding.with("milliseconds", milliseconds).with("place", &place.name);
            let text = Phrase::new(if place.managed { words::ASK_TIME } else { words::EDIT_TIME });
            by_place(finding, profile, place, text.with("name", name).with("value", value))
        }
        Refusal::Folder => new().fix(FixKind::Run, Who::You, words::CHANGE_FOLDER),
        Refusal::State { file, line, column, backup } => {
            let finding = new().with("file", file).with("line", line).with("column", column);
            let fix = match backup {
                Some(backup) => Phrase::new(words::EDIT_STATE).with("backup", backup),
                None => Phrase::new(words::MOVE_STATE),
            };
            finding.fix(FixKind::Edit, Who::You, fix.with("file", file))
        }
        Refusal::Bypass { place } => {
            let text = Phrase::new(words::EDIT_BYPASS).with("place", &place.name);
            edit_at(new().with("place", &place.name), profile, place.managed, text)
        }
        Refusal::Sandbox { programs, place } => {
            let finding = new().with("programs", programs.join(", ")).with("place", &place.name);
            let package = |program| if program == "bwrap" { "bubblewrap" } else { program };
            let packages: Vec<_> = programs.iter().map(|program| package(program.as_str())).collect();
            let text = if place.managed { words::ASK_SANDBOX } else { words::INSTALL_SANDBOX };
            by_place(finding, profile, place, Phrase::new(text).with("packages", packages.join(", ")))
        }
        Refusal::PolicyHelper { program, failure, is_skipped, place } => {
            let finding = told(if *is_skipped { Severity::Warning } else { Severity::Error });
            policy_helper(finding.with("program", program), program, failure, *is_skipped, place, profile)
        }
        Refusal::Version { bound, wanted, found, place } => {
            let bound = if *bound == Bound::Minimum { words::AT_LEAST } else { words::AT_MOST };
            let finding = new().with("found", found).with("wanted", wanted);
            let finding = finding.with_phrase("bound", bound.into()).with("place", &place.name);
            finding.fix(FixKind::Run, Who::You, Phrase::new(words::EDIT_VERSION).with("wanted", wanted))
        }
    }
}

/// Who edits what stands in a place: the person, or who manages the machine.
fn by_place(finding: Finding, profile: &Profile, place: &Place, text: Phrase) -> Finding {
    let text = text.with("place", &place.name);
    match place.managed {
        true => finding.fix(FixKind::Ask, Who::DeviceAdmin, text.with("contact", contact(profile))),
        false => finding.fix(FixKind::Edit, Who::You, text),
    }
}

fn without(finding: Finding, profile: &Profile, variable: &str, place: &Place) -> Finding {
    let text = if place.name == SHELL { words::UNSET_HERE } else { words::REMOVE };
    let text = Phrase::new(text).with("name", variable).with("keys", variable).with("place", &place.name);
    edit_at(finding, profile, place.managed, text)
}

fn program(finding: Finding, file: &str, said: &str, flaw: Option<&ProgramFlaw>, profile: &Profile) -> Finding {
    let finding = finding.with("file", file).evidence(said);
    match flaw {
        _ if said.contains(NO_SCRIPTS) => {
            finding.detail(words::NO_SCRIPTS.into()).fix(FixKind::Run, Who::You, words::INSTALL_WITH_SCRIPTS)
        }
        Some(ProgramFlaw::Interpreter(program)) => {
            finding.fix(FixKind::Edit, Who::You, Phrase::new(words::INSTALL_INTERPRETER).with("program", program))
        }
        Some(ProgramFlaw::LineEndings) => {
            let fix = Phrase::new(words::TAKE_OUT_CR).with("file", file);
            finding.detail(words::LINE_ENDINGS.into()).fix(FixKind::Edit, Who::You, fix)
        }
        Some(ProgramFlaw::Loader) => install(finding.detail(words::NO_LOADER.into()), profile),
        None => install(finding, profile),
    }
}

fn temporary(finding: Finding, folder: &str, flaw: &FolderFlaw, variable: Option<&str>, place: &Place) -> Finding {
    let what = match flaw {
        FolderFlaw::OfAnother(user) => Phrase::new(words::FOLDER_OF_ANOTHER).with("user", user),
        FolderFlaw::NoFolder => words::NO_FOLDER.into(),
        FolderFlaw::NotMade => words::FOLDER_NOT_MADE.into(),
    };
    let named = |name| Phrase::new(words::NAMED_BY).with("name", name).with("place", &place.name);
    let finding = variable.map(named).into_iter().fold(finding.with_phrase("what", what), Finding::detail);
    let fix = match flaw {
        FolderFlaw::NotMade => words::SET_TEMPORARY.into(),
        FolderFlaw::OfAnother(_) | FolderFlaw::NoFolder => Phrase::new(words::CHANGE_TEMPORARY).with("folder", folder),
    };
    finding.fix(FixKind::Edit, Who::You, fix)
}

fn policy_helper(
    finding: Finding,
    program: &str,
    failure: &HelperFailure,
    is_skipped: bool,
    place: &Place,
    profile: &Profile,
) -> Finding {
    let (effect, ask) = match is_skipped {
        true => (words::HELPER_SKIPPED, words::ASK_SKIPPED_HELPER),
        false => (words::HELPER_STOPS, words::ASK_HELPER),
    };
    let what = why(failure);
    let finding = finding.with_phrase("what", what.clone()).detail(effect.into());
    let finding = match failure {
        HelperFailure::Exit { said, .. } if !said.is_empty() => finding.evidence(said),
        _ => finding,
    };
    let ask = Phrase::new(ask).with("contact", contact(profile)).with("place", &place.name);
    finding.fix(FixKind::Ask, Who::DeviceAdmin, ask.with("program", program).with_phrase("what", what))
}

fn why(failure: &HelperFailure) -> Phrase {
    match failure {
        HelperFailure::Misplaced(key) => Phrase::new(words::HELPER_MISPLACED).with("key", key),
        HelperFailure::NotAbsolute => words::HELPER_NOT_ABSOLUTE.into(),
        HelperFailure::NotNormal => words::HELPER_NOT_NORMAL.into(),
        HelperFailure::Missing => words::HELPER_MISSING.into(),
        HelperFailure::NotAFile => words::HELPER_NOT_A_FILE.into(),
        HelperFailure::Denied => words::HELPER_DENIED.into(),
        HelperFailure::NotStarted(said) => Phrase::new(words::HELPER_NOT_STARTED).with("said", said),
        HelperFailure::Exit { exit, .. } => Phrase::new(words::HELPER_EXIT).with("exit", exit),
        HelperFailure::NoObject => words::HELPER_NO_OBJECT.into(),
        HelperFailure::Rejected { key, expected } => {
            Phrase::new(words::HELPER_REJECTED).with("key", key).with("expected", expected)
        }
        HelperFailure::Late(milliseconds) => Phrase::new(words::HELPER_LATE).with("milliseconds", milliseconds),
    }
}
