//! Ranges of addresses: which of them nobody's own network is.

use std::sync::LazyLock;

use ipnet::IpNet;

/// What routers of the internet know no way to, by IANA's registries of special addresses.
const SPECIAL: [&str; 20] = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/3",
    "::/8",
    "64:ff9b::/32",
    "100::/64",
    "2001:db8::/32",
    "fc00::/7",
    "fe80::/10",
    "ff00::/8",
];
/// Google's own for its APIs, which it announces nowhere.
const UNANNOUNCED: [&str; 2] = ["199.36.153.0/28", "2600:2d00:2::/48"];

/// Whether an address in it may be anybody's on the internet. An organisation may have such addresses for itself, and use
/// them inside alone.
pub fn is_routable(range: &IpNet) -> bool {
    static INSIDE: LazyLock<Vec<IpNet>> =
        LazyLock::new(|| SPECIAL.iter().chain(&UNANNOUNCED).filter_map(|range| range.parse().ok()).collect());
    !INSIDE.iter().any(|inside| inside.contains(range))
}

/// Whether it is more than an organisation has for itself: a range that a registry was given, or holds several of them.
pub(super) fn is_everybodys(range: &IpNet) -> bool {
    let widest = if range.addr().is_ipv4() { 8 } else { 19 };
    range.prefix_len() <= widest && is_routable(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_ones_own_by_the_registries_or_by_its_size() {
        let told = |text: &str| {
            let range = text.parse().unwrap();
            (is_routable(&range), is_everybodys(&range))
        };
        for (text, expected) in [
            ("10.0.0.0/8", (false, false)),
            ("172.16.0.0/12", (false, false)),
            ("100.64.0.0/10", (false, false)),
            ("199.36.153.4/30", (false, false)),
            ("fd00::/8", (false, false)),
            // The first octet of a private range alone.
            ("172.0.0.0/8", (true, true)),
            ("192.0.0.0/8", (true, true)),
            ("52.0.0.0/8", (true, true)),
            ("0.0.0.0/0", (true, true)),
            ("::/0", (true, true)),
            ("2000::/3", (true, true)),
            // A university's, a company's.
            ("133.11.0.0/16", (true, false)),
            ("2001:200::/32", (true, false)),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
        assert!(SPECIAL.iter().chain(&UNANNOUNCED).all(|range| range.parse::<IpNet>().is_ok()));
    }
}
