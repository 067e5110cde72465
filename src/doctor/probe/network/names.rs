//! Names: what the system's resolver says, what each nameserver says when it is asked directly, what the hosts file
//! says.
//!
//! `getaddrinfo` is the verdict, because Claude Code, the AWS tools and genkan go by it; it can't be called off, so it
//! runs on a thread that is left behind. Known hole: where a system keeps its nameservers elsewhere than in
//! `resolv.conf` (Windows, a VPN on macOS), nobody is asked directly.

use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs, UdpSocket};
use std::path::Path;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use ipnet::IpNet;
use simple_dns::rdata::{OPT, RData};
use simple_dns::{CLASS, Name, Packet, PacketFlag, Question, RCODE, TYPE};

use crate::doctor::facts::network::{Class, LookupResult, Named, Names, NameserverReply};
use crate::messages::seen;
use crate::world::deadline::left;
use crate::world::files;

/// A nameserver that hasn't answered by then counts as silent; the system's resolver waits longer.
const TIMEOUT: Duration = Duration::from_millis(1500);

/// After this long the system is asked once more, beside the question that is under way.
const AGAIN: Duration = Duration::from_millis(1600);

/// Asks the system; an answer that comes after `until` is no answer.
pub(super) fn resolve(name: &str, search: &[String], own: &[IpNet], until: Instant) -> Names {
    let names = lookup(name, own, until);
    // A dot at the end keeps the search list out.
    let is_word = name.parse::<IpAddr>().is_err() && !search.is_empty() && !names.addresses.is_empty();
    let by_search = is_word && {
        let absolute = lookup(&format!("{name}."), own, until);
        // Where the list goes before the name itself (ndots), both lead somewhere.
        let is_found = |domain: &String| {
            let below = lookup(&format!("{name}.{domain}."), own, until);
            names.addresses.iter().all(|named| below.addresses.contains(named))
        };
        let is_other = || names.addresses.iter().all(|named| !absolute.addresses.contains(named));
        absolute.took.is_some() && (absolute.addresses.is_empty() || is_other() && search.iter().any(is_found))
    };
    Names { by_search, ..names }
}

fn lookup(name: &str, own: &[IpNet], until: Instant) -> Names {
    let late = || Names { error: Some(seen::NO_ANSWER_IN_TIME.en.to_owned()), ..Names::default() };
    if left(until).is_zero() {
        return late();
    }
    let (give, take) = channel();
    let began = Instant::now();
    let ask = || {
        let (give, asked) = (give.clone(), name.to_owned());
        let look = move || {
            let found = (asked.as_str(), 0).to_socket_addrs().map(Iterator::collect::<Vec<SocketAddr>>);
            // Whoever asked may be gone.
            drop(give.send(found));
        };
        std::thread::Builder::new().spawn(look)
    };
    if let Err(error) = ask() {
        return Names { error: Some(said(&error)), ..Names::default() };
    }
    // A packet that was lost is asked for again by the system only after five seconds.
    let found = loop {
        match take.recv_timeout(left(until).min(AGAIN)) {
            Ok(found) => break found,
            Err(_) if left(until).is_zero() => return late(),
            Err(_) => drop(ask()),
        }
    };
    let took = Some(milliseconds(began));
    match found {
        Ok(found) => {
            let mut addresses: Vec<Named> = Vec::new();
            for ip in found.iter().map(SocketAddr::ip) {
                if addresses.iter().all(|known| known.ip != ip) {
                    addresses.push(Named { ip, class: Class::classify(ip, own) });
                }
            }
            Names { addresses, took, ..Names::default() }
        }
        Err(error) => Names { error: Some(said(&error)), took, ..Names::default() },
    }
}

/// The system's own words, without what Rust's library puts before them.
fn said(error: &io::Error) -> String {
    let said = error.to_string();
    said.strip_prefix("failed to lookup address information: ").unwrap_or(&said).to_owned()
}

/// The nameservers and the search list of `resolv.conf`.
pub(super) fn configured(system: &Path) -> (Vec<IpAddr>, Vec<String>) {
    let bytes = files::read(&system.join(RESOLV)).ok().flatten().unwrap_or_default();
    parse_resolv(&String::from_utf8_lossy(&bytes))
}

fn parse_resolv(text: &str) -> (Vec<IpAddr>, Vec<String>) {
    let (mut servers, mut search) = (Vec::new(), Vec::new());
    for line in text.lines() {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("nameserver") => servers.extend(words.next().and_then(|word| word.parse::<IpAddr>().ok())),
            Some("search" | "domain") => search = words.filter(|word| *word != ".").map(str::to_owned).collect(),
            _ => {}
        }
    }
    // The system's resolver asks no more than three.
    servers.truncate(3);
    (servers, search)
}

/// What makes the system ask with EDNS: a word among the options of `resolv.conf`, or of the variable that goes before it.
pub(super) fn edns(system: &Path, variable: Option<&str>) -> Option<String> {
    let is_on = |options: &str| options.split_whitespace().any(|option| option == "edns0");
    if variable.is_some_and(is_on) {
        return Some("RES_OPTIONS".to_owned());
    }
    let file = system.join(RESOLV);
    let bytes = files::read(&file).ok().flatten()?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    text.lines().filter_map(|line| line.strip_prefix("options")).any(is_on).then(|| file.display().to_string())
}

/// The nameservers that a resolver of this machine itself asks, where it writes them down.
pub(super) fn behind_stub(system: &Path) -> Vec<IpAddr> {
    let of = |file: &&str| files::read(&system.join(file)).ok().flatten();
    let text = BEHIND.iter().find_map(of).unwrap_or_default();
    let (servers, _) = parse_resolv(&String::from_utf8_lossy(&text));
    servers.into_iter().filter(|server| !server.is_loopback()).collect()
}

/// The file that should name nameservers; the system asks itself where it names none, and nobody is at home there.
pub(super) const RESOLV: &str = "etc/resolv.conf";
/// systemd's resolver, and NetworkManager with a dnsmasq of its own.
const BEHIND: [&str; 2] = ["run/systemd/resolve/resolv.conf", "run/NetworkManager/no-stub-resolv.conf"];

/// Whether nothing listens for names there: the system says so at once.
pub(super) fn is_closed(server: IpAddr) -> bool {
    let ask = || {
        let socket = UdpSocket::bind((if server.is_ipv4() { "0.0.0.0" } else { "::" }, 0))?;
        socket.connect((server, 53))?;
        socket.set_read_timeout(Some(TIMEOUT / 10))?;
        // Not even a question: who listens may ignore it.
        socket.send(&[0; 12])?;
        socket.recv(&mut [0; 512])
    };
    ask().is_err_and(|error| error.kind() == std::io::ErrorKind::ConnectionRefused)
}

/// Every line of the hosts file: an address and its names, in small letters.
pub(super) fn hosts_file(path: &Path) -> Vec<(IpAddr, Vec<String>)> {
    let bytes = files::read(path).ok().flatten().unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let line = |line: &str| {
        let mut words = line.split('#').next()?.split_whitespace();
        let ip = words.next()?.parse().ok()?;
        Some((ip, words.map(str::to_ascii_lowercase).collect()))
    };
    text.lines().filter_map(line).collect()
}

/// What one nameserver says of both families.
pub(super) fn ask(server: IpAddr, name: &str, own: &[IpNet], until: Instant) -> NameserverReply {
    let mut answer = NameserverReply::new(server, LookupResult::Silent);
    let mut found = Vec::new();
    for kind in [TYPE::A, TYPE::AAAA] {
        // Who says nothing of the one family hardly speaks of the other.
        let Some(bytes) = exchange(SocketAddr::new(server, 53), name, (kind, false), until) else {
            answer.is_mute_on_v6 = kind == TYPE::AAAA && !found.is_empty() && !left(until).is_zero();
            break;
        };
        let Ok(packet) = Packet::parse(&bytes) else { continue };
        if packet.has_flags(PacketFlag::TRUNCATION) {
            answer.said = LookupResult::CutShort;
            break;
        }
        match packet.rcode() {
            RCODE::NoError => answer.said = LookupResult::Empty,
            RCODE::NameError => answer.said = LookupResult::NoSuchName,
            // Some say nothing of IPv6 but an error.
            _ if kind == TYPE::AAAA && answer.said != LookupResult::Silent => {}
            other => answer.said = LookupResult::Failed(format!("{other:?}")),
        }
        for record in &packet.answers {
            let ip = match &record.rdata {
                RData::A(a) => IpAddr::from(a.address.to_be_bytes()),
                RData::AAAA(aaaa) => IpAddr::from(aaaa.address.to_be_bytes()),
                RData::CNAME(alias) => {
                    let alias = alias.0.to_string();
                    if !answer.aliases.contains(&alias) {
                        answer.aliases.push(alias);
                    }
                    continue;
                }
                _ => continue,
            };
            found.push(Named { ip, class: Class::classify(ip, own) });
        }
    }
    if !found.is_empty() {
        answer.said = LookupResult::Addresses(found);
    }
    answer
}

/// How often a nameserver that gave addresses is asked again.
const ROUNDS: usize = 4;

/// What a nameserver said, and what else it says of the same name, where it leads inside at one time and out at another:
/// one question alone would show it in some runs, and be a missing endpoint or nothing at all in the others.
pub(super) fn with_turns(first: NameserverReply, again: impl FnMut() -> NameserverReply) -> Vec<NameserverReply> {
    let is_other = |other: &NameserverReply| {
        first.said.leads_inside_unlike(&other.said) || other.said.leads_inside_unlike(&first.said)
    };
    let has_addresses = matches!(first.said, LookupResult::Addresses(_));
    let rounds = if has_addresses { ROUNDS } else { 0 };
    let other = std::iter::repeat_with(again).take(rounds).find(is_other);
    std::iter::once(first).chain(other).collect()
}

/// Whether a nameserver takes no question with EDNS: it says nothing to it, or that it doesn't know the form.
pub(super) fn refuses_edns(server: IpAddr, name: &str, until: Instant) -> bool {
    let said = exchange(SocketAddr::new(server, 53), name, (TYPE::A, true), until);
    let said = said.as_ref().and_then(|bytes| Packet::parse(bytes).ok());
    // Who had no time wasn't asked.
    said.map_or(!left(until).is_zero(), |said| {
        matches!(said.rcode(), RCODE::FormatError | RCODE::NotImplemented | RCODE::BADVERS)
    })
}

/// How large an answer may be without TCP: what the system's own questions say.
const EDNS_SIZE: u16 = 1232;

/// A question over UDP (with EDNS, where that is wanted), asked twice, and over TCP where the answer is cut; the cut one
/// where nobody answers there.
fn exchange(server: SocketAddr, name: &str, (kind, edns): (TYPE, bool), until: Instant) -> Option<Vec<u8>> {
    let mut id = [0; 2];
    getrandom::fill(&mut id).ok()?;
    let mut packet = Packet::new_query(u16::from_be_bytes(id));
    packet.set_flags(PacketFlag::RECURSION_DESIRED);
    packet.questions.push(Question::new(Name::new(name).ok()?, kind.into(), CLASS::IN.into(), false));
    if edns {
        *packet.opt_mut() = Some(OPT { opt_codes: Vec::new(), udp_packet_size: EDNS_SIZE, version: 0 });
    }
    let question = packet.build_bytes_vec().ok()?;
    let here: IpAddr = if server.is_ipv4() { [0; 4].into() } else { [0u16; 8].into() };
    let socket = UdpSocket::bind((here, 0)).ok()?;
    socket.connect(server).ok()?;
    let mut buffer = [0; 4096];
    for _ in 0..2 {
        let timeout = left(until).min(TIMEOUT / 2);
        if timeout.is_zero() {
            return None;
        }
        socket.set_read_timeout(Some(timeout)).ok()?;
        socket.send(&question).ok()?;
        let Ok(length) = socket.recv(&mut buffer) else { continue };
        let reply = &buffer[..length];
        if !reply.starts_with(&id) {
            continue;
        }
        let cut = Packet::parse(reply).is_ok_and(|packet| packet.has_flags(PacketFlag::TRUNCATION));
        let whole = cut.then(|| by_tcp(server, &question, until)).flatten();
        return whole.or_else(|| Some(reply.to_vec()));
    }
    None
}

fn by_tcp(server: SocketAddr, question: &[u8], until: Instant) -> Option<Vec<u8>> {
    let timeout = left(until).min(TIMEOUT);
    let mut stream = TcpStream::connect_timeout(&server, timeout).ok()?;
    stream.set_read_timeout(Some(timeout)).ok()?;
    stream.write_all(&u16::try_from(question.len()).ok()?.to_be_bytes()).ok()?;
    stream.write_all(question).ok()?;
    let mut length = [0; 2];
    stream.read_exact(&mut length).ok()?;
    let mut reply = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut reply).ok()?;
    Some(reply)
}

pub(super) fn milliseconds(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolv_conf_is_read_as_the_resolver_does() {
        let text = "# by hand\nnameserver 10.0.0.2\nnameserver fe80::1%eth0\nnameserver 2001:db8::1\n\
            search a.example b.example\nsearch corp.example\noptions ndots:1\nnameserver 1.1.1.1\nnameserver 9.9.9.9\n";
        let (servers, search) = parse_resolv(text);
        assert_eq!(servers.iter().map(ToString::to_string).collect::<Vec<_>>(), ["10.0.0.2", "2001:db8::1", "1.1.1.1"]);
        assert_eq!(search, ["corp.example"]);
    }

    #[test]
    fn what_makes_the_system_ask_with_edns_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(RESOLV);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        for (text, variable, expected) in [
            ("nameserver 10.0.0.2\noptions ndots:1 edns0\n", None, Some(file.display().to_string())),
            ("nameserver 10.0.0.2\noptions ndots:1\n", None, None),
            ("# options edns0\n", None, None),
            ("", Some("timeout:1 edns0"), Some("RES_OPTIONS".to_owned())),
        ] {
            files::replace(&file, text.as_bytes(), None, files::Access::Private).unwrap();
            assert_eq!(edns(folder.path(), variable), expected, "{text}");
        }
    }

    #[test]
    fn a_nameserver_that_leads_inside_and_out_by_turns_is_heard_so_and_any_other_is_heard_once() {
        let server = IpAddr::from([10, 0, 0, 53]);
        let reply = |ip: Option<&&str>| {
            let named = |ip: &&str| ip.parse().map(|ip| Named { ip, class: Class::classify(ip, &[]) }).unwrap();
            let said = ip.map_or(LookupResult::Silent, |ip| LookupResult::Addresses(vec![named(ip)]));
            NameserverReply::new(server, said)
        };
        for (said, kept, asked) in [
            (&["10.0.0.1", "52.94.2.10"][..], 2, 2),
            (&["52.94.2.10", "52.94.2.11", "10.0.0.1"], 2, 3),
            (&["52.94.2.10", "52.94.2.11", "52.94.2.10", "52.94.2.11", "52.94.2.10"], 1, 5),
            (&["10.0.0.1", "10.0.0.2"], 1, 5),
            (&[], 1, 1),
        ] {
            let mut heard = 1;
            let again = || {
                heard += 1;
                reply(said.get(heard - 1))
            };
            assert_eq!((with_turns(reply(said.first()), again).len(), heard), (kept, asked), "{said:?}");
        }
    }

    #[test]
    fn the_hosts_file_names_addresses() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("hosts");
        let text = b"127.0.0.1 localhost\n# 10.0.0.9 no.example\n10.0.0.9\tA.example a # why\n";
        files::replace(&file, text, None, files::Access::Private).unwrap();
        let lines = hosts_file(&file);
        assert_eq!(lines[1], ("10.0.0.9".parse().unwrap(), vec!["a.example".to_owned(), "a".to_owned()]));
        assert_eq!(lines.len(), 2);
    }

    #[test]
    fn a_name_that_cannot_exist_is_an_error_and_a_late_answer_is_none() {
        let soon = Instant::now() + Duration::from_secs(60);
        let names = resolve("no..host", &[], &[], soon);
        assert!(names.addresses.is_empty() && names.error.is_some() && names.took.is_some(), "{names:?}");
        let late = resolve("localhost", &[], &[], Instant::now());
        assert_eq!(late.took, None);
    }

    /// A server that answers each question with these last bytes of the head, and nothing more.
    fn server(code: Option<u8>) -> SocketAddr {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let address = socket.local_addr().unwrap();
        std::thread::spawn(move || {
            let mut buffer = [0; 512];
            while let Ok((length, asker)) = socket.recv_from(&mut buffer) {
                if let Some(code) = code {
                    let mut reply = buffer[..length].to_vec();
                    reply[2..4].copy_from_slice(&[0x81, 0x80 | code]);
                    socket.send_to(&reply, asker).unwrap();
                }
            }
        });
        address
    }

    #[test]
    fn a_servers_own_answer_is_heard() {
        let until = Instant::now() + Duration::from_secs(60);
        for (code, expected) in [(0, RCODE::NoError), (2, RCODE::ServerFailure), (3, RCODE::NameError)] {
            let bytes = exchange(server(Some(code)), "a.example", (TYPE::A, false), until).unwrap();
            assert_eq!(Packet::parse(&bytes).unwrap().rcode(), expected);
        }
        assert_eq!(
            exchange(server(None), "a.example", (TYPE::A, true), Instant::now() + Duration::from_millis(50)),
            None
        );
    }
}
