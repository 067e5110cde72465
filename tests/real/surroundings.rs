//! Variables that a project could put before a hook, in a network whose certificates only they make good.

use super::Site;
use super::office::{scenario, signed_in};
use super::prepared::GENKAN;
use crate::home::Home;

/// A home that is signed in and set up without an authority in the profile; setup sees the one of this file.
fn home(site: &Site, seen: &str) -> Home {
    let home = Home::new();
    signed_in(site, &home, 0);
    let facts = [
        "aws.sso_start_url=https://acme.awsapps.com/start",
        "aws.sso_session=acme",
        "aws.account_id=111122223333",
        "aws.role_name=ClaudeCodeUser",
    ];
    let flags = facts.iter().flat_map(|fact| ["--set", fact]);
    let setup = site.command(GENKAN, &home).args(["setup", "--non-interactive"].into_iter().chain(flags));
    let setup = setup.env("SSL_CERT_FILE", "").env("NODE_EXTRA_CA_CERTS", seen).run();
    assert_eq!(setup.code, Some(0), "{setup:?}");
    home
}

#[test]
fn a_hook_trusts_no_authority_that_a_variable_names() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = home(&site, "");
    let folder = site.authority().parent().expect("a folder").display().to_string();
    for verb in [
        &["credentials", "--profile", "bedrock-jp", "--format", "process"][..],
        &["--lang", "en", "credentials", "-p", "bedrock-jp"],
        &["refresh", "--profile", "bedrock-jp"],
    ] {
        let hook = site.command(GENKAN, &home).args(verb);
        let hook = hook.env("AWS_CA_BUNDLE", site.authority()).env("SSL_CERT_DIR", &folder).run();
        let said = format!("{}{}", hook.stdout, hook.stderr);
        assert!(hook.code == Some(4) && said.contains("GK-AWS-012"), "{verb:?}: {hook:?}");
    }
    assert_eq!(site.log().requests().len(), 0, "{}", site.log());
    // Every command of a site has both variables, and a person who types one means them.
    let typed = site.command(GENKAN, &home).args(["models", "--live"]).run();
    assert_eq!(typed.code, Some(0), "{typed:?}");
}

#[test]
fn a_hook_trusts_the_authority_that_setup_saw_for_as_long_as_its_file_is_there() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let outside = Home::new();
    let authority = std::fs::read_to_string(site.authority()).expect("the authority");
    let seen = outside.write("company.pem", &authority);
    let home = home(&site, &seen.display().to_string());
    let hook = || {
        let hook = site.command(GENKAN, &home).args(["credentials", "--profile", "bedrock-jp", "--format", "process"]);
        hook.env("NODE_EXTRA_CA_CERTS", "").run()
    };
    assert_eq!(hook().code, Some(0), "{}", site.log());
    std::fs::remove_file(seen).expect("the authority's file");
    std::fs::remove_dir_all(home.path().join(".cache/genkan")).expect("the cache");
    let without = hook();
    assert!(without.code == Some(4) && without.stderr.contains("GK-AWS-012"), "{without:?}");
}
