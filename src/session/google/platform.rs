//! What requesting a token needs, and requests to the platform that a machine runs on.

use std::net::Ipv6Addr;
use std::time::Duration;

use ureq::http::Request;
use url::{Host, Url};
use zeroize::Zeroizing;

use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, seen};
use crate::profile::Profile;
use crate::profile::url::{is_loopback, parse};
use crate::session::Caller;
use crate::world::World;
use crate::world::net::Net;

/// What requesting a token needs: the machine, the profile, the connections, and who asks.
pub(super) struct Mint<'a> {
    pub(super) world: &'a World,
    pub(super) profile: &'a Profile,
    pub(super) net: &'a Net,
    /// The connection to this machine and its platform, past any proxy.
    pub(super) direct: &'a Net,
    /// Where the credentials are, for errors.
    pub(super) place: String,
    pub(super) caller: Caller,
}

/// The metadata service of an EC2 machine over IPv6.
const METADATA_6: Ipv6Addr = Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x254);
/// The deadline of one request for an identity.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(5);
/// `GK-GGL-019`: the identity can't be had.
pub(super) fn none(mint: &Mint<'_>, why: impl Into<Phrase>) -> Fault {
    Fault::new(&code::SUBJECT).with("place", &mint.place).with_phrase("why", why)
}

/// The body of an answer of the platform's own service. Plain HTTP is used to this machine and its link-local addresses
/// alone.
pub(super) fn ask<'a>(
    mint: &Mint<'_>,
    url: &str,
    method: &str,
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Zeroizing<String>> {
    let bad = || none(mint, seen::BAD_ADDRESS).because(url);
    let parsed = parse(url).ok_or_else(bad)?;
    let is_near = is_near(&parsed);
    if !(parsed.scheme() == "https" || parsed.scheme() == "http" && is_near) {
        return Err(bad());
    }
    let request = headers
        .into_iter()
        .fold(Request::builder().method(method).uri(url), |request, (name, value)| request.header(name, value));
    let request = request.body(Vec::new()).map_err(|_| bad())?;
    // A proxy would reach its own platform.
    let net = if is_near { mint.direct } else { mint.net };
    let answer = net.send(request, REQUEST_TIMEOUT)?;
    if answer.status != 200 {
        return Err(none(mint, seen::quoted(&format!("HTTP {}", answer.status))).because(url));
    }
    Ok(Zeroizing::new(String::from_utf8_lossy(&answer.body).into_owned()))
}

/// Whether an address is this machine, or one at which a platform answers the machines that it runs.
fn is_near(url: &Url) -> bool {
    is_loopback(url)
        || match url.host() {
            Some(Host::Ipv4(address)) => address.is_link_local(),
            Some(Host::Ipv6(address)) => address.is_unicast_link_local() || address == METADATA_6,
            Some(Host::Domain(name)) => name == "metadata.google.internal",
            None => false,
        }
}
