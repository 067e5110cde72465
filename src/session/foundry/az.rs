//! A token of Entra ID for Foundry, from `az`, by the very command that Claude Code runs.

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::code::foundry as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, foundry as words};
use crate::world::command::{Failure, Launch};
use crate::world::harmless::unmarked;
use crate::world::{World, files};

/// The token that `az` printed.
pub struct Token {
    pub value: Zeroizing<String>,
    pub expires: Option<Timestamp>,
    /// The directory (tenant) that issued it.
    pub tenant: Option<String>,
}

/// The resource that the token is for.
pub(super) const AUDIENCE: &str = "https://cognitiveservices.azure.com";
/// How many characters of its messages are passed on.
const EXCERPT: usize = 300;
/// The same where an administrator needs the ids at the end.
const LONG: usize = 800;
/// Entra's numbers for a sign-in that a policy of Conditional Access refuses: blocked, the device isn't compliant, isn't
/// joined, the app isn't approved.
const CONDITIONAL_ACCESS: [&str; 5] = ["AADSTS53000", "AADSTS53001", "AADSTS53002", "AADSTS53003", "AADSTS530003"];

#[derive(Deserialize)]
struct Document {
    #[serde(rename = "accessToken")]
    token: Zeroizing<String>,
    expires_on: Option<i64>,
    tenant: Option<String>,
}

/// A token for the person who is signed in to `az`. No person is asked.
///
/// # Errors
/// `GK-FDY-003` without `az`, `004` where nobody is signed in, `013` where a policy refuses, `014` where it doesn't trust who
/// answers, `005` where it fails for another reason.
pub fn token(world: &World, timeout: Duration) -> Result<Token> {
    let program = find(world).ok_or_else(|| Fault::new(&code::NO_AZ).hint(words::HINT_AZ, &[]))?;
    let args = ["account", "get-access-token", "--output", "json", "--resource", AUDIENCE];
    let failed = |why: Phrase| Fault::new(&code::AZ_FAILED).with_phrase("why", why);
    let heard = Launch::new(world, &program).args(args).with_errors().hear(timeout);
    let heard = heard.map_err(|error| failed(Failure::NotStarted.phrase()).because(error))?;
    match heard.ended.failure(timeout) {
        None => {
            let document: Document =
                serde_json::from_slice(&heard.output).map_err(|_| failed(words::NO_JSON.into()))?;
            let expires = document.expires_on.and_then(|second| Timestamp::from_second(second).ok());
            Ok(Token { value: document.token, expires, tenant: document.tenant })
        }
        Some(how @ (Failure::Deadline(_) | Failure::Interrupted)) => Err(failed(how.phrase())),
        Some(how) => {
            let errors = heard.errors();
            let said = String::from_utf8_lossy(&errors).split_whitespace().collect::<Vec<_>>().join(" ");
            let why = |most: usize| said.trim_start_matches("ERROR: ").chars().take(most).collect::<String>();
            // Both come with the advice to sign in again, which changes nothing.
            if CONDITIONAL_ACCESS.iter().any(|number| said.contains(number)) {
                return Err(Fault::new(&code::AZ_BLOCKED).because(why(LONG)));
            }
            if said.contains("CERTIFICATE_VERIFY_FAILED") {
                return Err(Fault::new(&code::AZ_TRUST).because(why(LONG)));
            }
            // Claude Code tells the two apart in the same way.
            if said.contains("az login") {
                return Err(Fault::new(&code::AZ_SIGNED_OUT).because(why(EXCERPT)).hint(words::HINT_AZ, &[]));
            }
            Err(failed(how.phrase()).because(said.chars().take(EXCERPT).collect::<String>()))
        }
    }
}

/// Finds `az` as Claude Code does: on the path.
fn find(world: &World) -> Option<PathBuf> {
    which::which_in("az", world.var("PATH"), "/").ok()
}

/// Whether somebody has signed in to `az` here, by what it has written: in time or not isn't looked at.
pub fn has_sign_in(world: &World) -> bool {
    let folder = world.var("AZURE_CONFIG_DIR").map_or_else(|| world.dirs.home.join(".azure"), PathBuf::from);
    let profile = files::read(&folder.join("azureProfile.json")).ok().flatten().unwrap_or_default();
    let profile: Value = serde_json::from_slice(unmarked(&profile)).unwrap_or_default();
    profile["subscriptions"].as_array().is_some_and(|signed_in| !signed_in.is_empty()) && find(world).is_some()
}
