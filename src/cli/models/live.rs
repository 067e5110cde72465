//! What was heard with `--live`: of AWS the list of the account's profiles, of Vertex AI each model's own answer.
//!
//! On Vertex AI there is no list to ask for, so each tier's model is sent one token, in the profile's location and
//! nowhere else. A model that isn't served there is a refusal, told as it is: nothing else is tried in its place.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::code::{invoke, residency as code};
use crate::explain;
use crate::fault::{Fault, Result};
use crate::messages::{Lang, models as say};
use crate::models::Tier;
use crate::models::catalogue::Catalogue;
use crate::models::live::{Findings, Profiles, compare, overrule};
use crate::models::residency::Verdict;
use crate::profile::{Google, Profile};
use crate::session::invoke::Invoked;
use crate::session::{self, Account, AwsSigned, google};
use crate::world::World;
use crate::world::ui::{Role, Ui};

/// Who was asked, and what was answered.
pub(super) enum Live {
    Listed { account: Box<Account>, profiles: Profiles, findings: Findings },
    Answered { route: google::ModelRoute, answers: Vec<ModelReply> },
}

/// What one model on Vertex AI said, and the tiers that lead to it.
pub(super) struct ModelReply {
    tiers: Vec<Tier>,
    model: String,
    said: Result<Invoked>,
}

impl Live {
    /// Asks whoever knows, and for what is behind these ARNs; `None` where nobody does.
    ///
    /// # Errors
    /// What keeps them from answering, and `GK-RES-024` where a gateway stands between.
    pub(super) fn ask(world: &World, profile: &Profile, arns: &[String]) -> Result<Option<Self>> {
        let format = profile.format();
        if let Some(google) = format.vertex() {
            return match profile.gateway() {
                Some(_) => Err(Fault::new(&code::NO_LIST).with("location", &google.region)),
                None => Self::of_vertex(world, profile, google).map(Some),
            };
        }
        if format.bedrock().is_none() {
            return Ok(None);
        }
        if profile.gateway().is_some() {
            return Err(Fault::new(&code::NO_LIST));
        }
        if let Some(own) = profile.aws().map(|aws| AwsSigned { profile, aws }) {
            session::aws_answers(world, own)?;
        }
        let arns: Vec<_> = arns.iter().map(String::as_str).collect();
        Ok(Some(Self::of_account(profile, session::ask(world, profile, &arns)?)))
    }

    pub(super) fn of_account(profile: &Profile, account: Account) -> Self {
        let profiles = known(&account);
        Self::Listed {
            findings: compare(profile.models.open_tiers(), &profile.residency.regions, &profiles),
            profiles,
            account: Box::new(account),
        }
    }

    fn of_vertex(world: &World, profile: &Profile, google: &Google) -> Result<Self> {
        if google.project.is_empty() {
            return Err(Fault::new(&code::NO_PROJECT).with("profile", &profile.name));
        }
        let mut models: BTreeMap<&str, Vec<Tier>> = BTreeMap::new();
        for tier in Tier::ALL {
            if let Some(model) = profile.models.of_tier(tier) {
                models.entry(model).or_default().push(tier);
            }
        }
        let (route, said) = google::ask(world, profile, google, models.keys().copied())?;
        let answer =
            |((model, tiers), said): ((&str, Vec<Tier>), _)| ModelReply { tiers, model: model.to_owned(), said };
        Ok(Self::Answered { route, answers: models.into_iter().zip(said).map(answer).collect() })
    }

    /// The account, where it was asked.
    pub(super) fn account(&self) -> Option<&Account> {
        match self {
            Self::Listed { account, .. } => Some(account),
            Self::Answered { .. } => None,
        }
    }

    /// The account's profiles, where it lists them.
    pub(super) fn listed(&self) -> Option<Vec<String>> {
        match self {
            Self::Listed { account, .. } => Some(account.profiles.iter().map(|listed| listed.id.clone()).collect()),
            Self::Answered { .. } => None,
        }
    }

    /// The account's word on an id; `None` where nobody says where it is processed.
    pub(super) fn overrules(&self, id: &str, regions: &[String], catalogue: &Catalogue) -> Option<Verdict> {
        match self {
            Self::Listed { profiles, .. } => Some(overrule(id, profiles, regions, catalogue)),
            Self::Answered { .. } => None,
        }
    }

    /// A tier's model isn't to be had.
    pub(super) fn is_missing(&self) -> bool {
        match self {
            Self::Listed { findings, .. } => !findings.missing.is_empty(),
            Self::Answered { answers, .. } => answers.iter().any(|answer| answer.refusal(Lang::En).is_some()),
        }
    }

    pub(super) fn to_json(&self) -> Value {
        match self {
            Self::Listed { account, findings, .. } => {
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
            Self::Answered { route, answers } => {
                let of = |answer: &ModelReply| {
                    let (code, said) = answer.refusal(Lang::En).unzip();
                    json!({"tiers": answer.tiers.iter().map(|tier| tier.name()).collect::<Vec<_>>(),
                           "model": answer.model, "served": code.is_none(), "code": code, "said": said})
                };
                json!({
                    "identity": route.whom,
                    "credentials": route.kind.name(),
                    "endpoint": route.base,
                    "location": route.location,
                    "answers": answers.iter().map(of).collect::<Vec<_>>(),
                })
            }
        }
    }

    pub(super) fn print(&self, ui: &Ui) {
        match self {
            Self::Listed { account, findings, .. } => {
                let nobody = || say::NOBODY_SAYS.get(ui.lang).to_owned();
                let who = account.identity.as_ref().map_or_else(nobody, |who| who.arn.clone());
                ui.tell(say::ASKED, &[("who", &who), ("source", &account.source), ("endpoint", &account.endpoint)]);
                for (pairs, text, role) in
                    [(&findings.missing, say::MISSING, Role::Error), (&findings.newer, say::NEWER, Role::Changed)]
                {
                    for (tier, model) in pairs {
                        ui.say(ui.paint(role, ui.phrase(text, &[("tier", tier), ("model", model)])));
                    }
                }
            }
            Self::Answered { route, answers } => {
                let asked = if route.whom.is_some() { say::ASKED } else { say::ASKED_UNNAMED };
                let who = route.whom.as_deref().unwrap_or_default();
                ui.tell(asked, &[("who", &who), ("source", &route.kind.name()), ("endpoint", &route.base)]);
                for answer in answers {
                    let tiers = answer.tiers.iter().map(|tier| tier.name()).collect::<Vec<_>>().join(", ");
                    let refusal = answer.refusal(ui.lang);
                    let (text, role) = match &refusal {
                        None => (say::SERVED, Role::Good),
                        Some(_) => (say::NOT_SERVED, Role::Error),
                    };
                    let (code, said) = refusal.unwrap_or_default();
                    let args: [(&str, &dyn std::fmt::Display); 5] = [
                        ("tiers", &tiers),
                        ("model", &answer.model),
                        ("location", &route.location),
                        ("code", &code),
                        ("said", &said),
                    ];
                    ui.say(ui.paint(role, ui.phrase(text, &args)));
                }
                ui.tell(say::SERVED_NOT_PROVEN, &[]);
            }
        }
    }
}

impl ModelReply {
    /// The code and the words of a no, or of no answer; `None` where the model is served.
    fn refusal(&self, lang: Lang) -> Option<(&'static str, String)> {
        match &self.said {
            Ok(Invoked::Answered | Invoked::BrokeOff(_) | Invoked::Reset(_) | Invoked::Unfinished { .. }) => None,
            Ok(Invoked::Refused(refusal) | Invoked::NotAsStream(refusal)) => {
                let said = refusal.said();
                // Only the profile's own location is asked.
                let reading = explain::read(&said, &|_| false).into_iter().next();
                Some((reading.map_or(&invoke::REFUSED, |reading| reading.error.code).id, said))
            }
            Err(fault) => Some((fault.code().id, fault.message(lang).to_string())),
        }
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
