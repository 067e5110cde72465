//! A machine that its administrator has prepared, beside another team's managed file: root without a home, then the real
//! client of somebody who has run nothing.

use super::Site;
use super::isolated::{SIGN_IN, TIMEOUT, log_in, stranger};
use super::office::{ROLE, START, asked, scenario, signed_in};
use super::prepared::{GENKAN, genkan};
use super::worker::absent;
use crate::home::Home;

fn profile(site: &Site, identity: &str) -> String {
    format!(
        "schema = 1\nname = \"acme\"\nversion = \"2026.11\"\nextends = \"bedrock-jp\"\nscope = \"managed\"\n\
         [aws]\nsso_start_url = \"{START}\"\nsso_session = \"acme\"\naccount_id = \"111122223333\"\n\
         role_name = \"{ROLE}\"\nidentity = \"{identity}\"\n[network]\nca_bundle = \"{}\"\n",
        site.authority().display()
    )
}

#[test]
fn the_first_prompt_is_stopped_in_the_companys_name_and_goes_through_after_one_sign_in() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    site.write("/etc/genkan/profile.toml", &profile(&site, "isolated"));
    site.write("/etc/claude-code/managed-settings.d/10-team.json", r#"{"env":{"TEAM":"1"}}"#);
    let agent = Home::new();
    let set_up = site.command(GENKAN, &agent).args(["setup", "--non-interactive", "--json"]).env("HOME", "").run();
    assert_eq!(set_up.code, Some(0), "{set_up:?}");
    assert!(agent.read(".claude/settings.json").is_none());

    let person = Home::new();
    person.write(".aws/credentials", &stranger().credentials_file("default"));
    let run = site.claude(&person).args(["-p", "hi"]).deadline(TIMEOUT).run();
    assert!(run.stdout.contains("acme: ") && run.stdout.contains(SIGN_IN), "{run:?}\n{}", site.log());
    assert_eq!((asked(&site), site.log().answers()), ((0, 0), 0), "{}", site.log());
    log_in(&site, &person);
    let run = site.claude(&person).args(["-p", "hi"]).deadline(TIMEOUT).run();
    assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{run:?}\n{}", site.log());
    let is_strangers = |signer: Option<String>| signer.as_deref() == Some("stranger");
    assert!(!site.log().requests().into_iter().any(|entry| is_strangers(entry.signer)), "{}", site.log());
    assert!(person.read(".claude/settings.json").is_none_or(|text| !text.contains("genkan")), "no part of their own");
    let line = genkan(&site, &person, &["check", "--format", "jamf"]).stdout;
    assert!(line.starts_with("<result>as-intended acme@2026.11 genkan="), "{line}");

    // Somebody edits it; the same silent run mends it, and taking it back leaves the other team's file alone.
    let drop_in = "/etc/claude-code/managed-settings.d/90-genkan.json";
    let text = std::fs::read_to_string(site.outside(drop_in)).expect("ours");
    site.write(drop_in, &text.replace("\"jp.", "\"global."));
    let line = genkan(&site, &person, &["check", "--format", "jamf"]).stdout;
    assert!(line.starts_with("<result>drifted acme@2026.11"), "{line}");
    genkan(&site, &agent, &["setup", "--non-interactive"]);
    genkan(&site, &person, &["check"]);
    genkan(&site, &agent, &["undo", "--scope", "managed", "--yes"]);
    let left = std::fs::read_dir(site.outside("/etc/claude-code/managed-settings.d")).expect("a folder").flatten();
    let left: Vec<_> = left.map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["10-team.json"]);
    assert!(
        !site.outside("/var/lib/genkan").exists()
            || std::fs::read_dir(site.outside("/var/lib/genkan")).expect("a folder").next().is_none()
    );
}

/// With the person's own AWS files as the way of the credentials: the first start adds what they lack, before Claude Code
/// reads them, and nothing else of theirs is touched; files that the person keeps elsewhere are left alone.
#[test]
fn a_first_start_adds_the_aws_section_that_the_machines_settings_name() {
    const OWN: &str = "# mine\n[profile other]\nregion = us-west-2 # far\n";

    let Some(site) = Site::open(scenario(|_| ())) else { return };
    site.write("/etc/genkan/profile.toml", &profile(&site, "shared"));
    let set_up = site.command(GENKAN, &Home::new()).args(["setup", "--non-interactive"]).env("HOME", "").run();
    assert_eq!(set_up.code, Some(0), "{set_up:?}");

    let person = Home::new();
    person.write(".aws/config", OWN);
    let elsewhere = person.write("elsewhere/config", OWN);
    signed_in(&site, &person, 0);
    let claude = || site.claude(&person).args(["-p", "hi"]).deadline(TIMEOUT);
    let run = claude().env("AWS_CONFIG_FILE", &elsewhere).run();
    assert!(!run.stdout.contains("heard you"), "{run:?}");
    assert_eq!(
        (person.read(".aws/config").as_deref(), person.read("elsewhere/config").as_deref()),
        (Some(OWN), Some(OWN))
    );
    let run = claude().run();
    assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{run:?}\n{}", site.log());
    let config = person.read(".aws/config").expect("the file");
    assert!(config.starts_with(OWN) && config.contains("[sso-session acme]"), "{config}");
    genkan(&site, &person, &["check"]);
}
