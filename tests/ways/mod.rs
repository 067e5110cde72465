//! Every way out of the residency that somebody has found, as data: what lies where, how Claude Code is started, what
//! became of it, and what genkan's commands say.
//!
//! One list for two tests. `real::ways` starts Claude Code for each way and compares what left; [`verdicts`] lays the
//! same files on a machine and compares what `check`, `status`, `models` and `doctor` say, without Claude Code.

mod background;
mod files;
mod hooks;
mod models;
mod network;
mod ordinary;
mod provider;
mod taken_away;
pub mod verdicts;

use serde_json::{Map, Value, json};

/// A word of the prompt: whoever was told it was told the prompt.
pub const WORD: &str = "the-word-of-the-day";
/// A model abroad; in the list of the account's profiles.
pub const GLOBAL: &str = "global.anthropic.claude-sonnet-5-5";
/// The host of a page that is fetched: that it is asked is no way out.
pub const PAGE: &str = "docs.example.com";
/// Somebody's host.
pub const STRANGER: &str = "https://stranger.example";

/// What became of a start of Claude Code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// A hook stopped it, with the code `GK-GRD-…`; nothing was asked abroad.
    Guard(u16),
    /// A hook stopped it; before that, something without a prompt was asked abroad or of a stranger.
    Probed(u16),
    /// It got credentials that it couldn't send.
    Keys,
    /// Claude Code or AWS refused it.
    Refused,
    /// It was answered, inside.
    Inside,
    /// It was answered inside, or refused; something without a prompt was asked abroad or of a stranger.
    Asked,
    /// A prompt or credentials went abroad, or to a stranger.
    Open,
}

use Became::{Asked, Guard, Inside, Keys, Open, Probed, Refused};

impl Became {
    /// As a table says it.
    pub fn words(self) -> String {
        match self {
            Guard(code) => format!("stopped by a hook, GK-GRD-{code:03}"),
            Probed(code) => format!("asked abroad without a prompt; then stopped by a hook, GK-GRD-{code:03}"),
            Keys => "stopped by keys that can't be sent".to_owned(),
            Refused => "refused by Claude Code or by AWS".to_owned(),
            Inside => "answered inside".to_owned(),
            Asked => "asked abroad without a prompt".to_owned(),
            Open => "NOTHING stopped it".to_owned(),
        }
    }

    /// Whether anything went abroad or to a stranger.
    pub fn leaves(self) -> bool {
        matches!(self, Probed(_) | Asked | Open)
    }
}

/// What becomes of it with the shell's credentials without the guard and with it, and with genkan's own credentials
/// (`isolated`) without the guard and with it.
pub type Row = [Became; 4];

/// In managed scope genkan's values win.
pub const INSIDE: Row = [Inside; 4];
/// Nothing but the guard and genkan's own credentials stands against it.
pub const STOPPED: Row = [Open, Guard(1), Keys, Guard(1)];

/// The credentials' own check reads no agents, skills, commands and plugins, so that it stays quick: the guard does.
pub const BY_HOOK: Row = [Open, Guard(1), Open, Guard(1)];
/// This start lets nothing out, another one with the same settings does: see [`Way::leaves_in`].
pub const EARLY: Row = [Inside, Guard(1), Keys, Guard(1)];

/// What the commands that read the machine have to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// An alarm where something leaves with the shell's credentials and without the guard; none where nothing does.
    AsItLeaves,
    /// It stands on a command line, is typed, or is called by the model: what they can read is a part of it at most.
    Unseen,
    /// An alarm in user scope and in managed scope, whatever left here; the reason stands beside it.
    Alarm([bool; 2]),
    /// A value of the profile's is replaced, which lets nothing out by itself: `check` and `status` alone say so, in user
    /// scope and in managed scope.
    Changed([bool; 2]),
}

/// One way.
#[derive(Debug, Clone)]
pub struct Way {
    pub name: String,
    /// The project's own settings.
    pub project: Value,
    /// Merged into the person's own settings; `null` takes a variable away.
    pub person: Value,
    /// A managed file that comes after genkan's.
    pub drop_in: Value,
    /// Below the folder that holds `home` and `project`.
    files: Vec<(String, Vec<u8>)>,
    args: Vec<String>,
    /// The command line's first words, where Claude Code isn't asked for an answer to the prompt.
    command: Vec<String>,
    vars: Vec<(&'static str, String)>,
    pub prompt: String,
    /// Tools that the model calls.
    pub calls: Vec<(&'static str, Value)>,
    /// A conversation has gone before, which is continued.
    pub is_resumed: bool,
    /// Every model inside answers that it is overloaded.
    pub is_overloaded: bool,
    pub said: Said,
    /// The way in which the same settings let something out.
    twin: Option<String>,
    pub user: Row,
    pub managed: Row,
}

/// Every way, each with its own name.
pub fn all() -> Vec<Way> {
    [
        models::ways(),
        provider::ways(),
        files::ways(),
        hooks::ways(),
        network::ways(),
        background::ways(),
        taken_away::ways(),
    ]
    .concat()
}

/// Ordinary work.
pub fn ordinary() -> Vec<Way> {
    ordinary::ways()
}

/// A folder of the machine in the texts of a way.
const HOME: &str = "{home}";
const PROJECT: &str = "{project}";

impl Way {
    fn new(name: impl Into<String>, user: Row, managed: Row) -> Self {
        Self {
            name: name.into(),
            project: Value::Null,
            person: Value::Null,
            drop_in: Value::Null,
            files: Vec::new(),
            args: Vec::new(),
            command: Vec::new(),
            vars: Vec::new(),
            prompt: format!("hi {WORD}"),
            calls: Vec::new(),
            is_resumed: false,
            is_overloaded: false,
            said: Said::AsItLeaves,
            twin: None,
            user,
            managed,
        }
    }

    fn project(self, project: Value) -> Self {
        Self { project, ..self }
    }

    fn person(self, person: Value) -> Self {
        Self { person, ..self }
    }

    fn drop_in(self, drop_in: Value) -> Self {
        Self { drop_in, ..self }
    }

    /// `home/…` or `project/…`; `{home}` and `{project}` stand for the folders.
    fn file(mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        self.files.push((path.into(), content.into()));
        self
    }

    /// On the command line: no other command reads it.
    fn args(mut self, args: &[&str]) -> Self {
        self.args.extend(args.iter().map(|arg| (*arg).to_owned()));
        Self { said: Said::Unseen, ..self }
    }

    /// A part of Claude Code with a command of its own, in place of a prompt.
    fn command(self, command: &[&str]) -> Self {
        Self { command: command.iter().map(|word| (*word).to_owned()).collect(), said: Said::Unseen, ..self }
    }

    fn var(mut self, name: &'static str, value: &str) -> Self {
        self.vars.push((name, value.to_owned()));
        self
    }

    fn prompt(self, prompt: &str) -> Self {
        Self { prompt: format!("{prompt} {WORD}"), ..self }
    }

    /// A prompt without the word.
    fn typed(self, prompt: &str) -> Self {
        Self { prompt: prompt.to_owned(), said: Said::Unseen, ..self }
    }

    /// The model calls a tool, which is allowed; one that Claude Code (2.1.328) doesn't offer at once it asks for first.
    fn calls(mut self, tool: &'static str, input: Value) -> Self {
        if tool == "WebFetch" {
            self.calls.push(("ToolSearch", json!({"query": "select:WebFetch"})));
        }
        self.calls.push((tool, input));
        self.args.extend(["--allowedTools".to_owned(), tool.to_owned()]);
        self
    }

    /// The person has said that they trust the folder.
    fn trusted(self) -> Self {
        let trust = json!({"projects": {PROJECT: {"hasTrustDialogAccepted": true}}});
        self.file("home/.claude.json", trust.to_string())
    }

    fn resumed(mut self) -> Self {
        self.args.push("-c".to_owned());
        Self { is_resumed: true, ..self }
    }

    fn overloaded(self) -> Self {
        Self { is_overloaded: true, ..self }
    }

    fn said(self, said: Said) -> Self {
        Self { said, ..self }
    }

    /// Nothing leaves here, but in another way with the same settings: so there is an alarm in these scopes, user's and
    /// managed.
    fn leaves_in(self, twin: impl Into<String>, scopes: [bool; 2]) -> Self {
        Self { twin: Some(twin.into()), ..self.said(Said::Alarm(scopes)) }
    }

    /// The files of a machine with these folders, each by its path below the folder of both; `own` is what genkan wrote
    /// into the person's settings.
    pub fn files(&self, home: &str, project: &str, own: Option<&str>) -> Vec<(String, Vec<u8>)> {
        let placed = |text: &str| placed(text, home, project).into_bytes();
        let of_file = |content: &Vec<u8>| str::from_utf8(content).map_or_else(|_| content.clone(), placed);
        let mut files: Vec<_> = self.files.iter().map(|(path, content)| (path.clone(), of_file(content))).collect();
        if !self.project.is_null() {
            files.push(("project/.claude/settings.json".to_owned(), placed(&self.project.to_string())));
        }
        if !self.person.is_null() {
            let own = own.map_or_else(|| json!({}), |own| serde_json::from_str(own).expect("settings"));
            files.push(("home/.claude/settings.json".to_owned(), placed(&merged(own, &self.person).to_string())));
        }
        files
    }

    /// What stands on the command line.
    pub fn command_line(&self, home: &str, project: &str) -> Vec<String> {
        let prompt = ["-p".to_owned(), self.prompt.clone()];
        let first = if self.command.is_empty() { &prompt[..] } else { &self.command };
        let args = self.args.iter().map(|arg| placed(arg, home, project));
        first.iter().map(|word| placed(word, home, project)).chain(args).collect()
    }

    /// The variables of the shell.
    pub fn shell(&self, home: &str, project: &str) -> Vec<(&'static str, String)> {
        self.vars.iter().map(|(name, value)| (*name, placed(value, home, project))).collect()
    }

    /// Whether this command has to raise an alarm; `None` where it may do either.
    pub fn alarms(&self, (scope, identity): (&str, &str), command: &str) -> Option<bool> {
        let in_scope = |[user, managed]: [bool; 2]| if scope == "user" { user } else { managed };
        let row = if scope == "user" { self.user } else { self.managed };
        match self.said {
            Said::Unseen => None,
            // What leads out beside the shell's credentials is held by the settings of genkan's own.
            _ if identity == "isolated" && is_held(row) => Some(false),
            Said::AsItLeaves => Some(row[0].leaves()),
            Said::Alarm(scopes) => Some(in_scope(scopes)),
            Said::Changed(scopes) => Some(in_scope(scopes) && ["check", "status"].contains(&command)),
        }
    }
}

/// Whether it is well with genkan's own credentials alone, without the guard.
pub fn is_held(row: Row) -> bool {
    row[0] != Inside && row[2] == Inside
}

fn placed(text: &str, home: &str, project: &str) -> String {
    text.replace(HOME, home).replace(PROJECT, project)
}

/// Objects are merged, `null` takes away, all else replaces.
fn merged(under: Value, over: &Value) -> Value {
    match (under, over) {
        (Value::Object(mut under), Value::Object(over)) => {
            for (key, value) in over {
                match value {
                    Value::Null => drop(under.remove(key)),
                    value => {
                        let old = under.remove(key).unwrap_or_else(|| Value::Object(Map::new()));
                        under.insert(key.clone(), merged(old, value));
                    }
                }
            }
            Value::Object(under)
        }
        (_, over) => over.clone(),
    }
}

/// A list of models that lets the one abroad in.
fn longer() -> Value {
    json!({"availableModels": [GLOBAL]})
}

fn env(name: &str, value: &str) -> Value {
    json!({"env": {name: value}})
}

/// Both in one.
fn and(one: Value, other: &Value) -> Value {
    merged(one, other)
}

#[test]
fn a_way_that_is_stopped_early_has_a_twin_that_leaves() {
    let ways = all();
    for (way, name) in ways.iter().filter_map(|way| Some((way, way.twin.as_ref()?))) {
        let twin = ways.iter().find(|other| other.name == *name).unwrap_or_else(|| panic!("{name} of {}", way.name));
        let Said::Alarm(scopes) = way.said else { panic!("{}", way.name) };
        assert_eq!([twin.user[0].leaves(), twin.managed[0].leaves()], scopes, "{}", way.name);
    }
    let early = |way: &&Way| [way.user, way.managed].contains(&EARLY);
    assert!(ways.iter().filter(early).all(|way| way.twin.is_some()));
}

#[test]
fn no_two_ways_have_one_name() {
    let mut names: Vec<_> = all().into_iter().chain(ordinary()).map(|way| way.name).collect();
    names.sort();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}
