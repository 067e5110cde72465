//! Hooks of anybody's that may say no: those that do to everything, because the script that they start is gone, and those
//! of which only running them would tell.
//!
//! Seen with 2.1.328: `python3 GONE.py` ends with 2, and each prompt is blocked. `sh` (dash) ends so as well, while bash
//! and Node end with 127 and 1, which stops nothing. With 2.1.332: a `Stop` hook that ends with 2 and says nothing has
//! Claude Code print no answer, one that says why (as these two do) delays it; Claude Code waits for `SessionStart` and
//! `Stop` hooks as long as their `timeout` lets it.

use std::path::{Path, PathBuf};

use super::starts_genkan;
use crate::claude::extensions::Extensions;
use crate::claude::{Effective, hooks};
use crate::doctor::facts::client::StoppingHook;
use crate::world::World;

/// Events whose hooks say no by ending with 2.
const ASKED_FIRST: [&str; 2] = ["UserPromptSubmit", "PreToolUse"];

/// Events of each prompt, whose hooks can keep its answer from somebody.
const OF_EACH_PROMPT: [&str; 3] = ["SessionStart", "UserPromptSubmit", "Stop"];

/// The hooks whose script isn't there now.
pub(super) fn read(world: &World, effective: &Effective) -> Vec<StoppingHook> {
    let all = hooks::commands(effective).into_iter().filter(|(event, ..)| ASKED_FIRST.contains(&event.as_str()));
    let read = all.filter_map(|(event, command, origin)| {
        let script = script(&command, &world.dirs.home, &world.cwd)?;
        let is_gone = std::fs::metadata(&script).is_err();
        let (file, place) = (script.display().to_string(), origin.to_string());
        is_gone.then(|| StoppingHook { event, file, place, managed: origin.is_managed() })
    });
    read.collect()
}

/// Where hooks of others are named that run with each prompt.
pub(super) fn untried(effective: &Effective, extensions: &Extensions) -> Vec<String> {
    let of_event = |event| {
        let own = hooks::of(effective, event).into_iter().filter(|(what, _)| !starts_genkan(what));
        own.map(|(_, origin)| origin).chain(extensions.plugins_asked(effective, event))
    };
    OF_EACH_PROMPT.into_iter().flat_map(of_event).map(|origin| origin.to_string()).collect()
}

/// Where hooks of others are named that are asked before every tool.
pub(super) fn before_tools(effective: &Effective, extensions: &Extensions) -> Vec<String> {
    let others = hooks::of_every_tool(effective).into_iter().filter(|(what, _)| !starts_genkan(what));
    let of_plugins = extensions.plugins_before_tools(effective);
    others.map(|(_, origin)| origin).chain(of_plugins).map(|origin| origin.to_string()).collect()
}

/// The script that a hook starts with Python or `sh`, and nothing around it; `None` where a shell would do more than find
/// it. Claude Code sets `CLAUDE_PROJECT_DIR` to the folder in which it was started.
fn script(command: &str, home: &Path, project: &Path) -> Option<PathBuf> {
    let does_more = command.contains(['`', '|', '&', ';', '\\', '<', '>', '(', '*', '?', '\n']);
    // In single quotes nothing is replaced, in double quotes no `~`.
    let is_literal = command.contains('\'') && command.contains('$') || command.contains("\"~");
    if does_more || is_literal {
        return None;
    }
    let words = shell_words::split(command).ok()?;
    let program = words.first()?.rsplit('/').next()?;
    let ends_with_2 = program.starts_with("python") || matches!(program, "sh" | "dash");
    let script = words.get(1).filter(|word| ends_with_2 && !word.starts_with('-'))?;
    let known = [
        ("~/", home),
        ("$HOME/", home),
        ("${HOME}/", home),
        ("$CLAUDE_PROJECT_DIR/", project),
        ("${CLAUDE_PROJECT_DIR}/", project),
    ];
    let within = known.iter().find_map(|(name, folder)| Some(folder.join(script.strip_prefix(name)?)));
    let script = within.unwrap_or_else(|| script.into());
    (script.is_absolute() && !script.to_string_lossy().contains('$')).then_some(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_found_as_a_shell_would_find_it() {
        for (command, found) in [
            ("python3 /opt/check.py", Some("/opt/check.py")),
            ("/usr/bin/python3.12 ~/hooks/check.py --strict", Some("/h/hooks/check.py")),
            ("python3 \"$CLAUDE_PROJECT_DIR\"/.claude/hooks/check.py", Some("/work/.claude/hooks/check.py")),
            ("python \"${CLAUDE_PROJECT_DIR}/.claude/hooks/my check.py\"", Some("/work/.claude/hooks/my check.py")),
            ("sh $HOME/check.sh", Some("/h/check.sh")),
            ("python3 '/opt/my check.py'", Some("/opt/my check.py")),
            // Another program's end stops nothing; a file that isn't named can't be looked for.
            ("bash /opt/check.sh", None),
            ("/opt/check.py", None),
            ("python3 -m check", None),
            ("python3 check.py", None),
            ("python3 \"$ACME/check.py\"", None),
            ("python3 '$HOME/check.py'", None),
            ("python3 \"~/check.py\"", None),
            ("python3 /opt/check.py || true", None),
            ("[ -e /opt/check.py ] && python3 /opt/check.py", None),
            ("python3 \"/opt/check.py", None),
            ("", None),
        ] {
            let script = script(command, Path::new("/h"), Path::new("/work"));
            assert_eq!(script.as_deref(), found.map(Path::new), "{command}");
        }
    }
}
