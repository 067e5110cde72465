//! What a policy lets through and shouldn't: each way by which a prompt reaches a region that isn't the profile's, and what
//! passes by the profile inside.
//!
//! Every way is tried in every region of [`super::reach`]. What is open in a region for Anthropic's models is said once: for
//! the counting of tokens and for everything else that takes a prompt there, only where it is more than that.

use std::collections::BTreeSet;

use serde_json::Value;

use super::check::{Judge, Role, finding};
use super::documents::{self, INVOKE};
use super::evaluate::Question;
use super::reach::{SOME_NAME, UNKNOWN_GEOGRAPHY, listed, names};
use super::scope::model;
use crate::code::{Code, policy as code};
use crate::messages::{Phrase, policy as words};
use crate::report::{Finding, FixKind, Severity, Who};

/// What runs a model and isn't Claude Code's: speech both ways. `InvokeModel*` of genkan's own statement takes it in.
pub(super) const BOTH_WAYS: &str = "bedrock:InvokeModelWithBidirectionalStream";
/// What takes prompts at Bedrock's other interface.
pub(super) const MANTLE: [&str; 2] = ["bedrock-mantle:CreateInference", "bedrock-mantle:CreateBatchInference"];
/// What `InvokeModel` takes beside foundation models and inference profiles: resources of an account, each in its region
/// (Service Authorization Reference).
pub(super) const OWN: [&str; 6] = [
    "provisioned-model",
    "imported-model",
    "custom-model-deployment",
    "prompt-router",
    "default-prompt-router",
    "marketplace/model-endpoint",
];
/// How a model of a profile over every region reads: its ARN has no region, and neither has the request.
const NOWHERE: (&str, &str) = ("", "unspecified");
const APPLICATION: &str = "application-inference-profile";

/// The actions that take a prompt and are asked about. Agents, flows, knowledge bases and guardrails have actions of their
/// own, which Claude Code doesn't call.
pub fn actions() -> impl Iterator<Item = &'static str> {
    INVOKE.into_iter().chain([BOTH_WAYS, documents::COUNT, documents::BATCH]).chain(MANTLE)
}

impl Judge<'_> {
    /// What the policy lets through and shouldn't.
    pub(super) fn leaves_open(&self) -> Vec<Finding> {
        let inside = documents::inside(self.scope, self.catalogue);
        let bound = documents::bound(self.scope, self.catalogue);
        let [mantle, batch] = documents::closed();
        let open = |names: String, code: &'static Code, statement: &Value| {
            let finding = finding(code, Severity::Error).with("open", &names);
            (!names.is_empty()).then(|| self.closing(finding, statement))
        };
        let geographies = self.geographies(&self.reach.own);
        let elsewhere = self.outside(&INVOKE, &self.reach.own);
        let unbound = open(self.unbound().join(", "), &code::UNBOUND, &bound);
        let unbound = unbound.map(|finding| match self.scope.alone().is_empty() {
            true => finding,
            // The statement would deny the pinned model as well.
            false => {
                let models = Value::Array(documents::calls(self.scope));
                let fix = Phrase::new(words::REPLACE).with("statement", models);
                finding.fix(FixKind::Edit, Who::CloudAdmin, fix)
            }
        });
        let said: Vec<_> = geographies.iter().map(|prefix| prefix_said(prefix)).collect();
        let application = self.has_applications().then(|| finding(&code::APPLICATION, Severity::Error));
        let other = self.other(&geographies, &elsewhere).map(|finding| self.closing(finding, &inside));
        let found = [
            open(said.join(", "), &code::GEOGRAPHY, &inside),
            open(self.regions(&elsewhere), &code::ELSEWHERE, &inside),
            unbound,
            open(self.mantle(), &code::MANTLE, &mantle),
            open(self.batch(), &code::BATCH, &batch),
            application.map(|finding| self.closing(finding, &inside)),
            open(self.regions(&self.counted(&elsewhere)), &code::COUNT_ELSEWHERE, &inside),
            other,
        ];
        found.into_iter().flatten().collect()
    }

    /// Regions outside, as a title has them.
    fn regions(&self, open: &[&str]) -> String {
        listed(open, self.reach.regions.len())
    }

    /// Whether a call passes that has a question about each of these resources, by one of these actions.
    fn passes(&self, actions: &[&str], through: Option<&str>, legs: &[(String, &str)]) -> bool {
        actions.iter().any(|action| {
            legs.iter().all(|(resource, region)| {
                self.is_allowed(&Question {
                    action,
                    resource: resource.clone(),
                    through: through.map(str::to_owned),
                    region: (*region).to_owned(),
                })
            })
        })
    }

    /// The regions outside in which one of these models can be called on demand.
    fn outside(&self, actions: &[&str], cores: &BTreeSet<String>) -> Vec<&str> {
        let is_open =
            |region: &&str| cores.iter().any(|core| self.passes(actions, None, &[(model(region, core), region)]));
        self.reach.regions.iter().map(String::as_str).filter(is_open).collect()
    }

    /// The prefixes through which one of these models can be called, with one region outside among its routes.
    fn geographies(&self, cores: &BTreeSet<String>) -> Vec<&str> {
        let prefixes = self.reach.prefixes.iter().map(String::as_str);
        prefixes.filter(|prefix| cores.iter().any(|core| self.leads(prefix, core))).collect()
    }

    /// Whether a model can be called through a profile with this prefix, from any region that it may be called in. The model is
    /// asked about where the call starts and in one region outside that the profile may route to: which regions it has
    /// differs from model to model.
    fn leads(&self, prefix: &str, core: &str) -> bool {
        let geography = self.catalogue.geography(prefix);
        let listed = |patterns: &[String], region: &str| patterns.iter().any(|one| super::evaluate::fits(one, region));
        let goes_to = |region: &str| geography.is_none_or(|one| listed(&one.destinations, region));
        let starts_in = |region: &str| match geography {
            Some(one) if !one.from.is_empty() => listed(&one.from, region),
            Some(_) | None => goes_to(region),
        };
        let to: Vec<_> = match geography {
            Some(one) if one.destinations.iter().any(|pattern| pattern == "*") => vec![NOWHERE],
            Some(_) | None => {
                let outside = self.reach.regions.iter().map(|region| (region.as_str(), region.as_str()));
                outside.filter(|(region, _)| goes_to(region)).collect()
            }
        };
        let everywhere = self.scope.regions.iter().chain(&self.reach.regions).map(String::as_str);
        everywhere.filter(|region| starts_in(region)).any(|from| {
            let profile = self.scope.profile(from, prefix, core);
            self.is_called(&INVOKE, &profile, from, core, &to)
        })
    }

    /// Whether a model can be called through a profile in `from`, and one of these places is among its routes.
    fn is_called(&self, actions: &[&str], profile: &str, from: &str, core: &str, to: &[(&str, &str)]) -> bool {
        let start = [(profile.to_owned(), from), (model(from, core), from)];
        actions.iter().any(|action| {
            self.passes(&[action], Some(profile), &start)
                && to
                    .iter()
                    .any(|(place, region)| self.passes(&[action], Some(profile), &[(model(place, core), region)]))
        })
    }

    /// The regions of the residency in which a model can be called without an inference profile that the profile doesn't
    /// pin so.
    fn unbound(&self) -> Vec<&str> {
        let alone = self.scope.alone();
        // What an organisation's policy would deny then is what the profile itself does.
        if self.role == Role::Scp && !alone.is_empty() {
            return Vec::new();
        }
        let open = self.scope.regions.iter().map(String::as_str).filter(|region| {
            self.reach.own.iter().any(|core| {
                let arn = model(region, core);
                !alone.contains(&arn) && self.passes(&INVOKE, None, &[(arn, region)])
            })
        });
        open.collect()
    }

    /// Bedrock's other interface, by action, and the regions in which it is open: inside as well, because no name of a model
    /// says there where it is processed.
    fn mantle(&self) -> String {
        let account = &self.scope.account;
        let mut projects = names(self.policy, "bedrock-mantle", "project");
        projects.insert("default".to_owned());
        let everywhere: Vec<_> = self.everywhere().collect();
        let of = |action: &&str| {
            let is_open = |region: &&str| {
                let arn = |name: &String| format!("arn:aws:bedrock-mantle:{region}:{account}:project/{name}");
                projects.iter().any(|name| self.passes(&[action], None, &[(arn(name), region)]))
            };
            let open: Vec<_> = everywhere.iter().copied().filter(is_open).collect();
            (!open.is_empty()).then(|| format!("{action} ({})", listed(&open, everywhere.len())))
        };
        // The second says something only where the first is closed.
        MANTLE.iter().find_map(of).unwrap_or_default()
    }

    /// The regions in which a batch job can be created, of any vendor's model.
    fn batch(&self) -> String {
        let everywhere: Vec<_> = self.everywhere().collect();
        let is_open = |region: &&str| {
            self.reach.models().any(|core| self.passes(&[documents::BATCH], None, &[(model(region, core), region)]))
        };
        let open: Vec<_> = everywhere.iter().copied().filter(is_open).collect();
        listed(&open, everywhere.len())
    }

    fn everywhere(&self) -> impl Iterator<Item = &str> {
        self.scope.regions.iter().chain(&self.reach.regions).map(String::as_str)
    }

    /// Whether an application profile can be called that isn't pinned: any one at home; or one, by its ARN too, in any
    /// region, through which a model outside can be called. What it was made from nobody sees, but AWS asks about the models
    /// behind it as well.
    fn has_applications(&self) -> bool {
        let pinned = self.scope.profiles();
        let arn =
            |region: &str, name: &str| format!("arn:aws:bedrock:{region}:{}:{APPLICATION}/{name}", self.scope.account);
        let home = self.scope.home.as_str();
        let any = arn(home, SOME_NAME);
        let is_any = self
            .reach
            .own
            .iter()
            .any(|core| self.passes(&INVOKE, Some(&any), &[(any.clone(), home), (model(home, core), home)]));
        let mut named = names(self.policy, "bedrock", APPLICATION);
        named.insert(SOME_NAME.to_owned());
        let mut outside = vec![NOWHERE];
        outside.extend(self.reach.regions.iter().map(|region| (region.as_str(), region.as_str())));
        let leads = |from: &str, name: &String| {
            let profile = arn(from, name);
            let is_open = |core: &str| self.is_called(&INVOKE, &profile, from, core, &outside);
            !pinned.contains(&profile) && self.reach.models().any(is_open)
        };
        is_any || self.everywhere().any(|from| named.iter().any(|name| leads(from, name)))
    }

    /// The regions outside, beside those that are said already, to which a prompt can be sent to be counted.
    fn counted(&self, said: &[&str]) -> Vec<&str> {
        let cores = self.reach.models().map(str::to_owned).collect();
        let open = self.outside(&[documents::COUNT], &cores).into_iter();
        open.filter(|region| !said.contains(region)).collect()
    }

    /// What else takes a prompt outside, beside the geographies and regions that are said already: other vendors' models,
    /// the account's own models and routers, and speech.
    fn other(&self, geographies: &[&str], elsewhere: &[&str]) -> Option<Finding> {
        let news = |open: Vec<&'_ str>| -> Vec<String> {
            open.into_iter().filter(|region| !elsewhere.contains(region)).map(str::to_owned).collect()
        };
        let said = |name: &str, open: Vec<String>| {
            let open: Vec<_> = open.iter().map(String::as_str).collect();
            (!open.is_empty()).then(|| format!("{name} ({})", self.regions(&open)))
        };
        let mut open: Vec<_> =
            said("foundation-model", news(self.outside(&INVOKE, &self.reach.others))).into_iter().collect();
        let prefixes = self.geographies(&self.reach.others).into_iter().filter(|prefix| !geographies.contains(prefix));
        let prefixes: Vec<_> = prefixes.map(prefix_said).collect();
        if !prefixes.is_empty() {
            open.push(format!("inference-profile ({})", prefixes.join(", ")));
        }
        for kind in OWN {
            let mut all = names(self.policy, "bedrock", kind);
            all.insert(SOME_NAME.to_owned());
            let is_open = |region: &&str| {
                let arn = |name: &String| format!("arn:aws:bedrock:{region}:{}:{kind}/{name}", self.scope.account);
                all.iter().any(|name| self.passes(&INVOKE, None, &[(arn(name), region)]))
            };
            let regions = self.reach.regions.iter().map(String::as_str).filter(is_open).collect();
            open.extend(said(kind, news(regions)));
        }
        let is_error = !open.is_empty();
        let cores = self.reach.models().map(str::to_owned).collect();
        open.extend(said(BOTH_WAYS, news(self.outside(&[BOTH_WAYS], &cores))));
        // Speech alone is nothing that Claude Code can send.
        let severity = if is_error { Severity::Error } else { Severity::Warning };
        (!open.is_empty()).then(|| finding(&code::OTHER_ELSEWHERE, severity).with("open", open.join("; ")))
    }
}

/// Any other; said without words, because a list of prefixes has none.
pub fn prefix_said(prefix: &str) -> String {
    if prefix == UNKNOWN_GEOGRAPHY { "*.".to_owned() } else { format!("{prefix}.") }
}
