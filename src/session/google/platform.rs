//! Who asks for a token, by which way, and the questions to the platform that a machine runs on.

use std::net::Ipv6Addr;
use std::time::Duration;

use ureq::http::Request;
use url::{Host, Url};
use zeroize::Zeroizing;

use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::profile::Profile;
use crate::profile::url::{is_loopback, parse};
use crate::world::World;
use crate::world::net::Net;

/// Who asks, by which way.
pub(super) struct Mint<'a> {
    pub(super) world: &'a World,
    pub(super) profile: &'a Profile,
    pub(super) net: &'a Net,
    /// To this machine and its platform, past any proxy.
    pub(super) direct: &'a Net,
    /// Where the credentials lie, for errors.
    pub(super) place: String,
    pub(super) is_hook: bool,
}

/// Where an EC2 machine asks for its role over IPv6.
const METADATA_6: Ipv6Addr = Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x254);
/// For an address that gives the identity.
const PATIENCE: Duration = Duration::from_secs(5);
/// The fault of an identity that isn't there.
pub(super) fn none(mint: &Mint<'_>, why: impl std::fmt::Display) -> Fault {
    Fault::new(&code::SUBJECT).with("place", &mint.place).with("why", why)
}

/// The text of an answer of the platform's own service. Plain http leads to this machine or its link alone.
pub(super) fn ask<'a>(
    mint: &Mint<'_>,
    url: &str,
    method: &str,
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Zeroizing<String>> {
    let bad = || none(mint, "an address that can't be asked").because(url);
    let parsed = parse(url).ok_or_else(bad)?;
    let is_near = is_near(&parsed);
    if !(parsed.scheme() == "https" || parsed.scheme() == "http" && is_near) {
        return Err(bad());
    }
    let request = headers
        .into_iter()
        .fold(Request::builder().method(method).uri(url), |request, (name, value)| request.header(name, value));
    let request = request.body(Vec::new()).map_err(|_| bad())?;
    // A proxy would ask its own platform.
    let net = if is_near { mint.direct } else { mint.net };
    let answer = net.send(request, PATIENCE)?;
    if answer.status != 200 {
        return Err(none(mint, format_args!("HTTP {}", answer.status)).because(url));
    }
    Ok(Zeroizing::new(String::from_utf8_lossy(&answer.body).into_owned()))
}

/// This machine, or the address at which a platform answers the machines that it runs.
fn is_near(url: &Url) -> bool {
    is_loopback(url)
        || match url.host() {
            Some(Host::Ipv4(address)) => address.is_link_local(),
            Some(Host::Ipv6(address)) => address.is_unicast_link_local() || address == METADATA_6,
            Some(Host::Domain(name)) => name == "metadata.google.internal",
            None => false,
        }
}
