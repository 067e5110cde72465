//! The secrets that lie on this machine, so that none of them turns up in a report: variables, Claude Code's settings,
//! the AWS tools' files, sign-ins. They are read to be hidden, and kept for no longer than that.

use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::Groundwork;
use crate::claude::custom_headers;
use crate::profile::{GOOGLE_FILES, Profile};
use crate::secret::{Secrets, in_address, in_bare_address, is_named};
use crate::session;
use crate::setup::document::{AwsConfig, Dialect, Json};
use crate::world::{World, files};

/// What stands under a secret's name, the passwords of addresses, and the keys that the examination has fetched.
pub fn known(world: &World, profile: &Profile, work: &Groundwork) -> Secrets {
    let mut found = session::held(world, profile);
    found.extend(work.fetched());
    world.vars.iter().for_each(|(name, value)| gather(name, &Value::from(value), &mut found));
    gather("", &serde_json::to_value(profile).unwrap_or_default(), &mut found);
    for layer in &work.layers.files {
        match (layer.content.settings(), layer.origin.path()) {
            (Some(settings), _) => gather("", &Value::Object(settings.clone()), &mut found),
            // Claude Code drops it, but it holds what it holds.
            (None, Some(path)) => document(path, &mut found),
            (None, None) => {}
        }
    }
    let dirs = &world.dirs;
    [&dirs.aws_config, &dirs.aws_credentials].into_iter().for_each(|file| aws(file, &mut found));
    session::secrets(world, &work.as_client(profile)).iter().for_each(|file| document(file, &mut found));
    let credentials = dirs.claude.join(".credentials.json");
    [&dirs.claude_json, &credentials].into_iter().chain(&dirs.editors).for_each(|file| document(file, &mut found));
    for folder in [&dirs.aws_sso_cache, &dirs.aws_cli_cache, &dirs.cache, &dirs.state] {
        documents(folder, DEPTH, &mut found);
    }
    let regions = profile.residency.regions.iter().map(String::as_str);
    let headers = header_names(work);
    let headers = headers.iter().map(String::as_str);
    let hosts = profile.hosts();
    let own = [profile.format().region(), &profile.support.contact, &profile.name];
    let shown: Vec<_> = regions.chain(own).chain(headers).chain(hosts.iter().map(String::as_str)).collect();
    Secrets::new(found).sparing(&shown).showing(profile.pages())
}

/// What the headers are called that Claude Code adds, or would without another layer: their values are the secrets.
fn header_names(work: &Groundwork) -> Vec<String> {
    let Some(set) = work.effective.env(custom_headers::NAME) else { return Vec::new() };
    let values = set.shadowed.iter().map(|(_, value)| value).chain([&set.value]);
    let headers = values.flat_map(|value| custom_headers::parse(value.as_str().unwrap_or_default()));
    headers.map(|(name, _)| name).collect()
}

/// How deep genkan's own folders are.
const DEPTH: usize = 2;

fn documents(folder: &Path, depth: usize, found: &mut Vec<String>) {
    for name in files::list(folder).unwrap_or_default() {
        let path = folder.join(&name);
        match path.is_dir() {
            true if depth > 0 => documents(&path, depth - 1, found),
            true => {}
            false => document(&path, found),
        }
    }
}

fn aws(file: &Path, found: &mut Vec<String>) {
    let Ok(Some(bytes)) = files::read(file) else { return };
    let Ok(config) = AwsConfig::parse(&bytes) else { return torn(&bytes, found) };
    for section in config.sections() {
        for key in config.keys(section) {
            let value = config.get(section, key).unwrap_or_default();
            gather(key, &Value::from(value), found);
        }
    }
}

fn document(file: &Path, found: &mut Vec<String>) {
    let Ok(Some(bytes)) = files::read(file) else { return };
    match Json::parse(&bytes, Dialect::Jsonc) {
        Ok(document) => gather("", &document.value(), found),
        Err(_) => torn(&bytes, found),
    }
}

/// A file that nobody can read as what it should be holds what it holds: names, and what stands behind them.
fn torn(bytes: &[u8], found: &mut Vec<String>) {
    // The program has no Unicode classes, `\s` say.
    static PAIR: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r#"([A-Za-z_-]+)["']?[ \t]*[=:][ \t]*\[?["']?([^"' \t\r\n]+)"#).ok());
    let text = String::from_utf8_lossy(bytes);
    for pair in PAIR.iter().flat_map(|pair| pair.captures_iter(&text)) {
        gather(&pair[1], &Value::from(pair[2].trim_end_matches([',', '}', ']'])), found);
    }
}

/// What stands in headers, a line each or in a list: `abc` of `Authorization: Bearer abc`.
fn in_headers(text: &str) -> impl Iterator<Item = String> {
    let values = text.split(['\n', ',']).filter_map(|header| Some(header.split_once([':', '='])?.1.trim()));
    values.flat_map(|value| [Some(value), value.split(' ').next_back()]).flatten().map(str::to_owned)
}

/// `web_identity_token_file`, and what variables call such a file.
fn is_token_file(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with("token_file")
}

/// Whether a text is a file's name, also as a shell would have to read it first.
fn is_path(text: &str) -> bool {
    Path::new(text).is_absolute() || text.starts_with(['~', '.', '$', '%']) || text.ends_with(".json")
}

fn gather(name: &str, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            found.extend(in_address(text).into_iter().chain(in_bare_address(name, text)));
            // The name of a file is no secret, what lies in it is; some people write that itself here.
            let is_file = GOOGLE_FILES.iter().any(|known| known.eq_ignore_ascii_case(name));
            if is_file {
                document(Path::new(text), found);
            }
            if is_named(name) && !(is_file && is_path(text)) {
                found.push(text.clone());
                found.extend(in_headers(text));
            }
            if is_token_file(name)
                && let Ok(Some(token)) = files::read(Path::new(text))
            {
                found.push(String::from_utf8_lossy(&token).trim().to_owned());
            }
        }
        // `{"name": "X_TOKEN", "value": …}`, as the editor keeps variables.
        Value::Object(members) => {
            let own = members.get("name").and_then(Value::as_str).unwrap_or_default();
            members.iter().for_each(|(name, value)| gather(if name == "value" { own } else { name }, value, found));
        }
        Value::Array(list) => list.iter().for_each(|element| gather(name, element, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
