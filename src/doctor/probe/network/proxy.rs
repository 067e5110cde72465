//! The way through a proxy, walked as Claude Code does: CONNECT, then TLS inside the tunnel.

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use url::Url;

use super::names;
use super::tcp::{self, Timed};
use super::tls::{self, Heard, Stream};
use super::trust::Trust;
use super::wire::Wire;
use super::{HANDSHAKES_AGAIN, http, median};
use crate::doctor::facts::network::{Broken, BrokenOff, Connect, Consumer, Proxied, Shown, Tcp, Timing, Tls};
use crate::messages::seen;
use crate::secret::{host_and_port, proxy_address};
use crate::world::net::{Authorization, UNAUTHENTICATED};

/// How long a proxy may take for a tunnel, and what is kept for the handshake in it.
const OPENING: Duration = Duration::from_secs(9);
const SHAKING: Duration = Duration::from_millis(2500);

/// Goes to `host` through the proxy at this address, with what it is shown; again where it was broken off, as single tunnels
/// may be.
pub(super) fn walk(
    url: &str,
    value: Option<&Authorization>,
    to: (&str, u16),
    trust: &Trust,
    now: Timestamp,
    ends: (Instant, Instant),
    measured: &AtomicBool,
) -> Proxied {
    let once = || walk_once(url, value, to, trust, now, ends, measured);
    let (mut walked, mut count) = (once(), Broken { tried: 1, broken: 0 });
    while is_cut(&walked) && count.broken < HANDSHAKES_AGAIN {
        walked = once();
        count = Broken { tried: count.tried + 1, broken: count.broken + 1 };
    }
    let broken = Some(count).filter(|count| count.broken > 0 && !is_cut(&walked));
    let connect = match proxy_address(url).filter(|url| url.scheme() == "http" && is_odd(&walked.connect)) {
        Some(url) => otherwise(&url, to, trust, now, ends.1).unwrap_or(walked.connect),
        None => walked.connect,
    };
    Proxied { broken, connect, ..walked }
}

/// Whether what answers seems to be no proxy that is named by `http://`. Web servers say 400 where TLS is expected.
fn is_odd(connect: &Connect) -> bool {
    matches!(connect, Connect::Broken(_)) || matches!(connect, Connect::Refused(page) if page.status == 400)
}

/// How long what else may answer there is given.
const ELSE: Duration = Duration::from_secs(3);

/// What answers at the port of a proxy that is named by `http://`, if it is a proxy by TLS or a SOCKS server. It is shown
/// no password.
fn otherwise(url: &Url, to: (&str, u16), trust: &Trust, now: Timestamp, last: Instant) -> Option<Connect> {
    let until = last.min(Instant::now() + ELSE);
    let port = url.port_or_known_default();
    let mut secure = url.clone();
    secure.set_scheme("https").and_then(|()| secure.set_port(port)).ok()?;
    let said = match reach(&secure, None, to, trust, now, (None, until, until)).1 {
        Ok(_) => Connect::Opened,
        Err(said) => said,
    };
    let is_proxy = match &said {
        Connect::Opened | Connect::WantsCertificate(_) => true,
        Connect::Refused(_) => !said.knows_no_tunnel(),
        said => said.sign_in().is_some(),
    };
    if is_proxy {
        return Some(Connect::SpeaksTls);
    }
    let until = last.min(Instant::now() + ELSE);
    let mut stream = open(url, trust, now, None, (until, until)).1.ok()?;
    speaks_socks(&mut stream).then_some(Connect::SpeaksSocks)
}

/// Whether the greeting of SOCKS 5 is answered (RFC 1928): version, and one of the ways to sign in, or that it takes none.
fn speaks_socks(stream: &mut (impl Read + Write)) -> bool {
    let mut said = [0; 2];
    let asked = stream.write_all(&[5, 1, 0]).and_then(|()| stream.flush());
    asked.and_then(|()| stream.read_exact(&mut said)).is_ok() && matches!(said, [5, 0..=2 | 0xff])
}

/// Whether somebody ended it without a word, on either side of the proxy.
fn is_cut(Proxied { connect, tls, certificate, .. }: &Proxied) -> bool {
    let of_tls = |tls: &Tls| matches!(tls, Tls::Failed(why) | Tls::Filtered(why) if *why != BrokenOff::Silent && why.is_wordless());
    match connect {
        // What TLS of the proxy's own says stays as it is.
        Connect::Broken(_) => certificate.is_none(),
        Connect::Opened => tls.as_ref().is_some_and(of_tls),
        _ => false,
    }
}

fn walk_once(
    url: &str,
    value: Option<&Authorization>,
    (host, port): (&str, u16),
    trust: &Trust,
    now: Timestamp,
    (until, last): (Instant, Instant),
    measured: &AtomicBool,
) -> Proxied {
    let scheme = value.map(|value| value.scheme().into());
    let (connect, timing) = (Connect::NotTried, Timing::default());
    let proxy = host_and_port(url);
    let mut proxied = Proxied {
        proxy,
        shown: scheme,
        by_address: false,
        connect,
        certificate: None,
        tls: None,
        timing,
        broken: None,
        crowded: None,
    };
    let Some(parsed) = proxy_address(url) else {
        proxied.connect = Connect::BadAddress;
        return proxied;
    };
    let began = Instant::now();
    let reach = |packets, until, answer| reach(&parsed, value, (host, port), trust, now, (packets, until, answer));
    // A slow proxy is another thing than one that says nothing; the handshake needs its time as well.
    let answer = last.checked_sub(SHAKING).map_or(until, |end| end.min(began + OPENING));
    let (certificate, opened) = reach(None, until, answer);
    proxied.certificate = certificate;
    let stream = match opened {
        Ok(stream) => stream,
        Err(why) => {
            proxied.connect = why;
            return proxied;
        }
    };
    proxied.connect = Connect::Opened;
    proxied.timing.connect = Some(names::milliseconds(began));
    let (tls, took, first) = tls::handshake(stream, host, trust, now, true);
    proxied.timing.tls = median(took);
    proxied.timing.first_byte = median(first);
    let again = |packets, until| reach(packets, until, until).1.ok();
    let wire = Wire { open: &again, host, trust, until: last, measured };
    proxied.tls = Some(match (tls, first.and_then(|_| wire.loses_large())) {
        (_, Some(lost)) => Tls::Oversized(lost),
        (tls, None) => wire.explained(tls),
    });
    proxied
}

/// What a proxy showed that is reached by TLS, and what came of it.
type Reached<T> = (Option<Box<Shown>>, Result<T, Connect>);

/// A tunnel, in packets of at most this size as far as the proxy.
fn reach(
    url: &Url,
    value: Option<&Authorization>,
    (host, port): (&str, u16),
    trust: &Trust,
    now: Timestamp,
    (packets, until, answer): (Option<u16>, Instant, Instant),
) -> Reached<Box<dyn Stream>> {
    let (certificate, opened) = open(url, trust, now, packets, (until, answer));
    let opened = opened.and_then(|mut stream| {
        // A password for the proxy is for nobody else's eyes.
        if value.is_some() && certificate.as_ref().is_some_and(|shown| !shown.is_accepted_by(Consumer::Client)) {
            return Err(Connect::Broken(seen::UNTRUSTED_PROXY.en.to_owned()));
        }
        match tunnel(&mut stream, value, host, port) {
            Connect::Opened => Ok(stream),
            why => Err(why),
        }
    });
    (certificate, opened)
}

fn open(
    url: &Url,
    trust: &Trust,
    now: Timestamp,
    packets: Option<u16>,
    (until, answer): (Instant, Instant),
) -> Reached<Box<dyn Stream>> {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let port = url.port_or_known_default().unwrap_or(80);
    let found = names::resolve(host, &[], &[], until);
    if found.addresses.is_empty() {
        return (None, Err(Connect::NoSuchName(found.error.unwrap_or_default())));
    }
    let mut last = Tcp::NotTried;
    for address in &found.addresses {
        match tcp::connect_with(SocketAddr::new(address.ip, port), packets, until) {
            Ok(mut stream) => {
                stream.prolong(answer);
                return secure(url, host, stream, trust, now);
            }
            Err(Tcp::Connected) => return (None, Err(Connect::Broken(seen::RESET.en.to_owned()))),
            Err(why) => last = why,
        }
    }
    (None, Err(Connect::Unreached(last)))
}

fn secure(url: &Url, host: &str, stream: Timed, trust: &Trust, now: Timestamp) -> Reached<Box<dyn Stream>> {
    if url.scheme() == "http" {
        return (None, Ok(Box::new(stream)));
    }
    match tls::wrap(stream, host, trust, now) {
        Ok((stream, shown)) => (Some(Box::new(shown)), Ok(Box::new(stream))),
        Err((_, Tls::WantsCertificate(why))) => (None, Err(Connect::WantsCertificate(why))),
        Err((error, _)) => (None, Err(Connect::Broken(tcp::plain(&error)))),
    }
}

fn tunnel(stream: &mut Box<dyn Stream>, value: Option<&Authorization>, host: &str, port: u16) -> Connect {
    let to = if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") };
    let request = |shown: &str| format!("CONNECT {to} HTTP/1.1\r\nhost: {to}\r\n{shown}\r\n");
    let Some(value) = value else { return ask(stream, &request("")) };
    let is_taken = |said: &Connect| match said {
        Connect::Opened => Some(true),
        Connect::WantsSignIn(_) | Connect::Unauthorized(_) => Some(false),
        _ => None,
    };
    let with_value = request(&format!("proxy-authorization: {}\r\n", value.as_str()));
    // Not shown a second time to a proxy that has refused it: without it, the proxy says what it does take.
    let shown = value.show(|| ask(&mut *stream, &with_value), is_taken);
    shown.unwrap_or_else(|| ask(stream, &request("")))
}

fn ask(stream: &mut Box<dyn Stream>, request: &str) -> Connect {
    if let Err(error) = stream.write_all(request.as_bytes()).and_then(|()| stream.flush()) {
        return Connect::Broken(tcp::plain(&error));
    }
    let mut heard = Heard { stream: &mut *stream, error: None };
    let head = http::read(&mut heard, false);
    let error = heard.error;
    match head {
        None => {
            // With TLS 1.3 a missing client certificate is said only after the handshake.
            if let Some(why) = error.as_ref().and_then(tls::wanted_certificate) {
                return Connect::WantsCertificate(why);
            }
            // One that has ended the connection says so at once.
            let is_silent = stream.read(&mut [0]).is_err_and(|error| tcp::is_late(&error));
            if is_silent { Connect::Silent } else { Connect::Broken(seen::NO_HTTP.en.to_owned()) }
        }
        Some(head) if (200..300).contains(&head.status) => Connect::Opened,
        Some(head) if UNAUTHENTICATED.contains(&head.status) => {
            let scheme = |value: &str| value.split_whitespace().next().unwrap_or_default().to_owned();
            let of = |name: &'static str| head.all(name).map(scheme).collect::<Vec<_>>();
            match head.status {
                407 => Connect::WantsSignIn(of("proxy-authenticate")),
                _ => Connect::Unauthorized([of("proxy-authenticate"), of("www-authenticate")].concat()),
            }
        }
        Some(head) => Connect::Refused(head.refusal()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written, and what is answered.
    struct Both(Vec<u8>, &'static [u8]);

    impl Read for Both {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.1.read(buffer)
        }
    }

    impl Write for Both {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_socks_server_is_told_by_its_answer_to_a_greeting() {
        for (said, is_it) in
            [(&b"\x05\x00"[..], true), (b"\x05\xff", true), (b"\x05\x02", true), (b"\x05", false), (b"HTTP/1.1", false)]
        {
            let mut stream = Both(Vec::new(), said);
            assert_eq!(speaks_socks(&mut stream), is_it, "{said:?}");
            assert_eq!(stream.0, [5, 1, 0]);
        }
    }

    #[test]
    fn a_sign_in_is_wanted_by_either_status() {
        for (said, expected) in [
            (
                &b"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"t\"\r\ncontent-length: 0\r\n\r\n"[..],
                Connect::Unauthorized(vec!["Basic".into()]),
            ),
            (b"HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n", Connect::Unauthorized(Vec::new())),
            (
                b"HTTP/1.1 407 No\r\nProxy-Authenticate: Digest realm=\"t\"\r\ncontent-length: 0\r\n\r\n",
                Connect::WantsSignIn(vec!["Digest".into()]),
            ),
        ] {
            let mut stream: Box<dyn Stream> = Box::new(Both(Vec::new(), said));
            assert_eq!(ask(&mut stream, "CONNECT a:443 HTTP/1.1\r\n\r\n"), expected);
        }
    }
}
