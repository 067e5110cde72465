//! One host that is needed: what for, its names, and each way to it.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{Address, HostRoute, LookupResult, Named, Names, NameserverReply, Page, Proxied, Shown, Tcp, Through, Tls};

/// Who needs a host, and for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Runtime,
    Mantle,
    ControlPlane,
    Sts,
    Portal,
    Oidc,
    /// The page that a browser opens.
    SignInPage,
    /// Microsoft's tokens.
    EntraId,
    /// Google's tokens for people and for keys.
    Tokens,
    /// Google's tokens for identities from elsewhere.
    Exchange,
    /// Google's tokens for service accounts that somebody speaks for.
    Impersonation,
}

impl Role {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Runtime => "runtime",
            Self::Mantle => "mantle",
            Self::ControlPlane => "control plane",
            Self::Sts => "STS",
            Self::Portal => "access portal",
            Self::Oidc => "sign-in service",
            Self::SignInPage => "sign-in page",
            Self::EntraId => "Entra ID",
            Self::Tokens => "tokens",
            Self::Exchange => "token exchange",
            Self::Impersonation => "impersonation",
        }
    }

    /// Whether a cloud offers a private endpoint for it.
    pub const fn has_endpoint(self) -> bool {
        !matches!(self, Self::Portal | Self::Oidc | Self::SignInPage | Self::EntraId)
    }

    /// Whether nothing works without it: a session, or the sign-in.
    pub const fn is_vital(self) -> bool {
        self.gives_tokens() || matches!(self, Self::Runtime | Self::Mantle | Self::Portal | Self::Oidc)
    }

    /// Whether tokens come from it.
    pub const fn gives_tokens(self) -> bool {
        self.is_of_google() || matches!(self, Self::EntraId)
    }

    /// Whether Google's library asks it.
    pub const fn is_of_google(self) -> bool {
        matches!(self, Self::Tokens | Self::Exchange | Self::Impersonation)
    }
}

/// One host that is needed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Host {
    pub name: String,
    pub port: u16,
    pub secure: bool,
    pub roles: Vec<Role>,
    pub names: Names,
    /// Addresses that the hosts file gives this name.
    #[serde(default)]
    pub in_hosts_file: Vec<IpAddr>,
    /// What each nameserver says when it is asked directly: the explanation, not the verdict.
    #[serde(default)]
    pub answers: Vec<NameserverReply>,
    /// Each way that somebody takes to it.
    pub ways: Vec<HostRoute>,
    /// What answers on the unencrypted port; asked only where a certificate or a connection was wrong.
    #[serde(default)]
    pub page: Option<Page>,
    /// What the nameservers behind a program of this machine say; asked only where that one gave no address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub behind_stub: Vec<NameserverReply>,
    /// What came of the proxy that an exception leads past, asked only where the direct way fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_proxy: Option<Proxied>,
    /// The host whose exceptions from the proxy decide for Claude Code, where they aren't its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goes_as: Option<String>,
}

impl Host {
    /// The name that Claude Code's AWS SDK looks for among the exceptions from the proxy.
    pub fn looked_up(&self) -> &str {
        self.goes_as.as_deref().unwrap_or(&self.name)
    }

    /// The name that nameservers lead on to (CNAME), the last one of them.
    pub fn alias(&self) -> Option<&str> {
        self.answers.iter().chain(&self.behind_stub).find_map(NameserverReply::alias)
    }

    /// Whether the nameservers know its name and have no address for it.
    pub fn is_empty(&self) -> bool {
        !self.answers.is_empty() && self.answers.iter().all(|answer| answer.said == LookupResult::Empty)
    }

    /// Whether nothing works without it.
    pub fn is_vital(&self) -> bool {
        self.roles.iter().any(|role| role.is_vital())
    }

    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Every handshake on the way to it.
    pub fn handshakes(&self) -> impl Iterator<Item = (&HostRoute, &Tls)> {
        self.ways.iter().flat_map(|way| {
            let tls: Vec<&Tls> = match &way.through {
                Through::Direct(addresses) => addresses.iter().filter_map(|address| address.tls.as_ref()).collect(),
                Through::Proxy(proxied) => proxied.tls.iter().collect(),
            };
            tls.into_iter().map(move |tls| (way, tls))
        })
    }

    /// Every certificate that was shown on the way to it.
    pub fn shown(&self) -> impl Iterator<Item = (&HostRoute, &Shown)> {
        self.handshakes().filter_map(|(way, tls)| match tls {
            Tls::Shown(shown) => Some((way, shown.as_ref())),
            Tls::Failed(_)
            | Tls::Plain(_)
            | Tls::TooOld(_)
            | Tls::WantsCertificate(_)
            | Tls::Beyond(_)
            | Tls::Oversized(_)
            | Tls::Filtered(_) => None,
        })
    }

    /// The addresses that were tried without a proxy.
    pub fn direct(&self) -> impl Iterator<Item = &Address> {
        self.ways.iter().flat_map(|way| match &way.through {
            Through::Direct(addresses) => addresses.as_slice(),
            Through::Proxy(_) => &[],
        })
    }

    /// Whether there is an address where a handshake succeeds, and another where none does.
    pub fn is_partly_reached(&self) -> bool {
        let is_shown = |address: &&Address| matches!(address.tls, Some(Tls::Shown(_)));
        let tried = || self.direct().filter(|address| !matches!(address.tcp, Tcp::NoRoute | Tcp::NotTried));
        tried().any(|address| is_shown(&address)) && !tried().all(|address| is_shown(&address))
    }

    /// The addresses that this machine can dial at all: one of a family that it has no route for is nobody's way, as
    /// long as there is another.
    pub fn dialled(&self) -> Vec<&Named> {
        let has_route = |named: &&Named| !self.direct().any(|way| way.ip == named.ip && way.tcp == Tcp::NoRoute);
        let dialled: Vec<_> = self.names.addresses.iter().filter(has_route).collect();
        if dialled.is_empty() { self.names.addresses.iter().collect() } else { dialled }
    }

    /// Whether there are such addresses, and none of them is the internet's.
    pub fn is_private(&self) -> bool {
        let named = self.dialled();
        !named.is_empty() && named.iter().all(|named| named.class.is_private())
    }

    /// Whether there are such addresses, and all of them count as a private path.
    pub fn is_on_private_path(&self) -> bool {
        let named = self.dialled();
        !named.is_empty() && named.iter().all(|named| named.class.is_private_path())
    }

    /// Whether one nameserver leads to private addresses alone, and another to the internet.
    pub fn is_split(&self) -> bool {
        self.answers.iter().any(|one| self.answers.iter().any(|other| one.said.leads_inside_unlike(&other.said)))
    }

    /// Whether one and the same nameserver leads inside at one time and out at another.
    pub fn is_by_turns(&self) -> bool {
        let is_other = |one: &NameserverReply, other: &NameserverReply| {
            one.server == other.server && one.said.leads_inside_unlike(&other.said)
        };
        self.answers.iter().any(|one| self.answers.iter().any(|other| is_other(one, other)))
    }

    /// Whether it can be on a private path.
    pub fn has_endpoint(&self) -> bool {
        self.roles.iter().any(|role| role.has_endpoint())
    }

    /// Whether prompts are sent to it.
    pub fn is_for_prompts(&self) -> bool {
        self.is(Role::Runtime) || self.is(Role::Mantle)
    }

    /// The ways through a proxy.
    pub fn proxied(&self) -> impl Iterator<Item = (&HostRoute, &Proxied)> {
        self.ways.iter().filter_map(|way| match &way.through {
            Through::Direct(_) => None,
            Through::Proxy(proxied) => Some((way, &**proxied)),
        })
    }
}
