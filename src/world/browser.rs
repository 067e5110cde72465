//! Opens an address in the person's browser, and lets go of it.
//!
//! What is started belongs to nobody: it has its own process group and, on Unix, no parent that waits, so that
//! neither our end nor Claude Code's killing of its helper's process tree closes a browser. Nothing is waited for,
//! and nothing passes a shell. A cloned repository can put `BROWSER`, `PATH` or a display before a hook: there the
//! program is the system's and the environment is made anew. On a person's own terminal the person's environment
//! counts. A program that ends at once and says that it failed (`xdg-open` without any browser) is noticed on Unix.
//! Known holes: one that fails later, or says nothing of it, isn't; a text browser has no terminal to run in.
//!
//! The crate `webbrowser` reads `BROWSER`, `PATH` and the desktop from the process and keeps what it starts as a
//! child, so it can do neither.

use std::cell::RefCell;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
#[cfg(unix)]
use std::time::Duration;

use url::Url;

use super::{Caller, Os, Vars, World, surroundings};

/// What opens a tab. Without `Debug`: a person's environment holds secrets.
pub enum Browser {
    Desktop(Desktop),
    /// Nothing opens; the addresses are kept for the test that looks.
    Recorded(RefCell<Vec<String>>),
}

/// The programs that would open a tab, in the order they are tried, and the environment they get.
pub struct Desktop {
    os: Os,
    commands: Vec<Vec<String>>,
    environment: Vec<(String, String)>,
}

/// Stands for the address in a command, as in `BROWSER`.
const ADDRESS: &str = "%s";

/// How long a program may take to say that it failed: `xdg-open` asks the desktop first. What runs longer is a browser.
#[cfg(unix)]
const TIMEOUT: Duration = Duration::from_secs(2);

/// Where desktop entries lie, those of Flatpak and Snap too.
const ENTRIES: &str = "/usr/local/share:/usr/share:/var/lib/flatpak/exports/share:/var/lib/snapd/desktop";

/// What a browser of a hook gets of the variables that a hook keeps: how to find the desktop. A proxy isn't among
/// them, as the browser has its own.
const DESKTOP: &[&str] = &[
    "PATH",
    "LANG",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "XDG_RUNTIME_DIR",
    "XDG_SESSION_TYPE",
    "XDG_CURRENT_DESKTOP",
    "DBUS_SESSION_BUS_ADDRESS",
    "WSL_DISTRO_NAME",
];

impl Browser {
    /// What this process has; to be asked before a hook's variables are dropped.
    pub fn new(world: &World, caller: Caller) -> Self {
        Self::Desktop(Desktop::new(world.os, &world.vars, &world.dirs.home, caller))
    }

    pub fn recorded() -> Self {
        Self::Recorded(RefCell::default())
    }

    /// Opens a tab; whether something was started that should, and didn't fail at once.
    pub fn open(&self, page: &Url) -> bool {
        match self {
            Self::Desktop(desktop) => desktop.commands.iter().any(|command| desktop.start(command, page).is_ok()),
            Self::Recorded(opened) => {
                opened.borrow_mut().push(page.to_string());
                true
            }
        }
    }
}

impl Desktop {
    fn new(os: Os, vars: &Vars, home: &Path, caller: Caller) -> Self {
        let own = match (caller, os) {
            (Caller::Person, Os::Linux | Os::Macos) => vars.get("BROWSER").map(named).unwrap_or_default(),
            _ => Vec::new(),
        };
        let of_system: &[&[&str]] = match os {
            Os::Macos => &[&["/usr/bin/open", ADDRESS]],
            Os::Windows => &[&["rundll32.exe", "url.dll,FileProtocolHandler", ADDRESS]],
            Os::Linux if vars.get("WSL_DISTRO_NAME").is_some() => &[
                &["wslview", ADDRESS],
                &["/mnt/c/Windows/System32/rundll32.exe", "url.dll,FileProtocolHandler", ADDRESS],
                &["xdg-open", ADDRESS],
            ],
            Os::Linux => &[&["xdg-open", ADDRESS]],
        };
        let of_system = of_system.iter().map(|command| command.iter().map(|&word| word.to_owned()).collect());
        let environment = match caller {
            Caller::Person => vars.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            Caller::Program => made_anew(os, vars, home),
        };
        Self { os, commands: own.into_iter().chain(of_system).collect(), environment }
    }

    fn start(&self, command: &[String], page: &Url) -> io::Result<()> {
        let (program, args) = command.split_first().ok_or(io::ErrorKind::InvalidInput)?;
        let args = args.iter().map(|arg| arg.replace(ADDRESS, page.as_str()));
        let mut command = match self.os {
            // The system's folder is searched before any PATH.
            Os::Windows => Command::new(program),
            Os::Linux | Os::Macos => orphaned(self.find(program)?.as_os_str()),
        };
        command.args(args).env_clear().envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stderr(Stdio::null());
        match detach(&mut command)? {
            Some(status) if is_failure(program, status) => Err(io::Error::other(format!("{program}: exit {status}"))),
            _ => Ok(()),
        }
    }

    fn find(&self, program: &str) -> io::Result<PathBuf> {
        let path = self.environment.iter().find(|(name, _)| name == "PATH").map(|(_, path)| OsString::from(path));
        which::which_in(program, path, "/").map_err(|_| io::ErrorKind::NotFound.into())
    }
}

/// The commands of `BROWSER`: a list with colons; in each the address stands for `%s`, or comes last.
fn named(browser: &str) -> Vec<Vec<String>> {
    let command = |entry: &str| {
        // The path of an editor's helper, or of a program on Windows' side, may have blanks.
        let mut words: Vec<String> = if Path::new(entry).is_absolute() && Path::new(entry).exists() {
            vec![entry.to_owned()]
        } else {
            entry.split_whitespace().map(str::to_owned).collect()
        };
        if !words.is_empty() && !words.iter().any(|word| word.contains(ADDRESS)) {
            words.push(ADDRESS.to_owned());
        }
        words
    };
    browser.split(':').map(command).filter(|words| !words.is_empty()).collect()
}

/// An environment that owes nothing to a hook's but where the desktop is.
fn made_anew(os: Os, vars: &Vars, home: &Path) -> Vec<(String, String)> {
    let home = home.display().to_string();
    let fixed: &[(&str, &str)] = match os {
        Os::Windows => &[
            ("SystemDrive", "C:"),
            ("SystemRoot", r"C:\Windows"),
            ("windir", r"C:\Windows"),
            ("ProgramData", r"C:\ProgramData"),
            ("ProgramFiles", r"C:\Program Files"),
            ("ProgramFiles(x86)", r"C:\Program Files (x86)"),
            ("USERPROFILE", &home),
            ("APPDATA", &format!(r"{home}\AppData\Roaming")),
            ("LOCALAPPDATA", &format!(r"{home}\AppData\Local")),
            ("TEMP", &format!(r"{home}\AppData\Local\Temp")),
        ],
        Os::Macos => &[("HOME", &home)],
        Os::Linux => &[("HOME", &home), ("XDG_DATA_DIRS", ENTRIES)],
    };
    let kept = surroundings::kept(os, vars);
    let of_desktop = kept.iter().filter(|(name, _)| DESKTOP.contains(name));
    let pairs = fixed.iter().copied().chain(of_desktop);
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Whether a program says with its exit status that it opened nothing. What isn't known to say so is believed to have
/// opened a tab, as trying the next one would open a second: `wslview` ends with the status of its last test.
fn is_failure(program: &str, status: i32) -> bool {
    match program.rsplit('/').next() {
        // The shell couldn't start it.
        _ if matches!(status, 126 | 127) => true,
        // Of its manual: no such file, no tool to open it with, the action failed.
        Some("xdg-open") => matches!(status, 2..=4),
        Some("open") => status != 0,
        _ => false,
    }
}

/// A command whose program is nobody's child: a shell starts it in the background and ends. The program's exit status
/// goes to the command's standard output.
fn orphaned(program: &OsStr) -> Command {
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", r#"{ "$@" >/dev/null 3>&-; echo "$?" >&3; } 3>&1 >/dev/null &"#, "sh"]).arg(program);
    shell.current_dir("/");
    shell
}

/// Starts it, and waits a little for its exit status.
#[cfg(unix)]
fn detach(command: &mut Command) -> io::Result<Option<i32>> {
    use std::io::Read;
    use std::os::unix::process::CommandExt;
    use std::sync::mpsc;
    let mut shell = command.process_group(0).stdout(Stdio::piped()).spawn()?;
    let said = shell.stdout.take();
    shell.wait()?;
    let (tell, told) = mpsc::channel();
    let read = move || {
        let mut status = String::new();
        let read = said.map(|mut said| said.read_to_string(&mut status));
        // Nobody listens any more where the program ran for longer.
        _ = tell.send(read.and_then(Result::ok).and_then(|_| status.trim().parse().ok()));
    };
    // Where no thread can be started it isn't noticed that the program failed.
    drop(std::thread::Builder::new().spawn(read));
    Ok(told.recv_timeout(TIMEOUT).ok().flatten())
}

#[cfg(windows)]
fn detach(command: &mut Command) -> io::Result<Option<i32>> {
    use std::os::windows::process::CommandExt;
    const DETACHED_PROCESS: u32 = 0x0000_0008;
    const CREATE_NEW_PROCESS_GROUP: u32 = 0x0000_0200;
    command.stdout(Stdio::null()).creation_flags(DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP).spawn()?;
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOME: &str = "/home/a";

    fn desktop(os: Os, vars: &[(&str, &str)], caller: Caller) -> Desktop {
        let vars = Vars::new(vars.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())));
        let home = if os == Os::Windows { r"C:\Users\a" } else { HOME };
        Desktop::new(os, &vars, Path::new(home), caller)
    }

    fn first(desktop: &Desktop) -> String {
        desktop.commands[0].join(" ")
    }

    #[test]
    fn the_program_is_the_persons_on_a_terminal_and_the_systems_in_a_hook() {
        let vars = [("BROWSER", "firefox --new-tab %s:/opt/x"), ("PATH", "/hostile"), ("DISPLAY", ":0")];
        for (os, caller, program) in [
            (Os::Linux, Caller::Person, "firefox --new-tab %s"),
            (Os::Macos, Caller::Person, "firefox --new-tab %s"),
            (Os::Windows, Caller::Person, "rundll32.exe url.dll,FileProtocolHandler %s"),
            (Os::Linux, Caller::Program, "xdg-open %s"),
            (Os::Macos, Caller::Program, "/usr/bin/open %s"),
            (Os::Windows, Caller::Program, "rundll32.exe url.dll,FileProtocolHandler %s"),
        ] {
            let desktop = desktop(os, &vars, caller);
            assert_eq!(first(&desktop), program, "{os:?} {caller:?}");
            let has = |name: &str, value: &str| desktop.environment.contains(&(name.to_owned(), value.to_owned()));
            assert_eq!(has("PATH", "/hostile"), caller == Caller::Person, "{os:?} {caller:?}");
            assert_eq!(has("BROWSER", vars[0].1), caller == Caller::Person, "{os:?} {caller:?}");
        }
        let wsl = desktop(Os::Linux, &[("WSL_DISTRO_NAME", "Ubuntu")], Caller::Program);
        assert_eq!(first(&wsl), "wslview %s");
    }

    #[test]
    fn a_list_of_browsers_is_split_like_a_command_and_not_by_a_shell() {
        let split = |browser: &str| named(browser).iter().map(|words| words.join("|")).collect::<Vec<_>>();
        assert_eq!(split("firefox"), ["firefox|%s"]);
        assert_eq!(split("a -x %s -y:b"), ["a|-x|%s|-y", "b|%s"]);
        assert_eq!(split("a --url=%s"), ["a|--url=%s"]);
        assert_eq!(split(":  :"), [""; 0]);
        assert_eq!(split("a $(touch x); b"), ["a|$(touch|x);|b|%s"]);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("my browser.sh").display().to_string();
        super::super::files::replace(Path::new(&path), b"", None, super::super::files::Access::Program).unwrap();
        assert_eq!(split(&path), [format!("{path}|%s")]);
    }

    #[test]
    fn a_hooks_environment_is_made_anew_from_what_every_desktop_has() {
        for (name, value, stays) in [
            ("DISPLAY", ":0", true),
            ("DISPLAY", "evil.example:0", false),
            ("WAYLAND_DISPLAY", "wayland-0", true),
            ("WAYLAND_DISPLAY", "/repo/socket", false),
            ("XDG_CURRENT_DESKTOP", "ubuntu:GNOME", true),
            ("XDG_RUNTIME_DIR", "/repo", false),
            ("DBUS_SESSION_BUS_ADDRESS", "unixexec:path=/repo/x", false),
            ("LANG", "ja_JP.UTF-8", true),
            ("BROWSER", "firefox", false),
            ("PATH", "/repo/bin", false),
            ("HOME", "/repo", false),
            ("LD_PRELOAD", "/repo/x.so", false),
            ("XDG_DATA_HOME", "/repo", false),
            ("XDG_DATA_DIRS", "/repo", false),
            ("XDG_CONFIG_HOME", "/repo", false),
            ("XDG_CONFIG_DIRS", "/repo", false),
            ("GTK_MODULES", "x", false),
            ("HTTPS_PROXY", "http://evil.example", false),
            ("AWS_ENDPOINT_URL", "http://127.0.0.1:1", false),
            ("SSH_CONNECTION", "1 2 3 4", false),
            ("ANTHROPIC_API_KEY", "secret", false),
        ] {
            let made = desktop(Os::Linux, &[(name, value)], Caller::Program).environment;
            assert_eq!(made.iter().any(|pair| pair == &(name.to_owned(), value.to_owned())), stays, "{name}={value}");
            let often = made.iter().filter(|(other, _)| other == name).count();
            assert!(often <= 1, "{name} stands {often} times");
        }
        let value = |made: &Desktop, name: &str| {
            made.environment.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone())
        };
        let linux = desktop(Os::Linux, &[("HOME", "/repo")], Caller::Program);
        assert_eq!(value(&linux, "HOME").as_deref(), Some(HOME));
        let vars = [("APPDATA", r"\\evil\share"), ("SYSTEMROOT", r"D:\repo")];
        let windows = desktop(Os::Windows, &vars, Caller::Program);
        assert_eq!(value(&windows, "APPDATA").as_deref(), Some(r"C:\Users\a\AppData\Roaming"));
        assert_eq!(value(&windows, "SystemRoot").as_deref(), Some(r"C:\Windows"));
        assert_eq!(value(&windows, "SYSTEMROOT"), None);
    }
}

#[cfg(test)]
#[cfg(unix)]
mod started {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::world::files::read;

    const PAGE: &str = "https://acme.awsapps.com/start/#/device?user_code=A-B&x='$(touch%20y)'%22";

    /// A program that writes down how it was started, once nobody between it and this process is left.
    fn witness(folder: &Path) -> (PathBuf, PathBuf) {
        let (program, note) = (folder.join("witness"), folder.join("note"));
        let script = format!(
            r#"#!/bin/sh
            while [ "$(ps -o ppid= -p "$(ps -o ppid= -p $$ | tr -d ' ')" | tr -d ' ')" = {us} ]; do sleep 0.02; done
            {{ echo "$#"; echo "$1"; ps -o pgid= -p $$; env; }} > {note}.tmp
            mv {note}.tmp {note}
            "#,
            us = std::process::id(),
            note = note.display(),
        );
        crate::world::testing::program(&program, &script);
        (program, note)
    }

    fn wait_for(note: &Path) -> String {
        let timeout = Instant::now() + Duration::from_secs(30);
        while Instant::now() < timeout {
            if let Some(bytes) = read(note).unwrap() {
                return String::from_utf8(bytes).unwrap();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it never started");
    }

    fn desktop(program: &Path, caller: Caller) -> Browser {
        let vars = [("BROWSER", program.to_str().unwrap()), ("SECRET", "s3cr3t"), ("PATH", "/usr/bin:/bin")];
        let vars = Vars::new(vars.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let mut desktop = Desktop::new(Os::Linux, &vars, Path::new("/home/a"), caller);
        desktop.commands = named(program.to_str().unwrap());
        Browser::Desktop(desktop)
    }

    #[test]
    fn the_address_arrives_whole_in_a_process_group_of_its_own() {
        let page = Url::parse(PAGE).unwrap();
        for caller in [Caller::Person, Caller::Program] {
            let folder = tempfile::tempdir().unwrap();
            let (program, note) = witness(folder.path());
            assert!(desktop(&program, caller).open(&page));
            let note = wait_for(&note);
            let lines: Vec<_> = note.lines().collect();
            assert_eq!(lines[..2], ["1", page.as_str()]);
            assert_ne!(lines[2].trim(), nix::unistd::getpgrp().to_string());
            assert_eq!(note.contains("SECRET=s3cr3t"), caller == Caller::Person, "{note}");
            assert_eq!(note.contains("BROWSER="), caller == Caller::Person, "{note}");
        }
    }

    #[test]
    fn a_program_that_is_not_there_is_an_answer_and_the_next_one_is_tried() {
        let page = Url::parse(PAGE).unwrap();
        assert!(!desktop(Path::new("/nowhere/browser"), Caller::Person).open(&page));
        let folder = tempfile::tempdir().unwrap();
        let (program, note) = witness(folder.path());
        let Browser::Desktop(mut both) = desktop(&program, Caller::Person) else { panic!() };
        both.commands.insert(0, vec!["/nowhere/browser".to_owned(), ADDRESS.to_owned()]);
        assert!(Browser::Desktop(both).open(&page));
        assert!(wait_for(&note).contains("acme"));
    }

    #[test]
    fn a_program_that_says_it_opened_nothing_is_an_answer_and_no_other_status_opens_a_second_tab() {
        let page = Url::parse(PAGE).unwrap();
        for (name, status, is_open) in [("xdg-open", 3, false), ("xdg-open", 0, true), ("a-browser", 1, true)] {
            let folder = tempfile::tempdir().unwrap();
            let (second, note) = witness(folder.path());
            let first = folder.path().join(name);
            crate::world::testing::program(&first, &format!("#!/bin/sh\nexit {status}\n"));
            assert_eq!(desktop(&first, Caller::Person).open(&page), is_open, "{name} {status}");
            let Browser::Desktop(mut both) = desktop(&first, Caller::Person) else { panic!() };
            both.commands.extend(named(second.to_str().unwrap()));
            assert!(Browser::Desktop(both).open(&page));
            if is_open {
                assert_eq!(read(&note).unwrap(), None, "{name} {status}");
            } else {
                assert!(wait_for(&note).contains("acme"));
            }
        }
    }
}
