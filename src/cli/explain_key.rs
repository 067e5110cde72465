//! `genkan explain aws.role_name`: a key of the deployment profile, which is none of Claude Code's settings.

use serde_json::{Value, json};

use crate::messages::{Lang, explain as words, keys, profile as words_of_profile};
use crate::profile::Loaded;
use crate::profile::schema::description;
use crate::world::World;
use crate::world::ui::Role;

/// Shows it, or every key of a table; false where no profile has such a key.
pub(super) fn run(world: &World, loaded: &Loaded, key: &str, json: bool) -> bool {
    let Some(described) = description(key) else { return false };
    let (ui, name) = (&world.ui, &loaded.profile.name);
    let in_japanese = keys::japanese(key).filter(|_| ui.lang == Lang::Ja);
    let described = in_japanese.map_or(described, str::to_owned);
    let profile = json!(loaded.profile);
    let value = profile.pointer(&format!("/{}", key.replace('.', "/"))).unwrap_or(&Value::Null);
    let note = |lang: Lang| words::PROFILE_KEY.fill(lang, &[("profile", name)]);
    if json {
        let origin = loaded.origins.get(key).map(ToString::to_string);
        ui.json(&json!({
            "key": key, "value": value, "origin": origin, "shadowed": [], "wanted": null, "note": note(Lang::En),
        }));
        return true;
    }
    for (key, value) in leaves(key, value) {
        let unset = || words_of_profile::NOT_SET.get(ui.lang).to_owned();
        let origin = loaded.origins.get(&key).map_or_else(unset, |origin| origin.phrase().say(ui.lang));
        let key = ui.paint_data(Role::Heading, key);
        ui.row(ui.phrase(words::USES, &[("key", &key), ("value", &value), ("origin", &origin)]));
    }
    ui.row(format_args!("  {}", note(ui.lang)));
    ui.row(format_args!("  {}", ui.phrase(words::KEY_IS, &[("description", &described)])));
    true
}

/// The values of a key: one, or those of its table.
fn leaves(key: &str, value: &Value) -> Vec<(String, Value)> {
    match value {
        Value::Object(table) if !table.is_empty() => {
            table.iter().flat_map(|(name, value)| leaves(&format!("{key}.{name}"), value)).collect()
        }
        _ => vec![(key.to_owned(), value.clone())],
    }
}
