//! The loopback port to which the browser is redirected with its answer.
//!
//! It takes one request, `GET /oauth/callback` with the right `state` and a `Host` of this machine's, and answers
//! everything else with an error that ends nothing: other pages may send requests here, names may resolve to 127.0.0.1
//! (DNS rebinding), browsers ask for icons, scanners connect and send nothing. No connection waits for another one, and
//! nothing of a request is repeated in an answer. Known hole: another user of this machine can occupy the port's
//! connections for a few seconds at a time.

use std::io;
use std::net::{Ipv4Addr, Shutdown, TcpListener};
use std::sync::Arc;
use std::time::{Duration, Instant};

use socket2::SockRef;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep_until, timeout};
use url::form_urlencoded;
use zeroize::Zeroizing;

use crate::messages::sign_in as words;
use crate::messages::{Lang, Message};
use crate::world::runtime;

/// The open port.
pub(super) struct Callback {
    listener: TcpListener,
    port: u16,
}

/// What the browser brought.
#[derive(PartialEq, Eq)]
pub(super) enum Brought {
    Code(Zeroizing<String>),
    /// The name of an error, and the service's message.
    Error(String, String),
}

/// How the waiting ended.
pub(super) enum Waited {
    Brought(Brought),
    /// Nothing is waited for any more.
    Done,
    TooLate,
}

const PATH: &str = "/oauth/callback";
/// The most bytes of a request. A browser sends the cookies of this host for every port, so those of every development
/// server.
const MOST_BYTES: usize = 64 * 1024;
const MOST_HEADERS: usize = 128;
/// The deadline of one connection; a browser's request comes at once.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(5);
const MOST_CONNECTIONS: usize = 64;
/// How often it is checked whether another process has signed in, or the person has pressed Ctrl-C.
const GLANCE: Duration = Duration::from_millis(300);

impl Callback {
    /// Listens on this port, else on any free one.
    pub(super) fn open(port: Option<u16>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0)))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port })
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// The address that the browser is sent back to.
    pub(super) fn redirect_uri(port: u16) -> String {
        format!("http://127.0.0.1:{port}{PATH}")
    }

    /// Waits for the request with this `state`, then closes the port.
    ///
    /// # Errors
    /// Where the system gives no poller.
    pub(super) fn wait(self, state: &str, until: Instant, is_done: &dyn Fn() -> bool) -> io::Result<Waited> {
        let expected = Expected { state: state.to_owned(), port: self.port };
        runtime::block_on(listen(self.listener.try_clone()?, Arc::new(expected), until, is_done))?
    }
}

impl Drop for Callback {
    /// Nobody is let in from now on. Closing alone isn't that: a program that another thread is about to start holds a
    /// copy of the port until it runs.
    fn drop(&mut self) {
        drop(SockRef::from(&self.listener).shutdown(Shutdown::Both));
    }
}

async fn listen(
    listener: TcpListener,
    expected: Arc<Expected>,
    until: Instant,
    is_done: &dyn Fn() -> bool,
) -> io::Result<Waited> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let mut visits = JoinSet::new();
    let mut glances = interval(GLANCE);
    glances.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            Some(visit) = visits.join_next() => {
                if let Ok(Ok(Some(brought))) = visit {
                    return Ok(Waited::Brought(brought));
                }
            }
            Ok((stream, _)) = listener.accept(), if visits.len() < MOST_CONNECTIONS => {
                visits.spawn(timeout(CONNECTION_TIMEOUT, visit(stream, Arc::clone(&expected))));
            }
            _ = glances.tick() => {
                if is_done() {
                    return Ok(Waited::Done);
                }
            }
            () = sleep_until(until.into()) => return Ok(Waited::TooLate),
        }
    }
}

/// Reads one request and answers it; returns what it brought, where it is the right one.
async fn visit(stream: TcpStream, expected: Arc<Expected>) -> Option<Brought> {
    let mut request = Zeroizing::new(Vec::new());
    let judged = loop {
        if let Some(judged) = judge(&request, &expected) {
            break judged;
        }
        stream.readable().await.ok()?;
        let mut piece = Zeroizing::new([0; 4096]);
        match stream.try_read(&mut *piece) {
            Ok(0) => return None,
            Ok(read) => request.extend_from_slice(&piece[..read]),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(_) => return None,
        }
    };
    let page = page(&judged);
    let mut left = page.as_bytes();
    while !left.is_empty() && stream.writable().await.is_ok() {
        match stream.try_write(left) {
            Ok(written) => left = &left[written..],
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(_) => break,
        }
    }
    judged.ok()
}

/// What the right request has.
struct Expected {
    state: String,
    port: u16,
}

/// Why a request isn't the one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    /// Another address, or another method.
    Place,
    /// Not from this sign-in, or not HTTP.
    Request,
}

/// Judges a request as far as it has arrived; `None` while its end is missing.
fn judge(request: &[u8], expected: &Expected) -> Option<Result<Brought, Wrong>> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    match parsed.parse(request) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) if request.len() < MOST_BYTES => return None,
        _ => return Some(Err(Wrong::Request)),
    }
    let hosts: Vec<_> = parsed.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("host")).collect();
    let ours = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{}", expected.port));
    let is_ours = |host: &[u8]| ours.iter().any(|name| host.eq_ignore_ascii_case(name.as_bytes()));
    if !matches!(hosts[..], [host] if is_ours(host.value)) {
        return Some(Err(Wrong::Request));
    }
    let (path, query) = parsed.path.unwrap_or_default().split_once('?').unwrap_or_default();
    if parsed.method != Some("GET") || path != PATH {
        return Some(Err(Wrong::Place));
    }
    Some(brought(query, &expected.state).ok_or(Wrong::Request))
}

/// What a query with the right state brings; one in which a name occurs twice is refused.
fn brought(query: &str, state: &str) -> Option<Brought> {
    let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
    let value = |name: &str| {
        let mut values = pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_ref());
        values.next().filter(|value| !value.is_empty() && values.next().is_none())
    };
    if value("state")? != state {
        return None;
    }
    match (value("code"), value("error")) {
        (Some(code), None) => Some(Brought::Code(Zeroizing::new(code.to_owned()))),
        (None, Some(error)) => {
            Some(Brought::Error(error.to_owned(), value("error_description").unwrap_or_default().to_owned()))
        }
        _ => None,
    }
}

/// The whole HTTP answer: a page in both languages, because the browser's needn't be the terminal's.
fn page(judged: &Result<Brought, Wrong>) -> String {
    let (status, text) = match judged {
        Ok(Brought::Code(_)) => ("200 OK", words::PAGE_RECEIVED),
        Ok(Brought::Error(..)) => ("200 OK", words::PAGE_REFUSED),
        Err(Wrong::Place) => ("404 Not Found", words::PAGE_NOTHING),
        Err(Wrong::Request) => ("400 Bad Request", words::PAGE_NOTHING),
    };
    let body = html(text);
    format!(
        "HTTP/1.1 {status}\r\n\
         content-type: text/html; charset=utf-8\r\n\
         content-length: {}\r\n\
         content-security-policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n\
         cache-control: no-store\r\n\
         referrer-policy: no-referrer\r\n\
         x-content-type-options: nosniff\r\n\
         x-frame-options: DENY\r\n\
         cross-origin-opener-policy: same-origin\r\n\
         connection: close\r\n\r\n{body}",
        body.len(),
    )
}

fn html(text: Message) -> String {
    let (en, ja) = (text.get(Lang::En), text.get(Lang::Ja));
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>genkan</title>\
         <style>body{{font:1.1rem/1.8 system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1rem;\
         color-scheme:light dark}}</style></head><body><p>{en}</p><p lang=\"ja\">{ja}</p></body></html>\n"
    )
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use proptest::prelude::*;

    use super::*;

    fn expected() -> Expected {
        Expected { state: "right".into(), port: 4000 }
    }

    fn request(line: &str, host: &str) -> String {
        format!("{line} HTTP/1.1\r\nHost: {host}\r\nCookie: dev=1\r\n\r\n")
    }

    #[test]
    fn one_request_is_the_answer_and_everything_else_is_an_error() {
        const GOOD: &str = "GET /oauth/callback?code=c&state=right";
        const HOST: &str = "127.0.0.1:4000";
        let code = || Some(Ok(Brought::Code(Zeroizing::new("c".into()))));
        let error = |name: &str, text: &str| Some(Ok(Brought::Error(name.into(), text.into())));
        let place = || Some(Err(Wrong::Place));
        let wrong = || Some(Err(Wrong::Request));
        for (line, host, judged) in [
            (GOOD, HOST, code()),
            (GOOD, "localhost:4000", code()),
            (GOOD, "LocalHost:4000", code()),
            ("GET /oauth/callback?state=right&code=c&x=1", HOST, code()),
            ("GET /oauth/callback?state=right&error=access_denied", HOST, error("access_denied", "")),
            ("GET /oauth/callback?error=e&error_description=a+b&state=right", HOST, error("e", "a b")),
            (GOOD, "evil.example:4000", wrong()),
            (GOOD, "evil.example", wrong()),
            (GOOD, "127.0.0.1", wrong()),
            (GOOD, "127.0.0.1:4001", wrong()),
            (GOOD, "127.0.0.1:4000.evil.example", wrong()),
            (GOOD, "127.0.0.1:4000\r\nHost: evil.example", wrong()),
            (GOOD, "", wrong()),
            ("GET /oauth/callback?code=c&state=wrong", HOST, wrong()),
            ("GET /oauth/callback?code=c&state=Right", HOST, wrong()),
            ("GET /oauth/callback?code=c&state=", HOST, wrong()),
            ("GET /oauth/callback?code=c", HOST, wrong()),
            ("GET /oauth/callback?error=access_denied", HOST, wrong()),
            ("GET /oauth/callback?error=access_denied&state=wrong", HOST, wrong()),
            ("GET /oauth/callback?state=right", HOST, wrong()),
            ("GET /oauth/callback?state=right&code=", HOST, wrong()),
            ("GET /oauth/callback?state=right&code=c&code=d", HOST, wrong()),
            ("GET /oauth/callback?state=right&state=wrong&code=c", HOST, wrong()),
            ("GET /oauth/callback?state=right&code=c&error=e", HOST, wrong()),
            ("POST /oauth/callback?code=c&state=right", HOST, place()),
            ("OPTIONS /oauth/callback?code=c&state=right", HOST, place()),
            ("GET /oauth/callback/?code=c&state=right", HOST, place()),
            ("GET //oauth/callback?code=c&state=right", HOST, place()),
            ("GET http://127.0.0.1:4000/oauth/callback?code=c&state=right", HOST, place()),
            ("GET /oauth/callback", HOST, place()),
            ("GET /favicon.ico", HOST, place()),
            ("GET /", HOST, place()),
        ] {
            assert!(judge(request(line, host).as_bytes(), &expected()) == judged, "{line} {host}");
        }
        assert!(judge(b"\x16\x03\x01\x02\x00\x01\x00\x01", &expected()) == wrong(), "TLS");
        assert!(judge(b"SSH-2.0-OpenSSH_9.6\r\n", &expected()) == wrong());
        assert!(judge(request(GOOD, HOST).trim_end().as_bytes(), &expected()).is_none(), "half a request");
        let endless = format!("{GOOD} HTTP/1.1\r\nCookie: {}", "x".repeat(MOST_BYTES));
        assert!(judge(endless.as_bytes(), &expected()) == wrong());
    }

    proptest! {
        #[test]
        fn no_request_makes_it_panic_and_none_without_the_state_is_an_answer(
            noise in prop::collection::vec(any::<u8>(), 0..200),
            query in "[a-z=&%+0-9]{0,60}",
        ) {
            drop(judge(&noise, &expected()));
            let line = format!("GET /oauth/callback?{query}&state=wrong");
            let judged = judge(request(&line, "127.0.0.1:4000").as_bytes(), &expected());
            prop_assert!(matches!(judged, Some(Err(_))));
        }
    }

    #[test]
    fn an_answer_repeats_nothing_and_loads_nothing() {
        let secret = || "s3cr3t".to_owned();
        for judged in [
            Ok(Brought::Code(Zeroizing::new(secret()))),
            Ok(Brought::Error(secret(), secret())),
            Err(Wrong::Place),
            Err(Wrong::Request),
        ] {
            let page = page(&judged);
            let (head, body) = page.split_once("\r\n\r\n").unwrap();
            assert!(!page.contains("s3cr3t"));
            assert!(head.contains(&format!("content-length: {}\r\n", body.len())));
            assert!(
                !["http:", "https:", "//", "src=", "href=", "<script"].iter().any(|way| body.contains(way)),
                "{body}"
            );
        }
    }

    /// Sends to the port and reads what comes back.
    fn send(port: u16, text: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        let mut answer = String::new();
        drop(stream.read_to_string(&mut answer));
        answer
    }

    #[test]
    fn attackers_and_idlers_neither_end_the_wait_nor_delay_the_browser() {
        let callback = Callback::open(None).unwrap();
        let port = callback.port();
        let ours = format!("127.0.0.1:{port}");
        let browser = std::thread::spawn(move || {
            // Nobody reads these to their end before the browser comes.
            let idle: Vec<_> = (0..20).map(|_| TcpStream::connect(("127.0.0.1", port)).unwrap()).collect();
            let mut slow = TcpStream::connect(("127.0.0.1", port)).unwrap();
            slow.write_all(b"GET /oauth/callback?code=c").unwrap();
            let gone = TcpStream::connect(("127.0.0.1", port)).unwrap();
            gone.shutdown(Shutdown::Both).unwrap();
            for (line, host, status) in [
                ("GET /oauth/callback?code=theirs&state=right", "evil.example", "400"),
                ("GET /oauth/callback?code=theirs&state=wrong", ours.as_str(), "400"),
                ("GET /favicon.ico", &ours, "404"),
            ] {
                let answer = send(port, &request(line, host));
                assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{line}: {answer}");
            }
            assert!(send(port, "\x16\x03\x01\r\n\r\n").starts_with("HTTP/1.1 400 "));
            let answer = send(port, &request("GET /oauth/callback?code=ours&state=right", &ours));
            drop((idle, slow));
            answer
        });
        let waited = callback.wait("right", Instant::now() + Duration::from_secs(60), &|| false).unwrap();
        let answer = browser.join().unwrap();
        assert!(matches!(waited, Waited::Brought(Brought::Code(code)) if *code == "ours"));
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "a second answer finds nobody");
    }

    #[test]
    fn the_wait_ends_in_time_and_when_somebody_else_has_signed_in() {
        let wait = |until: Duration, done: bool| {
            let callback = Callback::open(None).unwrap();
            let _idle = TcpStream::connect(("127.0.0.1", callback.port())).unwrap();
            callback.wait("right", Instant::now() + until, &|| done).unwrap()
        };
        assert!(matches!(wait(Duration::from_millis(50), false), Waited::TooLate));
        assert!(matches!(wait(Duration::from_secs(60), true), Waited::Done));
    }

    #[test]
    fn a_port_is_one_listeners_and_free_again_afterwards() {
        let first = Callback::open(None).unwrap();
        let port = first.port();
        assert!(Callback::open(Some(port)).is_err());
        drop(first);
        assert_eq!(Callback::open(Some(port)).unwrap().port(), port);
        assert_eq!(Callback::redirect_uri(port), format!("http://127.0.0.1:{port}/oauth/callback"));
    }
}
