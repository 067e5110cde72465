//! What follows from the facts, worked out once before any rule is asked: which hosts fail, where each tier is
//! processed, what leads requests away, where prompts are exposed, what was refused. Rules turn it into findings, and no
//! rule asks another one.

mod clock;
mod clouds;
mod credentials;
pub(in crate::doctor) mod host_failure;
mod misled;
mod private_path;
mod root_page;
mod routes;
mod trial;

pub(in crate::doctor) use clock::{SaidTimes, WrongDate, is_of_another_time};
pub(in crate::doctor) use clouds::{is_of_a_cloud, is_of_or_behind_a_cloud, is_public};
pub(in crate::doctor) use credentials::{AwsCredentials, is_of_lookup, is_of_network};
pub(in crate::doctor) use host_failure::{HostFailure, host_failures, proxies};
pub(in crate::doctor) use misled::{meant_for, naming, without_port};
pub(in crate::doctor) use private_path::{Exposed, Exposure};
pub(in crate::doctor) use routes::Routes;
pub(in crate::doctor) use trial::{OfClient, is_for_bytes};

use self::host_failure::Kind;
use super::facts::account::Unsteady;
use super::facts::gateway::Gateway;
use super::facts::network::{Consumer, Host, LOOKUP, NetworkFacts, Role};
use super::facts::{Facts, Failure, Probe};
use super::residency::{Standing, Stop, residency, started, stops};
use crate::code::{Code, aws, error_foundry as refusal, error_page};
use crate::explain::{self, Reading};
use crate::models::catalogue::Catalogue;
use crate::models::id::plain;
use crate::models::named;
use crate::profile::Profile;
use crate::session::invoke::{Invoked, Refusal};

/// A proxy that takes so many milliseconds for a tunnel delays every request; genkan's own give up before Claude Code's.
pub(in crate::doctor) const TUNNEL: u64 = 2000;

/// The facts about one machine for one profile, and what they amount to.
pub struct Analysis<'a> {
    pub(in crate::doctor) facts: &'a Facts,
    pub(in crate::doctor) profile: &'a Profile,
    /// Every way to a host that doesn't work, in the order of the hosts.
    pub(in crate::doctor) failures: Vec<HostFailure<'a>>,
    /// Why this machine's date can't be right, where the certificates tell.
    pub(in crate::doctor) wrong_date: Option<WrongDate>,
    /// Every tier of models; none where the settings weren't looked at.
    pub(in crate::doctor) tiers: Vec<Standing>,
    /// What leads requests out of the residency.
    pub(in crate::doctor) routes: Routes<'a>,
    /// The hosts that prompts reach by another way than a private path.
    pub(in crate::doctor) exposed: Vec<Exposed<'a>>,
    /// What `--prove` has shown.
    pub(in crate::doctor) stops: Vec<Stop>,
    pub(in crate::doctor) aws: AwsCredentials<'a>,
    /// The models that were refused, in the order of their names.
    pub(in crate::doctor) refused: Vec<Refused<'a>>,
    /// What Claude Code itself got in place of an answer.
    pub(in crate::doctor) of_client: Option<OfClient<'a>>,
}

/// A request that was refused, and what the catalogue of errors makes of it.
pub(in crate::doctor) struct Refused<'a> {
    pub(in crate::doctor) model: &'a str,
    pub(in crate::doctor) refusal: &'a Refusal,
    pub(in crate::doctor) reading: Option<Reading>,
}

impl<'a> Analysis<'a> {
    pub fn new(facts: &'a Facts, profile: &'a Profile) -> Self {
        let tiers = residency(facts, profile);
        let failures = facts.network.got().map(|network| failures(network, facts, profile)).unwrap_or_default();
        Self {
            facts,
            profile,
            wrong_date: clock::wrong_date(facts, &failures),
            failures,
            routes: Routes::new(facts, profile, &tiers),
            tiers,
            exposed: facts.network.got().map(private_path::exposed).unwrap_or_default(),
            stops: stops(facts),
            aws: AwsCredentials::new(facts),
            refused: refused(facts, profile),
            of_client: OfClient::new(facts, profile),
        }
    }

    /// Every host was asked, and each way to each of them works.
    pub(in crate::doctor) fn is_reached(&self) -> bool {
        self.facts.network.got().is_some_and(|network| !network.hosts.is_empty()) && self.failures.is_empty()
    }

    /// Whether a lookup takes as long as one that waits for somebody: genkan gives it up before Claude Code does.
    pub(in crate::doctor) fn is_slow_to_name(&self) -> bool {
        let took = |host: &Host| host.names.took.is_some_and(|took| took >= LOOKUP);
        self.facts.network.got().is_some_and(|network| network.hosts.iter().any(took))
    }

    /// Whether a request waited in vain for a name or a tunnel, or met TLS that genkan's library alone refuses: Claude Code
    /// may well get over it.
    pub(in crate::doctor) fn is_waiting(&self, why: &Failure) -> bool {
        if self.is_beyond() {
            return true;
        }
        let took =
            |host: &Host| host.proxied().any(|(_, proxied)| proxied.timing.connect.is_some_and(|took| took >= TUNNEL));
        let is_slow_to_open = || self.facts.network.got().is_some_and(|network| network.hosts.iter().any(took));
        is_of_lookup(why) && self.is_slow_to_name() || why.code == aws::TIMEOUT.id && is_slow_to_open()
    }

    /// Requests of which some failed, and the same ones were answered in this run; and the host that they were for.
    pub(in crate::doctor) fn unsteady(&self) -> Option<(&str, &Unsteady)> {
        let facts = self.facts;
        let gateway = || facts.gateway.got().and_then(|it| Some((it.url.as_str(), it.unsteady.as_ref()?)));
        let runtime = facts.account.access.got().map_or("", |access| access.runtime.as_str());
        let (address, unsteady) = facts.account.unsteady.as_ref().map(|it| (runtime, it)).or_else(gateway)?;
        Some((host_of(address), unsteady))
    }

    /// Whether connections to the models were broken off, and others weren't: what fails so is no cause of its own.
    pub(in crate::doctor) fn is_cut_at_times(&self) -> bool {
        self.unsteady().is_some_and(|(_, unsteady)| unsteady.broken > 0)
    }

    /// Whether a request failed as others did now and then.
    pub(in crate::doctor) fn breaks_at_times(&self, why: &Failure) -> bool {
        why.is_broken_off() && self.is_cut_at_times()
    }

    /// The same of a refusal.
    pub(in crate::doctor) fn passes_at_times(&self, refusal: &Refusal) -> bool {
        self.unsteady().is_some_and(|(_, unsteady)| unsteady.refuses_so(refusal))
    }

    /// Whether nothing came in the time that doctor has, from models that are reached: Claude Code waits for minutes.
    pub(in crate::doctor) fn is_silent(&self, why: &Failure) -> bool {
        let is_failing = |role| self.failures.iter().any(|failure| failure.host.is(role));
        why.code == aws::TIMEOUT.id
            && self.facts.network.got().is_some()
            && !self.is_waiting(why)
            && ![Role::Runtime, Role::Mantle].into_iter().any(is_failing)
    }

    /// Whether nothing works without this host, now. STS only adds a name to the keys, but where a role is assumed behind
    /// the sign-in; and nobody asks who renews a sign-in while it lasts.
    pub(in crate::doctor) fn is_vital(&self, host: &Host) -> bool {
        let is_needed = |role: &Role| match role {
            Role::Sts => self.profile.assumed_role().is_some(),
            Role::Oidc => !self.aws.is_stored() || self.aws.refused.is_some(),
            Role::Runtime
            | Role::Mantle
            | Role::ControlPlane
            | Role::Portal
            | Role::SignInPage
            | Role::Tokens
            | Role::Exchange
            | Role::Impersonation
            | Role::EntraId => role.is_vital(),
        };
        host.roles.iter().any(is_needed)
    }

    /// Whether Claude Code itself can't get what genkan asked the models with: its own way to whoever gives credentials fails.
    /// Where genkan hands them out, and `az`, Claude Code doesn't go there.
    pub(in crate::doctor) fn lacks_its_credentials(&self) -> bool {
        let is_handed = self.profile.hands_out_keys();
        let gives = |role: &Role| match role {
            Role::Tokens | Role::Exchange | Role::Impersonation => true,
            Role::Portal => !is_handed,
            Role::Runtime | Role::Mantle | Role::ControlPlane | Role::Sts | Role::Oidc => false,
            Role::SignInPage | Role::EntraId => false,
        };
        let is_its_own = |failure: &HostFailure<'_>| {
            let is_lost = ![Kind::Late, Kind::Beyond].contains(&failure.kind);
            is_lost && failure.route.takers.contains(&Consumer::Client) && failure.host.roles.iter().any(gives)
        };
        self.failures.iter().any(is_its_own)
    }

    /// Whether the models are where genkan's library alone can't connect.
    pub(in crate::doctor) fn is_beyond(&self) -> bool {
        self.failures.iter().any(|failure| failure.kind == Kind::Beyond && failure.host.is(Role::Runtime))
    }

    /// Whether a web page comes back in place of this service: a status that it seems to have is the page's.
    pub(in crate::doctor) fn is_shadowed(&self, role: Role) -> bool {
        self.failures.iter().any(|failure| failure.kind == Kind::BlockPage && failure.host.is(role))
    }

    /// Whether work goes on without these models: others answer, and a session starts with none of them.
    pub(in crate::doctor) fn works_without(&self, models: &[&str]) -> bool {
        self.is_answered() && !self.starts_with(models)
    }

    /// Whether a model answers.
    pub(in crate::doctor) fn is_answered(&self) -> bool {
        let mut of_gateway = self.facts.gateway.got().into_iter().flat_map(Gateway::answers);
        self.facts.account.answering().next().is_some() || of_gateway.any(|(_, asked)| asked.outcome.is_answered())
    }

    /// Whether a session starts with one of these models.
    pub(in crate::doctor) fn starts_with(&self, models: &[&str]) -> bool {
        let started = started(self.facts, self.profile);
        started.is_some_and(|started| models.iter().any(|model| plain(model) == plain(&started)))
    }

    /// Whether a model was refused for this reason.
    pub(in crate::doctor) fn is_refused_for(&self, code: &Code) -> bool {
        self.refused.iter().any(|one| one.is_for(code))
    }
}

impl Refused<'_> {
    /// A policy says no by name, as one does that wants the private path.
    pub(in crate::doctor) fn is_denied(&self) -> bool {
        self.refusal.message.contains("with an explicit deny in") || self.is_for(&refusal::NETWORK)
    }

    pub(in crate::doctor) fn is_for(&self, code: &Code) -> bool {
        self.reading.as_ref().is_some_and(|reading| reading.error.code == code)
    }
}

fn failures<'a>(network: &'a NetworkFacts, facts: &Facts, profile: &Profile) -> Vec<HostFailure<'a>> {
    let mut failures = host_failures(network, profile);
    failures.retain(|failure| !root_page::is_told_by_requests(failure, facts, profile));
    let wants_certificate = |kind| matches!(kind, Kind::ClientCertificate | Kind::ProxyClientCertificate);
    failures.retain(|failure| !wants_certificate(failure.kind) || !network.lacks_certificate());
    failures
}

fn refused<'a>(facts: &'a Facts, profile: &Profile) -> Vec<Refused<'a>> {
    let refused = facts.account.invoked.iter().filter_map(|(model, answer)| match answer {
        Probe::Got(Invoked::Refused(refusal)) => Some(Refused { model, refusal, reading: reading(refusal, profile) }),
        Probe::Got(
            Invoked::Answered
            | Invoked::BrokeOff(_)
            | Invoked::Reset(_)
            | Invoked::Unfinished { .. }
            | Invoked::NotAsStream(_),
        )
        | Probe::Failed(_)
        | Probe::NotTried(_) => None,
    });
    refused.collect()
}

/// What the catalogue makes of a refusal: by its name first, by its words second, and by whether what it names lies in
/// the profile's regions.
pub(in crate::doctor) fn reading(refusal: &Refusal, profile: &Profile) -> Option<Reading> {
    let text = |message: &str| format!("HTTP {} {}: {message}", refusal.status, refusal.name);
    let absent = || read(&text(&format!("the model {} does not exist", absent_behind(refusal, profile)?)), profile);
    read(&text(&refusal.message), profile).or_else(absent)
}

/// Whether these words of a page, whatever its status, are those of a web filter or of a proxy.
pub(in crate::doctor) fn is_proxys(words: &str, profile: &Profile) -> bool {
    read(&format!("HTTP 403: {words}"), profile).is_some_and(|reading| *reading.error.code == error_page::PROXY_PAGE)
}

/// The model that Anthropic's API, behind a gateway that passes its words on, hasn't: `model: claude-…` with this status and
/// name, or in MLflow's words `(name='claude-…')`. As a text alone it could be of anything, so the catalogue knows it in
/// plainer words.
fn absent_behind<'a>(refusal: &'a Refusal, profile: &Profile) -> Option<&'a str> {
    let said = &refusal.message;
    let name = match refusal.name.as_str() {
        "not_found_error" => said.strip_prefix("model: "),
        "RESOURCE_DOES_NOT_EXIST" => said.split_once("(name='").and_then(|(_, rest)| Some(rest.split_once('\'')?.0)),
        _ => None,
    };
    name.filter(|_| refusal.status == 404 && profile.gateway().is_some())
}

/// The same of a text as Claude Code shows it.
pub(in crate::doctor) fn read(text: &str, profile: &Profile) -> Option<Reading> {
    let is_outside = |name: &str| {
        Catalogue::embedded().is_ok_and(|catalogue| named::is_outside(name, &profile.residency.regions, catalogue))
    };
    explain::read(text, &is_outside).into_iter().next()
}

/// The host of an address, without its port.
pub(in crate::doctor) fn host_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or_default()
}
