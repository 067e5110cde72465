//! A line that is typed and shown, with the keys that people know from their shell.
//!
//! Why it is genkan's own: decision 107.

use std::io;

use console::{Key, Term, measure_text_width};
use unicode_width::UnicodeWidthChar as _;

use super::pasted::Pasting;
use crate::world::Ui;
use crate::world::harmless::{harmless, is_unseen};
use crate::world::ui::Role;

/// What stands before an answer.
const MARK: &str = "› ";

/// What the keys have made of a line so far.
#[derive(Debug, Default)]
struct Line {
    text: Vec<char>,
    /// The cursor stands before this character.
    at: usize,
    /// The first character that is shown, where the line is wider than its room.
    first: usize,
    /// A key of which the library knows the beginning alone: the rest comes as characters.
    sequence: Option<String>,
    /// What comes is pasted, not typed.
    is_pasted: bool,
}

/// What a key came to.
#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    Entered,
    Left,
    Other,
}

impl Line {
    fn press(&mut self, key: &Key) -> Pressed {
        match (self.sequence.take(), key) {
            (Some(begun), Key::Char(next)) if !next.is_control() => self.obey(format!("{begun}{next}")),
            (_, Key::UnknownEscSeq(begun)) => self.obey(begun.iter().collect()),
            (_, Key::Enter | Key::Tab) if self.is_pasted => self.insert(' '),
            (_, Key::Char(char)) if self.is_pasted || !char.is_control() => self.insert(*char),
            _ if self.is_pasted => {}
            (_, Key::Enter) => return Pressed::Entered,
            (_, key) => return self.edit(key),
        }
        Pressed::Other
    }

    fn edit(&mut self, key: &Key) -> Pressed {
        match key {
            Key::Char('\u{4}') if !self.text.is_empty() => self.cut(self.at, self.right()),
            key if super::leaves(key) => return Pressed::Left,
            Key::Backspace => self.cut(self.left(), self.at),
            Key::Del => self.cut(self.at, self.right()),
            Key::ArrowLeft | Key::Char('\u{2}') => self.at = self.left(),
            Key::ArrowRight | Key::Char('\u{6}') => self.at = self.right(),
            Key::Home | Key::Char('\u{1}') => self.at = 0,
            Key::End | Key::Char('\u{5}') => self.at = self.text.len(),
            // Ctrl-K, Ctrl-U and Ctrl-W.
            Key::Char('\u{b}') => self.text.truncate(self.at),
            Key::Char('\u{15}') => self.cut(0, self.at),
            Key::Char('\u{17}') => self.cut(self.word_left(|char| !char.is_whitespace()), self.at),
            _ => {}
        }
        Pressed::Other
    }

    /// A key by what terminals send for it behind Esc; the rest of one that isn't whole is waited for.
    fn obey(&mut self, sequence: String) {
        let mut chars = sequence.chars();
        let is_whole = match (chars.next(), chars.next_back()) {
            (Some('['), Some(last)) => last != '[' && ('@'..='~').contains(&last),
            (Some('[' | 'O'), None) => false,
            _ => true,
        };
        if !is_whole {
            self.sequence = Some(sequence);
            return;
        }
        match sequence.as_str() {
            "[200~" => self.is_pasted = true,
            "[201~" => self.is_pasted = false,
            _ if self.is_pasted => {}
            "OD" | "[D" => self.at = self.left(),
            "OC" | "[C" => self.at = self.right(),
            "OH" | "[H" | "[1~" | "[7~" => self.at = 0,
            "OF" | "[F" | "[4~" | "[8~" => self.at = self.text.len(),
            "[3~" => self.cut(self.at, self.right()),
            // With Alt or Ctrl.
            "b" | "[1;3D" | "[1;5D" => self.at = self.word_left(char::is_alphanumeric),
            "f" | "[1;3C" | "[1;5C" => self.at = self.word_right(),
            "d" | "[3;3~" | "[3;5~" => self.cut(self.at, self.word_right()),
            "\u{7f}" | "\u{8}" => self.cut(self.word_left(char::is_alphanumeric), self.at),
            _ => {}
        }
    }

    /// What isn't seen was never meant: a control character, or one without a width that came along from a page.
    fn insert(&mut self, char: char) {
        if !char.is_control() && !is_unseen(char) {
            self.text.insert(self.at, char);
            self.at += 1;
        }
    }

    fn cut(&mut self, from: usize, to: usize) {
        self.text.drain(from..to);
        self.at = from;
    }

    /// Before the character in front of the cursor, with the marks that stand on it.
    fn left(&self) -> usize {
        self.text[..self.at].iter().rposition(|char| width(*char) > 0).unwrap_or(0)
    }

    fn right(&self) -> usize {
        let behind = self.text.iter().skip(self.at + 1).position(|char| width(*char) > 0);
        behind.map_or(self.text.len(), |marks| self.at + 1 + marks)
    }

    fn word_left(&self, is_word: fn(char) -> bool) -> usize {
        let before = &self.text[..self.at];
        let end = before.iter().rposition(|char| is_word(*char)).map_or(0, |last| last + 1);
        before[..end].iter().rposition(|char| !is_word(*char)).map_or(0, |gap| gap + 1)
    }

    fn word_right(&self) -> usize {
        let find = |from: usize, is_word: bool| {
            let rest = self.text.iter().skip(from);
            rest.clone().position(|char| char.is_alphanumeric() == is_word).map_or(self.text.len(), |at| from + at)
        };
        find(find(self.at, true), false)
    }

    /// The part of the line that this room of columns shows: what stands before the cursor, and what behind it.
    fn shown(&mut self, room: usize) -> (String, String) {
        let columns = |chars: &[char]| chars.iter().map(|char| width(*char)).sum::<usize>();
        self.first = self.first.min(self.at);
        while columns(&self.text[self.first..self.at]) > room {
            self.first += 1;
        }
        // What was cut off before comes back once there is room.
        while self.first > 0 && columns(&self.text[self.first - 1..]) <= room {
            self.first -= 1;
        }
        let behind = &self.text[self.at..];
        let mut left = room - columns(&self.text[self.first..self.at]);
        let fits = behind.iter().take_while(|char| {
            let is_in = width(**char) <= left;
            left = left.saturating_sub(width(**char));
            is_in
        });
        let fits = fits.count();
        (self.text[self.first..self.at].iter().collect(), behind[..fits].iter().collect())
    }
}

fn width(char: char) -> usize {
    char.width().unwrap_or(0)
}

/// What was typed, or the default for nothing; nothing at all only where `may_be_empty`. `None` where the person has left
/// the question with Esc or Ctrl-D.
///
/// # Errors
/// Where the terminal can't be read; interrupted on Ctrl-C.
pub(super) fn line(ui: &Ui, default: Option<&str>, may_be_empty: bool) -> io::Result<Option<String>> {
    let terminal = Term::stderr();
    let mark = ui.drawn(MARK);
    let _pasting = Pasting::begin(ui);
    let (mut line, mut row) = (Line::default(), Row { terminal: &terminal, columns: 0 });
    let offered = default.map(|default| ui.paint(Role::Faint, harmless(&format!("[{default}]"), &[])));
    // One that leaves too little room beside it has its own line.
    let is_wide = |offered: &String| measure_text_width(offered) > usize::from(terminal.size().1) / 2;
    let beside = match offered {
        Some(offered) if is_wide(&offered) => {
            ui.ask(offered);
            mark.to_string()
        }
        Some(offered) => format!("{mark}{offered} "),
        None => mark.to_string(),
    };
    loop {
        let taken = measure_text_width(&beside) + 1;
        let (before, behind) = line.shown(usize::from(terminal.size().1).saturating_sub(taken).max(2));
        row.draw(&format!("{beside}{before}"), &behind)?;
        match line.press(&terminal.read_key()?) {
            Pressed::Entered => {
                let typed: String = line.text.iter().collect();
                let answer = if typed.trim().is_empty() { default.unwrap_or("") } else { typed.trim() };
                if !answer.is_empty() || may_be_empty {
                    row.draw(&format!("{mark}{}", harmless(answer, &[])), "")?;
                    terminal.write_line("")?;
                    return Ok(Some(answer.to_owned()));
                }
            }
            Pressed::Left => {
                terminal.write_line("")?;
                return Ok(None);
            }
            Pressed::Other => {}
        }
    }
}

/// The row that a line is typed in. It is written without any command to the terminal but the return to its first column,
/// which every one knows.
struct Row<'a> {
    terminal: &'a Term,
    /// How many it takes now.
    columns: usize,
}

impl Row<'_> {
    fn draw(&mut self, before: &str, behind: &str) -> io::Result<()> {
        let columns = measure_text_width(before) + measure_text_width(behind);
        let rest = " ".repeat(self.columns.saturating_sub(columns));
        let back = if behind.is_empty() && rest.is_empty() { String::new() } else { format!("\r{before}") };
        self.columns = columns;
        self.terminal.write_str(&format!("\r{before}{behind}{rest}{back}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The keys of a text as the library gives them; `⎋` begins a sequence of which it knows nothing.
    fn keys(text: &str) -> Vec<Key> {
        let mut keys = Vec::new();
        let mut chars = text.chars();
        while let Some(char) = chars.next() {
            keys.push(match char {
                '⎋' => Key::UnknownEscSeq(chars.by_ref().take(1).collect()),
                '\r' | '\n' => Key::Enter,
                '\t' => Key::Tab,
                '←' => Key::ArrowLeft,
                '→' => Key::ArrowRight,
                '⇤' => Key::Home,
                '⇥' => Key::End,
                '⌫' => Key::Backspace,
                '⌦' => Key::Del,
                other => Key::Char(other),
            });
        }
        keys
    }

    fn typed(text: &str) -> Line {
        let mut line = Line::default();
        for key in keys(text) {
            assert_eq!(line.press(&key), Pressed::Other, "{text:?} {key:?}");
        }
        line
    }

    #[test]
    fn a_line_is_edited_as_in_a_shell() {
        for (keys, left) in [
            ("3⇤12⇥4", "1234"),
            ("3\u{1}12\u{5}4", "1234"),
            ("13←2→4", "1234"),
            ("124⌫3", "123"),
            ("0123⇤⌦", "123"),
            ("0123⇤\u{4}", "123"),
            ("wrong\u{15}right", "right"),
            ("right wrong←←←←←\u{b}", "right "),
            ("one two.three\u{17}four", "one four"),
            ("one two.three⎋\u{7f}four", "one two.four"),
            ("two three⎋b⎋bone ", "one two three"),
            ("two three⎋[1;5D⎋[1;5Done ", "one two three"),
            ("one three⇤⎋f two", "one two three"),
            ("one two⇤⎋d1", "1 two"),
            ("one two⇤⎋[3;5~1", "1 two"),
            ("2⎋OH1⎋OF3", "123"),
            ("12⎋[D0", "102"),
            // Neither shown nor taken.
            ("1\u{0}\u{7}\u{19}2\t", "12"),
            ("1⎋[15~2⎋[[A3", "123"),
            // Marks go with their letter.
            ("か\u{3099}き←←x", "xか\u{3099}き"),
            ("か\u{3099}⌫き", "き"),
            ("か\u{3099}き⇤⌦", "き"),
            ("東京←⌫", "京"),
        ] {
            assert_eq!(typed(keys).text.iter().collect::<String>(), left, "{keys:?}");
        }
    }

    #[test]
    fn what_is_pasted_is_one_text_whatever_stands_in_it() {
        for (keys, left) in [
            ("⎋[200~111122223333\n⎋[201~", "111122223333 "),
            ("a⎋[200~b\rc\td\u{4}\u{1}e⎋[201~f", "ab c def"),
            ("\u{feff}12\u{200b}3\u{ad}4\u{2060}\u{202a}5", "12345"),
        ] {
            assert_eq!(typed(keys).text.iter().collect::<String>(), left, "{keys:?}");
        }
    }

    #[test]
    fn enter_ends_a_line_and_escape_leaves_it() {
        for (keys, key, pressed) in [
            ("", Key::Enter, Pressed::Entered),
            ("1", Key::Enter, Pressed::Entered),
            ("", Key::Escape, Pressed::Left),
            ("half an answer", Key::Escape, Pressed::Left),
            ("", Key::Char('\u{4}'), Pressed::Left),
            ("half", Key::Char('\u{4}'), Pressed::Other),
        ] {
            assert_eq!(typed(keys).press(&key), pressed, "{keys:?} {key:?}");
        }
    }

    #[test]
    fn a_line_that_is_wider_than_its_room_is_shown_where_the_cursor_is() {
        let shown = |keys: &str, room: usize| typed(keys).shown(room);
        assert_eq!(shown("123", 5), ("123".into(), String::new()));
        assert_eq!(shown("1234567", 5), ("34567".into(), String::new()));
        assert_eq!(shown("1234567⇤", 5), (String::new(), "12345".into()));
        assert_eq!(shown("東京大阪", 5), ("大阪".into(), String::new()));
        assert_eq!(shown("東京大阪⇤→", 5), ("東".into(), "京".into()));
        let mut line = typed("1234567");
        line.shown(5);
        (0..3).for_each(|_| _ = line.press(&Key::Backspace));
        assert_eq!(line.shown(5), ("1234".into(), String::new()), "what was cut off comes back");
    }
}
