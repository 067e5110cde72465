//! What this machine itself has of a network, before anybody else is asked.

use std::net::IpAddr;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

/// What this machine itself has of a network, before anybody else is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnNetwork {
    /// Whether anything leads out of it, or at least to a nameserver; `None` where that can't be told.
    pub has_way: Option<bool>,
    /// It has IPv6 alone.
    pub six_alone: bool,
    /// The file that should name nameservers, where it names none.
    pub no_nameserver: Option<String>,
    /// Whether this person may not read that file, whatever it names.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_denied: bool,
    /// The line of `/etc/nsswitch.conf` by which programs ask no nameserver for hosts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub without_dns: Option<String>,
    /// What makes this system ask nameservers with EDNS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edns: Option<String>,
    /// Where the only nameserver is a program of this machine: whether nothing listens there.
    pub stub_is_down: bool,
    /// The nameservers that this program asks, as far as its own file tells.
    pub behind_stub: Vec<IpAddr>,
    /// Networks that this machine reaches without a router, with their interfaces; IPv4 alone.
    pub links: Vec<Link>,
    /// How late this machine itself is, in milliseconds, while it waits for answers: a busy one isn't the way's fault.
    pub late: Option<u64>,
}

/// A network that an interface leads to by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub interface: String,
    /// `172.17.0.0/16`
    pub network: String,
}

/// How the interfaces begin that containers and virtual machines are reached by: Docker's, Podman's, libvirt's, LXC's,
/// VirtualBox's and VMware's.
const VIRTUAL: [&str; 10] = ["docker", "br-", "podman", "cni", "virbr", "lxcbr", "lxdbr", "vboxnet", "vmnet", "veth"];

impl OwnNetwork {
    /// The link that leads to the address, where it is a virtual one: the narrowest network counts.
    pub fn virtual_link(&self, ip: IpAddr) -> Option<&Link> {
        let covering = self.links.iter().filter_map(|link| {
            let network: IpNet = link.network.parse().ok()?;
            network.contains(&ip).then_some((network.prefix_len(), link))
        });
        let (_, narrowest) = covering.max_by_key(|(length, _)| *length)?;
        VIRTUAL.iter().any(|start| narrowest.interface.starts_with(start)).then_some(narrowest)
    }

    pub(super) fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}
