//! Agents, skills, commands and workflows that bring a model, in the project, in the person's folder and in plugins.

use serde_json::{Value, json};

use super::Became::{Guard, Inside, Open};
use super::{BY_HOOK, GLOBAL, INSIDE, STOPPED, Said, WORD, Way, and, env, longer};

/// How a head can write its model.
const FORMS: [(&str, &str); 4] =
    [("block", "model: {}"), ("quoted", "\"model\": '{}'"), ("folded", "model: >-\n  {}"), ("inline", "{model: {}}")];

/// Heads whose model another reader of YAML takes for something else, or can't read.
const HIDDEN: [(&str, &str); 6] = [
    ("before dashes in a line", "model: {}\nb: a---b\nmodel: inherit"),
    ("before a rule", "model: {}\n# -----\nmodel: inherit"),
    ("behind a tab", "memo:\n\ta: b\nmodel: {}"),
    ("behind a number that is a key", "1: a\nmodel: {}"),
    ("behind half a key", ": a\nmodel: {}"),
    ("behind a mark", "model: \u{feff}{}"),
];

pub fn ways() -> Vec<Way> {
    [agents(), commands(), skills(), of_tools(), workflows(), plugins()].concat()
}

/// The text of an agent, skill or command with this field in its head.
pub fn head(name: &str, field: &str) -> String {
    let field = field.replace("{}", GLOBAL);
    // One object in a line of its own is YAML as well.
    match field.strip_prefix('{') {
        Some(rest) => format!("---\n{{name: {name}, description: looks, {rest}\n---\nSay hi. {WORD}\n"),
        None => format!("---\nname: {name}\ndescription: looks\n{field}\n---\nSay hi. {WORD}\n"),
    }
}

fn model() -> &'static str {
    FORMS[0].1
}

fn agents() -> Vec<Way> {
    let chosen = || and(longer(), &json!({"agent": "scout"}));
    let inherits = head("scout", "model: inherit").replace("Say hi.", &format!("model: {GLOBAL}"));
    let given = json!({"scout": {"description": "looks", "prompt": "look", "model": GLOBAL}}).to_string();
    let mut ways = vec![
        Way::new("an agent that the list closes", INSIDE, INSIDE)
            .project(json!({"agent": "scout"}))
            .file("project/.claude/agents/scout.md", head("scout", model())),
        Way::new("an agent without a model", INSIDE, INSIDE)
            .project(json!({"agent": "scout"}))
            .file("project/.claude/agents/scout.md", inherits),
        Way::new("--agents with a model", STOPPED, INSIDE)
            .project(longer())
            .args(&["--agents", &given, "--agent", "scout"]),
        Way::new("--agents behind a mark", STOPPED, INSIDE).project(longer()).args(&[
            "--agents",
            &format!("\u{feff}{given}"),
            "--agent",
            "scout",
        ]),
        Way::new("an agent of the main worktree", BY_HOOK, INSIDE)
            .project(chosen())
            .file("project/.git", "gitdir: {home}/main/.git/worktrees/side\n")
            .file("home/main/.git/HEAD", "ref: refs/heads/main\n")
            .file("home/main/.git/objects/info/x", "")
            .file("home/main/.git/refs/heads/x", "")
            .file("home/main/.git/worktrees/side/HEAD", "ref: refs/heads/side\n")
            .file("home/main/.git/worktrees/side/commondir", "../..\n")
            .file("home/main/.git/worktrees/side/gitdir", "{project}/.git\n")
            .file("home/main/.claude/agents/scout.md", head("scout", model())),
        Way::new("--agent", BY_HOOK, INSIDE)
            .project(longer())
            .file("project/.claude/agents/deep/er/scout.md", head("scout", model()))
            .args(&["--agent", "scout"])
            .said(Said::AsItLeaves),
        Way::new("a person's agent", BY_HOOK, INSIDE)
            .project(chosen())
            .file("home/.claude/agents/scout.md", head("scout", model())),
    ];
    for (form, field) in FORMS.into_iter().chain(HIDDEN) {
        ways.push(
            Way::new(format!("a project's agent, {form}"), BY_HOOK, INSIDE)
                .project(chosen())
                .file("project/.claude/agents/scout.md", head("scout", field)),
        );
    }
    ways
}

fn commands() -> Vec<Way> {
    let mut ways = vec![
        Way::new("a command that the list closes", INSIDE, INSIDE)
            .file("project/.claude/commands/x.md", head("x", model()))
            .prompt("/x"),
        Way::new("a nested command", BY_HOOK, INSIDE)
            .project(longer())
            .file("project/.claude/commands/ops/x.md", head("x", model()))
            .prompt("/ops:x"),
        Way::new("a command in a folder of its name", BY_HOOK, INSIDE)
            .project(longer())
            .file("project/.claude/commands/x/SKILL.md", head("other", model()))
            .prompt("/x"),
        Way::new("a person's command", BY_HOOK, INSIDE)
            .project(longer())
            .file("home/.claude/commands/x.md", head("x", model()))
            .prompt("/x"),
    ];
    for (form, field) in FORMS {
        ways.push(
            Way::new(format!("a project's command, {form}"), BY_HOOK, INSIDE)
                .project(longer())
                .file("project/.claude/commands/x.md", head("x", field))
                .prompt("/x"),
        );
    }
    ways
}

fn skills() -> Vec<Way> {
    let forked = |field: &str| head("sk", &format!("context: fork\n{field}"));
    let mut ways = vec![
        Way::new("a person's skill", BY_HOOK, INSIDE)
            .project(longer())
            .file("home/.claude/skills/sk/SKILL.md", head("sk", model()))
            .prompt("/sk"),
        Way::new("a skill in a fork", BY_HOOK, INSIDE)
            .project(longer())
            .file("project/.claude/skills/sk/SKILL.md", forked(model()))
            .prompt("/sk"),
        Way::new("a skill in a fork, by an agent", BY_HOOK, INSIDE)
            .project(longer())
            .file("project/.claude/skills/sk/SKILL.md", forked("agent: scout"))
            .file("project/.claude/agents/scout.md", head("scout", model()))
            .prompt("/sk"),
    ];
    for (form, field) in FORMS {
        ways.push(
            Way::new(format!("a project's skill, {form}"), BY_HOOK, INSIDE)
                .project(longer())
                .file("project/.claude/skills/sk/SKILL.md", head("sk", field))
                .prompt("/sk"),
        );
    }
    ways
}

/// What the model calls: no prompt names it.
fn of_tools() -> Vec<Way> {
    let look = |agent: &str| json!({"description": "Look", "prompt": format!("look {WORD}"), "subagent_type": agent});
    let skill = |name: &str| json!({"skill": name});
    let scout = ("project/.claude/agents/scout.md", head("scout", model()));
    let person = ("home/.claude/agents/scout.md", head("scout", model()));
    let unnamed = ("project/.claude/agents/all.md", head("general-purpose", model()));
    let with = |name: &str, (path, text): (&str, String), tool, input| {
        Way::new(name, BY_HOOK, INSIDE).project(longer()).file(path, text).calls(tool, input)
    };
    // Without a fork it stays in the session, with its model; typed, it would leave.
    let stays = |name: &str, (path, text): (&str, String), input| {
        Way::new(name, [Inside, Guard(1), Inside, Guard(1)], INSIDE)
            .project(longer())
            .file(path, text)
            .calls("Skill", input)
            .said(Said::Alarm([true, false]))
    };
    let forked = |field: &str| ("project/.claude/skills/sk/SKILL.md", head("sk", &format!("context: fork\n{field}")));
    let plain = ("project/.claude/skills/sk/SKILL.md", head("sk", model()));
    let command = ("project/.claude/commands/x.md", head("x", model()));
    vec![
        with("Agent with a project's agent", scout.clone(), "Agent", look("scout")),
        with("Agent with a person's agent", person, "Agent", look("scout")),
        stays("Skill with a model", plain, skill("sk")),
        stays("Skill with a command's model", command, skill("x")),
        with("Agent in other letters", scout.clone(), "Agent", look(" SC-out")),
        with("Agent in wide letters", scout.clone(), "Agent", look("\u{ff33}cout")),
        with("Agent that nothing names", unnamed.clone(), "Agent", json!({"description": "Look", "prompt": WORD})),
        with("Skill in a fork", forked(model()), "Skill", skill("sk")),
        with("Skill in a fork, behind a slash", forked(model()), "Skill", skill(" /sk")),
        with("Skill in a fork, by an agent that nothing names", forked(""), "Skill", skill("sk"))
            .file(unnamed.0, unnamed.1),
        with("Skill in a fork, by an agent", forked("agent: scout"), "Skill", skill("sk")).file(scout.0, scout.1),
    ]
}

/// A script whose one subagent is started with these options.
fn script(options: &str) -> String {
    format!(
        "export const meta = {{ name: 'look', description: 'looks', phases: [{{ title: 'one' }}] }}\n\
         return await agent('look {WORD}', {options})\n"
    )
}

fn workflows() -> Vec<Way> {
    let named = format!("{{ model: '{GLOBAL}' }}");
    let typed = "{ agentType: 'scout' }";
    let scout = head("scout", model());
    // Nothing tells what such a script passes on: a person is told, and it goes on.
    let worked_out = |name: &str, body: &str| {
        let script = format!("{}{body}\n", script("{}").split("return").next().unwrap_or_default());
        Way::new(name, [Open; 4], INSIDE)
            .project(longer())
            .calls("Workflow", json!({"script": script}))
            .said(Said::Unseen)
    };
    let run = |name: &str, input: Value| {
        // The text of the call is read by nobody but the guard.
        Way::new(name, BY_HOOK, INSIDE).project(longer()).calls("Workflow", input).said(Said::Unseen)
    };
    vec![
        run("Workflow with a script's model", json!({"script": script(&named)})),
        run("Workflow with a project's script", json!({"name": "look"}))
            .file("project/.claude/workflows/look.js", script(&named)),
        run("Workflow with a script's path", json!({"scriptPath": "look.js"})).file("project/look.js", script(&named)),
        run("Workflow with an agent's model", json!({"script": script(typed)}))
            .file("project/.claude/agents/scout.md", scout)
            .said(Said::AsItLeaves),
        worked_out(
            "Workflow with a short key",
            &format!("const model = '{GLOBAL}'; return await agent('look {WORD}', {{ model }})"),
        ),
        worked_out(
            "Workflow with options of another place",
            &format!("const all = {{ ['mo' + 'del']: '{GLOBAL}' }}; return await agent('look {WORD}', all)"),
        ),
        worked_out("Workflow that runs another", "return await workflow('look')")
            .file("project/.claude/workflows/look.js", script(&named)),
        Way::new("Workflow with a variable that the list closes", INSIDE, INSIDE)
            .person(env("CLAUDE_CODE_WORKFLOW_SUBAGENT_MODEL", GLOBAL))
            .calls("Workflow", json!({"script": script("{}")}))
            .said(Said::Changed([true, false])),
        // Seen: a project's own settings can't set it.
        Way::new("Workflow with a project's variable", INSIDE, INSIDE)
            .project(and(longer(), &env("CLAUDE_CODE_WORKFLOW_SUBAGENT_MODEL", GLOBAL)))
            .calls("Workflow", json!({"script": script("{}")}))
            .said(Said::Changed([true, false])),
        Way::new("Workflow with a person's variable", STOPPED, INSIDE)
            .project(longer())
            .person(env("CLAUDE_CODE_WORKFLOW_SUBAGENT_MODEL", GLOBAL))
            .calls("Workflow", json!({"script": script("{}")})),
        Way::new("Workflow with a shell's variable", STOPPED, INSIDE)
            .project(longer())
            .var("CLAUDE_CODE_WORKFLOW_SUBAGENT_MODEL", GLOBAL)
            .calls("Workflow", json!({"script": script("{}")})),
    ]
}

/// A plugin that the person has installed and enabled, with these files.
pub fn installed(way: Way, files: &[(&str, &str)]) -> Way {
    let install = json!({"scope": "user", "installPath": "{home}/cache/p", "version": "1.0.0",
        "installedAt": "2026-11-01T00:00:00.000Z", "lastUpdated": "2026-11-01T00:00:00.000Z"});
    let market = json!({"m": {"source": {"source": "directory", "path": "{home}/market"},
        "installLocation": "{home}/market", "lastUpdated": "2026-11-01T00:00:00.000Z"}});
    let listed = json!({"name": "m", "owner": {"name": "m"}, "plugins": [{"name": "p", "source": "./p"}]});
    let way = way
        .person(json!({"enabledPlugins": {"p@m": true}}))
        .file(
            "home/.claude/plugins/installed_plugins.json",
            json!({"version": 2, "plugins": {"p@m": [install]}}).to_string(),
        )
        .file("home/.claude/plugins/known_marketplaces.json", market.to_string())
        .file("home/market/.claude-plugin/marketplace.json", listed.to_string());
    ["home/cache/p", "home/market/p"].into_iter().fold(way, |way, folder| plugin(way, folder, files))
}

/// A plugin in a folder.
pub fn plugin(way: Way, folder: &str, files: &[(&str, &str)]) -> Way {
    let way =
        way.file(format!("{folder}/.claude-plugin/plugin.json"), json!({"name": "p", "version": "1.0.0"}).to_string());
    files.iter().fold(way, |way, (path, text)| way.file(format!("{folder}/{path}"), *text))
}

/// The same in a `.zip`, where nothing is compressed.
pub fn packed(way: Way, file: &str, files: &[(&str, &str)]) -> Way {
    let manifest = json!({"name": "p", "version": "1.0.0"}).to_string();
    let files = [(".claude-plugin/plugin.json", &*manifest)].into_iter().chain(files.iter().copied());
    let (mut zip, mut index, mut count) = (Vec::new(), Vec::new(), 0_u16);
    for (path, text) in files {
        let at = u32::try_from(zip.len()).expect("a small file").to_le_bytes();
        let size = u32::try_from(text.len()).expect("a small file").to_le_bytes();
        let name = u16::try_from(path.len()).expect("a short name").to_le_bytes();
        // Version 2.0, no flags, stored, 1980-01-01; what both of its records hold.
        let head = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        let both = [&head[..], &checksum(text.as_bytes()).to_le_bytes(), &size, &size, &name, &[0, 0]].concat();
        zip.extend([b"PK\x03\x04", &*both, path.as_bytes(), text.as_bytes()].concat());
        index.extend([b"PK\x01\x02\x14\0", &*both, &[0; 10], &at, path.as_bytes()].concat());
        count += 1;
    }
    let (at, size) = (u32::try_from(zip.len()).expect("small"), u32::try_from(index.len()).expect("small"));
    let count = count.to_le_bytes();
    let end = [b"PK\x05\x06\0\0\0\0", &count[..], &count, &size.to_le_bytes(), &at.to_le_bytes(), &[0, 0]].concat();
    way.file(file, [zip, index, end].concat())
}

/// CRC-32 as ZIP has it.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 0 { sum >> 1 } else { (sum >> 1) ^ 0xEDB8_8320 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}

/// A plugin whose manifest has commands by name.
fn described(way: Way) -> Way {
    let commands = json!({
        "told": {"content": format!("Say hi. {WORD}"), "model": GLOBAL},
        "named": {"source": "./more/file.md"},
    });
    let manifest = json!({"name": "p", "version": "1.0.0", "commands": commands});
    way.file("home/p/.claude-plugin/plugin.json", manifest.to_string())
        .file("home/p/more/file.md", head("file", model()))
}

fn plugins() -> Vec<Way> {
    let skill = head("sk", model());
    let command = head("x", model());
    let skill = [("skills/sk/SKILL.md", &*skill)];
    let command = [("commands/x.md", &*command)];
    let agent = head("scout", model());
    let agent = [("agents/scout.md", &*agent), ("settings.json", r#"{"agent": "scout"}"#)];
    vec![
        installed(Way::new("a plugin's skill", BY_HOOK, INSIDE).project(longer()), &skill).prompt("/p:sk"),
        installed(Way::new("a plugin's command", BY_HOOK, INSIDE).project(longer()), &command).prompt("/p:x"),
        plugin(Way::new("a skill of --plugin-dir", BY_HOOK, INSIDE).project(longer()), "home/p", &skill)
            .args(&["--plugin-dir", "{home}/p"])
            .prompt("/p:sk"),
        plugin(Way::new("a skill of a folder of plugins", BY_HOOK, INSIDE).project(longer()), "home/all/p", &skill)
            .args(&["--plugin-dir", "{home}/all"])
            .prompt("/p:sk"),
        packed(Way::new("a skill of a packed plugin", BY_HOOK, INSIDE).project(longer()), "home/p.zip", &skill)
            .args(&["--plugin-dir", "{home}/p.zip"])
            .prompt("/p:sk"),
        packed(
            Way::new("a skill of a variable's packed plugin", BY_HOOK, INSIDE).project(longer()),
            "home/p.zip",
            &skill,
        )
        .var("CLAUDE_CODE_PLUGIN_DIRS", "{home}/p.zip")
        .prompt("/p:sk"),
        plugin(Way::new("a skill of a variable's plugins", BY_HOOK, INSIDE).project(longer()), "home/p", &skill)
            .var("CLAUDE_CODE_PLUGIN_DIRS", "{home}/p")
            .prompt("/p:sk"),
        plugin(Way::new("a plugin's settings choose its agent", BY_HOOK, INSIDE).project(longer()), "home/p", &agent)
            .args(&["--plugin-dir", "{home}/p"]),
        described(Way::new("a command that a manifest describes", BY_HOOK, INSIDE).project(longer()))
            .args(&["--plugin-dir", "{home}/p"])
            .prompt("/p:told"),
        described(Way::new("a command that a manifest renames", BY_HOOK, INSIDE).project(longer()))
            .args(&["--plugin-dir", "{home}/p"])
            .prompt("/p:named"),
        Way::new("a skill of --add-dir", BY_HOOK, INSIDE)
            .project(longer())
            .file("home/other/.claude/skills/sk/SKILL.md", skill[0].1)
            .args(&["--add-dir", "{home}/other"])
            .prompt("/sk"),
    ]
}
