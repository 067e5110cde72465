//! Which models there are, where a request to one may be processed, and what Claude Code makes of a name.
//!
//! Pure: a catalogue and Claude Code's settings go in as values, and verdicts come out.
//! Whether an inference profile exists in an account is known to that account alone, so nothing here says more than
//! "configured"; `session` asks the account.

pub mod catalogue;
pub mod foundry;
pub mod id;
pub mod live;
pub mod location;
pub mod named;
pub mod overlay;
pub mod prompt;
pub mod residency;
pub mod resolve;
pub mod schema;
mod source;
pub mod verified;
pub mod wiring;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Claude Code's families of models: what an alias, a pin and a person's choice are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    Opus,
    Sonnet,
    Haiku,
    Fable,
}

impl Tier {
    pub const ALL: [Self; 4] = [Self::Opus, Self::Sonnet, Self::Haiku, Self::Fable];

    /// The alias that a person types and a profile names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Opus => "opus",
            Self::Sonnet => "sonnet",
            Self::Haiku => "haiku",
            Self::Fable => "fable",
        }
    }

    /// The variable that pins the tier.
    pub const fn variable(self) -> &'static str {
        match self {
            Self::Opus => "ANTHROPIC_DEFAULT_OPUS_MODEL",
            Self::Sonnet => "ANTHROPIC_DEFAULT_SONNET_MODEL",
            Self::Haiku => "ANTHROPIC_DEFAULT_HAIKU_MODEL",
            Self::Fable => "ANTHROPIC_DEFAULT_FABLE_MODEL",
        }
    }

    /// The tier that a variable pins.
    pub fn of_variable(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.variable() == name)
    }

    /// The tier of an alias, whatever its case.
    pub fn named(alias: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.name().eq_ignore_ascii_case(alias))
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
