//! `genkan models`: what each tier and each name that a person can type leads to, and why.

mod live;
mod table;

use serde_json::{Value, json};

use self::live::Live;
use self::table::{Table, groups, wrap};
use super::client_version;
use super::provider;
use crate::check::client_version::Client;
use crate::check::judge::{Judged, judge};
use crate::claude::{Effective, Scope};
use crate::code::Exit;
use crate::doctor::{self, Facts, Lead, residency};
use crate::fault::Result;
use crate::messages::{Lang, Message, Phrase, common, models as say};
use crate::models::Tier;
use crate::models::catalogue::{Catalogue, Confidence};
use crate::models::id::{Form, plain};
use crate::models::resolve::{How, Resolution, resolve};
use crate::profile::{Profile, catalogue};
use crate::setup::check::ItemState;
use crate::setup::pins::{Warning, pins};
use crate::setup::route::warnings;
use crate::world::ui::{Role, Ui};
use crate::world::{World, person};

/// Show what each tier and each name that a person can type leads to.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Deployment profile: a name or a path.
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Ask the account, whose answer overrules the catalogue; on Vertex AI ask each model, which costs a few tokens.
    #[arg(long)]
    pub live: bool,
    /// Print the model catalogue that is in force here, as TOML.
    #[arg(long, conflicts_with_all = ["live", "profile"])]
    pub catalogue: bool,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
}

/// Runs the command: by the settings in force where the profile is applied here, else by those that it would write.
///
/// # Errors
/// A profile, settings or a catalogue that can't be used, and with `--live` whatever keeps the account from answering.
pub(super) fn run(world: &World, args: &Args) -> Result<Exit> {
    if args.catalogue {
        return print_catalogue(world, args.json);
    }
    if args.live {
        person::writes_in_own_home(world)?;
    }
    let Judged { intent, settings, state, client, another, .. } = judge(world, args.profile.clone(), None)?;
    let in_force = (state != ItemState::Missing && another.is_none()).then_some(&settings);
    tell(world, args, &intent.loaded.profile, in_force, client.as_ref())
}

/// What is in force, where it comes from, and why a machine-wide file isn't it.
fn print_catalogue(world: &World, json: bool) -> Result<Exit> {
    let catalogue = catalogue::load(world)?;
    if json {
        let mut document = catalogue.document();
        document["content"] = json!(catalogue);
        world.ui.json(&document);
    } else {
        world.ui.payload(catalogue.text().trim_end());
    }
    Ok(refused(world, &catalogue, json))
}

/// Says why the machine-wide catalogue isn't used; a problem where that is so.
fn refused(world: &World, catalogue: &Catalogue, json: bool) -> Exit {
    let Some(refused) = &catalogue.provenance.refused else { return Exit::Done };
    if !json {
        world.ui.fault(refused);
    }
    Exit::Problem
}

fn tell(
    world: &World,
    args: &Args,
    profile: &Profile,
    in_force: Option<&Effective>,
    client: Option<&Client>,
) -> Result<Exit> {
    let catalogue = catalogue::load(world)?;
    let mut here = in_force.map(|settings| doctor::of_residency(world, profile, settings)).transpose()?;
    let ask = || {
        let _seen = if args.json { None } else { world.ui.waiting(common::ASKING, None) };
        Live::ask(world, profile, &arns(profile, here.as_ref()))
    };
    let live = if args.live { ask()? } else { None };
    if let (Some(facts), Some(account)) = (&mut here, live.as_ref().and_then(Live::account)) {
        facts.account = account.into();
    }
    let report = Report::new(world, profile, &catalogue, live.as_ref(), here.as_ref());
    if args.json {
        let mut document = report.to_json();
        document["claude"] = json!(client.map(client_version::document));
        world.ui.json(&document);
    } else {
        report.print(&world.ui);
        client.iter().for_each(|client| client_version::tell(client, world));
    }
    // What is in force was read as if Claude Code obeyed it.
    let is_ignored = in_force.is_some() && client.and_then(Client::code).is_some();
    let refused = refused(world, &catalogue, args.json);
    Ok(if is_ignored || refused == Exit::Problem { Exit::Problem } else { report.exit() })
}

/// The models that only the account can judge: of the profile's pins, and of the settings in force.
fn arns(profile: &Profile, here: Option<&Facts>) -> Vec<String> {
    let pins = profile.models.open_tiers().map(|(_, model)| model);
    let wiring = here.and_then(|facts| facts.models.got()).map(|models| &models.wiring);
    let set = wiring.into_iter().flat_map(|wiring| wiring.env.values().chain(wiring.overrides.values()));
    let all = pins.chain(set.map(String::as_str));
    let mut arns: Vec<_> =
        all.filter(|pin| matches!(Form::parse(&plain(pin)), Form::Arn(_))).map(str::to_owned).collect();
    arns.sort_unstable();
    arns.dedup();
    arns
}

struct Report<'a> {
    profile: &'a Profile,
    catalogue: &'a Catalogue,
    tiers: Vec<(Tier, Option<Resolution>)>,
    names: Vec<Resolution>,
    warnings: Vec<Warning>,
    live: Option<&'a Live>,
    /// What leads out of the residency beside a tier's own variable.
    leads: Vec<Lead>,
    /// What lets somebody else read prompts or credentials: name, value, place.
    exposed: Vec<(String, String, String)>,
    /// How tiers and names are judged: as this machine resolves them, or as the profile would have it.
    is_here: bool,
}

impl<'a> Report<'a> {
    fn new(
        world: &World,
        profile: &'a Profile,
        catalogue: &'a Catalogue,
        live: Option<&'a Live>,
        here: Option<&Facts>,
    ) -> Self {
        let today = world.today();
        let warnings = warnings(profile, catalogue, today);
        if let Some(facts) = here {
            let tiers = residency::of_tiers(facts, profile).into_iter();
            return Self {
                profile,
                catalogue,
                tiers: tiers.map(|(tier, found)| (tier, profile.models.of_tier(tier).map(|_| found))).collect(),
                names: residency::of_names(facts, profile, catalogue.names()),
                warnings,
                live,
                leads: facts.models.got().map(|models| models.leaving.clone()).unwrap_or_default(),
                exposed: facts.models.got().map(|models| models.exposed.clone()).unwrap_or_default(),
                is_here: true,
            };
        }
        let regions = &profile.residency.regions;
        let mut wiring = pins(profile, catalogue).wiring(profile);
        wiring.listed = live.and_then(Live::listed);
        let judged = |name: &str| {
            let mut resolution = resolve(Some(name), &wiring, catalogue, regions);
            let known = provider::of_any_name(profile.format());
            let listed = || live.and_then(|live| live.overrules(&resolution.dialled, regions, catalogue));
            let known = known.or_else(listed);
            resolution.verdict = known.unwrap_or(resolution.verdict);
            resolution
        };
        let open = |tier: Tier| profile.models.of_tier(tier).map(|_| judged(tier.name()));
        Self {
            profile,
            catalogue,
            tiers: Tier::ALL.map(|tier| (tier, open(tier))).into(),
            names: catalogue.names().map(judged).collect(),
            warnings,
            live,
            leads: Vec::new(),
            exposed: Vec::new(),
            is_here: false,
        }
    }

    /// A tier that leaves, or a pin that the account doesn't have, is a problem.
    fn exit(&self) -> Exit {
        let leaves = |(_, resolution): &(Tier, Option<Resolution>)| {
            resolution.as_ref().is_some_and(|resolution| resolution.verdict.is_outside())
        };
        let missing = self.live.is_some_and(Live::is_missing);
        let leads = !self.leads.is_empty() || !self.exposed.is_empty();
        if missing || leads || self.tiers.iter().any(leaves) { Exit::Problem } else { Exit::Done }
    }

    fn to_json(&self) -> Value {
        let english = |phrase: &Phrase| phrase.say(Lang::En);
        let tiers = self.tiers.iter().map(|(tier, resolution)| match resolution {
            Some(Resolution { dialled, verdict, why, .. }) => {
                json!({"tier": tier.name(), "model": dialled, "verdict": verdict.name(),
                       "why": english(verdict.why().unwrap_or(why))})
            }
            None => json!({"tier": tier.name(), "model": null, "verdict": "denied", "why": say::CLOSED.en}),
        });
        let ids = self.names.iter().map(|Resolution { asked, dialled, how, why, verdict, location, .. }| {
            let (source, checked, confidence) = self.evidence(dialled);
            json!({"id": asked, "resolves_to": dialled, "location": location.as_ref().map(|location| &location.name),
                   "how": how.name(), "verdict": verdict.name(),
                   "why": english(verdict.why().unwrap_or(why)),
                   "source": source, "checked": checked, "confidence": confidence.name()})
        });
        json!({
            "profile": self.profile.name,
            "settings": if self.is_here { "in-force" } else { "profile" },
            "leads": self.leads.iter().map(|Lead { name, to, by }| {
                json!({"name": name, "to": to, "place": by.as_ref().map(|by| &by.place)})
            }).collect::<Vec<_>>(),
            "exposed": self.exposed.iter().map(|(name, value, place)| {
                json!({"name": name, "value": value, "place": place})
            }).collect::<Vec<_>>(),
            "enforced_by": if self.profile.scope == Scope::Managed { json!(["managed"]) } else { json!([]) },
            "catalogue": self.catalogue.document(),
            "tiers": tiers.collect::<Vec<_>>(),
            "ids": ids.collect::<Vec<_>>(),
            "warnings": self.warnings.iter().map(Warning::document).collect::<Vec<_>>(),
            "live": self.live.map(Live::to_json),
        })
    }

    /// What the catalogue's statement about an id rests on.
    fn evidence(&self, dialled: &str) -> (&str, String, Confidence) {
        if let Form::Profile { prefix, core } = Form::parse(&plain(dialled))
            && let Some(known) = self.catalogue.profile(prefix, core)
        {
            return (&known.source, known.checked.to_string(), known.confidence);
        }
        let client = &self.catalogue.client;
        (&client.source, client.checked.to_string(), client.confidence)
    }

    /// How a tier got its model, or which tier's stands in for it.
    fn stands_in(&self, ui: &Ui, tier: Tier, resolution: &Resolution) -> String {
        match self.family(&resolution.dialled).filter(|family| *family != tier) {
            Some(family) => ui.phrase(say::SHORT_STANDS_IN, &[("family", &family)]),
            None => self.how(ui, resolution),
        }
    }

    /// The tier that an id belongs to, where the catalogue has it.
    fn family(&self, dialled: &str) -> Option<Tier> {
        let model = match Form::parse(&plain(dialled)) {
            Form::Profile { core, .. } => self.catalogue.core(core),
            _ => self.catalogue.models.iter().find(|model| model.is_called(dialled)),
        };
        model.map(|model| model.family)
    }

    /// How a name got its model.
    fn how(&self, ui: &Ui, resolution: &Resolution) -> String {
        match self.family(&resolution.dialled).filter(|_| resolution.how == How::Denied) {
            Some(family) => ui.phrase(say::SHORT_DENIED_FAMILY, &[("family", &family)]),
            None => self.how_word(resolution.how).get(ui.lang).to_owned(),
        }
    }

    /// The location decides, and not the id.
    fn by_location(&self) -> bool {
        self.profile.format().vertex().is_some()
    }

    fn how_word(&self, how: How) -> Message {
        match how {
            How::Own if self.by_location() => say::SHORT_OWN_ID,
            How::Own => say::SHORT_OWN,
            How::Tier => say::SHORT_TIER,
            How::Denied => say::SHORT_DENIED,
            How::Listed => say::SHORT_LISTED,
            How::Form => say::SHORT_FORM,
        }
    }

    fn print(&self, ui: &Ui) {
        let regions = self.profile.residency.regions.join(", ");
        let (catalogue, client) = (&self.catalogue.version, &self.catalogue.client.version);
        let says_where = self.profile.format().says_where();
        let heading = if says_where { say::HEADING } else { say::HEADING_GATEWAY };
        let provider = self.profile.provider();
        let url = provider::address(provider);
        // Before it is set up, nobody has said which.
        let url = if provider::is_named(provider) { url } else { provider.service().get(ui.lang).to_owned() };
        ui.tell(
            heading,
            &[
                ("profile", &self.profile.name),
                ("regions", &regions),
                ("url", &url),
                ("catalogue", catalogue),
                ("client", client),
            ],
        );
        ui.tell(if self.is_here { say::IN_FORCE } else { say::AS_PROFILE }, &[]);
        let word = |text: Message| text.get(ui.lang);
        let mut table = Table::default();
        for (tier, resolution) in &self.tiers {
            match resolution {
                Some(resolution) => table.row(ui, resolution, &self.stands_in(ui, *tier, resolution)),
                None => table.plain([tier.name().to_owned(), "–".to_owned(), word(say::CLOSED).to_owned()]),
            }
        }
        table.gap();
        let (full, other): (Vec<_>, Vec<_>) = self.names.iter().partition(|resolution| {
            Tier::named(&resolution.asked).is_none() && self.catalogue.client_chooses(&resolution.asked)
        });
        for resolution in full {
            table.row(ui, resolution, &self.how(ui, resolution));
        }
        table.print(ui);
        for (how, dialled, names) in groups(other) {
            ui.row("");
            // Whoever types a small model's name pays for a large one.
            ui.row(match self.family(dialled).filter(|_| how == How::Denied) {
                Some(family) => ui.phrase(say::DENIED_NAMES, &[("family", &family), ("dialled", &dialled)]),
                None if how == How::Form => ui.phrase(say::OTHER_AS_TYPED, &[("how", &word(self.how_word(how)))]),
                None => ui.phrase(say::OTHER_NAMES, &[("how", &word(self.how_word(how))), ("dialled", &dialled)]),
            });
            wrap(&names, ui.width).iter().for_each(|line| ui.row(format_args!("  {line}")));
        }
        for (at, reason) in table.reasons.iter().enumerate() {
            ui.say(format_args!("[{}] {reason}", at + 1));
        }
        for Warning { tier, model, what, .. } in &self.warnings {
            ui.say(format_args!("{} {tier} ({model}): {}", ui.paint(Role::Warning, "!"), what.say(ui.lang)));
        }
        for Lead { name, to, by } in &self.leads {
            let place = by.as_ref().map_or("", |by| &by.place);
            let text = if says_where { say::LEADS_OUT } else { say::LEADS_UNNAMED };
            let lead = ui.phrase(text, &[("name", name), ("to", to), ("place", &place)]);
            ui.say(ui.paint(Role::Error, lead));
        }
        for (name, value, place) in &self.exposed {
            let exposed = ui.phrase(say::EXPOSED, &[("name", name), ("value", value), ("place", place)]);
            ui.say(ui.paint(Role::Error, exposed));
        }
        if let Some(live) = self.live {
            live.print(ui);
        } else {
            let text = match () {
                () if !says_where => say::NAMES_ALONE,
                () if self.profile.gateway().is_some() => say::THROUGH_GATEWAY,
                () if self.by_location() => say::NOT_PROVABLE,
                () => say::NOT_ASKED,
            };
            ui.tell(text, &[]);
        }
        if !says_where {
            return;
        }
        let text = match (self.by_location(), self.profile.scope) {
            (true, Scope::Managed) => say::ENFORCED_LOCATION,
            (true, _) => say::ADVICE_LOCATION,
            (false, Scope::Managed) => say::ENFORCED,
            (false, _) => say::ADVICE,
        };
        ui.tell(text, &[]);
    }
}

#[cfg(test)]
mod tests;
