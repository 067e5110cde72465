//! Where files can't be written (a container with a read-only `~/.aws`, a full disk, no place at all), or no thread can
//! be started.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::panic::Location;
use std::path::Path;
use std::process::Command;

use jiff::{SignedDuration, Timestamp};
use nix::mount::{MsFlags, mount};
use serde_json::Value;

use super::office::START;
use super::prepared::GENKAN;
use super::worker::{REFRESH, Worker};
use crate::cloud::{Asked, token_file};
use crate::tally;

const AWS: &str = ".aws";
const STATE: &str = ".local/state/genkan";

/// Claude Code gets its credentials from genkan, which may keep a sign-in where the AWS tools don't look.
const SERVED: &str = "aws.identity=isolated";

/// Somebody who isn't root.
const PERSON: u32 = 4242;

/// Gives the whole home to this person; whether this process may.
fn is_given(worker: &Worker) -> bool {
    let given = Command::new("chown").args(["-R", &PERSON.to_string()]).arg(worker.home.path()).status();
    given.is_ok_and(|status| status.success())
}

/// Makes a folder of the home read-only at the site, whoever writes.
fn freeze(worker: &Worker, folder: &str) {
    let path = worker.home.path().join(folder);
    let bind = move || {
        let none = None::<&str>;
        mount(Some(&path), &path, none, MsFlags::MS_BIND, none)?;
        mount(none, &path, none, MsFlags::MS_BIND | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY, none)
    };
    worker.site.namespace.inside(bind).expect("a read-only mount");
}

/// Puts a disk of 64 KiB without a free byte in the place of a folder.
fn fill(worker: &Worker, folder: &str) {
    let path = worker.home.path().join(folder);
    fs::create_dir_all(&path).expect("a folder");
    let full = move || {
        let kept: Vec<_> = files(&path);
        mount(Some("tmpfs"), &path, Some("tmpfs"), MsFlags::empty(), Some("size=64k,mode=700"))?;
        for (file, text) in kept {
            fs::write(file, text).expect("what was there");
        }
        let mut blocks = 0;
        while fs::write(path.join(format!("block-{blocks}")), [b'x'; 4096]).is_ok() {
            blocks += 1;
        }
        nix::Result::Ok(())
    };
    worker.site.namespace.inside(full).expect("a full disk");
}

fn files(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.is_file()).filter_map(|path| Some((path.clone(), fs::read(path).ok()?))).collect()
}

/// The token in genkan's own folder.
fn own(worker: &Worker) -> Option<Value> {
    let name = token_file("acme").replace(".aws/sso/cache", &format!("{STATE}/sso"));
    worker.home.read(&name).map(|text| serde_json::from_str(&text).expect("a token file"))
}

/// The host's session lives on: its refresh token is spent by nobody in here. What lives is used; then a person signs in
/// for this place alone, and that is renewed.
#[test]
fn a_mount_that_cannot_be_written_is_read_and_its_session_stays_the_hosts() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    let began = Timestamp::now() - SignedDuration::from_mins(50);
    let tokens = worker.site.cloud.directory.sign_in(START, began);
    worker.caches("acme", &tokens.file());
    freeze(&worker, AWS);
    for _ in 0..2 {
        let run = worker.run(REFRESH);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{}", worker.log());
        assert_eq!(worker.credentials().code, Some(0));
    }
    let log = worker.log();
    assert_eq!((log.granted(Asked::TokenByRefresh), own(&worker)), (0, None), "{log}");

    let Some(worker) = Worker::new(&[], |_| (), &[SERVED]) else { return };
    let tokens = worker.signed_in(2);
    freeze(&worker, AWS);
    let run = worker.credentials();
    assert!(run.code == Some(3) && run.stderr.contains("cannot be stored"), "{run:?}\n{}", worker.log());
    assert_eq!(worker.run(&["login"]).code, Some(0), "{}", worker.log());
    assert_eq!(worker.credentials().code, Some(0));
    let before = own(&worker).expect("a token of this place's own");
    let (code, status) = worker.json(&["status", "--json"]);
    let storage = status["sessions"][0]["storage"].as_str().expect("a place");
    assert!(code == Some(0) && storage.contains(&format!("{STATE}/sso/")), "{status}");
    // The own one ends sooner than the host's, which is renewed there, and is renewed all the same.
    let name = token_file("acme").replace(".aws/sso/cache", &format!("{STATE}/sso"));
    let ended = worker
        .home
        .read(&name)
        .expect("a token")
        .replace(before["expiresAt"].as_str().expect("a time"), "2026-01-01T00:00:00Z");
    worker.home.write(&name, &ended);
    assert_eq!(worker.credentials().code, Some(0), "{}", worker.log());
    let log = worker.log();
    assert_eq!((log.granted(Asked::TokenByRefresh), log.refused(Asked::TokenByRefresh).len()), (1, 0), "{log}");
    assert_eq!(worker.home.read(&token_file("acme")), Some(tokens.file()));
    // The token that can't be removed is named; everything else is gone.
    let run = worker.run(&["logout"]);
    assert!(run.code == Some(1) && run.stderr.contains("GK-SYS-003") && run.stderr.contains(AWS), "{run:?}");
    assert_eq!((own(&worker), worker.log().granted(Asked::Logout)), (None, 1), "{}", worker.log());
    assert_eq!(worker.credentials().code, Some(3));
}

#[test]
fn a_person_signs_in_and_out_without_a_place_in_the_home_of_the_aws_tools() {
    for how in [freeze as fn(&Worker, &str), fill] {
        let Some(worker) = Worker::new(&[], |_| (), &[SERVED]) else { return };
        how(&worker, AWS);
        let run = worker.run(&["login"]);
        assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
        assert!(own(&worker).is_some() && worker.cached("acme").is_none());
        assert_eq!(worker.run(REFRESH).code, Some(0));
        let run = worker.run(&["logout"]);
        assert_eq!((run.code, own(&worker)), (Some(0), None), "{run:?}");
        // The registration was kept beside it, too.
        assert_eq!(worker.run(&["login"]).code, Some(0));
        assert_eq!(worker.log().granted(Asked::Client), 1, "{}", worker.log());
    }
}

/// Claude Code reads the folder of the AWS tools alone, so a sign-in elsewhere would be none for it: nobody is asked for one.
#[test]
fn where_claude_code_reads_that_folder_alone_nobody_signs_in_for_another() {
    for how in [freeze as fn(&Worker, &str), fill] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        how(&worker, AWS);
        let run = worker.run(&["login"]);
        assert!(run.code == Some(1) && run.stderr.contains("GK-SSO-015") && run.stderr.contains(SERVED), "{run:?}");
        let log = worker.log();
        assert_eq!((log.granted(Asked::DeviceAuthorization), own(&worker)), (0, None), "{log}");
        let (_, status) = worker.json(&["status", "--json"]);
        let storage = status["sessions"][0]["storage"].as_str().expect("a place");
        assert!(!storage.contains(STATE), "{status}");
    }
}

#[test]
fn a_home_without_the_aws_tools_gets_their_folder() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    fs::remove_dir_all(worker.home.path().join(AWS)).expect("the folder that setup made");
    let run = worker.run(&["login"]);
    assert_eq!((run.code, worker.cached("acme").is_some()), (Some(0), true), "{run:?}\n{}", worker.log());
}

#[test]
fn with_no_place_at_all_no_token_is_spent_and_nobody_is_asked() {
    for hours in [Some(2), None] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        let file = hours.map(|hours| worker.signed_in(hours).file());
        freeze(&worker, AWS);
        freeze(&worker, STATE);
        for verb in [REFRESH, &["login"]] {
            let run = worker.run(verb);
            assert!(run.code == Some(1) && run.stderr.contains("GK-SSO-015"), "{hours:?}: {run:?}\n{}", worker.log());
        }
        let log = worker.log();
        assert_eq!((log.granted(Asked::TokenByRefresh), log.granted(Asked::DeviceAuthorization)), (0, 0), "{log}");
        assert_eq!(worker.home.read(&token_file("acme")), file);
    }
}

/// `sudo aws sso login` leaves such a file: the folder is the person's, and the file root's.
#[test]
fn what_belongs_to_somebody_else_is_read_and_its_refresh_token_is_left_alone() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    let file = worker.signed_in(2).file();
    let cached = worker.home.path().join(token_file("acme"));
    if !is_given(&worker) || chown(&cached, Some(0), None).is_err() {
        return tally::skipped(Location::caller(), "only root gives files away");
    }
    fs::set_permissions(&cached, fs::Permissions::from_mode(0o644)).expect("a mode");
    let run = worker.genkan(&["credentials", "--profile", "bedrock-jp"]).by(PERSON).run();
    let log = worker.log();
    assert!(run.code == Some(3) && run.stderr.contains("GK-SSO-023"), "{run:?}\n{log}");
    assert_eq!(log.granted(Asked::TokenByRefresh), 0, "{log}");
    assert_eq!((worker.home.read(&token_file("acme")), own(&worker)), (Some(file), None));
    fs::set_permissions(&cached, fs::Permissions::from_mode(0o600)).expect("a mode");
}

/// A container that has the one file mounted: the folder takes new files, and this one can't be replaced.
#[test]
fn a_file_that_cannot_be_replaced_keeps_its_refresh_token() {
    for is_closed in [false, true] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        let file = worker.signed_in(2).file();
        let path = worker.home.path().join(token_file("acme"));
        let bind = move || {
            let (none, closed) = (None::<&str>, MsFlags::MS_BIND | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY);
            mount(Some(&path), &path, none, MsFlags::MS_BIND, none)?;
            if is_closed { mount(none, &path, none, closed, none) } else { Ok(()) }
        };
        worker.site.namespace.inside(bind).expect("a mount");
        let run = worker.credentials();
        let log = worker.log();
        assert!(run.code == Some(3) && run.stderr.contains("GK-SSO-023"), "{run:?}\n{log}");
        assert_eq!(log.granted(Asked::TokenByRefresh), 0, "{log}");
        assert_eq!((worker.home.read(&token_file("acme")), own(&worker)), (Some(file), None));
    }
}

/// A container's home, a disk that was mounted again after an error.
#[test]
fn where_the_home_is_read_only_status_promises_no_renewal() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    worker.signed_in(2);
    let before = worker.run(&["status"]);
    assert!(before.code == Some(0) && before.stdout.contains("renewed at the next use"), "{before:?}");
    let home = worker.home.path().to_owned();
    let bind = move || {
        let (none, closed) = (None::<&str>, MsFlags::MS_BIND | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY);
        mount(Some(&home), &home, none, MsFlags::MS_BIND, none)?;
        mount(none, &home, none, closed, none)
    };
    worker.site.namespace.inside(bind).expect("a mount");
    let run = worker.run(&["status"]);
    let said = |text: &str| run.stdout.contains(text);
    assert!(run.code == Some(3) && said("GK-SSO-015") && !said("renewed"), "{run:?}");
}

/// A container's limit of processes, or a shared host's: no bug of genkan's, and nobody else signs.
#[test]
fn a_limit_of_processes_is_named_and_leaves_nobody_signed_in() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    worker.signed_in(2);
    if !is_given(&worker) {
        return tally::skipped(Location::caller(), "only root gives files away");
    }
    for (verb, code) in [("refresh --profile bedrock-jp", 1), ("credentials --profile bedrock-jp --format claude", 0)] {
        let limited = worker.site.command("/usr/bin/prlimit", &worker.home).args(["--nproc=1", GENKAN]);
        let run = limited.args(verb.split(' ')).by(PERSON).run();
        assert!(run.code == Some(code) && run.stderr.contains("GK-SYS-016"), "{run:?}");
        assert!(run.stdout.is_empty() || run.stdout.contains("genkan-signed-out"), "{run:?}");
    }
    // With a few of them some of what is to be seen would be missing, and look well.
    for most in [1, 14, 24, 48] {
        let limited = worker.site.command("/usr/bin/prlimit", &worker.home).args([format!("--nproc={most}")]);
        let run = limited.args([GENKAN, "doctor"]).by(PERSON).run();
        assert!(run.code == Some(1) && run.stderr.contains("GK-SYS-016") && run.stdout.is_empty(), "{run:?}");
    }
}

/// genkan's own folder has a copy of when `~/.aws` couldn't be written, which says that it lives longer.
#[test]
fn an_own_copy_that_is_over_hides_no_sign_in_of_the_aws_tools() {
    // Where genkan gives no credentials out, the copy counts for nothing, whether it is there or not.
    for (hours, gives_out) in [(0, false), (2, false), (0, true), (2, true)] {
        let more: &[&str] = if gives_out { &["aws.credential_process=true"] } else { &[] };
        let Some(worker) = Worker::new(&[], |_| (), more) else { return };
        let good = worker.signed_in(hours).file();
        let mut old: Value = serde_json::from_str(&good).expect("a token file");
        old["accessToken"] = "over".into();
        old["refreshToken"] = "spent".into();
        old["expiresAt"] =
            (Timestamp::now() + SignedDuration::from_hours(8)).strftime("%Y-%m-%dT%H:%M:%SZ").to_string().into();
        let name = token_file("acme").replace(".aws/sso/cache", &format!("{STATE}/sso"));
        let copy = worker.home.write(&name, &old.to_string());
        fs::set_permissions(copy, PermissionsExt::from_mode(0o600)).expect("a mode");
        let run = worker.credentials();
        assert_eq!(run.code, Some(0), "{hours}: {run:?}\n{}", worker.log());
        assert!(own(&worker).is_none() || !gives_out, "{hours}");
        assert_eq!(worker.run(REFRESH).code, Some(0), "{hours}: {}", worker.log());
    }
}

#[test]
fn a_damaged_access_token_is_renewed_and_is_no_fault_of_the_network() {
    for damage in ["\\n", "\\u0000"] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        let tokens = worker.signed_in(0);
        let access = format!("\"accessToken\":\"{}", tokens.access_token);
        let damaged = tokens.file().replace(&access, &format!("{access}{damage}"));
        assert_ne!(damaged, tokens.file());
        worker.caches("acme", &damaged);
        let run = worker.credentials();
        assert_eq!(run.code, Some(0), "{damage}: {run:?}\n{}", worker.log());
        assert_eq!(worker.log().granted(Asked::TokenByRefresh), 1, "{}", worker.log());
    }
}

#[test]
fn a_living_session_needs_no_place() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    worker.signed_in(0);
    fs::create_dir_all(worker.home.path().join(".cache")).expect("a folder");
    for folder in [AWS, STATE, ".cache"] {
        freeze(&worker, folder);
    }
    for _ in 0..2 {
        let run = worker.run(REFRESH);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{}", worker.log());
        assert_eq!(worker.credentials().code, Some(0));
    }
}
