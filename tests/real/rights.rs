//! Modes and owners of the managed settings, beside what the real client of an ordinary person does: what it can't read is
//! not in effect, and no line says as intended then.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::panic::Location;

use super::Site;
use super::isolated::{SIGN_IN, TIMEOUT};
use super::launch::Run;
use super::office::{ROLE, START, scenario};
use super::prepared::{GENKAN, genkan};
use super::worker::absent;
use crate::home::Home;
use crate::rights::{self, Rights};

/// Nobody's on any real machine.
pub(super) const PERSON: u32 = 54_400;
pub(super) const DROP_IN: &str = "/etc/claude-code/managed-settings.d/90-genkan.json";

const PROFILE: &str = "schema = 1\nname = \"acme\"\nversion = \"2026.11\"\nextends = \"bedrock-jp\"\nscope = \"managed\"\n\
                       [aws]\nsso_session = \"acme\"\naccount_id = \"111122223333\"\nidentity = \"isolated\"\n";

/// A machine that root has set up under this umask, and a person's home.
fn machine(site: &Site, umask: &str) -> Home {
    let facts = format!("sso_start_url = \"{START}\"\nrole_name = \"{ROLE}\"\n");
    site.write("/etc/genkan/profile.toml", &format!("{PROFILE}{facts}"));
    let agent = Home::new();
    let line = format!("umask {umask}; exec {GENKAN} setup --non-interactive");
    let set_up = site.command("/bin/sh", &agent).args(["-c", &line]).env("HOME", "").run();
    assert_eq!(set_up.code, Some(0), "{set_up:?}");
    let person = Home::new();
    for folder in [".claude", "project", "tmp"] {
        fs::create_dir_all(person.path().join(folder)).expect("a folder");
        chown(person.path().join(folder), Some(PERSON), Some(PERSON)).expect("root");
    }
    chown(person.path(), Some(PERSON), Some(PERSON)).expect("root");
    person
}

/// A prompt of this person's, who isn't signed in.
fn prompt(site: &Site, person: &Home) -> Run {
    let temporary = person.path().join("tmp");
    site.claude(person).by(PERSON).args(["-p", "hi"]).env("TMPDIR", temporary).deadline(TIMEOUT).run()
}

/// Whether the company's policy is in effect: it stops who isn't signed in, in its own name.
fn is_in_effect(run: &Run) -> bool {
    run.stdout.contains("acme: ") && run.stdout.contains(SIGN_IN)
}

fn line(site: &Site) -> String {
    genkan_says(site, &["check", "--format", "jamf"])
}

fn genkan_says(site: &Site, args: &[&str]) -> String {
    genkan(site, &Home::new(), args).stdout
}

#[test]
fn an_ordinary_persons_client_reads_what_root_set_up_under_any_umask() {
    if !rights::go_on(Rights::Accounts, Location::caller()) {
        return;
    }
    for umask in ["022", "027", "077"] {
        let Some(site) = Site::open(scenario(absent)) else { return };
        let person = machine(&site, umask);
        let run = prompt(&site, &person);
        assert!(is_in_effect(&run), "umask {umask}: {run:?}\n{}", site.log());
        assert!(line(&site).starts_with("<result>as-intended acme@2026.11 "), "umask {umask}: {}", line(&site));
    }
}

/// The table: what somebody did to a mode or an owner, whether the client still obeys, and what the line says. Wherever it
/// doesn't, no line says as intended; after `setup` it does again.
#[test]
fn where_the_client_reads_no_policy_no_line_says_as_intended() {
    if !rights::go_on(Rights::Accounts, Location::caller()) {
        return;
    }
    let Some(site) = Site::open(scenario(absent)) else { return };
    let person = machine(&site, "022");
    for (path, mode, owner, code) in [
        ("/etc/claude-code/managed-settings.d", 0o700, 0, "GK-CLI-060"),
        (DROP_IN, 0o600, 0, "GK-CLI-060"),
        (DROP_IN, 0o666, 0, "GK-CLI-061"),
        (DROP_IN, 0o644, PERSON, "GK-CLI-061"),
        ("/var/lib/genkan/profiles/acme.toml", 0o600, 0, "GK-CLI-107"),
    ] {
        let there = site.outside(path);
        fs::set_permissions(&there, PermissionsExt::from_mode(mode)).expect("a mode");
        chown(&there, Some(owner), None).expect("root");
        let (run, said) = (prompt(&site, &person), line(&site));
        let row = format!("{mode:o} {owner} {path}: {said}: {run:?}");
        assert!(said.starts_with("<result>drifted acme@2026.11 ") && said.contains(code), "{row}");
        // What is closed is not in effect; what is open to others still is, until they change it.
        assert_eq!(is_in_effect(&run), code == "GK-CLI-061", "{row}");
        genkan_says(&site, &["setup", "--non-interactive"]);
        assert!(line(&site).starts_with("<result>as-intended "), "{row}");
        let run = prompt(&site, &person);
        assert!(is_in_effect(&run), "{row}: {run:?}");
    }
}
