//! Looks at Microsoft Foundry: whom Claude Code signs as, and how the resource answers for each pinned deployment.
//!
//! The key and the token go to the profile's own resource alone, whatever Claude Code's settings say by now, and only
//! for a profile that somebody has applied here. What a service principal's variables hold goes to Entra ID alone, for a
//! token, as Claude Code sends it.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use zeroize::Zeroizing;

use super::Probing;
use super::account::Ask;
use super::asking::{Replies, prompts};
use super::gateway::NOT_APPLIED;
use super::models::way_for_key;
use crate::claude::Origin;
use crate::doctor::Groundwork;
use crate::doctor::facts::account::Large;
use crate::doctor::facts::credentials::{EntraToken, Foundry};
use crate::doctor::facts::{NOT_WANTED, OFFLINE, Probe, account};
use crate::doctor::residency::{catalogue, residency, started};
use crate::profile::{self, FoundryAuth, Profile, stored};
use crate::session::foundry::{self, Credential, Principal, Signer};
use crate::session::invoke::{FoundryDeployments, Invoked};
use crate::world::deadline::left;
use crate::world::net::Net;
use crate::world::{World, files};

/// In [`Probe::NotTried`].
const NOT_NAMED: &str = "the profile doesn't name it";

/// Who signs, by Claude Code's settings; `az`, or Entra ID for a service principal, is asked where `online` says so.
pub(crate) fn sign_in(
    world: &World,
    profile: &Profile,
    own: &profile::Foundry,
    work: &Groundwork,
    online: bool,
    until: Instant,
) -> Foundry {
    let signer = signer(world, own, work);
    let token = match signer {
        Ok(Signer::AzureCli) if online => {
            let token = work.azure(world, until).as_ref().map_err(Clone::clone);
            token.map(seen).into()
        }
        Ok(Signer::AzureCli | Signer::Principal | Signer::Workload) if !online => Probe::NotTried(OFFLINE.to_owned()),
        Ok(signer @ (Signer::Principal | Signer::Workload)) => match principal(world, profile, own, work, signer) {
            Ok(principal) => {
                let token = work.principal(world, profile, &principal, until).as_ref();
                token.map(seen).map_err(Clone::clone).into()
            }
            Err(why) => Probe::NotTried(why),
        },
        _ => Probe::default(),
    };
    let helper = work.effective.setting("apiKeyHelper").and_then(|helper| helper.value.as_str());
    let missing = foundry::halves(|name| work.effective.var(name).is_some());
    let client = work.effective.env(Signer::Principal.name());
    let is_of_shell = client.is_some_and(|client| client.origin == Origin::Shell);
    let is_principal = matches!(signer, Ok(Signer::Principal));
    Foundry {
        is_of_shell: is_of_shell && is_principal,
        without_az: is_principal && !foundry::has_sign_in(world),
        signer: signer.into(),
        has_key: own.auth == FoundryAuth::Entra && foundry::has_key(&work.layers.shell),
        missing: missing.into_iter().map(str::to_owned).collect(),
        has_helper: helper.is_some_and(|helper| !helper.is_empty()),
        token,
    }
}

fn seen(token: &foundry::Token) -> EntraToken {
    EntraToken { expires: token.expires, tenant: token.tenant.clone() }
}

/// Who signs. Seen (2.1.332): where a federated token's file isn't there, the next source is asked.
fn signer(world: &World, own: &profile::Foundry, work: &Groundwork) -> crate::fault::Result<Signer> {
    let signer = foundry::meant(own, &work.effective)?;
    let file = || work.effective.var(signer.name()).map(Path::new);
    let is_lost = signer == Signer::Workload && file().is_some_and(|file| files::standing(file).is_none());
    Ok(if is_lost && foundry::has_sign_in(world) { Signer::AzureCli } else { signer })
}

/// Whether somebody has applied the profile here, as it is.
fn is_applied(world: &World, profile: &Profile, own: &profile::Foundry) -> bool {
    stored(world, &profile.name).is_ok_and(|stored| stored.foundry() == Some(own))
}

/// The service principal that a token may be asked for; else why not.
fn principal(
    world: &World,
    profile: &Profile,
    own: &profile::Foundry,
    work: &Groundwork,
    signer: Signer,
) -> Result<Principal, String> {
    if !is_applied(world, profile, own) {
        return Err(NOT_APPLIED.to_owned());
    }
    Principal::named(&work.effective, signer)
}

/// What the deployments say until then; `facts` hold what decides on the models.
pub(crate) fn look(probing: Probing<'_>, own: &profile::Foundry, ask: Ask) -> account::Account {
    let Probing { world, profile, work, facts, until } = probing;
    let mut found = account::Account::default();
    let standings = residency(facts, profile);
    let names: BTreeSet<String> = standings.iter().map(|standing| standing.model.clone()).collect();
    let unasked = |why: &str| names.iter().map(|name| (name.clone(), Probe::NotTried(why.to_owned()))).collect();
    let signed = match signer(world, own, work) {
        _ if !is_applied(world, profile, own) => Err(Probe::NotTried(NOT_APPLIED.to_owned())),
        Err(fault) => Err(Probe::Failed((&fault).into())),
        Ok(signer) => credential(probing, own, signer).map(|credential| (signer, credential)),
    };
    let (signer, credential) = match signed {
        Ok(signed) => signed,
        Err(access) => {
            if let Probe::NotTried(why) = &access {
                found.invoked = unasked(why);
            }
            found.access = access;
            return found;
        }
    };
    let address = own.address();
    found.access = Probe::Got(account::Access {
        source: signer.name().to_owned(),
        control_plane: String::new(),
        runtime: address.clone(),
    });
    found.invoked = unasked(if ask.invoke { NOT_NAMED } else { NOT_WANTED });
    if !ask.invoke {
        return found;
    }
    let left = left(until);
    let way = way_for_key(world, profile, work, until);
    let net = match way.and_then(|way| Net::new(world, &way, left)) {
        Ok(net) => net,
        Err(fault) => {
            found.invoked = unasked(&fault.to_string());
            return found;
        }
    };
    let headers = work.custom_headers();
    let models = FoundryDeployments { net: &net, address: &address, credential: &credential, headers: &headers };
    let first = started(facts, profile);
    let catalogue = facts.models.got().and_then(catalogue);
    let prompts = prompts(work, catalogue.as_deref());
    let one = |name: &str, size| models.one_token(name, size);
    let mut replies = Replies::of(names.iter().filter(|name| is_own(profile, name)), first.as_ref(), one);
    replies.again(until, prompts, one);
    (found.crowded, found.unsteady) = (replies.crowded, replies.unsteady);
    found.large = replies.large.map(|Large { model, answer, is_of_words, first_passes }| Large {
        model,
        answer: answer.map(|reply| reply.invoked),
        is_of_words,
        first_passes,
    });
    for (name, answer) in replies.of {
        if let Some(region) = answer.got().and_then(|answer| answer.region.clone()) {
            found.regions.insert(name.clone(), region);
        }
        if answer.got().is_some_and(|answer| !answer.streamed && answer.invoked == Invoked::Answered) {
            found.unstreamed.push(name.clone());
        }
        found.invoked.insert(name, answer.map(|answer| answer.invoked));
    }
    found
}

/// What Claude Code signs with, where it may be looked at.
fn credential(
    probing: Probing<'_>,
    own: &profile::Foundry,
    signer: Signer,
) -> Result<Credential, Probe<account::Access>> {
    let Probing { world, profile, work, until, .. } = probing;
    let set = || Zeroizing::new(work.effective.var(signer.name()).unwrap_or_default().to_owned());
    match signer {
        Signer::Key => Ok(Credential::Key(set())),
        Signer::Token => Ok(Credential::Token(set())),
        Signer::AzureCli => match work.azure(world, until) {
            Ok(token) => Ok(Credential::Token(token.value.clone())),
            Err(fault) => Err(Probe::Failed(fault.into())),
        },
        Signer::Principal | Signer::Workload => {
            let principal = principal(world, profile, own, work, signer).map_err(Probe::NotTried)?;
            match work.principal(world, profile, &principal, until) {
                Ok(token) => Ok(Credential::Token(token.value.clone())),
                Err(fault) => Err(Probe::Failed(fault.into())),
            }
        }
        Signer::Nobody | Signer::Managed => {
            Err(Probe::NotTried(format!("{}: only Claude Code signs with it", signer.name())))
        }
    }
}

/// A name that the profile means: whatever else a folder's settings name isn't asked for.
fn is_own(profile: &Profile, model: &str) -> bool {
    !crate::profile::routing::is_other_model(&model.into(), profile)
}
