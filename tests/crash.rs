//! Killed at any instant, or overtaken by another program: every file is old or new, whole, the next run finishes,
//! and undo brings the bytes from before.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::machine::{Machine, Node};
use crate::program;
#[cfg(target_os = "linux")]
use crate::tracer::{self, Step, Verdict};

const SETTINGS: &str = "home/.claude/settings.json";
const AWS_CONFIG: &str = "home/.aws/config";
const EDITOR: &str = "home/.config/Code/User/settings.json";
const THEIRS: &str = "{\n  \"theme\": \"dark\",\n  \"env\": {\n    \"MINE\": \"1\"\n  }\n}\n";

/// A sign-in, an AWS profile, the editor.
const ONE: &str = r#"
schema = 1
name = "one"
extends = "bedrock-jp"
[aws]
sso_start_url = "https://d-1234567890.awsapps.com/start"
sso_session = "acme"
account_id = "111122223333"
role_name = "Dev"
"#;

/// Other values, and fewer: no AWS profile, no editor.
const TWO: &str = r#"
schema = 1
name = "two"
extends = "bedrock-jp"
[aws]
sso_start_url = "https://d-1234567890.awsapps.com/start"
sso_session = "other"
account_id = "111122223333"
role_name = "Dev"
identity = "isolated"
[claude]
vscode = false
"#;

fn machine() -> Machine {
    let machine = Machine::new().program(program::genkan());
    machine.write(SETTINGS, THEIRS);
    machine.write(AWS_CONFIG, "[profile mine]\nregion = eu-west-1\n");
    machine.folder("home/.config/Code/User");
    machine.write("one.toml", ONE);
    machine.write("two.toml", TWO);
    machine
}

/// A machine on which the first profile is applied.
fn applied() -> Machine {
    let machine = machine();
    run(&machine, &["setup", "--non-interactive", "--profile", "../one.toml"]);
    machine
}

const SETUP_ONE: [&str; 4] = ["setup", "--non-interactive", "--profile", "../one.toml"];
const SETUP_TWO: [&str; 4] = ["setup", "--non-interactive", "--profile", "../two.toml"];
const UNDO: [&str; 2] = ["undo", "--yes"];

#[track_caller]
fn run(machine: &Machine, args: &[&str]) {
    let answer = machine.genkan(args);
    assert_eq!(answer.code, 0, "genkan {args:?}: {answer:?}");
}

/// What the person's own files hold.
fn files(machine: &Machine) -> [Option<String>; 3] {
    // From a checkout below a temporary folder, setup copies the program into the home, and hooks name that.
    let home = machine.path("home").display().to_string();
    [SETTINGS, AWS_CONFIG, EDITOR]
        .map(|file| std::fs::read_to_string(machine.path(file)).ok().map(|text| text.replace(&home, "~")))
}

/// The person's machine, without the folder that genkan keeps for itself.
fn without_state(machine: &Machine) -> BTreeMap<PathBuf, (u32, Node)> {
    machine.tree().into_iter().filter(|(path, _)| !path.starts_with("home/.local")).collect()
}

/// What has to hold after a run was cut short: old or new, and any way on leads where it would have led.
#[track_caller]
fn recovers(machine: &Machine, command: &[&str], old: &[Option<String>; 3], new: &[Option<String>; 3], finish: bool) {
    for ((found, old), new) in files(machine).iter().zip(old).zip(new) {
        assert!(found == old || found == new, "neither old nor new: {found:?}");
    }
    if finish {
        run(machine, command);
        assert_eq!(&files(machine), new);
        if command[0] == "setup" {
            run(machine, &["check"]);
        }
    }
    run(machine, &UNDO);
    assert_eq!(without_state(machine), without_state(&self::machine()));
    let left: Vec<_> = machine.tree().into_keys().filter(|path| path.starts_with("home/.local/state/genkan")).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// What a whole run makes of the files.
fn old_and_new(prepare: fn() -> Machine, command: &[&str]) -> ([Option<String>; 3], [Option<String>; 3]) {
    let whole = prepare();
    let old = files(&whole);
    run(&whole, command);
    (old, files(&whole))
}

/// A pseudo-random walk, the same on every machine: fractions of one.
fn fractions() -> impl Iterator<Item = f64> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    })
}

#[test]
fn killed_at_any_time_it_recovers() {
    let (old, new) = old_and_new(machine, &SETUP_ONE);
    let start = |machine: &Machine| {
        let mut command = program::command(&machine.path("home"));
        command.args(SETUP_ONE).current_dir(machine.path("project"));
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().expect("genkan")
    };
    let whole = machine();
    let began = Instant::now();
    assert!(start(&whole).wait().expect("genkan").success());
    let mut longest = began.elapsed();
    let mut killed = 0;
    for (number, fraction) in fractions().take(40).enumerate() {
        let machine = machine();
        let mut child = start(&machine);
        std::thread::sleep(longest.mul_f64(fraction).max(Duration::from_millis(1)));
        child.kill().expect("kill");
        if child.wait().expect("wait").success() {
            // It was done before: on a busy machine the first run says little of the others.
            longest = longest.mul_f64(0.9);
        } else {
            killed += 1;
        }
        recovers(&machine, &SETUP_ONE, &old, &new, number % 2 == 0);
    }
    assert!(killed > 10, "only {killed} of 40 runs were cut short");
}

/// Runs the program with a say at every change that it makes; `None`, counted as skipped, where that can't be done.
#[cfg(target_os = "linux")]
#[track_caller]
fn traced(machine: &Machine, args: &[&str], at: impl FnMut(usize, &Step) -> Verdict) -> Option<tracer::End> {
    let mut command = program::command(&machine.path("home"));
    command.args(args).current_dir(machine.path("project"));
    let ended = match crate::tally::too_late() {
        Some(reason) => Err(reason.to_owned()),
        None => tracer::run(&command, at),
    };
    match ended {
        Ok(end) => Some(end),
        Err(reason) => {
            crate::tally::skipped(std::panic::Location::caller(), &reason);
            None
        }
    }
}

/// Kills a run before each of its changes, one machine a change.
#[cfg(target_os = "linux")]
#[track_caller]
fn killed_before_every_change(prepare: fn() -> Machine, command: &[&str]) {
    let (old, new) = old_and_new(prepare, command);
    let Some(whole) = traced(&prepare(), command, |_, _| Verdict::GoOn) else { return };
    assert_eq!(whole.code, Some(0), "{}", whole.stderr);
    assert!(whole.steps.len() > 10, "only {} changes were seen", whole.steps.len());
    for last in 0..whole.steps.len() {
        let machine = prepare();
        let at = |number, _: &Step| if number == last { Verdict::Kill } else { Verdict::GoOn };
        let end = traced(&machine, command, at).expect("it could be traced just now");
        assert_eq!(end.code, None, "killed before {:?}", whole.steps[last]);
        recovers(&machine, command, &old, &new, last % 2 == 0);
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_first_setup_that_is_killed_before_any_of_its_changes_recovers() {
    killed_before_every_change(machine, &SETUP_ONE);
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_change_of_profiles_that_is_killed_before_any_of_its_changes_recovers() {
    killed_before_every_change(applied, &SETUP_TWO);
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "long: .ci/run runs it"]
fn an_undo_that_is_killed_before_any_of_its_changes_recovers() {
    let (old, new) = old_and_new(applied, &UNDO);
    let Some(whole) = traced(&applied(), &UNDO, |_, _| Verdict::GoOn) else { return };
    for last in 0..whole.steps.len() {
        let machine = applied();
        traced(&machine, &UNDO, |number, _| if number == last { Verdict::Kill } else { Verdict::GoOn });
        if last % 2 == 0 {
            recovers(&machine, &UNDO, &old, &new, false);
        } else {
            // Somebody has thought better of it.
            run(&machine, &SETUP_ONE);
            assert_eq!(files(&machine), old);
            recovers(&machine, &SETUP_ONE, &old, &old, false);
        }
    }
}

/// Half an undo would lead Claude Code to an AWS profile that is gone.
#[cfg(target_os = "linux")]
#[test]
fn ctrl_c_while_files_are_taken_back_comes_after_all_of_them_and_that_is_said() {
    let own = ["/.claude/settings.json", "/.aws/config", "/Code/User/settings.json"];
    for command in [&UNDO[..], &["undo", "--everything", "--yes"], &["use", "off"]] {
        let (_, new) = old_and_new(applied, command);
        let Some(whole) = traced(&applied(), command, |_, _| Verdict::GoOn) else { return };
        let is_own = |(_, step): &(usize, &Step)| own.iter().any(|file| step.path.ends_with(file));
        let written: Vec<_> = whole.steps.iter().enumerate().filter(is_own).map(|(number, _)| number).collect();
        assert!(written.len() >= own.len(), "{command:?}: {:?}", whole.steps);
        for pressed in written {
            let machine = applied();
            let at = |number, _: &Step| {
                // A thread of its own hears it.
                if number == pressed + 1 {
                    std::thread::sleep(Duration::from_millis(200));
                }
                if number == pressed { Verdict::Interrupt } else { Verdict::GoOn }
            };
            let end = traced(&machine, command, at).expect("it could be traced just now");
            let place = format!("{command:?}, before {:?}: {}", whole.steps[pressed], end.stderr);
            assert_eq!(files(&machine), new, "{place}");
            assert_eq!((end.code, end.stderr.contains("GK-USE-021")), (Some(130), true), "{place}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "long: .ci/run runs it"]
fn killed_twice_on_the_way_to_another_profile_it_recovers() {
    let (old, new) = old_and_new(applied, &SETUP_TWO);
    let Some(whole) = traced(&applied(), &SETUP_TWO, |_, _| Verdict::GoOn) else { return };
    let mut fractions = fractions().map(|fraction| (fraction * whole.steps.len() as f64) as usize);
    for number in 0..30 {
        let machine = applied();
        for last in fractions.by_ref().take(2) {
            traced(&machine, &SETUP_TWO, |number, _| if number == last { Verdict::Kill } else { Verdict::GoOn });
        }
        recovers(&machine, &SETUP_TWO, &old, &new, number % 2 == 0);
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "long: .ci/run runs it"]
fn what_another_program_writes_meanwhile_is_never_lost() {
    let edited = THEIRS.replace("dark", "light");
    let Some(whole) = traced(&machine(), &SETUP_ONE, |_, _| Verdict::GoOn) else { return };
    let settings = |step: &Step| step.path.ends_with("/.claude/settings.json");
    let renamed = whole.steps.iter().position(settings).expect("the settings are renamed into place");
    // Files are read once the lock is held: what was written before that is found, and built upon.
    let lock =
        whole.steps.iter().position(|step| step.path.ends_with("/setup.lock")).expect("the lock's file is opened");
    let held = lock + 1;
    // Before the renaming itself nobody can tell any more: the bytes were compared right before.
    for overtaken in 0..renamed {
        let machine = machine();
        let overtake = |number, _: &Step| {
            if number == overtaken {
                machine.write(SETTINGS, &edited);
            }
            Verdict::GoOn
        };
        let end = traced(&machine, &SETUP_ONE, overtake).expect("it could be traced just now");
        if overtaken <= held {
            assert_eq!(end.code, Some(0), "{overtaken}: {}", end.stderr);
            let settings = machine.read(SETTINGS);
            assert!(settings.contains("\"light\"") && settings.contains("CLAUDE_CODE_USE_BEDROCK"), "{settings}");
        } else {
            assert_eq!((end.code, machine.read(SETTINGS)), (Some(1), edited.clone()), "{overtaken}: {}", end.stderr);
            assert!(
                end.stderr.contains("GK-SYS-004") && end.stderr.contains(".claude/settings.json"),
                "{}",
                end.stderr
            );
            run(&machine, &SETUP_ONE);
        }
        run(&machine, &UNDO);
        assert_eq!(machine.read(SETTINGS), edited);
    }
}
