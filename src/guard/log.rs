//! What the guard has decided: one line for each call, kept on this machine alone and only where `claude.guard_log` asks
//! for it. Time, session, event, model, verdict, code, the profile and its digest; nothing of a prompt.
//!
//! The file is the person's alone (0600); a full one becomes the older of two. A line that can't be written is none: the
//! log never stops a client.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Verdict;
use super::event::Event;
use crate::profile::{Profile, to_toml};
use crate::setup::ledger::digest;
use crate::setup::stored::LOG;
use crate::world::clock::written;
use crate::world::{World, files};

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    pub event: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// `inside`, `outside` or `unclear`.
    pub verdict: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    pub profile: String,
    /// Of the stored profile that was judged by.
    pub digest: String,
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

/// Writes a decision down, where the profile asks for it.
pub fn write(world: &World, profile: &Profile, event: &Event, model: Option<String>, verdict: &Verdict) {
    if !profile.claude.guard_log {
        return;
    }
    let (word, code) = match verdict {
        Verdict::Inside => ("inside", None),
        Verdict::Outside(fault) => ("outside", Some(fault.code().id)),
        Verdict::Unclear(fault) => ("unclear", Some(fault.code().id)),
    };
    let digest = to_toml(profile).map(|text| digest(text.as_bytes())).unwrap_or_default();
    let decision = Decision {
        at: written(world.now()),
        session: event.session.clone(),
        event: event.name.clone(),
        model,
        verdict: word.to_owned(),
        code: code.map(str::to_owned),
        profile: profile.name.clone(),
        digest: digest.get(..DIGITS).unwrap_or_default().to_owned(),
    };
    let [file, older] = paths(world);
    if let Ok(line) = serde_json::to_string(&decision) {
        drop(files::append(&file, &line, LIMIT, &older));
    }
}

/// What the log says; `None` where there is none. A line that isn't whole is passed over.
pub fn summary(world: &World) -> Option<Summary> {
    let [file, older] = paths(world);
    let texts: Vec<_> = [older, file].iter().filter_map(|path| files::read(path).ok()?).collect();
    let mut summary = Summary::default();
    for line in texts.iter().flat_map(|text| text.split(|byte| *byte == b'\n')) {
        let Ok(decision) = serde_json::from_slice::<Decision>(line) else { continue };
        summary.decisions += 1;
        match decision.verdict.as_str() {
            "outside" => summary.outside += 1,
            "unclear" => summary.unclear += 1,
            _ => continue,
        }
        summary.last = Some(decision);
    }
    (!texts.is_empty()).then_some(summary)
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
        write(&world, &profile(false), &event(), None, &Verdict::Inside);
        assert_eq!(summary(&world), None);
        let outside = Verdict::Outside(Fault::new(&code::PROVIDER).with("name", "x"));
        write(&world, &profile(true), &event(), Some("jp.m".into()), &Verdict::Inside);
        write(&world, &profile(true), &event(), None, &outside);
        write(&world, &profile(true), &event(), None, &Verdict::Inside);
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

    #[test]
    fn a_full_file_becomes_the_older_one_and_torn_lines_are_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let [file, older] = paths(&world);
        let filler = "x".repeat(usize::try_from(LIMIT).unwrap());
        files::append(&file, &filler, LIMIT, &older).unwrap();
        write(&world, &profile(true), &event(), None, &Verdict::Inside);
        assert_eq!(files::read(&older).unwrap().unwrap().len(), filler.len() + 1);
        assert_eq!(summary(&world).unwrap().decisions, 1);
        files::append(&file, "{\"at\":\"", LIMIT, &older).unwrap();
        assert_eq!(summary(&world).unwrap().decisions, 1);
    }
}
