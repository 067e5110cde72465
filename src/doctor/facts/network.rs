//! What was seen of the way to every host that is really needed: names, addresses, certificates, proxies, times.

pub(crate) use std::net::IpAddr;

use ipnet::IpNet;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Failure;
use crate::messages::seen;

/// A lookup that took so many milliseconds has waited for somebody.
pub(in crate::doctor) const LOOKUP: u64 = 1000;

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
    /// What leads the AWS SDKs elsewhere than to AWS's plain hosts of the region.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leads: Vec<Lead>,
    /// What this machine itself has of a network.
    #[serde(default, skip_serializing_if = "OwnNetwork::is_unknown")]
    pub own: OwnNetwork,
    /// Where packets were lost: how many connections took a second packet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss: Option<Loss>,
}

/// Connections that were opened to the hosts, and those of them that waited for a second packet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    pub tried: u32,
    pub again: u32,
}

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
}

/// One thing that is wrong, by its code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flaw {
    pub code: String,
    /// What its message says: files, and days.
    pub about: std::collections::BTreeMap<String, String>,
}

/// A variable of the way in Claude Code's environment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    pub name: String,
    /// Without user and password.
    pub value: String,
    /// Which file, or the shell.
    pub origin: String,
    /// Whether that is device management's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub managed: bool,
}

/// Whether a file of this name tells browsers which proxy to take; Claude Code reads none.
pub(in crate::doctor) fn is_pac(file: &str) -> bool {
    let file = file.to_ascii_lowercase();
    file.ends_with(".pac") || file == "wpad.dat"
}

impl Setting {
    /// Whether it names a proxy, as far as its own name says.
    pub fn is_of_proxy(&self) -> bool {
        let name = self.name.to_ascii_lowercase();
        name.ends_with("_proxy") && name != "no_proxy"
    }

    /// What an address has behind host and port.
    pub fn file(&self) -> Option<&str> {
        let (_, path) = self.value.split_once("://")?.1.split_once('/')?;
        path.rsplit('/').next().filter(|file| !file.is_empty())
    }
}

/// A setting that leads the AWS SDKs elsewhere than to AWS's plain hosts of the region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    pub host: String,
    /// `endpoint_url`, or a switch.
    pub name: String,
    /// Without user and password.
    pub value: String,
    /// File and line, Claude Code's settings, or the shell.
    pub place: String,
    /// Whether the place is device management's.
    pub managed: bool,
    /// The host is AWS's own, in a form that not every region has (FIPS, dual-stack).
    pub is_variant: bool,
}

impl std::fmt::Display for Setting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}={} ({})", self.name, self.value, self.origin)
    }
}

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
}

/// What the system's resolver says: the verdict, because every program goes by it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    pub addresses: Vec<Named>,
    /// Why there are none, in the system's words.
    pub error: Option<String>,
    /// Milliseconds; `None` where no answer came in time.
    pub took: Option<u64>,
    /// Whether only a domain of the search list made it a name.
    #[serde(default)]
    pub by_search: bool,
}

/// An address and what kind it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    pub ip: IpAddr,
    pub class: Class,
}

/// What kind of address it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// 10/8, 172.16/12, 192.168/16, or a range of the profile's `private_cidrs`.
    Private,
    /// fc00::/7.
    Ula,
    /// 100.64/10: a provider's or an agent's own; private, and no proof.
    Shared,
    LinkLocal,
    Loopback,
    /// 198.18/15, which VPN clients invent for names.
    Invented,
    /// 0.0.0.0 and ::, the answer of a filter.
    Unspecified,
    /// 199.36.153.4/30 and its IPv6 range: restricted.googleapis.com. Of a public range, and announced nowhere on the
    /// internet, so that only a private path leads there.
    GoogleRestricted,
    /// 199.36.153.8/30 and its IPv6 range, the same for every API of Google's: private.googleapis.com.
    GooglePrivate,
    Public,
}

/// One nameserver's own answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameserverReply {
    pub server: IpAddr,
    pub said: LookupResult,
    /// The names that led to the addresses.
    #[serde(default)]
    pub aliases: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LookupResult {
    Addresses(Vec<Named>),
    /// The name exists, without an address.
    Empty,
    NoSuchName,
    /// SERVFAIL, REFUSED and the like.
    Failed(String),
    /// Shortened answers (TC), and nothing answers on TCP 53, where the whole ones are had.
    CutShort,
    Silent,
}

/// The programs that reach a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consumer {
    Client,
    AwsTools,
    Genkan,
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
    Proxy(Proxied),
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
}

/// A TLS handshake, with everything accepted and written down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tls {
    /// It didn't come to an end: in the library's words.
    Failed(String),
    /// The other side speaks older versions alone.
    TooOld(String),
    /// The other side wants a client certificate.
    WantsCertificate(String),
    /// The other side takes ciphers of TLS 1.2 alone that Claude Code has and genkan hasn't.
    Beyond(String),
    /// HTTP without TLS came back.
    Plain(Box<Page>),
    /// What is small enough passes.
    Oversized(Oversized),
    /// It ends with the host's name in it, and nobody minds another name there.
    Filtered(String),
    Shown(Box<Shown>),
}

/// Packets that are lost because of their size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Oversized {
    /// What comes from there is lost; else what is sent there.
    pub inward: bool,
    /// The largest of the tried packets that came through, with its headers, in bytes; `None` where nobody looked for it.
    pub passes: Option<u16>,
}

/// What a server showed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// The server's own first.
    pub chain: Vec<Certificate>,
    /// The handshake's verdict without anybody's authorities: name and dates.
    pub names_host: bool,
    pub expired: bool,
    pub not_yet_valid: bool,
    /// Whether the web's own authorities vouch for it; anything else is somebody's interception.
    pub is_public: bool,
    /// Whether this machine's store does.
    pub in_system: bool,
    /// Whose settings do, by verification.
    pub trusted_by: Vec<Consumer>,
    /// What the answer to a plain question looked like.
    #[serde(default)]
    pub page: Option<Page>,
    /// An authority that is trusted here and bears the organisation of the issuer, whose own certificate wasn't sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lacks_issuer: Option<String>,
    /// It came about only with TLS 1.2: with 1.3 the connection was cut.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut_with_13: Option<String>,
    /// What Claude Code and the AWS tools find wrong with the authority that their files have for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Authority>,
    /// Why genkan's own requests are refused where Claude Code's are not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beyond: Option<Beyond>,
}

/// An authority in the files that doesn't vouch for the certificate, though it is the one by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// It has ended itself.
    Ended(Box<Certificate>),
    /// It was issued by a root that the files don't have.
    NotRoot(Box<Certificate>),
    /// It has the name of the one that signed, and another key.
    OtherKey(String),
    /// One that is trusted here may vouch for other names alone (name constraints).
    Constrained(String),
}

/// What Claude Code's TLS library takes, and genkan's doesn't.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beyond {
    /// A host's name as the subject's `CN` alone.
    CommonName,
    /// A server's own certificate among the authorities.
    OwnAuthority,
    /// An authority whose key is of the curve P-521: whether it signed wasn't verified.
    Curve,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    pub subject: String,
    pub issuer: String,
    pub not_before: Timestamp,
    pub not_after: Timestamp,
    #[serde(default)]
    pub names: Vec<String>,
}

/// An HTTP answer's face.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    pub status: u16,
    /// Whether it is a page for people.
    pub html: bool,
    /// Where it leads.
    pub location: Option<String>,
    pub server: Option<String>,
    pub title: Option<String>,
}

/// A way through a proxy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proxied {
    /// Host and port, without user and password.
    pub proxy: String,
    /// The scheme of what it was shown, where it was shown what the profile has for it.
    #[serde(default)]
    pub shown: Option<Box<str>>,
    pub connect: Connect,
    /// What the proxy itself showed, where it is reached by TLS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Box<Shown>>,
    pub tls: Option<Tls>,
    #[serde(default)]
    pub timing: Timing,
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
    Refused(Page),
    /// It closed the connection, or spoke something else.
    Broken(String),
    /// It said nothing to the question.
    Silent,
    NotTried,
}

/// What [`Authorities`] say of a file that isn't there.
pub(in crate::doctor) const NO_SUCH_FILE: &str = seen::NO_SUCH_FILE.en;

/// How a consumer's certificate authorities are set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorities {
    pub consumer: Consumer,
    /// The variable or key that names the file.
    pub by: String,
    pub origin: String,
    /// Whether that is device management's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub managed: bool,
    pub file: String,
    /// Certificates in it, or why there are none.
    pub holds: Result<usize, String>,
}

impl Class {
    /// Of an address, with the profile's own ranges; what is wrapped in an IPv6 address is unwrapped.
    pub fn classify(ip: IpAddr, own: &[IpNet]) -> Self {
        let ip = unwrapped(ip);
        if own.iter().any(|range| range.contains(&ip)) {
            return Self::Private;
        }
        match ip {
            IpAddr::V4(v4) => match v4.octets() {
                [0, ..] => Self::Unspecified,
                [127, ..] => Self::Loopback,
                [100, 64..=127, ..] => Self::Shared,
                [198, 18 | 19, ..] => Self::Invented,
                [199, 36, 153, 4..=7] => Self::GoogleRestricted,
                [199, 36, 153, 8..=11] => Self::GooglePrivate,
                _ if v4.is_private() => Self::Private,
                _ if v4.is_link_local() => Self::LinkLocal,
                _ => Self::Public,
            },
            IpAddr::V6(v6) if v6.is_unspecified() => Self::Unspecified,
            IpAddr::V6(v6) if v6.is_loopback() => Self::Loopback,
            IpAddr::V6(v6) if v6.is_unique_local() => Self::Ula,
            IpAddr::V6(v6) if v6.is_unicast_link_local() => Self::LinkLocal,
            IpAddr::V6(v6) => match v6.segments() {
                [0x2600, 0x2d00, 2, 0x1000..=0x10ff, ..] => Self::GoogleRestricted,
                [0x2600, 0x2d00, 2, 0x2000..=0x20ff, ..] => Self::GooglePrivate,
                _ => Self::Public,
            },
        }
    }

    /// Whether it counts as the company's own network: no way over the internet leads there.
    pub const fn is_private(self) -> bool {
        matches!(self, Self::Private | Self::Ula | Self::Shared | Self::GoogleRestricted | Self::GooglePrivate)
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Ula => "unique local",
            Self::Shared => "shared (100.64/10)",
            Self::LinkLocal => "link-local",
            Self::Loopback => "loopback",
            Self::Invented => "198.18/15",
            Self::Unspecified => "unspecified",
            Self::GoogleRestricted => "restricted.googleapis.com",
            Self::GooglePrivate => "private.googleapis.com",
            Self::Public => "public",
        }
    }
}

/// The IPv4 address inside a mapped or a NAT64 one.
fn unwrapped(ip: IpAddr) -> IpAddr {
    let IpAddr::V6(v6) = ip else { return ip };
    match (v6.to_ipv4_mapped(), v6.segments()) {
        (Some(v4), _) => IpAddr::V4(v4),
        // The well-known prefix, and those of one's own network (RFC 8215).
        (None, [0x64, 0xff9b, 0, 0, 0, 0, _, _] | [0x64, 0xff9b, 1, ..]) => {
            let [.., a, b, c, d] = v6.octets();
            IpAddr::from([a, b, c, d])
        }
        _ => ip,
    }
}

impl NetworkFacts {
    /// This variable of Claude Code's environment.
    pub fn set(&self, name: &str) -> Option<&Setting> {
        self.settings.iter().find(|setting| setting.name == name)
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

impl OwnNetwork {
    fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

impl NameserverReply {
    /// The last name that it was led to.
    pub fn alias(&self) -> Option<&str> {
        self.aliases.last().map(String::as_str)
    }
}

impl Shown {
    /// Whether it holds only at another time.
    pub const fn is_untimely(&self) -> bool {
        self.expired || self.not_yet_valid
    }

    /// Whether this program connects to who showed it.
    pub fn is_accepted_by(&self, who: Consumer) -> bool {
        self.names_host && !self.is_untimely() && self.trusted_by.contains(&who)
    }

    /// Whether the only certificate vouches for itself.
    pub fn is_self_signed(&self) -> bool {
        matches!(self.chain.as_slice(), [one] if one.subject == one.issuer)
    }
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

    /// Whether nothing works without it: a session, or the sign-in.
    pub const fn is_vital(self) -> bool {
        let of_tokens = matches!(self, Self::EntraId | Self::Tokens | Self::Exchange | Self::Impersonation);
        of_tokens || matches!(self, Self::Runtime | Self::Mantle | Self::Portal | Self::Oidc)
    }
}

impl Host {
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

    /// The addresses that this machine can dial at all: one of a family that it has no route for is nobody's way, as
    /// long as there is another.
    pub fn dialled(&self) -> Vec<&Named> {
        let has_route = |named: &&Named| !self.direct().any(|way| way.ip == named.ip && way.tcp == Tcp::NoRoute);
        let dialled: Vec<_> = self.names.addresses.iter().filter(has_route).collect();
        if dialled.is_empty() { self.names.addresses.iter().collect() } else { dialled }
    }

    /// Whether there are such addresses, and all of them are private.
    pub fn is_private(&self) -> bool {
        let named = self.dialled();
        !named.is_empty() && named.iter().all(|named| named.class.is_private())
    }

    /// Whether prompts are sent to it.
    pub fn is_for_prompts(&self) -> bool {
        self.is(Role::Runtime) || self.is(Role::Mantle)
    }

    /// The ways through a proxy.
    pub fn proxied(&self) -> impl Iterator<Item = (&HostRoute, &Proxied)> {
        self.ways.iter().filter_map(|way| match &way.through {
            Through::Direct(_) => None,
            Through::Proxy(proxied) => Some((way, proxied)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_classes() {
        let own = ["203.0.113.0/24".parse().unwrap(), "2001:db8:1::/48".parse().unwrap()];
        for (ip, class) in [
            ("10.0.1.5", Class::Private),
            ("172.16.0.1", Class::Private),
            ("172.32.0.1", Class::Public),
            ("192.168.1.1", Class::Private),
            ("203.0.113.9", Class::Private),
            ("203.0.114.9", Class::Public),
            ("100.64.0.1", Class::Shared),
            ("100.128.0.1", Class::Public),
            ("169.254.1.1", Class::LinkLocal),
            ("127.0.0.1", Class::Loopback),
            ("198.19.0.1", Class::Invented),
            ("0.0.0.0", Class::Unspecified),
            ("52.119.0.1", Class::Public),
            ("::", Class::Unspecified),
            ("::1", Class::Loopback),
            ("fd00::1", Class::Ula),
            ("fe80::1", Class::LinkLocal),
            ("2001:db8:1::5", Class::Private),
            ("2600:1f00::1", Class::Public),
            ("::ffff:10.0.1.5", Class::Private),
            ("64:ff9b::10.0.1.5", Class::Private),
            ("64:ff9b::52.119.0.1", Class::Public),
            ("64:ff9b:1::10.0.1.5", Class::Private),
            ("64:ff9b:1:fffe::52.119.0.1", Class::Public),
            ("199.36.153.3", Class::Public),
            ("199.36.153.4", Class::GoogleRestricted),
            ("199.36.153.7", Class::GoogleRestricted),
            ("199.36.153.8", Class::GooglePrivate),
            ("199.36.153.11", Class::GooglePrivate),
            ("199.36.153.12", Class::Public),
            ("2600:2d00:2:1000::1", Class::GoogleRestricted),
            ("2600:2d00:2:20ff::1", Class::GooglePrivate),
            ("2600:2d00:2:3000::1", Class::Public),
        ] {
            assert_eq!(Class::classify(ip.parse().unwrap(), &own), class, "{ip}");
        }
    }
}
