//! A sheet as Markdown, for an auditor's file.

use std::fmt::Write as _;

use super::{Of, Row, Sheet, Verdict, google};
use crate::messages::{Lang, audit as words, audit_google as of_google};
use crate::report::{in_brackets, one_line};

pub fn page(sheet: &Sheet, lang: Lang) -> String {
    let mut page = String::new();
    // Writing into a string doesn't fail.
    _ = write(&mut page, sheet, lang);
    // It is printed as it is, and its own lines end as they should.
    page.lines().flat_map(|line| [one_line(line), "\n".into()]).collect()
}

fn write(page: &mut String, sheet: &Sheet, lang: Lang) -> std::fmt::Result {
    writeln!(page, "# {}\n", plain(&head(sheet, lang)))?;
    writeln!(page, "{}\n", plain(&counts(sheet, lang)))?;
    writeln!(page, "{}\n", plain(&seen(sheet, lang)))?;
    if let Some(other) = sheet.other_account() {
        writeln!(page, "{}\n", plain(&other.say(lang)))?;
    }
    let columns =
        [words::COLUMN_VERDICT, words::COLUMN_WHAT, words::COLUMN_WHERE, words::COLUMN_REASON, words::COLUMN_PROWLER];
    writeln!(page, "| {} |", columns.map(|column| column.get(lang)).join(" | "))?;
    writeln!(page, "|{}", "---|".repeat(columns.len()))?;
    for row in &sheet.rows {
        let cells = [
            format!("{} {}", mark(row.verdict), row.verdict.words().get(lang)),
            in_brackets(&plain(row.rule.what.get(lang)), row.rule.id, lang),
            place(row),
            plain(&row.reason.say(lang)),
            row.rule.prowler.join("<br>"),
        ];
        writeln!(page, "| {} |", cells.join(" | "))?;
    }
    let open: Vec<_> = sheet.rows.iter().filter(|row| row.verdict != Verdict::Pass).collect();
    if !open.is_empty() {
        writeln!(page, "\n## {}\n", words::COLUMN_FIX.get(lang))?;
        let mut told = Vec::new();
        for row in open {
            let Some(fix) = row.fix() else { continue };
            let what = in_brackets(row.rule.what.get(lang), row.rule.code.id, lang);
            let line = format!("- {what}: {}", one_line(&fix.say(lang)));
            if !told.contains(&line) {
                writeln!(page, "{line}")?;
                told.push(line);
            }
        }
    }
    if let Some(rights) = sheet.rights() {
        writeln!(page, "\n{}", one_line(&rights.say(lang)))?;
    }
    writeln!(page, "\n## {}\n", words::LIMITS.get(lang))?;
    for limit in sheet.limits() {
        writeln!(page, "- {}", limit.get(lang))?;
    }
    Ok(())
}

/// What it is about.
pub fn head(sheet: &Sheet, lang: Lang) -> String {
    words::HEAD.fill(lang, &[("profile", &sheet.profile), ("regions", &sheet.regions.join(", "))])
}

/// How many rows have each verdict.
pub fn counts(sheet: &Sheet, lang: Lang) -> String {
    let [pass, fail, unknown] = [Verdict::Pass, Verdict::Fail, Verdict::Unknown].map(|verdict| sheet.count(verdict));
    words::COUNTS.fill(lang, &[("pass", &pass), ("fail", &fail), ("unknown", &unknown)])
}

/// When, and by whom.
pub fn seen(sheet: &Sheet, lang: Lang) -> String {
    let at = sheet.at.strftime("%Y-%m-%d %H:%M UTC");
    let by = sheet.caller().say(lang);
    match &sheet.of {
        Of::Account(account) => words::SEEN_BY.fill(lang, &[("at", &at), ("by", &by), ("aws", &account.aws_profile)]),
        Of::Project(google::Seat { project, file, .. }) => {
            of_google::SEEN_BY.fill(lang, &[("at", &at), ("by", &by), ("project", project), ("file", file)])
        }
    }
}

/// The sign of a verdict.
pub const fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "✓",
        Verdict::Fail => "✗",
        Verdict::Unknown => "?",
    }
}

/// The region, and the resource where that is another thing.
fn place(row: &Row) -> String {
    match (row.region.as_str(), row.resource.as_str()) {
        ("", resource) => plain(resource),
        (region, resource) if region == resource => plain(region),
        (region, resource) => format!("{}<br>{}", plain(region), plain(resource)),
    }
}

/// What somebody named as plain text: no markup, no end of a cell.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' => plain.push(' '),
            '<' => plain.push_str("&lt;"),
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '#' => {
                plain.push('\\');
                plain.push(letter);
            }
            _ => plain.push(letter),
        }
    }
    plain
}
