//! The strings that the client runs and every key that setup writes, for each system as data: hooks are lock keys, so that
//! one that changes is another hook. Nothing is read from these machines, for nothing is on them.

use std::path::{Path, PathBuf};

use genkan::messages::Lang;
use genkan::world::net::Shown;
use genkan::world::{Clock, Dirs, Os, Ui, Vars, World};

use super::desk::Desk;
use super::odd::SSO;
use super::profiles::{PROFILES, flags};
use super::recording::Recording;
use super::shown::{self, Names};
use crate::machine::{self, Answer};

/// A system, its name, a person's home, where the machine-wide paths hang, and the program.
type System = (Os, &'static str, &'static str, &'static str, &'static str);

const SYSTEMS: [System; 4] = [
    (Os::Linux, "Linux", "/home/taro", "/nowhere", "/usr/local/bin/genkan"),
    (Os::Macos, "macOS", "/Users/taro", "/nowhere", "/opt/homebrew/bin/genkan"),
    (Os::Macos, "macOS, a path to be quoted", "/Users/taro", "/nowhere", "/Users/taro/it's mine/genkan"),
    (Os::Windows, "Windows", r"C:\Users\taro", "/", r"C:\Program Files\genkan\genkan.exe"),
];
/// What adds commands of its own to the settings.
const MORE: [(&str, &str, &[&str]); 6] = [
    ("isolated", "bedrock-jp", &["aws.identity=isolated"]),
    ("guard on", "bedrock-jp", &["claude.guard=on", "claude.guard_undecided=stop", "claude.guard_sign_in=true"]),
    ("a status line", "bedrock-jp", &["claude.statusline=true"]),
    (
        "a proxy with a password",
        "bedrock-jp",
        &["network.proxy=http://proxy.corp.example:3128", "network.proxy_auth=keyring"],
    ),
    (
        "shared with WSL",
        "bedrock-jp",
        &["aws.identity=isolated", "claude.statusline=true", "claude.settings.wslInheritsWindowsSettings=true"],
    ),
    (
        "a command for the key",
        "gateway-anthropic",
        &["gateway.url=https://llm.acme.example", "gateway.key=command", "gateway.key_command=vault read key"],
    ),
];

fn run((os, _, home, root, program): System, lang: Lang, args: &[&str]) -> Answer {
    // A client that is there: without one, those of the machine that the tests run on would be looked for.
    let client = Desk::new();
    let vars = Vars::new([("PATH".to_owned(), client.machine.path("bin").display().to_string())]);
    let mut world = World {
        shown: Shown::default(),
        dirs: Dirs::new(os, Path::new(home), &vars, Path::new(root)),
        vars,
        clock: Clock::Fixed("2026-11-20T09:00:00Z".parse().expect("a time")),
        os,
        exe: PathBuf::from(program),
        // A path of Windows would be one of this folder's here.
        cwd: PathBuf::from("/nowhere/project"),
        ui: Ui::memory(lang),
    };
    machine::run(&mut world, args)
}

#[test]
fn settings_of_each_system() {
    let mut recording = Recording::read("tests/recordings/said/systems.txt");
    let all = PROFILES.iter().map(|(profile, facts)| (*profile, *profile, *facts)).chain(MORE);
    for (name, profile, facts) in all {
        for scope in ["user", "managed"] {
            for system in SYSTEMS {
                let (os, of, .., program) = system;
                let args = [&["setup", "--print", "settings", "--scope", scope][..], &flags(profile, facts)].concat();
                let args = if profile == "bedrock-jp" { [&args[..], &SSO].concat() } else { args };
                let said = shown::answer(&run(system, Lang::En, &args), &Names::default());
                let title = |of: &str, scope: &str, name: &str| format!("{of}: {name}, {scope}");
                // The nearest of those that were said: the same elsewhere, in the other scope, for the first profile.
                let others = [title("Linux", scope, name), title(of, "user", name), title(of, scope, "bedrock-jp")];
                let renamed = (os != Os::Linux).then_some(("/usr/local/bin/genkan", program));
                recording.keep_beside(&title(of, scope, name), &said, &others, renamed);
            }
        }
    }
    recording.compare();
}

#[test]
fn what_else_is_printed_for_a_system() {
    let mut recording = Recording::read("tests/recordings/said/printed.txt");
    for (at, what) in [(0, "env"), (1, "mobileconfig"), (1, "plist"), (3, "reg"), (3, "powershell"), (3, "policy")] {
        let system = SYSTEMS[at];
        let scope = if what == "env" { "user" } else { "managed" };
        let args = [&["setup", "--print", what, "--scope", scope, "--profile", "bedrock-jp"], &SSO[..]].concat();
        recording.keep(what, &shown::answer(&run(system, Lang::En, &args), &Names::default()));
    }
    for system in [SYSTEMS[1], SYSTEMS[3]] {
        for scope in ["user", "project", "local", "managed"] {
            let args = [&["setup", "--dry-run", "--scope", scope, "--profile", "bedrock-jp"], &SSO[..]].concat();
            let said = shown::answer(&run(system, Lang::Ja, &args), &Names::default());
            let first = format!("{}: setup --dry-run, user", SYSTEMS[1].1);
            recording.keep_beside(&format!("{}: setup --dry-run, {scope}", system.1), &said, &[first], None);
        }
    }
    recording.compare();
}
