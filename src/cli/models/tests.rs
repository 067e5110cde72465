use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::profile::GatewayKind;
use crate::profile::testing::{behind_gateway, japan, vertex};
use crate::session::{self, Account};
use crate::world::testing;

fn world(folder: &Path, lang: Lang) -> World {
    World { ui: Ui::memory(lang), ..testing::world(folder, &[]) }
}

fn profile() -> Profile {
    japan().named("bedrock-jp")
}

const PLAIN: Args = Args { profile: None, live: false, catalogue: false, json: false };

#[test]
fn people_read_it_in_their_language() {
    for (lang, name) in [(Lang::En, "models_en"), (Lang::Ja, "models_ja")] {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), lang);
        assert_eq!(tell(&world, &PLAIN, &profile(), None, None).unwrap(), Exit::Done);
        let (out, err) = world.ui.said();
        insta::assert_snapshot!(name, format!("{out}--- words\n{err}"));
    }
}

#[test]
fn json_holds_every_tier_and_every_name() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Lang::Ja);
    tell(&world, &Args { json: true, ..PLAIN }, &profile(), None, None).unwrap();
    let (out, err) = world.ui.said();
    assert_eq!(err, "");
    let json: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["profile"], "bedrock-jp");
    assert_eq!(json["live"], Value::Null);
    assert_eq!(json["tiers"][3]["model"], "jp.anthropic.claude-opus-5-5");
    let ids = json["ids"].as_array().unwrap();
    assert_eq!(ids.len(), Catalogue::embedded().unwrap().names().count());
    for id in ids {
        for member in ["id", "resolves_to", "how", "verdict", "source", "checked", "confidence"] {
            assert!(id[member].is_string(), "{member} of {id}");
        }
    }
    let of = |name: &str| ids.iter().find(|id| id["id"] == name).unwrap();
    assert_eq!(of("claude-opus-4-7")["how"], "own");
    assert_eq!(of("claude-opus-4-7")["confidence"], "medium");
    assert_eq!(of("claude-sonnet-5-5")["how"], "tier");
    assert_eq!(of("claude-haiku-4-5")["how"], "denied");
}

#[test]
fn a_tier_that_leaves_is_a_problem_and_a_closed_one_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut profile = profile().within(Scope::Managed);
    profile.models.fable = "deny".to_owned();
    assert_eq!(tell(&world(folder.path(), Lang::En), &PLAIN, &profile, None, None).unwrap(), Exit::Done);
    profile.models.opus = "global.anthropic.claude-opus-5-5".to_owned();
    let world = world(folder.path(), Lang::En);
    assert_eq!(tell(&world, &PLAIN, &profile, None, None).unwrap(), Exit::Problem);
    assert!(world.ui.said().0.contains("OUTSIDE [1]"), "{}", world.ui.said().0);
}

#[test]
fn the_account_overrules_and_shows_what_is_newer_and_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Lang::En);
    let catalogue = Catalogue::embedded().unwrap();
    let listed = |id: &str, regions: &[&str]| session::InferenceProfile {
        id: id.to_owned(),
        arn: format!("arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/{id}"),
        models: regions.iter().map(|region| format!("arn:aws:bedrock:{region}::foundation-model/m")).collect(),
    };
    let japan = ["ap-northeast-1", "ap-northeast-3"];
    let account = Account {
        source: session::Source {
            profile: Some("claude-code".to_owned()),
            root: session::aws::Root::Platform(session::aws::Platform::Machine),
            roles: Vec::new(),
        },
        identity: None,
        endpoint: "https://bedrock.ap-northeast-1.amazonaws.com".to_owned(),
        profiles: vec![
            listed("jp.anthropic.claude-opus-5-5", &japan),
            listed("jp.anthropic.claude-sonnet-5-5", &japan),
            listed("jp.anthropic.claude-sonnet-4-6", &["ap-northeast-1", ""]),
            listed("global.anthropic.claude-opus-5-5", &["ap-northeast-1", ""]),
        ],
        resolved: BTreeMap::new(),
    };
    let profile = profile();
    let live = Live::of_account(&profile, account);
    let report = Report::new(&world, &profile, catalogue, Some(&live), None);
    assert_eq!(report.exit(), Exit::Problem);
    let json = report.to_json();
    let verdicts: Vec<_> = (0..4).map(|tier| json["tiers"][tier]["verdict"].as_str().unwrap()).collect();
    assert_eq!(verdicts, ["proven", "outside", "unverified", "proven"]);
    assert_eq!(json["live"]["missing"][0]["model"], profile.models.haiku);
    assert_eq!(json["live"]["newer"][0]["model"], "jp.anthropic.claude-sonnet-5-5");
    report.print(&world.ui);
    let (out, err) = world.ui.said();
    let tiers: Vec<_> = out.lines().take(4).collect();
    insta::assert_snapshot!("models_live", format!("{}\n--- words\n{err}", tiers.join("\n")));
}

#[test]
fn on_vertex_the_location_is_what_is_judged() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Lang::En);
    let mut profile = vertex();
    assert_eq!(tell(&world, &PLAIN, &profile, None, None).unwrap(), Exit::Done);
    let (out, err) = world.ui.said();
    let rows: Vec<_> = out.lines().filter(|line| !line.starts_with("  ")).collect();
    insta::assert_snapshot!("models_vertex", format!("{}\n--- words\n{err}", rows.join("\n")));
    let catalogue = Catalogue::embedded().unwrap();
    let report = Report::new(&world, &profile, catalogue, None, None);
    let json = report.to_json();
    assert!(json["ids"].as_array().unwrap().iter().all(|id| id["location"] == "asia-northeast1"), "{json}");
    assert!(json["tiers"].as_array().unwrap().iter().all(|tier| tier["verdict"] == "unverified"), "{json}");
    let fault = tell(&world, &Args { live: true, ..PLAIN }, &profile, None, None).unwrap_err();
    assert_eq!(fault.code().id, "GK-GGL-001", "whoever is asked needs to know who asks");
    profile.google_mut().project.clear();
    let fault = tell(&world, &Args { live: true, ..PLAIN }, &profile, None, None).unwrap_err();
    assert_eq!(fault.code().id, "GK-RES-029");
    let gateway = behind_gateway(vertex(), GatewayKind::Vertex, "https://llm.acme.example");
    let fault = tell(&world, &Args { live: true, ..PLAIN }, &gateway, None, None).unwrap_err();
    assert_eq!(fault.code().id, "GK-RES-024", "a gateway's key isn't the person's at Google");
    profile.google_mut().region = "us-east5".to_owned();
    assert_eq!(tell(&world, &PLAIN, &profile, None, None).unwrap(), Exit::Problem);
}

#[test]
fn a_machine_wide_catalogue_is_used_or_refused_and_printed() {
    let folder = tempfile::tempdir().unwrap();
    let file = world(folder.path(), Lang::En).dirs.machine.join("catalogue.toml");
    let write = |text: &str| {
        let access = crate::world::files::Access::Public;
        crate::world::files::replace(&file, text.as_bytes(), None, access).unwrap();
    };
    let said = |args: &Args| {
        let world = world(folder.path(), Lang::En);
        let exit = match args.catalogue {
            true => run(&world, args).unwrap(),
            false => tell(&world, args, &profile(), None, None).unwrap(),
        };
        let (out, err) = world.ui.said();
        (exit, out, err)
    };
    let printed = Args { catalogue: true, ..PLAIN };
    let own = include_str!("../../models/catalogue.toml");
    assert_eq!(said(&printed), (Exit::Done, own.to_owned(), String::new()), "with its comments");
    write(&own.replace("version = \"2026-11-20\"", "version = \"2027-01-07\""));
    let (exit, _, err) = said(&PLAIN);
    assert!(exit == Exit::Done && err.contains("catalogue 2027-01-07"), "{err}");
    write(include_str!("../../../tests/models/signed/catalogue.toml"));
    let (_, out, _) = said(&Args { json: true, ..PLAIN });
    let json: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (&json["catalogue"]["version"], &json["catalogue"]["source"]),
        (&json!("2027-01-15"), &json!("overlay"))
    );
    let of = |name: &str| json["ids"].as_array().unwrap().iter().find(|id| id["id"] == name).unwrap().clone();
    assert_eq!(of("claude-opus-6")["resolves_to"], "jp.anthropic.claude-opus-6-v1:0");
    assert_eq!(of("claude-sonnet-5-5")["resolves_to"], "jp.anthropic.claude-sonnet-5-5");
    let (exit, out, _) = said(&printed);
    assert!(exit == Exit::Done && out.contains("version = \"2027-01-15\"") && out.contains("claude-opus-6"), "{out}");
    write(&own.replace("status = \"doubtful\"", "status = \"perhaps\""));
    for args in [&PLAIN, &printed] {
        let (exit, _, err) = said(args);
        assert!(exit == Exit::Problem && err.contains("GK-RES-001"), "{err}");
        assert!(err.contains("etc/genkan/catalogue.toml:"), "{err}");
    }
    assert_eq!(said(&printed).1, own, "what is in force");
}
