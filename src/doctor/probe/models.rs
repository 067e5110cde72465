//! Reads what decides on Claude Code's models here: its merged settings, genkan's ledger, the AWS profile's region.

use std::collections::BTreeMap;
use std::time::Instant;

use crate::claude::proxy::{Proxies, Stack};
use crate::claude::{Effective, Layers, Origin, Scope};
use crate::doctor::Groundwork;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::models::{Lead, Models, Provenance, REFUSED, Setter};
use crate::doctor::facts::{Facts, Probe};
use crate::doctor::residency::{ADDRESSES, Diversion};
use crate::fault::Result;
use crate::guard::exposure::posting_beside;
use crate::guard::leaving::{self, deciding};
use crate::models::Tier;
use crate::models::catalogue::{Catalogue, CatalogueSource};
use crate::models::wiring::{BEDROCK, FORGETTING, Wiring};
use crate::profile::conflicts::{Conflict, exposing};
use crate::profile::routing::{Routing, variable_of};
use crate::profile::{Profile, catalogue};
use crate::secret::without_user;
use crate::session::aws::AwsFiles;
use crate::session::{self, AwsSigned};
use crate::setup::intent::{applied_scope, project};
use crate::setup::ledger::Ledger;
use crate::setup::step::Path;
use crate::setup::store::Store;
use crate::world::ancestors::Process;
use crate::world::net::{PROXIES, Route};
use crate::world::{Vars, World, no_proxy};

/// The choice of models as Claude Code with these settings will make it.
///
/// # Errors
/// A ledger or a catalogue that can't be used.
pub fn look(world: &World, profile: &Profile, settings: &Effective) -> Result<Models> {
    let mut env = deciding(settings.variables().filter_map(|(name, value)| Some((name, value.value.as_str()?))));
    let addresses =
        ADDRESSES.iter().filter_map(|name| Some(((*name).to_owned(), settings.text(name)?.trim().to_owned())));
    env.extend(addresses.filter(|(_, value)| !value.is_empty()));
    env.values_mut().for_each(|value| *value = without_user(value));
    // Who blanks the switch decides as much as who sets it.
    let named = env.keys().map(String::as_str).chain([BEDROCK]);
    let setters = named.filter_map(|name| Some((name.to_owned(), setter(&settings.env(name)?.origin)))).collect();
    let leaving = leaving::of_settings(world, profile, settings)?;
    let aws_profile = settings.text("AWS_PROFILE").filter(|name| !name.is_empty()).unwrap_or("default");
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
        exposed: exposed(world, profile, settings),
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
    let found = if is_left_out { leaving::by_shell(world, profile, layers)? } else { None };
    Ok(found.map(lead))
}

/// How Claude Code is started where something stands in its program's place.
pub(super) struct Start<'a> {
    /// Variables that are set, and those that are taken away.
    pub vars: BTreeMap<&'a str, Option<&'a str>>,
    pub args: &'a [String],
    /// Nothing of the shell's environment is left but these.
    pub is_emptied: bool,
}

/// What such a start leads out of the residency, and a plain one doesn't. A catalogue that can't be used is said elsewhere.
pub(super) fn by_start(world: &World, profile: &Profile, layers: &Layers, start: &Start<'_>) -> Option<Lead> {
    let plain = Start { vars: BTreeMap::new(), args: &[], is_emptied: false };
    let known = outside(world, profile, layers, &plain)?;
    let is_new = |lead: &Lead| !known.iter().any(|one| (&one.name, &one.to) == (&lead.name, &lead.to));
    outside(world, profile, layers, start)?.into_iter().find(is_new)
}

/// Everything that leaves with such a start.
fn outside(world: &World, profile: &Profile, layers: &Layers, start: &Start<'_>) -> Option<Vec<Lead>> {
    let world = &world.started(&start.vars, start.is_emptied);
    let command: Vec<String> = ["claude".to_owned()].into_iter().chain(start.args.iter().cloned()).collect();
    let process = Process { pid: 0, started: 0, command };
    let mut read = leaving::layers(world, Some(&process));
    // What an administrator's program makes of them stands among those that were read before.
    read.files.retain(|layer| !layer.origin.is_managed());
    read.files.extend(layers.files.iter().filter(|layer| layer.origin.is_managed()).cloned());
    let settings = Effective::new(&read);
    let leaving = leaving::of_command(world, profile, &settings, &process.command).ok()?;
    let mut all: Vec<Lead> = leaving.into_iter().map(lead).collect();
    let facts =
        Facts { models: Probe::Got(look(world, profile, &settings).ok()?), ..Facts::new(world.now(), String::new()) };
    let diversion = |way: Diversion| {
        // What isn't set leaves because of what else is read.
        let name = way.name.or_else(|| start.vars.keys().next().map(|name| (*name).to_owned()))?;
        let by = settings.env(&name).map(|set| setter(&set.origin));
        Some(Lead { by, name, to: way.to })
    };
    // Another provider's need no credentials of the profile's.
    all.extend(Analysis::new(&facts, profile).routes.diversions.into_iter().filter_map(diversion));
    Some(all)
}

fn lead(lead: leaving::Lead) -> Lead {
    Lead { by: lead.origin.as_ref().map(setter), name: lead.name, to: lead.to }
}

/// What lets somebody else read prompts or credentials, or sign, and verification that is off.
fn exposed(world: &World, profile: &Profile, settings: &Effective) -> Vec<(String, String, String)> {
    let told = |conflict: Conflict| (conflict.name.clone(), conflict.told(), conflict.origin.to_string());
    let mut found: Vec<_> =
        exposing(settings, profile).chain(posting_beside(world, settings, profile)).map(told).collect();
    // The same as the variable of that meaning does, by a line of the AWS files; one line may lead several services.
    let own = profile.aws().map(|aws| AwsSigned { profile, aws });
    let strangers = own.map(|own| session::aws_strangers(&session::with_settings(world, settings), own));
    let strangers = strangers.into_iter().flatten();
    found.extend(strangers.filter_map(|lead| Some((lead.name, without_user(&lead.value), lead.place?))));
    found.sort_by(|(_, _, one), (_, _, other)| one.cmp(other));
    found.dedup();
    found
}

/// Claude Code's way out, as its settings give it: what the shell says besides counts there too; what its proxy wants is
/// found out by `until`.
///
/// # Errors
/// Where what the profile's proxy wants can't be had.
pub(crate) fn way(world: &World, profile: &Profile, work: &Groundwork, until: Instant) -> Result<Route> {
    let text = |name: &str| work.effective.text(name).map(str::trim);
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

/// The same for what a key goes with: a folder's settings, which anybody may have written, lead it nowhere; there the
/// profile's way is taken. The certificate authorities are the profile's and the shell's on either way.
///
/// # Errors
/// As [`way`].
pub(crate) fn way_for_key(world: &World, profile: &Profile, work: &Groundwork, until: Instant) -> Result<Route> {
    if is_of_folder(work) {
        let authorization = work.proxy(world, profile, until).clone()?;
        return Ok(Route { authorization, ..work.showing(profile, session::route(world, profile)) });
    }
    Ok(Route { ca_bundle: profile.network.authority().to_owned(), ..way(world, profile, work, until)? })
}

/// Whether a folder's settings say something of Claude Code's proxy.
pub(crate) fn is_of_folder(work: &Groundwork) -> bool {
    let names = [no_proxy::HTTPS, no_proxy::HTTP, no_proxy::EVERYTHING, no_proxy::LISTS];
    names.as_flattened().iter().any(|name| work.effective.env(name).is_some_and(|set| set.origin.needs_trust()))
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
    use crate::claude::origin::Source;
    use crate::claude::{Content, Layer};
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
        let content = Content::parse(user.to_string().as_bytes(), Scope::Managed);
        let origin = Origin::Managed(Source::File("m.json".into()));
        let managed = Layers { shell: Vars::default(), files: vec![Layer { origin, content }] };
        crate::world::files::replace(
            &world.dirs.claude.join("settings.json"),
            user.to_string().as_bytes(),
            None,
            crate::world::files::Access::Private,
        )
        .unwrap();
        let own = crate::claude::layers::read(&world, &world.cwd);
        for (text, expected) in [
            (r#"{"env": {"AWS_REGION": "us-east-1"}}"#, Some(("AWS_REGION", "us-east-1"))),
            (r#"{"env": {"AWS_REGION": "ap-northeast-3"}}"#, None),
            (r#"{"statusLine": {"type": "command", "command": "x"}}"#, None),
            ("{", None),
        ] {
            let args = ["--settings".to_owned(), text.to_owned()];
            let start = Start { vars: BTreeMap::new(), args: &args, is_emptied: false };
            let found = by_start(&world, &japan(), &own, &start);
            let found = found.as_ref().map(|lead| (lead.name.as_str(), lead.to.as_str()));
            assert_eq!(found, expected, "{text}");
            // What an administrator manages goes before.
            assert_eq!(by_start(&world, &japan(), &managed, &start), None, "{text}");
        }
    }
}
