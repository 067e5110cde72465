//! The authorization code flow with PKCE: the browser brings a code to this machine, and only the process with the
//! verifier can redeem it.

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::callback::{Brought, Callback, Waited};
use super::pending::{Pending, PendingFlow};
use super::{End, SignIn, page};
use crate::code::sign_in as code;
use crate::fault::{Fault, Result};
use crate::session::aws::oidc::{Grant, OidcError, Refusal};
use crate::session::aws::token::OAuthClient;

/// How long an address is valid.
const LIFE: SignedDuration = SignedDuration::from_mins(10);
/// The pause between two tries to redeem a code where no answer comes.
const PAUSE: Duration = Duration::from_secs(2);

impl SignIn<'_> {
    /// Opens the port and builds the address whose redirect leads to it.
    pub(super) fn start_browser(&self, client: &OAuthClient) -> Result<(Pending, Callback)> {
        let callback = Callback::open(self.asking.options.port).map_err(|error| self.port_is_taken(error))?;
        // 48 bytes are the 64 characters that the AWS CLI uses as well.
        let verifier = random::<48>()?;
        let state = random::<24>()?;
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
        let redirect = Callback::redirect_uri(callback.port());
        let url = self.oidc.authorize_url(client, &redirect, &state, &challenge);
        let since = self.world.now();
        let pending = Pending {
            url: page::read(&url, self.oidc.session, self.oidc.base)?.into(),
            since,
            expires: since + LIFE,
            opened: false,
            holder: std::process::id(),
            client: client.id.clone(),
            flow: PendingFlow::Browser { port: callback.port(), state: state.to_string(), verifier },
        };
        Ok((pending, callback))
    }

    /// Waits for the browser, and redeems what it brings.
    pub(super) fn wait_browser(&self, client: &OAuthClient, pending: &Pending, callback: Callback) -> Result<End> {
        let PendingFlow::Browser { port, state, verifier } = &pending.flow else { return Ok(End::Expired) };
        let waited = callback.wait(state, pending.end(self.world, self.until), self.is_done);
        let code = match waited.map_err(|error| self.port_is_taken(error))? {
            Waited::Brought(Brought::Code(code)) => code,
            Waited::Brought(Brought::Error(name, text)) => return Ok(End::Refused(self.browser_said(&name, &text))),
            Waited::Done => return Ok(End::Done),
            Waited::TooLate if Instant::now() < self.until => return Ok(End::Expired),
            Waited::TooLate => return Ok(End::TooLate(None)),
        };
        let redirect_uri = Callback::redirect_uri(*port);
        let grant = Grant::Code { code: &code, verifier, redirect_uri: &redirect_uri };
        loop {
            match self.oidc.redeem(client, &grant, self.world.now()) {
                Ok(granted) => return Ok(End::Granted(granted)),
                Err(refusal) if refusal.error == OidcError::Unknown && Instant::now() + PAUSE < self.until => {
                    std::thread::sleep(PAUSE);
                }
                Err(refusal) => return Ok(End::Refused(refusal)),
            }
        }
    }

    fn port_is_taken(&self, error: std::io::Error) -> Fault {
        let port = self.asking.options.port.unwrap_or_default();
        Fault::new(&code::LISTENER).with("port", port).because(error)
    }

    /// The error that the browser was redirected with, as a refusal.
    fn browser_said(&self, name: &str, text: &str) -> Refusal {
        let plain = |text: &str| text.chars().filter(|c| !c.is_control()).take(200).collect::<String>();
        let (error, code) = if name == "access_denied" {
            (OidcError::Denied, &code::DECLINED)
        } else {
            (OidcError::Other, &code::OTHER)
        };
        let (name, text) = (plain(name), plain(text));
        let fault = Fault::new(code)
            .with("session", self.oidc.session.key())
            .with("code", &name)
            .because(format_args!("{name} {text}").to_string().trim_end());
        Refusal { error, fault }
    }
}

/// Random characters of the verifier's alphabet.
fn random<const BYTES: usize>() -> Result<Zeroizing<String>> {
    let mut bytes = Zeroizing::new([0; BYTES]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|error| Fault::new(&code::RANDOM).because(error))?;
    Ok(Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_slice())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verifier_has_the_form_that_pkce_asks_for_and_is_never_the_same() {
        let (one, other) = (random::<48>().unwrap(), random::<48>().unwrap());
        assert_ne!(*one, *other);
        for verifier in [one, other] {
            assert_eq!(verifier.len(), 64);
            assert!(verifier.chars().all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c)), "{}", *verifier);
        }
    }
}
