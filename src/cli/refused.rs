//! A command line that can't be read, said in Japanese. clap says it in English only, and keeps what it is about apart
//! from its sentences.

use std::ffi::OsString;
use std::num::ParseIntError;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Cli;
use crate::code::report as code;
use crate::fault::Fault;
use crate::messages::help::refused as words;
use crate::messages::{Args, Lang, Message};

/// Adds what a word may have been meant for that a command has no place for: `genkan setup acme`.
pub(super) fn pointed(mut error: clap::Error, args: &[OsString]) -> clap::Error {
    if error.kind() == ErrorKind::UnknownArgument {
        // clap's own: to give a mistyped flag as a value, which is never what was meant.
        error.remove(ContextKind::Suggested);
    }
    let word = match (error.kind(), error.get(ContextKind::InvalidArg)) {
        (ErrorKind::UnknownArgument, Some(ContextValue::String(word))) if is_profile(word) => word.clone(),
        _ => return error,
    };
    let (mut command, mut line) = (Cli::command(), "genkan".to_owned());
    for arg in args.iter().skip(1).filter_map(|arg| arg.to_str()) {
        let Some(found) = command.find_subcommand(arg) else { continue };
        line = format!("{line} {}", found.get_name());
        command = found.clone();
    }
    // The word may be a key there, which is repeated nowhere.
    let takes_keys = ["genkan token", "genkan proxy-auth"].iter().any(|secret| line.starts_with(secret));
    let has_flag = command.get_arguments().any(|arg| arg.get_long() == Some("profile"));
    if has_flag && !takes_keys {
        let meant = format!("{line} --profile {word}");
        let tip = words::AS_PROFILE.fill(Lang::En, &[("line", &meant)]).to_string();
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip.into()]));
        // For the words of [`in_japanese`]; clap shows nothing of this kind.
        error.insert(ContextKind::Custom, ContextValue::String(meant));
    }
    error
}

/// Whether a word could name a profile.
fn is_profile(word: &str) -> bool {
    !word.starts_with('-') && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c))
}

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
        ErrorKind::ValueValidation => say(words::REFUSED, &[("arg", &arg), ("value", &given), ("why", &why(error))]),
        ErrorKind::ArgumentConflict if arg == value(ContextKind::PriorArg) => say(words::TWICE, &[("arg", &arg)]),
        ErrorKind::ArgumentConflict => say(words::CONFLICT, &[("arg", &arg), ("other", &value(ContextKind::PriorArg))]),
        ErrorKind::MissingRequiredArgument => say(words::MISSING, &[("args", &arg)]),
        _ => return None,
    };
    let mut lines = vec![say(words::ERROR, &[("what", &sentence)])];
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue].map(value);
    let profile = value(ContextKind::Custom);
    if !profile.is_empty() {
        lines.push(format!("  {}", say(words::AS_PROFILE, &[("line", &profile)])));
    }
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

/// The same for a person, whatever the language: its code after the first line, as every error of genkan's has it.
pub(super) fn coded(error: &clap::Error, text: &str) -> String {
    let is_help = !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    let (first, rest) = text.split_at(text.find('\n').unwrap_or(text.len()));
    if is_help { text.to_owned() } else { format!("{first}  {}{rest}", code::BAD_LINE.id) }
}

/// Why a value was refused: by a parser of this command line, or by clap's own of numbers.
fn why(error: &clap::Error) -> String {
    let Some(source) = std::error::Error::source(error) else { return String::new() };
    if let Some(words::Unfit(why)) = source.downcast_ref() {
        return why.say(Lang::Ja);
    }
    if source.is::<ParseIntError>() {
        return words::NUMBER.get(Lang::Ja).to_owned();
    }
    // `0 is not in 1..=65535`
    let said = source.to_string();
    let range = said.rsplit(' ').next().unwrap_or_default();
    words::RANGE.fill(Lang::Ja, &[("range", &range)])
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
            (&["-q", "-q", "status"], &["--quiet", "1 回だけ"]),
            (&["--lang", "ja", "--lang", "en", "status"], &["--lang <en|ja>", "1 回だけ"]),
            (&["man"], &["<DIR>"]),
            (&["login", "--port", "x"], &["`x`", "整数"]),
            (&["fleet", "summary", ".", "--stale", "-1"], &["`-1`"]),
            (&["policy", "iam", "--account", "12"], &["`12`", "111122223333 のように"]),
            (&["policy", "endpoint", "--org", "x"], &["`x`", "のように"]),
            (&["policy", "org-policy", "--parent", "acme"], &["projects/acme-claude", "のように"]),
            (
                &["policy", "logging", "--format", "terraform", "--retention-days", "366"],
                &["366", "指定できる値は 1、3"],
            ),
            (&["audit", "trail", "--aws-profile", "a", "--since", "yesterday"], &["24h", "のように"]),
            (&["explain", "--bogus"], &["`genkan explain -`", "ありません"]),
        ] {
            let error = Cli::try_parse_from(["genkan"].iter().chain(line)).expect_err("a wrong line");
            let whole = in_japanese(&error).unwrap_or_else(|| panic!("{line:?}: {:?}", error.kind()));
            assert!(said.iter().all(|part| whole.contains(part)), "{line:?}: {whole}");
            assert!(!whole.contains("error") && !whole.contains("Usage"), "{whole}");
            let english = ["not in", "invalid", "like", "one of", "digits", "such option"];
            assert!(!english.iter().any(|word| whole.contains(word)), "{whole}");
        }
        let said = |line: &str| {
            let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let error = pointed(Cli::try_parse_from(&args).expect_err("a wrong line"), &args);
            [error.render().to_string(), in_japanese(&error).unwrap_or_default()]
        };
        for (line, tip) in [
            ("genkan setup bedrock-jp", "genkan setup --profile bedrock-jp"),
            ("genkan --lang en login acme", "genkan login --profile acme"),
            ("genkan uninstall ./acme.toml", "genkan undo --profile ./acme.toml"),
        ] {
            assert!(said(line).iter().all(|said| said.matches(tip).count() == 1), "{line}: {:?}", said(line));
        }
        for line in ["genkan token sk-1", "genkan proxy-auth set sk-1", "genkan setup --acme", "genkan schema check x"]
        {
            assert!(said(line).iter().all(|said| !said.contains("--profile ")), "{line}: {:?}", said(line));
        }
        for line in ["genkan use --json", "genkan man --force"] {
            assert!(said(line).iter().all(|said| !said.contains("tip:") && !said.contains(" -- ")), "{line}");
        }
        let help = Cli::try_parse_from(["genkan", "--help"]).expect_err("help");
        for (line, head) in [
            (&["genkan", "--help"][..], "Sets up"),
            (&["genkan", "profile"], "List, show"),
            (&["genkan", "stauts"], "error: unrecognized subcommand 'stauts'  GK-RPT-020\n\n  tip:"),
        ] {
            let error = Cli::try_parse_from(line).expect_err("no command");
            let text = coded(&error, &error.render().to_string());
            assert!(text.starts_with(head), "{line:?}: {text}");
        }
        assert_eq!(in_japanese(&help), None);
    }
}
