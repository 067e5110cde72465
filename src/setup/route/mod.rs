//! What sends Claude Code to its provider, and keeps it there: switches, addresses, helper commands, and the variables
//! that are blanked because they would lead elsewhere. Pure; a file a provider.

mod bedrock;
mod foundry;
mod gateway;
mod vertex;

use std::path::Path;

use jiff::civil::Date;

use super::pins::Warning;
use crate::claude::Scope;
use crate::models::catalogue::Catalogue;
use crate::models::wiring::{BODY, GATEWAY, PREFIX, SMALL_FAST};
use crate::profile::{ApiFormat, Credentials, Profile, Provider, Storage};
use crate::world::Os;

/// The variables of the provider, in the order in which they are written; an empty one is left out.
pub(super) fn variables(profile: &Profile, scope: Scope) -> Vec<(&'static str, String)> {
    match profile.provider() {
        Provider::Bedrock(aws) => bedrock::variables(profile, aws, scope),
        Provider::Vertex(google) => vertex::variables(google),
        Provider::Foundry(foundry) => foundry::variables(foundry),
        Provider::Gateway(gateway, format) => gateway::variables(gateway, format),
    }
}

/// The settings keys that run genkan, with their commands.
pub(super) fn helpers(profile: &Profile, os: Os, program: &Path) -> Vec<(&'static str, String)> {
    match profile.provider() {
        Provider::Bedrock(aws) => bedrock::helpers(profile, aws, os, program),
        Provider::Vertex(_) => vertex::helpers(profile, os, program),
        Provider::Foundry(_) => Vec::new(),
        Provider::Gateway(..) => gateway::helpers(profile, os, program),
    }
}

/// Variables of a shell, or of a weaker scope, that would lead elsewhere beside our settings. A variable can't be
/// unset by settings; an empty one counts as unset for Claude Code (each was run).
pub(super) fn blanked(profile: &Profile, scope: Scope) -> Vec<&'static str> {
    // Seen: either of the shell's sends one request to the first-party service at every start, in managed scope alone.
    let keys = ["ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"].into_iter().filter(|_| scope == Scope::Managed);
    // Another gateway before every provider; another model in each request, or in some.
    let before_all = [GATEWAY, BODY, SMALL_FAST];
    let names = match profile.provider() {
        Provider::Bedrock(aws) => bedrock::blanked(aws, scope),
        Provider::Vertex(_) => vertex::blanked(scope),
        Provider::Foundry(foundry) => foundry::blanked(foundry, scope),
        Provider::Gateway(_, format) => gateway::blanked(format, scope),
    };
    // A gateway's own entries name the first key in every scope.
    let keys = keys.filter(|key| !names.contains(key)).collect::<Vec<_>>();
    names.into_iter().chain(before_all).chain(keys).collect()
}

/// Variables about models that one format alone has: the preferred geography, the location of each model.
pub(super) fn model_variables(profile: &Profile, catalogue: &Catalogue) -> Vec<(String, String)> {
    match profile.format() {
        ApiFormat::Bedrock(aws) => {
            let prefix = bedrock::preferred(profile, aws, catalogue);
            prefix.map(|prefix| (PREFIX.to_owned(), prefix.to_owned())).into_iter().collect()
        }
        ApiFormat::Vertex(google) => vertex::locations(google, catalogue),
        ApiFormat::Anthropic | ApiFormat::Foundry(_) => Vec::new(),
    }
}

/// What stands against the pins without making them impossible.
pub fn warnings(profile: &Profile, catalogue: &Catalogue, today: Date) -> Vec<Warning> {
    match profile.format() {
        ApiFormat::Bedrock(aws) => bedrock::warnings(profile, aws, catalogue, today),
        ApiFormat::Vertex(_) => vertex::warnings(profile, catalogue),
        // What a gateway's names mean isn't known here.
        ApiFormat::Anthropic | ApiFormat::Foundry(_) => Vec::new(),
    }
}

/// What a hook can't do without, of what only the variables at setup say.
pub(super) struct Needs {
    /// Where Google's own tools keep their files.
    pub google: bool,
    /// Where programs lie.
    pub programs: bool,
    /// How the keyring is reached.
    pub keyring: bool,
}

/// What the hooks of this profile can't do without.
pub(super) fn needs(profile: &Profile) -> Needs {
    match profile.credentials() {
        Credentials::Aws(aws) => {
            Needs { google: false, programs: !aws.refresh_command.is_empty(), keyring: aws.storage == Storage::Keyring }
        }
        Credentials::Google(_) => Needs { google: true, programs: true, keyring: false },
        Credentials::Azure(_) => Needs { google: false, programs: false, keyring: false },
        // A command that prints a gateway's key may have it from the keyring too.
        Credentials::Key(gateway, _) => {
            Needs { google: false, programs: !gateway.key_command.is_empty(), keyring: true }
        }
    }
}
