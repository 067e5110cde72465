//! The texts of profiles: those that are part of this program, and files. [`text`] is the one place of this room that
//! opens a file.

use std::path::{Component, Path, PathBuf};

use super::layer::Source;
use crate::code::document::{NOT_UTF_8, UTF_16};
use crate::fault::{Fault, Result};
use crate::messages::profile as words;
use crate::world::{World, files};

/// The profiles that are part of this program; the first is the default.
pub(super) const EMBEDDED: &[(&str, &str)] = &[
    ("bedrock-jp", include_str!("../../profiles/bedrock-jp.toml")),
    ("bedrock-jp-private", include_str!("../../profiles/bedrock-jp-private.toml")),
    ("vertex-jp", include_str!("../../profiles/vertex-jp.toml")),
    ("foundry", include_str!("../../profiles/foundry.toml")),
    ("gateway-anthropic", include_str!("../../profiles/gateway-anthropic.toml")),
    ("gateway-bedrock", include_str!("../../profiles/gateway-bedrock.toml")),
    ("gateway-vertex", include_str!("../../profiles/gateway-vertex.toml")),
];

/// A profile's text, and the name that it was looked for by, if it was.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) source: Source,
    pub(super) text: String,
    pub(super) name: Option<String>,
}

/// What an MDM laid down for everybody.
pub(super) fn machine_default(world: &World) -> Result<Option<Found>> {
    at_path(world, &world.dirs.machine.join("profile.toml"))
}

/// The machine-wide profile of a name.
pub(super) fn machine_wide(world: &World, name: &str) -> Result<Option<Found>> {
    named(world, &world.dirs.machine, name)
}

/// Whether a profile is part of this program.
pub(super) fn is_embedded(name: &str) -> bool {
    embedded(name).is_some()
}

/// One that is part of this program.
pub(super) fn embedded(name: &str) -> Option<Found> {
    let (name, text) = EMBEDDED.iter().find(|(known, _)| *known == name)?;
    Some(Found { source: Source::Embedded(name), text: (*text).to_owned(), name: Some((*name).to_owned()) })
}

/// The profile of a name in a folder.
pub(super) fn named(world: &World, folder: &Path, name: &str) -> Result<Option<Found>> {
    if !is_name(name) {
        return Ok(None);
    }
    let found = at_path(world, &folder.join("profiles").join(format!("{name}.toml")))?;
    Ok(found.map(|found| Found { name: Some(name.to_owned()), ..found }))
}

/// The profile at a path.
pub(super) fn at_path(world: &World, path: &Path) -> Result<Option<Found>> {
    let path = normal(path);
    let Some(text) = text(&path)? else { return Ok(None) };
    let source = if path.starts_with(&world.dirs.machine) { Source::Machine(path) } else { Source::File(path) };
    Ok(Some(Found { source, text, name: None }))
}

/// The path without `.` and `..`: the same text decides whether a file counts as machine-wide and is opened,
/// so that a link on the way can't make one pass for the other.
pub(super) fn normal(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut normal, part| {
        match part {
            Component::ParentDir => drop(normal.pop()),
            Component::CurDir => {}
            part => normal.push(part),
        }
        normal
    })
}

/// The text of a file; none where there is no file.
pub(super) fn text(path: &Path) -> Result<Option<String>> {
    let Some(bytes) = files::read_or_dangling(path)? else { return Ok(None) };
    let unreadable = |code, before: &str| {
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let fault = Fault::new(code).with("file", path.display()).with("line", before.matches('\n').count() + 1);
        fault.with("column", column).hint(words::SAVE_AS_UTF_8, &[])
    };
    if is_utf_16(&bytes) {
        return Err(unreadable(&UTF_16, ""));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let (readable, bytes) = (error.utf8_error().valid_up_to(), error.as_bytes());
        unreadable(&NOT_UTF_8, &String::from_utf8_lossy(&bytes[..readable]))
    })?;
    // PowerShell begins its files with a byte order mark, which no editor shows.
    Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
}

/// Whether a text has the mark of UTF-16, or a zero as one of its first two bytes: TOML begins with an ASCII character.
fn is_utf_16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..])
}

/// The names of the profiles of a folder.
pub(super) fn names(folder: &Path) -> Result<Vec<String>> {
    let files = files::list(&folder.join("profiles"))?;
    let stems = files.iter().filter_map(|file| file.strip_suffix(".toml"));
    Ok(stems.filter(|name| is_name(name)).map(str::to_owned).collect())
}

/// Whether a text can be a profile's name: it becomes part of a file's name and of a shell command.
pub(super) fn is_name(name: &str) -> bool {
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=32).contains(&name.len()) && name.chars().all(known) && !name.starts_with('-') && name != "off"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_folder_is_part_of_the_program() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/profiles");
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<String> = files
            .filter(|file| file.extension().is_some_and(|end| end == "toml"))
            .map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        let mut known: Vec<&str> = EMBEDDED.iter().map(|(name, _)| *name).collect();
        files.sort();
        known.sort_unstable();
        assert_eq!(known, files);
    }
}
