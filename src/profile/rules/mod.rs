//! What a profile may say, beyond types: each rule names its key, and its fault the place of that key.
//!
//! The rules see the resolved profile, so that a parent's region and a child's model are judged together.

mod aws;
mod client;
mod foundry;
mod gateway;
mod google;
mod models;
mod network;
mod url;

use toml::{Table, Value};

use super::layer::{Layer, Origin};
use super::schema::{self, Shape, dotted};
use super::stack::Stack;
use super::{Profile, texts};
use crate::claude::custom_headers;
use crate::code::Code;
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::profile as words;
use crate::models::catalogue::Catalogue;
use crate::profile::layer::Source;
use crate::world::narrow::narrow;

/// Everything that is wrong with a resolved profile.
pub(super) fn check(profile: &Profile, stack: &Stack, catalogue: &Catalogue) -> Vec<Fault> {
    let mut findings = Findings { profile, stack, catalogue, faults: Vec::new() };
    for rule in [
        ask,
        control,
        models::check,
        aws::check,
        google::check,
        gateway::check,
        foundry::check,
        network::check,
        client::check,
    ] {
        rule(&mut findings);
    }
    let mut faults: Vec<_> = findings.faults.into_iter().map(told_wide).collect();
    // What is in it belongs to the other provider, all of it: no value alone puts it right.
    if stack.names_another_provider()
        && let Some(last) = faults.pop()
    {
        faults.push(last.hint(words::USE_EMBEDDED, &[("name", &profile.provider().embedded())]));
    }
    faults
}

/// A value that differs from what it should be by letters of an input method alone looks right to whoever wrote it.
fn told_wide(fault: Fault) -> Fault {
    let value = fault.arg("value").or_else(|| fault.arg("name")).unwrap_or_default().to_owned();
    let half = narrow(&value);
    match () {
        () if half == value => fault,
        () if value.ends_with('\u{3000}') && half == value.trim() => fault.hint(words::WIDE_BLANK, &[]),
        () => fault.hint(words::WIDE, &[("value", &half)]),
    }
}

/// What can't work on the machine that this is; a profile may be written for another.
pub(super) fn check_here(profile: &Profile, stack: &Stack, catalogue: &Catalogue) -> Vec<Fault> {
    let mut findings = Findings { profile, stack, catalogue, faults: Vec::new() };
    network::sealed(&mut findings);
    findings.faults
}

/// What makes every other word about a file pointless: nothing is in it, or it is for a newer genkan, which knows other
/// keys.
pub(super) fn unfit(layer: &Layer, faults: &[Fault]) -> Option<Fault> {
    if layer.table.is_empty() && faults.is_empty() {
        let at = Origin { source: layer.source.clone(), position: None };
        return Some(Fault::new(&code::EMPTY).with_phrase("at", at.phrase()).hint(words::BEGIN_WITH, &[]));
    }
    layer.table.get("schema").and_then(Value::as_integer).filter(|version| *version > 1)?;
    Some(of_other_format(layer)?.hint(words::UPDATE_GENKAN, &[("version", &env!("CARGO_PKG_VERSION"))]))
}

/// That it is written in another format than this program's.
fn of_other_format(layer: &Layer) -> Option<Fault> {
    let version = layer.table.get("schema").filter(|version| version.as_integer() != Some(1))?;
    Some(about(layer, &code::SCHEMA, "schema").with("value", version))
}

/// A fault of a key, with the key's place in this layer.
fn about(layer: &Layer, code: &'static Code, key: &str) -> Fault {
    let at = Origin { source: layer.source.clone(), position: layer.position(key) };
    Fault::new(code).with_phrase("at", at.phrase()).with("key", key)
}

/// What is wrong with what a file says about itself; `wanted` is the name that it was looked for by.
pub(super) fn identity(layer: &Layer, wanted: Option<&str>) -> Vec<Fault> {
    let fault = |code, key| about(layer, code, key);
    let mut faults: Vec<_> = of_other_format(layer).into_iter().collect();
    let name = layer.text("name").unwrap_or_default();
    let is_own = !matches!(layer.source, Source::Embedded(_) | Source::Applied(_));
    if name.is_empty() {
        if !layer.refuses("name") {
            faults.push(fault(&code::MISSING, "name"));
        }
    } else if !texts::is_name(name) {
        let fault = fault(&code::NAME, "name").with("name", name).hint(words::NAME_MAY, &[]);
        faults.push(told_wide(fault));
    } else if is_own && texts::is_embedded(name) {
        faults.push(fault(&code::NAME_TAKEN, "name").with("name", name));
    } else if let Some(wanted) = wanted.filter(|wanted| *wanted != name) {
        faults.push(fault(&code::NAME_DIFFERS, "name").with("name", name).with("wanted", wanted));
    }
    faults
}

/// Refuses answers and flags that would make another profile of it, and takes them out.
pub(super) fn no_identity(layer: &mut Layer) -> Vec<Fault> {
    let own = ["name", "extends"];
    let given = own.into_iter().filter(|key| layer.position(key).is_some());
    let faults = given.map(|key| about(layer, &code::NOT_HERE, key)).chain(of_other_format(layer)).collect();
    layer.retain(|key| !own.contains(&key));
    faults
}

/// What the rules have found so far.
struct Findings<'a> {
    profile: &'a Profile,
    stack: &'a Stack,
    catalogue: &'a Catalogue,
    faults: Vec<Fault>,
}

impl Findings<'_> {
    /// Adds a fault about a key, unless its value was already refused for what it is.
    fn add(&mut self, key: &str, fault: Fault) {
        if !self.stack.refuses(key) {
            self.faults.push(fault.with_phrase("at", self.stack.at(key)).with("key", key));
        }
    }

    /// Adds "is missing"; says whether it is.
    fn is_missing(&mut self, key: &str, value: &str) -> bool {
        if value.is_empty() {
            let is_first = !self.faults.iter().any(|fault| fault.code() == &code::MISSING);
            let fault = Fault::new(&code::MISSING);
            let embedded = self.profile.provider().embedded();
            let fault = match key {
                // No embedded profile has one.
                "gateway.url" => fault.hint(words::GATEWAY_URL, &[]),
                _ if is_first && !self.stack.names_another_provider() => {
                    fault.hint(words::EXTEND_EMBEDDED, &[("name", &embedded)])
                }
                _ => fault,
            };
            self.add(key, fault);
        }
        value.is_empty()
    }
}

/// What a person could be asked for.
fn ask(findings: &mut Findings<'_>) {
    for (index, key) in findings.profile.ask.iter().enumerate() {
        let names: Vec<_> = key.split('.').map(str::to_owned).collect();
        let is_identity = ["name", "version", "extends"].contains(&key.as_str());
        let answerable = match schema::at(&names) {
            Some(Shape::Text) => !is_identity,
            Some(Shape::List(_)) => key != "ask",
            _ => false,
        };
        if !answerable {
            let fault = Fault::new(&code::ASK).with("key", key);
            let known = schema::keys().iter().map(String::as_str).filter(|_| !schema::keys().contains(key));
            findings.add(&format!("ask[{index}]"), super::nearest::hinted(fault, key, known));
        }
    }
}

/// Control characters, which no value needs; Claude Code's own settings are its own business.
fn control(findings: &mut Findings<'_>) {
    let mut keys = Vec::new();
    controlled(&findings.stack.merged(), "", &mut keys);
    for key in keys {
        findings.add(&key, Fault::new(&code::CONTROL));
    }
}

/// What is a text of several lines: a hint for people, and headers, of which Claude Code reads one a line.
fn is_of_lines(key: &str) -> bool {
    key == "claude.install_hint" || key.strip_prefix("claude.env.") == Some(custom_headers::NAME)
}

fn controlled(table: &Table, path: &str, keys: &mut Vec<String>) {
    for (name, value) in table {
        let key = dotted(path, name);
        let is_bad = |text: &str| text.chars().any(|c| c.is_control() && !(c == '\n' && is_of_lines(&key)));
        match value {
            Value::Table(_) if key == "claude.settings" => {}
            Value::Table(inner) => controlled(inner, &key, keys),
            Value::String(text) if is_bad(text) => keys.push(key),
            Value::Array(list) => {
                let bad = list.iter().enumerate().filter(|(_, element)| element.as_str().is_some_and(is_bad));
                keys.extend(bad.map(|(index, _)| format!("{key}[{index}]")));
            }
            _ => {}
        }
    }
}
