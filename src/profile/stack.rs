//! Layers on top of each other: tables merge, everything else replaces; and which layer had the last word.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::layer::{Layer, Origin};
use super::schema::dotted;
use crate::messages::{Phrase, common};

/// The layers of one profile, the lowest first. Flags and answers lie above the profile's own file.
#[derive(Debug)]
pub(super) struct Stack {
    pub(super) layers: Vec<Layer>,
    /// The index of the profile's own file.
    head: usize,
}

/// What a file says about itself alone.
const OWN: [&str; 3] = ["name", "version", "extends"];

impl Stack {
    /// A chain of files, each one extending the one before it.
    pub(super) fn new(chain: Vec<Layer>) -> Self {
        Self { head: chain.len().saturating_sub(1), layers: chain }
    }

    pub(super) fn push(&mut self, layer: Layer) {
        self.layers.push(layer);
    }

    /// The profile's own file.
    pub(super) fn head(&self) -> Option<&Layer> {
        self.layers.get(self.head)
    }

    /// Whether answers or flags name another provider than the profile itself.
    pub(super) fn names_another_provider(&self) -> bool {
        let (own, given) = self.layers.split_at((self.head + 1).min(self.layers.len()));
        let named = |layers: &[Layer]| layers.iter().rev().find_map(|layer| layer.text("provider").map(str::to_owned));
        named(given).is_some_and(|given| named(own).is_some_and(|own| own != given))
    }

    /// All layers as one table. What a file says about itself doesn't pass on to the file that extends it.
    pub(super) fn merged(&self) -> Table {
        let mut merged = Table::new();
        for (index, layer) in self.layers.iter().enumerate() {
            if index <= self.head {
                merged.retain(|key, _| !OWN.contains(&key));
            }
            overlay(&mut merged, &layer.table);
        }
        merged
    }

    /// Which layer set each key that holds a value.
    pub(super) fn origins(&self) -> BTreeMap<String, Origin> {
        leaves(&self.merged()).into_iter().filter_map(|key| self.origin(&key).map(|origin| (key, origin))).collect()
    }

    /// Where the last word on a key stands; an element counts with its array.
    pub(super) fn origin(&self, key: &str) -> Option<Origin> {
        let array = key.split('[').next().unwrap_or(key);
        let layer = self.layers.iter().rev().find(|layer| layer.position(array).is_some())?;
        let position = layer.position(key).or_else(|| layer.position(array));
        Some(Origin { source: layer.source.clone(), position })
    }

    /// How a message names the place of a key: where it stands, else the profile's own file.
    pub(super) fn at(&self, key: &str) -> Phrase {
        let origin = self.origin(key).map(|origin| origin.phrase());
        let head = || self.head().map(|head| head.source.phrase());
        origin.or_else(head).unwrap_or_else(|| Phrase::new(common::NAMED).with("name", ""))
    }

    /// Whether a layer's value of this key was left out, because it is wrong.
    pub(super) fn refuses(&self, key: &str) -> bool {
        self.layers.iter().any(|layer| layer.refuses(key))
    }
}

/// Lays one table over another: tables merge, everything else replaces.
pub(super) fn overlay(under: &mut Table, over: &Table) {
    for (name, value) in over {
        match (under.get_mut(name), value) {
            (Some(Value::Table(under)), Value::Table(over)) => overlay(under, over),
            _ => drop(under.insert(name.clone(), value.clone())),
        }
    }
}

/// Every dotted key that holds something other than a table.
pub(super) fn leaves(table: &Table) -> Vec<String> {
    let mut keys = Vec::new();
    collect(table, "", &mut keys);
    keys
}

fn collect(table: &Table, path: &str, keys: &mut Vec<String>) {
    for (name, value) in table {
        let key = dotted(path, name);
        match value {
            Value::Table(inner) => collect(inner, &key, keys),
            _ => keys.push(key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;
    use crate::profile::layer::Source;

    fn stack(texts: &[&str]) -> Stack {
        let names = ["base", "middle", "top"];
        let layers = texts.iter().zip(names).map(|(text, name)| {
            let (layer, faults) = Layer::parse(Source::Embedded(name), text);
            assert!(faults.is_empty(), "{faults:?}");
            layer
        });
        Stack::new(layers.collect())
    }

    #[test]
    fn tables_merge_lists_replace_and_a_files_own_name_stays_its_own() {
        let stack = stack(&[
            "name = \"base\"\nversion = \"1\"\nask = [\"aws.region\", \"aws.profile\"]\n[claude.settings.a]\nx = 1\ny = [1, 2]",
            "ask = []\n[claude.settings.a]\ny = [3]\nz = 4",
        ]);
        let expected = toml::from_str::<Table>("ask = []\n[claude.settings.a]\nx = 1\ny = [3]\nz = 4").unwrap();
        assert_eq!(stack.merged(), expected);
        let origins: Vec<_> = stack.origins().iter().map(|(key, origin)| format!("{key} {origin}")).collect();
        assert_eq!(
            origins,
            [
                "ask embedded middle:1:1",
                "claude.settings.a.x embedded base:5:1",
                "claude.settings.a.y embedded middle:3:1",
                "claude.settings.a.z embedded middle:4:1",
            ]
        );
    }

    #[test]
    fn a_key_that_stands_nowhere_is_a_matter_of_the_profiles_own_file() {
        let stack = stack(&["name = \"base\"", "[residency]\nregions = [\"a\", \"b\"]"]);
        let at = |key| stack.at(key).say(Lang::En);
        assert_eq!(at("aws.region"), "embedded middle");
        assert_eq!(stack.at("aws.region").say(Lang::Ja), "組み込み middle");
        assert_eq!(at("residency.regions[1]"), "embedded middle:2:17");
        assert_eq!(at("residency.regions[7]"), "embedded middle:2:1");
    }
}
