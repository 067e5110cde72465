//! What a client inside WSL takes of Windows's managed settings: where these say so, they come before the distribution's
//! own, file and registry alike.
//!
//! The two places were read in 2.1.328, and its documentation orders them. Known holes: never run in WSL; the person's
//! policy key isn't read, which counts only where nothing else does; letters beyond ASCII come through `reg.exe` as the
//! console's code page has them.

use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use super::content::Content;
use super::layer::{Layer, managed_files};
use super::origin::{Origin, POLICY_KEY, POLICY_VALUE, Source};
use super::scope::{Scope, WSL_INHERITS};
use crate::world::command::{CommandOutput, listen};
use crate::world::{Dirs, Os, World};

/// How long the registry may take; the client waits as long.
const PATIENCE: Duration = Duration::from_secs(5);

/// Windows's sources, the weakest first; none outside WSL, and none that don't say that they hold there.
pub(super) fn inherited(world: &World) -> Vec<Layer> {
    let drive = world.dirs.system.join("mnt/c");
    let reg = drive.join("Windows/System32/reg.exe");
    if world.os != Os::Linux || !reg.is_file() || !world.has_kernel_of_wsl() {
        return Vec::new();
    }
    let dirs = Dirs { managed: drive.join("Program Files/ClaudeCode"), ..world.dirs.clone() };
    let mut layers = managed_files(&dirs);
    let mut command = Command::new(reg);
    command.args(["query", &format!(r"HKLM\{POLICY_KEY}"), "/v", POLICY_VALUE]).env_clear().current_dir("/");
    if let Ok(CommandOutput::Success(said)) = listen(command, PATIENCE)
        && let Some(text) = value(&String::from_utf8_lossy(&said))
    {
        let content = Content::parse(text.as_bytes(), Scope::Managed);
        layers.push(Layer { origin: Origin::Managed(Source::MachinePolicy), content });
    }
    let says_so = |layer: &Layer| {
        layer.content.settings().is_some_and(|settings| settings.get(WSL_INHERITS) == Some(&Value::Bool(true)))
    };
    if layers.iter().any(says_so) { layers } else { Vec::new() }
}

/// The value in an answer of `reg query`: name, type and text, apart by blanks.
fn value(answer: &str) -> Option<&str> {
    let (_, rest) = answer.split_once(&format!("\n    {POLICY_VALUE}    REG_"))?;
    let (kind, text) = rest.split_once("    ")?;
    matches!(kind, "SZ" | "EXPAND_SZ").then(|| text.trim_end())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::claude::{Effective, layers};
    use crate::world::files::Access;
    use crate::world::{Vars, files, testing};

    const ANSWER: &str = "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ClaudeCode\r\n    Settings    REG_SZ    {\"model\":\"hklm\"}\r\n\r\n";

    #[test]
    fn the_registrys_answer_gives_the_text_of_the_value() {
        for (answer, text) in [
            (ANSWER, Some("{\"model\":\"hklm\"}")),
            ("\n    Settings    REG_EXPAND_SZ    {\n  \"a\": 1\n}\r\n\r\n", Some("{\n  \"a\": 1\n}")),
            ("\n    Settings    REG_DWORD    0x1\r\n", None),
            ("\n    Other    REG_SZ    {}\r\n", None),
            ("", None),
        ] {
            assert_eq!(value(answer), text, "{answer:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn windows_settings_come_before_the_distributions_where_they_say_so() {
        let model = |registry: Option<&str>, windows: &str, kernel: &str| {
            let folder = tempfile::tempdir().unwrap();
            let at = |path: &str| folder.path().join(path);
            let put =
                |path: &str, text: &str, access| files::replace(&at(path), text.as_bytes(), None, access).unwrap();
            put("proc/version", kernel, Access::Public);
            let answer = registry.map_or("exit 1".to_owned(), |text| {
                format!("cat <<'END'\n{}END", ANSWER.replace("{\"model\":\"hklm\"}", text).replace('\r', ""))
            });
            crate::world::testing::program(&at("mnt/c/Windows/System32/reg.exe"), &format!("#!/bin/sh\n{answer}\n"));
            put("mnt/c/Program Files/ClaudeCode/managed-settings.d/90-genkan.json", windows, Access::Public);
            put("etc/claude-code/managed-settings.json", "{\"model\":\"etc\"}", Access::Public);
            let dirs = Dirs::new(Os::Linux, &at("home"), &Vars::default(), folder.path());
            let world = World { cwd: at("project"), ..testing::with_dirs(dirs, Vars::default()) };
            let effective = Effective::new(&layers::read(&world, Path::new("/nowhere")));
            effective.setting("model").unwrap().value.clone()
        };
        const WSL: &str = "Linux version 6.6.87.2-microsoft-standard-WSL2";
        let silent = "{\"model\":\"windows\"}";
        let says_so = "{\"model\":\"windows\",\"wslInheritsWindowsSettings\":true}";
        for (registry, windows, kernel, expected) in [
            (None, silent, WSL, "etc"),
            (None, says_so, WSL, "windows"),
            (None, says_so, "Linux version 6.1.0-debian", "etc"),
            (Some(says_so), "{}", WSL, "windows"),
            (Some("{\"model\":\"hklm\"}"), says_so, WSL, "hklm"),
            (Some("{\"wslInheritsWindowsSettings\":true}"), silent, WSL, "windows"),
            (Some("{\"model\":\"hklm\"}"), silent, WSL, "etc"),
        ] {
            assert_eq!(model(registry, windows, kernel), expected, "{registry:?} {windows} {kernel}");
        }
    }
}
