//! The real LiteLLM proxy in front of the Bedrock stand-in, with the real client before it: one version, installed once
//! from PyPI below `target/real`.

use std::fs;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use serde_json::json;

use super::Site;
use super::doctor_gateway::{doctor, finding, seen};
use super::fetched::environment;
use super::gateway::{KEY, NEXT, give, runs, set_up, tells_nothing};
use super::running::Running;
use crate::cloud::{Identity, Reply, Scenario};
use crate::home::Home;
use crate::tally;

const VERSION: &str = "1.106.2";
const URL: &str = "http://127.0.0.1:4000";
/// Three hundred modules are read at its start, on a machine that does other things besides.
const START: Duration = Duration::from_secs(300);

/// Its program, or why there is none; asked once a process.
fn program() -> Result<&'static Path, String> {
    static PROGRAM: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let install = || {
        let python = environment("litellm", &[&format!("litellm[proxy]=={VERSION}")])?;
        Ok(python.with_file_name("litellm"))
    };
    PROGRAM.get_or_init(install).as_deref().map_err(Clone::clone)
}

/// A site with the proxy's program; `None` where this machine can't have one.
#[track_caller]
fn open(reply: Reply) -> Option<(Site, &'static Path)> {
    match program() {
        Ok(program) => Some((Site::open(Scenario { reply, ..Scenario::tokyo() })?, program)),
        Err(reason) => {
            tally::skipped(Location::caller(), &reason);
            None
        }
    }
}

/// Starts the proxy: three names in front of `jp.` profiles, and a key that it reads from a file at each request.
fn start<'a>(site: &'a Site, home: &'a Home, program: &Path) -> Running<'a> {
    let model = |name: &str, id: &str| json!({ "model_name": name, "litellm_params": { "model": format!("bedrock/{id}"), "aws_region_name": "ap-northeast-1" } });
    let config = json!({
        "model_list": [
            model("acme-opus", "jp.anthropic.claude-opus-5-5"),
            model("acme-sonnet", "jp.anthropic.claude-sonnet-4-6"),
            model("acme-haiku", "jp.anthropic.claude-haiku-4-5-20251001-v1:0"),
        ],
        "general_settings": { "custom_auth": "acme_auth.judge" },
    });
    // YAML takes JSON. Seen: to an exception of another kind it answers 500 where it has no database.
    let file = home.write("proxy/config.yaml", &config.to_string());
    home.write(
        "proxy/acme_auth.py",
        "from pathlib import Path\n\
         from fastapi import HTTPException\n\
         from litellm.proxy._types import UserAPIKeyAuth\n\n\
         async def judge(request, api_key: str) -> UserAPIKeyAuth:\n    \
             if api_key != (Path(__file__).parent / 'accepted').read_text().strip():\n        \
                 raise HTTPException(401, 'Authentication Error, Invalid proxy server token passed')\n    \
             return UserAPIKeyAuth(api_key=api_key)\n",
    );
    accept(home, KEY);
    let dev = Identity::user("dev");
    let launch = site.command(program, home).args(["--host", "127.0.0.1", "--port", "4000", "--config"]).args([file]);
    let launch = launch
        .env("AWS_ACCESS_KEY_ID", &dev.access_key)
        .env("AWS_SECRET_ACCESS_KEY", &dev.secret)
        // The administrator's: it doesn't start without one.
        .env("LITELLM_MASTER_KEY", format!("sk-{}", "0123456789abcdef".repeat(4)))
        // Else it reads lists from GitHub at each start.
        .env("LITELLM_LOCAL_MODEL_COST_MAP", "True")
        .env("LITELLM_LOCAL_ANTHROPIC_BETA_HEADERS", "True")
        .env("PYTHONUNBUFFERED", "1");
    let mut proxy = launch.deadline(START).start();
    proxy.wait_for_words("Uvicorn running on");
    proxy
}

/// Its first answer loads what it needs: longer than doctor waits where a machine is busy.
fn warm(site: &Site, home: &Home) {
    let body = json!({"model": "acme-haiku", "max_tokens": 1, "messages": [{"role": "user", "content": "hi"}]});
    let head = ["Content-Type: application/json".to_owned(), format!("x-api-key: {KEY}")];
    let curl = site.command("curl", home).args(["--silent", "--fail", "--max-time", "120"]);
    let curl = head.iter().fold(curl, |curl, header| curl.args(["--header", header]));
    let run = curl.args(["--data", &body.to_string(), &format!("{URL}/v1/messages")]).deadline(START).run();
    assert_eq!(run.code, Some(0), "{run:?}");
}

/// The key that the proxy takes from now on.
fn accept(home: &Home, key: &str) {
    let file = home.write("proxy/accepted", key);
    fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("a mode");
}

fn home(site: &Site) -> Home {
    let names =
        ["models.opus=acme-opus", "models.sonnet=acme-sonnet", "models.haiku=acme-haiku", "models.fable=acme-opus"];
    set_up(site, "gateway-anthropic", URL, "user", &names)
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_key_that_is_rotated_in_mid_session_goes_on_through_litellm() {
    let input = json!({ "command": "while [ ! -e ../go ]; do sleep 0.05; done", "description": "Wait" });
    let Some((site, program)) = open(Reply::default().calling("Bash", input)) else { return };
    let home = home(&site);
    let proxy = start(&site, &home, program);
    let client = site.claude(&home).args(["-p", "hi", "--allowedTools", "Bash"]).deadline(START).start();
    site.log().wait_for("a first answer", |log| log.answers() >= 1);
    accept(&home, NEXT);
    give(&home, NEXT);
    home.write("go", "");
    let run = client.wait();
    assert!(run.code == Some(0) && run.stdout.starts_with("The stand-in heard you."), "{run:?}\n{}", site.log());
    assert_eq!((run.stderr.as_str(), runs(&home)), ("", 2), "{run:?}");
    for typed in ["haiku", "claude-fable-5-2"] {
        let run = site.claude(&home).args(["-p", "hi", "--model", typed]).deadline(START).run();
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{typed}: {run:?}\n{}", site.log());
    }
    let log = site.log();
    let models = ["claude-sonnet-4-6", "claude-haiku-4-5-20251001-v1:0", "claude-opus-5-5"];
    assert_eq!(log.models(), models.map(|model| format!("jp.anthropic.{model}")).into(), "{log}");
    assert_eq!(log.hosts(), ["bedrock-runtime.ap-northeast-1.amazonaws.com".to_owned()].into(), "{log}");
    tells_nothing(&home, &[&run]);
    drop(proxy);
}

/// What `doctor` says of it: healthy, with a key that it doesn't take, with a name that it doesn't know. How fast it is
/// on this machine is no matter.
#[test]
#[ignore = "long: .ci/run runs it"]
fn doctor_knows_litellm_by_its_answers_and_its_refusals() {
    let Some((site, program)) = open(Reply::default()) else { return };
    let prepared = home(&site);
    let proxy = start(&site, &prepared, program);
    warm(&site, &prepared);
    let look = |home: &Home| {
        let mut seen = seen(doctor(&site, home), home);
        seen.found.retain(|(code, _)| code != "GK-GTW-030");
        seen
    };
    let well = look(&prepared);
    assert!(well.code == Some(0) && well.found.is_empty(), "{:#}", well.said["findings"]);
    let title = finding(&well, "GK-GTW-021")["title"].as_str().unwrap_or_default();
    assert_eq!(title, format!("the gateway accepts the key (LiteLLM {VERSION})"));
    let named = finding(&well, "GK-GTW-033")["evidence"].to_string();
    assert!(named.contains("bedrock/jp.anthropic.claude-opus-5-5"), "{named}");
    let counted = &well.said["facts"]["gateway"]["got"]["counted"]["got"]["tokens"];
    assert!(counted.is_u64(), "{:#}", well.said["facts"]["gateway"]);
    accept(&prepared, NEXT);
    let wrong = look(&prepared);
    assert_eq!((wrong.code, wrong.found), (Some(3), [("GK-ERR-141".to_owned(), "error".to_owned())].into()));
    accept(&prepared, KEY);
    let names =
        ["models.opus=acme-opus", "models.sonnet=acme-sonnet", "models.haiku=acme-haiku", "models.fable=acme-gone"];
    let other = set_up(&site, "gateway-anthropic", URL, "user", &names);
    let unknown = look(&other);
    assert_eq!((unknown.code, unknown.found), (Some(1), [("GK-ERR-145".to_owned(), "error".to_owned())].into()));
    drop(proxy);
}
