//! The JSON document of `setup` and `undo`: what was changed, for whom, and what is left to do.

use serde::Serialize;
use serde_json::Value;

use crate::claude::Scope;

/// Members that are skipped here stand in the documents alone that have something to say of them.
#[derive(Debug, Default, Serialize)]
pub(super) struct AppliedDocument {
    pub(super) changed: bool,
    /// `None` where nothing is applied, or nobody's part could be told.
    pub(super) profile: Option<String>,
    pub(super) version: Option<String>,
    pub(super) scope: Scope,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) catalogue: Option<Value>,
    pub(super) dry_run: bool,
    pub(super) changes: Vec<Value>,
    pub(super) conflicts: Vec<Value>,
    pub(super) next: Vec<String>,
    pub(super) users: Vec<Value>,
    /// Whose home can't be worked in, of `--all-users`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) skipped: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) commands: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) writable_by_others: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<Value>,
}

impl AppliedDocument {
    /// Adds what was done in another scope or project.
    pub(super) fn add(&mut self, other: Self) {
        self.changed |= other.changed;
        self.changes.extend(other.changes);
        self.next.extend(other.next);
    }
}
