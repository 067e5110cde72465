//! Every way of [`crate::ways`] with the real client, in both scopes, with the shell's credentials and with genkan's
//! own, without the guard and with it: what left by the stand-in's log, and what the guard and the commands that read
//! the machine said. The tables lie in `target/real/matrix-ways-*.txt`.
//!
//! Without `GENKAN_MATRIX=all` each way is started once, in another scope and column from way to way. With
//! `GENKAN_WAY=TEXT` it is only those whose name has the text, in every column.

use std::fs;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;

use super::Site;
use super::forward::{Forward, Manner};
use super::launch::Run;
use super::matrix::{self, Table};
use super::office::{scenario, set_up, signed_in};
use super::prepared::{self, GENKAN};
use super::worker::absent;
use crate::cloud::log::Entry;
use crate::cloud::request::Refusal;
use crate::cloud::{Identity, Reply, Scenario};
use crate::home::Home;
use crate::ways::Became::{self, Asked, Guard, Inside, Keys, Open, Probed, Refused};
use crate::ways::{self, PAGE, WORD, Way, verdicts};

/// The columns of a scope, as the rows of [`ways::Row`].
const COLUMNS: [(&str, &str); 4] = [("shared", "off"), ("shared", "on"), ("isolated", "off"), ("isolated", "on")];
const PERSON: &str = ".claude/settings.json";
const DROP_IN: &str = "/etc/claude-code/managed-settings.d/95-other.json";

/// A person's machine with a way on it.
struct Laid {
    site: Site,
    home: Home,
    proxy: Forward,
}

/// What was seen of a start.
struct Seen {
    became: Became,
    /// Models and hosts abroad, and strangers.
    left: Vec<String>,
    run: Run,
    entries: Vec<Entry>,
}

fn lay(way: &Way, scope: &str, (identity, guard): (&str, &str)) -> Option<Laid> {
    let calls = way.calls.iter().map(|(tool, input)| ((*tool).to_owned(), input.clone())).collect();
    let world = if identity == "isolated" { scenario(absent) } else { Scenario::tokyo() };
    let mut world = Scenario { reply: Reply { calls, ..Reply::default() }, ..world };
    world.identities.retain(|identity| identity.name != "stranger");
    world.identities.extend([Identity::user("stranger"), stranger()]);
    if way.is_overloaded {
        let inside = world.profiles.iter().filter(|profile| profile.id.starts_with("jp."));
        let refused = |id: &str| (id.to_owned(), Refusal::new(529, "overloaded_error", "Overloaded"));
        world.refusals = inside.map(|profile| refused(&profile.id)).collect();
    }
    let site = Site::open(world)?;
    let proxy = Forward::start(&site, Manner::Opens(443));
    let guard = format!("claude.guard={guard}");
    let home = if identity == "isolated" {
        let home = Home::new();
        home.write(".aws/credentials", &Identity::user("stranger").credentials_file("default"));
        set_up(&site, &home, &["aws.identity=isolated", &format!("scope={scope}"), &guard]);
        signed_in(&site, &home, 0);
        home
    } else {
        let authority = format!("network.ca_bundle={}", site.authority().display());
        prepared::home(&site, &["--scope", scope, "--set", &guard, "--set", &authority])
    };
    if way.is_resumed {
        site.claude(&home).args(["-p", "hi"]).run();
    }
    home.write("stranger.json", &exported(&stranger()));
    home.write("project/ca.pem", &fs::read_to_string(site.authority()).expect("the authority"));
    let folders = folders(&home);
    for (path, content) in way.files(&folders.0, &folders.1, home.read(PERSON).as_deref()) {
        home.write_bytes(path.strip_prefix("home/").unwrap_or(&path), &content);
    }
    if !way.drop_in.is_null() {
        site.write(DROP_IN, &way.drop_in.to_string());
    }
    Some(Laid { site, home, proxy })
}

fn folders(home: &Home) -> (String, String) {
    (home.path().display().to_string(), home.path().join("project").display().to_string())
}

/// What Claude Code says of keys that can't be sent.
const UNSENDABLE: &str = "Header 'x-amz-security-token' has invalid value";

impl Laid {
    /// Starts Claude Code this way.
    fn start(&self, way: &Way) -> Seen {
        let (home, project) = folders(&self.home);
        let before = self.site.log().requests().len();
        self.proxy.hosts();
        let launch = self.site.claude(&self.home).args(way.command_line(&home, &project));
        let shell = way.shell(&home, &project);
        let launch = shell.iter().fold(launch, |launch, (name, value)| launch.env(name, value));
        // A fallback steps in after the third refusal.
        let retries = if way.is_overloaded { "4" } else { "1" };
        let run = launch.env("CLAUDE_CODE_MAX_RETRIES", retries).deadline(Duration::from_secs(45)).run();
        let entries = self.site.log().requests().split_off(before);
        let proxied = self.proxy.hosts();
        let is_own = shell.iter().any(|(name, _)| *name == "HTTPS_PROXY");
        let (became, left) = self.became(way, &run, &entries, if is_own { &[] } else { &proxied });
        Seen { became, left, run, entries }
    }

    fn became(&self, way: &Way, run: &Run, entries: &[Entry], proxied: &[String]) -> (Became, Vec<String>) {
        let host_is = |entry: &Entry| {
            let ends = [".ap-northeast-1.amazonaws.com", ".ap-northeast-1.api.aws"];
            ends.iter().any(|end| entry.request.host.ends_with(end))
        };
        let is_inside = |entry: &Entry| {
            let is_strangers = entry.signer.as_deref() == Some("stranger");
            host_is(entry) && !is_strangers && entry.model().is_none_or(|model| model.starts_with("jp."))
        };
        // AWS in Japan refuses what it refuses unread; what is asked elsewhere has left.
        let is_read = |entry: &&Entry| entry.request.host != PAGE && (entry.status == 200 || !host_is(entry));
        let (inside, abroad): (Vec<_>, Vec<_>) = entries.iter().filter(is_read).partition(|entry| is_inside(entry));
        let secrets = self.site.cloud.directory.secrets();
        let is_told = |entry: &&&Entry| {
            let is_strangers = is_somebodys(entry);
            let is_invoke = entry.model().is_some() && !entry.request.path.ends_with("/invoke");
            is_invoke
                || entry.request.contains(WORD)
                || is_strangers && secrets.iter().any(|secret| entry.request.contains(secret))
        };
        let answers = |entries: &[&Entry]| entries.iter().filter(is_told).count();
        // What a tool was told goes back to the model.
        let told = entries.iter().map(|entry| entry.body().map(|body| body.to_string()).unwrap_or_default());
        let said: Vec<_> = [run.stdout.clone()].into_iter().chain(told).collect();
        let stopped = (1..=20).find(|code| said.iter().any(|said| said.contains(&format!("(GK-GRD-{code:03})"))));
        let mut left: Vec<_> = abroad
            .iter()
            .map(|entry| {
                entry
                    .model()
                    .map_or_else(|| entry.request.host.clone(), |model| format!("{model} at {}", entry.request.host))
            })
            .chain(proxied.iter().map(|host| format!("{host} by a proxy")))
            .collect();
        left.sort();
        left.dedup();
        let is_read_on_the_way = proxied.iter().any(|host| host.starts_with("bedrock-runtime."));
        let became = match stopped {
            _ if answers(&abroad) > 0 || is_read_on_the_way => Open,
            Some(code) if !left.is_empty() => Probed(code),
            Some(code) if !way.calls.is_empty() || answers(&inside) == 0 => Guard(code),
            _ if [&run.stdout, &run.stderr].iter().any(|said| said.contains(UNSENDABLE)) => {
                if left.is_empty() {
                    Keys
                } else {
                    Asked
                }
            }
            _ if !left.is_empty() => Asked,
            _ if run.stdout.contains("The stand-in heard you.") => Inside,
            _ => Refused,
        };
        (became, left)
    }

    /// What the commands say that read the machine.
    fn said(&self, way: &Way) -> [(&'static str, bool); 4] {
        let (home, project) = folders(&self.home);
        verdicts::said(|args| {
            let launch = self.site.command(GENKAN, &self.home).args(args);
            let shell = way.shell(&home, &project);
            let run = shell.iter().fold(launch, |launch, (name, value)| launch.env(name, value)).run();
            (run.code.unwrap_or(-1), serde_json::from_str(&run.stdout).unwrap_or_default())
        })
    }
}

/// Whether a host isn't AWS's.
fn is_somebodys(entry: &Entry) -> bool {
    ![".amazonaws.com", ".api.aws"].iter().any(|end| entry.request.host.ends_with(end))
}

/// Somebody else, with a session of their own.
fn stranger() -> Identity {
    Identity::role("stranger", Timestamp::MAX)
}

/// Credentials as an exporter gives them.
fn exported(whose: &Identity) -> String {
    json!({"Version": 1, "AccessKeyId": whose.access_key, "SecretAccessKey": whose.secret, "SessionToken": whose.token})
        .to_string()
}

/// What is looked at alone.
fn named() -> Option<String> {
    std::env::var("GENKAN_WAY").ok()
}

/// The ways that are run, of those of one among so many columns.
fn chosen(ways: Vec<Way>, (at, of): (usize, usize)) -> Vec<Way> {
    match named() {
        Some(text) => ways.into_iter().filter(|way| way.name.contains(&text)).collect(),
        None => matrix::part(ways, (at, of), |_| false),
    }
}

fn column(scope: &str, at: usize) {
    let (identity, guard) = COLUMNS[at];
    let ways = ways::all();
    let mut table = Table::new(&format!("ways-{scope}-{identity}-guard-{guard}"), ways.len());
    for way in chosen(ways, (at + if scope == "user" { 0 } else { COLUMNS.len() }, 2 * COLUMNS.len())) {
        let Some(laid) = lay(&way, scope, COLUMNS[at]) else { return };
        // In process they are asked for every way (`ways::verdicts`), in every run.
        let said = if matrix::is_whole() || named().is_some() { laid.said(&way).into() } else { Vec::new() };
        let seen = laid.start(&way);
        let alarms: String =
            said.iter().map(|(name, alarms)| format!(" {:<7}", if *alarms { *name } else { "-" })).collect();
        let left = if seen.left.is_empty() { String::new() } else { format!("  left: {}", seen.left.join(", ")) };
        table.row(format!(
            "{scope:<8} {identity:<8} {guard:<3} {:<44} {:<42} alarms:{alarms}{left}",
            way.name,
            seen.became.words(),
        ));
        let expected = if scope == "user" { way.user[at] } else { way.managed[at] };
        // Where something runs beside the guard, either may be first: a plugin's hook at the same event, or the
        // credentials' own check.
        let is_guarded = COLUMNS[at].1 == "on";
        let is_met = seen.became == expected
            || matches!((seen.became, expected), (Keys, Guard(_)))
            || is_guarded && matches!((seen.became, expected), (Guard(_), Open));
        if !is_met {
            let asked: Vec<_> = seen.entries.iter().map(ToString::to_string).collect();
            let text = asked.join("\n");
            table.wrong([format!(
                "{}, {scope}, {identity}, guard {guard}: {:?}, not {expected:?}: {:?}\n{text}",
                way.name, seen.became, seen.run
            )]);
        }
        // The commands judge what is set up, whether a hook would stop it or not.
        table.wrong(verdicts::wrong(&way, (scope, COLUMNS[at].0), &said));
    }
    table.end();
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_way_beside_the_shells_credentials_in_user_scope() {
    column("user", 0);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_way_beside_the_shells_credentials_in_user_scope_guarded() {
    column("user", 1);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_way_with_genkans_credentials_in_user_scope() {
    column("user", 2);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_way_with_genkans_credentials_in_user_scope_guarded() {
    column("user", 3);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_way_beside_the_shells_credentials_in_managed_scope() {
    column("managed", 0);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_way_beside_the_shells_credentials_in_managed_scope_guarded() {
    column("managed", 1);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_way_with_genkans_credentials_in_managed_scope() {
    column("managed", 2);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_way_with_genkans_credentials_in_managed_scope_guarded() {
    column("managed", 3);
}

/// Starts that nothing may stop: the guard is on.
fn ordinary(scope: &str, at: usize) {
    let ways = ways::ordinary();
    let mut table = Table::new(&format!("ordinary-{scope}-{}", COLUMNS[at].0), ways.len());
    for way in chosen(ways, (at / 2 + if scope == "user" { 0 } else { 2 }, 4)) {
        let Some(laid) = lay(&way, scope, COLUMNS[at]) else { return };
        let Seen { became, run, .. } = laid.start(&way);
        table.row(format!("{scope:<8} {:<8} {:<44} {}", COLUMNS[at].0, way.name, became.words()));
        if became != Inside || laid.site.log().answers() == 0 {
            table.wrong([format!("{}, {scope}: {became:?}: {run:?}\n{}", way.name, laid.site.log())]);
        }
    }
    table.end();
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_ordinary_start_beside_the_shells_credentials() {
    ordinary("user", 1);
    ordinary("managed", 1);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_ordinary_start_with_genkans_credentials() {
    ordinary("user", 3);
    ordinary("managed", 3);
}
