//! HTTP that came over TLS, passed on to the stand-in in the clear.

use std::io::{Read, Write};
use std::net::TcpStream;

/// A request or an answer.
pub struct Message {
    /// Its lines, with the empty one.
    pub head: String,
    pub body: Vec<u8>,
}

impl Message {
    pub fn read(stream: &mut impl Read) -> Option<Self> {
        let (mut head, mut byte) = (Vec::new(), [0]);
        while !head.ends_with(b"\r\n\r\n") {
            stream.read_exact(&mut byte).ok()?;
            head.push(byte[0]);
        }
        let head = String::from_utf8_lossy(&head).into_owned();
        let mut message = Self { head, body: Vec::new() };
        message.body = vec![0; message.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0)];
        stream.read_exact(&mut message.body).ok()?;
        Some(message)
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// The head's lines without these.
    pub fn without(&self, names: &[&str]) -> String {
        let is_kept = |line: &&str| {
            let name = line.split(':').next().unwrap_or_default();
            !line.is_empty() && !names.iter().any(|one| one.eq_ignore_ascii_case(name))
        };
        self.head.lines().filter(is_kept).map(|line| format!("{line}\r\n")).collect()
    }

    /// What the stand-in answers to it, as one for this host.
    pub fn pass_on(&self, host: &str) -> Option<Self> {
        let mut far = TcpStream::connect("127.0.0.1:80").ok()?;
        let lines = self.without(&["connection", "host"]);
        far.write_all(format!("{lines}host: {host}\r\nconnection: close\r\n\r\n").as_bytes()).ok()?;
        far.write_all(&self.body).ok()?;
        Self::read(&mut far)
    }

    /// Writes it as the last one of its connection.
    pub fn write(&self, near: &mut impl Write) -> Option<()> {
        write!(near, "{}connection: close\r\n\r\n", self.without(&["connection"])).ok()?;
        near.write_all(&self.body).ok()
    }
}
