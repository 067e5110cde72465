//! What a profile may say: the rules let it through, and so does the schema in an editor.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use regex::Regex;

use super::{Machine, acme};
use crate::profile::region::is_location;
use crate::profile::schema;

#[test]
fn what_organisations_write_is_accepted() {
    let machine = Machine::new();
    for (key, value) in [
        ("aws.account_id", "011122223333"),
        ("aws.account_id", ""),
        ("aws.sso_start_url", "https://d-0000000000.awsapps.com/start"),
        ("aws.sso_start_url", "https://my-org.awsapps.com/start/"),
        ("aws.sso_start_url", "https://my-org.awsapps.com/start#/"),
        ("aws.sso_start_url", "https://ssoins-0123456789abcdef.portal.ap-northeast-1.app.aws"),
        ("aws.sso_start_url", "https://sign-in.acme.example:8443/aws/portal"),
        ("aws.sso_region", "us-east-1"),
        ("aws.role_name", "Claude.Code_User+dev@acme"),
        ("aws.profile", "acme/dev:1"),
        ("aws.assume_role_arn", "arn:aws:iam::999922223333:role/Bedrock"),
        ("aws.assume_role_arn", "arn:aws-cn:iam::999922223333:role/team/of+many/Bedrock.Users@acme"),
        ("aws.region", "ap-northeast-3"),
        ("aws.endpoint_url", "https://vpce-0a-b1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com"),
        ("aws.endpoint_url", "https://bedrock.acme.example/jp"),
        ("aws.endpoint_url", "http://127.0.0.1:8080"),
        ("aws.endpoint_url", "http://[::1]:8080"),
        ("aws.endpoint_url", "http://localhost:8080"),
        ("aws.endpoint_url", "https://0a1b.execute-api.ap-northeast-3.amazonaws.com/prod"),
        ("gateway.url", "https://0a1b.execute-api.ap-northeast-1.amazonaws.com/prod"),
        ("aws.refresh_command", "/opt/acme/login --team 'a b'"),
        ("network.proxy", "http://proxy.acme.example:3128"),
        ("network.proxy", "https://10.0.0.1:3128/"),
        ("network.proxy", "none"),
        ("network.proxy", "environment"),
        ("network.ca_bundle", "none"),
        ("claude.hooks", "managed"),
        ("claude.telemetry_endpoint", "https://collector.acme.example:4318"),
        ("network.private_cidrs", "10.20.0.0/16,fd00::/8"),
        ("network.ca_bundle", "/etc/ssl/acme.pem"),
        ("network.ca_bundle", "C:\\acme\\ca.pem"),
        ("network.ca_bundle", "\\\\server\\share\\ca.pem"),
        ("models.opus", "jp.anthropic.claude-opus-5-5[1m]"),
        ("models.opus", "arn:aws:bedrock:ap-northeast-3:111122223333:application-inference-profile/abc123"),
        ("models.opus", "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-opus-4-8"),
        ("models.default", "opus"),
        ("claude.minimum_version", "2.1.328"),
        ("claude.maximum_version", "2.1.330"),
        ("residency.catalogue_key", "RWTULdT9D5cP9qDgwp+5v1qKiLWpw9koDOgBjkAmQQBi2Yyh3aBCK3W2"),
        ("claude.env.DISABLE_AUTOUPDATER", "1"),
        ("claude.env.ANTHROPIC_CUSTOM_HEADERS", "X-Team: dev\nX-Route: jp"),
        ("claude.settings.permissions", "{ deny = [\"WebFetch\"] }"),
        ("claude.install_hint", "Get it from the software centre.\nThen call us."),
        ("support.contact", "情報システム部 <help@acme.example>"),
    ] {
        let said = machine.load(None, &[&format!("{key}={value}")]).map_err(|fault| fault.to_string());
        assert!(said.is_ok(), "{key}={value}: {said:?}");
        if let Some(pattern) = pattern(key) {
            assert!(Regex::new(&pattern).unwrap().is_match(value), "{key}={value}: {pattern}");
        }
    }
}

#[test]
fn combinations_that_hold_are_accepted() {
    let machine = Machine::new();
    for more in [
        "scope = \"managed\"\n[models]\nfable = \"deny\"",
        "[aws]\nidentity = \"isolated\"\nstorage = \"keyring\"",
        "[network]\nclient_cert = \"/a.pem\"\nclient_key = \"/b.pem\"",
        "[residency]\nregions = [\"ap-northeast-3\", \"ap-northeast-1\", \"ap-southeast-2\"]",
        "ask = [\"aws.account_id\", \"network.no_proxy\"]",
    ] {
        machine.write("work/acme.toml", &acme(more));
        let said = machine.load(Some("acme.toml"), &[]).map_err(|fault| fault.to_string());
        assert!(said.is_ok(), "{more}: {said:?}");
    }
}

/// One of two keys is asked for, and the other says it as well.
#[test]
fn an_address_of_foundry_answers_for_its_resource() {
    let machine = Machine::new();
    let load = |set: &[&str]| machine.load(Some("foundry"), set);
    assert_eq!(load(&[]).unwrap().asked, ["foundry.resource"]);
    let given = load(&["foundry.base_url=https://fp.acme.example/anthropic"]).unwrap();
    assert!(given.asked.is_empty(), "{:?}", given.asked);
    assert!(load(&["foundry.resource=acme-jp"]).unwrap().asked.is_empty());
    assert!(load(&["foundry.resource=acme-jp", "foundry.base_url=https://fp.acme.example/anthropic"]).is_err());
}

/// Whatever an editor accepts by the schema's pattern is accepted by the rules.
#[test]
fn the_schemas_patterns_promise_nothing_that_the_rules_refuse() {
    let machine = Machine::new();
    for (profile, key) in [
        (None, "aws.account_id"),
        (None, "aws.sso_start_url"),
        (None, "aws.sso_region"),
        (None, "aws.assume_role_arn"),
        (None, "claude.minimum_version"),
        (None, "residency.regions"),
        (Some("vertex-jp"), "residency.regions"),
        (Some("vertex-jp"), "google.project"),
    ] {
        let pattern = pattern(key).unwrap();
        let pattern = pattern.trim_start_matches('^').trim_end_matches('$');
        let strategy = proptest::string::string_regex(pattern).unwrap();
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        for _ in 0..64 {
            let value = strategy.new_tree(&mut runner).unwrap().current();
            // The schema can't tell whose spelling the provider takes; the rules can.
            let is_google = is_location(&value);
            if key == "residency.regions" && !value.contains('-') {
                continue; // Azure's.
            }
            let japan = match (key, profile) {
                ("residency.regions", None) if is_google => continue,
                ("residency.regions", Some(_)) if !is_google => continue,
                ("residency.regions", None) => ",ap-northeast-1,ap-northeast-3",
                ("residency.regions", Some(_)) => ",asia-northeast1",
                _ => "",
            };
            let said = machine.load(profile, &[&format!("{key}={value}{japan}")]).map_err(|fault| fault.to_string());
            assert!(said.is_ok(), "{key}={value}: {said:?}");
        }
    }
}

/// The schema's pattern of a dotted key, or of the elements of its list.
fn pattern(key: &str) -> Option<String> {
    let document = schema::document();
    let (table, name) = key.split_once('.')?;
    let at = document["properties"][table]["$ref"].as_str()?.trim_start_matches('#');
    let property = &document.pointer(at)?["properties"][name];
    let pattern = property["pattern"].as_str().or_else(|| property["items"]["pattern"].as_str());
    pattern.map(str::to_owned)
}
