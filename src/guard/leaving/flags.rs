//! What a client's command line says of models and settings.

use super::Finding;
use crate::claude::blank;
use crate::claude::content::{self, Content};
use crate::claude::hooks;
use crate::claude::layers::Layers;
use crate::claude::origin::Origin;
use crate::claude::{Effective, Scope};
use crate::fault::Result;
use crate::setup::overlay;
use crate::world::{World, files};

const AGENTS: &str = "--agents";
/// Its value may be a secret.
pub(super) const FETCHED: &str = "--plugin-url";

/// What takes the next word besides the options that are read here, whatever it looks like: `--` too, and what would be an
/// option elsewhere. Read in the program (2.1.332), and run with some of them. What takes a word only where it doesn't
/// begin with `-` hides nothing.
const VALUED: &[&str] = &[
    "--advisor",
    "--agent-color",
    "--agent-id",
    "--agent-name",
    "--agent-type",
    "--allowed-tools",
    "--allowedTools",
    "--append-subagent-system-prompt",
    "--append-subagent-system-prompt-file",
    "--append-system-prompt",
    "--append-system-prompt-file",
    "--attach-serve",
    "--autocompact",
    "--betas",
    "--channels",
    "--client-data-url",
    "--correlation-id",
    "--dangerously-load-development-channels",
    "--debug-file",
    "--deep-link-cwd-b64",
    "--deep-link-last-fetch",
    "--deep-link-repo",
    "--disallowed-tools",
    "--disallowedTools",
    "--effort",
    "--environment",
    "--exec",
    "--fast-mode",
    "--file",
    "--forward-home-settings",
    "--handle-uri",
    "--inherit-permission-mode",
    "--initialize-fields",
    "--input-format",
    "--json-schema",
    "--lead-verify-key",
    "--managed-settings",
    "--max-budget-usd",
    "--max-thinking-tokens",
    "--max-turns",
    "--mcp-config",
    "--messaging-socket-path",
    "--metadata",
    "--name",
    "--on-branch",
    "--output-format",
    "--parent-session-id",
    "--permission-mode",
    "--permission-prompt-tool",
    "--permission-prompts",
    "--plan-mode-instructions",
    "--plugin-url",
    "--pool",
    "--prefill",
    "--prefill-b64",
    "--proactivity",
    "--project-config-root",
    "--ref",
    "--remote-control-session-name-prefix",
    "--resume-drops-turn",
    "--resume-session-at",
    "--rewind-files",
    "--routine",
    "--runner-declares",
    "--sdk-url",
    "--session-began-as-copy",
    "--session-id",
    "--system-prompt",
    "--system-prompt-file",
    "--system-prompt-snapshot",
    "--task-budget",
    "--team-name",
    "--teammate-mode",
    "--thinking",
    "--thinking-display",
    "--tools",
    "--watch-artifact",
    "--watch-artifact-no-autoreact",
    "--workload",
];
/// The same of one letter, which may stand behind others: `-pn NAME`.
const VALUED_SHORT: [char; 2] = ['m', 'n'];

/// What asks a model without a session: no hook runs, and the list of models doesn't hold what it is told (2.1.332).
const SESSIONLESS: [&str; 2] = ["auto-mode", "critique"];
/// The same of a part of `plugin eval`; its other models are those of sessions, each with a command line of its own.
const JUDGE: &str = "--judge-model";

#[derive(Debug, Default)]
pub(super) struct Flags {
    named: Vec<Finding>,
    /// Names that no list holds.
    open: Vec<Finding>,
    agents: Vec<String>,
    settings: Vec<String>,
    /// Folders of plugins.
    pub(super) plugins: Vec<String>,
    /// Whether a plugin is fetched from somewhere.
    pub(super) fetches: bool,
    /// Further folders of work, whose agents and skills count as the project's do.
    pub(super) folders: Vec<String>,
    /// The agent that the session starts as.
    pub(super) agent: Option<String>,
    /// The sources that count besides managed ones; all where nothing is said.
    sources: Option<String>,
}

impl Flags {
    pub(super) fn read(command: &[String]) -> Self {
        let mut flags = Self::default();
        let is_sessionless = command.windows(SESSIONLESS.len()).any(|words| words == SESSIONLESS);
        let mut words = command.iter().skip(1).peekable();
        while let Some(word) = words.next().filter(|word| *word != "--") {
            let (flag, value) = word.split_once('=').map_or((word.as_str(), None), |(flag, value)| (flag, Some(value)));
            let mut value = || value.map(str::to_owned).or_else(|| words.next().cloned()).unwrap_or_default();
            match flag {
                "--model" if is_sessionless => flags.open.push((flag.to_owned(), value())),
                JUDGE => flags.open.push((flag.to_owned(), value())),
                "--model" => flags.named.push((flag.to_owned(), value())),
                "--fallback-model" => {
                    flags.named.extend(value().split(',').map(|name| (flag.to_owned(), blank::trim(name).to_owned())));
                }
                "--agent" => flags.agent = Some(value()),
                AGENTS => flags.agents.push(value()),
                "--plugin-dir" | "--plugin-dir-no-mcp" => flags.plugins.push(value()),
                FETCHED => {
                    flags.fetches = true;
                    drop(value());
                }
                "--add-dir" => {
                    flags.folders.push(value());
                    while let Some(folder) = words.next_if(|word| !word.starts_with('-')) {
                        flags.folders.push(folder.clone());
                    }
                }
                "--settings" => flags.settings.push(value()),
                "--setting-sources" => flags.sources = Some(value()),
                // Seen: it drops every source but the managed ones; `--bare` and `--safe-mode` drop none.
                "--restricted" => flags.sources = Some(String::new()),
                _ if VALUED.contains(&flag) || takes_next(flag) => drop(value()),
                _ => {}
            }
        }
        flags
    }

    /// Puts the settings of the command line among the files, above everything that no administrator manages.
    pub(super) fn lay(&self, world: &World, layers: &mut Layers) {
        if let Some(sources) = &self.sources {
            let counts = |scope: Scope| sources.split(',').any(|source| source.trim() == scope.to_string());
            layers.files.retain(|layer| layer.origin.is_managed() || layer.origin.scope().is_some_and(counts));
        }
        for text in &self.settings {
            let document = document(world, text);
            let content = document.map_or_else(Content::Unreadable, |bytes| Content::parse(&bytes, Scope::Local));
            layers.lay_over(Origin::Local("--settings".into()), content);
        }
    }

    /// The profile whose settings `genkan run` has put on the command line.
    pub(super) fn run(&self, world: &World) -> Option<String> {
        let file = world.cwd.join(self.settings.last()?);
        overlay::profile_of(&world.dirs.state, &file).map(str::to_owned)
    }

    /// Every model that is named, with the flag; and those of its agents' hooks where such hooks run, which no list of
    /// models holds.
    pub(super) fn models(self, world: &World, settings: &Effective) -> (Vec<Finding>, Vec<Finding>) {
        let (mut named, mut open) = (self.named, self.open);
        let run = hooks::run(settings, &Origin::Local(AGENTS.into()));
        for text in &self.agents {
            let document = document(world, text).unwrap_or_default();
            let agents = content::value(blank::trim(&content::decode(&document))).unwrap_or_default();
            for agent in agents.as_object().into_iter().flatten().map(|(_, agent)| agent) {
                named.extend(agent["model"].as_str().map(|model| (AGENTS.to_owned(), model.to_owned())));
                let hooks = run.then(|| hooks::models(&agent["hooks"])).into_iter().flatten();
                open.extend(hooks.map(|(event, model)| (format!("{AGENTS} (hooks.{event})"), model)));
            }
        }
        (named, open)
    }
}

/// Whether a group of options of one letter ends with one that takes the next word.
fn takes_next(word: &str) -> bool {
    let letters = word.strip_prefix('-').filter(|rest| !rest.starts_with('-'));
    letters.is_some_and(|letters| letters.find(VALUED_SHORT).is_some_and(|at| at + 1 == letters.len()))
}

/// A document that a command line holds, or names the file of; nothing of a file that isn't there.
fn document(world: &World, text: &str) -> Result<Vec<u8>> {
    // Seen (2.1.332): a mark of UTF-8 before it, or a blank that JSON doesn't know, hides nothing from Claude Code.
    let document = blank::trim(text);
    if document.starts_with('{') {
        return Ok(document.as_bytes().to_owned());
    }
    files::read(&world.cwd.join(text)).map(Option::unwrap_or_default)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_is_read_as_the_client_reads_it() {
        let flags = |line: &[&str]| {
            let command: Vec<String> = ["claude"].iter().chain(line).map(|word| (*word).to_owned()).collect();
            Flags::read(&command)
        };
        for (line, named) in [
            (&["-p", "hi", "--model", "opus"][..], &[("--model", "opus")][..]),
            (&["--model=global.x", "-p"], &[("--model", "global.x")]),
            (
                &["--fallback-model", "haiku, global.x"],
                &[("--fallback-model", "haiku"), ("--fallback-model", "global.x")],
            ),
            (&["-p", "--", "--model", "x"], &[]),
            (&["--model"], &[("--model", "")]),
            (&["--models", "x", "--permission-mode", "plan"], &[]),
            (&["--append-system-prompt", "--", "--model", "global.x"], &[("--model", "global.x")]),
            (&["--append-system-prompt=x", "--", "--model", "global.x"], &[]),
            (&["--append-system-prompt", "--model", "--model", "global.x"], &[("--model", "global.x")]),
            (&["--append-system-prompt", "--model", "global.x"], &[]),
            (&["--plugin-url", "--", "--model", "x"], &[("--model", "x")]),
            (&["-n", "--", "--model", "x"], &[("--model", "x")]),
            (&["-pn", "--", "--model", "x"], &[("--model", "x")]),
            (&["-nme", "--", "--model", "x"], &[]),
            (&["-p", "--resume", "--", "--model", "x"], &[]),
            (&["plugin", "eval", "x", "--model", "global.x"], &[("--model", "global.x")]),
            (&["auto-mode", "critique", "--model", "global.x"], &[]),
        ] {
            let found = flags(line).named;
            let found: Vec<_> = found.iter().map(|(flag, name)| (flag.as_str(), name.as_str())).collect();
            assert_eq!(found, named, "{line:?}");
        }
        let open = |line: &[&str]| flags(line).open;
        let global = |flag: &str| vec![(flag.to_owned(), "global.x".to_owned())];
        assert_eq!(open(&["plugin", "eval", "x", "--judge-model", "global.x"]), global("--judge-model"));
        assert_eq!(open(&["auto-mode", "critique", "--model=global.x"]), global("--model"));
        let folders = flags(&["--add-dir", "../a", "b", "--model", "x", "--add-dir=c", "-p", "hi"]).folders;
        assert_eq!(folders, ["../a", "b", "c"]);
        assert_eq!(flags(&["--plugin-dir", "a", "--plugin-dir-no-mcp=b"]).plugins, ["a", "b"]);
        assert!(flags(&["--plugin-url=https://acme.example/p.zip"]).fetches && !flags(&["--", "--plugin-url"]).fetches);
        assert_eq!(flags(&["--setting-sources", "user,local"]).sources.as_deref(), Some("user,local"));
        assert_eq!(flags(&["--restricted"]).sources.as_deref(), Some(""));
    }
}
