//! `check --format fleet`: everything that an administrator asks of one machine, as one flat line of JSON.
//!
//! What only a person's own process can tell (who is signed in, what the guard stopped) it tells beside its verdict
//! where `--evidence` asks for it; the line of `--all-users` adds these up.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::CheckArgs;
use crate::claude::Scope;
use crate::cli::verdict::Report;
use crate::fault::Result;
use crate::guard::log;
use crate::profile::{Profile, applied_from, catalogue};
use crate::report::fleet::AS_INTENDED;
use crate::session;
use crate::world::clock::written;
use crate::world::{World, person};

/// Who is signed in until when, how often the guard has stopped something since this was last asked, and where the
/// profile came from.
///
/// # Errors
/// Where the guard's count can't be begun anew.
pub(super) fn evidence(world: &World, profile: &Profile) -> Result<Value> {
    let now = world.now();
    let state = session::state(world, profile, false).ok().filter(|state| state.works(now));
    let (from, digest) = applied_from(world, &profile.name)?.unzip();
    let expires = state.as_ref().and_then(|state| state.token_expires.or(state.credentials_expire));
    Ok(json!({
        "signed_in": state.is_some(),
        "expires": expires.map(written),
        "stops": log::stops_since_last(world)?,
        "profile_source": from,
        "profile_sha256": digest.flatten(),
    }))
}

/// Whose own line it is; nobody's where it tells of the machine, or of everybody on it.
pub(super) fn whose(world: &World, args: &CheckArgs) -> Option<String> {
    (!args.whose.all_users && !person::is_root()).then(|| person::name(world))
}

/// What the line of a machine says beside its verdict.
///
/// # Errors
/// Where genkan's own record or the catalogue can't be read.
pub(super) fn more(world: &World, args: &CheckArgs, report: &Report) -> Result<Value> {
    let document = &report.document;
    let (from, digest) = applied_from(world, document["profile"].as_str().unwrap_or_default())?.unzip();
    // Root's own session is nobody's who works here.
    let alone = (!args.whose.all_users && !person::is_root()).then_some(document);
    let people: Vec<_> = report.users.iter().chain(alone).collect();
    let told = |name: &'static str| people.iter().map(move |person| &person["evidence"][name]);
    let of_people = |name: &'static str| told(name).find_map(|value| value.as_str().map(str::to_owned));
    let stops: Vec<_> = told("stops").filter_map(Value::as_u64).collect();
    // Of a person's part that couldn't be judged, the error's alone.
    let parts = || report.users.iter().chain([document]);
    let found = parts().filter_map(|part| part["codes"].as_array()).flatten();
    let codes: BTreeSet<_> = found.chain(parts().map(|part| &part["code"])).filter_map(Value::as_str).collect();
    let is_held = document["not_enforced"].as_array().is_some_and(Vec::is_empty);
    let is_managed = document["scope"] == Scope::Managed.to_string();
    Ok(json!({
        "host": world.host(),
        "person": whose(world, args),
        "codes": codes,
        "profile_source": from.or_else(|| of_people("profile_source")),
        "profile_sha256": digest.flatten().or_else(|| of_people("profile_sha256")),
        "catalogue": catalogue::load(world)?.version,
        "claude": document["claude"]["version"],
        "claude_path": document["claude"]["path"],
        "scope": document["scope"],
        "enforced": is_managed && is_held && document["verdict"] == AS_INTENDED,
        "users": people.len(),
        "bad": people.iter().filter(|person| person["verdict"] != AS_INTENDED).count(),
        "signed_in": told("signed_in").filter(|signed_in| **signed_in == true).count(),
        "expires": told("expires").filter_map(Value::as_str).min(),
        "stops": (!stops.is_empty()).then(|| stops.iter().sum::<u64>()),
    }))
}
