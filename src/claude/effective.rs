//! What Claude Code will really use: every setting and every variable with the layer that decides it and what lies
//! beneath.
//!
//! Pure, and as 2.1.328 was seen to merge: the stronger scalar wins, objects join member by member, lists add up (the
//! weakest first, a repeated scalar once), the `env` of any file beats the shell. Known holes: on Windows the names of
//! variables ignore case, here they don't; a folder's own variables and commands wait for trust in an interactive
//! session ([`Origin::needs_trust`]) and are shown as in force; an unknown member of a known object is shown, Claude Code
//! drops it; `--settings` and other flags of one call aren't known here.

use std::collections::{BTreeMap, HashSet};
use std::ops::Bound;

use serde_json::Value;

use super::blank;
use super::content::Settings;
use super::layer::Layer;
use super::layers::Layers;
use super::managed::{self, Unused};
use super::origin::Origin;
use super::schema;
use crate::messages::client as words;

/// Variables that a folder's own settings can't set. Seen (2.1.328), in a trusted folder too.
const NOT_OF_FOLDERS: [&str; 1] = ["CLAUDE_CODE_WORKFLOW_SUBAGENT_MODEL"];

/// The merged result.
#[derive(Debug, Default)]
pub struct Effective {
    settings: BTreeMap<Vec<String>, Resolved>,
    env: BTreeMap<String, Resolved>,
    /// The keys of [`OVERRIDES`], in their order.
    overrides: Vec<String>,
    unused: Vec<Unused>,
    strongest: Option<Origin>,
}

/// The setting that gives models other names.
const OVERRIDES: &str = "modelOverrides";

/// One value with its history.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved {
    pub value: Value,
    /// The strongest layer that sets it.
    pub origin: Origin,
    /// What weaker layers say and Claude Code doesn't use, the strongest first.
    pub shadowed: Vec<(Origin, Value)>,
    /// A list that several layers add to: their parts, the weakest first. Otherwise empty.
    pub joined: Vec<(Origin, Value)>,
}

impl Effective {
    /// Merges the layers.
    pub fn new(layers: &Layers) -> Self {
        let variable = |value: &str| Resolved::new(Value::String(value.to_owned()), &Origin::Shell);
        let env = layers.shell.iter().map(|(name, value)| (name.to_owned(), variable(value))).collect();
        let mut effective = Self { env, ..Self::default() };
        let managed_from = layers.files.iter().position(|layer| layer.origin.is_managed());
        let (own, managed) = layers.files.split_at(managed_from.unwrap_or(layers.files.len()));
        let managed = managed::compose(managed);
        managed.early.iter().for_each(|(origin, settings)| effective.add(origin, settings));
        for Layer { origin, content } in own {
            if let Some(settings) = content.settings() {
                effective.add(origin, settings);
            }
        }
        for (origin, settings) in &managed.parts {
            effective.add(origin, settings);
        }
        effective.unused.extend(managed.unused);
        effective.strongest = managed.parts.last().map(|(origin, _)| origin.clone());
        effective
    }

    /// A variable of Claude Code's environment: from a file, else from the shell.
    pub fn env(&self, name: &str) -> Option<&Resolved> {
        self.env.get(name)
    }

    /// A variable's text as it stands.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.env(name)?.value.as_str()
    }

    /// A variable that says something, without the blanks around it: Claude Code takes one of blanks alone for none.
    pub fn var(&self, name: &str) -> Option<&str> {
        self.text(name).map(blank::trim).filter(|value| !value.is_empty())
    }

    /// Every variable, by name.
    pub fn variables(&self) -> impl Iterator<Item = (&str, &Resolved)> {
        self.env.iter().map(|(name, resolved)| (name.as_str(), resolved))
    }

    /// A setting by its dotted path, e.g. `permissions.allow`; `env` is asked for with [`Effective::env`].
    pub fn setting(&self, path: &str) -> Option<&Resolved> {
        self.settings.iter().find(|(steps, _)| joins_to(steps, path)).map(|(_, resolved)| resolved)
    }

    /// Every setting that isn't a variable, by its dotted path.
    pub fn settings(&self) -> impl Iterator<Item = (String, &Resolved)> {
        self.settings.iter().map(|(steps, resolved)| (steps.join("."), resolved))
    }

    /// `modelOverrides`, as Claude Code goes through it (seen, 2.1.332): a key stands where the weakest layer that has it put
    /// it.
    pub fn overrides(&self) -> impl Iterator<Item = (&str, &str)> {
        let value = |key: &String| self.settings.get([OVERRIDES.to_owned(), key.clone()].as_slice())?.value.as_str();
        self.overrides.iter().filter_map(move |key| Some((key.as_str(), value(key)?)))
    }

    /// What administrators have that wins over whatever else they have.
    pub fn strongest(&self) -> Option<&Origin> {
        self.strongest.as_ref()
    }

    /// What stands in a file and isn't used.
    pub fn unused(&self) -> &[Unused] {
        &self.unused
    }

    /// The merged document of all files, the shell left out: what Claude Code itself answers when it is asked.
    pub fn document(&self) -> Settings {
        let mut document = Settings::new();
        for (steps, resolved) in &self.settings {
            place(&mut document, steps, resolved.value.clone());
        }
        let env: Settings = self
            .variables()
            .filter(|(_, resolved)| resolved.origin != Origin::Shell)
            .map(|(name, resolved)| (name.to_owned(), resolved.value.clone()))
            .collect();
        if !env.is_empty() {
            document.insert("env".to_owned(), Value::Object(env));
        }
        document
    }

    fn add(&mut self, origin: &Origin, settings: &Settings) {
        for (key, value) in settings {
            match value {
                Value::Object(variables) if key == "env" => {
                    for (name, value) in variables {
                        if origin.needs_trust() && NOT_OF_FOLDERS.contains(&name.as_str()) {
                            self.unused.push(Unused::new(name, origin, value, words::NOT_OF_FOLDER));
                        } else {
                            self.set_variable(name, as_variable(value), origin);
                        }
                    }
                }
                value if !origin.is_managed() && schema::is_managed_only(key) => {
                    self.unused.push(Unused::new(key, origin, value, words::MANAGED_ONLY));
                }
                value => self.set_below(&mut vec![key.clone()], value, origin),
            }
        }
    }

    fn set_variable(&mut self, name: &str, value: String, origin: &Origin) {
        let new = Resolved::new(Value::String(value), origin);
        match self.env.get_mut(name) {
            Some(old) => new.over(old),
            None => drop(self.env.insert(name.to_owned(), new)),
        }
    }

    fn set_below(&mut self, path: &mut Vec<String>, value: &Value, origin: &Origin) {
        match value {
            Value::Object(members) if !is_whole(path) => {
                for (key, value) in members {
                    path.push(key.clone());
                    self.set_below(path, value, origin);
                    path.pop();
                }
            }
            // On a key that Claude Code knows, `null` counts as not there.
            Value::Null if schema::knows(&path[0]) => {}
            value => self.set(path, value, origin),
        }
    }

    fn set(&mut self, path: &[String], value: &Value, origin: &Origin) {
        let mut new = Resolved::new(value.clone(), origin);
        // A scalar where an object was, or the other way round, takes its place.
        let above = (1..path.len()).map(|steps| &path[..steps]).find(|above| self.settings.contains_key(*above));
        let from = (Bound::Excluded(path), Bound::Unbounded);
        let below = self.settings.range::<[String], _>(from).map(|(other, _)| other.as_slice());
        let below = below.take_while(|other| other.starts_with(path));
        let displaced: Vec<_> = above.into_iter().chain(below).map(<[String]>::to_vec).collect();
        for other in displaced.iter().filter_map(|other| self.settings.remove(other)) {
            new.shadowed.extend(other.into_shadowed());
        }
        match self.settings.get_mut(path) {
            Some(old) if adds_up(path, old, &new) => new.onto(old),
            Some(old) => new.over(old),
            None => {
                if let [object, key] = path
                    && object == OVERRIDES
                    && !self.overrides.contains(key)
                {
                    self.overrides.push(key.clone());
                }
                self.settings.insert(path.to_vec(), new);
            }
        }
    }
}

impl Resolved {
    fn new(value: Value, origin: &Origin) -> Self {
        Self { value, origin: origin.clone(), shadowed: Vec::new(), joined: Vec::new() }
    }

    /// What each layer says that Claude Code uses, the weakest first.
    pub fn parts(&self) -> impl Iterator<Item = (&Origin, &Value)> {
        let whole = self.joined.is_empty().then_some((&self.origin, &self.value));
        whole.into_iter().chain(self.joined.iter().map(|(origin, part)| (origin, part)))
    }

    /// Replaces the weaker one.
    fn over(mut self, old: &mut Self) {
        let weaker = std::mem::replace(old, Self::new(Value::Null, &Origin::Shell));
        self.shadowed.extend(weaker.into_shadowed());
        *old = self;
    }

    /// Adds its list to the weaker one's.
    fn onto(self, old: &mut Self) {
        if old.joined.is_empty() {
            old.joined.push((old.origin.clone(), old.value.clone()));
        }
        old.joined.push((self.origin.clone(), self.value.clone()));
        old.origin = self.origin;
        let lists = old.joined.iter().filter_map(|(_, part)| part.as_array());
        // A project's list may have a hundred thousand names.
        let (mut sum, mut known) = (Vec::new(), HashSet::new());
        for entry in lists.flatten() {
            if entry.is_object() || entry.is_array() || known.insert(entry) {
                sum.push(entry.clone());
            }
        }
        old.value = Value::Array(sum);
    }

    fn into_shadowed(self) -> impl Iterator<Item = (Origin, Value)> {
        let own = if self.joined.is_empty() {
            vec![(self.origin, self.value)]
        } else {
            self.joined.into_iter().rev().collect()
        };
        own.into_iter().chain(self.shadowed)
    }
}

/// Whether Claude Code adds two lists up; some keys it takes from the strongest layer alone.
fn adds_up(path: &[String], old: &Resolved, new: &Resolved) -> bool {
    let stays_whole = match path[0].as_str() {
        "fallbackModel" => true,
        // Managed parts add up among themselves, and replace what people wrote.
        "availableModels" => old.origin.is_managed() != new.origin.is_managed(),
        _ => false,
    };
    old.value.is_array() && new.value.is_array() && !stays_whole
}

/// Objects that Claude Code replaces as one.
fn is_whole(path: &[String]) -> bool {
    match path[0].as_str() {
        "modelPicker" => path.len() == 1,
        "extraKnownMarketplaces" => path.len() == 2,
        _ => false,
    }
}

/// A value of `env` as Claude Code's own language turns it into text.
fn as_variable(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(_) => "[object Object]".to_owned(),
        Value::Array(entries) => {
            let entry = |entry: &Value| if entry.is_null() { String::new() } else { as_variable(entry) };
            entries.iter().map(entry).collect::<Vec<_>>().join(",")
        }
        Value::Number(number) => number.as_f64().map_or_else(|| number.to_string(), number_as_variable),
        value => value.to_string(),
    }
}

fn number_as_variable(number: f64) -> String {
    match number.abs() {
        0.0 => "0".to_owned(),
        size if (1e-6..1e21).contains(&size) => number.to_string(),
        size if size < 1.0 => format!("{number:e}"),
        _ => format!("{number:e}").replace('e', "e+"),
    }
}

fn joins_to(steps: &[String], path: &str) -> bool {
    let mut rest = Some(path);
    for (at, step) in steps.iter().enumerate() {
        let tail = rest.and_then(|rest| rest.strip_prefix(step.as_str()));
        rest = if at + 1 == steps.len() {
            tail.filter(|tail| tail.is_empty())
        } else {
            tail.and_then(|tail| tail.strip_prefix('.'))
        };
    }
    rest.is_some()
}

fn place(document: &mut Settings, steps: &[String], value: Value) {
    match steps {
        [] => {}
        [key] => drop(document.insert(key.clone(), value)),
        [key, rest @ ..] => {
            let below = document.entry(key.clone()).or_insert_with(|| Value::Object(Settings::new()));
            if let Value::Object(below) = below {
                place(below, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::claude::Scope;
    use crate::claude::content::Content;
    use crate::claude::origin::Source;
    use crate::world::Vars;

    fn origin(name: &str) -> Origin {
        match name {
            "user" => Origin::User(name.into()),
            "project" => Origin::Project(name.into()),
            "local" => Origin::Local(name.into()),
            managed => Origin::Managed(Source::File(managed.into())),
        }
    }

    fn merged(shell: &[(&str, &str)], files: &[(&str, Value)]) -> Effective {
        let shell = Vars::new(shell.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let files = files.iter().map(|(name, value)| {
            let origin = origin(name);
            let content = Content::parse(value.to_string().as_bytes(), origin.scope().unwrap_or(Scope::User));
            Layer { origin, content }
        });
        Effective::new(&Layers { shell, files: files.collect() })
    }

    #[test]
    fn other_names_stand_where_the_weakest_layer_put_them() {
        let of = |entries: Value| json!({ "modelOverrides": entries });
        let merged = merged(
            &[],
            &[
                ("user", of(json!({"claude-sonnet-4-6": "other", "claude-opus-5-5": "acme"}))),
                ("project", of(json!({"claude-haiku-4-5": "acme", "claude-sonnet-4-6": "acme"}))),
            ],
        );
        let found: Vec<_> = merged.overrides().collect();
        let expected = [("claude-sonnet-4-6", "acme"), ("claude-opus-5-5", "acme"), ("claude-haiku-4-5", "acme")];
        assert_eq!(found, expected);
    }

    /// Each row was given to Claude Code; the last column is its own answer (`get_settings`).
    #[test]
    fn layers_merge_as_the_client_merged_them() {
        let list =
            |words: &[&str]| json!({"availableModels": words, "companyAnnouncements": words, "fallbackModel": words});
        for (files, answer) in [
            (
                vec![("user", json!({"awsAuthRefresh": "u"})), ("project", json!({"awsAuthRefresh": "p"}))],
                json!({"awsAuthRefresh": "p"}),
            ),
            (
                vec![("user", json!({"awsAuthRefresh": "u"})), ("project", json!({"awsAuthRefresh": ""}))],
                json!({"awsAuthRefresh": ""}),
            ),
            (
                vec![("user", json!({"model": "u"})), ("local", json!({"model": "l"})), ("m", json!({"model": "m"}))],
                json!({"model": "m"}),
            ),
            (
                vec![("user", list(&["a", "b"])), ("project", list(&["c", "a"])), ("local", list(&["d"]))],
                json!({"availableModels": ["a", "b", "c", "d"], "companyAnnouncements": ["a", "b", "c", "d"], "fallbackModel": ["d"]}),
            ),
            (
                vec![("user", list(&["a"])), ("m1", list(&["b", "c"])), ("m2", list(&["d", "b"]))],
                json!({"availableModels": ["b", "c", "d"], "companyAnnouncements": ["a", "b", "c", "d"], "fallbackModel": ["d", "b"]}),
            ),
            (vec![("user", json!({"companyAnnouncements": ["u", "u"]}))], json!({"companyAnnouncements": ["u", "u"]})),
            (
                vec![
                    ("user", json!({"companyAnnouncements": ["u"]})),
                    ("project", json!({"companyAnnouncements": []})),
                ],
                json!({"companyAnnouncements": ["u"]}),
            ),
            (
                vec![
                    ("user", json!({"modelOverrides": {"a": "u", "b": "u"}})),
                    ("m", json!({"modelOverrides": {"a": "m"}})),
                ],
                json!({"modelOverrides": {"a": "m", "b": "u"}}),
            ),
            (
                vec![
                    ("user", json!({"modelPicker": {"options": [{"model": "a"}], "replaceBuiltInOptions": true}})),
                    ("project", json!({"modelPicker": {"options": [{"model": "b"}]}})),
                ],
                json!({"modelPicker": {"options": [{"model": "b"}]}}),
            ),
            (
                vec![
                    ("user", json!({"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "a"}]}]}})),
                    ("project", json!({"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "a"}]}]}})),
                ],
                json!({"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "a"}]}, {"hooks": [{"type": "command", "command": "a"}]}]}}),
            ),
            (
                vec![
                    ("user", json!({"zzz": {"a": [1], "b": 1}})),
                    ("project", json!({"zzz": {"a": [2, 1], "c": 1}})),
                    ("m", json!({"zzz": {"a": [3]}})),
                ],
                json!({"zzz": {"a": [1, 2, 3], "b": 1, "c": 1}}),
            ),
            (
                vec![("user", json!({"zzz": {"a": 1}, "n": 1})), ("project", json!({"zzz": 5, "n": null}))],
                json!({"zzz": 5, "n": null}),
            ),
            (
                vec![
                    ("user", json!({"allowManagedHooksOnly": true})),
                    ("project", json!({"allowManagedHooksOnly": null})),
                ],
                json!({"allowManagedHooksOnly": true}),
            ),
            (
                vec![("user", json!({"model": "u", "awsAuthRefresh": 5})), ("project", json!({"gcpAuthRefresh": "p"}))],
                json!({"gcpAuthRefresh": "p"}),
            ),
            (vec![("m", json!({"model": "m", "awsAuthRefresh": 5}))], json!({"model": "m"})),
            (
                vec![
                    ("user", json!({"deniedModels": ["u"]})),
                    ("project", json!({"deniedModels": ["p"]})),
                    ("m", json!({"deniedModels": ["m"]})),
                ],
                json!({"deniedModels": ["m"]}),
            ),
            (
                vec![(
                    "user",
                    json!({"env": {"A": 1.0, "B": 1e21, "C": true, "D": -0.0, "E": 0.1, "F": 12_345_678_901_234_567_890_u64, "G": 1e-7, "H": null, "I": {"x": 1}, "J": []}}),
                )],
                json!({"env": {"A": "1", "B": "1e+21", "C": "true", "D": "0", "E": "0.1", "F": "12345678901234567000", "G": "1e-7", "H": "null", "I": "[object Object]", "J": ""}}),
            ),
            (
                vec![
                    ("user", json!({"env": {"A": "u", "B": "u"}})),
                    ("local", json!({"env": {"A": "l", "C": ""}})),
                    ("m", json!({"env": {"A": "m"}})),
                ],
                json!({"env": {"A": "m", "B": "u", "C": ""}}),
            ),
        ] {
            assert_eq!(Value::Object(merged(&[], &files).document()), answer, "{files:?}");
        }
    }

    #[test]
    fn a_variable_of_any_file_beats_the_shell_and_shows_what_it_shadows() {
        let effective = merged(
            &[("AWS_REGION", "us-west-2"), ("AWS_PROFILE", "mine")],
            &[
                ("user", json!({"env": {"AWS_REGION": "ap-northeast-1"}})),
                ("project", json!({"env": {"AWS_REGION": "ap-northeast-3"}})),
            ],
        );
        let region = effective.env("AWS_REGION").unwrap();
        assert_eq!((region.value.as_str(), &region.origin), (Some("ap-northeast-3"), &origin("project")));
        let shadowed: Vec<_> =
            region.shadowed.iter().map(|(from, value)| (from.to_string(), value.as_str().unwrap())).collect();
        assert_eq!(shadowed, [("user".to_owned(), "ap-northeast-1"), ("shell".to_owned(), "us-west-2")]);
        assert_eq!(effective.env("AWS_PROFILE").unwrap().origin, Origin::Shell);
        assert!(!effective.document()["env"].as_object().unwrap().contains_key("AWS_PROFILE"));
    }

    #[test]
    fn a_list_names_its_parts_and_what_a_stronger_one_replaced() {
        let effective = merged(
            &[],
            &[
                ("user", json!({"availableModels": ["a"]})),
                ("project", json!({"availableModels": ["b"]})),
                ("m1", json!({"availableModels": ["c"]})),
                ("m2", json!({"availableModels": ["d"]})),
            ],
        );
        let models = effective.setting("availableModels").unwrap();
        assert_eq!(models.origin, origin("m2"));
        assert_eq!(models.joined, [(origin("m1"), json!(["c"])), (origin("m2"), json!(["d"]))]);
        assert_eq!(models.shadowed, [(origin("project"), json!(["b"])), (origin("user"), json!(["a"]))]);
    }

    #[test]
    fn a_setting_is_found_by_its_dotted_path_whatever_its_key_holds() {
        let effective = merged(
            &[],
            &[(
                "user",
                json!({"modelOverrides": {"claude-opus-4.1": "x"}, "statusLine": {"type": "command", "command": "c"}}),
            )],
        );
        assert_eq!(effective.setting("modelOverrides.claude-opus-4.1").unwrap().value, "x");
        assert_eq!(effective.setting("statusLine.command").unwrap().value, "c");
        assert_eq!(effective.setting("statusLine"), None);
        assert_eq!(effective.setting("statusLine.comman"), None);
    }

    #[test]
    fn what_only_managed_settings_may_say_is_listed_with_the_reason() {
        let effective = merged(&[], &[("user", json!({"deniedModels": ["fable"]}))]);
        let unused = &effective.unused()[0];
        assert_eq!((unused.path.as_str(), unused.why), ("deniedModels", words::MANAGED_ONLY));
    }
}
