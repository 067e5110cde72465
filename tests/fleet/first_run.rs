//! The person's own first run, where the machine has a profile already.

use std::process::Command;
use std::time::Duration;

use super::{FIRST, Fleet, GENKAN, on_a_machine};
use crate::terminal::{self, Terminal};

/// What is personal is asked.
const PERSONAL: &str = r#"
schema = 1
name = "acme"
version = "2026.11"
extends = "bedrock-jp"
ask = ["aws.role_name"]
[aws]
sso_start_url = "https://d-1234567890.awsapps.com/start"
sso_session = "acme"
account_id = "111122223333"
"#;

/// `genkan` at a terminal, by the first person.
fn at_terminal(fleet: &Fleet, name: &str) -> Terminal {
    let mut command = Command::new("/usr/bin/setpriv");
    command.args(["--reuid", &FIRST.to_string(), "--regid", &FIRST.to_string(), "--clear-groups", GENKAN]);
    command.env_clear().env("HOME", fleet.home(name)).current_dir(fleet.home(name));
    command.envs([("TERM", "xterm-256color"), ("LANG", "en_US.UTF-8"), ("PATH", "/nowhere")]);
    // Nobody answers there, and nothing is asked of anybody else.
    command.envs(["AWS_ENDPOINT_URL_SSO_OIDC", "AWS_ENDPOINT_URL_SSO"].map(|name| (name, "http://127.0.0.1:9")));
    Terminal::start((60, 100), Duration::from_secs(30), &command, terminal::spawn)
}

#[test]
fn the_machines_profile_is_found_and_only_what_is_personal_is_asked() {
    on_a_machine(&["alice"], |fleet| {
        fleet.write("/etc/genkan/profile.toml", PERSONAL);
        let mut tty = at_terminal(fleet, "alice");
        tty.wait_for("genkan · acme 2026.11 (/etc/genkan/profile.toml)").wait_for("(aws.role_name)\n›");
        assert!(!tty.screen().contains("aws.account_id"), "{}", tty.screen());
        tty.keys("Dev\r").wait_for("Apply, then sign in?").keys("y").wait_for("GK-AWS-");
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        let config = std::fs::read_to_string(fleet.home("alice").join(".aws/config")).expect("an AWS profile");
        assert!(config.contains("sso_account_id = 111122223333\nsso_role_name = Dev\n"), "{config}");
    });
}

#[test]
fn where_the_administrator_has_done_everything_only_the_sign_in_is_left() {
    on_a_machine(&["alice"], |fleet| {
        fleet.write("/etc/genkan/profile.toml", super::machine_wide::ACME);
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        let before = fleet.homes();
        let mut tty = at_terminal(fleet, "alice");
        tty.wait_for("genkan · acme 2026.11").wait_for("This machine is set up by its administrator");
        tty.wait_for("Sign in to AWS now?").keys("n");
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        assert!(!tty.screen().contains("GK-"), "{}", tty.screen());
        assert_eq!(fleet.homes(), before);
    });
}

#[test]
fn a_shared_identity_leaves_a_person_the_aws_profile() {
    on_a_machine(&["alice"], |fleet| {
        fleet.write("/etc/genkan/profile.toml", &super::machine_wide::ACME.replace("isolated", "shared"));
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        let mut tty = at_terminal(fleet, "alice");
        tty.wait_for("Apply, then sign in?").keys("y").wait_for("GK-AWS-");
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        assert!(fleet.home("alice").join(".aws/config").exists());
        let all = fleet.genkan(&["check", "--all-users", "--json"]).exits(0).json();
        assert_eq!(super::each(&all, "verdict"), [("alice", serde_json::json!("as-intended"))]);
    });
}

/// `sudo -E` and `su` without a dash leave HOME as it was.
#[test]
fn root_writes_nothing_into_the_home_that_it_was_called_in() {
    on_a_machine(&["alice"], |fleet| {
        fleet.write("/etc/genkan/profile.toml", super::machine_wide::ACME);
        let before = fleet.homes();
        let in_her_home = |args: &[&str]| {
            let mut command = Command::new(GENKAN);
            command.args(args).env_clear().env("HOME", fleet.home("alice")).env("PATH", "/usr/bin:/bin");
            command.current_dir("/").output().expect("genkan")
        };
        let user = ["--scope", "user", "--non-interactive"];
        for args in
            [&[&["setup"], &user[..]].concat()[..], &["undo", "--scope", "user", "--yes"], &["login"], &["logout"]]
        {
            let ran = in_her_home(args);
            let said = String::from_utf8_lossy(&ran.stderr);
            assert!(ran.status.code() == Some(2) && said.contains("GK-SYS-015"), "{args:?}: {said}");
            assert_eq!(fleet.homes(), before, "{args:?}");
        }
        // Everybody's part is root's, whichever home it is called in; macOS always leaves it as it was.
        let ran = in_her_home(&["setup", "--scope", "managed", "--non-interactive"]);
        assert!(ran.status.success(), "{ran:?}");
        assert_eq!(fleet.homes(), before);
    });
}
