//! What this machine itself has of a network: a way out at all, nameservers, a resolver of its own; and how late it is
//! while it waits for others.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use ipnet::Ipv4Net;

use super::{names, tcp};
use crate::doctor::facts::network::{Leaving, Link, OwnNetwork, is_tunnel};
use crate::world::{Os, World, files};

/// Asks the system, and its resolver.
pub(super) fn look(world: &World, nameservers: &[IpAddr]) -> OwnNetwork {
    let system = &world.dirs.system;
    let (four, six) = (tcp::has_family(true), tcp::has_family(false));
    let to_server = || nameservers.iter().any(|ip| !ip.is_loopback() && tcp::leads_to_server(*ip));
    let is_stubbed = !nameservers.is_empty() && nameservers.iter().all(IpAddr::is_loopback);
    // Elsewhere the nameservers are kept in another place.
    let is_kept_there = world.os == Os::Linux && nameservers.is_empty();
    OwnNetwork {
        has_way: Some(four || six || to_server() || has_interface(system)),
        six_alone: six && !four && !has_interface_of_v4(system),
        no_nameserver: is_kept_there.then(|| system.join(names::RESOLV).display().to_string()),
        is_denied: is_kept_there && files::is_denied(&system.join(names::RESOLV)),
        without_dns: if world.os == Os::Linux { without_dns(system) } else { None },
        edns: names::edns(system, world.var("RES_OPTIONS")),
        stub_is_down: is_stubbed && nameservers.iter().all(|ip| names::is_closed(*ip)),
        behind_stub: if is_stubbed { names::behind_stub(system) } else { Vec::new() },
        links: links(system),
        tunnels: tunnels(system),
        leaving: Vec::new(),
        late: None,
    }
}

/// Services of `nsswitch.conf` that know names without a nameserver; any other may well ask one.
const NO_DNS: [&str; 9] =
    ["files", "compat", "db", "myhostname", "mymachines", "mdns", "mdns4", "mdns_minimal", "mdns4_minimal"];

fn without_dns(system: &Path) -> Option<String> {
    let bytes = files::read(&system.join("etc/nsswitch.conf")).ok().flatten()?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let line = text.lines().find(|line| line.trim_start().starts_with("hosts:"))?;
    let line = line.split('#').next().unwrap_or_default().trim();
    let (_, services) = line.split_once(':')?;
    let mut services = services.split_whitespace().filter(|word| !word.contains(['[', ']', '='])).peekable();
    services.peek()?;
    services.all(|service| NO_DNS.contains(&service)).then(|| line.to_owned())
}

/// A route of IPv4; of the default one the network has no length.
struct Route {
    interface: String,
    network: Ipv4Net,
    router: Option<Ipv4Addr>,
}

/// In the kernel's words the bytes of an address are turned round.
fn routes(system: &Path) -> Vec<Route> {
    let read = |line: &String| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let address = |at: usize| Some(Ipv4Addr::from(u32::from_str_radix(words.get(at)?, 16).ok()?.swap_bytes()));
        let network = Ipv4Net::with_netmask(address(1)?, address(7)?).ok()?;
        let router = address(2)?;
        Some(Route { interface: words[0].to_owned(), network, router: (!router.is_unspecified()).then_some(router) })
    };
    lines(system, "route").iter().skip(1).filter_map(read).collect()
}

/// Routes without a gateway, but the default.
fn links(system: &Path) -> Vec<Link> {
    let own = routes(system).into_iter().filter(|route| route.router.is_none() && route.network.prefix_len() > 0);
    own.map(|route| Link { interface: route.interface, network: route.network.to_string() }).collect()
}

/// What a VPN carries, unless that is everything: two routes for half of all addresses each are the default in disguise.
fn tunnels(system: &Path) -> Vec<Link> {
    let carried = routes(system).into_iter().filter(|route| is_tunnel(&route.interface) && !is_default(route.network));
    carried.map(|route| Link { interface: route.interface, network: route.network.to_string() }).collect()
}

const fn is_default(network: Ipv4Net) -> bool {
    network.prefix_len() <= 1
}

/// How what is sent there leaves this machine.
pub(super) fn leaving(system: &Path, to: IpAddr) -> Leaving {
    leaving_from(&routes(system), to, tcp::source(to))
}

/// Where rules of the kernel's name other tables than the one that is read, the source address gives them away: then there is
/// no word on interface and router.
fn leaving_from(routes: &[Route], to: IpAddr, source: Option<IpAddr>) -> Leaving {
    let unknown = Leaving { to, source, interface: None, router: None, by_default: false };
    let (IpAddr::V4(v4), Some(IpAddr::V4(from))) = (to, source) else { return unknown };
    let leading = routes.iter().filter(|route| route.network.contains(&v4));
    let Some(route) = leading.max_by_key(|route| route.network.prefix_len()) else { return unknown };
    let of_interface = |other: &&Route| other.interface == route.interface && !is_default(other.network);
    let is_own = |other: &Route| other.network.contains(&from);
    if routes.iter().filter(of_interface).count() > 0 && !routes.iter().filter(of_interface).any(is_own) {
        return unknown;
    }
    let by_default = is_default(route.network);
    Leaving { interface: Some(route.interface.clone()), router: route.router.map(Into::into), by_default, ..unknown }
}

/// Whether a route leads out by an interface but the loopback; what the system doesn't tell isn't there.
fn has_interface(system: &Path) -> bool {
    has_interface_of_v4(system)
        || lines(system, "ipv6_route").iter().any(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            // What every interface has without anybody's doing: its own link's addresses, and those of groups.
            let is_own = words.first().is_none_or(|to| to.starts_with("fe8") || to.starts_with("ff"));
            !is_own && words.last().is_some_and(|name| is_up(system, name))
        })
}

fn has_interface_of_v4(system: &Path) -> bool {
    let lines = lines(system, "route");
    lines.iter().skip(1).filter_map(|line| line.split_whitespace().next()).any(|name| is_up(system, name))
}

fn lines(system: &Path, table: &str) -> Vec<String> {
    let file = system.join("proc/thread-self/net").join(table);
    let bytes = files::read(&file).ok().flatten().unwrap_or_default();
    String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
}

/// A cable that is pulled out leaves its routes behind.
fn is_up(system: &Path, name: &str) -> bool {
    let state = files::read(&system.join("sys/class/net").join(name).join("operstate")).ok().flatten();
    name != "lo" && state.is_none_or(|state| state.trim_ascii() != b"down")
}

/// How long it sleeps, and the work that it does then.
const SLEEP: Duration = Duration::from_millis(8);
const WORK: u32 = 20_000;

/// Sleeps and works a little, again and again until it is told to end: how late that gets, in milliseconds, is how late
/// everything else is here. Of ten times nine are better.
pub(super) fn lateness(ends: &AtomicBool) -> Option<u64> {
    let mut took = Vec::new();
    loop {
        let began = Instant::now();
        std::thread::sleep(SLEEP);
        let work = (0..WORK).fold(0_u32, |sum, number| std::hint::black_box(sum.wrapping_add(number)));
        std::hint::black_box(work);
        took.push(began.elapsed());
        // Once at least: where the others are done before this begins, it was late.
        if ends.load(Ordering::Relaxed) {
            break;
        }
    }
    took.sort();
    let (best, worst) = (took.first()?, took.get(took.len() * 9 / 10)?);
    u64::try_from(worst.saturating_sub(*best).as_millis()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that stands for the root of a system, with these files.
    fn system(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let file = folder.path().join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            files::replace(&file, text.as_bytes(), None, files::Access::Private).unwrap();
        }
        folder
    }

    const HEAD: &str = "Iface\tDestination\tGateway\tFlags\n";
    const ROUTE: &str = "proc/thread-self/net/route";

    #[test]
    fn a_route_counts_where_its_interface_is_up() {
        let wired = format!("{HEAD}eth0\t00000000\t0100A8C0\t0003\n");
        let six = "20010db8000000000000000000000000 40 00 00 00 00 00 00 00 00 eth0\n";
        let link = "fe800000000000000000000000000000 40 00 00 00 00 00 00 00 00 eth0\n";
        for (files, expected) in [
            (&[(ROUTE, HEAD)][..], false),
            (&[(ROUTE, &wired)], true),
            (&[(ROUTE, &wired), ("sys/class/net/eth0/operstate", "up\n")], true),
            (&[(ROUTE, &wired), ("sys/class/net/eth0/operstate", "down\n")], false),
            (&[("proc/thread-self/net/ipv6_route", six)], true),
            (&[("proc/thread-self/net/ipv6_route", link)], false),
            (&[], false),
        ] {
            assert_eq!(has_interface(system(files).path()), expected, "{files:?}");
        }
    }

    #[test]
    fn a_lookup_without_a_nameserver_is_told_by_its_line() {
        for (text, expected) in [
            ("passwd: files\nhosts: files\n", Some("hosts: files")),
            (
                "hosts:  files mdns4_minimal [NOTFOUND=return] # no dns\n",
                Some("hosts:  files mdns4_minimal [NOTFOUND=return]"),
            ),
            ("hosts: files mdns4_minimal [NOTFOUND=return] dns\n", None),
            ("hosts: mymachines resolve [!UNAVAIL=return] files myhostname dns\n", None),
            ("hosts: files resolve\n", None),
            ("hosts: files wins\n", None),
            ("hosts:\n", None),
            ("passwd: files\n", None),
        ] {
            let folder = system(&[("etc/nsswitch.conf", text)]);
            assert_eq!(without_dns(folder.path()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn networks_without_a_gateway_are_links() {
        let head = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";
        let route = format!(
            "{head}eth0\t00000000\t0100A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n\
             docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0\n\
             tun0\t0500110AC\t00000000\n"
        );
        let links = links(system(&[(ROUTE, &route)]).path());
        let told: Vec<_> = links.iter().map(|link| format!("{} {}", link.interface, link.network)).collect();
        assert_eq!(told, ["docker0 172.17.0.0/16"]);
        let own = OwnNetwork { links, ..OwnNetwork::default() };
        assert!(own.virtual_link([172, 17, 0, 5].into()).is_some());
        assert!(own.virtual_link([172, 18, 0, 5].into()).is_none());
    }

    #[test]
    fn the_way_to_an_address_is_the_narrowest_route_whose_interface_has_the_source() {
        let head = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";
        let route = format!(
            "{head}eth0\t00000000\t0100090A\t0003\t0\t0\t100\t00000000\t0\t0\t0\n\
             eth0\t0000090A\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n\
             tun0\t0000000A\t01091FAC\t0003\t0\t0\t0\t000000FF\t0\t0\t0\n\
             tun0\t00091FAC\t00000000\t0001\t0\t0\t0\tFCFFFFFF\t0\t0\t0\n"
        );
        let folder = system(&[(ROUTE, &route)]);
        let carried: Vec<_> = tunnels(folder.path()).into_iter().map(|link| link.network).collect();
        assert_eq!(carried, ["10.0.0.0/8", "172.31.9.0/30"]);
        let routes = routes(folder.path());
        for (to, source, expected) in [
            ("100.64.8.11", "10.9.0.2", "eth0 10.9.0.1 true"),
            ("10.30.0.53", "172.31.9.2", "tun0 172.31.9.1 false"),
            ("10.9.0.7", "10.9.0.2", "eth0 – false"),
            // By another table.
            ("100.64.8.11", "10.8.0.2", "– – false"),
            ("2001:db8::1", "2001:db8::2", "– – false"),
        ] {
            let way = leaving_from(&routes, to.parse().unwrap(), Some(source.parse().unwrap()));
            let (interface, router) = (way.interface.as_deref().unwrap_or("–"), way.router.map(|it| it.to_string()));
            let said = format!("{interface} {} {}", router.as_deref().unwrap_or("–"), way.by_default);
            assert_eq!(said, expected, "{to} {source}");
        }
    }

    #[test]
    fn what_begins_late_is_measured_once_all_the_same() {
        assert_eq!(lateness(&AtomicBool::new(true)), Some(0));
    }
}
