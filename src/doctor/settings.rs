//! Claude Code's settings files for a bundle: which there are, how Claude Code takes them, and the keys in them.
//!
//! Values are dots: a hook's command or a variable may hold anything. Shown are switches and numbers, and of the
//! variables those that decide on the route and the models, which is what a support desk has to see.

use serde_json::{Value, json};

use crate::claude::{Content, Layer, Layers};
use crate::messages::Lang;
use crate::profile::routing::is_known;
use crate::secret::DOTS;
use crate::setup::render::masked;
use crate::setup::step::Path;

/// Every place that Claude Code reads and that gives something.
pub fn seen(layers: &Layers) -> Vec<Value> {
    layers.files.iter().filter(|layer| !matches!(layer.content, Content::Absent)).map(place).collect()
}

fn place(layer: &Layer) -> Value {
    let mut keys = serde_json::Map::new();
    if let Some(settings) = layer.content.settings() {
        flatten(&Path(Vec::new()), &Value::Object(settings.clone()), &mut keys);
    }
    let refused = layer.content.fault(&layer.origin).map(|fault| fault.message(Lang::En));
    json!({"file": layer.origin.to_string(), "refused": refused, "keys": keys})
}

fn flatten(path: &Path, value: &Value, keys: &mut serde_json::Map<String, Value>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                flatten(&path.join(crate::setup::step::Step::Key(name.clone())), value, keys);
            }
        }
        // The keys of what a list holds say little, and may be anything.
        Value::Array(list) => _ = keys.insert(path.to_string(), json!(format!("{DOTS} ({})", list.len()))),
        value => _ = keys.insert(path.to_string(), shown(path, value)),
    }
}

fn shown(path: &Path, value: &Value) -> Value {
    match value {
        Value::Bool(_) | Value::Number(_) | Value::Null => value.clone(),
        Value::String(_) if is_route(path) => masked(path, value),
        _ => DOTS.into(),
    }
}

/// A variable that decides where a request goes or which model answers.
fn is_route(path: &Path) -> bool {
    let is_pin = |name: &str| name.starts_with("ANTHROPIC_DEFAULT_") && name.ends_with("_MODEL");
    match path.split().0[..] {
        ["env", name] => name == "AWS_REGION" || name == "AWS_PROFILE" || is_pin(name) || is_known(name),
        ["model"] => true,
        _ => false,
    }
}
