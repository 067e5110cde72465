//! Every variable that Claude Code's program names, set in the shell beside a healthy machine: where it leaves no answer,
//! `doctor` isn't well either. A release's new variables are found by this test, and not by the people who meet them.

use super::client;
use super::doctor_whole::Way::Plain;
use super::doctor_whole::{Whole, is_greeted};
use super::variables::names;

/// How the names of variables begin that are Claude Code's own, its SDKs' or its runtime's.
const FAMILIES: [&str; 16] = [
    "ANTHROPIC_",
    "API_",
    "AWS_",
    "BASH_",
    "BUN_",
    "CCR_",
    "CLAUDE_",
    "DISABLE_",
    "ENABLE_",
    "HTTP",
    "MAX_",
    "MCP_",
    "NODE_",
    "NO_PROXY",
    "OTEL_",
    "VERTEX_",
];

/// With this value each of these leaves no answer.
const LOUD: [&str; 23] = [
    "ALL_PROXY",
    "ANTHROPIC_UNIX_SOCKET",
    "API_TIMEOUT_MS",
    "AWS_BEARER_TOKEN_BEDROCK",
    "AWS_CONFIG_FILE",
    "AWS_DEFAULTS_MODE",
    "AWS_ENDPOINT_URL",
    "AWS_ENDPOINT_URL_SSO",
    "BUN_INSPECT_PRELOAD",
    "CLAUDE_CODE_BLOCKING_LIMIT_OVERRIDE",
    "CLAUDE_CODE_CLIENT_DATA_URL",
    "CLAUDE_CODE_CONFIG_PROBE",
    "CLAUDE_CODE_HOST_AUTH_ENV_VAR",
    "CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST",
    "CLAUDE_CODE_REMOTE_TOOLS_PIN_STORED_LOGIN",
    "CLAUDE_CODE_RESTRICTED",
    "CLAUDE_CODE_SKIP_BEDROCK_AUTH",
    "CLAUDE_CODE_SUBPROCESS_ENV_SCRUB",
    "CLAUDE_CODE_USE_COWORK_PLUGINS",
    "CLAUDE_CONFIG_DIR",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "NODE_UNIQUE_ID",
];
const VALUE: &str = "1";

/// A folder or a file below the project, which the others may have made.
const OF_THE_FOLDER: [&str; 1] = ["CLAUDE_CODE_TMPDIR"];

/// So many are set at once, as long as there is an answer.
const AT_ONCE: usize = 64;

fn is_variable(name: &str) -> bool {
    let is_whole = !name.ends_with('_') && name.len() > 4 && name.len() < 80;
    is_whole && FAMILIES.iter().any(|family| name.starts_with(family))
}

fn answers(it: &Whole, names: &[&str]) -> bool {
    let client = it.worker.site.claude(&it.worker.home).args(["-p", "hi"]);
    let client = it.vars.iter().fold(client, |client, (name, value)| client.env(name, value));
    let client = names.iter().fold(client, |client, name| client.env(name, VALUE));
    // Its own two variables are set by whoever asks.
    is_greeted(client)
}

/// Which of these alone leave no answer; none of it where they do so only together.
fn hindering<'a>(it: &Whole, names: &[&'a str]) -> Vec<&'a str> {
    match names {
        _ if answers(it, names) => Vec::new(),
        [one] => vec![one],
        _ => {
            let (first, last) = names.split_at(names.len() / 2);
            [hindering(it, first), hindering(it, last)].concat()
        }
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn no_variable_silences_claude_code_and_leaves_doctor_well() {
    let Some(it) = Whole::new(Plain, |_| ()) else { return };
    let program = client::text().expect("the client is there");
    let names = names(&program, is_variable);
    assert!(names.len() > 800, "{names:?}");
    let quiet: Vec<&str> = names.iter().map(String::as_str).collect();
    let is_quiet = |name: &&str| !LOUD.contains(name) && !OF_THE_FOLDER.contains(name);
    let quiet: Vec<&str> = quiet.into_iter().filter(is_quiet).collect();
    let found: Vec<_> = quiet.chunks(AT_ONCE).flat_map(|names| hindering(&it, names)).collect();
    assert!(found.is_empty(), "Claude Code doesn't answer with one of {found:?}: what does doctor say?");
    for name in LOUD {
        let doctor = it.doctor(&["--json"]).env(name, VALUE).run();
        assert!(doctor.code.is_some_and(|code| code != 0), "{name}: doctor is well");
        // What it is asked with is the test's own there.
        assert!(name == "API_TIMEOUT_MS" || !answers(&it, &[name]), "{name}: Claude Code answers");
    }
}
