//! A model that AWS offers from December on: one overlay from the device management, and no new program.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::process::Command;

use serde_json::{Value, json};

use super::machine_wide::ACME;
use super::on_a_machine;

const OVERLAY: &str = include_str!("../models/signed/catalogue.toml");
const SIGNATURE: &str = include_str!("../models/signed/catalogue.toml.minisig");
const KEY: &str = include_str!("../models/signed/key.pub");
const FILE: &str = "/etc/genkan/catalogue.toml";
const DROP_IN: &str = "/etc/claude-code/managed-settings.d/90-genkan.json";
const NEW: [&str; 2] = ["jp.anthropic.claude-opus-6-v1:0", "jp.anthropic.claude-sonnet-5-5"];

fn with_models(models: &str) -> String {
    format!("{}[models]\n{models}", ACME.replace("2026.11", "2026.12"))
}

#[test]
fn a_new_model_is_used_after_one_overlay_and_check_says_where_it_is() {
    on_a_machine(&["alice"], |fleet| {
        fleet.write("/etc/genkan/profile.toml", ACME);
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        let own = fleet.genkan(&["check", "--json"]).exits(0).json()["catalogue"].clone();
        assert_eq!((&own["source"], &own["refused"]), (&json!("embedded"), &Value::Null), "{own}");
        let before = fs::read_to_string(DROP_IN).expect("ours");

        // Pushed, and not applied yet: check says which machines have it, and that setup has something to do.
        fleet.write(FILE, OVERLAY);
        let check = fleet.genkan(&["check", "--json"]).exits(1).json();
        assert_eq!(
            (&check["catalogue"]["version"], &check["catalogue"]["source"], &check["verdict"]),
            (&json!("2027-01-15"), &json!("overlay"), &json!("drifted")),
            "{check}"
        );
        let line = fleet.genkan(&["check", "--format", "fleet"]).exits(1).json();
        assert_eq!(line["catalogue"], "2027-01-15", "{line}");
        // What a person types is mapped to it, in the settings and on the screen.
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        let settings: Value = serde_json::from_str(&fs::read_to_string(DROP_IN).expect("ours")).expect("JSON");
        assert_eq!(settings["modelOverrides"]["claude-sonnet-5-5"], NEW[1], "{settings}");
        assert_eq!(settings["modelOverrides"]["claude-opus-6"], NEW[0], "{settings}");
        let open = settings["availableModels"].as_array().expect("a list");
        assert!(NEW.iter().all(|id| open.contains(&json!(id))), "{settings}");
        fleet.genkan(&["check"]).exits(0);
        let models = fleet.genkan(&["models", "--json"]).exits(0).json();
        let of = |name: &str| models["ids"].as_array().and_then(|ids| ids.iter().find(|id| id["id"] == name)).cloned();
        assert_eq!(of("claude-opus-6").expect("a name")["verdict"], "configured");
        let printed = fleet.genkan(&["models", "--catalogue"]).exits(0).out();
        assert!(printed.contains("claude-opus-6") && printed.contains("version = \"2027-01-15\""), "{printed}");
        let doctor = fleet.genkan(&["doctor", "--offline", "--json"]).json();
        assert_eq!(doctor["catalogue"]["version"], "2027-01-15", "{doctor}");

        // One line of the profile makes it the tier's own.
        fleet.write(
            "/etc/genkan/profile.toml",
            &with_models(&format!("opus = \"{}\"\nsonnet = \"{}\"\n", NEW[0], NEW[1])),
        );
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        let settings: Value = serde_json::from_str(&fs::read_to_string(DROP_IN).expect("ours")).expect("JSON");
        let env = |name: &str| settings["env"][name].clone();
        assert_eq!(
            [env("ANTHROPIC_DEFAULT_OPUS_MODEL"), env("ANTHROPIC_DEFAULT_SONNET_MODEL")],
            NEW.map(|id| json!(id))
        );
        let check = fleet.genkan(&["check", "--json"]).exits(0).json();
        assert_eq!((&check["version"], &check["catalogue"]["version"]), (&json!("2026.12"), &json!("2027-01-15")));

        // Without it everything is as before.
        fs::remove_file(FILE).expect("a file");
        fleet.write("/etc/genkan/profile.toml", ACME);
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        assert_eq!(fs::read_to_string(DROP_IN).expect("ours"), before);
    });
}

/// The line in the profile is enough: the catalogue only says what is known of the model.
#[test]
fn a_new_model_needs_no_more_than_one_line_of_the_profile() {
    on_a_machine(&["alice"], |fleet| {
        fleet.write("/etc/genkan/profile.toml", &with_models("opus = \"jp.anthropic.claude-opus-6-v1:0\"\n"));
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        let check = fleet.genkan(&["check", "--json"]).exits(0).json();
        assert_eq!((&check["version"], &check["verdict"]), (&json!("2026.12"), &json!("as-intended")), "{check}");
        let models = fleet.genkan(&["models", "--json"]).json();
        let opus =
            models["tiers"].as_array().and_then(|tiers| tiers.iter().find(|tier| tier["tier"] == "opus")).cloned();
        let opus = opus.expect("the tier");
        assert_eq!((&opus["model"], &opus["verdict"]), (&json!(NEW[0]), &json!("unverified")), "nobody knows it yet");
        for abroad in ["global", "us", "eu", "apac"] {
            let model = format!("opus = \"{abroad}.anthropic.claude-opus-6-v1:0\"\n");
            fleet.write("/etc/genkan/profile.toml", &with_models(&model));
            let refused = fleet.genkan(&["setup", "--non-interactive"]).exits(2);
            assert!(refused.err().contains("GK-PRO-"), "{}", refused.err());
        }
    });
}

#[test]
fn a_refused_overlay_is_named_everywhere_and_takes_nothing_away() {
    on_a_machine(&["alice"], |fleet| {
        fleet.write("/etc/genkan/profile.toml", ACME);
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        let (before, own) =
            (fs::read_to_string(DROP_IN).expect("ours"), fleet.genkan(&["models", "--catalogue"]).out());
        let geography = "[[geography]]\nprefix = \"us\"\ndestinations = [\"ap-northeast-1\"]\nchecked = \"2027-01-15\"\n\
                         source = \"us\"\nconfidence = \"high\"\n";
        let signed = format!("{ACME}[residency]\ncatalogue_key = \"{}\"\n", KEY.lines().nth(1).expect("a key"));
        for (case, text, profile, code) in [
            ("older", &OVERLAY.replacen("2027-01-15", "2026-01-15", 1), ACME, "GK-RES-032"),
            ("a person's", &OVERLAY.to_owned(), ACME, "GK-RES-033"),
            ("for everybody to write", &OVERLAY.to_owned(), ACME, "GK-RES-033"),
            ("abroad", &format!("{OVERLAY}\n{geography}"), ACME, "GK-RES-034"),
            ("without a signature", &OVERLAY.to_owned(), &signed, "GK-RES-035"),
            ("torn", &OVERLAY[..400].to_owned(), ACME, "GK-RES-0"),
        ] {
            fleet.write(FILE, text);
            fleet.write("/etc/genkan/profile.toml", profile);
            match case {
                "a person's" => chown(FILE, Some(super::FIRST), None).expect("root"),
                "for everybody to write" => {
                    fs::set_permissions(FILE, PermissionsExt::from_mode(0o666)).expect("a mode")
                }
                _ => {}
            }
            // Setup goes on with what the program itself knows.
            let setup = fleet.genkan(&["setup", "--non-interactive"]).exits(0);
            assert!(setup.err().contains(code) && setup.err().contains(FILE), "{case}: {}", setup.err());
            assert_eq!(fs::read_to_string(DROP_IN).expect("ours"), before, "{case}");
            let check = fleet.genkan(&["check", "--json"]).exits(1).json();
            let refused = check["catalogue"]["refused"].as_str().unwrap_or_default().to_owned();
            assert!(refused.starts_with(code), "{case}: {check}");
            assert_eq!(
                (check["verdict"].as_str(), check["code"].as_str()),
                (Some("overridden"), Some(&*refused)),
                "{case}"
            );
            assert_eq!(check["catalogue"]["source"], "embedded", "{case}: {check}");
            let line = fleet.genkan(&["check", "--format", "jamf"]).exits(0).out();
            assert!(line.contains(&format!(" {refused} ")), "{case}: {line}");
            for (lang, words) in [("en", "is not used"), ("ja", "使われません")] {
                let said = fleet.genkan(&["--lang", lang, "check"]).exits(1).err();
                let is_said = said.contains(FILE) && said.contains(&refused);
                assert!(is_said && (*refused < *"GK-RES-010" || said.contains(words)), "{case}: {said}");
            }
            let models = fleet.genkan(&["models", "--catalogue"]).exits(1);
            assert_eq!(models.out(), own, "{case}: the embedded one is in force");
            let doctor = fleet.genkan(&["doctor", "--offline", "--json"]).json();
            let finding =
                doctor["findings"].as_array().and_then(|all| all.iter().find(|one| one["code"] == "GK-RES-037"));
            let finding = finding.unwrap_or_else(|| panic!("{case}: {doctor}"));
            assert!(finding["title"].to_string().contains(&refused), "{case}: {finding}");
            assert!(finding["detail"].to_string().contains(FILE), "{case}: {finding}");
            assert!(!finding.to_string().contains("{file}") && !finding.to_string().contains("{what}"), "{finding}");
            fs::remove_file(FILE).expect("a file");
        }
        // The same with its signature.
        fleet.write("/etc/genkan/profile.toml", &signed);
        fleet.write(FILE, OVERLAY);
        fleet.write("/etc/genkan/catalogue.toml.minisig", SIGNATURE);
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        assert_eq!(fleet.genkan(&["check", "--json"]).exits(0).json()["catalogue"]["source"], "overlay");
    });
}

#[test]
fn bounds_that_exclude_the_installed_claude_code_are_refused_and_warned_of_where_nothing_enforces_them() {
    on_a_machine(&["alice"], |fleet| {
        let bounded = |minimum: &str, maximum: &str, enforce: bool| {
            format!(
                "{ACME}[claude]\nminimum_version = \"{minimum}\"\nmaximum_version = \"{maximum}\"\nenforce_version = {enforce}\n"
            )
        };
        let program = fleet.folder.path().join("bin/claude");
        fs::create_dir_all(program.parent().expect("a folder")).expect("folders");
        fs::write(&program, "#!/bin/sh\necho '2.1.328 (Claude Code)'\n").expect("a program");
        fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).expect("a mode");
        let path = format!("PATH={}:/usr/bin:/bin", program.parent().expect("a folder").display());
        let genkan = |args: &[&str]| fleet.run(Command::new("env").args([&path, super::GENKAN]).args(args));
        for (minimum, maximum) in [("2.1.224", "2.1.300"), ("2.1.330", "")] {
            fleet.write("/etc/genkan/profile.toml", &bounded(minimum, maximum, true));
            let refused = genkan(&["setup", "--non-interactive"]).exits(1).err();
            assert!(refused.contains("GK-SET-020") && refused.contains("2.1.328"), "{refused}");
            assert!(!std::path::Path::new(DROP_IN).exists(), "nothing was written");
        }
        fleet.write("/etc/genkan/profile.toml", &bounded("2.1.224", "2.1.330", true));
        genkan(&["setup", "--non-interactive"]).exits(0);
        let settings: Value = serde_json::from_str(&fs::read_to_string(DROP_IN).expect("ours")).expect("JSON");
        assert_eq!(
            (&settings["requiredMinimumVersion"], &settings["requiredMaximumVersion"]),
            (&json!("2.1.224"), &json!("2.1.330"))
        );
        // Without it check warns and nothing is enforced; the keys that were ours are gone again.
        fleet.write("/etc/genkan/profile.toml", &bounded("2.1.224", "2.1.300", false));
        genkan(&["setup", "--non-interactive"]).exits(0);
        assert!(!fs::read_to_string(DROP_IN).expect("ours").contains("required"), "not enforced");
        let check = genkan(&["check"]).exits(0).err();
        assert!(check.contains("GK-CLI-070") && check.contains("2.1.300"), "{check}");
        assert_eq!(genkan(&["check", "--json"]).exits(0).json()["claude"]["excluded"], "GK-CLI-070");
        // Bounds that cross, and ones that are none.
        fleet.write("/etc/genkan/profile.toml", &bounded("2.1.330", "2.1.300", false));
        assert!(genkan(&["setup", "--non-interactive"]).exits(2).err().contains("GK-PRO-070"));
        fleet.write("/etc/genkan/profile.toml", &bounded("2.1.224", "2.1", false));
        assert!(genkan(&["setup", "--non-interactive"]).exits(2).err().contains("GK-PRO-043"));
    });
}
