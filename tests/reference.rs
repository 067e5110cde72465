//! The whole command line and the list of codes as snapshots: what others rely on doesn't change unseen.

use std::fmt::Write as _;

use clap::CommandFactory;
use genkan::cli::Cli;
use genkan::cli::help::translated;
use genkan::messages::Lang;

/// The long help of every command, one behind the other.
fn reference(lang: Lang) -> String {
    let mut text = String::new();
    let mut command = translated(Cli::command(), lang).term_width(100);
    command.build();
    write(&mut command, &mut text);
    text
}

fn write(command: &mut clap::Command, text: &mut String) {
    writeln!(text, "{}\n", command.render_long_help()).expect("text");
    for sub in command.get_subcommands_mut().filter(|sub| !sub.is_hide_set()) {
        writeln!(text, "────────────────────────────────────────").expect("text");
        write(sub, text);
    }
}

#[test]
fn the_command_line_in_english() {
    insta::assert_snapshot!("command_line_en", reference(Lang::En));
}

#[test]
fn the_command_line_in_japanese() {
    insta::assert_snapshot!("command_line_ja", reference(Lang::Ja));
}

#[test]
fn the_codes() {
    let lines: Vec<String> =
        genkan::code::all().map(|code| format!("{} {} {}", code.id, code.exit as u8, code.message.en)).collect();
    insta::assert_snapshot!("codes", lines.join("\n"));
}
