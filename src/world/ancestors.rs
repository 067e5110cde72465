//! The processes above this one: who asks for keys, and with which command line.
//!
//! Read where a kernel shows them under `/proc`, the nearest first and no further than they are asked for. Known
//! hole: elsewhere (macOS, Windows) a program without a library of the system's learns its parent's number at most,
//! which is that of a shell; so nothing is known there.

use std::path::Path;

use super::{Vars, World, files};

/// One process, as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process {
    pub pid: u32,
    /// Ticks since the machine was started: with it, a number that is used again is another process.
    pub started: u64,
    /// The program as it was called, and its arguments.
    pub command: Vec<String>,
}

/// How far up is looked.
const LEVELS: usize = 8;

/// The processes above this one.
pub fn above(world: &World) -> impl Iterator<Item = Process> {
    let proc = world.dirs.system.join("proc");
    let mut next = parent();
    std::iter::from_fn(move || {
        let (process, parent) = read(&proc, next?)?;
        next = Some(parent);
        Some(process)
    })
    .take(LEVELS)
}

/// Who asks: the nearest one that isn't there just to start another.
pub fn asker(world: &World) -> Option<Process> {
    above(world).find(|process| !process.is_starter(world))
}

/// Whether what is handed out may reach Claude Code: it asks itself, or whoever asks was started by it. The variable
/// decides where no processes are shown, and where Claude Code runs under a name that isn't known here.
pub fn is_for_client(world: &World, asker: Option<&Process>) -> bool {
    asker.is_some_and(Process::is_client) || world.var(ENTRYPOINT).is_some()
}

/// A process by its number, where it is there and the system shows it.
pub fn find(world: &World, pid: u32) -> Option<Process> {
    read(&world.dirs.system.join("proc"), pid).map(|(process, _)| process)
}

impl Process {
    /// What the program's file is called; a login shell puts `-` before it.
    pub fn name(&self) -> &str {
        let path = self.command.first().map_or("", String::as_str);
        let name = path.rsplit('/').next().unwrap_or(path);
        name.strip_prefix('-').unwrap_or(name)
    }

    /// Whether it is there just to start another. A name can be given to any program (`exec -a bash`): where the kernel
    /// shows the file that runs, that has to be called like one as well; a shell may be a link to another.
    fn is_starter(&self, world: &World) -> bool {
        let link = world.dirs.system.join("proc").join(self.pid.to_string()).join("exe");
        let is_one = |file: &str| STARTERS.iter().chain(&MANY_IN_ONE).any(|starter| file.starts_with(starter));
        STARTERS.contains(&self.name())
            && files::target(&link)
                .is_none_or(|file| file.file_name().is_some_and(|file| is_one(&file.to_string_lossy())))
    }

    /// Claude Code: its own program, or a runtime with its script, flags of the runtime's before it or not.
    pub fn is_client(&self) -> bool {
        // As distributions call several versions: `node20`.
        let runtime = self.name().trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        self.name().starts_with("claude") || RUNTIMES.contains(&runtime) && self.has_clients_script()
    }

    /// Whether the script is Claude Code's. A flag's own value may stand before the script, and which flags have one
    /// differs between runtimes: so every word is looked at that is called like such a script.
    fn has_clients_script(&self) -> bool {
        let mut words = self.command.iter().skip(1);
        let script = words.clone().find(|word| !word.starts_with('-'));
        let is_script = |word: &str| [".js", ".mjs", ".cjs"].iter().any(|end| word.ends_with(end));
        script.is_some_and(|script| script.contains("claude"))
            || words.any(|word| word.contains("claude") && is_script(word) || word.ends_with("bin/claude"))
    }
}

impl Process {
    /// The environment that it was started with, whatever it has changed since; `None` where the system shows none.
    pub fn environment(&self, world: &World) -> Option<Vars> {
        let file = world.dirs.system.join("proc").join(self.pid.to_string()).join("environ");
        let environment = files::read(&file).ok()??;
        let pairs = environment.split(|byte| *byte == 0).map(String::from_utf8_lossy);
        Some(Vars::new(
            pairs.filter_map(|pair| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()))),
        ))
    }
}

/// What Claude Code's script is run by.
const RUNTIMES: [&str; 5] = ["node", "nodejs", "bun", "bunx", "deno"];
/// Claude Code sets it for whatever it starts.
const ENTRYPOINT: &str = "CLAUDE_CODE_ENTRYPOINT";

/// Shells, and programs that are put before a command.
const STARTERS: &[&str] =
    &["sh", "ash", "bash", "busybox", "csh", "dash", "fish", "ksh", "mksh", "tcsh", "zsh", "env", "nice", "timeout"];

/// Programs that are several of them, by the name that they are called with; a restricted shell.
const MANY_IN_ONE: [&str; 4] = ["coreutils", "toybox", "rbash", "rzsh"];

/// A process and the number of the one above it; `None` where the kernel shows none.
fn read(proc: &Path, pid: u32) -> Option<(Process, u32)> {
    let folder = proc.join(pid.to_string());
    let stat = files::read(&folder.join("stat")).ok()??;
    let stat = String::from_utf8_lossy(&stat);
    // The second field is the program's name in parentheses, and may hold blanks and parentheses of its own.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let parent = fields.nth(1)?.parse().ok()?;
    let started = fields.nth(17)?.parse().ok()?;
    let command = files::read(&folder.join("cmdline")).ok()??;
    let words = command.strip_suffix(b"\0").unwrap_or(&command).split(|byte| *byte == 0);
    let command = words.map(|word| String::from_utf8_lossy(word).into_owned()).collect();
    Some((Process { pid, started, command }, parent))
}

fn parent() -> Option<u32> {
    #[cfg(unix)]
    return Some(std::os::unix::process::parent_id()).filter(|pid| *pid > 0);
    #[cfg(not(unix))]
    None
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::world::files::Access;
    use crate::world::testing::world;

    /// Writes what a kernel would show of a process.
    fn process(world: &World, pid: u32, parent: u32, title: &str, command: &[&str]) {
        let folder = world.dirs.system.join(format!("proc/{pid}"));
        let stat = format!("{pid} ({title}) S {parent} 1 1 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 {} 1 1\n", 7000 + pid);
        let command: String = command.iter().map(|word| format!("{word}\0")).collect();
        for (file, text) in [("stat", stat), ("cmdline", command)] {
            files::replace(&folder.join(file), text.as_bytes(), None, Access::Private).expect("a file");
        }
    }

    #[test]
    fn the_one_who_asks_stands_behind_the_shells() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        assert_eq!(asker(&world), None, "no kernel that shows processes");
        let own = std::os::unix::process::parent_id();
        let (outer, client) = (own + 1, own + 2);
        process(&world, own, outer, "sh", &["/bin/sh", "-c", "genkan credentials || printf x"]);
        process(&world, outer, client, "a) S 1 (b", &["-bash"]);
        process(&world, client, 0, "claude", &["/opt/bin/claude", "-p", "", "--model", "opus"]);
        let found = asker(&world).unwrap();
        assert_eq!((found.pid, found.started, found.name()), (client, 7000 + u64::from(client), "claude"));
        assert_eq!(found.command, ["/opt/bin/claude", "-p", "", "--model", "opus"]);
        assert_eq!(above(&world).count(), 3, "the process at the top is not shown");
    }

    #[test]
    fn a_program_that_is_called_like_a_shell_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let own = std::os::unix::process::parent_id();
        process(&world, own, own + 1, "sh", &["sh", "-c", "genkan guard"]);
        process(&world, own + 1, 0, "bash", &["bash", "--model", "global.x"]);
        let runs = |pid: u32, file: &str| {
            let link = world.dirs.system.join(format!("proc/{pid}/exe"));
            std::fs::remove_file(&link).ok();
            std::os::unix::fs::symlink(file, link).expect("a link");
        };
        runs(own, "/usr/bin/dash");
        for (file, is_shell) in [("/usr/bin/bash", true), ("/opt/bash-5.2 (deleted)", true), ("/home/a/2.1.332", false)]
        {
            runs(own + 1, file);
            assert_eq!(asker(&world).is_none(), is_shell, "{file}");
        }
    }

    #[test]
    fn the_client_is_known_by_its_program_or_its_script() {
        for (command, is_client) in [
            (&["/home/a/.local/bin/claude", "-p"][..], true),
            (&["claude.exe"], true),
            (&["node", "/usr/lib/node_modules/@anthropic-ai/claude-code/cli.js"], true),
            (&["node", "--no-warnings", "--max-old-space-size=200", "/x/claude-code/cli.js", "-p"], true),
            (&["node", "-r", "./preload.js", "/x/claude-code/cli.mjs"], true),
            (&["/usr/bin/node20", "--title", "x", "/usr/local/bin/claude"], true),
            (&["deno", "run", "-A", "/x/claude-code/cli.js"], true),
            (&["node", "/srv/app.js", "claude"], false),
            (&["node", "--no-warnings", "/srv/app.js", "/home/claude"], false),
            (&["node"], false),
            (&["python3", "/x/claude-code/cli.js"], false),
            (&["/usr/bin/aws", "--profile", "claude-code"], false),
            (&[], false),
        ] {
            let command = command.iter().map(|word| (*word).to_owned()).collect();
            let process = Process { pid: 1, started: 1, command };
            assert_eq!(process.is_client(), is_client, "{process:?}");
        }
    }

    #[test]
    fn what_claude_code_has_started_asks_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let process = |program: &str| Process { pid: 1, started: 1, command: vec![program.to_owned()] };
        let (plain, started) = (world(folder.path(), &[]), world(folder.path(), &[(ENTRYPOINT, "cli")]));
        assert!(is_for_client(&plain, Some(&process("claude"))) && is_for_client(&started, None));
        assert!(is_for_client(&started, Some(&process("a-runtime-of-its-own"))));
        assert!(!is_for_client(&plain, None) && !is_for_client(&plain, Some(&process("aws"))));
    }

    #[test]
    fn no_more_than_a_few_levels_are_looked_at() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let own = std::os::unix::process::parent_id();
        process(&world, own, own, "sh", &["sh"]);
        assert_eq!(above(&world).count(), LEVELS);
        assert_eq!(asker(&world), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_kernel_shows_the_one_that_started_this_test() {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path(), &[]);
        world.dirs.system = "/".into();
        let parent = above(&world).next().unwrap();
        assert_eq!(parent.pid, std::os::unix::process::parent_id());
        assert!(parent.started > 0 && !parent.name().is_empty(), "{parent:?}");
    }
}
