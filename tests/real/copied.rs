//! A program that may vanish, such as one in a build folder: setup copies it, and the client's hooks run the copy.

use super::isolated::SCOPES;
use super::office::{asked, only_the_worker_signed, scenario, setup, signed_in};
use super::worker::absent;
use super::{Site, prepared};
use crate::cloud::{Identity, Scenario};
use crate::home::Home;

/// Where cargo builds it.
const BUILT: &str = env!("CARGO_BIN_EXE_genkan");

#[test]
fn a_program_in_a_build_folder_is_copied_and_its_copy_gives_the_client_its_keys() {
    for scope in SCOPES {
        let Some(site) = Site::open(scenario(absent)) else { return };
        let home = Home::new();
        let copy = match scope {
            "managed" => site.outside("/var/lib/genkan/bin/genkan"),
            _ => home.path().join(".local/state/genkan/bin/genkan"),
        };
        let setup = setup(&site, &["aws.identity=isolated", &format!("scope={scope}")]);
        let run = site.command(BUILT, &home).args(setup).run();
        assert!(run.code == Some(0) && copy.exists(), "{scope}: {run:?}");
        // Whoever works on genkan builds it anew, or removes the folder.
        site.without_genkan(None);
        signed_in(&site, &home, 0);
        let run = site.claude(&home).args(["-p", "hi"]).run();
        assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{scope}: {run:?}\n{}", site.log());
        assert_eq!(asked(&site), (0, 0), "{}", site.log());
        only_the_worker_signed(&site);
    }
}

/// The README's demo: hooks of another home find their profile there, whoever starts Claude Code with its settings.
#[test]
fn hooks_of_a_home_that_was_named_find_their_profile_there() {
    const ABROAD: &str = r#"{"env":{"ANTHROPIC_DEFAULT_SONNET_MODEL":"global.anthropic.claude-sonnet-4-6"}}"#;
    let developer = || Identity::user("developer");
    let Some(site) = Site::open(Scenario { identities: vec![developer()], ..Scenario::tokyo() }) else { return };
    let home = Home::new();
    home.write(".aws/credentials", &developer().credentials_file("default"));
    home.write("project/README.md", "");
    let authority = format!("network.ca_bundle={}", site.authority().display());
    let args = ["setup", "--non-interactive", "--home", "./demo", "--set", "claude.guard=on", "--set", &authority];
    prepared::genkan(&site, &home, &args);
    let claude = |settings: &str| {
        let launch = site.claude(&home).args(["-p", "hi", "--settings", settings]);
        launch.env("CLAUDE_CONFIG_DIR", "./demo/.claude").run()
    };
    let run = claude("{}");
    assert_eq!((run.code, run.stdout.trim()), (Some(0), "The stand-in heard you."), "{run:?}\n{}", site.log());
    let run = claude(ABROAD);
    assert!(run.stdout.contains("GK-GRD-001"), "{run:?}\n{}", site.log());
    assert!(site.log().models().iter().all(|model| model.starts_with("jp.")), "{}", site.log());
    let own = home.path().join(".local/state/genkan");
    assert!(!own.exists(), "nothing of the person's own was needed");
}
