//! From when until when.

use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};

use crate::code::audit as code;
use crate::fault::{Fault, Result};
use crate::messages::Phrase;
use crate::messages::help::refused::{self, Unfit};

/// What is looked at, both ends included, in whole seconds as events have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub since: Timestamp,
    pub until: Timestamp,
}

/// A time as somebody types it: `30m`, `24h`, `7d` ago, or one of RFC 3339.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instant {
    Ago(SignedDuration),
    At(Timestamp),
}

/// How long CloudTrail keeps an event in its history.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 90);
/// What is kept moves on while a long count is stopped and gone on with: so much of what is gone by then isn't a mistake.
const GONE: SignedDuration = SignedDuration::from_hours(12);

impl FromStr for Instant {
    type Err = Unfit;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        let unfit = || Unfit(Phrase::new(refused::LIKE).with("forms", "30m, 24h, 7d, 2026-11-20T09:00:00Z"));
        let seconds = |unit: char| match unit {
            'm' => Some(60),
            'h' => Some(3600),
            'd' => Some(24 * 3600),
            _ => None,
        };
        let digits = text.trim_end_matches(|last: char| last.is_ascii_alphabetic());
        if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            let mut unit = text[digits.len()..].chars();
            let seconds = unit.next().filter(|_| unit.as_str().is_empty()).and_then(seconds).ok_or_else(unfit)?;
            let ago = digits.parse::<i64>().ok().and_then(|count| count.checked_mul(seconds));
            return ago.map(SignedDuration::from_secs).map(Self::Ago).ok_or_else(unfit);
        }
        text.parse().map(Self::At).map_err(|_| unfit())
    }
}

impl Instant {
    fn from(self, now: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Ago(ago) => now.checked_sub(ago).ok(),
            Self::At(at) => Some(at),
        }
    }
}

impl Span {
    /// # Errors
    /// `GK-AUD-049` where it begins before CloudTrail remembers, or doesn't begin before it ends.
    pub fn new(since: Instant, until: Option<Instant>, now: Timestamp) -> Result<Self> {
        let now = whole(now);
        let oldest = now - KEPT;
        let until = until.map_or(Some(now), |until| until.from(now)).map(|until| whole(until).min(now));
        let since = since.from(now).map(whole);
        let no = |reason: &str| Fault::new(&code::SPAN).because(reason);
        match (since, until) {
            (Some(since), _) if since < oldest - GONE => Err(no(&format!("--since {since} < 90d, {oldest}"))),
            (Some(since), Some(until)) if since.max(oldest) < until => Ok(Self { since: since.max(oldest), until }),
            (Some(since), Some(until)) => Err(no(&format!("--since {since} ≥ --until {until}"))),
            _ => Err(no("--since, --until")),
        }
    }
}

fn whole(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}
