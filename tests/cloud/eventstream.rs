//! AWS's binary event stream: lengths, headers and payload, each part under its own CRC-32.

/// A header's value is a string, and this is its type byte.
const STRING: u8 = 7;
/// Two lengths and their checksum before the headers, one checksum behind the payload.
const OVERHEAD: usize = 16;

/// One event of a type, with a JSON payload.
pub fn event(event_type: &str, payload: &[u8]) -> Vec<u8> {
    let headers: Vec<u8> =
        [(":event-type", event_type), (":content-type", "application/json"), (":message-type", "event")]
            .iter()
            .flat_map(|(name, value)| header(name, value))
            .collect();
    let mut message = Vec::new();
    message.extend(length(OVERHEAD + headers.len() + payload.len()));
    message.extend(length(headers.len()));
    message.extend(crc32fast::hash(&message).to_be_bytes());
    message.extend(&headers);
    message.extend(payload);
    message.extend(crc32fast::hash(&message).to_be_bytes());
    message
}

fn header(name: &str, value: &str) -> Vec<u8> {
    let name_length = u8::try_from(name.len()).expect("a short name");
    let value_length = u16::try_from(value.len()).expect("a short value");
    [&[name_length], name.as_bytes(), &[STRING], &value_length.to_be_bytes(), value.as_bytes()].concat()
}

fn length(bytes: usize) -> [u8; 4] {
    u32::try_from(bytes).expect("a message below 4 GiB").to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The frame of a known message, computed by hand from the specification's layout.
    #[test]
    fn a_frame_has_its_lengths_and_checksums_where_they_belong() {
        let frame = event("chunk", b"{}");
        let number = |at: usize| u32::from_be_bytes(frame[at..at + 4].try_into().unwrap());
        assert_eq!(number(0) as usize, frame.len());
        assert_eq!(number(4) as usize, frame.len() - OVERHEAD - 2);
        assert_eq!(number(8), crc32fast::hash(&frame[..8]));
        assert_eq!(&frame[12..12 + 12 + 1 + 2 + 5], b"\x0b:event-type\x07\x00\x05chunk");
        assert_eq!(&frame[frame.len() - 6..frame.len() - 4], b"{}");
        assert_eq!(number(frame.len() - 4), crc32fast::hash(&frame[..frame.len() - 4]));
    }
}
