//! Connections: to one address, within what is left of the time, and why there is none.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, UdpSocket};
use std::time::{Duration, Instant};

use socket2::Socket;

use crate::doctor::facts::network::Tcp;
use crate::messages::seen;
use crate::world::deadline::left;
use crate::world::net::words_of;

/// A host that hasn't taken the connection by then drops it.
const TIMEOUT: Duration = Duration::from_secs(3);

/// A connection whose every read and write ends at a time.
pub(super) struct Timed {
    stream: TcpStream,
    until: Instant,
}

impl Timed {
    /// Waits longer, until then.
    pub(super) fn prolong(&mut self, until: Instant) {
        self.until = self.until.max(until);
    }
}

/// Opens one; the error says how it failed: [`Tcp::Connected`], where it was made and reset before anybody looked at it.
pub(super) fn connect(to: SocketAddr, until: Instant) -> Result<Timed, Tcp> {
    connect_with(to, None, until)
}

/// The same with packets of at most this size, headers and all, in both directions: each side is told of the other's
/// limit when the connection is opened. Known hole: Windows can't be asked for it.
pub(super) fn connect_with(to: SocketAddr, packets: Option<u16>, until: Instant) -> Result<Timed, Tcp> {
    if !has_route(to) {
        return Err(Tcp::NoRoute);
    }
    let timeout = left(until).min(TIMEOUT);
    if timeout.is_zero() {
        return Err(Tcp::NotTried);
    }
    let connected = match packets {
        None => TcpStream::connect_timeout(&to, timeout),
        Some(packets) => limited(to, packets).and_then(|socket| {
            socket.connect_timeout(&to.into(), timeout)?;
            Ok(socket.into())
        }),
    };
    match connected {
        Ok(stream) => Ok(Timed { stream, until }),
        Err(error) => Err(match error.kind() {
            ErrorKind::ConnectionRefused => Tcp::Refused,
            ErrorKind::ConnectionReset => Tcp::Connected,
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Tcp::Dropped,
            ErrorKind::PermissionDenied => Tcp::Prohibited,
            ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => Tcp::Unreachable,
            _ => Tcp::Other(plain(&error)),
        }),
    }
}

#[cfg(unix)]
fn limited(to: SocketAddr, packets: u16) -> io::Result<Socket> {
    use socket2::{Domain, Protocol, Type};

    let headers = if to.is_ipv4() { 40 } else { 60 };
    let socket = Socket::new(Domain::for_address(to), Type::STREAM, Some(Protocol::TCP))?;
    socket.set_tcp_mss(u32::from(packets.saturating_sub(headers)))?;
    Ok(socket)
}

#[cfg(not(unix))]
fn limited(_: SocketAddr, _: u16) -> io::Result<Socket> {
    Err(ErrorKind::Unsupported.into())
}

/// An error of the system's in words; the number of one that is in no catalogue is another one on each system.
pub(super) fn plain(error: &io::Error) -> String {
    if let Some(known) = words_of(error.kind()) {
        return known.en.to_owned();
    }
    // The library's words for this name no cause to anybody.
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    if matches!(inner, Some(rustls::Error::InvalidMessage(rustls::InvalidMessage::InvalidContentType))) {
        return seen::NOT_TLS.en.to_owned();
    }
    let said = error.to_string();
    let end = said.find(" (os error ").unwrap_or(said.len());
    said[..end].to_owned()
}

pub(super) fn is_late(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

/// Whether this machine could send anything there. A route may also stand for "there is none" (`unreachable default`,
/// as some systems write it down for IPv6): a family in which not even the internet has one isn't dialled.
fn has_route(to: SocketAddr) -> bool {
    match leads(to) {
        Ok(()) => true,
        Err(error) => match error.kind() {
            ErrorKind::NetworkUnreachable | ErrorKind::AddrNotAvailable | ErrorKind::Unsupported => false,
            _ => !is_global(to.ip()) || has_family(false),
        },
    }
}

/// Asks by a datagram socket, which sends nothing.
fn leads(to: SocketAddr) -> io::Result<()> {
    let here: IpAddr = if to.is_ipv4() { [0; 4].into() } else { [0u16; 8].into() };
    UdpSocket::bind((here, 0))?.connect(to)
}

/// This machine's own address on the way there.
pub(super) fn source(to: IpAddr) -> Option<IpAddr> {
    let here: IpAddr = if to.is_ipv4() { [0; 4].into() } else { [0u16; 8].into() };
    let socket = UdpSocket::bind((here, 0)).ok()?;
    socket.connect((to, 443)).ok()?;
    Some(socket.local_addr().ok()?.ip())
}

/// Whether anything could be sent to an address of this family on the internet.
pub(super) fn has_family(of_v4: bool) -> bool {
    // Of the documentation's range, and the first of what is given out at all.
    let to = if of_v4 { IpAddr::from([192, 0, 2, 1]) } else { IpAddr::from([0x2000, 0, 0, 0, 0, 0, 0, 1]) };
    leads(SocketAddr::new(to, 443)).is_ok()
}

/// Whether anything could be sent to this nameserver.
pub(super) fn leads_to_server(ip: IpAddr) -> bool {
    leads(SocketAddr::new(ip, 53)).is_ok()
}

const fn is_global(ip: IpAddr) -> bool {
    matches!(ip, IpAddr::V6(v6) if v6.segments()[0] & 0xe000 == 0x2000)
}

impl Timed {
    fn timeout(&self) -> io::Result<Duration> {
        let timeout = left(self.until);
        if timeout.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(timeout) }
    }
}

impl Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(Some(self.timeout()?))?;
        self.stream.read(buffer)
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(Some(self.timeout()?))?;
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn a_closed_port_refuses_and_an_open_one_connects() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let until = || Instant::now() + Duration::from_secs(5);
        assert!(connect(address, until()).is_ok());
        drop(listener);
        assert_eq!(connect(address, until()).err(), Some(Tcp::Refused));
        assert_eq!(connect(address, Instant::now()).err(), Some(Tcp::NotTried));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn an_error_of_the_systems_is_said_without_its_number() {
        const LATE: &str = seen::NO_ANSWER_IN_TIME.en;
        for (number, said) in [(104, seen::RESET.en), (32, seen::CLOSED.en), (11, LATE), (110, LATE)] {
            assert_eq!(plain(&io::Error::from_raw_os_error(number)), said);
        }
        assert_eq!(plain(&io::Error::other("tls: closed")), "tls: closed");
        let plain_http = rustls::Error::InvalidMessage(rustls::InvalidMessage::InvalidContentType);
        assert_eq!(plain(&io::Error::other(plain_http)), seen::NOT_TLS.en);
    }

    #[test]
    fn a_silent_server_holds_nobody_longer_than_the_time() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut stream =
            connect(listener.local_addr().unwrap(), Instant::now() + Duration::from_millis(100)).ok().unwrap();
        let error = stream.read(&mut [0]).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
    }
}
