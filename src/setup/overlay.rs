//! A profile's settings for one session of Claude Code alone (`claude --settings FILE`), over the files of its person.
//!
//! Pure, and as 2.1.328 was seen to merge: the stronger scalar wins, lists and hooks of both layers count. What another
//! profile has set below is switched off where an empty text does that: variables, and the commands that give credentials.
//! Known holes: other settings of the profile below (`claude.settings`, its status line, the folder of its editor) stay
//! where this one says nothing of them; on the list of models both profiles' names stand.

use std::path::{Path as FilePath, PathBuf};

use super::desired::{Desired, Target};
use super::hook::HELPERS;
use super::ledger::Applied;
use super::plan::{ActualFile, diff};
use super::step::{Path, Step};
use crate::fault::Result;

/// The document; `wanted` is what the person's own settings file would hold, `beneath` what is applied there now.
///
/// # Errors
/// A `GK-DOC` code where the values don't make a document.
pub fn overlay(wanted: &Target, beneath: Option<&Applied>) -> Result<Vec<u8>> {
    let mut keys: Vec<_> = wanted.keys.iter().filter_map(|(path, value)| Some((path, value.clone()?))).collect();
    let unwanted = wanted.keys.iter().filter(|(_, value)| value.is_none()).map(|(path, _)| path);
    let others = beneath.and_then(|applied| applied.written(&wanted.file)).into_iter().flat_map(|file| &file.entries);
    for path in others.map(|entry| &entry.path).chain(unwanted).filter(|path| is_blanked(path)) {
        if !keys.iter().any(|(known, _)| *known == path) {
            keys.push((path, String::new().into()));
        }
    }
    let keys = keys.into_iter().map(|(path, value)| (path.clone(), Some(value))).collect();
    let targets = vec![Target { keys, file: wanted.file.clone(), ..*wanted }];
    let plan = diff(&Desired { targets }, None, |_| Ok(ActualFile::default()))?;
    Ok(plan.files.into_iter().find_map(|file| file.after).unwrap_or_default())
}

/// Where it lies for a profile.
pub fn file(state: &FilePath, profile: &str) -> PathBuf {
    state.join(FOLDER).join(format!("{profile}.json"))
}

/// The profile whose session a client is that was started with these settings.
pub fn profile_of<'a>(state: &FilePath, settings: &'a FilePath) -> Option<&'a str> {
    let name = settings.file_stem()?.to_str()?;
    (settings == file(state, name)).then_some(name)
}

/// Below genkan's own folder.
pub const FOLDER: &str = "run";

/// Whether an empty text switches it off.
fn is_blanked(path: &Path) -> bool {
    match path.0.as_slice() {
        [Step::Key(key)] => HELPERS.contains(&key.as_str()),
        [Step::Key(first), Step::Key(_)] => first == "env",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::claude::Scope;
    use crate::setup::ledger::{Entry, Format, Written};
    use crate::world::files::Access;

    fn target(keys: &[(&[&str], Option<Value>)]) -> Target {
        let keys = keys.iter().map(|(path, value)| (Path::keys(path.iter().copied()), value.clone())).collect();
        Target { file: "/home/a/.claude/settings.json".into(), format: Format::Settings, access: Access::Private, keys }
    }

    /// What is applied there now, with values at these paths.
    fn beneath(file: &FilePath, paths: &[&[&str]]) -> Applied {
        let entry = |path: &&[&str]| Entry::new(Path::keys(path.iter().copied()), None, None);
        let written = Written {
            file: file.to_owned(),
            format: Format::Settings,
            base: None,
            digest: String::new(),
            earlier: None,
            entries: paths.iter().map(entry).collect(),
        };
        Applied {
            scope: Scope::User,
            project: None,
            profile: "client".into(),
            version: "1".into(),
            at: String::new(),
            program: "/usr/bin/genkan".into(),
            program_size: None,
            copy: None,
            off: false,
            files: vec![written],
            folders: Vec::new(),
            modes: Vec::new(),
        }
    }

    #[test]
    fn what_the_profile_below_has_set_is_blank_unless_this_one_sets_it() {
        let wanted = target(&[
            (&["env", "AWS_PROFILE"], Some(json!("acme"))),
            (&["awsAuthRefresh"], Some(json!("genkan refresh"))),
            // It leads elsewhere, and stands in the person's own file.
            (&["env", "ANTHROPIC_BEDROCK_BASE_URL"], None),
        ]);
        let below: &[&[&str]] = &[
            &["env", "AWS_PROFILE"],
            &["env", "ANTHROPIC_BASE_URL"],
            &["apiKeyHelper"],
            &["availableModels"],
            &["statusLine", "command"],
        ];
        let document = overlay(&wanted, Some(&beneath(&wanted.file, below))).unwrap();
        let expected = json!({
            "env": {"AWS_PROFILE": "acme", "ANTHROPIC_BASE_URL": "", "ANTHROPIC_BEDROCK_BASE_URL": ""},
            "awsAuthRefresh": "genkan refresh",
            "apiKeyHelper": "",
        });
        assert_eq!(serde_json::from_slice::<Value>(&document).unwrap(), expected);
    }

    #[test]
    fn a_session_is_known_by_the_very_file_of_its_profile() {
        let state = FilePath::new("/home/a/.local/state/genkan");
        assert_eq!(profile_of(state, &file(state, "acme")), Some("acme"));
        for other in
            ["/home/a/.local/state/genkan/run/x/acme.json", "/tmp/acme.json", "/home/a/.local/state/genkan/run"]
        {
            assert_eq!(profile_of(state, FilePath::new(other)), None, "{other}");
        }
    }
}
