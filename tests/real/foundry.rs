//! Microsoft Foundry with homes that genkan prepared: every name that a person can type, in both scopes, both ways of
//! signing in, and leftovers. One request to another host, or to a deployment that the profile doesn't name, fails it.

use std::collections::BTreeSet;

use genkan::models::catalogue::Catalogue;
use serde_json::json;

use super::Site;
use super::launch::Launch;
use super::matrix::{self, Share, Table};
use super::prepared;
use super::residency::{PARTS, decides, names};
use crate::cloud::Scenario;
use crate::cloud::foundry::{Foundry, HOST, RESOURCE, SIGN_IN, TOKEN, WITH_KEY, WITH_TOKEN};
use crate::cloud::log::Entry;
use crate::home::Home;

pub(super) const KEY: &str = "foundry-key-0123456789";
const DEPLOYED: [&str; 3] = ["acme-opus", "acme-sonnet", "acme-haiku"];
pub(super) const SAYS: &str = "The stand-in heard you.";
const PRINCIPAL: [(&str, &str); 3] = [
    ("AZURE_TENANT_ID", "11111111-1111-1111-1111-111111111111"),
    ("AZURE_CLIENT_ID", "22222222-2222-2222-2222-222222222222"),
    ("AZURE_CLIENT_SECRET", "principal-secret-0123456789"),
];

pub(super) fn scenario() -> Scenario {
    let principal = PRINCIPAL.map(|(_, value)| value.to_owned());
    let foundry = Foundry { principal: Some(principal), ..Foundry::new(KEY, &DEPLOYED) };
    Scenario { foundry, ..Scenario::tokyo() }
}

pub(super) fn home(site: &Site, scope: &str, more: &[&str]) -> Home {
    let home = Home::new();
    let resource = format!("foundry.resource={RESOURCE}");
    let facts = [&resource, "models.opus=acme-opus", "models.sonnet=acme-sonnet", "models.haiku=acme-haiku"];
    let facts = facts.into_iter().chain(["models.fable=acme-opus"]).chain(more.iter().copied());
    let facts = facts.flat_map(|fact| ["--set", fact]);
    let args = ["setup", "--non-interactive", "--profile", "foundry", "--scope", scope].into_iter();
    prepared::genkan(site, &home, &args.chain(facts).collect::<Vec<_>>());
    home
}

pub(super) fn with_key<'a>(site: &'a Site, home: &'a Home) -> Launch<'a> {
    site.claude(home).env("ANTHROPIC_FOUNDRY_API_KEY", KEY)
}

/// What is wrong with what was asked for.
fn abroad(entries: &[Entry], signer: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for entry in entries.iter().filter(|entry| entry.request.host != SIGN_IN) {
        if entry.request.host != HOST {
            wrong.push(format!("asked {}", entry.request.host));
        }
        let model = entry.model().unwrap_or_default();
        if !DEPLOYED.contains(&model.as_str()) {
            wrong.push(format!("dialled {model}"));
        }
        if entry.signer.as_deref() != Some(signer) {
            wrong.push(format!("{:?} asked for {model}", entry.signer));
        }
    }
    wrong
}

/// A name of the client's own with a day behind it that isn't its own.
fn is_listed_with_a_date(name: &str) -> bool {
    let catalogue = Catalogue::embedded().expect("the embedded catalogue");
    let is_day = |end: &str| end.len() == 8 && end.bytes().all(|byte| byte.is_ascii_digit());
    let listed = name.rsplit_once('-').filter(|(_, end)| is_day(end)).map(|(name, _)| name);
    catalogue.model(name).is_none() && listed.is_some_and(|listed| catalogue.model(listed).is_some())
}

/// Runs the list and fails with every wrong row.
fn matrix(scope: &str, share: Share) {
    let Some(site) = Site::open(scenario()) else { return };
    let home = home(&site, scope, &["foundry.auth=key"]);
    let mut names = names(Catalogue::embedded().expect("the embedded catalogue"));
    names.extend(["claude-haiku-4-5", "claude-opus-4-1", "another-deployment", "gpt-5"].map(str::to_owned));
    names.insert("claude-opus-4-8-20260101".to_owned());
    let mut table = Table::new(&format!("foundry-{scope}"), names.len());
    let mut dated = BTreeSet::new();
    // Those that no list closes in user scope belong to every part.
    for name in matrix::part(names, share, |name| decides(name) || is_listed_with_a_date(name)) {
        let before = site.log().requests().len();
        let run = with_key(&site, &home).args(["-p", "hi", "--model", &name]).run();
        let entries = &site.log().requests()[before..];
        let mut wrong = abroad(entries, WITH_KEY);
        // Seen in user scope: the list lets a listed name with a date through, as it is typed; the guard stops it.
        let is_stopped = entries.is_empty() && format!("{}{}", run.stdout, run.stderr).contains("GK-GRD-012");
        if scope == "user" && is_stopped && is_listed_with_a_date(&name) {
            table.row(format!("{scope:<8} {name:<72} stopped"));
            dated.insert(name);
            continue;
        }
        if run.code != Some(0) || !run.stdout.contains(SAYS) {
            wrong.push(format!("no answer: {run:?}"));
        }
        let dialled: BTreeSet<_> = entries.iter().filter_map(Entry::model).collect();
        table.row(format!("{scope:<8} {name:<72} {}", dialled.into_iter().collect::<Vec<_>>().join(" ")));
        table.wrong(wrong.into_iter().map(|wrong| format!("{scope} --model {name}: {wrong}")));
    }
    table.end();
    let expected: &[&str] =
        if scope == "user" { &["claude-opus-4-8-20260101", "claude-opus-5-5-20261001"] } else { &[] };
    assert_eq!(dated, expected.iter().map(|name| (*name).to_owned()).collect(), "names that the guard stops");
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_in_user_scope() {
    matrix("user", (4, PARTS));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_in_managed_scope() {
    matrix("managed", (5, PARTS));
}

/// The key comes from the shell alone, a token from Azure's own chain; genkan writes neither.
#[test]
fn each_way_of_signing_in_is_answered() {
    for scope in ["user", "managed"] {
        let Some(site) = Site::open(scenario()) else { return };
        let by_key = home(&site, scope, &["foundry.auth=key"]);
        let run = with_key(&site, &by_key).args(["-p", "hi"]).run();
        assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{run:?}\n{}", site.log());
        assert_eq!(abroad(&site.log().requests(), WITH_KEY), [""; 0]);

        let Some(site) = Site::open(scenario()) else { return };
        let by_entra = home(&site, scope, &[]);
        // A key of the shell's, and another provider's switch, count for nothing.
        let run = PRINCIPAL.iter().fold(with_key(&site, &by_entra), |launch, (name, value)| launch.env(name, value));
        let run = run.env("CLAUDE_CODE_USE_BEDROCK", "1").args(["-p", "hi"]).run();
        assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{run:?}\n{}", site.log());
        assert_eq!(abroad(&site.log().requests(), WITH_TOKEN), [""; 0], "{}", site.log());

        let Some(site) = Site::open(scenario()) else { return };
        let by_az = home(&site, scope, &[]);
        let token = json!({ "accessToken": TOKEN, "expires_on": 4_070_908_800_u64, "expiresOn": "2099-01-01 00:00:00.000000",
            "tokenType": "Bearer", "tenant": "t", "subscription": "s" });
        site.program("az", &format!("#!/bin/sh\necho '{token}'\n"));
        let run = site.claude(&by_az).args(["-p", "hi"]).run();
        assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{run:?}\n{}", site.log());
        let asked = site.log().requests();
        let at_host: Vec<_> = asked.into_iter().filter(|entry| entry.request.host == HOST).collect();
        assert_eq!(abroad(&at_host, WITH_TOKEN), [""; 0], "{}", site.log());
    }
}

/// What another setup left in the shell: nothing of it counts beside genkan's own values.
#[test]
#[ignore = "long: .ci/run runs it"]
fn leftovers_of_the_shell_lead_nowhere() {
    for (at, scope) in ["user", "managed"].into_iter().enumerate() {
        let leftovers = [
            ("CLAUDE_CODE_USE_BEDROCK", "1"),
            ("CLAUDE_CODE_USE_VERTEX", "1"),
            ("CLAUDE_CODE_USE_MANTLE", "1"),
            ("CLAUDE_CODE_USE_ANTHROPIC_AWS", "1"),
            ("ANTHROPIC_FOUNDRY_BASE_URL", "https://other.example/anthropic"),
            ("ANTHROPIC_FOUNDRY_RESOURCE", "other"),
            ("ANTHROPIC_FOUNDRY_AUTH_TOKEN", "of-another"),
            ("ANTHROPIC_BASE_URL", "https://other.example"),
            ("ANTHROPIC_DEFAULT_SONNET_MODEL", "another-deployment"),
            ("ANTHROPIC_MODEL", "another-deployment"),
        ];
        for (name, value) in matrix::part(leftovers, (at, 2), |_| false) {
            let Some(site) = Site::open(scenario()) else { return };
            let home = home(&site, scope, &["foundry.auth=key"]);
            let run = with_key(&site, &home).env(name, value).args(["-p", "hi"]).run();
            assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{scope} {name}: {run:?}\n{}", site.log());
            assert_eq!(abroad(&site.log().requests(), WITH_KEY), [""; 0], "{scope} {name}");
        }
    }
}

/// Residency is said to be what it is.
#[test]
fn nobody_is_told_that_it_could_be_proven() {
    let Some(site) = Site::open(scenario()) else { return };
    let home = home(&site, "user", &["foundry.auth=key"]);
    let check = site.command(prepared::GENKAN, &home).args(["check", "--json"]).run();
    let told: serde_json::Value = serde_json::from_str(&check.stdout).expect("a document");
    assert_eq!((check.code, &told["residency"]), (Some(0), &json!("not-provable")), "{check:?}");
    let models = site.command(prepared::GENKAN, &home).args(["models"]).run();
    assert!(models.stdout.contains("unverified") && !models.stdout.contains("configured"), "{models:?}");
}

/// The negative control: without the list any deployment of the resource answers to its name.
#[test]
fn without_genkan_any_name_is_dialled() {
    let Some(site) = Site::open(scenario()) else { return };
    let home = Home::new();
    let env = json!({ "CLAUDE_CODE_USE_FOUNDRY": "1", "ANTHROPIC_FOUNDRY_RESOURCE": RESOURCE });
    home.write(".claude/settings.json", &json!({ "env": env }).to_string());
    with_key(&site, &home).args(["-p", "hi", "--model", "another-deployment"]).run();
    let dialled: BTreeSet<_> = site.log().requests().iter().filter_map(Entry::model).collect();
    assert!(dialled.contains("another-deployment"), "{dialled:?}");
}
