//! A machine that root has set up, and what happens to it: who set it up under which umask, what became of modes, owners,
//! the stored profile and genkan's own record, what another team pushed beside. Each row is a prompt of the real client for
//! a model abroad, and every form of the verdict: where such a prompt leaves, none says as intended.
//!
//! A row is one harm, in one of the scopes; with `GENKAN_MATRIX=all` two meet. The table lies in
//! `target/real/matrix-verdicts.txt`.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use walkdir::WalkDir;

use super::Site;
use super::launch::{Launch, Run};
use super::matrix::{self, Table};
use super::office::{ROLE, START, scenario, signed_in};
use super::prepared::GENKAN;
use super::rights::{DROP_IN, PERSON};
use super::worker::absent;
use crate::cloud::Identity;
use crate::cloud::log::Entry;
use crate::home::Home;
use crate::rights::{self, Rights};
use crate::ways::WORD;

const ROOT: u32 = 0;
const ABROAD: &str = "global.anthropic.claude-sonnet-4-6";
const FORMATS: [&str; 4] = ["jamf", "intune", "ansible", "fleet"];

/// What a machine can meet, by condition; the first of each harms nothing.
const CONDITIONS: [(&str, &[&str]); 7] = [
    ("scope", &["managed", "user", "both"]),
    ("umask", &["022", "027", "077"]),
    ("mode", &["kept", "folder 0700", "file 0600", "file 0666"]),
    ("owner", &["kept", "another"]),
    ("stored", &["kept", "edited", "closed", "newer source"]),
    ("neighbour", &["none", "no hooks", "wider list", "other variables"]),
    ("lost", &["nothing", "record", "all state"]),
];

const UMASK: usize = 1;

/// The place of a value in each of [`CONDITIONS`].
type Row = [usize; CONDITIONS.len()];

fn value(row: &Row, condition: &str) -> &'static str {
    let at = CONDITIONS.iter().position(|(name, _)| *name == condition).expect("a condition");
    CONDITIONS[at].1[row[at]]
}

/// In each scope a machine that meets at most so many harms at once, under one umask after the other. More harms hide each
/// other: what counts is the least that leads a prompt away.
fn rows(harms: usize) -> Vec<Row> {
    let nothing = vec![[0; CONDITIONS.len()]];
    let mut rows = CONDITIONS.iter().enumerate().fold(nothing, |rows, (at, (_, values))| {
        let with = |value: usize| {
            rows.iter().map(move |row| {
                let mut row = *row;
                row[at] = value;
                row
            })
        };
        (0..if at == UMASK { 1 } else { values.len() }).flat_map(with).collect()
    });
    rows.retain(|row| row[UMASK + 1..].iter().filter(|value| **value != 0).count() <= harms);
    for (number, row) in rows.iter_mut().enumerate() {
        // The scopes follow each other: each harm meets another umask in each.
        row[UMASK] = (number + number / CONDITIONS[0].1.len()) % CONDITIONS[UMASK].1.len();
    }
    rows
}

/// A machine with one person, who is signed in, and who has keys and an Anthropic account of their own besides.
struct Machine {
    site: Site,
    person: Home,
    agent: Home,
}

impl Machine {
    fn new() -> Option<Self> {
        let site = Site::open(scenario(absent))?;
        let (person, agent) = (Home::new(), Home::new());
        person.write(".aws/credentials", &Identity::user("stranger").credentials_file("default"));
        signed_in(&site, &person, 0);
        for folder in [".claude", "project", "tmp"] {
            fs::create_dir_all(person.path().join(folder)).expect("a folder");
        }
        for entry in WalkDir::new(person.path()) {
            chown(entry.expect("a file").path(), Some(PERSON), Some(PERSON)).expect("root");
        }
        Some(Self { site, person, agent })
    }

    fn genkan(&self, by: u32, umask: &str, args: &[&str]) -> Run {
        let line = format!("umask {umask}; exec {GENKAN} {}", args.join(" "));
        self.launch(by, "/bin/sh").args(["-c", &line]).run()
    }

    /// A program of root's, who has no home, or of the person's.
    fn launch<'a>(&'a self, by: u32, program: &str) -> Launch<'a> {
        match by {
            ROOT => self.site.command(program, &self.agent).env("HOME", ""),
            _ => self.site.command(program, &self.person).by(by).env("TMPDIR", self.person.path().join("tmp")),
        }
    }

    /// A prompt for a model abroad; what of it left for anywhere else than a model in Japan.
    fn prompt(&self) -> (Run, Vec<String>) {
        let before = self.site.log().requests().len();
        let client = self.site.claude(&self.person).by(PERSON).env("TMPDIR", self.person.path().join("tmp"));
        let client = client.env("ANTHROPIC_API_KEY", "sk-ant-the-persons-own").env("CLAUDE_CODE_MAX_RETRIES", "1");
        let run = client.args(["--model", ABROAD, "-p", WORD]).deadline(Duration::from_secs(45)).run();
        let entries = self.site.log().requests().split_off(before);
        (run, entries.iter().filter(|entry| has_left(entry)).map(ToString::to_string).collect())
    }

    fn file(&self, scope: &str, path: &str) -> PathBuf {
        if scope == "user" { self.person.path().join(path) } else { self.site.outside(path) }
    }
}

/// Whether a request took the prompt abroad, or had it answered for somebody else.
fn has_left(entry: &Entry) -> bool {
    let is_in_japan = entry.request.host.ends_with(".ap-northeast-1.amazonaws.com");
    let is_ours =
        entry.signer.as_deref() == Some("worker") && entry.model().is_some_and(|model| model.starts_with("jp."));
    // What AWS in Japan refuses it refuses unread.
    entry.request.contains(WORD) && !(is_in_japan && (is_ours || entry.status != 200))
}

fn profile(site: &Site, scope: &str) -> String {
    let scope = if scope == "user" { "user" } else { "managed" };
    let authority = site.authority();
    format!(
        "schema = 1\nname = \"acme\"\nversion = \"2026.11\"\nextends = \"bedrock-jp\"\nscope = \"{scope}\"\n\
         [aws]\nsso_session = \"acme\"\naccount_id = \"111122223333\"\nidentity = \"isolated\"\n\
         sso_start_url = \"{START}\"\nrole_name = \"{ROLE}\"\n[claude]\nguard = \"on\"\n\
         [network]\nca_bundle = \"{}\"\n",
        authority.display()
    )
}

/// Sets everything up as the row says, by whoever has to.
fn set_up(machine: &Machine, row: &Row) {
    let umask = value(row, "umask");
    let ask = |by: u32, scope: &str| {
        let run = machine.genkan(by, umask, &["setup", "--scope", scope, "--non-interactive", "--no-login"]);
        assert_eq!(run.code, Some(0), "{row:?}: {run:?}");
    };
    let scope = value(row, "scope");
    if scope != "user" {
        ask(ROOT, "managed");
    }
    if scope != "managed" {
        ask(PERSON, "user");
    }
}

/// Does to a machine what the row says.
fn harm(machine: &Machine, row: &Row) {
    let scope = value(row, "scope");
    let (settings, state) = match scope {
        "user" => (".claude/settings.json", ".local/state/genkan"),
        _ => (DROP_IN, "/var/lib/genkan"),
    };
    let (settings, state) = (machine.file(scope, settings), machine.file(scope, state));
    let stored = state.join("profiles/acme.toml");
    let mode = |path: &Path, mode| fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("a mode");
    match value(row, "stored") {
        "edited" => {
            let text = fs::read_to_string(&stored).expect("a stored profile");
            fs::write(&stored, text.replace("\"ap-northeast-3\"", "\"us-east-1\"")).expect("root");
        }
        "closed" => {
            mode(&stored, 0o600);
            chown(&stored, Some(ROOT), Some(ROOT)).expect("root");
        }
        "newer source" => {
            let text = profile(&machine.site, scope).replace("2026.11", "2026.12");
            machine.site.write("/etc/genkan/profile.toml", &text);
        }
        _ => {}
    }
    if value(row, "owner") == "another" {
        chown(&settings, Some(if scope == "user" { ROOT } else { PERSON }), None).expect("root");
    }
    match value(row, "mode") {
        "folder 0700" => {
            let folder = settings.parent().expect("a folder");
            mode(folder, 0o700);
        }
        "file 0600" => mode(&settings, 0o600),
        "file 0666" => mode(&settings, 0o666),
        _ => {}
    }
    let drop_in = "/etc/claude-code/managed-settings.d/95-team.json";
    let pushed: Value = match value(row, "neighbour") {
        "no hooks" => json!({"disableAllHooks": true}),
        "wider list" => json!({"availableModels": [ABROAD]}),
        "other variables" => json!({"env": {"CLAUDE_CODE_USE_BEDROCK": "", "AWS_REGION": "us-east-1"}}),
        _ => Value::Null,
    };
    if !pushed.is_null() {
        machine.site.write(drop_in, &pushed.to_string());
    }
    match value(row, "lost") {
        "record" => fs::remove_file(state.join("ledger.json")).expect("a ledger"),
        "all state" => fs::remove_dir_all(&state).expect("a folder"),
        _ => {}
    }
}

/// Every form of the verdict, by whoever is asked for it: whether it says as intended.
fn verdicts(machine: &Machine, row: &Row) -> Vec<(String, bool, Run)> {
    let by = if value(row, "scope") == "user" { PERSON } else { ROOT };
    let mut said = Vec::new();
    for format in FORMATS {
        let run = machine.genkan(by, "022", &["check", "--format", format]);
        let is_good = run.stdout.contains("as-intended");
        said.push((format.to_owned(), is_good, run));
    }
    for (name, args) in [("text", &["check"][..]), ("json", &["check", "--json"])] {
        let run = machine.genkan(by, "022", args);
        said.push((name.to_owned(), run.code == Some(0), run));
    }
    said
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn where_a_prompt_leaves_no_form_of_the_verdict_says_as_intended() {
    if !rights::go_on(Rights::Accounts, Location::caller()) {
        return;
    }
    let rows = rows(if matrix::is_whole() { 2 } else { 1 });
    let mut table = Table::new("verdicts", rows.len());
    let mut ways_out = 0;
    for row in &rows {
        let Some(machine) = Machine::new() else { return };
        machine.site.write("/etc/genkan/profile.toml", &profile(&machine.site, value(row, "scope")));
        set_up(&machine, row);
        harm(&machine, row);
        let name = CONDITIONS.iter().map(|(name, _)| format!("{name} {}", value(row, name))).collect::<Vec<_>>();
        let name = name.join(", ");
        let (run, left) = machine.prompt();
        let said = verdicts(&machine, row);
        let good: Vec<_> = said.iter().filter(|(_, is_good, _)| *is_good).map(|(form, ..)| form.as_str()).collect();
        let code = said[2].2.stdout.split("GK-").nth(1).and_then(|rest| rest.get(..7)).unwrap_or("-");
        let words = if left.is_empty() { "stayed" } else { "LEFT" };
        table.row(format!("{words:<6} {code:<8} as intended: {good:?}  {name}"));
        ways_out += usize::from(!left.is_empty());
        if !left.is_empty() && !good.is_empty() {
            table.wrong([format!("{name}: {left:?} and {good:?}: {run:?}\n{said:?}")]);
        }
        if !good.is_empty() && good.len() != said.len() {
            table.wrong([format!("{name}: not one word for one state: {said:?}")]);
        }
        if row[UMASK + 1..].iter().all(|value| *value == 0) && (good.is_empty() || !left.is_empty()) {
            table.wrong([format!("nothing was harmed: {run:?}\n{said:?}\n{}", machine.site.log())]);
        }
    }
    if ways_out == 0 {
        table.wrong(["no harm led a prompt away: the table shows nothing".to_owned()]);
    }
    table.end();
}
