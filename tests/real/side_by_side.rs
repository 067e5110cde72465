//! The first day side by side: AWS CLI and Claude Code's own wizard, and genkan, each at a terminal before the same
//! stand-in, with the same account and the same two roles, up to the first answer. What is counted lies in
//! `target/real/side-by-side-*.txt`; `docs/side-by-side.md` has it.

use std::fs;
use std::time::{Duration, Instant};

use super::first_day::oregon;
use super::office::scenario;
use super::tty::Tty;
use super::worker::{Worker, absent};
use super::{Need, client};
use crate::cloud::Disturbance;
use crate::tally;
use crate::terminal::Size;

const WINDOW: Size = (50, 100);
const ADDRESS: &str = "https://acme.awsapps.com/start";
const PROMPT: &str = "hi";
const ANSWER: &str = "The stand-in heard you.";

/// What was answered so far, with how many keys, and how long the programs took: from the last key, or the person's
/// approval, to the text that comes of it. What a person reads and thinks is left out.
struct Sitting<'a> {
    tty: Tty<'a>,
    questions: usize,
    keys: usize,
    took: Duration,
    since: Instant,
    told: String,
}

impl<'a> Sitting<'a> {
    fn new(tty: Tty<'a>) -> Self {
        Self { tty, questions: 0, keys: 0, took: Duration::ZERO, since: Instant::now(), told: String::new() }
    }

    /// Waits for a screen, and counts the time.
    #[track_caller]
    fn until(&mut self, text: &str) {
        self.tty.wait_for(text);
        self.took += self.since.elapsed();
        self.tty.settled();
        self.since = Instant::now();
    }

    /// Presses keys: an arrow is one.
    fn press(&mut self, keys: &[&str]) {
        for (at, key) in keys.iter().enumerate() {
            if at > 0 {
                self.tty.settled();
            }
            self.keys += if key.starts_with('\u{1b}') { 1 } else { key.chars().count() };
            self.tty.keys(key);
        }
        self.since = Instant::now();
    }

    /// Waits for a question, and answers it.
    #[track_caller]
    fn answer(&mut self, question: &str, keys: &[&str]) {
        self.until(question);
        self.questions += 1;
        self.press(keys);
    }

    /// Types a line at the shell, which is no question.
    #[track_caller]
    fn command(&mut self, line: &str) {
        self.until("$ ");
        self.press(&[line, ENTER]);
    }

    fn tell(&mut self, what: &str) {
        let Self { questions, keys, took, .. } = self;
        self.told += &format!("{what}: {questions} questions, {keys} keys, {:.1} s\n", took.as_secs_f64());
    }

    /// Keeps what was counted in a file of the build folder.
    fn keep(&self, name: &str) {
        let file = tally::folder().join(format!("side-by-side-{name}.txt"));
        fs::write(file, &self.told).expect("a file of the build folder");
    }
}

const ENTER: &str = "\r";
const DOWN: &str = "\u{1b}[B";

/// The person at the browser approves what the terminal shows.
fn approve(worker: &Worker, tty: &mut Tty<'_>) {
    let began = Instant::now();
    loop {
        let screen = tty.screen();
        let waiting = worker.site.cloud.directory.waiting();
        if let Some(code) = waiting.iter().find(|code| screen.contains(*code)) {
            return worker.site.cloud.directory.approve(code);
        }
        assert!(began.elapsed() < Duration::from_secs(20), "{screen}");
    }
}

/// A shell at which all three programs are found.
fn shell(worker: &Worker) -> Tty<'_> {
    // Anthropic's own hosts answer: without them Claude Code doesn't begin its first start.
    for host in ["api.anthropic.com/api/hello", "platform.claude.com/v1/oauth/hello"] {
        worker.site.cloud.faults.always(host, Disturbance::captive_page());
    }
    let client = client::program().expect("the site has it").parent().expect("a folder").display().to_string();
    let genkan = std::path::Path::new(super::prepared::GENKAN).parent().expect("a folder").display().to_string();
    let shell = worker.site.command("/bin/sh", &worker.home).env("PATH", format!("{client}:{genkan}:/usr/bin:/bin"));
    let shell = shell.env("PS1", "$ ").env("AWS_CA_BUNDLE", worker.site.authority());
    shell.env("AWS_EC2_METADATA_DISABLED", "true").tty_of(WINDOW)
}

/// What Claude Code asks on its first start whoever has set it up, and the first prompt.
fn first_prompt(sitting: &mut Sitting<'_>) {
    sitting.answer("Yes, I trust this folder", &[DOWN, ENTER]);
    sitting.until("❯");
    sitting.press(&[PROMPT, ENTER]);
    sitting.until(ANSWER);
}

fn newcomer() -> Option<Worker> {
    let scenario = scenario(|instance| {
        oregon(instance);
        absent(instance);
    });
    Worker::without_setup(&[Need::Aws(2, 9)], scenario)
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn the_aws_cli_and_claude_codes_own_wizard() {
    let Some(worker) = newcomer() else { return };
    let mut sitting = Sitting::new(shell(&worker));
    sitting.command("aws configure sso");
    sitting.answer("SSO session name", &["acme", ENTER]);
    sitting.answer("SSO start URL", &[ADDRESS, ENTER]);
    sitting.answer("SSO region", &["us-west-2", ENTER]);
    sitting.answer("SSO registration scopes", &[ENTER]);
    approve(&worker, &mut sitting.tty);
    sitting.since = Instant::now();
    sitting.answer("There are 2 roles available to you", &[DOWN, ENTER]);
    sitting.answer("CLI default client Region", &["ap-northeast-1", ENTER]);
    sitting.answer("CLI default output format", &[ENTER]);
    sitting.answer("CLI profile name", &[ENTER]);
    sitting.until("To use this profile");
    sitting.tell("aws configure sso");
    sitting.command("clear; claude");
    sitting.answer("Choose the text style", &[ENTER]);
    sitting.answer("Select login method", &[DOWN, DOWN, ENTER]);
    sitting.answer("Using 3rd-party platforms", &[ENTER]);
    sitting.answer("How do you authenticate to AWS?", &[ENTER]);
    sitting.answer("Found 1 profile", &[ENTER]);
    sitting.answer("Where your Bedrock models are enabled", &[&"\u{7f}".repeat(9), "ap-northeast-1", ENTER]);
    sitting.answer("Authenticated as", &[ENTER]);
    // The first choice pins what it found, the third is preselected.
    sitting.answer("Pin the working models", &["1"]);
    sitting.answer("Confirm and save", &[ENTER]);
    sitting.answer("Press Enter to restart", &[ENTER]);
    first_prompt(&mut sitting);
    sitting.tell("aws configure sso, then Claude Code's wizard, to the first answer");
    let settings = worker.home.read(".claude/settings.json").expect("settings");
    // What it pinned is processed all over the world.
    assert!(settings.contains("global.anthropic.claude-") && !settings.contains("\"jp."), "{settings}");
    assert_eq!(sitting.questions, 19);
    sitting.keep("peers");
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn genkan_and_claude_code() {
    let Some(worker) = newcomer() else { return };
    let mut sitting = Sitting::new(shell(&worker));
    sitting.command("genkan");
    sitting.answer("› Amazon Bedrock: ", &[ENTER]);
    sitting.answer("(aws.sso_start_url)", &[ADDRESS, ENTER]);
    sitting.until("Waiting for your sign-in");
    approve(&worker, &mut sitting.tty);
    sitting.since = Instant::now();
    sitting.answer("› Billing", &[DOWN, ENTER]);
    sitting.answer("Apply?", &[ENTER]);
    sitting.until("Start: claude");
    sitting.tell("genkan");
    sitting.command("clear; claude");
    sitting.answer("Choose the text style", &[ENTER]);
    sitting.answer("Security notes", &[ENTER]);
    first_prompt(&mut sitting);
    sitting.tell("genkan, to the first answer in Claude Code");
    assert!(worker.log().models().iter().all(|id| id.starts_with("jp.")), "{}", worker.log());
    assert_eq!(sitting.questions, 7);
    sitting.keep("genkan");
}
