//! What a client inside WSL takes of Windows's managed settings: where these say so, they come before the distribution's
//! own, file and registry alike; where nobody can tell whether they say so, the distribution's don't count.
//!
//! Files tried in 2.1.332 (in a WSL by its variable and by its kernel's name, without a Windows), the registry read in
//! 2.1.328. Known holes: never run in WSL; the person's policy key isn't read, which counts only where nothing else does;
//! letters beyond ASCII come through `reg.exe` as the console's code page has them; the switch as the word "true" is taken
//! for one that can't be read, and Claude Code takes it for true.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use super::content::Content;
use super::layer::{Layer, managed_files};
use super::origin::{Origin, POLICY_KEY, POLICY_VALUE, Source};
use super::scope::{Scope, WSL_INHERITS};
use crate::world::command::Launch;
use crate::world::{Dirs, World};

/// How long the registry may take; Claude Code waits as long.
const TIMEOUT: Duration = Duration::from_secs(5);
/// Windows's system drive, below the root, and its managed folder there.
const DRIVE: &str = "mnt/c";
const FOLDER: &str = "Program Files/ClaudeCode";

/// What Windows gives.
#[derive(Debug, Default)]
pub(super) struct Windows {
    /// The weakest first; where they don't hold in WSL, only what Claude Code stumbles over.
    pub layers: Vec<Layer>,
    /// No file of the distribution's own counts beneath.
    pub alone: bool,
}

/// Windows's sources; none outside WSL.
pub(super) fn windows(world: &World) -> Windows {
    if !world.is_wsl() {
        return Windows::default();
    }
    let drive = world.dirs.system.join(DRIVE);
    let dirs = Dirs { managed: drive.join(FOLDER), ..world.dirs.clone() };
    let mut layers = managed_files(&dirs);
    layers.extend(registry(&drive.join("Windows/System32/reg.exe")));
    if layers.iter().any(says_so) {
        return Windows { layers, alone: false };
    }
    if layers.iter().any(says_nothing_clear) {
        return Windows { layers, alone: true };
    }
    layers.retain(|layer| matches!(layer.content, Content::Broken(_)) || layer.content.is_unreadable());
    let alone = layers.iter().any(|layer| layer.content.is_unreadable());
    Windows { layers, alone }
}

/// Whether a file is one of Windows's, as WSL sees it.
pub fn is_windows(place: &Path) -> bool {
    place.ancestors().any(|folder| folder.ends_with(Path::new(DRIVE).join(FOLDER)))
}

fn registry(reg: &Path) -> Option<Layer> {
    reg.is_file().then_some(())?;
    let mut command = Command::new(reg);
    command.args(["query", &format!(r"HKLM\{POLICY_KEY}"), "/v", POLICY_VALUE]).env_clear().current_dir("/");
    let said = Launch::from(command).hear(TIMEOUT).ok()?.success()?;
    let said = String::from_utf8_lossy(&said);
    let content = Content::parse(value(&said)?.as_bytes(), Scope::Managed);
    Some(Layer { origin: Origin::Managed(Source::MachinePolicy), content })
}

fn says_so(layer: &Layer) -> bool {
    layer.content.settings().is_some_and(|settings| settings.get(WSL_INHERITS) == Some(&Value::Bool(true)))
}

fn says_nothing_clear(layer: &Layer) -> bool {
    let Content::Loaded { ignored, .. } = &layer.content else { return false };
    ignored.iter().any(|wrong| wrong.path == WSL_INHERITS && wrong.found != "null")
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
    use crate::world::{Os, Vars, files, testing};

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

    /// What counts for the model where Windows has this base file and nobody's registry is asked.
    #[cfg(unix)]
    fn model_beside(windows: &str, vars: &[(&str, &str)]) -> Option<Value> {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        let put = |path: &str, text: &str| files::replace(&at(path), text.as_bytes(), None, Access::Public).unwrap();
        put("proc/version", "Linux version 6.1.0-debian");
        put("etc/claude-code/managed-settings.json", "{\"model\":\"etc\"}");
        match windows {
            "a folder" => std::fs::create_dir_all(at(&format!("{DRIVE}/{FOLDER}/managed-settings.json"))).unwrap(),
            text => put(&format!("{DRIVE}/{FOLDER}/managed-settings.json"), text),
        }
        let vars = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let dirs = Dirs::new(Os::Linux, &at("home"), &vars, folder.path());
        let world = World { cwd: at("project"), ..testing::with_dirs(dirs, vars) };
        let layers = layers::read(&world, Path::new("/nowhere"));
        assert!(layers.files.iter().all(|layer| {
            layer.origin.path().is_none_or(|path| is_windows(path) == path.to_string_lossy().contains("Program Files"))
        }));
        Effective::new(&layers).setting("model").map(|setting| setting.value.clone())
    }

    /// As tried in 2.1.332.
    #[cfg(unix)]
    #[test]
    fn where_nobody_can_tell_whether_windows_settings_hold_the_distributions_do_not() {
        const WSL: &[(&str, &str)] = &[("WSL_DISTRO_NAME", "Ubuntu")];
        for (windows, vars, expected) in [
            ("{}", WSL, Some("etc")),
            ("", WSL, Some("etc")),
            ("{\"model\":\"windows\"}", WSL, Some("etc")),
            ("{\"wslInheritsWindowsSettings\":null,\"model\":\"windows\"}", WSL, Some("etc")),
            ("{\"wslInheritsWindowsSettings\":true,\"model\":\"windows\"}", WSL, Some("windows")),
            ("{\"wslInheritsWindowsSettings\":1,\"model\":\"windows\"}", WSL, Some("windows")),
            ("{\"wslInheritsWindowsSettings\":\"maybe\"}", WSL, None),
            ("{\"env\":[1]}", WSL, Some("etc")),
            ("a folder", WSL, None),
            ("a folder", &[("WSL_INTEROP", "/run/WSL/1_interop")], Some("etc")),
            ("a folder", &[], Some("etc")),
        ] {
            assert_eq!(model_beside(windows, vars).as_ref().and_then(Value::as_str), expected, "{windows} {vars:?}");
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
