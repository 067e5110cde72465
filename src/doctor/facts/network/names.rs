//! What names lead to, and what kind of address that is.

use std::net::IpAddr;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

/// A lookup that took so many milliseconds has waited for somebody.
pub(in crate::doctor) const LOOKUP: u64 = 1000;

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

/// One nameserver's own answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameserverReply {
    pub server: IpAddr,
    pub said: LookupResult,
    /// The names that led to the addresses.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// It gives addresses, and nothing at all to the question for those of IPv6, which every system asks beside the other.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_mute_on_v6: bool,
    /// It gives addresses, and none where the question has EDNS, as this system's questions have.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub refuses_edns: bool,
}

impl NameserverReply {
    pub const fn new(server: IpAddr, said: LookupResult) -> Self {
        Self { server, said, aliases: Vec::new(), is_mute_on_v6: false, refuses_edns: false }
    }

    /// The last name that it was led to.
    pub fn alias(&self) -> Option<&str> {
        self.aliases.last().map(String::as_str)
    }
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

impl LookupResult {
    /// Whether this leads to private addresses alone, and the other to the internet.
    pub(in crate::doctor) fn leads_inside_unlike(&self, other: &Self) -> bool {
        let (Self::Addresses(own), Self::Addresses(others)) = (self, other) else { return false };
        own.iter().all(|named| named.class.is_private_path()) && !others.iter().all(|named| named.class.is_private())
    }
}

/// What kind of address it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// 10/8, 172.16/12, 192.168/16, or a range of the profile's `private_cidrs`.
    Private,
    /// fc00::/7.
    Ula,
    /// 100.64/10: a provider's, or an agent's, which hands it out for any name; no way over the internet leads there from
    /// here, and where it leads isn't to be seen.
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

impl Class {
    /// Of an address, with the profile's own ranges; what is wrapped in an IPv6 address is unwrapped.
    pub fn classify(ip: IpAddr, own: &[IpNet]) -> Self {
        let (whole, ip) = (ip, unwrapped(ip));
        if own.iter().any(|range| range.contains(&ip) || range.contains(&whole)) {
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

    /// Whether it is none of the internet's: nobody opens a public way to it, and no proxy is the way there.
    pub const fn is_private(self) -> bool {
        matches!(self, Self::Private | Self::Ula | Self::Shared | Self::GoogleRestricted | Self::GooglePrivate)
    }

    /// Whether it counts as a private path: what the profile's text calls so, and no range that others hand out for any
    /// name.
    pub const fn is_private_path(self) -> bool {
        self.is_private() && !matches!(self, Self::Shared)
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

/// Whether a nameserver has made this address of one of IPv4 (NAT64).
pub(in crate::doctor) fn is_translated(ip: IpAddr) -> bool {
    ip.is_ipv6() && ip.to_canonical().is_ipv6() && unwrapped(ip).is_ipv4()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_classes() {
        let own = ["203.0.113.0/24", "2001:db8:1::/48", "100.64.8.0/24", "64:ff9b:1:8::/64"];
        let own = own.map(|range| range.parse().unwrap());
        for (ip, class) in [
            ("10.0.1.5", Class::Private),
            ("172.16.0.1", Class::Private),
            ("172.32.0.1", Class::Public),
            ("192.168.1.1", Class::Private),
            ("203.0.113.9", Class::Private),
            ("203.0.114.9", Class::Public),
            ("100.64.0.1", Class::Shared),
            ("100.64.8.11", Class::Private),
            ("::ffff:100.64.9.11", Class::Shared),
            ("64:ff9b:1:8::52.119.0.1", Class::Private),
            ("192.0.0.8", Class::Public),
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
        // What the profile's text doesn't name proves nothing.
        let proves = [Class::Private, Class::Ula, Class::GoogleRestricted, Class::GooglePrivate];
        let proves_nothing = [Class::Shared, Class::LinkLocal, Class::Loopback, Class::Invented, Class::Public];
        assert!(
            proves.into_iter().all(Class::is_private_path) && !proves_nothing.into_iter().any(Class::is_private_path)
        );
    }
}
