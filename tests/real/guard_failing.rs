//! A guard that can't do its work: open or closed, as the profile says, and never a session that is broken by accident.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::by_hand::settle;
use super::{Site, prepared};
use crate::cloud::Scenario;
use crate::home::Home;
use crate::program;

/// What is wrong with it.
#[derive(Debug, Clone, Copy)]
enum Broken {
    Missing,
    Failing,
    /// It says 2, which is a refusal to the client.
    Usage,
    Crashing,
    /// It dies in the middle of its answer.
    Halfway,
    Hanging,
    /// The copy of the profile that it reads is gone.
    NoProfile,
    TornProfile,
}

impl Broken {
    const ALL: [Self; 8] = [
        Self::Missing,
        Self::Failing,
        Self::Usage,
        Self::Crashing,
        Self::Halfway,
        Self::Hanging,
        Self::NoProfile,
        Self::TornProfile,
    ];
    /// One of each kind.
    const SOME: [Self; 3] = [Self::Missing, Self::Halfway, Self::NoProfile];

    fn befall(self, site: &Site, home: &Home, scope: &str) {
        let replace = |text: &str| site.without_genkan(Some((text, 0o755)));
        let profile = match scope {
            "managed" => site.outside("/var/lib/genkan/profiles/bedrock-jp.toml"),
            _ => home.path().join(".local/state/genkan/profiles/bedrock-jp.toml"),
        };
        match self {
            Self::Missing => site.without_genkan(None),
            Self::Failing => replace("#!/bin/sh\nexit 1\n"),
            // An older genkan that doesn't know a flag.
            Self::Usage => {
                let own = program::genkan().display();
                replace(&format!("#!/bin/sh\nexec {own} guard --no-such-flag\n"));
            }
            Self::Crashing => replace("#!/bin/sh\nkill -SEGV $$\n"),
            Self::Halfway => replace("#!/bin/sh\nprintf '{\"decision\":'\nkill -9 $$\n"),
            Self::Hanging => replace("#!/bin/sh\nexec sleep 60\n"),
            Self::NoProfile => fs::remove_file(profile).expect("the copy"),
            Self::TornProfile => fs::write(profile, "schema = 1\nname = ").expect("the copy"),
        }
    }
}

fn home(site: &Site, scope: &str, undecided: &str) -> Home {
    let undecided = format!("claude.guard_undecided={undecided}");
    prepared::home(site, &["--scope", scope, "--set", "claude.guard=on", "--set", &undecided])
}

fn as_the_profile_says(scope: &str, all: &[Broken]) {
    for (undecided, answered) in [("warn", true), ("stop", false)] {
        for broken in all {
            let Some(site) = Site::open(Scenario::tokyo()) else { return };
            let home = home(&site, scope, undecided);
            broken.befall(&site, &home, scope);
            let run = site.claude(&home).args(["-p", "hi"]).run();
            let case = format!("{scope} {undecided} {broken:?}: {run:?}\n{}", site.log());
            assert_eq!(run.stdout.contains("The stand-in heard you."), answered, "{case}");
            assert_eq!(run.stdout.contains("blocking because onFailure is \"block\""), !answered, "{case}");
            assert_eq!(site.log().answers(), usize::from(answered), "{case}");
        }
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn in_user_scope_a_guard_that_fails_is_open_or_closed_as_the_profile_says() {
    as_the_profile_says("user", &Broken::ALL);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn in_managed_scope_a_guard_that_fails_is_open_or_closed_as_the_profile_says() {
    as_the_profile_says("managed", &Broken::SOME);
}

/// A service's `HOME`: Claude Code goes on without settings of the person's, the machine's own in force.
#[test]
#[ignore = "long: .ci/run runs it"]
fn in_managed_scope_it_judges_where_home_names_no_folder() {
    for named in ["1", "/dev/null"] {
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        let home = home(&site, "managed", "warn");
        let settings = home.path().join("project/.claude/settings.json");
        fs::create_dir_all(settings.parent().expect("a folder")).expect("folders");
        fs::write(settings, r#"{"env": {"AWS_CONFIG_FILE": "aws"}}"#).expect("a file");
        let run = site.claude(&home).env("HOME", named).args(["-p", "hi"]).run();
        assert!(run.stdout.contains("GK-GRD-013"), "{named}: {run:?}\n{}", site.log());
        assert_eq!(site.log().answers(), 0, "{named}: {run:?}\n{}", site.log());
    }
}

/// A note that isn't whole: what the session runs with isn't known.
#[test]
fn a_torn_note_of_the_session_warns_or_stops() {
    for (undecided, sign) in
        [("warn", "Claude Code continues, as the profile says"), ("stop", "How to fix it: genkan explain GK-GRD-006")]
    {
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        let home = home(&site, "user", undecided);
        settle(&home);
        let mut tty = site.claude(&home).tty();
        tty.wait_for("❯");
        let notes = home.path().join(".local/state/genkan/guard");
        // The client runs the hook beside its first screen.
        let note = loop {
            let found = fs::read_dir(&notes).into_iter().flatten().flatten().map(|entry| entry.path());
            if let Some(note) = found.into_iter().find(|path| !path.to_string_lossy().contains("/.genkan-")) {
                break note;
            }
            tty.screen();
            std::thread::sleep(std::time::Duration::from_millis(20));
        };
        assert_eq!(fs::metadata(&note).expect("the note").permissions().mode() & 0o777, 0o600);
        fs::write(&note, "{\"model\":").expect("a torn note");
        tty.keys("hi").wait_for("❯ hi").keys("\r").wait_for(sign);
        if undecided == "warn" {
            tty.wait_for("The stand-in heard you.");
        }
        assert_eq!(site.log().answers(), usize::from(undecided == "warn"), "{}", site.log());
    }
}
