//! A network whose only way out is a proxy: the client never sends its own renewal through one, genkan does.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use super::Site;
use super::worker::{REFRESH, Worker};
use crate::cloud::Asked;

pub const ADDRESS: &str = "http://proxy.acme.example:3128";

/// A proxy that opens tunnels to the stand-in, and writes down where to.
pub struct Proxy {
    opened: Arc<Mutex<Vec<String>>>,
    shown: Arc<Mutex<Vec<String>>>,
}

/// What a proxy answers.
#[derive(Debug, Clone, Copy)]
enum Answer {
    Always(&'static str),
    /// Opens to whoever shows this value of `Proxy-Authorization`.
    Wants(&'static str),
}

impl Proxy {
    /// Listens at the site; `answer` is what it says before it opens a tunnel, or instead.
    pub fn at(site: &Site, answer: &'static str) -> Self {
        Self::listen(site, 3128, Answer::Always(answer))
    }

    /// The same on another port, for those who show this value alone.
    pub fn wanting(site: &Site, port: u16, value: &'static str) -> Self {
        Self::listen(site, port, Answer::Wants(value))
    }

    fn listen(site: &Site, port: u16, answer: Answer) -> Self {
        let (opened, shown) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(Vec::new())));
        let log = (Arc::clone(&opened), Arc::clone(&shown));
        let listen = move || {
            let listener = TcpListener::bind(("127.0.0.1", port)).expect("the port");
            // A thread that is started at the site lives there too.
            std::thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    let log = log.clone();
                    std::thread::spawn(move || _ = tunnel(stream, answer, &log.0, &log.1));
                }
            });
        };
        site.namespace.inside(listen);
        Self { opened, shown }
    }

    pub fn opened(&self) -> Vec<String> {
        self.opened.lock().expect("the list").clone()
    }

    /// Every `Proxy-Authorization` that anybody sent.
    pub fn shown(&self) -> Vec<String> {
        self.shown.lock().expect("the list").clone()
    }
}

fn tunnel(stream: TcpStream, answer: Answer, log: &Mutex<Vec<String>>, shown: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let (mut line, mut value) = (String::new(), None);
    while reader.read_line(&mut line)? > 2 {
        let header = line.split_once(": ").filter(|(name, _)| name.eq_ignore_ascii_case("proxy-authorization"));
        value = header.map(|(_, value)| value.trim().to_owned()).or(value);
        line.clear();
    }
    let answer = match answer {
        Answer::Always(answer) => answer,
        Answer::Wants(wanted) if value.as_deref() == Some(wanted) => OPEN,
        Answer::Wants(_) => ASKS,
    };
    shown.lock().expect("the list").extend(value);
    let target = first.strip_prefix("CONNECT ").and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    log.lock().expect("the list").push(target.to_owned());
    let mut near = stream;
    near.write_all(answer.as_bytes())?;
    if !answer.contains(" 200 ") {
        return near.shutdown(Shutdown::Both);
    }
    let far = TcpStream::connect("127.0.0.1:443")?;
    let (mut down, mut up) = (far.try_clone()?, near.try_clone()?);
    let back = std::thread::spawn(move || copy(&mut down, &mut near));
    copy(&mut up, &mut far.try_clone()?);
    _ = back.join();
    Ok(())
}

fn copy(from: &mut impl Read, to: &mut TcpStream) {
    _ = io::copy(from, to);
    _ = to.shutdown(Shutdown::Write);
}

/// Somebody in such a network, whose profile or shell names the proxy.
fn worker(facts: &[&str]) -> Option<Worker> {
    let worker = Worker::new(&[], |_| (), facts)?;
    ["oidc.", "portal.", "sts."].iter().for_each(|host| worker.site.cloud.faults.close(host));
    Some(worker)
}

const ASKS: &str = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"acme\"\r\nContent-Length: 0\r\n\r\n";
pub const OPEN: &str = "HTTP/1.1 200 Connection established\r\n\r\n";

#[test]
fn everything_goes_through_it() {
    let named = format!("network.proxy={ADDRESS}");
    for by_profile in [true, false] {
        let facts = [named.as_str()];
        let Some(worker) = worker(if by_profile { &facts } else { &[] }) else { return };
        let proxy = Proxy::at(&worker.site, OPEN);
        worker.signed_in(2);
        let run = |verb: &[&str]| {
            let launch = worker.genkan(verb);
            let launch = if by_profile { launch } else { launch.env("HTTPS_PROXY", ADDRESS) };
            worker.done(launch.start())
        };
        for verb in [REFRESH, &["status"], &["logout"], REFRESH] {
            let run = run(verb);
            assert_eq!((run.code, run.stderr.contains("error")), (Some(0), false), "{run:?}\n{}", worker.log());
        }
        let log = worker.log();
        assert_eq!((log.granted(Asked::TokenByRefresh), log.granted(Asked::Logout)), (1, 1), "{log}");
        assert_eq!((log.granted(Asked::TokenByDevice), log.granted(Asked::Caller)), (1, 3), "{log}");
        let opened = proxy.opened();
        assert!(opened.iter().all(|target| target.ends_with(".ap-northeast-1.amazonaws.com:443")), "{opened:?}");
        let hosts = log.hosts().into_iter().filter(|host| host.ends_with(".amazonaws.com"));
        let looked_up: Vec<_> = hosts
            .filter(|host| {
                log.events().iter().any(|event| matches!(event, crate::cloud::log::Event::Name(name) if name == host))
            })
            .collect();
        assert_eq!(looked_up, [""; 0], "whoever uses a proxy asks it for the names: {log}");
    }
}

#[test]
fn a_proxy_that_says_no_is_named_and_costs_nothing() {
    let named = format!("network.proxy={ADDRESS}");
    for (answer, code) in [
        ("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n", "GK-AWS-010"),
        ("HTTP/1.1 403 Forbidden\r\n\r\n", "GK-AWS-011"),
    ] {
        let Some(worker) = worker(&[&named]) else { return };
        let _proxy = Proxy::at(&worker.site, answer);
        let tokens = worker.signed_in(2);
        for lang in ["en", "ja"] {
            let run = worker.run(&[REFRESH, &["--lang", lang]].concat());
            assert!(run.code == Some(4) && run.stderr.contains(code), "{run:?}");
            assert!(run.stderr.contains("proxy.acme.example:3128"), "{run:?}");
        }
        assert_eq!(worker.home.read(&crate::cloud::token_file("acme")), Some(tokens.file()));
        assert_eq!(worker.log().requests().len(), 0, "{}", worker.log());
    }
}
