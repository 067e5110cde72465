//! The tunnel through a proxy.
//!
//! The HTTP library's own connector takes twenty header lines in the answer to CONNECT. Companies' proxies write more,
//! and Claude Code takes them. A proxy may open a few tunnels of one machine at a time: what it refuses while it opens
//! others to the same host is asked for again, one after the other.

use std::fmt;
use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ureq::Error;
use ureq::unversioned::transport::time::{Duration, Instant};
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, Either, NextTimeout, RustlsConnector, TcpConnector, Transport,
    TransportAdapter,
};

use super::dialling::Dialling;
use super::{Tunnels, UNAUTHENTICATED};

/// As many as Claude Code takes.
const LINES: usize = 256;

/// The pauses before a tunnel is asked for again.
const PAUSES: [std::time::Duration; 5] = [
    std::time::Duration::from_millis(200),
    std::time::Duration::from_millis(400),
    std::time::Duration::from_millis(800),
    std::time::Duration::from_millis(1200),
    std::time::Duration::from_millis(1600),
];

/// Opens a tunnel where the request has a proxy, and nothing where it has none.
#[derive(Debug)]
pub(super) struct Tunnel {
    /// Host and port.
    pub(super) proxy: String,
    pub(super) tunnels: Tunnels,
    /// What is waited for the proxy is no time of whoever answers behind it.
    pub(super) waits: Dialling,
}

impl<In: Transport> Connector<In> for Tunnel {
    type Out = Either<In, Opened>;

    fn connect(&self, details: &ConnectionDetails<'_>, before: Option<In>) -> Result<Option<Self::Out>, Error> {
        let Some(proxy) = details.config.proxy() else { return Ok(before.map(Either::A)) };
        let to = target(details);
        let _asking = self.tunnels.asking();
        let began = std::time::Instant::now();
        let mut opened = open(details, proxy, &to);
        for pause in PAUSES {
            let is_refused = opened.as_ref().is_err_and(is_denied);
            if !is_refused || !has_time(details, pause * 2) || !self.tunnels.are_limited(&self.proxy, &to) {
                break;
            }
            let _turn = self.tunnels.turn();
            std::thread::sleep(pause);
            opened = open(details, proxy, &to);
            self.waits.add(began.elapsed().saturating_sub(self.waits.took()));
        }
        if opened.is_ok() {
            self.tunnels.note(&self.proxy, &to);
        }
        opened.map(|stream| Some(Either::B(stream)))
    }
}

/// One tunnel, asked for once.
fn open(details: &ConnectionDetails<'_>, proxy: &ureq::Proxy, to: &str) -> Result<Opened, Error> {
    let timeout = left(details)?;
    let to_proxy = ConnectionDetails {
        uri: proxy.uri(),
        addrs: details.resolver.resolve(proxy.uri(), details.config, timeout)?,
        config: details.config,
        request_level: details.request_level,
        resolver: details.resolver,
        now: details.now,
        timeout,
        current_time: details.current_time.clone(),
        run_connector: details.run_connector.clone(),
        register_shutdown: details.register_shutdown.clone(),
    };
    let way = ().chain(TcpConnector::default()).chain(RustlsConnector::default());
    let stream = way.connect(&to_proxy, None)?.ok_or(Error::ConnectionFailed)?;
    let mut stream = TransportAdapter::new(stream.boxed(), details.current_time.clone());
    stream.set_timeout(timeout);
    stream.write_all(question(to, proxy).as_bytes())?;
    stream.flush()?;
    let mut stream = stream.into_inner();
    match answer(&mut *stream, details)? {
        200..300 => Ok(Opened(stream)),
        status => Err(refused(Some(status))),
    }
}

/// Whether the proxy says no to the tunnel, and not for want of a sign-in.
fn is_denied(error: &Error) -> bool {
    let status = refusal(error).and_then(|refusal| refusal.status);
    status.is_some_and(|status| !UNAUTHENTICATED.contains(&status))
}

/// Whether so much is left of the time for the tunnel.
fn has_time(details: &ConnectionDetails<'_>, needed: std::time::Duration) -> bool {
    left(details).is_ok_and(|left| match left.after {
        Duration::Exact(left) => left > needed,
        Duration::NotHappening => true,
    })
}

/// The host and the port that a tunnel is asked for to.
fn target(details: &ConnectionDetails<'_>) -> String {
    let (host, plain) = (details.uri.host().unwrap_or_default(), details.uri.scheme_str() == Some("http"));
    format!("{host}:{}", details.uri.port_u16().unwrap_or(if plain { 80 } else { 443 }))
}

fn question(to: &str, proxy: &ureq::Proxy) -> String {
    // Nor does Claude Code say which program it is (2.1.332): some proxies open tunnels by that.
    let mut text = format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\nProxy-Connection: Keep-Alive\r\n");
    if proxy.username().is_some() || proxy.password().is_some() {
        let pair = format!("{}:{}", proxy.username().unwrap_or_default(), proxy.password().unwrap_or_default());
        text.push_str(&format!("Proxy-Authorization: Basic {}\r\n", STANDARD.encode(pair)));
    }
    text + "\r\n"
}

/// The status, once the whole head of the answer is there and taken from the stream; what follows is the host's.
fn answer(stream: &mut dyn Transport, details: &ConnectionDetails<'_>) -> Result<u16, Error> {
    loop {
        let came = stream.maybe_await_input(left(details)?)?;
        let mut lines = [httparse::EMPTY_HEADER; LINES];
        let mut head = httparse::Response::new(&mut lines);
        let read =
            head.parse(stream.buffers().input()).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        let status = head.code;
        match (read, status) {
            (httparse::Status::Complete(length), Some(status)) => {
                stream.buffers().input_consume(length);
                return Ok(status);
            }
            _ if came => stream.buffers().input_consume(0),
            _ => return Err(refused(None)),
        }
    }
}

/// The rest of the time for the whole tunnel: a proxy that sends a byte now and then gets no more.
fn left(details: &ConnectionDetails<'_>) -> Result<NextTimeout, Error> {
    let timeout = details.timeout;
    let (Instant::Exact(began), Instant::Exact(now), Duration::Exact(whole)) =
        (details.now, (details.current_time)(), timeout.after)
    else {
        return Ok(timeout);
    };
    let rest = whole.checked_sub(now.saturating_duration_since(began)).ok_or(Error::Timeout(timeout.reason))?;
    Ok(NextTimeout { after: Duration::Exact(rest), ..timeout })
}

/// A tunnel that a proxy doesn't open.
#[derive(Debug)]
pub(super) struct Refusal {
    /// What it answered with; nothing where it ended the connection.
    pub(super) status: Option<u16>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "CONNECT proxy failed: proxy server responded {status}/{status}"),
            None => f.write_str("CONNECT proxy failed: proxy server did not respond"),
        }
    }
}

impl std::error::Error for Refusal {}

fn refused(status: Option<u16>) -> Error {
    Error::Other(Box::new(Refusal { status }))
}

/// The proxy's refusal, where an error is one.
pub(super) fn refusal(error: &Error) -> Option<&Refusal> {
    match error {
        Error::Other(error) => error.downcast_ref(),
        _ => None,
    }
}

/// The way to the host. A proxy that speaks TLS itself has none for the host yet.
#[derive(Debug)]
pub(super) struct Opened(Box<dyn Transport>);

impl Transport for Opened {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }
}
