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
    /// Networks that the interface of a VPN carries; IPv4 alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tunnels: Vec<Link>,
    /// How what is sent to the addresses leaves this machine that take no connection.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leaving: Vec<Leaving>,
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

/// The kernel's way to an address; what it doesn't tell isn't there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaving {
    pub to: IpAddr,
    /// This machine's own address on that way.
    pub source: Option<IpAddr>,
    pub interface: Option<String>,
    pub router: Option<IpAddr>,
    /// Whether no other route than the default leads there.
    pub by_default: bool,
}

/// How the interfaces begin that containers and virtual machines are reached by: Docker's, Podman's, libvirt's, LXC's,
/// VirtualBox's and VMware's.
const VIRTUAL: [&str; 10] = ["docker", "br-", "podman", "cni", "virbr", "lxcbr", "lxdbr", "vboxnet", "vmnet", "veth"];

/// How the interfaces of VPNs begin: OpenVPN's, WireGuard's and macOS's, those of PPP and IPsec, of GlobalProtect, AnyConnect,
/// Check Point, Tailscale, ZeroTier, WARP and NordVPN.
const TUNNELS: [&str; 15] = [
    "tun",
    "tap",
    "utun",
    "wg",
    "ppp",
    "ipsec",
    "vti",
    "gpd",
    "cscotun",
    "snx",
    "tailscale",
    "zt",
    "CloudflareWARP",
    "nordlynx",
    "vpn",
];

/// Whether an interface of this name is a VPN's.
pub(in crate::doctor) fn is_tunnel(interface: &str) -> bool {
    TUNNELS.iter().any(|start| interface.starts_with(start))
}

impl OwnNetwork {
    /// How what is sent there leaves this machine.
    pub fn leaving(&self, to: IpAddr) -> Option<&Leaving> {
        self.leaving.iter().find(|one| one.to == to)
    }

    /// The network that a VPN carries and that has this address.
    pub fn tunnel(&self, ip: IpAddr) -> Option<&Link> {
        self.tunnels.iter().find(|link| link.network.parse().is_ok_and(|network: IpNet| network.contains(&ip)))
    }

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
