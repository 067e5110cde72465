//! What is done about keys of `aws login`. Pure; its test holds it row by row.

use jiff::{SignedDuration, Timestamp};

/// What is known of a sign-in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    pub(super) expires: Timestamp,
    /// Whether there is a refresh token that the service hasn't called spent, and all that a renewal needs.
    pub(super) is_renewable: bool,
    /// AWS has refused these very keys: whoever asks was served them a moment ago.
    pub(super) is_refused: bool,
}

/// What came of a renewal that was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tried {
    /// The service refused it, or it can't be stored.
    Refused,
    NoAnswer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Serve,
    Renew,
    /// They live, and there are no newer ones.
    ServeLast,
    /// A person has to sign in.
    SignIn,
    GiveUp,
}

/// Keys with less left are renewed. They live for 15 minutes; the AWS CLI 2.36.7 and Claude Code 2.1.328 renew with five
/// minutes left, without a lock, so genkan does it before them.
pub(super) const MARGIN: SignedDuration = SignedDuration::from_mins(7);

pub(super) fn decide(now: Timestamp, cached: Option<Facts>, tried: Option<Tried>) -> Step {
    let Some(Facts { expires, is_renewable, is_refused }) = cached else { return Step::SignIn };
    match tried {
        _ if expires > now + MARGIN && !is_refused => Step::Serve,
        None if is_renewable => Step::Renew,
        _ if expires > now && !is_refused => Step::ServeLast,
        Some(Tried::NoAnswer) => Step::GiveUp,
        Some(Tried::Refused) | None => Step::SignIn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_renewed_in_time_and_serve_to_their_end() {
        let now: Timestamp = "2026-11-20T09:00:00Z".parse().unwrap();
        let (no, refused) = (Some(Tried::NoAnswer), Some(Tried::Refused));
        for (minutes, is_renewable, is_refused, tried, step) in [
            (15, true, false, None, Step::Serve),
            (8, true, false, None, Step::Serve),
            (7, true, false, None, Step::Renew),
            (-60, true, false, None, Step::Renew),
            (7, false, false, None, Step::ServeLast),
            (-1, false, false, None, Step::SignIn),
            (3, true, false, no, Step::ServeLast),
            (3, true, false, refused, Step::ServeLast),
            (-1, true, false, no, Step::GiveUp),
            (-1, true, false, refused, Step::SignIn),
            // AWS has refused them.
            (15, true, true, None, Step::Renew),
            (15, true, true, no, Step::GiveUp),
            (15, true, true, refused, Step::SignIn),
            (15, false, true, None, Step::SignIn),
        ] {
            let facts = Facts { expires: now + SignedDuration::from_mins(minutes), is_renewable, is_refused };
            let case = format!("{facts:?} {tried:?}");
            assert_eq!(decide(now, Some(facts), tried), step, "{case}");
        }
        assert_eq!(decide(now, None, None), Step::SignIn);
    }
}
