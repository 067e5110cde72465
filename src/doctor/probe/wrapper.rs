//! What a terminal starts by the name of Claude Code in place of its program: a shell script on the path, an alias or a
//! function of the shell's start files. Read for the names of Claude Code's own flags and variables, never their values.
//!
//! Known hole: what a start file reads in its turn (`source`), an alias that a plugin makes, and one of PowerShell's, which
//! carries no arguments and leads to a function of another name.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::bytes::Regex;

use crate::doctor::facts::client::{Program, Wrapper};
use crate::doctor::facts::models::Lead;
use crate::world::{Os, World, files, input};

/// Flags that go before every file of settings.
const FLAGS: [&str; 4] = ["--settings", "--setting-sources", "--model", "--bare"];
/// Families of variables that decide where requests go and who signs.
const FAMILIES: [&str; 5] = ["CLAUDE_CODE_", "ANTHROPIC_", "AWS_", "CLOUD_ML_", "VERTEX_"];

/// Variables of the way to it, in either spelling.
const OF_NETWORK: [&str; 5] = ["https_proxy", "http_proxy", "no_proxy", "all_proxy", "node_extra_ca_certs"];
/// What starts Claude Code without the shell's variables.
const EMPTIED: [&str; 3] = ["env -i", "env - ", "env --ignore-environment"];

/// A script by hand is smaller.
const SCRIPT: u64 = 64 * 1024;

/// What sh and bash, zsh, and the others (fish, PowerShell) read from a person's home as they start.
const BASH: [&str; 5] = [".profile", ".bash_profile", ".bash_login", ".bashrc", ".bash_aliases"];
const ZSH: [&str; 3] = [".zshenv", ".zprofile", ".zshrc"];
const OTHERS: [&str; 4] = [
    ".config/fish/config.fish",
    ".config/fish/functions/claude.fish",
    ".config/powershell/profile.ps1",
    ".config/powershell/Microsoft.PowerShell_profile.ps1",
];

/// The same below a person's documents on Windows: PowerShell 7, Visual Studio Code's, and the PowerShell of Windows.
const POWERSHELL: [&str; 5] = [
    "PowerShell/profile.ps1",
    "PowerShell/Microsoft.PowerShell_profile.ps1",
    "PowerShell/Microsoft.VSCode_profile.ps1",
    "WindowsPowerShell/profile.ps1",
    "WindowsPowerShell/Microsoft.PowerShell_profile.ps1",
];

/// The script that a terminal finds first, and whatever in the start files bears its name; with what each sets.
pub(super) fn all(world: &World, programs: &[Program], leads: Leads<'_>) -> Vec<Wrapper> {
    let script = programs.first().and_then(|first| script(Path::new(&first.path)));
    let files = start_files(world);
    let found = script.into_iter().chain(files.iter().flat_map(|file| in_start_file(file)));
    found.filter_map(|(wrapper, lines)| seen_through(wrapper, &lines, &world.dirs.home, leads)).collect()
}

/// What a file of settings leads out of the residency, where it goes before the others.
type Leads<'a> = &'a dyn Fn(&Path) -> Option<Lead>;

/// An alias of the person's own shell that leads to what isn't there, with its place: an older installer made one, and its
/// folder was taken away since. The last one counts.
pub(super) fn stale_alias(world: &World) -> Option<(String, String)> {
    static ALIAS: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r#"^[ \t]*alias[ \t]+claude=["']?([^"' \t;#]+)"#).ok());
    let shell = Path::new(world.var("SHELL")?).file_name()?.to_str()?;
    let names: &[&str] = match shell {
        "bash" => &BASH,
        "zsh" => &ZSH,
        _ => return None,
    };
    let mut last = None;
    for file in names.iter().map(|name| world.dirs.home.join(name)) {
        for (at, line) in text(&file).unwrap_or_default().lines().enumerate() {
            let found = ALIAS.as_ref().and_then(|alias| alias.captures(line.as_bytes()));
            if let Some(target) = found.and_then(|found| String::from_utf8(found[1].to_vec()).ok()) {
                last = Some((format!("{}:{}", file.display(), at + 1), target));
            } else if line.trim_start().starts_with("unalias ") && line.contains("claude") {
                last = None;
            }
        }
    }
    let (place, target) = last?;
    let below = ["~/", "$HOME/", "${HOME}/"].iter().find_map(|home| target.strip_prefix(home));
    let path = below.map_or_else(|| PathBuf::from(&target), |below| world.dirs.home.join(below));
    (path.is_absolute() && !path.exists()).then_some((place, target))
}

fn start_files(world: &World) -> Vec<PathBuf> {
    let home = &world.dirs.home;
    if world.os != Os::Windows {
        return BASH.iter().chain(&ZSH).chain(&OTHERS).map(|name| home.join(name)).collect();
    }
    // OneDrive takes the folder over, under the name that the system's language gives it.
    let kept = world.vars.get("OneDrive").map(Path::new);
    let kept = kept.into_iter().flat_map(|drive| ["Documents", "ドキュメント"].map(|name| drive.join(name)));
    let documents = kept.chain([home.join("Documents")]);
    documents.flat_map(|folder| POWERSHELL.map(|name| folder.join(name))).collect()
}

/// Package managers' own scripts set nothing of this.
fn script(path: &Path) -> Option<Found> {
    let text = text(path)?;
    let first = text.lines().next()?;
    let is_shells = first.starts_with("#!") && first.trim_end().ends_with("sh");
    is_shells.then(|| wrapper(path.display().to_string(), text.lines())).flatten()
}

fn in_start_file(path: &Path) -> Vec<Found> {
    static ALIAS: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"^[ \t]*alias[ \t]+(?:-g[ \t]+)?claude[= \t]").ok());
    static FUNCTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^[ \t]*(?:(?i:function[ \t]+(?:global:)?claude)(?:[ \t({;]|$)|claude[ \t]*\(\))").ok()
    });
    let is =
        |kind: &LazyLock<Option<Regex>>, line: &str| kind.as_ref().is_some_and(|kind| kind.is_match(line.as_bytes()));
    let Some(text) = text(path) else { return Vec::new() };
    let lines: Vec<&str> = text.lines().collect();
    let one = |(at, line): (usize, &&str)| {
        let end = if is(&ALIAS, line) {
            at + 1
        } else if is(&FUNCTION, line) {
            // One line, or down to the brace or the word that stands where the function began.
            let closes = |line: &&str| matches!(line.trim_end(), "}" | "end");
            let is_short = line.trim_end().ends_with('}');
            if is_short { at + 1 } else { lines[at..].iter().position(closes).map_or(lines.len(), |below| at + below) }
        } else {
            return None;
        };
        wrapper(format!("{}:{}", path.display(), at + 1), lines[at..end].iter().copied())
    };
    lines.iter().enumerate().filter_map(one).collect()
}

fn text(path: &Path) -> Option<String> {
    let is_small = std::fs::metadata(path).is_ok_and(|about| about.is_file() && about.len() <= SCRIPT);
    let bytes = is_small.then(|| files::read(path).ok()).flatten().flatten()?;
    Some(input::text(&bytes))
}

/// A wrapper, and its text.
type Found = (Wrapper, String);

/// Keys of settings that neither lead requests elsewhere nor change who signs.
const HARMLESS: [&str; 13] = [
    "$schema",
    "statusLine",
    "outputStyle",
    "permissions",
    "cleanupPeriodDays",
    "includeCoAuthoredBy",
    "attribution",
    "companyAnnouncements",
    "spinnerTipsEnabled",
    "alwaysThinkingEnabled",
    "language",
    "theme",
    "verbose",
];

/// Without a file of settings that changes nothing here; what else such a file sets is named with the rest. `None` where
/// nothing is left.
fn seen_through(mut wrapper: Wrapper, lines: &str, home: &Path, leads: Leads<'_>) -> Option<Wrapper> {
    if wrapper.sets.iter().any(|name| name == "--settings")
        && let Some(files) = files_of(lines, home)
        && let Some(named) = in_files(&files)
    {
        wrapper.leads = files.iter().find_map(|file| leads(file));
        if named.is_empty() {
            wrapper.sets.retain(|name| name != "--settings");
        }
        wrapper.sets.extend(named);
        wrapper.sets.sort_unstable();
        wrapper.sets.dedup();
    }
    (!wrapper.sets.is_empty()).then_some(wrapper)
}

/// The files behind `--settings`; `None` where one isn't named as it is.
fn files_of(lines: &str, home: &Path) -> Option<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut rest = lines;
    while let Some((_, behind)) = rest.split_once("--settings") {
        rest = behind;
        if behind.starts_with('-') {
            continue;
        }
        let behind = behind.strip_prefix('=').unwrap_or(behind).trim_start();
        let (word, _) = match behind.chars().next()? {
            quote @ ('"' | '\'') => behind[1..].split_once(quote)?,
            _ => behind.split_once([' ', '\t', '\n', ';', '}']).unwrap_or((behind, "")),
        };
        let below = ["~/", "$HOME/", "${HOME}/"].iter().find_map(|start| word.strip_prefix(start));
        let path = below.map_or_else(|| PathBuf::from(word), |below| home.join(below));
        if !path.is_absolute() || word.contains('$') && below.is_none() {
            return None;
        }
        files.push(path);
    }
    Some(files)
}

/// What these files set that matters; `None` where one can't be looked into.
fn in_files(files: &[PathBuf]) -> Option<Vec<String>> {
    let named: Option<Vec<Vec<String>>> = files.iter().map(|file| in_settings(&text(file)?)).collect();
    Some(named?.concat())
}

/// The keys and variables in a document of settings that matter.
fn in_settings(text: &str) -> Option<Vec<String>> {
    let document: serde_json::Value = serde_json::from_str(text).ok()?;
    let mut named = Vec::new();
    for (key, value) in document.as_object()? {
        match key.as_str() {
            "env" => named.extend(value.as_object()?.keys().filter(|name| !is_of_measurements(name)).cloned()),
            key if HARMLESS.contains(&key) => {}
            key => named.push(key.to_owned()),
        }
    }
    Some(named)
}

/// What is measured leads no request elsewhere.
fn is_of_measurements(name: &str) -> bool {
    name.starts_with("OTEL_") || name == "CLAUDE_CODE_ENABLE_TELEMETRY" || name == "DISABLE_TELEMETRY"
}

/// `None` where nothing is set.
fn wrapper<'a>(place: String, lines: impl Iterator<Item = &'a str>) -> Option<Found> {
    let is_name = |word: &&str| {
        let of_network = || OF_NETWORK.contains(&&*word.to_ascii_lowercase());
        FLAGS.contains(word) || FAMILIES.iter().any(|family| word.starts_with(family)) || of_network()
    };
    let lines: Vec<&str> = lines.filter(|line| !line.trim_start().starts_with('#')).collect();
    let words =
        lines.iter().flat_map(|line| line.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))));
    let emptied = EMPTIED.into_iter().filter(|emptied| lines.iter().any(|line| line.contains(emptied)));
    let mut sets: Vec<String> = words.filter(is_name).chain(emptied.map(str::trim_end)).map(str::to_owned).collect();
    sets.sort_unstable();
    sets.dedup();
    (!sets.is_empty()).then(|| (Wrapper { place, sets, leads: None }, lines.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::testing;

    #[test]
    fn an_alias_that_leads_nowhere_is_told_of_the_shell_that_reads_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let there = folder.path().join("there");
        files::replace(&there, b"x", None, files::Access::Private).expect("a file");
        let told = |shell: &str, file: &str, text: &str| {
            let world = testing::world(folder.path(), &[("SHELL", shell)]);
            let file = world.dirs.home.join(file);
            files::replace(&file, text.as_bytes(), None, files::Access::Private).expect("a file");
            let found = stale_alias(&world).map(|(place, target)| format!("{} {target}", &place[place.len() - 2..]));
            std::fs::remove_file(file).expect("a file");
            found
        };
        let gone = "# mine\nalias claude=\"$HOME/.claude/local/claude\"\n";
        assert_eq!(told("/bin/bash", ".bashrc", gone).as_deref(), Some(":2 $HOME/.claude/local/claude"));
        assert_eq!(
            told("/usr/bin/zsh", ".zshrc", "alias claude=~/gone/claude --x\n").as_deref(),
            Some(":1 ~/gone/claude")
        );
        for (shell, file, text) in [
            ("/bin/bash", ".zshrc", gone.to_owned()),
            ("/bin/bash", ".bashrc", format!("{gone}unalias claude\n")),
            ("/bin/bash", ".bashrc", format!("{gone}alias claude='{}'\n", there.display())),
            ("/bin/bash", ".bashrc", "alias claude='env X=1 claude'\n".to_owned()),
        ] {
            assert_eq!(told(shell, file, &text), None, "{text}");
        }
    }

    #[test]
    fn what_starts_it_without_the_shells_variables_is_a_wrapper() {
        for (line, sets) in [
            ("exec env -i HOME=\"$HOME\" claude \"$@\"", Some("env -i")),
            ("exec env - claude \"$@\"", Some("env -")),
            ("https_proxy=http://proxy:8080 exec claude \"$@\"", Some("https_proxy")),
            ("exec env LANG=C claude \"$@\"", None),
            ("# env -i", None),
        ] {
            let found = wrapper("p".into(), [line].into_iter()).map(|(found, _)| found.sets.join(" "));
            assert_eq!(found.as_deref(), sets, "{line}");
        }
    }

    fn found(name: &str, text: &str) -> Vec<(String, String)> {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(name);
        files::replace(&file, text.as_bytes(), None, files::Access::Private).expect("a file");
        let place = |found: &Wrapper| found.place.replace(&format!("{}/", folder.path().display()), "");
        in_start_file(&file).iter().map(|(found, _)| (place(found), found.sets.join(" "))).collect()
    }

    /// A file of settings is looked into where it is there: F13 and H30 of a trial.
    #[test]
    fn a_file_of_settings_counts_by_what_is_in_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let team = folder.path().join("team.json");
        let file = team.display().to_string();
        for (line, settings, expected) in [
            (format!("exec claude --settings {file} \"$@\""), Some(r#"{"statusLine": {"type": "command"}}"#), None),
            (format!("exec claude --settings \"{file}\""), Some(r#"{"env": {"OTEL_LOG_USER_PROMPTS": "0"}}"#), None),
            ("claude --settings=~/team.json".to_owned(), Some(r#"{"outputStyle": "x"}"#), None),
            (format!("exec claude --settings '{file}' --model opus"), Some(r#"{"permissions": {}}"#), Some("--model")),
            (
                format!("exec claude --settings {file}"),
                Some(r#"{"env": {"AWS_REGION": "us-east-1"}, "model": "x"}"#),
                Some("--settings AWS_REGION model"),
            ),
            (format!("exec claude --settings {file}"), None, Some("--settings")),
            (format!("exec claude --settings {file}"), Some("{"), Some("--settings")),
            ("exec claude --settings \"$DIR/team.json\"".to_owned(), Some("{}"), Some("--settings")),
            ("exec claude --settings '{\"model\": \"x\"}'".to_owned(), Some("{}"), Some("--settings")),
        ] {
            _ = std::fs::remove_file(&team);
            if let Some(settings) = settings {
                files::replace(&team, settings.as_bytes(), None, files::Access::Private).expect("a file");
            }
            let (found, lines) = wrapper("w".into(), line.lines()).expect("a wrapper");
            let found = seen_through(found, &lines, folder.path(), &|_| None).map(|it| it.sets.join(" "));
            assert_eq!(found.as_deref(), expected, "{line} {settings:?}");
        }
    }

    /// Windows PowerShell's own editors write UTF-16.
    #[test]
    fn a_start_file_in_utf_16_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("profile.ps1");
        let text = "\u{feff}function claude { claude.exe --bare @args }\r\n";
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        files::replace(&file, &bytes, None, files::Access::Private).expect("a file");
        assert_eq!(in_start_file(&file).iter().map(|(it, _)| it.sets.join(" ")).collect::<Vec<_>>(), ["--bare"]);
    }

    #[test]
    fn on_windows_the_start_files_are_powershells() {
        let home = Path::new("/h");
        let mut windows = testing::world(home, &[("OneDrive", "/h/OneDrive - ACME")]);
        windows.os = Os::Windows;
        let files = start_files(&windows);
        for name in ["Documents/WindowsPowerShell/profile.ps1", "OneDrive - ACME/ドキュメント/PowerShell/profile.ps1"]
        {
            assert!(files.iter().any(|file| file.ends_with(name)), "{files:?}");
        }
        let elsewhere = start_files(&testing::world(home, &[]));
        assert!(!elsewhere.iter().any(|it| it.components().any(|part| part.as_os_str() == "Documents")));
    }

    #[test]
    fn an_alias_or_a_function_by_the_clients_name_is_found_with_what_it_sets() {
        for (text, places) in [
            ("alias claude='claude --model opus'\n", &[("rc:1", "--model")][..]),
            (
                "# mine\n  alias claude=\"CLAUDE_CODE_USE_BEDROCK=0 ANTHROPIC_API_KEY=x claude\"\n",
                &[("rc:2", "ANTHROPIC_API_KEY CLAUDE_CODE_USE_BEDROCK")],
            ),
            (
                "claude() {\n  # AWS_PROFILE=no\n  AWS_REGION=us-east-1 command claude \"$@\"\n}\nexport AWS_PROFILE=x\n",
                &[("rc:1", "AWS_REGION")],
            ),
            (
                "function claude\n  set -x ANTHROPIC_MODEL opus\n  command claude $argv\nend\n",
                &[("rc:1", "ANTHROPIC_MODEL")],
            ),
            ("claude () { command claude --settings ~/mine.json \"$@\"; }\nAWS_X=1\n", &[("rc:1", "--settings")]),
            ("alias claude claude --bare\n", &[("rc:1", "--bare")]),
            (
                "Function global:Claude {\r\n  $env:ANTHROPIC_MODEL = 'opus'\r\n  & claude.exe --settings x.json @args\r\n}\r\n",
                &[("rc:1", "--settings ANTHROPIC_MODEL")],
            ),
            // The client's own alias, another program's, a comment, a variable of the shell's.
            ("alias claude=\"$HOME/.claude/local/claude\"\n", &[]),
            ("alias claude-work='claude --model opus'\n", &[]),
            ("# alias claude='claude --model opus'\n", &[]),
            ("export CLAUDE_CODE_USE_BEDROCK=1\n", &[]),
        ] {
            let places: Vec<_> = places.iter().map(|(place, sets)| ((*place).to_owned(), (*sets).to_owned())).collect();
            assert_eq!(found("rc", text), places, "{text}");
        }
    }
}
