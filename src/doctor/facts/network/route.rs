//! One way to a host, direct or through a proxy, as the programs that use it would take it.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{Class, Page, Shown, Tls};

/// The programs that reach a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consumer {
    Client,
    AwsTools,
    Genkan,
    /// Whoever reads a file of authorities that no program here does.
    Others,
}

/// One route to a host, tried as the programs that use it would take it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HostRoute {
    pub takers: Vec<Consumer>,
    pub through: Through,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Through {
    /// Each address by itself.
    Direct(Vec<Address>),
    Proxy(Box<Proxied>),
}

/// One address, tried.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Address {
    pub ip: IpAddr,
    pub class: Class,
    pub tcp: Tcp,
    pub tls: Option<Tls>,
    #[serde(default)]
    pub timing: Timing,
    /// Handshakes that were broken off there, where others weren't.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broken: Option<Broken>,
}

/// Connections to one address, and those of them that were broken off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    pub tried: u32,
    pub broken: u32,
}

/// How a connection attempt ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tcp {
    Connected,
    Refused,
    /// No answer in time.
    Dropped,
    /// This machine's own rules, or a router that says so, forbid it.
    Prohibited,
    /// A router knows no way on.
    Unreachable,
    /// This machine has no route for the address's family; not judged.
    NoRoute,
    Other(String),
    /// The time for the whole group was over.
    NotTried,
}

/// Medians, in milliseconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Timing {
    pub connect: Option<u64>,
    pub tls: Option<u64>,
    pub first_byte: Option<u64>,
    /// The shortest handshake: what the way itself takes, where this machine is busy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_tls: Option<u64>,
    /// How long it took to hear that no connection is made, where that was felt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused_after: Option<u64>,
}

/// A way through a proxy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proxied {
    /// Host and port, without user and password.
    pub proxy: String,
    /// The scheme of what it was shown, where it was shown anything.
    #[serde(default)]
    pub shown: Option<Box<str>>,
    /// What it was shown stands in its address.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_address: bool,
    pub connect: Connect,
    /// What the proxy itself showed, where it is reached by TLS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Box<Shown>>,
    pub tls: Option<Tls>,
    #[serde(default)]
    pub timing: Timing,
    /// Tunnels that were broken off, where another wasn't.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broken: Option<Broken>,
    /// What it said to a tunnel that it refused among others, and opened when it was asked for alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crowded: Option<Box<Page>>,
}

/// What came of asking a proxy for a tunnel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Connect {
    Opened,
    /// It isn't a proxy's address at all.
    BadAddress,
    /// The proxy's own name doesn't resolve.
    NoSuchName(String),
    /// No address of it takes the connection.
    Unreached(Tcp),
    /// 407, with what it offers.
    WantsSignIn(Vec<String>),
    /// The same by 401.
    Unauthorized(Vec<String>),
    /// Its TLS wants a client certificate.
    WantsCertificate(String),
    /// It is named by `http://`, and a proxy answers there by `https://` alone.
    SpeaksTls,
    /// It is named by `http://`, and what answers there is a SOCKS server.
    SpeaksSocks,
    Refused(Page),
    /// It closed the connection, or spoke something else.
    Broken(String),
    /// It said nothing to the question.
    Silent,
    NotTried,
}

impl Connect {
    /// By which status a sign-in is wanted, and what is offered.
    pub fn sign_in(&self) -> Option<(u16, &[String])> {
        match self {
            Self::WantsSignIn(ways) => Some((407, ways)),
            Self::Unauthorized(ways) => Some((401, ways)),
            Self::Opened
            | Self::BadAddress
            | Self::NoSuchName(_)
            | Self::Unreached(_)
            | Self::WantsCertificate(_)
            | Self::SpeaksTls
            | Self::SpeaksSocks
            | Self::Refused(_)
            | Self::Broken(_)
            | Self::Silent
            | Self::NotTried => None,
        }
    }

    /// Whether who answers knows no tunnels (CONNECT): a web server; a proxy that refuses a host has other numbers for that.
    pub fn knows_no_tunnel(&self) -> bool {
        matches!(self, Self::Refused(page) if matches!(page.status, 400 | 404 | 405 | 501))
    }
}
