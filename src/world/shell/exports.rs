//! The variables that every new terminal has, by the start files: what was started elsewhere (a fleet's agent, `sudo`, a
//! terminal from before an edit) doesn't have them.
//!
//! Known holes: variables that PowerShell's profile, fish's universal store or a program that a start file runs set; those
//! that a condition decides on; `.envrc` and the like, which hold for one folder.

use std::collections::BTreeMap;

use super::changes;
use super::start_files::{Reader, StartFile};
use crate::world::World;

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    pub name: String,
    pub value: String,
    /// `FILE:LINE`.
    pub place: String,
}

/// Those of the person's own shell in these files that this process doesn't have under any value; by name.
pub fn read(world: &World, files: &[StartFile]) -> Vec<Export> {
    let shell = Reader::of_person(world);
    let mut files: Vec<_> = files.iter().filter(|file| shell.is_none_or(|shell| file.reader.is_for(shell))).collect();
    // The machine's are read before a person's own.
    files.sort_by_key(|file| file.path.starts_with(&world.dirs.home));
    let mut found: BTreeMap<String, Export> = BTreeMap::new();
    for file in files {
        let known = |name: &str| {
            let found = found.get(name).map(|export| export.value.as_str());
            found.or_else(|| world.vars.get(name)).map(str::to_owned)
        };
        let is_handed_on = file.reader == Reader::Session;
        for change in changes(&file.text, &world.dirs.home, is_handed_on, &known) {
            let place = format!("{}:{}", file.path.display(), change.line);
            match change.value {
                Some(value) => _ = found.insert(change.name.clone(), Export { name: change.name, value, place }),
                None => _ = found.remove(&change.name),
            }
        }
    }
    found.into_values().filter(|export| world.vars.get(&export.name).is_none()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::{files, testing};

    #[test]
    fn what_a_new_terminal_has_is_what_its_own_shell_reads_last() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| {
            let home = testing::world(folder.path(), &[]).dirs.home;
            files::replace(&home.join(name), text.as_bytes(), None, files::Access::Private).expect("a file");
        };
        write(".bashrc", "export A=1 B=1 C=1\nunset B\n. ~/more.sh\n");
        write("more.sh", "export A=2\n");
        write(".zshrc", "export A=3\n");
        write(".config/environment.d/10.conf", "D=$HOME/d\n");
        let told = |vars: &[(&str, &str)]| {
            let world = testing::world(folder.path(), vars);
            let home = world.dirs.home.display().to_string();
            let one = |it: Export| format!("{}={} {}", it.name, it.value, it.place).replace(&home, "~");
            read(&world, &crate::world::shell::start_files(&world)).into_iter().map(one).collect::<Vec<_>>()
        };
        let bash = ["A=2 ~/more.sh:1", "C=1 ~/.bashrc:1", "D=~/d ~/.config/environment.d/10.conf:1"];
        assert_eq!(told(&[("SHELL", "/bin/bash")]), bash);
        assert_eq!(told(&[("SHELL", "/bin/zsh"), ("D", "x")]), ["A=3 ~/.zshrc:1"]);
        assert_eq!(told(&[("SHELL", "/bin/fish")]), [bash[2]]);
    }
}
