//! What the guard has decided: one line for each call, kept on this machine and only where `claude.guard_log` asks for
//! it. Time, session, event, model, verdict, code, the profile and its digest; nothing of a prompt.
//!
//! The file is the person's alone (0600); a full one becomes the older of two. A line that can't be written is none: the
//! log never stops a client.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Verdict;
use super::event::Event;
use crate::fault::Result;
use crate::profile::{Profile, is_everybodys, to_toml};
use crate::setup::stored::{LOG, REPORTED};
use crate::world::clock::written;
use crate::world::digest::sha256;
use crate::world::files::Access;
use crate::world::{World, files, person, system_log};

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    pub event: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    pub verdict: Word,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    pub profile: String,
    /// Of the stored profile that was judged by.
    pub digest: String,
}

/// What was decided, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Word {
    Inside,
    Outside,
    Unclear,
    Attempted,
    /// Another genkan's.
    #[serde(other)]
    Other,
}

/// What is written down.
#[derive(Debug, Clone, Copy)]
pub enum Outcome<'a> {
    /// What was judged.
    Judged(&'a Verdict),
    /// A session was started with a model that leaves, and Claude Code's own list has closed it.
    Attempted,
}

/// What the log says as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    pub decisions: usize,
    pub outside: usize,
    pub unclear: usize,
    /// The last one that wasn't inside.
    pub last: Option<Decision>,
}

/// How large a file gets: some thousand decisions.
const LIMIT: u64 = 512 * 1024;
/// How much of a digest is kept.
const DIGITS: usize = 16;

/// Writes a decision down where the profile asks for it. Where an administrator has set the machine up, what isn't
/// inside is written down in any case and told to the system's own log, with the person.
pub fn write(world: &World, profile: &Profile, event: &Event, model: Option<String>, outcome: Outcome<'_>) {
    let is_everybodys = !matches!(outcome, Outcome::Judged(Verdict::Inside)) && is_everybodys(world, &profile.name);
    if !profile.claude.guard_log && !is_everybodys {
        return;
    }
    let (word, code) = match outcome {
        Outcome::Judged(Verdict::Inside) => (Word::Inside, None),
        Outcome::Judged(Verdict::Outside(fault)) => (Word::Outside, Some(fault.code().id)),
        Outcome::Judged(Verdict::Unclear(fault)) => (Word::Unclear, Some(fault.code().id)),
        Outcome::Attempted => (Word::Attempted, None),
    };
    let digest = to_toml(profile).map(|text| sha256(text.as_bytes())).unwrap_or_default();
    let decision = Decision {
        at: written(world.now()),
        session: event.session.clone(),
        event: event.name.clone(),
        model,
        verdict: word,
        code: code.map(str::to_owned),
        profile: profile.name.clone(),
        digest: digest.get(..DIGITS).unwrap_or_default().to_owned(),
    };
    let [file, older] = paths(world);
    if let (Ok(line), Ok(())) = (serde_json::to_string(&decision), person::writes_in_own_home(world)) {
        drop(files::append(&file, &line, LIMIT, &older));
    }
    if let (true, Ok(mut line)) = (is_everybodys, serde_json::to_value(&decision)) {
        line["person"] = person::name(world).into();
        system_log::warn(world, &line);
    }
}

/// What the log says; `None` where there is none.
pub fn summary(world: &World) -> Option<Summary> {
    let mut summary = Summary::default();
    for decision in decisions(world)? {
        summary.decisions += 1;
        match decision.verdict {
            Word::Outside => summary.outside += 1,
            Word::Unclear => summary.unclear += 1,
            Word::Inside | Word::Attempted | Word::Other => continue,
        }
        summary.last = Some(decision);
    }
    Some(summary)
}

/// All that is written down, the oldest first; a line that isn't whole is passed over.
fn decisions(world: &World) -> Option<Vec<Decision>> {
    let [file, older] = paths(world);
    let texts: Vec<_> = [older, file].iter().filter_map(|path| files::read(path).ok()?).collect();
    let lines = texts.iter().flat_map(|text| text.split(|byte| *byte == b'\n'));
    (!texts.is_empty()).then(|| lines.filter_map(|line| serde_json::from_slice(line).ok()).collect())
}

/// How many stops were written down since the last time that this was asked, and begins the next count; `None` where
/// nothing is written down.
///
/// # Errors
/// `GK-SYS-003` where the time can't be kept: the same stops would be told again.
pub fn stops_since_last(world: &World) -> Result<Option<usize>> {
    let mark = world.dirs.state.join(REPORTED);
    let last = files::read(&mark)?.and_then(|text| String::from_utf8(text).ok()).unwrap_or_default();
    let stops: Option<usize> = decisions(world).map(|decisions| {
        let is_stop = |decision: &&Decision| matches!(decision.verdict, Word::Outside | Word::Unclear);
        decisions.iter().filter(is_stop).filter(|decision| decision.at.as_str() > last.trim()).count()
    });
    if stops.is_some() && person::writes_in_own_home(world).is_ok() {
        files::replace(&mark, format!("{}\n", written(world.now())).as_bytes(), None, Access::Private)?;
    }
    Ok(stops)
}

/// The file, and the older one.
fn paths(world: &World) -> [PathBuf; 2] {
    LOG.map(|name| world.dirs.state.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::guard as code;
    use crate::fault::Fault;
    use crate::world::testing::world;

    fn event() -> Event {
        Event::read(br#"{"hook_event_name":"UserPromptSubmit","session_id":"s","prompt":"hush"}"#)
    }

    fn profile(log: bool) -> Profile {
        let mut profile = Profile::default().named("acme");
        profile.claude.guard_log = log;
        profile
    }

    #[test]
    fn a_decision_is_written_only_where_the_profile_asks_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        write(&world, &profile(false), &event(), None, Outcome::Judged(&Verdict::Inside));
        assert_eq!(summary(&world), None);
        let outside = Verdict::Outside(Fault::new(&code::PROVIDER).with("name", "x"));
        write(&world, &profile(true), &event(), Some("jp.m".into()), Outcome::Judged(&Verdict::Inside));
        write(&world, &profile(true), &event(), None, Outcome::Judged(&outside));
        write(&world, &profile(true), &event(), None, Outcome::Judged(&Verdict::Inside));
        let found = summary(&world).unwrap();
        assert_eq!((found.decisions, found.outside, found.unclear), (3, 1, 0));
        let last = found.last.unwrap();
        assert_eq!(
            (last.code.as_deref(), last.session.as_deref(), last.digest.len()),
            (Some("GK-GRD-002"), Some("s"), DIGITS)
        );
        let text = String::from_utf8(files::read(&paths(&world)[0]).unwrap().unwrap()).unwrap();
        assert!(text.contains("jp.m") && !text.contains("hush"), "{text}");
        assert!(files::read_secret(&paths(&world)[0]).is_some(), "it is the person's alone");
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn where_everybody_is_set_up_stops_reach_the_systems_log_and_are_counted_once() {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path(), &[]);
        let copy = crate::profile::copy_path(&world.dirs.machine_state, "acme");
        files::replace(&copy, b"", None, Access::Public).unwrap();
        std::fs::create_dir_all(world.dirs.syslog.parent().unwrap()).unwrap();
        let daemon = std::os::unix::net::UnixDatagram::bind(&world.dirs.syslog).unwrap();
        daemon.set_read_timeout(Some(std::time::Duration::from_secs(10))).unwrap();
        let heard = || {
            let mut line = [0; 2000];
            let length = daemon.recv(&mut line).unwrap();
            String::from_utf8_lossy(&line[..length]).into_owned()
        };
        assert_eq!(stops_since_last(&world).unwrap(), None, "nothing is written down yet");
        let outside = Verdict::Outside(Fault::new(&code::PROVIDER).with("name", "x"));
        write(&world, &profile(false), &event(), None, Outcome::Judged(&Verdict::Inside));
        write(&world, &profile(false), &event(), Some("global.m".into()), Outcome::Judged(&outside));
        write(&world, &profile(false), &event(), Some("global.n".into()), Outcome::Attempted);
        let (first, second) = (heard(), heard());
        for part in ["genkan[", "\"session\":\"s\"", "GK-GRD-002", "global.m", "\"person\":"] {
            assert!(first.contains(part), "{part}: {first}");
        }
        assert!(!first.contains("hush") && second.contains("\"verdict\":\"attempted\""), "{first}\n{second}");
        assert_eq!(stops_since_last(&world).unwrap(), Some(1));
        world.clock = crate::world::Clock::Fixed("2026-11-20T09:00:01Z".parse().unwrap());
        assert_eq!(stops_since_last(&world).unwrap(), Some(0), "told once");
        write(&world, &profile(false), &event(), None, Outcome::Judged(&outside));
        world.clock = crate::world::Clock::Fixed("2026-11-20T10:00:00Z".parse().unwrap());
        write(&world, &profile(false), &event(), None, Outcome::Judged(&outside));
        assert_eq!(
            stops_since_last(&world).unwrap(),
            Some(1),
            "a stop in the very second of the report counts as told"
        );
    }

    #[test]
    fn a_full_file_becomes_the_older_one_and_torn_lines_are_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let [file, older] = paths(&world);
        let filler = "x".repeat(usize::try_from(LIMIT).unwrap());
        files::append(&file, &filler, LIMIT, &older).unwrap();
        write(&world, &profile(true), &event(), None, Outcome::Judged(&Verdict::Inside));
        assert_eq!(files::read(&older).unwrap().unwrap().len(), filler.len() + 1);
        assert_eq!(summary(&world).unwrap().decisions, 1);
        files::append(&file, "{\"at\":\"", LIMIT, &older).unwrap();
        assert_eq!(summary(&world).unwrap().decisions, 1);
    }

    #[test]
    fn a_word_that_is_not_known_yet_is_a_decision_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let [file, older] = paths(&world);
        for word in ["inside", "outside", "unclear", "attempted", "postponed"] {
            let line = format!(r#"{{"at":"x","event":"e","verdict":"{word}","profile":"p","digest":"d"}}"#);
            files::append(&file, &line, LIMIT, &older).unwrap();
        }
        let found = summary(&world).unwrap();
        assert_eq!((found.decisions, found.outside, found.unclear), (5, 1, 1));
        assert_eq!(serde_json::to_value(found.last).unwrap()["verdict"], "unclear");
    }
}
