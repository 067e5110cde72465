//! Every command that a phrase or a code prints is one that can be typed: its verb, its flags and their values are known.

use clap::CommandFactory;
use clap::error::ErrorKind;

use super::Cli;
use crate::code;
use crate::explain::tests::requests;
use crate::messages::tests::FILES;

/// What stands in a command for a placeholder, where any word wouldn't do.
const VALUES: [(&str, &str); 4] = [("{flags}", ""), ("{scope}", "user"), ("{payload}", "plist"), ("{format}", "json")];

/// The commands in a text: whole ones between backquotes, and from the program's name on as far as the words are a
/// command's.
fn commands(text: &str) -> Vec<Vec<String>> {
    const PROGRAM: &str = "genkan ";
    let mut found = Vec::new();
    for (at, _) in text.match_indices(PROGRAM) {
        let (before, rest) = (&text[..at], &text[at + PROGRAM.len()..]);
        if before.ends_with(|c: char| c.is_ascii_alphanumeric() || "-_/.".contains(c)) {
            continue;
        }
        let quoted = before.ends_with('`') || before.ends_with("`sudo ");
        let line = if quoted { rest.split('`').next().unwrap_or_default() } else { rest };
        let line = VALUES.iter().fold(line.to_owned(), |line, (name, value)| line.replace(name, value));
        let words: Vec<&str> = line.split(" | ").next().unwrap_or_default().split_whitespace().collect();
        let words = if quoted { words } else { unquoted(&words) };
        // A pattern of commands, not one.
        let is_pattern = words.iter().any(|word| ["…", "|"].contains(word));
        if !words.is_empty() && !is_pattern {
            found.push(words.iter().map(|word| word.replace(['{', '}', '<', '>'], "")).collect());
        }
    }
    found
}

/// The words of a sentence that are a command's: a verb, flags with their values, and whatever a placeholder names.
fn unquoted<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut command = Cli::command();
    command.build();
    let mut taken = Vec::new();
    let mut value_follows = false;
    for word in words {
        let plain = word.trim_end_matches(['.', ',', ';', ':', ')', '。', '、', '）', '」']);
        let verb = command.find_subcommand(plain).cloned();
        let is_verb = verb.is_some() && !plain.starts_with('-');
        if taken.is_empty() && !is_verb {
            return taken;
        }
        if value_follows {
            value_follows = false;
        } else if plain.starts_with("--") && plain.is_ascii() {
            let flag = command.get_arguments().find(|flag| flag.get_long() == plain.strip_prefix("--")).cloned();
            value_follows = flag.is_some_and(|flag| flag.get_action().takes_values());
        } else if is_verb {
            command = verb.unwrap();
        } else if !(plain.starts_with('{') && plain.ends_with('}')) {
            break;
        }
        taken.push(plain);
        if plain != *word {
            break;
        }
    }
    taken
}

/// Why a command can't be typed; a verb that is merely named may lack what it needs.
fn refusal(words: &[String]) -> Option<String> {
    let args = ["genkan".to_owned()].into_iter().chain(words.iter().cloned());
    let error = Cli::command().try_get_matches_from(args).err()?;
    let is_named = words.iter().all(|word| word.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => None,
        ErrorKind::MissingSubcommand
        | ErrorKind::MissingRequiredArgument
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            if is_named =>
        {
            None
        }
        _ => Some(format!("genkan {}: {}", words.join(" "), error.to_string().lines().next().unwrap_or_default())),
    }
}

#[test]
fn every_printed_command_can_be_typed() {
    let phrases =
        FILES.iter().flat_map(|(file, all)| all.iter().map(move |(name, text)| (format!("{file}::{name}"), *text)));
    let codes = code::all().flat_map(|code| {
        [("message", code.message), ("help", code.help)].map(|(part, text)| (format!("{} {part}", code.id), text))
    });
    let requests = requests().map(|(id, text)| (format!("{id} request"), text));
    let (mut seen, mut wrong) = (0, Vec::new());
    for (place, text) in phrases.chain(codes).chain(requests) {
        for line in [text.en, text.ja] {
            for command in commands(line) {
                seen += 1;
                wrong.extend(refusal(&command).map(|why| format!("{place}: {why}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 400, "{seen} commands were found");
}

#[test]
fn a_command_is_found_in_a_sentence_and_a_wrong_one_is_refused() {
    let words = |text: &str| commands(text).into_iter().map(|words| words.join(" ")).collect::<Vec<_>>();
    assert_eq!(words("Put it right: genkan setup --profile {profile}{flags}."), ["setup --profile profile"]);
    assert_eq!(
        words("genkan check --profile {profile} shows what differs, genkan setup mends it"),
        ["check --profile profile", "setup"]
    );
    assert_eq!(words("`genkan explain CODE` says it; genkan asks nobody; /opt/genkan setup"), ["explain CODE"]);
    for (command, is_wrong) in [
        ("setup --profile x", false),
        ("setup --profil x", true),
        ("setup --profile", true),
        ("use", false),
        ("use --home x y", true),
        ("explode", true),
    ] {
        let words: Vec<String> = command.split(' ').map(str::to_owned).collect();
        assert_eq!(refusal(&words).is_some(), is_wrong, "{command}");
    }
}

/// What genkan says by itself holds no secret: dots in it would be the shapes' mistake.
#[test]
fn no_word_of_genkans_own_is_hidden() {
    let phrases =
        FILES.iter().flat_map(|(file, all)| all.iter().map(move |(name, text)| (format!("{file}::{name}"), *text)));
    let codes = code::all().flat_map(|code| {
        [("message", code.message), ("help", code.help)].map(|(part, text)| (format!("{} {part}", code.id), text))
    });
    let requests = requests().map(|(id, text)| (format!("{id} request"), text));
    let mut wrong = Vec::new();
    for (place, text) in phrases.chain(codes).chain(requests) {
        for line in [text.en, text.ja] {
            let told = crate::secret::outside(line, &crate::secret::Pages::default());
            if told != line {
                wrong.push(format!("{place}: {told}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
