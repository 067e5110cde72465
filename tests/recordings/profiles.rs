//! Every embedded profile on a new machine: what setup would do, does and leaves behind, and what is said of it then.

use super::desk::{Desk, Teller};
use super::recording::Recording;
use genkan::messages::Lang;

/// The embedded profiles, with the facts that they ask for.
pub const PROFILES: [(&str, &[&str]); 7] = [
    ("bedrock-jp", &[]),
    ("bedrock-jp-private", &[]),
    ("vertex-jp", &["google.project=acme-claude"]),
    ("foundry", &["foundry.resource=acme-jp"]),
    ("gateway-anthropic", &["gateway.url=https://llm.acme.example"]),
    ("gateway-bedrock", &["gateway.url=https://llm.acme.example"]),
    ("gateway-vertex", &["gateway.url=https://llm.acme.example", "google.project=acme-claude"]),
];

pub fn flags<'a>(profile: &'a str, facts: &[&'a str]) -> Vec<&'a str> {
    ["--profile", profile].into_iter().chain(facts.iter().flat_map(|fact| ["--set", *fact])).collect()
}

/// Where a scope's settings lie on a [`Desk`].
fn settings(scope: &str) -> &'static str {
    match scope {
        "user" => "home/.claude/settings.json",
        "project" => "project/.claude/settings.json",
        "local" => "project/.claude/settings.local.json",
        _ => "root/etc/claude-code/managed-settings.d/90-genkan.json",
    }
}

#[test]
fn setup_of_each_profile_and_scope() {
    let mut recordings =
        [Recording::read("tests/recordings/said/bedrock.txt"), Recording::read("tests/recordings/said/others.txt")];
    for (profile, facts) in PROFILES {
        let recording = &mut recordings[usize::from(!profile.contains("bedrock"))];
        for scope in ["user", "project", "local", "managed"] {
            let desk = Desk::new();
            let name = format!("{profile}, {scope}");
            let mut teller = Teller::new(recording, &name);
            let like = match profile {
                "bedrock-jp-private" | "gateway-bedrock" => Some("bedrock-jp"),
                "gateway-vertex" => Some("vertex-jp"),
                _ => None,
            };
            teller = match like {
                Some(like) => teller.beside(&[&format!("{like}, {scope}")]).renamed(like, profile),
                None if scope == "user" => teller,
                None => teller.beside(&[&format!("{profile}, user")]).renamed(settings("user"), settings(scope)),
            };
            let flags = [&flags(profile, facts)[..], &["--scope", scope]].concat();
            let dry = [&["setup", "--dry-run"][..], &flags].concat();
            teller.keep("setup --dry-run --json", &desk.say(Lang::En, &[&dry[..], &["--json"]].concat()));
            teller.keep("setup --dry-run (ja)", &desk.say(Lang::Ja, &dry));
            teller.keep("setup", &desk.say(Lang::En, &[&["setup", "--non-interactive"][..], &flags].concat()));
            teller.files(&desk);
            teller.keep("check --json", &desk.say(Lang::En, &["check", "--scope", scope, "--json"]));
            teller.keep("check", &desk.say(Lang::En, &["check", "--scope", scope]));
            teller.keep("check (ja)", &desk.say(Lang::Ja, &["check", "--scope", scope]));
            if scope == "user" {
                for command in [&["status"][..], &["models"]] {
                    teller.all(&desk, command);
                }
                teller.document(&desk, &["explain"]);
                teller.page(&desk, Lang::Ja, &["explain"]);
                if profile == "bedrock-jp" {
                    teller.page(&desk, Lang::En, &["explain"]);
                    teller.all(&desk, &["undo", "--dry-run"]);
                }
            }
        }
    }
    recordings.into_iter().for_each(Recording::compare);
}
