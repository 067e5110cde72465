//! Desired against actual, value by value: what will change, what stays, and what is somebody else's.
//!
//! Pure. The table of `docs/setup.md` is the specification; each of its rows is a test below.

use std::collections::BTreeSet;
use std::path::{Path as FilePath, PathBuf};

use serde_json::Value;

use super::desired::{Desired, Target};
use super::file::{self, Document};
use super::hook;
use super::ledger::{Applied, Entry, Format, Written};
use super::own;
use super::rights::Wrong;
use super::step::Path;
use crate::fault::Result;
use crate::profile::is_same_portal;
use crate::world::digest::sha256;
use crate::world::files::Access;

/// A file as it is on the machine now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActualFile {
    /// `None` where there is no file.
    pub bytes: Option<Vec<u8>>,
    /// The bytes without genkan, from beside the ledger.
    pub base: Option<Vec<u8>>,
}

/// What will happen, file by file.
#[derive(Debug, Default)]
pub struct Plan {
    pub files: Vec<FilePlan>,
    /// Files and folders whose mode or owner is given back.
    pub rights: Vec<Wrong>,
}

/// What will happen to one file.
#[derive(Debug)]
pub struct FilePlan {
    pub file: PathBuf,
    pub format: Format,
    pub access: Access,
    /// What is there now.
    pub before: Option<Vec<u8>>,
    /// What will be there; `None` where the file goes.
    pub after: Option<Vec<u8>>,
    /// What would be there without genkan.
    pub base: Option<Vec<u8>>,
    pub changes: Vec<Change>,
    /// What the ledger holds of it afterwards; `None` where nothing in it is genkan's any more.
    pub written: Option<Written>,
    /// What the ledger holds while the change is under way. A crash leaves the file as it was or as it will be,
    /// and the next run has to know genkan's values in both.
    pub under_way: Option<Written>,
}

/// What will happen to one value.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub path: Path,
    pub action: Action,
    pub was: Option<Value>,
    pub now: Option<Value>,
    pub by: Author,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Add,
    Replace,
    Remove,
    Keep,
}

/// Who set the value that is there now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    Nobody,
    Ours,
    Other,
    /// Somebody, where genkan's value stood, in a file that is genkan's alone, or another genkan: nothing of theirs is lost.
    Astray,
}

impl Change {
    /// Somebody else's value would be lost.
    pub fn is_conflict(&self) -> bool {
        self.by == Author::Other && matches!(self.action, Action::Replace | Action::Remove) && !self.keeps_it()
    }

    /// A command that runs on within genkan's.
    fn keeps_it(&self) -> bool {
        let text = |value: &Option<Value>| value.as_ref().and_then(Value::as_str).map(str::to_owned);
        text(&self.now).zip(text(&self.was)).is_some_and(|(now, was)| hook::wraps(&now, &was))
    }
}

impl FilePlan {
    pub fn changes_anything(&self) -> bool {
        self.before != self.after
    }
}

impl Plan {
    pub fn changes_anything(&self) -> bool {
        !self.rights.is_empty() || self.files.iter().any(FilePlan::changes_anything)
    }

    /// The first file that another plan leaves differently.
    pub fn differs_from(&self, other: &Self) -> Option<&FilePath> {
        let same = |file: &FilePlan| {
            other
                .files
                .iter()
                .any(|known| (&known.file, &known.before, &known.after) == (&file.file, &file.before, &file.after))
        };
        self.files.iter().find(|file| !same(file)).map(|file| file.file.as_path())
    }

    /// Every value of somebody else's that would be lost, with its file.
    pub fn conflicts(&self) -> impl Iterator<Item = (&FilePath, &Change)> {
        self.files
            .iter()
            .flat_map(|file| file.changes.iter().map(|change| (file.file.as_path(), change)))
            .filter(|(_, change)| change.is_conflict())
    }
}

/// Compares what should be with what is.
///
/// `read` gives a file as it is; `applied` is what the ledger says of this scope.
///
/// # Errors
/// A `GK-DOC` code for a file that its owner would reject; nothing is planned for the others then either.
pub fn diff(
    desired: &Desired,
    applied: Option<&Applied>,
    read: impl Fn(&FilePath) -> Result<ActualFile>,
) -> Result<Plan> {
    let mut files = Vec::new();
    for target in &desired.targets {
        let written = applied.and_then(|applied| applied.written(&target.file));
        files.push(plan_file(target, written, &read(&target.file)?)?);
    }
    // A file that this profile no longer touches.
    for written in applied.iter().flat_map(|applied| &applied.files) {
        if !desired.targets.iter().any(|target| target.file == written.file) {
            let target = Target {
                file: written.file.clone(),
                format: written.format,
                access: Access::Private,
                keys: Vec::new(),
            };
            files.push(plan_file(&target, Some(written), &read(&written.file)?)?);
        }
    }
    Ok(Plan { files, rights: Vec::new() })
}

pub(super) fn plan_file(target: &Target, written: Option<&Written>, actual: &ActualFile) -> Result<FilePlan> {
    match plan_from(target, written, actual, actual.bytes.as_deref()) {
        // Claude Code starts with nothing of a torn one, and in a file that is genkan's alone nothing is anybody's.
        Err(_) if written.is_some_and(Written::is_own) => plan_from(target, written, actual, actual.base.as_deref()),
        plan => plan,
    }
}

/// The plan of a file whose content is taken for this.
fn plan_from(
    target: &Target,
    written: Option<&Written>,
    actual: &ActualFile,
    content: Option<&[u8]>,
) -> Result<FilePlan> {
    let before = actual.bytes.as_deref();
    let mut document = Document::parse(target.format, content, &target.file)?;
    // What genkan wrote down is lost, and the file is its own: nothing stood there before.
    let is_lost = written.is_none() && before.is_some_and(|bytes| own::is_ours(&target.file, bytes));
    let is_unwritten = |path: &Path| written.is_none_or(|written| written.entry(path).is_none());
    let starters = before.filter(|_| target.format == Format::Settings).map(own::starters).unwrap_or_default();
    // With a record, a helper that it doesn't tell of is a person's choice.
    let mut strays: Vec<_> = starters.into_iter().filter(|(path, _)| is_unwritten(path)).collect();
    strays.retain(|(path, _)| written.is_none() || path.split().1.is_some());
    let own_name = target.keys.iter().find_map(|(_, wanted)| own::profile_of(wanted.as_ref()?));
    let is_anothers = |value: &Value| {
        let named = own::profile_of(value).filter(|_| written.is_none() && !is_lost);
        own_name.as_ref().zip(named).is_some_and(|(own, named)| *own != named)
    };
    let base = match written {
        Some(written) => file::without(written, before, actual.base.as_deref())?.bytes,
        None if is_lost => None,
        // The same in somebody's own file: what it has as the profile does was written by genkan, and is nobody's.
        None if target.format == Format::Settings && before.is_some_and(own::has_been_set_up) => {
            let written = strays.iter().map(|(path, value)| (path.clone(), Some(value.clone())));
            file::without_values(&target.keys.iter().cloned().chain(written).collect::<Vec<_>>(), before, &target.file)?
        }
        None => actual.bytes.clone(),
    };
    let original = Document::parse(target.format, base.as_deref(), &target.file)?;
    let mut changes = Vec::new();
    let mut entries = Vec::new();
    for (path, wanted) in &target.keys {
        let entry = written.and_then(|written| written.entry(path));
        let is_stray = strays.iter().any(|(stray, value)| stray == path && !is_anothers(value));
        let is_own = is_lost || is_stray || written.is_some_and(Written::is_own);
        let actual = document.get(path);
        let wanted = or_alike(path, actual.as_ref(), wanted.clone());
        let change = decide(path, entry, actual, wanted.clone(), is_own);
        perform(&mut document, &change, &target.file)?;
        entries.push(Entry::new(path.clone(), wanted.as_ref(), entry.and_then(|entry| entry.on_disk(&change.was))));
        changes.push(change);
    }
    for (path, value) in strays.into_iter().filter(|(path, _)| target.keys.iter().all(|(wanted, _)| wanted != path)) {
        // Of another profile that was set up here the record is lost, and who set it up hasn't given it up.
        let by = if is_anothers(&value) { Author::Other } else { Author::Astray };
        let change = Change { path, action: Action::Remove, was: Some(value), now: None, by };
        perform(&mut document, &change, &target.file)?;
        document.prune(&change.path, &original);
        changes.push(change);
    }
    let mut dropped = Vec::new();
    for entry in written.iter().flat_map(|written| &written.entries) {
        if entries.iter().any(|new: &Entry| new.path == entry.path) {
            continue;
        }
        let change = give_back(entry, document.get(&entry.path), original.get(&entry.path));
        perform(&mut document, &change, &target.file)?;
        document.prune(&entry.path, &original);
        dropped.extend(entry.on_disk(&change.was).map(|_| entry.clone()));
        changes.push(change);
    }
    let changed = changes.iter().any(|change| change.action != Action::Keep);
    let gone = changed && base.is_none() && document.is_empty();
    let after = if !changed && content == before {
        actual.bytes.clone()
    } else if gone {
        None
    } else if entries.is_empty() {
        // Nothing of genkan's stays: the very bytes from before.
        base.clone()
    } else {
        Some(document.bytes())
    };
    let under_way = Written {
        file: target.file.clone(),
        format: target.format,
        base: base.as_deref().map(sha256),
        digest: after.as_deref().map_or_else(String::new, sha256),
        earlier: before.filter(|before| written.is_some_and(|written| written.is_as_left(before))).map(sha256),
        entries: entries.iter().chain(&dropped).cloned().collect(),
    };
    let finished = after.is_some() && !entries.is_empty();
    Ok(FilePlan {
        file: target.file.clone(),
        format: target.format,
        access: target.access,
        before: actual.bytes.clone(),
        after,
        base,
        changes,
        written: finished.then(|| under_way.finished(entries)),
        under_way: (!under_way.entries.is_empty()).then_some(under_way),
    })
}

/// What is wanted, or what somebody wrote of a sign-in session that does the same: the address of the access portal in another
/// spelling, and scopes that have those of the profile, for another tool signs in by the same session.
fn or_alike(path: &Path, actual: Option<&Value>, wanted: Option<Value>) -> Option<Value> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let (found, meant) = (text(actual), text(wanted.as_ref()));
    let scopes = |list: &str| {
        let words = list.split(',').map(str::trim).filter(|word| !word.is_empty());
        words.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let is_alike = match path.split().0[..] {
        [_, "sso_registration_scopes"] => scopes(&found).is_superset(&scopes(&meant)),
        [_, "sso_start_url"] => is_same_portal(&found, &meant),
        _ => false,
    };
    if is_alike && wanted.is_some() { actual.cloned() } else { wanted }
}

/// One row of the table: what genkan wrote, what is there, what should be there.
fn decide(path: &Path, entry: Option<&Entry>, actual: Option<Value>, wanted: Option<Value>, is_own: bool) -> Change {
    let by = match (&actual, entry) {
        (None, _) => Author::Nobody,
        (Some(_), Some(entry)) if entry.matches(actual.as_ref()) => Author::Ours,
        (Some(_), _) if is_own => Author::Astray,
        (Some(_), _) => Author::Other,
    };
    let action = match (&actual, &wanted) {
        (actual, wanted) if actual == wanted => Action::Keep,
        (None, _) => Action::Add,
        (Some(_), Some(_)) => Action::Replace,
        (Some(_), None) => Action::Remove,
    };
    Change { path: path.clone(), action, was: actual, now: wanted, by }
}

/// A value that the profile no longer names: back to what was there before, unless somebody changed it since.
fn give_back(entry: &Entry, actual: Option<Value>, before: Option<Value>) -> Change {
    let ours = entry.matches(actual.as_ref());
    let by = match (&actual, ours) {
        (None, _) => Author::Nobody,
        (Some(_), true) => Author::Ours,
        (Some(_), false) => Author::Other,
    };
    let (action, now) = match (&actual, before) {
        (_, before) if !ours || before == actual => (Action::Keep, actual.clone()),
        (None, before) => (Action::Add, before),
        (Some(_), Some(before)) => (Action::Replace, Some(before)),
        (Some(_), None) => (Action::Remove, None),
    };
    Change { path: entry.path.clone(), action, was: actual, now, by }
}

fn perform(document: &mut Document, change: &Change, file: &FilePath) -> Result<()> {
    match (change.action, &change.now) {
        (Action::Add | Action::Replace, Some(value)) => document.put(&change.path, value, file),
        (Action::Remove, _) => {
            document.take(&change.path);
            Ok(())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCESS: &str = "sso:account:access";

    #[test]
    fn what_does_the_same_in_a_sign_in_session_stays_as_it_is_written() {
        const PORTAL: &str = "https://acme.awsapps.com/start";
        for (key, wanted, actual, stays) in [
            ("sso_registration_scopes", ACCESS, Some("codewhisperer:completions, sso:account:access"), true),
            ("sso_registration_scopes", ACCESS, Some("codewhisperer:completions"), false),
            ("sso_registration_scopes", ACCESS, None, false),
            ("sso_region", ACCESS, Some("a,sso:account:access"), false),
            ("sso_start_url", PORTAL, Some("https://Acme.awsapps.com/start/#/"), true),
            ("sso_start_url", PORTAL, Some("https://other.awsapps.com/start"), false),
            ("sso_start_url", PORTAL, None, false),
            ("sso_region", "eu-west-1", Some("EU-WEST-1"), false),
        ] {
            let (path, actual) = (Path::keys(["sso-session acme", key]), actual.map(Value::from));
            let wanted = Some(Value::from(wanted));
            let found = or_alike(&path, actual.as_ref(), wanted.clone());
            assert_eq!(found, if stays { actual } else { wanted }, "{key}");
            assert_eq!(or_alike(&path, found.as_ref(), None), None);
        }
    }
}
