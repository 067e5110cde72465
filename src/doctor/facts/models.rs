//! What decides on Claude Code's models on this machine: the merged settings, who sets them, what genkan wrote.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::models::wiring::Wiring;

/// The choice of models, as Claude Code will make it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Models {
    /// Variables and settings in force; no secrets are among them.
    pub wiring: Wiring,
    /// Who sets a variable of the wiring.
    pub setters: BTreeMap<String, Setter>,
    /// The pins that genkan's ledger has, as genkan wrote them.
    pub written: BTreeMap<String, String>,
    /// The region of the AWS profile that Claude Code signs with: it counts where no variable names one.
    pub aws_region: Option<String>,
    /// What leads out of the residency, of settings, agents, skills, commands and plugins.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leaving: Vec<Lead>,
    /// What lets somebody else read prompts or credentials, or sign: variables and settings, or verification that is off.
    /// Name, what may be shown of the value, and where it stands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exposed: Vec<(String, String, String)>,
    /// A variable of the shell's that makes Claude Code forget the provider of its settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forgotten: Option<String>,
    /// What the shell alone would make of a Claude Code that is started without the settings of its user; looked at where
    /// these are what holds the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_shell: Option<Lead>,
    /// The catalogue in force, where a machine-wide file replaces the embedded one or is laid over it.
    pub catalogue: Option<String>,
    /// Where it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
}

/// What fills the sentences of the codes by which a machine-wide catalogue is refused.
pub(crate) const REFUSED: &[&str] =
    &["at", "file", "key", "name", "own", "path", "profile", "theirs", "value", "what", "why"];

/// The version of the catalogue in force, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// As a verdict's JSON says it.
    pub document: Value,
    /// Why the machine-wide file isn't used: what fills the sentence of its code.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub refused: BTreeMap<String, String>,
}

/// Something that leads out of the residency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    /// A variable, or a setting's path; of a file beside the settings, the field in its head.
    pub name: String,
    /// The model or the address.
    pub to: String,
    /// Who sets it; `None` where nobody does.
    pub by: Option<Setter>,
}

/// Where a variable's value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setter {
    /// A file, `shell`, or a managed source.
    pub place: String,
    pub managed: bool,
    /// The folder's own file: whoever wrote the repository set it.
    pub folder: bool,
}
