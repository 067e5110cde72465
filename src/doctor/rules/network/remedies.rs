//! Who can do what about a way that fails: an edit of the person's, or a request to whoever else can act.

use super::fixes::{
    self, for_all, hosts_entry, known_to_others, other_proxy, other_spelling, past_the_proxy, plain_proxy, same_proxy,
    set_the_proxy, through_the_proxy,
};
use super::{
    Case, has_others, is_known_to_one, is_of_gateway, is_sign_ins, is_upstream, lacks_ipv4, namesake, sign_in, unique,
};
use crate::doctor::analysis::host_failure::{Kind, google_inside};
use crate::doctor::analysis::{HostFailure, is_of_a_cloud, is_of_or_behind_a_cloud, naming};
use crate::doctor::facts::network::{Connect, Host, NetworkFacts, Through};
use crate::doctor::rules::client::contact;
use crate::doctor::rules::requests::requests;
use crate::messages::{Message, Phrase, doctor_gateway as gateway, doctor_google as google, doctor_network as say};
use crate::report::{Finding, FixKind, Who};

/// With what is to be done, and by whom.
pub(super) fn fixed(finding: Finding, case: &Case<'_>) -> Finding {
    if let Some(text) = same_proxy(case.network, &case.failures).or_else(|| edit(case)) {
        return finding.fix(FixKind::Edit, Who::You, text);
    }
    match case.kind {
        Kind::Late => return finding.fix(FixKind::Run, Who::You, say::AGAIN),
        Kind::Beyond if !is_sign_ins(&case.failures) => {
            return finding.fix(FixKind::Run, Who::You, say::RUN_WITH_CLIENT);
        }
        Kind::PastTunnel => return fixes::of_tunnel(finding, case),
        Kind::OwnNetwork => return fixes::of_own_network(finding, case.network, &case.failures),
        Kind::WideZone => return fixes::of_zone(finding, case.network, &case.failures, &case.seen),
        Kind::ProxyValue => return sign_in::anew(finding, case.profile),
        _ => {}
    }
    let (who, text) = request(case).unwrap_or_else(|| (Who::NetworkTeam, filled(text(case), case)));
    finding.fix(FixKind::Ask, who, text)
}

/// A request with what its placeholders may be.
fn filled(text: Message, case: &Case<'_>) -> Phrase {
    Phrase::new(text)
        .with("hosts", &case.hosts)
        .with_phrase("seen", case.seen.clone())
        .with("proxy", case.proxy)
        .with("size", case.size.map_or_else(String::new, |size| size.to_string()))
        .with("issuer", case.issuer)
        .with("port", unique(case.failures.iter().map(|failure| failure.host.port.to_string())))
}

/// What the person can do.
fn edit(case: &Case<'_>) -> Option<Phrase> {
    let &Case { kind, ref failures, network, profile, ref hosts, proxy, .. } = case;
    let host = case.first().host;
    match kind {
        Kind::NoRoute if !lacks_ipv4(network, failures) => Some(say::JOIN.into()),
        Kind::Offline => Some(say::CONNECT.into()),
        Kind::NoNameserver if !network.own.is_denied => {
            let file = network.own.no_nameserver.as_deref().unwrap_or_default();
            Some(Phrase::new(say::EDIT_NAMESERVER).with("file", file))
        }
        Kind::Edns => {
            let place = network.own.edns.as_deref().unwrap_or_default();
            let ask = filled(say::ASK_EDNS, case);
            Some(Phrase::new(say::EDIT_EDNS).with("place", place).with_phrase("ask", ask))
        }
        Kind::StubFails if network.own.behind_stub.is_empty() => Some(say::ASK_STUB.into()),
        Kind::StubDown | Kind::StubFails => Some(say::START_STUB.into()),
        Kind::Portal => Some(Phrase::new(say::OPEN_PAGE).with("host", &host.name)),
        Kind::ProxyInPart => Some(for_all(network)),
        Kind::PastProxy => Some(through_the_proxy(network, failures)),
        Kind::HostsFile => Some(hosts_entry(host)),
        Kind::ClientCertificate | Kind::ProxyClientCertificate if profile.network.client_cert.is_empty() => {
            Some(say::EDIT_CERTIFICATE.into())
        }
        // A private endpoint is no business of the proxy's.
        Kind::ProxyUnreached
        | Kind::ProxyRefused
        | Kind::ProxyBroken
        | Kind::ProxyCertificate
        | Kind::ProxyTls
        | Kind::ProxySignIn
        | Kind::ProxyPassword
            if case.all(|failure| failure.host.is_private()) =>
        {
            Some(past_the_proxy(network, hosts))
        }
        Kind::ProxyUnreached | Kind::ProxyRefused | Kind::ProxySignIn | Kind::ProxyPassword | Kind::ProxyBroken
            if let Some(text) = fixes::with_commas(network, failures) =>
        {
            Some(text)
        }
        Kind::ProxyRefused if case.all(is_crowded) => {
            let ask = filled(say::ASK_PROXY_LIMIT, case);
            Some(Phrase::new(say::EDIT_PROXY_LIMIT).with("proxy", proxy).with_phrase("ask", ask))
        }
        Kind::ProxyUnreached => other_proxy(network, failures)
            .or_else(|| other_spelling(network, proxy))
            .or_else(|| fixes::local_proxy(network, failures))
            .or_else(|| fixes::unknown_proxy(network, failures)),
        Kind::ProxyBroken => fixes::other_protocol(network, failures)
            .or_else(|| other_proxy(network, failures))
            .or_else(|| other_spelling(network, proxy))
            .or_else(|| plain_proxy(network, proxy))
            .or_else(|| forwarder(case)),
        Kind::ProxyRefused | Kind::ProxyTls | Kind::ProxySignIn if let Some(text) = forwarder(case) => Some(text),
        Kind::NoTls => {
            let url = profile.gateway().map_or("", |gateway| gateway.url.as_str());
            Some(Phrase::new(say::EDIT_NO_TLS).with("url", url).with("profile", &profile.name))
        }
        Kind::ProxyFile => fixes::no_file(network, proxy),
        Kind::NoSuchName if network.inside.is_none() && is_only_inside(case) => {
            Some(Phrase::new(gateway::JOIN_ELSE).with_phrase("ask", filled(text(case), case)))
        }
        Kind::Dropped | Kind::Unreachable
            if network.inside.is_none()
                && case.all(|failure| failure.host.is_private())
                && !is_connected(network, failures) =>
        {
            Some(Phrase::new(say::JOIN_PRIVATE).with_phrase("ask", filled(text(case), case)))
        }
        Kind::ProxyPassword => fixes::other_password(network, proxy),
        Kind::ProxySignIn if sign_in::takes_a_password(failures, profile) => Some(say::EDIT_PROXY_AUTH.into()),
        Kind::ProxyCertificate | Kind::Untrusted | Kind::SelfSigned | Kind::Incomplete => {
            let own = || known_to_others(network, failures).filter(|_| kind.is_of_trust());
            fixes::with_store(network, failures).or_else(own)
        }
        Kind::ProxyWanted if !network.unread_proxies.is_empty() => Some(set_the_proxy(network, profile)),
        _ => None,
    }
}

/// The edit where a program of this machine passes requests on to the company's proxy: nobody else knows its address, and
/// what it says is of that proxy, or of its own configuration.
fn forwarder(case: &Case<'_>) -> Option<Phrase> {
    let &Case { kind, network, proxy, .. } = case;
    if !fixes::is_here(proxy) {
        return None;
    }
    let text = match kind {
        Kind::ProxySignIn => Phrase::new(say::EDIT_FORWARDER_SIGN_IN),
        _ => Phrase::new(say::EDIT_FORWARDER).with_phrase("ask", filled(say::ASK_BEHIND_FORWARDER, case)),
    };
    let text = text.with("proxy", proxy);
    Some(match naming(network, proxy).next() {
        Some(set) => text.with("name", &set.name).with("origin", &set.origin),
        None => text,
    })
}

/// Whether the proxy says that this machine holds too many connections.
fn is_crowded(failure: &HostFailure<'_>) -> bool {
    let Through::Proxy(proxied) = &failure.route.through else { return false };
    let Connect::Refused(page) = &proxied.connect else { return false };
    let said = [&page.title, &page.server].map(|said| said.as_deref().unwrap_or_default().to_lowercase()).concat();
    ["err_too_many_conn", "too many connections", "同時接続"].iter().any(|words| said.contains(words))
}

/// Whether another private address answers: the way into the company's network is there.
fn is_connected(network: &NetworkFacts, failures: &[&HostFailure<'_>]) -> bool {
    let fails = |host: &Host| failures.iter().any(|failure| std::ptr::eq(failure.host, host));
    network.hosts.iter().any(|host| host.is_private() && !host.ways.is_empty() && !fails(host))
}

/// Whether no nameserver knows these names of the company's own, as none does outside its network.
fn is_only_inside(case: &Case<'_>) -> bool {
    is_of_gateway(case.profile, &case.failures)
        && fixes::without_dns(case.network, &case.failures).is_none()
        && !case.all(|failure| is_known_to_one(failure.host) || failure.host.is_empty())
}

/// A request to somebody else than the network team, or one about more than the ways themselves.
fn request(case: &Case<'_>) -> Option<(Who, Phrase)> {
    let &Case { kind, ref failures, network, profile, ref hosts, ref seen, .. } = case;
    match kind {
        Kind::NoNameserver => {
            let file = network.own.no_nameserver.as_deref().unwrap_or_default();
            let ask = Phrase::new(say::ASK_RESOLV).with("contact", contact(profile)).with("file", file);
            Some((Who::DeviceAdmin, ask))
        }
        Kind::NoSuchName => {
            if let Some(line) = fixes::without_dns(network, failures) {
                let ask = Phrase::new(say::ASK_NSSWITCH).with("contact", contact(profile)).with("line", line);
                return Some((Who::DeviceAdmin, ask.with("hosts", hosts)));
            }
            let others = in_its_zone(case)?;
            let ask = Phrase::new(say::ASK_ZONE_LACKS).with_phrase("ask", filled(text(case), case));
            Some((Who::NetworkTeam, ask.with("others", others)))
        }
        Kind::Dropped | Kind::Refused | Kind::Prohibited | Kind::Unreachable => {
            google_zone(case).or_else(|| match kind {
                // What refuses is the machine at its address.
                Kind::Refused if is_of_gateway(profile, failures) => {
                    Some((Who::GatewayAdmin, filled(requests(profile).connection, case)))
                }
                _ => None,
            })
        }
        Kind::AliasGone => {
            // The names of a cloud's endpoints are its administrator's.
            let is_cloud = case.all(|failure| failure.host.alias().is_some_and(is_of_or_behind_a_cloud));
            let who = if is_cloud { Who::CloudAdmin } else { Who::NetworkTeam };
            Some((who, fixes::of_alias(say::ASK_ALIAS_GONE, case)))
        }
        Kind::Alias => Some((Who::NetworkTeam, fixes::of_alias(say::ASK_ALIAS, case))),
        Kind::Hijack if case.all(|failure| failure.host.names.by_search) => {
            let ask = Phrase::new(say::ASK_SEARCH).with("search", network.search.join(", "));
            Some((Who::NetworkTeam, ask.with("hosts", hosts).with_phrase("seen", seen.clone())))
        }
        // The certificate is that of the machine at its address.
        Kind::Expired | Kind::SelfSigned | Kind::Incomplete | Kind::WrongName if is_of_gateway(profile, failures) => {
            let text = match kind {
                Kind::Expired => say::ASK_GATEWAY_DATES,
                Kind::SelfSigned => say::ASK_GATEWAY_SELF_SIGNED,
                Kind::Incomplete => say::ASK_GATEWAY_CHAIN,
                _ => say::ASK_GATEWAY_NAME,
            };
            Some((Who::GatewayAdmin, filled(text, case)))
        }
        // Who sends a certificate alone that no root here has signed lacks the one between, or has a root of its own.
        Kind::Untrusted if is_of_gateway(profile, failures) && case.all(is_alone) => {
            Some((Who::GatewayAdmin, filled(say::ASK_GATEWAY_CHAIN, case)))
        }
        Kind::ClientCertificate if is_of_gateway(profile, failures) => {
            Some((Who::GatewayAdmin, filled(say::ASK_CLIENT_CERTIFICATE, case)))
        }
        _ => None,
    }
}

/// The request for records of Google's other names in the private zone, where one of its names leads to Google's private
/// addresses and answers there, and the public ones are closed.
fn google_zone(case: &Case<'_>) -> Option<(Who, Phrase)> {
    let fails = |host: &Host| case.failures.iter().any(|failure| std::ptr::eq(failure.host, host));
    let inside: Vec<&Host> = google_inside(case.network).filter(|host| !fails(host)).collect();
    let lacking = case.failures.iter().map(|failure| failure.host.name.as_str());
    let lacking: Vec<&str> = lacking.filter(|name| name.ends_with(".googleapis.com")).collect();
    let first = inside.first().filter(|_| !lacking.is_empty())?;
    let address = first.dialled().first().map(|named| named.ip.to_string()).unwrap_or_default();
    let names = |names: Vec<&str>| unique(names);
    let ask = Phrase::new(google::ASK_ZONE).with("hosts", names(lacking)).with("address", address);
    let ask = ask.with("others", names(inside.iter().map(|host| host.name.as_str()).collect()));
    Some((Who::NetworkTeam, ask.with_phrase("seen", case.seen.clone())))
}

/// Whether the server shows its own certificate and none of its issuer's.
fn is_alone(failure: &HostFailure<'_>) -> bool {
    namesake(failure).is_none() && failure.shown.is_some_and(|shown| shown.chain.len() == 1)
}

/// Other names of the same domain that lead to private addresses: the zone that answers for them lacks this one.
fn in_its_zone(case: &Case<'_>) -> Option<String> {
    let domain = |name: &str| name.rsplitn(3, '.').take(2).map(str::to_owned).collect::<Vec<_>>();
    let own = domain(&case.first().host.name);
    let is_same = |host: &&Host| domain(&host.name) == own && host.is_private();
    let others: Vec<_> = case.network.hosts.iter().filter(is_same).map(|host| host.name.as_str()).collect();
    (!others.is_empty()).then(|| others.join(", "))
}

/// What the network team is asked for.
fn text(case: &Case<'_>) -> Message {
    let &Case { kind, ref failures, network, profile, .. } = case;
    match kind {
        Kind::NoRoute => say::ASK_IPV4,
        Kind::SilentServers | Kind::ServerFails => say::ASK_SERVERS,
        Kind::NoSuchName if case.all(|failure| is_known_to_one(failure.host)) => say::ASK_ONE_KNOWS,
        Kind::NoSuchName if case.all(|failure| failure.host.is_empty()) && has_others(network) => say::ASK_EMPTY,
        Kind::NoSuchName => requests(profile).names,
        Kind::Hijack => requests(profile).invented,
        Kind::Sinkhole => requests(profile).unblock,
        Kind::Expired => say::ASK_DATES,
        Kind::WrongName => say::ASK_CERTIFICATE,
        Kind::ClientCertificate => say::ASK_CLIENT_CERTIFICATE,
        Kind::ProxyClientCertificate => say::ASK_PROXY_CERTIFICATE,
        Kind::RootEnded => say::ASK_ROOT_ENDED,
        Kind::RootMissing => say::ASK_ROOT_MISSING,
        Kind::Beyond => say::ASK_BEYOND,
        Kind::Untrusted if let Some((.., ask)) = failures.iter().find_map(|failure| namesake(failure)) => ask,
        // Anybody else may have a certificate of an authority that isn't known everywhere.
        Kind::Untrusted if failures.iter().any(|failure| is_of_a_cloud(&failure.host.name)) => say::ASK_ROOT,
        Kind::Untrusted => say::ASK_ROOT_OF_SERVER,
        Kind::SelfSigned => say::ASK_SELF_SIGNED,
        Kind::Incomplete => say::ASK_CHAIN,
        Kind::NoNat64 => say::ASK_NAT64,
        Kind::DeadNat64 => say::ASK_DEAD_NAT64,
        Kind::Tls13Cut => say::ASK_TLS_13,
        Kind::ProxyRefused | Kind::ProxyBroken if case.all(|failure| is_upstream(network, failure)) => {
            say::ASK_PROXY_UPSTREAM
        }
        // It wanted no sign-in.
        Kind::ProxyRefused => say::ASK_PROXY_ALLOW,
        Kind::ProxyAddress | Kind::ProxyFile | Kind::ProxyUnreached | Kind::ProxySignIn | Kind::ProxyBroken => {
            say::ASK_PROXY
        }
        Kind::ProxyWanted => say::ASK_WHICH_PROXY,
        Kind::ProxyCertificate => fixes::of_proxy_certificate(case.first()).1,
        Kind::ProxyTls => say::ASK_PROXY_TLS,
        Kind::Oversized if case.size.is_none() => say::ASK_SIZE_UNKNOWN,
        Kind::Oversized => say::ASK_SIZE,
        Kind::Filtered => say::ASK_FILTER,
        Kind::Handshake if case.all(|failure| failure.is_too_old()) => say::ASK_TLS_VERSION,
        Kind::Handshake => say::ASK_TLS,
        Kind::BlockPage if case.all(|failure| failure.is_none_behind()) => say::ASK_BEHIND,
        Kind::BlockPage if !case.proxy.is_empty() => say::ASK_PROXY,
        Kind::BlockPage => requests(profile).page,
        _ => requests(profile).connection,
    }
}
