//! The JSON Schema of a machine-wide catalogue, derived from the types that read it.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::catalogue::Catalogue;
use super::overlay::Overlay;

/// The JSON Schema (draft 2020-12) of `catalogue.toml`: whole, or with `overlay = true` laid over the embedded one.
pub fn document() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let whole = generator.subschema_for::<Catalogue>();
    let overlay = generator.subschema_for::<Overlay>();
    let definitions = generator.take_definitions(true);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "genkan model catalogue",
        "description": "Which models and inference profiles exist, and which versions of Claude Code were tried. TOML; `genkan models --catalogue` prints the one in force.",
        "type": "object",
        "if": {"properties": {"overlay": {"const": true}}, "required": ["overlay"]},
        "then": overlay,
        "else": whole,
        "$defs": definitions,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_described_and_no_stranger_is_allowed() {
        let document = document();
        let tables = document["$defs"].as_object().unwrap().values().filter(|table| table["type"] == "object");
        let mut count = 0;
        for table in tables {
            count += 1;
            assert_eq!(table["additionalProperties"], false, "{table:#}");
            for (name, property) in table["properties"].as_object().unwrap() {
                assert!(property["description"].is_string(), "{name} has no description: {table:#}");
            }
        }
        assert!(count >= 10, "{count} tables");
    }
}
