//! Facts in a file: what `--save` wrote, and the facts in a bundle or in a `--json` document, to be judged elsewhere.
//!
//! Members that an older genkan didn't know are absent and count as not seen; a newer genkan's file is refused, for it
//! may say what this one would misread. No secret of the profile goes into the facts.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use semver::Version;
use serde_json::Value;

use super::Facts;
use super::rules::rounded;
use crate::code::report as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, common};
use crate::profile::{Profile, to_toml};
use crate::report::{Saved, Tree, Unserialisable};
use crate::secret::{DOTS, is_named};
use crate::world::files;

/// The resolved profile as a fact: whole, but for what may be secret in its free parts.
pub fn profile(profile: &Profile) -> String {
    let mut profile = profile.clone();
    for (name, value) in &mut profile.claude.env {
        if is_named(name) {
            DOTS.clone_into(value);
        }
    }
    for (name, value) in &mut profile.claude.settings {
        mask(name, value);
    }
    to_toml(&profile).unwrap_or_default()
}

/// Facts as a document of which it is known what is a value.
///
/// # Errors
/// None: facts have no map with other keys than texts.
pub fn tree(facts: &Facts) -> std::result::Result<Tree, Unserialisable> {
    let tree = Tree::of(facts)?;
    Ok(match toml::from_str::<Profile>(&facts.profile) {
        Ok(profile) => tree.with("profile", Tree::Profile(Box::new(Tree::of(&profile)?), Some(facts.profile.clone()))),
        // Nobody will judge it.
        Err(_) => tree,
    })
}

/// Reads facts, and the profile that they were seen for.
///
/// # Errors
/// `GK-SYS-014` where there is no such file, `GK-SYS-002` where it can't be read, `GK-RPT-001` where it holds no facts,
/// `GK-RPT-002` where a newer genkan wrote it.
pub fn read(path: &Path) -> Result<(Facts, Profile)> {
    let file = || path.display();
    let bytes = files::read_named(path)?;
    let none = |cause: String| Fault::new(&code::NO_FACTS).with("file", file()).because(cause);
    let document: Value = serde_json::from_slice(&bytes).map_err(|error| none(error.to_string()))?;
    let facts = document.get("facts").cloned().unwrap_or(document);
    let version = facts.get("genkan").and_then(Value::as_str).unwrap_or_default().to_owned();
    if is_newer(&version) {
        let fault = Fault::new(&code::NEWER_FACTS).with("file", file()).with("version", version);
        return Err(fault.with("own", env!("CARGO_PKG_VERSION")));
    }
    let facts: Facts = serde_json::from_value(facts).map_err(|error| none(error.to_string()))?;
    let profile = toml::from_str(&facts.profile).map_err(|error| none(format!("profile: {}", error.message())))?;
    Ok((facts, profile))
}

/// Facts of as long ago are of now: whoever saved them has just done it.
const RECENT: SignedDuration = SignedDuration::from_hours(1);

/// Of when and where they are, seen from `now`; none where that is now, as also with a clock that was ahead.
pub fn then(facts: &Facts, now: Timestamp) -> Option<Saved> {
    let ago = now.duration_since(facts.at);
    if ago < RECENT {
        return None;
    }
    let ago = match ago.as_hours() / 24 {
        0 | 1 => rounded(ago),
        days => Phrase::new(common::DAYS).with("count", days),
    };
    Some(Saved { ago, os: facts.os.clone() })
}

fn is_newer(version: &str) -> bool {
    let own = Version::parse(env!("CARGO_PKG_VERSION"));
    matches!((Version::parse(version), own), (Ok(theirs), Ok(own)) if theirs > own)
}

/// Masks every text below a secret's name.
fn mask(name: &str, value: &mut Value) {
    match value {
        Value::String(text) if is_named(name) => DOTS.clone_into(text),
        Value::Array(list) => list.iter_mut().for_each(|element| mask(name, element)),
        Value::Object(members) => members.iter_mut().for_each(|(name, value)| mask(name, value)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::code::machine;

    /// What the first genkan with a doctor would have written.
    fn oldest() -> Value {
        json!({"genkan": "0.1.0", "at": "2026-11-20T09:00:00Z", "profile": "name = \"acme\"\n", "os": "linux"})
    }

    fn read(document: &Value) -> std::result::Result<(Facts, Profile), &'static str> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("facts.json");
        files::replace(&path, document.to_string().as_bytes(), None, files::Access::Private).unwrap();
        super::read(&path).map_err(|fault| fault.code().id)
    }

    #[test]
    fn facts_are_read_from_every_file_that_doctor_writes_and_from_older_ones() {
        for document in
            [oldest(), json!({"facts": oldest(), "bundle": 1}), json!({"verdict": "healthy", "facts": oldest()})]
        {
            let (facts, profile) = read(&document).unwrap();
            assert_eq!((facts.os.as_str(), profile.name.as_str()), ("linux", "acme"));
            assert!(facts.unfinished.is_empty());
        }
        let mut later = oldest();
        later["something-else"] = json!({"got": 1});
        assert!(read(&later).is_ok());
    }

    #[test]
    fn newer_facts_are_refused_even_where_they_could_be_misread_and_others_say_what_is_missing() {
        let mut newer = oldest();
        newer["genkan"] = json!("99.0.0");
        newer["os"] = json!({"name": "linux"});
        assert_eq!(read(&newer).unwrap_err(), code::NEWER_FACTS.id);
        let mut unknown = oldest();
        unknown["profile"] = json!("nonsense = 1");
        for document in [json!({}), json!([1]), json!({"facts": {}}), unknown] {
            assert_eq!(read(&document).unwrap_err(), code::NO_FACTS.id, "{document}");
        }
        assert_eq!(super::read(Path::new("/nowhere/facts.json")).unwrap_err().code(), &machine::NO_SUCH_FILE);
    }

    #[test]
    fn how_old_facts_are_is_said_in_the_greatest_unit() {
        let facts = Facts::new("2026-08-01T09:00:00Z".parse().unwrap(), String::new());
        for (now, expected) in [
            ("2026-08-01T09:12:00Z", None),
            ("2026-08-01T10:12:00Z", Some("1 h")),
            ("2026-08-03T08:59:00Z", Some("47 h")),
            ("2026-11-30T09:23:00Z", Some("121 days")),
            ("2026-07-31T09:00:00Z", None),
        ] {
            let said = then(&facts, now.parse().unwrap()).map(|then| then.ago.say(crate::messages::Lang::En));
            assert_eq!(said.as_deref(), expected, "{now}");
        }
    }

    #[test]
    fn no_secret_of_a_profile_becomes_a_fact() {
        let mut acme = Profile::default().named("acme");
        acme.claude.env.insert("CORP_TOKEN".to_owned(), "geheim".to_owned());
        acme.claude.env.insert("CORP_PLACE".to_owned(), "Tokyo".to_owned());
        acme.claude.settings.insert("otel".to_owned(), json!({"apiKey": "geheim", "list": [{"password": "geheim"}]}));
        let text = profile(&acme);
        assert!(text.contains("Tokyo") && !text.contains("geheim"), "{text}");
        assert!(toml::from_str::<Profile>(&text).is_ok());
    }
}
