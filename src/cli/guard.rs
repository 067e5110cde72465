//! `genkan guard`: what Claude Code runs before a prompt, a change of model, a subagent and a compaction.
//!
//! Inside it says nothing. Outside it answers in the form that stops the event, with one sentence; where nothing can
//! tell, as `claude.guard_undecided` says. Where keys come from genkan alone, a prompt that nobody could sign is stopped
//! as well, instead of minutes of refusals by AWS. A failure of its own is exit 1, with which the hook's `onFailure`
//! decides: 2 would stop Claude Code whatever the profile says. Absent from `--help`: people don't call it.

use std::ffi::OsString;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::as_hook::as_hook;
use super::command_line::flags;
use crate::claude::Effective;
use crate::code::{Code, Exit, aws, guard as code, network};
use crate::fault::{Fault, Result};
use crate::guard::event::{AGENT, Event, Moment, Tool, WORKFLOW};
use crate::guard::log::Outcome;
use crate::guard::{Look, SWITCH, Verdict, log, memory, verdict};
use crate::messages::{Message, hooks as words};
use crate::profile::{Aws, Identity, Profile, Undecided, is_everybodys};
use crate::session::aws::By as SignedBy;
use crate::session::{self, Asking, Caller, SignInOptions};
use crate::setup::hook::guard_timeout;
use crate::world::deadline::within;
use crate::world::{Ui, World, input, person};

/// Flags of `genkan guard`.
#[derive(Debug, PartialEq, Eq, clap::Args)]
pub struct GuardArgs {
    /// The applied profile
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
}

/// How long Claude Code may take to tell its event: a hook that it waits for in vain lets the prompt pass.
const LISTENING: Duration = Duration::from_secs(4);
/// How long it may take to look at what Claude Code would use; a few milliseconds are usual.
const JUDGING: Duration = Duration::from_secs(7);
/// How long a person has to sign in. This and the next ones are never more than what is left of the hook's own time.
const SIGN_IN: Duration = Duration::from_secs(165);
/// How long keys may take.
const TIMEOUT: Duration = Duration::from_secs(9);
/// How long AWS is asked whether a sign-in lives that does by its files.
const VERIFYING: Duration = Duration::from_secs(3);

/// Reads the command line that setup writes, without the tree of all commands; what is anything else is clap's.
pub(super) fn typed(args: &[OsString]) -> Option<GuardArgs> {
    let [profile] = flags(args, "guard", ["--profile"])?;
    Some(GuardArgs { profile: Some(profile?.to_owned()) })
}

/// Judges what Claude Code is about to do; `called` is the name that this program was started by.
///
/// # Errors
/// Where the profile or the catalogue can't be read.
pub(super) fn run(world: &mut World, args: &GuardArgs, called: &Path) -> Result<Exit> {
    let began = Instant::now();
    let event = Event::read(&input::told_within(LISTENING));
    let answer = decide(world, args, called, event, began);
    // The whole answer in one piece: the beginning of one would be taken for words.
    if let Some(answer) = answer? {
        world.ui.data(answer);
    }
    Ok(Exit::Done)
}

fn decide(world: &mut World, args: &GuardArgs, called: &Path, event: Event, began: Instant) -> Result<Option<Value>> {
    // Looks around before the variables are dropped.
    let surroundings = world.apart();
    let asking = Asking::new(world, Caller::Program, SignInOptions::default(), SIGN_IN);
    let profile = as_hook(world, args.profile.as_deref())?;
    let (apart, own, called, its) = (world.apart(), profile.clone(), called.to_owned(), event.clone());
    let timeout = JUDGING.min(left(&profile, began.elapsed()));
    let judged = in_time(timeout, move || judge(&surroundings, &apart, &own, &called, its))?;
    let Some(Judgement { model, attempt, verdict }) = judged else { return Ok(None) };
    memory::keep(world, &event);
    log::write(world, &profile, &event, model, Outcome::Judged(&verdict));
    if let Some(name) = attempt.filter(|_| matches!(verdict, Verdict::Inside)) {
        log::write(world, &profile, &event, Some(name), Outcome::Attempted);
    }
    Ok(match verdict {
        Verdict::Outside(fault) => Some(stop(world, &profile, &event, &fault)),
        Verdict::Unclear(fault) if profile.claude.guard_undecided == Undecided::Stop => {
            Some(stop(world, &profile, &event, &fault))
        }
        Verdict::Unclear(fault) => Some(json!({"systemMessage": sentence(world, &profile, &event, &fault, false)})),
        Verdict::Inside if event.moment == Moment::UserPromptSubmit => {
            signed_out(world, &profile, asking, began).map(|fault| stop(world, &profile, &event, &fault))
        }
        Verdict::Inside => None,
    })
}

/// What became of looking at one step of Claude Code.
struct Judgement {
    /// The model and what was attempted, for the record; nothing where there is none.
    model: Option<String>,
    attempt: Option<String>,
    verdict: Verdict,
}

/// What is read for a judgement, a project wrote: a settings file of a hundred thousand keys, a folder on a server that is
/// gone. A hook that Claude Code waits for in vain lets the prompt pass, so one that takes too long is a reason to stop.
fn in_time(
    timeout: Duration,
    judge: impl FnOnce() -> Result<Option<Judgement>> + Send + 'static,
) -> Result<Option<Judgement>> {
    within(timeout, judge).unwrap_or_else(|| {
        let late = Fault::new(&code::LATE).with("seconds", timeout.as_secs());
        Ok(Some(Judgement { model: None, attempt: None, verdict: Verdict::Outside(late) }))
    })
}

/// Judges a session whose variables are those of `surroundings`; nothing where another profile's guard does.
fn judge(
    surroundings: &World,
    world: &World,
    profile: &Profile,
    called: &Path,
    event: Event,
) -> Result<Option<Judgement>> {
    let look = Look::take(surroundings, event);
    let is_enforced = is_everybodys(world, &profile.name);
    // What an administrator enforces holds for every session.
    if look.is_of_another(world, profile) && !is_enforced {
        return Ok(None);
    }
    let look = look.with_line(|settings| strangers_line(world, profile, settings));
    let is_logged = profile.claude.guard_log || is_enforced;
    let model = is_logged.then(|| look.model(world, profile)).flatten();
    let attempt = is_logged.then(|| look.attempt(world, profile)).transpose()?.flatten();
    Ok(Some(Judgement { model, attempt, verdict: verdict(world, profile, look, &[called, &world.exe])? }))
}

/// The line of the person's own AWS files by which somebody else signs, in the AWS profile of the sign-in.
fn strangers_line(world: &World, profile: &Profile, settings: &Effective) -> Option<String> {
    if profile.sso().is_none() || profile.is_isolated() {
        return None;
    }
    // Files that a project's folder leads to are no person's own: what they bring is judged as the folder's.
    let is_led = |name: &str| settings.env(name).is_some_and(|set| set.origin.needs_trust());
    if ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"].into_iter().any(is_led) {
        return None;
    }
    // Files that can't be read give nobody's keys.
    let signer = session::signs_as(world, settings, profile).ok()?;
    let is_foreign = signer.by == SignedBy::Profile && signer.source.is_some() && signer.is_foreign(profile);
    is_foreign.then(|| signer.decided_at())
}

/// Why there are no keys for a prompt, where nobody but genkan would say so: under an isolated identity, and under a
/// shared one where `awsAuthRefresh` could ask nobody.
fn signed_out(world: &World, profile: &Profile, mut asking: Asking, began: Instant) -> Option<Fault> {
    let aws = profile.aws()?;
    // No keys are given to root in somebody's home, and nothing of a session is kept there.
    if let Err(fault) = person::writes_in_own_home(world) {
        return Some(fault).filter(|_| aws.identity == Identity::Isolated);
    }
    let left = |most: Duration| most.min(left(profile, began.elapsed()));
    // `claude -p` has this one prompt: by its end nobody has read what the next one would be told.
    let is_certain = |fault: &Fault| fault.code().exit == Exit::Person || fault.code() == &aws::CLOCK;
    let ended = || session::verify(world, profile, left(VERIFYING)).err().filter(is_certain);
    if aws.identity == Identity::Isolated {
        let signed_out = session::check(world, profile, left(TIMEOUT)).err();
        let signed_out = signed_out.or_else(|| asking.is_unseen().then(ended).flatten());
        asking.timeout = left(SIGN_IN);
        return signed_out.filter(|fault| !signs_in(world, profile, aws, fault, &asking));
    }
    asking.reaches_nobody(aws).then(ended).flatten()
}

/// What is left of the time that Claude Code gives this hook: the parts together have no more than that.
fn left(profile: &Profile, gone: Duration) -> Duration {
    guard_timeout(profile).saturating_sub(gone)
}

/// Whether a person has signed in, asked by a tab alone: what a hook says meanwhile would become part of the prompt.
fn signs_in(world: &World, profile: &Profile, aws: &Aws, fault: &Fault, asking: &Asking) -> bool {
    let may = profile.claude.guard_sign_in && session::wants_sign_in(fault) && asking.needs_no_words(aws);
    let silent = || World { ui: Ui::memory(world.ui.lang), ..world.apart() };
    may && session::ensure_signed_in(&silent(), profile, asking).is_ok()
}

/// The form in which Claude Code takes a refusal of this event. Each was run with 2.1.328.
fn stop(world: &World, profile: &Profile, event: &Event, fault: &Fault) -> Value {
    let stops = event.moment.stops() || event.moment == Moment::Unknown;
    let reason = sentence(world, profile, event, fault, stops);
    match event.moment {
        Moment::PreModelSwitch | Moment::PreToolUse(_) => json!({"hookSpecificOutput": {
            "hookEventName": event.name, "permissionDecision": "deny", "permissionDecisionReason": reason,
        }}),
        Moment::PreCompact => json!({"decision": "block", "reason": reason}),
        Moment::PostModelSwitch | Moment::SessionStart | Moment::StatusLine => json!({"systemMessage": reason}),
        // What can't be read is most likely a prompt.
        Moment::UserPromptSubmit | Moment::Unknown => json!({
            "decision": "block",
            "reason": reason,
            "hookSpecificOutput": {"hookEventName": event.name, "suppressOriginalPrompt": true},
        }),
    }
}

/// Why, and what to do.
fn sentence(world: &World, profile: &Profile, event: &Event, fault: &Fault, stops: bool) -> String {
    let why = fault.message(world.ui.lang);
    let text = remedy(event, fault, stops);
    world.ui.phrase(text, &[("name", &profile.name), ("why", &why), ("code", &fault.code().id)])
}

fn remedy(event: &Event, fault: &Fault, stops: bool) -> Message {
    let code = fault.code();
    let is_switched = || *code == code::SWITCHED || fault.arg("name") == Some(SWITCH);
    match event.moment {
        _ if !code::ALL.contains(&code) => match code {
            _ if session::wants_sign_in(fault) => words::STOPPED,
            code if network::ON_THE_WAY.contains(&code) => words::STOPPED_ON_THE_WAY,
            _ => words::STOPPED_OTHERWISE,
        },
        _ if [&code::UNCLEAR, &code::UNREAD, &code::LATE].contains(&code) => {
            if stops {
                words::STOPPED_OTHERWISE
            } else {
                words::UNDECIDED
            }
        }
        Moment::PreModelSwitch => words::STOPPED_SWITCH,
        _ if is_switched() => words::STOPPED_SWITCHED,
        Moment::PreToolUse(_) if fault.arg("name") == Some(AGENT) => words::STOPPED_SUBAGENT,
        Moment::PreToolUse(Tool::Agent) if is_in_what_starts(fault) => words::STOPPED_SUBAGENT_FILE,
        Moment::PreToolUse(Tool::Skill) if is_in_what_starts(fault) => words::STOPPED_SKILL,
        Moment::PreToolUse(Tool::Workflow) if is_in_what_starts(fault) => words::STOPPED_WORKFLOW,
        _ if stops => words::STOPPED_OUTSIDE,
        _ => words::WILL_BE_STOPPED,
    }
}

/// Whether what a tool starts names the model that leaves, in its file or in its script: a setting or a variable has no
/// path.
fn is_in_what_starts(fault: &Fault) -> bool {
    let is_place = |name: &str| name == WORKFLOW || Path::new(name).is_absolute();
    MODELS.contains(&fault.code()) && fault.arg("name").is_some_and(is_place)
}

/// What says that a model's name leads elsewhere.
const MODELS: [&Code; 3] = [&code::OUTSIDE, &code::UNNAMED, &code::ELSEWHERE];

#[cfg(test)]
mod tests {
    use super::super::Command;
    use super::super::tests::read_twice;
    use super::*;
    use crate::profile::testing;

    /// What a tool's hook says: whose model it is, or what else is wrong, and not that every tool is a subagent.
    #[test]
    fn what_was_not_started_is_told_by_its_own_name() {
        let event = |tool: &str| {
            Event::read(
                format!(r#"{{"hook_event_name":"PreToolUse","tool_name":"{tool}","tool_input":{{}}}}"#).as_bytes(),
            )
        };
        let outside = |name: &str| Fault::new(&code::OUTSIDE).with("name", name).with("value", "global.x");
        let file = if cfg!(windows) { r"C:\p\x.md" } else { "/p/x.md" };
        let signer = || Fault::new(&code::SIGNER).with("name", "AWS_PROFILE");
        let switched = || Fault::new(&code::SWITCHED).with("value", "global.x");
        for (tool, fault, expected) in [
            ("Agent", outside("Agent"), "the subagent was not started, "),
            ("Agent", outside(file), "the subagent was not started, "),
            ("Skill", outside(file), "the skill was not started, "),
            ("Workflow", outside("Workflow"), "the workflow was not started, "),
            ("Skill", outside("ANTHROPIC_MODEL"), "stopped, with ANTHROPIC_MODEL"),
            ("Agent", outside("ANTHROPIC_MODEL"), "stopped, with ANTHROPIC_MODEL"),
            ("Agent", switched(), "Choose sonnet, opus or haiku with /model"),
            ("Agent", outside(SWITCH), "Choose sonnet, opus or haiku with /model"),
            ("Agent", signer(), "fix it, then start Claude Code again"),
            ("Skill", signer(), "fix it, then start Claude Code again"),
        ] {
            let world = crate::world::testing::world(Path::new("/"), &[]);
            let said = sentence(&world, &testing::japan_by_sso(), &event(tool), &fault, true);
            assert!(said.contains(expected), "{tool} {fault}: {said}");
        }
    }

    #[test]
    fn all_parts_together_end_before_claude_code_stops_waiting() {
        let mut profile = testing::japan_by_sso();
        for (signs_in, waits) in [(false, 10), (true, 180)] {
            profile.claude.guard_sign_in = signs_in;
            let mut gone = LISTENING;
            for most in [TIMEOUT, VERIFYING, SIGN_IN] {
                gone += most.min(left(&profile, gone));
            }
            assert!(gone < Duration::from_secs(waits), "{signs_in}: {gone:?}");
        }
    }

    #[test]
    fn what_takes_too_long_to_judge_is_stopped() {
        let inside = || Ok(Some(Judgement { model: None, attempt: None, verdict: Verdict::Inside }));
        let judged =
            |timeout, judge: fn() -> Result<Option<Judgement>>| in_time(timeout, judge).unwrap().unwrap().verdict;
        assert!(matches!(judged(Duration::from_secs(60), inside), Verdict::Inside));
        // It ends with this process.
        let endless = || loop {
            std::thread::park();
        };
        let Verdict::Outside(fault) = judged(Duration::from_millis(1), endless) else { panic!("it is late") };
        assert_eq!(fault.code().id, "GK-GRD-017");
    }

    #[test]
    fn what_is_read_by_hand_is_what_the_whole_command_line_reads() {
        let by_hand = |line: &str| {
            read_twice(line, typed, |command| match command {
                Command::Guard(args) => args,
                other => panic!("{line}: {other:?}"),
            })
        };
        for line in ["guard --profile acme", "guard -p acme", "guard --profile=acme"] {
            let (by_hand, whole) = by_hand(line);
            assert!(by_hand.is_some() && by_hand == whole, "{line}: {by_hand:?} {whole:?}");
        }
        for line in ["guard", "guard --profile", "guard --profile --lang", "guard --profile acme x", "--lang ja guard"]
        {
            assert_eq!(by_hand(line).0, None, "{line}");
        }
    }
}
