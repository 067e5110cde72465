//! What is there and what genkan is about to write, judged as Claude Code judges it.

use std::path::Path;

use super::file::Document;
use super::plan::FilePlan;
use crate::claude::content::{LARGEST_FILE, too_large};
use crate::claude::{Content, Layer, Layers, Scope, schema};
use crate::code::plan as code;
use crate::fault::{Fault, Result};
use crate::messages::client as words;

/// Refuses a settings file that Claude Code already ignores, whole: whoever wrote it has to correct it.
///
/// # Errors
/// `GK-CLI-002` with the file, the key and what Claude Code expects there; `GK-CLI-103` where it is too large.
pub fn as_the_client_does(layers: &Layers, file: &Path) -> Result<()> {
    // What isn't JSON at all is named, with its place, by the document's own reader.
    let rejects = |layer: &&Layer| matches!(layer.content, Content::Rejected(_) | Content::TooLarge(_));
    let rejected = layers.files.iter().filter(rejects).find(|layer| layer.origin.path() == Some(file));
    rejected.and_then(|layer| layer.content.fault(&layer.origin)).map_or(Ok(()), Err)
}

/// Refuses to write a settings file in which Claude Code would find a wrong type: it would ignore the whole file.
///
/// # Errors
/// `GK-SET-008` with the file, the key and what Claude Code expects there; `GK-CLI-103` where it would be too large.
pub fn as_the_client_would(file: &FilePlan, scope: Scope) -> Result<()> {
    if !file.changes_anything() {
        return Ok(());
    }
    let size = file.after.as_ref().map_or(0, |text| text.len() as u64);
    if size > LARGEST_FILE {
        return Err(too_large(size, file.file.display(), scope == Scope::Managed));
    }
    let Document::Settings(json) = Document::parse(file.format, file.after.as_deref(), &file.file)? else {
        return Ok(());
    };
    let settings = json.value();
    let Some(settings) = settings.as_object() else { return Ok(()) };
    let mut violations = schema::violations(settings, scope).into_iter();
    let Some(first) = violations.next() else { return Ok(()) };
    let fault = Fault::new(&code::NOT_WRITTEN_YET).with("file", file.file.display()).with("key", first.path);
    let fault = fault.with("expected", first.expected).with("found", first.found);
    Err(violations.fold(fault, |fault, also| {
        fault.hint(words::ALSO_WRONG, &[("key", &also.path), ("expected", &also.expected), ("found", &also.found)])
    }))
}
