//! What a machine-wide catalogue may say, and what it may not.

use super::*;
use crate::models::live::overrule;
use crate::models::residency::judge;

const NEW: &str = include_str!("../../../tests/models/signed/catalogue.toml");
const OWN: &str = include_str!("../catalogue.toml");

fn japan() -> Vec<String> {
    ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned).to_vec()
}

fn refused(text: &str) -> Fault {
    read(text, "/etc/genkan/catalogue.toml").unwrap_err()
}

fn overlay(more: &str) -> String {
    format!("schema = 1\nversion = \"2027-01-15\"\noverlay = true\n{more}")
}

fn geography(prefix: &str, destinations: &str) -> String {
    let fact = "checked = \"2027-01-15\"\nsource = \"us\"\nconfidence = \"high\"\n";
    overlay(&format!("[[geography]]\nprefix = \"{prefix}\"\ndestinations = {destinations}\n{fact}"))
}

#[test]
fn an_overlay_adds_to_what_is_known_and_takes_nothing_away() {
    let (own, over) = (Catalogue::embedded().unwrap(), read(NEW, "c.toml").unwrap());
    assert_eq!(over.version.to_string(), "2027-01-15");
    assert_eq!(over.models.len(), own.models.len() + 1);
    assert_eq!(over.models.last().map(|model| model.id.as_str()), Some("claude-opus-6"), "the newest");
    for (id, before, after) in [
        ("jp.anthropic.claude-sonnet-5-5", "unverified", "configured"),
        ("jp.anthropic.claude-opus-6-v1:0", "unverified", "configured"),
        ("global.anthropic.claude-opus-6-v1:0", "outside", "outside"),
        ("jp.anthropic.claude-opus-5-5", "configured", "configured"),
    ] {
        assert_eq!(judge(id, &japan(), own).name(), before, "{id}");
        assert_eq!(judge(id, &japan(), &over).name(), after, "{id}");
    }
    let sonnet = over.model("claude-sonnet-5-5").unwrap();
    assert_eq!(sonnet.vertex, own.model("claude-sonnet-5-5").unwrap().vertex, "what it doesn't say stays");
    let verified = over.client.verified.as_ref().unwrap();
    assert_eq!((verified.to.as_str(), verified.broken.len()), ("2.1.340", 1));
    // What is printed can be laid down as it is, and says the same.
    let printed = read(&over.text(), "c.toml").unwrap();
    assert_eq!(printed.provenance.source, CatalogueSource::Replacement);
    assert_eq!(serde_json::to_value(&printed).unwrap(), serde_json::to_value(&over).unwrap());
}

#[test]
fn one_that_is_older_is_refused_with_both_dates_and_one_of_the_same_day_is_not() {
    let own = Catalogue::embedded().unwrap().version;
    let of = |day: Date| overlay("").replace("2027-01-15", &day.to_string());
    let fault = refused(&of(own.yesterday().unwrap()));
    assert_eq!(fault.code().id, "GK-RES-032");
    let said = fault.to_string();
    assert!(said.contains(&own.to_string()) && said.contains(&own.yesterday().unwrap().to_string()), "{said}");
    assert!(said.contains("/etc/genkan/catalogue.toml"), "{said}");
    read(&of(own), "c.toml").unwrap();
    assert_eq!(refused(&OWN.replacen(&own.to_string(), "2026-01-01", 1)).code().id, "GK-RES-032", "a whole one too");
}

#[test]
fn no_id_becomes_resident_that_its_prefix_contradicts() {
    let own = Catalogue::embedded().unwrap();
    for known in &own.geographies {
        let fault = refused(&geography(&known.prefix, "[]"));
        assert_eq!(fault.code().id, "GK-RES-034", "{}: {fault}", known.prefix);
        if known.prefix != "jp" {
            let fault = refused(&geography(&known.prefix, "[\"ap-northeast-1\", \"ap-northeast-3\"]"));
            assert_eq!(fault.code().id, "GK-RES-034", "{}: {fault}", known.prefix);
        }
    }
    for (what, text) in [
        ("a jp. without Osaka", geography("jp", "[\"ap-northeast-1\"]")),
        ("another name for Japan", geography("global-jp", "[\"ap-northeast-1\", \"ap-northeast-3\"]")),
        ("a new one that leads nowhere", geography("xx", "[]")),
        ("a whole one", OWN.replace("destinations = [\"us-*\"]", "destinations = [\"ap-northeast-1\"]")),
        ("where Vertex AI goes", OWN.replace("location = \"us-east5\"", "location = \"asia-northeast1\"")),
        ("a variable of Vertex AI", OWN.replace("claude-opus-5 = \"VERTEX_REGION_CLAUDE_5_OPUS\"\n", "")),
    ] {
        let fault = refused(&text);
        assert_eq!(fault.code().id, "GK-RES-034", "{what}: {fault}");
    }
    // AWS may let a geography grow, and open another: both are stricter or somebody else's regions.
    let grown =
        read(&geography("jp", "[\"ap-northeast-1\", \"ap-northeast-3\", \"ap-northeast-4\"]"), "c.toml").unwrap();
    assert_eq!(judge("jp.anthropic.claude-opus-5-5", &japan(), &grown).name(), "outside");
    read(&geography("nz", "[\"ap-southeast-6\"]"), "c.toml").unwrap();
    // A profile that it declares under every prefix that leaves still leaves.
    for known in own.geographies.iter().filter(|known| !known.stays_in(&japan())) {
        let text = NEW.replace("prefix = \"jp\"", &format!("prefix = \"{}\"", known.prefix));
        let over = read(&text, "c.toml").unwrap();
        let id = format!("{}.anthropic.claude-opus-6-v1:0", known.prefix);
        assert_eq!(judge(&id, &japan(), &over).name(), "outside", "{id}");
    }
}

#[test]
fn what_the_account_answers_comes_before_what_the_overlay_says() {
    let over = read(NEW, "c.toml").unwrap();
    let id = "jp.anthropic.claude-opus-6-v1:0";
    let arn = |region: &str| format!("arn:aws:bedrock:{region}::foundation-model/anthropic.claude-opus-6-v1:0");
    let abroad = [(id.to_owned(), vec![arn("ap-northeast-1"), arn("ap-southeast-2")])].into();
    assert_eq!(overrule(id, &abroad, &japan(), &over).name(), "outside");
    assert_eq!(overrule(id, &[].into(), &japan(), &over).name(), "unverified", "the account doesn't list it");
}

#[test]
fn a_mistake_is_named_with_its_place() {
    for (text, id, at) in [
        (overlay("regions = [\"us-east-1\"]\n"), "GK-RES-001", "c.toml:4:1"),
        (overlay("[residency]\nregions = [\"us-east-1\"]\n"), "GK-RES-001", "c.toml:4:2"),
        (overlay("[client]\nlocation = \"asia-northeast1\"\n"), "GK-RES-001", "c.toml:5:1"),
        (overlay("[[model]]\nid = \"claude-opus-7\"\n"), "GK-RES-036", "c.toml:4:1"),
        (
            overlay("[[model]]\nid = \"claude-opus-5-5\"\n[[model.profile]]\nprefix = \"jq\"\n"),
            "GK-RES-001",
            "c.toml:6:1",
        ),
        (overlay("").replace("schema = 1", "schema = 2"), "GK-RES-002", "c.toml:1:10"),
        (overlay("").replace("2027-01-15", "soon"), "GK-RES-001", "c.toml:2:11"),
    ] {
        let fault = read(&text, "c.toml").unwrap_err();
        assert_eq!(fault.code().id, id, "{text}: {fault}");
        assert!(fault.to_string().contains(at), "{text}: {fault}");
    }
}
