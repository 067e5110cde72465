//! Whether everybody on this machine can read what is managed, and nobody but an administrator can change it.
//!
//! Claude Code and its hooks run with an ordinary person's rights. Seen (2.1.329): managed settings that it can't read
//! are not in effect, and prompts leave with whatever that person has. On Windows access lists say who may do what;
//! they aren't read here.

use std::path::{Path, PathBuf};

use super::intent::Intent;
use super::ledger::Applied;
use super::stored::{old_places_path, places_path};
use crate::claude::Scope;
use crate::claude::scope::{drop_in_folder, drop_ins, managed_base, settings_file};
use crate::code::{Code, client};
use crate::fault::Result;
use crate::messages::{Message, client as clients, fleet as words};
use crate::profile::{Source, answers_path, copy_path, last_path, source_path};
use crate::world::files::{self, Kind, Standing};
use crate::world::{Os, World};

/// A file or a folder with a mode or an owner that it can't stay with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    pub file: PathBuf,
    pub what: What,
    pub standing: Standing,
    /// `setup` gives it its mode and owner; anything else is for whoever it belongs to.
    pub is_ours: bool,
}

/// What a mode and an owner are called among the values of a file.
pub const MODE: &str = "mode";

/// What is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Ordinary people can't read it, and Claude Code goes on without the managed settings.
    Closed,
    /// The same of what hooks read and start: they fail.
    ClosedHooks,
    /// The same of what genkan's own commands alone read.
    ClosedRecord,
    /// The same of somebody else's drop-in: the others go on without it.
    ClosedDropIn,
    /// Somebody who is no administrator can change it.
    Open,
}

impl What {
    pub const fn code(self) -> &'static Code {
        match self {
            Self::Closed => &client::CLOSED_TO_PEOPLE,
            Self::ClosedHooks => &client::CLOSED_TO_HOOKS,
            Self::ClosedRecord => &client::CLOSED_RECORD,
            Self::ClosedDropIn => &client::CLOSED_DROP_IN,
            Self::Open => &client::OPEN_TO_OTHERS,
        }
    }

    pub const fn why(self) -> Message {
        match self {
            Self::Closed => words::CLOSED_TO_PEOPLE,
            Self::ClosedHooks => words::CLOSED_TO_HOOKS,
            Self::ClosedRecord => words::CLOSED_RECORD,
            Self::ClosedDropIn => words::CLOSED_DROP_IN,
            Self::Open => words::OPEN_TO_OTHERS,
        }
    }
}

impl Wrong {
    /// Mode and owner as they are, e.g. `0700 0:0`.
    pub fn is(&self) -> String {
        format!("{:04o} {}:{}", self.standing.mode, self.standing.uid, self.standing.gid)
    }

    /// Mode and owner as they should be.
    pub fn wanted(&self) -> String {
        format!("{:04o} 0:0", self.standing.public_mode())
    }
}

/// What can't stay as it is of the machine's part, the outermost first. Nothing where its system has no modes.
pub fn wrong(world: &World, intent: &Intent, applied: Option<&Applied>) -> Vec<Wrong> {
    let dirs = &world.dirs;
    let Some(top) = files::standing(&dirs.system).filter(|_| world.os != Os::Windows) else { return Vec::new() };
    let (drop_in, state) = (settings_file(Scope::Managed, dirs, &world.cwd), &dirs.machine_state);
    let folder = drop_in_folder(dirs);
    let name = &intent.loaded.profile.name;
    let mut read = vec![managed_base(dirs), state.join("ledger.json"), last_path(state), old_places_path(state)];
    read.extend([copy_path, answers_path, source_path, places_path].map(|path| path(state, name)));
    read.extend(drop_ins(files::list(&folder).unwrap_or_default()).iter().map(|name| folder.join(name)));
    read.extend(intent.loaded.layers.iter().filter_map(|source| match source {
        Source::Machine(path) => Some(path.clone()),
        _ => None,
    }));
    read.extend([dirs.machine.join("profile.toml"), drop_in.clone()]);
    let program = applied.map_or(&intent.program.path, |applied| &applied.program);
    read.push(program.clone());
    let is_ours = |path: &Path| {
        [&dirs.managed, &folder, &drop_in].into_iter().any(|own| own == path)
            || [state, &dirs.machine].into_iter().any(|own| path.starts_with(own))
    };
    let real: Vec<_> = read.iter().filter_map(|path| path.canonicalize().ok()).collect();
    let mut all: Vec<&Path> = read
        .iter()
        .chain(&real)
        .flat_map(|path| path.ancestors())
        .filter(|path| path.starts_with(&dirs.system) && *path != dirs.system)
        .collect();
    all.sort_by_key(|path| (path.components().count(), *path));
    all.dedup();
    let leads_to = |file: &Path, read: &Path| {
        read.starts_with(file) || read.canonicalize().is_ok_and(|read| read.starts_with(file))
    };
    let closed = |file: &Path| match file {
        file if leads_to(file, &folder) || leads_to(file, &drop_in) || file == managed_base(dirs) => What::Closed,
        file if leads_to(file, &copy_path(state, name)) || leads_to(file, program) => What::ClosedHooks,
        _ => What::ClosedRecord,
    };
    let wrong = |file: &Path| {
        let standing = files::standing_of_link(file)?;
        let is_ours = is_ours(file);
        let is_read = read.iter().chain(&real).any(|read| read == file);
        let is_drop_in = !is_ours && standing.kind == Kind::File && file.parent() == Some(&*folder);
        let what = match judge(&standing, &top, is_ours, is_read)? {
            What::Closed if is_drop_in => What::ClosedDropIn,
            What::Closed => closed(file),
            what => what,
        };
        // Where a link leads is its maker's to say.
        Some(Wrong { file: file.to_owned(), what, standing, is_ours: is_ours && standing.kind != Kind::Link })
    };
    all.into_iter().filter_map(wrong).collect()
}

/// Judges one of them; `top` is the machine's root folder, whose owner is no less than an administrator. What `is_read`
/// has to be readable by everybody, a folder that only leads there to be passed.
fn judge(one: &Standing, top: &Standing, is_ours: bool, is_read: bool) -> Option<What> {
    let is_administrators = one.is_roots || one.uid == top.uid;
    if one.kind == Kind::Link {
        return (!is_administrators).then_some(What::Open);
    }
    // Elsewhere a group may be one of administrators, as that of Debian's `/usr/local`.
    let by_group = is_ours && one.mode & 0o020 != 0 && one.gid != 0 && one.gid != top.gid;
    if !is_administrators || by_group || one.everybody_writes() {
        return Some(What::Open);
    }
    let needed = match one.kind {
        Kind::Folder if is_ours => 0o005,
        Kind::Folder => 0o001,
        Kind::File | Kind::Link if is_read => 0o004,
        Kind::File | Kind::Link => 0,
    };
    (one.mode & needed != needed).then_some(What::Closed)
}

/// The modes that [`repair`] changes.
pub fn modes(wrong: &[Wrong]) -> Vec<(PathBuf, u32)> {
    wrong.iter().filter(|one| one.is_ours).map(|one| (one.file.clone(), one.standing.mode)).collect()
}

/// Gives back mode and owner, the outermost first: once nobody else writes in a folder, nobody puts a link into it.
///
/// # Errors
/// `GK-SYS-003` where that isn't allowed.
pub fn repair(wrong: &[Wrong]) -> Result<()> {
    wrong.iter().filter(|one| one.is_ours).try_for_each(|one| files::make_public(&one.file))
}
/// Why Claude Code's hooks can't start this program, whoever they run as, or don't start what was put there: `recorded` is
/// its size then. Known hole: another program of the very same size.
pub fn unusable(program: &Path, recorded: Option<u64>) -> Option<Message> {
    match files::size(program) {
        None => Some(clients::PROGRAM_GONE),
        Some(0) => Some(clients::PROGRAM_UNUSABLE),
        Some(_) if !files::is_executable(program) => Some(clients::PROGRAM_UNUSABLE),
        Some(size) => recorded.is_some_and(|recorded| recorded != size).then_some(clients::PROGRAM_OTHER),
    }
}
