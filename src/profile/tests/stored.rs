//! The copy that `setup` keeps.

use proptest::prelude::*;

use super::{Machine, acme};
use crate::profile::{Profile, stored, to_toml};

#[test]
fn a_copy_reads_back_as_the_same_profile() {
    let machine = Machine::new();
    let rich = acme(
        "ask = [\"aws.role_name\"]\n[support]\ncontact = \"日本語 \\\"quoted\\\" # not a comment\"\n[claude]\ninstall_hint = \"two\\nlines\"\n\
         [claude.env]\n\"odd name\" = \"x = y\"\n[claude.settings]\nn = 1.5\nlist = [{ a = [1, true] }, {}]\n\"a.b\" = { c = \"d\" }",
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
