//! What Claude Code tells a hook, as far as it is needed: the event, the session, the model that is named.
//!
//! Of a prompt only the names of commands at the beginning of its parts are taken out while it is parsed; the rest of the
//! text is never held in a value of its own, and no error shows any of what was told.

use std::fmt;

use crate::claude::blank::{self, is_blank};
use crate::claude::extensions::UNNAMED_AGENT;
use crate::claude::workflow::Script;
use serde::de::{self, Deserialize, Deserializer, IgnoredAny};

/// One call of the hook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub moment: Moment,
    /// The event's own name.
    pub name: String,
    pub session: Option<String>,
    /// The model that is switched to, that a session starts with, or that a subagent is asked to use.
    pub model: Option<String>,
    /// The kind of subagent that is asked for; else the agent that the session runs as.
    pub agent: Option<String>,
    /// The commands that a prompt may begin with, without their slash; the skill or the saved workflow that a tool runs.
    pub commands: Vec<String>,
    /// What the script of a workflow names, where the tool was given one.
    pub script: Option<Script>,
    /// The file of a workflow that a tool runs.
    pub script_file: Option<String>,
    /// A session that begins anew, whatever was known of it before.
    pub is_new: bool,
}

/// What is about to happen, by Claude Code's own name of the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    UserPromptSubmit,
    PreModelSwitch,
    PostModelSwitch,
    PreToolUse(Tool),
    PreCompact,
    SessionStart,
    /// Claude Code draws its status line.
    StatusLine,
    /// Anything else, and what can't be read.
    Unknown,
}

/// What starts something with a model of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    Agent,
    Skill,
    Workflow,
    Other,
}

impl Tool {
    fn named(name: Option<&str>) -> Self {
        match name {
            Some(AGENT) => Self::Agent,
            Some("Skill") => Self::Skill,
            Some(WORKFLOW) => Self::Workflow,
            _ => Self::Other,
        }
    }
}

/// The tools that are told a model; a finding names them as the place where it stands.
pub const AGENT: &str = "Agent";
pub const WORKFLOW: &str = "Workflow";

impl Moment {
    /// Whether Claude Code can still be stopped.
    pub const fn stops(self) -> bool {
        matches!(self, Self::UserPromptSubmit | Self::PreModelSwitch | Self::PreToolUse(_) | Self::PreCompact)
    }

    fn named(name: &str, tool: Option<&str>) -> Self {
        match name {
            "UserPromptSubmit" => Self::UserPromptSubmit,
            "PreModelSwitch" => Self::PreModelSwitch,
            "PostModelSwitch" => Self::PostModelSwitch,
            "PreToolUse" => Self::PreToolUse(Tool::named(tool)),
            "PreCompact" => Self::PreCompact,
            "SessionStart" => Self::SessionStart,
            _ => Self::Unknown,
        }
    }
}

impl Event {
    /// Reads what Claude Code told.
    pub fn read(told: &[u8]) -> Self {
        let Ok(told) = serde_json::from_slice::<Told>(told) else { return Self::unread() };
        let moment = Moment::named(&told.hook_event_name, told.tool_name.as_deref());
        let input = told.tool_input.filter(|_| matches!(moment, Moment::PreToolUse(_))).unwrap_or_default();
        // An agent may have a name as well.
        let is_workflow = moment == Moment::PreToolUse(Tool::Workflow);
        let is_agent = moment == Moment::PreToolUse(Tool::Agent);
        let model = match moment {
            Moment::PreModelSwitch | Moment::PostModelSwitch => told.to_model,
            Moment::SessionStart => told.model,
            Moment::PreToolUse(_) => input.model.filter(|model| !model.eq_ignore_ascii_case("inherit")),
            Moment::UserPromptSubmit | Moment::PreCompact | Moment::StatusLine | Moment::Unknown => None,
        };
        Self {
            moment,
            session: told.session_id.filter(|id| is_id(id)),
            model,
            // Seen (2.1.332): a plugin's settings choose an agent, and a session that is resumed keeps its own; nothing
            // but the event says so.
            agent: input.subagent_type.or_else(|| is_agent.then(|| UNNAMED_AGENT.to_owned())).or(told.agent_type),
            commands: match moment {
                Moment::UserPromptSubmit => told.prompt.map(|Openings(commands)| commands).unwrap_or_default(),
                _ => {
                    let run = input.skill.map(|skill| called(&skill)).or(input.name.filter(|_| is_workflow));
                    run.into_iter().collect()
                }
            },
            script: input.script.filter(|_| is_workflow).map(|Text(text)| Script::parse(&text)),
            script_file: input.script_path.filter(|_| is_workflow),
            is_new: moment == Moment::SessionStart && matches!(told.source.as_deref(), Some("startup" | "resume")),
            name: told.hook_event_name,
        }
    }

    /// Reads what Claude Code tells its status line.
    pub fn of_statusline(told: &[u8]) -> Self {
        let told: Line = serde_json::from_slice(told).unwrap_or_default();
        let session = told.session_id.filter(|id| is_id(id));
        let model = told.model.and_then(|model| model.id);
        Self { moment: Moment::StatusLine, name: "statusLine".to_owned(), session, model, ..Self::unread() }
    }

    /// Nothing that says what is about to happen.
    pub fn is_unread(&self) -> bool {
        self.moment == Moment::Unknown
    }

    fn unread() -> Self {
        Self {
            moment: Moment::Unknown,
            name: "UserPromptSubmit".to_owned(),
            session: None,
            model: None,
            agent: None,
            commands: Vec::new(),
            script: None,
            script_file: None,
            is_new: false,
        }
    }
}

/// A skill as its tool looks for it. Seen (2.1.332): blanks around it, and a slash before it, count for nothing.
fn called(skill: &str) -> String {
    let skill = blank::trim(skill);
    skill.strip_prefix('/').unwrap_or(skill).to_owned()
}

/// It becomes part of a file's name.
fn is_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[derive(serde::Deserialize)]
struct Told {
    hook_event_name: String,
    session_id: Option<String>,
    source: Option<String>,
    model: Option<String>,
    to_model: Option<String>,
    tool_name: Option<String>,
    tool_input: Option<Input>,
    agent_type: Option<String>,
    prompt: Option<Openings>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Input {
    model: Option<String>,
    subagent_type: Option<String>,
    skill: Option<String>,
    name: Option<String>,
    script: Option<Text>,
    #[serde(rename = "scriptPath")]
    script_path: Option<String>,
}

#[derive(Default, serde::Deserialize)]
struct Line {
    session_id: Option<String>,
    model: Option<Model>,
}

#[derive(serde::Deserialize)]
struct Model {
    id: Option<String>,
}

/// The commands that a prompt may begin with. Seen (2.1.332): of a prompt in several parts (an editor's selection, a
/// picture, a program) the last one is looked at, and a hook is told all of them, one below the other.
struct Openings(Vec<String>);

/// How many are looked for: each is, in every folder.
const MOST_OPENINGS: usize = 16;

impl Openings {
    fn of(prompt: &str) -> Self {
        let name = |line: &str| {
            let name = line.trim_start_matches(is_blank).strip_prefix('/')?.split(is_blank).next()?;
            (!name.is_empty()).then(|| name.to_owned())
        };
        let mut names: Vec<String> = Vec::new();
        // A path is no command, unless a skill's name stands behind it.
        let is_name = |name: &String| !name.contains('/') || name.contains(':');
        let first = prompt.trim_start_matches(is_blank).lines().next().and_then(name);
        for name in first.into_iter().chain(prompt.lines().rev().filter_map(name).filter(is_name)) {
            if names.len() < MOST_OPENINGS && !names.contains(&name) {
                names.push(name);
            }
        }
        Self(names)
    }
}

impl<'de> Deserialize<'de> for Openings {
    fn deserialize<D: Deserializer<'de>>(told: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Openings;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a prompt")
            }

            fn visit_bytes<E: de::Error>(self, prompt: &[u8]) -> Result<Openings, E> {
                Ok(Openings::of(&String::from_utf8_lossy(prompt)))
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut parts: A) -> Result<Openings, A::Error> {
                while parts.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Openings(Vec::new()))
            }
        }
        // As bytes: JavaScript cuts a character in half where it cuts a text, which is no text for serde_json.
        told.deserialize_bytes(Visitor)
    }
}

/// A text in which JavaScript may have left half a character.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(told: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_bytes<E: de::Error>(self, text: &[u8]) -> Result<Text, E> {
                Ok(Text(String::from_utf8_lossy(text).into_owned()))
            }
        }
        told.deserialize_bytes(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(text: &str) -> Event {
        Event::read(text.as_bytes())
    }

    #[test]
    fn of_a_prompt_only_the_command_is_read() {
        for (prompt, commands) in [
            (r#""hush, a secret""#, &[][..]),
            (r#""/deploy hush""#, &["deploy"]),
            (r#"" /ops:deploy\nhush""#, &["ops:deploy"]),
            (r#""\ufeff/deploy\u3000hush""#, &["deploy"]),
            (r#""hush\n\n /deploy it\r\n/usr/bin/hush\n/pkg/deep:sk""#, &["pkg/deep:sk", "deploy"]),
            (r#""/""#, &[]),
            (r#""a /deploy""#, &[]),
            (r#"["hush"]"#, &[]),
        ] {
            let event =
                event(&format!(r#"{{"hook_event_name":"UserPromptSubmit","session_id":"a-1","prompt":{prompt}}}"#));
            assert_eq!(
                (event.moment, &event.commands[..]),
                (Moment::UserPromptSubmit, &commands.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()[..]),
                "{prompt}"
            );
            assert_eq!(event.session.as_deref(), Some("a-1"));
            assert!(!format!("{event:?}").contains("hush"), "{event:?}");
        }
    }

    #[test]
    fn half_a_character_hides_no_event() {
        let prompt = event(r#"{"hook_event_name":"UserPromptSubmit","session_id":"a","prompt":"/deploy \ud83d x"}"#);
        assert_eq!((prompt.moment, prompt.commands), (Moment::UserPromptSubmit, vec!["deploy".to_owned()]));
        let script = event(
            r#"{"hook_event_name":"PreToolUse","tool_name":"Workflow","tool_input":{"prompt":"\ud83d","script":"agent('\ud83d', {model: 'global.x'})"}}"#,
        );
        assert_eq!(script.script.map(|script| script.models), Some(vec!["global.x".to_owned()]));
    }

    #[test]
    fn each_event_names_its_model() {
        for (text, moment, model, agent) in [
            (
                r#"{"hook_event_name":"PreModelSwitch","from_model":"a","to_model":"b"}"#,
                Moment::PreModelSwitch,
                Some("b"),
                None,
            ),
            (r#"{"hook_event_name":"PostModelSwitch","to_model":"b"}"#, Moment::PostModelSwitch, Some("b"), None),
            (
                r#"{"hook_event_name":"PreToolUse","tool_name":"Agent","tool_input":{"prompt":"x","model":"opus","subagent_type":"scout"}}"#,
                Moment::PreToolUse(Tool::Agent),
                Some("opus"),
                Some("scout"),
            ),
            (
                r#"{"hook_event_name":"PreToolUse","tool_input":{"model":"inherit"}}"#,
                Moment::PreToolUse(Tool::Other),
                None,
                None,
            ),
            (
                r#"{"hook_event_name":"PreToolUse","tool_name":"Agent","tool_input":{"prompt":"x"}}"#,
                Moment::PreToolUse(Tool::Agent),
                None,
                Some("general-purpose"),
            ),
            (
                r#"{"hook_event_name":"PreToolUse","tool_name":"Agent","agent_type":"main","tool_input":{"subagent_type":"scout"}}"#,
                Moment::PreToolUse(Tool::Agent),
                None,
                Some("scout"),
            ),
            (r#"{"hook_event_name":"PreCompact","trigger":"manual"}"#, Moment::PreCompact, None, None),
            (
                r#"{"hook_event_name":"UserPromptSubmit","agent_type":"ops:main"}"#,
                Moment::UserPromptSubmit,
                None,
                Some("ops:main"),
            ),
            (
                r#"{"hook_event_name":"SessionStart","source":"resume","model":"b"}"#,
                Moment::SessionStart,
                Some("b"),
                None,
            ),
            (r#"{"hook_event_name":"Stop","model":"b"}"#, Moment::Unknown, None, None),
            ("", Moment::Unknown, None, None),
            (r#"{"hook_event_name":"UserPromptSubmit","prompt":"half"#, Moment::Unknown, None, None),
        ] {
            let event = event(text);
            assert_eq!(
                (event.moment, event.model.as_deref(), event.agent.as_deref()),
                (moment, model, agent),
                "{text}"
            );
        }
    }

    #[test]
    fn skills_and_workflows_are_named_by_their_tools() {
        let told = |tool: &str, input: &str| {
            event(&format!(r#"{{"hook_event_name":"PreToolUse","tool_name":"{tool}","tool_input":{input}}}"#))
        };
        let skill = told("Skill", r#"{"skill":"ops:deploy","args":"hush"}"#);
        assert_eq!((skill.moment, skill.commands), (Moment::PreToolUse(Tool::Skill), vec!["ops:deploy".to_owned()]));
        for named in ["/sk", " sk\\n", "\\ufeff/sk"] {
            let skill = told("Skill", &format!(r#"{{"skill":"{named}"}}"#));
            assert_eq!(skill.commands, ["sk"], "{named}");
        }
        let saved = told("Workflow", r#"{"name":"review","args":{"a":1}}"#);
        assert_eq!((saved.commands, saved.script), (vec!["review".to_owned()], None));
        let inline = told("Workflow", r#"{"script":"agent('hush', {model: 'global.x'})","scriptPath":"/tmp/x.js"}"#);
        assert!(!format!("{inline:?}").contains("hush"), "{inline:?}");
        assert_eq!(inline.script.map(|script| script.models), Some(vec!["global.x".to_owned()]));
        assert_eq!(inline.script_file.as_deref(), Some("/tmp/x.js"));
        assert_eq!(told("Agent", r#"{"name":"scout","model":"opus"}"#).commands, [""; 0]);
    }

    #[test]
    fn a_status_line_is_told_the_model_itself() {
        let event = Event::of_statusline(br#"{"session_id":"s","model":{"id":"jp.m","display_name":"M"}}"#);
        assert_eq!(
            (event.moment, event.model.as_deref(), event.session.as_deref()),
            (Moment::StatusLine, Some("jp.m"), Some("s"))
        );
        assert_eq!(Event::of_statusline(b"{").model, None);
    }

    #[test]
    fn a_session_is_a_files_name_or_none() {
        for (id, known) in [("0f-9A", true), ("../x", false), ("", false), (&"a".repeat(65), false)] {
            let text = format!(r#"{{"hook_event_name":"SessionStart","session_id":"{id}","source":"clear"}}"#);
            assert_eq!(event(&text).session.is_some(), known, "{id}");
            assert!(!event(&text).is_new);
        }
    }
}
