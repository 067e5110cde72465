//! Secrets that are recognised again: whole, in pieces of eight characters, and encoded.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;

/// What is looked for.
#[derive(Default)]
pub struct Canaries(BTreeMap<String, String>);

/// As long as a piece has to be.
const PIECE: usize = 8;

/// A secret of which no eight characters are a word or a number; some of them have another form in an address.
pub fn secret() -> impl Strategy<Value = String> {
    "([A-Z][0-9][a-z][0-9]){4,7}([+/=@]?[A-Z][0-9][a-z]){2}"
}

impl Canaries {
    pub fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let mut canaries = Self::default();
        for secret in secrets {
            let shifted = (0..3).flat_map(|shift| {
                let bytes = ["..".as_bytes()[..shift].to_vec(), secret.as_bytes().to_vec()].concat();
                // The letters at both ends hold bits of what stands beside it.
                [STANDARD.encode(&bytes), URL_SAFE.encode(&bytes)].map(|text| text[4..text.len() - 4].to_owned())
            });
            let percent = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
            for form in shifted.chain([secret.to_owned(), percent.to_lowercase(), percent]) {
                let pieces = (PIECE..=form.len()).map(|end| form[end - PIECE..end].to_owned());
                canaries.0.extend(pieces.map(|piece| (piece, secret.to_owned())));
            }
        }
        canaries
    }

    /// The first piece of any of them, and of which.
    pub fn found_in(&self, text: &str) -> Option<(&str, &str)> {
        let windows = text.as_bytes().windows(PIECE).filter_map(|window| std::str::from_utf8(window).ok());
        let found = { windows }.find_map(|window| self.0.get_key_value(window));
        found.map(|(piece, secret)| (piece.as_str(), secret.as_str()))
    }
}

#[test]
fn a_canary_is_found_whole_cut_and_encoded() {
    let canaries = Canaries::new(["A1b2C3d4E5f6/G7h"]);
    for text in [
        "x A1b2C3d4E5f6/G7h y".to_owned(),
        "…b2C3d4E5".to_owned(),
        "d4E5f6%2FG7h".to_owned(),
        STANDARD.encode("taro:A1b2C3d4E5f6/G7h"),
        STANDARD.encode("A1b2C3d4E5f6/G7h:x"),
        URL_SAFE.encode("tar:A1b2C3d4E5f6/G7h"),
    ] {
        assert!(canaries.found_in(&text).is_some(), "{text}");
    }
    assert_eq!(canaries.found_in("A1b2C3d 4E5f6/G"), None);
}
