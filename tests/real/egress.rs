//! Whom Claude Code calls besides the model, without genkan and with it: the table of SECURITY.md is made here.

use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

use serde_json::json;

use super::Site;
use super::by_hand::settle;
use super::guard_interactive::type_in;
use super::launch::Launch;
use super::office::{scenario, set_up, signed_in};
use super::stranger::TELEMETRY;
use super::worker::absent;
use super::{foundry, gateway, vertex};
use crate::cloud::{Identity, Reply, Scenario};
use crate::home::Home;

/// What a person or the model has it do.
#[derive(Debug, Clone, Copy)]
enum Doing {
    /// `claude -p`.
    Headless,
    /// A session at a terminal, one prompt.
    Terminal,
    /// The model fetches a page of `page.example`.
    Fetch,
    /// Telemetry is switched on in the shell, with everything that it can carry.
    Telemetry,
}

const ALL: [(Doing, &str); 4] = [
    (Doing::Headless, "`claude -p`"),
    (Doing::Terminal, "a session at a terminal"),
    (Doing::Fetch, "WebFetch of a page of page.example"),
    (Doing::Telemetry, "telemetry that the shell switches on (`OTEL_*`)"),
];
const COLUMNS: [&str; 3] = ["without genkan", "user", "managed"];

fn home(site: &Site, column: &str) -> Home {
    let home = Home::new();
    if column == "without genkan" {
        let settings = json!({"env": {"CLAUDE_CODE_USE_BEDROCK": "1", "AWS_REGION": "ap-northeast-1"}});
        home.write(".claude/settings.json", &settings.to_string());
        home.write(".aws/credentials", &Identity::user("stranger").credentials_file("default"));
    } else {
        // The person's own part, with what AWS's files say, and then the machine's.
        set_up(site, &home, &[]);
        if column == "managed" {
            set_up(site, &home, &["scope=managed"]);
            fs::remove_file(home.path().join(".claude/settings.json")).expect("the settings");
        }
        signed_in(site, &home, 0);
    }
    settle(&home);
    home
}

/// The hosts that were looked up or called, without AWS's in Tokyo.
fn called(doing: Doing, column: &str) -> Option<BTreeSet<String>> {
    let reply = match doing {
        Doing::Fetch => {
            let page = json!({"url": "https://page.example/today", "prompt": "What does it say?"});
            Reply::default().calling("WebFetch", page)
        }
        Doing::Headless | Doing::Terminal | Doing::Telemetry => Reply::default(),
    };
    let site = Site::open(Scenario { reply, ..scenario(absent) })?;
    let home = home(&site, column);
    let client = site.claude(&home).deadline(Duration::from_secs(45));
    match doing {
        Doing::Headless => drop(client.args(["-p", "hi"]).run()),
        Doing::Fetch => {
            let run = client.args(["-p", "hi", "--tools", "WebFetch", "--allowedTools", "WebFetch"]).run();
            let hosts = site.log().hosts();
            let is_fetched = hosts.contains("page.example") || hosts.contains("api.anthropic.com");
            assert!(is_fetched, "nothing was fetched, {column}: {run:?}\n{}", site.log());
        }
        Doing::Telemetry => {
            let client = TELEMETRY.iter().fold(client, |client, (name, value)| client.env(name, value));
            drop(client.args(["-p", "the-word-of-the-day"]).run());
        }
        Doing::Terminal => {
            let mut tty = client.tty();
            tty.wait_for("· Amazon Bedrock").wait_for("❯");
            type_in(&mut tty, "hi");
            // What it calls by itself it calls at its start.
            std::thread::sleep(Duration::from_secs(5));
            drop(tty);
        }
    }
    let log = site.log();
    let mut hosts = log.hosts();
    hosts.retain(|host| !host.ends_with(".ap-northeast-1.amazonaws.com") && host != "page.example");
    let told = log.told(&["the-word-of-the-day".to_owned()].into());
    if told.contains("collector.example") {
        hosts.insert("collector.example (what was typed)".to_owned());
    }
    Some(hosts)
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn the_table_of_security_says_whom_claude_code_calls_besides_the_model() {
    let document = fs::read_to_string("SECURITY.md").expect("SECURITY.md");
    assert!(document.contains(&format!("| Claude Code does | {} |\n", COLUMNS.join(" | "))), "the table's head");
    let mut wrong = Vec::new();
    for (doing, name) in ALL {
        let row = document.lines().find_map(|line| line.strip_prefix(&format!("| {name} | "))?.strip_suffix(" |"));
        let row: Vec<&str> = row.unwrap_or_else(|| panic!("no row: {name}")).split(" | ").collect();
        for (column, told) in COLUMNS.into_iter().zip(row) {
            let Some(hosts) = called(doing, column) else { return };
            let told: BTreeSet<String> = told.split(", ").filter(|host| *host != "nobody").map(str::to_owned).collect();
            // Left to itself it doesn't call each of them at every start: seen on a machine under load.
            let is_told = match column == COLUMNS[0] {
                true => hosts.is_subset(&told) && hosts.is_empty() == told.is_empty(),
                false => hosts == told,
            };
            if !is_told {
                wrong.push(format!("{name}, {column}: {hosts:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "SECURITY.md's table has something else: {wrong:#?}");
}

/// Keys of Anthropic's own service in a shell: under managed settings Claude Code asks that service for its organisation's
/// settings with either, unless they are blanked.
#[test]
fn a_shells_first_party_key_asks_nobody_in_managed_scope() {
    for name in ["ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"] {
        let Some(site) = Site::open(vertex::scenario()) else { return };
        let on_vertex = vertex::home(&site, &["--scope", "managed"]);
        asks_nobody_else(&site, site.claude(&on_vertex), name, "googleapis.com");
        let Some(site) = Site::open(foundry::scenario()) else { return };
        let on_foundry = foundry::home(&site, "managed", &["foundry.auth=key"]);
        asks_nobody_else(&site, foundry::with_key(&site, &on_foundry), name, "services.ai.azure.com");
        let Some(site) = Site::open(gateway::scenario(Reply::default())) else { return };
        let before_gateway = gateway::home_in(&site, "anthropic", "managed", &[]);
        asks_nobody_else(&site, site.claude(&before_gateway), name, "llm.acme.example");
        let Some(site) = Site::open(scenario(absent)) else { return };
        asks_nobody_else(&site, site.claude(&home(&site, "managed")), name, "amazonaws.com");
    }
}

#[track_caller]
fn asks_nobody_else(site: &Site, claude: Launch<'_>, name: &str, provider: &str) {
    let before = site.log().requests().len();
    let run = claude.env(name, "sk-ant-oat01-of-the-shell-0123456789").args(["-p", "hi"]).run();
    let asked: Vec<_> = site.log().requests()[before..].iter().map(|entry| entry.request.host.clone()).collect();
    assert_eq!(run.code, Some(0), "{provider} {name}: {run:?}");
    assert!(!asked.is_empty() && asked.iter().all(|host| host.ends_with(provider)), "{provider} {name}: {asked:?}");
}
