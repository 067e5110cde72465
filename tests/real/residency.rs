//! The residency matrix: every name that a person can type, in every scope, first start and second, beside other
//! people's files. Generated from the catalogue; one request to a model abroad fails it.

use std::collections::BTreeSet;

use genkan::models::Tier;
use genkan::models::catalogue::Catalogue;
use genkan::models::residency::{Verdict, judge};
use serde_json::json;

use super::Site;
use super::matrix::{self, Share, Table};
use super::prepared::{self, fresh, home};
use crate::cloud::log::Entry;
use crate::cloud::{Reply, Scenario};
use crate::home::Home;

const TOKYO: &[&str] = &[
    "bedrock.ap-northeast-1.amazonaws.com",
    "bedrock-runtime.ap-northeast-1.amazonaws.com",
    "sts.ap-northeast-1.amazonaws.com",
];

/// Into so many parts each list of names is cut; providers and scopes run different ones.
pub(super) const PARTS: usize = 16;

fn regions() -> Vec<String> {
    ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned).into()
}

fn catalogue() -> &'static Catalogue {
    Catalogue::embedded().expect("the embedded catalogue")
}

/// Everything that can stand behind `--model`, from the catalogue.
pub(super) fn names(catalogue: &Catalogue) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = Tier::ALL.iter().map(|tier| tier.name().to_owned()).collect();
    names.extend(["default", "sonnet[1m]", "opus[1m]", "OPUS", "claude-sonnet-5-5[1m]"].map(str::to_owned));
    names.extend(catalogue.client.aliases.keys().cloned());
    names.extend(catalogue.typed.names.iter().cloned());
    for model in &catalogue.models {
        names.insert(model.id.clone());
        names.extend(model.spellings().map(str::to_owned));
        names.insert(model.bedrock.clone());
    }
    // One model of each family in every geography, and the ways to write a profile as an ARN.
    for tier in Tier::ALL {
        let Some(newest) = catalogue.models.iter().rev().find(|model| model.family == tier) else { continue };
        names.extend(catalogue.geographies.iter().map(|geography| format!("{}.{}", geography.prefix, newest.bedrock)));
    }
    for (region, id) in
        [("ap-northeast-1", "global.anthropic.claude-sonnet-5-5"), ("us-east-1", "us.anthropic.claude-sonnet-5-5")]
    {
        names.insert(format!("arn:aws:bedrock:{region}:111122223333:inference-profile/{id}"));
        names.insert(format!("arn:aws:bedrock:{region}:111122223333:application-inference-profile/abcdef123456"));
    }
    // Names of tomorrow.
    names
        .extend(["claude-sonnet-6", "claude-opus-5-5-20261001", "GLOBAL.anthropic.claude-opus-5-5"].map(str::to_owned));
    names
}

/// What is wrong with what was asked for: a model abroad, a host abroad, a signature of somebody else.
fn abroad(entries: &[Entry], catalogue: &Catalogue) -> Vec<String> {
    let mut wrong = Vec::new();
    for entry in entries {
        if !TOKYO.contains(&entry.request.host.as_str()) {
            wrong.push(format!("asked {}", entry.request.host));
        }
        let Some(model) = entry.model() else { continue };
        match judge(&model, &regions(), catalogue) {
            Verdict::Proven | Verdict::Configured => {}
            // A name that Bedrock has no model for is refused in Tokyo and processed nowhere.
            Verdict::Unverified(_)
                if entry.status == 400 && !model.contains(".anthropic.") && !model.starts_with("arn:") => {}
            verdict => wrong.push(format!("dialled {model} ({}, HTTP {})", verdict.name(), entry.status)),
        }
    }
    wrong
}

/// One start of the client; answers what went wrong and which models were dialled.
fn start(site: &Site, home: &Home, args: &[&str], catalogue: &Catalogue) -> (Vec<String>, BTreeSet<String>) {
    let before = site.log().requests().len();
    let run = site.claude(home).args([&["-p", "hi"], args].concat()).run();
    let entries = &site.log().requests()[before..];
    let mut wrong = abroad(entries, catalogue);
    let dialled: BTreeSet<_> = entries.iter().filter_map(Entry::model).collect();
    let answered = run.code == Some(0) && !dialled.is_empty();
    let refused = entries.iter().any(|entry| entry.model().is_some() && entry.status == 400);
    if !answered && !refused {
        wrong.push(format!("no answer: {run:?}"));
    }
    (wrong, dialled)
}

/// The names that every part of a matrix has: a tier's, one of another geography, and names that no list can know.
pub(super) fn decides(name: &str) -> bool {
    let never_missing = ["sonnet", "global.anthropic.claude-opus-5-5", "claude-opus-5-5-20261001", "claude-sonnet-6"];
    never_missing.contains(&name)
}

/// Runs the list in one home after another and fails with every wrong row.
fn matrix(site: &Site, home: &Home, scope: &str, share: Share) {
    let catalogue = catalogue();
    let names = names(catalogue);
    let mut table = Table::new(&format!("bedrock-{scope}"), names.len());
    for name in matrix::part(names, share, |name| decides(name)) {
        let (wrong, dialled) = start(site, home, &["--model", &name], catalogue);
        table.row(format!("{scope:<8} {name:<72} {}", dialled.into_iter().collect::<Vec<_>>().join(" ")));
        table.wrong(wrong.into_iter().map(|wrong| format!("{scope} --model {name}: {wrong}")));
    }
    table.end();
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_in_user_scope() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let prepared = home(&site, &[]);
    matrix(&site, &prepared, "user", (0, PARTS));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_in_managed_scope() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let prepared = home(&site, &["--scope", "managed"]);
    assert!(prepared.read(".claude/settings.json").is_none(), "the home is untouched");
    matrix(&site, &prepared, "managed", (1, PARTS));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn the_first_start_and_the_second_of_every_tier() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let catalogue = catalogue();
    let mut failures = Vec::new();
    for (at, scope) in ["user", "managed"].into_iter().enumerate() {
        let prepared = home(&site, &["--scope", scope]);
        let models = [None, Some("opus"), Some("sonnet"), Some("haiku"), Some("fable"), Some("opusplan")];
        for model in matrix::part(models, (at, 2), Option::is_none) {
            let args: Vec<&str> = model.iter().flat_map(|model| ["--model", model]).collect();
            let home = fresh(&prepared);
            for turn in ["first", "second"] {
                let (wrong, _) = start(&site, &home, &args, catalogue);
                failures.extend(wrong.into_iter().map(|wrong| format!("{scope} {turn} {model:?}: {wrong}")));
            }
        }
        prepared::genkan(&site, &prepared, &["undo", "--yes", "--scope", scope]);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn subagents_fallbacks_and_frontmatter_stay_too() {
    let catalogue = catalogue();
    let mut failures = Vec::new();
    for (at, scope) in ["user", "managed"].into_iter().enumerate() {
        let models = ["haiku", "opus", "claude-sonnet-5-5", "global.anthropic.claude-opus-5-5"];
        for model in matrix::part(models, (at, 2), |_| false) {
            let input = json!({"description": "Look", "prompt": "look around", "subagent_type": "scout"});
            let scenario = Scenario { reply: Reply::default().calling("Agent", input), ..Scenario::tokyo() };
            let Some(site) = Site::open(scenario) else { return };
            let home = home(&site, &["--scope", scope]);
            home.write(
                "project/.claude/agents/scout.md",
                &format!("---\nname: scout\ndescription: looks\nmodel: {model}\n---\nLook.\n"),
            );
            let (wrong, _) = start(&site, &home, &["--allowedTools", "Agent", "--fallback-model", model], catalogue);
            failures.extend(wrong.into_iter().map(|wrong| format!("{scope} subagent {model}: {wrong}")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A drop-in of another team that comes earlier can widen the list for what is typed, and nothing else; one that
/// comes later can do more. Neither moves the tiers as long as it doesn't do both; `check` sees either.
#[test]
#[ignore = "long: .ci/run runs it"]
fn beside_another_teams_drop_in() {
    let catalogue = catalogue();
    let mut failures = Vec::new();
    let repin = json!({"env": {"ANTHROPIC_DEFAULT_SONNET_MODEL": "global.anthropic.claude-sonnet-5-5"}});
    let widen = json!({"availableModels": ["global.anthropic.claude-sonnet-5-5"], "companyAnnouncements": ["hello"]});
    for (at, (file, theirs, seen)) in [
        ("30-other.json", json!({"companyAnnouncements": ["hello"]}), false),
        ("30-other.json", repin.clone(), false),
        ("30-other.json", widen.clone(), true),
        ("95-other.json", repin, true),
        ("95-other.json", widen, true),
    ]
    .into_iter()
    .enumerate()
    {
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        site.write(&format!("/etc/claude-code/managed-settings.d/{file}"), &theirs.to_string());
        let home = home(&site, &["--scope", "managed"]);
        let typed = [&[][..], &["--model", "sonnet"], &["--model", "claude-sonnet-5-5"], &["--model", "haiku"]];
        for args in matrix::part(typed, (at, 4), |args| args.contains(&"claude-sonnet-5-5")) {
            let (wrong, _) = start(&site, &home, args, catalogue);
            // What `check` sees, the guard may stop.
            let is_stopped = |wrong: &String| seen && wrong.starts_with("no answer") && wrong.contains("(GK-GRD-001)");
            let wrong = wrong.into_iter().filter(|wrong| !is_stopped(wrong));
            failures.extend(wrong.map(|wrong| format!("{file} {theirs} {args:?}: {wrong}")));
        }
        let check = site.command(prepared::GENKAN, &home).args(["check", "--scope", "managed"]).run();
        assert_eq!(check.code, Some(i32::from(seen)), "{file} {theirs}: {check:?}");
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The negative control: the same list without genkan does go abroad.
#[test]
fn without_genkan_the_same_matrix_fails() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let catalogue = catalogue();
    let prepared = home(&site, &[]);
    prepared::genkan(&site, &prepared, &["undo", "--yes"]);
    let home = super::by_hand::home(&json!({}));
    let (wrong, _) = start(&site, &home, &["--model", "claude-sonnet-5-5"], catalogue);
    assert!(wrong.iter().any(|wrong| wrong.contains("global.")), "{wrong:?}");
}
