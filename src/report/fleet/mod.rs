//! A fleet as one value: the lines that `check --format fleet` printed on its machines, counted.
//!
//! Pure. The newest line of a machine counts; a line that can't be read is named, never passed over in silence.

mod check_verdict;
mod html;
mod lines;

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::{SignedDuration, Timestamp};
use serde::{Serialize, Serializer};

pub use check_verdict::CheckVerdict;
pub use html::{codes, head, page, rings, verdict, verdicts};
pub use lines::{Judged, Line, Place, read};

/// The version of the forms of a machine's line and of the summary.
pub const FORMAT: u32 = 1;
/// The verdict on a machine, or on a person's part, with which nothing is wrong.
pub const AS_INTENDED: &str = CheckVerdict::AsIntended.name();
/// What a machine's clock may be ahead; a later line would hide the machine's next ones.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);
/// How soon a sign-in's end is worth a count.
const SOON: SignedDuration = SignedDuration::from_hours(24);

/// How often each of something was seen, the most frequent first.
pub type Counts = Vec<(String, usize)>;

/// Everything that is said of a fleet.
#[derive(Debug, Clone, Serialize)]
pub struct Summary {
    pub format: u32,
    /// RFC 3339.
    pub at: String,
    pub machines: usize,
    /// By a line that isn't stale, and that no code of its own contradicts.
    pub as_intended: usize,
    /// Managed settings hold every key that decides.
    pub enforced: usize,
    #[serde(serialize_with = "as_members")]
    pub verdicts: Counts,
    #[serde(serialize_with = "as_members")]
    pub codes: Counts,
    pub rings: Vec<Ring>,
    #[serde(serialize_with = "as_members")]
    pub genkan: Counts,
    #[serde(serialize_with = "as_members")]
    pub catalogue: Counts,
    #[serde(serialize_with = "as_members")]
    pub claude: Counts,
    pub people: People,
    /// Machines whose newest line is older than asked for.
    pub stale: Vec<String>,
    /// Machines that call themselves as intended, while a code of theirs says otherwise.
    pub contradicted: Vec<String>,
    /// Machines whose profile has another content than most of the same version, or than each other.
    pub edited: Vec<String>,
    /// Machines with a person's own profile in place of the administrator's.
    pub own_profile: Vec<String>,
    /// Older lines of machines that have a newer one.
    pub superseded: usize,
    /// Where a line stands that can't be read, and why.
    #[serde(serialize_with = "with_reasons")]
    pub unreadable: Vec<(String, String)>,
    /// The machines, those first that somebody has to look at.
    #[serde(skip)]
    pub lines: Vec<Line>,
}

/// The machines that have one version of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ring {
    pub profile: String,
    pub version: String,
    pub machines: usize,
    pub as_intended: usize,
    /// How many texts go by this version: more than one is an edit that nobody counted.
    pub texts: usize,
}

/// Everybody on all machines together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct People {
    pub all: u64,
    pub bad: u64,
    pub signed_in: u64,
    /// Machines with users, none of whom is signed in.
    pub machines_without_sign_in: usize,
    /// Machines on which a sign-in ends within a day.
    pub machines_ending_soon: usize,
    /// What the guard stopped since the lines before these.
    pub stops: u64,
    pub machines_with_stops: usize,
}

impl Summary {
    /// Counts what was collected; a machine whose newest line is older than `stale` is named.
    pub fn new(collected: Vec<(Place, Result<Line, String>)>, now: Timestamp, stale: SignedDuration) -> Self {
        let (mut unreadable, mut newest, mut all) = (Vec::new(), HashMap::<_, usize>::new(), Vec::<Line>::new());
        let mut superseded = 0;
        for (place, line) in collected {
            let is_ahead = |line: &Line| line.time().is_some_and(|at| at.duration_since(now) > AHEAD);
            let line = match line {
                Ok(line) if is_ahead(&line) => {
                    let why = format!("{} is in the future: is the clock of {} right?", line.at, line.host);
                    unreadable.push((place.to_string(), why));
                    continue;
                }
                Ok(line) => line,
                Err(why) => {
                    unreadable.push((place.to_string(), why));
                    continue;
                }
            };
            // A machine without a name can't be told from another one, and on one machine each person can be set up.
            let key = (line.host.clone(), line.person.clone());
            match newest.get(&key).filter(|_| !line.host.is_empty()) {
                Some(at) => {
                    superseded += 1;
                    let before = &all[*at];
                    // Of one second, the worse.
                    let is_newer = match before.time().cmp(&line.time()) {
                        Ordering::Less => true,
                        Ordering::Equal => line.rank() < before.rank(),
                        Ordering::Greater => false,
                    };
                    if is_newer {
                        all[*at] = line;
                    }
                }
                None => {
                    newest.insert(key, all.len());
                    all.push(line);
                }
            }
        }
        // A later line of everybody's tells of each person too.
        let everybodys = all.iter().filter(|line| line.person.is_none() && line.judged.users > 0);
        let everybodys: HashMap<String, String> = everybodys.map(|line| (line.host.clone(), line.at.clone())).collect();
        let before = all.len();
        all.retain(|line| line.person.is_none() || everybodys.get(&line.host).is_none_or(|at| *at < line.at));
        superseded += before - all.len();
        all.sort_by(|one, other| (one.rank(), &one.host).cmp(&(other.rank(), &other.host)));
        let is_stale = |line: &&Line| line.time().is_none_or(|at| now.duration_since(at) > stale);
        let others = other_texts(&all);
        let is_edited = |line: &&Line| others.contains(&line.text());
        let is_good = |line: &&Line| line.is_good() && !is_stale(line) && !is_edited(line);
        Self {
            format: FORMAT,
            at: crate::world::clock::written(now),
            machines: all.len(),
            as_intended: all.iter().filter(is_good).count(),
            enforced: all.iter().filter(|line| line.judged.enforced).count(),
            verdicts: counted(all.iter().map(|line| line.verdict.as_str())),
            codes: counted(all.iter().flat_map(|line| line.codes.iter().map(String::as_str))),
            rings: by_version(&all, is_good),
            genkan: counted(all.iter().map(|line| line.genkan.as_str())),
            catalogue: counted(all.iter().map(|line| line.judged.catalogue.as_deref().unwrap_or_default())),
            claude: counted(all.iter().map(|line| line.judged.claude.as_deref().unwrap_or_default())),
            people: people(&all, now),
            stale: hosts(&all, is_stale),
            contradicted: hosts(&all, |line| line.is_contradicted()),
            edited: hosts(&all, is_edited),
            own_profile: hosts(&all, |line| line.has_own_profile()),
            superseded,
            unreadable,
            lines: all,
        }
    }

    /// Whether nobody has to look at any machine.
    pub fn is_good(&self) -> bool {
        self.as_intended == self.machines && self.stale.is_empty() && self.unreadable.is_empty() && self.people.bad == 0
    }
}

/// By name, in the same order.
fn as_members<S: Serializer>(counts: &Counts, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(counts.iter().map(|(name, count)| (name, count)))
}

fn with_reasons<S: Serializer>(places: &[(String, String)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(places.iter().map(|(place, why)| serde_json::json!({"at": place, "why": why})))
}

/// An empty text stands for what a machine doesn't have, or didn't say.
fn counted<'a>(values: impl Iterator<Item = &'a str>) -> Counts {
    let mut counts = BTreeMap::<&str, usize>::new();
    values.for_each(|value| *counts.entry(value).or_default() += 1);
    let mut counts: Counts = counts.into_iter().map(|(value, count)| (value.to_owned(), count)).collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

fn hosts(lines: &[Line], is_one: impl FnMut(&&Line) -> bool) -> Vec<String> {
    lines.iter().filter(is_one).map(|line| line.host.clone()).collect()
}

/// A version of a profile with one content of it.
type Text = (String, String, String);

/// Of each version of a profile with several contents, those that aren't the one of most machines; all of them where
/// none is.
fn other_texts(lines: &[Line]) -> BTreeSet<Text> {
    let mut of_version = BTreeMap::<(String, String), BTreeMap<String, usize>>::new();
    for (profile, version, text) in lines.iter().map(Line::text).filter(|(_, _, text)| !text.is_empty()) {
        *of_version.entry((profile, version)).or_default().entry(text).or_default() += 1;
    }
    let mut others = BTreeSet::new();
    for ((profile, version), texts) in of_version.into_iter().filter(|(_, texts)| texts.len() > 1) {
        let most = texts.values().copied().max().unwrap_or_default();
        let is_alone = texts.values().filter(|count| **count == most).count() == 1;
        let others_of = texts.into_iter().filter(|(_, count)| !is_alone || *count < most);
        others.extend(others_of.map(|(text, _)| (profile.clone(), version.clone(), text)));
    }
    others
}

fn by_version(lines: &[Line], is_good: impl Fn(&&Line) -> bool) -> Vec<Ring> {
    let mut of_version = BTreeMap::<(&str, &str), Vec<&Line>>::new();
    for line in lines {
        of_version.entry((&line.profile, &line.version)).or_default().push(line);
    }
    let mut rings: Vec<_> = of_version
        .into_iter()
        .map(|((profile, version), lines)| Ring {
            profile: profile.to_owned(),
            version: version.to_owned(),
            machines: lines.len(),
            as_intended: lines.iter().filter(|line| is_good(line)).count(),
            texts: counted(lines.iter().filter_map(|line| line.judged.profile_sha256.as_deref())).len(),
        })
        .collect();
    rings.sort_by_key(|ring| std::cmp::Reverse(ring.machines));
    rings
}

fn people(lines: &[Line], now: Timestamp) -> People {
    let ends_soon = |line: &&Line| line.ends().is_some_and(|ends| ends.duration_since(now) < SOON);
    let stops = |line: &&Line| line.judged.stops.is_some_and(|stops| stops > 0);
    People {
        all: lines.iter().map(|line| line.judged.users).sum(),
        bad: lines.iter().map(|line| line.judged.bad).sum(),
        signed_in: lines.iter().map(|line| line.judged.signed_in).sum(),
        machines_without_sign_in: lines
            .iter()
            .filter(|line| line.judged.users > 0 && line.judged.signed_in == 0)
            .count(),
        machines_ending_soon: lines.iter().filter(ends_soon).count(),
        stops: lines.iter().filter_map(|line| line.judged.stops).sum(),
        machines_with_stops: lines.iter().filter(stops).count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-11-20T09:00:00Z";

    fn summary(texts: &[&str]) -> Summary {
        let collected = texts.iter().flat_map(|text| read("lines", text)).collect();
        Summary::new(collected, NOW.parse().unwrap(), SignedDuration::from_hours(7 * 24))
    }

    #[test]
    fn an_edited_profile_and_the_worse_of_two_lines_count() {
        let of = |host: &str, text: &str, verdict: &str| {
            format!(
                r#"{{"format":1,"at":"2026-11-20T08:00:00Z","verdict":"{verdict}","profile":"acme","version":"2","host":"{host}","profile_sha256":"{text}","profile_source":"/etc/genkan/profile.toml"}}"#
            )
        };
        let good = |host: &str, text: &str| of(host, text, AS_INTENDED);
        let two = summary(&[&good("one", "a"), &good("two", "b")]);
        assert_eq!((two.is_good(), two.as_intended, two.edited.len()), (false, 0, 2), "nobody knows which");
        let three = summary(&[&good("one", "a"), &good("two", "b"), &good("three", "a")]);
        assert_eq!((three.is_good(), three.as_intended, &three.edited[..]), (false, 2, &["two".to_owned()][..]));
        let said = html::head(&three, crate::messages::Lang::En);
        assert_eq!(said, "2 of 3 machines as intended (66.6 %); with a profile of another content: 1");
        let next = good("two", "b").replace("\"version\":\"2\"", "\"version\":\"3\"");
        assert!(summary(&[&good("one", "a"), &next]).is_good());
        let own = good("two", "a").replace("/etc/genkan", "/home/taro");
        let own = summary(&[&good("one", "a"), &own]);
        assert_eq!((own.is_good(), &own.own_profile[..]), (true, &["two".to_owned()][..]));
        let (good, drifted) = (good("one", "a"), of("one", "a", "drifted"));
        for lines in [[&good, &drifted], [&drifted, &good]] {
            let found = summary(&lines.map(String::as_str));
            assert_eq!((found.machines, found.as_intended, found.superseded), (1, 0, 1));
        }
        // What a machine says begins no line and turns nothing around.
        let odd = summary(&[&of(r"a\n✓ all well\u001b[2J\u202e", "a", "drifted")]);
        assert_eq!(odd.lines[0].host, r"a\u000a✓ all well\u001b[2J\u202e");
    }

    #[test]
    fn the_newest_line_of_a_machine_counts_and_what_is_wrong_is_named() {
        let good = r#"{"format":1,"at":"2026-11-20T08:00:00Z","verdict":"as-intended","codes":[],"profile":"acme","version":"2","profile_sha256":"a","genkan":"0.1.0","host":"one","users":2,"bad":0,"signed_in":1,"expires":"2026-11-20T17:00:00Z","stops":3,"enforced":true}"#;
        let before = good.replace("T08", "T07").replace("as-intended", "drifted");
        let edited = good.replace("\"one\"", "\"two\"").replace("\"a\"", "\"b\"").replace("as-intended", "drifted");
        let edited =
            edited.replace("\"codes\":[]", "\"codes\":[\"GK-RES-011\"]").replace("\"signed_in\":1", "\"signed_in\":0");
        let old = good.replace("\"one\"", "\"three\"").replace("11-20T08", "11-01T08");
        // A clock that is wrong for years doesn't hide what the machine says today.
        let ahead = before.replace("2026", "2031");
        let found = summary(&[good, &before, &format!("[{edited}, {old}]"), "nonsense", r#"{"format":2}"#, &ahead]);
        assert_eq!((found.machines, found.as_intended, found.superseded), (3, 1, 1));
        assert_eq!(found.verdicts, [("as-intended".to_owned(), 2), ("drifted".to_owned(), 1)]);
        assert_eq!(found.codes, [("GK-RES-011".to_owned(), 1)]);
        assert_eq!((found.rings.len(), found.rings[0].machines, found.rings[0].texts), (1, 3, 2));
        assert_eq!(found.stale, ["three"]);
        assert_eq!(found.lines.iter().map(|line| line.host.as_str()).collect::<Vec<_>>(), ["two", "one", "three"]);
        let wrong: Vec<_> = found.unreadable.iter().map(|(place, _)| place.as_str()).collect();
        assert_eq!(wrong, ["lines:1", "lines", "lines"]);
        assert_eq!((found.people.all, found.people.signed_in, found.people.stops), (6, 2, 9));
        assert_eq!((found.people.machines_without_sign_in, found.people.machines_ending_soon), (1, 3));
        // One person's line hides nobody else's, and everybody's newer one tells of all.
        let of = |name: &str| good.replace("\"users\":2", &format!("\"users\":1,\"person\":\"{name}\""));
        let (taro, hanako) = (of("taro").replace("as-intended", "drifted").replace("T08", "T07"), of("hanako"));
        let two = summary(&[&taro, &hanako]);
        assert_eq!((two.machines, two.as_intended, two.superseded), (2, 1, 0));
        let everybodys = good.replace("T08", "T08:30").replace(":30:00:00Z", ":30:00Z");
        let all = summary(&[&taro, &hanako, &everybodys]);
        assert_eq!((all.machines, all.as_intended, all.superseded), (1, 1, 2));
        assert_eq!(found.rings[0].as_intended, 1);
        // What nobody has heard of for weeks isn't as intended now, nor is what its own codes contradict.
        let head = |found: &Summary| head(found, crate::messages::Lang::En);
        assert_eq!(head(&summary(&[&old])), "0 of 1 machines as intended (0.0 %); no recent report: 1");
        let coded = |code: &str| good.replace("\"codes\":[]", &format!("\"codes\":[\"{code}\"]"));
        let contradicted = summary(&[&coded("GK-CLI-053")]);
        assert_eq!(
            head(&contradicted),
            "0 of 1 machines as intended (0.0 %); as intended, but with findings that say otherwise: 1"
        );
        assert_eq!((contradicted.is_good(), &contradicted.contradicted[..]), (false, &["one".to_owned()][..]));
        let noted = summary(&[&coded("GK-RES-015")]);
        assert_eq!((noted.is_good(), head(&noted).as_str()), (true, "1 of 1 machines as intended (100.0 %)"));
        assert!(!found.is_good() && summary(&[good]).is_good());
        assert_eq!(found.edited, ["two"], "one of three");
        assert!(summary(&[]).is_good(), "nothing is wrong with no machine; who reads it says that there is none");
    }
}
