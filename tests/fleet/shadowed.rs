//! A source above the managed files: what it hides is named, and what reaches it instead is printed. macOS as data.

use genkan::world::{Dirs, Os, Vars, World};
use serde_json::{Value, json};

use crate::machine::{self, Answer, Machine};

const PREFERENCES: &str = "root/Library/Managed Preferences/com.anthropic.claudecode.plist";

/// `genkan ARGS` on this machine, as if it were a Mac.
fn on_a_mac(machine: &Machine, args: &[&str]) -> Answer {
    let vars = Vars::default();
    let dirs = Dirs::new(Os::Macos, &machine.path("home"), &vars, &machine.path("root"));
    machine::run(&mut World { os: Os::Macos, dirs, vars, ..machine.world() }, args)
}

/// A property list of one text.
fn plist(key: &str, value: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>{key}</key><string>{value}</string></dict></plist>"
    )
}

const SETUP: [&str; 5] = ["setup", "--scope", "managed", "--non-interactive", "--json"];

#[test]
fn what_a_property_list_hides_is_named_and_reaches_it_in_its_own_form() {
    let machine = Machine::new();
    machine.write(PREFERENCES, plist("model", "opus"));
    let answer = on_a_mac(&machine, &SETUP);
    assert_eq!(answer.code, 0, "{answer:?}");
    let next = answer.json()["next"].to_string();
    for word in
        ["hides", "availableModels, availableModelsMatch", "awsAuthRefresh", "--print mobileconfig", "com.anthropic"]
    {
        assert!(next.contains(word), "{word}: {next}");
    }
    // Variables join over the sources, but for those that decide where the keys of a hidden helper would go.
    assert!(next.contains("env.CLAUDE_CODE_USE_BEDROCK") && !next.contains("AWS_REGION"), "{next}");
    let check = on_a_mac(&machine, &["check", "--json"]);
    let document = check.json();
    assert_eq!((check.code, &document["verdict"], &document["code"]), (1, &json!("overridden"), &json!("GK-CLI-013")));
    let items = document["items"].as_array().expect("items");
    let item = |key: &str| items.iter().find(|item| item["key"] == key).expect("an item");
    assert_eq!(item("env.AWS_REGION")["state"], "as-intended");
    let hidden = item("enforceAvailableModels");
    assert_eq!(hidden["state"], "shadowed");
    assert!(hidden["by"].as_str().is_some_and(|by| by.ends_with("com.anthropic.claudecode.plist")), "{hidden}");
    let said = on_a_mac(&machine, &["check"]);
    assert!(said.err.contains("genkan setup --profile bedrock-jp --print mobileconfig"), "{said:?}");
    let line = on_a_mac(&machine, &["check", "--format", "intune"]).json();
    assert_eq!((&line["GenkanShadowed"], &line["GenkanCompliant"]), (&json!(true), &json!(false)));

    let printed = on_a_mac(&machine, &["setup", "--print", "plist"]);
    assert_eq!(printed.code, 0, "{printed:?}");
    machine.write(PREFERENCES, printed.out);
    let check = on_a_mac(&machine, &["check", "--json"]);
    assert_eq!((check.code, &check.json()["verdict"]), (0, &json!("as-intended")), "{check:?}");
}

#[test]
fn each_form_is_for_its_system_and_writes_nothing() {
    let machine = Machine::new();
    let before = machine.tree();
    for (what, args, program, parts) in [
        ("mobileconfig", &[][..], "/usr/local/bin/genkan refresh", &["<key>PayloadScope</key>"][..]),
        ("plist", &["--program", "/opt/a b/genkan"], "&apos;/opt/a b/genkan&apos; refresh", &["<key>env</key>"]),
        ("reg", &[], r#"\\\"C:\\\\Program Files\\\\genkan\\\\genkan.exe\\\" refresh"#, &["HKEY_LOCAL_MACHINE"]),
        ("powershell", &[], r#"\"C:\\Program Files\\genkan\\genkan.exe\" refresh"#, &["Set-ItemProperty"]),
    ] {
        let answer = machine.genkan(&[&["setup", "--print", what][..], args].concat());
        assert_eq!(answer.code, 0, "{answer:?}");
        for part in parts.iter().copied().chain([program, "enforceAvailableModels", "jp.anthropic."]) {
            assert!(answer.out.contains(part), "{what}: {part}: {}", answer.out);
        }
        assert!(answer.out.is_ascii() && !answer.out.contains(&machine.path("").display().to_string()), "{what}");
    }
    // Settings that WSL takes from Windows: one line for both shells.
    let facts = ["--set", "aws.identity=isolated", "--set", "claude.settings.wslInheritsWindowsSettings=true"];
    let answer = machine.genkan(&[&["setup", "--print", "powershell"][..], &facts].concat());
    assert_eq!(answer.code, 0, "{answer:?}");
    let text =
        answer.out.lines().find_map(|line| line.strip_prefix("$settings = '")?.strip_suffix('\'')).expect("a value");
    let settings: Value = serde_json::from_str(&text.replace("''", "'")).expect("JSON");
    assert_eq!(settings["hooks"]["UserPromptSubmit"][0]["hooks"][0]["command"], "genkan guard --profile bedrock-jp");
    let export = settings["awsCredentialExport"].as_str().expect("a line");
    assert!(
        export.starts_with("genkan.exe credentials ") && !export.contains('/') && !export.contains("C:"),
        "{export}"
    );
    assert_eq!(machine.tree(), before);
}
