//! Authorization codes: what a browser is sent back with, and what a client redeems once, with its verifier.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use super::clients::{AUTHORIZATION_CODE, Client, without_port};
use super::{Issued, State};
use crate::cloud::instance::Person;
use crate::cloud::mint;
use crate::cloud::request::Refusal;

const LIFETIME: SignedDuration = SignedDuration::from_mins(10);

#[derive(Debug, Clone)]
pub struct Code {
    code: String,
    client: String,
    redirect_uri: String,
    challenge: String,
    expires: Timestamp,
}

/// What a browser asks for.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    pub client_id: &'a str,
    pub redirect_uri: &'a str,
    pub state: &'a str,
    pub scopes: &'a str,
    pub challenge: &'a str,
}

/// What the browser shows then; an address is where it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    Approved(String),
    Refused(String),
    /// A page, as long as the person isn't there.
    Waiting,
}

/// What a client redeems.
#[derive(Debug, Clone, Copy)]
pub struct Redemption<'a> {
    pub code: &'a str,
    pub redirect_uri: &'a str,
    pub verifier: &'a str,
}

impl State {
    /// # Errors
    /// Whatever must not be answered to the redirect: a client, address, scope or challenge that isn't right.
    pub fn authorize(&mut self, page: &Page, region: &str, at: Timestamp) -> Result<Shown, Refusal> {
        let client = self.named(page.client_id, region, at)?;
        client.may(AUTHORIZATION_CODE)?;
        let registered = without_port(page.redirect_uri).is_some_and(|plain| client.redirect_uris.contains(&plain));
        if !registered {
            return Err(Refusal::oauth("InvalidRequestException", "Invalid redirect URI provided"));
        }
        client.scoped(&page.scopes.split(' ').collect::<Vec<_>>())?;
        // SHA-256 in base64url without padding.
        if URL_SAFE_NO_PAD.decode(page.challenge).map_or(0, |digest| digest.len()) != 32 {
            return Err(Refusal::oauth("InvalidRequestException", "Invalid code challenge provided"));
        }
        let instance = client.instance.ok_or_else(|| {
            Refusal::oauth("InvalidRequestException", "The client is not for an instance of IAM Identity Center")
        })?;
        let (redirect, state) = (page.redirect_uri, encoded(page.state));
        match self.instances[instance].person {
            Person::Absent => Ok(Shown::Waiting),
            Person::Refuses => Ok(Shown::Refused(format!("{redirect}?error=access_denied&state={state}"))),
            Person::Approves { .. } => {
                let code = self.secret(mint::code());
                let back = format!("{redirect}?code={code}&state={state}");
                let (redirect_uri, challenge) = (redirect.to_owned(), page.challenge.to_owned());
                self.codes.push(Code { code, client: client.id, redirect_uri, challenge, expires: at + LIFETIME });
                Ok(Shown::Approved(back))
            }
        }
    }

    /// # Errors
    /// A code that is unknown, spent, another client's or expired; a verifier or an address that doesn't match,
    /// which spends the code.
    pub fn redeem(&mut self, client: &Client, asked: &Redemption, at: Timestamp) -> Result<Issued, Refusal> {
        client.may(AUTHORIZATION_CODE)?;
        let invalid = || Refusal::oauth("InvalidGrantException", "Invalid authorization code provided");
        let known = |code: &Code| code.code == asked.code && code.client == client.id;
        let found = self.codes.iter().position(known).ok_or_else(invalid)?;
        let code = self.codes.remove(found);
        if code.expires <= at {
            return Err(Refusal::oauth("ExpiredTokenException", "Authorization code has expired"));
        }
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(asked.verifier));
        if code.challenge != challenge || code.redirect_uri != asked.redirect_uri {
            return Err(invalid());
        }
        let instance = client.instance.ok_or_else(invalid)?;
        Ok(self.open(instance, client, at))
    }
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
