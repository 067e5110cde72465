//! Every word that genkan says to a person, in English and in Japanese, side by side.
//!
//! A phrase is a [`Message`]: two templates with the same `{placeholders}`. Phrases live in one file per room
//! and are declared with [`words!`], which also lists them, so that one test can hold all of them to the
//! same rules. Codes, keys, commands and host names are never translated.

pub mod audit;
pub mod audit_google;
pub mod audit_trail;
pub mod aws_login;
pub mod bridge;
pub mod channel;
pub mod client;
pub mod command;
pub mod common;
pub mod credentials;
pub mod doctor_client;
pub mod doctor_credentials;
pub mod doctor_gateway;
pub mod doctor_google;
pub mod doctor_invoke;
pub mod doctor_network;
pub mod doctor_residency;
pub mod document;
pub mod explain;
pub mod fleet;
pub mod foundry;
pub mod gateway;
pub mod google;
pub mod help;
pub mod hooks;
pub mod in_text;
pub mod keyring;
pub mod keys;
pub mod models;
pub mod policy;
pub mod profile;
pub mod proxy;
pub mod report;
pub mod seen;
pub mod sessions;
pub mod setup;
pub mod sign_in;
pub mod sources;
pub mod toml;
pub mod wizard;

use std::borrow::Cow;
use std::fmt::Display;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The language of what is said to people. JSON output is always English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    #[default]
    En,
    Ja,
}

impl Lang {
    /// The language of a process's locale and of its list `LANGUAGE`, which counts where there is a locale, as gettext has it.
    pub fn from_locales(locale: &str, list: &str) -> Self {
        let encoding = locale.split_once('.').map_or("UTF-8", |(_, encoding)| encoding).to_ascii_lowercase();
        if ["", "C", "POSIX"].contains(&locale) || !encoding.starts_with("utf") {
            return Self::from_locale(locale);
        }
        let known = |name: &str| match name.split(['_', '-', '.']).next() {
            Some("ja") => Some(Self::Ja),
            Some("en" | "C") => Some(Self::En),
            _ => None,
        };
        list.split(':').find_map(known).unwrap_or_else(|| Self::from_locale(locale))
    }

    /// Reads `--lang` or a locale name such as `ja_JP.UTF-8`; anything that isn't Japanese is English, and so is Japanese in
    /// another encoding (`ja_JP.eucJP`), in which such a terminal couldn't show it.
    pub fn from_locale(locale: &str) -> Self {
        let (name, encoding) = locale.split_once('.').unwrap_or((locale, "UTF-8"));
        let is_unicode = encoding.to_ascii_lowercase().starts_with("utf");
        match name.split(['_', '-']).next() {
            Some(tag) if tag.eq_ignore_ascii_case("ja") && is_unicode => Self::Ja,
            _ => Self::En,
        }
    }
}

/// One phrase in both languages; `{name}` marks what [`Message::fill`] puts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message {
    pub en: &'static str,
    pub ja: &'static str,
}

/// The one of these phrases that says so in English: facts keep what was seen in that language.
pub fn named(all: &[(&str, Message)], english: &str) -> Option<Message> {
    all.iter().map(|(_, message)| *message).find(|message| message.en == english)
}

/// What [`Message::fill`] takes: placeholder and value.
pub type Args<'a> = &'a [(&'a str, &'a dyn Display)];

impl Message {
    /// The template in one language.
    pub fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ja => self.ja,
        }
    }

    /// The phrase with every `{placeholder}` replaced; values are never scanned for placeholders. What stands between `⟦`
    /// and `⟧` is left out where one of its values is missing.
    pub fn fill(self, lang: Lang, args: Args<'_>) -> String {
        let has = |name: &str| args.iter().any(|(known, value)| *known == name && !value.to_string().is_empty());
        replace(&settled(self.get(lang), &has), |name| {
            let found = args.iter().find(|(known, _)| *known == name);
            found.map_or_else(|| format!("{{{name}}}"), |(_, value)| in_language(name, value.to_string(), lang))
        })
    }

    /// The phrase for whoever reads it without a case in hand: `<host>` where a host would stand, and no optional part.
    pub fn unfilled(self, lang: Lang) -> String {
        // Some phrases quote TOML or JSON, with braces of its own.
        let is_plain = |name: &str| name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        replace(&settled(self.get(lang), &|_| false), |name| {
            if is_plain(name) { format!("<{name}>") } else { format!("{{{name}}}") }
        })
    }
}

/// Values that facts, refusals and JSON have in English, by the placeholder that they fill.
const KNOWN: [(&str, Message); 5] = [
    ("contact", common::IT),
    ("limit", common::BOUNDARY),
    ("limit", common::RESOURCE_POLICY),
    ("origin", common::SHELL),
    ("place", common::SHELL),
];

/// A value in the language: one of [`KNOWN`], or names one behind another, which facts and JSON separate as English does.
pub fn in_language(placeholder: &str, value: String, lang: Lang) -> String {
    if lang == Lang::En {
        return value;
    }
    let known = KNOWN.iter().find(|(name, message)| *name == placeholder && message.en == value);
    let is_sign = |c: char| c.is_ascii_alphanumeric() || "-_.:/*@+…".contains(c);
    let is_list = |value: &str| value.split(", ").all(|name| !name.is_empty() && name.chars().all(is_sign));
    match known {
        Some((_, message)) => message.get(lang).to_owned(),
        None if value.contains(", ") && is_list(&value) => value.replace(", ", "、"),
        None => value,
    }
}

/// A template without the optional parts that lack a value, and without their marks.
fn settled<'a>(template: &'a str, has: &dyn Fn(&str) -> bool) -> Cow<'a, str> {
    if !template.contains('⟦') {
        return Cow::Borrowed(template);
    }
    let mut said = String::with_capacity(template.len());
    for part in template.split_inclusive('⟧') {
        let (certain, optional) = part.split_once('⟦').unwrap_or((part, ""));
        said.push_str(certain);
        let optional = optional.trim_end_matches('⟧');
        if placeholders(optional).into_iter().all(has) {
            said.push_str(optional);
        }
    }
    Cow::Owned(said)
}

/// The placeholders of a template that stand outside its optional parts, sorted.
pub(crate) fn required(template: &str) -> Vec<String> {
    placeholders(&settled(template, &|_| false)).into_iter().map(str::to_owned).collect()
}

/// A template with something in place of each `{placeholder}`. The blank between a name and Japanese isn't needed behind a
/// full-width bracket, nor where the name is Japanese too.
fn replace(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut rest = template;
    let mut said = String::with_capacity(rest.len() + 32);
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}').map(|at| open + at) else { break };
        said.push_str(&rest[..open]);
        let value = value(&rest[open + 1..close]);
        said.push_str(&value);
        rest = &rest[close + 1..];
        let is_japanese = |c: char| c >= '\u{3000}';
        let is_wide = !value.is_empty() && value.chars().all(is_japanese) || value.ends_with(['）', '」']);
        if is_wide && rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(is_japanese)) {
            rest = &rest[1..];
        }
    }
    said.push_str(rest);
    said
}

/// A phrase together with what fills it, to be said later in the person's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    text: Message,
    args: Vec<(&'static str, Filling)>,
}

/// What fills one placeholder: the same text in every language, or a phrase of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Filling {
    Text(String),
    Phrase(Phrase),
    /// A moment, as programs read it: in UTC.
    Moment(Timestamp, String),
}

impl Phrase {
    pub const fn new(text: Message) -> Self {
        Self { text, args: Vec::new() }
    }

    /// Fills one placeholder.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Display) -> Self {
        self.args.push((name, Filling::Text(value.to_string())));
        self
    }

    /// Fills one placeholder with words of the person's language, such as a time with its unit.
    #[must_use]
    pub fn with_phrase(mut self, name: &'static str, phrase: Self) -> Self {
        self.args.push((name, Filling::Phrase(phrase)));
        self
    }

    /// Fills one placeholder with a moment: what is passed on has it in this form of UTC, and [`Self::localize`] changes it
    /// for people.
    #[must_use]
    pub fn with_moment(mut self, name: &'static str, at: Timestamp, utc: impl Display) -> Self {
        self.args.push((name, Filling::Moment(at, utc.to_string())));
        self
    }

    /// Says its moments by the clock of this zone, which is named.
    pub fn localize(&mut self, zone: &TimeZone) {
        for (_, filling) in &mut self.args {
            match filling {
                Filling::Moment(at, _) => *filling = Filling::Phrase(local(*at, zone)),
                Filling::Phrase(phrase) => phrase.localize(zone),
                Filling::Text(_) => {}
            }
        }
    }

    pub const fn text(&self) -> Message {
        self.text
    }

    /// What fills it, by its placeholder, in one language.
    pub fn params(&self, lang: Lang) -> impl Iterator<Item = (&'static str, String)> {
        self.args.iter().map(move |(name, filling)| match filling {
            Filling::Text(value) | Filling::Moment(_, value) => (*name, value.clone()),
            Filling::Phrase(phrase) => (*name, phrase.say(lang)),
        })
    }

    /// Changes every value that fills it.
    pub fn rewrite(&mut self, change: &dyn Fn(&str) -> String) {
        for (_, filling) in &mut self.args {
            match filling {
                Filling::Text(value) => *value = change(value),
                Filling::Phrase(phrase) => phrase.rewrite(change),
                Filling::Moment(..) => {}
            }
        }
    }

    pub fn say(&self, lang: Lang) -> String {
        let said: Vec<(&str, String)> = self.params(lang).collect();
        let args: Vec<(&str, &dyn Display)> = said.iter().map(|(name, value)| (*name, value as &dyn Display)).collect();
        self.text.fill(lang, &args)
    }
}

/// A moment as people say it who live by this zone's clock.
pub fn local(at: Timestamp, zone: &TimeZone) -> Phrase {
    let at = at.to_zoned(zone.clone());
    let time = at.strftime("%Y-%m-%d %H:%M");
    Phrase::new(common::LOCAL).with("time", time).with("zone", at.strftime("%Z"))
}

impl From<Message> for Phrase {
    fn from(text: Message) -> Self {
        Self::new(text)
    }
}

/// Declares phrases as constants, and `ALL` with their names for the test of the catalogue.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident: $en:expr, $ja:expr;)*) => {
        $($(#[$meta])* pub const $name: $crate::messages::Message = $crate::messages::Message { en: $en, ja: $ja };)*
        /// Every phrase of this file with its name.
        pub const ALL: &[(&str, $crate::messages::Message)] = &[$((stringify!($name), $name)),*];
    };
}
pub(crate) use words;

/// The placeholders of a template, sorted.
pub(crate) fn placeholders(template: &str) -> Vec<&str> {
    let mut names: Vec<_> =
        template.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    #[test]
    fn a_value_that_looks_like_a_placeholder_stays_as_it_is() {
        let text = Message { en: "{a} and {b}", ja: "{b} と {a}" };
        assert_eq!(text.fill(Lang::En, &[("a", &"{b}"), ("b", &1)]), "{b} and 1");
        assert_eq!(text.fill(Lang::Ja, &[("a", &"{b}"), ("b", &1)]), "1 と {b}");
    }

    #[test]
    fn names_are_separated_as_the_language_does() {
        let text = Message { en: "in {a}", ja: "{a} で" };
        let said = |value: &str| [Lang::En, Lang::Ja].map(|lang| text.fill(lang, &[("a", &value)]));
        assert_eq!(
            said("ap-northeast-1, ap-northeast-3"),
            ["in ap-northeast-1, ap-northeast-3", "ap-northeast-1、ap-northeast-3 で"]
        );
        // What somebody else said, a distinguished name, TOML.
        for other in ["denied, sign in again", "CN=a, O=b", "[\"a\", \"b\"]", "shell"] {
            assert_eq!(said(other)[1], format!("{other} で"));
        }
        let text = Message { en: "({origin})", ja: "（{origin}）" };
        assert_eq!(text.fill(Lang::Ja, &[("origin", &"shell")]), "（シェル）");
    }

    #[test]
    fn no_blank_stands_behind_a_full_width_bracket() {
        let text = Message { en: "{a} to {b}", ja: "{a} に {b}" };
        assert_eq!(
            text.fill(Lang::Ja, &[("a", &"10.0.0.1（プライベート）"), ("b", &"x")]),
            "10.0.0.1（プライベート）に x"
        );
        assert_eq!(text.fill(Lang::Ja, &[("a", &"10.0.0.1"), ("b", &"x")]), "10.0.0.1 に x");
        assert_eq!(text.fill(Lang::Ja, &[("a", &"シェル"), ("b", &"x")]), "シェルに x");
        assert_eq!(text.fill(Lang::Ja, &[("a", &"–"), ("b", &"x")]), "– に x");
    }

    #[test]
    fn an_optional_part_is_left_out_where_it_lacks_a_value() {
        let text = Message { en: "a⟦ ({b})⟧, c⟦ {d} {e}⟧.", ja: "a⟦（{b}）⟧。" };
        assert_eq!(text.fill(Lang::En, &[("b", &1), ("d", &2), ("e", &"")]), "a (1), c.");
        assert_eq!(text.fill(Lang::En, &[("d", &2), ("e", &3)]), "a, c 2 3.");
        assert_eq!((text.fill(Lang::Ja, &[]), text.unfilled(Lang::Ja)), ("a。".into(), "a。".into()));
        assert_eq!(
            (placeholders(text.en), required("{a}⟦{b}⟧{c}")),
            (vec!["b", "d", "e"], vec!["a".into(), "c".into()])
        );
    }

    #[test]
    fn a_moment_is_utc_for_programs_and_names_its_zone_for_people() {
        let at: Timestamp = "2026-11-30T10:50:42Z".parse().unwrap();
        let inner = Phrase::new(common::NAMED).with_moment("name", at, at);
        let mut phrase = Phrase::new(Message { en: "until {time}", ja: "{time} まで" }).with_phrase("time", inner);
        assert_eq!(phrase.say(Lang::Ja), "2026-11-30T10:50:42Z まで");
        let zone = TimeZone::posix("JST-9").unwrap();
        phrase.localize(&zone);
        assert_eq!(
            [Lang::En, Lang::Ja].map(|lang| phrase.say(lang)),
            ["until 2026-11-30 19:50 JST", "2026-11-30 19:50（JST）まで"]
        );
    }

    #[test]
    fn a_locale_names_the_language() {
        for (locale, lang) in [
            ("ja_JP.UTF-8", Lang::Ja),
            ("ja_JP.utf8@x", Lang::Ja),
            ("ja", Lang::Ja),
            ("ja_JP.eucJP", Lang::En),
            ("C", Lang::En),
            ("jam", Lang::En),
            ("", Lang::En),
        ] {
            assert_eq!(Lang::from_locale(locale), lang, "{locale}");
        }
    }

    #[test]
    fn a_list_of_languages_counts_where_there_is_a_locale_that_can_show_them() {
        for (locale, list, lang) in [
            ("en_US.UTF-8", "ja", Lang::Ja),
            ("en_US.UTF-8", "fr:ja:en", Lang::Ja),
            ("C.UTF-8", "ja_JP", Lang::Ja),
            ("ja_JP.UTF-8", "en", Lang::En),
            ("ja_JP.UTF-8", "", Lang::Ja),
            ("ja_JP.UTF-8", "fr", Lang::Ja),
            ("C", "ja", Lang::En),
            ("", "ja", Lang::En),
            ("ja_JP.SJIS", "ja", Lang::En),
        ] {
            assert_eq!(Lang::from_locales(locale, list), lang, "{locale} {list}");
        }
    }

    #[test]
    fn both_languages_of_every_phrase_fill_the_same_placeholders() {
        for (file, all) in FILES {
            for (name, text) in *all {
                assert_eq!(placeholders(text.en), placeholders(text.ja), "{file}::{name}");
                assert!(!text.en.is_empty() && !text.ja.is_empty(), "{file}::{name}");
            }
        }
    }

    /// What is copied out of a letter takes no full stop with it, and no JSON has one glued to it.
    #[test]
    fn no_full_stop_stands_behind_what_a_letter_quotes() {
        const QUOTED: [&str; 7] = ["hosts", "host", "seen", "said", "url", "arn", "resource"];
        for (file, all) in FILES {
            for (name, text) in all.iter().filter(|(name, _)| name.starts_with("ASK_")) {
                for quoted in QUOTED.map(|name| format!("{{{name}}}.")) {
                    assert!(!text.en.contains(&quoted), "{file}::{name}: {quoted}");
                }
            }
        }
    }

    #[test]
    fn every_file_of_phrases_is_listed() {
        let mut files: Vec<String> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/messages"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap().replace(".rs", ""))
            // The Japanese of `--help` and of a profile's keys has no English beside it; `tests/reference.rs` holds it against
            // the flags, and the schema's test against the keys.
            .filter(|file| !["mod", "help", "keys"].contains(&file.as_str()))
            .collect();
        files.sort();
        assert_eq!(FILES.iter().map(|(file, _)| *file).collect::<Vec<_>>(), files);
    }

    /// Every phrase, by its file.
    pub(crate) const FILES: &[(&str, &[(&str, Message)])] = &[
        ("audit", audit::ALL),
        ("audit_google", audit_google::ALL),
        ("audit_trail", audit_trail::ALL),
        ("aws_login", aws_login::ALL),
        ("bridge", bridge::ALL),
        ("channel", channel::ALL),
        ("client", client::ALL),
        ("command", command::ALL),
        ("common", common::ALL),
        ("credentials", credentials::ALL),
        ("doctor_client", doctor_client::ALL),
        ("doctor_credentials", doctor_credentials::ALL),
        ("doctor_gateway", doctor_gateway::ALL),
        ("doctor_google", doctor_google::ALL),
        ("doctor_invoke", doctor_invoke::ALL),
        ("doctor_network", doctor_network::ALL),
        ("doctor_residency", doctor_residency::ALL),
        ("document", document::ALL),
        ("explain", explain::ALL),
        ("fleet", fleet::ALL),
        ("foundry", foundry::ALL),
        ("gateway", gateway::ALL),
        ("google", google::ALL),
        ("hooks", hooks::ALL),
        ("in_text", in_text::ALL),
        ("keyring", keyring::ALL),
        ("models", models::ALL),
        ("policy", policy::ALL),
        ("profile", profile::ALL),
        ("proxy", proxy::ALL),
        ("report", report::ALL),
        ("seen", seen::ALL),
        ("sessions", sessions::ALL),
        ("setup", setup::ALL),
        ("sign_in", sign_in::ALL),
        ("sources", sources::ALL),
        ("toml", toml::ALL),
        ("wizard", wizard::ALL),
    ];
}
