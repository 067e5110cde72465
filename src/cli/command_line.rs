//! What is read of a command line without clap: what has to be known before it is parsed, or where it can't be; and the
//! lines that programs use, as clap's tree of all commands takes longer than the answer.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::answers_the_client;
use crate::messages::Lang;
use crate::world::{World, verbs};

/// The values of these flags (`--profile` has its `-p`), where the line has the verb first and nothing else: what is
/// anything else than a verb and its flags, each once and with a value, is clap's.
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

/// Whether a document is asked for, in a line that can't be read otherwise.
pub(super) fn is_for_a_program(args: &[OsString]) -> bool {
    !answers_the_client(args) && args.iter().take_while(|arg| *arg != "--").any(|arg| arg == "--json")
}

/// How this program was called: with the path that stands in a hook, where one started it.
pub(super) fn called(args: &[OsString]) -> &Path {
    Path::new(args.first().map_or(OsStr::new(""), |name| name))
}

/// Whether a program calls this: then a cloned repository may have put variables before it.
pub fn is_for_programs(args: &[OsString]) -> bool {
    verb(args).and_then(verbs::verb).is_some_and(|verb| verb.is_called)
}

/// Whether this judges a session of Claude Code's.
pub fn judges(args: &[OsString]) -> bool {
    verb(args) == Some("guard")
}

/// The first word that is neither a flag nor a flag's value.
pub(super) fn verb(args: &[OsString]) -> Option<&str> {
    verb_at(args).and_then(|at| args[at].to_str())
}

/// Where the verb stands.
pub(super) fn verb_at(args: &[OsString]) -> Option<usize> {
    let mut words = args.iter().enumerate().skip(1).map(|(at, word)| (at, word.to_str().unwrap_or_default()));
    while let Some((at, word)) = words.next() {
        match word {
            "--lang" | "--color" => _ = words.next(),
            flag if flag.starts_with('-') => {}
            _ => return Some(at),
        }
    }
    None
}

/// The language of the help itself: `--lang` counts before it is parsed.
pub(super) fn language(world: &World, args: &[OsString]) -> Lang {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        let asked = match arg.strip_prefix("--lang") {
            Some("") => args.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        // Any other value is refused, in the language that is spoken here.
        match asked {
            Some("ja") => return Lang::Ja,
            Some("en") => return Lang::En,
            Some(_) | None => {}
        }
    }
    world.ui.lang
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::testing::world;

    #[test]
    fn a_language_that_there_is_not_is_refused_in_the_persons_own() {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path(), &[]);
        world.ui.lang = Lang::Ja;
        for (line, lang) in [
            ("status", Lang::Ja),
            ("--lang en status", Lang::En),
            ("--lang=en status", Lang::En),
            ("--lang fr status", Lang::Ja),
            ("--lang=日本語 status", Lang::Ja),
        ] {
            let args: Vec<OsString> = ["genkan"].into_iter().chain(line.split(' ')).map(OsString::from).collect();
            assert_eq!(language(&world, &args), lang, "{line}");
        }
    }

    #[test]
    fn a_verb_that_programs_call_is_known_before_anything_is_read() {
        for (line, called) in [
            ("refresh --profile acme", true),
            ("credentials", true),
            ("--lang ja --quiet credentials", true),
            ("--lang=ja --color never guard", true),
            ("token --profile acme", true),
            ("token set", true),
            ("explain credentials", false),
            ("--lang credentials", false),
            ("status", false),
            ("--help", false),
        ] {
            let args: Vec<OsString> = ["genkan"].into_iter().chain(line.split(' ')).map(OsString::from).collect();
            assert_eq!(is_for_programs(&args), called, "{line}");
        }
    }
}
