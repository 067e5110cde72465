//! How far this machine's clock is from AWS's: a signature is valid for five minutes, and a wrong clock looks like
//! wrong credentials.
//!
//! Read from the `Date` header of an answer with a request id as AWS writes it; the request carries no credentials.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use ureq::http::Request;

use super::credential_context::CredentialContext;
use super::root::Root;
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::messages::sessions as words;
use crate::profile::Profile;
use crate::session::Caller;
use crate::world::World;
use crate::world::net::{Response, host};

/// Two clocks at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clocks {
    pub host: String,
    pub theirs: Timestamp,
    pub ours: Timestamp,
}

/// Asks the host that issues the profile's credentials for its time.
///
/// # Errors
/// Where nothing answers, or another server than AWS (`GK-AWS-009`).
pub fn clocks(world: &World, profile: &Profile, timeout: Duration) -> Result<Clocks> {
    let context = CredentialContext::new(world, profile, Caller::Person)?;
    let net = context.net(timeout)?;
    let (base, path) = match context.source.root {
        Root::SignIn(_) => (&context.endpoints.portal, "/assignment/accounts"),
        _ => (&context.endpoints.sts, "/"),
    };
    let host = host(base);
    let request = Request::builder().method("GET").uri(format!("{base}{path}")).body(Vec::new());
    let request = request.map_err(|_| Fault::new(&code::UNREACHABLE).with("host", host))?;
    let answer = net.send(request, timeout)?;
    let theirs = date(&answer).ok_or_else(|| Fault::new(&code::NOT_AWS).with("host", host))?;
    Ok(Clocks { host: host.to_owned(), theirs, ours: world.now() })
}

/// How far a signature's time may be off, on either side.
pub const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);

/// The fault of a clock with which no signature is accepted, by the time of an answer that has just come.
pub(super) fn wrong(theirs: Timestamp, ours: Timestamp) -> Option<Fault> {
    let off = ours.duration_since(theirs);
    (off.abs() > TOLERANCE).then(|| {
        let text = if off.is_negative() { words::CLOCK_BEHIND } else { words::CLOCK_AHEAD };
        let minute = |time: Timestamp| time.strftime("%Y-%m-%d %H:%M UTC").to_string();
        let (minutes, theirs, ours) = ((off.as_secs().abs() + 30) / 60, minute(theirs), minute(ours));
        Fault::new(&code::CLOCK).hint(text, &[("minutes", &minutes), ("theirs", &theirs), ("ours", &ours)])
    })
}

/// The time of AWS's answer; `None` where it isn't AWS's.
fn date(answer: &Response) -> Option<Timestamp> {
    answer.header("x-amzn-requestid").or_else(|| answer.header("x-amz-request-id"))?;
    answer.date()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;

    #[test]
    fn a_clock_is_wrong_where_its_signatures_are_refused() {
        let theirs: Timestamp = "2026-11-20T09:00:00Z".parse().unwrap();
        let said = |seconds| {
            wrong(theirs, theirs + SignedDuration::from_secs(seconds)).map(|fault| fault.hints(Lang::En).concat())
        };
        assert_eq!([said(0), said(300), said(-300)], [None, None, None]);
        let (ahead, behind) = (said(1260).unwrap(), said(-86_400).unwrap());
        assert!(ahead.contains("21 min ahead") && ahead.contains("2026-11-20 09:21 UTC"), "{ahead}");
        assert!(behind.contains("1440 min behind") && behind.contains("2026-11-19 09:00 UTC"), "{behind}");
    }

    #[test]
    fn a_date_counts_from_aws_alone() {
        let answer = |headers: &[(&str, &str)]| Response {
            status: 401,
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            body: Vec::new(),
        };
        let (id, when) = (("x-amzn-RequestId", "1"), ("Date", "Fri, 20 Nov 2026 09:00:00 GMT"));
        for (headers, found) in [
            (&[id, when][..], Some("2026-11-20T09:00:00Z")),
            (&[when], None),
            (&[id], None),
            (&[id, ("date", "soon")], None),
        ] {
            assert_eq!(date(&answer(headers)).map(|date| date.to_string()).as_deref(), found, "{headers:?}");
        }
    }
}
