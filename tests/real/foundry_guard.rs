//! The guard on Microsoft Foundry. Nothing can be withheld there, so the hook before a prompt is what stops it: nothing is
//! asked of a deployment once a session's variables lead elsewhere.

use serde_json::{Value, json};

use super::foundry::{SAYS, home, scenario, with_key};
use super::{Site, matrix};
use crate::home::Home;

/// A home with the guard's hooks.
fn guarded(site: &Site, scope: &str) -> Home {
    home(site, scope, &["foundry.auth=key", "claude.guard=on"])
}

fn in_project(home: &Home, settings: &Value) {
    home.write("project/.claude/settings.json", &settings.to_string());
}

#[test]
fn a_session_that_leads_elsewhere_asks_nobody() {
    let (elsewhere, signer) = ("GK-GRD-012", "GK-GRD-003");
    for (name, value, code) in [
        ("ANTHROPIC_FOUNDRY_BASE_URL", "https://evil.example/anthropic", elsewhere),
        ("ANTHROPIC_FOUNDRY_RESOURCE", "other", elsewhere),
        ("CLAUDE_CODE_USE_BEDROCK", "1", elsewhere),
        ("CLAUDE_CODE_USE_FOUNDRY", "0", elsewhere),
        ("ANTHROPIC_DEFAULT_SONNET_MODEL", "another-deployment", elsewhere),
        ("ANTHROPIC_FOUNDRY_AUTH_TOKEN", "of-another", signer),
        ("CLAUDE_CODE_SKIP_FOUNDRY_AUTH", "1", signer),
        ("AZURE_TENANT_ID", "another-tenant", signer),
        ("IDENTITY_ENDPOINT", "http://stranger.example/token", signer),
        ("ANTHROPIC_CUSTOM_HEADERS", "Host: other.services.ai.azure.com", "GK-GRD-013"),
        ("ANTHROPIC_CUSTOM_HEADERS", "x-api-key: of-another", "GK-GRD-013"),
    ] {
        let Some(site) = Site::open(scenario()) else { return };
        let home = guarded(&site, "user");
        in_project(&home, &json!({ "env": { name: value } }));
        let run = with_key(&site, &home).args(["-p", "hi"]).run();
        let log = site.log();
        assert!(log.models().is_empty(), "{name}: {run:?}\n{log}");
        let said = format!("{}{}", run.stdout, run.stderr);
        assert!(said.contains(name) && said.contains(code), "{name}: {run:?}");
    }
}

/// Names that no list closes: a project's longer list, and a name with a date beside a listed one.
#[test]
fn a_deployment_that_the_profile_does_not_name_is_not_asked() {
    for (name, settings) in [
        ("claude-opus-4-8-20260101", json!({})),
        ("another-deployment", json!({ "availableModels": ["another-deployment"] })),
    ] {
        let Some(site) = Site::open(scenario()) else { return };
        let home = guarded(&site, "user");
        in_project(&home, &settings);
        let run = with_key(&site, &home).args(["-p", "hi", "--model", name]).run();
        let log = site.log();
        assert!(log.models().is_empty(), "{name}: {run:?}\n{log}");
        let said = format!("{}{}", run.stdout, run.stderr);
        assert!(said.contains("GK-GRD-012") && said.contains(name), "{name}: {run:?}");
    }
}

/// What can be typed on a set-up machine is answered, and costs no false alarm.
#[test]
#[ignore = "long: .ci/run runs it"]
fn names_that_are_the_profiles_get_their_answer() {
    for (at, scope) in ["user", "managed"].into_iter().enumerate() {
        let Some(site) = Site::open(scenario()) else { return };
        let home = guarded(&site, scope);
        let names =
            ["opus", "haiku", "fable", "best", "default", "claude-sonnet-5-5", "another-deployment", "acme-haiku"];
        for name in matrix::part(names, (at, 2), |_| false) {
            let launch = with_key(&site, &home).env("CLAUDE_CODE_USE_VERTEX", "1");
            let run = launch.args(["-p", "hi", "--model", name]).run();
            let answered = (run.code, run.stdout.trim()) == (Some(0), SAYS);
            assert!(answered, "{scope} {name}: {run:?}\n{}", site.log());
        }
    }
}
