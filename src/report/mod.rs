//! What was found, as one value: the same for a person, a machine and a bundle. Rules make it, renderers show it;
//! nothing is looked up while it is shown.
//!
//! [`Report`] is the judgement, [`Sheet`] that with all that is shown beside it; [`human`], [`json`] and [`bundle`]
//! show a sheet, [`redact`] takes out of it what may not leave the machine. What a secret is, the room `secret` says.

pub mod bundle;
pub mod fleet;
pub mod human;
pub mod json;
pub mod page;
pub mod redact;
mod sheet;
#[cfg(test)]
mod tests;
pub mod ticket;
mod tree;

use std::borrow::Cow;
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::code::{Code, Exit, identity, invoke, report as of_report};
use crate::messages::{Lang, Phrase, common, report as words, seen};
use crate::world::harmless;

pub use crate::code::Who;
pub use sheet::{Residence, Saved, Sheet, Tiered, Timed, rewrite};
pub use tree::{Tree, Unserialisable};

/// Which part of the way a finding is about; in the order of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Claude Code and its settings
    #[value(alias = "Claude Code")]
    Client,
    /// Sign-in, credentials and identity
    #[value(alias = "認証情報")]
    Credentials,
    /// DNS, routes, certificates, proxies
    #[value(alias = "ネットワーク")]
    Network,
    /// Whether the endpoint is reached without the internet
    #[value(alias = "プライベート経路")]
    PrivatePath,
    /// Where requests are processed
    #[value(alias = "国内処理")]
    Residency,
    /// A real request to each pinned model
    #[value(alias = "モデル呼び出し")]
    Invoke,
}

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Ok,
    /// Not judged: its cause is another finding, or somebody didn't want it asked.
    Skipped,
    Info,
    Warning,
    Error,
}

/// What fixes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    pub kind: FixKind,
    pub who: Who,
    /// A command to paste, an edit to make, or a text that can be sent as it is.
    pub text: Phrase,
    /// The account that a request is about, where the text doesn't name it.
    pub place: Option<Phrase>,
}

impl Fix {
    /// The whole text, in one language.
    pub fn said(&self, lang: Lang) -> String {
        let text = self.text.say(lang);
        match &self.place {
            Some(place) => words::ABOUT_PLACE.fill(lang, &[("place", &place.say(lang)), ("ask", &text)]),
            None => text,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FixKind {
    Run,
    Edit,
    Ask,
}

/// What `--fix` may do about a finding, after showing it and being told to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// The same as `genkan setup`: values that were changed since are put back.
    Setup,
    /// The same as `genkan login`.
    SignIn,
    /// Files that others can read become their owner's alone.
    Modes(Vec<PathBuf>),
}

/// One judgement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub code: &'static Code,
    pub group: Group,
    pub severity: Severity,
    /// The code's message, filled.
    pub title: Phrase,
    /// Why it is so here; one line each.
    pub detail: Vec<Phrase>,
    /// The finding that this one follows from.
    pub because: Option<&'static Code>,
    /// What was seen: what another program or a server said is untranslated.
    pub evidence: Vec<Phrase>,
    pub fix: Option<Fix>,
    pub remedy: Option<Remedy>,
    /// What a script is told where this is the root cause: the code's own, but where the same words say less here.
    pub exit: Exit,
}

/// Everything that was found.
#[derive(Debug, Clone)]
pub struct Report {
    pub findings: Vec<Finding>,
}

/// The contract's word for all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Healthy,
    Warnings,
    Problems,
    SignInNeeded,
    Unreachable,
}

impl Group {
    pub const ALL: [Self; 6] =
        [Self::Client, Self::Credentials, Self::Network, Self::PrivatePath, Self::Residency, Self::Invoke];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Credentials => "credentials",
            Self::Network => "network",
            Self::PrivatePath => "private-path",
            Self::Residency => "residency",
            Self::Invoke => "invoke",
        }
    }

    /// Where the causes of this group's findings lie: looked at with it, even where only this one is asked for.
    pub const fn needs(self) -> &'static [Self] {
        match self {
            Self::Client => &[],
            Self::Network => &[Self::Client],
            Self::Credentials | Self::PrivatePath => &[Self::Client, Self::Network],
            // What a gateway's answer says of its place, and where a request is sent on to.
            Self::Residency => &[Self::Client, Self::Credentials, Self::Network, Self::Invoke],
            Self::Invoke => &[Self::Client, Self::Credentials, Self::Network, Self::PrivatePath, Self::Residency],
        }
    }
}

impl Severity {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Skipped => "skipped",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl Finding {
    pub fn new(code: &'static Code, group: Group, severity: Severity) -> Self {
        Self {
            code,
            group,
            severity,
            title: Phrase::new(code.message),
            detail: Vec::new(),
            because: None,
            evidence: Vec::new(),
            fix: None,
            remedy: None,
            exit: code.exit,
        }
    }

    /// Names what it is about beside a title that doesn't: where others are well.
    #[must_use]
    pub fn about(self, what: impl std::fmt::Display) -> Self {
        self.with(ABOUT, what)
    }

    /// What was refused in words was answered: a problem, and no failure of the network, whatever else the code stands for.
    #[must_use]
    pub fn as_refusal(mut self) -> Self {
        if self.exit == Exit::Remote {
            self.exit = Exit::Problem;
        }
        self
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.title = self.title.with(name, value);
        self
    }

    /// Fills a placeholder with a moment.
    #[must_use]
    pub fn with_moment(mut self, name: &'static str, at: Timestamp, utc: impl std::fmt::Display) -> Self {
        self.title = self.title.with_moment(name, at, utc);
        self
    }

    /// Says its moments by the clock of this zone: for a person.
    pub fn localize(&mut self, zone: &TimeZone) {
        let fix = self.fix.iter_mut().map(|fix| &mut fix.text);
        let all = self.detail.iter_mut().chain(&mut self.evidence).chain(fix).chain([&mut self.title]);
        all.for_each(|phrase| phrase.localize(zone));
    }

    /// Fills a placeholder with words of the person's language.
    #[must_use]
    pub fn with_phrase(mut self, name: &'static str, phrase: Phrase) -> Self {
        self.title = self.title.with_phrase(name, phrase);
        self
    }

    #[must_use]
    pub fn detail(mut self, line: Phrase) -> Self {
        self.detail.push(line);
        self
    }

    #[must_use]
    pub fn evidence(self, seen: impl std::fmt::Display) -> Self {
        self.saw(&seen::quoted(&seen.to_string()))
    }

    /// Evidence in genkan's own words.
    #[must_use]
    pub fn saw(mut self, seen: &Phrase) -> Self {
        let said = seen.say(Lang::En);
        if self.evidence.iter().all(|one| one.say(Lang::En) != said) {
            self.evidence.push(seen.clone());
        }
        self
    }

    #[must_use]
    pub fn fix(mut self, kind: FixKind, who: Who, text: impl Into<Phrase>) -> Self {
        self.fix = Some(Fix { kind, who, text: text.into(), place: None });
        self
    }

    /// Lets `--fix` fix it.
    #[must_use]
    pub fn remedy(mut self, remedy: Remedy) -> Self {
        self.remedy = Some(remedy);
        self
    }

    pub fn title(&self, lang: Lang) -> String {
        if self.severity == Severity::Skipped && self.because.is_some() {
            // The code's own words alone would claim what nobody has looked at.
            return words::TITLE_SKIPPED.fill(lang, &[("what", &self.code.message.unfilled(lang))]);
        }
        // A value in it may be anybody's, and a title is a line.
        let title = one_line(&self.title.say(lang)).into_owned();
        match self.title.params(lang).find(|(name, _)| *name == ABOUT) {
            Some((_, about)) => in_brackets(&title, &one_line(&about), lang),
            None => title,
        }
    }

    /// Changes every text that came from the machine.
    fn rewrite(&mut self, change: &dyn Fn(&str) -> String) {
        self.title.rewrite(change);
        self.detail.iter_mut().for_each(|line| line.rewrite(change));
        self.evidence.iter_mut().for_each(|line| line.rewrite(change));
        if let Some(fix) = &mut self.fix {
            fix.text.rewrite(change);
            fix.place.iter_mut().for_each(|place| place.rewrite(change));
        }
    }
}

/// The parameter of a title that stands behind it.
const ABOUT: &str = "about";

/// A value that somebody else chose, as it stands within a line: nothing of it begins another one, or is obeyed.
pub fn one_line(text: &str) -> Cow<'_, str> {
    harmless::one_line(text)
}

/// A name, and what tells more of it.
pub fn in_brackets(what: &str, more: &str, lang: Lang) -> String {
    common::IN_BRACKETS.fill(lang, &[("what", &what), ("more", &more)])
}

impl Report {
    /// The finding that the others follow from: residency and settings first, then the network, then the sign-in.
    pub fn root_cause(&self) -> Option<&Finding> {
        let rank = |finding: &Finding| match (finding.group, finding.exit) {
            // What genkan failed to look at explains nothing.
            (_, Exit::Bug) => 6,
            (Group::Residency, _) => 0,
            (Group::Client, _) => 1,
            (Group::Network | Group::PrivatePath, _) => 2,
            (Group::Credentials, Exit::Person) => 3,
            (Group::Credentials, _) => 4,
            (Group::Invoke, _) => 5,
        };
        let errors = self.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let errors = errors.filter(|finding| finding.because.is_none());
        errors.min_by_key(|finding| rank(finding))
    }

    pub fn verdict(&self) -> Verdict {
        let worst = self.findings.iter().map(|finding| finding.severity).max().unwrap_or(Severity::Ok);
        match (self.root_cause(), worst) {
            (Some(root), _) => match root.exit {
                Exit::Person => Verdict::SignInNeeded,
                Exit::Remote => Verdict::Unreachable,
                _ => Verdict::Problems,
            },
            (None, Severity::Warning) => Verdict::Warnings,
            (None, _) => Verdict::Healthy,
        }
    }

    /// What a script goes by: no success where something that was asked for wasn't checked, though nothing is known to be
    /// wrong.
    pub fn exit(&self, strict: bool) -> Exit {
        let is_well = |group: Group| self.findings.iter().any(|one| one.group == group && one.severity == Severity::Ok);
        let is_unchecked = |one: &&Finding| {
            let has_asked = one.severity == Severity::Skipped && !one.evidence.is_empty() && !is_well(one.group);
            (has_asked || one.severity == Severity::Warning) && one.because.is_none() && UNCHECKED.contains(&one.code)
        };
        match (self.verdict().exit(strict), self.findings.iter().find(is_unchecked)) {
            (Exit::Done, Some(one)) => one.exit,
            (exit, _) => exit,
        }
    }
}

/// What says that something wasn't checked, where it is no error: what was asked has its evidence, and what nobody was to ask
/// has none.
const UNCHECKED: [&Code; 3] = [&identity::UNHEARD, &invoke::NO_ANSWER, &of_report::LATE];

impl Verdict {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Healthy => "healthy",
            Self::Warnings => "warnings",
            Self::Problems => "problems",
            Self::SignInNeeded => "sign-in-needed",
            Self::Unreachable => "unreachable",
        }
    }

    pub const fn exit(self, strict: bool) -> Exit {
        match self {
            Self::Healthy => Exit::Done,
            Self::Warnings if strict => Exit::Problem,
            Self::Warnings => Exit::Done,
            Self::Problems => Exit::Problem,
            Self::SignInNeeded => Exit::Person,
            Self::Unreachable => Exit::Remote,
        }
    }
}
