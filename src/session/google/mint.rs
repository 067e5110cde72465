//! Tokens for credentials of every type: the requests to Google, and their answers. No person is asked, and nothing is
//! stored.
//!
//! Own requests over [`Net`], so that proxy, authorities, client certificate and deadline are the profile's
//! (`docs/decisions`, number 36). Known hole: a workforce's refresh token that Google would replace isn't written back;
//! its libraries don't either.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use ureq::http::Request;
use ureq::http::request::Builder;
use url::Url;
use url::form_urlencoded::Serializer;
use zeroize::Zeroizing;

use super::adc::{Adc, CredentialLocation, Holds};
use super::credential::{Credential, External, ExternalUser, Impersonated, ServiceAccount, User, account_of};
use super::host::{self, Service};
use super::platform::{self, Mint};
use super::refusal::{self, Step};
use super::{SCOPE, jwt, subject};
use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::messages::seen;
use crate::world::net::Response;

type Secret = Zeroizing<String>;

/// An access token (bearer). Without `Debug`, because it is a secret.
pub struct Token {
    pub value: Secret,
    pub expires: Timestamp,
    /// Whose it is, where Google's answer says so.
    pub whom: Option<String>,
}

pub(super) const OAUTH: &str = "https://oauth2.googleapis.com/token";
/// The deadline of one request to Google.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// How long it is waited for whose a token is: nothing depends on it.
const IDENTITY_TIMEOUT: Duration = Duration::from_secs(3);
/// The default lifetime of a token, in seconds.
const LIFE: i64 = 3600;
/// Where a credentials file names the account that is spoken for.
const IMPERSONATION: &str = "service_account_impersonation_url";

impl Mint<'_> {
    /// Requests a token for these credentials.
    ///
    /// # Errors
    /// `GK-GGL-…`: Google refuses, or the credentials are incomplete; `GK-AWS-010` to `015` where no answer comes.
    pub(super) fn token(&self, adc: &Adc) -> Result<Token> {
        match (&adc.holds, &adc.place) {
            (Holds::File { credential, .. }, _) => self.token_for(credential),
            (Holds::Machine, CredentialLocation::Machine(host)) => self.machine(host),
            (Holds::Machine, _) => Err(Fault::new(&code::NO_CREDENTIALS).with("file", &self.place)),
        }
    }

    /// Whose a token is; `None` where Google doesn't say so within three seconds.
    pub(super) fn identify(&self, adc: &Adc, token: &Token) -> Option<String> {
        if let Some(whom) = token.whom.clone().or_else(|| adc.whom()) {
            return Some(whom);
        }
        let Holds::File { credential: Credential::User(user), .. } = &adc.holds else { return None };
        let url = self.oauth(user.token_uri.as_deref()).ok()?.join("/tokeninfo").ok()?;
        let url = if url.host_str() == Some("accounts.google.com") {
            OAUTH.replace("/token", "/tokeninfo")
        } else {
            url.into()
        };
        let form = Form::new(&[("access_token", &token.value)]);
        let answer = self.net.send(form.request(&url)?, IDENTITY_TIMEOUT).ok()?;
        let document = refusal::read(&answer, Step::Identify, &self.place, &url, "").ok()?;
        document["email"].as_str().map(str::to_owned)
    }

    fn token_for(&self, credential: &Credential) -> Result<Token> {
        match credential {
            Credential::User(user) => self.user(user),
            Credential::ServiceAccount(account) => self.account(account),
            Credential::Impersonated(impersonated) => self.impersonated(impersonated),
            Credential::External(external) => self.external(external),
            Credential::ExternalUser(user) => self.external_user(user),
        }
    }

    /// Whether all that these credentials name for their requests is Google's, as each request finds out by itself.
    ///
    /// # Errors
    /// `GK-GGL-012` where it isn't.
    pub(super) fn addresses(&self, adc: &Adc) -> Result<()> {
        match &adc.holds {
            Holds::File { credential, .. } => self.addresses_of(credential),
            Holds::Machine => Ok(()),
        }
    }

    fn addresses_of(&self, credential: &Credential) -> Result<()> {
        let speaks = |url: &str| host::check(&self.place, IMPERSONATION, url, Service::Iam).map(drop);
        match credential {
            Credential::User(user) => self.oauth(user.token_uri.as_deref()).map(drop),
            Credential::ServiceAccount(account) => self.oauth(account.token_uri.as_deref()).map(drop),
            Credential::Impersonated(impersonated) => {
                self.addresses_of(&impersonated.source).and_then(|()| speaks(&impersonated.url))
            }
            Credential::External(external) => {
                host::check(&self.place, "token_url", &external.token_url, Service::Sts)?;
                external.impersonation_url.as_deref().map_or(Ok(()), speaks)
            }
            Credential::ExternalUser(user) => {
                host::check(&self.place, "token_url", &user.token_url, Service::Sts).map(drop)
            }
        }
    }

    fn user(&self, user: &User) -> Result<Token> {
        let url = self.oauth(user.token_uri.as_deref())?;
        let form = Form::new(&[
            ("grant_type", "refresh_token"),
            ("client_id", &user.client_id),
            ("client_secret", &user.client_secret),
            ("refresh_token", &user.refresh_token),
        ]);
        self.granted(&self.ask(&url, Step::SignIn, || form.request(url.as_str()))?, &url)
    }

    fn account(&self, account: &ServiceAccount) -> Result<Token> {
        let url = self.oauth(account.token_uri.as_deref())?;
        let assertion = jwt::assertion(account, url.as_str(), self.world.now()).map(Zeroizing::new);
        let assertion = assertion.ok_or_else(|| {
            Fault::new(&code::UNREADABLE).with("file", &self.place).with_phrase("why", seen::NO_RSA_KEY)
        })?;
        let form =
            Form::new(&[("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("assertion", &assertion)]);
        let document = self.ask(&url, Step::Key, || form.request(url.as_str()))?;
        Ok(Token { whom: Some(account.client_email.clone()), ..self.granted(&document, &url)? })
    }

    fn impersonated(&self, impersonated: &Impersonated) -> Result<Token> {
        let source = self.token_for(&impersonated.source)?;
        self.speak_for(&impersonated.url, &impersonated.delegates, LIFE, &source)
    }

    fn external(&self, external: &External) -> Result<Token> {
        let url = host::check(&self.place, "token_url", &external.token_url, Service::Sts)?;
        let identity = subject::token(self, external)?;
        let mut form = vec![
            ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
            ("audience", external.audience.as_str()),
            ("scope", SCOPE),
            ("requested_token_type", "urn:ietf:params:oauth:token-type:access_token"),
            ("subject_token_type", external.subject_token_type.as_str()),
            ("subject_token", identity.as_str()),
        ];
        let options =
            external.workforce_pool_user_project.as_ref().map(|project| json!({"userProject": project}).to_string());
        form.extend(options.as_deref().map(|options| ("options", options)));
        let form = Form::new(&form);
        let client = (external.client_id.as_str(), &external.client_secret);
        let document = self.ask(&url, Step::Exchange, || form.request_of(url.as_str(), client))?;
        let token = self.granted(&document, &url)?;
        let Some(url) = &external.impersonation_url else { return Ok(token) };
        let life = external.impersonation.token_lifetime_seconds.map_or(LIFE, i64::from);
        self.speak_for(url, &[], life, &token)
    }

    fn external_user(&self, user: &ExternalUser) -> Result<Token> {
        let url = host::check(&self.place, "token_url", &user.token_url, Service::Sts)?;
        let form = Form::new(&[("grant_type", "refresh_token"), ("refresh_token", &user.refresh_token)]);
        let client = (user.client_id.as_str(), &user.client_secret);
        self.granted(&self.ask(&url, Step::SignIn, || form.request_of(url.as_str(), client))?, &url)
    }

    /// A token of a service account, by impersonation with the token `source`; `life` is in seconds.
    fn speak_for(&self, url: &str, delegates: &[String], life: i64, source: &Token) -> Result<Token> {
        let url = host::check(&self.place, IMPERSONATION, url, Service::Iam)?;
        let account = account_of(url.as_str()).unwrap_or_default();
        let body = json!({"delegates": delegates, "scope": [SCOPE], "lifetime": format!("{life}s")}).to_string();
        let authorization = Zeroizing::new(format!("Bearer {}", source.value.as_str()));
        let request = || {
            let request = post(url.as_str()).header("content-type", "application/json");
            request.header("authorization", authorization.as_str()).body(body.clone().into_bytes()).ok()
        };
        let document = self.ask(&url, Step::Impersonate(&account), request)?;
        let value = document["accessToken"].as_str().map(|token| Zeroizing::new(token.to_owned()));
        let expires = document["expireTime"].as_str().and_then(|end| end.parse().ok());
        let token = value.zip(expires).map(|(value, expires)| Token { value, expires, whom: Some(account) });
        token.ok_or_else(|| foreign(&url))
    }

    /// The token of the service account of a machine at Google, from its metadata server.
    fn machine(&self, host: &str) -> Result<Token> {
        let base = format!("http://{host}/computeMetadata/v1/instance/service-accounts/default");
        let ask = |path: &str| platform::ask(self, &format!("{base}/{path}"), "GET", [("metadata-flavor", "Google")]);
        let text = ask("token")?;
        let url = Url::parse(&base).map_err(|_| Fault::new(&code::NOT_GOOGLE).with("host", host))?;
        let document: Value = serde_json::from_str(&text).map_err(|_| foreign(&url))?;
        let whom = ask("email").ok().map(|email| email.trim().to_owned()).filter(|email| email.contains('@'));
        Ok(Token { whom, ..self.granted(&document, &url)? })
    }

    fn oauth(&self, token_uri: Option<&str>) -> Result<Url> {
        host::check(&self.place, "token_uri", token_uri.unwrap_or(OAUTH), Service::Oauth)
    }

    /// Google's answer to a request that changes nothing, repeated after an error of the service's own.
    fn ask(&self, url: &Url, step: Step<'_>, request: impl Fn() -> Option<Request<Vec<u8>>>) -> Result<Value> {
        let host = url.host_str().unwrap_or_default();
        let send = || -> Result<Response> { self.net.send(request().ok_or_else(|| foreign(url))?, REQUEST_TIMEOUT) };
        let answer = self.net.send_patiently(send)?;
        refusal::read(&answer, step, &self.place, host, &self.world.now().to_string())
    }

    fn granted(&self, document: &Value, url: &Url) -> Result<Token> {
        let life = document["expires_in"].as_i64().unwrap_or(LIFE);
        let value = document["access_token"].as_str().filter(|token| !token.is_empty()).ok_or_else(|| foreign(url))?;
        let whom = document["id_token"].as_str().and_then(|token| jwt::claim(token, "email"));
        let expires = self.world.now().saturating_add(SignedDuration::from_secs(life)).unwrap_or(Timestamp::MAX);
        Ok(Token { value: Zeroizing::new(value.to_owned()), expires, whom })
    }
}

/// A form that is sent as the body, because addresses may be logged.
pub(super) struct Form(Secret);

impl Form {
    pub(super) fn new(pairs: &[(&str, &str)]) -> Self {
        Self(Zeroizing::new(Serializer::new(String::new()).extend_pairs(pairs).finish()))
    }

    pub(super) fn request(&self, url: &str) -> Option<Request<Vec<u8>>> {
        self.body(post(url))
    }

    /// The same from an OAuth client that authenticates itself.
    pub(super) fn request_of(&self, url: &str, client: (&str, &Secret)) -> Option<Request<Vec<u8>>> {
        let (id, secret) = client;
        if id.is_empty() {
            return self.request(url);
        }
        let pair = Zeroizing::new(format!("{id}:{}", secret.as_str()));
        let basic = Zeroizing::new(format!("Basic {}", STANDARD.encode(pair.as_bytes())));
        self.body(post(url).header("authorization", basic.as_str()))
    }

    fn body(&self, request: Builder) -> Option<Request<Vec<u8>>> {
        request.header("content-type", "application/x-www-form-urlencoded").body(self.0.as_bytes().to_vec()).ok()
    }
}

fn post(url: &str) -> Builder {
    Request::builder().method("POST").uri(url).header("accept", "application/json")
}

fn foreign(url: &Url) -> Fault {
    Fault::new(&code::NOT_GOOGLE).with("host", url.host_str().unwrap_or_default())
}
