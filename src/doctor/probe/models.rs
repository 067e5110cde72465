//! Reads what decides on Claude Code's models here: its merged settings, genkan's ledger, the AWS profile's region.

use std::collections::BTreeMap;
use std::time::Instant;

use crate::claude::proxy::{Proxies, Stack};
use crate::claude::{Content, Effective, Layers, Origin, Scope};
use crate::doctor::Groundwork;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::models::{Lead, Models, Provenance, REFUSED, Setter};
use crate::doctor::facts::{Facts, Probe};
use crate::doctor::residency::{ADDRESSES, SWITCH};
use crate::fault::Result;
use crate::guard::credential_use::{self, deciding};
use crate::models::Tier;
use crate::models::catalogue::{Catalogue, CatalogueSource};
use crate::models::wiring::{FORGETTING, Wiring};
use crate::profile::conflicts::{Conflict, exposing};
use crate::profile::routing::{Routing, variable_of};
use crate::profile::{Profile, catalogue};
use crate::secret::without_user;
use crate::session;
use crate::session::aws_files::AwsFiles;
use crate::setup::apply::Store;
use crate::setup::intent::{applied_scope, project};
use crate::setup::ledger::Ledger;
use crate::setup::step::Path;
use crate::world::net::{PROXIES, Route};
use crate::world::{Vars, World, files};

/// The choice of models as Claude Code with these settings will make it.
///
/// # Errors
/// A ledger or a catalogue that can't be used.
pub fn look(world: &World, profile: &Profile, settings: &Effective) -> Result<Models> {
    let text = |name: &str| settings.env(name).and_then(|resolved| resolved.value.as_str());
    let mut env = deciding(settings.variables().filter_map(|(name, value)| Some((name, value.value.as_str()?))));
    let addresses = ADDRESSES.iter().filter_map(|name| Some(((*name).to_owned(), text(name)?.trim().to_owned())));
    env.extend(addresses.filter(|(_, value)| !value.is_empty()));
    env.values_mut().for_each(|value| *value = without_user(value));
    // Who blanks the switch decides as much as who sets it.
    let named = env.keys().map(String::as_str).chain([SWITCH]);
    let setters = named.filter_map(|name| Some((name.to_owned(), setter(&settings.env(name)?.origin)))).collect();
    let leaving = credential_use::leaving(world, profile, settings)?;
    let aws_profile = text("AWS_PROFILE").filter(|name| !name.is_empty()).unwrap_or("default");
    // A broken file of AWS's is the credentials group's to name.
    let aws_region = AwsFiles::read(world)
        .ok()
        .and_then(|files| files.section(aws_profile).and_then(|section| section.get("region")).map(str::to_owned));
    let catalogue = catalogue::load(world)?;
    Ok(Models {
        wiring: Wiring::in_force(settings, env),
        setters,
        written: written(world, profile)?,
        aws_region,
        leaving: leaving.into_iter().map(lead).collect(),
        forgotten: forgotten(profile, settings).map(str::to_owned),
        by_shell: None,
        exposed: exposed(profile, settings),
        catalogue: (catalogue.provenance.source != CatalogueSource::Embedded).then(|| catalogue.text().into_owned()),
        provenance: Some(provenance(&catalogue)),
    })
}

fn forgotten(profile: &Profile, settings: &Effective) -> Option<&'static str> {
    let defeats = |name: &&str| {
        let set = settings.env(name)?;
        let defeats = |entry: &Routing| entry.defeats(&set.value, Some(&set.origin), profile);
        variable_of(name, profile).map(defeats)
    };
    FORGETTING.into_iter().find(|name| defeats(name) == Some(true))
}

fn provenance(catalogue: &Catalogue) -> Provenance {
    let refused = catalogue.provenance.refused.iter();
    let filled = refused.flat_map(|fault| REFUSED.iter().filter_map(|name| Some((*name, fault.arg(name)?))));
    Provenance {
        document: catalogue.document(),
        refused: filled.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    }
}

/// What the shell alone would make of Claude Code, where the profile stands in settings that can be left out.
///
/// # Errors
/// A catalogue that can't be used.
pub fn by_shell(world: &World, profile: &Profile, layers: &Layers) -> Result<Option<Lead>> {
    let is_left_out = applied_scope(world, &profile.name).is_some_and(|scope| scope != Scope::Managed);
    let found = if is_left_out { credential_use::by_shell(world, profile, layers)? } else { None };
    Ok(found.map(lead))
}

/// What a file of settings that goes before the others (`--settings`) leads out of the residency. A catalogue that can't be
/// used is said elsewhere.
pub(super) fn by_file(world: &World, profile: &Profile, layers: &Layers, file: &std::path::Path) -> Option<Lead> {
    let origin = Origin::Local(file.to_owned());
    let content = Content::parse(&files::read(file).ok().flatten()?, Scope::Local);
    let mut layers = layers.clone();
    layers.lay_over(origin.clone(), content);
    let settings = Effective::new(&layers);
    let leaving = credential_use::leaving(world, profile, &settings).ok()?;
    let signed = leaving.into_iter().find(|one| one.origin.as_ref() == Some(&origin)).map(lead);
    signed.or_else(|| diverted(world, profile, &settings, &origin))
}

/// Where all requests go by what this file says: another provider's needs no credentials of the profile's.
fn diverted(world: &World, profile: &Profile, settings: &Effective, origin: &Origin) -> Option<Lead> {
    let by = setter(origin);
    let facts =
        Facts { models: Probe::Got(look(world, profile, settings).ok()?), ..Facts::new(world.now(), String::new()) };
    let routes = Analysis::new(&facts, profile).routes;
    let is_its = |name: &str| settings.env(name).is_some_and(|set| set.origin == *origin);
    let found = routes.diversions.into_iter().find_map(|way| Some((way.name.filter(|name| is_its(name))?, way.to)));
    found.map(|(name, to)| Lead { by: Some(by), name, to })
}

fn lead(lead: credential_use::Lead) -> Lead {
    Lead { by: lead.origin.as_ref().map(setter), name: lead.name, to: lead.to }
}

/// What lets somebody else read prompts or credentials, or sign, and verification that is off.
fn exposed(profile: &Profile, settings: &Effective) -> Vec<(String, String, String)> {
    let told = |conflict: Conflict| (conflict.name.clone(), conflict.told(), conflict.origin.to_string());
    let mut found: Vec<_> = exposing(settings, profile).map(told).collect();
    found.sort_by(|(_, _, one), (_, _, other)| one.cmp(other));
    found
}

/// Claude Code's way out, as its settings give it: what the shell says besides counts there too; what its proxy wants is
/// found out by `until`.
///
/// # Errors
/// Where what the profile's proxy wants can't be had.
pub(crate) fn way(world: &World, profile: &Profile, work: &Groundwork, until: Instant) -> Result<Route> {
    let text = |name: &str| work.effective.env(name).and_then(|resolved| resolved.value.as_str()).map(str::trim);
    let named = |name: &str| text(name).filter(|value| !value.is_empty());
    let network = &profile.network;
    let proxies = Proxies::from_vars(named);
    let proxy = proxies.named(Stack::Fetch).map_or_else(String::new, |(_, url)| url.to_owned());
    // A blank of a settings file beats the shell's.
    let is_named = PROXIES.iter().any(|name| text(name).is_some());
    // Another proxy gets nothing.
    let is_own = session::proxy::is_own(profile, &proxy);
    let route = Route {
        authorization: if is_own { work.proxy(world, profile, until).clone()? } else { None },
        direct: proxy.is_empty() && is_named,
        proxy,
        no_proxy: proxies.lists().next().unwrap_or_default().split([',', ' ']).map(str::to_owned).collect(),
        ca_bundle: named("NODE_EXTRA_CA_CERTS").unwrap_or_default().to_owned(),
        client_cert: network.client_cert.clone(),
        client_key: network.client_key.clone(),
        passphrase: None,
        settings: Vars::default(),
    };
    Ok(work.showing(profile, route))
}

/// The pins that the ledger has in any scope, where they are still what the profile says.
fn written(world: &World, profile: &Profile) -> Result<BTreeMap<String, String>> {
    let mut written = BTreeMap::new();
    for scope in [Scope::User, Scope::Project, Scope::Local, Scope::Managed] {
        let ledger = Ledger::load_whole(&Store::new(&world.dirs, scope).folder)?;
        let Some(applied) = ledger.applied(scope, project(world, scope).as_deref()).filter(|applied| !applied.off)
        else {
            continue;
        };
        for tier in Tier::ALL {
            let Some(model) = profile.models.of_tier(tier) else { continue };
            let path = Path::keys(["env", tier.variable()]);
            let entries = applied.files.iter().filter_map(|file| file.entry(&path));
            if entries.into_iter().any(|entry| entry.matches(Some(&model.into()))) {
                written.insert(tier.variable().to_owned(), model.to_owned());
            }
        }
    }
    Ok(written)
}

fn setter(origin: &Origin) -> Setter {
    Setter { place: origin.to_string(), managed: origin.is_managed(), folder: origin.needs_trust() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claude::Layer;
    use crate::profile::testing::japan;
    use crate::world::testing::world;

    #[test]
    fn a_file_that_goes_before_the_settings_leads_abroad_where_claude_code_heeds_it() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let pins = ["OPUS", "SONNET", "HAIKU", "FABLE"].map(|tier| format!("ANTHROPIC_DEFAULT_{tier}_MODEL"));
        let mut env: serde_json::Map<String, serde_json::Value> =
            pins.iter().map(|pin| (pin.clone(), "jp.anthropic.claude-sonnet-4-6".into())).collect();
        env.insert("CLAUDE_CODE_USE_BEDROCK".into(), "1".into());
        env.insert("AWS_REGION".into(), "ap-northeast-1".into());
        let user = serde_json::json!({"env": env, "availableModels": ["jp.anthropic.claude-sonnet-4-6"]});
        let content = Content::parse(user.to_string().as_bytes(), Scope::User);
        let layers =
            Layers { shell: Vars::default(), files: vec![Layer { origin: Origin::User("u.json".into()), content }] };
        let file = folder.path().join("team.json");
        for (text, expected) in [
            (r#"{"env": {"AWS_REGION": "us-east-1"}}"#, Some(("AWS_REGION", "us-east-1"))),
            (r#"{"env": {"AWS_REGION": "ap-northeast-3"}}"#, None),
            (r#"{"statusLine": {"type": "command", "command": "x"}}"#, None),
            ("{", None),
        ] {
            files::replace(&file, text.as_bytes(), None, files::Access::Private).unwrap();
            let found = by_file(&world, &japan(), &layers, &file);
            let found = found.as_ref().map(|lead| (lead.name.as_str(), lead.to.as_str()));
            assert_eq!(found, expected, "{text}");
        }
    }
}
