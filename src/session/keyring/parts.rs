//! A value in several entries, for a keyring whose entries are too small for it.
//!
//! The entry of the value's own name then holds a head: which of two generations of parts counts, how many there are,
//! and the digest of all. A new value's parts are written as the other generation, and the head after them; so a value
//! is old or new whatever stops its writer, and parts that don't give the digest count as no value.

use crate::world::digest::sha256;
use zeroize::Zeroizing;

/// The head: where a value's parts are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) generation: Generation,
    pub(super) count: usize,
    digest: String,
}

/// Which of the two sets of parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Generation {
    A,
    B,
}

/// The most parts of one value; so many names are removed with it.
pub(super) const MOST: usize = 16;
/// The beginning of a head, with which no value that is stored whole begins.
const MARK: &str = "genkan-parts ";

/// Whether these bytes are a head, of this or a later form; a value that begins like one has to be split.
pub(super) fn is_marked(bytes: &[u8]) -> bool {
    bytes.starts_with(MARK.as_bytes())
}

impl Head {
    pub(super) fn new(secret: &[u8], limit: usize, generation: Generation) -> Self {
        Self { generation, count: secret.len().div_ceil(limit), digest: sha256(secret) }
    }

    /// `None` for anything else, and for a head of a form that isn't known here.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let mut words = str::from_utf8(bytes).ok()?.strip_prefix(MARK)?.split(' ');
        let generation = match words.next()? {
            "a" => Generation::A,
            "b" => Generation::B,
            _ => return None,
        };
        let count = words.next()?.parse().ok().filter(|count| (1..=MOST).contains(count))?;
        let digest = words.next()?.to_owned();
        words.next().is_none().then_some(Self { generation, count, digest })
    }

    pub(super) fn render(&self) -> String {
        format!("{MARK}{} {} {}", self.generation.letter(), self.count, self.digest)
    }

    /// The value of these parts, if they are what this head was written for.
    pub(super) fn join(&self, parts: &[Zeroizing<Vec<u8>>]) -> Option<Zeroizing<Vec<u8>>> {
        // Grown in advance: what a growing vector leaves behind is not wiped.
        let mut secret = Zeroizing::new(Vec::with_capacity(parts.iter().map(|part| part.len()).sum()));
        parts.iter().for_each(|part| secret.extend_from_slice(part));
        (sha256(&secret) == self.digest).then_some(secret)
    }
}

impl Generation {
    pub(super) fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    /// The entry that holds one part.
    pub(super) fn part(self, name: &str, number: usize) -> String {
        format!("{name}#{}{number}", self.letter())
    }

    fn letter(self) -> char {
        match self {
            Self::A => 'a',
            Self::B => 'b',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_says_where_the_parts_are() {
        let head = Head::new(&[7; 2561], 2560, Generation::B);
        assert_eq!((head.count, head.generation), (2, Generation::B));
        assert_eq!(Head::parse(head.render().as_bytes()), Some(head));
        assert_eq!(Generation::B.part("sso-token:acme", 2), "sso-token:acme#b2");
    }

    #[test]
    fn what_is_no_head_is_none() {
        let digest = "0".repeat(64);
        for text in [
            "",
            "{\"accessToken\":\"x\"}",
            "genkan-parts",
            &format!("genkan-parts c 2 {digest}"),
            &format!("genkan-parts a 0 {digest}"),
            &format!("genkan-parts a 17 {digest}"),
            &format!("genkan-parts a -1 {digest}"),
            &format!("genkan-parts a 2 {digest} 1"),
        ] {
            assert_eq!(Head::parse(text.as_bytes()), None, "{text}");
        }
        assert_eq!(Head::parse(b"genkan-parts \xff"), None);
    }

    #[test]
    fn parts_of_another_value_don_t_join() {
        let parts =
            |texts: &[&str]| texts.iter().map(|text| Zeroizing::new(text.as_bytes().to_vec())).collect::<Vec<_>>();
        let head = Head::new(b"onetwo", 3, Generation::A);
        assert_eq!(head.join(&parts(&["one", "two"])).as_deref().map(Vec::as_slice), Some(b"onetwo".as_slice()));
        for torn in [&["one", "too"][..], &["two", "one"], &["one"], &[]] {
            assert_eq!(head.join(&parts(torn)), None, "{torn:?}");
        }
    }
}
