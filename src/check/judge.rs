//! A profile held against what Claude Code will really use here: what [`crate::setup::check`] finds in the values, and what has
//! to be asked for beside them: who signs, what the hooks and the shells' start files start, Claude Code's version.

use serde_json::Value;

use super::client_version::Client;
use super::start_files;
use crate::claude::{Content, Effective, Layer, Origin, Scope, layers};
use crate::code::{Code, client as code, identity, residency, source};
use crate::fault::{Fault, Result};
use crate::guard::exposure::posting_beside;
use crate::guard::leaving::{self, Lead};
use crate::messages::{Message, client};
use crate::profile::conflicts::Conflict;
use crate::profile::routing::{When, of_profile};
use crate::profile::{Profile, Request, is_open, load};
use crate::secret::without_user;
use crate::session::aws::By as SignedBy;
use crate::session::{self, AwsSigned};
use crate::setup::check::{By, Item, ItemState, verdict};
use crate::setup::intent::{Intent, meant};
use crate::setup::ledger::Ledger;
use crate::setup::rights;
use crate::setup::step::Path;
use crate::setup::store::Store;
use crate::world::{World, person};

/// A profile beside what Claude Code will really use.
pub struct Judged {
    pub intent: Intent,
    /// What Claude Code reads here, merged.
    pub settings: Effective,
    pub items: Vec<Item>,
    pub state: ItemState,
    /// Claude Code, where it is found.
    pub client: Option<Client>,
    /// The version of the profile that is in force.
    pub version: String,
    /// What stands worst is the person's own part beside the machine's.
    pub is_own: bool,
    /// `genkan use off` has taken it back.
    pub is_off: bool,
    /// Another profile is applied in its place.
    pub another: Option<String>,
    /// The folder's settings hold it, and genkan hasn't written them here.
    pub is_folders: bool,
}

impl Judged {
    /// Whether nothing is set up here: no profile was `named`, and nothing of the one that would be meant is there.
    pub fn is_nothing(&self, world: &World, named: Option<&str>) -> Result<bool> {
        Ok(self.state == ItemState::Missing && named.is_none() && is_open(world)?)
    }
}

/// Judges the merged result that Claude Code will use; `scope` is by default where the profile is applied.
///
/// # Errors
/// A file that Claude Code would reject, a profile that can't be loaded.
pub fn judge(world: &World, profile: Option<String>, scope: Option<Scope>) -> Result<Judged> {
    if scope != Some(Scope::Managed) {
        person::reads_in_own_home(world)?;
    }
    let mut judged = judge_process(world, profile.clone(), scope)?;
    let in_terminals = start_files::items(world, &judged, |there| judge_process(there, profile.clone(), scope).ok());
    if !in_terminals.is_empty() {
        judged.state = judged.state.max(ItemState::Overridden);
        judged.items.extend(in_terminals);
    }
    Ok(judged)
}

/// The same of Claude Code that has this process's variables, and is started by its name alone.
fn judge_process(world: &World, profile: Option<String>, scope: Option<Scope>) -> Result<Judged> {
    // Half of what a setup is about to write is nobody's drift.
    let _still = [Scope::User, Scope::Managed].map(|scope| Store::new(&world.dirs, scope).lock_shared());
    let is_of_folder = scope.is_none_or(|scope| scope == Scope::Project);
    let name = if is_of_folder { meant(world, profile)? } else { profile };
    let request = Request { name, scope, ..Request::default() };
    let loaded = load(world, &request)?;
    let (intent, ledger) = Intent::here(world, loaded, layers::read(world, &world.cwd), scope)?;
    if let Some(fault) = unread(world, &intent, &ledger) {
        return Err(fault);
    }
    let settings = Effective::new(&intent.layers);
    let profile = &intent.loaded.profile;
    let mut items = intent.items(world, &ledger)?;
    let applied = intent.applied(world, &ledger);
    let another = intent.another(world, &ledger).map(str::to_owned);
    if another.is_some() {
        items.retain(|item| !is_anothers(item));
    }
    if another.is_some() || applied.is_none() && is_foreign(&items) {
        for item in items.iter_mut().filter(|item| item.state == ItemState::Drifted) {
            item.state = if item.wanted.is_some() { ItemState::Missing } else { ItemState::Overridden };
            if another.is_some() && item.by == By::Ours {
                item.by = By::Nobody;
            }
        }
    }
    if verdict(&items) != ItemState::Missing {
        items.extend(strangers(world, profile, &settings));
        let posting = posting_beside(world, &settings, profile).into_iter();
        let item = |Conflict { name, value, origin, routing }| beside(&name, value, origin, routing.why);
        items.extend(posting.map(item));
        items.extend(lost_program(world, &intent));
        items.extend(other_signer(world, &intent, &settings));
    }
    let own = if scope.is_none() { own_part(world, &intent)? } else { None };
    let is_own = own.as_ref().is_some_and(|own| verdict(own) > verdict(&items));
    items.extend(own.into_iter().flatten());
    // Where the profile isn't applied, nothing is in force that could be led astray.
    let is_applied = verdict(&items) != ItemState::Missing;
    let leads = if is_applied { leaving::of_settings(world, profile, &settings)? } else { Vec::new() };
    // A model that the lists close leads nowhere.
    for item in items.iter_mut().filter(|item| item.why.is_some()) {
        let name = item.path.to_string();
        let names_a_model = of_profile(&name, profile).is_some_and(|routing| routing.when == When::OtherModel);
        if names_a_model && !leads.iter().any(|lead| name == lead.name) {
            item.state = ItemState::AsIntended;
        }
    }
    items.extend(leaving(&settings, leads, &items, &intent.loaded.profile));
    let client = Client::find(world, &intent);
    let state = verdict(&items);
    // What is written is right, and nobody obeys it.
    let is_ignored = client.as_ref().and_then(Client::code).is_some();
    // What an administrator pushed isn't in force.
    let is_refused = intent.loaded.catalogue.provenance.refused.is_some();
    let state = if is_ignored || is_refused { state.max(ItemState::Overridden) } else { state };
    // Of the machine "hidden by a higher managed source" is one word with "another value is in force"; a single value's
    // own word tells them apart.
    let state = if state == ItemState::Shadowed { ItemState::Overridden } else { state };
    let version = intent.version(world, &ledger).to_owned();
    let is_off = applied.is_some_and(|applied| applied.off && applied.profile == intent.loaded.profile.name);
    let is_whole = !matches!(state, ItemState::Missing | ItemState::Drifted);
    let is_folders = is_whole && applied.is_none() && intent.scope == Scope::Project;
    Ok(Judged { intent, settings, items, state, client, version, is_own, is_off, another, is_folders })
}

/// Whether an item says what is true of the other profile alone: a value that this one hasn't, or that this one's stored copy
/// is gone.
fn is_anothers(item: &Item) -> bool {
    item.by == By::Ours && item.wanted.is_none() || item.finding == Some(&code::COPY_CHANGED)
}

/// Whether nothing of the profile is there: then what somebody has of his own was changed by nobody, and what leads
/// elsewhere leads nothing of the profile's.
fn is_foreign(items: &[Item]) -> bool {
    let is_there = |item: &Item| item.state == ItemState::AsIntended && item.wanted.is_some();
    !items.iter().any(is_there) && items.iter().any(|item| item.state == ItemState::Missing)
}

/// Lines of the AWS files that lead sign-in and lookups to somebody who isn't AWS, as variables do, or to AWS's wrong host.
fn strangers(world: &World, profile: &Profile, settings: &Effective) -> Vec<Item> {
    let Some(own) = profile.aws().map(|aws| AwsSigned { profile, aws }) else { return Vec::new() };
    let leads = session::aws_leads(&session::with_settings(world, settings), own);
    let strange =
        leads.iter().filter(|lead| session::is_strange(lead, profile)).map(|lead| (lead, &residency::EXPOSED));
    let astray = leads.iter().filter(|lead| lead.is_astray).map(|lead| (lead, &code::ASTRAY));
    let mut items: Vec<Item> = Vec::new();
    for (lead, finding) in strange.chain(astray) {
        let is_new = |place: &&String| !items.iter().any(|item| item.target == **place);
        let Some(target) = lead.place.as_ref().filter(is_new) else { continue };
        let was = Some(without_user(&lead.value).into());
        items.push(Item { was, ..somebodys(target.clone(), &lead.name, client::AWS_ENDPOINT, finding) });
    }
    let switch = session::without_hosts(&leads, &own.aws.region);
    items.extend(switch.and_then(|lead| {
        let set = || settings.env(&lead.name).map(|set| set.origin.to_string());
        let target = lead.place.clone().or_else(set)?;
        let was = Some(lead.value.clone().into());
        Some(Item { was, ..somebodys(target, &lead.name, client::NO_FIPS_HOSTS, &source::LED) })
    }));
    items
}

/// Whoever signs in the place of the profile's identity, by the settings and the AWS files. A variable that the table of
/// routes knows is told by that; what a machine's settings name, each person has in a home of their own; and the settings
/// of a folder name nobody. Of a command nobody knows here whose keys it gives: `doctor` asks.
fn other_signer(world: &World, intent: &Intent, settings: &Effective) -> Option<Item> {
    let profile = &intent.loaded.profile;
    let is_judged = match intent.scope {
        Scope::User => true,
        Scope::Managed => !person::is_root(),
        Scope::Project | Scope::Local => false,
    };
    let signer = is_judged.then(|| session::signs_as(world, settings, profile).ok()).flatten()?;
    let is_theirs = matches!(signer.by, SignedBy::Profile | SignedBy::Keys) && signer.is_foreign(profile);
    let signer = Some(signer).filter(|_| is_theirs)?;
    // A section that isn't there is told as missing.
    let name = signer.source.clone()?;
    Some(somebodys(signer.decided_at(), &name, client::OTHER_SIGNER, &identity::OTHER_SIGNER))
}

/// The program that the hooks start, where it can't be started: another than the one that runs now. The settings of a
/// folder name none.
fn lost_program(world: &World, intent: &Intent) -> Option<Item> {
    let program = &intent.program.path;
    let is_named = *program != world.exe && matches!(intent.scope, Scope::User | Scope::Managed);
    let why = is_named.then(|| rights::unusable(program, intent.program_size)).flatten()?;
    let item = somebodys(program.display().to_string(), rights::MODE, why, &code::HOOK_BROKEN);
    Some(Item { state: ItemState::Drifted, ..item })
}

/// A person's own part beside the machine's: where they have one, and where the profile can't do without, which holds for
/// no administrator's account.
fn own_part(world: &World, machine: &Intent) -> Result<Option<Vec<Item>>> {
    if machine.scope != Scope::Managed || !world.dirs.has_home() {
        return Ok(None);
    }
    let profile = &machine.loaded.profile;
    let (own, ledger) = Intent::here(world, machine.loaded.clone(), machine.layers.clone(), Some(Scope::User))?;
    let is_applied = own.applied(world, &ledger).is_some_and(|own| own.profile == profile.name && !own.off);
    if !is_applied && (person::is_root() || !profile.has_own_part()) {
        return Ok(None);
    }
    unread(world, &own, &ledger).map_or_else(|| own.items(world, &ledger).map(Some), Err)
}

/// The leads that are no value of the profile's, nor beside one: a hook that brings a model, say.
fn leaving(settings: &Effective, leads: Vec<Lead>, known: &[Item], profile: &Profile) -> Vec<Item> {
    let why = if profile.format().says_where() { client::LEAVES } else { client::UNNAMED };
    let is_known = |lead: &Lead| {
        let setter = settings.env(&lead.name).or_else(|| settings.setting(&lead.name)).map(|setter| &setter.origin);
        let is_it = |item: &Item| {
            let path = item.path.to_string();
            item.state != ItemState::AsIntended && path.strip_prefix("env.").unwrap_or(&path) == lead.name
        };
        setter == lead.origin.as_ref() && known.iter().any(is_it)
    };
    let item = |Lead { name, to, origin }: Lead| Some(beside(&name, Some(to), origin?, why));
    leads.into_iter().filter(|lead| !is_known(lead)).filter_map(item).collect()
}

/// What is in force by somebody's doing outside of the settings' files.
pub(super) fn somebodys(target: String, name: &str, why: Message, finding: &'static Code) -> Item {
    Item {
        target,
        path: Path::keys([name]),
        state: ItemState::Overridden,
        was: None,
        wanted: None,
        is_conflict: false,
        by: By::Somebody,
        why: Some(why),
        finding: Some(finding),
    }
}

/// What somebody has set beside the profile's values.
fn beside(name: &str, value: Option<String>, origin: Origin, why: Message) -> Item {
    Item {
        target: origin.to_string(),
        path: Path::keys([name]),
        state: ItemState::Overridden,
        was: value.map(Value::from),
        wanted: None,
        is_conflict: false,
        by: By::Layer(origin),
        why: Some(why),
        finding: None,
    }
}

/// Why Claude Code doesn't read what is judged here: it drops the file whole, or doesn't even start. A file of genkan's own
/// only misses its values, which `setup` writes anew.
fn unread(world: &World, intent: &Intent, ledger: &Ledger) -> Option<Fault> {
    let applied = intent.applied(world, ledger);
    let is_own = |layer: &&Layer| {
        let owns = |path| applied.is_some_and(|applied| applied.owns(path));
        let is_lost = matches!(layer.content, Content::Broken(_) | Content::Rejected(_) | Content::TooLarge(_));
        layer.origin.path().is_some_and(owns) && is_lost
    };
    let targets =
        |layer: &Layer| intent.desired.targets.iter().any(|target| layer.origin.path() == Some(target.file.as_path()));
    let dropped = intent.layers.dropped().filter(|layer| targets(layer));
    let unread = intent.layers.fatal().chain(dropped).filter(|layer| !is_own(layer));
    unread.into_iter().find_map(|layer| layer.content.fault(&layer.origin))
}
