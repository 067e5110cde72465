//! Google's sign-in at a site: silently where that is possible, by one gcloud where it isn't, for everybody at once.
//!
//! gcloud is the real one where this machine has it; elsewhere, and where it has to fail, a program of its name does
//! what it does: names its page, and writes the file.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use serde_json::Value;

use super::launch::{Launch, Run};
use super::prepared::{GENKAN, genkan};
use super::proxy::{self, Proxy};
use super::running::Running;
use super::worker::DISPLAY;
use super::{Need, Site, google_tools};
use crate::cloud::google::memory::Ended;
use crate::cloud::google::{Google, Principal};
use crate::cloud::log::Event;
use crate::cloud::{Asked, Disturbance, Scenario};
use crate::home::Home;

pub(super) const ADC: &str = ".config/gcloud/application_default_credentials.json";
pub(super) const TARO: &str = "taro@acme.example";
pub(super) const ROBOT: &str = "robot@acme-claude.iam.gserviceaccount.com";
/// What a build server shows of itself.
pub(super) const JOB: &str = "job-42";
const MANY: usize = 50;
pub(super) const REFRESH: &[&str] = &["refresh", "--profile", "vertex-jp"];

/// Everybody that Google knows: a person, an account with a key, an identity of another system's, a person of the
/// company's own sign-in.
pub(super) fn people() -> Vec<Principal> {
    let more = [Principal::service_account(ROBOT), Principal::workload(JOB), Principal::workforce("hanako")];
    Google::tokyo().principals.into_iter().chain(more).collect()
}

/// Somebody at a company on Vertex AI.
pub(super) struct Worker {
    pub(super) site: Site,
    pub(super) home: Home,
}

impl Worker {
    #[track_caller]
    pub(super) fn new(needs: &[Need], change: impl FnOnce(&mut Google)) -> Option<Self> {
        Self::with(needs, change, &[])
    }

    /// The same with further facts of the profile.
    #[track_caller]
    pub(super) fn with(needs: &[Need], change: impl FnOnce(&mut Google), more: &[&str]) -> Option<Self> {
        let mut google = Google::tokyo();
        google.principals = people();
        change(&mut google);
        let site = Site::needing(needs, Scenario { google, ..Scenario::tokyo() })?;
        let worker = Self { home: Home::new(), site };
        let authority = format!("network.ca_bundle={}", worker.site.authority().display());
        let facts = [&["google.project=acme-claude", authority.as_str()], more].concat();
        let flags: Vec<&str> = facts.iter().flat_map(|fact| ["--set", fact]).collect();
        let verb = ["setup", "--non-interactive", "--profile", "vertex-jp"];
        genkan(&worker.site, &worker.home, &[&verb[..], &flags].concat());
        Some(worker)
    }

    pub(super) fn principal(&self, email: &str) -> Principal {
        people().into_iter().find(|principal| principal.email == email).expect("somebody of the scenario")
    }

    /// Puts somebody's credentials where the client looks.
    pub(super) fn lay(&self, email: &str) {
        let file = self.home.write(ADC, &format!("{:#}\n", self.principal(email).file()));
        fs::set_permissions(file, fs::Permissions::from_mode(0o600)).expect("a mode");
    }

    pub(super) fn adc(&self) -> Value {
        serde_json::from_str(&self.home.read(ADC).expect("credentials")).expect("JSON")
    }

    pub(super) fn genkan<'a>(&'a self, args: &[&str]) -> Launch<'a> {
        let launch = self.site.command(GENKAN, &self.home).args(args).deadline(Duration::from_secs(180));
        launch.env(DISPLAY.0, DISPLAY.1)
    }

    fn storm(&self, count: usize) -> Vec<Run> {
        let running: Vec<_> = (0..count).map(|_| self.genkan(REFRESH).start()).collect();
        running.into_iter().map(Running::wait).collect()
    }

    pub(super) fn granted(&self, what: Asked) -> usize {
        self.site.log().granted(what)
    }

    /// A program of gcloud's name, first on the path of the site, that notes its calls; the real one is covered by it.
    pub(super) fn gcloud(&self, act: &str) {
        let notes = self.home.path().join("gcloud-calls");
        let adc = self.home.path().join(ADC);
        let script =
            format!("#!/bin/sh\nprintf '%s\\n' \"$*\" >>'{}'\nADC='{}'\n{act}\n", notes.display(), adc.display());
        self.site.program("gcloud", &script);
    }

    fn calls(&self) -> Vec<String> {
        self.home.read("gcloud-calls").unwrap_or_default().lines().map(str::to_owned).collect()
    }

    /// No token, key or refresh token stands in what was said.
    #[track_caller]
    pub(super) fn tells_nothing(&self, said: &str) {
        let given = self.site.cloud.directory.google.secrets();
        let own = self.home.read(ADC).and_then(|text| serde_json::from_str::<Value>(&text).ok()).unwrap_or_default();
        let own =
            ["refresh_token", "client_secret", "private_key"].map(|key| own[key].as_str().unwrap_or("-").to_owned());
        for secret in given.iter().chain(own.iter().filter(|secret| secret.len() > 1)) {
            assert!(!said.contains(secret.as_str()), "{said}");
        }
    }
}

/// Google's own library, in Python, on what genkan left in place: whose token it gets, and the quota project.
#[track_caller]
pub(super) fn library(worker: &Worker) -> String {
    const SCRIPT: &str = "import google.auth, google.auth.transport.requests as t\n\
        c, _ = google.auth.default(scopes=['https://www.googleapis.com/auth/cloud-platform'])\n\
        c.refresh(t.Request())\nprint(type(c).__module__, bool(c.token), c.quota_project_id)";
    let python = google_tools::python().expect("a test that needs it says so");
    let launch = worker.site.command(python, &worker.home).args(["-c", SCRIPT]);
    let run = launch.env("REQUESTS_CA_BUNDLE", worker.site.authority()).env("NO_GCE_CHECK", "true").run();
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.site.log());
    run.stdout.trim().to_owned()
}

#[test]
fn fifty_at_once_ask_google_once() {
    let Some(worker) = Worker::new(&[], |_| ()) else { return };
    worker.lay(TARO);
    // All of them are there before the first one is answered.
    worker.site.cloud.faults.next(1, "oauth2.googleapis.com/token", Disturbance::LateAnswer(Duration::from_secs(3)));
    for run in worker.storm(MANY) {
        assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.site.log());
        worker.tells_nothing(&format!("{run:?}"));
    }
    assert_eq!(
        (worker.granted(Asked::GoogleRefresh), worker.site.browser.tabs().len()),
        (1, 0),
        "{}",
        worker.site.log()
    );
}

/// Its library takes what genkan has renewed, mended and signed in.
#[test]
#[ignore = "long: .ci/run runs it"]
fn googles_own_library_takes_what_genkan_leaves() {
    let Some(worker) = Worker::new(&[Need::GoogleAuth], |_| ()) else { return };
    worker.lay(TARO);
    let mut adc = worker.adc();
    adc.as_object_mut().expect("an object").remove("quota_project_id");
    let file = worker.home.write(ADC, &format!("{adc:#}"));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("a mode");
    let run = worker.genkan(REFRESH).run();
    assert!(run.code == Some(0) && run.stdout.contains("quota project acme-claude added"), "{run:?}");
    let mode = fs::metadata(&file).expect("a file").permissions().mode() & 0o777;
    assert_eq!((worker.adc()["quota_project_id"].as_str(), mode), (Some("acme-claude"), 0o600));
    assert_eq!(library(&worker), "google.oauth2.credentials True acme-claude");
    worker.lay(ROBOT);
    assert_eq!(worker.genkan(REFRESH).run().code, Some(0));
    assert_eq!(library(&worker), "google.oauth2.service_account True None");
}

/// The real gcloud signs in, once for twenty processes; the library and the client's own renewal go on with it.
#[test]
#[ignore = "long: .ci/run runs it"]
fn the_real_gcloud_signs_a_person_in_once_for_everybody() {
    let needs = [Need::Gcloud, Need::Curl, Need::GoogleAuth];
    let Some(worker) = Worker::new(&needs, |_| ()) else { return };
    worker.site.browser.follows();
    worker.lay(TARO);
    worker.site.cloud.directory.google.end(TARO, Ended::Reauthentication);
    let before = worker.adc();
    for run in worker.storm(20) {
        assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.site.log());
        worker.tells_nothing(&format!("{run:?}"));
    }
    let log = worker.site.log();
    assert_eq!((worker.granted(Asked::GoogleCode), worker.site.browser.tabs().len()), (1, 1), "{log}");
    let after = worker.adc();
    assert_ne!(before["refresh_token"], after["refresh_token"]);
    assert_eq!(after["quota_project_id"], "acme-claude", "gcloud knows no project here");
    assert_eq!(library(&worker), "google.oauth2.credentials True acme-claude");
    let asked = worker.granted(Asked::GoogleRefresh);
    assert_eq!(worker.genkan(&["logout"]).run().code, Some(0));
    assert_eq!(worker.home.read(ADC), None);
    let run = worker.genkan(&["status"]).run();
    assert!(run.code == Some(3) && run.stdout.contains("GK-GGL-001"), "{run:?}");
    assert_eq!(worker.granted(Asked::GoogleRefresh), asked, "nobody could ask any more");
}

#[test]
fn fifty_at_once_start_gcloud_once() {
    let Some(worker) = Worker::new(&[], |_| ()) else { return };
    worker.lay(TARO);
    worker.site.cloud.directory.google.end(TARO, Ended::Revoked);
    let new = worker.principal(ROBOT).file();
    worker.home.write("new.json", &format!("{new:#}"));
    worker.gcloud("echo '    https://accounts.google.com/o/oauth2/auth?x=1' >&2; sleep 3; cp new.json \"$ADC\"");
    for run in worker.storm(MANY) {
        assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.site.log());
    }
    assert_eq!(worker.calls(), ["auth application-default login --quiet"]);
    let log = worker.site.log();
    assert_eq!((log.refused(Asked::GoogleRefresh).len(), worker.granted(Asked::GoogleAssertion)), (1, 1), "{log}");
}

/// The leader is killed while gcloud waits; the next one goes on with its page, and opens no other.
#[test]
fn a_page_outlives_whoever_opened_it() {
    let Some(worker) = Worker::new(&[], |_| ()) else { return };
    let new = worker.principal(ROBOT).file();
    worker.home.write("new.json", &format!("{new:#}"));
    let act = "echo '    https://accounts.google.com/o/oauth2/auth?x=1' >&2\n\
        while ! [ -e answered ]; do sleep 0.05; done\nmkdir -p .config/gcloud; cp new.json \"$ADC\"";
    worker.gcloud(act);
    let mut leader = worker.genkan(REFRESH).start();
    leader.wait_for("https://accounts.google.com/o/oauth2/auth?x=1");
    leader.kill();
    let mut next = worker.genkan(REFRESH).start();
    next.wait_for("https://accounts.google.com/o/oauth2/auth?x=1");
    worker.home.write("answered", "");
    let run = next.wait();
    assert_eq!((run.code, worker.calls().len()), (Some(0), 1), "{run:?}");
}

#[test]
fn a_hostile_folder_changes_nothing() {
    let Some(worker) = Worker::new(&[], |_| ()) else { return };
    worker.lay(TARO);
    let project = worker.home.path().join("project");
    fs::create_dir_all(project.join("bin")).expect("a folder");
    let evil = project.join("bin/gcloud");
    fs::write(&evil, format!("#!/bin/sh\ntouch {}/ran\n", project.display())).expect("a program");
    fs::set_permissions(&evil, fs::Permissions::from_mode(0o755)).expect("a mode");
    let other = worker
        .principal(TARO)
        .file()
        .to_string()
        .replace("1//0e", "1//0x")
        .replace("\"type\"", "\"token_uri\":\"https://evil.example/token\",\"type\"");
    fs::write(project.join("adc.json"), other).expect("a file");
    let refresh = |worker: &Worker| {
        let path = format!("{}/bin:/usr/bin:/bin", project.display());
        let launch = worker.genkan(REFRESH).env("PATH", path).env("CLOUDSDK_CONFIG", &project);
        let launch = launch.env("GOOGLE_APPLICATION_CREDENTIALS", project.join("adc.json"));
        let launch = launch.env("GCE_METADATA_HOST", "evil.example").env("CLOUDSDK_PYTHON", &evil);
        launch
            .env("SSL_CERT_FILE", project.join("adc.json"))
            .env("GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES", "1")
            .run()
    };
    let run = refresh(&worker);
    assert_eq!((run.code, worker.granted(Asked::GoogleRefresh)), (Some(0), 1), "{run:?}\n{}", worker.site.log());
    worker.gcloud("echo no >&2; exit 1");
    worker.site.cloud.directory.google.end(TARO, Ended::Deleted);
    // What was heard of the same file a moment ago counts.
    let adc = worker.adc();
    worker.home.write(ADC, &adc.to_string());
    let run = refresh(&worker);
    assert!(run.code == Some(4) && run.stderr.contains("GK-GGL-004"), "{run:?}");
    worker.site.cloud.directory.google.end(TARO, Ended::Revoked);
    let run = refresh(&worker);
    // The client itself takes the named file, so a tab would mend nothing.
    assert!(run.code == Some(3) && run.stderr.contains("GK-GGL-023"), "{run:?}");
    assert_eq!(worker.calls().len(), 0);
    assert!(!project.join("ran").exists());
    assert!(!worker.site.log().hosts().iter().any(|host| host.contains("evil")), "{}", worker.site.log());
}

/// The client finds its token refused, runs `gcpAuthRefresh`, and goes on with what the person has signed in to.
#[test]
fn the_client_goes_on_with_the_sign_in() {
    let Some(worker) = Worker::new(&[], |_| ()) else { return };
    worker.lay(TARO);
    worker.site.cloud.directory.google.end(TARO, Ended::Reauthentication);
    let new = worker.principal(ROBOT).file();
    worker.home.write("new.json", &format!("{new:#}"));
    worker.gcloud("echo '    https://accounts.google.com/o/oauth2/auth?x=1' >&2; cp new.json \"$ADC\"");
    let claude = worker.site.claude(&worker.home).args(["-p", "hi"]).env(DISPLAY.0, DISPLAY.1);
    let run = claude.run();
    let log = worker.site.log();
    assert_eq!((run.code, run.stdout.trim()), (Some(0), "The stand-in heard you."), "{run:?}\n{log}");
    assert_eq!(worker.calls().len(), 1, "{log}");
    let signers: Vec<_> = log.requests().into_iter().filter_map(|entry| entry.signer).collect();
    assert!(!signers.is_empty() && signers.iter().all(|signer| signer == ROBOT), "{signers:?}\n{log}");
}

/// Without a browser gcloud asks at the terminal itself; a hook can't, and says where a person can.
#[test]
fn without_a_browser_a_person_types_gclouds_code() {
    let Some(worker) = Worker::new(&[], |_| ()) else { return };
    let new = worker.principal(ROBOT).file();
    worker.home.write("new.json", &format!("{new:#}"));
    let act = "echo '    https://accounts.google.com/o/oauth2/auth?x=1'\nprintf 'verification code: '\nread code\n\
        [ \"$code\" = 4/0x ] && mkdir -p .config/gcloud && cp new.json \"$ADC\"";
    worker.gcloud(act);
    let hook = worker.site.command(GENKAN, &worker.home).args(REFRESH).run();
    assert!(
        hook.code == Some(3) && hook.stderr.contains("GK-GGL-016") && hook.stderr.contains("genkan login"),
        "{hook:?}"
    );
    let mut login = worker.site.command(GENKAN, &worker.home).args(["login"]).tty();
    login.wait_for("verification code:");
    login.keys("4/0x\r");
    login.wait_for(&format!("signed in to Google: {ROBOT}"));
    assert_eq!(login.end(), Some(0));
    assert_eq!(worker.calls(), ["auth application-default login --no-launch-browser"]);
}

#[test]
fn an_interrupted_sign_in_can_still_be_finished() {
    let Some(worker) = Worker::new(&[], |_| ()) else { return };
    let new = worker.principal(TARO).file();
    worker.home.write("new.json", &format!("{new:#}"));
    let act = "echo '    https://accounts.google.com/o/oauth2/auth?x=1' >&2\n\
        while ! [ -e answered ]; do sleep 0.05; done\nmkdir -p .config/gcloud; cp new.json \"$ADC\"";
    worker.gcloud(act);
    let mut login = worker.genkan(&["login"]).tty();
    login.wait_for("vertex-jp: sign in to Google").wait_for("Waiting until").keys("\u{3}");
    assert_eq!(login.end(), Some(130), "{}", login.screen());
    let mut again = worker.genkan(&["login"]).tty();
    again.wait_for("A tab was opened at ");
    worker.home.write("answered", "");
    again.wait_for(&format!("signed in to Google: {TARO}"));
    assert_eq!((again.end(), worker.calls().len()), (Some(0), 1), "{}", again.screen());
}

/// Setup ends with the question whether to sign in now.
#[test]
fn setup_offers_the_sign_in() {
    let Some(worker) = Worker::new(&[], |_| ()) else { return };
    let new = worker.principal(TARO).file();
    worker.home.write("new.json", &format!("{new:#}"));
    let act =
        "echo '    https://accounts.google.com/o/oauth2/auth?x=1' >&2\nmkdir -p .config/gcloud; cp new.json \"$ADC\"";
    worker.gcloud(act);
    let mut setup = worker.genkan(&["setup", "--profile", "vertex-jp"]).tty();
    setup.wait_for("Sign in to Google now?").keys("y");
    setup.wait_for("signed in to Google");
    assert_eq!((setup.end(), worker.calls().len()), (Some(0), 1), "{}", setup.screen());
    let mut setup = worker.genkan(&["setup", "--profile", "vertex-jp"]).tty();
    assert_eq!(setup.end(), Some(0));
    assert!(!setup.screen().contains("Sign in to Google now?"), "{}", setup.screen());
}

/// Where a proxy is the only way out, the token and the person's sign-in go through it, gcloud's part too.
#[test]
#[ignore = "long: .ci/run runs it"]
fn everything_goes_through_the_profiles_proxy() {
    let fact = format!("network.proxy={}", proxy::ADDRESS);
    let needs = [Need::Gcloud, Need::Curl];
    let Some(worker) = Worker::with(&needs, |_| (), &[&fact]) else { return };
    let proxy = Proxy::at(&worker.site, proxy::OPEN);
    worker.lay(TARO);
    assert_eq!(worker.genkan(REFRESH).run().code, Some(0), "{}", worker.site.log());
    assert_eq!(proxy.opened(), ["oauth2.googleapis.com:443"]);
    worker.site.browser.follows();
    fs::remove_file(worker.home.path().join(ADC)).expect("credentials");
    let run = worker.genkan(REFRESH).run();
    assert_eq!((run.code, worker.granted(Asked::GoogleCode)), (Some(0), 1), "{run:?}\n{}", worker.site.log());
    let log = worker.site.log();
    let direct = |event: &Event| matches!(event, Event::Name(name) if name == "oauth2.googleapis.com");
    assert!(!log.events().iter().any(direct), "whoever uses a proxy asks it for the names: {log}");
}

#[test]
fn a_proxy_that_says_no_is_named_and_starts_no_sign_in() {
    let fact = format!("network.proxy={}", proxy::ADDRESS);
    let Some(worker) = Worker::with(&[], |_| (), &[&fact]) else { return };
    let _proxy = Proxy::at(&worker.site, "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    worker.gcloud("exit 1");
    worker.lay(TARO);
    let run = worker.genkan(REFRESH).run();
    assert!(run.code == Some(4) && run.stderr.contains("GK-AWS-010"), "{run:?}");
    assert_eq!((worker.calls().len(), worker.adc()["type"].as_str()), (0, Some("authorized_user")));
}
