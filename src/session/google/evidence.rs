//! Read-only questions to Google Cloud about one project, asked with an auditor's own credentials: those of a file that
//! they name.
//!
//! Nothing can be asked that isn't in [`ProjectAsk`], nothing is written, and the credentials that Claude Code would use
//! here are refused. Requests go to Google's hosts, or where gcloud's own variables for these two services lead
//! (`CLOUDSDK_API_ENDPOINT_OVERRIDES_…`, as in a network with Private Service Connect), which have to be Google's too.
//! Untried: a real project. Methods, permissions and fields are those of the REST references of Cloud Resource Manager
//! v3 and Cloud Logging v2, forms of errors those of AIP-193.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use ureq::http::Request;
use ureq::http::request::Builder;
use url::Url;
use zeroize::Zeroizing;

use super::adc::{Adc, CredentialLocation, Holds};
use super::host::{self, Service};
use super::mint::Token;
use super::platform::Mint;
use super::refusal::{GoogleError, needs_sign_in};
use crate::code::{audit_google as code, google};
use crate::fault::{Fault, Result};
use crate::messages::audit_google as words;
use crate::profile::Profile;
use crate::session::evidence::{Unanswered, Why};
use crate::session::{Caller, proxy};
use crate::world::World;
use crate::world::html;
use crate::world::net::{Net, Response};

/// A read-only method, with the one permission that it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProjectAsk {
    /// `projects.getIamPolicy`, which holds the audit configuration. It is a POST that changes nothing.
    Policy,
    /// `projects.get`: the project's number, and what stands above it.
    Project,
    /// `projects.locations.buckets.list`, in every location.
    Buckets,
    /// `projects.sinks.list`.
    Sinks,
}

/// A question that got no answer.
#[derive(Debug, Clone)]
pub struct NoAnswer {
    pub why: Why,
    /// The permission that is missing.
    pub missing: Option<&'static str>,
    /// What else than a right stands in the way, where Google says so.
    pub barrier: Option<Barrier>,
    pub fault: Fault,
}

/// What a refusal asks for in place of a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Barrier {
    /// The API is switched off in the project that requests count for.
    Disabled,
    /// VPC Service Controls.
    Perimeter,
    /// There is no such project, or it isn't to be known.
    NoProject,
}

/// What Google Cloud knows of one project, read-only.
pub trait ProjectEvidence {
    /// One answer, or one page of it.
    ///
    /// # Errors
    /// Why there is none.
    fn answer(&self, ask: ProjectAsk, page: Option<&str>) -> std::result::Result<Value, NoAnswer>;
}

impl ProjectAsk {
    pub const ALL: [Self; 4] = [Self::Policy, Self::Project, Self::Buckets, Self::Sinks];

    pub const fn permission(self) -> &'static str {
        match self {
            Self::Policy => "resourcemanager.projects.getIamPolicy",
            Self::Project => "resourcemanager.projects.get",
            Self::Buckets => "logging.buckets.list",
            Self::Sinks => "logging.sinks.list",
        }
    }

    /// The service's name for people.
    pub const fn service(self) -> &'static str {
        match self {
            Self::Policy | Self::Project => "Cloud Resource Manager",
            Self::Buckets | Self::Sinks => "Cloud Logging",
        }
    }

    /// The API's name, by which it is switched on.
    pub const fn api(self) -> &'static str {
        match self {
            Self::Policy | Self::Project => "cloudresourcemanager.googleapis.com",
            Self::Buckets | Self::Sinks => "logging.googleapis.com",
        }
    }

    const fn host(self) -> Service {
        match self {
            Self::Policy | Self::Project => Service::ResourceManager,
            Self::Buckets | Self::Sinks => Service::Logging,
        }
    }
}

/// The flag that names the auditor's file.
const FLAG: &str = "--google-credentials";
/// What a request needs besides its own right, where it counts for another project than its caller's.
const COUNTED: &str = "serviceusage.services.use";
/// The deadline of one request.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
const PAGE: &str = "100";

/// Google Cloud itself, with the credentials of one file.
pub struct ProjectReader {
    net: Net,
    token: Token,
    /// The project that a person's requests count for.
    counted: Option<String>,
    project: String,
    manager: Url,
    logging: Url,
    /// Whose credentials they are, as far as Google or the file says so.
    pub whom: Option<String>,
}

impl ProjectReader {
    /// Requests a token for the credentials in `file`, over the network of the deployment profile. `timeout` is for all
    /// requests together.
    ///
    /// # Errors
    /// `GK-AUD-061` where they are the developer's, `GK-AUD-062` where Google doesn't take them any more, `GK-AUD-063`
    /// where the profile names no project, `GK-GGL-…` where the file can't be used.
    pub fn open(world: &World, profile: &Profile, file: &Path, timeout: Duration) -> Result<Self> {
        let google = profile.google().filter(|google| !google.project.is_empty());
        let google = google.ok_or_else(|| Fault::new(&code::NO_PROJECT).with("profile", &profile.name))?;
        let adc = Adc::named(FLAG, world.cwd.join(file))?;
        if is_developers(world, profile, &adc) {
            let fault = Fault::new(&code::DEVELOPERS).with("file", &adc.place).with("profile", &profile.name);
            return Err(fault.because(CredentialLocation::new(world, profile)));
        }
        let manager = base(world, "CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDRESOURCEMANAGER", Service::ResourceManager)?;
        let logging = base(world, "CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING", Service::Logging)?;
        let net = proxy::net(world, profile, timeout)?;
        let direct = Net::direct(timeout);
        let place = adc.place.to_string();
        let mint = Mint { world, profile, net: &net, direct: &direct, place, caller: Caller::Person };
        let token = mint.token(&adc).map_err(|no| signed_out(&adc, no))?;
        let whom = mint.identify(&adc, &token);
        // A person's request without a project counts for gcloud's own, where these services are off.
        let of_file = match &adc.holds {
            Holds::File { quota_project, .. } => quota_project.clone(),
            Holds::Machine => None,
        };
        let counted = of_file.or_else(|| adc.is_sign_in().then(|| google.project.clone()));
        Ok(Self { net, token, counted, project: google.project.clone(), manager, logging, whom })
    }

    fn request(&self, ask: ProjectAsk, page: Option<&str>) -> Option<Request<Vec<u8>>> {
        let Self { project, manager, logging, .. } = self;
        let (base, path) = match ask {
            ProjectAsk::Policy => (manager, format!("v3/projects/{project}:getIamPolicy")),
            ProjectAsk::Project => (manager, format!("v3/projects/{project}")),
            ProjectAsk::Buckets => (logging, format!("v2/projects/{project}/locations/-/buckets")),
            ProjectAsk::Sinks => (logging, format!("v2/projects/{project}/sinks")),
        };
        let mut url = base.join(&path).ok()?;
        match ask {
            ProjectAsk::Policy | ProjectAsk::Project => {}
            ProjectAsk::Buckets | ProjectAsk::Sinks => {
                let mut query = url.query_pairs_mut();
                query.append_pair("pageSize", PAGE);
                if let Some(page) = page {
                    query.append_pair("pageToken", page);
                }
            }
        }
        let authorization = Zeroizing::new(format!("Bearer {}", self.token.value.as_str()));
        let request = |method| Request::builder().method(method).uri(url.as_str()).header("accept", "application/json");
        let signed = |request: Builder| {
            let request = request.header("authorization", authorization.as_str());
            self.counted.iter().fold(request, |request, project| request.header("x-goog-user-project", project))
        };
        match ask {
            ProjectAsk::Policy => {
                // Version 3 is asked for, because a policy with conditions has no older form.
                let body = json!({"options": {"requestedPolicyVersion": 3}}).to_string();
                signed(request("POST")).header("content-type", "application/json").body(body.into_bytes()).ok()
            }
            ProjectAsk::Project | ProjectAsk::Buckets | ProjectAsk::Sinks => {
                signed(request("GET")).body(Vec::new()).ok()
            }
        }
    }

    fn send(&self, ask: ProjectAsk, page: Option<&str>) -> Result<Response> {
        let foreign = || Fault::new(&google::NOT_GOOGLE).with("host", self.host(ask));
        self.net.send(self.request(ask, page).ok_or_else(foreign)?, REQUEST_TIMEOUT)
    }

    fn host(&self, ask: ProjectAsk) -> &str {
        let base = if ask.host() == Service::Logging { &self.logging } else { &self.manager };
        base.host_str().unwrap_or_default()
    }
}

impl ProjectEvidence for ProjectReader {
    fn answer(&self, ask: ProjectAsk, page: Option<&str>) -> std::result::Result<Value, NoAnswer> {
        let silent =
            |fault: Fault| NoAnswer { why: Unanswered::from(fault.clone()).why, missing: None, barrier: None, fault };
        let answer = self.net.send_patiently(|| self.send(ask, page)).map_err(silent)?;
        read(ask, &answer, self.host(ask))
    }
}

/// Google's answer, or what its refusal means.
fn read(ask: ProjectAsk, answer: &Response, host: &str) -> std::result::Result<Value, NoAnswer> {
    let document = serde_json::from_slice(&answer.body).ok().filter(Value::is_object);
    let document = match document {
        Some(document) if answer.status == 200 => return Ok(document),
        other => other.unwrap_or_default(),
    };
    let error = GoogleError::from_document(&document);
    // A page of a proxy's, or of a portal's.
    if error.kind.is_empty() {
        let fault = Fault::new(&google::NOT_GOOGLE).with("host", host).because(html::told(answer.status, &answer.body));
        return Err(NoAnswer { why: Why::Unreachable, missing: None, barrier: None, fault });
    }
    let (why, missing) = match answer.status {
        401 => (Why::SignedOut, None),
        403 if error.is_perimeter() || error.is_disabled() => (Why::Refused, None),
        403 if error.is_quota_project() => (Why::Denied, Some(COUNTED)),
        403 => (Why::Denied, Some(ask.permission())),
        429 | 500.. => (Why::Busy, None),
        _ => (Why::Refused, None),
    };
    let barrier = match answer.status {
        403 if error.is_perimeter() => Some(Barrier::Perimeter),
        403 if error.is_disabled() => Some(Barrier::Disabled),
        404 => Some(Barrier::NoProject),
        _ => None,
    };
    let said = match error.message.as_str() {
        "" => error.kind.clone(),
        message => format!("{}: {message}", error.kind),
    };
    let fault = Fault::new(&google::REFUSED).with("host", host).with("code", &error.kind);
    Err(NoAnswer { why, missing, barrier, fault: fault.because(said) })
}

/// Where a service is: Google's own address, or the one that gcloud's variable names.
fn base(world: &World, variable: &'static str, service: Service) -> Result<Url> {
    let own = match service {
        Service::Logging => "https://logging.googleapis.com/",
        Service::ResourceManager | Service::Oauth | Service::Sts | Service::Iam => {
            "https://cloudresourcemanager.googleapis.com/"
        }
    };
    let named = world.var(variable).map(|address| format!("{}/", address.trim_end_matches('/')));
    host::check(variable, variable, named.as_deref().unwrap_or(own), service)
}

/// Whether these are the credentials that Claude Code would use here: the same bytes, sign-in or service account.
fn is_developers(world: &World, profile: &Profile, auditors: &Adc) -> bool {
    if CredentialLocation::new(world, profile).file() == auditors.place.file() {
        return true;
    }
    let Ok(Some(own)) = Adc::find(world, profile) else { return false };
    match (&own.holds, &auditors.holds) {
        (Holds::File { credential, .. }, Holds::File { credential: other, .. }) => {
            own.digest == auditors.digest || credential.is_same(other)
        }
        (Holds::Machine, _) | (_, Holds::Machine) => false,
    }
}

/// genkan signs in for the deployment profile alone, so its own words for it don't help.
fn signed_out(adc: &Adc, no: Fault) -> Fault {
    if !needs_sign_in(no.code()) {
        return no;
    }
    let fault = Fault::new(&code::SIGNED_OUT).with("file", &adc.place);
    fault.because_of(&no).hint(words::SIGN_IN, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_a_missing_right_only_where_a_right_is_missing() {
        let says = |status: u16, body: &str| {
            let answer = Response { status, headers: Vec::new(), body: body.into() };
            read(ProjectAsk::Sinks, &answer, "logging.googleapis.com").map_err(|no| (no.why, no.missing, no.barrier))
        };
        let denied = |reason: &str| {
            format!(
                r#"{{"error":{{"code":403,"message":"no","status":"PERMISSION_DENIED","details":[{{"reason":"{reason}"}}]}}}}"#
            )
        };
        assert_eq!(says(200, "{}"), Ok(json!({})));
        let plain = |(why, missing)| (why, missing, None);
        let behind = |barrier| (Why::Refused, None, Some(barrier));
        for (status, body, expected) in [
            (403, denied("IAM_PERMISSION_DENIED"), plain((Why::Denied, Some("logging.sinks.list")))),
            (403, denied(""), plain((Why::Denied, Some("logging.sinks.list")))),
            (403, denied("USER_PROJECT_DENIED"), plain((Why::Denied, Some("serviceusage.services.use")))),
            (403, denied("SERVICE_DISABLED"), behind(Barrier::Disabled)),
            (403, denied("SECURITY_POLICY_VIOLATED"), behind(Barrier::Perimeter)),
            (403, "<html>blocked</html>".to_owned(), plain((Why::Unreachable, None))),
            (200, "<html>sign in to the network</html>".to_owned(), plain((Why::Unreachable, None))),
            (200, "[]".to_owned(), plain((Why::Unreachable, None))),
            (401, r#"{"error":{"status":"UNAUTHENTICATED"}}"#.to_owned(), plain((Why::SignedOut, None))),
            (429, r#"{"error":{"status":"RESOURCE_EXHAUSTED"}}"#.to_owned(), plain((Why::Busy, None))),
            (503, r#"{"error":{"status":"UNAVAILABLE"}}"#.to_owned(), plain((Why::Busy, None))),
            (404, r#"{"error":{"status":"NOT_FOUND"}}"#.to_owned(), behind(Barrier::NoProject)),
        ] {
            assert_eq!(says(status, &body), Err(expected), "{status} {body}");
        }
    }
}
