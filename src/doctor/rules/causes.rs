//! Causes that several rules follow from: where a rule found one of these codes, what they find isn't told again.

use crate::code::{
    Code, aws, client, error_foundry, foundry, google, identity, network, private_path, residency, source,
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

/// What may keep a request from a host, or its answer away.
pub(super) static CUT: &[&Code] = &[
    &client::FEW_FILES,
    &network::WRONG_DATE,
    &network::OFFLINE,
    &network::OUTSIDE,
    &source::LED,
    &network::PROXY_ADDRESS,
    &network::PROXY_FILE,
    &network::PORTAL,
    &network::NO_ROUTE,
    &network::NO_NAT64,
    &network::DEAD_NAT64,
    &network::NO_NAMESERVER,
    &network::STUB_DOWN,
    &network::STUB_FAILS,
    &network::EDNS_REFUSED,
    &network::SILENT_SERVERS,
    &network::SERVER_FAILS,
    &network::NO_SUCH_NAME,
    &network::SINKHOLE,
    &network::HOSTS_FILE,
    &network::HIJACK,
    &network::PAST_PROXY,
    &network::PROXY_WANTED,
    &network::DROPPED,
    &network::REFUSED,
    &network::PROHIBITED,
    &network::UNREACHABLE,
    &network::PROXY_UNREACHED,
    &network::NO_VALUE,
    &network::VALUE_REFUSED,
    &network::PASSWORD_REFUSED,
    &network::PROXY_SIGN_IN,
    &network::PROXY_REFUSED,
    &network::PROXY_BROKEN,
    &network::TLS_13_CUT,
    &network::OVERSIZED,
    &network::FILTERED,
    &network::PROXY_CERTIFICATE,
    &network::PROXY_TLS,
    &network::HANDSHAKE,
    &network::CERT_FILE,
    &network::CERT_PAIR,
    &network::CERT_ENDED,
    &network::CLIENT_CERTIFICATE,
    &network::AUTHORITIES,
    &network::SELF_SIGNED,
    &network::INCOMPLETE,
    &network::UNTRUSTED,
    &network::WRONG_NAME,
    &network::WIDE_ZONE,
    &network::ALIAS,
    &network::STALE_ADDRESS,
    &network::BROKEN_V6,
    &network::BROKEN_ADDRESS,
    &network::EXPIRED,
    &network::ROOT_ENDED,
    &network::ROOT_MISSING,
    &network::BEYOND,
    &network::NO_TLS,
    &network::OWN_NETWORK,
    &network::PAST_TUNNEL,
    &network::BLOCK_PAGE,
];

/// What is as large as a prompt doesn't get through.
pub(super) static TOO_LARGE: &[&Code] =
    &[&network::LARGE_LOST, &network::LARGE_REFUSED, &network::LARGE_LIMITED, &network::WORDS_STOPPED];

/// Prompts that go another way than they should.
pub(super) static EXPOSED: &[&Code] = &[
    &private_path::PUBLIC,
    &private_path::MIXED,
    &private_path::VIA_PROXY,
    &private_path::UNPROVEN,
    &private_path::SHARED,
    &network::SERVERS_DISAGREE,
];
