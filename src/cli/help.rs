//! `--help` in the person's language.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;

use clap::{Arg, ArgAction, Command};
use clap_mangen::Man;

use super::GROUPS;
use crate::messages::Lang;
use crate::messages::help::{EXAMPLES, MAN_HEADINGS, japanese};
use crate::world::ui::pad;

/// `genkan help setup` as `genkan setup --help`, which has the language, the groups and the examples.
pub(super) fn asked(mut args: Vec<OsString>) -> Vec<OsString> {
    if let Some(at) = super::command_line::verb_at(&args).filter(|at| args[*at] == "help") {
        args.remove(at);
        args.push("--help".into());
    }
    args
}

/// The command tree with its texts in `lang`, its commands in groups.
pub fn translated(command: Command, lang: Lang) -> Command {
    let command = match lang {
        Lang::En => command,
        // clap adds --help, and hands global flags down, when a tree is built.
        Lang::Ja => {
            let name = command.get_name().to_owned();
            in_japanese(command, &name)
        }
    };
    grouped(command, lang)
}

/// clap knows one list of commands, so the groups stand in the template in its place.
fn grouped(command: Command, lang: Lang) -> Command {
    let mut list = String::new();
    for (heading, names) in GROUPS {
        list.push_str(&format!("{}:\n", heading.get(lang)));
        for name in names {
            let about = command.find_subcommand(name).and_then(Command::get_about).map(ToString::to_string);
            list.push_str(&format!("  {}{}\n", pad(name, 13), about.unwrap_or_default()));
        }
        list.push('\n');
    }
    let (usage, options) = match lang {
        Lang::En => ("Usage", "Options"),
        Lang::Ja => ("使い方", "オプション"),
    };
    command.help_template(format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{list}{options}:\n{{options}}"))
}

fn in_japanese(mut command: Command, path: &str) -> Command {
    if let Some(about) = japanese(path, None) {
        command = command.about(about);
    }
    if let Some(after) = after_help(&command, path) {
        command = command.after_help(after);
    }
    let flags: Vec<_> = command.get_arguments().map(|arg| arg.get_id().clone()).collect();
    for flag in flags {
        if let Some(help) = japanese(path, Some(flag.as_str())) {
            command = command.mut_arg(flag, |arg| described(arg, help));
        }
    }
    let names: Vec<_> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let path = format!("{path} {name}");
        command = command.mut_subcommand(name, |sub| in_japanese(sub, &path));
    }
    // clap's own words, which it has in English only.
    let help = Arg::new("help").long("help").short('h').action(ArgAction::Help).help_heading("オプション");
    command
        .help_template("{about-with-newline}\n使い方: {usage}\n\n{all-args}{after-help}")
        .subcommand_help_heading("コマンド")
        .disable_help_flag(true)
        .arg(help.help(japanese(path, Some("help")).unwrap_or_default()))
}

/// What stands behind the flags: a text of its own, or examples that are commands alone.
fn after_help(command: &Command, path: &str) -> Option<String> {
    let own = japanese(path, Some("after_help")).map(str::to_owned);
    own.or_else(|| {
        let examples = command.get_after_help()?.to_string();
        Some(format!("{}{}", EXAMPLES.ja, examples.strip_prefix(EXAMPLES.en)?))
    })
}

/// The flag with its text, and with what clap would add to it in English.
fn described(arg: Arg, help: &str) -> Arg {
    let values: Vec<_> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let mut help = help.to_owned();
    // A switch's value is no word that anybody types.
    let takes_values = arg.get_action().takes_values();
    for (word, words) in [("値", values), ("既定", defaults)] {
        if takes_values && !words.is_empty() {
            help.push_str(&format!(" [{word}: {}]", words.join(", ")));
        }
    }
    let heading = match arg.get_help_heading() {
        Some("Output") => "出力",
        _ if arg.is_positional() => "引数",
        _ => "オプション",
    };
    let arg = arg.help(help).help_heading(heading);
    if takes_values { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
}

/// The man pages of the command tree in `lang`, by their files' names.
///
/// # Errors
/// Those of writing to memory.
pub(super) fn pages(command: Command, lang: Lang) -> io::Result<BTreeMap<String, String>> {
    fn add(pages: &mut BTreeMap<String, String>, command: &Command, lang: Lang) -> io::Result<()> {
        let page = Man::new(command.clone()).source(concat!("genkan ", env!("CARGO_PKG_VERSION"))).manual("genkan");
        let mut text = Vec::new();
        page.render(&mut text)?;
        // Japanese that is justified has gaps, since few blanks stand in it; a flag that is hyphenated isn't that flag.
        let text = counted(&String::from_utf8_lossy(&text)).replacen("\n.SH", "\n.nh\n.ad l\n.SH", 1);
        let text = MAN_HEADINGS.iter().fold(text, |text, (english, heading)| {
            text.replace(&format!(".SH {english}\n"), &format!(".SH {}\n", heading.get(lang)))
        });
        pages.insert(page.get_filename(), text);
        command.get_subcommands().filter(|sub| !sub.is_hide_set()).try_for_each(|sub| add(pages, sub, lang))
    }
    let mut command = translated(command, lang).disable_help_subcommand(true);
    command.build();
    let mut pages = BTreeMap::new();
    add(&mut pages, &command, lang)?;
    Ok(pages)
}

/// A page whose numbers stay on one line with what they count (`1 つ`).
fn counted(page: &str) -> String {
    let mut said = String::with_capacity(page.len());
    let mut rest = page.chars().peekable();
    while let Some(c) = rest.next() {
        let is_between = c == ' ' && said.ends_with(|c: char| c.is_ascii_digit());
        if is_between && rest.peek().is_some_and(|next| !next.is_ascii()) {
            said.push('\\');
        }
        said.push(c);
    }
    said
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn a_number_stays_with_what_it_counts() {
        assert_eq!(counted("原因を 1 つに、1 万、2 s、v1 "), r"原因を 1\ つに、1\ 万、2 s、v1 ");
    }

    #[test]
    fn help_is_a_word_too() {
        let said = |line: &str| {
            let args = asked(line.split(' ').map(OsString::from).collect());
            args.join(std::ffi::OsStr::new(" ")).into_string().unwrap()
        };
        for (line, read) in [
            ("genkan help", "genkan --help"),
            ("genkan help setup", "genkan setup --help"),
            ("genkan --lang ja help profile new", "genkan --lang ja profile new --help"),
            ("genkan run acme -- git help", "genkan run acme -- git help"),
            ("genkan --version", "genkan --version"),
        ] {
            assert_eq!(said(line), read);
        }
    }

    #[test]
    fn every_command_that_is_shown_stands_in_one_group() {
        let command = crate::cli::Cli::command();
        let shown = command.get_subcommands().filter(|sub| !sub.is_hide_set()).map(Command::get_name);
        let mut grouped: Vec<_> = GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        let mut shown: Vec<_> = shown.collect();
        grouped.sort_unstable();
        shown.sort_unstable();
        assert_eq!(grouped, shown);
    }

    #[test]
    fn every_command_and_flag_has_its_japanese() {
        fn walk(command: &Command, path: &str, missing: &mut Vec<String>) {
            if japanese(path, None).is_none() {
                missing.push(path.to_owned());
            }
            for arg in command.get_arguments() {
                if japanese(path, Some(arg.get_id().as_str())).is_none() {
                    missing.push(format!("{path}.{}", arg.get_id()));
                }
            }
            if command.get_after_help().is_some() && after_help(command, path).is_none() {
                missing.push(format!("{path}.after_help"));
            }
            for sub in command.get_subcommands() {
                walk(sub, &format!("{path} {}", sub.get_name()), missing);
            }
        }
        let mut missing = Vec::new();
        walk(&crate::cli::Cli::command(), "genkan", &mut missing);
        assert!(missing.is_empty(), "{missing:#?}");
    }

    /// They are copied, so they aren't folded.
    #[test]
    fn examples_fit_on_a_terminal_in_both_languages() {
        fn walk(command: &Command, wide: &mut Vec<String>) {
            let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let examples = after.lines().filter(|line| line.starts_with("  "));
            wide.extend(examples.filter(|line| console::measure_text_width(line) > 80).map(str::to_owned));
            command.get_subcommands().for_each(|sub| walk(sub, wide));
        }
        for lang in [Lang::En, Lang::Ja] {
            let mut wide = Vec::new();
            walk(&translated(crate::cli::Cli::command(), lang), &mut wide);
            assert!(wide.is_empty(), "{wide:#?}");
        }
    }
}
