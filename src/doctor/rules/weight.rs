//! How much it weighs what a model gave in an answer's place: one rule for every provider.
//!
//! What passes by itself, or no answer, is a warning while the model that a session starts with works; else nobody works, and
//! a script is told of a remote failure. What is refused in words stays so until somebody acts: a problem, whichever model it
//! is, and no failure of the network, as there was an answer.

use crate::code::{Code, Exit};
use crate::doctor::analysis::Analysis;
use crate::messages::placeholders;
use crate::report::{Finding, Severity};
use crate::session::invoke::Refusal;

/// What came in an answer's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instead {
    /// A refusal in words, which somebody has to lift.
    Refusal,
    /// One that is over by itself.
    Passing,
    /// Nothing, or nothing that can be read.
    Nothing,
    /// A page of whoever stands on the way.
    Page,
}

impl Instead {
    /// What a refusal that is known by this code is. An error within a stream has the status of its beginning.
    pub(super) fn of(refusal: &Refusal, code: &Code) -> Self {
        let is_over = matches!(refusal.status, 200 | 408 | 429 | 500..);
        match code.exit == Exit::Remote && is_over {
            true => Self::Passing,
            false if refusal.is_page() => Self::Page,
            false => Self::Refusal,
        }
    }
}

/// The finding on these models, as heavy as it is for whoever works here.
pub(super) fn weighed(finding: Finding, analysis: &Analysis<'_>, came: Instead, models: &[&str]) -> Finding {
    if finding.severity != Severity::Error {
        return finding;
    }
    let names_them = placeholders(finding.code.message.en).contains(&"models");
    let finding = if names_them || !analysis.is_answered() { finding } else { finding.about(models.join(", ")) };
    let works = analysis.works_without(models);
    match came {
        Instead::Passing | Instead::Nothing if works => {
            Finding { severity: Severity::Warning, exit: Exit::Done, ..finding }
        }
        Instead::Page if works => finding.as_refusal(),
        Instead::Refusal => finding.as_refusal(),
        Instead::Passing | Instead::Nothing | Instead::Page => finding,
    }
}
