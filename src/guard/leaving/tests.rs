//! Who is let through, who isn't, and by what.

use std::path::PathBuf;
use std::sync::LazyLock;

use proptest::prelude::{prop_assert, proptest};
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

use super::*;
use crate::claude::{Content, Layer, Layers, Origin, Scope};
use crate::guard::provider::bedrock::{ADDRESSES, REGIONS, SURFACES};
use crate::messages::Lang;
use crate::models::catalogue::Catalogue;
use crate::models::wiring::BEDROCK;
use crate::profile::GatewayKind;
use crate::profile::testing::{behind_gateway, foundry, japan, vertex};
use crate::setup::pins::{Pins, pins};
use crate::world::files::{self, Access};
use crate::world::testing::world;

const SONNET: &str = "ANTHROPIC_DEFAULT_SONNET_MODEL";
const GLOBAL: &str = "global.anthropic.claude-sonnet-5-5";

fn profile(scope: Scope) -> Profile {
    japan().named("acme").within(scope)
}

static CATALOGUE: LazyLock<&Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());

/// The settings of a set-up machine, as far as models go.
fn settings(scope: Scope) -> Value {
    let Pins { env, overrides, available, .. } = pins(&profile(scope), &CATALOGUE);
    let mut env: BTreeMap<_, _> = env.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    env.insert(BEDROCK.into(), "1".into());
    env.insert("AWS_REGION".into(), "ap-northeast-1".into());
    let mut settings = json!({"env": env, "availableModels": available});
    settings["modelOverrides"] = overrides.into_iter().map(|(name, to)| (name, Value::from(to))).collect();
    if scope == Scope::Managed {
        settings["availableModelsMatch"] = "exact".into();
    }
    settings
}

/// A client as setup leaves it, with other values of some variables, and a model that somebody typed.
pub(in crate::guard) fn set_up(profile: &Profile, changed: &[(&str, &str)], typed: &str) -> Seen {
    let wiring = pins(profile, &CATALOGUE).wiring(profile);
    let changed = changed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let env: BTreeMap<_, _> = wiring.env.clone().into_iter().chain(changed).collect();
    let env = deciding(env.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let named = vec![("--model".to_owned(), typed.to_owned())];
    Seen { by_client: true, uses: vec![Wiring { env, ..wiring }], named, ..Seen::default() }
}

fn laid(layers: &[(Origin, Value)]) -> Effective {
    let files = layers.iter().map(|(origin, settings)| Layer {
        origin: origin.clone(),
        content: Content::parse(settings.to_string().as_bytes(), origin.scope().unwrap_or(Scope::User)),
    });
    Effective::new(&Layers { shell: crate::world::Vars::default(), files: files.collect() })
}

/// Where a setting leads a tier away, the tier's own pin isn't what has to go.
#[test]
fn what_leads_away_is_named_and_none_of_the_profiles_own_values() {
    let own = vertex();
    let leads = |project: Value| {
        let person = json!({"env": pins(&own, &CATALOGUE).wiring(&own).env});
        let settings = laid(&[(user(), person), (Origin::Project(PathBuf::from("project.json")), project)]);
        let found = super::judge::leaving(&own, &CATALOGUE, &Seen::at_rest(&settings)).into_iter();
        found.map(|(name, _)| name).collect::<Vec<_>>()
    };
    assert_eq!(leads(json!({})), [""; 0]);
    let variable = "VERTEX_REGION_CLAUDE_4_6_SONNET";
    assert_eq!(leads(json!({"env": {variable: "us-east5"}})), [variable]);
    let mapped = leads(json!({"modelOverrides": {"claude-sonnet-4-6": "../../us-east5/x"}}));
    assert!(mapped.contains(&"modelOverrides.claude-sonnet-4-6".to_owned()), "{mapped:?}");
    let path = leads(json!({"env": {"ANTHROPIC_VERTEX_PROJECT_ID": "p/locations/us-east5/x?y="}}));
    assert_eq!(path, ["ANTHROPIC_VERTEX_PROJECT_ID"]);
}

fn user() -> Origin {
    Origin::User(PathBuf::from("settings.json"))
}

/// A client on a set-up machine, and `more` settings of the project's folder; its variables are merged.
fn client(more: &Value) -> Seen {
    let project = Origin::Project(PathBuf::from("project.json"));
    let settings = laid(&[(user(), settings(Scope::User)), (project, more.clone())]);
    let env = settings.variables().filter_map(|(name, value)| Some((name, value.value.as_str()?)));
    Seen::of_client(deciding(env), &settings, Vec::new())
}

fn refused(seen: &Seen) -> Option<String> {
    let fault = judge(&profile(Scope::User), &CATALOGUE, seen)?;
    Some(fault.message(Lang::En).split(" with ").nth(1)?.split(" = ").next()?.to_owned())
}

#[test]
fn a_set_up_client_gets_keys_whatever_is_typed() {
    let geographies =
        CATALOGUE.geographies.iter().map(|geography| format!("{}.anthropic.claude-opus-5-5", geography.prefix));
    let arn = "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-sonnet-5-5".to_owned();
    let others = ["sonnet[1m]", "OPUS", "claude-sonnet-6", "gpt-5", ""].map(str::to_owned);
    let names: Vec<String> =
        CATALOGUE.names().map(str::to_owned).chain(geographies).chain(others).chain([arn]).collect();
    for scope in [Scope::User, Scope::Managed] {
        let origin = if scope == Scope::User {
            user()
        } else {
            Origin::Managed(crate::claude::origin::Source::File("90-genkan.json".into()))
        };
        let settings = laid(&[(origin, settings(scope))]);
        let env = settings.variables().filter_map(|(name, value)| Some((name, value.value.as_str()?)));
        let env = deciding(env);
        for flag in ["--model", "--fallback-model", "--agents"] {
            for name in &names {
                let typed = vec![(flag.to_owned(), name.clone())];
                let seen = Seen::of_client(env.clone(), &settings, typed);
                let fault = judge(&profile(scope), &CATALOGUE, &seen);
                assert!(fault.is_none(), "{scope} {flag} {name}: {}", fault.unwrap());
            }
        }
    }
}

/// A variable that a table of routing gains is looked at before keys are handed out, and none is looked at in vain.
#[test]
fn the_lists_here_agree_with_the_tables_of_routing() {
    use routing::When::{BodyOfOther, OtherBase, OtherModel, OtherRegion, OtherResource};
    for profile in [japan(), vertex(), foundry()] {
        let decides = |name: &&str| {
            let entry = routing::variable_of(name, &profile).filter(|entry| !entry.is_dormant(&Origin::Shell));
            entry.is_some_and(|entry| {
                matches!(entry.when, OtherModel | BodyOfOther | OtherRegion | OtherBase | OtherResource)
            })
        };
        let wanted: Vec<_> = routing::names(&profile).filter(decides).chain([SOCKET]).collect();
        assert!(wanted.len() > 8, "{wanted:?}");
        for name in wanted {
            let found = deciding([(name, r#"{"model":"x"}"#)].into_iter());
            assert!(found.contains_key(name), "{name}");
        }
    }
    let is_listed = |name: &str| {
        let entry = routing::variable_of(name, &japan());
        entry.is_some_and(|entry| matches!(entry.when, OtherModel | BodyOfOther | OtherRegion | OtherBase))
    };
    // The tier of a new session is the profile's to say.
    let names = MODELS.into_iter().filter(|name| *name != MODEL).chain(ADDRESSES);
    assert_eq!(names.filter(|name| !is_listed(name)).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn what_is_set_and_leaves_is_named() {
    let endpoint = "https://bedrock-runtime.us-east-1.amazonaws.com";
    for (settings, found) in [
        (json!({}), None),
        (json!({"env": {SONNET: GLOBAL}}), Some(SONNET)),
        (
            json!({"env": {SONNET: "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-sonnet-5-5"}}),
            Some(SONNET),
        ),
        (json!({"env": {"ANTHROPIC_UNIX_SOCKET": "/tmp/s"}}), Some("ANTHROPIC_UNIX_SOCKET")),
        (json!({"env": {"ANTHROPIC_MODEL": GLOBAL}}), None),
        (json!({"env": {"ANTHROPIC_MODEL": GLOBAL}, "availableModels": [GLOBAL]}), Some("ANTHROPIC_MODEL")),
        (json!({"env": {"ANTHROPIC_MODEL": "claude-sonnet-5-5"}}), None),
        (
            json!({"env": {"ANTHROPIC_SMALL_FAST_MODEL": "us.anthropic.claude-haiku-5-5"}}),
            Some("ANTHROPIC_SMALL_FAST_MODEL"),
        ),
        (
            json!({"env": {"ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION": "us-east-1"}}),
            Some("ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION"),
        ),
        (
            json!({"env": {"CLAUDE_CODE_SUBAGENT_MODEL": GLOBAL}, "availableModels": [GLOBAL]}),
            Some("CLAUDE_CODE_SUBAGENT_MODEL"),
        ),
        (json!({"env": {"CLAUDE_CODE_SUBAGENT_MODEL": GLOBAL}}), None),
        (json!({"env": {"CLAUDE_CODE_SUBAGENT_MODEL": "haiku"}}), None),
        (json!({"env": {"CLAUDE_CODE_SUBAGENT_MODEL": "inherit"}}), None),
        (json!({"env": {"AWS_REGION": "us-east-1"}}), Some("AWS_REGION")),
        (json!({"env": {"AWS_REGION": "ap-northeast-3"}}), None),
        (json!({"env": {"ANTHROPIC_BEDROCK_BASE_URL": endpoint}}), Some("ANTHROPIC_BEDROCK_BASE_URL")),
        (json!({"env": {"ANTHROPIC_BEDROCK_REGION_PREFIX": "global"}}), None),
        (json!({"env": {BEDROCK: "0", "CLAUDE_CODE_USE_MANTLE": "1"}}), Some("CLAUDE_CODE_USE_MANTLE")),
        (json!({"env": {"CLAUDE_CODE_USE_MANTLE": "1"}}), None),
        (json!({"env": {BEDROCK: ""}}), None),
        (json!({"modelOverrides": {"claude-sonnet-5-5": GLOBAL}}), Some("modelOverrides.claude-sonnet-5-5")),
        (json!({"modelOverrides": {"not-a-name": GLOBAL}}), None),
        // Closed by the list of models that setup writes.
        (json!({"model": GLOBAL}), None),
        (json!({"fallbackModel": [GLOBAL]}), None),
        // A project can make the list longer.
        (json!({"fallbackModel": ["haiku", GLOBAL], "availableModels": [GLOBAL]}), Some("fallbackModel")),
        (
            json!({"hooks": {"Stop": [{"hooks": [{"type": "prompt", "prompt": "x", "model": GLOBAL}]}]}}),
            Some("hooks.Stop"),
        ),
        (json!({"hooks": {"Stop": [{"hooks": [{"type": "prompt", "prompt": "x", "model": "haiku"}]}]}}), None),
    ] {
        assert_eq!(refused(&client(&settings)).as_deref(), found, "{settings}");
    }
}

#[test]
fn what_the_client_would_choose_is_refused_to_a_client_on_bedrock_alone() {
    let env = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<BTreeMap<_, _>>()
    };
    let bedrock: &[_] = &[(BEDROCK, "1"), ("AWS_REGION", "ap-northeast-1")];
    let free = Effective::default;
    let overrides = || laid(&[(user(), json!({"modelOverrides": settings(Scope::User)["modelOverrides"]}))]);
    for (case, by_client, pairs, settings, found) in [
        ("nothing at all", true, &[][..], free(), None),
        ("a shell", false, &[], free(), None),
        ("no pin", true, bedrock, free(), Some("model")),
        ("no pin, and a tool asks", false, bedrock, free(), None),
        ("no pin, but overrides", true, bedrock, overrides(), None),
        ("a name that nothing maps", true, &[("ANTHROPIC_MODEL", "claude-sonnet-5-5")], free(), None),
        ("a tool in another region", false, &[("AWS_REGION", "us-east-1")], free(), None),
        ("a shell's own pin abroad", false, &[(SONNET, GLOBAL)], free(), Some(SONNET)),
    ] {
        let seen = if by_client {
            Seen::of_client(env(pairs), &settings, Vec::new())
        } else {
            Seen { uses: vec![Wiring { env: env(pairs), ..Wiring::default() }], ..Seen::default() }
        };
        assert_eq!(refused(&seen).as_deref(), found, "{case}");
    }
}

#[test]
fn a_client_that_runs_with_what_a_file_no_longer_says_is_judged_by_both() {
    let laid = |more: &Value| laid(&[(user(), settings(Scope::User)), (Origin::Local("local".into()), more.clone())]);
    let inside = "jp.anthropic.claude-sonnet-4-6";
    for (runs, says, found) in [(inside, inside, None), (GLOBAL, inside, Some(SONNET)), (inside, GLOBAL, Some(SONNET))]
    {
        let settings = laid(&json!({"env": {SONNET: says}}));
        let mut env = client(&json!({})).uses[0].env.clone();
        env.insert(SONNET.to_owned(), runs.to_owned());
        assert_eq!(refused(&Seen::of_client(env, &settings, Vec::new())).as_deref(), found, "{runs} {says}");
    }
}

#[test]
fn a_password_in_an_address_is_not_shown() {
    let seen = client(&json!({"env": {"ANTHROPIC_BEDROCK_BASE_URL": "https://me:hush@elsewhere"}}));
    let fault = judge(&profile(Scope::User), &CATALOGUE, &seen).unwrap();
    assert!(!fault.to_json().to_string().contains("hush"), "{fault}");
}

#[test]
fn the_one_who_asks_is_looked_at_and_its_files_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path(), &[(BEDROCK, "1"), ("ANTHROPIC_API_KEY", "secret"), (SONNET, "")]);
    world.cwd = folder.path().join("project");
    let put = |path: PathBuf, text: &Value| files::replace(&path, text.to_string().as_bytes(), None, Access::Private);
    put(world.dirs.claude.join("settings.json"), &json!({"model": "user"})).unwrap();
    put(world.cwd.join(".claude/settings.json"), &json!({"model": "project", "advisorModel": "opus"})).unwrap();
    put(world.cwd.join("more.json"), &json!({"model": "more"})).unwrap();
    put(world.cwd.join("agents.json"), &json!({"a": {"model": "haiku"}, "b": {}})).unwrap();
    let seen = |line: &[&str], for_client| {
        let command = line.iter().map(|word| (*word).to_owned()).collect();
        seen(&world, Some(&Process { pid: 1, started: 1, command }), for_client)
    };
    let model = |seen: &Seen| seen.uses[0].model.clone();
    let of_a_client = seen(&["/opt/claude", "-p"], false);
    assert!(of_a_client.by_client);
    assert_eq!(of_a_client.uses[0].env, BTreeMap::from([(BEDROCK.to_owned(), "1".to_owned())]));
    assert_eq!(model(&of_a_client).as_deref(), Some("project"));
    for (line, expected) in [
        (&["claude", "--settings", r#"{"model":"typed"}"#][..], Some("typed")),
        (&["claude", "--settings", "more.json"], Some("more")),
        (&["claude", "--settings", "absent.json"], Some("project")),
        (&["claude", "--setting-sources", "user"], Some("user")),
        (&["claude", "--restricted"], None),
        (&["node", "/lib/@anthropic-ai/claude-code/cli.js", "--setting-sources", "user"], Some("user")),
    ] {
        assert_eq!(model(&seen(line, false)).as_deref(), expected, "{line:?}");
    }
    let named = seen(&["claude", "--agents", "agents.json", "--model", "x"], false).named;
    let expected = [("--model", "x"), ("--agents", "haiku"), ("advisorModel", "opus")];
    assert_eq!(named, expected.map(|(place, name)| (place.to_owned(), name.to_owned())));
    let of_a_tool = seen(&["/usr/bin/aws", "s3", "ls", "--model", "x"], false);
    assert!(!of_a_tool.by_client && of_a_tool.named.is_empty() && model(&of_a_tool).is_none());
    let by_hand = seen(&["/usr/bin/aws"], true);
    assert!(by_hand.by_client && model(&by_hand).is_some());
}

/// The catalogue is read for what the short way doesn't know; what it does know has to be right.
#[test]
fn the_short_way_lets_a_set_up_machine_through() {
    let shell = |pairs: &[(&str, &str)]| {
        let env = deciding(pairs.iter().copied());
        Seen { uses: vec![Wiring { env, ..Wiring::default() }], ..Seen::default() }
    };
    let typed = |name: &str| Seen { named: vec![("--model".to_owned(), name.to_owned())], ..client(&json!({})) };
    for (case, seen, short) in [
        ("a set-up client", client(&json!({})), true),
        ("a tier is typed", typed("opus"), true),
        ("an id is typed", typed(GLOBAL), false),
        ("a pin is gone", client(&json!({"env": {SONNET: ""}})), false),
        ("a shell", shell(&[]), true),
        ("a shell in another region", shell(&[("AWS_REGION", "us-east-1")]), true),
        ("a shell with a pin", shell(&[(SONNET, GLOBAL)]), false),
    ] {
        assert_eq!(seen.is_as_set_up(&profile(Scope::User)), short, "{case}");
    }
}

proptest! {
    #[test]
    fn the_short_way_lets_nothing_through_that_is_judged_to_leave(
        variables in subsequence(
            [&MODELS[..], &ADDRESSES, &SURFACES, &REGIONS, &[BEDROCK, PREFIX, SONNET]].concat(), 0..4),
        values in [select(VALUES), select(VALUES), select(VALUES)],
        keys in subsequence(vec!["model", "fallbackModel", "advisorModel", "availableModels", "modelOverrides"], 0..3),
        typed in subsequence(VALUES, 0..2),
        managed in select(&[false, true][..]),
    ) {
        let mut more = json!({"env": {}});
        for (name, value) in variables.iter().zip(values) {
            more["env"][*name] = value.into();
        }
        for (key, value) in keys.iter().zip(values) {
            more[*key] = match *key {
                "modelOverrides" => json!({"claude-sonnet-5-5": value}),
                "model" | "advisorModel" => value.into(),
                _ => json!([value]),
            };
        }
        let other = if managed {
            Origin::Managed(crate::claude::origin::Source::File("95-other.json".into()))
        } else {
            Origin::Project("project.json".into())
        };
        let settings = laid(&[(user(), settings(Scope::User)), (other, more)]);
        let env = settings.variables().filter_map(|(name, value)| Some((name, value.value.as_str()?)));
        let named = typed.iter().map(|name| ("--model".to_owned(), (*name).to_owned())).collect();
        let seen = Seen::of_client(deciding(env), &settings, named);
        let profile = profile(Scope::User);
        prop_assert!(!seen.is_as_set_up(&profile) || judge(&profile, &CATALOGUE, &seen).is_none(), "{seen:?}");
    }
}

const VALUES: &[&str] = &[
    "opus",
    "sonnet[1m]",
    "haiku",
    "best",
    "default",
    "inherit",
    "1",
    "jp",
    "us-east-1",
    "ap-northeast-3",
    "claude-sonnet-5-5",
    "jp.anthropic.claude-opus-5-5",
    "jp.anthropic.claude-sonnet-4-6",
    "jp.anthropic.claude-opus-4-8",
    "global.anthropic.claude-opus-5-5",
    "apac.anthropic.claude-sonnet-4-20250514-v1:0",
    "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-sonnet-5-5",
];

/// Before a gateway of Anthropic's format no name says where it leads: the profile's own count, and no other.
#[test]
fn before_a_gateway_the_profiles_own_names_count() {
    let mut profile = behind_gateway(profile(Scope::User), GatewayKind::Anthropic, "https://llm.acme.example");
    let names = ["acme-opus", "acme-sonnet", "acme-haiku", "acme-opus"].map(str::to_owned);
    [profile.models.opus, profile.models.sonnet, profile.models.haiku, profile.models.fable] = names;
    let Pins { env, overrides, available, .. } = pins(&profile, &CATALOGUE);
    let mut own = json!({"env": env, "availableModels": available});
    own["modelOverrides"] = overrides.into_iter().map(|(name, to)| (name, Value::from(to))).collect();
    let seen = |more: &Value, typed: &[&str]| {
        let settings = laid(&[(user(), own.clone()), (Origin::Project(PathBuf::from("project.json")), more.clone())]);
        let env = settings.variables().filter_map(|(name, value)| Some((name, value.value.as_str()?)));
        let typed = typed.iter().map(|name| ("--model".to_owned(), (*name).to_owned()));
        Seen::of_client(deciding(env), &settings, typed.collect())
    };
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), &[]);
    let env = |name: &str, value: &str| json!({"env": {name: value}});
    let other = || json!({"availableModels": ["other"]});
    for (more, typed, found) in [
        (json!({}), &[][..], None),
        (json!({}), &["opus", "acme-haiku", "claude-opus-5-5", "global.anthropic.claude-opus-5-5", "gpt-9"], None),
        (env("AWS_REGION", "us-east-1"), &[], None),
        (env("CLAUDE_CODE_SUBAGENT_MODEL", "claude-opus-5-5"), &[], None),
        (env("CLAUDE_CODE_SUBAGENT_MODEL", "other"), &[], None),
        (
            json!({"env": {"CLAUDE_CODE_SUBAGENT_MODEL": "other"}, "availableModels": ["other"]}),
            &[],
            Some(("CLAUDE_CODE_SUBAGENT_MODEL", "other")),
        ),
        (env(SONNET, "other"), &[], Some((SONNET, "other"))),
        (env(SONNET, "claude-sonnet-4-6"), &[], None),
        (other(), &["other"], Some(("--model", "other"))),
        (other(), &["acme-opus"], None),
        (
            json!({"modelOverrides": {"claude-sonnet-5-5": "other"}}),
            &[],
            Some(("modelOverrides.claude-sonnet-5-5", "other")),
        ),
        // What no override names goes out as Claude Code calls it.
        (
            json!({"modelOverrides": {"claude-sonnet-5-5": ""}}),
            &["claude-sonnet-5-5"],
            Some(("--model", "claude-sonnet-5-5")),
        ),
    ] {
        let said = find(&world, &profile, &seen(&more, typed)).unwrap();
        let said = said.as_ref().map(|(question, (name, value))| (*question, name.as_str(), value.as_str()));
        let expected = found.map(|(name, value)| (Question::Leaves, name, value));
        assert_eq!(said, expected, "{more} {typed:?}");
    }
}
