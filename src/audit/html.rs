//! A sheet as one page.

use maud::{Markup, html};

use super::markdown::{counts, head, mark, seen};
use super::{Row, Sheet, Verdict};
use crate::messages::{Lang, audit as words};
use crate::report::page as frame;

/// The page; everything that AWS said is escaped.
pub fn page(sheet: &Sheet, lang: Lang) -> String {
    let head = head(sheet, lang);
    let columns =
        [words::COLUMN_VERDICT, words::COLUMN_WHAT, words::COLUMN_WHERE, words::COLUMN_REASON, words::COLUMN_PROWLER];
    let body = html! {
        p { b { (counts(sheet, lang)) } }
        p.at { (seen(sheet, lang)) }
        @if let Some(other) = sheet.other_account() { p { (other.say(lang)) } }
        table {
            thead { tr { @for column in columns { th { (column.get(lang)) } } } }
            tbody { @for row in &sheet.rows { (line(row, lang)) } }
        }
        @if let Some(rights) = sheet.rights() { p { (rights.say(lang)) } }
        h2 { (words::LIMITS.get(lang)) }
        ul { @for limit in sheet.limits() { li { (limit.get(lang)) } } }
    };
    frame::page(&head, lang, STYLE, &body)
}

fn line(row: &Row, lang: Lang) -> Markup {
    let class = row.verdict.name();
    html! {
        tr {
            td class=(class) { (mark(row.verdict)) " " (row.verdict.words().get(lang)) }
            td { (row.rule.what.get(lang)) br; small { (row.rule.id) @if row.verdict != Verdict::Pass { " · " (row.rule.code.id) } } }
            td { (row.region) @if row.resource != row.region { br; (row.resource) } }
            td { (row.reason.say(lang)) @if let Some(fix) = row.fix() { br; small { (fix.say(lang)) } } }
            td { @for check in row.rule.prowler { small { (check) } br; } }
        }
    }
}

const STYLE: &str = "
small{opacity:.8}
th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
td.pass{color:var(--good);white-space:nowrap}td.fail{color:var(--bad);white-space:nowrap}td.unknown{color:var(--open);white-space:nowrap}
";
