//! The guard with the real client, without a terminal: every way out of the country that a project, a command line, a
//! shell or another team can open, and what stopped it, in either scope, with an identity of the shell's and with keys
//! from genkan alone. The tables lie in `target/real/matrix-guard-*.txt`.
//!
//! The list of models that setup writes closes most ways by itself (`residency`), so most rows make it longer first.
//! Where no hook is asked, the keys are the second layer (`guard::credential_use`); what nothing stops is written down as that.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};

use super::launch::Run;
use super::matrix::{self, Table};
use super::office::scenario;
use super::{Site, isolated, prepared};
use crate::cloud::log::Entry;
use crate::cloud::{Identity, Reply, Scenario};
use crate::home::Home;

pub(super) const GLOBAL: &str = "global.anthropic.claude-sonnet-5-5";

/// What became of a start of the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Became {
    /// A hook stopped it, with the code `GK-GRD-…`; nothing was asked abroad.
    Guard(u8),
    /// A hook stopped it; before that, something without a prompt was answered abroad.
    Probed(u8),
    /// It got keys that it couldn't send.
    Keys,
    /// The client or AWS refused it.
    Refused,
    /// It was answered, inside.
    Inside,
    /// A prompt was answered abroad, or by somebody else.
    Open,
}

use Became::{Guard, Inside, Keys, Open, Probed, Refused};

impl Became {
    /// As the table says it.
    fn words(self) -> String {
        match self {
            Guard(code) => format!("stopped by a hook, GK-GRD-{code:03}"),
            Probed(code) => format!("asked abroad without a prompt; then stopped by a hook, GK-GRD-{code:03}"),
            Keys => "stopped by keys that can't be sent".to_owned(),
            Refused => "refused by the client or by AWS".to_owned(),
            Inside => "answered inside".to_owned(),
            Open => "NOTHING stopped it".to_owned(),
        }
    }
}

/// Whose keys there are: those of the shell's `[default]`, or genkan's alone; and the scope of setup.
const COLUMNS: [(&str, &str); 4] =
    [("shared", "user"), ("shared", "managed"), ("isolated", "user"), ("isolated", "managed")];

/// Ways that are tried in every column.
const DECIDE: [&str; 4] = ["nothing", "a project's pin", "--model", "hooks off, a pin"];

/// One way out.
#[derive(Default)]
struct Way {
    name: &'static str,
    /// The project's own settings.
    project: Value,
    /// A managed file that comes after genkan's.
    drop_in: Value,
    files: &'static [(&'static str, &'static str)],
    args: Vec<String>,
    vars: &'static [(&'static str, &'static str)],
    prompt: Option<&'static str>,
    reply: Option<Reply>,
}

/// Every way, and what becomes of it in each column.
fn ways() -> Vec<(Way, [Became; 4])> {
    let typed = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect::<Vec<_>>();
    let longer = || json!({"availableModels": [GLOBAL]});
    let and = |mut settings: Value, key: &str, value: Value| {
        settings[key] = value;
        settings
    };
    let pinned = || json!({"env": {"ANTHROPIC_DEFAULT_SONNET_MODEL": GLOBAL}});
    let pin = || and(longer(), "env", pinned()["env"].take());
    let env = |name: &str, value: &str| json!({"env": {name: value}});
    let agent = &[(".claude/agents/scout.md", SCOUT)];
    let look = json!({"description": "Look", "prompt": "look around", "subagent_type": "scout"});
    let brings =
        json!({"UserPromptSubmit": [{"hooks": [{"type": "prompt", "prompt": "ok? $ARGUMENTS", "model": GLOBAL}]}]});
    let unpinned = json!({
        "env": {"ANTHROPIC_DEFAULT_OPUS_MODEL": "", "ANTHROPIC_BEDROCK_REGION_PREFIX": ""},
        "modelOverrides": {"claude-opus-5-5": ""},
    });
    let fable = json!({
        "env": {"ANTHROPIC_DEFAULT_FABLE_MODEL": ""},
        "modelOverrides": {"claude-fable-5-2": "global.anthropic.claude-fable-5-2"},
    });
    let way = |name: &'static str, project: Value| Way { name, project, ..Way::default() };
    // In managed scope genkan's values win over a project's, so there is nothing left to stop.
    let managed_wins = [Guard(1), Inside, Guard(1), Inside];
    let everywhere = [Guard(1); 4];
    vec![
        (way("nothing", Value::Null), [Inside; 4]),
        (way("a project's pin", pin()), managed_wins),
        (
            Way { args: typed(&["--settings", &pin().to_string()]), ..way("a pin of --settings", Value::Null) },
            managed_wins,
        ),
        (Way { args: typed(&["-c"]), ..way("a resumed session, a pin", pin()) }, managed_wins),
        (Way { args: typed(&["--model", GLOBAL]), ..way("--model", longer()) }, managed_wins),
        (
            Way {
                args: typed(&["--model", "claude-sonnet-5-5"]),
                ..way("--model, an override", json!({"modelOverrides": {"claude-sonnet-5-5": GLOBAL}}))
            },
            managed_wins,
        ),
        (Way { args: typed(&["--model", "fable"]), ..way("--model, a tier without its pin", fable) }, managed_wins),
        (
            Way {
                files: &[(".claude/commands/x.md", COMMAND)],
                prompt: Some("/x"),
                ..way("a command's head", longer())
            },
            managed_wins,
        ),
        (
            Way {
                files: &[(".claude/skills/sk/SKILL.md", SKILL)],
                prompt: Some("/sk"),
                ..way("a skill's head", longer())
            },
            managed_wins,
        ),
        (Way { files: agent, args: typed(&["--agent", "scout"]), ..way("--agent", longer()) }, managed_wins),
        (Way { files: agent, ..way("a project's agent", and(longer(), "agent", "scout".into())) }, managed_wins),
        (
            Way {
                files: agent,
                args: typed(&["--allowedTools", "Agent"]),
                reply: Some(Reply::default().calling("Agent", look)),
                ..way("a subagent's head", longer())
            },
            managed_wins,
        ),
        (way("a subagent's variable", env("CLAUDE_CODE_SUBAGENT_MODEL", GLOBAL)), everywhere),
        (way("a project's fallback", and(longer(), "fallbackModel", json!([GLOBAL]))), managed_wins),
        (Way { args: typed(&["--fallback-model", GLOBAL]), ..way("--fallback-model", longer()) }, managed_wins),
        // Seen: in user scope such a hook runs beside ours, and what it asks is on its way already. In managed scope it
        // doesn't run: setup writes `allowManagedHooksOnly`.
        (way("a hook that brings its model", json!({"hooks": brings})), [Open, Inside, Guard(1), Inside]),
        (Way { prompt: Some("/compact"), ..way("/compact", pin()) }, [Guard(1), Refused, Guard(1), Refused]),
        // Seen: one token goes to a model that is typed, and only then the hook is asked.
        (
            Way { prompt: Some("/model global.anthropic.claude-sonnet-5-5"), ..way("/model", longer()) },
            [Probed(7), Refused, Probed(7), Refused],
        ),
        (way("a start-up probe", unpinned), [Probed(1), Inside, Guard(1), Inside]),
        (
            way("the provider off", json!({"env": {"CLAUDE_CODE_USE_BEDROCK": "", "ANTHROPIC_API_KEY": "sk-ant-x"}})),
            [Guard(2), Inside, Guard(2), Inside],
        ),
        // The list of profiles is asked for there, before any prompt.
        (way("another region", env("AWS_REGION", "us-east-1")), [Probed(1), Inside, Guard(1), Inside]),
        (
            way(
                "another address",
                env("ANTHROPIC_BEDROCK_BASE_URL", "https://bedrock-runtime.us-east-1.amazonaws.com"),
            ),
            managed_wins,
        ),
        (way("the haiku tier's region", env("ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", "us-east-1")), managed_wins),
        (Way { vars: &[("ANTHROPIC_SMALL_FAST_MODEL", GLOBAL)], ..way("a shell's model", Value::Null) }, everywhere),
        (
            way(
                "a folder that names another",
                and(pin(), "env", json!({"CLAUDE_PROJECT_DIR": "/tmp", "ANTHROPIC_DEFAULT_SONNET_MODEL": GLOBAL})),
            ),
            managed_wins,
        ),
        (
            way("a project's exporter", json!({"awsCredentialExport": "cat $HOME/stranger.json"})),
            [Guard(4), Guard(4), Guard(4), Inside],
        ),
        // Beside no facts of a sign-in nobody is meant; the stand-in knows no such key.
        (way("a project's bearer key", env("AWS_BEARER_TOKEN_BEDROCK", "x")), [Refused, Refused, Guard(3), Inside]),
        // A person's hooks are gone here, and the list is longer: nothing but keys that can't be sent is left.
        (way("hooks off, a pin", and(pin(), "disableAllHooks", true.into())), [Open, Inside, Keys, Inside]),
        (Way { args: typed(&["--bare"]), ..way("--bare, a pin", pin()) }, [Open, Inside, Keys, Inside]),
        (Way { args: typed(&["--safe-mode"]), ..way("--safe-mode, a pin", pin()) }, [Open, Inside, Keys, Inside]),
        (
            Way { vars: &[("CLAUDE_CODE_SIMPLE", "1")], ..way("CLAUDE_CODE_SIMPLE, a pin", pin()) },
            [Open, Inside, Keys, Inside],
        ),
        (
            Way { args: typed(&["--setting-sources", "project"]), ..way("--setting-sources, a pin", pin()) },
            [Refused, Inside, Refused, Inside],
        ),
        (Way { drop_in: pin(), ..way("a later managed file's pin", Value::Null) }, everywhere),
        (
            Way { drop_in: pin(), args: typed(&["--bare"]), ..way("the same, --bare", Value::Null) },
            [Open, Guard(1), Keys, Guard(1)],
        ),
        (
            Way { drop_in: and(pin(), "disableAllHooks", true.into()), ..way("the same, hooks off", Value::Null) },
            [Open, Open, Keys, Keys],
        ),
    ]
}

const SCOUT: &str = "---\nname: scout\ndescription: looks\nmodel: global.anthropic.claude-sonnet-5-5\n---\nLook.\n";
const COMMAND: &str = "---\nmodel: global.anthropic.claude-sonnet-5-5\n---\nSay hi.\n";
const SKILL: &str = "---\nname: sk\ndescription: says hi\nmodel: global.anthropic.claude-sonnet-5-5\n---\nSay hi.\n";
const DROP_IN: &str = "/etc/claude-code/managed-settings.d/95-other.json";

impl Way {
    /// Starts the client this way, in a project's folder of its own.
    fn go(&self, site: &Site, home: &Home) -> (Run, Vec<Entry>) {
        _ = fs::remove_dir_all(home.path().join("project"));
        if !self.project.is_null() {
            home.write("project/.claude/settings.json", &self.project.to_string());
        }
        for (file, text) in self.files {
            home.write(&format!("project/{file}"), text);
        }
        if !self.drop_in.is_null() {
            site.write(DROP_IN, &self.drop_in.to_string());
        }
        let before = site.log().requests().len();
        let launch = site.claude(home).args(["-p", self.prompt.unwrap_or("hi")]).args(&self.args);
        let launch = self.vars.iter().fold(launch, |launch, (name, value)| launch.env(name, value));
        let run = launch.env("CLAUDE_CODE_MAX_RETRIES", "1").deadline(Duration::from_secs(60)).run();
        _ = fs::remove_file(site.outside(DROP_IN));
        (run, site.log().requests().split_off(before))
    }

    fn became(&self, run: &Run, entries: &[Entry]) -> Became {
        let answered = entries.iter().filter(|entry| entry.status == 200);
        let is_inside = |entry: &Entry| {
            let host_is = entry.request.host.ends_with(".ap-northeast-1.amazonaws.com");
            host_is && entry.model().is_none_or(|model| model.starts_with("jp."))
        };
        let (abroad, inside): (Vec<_>, Vec<_>) = answered.partition(|entry| !is_inside(entry));
        let is_prompt = |entry: &&Entry| entry.model().is_some() && !entry.request.path.ends_with("/invoke");
        // What a tool was told goes back to the model.
        let told = |entry: &Entry| entry.body().map(|body| body.to_string()).unwrap_or_default();
        let said: Vec<_> = [run.stdout.clone()].into_iter().chain(entries.iter().map(told)).collect();
        let stopped = (1..=7).find(|code| said.iter().any(|said| said.contains(&format!("(GK-GRD-00{code})"))));
        match stopped {
            _ if abroad.iter().copied().any(|entry| is_prompt(&entry)) => Open,
            Some(code) if !abroad.is_empty() => Probed(code),
            Some(code) if self.reply.is_some() || !inside.iter().copied().any(|entry| is_prompt(&entry)) => Guard(code),
            _ if !abroad.is_empty() => Open,
            _ if run.stdout.contains("Header 'x-amz-security-token' has invalid value") => Keys,
            _ if run.stdout.contains("The stand-in heard you.") => Inside,
            _ => Refused,
        }
    }
}

fn column(at: usize) {
    let (identity, scope) = COLUMNS[at];
    let opened = |reply: Option<Reply>| {
        let scenario = if identity == "isolated" { scenario(|_| ()) } else { Scenario::tokyo() };
        let site = Site::open(Scenario { reply: reply.unwrap_or_default(), ..scenario })?;
        let home = if identity == "isolated" {
            isolated::home_signed_in(&site, scope)
        } else {
            prepared::home(&site, &["--scope", scope, "--set", "claude.guard=on"])
        };
        home.write("stranger.json", &stranger());
        Some((site, home))
    };
    let Some((site, home)) = opened(None) else { return };
    let ways = ways();
    let mut table = Table::new(&format!("guard-{identity}-{scope}"), ways.len());
    for (way, expected) in matrix::part(ways, (at, COLUMNS.len()), |(way, _)| DECIDE.contains(&way.name)) {
        let (run, entries, became) = match &way.reply {
            None => {
                let (run, entries) = way.go(&site, &home);
                let became = way.became(&run, &entries);
                (run, entries, became)
            }
            Some(reply) => {
                let Some((site, home)) = opened(Some(reply.clone())) else { return };
                let (run, entries) = way.go(&site, &home);
                let became = way.became(&run, &entries);
                (run, entries, became)
            }
        };
        table.row(format!("{identity:<8} {scope:<8} {:<34} {}", way.name, became.words()));
        if became != expected[at] {
            let asked: Vec<_> = entries.iter().map(ToString::to_string).collect();
            let text = asked.join("\n");
            table.wrong([format!("{}: {became:?}, not {:?}: {run:?}\n{text}", way.name, expected[at])]);
        }
    }
    table.end();
}

/// Keys of somebody else, as an exporter gives them.
fn stranger() -> String {
    let stranger = Identity::user("stranger");
    json!({"Version": 1, "AccessKeyId": stranger.access_key, "SecretAccessKey": stranger.secret, "SessionToken": "t"})
        .to_string()
}

#[test]
fn every_way_out_beside_the_shells_keys_in_user_scope() {
    column(0);
}

#[test]
fn every_way_out_beside_the_shells_keys_in_managed_scope() {
    column(1);
}

#[test]
fn every_way_out_with_keys_from_genkan_in_user_scope() {
    column(2);
}

#[test]
fn every_way_out_with_keys_from_genkan_in_managed_scope() {
    column(3);
}
