//! What Google Cloud has for a profile on Vertex AI: organisation policies about models and endpoints, and a custom role.
//!
//! Facts are read, not tried on a project. `vertexai.allowedModels` lists single models as
//! `publishers/PUBLISHER/models/MODEL:ACTION`, `predict` being online and batch prediction, and denies all others (Google
//! Cloud, control access to Model Garden models). `gcp.restrictEndpointUsage` is a list of denied endpoints by their host,
//! and Google names it for keeping partner models off the global endpoint (restrict endpoint usage; use partner models, where
//! the endpoints of several regions stand too). `aiplatform.endpoints.predict` is what a request to a partner model needs
//! (the same page), and Google's page on access control builds a custom role of it. No page limits the location of a
//! publisher's model by `gcp.resourceLocations`, which is about where resources are created, so nothing is written for it.

use serde_json::{Value, json};

use super::hcl::{Entry, deep, quoted};
use crate::code::policy as code;
use crate::fault::{Fault, Result};
use crate::models::id::plain;
use crate::models::location::Location;
use crate::profile::{ApiFormat, Profile};

/// Where Google serves Claude outside Japan: the columns of its page on data residency for partner models, and the location
/// that Claude Code takes by itself.
const ELSEWHERE: [&str; 8] =
    ["global", "us", "eu", "us-east5", "europe-west1", "europe-west4", "asia-southeast1", "asia-east1"];
const ROLE: &str = "claudeCodeUser";
const TITLE: &str = "Claude Code user";

/// What a policy is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Constraint {
    /// Which models may be asked (vertexai.allowedModels)
    #[default]
    Models,
    /// Which endpoints may not be asked (gcp.restrictEndpointUsage)
    Endpoints,
}

impl Constraint {
    const ALL: [Self; 2] = [Self::Models, Self::Endpoints];

    const fn name(self) -> &'static str {
        match self {
            Self::Models => "vertexai.allowedModels",
            Self::Endpoints => "gcp.restrictEndpointUsage",
        }
    }
}

/// How a document for Google Cloud is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// What gcloud takes as a file
    #[default]
    Json,
    /// Terraform
    Terraform,
}

/// A profile on Vertex AI, as its policies see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The project that is billed; empty where the profile leaves it open.
    pub project: String,
    /// The models as Model Garden names them, without a version.
    models: Vec<String>,
    /// The hosts that lead elsewhere.
    elsewhere: Vec<String>,
}

impl Scope {
    /// Reads a profile.
    ///
    /// # Errors
    /// `GK-POL-040` where requests don't go to Vertex AI, `GK-POL-041` for a pin that is no model's id, `GK-POL-004` where
    /// nothing is pinned.
    pub fn of(profile: &Profile) -> Result<Self> {
        let google = match profile.format() {
            ApiFormat::Vertex(google) => google,
            ApiFormat::Bedrock(_) | ApiFormat::Anthropic | ApiFormat::Foundry(_) => {
                return Err(Fault::new(&code::NO_VERTEX)
                    .with("profile", &profile.name)
                    .with_phrase("provider", profile.provider().service()));
            }
        };
        let mut models = Vec::new();
        for (_, model) in profile.models.open_tiers().filter(|(_, model)| !model.is_empty()) {
            // The version is no part of a model's name in Model Garden, nor is Claude Code's own ending.
            let name = plain(model).split('@').next().unwrap_or_default().to_owned();
            if !name.starts_with("claude-") {
                let fault = Fault::new(&code::NO_ID).with("model", model).with("profile", &profile.name);
                return Err(fault);
            }
            models.push(name);
        }
        models.sort_unstable();
        models.dedup();
        if models.is_empty() {
            return Err(Fault::new(&code::NO_MODELS).with("profile", &profile.name));
        }
        let regions = &profile.residency.regions;
        let outside = ELSEWHERE.iter().filter(|location| !regions.iter().any(|region| region == *location));
        Ok(Self {
            project: google.project.clone(),
            models,
            elsewhere: outside.map(|location| Location::host(location)).collect(),
        })
    }

    fn values(&self, constraint: Constraint) -> (&'static str, Vec<String>) {
        match constraint {
            Constraint::Models => {
                let value = |model: &String| format!("publishers/anthropic/models/{model}:predict");
                ("allowedValues", self.models.iter().map(value).collect())
            }
            Constraint::Endpoints => ("deniedValues", self.elsewhere.clone()),
        }
    }
}

/// One policy, as `gcloud org-policies set-policy` takes it; `parent` is an organisation, a folder or a project.
pub fn policy(constraint: Constraint, scope: &Scope, parent: &str) -> Value {
    let (list, values) = scope.values(constraint);
    json!({
        "name": format!("{parent}/policies/{}", constraint.name()),
        "spec": {"rules": [{"values": {list: values}}]},
    })
}

/// Both policies in Terraform's language.
pub fn policies(scope: &Scope, parent: &str) -> String {
    let mut text = String::new();
    for constraint in Constraint::ALL {
        let (list, values) = scope.values(constraint);
        let list = if list == "allowedValues" { "allowed_values" } else { "denied_values" };
        let lines: String = values.iter().map(|value| format!("          {},\n", quoted(value))).collect();
        let values = vec![Entry::Is(list, format!("[\n{lines}        ]"))];
        let body = [
            Entry::Is("name", quoted(&format!("{parent}/policies/{}", constraint.name()))),
            Entry::Is("parent", quoted(parent)),
            Entry::Block("spec", vec![Entry::Block("rules", vec![Entry::Block("values", values)])]),
        ];
        let label = match constraint {
            Constraint::Models => "models",
            Constraint::Endpoints => "endpoints",
        };
        deep(&mut text, &["resource", "google_org_policy_policy", label], &body);
    }
    text
}

/// What Claude Code's requests need: `rawPredict`, `streamRawPredict` and `count-tokens:rawPredict` are predictions, and a
/// request counts for a project that its caller may use (Google Cloud, set the quota project).
const PERMISSIONS: [&str; 2] = ["aiplatform.endpoints.predict", "serviceusage.services.use"];

/// A custom role, as `gcloud iam roles create` takes it.
pub fn role() -> Value {
    json!({
        "title": TITLE, "description": "Requests to Claude on Vertex AI", "stage": "GA",
        "includedPermissions": PERMISSIONS,
    })
}

/// The same in Terraform's language.
pub fn role_in_terraform(scope: &Scope) -> String {
    let mut text = String::new();
    let permissions: Vec<_> = PERMISSIONS.iter().map(|permission| quoted(permission)).collect();
    let body = [
        Entry::Is("project", quoted(&scope.project)),
        Entry::Is("role_id", quoted(ROLE)),
        Entry::Is("title", quoted(TITLE)),
        Entry::Is("permissions", format!("[{}]", permissions.join(", "))),
    ];
    deep(&mut text, &["resource", "google_project_iam_custom_role", "claude_code"], &body);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;

    fn scope(text: &str) -> Result<Scope> {
        let text = format!(
            "name = \"acme\"\nprovider = \"vertex\"\n[residency]\nregions = [\"asia-northeast1\"]\n[google]\n\
             region = \"asia-northeast1\"\nproject = \"acme-claude\"\n[models]\n{text}"
        );
        Scope::of(&toml::from_str(&text).unwrap())
    }

    #[test]
    fn models_are_named_without_their_version() {
        let scope =
            scope("opus = \"claude-opus-5-5[1m]\"\nhaiku = \"claude-haiku-4-5@20251001\"\nfable = \"deny\"").unwrap();
        let models = policy(Constraint::Models, &scope, "projects/acme-claude");
        assert_eq!(
            models,
            json!({"name": "projects/acme-claude/policies/vertexai.allowedModels", "spec": {"rules": [{"values": {"allowedValues": [
                "publishers/anthropic/models/claude-haiku-4-5:predict",
                "publishers/anthropic/models/claude-opus-5-5:predict",
            ]}}]}})
        );
        let endpoints = policy(Constraint::Endpoints, &scope, "organizations/123456789012");
        let denied = endpoints["spec"]["rules"][0]["values"]["deniedValues"].as_array().unwrap();
        for host in
            ["aiplatform.googleapis.com", "aiplatform.eu.rep.googleapis.com", "us-east5-aiplatform.googleapis.com"]
        {
            assert!(denied.contains(&json!(host)), "{denied:?}");
        }
        assert!(!endpoints.to_string().contains("asia-northeast1"), "{endpoints}");
    }

    #[test]
    fn what_is_no_vertex_profile_or_no_id_is_refused() {
        let fault = scope("opus = \"opus\"").unwrap_err();
        assert_eq!(fault.code().id, "GK-POL-041");
        assert!(fault.message(Lang::En).contains("acme"));
        assert_eq!(scope("opus = \"deny\"").unwrap_err().code().id, "GK-POL-004");
        let bedrock = toml::from_str("name = \"acme\"\nprovider = \"bedrock\"").unwrap();
        assert_eq!(Scope::of(&bedrock).unwrap_err().code().id, "GK-POL-040");
    }
}
