//! The copy that `setup` keeps.

use proptest::prelude::*;

use super::{Machine, acme};
use crate::messages::Lang;
use crate::profile::{Aws, GatewayKind, Profile, stored, testing, to_toml};

#[test]
fn a_copy_reads_back_as_the_same_profile() {
    let machine = Machine::new();
    let rich = acme(
        "ask = [\"aws.role_name\"]\n[support]\ncontact = \"日本語 \\\"quoted\\\" # not a comment\"\n[claude]\ninstall_hint = \"two\\nlines\"\n\
         [claude.env]\nODD = \"x = y\"\n[claude.settings]\nn = 1.5\nlist = [{ a = [1, true] }, {}]\n\"a.b\" = { c = \"d\" }",
    );
    machine.write("work/rich.toml", &rich);
    for name in ["bedrock-jp", "bedrock-jp-private", "rich.toml"] {
        let profile = machine.load(Some(name), &[]).unwrap().profile;
        let text = to_toml(&profile).unwrap();
        assert_eq!(toml::from_str::<Profile>(&text).unwrap(), profile, "{text}");
        assert_eq!(to_toml(&profile).unwrap(), text);
    }
}

#[test]
fn the_verbs_called_by_programs_read_the_copy_and_nothing_else() {
    let machine = Machine::with(&[("GENKAN_PROFILE", "bedrock-jp-private")]);
    machine.write("home/.config/genkan/profiles/acme.toml", &acme(""));
    assert_eq!(stored(&machine.world, "acme").unwrap_err().code().id, "GK-PRO-004");
    assert_eq!(stored(&machine.world, "../../../etc/x").unwrap_err().code().id, "GK-PRO-004");
    let profile = machine.load(Some("acme"), &["aws.role_name=Dev"]).unwrap().profile;
    machine.write("home/.local/state/genkan/profiles/acme.toml", &to_toml(&profile).unwrap());
    assert_eq!(stored(&machine.world, "acme").unwrap(), profile);
    machine.write("var/lib/genkan/profiles/acme.toml", "schema = 1\nlater = true");
    let fault = stored(&machine.world, "acme").unwrap_err();
    assert_eq!(fault.code().id, "GK-PRO-046");
    assert!(fault.to_string().contains("unknown field `later`"), "{fault}");
}

proptest! {
    #[test]
    fn any_profile_reads_back_as_the_same(
        texts in prop::collection::vec(".*", 6),
        list in prop::collection::vec(".*", 0..3),
        env in prop::collection::btree_map(".*", ".*", 0..4),
        settings in prop::collection::btree_map(".*", (any::<i64>(), ".*", any::<bool>()), 0..4),
        vscode in any::<bool>(),
    ) {
        let mut profile = Profile { name: texts[0].clone(), version: texts[1].clone(), ask: list.clone(), ..Profile::default() };
        profile.aws.role_name.clone_from(&texts[2]);
        profile.support.contact.clone_from(&texts[3]);
        profile.claude.install_hint.clone_from(&texts[4]);
        profile.models.opus.clone_from(&texts[5]);
        profile.network.no_proxy = list;
        profile.claude.env = env;
        profile.claude.vscode = vscode;
        for (name, (number, text, flag)) in settings {
            profile.claude.settings.insert(name, serde_json::json!({"n": number, "list": [text, {"flag": flag}]}));
        }
        let text = to_toml(&profile).unwrap();
        prop_assert_eq!(toml::from_str::<Profile>(&text).unwrap(), profile);
    }
}

/// One that an earlier version has let through: the hooks that read it are to stop, as `check` and `doctor` do.
#[test]
fn a_stored_profile_whose_address_lies_outside_is_none() {
    let machine = Machine::new();
    let copy = "home/.local/state/genkan/profiles/acme.toml";
    for (address, code) in [
        ("https://llm.acme.example", None),
        ("https://bedrock-runtime.ap-northeast-1.amazonaws.com", None),
        ("https://bedrock-runtime.us-east-1.amazonaws.com", Some("GK-PRO-033")),
        ("https://api.anthropic.com", Some("GK-PRO-078")),
    ] {
        for profile in [
            testing::behind_gateway(testing::japan(), GatewayKind::Anthropic, address),
            Profile { aws: Aws { endpoint_url: address.into(), ..testing::japan().aws }, ..testing::japan() },
        ] {
            machine.write(copy, &to_toml(&Profile { name: "acme".into(), ..profile }).unwrap());
            let fault = stored(&machine.world, "acme").err();
            assert_eq!(fault.as_ref().map(|fault| fault.code().id), code, "{address}");
            let said = fault.map(|fault| machine.told(&fault, Lang::En)).unwrap_or_default();
            assert!(said.is_empty() || said.contains(copy) && !said.contains('{'), "{said}");
        }
    }
}
