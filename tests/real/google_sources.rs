//! Every source of Google's credentials, as each lies on somebody's machine: `status` names it, `refresh` gets a token
//! or says why there is none, Google's own library takes what is left in place, and the client works with it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::{Value, json};

use super::Need;
use super::doctor_network::run;
use super::endpoint::relay_port;
use super::google::{ADC, JOB, ROBOT, TARO, Worker, library, people};
use crate::cloud::Asked;
use crate::cloud::google::memory::Ended;
use crate::cloud::google::{Google, Principal, exchange};

const MACHINE: &str = "worker@acme-claude.iam.gserviceaccount.com";
const REFRESH: &[&str] = &["refresh", "--profile", "vertex-jp", "--provider", "google"];

/// One way to be somebody.
struct Source {
    kind: &'static str,
    file: Value,
    /// Whose name stands in `status`, and who asks the model.
    whom: String,
    signs: String,
    asked: &'static [Asked],
    /// What Google's library calls it, and the quota project that it sends.
    library: &'static str,
}

fn sources(worker: &Worker) -> Vec<Source> {
    let of = |at: usize| people().remove(at);
    let (person, key, job, hanako) = (of(0), of(1), of(2), of(3));
    let impersonated = json!({
        "type": "impersonated_service_account",
        "service_account_impersonation_url": exchange::address(ROBOT),
        "delegates": [],
        "source_credentials": person.file(),
    });
    let token = worker.home.write("job-token", JOB).display().to_string();
    let external = |more: &[(&str, Value)]| {
        let mut file = job.file();
        file["credential_source"]["file"] = json!(token);
        more.iter().for_each(|(name, value)| file[*name] = value.clone());
        file
    };
    let speaks = json!(exchange::address(ROBOT));
    use Asked::{GoogleAssertion, GoogleExchange, GoogleImpersonation, GoogleRefresh};
    let source = |kind, file, whom: &str, signs: &str, asked, library| Source {
        kind,
        file,
        whom: whom.to_owned(),
        signs: signs.to_owned(),
        asked,
        library,
    };
    vec![
        source(
            "authorized_user",
            person.file(),
            TARO,
            TARO,
            &[GoogleRefresh],
            "google.oauth2.credentials True acme-claude",
        ),
        source(
            "service_account",
            key.file(),
            ROBOT,
            ROBOT,
            &[GoogleAssertion],
            "google.oauth2.service_account True None",
        ),
        source(
            "impersonated_service_account",
            impersonated,
            ROBOT,
            ROBOT,
            &[GoogleRefresh, GoogleImpersonation],
            "google.auth.impersonated_credentials True None",
        ),
        source(
            "external_account",
            external(&[]),
            "workloadIdentityPools/acme/providers/ci",
            &job.email,
            &[GoogleExchange],
            "google.auth.identity_pool True None",
        ),
        source(
            "external_account",
            external(&[("service_account_impersonation_url", speaks)]),
            ROBOT,
            ROBOT,
            &[GoogleExchange, GoogleImpersonation],
            "google.auth.identity_pool True None",
        ),
        source(
            "external_account_authorized_user",
            hanako.file(),
            "workforcePools/acme/providers/idp",
            &hanako.email,
            &[GoogleExchange],
            "google.auth.external_account_authorized_user True acme-claude",
        ),
    ]
}

fn lay(worker: &Worker, file: &Value) {
    let path = worker.home.write(ADC, &format!("{file:#}\n"));
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("a mode");
}

/// The only session of `status`.
#[track_caller]
fn status(worker: &Worker, code: i32) -> Value {
    let run = worker.genkan(&["status", "--json"]).run();
    assert_eq!(run.code, Some(code), "{run:?}\n{}", worker.site.log());
    worker.tells_nothing(&run.stdout);
    let status: Value = serde_json::from_str(&run.stdout).expect("one document");
    status["sessions"][0].clone()
}

/// The client answers, and this is who asked the model.
#[track_caller]
fn signers(worker: &Worker) -> Vec<String> {
    let before = worker.site.log().requests().len();
    let run = worker.site.claude(&worker.home).args(["-p", "hi"]).run();
    let log = worker.site.log();
    assert_eq!((run.code, run.stdout.trim()), (Some(0), "The stand-in heard you."), "{run:?}\n{log}");
    let entries = log.requests().into_iter().skip(before).filter(|entry| entry.target().is_some());
    let mut signers: Vec<_> = entries.filter_map(|entry| entry.signer).collect();
    signers.dedup();
    signers
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_kind_is_renewed_silently_named_and_used() {
    let Some(worker) = Worker::new(&[Need::GoogleAuth], |_| ()) else { return };
    for source in sources(&worker) {
        lay(&worker, &source.file);
        let counts = |worker: &Worker| source.asked.iter().map(|asked| worker.granted(*asked)).collect::<Vec<_>>();
        let asked = counts(&worker);
        let run = worker.genkan(REFRESH).run();
        let what = format!("{} {}: {run:?}\n{}", source.kind, source.whom, worker.site.log());
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{what}");
        assert!(counts(&worker).iter().zip(asked).all(|(now, before)| *now == before + 1), "{what}");
        let session = status(&worker, 0);
        assert_eq!((&session["kind"], &session["accepted"]), (&source.kind.into(), &true.into()), "{what}");
        let identity = session["identity"].as_str().unwrap_or_default();
        assert!(identity.contains(&source.whom), "{identity}: {what}");
        assert!(session["storage"].as_str().is_some_and(|file| file.ends_with(ADC)), "{session}");
        assert_eq!(library(&worker), source.library, "{what}");
        assert_eq!(signers(&worker), [source.signs.as_str()], "{what}");
    }
}

/// Each kind's no, in words of whoever can mend it; nobody is asked to sign in where that would change nothing.
#[test]
fn every_kind_says_why_google_refuses_it() {
    let Some(worker) = Worker::new(&[], |google| {
        let robot = google.principals.iter_mut().find(|principal| principal.email == TARO).expect("a person");
        robot.denied.push("iam.serviceAccounts.getAccessToken".into());
    }) else {
        return;
    };
    worker.gcloud("exit 1");
    for source in sources(&worker) {
        lay(&worker, &source.file);
        let (ends, code, id) = match (source.kind, source.asked) {
            ("authorized_user", _) => (Some(TARO), 3, "GK-GGL-015"),
            ("service_account", _) => (Some(ROBOT), 4, ""),
            ("impersonated_service_account", _) => (None, 4, "GK-GGL-009"),
            ("external_account", [_]) => (Some(source.signs.as_str()), 4, "GK-GGL-008"),
            ("external_account", _) => continue,
            _ => (Some(source.signs.as_str()), 3, "GK-GGL-015"),
        };
        if let Some(ends) = ends {
            worker.site.cloud.directory.google.end(ends, Ended::Revoked);
        }
        let run = worker.genkan(REFRESH).run();
        let what = format!("{}: {run:?}\n{}", source.kind, worker.site.log());
        assert!(run.code == Some(code) && run.stderr.contains(id), "{code} {id} {what}");
        worker.tells_nothing(&format!("{}{}", run.stdout, run.stderr));
        people().iter().for_each(|principal| worker.site.cloud.directory.google.begin(&principal.email));
    }
}

/// A machine at Google's, known by its board: nothing lies there, and its own account is found, named and used.
#[test]
fn a_machine_at_googles_is_known_named_and_used() {
    let Some(worker) = Worker::new(&[], |google: &mut Google| {
        google.machine = Some(MACHINE.into());
        google.principals.push(Principal::machine(MACHINE));
    }) else {
        return;
    };
    run(&worker.site, "mount", &["-t", "tmpfs", "tmpfs", "/sys/class"]).expect("a machine's board");
    let board = || -> std::io::Result<()> {
        fs::create_dir_all("/sys/class/dmi/id")?;
        fs::write("/sys/class/dmi/id/product_name", "Google Compute Engine\n")?;
        fs::write("/sys/class/dmi/id/bios_vendor", "Google\n")
    };
    worker.site.namespace.inside(board).expect("a machine's board");
    // Seen in 2.1.328: it looks for the server by name, and asks it for tokens by number.
    run(&worker.site, "ip", &["address", "add", "169.254.169.254/32", "dev", "lo"]).expect("ip");
    relay_port(&worker.site, "169.254.169.254", 80);
    let run = worker.genkan(REFRESH).run();
    assert_eq!((run.code, worker.granted(Asked::GoogleMachine)), (Some(0), 1), "{run:?}\n{}", worker.site.log());
    let session = status(&worker, 0);
    assert_eq!((&session["kind"], &session["identity"]), (&"metadata".into(), &MACHINE.into()), "{session}");
    assert!(session["storage"].as_str().is_some_and(|place| place.contains("metadata.google.internal")), "{session}");
    let people = worker.genkan(&["status"]).run();
    assert!(people.stdout.contains("metadata.google.internal"), "{people:?}");
    assert_eq!(signers(&worker), [MACHINE]);
    let run = worker.genkan(&["doctor", "--json", "--only", "credentials,network,invoke"]).run();
    let said: Value = serde_json::from_str(&run.stdout).expect("one document");
    assert!(run.code == Some(0) && said["root_cause"].is_null(), "{said:#}");
    assert!(run.stdout.contains(MACHINE), "{said:#}");
}
