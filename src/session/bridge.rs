//! A host's sign-in for its containers: HTTP over a Unix socket, one request a connection.
//!
//! `GET /credentials` answers what `genkan credentials` prints, `GET /token` what `genkan token` prints, and
//! `POST /refresh` signs in on the host. Each is this very program, run as a hook, with the hook's limits: keys and
//! tokens of the sign-in itself stay on the host, at most one tab is opened, and who may ask is whoever may open the
//! socket. What a sign-in says to its person, codes included, is said on the host. Known hole: the guard judges no
//! client in a container; its own settings and AWS's policies hold it.

use std::fmt::{self, Display};
use std::io::{self, Read, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::aws::AwsSigned;
use super::gateway::ProfileGateway;
use crate::code::bridge as code;
use crate::fault::{Fault, Result};
use crate::messages::bridge as words;
use crate::profile::Profile;
use crate::world::command::{Ended, Launch};
use crate::world::deadline::left;
use crate::world::socket::{Socket, Stream};
use crate::world::{World, interrupt};

/// What a profile has for containers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Keys of the role, for as long as AWS gave them.
    Credentials,
    /// A sign-in on the host.
    Refresh,
    /// The gateway's key.
    Token,
}

/// How long a request may take to arrive.
const LISTENING: Duration = Duration::from_secs(5);
/// More than `genkan credentials` takes, or a person at the sign-in.
const READING: Duration = Duration::from_secs(90);
const SIGNING_IN: Duration = Duration::from_mins(10);
/// How often Ctrl-C is looked for.
const GLANCE: Duration = Duration::from_millis(300);
const MOST_BYTES: usize = 8 * 1024;
const MOST_HEADERS: usize = 64;
const MOST_CONNECTIONS: usize = 32;

impl Offer {
    /// What this profile has.
    ///
    /// # Errors
    /// `GK-BRG-005` where that is nothing.
    pub fn of(profile: &Profile) -> Result<Vec<Self>> {
        let mut offers = Vec::new();
        if AwsSigned::from_profile(profile).is_ok() {
            offers.extend([Self::Credentials, Self::Refresh]);
        }
        if ProfileGateway::from_profile(profile).is_ok() {
            offers.push(Self::Token);
        }
        if offers.is_empty() {
            return Err(Fault::new(&code::NOTHING).with("profile", &profile.name));
        }
        Ok(offers)
    }

    /// Its method and path.
    const fn request(self) -> (&'static str, &'static str) {
        match self {
            Self::Credentials => ("GET", "/credentials"),
            Self::Refresh => ("POST", "/refresh"),
            Self::Token => ("GET", "/token"),
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Credentials => "application/json",
            Self::Refresh | Self::Token => "text/plain",
        }
    }
}

/// The request as it is typed.
impl Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (method, path) = self.request();
        write!(f, "{method} {path}")
    }
}

/// Whose sign-in it is, and what of it is handed out.
struct Desk {
    world: World,
    profile: String,
    offers: Vec<Offer>,
}

struct Answer {
    status: &'static str,
    kind: &'static str,
    body: Zeroizing<Vec<u8>>,
}

/// Answers containers until a person presses Ctrl-C.
///
/// # Errors
/// Where the system lets nobody in any more.
pub fn serve(world: &World, socket: &Socket, profile: &str, offers: &[Offer]) -> io::Result<()> {
    let _catching = interrupt::catch_sigint();
    // Every visitor holds one.
    let seats = Arc::new(());
    while !interrupt::is_pressed() {
        let Some(stream) = socket.accept(GLANCE)? else { continue };
        // A connection too many is closed: its client asks again.
        if Arc::strong_count(&seats) <= MOST_CONNECTIONS {
            let seat = Arc::clone(&seats);
            let mut desk = Desk { world: world.apart(), profile: profile.to_owned(), offers: offers.to_owned() };
            desk.world.ui.quiet = world.ui.quiet;
            let serve = move || {
                drop(visit(stream, &desk));
                drop(seat);
            };
            // Nor is anybody served whom no thread is to be had for.
            drop(std::thread::Builder::new().spawn(serve));
        }
    }
    Ok(())
}

fn visit(mut stream: Stream, desk: &Desk) -> io::Result<()> {
    stream.set_write_timeout(Some(LISTENING))?;
    let Some(asked) = read(&mut stream, Instant::now() + LISTENING)? else { return Ok(()) };
    let answer = match asked {
        Asked::Offer(offer) if desk.offers.contains(&offer) => desk.answer(offer),
        Asked::Offer(_) | Asked::Unknown => desk.refuse("404 Not Found"),
        Asked::OtherMethod => desk.refuse("405 Method Not Allowed"),
        Asked::Malformed => desk.refuse("400 Bad Request"),
    };
    let Answer { status, kind, body } = answer;
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {kind}; charset=utf-8\r\ncontent-length: {length}\r\n\
         cache-control: no-store\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Offer(Offer),
    OtherMethod,
    Unknown,
    Malformed,
}

/// The request; `None` where the client went away, or the time, before its end.
fn read(stream: &mut Stream, until: Instant) -> io::Result<Option<Asked>> {
    let mut bytes = Vec::new();
    let mut piece = [0; 1024];
    loop {
        if let Some(asked) = judge(&bytes) {
            return Ok(Some(asked));
        }
        // Of the whole: a client that sends a byte at a time would hold its seat for hours.
        let left = left(until);
        if left.is_zero() {
            return Ok(None);
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut piece)? {
            0 => return Ok(None),
            read => bytes.extend_from_slice(&piece[..read]),
        }
    }
}

/// What is asked for; `None` while the request isn't whole.
fn judge(bytes: &[u8]) -> Option<Asked> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(bytes) {
        Ok(status) if status.is_complete() => {}
        Ok(_) if bytes.len() < MOST_BYTES => return None,
        _ => return Some(Asked::Malformed),
    }
    let (method, path) = (request.method?, request.path?);
    let found = [Offer::Credentials, Offer::Refresh, Offer::Token].into_iter().find(|it| it.request().1 == path);
    Some(match found {
        None => Asked::Unknown,
        Some(offer) if offer.request().0 != method => Asked::OtherMethod,
        Some(offer) => Asked::Offer(offer),
    })
}

impl Desk {
    /// Says what can be asked for here.
    fn refuse(&self, status: &'static str) -> Answer {
        let requests: Vec<_> = self.offers.iter().map(Offer::to_string).collect();
        let said = self.world.ui.phrase(words::REQUESTS, &[("requests", &requests.join(", "))]);
        Answer { status, kind: "text/plain", body: format!("{said}\n").into_bytes().into() }
    }

    /// Runs the hook that has it.
    fn answer(&self, offer: Offer) -> Answer {
        let ran = match offer {
            Offer::Credentials => self.run(&["credentials", "--profile", &self.profile, "--format", "process"]),
            Offer::Token => self.run(&["token", "--profile", &self.profile]),
            Offer::Refresh => self.sign_in(),
        };
        let (_, path) = offer.request();
        let (is_given, body) = ran.unwrap_or_else(|error| (false, error.to_string().into_bytes().into()));
        if is_given {
            self.world.ui.tell(words::GIVEN, &[("path", &path)]);
        } else {
            let reason = match offer {
                // The rest was said here while it went on.
                Offer::Refresh => self.world.ui.phrase(words::NOBODY, &[]),
                Offer::Credentials | Offer::Token => String::from_utf8_lossy(&body).trim_end().to_owned(),
            };
            self.world.ui.tell(words::NOT_GIVEN, &[("path", &path), ("reason", &reason)]);
        }
        let status = if is_given { "200 OK" } else { "503 Service Unavailable" };
        Answer { status, kind: if is_given { offer.kind() } else { "text/plain" }, body }
    }

    /// What a hook prints; where it fails, what it says to people.
    fn run(&self, args: &[&str]) -> io::Result<(bool, Zeroizing<Vec<u8>>)> {
        let heard = Launch::new(&self.world, &self.world.exe).args(args).capture(READING)?;
        let is_done = heard.ended == Ended::Exit(Some(0));
        Ok((is_done, if is_done { heard.output } else { heard.errors() }))
    }

    /// What is said meanwhile is said here: an address and a code are for the person at the host.
    fn sign_in(&self) -> io::Result<(bool, Zeroizing<Vec<u8>>)> {
        let ended =
            Launch::new(&self.world, &self.world.exe).args(["refresh", "--profile", &self.profile]).talk(SIGNING_IN)?;
        let is_done = ended == Ended::Exit(Some(0));
        let said = if is_done { words::SIGNED_IN } else { words::NOT_SIGNED_IN };
        Ok((is_done, format!("{}\n", self.world.ui.phrase(said, &[])).into_bytes().into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{GatewayKind, testing};

    #[test]
    fn a_request_is_judged_once_it_is_whole() {
        for (bytes, asked) in [
            (&b"GET /credentials HTTP/1.1\r\nHost: genkan\r\n\r\n"[..], Some(Asked::Offer(Offer::Credentials))),
            (b"POST /refresh HTTP/1.1\r\n\r\n", Some(Asked::Offer(Offer::Refresh))),
            (b"GET /token HTTP/1.0\r\n\r\n", Some(Asked::Offer(Offer::Token))),
            (b"GET /refresh HTTP/1.1\r\n\r\n", Some(Asked::OtherMethod)),
            (b"GET /credentials/ HTTP/1.1\r\n\r\n", Some(Asked::Unknown)),
            (b"GET /credentials?format=env HTTP/1.1\r\n\r\n", Some(Asked::Unknown)),
            (b"GET http://elsewhere.example/credentials HTTP/1.1\r\n\r\n", Some(Asked::Unknown)),
            (b"\x16\x03\x01\x02\x00", Some(Asked::Malformed)),
            (b"GET /credentials HTTP/1.1\r\nHost", None),
            (b"", None),
        ] {
            assert_eq!(judge(bytes), asked, "{}", String::from_utf8_lossy(bytes));
        }
        let endless = [b"GET / HTTP/1.1\r\nA: ".as_slice(), &[b'x'; MOST_BYTES]].concat();
        assert_eq!(judge(&endless), Some(Asked::Malformed));
        let many = [b"GET / HTTP/1.1\r\n".as_slice(), &b"A: b\r\n".repeat(MOST_HEADERS + 1), b"\r\n"].concat();
        assert_eq!(judge(&many), Some(Asked::Malformed));
    }

    #[cfg(unix)]
    #[test]
    fn a_request_that_comes_byte_by_byte_gets_no_more_time() {
        let (mut client, mut here) = Stream::pair().unwrap();
        std::thread::spawn(move || {
            for byte in b"GET /token HTTP/1.1\r\nHost: genkan\r\n\r\n" {
                std::thread::sleep(Duration::from_millis(50));
                drop(client.write_all(&[*byte]));
            }
        });
        // Each of them in time, all of them in two seconds.
        let asked = read(&mut here, Instant::now() + Duration::from_millis(500));
        assert!(!matches!(asked, Ok(Some(_))), "{asked:?}");
        let (mut client, mut here) = Stream::pair().unwrap();
        client.write_all(b"GET /token HTTP/1.1\r\n\r\n").unwrap();
        let asked = read(&mut here, Instant::now() + Duration::from_secs(20)).unwrap();
        assert_eq!(asked, Some(Asked::Offer(Offer::Token)));
    }

    #[test]
    fn a_profile_offers_what_it_signs_with() {
        let litellm = testing::gateway(GatewayKind::Anthropic, "https://llm.acme.example");
        for (profile, offers) in [
            (testing::japan_by_sso(), Ok(vec![Offer::Credentials, Offer::Refresh])),
            (litellm, Ok(vec![Offer::Token])),
            (testing::vertex(), Err("GK-BRG-005")),
            (testing::foundry(), Err("GK-BRG-005")),
        ] {
            assert_eq!(Offer::of(&profile).map_err(|fault| fault.code().id), offers, "{}", profile.name);
        }
    }
}
