//! Which versions of Claude Code the promise was run with, what another one means for a verdict, and which ones were
//! reported not to work with a provider at all.

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::Date;
use schemars::JsonSchema;
use semver::Version;
use serde::{Deserialize, Deserializer, Serialize};

use super::catalogue::{Confidence, Day, date};
use crate::claude::Scope;
use crate::code::{Code, client as code};
use crate::fault::Fault;

/// What is known of Claude Code's versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verified {
    /// The first version that was run.
    #[serde(deserialize_with = "version")]
    pub from: String,
    /// The last one.
    #[serde(deserialize_with = "version")]
    pub to: String,
    /// The first one that obeys managed settings.
    #[serde(deserialize_with = "version")]
    pub managed_from: String,
    /// Versions in which something of the promise doesn't hold.
    #[serde(default)]
    pub broken: Vec<Broken>,
}

/// From which version on Claude Code does what the promise rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Obeys {
    /// The first version with which requests were seen to stay inside.
    #[serde(deserialize_with = "version")]
    pub from: String,
    /// Settings that came later.
    #[serde(default)]
    pub later: Vec<Later>,
}

/// Settings that only later versions read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Later {
    /// Their names, wherever they stand: keys, variables, events of hooks.
    pub names: Vec<String>,
    /// The first version that was seen to read them.
    #[serde(deserialize_with = "version")]
    pub from: String,
    /// Without them, what the profile wants stopped goes on.
    #[serde(default)]
    pub stops: bool,
}

/// What a version doesn't do of what was written for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shortfall {
    /// Requests leave in spite of the settings; the first version that keeps to them.
    LetsOut(String),
    /// These names are passed over, and the version that reads all; `stops` where something goes on that should stop.
    Ignores { names: Vec<String>, needed: String, stops: bool },
}

impl Shortfall {
    /// What is said of it.
    pub const fn code(&self) -> &'static Code {
        match self {
            Self::LetsOut(_) => &code::LETS_OUT,
            Self::Ignores { .. } => &code::IGNORES_KEYS,
        }
    }

    /// Whether the profile isn't in force, whatever its files hold.
    pub const fn is_unheld(&self) -> bool {
        matches!(self, Self::LetsOut(_) | Self::Ignores { stops: true, .. })
    }

    /// The error, of this version.
    pub fn fault(&self, found: &Version) -> Fault {
        let fault = Fault::new(self.code()).with("found", found);
        match self {
            Self::LetsOut(needed) => fault.with("needed", needed),
            Self::Ignores { names, needed, .. } => fault.with("names", names.join(", ")).with("needed", needed),
        }
    }
}

impl Obeys {
    /// That requests of this version leave, whatever the settings hold.
    pub fn lets_out(&self, found: &Version) -> Option<Shortfall> {
        is_before(found, &self.from).then(|| Shortfall::LetsOut(self.from.clone()))
    }

    /// What this version doesn't do, where the settings hold these names.
    pub fn shortfall(&self, found: &Version, written: &BTreeSet<String>) -> Option<Shortfall> {
        self.lets_out(found).or_else(|| self.ignores(found, written))
    }

    fn ignores(&self, found: &Version, written: &BTreeSet<String>) -> Option<Shortfall> {
        let later = self.later.iter().filter(|later| is_before(found, &later.from));
        let missed = later.filter(|later| later.names.iter().any(|name| written.contains(name)));
        let missed: Vec<_> = missed.collect();
        let needed = missed.iter().map(|later| &later.from).max_by_key(|from| Version::parse(from).ok())?.clone();
        let names = missed.iter().flat_map(|later| &later.names).filter(|name| written.contains(*name)).cloned();
        Some(Shortfall::Ignores { names: names.collect(), needed, stops: missed.iter().any(|later| later.stops) })
    }
}

/// A version in which something of the promise doesn't hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Broken {
    /// Of Claude Code.
    #[serde(deserialize_with = "version")]
    pub version: String,
    /// What doesn't hold, in a sentence.
    pub why: String,
}

/// Versions of Claude Code that somebody reported not to work with a provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Breaking {
    /// The first version that it was reported of.
    #[serde(deserialize_with = "version")]
    pub from: String,
    /// The last one; versions between the two count as well.
    #[serde(deserialize_with = "version")]
    pub to: String,
    /// The providers.
    pub providers: Vec<Behind>,
    /// What Claude Code shows then, as it shows it.
    pub says: String,
    /// The day of the report, e.g. `2026-03-11`.
    #[serde(deserialize_with = "date")]
    #[schemars(with = "Day")]
    pub checked: Date,
    /// A link to it.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// Whose service answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Behind {
    /// Amazon Bedrock.
    Bedrock,
    /// Google Vertex AI.
    Vertex,
    /// Microsoft Foundry.
    Foundry,
    /// An LLM gateway.
    Gateway,
}

impl Breaking {
    /// Whether it was reported of this version.
    pub fn is_of(&self, found: &Version) -> bool {
        let bound = |text: &str| Version::parse(text).ok();
        bound(&self.from).is_some_and(|from| from <= *found) && bound(&self.to).is_some_and(|to| *found <= to)
    }
}

/// How one version stands to them, in an order of weight.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    Verified,
    /// Not tried, though nothing is known against it.
    Older,
    Newer,
    /// Why.
    Broken(String),
    /// In managed scope nothing of the profile is enforced with it.
    IgnoresManaged,
}

impl Release {
    /// The stable name in JSON.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Older => "older",
            Self::Newer => "newer",
            Self::Broken(_) => "broken",
            Self::IgnoresManaged => "ignores-managed",
        }
    }

    /// What is said of it; nothing of a version that was run.
    pub const fn code(&self) -> Option<&'static Code> {
        match self {
            Self::Verified => None,
            Self::Older => Some(&code::OLDER),
            Self::Newer => Some(&code::NEWER),
            Self::Broken(_) => Some(&code::BROKEN_VERSION),
            Self::IgnoresManaged => Some(&code::IGNORES_MANAGED),
        }
    }
}

fn is_before(found: &Version, bound: &str) -> bool {
    Version::parse(bound).is_ok_and(|bound| *found < bound)
}

impl Verified {
    /// What a version means in this scope.
    pub fn release(&self, found: &Version, scope: Scope) -> Release {
        let is_after = |bound: &String| Version::parse(bound).is_ok_and(|bound| *found > bound);
        let broken = self.broken.iter().find(|broken| broken.version == found.to_string());
        if scope == Scope::Managed && is_before(found, &self.managed_from) {
            Release::IgnoresManaged
        } else if let Some(broken) = broken {
            Release::Broken(broken.why.clone())
        } else if is_after(&self.to) {
            Release::Newer
        } else if is_before(found, &self.from) {
            Release::Older
        } else {
            Release::Verified
        }
    }
}

/// `2.1.328 – 2.1.329`.
impl fmt::Display for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to { f.write_str(&self.to) } else { write!(f, "{} – {}", self.from, self.to) }
    }
}

fn version<'de, D: Deserializer<'de>>(text: D) -> Result<String, D::Error> {
    let text = String::deserialize(text)?;
    Version::parse(&text).map(|_| text).map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::catalogue::Catalogue;

    #[test]
    fn a_version_stands_to_those_that_were_run() {
        let verified = Verified {
            from: "2.1.300".to_owned(),
            to: "2.1.329".to_owned(),
            managed_from: "2.1.105".to_owned(),
            broken: vec![Broken { version: "2.1.310".to_owned(), why: "pins are ignored".to_owned() }],
        };
        for (found, scope, name) in [
            ("2.1.300", Scope::User, "verified"),
            ("2.1.329", Scope::Managed, "verified"),
            ("2.1.330", Scope::Managed, "newer"),
            ("3.0.0", Scope::User, "newer"),
            ("2.1.299", Scope::Managed, "older"),
            ("2.1.105", Scope::Managed, "older"),
            ("2.1.310", Scope::User, "broken"),
            ("2.1.104", Scope::Managed, "ignores-managed"),
            ("1.0.51", Scope::Managed, "ignores-managed"),
            ("1.0.51", Scope::User, "older"),
        ] {
            let release = verified.release(&Version::parse(found).unwrap(), scope);
            assert_eq!(release.name(), name, "{found} in {scope} scope");
            assert_eq!(release.code().is_none(), name == "verified", "{found}");
        }
    }

    #[test]
    fn what_was_reported_of_a_version_is_of_it_and_of_no_other_and_no_verified_one_is_among_them() {
        let catalogue = Catalogue::embedded().unwrap();
        let known = |version: &str| {
            let version = Version::parse(version).unwrap();
            catalogue.client.breaking.iter().filter(|one| one.is_of(&version)).count()
        };
        for (version, reports) in [("2.1.71", 0), ("2.1.72", 1), ("2.1.73", 0), ("2.1.84", 1), ("2.1.88", 0)] {
            assert_eq!(known(version), reports, "{version}");
        }
        let verified = catalogue.client.verified.as_ref().unwrap();
        assert_eq!((known(&verified.from), known(&verified.to)), (0, 0));
        for one in &catalogue.client.breaking {
            assert!(one.source.starts_with("https://github.com/") && !one.says.is_empty(), "{one:?}");
            assert!(one.is_of(&Version::parse(&one.from).unwrap()) && !one.providers.is_empty(), "{one:?}");
        }
    }

    #[test]
    fn the_embedded_range_holds_the_version_that_the_catalogue_is_of() {
        let catalogue = Catalogue::embedded().unwrap();
        let verified = catalogue.client.verified.as_ref().unwrap();
        let known = Version::parse(&catalogue.client.version).unwrap();
        assert_eq!(verified.release(&known, Scope::Managed), Release::Verified);
        assert_eq!(verified.to_string(), "2.1.328 – 2.1.332");
        assert!(toml::from_str::<Verified>("from = \"2.1\"\nto = \"2.1.1\"\nmanaged_from = \"2.1.1\"").is_err());
    }
}
