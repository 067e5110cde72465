//! Client registrations: what a client may do, and until when.

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use super::State;
use crate::cloud::mint;
use crate::cloud::request::Refusal;

pub const AUTHORIZATION_CODE: &str = "authorization_code";
pub const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";
pub const REFRESH_TOKEN: &str = "refresh_token";

/// The scope that makes a session refreshable.
pub const ACCOUNT_ACCESS: &str = "sso:account:access";

/// Where a region has no instance.
const LIFETIME: SignedDuration = SignedDuration::from_hours(90 * 24);

/// A request to register, as it stands in the body.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Registration {
    client_name: String,
    client_type: String,
    scopes: Option<Vec<String>>,
    grant_types: Option<Vec<String>>,
    redirect_uris: Option<Vec<String>>,
    issuer_url: Option<String>,
}

/// A registered client.
#[derive(Debug, Clone)]
pub struct Client {
    pub id: String,
    pub secret: String,
    pub region: String,
    pub scopes: Vec<String>,
    pub grant_types: Vec<String>,
    /// Without ports: a loopback listener takes the one that is free.
    pub redirect_uris: Vec<String>,
    /// The instance that an authorization code can be for.
    pub instance: Option<usize>,
    pub expires: Timestamp,
}

impl Client {
    pub fn may(&self, grant_type: &str) -> Result<(), Refusal> {
        if self.grant_types.iter().any(|own| own == grant_type) {
            return Ok(());
        }
        Err(Refusal::oauth("UnauthorizedClientException", "Client is not authorized for this grant type"))
    }

    pub fn scoped(&self, scopes: &[&str]) -> Result<(), Refusal> {
        if scopes.iter().all(|scope| self.scopes.iter().any(|own| own == scope)) {
            return Ok(());
        }
        Err(Refusal::oauth("InvalidScopeException", "Invalid scope provided"))
    }
}

impl State {
    /// # Errors
    /// A type, scope, grant type or redirect that AWS doesn't take, or the start URL of another instance.
    pub fn register(&mut self, asked: &Registration, region: &str, at: Timestamp) -> Result<Client, Refusal> {
        if asked.client_type != "public" || asked.client_name.is_empty() {
            return Err(Refusal::oauth("InvalidClientMetadataException", "Invalid client metadata provided"));
        }
        let scopes = asked.scopes.clone().unwrap_or_default();
        if scopes.iter().any(|scope| !scope.contains(':') || scope.contains(' ')) {
            return Err(Refusal::oauth("InvalidScopeException", "Invalid scope provided"));
        }
        // Without a list it is a client for devices, as all were before the list existed.
        let devices = || vec![DEVICE_CODE.to_owned(), REFRESH_TOKEN.to_owned()];
        let grant_types = asked.grant_types.clone().unwrap_or_else(devices);
        let known = |own: &String| [AUTHORIZATION_CODE, DEVICE_CODE, REFRESH_TOKEN].contains(&own.as_str());
        if grant_types.is_empty() || !grant_types.iter().all(known) {
            return Err(Refusal::oauth("UnsupportedGrantTypeException", "Unsupported grant type provided"));
        }
        let redirect_uris: Vec<_> = asked.redirect_uris.iter().flatten().map(|uri| without_port(uri)).collect();
        let by_code = grant_types.iter().any(|own| own == AUTHORIZATION_CODE);
        if redirect_uris.iter().any(Option::is_none) || (by_code && redirect_uris.is_empty()) {
            return Err(Refusal::oauth("InvalidRedirectUriException", "Invalid redirect URI provided"));
        }
        let instance = asked.issuer_url.as_ref().map(|url| self.instance(url, region)).transpose()?;
        if by_code && instance.is_none() {
            return Err(Refusal::oauth("InvalidRequestException", "Invalid request: issuerUrl is missing"));
        }
        Ok(self.client(region, scopes, grant_types, redirect_uris.into_iter().flatten().collect(), instance, at))
    }

    pub fn client(
        &mut self,
        region: &str,
        scopes: Vec<String>,
        grant_types: Vec<String>,
        redirect_uris: Vec<String>,
        instance: Option<usize>,
        at: Timestamp,
    ) -> Client {
        let secret = self.secret(mint::client_secret());
        let (id, region) = (mint::client_id(), region.to_owned());
        let there = self.instances.iter().find(|instance| instance.region == region);
        let expires = at + there.map_or(LIFETIME, |instance| instance.registration);
        let client = Client { id, secret, region, scopes, grant_types, redirect_uris, instance, expires };
        self.clients.push(client.clone());
        client
    }

    /// The client behind an id and its secret.
    ///
    /// # Errors
    /// Where it is unknown in this region, the secret is another one's, or its registration has expired.
    pub fn authenticated(&self, id: &str, secret: &str, region: &str, at: Timestamp) -> Result<Client, Refusal> {
        let same = |client: &&Client| client.id == id && client.secret == secret && client.region == region;
        let client = self.clients.iter().find(same).filter(|client| client.expires > at);
        client.cloned().ok_or_else(|| Refusal::oauth("InvalidClientException", "Invalid client provided"))
    }

    /// The client behind an id, as a browser names it.
    pub fn named(&self, id: &str, region: &str, at: Timestamp) -> Result<Client, Refusal> {
        let same = |client: &&Client| client.id == id && client.region == region && client.expires > at;
        let client = self.clients.iter().find(same);
        client.cloned().ok_or_else(|| Refusal::oauth("InvalidClientException", "Invalid client provided"))
    }
}

/// A redirect to the loopback without its port; `None` for any other address.
pub fn without_port(uri: &str) -> Option<String> {
    const HOST: &str = "http://127.0.0.1";
    const PATH: &str = "/oauth/callback";
    let port = uri.strip_prefix(HOST)?.strip_suffix(PATH)?;
    let numbered = port.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    (port.is_empty() || numbered).then(|| format!("{HOST}{PATH}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_leads_to_the_loopback_and_nowhere_else() {
        let plain = Some("http://127.0.0.1/oauth/callback".to_owned());
        for uri in ["http://127.0.0.1/oauth/callback", "http://127.0.0.1:49152/oauth/callback"] {
            assert_eq!(without_port(uri), plain, "{uri}");
        }
        for uri in [
            "https://127.0.0.1:1/oauth/callback",
            "http://localhost:1/oauth/callback",
            "http://127.0.0.1.evil.example/oauth/callback",
            "http://127.0.0.1:1@evil.example/oauth/callback",
            "http://127.0.0.1:0/oauth/callback",
            "http://127.0.0.1:70000/oauth/callback",
            "http://127.0.0.1:1/",
        ] {
            assert_eq!(without_port(uri), None, "{uri}");
        }
    }
}
