//! Settings of a project's folder, and folders and homes that move.

use serde_json::json;

use super::SILENT;
use crate::machine::{Machine, run};

#[test]
fn a_guard_that_a_projects_settings_cannot_have_is_said() {
    let machine = Machine::new();
    for scope in ["project", "local"] {
        let answer = machine.genkan(&["setup", "--non-interactive", "--scope", scope, "--set", "claude.guard=on"]);
        assert!(answer.err.contains(&format!("claude.guard = \"on\" does nothing in {scope} scope")), "{answer:?}");
    }
}

/// The ledger knows the folders; `missing` alone would be news to whoever is in another one.
#[test]
fn whoever_asks_in_another_folder_or_scope_is_told_where_a_profile_is_applied() {
    let machine = Machine::new();
    let run_in = |folder: &str, args: &[&str]| {
        let mut world = machine.world();
        world.cwd = machine.path(folder);
        run(&mut world, args)
    };
    ["one", "an other", "third"].iter().for_each(|folder| machine.folder(folder));
    for (folder, scope) in [("one", "project"), ("an other", "local")] {
        let answer = run_in(folder, &["setup", "--non-interactive", "--scope", scope]);
        assert_eq!(answer.code, 0, "{answer:?}");
    }
    let [one, other] = ["one", "an other"].map(|folder| machine.path(folder).display().to_string());
    let says = |text: &str, verb: &str, flags: [&str; 2]| {
        for line in
            [format!("cd {one} && genkan {verb}{}", flags[0]), format!("cd '{other}' && genkan {verb}{}", flags[1])]
        {
            assert!(text.contains(&line), "{line}: {text}");
        }
    };
    let scopes = [" --scope project", " --scope local"];
    for more in [&[][..], &["--scope", "project"], &["--scope", "user"]] {
        let checked = run_in("third", &[&["check"], more].concat());
        assert_eq!(checked.code, 1, "{checked:?}");
        let said = checked.out + &checked.err;
        says(&said, "check", scopes);
        assert!(!said.contains("never set") && said.contains("To set it up here too"), "{said}");
        let undone = run_in("third", &[&["undo", "--yes"], more].concat());
        assert_eq!(undone.code, 0, "{undone:?}");
        says(&undone.err, "undo", scopes);
    }
    let document = run_in("third", &["check", "--json"]).json();
    assert_eq!(document["elsewhere"][0], json!({"profile": "bedrock-jp", "scope": "project", "project": one}));
    says(&run_in("third", &["use", "off"]).err, "undo", scopes);
    says(&run_in("third", &["status"]).out, "status", [""; 2]);
    // Another profile is applied nowhere.
    assert!(!run_in("third", &["check", "--profile", "vertex-jp"]).err.contains("applied"));
    // Where it is applied nothing is said of other places; in another scope there, the scope.
    let there = run_in("one", &["check"]);
    assert!(there.code == 0 && !there.err.contains("applied"), "{there:?}");
    let undone = run_in("one", &["undo", "--scope", "user"]);
    assert!(undone.err.contains("in project scope: genkan undo --scope project"), "{undone:?}");
    std::fs::remove_dir_all(machine.path("one")).unwrap();
    assert!(run_in("third", &["undo"]).err.contains("genkan undo --everything"));
}

/// A home that was moved or copied has its own files; whose it was before may still use theirs.
#[test]
fn in_a_home_that_was_moved_or_copied_its_own_files_are_meant() {
    let before = "{\n  \"theme\": \"dark\"\n}\n";
    for (with, has_record) in [("mv", true), ("cp", true), ("mv", false)] {
        let (old, new) = (Machine::new(), Machine::new());
        old.write("home/.claude/settings.json", before);
        let program = old.write("home/Downloads/target/debug/genkan", "#!/bin/sh\n");
        old.set_mode("home/Downloads/target/debug/genkan", 0o755);
        let old = old.program(&program);
        let guarded = [&SILENT[..], &["--set", "claude.guard=on", "--set", "claude.guard_undecided=stop"]].concat();
        assert_eq!(old.genkan(&guarded).code, 0);
        let was = old.read("home/.claude/settings.json");
        std::fs::remove_dir_all(new.path("home")).unwrap();
        let args: &[&str] = if with == "cp" { &["-a"] } else { &[] };
        let moved = std::process::Command::new(with).args(args).args([old.path("home"), new.path("home")]).status();
        assert!(moved.unwrap().success());
        let program = new.path("home/Downloads/target/debug/genkan");
        let new = new.program(&program);
        if !has_record {
            std::fs::remove_file(new.path("home/.local/state/genkan/ledger.json")).unwrap();
        }

        let check = new.genkan(&["check"]);
        assert!(check.code == 1 && check.out.starts_with("drifted"), "{with}: {check:?}");
        assert!(!check.out.contains("AWS_REGION"), "{with}: {check:?}");
        assert_eq!(new.genkan(&guarded).code, 0, "{with}");
        assert_eq!(new.genkan(&["check"]).code, 0, "{with}");
        let settings = new.read("home/.claude/settings.json");
        assert!(!settings.contains(&*old.path("home").to_string_lossy()), "{with}: {settings}");
        assert_eq!(new.genkan(&["undo", "--yes"]).code, 0);
        assert_eq!(new.read("home/.claude/settings.json"), before, "{with}");
        if with == "cp" {
            assert_eq!(old.read("home/.claude/settings.json"), was);
        } else {
            assert!(!old.path("home").exists());
        }
    }
}

/// A project that was moved takes its part of the settings with it, and the record still says where it was.
#[test]
fn in_a_project_that_was_moved_the_record_follows() {
    let machine = Machine::new();
    let local = ["--scope", "local"];
    assert_eq!(machine.genkan(&[&SILENT[..], &local].concat()).code, 0);
    let settings = ".claude/settings.local.json";
    // Gone for good: nothing is made anew there, and nothing is said to be removed.
    std::fs::rename(machine.path("project"), machine.path("gone")).unwrap();
    let answer = machine.genkan(&["undo", "--everything", "--dry-run"]);
    assert!(answer.code == 0 && answer.out.contains("isn't there any more"), "{answer:?}");
    // Another folder that stands where it was called from.
    std::fs::rename(machine.path("gone"), machine.path("project")).unwrap();
    std::fs::create_dir(machine.path("elsewhere")).unwrap();
    std::fs::rename(machine.path("project"), machine.path("elsewhere/repo")).unwrap();
    let mut world = machine.world();
    world.cwd = machine.path("elsewhere/repo");
    let answer = run(&mut world, &[&["undo", "--yes"][..], &local].concat());
    assert!(answer.code == 0 && answer.out.contains("removed"), "{answer:?}");
    assert!(!machine.path("elsewhere/repo").join(settings).exists() && !machine.path("project").exists());
}

/// Neither is in a repository or beside it: whoever sets a folder up is told where it goes.
#[test]
fn a_folders_settings_hold_no_sign_in_and_setup_says_so() {
    let machine = Machine::new();
    let facts = ["aws.sso_start_url=https://d-1234567890.awsapps.com/start", "aws.account_id=111122223333"];
    let facts = [&facts[..], &["aws.role_name=Dev"]].concat();
    let facts: Vec<_> = facts.iter().flat_map(|fact| ["--set", fact]).collect();
    let told = "genkan setup --profile bedrock-jp --scope user";
    machine.folder("one");
    let here = |scope| {
        let mut world = machine.world();
        world.cwd = machine.path("one");
        run(&mut world, &[&SILENT[..], &["--scope", scope], &facts].concat())
    };
    for scope in ["project", "local"] {
        let answer = here(scope);
        assert!(answer.code == 0 && answer.err.contains(told), "{answer:?}");
    }
    assert_eq!(machine.genkan(&[&SILENT[..], &facts].concat()).code, 0);
    let answer = here("local");
    assert!(answer.code == 0 && !answer.err.contains(told), "{answer:?}");
}

/// A colleague has set the folder up, and nothing is written down of that here.
#[test]
fn a_folder_that_came_with_a_profiles_values_is_as_intended() {
    for (profile, set) in [("bedrock-jp", &[][..]), ("vertex-jp", &["--set", "google.project=acme-claude"])] {
        let machine = Machine::new();
        machine.folder("one");
        let there = |args: &[&str]| {
            let mut world = machine.world();
            world.cwd = machine.path("one");
            run(&mut world, args)
        };
        let colleagues = there(&[&SILENT[..], &["--scope", "project", "--profile", profile], set].concat());
        assert_eq!(colleagues.code, 0, "{colleagues:?}");
        std::fs::remove_dir_all(machine.path("home/.local")).expect("a state folder");
        for args in [&["check"][..], &["check", "--profile", profile]] {
            let check = there(args);
            assert!(check.code == 0 && check.out.contains(&format!("as intended: {profile}")), "{check:?}");
            assert!(check.err.contains("come with this folder's .claude/settings.json"), "{check:?}");
        }
        let doctor = there(&["doctor", "--offline"]);
        assert!(!doctor.out.contains("GK-CLI-010") && !doctor.out.contains("--replace"), "{doctor:?}");
        let before = machine.read("one/.claude/settings.json");
        let again = there(&[&SILENT[..], &["--scope", "project", "--profile", profile], set].concat());
        assert_eq!(again.code, 0, "{again:?}");
        let undone = there(&["undo", "--yes", "--scope", "project"]);
        assert!(undone.code == 0 && undone.err.contains("the values that were there before it stay"), "{undone:?}");
        assert!(!format!("{}{}", undone.out, undone.err).contains("restored"), "{undone:?}");
        assert_eq!(machine.read("one/.claude/settings.json"), before);
        let text = before.replace("asia-northeast1", "us-east5");
        machine.write("one/.claude/settings.json", text.replace("ap-northeast-1", "us-east-1"));
        let check = there(&["check"]);
        assert!(check.code == 1 && check.err.contains("GK-PRO-056"), "{check:?}");
    }
}

/// In a folder's settings there is no helper: a key that is stored would reach nobody.
#[test]
fn in_a_folder_a_gateways_key_comes_from_settings_of_ones_own() {
    for (own, is_step) in [("{}", true), (r#"{"apiKeyHelper": "acme-key"}"#, false)] {
        let machine = Machine::new();
        machine.write("home/.claude/settings.json", own);
        machine.folder("one");
        let mut world = machine.world();
        world.cwd = machine.path("one");
        let gateway = ["--profile", "gateway-anthropic", "--set", "gateway.url=https://llm.acme.example"];
        let answer = run(&mut world, &[&SILENT[..], &["--scope", "project"], &gateway].concat());
        let step = answer.err.contains("genkan setup --profile gateway-anthropic --scope user");
        assert!(answer.code == 0 && step == is_step, "{answer:?}");
        assert!(!answer.err.contains("genkan token set"), "{answer:?}");
    }
}
