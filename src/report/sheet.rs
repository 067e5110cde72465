//! A report with everything that is shown beside it. What may not be shown is taken out here, once, for all renderers.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;

use super::tree::is_own;
use super::{Group, Report, Tree};
use crate::messages::{Lang, Message, Phrase, local};
use crate::profile::{Profile, Support};
use crate::world::clock::written;

/// One examination, ready to be shown.
#[derive(Debug, Clone)]
pub struct Sheet {
    pub report: Report,
    /// The groups that were asked for, in the order of a report.
    pub groups: Vec<Group>,
    pub residency: Vec<Tiered>,
    /// What was seen, as it is saved.
    pub facts: Tree,
    pub profile: String,
    /// The organisation's own version of the profile.
    pub version: String,
    /// The model catalogue that the verdicts rest on, as JSON says it; null where facts don't say.
    pub catalogue: Value,
    pub support: Support,
    /// The account, project or resource that models are asked in.
    pub place: Option<Phrase>,
    /// The genkan that judged.
    pub genkan: &'static str,
    /// When it was seen.
    pub at: Timestamp,
    /// The zone that its reader lives by, where it is for a person.
    pub zone: Option<TimeZone>,
    /// Where the facts come out of a file.
    pub saved: Option<Saved>,
    /// What is well, in a few words each, for the sentence that says the verdict.
    pub well: Vec<Phrase>,
    /// The sentence of the verdict where models answer although something is wrong.
    pub despite: Option<Message>,
    pub times: Vec<Timed>,
    /// How long looking took; `None` where the facts come from elsewhere.
    pub elapsed: Option<Duration>,
}

/// What facts out of a file say of when and where they were seen: a verdict on them is of then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// How long ago that is.
    pub ago: Phrase,
    pub os: String,
}

/// Where the requests of one tier are processed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiered {
    /// `opus`, `sonnet`, …
    pub tier: &'static str,
    pub model: String,
    pub verdict: Residence,
    /// Why it isn't better.
    pub why: Option<Phrase>,
    /// What holds it there: `managed-settings`, `iam`, `endpoint-policy`; nothing where it is only a setting.
    pub enforced_by: Vec<String>,
    /// Of what policies hold, what couldn't be tried: nothing says that it is stopped.
    pub untried: Vec<String>,
    pub regions: Vec<String>,
    /// What was seen, untranslated.
    pub evidence: String,
}

/// How long one way to a host took, in milliseconds; `None` where it didn't come that far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timed {
    pub host: String,
    /// The address, or the proxy.
    pub way: String,
    pub dns: Option<u64>,
    pub connect: Option<u64>,
    pub tls: Option<u64>,
    pub first_byte: Option<u64>,
}

impl Timed {
    /// Nothing was measured.
    pub fn is_empty(&self) -> bool {
        [self.dns, self.connect, self.tls, self.first_byte].iter().all(Option::is_none)
    }
}

/// How sure that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Residence {
    /// The server named the destinations, all inside.
    Proven,
    /// The settings say so; the server wasn't asked.
    Configured,
    /// Nothing reliable says so.
    NotProvable,
    Outside,
}

impl Sheet {
    pub fn new(report: Report, groups: &[Group], profile: &Profile, at: Timestamp, facts: Tree) -> Self {
        Self {
            report,
            groups: groups.to_vec(),
            residency: Vec::new(),
            facts,
            profile: profile.name.clone(),
            version: profile.version.clone(),
            catalogue: Value::Null,
            support: profile.support.clone(),
            place: None,
            genkan: env!("CARGO_PKG_VERSION"),
            at,
            zone: None,
            saved: None,
            well: Vec::new(),
            despite: None,
            times: Vec::new(),
            elapsed: None,
        }
    }

    /// For a person: moments by the clock of their zone.
    #[must_use]
    pub fn localized(mut self, zone: TimeZone) -> Self {
        self.report.findings.iter_mut().for_each(|finding| finding.localize(&zone));
        self.residency.iter_mut().filter_map(|tiered| tiered.why.as_mut()).for_each(|why| why.localize(&zone));
        self.well.iter_mut().for_each(|phrase| phrase.localize(&zone));
        self.zone = Some(zone);
        self
    }

    /// When it was seen, in the reader's words.
    pub(super) fn seen_at(&self, lang: Lang) -> String {
        self.zone.as_ref().map_or_else(|| written(self.at), |zone| local(self.at, zone).say(lang))
    }

    /// Changes every text that came from the machine or its profile, in findings, residency and facts alike.
    #[must_use]
    pub fn rewritten(mut self, change: &dyn Fn(&str) -> String) -> Self {
        self.facts.rewrite(change);
        rewrite(&mut self.catalogue, change);
        self.report.findings.iter_mut().for_each(|finding| finding.rewrite(change));
        for tiered in &mut self.residency {
            tiered.why.iter_mut().for_each(|why| why.rewrite(change));
            let lists = tiered.enforced_by.iter_mut().chain(&mut tiered.untried).chain(&mut tiered.regions);
            lists.chain([&mut tiered.model, &mut tiered.evidence]).for_each(|text| *text = change(text));
        }
        self.place.iter_mut().for_each(|place| place.rewrite(change));
        self.well.iter_mut().for_each(|phrase| phrase.rewrite(change));
        for Timed { host, way, .. } in &mut self.times {
            [host, way].into_iter().for_each(|text| *text = change(text));
        }
        let own = [&mut self.profile, &mut self.version, &mut self.support.contact, &mut self.support.url];
        own.into_iter().for_each(|text| *text = change(text));
        self
    }
}

impl Residence {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Configured => "configured",
            Self::NotProvable => "not-provable",
            Self::Outside => "outside",
        }
    }
}

/// Changes every string of a document. Of its members' names it changes those that came from the machine, a model's or
/// a variable's; the document's own are what it is read by, even where somebody's password is the same word.
pub fn rewrite(value: &mut Value, change: &dyn Fn(&str) -> String) {
    match value {
        Value::String(text) => *text = change(text),
        Value::Array(list) => list.iter_mut().for_each(|element| rewrite(element, change)),
        Value::Object(members) => {
            let changed = std::mem::take(members).into_iter().map(|(name, mut value)| {
                rewrite(&mut value, change);
                (if is_own(&name) { name } else { change(&name) }, value)
            });
            *members = changed.collect();
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_document_is_read_by_stays_whatever_a_password_is() {
        let change = |text: &str| text.replace("leftovers", "••••").replace("account", "••••").replace("1111", "••••");
        let mut document =
            json!({"leftovers": ["leftovers"], "not-tried": "account", "arn:aws:1111:x": {"account": 1}});
        rewrite(&mut document, &change);
        assert_eq!(document, json!({"leftovers": ["••••"], "not-tried": "••••", "arn:aws:••••:x": {"account": 1}}));
    }
}
