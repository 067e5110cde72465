//! The repository that a folder belongs to, as Claude Code finds it: its root holds local settings too.
//!
//! Seen in 2.1.328: Claude Code merges `.claude/settings.local.json` of the folder it is started in with the one of the
//! repository's root, the root's being stronger; for a linked worktree that root is the main one's. The home folder
//! counts as no repository. Reads `.git` by [`files::read`].

use std::path::{Path, PathBuf};

use crate::code::machine::NOT_A_FILE;
use crate::world::files;

/// The root, if `folder` lies in a repository other than the home folder.
pub(super) fn root(folder: &Path, home: &Path) -> Option<PathBuf> {
    let root = folder.ancestors().find_map(|at| match files::read(&at.join(".git")) {
        Ok(None) => None,
        Ok(Some(link)) => Some(main_root(at, &link).unwrap_or_else(|| at.to_owned())),
        Err(fault) => (fault.code().id == NOT_A_FILE.id).then(|| at.to_owned()),
    })?;
    (root != home).then_some(root)
}

/// Follows a linked worktree's `.git` file to the main worktree; a submodule has no `commondir` and stays itself.
fn main_root(worktree: &Path, link: &[u8]) -> Option<PathBuf> {
    let link = String::from_utf8_lossy(link);
    let git = worktree.join(link.strip_prefix("gitdir:")?.trim());
    let common = files::read(&git.join("commondir")).ok()??;
    let common = git.join(String::from_utf8_lossy(&common).trim());
    // `…/.git/worktrees/name` + `../..`: resolved by name, as the folders may lie behind links.
    let mut resolved = PathBuf::new();
    for part in common.components() {
        match part {
            std::path::Component::ParentDir => {
                resolved.pop();
            }
            part => resolved.push(part),
        }
    }
    resolved.parent().map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::files::Access;

    fn put(path: &Path, text: &str) {
        files::replace(path, text.as_bytes(), None, Access::Private).unwrap();
    }

    #[test]
    fn the_root_of_a_worktree_is_the_main_one_and_home_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        put(&at("main/.git/HEAD"), "ref: refs/heads/main\n");
        put(&at("main/.git/worktrees/side/commondir"), "../..\n");
        put(&at("side/.git"), &format!("gitdir: {}\n", at("main/.git/worktrees/side").display()));
        put(&at("junk/.git"), "junk\n");
        put(&at("home/.git/HEAD"), "ref: refs/heads/main\n");
        files::make_folder(&at("main/deep/er"), files::Access::Private).unwrap();
        let home = at("home");
        assert_eq!(root(&at("main/deep/er"), &home), Some(at("main")));
        assert_eq!(root(&at("side"), &home), Some(at("main")));
        assert_eq!(root(&at("junk"), &home), Some(at("junk")));
        assert_eq!(root(&at("home/x"), &home), None);
    }
}
