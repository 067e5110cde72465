//! `genkan token` from a 0600 file and from the cache of a command, beside an empty process of the same target, linkage
//! and profile; and from the keyring, beside a bare read with the crate beneath it. All in one run.
//!
//! `cargo bench --bench token`. Aims: 2.5 times the empty process, 1.5 times the bare read. A client is this program under
//! a client's name, because genkan looks at who asks; one that asks twice within a minute is given no key of a cache, so
//! that case is a shell's alone.

#![allow(clippy::print_stdout, clippy::disallowed_methods, clippy::unwrap_used, reason = "a measurement prints")]

mod measure;

#[cfg(target_os = "linux")]
#[allow(unreachable_pub, reason = "shared by two benchmarks")]
#[path = "measure/bare.rs"]
mod bare;

#[cfg(target_os = "linux")]
#[allow(dead_code, unreachable_pub, reason = "the tests' desktop, of which this needs a part")]
#[path = "../tests/keyring/desk.rs"]
mod desk;

use std::path::Path;
use std::process::{Command, Stdio};

use measure::{EMPTY, is_empty, measure, ratios};
use serde_json::Value;

const PAIRS: usize = 300;
const TOKEN: [&str; 3] = ["token", "--profile", "gateway-anthropic"];
const KEY: &str = "sk-0123456789abcdef0123456789abcdef0123456789abcdef";
/// The argument that makes this program the bare read.
const BARE: &str = "--bare";
/// The argument that makes this program a client, with the home behind it.
const AS_CLIENT: &str = "--as-client";

fn main() {
    if is_empty() {
        return;
    }
    if std::env::args().any(|arg| arg == BARE) {
        #[cfg(target_os = "linux")]
        return keyring::bare();
    }
    if let Some(at) = std::env::args().position(|arg| arg == AS_CLIENT) {
        let home = std::env::args().nth(at + 1).unwrap();
        return beside_an_empty_process(
            "a 0600 file, asked by a client",
            Path::new(&home),
            &variables(Path::new(&home)),
        );
    }
    let (genkan, empty) = (Path::new(env!("CARGO_BIN_EXE_genkan")), std::env::current_exe().unwrap());
    println!("{:<44} {:>8} {:>8}", "beside an empty process", "wall", "cpu");
    for (what, fact) in [("a 0600 file", None), ("the cache of a command", Some(format!("echo {KEY}")))] {
        let home = tempfile::tempdir().unwrap();
        let home = home.path();
        set_up(genkan, fact.as_deref(), |program| start(program, home, &[]));
        if fact.is_none() {
            give(start(genkan, home, &[]), &["--file"]);
            #[cfg(unix)]
            measure({
                let mut client = Command::new(&empty);
                std::os::unix::process::CommandExt::arg0(&mut client, "claude")
                    .args([AS_CLIENT.as_ref(), home.as_os_str()]);
                client
            });
        }
        beside_an_empty_process(&format!("{what}, asked by a shell"), home, &[]);
    }
    #[cfg(target_os = "linux")]
    keyring::compare(genkan, &empty);
}

fn beside_an_empty_process(what: &str, home: &Path, env: &[(String, String)]) {
    let (genkan, empty) = (Path::new(env!("CARGO_BIN_EXE_genkan")), std::env::current_exe().unwrap());
    let ours = || asks(start(genkan, home, env));
    says_the_key(ours());
    let (wall, cpu) = ratios(PAIRS, ours, || {
        let mut command = start(&empty, home, env);
        command.arg(EMPTY);
        command
    });
    println!("{what:<44} {wall:>7.2}x {cpu:>7.2}x");
}

fn start(program: &Path, home: &Path, env: &[(String, String)]) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("HOME", home).current_dir(home);
    command.envs(env.iter().map(|(name, value)| (name, value)));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn asks(mut command: Command) -> Command {
    command.args(TOKEN);
    command
}

fn set_up(genkan: &Path, key_command: Option<&str>, start: impl Fn(&Path) -> Command) {
    let mut command = start(genkan);
    let profile = ["setup", "--non-interactive", "--profile", "gateway-anthropic"];
    command.args(profile).args(["--set", "gateway.url=https://llm.acme.example"]);
    if let Some(line) = key_command {
        command.args(["--set", "gateway.key=command", "--set", &format!("gateway.key_command={line}")]);
        command.args(["--set", "gateway.key_ttl=86400"]);
    }
    measure(command);
}

/// Those that a client would have in this home.
fn variables(home: &Path) -> Vec<(String, String)> {
    let settings: Value = serde_json::from_slice(&std::fs::read(home.join(".claude/settings.json")).unwrap()).unwrap();
    let of_settings = settings["env"].as_object().unwrap().iter();
    let of_settings = of_settings.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()));
    // As many more as a shell on a desktop brings along.
    of_settings.chain((0..60).map(|at| (format!("SHELL_VARIABLE_{at}"), "x".repeat(30)))).collect()
}

fn give(mut command: Command, flags: &[&str]) {
    let mut child = command.args(["token", "set"]).args(flags).stdin(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), KEY.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
}

fn says_the_key(mut command: Command) {
    let said = command.stdout(Stdio::piped()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), KEY, "{said:?}");
}

#[cfg(target_os = "linux")]
mod keyring {
    use std::time::{Duration, Instant};

    use super::{BARE, KEY, PAIRS, Path, asks, give, says_the_key, set_up};
    use crate::bare;
    use crate::desk::Desk;
    use crate::measure::{measure, median, ratios};

    const NAME: &str = "gateway-key:gateway-anthropic";
    const TIMEOUT: Duration = Duration::from_secs(30);

    pub(super) fn bare() {
        assert!(String::from_utf8_lossy(&bare::read(NAME)).contains(KEY));
    }

    pub(super) fn compare(genkan: &Path, this: &Path) {
        if let Some(program) = Desk::missing() {
            return println!("not measured with a keyring: no {program} here");
        }
        let desk = Desk::unlocked("");
        set_up(genkan, None, |program| desk.command(program));
        wait(genkan, &desk);
        give(desk.command(genkan), &[]);
        says_the_key(asks(desk.command(genkan)));
        let bare = || {
            let mut command = desk.command(this);
            command.arg(BARE);
            command
        };
        let (wall, cpu) = ratios(PAIRS, || asks(desk.command(genkan)), bare);
        let mut floor: Vec<_> = (0..PAIRS).map(|_| measure(bare()).0.as_secs_f64() * 1000.0).collect();
        println!("{:<44} {:>8} {:>8}", format!("beside a bare read ({:.2} ms)", median(&mut floor)), "wall", "cpu");
        println!("{:<44} {wall:>7.2}x {cpu:>7.2}x", "the keyring");
    }

    /// GNOME Keyring takes a moment.
    fn wait(genkan: &Path, desk: &Desk) {
        let started = Instant::now();
        // Exit 3: it is there, and has no key.
        while desk.command(genkan).args(["token", "status"]).status().unwrap().code() != Some(3) {
            assert!(started.elapsed() < TIMEOUT, "GNOME Keyring did not start");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}
