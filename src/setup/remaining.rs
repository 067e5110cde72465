//! What of a person's still starts genkan: looked for before the program goes, because what finds no program fails, and
//! may stop Claude Code. Nothing is changed, and no ledger is needed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::ledger::Ledger;
use super::store::Store;
use super::stored::all_places;
use super::{hook, own};
use crate::claude::Scope;
use crate::claude::scope::settings_file;
use crate::world::{Dirs, Vars, World, files, verbs};

/// One file that starts genkan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remaining {
    pub file: PathBuf,
    /// Whether the ledger knows the file, so that `undo` takes it back.
    pub recorded: bool,
}

/// The person's files that start this very program, the copy that setup makes of it, whichever `genkan` the path finds, or one
/// that is gone:
/// Claude Code's and AWS's in their standard places and where `setup` saw them, and whatever the ledger names.
///
/// Known hole: a project that genkan was never set up for is looked at by nobody.
pub fn remaining(world: &World) -> Vec<Remaining> {
    // A ledger that can't be read takes nothing back.
    let ledger = Ledger::load(&Store::new(&world.dirs, Scope::User).folder).unwrap_or_default();
    let written = ledger.applied.iter().flat_map(|applied| &applied.files).map(|written| &written.file);
    let recorded: BTreeSet<&PathBuf> = written.collect();
    let places = all_places(world).into_iter();
    let moved = places.map(|seen| Dirs::new(world.os, &world.dirs.home, &Vars::new(seen), &world.dirs.system));
    let mut looked_at: BTreeSet<PathBuf> = recorded.iter().map(|file| (*file).clone()).collect();
    for dirs in moved.chain([world.dirs.clone()]) {
        looked_at.insert(settings_file(Scope::User, &dirs, &dirs.home));
        looked_at.extend([dirs.aws_config, dirs.aws_credentials]);
    }
    let copy = hook::copy(&world.dirs, world.os, Scope::User);
    let starts_it = |file: &PathBuf| {
        let bytes = files::read(file).ok().flatten().unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        // One that is gone starts nothing any more, and fails all the same.
        let is_gone = |program: &String| Path::new(program).is_absolute() && !Path::new(program).exists();
        own::programs(&bytes).iter().any(is_gone) || [&world.exe, &copy].iter().any(|program| starts(&text, program))
    };
    let found = looked_at.into_iter().filter(starts_it);
    found.map(|file| Remaining { recorded: recorded.contains(&file), file }).collect()
}

/// Whether a text names this program by its path, or calls whichever `genkan` is found.
fn starts(text: &str, program: &Path) -> bool {
    let path = program.to_string_lossy();
    // JSON doubles what stands between Windows's folders.
    let names = [path.clone().into_owned(), path.replace('\\', r"\\")].iter().any(|path| stands_in(text, path));
    names || verbs::written().any(|verb| stands_in(text, &format!("genkan {verb}")))
}

/// Whether it stands there as a word of its own, and as no part of another path.
fn stands_in(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || "._-/".contains(c);
    // Behind it a backslash is JSON's, before a quotation mark.
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(|c| is_part(c) || c == '\\') && !text[at + word.len()..].starts_with(is_part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Os;

    #[test]
    fn what_starts_this_program_is_told_from_what_starts_another() {
        let program = Path::new("/usr/bin/genkan");
        for (text, expected) in [
            (r#"{"awsAuthRefresh": "/usr/bin/genkan refresh --profile acme"}"#, true),
            (r#"{"command": "/usr/bin/genkan", "args": ["guard"]}"#, true),
            ("credential_process = /usr/bin/genkan credentials", true),
            ("credential_process = genkan credentials --profile acme", true),
            (r#"{"awsCredentialExport": "a=$(/usr/bin/genkan credentials)"}"#, true),
            ("credential_process = '/usr/bin/genkan' credentials", true),
            ("credential_process = /home/a/.local/bin/genkan credentials", false),
            (r#"{"awsAuthRefresh": "/opt/usr/bin/genkan refresh"}"#, false),
            (r#"{"command": "/usr/bin/genkan-other"}"#, false),
            (r#"{"companyAnnouncements": ["genkan doctor helps"]}"#, false),
            ("[profile genkan]", false),
            ("", false),
        ] {
            assert_eq!(starts(text, program), expected, "{text}");
        }
        let windows = Path::new(r"C:\Program Files\genkan\genkan.exe");
        let line = serde_json::json!({"awsAuthRefresh": hook::refresh(Os::Windows, windows, "acme")}).to_string();
        assert!(starts(&line, windows), "{line}");
        assert!(!starts(&line, Path::new(r"D:\genkan.exe")));
    }

    #[test]
    fn every_line_that_setup_writes_is_known() {
        for program in ["/usr/bin/genkan", "/opt/my programs/genkan"].map(Path::new) {
            let lines = [
                hook::refresh(Os::Linux, program, "acme"),
                hook::token(Os::Linux, program, "acme"),
                hook::proxy_auth(Os::Linux, program, "acme"),
                hook::credentials(Os::Linux, program, "acme"),
            ];
            for line in lines {
                assert!(starts(&serde_json::json!({"key": line}).to_string(), program), "{line}");
            }
        }
    }
}
