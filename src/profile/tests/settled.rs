//! What a machine-wide profile settles.

use super::{Machine, acme};
use crate::messages::Lang;

const TOKYO: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc";

/// A machine-wide default that allows Tokyo alone, and pins Sonnet and the default tier itself.
fn strict() -> Machine {
    let machine = Machine::new();
    machine.write("etc/genkan/profile.toml", &acme(&tokyo("acme")));
    machine
}

fn tokyo(_name: &str) -> String {
    format!(
        "[residency]\nregions = [\"ap-northeast-1\"]\n[models]\nopus = \"{TOKYO}o\"\nsonnet = \"{TOKYO}s\"\nhaiku = \"{TOKYO}h\"\nfable = \"{TOKYO}f\"\ndefault = \"haiku\""
    )
}

fn told(machine: &Machine, name: Option<&str>, set: &[&str]) -> String {
    machine.told(&machine.load(name, set).unwrap_err(), Lang::En)
}

#[test]
fn a_flag_loosens_nothing() {
    let machine = strict();
    assert_eq!(
        told(&machine, None, &["residency.regions=ap-northeast-1,us-east-1"]),
        "GK-PRO-019 --set residency.regions: `residency.regions` is settled by ~/etc/genkan/profile.toml:5:1 as \
         ap-northeast-1; ap-northeast-1, us-east-1 would loosen it"
    );
    let other = format!("models.sonnet={TOKYO}x");
    assert_eq!(
        told(&machine, None, &[&other]),
        format!(
            "GK-PRO-019 --set models.sonnet: `models.sonnet` is settled by ~/etc/genkan/profile.toml:8:1 as {TOKYO}s; {TOKYO}x would loosen it"
        )
    );
    assert!(told(&machine, None, &["models.default=opus"]).starts_with("GK-PRO-019 --set models.default"));
}

#[test]
fn an_embedded_profile_or_ones_own_loosens_nothing_either() {
    let machine = strict();
    let mine = acme("").replace("acme", "mine");
    machine.write("home/.config/genkan/profiles/mine.toml", &mine);
    for name in ["bedrock-jp", "bedrock-jp-private", "mine"] {
        let told = told(&machine, Some(name), &[]);
        assert_eq!(told.matches("GK-PRO-019").count(), 6, "{told}");
    }
    machine.write("home/.local/state/genkan/profiles/mine.toml", &mine);
    assert!(told(&machine, Some("mine"), &[]).contains("> the stored copy is older"));
}

#[test]
fn stricter_is_allowed_and_so_is_a_pin_that_nobody_wrote() {
    let machine = Machine::new();
    machine.write("etc/genkan/profile.toml", &acme("[models]\nopus = \"jp.anthropic.claude-opus-5-5\""));
    machine.write("home/.config/genkan/profiles/mine.toml", &acme(&tokyo("mine")).replace("acme", "mine"));
    assert!(told(&machine, Some("mine"), &[]).contains("`models.opus` is settled by ~/etc/genkan/profile.toml:5:1"));
    let loaded = machine.load(None, &["models.haiku=jp.anthropic.claude-haiku-5-5"]).unwrap();
    assert_eq!(loaded.profile.models.haiku, "jp.anthropic.claude-haiku-5-5");
    machine.load(None, &["scope=managed", "models.opus=deny"]).unwrap();
    assert!(
        told(&machine, None, &["residency.regions=ap-northeast-1,ap-northeast-3,us-east-1"]).contains("GK-PRO-019")
    );
}

#[test]
fn a_second_machine_wide_profile_is_the_administrators_word_too() {
    let machine = strict();
    machine.write("etc/genkan/profiles/osaka.toml", &acme("").replace("acme", "osaka"));
    let loaded = machine.load(Some("osaka"), &[]).unwrap();
    assert!(told(&machine, Some("osaka"), &["residency.regions=us-east-1"]).contains("GK-PRO-019"));
    machine.write("home/.local/state/genkan/profiles/osaka.toml", &crate::profile::to_toml(&loaded.profile).unwrap());
    machine.load(Some("osaka"), &[]).unwrap();
    machine.write("work/mine.toml", "schema = 1\nname = \"mine\"\nextends = \"osaka\"");
    let loaded = machine.load(Some("mine.toml"), &[]).unwrap();
    machine.write("home/.local/state/genkan/profiles/mine.toml", &crate::profile::to_toml(&loaded.profile).unwrap());
    machine.load(Some("mine"), &[]).unwrap();
}

#[test]
fn a_link_out_of_a_project_does_not_pass_for_a_machine_wide_file() {
    let machine = strict();
    let trap = acme("").replace("acme", "trap");
    machine.write("home/a/b/etc/genkan/trap.toml", &trap);
    std::fs::create_dir_all(machine.path("home/a/b/c/d")).unwrap();
    std::fs::create_dir_all(machine.path("work")).unwrap();
    std::os::unix::fs::symlink(machine.path("home/a/b/c/d"), machine.path("work/l")).unwrap();
    // The system reads home/a/b/etc/genkan/trap.toml there; by its letters it is etc/genkan/trap.toml.
    assert!(told(&machine, Some("l/../../etc/genkan/trap.toml"), &[]).starts_with("GK-PRO-003"));
}

#[test]
fn a_default_that_cannot_be_read_lets_nothing_through() {
    let machine = Machine::new();
    machine.write("etc/genkan/profile.toml", "name = ");
    assert!(told(&machine, Some("bedrock-jp"), &[]).starts_with("GK-PRO-005 ~/etc/genkan/profile.toml:1:"));
}

#[test]
fn validate_judges_a_file_by_itself() {
    let machine = strict();
    machine.write("work/wide.toml", &acme(""));
    assert!(told(&machine, Some("wide.toml"), &[]).contains("GK-PRO-019"));
    crate::profile::validate(&machine.world, "wide.toml".as_ref()).unwrap();
}
