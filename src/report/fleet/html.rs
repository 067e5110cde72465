//! A fleet as one page, charts in the page itself.

use std::collections::HashSet;

use maud::{Markup, html};

use super::{AS_INTENDED, CheckVerdict, Counts, Summary};
use crate::code;
use crate::messages::{Args, Lang, Message, fleet as words, report};
use crate::report::page as frame;

/// The page; everything that a machine said is escaped.
pub fn page(summary: &Summary, lang: Lang) -> String {
    let say = |text: Message| text.get(lang);
    let head = head(summary, lang);
    let body = html! {
        p.at { (summary.at) }
        (tiles(summary, lang))
        div.charts {
            (chart(say(words::VERDICTS), &verdicts(summary, lang), lang, COLUMN, |verdict| verdict != self::verdict(AS_INTENDED, lang)))
            (chart(say(words::RINGS), &rings(summary, lang), lang, COLUMN, |_| false))
            (chart(say(words::CLAUDE), &summary.claude, lang, COLUMN, |_| false))
            (chart(say(words::GENKAN), &summary.genkan, lang, COLUMN, |_| false))
            (chart(say(words::CATALOGUE), &summary.catalogue, lang, COLUMN, |_| false))
            (chart(say(words::CODES), &codes(summary, lang), lang, PAGE, |_| true))
        }
        (machines(summary, lang))
        (unreadable(summary, lang))
    };
    frame::page(&head, lang, STYLE, &body)
}

/// The one sentence.
pub fn head(summary: &Summary, lang: Lang) -> String {
    let counts: Args<'_> =
        &[("machines", &summary.machines), ("good", &summary.as_intended), ("percent", &percent(summary))];
    let others = [
        (words::FLEET_STALE, summary.stale.len()),
        (words::FLEET_CONTRADICTED, summary.contradicted.len()),
        (words::FLEET_EDITED, summary.edited.len()),
    ];
    let others = others.into_iter().filter(|(_, count)| *count > 0);
    others.fold(words::FLEET.fill(lang, counts), |said, (text, count)| said + &text.fill(lang, &[("count", &count)]))
}

fn percent(summary: &Summary) -> String {
    let (good, all) = (summary.as_intended, summary.machines.max(1));
    // Rounded down: 100 means all of them.
    let tenths = good * 1000 / all;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A verdict as people read it; a line may say another one than those that this program knows.
pub fn verdict(name: &str, lang: Lang) -> &str {
    match lang {
        Lang::En => name,
        Lang::Ja => CheckVerdict::parse(name).message().map_or(name, |message| message.ja),
    }
}

/// How often each verdict was seen, in people's words.
pub fn verdicts(summary: &Summary, lang: Lang) -> Counts {
    summary.verdicts.iter().map(|(name, count)| (verdict(name, lang).to_owned(), *count)).collect()
}

/// The versions of profiles; one with several texts says so.
pub fn rings(summary: &Summary, lang: Lang) -> Counts {
    let name = |ring: &super::Ring| {
        let name = format!("{}@{}", ring.profile, ring.version);
        let has_several = ring.texts > 1;
        if has_several { words::RING_TEXTS.fill(lang, &[("name", &name), ("count", &ring.texts)]) } else { name }
    };
    summary.rings.iter().map(|ring| (name(ring), ring.machines)).collect()
}

/// The codes, each with what it says.
pub fn codes(summary: &Summary, lang: Lang) -> Counts {
    let said = |id: &str| {
        code::find(id).map_or_else(|| id.to_owned(), |code| format!("{id}  {}", code.message.unfilled(lang)))
    };
    summary.codes.iter().map(|(id, count)| (said(id), *count)).collect()
}

fn tiles(summary: &Summary, lang: Lang) -> Markup {
    let people = &summary.people;
    let tiles = [
        (words::ENFORCED, summary.enforced.to_string(), summary.enforced < summary.machines),
        (words::STALE, summary.stale.len().to_string(), !summary.stale.is_empty()),
        (words::PEOPLE_BAD, format!("{} / {}", people.bad, people.all), people.bad > 0),
        (words::SIGNED_IN, format!("{} / {}", people.signed_in, people.all), people.machines_without_sign_in > 0),
        (words::ENDING, people.machines_ending_soon.to_string(), false),
        (words::STOPS, people.stops.to_string(), people.stops > 0),
        (words::UNREADABLE, summary.unreadable.len().to_string(), !summary.unreadable.is_empty()),
    ];
    html! {
        div.tiles {
            @for (label, value, is_bad) in &tiles {
                div.tile.bad[*is_bad] { b { (value) } span { (label.get(lang)) } }
            }
        }
    }
}

/// How wide a chart is: of a column of the page, and of the page. Text keeps its size on both.
const COLUMN: usize = 400;
const PAGE: usize = 1240;

/// Bars, the longest first; each with its count as text, for those who see neither colours nor lengths.
fn chart(title: &str, counts: &Counts, lang: Lang, width: usize, is_bad: impl Fn(&str) -> bool) -> Markup {
    const ROW: usize = 30;
    const MOST: usize = 15;
    let longest = counts.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let shown = &counts[..counts.len().min(MOST)];
    let left: usize = counts[shown.len()..].iter().map(|(_, count)| count).sum();
    html! {
        section.wide[width == PAGE] {
            h2 { (title) }
            @if counts.is_empty() { p { (words::NONE.get(lang)) } } @else {
                svg viewBox=(format!("0 0 {width} {}", shown.len() * ROW)) role="img" aria-label=(title) {
                    @for (at, (name, count)) in shown.iter().enumerate() {
                        @let top = at * ROW;
                        rect.bad[is_bad(name)] x="0" y=(top + 18) width=((count * width / longest).max(2)) height="7" rx="2" {}
                        text x="0" y=(top + 13) { (if name.is_empty() { words::NOT_SAID.get(lang) } else { name }) }
                        text.count x=(width) y=(top + 13) { (count) }
                    }
                }
                @if left > 0 { p { (words::OTHERS.fill(lang, &[("count", &left)])) } }
            }
        }
    }
}

/// The machines that somebody has to look at.
fn machines(summary: &Summary, lang: Lang) -> Markup {
    let [stale, edited] = [&summary.stale, &summary.edited].map(|hosts| hosts.iter().collect::<HashSet<_>>());
    let is_stale = |host: &String| stale.contains(host);
    let is_edited = |host: &String| edited.contains(host);
    let is_wrong = |line: &&super::Line| !line.is_good() || is_stale(&line.host) || is_edited(&line.host);
    let wrong: Vec<_> = summary.lines.iter().filter(is_wrong).collect();
    let titles =
        [words::HOST, words::VERDICT, words::CODES, words::PROFILE, words::CLAUDE, words::PEOPLE_BAD, words::AT];
    html! {
        @if !summary.own_profile.is_empty() {
            p { (words::OWN_PROFILE.fill(lang, &[("hosts", &summary.own_profile.join(report::COMMA.get(lang)))])) }
        }
        h2 { (words::TO_LOOK_AT.get(lang)) " (" (wrong.len()) ")" }
        @if wrong.is_empty() { p { (words::NONE.get(lang)) } } @else {
            table {
                thead { tr { @for title in titles { th { (title.get(lang)) } } } }
                tbody {
                    @for line in wrong {
                        tr {
                            td { (line.host) }
                            td { (verdict(&line.verdict, lang)) @if is_stale(&line.host) { " · " (words::STALE.get(lang)) } }
                            td { (line.codes.join(" ")) }
                            td { (line.ring()) @if is_edited(&line.host) { " · " (words::EDITED.get(lang)) } }
                            td { (line.judged.claude.as_deref().unwrap_or("-")) }
                            td { (line.judged.bad) " / " (line.judged.users) }
                            td { (line.at) }
                        }
                    }
                }
            }
        }
    }
}

fn unreadable(summary: &Summary, lang: Lang) -> Markup {
    html! {
        @if !summary.unreadable.is_empty() {
            h2 { (words::UNREADABLE.get(lang)) }
            ul { @for (place, why) in &summary.unreadable { li { (place) ": " (why) } } }
        }
    }
}

const STYLE: &str = "
.tiles{display:flex;flex-wrap:wrap;gap:.75rem}
.tile{border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;display:flex;flex-direction:column}
.tile b{font-size:1.4rem}.tile.bad b{color:var(--bad)}.tile span{opacity:.8;font-size:.85rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(22rem,1fr));gap:0 2.5rem}
.wide{grid-column:1/-1}svg{width:100%;height:auto}svg text{font-size:13px;fill:currentColor}svg .count{text-anchor:end}
rect{fill:var(--good)}rect.bad{fill:var(--bad)}
th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top}
";

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::report::fleet::lines;

    #[test]
    fn a_page_loads_nothing_and_what_a_machine_says_is_only_text() {
        let line = r#"{"format":1,"at":"2026-11-20T08:00:00Z","verdict":"<script>alert(1)</script>","codes":["GK-RES-011","\"><img src=x>"],"profile":"acme","version":"2","genkan":"0.1.0","host":"<b>one</b>","users":1,"bad":1}"#;
        let collected = lines::read("lines", &format!("{line}\n<nonsense>"));
        let now = "2026-11-20T09:00:00Z".parse().unwrap();
        let summary = Summary::new(collected, now, SignedDuration::from_hours(24));
        for lang in [Lang::En, Lang::Ja] {
            let page = page(&summary, lang);
            for way in ["<script", "<img", "<b>one", "<nonsense", "http://", "https://", " src=\"", " href=\"", "url("]
            {
                assert!(!page.contains(way), "{way}: {page}");
            }
            assert!(page.contains("&lt;b&gt;one&lt;/b&gt;") && page.contains("<svg"), "{page}");
        }
    }

    #[test]
    fn only_all_of_them_are_a_hundred_percent() {
        let line = |host: usize, verdict: &str| {
            format!(r#"{{"format":1,"at":"2026-11-20T08:00:00Z","verdict":"{verdict}","host":"{host}"}}"#)
        };
        let texts: Vec<_> = (0..2000).map(|host| line(host, if host == 7 { "drifted" } else { AS_INTENDED })).collect();
        let now = "2026-11-20T09:00:00Z".parse().unwrap();
        let summary = Summary::new(lines::read("-", &texts.join("\n")), now, SignedDuration::from_hours(24));
        assert_eq!(head(&summary, Lang::En), "1999 of 2000 machines as intended (99.9 %)");
    }
}
