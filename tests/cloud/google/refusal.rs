//! Google's refusals: the shape of its APIs, and the texts.
//!
//! The texts are those that public reports quote; where one is only known in part, the rest is left out.

use serde_json::{Value, json};

use crate::cloud::request::Response;

/// A refusal by one of Google's APIs.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    pub status: u16,
    /// The canonical name, such as `PERMISSION_DENIED`.
    pub name: &'static str,
    pub message: String,
    pub details: Vec<Value>,
}

impl Refusal {
    pub fn new(status: u16, name: &'static str, message: impl Into<String>) -> Self {
        Self { status, name, message: message.into(), details: Vec::new() }
    }

    /// A reason as Google's own tools read it.
    #[must_use]
    pub fn because(mut self, reason: &str, metadata: &Value) -> Self {
        self.details.push(json!({
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": reason,
            "domain": "googleapis.com",
            "metadata": metadata,
        }));
        self
    }

    /// The request has no token.
    pub fn no_credentials() -> Self {
        let message = "Request is missing required authentication credential. Expected OAuth 2 access token, login \
                       cookie or other valid authentication credential. See \
                       https://developers.google.com/identity/sign-in/web/devconsole-project.";
        Self::unauthenticated(message, "CREDENTIALS_MISSING")
    }

    /// The token is none of Google's, or it doesn't live any more.
    pub fn bad_token(has_expired: bool) -> Self {
        let message = "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or \
                       other valid authentication credential. See \
                       https://developers.google.com/identity/sign-in/web/devconsole-project.";
        let reason = if has_expired { "ACCESS_TOKEN_EXPIRED" } else { "ACCESS_TOKEN_TYPE_UNSUPPORTED" };
        Self::unauthenticated(message, reason)
    }

    fn unauthenticated(message: &str, reason: &str) -> Self {
        Self::new(401, "UNAUTHENTICATED", message).because(reason, &json!({ "service": "aiplatform.googleapis.com" }))
    }

    /// No role gives the permission on this resource, or there is none.
    pub fn denied(permission: &str, resource: &str) -> Self {
        let message = format!(
            "Permission '{permission}' denied on resource '//aiplatform.googleapis.com/{resource}' (or it may not exist)."
        );
        let metadata = json!({ "permission": permission, "resource": resource });
        Self::new(403, "PERMISSION_DENIED", message).because("IAM_PERMISSION_DENIED", &metadata)
    }

    /// Nobody has switched the API on.
    pub fn disabled(project: &str) -> Self {
        let message = format!(
            "Vertex AI API has not been used in project {project} before or it is disabled. Enable it by visiting \
             https://console.developers.google.com/apis/api/aiplatform.googleapis.com/overview?project={project} then \
             retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems \
             and retry."
        );
        let metadata = json!({ "consumer": format!("projects/{project}"), "service": "aiplatform.googleapis.com" });
        Self::new(403, "PERMISSION_DENIED", message).because("SERVICE_DISABLED", &metadata)
    }

    /// The request comes from outside a perimeter.
    pub fn perimeter() -> Self {
        let id = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEfGhIjKlMn";
        let message =
            format!("Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: {id}");
        let mut refusal = Self::new(403, "PERMISSION_DENIED", message);
        refusal.details.push(json!({
            "@type": "type.googleapis.com/google.rpc.PreconditionFailure",
            "violations": [{ "type": "VPC_SERVICE_CONTROLS", "description": id }],
        }));
        refusal.because("SECURITY_POLICY_VIOLATED", &json!({ "uid": id, "service": "aiplatform.googleapis.com" }))
    }

    /// A tool that a perimeter doesn't let through: the search of the web.
    pub fn not_inside_perimeter() -> Self {
        Self::precondition("The requested model does not serve requests restricted by VPCSC.")
    }

    /// The location doesn't have the model.
    pub fn not_found(resource: &str) -> Self {
        let message = format!(
            "Publisher Model `{resource}` was not found or your project does not have access to it. Please ensure you \
             are using a valid model version."
        );
        Self::new(404, "NOT_FOUND", message)
    }

    /// The model exists, and not in this region.
    pub fn not_servable(resource: &str, location: &str) -> Self {
        Self::precondition(&format!("Publisher Model {resource} is not servable in region {location}."))
    }

    /// Nobody has taken the model's terms.
    pub fn not_enabled(project: &str, resource: &str) -> Self {
        Self::precondition(&format!("Project {project} is not allowed to use Publisher Model {resource}."))
    }

    /// An organisation's policy doesn't name the model.
    pub fn not_allowed_model(resource: &str) -> Self {
        Self::precondition(&format!(
            "Organization Policy constraint constraints/vertexai.allowedModels violated for {resource}."
        ))
    }

    /// Nothing is left of the quota, which is nothing to begin with.
    pub fn quota(base_model: &str) -> Self {
        let message = format!(
            "Quota exceeded for aiplatform.googleapis.com/online_prediction_input_tokens_per_minute_per_base_model \
             with base model: anthropic-{base_model}. Please submit a quota increase request. \
             https://cloud.google.com/vertex-ai/docs/generative-ai/quotas-genai."
        );
        Self::new(429, "RESOURCE_EXHAUSTED", message)
    }

    /// The caller may not let requests count for the project of the header.
    pub fn quota_project_denied(project: &str) -> Self {
        let message = format!(
            "Caller does not have required permission to use project {project}. Grant the caller the \
             roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use \
             permission, by visiting https://console.developers.google.com/iam-admin/iam/project?project={project} and \
             then retry. Propagation of the new permission may take a few minutes."
        );
        let metadata = json!({ "consumer": format!("projects/{project}"), "service": "aiplatform.googleapis.com" });
        Self::new(403, "PERMISSION_DENIED", message).because("USER_PROJECT_DENIED", &metadata)
    }

    /// A user's request names no project that it counts for.
    pub fn quota_project_missing() -> Self {
        let message = "Your application is authenticating by using local Application Default Credentials. The \
                       aiplatform.googleapis.com API requires a quota project, which is not set by default. To learn \
                       how to set your quota project, see https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds .";
        let metadata = json!({ "consumer": "projects/764086051850", "service": "aiplatform.googleapis.com" });
        Self::new(403, "PERMISSION_DENIED", message).because("SERVICE_DISABLED", &metadata)
    }

    /// A body or a path that makes no sense.
    pub fn argument(message: impl Into<String>) -> Self {
        Self::new(400, "INVALID_ARGUMENT", message)
    }

    fn precondition(message: &str) -> Self {
        Self::new(400, "FAILED_PRECONDITION", message)
    }

    pub fn response(&self) -> Response {
        let mut error = json!({ "code": self.status, "message": self.message, "status": self.name });
        if !self.details.is_empty() {
            error["details"] = json!(self.details);
        }
        let body = json!({ "error": error }).to_string();
        Response::new(self.status, "application/json; charset=UTF-8", body).refusing(self.name)
    }
}

/// What the model itself says of a body that it doesn't take: Anthropic's shape, passed through.
pub fn body(message: &str) -> Response {
    let error = json!({ "type": "error", "error": { "type": "invalid_request_error", "message": message } });
    Response::new(400, "application/json", error.to_string()).refusing("invalid_request_error")
}
