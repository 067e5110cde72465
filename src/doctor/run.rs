//! The examination: every part at once, each on a thread of its own, all under one deadline.
//!
//! A part that crashes or is late costs only itself, and the report says so. A late one is left behind, not waited for:
//! it ends with the process. Nothing is judged here.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::facts::account::Account;
use super::facts::client::ClientFacts;
use super::facts::models::Models;
use super::facts::trial::Trial;
use super::facts::{Facts, Lost, Probe, Unfinished};
use super::probe::{self, Ask, Probing};
use super::{Groundwork, saved};
use crate::bug;
use crate::claude::Effective;
use crate::fault;
use crate::profile::{Loaded, Profile};
use crate::report::Group;
use crate::world::deadline::left;
use crate::world::{World, files};

/// What a person asked for.
#[derive(Debug, Clone)]
pub struct Options {
    /// The groups that are reported.
    pub shown: Vec<Group>,
    /// The groups that aren't even looked at, whatever needs them.
    pub skipped: Vec<Group>,
    /// Send nothing.
    pub offline: bool,
    /// A real request to each pinned model may be made.
    pub invoke: bool,
    /// Claude Code itself is started once.
    pub with_client: bool,
    /// What must be denied is tried, by requests that can't be carried out.
    pub prove: bool,
    /// For everything together.
    pub timeout: Duration,
}

/// The facts that residency is judged by, of these settings; the account hasn't been asked.
///
/// # Errors
/// Where what decides on models can't be read.
pub fn of_residency(world: &World, profile: &Profile, settings: &Effective) -> fault::Result<Facts> {
    let models = Probe::Got(probe::models(world, profile, settings)?);
    Ok(Facts { models, ..Facts::new(world.now(), String::new()) })
}

/// What decides on models here, and what the shell alone would make of them.
fn models(world: &World, profile: &Profile, work: &Groundwork) -> fault::Result<Models> {
    let by_shell = probe::by_shell(world, profile, &work.layers)?;
    Ok(Models { by_shell, ..probe::models(world, profile, &work.effective)? })
}

/// What one part of the examination is given.
pub struct Ground {
    pub world: World,
    pub loaded: Loaded,
    pub work: Arc<Groundwork>,
    pub options: Options,
    /// Every question has its answer or has been given up by then.
    pub until: Instant,
}

impl Ground {
    fn probing<'a>(&'a self, facts: &'a Facts) -> Probing<'a> {
        Probing { world: &self.world, profile: &self.loaded.profile, work: &self.work, facts, until: self.until }
    }
}

/// Between the deadline of the parts and that of the whole: for what they bring to arrive.
const GRACE: Duration = Duration::from_millis(500);

/// Looks at the machine for this profile; `work` was read there just now.
pub fn look(world: &World, loaded: &Loaded, work: &Arc<Groundwork>, options: &Options) -> Facts {
    let examination = Examination::new(world, loaded, work, options);
    let mut facts = Facts::new(world.now(), saved::profile(&loaded.profile));
    // The longest first.
    let network = examination.begin(Group::Network, "network", |ground| {
        Probe::Got(probe::network(&ground.world, &ground.loaded.profile, &ground.work, ground.until))
    });
    let client = examination.begin(Group::Client, "client", |ground| {
        Some(with_links(probe::client(&ground.world, ground.loaded.clone(), &ground.work, ground.until)))
    });
    let credentials = examination.begin(Group::Credentials, "credentials", |ground| {
        let online = !ground.options.offline;
        Some(probe::credentials(&ground.world, &ground.loaded.profile, &ground.work, online, ground.until))
    });
    let group = if options.looks_at(Group::Residency) { Group::Residency } else { Group::Invoke };
    // What follows builds on it; a folder that doesn't answer costs no more than the deadline.
    let models = examination
        .begin(group, "models", |ground| Probe::from(models(&ground.world, &ground.loaded.profile, &ground.work)));
    facts.models = models.take(&mut facts.unfinished);
    let seen = facts.clone();
    let gateway = loaded.profile.gateway().map(|_| {
        let seen = seen.clone();
        examination.begin(Group::Credentials, "gateway", move |ground| {
            let invoke = ground.options.looks_at(Group::Invoke);
            match ground.options.offline {
                true => Probe::default(),
                false => probe::gateway(ground.probing(&seen), invoke),
            }
        })
    });
    let account = examination.begin(group, "account", move |ground| {
        let ask = Ask { invoke: ground.options.looks_at(Group::Invoke), prove: ground.options.prove };
        if ground.options.offline {
            return Account::default();
        }
        probe::account(ground.probing(&seen), ask)
    });
    facts.gateway = gateway.map_or_else(Probe::default, |gateway| gateway.take(&mut facts.unfinished));
    facts.client = client.take(&mut facts.unfinished);
    facts.credentials = credentials.take(&mut facts.unfinished);
    facts.network = network.take(&mut facts.unfinished);
    facts.account = account.take(&mut facts.unfinished);
    facts.account.unprovable = options.prove && loaded.profile.aws().is_none();
    if options.with_client && options.looks_at(Group::Invoke) {
        // With everything that was seen, and not beside it: it is to say how it goes on this machine, not on a busy one.
        facts.trial = tried(world, &loaded.profile, &facts).unwrap_or_else(|place| {
            let (group, part) = (Group::Invoke, "trial".to_owned());
            facts.unfinished.push(Unfinished { group, part, how: Lost::Crashed(place) });
            Probe::default()
        });
    }
    facts.unfinished.extend(examination.not_asked());
    facts.unfinished.sort_by_key(|lost| lost.group);
    facts
}

/// Claude Code's own run; it has a deadline of its own, and is waited for, since it has something to clear away.
fn tried(world: &World, profile: &Profile, facts: &Facts) -> Result<Probe<Trial>, String> {
    let apart = world.apart();
    thread::scope(|scope| {
        let run = scope.spawn(|| {
            let apart = apart;
            catch_unwind(AssertUnwindSafe(|| probe::trial(&apart, profile, facts))).map_err(|_| bug::place())
        });
        run.join().unwrap_or_else(|_| Err("thread".to_owned()))
    })
}

/// Parts that run side by side.
pub struct Examination<'a> {
    world: &'a World,
    loaded: &'a Loaded,
    work: &'a Arc<Groundwork>,
    options: &'a Options,
    until: Instant,
    /// The groups of the parts that have begun.
    begun: RefCell<BTreeSet<Group>>,
    /// While it lives a panic ends its own thread alone.
    _spared: bug::Spared,
}

/// A part that has begun; `None` where it isn't wanted.
pub struct Begun<T> {
    group: Group,
    part: &'static str,
    until: Instant,
    brought: Option<Receiver<Result<T, String>>>,
}

/// Folders of the profile's files that are links to what isn't there, beside the files that are.
fn with_links(mut client: ClientFacts) -> ClientFacts {
    let differing = client.settings.got().into_iter().flat_map(|settings| &settings.differing);
    let lost = differing.filter_map(|one| {
        let above = Path::new(&one.file).ancestors().skip(1);
        above.into_iter().find_map(|link| Some((link.display().to_string(), files::dangling(link)?)))
    });
    let lost: Vec<_> = lost.map(|(link, target)| (link, target.display().to_string())).collect();
    client.dangling.extend(lost);
    client
}

impl<'a> Examination<'a> {
    pub fn new(world: &'a World, loaded: &'a Loaded, work: &'a Arc<Groundwork>, options: &'a Options) -> Self {
        let until = Instant::now() + options.timeout;
        Self { world, loaded, work, options, until, begun: RefCell::default(), _spared: bug::Spared::new() }
    }

    /// Begins a part, if its group or one that depends on it is wanted.
    pub fn begin<T: Send + 'static>(
        &self,
        group: Group,
        part: &'static str,
        look: impl FnOnce(&Ground) -> T + Send + 'static,
    ) -> Begun<T> {
        let mut begun = Begun { group, part, until: self.until, brought: None };
        if !self.options.looks_at(group) {
            return begun;
        }
        self.begun.borrow_mut().insert(group);
        let grace = GRACE.min(self.options.timeout / 10);
        let ground = Ground {
            world: self.world.apart(),
            loaded: self.loaded.clone(),
            work: self.work.clone(),
            options: self.options.clone(),
            until: self.until.checked_sub(grace).unwrap_or(self.until),
        };
        let (bring, brought) = sync_channel(1);
        let run = move || {
            let seen = catch_unwind(AssertUnwindSafe(|| look(&ground)));
            // Nobody waits any more where it is late.
            drop(bring.send(seen.map_err(|_| bug::place())));
        };
        begun.brought = Some(brought);
        // A thread that can't be started drops its sender: the part has crashed.
        drop(thread::Builder::new().name(part.to_owned()).spawn(run));
        begun
    }

    /// The groups that no part has looked at, reported now or not: nobody shall take them for well.
    fn not_asked(&self) -> Vec<Unfinished> {
        let begun = self.begun.borrow();
        let is_looked_at = |group: Group| match group {
            // Judged by what the network's part brings.
            Group::PrivatePath => begun.contains(&Group::Network),
            // The account's part brings both.
            Group::Invoke => {
                self.options.looks_at(group) && (begun.contains(&group) || begun.contains(&Group::Residency))
            }
            group => begun.contains(&group),
        };
        let missing = Group::ALL.into_iter().filter(|group| !is_looked_at(*group));
        missing.map(|group| Unfinished { group, part: group.name().to_owned(), how: Lost::NotAsked }).collect()
    }
}

impl<T: Default> Begun<T> {
    /// What it brought; where it brought nothing, nothing, and why.
    pub fn take(self, unfinished: &mut Vec<Unfinished>) -> T {
        let Some(brought) = self.brought else { return T::default() };
        let left = left(self.until);
        let how = match brought.recv_timeout(left) {
            Ok(Ok(seen)) => return seen,
            Ok(Err(place)) => Lost::Crashed(place),
            Err(RecvTimeoutError::Disconnected) => Lost::Crashed("thread".to_owned()),
            Err(RecvTimeoutError::Timeout) => Lost::Late,
        };
        unfinished.push(Unfinished { group: self.group, part: self.part.to_owned(), how });
        T::default()
    }
}

impl Options {
    /// Whether a group is looked at: it is reported, or the cause of one that is may lie there.
    pub fn looks_at(&self, group: Group) -> bool {
        let is_possible = match group {
            // It costs tokens.
            Group::Invoke => self.invoke && !self.offline,
            Group::Network | Group::PrivatePath => !self.offline,
            Group::Client | Group::Credentials | Group::Residency => true,
        };
        let is_wanted = self.shown.iter().any(|shown| *shown == group || shown.needs().contains(&group));
        is_possible && is_wanted && !self.skipped.contains(&group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Request, load};
    use crate::world::testing::world;

    fn options(shown: &[Group]) -> Options {
        Options {
            shown: shown.to_vec(),
            skipped: Vec::new(),
            offline: false,
            invoke: true,
            with_client: false,
            prove: false,
            timeout: Duration::from_secs(20),
        }
    }

    #[test]
    fn parts_run_side_by_side_and_one_that_fails_costs_only_itself() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let loaded = load(&world, &Request::default()).unwrap();
        let mut options = options(&Group::ALL);
        options.timeout = Duration::from_millis(1500);
        let work = Arc::new(Groundwork::read(&world));
        let examination = Examination::new(&world, &loaded, &work, &options);
        let crashes = examination.begin(Group::Client, "crashes", |_| -> Vec<u8> { panic!("on purpose") });
        let hangs = examination.begin(Group::Network, "hangs", |_| {
            thread::sleep(Duration::from_secs(600));
            vec![1]
        });
        let works = examination.begin(Group::Invoke, "works", |ground| {
            assert!(ground.until > Instant::now());
            vec![2_u8]
        });
        let mut unfinished = Vec::new();
        let brought = [crashes.take(&mut unfinished), hangs.take(&mut unfinished), works.take(&mut unfinished)];
        assert_eq!(brought, [vec![], vec![], vec![2]]);
        let not_asked: Vec<_> = examination.not_asked().into_iter().map(|lost| lost.group).collect();
        assert_eq!(not_asked, [Group::Credentials, Group::Residency], "the network's part serves the private path");
        assert_eq!(unfinished.len(), 2, "{unfinished:?}");
        assert!(matches!(unfinished[0].how, Lost::Crashed(_)));
        assert_eq!((unfinished[1].part.as_str(), &unfinished[1].how), ("hangs", &Lost::Late));
    }

    #[test]
    fn what_is_looked_at_is_what_is_shown_and_where_its_causes_lie() {
        let looked_at = |options: &Options| -> Vec<_> {
            Group::ALL.into_iter().filter(|group| options.looks_at(*group)).map(Group::name).collect()
        };
        for (shown, skipped, expected) in [
            (&[Group::Client][..], &[][..], &["client"][..]),
            (&[Group::Network], &[], &["client", "network"]),
            (&[Group::Residency], &[], &["client", "credentials", "network", "residency", "invoke"]),
            (&[Group::Residency], &[Group::Network, Group::Invoke], &["client", "credentials", "residency"]),
            (&Group::ALL[..4], &[], &["client", "credentials", "network", "private-path"]),
        ] {
            let options = Options { skipped: skipped.to_vec(), ..options(shown) };
            assert_eq!(looked_at(&options), expected, "{shown:?} without {skipped:?}");
        }
        for quiet in
            [Options { offline: true, ..options(&Group::ALL) }, Options { invoke: false, ..options(&Group::ALL) }]
        {
            assert!(!quiet.looks_at(Group::Invoke));
            assert_eq!(quiet.looks_at(Group::Network), !quiet.offline);
        }
    }
}
