//! The stand-in for Google Cloud: the page to sign in at, the token endpoint, a machine's metadata server, Claude on
//! Vertex AI, and how a project is logged and kept.
//!
//! [`Google`] says who there is, which projects, and which models are served where. [`Memory`] knows which tokens were
//! given. A bearer token is judged in full (whose it is, whether it lives), and so are project, location, publisher,
//! model and body; the texts of refusals are Google's own as far as a source shows them ([`refusal`]).
//!
//! Known hole: a token's scopes aren't looked at.

pub mod exchange;
pub mod memory;
pub mod metadata;
pub mod project;
pub mod refusal;
#[cfg(test)]
mod tests;
pub mod token;
pub mod vertex;
pub mod web;

use serde_json::{Value, json};

use super::directory::Directory;
use super::request::{Request, Response};
use super::scenario::Scenario;
pub use memory::Memory;
pub use refusal::Refusal;

/// What exists at Google.
#[derive(Debug, Clone, Default)]
pub struct Google {
    pub principals: Vec<Principal>,
    /// For whom the metadata server speaks, by their address; `None` where this is no machine of Google's.
    pub machine: Option<String>,
    pub projects: Vec<String>,
    /// Which model is served in which location.
    pub served: Vec<(String, String)>,
    /// What is refused although all is well with it: a part of `projects/…/locations/…/publishers/…/models/…`, and
    /// what is said.
    pub refusals: Vec<(String, Refusal)>,
    /// Requests stand behind a perimeter of VPC Service Controls, where a search of the web isn't served.
    pub is_perimeter: bool,
    /// How the project is logged and kept.
    pub settings: project::Settings,
    /// A user's request must name the project that it counts for in a header of its own.
    pub needs_quota_project: bool,
}

impl Google {
    pub const PROJECT: &str = "acme-claude";
    pub const TOKYO: &str = "asia-northeast1";

    /// One user and one project, and every model of the client's in Tokyo, which nobody has seen in the world; the
    /// locations that are known to serve Claude serve them too, so that a request abroad is answered and seen.
    pub fn tokyo() -> Self {
        let locations = [Self::TOKYO, "us-east5", "europe-west1", "asia-southeast1", "us", "eu", "global"];
        let served = locations
            .iter()
            .flat_map(|location| MODELS.iter().map(move |model| ((*location).to_owned(), (*model).to_owned())));
        Self {
            principals: vec![Principal::user("taro@acme.example")],
            projects: vec![Self::PROJECT.into()],
            served: served.collect(),
            ..Self::default()
        }
    }

    fn principal(&self, email: &str) -> Option<&Principal> {
        self.principals.iter().find(|principal| principal.email == email)
    }
}

/// The models that the client has a Vertex id for.
const MODELS: &[&str] = &[
    "claude-3-5-haiku@20241022",
    "claude-haiku-4-5@20251001",
    "claude-haiku-5-5",
    "claude-3-5-sonnet-v2@20241022",
    "claude-3-7-sonnet@20250219",
    "claude-sonnet-4@20250514",
    "claude-sonnet-4-5@20250929",
    "claude-sonnet-4-6",
    "claude-sonnet-5",
    "claude-sonnet-5-5",
    "claude-opus-4@20250514",
    "claude-opus-4-1@20250805",
    "claude-opus-4-5@20251101",
    "claude-opus-4-6",
    "claude-opus-4-7",
    "claude-opus-4-8",
    "claude-opus-5",
    "claude-opus-5-5",
    "claude-fable-5",
    "claude-fable-5-1",
    "claude-fable-5-2",
];

/// Somebody who can have a token.
#[derive(Debug, Clone)]
pub struct Principal {
    /// The address that the log calls them by.
    pub email: String,
    pub proof: Proof,
    /// Permissions that no role gives, such as `aiplatform.endpoints.predict`.
    pub denied: Vec<String>,
}

/// By what they prove who they are.
#[derive(Debug, Clone)]
pub enum Proof {
    /// A refresh token of gcloud's own client.
    User { refresh_token: String },
    /// A key pair; all service accounts of the stand-in have the same.
    ServiceAccount { key_id: String },
    /// An identity of another system's, as it shows it.
    Workload { subject: String },
    /// A refresh token of a person whom the company signs in (a workforce pool).
    Workforce { refresh_token: String },
    /// The machine that they run on.
    Machine,
}

/// gcloud's own client, whose secret is none: it stands in every copy of the program.
const CLIENT: (&str, &str) =
    ("764086051850-6qr4p6gpi6hn506pt8ejuq83di341hur.apps.googleusercontent.com", "client-secret-of-gcloud");
/// The company's pools of identities.
const WORKLOADS: &str = "projects/1/locations/global/workloadIdentityPools/acme";
const WORKFORCE: &str = "locations/global/workforcePools/acme";
const PRIVATE_KEY: &str = include_str!("service-account.pem");

impl Principal {
    pub fn user(email: &str) -> Self {
        let letters: String = email.chars().filter(char::is_ascii_alphanumeric).collect();
        let refresh_token = format!("1//0e{letters:-<96.96}");
        Self { email: email.into(), proof: Proof::User { refresh_token }, denied: Vec::new() }
    }

    pub fn service_account(email: &str) -> Self {
        let key_id = "0123456789abcdef0123456789abcdef01234567".into();
        Self { email: email.into(), proof: Proof::ServiceAccount { key_id }, denied: Vec::new() }
    }

    pub fn machine(email: &str) -> Self {
        Self { email: email.into(), proof: Proof::Machine, denied: Vec::new() }
    }

    /// Whoever shows this identity, by what their pool calls them.
    pub fn workload(subject: &str) -> Self {
        let email = format!("principal://iam.googleapis.com/{WORKLOADS}/subject/{subject}");
        Self { email, proof: Proof::Workload { subject: subject.into() }, denied: Vec::new() }
    }

    pub fn workforce(person: &str) -> Self {
        let email = format!("principal://iam.googleapis.com/{WORKFORCE}/subject/{person}");
        let refresh_token = format!("wf//0e{person:-<96.96}");
        Self { email, proof: Proof::Workforce { refresh_token }, denied: Vec::new() }
    }

    /// What stands in `application_default_credentials.json`, or in the file of a key.
    ///
    /// # Panics
    /// For a machine, which has no file.
    pub fn file(&self) -> Value {
        match &self.proof {
            Proof::User { refresh_token } => json!({
                "account": "",
                "client_id": CLIENT.0,
                "client_secret": CLIENT.1,
                "quota_project_id": Google::PROJECT,
                "refresh_token": refresh_token,
                "type": "authorized_user",
                "universe_domain": "googleapis.com",
            }),
            Proof::ServiceAccount { key_id } => json!({
                "type": "service_account",
                "project_id": Google::PROJECT,
                "private_key_id": key_id,
                "private_key": PRIVATE_KEY,
                "client_email": self.email,
                "client_id": "100000000000000000001",
                "auth_uri": "https://accounts.google.com/o/oauth2/auth",
                "token_uri": token::ADDRESS,
                "universe_domain": "googleapis.com",
            }),
            // The place of the identity is the machine's to say.
            Proof::Workload { .. } => json!({
                "type": "external_account",
                "audience": format!("//iam.googleapis.com/{WORKLOADS}/providers/ci"),
                "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
                "token_url": format!("https://{}/v1/token", exchange::STS),
                "credential_source": { "file": "" },
                "universe_domain": "googleapis.com",
            }),
            Proof::Workforce { refresh_token } => json!({
                "type": "external_account_authorized_user",
                "audience": format!("//iam.googleapis.com/{WORKFORCE}/providers/idp"),
                "client_id": CLIENT.0,
                "client_secret": CLIENT.1,
                "refresh_token": refresh_token,
                "token_url": format!("https://{}/v1/oauthtoken", exchange::STS),
                "token_info_url": format!("https://{}/v1/introspect", exchange::STS),
                "quota_project_id": Google::PROJECT,
                "universe_domain": "googleapis.com",
            }),
            Proof::Machine => panic!("{} is a machine", self.email),
        }
    }

    fn may(&self, permission: &str) -> bool {
        !self.denied.iter().any(|denied| denied == permission)
    }
}

/// What Google would say; `None` for a host that is none of these.
pub fn answer(scenario: &Scenario, directory: &Directory, request: &Request) -> Option<Response> {
    let (google, memory) = (&scenario.google, &directory.google);
    // The client asks for the metadata server by its name with the root's dot.
    let host = request.host.trim_end_matches('.');
    match host {
        web::HOST => Some(web::answer(google, memory, request)),
        token::HOST => Some(token::answer(google, memory, request)),
        exchange::STS => Some(exchange::exchange(google, memory, request)),
        exchange::IAM => Some(exchange::speak(google, memory, request)),
        metadata::NAME | metadata::NUMBER => {
            Some(metadata::answer(google, memory, request).unwrap_or_else(Response::nobody_here))
        }
        project::MANAGER | project::LOGGING => Some(project::answer(google, memory, request)),
        _ => vertex::is_host(host).then(|| vertex::answer(scenario, memory, request)),
    }
}
