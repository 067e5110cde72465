//! A server of the loopback that answers whatever it was sent, as gateways, debug pages and AWS itself do.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

/// In which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As AWS's JSON services refuse.
    Json,
    /// As STS refuses.
    Xml,
    /// A gateway's page, its title full of it and its headers too.
    Page,
    /// A debug page, encoded.
    Encoded,
    /// On to somewhere else.
    Redirect,
}

pub const MANNERS: [Manner; 5] = [Manner::Json, Manner::Xml, Manner::Page, Manner::Encoded, Manner::Redirect];

/// Serves at this address for as long as the process, or the network, lives; where it really listens. `padding` stands
/// before what is echoed, so that whoever cuts it cuts it elsewhere.
pub fn serve(address: (Ipv4Addr, u16), manner: Manner, padding: usize) -> SocketAddr {
    let listener = TcpListener::bind(address).expect("the echo's address");
    let at = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || converse(stream, manner, padding));
        }
    });
    at
}

/// One request and its echo; the connection ends.
fn converse(mut stream: TcpStream, manner: Manner, padding: usize) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let (mut said, mut length) = (Vec::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        said.push(line);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    // What is secret first: it's that which a cut shall strike.
    said.sort_by_key(|line| !["authorization", "token"].iter().any(|word| line.to_ascii_lowercase().contains(word)));
    // Without its name nothing tells a secret from a word.
    let mut said: Vec<_> = said.iter().map(|line| line.rsplit(' ').next().unwrap_or_default().to_owned()).collect();
    said.push(String::from_utf8_lossy(&body).into_owned());
    stream.write_all(answer(manner, &format!("{}{}", "x".repeat(padding), said.join(" "))).as_bytes()).ok()
}

fn answer(manner: Manner, said: &str) -> String {
    let encoded = utf8_percent_encode(said, NON_ALPHANUMERIC);
    let (head, body) = match manner {
        Manner::Json => {
            let body = json!({"__type": "InvalidSignatureException", "message": said, "error": "invalid_request",
                "error_description": said});
            ("403 Forbidden\r\ncontent-type: application/json".to_owned(), body.to_string())
        }
        Manner::Xml => {
            let body = format!(
                "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>{said}</Message></Error>\
                 <RequestId>1</RequestId></ErrorResponse>"
            );
            ("403 Forbidden\r\ncontent-type: text/xml".to_owned(), body)
        }
        Manner::Page => (
            format!("403 Forbidden\r\ncontent-type: text/html\r\nserver: {said}"),
            format!("<html><title>{said}</title><body>{said}</body></html>"),
        ),
        Manner::Encoded => {
            let said = STANDARD.encode(said);
            let head = format!("502 Bad Gateway\r\ncontent-type: text/html\r\nvia: {said}");
            (head, format!("<html><title>{said}</title><body>{said}</body></html>"))
        }
        Manner::Redirect => {
            (format!("302 Found\r\nlocation: http://login.wifi.example/?said={encoded}"), said.to_owned())
        }
    };
    format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
}
