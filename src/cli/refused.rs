//! A command line that can't be read, said in Japanese. clap says it in English only, and keeps what it is about apart
//! from its sentences.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::code::report as code;
use crate::fault::Fault;
use crate::messages::help::refused as words;
use crate::messages::{Args, Lang, Message};

/// The same for a program: what is wrong, and what may have been meant, in clap's English.
pub(super) fn fault(error: &clap::Error) -> Fault {
    let text = error.render().to_string();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let what = lines.next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let is_more = |line: &&str| !line.starts_with("For more information");
    lines.filter(is_more).fold(Fault::new(&code::BAD_LINE).with("what", what), |fault, line| {
        fault.hint(words::AS_SAID, &[("line", &line)])
    })
}

/// What is wrong, what may have been meant, and how the command is used. `None` for what clap's own words are kept for:
/// the help itself, and kinds that this command line doesn't have.
pub(super) fn in_japanese(error: &clap::Error) -> Option<String> {
    let value = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(all)) => all.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let (arg, given) = (value(ContextKind::InvalidArg), value(ContextKind::InvalidValue));
    let say = |text: Message, args: Args<'_>| text.fill(Lang::Ja, args).to_string();
    let sentence = match error.kind() {
        ErrorKind::InvalidSubcommand => say(words::COMMAND, &[("name", &value(ContextKind::InvalidSubcommand))]),
        ErrorKind::UnknownArgument => say(words::ARGUMENT, &[("arg", &arg)]),
        ErrorKind::InvalidValue if given.is_empty() => say(words::NO_VALUE, &[("arg", &arg)]),
        ErrorKind::InvalidValue => say(words::VALUE, &[("arg", &arg), ("value", &given)]),
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
            say(words::REFUSED, &[("arg", &arg), ("value", &given), ("why", &why)])
        }
        ErrorKind::ArgumentConflict => say(words::CONFLICT, &[("arg", &arg), ("other", &value(ContextKind::PriorArg))]),
        ErrorKind::MissingRequiredArgument => say(words::MISSING, &[("args", &arg)]),
        _ => return None,
    };
    let mut lines = vec![say(words::ERROR, &[("what", &sentence)])];
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue].map(value);
    if let Some(near) = near.iter().find(|near| !near.is_empty()) {
        lines.push(say(words::NEAR, &[("near", near)]));
    }
    let allowed = value(ContextKind::ValidValue);
    if !allowed.is_empty() {
        lines.push(say(words::ALLOWED, &[("values", &allowed)]));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        lines.push(say(words::USAGE, &[("usage", &usage.trim_start_matches("Usage:").trim())]));
    }
    lines.push(say(words::MORE, &[]));
    Some(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Cli;

    #[test]
    fn every_kind_of_wrong_line_is_said_in_japanese_with_what_was_typed() {
        for (line, said) in [
            (&["stauts"][..], &["`stauts` というコマンドはありません", "status"][..]),
            (&["setup", "--bogus"], &["`--bogus` という引数はありません", "genkan setup"]),
            (&["setup", "--profil", "x"], &["--profil", "--profile"]),
            (&["setup", "--scope", "x"], &["`x`", "--scope <SCOPE>", "managed"]),
            (&["setup", "--scope"], &["--scope <SCOPE>", "値がありません"]),
            (&["login", "--port", "0"], &["`0`", "--port <N>", "1..=65535"]),
            (&["login", "--port", "1", "--device"], &["--device", "--port <N>", "一緒に"]),
            (&["man"], &["<DIR>"]),
        ] {
            let error = Cli::try_parse_from(["genkan"].iter().chain(line)).expect_err("a wrong line");
            let whole = in_japanese(&error).unwrap_or_else(|| panic!("{line:?}: {:?}", error.kind()));
            assert!(said.iter().all(|part| whole.contains(part)), "{line:?}: {whole}");
            assert!(!whole.contains("error") && !whole.contains("Usage"), "{whole}");
        }
        let help = Cli::try_parse_from(["genkan", "--help"]).expect_err("help");
        assert_eq!(in_japanese(&help), None);
    }
}
