//! What shells read as they start: a person's own files, those of the machine, and what these read in their turn.

use std::path::{Path, PathBuf};

use crate::world::{Os, World, accounts, files, input, person};

/// A script by hand is smaller.
const SCRIPT: u64 = 64 * 1024;

/// More files than that are a framework's.
const FILES: usize = 200;

/// What sh and bash, and zsh, read from a person's home as they start.
pub const BASH: [&str; 5] = [".profile", ".bash_profile", ".bash_login", ".bashrc", ".bash_aliases"];
pub const ZSH: [&str; 4] = [".zshenv", ".zprofile", ".zshrc", ".zlogin"];
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

/// Lines `NAME=value` for every session, whatever its shell: the machine's, and those of the person's service manager.
const ENVIRONMENT: [&str; 1] = ["etc/environment"];
const ENVIRONMENT_FOLDER: &str = ".config/environment.d";

/// Who reads a file as it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    Bash,
    Zsh,
    Fish,
    PowerShell,
    /// Any shell that isn't fish or PowerShell.
    Posix,
    /// No shell: what begins the session.
    Session,
}

impl Reader {
    /// The shell that this person's terminals start; `None` where nothing says it, or where it is another one.
    pub fn of_person(world: &World) -> Option<Self> {
        let of_account = || accounts::shell_of(world, person::number());
        let shell = world.var("SHELL").map(PathBuf::from).or_else(of_account)?;
        Some(match shell.file_stem()?.to_str()? {
            "bash" | "sh" | "dash" => Self::Bash,
            "zsh" => Self::Zsh,
            "fish" => Self::Fish,
            "pwsh" => Self::PowerShell,
            _ => return None,
        })
    }

    /// Whether what this one reads is in force in the terminals of `shell`.
    pub fn is_for(self, shell: Self) -> bool {
        match self {
            Self::Session => true,
            Self::Posix => matches!(shell, Self::Bash | Self::Zsh),
            Self::Bash | Self::Zsh | Self::Fish | Self::PowerShell => self == shell,
        }
    }
}

/// One file, with its text.
#[derive(Debug)]
pub struct StartFile {
    pub path: PathBuf,
    pub text: String,
    pub reader: Reader,
}

/// Every such file that is there: each once, what another one reads after it.
pub fn read(world: &World) -> Vec<StartFile> {
    let mut waiting = all(world);
    waiting.reverse();
    let mut read: Vec<StartFile> = Vec::new();
    while let Some((reader, path)) = waiting.pop().filter(|_| read.len() < FILES) {
        if read.iter().any(|one| one.path == path) {
            continue;
        }
        if let Some(text) = text(&path) {
            let sourced = super::sourced(&text, &world.dirs.home).into_iter().rev();
            waiting.extend(sourced.map(|path| (reader, path)));
            read.push(StartFile { path, text, reader });
        }
    }
    read
}

fn all(world: &World) -> Vec<(Reader, PathBuf)> {
    let (home, system) = (&world.dirs.home, &world.dirs.system);
    if world.os != Os::Windows {
        // Where zsh looks in place of the home.
        let zsh = world.vars.get("ZDOTDIR").map(PathBuf::from).filter(|folder| folder.is_absolute());
        let zsh = zsh.iter().flat_map(|folder| ZSH.map(|name| folder.join(name)));
        let of = |names: &'static [&'static str], below: &PathBuf| {
            let below = below.clone();
            names.iter().map(move |name| (reader_of(name), below.join(name)))
        };
        let own = of(&BASH, home).chain(of(&ZSH, home)).chain(of(&OTHERS, home));
        let own = own.chain(zsh.map(|file| (Reader::Zsh, file)));
        let folders = FOLDERS.iter().map(|name| (name, home)).chain(MACHINES_FOLDERS.iter().map(|name| (name, system)));
        let folders =
            folders.flat_map(|(name, below)| within(&below.join(name)).into_iter().map(|it| (reader_of(name), it)));
        let session = within(&home.join(ENVIRONMENT_FOLDER)).into_iter().map(|file| (Reader::Session, file));
        let machines = of(&MACHINES, system).chain(of(&ENVIRONMENT, system));
        return own.chain(folders).chain(machines).chain(session).collect();
    }
    // OneDrive takes the folder over, under the name that the system's language gives it.
    let kept = world.vars.get("OneDrive").map(Path::new);
    let kept = kept.into_iter().flat_map(|drive| ["Documents", "ドキュメント"].map(|name| drive.join(name)));
    let documents = kept.chain([home.join("Documents")]);
    documents.flat_map(|folder| POWERSHELL.map(|name| (Reader::PowerShell, folder.join(name)))).collect()
}

/// Who reads the files of this name.
fn reader_of(name: &str) -> Reader {
    match name {
        _ if ENVIRONMENT.contains(&name) => Reader::Session,
        // Displays' managers read it too, but no other shell.
        _ if name.contains("bash") || name == ".profile" => Reader::Bash,
        _ if name.contains("zsh") || name.starts_with(".z") => Reader::Zsh,
        _ if name.contains("fish") => Reader::Fish,
        _ if name.contains("powershell") => Reader::PowerShell,
        _ => Reader::Posix,
    }
}

fn within(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    found.sort_unstable();
    found
}

/// The text of a file that somebody may have written by hand.
pub fn text(path: &Path) -> Option<String> {
    let is_small = std::fs::metadata(path).is_ok_and(|about| about.is_file() && about.len() <= SCRIPT);
    let bytes = is_small.then(|| files::read(path).ok()).flatten().flatten()?;
    Some(input::text(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::testing;

    #[test]
    fn every_start_file_is_read_by_the_shell_whose_it_is() {
        for (name, reader) in [
            (".profile", Reader::Bash),
            (".bashrc.d", Reader::Bash),
            (".zprofile", Reader::Zsh),
            (".oh-my-zsh/custom", Reader::Zsh),
            ("etc/profile.d", Reader::Posix),
            ("etc/environment", Reader::Session),
            (".config/fish/conf.d", Reader::Fish),
            (".config/powershell/profile.ps1", Reader::PowerShell),
        ] {
            assert_eq!(reader_of(name), reader, "{name}");
        }
        assert!(Reader::Posix.is_for(Reader::Zsh) && Reader::Session.is_for(Reader::Fish));
        assert!(!Reader::Posix.is_for(Reader::Fish) && !Reader::Bash.is_for(Reader::Zsh));
        let shell = |path: &str| Reader::of_person(&testing::world(Path::new("/h"), &[("SHELL", path)]));
        assert_eq!(
            ["/bin/bash", "/usr/bin/zsh", "/bin/tcsh"].map(shell),
            [Some(Reader::Bash), Some(Reader::Zsh), None]
        );
    }

    #[test]
    fn on_windows_the_start_files_are_powershells() {
        let home = Path::new("/h");
        let mut windows = testing::world(home, &[("OneDrive", "/h/OneDrive - ACME")]);
        windows.os = Os::Windows;
        let files: Vec<_> = all(&windows).into_iter().map(|(_, file)| file).collect();
        for name in ["Documents/WindowsPowerShell/profile.ps1", "OneDrive - ACME/ドキュメント/PowerShell/profile.ps1"]
        {
            assert!(files.iter().any(|file| file.ends_with(name)), "{files:?}");
        }
        let elsewhere = all(&testing::world(home, &[]));
        assert!(!elsewhere.iter().any(|(_, it)| it.components().any(|part| part.as_os_str() == "Documents")));
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
        let read: Vec<_> = read(&world).into_iter().map(|file| file.path).collect();
        let named = [".bashrc", ".config/sh/a.sh", "b.sh", ".bashrc.d/one.sh"].map(|name| home.join(name));
        assert_eq!(read, named);
    }
}
