//! Vertex AI with homes that genkan prepared: every name that a person can type, in every scope, beside leftovers and
//! other people's files. One request to a model in another location fails it.

use std::collections::BTreeSet;

use genkan::models::catalogue::Catalogue;
use serde_json::{Value, json};

use super::Site;
use super::by_hand::settle;
use super::client;
use super::matrix::{self, Share, Table};
use super::prepared;
use super::residency::{PARTS, decides, names};
use crate::cloud::google::Google;
use crate::cloud::log::Entry;
use crate::cloud::{Log, Reply, Scenario};
use crate::home::Home;

const HOSTS: [&str; 2] = ["asia-northeast1-aiplatform.googleapis.com", "oauth2.googleapis.com"];
pub(super) const ADC: &str = ".config/gcloud/application_default_credentials.json";
const PROJECT: &str = "google.project=acme-claude";

pub(super) fn scenario() -> Scenario {
    Scenario { google: Google::tokyo(), ..Scenario::default() }
}

/// A home whose person is signed in at Google, and whatever `genkan setup ARGS` writes.
pub(super) fn home(site: &Site, args: &[&str]) -> Home {
    let home = signed_in();
    let setup = ["setup", "--profile", "vertex-jp", "--non-interactive", "--set", PROJECT];
    prepared::genkan(site, &home, &[&setup, args].concat());
    home
}

fn signed_in() -> Home {
    let home = Home::new();
    home.write(ADC, &Google::tokyo().principals[0].file().to_string());
    home
}

/// What is wrong with what was asked for: a host, a location, a project or a token that isn't the profile's.
fn abroad(entries: &[Entry]) -> Vec<String> {
    let mut wrong = Vec::new();
    for entry in entries {
        if !HOSTS.contains(&entry.request.host.as_str()) {
            wrong.push(format!("asked {}", entry.request.host));
        }
        let Some(target) = entry.target() else { continue };
        if (target.project.as_str(), target.location.as_str()) != (Google::PROJECT, Google::TOKYO) {
            wrong.push(format!("dialled {} of {} in {}", target.model, target.project, target.location));
        }
        if entry.signer.as_deref() != Some("taro@acme.example") {
            wrong.push(format!("{:?} asked for {}", entry.signer, target.model));
        }
    }
    wrong
}

/// `LOCATION/MODEL` of each request to a model.
pub(super) fn dialled(entries: &[Entry]) -> BTreeSet<String> {
    let name = |entry: &Entry| Some(format!("{}/{}", entry.target()?.location, entry.model()?));
    entries.iter().filter_map(name).collect()
}

/// One start of the client with these variables; answers what went wrong and which models were dialled.
fn start(site: &Site, home: &Home, shell: &[(&str, &str)], args: &[&str]) -> (Vec<String>, BTreeSet<String>) {
    let before = site.log().requests().len();
    let launch = site.claude(home).args([&["-p", "hi"], args].concat());
    let run = shell.iter().fold(launch, |launch, (name, value)| launch.env(name, value)).run();
    let entries = &site.log().requests()[before..];
    let mut wrong = abroad(entries);
    let answered = run.code == Some(0) && run.stdout.contains("The stand-in heard you.");
    // A name that Google has no model for is refused in Tokyo and processed nowhere.
    let refused = entries.iter().any(|entry| entry.target().is_some() && entry.status == 404);
    if !answered && !refused {
        wrong.push(format!("no answer: {run:?}"));
    }
    (wrong, dialled(entries))
}

/// Runs the list and fails with every wrong row.
fn matrix(scope: &str, share: Share) {
    let Some(site) = Site::open(scenario()) else { return };
    let home = home(&site, &["--scope", scope]);
    let mut names = names(Catalogue::embedded().expect("the embedded catalogue"));
    names.extend(["claude-sonnet-5-5@default", "claude-opus-4", "claude-opus-9"].map(str::to_owned));
    let mut table = Table::new(&format!("vertex-{scope}"), names.len());
    for name in matrix::part(names, share, |name| decides(name)) {
        let (wrong, dialled) = start(&site, &home, &[], &["--model", &name]);
        table.row(format!("{scope:<8} {name:<72} {}", dialled.into_iter().collect::<Vec<_>>().join(" ")));
        table.wrong(wrong.into_iter().map(|wrong| format!("{scope} --model {name}: {wrong}")));
    }
    table.end();
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_in_user_scope() {
    matrix("user", (2, PARTS));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_in_managed_scope() {
    matrix("managed", (3, PARTS));
}

/// What another setup left in the shell, for every model: nothing of it counts beside genkan's own values.
#[test]
#[ignore = "long: .ci/run runs it"]
fn leftovers_of_the_shell_lead_nowhere() {
    let catalogue = Catalogue::embedded().expect("the embedded catalogue");
    let own = catalogue.client.locations.values().map(|variable| (variable.as_str(), "us-east5"));
    let shell: Vec<_> = own
        .chain([
            ("CLOUD_ML_REGION", "us-east5"),
            ("ANTHROPIC_VERTEX_PROJECT_ID", "other"),
            ("GOOGLE_CLOUD_PROJECT", "other"),
            ("ANTHROPIC_VERTEX_BASE_URL", "https://aiplatform.googleapis.com/v1"),
            ("CLAUDE_CODE_USE_BEDROCK", "1"),
            ("CLAUDE_CODE_USE_FOUNDRY", "1"),
            ("CLAUDE_CODE_USE_MANTLE", "1"),
            ("CLAUDE_CODE_USE_ANTHROPIC_AWS", "1"),
            ("CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD", "1"),
            ("CLAUDE_CODE_SKIP_VERTEX_AUTH", "1"),
            ("ANTHROPIC_DEFAULT_SONNET_MODEL", "claude-sonnet-5-5"),
        ])
        .collect();
    for (at, scope) in ["user", "managed"].into_iter().enumerate() {
        let Some(site) = Site::open(scenario()) else { return };
        let home = home(&site, &["--scope", scope]);
        let models = ["opus", "sonnet", "haiku", "fable", "claude-sonnet-5-5", "claude-opus-4@20250514"];
        for model in matrix::part(models, (at, 2), |_| false) {
            let (wrong, _) = start(&site, &home, &shell, &["--model", model]);
            assert!(wrong.is_empty(), "{scope} {model}: {wrong:?}\n{}", site.log());
        }
    }
}

#[test]
fn the_first_start_asks_for_nothing_but_the_prompts_model() {
    for (at, scope) in ["user", "managed"].into_iter().enumerate() {
        let models = [
            (None, "claude-sonnet-4-6"),
            (Some("opus"), "claude-opus-5-5"),
            (Some("haiku"), "claude-haiku-4-5@20251001"),
            (Some("fable"), "claude-opus-5-5"),
            (Some("claude-sonnet-5-5"), "claude-sonnet-4-6"),
        ];
        for (model, expected) in matrix::part(models, (at, 2), |(model, _)| model.is_none()) {
            // In managed scope a name beside the list is answered by the main tier's pin.
            let expected =
                if scope == "managed" && model == Some("claude-sonnet-5-5") { "claude-opus-5-5" } else { expected };
            let Some(site) = Site::open(scenario()) else { return };
            let home = home(&site, &["--scope", scope]);
            let args: Vec<&str> = model.iter().flat_map(|model| ["--model", model]).collect();
            for turn in ["first", "second"] {
                let (wrong, dialled) = start(&site, &home, &[], &args);
                assert!(wrong.is_empty(), "{scope} {turn} {model:?}: {wrong:?}");
                let expected = BTreeSet::from([format!("asia-northeast1/{expected}")]);
                assert_eq!(dialled, expected, "{scope} {turn} {model:?}: {}", site.log());
            }
        }
    }
}

/// The client takes what a model can from the first key that leads to its id: Sonnet 4.6 stays Sonnet 4.6.
#[test]
fn a_pinned_model_keeps_its_own_limits() {
    let Some(site) = Site::open(scenario()) else { return };
    let home = home(&site, &[]);
    start(&site, &home, &[], &[]);
    let by_genkan = most_tokens(site.log());
    let Some(site) = Site::open(scenario()) else { return };
    let plain = signed_in();
    let env = json!({
        "CLAUDE_CODE_USE_VERTEX": "1",
        "CLOUD_ML_REGION": "asia-northeast1",
        "ANTHROPIC_VERTEX_PROJECT_ID": "acme-claude",
        "ANTHROPIC_MODEL": "claude-sonnet-4-6",
        "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1",
    });
    plain.write(".claude/settings.json", &json!({ "env": env }).to_string());
    start(&site, &plain, &[], &[]);
    assert_eq!(by_genkan, most_tokens(site.log()));
}

/// `max_tokens` of the conversation.
fn most_tokens(log: &Log) -> Option<u64> {
    log.requests().iter().filter_map(|entry| entry.body()?["max_tokens"].as_u64()).max()
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn subagents_fallbacks_and_frontmatter_stay_too() {
    for scope in ["user", "managed"] {
        for model in ["haiku", "opus", "claude-sonnet-5-5", "claude-opus-4@20250514"] {
            let input = json!({"description": "Look", "prompt": "look around", "subagent_type": "scout"});
            let Some(site) = Site::open(Scenario { reply: Reply::default().calling("Agent", input), ..scenario() })
            else {
                return;
            };
            let home = home(&site, &["--scope", scope]);
            home.write(
                "project/.claude/agents/scout.md",
                &format!("---\nname: scout\ndescription: looks\nmodel: {model}\n---\nLook.\n"),
            );
            let args = ["--allowedTools", "Agent", "--fallback-model", model];
            let (wrong, _) = start(&site, &home, &[("VERTEX_REGION_CLAUDE_HAIKU_4_5", "us-east5")], &args);
            assert!(wrong.is_empty(), "{scope} {model}: {wrong:?}\n{}", site.log());
        }
    }
}

/// Without the guard a project's folder beats a person's settings and not an administrator's; `check` sees it.
#[test]
fn a_projects_folder_leads_a_person_abroad_and_nobody_in_managed_scope() {
    for variable in ["CLOUD_ML_REGION", "VERTEX_REGION_CLAUDE_4_6_SONNET"] {
        for (scope, stays) in [("user", variable == "CLOUD_ML_REGION"), ("managed", true)] {
            let Some(site) = Site::open(scenario()) else { return };
            let home = home(&site, &["--scope", scope, "--set", "claude.guard=off"]);
            let settings = json!({ "env": { variable: "us-east5" } });
            home.write("project/.claude/settings.json", &settings.to_string());
            let (wrong, _) = start(&site, &home, &[], &[]);
            // Each model's own variable is set as well, so that the one for all leads no known model anywhere.
            assert_eq!(wrong.is_empty(), stays, "{scope} {variable}: {wrong:?}\n{}", site.log());
            let check = site.command(prepared::GENKAN, &home).args(["check", "--scope", scope]).run();
            assert_eq!(check.code, Some(i32::from(scope == "user")), "{scope} {variable}: {check:?}");
            let said = format!("{}{}", check.stdout, check.stderr);
            assert_eq!(said.contains(variable), scope == "user", "{scope} {variable}: {said}");
        }
    }
}

/// Where the location doesn't serve the model, that is said, and nothing is asked of another place or another model.
#[test]
fn a_model_that_is_not_served_is_refused_and_nothing_steps_in() {
    let mut scenario = scenario();
    scenario.google.served.retain(|(location, _)| location != Google::TOKYO);
    for scope in ["user", "managed"] {
        let Some(site) = Site::open(scenario.clone()) else { return };
        let home = home(&site, &["--scope", scope]);
        let run = site.claude(&home).args(["-p", "hi"]).run();
        assert!(run.code == Some(1) && run.stdout.contains("claude-sonnet-4-6 is not available"), "{run:?}");
        let entries = site.log().requests();
        assert_eq!(dialled(&entries), BTreeSet::from(["asia-northeast1/claude-sonnet-4-6".to_owned()]), "{run:?}");
        assert_eq!(abroad(&entries), Vec::<String>::new());
    }
}

/// The same for each tier alone, while every other model is served, there and abroad: the client asks for nothing else,
/// and genkan names the tier, the location and Google's words.
#[test]
#[ignore = "long: .ci/run runs it"]
fn each_tier_that_is_not_served_is_refused_by_name_and_nothing_steps_in() {
    const PINS: [(&str, &str); 3] =
        [("opus, fable", "claude-opus-5-5"), ("sonnet", "claude-sonnet-4-6"), ("haiku", "claude-haiku-4-5@20251001")];
    for (tiers, model) in PINS {
        let mut scenario = scenario();
        scenario.google.served.retain(|(location, served)| location != Google::TOKYO || served != model);
        let Some(site) = Site::open(scenario) else { return };
        let authority = format!("network.ca_bundle={}", site.authority().display());
        let home = home(&site, &["--set", &authority]);
        for tier in tiers.split(", ") {
            for turn in ["first", "second"] {
                let before = site.log().requests().len();
                let run = site.claude(&home).args(["-p", "hi", "--model", tier]).run();
                // Of the smallest tier it says "There's an issue with the selected model (…)".
                assert!(run.code == Some(1) && run.stdout.contains(model), "{turn} {tier}: {run:?}\n{}", site.log());
                let entries = &site.log().requests()[before..];
                assert_eq!(dialled(entries), [format!("asia-northeast1/{model}")].into(), "{turn} {tier}: {run:?}");
            }
        }
        let live = site.command(prepared::GENKAN, &home).args(["models", "--live"]).run();
        let said = |(tiers, served): (&str, &str)| {
            let of = live.stderr.lines().find(|line| line.starts_with(&format!("{tiers}: {served} ")));
            of.unwrap_or_else(|| panic!("{tiers}: {live:?}")).to_owned()
        };
        for pin in PINS {
            let line = said(pin);
            let is_refused = line.contains("doesn't answer in asia-northeast1 (GK-ERR-") && line.contains("NOT_FOUND");
            assert_eq!((is_refused, line.ends_with("is served in asia-northeast1")), (pin.1 == model, pin.1 != model));
        }
        assert_eq!(live.code, Some(1), "{live:?}");
        assert_eq!(abroad(&site.log().requests()), Vec::<String>::new(), "{}", site.log());
        let doctor = site.command(prepared::GENKAN, &home).args(["doctor", "--json", "--only", "invoke"]).run();
        assert!(doctor.code == Some(1) && doctor.stdout.contains(model), "{doctor:?}");
        let asked = dialled(&site.log().requests());
        assert!(asked.iter().all(|asked| asked.starts_with("asia-northeast1/")), "{asked:?}");
    }
}

/// Inside a perimeter Google refuses a request that offers the search of the web; a profile can take the tool away.
#[test]
fn inside_a_perimeter_the_search_of_the_web_can_be_taken_away() {
    const DENIED: &str = "[claude.settings.permissions]\ndeny = [\"WebSearch\"]\n";
    for (more, refused) in [("", true), (DENIED, false)] {
        let mut scenario = scenario();
        scenario.google.is_perimeter = true;
        // The client offers the tool only once somebody has looked for it.
        let look = json!({"query": "select:WebSearch", "max_results": 1});
        let search = json!({"query": "weather in Tokyo"});
        scenario.reply = Reply::default().calling("ToolSearch", look).calling("WebSearch", search);
        let Some(site) = Site::open(scenario) else { return };
        let home = signed_in();
        let profile = format!(
            "schema = 1\nname = \"acme\"\nextends = \"vertex-jp\"\n[google]\nproject = \"acme-claude\"\n{more}"
        );
        let profile = home.write("acme.toml", &profile).display().to_string();
        prepared::genkan(&site, &home, &["setup", "--non-interactive", "--profile", &profile]);
        let run = site.claude(&home).args(["-p", "hi", "--allowedTools", "WebSearch"]).run();
        assert_eq!(run.code, Some(0), "{run:?}\n{}", site.log());
        let entries = site.log().requests();
        let by_perimeter = |entry: &&Entry| entry.refused.as_deref() == Some("FAILED_PRECONDITION");
        assert_eq!(entries.iter().any(|entry| by_perimeter(&entry)), refused, "{}", site.log());
        assert_eq!(abroad(&entries), Vec::<String>::new());
    }
}

/// At a terminal: no other host, and an offer of a newer model stays where the old one is. It is made in user scope, as
/// `setup` warns, once the location has answered for that model; 2.1.328 makes none.
#[test]
fn an_interactive_start_stays_and_so_does_what_it_offers() {
    for scope in ["user", "managed"] {
        let Some(site) = Site::open(scenario()) else { return };
        let home = home(&site, &["--scope", scope]);
        settle(&home);
        let mut tty = site.claude(&home).tty();
        tty.wait_for("❯").settled();
        let is_offered = tty.screen().contains("Newer Sonnet model available");
        if client::version() == client::VERSION {
            assert_eq!(is_offered, scope == "user", "{scope}:\n{}", tty.screen());
        } else {
            assert!(scope == "user" || !is_offered, "{scope}:\n{}", tty.screen());
        }
        let mut model = "Sonnet 4.6";
        if is_offered {
            tty.keys("\r");
            model = "Sonnet 5.5";
        }
        tty.wait_for(&format!("{model} · Google Vertex AI")).wait_for("❯").keys("hi").wait_for("❯ hi").keys("\r");
        tty.wait_for("The stand-in heard you.");
        assert!(!tty.screen().contains("Newer"), "{scope}:\n{}", tty.screen());
        tty.keys("\u{3}").wait_for("Press Ctrl-C again to exit").keys("\u{3}");
        tty.end();
        assert_eq!(abroad(&site.log().requests()), Vec::<String>::new(), "{scope}: {}", site.log());
        assert!(site.log().hosts().iter().all(|host| HOSTS.contains(&host.as_str())), "{scope}: {}", site.log());
    }
}

/// The negative control: as people write it by hand, without a location, the log shows it abroad.
#[test]
fn without_genkan_the_same_goes_abroad() {
    let Some(site) = Site::open(scenario()) else { return };
    let home = signed_in();
    let env = json!({ "CLAUDE_CODE_USE_VERTEX": "1", "ANTHROPIC_VERTEX_PROJECT_ID": "acme-claude" });
    home.write(".claude/settings.json", &json!({ "env": env }).to_string());
    let (wrong, dialled) = start(&site, &home, &[], &[]);
    assert!(wrong.iter().any(|wrong| wrong.contains("in us-east5")), "{wrong:?}");
    assert!(
        dialled.contains("us-east5/claude-haiku-4-5@20251001"),
        "a probe of a model that nobody named: {dialled:?}"
    );
}

/// Undo leaves what was there, leftovers included.
#[test]
fn undo_is_exact() {
    let Some(site) = Site::open(scenario()) else { return };
    let home = signed_in();
    let theirs: Value =
        json!({ "env": { "VERTEX_REGION_CLAUDE_4_6_SONNET": "us-east5", "CLAUDE_CODE_USE_BEDROCK": "1" } });
    home.write(".claude/settings.json", &theirs.to_string());
    let setup = ["setup", "--profile", "vertex-jp", "--non-interactive", "--set", PROJECT];
    let refused = site.command(prepared::GENKAN, &home).args(setup).run();
    assert_eq!(refused.code, Some(3), "somebody else's values are a question: {refused:?}");
    prepared::genkan(&site, &home, &[&setup[..], &["--replace"]].concat());
    let (wrong, _) = start(&site, &home, &[], &[]);
    assert!(wrong.is_empty(), "{wrong:?}");
    prepared::genkan(&site, &home, &["check"]);
    prepared::genkan(&site, &home, &["undo", "--yes"]);
    assert_eq!(home.read(".claude/settings.json").as_deref(), Some(theirs.to_string().as_str()));
}
