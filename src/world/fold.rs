//! Lines that are wider than the terminal, broken where a reader breaks them.

use console::strip_ansi_codes;
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
    let mut lines = wrap_finely(text, width, "", &others);
    lines.extend(command.map(|command| format!("{others}{command}")));
    lines.join("\n")
}

/// A line of a table in pieces of at most `width` columns: what stands behind a gap of two blanks keeps to its column,
/// or has lines of its own where that leaves too little room.
pub fn fold_row(line: &str, width: usize) -> String {
    let cells = cells(line);
    let (Some((_, first)), Some((second, _))) = (cells.first(), cells.get(1)) else { return fold(line, width) };
    if display_width(line) <= width {
        return line.to_owned();
    }
    let (head, rest) = line.split_at(*second);
    let column = display_width(head);
    let room = width.saturating_sub(column);
    let longest = fine_pieces(rest).map(|piece| display_width(piece.word)).max().unwrap_or(0);
    if column <= width / 2 && longest <= room {
        return wrap_finely(rest, width, head, &" ".repeat(column)).join("\n");
    }
    let margin = " ".repeat(line.len() - line.trim_start_matches(' ').len());
    let (others, below) = (format!("{margin}  "), format!("{margin}    "));
    let mut lines = match is_command(first) {
        true => vec![format!("{margin}{first}")],
        false => wrap_finely(first, width, &margin, &others),
    };
    lines.extend(cells[1..].iter().flat_map(|(_, cell)| wrap_finely(cell, width, &below, &below)));
    lines.join("\n")
}

/// What stands between gaps of two blanks, and where it begins.
fn cells(line: &str) -> Vec<(usize, &str)> {
    let mut cells = Vec::new();
    let mut at = 0;
    for cell in line.split("  ") {
        let text = cell.trim_matches(' ');
        if !text.is_empty() {
            cells.push((at + cell.len() - cell.trim_start_matches(' ').len(), text));
        }
        at += cell.len() + 2;
    }
    cells
}

fn is_command(text: &str) -> bool {
    let text = strip_ansi_codes(text);
    PROGRAMS.iter().any(|program| text.starts_with(program) || *text == *program.trim_end())
}

/// Breaks a text by what the eye sees, as a report does that goes into files as well.
pub fn wrap(text: &str, width: usize, first: &str, others: &str) -> Vec<String> {
    broken(text, width, first, others, pieces)
}

/// The same for a terminal alone, where a path needs the room of a whole line.
fn wrap_finely(text: &str, width: usize, first: &str, others: &str) -> Vec<String> {
    broken(text, width, first, others, fine_pieces)
}

type Pieces<'a> = Box<dyn Iterator<Item = Word<'a>> + 'a>;

fn broken(text: &str, width: usize, first: &str, others: &str, pieces: fn(&str) -> Pieces<'_>) -> Vec<String> {
    let options = Options::new(width).subsequent_indent(others).break_words(false);
    let options = options.word_separator(WordSeparator::Custom(pieces)).word_splitter(WordSplitter::NoHyphenation);
    let hanging = format!("{others}  ");
    let of_line = |line: &str, begin: &str| -> Vec<String> {
        let options = options.clone().initial_indent(begin);
        // The text of a point stands below itself.
        let is_point = line.starts_with("- ") && display_width(begin) == display_width(others);
        let options = if is_point { options.subsequent_indent(&hanging) } else { options };
        textwrap::wrap(line, options).into_iter().map(std::borrow::Cow::into_owned).collect()
    };
    let lines = text.split('\n').enumerate().flat_map(|(at, line)| match at {
        0 => of_line(line, first),
        // Half of it would be run.
        _ if is_command(line) => vec![format!("{others}{line}")],
        _ => of_line(line, others),
    });
    lines.collect()
}

/// Where a line may be broken: at blanks, and in Japanese anywhere but before closing marks; never inside a host, a
/// path or a model's id.
fn pieces(line: &str) -> Pieces<'_> {
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

/// The same, and where Unicode's rules don't break and a reader does: behind a blank before a path, and between the
/// elements of a list in JSON.
fn fine_pieces(line: &str) -> Pieces<'_> {
    let is_apart = |text: &str, at: usize| {
        let (before, after) = (text.as_bytes()[at - 1], text.as_bytes()[at]);
        before == b' ' && after == b'/' || before == b',' && matches!(after, b'"' | b'{' | b'[')
    };
    let mut at = 0;
    let mut words = Vec::new();
    for piece in pieces(line) {
        let length = piece.word.len() + piece.whitespace.len();
        let text = &line[at..at + length];
        let mut from = 0;
        for end in (1..length).filter(|end| is_apart(text, *end)).chain([length]) {
            words.push(Word::from(&text[from..end]));
            from = end;
        }
        at += length;
    }
    Box::new(words.into_iter())
}

/// A digit or letter as it is on a keyboard without an input method: `１` is `1`.
pub fn half_width(typed: char) -> char {
    match typed {
        '！'..='～' => char::from_u32(u32::from(typed) - 0xfee0).unwrap_or(typed),
        '　' => ' ',
        other => other,
    }
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
            ("- one two three four", "- one two three\n  four"),
            ("国内処理は設定済みです。", "国内処理は設定済\n  みです。"),
            ("二つの文字、句点。", "二つの文字、句\n  点。"),
            ("原因: /home/me/.claude/settings.json", "原因:\n  /home/me/.claude/settings.json"),
        ] {
            assert_eq!(fold(line, 16), folded, "{line}");
        }
    }

    #[test]
    fn the_text_of_a_point_stands_below_itself() {
        assert_eq!(wrap("What:\n- one two three four", 16, "  ", "  "), ["  What:", "  - one two", "    three four"]);
    }

    #[test]
    fn a_row_keeps_to_its_columns_or_becomes_a_block() {
        for (line, folded) in [
            ("fits  too", "fits  too"),
            ("one   two three four five", "one   two three\n      four five"),
            ("a longer name    two three four five", "a longer name\n    two three\n    four five"),
            ("  + NAME_OF_IT  value", "  + NAME_OF_IT\n      value"),
            ("one   a-word-of-many-letters  3", "one\n    a-word-of-many-letters\n    3"),
            ("名前  国内処理は設定済みです。", "名前  国内処理は\n      設定済みで\n      す。"),
            ("  genkan doctor --json   what is wrong", "  genkan doctor --json\n      what is\n      wrong"),
            ("no gap in this line of text", "no gap in this\n  line of text"),
            (r#"["one","two","three"]"#, "[\"one\",\"two\",\n  \"three\"]"),
        ] {
            assert_eq!(fold_row(line, 16), folded, "{line}");
        }
    }
}
