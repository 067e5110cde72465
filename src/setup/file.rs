//! One file as setup sees it: bytes, how they are read, and values addressed by [`Path`].

use std::path::Path as FilePath;

use serde_json::{Value, json};

use super::document::{AwsConfig, Dialect, Json, Malformed, Problem};
use super::ledger::{Format, Written};
use super::own;
use super::step::{Path, Step};
use crate::fault::{Fault, Result};
use crate::messages::document as words;

/// A parsed file of one of the three formats.
#[derive(Debug)]
pub enum Document {
    Settings(Json),
    Editor(Json),
    AwsConfig(AwsConfig),
}

impl Document {
    /// Reads a file's bytes; no bytes is an empty document.
    ///
    /// # Errors
    /// A `GK-DOC` code with file, line and column where the owner of the format would reject it too.
    pub fn parse(format: Format, bytes: Option<&[u8]>, file: &FilePath) -> Result<Self> {
        let Some(bytes) = bytes else {
            return Ok(match format {
                Format::Settings => Self::Settings(Json::empty()),
                Format::Editor => Self::Editor(Json::empty()),
                Format::AwsConfig => Self::AwsConfig(AwsConfig::empty()),
            });
        };
        match format {
            Format::Settings => Json::parse(bytes, Dialect::Strict).map(Self::Settings),
            Format::Editor => Json::parse(bytes, Dialect::Jsonc).map(Self::Editor),
            Format::AwsConfig => AwsConfig::parse(bytes).map(Self::AwsConfig),
        }
        .map_err(|malformed| told(malformed, format, file))
    }

    pub fn get(&self, path: &Path) -> Option<Value> {
        let (keys, last) = path.split();
        match self {
            Self::AwsConfig(config) => match keys[..] {
                [section, key] => config.get(section, key).map(Value::String),
                _ => None,
            },
            Self::Settings(json) | Self::Editor(json) => {
                let value = json.get(&keys)?;
                match last {
                    None => Some(value),
                    // As genkan wrote it, whatever the order of its keys is by now.
                    Some(Step::Element(element)) => value.as_array()?.contains(element).then(|| element.clone()),
                    Some(Step::Entry(name)) => entry(&value, name).map(|found| found["value"].clone()),
                    Some(Step::Key(_)) => None,
                }
            }
        }
    }

    /// Puts a value at a path, in place where there is one.
    ///
    /// # Errors
    /// A `GK-DOC` code where the path leads through something that holds no keys.
    pub fn put(&mut self, path: &Path, value: &Value, file: &FilePath) -> Result<()> {
        let format = self.format();
        let (keys, last) = path.split();
        match self {
            Self::AwsConfig(config) => match (&keys[..], value) {
                ([section, key], Value::String(text)) => config.set(section, key, text),
                _ => Ok(()),
            },
            Self::Settings(json) | Self::Editor(json) => match last {
                None | Some(Step::Key(_)) => json.set(&keys, value),
                Some(Step::Element(element)) => json.push(&keys, element),
                Some(Step::Entry(name)) => match json.get(&keys).and_then(|list| entry(&list, name).cloned()) {
                    Some(old) => json.set_within(&keys, &old, "value", value),
                    None => json.push(&keys, &json!({"name": name, "value": value})),
                },
            },
        }
        .map_err(|malformed| told(malformed, format, file))
    }

    /// Takes a value away; what holds it stays, even if it is empty now.
    pub fn take(&mut self, path: &Path) {
        let (keys, last) = path.split();
        match self {
            Self::AwsConfig(config) => {
                if let [section, key] = keys[..] {
                    config.remove(section, key);
                }
            }
            Self::Settings(json) | Self::Editor(json) => match last {
                None | Some(Step::Key(_)) => {
                    json.remove(&keys);
                }
                Some(Step::Element(element)) => {
                    json.pull(&keys, element);
                }
                Some(Step::Entry(name)) => {
                    if let Some(old) = json.get(&keys).and_then(|list| entry(&list, name).cloned()) {
                        json.pull(&keys, &old);
                    }
                }
            },
        }
    }

    /// Removes what holds the value at `path` and is empty now, unless the file had it before genkan.
    pub fn prune(&mut self, path: &Path, base: &Self) {
        let (keys, last) = path.split();
        match (self, base) {
            (Self::AwsConfig(config), Self::AwsConfig(base)) => {
                if let Some(section) = keys.first()
                    && config.keys(section).is_empty()
                    && !base.sections().contains(section)
                {
                    config.remove_section(section);
                }
            }
            (Self::Settings(json), Self::Settings(base)) | (Self::Editor(json), Self::Editor(base)) => {
                let holders = if last.is_some() { keys.len() } else { keys.len().saturating_sub(1) };
                for depth in (1..=holders).rev() {
                    let holder = &keys[..depth];
                    let empty = match json.get(holder) {
                        Some(Value::Object(map)) => map.is_empty(),
                        Some(Value::Array(list)) => list.is_empty(),
                        _ => false,
                    };
                    if !empty || base.get(holder).is_some() {
                        break;
                    }
                    json.remove(holder);
                }
            }
            _ => {}
        }
    }

    /// Nothing is left in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Settings(json) | Self::Editor(json) => {
                json.value().as_object().is_some_and(serde_json::Map::is_empty)
            }
            Self::AwsConfig(config) => config.bytes().is_empty(),
        }
    }

    fn format(&self) -> Format {
        match self {
            Self::Settings(_) => Format::Settings,
            Self::Editor(_) => Format::Editor,
            Self::AwsConfig(_) => Format::AwsConfig,
        }
    }

    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Settings(json) | Self::Editor(json) => json.bytes(),
            Self::AwsConfig(config) => config.bytes(),
        }
    }
}

/// The error with what it costs, which depends on the file's reader.
fn told(malformed: Malformed, format: Format, file: &FilePath) -> Fault {
    use Problem as P;
    let hint = match (format, &malformed.problem) {
        // Seen (2.1.332): it passes over this one field, and what else is there counts.
        (Format::Settings, P::Blocked { key, .. }) if key == "hooks" => return malformed.fault(file),
        (
            Format::Settings,
            P::Comment
            | P::TrailingComma
            | P::NotJson { .. }
            | P::Control { .. }
            | P::RootNotObject { .. }
            | P::Blocked { .. },
        ) => words::CLIENT_IGNORES,
        (Format::Editor, _) => words::EDITOR_LEFT_OUT,
        (
            Format::AwsConfig,
            P::ByteOrderMark | P::NotAwsConfig { .. } | P::DuplicateSection { .. } | P::DuplicateSetting { .. },
        ) => words::AWS_REJECTS,
        _ => return malformed.fault(file),
    };
    malformed.fault(file).hint(hint, &[])
}

fn entry<'a>(list: &'a Value, name: &str) -> Option<&'a Value> {
    list.as_array()?.iter().find(|entry| entry["name"] == name)
}

/// The variables with which an editor's extension starts Claude Code: a list of names and values, in older releases an
/// object. None of a file that can't be read.
pub fn editors_variables(bytes: &[u8], file: &FilePath) -> Vec<(String, String)> {
    let document = Document::parse(Format::Editor, Some(bytes), file).ok();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match document.and_then(|document| document.get(&Path::keys([VARIABLES]))) {
        Some(Value::Array(list)) => {
            list.iter().filter_map(|entry| Some((text(&entry["name"])?, text(&entry["value"])?))).collect()
        }
        Some(Value::Object(map)) => map.iter().filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect(),
        _ => Vec::new(),
    }
}

/// The extension's setting for them.
pub const VARIABLES: &str = "claudeCode.environmentVariables";

/// A file without genkan's values.
#[derive(Debug, PartialEq, Eq)]
pub struct Without {
    /// `None`: the file goes, as it was not there before genkan and nothing else is in it.
    pub bytes: Option<Vec<u8>>,
    /// Values that somebody changed since genkan wrote them: theirs now, they stay.
    pub left: Vec<Path>,
}

/// A file with genkan's values taken out and nothing put back in their place; a file that is there stays one.
///
/// # Errors
/// A `GK-DOC` code where the file can't be read.
pub fn taken_out(written: &Written, current: Option<&[u8]>) -> Result<Option<Vec<u8>>> {
    let Some(bytes) = current else { return Ok(None) };
    let mut document = Document::parse(written.format, Some(bytes), &written.file)?;
    let nothing = Document::parse(written.format, None, &written.file)?;
    for entry in &written.entries {
        if entry.matches(document.get(&entry.path).as_ref()) {
            document.take(&entry.path);
            document.prune(&entry.path, &nothing);
        }
    }
    Ok(Some(document.bytes()))
}

/// Settings without those of these values that they have; `None` where nothing else is in them.
///
/// # Errors
/// A `GK-DOC` code where the file can't be read.
pub fn without_values(
    values: &[(Path, Option<Value>)],
    current: Option<&[u8]>,
    file: &FilePath,
) -> Result<Option<Vec<u8>>> {
    let mut document = Document::parse(Format::Settings, current, file)?;
    let nothing = Document::parse(Format::Settings, None, file)?;
    for (path, wanted) in values {
        if wanted.is_some() && document.get(path) == *wanted {
            document.take(path);
            document.prune(path, &nothing);
        }
    }
    Ok((!document.is_empty()).then(|| document.bytes()))
}

/// Takes genkan's values out of a file: the very bytes from before where nothing else changed since,
/// otherwise value by value. Of a file that is genkan's alone and can't be read any more nothing is anybody's.
///
/// # Errors
/// A `GK-DOC` code where the file can't be read any more.
pub fn without(written: &Written, current: Option<&[u8]>, base: Option<&[u8]>) -> Result<Without> {
    let torn = |_| Ok(Without { bytes: base.map(<[u8]>::to_vec), left: Vec::new() });
    let without = by_value(written, current, base);
    let mut without = if written.is_own() { without.or_else(torn) } else { without }?;
    // A hook of genkan's that no record tells of would stop prompts once its profile is gone.
    if let Some(bytes) = without.bytes.take_if(|_| written.format == Format::Settings) {
        without.bytes = Some(own::without_hooks(bytes, &written.file)?);
    }
    Ok(without)
}

fn by_value(written: &Written, current: Option<&[u8]>, base: Option<&[u8]>) -> Result<Without> {
    let Some(bytes) = current else { return Ok(Without { bytes: None, left: Vec::new() }) };
    if written.is_as_left(bytes) || Some(bytes) == base {
        return Ok(Without { bytes: base.map(<[u8]>::to_vec), left: Vec::new() });
    }
    let file = &written.file;
    let mut document = Document::parse(written.format, Some(bytes), file)?;
    let before = Document::parse(written.format, base, file)?;
    let mut left = Vec::new();
    for entry in &written.entries {
        let (old, now) = (before.get(&entry.path), document.get(&entry.path));
        if old == now {
            continue;
        }
        if !entry.matches(now.as_ref()) && !written.is_own() {
            left.push(entry.path.clone());
            continue;
        }
        match old {
            Some(old) => document.put(&entry.path, &old, file)?,
            None => document.take(&entry.path),
        }
        document.prune(&entry.path, &before);
    }
    let gone = base.is_none() && document.is_empty();
    Ok(Without { bytes: (!gone).then(|| document.bytes()), left })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;

    #[test]
    fn what_the_client_passes_over_alone_is_not_called_the_whole_file() {
        let file = FilePath::new("settings.json");
        let hook = Path::keys(["hooks", "Stop"]).join(Step::Element(json!({})));
        for (text, path, whole) in
            [("{\"hooks\": []}", hook, false), ("{\"env\": []}", Path::keys(["env", "AWS_REGION"]), true)]
        {
            let mut document = Document::parse(Format::Settings, Some(text.as_bytes()), file).unwrap();
            let fault = document.put(&path, &json!("x"), file).unwrap_err();
            assert_eq!(!fault.hints(Lang::En).is_empty(), whole, "{text}");
        }
    }
}
