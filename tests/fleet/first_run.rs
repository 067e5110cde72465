//! The person's own first run, where the machine has a profile already.

use std::os::unix::fs::{PermissionsExt, lchown, symlink};
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
        // Her own program, which tells by a file that it was started.
        let bin = fleet.home("alice").join(".local/bin");
        let program = bin.join("claude");
        fleet.write(&program, "#!/bin/sh\ntouch ~/started\necho 2.1.332\n");
        std::fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).expect("a mode");
        let before = fleet.homes();
        let in_her_home = |args: &[&str]| {
            let mut command = Command::new(GENKAN);
            command.args(args).env_clear().env("HOME", fleet.home("alice")).current_dir("/");
            command.env("PATH", format!("{}:/usr/bin:/bin", bin.display())).output().expect("genkan")
        };
        // Everybody's part is root's, whichever home it is called in; macOS always leaves it as it was.
        let ran = in_her_home(&["setup", "--scope", "managed", "--non-interactive"]);
        assert!(ran.status.success(), "{ran:?}");
        assert_eq!(fleet.homes(), before);
        let refused = |args: &[&str], code: i32| {
            let ran = in_her_home(args);
            let said = String::from_utf8_lossy(&ran.stderr);
            assert!(ran.status.code() == Some(code) && said.contains("GK-SYS-015"), "{args:?}: {said}");
            assert_eq!(fleet.homes(), before, "{args:?}");
            String::from_utf8_lossy(&ran.stdout).into_owned()
        };
        for args in [
            "setup --scope user --non-interactive",
            "undo --scope user --yes",
            "use off",
            "login",
            "logout",
            "status",
            "doctor --offline",
            "models --live",
            "refresh",
            "refresh --profile acme",
            "credentials",
            "credentials --profile acme",
            "token",
            "token --profile acme",
            "proxy-auth",
            "bridge --socket /var/lib/bridge.sock",
            "run acme -- true",
            "audit --profile acme --aws-profile auditor",
        ] {
            assert_eq!(refused(&args.split(' ').collect::<Vec<_>>(), 2), "", "{args}");
        }
        // A client gets a whole document, with keys that it can't send.
        let said = refused(&["credentials", "--profile", "acme", "--format", "claude"], 0);
        assert!(said.contains("GENKANOUTSIDE"), "{said}");
        // What reads alone goes on, starts nothing of hers and keeps nothing there; so does the guard.
        for args in ["check", "check --format fleet", "models", "explain model", "guard --profile acme"] {
            let ran = in_her_home(&args.split(' ').collect::<Vec<_>>());
            assert!(!String::from_utf8_lossy(&ran.stderr).contains("GK-SYS-015"), "{args}: {ran:?}");
            assert_eq!(fleet.homes(), before, "{args}");
        }
        // But through no link of hers to what isn't hers.
        fleet.write("/etc/of-roots.json", "{}");
        let claude = fleet.home("alice").join(".claude");
        std::fs::create_dir(&claude).expect("a folder");
        symlink("/etc/of-roots.json", claude.join("settings.json")).expect("a link");
        for path in [&claude, &claude.join("settings.json")] {
            lchown(path, Some(FIRST), Some(FIRST)).expect("root");
        }
        let before = fleet.homes();
        for args in [&["check"][..], &["models"], &["explain", "model"]] {
            let ran = in_her_home(args);
            let said = String::from_utf8_lossy(&ran.stderr);
            assert!(ran.status.code() == Some(2) && said.contains("GK-SYS-015"), "{args:?}: {said}");
            assert_eq!(fleet.homes(), before, "{args:?}");
        }
        // The machine's part has nothing to do with it, and neither has whoever she is herself.
        assert!(in_her_home(&["check", "--scope", "managed"]).status.success());
        fleet.genkan(&["check", "--user", "alice", "--scope", "managed"]).exits(0);
    });
}

/// A number without a name is no person: a container's home may be anybody's.
#[test]
fn a_home_of_nobodys_is_roots_to_write() {
    on_a_machine(&[], |fleet| {
        let home = fleet.home("mounted");
        std::fs::create_dir_all(&home).expect("a home");
        lchown(&home, Some(FIRST), Some(FIRST)).expect("root");
        for args in [&["setup", "--non-interactive"][..], &["status"], &["credentials"], &["run", "bedrock-jp", "true"]]
        {
            let mut command = Command::new(GENKAN);
            command.args(args).env_clear().env("HOME", &home).env("PATH", "/usr/bin:/bin").current_dir("/");
            let ran = command.output().expect("genkan");
            assert!(!String::from_utf8_lossy(&ran.stderr).contains("GK-SYS-015"), "{args:?}: {ran:?}");
            assert!(args[0] != "setup" || ran.status.success(), "{ran:?}");
        }
    });
}

/// An administrator who types `sudo` sets root's own home up.
#[test]
fn whose_home_sudo_writes_is_said() {
    on_a_machine(&["alice"], |_| {
        let by_sudo = |args: &[&str]| {
            let mut command = Command::new(GENKAN);
            command.args(args).env_clear().envs([("HOME", "/root"), ("SUDO_USER", "alice"), ("PATH", "/usr/bin:/bin")]);
            let ran = command.current_dir("/").output().expect("genkan");
            format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr))
        };
        let setup = ["setup", "--non-interactive", "--scope"];
        for args in [&[&setup[..], &["user"]].concat()[..], &["login"]] {
            let said = by_sudo(args);
            assert!(said.contains("This is root's own home (/root), not alice's"), "{args:?}: {said}");
        }
        let said = by_sudo(&[&setup[..], &["user", "--json"]].concat());
        let document: serde_json::Value = serde_json::from_str(&said).expect("one document");
        assert!(document["next"][0].as_str().is_some_and(|said| said.contains("not alice's")), "{document}");
        for args in [&[&setup[..], &["managed"]].concat()[..], &[&setup[..], &["user", "--user", "alice"]].concat()] {
            let said = by_sudo(args);
            assert!(!said.contains("root's own home"), "{args:?}: {said}");
        }
    });
}
