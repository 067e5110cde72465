//! `genkan doctor` on a machine whose client goes to Microsoft Foundry: a healthy one of each way of signing in, where the
//! client is answered as well and nobody else is asked, and each fault by its own code.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::doctor_gateway::{Seen, answers_itself, doctor, finding, seen};
use super::doctor_network::{resolvers, vouched_for_by_another};
use super::doctor_whole::is_greeted;
use super::foundry::{KEY, SAYS, home, scenario};
use super::launch::Launch;
use super::nameserver::Zone;
use super::prepared::GENKAN;
use super::{Site, client};
use crate::cloud::fault_injection::Disturbance;
use crate::cloud::foundry::{HOST, SIGN_IN, TOKEN};
use crate::cloud::request::{Request, Response};
use crate::home::Home;

const MESSAGES: &str = "acme-jp.services.ai.azure.com/anthropic/v1/messages";
const SECRETS: [&str; 2] = [KEY, TOKEN];
/// What is said of every machine: nothing shows where a deployment is processed.
const NO_PROMISE: &str = "GK-FDY-021";

fn signed_in(site: &Site) {
    let token =
        json!({ "accessToken": TOKEN, "expires_on": 4_070_908_800_u64, "tokenType": "Bearer", "tenant": "t-1" });
    site.program("az", &format!("#!/bin/sh\necho '{token}'\n"));
}

fn signed_out(site: &Site) {
    site.program("az", "#!/bin/sh\necho \"ERROR: Please run 'az login' to setup account.\" >&2\nexit 1\n");
}

/// The machine's programs come first.
fn programs() -> String {
    let path = client::program().ok().and_then(Path::parent).expect("the client is there").display();
    format!("/usr/local/bin:{path}:/usr/bin:/bin")
}

fn at<'a>(site: &'a Site, home: &'a Home, key: Option<&str>) -> Launch<'a> {
    let launch = doctor(site, home).env("PATH", programs());
    key.into_iter().fold(launch, |launch, key| launch.env("ANTHROPIC_FOUNDRY_API_KEY", key))
}

#[track_caller]
fn judged(launch: Launch<'_>, home: &Home) -> Seen {
    let mut seen = seen(launch, home);
    let text = seen.said.to_string();
    for secret in SECRETS {
        assert!(!text.contains(secret), "a secret in {text}");
    }
    let promise = (NO_PROMISE.to_owned(), "warning".to_owned());
    seen.found.remove(&promise);
    seen
}

#[test]
fn a_healthy_machine_has_no_error_and_the_client_is_answered() {
    for auth in ["key", "entra"] {
        let Some(site) = Site::open(scenario()) else { return };
        let home = home(&site, "user", &[&format!("foundry.auth={auth}")]);
        let key = (auth == "key").then_some(KEY);
        if key.is_none() {
            signed_in(&site);
        }
        let seen = judged(at(&site, &home, key), &home);
        assert_eq!((seen.code, &seen.found), (Some(0), &BTreeSet::new()), "{auth}: {:#}", seen.said["findings"]);
        for code in ["GK-FDY-010", NO_PROMISE, "GK-FDY-022", "GK-INV-005", "GK-NET-037", "GK-PRV-009"] {
            finding(&seen, code);
        }
        let tiers = seen.said["residency"].as_array().expect("tiers");
        let verdicts: BTreeSet<_> = tiers.iter().map(|tier| tier["verdict"].as_str().unwrap_or("")).collect();
        assert_eq!((tiers.len(), verdicts), (4, ["not-provable"].into()), "{auth}");
        // Besides them a name is asked for that can't exist: who answers to it invents names.
        let hosts: BTreeSet<_> = site.log().hosts().into_iter().filter(|host| !host.ends_with(".invalid")).collect();
        let needed: &[&str] = if auth == "key" { &[HOST] } else { &[HOST, SIGN_IN] };
        assert_eq!(hosts, needed.iter().map(|host| (*host).to_owned()).collect(), "{auth}: {}", site.log());
        // What is told to whom: to the resource alone.
        let told: BTreeSet<_> = site.log().told(&SECRETS.map(str::to_owned).into());
        assert!(told.iter().all(|host| host == HOST), "{told:?}");
        let client = site.claude(&home);
        let client = key.into_iter().fold(client, |client, key| client.env("ANTHROPIC_FOUNDRY_API_KEY", key));
        let run = client.args(["-p", "hi"]).run();
        assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{auth}: {run:?}");
        answers_itself(at(&site, &home, key), &home);
    }
}

fn says(status: u16, code: &str, message: &str) -> Disturbance {
    let body = json!({ "error": { "code": code, "message": message } });
    Disturbance::Instead(Response::new(status, "application/json", body.to_string()))
}

/// One of the person's own settings.
fn edit(home: &Home, change: impl FnOnce(&mut Value)) {
    let mut settings = serde_json::from_str(&home.read(".claude/settings.json").expect("settings")).expect("JSON");
    change(&mut settings);
    home.write(".claude/settings.json", &settings.to_string());
}

/// What is done to the resource, to the way there, or to what it is asked with.
enum Fault {
    Injected(fn() -> Disturbance),
    /// In place of an answer to what is as large as a prompt.
    Large(fn() -> Disturbance),
    Key(Option<&'static str>),
    Set(&'static str, &'static str),
    Shell(&'static str, &'static str),
    Undeployed,
    Nowhere,
    Authority,
    Proxy,
    SignedOut,
    Az(&'static str),
    NoAz,
    Applied,
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_of_a_machine_on_foundry_is_its_own_finding_and_the_only_error() {
    use Fault::{
        Applied, Authority, Az, Injected, Key, Large, NoAz, Nowhere, Proxy, Set, Shell, SignedOut, Undeployed,
    };
    const PIN: &str = "ANTHROPIC_DEFAULT_SONNET_MODEL";
    let faults: &[(&str, &str, Fault, &str, &str, i32)] = &[
        ("never set up", "key", Applied, "GK-CLI-010", "client", 1),
        ("a wrong key", "key", Key(Some("wrong")), "GK-ERR-151", "credentials", 3),
        ("no key", "key", Key(None), "GK-FDY-002", "credentials", 3),
        ("az signed out", "entra", SignedOut, "GK-FDY-004", "credentials", 3),
        (
            "az is refused by a policy",
            "entra",
            Az(
                "AADSTS53003: Access has been blocked by Conditional Access policies. Trace ID: t-1 Correlation ID: c-1",
            ),
            "GK-FDY-013",
            "credentials",
            1,
        ),
        (
            "az trusts nobody here",
            "entra",
            Az(
                "HTTPSConnectionPool(host='login.microsoftonline.com'): SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))",
            ),
            "GK-FDY-014",
            "credentials",
            1,
        ),
        ("no az", "entra", NoAz, "GK-FDY-003", "credentials", 3),
        ("a deployment is missing", "key", Undeployed, "GK-ERR-155", "invoke", 1),
        (
            "network rules",
            "key",
            Injected(|| says(403, "403", "Access denied due to Virtual Network/Firewall rules.")),
            "GK-ERR-154",
            "invoke",
            1,
        ),
        (
            "no role",
            "key",
            Injected(|| says(401, "PermissionDenied", "Principal does not have access to API/Operation.")),
            "GK-ERR-153",
            "invoke",
            1,
        ),
        (
            "quota",
            "key",
            Injected(|| {
                says(
                    429,
                    "RateLimitReached",
                    "Requests have exceeded token rate limit of your current AIServices S0 pricing tier.",
                )
            }),
            "GK-ERR-156",
            "invoke",
            4,
        ),
        ("a lost answer", "key", Injected(|| Disturbance::Lost), "GK-INV-002", "invoke", 4),
        (
            "a page of somebody's",
            "key",
            Injected(|| Disturbance::Instead(Response::new(200, "text/html", "<html>Sign in</html>".to_owned()))),
            "GK-INV-002",
            "invoke",
            4,
        ),
        (
            "a page in place of an error",
            "key",
            Injected(|| Disturbance::Instead(Response::new(403, "text/html", "<title>Blocked</title>".to_owned()))),
            "GK-INV-001",
            "invoke",
            1,
        ),
        (
            "a page for what is down",
            "key",
            Injected(|| {
                Disturbance::Instead(Response::new(502, "text/html", "<title>502 Bad Gateway</title>".to_owned()))
            }),
            "GK-ERR-183",
            "invoke",
            4,
        ),
        (
            "a deployment of one unit",
            "key",
            Large(|| {
                says(429, "RateLimitReached", "You have exceeded token rate limit. Please retry after 60 seconds.")
            }),
            "GK-NET-106",
            "invoke",
            4,
        ),
        ("the resource's name leads nowhere", "key", Nowhere, "GK-NET-005", "network", 4),
        ("an authority that nobody trusts", "key", Authority, "GK-NET-022", "network", 4),
        ("a proxy that isn't there", "key", Proxy, "GK-NET-029", "network", 4),
        ("a pin moved", "key", Set(PIN, "claude-sonnet-global"), "GK-FDY-024", "residency", 1),
        ("another resource", "key", Set("ANTHROPIC_FOUNDRY_RESOURCE", "other"), "GK-FDY-020", "residency", 1),
        ("Bedrock's switch", "key", Set("CLAUDE_CODE_USE_BEDROCK", "1"), "GK-FDY-020", "residency", 1),
        ("half a principal", "entra", Shell("AZURE_CLIENT_ID", "c-1"), "GK-FDY-006", "credentials", 0),
    ];
    let mut table = String::new();
    for (name, auth, fault, code, group, exit) in faults {
        let Some(site) = Site::open(scenario()) else { return };
        let home = home(&site, "user", &[&format!("foundry.auth={auth}")]);
        let mut key = (*auth == "key").then_some(KEY);
        if *auth == "entra" && !matches!(fault, NoAz) {
            signed_in(&site);
        }
        let mut shell = None;
        match fault {
            Injected(what) => site.cloud.faults.always(MESSAGES, what()),
            Large(what) => site.cloud.faults.whenever(MESSAGES, |request| request.body.len() > 8192, what()),
            Key(other) => key = *other,
            Set(name, value) => edit(&home, |settings| settings["env"][*name] = (*value).into()),
            Shell(name, value) => shell = Some((*name, *value)),
            Undeployed => site.cloud.faults.always(
                MESSAGES,
                says(404, "DeploymentNotFound", "The API deployment for this resource does not exist."),
            ),
            Nowhere => {
                let zone = Zone::default();
                zone.serve(&site, "10.0.0.1");
                zone.lead("example", &["127.0.0.1"]);
                resolvers(&site, "nameserver 10.0.0.1\n");
            }
            Authority => vouched_for_by_another(&site, HOST),
            Proxy => shell = Some(("HTTPS_PROXY", "http://10.0.0.4:3128")),
            SignedOut => signed_out(&site),
            Az(says) => {
                let advice = "To re-authenticate, please run: az login";
                site.program("az", &format!("#!/bin/sh\necho \"ERROR: {says}\n{advice}\" >&2\nexit 1\n"));
            }
            NoAz => {}
            Applied => drop(super::prepared::genkan(&site, &home, &["undo", "--yes"])),
        }
        let launch = at(&site, &home, key);
        let launch = shell.into_iter().fold(launch, |launch, (name, value)| launch.env(name, value));
        let launch = if matches!(fault, Applied) { launch.args(["--profile", "foundry"]) } else { launch };
        let seen = judged(launch, &home);
        let told = site.log().told(&SECRETS.map(str::to_owned).into());
        assert!(told.iter().all(|host| host == HOST), "{name}: {told:?}");
        // Where doctor finds an error the client has to fail, and nowhere else. It is the person's: with their key and
        // shell, and the machine's programs.
        let client = site.claude(&home).args(["-p", "hi"]).env("PATH", programs());
        let shell = shell.into_iter().chain(key.map(|key| ("ANTHROPIC_FOUNDRY_API_KEY", key)));
        let answers = is_greeted(shell.fold(client, |client, (name, value)| client.env(name, value)));
        let severity = if *exit == 0 { "warning" } else { "error" };
        let expected = BTreeSet::from([((*code).to_owned(), severity.to_owned())]);
        let is_there = |one: &&Value| one["code"] == *code;
        let place =
            seen.said["findings"].as_array().into_iter().flatten().find(is_there).map(|one| one["group"].clone());
        let errors: BTreeSet<_> =
            seen.found.iter().filter(|(_, kind)| *exit == 0 || kind == "error").cloned().collect();
        let has_place = place == Some((*group).into());
        if (seen.code, &errors, answers) != (Some(*exit), &expected, *exit == 0) || !has_place {
            table += &format!(
                "{name}\n  expected {expected:?} {exit} {group}\n  got      {:?} {:?} {place:?} {answers}\n",
                seen.found, seen.code
            );
        }
    }
    assert!(table.is_empty(), "\n{table}");
}

/// A limit on the way that is below a session's first request, or above it: how large that is depends on the model and on
/// whether Claude Code leaves its tools to be looked up.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_limit_is_an_error_where_claude_codes_first_request_is_larger() {
    const LOW: fn(&Request) -> bool = |request| request.body.len() > 40 * 1024;
    const HIGH: fn(&Request) -> bool = |request| request.body.len() > 64 * 1024;
    let no_betas = "claude.env.CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1";
    for (is_over, more, answers) in [(LOW, &[][..], false), (HIGH, &[], true), (HIGH, &[no_betas], false)] {
        let Some(site) = Site::open(scenario()) else { return };
        let home = home(&site, "user", &[&["foundry.auth=key"], more].concat());
        let page = Response::new(413, "text/html", "<title>413 Request Entity Too Large</title>".to_owned());
        site.cloud.faults.whenever(MESSAGES, is_over, Disturbance::Instead(page));
        let seen = judged(at(&site, &home, Some(KEY)), &home);
        let client = site.claude(&home).args(["-p", "hi"]).env("PATH", programs());
        assert_eq!(is_greeted(client.env("ANTHROPIC_FOUNDRY_API_KEY", KEY)), answers, "{more:?}");
        let expected = if answers { (Some(0), ("GK-NET-115", "warning")) } else { (Some(4), ("GK-NET-064", "error")) };
        let found = seen.found.iter().find(|(code, _)| code.starts_with("GK-NET"));
        let found = found.map(|(code, severity)| (code.as_str(), severity.as_str()));
        assert_eq!((seen.code, found), (expected.0, Some(expected.1)), "{more:?}: {:#}", seen.said["findings"]);
    }
}

/// An application's .env file narrows Azure's chain for whatever runs in its folder: doctor and Claude Code agree on what is
/// left of it.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_variable_that_shuts_az_out_is_named() {
    for (value, found) in [("prod", Some("GK-FDY-016")), ("AzureCliCredential", Some("GK-FDY-016")), (" Dev ", None)] {
        let Some(site) = Site::open(scenario()) else { return };
        let home = home(&site, "user", &["foundry.auth=entra"]);
        signed_in(&site);
        let seen = judged(at(&site, &home, None).env("AZURE_TOKEN_CREDENTIALS", value), &home);
        let errors: BTreeSet<_> = seen.found.iter().filter(|(_, severity)| severity == "error").collect();
        assert_eq!(errors.iter().map(|(code, _)| code.as_str()).next(), found, "{value}: {:#}", seen.said);
        let client = site.claude(&home).args(["-p", "hi"]).env("PATH", programs());
        assert_eq!(is_greeted(client.env("AZURE_TOKEN_CREDENTIALS", value)), found.is_none(), "{value}");
    }
}

/// What Terraform leaves in a shell signs before the person who is signed in, and its secret has ended: Entra ID alone is told
/// it, as Claude Code tells it.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_principal_that_the_shell_names_is_said_to_sign() {
    let Some(site) = Site::open(scenario()) else { return };
    let home = home(&site, "user", &["foundry.auth=entra"]);
    signed_in(&site);
    let ended = json!({ "error": "invalid_client", "error_description": "AADSTS7000222: The provided client secret keys for app 'c-1' are expired." });
    let ended = Response::new(401, "application/json", ended.to_string());
    site.cloud.faults.always(&format!("{SIGN_IN}/t-2/oauth2"), Disturbance::Instead(ended));
    let shell = [("AZURE_TENANT_ID", "t-2"), ("AZURE_CLIENT_ID", "c-1"), ("AZURE_CLIENT_SECRET", "of-last-year")];
    let launch = shell.iter().fold(at(&site, &home, None), |launch, (name, value)| launch.env(name, value));
    let seen = judged(launch, &home);
    assert!(seen.found.contains(&("GK-FDY-017".to_owned(), "error".to_owned())), "{:#}", seen.said);
    assert!(!seen.said.to_string().contains("of-last-year"), "{:#}", seen.said);
    assert_eq!(site.log().told(&["of-last-year".to_owned()].into()), BTreeSet::from([SIGN_IN.to_owned()]));
    let client = site.claude(&home).args(["-p", "hi"]).env("PATH", programs());
    let client = shell.iter().fold(client, |client, (name, value)| client.env(name, value));
    assert!(!is_greeted(client), "Claude Code signs as the principal");
}

/// Nobody hands a key to an address that nobody has applied.
#[test]
fn a_profile_that_was_never_applied_gets_no_key() {
    let Some(site) = Site::open(scenario()) else { return };
    let home = Home::new();
    let profile = "schema = 1\nname = \"mine\"\nextends = \"foundry\"\n[foundry]\nresource = \"acme-jp\"\nauth = \"key\"\n[models]\nopus = \"a\"\nsonnet = \"a\"\nhaiku = \"a\"\nfable = \"a\"\n";
    home.write("mine.toml", profile);
    let mine = home.path().join("mine.toml").display().to_string();
    let seen = judged(at(&site, &home, Some(KEY)).args(["--profile", &mine]), &home);
    assert_eq!(seen.found, BTreeSet::from([("GK-CLI-010".to_owned(), "error".to_owned())]));
    assert_eq!(site.log().told(&[KEY.to_owned()].into()), BTreeSet::new());
}

/// What each verb of sessions says there: what is true, and nothing of AWS.
#[test]
fn verbs_of_sessions_say_who_signs_in() {
    let Some(site) = Site::open(scenario()) else { return };
    let by_key = home(&site, "user", &["foundry.auth=key"]);
    let by_az = home(&site, "user", &[]);
    for home in [&by_key, &by_az] {
        for (args, exit) in [
            (&["login"][..], 2),
            (&["logout"], 2),
            (&["refresh"], 2),
            (&["refresh", "--provider", "aws"], 2),
            (&["credentials"], 2),
        ] {
            let run = site.command(GENKAN, home).args(args).run();
            assert_eq!(run.code, Some(exit), "{args:?}: {run:?}");
            assert!(run.stderr.contains("GK-FDY-001"), "{args:?}: {run:?}");
            for word in ["GK-AWS", "GK-SSO", "aws sso"] {
                assert!(!run.stderr.contains(word), "{args:?}: {run:?}");
            }
        }
    }
    let status = |home: &Home, key: Option<&str>| {
        let launch = site.command(GENKAN, home).args(["status", "--json"]);
        let launch = key.into_iter().fold(launch, |launch, key| launch.env("ANTHROPIC_FOUNDRY_API_KEY", key));
        let run = launch.run();
        assert!(SECRETS.iter().all(|secret| !format!("{run:?}").contains(secret)), "{run:?}");
        let said: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"));
        (run.code, said["sessions"][0].clone())
    };
    let (code, said) = status(&by_key, Some(KEY));
    assert_eq!(
        (code, &said["kind"], &said["storage"]),
        (Some(0), &json!("foundry-key"), &json!("ANTHROPIC_FOUNDRY_API_KEY"))
    );
    let (code, said) = status(&by_key, None);
    assert_eq!((code, &said["reason"]["code"]), (Some(3), &json!("GK-FDY-002")), "{said}");
    let (code, said) = status(&by_az, None);
    assert_eq!((code, &said["reason"]["code"]), (Some(3), &json!("GK-FDY-003")), "{said}");
    signed_in(&site);
    let (code, said) = status(&by_az, None);
    assert_eq!((code, &said["kind"], &said["account"]), (Some(0), &json!("entra"), &json!("t-1")), "{said}");
    assert_eq!(site.log().told(&SECRETS.map(str::to_owned).into()), BTreeSet::new(), "nobody was told");
}

/// The client leaves out what JavaScript takes for white space at both ends, and sends or keeps back the rest as it is.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_key_with_something_in_it_is_judged_by_what_the_client_makes_of_it() {
    let within = format!("{}\n{}", &KEY[..4], &KEY[4..]);
    let rows: Vec<(&str, String, bool)> = vec![
        ("a line of Windows", format!("{KEY}\r\n"), true),
        ("blanks that can't be seen", format!("\u{feff} {KEY}\u{a0}\u{3000}\t"), true),
        ("a blank without width", format!("{KEY}\u{200b}"), false),
        ("a line break within", within, false),
        ("quotation marks", format!("\"{KEY}\""), false),
        ("a control character", format!("{KEY}\u{1}"), false),
        ("another one", format!("{KEY}\u{85}"), false),
    ];
    for (what, key, answers) in rows {
        let Some(site) = Site::open(scenario()) else { return };
        let home = home(&site, "user", &["foundry.auth=key"]);
        let seen = judged(at(&site, &home, Some(&key)), &home);
        let expected = (!answers).then(|| ("GK-FDY-012".to_owned(), "error".to_owned()));
        let exit = if answers { 0 } else { 3 };
        assert_eq!((seen.code, &seen.found), (Some(exit), &expected.into_iter().collect()), "{what}: {:#}", seen.said);
        let client = site.claude(&home).env("ANTHROPIC_FOUNDRY_API_KEY", &key).args(["-p", "hi"]);
        assert_eq!(is_greeted(client), answers, "{what}");
    }
}
