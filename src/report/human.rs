//! A sheet for a person: the root cause first, what follows from it in one line, a line for each healthy group.
//!
//! Short by default; `detail.verbose` shows every finding. A group gets its tick only where something good was seen, a
//! dot where it is no more than a note. Commands are never broken, so that they can be pasted.

use unicode_width::UnicodeWidthStr;

use super::{Finding, Fix, FixKind, Group, Residence, Saved, Severity, Sheet, Tiered, Timed, Verdict, Who, one_line};
use crate::code::{Code, client, foundry, google, identity, invoke};
use crate::messages::{Lang, Message, report as words};
use crate::world::Ui;
use crate::world::fold::wrap;
use crate::world::ui::{Role, pad};

/// How much is shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Detail {
    /// Every finding, the good ones and the skipped ones included.
    pub verbose: bool,
    /// Where each tier is processed: the sheet for a security review.
    pub tiers: bool,
}

/// What is known of a group without anybody having been asked: it is worth a line, and isn't looked at.
const NOBODY_ASKED: [&Code; 3] = [&identity::KEPT, &google::LYING_HERE, &invoke::NOT_ASKED];
/// What only Claude Code itself would show: nothing is wrong with it, as far as anybody knows.
const UNTRIED: [(&Code, Message); 2] =
    [(&client::HOOKS_UNTRIED, words::UNTRIED_HOOKS), (&client::ADDED, words::UNTRIED_ADDED)];
/// What is said of every machine of a provider, well or not: of several warnings never the first.
const STANDING: [&Code; 1] = [&foundry::NO_PROMISE];
/// How many lines of evidence are enough for most.
const SEEN: usize = 4;
/// Longer lines are hard to read, shorter ones hard to fill.
const WIDTHS: (usize, usize) = (40, 120);

/// The sheet in the language, width and colours of `ui`, without a line break at the end.
pub fn render(ui: &Ui, sheet: &Sheet, detail: Detail) -> String {
    let page = Page { ui, sheet, detail, width: ui.width.clamp(WIDTHS.0, WIDTHS.1) };
    let (problems, notes) = page.problems();
    let mut blocks = vec![page.sentence()];
    blocks.extend(problems);
    blocks.extend([page.tiers(), page.groups()]);
    blocks.extend(notes);
    blocks.extend([page.times(), page.sentence()]);
    blocks.retain(|block| !block.is_empty());
    let last = blocks.last_mut();
    last.into_iter().for_each(|block| block.extend(page.elapsed()));
    let mut text = String::new();
    for (at, block) in blocks.iter().enumerate() {
        // Single lines keep together, but for the sentence.
        let before = at.checked_sub(1).map(|before| blocks[before].len());
        let is_first = at == 1 || at + 1 == blocks.len();
        text.push_str(match before {
            None => "",
            Some(1) if block.len() == 1 && !is_first => "\n",
            Some(_) => "\n\n",
        });
        text.push_str(&block.join("\n"));
    }
    text
}

struct Page<'a> {
    ui: &'a Ui,
    sheet: &'a Sheet,
    detail: Detail,
    width: usize,
}

impl Page<'_> {
    /// The verdict in one sentence.
    fn sentence(&self) -> Vec<String> {
        let ui = self.ui;
        let (role, mark, text) = verdict(self.sheet, ui.lang);
        let mut lines = wrap(&text, self.width.saturating_sub(2), "", "").into_iter();
        let first = lines.next().unwrap_or_default();
        let first = format!("{} {}", ui.paint_data(role, mark), ui.paint_data(Role::Heading, first));
        let rest = lines.map(|line| format!("  {}", ui.paint_data(Role::Heading, line)));
        std::iter::once(first).chain(rest).collect()
    }

    /// How long each way to each host took.
    fn times(&self) -> Vec<String> {
        if !self.detail.verbose || self.sheet.times.is_empty() {
            return Vec::new();
        }
        let ui = self.ui;
        let took = |took: Option<u64>| match took {
            Some(count) => ui.phrase(words::MILLISECONDS, &[("count", &count)]),
            None => "–".to_owned(),
        };
        let one = |timed: &Timed| {
            let (dns, connect, tls) = (took(timed.dns), took(timed.connect), took(timed.tls));
            let first = took(timed.first_byte);
            let args: [(&str, &dyn std::fmt::Display); 4] =
                [("dns", &dns), ("connect", &connect), ("tls", &tls), ("first", &first)];
            let mut lines = self.wrapped("  ", &format!("{} ({})", timed.host, timed.way), "  ");
            lines.extend(self.faint(self.wrapped("    ", &ui.phrase(words::TIMES_OF, &args), "    ")));
            lines
        };
        let heading = ui.paint_data(Role::Heading, words::TIMES.get(ui.lang));
        std::iter::once(heading).chain(self.sheet.times.iter().flat_map(one)).collect()
    }

    /// A block for each finding that somebody should read, the root cause first; and apart from them, for later, those
    /// that are no more than notes.
    fn problems(&self) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
        let root = self.sheet.report.root_cause();
        let is_root = |finding: &Finding| root.is_some_and(|root| std::ptr::eq(root, finding));
        let mut shown: Vec<_> = self.sheet.report.findings.iter().filter(|one| self.is_shown(one)).collect();
        // A stable sort: otherwise in the order of the catalogue, causes before consequences.
        shown.sort_by_key(|one| (!is_root(one), std::cmp::Reverse(one.severity), is_standing(one)));
        let (problems, notes): (Vec<_>, Vec<_>) = shown.into_iter().partition(|one| one.severity >= Severity::Warning);
        let blocks = |all: Vec<&Finding>| all.into_iter().map(|one| self.block(one, is_root(one))).collect();
        (blocks(problems), blocks(notes))
    }

    fn is_shown(&self, finding: &Finding) -> bool {
        let is_summary = || self.summary(finding.group).is_some_and(|summary| std::ptr::eq(summary, finding));
        self.detail.verbose || finding.severity >= Severity::Info && !is_summary()
    }

    /// What stands in the line of a group of which nothing better and nothing worse than a note is known.
    fn summary(&self, group: Group) -> Option<&Finding> {
        let mut findings = self.sheet.report.findings.iter().filter(|finding| finding.group == group);
        let is_noted = findings.clone().all(|finding| finding.severity == Severity::Info);
        findings.next().filter(|_| is_noted)
    }

    fn block(&self, finding: &Finding, is_root: bool) -> Vec<String> {
        let is_brief = finding.severity < Severity::Warning && !self.detail.verbose;
        let mut lines = self.head(finding);
        if is_brief {
            return lines;
        }
        for line in &finding.detail {
            lines.extend(self.wrapped("  ", &line.say(self.ui.lang), "  "));
        }
        let most = if self.detail.verbose { usize::MAX } else { SEEN };
        for (at, seen) in finding.evidence.iter().take(most).enumerate() {
            let label = words::SEEN.get(self.ui.lang);
            let label = if at == 0 { label.to_owned() } else { " ".repeat(label.width()) };
            lines.extend(self.faint(self.labelled(&label, &seen.say(self.ui.lang))));
        }
        if finding.evidence.len() > most {
            let more = self.ui.phrase(words::MORE_SEEN, &[("count", &(finding.evidence.len() - most))]);
            lines.extend(self.faint(self.wrapped("  ", &more, "  ")));
        }
        if let Some(because) = finding.because {
            lines.push(format!("  {}", self.ui.phrase(words::FOLLOWS, &[("code", &because.id)])));
        }
        lines.extend(finding.fix.as_ref().map(|fix| self.fix(fix)).unwrap_or_default());
        let asks = finding.fix.as_ref().is_some_and(|fix| fix.kind == FixKind::Ask);
        if is_root && !asks {
            lines.extend(self.help());
        }
        lines.extend(self.consequences(finding));
        lines
    }

    /// The title, and its code at the right where they fit on one line.
    fn head(&self, finding: &Finding) -> Vec<String> {
        let (mark, role) = look(finding.severity);
        let title = finding.title(self.ui.lang);
        let code = finding.code.id;
        let room = self.width.saturating_sub(2 + 2 + code.width());
        let mut rows = wrap(&title, room, "", "").into_iter();
        let first = rows.next().unwrap_or_default();
        let first = format!(
            "{} {}  {}",
            self.ui.paint_data(role, mark),
            self.ui.paint_data(Role::Heading, pad(&first, room)),
            self.ui.paint_data(Role::Faint, code)
        );
        let rest = rows.map(|row| format!("  {}", self.ui.paint_data(Role::Heading, row)));
        std::iter::once(first).chain(rest).collect()
    }

    fn fix(&self, fix: &Fix) -> Vec<String> {
        let (ui, text) = (self.ui, fix.said(self.ui.lang));
        let who = fix.who.name().get(ui.lang);
        let label = match fix.who {
            Who::You => words::FIX.get(ui.lang).to_owned(),
            _ => ui.phrase(words::FIX_BY, &[("who", &who)]),
        };
        match fix.kind {
            FixKind::Run => vec![format!("  {label}{}", ui.paint_data(Role::Good, text))],
            FixKind::Edit => self.labelled(&label, &text),
            FixKind::Ask => {
                let contact = &self.sheet.support.contact;
                let ask = match contact.is_empty() {
                    true => ui.phrase(words::ASK, &[("who", &who)]),
                    false => ui.phrase(words::ASK_AT, &[("who", &who), ("contact", contact)]),
                };
                let mut lines = self.wrapped("  ", &ask, "  ");
                lines.extend(text.lines().flat_map(|line| self.wrapped("    ", line, "    ")));
                lines
            }
        }
    }

    fn help(&self) -> Vec<String> {
        let support = &self.sheet.support;
        let help: Vec<_> = [&support.contact, &support.url].into_iter().filter(|text| !text.is_empty()).collect();
        match &help[..] {
            [] => Vec::new(),
            help => {
                let help = help.iter().map(|text| text.as_str()).collect::<Vec<_>>().join("  ");
                self.labelled(words::HELP.get(self.ui.lang), &help)
            }
        }
    }

    /// The other groups of which something wasn't judged because of this finding.
    fn consequences(&self, cause: &Finding) -> Vec<String> {
        let skipped = |group: &Group| {
            self.sheet.report.findings.iter().any(|finding| {
                finding.group == *group
                    && finding.group != cause.group
                    && finding.severity == Severity::Skipped
                    && finding.because.is_some_and(|because| because.id == cause.code.id)
            })
        };
        let groups: Vec<_> = self.sheet.groups.iter().filter(|group| skipped(group)).copied().collect();
        match &groups[..] {
            [] => Vec::new(),
            groups => self.labelled(words::NOT_CHECKED.get(self.ui.lang), &names(self.ui.lang, groups)),
        }
    }

    /// A line for each group that needs no block of its own.
    fn groups(&self) -> Vec<String> {
        let widest = self.sheet.groups.iter().map(|group| title(*group).get(self.ui.lang).width()).max().unwrap_or(0);
        self.sheet.groups.iter().filter_map(|group| self.group(*group, widest)).collect()
    }

    fn group(&self, group: Group, widest: usize) -> Option<String> {
        let findings: Vec<_> = self.sheet.report.findings.iter().filter(|finding| finding.group == group).collect();
        let has = |severity: Severity| findings.iter().any(|finding| finding.severity == severity);
        // What is skipped because of something is told with its cause.
        let silenced = findings.iter().any(|finding| finding.because.is_some());
        if has(Severity::Error) || has(Severity::Warning) || silenced {
            return None;
        }
        let title = title(group).get(self.ui.lang);
        let well = findings.iter().find(|finding| finding.severity == Severity::Ok);
        // Nothing is ticked of which nothing good was seen.
        let (mark, role, note) = match well.copied().or_else(|| self.summary(group)) {
            Some(told) => {
                let (mark, role) = look(told.severity);
                (mark, role, told.title(self.ui.lang))
            }
            None => ("–", Role::Faint, words::UNCHECKED.get(self.ui.lang).to_owned()),
        };
        let lines = wrap(&note, self.width.saturating_sub(widest + 4), "", "");
        let indent = format!("\n{}", " ".repeat(widest + 4));
        let note = lines.join(&indent);
        let line = format!("{} {}  {}", self.ui.paint_data(role, mark), pad(title, widest), note);
        Some(line.trim_end().to_owned())
    }

    /// Where each tier is processed, where that was asked for.
    fn tiers(&self) -> Vec<String> {
        if !self.detail.tiers || self.sheet.residency.is_empty() {
            return Vec::new();
        }
        let heading = self.ui.paint_data(Role::Heading, title(Group::Residency).get(self.ui.lang));
        std::iter::once(heading).chain(self.sheet.residency.iter().flat_map(|tiered| self.tier(tiered))).collect()
    }

    fn tier(&self, tiered: &Tiered) -> Vec<String> {
        let ui = self.ui;
        let (text, role) = match tiered.verdict {
            Residence::Proven => (words::PROVEN, Role::Good),
            Residence::Configured => (words::CONFIGURED, Role::Warning),
            Residence::NotProvable => (words::NOT_PROVABLE, Role::Warning),
            Residence::Outside => (words::OUTSIDE, Role::Error),
        };
        let standing = [words::PROVEN, words::CONFIGURED, words::NOT_PROVABLE, words::OUTSIDE];
        let widest = standing.iter().map(|text| text.get(ui.lang).width()).max().unwrap_or(0);
        let verdict = ui.paint_data(role, pad(text.get(ui.lang), widest));
        let mut lines = vec![format!("  {}  {verdict}  {}", pad(tiered.tier, 6), one_line(&tiered.model))];
        let enforced = match &tiered.enforced_by[..] {
            // Nothing was seen, and not everything was looked at.
            [] if !tiered.untried.is_empty() => String::new(),
            [] => words::ENFORCED_BY_NOTHING.get(ui.lang).to_owned(),
            by => ui.phrase(words::ENFORCED, &[("by", &by.join(words::COMMA.get(ui.lang)))]),
        };
        let regions = tiered.regions.join(words::COMMA.get(ui.lang));
        let untried = match &tiered.untried[..] {
            [] => String::new(),
            what => ui.phrase(words::UNTRIED, &[("what", &what.join(words::COMMA.get(ui.lang)))]),
        };
        let about: Vec<_> = [regions, enforced, untried].into_iter().filter(|text| !text.is_empty()).collect();
        let indent = " ".repeat(2 + 6 + 2);
        lines.extend(self.faint(self.wrapped(&indent, &about.join(" · "), &indent)));
        if let Some(why) = &tiered.why {
            lines.extend(self.wrapped(&indent, &why.say(ui.lang), &indent));
        }
        if self.detail.verbose && !tiered.evidence.is_empty() {
            lines.extend(self.faint(self.wrapped(&indent, &tiered.evidence, &indent)));
        }
        lines
    }

    fn elapsed(&self) -> Option<String> {
        let seconds = format!("{:.1}", self.sheet.elapsed?.as_secs_f64());
        let line = self.ui.phrase(words::ELAPSED, &[("seconds", &seconds)]);
        let blank = " ".repeat(self.width.saturating_sub(line.width()));
        Some(format!("{blank}{}", self.ui.paint_data(Role::Faint, line)))
    }

    /// A label, and what stands behind it below itself.
    fn labelled(&self, label: &str, text: &str) -> Vec<String> {
        let first = format!("  {label}");
        let indent = " ".repeat(first.width());
        self.wrapped(&first, text, &indent)
    }

    fn wrapped(&self, first: &str, text: &str, others: &str) -> Vec<String> {
        wrap(text, self.width, first, others)
    }

    fn faint(&self, lines: Vec<String>) -> Vec<String> {
        lines.into_iter().map(|line| self.ui.paint_data(Role::Faint, line)).collect()
    }
}

/// The verdict, and what it rests on, in one sentence; of saved results, as of when it is.
pub(super) fn verdict(sheet: &Sheet, lang: Lang) -> (Role, &'static str, String) {
    let (role, mark, text) = of_then(sheet, lang);
    let Some(Saved { ago, os }) = &sheet.saved else { return (role, mark, text) };
    let (at, ago) = (sheet.seen_at(lang), ago.say(lang));
    (role, mark, words::VERDICT_SAVED.fill(lang, &[("at", &at), ("ago", &ago), ("os", os), ("verdict", &text)]))
}

fn is_standing(finding: &Finding) -> bool {
    STANDING.contains(&finding.code)
}

/// Of problems the one cause.
fn of_then(sheet: &Sheet, lang: Lang) -> (Role, &'static str, String) {
    let report = &sheet.report;
    let warnings: Vec<_> = report.findings.iter().filter(|one| one.severity == Severity::Warning).collect();
    let of_root = |text: Message| {
        let what = report.root_cause().map(|root| root.title(lang)).unwrap_or_default();
        (Role::Error, "✗", text.fill(lang, &[("what", &ended(&what))]))
    };
    match report.verdict() {
        Verdict::Healthy => (Role::Good, "✓", healthy(sheet, lang)),
        Verdict::Warnings => {
            let first =
                warnings.iter().min_by_key(|one| is_standing(one)).map(|one| one.title(lang)).unwrap_or_default();
            let text = if warnings.len() == 1 { words::VERDICT_WARNING } else { words::VERDICT_WARNINGS };
            (Role::Warning, "!", text.fill(lang, &[("count", &warnings.len()), ("what", &ended(&first))]))
        }
        Verdict::Problems | Verdict::Unreachable if let Some(text) = sheet.despite => of_root(text),
        Verdict::Problems => of_root(words::VERDICT_PROBLEM),
        Verdict::SignInNeeded => of_root(words::VERDICT_SIGN_IN),
        Verdict::Unreachable => {
            // Whoever refuses was reached.
            let is_of_way = |root: &Finding| [Group::Network, Group::PrivatePath].contains(&root.group);
            let is_reached = report.root_cause().is_some_and(|root| !is_of_way(root));
            of_root(if is_reached { words::VERDICT_NOT_WORKING } else { words::VERDICT_UNREACHABLE })
        }
    }
}

/// Healthy is the word only where every group was asked for and looked at; else it is what was looked at that is well.
fn healthy(sheet: &Sheet, lang: Lang) -> String {
    let well: Vec<_> = sheet.well.iter().map(|phrase| phrase.say(lang)).collect();
    let well = well.join(words::COMMA.get(lang));
    let is_seen = |group: &Group| {
        let mut own = sheet.report.findings.iter().filter(|one| one.group == *group);
        own.any(|one| one.severity != Severity::Skipped && !NOBODY_ASKED.contains(&one.code))
    };
    let unchecked: Vec<_> = sheet.groups.iter().filter(|group| !is_seen(group)).copied().collect();
    let is_found = |(code, _): &&(&Code, Message)| sheet.report.findings.iter().any(|one| *one.code == **code);
    let untried: Vec<_> = UNTRIED.iter().filter(is_found).map(|(_, what)| what.get(lang)).collect();
    let is_whole =
        unchecked.is_empty() && untried.is_empty() && Group::ALL.iter().all(|group| sheet.groups.contains(group));
    let text = match (well.is_empty(), is_whole) {
        (true, _) => words::VERDICT_NOTHING,
        (false, true) => words::VERDICT_HEALTHY,
        (false, false) => words::VERDICT_SOUND,
    };
    let mut said = vec![text.fill(lang, &[("well", &well)])];
    if !unchecked.is_empty() {
        said.push(words::VERDICT_UNCHECKED.fill(lang, &[("groups", &names(lang, &unchecked))]));
    }
    if !untried.is_empty() {
        said.push(words::VERDICT_UNTRIED.fill(lang, &[("what", &untried.join(words::COMMA.get(lang)))]));
    }
    said.join(" ")
}

/// Without its full stop: another one follows.
fn ended(title: &str) -> &str {
    title.trim_end_matches(['.', '。'])
}

/// The mark of a finding, readable without its colour.
fn look(severity: Severity) -> (&'static str, Role) {
    match severity {
        Severity::Error => ("✗", Role::Error),
        Severity::Warning => ("!", Role::Warning),
        Severity::Info => ("·", Role::Faint),
        Severity::Ok => ("✓", Role::Good),
        Severity::Skipped => ("–", Role::Faint),
    }
}

/// The names of groups as a person reads them.
pub fn names(lang: Lang, groups: &[Group]) -> String {
    groups.iter().map(|group| title(*group).get(lang)).collect::<Vec<_>>().join(words::COMMA.get(lang))
}

fn title(group: Group) -> Message {
    match group {
        Group::Client => words::GROUP_CLIENT,
        Group::Credentials => words::GROUP_CREDENTIALS,
        Group::Network => words::GROUP_NETWORK,
        Group::PrivatePath => words::GROUP_PRIVATE_PATH,
        Group::Residency => words::GROUP_RESIDENCY,
        Group::Invoke => words::GROUP_INVOKE,
    }
}
