//! Command lines that programs use, read without clap's tree of all commands, which takes longer than the answer. What
//! is anything else than a verb and its flags, each once and with a value, is clap's.

use std::ffi::OsString;

/// The values of these flags (`--profile` has its `-p`), where the line has the verb first and nothing else.
pub(super) fn flags<'a, const N: usize>(
    args: &'a [OsString],
    verb: &str,
    names: [&str; N],
) -> Option<[Option<&'a str>; N]> {
    let mut words = args.iter().skip(1).map(|word| word.to_str());
    (words.next()?? == verb).then_some(())?;
    let mut values = [None; N];
    while let Some(word) = words.next() {
        let word = word?;
        let (flag, value) = word.split_once('=').map_or((word, None), |(flag, value)| (flag, Some(value)));
        let is_it = |name: &&str| flag == *name || *name == "--profile" && flag == "-p" && value.is_none();
        let slot = &mut values[names.iter().position(is_it)?];
        let value = value.map_or_else(|| words.next().flatten(), Some)?;
        if slot.is_some() || value.is_empty() || value.starts_with('-') {
            return None;
        }
        *slot = Some(value);
    }
    Some(values)
}
