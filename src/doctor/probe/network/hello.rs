//! The first message of a handshake with the ciphers of TLS 1.2 that genkan's library hasn't got and Claude Code's has.

use std::io::{Read, Write};

/// With CBC, or without forward secrecy: offered by Claude Code 2.1.328 behind the newer ones.
const CIPHERS: [u16; 8] = [0xc009, 0xc00a, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035];
const GROUPS: [u16; 3] = [0x001d, 0x0017, 0x0018];
const SIGNATURES: [u16; 10] = [0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0201];
/// The message that takes up an offer, and the record that brings it.
const SERVER_HELLO: u8 = 2;
const HANDSHAKE: u8 = 22;

/// Whether whoever answers for this host takes one of them up.
pub(super) fn is_taken(mut stream: impl Read + Write, host: &str) -> bool {
    let mut head = [0; 6];
    let heard = stream.write_all(&hello(host)).and_then(|()| stream.read_exact(&mut head));
    heard.is_ok() && head[0] == HANDSHAKE && head[5] == SERVER_HELLO
}

fn hello(host: &str) -> Vec<u8> {
    let name = [&[0][..], &sized(host.as_bytes())].concat();
    let extensions = [
        extension(0x0000, &sized(&name)),
        extension(0x000a, &sized(&pairs(&GROUPS))),
        extension(0x000b, &[1, 0]),
        extension(0x000d, &sized(&pairs(&SIGNATURES))),
    ];
    // Nothing is agreed upon, so nothing here has to be random.
    let body =
        [&[3, 3][..], &[0x67; 32], &[0], &sized(&pairs(&CIPHERS)), &[1, 0], &sized(&extensions.concat())].concat();
    let message = [&[1, 0][..], &sized(&body)].concat();
    [&[HANDSHAKE, 3, 1][..], &sized(&message)].concat()
}

fn pairs(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
}

fn extension(kind: u16, content: &[u8]) -> Vec<u8> {
    [&kind.to_be_bytes()[..], &sized(content)].concat()
}

/// Behind its length in two bytes; all of it is short.
fn sized(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap_or_default();
    [&length.to_be_bytes()[..], bytes].concat()
}
