//! A profile as TOML: complete, in the order of the format, secret-free.

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::layer::{Layer, Source};
use super::stack::leaves;
use super::{Loaded, Profile};
use crate::code::profile as code;
use crate::fault::{Fault, Result};
use crate::messages::{Lang, profile as words};
use crate::world::ui::pad;

/// The whole profile; reading it gives the same profile again.
///
/// # Errors
/// `GK-PRO-045`, which no profile that was read from TOML can cause.
pub fn to_toml(profile: &Profile) -> Result<String> {
    render(profile)
}

/// Answers, as they are kept for the next `setup`.
///
/// # Errors
/// As [`to_toml`].
pub fn answers_to_toml(answers: &toml::Table) -> Result<String> {
    render(answers)
}

/// The whole profile, and in a comment where each value comes from: behind it, or above it where `columns` are too few.
///
/// # Errors
/// As [`to_toml`].
pub fn annotated(loaded: &Loaded, lang: Lang, columns: usize) -> Result<String> {
    let text = to_toml(&loaded.profile)?;
    let (layer, _) = Layer::parse(Source::Embedded("rendered"), &text);
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    let width = lines.iter().map(|line| line.width()).filter(|width| *width <= WIDEST).max().unwrap_or(0);
    for key in leaves(&layer.table) {
        let Some(line) = layer.position(&key).and_then(|position| lines.get_mut(position.line - 1)) else { continue };
        let origin = loaded
            .origins
            .get(&key)
            .map_or_else(|| words::NOT_SET.get(lang).to_owned(), |origin| origin.phrase().say(lang));
        // A comment behind the beginning of a text of several lines would become part of it.
        let is_whole = toml::from_str::<toml::Table>(line).is_ok();
        let behind = format!("{}  # {origin}", pad(line, width));
        *line = if is_whole && behind.width() <= columns { behind } else { format!("# {origin}\n{line}") };
    }
    Ok(lines.join("\n") + "\n")
}

/// A longer line doesn't push the comments of the others away.
const WIDEST: usize = 64;

fn render(value: &impl Serialize) -> Result<String> {
    toml::to_string(value).map_err(|error| Fault::new(&code::UNWRITABLE).because(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Origin, TextPosition};

    #[test]
    fn every_value_says_where_it_comes_from_and_the_text_still_reads_the_same() {
        let mut profile = Profile { name: "acme".to_owned(), ..Profile::default() };
        profile.claude.install_hint = "two\nlines = 1".to_owned();
        profile.claude.settings.insert("hooks".to_owned(), serde_json::json!({"Stop": [{"command": "x"}]}));
        let origin =
            |line| Origin { source: Source::Embedded("acme"), position: Some(TextPosition { line, column: 1 }) };
        let keys = ["name", "claude.install_hint", "claude.settings.hooks.Stop"];
        let loaded = Loaded {
            profile: profile.clone(),
            origins: keys.into_iter().zip(1..).map(|(key, line)| (key.to_owned(), origin(line))).collect(),
            layers: Vec::new(),
            open: Vec::new(),
            asked: Vec::new(),
            commands: Vec::new(),
            answers: toml::Table::new(),
            catalogue: crate::models::catalogue::Catalogue::embedded().unwrap().clone(),
        };
        let text = annotated(&loaded, Lang::En, usize::MAX).unwrap();
        assert_eq!(toml::from_str::<Profile>(&text).unwrap(), profile, "{text}");
        for line in [
            "name = \"acme\"                   # embedded acme:1:1",
            "region = \"\"                     # default",
            "# embedded acme:2:1\ninstall_hint = \"\"\"",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        let header = text.lines().find(|line| line.ends_with("# embedded acme:3:1"));
        assert!(header.is_some_and(|line| line.starts_with("[[claude.settings.hooks.Stop]]")), "{text}");
    }
}
