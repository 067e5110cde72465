//! The same question to every model that may be asked, side by side, and one of them in a request as large as a prompt.
//!
//! Somebody on the way may take a few requests at a time, and Claude Code begins with no more than these: what was
//! refused for that is asked again, one after the other.

use std::collections::BTreeMap;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use super::joined;
use crate::code::aws;
use crate::doctor::facts::Probe;
use crate::doctor::facts::account::Large;
use crate::fault::Result;
use crate::session::invoke::{Asked, Counted, DeploymentReply, Invoked, LARGE_TIMEOUT, Outcome, Refusal, Size};
use crate::world::threads::or_panic;

/// How long the answer to a large request may take before a small one is sent beside it.
const SOON: Duration = Duration::from_secs(2);
/// What is answered where too many requests come at once: by services and gateways, and by nginx and Envoy before them.
const TOO_MANY: [u16; 2] = [429, 503];
/// What else is answered for a moment. Seen (2.1.332): Claude Code asks again after each, and after a connection that was
/// reset.
const PASSING: [u16; 6] = [408, 409, 500, 502, 504, 529];

/// How somebody answers a request.
pub(super) trait Reply: Send {
    /// Whether Claude Code gets an answer.
    fn is_answered(&self) -> bool;
    /// Whether the answer had begun, and was to go on when nobody waited any more.
    fn is_late(&self) -> bool;
    /// What was said in place of an answer.
    fn refusal(&self) -> Option<Refusal>;
}

impl Reply for Invoked {
    fn is_answered(&self) -> bool {
        Self::is_answered(self)
    }

    fn refusal(&self) -> Option<Refusal> {
        match self {
            Self::Refused(refusal) | Self::NotAsStream(refusal) => Some(refusal.clone()),
            Self::Answered | Self::BrokeOff(_) | Self::Unfinished { .. } => None,
        }
    }

    fn is_late(&self) -> bool {
        matches!(self, Self::Unfinished { .. })
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
}

/// What the models answered.
pub(super) struct Replies<T> {
    pub(super) of: BTreeMap<String, Probe<T>>,
    /// Of one of them, where its size made a difference.
    pub(super) large: Option<Large<T>>,
    /// What was said where too many came at once, and each of them by itself was answered.
    pub(super) crowded: Option<Refusal>,
}

impl<T: Reply> Replies<T> {
    /// Asks each of these models, and the cheapest of them in both sizes.
    pub(super) fn of<'a>(
        models: impl Iterator<Item = &'a String>,
        cheapest: Option<&String>,
        ask: impl Fn(&str, Size) -> Result<T> + Sync,
    ) -> Self {
        let ask = &ask;
        thread::scope(|scope| {
            let large = cheapest.map(|model| (model, scope.spawn(move || by_size(model, ask))));
            let others = models.filter(|model| Some(*model) != cheapest);
            let asked: Vec<_> =
                others.map(|model| (model.clone(), scope.spawn(move || ask(model, Size::Small)))).collect();
            let mut of: BTreeMap<_, _> = asked.into_iter().map(|(model, reply)| (model, joined(reply))).collect();
            let large = large.and_then(|(model, asked)| {
                let (reply, large) = or_panic(asked);
                of.insert(model.clone(), reply);
                large
            });
            Self { of, large, crowded: None }
        })
    }

    /// Asks again what failed for a moment, then what was refused as too much at once. Where one request is too much by
    /// itself, all stays as it was.
    pub(super) fn again(&mut self, ask: impl Fn(&str, Size) -> Result<T> + Sync) {
        thread::scope(|scope| {
            let passed = self.of.iter_mut().filter(|(_, reply)| has_failed_for_a_moment(reply));
            for (model, reply) in passed {
                let ask = &ask;
                scope.spawn(move || {
                    let again = Probe::from(ask(model, Size::Small));
                    if again.got().is_some_and(T::is_answered) {
                        *reply = again;
                    }
                });
            }
        });
        if let Some(Large { model, answer, .. }) = &self.large
            && has_failed_for_a_moment(answer)
        {
            (_, self.large) = by_size(model, &ask);
        }
        for (model, reply) in &mut self.of {
            let Some(crowded) = alone(reply, || ask(model, Size::Small)) else { continue };
            let Some(refusal) = crowded else { return };
            self.crowded.get_or_insert(refusal);
        }
        if let Some(Large { model, answer, .. }) = &self.large
            && let Some(crowded) = too_many(answer)
        {
            let (_, large) = by_size(model, &ask);
            if large.as_ref().is_none_or(|large| too_many(&large.answer).is_none()) {
                self.large = large;
                self.crowded.get_or_insert(crowded);
            }
        }
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
    let again = Probe::from(ask());
    let is_settled = again.got().is_some() && too_many(&again).is_none();
    Some(is_settled.then(|| {
        *reply = again;
        refusal
    }))
}

fn has_failed_for_a_moment<T: Reply>(reply: &Probe<T>) -> bool {
    match reply {
        Probe::Got(answer) => answer.refusal().is_some_and(|refusal| PASSING.contains(&refusal.status)),
        Probe::Failed(failure) => failure.code == aws::UNREACHABLE.id,
        Probe::NotTried(_) => false,
    }
}

fn too_many<T: Reply>(reply: &Probe<T>) -> Option<Refusal> {
    reply.got().and_then(T::refusal).filter(|refusal| TOO_MANY.contains(&refusal.status))
}

/// One model, asked in a request as large as a prompt. Where that one isn't answered, the smallest one says whether its
/// size is why, and one of its size whether its words are: the first value is the model's answer, the second the other
/// one's, where it isn't the same.
fn by_size<T: Reply>(model: &str, ask: &(impl Fn(&str, Size) -> Result<T> + Sync)) -> (Probe<T>, Option<Large<T>>) {
    thread::scope(|scope| {
        let (give, take) = channel();
        let large = scope.spawn(move || {
            let answer = ask(model, Size::Prompt);
            // Whoever waited may have gone on.
            _ = give.send(answer.as_ref().is_ok_and(|answer| answer.is_answered() && !answer.is_late()));
            answer
        });
        let small = match take.recv_timeout(SOON) {
            Ok(true) => None,
            _ => {
                let began = Instant::now();
                Some((Probe::from(ask(model, Size::Small)), began.elapsed()))
            }
        };
        match (joined(large), small) {
            (large, Some(_)) if large.got().is_some_and(|large| large.is_answered() && !large.is_late()) => {
                (large, None)
            }
            // Its size passed: an answer had begun.
            (large, Some((small, _))) if large.got().is_some_and(T::is_late) => (small, None),
            // A model that takes its time says nothing of sizes.
            (Probe::Failed(_), Some((small, took))) if took > LARGE_TIMEOUT / 2 => (small, None),
            (large, Some((small, _))) => {
                let is_of_words = small.got().is_some_and(T::is_answered)
                    && ask(model, Size::Blank).is_ok_and(|blank| blank.is_answered());
                (small, Some(Large { model: model.to_owned(), answer: large, is_of_words }))
            }
            (large, None) => (large, None),
        }
    })
}
