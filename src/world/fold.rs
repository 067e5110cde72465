//! Lines that are wider than the terminal, broken where a reader breaks them.

use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter};

/// Programs whose commands people copy: such a command has a line of its own, in one piece.
const PROGRAMS: [&str; 7] = ["genkan ", "aws ", "az ", "gcloud ", "npm ", "sudo ", "claude "];

/// A line in pieces of at most `width` columns. What can't be broken, an address or a command to copy, stays whole.
pub fn fold(line: &str, width: usize) -> String {
    if display_width(line) <= width {
        return line.to_owned();
    }
    let others = " ".repeat(line.len() - line.trim_start_matches(' ').len() + 2);
    let command = line.match_indices(": ").map(|(at, mark)| at + mark.len()).find(|at| is_command(&line[*at..]));
    let (text, command) = command.map_or((line, None), |at| (line[..at].trim_end(), Some(&line[at..])));
    let mut lines = wrap(text, width, "", &others);
    lines.extend(command.map(|command| format!("{others}{command}")));
    lines.join("\n")
}

fn is_command(text: &str) -> bool {
    PROGRAMS.iter().any(|program| text.starts_with(program) || text == program.trim_end())
}

/// Breaks a text by what the eye sees.
pub fn wrap(text: &str, width: usize, first: &str, others: &str) -> Vec<String> {
    let options = Options::new(width).initial_indent(first).subsequent_indent(others).break_words(false);
    let options = options.word_separator(WordSeparator::Custom(pieces)).word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// Where a line may be broken: at blanks, and in Japanese anywhere but before closing marks; never inside a host, a
/// path or a model's id.
fn pieces(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut ends: Vec<usize> = Vec::new();
    let mut at = 0;
    for piece in WordSeparator::UnicodeBreakProperties.find_words(line) {
        let glued = line[..at].ends_with(|last: char| last.is_ascii_graphic())
            && line[at..].starts_with(|next: char| next.is_ascii());
        if glued {
            ends.pop();
        }
        at += piece.word.len() + piece.whitespace.len();
        ends.push(at);
    }
    let starts: Vec<usize> = std::iter::once(0).chain(ends.iter().copied()).collect();
    Box::new(starts.into_iter().zip(ends).map(|(start, end)| Word::from(&line[start..end])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_line_is_broken_between_words_and_a_command_stays_whole() {
        for (line, folded) in [
            ("fits", "fits"),
            ("  · one two three four", "  · one two\n    three four"),
            (
                "  hint: sign in again: genkan login --device --profile acme",
                "  hint: sign in\n    again:\n    genkan login --device --profile acme",
            ),
            ("https://acme.awsapps.com/start/#/device", "https://acme.awsapps.com/start/#/device"),
            ("国内処理は設定済みです。", "国内処理は設定済\n  みです。"),
            ("二つの文字、句点。", "二つの文字、句\n  点。"),
        ] {
            assert_eq!(fold(line, 16), folded, "{line}");
        }
    }
}
