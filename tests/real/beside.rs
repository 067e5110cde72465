//! `genkan run`: the real Claude Code and AWS CLI with one profile while another one is in use.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use serde_json::json;

use super::launch::{Launch, Run};
use super::office::{CLIENT, ROLE, START, profile, two_companies};
use super::worker::Worker;
use super::{Need, aws_cli, client, gateway};
use crate::cloud::Scenario;
use crate::cloud::gateway::{Gateway, HOST};

const AWS: &[Need] = &[Need::Aws(2, 9)];

/// A profile's name, its company, what else it says below `[aws]`, and who works with it.
const PROFILES: [(&str, &str, &str, &str); 4] = [
    ("acme", START, "", "worker"),
    ("client", CLIENT, "", "guest"),
    ("acme-alone", START, "identity = \"isolated\"\n", "worker"),
    ("client-alone", CLIENT, "identity = \"isolated\"\n", "guest"),
];

/// A person of both companies, signed in to each.
fn worker() -> Option<Worker> {
    let gateway = Gateway::new(gateway::KEY, &["acme-opus", "acme-sonnet", "acme-haiku"]);
    let worker = Worker::without_setup(AWS, Scenario { gateway, ..two_companies() })?;
    for (name, start, more, _) in PROFILES {
        let aws = format!("sso_start_url = \"{start}\"\nrole_name = \"{ROLE}\"\n{more}");
        let file = profile(&worker.site, &worker.home, name, &aws);
        let setup = ["setup", "--non-interactive", "--profile", &file, "--set", "claude.guard=on"];
        assert_eq!(worker.run(&setup).code, Some(0));
        worker.caches(name, &worker.site.cloud.directory.sign_in(start, Timestamp::now()).file());
    }
    Some(worker)
}

fn with<'a>(worker: &'a Worker, name: &str, command: &[&str]) -> Launch<'a> {
    let folder = |program: &Path| program.parent().expect("a folder").display().to_string();
    let folders = [
        folder(client::program().expect("Claude Code")),
        folder(&aws_cli::newest().expect("the AWS CLI").path),
        "/usr/bin:/bin".to_owned(),
    ];
    worker.genkan(&[&["run", name, "--"], command].concat()).env("PATH", folders.join(":"))
}

/// Who signed the requests that this makes.
#[track_caller]
fn signers(worker: &Worker, launch: Launch<'_>) -> (Run, BTreeSet<String>) {
    let before = worker.log().requests().len();
    let run = launch.run();
    let signers = worker.log().requests()[before..].iter().filter_map(|entry| entry.signer.clone()).collect();
    (run, signers)
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn whichever_profile_is_in_use_another_one_signs_as_its_own_person() {
    let Some(worker) = worker() else { return };
    worker.home.write(".claude/agents/mine.md", "---\nname: my-own-agent\ndescription: mine\n---\nhi\n");
    let settings = ".claude/settings.json";
    for (used, ..) in PROFILES {
        assert_eq!(worker.run(&["use", used]).code, Some(0));
        let before = worker.home.read(settings);
        for (name, _, _, person) in PROFILES {
            let said = ["claude", "-p", "hi", "--output-format", "stream-json", "--verbose"];
            let (run, signers) = signers(&worker, with(&worker, name, &said));
            assert_eq!(run.code, Some(0), "{used} in use, {name}: {run:?}\n{}", worker.log());
            assert_eq!(signers, [person.to_owned()].into(), "{used} in use, {name}: {}", worker.log());
            assert!(run.stdout.contains("my-own-agent"), "{used} in use, {name}: {run:?}");
            // Keys or a profile of the shell's sign nothing.
            let aws = with(&worker, name, &["aws", "sts", "get-caller-identity"]);
            let aws = aws.env("AWS_ACCESS_KEY_ID", "AKIASTRANGER").env("AWS_SECRET_ACCESS_KEY", "x");
            let run = aws.env("AWS_CA_BUNDLE", worker.site.authority()).run();
            let arn = format!("assumed-role/{ROLE}/{person}");
            assert!(run.stdout.contains(&arn), "{used} in use, {name}: {run:?}\n{}", worker.log());
        }
        assert_eq!(worker.home.read(settings), before, "{used}");
        assert_eq!(worker.site.browser.tabs(), [""; 0]);
    }
    // The guard of the profile in use goes on guarding all other sessions.
    let foreign = worker.home.write("other.json", &json!({"awsAuthRefresh": "true"}).to_string());
    let run = worker.site.claude(&worker.home).args(["-p", "hi", "--settings"]).args([foreign]).run();
    assert!(run.stdout.contains("GK-GRD-"), "{run:?}");
    // What lies where `genkan run` writes counts as long as its profile is stored.
    let gone = worker.home.write(".local/state/genkan/run/gone.json", &json!({"awsAuthRefresh": "true"}).to_string());
    let run = worker.site.claude(&worker.home).args(["-p", "hi", "--settings"]).args([gone]).run();
    assert!(run.stdout.contains("GK-GRD-"), "{run:?}");
}

/// What another provider's profile has set beneath is switched off.
#[test]
fn a_gateway_and_bedrock_side_by_side() {
    let Some(worker) = worker() else { return };
    gateway::give(&worker.home, gateway::KEY);
    let (url, authority) =
        (format!("gateway.url=https://{HOST}"), format!("network.ca_bundle={}", worker.site.authority().display()));
    let facts = [
        &*url,
        &authority,
        "gateway.key=command",
        "gateway.key_command=cat key",
        "models.opus=acme-opus",
        "models.sonnet=acme-sonnet",
        "models.haiku=acme-haiku",
        "models.fable=acme-opus",
        "claude.guard=on",
    ];
    let facts: Vec<_> = facts.into_iter().flat_map(|fact| ["--set", fact]).collect();
    let setup = [&["setup", "--non-interactive", "--profile", "gateway-anthropic"], &*facts].concat();
    assert_eq!(worker.run(&setup).code, Some(0));
    let (run, by) = signers(&worker, with(&worker, "client", &["claude", "-p", "hi"]));
    assert_eq!((run.code, by), (Some(0), ["guest".to_owned()].into()), "{run:?}\n{}", worker.log());
    assert_eq!(worker.run(&["use", "acme"]).code, Some(0));
    let before = worker.log().requests().len();
    let run = with(&worker, "gateway-anthropic", &["claude", "-p", "hi"]).run();
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
    let hosts: BTreeSet<_> = worker.log().requests()[before..].iter().map(|entry| entry.request.host.clone()).collect();
    assert_eq!(hosts, [HOST.to_owned()].into(), "{}", worker.log());
}

#[test]
fn what_it_cannot_give_its_profile_is_refused_and_undo_leaves_nothing() {
    let Some(worker) = worker() else { return };
    for (command, code, exit) in [
        (&["claude", "-p", "hi", "--settings", "{}"][..], "GK-USE-010", 2),
        (&["npx", "@anthropic-ai/claude-code"], "GK-USE-011", 2),
        (&["env", "claude"], "GK-USE-011", 2),
        (&["no-such-program"], "GK-USE-012", 2),
    ] {
        let run = with(&worker, "acme", command).run();
        assert!(run.code == Some(exit) && run.stderr.contains(code), "{command:?}: {run:?}");
    }
    let run = with(&worker, "never", &["claude"]).run();
    assert!(run.code == Some(2) && run.stderr.contains("GK-PRO-004"), "{run:?}");
    // A command's own exit code is the answer.
    assert_eq!(with(&worker, "acme", &["sh", "-c", "exit 7"]).run().code, Some(7));
    // A folder's own settings are weaker; an administrator's are stronger, and nothing is started.
    let project = worker.home.path().join("project/.claude/settings.json");
    std::fs::create_dir_all(project.parent().expect("a folder")).expect("a folder");
    std::fs::write(&project, json!({"env": {"AWS_PROFILE": "mine"}}).to_string()).expect("a file");
    let run = with(&worker, "acme", &["claude", "-p", "hi"]).run();
    assert_eq!(run.code, Some(0), "{run:?}");
    let managed = "/etc/claude-code/managed-settings.json";
    worker.site.write(managed, &json!({"env": {"AWS_PROFILE": "mine"}}).to_string());
    let before = worker.log().requests().len();
    let run = with(&worker, "acme", &["claude", "-p", "hi"]).run();
    assert!(run.code == Some(1) && run.stderr.contains("AWS_PROFILE") && run.stderr.contains(managed), "{run:?}");
    assert_eq!(worker.log().requests().len(), before, "{}", worker.log());
    worker.site.write(managed, "{}");
    let kept = worker.home.path().join(".local/state/genkan/run/acme.json");
    assert!(kept.is_file());
    for (name, ..) in PROFILES {
        assert_eq!(worker.run(&["undo", "--profile", name, "--yes"]).code, Some(0));
    }
    assert!(!kept.exists() && !kept.parent().expect("a folder").exists());
}
