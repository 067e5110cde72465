//! The renewal policy as one pure function: from what is cached and what the service has refused to the next step.
//!
//! The driver in `renew` asks again after every step, so each rule looks at one instant. Tokens are compared by digest:
//! one that another process has renewed meanwhile is a new one, and is tried.

use jiff::{SignedDuration, Timestamp};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// Credentials to work with; those of the cache will do.
    Credentials,
    /// Credentials that AWS issued at this instant or later: a token's own expiry doesn't show that AWS still accepts
    /// it.
    Verified { since: Timestamp },
}

/// Whether a person can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Silent,
    Interactive,
}

/// What is cached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cached {
    /// The role's credentials, where they were exchanged for the token that is stored.
    pub(super) credentials: Option<CachedCredentials>,
    pub(super) token: Option<CachedToken>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CachedCredentials {
    pub(super) expires: Timestamp,
    pub(super) fetched: Timestamp,
    /// The same Claude Code was served these credentials within the last minute and asks again, which it does after a
    /// refusal by AWS.
    pub(super) asked_again: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CachedToken {
    /// Of the access token.
    pub(super) digest: String,
    pub(super) expires: Timestamp,
    pub(super) renewal: Option<Renewal>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Renewal {
    /// Of the refresh token.
    pub(super) digest: String,
    /// When the registration ends that the refresh token belongs to.
    pub(super) client_expires: Timestamp,
    /// The service has told an earlier run that this refresh token is spent.
    pub(super) spent: bool,
}

/// What went wrong in this run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The portal has refused this access token.
    Access(String),
    /// The refresh token is spent, or its registration is gone.
    Refresh(String),
    /// The renewal had no answer that says anything about this refresh token.
    NoAnswerToRefresh(String),
    /// The exchange had no answer that says anything about the access token.
    NoAnswerToExchange,
    /// Another process has just had no answer to one of them.
    NoAnswerToAnother,
    /// It was renewed, and here it is asked again.
    Renewed,
    /// The service issues no access token that lives longer than this one: the session ends then, or is short.
    Longer(String),
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    /// Hand out the credentials of the cache.
    Serve,
    /// Hand out the credentials of the cache, though they are near their end: no better ones can be had now.
    ServeLast,
    /// Ask the portal for credentials with the access token.
    Exchange,
    /// Renew the access token.
    Refresh,
    /// A person signs in.
    SignIn,
    /// A person would have to sign in, and can't be asked here.
    Refuse,
    /// The service can't be reached, which says nothing about the sign-in.
    GiveUp,
}

/// Credentials with less time left are replaced. Seen: Claude Code keeps credentials that have 6 minutes or less for an
/// hour.
pub(super) const CREDENTIALS_MARGIN: SignedDuration = SignedDuration::from_mins(10);
/// A token with less time left is renewed: before the AWS CLI (15 minutes) and Claude Code's own renewal (5) begin to.
pub(super) const TOKEN_MARGIN: SignedDuration = SignedDuration::from_mins(20);

/// Seen (2.1.332): Claude Code's own SDK renews a token with less time left, and where nothing is stored to renew it with, it
/// fails in place of using the token to its end.
const UNRENEWABLE_MARGIN: SignedDuration = SignedDuration::from_mins(5);

/// How often a run renews: what a service issues twice and doesn't take, it doesn't take the third time.
const RENEWALS: usize = 2;

/// Whether further renewals would be in vain.
pub(super) fn is_in_vain(refused: &[Refusal]) -> bool {
    refused.iter().filter(|refusal| **refusal == Refusal::Renewed).count() >= RENEWALS
}

/// What to do now.
pub(super) fn decide(now: Timestamp, want: Want, mode: Mode, cached: &Cached, refused: &[Refusal]) -> Decision {
    let credentials =
        cached.credentials.as_ref().filter(|credentials| credentials.expires > now && !credentials.asked_again);
    let is_served = credentials.is_some_and(|credentials| match want {
        Want::Credentials => credentials.expires > now + CREDENTIALS_MARGIN,
        Want::Verified { since } => credentials.fetched >= since,
    });
    if is_served {
        return Decision::Serve;
    }
    let said = |refusal: Refusal| refused.contains(&refusal);
    let without_answer =
        || if want == Want::Credentials && credentials.is_some() { Decision::ServeLast } else { Decision::GiveUp };
    if let Some(token) = &cached.token {
        let is_never_renewed = want != Want::Credentials && token.renewal.is_none();
        let margin = if is_never_renewed { UNRENEWABLE_MARGIN } else { SignedDuration::ZERO };
        let is_accepted = token.expires > now + margin && !said(Refusal::Access(token.digest.clone()));
        let is_fresh = token.expires > now + TOKEN_MARGIN || said(Refusal::Longer(token.digest.clone()));
        let renewal = token.renewal.as_ref().filter(|renewal| {
            let digest = || renewal.digest.clone();
            let is_refused = said(Refusal::Refresh(digest())) || said(Refusal::NoAnswerToRefresh(digest()));
            !renewal.spent && renewal.client_expires > now && !is_refused && !is_in_vain(refused)
        });
        let step = if renewal.is_some() && !(is_accepted && is_fresh) {
            Some(Decision::Refresh)
        } else {
            (is_accepted && !said(Refusal::NoAnswerToExchange)).then_some(Decision::Exchange)
        };
        match step {
            Some(_) if said(Refusal::NoAnswerToAnother) => return without_answer(),
            Some(step) => return step,
            None => {}
        }
    }
    let has_no_answer =
        |refusal: &Refusal| matches!(refusal, Refusal::NoAnswerToRefresh(_) | Refusal::NoAnswerToExchange);
    match (refused.iter().any(has_no_answer), mode) {
        (true, _) => without_answer(),
        (false, Mode::Interactive) => Decision::SignIn,
        (false, Mode::Silent) => Decision::Refuse,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-20T09:00:00Z".parse().unwrap()
    }

    fn minutes(minutes: i64) -> Timestamp {
        now() + SignedDuration::from_mins(minutes)
    }

    /// Credentials that end in so many minutes, of a minute ago.
    fn credentials(left: i64) -> Option<CachedCredentials> {
        Some(CachedCredentials { expires: minutes(left), fetched: minutes(-1), asked_again: false })
    }

    /// An access token that ends in so many minutes, and no way to renew it.
    fn token(left: i64) -> CachedToken {
        CachedToken { digest: "access".into(), expires: minutes(left), renewal: None }
    }

    fn renewable(left: i64) -> CachedToken {
        let renewal = Renewal { digest: "refresh".into(), client_expires: minutes(1000), spent: false };
        CachedToken { renewal: Some(renewal), ..token(left) }
    }

    fn cached(credentials: Option<CachedCredentials>, token: impl Into<Option<CachedToken>>) -> Cached {
        Cached { credentials, token: token.into() }
    }

    #[test]
    fn the_policy_row_by_row() {
        use Decision::*;
        let silent =
            |cached: &Cached, refused: &[Refusal]| decide(now(), Want::Credentials, Mode::Silent, cached, refused);
        let dead = [Refusal::Access("access".into())];
        let spent = [Refusal::Refresh("refresh".into())];
        let lost = [Refusal::NoAnswerToRefresh("refresh".into())];
        let mute = [Refusal::NoAnswerToExchange];
        let both = [dead[0].clone(), spent[0].clone()];
        let another = [Refusal::NoAnswerToAnother];
        let renewed = [Refusal::Renewed, dead[0].clone(), Refusal::Renewed];
        let spent_and_another = [spent[0].clone(), another[0].clone()];
        let rows: &[(&str, Cached, &[Refusal], Decision)] = &[
            ("keys with time left", cached(credentials(11), token(-5)), &[], Serve),
            ("keys near their end, a good token", cached(credentials(10), token(60)), &[], Exchange),
            (
                "the portal is mute, and the keys hold a little longer",
                cached(credentials(10), token(60)),
                &mute,
                ServeLast,
            ),
            ("no keys, a good token", cached(None, token(60)), &[], Exchange),
            ("the portal is mute, and no keys are there", cached(credentials(-1), token(60)), &mute, GiveUp),
            ("a token near its end is renewed first", cached(None, renewable(20)), &[], Refresh),
            ("a token with time left is used as it is", cached(None, renewable(21)), &[], Exchange),
            ("a token near its end that nothing renews", cached(None, token(1)), &[], Exchange),
            (
                "a token near its end that is the best there is",
                cached(None, renewable(20)),
                &[Refusal::Longer("access".into())],
                Exchange,
            ),
            ("the best there is has ended", cached(None, renewable(-1)), &[Refusal::Longer("access".into())], Refresh),
            ("renewal spent, and the token still holds", cached(None, renewable(5)), &spent, Exchange),
            ("renewal unanswered, and the token still holds", cached(None, renewable(5)), &lost, Exchange),
            ("an ended token is renewed", cached(credentials(-1), renewable(-1)), &[], Refresh),
            ("a dead token is renewed", cached(None, renewable(60)), &dead, Refresh),
            ("a renewed token that is dead too", cached(None, renewable(60)), &renewed[1..], Refresh),
            ("a token that is dead after two renewals", cached(None, renewable(60)), &renewed, Refuse),
            ("a token that has ended after two renewals", cached(None, renewable(-1)), &renewed, Refuse),
            ("a dead token that nothing renews", cached(None, token(60)), &dead, Refuse),
            ("dead and spent", cached(None, renewable(60)), &both, Refuse),
            ("ended and spent", cached(None, renewable(-1)), &spent, Refuse),
            ("ended, and no answer to the renewal", cached(credentials(-1), renewable(-1)), &lost, GiveUp),
            (
                "keys near their end, and no answer to the renewal",
                cached(credentials(5), renewable(-1)),
                &lost,
                ServeLast,
            ),
            ("keys with time left, and nobody answers", cached(credentials(11), token(60)), &another, Serve),
            ("keys near their end, and nobody answers", cached(credentials(5), renewable(60)), &another, ServeLast),
            ("no keys, and nobody answers", cached(None, renewable(60)), &another, GiveUp),
            ("ended, and nobody answers", cached(None, renewable(-1)), &another, GiveUp),
            ("ended and spent, and nobody answers", cached(None, renewable(-1)), &spent_and_another, Refuse),
            ("ended, and nothing renews it", cached(None, token(-1)), &[], Refuse),
            ("nothing at all", cached(None, None), &[], Refuse),
        ];
        for (row, cached, refused, wanted) in rows {
            assert_eq!(silent(cached, refused), *wanted, "{row}");
            let asked = decide(now(), Want::Credentials, Mode::Interactive, cached, refused);
            assert_eq!(asked, if *wanted == Refuse { SignIn } else { *wanted }, "interactive: {row}");
        }
    }

    #[test]
    fn a_renewal_needs_a_living_registration_that_nobody_has_refused() {
        let with = |change: fn(&mut Renewal)| {
            let mut token = renewable(-1);
            token.renewal.iter_mut().for_each(change);
            decide(now(), Want::Credentials, Mode::Silent, &cached(None, token), &[])
        };
        assert_eq!(with(|_| ()), Decision::Refresh);
        assert_eq!(with(|renewal| renewal.client_expires = now()), Decision::Refuse, "the registration has ended");
        assert_eq!(with(|renewal| renewal.spent = true), Decision::Refuse, "another process heard that it is spent");
    }

    #[test]
    fn keys_that_aws_may_have_refused_are_not_served_again() {
        let again = credentials(60).map(|credentials| CachedCredentials { asked_again: true, ..credentials });
        let ask = |token, refused: &[Refusal]| {
            decide(now(), Want::Credentials, Mode::Silent, &cached(again.clone(), token), refused)
        };
        assert_eq!(ask(renewable(60), &[]), Decision::Exchange);
        assert_eq!(ask(renewable(60), &[Refusal::Access("access".into())]), Decision::Refresh);
        assert_eq!(ask(token(60), &[Refusal::NoAnswerToExchange]), Decision::GiveUp);
    }

    #[test]
    fn a_proof_is_what_the_server_gave_since() {
        let ask = |since: i64, credentials, token| {
            decide(now(), Want::Verified { since: minutes(since) }, Mode::Interactive, &cached(credentials, token), &[])
        };
        assert_eq!(ask(0, credentials(60), token(60)), Decision::Exchange, "older keys prove nothing");
        assert_eq!(ask(-2, credentials(60), token(60)), Decision::Serve, "another process has asked meanwhile");
        assert_eq!(ask(-2, credentials(60), token(-1)), Decision::Serve);
        assert_eq!(ask(0, credentials(60), token(-1)), Decision::SignIn);
        assert_eq!(ask(0, credentials(60), token(5)), Decision::SignIn, "Claude Code can't use it any more");
        assert_eq!(ask(0, credentials(60), token(6)), Decision::Exchange);
    }

    #[test]
    fn a_token_that_somebody_else_renewed_is_tried() {
        let refused = [Refusal::Access("older".into()), Refusal::Refresh("older".into())];
        let ask = |token| decide(now(), Want::Credentials, Mode::Silent, &cached(None, token), &refused);
        assert_eq!(ask(renewable(60)), Decision::Exchange);
        assert_eq!(ask(renewable(-1)), Decision::Refresh);
    }
}
