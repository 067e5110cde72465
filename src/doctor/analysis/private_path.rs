//! The hosts that prompts reach by another way than a private path.

use super::{Analysis, HostFailure, Refused};
use crate::code::{Code, network, private_path as code};
use crate::doctor::facts::network::{Consumer, Host, NetworkFacts, Proxied, Role};
use crate::messages::Phrase;
use crate::profile::PrivatePath;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::doctor) enum Exposure<'a> {
    /// None of its addresses is private.
    Public,
    /// Some of them aren't.
    Mixed,
    /// None is the internet's, and some are of a range that the profile doesn't call private.
    Shared,
    /// Claude Code asks for it through this proxy.
    ViaProxy(&'a Proxied),
}

/// A host for prompts that isn't reached by a private path alone.
#[derive(Debug, Clone, Copy)]
pub(in crate::doctor) struct Exposed<'a> {
    pub(in crate::doctor) host: &'a Host,
    pub(in crate::doctor) how: Exposure<'a>,
}

/// Every such host, once for each way of being one.
pub(super) fn exposed(network: &NetworkFacts) -> Vec<Exposed<'_>> {
    let judge = |host| {
        let proxied = || Host::proxied(host).find(|(way, _)| way.takers.contains(&Consumer::Client));
        let named = Host::dialled(host);
        let private = named.iter().filter(|named| named.class.is_private_path()).count();
        let by_address = match private {
            _ if private == named.len() => None,
            _ if named.iter().all(|named| named.class.is_private()) => Some(Exposure::Shared),
            0 => Some(Exposure::Public),
            _ => Some(Exposure::Mixed),
        };
        let by_proxy = proxied().map(|(_, proxied)| Exposure::ViaProxy(proxied));
        [by_address, by_proxy].into_iter().flatten().map(move |how| Exposed { host, how })
    };
    network.hosts.iter().filter(|host| host.is_for_prompts()).flat_map(judge).collect()
}

impl Analysis<'_> {
    /// Whether a policy denies every request, and the host for them leads out by one nameserver and inside by another: it is
    /// the order of the nameservers that decides, whatever the profile asks for.
    pub(in crate::doctor) fn is_led_out_by_nameserver(&self) -> bool {
        let is_led_out = |exposed: &Exposed<'_>| exposed.how == Exposure::Public && exposed.host.is_split();
        let is_denied = !self.refused.is_empty() && self.refused.iter().all(Refused::is_denied);
        is_denied && self.exposed.iter().any(is_led_out)
    }

    /// Whether a host beside those for prompts can't be reached because it has no endpoint on the private path, where
    /// one is wanted: nobody opens the way to the public one then.
    pub(in crate::doctor) fn lacks_endpoint(&self, failure: &HostFailure<'_>) -> bool {
        let host = failure.host;
        let may_have_one = (host.is(Role::ControlPlane) || host.is(Role::Sts)) && !host.is_for_prompts();
        let is_public = !host.names.addresses.is_empty() && !host.is_private();
        let is_direct = host.proxied().next().is_none();
        let is_wanted = self.profile.network.private_path == PrivatePath::Required;
        is_wanted && may_have_one && is_public && is_direct && failure.kind.is_cut()
    }

    /// The same of a host, and what was seen of it.
    pub(in crate::doctor) fn without_endpoint(&self, host: &Host) -> Option<&Phrase> {
        let failure = self.failures.iter().find(|failure| failure.host == host && self.lacks_endpoint(failure))?;
        Some(&failure.seen)
    }

    /// The finding on prompts that don't go by the private path, where the profile requires it.
    pub(in crate::doctor) fn exposure(&self) -> Option<&'static Code> {
        let rank = |one: &Exposed<'_>| match one.how {
            // The endpoint is there, and names lead to it now and then: nobody has to make one.
            Exposure::Public | Exposure::Mixed if one.host.is_by_turns() => Some((0, &network::SERVERS_DISAGREE)),
            Exposure::Public => Some((0, &code::PUBLIC)),
            Exposure::Mixed => Some((1, &code::MIXED)),
            Exposure::ViaProxy(_) => Some((2, &code::VIA_PROXY)),
            // Whoever gave it means it to be reached.
            Exposure::Shared => None,
        };
        let is_required = self.profile.network.private_path == PrivatePath::Required;
        let first = self.exposed.iter().filter_map(rank).min_by_key(|(rank, _)| *rank);
        first.filter(|_| is_required).map(|(_, code)| code)
    }
}
