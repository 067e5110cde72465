//! What a value of a setting may be.

use std::fmt;
use std::ops::{Bound, RangeBounds};

use serde_json::Value;

/// What a value may be.
#[derive(Debug)]
pub(super) enum Shape {
    Word(&'static str),
    String,
    /// A string that is not empty.
    Text,
    Boolean,
    Null,
    List,
    /// A list of strings.
    Strings,
    Object,
    /// `HH:MM`.
    Time,
    Number {
        whole: bool,
        from: Bound<f64>,
        to: Bound<f64>,
    },
}

impl Shape {
    pub(super) fn takes(&self, value: &Value) -> bool {
        match self {
            Self::Word(word) => value == word,
            Self::String => value.is_string(),
            Self::Text => value.as_str().is_some_and(|text| !text.is_empty()),
            Self::Boolean => value.is_boolean(),
            Self::Null => value.is_null(),
            Self::List => value.is_array(),
            Self::Strings => value.as_array().is_some_and(|entries| entries.iter().all(Value::is_string)),
            Self::Object => value.is_object(),
            Self::Time => value.as_str().is_some_and(is_time),
            Self::Number { whole, from, to } => {
                value.as_f64().is_some_and(|number| (!whole || number.fract() == 0.0) && (*from, *to).contains(&number))
            }
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(word) => write!(f, "\"{word}\""),
            Self::String => f.write_str("string"),
            Self::Text => f.write_str("string that is not empty"),
            Self::Boolean => f.write_str("boolean"),
            Self::Null => f.write_str("null"),
            Self::List => f.write_str("list"),
            Self::Strings => f.write_str("list of strings"),
            Self::Object => f.write_str("object"),
            Self::Time => f.write_str("time as \"HH:MM\""),
            Self::Number { whole, from, to } => {
                f.write_str(if *whole { "whole number" } else { "number" })?;
                match from {
                    Bound::Included(limit) => write!(f, " from {limit}")?,
                    Bound::Excluded(limit) => write!(f, " above {limit}")?,
                    Bound::Unbounded => {}
                }
                match to {
                    Bound::Included(limit) => write!(f, " to {limit}"),
                    Bound::Excluded(limit) => write!(f, " below {limit}"),
                    Bound::Unbounded => Ok(()),
                }
            }
        }
    }
}

/// `7:05` and `07:05` up to `23:59`.
fn is_time(text: &str) -> bool {
    let digits =
        |part: &str, limit: u8| part.bytes().all(|b| b.is_ascii_digit()) && part.parse().is_ok_and(|n: u8| n < limit);
    text.split_once(':').is_some_and(|(hour, minute)| {
        (1..=2).contains(&hour.len()) && minute.len() == 2 && digits(hour, 24) && digits(minute, 60)
    })
}
