//! The sign-in of `aws login` against a small server: what is sent, what is kept, and what each failure is called.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use jiff::SignedDuration;

use super::proof::tests::SEC1;
use super::token::tests::file;
use super::*;
use crate::session::Caller;
use crate::session::tests::{Reply, Stub, profile, world, write};
use crate::world::Clock;

const SESSION: &str = "arn:aws:iam::111122223333:user/a";
const CONFIG: &str =
    "[profile claude-code]\nlogin_session = arn:aws:iam::111122223333:user/a\nregion = ap-northeast-3\n";
const ISSUED: &str = r#"{"accessToken":{"accessKeyId":"ASIANEW","secretAccessKey":"s2","sessionToken":"t2"},"tokenType":"aws_sigv4","expiresIn":900,"refreshToken":"r2"}"#;

fn refused(status: u16, kind: &'static str, error: &'static str) -> Reply {
    (status, kind, format!(r#"{{"error":"{error}","message":"said so"}}"#))
}

const DENIED: &str = "x-amzn-errortype: AccessDeniedException\r\n";
const INVALID: &str = "x-amzn-errortype: ValidationException\r\n";
const BUSY: &str = "x-amzn-errortype: TooManyRequestsError\r\n";

/// A machine with this AWS config file, and a sign-in that ends in so many minutes.
fn machine(folder: &Path, stub: &Stub, config: &str, minutes: i64) -> World {
    let world = world(folder, Some(stub), &[]);
    write(&world.dirs.aws_config, config);
    let expires = world.now() + SignedDuration::from_mins(minutes);
    write(&super::file(&world, SESSION), &file(&expires.to_string(), "r1", SEC1));
    world
}

fn fetch(world: &World) -> Result<AwsCredentials> {
    let profile = profile();
    let context = CredentialContext::new(world, &profile, Caller::Program)?;
    let net = context.net(Duration::from_secs(10))?;
    context.source.credentials(&context.fetch_context(None, &net), |_| panic!("no sign-in"))
}

fn on_disk(world: &World) -> LoginToken {
    LoginToken::parse(&files::read(&super::file(world, SESSION)).unwrap().unwrap()).unwrap()
}

#[test]
fn keys_are_served_from_the_file_and_renewed_into_it() {
    for (minutes, requests, key) in [(15, 0, "ASIAOLD"), (7, 1, "ASIANEW"), (-600, 1, "ASIANEW")] {
        let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(|_| (200, "", ISSUED.to_owned())));
        let world = machine(folder.path(), &stub, CONFIG, minutes);
        assert_eq!(fetch(&world).unwrap().access_key, key, "{minutes}");
        let seen = stub.seen();
        assert_eq!(seen.len(), requests, "{minutes}");
        for request in seen {
            assert!(request.starts_with("POST /v1/token HTTP/1.1\r\n"), "{request}");
            let body = r#"{"clientId":"arn:aws:signin:::devtools/same-device","grantType":"refresh_token","refreshToken":"r1"}"#;
            assert!(request.ends_with(body) && request.to_lowercase().contains("\r\ndpop: ey"), "{request}");
            let token = on_disk(&world);
            assert_eq!(token.renewal.unwrap().refresh.as_str(), "r2");
            assert_eq!(token.expires, world.now() + SignedDuration::from_mins(15));
        }
    }
}

#[test]
fn every_refusal_has_a_name_and_what_lives_is_served() {
    type Answer = fn() -> Reply;
    let table: [(Answer, &str, usize, bool); 7] = [
        (|| refused(401, DENIED, "TOKEN_EXPIRED"), "GK-AWS-080", 1, true),
        (|| refused(403, DENIED, "USER_CREDENTIALS_CHANGED"), "GK-AWS-080", 1, true),
        (|| refused(403, DENIED, "INSUFFICIENT_PERMISSIONS"), "GK-AWS-081", 1, false),
        (|| refused(403, DENIED, ""), "GK-AWS-082", 1, false),
        (|| refused(400, INVALID, "INVALID_REQUEST"), "GK-AWS-082", 1, false),
        (|| refused(429, BUSY, "INVALID_REQUEST"), "GK-AWS-008", 3, false),
        (|| (200, "", "<html>".to_owned()), "GK-AWS-009", 1, false),
    ];
    for (answer, code, requests, is_over) in table {
        let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(move |_| answer()));
        let mut world = machine(folder.path(), &stub, CONFIG, 3);
        assert_eq!(fetch(&world).unwrap().access_key, "ASIAOLD", "{code}: they live for three minutes");
        assert_eq!(stub.seen().len(), requests, "{code}");
        world.clock = Clock::Fixed(world.now() + SignedDuration::from_mins(4));
        let fault = fetch(&world).err().unwrap();
        // What the service has called over nobody asks again.
        let asked = if is_over { requests } else { 2 * requests };
        assert_eq!((fault.code().id, stub.seen().len()), (code, asked), "{fault}");
        let token = on_disk(&world);
        assert_eq!(token.renewal.unwrap().refresh.as_str(), "r1", "{code}: nothing is taken away");
        let said = fault.hints(crate::messages::Lang::En).join(" ");
        let is_of_person = fault.code().exit == crate::code::Exit::Person;
        assert_eq!(said.contains("genkan login"), is_of_person, "{code}: {said}");
    }
}

/// A refresh token is spent once: what came for it is kept, whatever has become of the file meanwhile.
#[test]
fn a_renewed_token_is_saved_where_the_old_one_cannot_be_read_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let torn = super::file(&world(folder.path(), None, &[]), SESSION);
    let stub = Stub::new(move |_| {
        // Too large to be read.
        std::fs::File::options().write(true).open(&torn).unwrap().set_len(64 * 1024 * 1024).unwrap();
        (200, "", ISSUED.to_owned())
    });
    let world = machine(folder.path(), &stub, CONFIG, -1);
    assert_eq!(fetch(&world).unwrap().access_key, "ASIANEW");
    assert_eq!(on_disk(&world).keys.access_key, "ASIANEW");
    assert_eq!(stub.seen().len(), 1);
}

#[test]
fn a_refusal_is_believed_only_while_the_file_still_holds_what_was_refused() {
    let folder = tempfile::tempdir().unwrap();
    let other = super::file(&world(folder.path(), None, &[]), SESSION);
    let stub = Stub::new(move |_| {
        // Another tool comes first.
        let end = "2126-11-20T09:00:00.000Z";
        write(&other, &file(end, "theirs", SEC1).replace("ASIAOLD", "ASIATHEIRS"));
        refused(401, DENIED, "TOKEN_EXPIRED")
    });
    let world = machine(folder.path(), &stub, CONFIG, -1);
    assert_eq!(fetch(&world).unwrap().access_key, "ASIATHEIRS");
    assert_eq!(stub.seen().len(), 1);
}

#[test]
fn keys_that_aws_refuses_are_renewed_once_and_then_a_person_is_needed() {
    for (renews, expected) in [(true, "arn:aws:iam::111122223333:user/whose"), (false, "GK-AWS-080")] {
        let identities = AtomicUsize::new(0);
        let stub = Stub::new(move |request| {
            if request.contains("/v1/token") {
                return if renews { (200, "", ISSUED.to_owned()) } else { refused(401, DENIED, "TOKEN_EXPIRED") };
            }
            if identities.fetch_add(1, Ordering::SeqCst) == 0 {
                return crate::session::tests::refused(403, "ExpiredToken");
            }
            (200, "", crate::session::tests::caller("arn:aws:iam::111122223333:user/whose"))
        });
        let folder = tempfile::tempdir().unwrap();
        let world = machine(folder.path(), &stub, CONFIG, 15);
        let profile = profile();
        let context = CredentialContext::new(&world, &profile, Caller::Program).unwrap();
        let net = context.net(Duration::from_secs(10)).unwrap();
        let found = context.source.check(&context.fetch_context(None, &net), |_| panic!("no sign-in"));
        let found = found.map_or_else(|fault| fault.code().id.to_owned(), |whose| whose.unwrap().arn);
        assert_eq!(found, expected);
    }
}

#[test]
fn what_cannot_be_renewed_says_what_is_missing() {
    let cut = |text: String, name: &str| text.replace(&format!("\"{name}\""), "\"x\"");
    for (change, code, what) in [("refreshToken", "GK-AWS-083", "refreshToken"), ("", "GK-AWS-072", "claude-code")] {
        let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(|_| (500, "", String::new())));
        let world = machine(folder.path(), &stub, CONFIG, -1);
        let path = super::file(&world, SESSION);
        match change {
            "" => files::remove(&path, None).unwrap(),
            name => write(&path, &cut(file("2026-01-01T00:00:00Z", "r1", SEC1), name)),
        }
        let fault = fetch(&world).err().unwrap();
        assert!(fault.code().id == code && fault.to_string().contains(what), "{fault}");
        assert_eq!(stub.seen().len(), 0);
    }
    // A key of another kind.
    let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(|_| (500, "", String::new())));
    let world = machine(folder.path(), &stub, CONFIG, -1);
    write(&super::file(&world, SESSION), &file("2026-01-01T00:00:00Z", "r1", "no key"));
    let fault = fetch(&world).err().unwrap();
    assert!(fault.code().id == "GK-AWS-083" && fault.to_string().contains("dpopKey"), "{fault}");
    assert_eq!(stub.seen().len(), 0);
}

#[test]
fn the_region_is_that_of_the_aws_profile_in_use() {
    let console = "[profile console]\nlogin_session = x\n";
    let chain = "[profile claude-code]\nrole_arn = arn:aws:iam::111122223333:role/R\nsource_profile = console\n";
    for (config, host) in [
        ("[profile claude-code]\nlogin_session = x\nregion = us-west-2\n".to_owned(), "us-west-2.signin"),
        ("[profile claude-code]\nlogin_session = x\n".to_owned(), "ap-northeast-1.signin"),
        (format!("{chain}region = ap-northeast-3\n{console}region = us-west-2\n"), "ap-northeast-3.signin"),
        (format!("{chain}{console}region = us-west-2\n"), "us-west-2.signin"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[("AWS_REGION", "eu-west-1")]);
        write(&world.dirs.aws_config, &config);
        for caller in [Caller::Person, Caller::Program] {
            let profile = profile();
            let context = CredentialContext::new(&world, &profile, caller).unwrap();
            let order = context.aws_login.unwrap();
            assert!(order.base.starts_with(&format!("https://{host}.")), "{config}: {order:?}");
        }
    }
}

#[test]
fn a_check_before_a_prompt_reads_this_machine_alone() {
    let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(|_| refused(401, DENIED, "TOKEN_EXPIRED")));
    let world = machine(folder.path(), &stub, CONFIG, -1);
    let profile = profile();
    let check = || crate::session::check(&world, &profile, Duration::from_secs(5)).map_err(|fault| fault.code().id);
    assert_eq!((check(), stub.seen().len()), (Ok(()), 0), "a refresh token that nobody has refused");
    assert!(fetch(&world).is_err());
    assert_eq!((check(), stub.seen().len()), (Err("GK-AWS-080"), 1));
    files::remove(&super::file(&world, SESSION), None).unwrap();
    assert_eq!(check(), Err("GK-AWS-072"));
}
