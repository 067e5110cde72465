//! The guard on Vertex AI. No key can be withheld there, so the hook before a prompt is what stops it: nothing is asked
//! of a model once a session's variables lead elsewhere.

use serde_json::{Value, json};

use super::vertex::{dialled, home, scenario};
use super::{Site, matrix};
use crate::home::Home;

fn in_project(home: &Home, env: &Value) {
    home.write("project/.claude/settings.json", &json!({ "env": env }).to_string());
}

#[test]
fn a_session_that_leads_elsewhere_asks_no_model() {
    for (name, value) in [
        ("VERTEX_REGION_CLAUDE_4_6_SONNET", "us-east5"),
        ("VERTEX_REGION_CLAUDE_FABLE_5", "global"),
        ("CLOUD_ML_REGION", "us-east5"),
        ("CLAUDE_CODE_USE_VERTEX", "0"),
        ("CLAUDE_CODE_USE_FOUNDRY", "1"),
        ("ANTHROPIC_VERTEX_BASE_URL", "https://proxy.example/v1"),
        ("CLAUDE_CODE_SKIP_VERTEX_AUTH", "1"),
        ("GOOGLE_APPLICATION_CREDENTIALS", "key.json"),
        ("ANTHROPIC_VERTEX_PROJECT_ID", "a-strangers-project"),
        ("ANTHROPIC_CUSTOM_HEADERS", "X-Team: a\nHost: us-east5-aiplatform.googleapis.com"),
    ] {
        let Some(site) = Site::open(scenario()) else { return };
        let home = home(&site, &[]);
        assert!(home.read(".claude/settings.json").is_some_and(|text| text.contains("UserPromptSubmit")));
        in_project(&home, &json!({ name: value }));
        let run = site.claude(&home).args(["-p", "hi"]).run();
        let log = site.log();
        assert!(log.models().is_empty(), "{name}: {run:?}\n{log}");
        let said = format!("{}{}", run.stdout, run.stderr);
        assert!(said.contains(name), "{name}: {run:?}");
    }
}

/// What can be typed on a set-up machine is answered, and costs no false alarm.
#[test]
#[ignore = "long: .ci/run runs it"]
fn names_that_stay_get_their_answer() {
    for (at, scope) in ["user", "managed"].into_iter().enumerate() {
        let Some(site) = Site::open(scenario()) else { return };
        let home = home(&site, &["--scope", scope]);
        let names = ["opus", "haiku", "fable", "best", "default", "claude-sonnet-5-5", "claude-opus-4@20250514"];
        for name in matrix::part(names, (at, 2), |_| false) {
            let run = site.claude(&home).args(["-p", "hi", "--model", name, "--fallback-model", "haiku"]).run();
            let log = site.log();
            let answered = (run.code, run.stdout.trim()) == (Some(0), "The stand-in heard you.");
            assert!(answered, "{scope} {name}: {run:?}\n{log}");
        }
        let all = dialled(&site.log().requests());
        assert!(all.iter().all(|asked| asked.starts_with("asia-northeast1/")), "{scope}: {all:?}");
    }
}
