//! Which profile is meant.

use super::{Machine, acme};
use crate::claude::Scope;
use crate::messages::Lang;
use crate::profile::texts::EMBEDDED;
use crate::profile::{KeySource, Loaded, Purpose, Request, Source, list, load};

fn source(loaded: &Loaded) -> String {
    loaded.layers.last().map(ToString::to_string).unwrap_or_default()
}

#[test]
fn without_a_word_it_is_the_embedded_default_and_its_sign_in_is_open() {
    let loaded = Machine::new().load(None, &[]).unwrap();
    assert_eq!(loaded.profile.name, "bedrock-jp");
    assert_eq!(loaded.profile.models.haiku, "jp.anthropic.claude-haiku-4-5-20251001-v1:0");
    assert_eq!(loaded.open, ["aws.sso_start_url", "aws.account_id", "aws.role_name"]);
    assert!(loaded.asked.is_empty() && loaded.commands.is_empty());
    assert_eq!(loaded.origins["aws.region"].source, Source::Embedded("bedrock-jp"));
}

#[test]
fn the_private_one_is_the_default_over_a_private_path() {
    let machine = Machine::new();
    let (public, private) = (machine.load(None, &[]).unwrap(), machine.load(Some("bedrock-jp-private"), &[]).unwrap());
    assert_eq!(private.profile.network.private_path, crate::profile::PrivatePath::Required);
    assert_eq!(private.profile.models, public.profile.models);
    assert_eq!(private.profile.aws, public.profile.aws);
    assert_eq!(private.profile.extends.as_deref(), Some("bedrock-jp"));
}

#[test]
fn a_name_is_looked_for_where_it_was_applied_then_embedded_then_machine_wide_then_at_home() {
    let machine = Machine::new();
    let found = |purpose| {
        let request = Request { name: Some("acme".to_owned()), purpose, ..Request::default() };
        source(&load(&machine.world, &request).unwrap()).replace(&machine.root.path().display().to_string(), "~")
    };
    let text = acme("");
    machine.write("home/.config/genkan/profiles/acme.toml", &text);
    assert_eq!(found(Purpose::Applied), "~/home/.config/genkan/profiles/acme.toml");
    machine.write("etc/genkan/profiles/acme.toml", &text);
    assert_eq!(found(Purpose::Applied), "~/etc/genkan/profiles/acme.toml");
    let copy = crate::profile::to_toml(&machine.load(Some("acme"), &[]).unwrap().profile).unwrap();
    machine.write("home/.local/state/genkan/profiles/acme.toml", &copy);
    assert_eq!(found(Purpose::Applied), "~/home/.local/state/genkan/profiles/acme.toml");
    assert_eq!(found(Purpose::Setup), "~/etc/genkan/profiles/acme.toml");
    machine.write("var/lib/genkan/profiles/acme.toml", &copy);
    assert_eq!(found(Purpose::Applied), "~/var/lib/genkan/profiles/acme.toml");
    assert_eq!(found(Purpose::Setup), "~/etc/genkan/profiles/acme.toml");
}

#[test]
fn without_the_flag_the_variable_then_the_machine_then_the_last_one_decides() {
    let machine = Machine::new();
    let name = |machine: &Machine| machine.load(None, &[]).unwrap().profile.name;
    machine.write("home/.config/genkan/profiles/mine.toml", &acme("").replace("acme", "mine"));
    machine.write("home/.local/state/genkan/last-profile", "mine\n");
    assert_eq!(name(&machine), "mine");
    machine.write("etc/genkan/profile.toml", &acme(""));
    assert_eq!(name(&machine), "acme");
    let machine = Machine::with(&[("GENKAN_PROFILE", "bedrock-jp-private")]);
    machine.write("etc/genkan/profile.toml", &acme(""));
    assert_eq!(name(&machine), "bedrock-jp-private");
}

#[test]
fn a_profile_that_was_applied_from_a_path_is_still_known_to_the_next_setup() {
    let machine = Machine::new();
    machine.write("work/acme.toml", &acme("[aws]\nrole_name = \"Dev\""));
    let applied = machine.load(Some("./acme.toml"), &[]).unwrap();
    machine.write("home/.local/state/genkan/last-profile", "acme");
    machine.write("home/.local/state/genkan/profiles/acme.toml", &crate::profile::to_toml(&applied.profile).unwrap());
    let again = load(&machine.world, &Request { purpose: Purpose::Setup, ..Request::default() }).unwrap();
    assert_eq!(again.profile, applied.profile);
    let named = Request { name: Some("acme".to_owned()), purpose: Purpose::Setup, ..Request::default() };
    assert_eq!(load(&machine.world, &named).unwrap().profile, applied.profile, "the copy");
    // Where the file is known it counts as its author has it now.
    let file = machine.world.cwd.join("acme.toml");
    machine.write("home/.local/state/genkan/sources/acme", &format!("{}\n", file.display()));
    machine.write("work/acme.toml", &acme("[aws]\nrole_name = \"Ops\""));
    for request in [&named, &Request { purpose: Purpose::Setup, ..Request::default() }] {
        assert_eq!(&*load(&machine.world, request).unwrap().profile.aws.role_name, "Ops");
    }
    // What is judged and used is what was applied.
    assert_eq!(&*machine.load(Some("acme"), &[]).unwrap().profile.aws.role_name, "Dev");
    machine.write("work/acme.toml", "name = \"other\"\nextends = \"bedrock-jp\"\n");
    assert_eq!(load(&machine.world, &named).unwrap().profile, applied.profile, "that file is another profile by now");
    let unknown = Request { name: Some("nobody".to_owned()), purpose: Purpose::Setup, ..Request::default() };
    assert_eq!(load(&machine.world, &unknown).unwrap_err().code().id, "GK-PRO-001");
}

#[test]
fn an_earlier_answer_fills_what_is_open_and_overrules_nothing_but_what_was_applied() {
    let machine = Machine::new();
    let ask = "ask = [\"aws.account_id\", \"aws.role_name\"]\n";
    machine.write("etc/genkan/profile.toml", &acme(&format!("{ask}[aws]\nsso_session = \"acme\"")));
    machine.write(
        "home/.local/state/genkan/answers/acme.toml",
        "[aws]\naccount_id = \"111122223333\"\nsso_session = \"old\"\nregion = \"ap-northeast-3\"",
    );
    let set_up = |set: &[&str]| {
        let set = set.iter().map(|one| (*one).to_owned()).collect();
        load(&machine.world, &Request { set, purpose: Purpose::Setup, ..Request::default() }).unwrap()
    };
    let loaded = set_up(&[]);
    assert_eq!(loaded.profile.aws.account_id, "111122223333");
    assert_eq!(loaded.profile.aws.sso_session, "acme");
    assert_eq!(loaded.profile.aws.region, "ap-northeast-1");
    assert_eq!(loaded.asked, ["aws.role_name"]);
    // What is judged is what was applied with these answers.
    assert_eq!(machine.load(None, &[]).unwrap().profile.aws.sso_session, "old");
    let loaded = set_up(&["aws.role_name=Dev", "aws.account_id=999922223333"]);
    assert_eq!(loaded.profile.aws.account_id, "999922223333");
    assert!(loaded.asked.is_empty());
    let kept = crate::profile::answers_to_toml(&loaded.answers).unwrap();
    assert_eq!(kept, "[aws]\naccount_id = \"999922223333\"\nrole_name = \"Dev\"\n");
}

/// A command without the switch that calls for it is refused, and so `genkan setup` would fail wherever both were once said.
#[test]
fn an_earlier_answered_command_comes_with_its_switch_or_not_at_all() {
    let machine = Machine::new();
    let answers = "[gateway]\nurl = \"https://llm.acme.example\"\nkey = \"command\"\nkey_command = \"/k\"\n";
    machine.write("home/.local/state/genkan/answers/gateway-anthropic.toml", answers);
    let set_up = |name: &str| {
        let name = Some(name.to_owned());
        load(&machine.world, &Request { name, purpose: Purpose::Setup, ..Request::default() }).unwrap()
    };
    let own = |loaded: &Loaded| {
        let gateway = loaded.profile.gateway().unwrap();
        (gateway.key, gateway.key_command.clone())
    };
    assert_eq!(own(&set_up("gateway-anthropic")), (KeySource::Command, "/k".to_owned()));
    // What somebody's own profile says of the switch goes before it.
    machine.write("home/.local/state/genkan/answers/acme.toml", answers);
    let base =
        "schema = 1\nname = \"acme\"\nversion = \"1\"\nextends = \"gateway-anthropic\"\n[gateway]\nkey = \"keyring\"\n";
    machine.write("etc/genkan/profiles/acme.toml", base);
    let (key, command) = own(&set_up("acme"));
    assert_ne!(key, KeySource::Command);
    assert_eq!(command, "");
}

#[test]
fn answers_come_from_a_file_too_and_a_flag_goes_before_them() {
    let machine = Machine::new();
    machine.write("work/a.toml", "[aws]\naccount_id = \"111122223333\"\nrole_name = \"Dev\"");
    let request =
        Request { answers: Some("a.toml".into()), set: vec!["aws.role_name=Ops".to_owned()], ..Request::default() };
    let loaded = load(&machine.world, &request).unwrap();
    assert_eq!((&*loaded.profile.aws.account_id, &*loaded.profile.aws.role_name), ("111122223333", "Ops"));
    assert_eq!(loaded.origins["aws.role_name"].to_string(), "--set aws.role_name");
    assert!(loaded.origins["aws.account_id"].to_string().ends_with("work/a.toml:2:1"));
}

#[test]
fn the_scope_of_a_command_decides_what_may_be_denied_and_is_not_kept() {
    let machine = Machine::new();
    machine.write("work/acme.toml", &acme("[models]\nfable = \"deny\""));
    let load = |scope| {
        load(&machine.world, &Request { name: Some("acme.toml".to_owned()), scope: Some(scope), ..Request::default() })
    };
    let managed = load(Scope::Managed).unwrap();
    assert_eq!(managed.profile.scope, Scope::Managed);
    assert!(managed.answers.is_empty());
    assert_eq!(load(Scope::User).unwrap_err().code().id, "GK-PRO-026");
}

#[test]
fn extends_takes_names_and_relative_paths_and_values_merge() {
    let machine = Machine::new();
    machine.write(
        "etc/genkan/profiles/corp.toml",
        &acme("version = \"7\"\n[claude.env]\nA = \"1\"\nB = \"1\"").replace("acme", "corp"),
    );
    machine.write("work/team/base.toml", "schema = 1\nname = \"base\"\nextends = \"corp\"\n[claude.env]\nB = \"2\"");
    machine.write("work/acme.toml", "schema = 1\nname = \"acme\"\nextends = \"team/../team/base.toml\"");
    let loaded = machine.load(Some("acme.toml"), &[]).unwrap();
    let env: Vec<_> = loaded.profile.claude.env.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(env, ["A=1", "B=2"]);
    assert_eq!((&*loaded.profile.name, &*loaded.profile.version), ("acme", ""));
    assert_eq!(loaded.layers.len(), 4);
    assert!(matches!(&loaded.layers[..], [Source::Embedded(_), Source::Machine(_), Source::File(_), Source::File(_)]));
}

/// The machine-wide default has its name in itself, not in its file's.
#[test]
fn extends_finds_the_machine_wide_default_by_its_name() {
    let machine = Machine::new();
    machine.write("etc/genkan/profile.toml", &acme("[claude.env]\nA = \"1\""));
    machine.write("work/mine.toml", "schema = 1\nname = \"mine\"\nextends = \"acme\"");
    let loaded = machine.load(Some("mine.toml"), &[]).unwrap();
    assert_eq!(loaded.profile.claude.env.get("A").map(String::as_str), Some("1"));
    machine.write("work/mine.toml", "schema = 1\nname = \"mine\"\nextends = \"acm\"");
    assert_eq!(machine.load(Some("mine.toml"), &[]).unwrap_err().code().id, "GK-PRO-015");
}

#[test]
fn a_name_that_leads_nowhere_is_explained() {
    let machine = Machine::with(&[("GENKAN_PROFILE", "acm")]);
    machine.write(
        "home/.aws/config",
        "[default]\n\n[profile dev]\nregion = x\n[ profile \"two words\" ]\n[sso-session corp]",
    );
    machine.write("home/.aws/credentials", "[old]\n");
    machine.write("home/.config/genkan/profiles/acme.toml", &acme(""));
    let told = |name: Option<&str>, lang| machine.told(&machine.load(name, &[]).unwrap_err(), lang);
    let searched = "  > searched: the embedded profiles and ~/etc/genkan/profiles, ~/home/.config/genkan/profiles";
    for (name, expected) in [
        (
            None,
            "GK-PRO-001 no deployment profile is named `acm`\n  > did you mean `acme`?\n  > the name comes from GENKAN_PROFILE",
        ),
        (Some("bedrock"), "GK-PRO-001 no deployment profile is named `bedrock`\n  > did you mean `bedrock-jp`?"),
        (Some("Acme"), "GK-PRO-001 no deployment profile is named `Acme`\n  > did you mean `acme`?"),
        (Some("corp"), "GK-PRO-001 no deployment profile is named `corp`"),
        (
            Some("dev"),
            "GK-PRO-002 `dev` is an AWS profile in ~/home/.aws/config, not a deployment profile of genkan\n  \
             > to use this AWS profile with Claude Code: `--set aws.profile=dev`",
        ),
        (
            Some("old"),
            "GK-PRO-002 `old` is an AWS profile in ~/home/.aws/credentials, not a deployment profile of genkan\n  \
             > to use this AWS profile with Claude Code: `--set aws.profile=old`",
        ),
    ] {
        assert_eq!(told(name, Lang::En), format!("{expected}\n{searched}"), "{name:?}");
    }
    assert_eq!(
        told(Some("no/such.toml"), Lang::En),
        "GK-PRO-003 there is no deployment profile at ~/work/no/such.toml"
    );
    assert!(
        told(Some("dev"), Lang::Ja).starts_with("GK-PRO-002 `dev` は ~/home/.aws/config にある AWS プロファイルで")
    );
}

#[test]
fn the_list_shows_every_profile_and_marks_the_one_that_is_meant() {
    let machine = Machine::new();
    machine.write("etc/genkan/profile.toml", &acme("version = \"3\""));
    machine.write("home/.config/genkan/profiles/mine.toml", "this is not TOML");
    machine.write("home/.local/state/genkan/profiles/mine.toml", &acme("").replace("acme", "mine"));
    let listed: Vec<_> = list(&machine.world)
        .unwrap()
        .into_iter()
        .map(|listed| {
            let kind = match listed.source {
                Source::Embedded(_) => "embedded",
                Source::Machine(_) => "machine",
                Source::File(_) => "own",
                Source::Applied(_) => "applied",
                _ => "?",
            };
            format!("{} {:?} {kind} {}", listed.name, listed.version, listed.default)
        })
        .collect();
    let (embedded, others) = listed.split_at(EMBEDDED.len());
    for ((name, _), listed) in EMBEDDED.iter().zip(embedded) {
        let is_it = listed.starts_with(&format!("{name} \"20")) && listed.ends_with("\" embedded false");
        assert!(is_it, "{name}: {listed}");
    }
    assert_eq!(others, ["acme \"3\" machine true", "mine \"\" own false", "mine \"\" applied false"]);
}
