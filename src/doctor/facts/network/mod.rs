//! What was seen of the way to every host that is really needed: names, addresses, certificates, proxies, times.

mod handshake;
mod host;
mod names;
mod own;
mod route;
mod settings;

pub(crate) use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::Failure;
use crate::code::network as code;

pub use route::Consumer;

pub(in crate::doctor) use handshake::{Authority, Beyond, BrokenOff, Certificate, Oversized, Page, Shown, Tls};
pub(in crate::doctor) use host::{Host, Role};
pub(in crate::doctor) use names::{Class, LOOKUP, LookupResult, Named, Names, NameserverReply, is_translated};
pub(in crate::doctor) use own::{Leaving, Link, OwnNetwork, is_tunnel};
pub(in crate::doctor) use route::{Address, Broken, Connect, HostRoute, Proxied, Tcp, Through, Timing};
pub(in crate::doctor) use settings::{Authorities, EndpointOverride, Exported, Flaw, NoCertificates, Setting, is_pac};

/// Everything of the network, from one machine at one time.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkFacts {
    /// Who is asked for names: the `nameserver` lines of `/etc/resolv.conf`; empty where it isn't kept there.
    pub nameservers: Vec<IpAddr>,
    /// The domains that are tried behind a name.
    pub search: Vec<String>,
    /// What a name gives that can't exist.
    pub invented: Vec<IpAddr>,
    /// Whether the profile's `inside_host` resolves; `None` where the profile names none, or nobody was asked.
    pub inside: Option<Names>,
    /// Claude Code's variables of the way, as it will read them.
    pub settings: Vec<Setting>,
    /// How each consumer's authorities were set.
    pub authorities: Vec<Authorities>,
    pub hosts: Vec<Host>,
    /// What is wrong with the profile's client certificate.
    pub certificate: Vec<Flaw>,
    /// Why there is nothing to show the profile's proxy, where it wants something.
    #[serde(default)]
    pub no_value: Option<Failure>,
    /// Proxies that something on this machine or in its network names, and Claude Code doesn't read; looked for only
    /// where it uses none and a direct way fails.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread_proxies: Vec<Setting>,
    /// Proxies that every new terminal has by the start files of the person's shell, and this process hasn't.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exported: Vec<Exported>,
    /// What leads the AWS SDKs elsewhere than to AWS's plain hosts of the region.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leads: Vec<EndpointOverride>,
    /// What this machine itself has of a network.
    #[serde(default, skip_serializing_if = "OwnNetwork::is_unknown")]
    pub own: OwnNetwork,
    /// Where packets were lost: how many connections took a second packet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss: Option<Loss>,
    /// Connections wait where many are opened side by side, and not where one is: doctor's own are too many.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_limited: bool,
}

/// Connections that were opened to the hosts, and those of them that waited for a second packet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    pub tried: u32,
    pub again: u32,
}

impl NetworkFacts {
    /// This variable of Claude Code's environment.
    pub fn set(&self, name: &str) -> Option<&Setting> {
        self.settings.iter().find(|setting| setting.name == name)
    }

    /// Whether genkan can't show the client certificate that Claude Code shows: what a server says without it is no word on
    /// Claude Code.
    pub fn lacks_certificate(&self) -> bool {
        self.certificate.iter().any(|flaw| flaw.code == code::CERT_OF_V1.id)
    }

    /// Whether names are asked of a program of this machine alone, which asks others.
    pub fn has_stub(&self) -> bool {
        !self.nameservers.is_empty() && self.nameservers.iter().all(IpAddr::is_loopback)
    }

    /// The nameservers of the network, as far as they are known.
    pub fn servers(&self) -> &[IpAddr] {
        if self.has_stub() && !self.own.behind_stub.is_empty() { &self.own.behind_stub } else { &self.nameservers }
    }
}
