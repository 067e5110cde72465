//! A sheet as a ticket for a help desk: Markdown, short, in both languages.
//!
//! Whoever takes it reads Japanese, whoever it is passed on to (a provider's support) English, and the person who files
//! it knows neither; so one text has both, the filer's own first. What a program needs stands in the bundle.

use super::human::{names, verdict};
use super::{Finding, FixKind, Residence, Severity, Sheet, Tiered, in_brackets};
use crate::messages::{Lang, report as words};

/// The whole text; `lang` comes first.
pub fn document(sheet: &Sheet, lang: Lang) -> String {
    let (.., sentence) = verdict(sheet, lang);
    let mut text = vec![format!("# genkan doctor: {}", line(&sentence)), String::new()];
    text.extend(table(sheet, lang));
    for lang in [lang, if lang == Lang::Ja { Lang::En } else { Lang::Ja }] {
        text.push(String::new());
        text.push(format!("## {}", words::TICKET_LANGUAGE.get(lang)));
        text.extend(part(sheet, lang));
    }
    text.join("\n") + "\n"
}

/// What is said once.
fn table(sheet: &Sheet, lang: Lang) -> Vec<String> {
    let facts = sheet.facts.value();
    let fact = |pointer: &str| facts.pointer(pointer).and_then(|fact| fact.as_str()).unwrap_or("–").to_owned();
    let profile = match sheet.version.as_str() {
        "" => sheet.profile.clone(),
        version => format!("{}@{version}", sheet.profile),
    };
    let rows = [
        (words::TICKET_ROOT.get(lang), sheet.report.root_cause().map_or("–", |root| root.code.id).to_owned()),
        (words::TICKET_PROFILE.get(lang), profile),
        (words::TICKET_PLACE.get(lang), sheet.place.as_ref().map_or_else(|| "–".to_owned(), |place| place.say(lang))),
        ("genkan", sheet.genkan.to_owned()),
        ("Claude Code", fact("/client/programs/0/version")),
        ("OS", fact("/os")),
        (words::TICKET_AT.get(lang), sheet.seen_at(lang)),
    ];
    let rows = rows.map(|(name, value)| format!("| {name} | {} |", line(&value)));
    [vec!["| | |".to_owned(), "|---|---|".to_owned()], rows.to_vec()].concat()
}

fn part(sheet: &Sheet, lang: Lang) -> Vec<String> {
    let root = sheet.report.root_cause();
    let is_root = |finding: &Finding| root.is_some_and(|root| std::ptr::eq(root, finding));
    let mut text = Vec::new();
    if let Some(root) = root {
        text.extend(block(root, lang));
    }
    let others = sheet.report.findings.iter().filter(|one| one.severity >= Severity::Warning && !is_root(one));
    text.extend(others.flat_map(|finding| block(finding, lang)));
    if text.is_empty() {
        text.extend([String::new(), words::TICKET_NOTHING.get(lang).to_owned()]);
    }
    if !sheet.residency.is_empty() {
        text.extend([String::new(), format!("### {}", words::GROUP_RESIDENCY.get(lang)), String::new()]);
        text.extend([words::TICKET_TIERS.get(lang).to_owned(), "|---|---|---|---|".to_owned()]);
        text.extend(sheet.residency.iter().map(|tiered| tier(tiered, lang)));
    }
    let skipped: Vec<_> = { sheet.report.findings.iter() }
        .filter(|finding| finding.severity == Severity::Skipped)
        .map(|finding| in_brackets(finding.code.id, &names(lang, &[finding.group]), lang))
        .collect();
    if !skipped.is_empty() {
        text.extend([
            String::new(),
            format!("{}: {}", words::UNCHECKED.get(lang), skipped.join(words::COMMA.get(lang))),
        ]);
    }
    text
}

/// A finding: what, why, what was seen, who fixes it and how.
fn block(finding: &Finding, lang: Lang) -> Vec<String> {
    let severity = match finding.severity {
        Severity::Error => words::TICKET_ERROR,
        _ => words::TICKET_WARNING,
    };
    let title = in_brackets(&line(&finding.title(lang)), finding.code.id, lang);
    let heading = format!("### {}: {title}", severity.get(lang));
    let mut text = vec![String::new(), heading, String::new()];
    text.push(format!("{}: {}", words::TICKET_GROUP.get(lang), names(lang, &[finding.group])));
    text.extend(finding.because.map(|because| words::FOLLOWS.fill(lang, &[("code", &because.id)])));
    for detail in &finding.detail {
        text.extend(prose(&detail.say(lang)));
    }
    if !finding.evidence.is_empty() {
        text.extend([String::new(), words::SEEN.get(lang).trim_end().to_owned(), String::new()]);
        let seen: Vec<_> = finding.evidence.iter().map(|seen| seen.say(lang)).collect();
        text.extend(fenced(&seen.join("\n")));
    }
    if let Some(fix) = &finding.fix {
        let by = words::FIX_BY.fill(lang, &[("who", &fix.who.name().get(lang))]);
        let said = fix.said(lang);
        text.extend([String::new(), by.trim_end().to_owned()]);
        match fix.kind {
            FixKind::Edit => text.extend(prose(&said)),
            FixKind::Run | FixKind::Ask => text.extend(std::iter::once(String::new()).chain(fenced(&said))),
        }
    }
    text
}

fn tier(tiered: &Tiered, lang: Lang) -> String {
    let verdict = match tiered.verdict {
        Residence::Proven => words::PROVEN,
        Residence::Configured => words::CONFIGURED,
        Residence::NotProvable => words::NOT_PROVABLE,
        Residence::Outside => words::OUTSIDE,
    };
    let cells =
        [tiered.tier, tiered.model.as_str(), verdict.get(lang), &tiered.regions.join(words::COMMA.get(lang))].map(line);
    format!("| {} |", cells.join(" | "))
}

/// Genkan's own sentences: a paragraph a line, points as a list, what is to be typed as code.
fn prose(text: &str) -> Vec<String> {
    let mut told = Vec::new();
    let mut is_list = false;
    for one in text.lines().filter(|one| !one.trim().is_empty()) {
        let point = one.strip_prefix("- ");
        if !(is_list && point.is_some()) {
            told.push(String::new());
        }
        is_list = point.is_some();
        told.push(point.map_or_else(|| spans(one), |point| format!("- {}", spans(point))));
    }
    told
}

/// A line whose words between backticks are code.
fn spans(text: &str) -> String {
    let parts: Vec<_> = text.split('`').collect();
    // An odd one marks nothing.
    if parts.len() % 2 == 0 {
        return line(text);
    }
    let blank = |edge: bool| if edge { " " } else { "" };
    let part = |(at, part): (usize, &&str)| match at % 2 {
        0 => {
            let (before, after) = (blank(part.starts_with(' ')), blank(part.len() > 1 && part.ends_with(' ')));
            format!("{before}{}{after}", line(part))
        }
        _ => format!("`{part}`"),
    };
    parts.iter().enumerate().map(part).collect::<String>().trim().to_owned()
}

/// A text that Markdown leaves alone: on one line, without marks that begin something.
fn line(text: &str) -> String {
    let mut told = String::new();
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(c, '*' | '_' | '`' | '<' | '[' | ']' | '\\' | '#' | '|') {
            told.push('\\');
        }
        told.push(c);
    }
    told
}

/// A text as it is, between fences that are longer than any in it.
fn fenced(text: &str) -> Vec<String> {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    [vec![format!("{fence}text")], text.lines().map(str::to_owned).collect(), vec![fence.clone()]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_machine_says_begins_nothing_in_markdown() {
        assert_eq!(line("a\n# b | `c` <d> _e_ [f](g)"), r"a \# b \| \`c\` \<d> \_e\_ \[f\](g)");
        assert_eq!(spans("use `a_b --c`, or `d` here*"), r"use `a_b --c`, or `d` here\*");
        assert_eq!(spans("one ` alone"), r"one \` alone");
        assert_eq!(
            prose("What to do.\n- one: `a`\n- two_b\nThen this."),
            ["", "What to do.", "", "- one: `a`", r"- two\_b", "", "Then this."]
        );
        assert_eq!(fenced("a\n```\nb"), ["````text", "a", "```", "b", "````"]);
        assert_eq!(fenced("a"), ["```text", "a", "```"]);
    }
}
