//! `genkan guard` before a prompt, beside an empty process of the same target, linkage and profile, in one run.
//!
//! `cargo bench --bench guard`. Aim: at most 3 times the empty process.

#![allow(clippy::print_stdout, clippy::disallowed_methods, clippy::unwrap_used, reason = "a measurement prints")]

mod measure;

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use measure::{EMPTY, is_empty, measure, ratios};
use serde_json::{Value, json};

const PAIRS: usize = 300;

fn main() {
    if is_empty() {
        return;
    }
    let empty = std::env::current_exe().unwrap();
    println!("{:<34} {:>8} {:>8}", "beside an empty process", "wall", "cpu");
    of_signer(&empty);
    for agents in [0, 40] {
        let bench = Bench::new(agents, &[]);
        for (case, told, is_silent) in [
            ("a prompt", json!({"hook_event_name": "UserPromptSubmit", "prompt": "x".repeat(2000)}), true),
            ("a prompt of 1 MB", json!({"hook_event_name": "UserPromptSubmit", "prompt": "x".repeat(1_000_000)}), true),
            ("a command", json!({"hook_event_name": "UserPromptSubmit", "prompt": "/deploy now"}), true),
            ("a subagent", json!({"hook_event_name": "PreToolUse", "tool_input": {"subagent_type": "scout"}}), true),
            (
                "a switch abroad",
                json!({"hook_event_name": "PreModelSwitch", "to_model": "global.anthropic.claude-sonnet-5-5"}),
                false,
            ),
        ] {
            let input = bench.told(&told);
            let said = bench.guard(&input).stdout(Stdio::piped()).output().unwrap();
            assert_eq!(said.stdout.is_empty(), is_silent, "{case}: {said:?}");
            let (wall, cpu) = ratios(PAIRS, || bench.guard(&input), || bench.start(&empty, &[EMPTY], &input));
            println!("{:<34} {wall:>7.2}x {cpu:>7.2}x", format!("{agents} agents, {case}"));
        }
    }
}

/// What it costs to know who signs: the AWS files of somebody who signs in, without and with 40 more profiles.
fn of_signer(empty: &Path) {
    let of_sign_in = [
        "aws.sso_start_url=https://d-95670c0123.awsapps.com/start",
        "aws.account_id=123456789012",
        "aws.role_name=ClaudeCodeUser",
    ];
    for (case, facts, profiles) in [
        ("nobody signs in", &[][..], 0),
        ("4 lines of AWS files", &of_sign_in[..], 0),
        ("40 profiles more", &of_sign_in[..], 40),
    ] {
        let bench = Bench::new(0, facts);
        bench.with_profiles(profiles);
        let input = bench.told(&json!({"hook_event_name": "UserPromptSubmit", "prompt": "x".repeat(2000)}));
        let said = bench.guard(&input).stdout(Stdio::piped()).output().unwrap();
        assert!(said.stdout.is_empty(), "{case}: {said:?}");
        let (wall, cpu) = ratios(PAIRS, || bench.guard(&input), || bench.start(empty, &[EMPTY], &input));
        println!("{case:<34} {wall:>7.2}x {cpu:>7.2}x");
    }
}

/// A set-up home, and what a client would start the hook with.
struct Bench {
    home: tempfile::TempDir,
    env: Vec<(String, String)>,
}

impl Bench {
    /// With so many files of agents in the person's folder, and these facts of the profile.
    fn new(agents: usize, facts: &[&str]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let bench = Self { home, env: Vec::new() };
        let nothing = bench.told(&Value::Null);
        let flags = ["setup", "--non-interactive", "--set", "claude.guard=on"].into_iter();
        let flags: Vec<&str> = flags.chain(facts.iter().flat_map(|fact| ["--set", fact])).collect();
        measure(bench.start(Path::new(env!("CARGO_BIN_EXE_genkan")), &flags, &nothing));
        let folder = bench.home.path().join(".claude/agents");
        std::fs::create_dir_all(&folder).unwrap();
        for at in 0..agents {
            let text = format!("---\nname: agent-{at}\nmodel: haiku\n---\n{}\n", "Look around. ".repeat(200));
            std::fs::write(folder.join(format!("agent-{at}.md")), text).unwrap();
        }
        let settings = std::fs::read(bench.home.path().join(".claude/settings.json")).unwrap();
        let settings: Value = serde_json::from_slice(&settings).unwrap();
        let of_settings = settings["env"].as_object().unwrap().iter();
        let of_settings = of_settings.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()));
        // As many more as a shell on a desktop brings along.
        let env = of_settings.chain((0..60).map(|at| (format!("SHELL_VARIABLE_{at}"), "x".repeat(30)))).collect();
        Self { env, ..bench }
    }

    /// The person's AWS files name so many other profiles, each with a session of its own.
    fn with_profiles(&self, profiles: usize) {
        if profiles == 0 {
            return;
        }
        let mut config = std::fs::OpenOptions::new().append(true).open(self.home.path().join(".aws/config")).unwrap();
        for at in 0..profiles {
            let start = format!("sso_start_url = https://s{at}.awsapps.com/start\nsso_region = ap-northeast-1");
            let role = "sso_account_id = 123456789012\nsso_role_name = Reader";
            writeln!(config, "[sso-session s{at}]\n{start}\n[profile p{at}]\nsso_session = s{at}\n{role}").unwrap();
        }
    }

    /// What the client writes to the hook, in a file.
    fn told(&self, told: &Value) -> PathBuf {
        let path = self.home.path().join("told.json");
        std::fs::write(&path, told.to_string()).unwrap();
        path
    }

    fn guard(&self, told: &Path) -> Command {
        // From a build folder setup puts a copy where it stays; the helper strings name that one.
        let program = self.home.path().join(".local/state/genkan/bin/genkan");
        self.start(&program, &["guard", "--profile", "bedrock-jp"], told)
    }

    fn start(&self, program: &Path, args: &[&str], told: &Path) -> Command {
        let home = self.home.path();
        let mut command = Command::new(program);
        command.args(args).env_clear().env("HOME", home).current_dir(home);
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command.stdin(File::open(told).unwrap()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}
