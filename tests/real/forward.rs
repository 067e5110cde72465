//! A forward proxy in a site's network: it opens tunnels, refuses them in the ways that proxies have, and remembers
//! for which hosts.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

use super::Site;

/// Where it listens, as a variable names it.
pub const URL: &str = "http://127.0.0.1:3128";

/// A running proxy; it ends with its site.
pub struct Forward(Arc<Mutex<Log>>);

#[derive(Default)]
struct Log {
    hosts: Vec<String>,
    passwords: usize,
}

/// How it answers CONNECT.
#[derive(Debug, Clone, Copy)]
pub enum Manner {
    /// A tunnel to this port of the loopback, whatever the host.
    Opens(u16),
    /// The same, with as much in its answer as products of companies write.
    OpensAtLength(u16),
    /// A tunnel, and the end of it as soon as something is said in it.
    OpensAndResets,
    /// This head and body, and the end of the connection.
    Says(&'static str),
}

impl Forward {
    /// # Panics
    /// Where its port is taken: a site has one.
    pub fn start(site: &Site, manner: Manner) -> Self {
        let asked = Arc::new(Mutex::new(Log::default()));
        let log = asked.clone();
        // Threads that are started in there stay in there.
        site.namespace.inside(move || {
            let listener = TcpListener::bind("127.0.0.1:3128").expect("the proxy's port");
            std::thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    let log = log.clone();
                    std::thread::spawn(move || serve(stream, manner, &log));
                }
            });
        });
        Self(asked)
    }

    /// The hosts that were asked for since the last time, each once.
    pub fn hosts(&self) -> Vec<String> {
        let mut hosts = std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner).hosts);
        hosts.sort();
        hosts.dedup();
        hosts
    }

    /// How many requests have shown a password.
    pub fn passwords(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).passwords
    }
}

fn serve(mut client: TcpStream, manner: Manner, log: &Mutex<Log>) -> Option<()> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        client.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let host = head.strip_prefix("CONNECT ")?.split([' ', ':']).next()?.to_owned();
    let has_password = head.to_ascii_lowercase().contains("\r\nproxy-authorization:");
    let mut seen = log.lock().unwrap_or_else(PoisonError::into_inner);
    seen.hosts.push(host);
    seen.passwords += usize::from(has_password);
    drop(seen);
    match manner {
        Manner::Says(answer) => client.write_all(answer.as_bytes()).ok(),
        Manner::OpensAndResets => {
            client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").ok()?;
            // What isn't read when it is closed makes a reset of the close.
            client.peek(&mut byte).ok().map(drop)
        }
        Manner::Opens(port) | Manner::OpensAtLength(port) => {
            let mut server = TcpStream::connect(("127.0.0.1", port)).ok()?;
            let lines = if let Manner::OpensAtLength(_) = manner { 70 } else { 0 };
            let lines: String = (0..lines).map(|at| format!("X-Policy-{at}: {}\r\n", "on ".repeat(30))).collect();
            client.write_all(format!("HTTP/1.0 200 Connection established\r\n{lines}\r\n").as_bytes()).ok()?;
            let (mut from, mut to) = (client.try_clone().ok()?, server.try_clone().ok()?);
            std::thread::spawn(move || {
                _ = std::io::copy(&mut from, &mut to);
                _ = to.shutdown(Shutdown::Write);
            });
            _ = std::io::copy(&mut server, &mut client);
            client.shutdown(Shutdown::Write).ok()
        }
    }
}
