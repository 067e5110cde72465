//! How one project is logged and kept: its policy, what stands above it, its sinks and its log buckets, as Cloud Resource
//! Manager v3 and Cloud Logging v2 have them in their REST references.
//!
//! Only these four methods exist here; another one, another method of HTTP, a body or a parameter that they don't have is
//! refused. Known hole: the texts of these refusals aren't Google's.

use serde_json::{Value, json};

use super::memory::Memory;
use super::refusal::Refusal;
use super::vertex::bearer;
use super::{Google, Principal};
use crate::cloud::request::{Request, Response, pairs};

pub const MANAGER: &str = "cloudresourcemanager.googleapis.com";
pub const LOGGING: &str = "logging.googleapis.com";

/// The answers of the four methods; an empty page size is Google's own.
#[derive(Debug, Clone)]
pub struct Settings {
    pub policy: Value,
    pub about: Value,
    pub sinks: Vec<Value>,
    pub buckets: Vec<Value>,
    /// The most that a page has.
    pub page: usize,
    /// Nobody has switched Cloud Logging's API on.
    pub is_logging_disabled: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let bucket = "projects/acme-claude/locations/asia-northeast1/buckets/audit";
        let old = "projects/acme-claude/locations/global/buckets/";
        let required = r#"LOG_ID("cloudaudit.googleapis.com/activity") OR LOG_ID("externalaudit.googleapis.com/activity") OR LOG_ID("cloudaudit.googleapis.com/system_event") OR LOG_ID("externalaudit.googleapis.com/system_event") OR LOG_ID("cloudaudit.googleapis.com/access_transparency") OR LOG_ID("externalaudit.googleapis.com/access_transparency")"#;
        let default = required.split(" OR ").map(|term| format!("NOT {term}")).collect::<Vec<_>>().join(" AND ");
        Self {
            policy: json!({"version": 1, "etag": "BwX", "bindings": [
                {"role": "roles/aiplatform.user", "members": ["user:taro@acme.example"]}], "auditConfigs": [
                {"service": "storage.googleapis.com", "auditLogConfigs": [{"logType": "DATA_WRITE"}]},
                {"service": "aiplatform.googleapis.com", "auditLogConfigs": [{"logType": "DATA_READ"}]}]}),
            about: json!({"name": "projects/415104041262", "projectId": Google::PROJECT, "state": "ACTIVE",
                "parent": "folders/123", "etag": "x"}),
            sinks: vec![
                json!({"name": "_Required", "destination": format!("logging.googleapis.com/{old}_Required"), "filter": required}),
                json!({"name": "_Default", "destination": format!("logging.googleapis.com/{bucket}"), "filter": default}),
            ],
            buckets: vec![
                json!({"name": format!("{old}_Default"), "retentionDays": 30, "lifecycleState": "ACTIVE"}),
                json!({"name": format!("{old}_Required"), "retentionDays": 400, "lifecycleState": "ACTIVE", "locked": true}),
                json!({"name": bucket, "retentionDays": 400, "lifecycleState": "ACTIVE", "locked": true, "cmekSettings": {
                    "kmsKeyName": "projects/acme-keys/locations/asia-northeast1/keyRings/logs/cryptoKeys/logs"}}),
            ],
            page: 100,
            is_logging_disabled: false,
        }
    }
}

pub fn answer(google: &Google, memory: &Memory, request: &Request) -> Response {
    let principal = match bearer(google, memory, request) {
        Ok(principal) => principal,
        Err(refusal) => return refusal.response(),
    };
    let said = served(google, principal, request).map_or_else(|no| no.response(), |answer| Response::json(&answer));
    said.signed_by(&principal.email)
}

fn served(google: &Google, principal: &Principal, request: &Request) -> Result<Value, Refusal> {
    let settings = &google.settings;
    let consumer = json!({"service": request.host, "consumer": "projects/acme-claude"});
    if let Some(project) = request.header("x-goog-user-project").filter(|_| !principal.may("serviceusage.services.use"))
    {
        return Err(Refusal::quota_project_denied(project));
    }
    if request.host == LOGGING && settings.is_logging_disabled {
        let message = "Cloud Logging API has not been used in project acme-claude before or it is disabled.";
        return Err(Refusal::new(403, "PERMISSION_DENIED", message).because("SERVICE_DISABLED", &consumer));
    }
    let may = |permission: &str| {
        let no = || Refusal::new(403, "PERMISSION_DENIED", "The caller does not have permission");
        principal.may(permission).then_some(()).ok_or_else(no)
    };
    let project = Google::PROJECT;
    let own = |suffix: &str| format!("/v3/projects/{project}{suffix}");
    match (request.host.as_str(), request.method.as_str(), request.path.as_str()) {
        (MANAGER, "POST", path) if path == own(":getIamPolicy") => {
            if request.json() != Some(json!({"options": {"requestedPolicyVersion": 3}})) || !request.query.is_empty() {
                return Err(Refusal::argument("Invalid JSON payload received."));
            }
            may("resourcemanager.projects.getIamPolicy").map(|()| settings.policy.clone())
        }
        (MANAGER, "GET", path) if path == own("") && request.query.is_empty() && request.body.is_empty() => {
            may("resourcemanager.projects.get").map(|()| settings.about.clone())
        }
        (LOGGING, "GET", path) if path == format!("/v2/projects/{project}/sinks") => {
            may("logging.sinks.list").and_then(|()| page(request, "sinks", &settings.sinks, settings.page))
        }
        (LOGGING, "GET", path) if path == format!("/v2/projects/{project}/locations/-/buckets") => {
            may("logging.buckets.list").and_then(|()| page(request, "buckets", &settings.buckets, settings.page))
        }
        _ => Err(Refusal::new(404, "NOT_FOUND", "Not Found")),
    }
}

/// One page of a list; an empty one has no field at all.
fn page(request: &Request, name: &str, all: &[Value], most: usize) -> Result<Value, Refusal> {
    let (mut from, mut size) = (0, most);
    for (key, value) in pairs(&request.query) {
        let number = || value.parse::<usize>().map_err(|_| Refusal::argument(format!("{key}: {value}")));
        match key.as_str() {
            "pageSize" => size = number()?.min(most),
            "pageToken" => from = number()?,
            _ => return Err(Refusal::argument(format!("Unknown name \"{key}\": Cannot bind query parameter."))),
        }
    }
    if !request.body.is_empty() {
        return Err(Refusal::argument("A body where none is taken."));
    }
    let mut answer = json!({});
    let found = &all[from.min(all.len())..all.len().min(from + size)];
    if !found.is_empty() {
        answer[name] = json!(found);
    }
    if from + size < all.len() {
        answer["nextPageToken"] = json!((from + size).to_string());
    }
    Ok(answer)
}
