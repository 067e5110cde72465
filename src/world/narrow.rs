//! A word as it was meant that was typed with an input method: `１５` is 15. For numbers, codes and names that are of ASCII
//! anyway; what may be a text, a path or a key is taken as it was typed.

use std::ffi::OsStr;

use clap::builder::TypedValueParser;

use super::fold::half_width;

/// The same word in the letters of a keyboard without an input method.
pub fn narrow(typed: &str) -> String {
    typed.chars().map(half_width).collect::<String>().trim().to_owned()
}

/// A value of the command line that is read so.
#[derive(Debug, Clone)]
pub struct Narrow<P>(pub P);

impl<P: TypedValueParser> TypedValueParser for Narrow<P> {
    type Value = P::Value;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, clap::Error> {
        match value.to_str() {
            Some(typed) => self.0.parse_ref(command, arg, OsStr::new(&narrow(typed))),
            None => self.0.parse_ref(command, arg, value),
        }
    }
}
