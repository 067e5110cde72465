//! How a terminal starts Claude Code otherwise than this process would: a shell script in its program's place, an alias or a
//! function of its name in the shell's start files, a variable that these export. Read for the names of Claude Code's own
//! flags and variables, and for where they lead; their values are never kept.
//!
//! Known hole: an alias that a plugin makes, and one of PowerShell's, which carries no arguments and leads to a function of
//! another name.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::bytes::Regex;

use super::models::{self, Start};
use crate::claude::Layers;
use crate::doctor::facts::client::Wrapper;
use crate::doctor::facts::models::Lead;
use crate::profile::Profile;
use crate::world::shell::{self, BASH, Export, Invocation, StartFile, ZSH};
use crate::world::{CONFIG_DIR, World};

/// Flags that go before every file of settings.
const FLAGS: [&str; 4] = ["--settings", "--setting-sources", "--model", "--bare"];
/// Families of variables that decide where requests go and who signs.
const FAMILIES: [&str; 5] = ["CLAUDE_CODE_", "ANTHROPIC_", "AWS_", "CLOUD_ML_", "VERTEX_"];

/// Variables of the way to it, in either spelling.
const OF_NETWORK: [&str; 5] = ["https_proxy", "http_proxy", "no_proxy", "all_proxy", "node_extra_ca_certs"];
/// What starts Claude Code without the shell's variables.
const EMPTIED: [&str; 3] = ["env -i", "env - ", "env --ignore-environment"];

/// Variables that lead Claude Code to other files: told where they are set, as a start file mentions a home often.
const MOVING: [&str; 2] = ["HOME", CONFIG_DIR];

/// What starts a program in another place than this one, or as somebody else: nothing is known of its settings there.
const ELSEWHERE: [&str; 16] = [
    "distrobox",
    "doas",
    "docker",
    "flatpak",
    "kubectl",
    "limactl",
    "nerdctl",
    "podman",
    "runuser",
    "ssh",
    "su",
    "sudo",
    "toolbox",
    "vagrant",
    "wsl",
    "devcontainer",
];

/// What is typed to start Claude Code.
const NAME: &str = "claude";

/// The script that stands `first` on the path, whatever in the start files bears its name, and what these export; with what
/// each sets.
pub fn all(
    world: &World,
    profile: &Profile,
    layers: &Layers,
    first: Option<&Path>,
    files: &[StartFile],
) -> Vec<Wrapper> {
    let found = first.and_then(script).into_iter();
    let found = found.chain(files.iter().flat_map(|file| in_start_file(&file.path, &file.text)));
    let mut all: Vec<_> = found.filter_map(|found| judge(world, profile, layers, found)).collect();
    all.extend(exported(world, profile, layers, files));
    all
}

/// What every terminal starts Claude Code with, place by place; where it leads is said of one place.
fn exported(world: &World, profile: &Profile, layers: &Layers, files: &[StartFile]) -> Vec<Wrapper> {
    let matters = |name: &str| name == CONFIG_DIR || is_of_claude_code(name);
    let exports: Vec<Export> =
        shell::exports(world, files).into_iter().filter(|export| matters(&export.name)).collect();
    if exports.is_empty() {
        return Vec::new();
    }
    let vars = exports.iter().map(|export| (export.name.as_str(), Some(export.value.as_str())));
    let start = Start { vars: vars.collect(), args: &[], is_emptied: false };
    let lead = models::by_start(world, profile, layers, &start);
    // What isn't exported itself stands in the other folder.
    let place = |name: &str| exports.iter().find(|export| export.name == name).map(|export| export.place.clone());
    let of_lead = lead.as_ref().and_then(|lead| place(&lead.name).or_else(|| place(CONFIG_DIR)));
    let mut all: Vec<Wrapper> = Vec::new();
    for Export { name, place, .. } in exports {
        match all.iter_mut().find(|wrapper| wrapper.place == place) {
            Some(wrapper) => wrapper.sets.push(name),
            None => {
                let leads = lead.clone().filter(|_| of_lead.as_ref() == Some(&place));
                all.push(Wrapper { place, sets: vec![name], leads });
            }
        }
    }
    all
}

fn is_of_claude_code(name: &str) -> bool {
    FAMILIES.iter().any(|family| name.starts_with(family))
}

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
        for (at, line) in shell::script(&file).unwrap_or_default().lines().enumerate() {
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

/// Package managers' own scripts set nothing of this.
fn script(path: &Path) -> Option<Found> {
    let text = shell::script(path)?;
    let first = text.lines().next()?;
    let is_shells = first.starts_with("#!") && first.trim_end().ends_with("sh");
    is_shells.then(|| Found::new(path.display().to_string(), text.lines()))
}

fn in_start_file(path: &Path, text: &str) -> Vec<Found> {
    static FUNCTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^[ \t]*(?:(?i-u:function[ \t]+(?:global:)?claude)(?:[ \t({;]|$)|claude[ \t]*\(\))").ok()
    });
    // Where its name ends in the line.
    let function = |line: &str| FUNCTION.as_ref()?.find(line.as_bytes()).map(|head| head.end());
    let lines: Vec<&str> = text.lines().collect();
    let one = |(at, line): (usize, &&str)| {
        let place = format!("{}:{}", path.display(), at + 1);
        if let Some(head) = function(line) {
            // One line, or down to the brace or the word that stands where the function began.
            let closes = |line: &&str| matches!(line.trim_end(), "}" | "end");
            let is_short = line.trim_end().ends_with('}');
            let end = lines[at..].iter().position(closes).map_or(lines.len(), |below| at + below);
            let rest = lines[at..if is_short { at + 1 } else { end }].iter().copied().skip(1);
            return Some(Found::new(place, line.get(head..).into_iter().chain(rest)));
        }
        let (_, body) = shell::aliases(line).into_iter().find(|(name, _)| name == NAME)?;
        Some(Found::new(place, body.lines()))
    };
    lines.iter().enumerate().filter_map(one).collect()
}

/// Something by the name of Claude Code, and its text.
struct Found {
    place: String,
    text: String,
}

impl Found {
    fn new<'a>(place: String, lines: impl Iterator<Item = &'a str>) -> Self {
        let lines: Vec<&str> = lines.filter(|line| !line.trim_start().starts_with('#')).collect();
        Self { place, text: lines.join("\n") }
    }
}

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

/// What it sets, and where that leads; `None` where it changes nothing.
fn judge(world: &World, profile: &Profile, layers: &Layers, Found { place, text }: Found) -> Option<Wrapper> {
    let starts = shell::invocations(&text, NAME, &world.dirs.home);
    let sets = sets(world, &text, &starts);
    let leads = |start: &Invocation| {
        let vars = start.vars.iter().map(|(name, value)| (name.as_str(), value.as_deref()));
        let said = Start { vars: vars.collect(), args: &start.args, is_emptied: start.is_emptied };
        let mut lead = models::by_start(world, profile, layers, &said)?;
        // By its name, where it is a file.
        if let Some(by) = lead.by.as_mut().filter(|by| by.place == SETTINGS)
            && let Some([file]) = files_of([start]).as_deref()
        {
            by.place = file.display().to_string();
        }
        Some(lead)
    };
    let leads: Option<Lead> = starts.iter().filter(|start| !start.is_open).find_map(leads);
    (!sets.is_empty()).then_some(Wrapper { place, sets, leads })
}

/// The names of what a text sets, or of the other program that it starts.
fn sets(world: &World, text: &str, starts: &[Invocation]) -> Vec<String> {
    let mut sets = mentioned(text);
    let is_other = |name: &str, value: &Option<String>| world.vars.get(name) != value.as_deref();
    let vars = starts.iter().flat_map(|start| &start.vars);
    let moved = vars.filter(|(name, value)| MOVING.contains(&name.as_str()) && is_other(name, value));
    sets.extend(moved.map(|(name, _)| name.clone()));
    let programs = shell::programs(text);
    // A version manager's shim starts what it is called itself.
    let is_named = text.to_ascii_lowercase().contains(NAME) || text.contains("$0") || text.contains("${0");
    match programs.last() {
        Some(other) if !is_named => sets.push(other.clone()),
        _ => sets.extend(programs.into_iter().filter(|name| ELSEWHERE.contains(&name.as_str()))),
    }
    // A file of settings counts by what is in it, where that can be told.
    if sets.iter().any(|name| name == SETTINGS)
        && let Some(named) = files_of(starts).and_then(|files| in_files(&files))
    {
        if named.is_empty() {
            sets.retain(|name| name != SETTINGS);
        }
        sets.extend(named);
    }
    sets.sort_unstable();
    sets.dedup();
    sets
}

const SETTINGS: &str = "--settings";

/// The files behind `--settings`; `None` where one isn't named as it is.
fn files_of<'a>(starts: impl IntoIterator<Item = &'a Invocation>) -> Option<Vec<PathBuf>> {
    let mut files = Vec::new();
    for start in starts {
        let mut words = start.args.iter();
        while let Some(word) = words.next() {
            let file = match word.split_once('=') {
                Some((SETTINGS, file)) => file,
                _ if word == SETTINGS => words.next()?,
                _ => continue,
            };
            let path = PathBuf::from(file);
            if file.contains('$') || !path.is_absolute() {
                return None;
            }
            files.push(path);
        }
    }
    (!files.is_empty()).then_some(files)
}

/// What these files set that matters; `None` where one can't be looked into.
fn in_files(files: &[PathBuf]) -> Option<Vec<String>> {
    let named: Option<Vec<Vec<String>>> = files.iter().map(|file| in_settings(&shell::script(file)?)).collect();
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

/// Claude Code's flags and variables, and those of the way to it, that a text names.
fn mentioned(text: &str) -> Vec<String> {
    let is_name = |word: &&str| {
        let of_network = || OF_NETWORK.contains(&&*word.to_ascii_lowercase());
        FLAGS.contains(word) || is_of_claude_code(word) || of_network()
    };
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')));
    let emptied = EMPTIED.into_iter().filter(|emptied| text.contains(emptied));
    words.filter(is_name).chain(emptied.map(str::trim_end)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::testing::japan;
    use crate::world::{files, testing};

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
        let folder = tempfile::tempdir().expect("a folder");
        let world = testing::world(folder.path(), &[]);
        for (line, expected) in [
            ("exec env -i claude \"$@\"", "env -i"),
            ("exec env - claude \"$@\"", "env -"),
            ("https_proxy=http://proxy:8080 exec claude \"$@\"", "https_proxy"),
            ("exec env LANG=C claude \"$@\"", ""),
            ("HOME=/x exec claude \"$@\"", "HOME"),
            ("cd \"$HOME\" && exec claude \"$@\"", ""),
            ("CLAUDE_CONFIG_DIR=~/.work claude", "CLAUDE_CONFIG_DIR"),
            // Another program, and another place.
            ("ccr code \"$@\"", "ccr"),
            ("docker run -it acme/claude-code", "docker"),
            ("npx @anthropic-ai/claude-code", ""),
        ] {
            let starts = shell::invocations(line, NAME, &world.dirs.home);
            assert_eq!(sets(&world, line, &starts).join(" "), expected, "{line}");
        }
    }

    /// Place and names of each.
    fn found(text: &str) -> Vec<(String, String)> {
        let folder = tempfile::tempdir().expect("a folder");
        let world = testing::world(folder.path(), &[]);
        let told = |found: &Found| {
            let starts = shell::invocations(&found.text, NAME, &world.dirs.home);
            (found.place.clone(), sets(&world, &found.text, &starts).join(" "))
        };
        in_start_file(Path::new("rc"), text).iter().map(told).filter(|(_, sets)| !sets.is_empty()).collect()
    }

    /// A file of settings is looked into where it is there: F13 and H30 of a trial.
    #[test]
    fn a_file_of_settings_counts_by_what_is_in_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let team = folder.path().join("team.json");
        let world = testing::world(folder.path(), &[]);
        let file = team.display().to_string();
        let at_home = world.dirs.home.join("team.json");
        for (line, settings, expected) in [
            (format!("exec claude --settings {file} \"$@\""), Some(r#"{"statusLine": {"type": "command"}}"#), ""),
            (format!("exec claude --settings \"{file}\""), Some(r#"{"env": {"OTEL_LOG_USER_PROMPTS": "0"}}"#), ""),
            ("claude --settings=~/team.json".to_owned(), Some(r#"{"outputStyle": "x"}"#), "--settings"),
            ("claude --settings ~/team.json".to_owned(), Some(r#"{"outputStyle": "x"}"#), ""),
            (format!("exec claude --settings '{file}' --model opus"), Some(r#"{"permissions": {}}"#), "--model"),
            (
                format!("exec claude --settings {file}"),
                Some(r#"{"env": {"AWS_REGION": "us-east-1"}, "model": "x"}"#),
                "--settings AWS_REGION model",
            ),
            (format!("exec claude --settings {file}"), None, "--settings"),
            (format!("exec claude --settings {file}"), Some("{"), "--settings"),
            ("exec claude --settings \"$DIR/team.json\"".to_owned(), Some("{}"), "--settings"),
            ("exec claude --settings '{\"model\": \"x\"}'".to_owned(), Some("{}"), "--settings"),
        ] {
            for file in [&team, &at_home] {
                _ = std::fs::remove_file(file);
                if let Some(settings) = settings {
                    files::replace(file, settings.as_bytes(), None, files::Access::Private).expect("a file");
                }
            }
            let starts = shell::invocations(&line, NAME, &world.dirs.home);
            assert_eq!(sets(&world, &line, &starts).join(" "), expected, "{line} {settings:?}");
        }
    }

    /// Where a start leads is told, whatever brings it: a file, a variable, a model, other folders.
    #[test]
    fn what_a_start_leads_out_is_told_by_what_brings_it() {
        const ABROAD: &str = r#"{"env": {"CLAUDE_CODE_USE_BEDROCK": "1", "AWS_REGION": "us-east-1"}}"#;
        const HERE: &str = r#"{"env": {"CLAUDE_CODE_USE_BEDROCK": "1", "AWS_REGION": "ap-northeast-1"}}"#;
        let folder = tempfile::tempdir().expect("a folder");
        let world = testing::world(folder.path(), &[("AWS_REGION", "ap-northeast-1")]);
        let home = world.dirs.home.clone();
        let write = |name: &str, text: &str| {
            files::replace(&home.join(name), text.as_bytes(), None, files::Access::Private).expect("a file");
        };
        write(".claude/settings.json", r#"{"env": {"CLAUDE_CODE_USE_BEDROCK": "1"}}"#);
        write("abroad.json", ABROAD);
        write("here.json", HERE);
        write(".abroad/settings.json", ABROAD);
        write(".here/settings.json", HERE);
        write("other/.claude/settings.json", ABROAD);
        let layers = crate::claude::layers::read(&world, &world.cwd);
        for (text, expected) in [
            ("claude --settings ~/abroad.json", Some("AWS_REGION us-east-1")),
            ("claude --settings '{\"env\": {\"AWS_REGION\": \"us-east-1\"}}'", Some("AWS_REGION us-east-1")),
            ("claude --settings ~/here.json", None),
            ("AWS_REGION=us-east-1 claude", Some("AWS_REGION us-east-1")),
            ("export AWS_REGION=us-east-1; exec claude \"$@\"", Some("AWS_REGION us-east-1")),
            ("CLAUDE_CONFIG_DIR=~/.abroad claude", Some("AWS_REGION us-east-1")),
            ("env CLAUDE_CONFIG_DIR=\"$HOME/.abroad\" claude", Some("AWS_REGION us-east-1")),
            ("CLAUDE_CONFIG_DIR=~/.here claude", None),
            ("CLAUDE_CONFIG_DIR=~/.nowhere claude", Some("CLAUDE_CODE_USE_BEDROCK https://api.anthropic.com")),
            ("claude --setting-sources project", Some("CLAUDE_CODE_USE_BEDROCK https://api.anthropic.com")),
            ("HOME=~/other claude", Some("AWS_REGION us-east-1")),
            ("claude --model global.anthropic.claude-sonnet-4-6", Some("--model global.anthropic.claude-sonnet-4-6")),
            ("claude --model jp.anthropic.claude-sonnet-4-6", None),
            ("if x; then claude; else AWS_REGION=us-east-1 claude; fi", Some("AWS_REGION us-east-1")),
            ("AWS_REGION=$(region) claude", None),
            ("claude", None),
        ] {
            let found = Found { place: "rc:1".into(), text: text.to_owned() };
            let leads = judge(&world, &japan(), &layers, found).and_then(|wrapper| wrapper.leads);
            let leads = leads.map(|lead| format!("{} {}", lead.name, lead.to));
            assert_eq!(leads.as_deref(), expected, "{text}");
        }
        // The fix names the file, and not the flag.
        let place = |text: &str| {
            let found = Found { place: "rc:1".into(), text: text.to_owned() };
            judge(&world, &japan(), &layers, found)?.leads?.by.map(|by| by.place)
        };
        let file = home.join("abroad.json").display().to_string();
        assert_eq!(place("claude --settings ~/abroad.json"), Some(file));
        assert_eq!(place("claude --settings '{\"env\": {\"AWS_REGION\": \"us-east-1\"}}'").as_deref(), Some(SETTINGS));
    }

    /// Windows PowerShell's own editors write UTF-16.
    #[test]
    fn a_start_file_in_utf_16_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("profile.ps1");
        let text = "\u{feff}function claude { claude.exe --bare @args }\r\n";
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        files::replace(&file, &bytes, None, files::Access::Private).expect("a file");
        let text = shell::script(&file).expect("a text");
        assert_eq!(found(&text), [("rc:1".to_owned(), "--bare".to_owned())]);
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
            ("alias ll='ls -l' claude='claude --bare'\n", &[("rc:1", "--bare")]),
            ("alias claude='ccr code'\n", &[("rc:1", "ccr")]),
            ("claude() {\n  local dir=x\n  cd \"$dir\" && ccr code \"$@\"\n}\n", &[("rc:1", "ccr")]),
            ("function claude\n  ccr code $argv\nend\n", &[("rc:1", "ccr")]),
            // A shim of a version manager's, and one that only prints.
            ("claude() {\n  set -e\n  exec nodenv exec \"${0##*/}\" \"$@\"\n}\n", &[]),
            ("claude() { command claude \"$@\"; echo done; }\n", &[]),
            ("claude() { ssh box claude; }\n", &[("rc:1", "ssh")]),
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
            assert_eq!(found(text), places, "{text}");
        }
    }
}
