//! Sign-ins of `aws login`: bound to a key, renewed by a refresh token that works once.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Directory, State};
use crate::cloud::mint;
use crate::cloud::request::Refusal;
use crate::cloud::scenario::Identity;

/// Whom a console session makes somebody.
#[derive(Debug, Clone)]
pub struct Console {
    /// The ARN that `login_session` holds.
    pub session: String,
    /// The name of the identity whose keys it gives.
    pub identity: String,
    pub lifetime: SignedDuration,
}

impl Console {
    pub fn new(session: &str, identity: &str) -> Self {
        let lifetime = SignedDuration::from_mins(15);
        Self { session: session.into(), identity: identity.into(), lifetime }
    }
}

/// A page that somebody has answered.
pub struct ConsoleCode {
    pub redirect_uri: String,
    pub challenge: String,
}

/// One sign-in.
pub struct ConsoleSignIn {
    key: Vec<u8>,
    /// The one that counts.
    refresh: String,
    /// Why it is over, by the service's word.
    pub over: Option<&'static str>,
}

/// What the service gives.
pub struct ConsoleIssued {
    pub identity: Identity,
    pub lifetime: SignedDuration,
    pub refresh: String,
    /// The ARN, after a sign-in.
    pub session: Option<String>,
}

/// A private key that the AWS CLI made for the tests, and its public point.
const KEY: &str = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIMfL0/W6HK6T5cRSpPElnG0I2TIX8bagH60Uny+2DMHwoAoGCCqGSM49\nAwEHoUQDQgAERLI/n015bCLKEE5zCpHCVd708YaogTYudFd8IGSBArTmBP9L6TLN\nVnLznagIg0Jl56smEBh7xUPJ6GrVVJX6lw==\n-----END EC PRIVATE KEY-----\n";

/// Where the AWS CLI keeps the sign-in of a session, below the home.
pub fn login_file(session: &str) -> String {
    let name: String = Sha256::digest(session).iter().map(|byte| format!("{byte:02x}")).collect();
    format!(".aws/login/cache/{name}.json")
}

impl Directory {
    /// Signs the person in at `at`, without any page: the file as AWS CLI 2.36.7 writes it.
    ///
    /// # Panics
    /// Where the scenario has no console session.
    #[track_caller]
    pub fn console_sign_in(&self, at: Timestamp) -> String {
        let mut state = self.state();
        let der = STANDARD.decode(KEY.lines().filter(|line| !line.starts_with('-')).collect::<String>());
        let key = der.expect("base64").last_chunk::<65>().expect("a point").to_vec();
        let issued = state.console_opened(key, at).expect("a console session");
        let session = issued.session.expect("its ARN");
        let file = json!({
            "accessToken": {
                "accessKeyId": issued.identity.access_key,
                "secretAccessKey": issued.identity.secret,
                "sessionToken": issued.identity.token,
                "accountId": Identity::ACCOUNT,
                "expiresAt": (at + issued.lifetime).strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            },
            "tokenType": "aws_sigv4",
            "clientId": "arn:aws:signin:::devtools/same-device",
            "refreshToken": issued.refresh,
            "idToken": format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(json!({ "sub": session }).to_string())),
            "dpopKey": KEY,
            "theirs": { "stays": true },
        });
        file.to_string()
    }

    /// Ends every sign-in of `aws login`, for a reason in the service's own word.
    pub fn end_consoles(&self, why: &'static str) {
        self.state().consoles.iter_mut().for_each(|console| console.over = Some(why));
    }
}

impl State {
    /// Whether a proof's identifier is new.
    pub fn is_first(&mut self, id: String) -> bool {
        self.proofs.insert(id)
    }

    pub fn console_code(&mut self, asked: ConsoleCode) -> String {
        let code = self.secret(mint::code());
        self.console_codes.push((code.clone(), asked));
        code
    }

    /// # Errors
    /// A code that is unknown or was used, and a verifier or redirect of another page.
    pub fn open_console(
        &mut self,
        code: &str,
        verifier: &str,
        redirect: &str,
        key: Vec<u8>,
        at: Timestamp,
    ) -> Result<ConsoleIssued, Refusal> {
        let found = self.console_codes.iter().position(|(known, _)| known == code);
        let expired = || Refusal::new(401, "AUTHCODE_EXPIRED", "The code has expired");
        let (_, asked) = self.console_codes.remove(found.ok_or_else(expired)?);
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
        if asked.challenge != challenge || asked.redirect_uri != redirect {
            return Err(Refusal::validation("codeVerifier"));
        }
        self.console_opened(key, at)
    }

    fn console_opened(&mut self, key: Vec<u8>, at: Timestamp) -> Result<ConsoleIssued, Refusal> {
        let console = self.console.clone().ok_or_else(|| Refusal::validation("no console session"))?;
        let mut issued = self.console_issued(&console, at)?;
        self.consoles.push(ConsoleSignIn { key, refresh: issued.refresh.clone(), over: None });
        issued.session = Some(console.session);
        Ok(issued)
    }

    /// # Errors
    /// A refresh token that is unknown or spent, one of another key, and one whose session is over.
    pub fn renew_console(&mut self, token: &str, key: &[u8], at: Timestamp) -> Result<ConsoleIssued, Refusal> {
        let found = self.consoles.iter().position(|console| console.refresh == token && console.key == key);
        let spent = || Refusal::new(401, "TOKEN_EXPIRED", "The token has expired");
        let found = found.ok_or_else(spent)?;
        if let Some(why) = self.consoles[found].over {
            let status = if why == "TOKEN_EXPIRED" { 401 } else { 403 };
            return Err(Refusal::new(status, why, "said so"));
        }
        let console = self.console.clone().ok_or_else(spent)?;
        let issued = self.console_issued(&console, at)?;
        self.consoles[found].refresh.clone_from(&issued.refresh);
        Ok(issued)
    }

    fn console_issued(&mut self, console: &Console, at: Timestamp) -> Result<ConsoleIssued, Refusal> {
        let nobody = || Refusal::validation("no such identity");
        let identity = self.become_somebody(&console.identity, console.lifetime, at).ok_or_else(nobody)?;
        let refresh = self.secret(mint::refresh_token());
        Ok(ConsoleIssued { identity, lifetime: console.lifetime, refresh, session: None })
    }
}
