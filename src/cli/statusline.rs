//! `genkan statusline`: one short line for Claude Code's status line, e.g. `jp ✓ acme 6h`.
//!
//! It shows the verdict of `guard` over what the session runs with, the profile, and how long the sign-in lasts. A
//! status line of the person's own is run first, with what Claude Code told and with its variables, and keeps its place; of
//! one that takes too long, or says too much, what has come.
//! It asks nobody and renews nothing; what can't be told is left out. The model that Claude Code names here is kept for
//! the guard, which isn't told it before a prompt.

use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::as_hook::as_hook;
use crate::code::Exit;
use crate::fault::Result;
use crate::guard::event::Event;
use crate::guard::{Look, Verdict, memory, verdict};
use crate::messages::hooks as words;
use crate::models::id::{Form, plain};
use crate::profile::Profile;
use crate::session;
use crate::world::command::Launch;
use crate::world::{World, input};

/// Flags of `genkan statusline`.
#[derive(Debug, clap::Args)]
pub struct StatuslineArgs {
    /// The applied profile
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// The person's own status line, as one shell command
    #[arg(last = true, value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// How long Claude Code may take to tell what it shows.
const LISTENING: Duration = Duration::from_secs(3);
/// How long the person's own line may take.
const TIMEOUT: Duration = Duration::from_secs(3);
/// How long both may take: Claude Code waits five seconds.
const BOTH: Duration = Duration::from_secs(4);
/// More than any status line has.
const MOST: usize = 16 * 1024;

/// Prints the person's own line, and genkan's behind it.
///
/// # Errors
/// None: a line that can't be made is left out.
pub(super) fn run(world: &mut World, args: &StatuslineArgs, called: &Path) -> Result<Exit> {
    let began = Instant::now();
    let told = input::told_within(LISTENING);
    if !args.command.is_empty() {
        let timeout = TIMEOUT.min(BOTH.saturating_sub(began.elapsed()));
        let own = Launch::line_here(world, &args.command.join(" ")).reply(&told, timeout, MOST).unwrap_or_default();
        own.lines().for_each(|line| world.ui.payload(line));
    }
    if let Ok(line) = line(world, args, called, &Event::of_statusline(&told)) {
        world.ui.data(line);
    }
    Ok(Exit::Done)
}

fn line(world: &mut World, args: &StatuslineArgs, called: &Path, event: &Event) -> Result<String> {
    let look = Look::take(world, event.clone());
    let profile = as_hook(world, args.profile.as_deref())?;
    let exe = world.exe.clone();
    let judged = verdict(world, &profile, look, &[called, &exe])?;
    memory::keep(world, event);
    // Claude Code draws such characters itself, whatever the locale.
    let (mark, rest) = match &judged {
        Verdict::Inside => standing(world, &profile),
        Verdict::Outside(fault) => ("✗", Some(fault.code().id.to_owned())),
        Verdict::Unclear(fault) => ("?", Some(fault.code().id.to_owned())),
    };
    let parts = [Some(place(&profile)), Some(mark.to_owned()), Some(profile.name.clone()), rest];
    Ok(parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// The geography of the profile's models, or its first region where an id says none.
fn place(profile: &Profile) -> String {
    let models = profile.models.open_tiers().map(|(_, model)| model);
    let geography = |model: &str| Form::parse(&plain(model)).geography().map(str::to_owned);
    let found: Option<Vec<String>> = models.map(geography).collect();
    let region = || profile.residency.regions.first().cloned().unwrap_or_default();
    match found.as_deref() {
        Some([first, rest @ ..]) if rest.iter().all(|other| other == first) => first.clone(),
        _ => region(),
    }
}

/// How long the sign-in lasts; or that a person is needed: what sends no prompt isn't well.
fn standing(world: &World, profile: &Profile) -> (&'static str, Option<String>) {
    let Ok(state) = session::state(world, profile, false) else { return ("✓", None) };
    let now = world.now();
    if state.is_sign_in() && !state.works(now) {
        return ("!", Some(words::LINE_SIGN_IN.get(world.ui.lang).to_owned()));
    }
    let expires = state.token_expires.or(state.credentials_expire).filter(|expires| *expires > now);
    ("✓", expires.map(|expires| short(now, expires)))
}

fn short(now: Timestamp, expires: Timestamp) -> String {
    match expires.duration_since(now).as_mins() {
        minutes @ ..60 => format!("{minutes}m"),
        minutes => format!("{}h", minutes / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_left_is_one_short_word() {
        let now: Timestamp = "2026-11-20T00:00:00Z".parse().unwrap();
        for (minutes, word) in [(0, "0m"), (59, "59m"), (60, "1h"), (7 * 60 + 59, "7h"), (90 * 60, "90h")] {
            assert_eq!(short(now, now + jiff::SignedDuration::from_mins(minutes)), word);
        }
    }

    #[test]
    fn the_place_is_what_all_models_share() {
        let mut profile = Profile::default();
        profile.residency.regions = vec!["ap-northeast-1".into()];
        let models = &mut profile.models;
        for model in [&mut models.opus, &mut models.sonnet, &mut models.haiku] {
            *model = "jp.anthropic.claude-opus-5-5".into();
        }
        models.fable = "deny".into();
        assert_eq!(place(&profile), "jp");
        profile.models.haiku =
            "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abcdefabcdef".into();
        assert_eq!(place(&profile), "ap-northeast-1");
    }
}
