//! `check --format fleet`: everything that an administrator asks of one machine, as one flat line of JSON.
//!
//! What only a person's own process can tell (who is signed in, what the guard stopped) it tells beside its verdict
//! where `--evidence` asks for it; the line of `--all-users` adds these up.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::claude::Scope;
use crate::cli::args::CheckArgs;
use crate::cli::verdict::CheckReport;
use crate::code::Code;
use crate::fault::Result;
use crate::guard::log;
use crate::profile::{Profile, applied_from, catalogue};
use crate::report::fleet::{AS_INTENDED, FORMAT, Judged, Line};
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

/// The line of a machine that could be judged.
///
/// # Errors
/// Where genkan's own record or the catalogue can't be read.
pub(super) fn of_report(world: &World, args: &CheckArgs, report: &CheckReport) -> Result<Line> {
    let document = &report.document;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let of_machine = |name: &str| text(&document[name]).unwrap_or_default();
    let (from, digest) = applied_from(world, &of_machine("profile"))?.unzip();
    // Root's own session is nobody's who works here.
    let alone = (!args.whose.all_users && !person::is_root()).then_some(document);
    let people: Vec<_> = report.users.iter().chain(alone).collect();
    let told = |name: &'static str| people.iter().map(move |person| &person["evidence"][name]);
    let of_people = |name: &'static str| told(name).find_map(text);
    let stops: Vec<_> = told("stops").filter_map(Value::as_u64).collect();
    // Of a person's part that couldn't be judged, the error's alone.
    let parts = || report.users.iter().chain([document]);
    let found = parts().filter_map(|part| part["codes"].as_array()).flatten();
    let codes: BTreeSet<_> = found.chain(parts().map(|part| &part["code"])).filter_map(text).collect();
    let is_held = document["not_enforced"].as_array().is_some_and(Vec::is_empty);
    let is_managed = document["scope"] == Scope::Managed.to_string();
    Ok(Line {
        verdict: of_machine("verdict"),
        codes: codes.into_iter().collect(),
        profile: of_machine("profile"),
        version: of_machine("version"),
        judged: Judged {
            profile_source: from.or_else(|| of_people("profile_source")),
            profile_sha256: digest.flatten().or_else(|| of_people("profile_sha256")),
            catalogue: Some(catalogue::load(world)?.version.to_string()),
            claude: text(&document["claude"]["version"]),
            claude_path: text(&document["claude"]["path"]),
            scope: text(&document["scope"]),
            enforced: is_managed && is_held && document["verdict"] == AS_INTENDED,
            users: people.len() as u64,
            bad: people.iter().filter(|person| person["verdict"] != AS_INTENDED).count() as u64,
            signed_in: told("signed_in").filter(|signed_in| **signed_in == true).count() as u64,
            expires: told("expires").filter_map(text).min(),
            stops: (!stops.is_empty()).then(|| stops.iter().sum()),
        },
        ..of_machine_and_person(world, args, of_machine("at"))
    })
}

/// The line where nothing could be judged.
pub(super) fn of_error(world: &World, args: &CheckArgs, code: &Code, at: &str) -> Line {
    Line {
        verdict: "error".to_owned(),
        codes: vec![code.id.to_owned()],
        ..of_machine_and_person(world, args, at.to_owned())
    }
}

/// What every line says: which machine's it is, and whose; nobody's where it tells of the machine, or of everybody on it.
fn of_machine_and_person(world: &World, args: &CheckArgs, at: String) -> Line {
    Line {
        format: FORMAT,
        at,
        genkan: env!("CARGO_PKG_VERSION").to_owned(),
        host: world.host(),
        person: (!args.whose.all_users && !person::is_root()).then(|| person::name(world)),
        ..Line::default()
    }
}
