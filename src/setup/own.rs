//! genkan's own managed file, known without a ledger: whoever lost what genkan wrote down still gets rid of it.
//!
//! Pure. Its name alone doesn't say that: another team may have given it to a file of theirs.

use std::path::Path as FilePath;

use serde_json::Value;

use super::file::Document;
use super::hook::HELPERS;
use super::ledger::Format;
use super::step::{Path, Step};
use crate::claude::scope::DROP_IN;
use crate::fault::Result;
use crate::world::verbs::{self, Verb};

/// What `setup` writes in managed scope, whatever the profile.
const SWITCHES: [&str; 2] = ["DISABLE_AUTOUPDATER", "CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL"];

/// Whether a file is the one that `setup` writes in managed scope: it has its name, and a hook that starts `genkan
/// guard`, a helper of `genkan`, or all of what closes the models as `setup` does.
pub fn is_ours(file: &FilePath, bytes: &[u8]) -> bool {
    let is_named = file.file_name().is_some_and(|name| name == DROP_IN);
    let Some(settings) = is_named.then(|| serde_json::from_slice::<Value>(bytes).ok()).flatten() else { return false };
    let closes = settings["availableModelsMatch"] == "exact"
        && settings["enforceAvailableModels"] == true
        && settings["allowedProviders"].is_array()
        && SWITCHES.iter().all(|name| settings["env"][name] == "1");
    starts_genkan(&settings) || closes
}

/// Whether a file of settings, whosever it is, starts genkan: nobody but `setup` writes that, so that what else is there as
/// the profile has it is `setup`'s too.
pub fn has_been_set_up(bytes: &[u8]) -> bool {
    serde_json::from_slice(bytes).is_ok_and(|settings| starts_genkan(&settings))
}

/// The values of a file of settings that start genkan, at whichever path: entries of hooks that start nothing else, and
/// helpers. Nobody but `setup` writes them, and where no record tells of one, its program is mostly gone.
pub fn starters(bytes: &[u8]) -> Vec<(Path, Value)> {
    let settings: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let events = settings["hooks"].as_object().into_iter().flatten();
    let groups = events.filter_map(|(event, groups)| Some((event, groups.as_array()?)));
    let groups = groups.flat_map(|(event, groups)| groups.iter().map(move |group| (event, group)));
    let is_ours = |group: &Value| {
        group["hooks"].as_array().is_some_and(|hooks| !hooks.is_empty() && hooks.iter().all(starts_guard))
    };
    let hooks = groups
        .filter(|(_, group)| is_ours(group))
        .map(|(event, group)| (Path::keys(["hooks", event]).join(Step::Element(group.clone())), group.clone()));
    let helpers = HELPERS.iter().filter(|key| helps(&settings, key));
    hooks.chain(helpers.map(|key| (Path::keys([*key]), settings[key].clone()))).collect()
}

/// Settings without the entries of hooks that start genkan and nothing else, and the bytes as they are where there are none.
/// A helper may be a person's choice; such a hook is nobody's.
///
/// # Errors
/// A `GK-DOC` code where the file can't be read.
pub fn without_hooks(bytes: Vec<u8>, file: &FilePath) -> Result<Vec<u8>> {
    let hooks: Vec<_> = starters(&bytes).into_iter().filter(|(path, _)| path.split().1.is_some()).collect();
    if hooks.is_empty() {
        return Ok(bytes);
    }
    let mut document = Document::parse(Format::Settings, Some(&bytes), file)?;
    let nothing = Document::parse(Format::Settings, None, file)?;
    for (path, _) in hooks {
        document.take(&path);
        document.prune(&path, &nothing);
    }
    Ok(document.bytes())
}

/// The profile that a line of genkan's names: a helper's, or that of an entry of hooks.
pub fn profile_of(value: &Value) -> Option<String> {
    if let Some(line) = value.as_str() {
        return runs(line).and_then(|_| verbs::profile_of(line));
    }
    value["hooks"].as_array()?.iter().filter(|hook| starts_guard(hook)).find_map(|hook| {
        let mut args = hook["args"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let by_args = args.by_ref().find(|arg| *arg == "--profile").and_then(|_| args.next());
        by_args.map(str::to_owned).or_else(|| verbs::profile_of(hook["command"].as_str()?))
    })
}

/// The programs that the lines of a file start which are genkan's by their last part and their verb: those of settings, or
/// AWS's `credential_process`.
pub fn programs(bytes: &[u8]) -> Vec<String> {
    let settings: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let text = String::from_utf8_lossy(bytes);
    let by_args = entries(&settings).filter(|hook| starts_guard(hook) && hook["args"].is_array());
    let by_args = by_args.filter_map(|hook| hook["command"].as_str().map(str::to_owned));
    let hooks = entries(&settings).filter(|hook| !hook["args"].is_array()).filter_map(|hook| hook["command"].as_str());
    let helpers =
        HELPERS.iter().filter_map(|key| settings[key].as_str()).chain(settings["statusLine"]["command"].as_str());
    let settings_of_aws = text.lines().filter_map(|line| line.split_once('='));
    let processes = settings_of_aws.filter(|(key, _)| key.trim() == "credential_process").map(|(_, line)| line);
    let started = hooks.chain(helpers).chain(processes).filter_map(verbs::started_by);
    by_args.chain(started.filter(|(_, verb)| verb.is_written).map(|(program, _)| program)).collect()
}

/// Every entry of hooks.
fn entries(settings: &Value) -> impl Iterator<Item = &Value> {
    let groups = settings["hooks"].as_object().into_iter().flat_map(|events| events.values());
    groups.filter_map(Value::as_array).flatten().filter_map(|group| group["hooks"].as_array()).flatten()
}

/// Whether a hook starts `genkan guard`, or a helper genkan.
fn starts_genkan(settings: &Value) -> bool {
    entries(settings).any(starts_guard) || HELPERS.iter().any(|key| helps(settings, key))
}

/// Whether an entry of a hook starts `genkan guard`.
fn starts_guard(hook: &Value) -> bool {
    let command = hook["command"].as_str().unwrap_or_default();
    let first = hook["args"].as_array().and_then(|args| args.first());
    match first.and_then(Value::as_str) {
        Some(verb) => verb == "guard" && verbs::is_genkan(command),
        None => runs(command).is_some_and(|verb| verb.name == "guard"),
    }
}

/// Whether this helper is genkan.
fn helps(settings: &Value, key: &str) -> bool {
    runs(settings[key].as_str().unwrap_or_default()).is_some_and(|verb| verb.is_written)
}

/// The verb with which a line of a shell starts genkan, as `setup` writes it: with a profile.
fn runs(line: &str) -> Option<&'static Verb> {
    verbs::started(line).filter(|verb| line.contains(&format!(" {} --profile ", verb.name)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::claude::Scope;
    use crate::models::catalogue::Catalogue;
    use crate::profile::{Guard, Profile};
    use crate::setup::desired::{MachineContext, desired};
    use crate::setup::pins::pins;
    use crate::world::{Dirs, Os, Vars};

    /// The file of a profile, as `setup` writes it on a system.
    fn written(text: &str, guard: Guard, os: Os, program: &str) -> Vec<u8> {
        let mut profile: Profile = toml::from_str(text).unwrap();
        profile.claude.guard = guard;
        let dirs = Dirs::new(os, FilePath::new("/home/a"), &Vars::default(), FilePath::new("/"));
        let machine = MachineContext {
            os,
            dirs: &dirs,
            scope: Scope::Managed,
            project: FilePath::new("/"),
            program: FilePath::new(program),
            editors: &[],
            status_line: None,
            closes_hooks: true,
            unwanted: &[],
            contrary: &[],
            beside: &[],
        };
        let target = desired(&profile, &pins(&profile, Catalogue::embedded().unwrap()), &machine).targets.remove(0);
        let mut document = Document::parse(target.format, None, &target.file).unwrap();
        for (path, value) in &target.keys {
            document.put(path, value.as_ref().unwrap(), &target.file).unwrap();
        }
        document.bytes()
    }

    #[test]
    fn whatever_the_profile_and_the_system_what_setup_wrote_is_known() {
        let file = FilePath::new("/etc/claude-code/managed-settings.d/90-genkan.json");
        for text in [
            include_str!("../../profiles/bedrock-jp.toml"),
            include_str!("../../profiles/vertex-jp.toml"),
            include_str!("../../profiles/foundry.toml"),
            include_str!("../../profiles/gateway-anthropic.toml"),
        ] {
            for guard in [Guard::On, Guard::Off] {
                for (os, program) in [
                    (Os::Linux, "/usr/bin/genkan"),
                    (Os::Macos, "/Library/Application Support/genkan/state/bin/genkan"),
                    (Os::Windows, r"C:\Program Files\genkan\genkan.exe"),
                ] {
                    let bytes = written(text, guard, os, program);
                    assert!(is_ours(file, &bytes), "{os:?} {guard:?}: {}", String::from_utf8_lossy(&bytes));
                    assert!(!is_ours(&file.with_file_name("95-team.json"), &bytes));
                }
            }
        }
    }

    #[test]
    fn a_file_of_somebody_elses_is_none_of_ours_whatever_its_name() {
        let file = FilePath::new("/etc/claude-code/managed-settings.d/90-genkan.json");
        let hook = |command: &str| json!({"hooks": {"Stop": [{"hooks": [{"type": "command", "command": command}]}]}});
        for settings in [
            json!({}),
            json!([]),
            json!({"env": {"DISABLE_AUTOUPDATER": "1"}, "availableModels": ["sonnet"]}),
            json!({"enforceAvailableModels": true, "availableModelsMatch": "exact", "allowedProviders": ["bedrock"]}),
            json!({"awsCredentialExport": "/usr/bin/aws configure export-credentials --profile genkan"}),
            hook("/usr/bin/notgenkan guard --profile x"),
            hook("/usr/bin/genkan doctor"),
            hook("echo genkan"),
        ] {
            assert!(!is_ours(file, settings.to_string().as_bytes()), "{settings}");
        }
        assert!(!is_ours(file, b"{,}") && !is_ours(file, b""));
        assert!(is_ours(file, hook("/usr/bin/genkan guard --profile x").to_string().as_bytes()));
    }

    #[test]
    fn the_programs_of_a_files_lines_are_told() {
        let hook = |entry: serde_json::Value| json!({"hooks": {"Stop": [{"hooks": [entry]}]}}).to_string();
        for (text, program) in [
            (
                hook(json!({"command": "/opt/a b/genkan", "args": ["guard", "--profile", "acme"]})),
                Some("/opt/a b/genkan"),
            ),
            (hook(json!({"command": "'/opt/a b/genkan' guard --profile acme"})), Some("/opt/a b/genkan")),
            (hook(json!({"command": "/opt/other", "args": ["guard", "--profile", "acme"]})), None),
            (json!({"awsAuthRefresh": "/opt/a/genkan refresh --profile acme"}).to_string(), Some("/opt/a/genkan")),
            (json!({"apiKeyHelper": "a=$(/opt/a/genkan token --profile a)"}).to_string(), Some("/opt/a/genkan")),
            (json!({"apiKeyHelper": "a=$('/opt/a b/genkan' token --profile a)"}).to_string(), Some("/opt/a b/genkan")),
            (json!({"apiKeyHelper": "/opt/a/genkan doctor"}).to_string(), None),
            (json!({"statusLine": {"command": "/opt/a/genkan statusline"}}).to_string(), Some("/opt/a/genkan")),
            ("[profile a]\ncredential_process = /opt/a/genkan credentials --profile a\n".into(), Some("/opt/a/genkan")),
            ("[profile genkan]\nregion = eu-west-1\n".into(), None),
        ] {
            assert_eq!(programs(text.as_bytes()), program.into_iter().collect::<Vec<_>>(), "{text}");
        }
    }
}
