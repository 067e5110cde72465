//! Causes that several rules follow from: where a rule found one of these codes, what they find isn't told again.

use self::Cost::{Address, Connection, Proxy, Request};
use crate::code::{
    Code, aws, client, error_foundry, foundry, google, identity, invoke, network, private_path, residency, source,
};

/// What costs Claude Code its settings altogether.
pub(super) static UNREAD: &[&Code] = &[
    &client::FEW_FILES,
    &client::MANAGED_NOT_JSON,
    &client::NOT_JSON,
    &client::TOO_LARGE,
    &client::WRONG_TYPE,
    &client::CANNOT_BE_READ,
    &client::CLOSED_TO_PEOPLE,
];

/// Setup ends with the sign-in, or with a gateway's key.
pub(super) static NO_SETUP: &[&Code] = &[&client::NOT_SET_UP];

/// Settings that Claude Code doesn't get to read, or that nobody has made, lead nowhere yet.
pub(super) static UNMADE: &[&Code] = &[&client::NOT_COMPARED, &client::NOT_SET_UP];

/// Where all of them are asked for elsewhere, single tiers don't matter.
pub(super) static ELSEWHERE: &[&Code] = &[&residency::ASKED_ELSEWHERE, &residency::ASKED_OF_OTHERS];

/// Without keys the account says nothing, and with another's something else.
pub(super) static NO_ACCOUNT: &[&Code] = &[
    &client::FEW_FILES,
    &network::WRONG_DATE,
    &aws::CLOCK,
    &invoke::CHANGED,
    &identity::KEYRING,
    &aws::SIGNED_OUT,
    &aws::NOT_ASSIGNED,
    &aws::NO_PROFILE,
    &source::NOT_ASSUMED,
    &identity::NO_KEYS,
    &identity::UNHEARD,
    &identity::OTHER_IDENTITY,
    &identity::NOT_GIVEN,
    &google::NO_TOKEN,
    &google::UNHEARD,
    &foundry::NO_KEY,
    &error_foundry::KEY_REFUSED,
];

/// What a finding of the network costs whatever is judged behind it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cost {
    /// A request may not get to its host, or its answer not back.
    Request,
    /// An address is somebody else's, or there is none.
    Address,
    /// The proxy lets nobody through: its finding leads past it as well.
    Proxy,
    /// A host that is dialled itself gives no answer, and the network group says why.
    Connection,
}

/// What each finding of the network costs: the lists below are made of it, and a test misses whoever isn't here.
const COSTS: &[(&Code, &[Cost])] = &[
    (&client::FEW_FILES, &[Request]),
    (&network::WRONG_DATE, &[Request]),
    (&network::OFFLINE, &[Request, Address, Proxy, Connection]),
    (&network::OUTSIDE, &[Request, Address, Proxy, Connection]),
    (&source::LED, &[Request]),
    (&network::PROXY_ADDRESS, &[Request, Proxy]),
    (&network::PROXY_FILE, &[Request, Proxy]),
    (&network::PORTAL, &[Request, Address, Connection]),
    (&network::NO_ROUTE, &[Request, Connection]),
    (&network::NO_NAT64, &[Request, Connection]),
    (&network::DEAD_NAT64, &[Request]),
    (&network::NO_NAMESERVER, &[Request, Address]),
    (&network::STUB_DOWN, &[Request, Address]),
    (&network::STUB_FAILS, &[Request, Address]),
    (&network::EDNS_REFUSED, &[Request]),
    (&network::SILENT_SERVERS, &[Request, Address]),
    (&network::SERVER_FAILS, &[Request, Address]),
    (&network::NO_SUCH_NAME, &[Request, Address]),
    (&network::SINKHOLE, &[Request, Address]),
    (&network::HOSTS_FILE, &[Request, Address, Connection]),
    (&network::HIJACK, &[Request, Address, Connection]),
    (&network::PAST_PROXY, &[Request, Connection]),
    (&network::PROXY_WANTED, &[Request, Connection]),
    (&network::DROPPED, &[Request, Connection]),
    (&network::REFUSED, &[Request, Connection]),
    (&network::PROHIBITED, &[Request, Connection]),
    (&network::UNREACHABLE, &[Request, Connection]),
    (&network::PROXY_UNREACHED, &[Request, Proxy]),
    (&network::NO_VALUE, &[Request, Proxy]),
    (&network::VALUE_REFUSED, &[Request, Proxy]),
    (&network::PASSWORD_REFUSED, &[Request, Proxy]),
    (&network::PROXY_SIGN_IN, &[Request, Proxy]),
    (&network::PROXY_REFUSED, &[Request, Proxy]),
    (&network::PROXY_BROKEN, &[Request, Proxy]),
    (&network::TLS_13_CUT, &[Request, Connection]),
    (&network::OVERSIZED, &[Request, Connection]),
    (&network::FILTERED, &[Request, Connection]),
    (&network::PROXY_CERTIFICATE, &[Request]),
    (&network::PROXY_TLS, &[Request, Proxy]),
    (&network::HANDSHAKE, &[Request, Connection]),
    (&network::CERT_FILE, &[Request]),
    (&network::CERT_PAIR, &[Request]),
    (&network::CERT_ENDED, &[Request]),
    (&network::CLIENT_CERTIFICATE, &[Request, Connection]),
    (&network::AUTHORITIES, &[Request]),
    (&network::SELF_SIGNED, &[Request, Connection]),
    (&network::INCOMPLETE, &[Request, Connection]),
    (&network::UNTRUSTED, &[Request, Connection]),
    (&network::WRONG_NAME, &[Request, Connection]),
    (&network::WIDE_ZONE, &[Request, Address, Connection]),
    (&network::ALIAS, &[Request, Address, Connection]),
    (&network::STALE_ADDRESS, &[Request, Address, Connection]),
    (&network::BROKEN_V6, &[Request]),
    (&network::BROKEN_ADDRESS, &[Request]),
    (&network::EXPIRED, &[Request, Connection]),
    (&network::ROOT_ENDED, &[Request, Connection]),
    (&network::ROOT_MISSING, &[Request, Connection]),
    (&network::BEYOND, &[Request, Connection]),
    (&network::NO_TLS, &[Request, Connection]),
    (&network::OWN_NETWORK, &[Request, Connection]),
    (&network::PAST_TUNNEL, &[Request, Connection]),
    (&network::BLOCK_PAGE, &[Request, Connection]),
    (&network::SERVERS_DISAGREE, &[Address]),
    (&network::PROXY_IN_PART, &[]),
    (&network::PROXY_TWICE, &[]),
    (&network::TERMINAL_PROXY, &[]),
    (&network::NO_PROXY_FORM, &[]),
    (&network::CERT_OF_V1, &[]),
    (&network::CERT_ENDS, &[]),
    (&network::KEY_OPEN, &[]),
    (&network::TLS_OFF, &[]),
    (&network::BASE_URL, &[]),
    (&source::STANDS_IN, &[]),
    (&network::SLOW_SERVER, &[]),
    (&network::SLOW_NAMES, &[]),
    (&network::SLOW_PROXY, &[]),
    (&network::SLOW, &[]),
    (&network::LOSS, &[]),
    (&network::CUT_AT_TIMES, &[]),
    (&network::PROXY_CROWDED, &[]),
    (&network::INTERCEPTED, &[]),
    (&network::LATE, &[]),
    (&network::REACHED, &[]),
];

/// What costs this, in the table's order.
const fn costing<const N: usize>(cost: Cost) -> [&'static Code; N] {
    let mut found = [COSTS[0].0; N];
    let (mut row, mut len) = (0, 0);
    while row < COSTS.len() {
        if is_in(COSTS[row].1, cost) {
            found[len] = COSTS[row].0;
            len += 1;
        }
        row += 1;
    }
    found
}

const fn count(cost: Cost) -> usize {
    let (mut row, mut len) = (0, 0);
    while row < COSTS.len() {
        if is_in(COSTS[row].1, cost) {
            len += 1;
        }
        row += 1;
    }
    len
}

const fn is_in(costs: &[Cost], cost: Cost) -> bool {
    let mut at = 0;
    while at < costs.len() {
        if costs[at] as u8 == cost as u8 {
            return true;
        }
        at += 1;
    }
    false
}

/// What may keep a request from a host, or its answer away.
pub(super) static CUT: &[&Code] = &costing::<{ count(Request) }>(Request);
/// What makes an address somebody else's, or none.
pub(super) static OTHER_ADDRESS: &[&Code] = &costing::<{ count(Address) }>(Address);
/// A proxy that lets nobody through has a finding, which leads past it as well.
pub(super) static NO_PROXY: &[&Code] = &costing::<{ count(Proxy) }>(Proxy);
/// What keeps an answer of a host away that is dialled itself, told by the network group.
pub(super) static NO_CONNECTION: &[&Code] = &costing::<{ count(Connection) }>(Connection);

/// What is as large as a prompt doesn't get through.
pub(super) static TOO_LARGE: &[&Code] = &[
    &network::LARGE_LOST,
    &network::LARGE_REFUSED,
    &network::LARGE_BEHIND,
    &network::LARGE_LIMITED,
    &network::WORDS_STOPPED,
];

/// Prompts that go another way than they should.
pub(super) static EXPOSED: &[&Code] = &[
    &private_path::PUBLIC,
    &private_path::MIXED,
    &private_path::VIA_PROXY,
    &private_path::UNPROVEN,
    &private_path::SHARED,
    &network::SERVERS_DISAGREE,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::rules::RULES;
    use crate::report::Group;

    #[test]
    fn every_rule_of_the_network_says_what_its_finding_costs() {
        for rule in RULES.iter().filter(|rule| rule.group == Group::Network) {
            let rows = COSTS.iter().filter(|(code, _)| code.id == rule.code.id).count();
            assert_eq!(rows, 1, "{} in COSTS of src/doctor/rules/causes.rs", rule.code.id);
        }
    }
}
