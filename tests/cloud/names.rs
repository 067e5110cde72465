//! A name server that leads every name to the loopback, so that no host is out of the log's sight.

use std::net::Ipv4Addr;

/// A question takes this much before its name begins.
const HEADER: usize = 12;
const A: u16 = 1;

/// The name asked for and the reply; `None` for what is no question.
///
/// An address question gets the address that `lead` has for the name, any other kind an empty answer, so that nobody
/// waits for IPv6.
pub fn reply(question: &[u8], lead: impl Fn(&str) -> Ipv4Addr) -> Option<(String, Vec<u8>)> {
    let mut labels = Vec::new();
    let mut at = HEADER;
    loop {
        let length = usize::from(*question.get(at)?);
        at += 1;
        if length == 0 {
            break;
        }
        labels.push(std::str::from_utf8(question.get(at..at + length)?).ok()?.to_lowercase());
        at += length;
    }
    let end = at + 4;
    let kind = u16::from_be_bytes(question.get(at..at + 2)?.try_into().ok()?);
    let answers = u16::from(kind == A);
    let name = labels.join(".");
    let mut reply = question.get(..2)?.to_vec();
    // A recursive answer without error: one question, its answer, nothing beside.
    reply.extend([0x81, 0x80, 0, 1]);
    reply.extend(answers.to_be_bytes());
    reply.extend([0, 0, 0, 0]);
    reply.extend(question.get(HEADER..end)?);
    if answers == 1 {
        // The name by a pointer to the question, class IN, no time to live, four bytes of address.
        reply.extend([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4]);
        reply.extend(lead(&name).octets());
    }
    Some((name, reply))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(kind: u16) -> Vec<u8> {
        let mut bytes = vec![0xab, 0xcd, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        bytes.extend(b"\x03API\x09anthropic\x03com\x00");
        bytes.extend(kind.to_be_bytes());
        bytes.extend([0, 1]);
        bytes
    }

    #[test]
    fn an_address_question_leads_to_the_loopback_and_ipv6_to_nothing() {
        let lead = |name: &str| if name == "api.anthropic.com" { Ipv4Addr::LOCALHOST } else { Ipv4Addr::BROADCAST };
        let (name, v4) = reply(&question(A), lead).unwrap();
        assert_eq!(name, "api.anthropic.com");
        assert_eq!(&v4[..2], [0xab, 0xcd]);
        assert!(v4.ends_with(&[127, 0, 0, 1]));
        let (_, v6) = reply(&question(28), lead).unwrap();
        assert_eq!(&v6[6..8], [0, 0]);
        assert_eq!(v6.len(), question(28).len());
    }

    #[test]
    fn a_cut_question_has_no_answer() {
        let whole = question(A);
        for length in 0..whole.len() {
            assert_eq!(reply(&whole[..length], |_| Ipv4Addr::LOCALHOST).map(|(name, _)| name), None, "{length} bytes");
        }
    }
}
