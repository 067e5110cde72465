//! Machines that aren't as they should be, set up for Bedrock with a sign-in at IAM Identity Center: each is told beside
//! one where nothing is amiss, or where nothing is set up.

use genkan::messages::Lang;
use serde_json::{Value, json};

use super::desk::{Desk, Teller};
use super::recording::Recording;

/// A sign-in at IAM Identity Center.
pub const SSO: [&str; 8] = [
    "--set",
    "aws.sso_start_url=https://acme.awsapps.com/start",
    "--set",
    "aws.sso_session=acme",
    "--set",
    "aws.account_id=111122223333",
    "--set",
    "aws.role_name=ClaudeCodeUser",
];
const SETTINGS: &str = "home/.claude/settings.json";
const PROJECT: &str = "project/.claude/settings.json";
const LOCAL: &str = "project/.claude/settings.local.json";
const MANAGED: &str = "root/etc/claude-code/managed-settings.d/50-acme.json";
const OPUS: &str = "ANTHROPIC_DEFAULT_OPUS_MODEL";

/// What has happened to a machine.
type Change = fn(&Desk);

fn env(desk: &Desk, name: &str, value: &str) {
    desk.edit(SETTINGS, |settings| settings["env"][name] = value.into());
}

fn without(desk: &Desk, names: &[&str]) {
    desk.edit(SETTINGS, |settings| {
        let env = settings["env"].as_object_mut().expect("variables");
        names.iter().for_each(|name| _ = env.shift_remove(*name));
    });
}

fn put(desk: &Desk, file: &str, value: &Value) {
    desk.machine.write(file, format!("{value:#}\n"));
}

const ODD: &[(&str, Change)] = &[
    ("a value drifted", |desk| env(desk, "AWS_REGION", "us-east-1")),
    ("values are gone", |desk| without(desk, &["CLAUDE_CODE_USE_BEDROCK", "DISABLE_AUTOUPDATER"])),
    ("the whole file is gone", |desk| std::fs::remove_file(desk.machine.path(SETTINGS)).expect("a file")),
    ("the newer model's dialog", |desk| env(desk, OPUS, "global.anthropic.claude-opus-5-5")),
    ("the client's wizard", |desk| {
        without(
            desk,
            &[OPUS, "ANTHROPIC_DEFAULT_SONNET_MODEL", "ANTHROPIC_DEFAULT_HAIKU_MODEL", "ANTHROPIC_DEFAULT_FABLE_MODEL"],
        );
    }),
    ("a project's region", |desk| put(desk, PROJECT, &json!({"env": {"AWS_REGION": "us-east-1"}}))),
    ("a folder's own pin", |desk| {
        put(desk, LOCAL, &json!({"env": {OPUS: "global.anthropic.claude-opus-5-5"}, "model": "opus"}))
    }),
    ("another managed file", |desk| {
        put(
            desk,
            MANAGED,
            &json!({"env": {"AWS_REGION": "eu-central-1"}, "availableModels": ["opus", "global.anthropic.claude-opus-5-5"]}),
        );
    }),
    ("managed settings hide others", |desk| {
        put(desk, MANAGED, &json!({"awsAuthRefresh": "aws sso login", "modelOverrides": {}}));
    }),
    ("another provider's switch and address", |desk| {
        put(
            desk,
            LOCAL,
            &json!({"env": {"CLAUDE_CODE_USE_VERTEX": "1", "ANTHROPIC_BEDROCK_BASE_URL": "https://elsewhere.example"}}),
        );
    }),
    ("keys that lead elsewhere", |desk| {
        env(desk, "AWS_BEARER_TOKEN_BEDROCK", "a-secret-of-somebodys");
        env(desk, "ANTHROPIC_API_KEY", "sk-ant-another-secret");
        env(desk, "NODE_TLS_REJECT_UNAUTHORIZED", "0");
    }),
    ("slips and files that nobody reads", |desk| {
        env(desk, "CLAUDE_CODE_USE_BEDROK", "1");
        desk.machine.write("home/.claude.json", "{\"awsAuthRefresh\": \"x\", \"env\": {\"AWS_REGION\": \"x\"}}\n");
        desk.machine.write("home/.claude/setting.json", "{\"env\": {}}\n");
    }),
    ("a comment in the settings", |desk| _ = desk.machine.write(SETTINGS, "{\n  // mine\n  \"theme\": \"dark\"\n}\n")),
    ("a value of a wrong type", |desk| desk.edit(SETTINGS, |settings| settings["awsAuthRefresh"] = 5.into())),
    ("a managed file that isn't JSON", |desk| _ = desk.machine.write(MANAGED, "{,}\n")),
    ("a project's file of a wrong type", |desk| put(desk, PROJECT, &json!({"permissions": []}))),
    ("an AWS file with a section twice", |desk| {
        let before = desk.machine.read("home/.aws/config");
        desk.machine.write("home/.aws/config", before + "\n[profile claude-code]\nregion = us-east-1\n");
    }),
    ("an AWS profile that leads elsewhere", |desk| {
        let before = desk.machine.read("home/.aws/config");
        desk.machine.write("home/.aws/config", before.replace("acme.awsapps.com", "other.awsapps.com"));
    }),
    ("keys of somebody's own", |desk| {
        desk.machine.write(
            "home/.aws/credentials",
            "[default]\naws_access_key_id = AKIASOMEBODYS0000000\naws_secret_access_key = s\n",
        );
        desk.machine.set_mode("home/.aws/credentials", 0o644);
    }),
    ("hooks switched off", |desk| {
        desk.set_up(0, &["--set", "claude.guard=on"]);
        desk.edit(SETTINGS, |settings| settings["disableAllHooks"] = true.into());
    }),
    ("half of the guard's hooks", |desk| {
        desk.set_up(0, &["--set", "claude.guard=on"]);
        desk.edit(SETTINGS, |settings| {
            _ = settings["hooks"].as_object_mut().expect("hooks").shift_remove("PreCompact")
        });
    }),
    ("managed as well", |desk| desk.set_up(0, &["--scope", "managed"])),
    ("a project as well", |desk| desk.set_up(0, &["--scope", "project"])),
    ("switched off", |desk| assert_eq!(desk.run(Lang::En, &["use", "off"]).code, 0)),
    ("taken back", |desk| assert_eq!(desk.run(Lang::En, &["undo", "--yes"]).code, 0)),
    ("another profile since", |desk| {
        desk.set_up(0, &["--profile", "vertex-jp", "--set", "google.project=acme-claude", "--replace"])
    }),
    ("no program for the hooks", |desk| std::fs::remove_file(desk.machine.path(PROGRAM)).expect("the program")),
    ("an old client", |desk| {
        desk.machine.write("share/claude/versions/2.1.100", "#!/bin/sh\n");
        desk.machine.set_mode("share/claude/versions/2.1.100", 0o755);
        std::fs::remove_file(desk.machine.path("bin/claude")).expect("a link");
        desk.machine.link("bin/claude", &desk.machine.path("share/claude/versions/2.1.100"));
    }),
    ("an administrator's default", |desk| {
        let text = "schema = 1\nname = \"acme\"\nversion = \"7\"\nextends = \"bedrock-jp\"\n[residency]\nregions = [\"ap-northeast-1\"]\n";
        desk.machine.write("root/etc/genkan/profile.toml", text);
    }),
];

/// The copy of a program that lies where it may vanish.
const PROGRAM: &str = "home/.local/state/genkan/bin/genkan";

fn tell(teller: &mut Teller<'_>, desk: &Desk) {
    teller.all(desk, &["check"]);
    teller.document(desk, &["setup", "--dry-run"]);
    teller.page(desk, Lang::Ja, &["setup", "--dry-run"]);
    teller.document(desk, &["status"]);
    teller.document(desk, &["explain", "AWS_REGION"]);
    if WITH_FACTS.contains(&teller.name.as_str()) {
        teller.doctor(desk, &["--offline"], &[]);
    } else {
        teller.judged(desk, &["--offline"], &[], &[Lang::Ja]);
    }
}

/// Machines that say something of their own in each part of the facts.
const WITH_FACTS: [&str; 9] = [
    "not set up",
    "set up",
    "managed settings hide others",
    "keys that lead elsewhere",
    "slips and files that nobody reads",
    "a value of a wrong type",
    "an AWS file with a section twice",
    "keys of somebody's own",
    "an old client",
];

#[test]
fn machines_that_are_not_as_they_should_be() {
    let mut recording = Recording::read("tests/recordings/said/odd.txt");
    let new = Desk::with_program();
    let mut teller = Teller::new(&mut recording, "not set up");
    tell(&mut teller, &new);
    let set_up = || {
        let desk = Desk::with_program();
        desk.set_up(0, &SSO);
        desk
    };
    let desk = set_up();
    let mut teller = Teller::new(&mut recording, "set up");
    tell(&mut teller, &desk);
    for command in [&["explain", "AWS_REGION"][..], &["status"]] {
        teller.page(&desk, Lang::En, command);
        teller.page(&desk, Lang::Ja, command);
    }
    for command in [&["explain"][..], &["undo", "--dry-run"], &["profile", "list"], &["profile", "show"]] {
        teller.all(&desk, command);
    }
    for key in ["modelOverrides.claude-opus-5", "availableModels", "awsAuthRefresh", "permissions.deny", "NO_SUCH"] {
        teller.all(&desk, &["explain", key]);
    }
    for format in ["jamf", "intune", "ansible"] {
        teller.page(&desk, Lang::Ja, &["check", "--format", format]);
    }
    for (name, change) in ODD {
        let desk = set_up();
        change(&desk);
        tell(&mut Teller::new(&mut recording, name).beside(&["set up", "not set up", "another profile since"]), &desk);
    }
    recording.compare();
}
