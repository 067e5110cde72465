//! The guard at a terminal: what is typed in a running session, the prompt that stays where it was typed, and the doors
//! at which the client asks no hook.

use serde_json::{Value, json};

use super::by_hand::settle;
use super::office::scenario;
use super::tty::Tty;
use super::{Site, isolated, prepared};
use crate::cloud::{Log, Scenario};
use crate::home::Home;
use crate::ways::GLOBAL;

/// A list that lets one model abroad through.
fn longer() -> Value {
    json!({"availableModels": [GLOBAL]})
}

/// The same, and the session's tier pinned to that model.
fn pinned() -> Value {
    json!({"availableModels": [GLOBAL], "env": {"ANTHROPIC_DEFAULT_SONNET_MODEL": GLOBAL}})
}

/// A settled home in user scope, with these settings in the project's folder.
fn home(site: &Site, more: &[&str], project: &Value) -> Home {
    let home = prepared::home(site, &[&["--set", "claude.guard=on"], more].concat());
    in_project(&home, project);
    home
}

fn in_project(home: &Home, project: &Value) {
    settle(home);
    if !project.is_null() {
        home.write("project/.claude/settings.json", &project.to_string());
    }
}

/// What was answered abroad: one-token probes, and prompts.
fn abroad(log: &Log) -> (usize, usize) {
    let answered = log.requests().into_iter().filter(|entry| entry.status == 200);
    let abroad = answered.filter(|entry| entry.model().is_some_and(|model| !model.starts_with("jp.")));
    let (probes, prompts): (Vec<_>, Vec<_>) = abroad.partition(|entry| entry.request.path.ends_with("/invoke"));
    (probes.len(), prompts.len())
}

pub(super) fn type_in(tty: &mut Tty<'_>, prompt: &str) {
    tty.keys(prompt).wait_for(&format!("❯ {prompt}")).keys("\r");
}

#[test]
fn a_prompt_that_would_leave_is_stopped_and_stays_where_it_was_typed() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = home(&site, &[], &pinned());
    let mut tty = site.claude(&home).tty();
    // The session's first words say it already.
    tty.wait_for("Prompts will be stopped").wait_for("❯");
    type_in(&mut tty, "hi there");
    tty.wait_for("(GK-GRD-001)").wait_for("❯ hi there");
    assert_eq!(abroad(site.log()), (0, 0), "{}", site.log());
}

/// Seen: one token goes to a model that is typed in full, and only then the hook is asked.
#[test]
fn a_model_that_is_typed_is_refused_and_the_session_stays_inside() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = home(&site, &[], &longer());
    let mut tty = site.claude(&home).tty();
    tty.wait_for("❯");
    tty.keys(&format!("/model {GLOBAL}")).wait_for("sonnet-5-5").keys("\r").wait_for("(GK-GRD-007)");
    assert_eq!(abroad(site.log()), (1, 0), "{}", site.log());
    type_in(&mut tty, "hi");
    tty.wait_for("The stand-in heard you.");
    assert_eq!(abroad(site.log()), (1, 0), "{}", site.log());
}

/// What a session began with is judged as well as what the files say by now.
#[test]
fn a_session_that_began_abroad_is_stopped_until_somebody_switches_it() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = home(&site, &[], &pinned());
    let mut tty = site.claude(&home).tty();
    tty.wait_for("Sonnet 5.5 ·").wait_for("Prompts will be stopped").wait_for("❯");
    in_project(&home, &longer());
    // The client has seen the file.
    tty.wait_for("Sonnet 4.6 ·");
    type_in(&mut tty, "hi");
    tty.wait_for("(GK-GRD-007)");
    // Ctrl-U empties the line that the prompt was put back into.
    tty.keys("\u{15}").keys("/model haiku").wait_for("❯ /model haiku").keys("\r").wait_for("Set model to Haiku 4.5");
    type_in(&mut tty, "again");
    tty.wait_for("The stand-in heard you.");
    assert_eq!(abroad(site.log()), (0, 0), "{}", site.log());
}

/// The client's dialog rewrites the pin in the person's own file, and starts anew.
#[test]
fn the_clients_own_offer_is_taken_and_the_next_prompt_is_stopped() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = home(&site, &[], &Value::Null);
    let file = home.read(".claude/settings.json").expect("settings");
    let mut settings: Value = serde_json::from_str(&file).expect("JSON");
    settings["env"]["ANTHROPIC_DEFAULT_OPUS_MODEL"] = "jp.anthropic.claude-opus-4-8".into();
    settings["env"]["ANTHROPIC_BEDROCK_REGION_PREFIX"] = "".into();
    // From 2.1.332 on nothing is offered that the list of models doesn't have.
    for key in ["modelOverrides", "availableModels"] {
        settings.as_object_mut().map(|settings| settings.remove(key));
    }
    home.write(".claude/settings.json", &settings.to_string());
    let mut tty = site.claude(&home).tty();
    tty.wait_for("Newer Opus model available").keys("\r");
    tty.wait_for("Prompts will be stopped").wait_for("❯");
    type_in(&mut tty, "hi");
    tty.wait_for("stopped, with ANTHROPIC_DEFAULT_OPUS_MODEL = global.anthropic.claude-opus-5-5");
    // The offer was preceded by a probe.
    assert_eq!(abroad(site.log()), (1, 0), "{}", site.log());
}

/// A shell's output that goes to the model, and a question on the side: no hook is asked, keys that can't be sent are
/// what is left.
#[test]
#[ignore = "long: .ci/run runs it"]
fn at_doors_without_a_hook_the_keys_are_what_stops() {
    for (typed, answered) in [("!echo one", "● The stand-in"), ("/btw what is this", "    The stand-in")] {
        let through = |site: &Site, home: &Home, sign: &str| {
            in_project(home, &pinned());
            let mut tty = site.claude(home).tty();
            tty.wait_for("❯").keys(typed).settled();
            tty.keys("\r").wait_for(sign);
        };
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        through(&site, &home(&site, &[], &Value::Null), answered);
        assert_eq!(abroad(site.log()), (0, 1), "nothing stops it there: {typed}\n{}", site.log());
        let Some(site) = Site::open(scenario(|_| ())) else { return };
        through(&site, &isolated::home_signed_in(&site, "user"), "Header 'x-amz-security-token' has invalid value");
        assert_eq!(abroad(site.log()), (0, 0), "{typed}\n{}", site.log());
    }
}

/// A trusted folder can take a person's hooks away, and says nothing of it.
#[test]
fn a_trusted_folder_that_switches_hooks_off() {
    let mut project = pinned();
    project["disableAllHooks"] = true.into();
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let user = home(&site, &[], &project);
    let mut tty = site.claude(&user).tty();
    tty.wait_for("❯");
    type_in(&mut tty, "hi");
    tty.wait_for("The stand-in heard you.");
    assert_eq!(abroad(site.log()), (0, 1), "nothing stops it there\n{}", site.log());
    drop(tty);
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let managed = prepared::home(&site, &["--scope", "managed"]);
    in_project(&managed, &project);
    let mut tty = site.claude(&managed).tty();
    tty.wait_for("❯");
    type_in(&mut tty, "hi");
    tty.wait_for("The stand-in heard you.");
    assert_eq!(abroad(site.log()), (0, 0), "{}", site.log());
}
