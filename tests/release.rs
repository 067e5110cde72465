//! Claude Code's version beside every verdict: those that the residency was run with are silent, others are named.

use crate::machine::Machine;

const PACKAGE: &str = "home/.local/bin/node_modules/@anthropic-ai/claude-code/package.json";

/// A machine that is set up in this scope, with Claude Code of this version.
fn machine(scope: &str, version: &str) -> Machine {
    let machine = Machine::new();
    machine.write("home/.local/bin/claude", "#!/bin/sh\n");
    machine.set_mode("home/.local/bin/claude", 0o755);
    installed(&machine, "2.1.332");
    let answer = machine.genkan(&["setup", "--scope", scope, "--non-interactive", "--no-login"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    installed(&machine, version);
    machine
}

fn installed(machine: &Machine, version: &str) {
    machine.write(PACKAGE, format!(r#"{{"name": "@anthropic-ai/claude-code", "version": "{version}"}}"#));
}

#[test]
fn a_version_outside_of_what_was_run_stands_beside_each_verdict() {
    for (scope, version, release, code, mark) in [
        ("user", "2.1.328", "verified", "", ""),
        ("managed", "2.1.332", "verified", "", ""),
        ("user", "2.2.0", "newer", "GK-CLI-021", "note:"),
        ("managed", "2.2.0", "newer", "GK-CLI-021", "note:"),
        ("user", "2.1.300", "older", "GK-CLI-051", "note:"),
        ("user", "2.1.75", "older", "GK-CLI-054", "error:"),
        ("managed", "2.1.162", "older", "GK-CLI-054", "error:"),
        ("managed", "2.1.280", "older", "GK-CLI-055", "warning:"),
        ("managed", "2.1.100", "ignores-managed", "GK-CLI-053", "error:"),
    ] {
        let machine = machine(scope, version);
        for verb in ["status", "check", "models"] {
            let text = machine.genkan(&[verb]);
            let document = machine.genkan(&[verb, "--json"]);
            let said = format!("{verb}, {scope}, {version}: {text:?}");
            assert_eq!(document.json()["claude"]["release"], release, "{said}");
            assert_eq!(document.json()["claude"]["verified"], "2.1.328 – 2.1.332", "{said}");
            assert_eq!(text.err.contains("GK-CLI-0"), !code.is_empty(), "{said}");
            assert!(text.err.contains(code) && text.err.contains(mark), "{said}");
            let is_wrong = mark == "error:";
            if verb == "check" {
                assert_eq!((text.code, document.code), (u8::from(is_wrong), u8::from(is_wrong)), "{said}");
            }
        }
        let report = machine.genkan(&["doctor", "--offline", "--json"]).json();
        let findings = report["findings"].as_array().expect("findings").clone();
        let named =
            |code: &str| findings.iter().find(|one| one["code"] == code && one["severity"] != "skipped").cloned();
        for other in ["GK-CLI-021", "GK-CLI-051", "GK-CLI-052", "GK-CLI-053", "GK-CLI-054", "GK-CLI-055"] {
            // An age below the profile's own minimum is said by that.
            let is_too_old = other == "GK-CLI-051" && named("GK-CLI-005").is_some();
            assert_eq!(
                named(other).is_some(),
                other == code && !is_too_old,
                "{other}, {scope}, {version}: {findings:#?}"
            );
        }
        let severity = named(code).map(|one| one["severity"].as_str().unwrap_or_default().to_owned());
        let expected = match mark {
            "error:" => "error",
            "warning:" => "warning",
            _ => "info",
        };
        assert!(severity.is_none_or(|severity| severity == expected), "{version}");
    }
}

/// Which one a shell starts is decided by its start files, and an editor starts its own.
#[test]
fn one_beside_the_first_that_ignores_what_is_managed_spoils_the_verdict_and_is_named_by_its_path() {
    let npm = |machine: &Machine| {
        machine.write("home/.npm-global/bin/claude", "#!/bin/sh\n");
        machine.set_mode("home/.npm-global/bin/claude", 0o755);
        let package = PACKAGE.replace(".local/bin", ".npm-global/bin");
        machine.write(&package, r#"{"name": "@anthropic-ai/claude-code", "version": "2.0.14"}"#);
        "/.npm-global/bin/claude"
    };
    let editor = |machine: &Machine| {
        machine.folder("home/.vscode/extensions/anthropic.claude-code-2.0.14-linux-x64");
        "/.vscode/extensions/anthropic.claude-code-2.0.14-linux-x64"
    };
    for add in [&npm as &dyn Fn(&Machine) -> &'static str, &editor] {
        let managed = machine("managed", "2.1.332");
        assert_eq!(managed.genkan(&["check"]).code, 0);
        let path = add(&managed);
        let answer = managed.genkan(&["check"]);
        assert!(answer.code == 1 && answer.out.starts_with("overridden"), "{answer:?}");
        let doctor = managed.genkan(&["doctor", "--offline"]);
        for said in [&answer.err, &managed.genkan(&["status"]).err, &doctor.out.replace("\n", "").replace("  ", "")] {
            let is_named = said.contains("GK-CLI-053") && said.contains("2.0.14");
            assert!(is_named, "{path}: {said}");
        }
        assert!(answer.err.contains(path), "{answer:?}");
        assert!(!doctor.out.contains("claude update"), "that updates another: {doctor:?}");
        let document = managed.genkan(&["check", "--json"]).json();
        assert_eq!(document["codes"], serde_json::json!(["GK-CLI-053"]), "{document:#}");
        // In user scope an editor's own is a warning, as in doctor's words, and nobody starts what lies behind the first.
        let user = machine("user", "2.1.332");
        let path = add(&user);
        let answer = user.genkan(&["check"]);
        assert_eq!((answer.code, answer.err.contains(path)), (0, path.contains("vscode")), "{answer:?}");
    }
}

/// With such a version the very settings lead requests elsewhere: nothing is written, and what brings a newer one is said.
#[test]
fn setup_writes_nothing_for_a_version_that_does_not_keep_to_it() {
    let machine = Machine::new();
    machine.write("home/.local/bin/claude", "#!/bin/sh\n");
    machine.set_mode("home/.local/bin/claude", 0o755);
    let setup = |scope, more: &[&str]| {
        machine.genkan(&[&["setup", "--scope", scope, "--non-interactive", "--no-login"], more].concat())
    };
    installed(&machine, "2.1.162");
    for scope in ["user", "managed"] {
        let refused = setup(scope, &[]);
        assert!(refused.code == 1 && refused.err.contains("GK-CLI-054"), "{refused:?}");
        assert!(refused.err.contains("2.1.220") && refused.err.contains("claude update"), "{refused:?}");
        assert_eq!(setup(scope, &["--dry-run"]).code, 0);
    }
    assert!(!machine.path("home/.claude/settings.json").exists());
    // A newer one that passes over a part of it is told first among what is left to do.
    installed(&machine, "2.1.280");
    let done = setup("user", &["--set", "claude.guard=on", "--set", "claude.guard_undecided=stop"]);
    assert!(done.code == 0 && done.err.contains("onFailure") && done.err.contains("claude update"), "{done:?}");
    let check = machine.genkan(&["check"]);
    assert!(check.code == 1 && check.err.contains("GK-CLI-055"), "{check:?}");
}
