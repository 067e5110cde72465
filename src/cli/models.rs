//! `genkan models`: what each tier and each name that a person can type leads to, and why.

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::code::Exit;
use crate::fault::Result;
use crate::models::Tier;
use crate::models::catalogue::{Catalogue, Confidence};
use crate::models::id::{Form, plain};
use crate::models::live::{Findings, Profiles, compare, overrule};
use crate::models::pins::{self, Warning, pins};
use crate::models::resolve::{How, Resolution, Wiring, resolve};
use crate::models::{catalogue, residency::Verdict};
use crate::profile::{Profile, Scope};
use crate::session::{self, Account};
use crate::words::{Lang, Phrase, Text, models as say};
use crate::world::World;
use crate::world::ui::{Role, Ui, pad};

/// Show what each tier and each name that a person can type leads to.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Deployment profile: a name or a path.
    #[arg(long, value_name = "P")]
    pub profile: Option<String>,
    /// Ask the account; its answer overrules the catalogue.
    #[arg(long)]
    pub live: bool,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
}

/// Runs the command for a loaded profile.
///
/// # Errors
/// A catalogue that can't be used, and with `--live` whatever keeps the account from answering.
pub fn run(world: &World, args: &Args, profile: &Profile) -> Result<Exit> {
    let catalogue = catalogue::load(world)?;
    let account = if args.live { Some(session::ask(world, profile, &arns(profile))?) } else { None };
    let report = Report::new(world, profile, &catalogue, account.as_ref());
    if args.json {
        world.ui.json(&report.to_json());
    } else {
        report.print(&world.ui);
    }
    Ok(report.exit())
}

/// Pins that only the account can judge.
fn arns(profile: &Profile) -> Vec<&str> {
    let pins = Tier::ALL.into_iter().filter_map(|tier| tier.model(&profile.models));
    let mut arns: Vec<_> = pins.filter(|pin| matches!(Form::of(&plain(pin)), Form::Arn(_))).collect();
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
    live: Option<(&'a Account, Findings)>,
}

impl<'a> Report<'a> {
    fn new(world: &World, profile: &'a Profile, catalogue: &'a Catalogue, account: Option<&'a Account>) -> Self {
        let regions = &profile.residency.regions;
        let known = account.map(known);
        let mut wiring = Wiring::of(profile, pins(profile, catalogue));
        wiring.listed = account.map(|account| account.profiles.iter().map(|listed| listed.id.clone()).collect());
        let judged = |name: &str| {
            let mut resolution = resolve(Some(name), &wiring, catalogue, regions);
            if let Some(known) = &known {
                resolution.verdict = overrule(&resolution.dialled, known, regions, catalogue);
            }
            resolution
        };
        let open = |tier: Tier| tier.model(&profile.models).map(|_| judged(tier.name()));
        let today = world.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        Self {
            profile,
            catalogue,
            tiers: Tier::ALL.map(|tier| (tier, open(tier))).into(),
            names: catalogue.names().map(judged).collect(),
            warnings: pins::warnings(profile, catalogue, today),
            live: account.zip(known.as_ref().map(|known| compare(profile, known))),
        }
    }

    /// A tier that leaves, or a pin that the account doesn't have, is a problem.
    fn exit(&self) -> Exit {
        let leaves = |(_, resolution): &(Tier, Option<Resolution>)| {
            resolution.as_ref().is_some_and(|resolution| resolution.verdict.is_outside())
        };
        let missing = self.live.as_ref().is_some_and(|(_, findings)| !findings.missing.is_empty());
        if missing || self.tiers.iter().any(leaves) { Exit::Problem } else { Exit::Done }
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
        let ids = self.names.iter().map(|Resolution { asked, dialled, how, why, verdict }| {
            let (source, checked, confidence) = self.evidence(dialled);
            json!({"id": asked, "resolves_to": dialled, "how": how.name(), "verdict": verdict.name(),
                   "why": english(verdict.why().unwrap_or(why)),
                   "source": source, "checked": checked, "confidence": confidence.name()})
        });
        let warnings = self
            .warnings
            .iter()
            .map(|Warning { tier, model, what }| json!({"tier": tier.name(), "model": model, "what": english(what)}));
        json!({
            "profile": self.profile.name,
            "enforced_by": if self.profile.scope == Scope::Managed { json!(["managed"]) } else { json!([]) },
            "catalogue": {"version": self.catalogue.version, "client": self.catalogue.client.version},
            "tiers": tiers.collect::<Vec<_>>(),
            "ids": ids.collect::<Vec<_>>(),
            "warnings": warnings.collect::<Vec<_>>(),
            "live": self.live.as_ref().map(|(account, findings)| live_json(account, findings)),
        })
    }

    /// What the catalogue's statement about an id rests on.
    fn evidence(&self, dialled: &str) -> (&str, String, Confidence) {
        if let Form::Profile { prefix, core } = Form::of(&plain(dialled))
            && let Some(known) = self.catalogue.profile(prefix, core)
        {
            return (&known.source, known.checked.to_string(), known.confidence);
        }
        let client = &self.catalogue.client;
        (&client.source, client.checked.to_string(), client.confidence)
    }

    /// How a tier got its model, or which tier's stands in for it.
    fn stands_in(&self, ui: &Ui, tier: Tier, resolution: &Resolution) -> String {
        let model = match Form::of(&plain(&resolution.dialled)) {
            Form::Profile { core, .. } => self.catalogue.core(core),
            _ => None,
        };
        match model.map(|model| model.family).filter(|family| *family != tier) {
            Some(family) => ui.phrase(say::SHORT_STANDS_IN, &[("family", &family)]),
            None => how_word(resolution.how).get(ui.lang).to_owned(),
        }
    }

    fn print(&self, ui: &Ui) {
        let regions = self.profile.residency.regions.join(", ");
        let (catalogue, client) = (&self.catalogue.version, &self.catalogue.client.version);
        ui.tell(
            say::HEADING,
            &[("profile", &self.profile.name), ("regions", &regions), ("catalogue", catalogue), ("client", client)],
        );
        let word = |text: Text| text.get(ui.lang);
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
            table.row(ui, resolution, how_word(resolution.how).get(ui.lang));
        }
        table.print(ui);
        for (how, dialled, names) in groups(other) {
            let args: &[(&str, &dyn std::fmt::Display)] = &[("how", &word(how_word(how))), ("dialled", &dialled)];
            ui.data("");
            ui.data(ui.phrase(say::OTHER_NAMES, args));
            wrap(&names, ui.width).iter().for_each(|line| ui.data(format_args!("  {line}")));
        }
        for (at, reason) in table.reasons.iter().enumerate() {
            ui.say(format_args!("[{}] {reason}", at + 1));
        }
        for Warning { tier, model, what } in &self.warnings {
            ui.say(format_args!("{} {tier} ({model}): {}", ui.paint(Role::Warning, "!"), what.say(ui.lang)));
        }
        if let Some((account, findings)) = &self.live {
            print_live(ui, account, findings);
        } else {
            ui.tell(say::NOT_ASKED, &[]);
        }
        ui.tell(if self.profile.scope == Scope::Managed { say::ENFORCED } else { say::ADVICE }, &[]);
    }
}

/// The account's profiles by id and by ARN.
fn known(account: &Account) -> Profiles {
    let listed = account
        .profiles
        .iter()
        .flat_map(|profile| [&profile.id, &profile.arn].map(|name| (name.to_lowercase(), profile.models.clone())));
    let resolved = account
        .resolved
        .iter()
        .filter_map(|(arn, profile)| Some((arn.to_lowercase(), profile.as_ref()?.models.clone())));
    listed.chain(resolved).collect()
}

fn live_json(account: &Account, findings: &Findings) -> Value {
    let pairs = |pairs: &[(Tier, String)]| {
        pairs.iter().map(|(tier, model)| json!({"tier": tier.name(), "model": model})).collect::<Vec<_>>()
    };
    let identity = account.identity.as_ref().map(|who| json!({"account": who.account, "arn": who.arn}));
    json!({
        "identity": identity,
        "credentials": account.source.to_string(),
        "endpoint": account.endpoint,
        "listed": account.profiles.iter().map(|profile| &profile.id).collect::<Vec<_>>(),
        "newer": pairs(&findings.newer),
        "missing": pairs(&findings.missing),
    })
}

fn print_live(ui: &Ui, account: &Account, findings: &Findings) {
    let who = account.identity.as_ref().map_or_else(|| say::NOBODY_SAYS.get(ui.lang).to_owned(), |who| who.arn.clone());
    ui.tell(say::ASKED, &[("who", &who), ("source", &account.source), ("endpoint", &account.endpoint)]);
    for (pairs, text, role) in
        [(&findings.missing, say::MISSING, Role::Error), (&findings.newer, say::NEWER, Role::Changed)]
    {
        for (tier, model) in pairs {
            ui.say(ui.paint(role, ui.phrase(text, &[("tier", tier), ("model", model)])));
        }
    }
}

/// Names that share a way, in the catalogue's order.
fn groups(resolutions: Vec<&Resolution>) -> Vec<(How, &str, Vec<&str>)> {
    let mut groups: Vec<(How, &str, Vec<&str>)> = Vec::new();
    for Resolution { asked, dialled, how, .. } in resolutions {
        if Tier::named(asked).is_some() {
            continue;
        }
        let target = if *how == How::Form { "" } else { dialled.as_str() };
        match groups.iter_mut().find(|(known, to, _)| known == how && *to == target) {
            Some((_, _, names)) => names.push(asked),
            None => groups.push((*how, target, vec![asked])),
        }
    }
    groups
}

/// Words put on lines of at most `width` columns.
fn wrap(names: &[&str], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for name in names {
        match lines.last_mut().filter(|line| line.width() + name.width() + 4 <= width) {
            Some(line) => {
                line.push_str("  ");
                line.push_str(name);
            }
            None => lines.push((*name).to_owned()),
        }
    }
    lines
}

const fn how_word(how: How) -> Text {
    match how {
        How::Own => say::SHORT_OWN,
        How::Tier => say::SHORT_TIER,
        How::Denied => say::SHORT_DENIED,
        How::Listed => say::SHORT_LISTED,
        How::Form => say::SHORT_FORM,
    }
}

/// Three columns aligned by what the eye sees, and the reasons that its marks stand for.
#[derive(Default)]
struct Table {
    rows: Vec<Option<([String; 3], Option<Role>)>>,
    reasons: Vec<String>,
}

impl Table {
    fn row(&mut self, ui: &Ui, resolution: &Resolution, how: &str) {
        let (text, role) = match &resolution.verdict {
            Verdict::Proven => (say::PROVEN, Role::Good),
            Verdict::Configured => (say::CONFIGURED, Role::Good),
            Verdict::Unverified(_) => (say::UNVERIFIED, Role::Warning),
            Verdict::Outside(_) => (say::OUTSIDE, Role::Error),
        };
        let mut verdict = text.get(ui.lang).to_owned();
        if let Some(why) = resolution.verdict.why() {
            verdict = format!("{verdict} [{}]", self.mark(why.say(ui.lang)));
        }
        let words = ui.phrase(say::VERDICT_AND_HOW, &[("verdict", &verdict), ("how", &how)]);
        self.rows.push(Some(([resolution.asked.clone(), resolution.dialled.clone(), words], Some(role))));
    }

    fn plain(&mut self, cells: [String; 3]) {
        self.rows.push(Some((cells, None)));
    }

    fn gap(&mut self) {
        self.rows.push(None);
    }

    /// The number under which a reason stands below the table.
    fn mark(&mut self, reason: String) -> usize {
        let known = self.reasons.iter().position(|known| *known == reason);
        known.unwrap_or_else(|| {
            self.reasons.push(reason);
            self.reasons.len() - 1
        }) + 1
    }

    fn print(&self, ui: &Ui) {
        let column = |at: usize| self.rows.iter().flatten().map(|(cells, _)| cells[at].width()).max().unwrap_or(0);
        let (first, second) = (column(0), column(1));
        for row in &self.rows {
            let Some(([name, dialled, words], role)) = row else {
                ui.data("");
                continue;
            };
            let words = role.map_or_else(|| words.clone(), |role| ui.paint_data(role, words));
            ui.data(format_args!("{}  {}  {words}", pad(name, first), pad(dialled, second)));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use super::*;
    use crate::profile::tests::japan;
    use crate::world::{Clock, Dirs, Os, Vars};

    fn world(folder: &Path, lang: Lang) -> World {
        World {
            dirs: Dirs::new(Os::Linux, &folder.join("home"), &Vars::default(), &folder.join("root")),
            vars: Vars::default(),
            clock: Clock::Fixed("2026-11-20T00:00:00Z".parse().unwrap()),
            os: Os::Linux,
            exe: "/usr/local/bin/genkan".into(),
            cwd: folder.to_owned(),
            ui: Ui::memory(lang),
        }
    }

    fn profile() -> Profile {
        Profile { name: "bedrock-jp".to_owned(), ..japan() }
    }

    const PLAIN: Args = Args { profile: None, live: false, json: false };

    #[test]
    fn people_read_it_in_their_language() {
        for (lang, name) in [(Lang::En, "models_en"), (Lang::Ja, "models_ja")] {
            let folder = tempfile::tempdir().unwrap();
            let world = world(folder.path(), lang);
            assert_eq!(run(&world, &PLAIN, &profile()).unwrap(), Exit::Done);
            let (out, err) = world.ui.said();
            insta::assert_snapshot!(name, format!("{out}--- words\n{err}"));
        }
    }

    #[test]
    fn json_holds_every_tier_and_every_name() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), Lang::Ja);
        run(&world, &Args { json: true, ..PLAIN }, &profile()).unwrap();
        let (out, err) = world.ui.said();
        assert_eq!(err, "");
        let json: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(json["profile"], "bedrock-jp");
        assert_eq!(json["live"], Value::Null);
        assert_eq!(json["tiers"][3]["model"], "jp.anthropic.claude-opus-5-5");
        let ids = json["ids"].as_array().unwrap();
        assert_eq!(ids.len(), Catalogue::embedded().unwrap().names().count());
        for id in ids {
            for member in ["id", "resolves_to", "how", "verdict", "source", "checked", "confidence"] {
                assert!(id[member].is_string(), "{member} of {id}");
            }
        }
        let of = |name: &str| ids.iter().find(|id| id["id"] == name).unwrap();
        assert_eq!(of("claude-opus-4-7")["how"], "own");
        assert_eq!(of("claude-opus-4-7")["confidence"], "medium");
        assert_eq!(of("claude-sonnet-5-5")["how"], "tier");
        assert_eq!(of("claude-haiku-4-5")["how"], "denied");
    }

    #[test]
    fn a_tier_that_leaves_is_a_problem_and_a_closed_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut profile = Profile { scope: Scope::Managed, ..profile() };
        profile.models.fable = "deny".to_owned();
        assert_eq!(run(&world(folder.path(), Lang::En), &PLAIN, &profile).unwrap(), Exit::Done);
        profile.models.opus = "global.anthropic.claude-opus-5-5".to_owned();
        let world = world(folder.path(), Lang::En);
        assert_eq!(run(&world, &PLAIN, &profile).unwrap(), Exit::Problem);
        assert!(world.ui.said().0.contains("OUTSIDE [1]"), "{}", world.ui.said().0);
    }

    #[test]
    fn the_account_overrules_and_shows_what_is_newer_and_what_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), Lang::En);
        let catalogue = Catalogue::embedded().unwrap();
        let listed = |id: &str, regions: &[&str]| session::InferenceProfile {
            id: id.to_owned(),
            arn: format!("arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/{id}"),
            models: regions.iter().map(|region| format!("arn:aws:bedrock:{region}::foundation-model/m")).collect(),
        };
        let japan = ["ap-northeast-1", "ap-northeast-3"];
        let account = Account {
            source: session::Source {
                profile: Some("claude-code".to_owned()),
                root: session::root::Root::Platform("EC2"),
                roles: Vec::new(),
            },
            identity: None,
            endpoint: "https://bedrock.ap-northeast-1.amazonaws.com".to_owned(),
            profiles: vec![
                listed("jp.anthropic.claude-opus-5-5", &japan),
                listed("jp.anthropic.claude-sonnet-5-5", &japan),
                listed("jp.anthropic.claude-sonnet-4-6", &["ap-northeast-1", ""]),
                listed("global.anthropic.claude-opus-5-5", &["ap-northeast-1", ""]),
            ],
            resolved: BTreeMap::new(),
        };
        let profile = profile();
        let report = Report::new(&world, &profile, &catalogue, Some(&account));
        assert_eq!(report.exit(), Exit::Problem);
        let json = report.to_json();
        let verdicts: Vec<_> = (0..4).map(|tier| json["tiers"][tier]["verdict"].as_str().unwrap()).collect();
        assert_eq!(verdicts, ["proven", "outside", "unverified", "proven"]);
        assert_eq!(json["live"]["missing"][0]["model"], profile.models.haiku);
        assert_eq!(json["live"]["newer"][0]["model"], "jp.anthropic.claude-sonnet-5-5");
        report.print(&world.ui);
        let (out, err) = world.ui.said();
        let tiers: Vec<_> = out.lines().take(4).collect();
        insta::assert_snapshot!("models_live", format!("{}\n--- words\n{err}", tiers.join("\n")));
    }

    #[test]
    fn a_machine_wide_catalogue_replaces_the_embedded_one_whole_and_a_broken_one_stops() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), Lang::En);
        let file = world.dirs.machine.join("catalogue.toml");
        let write = |text: &str| {
            let access = crate::world::files::Access::Public;
            crate::world::files::replace(&file, text.as_bytes(), None, access).unwrap();
        };
        let text = include_str!("../models/catalogue.toml");
        write(&text.replace("version = \"2026-11-20\"", "version = \"2027-01-07\""));
        run(&world, &PLAIN, &profile()).unwrap();
        assert!(world.ui.said().1.contains("catalogue 2027-01-07"));
        write(&text.replace("status = \"doubtful\"", "status = \"perhaps\""));
        let fault = run(&world, &PLAIN, &profile()).unwrap_err();
        assert_eq!((fault.code().id, fault.code().exit), ("GK-RES-001", Exit::Usage));
        assert!(fault.to_string().contains("etc/genkan/catalogue.toml:"), "{fault}");
    }
}
