//! A plain HTTP question and the face of its answer; enough to tell a service from a page for people.

use std::io::{Read, Write};
use std::sync::LazyLock;

use regex::bytes::Regex;

use crate::doctor::facts::network::Page;
use crate::world::html;

/// Enough for a title.
const LIMIT: usize = 16 * 1024;
/// Claude Code takes as much from a proxy.
const HEAD: usize = 32 * 1024;
const LINES: usize = 256;
const OF_SQUID: &str = "The requested URL could not be retrieved";
const END: &[u8; 4] = b"\r\n\r\n";

/// An answer's head, and as much of the body as came along.
pub(super) struct Head {
    pub(super) status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

/// More than two packets of a usual link, and less than any server takes for a head.
const PADDING: usize = 3000;

/// Asks for the root page; `None` where nothing like HTTP comes back.
pub(super) fn get(stream: &mut (impl Read + Write), host: &str) -> Option<Page> {
    stream.write_all(question(host, 0).as_bytes()).ok()?;
    stream.flush().ok()?;
    Some(read(stream, true)?.page())
}

/// Asks the same in packets as large as the way takes them, and waits for anything at all.
pub(super) fn get_in_full_packets(stream: &mut (impl Read + Write), host: &str) -> std::io::Result<()> {
    stream.write_all(question(host, PADDING).as_bytes())?;
    stream.flush()?;
    stream.read(&mut [0]).map(drop)
}

fn question(host: &str, padding: usize) -> String {
    let agent = concat!("genkan/", env!("CARGO_PKG_VERSION"));
    let padding = if padding == 0 { String::new() } else { format!("x-padding: {}\r\n", "0".repeat(padding)) };
    format!(
        "GET / HTTP/1.1\r\nhost: {host}\r\nuser-agent: {agent}\r\naccept: */*\r\n{padding}connection: close\r\n\r\n"
    )
}

/// Reads a head; `with_body` waits for the beginning of what follows, which a tunnel hasn't got.
pub(super) fn read(stream: &mut impl Read, with_body: bool) -> Option<Head> {
    let mut bytes = Vec::new();
    loop {
        // No more than the end may still lack: what follows the head of a tunnel belongs to somebody else.
        let lacks = (0..=END.len()).find(|lacks| bytes.ends_with(&END[..END.len() - lacks])).unwrap_or_default();
        if lacks == 0 {
            break;
        }
        let mut piece = [0; END.len()];
        let read = stream.read(&mut piece[..lacks]).ok()?;
        if read == 0 || bytes.len() > HEAD {
            return None;
        }
        bytes.extend_from_slice(&piece[..read]);
    }
    let mut headers = [httparse::EMPTY_HEADER; LINES];
    let mut response = httparse::Response::new(&mut headers);
    response.parse(&bytes).ok()?;
    let status = response.code?;
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    let headers: Vec<(String, String)> =
        response.headers.iter().map(|header| (header.name.to_ascii_lowercase(), text(header.value))).collect();
    let mut body = Vec::new();
    if with_body || !(200..300).contains(&status) {
        // A proxy that refuses may keep the connection: without its length the end would be our own deadline.
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let length = length.and_then(|(_, value)| value.trim().parse().ok()).unwrap_or(LIMIT as u64);
        // What doesn't come is no error: the head is what counts.
        drop(stream.take(length.min(LIMIT as u64)).read_to_end(&mut body));
    }
    Some(Head { status, headers, body: text(&body) })
}

impl Head {
    /// Every value of a header.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn page(&self) -> Page {
        let one = |name: &str| self.all(name).next().map(str::to_owned);
        let is_html = one("content-type").is_some_and(|kind| kind.to_ascii_lowercase().starts_with("text/html"));
        Page {
            status: self.status,
            html: is_html || html::is_page(&self.body),
            // What squid writes on each of its own pages says no more than its title.
            said: (is_html || html::is_page(&self.body))
                .then(|| html::reasons(&self.body))
                .flatten()
                .filter(|_| html::title(&self.body).is_none_or(|title| !title.contains(OF_SQUID))),
            location: one("location"),
            server: one("server").or_else(|| one("via")).or_else(|| one("x-squid-error")),
            title: html::title(&self.body).map(shortened),
        }
    }

    /// The same of a proxy that refuses: squid names the reason in a header, others in the page's text.
    pub(super) fn refusal(&self) -> Page {
        let page = self.page();
        let reason = self
            .all("x-squid-error")
            .next()
            .and_then(|reason| reason.split_whitespace().find(|word| word.starts_with("ERR_")));
        let server = page.server.filter(|server| !server.contains("ERR_"));
        let server = server.into_iter().chain(reason.map(str::to_owned)).collect::<Vec<_>>().join(", ");
        let server = Some(server).filter(|server| !server.is_empty());
        Page { title: page.title.or_else(|| words(&self.body)), server, ..page }
    }
}

/// What a page without a title says.
fn words(body: &str) -> Option<String> {
    static UNSEEN: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"(?is-u)<(?:style|script)\b.*?(?:</(?:style|script)>|$)|<[^>]*(?:>|$)").ok());
    let seen = UNSEEN.as_ref()?.replace_all(body.as_bytes(), &b" "[..]);
    let words = shortened(&String::from_utf8_lossy(&seen));
    (!words.is_empty()).then_some(words)
}

fn shortened(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_that_refuses_says_why_in_a_header_or_in_its_page() {
        for (headers, body, title, server) in [
            (
                "server: squid/6.6\r\nx-squid-error: ERR_CANNOT_FORWARD 0\r\n",
                "<title>ERROR: The requested URL could not be retrieved</title>",
                Some("ERROR: The requested URL could not be retrieved"),
                Some("squid/6.6, ERR_CANNOT_FORWARD"),
            ),
            ("x-squid-error: 403 ERR_TOO_MANY_CONN\r\n", "", None, Some("ERR_TOO_MANY_CONN")),
            (
                "server: corp\r\n",
                "<style>p { color: red }</style><p>同時接続数の上限（10）を\n 超えました</p>",
                Some("同時接続数の上限（10）を 超えました"),
                Some("corp"),
            ),
            ("", "Blocked by policy GenAI", Some("Blocked by policy GenAI"), None),
            (
                "content-type: text/html\r\n",
                "<html><title>Denied</title><p>Policy: GenAI. Contact: it@acme.example",
                Some("Denied"),
                None,
            ),
            (
                "content-type: text/html\r\n",
                "<title>ERROR: The requested URL could not be retrieved</title><p>Your cache administrator is root",
                Some("ERROR: The requested URL could not be retrieved"),
                None,
            ),
        ] {
            let answer = format!("HTTP/1.1 403 No\r\n{headers}content-length: {}\r\n\r\n{body}", body.len());
            let page = read(&mut answer.as_bytes(), false).unwrap().refusal();
            assert_eq!((page.title.as_deref(), page.server.as_deref()), (title, server), "{answer}");
            assert_eq!(page.said.is_some(), body.starts_with("<html"), "{answer}");
        }
    }

    #[test]
    fn a_page_for_people_is_told_from_a_services_answer() {
        for (answer, html, title) in [
            (
                "HTTP/1.1 403 Forbidden\r\ncontent-type: text/html; charset=utf-8\r\n\r\n<html><TITLE> Blocked \n by policy</TITLE>",
                true,
                Some("Blocked by policy"),
            ),
            ("HTTP/1.0 200 OK\r\n\r\n<!DOCTYPE html><p>hello", true, None),
            (
                "HTTP/1.1 404 Not Found\r\ncontent-type: application/json\r\n\r\n{\"message\":\"<title>x</title>\"}",
                false,
                Some("x"),
            ),
            ("HTTP/1.1 204 No Content\r\n\r\n", false, None),
        ] {
            let page = read(&mut answer.as_bytes(), true).unwrap().page();
            assert_eq!((page.html, page.title.as_deref()), (html, title), "{answer}");
        }
        assert!(read(&mut &b"SSH-2.0-x\r\n"[..], true).is_none());
        let mut kept = &b"HTTP/1.1 407 No\r\nContent-Length: 2\r\n\r\n{}the next answer"[..];
        assert_eq!(read(&mut kept, false).unwrap().body, "{}");
        assert_eq!(kept, b"the next answer", "nobody waits for more than was announced");
    }
}
