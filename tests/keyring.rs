//! The keyring of a real desktop: GNOME Keyring on a bus of the test's own, open, locked, absent, hanging, read-only.
//!
//! Where a machine lacks the programs, a test counts as skipped.

pub mod desk;

use std::collections::HashMap;
use std::fs;
use std::os::unix::net::UnixListener;
use std::os::unix::process::CommandExt;
use std::panic::Location;
use std::path::Path;
use std::thread;
use std::time::Duration;

use genkan::fault::{Fault, Result};
use genkan::messages::Lang;
use genkan::session::keyring::Keyring;
use genkan::session::proxy::{self, Storage};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use secret_service::{EncryptionType, SecretService};

use self::desk::Desk;
use crate::machine::Machine;
use crate::mounts::in_own_mounts;
use crate::rights::{self, Rights};
use crate::tally;

const NAME: &str = "sso-token:玄関";
const PASSWORD: &str = "玄関 password";
/// Long enough for a busy machine.
const TIMEOUT: Duration = Duration::from_secs(60);
/// For what never answers.
const SHORT: Duration = Duration::from_secs(1);
const PROMPTER: &str = "org.gnome.keyring.SystemPrompter";

/// Whether this machine has a desktop's programs; counts the test either way.
#[track_caller]
fn has_a_desktop() -> bool {
    let caller = Location::caller();
    match Desk::missing() {
        None => tally::ran(caller),
        Some(program) => tally::skipped(caller, &format!("no {program} here")),
    }
    Desk::missing().is_none()
}

fn open(address: &str, timeout: Duration) -> Result<Keyring> {
    Keyring::open(&Machine::new().var("DBUS_SESSION_BUS_ADDRESS", address).world(), timeout)
}

/// The keyring of this desk, as soon as it is there.
fn keyring(desk: &Desk, timeout: Duration) -> Keyring {
    for _ in 0..600 {
        match open(desk.address(), timeout) {
            Ok(keyring) => return keyring,
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
    panic!("GNOME Keyring did not start");
}

#[track_caller]
fn holds(keyring: &Keyring, name: &str, wanted: Option<&[u8]>) {
    assert_eq!(keyring.get(name).expect("an answer").as_deref().map(Vec::as_slice), wanted);
}

/// The code of a refusal, which always names the way out and never the secret.
#[track_caller]
fn code<T>(answer: Result<T>) -> &'static str {
    let fault = answer.err().expect("a refusal");
    for lang in [Lang::En, Lang::Ja] {
        let hints = fault.hints(lang);
        assert!(hints.len() == 1 && hints[0].contains("genkan setup --set aws.storage=standard"), "{fault}: {hints:?}");
    }
    assert!(!fault.to_string().contains("hush"), "{fault}");
    fault.code().id
}

/// All that a keyring can be asked, with its answer's code.
fn codes(keyring: &Keyring) -> [&'static str; 5] {
    [
        code(keyring.get(NAME)),
        code(keyring.get("never kept")),
        code(keyring.set(NAME, b"hush")),
        code(keyring.delete(NAME)),
        code(keyring.probe()),
    ]
}

/// Does something to the keyring as another program of this session would.
fn elsewhere<T>(
    desk: &Desk,
    act: impl AsyncFnOnce(&SecretService<'_>) -> std::result::Result<T, secret_service::Error>,
) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let answer = runtime.block_on(async {
        let bus = zbus::connection::Builder::address(desk.address())?.build().await?;
        act(&SecretService::connect_with_existing(EncryptionType::Plain, bus).await?).await
    });
    answer.expect("another program's call")
}

fn lock(desk: &Desk) {
    elsewhere(desk, async |service| service.get_default_collection().await?.lock().await);
}

/// The labels of what genkan keeps there.
fn labels(desk: &Desk) -> Vec<String> {
    elsewhere(desk, async |service| {
        let mut labels = Vec::new();
        for item in service.search_items(HashMap::from([("service", "genkan")])).await?.unlocked {
            labels.push(item.get_label().await?);
        }
        Ok(labels)
    })
}

#[test]
fn a_real_keyring_keeps_every_value_and_gives_it_up_again() {
    if !has_a_desktop() {
        return;
    }
    let desk = Desk::unlocked(PASSWORD);
    let first = keyring(&desk, TIMEOUT);
    first.probe().expect("a keyring that keeps things");
    holds(&first, NAME, None);
    let big: Vec<u8> = (0..200_000_u32).map(|at| at.to_le_bytes()[at as usize % 3]).collect();
    for value in [b"hush".as_slice(), "秘密の値".as_bytes(), b"\0\xff\n", b"", &big, b"hush again"] {
        first.set(NAME, value).expect("kept");
        holds(&first, NAME, Some(value));
        holds(&keyring(&desk, TIMEOUT), NAME, Some(value));
    }
    first.set("role-keys:玄関", b"other").expect("kept");
    let mut found = labels(&desk);
    found.sort_unstable();
    assert_eq!(found, ["genkan: role-keys:玄関", "genkan: sso-token:玄関"]);
    for name in [NAME, NAME, "role-keys:玄関"] {
        first.delete(name).expect("removed");
        holds(&first, name, None);
    }
    assert_eq!(labels(&desk), <[String; 0]>::default());
    first.unlock().expect("open as it is");
}

#[test]
fn one_value_of_many_writers_is_read_whole() {
    if !has_a_desktop() {
        return;
    }
    let desk = Desk::unlocked(PASSWORD);
    keyring(&desk, TIMEOUT).set(NAME, &[0; 4000]).expect("kept");
    // Opened one after the other: GNOME Keyring was once seen to die of four sessions that begin within a moment.
    let keyrings: Vec<_> = (1..=4_u8).map(|writer| (writer, keyring(&desk, TIMEOUT))).collect();
    thread::scope(|scope| {
        for (writer, keyring) in &keyrings {
            scope.spawn(move || {
                for _ in 0..5 {
                    keyring.set(NAME, &[*writer; 4000]).expect("kept");
                    let read = keyring.get(NAME).expect("an answer").expect("a value");
                    assert!(read.len() == 4000 && read.iter().all(|byte| *byte == read[0]), "torn");
                }
            });
        }
    });
    assert_eq!(labels(&desk), ["genkan: sso-token:玄関"]);
}

#[test]
fn of_two_entries_of_one_name_one_is_left() {
    if !has_a_desktop() {
        return;
    }
    let desk = Desk::unlocked(PASSWORD);
    let keyring = keyring(&desk, TIMEOUT);
    keyring.set(NAME, b"old").expect("kept");
    elsewhere(&desk, async |service| {
        let session = service.get_collection_by_alias("session").await?;
        let attributes = HashMap::from([("service", "genkan"), ("username", NAME)]);
        session.create_item("twin", attributes, b"older", true, "text/plain").await.map(drop)
    });
    assert_eq!(labels(&desk).len(), 2);
    keyring.set(NAME, b"new").expect("kept");
    assert_eq!(labels(&desk).len(), 1);
    holds(&keyring, NAME, Some(b"new"));
    keyring.delete(NAME).expect("removed");
    holds(&keyring, NAME, None);
}

#[test]
fn a_typed_secret_is_in_one_place_and_goes_with_its_profile() {
    if !has_a_desktop() {
        return;
    }
    let desk = Desk::unlocked(PASSWORD);
    drop(keyring(&desk, TIMEOUT));
    let machine = Machine::new().var("PATH", "/usr/bin:/bin").var("DBUS_SESSION_BUS_ADDRESS", desk.address());
    let facts = ["network.proxy=http://proxy.acme.example:3128", "network.proxy_auth=keyring"];
    let setup = [&["setup", "--non-interactive"][..], &facts.map(|fact| ["--set", fact]).concat()].concat();
    assert_eq!(machine.genkan(&setup).code, 0);
    let world = machine.world();
    let profile = genkan::profile::stored(&world, "bedrock-jp").expect("the stored profile");
    let keep = |storage: &Storage| proxy::keep(&world, &profile, b"taro:hush", storage).expect("stored");
    let status = || machine.genkan(&["proxy-auth", "status", "--json"]).json()["place"].clone();
    let file = proxy::file(&world, &profile);
    keep(&Storage::Keyring);
    assert_eq!(labels(&desk), ["genkan: proxy-auth:bedrock-jp"]);
    assert_eq!(status(), "keyring");
    keep(&Storage::File(file.clone()));
    assert_eq!(labels(&desk), <[String; 0]>::default(), "the keyring has given it up");
    assert_eq!(status(), file.display().to_string());
    keep(&Storage::Keyring);
    assert!(!file.exists(), "the file has gone");
    let others = machine.genkan(&["undo", "--dry-run"]);
    assert!(others.err.contains("the stored credentials for http://proxy.acme.example:3128 will be"), "{others:?}");
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    assert_eq!(labels(&desk), <[String; 0]>::default(), "undo leaves no password behind");

    assert_eq!(machine.genkan(&setup).code, 0);
    keep(&Storage::Keyring);
    lock(&desk);
    let foretold = machine.genkan(&["undo", "--dry-run"]);
    assert!(foretold.err.contains("whether the keyring holds the credentials for http://proxy.acme"), "{foretold:?}");
    let done = machine.genkan(&["undo", "--yes"]);
    let says = |text: &str| done.err.contains(text);
    assert!(
        says("entry proxy-auth:bedrock-jp there") && says("the keyring is locked"),
        "what stays is named: {done:?}"
    );
}

#[test]
fn a_locked_keyring_says_so_and_opens_no_window() {
    if !has_a_desktop() {
        return;
    }
    let desk = Desk::unlocked(PASSWORD);
    let keyring = keyring(&desk, TIMEOUT);
    keyring.set(NAME, b"hush").expect("kept");
    let asked = desk.path("asked");
    desk.serve(PROMPTER, &format!("/bin/sh -c \"touch {}; exit 1\"", asked.display()));
    lock(&desk);

    assert_eq!(codes(&keyring), ["GK-AWS-051"; 5]);
    assert!(!asked.exists(), "a window was opened");
    // The window is closed at once, as by somebody who declines.
    assert_eq!(code(keyring.unlock()), "GK-AWS-051");
    assert!(asked.exists(), "no window was opened");
    assert_eq!(codes(&keyring), ["GK-AWS-051"; 5]);
}

#[test]
fn nobody_waits_for_a_window_that_nobody_answers() {
    if !has_a_desktop() {
        return;
    }
    let desk = Desk::unlocked(PASSWORD);
    drop(keyring(&desk, TIMEOUT));
    desk.serve(PROMPTER, "/bin/sleep 20");
    lock(&desk);
    let keyring = keyring(&desk, SHORT);
    assert_eq!(code(keyring.unlock()), "GK-AWS-053");
    // What comes after it doesn't wait behind it.
    assert_eq!(codes(&keyring), ["GK-AWS-053"; 5]);
}

#[test]
fn a_keyring_that_hangs_is_left_behind() {
    if !has_a_desktop() {
        return;
    }
    let desk = Desk::unlocked(PASSWORD);
    keyring(&desk, TIMEOUT).set(NAME, b"hush").expect("kept");
    let before = keyring(&desk, SHORT);
    let process = Pid::from_raw(desk.last().cast_signed());
    kill(process, Signal::SIGSTOP).expect("a keyring that stands still");
    assert_eq!(codes(&before), ["GK-AWS-053"; 5]);
    assert_eq!(code(open(desk.address(), SHORT)), "GK-AWS-053");
    kill(process, Signal::SIGCONT).expect("a keyring that goes on");
    holds(&keyring(&desk, TIMEOUT), NAME, Some(b"hush"));
}

#[test]
fn a_bus_that_never_speaks_is_left_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let socket = folder.path().join("bus");
    let _deaf = UnixListener::bind(&socket).expect("a socket");
    assert_eq!(code(open(&format!("unix:path={}", socket.display()), SHORT)), "GK-AWS-053");
}

#[test]
fn a_keyring_that_is_not_there_is_absent() {
    assert_eq!(code(open("unix:path=/nonexistent/bus", TIMEOUT)), "GK-AWS-050");
    assert_eq!(code(open("unix:abstract=genkan-nobody", TIMEOUT)), "GK-AWS-050");
    if has_a_desktop() {
        assert_eq!(code(open(Desk::bare().address(), TIMEOUT)), "GK-AWS-050");
    }
}

#[test]
fn the_standard_place_is_where_the_bus_is_looked_for() {
    if !has_a_desktop() {
        return;
    }
    let desk = Desk::unlocked(PASSWORD);
    keyring(&desk, TIMEOUT).set(NAME, b"hush").expect("kept");
    let world = Machine::new().var("XDG_RUNTIME_DIR", &desk.path("run").display().to_string()).world();
    holds(&Keyring::open(&world, TIMEOUT).expect("the keyring"), NAME, Some(b"hush"));
}

/// A server: the first question starts the service, and no sign-in has made a keyring for it.
#[test]
fn a_service_without_a_keyring_refuses() {
    if !has_a_desktop() {
        return;
    }
    let desk = Desk::bare();
    let program = which::which("gnome-keyring-daemon").expect("GNOME Keyring");
    desk.serve("org.freedesktop.secrets", &format!("{} --start --foreground --components=secrets", program.display()));
    let keyring = open(desk.address(), TIMEOUT).expect("a service");
    assert_eq!(codes(&keyring), ["GK-AWS-052"; 5]);
}

#[test]
fn a_keyring_on_a_read_only_disk_refuses_and_keeps_what_it_has() {
    if let Some(program) = Desk::missing() {
        return tally::skipped(Location::caller(), &format!("no {program} here"));
    }
    in_own_mounts(Rights::Namespaces, || {
        let desk = Desk::unlocked(PASSWORD);
        let keyring = keyring(&desk, TIMEOUT);
        keyring.set(NAME, b"hush").expect("kept");
        let folder = desk.path("home/.local/share/keyrings");
        read_only(&folder);
        assert_eq!(code(keyring.set(NAME, b"hush hush")), "GK-AWS-052");
        assert_eq!(code(keyring.set("another", b"hush")), "GK-AWS-052");
        assert_eq!(code(keyring.delete(NAME)), "GK-AWS-052");
        assert_eq!(code(keyring.probe()), "GK-AWS-052");
        holds(&keyring, NAME, Some(b"hush"));
        umount2(&folder, MntFlags::MNT_DETACH).expect("writable again");
        keyring.probe().expect("a keyring that keeps things");
    });
}

fn read_only(folder: &Path) {
    let none = None::<&str>;
    mount(Some(folder), folder, none, MsFlags::MS_BIND, none).expect("a mount");
    mount(none, folder, none, MsFlags::MS_BIND | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY, none).expect("read-only");
}

#[test]
fn a_bus_of_another_user_gets_nothing() {
    if !rights::go_on(Rights::Accounts, Location::caller()) || !has_a_desktop() {
        return;
    }
    let mut desk = Desk::bare();
    for part in ["", "bus.conf", "services"] {
        fs::set_permissions(desk.path(part), std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("a mode");
    }
    // An abstract socket is what anybody can take.
    desk.start_bus("unix:abstract=genkan-taken", |bus| _ = bus.uid(65534).gid(65534));
    let fault: Fault = open(desk.address(), TIMEOUT).err().expect("a refusal");
    assert_eq!(fault.code().id, "GK-AWS-056", "{fault}");
}
