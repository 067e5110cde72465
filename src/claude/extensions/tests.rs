//! Which files are found, and what is read of them.

use serde_json::json;

use super::root::{DEEPEST, MOST_ENTRIES};
use super::*;
use crate::claude::origin::Source;
use crate::claude::{Content, Layer, Layers, Scope};
use crate::world::files::Access;
use crate::world::testing::world;

fn put(path: &Path, text: &str) {
    files::replace(path, text.as_bytes(), None, Access::Private).unwrap();
}

fn enabled(plugin: &str) -> Effective {
    let settings = json!({"enabledPlugins": {plugin: true}});
    let content = Content::parse(settings.to_string().as_bytes(), Scope::User);
    let files = vec![Layer { origin: Origin::User("settings.json".into()), content }];
    Effective::new(&Layers { shell: crate::world::Vars::default(), files })
}

/// The names are those that Claude Code 2.1.328 listed for such a tree.
#[test]
fn files_are_found_where_claude_code_finds_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path(), &[]);
    world.cwd = folder.path().join("project/deep");
    let project = folder.path().join("project/.claude");
    put(&project.join("agents/a/b/c/d/e/scout.md"), "---\nname: scout\nmodel: global.a\n---\n");
    put(&project.join("agents/upper.MD"), "---\nname: upper\nmodel: global.no\n---\n");
    put(&world.cwd.join(".claude/agents/x.md"), "---\nname: other\nmodel: inherit\n---\n");
    put(&world.cwd.join(".claude/commands/ops/deploy.md"), "---\nmodel: global.c\nagent: scout\n---\n");
    put(&project.join("commands/ops/sweep/SKILL.md"), "---\nmodel: global.s\n---\n");
    put(&world.dirs.claude.join("skills/tidy/SKILL.md"), "---\nname: clean\nmodel: global.d\n---\n");
    put(&world.dirs.claude.join("skills/one/two/SKILL.md"), "---\nmodel: global.no\n---\n");
    put(&world.dirs.claude.join("skills/low/skill.md"), "---\nmodel: global.no\n---\n");
    put(&project.join("workflows/flow.js"), "agent('x', {model: 'global.f', agentType: 'scout'})");
    let hook = "hooks:\n  Stop:\n  - hooks: [{type: prompt, model: global.h}]\n";
    put(&world.dirs.managed.join(".claude/agents/m.md"), &format!("---\nname: m\n{hook}---\n"));
    #[cfg(unix)]
    std::os::unix::fs::symlink(project.join("agents"), project.join("agents/loop")).unwrap();
    let found = Extensions::read(&world, &world.cwd, &Effective::default());
    for (kind, name, models) in [
        (Kind::Agent, "scout", &["global.a"][..]),
        (Kind::Agent, "a:b:scout", &["global.a"]),
        (Kind::Agent, "SCOUT", &["global.a"]),
        (Kind::Agent, " sc-o_ut ", &["global.a"]),
        (Kind::Agent, "\u{ff33}\u{ff43}\u{2014}out", &["global.a"]),
        (Kind::Agent, "a:Scout", &["global.a"]),
        (Kind::Command, "ops:Deploy", &[]),
        (Kind::Skill, "Tidy", &[]),
        (Kind::Agent, "other", &[]),
        (Kind::Agent, "upper", &[]),
        (Kind::Command, "ops:deploy", &["global.c", "global.a"]),
        (Kind::Command, "deploy", &["global.c", "global.a"]),
        (Kind::Command, "ops:sweep", &["global.s"]),
        (Kind::Command, "SKILL", &[]),
        (Kind::Command, "scout", &[]),
        (Kind::Skill, "tidy", &["global.d"]),
        (Kind::Skill, "clean", &["global.d"]),
        (Kind::Skill, "two", &[]),
        (Kind::Skill, "low", &[]),
        (Kind::Workflow, "flow", &["global.f", "global.a"]),
    ] {
        let named = found.named(kind, name);
        let named: Vec<_> = named.iter().flat_map(|extension| &extension.models).collect();
        assert_eq!(named, models, "{kind:?} {name}");
    }
    let all = found.all();
    let of = |name: &str| all.iter().find(|extension| extension.name.as_deref() == Some(name)).unwrap();
    assert_eq!(of("m").hooks, [("Stop".to_owned(), "global.h".to_owned())]);
    assert!(of("m").origin.is_managed() && of("scout").origin.needs_trust() && !of("clean").origin.needs_trust());
    assert_eq!(all.iter().filter(|extension| !extension.models.is_empty()).count(), 5);
}

#[test]
fn a_worktree_has_the_agents_and_commands_of_the_main_one() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    let mut world = world(folder.path(), &[]);
    put(&at("main/.git/worktrees/side/commondir"), "../..\n");
    put(&at("side/.git"), &format!("gitdir: {}\n", at("main/.git/worktrees/side").display()));
    put(&at("main/.claude/agents/scout.md"), "---\nname: scout\nmodel: global.a\n---\n");
    put(&at("main/.claude/commands/go.md"), "---\nmodel: global.c\n---\n");
    world.cwd = at("side/deep");
    files::make_folder(&world.cwd, Access::Private).unwrap();
    let found = Extensions::read(&world, &world.cwd, &Effective::default());
    let models = |kind: Kind, name: &str| {
        let named = found.named(kind, name).into_iter();
        assert!(named.clone().all(|file| file.origin.needs_trust()));
        named.flat_map(|file| file.models).collect::<Vec<_>>()
    };
    assert_eq!(models(Kind::Agent, "scout"), ["global.a"]);
    assert_eq!(models(Kind::Command, "go"), ["global.c"]);
}

#[test]
fn what_a_manifest_or_a_marketplace_says_of_a_plugin_counts() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), &[]);
    let (cache, market) = (folder.path().join("cache/p"), folder.path().join("market"));
    let plugins = world.dirs.claude.join("plugins");
    let install = json!([{"scope": "user", "installPath": cache}]);
    let installed = json!({"plugins": {"p@m": install, "of-nobody": install}});
    put(&plugins.join("installed_plugins.json"), &installed.to_string());
    put(&plugins.join("known_marketplaces.json"), &json!({"m": {"installLocation": market}}).to_string());
    let described = json!({
        "by-text": {"content": "---\nmodel: global.a\n---\nhi", "model": "global.b"},
        "by-file": {"source": "./more/x.md"},
        "alone": {"model": "global.d"},
    });
    put(&cache.join(".claude-plugin/plugin.json"), &json!({"name": "p", "commands": described}).to_string());
    put(&cache.join("more/x.md"), "---\nname: other\nmodel: global.c\n---\n");
    put(&cache.join("agents.d/scout.md"), "---\nmodel: global.e\n---\n");
    let hooks = json!({"Stop": [{"hooks": [{"type": "agent", "model": "global.h"}]}]});
    let source = json!({"source": "github", "repo": "acme/p"});
    let listed = json!({"name": "p", "source": source, "agents": ["./agents.d/scout.md"], "hooks": hooks});
    put(&market.join(".claude-plugin/marketplace.json"), &json!({"plugins": [listed]}).to_string());
    let found = Extensions::read(&world, folder.path(), &enabled("p@m"));
    for (kind, name, models) in [
        (Kind::Command, "p:by-text", &["global.a", "global.b"][..]),
        (Kind::Command, "p:by-file", &["global.c"]),
        (Kind::Command, "other", &[]),
        (Kind::Command, "alone", &["global.d"]),
        (Kind::Agent, "p:scout", &["global.e"]),
    ] {
        let named: Vec<_> = found.named(kind, name).into_iter().flat_map(|file| file.models).collect();
        assert_eq!(named, models, "{kind:?} {name}");
    }
    let hooks: Vec<_> = found.plugin_hooks().into_iter().map(|(_, _, model)| model).collect();
    assert_eq!(hooks, ["global.h"]);
    // One that no marketplace lists has its own manifest.
    let found = Extensions::read(&world, folder.path(), &enabled("of-nobody"));
    let named: Vec<_> = found.named(Kind::Command, "alone").into_iter().flat_map(|file| file.models).collect();
    assert_eq!(named, ["global.d"]);
    assert!(found.plugin_hooks().is_empty());
}

#[test]
fn a_skill_below_the_project_is_found_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), &[]);
    let skill = |at: &str, head: &str| {
        put(&world.cwd.join(at).join(".claude/skills/sk/SKILL.md"), &format!("---\n{head}\n---\n"));
    };
    skill("pkg/deep", "context: fork\nmodel: global.a");
    skill("pkg/forked", "name: other\ncontext: fork");
    skill("node_modules/x", "model: global.no");
    put(&world.cwd.join(".claude/agents/gp.md"), "---\nname: General purpose\nmodel: global.b\n---\n");
    let found = Extensions::read(&world, &world.cwd, &Effective::default());
    for (name, models) in [
        ("sk", &["global.a", "global.b"][..]),
        ("pkg/deep:sk", &["global.a", "global.b"]),
        ("other", &["global.b"]),
        ("none", &[]),
    ] {
        let mut named: Vec<_> =
            found.below(&world.cwd, &[&name.to_owned()]).into_iter().flat_map(|file| file.models).collect();
        named.sort();
        named.dedup();
        assert_eq!(named, models, "{name}");
    }
}

/// A link in a project's folder led over the whole disk, until Claude Code ended the hook and sent the prompt.
#[test]
fn a_folder_that_is_too_large_or_too_deep_is_unread() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), &[]);
    let agents = folder.path().join(".claude/agents");
    for number in 0..30 {
        put(&agents.join(format!("{number}.md")), "---\nname: scout\n---\n");
    }
    let unread = |found: &Extensions, kind: Kind| {
        let named = found.named(kind, "absent");
        assert!(named.iter().all(|file| file.is_unread), "{named:?}");
        named.into_iter().map(|file| file.path).next()
    };
    let found = || Extensions::read(&world, folder.path(), &Effective::default());
    assert_eq!(unread(&found(), Kind::Agent), None);
    let few = found();
    few.budget.entries.set(10);
    assert_eq!(unread(&few, Kind::Agent).as_ref(), Some(&agents));
    let late = Extensions { budget: Budget::new(MOST_ENTRIES, Duration::ZERO), ..found() };
    assert!(unread(&late, Kind::Skill).is_some());
    let deep = (0..DEEPEST).fold(agents.clone(), |deep, _| deep.join("a"));
    put(&deep.join("x.md"), "---\nname: deep\n---\n");
    assert_eq!(unread(&found(), Kind::Agent), Some(agents));
}

#[test]
fn a_plugin_that_cannot_be_unpacked_is_told_where_its_hooks_would_run() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), &[]);
    let file = folder.path().join("p.zip");
    put(&file, "PK, and no more");
    let none = enabled("p@m");
    let mut found = Extensions::read(&world, folder.path(), &none);
    assert_eq!(found.sealed(&none), None);
    found.add_plugins(&file);
    assert_eq!(found.sealed(&none), file.to_str());
    let content = Content::parse(br#"{"allowManagedHooksOnly": true}"#, Scope::Managed);
    let files = vec![Layer { origin: Origin::Managed(Source::File("m.json".into())), content }];
    let closed = Effective::new(&Layers { shell: crate::world::Vars::default(), files });
    assert_eq!(found.sealed(&closed), None);
}

#[test]
fn enabled_plugins_are_read_where_they_lie() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), &[]);
    let (cache, market) = (folder.path().join("cache/p"), folder.path().join("market"));
    let plugins = world.dirs.claude.join("plugins");
    let installed = json!({"version": 2, "plugins": {"p@m": [{"scope": "user", "installPath": cache}]}});
    put(&plugins.join("installed_plugins.json"), &installed.to_string());
    put(&plugins.join("known_marketplaces.json"), &json!({"m": {"installLocation": market}}).to_string());
    let listed = json!({"plugins": [{"name": "p", "source": "./p"}, {"name": "q", "source": "./q"}]});
    put(&market.join(".claude-plugin/marketplace.json"), &listed.to_string());
    let hooks = json!({"Stop": [{"hooks": [{"type": "agent", "model": "global.h"}]}]});
    let with_tools = |groups: Value| {
        let mut hooks = hooks.clone();
        hooks["PreToolUse"] = groups;
        hooks
    };
    let command = json!([{"type": "command", "command": "audit"}]);
    let (all, some) = (json!([{"hooks": command}]), json!([{"matcher": "Bash", "hooks": command}]));
    put(&cache.join("hooks/hooks.json"), &json!({"hooks": with_tools(all)}).to_string());
    put(
        &market.join("p/.claude-plugin/plugin.json"),
        &json!({"hooks": with_tools(some), "agents": "./more/a.md"}).to_string(),
    );
    put(&market.join("p/more/a.md"), "---\nname: a\nmodel: global.a\n---\n");
    put(&market.join("q/agents/b.md"), "---\nname: b\nmodel: global.b\n---\n");
    let found = Extensions::read(&world, folder.path(), &enabled("p@m"));
    assert_eq!(found.plugin_hooks().len(), 2);
    let asked = |event: &str| found.plugins_asked(&enabled("p@m"), event).len();
    assert_eq!((asked("Stop"), asked("UserPromptSubmit")), (2, 0));
    assert_eq!(found.plugins_before_tools(&enabled("p@m")).len(), 1);
    let models: Vec<_> = found.all().into_iter().flat_map(|extension| extension.models).collect();
    assert_eq!(models, ["global.a"]);
    assert_eq!(found.named(Kind::Agent, "p:a").len(), 1);
    let off = Extensions::read(&world, folder.path(), &enabled("q@other"));
    assert!(off.plugin_hooks().is_empty() && off.all().is_empty());
}
