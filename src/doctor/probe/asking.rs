//! The same question to every model that may be asked, side by side, each in a request as large as a prompt: quotas and
//! limits are a model's own.
//!
//! Somebody on the way may take a few requests at a time, and Claude Code begins with no more than these: what was
//! refused for that is asked again, one after the other. What failed may fail now and then alone: a cause is told only of
//! what fails each time while something else works.

use std::collections::BTreeMap;
use std::sync::mpsc::channel;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::{Groundwork, joined};
use crate::claude::switch::is_on;
use crate::code::aws;
use crate::doctor::facts::account::{Large, Unsteady};
use crate::doctor::facts::{BROKEN_OFF, Probe};
use crate::fault::Result;
use crate::models::catalogue::Catalogue;
use crate::models::prompt::Prompts;
use crate::session::invoke::{Asked, Counted, DeploymentReply, Invoked, Outcome, Refusal, Size};
use crate::world::deadline::left;
use crate::world::threads::or_panic;

/// What takes the experimental betas out of Claude Code's requests.
const NO_BETAS: &str = "CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS";
/// How long the answer to a large request may take before a small one is sent beside it.
const SOON: Duration = Duration::from_secs(2);
/// What is answered where too many requests come at once: by services and gateways, and by nginx and Envoy before them.
const TOO_MANY: [u16; 2] = [429, 503];
/// What else is answered for a moment. Seen (2.1.332): Claude Code asks again after each, and after a connection that was
/// reset.
const PASSING: [u16; 6] = [408, 409, 500, 502, 504, 529];
/// The pauses before what failed is asked again. Claude Code tries ten times, with pauses that grow to half a minute.
const PAUSES: [Duration; 5] = [
    Duration::from_millis(300),
    Duration::from_millis(700),
    Duration::from_millis(1500),
    Duration::from_millis(300),
    Duration::from_millis(300),
];
/// Nothing is asked again that is refused for more seconds: all pauses together are no longer.
const LONGEST: u64 = 3;
/// How often a refusal is asked again that may pass by itself, and what may not.
const REFUSED: usize = 3;
const ANYHOW: usize = 1;
/// How often a request whose connection broke off: where nothing has come through at all, it hardly will.
const CUT: usize = 2;
/// Nothing is asked again where less time is left: what takes longer would cost the rest.
const LEAST: Duration = Duration::from_secs(3);
/// What is answered when it comes alone has to be so once more, and again, before it is said that the number was too much.
const ALONE: usize = 2;

/// How somebody answers a request.
pub(super) trait Reply: Send {
    /// Whether Claude Code gets an answer.
    fn is_answered(&self) -> bool;
    /// Whether the answer had begun, and was to go on when nobody waited any more.
    fn is_late(&self) -> bool;
    /// What was said in place of an answer.
    fn refusal(&self) -> Option<Refusal>;
    /// Whether its stream broke off.
    fn is_cut(&self) -> bool;
    /// For how many seconds it is refused, where the answer can say so.
    fn wait(&self) -> Option<u64> {
        None
    }
}

impl Reply for Invoked {
    fn is_answered(&self) -> bool {
        Self::is_answered(self)
    }

    fn refusal(&self) -> Option<Refusal> {
        match self {
            Self::Refused(refusal) | Self::NotAsStream(refusal) => Some(refusal.clone()),
            Self::Answered | Self::BrokeOff(_) | Self::Reset(_) | Self::Unfinished { .. } => None,
        }
    }

    fn is_late(&self) -> bool {
        matches!(self, Self::Unfinished { .. })
    }

    fn is_cut(&self) -> bool {
        matches!(self, Self::BrokeOff(_) | Self::Reset(_))
    }
}

impl Reply for DeploymentReply {
    fn is_answered(&self) -> bool {
        self.invoked.is_answered()
    }

    fn refusal(&self) -> Option<Refusal> {
        self.invoked.refusal()
    }

    fn is_late(&self) -> bool {
        self.invoked.is_late()
    }

    fn is_cut(&self) -> bool {
        self.invoked.is_cut()
    }
}

impl Reply for Asked {
    fn is_answered(&self) -> bool {
        self.outcome.is_answered()
    }

    fn refusal(&self) -> Option<Refusal> {
        self.outcome.refusal()
    }

    fn is_late(&self) -> bool {
        matches!(self.outcome, Outcome::Unfinished { .. })
    }

    fn is_cut(&self) -> bool {
        matches!(self.outcome, Outcome::BrokeOff(_))
    }

    fn wait(&self) -> Option<u64> {
        self.retry_after()
    }
}

impl Reply for Option<Counted> {
    fn is_answered(&self) -> bool {
        matches!(self, Some(Counted::Tokens(_)))
    }

    fn refusal(&self) -> Option<Refusal> {
        match self {
            Some(Counted::Refused(refusal)) => Some(refusal.clone()),
            Some(Counted::Tokens(_)) | None => None,
        }
    }

    fn is_late(&self) -> bool {
        false
    }

    fn is_cut(&self) -> bool {
        false
    }
}

/// What the models answered.
pub(super) struct Replies<T> {
    pub(super) of: BTreeMap<String, Probe<T>>,
    /// Of one of them, where its size made a difference.
    pub(super) large: Option<Large<T>>,
    /// What was said where too many came at once, and each of them by itself was answered.
    pub(super) crowded: Option<Refusal>,
    /// How many failed now and then.
    pub(super) unsteady: Option<Unsteady>,
    /// The answers to those as large as a prompt that weren't answered, the first to be told first.
    lost: Vec<(String, Probe<T>)>,
    tally: Tally,
}

/// What came of each question, however often it was put.
#[derive(Default)]
struct Tally(Mutex<BTreeMap<(String, Size), Outcomes>>);

#[derive(Default)]
struct Outcomes {
    worked: u32,
    broken: u32,
    refused: u32,
    said: Option<Refusal>,
}

impl Tally {
    fn counted<T: Reply>(&self, model: &str, size: Size, ask: impl FnOnce() -> Result<T>) -> Result<T> {
        let answer = ask();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let outcomes = all.entry((model.to_owned(), size)).or_default();
        match &answer {
            Ok(reply) if reply.is_cut() => outcomes.broken += 1,
            Ok(reply) if reply.refusal().is_some() => {
                outcomes.refused += 1;
                outcomes.said = reply.refusal();
            }
            Ok(reply) => outcomes.worked += u32::from(reply.is_answered()),
            Err(fault) => outcomes.broken += u32::from(BROKEN_OFF.contains(&fault.code().id)),
        }
        drop(all);
        answer
    }

    /// Whether anything was answered.
    fn has_worked(&self) -> bool {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.values().any(|one| one.worked > 0)
    }

    /// The numbers, where the same question failed and was answered.
    fn unsteady(self, is_crowd: bool) -> Option<Unsteady> {
        let all = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let sum = |of: fn(&Outcomes) -> u32| all.values().map(of).sum();
        let is_cut = all.values().any(|one| one.worked > 0 && one.broken > 0);
        let refused = all.values().find(|one| one.worked > 0 && one.refused > 0).filter(|_| !is_crowd);
        let unsteady = Unsteady {
            tried: sum(|one| one.worked + one.broken + one.refused),
            broken: if is_cut { sum(|one| one.broken) } else { 0 },
            refused: if refused.is_some() { sum(|one| one.refused) } else { 0 },
            said: refused.and_then(|one| one.said.clone()),
        };
        (unsteady.broken + unsteady.refused > 0).then_some(unsteady)
    }
}

impl<T: Reply> Replies<T> {
    /// Asks each of these models in a request as large as a prompt; what comes of `first` is told first.
    pub(super) fn of<'a>(
        models: impl Iterator<Item = &'a String>,
        first: Option<&String>,
        ask: impl Fn(&str, Size) -> Result<T> + Sync,
    ) -> Self {
        let tally = Tally::default();
        let ask = &|model: &str, size| tally.counted(model, size, || ask(model, size));
        let (mut of, mut lost) = (BTreeMap::new(), Vec::new());
        thread::scope(|scope| {
            let asked: Vec<_> = models.map(|model| (model.clone(), scope.spawn(move || by_size(model, ask)))).collect();
            for (model, asked) in asked {
                let (reply, large) = or_panic(asked);
                of.insert(model.clone(), reply);
                lost.extend(large.map(|large| (model, large)));
            }
        });
        lost.sort_by_key(|(model, _)| Some(model) != first);
        Self { of, large: None, crowded: None, unsteady: None, lost, tally }
    }

    /// Whether one of them is refused for longer than doctor waits.
    pub(super) fn is_put_off(&self) -> bool {
        self.of.values().filter_map(Probe::got).any(is_put_off)
    }

    /// Asks again what failed, as long as there is time: each by itself, for too many may have come at once. Where one
    /// request is too much by itself, all stays as it was.
    pub(super) fn again(&mut self, until: Instant, prompts: Prompts<'_>, ask: impl Fn(&str, Size) -> Result<T>) {
        let tally = std::mem::take(&mut self.tally);
        let ask = |model: &str, size| Probe::from(tally.counted(model, size, || ask(model, size)));
        let is_time = || left(until) > LEAST;
        let mut crowded = None;
        let mut is_refused_alone = false;
        'rounds: for (round, pause) in PAUSES.into_iter().enumerate() {
            let is_due = |reply: &Probe<T>, size| round < tries(reply, size, tally.has_worked());
            let is_pending = self.of.values().any(|reply| is_due(reply, Size::Small))
                || self.lost.iter().any(|(_, large)| is_due(large, Size::Prompt));
            if !is_pending || !is_time() {
                break;
            }
            thread::sleep(pause);
            let small = self.of.iter_mut().map(|(model, reply)| (model.as_str(), reply, Size::Small));
            let large = self.lost.iter_mut().map(|(model, large)| (model.as_str(), large, Size::Prompt));
            for (model, reply, size) in small.chain(large) {
                if !is_due(reply, size) {
                    continue;
                }
                if !is_time() {
                    break 'rounds;
                }
                let before = too_many(reply);
                let again = ask(model, size);
                let is_refused = too_many(&again).is_some();
                is_refused_alone |= is_refused;
                if is_settled(&again) {
                    *reply = again;
                    crowded = crowded.or_else(|| Some((model.to_owned(), before?)));
                } else if is_refused && before.is_some() {
                    // The others wouldn't be answered either.
                    break;
                }
            }
        }
        // Its size passes, and so does all that is smaller.
        for (model, large) in std::mem::take(&mut self.lost) {
            if large.got().is_some_and(|large| large.is_answered() || large.is_late()) {
                self.of.entry(model).and_modify(|reply| {
                    if reply.failure().is_some() {
                        *reply = large
                    }
                });
            } else {
                self.lost.push((model, large));
            }
        }
        if let Some((model, _)) = crowded.as_ref().filter(|_| !is_refused_alone) {
            is_refused_alone = (0..ALONE).any(|_| is_time() && too_many(&ask(model, Size::Small)).is_some());
        }
        self.large = self.explained(prompts, ask, is_time());
        self.crowded = crowded.map(|(_, refusal)| refusal).filter(|_| !is_refused_alone);
        self.unsteady = tally.unsteady(self.crowded.is_some());
    }

    /// The first of the large ones that aren't answered, and whether its words are why: one of its size without any is
    /// answered, and it fails once more.
    fn explained(
        &mut self,
        prompts: Prompts<'_>,
        ask: impl Fn(&str, Size) -> Probe<T>,
        is_time: bool,
    ) -> Option<Large<T>> {
        let is_answered = |answer: &Probe<T>| answer.got().is_some_and(T::is_answered);
        let at = self.lost.iter().position(|(model, _)| self.of.get(model).is_some_and(is_answered))?;
        let (model, answer) = self.lost.swap_remove(at);
        // Nobody knows what comes of one that is silent.
        let is_silent = answer.failure().is_some_and(|why| why.code == aws::TIMEOUT.id);
        let is_of_words =
            is_time && !is_silent && is_answered(&ask(&model, Size::Blank)) && !is_answered(&ask(&model, Size::Prompt));
        let is_refused = answer.got().and_then(T::refusal).is_some();
        let first_passes =
            is_time && is_refused && !is_of_words && is_answered(&ask(&model, Size::First(prompts.first(&model))));
        Some(Large { model, answer, is_of_words, first_passes })
    }
}

impl<T> Replies<T> {
    /// Records why each of the others wasn't asked.
    pub(super) fn not_tried(&mut self, models: impl IntoIterator<Item = String>, why: &str) {
        for model in models {
            self.of.entry(model).or_insert_with(|| Probe::NotTried(why.to_owned()));
        }
    }
}

/// Asks once more, by itself, what was refused as too much at once: what was said, where it is answered now. The outer
/// value is `None` where there was no such refusal, the inner one where it stays refused.
pub(super) fn alone<T: Reply>(reply: &mut Probe<T>, ask: impl Fn() -> Result<T>) -> Option<Option<Refusal>> {
    let refusal = too_many(reply)?;
    if reply.got().is_some_and(is_put_off) {
        return None;
    }
    let again = Probe::from(ask());
    let is_settled = again.got().is_some() && too_many(&again).is_none();
    Some(is_settled.then(|| {
        *reply = again;
        refusal
    }))
}

/// An answer that isn't one, and isn't when it is asked for once more by itself. Silence says nothing a second time.
pub(super) fn each_time<T: Reply>(reply: Probe<T>, until: Instant, ask: impl Fn() -> Result<T>) -> Option<Probe<T>> {
    let is_time = || left(until) > LEAST;
    let is_lost = |reply: &Probe<T>| match reply {
        Probe::Got(answer) => !answer.is_answered() && !answer.is_late() && !is_put_off(answer),
        Probe::Failed(_) => true,
        Probe::NotTried(_) => false,
    };
    let is_silent = reply.failure().is_some_and(|why| why.code == aws::TIMEOUT.id);
    match is_lost(&reply) {
        true if is_silent => Some(reply),
        true if is_time() => Some(Probe::from(ask())).filter(is_lost),
        _ => None,
    }
}

/// Whether it is refused for longer than doctor waits: whatever is sent meanwhile is refused too, and may count.
fn is_put_off<T: Reply>(reply: &T) -> bool {
    let is_refused = reply.refusal().is_some_and(|refusal| TOO_MANY.contains(&refusal.status));
    is_refused && reply.wait().is_some_and(|wait| wait > LONGEST)
}

/// How often it is asked again.
fn tries<T: Reply>(reply: &Probe<T>, size: Size, has_worked: bool) -> usize {
    let cut = if has_worked { PAUSES.len() } else { CUT };
    match reply {
        Probe::Got(answer) if answer.is_cut() => ANYHOW,
        Probe::Got(answer) if is_put_off(answer) => 0,
        Probe::Got(answer) => match answer.refusal() {
            Some(refusal) if TOO_MANY.contains(&refusal.status) || PASSING.contains(&refusal.status) => REFUSED,
            // The same key is taken.
            Some(refusal) if refusal.status == 401 && has_worked => REFUSED,
            Some(_) if size == Size::Prompt => ANYHOW,
            Some(_) | None => 0,
        },
        Probe::Failed(why) if why.code == aws::UNREACHABLE.id => cut,
        Probe::Failed(why) if has_worked && [aws::TLS.id, aws::DNS.id].contains(&why.code.as_str()) => cut,
        Probe::Failed(_) | Probe::NotTried(_) => 0,
    }
}

/// Whether it says more than that it fails for a moment.
fn is_settled<T: Reply>(again: &Probe<T>) -> bool {
    again.got().is_some_and(|answer| {
        let passes = |refusal: Refusal| TOO_MANY.contains(&refusal.status) || PASSING.contains(&refusal.status);
        !answer.is_cut() && !answer.refusal().is_some_and(passes)
    })
}

fn too_many<T: Reply>(reply: &Probe<T>) -> Option<Refusal> {
    reply.got().and_then(T::refusal).filter(|refusal| TOO_MANY.contains(&refusal.status))
}

/// The prompts of this machine's Claude Code. Seen (2.1.332): with all providers it leaves most tools to be looked up, as one
/// of its experimental betas; for any other word than yes or no it asks how large they are.
pub(super) fn prompts<'a>(work: &'a Groundwork, catalogue: Option<&'a Catalogue>) -> Prompts<'a> {
    let text = |name: &str| work.effective.text(name);
    let is_wanted = || text("ENABLE_TOOL_SEARCH").is_none_or(|text| text.is_empty() || is_on(text));
    Prompts {
        catalogue,
        settings: Some(&work.effective),
        is_deferring: !text(NO_BETAS).is_some_and(is_on) && is_wanted(),
    }
}

/// One model, asked in a request as large as a prompt. Where that one isn't answered, the smallest one says whether its
/// size is why: the first value is the model's answer, the second the large one's, where it isn't the same.
fn by_size<T: Reply>(model: &str, ask: &(impl Fn(&str, Size) -> Result<T> + Sync)) -> (Probe<T>, Option<Probe<T>>) {
    thread::scope(|scope| {
        let (give, take) = channel();
        let large = scope.spawn(move || {
            let answer = ask(model, Size::Prompt);
            // Whoever waited may have gone on.
            _ = give.send(answer.as_ref().is_ok_and(|it| it.is_answered() && !it.is_late() || is_put_off(it)));
            answer
        });
        let small = match take.recv_timeout(SOON) {
            Ok(true) => None,
            _ => Some(Probe::from(ask(model, Size::Small))),
        };
        let large = joined(large);
        let passed = large.got().is_some_and(|large| large.is_answered() && !large.is_late());
        match small {
            None => (large, None),
            Some(_) if passed => (large, None),
            // Its size passed: an answer had begun.
            Some(small) if large.got().is_some_and(T::is_late) => (small, None),
            Some(small) => (small, Some(large)),
        }
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::code::Code;
    use crate::fault::Fault;
    use crate::session::invoke::RETRY_AFTER;

    const MODELS: [&str; 3] = ["haiku", "opus", "sonnet"];

    fn refused(status: u16) -> Result<Invoked> {
        let (name, message) = (String::new(), "no".to_owned());
        Ok(Invoked::Refused(Refusal { status, name, message, request_id: None }))
    }

    fn failed(code: &'static Code) -> Result<Invoked> {
        Err(Fault::new(code).with("host", "bedrock-runtime").with("hosts", "bedrock-runtime"))
    }

    /// What comes of models that are asked so; `is_alone` is told once they aren't asked side by side any more.
    fn asked(answer: impl Fn(&str, Size, bool) -> Result<Invoked> + Sync) -> Replies<Invoked> {
        let models = MODELS.map(str::to_owned);
        let mut replies = Replies::of(models.iter(), Some(&models[2]), |model, size| answer(model, size, false));
        replies.again(Instant::now() + Duration::from_secs(60), Prompts::default(), |model, size| {
            answer(model, size, true)
        });
        replies
    }

    fn answering(replies: &Replies<Invoked>) -> usize {
        replies.of.values().filter(|reply| reply.got() == Some(&Invoked::Answered)).count()
    }

    #[test]
    fn what_breaks_off_at_times_is_counted_and_has_no_cause() {
        for every in [2, 3] {
            let count = AtomicUsize::new(0);
            let replies = asked(|_, _, _| match count.fetch_add(1, Ordering::Relaxed) % every {
                0 => failed(&aws::UNREACHABLE),
                _ => Ok(Invoked::Answered),
            });
            let unsteady = replies.unsteady.as_ref().expect("numbers");
            assert!(unsteady.broken > 0 && unsteady.tried > unsteady.broken, "{unsteady:?}");
            assert_eq!((answering(&replies), replies.large, replies.crowded), (3, None, None), "every {every}");
        }
        // A size that breaks off at times is no size that is lost.
        let count = AtomicUsize::new(0);
        let replies = asked(|_, size, _| match size {
            Size::Prompt if count.fetch_add(1, Ordering::Relaxed).is_multiple_of(2) => failed(&aws::UNREACHABLE),
            _ => Ok(Invoked::Answered),
        });
        assert!(replies.large.is_none() && replies.unsteady.is_some_and(|unsteady| unsteady.broken > 0));
        // Nothing works.
        let replies = asked(|_, _, _| failed(&aws::UNREACHABLE));
        assert_eq!((answering(&replies), replies.large, replies.unsteady), (0, None, None));
        // What fails each time is told apart from the rest.
        let replies = asked(|model, _, _| match model {
            "opus" => failed(&aws::UNREACHABLE),
            _ => Ok(Invoked::Answered),
        });
        assert_eq!((answering(&replies), replies.large, replies.unsteady), (2, None, None));
    }

    #[test]
    fn each_models_own_size_is_tried_and_silence_is_no_cause() {
        for model in MODELS {
            let refuses = |one: &str, size| one == model && size == Size::Prompt;
            let replies = asked(|one, size, _| if refuses(one, size) { refused(413) } else { Ok(Invoked::Answered) });
            let large = replies.large.expect("a size");
            assert_eq!((large.model.as_str(), large.is_of_words, replies.unsteady), (model, true, None));
            let is_blank = AtomicUsize::new(0);
            let replies = asked(|one, size, _| {
                is_blank.fetch_add(usize::from(size == Size::Blank), Ordering::Relaxed);
                if refuses(one, size) { failed(&aws::TIMEOUT) } else { Ok(Invoked::Answered) }
            });
            let large = replies.large.expect("a size");
            assert!(large.answer.failure().is_some_and(|why| why.code == aws::TIMEOUT.id) && !large.is_of_words);
            assert_eq!(is_blank.into_inner(), 0, "nothing follows from silence");
        }
        // A limit that a session's first request passes, and one that it doesn't.
        for first_passes in [true, false] {
            let replies = asked(|_, size, _| match size {
                Size::Small => Ok(Invoked::Answered),
                Size::First(_) if first_passes => Ok(Invoked::Answered),
                Size::First(_) | Size::Blank | Size::Prompt | Size::Kept(_) => refused(413),
            });
            assert_eq!(replies.large.expect("a size").first_passes, first_passes);
        }
        // What is refused once is no limit.
        let count = AtomicUsize::new(0);
        let replies = asked(|_, size, _| match size {
            Size::Prompt if count.fetch_add(1, Ordering::Relaxed) == 0 => refused(413),
            _ => Ok(Invoked::Answered),
        });
        assert!(replies.large.is_none() && replies.unsteady.is_some_and(|unsteady| unsteady.refused == 1));
    }

    #[test]
    fn nothing_more_is_sent_where_the_wait_is_longer_than_doctors() {
        for (seconds, is_put_off) in [("58", true), ("1", false), ("", false)] {
            let count = AtomicUsize::new(0);
            let ask = |_: &str, _| {
                count.fetch_add(1, Ordering::Relaxed);
                let refusal = Refusal { status: 429, name: String::new(), message: "no".into(), request_id: None };
                let marks = [(RETRY_AFTER.to_owned(), seconds.to_owned())].into();
                let outcome = Outcome::Refused(refusal);
                Ok(Asked {
                    outcome,
                    named: None,
                    marks,
                    page: None,
                    passes_whole: false,
                    begun: false,
                    first: 1,
                    last: 1,
                })
            };
            let models = MODELS.map(str::to_owned);
            let mut replies = Replies::of(models.iter(), Some(&models[2]), ask);
            replies.again(Instant::now() + Duration::from_secs(60), Prompts::default(), ask);
            assert_eq!(
                (replies.is_put_off(), count.into_inner() == MODELS.len()),
                (is_put_off, is_put_off),
                "{seconds}"
            );
        }
    }

    #[test]
    fn a_single_request_is_lost_only_where_it_is_so_each_time() {
        let until = Instant::now() + Duration::from_secs(60);
        let lost = |first: Result<Invoked>, again: fn() -> Result<Invoked>| each_time(Probe::from(first), until, again);
        assert_eq!(lost(Ok(Invoked::Answered), || refused(413)), None);
        assert_eq!(lost(refused(413), || Ok(Invoked::Answered)), None);
        assert_eq!(lost(refused(502), || refused(413)), Some(Probe::from(refused(413))));
        let silent = lost(failed(&aws::TIMEOUT), || Ok(Invoked::Answered)).expect("silence");
        assert!(silent.failure().is_some_and(|why| why.code == aws::TIMEOUT.id));
        assert_eq!(each_time(Probe::from(refused(413)), Instant::now(), || refused(413)), None, "no time");
    }

    #[test]
    fn a_crowd_is_told_from_what_is_refused_at_times() {
        let replies = asked(|_, _, is_alone| if is_alone { Ok(Invoked::Answered) } else { refused(429) });
        assert_eq!((answering(&replies), replies.large, replies.unsteady), (3, None, None));
        assert_eq!(replies.crowded.map(|refusal| refusal.status), Some(429));
        let count = AtomicUsize::new(0);
        let replies = asked(|_, _, _| match count.fetch_add(1, Ordering::Relaxed) % 2 {
            0 => refused(503),
            _ => Ok(Invoked::Answered),
        });
        // Which of them get an answer is by chance.
        assert!(answering(&replies) > 0 && replies.crowded.is_none());
        assert!(replies.unsteady.is_some_and(|unsteady| unsteady.refused > 0 && unsteady.said.is_some()));
        let replies = asked(|_, _, _| refused(429));
        assert_eq!((answering(&replies), replies.crowded, replies.unsteady), (0, None, None));
    }
}
