//! Starts the installed Claude Code once, for one word, with the person's real settings and in an empty folder of our
//! own: it finds what no imitation finds.
//!
//! It starts only where the credentials were accepted just now, or nobody said anything else of them, and every tier stays inside, as seen from that folder.
//! No tab opens: what could show one is taken out of its variables, genkan's own hooks are told by [`NO_BROWSER`], and
//! a sign-in command of somebody else's is replaced by one that fails, or nothing is started where it can't be replaced.
//! MCP servers are left out, no session is kept, and the folder with its debug output goes in any case but that of a
//! genkan that is killed. The person's hooks run: they are part of what is tried.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use super::models;
use crate::claude::installed::Installed;
use crate::claude::{Effective, Origin, hooks, installed, layers};
use crate::code::{Exit, aws, invoke as code};
use crate::doctor::analysis::{AwsCredentials, is_of_lookup, is_of_network};
use crate::doctor::facts::trial::{
    BY_CLOCK, COULD_OPEN, Ended, HangingHook, INTERRUPTED, NO_CREDENTIALS, NO_KEY, NOT_ACCEPTED, NOT_FOUND, NOT_INSIDE,
    NOT_LOOKED_AT, Trial, UNHEARD,
};
use crate::doctor::facts::{Facts, Failure, Probe};
use crate::doctor::residency::{Standing, residency};
use crate::fault::{Fault, Result};
use crate::profile::{Credentials, Profile, Provider};
use crate::report::Residence;
use crate::secret;
use crate::world::command::{self, Launch};
use crate::world::surroundings::NO_BROWSER;
use crate::world::{World, files, interrupt};

/// Claude Code tries again for minutes where a service fails; a person waits for less.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(60);
/// Settings that start a sign-in.
const SIGN_INS: [&str; 2] = ["awsAuthRefresh", "gcpAuthRefresh"];
/// What says that another Claude Code has started this one.
const DROPPED: [&str; 4] =
    ["CLAUDECODE", "CLAUDE_CODE_ENTRYPOINT", "CLAUDE_CODE_SSE_PORT", "CLAUDE_CODE_MESSAGING_SOCKET"];
/// A text is read whole: what tells its cause may stand at its end. A debug output may hold anything.
const MOST: (usize, usize) = (12, 8000);

/// Whether this version would send the word elsewhere, whatever the settings say.
fn lets_out(installed: &Installed, facts: &Facts) -> bool {
    let obeys = facts.client.as_ref().and_then(|seen| seen.obeys.as_ref());
    obeys.zip(installed.version.as_ref()).is_some_and(|(obeys, found)| obeys.lets_out(found).is_some())
}

/// One start; `facts` hold everything else that was seen.
pub fn look(world: &World, profile: &Profile, facts: &Facts) -> Probe<Trial> {
    if let Some(why) = without_credentials(profile, facts) {
        return Probe::NotTried(why.to_owned());
    }
    let Some(installed) = installed::find(world) else { return Probe::NotTried(NOT_FOUND.to_owned()) };
    let folder = match Folder::new() {
        Ok(folder) => folder,
        Err(fault) => return Probe::Failed((&fault).into()),
    };
    let settings = Effective::new(&layers::read(world, &folder.work));
    if lets_out(&installed, facts) || !stays(world, profile, &settings, facts) {
        return Probe::NotTried(NOT_INSIDE.to_owned());
    }
    let Some(replaced) = replaced(&settings, facts) else { return Probe::NotTried(COULD_OPEN.to_owned()) };
    if let Some(pause) = pause(facts) {
        thread::sleep(pause);
    }
    let _caught = interrupt::catch_sigint();
    let heard = prepared(world, &installed.path, &folder, &replaced).capture(TIMEOUT);
    let heard = match heard {
        Ok(heard) => heard,
        Err(error) => {
            let fault = Fault::new(&code::CLIENT_NOT_STARTED).with("why", installed.path.display()).because(error);
            return Probe::Failed((&fault).into());
        }
    };
    let ended = match heard.ended {
        command::Ended::Exit(exit) => exit.map_or(Ended::Signal, Ended::Exit),
        command::Ended::Deadline => Ended::Deadline(TIMEOUT.as_secs()),
        command::Ended::Interrupted => return Probe::NotTried(INTERRUPTED.to_owned()),
    };
    let debug = files::read(&folder.debug).ok().flatten().unwrap_or_default();
    let errors = heard.errors();
    let output = Output {
        result: &String::from_utf8_lossy(&heard.output),
        errors: &String::from_utf8_lossy(&errors),
        debug: &String::from_utf8_lossy(&debug),
    };
    let version = installed.version.map(|version| version.to_string());
    let trial = output.read(installed.path.display().to_string(), version, ended);
    Probe::Got(Trial { hanging: output.hanging(&hooks::commands(&settings)), ..trial })
}

/// A folder of our own, with an empty one to work in. Whatever happens it goes with its value.
struct Folder {
    _whole: tempfile::TempDir,
    work: std::path::PathBuf,
    temporary: std::path::PathBuf,
    debug: std::path::PathBuf,
}

impl Folder {
    fn new() -> Result<Self> {
        let unwritable = |error: std::io::Error| {
            Fault::new(&crate::code::machine::CANNOT_WRITE).with("file", "TMPDIR").because(error)
        };
        // For its owner alone.
        let whole = tempfile::Builder::new().prefix("genkan-").tempdir().map_err(unwritable)?;
        let at = |name: &str| whole.path().join(name);
        let (work, temporary, debug) = (at("work"), at("tmp"), at("debug.txt"));
        for folder in [&work, &temporary] {
            files::make_folder(folder, files::Access::Private).map_err(unwritable)?;
        }
        Ok(Self { _whole: whole, work, temporary, debug })
    }
}

/// Why the credentials that the requests carry can't be used; nothing where they were accepted while everything else was
/// looked at, or where nothing but the question after who signs was refused.
fn without_credentials(profile: &Profile, facts: &Facts) -> Option<&'static str> {
    let credentials = facts.credentials.as_ref();
    let account = &facts.account;
    // A model's answer says most.
    if account.answering().next().is_some() {
        return None;
    }
    match profile.credentials() {
        Credentials::Aws(_) => {
            let is_accepted = account.identity.got().is_some() || account.listed.got().is_some();
            let why = account.access.failure().or_else(|| account.identity.failure());
            match why {
                _ if is_accepted => None,
                // Claude Code waits longer for a name, and opens no tab.
                Some(why) if is_of_lookup(why) && AwsCredentials::new(facts).is_stored() => None,
                // With keys at hand STS alone may be closed.
                Some(why) if why.code == aws::DENIED.id && account.access.got().is_some() => None,
                Some(why) => Some(because(why)),
                None if account.access.got().is_some() => None,
                None => Some(NOT_LOOKED_AT),
            }
        }
        Credentials::Google(_) => match credentials.and_then(|seen| seen.google()) {
            Some(Probe::Got(google)) => told(&google.token),
            Some(Probe::Failed(why)) => Some(because(why)),
            Some(Probe::NotTried(_)) | None => Some(NOT_LOOKED_AT),
        },
        Credentials::Azure(_) => told(&account.access).filter(|why| {
            // What the variables hold is complete, and nobody but Claude Code signs with it.
            let foundry = credentials.and_then(|seen| seen.foundry());
            let is_at_hand =
                foundry.is_some_and(|foundry| foundry.signer.got().is_some() && foundry.missing.is_empty());
            *why != NOT_LOOKED_AT || !is_at_hand
        }),
        Credentials::Key(..) => match facts.gateway.got().map(|gateway| &gateway.key) {
            Some(Probe::Got(_)) => None,
            Some(_) => Some(NO_KEY),
            None => Some(NOT_LOOKED_AT),
        },
    }
}

fn told<T>(answer: &Probe<T>) -> Option<&'static str> {
    match answer {
        Probe::Got(_) => None,
        Probe::Failed(why) => Some(because(why)),
        Probe::NotTried(_) => Some(NOT_LOOKED_AT),
    }
}

fn because(why: &Failure) -> &'static str {
    match crate::code::find(&why.code) {
        Some(code) if *code == aws::CLOCK => BY_CLOCK,
        _ if is_of_network(why) => UNHEARD,
        Some(code) if code.exit == Exit::Person => NO_CREDENTIALS,
        Some(code) if code.exit == Exit::Remote => UNHEARD,
        Some(_) | None => NOT_ACCEPTED,
    }
}

/// How long a gateway asks to wait before it answers again for a model that it pauses, where that is soon: Claude Code, which
/// is started right after the requests to the same models, would be answered nothing else.
fn pause(facts: &Facts) -> Option<Duration> {
    let answers = facts.gateway.got().into_iter().flat_map(|gateway| gateway.answers());
    let asked = answers.filter_map(|(_, asked)| {
        let refusal = asked.outcome.refusal()?;
        again_in(&refusal.message).or_else(|| asked.retry_after())
    });
    let seconds = asked.filter(|seconds| *seconds <= SOON).max()?;
    Some(Duration::from_secs(seconds + 1))
}

/// A pause of so many seconds is waited for.
const SOON: u64 = 10;

/// `Try again in 5 seconds`, as LiteLLM says it.
fn again_in(text: &str) -> Option<u64> {
    let text = text.to_ascii_lowercase();
    let rest = &text[text.find("try again in ")? + "try again in ".len()..];
    let mut words = rest.split_whitespace();
    let seconds: f64 = words.next()?.trim_end_matches('s').parse().ok()?;
    let is_seconds = words.next().is_none_or(|unit| !unit.starts_with("min") && !unit.starts_with("hour"));
    // A number of seconds that is waited for is small.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is small, and no less than nothing")]
    (is_seconds && (0.0..=3600.0).contains(&seconds)).then(|| seconds.ceil() as u64)
}

/// Whether Claude Code's requests stay inside where it is started in the empty folder: a project's settings may be what
/// holds them.
fn stays(world: &World, profile: &Profile, settings: &Effective, facts: &Facts) -> bool {
    let Ok(models) = models(world, profile, settings) else { return false };
    let there = Facts { models: Probe::Got(models), ..facts.clone() };
    let tiers = residency(&there, profile);
    let is_not_outside = |one: &Standing| one.verdict != Residence::Outside && !one.is_diverted();
    !tiers.is_empty()
        && tiers.iter().all(|one| match profile.provider() {
            Provider::Bedrock(_) | Provider::Vertex(_) => one.stays(),
            // Nothing there says more.
            Provider::Foundry(_) | Provider::Gateway(..) => is_not_outside(one),
        })
}

/// Settings that take the place of sign-in commands of somebody else's; `None` where one can't be replaced.
fn replaced(settings: &Effective, facts: &Facts) -> Option<Value> {
    let own = facts.client.as_ref().and_then(|client| client.hook.as_ref()).map(|hook| hook.program.as_str());
    let mut replaced = serde_json::Map::new();
    for name in SIGN_INS {
        let Some(found) = settings.setting(name) else { continue };
        let text = found.value.as_str().unwrap_or_default();
        if text.is_empty() || own.is_some_and(|own| text.contains(own)) {
            continue;
        }
        if found.origin.is_managed() {
            return None;
        }
        replaced.insert(name.to_owned(), json!("exit 1"));
    }
    Some(Value::Object(replaced))
}

fn prepared(world: &World, program: &Path, folder: &Folder, replaced: &Value) -> Launch {
    let mut own = world.showing_nothing();
    own.vars = own.vars.without(|name| DROPPED.contains(&name));
    let launch = Launch::new(&own, program)
        .within(&folder.work)
        .args(["-p", "OK", "--output-format", "json", "--no-session-persistence", "--strict-mcp-config"])
        // Whatever a model wants to do: there is one turn, and nobody says yes.
        .args(["--max-turns", "1", "--permission-mode", "default", "--debug-file"])
        .args([&folder.debug])
        .envs(["TMPDIR", "TMP", "TEMP"].map(|name| (name, &folder.temporary)))
        .envs([(NO_BROWSER, "1")])
        .without_updates();
    let is_replaced = replaced.as_object().is_some_and(|replaced| !replaced.is_empty());
    if is_replaced { launch.args(["--settings", &replaced.to_string()]) } else { launch }
}

/// What it left behind.
struct Output<'a> {
    result: &'a str,
    errors: &'a str,
    debug: &'a str,
}

impl Output<'_> {
    fn read(&self, program: String, version: Option<String>, ended: Ended) -> Trial {
        let result: Value = serde_json::from_str(self.result.trim()).unwrap_or(Value::Null);
        let counted: BTreeMap<String, String> = result["modelUsage"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(model, usage)| (model.clone(), usage["provider"].as_str().unwrap_or_default().to_owned()))
            .collect();
        // A hook that stops the word makes a good end of it, without a model.
        let answered = ended == Ended::Exit(0) && result["is_error"] == json!(false) && !counted.is_empty();
        let said = match result["result"].as_str() {
            _ if answered => "",
            Some(said) => said,
            None if self.errors.trim().is_empty() => self.result,
            None => self.errors,
        };
        Trial {
            program,
            version,
            ended,
            answered,
            asked: self.asked(),
            counted,
            said: cut(said),
            errors: self.logged_errors(),
            hanging: Vec::new(),
        }
    }

    /// `Hooks: UserPromptSubmit [sleep 600] timed out after 30000ms (30020ms)`, seen with 2.1.328; a `:` and what the event
    /// was about may follow its name.
    fn hanging(&self, commands: &[(String, String, Origin)]) -> Vec<HangingHook> {
        let read = |line: &str| {
            let (_, said) = line.split_once("] Hooks: ")?;
            let (hook, limit) = said.rsplit_once("] timed out after ")?;
            let (event, command) = hook.split_once(" [")?;
            let event = event.split(':').next().unwrap_or(event);
            let milliseconds: u64 = limit.split_once("ms")?.0.parse().ok()?;
            let is_it = |(named, line, _): &&(String, String, Origin)| named == event && line == command;
            let place = commands.iter().find(is_it).map(|(.., origin)| origin.into());
            let (event, command) = (event.to_owned(), secret::command::shown(command));
            Some(HangingHook { event, command, seconds: milliseconds.div_ceil(1000), place })
        };
        let mut found: Vec<HangingHook> = Vec::new();
        for hook in self.debug.lines().filter_map(read) {
            if !found.contains(&hook) {
                found.push(hook);
            }
        }
        found
    }

    /// `[API:timing] dispatching to bedrock model=jp.…`, seen with 2.1.328.
    fn asked(&self) -> Vec<String> {
        let mut asked: Vec<String> = Vec::new();
        for line in self.debug.lines().filter(|line| line.contains("[API:timing] dispatching to ")) {
            let model = line.split(" model=").nth(1).and_then(|rest| rest.split_whitespace().next());
            if let Some(model) = model.filter(|model| asked.last().is_none_or(|last| last != model)) {
                asked.push(model.to_owned());
            }
        }
        asked
    }

    fn logged_errors(&self) -> Vec<String> {
        let mut told: Vec<String> = Vec::new();
        let errors = self.debug.lines().filter_map(|line| Some(line.split_once("[ERROR] ")?.1));
        for error in errors.map(cut) {
            if told.len() < MOST.0 && !error.is_empty() && !told.contains(&error) {
                told.push(error);
            }
        }
        told
    }
}

/// On one line, and no longer than needed.
fn cut(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(MOST.1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(result: &str, errors: &str, debug: &str, ended: Ended) -> Trial {
        Output { result, errors, debug }.read("/usr/bin/claude".to_owned(), Some("2.1.328".to_owned()), ended)
    }

    const DISPATCHED: &str = "2026-11-22T07:47:24.397Z [DEBUG] [API:timing] dispatching to bedrock model=jp.x\n";

    #[test]
    fn an_answer_is_one_of_a_model_and_of_nothing_in_its_place() {
        let answer = json!({"is_error": false, "result": "OK", "modelUsage": {"jp.x": {"provider": "bedrock"}}});
        let trial = read(&answer.to_string(), "", DISPATCHED, Ended::Exit(0));
        assert_eq!((trial.answered, trial.model(), trial.said.as_str()), (true, Some("jp.x"), ""));
        assert_eq!(trial.counted["jp.x"], "bedrock");
        // What the guard says in place of a model.
        let stopped = json!({"is_error": false, "result": "stopped by genkan", "modelUsage": {}, "num_turns": 0});
        let trial = read(&stopped.to_string(), "", "", Ended::Exit(0));
        assert_eq!((trial.answered, trial.model(), trial.said.as_str()), (false, None, "stopped by genkan"));
        let failed = json!({"is_error": true, "result": "API Error: 400 x", "modelUsage": {}});
        let trial = read(&failed.to_string(), "", DISPATCHED, Ended::Exit(1));
        assert_eq!((trial.answered, trial.said.as_str()), (false, "API Error: 400 x"));
        assert_eq!(read("", "managed settings\nare broken", "", Ended::Exit(1)).said, "managed settings are broken");
    }

    #[test]
    fn a_hook_that_did_not_end_is_named_with_whoever_starts_it() {
        let line = |text: &str| format!("2026-11-25T00:29:24.392Z [DEBUG] {text}\n");
        let debug = [
            line("Hooks: SessionStart:startup [/opt/x] timed out after 2000ms (2020ms)"),
            line("Hook SessionStart:startup (SessionStart) cancelled:"),
            line("Hooks: UserPromptSubmit [ask [y]; TOKEN=Hx46 sleep 600] timed out after 30000ms (30020ms)"),
            line("Hooks: UserPromptSubmit [ask [y]; TOKEN=Hx46 sleep 600] timed out after 30000ms (30021ms)"),
        ];
        let own = ("UserPromptSubmit".to_owned(), "ask [y]; TOKEN=Hx46 sleep 600".to_owned());
        let commands = [(own.0, own.1, Origin::User("/h/.claude/settings.json".into()))];
        let (result, errors) = ("", "");
        let found = Output { result, errors, debug: &debug.concat() }.hanging(&commands);
        let told: Vec<_> = found.iter().map(|it| (it.event.as_str(), it.seconds, it.place.is_some())).collect();
        assert_eq!(told, [("SessionStart", 2, false), ("UserPromptSubmit", 30, true)]);
        assert!(found.iter().all(|it| !it.command.contains("Hx46")), "{found:?}");
    }

    #[test]
    fn a_pause_of_seconds_is_read_and_none_of_minutes() {
        for (text, expected) in [
            ("No deployments available for selected model, Try again in 5 seconds. Passed model=x", Some(5)),
            ("Please try again in 1.2s", Some(2)),
            ("try again in 5 minutes", None),
            ("try again later", None),
        ] {
            assert_eq!(again_in(text), expected, "{text}");
        }
    }

    #[test]
    fn each_error_is_kept_once_and_a_model_as_often_as_it_changes() {
        let line = |text: &str| format!("2026-11-22T07:47:24.397Z {text}\n");
        let debug = [
            line("[DEBUG] [API:timing] dispatching to bedrock model=a more=1"),
            line("[ERROR] API error (attempt 1/11): 400 x"),
            line("[DEBUG] [API:timing] dispatching to bedrock model=a"),
            line("[ERROR] API error (attempt 1/11): 400 x"),
            line("[DEBUG] [API:timing] dispatching to bedrock model=b"),
            line(&format!("[ERROR] {}", "y".repeat(9000))),
        ];
        let trial = read("", "", &debug.concat(), Ended::Deadline(60));
        assert_eq!(trial.asked, ["a", "b"]);
        assert_eq!(trial.errors.iter().map(String::len).collect::<Vec<_>>(), [31, 8000]);
    }
}
