//! The real AWS CLI v2 and genkan share one sign-in: either signs in, works, renews and signs out for the other.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::launch::{Launch, Run};
use super::office::{CLIENT, ROLE, START, profile, scenario, two_companies};
use super::prepared::genkan;
use super::worker::{DISPLAY, REFRESH, Worker};
use super::{Need, aws_cli};
use crate::cloud::{Asked, Grant, Instance, token_file};
use crate::program;

const AWS: &[Need] = &[Need::Aws(2, 9)];
/// From 2.22 on it signs in through the browser, unless it is told otherwise.
const THROUGH_BROWSER: &[Need] = &[Need::Aws(2, 22), Need::Curl];

/// Which style the AWS profile `claude-code` has, and what its token is kept under.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Style {
    Session,
    /// A section that somebody wrote by hand; the deployment profile leaves its facts open.
    Legacy,
}

impl Style {
    const BOTH: [Self; 2] = [Self::Session, Self::Legacy];

    fn worker(self, change: impl FnOnce(&mut Instance)) -> Option<Worker> {
        if self == Self::Session {
            return Worker::new(AWS, change, &[]);
        }
        let worker = Worker::without_setup(AWS, scenario(change))?;
        let (instance, grant) = (Instance::new(START, "ap-northeast-1"), Grant::new(ROLE, "worker"));
        worker.home.write(".aws/config", &instance.legacy_config_file("claude-code", &grant));
        let authority = format!("network.ca_bundle={}", worker.site.authority().display());
        genkan(&worker.site, &worker.home, &["setup", "--non-interactive", "--set", &authority]);
        Some(worker)
    }

    fn key(self) -> &'static str {
        if self == Self::Session { "acme" } else { START }
    }
}

fn aws<'a>(worker: &'a Worker, args: &[&str]) -> Launch<'a> {
    worker.site.aws(&worker.home).args(args)
}

/// Signs in with the AWS CLI by a code, whatever its version.
#[track_caller]
fn aws_login(worker: &Worker) {
    let newer = aws_cli::newest().is_ok_and(|cli| cli.at_least(2, 22).is_ok());
    let device: &[&str] = if newer { &["--use-device-code"] } else { &[] };
    let run = aws(worker, &["sso", "login", "--no-browser", "--profile", "claude-code"]).args(device).run();
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
}

fn aws_works(worker: &Worker) -> Run {
    aws(worker, &["sts", "get-caller-identity", "--profile", "claude-code"]).run()
}

#[track_caller]
fn ends_well(run: &Run, worker: &Worker) {
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
}

/// Less than the 15 minutes from which on the AWS CLI renews, and genkan before it: each use is a renewal.
fn short(instance: &mut Instance) {
    instance.access_token = SignedDuration::from_mins(5);
    instance.role_keys = SignedDuration::from_mins(5);
}

#[test]
fn what_genkan_signed_in_to_the_aws_cli_uses_and_renews() {
    for style in Style::BOTH {
        let Some(worker) = style.worker(short) else { return };
        ends_well(&worker.run(&["login", "--device"]), &worker);
        let first = worker.cached(style.key()).expect("a token");
        let run = aws_works(&worker);
        ends_well(&run, &worker);
        assert!(run.stdout.contains("assumed-role/ClaudeCodeUser/worker"), "{run:?}");
        let second = worker.cached(style.key()).expect("a token");
        ends_well(&worker.run(REFRESH), &worker);
        ends_well(&aws_works(&worker), &worker);
        let log = worker.log();
        assert_eq!(first["refreshToken"] == second["refreshToken"], style == Style::Legacy, "{style:?}: {log}");
        assert_eq!(log.granted(Asked::TokenByRefresh), if style == Style::Legacy { 0 } else { 3 }, "{style:?}: {log}");
        assert_eq!(log.refused(Asked::TokenByRefresh), [""; 0], "{style:?}: {log}");
        assert_eq!(log.granted(Asked::DeviceAuthorization), 1, "{style:?}: {log}");
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_the_aws_cli_signed_in_to_genkan_uses_and_renews() {
    for style in Style::BOTH {
        let Some(worker) = style.worker(short) else { return };
        aws_login(&worker);
        ends_well(&worker.run(REFRESH), &worker);
        ends_well(&worker.credentials(), &worker);
        ends_well(&aws_works(&worker), &worker);
        let log = worker.log();
        assert_eq!(log.refused(Asked::TokenByRefresh), [""; 0], "{style:?}: {log}");
        assert_eq!(log.granted(Asked::DeviceAuthorization), 1, "{style:?}: {log}");
        assert_eq!(log.granted(Asked::TokenByRefresh) > 0, style == Style::Session, "{style:?}: {log}");
    }
}

#[test]
fn a_registration_serves_both() {
    for style in Style::BOTH {
        let Some(worker) = style.worker(|_| ()) else { return };
        aws_login(&worker);
        ends_well(&worker.run(&["logout"]), &worker);
        ends_well(&worker.run(&["login", "--device"]), &worker);
        ends_well(&aws(&worker, &["sso", "logout"]).run(), &worker);
        aws_login(&worker);
        let log = worker.log();
        assert_eq!((log.granted(Asked::Client), log.granted(Asked::DeviceAuthorization)), (1, 3), "{style:?}: {log}");
    }
}

#[test]
fn a_registration_for_the_browser_serves_both() {
    let Some(worker) = Worker::new(THROUGH_BROWSER, |_| (), &[]) else { return };
    worker.site.browser.follows();
    let login = |by_aws: bool| match by_aws {
        true => aws(&worker, &["sso", "login", "--profile", "claude-code"]).env(DISPLAY.0, DISPLAY.1).run(),
        false => worker.done(worker.genkan(&["login"]).env(DISPLAY.0, DISPLAY.1).start()),
    };
    for by_aws in [true, false, true] {
        ends_well(&login(by_aws), &worker);
        ends_well(&worker.run(REFRESH), &worker);
        ends_well(&aws_works(&worker), &worker);
        ends_well(&worker.run(&["logout"]), &worker);
    }
    let log = worker.log();
    assert_eq!((log.granted(Asked::Client), log.granted(Asked::TokenByCode)), (1, 3), "{log}");
    assert_eq!(worker.site.browser.tabs().len(), 3);
}

#[test]
fn a_logout_by_the_aws_cli_voids_what_genkan_has() {
    for style in Style::BOTH {
        let Some(worker) = style.worker(|_| ()) else { return };
        ends_well(&worker.run(&["login", "--device"]), &worker);
        ends_well(&worker.credentials(), &worker);
        ends_well(&aws(&worker, &["sso", "logout"]).run(), &worker);
        let run = worker.credentials();
        assert_eq!((run.code, run.stdout.as_str()), (Some(3), ""), "{style:?}: {run:?}");
        let (code, status) = worker.json(&["status", "--json"]);
        let session = &status["sessions"][0];
        assert_eq!(
            (code, &session["token_expires"], &session["credentials_expire"]),
            (Some(3), &Value::Null, &Value::Null)
        );
        assert_eq!(worker.log().granted(Asked::RoleKeys), 1, "{}", worker.log());
    }
}

/// Once the profile is gone `genkan logout` has no session to find.
#[test]
fn undo_signs_out_where_it_is_told_to_and_else_says_who_stays_signed_in() {
    let style = Style::BOTH[0];
    for flags in [&[][..], &["--sign-out"]] {
        let Some(worker) = style.worker(|_| ()) else { return };
        ends_well(&worker.run(&["login", "--device"]), &worker);
        let run = worker.run(&[&["undo", "--yes"], flags].concat());
        ends_well(&run, &worker);
        let signs_out = !flags.is_empty();
        assert_eq!(run.stderr.contains("You are still signed in to AWS"), !signs_out, "{run:?}");
        assert_eq!(worker.cached(style.key()).is_none(), signs_out, "{run:?}");
        assert_eq!(worker.log().granted(Asked::Logout), usize::from(signs_out), "{}", worker.log());
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_logout_by_genkan_voids_what_the_aws_cli_has() {
    for style in Style::BOTH {
        for flags in [&[][..], &["--all"]] {
            let Some(worker) = style.worker(|_| ()) else { return };
            aws_login(&worker);
            ends_well(&aws_works(&worker), &worker);
            let roles = || names(&worker, ".aws/cli/cache");
            assert_eq!(roles().len(), 1);
            let run = worker.run(&[&["logout"], flags].concat());
            ends_well(&run, &worker);
            assert!(run.stderr.contains(&format!("signed out: {}", style.key())), "{style:?} {flags:?}: {run:?}");
            assert_eq!((roles(), worker.cached(style.key())), (Vec::new(), None), "{style:?} {flags:?}");
            assert_ne!(aws_works(&worker).code, Some(0), "{style:?} {flags:?}");
            assert_eq!(worker.log().granted(Asked::Logout), 1, "{}", worker.log());
        }
    }
}

/// The JSON files in a folder of the home: the AWS CLI keeps a database beside them.
fn names(worker: &Worker, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(worker.home.path().join(folder)).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(".json")).collect()
}

#[test]
fn all_means_every_session_here_and_nothing_of_another_kind() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    worker.signed_in(0);
    let other = worker.site.cloud.directory.sign_in(START, jiff::Timestamp::now());
    worker.caches("other", &other.file());
    worker.home.write(".aws/cli/cache/sso.json", r#"{"ProviderType":"sso","Credentials":{}}"#);
    worker.home.write(".aws/cli/cache/assumed.json", r#"{"Credentials":{}}"#);
    worker.home.write(".aws/sso/cache/toolkit.json", r#"{"clientId":"theirs"}"#);
    worker.home.write(".aws/sso/cache/torn.json", "{");
    ends_well(&worker.run(&["logout", "--all"]), &worker);
    assert_eq!((worker.cached("acme"), worker.cached("other")), (None, None));
    assert_eq!(worker.log().granted(Asked::Logout), 2, "{}", worker.log());
    assert_eq!(names(&worker, ".aws/cli/cache"), ["assumed.json"]);
    let mut left = names(&worker, ".aws/sso/cache");
    left.sort();
    assert_eq!(left, ["toolkit.json", "torn.json"]);
    let (code, status) = worker.json(&["status", "--json"]);
    assert_eq!((code, &status["sessions"][0]["credentials_expire"]), (Some(3), &Value::Null));
}

/// As `credential_process`, from a folder with a blank in its name.
#[test]
fn the_aws_cli_gets_keys_from_genkan() {
    let Some(worker) = Worker::new(AWS, |_| (), &[]) else { return };
    worker.signed_in(2);
    let folder = worker.home.path().join("my tools");
    fs::create_dir(&folder).expect("a folder");
    let program = folder.join("genkan");
    std::os::unix::fs::symlink(program::genkan(), &program).expect("a link");
    let config = worker.home.read(".aws/config").expect("what setup wrote");
    let section = format!(
        "\n[profile through-genkan]\nregion = ap-northeast-1\n\
         credential_process = \"{}\" credentials --profile bedrock-jp --format process\n",
        program.display()
    );
    worker.home.write(".aws/config", &(config + &section));
    for _ in 0..2 {
        let run = aws(&worker, &["sts", "get-caller-identity", "--profile", "through-genkan"]).run();
        ends_well(&run, &worker);
        assert!(run.stdout.contains("assumed-role/ClaudeCodeUser/worker"), "{run:?}");
    }
    let log = worker.log();
    assert_eq!((log.granted(Asked::TokenByRefresh), log.granted(Asked::RoleKeys)), (1, 1), "{log}");
    ends_well(&worker.run(&["logout"]), &worker);
    let run = aws(&worker, &["sts", "get-caller-identity", "--profile", "through-genkan"]).run();
    assert!(run.code != Some(0) && run.stderr.contains("GK-"), "the AWS CLI passes genkan's words on: {run:?}");
}

/// What each tool leaves in the cache of the other: names, members, times and modes.
#[test]
fn the_files_are_the_aws_clis_own() {
    let Some(worker) = Style::Session.worker(|_| ()) else { return };
    let look = || {
        let mut files = names(&worker, ".aws/sso/cache");
        files.sort();
        let members = |name: &String| {
            let path = worker.home.path().join(".aws/sso/cache").join(name);
            let mode = fs::metadata(&path).expect("a file").permissions().mode() & 0o777;
            let document: Value = serde_json::from_slice(&fs::read(&path).expect("a file")).expect("JSON");
            let times = ["expiresAt", "registrationExpiresAt"].into_iter().filter_map(|key| document[key].as_str());
            for time in times {
                assert!(time.len() == 20 && time.ends_with('Z'), "{name}: {time}");
            }
            let mut members: Vec<_> = document.as_object().expect("an object").keys().cloned().collect();
            members.sort();
            (name.clone(), mode, members)
        };
        files.iter().map(members).collect::<Vec<_>>()
    };
    aws_login(&worker);
    let theirs = look();
    for name in names(&worker, ".aws/sso/cache") {
        fs::remove_file(worker.home.path().join(".aws/sso/cache").join(name)).expect("a file");
    }
    ends_well(&worker.run(&["login", "--device"]), &worker);
    assert_eq!(look(), theirs);
    assert!(theirs.len() == 2 && theirs.iter().all(|(_, mode, _)| *mode == 0o600), "{theirs:?}");
}

#[test]
fn a_renewal_keeps_what_others_wrote_and_takes_the_file_from_other_readers() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    let tokens = worker.site.cloud.directory.sign_in(START, jiff::Timestamp::now() - SignedDuration::from_hours(2));
    let theirs = r#"{"theirs":{"list":[1,"二"]},"registrationExpiresAt":"2099-01-01T00:00:00UTC","#;
    let file = tokens.file();
    let (before, after) = file
        .split_once(&format!("\"registrationExpiresAt\":\"{}\",", seconds(tokens.registration_expires)))
        .expect("a file");
    let path = worker.home.write(&token_file("acme"), &format!("{theirs}{}{after}", &before[1..]));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("a mode");
    ends_well(&worker.run(REFRESH), &worker);
    let renewed = worker.cached("acme").expect("a token");
    assert_eq!(renewed["theirs"].to_string(), r#"{"list":[1,"二"]}"#);
    assert_eq!(renewed["registrationExpiresAt"], "2099-01-01T00:00:00Z");
    assert_ne!(renewed["refreshToken"].as_str(), tokens.refresh_token.as_deref());
    assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o600);
}

fn seconds(time: jiff::Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Two companies, each with a profile of its own: what is started with one AWS profile never signs as the other one,
/// whichever profile is in use.
#[test]
fn two_profiles_side_by_side_sign_each_as_its_own_person() {
    let Some(worker) = Worker::without_setup(AWS, two_companies()) else { return };
    for (name, start) in [("acme", START), ("client", CLIENT)] {
        let aws = format!("sso_start_url = \"{start}\"\nrole_name = \"{ROLE}\"\n");
        let file = profile(&worker.site, &worker.home, name, &aws);
        ends_well(&worker.run(&["setup", "--non-interactive", "--profile", &file]), &worker);
        worker.caches(name, &worker.site.cloud.directory.sign_in(start, Timestamp::now()).file());
    }
    for (used, person) in [("acme", "worker"), ("client", "guest")] {
        ends_well(&worker.run(&["use", used]), &worker);
        for (name, arn) in
            [("acme", "assumed-role/ClaudeCodeUser/worker"), ("client", "assumed-role/ClaudeCodeUser/guest")]
        {
            let run = aws(&worker, &["sts", "get-caller-identity", "--profile", name]).run();
            ends_well(&run, &worker);
            assert!(run.stdout.contains(arn), "{used} in use, {name}: {run:?}");
            let run = worker.genkan(&["credentials", "--profile", name, "--format", "process"]).run();
            ends_well(&run, &worker);
            let keys: Value = serde_json::from_str(&run.stdout).expect("credentials");
            let key = |name: &str| keys[name].as_str().expect("a text").to_owned();
            let run = aws(&worker, &["sts", "get-caller-identity"])
                .env("AWS_ACCESS_KEY_ID", key("AccessKeyId"))
                .env("AWS_SECRET_ACCESS_KEY", key("SecretAccessKey"))
                .env("AWS_SESSION_TOKEN", key("SessionToken"))
                .run();
            assert!(run.stdout.contains(arn), "{used} in use, {name}: {run:?}");
        }
        let before = worker.log().requests().len();
        let run = worker.site.claude(&worker.home).args(["-p", "hi"]).run();
        ends_well(&run, &worker);
        let signers: BTreeSet<_> =
            worker.log().requests()[before..].iter().filter_map(|entry| entry.signer.clone()).collect();
        assert_eq!(signers, [person.to_owned()].into(), "{used} in use: {}", worker.log());
    }
    ends_well(&worker.run(&["undo", "--profile", "acme", "--yes"]), &worker);
    let run = aws(&worker, &["sts", "get-caller-identity", "--profile", "acme"]).run();
    assert!(run.code != Some(0) && run.stderr.contains("could not be found"), "{run:?}");
}
