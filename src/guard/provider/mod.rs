//! What the guard asks of each provider: who else would answer or sign, which variable leads elsewhere, and how what
//! leaves is said. Nowhere else in this room is it asked which provider it is.

pub(in crate::guard) mod bedrock;
mod foundry;
pub(in crate::guard) mod gateway;
mod vertex;

use super::leaving::Finding;
use super::signer::{self, Foreign, Helpers};
use super::{Look, SWITCH};
use crate::code::guard as code;
use crate::fault::{Fault, Result};
use crate::models::wiring::{BEDROCK, GATEWAY, SOCKET, Wiring};
use crate::profile::{ApiFormat, GatewayFormat, Profile, Provider};
use crate::world::World;

/// Whoever else would sign, or get what a gateway should get.
///
/// # Errors
/// `GK-GRD-…` where that has a fault of its own: another provider, another address than the gateway's.
pub(super) fn foreign(world: &World, look: &Look, profile: &Profile, helpers: &Helpers) -> Result<Option<Foreign>> {
    let (settings, signs) = (&look.client.settings, &look.signs);
    match profile.provider() {
        Provider::Bedrock(_) if !signs.is_on_bedrock() => Err(Fault::new(&code::PROVIDER).with("name", BEDROCK)),
        Provider::Bedrock(_) | Provider::Vertex(_) if signer::is_of_other_home(profile, settings) => {
            Ok(Some(Foreign::Variable("HOME")))
        }
        Provider::Bedrock(aws) => {
            let named = signs.foreign(world, aws, profile.sso().is_some(), helpers, settings);
            Ok(named.or_else(|| look.line.clone().map(Foreign::Line)))
        }
        // Whether Claude Code is on Vertex AI at all is said by what leads elsewhere.
        Provider::Vertex(_) => match vertex::strangers_project(profile, settings) {
            Some(project) => Err(project),
            None => Ok(vertex::foreign(profile, helpers, settings)),
        },
        Provider::Foundry(_) => Ok(foundry::foreign(profile, settings)),
        Provider::Gateway(gateway, format) => {
            let project = || match format {
                GatewayFormat::Vertex(_) => vertex::strangers_project(profile, settings),
                GatewayFormat::Anthropic | GatewayFormat::Bedrock(_) => None,
            };
            match look.sends.past(gateway).or_else(project) {
                Some(elsewhere) => Err(elsewhere),
                None => Ok(look.sends.foreign(profile, helpers, settings)),
            }
        }
    }
}

/// Whether a variable decides at any provider on where requests go.
pub(super) fn is_deciding(name: &str) -> bool {
    bedrock::is_deciding(name) || vertex::is_deciding(name) || foundry::is_deciding(name)
}

/// A variable that sends requests to another address, region or surface. A region is everybody's own affair but a
/// client's.
pub(super) fn address(profile: &Profile, by_client: bool, wiring: &Wiring) -> Option<Finding> {
    // Both go before every provider.
    if let Some(socket) = wiring.var(SOCKET).filter(|_| by_client) {
        return Some((SOCKET.to_owned(), socket.to_owned()));
    }
    let is_own = |base: &&str| profile.gateway().is_some_and(|own| own.is_at(base));
    if let Some(base) = wiring.var(GATEWAY).filter(|base| by_client && !is_own(base)) {
        return Some((GATEWAY.to_owned(), base.to_owned()));
    }
    match profile.format() {
        ApiFormat::Bedrock(_) => bedrock::address(profile, by_client, wiring),
        ApiFormat::Vertex(_) => vertex::address(profile, by_client, wiring),
        // No key is withheld for it, and whoever watches looks at the whole way to the gateway (`guard::destination`).
        ApiFormat::Anthropic => None,
        ApiFormat::Foundry(own) => foundry::address(own, profile, by_client, wiring),
    }
}

/// What leaves, as it is said: where names lead abroad, where they are others than the profile's.
pub(super) fn outside(profile: &Profile, name: String, value: String) -> Fault {
    match profile.format() {
        ApiFormat::Anthropic => Fault::new(&code::UNNAMED).with("name", name).with("value", value),
        ApiFormat::Vertex(_) if profile.gateway().is_some() && !vertex::says_place(&name, &value) => {
            Fault::new(&code::UNNAMED).with("name", name).with("value", value)
        }
        ApiFormat::Foundry(foundry) => {
            let fault = Fault::new(&code::ELSEWHERE).with("name", name).with("value", value);
            fault.with("address", foundry.address())
        }
        ApiFormat::Bedrock(_) | ApiFormat::Vertex(_) if name == SWITCH => {
            Fault::new(&code::SWITCHED).with("value", value)
        }
        ApiFormat::Bedrock(_) | ApiFormat::Vertex(_) => {
            Fault::new(&code::OUTSIDE).with("name", name).with("value", value)
        }
    }
}
