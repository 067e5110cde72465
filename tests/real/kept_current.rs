//! What keeps a fleet current without a release, and what frees it without the program: bounds on Claude Code's version,
//! a catalogue that nobody can read, and one file that is removed.

use super::Site;
use super::client::version;
use super::prepared::{GENKAN, genkan};
use crate::cloud::{Identity, Scenario};
use crate::home::Home;

const DROP_IN: &str = "/etc/claude-code/managed-settings.d/90-genkan.json";
const HEARD: &str = "The stand-in heard you.";

/// A machine whose administrator has applied a profile in managed scope; people have AWS credentials of their own.
fn prepared(site: &Site, more: &str) -> Home {
    let text = format!(
        "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\nscope = \"managed\"\naws.profile = \"default\"\n{more}"
    );
    site.write("/etc/genkan/profile.toml", &text);
    let person = Home::new();
    person.write(".aws/credentials", &Identity::user("dev").credentials_file("default"));
    person.write(".aws/config", "[default]\nregion = ap-northeast-1\n");
    genkan(site, &person, &["setup", "--non-interactive"]);
    person
}

#[test]
fn outside_the_enforced_versions_claude_code_exits_before_anything_else() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let own = version();
    for (bounds, is_allowed) in [
        (format!("[claude]\nminimum_version = \"{own}\"\nmaximum_version = \"{own}\"\nenforce_version = true\n"), true),
        (
            "[claude]\nminimum_version = \"2.1.224\"\nmaximum_version = \"2.1.300\"\nenforce_version = true\n"
                .to_owned(),
            false,
        ),
        ("[claude]\nminimum_version = \"2.9.0\"\nmaximum_version = \"\"\nenforce_version = true\n".to_owned(), false),
        ("[claude]\nminimum_version = \"2.9.0\"\nmaximum_version = \"\"\nenforce_version = false\n".to_owned(), true),
    ] {
        let person = prepared(&site, &bounds);
        let before = site.log().requests().len();
        let run = site.claude(&person).args(["-p", "hi"]).run();
        if is_allowed {
            assert_eq!(run.stdout.trim(), HEARD, "{bounds}{run:?}\n{}", site.log());
        } else {
            assert_eq!(run.code, Some(1), "{bounds}{run:?}");
            assert!(run.stderr.contains("your organization") && run.stdout.is_empty(), "{bounds}{run:?}");
            assert_eq!(site.log().requests().len(), before, "nothing was sent: {}", site.log());
        }
    }
}

/// Claude Code as it would be without genkan: the shell alone names the provider and the model.
fn on_its_own<'a>(site: &'a Site, person: &'a Home) -> super::launch::Launch<'a> {
    let launch = site.claude(person).args(["-p", "hi"]);
    let launch = launch.env("CLAUDE_CODE_USE_BEDROCK", "1").env("AWS_REGION", "ap-northeast-1");
    launch.env("ANTHROPIC_MODEL", "jp.anthropic.claude-sonnet-4-6")
}

#[test]
fn one_file_that_is_removed_frees_a_machine_whose_program_is_gone_or_bad() {
    let bad = Some(("#!/bin/sh\necho no 1>&2\nexit 2\n", 0o755));
    // What Claude Code does while the drop-in is still there, as it was seen.
    for (case, more, instead, is_answered) in [
        ("gone", "", None, true),
        ("gone, undecided prompts are stopped", "claude.guard_undecided = \"stop\"\n", None, false),
        ("gone, credentials come from it", "aws.identity = \"isolated\"\n", None, false),
        ("bad", "", bad, false),
    ] {
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        let person = prepared(&site, more);
        site.without_genkan(instead);
        let run = on_its_own(&site, &person).run();
        assert_eq!(run.stdout.contains(HEARD), is_answered, "{case}: {run:?}");
        assert_eq!(site.log().answers(), usize::from(is_answered), "{case}: {}", site.log());
        std::fs::remove_file(site.outside(DROP_IN)).expect("the drop-in");
        let run = on_its_own(&site, &person).run();
        assert_eq!((run.code, run.stdout.trim()), (Some(0), HEARD), "{case}: {run:?}\n{}", site.log());
    }
}

#[test]
fn a_catalogue_that_nobody_can_read_stops_no_prompt() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let person = prepared(&site, "");
    site.write("/etc/genkan/catalogue.toml", "no = [toml");
    let run = site.claude(&person).args(["-p", "hi"]).run();
    assert_eq!(run.stdout.trim(), HEARD, "{run:?}\n{}", site.log());
    let check = site.command(GENKAN, &person).args(["check"]).run();
    assert!(check.code == Some(1) && check.stderr.contains("GK-RES-001"), "{check:?}");
    // Removing it is all that there is to do.
    std::fs::remove_file(site.outside("/etc/genkan/catalogue.toml")).expect("a file");
    genkan(&site, &person, &["check"]);
}
