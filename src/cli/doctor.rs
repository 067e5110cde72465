//! `genkan doctor`: look, judge, show; keep it, hand it on, mend what is safe to mend.
//!
//! What is shown and what is written is one sheet, out of which the secrets are taken first. A bundle has pseudonyms
//! unless told otherwise; the screen and `--save` have them where `--redact` asks for it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde_json::{Value, json};

use crate::code::{Exit, invoke, report as code, usage};
use crate::doctor::{self, Groundwork, Options, saved, secrets, settings};
use crate::fault::{Fault, Result};
use crate::messages::{doctor_invoke as trial, report as words};
use crate::profile::{Profile, Request, load};
use crate::report::human::{self, Detail};
use crate::report::redact::Redaction;
use crate::report::{Group, Sheet, bundle, json, ticket};
use crate::secret::Secrets;
use crate::session::proxy;
use crate::setup::intent::{as_applied, meant};
use crate::world::World;
use crate::world::files::{self, Access};
use crate::world::narrow::Narrow;
use crate::world::person;
use crate::world::threads;

/// What stands below `genkan doctor --help`.
pub(super) const EXAMPLES: &str = "Examples:
  genkan doctor                                 what is wrong, and who fixes it
  genkan doctor --only private-path,residency   for a security review
  genkan doctor --bundle help.json              one file for a support desk
  genkan doctor --report ticket                 a ticket's text, for a help desk
  genkan doctor --from help.json                judge that file again

Exit codes: 0 healthy (warnings included, unless --strict), 1 problems, 3 sign-in needed, 4 unreachable.";

/// What is looked at side by side: with fewer threads a host would be silent, and Claude Code not found.
const THREADS: usize = 64;

/// Flags of `genkan doctor`.
#[derive(Debug, clap::Args)]
pub struct DoctorArgs {
    /// Deployment profile: a name or a path [default: the one applied here]
    #[arg(long, short, value_name = "P", conflicts_with = "from")]
    pub profile: Option<String>,
    /// Report only these groups (a cause in another group is still shown)
    #[arg(long, value_name = "G,…", value_delimiter = ',')]
    pub only: Vec<Group>,
    /// Don't check these groups
    #[arg(long, value_name = "G,…", value_delimiter = ',')]
    pub skip: Vec<Group>,
    /// Send nothing
    #[arg(long, conflicts_with = "from")]
    pub offline: bool,
    /// Send no real request to a model (each costs some hundred tokens)
    #[arg(long, conflicts_with = "from")]
    pub no_invoke: bool,
    /// Also test that a global. profile is denied, with a request that can't be carried out
    #[arg(long, conflicts_with_all = ["from", "offline"])]
    pub prove: bool,
    /// Also start Claude Code once, for one word, with your own settings and hooks (it costs some 10,000 tokens)
    #[arg(long, conflicts_with_all = ["from", "offline", "no_invoke"])]
    pub with_client: bool,
    /// Fix what is safe to fix, after showing it and asking
    #[arg(long, conflicts_with_all = ["from", "json"])]
    pub fix: bool,
    /// Exit with 1 for warnings, too
    #[arg(long)]
    pub strict: bool,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
    /// Save the results in this file
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    /// Judge saved results, or a bundle, instead of checking this machine
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Write one file for a support desk, without secrets
    #[arg(long, value_name = "FILE", conflicts_with = "from")]
    pub bundle: Option<PathBuf>,
    /// Print the report in this form: a ticket for a help desk, in Markdown, in English and Japanese
    #[arg(long, value_name = "FORM", conflicts_with_all = ["json", "fix"])]
    pub report: Option<Form>,
    /// Replace accounts, people, folders and hosts [default: yes in --bundle, people and folders in --report, else no]
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true, default_missing_value = "yes",
          value_parser = PossibleValuesParser::new(["yes", "no"]).map(|word| word == "yes"))]
    pub redact: Option<bool>,
    /// Deadline of the whole run, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 15, conflicts_with = "from",
          value_parser = Narrow(clap::value_parser!(u64).range(1..=600)))]
    pub timeout: u64,
}

/// What `--report` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    Ticket,
}

/// Shows the report. The exit code follows its root cause.
///
/// # Errors
/// Where the profile or the facts can't be read, or a file can't be written.
pub(super) fn run(world: &World, args: &DoctorArgs) -> Result<Exit> {
    if args.with_client {
        if let Some(person) = person::served_by_root(world) {
            return Err(Fault::new(&invoke::OF_ANOTHER).with("person", person));
        }
        world.ui.tell(trial::WITH_CLIENT, &[]);
    }
    if args.from.is_none() {
        person::writes_in_own_home(world)?;
    }
    let Examined { sheet, profile, secrets, settings } = examine(world, args)?;
    let (home, project) = folders(world, args);
    // What a file names that another overrules stands in a bundle too.
    let seen = json!([sheet.facts.value(), settings]);
    let redaction = Redaction::new(&seen, &profile, people(world, args), (&home, &project));
    let pseudonyms = |text: &str| redaction.text(text);
    let plain = sheet;
    let sheet = if args.redact == Some(true) { plain.clone().rewritten(&pseudonyms) } else { plain.clone() };
    if let Some(file) = &args.save {
        write(world, file, &sheet.facts.value())?;
        world.ui.tell(words::SAVED, &[("file", &file.display())]);
    }
    if let Some(file) = &args.bundle {
        let redact = args.redact != Some(false);
        let seen = Value::Array(settings);
        let (sheet, seen) = match redact {
            true => (plain.clone().rewritten(&pseudonyms), rewritten(seen, &|text| pseudonyms(&secrets.hide(text)))),
            false => (plain.clone(), rewritten(seen, &|text| secrets.hide(text))),
        };
        write(world, file, &bundle::document(&sheet, seen, redact))?;
        let said = if redact { words::BUNDLED } else { words::BUNDLED_PLAIN };
        world.ui.tell(said, &[("file", &file.display())]);
    }
    if let Some(Form::Ticket) = args.report {
        let ticket = match args.redact {
            Some(true) => plain.clone().rewritten(&pseudonyms),
            // Whoever takes it acts on accounts and hosts.
            None => plain.clone().rewritten(&|text| redaction.who(text)),
            Some(false) => plain.clone(),
        };
        world.ui.data(ticket::document(&ticket.localized(world.clock.zone()), world.ui.lang).trim_end());
    } else if args.json {
        world.ui.json(&json::document(&sheet));
    } else {
        let detail = Detail { verbose: world.ui.verbose, tiers: args.shows_tiers(world) };
        world.ui.row(human::render(&world.ui, &sheet.clone().localized(world.clock.zone()), detail));
    }
    if args.fix && super::doctor_fix::mend(world, args.profile.as_deref(), &profile, &plain.report)? {
        world.ui.tell(words::LOOKING_AGAIN, &[]);
        return run(world, &args.again());
    }
    Ok(sheet.report.exit(args.strict))
}

/// What was found, without a secret in it.
struct Examined {
    sheet: Sheet,
    profile: Profile,
    secrets: Secrets,
    /// Claude Code's settings files, for a bundle; of this machine alone.
    settings: Vec<Value>,
}

fn examine(world: &World, args: &DoctorArgs) -> Result<Examined> {
    let options = args.options();
    if options.shown.is_empty() {
        return Err(Fault::new(&usage::NOTHING_LOOKED_AT));
    }
    let (facts, profile, here) = match &args.from {
        Some(file) => {
            let (facts, profile) = saved::read(&world.cwd.join(file))?;
            (facts, profile, None)
        }
        None => {
            let request = Request { name: meant(world, args.profile.clone())?, ..Request::default() };
            let loaded = as_applied(world, load(world, &request)?);
            if world.ui.interactive && !args.json && args.report.is_none() {
                let groups = human::names(world.ui.lang, &options.shown);
                world.ui.tell(words::LOOKING, &[("groups", &groups), ("seconds", &args.timeout)]);
            }
            threads::require(THREADS)?;
            proxy::forgive(world, &loaded.profile);
            let began = Instant::now();
            // A program of somebody's may ask somebody else.
            let read = if options.offline { Groundwork::read } else { Groundwork::read_and_run };
            let work = Arc::new(read(world));
            let facts = doctor::look(world, &loaded, &work, &options);
            (facts, loaded.profile, Some((work, began.elapsed())))
        }
    };
    let report = doctor::judge(&facts, &profile, &options.shown);
    let seen = saved::tree(&facts).map_err(|why| Fault::new(&code::NO_FACTS).with("file", "-").because(why))?;
    let well = doctor::well(&facts, &profile, &report);
    let despite = doctor::despite(&facts, &profile, &report);
    let mut sheet = Sheet::new(report, &options.shown, &profile, facts.at, seen);
    (sheet.well, sheet.despite, sheet.times) = (well, despite, doctor::times(&facts));
    sheet.place = doctor::place(&facts, &profile);
    let provenance = facts.models.got().and_then(|models| models.provenance.as_ref());
    sheet.catalogue = provenance.map_or(Value::Null, |provenance| provenance.document.clone());
    if options.shown.contains(&Group::Residency) {
        sheet.residency = doctor::tiers(&facts, &profile);
    }
    let mut examined =
        Examined { sheet, secrets: Secrets::default().showing(profile.pages()), profile, settings: Vec::new() };
    if args.from.is_some() {
        examined.sheet.saved = saved::then(&facts, world.now());
    }
    if let Some((work, elapsed)) = here {
        examined.sheet.elapsed = Some(elapsed);
        examined.secrets = secrets::known(world, &examined.profile, &work);
        examined.settings = settings::seen(&work.layers);
    }
    examined.sheet = examined.sheet.rewritten(&|text| examined.secrets.hide(text));
    Ok(examined)
}

/// This machine's person's folder, and the one that they work in; nothing of somebody else's facts.
fn folders(world: &World, args: &DoctorArgs) -> (String, String) {
    if args.from.is_some() {
        return Default::default();
    }
    (world.dirs.home.display().to_string(), world.cwd.display().to_string())
}

/// The names that this machine knows its user by; of somebody else's facts only what stands in them is known.
fn people(world: &World, args: &DoctorArgs) -> Vec<String> {
    if args.from.is_some() {
        return Vec::new();
    }
    let home = world.dirs.home.file_name().map(|name| name.to_string_lossy().into_owned());
    let vars = ["USER", "LOGNAME", "USERNAME"].into_iter().filter_map(|name| world.var(name).map(str::to_owned));
    home.into_iter().chain(vars).collect()
}

fn rewritten(mut value: Value, change: &dyn Fn(&str) -> String) -> Value {
    crate::report::rewrite(&mut value, change);
    value
}

fn write(world: &World, file: &Path, document: &Value) -> Result<()> {
    files::replace(&world.cwd.join(file), format!("{document:#}\n").as_bytes(), None, Access::Private)
}

impl DoctorArgs {
    fn options(&self) -> Options {
        let is_shown = |group: &Group| {
            (self.only.is_empty() || self.only.contains(group) || *group == Group::Invoke && self.with_client)
                && !self.skip.contains(group)
                && !(*group == Group::Invoke && self.no_invoke)
        };
        Options {
            shown: Group::ALL.into_iter().filter(is_shown).collect(),
            skipped: self.skip.clone(),
            offline: self.offline,
            invoke: !self.no_invoke,
            with_client: self.with_client,
            prove: self.prove,
            timeout: Duration::from_secs(self.timeout),
        }
    }

    /// The tiers are the answer where residency was asked for by name.
    fn shows_tiers(&self, world: &World) -> bool {
        world.ui.verbose || self.only.contains(&Group::Residency)
    }

    /// The same look, after the mending.
    fn again(&self) -> Self {
        Self {
            profile: self.profile.clone(),
            only: self.only.clone(),
            skip: self.skip.clone(),
            save: self.save.clone(),
            from: None,
            bundle: self.bundle.clone(),
            fix: false,
            ..*self
        }
    }
}
