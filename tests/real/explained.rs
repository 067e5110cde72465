//! `genkan explain` says what the client then really uses, over generated combinations of layers.

use serde_json::{Value, json};

use super::Site;
use super::by_hand::pins;
use super::launch::{Launch, Run};
use super::matrix;
use super::prepared::GENKAN;
use crate::cloud::log::Entry;
use crate::cloud::{Identity, Scenario};
use crate::home::Home;

/// How many combinations are run.
const COMBINATIONS: u64 = 24;
const REGIONS: [&str; 3] = ["ap-northeast-1", "ap-northeast-3", "us-west-2"];
const MODELS: [&str; 4] = [
    "jp.anthropic.claude-opus-5-5",
    "jp.anthropic.claude-sonnet-4-6",
    "global.anthropic.claude-opus-5-5",
    "jp.anthropic.claude-haiku-4-5-20251001-v1:0",
];
/// Where a value can stand, the weakest first; the shell is a layer of its own.
const FILES: [&str; 5] = [
    ".claude/settings.json",
    "project/.claude/settings.json",
    "project/.claude/settings.local.json",
    "/etc/claude-code/managed-settings.d/10-team.json",
    "/etc/claude-code/managed-settings.d/90-genkan.json",
];

/// A sequence of choices, the same on every machine.
struct Choices(u64);

impl Choices {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % below
    }

    /// One of them, or none.
    fn maybe(&mut self, from: &[&'static str]) -> Option<&'static str> {
        let choice = self.next(from.len() * 2);
        from.get(choice).copied()
    }

    /// Variables that a layer sets, possibly none.
    fn env(&mut self) -> serde_json::Map<String, Value> {
        let pairs = [
            ("AWS_REGION", self.maybe(&REGIONS)),
            ("ANTHROPIC_MODEL", self.maybe(&["sonnet", "opus", "haiku"])),
            ("ANTHROPIC_DEFAULT_SONNET_MODEL", self.maybe(&MODELS)),
            ("ANTHROPIC_DEFAULT_OPUS_MODEL", self.maybe(&MODELS)),
        ];
        pairs.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into()))).collect()
    }
}

/// Runs something with the shell's variables.
fn under(shell: &serde_json::Map<String, Value>, launch: Launch<'_>) -> Run {
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    shell.iter().fold(launch, |launch, (name, value)| launch.env(name, text(value))).run()
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn explain_agrees_with_what_the_client_used() {
    let mut choices = Choices(20_261_120);
    let mut wrong = Vec::new();
    let combinations = (0..COMBINATIONS).map(|combination| (combination, choices.env(), FILES.map(|_| choices.env())));
    for (combination, of_the_shell, of_files) in matrix::part(combinations, (0, 3), |_| false) {
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        let home = Home::new();
        home.write(".aws/credentials", &Identity::user("dev").credentials_file("default"));
        let mut shell = pins().as_object().cloned().expect("pins");
        shell.extend(of_the_shell);
        let mut story = vec![format!("shell {}", json!(shell))];
        for (file, mut env) in FILES.into_iter().zip(of_files) {
            if file == FILES[0] {
                env.insert("CLAUDE_CODE_USE_BEDROCK".into(), "1".into());
                env.entry("AWS_REGION").or_insert_with(|| "ap-northeast-1".into());
                env.entry("ANTHROPIC_MODEL").or_insert_with(|| "sonnet".into());
            } else if env.is_empty() {
                continue;
            }
            let text = json!({ "env": env }).to_string();
            story.push(format!("{file} {text}"));
            match file.strip_prefix("/etc/") {
                Some(_) => site.write(file, &text),
                None => drop(home.write(file, &text)),
            }
        }
        let value = |key: &str| {
            let run = under(&shell, site.command(GENKAN, &home).args(["explain", key, "--json"]));
            let document: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"));
            document["value"].as_str().map(str::to_owned).unwrap_or_default()
        };
        let region = value("AWS_REGION");
        let tier = value("ANTHROPIC_MODEL");
        let model = value(&format!("ANTHROPIC_DEFAULT_{}_MODEL", tier.to_uppercase()));
        let run = under(&shell, site.claude(&home).args(["-p", "hi"]));
        let requests = site.log().requests();
        // The last call is the conversation; what a mispinned family is probed with comes before.
        let Some(call) = requests.iter().rev().find(|entry| entry.model().is_some()) else {
            wrong.push(format!("{combination}: no call at all: {run:?}\n{}", story.join("\n")));
            continue;
        };
        let used = (call.request.host.clone(), Entry::model(call).unwrap_or_default());
        let said = (format!("bedrock-runtime.{region}.amazonaws.com"), model);
        if used != said {
            wrong.push(format!("{combination}: explain said {said:?}, the client used {used:?}\n{}", story.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
