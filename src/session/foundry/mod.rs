//! What requests to Microsoft Foundry are authenticated with. Claude Code does it itself: with a token or a key from a
//! variable, else with what Azure's credential chain finds. genkan stores and renews nothing there.
//!
//! The order is Claude Code's (2.1.328), seen by running it; a key of `apiKeyHelper` is never sent there. Of a service
//! principal's variables `doctor` alone reads the values, for a token. `az` is run as Claude Code runs it. Known holes: a virtual
//! machine's managed identity without variables (the metadata service isn't asked), and Azure's PowerShell and
//! developer CLI, which Claude Code asks after `az`.

mod az;
mod principal;

use serde::{Deserialize, Serialize};
use std::time::Duration;
use zeroize::Zeroizing;

use super::{SourceKind, State};
use crate::claude::switch::is_on;
use crate::claude::{Effective, layers};
use crate::code::foundry as code;
use crate::fault::{Fault, Result};
use crate::messages::foundry as words;
use crate::profile::{Foundry, FoundryAuth, Issuer, Profile};
use crate::world::{Vars, World};

pub use az::{Token, has_sign_in, token};
pub use principal::Principal;

/// The credential that Claude Code uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signer {
    /// A token in a variable; it goes before all others.
    Token,
    Key,
    /// Requests are sent without a credential.
    Nobody,
    /// A service principal, named by variables.
    Principal,
    /// A workload identity: a service principal with a federated token, as in a cluster.
    Workload,
    /// The machine's managed identity, where variables say that it has one.
    Managed,
    AzureCli,
}

/// What a request is authenticated with.
pub enum Credential {
    Key(Zeroizing<String>),
    Token(Zeroizing<String>),
}

pub const KEY: &str = "ANTHROPIC_FOUNDRY_API_KEY";

/// Whether these variables, of a shell, have the resource's key.
pub fn has_key(shell: &Vars) -> bool {
    shell.get(KEY).is_some_and(|key| !key.trim().is_empty())
}
const TOKEN: &str = "ANTHROPIC_FOUNDRY_AUTH_TOKEN";
const UNSIGNED: &str = "CLAUDE_CODE_SKIP_FOUNDRY_AUTH";
const CHAIN: &str = "AZURE_TOKEN_CREDENTIALS";
const TENANT: &str = "AZURE_TENANT_ID";
const CLIENT: &str = "AZURE_CLIENT_ID";
const SECRETS: [&str; 2] = ["AZURE_CLIENT_SECRET", "AZURE_CLIENT_CERTIFICATE_PATH"];
const FEDERATED: &str = "AZURE_FEDERATED_TOKEN_FILE";
const MANAGED: [&str; 2] = ["IDENTITY_ENDPOINT", "MSI_ENDPOINT"];

impl Signer {
    /// Decides by Claude Code's variables; `value` gives one that is set.
    pub fn from_vars<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Self {
        let is_set = |name: &str| value(name).is_some();
        let chain = Chain::from_value(value(CHAIN).unwrap_or_default());
        if is_set(TOKEN) {
            Self::Token
        } else if is_set(KEY) {
            Self::Key
        } else if value(UNSIGNED).is_some_and(is_on) {
            Self::Nobody
        } else if chain == Chain::Developer {
            Self::AzureCli
        } else if [TENANT, CLIENT].into_iter().all(is_set) && SECRETS.into_iter().any(is_set) {
            Self::Principal
        } else if [FEDERATED, TENANT, CLIENT].into_iter().all(is_set) {
            Self::Workload
        } else if MANAGED.into_iter().any(is_set) {
            Self::Managed
        } else {
            Self::AzureCli
        }
    }

    /// The variable, or the program, that it comes from.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Token => TOKEN,
            Self::Key => KEY,
            Self::Nobody => UNSIGNED,
            Self::Principal => CLIENT,
            Self::Workload => FEDERATED,
            Self::Managed => MANAGED[0],
            Self::AzureCli => "az",
        }
    }
}

/// What `AZURE_TOKEN_CREDENTIALS` leaves of the sources that Azure's library inside Claude Code asks.
#[derive(PartialEq, Eq)]
enum Chain {
    Whole,
    /// A developer's own sign-in alone.
    Developer,
    /// Everything but that.
    Deployed,
    /// The library ends with an error at this value, whatever is set beside it.
    Invalid,
}

impl Chain {
    fn from_value(value: &str) -> Self {
        match value.trim().to_ascii_lowercase().as_str() {
            "" => Self::Whole,
            "dev" => Self::Developer,
            "prod" => Self::Deployed,
            _ => Self::Invalid,
        }
    }

    const fn allows(&self, signer: Signer) -> bool {
        match signer {
            Signer::Token | Signer::Key | Signer::Nobody => true,
            Signer::AzureCli => matches!(self, Self::Whole | Self::Developer),
            Signer::Principal | Signer::Workload | Signer::Managed => matches!(self, Self::Whole | Self::Deployed),
        }
    }
}

/// The variables that an incomplete service principal lacks; Claude Code skips it silently. Beside a managed identity's
/// address the client's id says which of the machine's identities signs, and no principal is meant.
pub fn halves(is_set: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let secret = || SECRETS.into_iter().any(&is_set);
    let has_its_own = || is_set(FEDERATED) || MANAGED.into_iter().any(&is_set);
    let is_meant = secret() || is_set(CLIENT) && !has_its_own();
    if !is_meant {
        return Vec::new();
    }
    let lacking = [TENANT, CLIENT].into_iter().filter(|name| !is_set(name));
    lacking.chain((!secret()).then_some(SECRETS[0])).collect()
}

/// The credential that Claude Code uses, where it is of the kind that the profile names.
///
/// # Errors
/// `GK-FDY-002` where the profile names a key and there is none: Claude Code asks Azure's chain then. `GK-FDY-012` where
/// there is one that can't be. `GK-FDY-016` where what is left of Azure's chain gives nothing.
pub fn meant(own: &Foundry, settings: &Effective) -> Result<Signer> {
    let signer = Signer::from_vars(|name| settings.var(name));
    match own.auth {
        FoundryAuth::Key if ![Signer::Key, Signer::Token].contains(&signer) => {
            return Err(Fault::new(&code::NO_KEY).with("name", KEY));
        }
        FoundryAuth::Key | FoundryAuth::Entra => {}
    }
    if let Some((set, value)) = settings.env(CHAIN).zip(settings.var(CHAIN))
        && !Chain::from_value(value).allows(signer)
    {
        let fault = Fault::new(&code::NO_SOURCE).with("name", CHAIN).with("value", value);
        return Err(fault.with("place", &set.origin));
    }
    if [Signer::Key, Signer::Token].contains(&signer)
        && let value = settings.var(signer.name()).unwrap_or_default()
        && let Some((at, odd)) = odd(value)
    {
        let fault = Fault::new(&code::KEY_FORM).with("name", signer.name()).with("at", at + 1);
        return Err(fault.with("character", odd).with("length", value.chars().count()));
    }
    Ok(signer)
}

/// The first character that no key or token has, and where, from 0.
fn odd(value: &str) -> Option<(usize, String)> {
    let is_quote = |c: &char| ['"', '\''].contains(c);
    let found = value.chars().enumerate().find(|(_, c)| !c.is_ascii_graphic() || is_quote(c));
    found.map(|(at, c)| (at, if c.is_ascii_graphic() { c.to_string() } else { format!("U+{:04X}", u32::from(c)) }))
}

/// `GK-FDY-001`: the sign-in isn't genkan's.
pub(super) fn no_sign_in(profile: &Profile, own: &Foundry) -> Fault {
    let fault = Fault::new(&code::NO_SIGN_IN).with("profile", &profile.name);
    match own.auth {
        FoundryAuth::Key => fault.hint(words::HINT_KEY, &[("name", &KEY)]),
        FoundryAuth::Entra => fault.hint(words::HINT_AZ, &[]),
    }
}

/// `GK-FDY-001` for whoever wants out.
pub(super) fn no_sign_out(profile: &Profile, own: &Foundry) -> Fault {
    let fault = Fault::new(&code::NO_SIGN_IN).with("profile", &profile.name);
    match own.auth {
        FoundryAuth::Key => fault.hint(words::HINT_OUT_KEY, &[("name", &KEY)]),
        FoundryAuth::Entra => fault.hint(words::HINT_OUT_AZ, &[]),
    }
}

/// The credential as a [`State`]. `az` is run where `online` is set; the resource is never asked.
///
/// # Errors
/// None: what is missing is the state's reason.
pub(super) fn state(world: &World, own: &Foundry, online: bool) -> Result<State> {
    let settings = Effective::new(&layers::read(world, &world.cwd));
    let signer = meant(own, &settings);
    let token = match signer {
        Ok(Signer::AzureCli) if online => Some(az::token(world, AZ_TIMEOUT)),
        _ => None,
    };
    let (token, refused) = match token.transpose() {
        Ok(token) => (token, None),
        Err(fault) => (None, Some(fault)),
    };
    let name = signer.as_ref().map_or(KEY, |signer| signer.name());
    let reason = signer.as_ref().err().cloned().or(refused);
    Ok(State {
        name: own.address(),
        kind: match own.auth {
            FoundryAuth::Key => SourceKind::FoundryKey,
            FoundryAuth::Entra => SourceKind::Entra,
        },
        issuer: Issuer::Azure,
        quota_project: None,
        account: token.as_ref().and_then(|token| token.tenant.clone()),
        role: None,
        assumes: Vec::new(),
        identity: None,
        storage: name.to_owned(),
        token_expires: None,
        credentials_expire: token.and_then(|token| token.expires),
        refreshable: false,
        accepted: reason.as_ref().map(|_| false),
        reason,
        finding: None,
        pending: None,
    })
}

/// `az` starts slowly.
const AZ_TIMEOUT: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_is_set_signs() {
        let principal = [(TENANT, "t"), (CLIENT, "c"), (SECRETS[0], "s")];
        for (set, signer) in [
            (&[][..], Signer::AzureCli),
            (&[(KEY, "k")], Signer::Key),
            (&[(KEY, "k"), (TOKEN, "t")], Signer::Token),
            (&[(UNSIGNED, "1")], Signer::Nobody),
            (&[(UNSIGNED, "0")], Signer::AzureCli),
            (&principal, Signer::Principal),
            (&principal[1..], Signer::AzureCli),
            (&[(TENANT, "t"), (CLIENT, "c"), (FEDERATED, "f")], Signer::Workload),
            (&[(MANAGED[1], "http://x")], Signer::Managed),
            (&[(MANAGED[0], "http://x"), (CHAIN, "DEV")], Signer::AzureCli),
            (&[(MANAGED[0], "http://x"), (CHAIN, "prod")], Signer::Managed),
        ] {
            let value = |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
            assert_eq!(Signer::from_vars(value), signer, "{set:?}");
        }
    }

    /// As 2.1.328 sends it and doesn't.
    #[test]
    fn what_stands_around_a_key_is_left_out_and_what_stands_in_it_is_named() {
        for (value, odd) in [
            ("\u{feff}key-1\r\n", None),
            (" \u{3000}key-1\u{a0}\u{b}", None),
            ("key-1\u{85}", Some("6 U+0085")),
            ("key-1\u{200b}", Some("6 U+200B")),
            ("key\n-1", Some("4 U+000A")),
            ("\"key-1\"", Some("1 \"")),
            ("\u{201c}key-1", Some("1 U+201C")),
        ] {
            let shell = Vars::new([(KEY.to_owned(), value.to_owned())]);
            let settings = Effective::new(&layers::Layers { shell, files: Vec::new() });
            let told = match meant(&Foundry::default(), &settings) {
                Ok(signer) => {
                    assert_eq!((signer, settings.var(KEY)), (Signer::Key, Some("key-1")), "{value:?}");
                    None
                }
                Err(fault) => Some(format!("{} {}", fault.arg("at").unwrap(), fault.arg("character").unwrap())),
            };
            assert_eq!(told.as_deref(), odd, "{value:?}");
        }
    }

    #[test]
    fn half_a_principal_lacks_the_rest() {
        for (set, lacks) in [
            (&[][..], &[][..]),
            (&[TENANT], &[]),
            (&[CLIENT], &[TENANT, SECRETS[0]]),
            (&[SECRETS[1], TENANT], &[CLIENT]),
            (&[TENANT, CLIENT, SECRETS[1]], &[]),
            (&[TENANT, CLIENT, FEDERATED], &[]),
            (&[CLIENT, MANAGED[0]], &[]),
            (&[CLIENT, MANAGED[1]], &[]),
            (&[CLIENT, MANAGED[0], SECRETS[0]], &[TENANT]),
        ] {
            assert_eq!(halves(|name| set.contains(&name)), lacks, "{set:?}");
        }
    }
}
