//! What the client dials for a name, beside settings of many kinds: `tests/models/seen*.json`, by which
//! `models::resolve` is held in every test run, run anew with the client. With `GENKAN_MATRIX=all GENKAN_RECORD=1` what it
//! dials is written down, for a new version of the client.

use std::fs;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::Site;
use super::by_hand::QUIET;
use super::client;
use super::foundry::{self, KEY};
use super::matrix::{self, Share, Table};
use super::residency::PARTS;
use super::vertex;
use crate::cloud::google::Google;
use crate::cloud::log::Entry;
use crate::cloud::scenario::InferenceProfile;
use crate::cloud::{Identity, Scenario};
use crate::home::Home;

/// A table, in the order of its file.
#[derive(Deserialize, Serialize)]
struct Seen {
    client: String,
    /// The account's profiles, in the order in which AWS lists them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    listed: Vec<String>,
    cases: Vec<Case>,
}

#[derive(Deserialize, Serialize)]
struct Case {
    name: String,
    settings: Value,
    /// ListInferenceProfiles is refused.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    unlisted: bool,
    /// What was typed, and what the first request with the prompt named; `<none>` where nothing is typed.
    seen: Map<String, Value>,
}

/// A file of the home, and what stands in it.
type File = (&'static str, fn() -> String);

/// One provider's table.
struct Provider {
    table: &'static str,
    share: Share,
    scenario: fn(&[String]) -> Scenario,
    /// Variables of the shell beside the case's settings.
    shell: &'static [(&'static str, &'static str)],
    /// What the person is signed in by.
    file: Option<File>,
    called: fn(&Entry) -> Option<String>,
}

const BEDROCK: Provider = Provider {
    table: "seen.json",
    share: (4, PARTS),
    scenario: |listed| Scenario {
        profiles: listed.iter().map(|id| InferenceProfile::system(id)).collect(),
        ..Scenario::tokyo()
    },
    shell: &[("CLAUDE_CODE_USE_BEDROCK", "1")],
    file: Some((".aws/credentials", || Identity::user("dev").credentials_file("default"))),
    called: Entry::model,
};

const VERTEX: Provider = Provider {
    table: "seen_vertex.json",
    share: (5, PARTS),
    scenario: |_| vertex::scenario(),
    shell: &[("ANTHROPIC_VERTEX_PROJECT_ID", Google::PROJECT)],
    file: Some((vertex::ADC, || Google::tokyo().principals[0].file().to_string())),
    called: |entry| Some(format!("{}/{}", entry.target()?.location, entry.model()?)),
};

const FOUNDRY: Provider = Provider {
    table: "seen_foundry.json",
    share: (6, PARTS),
    scenario: |_| foundry::scenario(),
    shell: &[("ANTHROPIC_FOUNDRY_API_KEY", KEY)],
    file: None,
    called: Entry::model,
};

const MANAGED: &str = "/etc/claude-code/managed-settings.json";

impl Provider {
    fn path(&self) -> String {
        format!("{}/tests/models/{}", env!("CARGO_MANIFEST_DIR"), self.table)
    }

    /// What the first request with the prompt named; a probe asks for one token. The error is what the client said instead.
    fn dialled(&self, site: &Site, home: &Home, typed: &str) -> Result<String, String> {
        let before = site.log().requests().len();
        let model = if typed == "<none>" { vec![] } else { vec!["--model", typed] };
        let launch = site.claude(home).args(["-p", "hi"].into_iter().chain(model));
        let shell = QUIET.iter().chain(self.shell);
        let run = shell.fold(launch, |launch, (name, value)| launch.env(name, value)).run();
        let is_prompt = |entry: &&Entry| entry.body().is_some_and(|body| body["max_tokens"].as_u64() > Some(1));
        let requests = site.log().requests();
        let first = requests[before..].iter().filter(is_prompt).find_map(self.called);
        first.ok_or_else(|| format!("nothing: {run:?}"))
    }

    fn run(&self) {
        let text = fs::read_to_string(self.path()).expect("a table");
        let mut table: Seen = serde_json::from_str(&text).expect("a table");
        let typed = |(at, case): (usize, &Case)| case.seen.keys().map(|typed| (at, typed.clone())).collect::<Vec<_>>();
        let all: Vec<_> = table.cases.iter().enumerate().flat_map(typed).collect();
        let mut rows = Table::new(self.table.trim_end_matches(".json"), all.len());
        let part = matrix::part(all, self.share, |_| false);
        for of_case in part.chunk_by(|(one, _), (next, _)| one == next) {
            let case = &mut table.cases[of_case[0].0];
            let mut scenario = (self.scenario)(&table.listed);
            if case.unlisted {
                scenario.identities.iter_mut().for_each(|one| one.denied.push("bedrock:ListInferenceProfiles".into()));
            }
            let Some(site) = Site::open(scenario) else { return };
            let home = Home::new();
            if let Some((path, text)) = self.file {
                home.write(path, &text());
            }
            let settings = case.settings.to_string();
            if case.name.contains("managed") {
                site.write(MANAGED, &settings);
            } else {
                home.write(".claude/settings.json", &settings);
            }
            for (_, typed) in of_case {
                let dialled = self.dialled(&site, &home, typed);
                rows.row(format!("{:<36} {typed:<72} {}", case.name, dialled.as_ref().unwrap_or_else(|said| said)));
                match dialled {
                    Ok(dialled) if is_recording() => case.seen[typed] = json!(dialled),
                    Ok(dialled) if case.seen[typed] == json!(dialled) => {}
                    Ok(said) | Err(said) => rows.wrong([format!(
                        "{}: --model {typed}: dialled {said}, known is {}",
                        case.name, case.seen[typed]
                    )]),
                }
            }
        }
        if is_recording() {
            table.client = client::version();
            fs::write(self.path(), table.text()).expect("the table can be written");
        }
        rows.end();
    }
}

fn is_recording() -> bool {
    matrix::is_whole() && std::env::var_os("GENKAN_RECORD").is_some()
}

impl Seen {
    /// A line for each case.
    fn text(&self) -> String {
        let cases: Vec<_> = self.cases.iter().map(|case| json!(case).to_string()).collect();
        let listed = match self.listed.is_empty() {
            true => String::new(),
            false => format!("\"listed\": {},\n", json!(self.listed)),
        };
        format!("{{\n\"client\": {},\n{listed}\"cases\": [\n{}\n]\n}}\n", json!(self.client), cases.join(",\n"))
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_of_the_table_on_bedrock() {
    BEDROCK.run();
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_of_the_table_on_vertex_ai() {
    VERTEX.run();
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_of_the_table_on_foundry() {
    FOUNDRY.run();
}
