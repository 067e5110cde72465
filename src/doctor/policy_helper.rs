//! Starts the program that makes Claude Code's managed settings, as Claude Code does at each start, and takes what it
//! gives in place of the managed documents.
//!
//! Each failure as 2.1.332 was seen to refuse it, with `-p` and without a word on the network. Known holes: one that takes
//! longer than doctor waits and fails then; `retries`, of which one is taken for all.

use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use serde_json::Value;

use crate::claude::content::{Content, Settings};
use crate::claude::policy_helper::{Entry, Form};
use crate::claude::schema::violations;
use crate::claude::{Effective, Scope, installed};
use crate::doctor::facts::client::HelperFailure;
use crate::world::command::{Ended, Launch};
use crate::world::{World, files};

/// How long doctor waits for it, and for Claude Code's version before.
const LONGEST: Duration = Duration::from_secs(3);

/// So many characters say why.
const SAID: usize = 400;

/// What came of it.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// These stand in place of every managed document.
    Settings(Settings),
    /// It has printed none, and the documents count.
    Nothing,
    Failed(HelperFailure),
    /// Doctor can't say what Claude Code has from it.
    Unknown,
}

/// The entry for this system, and what came of its program; `None` where there is none.
pub(super) fn ask(world: &World, effective: &Effective) -> Option<(Entry, Outcome)> {
    let entry = Entry::of(effective, world.os)?;
    let outcome = match &entry.form {
        Form::Other => Outcome::Unknown,
        Form::Misplaced(key) => Outcome::Failed(HelperFailure::Misplaced((*key).to_owned())),
        Form::Program { path, .. } => match flaw(path) {
            Some(flaw) => Outcome::Failed(flaw),
            None => run(world, Path::new(path), entry.timeout),
        },
    };
    Some((entry, outcome))
}

/// The entry for this system, whose program isn't run.
pub(super) fn leave(world: &World, effective: &Effective) -> Option<(Entry, Outcome)> {
    Some((Entry::of(effective, world.os)?, Outcome::Unknown))
}

/// A document of what it gives, as Claude Code would read it from a file.
pub(super) fn content(settings: Settings) -> Content {
    Content::Loaded { settings, ignored: Vec::new() }
}

/// What is wrong with its file, before it is started.
fn flaw(program: &str) -> Option<HelperFailure> {
    let path = Path::new(program);
    if !path.is_absolute() {
        return Some(HelperFailure::NotAbsolute);
    }
    let is_plain = path.components().all(|part| !matches!(part, Component::ParentDir | Component::CurDir));
    let rejoined: PathBuf = path.components().collect();
    if !is_plain || rejoined.as_os_str() != path.as_os_str() {
        return Some(HelperFailure::NotNormal);
    }
    match std::fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Some(HelperFailure::Missing),
        Err(_) => Some(HelperFailure::Denied),
        Ok(about) if !about.is_file() => Some(HelperFailure::NotAFile),
        Ok(_) => (!files::is_executable(path)).then_some(HelperFailure::Denied),
    }
}

/// Starts it without arguments and without input.
fn run(world: &World, program: &Path, timeout: Duration) -> Outcome {
    let version = installed::all(world, LONGEST).into_iter().find_map(|(_, client)| client.version);
    let version = version.map(|version| ("CLAUDE_CODE_VERSION", version.to_string()));
    let heard = match Launch::new(world, program).within(&world.cwd).envs(version).capture(timeout.min(LONGEST)) {
        Ok(heard) => heard,
        Err(error) => return Outcome::Failed(HelperFailure::NotStarted(error.to_string())),
    };
    let said = String::from_utf8_lossy(&heard.errors()).into_owned();
    let said: String = said.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(SAID).collect();
    match heard.ended {
        Ended::Exit(Some(0)) => judge(&heard.output),
        Ended::Exit(Some(exit)) => Outcome::Failed(HelperFailure::Exit { exit: exit.to_string(), said }),
        Ended::Deadline if timeout <= LONGEST => {
            Outcome::Failed(HelperFailure::Late(u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX)))
        }
        Ended::Exit(None) | Ended::Deadline | Ended::Interrupted => Outcome::Unknown,
    }
}

/// What it has printed; settings that stand outside `managedSettings` are none, and no error.
fn judge(output: &[u8]) -> Outcome {
    let Ok(Value::Object(mut said)) = serde_json::from_slice(output) else {
        return Outcome::Failed(HelperFailure::NoObject);
    };
    match said.remove("managedSettings") {
        None => Outcome::Nothing,
        Some(Value::Object(settings)) => match violations(&settings, Scope::Managed).into_iter().next() {
            Some(wrong) => Outcome::Failed(HelperFailure::Rejected { key: wrong.path, expected: wrong.expected }),
            None => Outcome::Settings(settings),
        },
        Some(_) => Outcome::Failed(HelperFailure::Rejected {
            key: "managedSettings".to_owned(),
            expected: "an object".to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_prints_is_judged_as_claude_code_judges_it() {
        let kind = |text: &str| match judge(text.as_bytes()) {
            Outcome::Settings(settings) => format!("{} settings", settings.len()),
            Outcome::Nothing => "nothing".to_owned(),
            Outcome::Failed(failure) => format!("{failure:?}").split([' ', '{']).next().unwrap_or_default().to_owned(),
            Outcome::Unknown => "unknown".to_owned(),
        };
        for (text, expected) in [
            (r#"{"managedSettings":{"env":{"X":"1"}}}"#, "1 settings"),
            (r#"{"managedSettings":{}}"#, "0 settings"),
            (r#"{"managedSettings":{"unknownThing":1}}"#, "1 settings"),
            (r#"{"env":{}}"#, "nothing"),
            ("{}", "nothing"),
            ("", "NoObject"),
            ("[]", "NoObject"),
            ("a line\n{\"managedSettings\":{}}", "NoObject"),
            (r#"{"managedSettings":[]}"#, "Rejected"),
            (r#"{"managedSettings":{"env":3}}"#, "Rejected"),
            (r#"{"managedSettings":{"cleanupPeriodDays":"x"}}"#, "Rejected"),
        ] {
            assert_eq!(kind(text), expected, "{text}");
        }
    }

    #[test]
    fn a_path_that_claude_code_refuses_is_not_started() {
        for (path, expected) in [
            ("bin/policy", HelperFailure::NotAbsolute),
            ("/opt/../opt/policy", HelperFailure::NotNormal),
            ("/opt//policy", HelperFailure::NotNormal),
            ("/nowhere/policy", HelperFailure::Missing),
            ("/", HelperFailure::NotAFile),
        ] {
            assert_eq!(flaw(path), Some(expected), "{path}");
        }
    }
}
