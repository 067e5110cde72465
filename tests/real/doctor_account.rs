//! `doctor`'s requests on the way that the real client takes: the same host, path and signer, over TLS. The paths are
//! compared decoded: the client leaves the colon of an id as it is, AWS's own tools and genkan encode it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Site;
use super::prepared::{GENKAN, fresh, home};
use crate::cloud::request::Refusal;
use crate::cloud::scenario::InferenceProfile;
use crate::cloud::{Identity, Scenario};
use crate::home::Home;

/// What `doctor` says inside the site, and the codes from a warning up.
fn doctor(site: &Site, home: &Home, flags: &[&str]) -> (Value, Vec<String>) {
    let args = [&["doctor", "--json", "--only", "residency,invoke"], flags].concat();
    let run = site.command(GENKAN, home).args(args).run();
    let said: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"));
    let is_bad = |one: &&Value| ["warning", "error"].iter().any(|bad| one["severity"] == *bad);
    let bad = said["findings"].as_array().expect("findings").iter().filter(is_bad);
    let codes = bad.map(|one| one["code"].as_str().expect("a code").to_owned()).collect();
    (said, codes)
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn it_asks_where_the_client_asks() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = home(&site, &[]);
    let asked = |from: usize| -> BTreeSet<_> {
        let entries = site.log().requests().into_iter().skip(from).filter(|entry| entry.model().is_some());
        entries.map(|entry| (entry.request.host.clone(), entry.request.segments(), entry.signer)).collect()
    };
    for model in ["opus", "sonnet", "haiku"] {
        let run = site.claude(&home).args(["-p", "hi", "--model", model]).run();
        assert_eq!(run.code, Some(0), "{run:?}");
    }
    let by_client = asked(0);
    let before = site.log().requests().len();
    let (said, bad) = doctor(&site, &home, &[]);
    assert_eq!(bad, [""; 0], "{said:#}");
    assert_eq!(asked(before), by_client, "{}", site.log());
    assert_eq!(by_client.len(), 3);
    // What filters of headers go by, and what Claude Code signs: none of it is left out, and what is said of the client is so.
    const OWN: [&str; 3] = ["x-claude-code-session-id", "accept-encoding", "connection"];
    let haikus = |from: usize, to: usize| {
        let of_model = |entry: &crate::cloud::log::Entry| entry.model().is_some_and(|model| model.contains("haiku"));
        let entry = site.log().requests().into_iter().skip(from).take(to - from).find(of_model).expect("a request");
        let kept = |name: &str| {
            !OWN.contains(&name) && !name.starts_with("x-amz-") && !["authorization", "content-length"].contains(&name)
        };
        entry.request.headers.into_iter().filter(|(name, _)| kept(name)).collect::<BTreeSet<_>>()
    };
    let alike = |(name, value): &(String, String)| match name.as_str() {
        // A person's session is another one than that of `-p`.
        "user-agent" => (name.clone(), value.replace("sdk-cli", "cli")),
        _ => (name.clone(), value.clone()),
    };
    let (by_client, all) = (haikus(0, before), site.log().requests().len());
    let by_doctor: BTreeSet<_> = haikus(before, all).iter().map(alike).collect();
    let missing: Vec<_> = by_client.iter().map(alike).filter(|header| !by_doctor.contains(header)).collect();
    assert_eq!(missing, [], "{by_doctor:?}");
    assert_eq!(said["residency"][0]["tier"], "opus");
    assert_eq!(said["residency"][3]["verdict"], "proven");
    assert_eq!(said["residency"][3]["regions"], json!(["ap-northeast-1", "ap-northeast-3"]));
    let before = site.log().requests().len();
    doctor(&site, &home, &["--no-invoke"]);
    assert_eq!(asked(before), BTreeSet::new());
    let before = site.log().requests().len();
    let (said, _) = doctor(&site, &home, &["--offline"]);
    assert_eq!(site.log().requests().len(), before);
    assert_eq!(said["residency"][0]["verdict"], "configured");
}

#[test]
fn a_region_that_an_scp_denies_is_found_as_the_client_meets_it() {
    let denied = "User: arn:aws:sts::111122223333:assumed-role/Dev/me is not authorized to perform: \
                  bedrock:InvokeModelWithResponseStream on resource: \
                  arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-sonnet-4-6 with an explicit deny \
                  in a service control policy: arn:aws:organizations::111122223333:policy/o-1/service_control_policy/p-1";
    let refusal = Refusal::new(403, "AccessDeniedException", denied);
    let refusals = vec![("jp.anthropic.claude-sonnet-4-6".to_owned(), refusal)];
    let Some(site) = Site::open(Scenario { refusals, ..Scenario::tokyo() }) else { return };
    let home = home(&site, &[]);
    let run = site.claude(&home).args(["-p", "hi", "--model", "sonnet"]).run();
    assert_ne!(run.code, Some(0), "{run:?}");
    let (said, bad) = doctor(&site, &home, &[]);
    assert_eq!(bad, ["GK-ERR-003"], "{said:#}");
    let finding = said["findings"].as_array().into_iter().flatten().find(|one| one["code"] == "GK-ERR-003");
    let text = finding.and_then(|one| one["fix"]["text"].as_str()).expect("a text to send");
    assert!(text.contains("ap-northeast-3") && text.contains("jp.anthropic.*"), "{text}");
}

/// The dialog's one Enter, and a right to look that is withheld: neither is passed over, and nothing goes abroad.
#[test]
fn what_the_client_would_send_abroad_is_not_sent_by_a_check() {
    let denied = vec!["bedrock:ListInferenceProfiles".to_owned(), "bedrock:GetInferenceProfile".to_owned()];
    let identities = vec![Identity { denied, ..Identity::user("dev") }];
    let Some(site) = Site::open(Scenario { identities, ..Scenario::tokyo() }) else { return };
    let home = home(&site, &[]);
    let settings = home.read(".claude/settings.json").expect("settings");
    let mut settings: Value = serde_json::from_str(&settings).expect("JSON");
    settings["env"]["ANTHROPIC_DEFAULT_OPUS_MODEL"] = "global.anthropic.claude-opus-5-5".into();
    home.write(".claude/settings.json", &settings.to_string());
    // Seen: the list that setup wrote closes what is typed, and doesn't hold the main tier's pin.
    let mut seen = Vec::new();
    for open in [false, true] {
        if open {
            settings.as_object_mut().expect("settings").remove("availableModels");
            home.write(".claude/settings.json", &settings.to_string());
        }
        let before = site.log().requests().len();
        let (said, bad) = doctor(&site, &home, &[]);
        assert_eq!(bad, ["GK-RES-011"], "{said:#}");
        let asked = site.log().requests().into_iter().skip(before).filter_map(|entry| entry.model());
        assert_eq!(asked.filter(|model| !model.starts_with("jp.")).count(), 0, "{}", site.log());
        let run = site.claude(&fresh(&home)).args(["-p", "hi", "--model", "opus"]).run();
        assert_eq!(run.code, Some(0), "{run:?}");
        let dialled = site.log().requests().into_iter().filter_map(|entry| entry.model()).next_back();
        let opus = &said["residency"][0];
        assert_eq!(opus["model"].as_str(), dialled.as_deref(), "{said:#}");
        seen.push(opus["verdict"].as_str().unwrap_or("").to_owned());
    }
    assert_eq!(seen, ["outside", "outside"]);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_tier_is_what_the_client_dials_for_it() {
    let arn = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abcdefghijkl";
    let mut scenario = Scenario::tokyo();
    scenario.profiles.push(InferenceProfile::application("abcdefghijkl", "global.anthropic.claude-opus-5-5"));
    let Some(site) = Site::open(scenario) else { return };
    let home = home(&site, &[]);
    let text = home.read(".claude/settings.json").expect("settings");
    for (tier, pin, verdict) in [
        ("opus", "global.anthropic.claude-opus-4-5-20251101-v1:0", "outside"),
        ("opus", arn, "outside"),
        ("sonnet", "global.anthropic.claude-sonnet-5-5", "proven"),
        ("sonnet", arn, "proven"),
        ("haiku", "global.anthropic.claude-haiku-5-5", "proven"),
        ("fable", "global.anthropic.claude-fable-5-2", "proven"),
    ] {
        let mut settings: Value = serde_json::from_str(&text).expect("JSON");
        settings["env"][format!("ANTHROPIC_DEFAULT_{}_MODEL", tier.to_uppercase())] = pin.into();
        home.write(".claude/settings.json", &settings.to_string());
        let run = site.claude(&fresh(&home)).args(["-p", "hi", "--model", tier]).run();
        assert_eq!(run.code, Some(0), "{run:?}");
        let dialled = site.log().requests().into_iter().filter_map(|entry| entry.model()).next_back();
        let (said, _) = doctor(&site, &home, &["--no-invoke"]);
        let row = said["residency"].as_array().into_iter().flatten().find(|row| row["tier"] == tier);
        let row = row.expect("a row");
        assert_eq!(
            (row["model"].as_str(), row["verdict"].as_str()),
            (dialled.as_deref(), Some(verdict)),
            "{tier} {pin}"
        );
    }
}
