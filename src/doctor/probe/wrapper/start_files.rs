//! What shells read as they start: a person's own files, those of the machine, and what these read in their turn.

use std::path::{Path, PathBuf};

use super::shell;
use crate::world::{Os, World, files, input};

/// A script by hand is smaller.
const SCRIPT: u64 = 64 * 1024;

/// More files than that are a framework's.
const FILES: usize = 200;

/// What sh and bash, and zsh, read from a person's home as they start.
pub(super) const BASH: [&str; 5] = [".profile", ".bash_profile", ".bash_login", ".bashrc", ".bash_aliases"];
pub(super) const ZSH: [&str; 4] = [".zshenv", ".zprofile", ".zshrc", ".zlogin"];
/// The same of fish and PowerShell.
const OTHERS: [&str; 4] = [
    ".config/fish/config.fish",
    ".config/fish/functions/claude.fish",
    ".config/powershell/profile.ps1",
    ".config/powershell/Microsoft.PowerShell_profile.ps1",
];
/// Folders that these, or what distributions and frameworks give out for them, read whole.
const FOLDERS: [&str; 4] = [".bashrc.d", ".zshrc.d", ".oh-my-zsh/custom", ".config/fish/conf.d"];
/// The machine's own, below its root.
const MACHINES: [&str; 7] = [
    "etc/profile",
    "etc/bash.bashrc",
    "etc/bashrc",
    "etc/zsh/zshrc",
    "etc/zshrc",
    "etc/fish/config.fish",
    "etc/fish/functions/claude.fish",
];
const MACHINES_FOLDERS: [&str; 2] = ["etc/profile.d", "etc/fish/conf.d"];

/// The same below a person's documents on Windows: PowerShell 7, Visual Studio Code's, and the PowerShell of Windows.
const POWERSHELL: [&str; 5] = [
    "PowerShell/profile.ps1",
    "PowerShell/Microsoft.PowerShell_profile.ps1",
    "PowerShell/Microsoft.VSCode_profile.ps1",
    "WindowsPowerShell/profile.ps1",
    "WindowsPowerShell/Microsoft.PowerShell_profile.ps1",
];

/// Every such file that is there, with its text: each once, what another one reads after it.
pub(super) fn read(world: &World) -> Vec<(PathBuf, String)> {
    let mut waiting = all(world);
    waiting.reverse();
    let mut read: Vec<(PathBuf, String)> = Vec::new();
    while let Some(file) = waiting.pop().filter(|_| read.len() < FILES) {
        if read.iter().any(|(one, _)| *one == file) {
            continue;
        }
        if let Some(text) = text(&file) {
            waiting.extend(shell::sourced(&text, &world.dirs.home).into_iter().rev());
            read.push((file, text));
        }
    }
    read
}

fn all(world: &World) -> Vec<PathBuf> {
    let (home, system) = (&world.dirs.home, &world.dirs.system);
    if world.os != Os::Windows {
        // Where zsh looks in place of the home.
        let zsh = world.vars.get("ZDOTDIR").map(PathBuf::from).filter(|folder| folder.is_absolute());
        let zsh = zsh.iter().flat_map(|folder| ZSH.map(|name| folder.join(name)));
        let own = BASH.iter().chain(&ZSH).chain(&OTHERS).map(|name| home.join(name)).chain(zsh);
        let folders = FOLDERS.iter().flat_map(|name| within(&home.join(name)));
        let machines = MACHINES.iter().map(|name| system.join(name));
        let machines_folders = MACHINES_FOLDERS.iter().flat_map(|name| within(&system.join(name)));
        return own.chain(folders).chain(machines).chain(machines_folders).collect();
    }
    // OneDrive takes the folder over, under the name that the system's language gives it.
    let kept = world.vars.get("OneDrive").map(Path::new);
    let kept = kept.into_iter().flat_map(|drive| ["Documents", "ドキュメント"].map(|name| drive.join(name)));
    let documents = kept.chain([home.join("Documents")]);
    documents.flat_map(|folder| POWERSHELL.map(|name| folder.join(name))).collect()
}

fn within(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    found.sort_unstable();
    found
}

/// The text of a file that somebody may have written by hand.
pub(super) fn text(path: &Path) -> Option<String> {
    let is_small = std::fs::metadata(path).is_ok_and(|about| about.is_file() && about.len() <= SCRIPT);
    let bytes = is_small.then(|| files::read(path).ok()).flatten().flatten()?;
    Some(input::text(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::testing;

    #[test]
    fn on_windows_the_start_files_are_powershells() {
        let home = Path::new("/h");
        let mut windows = testing::world(home, &[("OneDrive", "/h/OneDrive - ACME")]);
        windows.os = Os::Windows;
        let files = all(&windows);
        for name in ["Documents/WindowsPowerShell/profile.ps1", "OneDrive - ACME/ドキュメント/PowerShell/profile.ps1"]
        {
            assert!(files.iter().any(|file| file.ends_with(name)), "{files:?}");
        }
        let elsewhere = all(&testing::world(home, &[]));
        assert!(!elsewhere.iter().any(|it| it.components().any(|part| part.as_os_str() == "Documents")));
    }

    /// What another file reads counts, each file once, however they name each other.
    #[test]
    fn what_a_start_file_reads_is_read_too() {
        let folder = tempfile::tempdir().expect("a folder");
        let world = testing::world(folder.path(), &[]);
        let home = &world.dirs.home;
        for (name, text) in [
            (".bashrc", "[ -f ~/.config/sh/a.sh ] && . ~/.config/sh/a.sh\n. /nowhere\nsource \"$DIR/x\"\n"),
            (".config/sh/a.sh", "source \"$HOME/b.sh\"; . ~/.bashrc\n"),
            ("b.sh", "alias claude=x\n"),
            (".bashrc.d/one.sh", "# one\n"),
        ] {
            files::replace(&home.join(name), text.as_bytes(), None, files::Access::Private).expect("a file");
        }
        let read: Vec<_> = read(&world).into_iter().map(|(file, _)| file).collect();
        let named = [".bashrc", ".config/sh/a.sh", "b.sh", ".bashrc.d/one.sh"].map(|name| home.join(name));
        assert_eq!(read, named);
    }
}
