//! A company with one instance of IAM Identity Center, and the home of somebody who works there, set up by genkan.

use std::collections::BTreeSet;
use std::fs;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::Site;
use super::prepared::genkan;
use crate::cloud::{Asked, Grant, Identity, Instance, Scenario, token_file};
use crate::home::Home;

pub const START: &str = "https://acme.awsapps.com/start";
/// The other company's.
pub const CLIENT: &str = "https://client.awsapps.com/start";
pub const ROLE: &str = "ClaudeCodeUser";
/// Where a token is asked for, as an injected fault names it.
pub const TOKEN: &str = "oidc.ap-northeast-1.amazonaws.com/token";

/// An instance whose person may take one role, beside a stranger who can sign.
pub fn scenario(change: impl FnOnce(&mut Instance)) -> Scenario {
    let mut instance = Instance::new(START, "ap-northeast-1");
    instance.grants.push(Grant::new(ROLE, "worker"));
    change(&mut instance);
    let identities = vec![Identity::role("worker", Timestamp::MAX), Identity::user("stranger")];
    Scenario { identities, instances: vec![instance], ..Scenario::tokyo() }
}

/// The same, and another company whose person is a guest.
pub fn two_companies() -> Scenario {
    let mut companies = scenario(|_| ());
    let mut other = Instance::new(CLIENT, "ap-northeast-1");
    other.grants.push(Grant::new(ROLE, "guest"));
    companies.instances.push(other);
    companies.identities.push(Identity::role("guest", Timestamp::MAX));
    companies
}

/// A home that `genkan setup` has prepared with the company's facts, and `more` of them.
pub fn home(site: &Site, more: &[&str]) -> Home {
    let home = Home::new();
    set_up(site, &home, more);
    home
}

/// Runs `genkan setup` with the company's facts, and `more` of them.
pub fn set_up(site: &Site, home: &Home, more: &[&str]) {
    let setup = setup(site, more);
    genkan(site, home, &setup.iter().map(String::as_str).collect::<Vec<_>>());
}

/// The arguments of genkan for that.
pub fn setup(site: &Site, more: &[&str]) -> Vec<String> {
    let start = format!("aws.sso_start_url={START}");
    let authority = format!("network.ca_bundle={}", site.authority().display());
    let facts = [
        start.as_str(),
        "aws.sso_session=acme",
        "aws.account_id=111122223333",
        "aws.role_name=ClaudeCodeUser",
        authority.as_str(),
    ];
    let flags = facts.iter().chain(more).flat_map(|fact| ["--set", fact]);
    ["setup", "--non-interactive"].into_iter().chain(flags).map(str::to_owned).collect()
}

/// Writes a deployment profile of the company's with these values below `[aws]`; its path.
pub fn profile(site: &Site, home: &Home, name: &str, aws: &str) -> String {
    let text = format!(
        "schema = 1\nname = \"{name}\"\nversion = \"1\"\nextends = \"bedrock-jp\"\n[aws]\naccount_id = \"111122223333\"\n\
         {aws}[network]\nca_bundle = \"{}\"\n",
        site.authority().display()
    );
    home.write(&format!("{name}.toml"), &text).display().to_string()
}

/// Puts a token into the AWS cache that was given `hours` ago: after one hour only its refresh token still lives.
pub fn signed_in(site: &Site, home: &Home, hours: i64) {
    let tokens = site.cloud.directory.sign_in(START, Timestamp::now() - SignedDuration::from_hours(hours));
    home.write(&token_file("acme"), &tokens.file());
}

/// The token in the AWS cache.
pub fn cached(home: &Home) -> Option<Value> {
    home.read(&token_file("acme")).map(|text| serde_json::from_str(&text).expect("a token file"))
}

/// What role keys lie in genkan's cache were fetched an hour ago.
pub fn age_keys(home: &Home) {
    let folder = home.path().join(".cache/genkan/keys");
    for file in fs::read_dir(folder).into_iter().flatten().flatten() {
        let text = fs::read_to_string(file.path()).expect("an entry");
        let mut entry: Value = serde_json::from_str(&text).expect("an entry");
        entry["fetched"] = (Timestamp::now() - SignedDuration::from_hours(1)).to_string().into();
        fs::write(file.path(), entry.to_string()).expect("an entry");
    }
}

/// The person approves the one code that waits for them, as soon as it does.
#[track_caller]
pub fn approve(site: &Site) {
    site.log().wait_for("code", |_| !site.cloud.directory.waiting().is_empty());
    let codes = site.cloud.directory.waiting();
    assert_eq!(codes.len(), 1, "{}", site.log());
    site.cloud.directory.approve(&codes[0]);
}

/// How often a person was asked to sign in: with a code, and in a tab.
pub fn asked(site: &Site) -> (usize, usize) {
    (site.log().granted(Asked::DeviceAuthorization), site.browser.tabs().len())
}

/// Something was signed, and all of it by the person who signed in.
#[track_caller]
pub fn only_the_worker_signed(site: &Site) {
    let log = site.log();
    let signed = log.requests().into_iter().filter(|entry| entry.request.header("authorization").is_some());
    let signers: BTreeSet<_> = signed.map(|entry| entry.signer).collect();
    assert_eq!(signers, [Some("worker".to_owned())].into(), "{log}");
}
