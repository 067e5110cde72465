//! One file for a support desk: the report as a person and as a program reads it, the facts to judge anew, the keys of
//! Claude Code's settings files.
//!
//! A bundle is one JSON document, no archive: it opens everywhere, passes gateways that stop archives, and `--from`
//! reads it. The report's text stands in it line by line.

use serde_json::{Value, json};

use super::human::{Detail, render};
use super::{Sheet, json};
use crate::messages::Lang;
use crate::world::Ui;

/// The version of this format.
const FORMAT: u32 = 1;
/// Columns of the report's text.
const WIDTH: usize = 100;

/// The document of a sheet that may leave the machine; `settings` has been rewritten like the sheet.
pub fn document(sheet: &Sheet, settings: Value, redacted: bool) -> Value {
    let text = |lang: Lang| {
        let mut ui = Ui::memory(lang);
        ui.width = WIDTH;
        let text = render(&ui, sheet, Detail { verbose: true, tiers: true });
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let mut report = json::document(sheet);
    let facts = report.as_object_mut().and_then(|report| report.shift_remove("facts")).unwrap_or_default();
    json!({
        "format": FORMAT,
        "bundle": FORMAT,
        "genkan": sheet.genkan,
        "profile": sheet.profile,
        "version": sheet.version,
        "redacted": redacted,
        "text": {"en": text(Lang::En), "ja": text(Lang::Ja)},
        "report": report,
        "settings": settings,
        "facts": facts,
    })
}
