//! `genkan doctor` on a machine whose client goes to an LLM gateway: a healthy one of each kind, with no question to
//! AWS or Google, and each fault of the gateway by its own code.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use genkan::code::network::SLOW;
use serde_json::{Value, json};

use super::corporate::Office;
use super::doctor_network::{connect, resolvers, vouched_for_by_another};
use super::doctor_whole::is_greeted;
use super::doctor_whole_faults::SETTINGS;
use super::gateway::{KEY, NEXT, give, home, scenario, tells_nothing};
use super::launch::Launch;
use super::nameserver::Zone;
use super::prepared::GENKAN;
use super::{Site, client};
use crate::cloud::Reply;
use crate::cloud::fault_injection::Disturbance;
use crate::cloud::gateway::{Gateway, HOST};
use crate::cloud::model::Said;
use crate::cloud::request::{Request, Response};
use crate::cloud::scenario::Scenario;
use crate::home::Home;

/// Each by its code, what is at least worth a word, and the exit code.
#[derive(Debug, PartialEq)]
pub(super) struct Seen {
    pub(super) code: Option<i32>,
    pub(super) found: BTreeSet<(String, String)>,
    pub(super) said: Value,
}

pub(super) fn doctor<'a>(site: &'a Site, home: &'a Home) -> Launch<'a> {
    let path = client::program().ok().and_then(Path::parent).expect("the client is there").display();
    let path = format!("{path}:/usr/bin:/bin");
    site.command(GENKAN, home).args(["doctor", "--json", "--timeout", "60"]).env("PATH", path)
}

#[track_caller]
pub(super) fn seen(launch: Launch<'_>, home: &Home) -> Seen {
    let run = launch.deadline(Duration::from_secs(120)).run();
    tells_nothing(home, &[&run]);
    let said: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"));
    let text = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
    let findings = said["findings"].as_array().expect("findings").iter();
    let own = findings.filter(|one| one["because"].is_null() && one["code"] != SLOW.id);
    let found = own.map(|one| (text(one, "code"), text(one, "severity")));
    let found = found.filter(|(_, severity)| ["warning", "error"].contains(&severity.as_str())).collect();
    Seen { code: run.code, found, said }
}

pub(super) fn finding<'a>(seen: &'a Seen, code: &str) -> &'a Value {
    let found = seen.said["findings"].as_array().into_iter().flatten().find(|one| one["code"] == code);
    found.unwrap_or_else(|| panic!("{code}: {:#}", seen.said["findings"]))
}

#[test]
fn a_healthy_gateway_of_each_kind_has_no_warning_and_nobody_else_is_asked() {
    for kind in ["anthropic", "bedrock", "vertex"] {
        let Some(site) = Site::open(scenario(Reply::default())) else { return };
        let home = home(&site, kind, &[]);
        let seen = seen(doctor(&site, &home), &home);
        assert_eq!((seen.code, &seen.found), (Some(0), &BTreeSet::new()), "{kind}: {:#}", seen.said["findings"]);
        for code in ["GK-GTW-021", "GK-GTW-031", "GK-GTW-033", "GK-NET-037"] {
            finding(&seen, code);
        }
        let verdicts: BTreeSet<_> = seen.said["residency"]
            .as_array()
            .expect("tiers")
            .iter()
            .map(|tier| tier["verdict"].as_str().unwrap_or(""))
            .collect();
        assert_eq!(verdicts, ["not-provable"].into(), "{kind}");
        // Besides it a name is asked for that can't exist: who answers to it invents names.
        let hosts: BTreeSet<_> = site.log().hosts().into_iter().filter(|host| !host.ends_with(".invalid")).collect();
        assert_eq!(hosts, BTreeSet::from([HOST.to_owned()]), "{}", site.log());
        answers_itself(doctor(&site, &home), &home);
    }
}

/// Before a gateway that wants a certificate of its own issuer's, and with a header in Latin-1.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_gateway_is_shown_the_certificate_that_claude_codes_variables_name() {
    let office = Office::new();
    let mut scenario = scenario(Reply::default());
    scenario.clients_of = Some(office.pem());
    let Some(site) = Site::open(scenario) else { return };
    let home = home(&site, "anthropic", &[]);
    let [cert, key] = office.issue(&home, 90).map(|fact| fact.split_once('=').expect("a fact").1.to_owned());
    for shows in [true, false] {
        let vars = [
            ("CLAUDE_CODE_CLIENT_CERT", cert.as_str()),
            ("CLAUDE_CODE_CLIENT_KEY", &key),
            ("ANTHROPIC_CUSTOM_HEADERS", "X-Team: \u{e9}quipe"),
        ];
        let vars = if shows { &vars[..] } else { &vars[2..] };
        let client = site.claude(&home).args(["-p", "hi"]);
        let [doctor, client] =
            [doctor(&site, &home), client].map(|it| vars.iter().fold(it, |it, (name, value)| it.env(name, value)));
        let seen = seen(doctor, &home);
        let is_well = (seen.code == Some(0), is_greeted(client));
        assert_eq!(is_well, (shows, shows), "{:#}", seen.said["findings"]);
    }
}

/// Variables of the person's own settings and of a folder's, where they lead past the gateway, or leave no connection or
/// no key.
#[test]
#[ignore = "long: .ci/run runs it"]
fn what_leads_past_the_gateway_is_an_error() {
    const FOLDER: &str = "project/.claude/settings.local.json";
    let abroad = "https://bedrock-runtime.us-east-1.amazonaws.com";
    let rows = [
        ("bedrock", FOLDER, "CLAUDE_CODE_USE_BEDROCK", "0", Some("GK-RES-010")),
        ("bedrock", SETTINGS, "ANTHROPIC_BEDROCK_BASE_URL", abroad, Some("GK-RES-010")),
        ("bedrock", FOLDER, "ANTHROPIC_BEDROCK_BASE_URL", "", Some("GK-RES-010")),
        ("anthropic", FOLDER, "CLAUDE_CODE_USE_VERTEX", "1", Some("GK-RES-010")),
        ("anthropic", SETTINGS, "ANTHROPIC_BASE_URL", "", Some("GK-RES-010")),
        ("vertex", FOLDER, "CLAUDE_CODE_USE_VERTEX", "0", Some("GK-RES-025")),
        (
            "vertex",
            SETTINGS,
            "ANTHROPIC_VERTEX_BASE_URL",
            "https://us-east5-aiplatform.googleapis.com/v1",
            Some("GK-RES-025"),
        ),
        ("anthropic", FOLDER, "CLAUDE_CODE_CLIENT_CERT", "{authority}", Some("GK-CLI-006")),
        ("anthropic", SETTINGS, "CLAUDE_CONFIG_DIR", "/nonexistent", Some("GK-CLI-011")),
        ("anthropic", SETTINGS, "CLAUDE_CONFIG_DIR", "", Some("GK-CLI-011")),
        ("anthropic", FOLDER, "CLAUDE_CONFIG_DIR", "/nonexistent", None),
        ("bedrock", FOLDER, "AWS_REGION", "us-east-1", None),
        ("bedrock", FOLDER, "CLAUDE_CODE_USE_MANTLE", "1", None),
    ];
    for (kind, file, name, value, code) in rows {
        let Some(site) = Site::open(scenario(Reply::default())) else { return };
        let home = home(&site, kind, &[]);
        let value = value.replace("{authority}", &site.authority().display().to_string());
        let mut settings: Value = serde_json::from_str(&home.read(file).unwrap_or("{}".into())).expect("JSON");
        settings["env"][name] = value.as_str().into();
        home.write(file, &settings.to_string());
        let seen = seen(doctor(&site, &home), &home);
        let errors: Vec<_> = seen.found.iter().filter(|(_, severity)| severity == "error").collect();
        let codes: Vec<_> = errors.iter().map(|(code, _)| code.as_str()).collect();
        let why = format!("{kind} {name}={value}: {:#}", seen.said["findings"]);
        assert_eq!((codes, seen.code), (Vec::from_iter(code), Some(code.map_or(0, |_| 1))), "{why}");
        assert_eq!(is_greeted(site.claude(&home).args(["-p", "hi"])), code.is_none(), "{kind} {name}={value}");
    }
}

/// What managed settings allow and require, beside a person's own set-up: whether Claude Code starts.
#[test]
#[ignore = "long: .ci/run runs it"]
fn what_managed_settings_let_through_is_what_claude_code_starts_with() {
    let pinned = |list: Value, url: &str| json!({"allowedProviders": list, "env": {"ANTHROPIC_BASE_URL": url}});
    let own = format!("https://{HOST}");
    let rows = [
        (json!({"allowedProviders": ["anthropic"]}), false),
        (json!({"allowedProviders": ["anthropic", "customEndpoint"]}), false),
        (pinned(json!(["anthropic"]), &own), false),
        (pinned(json!(["customEndpoint"]), &own), true),
        (json!({"forceLoginMethod": "claudeai"}), false),
        (json!({"forceLoginMethod": "gateway"}), false),
        (json!({"forceLoginOrgUUID": "11111111-2222-3333-4444-555555555555"}), false),
        (json!({"forceLoginMethod": "anything"}), true),
    ];
    for (settings, starts) in rows {
        let Some(site) = Site::open(scenario(Reply::default())) else { return };
        let home = home(&site, "anthropic", &[]);
        site.write("/etc/claude-code/managed-settings.json", &settings.to_string());
        let seen = seen(doctor(&site, &home), &home);
        let is_told = seen.found.contains(&("GK-CLI-006".to_owned(), "error".to_owned()));
        let why = format!("{settings}: {:#}", seen.said["findings"]);
        assert_eq!((is_told, seen.code), (!starts, Some(i32::from(!starts))), "{why}");
        assert_eq!(is_greeted(site.claude(&home).args(["-p", "hi"])), starts, "{settings}");
    }
}

/// Claude Code itself, as doctor starts it; nothing proves where a gateway, Google or Microsoft processes.
#[track_caller]
pub(super) fn answers_itself(launch: Launch<'_>, home: &Home) {
    let seen = seen(launch.args(["--with-client"]), home);
    let answered = finding(&seen, "GK-INV-010");
    let title = answered["title"].as_str().unwrap_or_default();
    assert!(
        seen.code == Some(0) && title.contains("itself was answered by") && !title.contains("processed in"),
        "{title}"
    );
}

fn page(status: u16, title: &str) -> Disturbance {
    Disturbance::Instead(Response::new(status, "text/html", format!("<html><title>{title}</title></html>")))
}

fn says(status: u16, kind: &str, message: &str) -> Disturbance {
    let body = json!({ "error": { "type": kind, "message": message, "param": null, "code": status.to_string() } });
    Disturbance::Instead(Response::new(status, "application/json", body.to_string()))
}

/// As a proxy with a sign-in of its own answers a program that has none.
fn to_sign_in() -> Disturbance {
    let mut response = Response::new(302, "text/html", String::new());
    response.headers.push(("location", "https://login.acme.example/oauth2?state=secret-state".to_owned()));
    Disturbance::Instead(response)
}

fn to_own_sign_in() -> Disturbance {
    let mut response = Response::new(302, "text/html", String::new());
    response.headers.push(("location", "/login?state=secret-state".to_owned()));
    Disturbance::Instead(response)
}

/// A whole stream under another content type, whose message names this model.
fn of_model(name: &str) -> Disturbance {
    let answer = Said::Text("The stand-in heard you.".to_owned()).message(name, &json!({ "stream": true }));
    Disturbance::Instead(Response::new(200, "text/plain", String::from_utf8_lossy(&answer.body).into_owned()))
}

/// An answer of many tokens that comes at once, whichever model is asked for.
fn at_once() -> Disturbance {
    let answer = Said::Text("The stand-in heard you.".to_owned()).message("acme", &json!({ "stream": true }));
    let text = String::from_utf8_lossy(&answer.body).replace("\"output_tokens\":8}", "\"output_tokens\":4096}");
    Disturbance::Instead(Response::new(200, "text/event-stream", text))
}

/// HTTP 200 with something other than a message.
/// The beginning of a stream, but for its event's name.
const STARTED: &str = "data: {\"type\":\"message_start\",\"message\":{}}\n\n";

fn well(kind: &str, body: &str) -> Disturbance {
    Disturbance::Instead(Response::new(200, kind, body))
}

/// What is done to the gateway, or to what it is asked with.
enum Fault {
    Injected(&'static str, fn() -> Disturbance),
    /// In place of an answer to what is as large as a prompt.
    Large(&'static str, fn() -> Disturbance),
    Key,
    NoKey,
    Chatty,
    Headers,
    /// Two headers on one line, of which the gateway gets one.
    Joined,
    /// A header with a key of its own, which the gateway refuses by name.
    HeadersKey,
    Unserved,
    Authority,
    Nameless,
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_of_a_gateway_is_its_own_finding_and_the_only_error() {
    use Fault::{Authority, Chatty, Headers, HeadersKey, Injected, Joined, Key, Large, Nameless, NoKey, Unserved};
    const MESSAGES: &str = "llm.acme.example/v1/messages";
    const ALIVE: &str = "llm.acme.example/health/liveliness";
    const DENIED: &str =
        "key not allowed to access model. This key can only access models=['x']. Tried to access acme-opus";
    let faults: &[(&str, Fault, &str, &str, i32)] = &[
        ("a wrong key", Key, "GK-ERR-141", "error", 3),
        ("another key in headers of the folder's", Headers, "GK-RES-030", "error", 1),
        ("headers on one line", Joined, "GK-CLI-090", "error", 1),
        ("no key", NoKey, "GK-GTW-006", "error", 1),
        ("a command that says more than the key", Chatty, "GK-GTW-007", "error", 1),
        (
            "an expired key",
            Injected(MESSAGES, || {
                says(401, "expired_key", "Authentication Error - Expired Key. Received API Key = sk-...6789")
            }),
            "GK-ERR-142",
            "error",
            3,
        ),
        ("not allowed", Injected(MESSAGES, || says(403, "key_model_access_denied", DENIED)), "GK-ERR-144", "error", 1),
        ("unknown models", Unserved, "GK-ERR-145", "error", 1),
        (
            "no budget",
            Injected(MESSAGES, || {
                says(429, "budget_exceeded", "Budget has been exceeded! Current cost: 2, Max budget: 1")
            }),
            "GK-ERR-143",
            "error",
            1,
        ),
        ("v1 twice", Injected(MESSAGES, || page(404, "404 Not Found")), "GK-ERR-146", "error", 1),
        ("a plain 502", Injected(MESSAGES, || page(502, "502 Bad Gateway")), "GK-GTW-024", "error", 4),
        ("a sign-in page", Injected(MESSAGES, || page(200, "Sign in")), "GK-GTW-023", "error", 1),
        ("a redirect to a sign-in page", Injected(MESSAGES, to_sign_in), "GK-GTW-023", "error", 1),
        ("a redirect to its own sign-in page", Injected(MESSAGES, to_own_sign_in), "GK-GTW-023", "error", 1),
        ("another model", Injected(MESSAGES, || of_model("gpt-4o")), "GK-GTW-046", "warning", 0),
        ("a model abroad", Injected(MESSAGES, || of_model("us.anthropic.claude-opus-5-5")), "GK-GTW-035", "error", 1),
        (
            "a stream without its end",
            Injected(MESSAGES, || well("text/event-stream", &format!("event: message_start\n{STARTED}"))),
            "GK-GTW-047",
            "error",
            4,
        ),
        ("events without names", Injected(MESSAGES, || well("text/event-stream", STARTED)), "GK-GTW-043", "error", 1),
        (
            "words of its own with 200",
            Injected(MESSAGES, || {
                well("application/json", r#"{"code":40312,"success":false,"msg":"利用申請の期限切れ"}"#)
            }),
            "GK-GTW-043",
            "error",
            1,
        ),
        (
            "another format with 200",
            Injected(MESSAGES, || well("application/json", r#"{"object":"chat.completion","choices":[]}"#)),
            "GK-GTW-051",
            "error",
            1,
        ),
        (
            "another format's stream",
            Injected(MESSAGES, || {
                well("text/event-stream", "data: {\"object\":\"chat.completion.chunk\"}\n\ndata: [DONE]\n\n")
            }),
            "GK-GTW-051",
            "error",
            1,
        ),
        ("a page for a limit", Injected(MESSAGES, || page(429, "429 Too Many Requests")), "GK-ERR-218", "error", 4),
        (
            "a limit without known words",
            Injected(MESSAGES, || {
                Disturbance::Instead(Response::new(429, "application/json", r#"{"message":"Limit Exceeded"}"#))
            }),
            "GK-ERR-218",
            "error",
            4,
        ),
        ("nothing with 200", Injected(MESSAGES, || well("application/json", "")), "GK-GTW-043", "error", 1),
        ("an empty stream", Injected(MESSAGES, || well("text/event-stream", "")), "GK-GTW-043", "error", 1),
        (
            "an error with 200",
            Injected(MESSAGES, || {
                well(
                    "application/json",
                    r#"{"error":{"type":"budget_exceeded","message":"Budget has been exceeded! Current cost: 2, Max budget: 1"}}"#,
                )
            }),
            "GK-ERR-143",
            "error",
            1,
        ),
        ("the key of another header", HeadersKey, "GK-GTW-042", "error", 1),
        (
            "a gateway that doesn't find the service behind it",
            Injected(MESSAGES, || {
                let body = r#"{"message":"name resolution failed","request_id":"9d1c"}"#;
                Disturbance::Instead(Response::new(503, "application/json", body))
            }),
            "GK-ERR-374",
            "error",
            4,
        ),
        (
            "a gateway that waits ten seconds for its models",
            Large(MESSAGES, || says(408, "None", "litellm.Timeout: APITimeoutError - timeout value=10.0")),
            "GK-NET-106",
            "error",
            4,
        ),
        ("a lost answer", Injected(MESSAGES, || Disturbance::Lost), "GK-GTW-026", "error", 4),
        ("a buffered stream", Injected(MESSAGES, at_once), "GK-GTW-028", "warning", 0),
        ("slow", Injected(ALIVE, || Disturbance::LateAnswer(Duration::from_millis(1300))), "GK-GTW-030", "warning", 0),
        (
            "answers that begin late",
            Injected(MESSAGES, || Disturbance::LateAnswer(Duration::from_millis(4500))),
            "GK-GTW-041",
            "warning",
            0,
        ),
        ("a name that is only known inside", Nameless, "GK-NET-005", "error", 4),
        ("an authority that nobody trusts", Authority, "GK-NET-022", "error", 4),
    ];
    let mut table = String::new();
    for (name, fault, code, severity, exit) in faults {
        let Some(site) = Site::open(scenario(Reply::default())) else { return };
        let home = home(&site, "anthropic", &[]);
        match fault {
            Injected(place, what) => site.cloud.faults.always(place, what()),
            Large(place, what) => site.cloud.faults.whenever(place, |request| request.body.len() > 8192, what()),
            Key => site.cloud.gateway.accept(NEXT),
            Headers => {
                let headers = json!({"env": {"ANTHROPIC_CUSTOM_HEADERS": "x-api-key: sk-of-last-year-0123"}});
                home.write("project/.claude/settings.local.json", &headers.to_string());
            }
            Joined => {
                let mut settings: Value =
                    home.read(SETTINGS).and_then(|text| serde_json::from_str(&text).ok()).expect("JSON");
                settings["env"]["ANTHROPIC_CUSTOM_HEADERS"] = json!("x-portkey-api-key: pk-1, x-portkey-provider: @jp");
                home.write(SETTINGS, &settings.to_string());
                site.cloud.faults.always(MESSAGES, says(401, "failure", "Invalid API Key. Error Code: 03"));
            }
            HeadersKey => {
                let mut settings: Value =
                    home.read(SETTINGS).and_then(|text| serde_json::from_str(&text).ok()).expect("JSON");
                settings["env"]["ANTHROPIC_CUSTOM_HEADERS"] = json!("Helicone-Auth: Bearer of-last-year");
                home.write(SETTINGS, &settings.to_string());
                site.cloud.faults.always(MESSAGES, says(401, "failure", "Invalid Helicone-Auth: API key was deleted"));
            }
            NoKey => fs::remove_file(home.path().join("key")).expect("the key"),
            Chatty => give(&home, &format!("Updating cache...\n{KEY}")),
            Unserved => site.cloud.gateway.serve(&[]),
            Authority => vouched_for_by_another(&site, HOST),
            Nameless => {
                Zone::default().serve(&site, "10.0.0.1");
                resolvers(&site, "nameserver 10.0.0.1\n");
                connect(&site).expect("a way out");
            }
        }
        let seen = seen(doctor(&site, &home), &home);
        if *name == "a redirect to a sign-in page" {
            let finding = finding(&seen, code);
            let title = finding["title"].as_str().unwrap_or_default();
            let is_right = title.contains("login.acme.example") && finding["fix"]["who"] == "gateway-admin";
            assert!(is_right && !seen.said.to_string().contains("secret-state"), "{finding:#}");
        }
        if name.ends_with("a sign-in page") {
            let fix = &finding(&seen, code)["fix"];
            let text = fix["text"].as_str().unwrap_or_default();
            assert!(fix["who"] == "gateway-admin" && text.contains("sign-in page stands in front"), "{fix:#}");
        }
        if let Nameless = fault {
            let fix = &finding(&seen, code)["fix"];
            let text = fix["text"].as_str().unwrap_or_default();
            assert!(fix["who"] == "you" && text.contains("VPN") && text.contains(HOST), "{fix:#}");
        }
        let expected = BTreeSet::from([((*code).to_owned(), (*severity).to_owned())]);
        // Where doctor finds an error the client has to fail, and nowhere else; where its prompts go it doesn't see.
        let answers = is_greeted(site.claude(&home).args(["-p", "hi"]));
        let is_to_answer = *exit == 0 || code == &"GK-GTW-035";
        if (seen.code, &seen.found, answers) != (Some(*exit), &expected, is_to_answer) {
            table += &format!(
                "{name}\n  expected {expected:?} {exit}\n  got      {:?} {:?} {answers}\n",
                seen.found, seen.code
            );
        }
    }
    assert!(table.is_empty(), "\n{table}");
}

/// A gateway of each format that refuses one field, and the variable that takes it out: doctor says so where Claude Code
/// fails, and nowhere else.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_field_that_a_gateway_refuses_is_an_error_where_claude_code_fails() {
    let rows = [
        ("thinking", THINKING, ["claude.env.CLAUDE_CODE_DISABLE_THINKING=1"]),
        ("output_config", EFFORT, ["claude.env.CLAUDE_CODE_EFFORT_LEVEL=unset"]),
    ];
    for (kind, path) in
        [("anthropic", "/v1/messages"), ("bedrock", "/bedrock/model"), ("vertex", "/vertex/v1/projects")]
    {
        for (field, is_meant, remedy) in rows {
            for is_remedied in [false, true] {
                let Some(site) = Site::open(scenario(Reply::default())) else { return };
                let home = home(&site, kind, if is_remedied { &remedy } else { &[] });
                let refusal = says(400, "invalid_request_error", &format!("{field}: Extra inputs are not permitted"));
                site.cloud.faults.whenever(&format!("{HOST}{path}"), is_meant, refusal);
                let seen = seen(doctor(&site, &home), &home);
                let found = seen.found.iter().find(|(_, severity)| severity == "error").map(|(code, _)| code.as_str());
                let expected = if is_remedied { (Some(0), None) } else { (Some(1), Some("GK-INV-029")) };
                assert_eq!((seen.code, found), expected, "{kind} {field}: {:#}", seen.said["findings"]);
                assert_eq!(is_greeted(site.claude(&home).args(["-p", "hi"])), is_remedied, "{kind} {field}");
            }
        }
    }
}

/// What a model that can less says is no fault: Claude Code reads it, and sends the request again without.
#[test]
#[ignore = "long: .ci/run runs it"]
fn what_claude_code_leaves_out_by_itself_is_no_fault() {
    const ADAPTS: &str = "adaptive thinking is not supported on this model";
    const FEWER: &str =
        "max_tokens: 32000 > 8192, which is the maximum allowed number of output tokens for claude-haiku-4-5-20251001";
    const LONG: fn(&Request) -> bool = |request| {
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        body["max_tokens"].as_u64().is_some_and(|most| most > 8192)
    };
    const LEVELS: &str = "This model does not support the effort parameter.";
    for (kind, path) in
        [("anthropic", "/v1/messages"), ("bedrock", "/bedrock/model"), ("vertex", "/vertex/v1/projects")]
    {
        for refusals in
            [&[(ADAPTIVE, ADAPTS)][..], &[(EFFORT, LEVELS)], &[(ADAPTIVE, ADAPTS), (EFFORT, LEVELS)], &[(LONG, FEWER)]]
        {
            let Some(site) = Site::open(scenario(Reply::default())) else { return };
            let home = home(&site, kind, &[]);
            for (is_meant, said) in refusals {
                let refusal = says(400, "invalid_request_error", said);
                site.cloud.faults.whenever(&format!("{HOST}{path}"), *is_meant, refusal);
            }
            let seen = seen(doctor(&site, &home), &home);
            let answers = is_greeted(site.claude(&home).args(["-p", "hi"]));
            assert_eq!((seen.code, answers), (Some(0), true), "{kind} {}: {:#}", refusals.len(), seen.said["findings"]);
        }
    }
}

/// The newest models think whatever the settings say, and older ones are told not to: the field is sent all the same, and
/// so is the effort.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_field_that_is_refused_is_an_error_where_thinking_is_switched_off_too() {
    for (tier, model, field, is_meant) in [
        ("opus", "claude-opus-5-5", "thinking", THINKING),
        ("opus", "claude-opus-5-5", "output_config", EFFORT),
        ("sonnet", "claude-sonnet-4-6", "thinking", THINKING),
        ("sonnet", "claude-sonnet-4-6", "output_config", EFFORT),
        // Taken for the newest Opus, as it is written in `modelOverrides`.
        ("opus", "acme-opus", "thinking", THINKING),
    ] {
        let gateway = Gateway::new(KEY, &[model, "acme-opus", "acme-sonnet", "acme-haiku"]);
        let Some(site) = Site::open(Scenario { gateway, ..scenario(Reply::default()) }) else { return };
        let home = home(&site, "anthropic", &[&format!("models.default={tier}"), &format!("models.{tier}={model}")]);
        let settings = home.read(SETTINGS).expect("settings");
        let mut settings: Value = serde_json::from_str(&settings).expect("settings");
        settings["alwaysThinkingEnabled"] = false.into();
        home.write(SETTINGS, &settings.to_string());
        let refusal = says(400, "invalid_request_error", &format!("{field}: Extra inputs are not permitted"));
        site.cloud.faults.whenever(&format!("{HOST}/v1/messages"), is_meant, refusal);
        let seen = seen(doctor(&site, &home), &home);
        let is_found = seen.found.contains(&("GK-INV-029".to_owned(), "error".to_owned()));
        let answers = is_greeted(site.claude(&home).args(["-p", "hi"]));
        assert_eq!((is_found, answers), (true, false), "{model} {field}: {:#}", seen.said["findings"]);
    }
}

const THINKING: fn(&Request) -> bool = |request| has(request, "thinking");
const EFFORT: fn(&Request) -> bool = |request| has(request, "output_config");
const ADAPTIVE: fn(&Request) -> bool =
    |request| serde_json::from_slice::<Value>(&request.body).is_ok_and(|body| body["thinking"]["type"] == "adaptive");

fn has(request: &Request, field: &str) -> bool {
    serde_json::from_slice::<Value>(&request.body).is_ok_and(|body| body.get(field).is_some())
}

/// Where the gateway passes a cloud's format on, the cloud's own words come back through it.
#[test]
#[ignore = "long: .ci/run runs it"]
fn faults_of_what_is_passed_on_are_as_plain() {
    const BEDROCK: &str = "llm.acme.example/bedrock/model";
    const VERTEX: &str = "llm.acme.example/vertex/v1/projects";
    let aws = |status, message: &str| {
        Disturbance::Instead(Response::new(status, "application/json", json!({ "message": message }).to_string()))
    };
    let google = |status, name: &str, message: &str| {
        let body = json!({ "error": { "code": status, "message": message, "status": name } });
        Disturbance::Instead(Response::new(status, "application/json", body.to_string()))
    };
    let no_access = aws(403, "You don't have access to the model with the specified model ID.");
    let not_served = google(
        404,
        "NOT_FOUND",
        "Publisher Model `projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5` was not found or your project does not have access to it.",
    );
    let quota = google(
        429,
        "RESOURCE_EXHAUSTED",
        "Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model with base model: anthropic-claude-opus-5-5. Please submit a quota increase request.",
    );
    let mut table = String::new();
    for (kind, name, fault, code, exit) in [
        ("bedrock", "a wrong key", None, "GK-ERR-141", 3),
        ("bedrock", "no access", Some((BEDROCK, no_access)), "GK-ERR-021", 1),
        ("bedrock", "v1 twice", Some((BEDROCK, page(404, "404 Not Found"))), "GK-ERR-146", 1),
        ("bedrock", "a plain 502", Some((BEDROCK, page(502, "502 Bad Gateway"))), "GK-GTW-024", 4),
        ("vertex", "a wrong key", None, "GK-ERR-141", 3),
        ("vertex", "not served", Some((VERTEX, not_served)), "GK-ERR-121", 1),
        ("vertex", "no quota", Some((VERTEX, quota)), "GK-ERR-128", 4),
        ("vertex", "v1 twice", Some((VERTEX, page(404, "404 Not Found"))), "GK-ERR-146", 1),
        ("vertex", "a lost answer", Some((VERTEX, Disturbance::Lost)), "GK-GTW-026", 4),
    ] {
        let Some(site) = Site::open(scenario(Reply::default())) else { return };
        let home = home(&site, kind, &[]);
        match fault {
            Some((place, what)) => site.cloud.faults.always(place, what),
            None => site.cloud.gateway.accept(NEXT),
        }
        let seen = seen(doctor(&site, &home), &home);
        let expected = BTreeSet::from([(code.to_owned(), "error".to_owned())]);
        let answers = is_greeted(site.claude(&home).args(["-p", "hi"]));
        if (seen.code, &seen.found, answers) != (Some(exit), &expected, false) {
            table += &format!(
                "{kind} {name}\n  expected {expected:?} {exit}\n  got      {:?} {:?} {answers}\n",
                seen.found, seen.code
            );
        }
    }
    assert!(table.is_empty(), "\n{table}");
}

/// Nobody runs a command, or hands a key to an address, that nobody has applied.
#[test]
fn a_profile_that_was_never_applied_gets_no_key() {
    let Some(site) = Site::open(scenario(Reply::default())) else { return };
    let home = Home::new();
    give(&home, KEY);
    let profile = format!(
        "schema = 1\nname = \"mine\"\nextends = \"gateway-anthropic\"\n[gateway]\nurl = \"https://{HOST}\"\nkey = \"command\"\nkey_command = \"echo x >> runs; cat key\"\n"
    );
    home.write("mine.toml", &profile);
    let launch = doctor(&site, &home).args(["--profile", &home.path().join("mine.toml").display().to_string()]);
    let seen = seen(launch, &home);
    assert_eq!(seen.found, BTreeSet::from([("GK-CLI-010".to_owned(), "error".to_owned())]));
    assert_eq!(super::gateway::runs(&home), 0);
    assert_eq!(site.log().told(&[KEY.to_owned()].into()), BTreeSet::new());
}
