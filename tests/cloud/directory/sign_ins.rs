//! Sign-ins: one family of tokens each, whose refresh token is a new one every time.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sha1::{Digest, Sha1};

use super::State;
use super::clients::{ACCOUNT_ACCESS, AUTHORIZATION_CODE, Client, REFRESH_TOKEN};
use crate::cloud::mint;
use crate::cloud::request::Refusal;
use crate::cloud::scenario::{Grant, Session};

/// One sign-in and everything that came of it.
#[derive(Debug, Clone)]
pub struct SignIn {
    pub grants: Vec<Grant>,
    /// How long role keys live; `None` where the identity's own are handed out.
    pub role_keys: Option<SignedDuration>,
    client: Option<String>,
    lifetime: SignedDuration,
    ends: Timestamp,
    /// Each lives until its own end, whatever was given after it.
    access_tokens: Vec<(String, Timestamp)>,
    /// The one that counts; those before it are gone.
    refresh_token: Option<String>,
    /// Those before it.
    spent: Vec<String>,
}

impl SignIn {
    /// One that has happened before the test, with a token and nothing to renew it.
    pub fn that_was(session: &Session) -> Self {
        Self {
            grants: session.grants.clone(),
            role_keys: None,
            client: None,
            lifetime: SignedDuration::ZERO,
            ends: session.expires,
            access_tokens: vec![(session.access_token.clone(), session.expires)],
            refresh_token: None,
            spent: Vec::new(),
        }
    }

    pub fn end(&mut self) {
        self.ends = Timestamp::UNIX_EPOCH;
    }

    pub fn expire(&mut self) {
        self.access_tokens.iter_mut().for_each(|(_, expires)| *expires = Timestamp::UNIX_EPOCH);
    }

    fn takes(&self, access_token: &str, at: Timestamp) -> bool {
        let lives = |(token, expires): &(String, Timestamp)| token == access_token && *expires > at;
        self.ends > at && self.access_tokens.iter().any(lives)
    }
}

/// What CreateToken gives.
#[derive(Debug, Clone)]
pub struct Issued {
    pub access_token: String,
    pub refresh_token: Option<String>,
    pub expires: Timestamp,
}

/// What a tool has in its files after a sign-in.
#[derive(Clone)]
pub struct Tokens {
    pub start_url: String,
    pub region: String,
    pub access_token: String,
    pub refresh_token: Option<String>,
    pub expires: Timestamp,
    pub client_id: String,
    pub client_secret: String,
    pub registration_expires: Timestamp,
}

impl Tokens {
    /// The token file as AWS CLI v2 writes it.
    pub fn file(&self) -> String {
        let seconds = |instant: Timestamp| instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let mut file = json!({
            "startUrl": self.start_url,
            "region": self.region,
            "accessToken": self.access_token,
            "expiresAt": seconds(self.expires),
            "clientId": self.client_id,
            "clientSecret": self.client_secret,
            "registrationExpiresAt": seconds(self.registration_expires),
        });
        if let Some(token) = &self.refresh_token {
            file["refreshToken"] = json!(token);
        }
        file.to_string()
    }
}

/// Where AWS's tools keep a token, below the home: by the session's name, or by the start URL as it is written.
pub fn token_file(key: &str) -> String {
    let name: String = Sha1::digest(key).iter().map(|byte| format!("{byte:02x}")).collect();
    format!(".aws/sso/cache/{name}.json")
}

impl State {
    /// Opens a sign-in for a client that has proven that the person wants it.
    pub fn open(&mut self, instance: usize, client: &Client, at: Timestamp) -> Issued {
        let instance = &self.instances[instance];
        // The scope is what AWS ties a refresh token to; without it a token lives as long as the session.
        let refreshable = instance.refreshable
            && client.may(REFRESH_TOKEN).is_ok()
            && client.scopes.iter().any(|scope| scope == ACCOUNT_ACCESS);
        let mut sign_in = SignIn {
            grants: instance.grants.clone(),
            role_keys: Some(instance.role_keys),
            client: Some(client.id.clone()),
            lifetime: if refreshable { instance.access_token } else { instance.session },
            ends: at + instance.session,
            access_tokens: Vec::new(),
            refresh_token: None,
            spent: Vec::new(),
        };
        let issued = self.issue(&mut sign_in, refreshable, at);
        self.sign_ins.push(sign_in);
        issued
    }

    /// # Errors
    /// A refresh token that is unknown, spent or another client's, and one whose sign-in is over.
    pub fn refresh(&mut self, client: &Client, refresh_token: &str, at: Timestamp) -> Result<Issued, Refusal> {
        client.may(REFRESH_TOKEN)?;
        let own = |sign_in: &SignIn| {
            sign_in.refresh_token.as_deref() == Some(refresh_token)
                && sign_in.client.as_ref() == Some(&client.id)
                && sign_in.ends > at
        };
        let found = self.sign_ins.iter().position(own);
        let is_spent = |sign_in: &SignIn| sign_in.ends > at && sign_in.spent.iter().any(|spent| spent == refresh_token);
        self.spent_twice += usize::from(self.sign_ins.iter().any(is_spent));
        let found = found.ok_or_else(|| Refusal::oauth("InvalidGrantException", "Invalid refresh token provided"))?;
        let mut sign_in = self.sign_ins[found].clone();
        let issued = self.issue(&mut sign_in, true, at);
        self.sign_ins[found] = sign_in;
        Ok(issued)
    }

    /// The sign-in that an access token is of.
    ///
    /// # Errors
    /// A token that is unknown, has expired, or whose sign-in is over.
    pub fn sign_in_of(&mut self, access_token: &str, at: Timestamp) -> Result<&mut SignIn, Refusal> {
        let found = self.sign_ins.iter_mut().find(|sign_in| sign_in.takes(access_token, at));
        found.ok_or_else(|| Refusal::new(401, "UnauthorizedException", "Session token not found or invalid"))
    }

    #[track_caller]
    pub fn signed_in(&mut self, start_url: &str, at: Timestamp) -> Tokens {
        let found = self.instances.iter().position(|instance| instance.is_at(start_url));
        let index = found.unwrap_or_else(|| panic!("no instance at {start_url}"));
        let region = self.instances[index].region.clone();
        let grant_types = vec![AUTHORIZATION_CODE.to_owned(), REFRESH_TOKEN.to_owned()];
        let redirect_uris = vec!["http://127.0.0.1/oauth/callback".to_owned()];
        let scopes = vec![ACCOUNT_ACCESS.to_owned()];
        let client = self.client(&region, scopes, grant_types, redirect_uris, Some(index), at);
        let Issued { access_token, refresh_token, expires } = self.open(index, &client, at);
        Tokens {
            start_url: start_url.to_owned(),
            region,
            access_token,
            refresh_token,
            expires,
            client_id: client.id,
            client_secret: client.secret,
            registration_expires: client.expires,
        }
    }

    fn issue(&mut self, sign_in: &mut SignIn, refreshable: bool, at: Timestamp) -> Issued {
        let expires = (at + sign_in.lifetime).min(sign_in.ends);
        let access_token = self.secret(mint::access_token());
        sign_in.access_tokens.push((access_token.clone(), expires));
        sign_in.spent.extend(sign_in.refresh_token.take());
        sign_in.refresh_token = refreshable.then(|| self.secret(mint::refresh_token()));
        Issued { access_token, refresh_token: sign_in.refresh_token.clone(), expires }
    }
}
