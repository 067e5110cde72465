//! What `check` found on a machine, in a person's part or of one value, as its documents and a fleet's lines say it.

use crate::messages::{Message, common, setup};

/// The better before the worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckVerdict {
    AsIntended,
    /// The word of another genkan's: not as intended, as far as this one can tell.
    Other,
    Shadowed,
    Overridden,
    Missing,
    Drifted,
    /// There is no other answer: `check` failed.
    Error,
}

impl CheckVerdict {
    const KNOWN: [Self; 6] =
        [Self::AsIntended, Self::Shadowed, Self::Overridden, Self::Missing, Self::Drifted, Self::Error];

    /// The contract's word; nothing writes that of another one.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AsIntended => "as-intended",
            Self::Other => "other",
            Self::Shadowed => "shadowed",
            Self::Overridden => "overridden",
            Self::Missing => "missing",
            Self::Drifted => "drifted",
            Self::Error => "error",
        }
    }

    pub fn parse(word: &str) -> Self {
        Self::KNOWN.into_iter().find(|known| known.name() == word).unwrap_or(Self::Other)
    }

    /// The word for people, where this program has one.
    pub const fn message(self) -> Option<Message> {
        match self {
            Self::AsIntended => Some(setup::VERDICT_AS_INTENDED),
            Self::Other => None,
            Self::Shadowed => Some(setup::VERDICT_SHADOWED),
            Self::Overridden => Some(setup::VERDICT_OVERRIDDEN),
            Self::Missing => Some(setup::VERDICT_MISSING),
            Self::Drifted => Some(setup::VERDICT_DRIFTED),
            Self::Error => Some(common::ERROR),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_another_genkans_is_worse_than_as_intended_and_better_than_any_known_fault() {
        let mut verdicts =
            ["error", "astray", "overridden", "as-intended", "drifted", "missing"].map(CheckVerdict::parse);
        verdicts.sort();
        assert_eq!(
            verdicts.map(CheckVerdict::name),
            ["as-intended", "other", "overridden", "missing", "drifted", "error"]
        );
    }
}
