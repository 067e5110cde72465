//! Questions to the person at the terminal. Called only where [`Ui::interactive`] holds.
//!
//! A list hides the cursor, and whoever is interrupted must not leave it hidden; so Ctrl-C is taken as a request (the
//! read then fails), and whatever fails, the cursor comes back before the error goes on.

mod edit;
mod list;
mod pasted;
mod unseen;

use std::io::{self, IsTerminal as _, Read as _};

use console::{Key, Term};
use zeroize::Zeroizing;

use self::pasted::Pasting;
use super::fold::half_width;
use super::harmless::harmless;
use super::ui::Role;
use super::{Ui, interrupt, quiet};
use crate::code::usage;
use crate::fault::{Fault, Result};
use crate::messages::common;

/// Whether an answer will do, or why not.
type Judged = std::result::Result<(), String>;

/// Yes or no, and which of them Enter means, of what is typed once the question is seen: the second line end of a pasted
/// answer approves nothing. The question is short enough for a narrow terminal.
///
/// # Errors
/// `GK-USE-002` (exit 130) on Ctrl-C and Esc, `GK-USE-003` where standard input ends.
pub fn confirm(ui: &Ui, question: &str, default: bool) -> Result<bool> {
    let keys = Keys { enter: Some(default), shows: false };
    Ok(decided(ui, question, keys)? == Confirmed::Yes)
}

/// What a person answers to [`confirm_or_show`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    Yes,
    No,
    /// To see more first.
    Show,
}

/// Yes, no, or `d` for the details; without a default, Enter alone decides nothing.
///
/// # Errors
/// As [`confirm`].
pub fn confirm_or_show(ui: &Ui, question: &str, default: Option<bool>) -> Result<Confirmed> {
    decided(ui, question, Keys { enter: default, shows: true })
}

/// Which keys answer a question.
#[derive(Debug, Clone, Copy)]
struct Keys {
    /// What Enter means.
    enter: Option<bool>,
    /// Whether `d` shows more.
    shows: bool,
}

impl Keys {
    /// The answer that a key is, or that it completes: `word` is what was typed before it that is none yet.
    ///
    /// Enter behind such a word doesn't mean the default: whoever types one that isn't known here ends it with Enter and has
    /// decided something else.
    fn read(self, key: &Key, word: &mut String) -> Option<Confirmed> {
        let of = |yes| if yes { Confirmed::Yes } else { Confirmed::No };
        match key {
            Key::Enter if !word.is_empty() => None,
            Key::Enter => self.enter.map(of),
            Key::Char(typed) => match half_width(*typed).to_ascii_lowercase() {
                'y' => Some(Confirmed::Yes),
                'n' => Some(Confirmed::No),
                'd' if self.shows => Some(Confirmed::Show),
                other if other.is_control() => None,
                other => {
                    word.push(other);
                    match word.as_str() {
                        "はい" | "ハイ" => Some(Confirmed::Yes),
                        "いいえ" | "イイエ" => Some(Confirmed::No),
                        _ => None,
                    }
                }
            },
            _ => None,
        }
    }

    fn choice(self) -> String {
        let (yes, no) = match self.enter {
            Some(true) => ("Y", "n"),
            Some(false) => ("y", "N"),
            None => ("y", "n"),
        };
        format!("[{yes}/{no}{}]", if self.shows { "/d" } else { "" })
    }
}

fn decided(ui: &Ui, question: &str, keys: Keys) -> Result<Confirmed> {
    let question = ui.harmless(question);
    let question = ui.paint(Role::Heading, harmless(&ui.drawn(&question), &[]));
    asked(ui, || {
        let terminal = Term::stderr();
        let ask = || terminal.write_str(&format!("{question} {} ", ui.paint(Role::Faint, keys.choice())));
        quiet::forget_typed();
        ask()?;
        let mut word = String::new();
        let (answer, is_by_enter) = loop {
            let key = terminal.read_key()?;
            match (keys.read(&key, &mut word), &key) {
                (Some(answer), key) => break (answer, *key == Key::Enter),
                (None, key) if leaves(key) => {
                    terminal.write_line("")?;
                    return Ok(None);
                }
                (None, Key::Enter) => {
                    word.clear();
                    terminal.write_line("")?;
                    let which = if keys.shows { common::WHICH_KEYS } else { common::WHICH_KEY };
                    terminal.write_line(&format!("{} {}", ui.paint(Role::Error, ui.drawn("✘")), which.get(ui.lang)))?;
                    ask()?;
                }
                (None, _) => {}
            }
        };
        terminal.write_line(match answer {
            Confirmed::Yes => common::YES.get(ui.lang),
            Confirmed::No => common::NO.get(ui.lang),
            Confirmed::Show => "d",
        })?;
        // What is shown is asked about again, and Enter alone approves nothing there.
        let is_taken_back = !is_by_enter && answer != Confirmed::Show && unseen::rest();
        Ok((!is_taken_back).then_some(answer))
    })
}

/// One of several, chosen with the arrow keys or by typing a part of it; its index. A label that is wider than the
/// terminal is cut.
///
/// # Errors
/// As [`confirm`].
pub fn select(ui: &Ui, question: &str, labels: &[String], default: usize) -> Result<usize> {
    let _quiet = quiet::hush();
    quiet::forget_typed();
    ui.ask(ui.paint(Role::Heading, question));
    let labels: Vec<_> = labels.iter().map(|label| harmless(&ui.harmless(label), &[]).into_owned()).collect();
    if !ui.redraws() {
        return by_number(ui, &labels, default);
    }
    let chosen = asked(ui, || list::choose(ui, &labels, default))?;
    ui.ask(format_args!("› {}", labels[chosen]));
    Ok(chosen)
}

/// The same where the terminal draws no line again, or a program reads it aloud: each item once, and a line that is typed.
fn by_number(ui: &Ui, labels: &[String], default: usize) -> Result<usize> {
    for (at, label) in labels.iter().enumerate() {
        ui.ask(format_args!("{:>3}  {label}", at + 1));
    }
    let refused = || Err(ui.phrase(common::WHICH_NUMBER, &[("all", &labels.len())]));
    let judge = |typed: &str| list::meant(labels, typed).map_or_else(refused, |_| Ok(()));
    let typed = line(ui, common::NUMBER.get(ui.lang), Some(&(default + 1).to_string()), false, judge)?;
    let chosen = list::meant(labels, &typed).unwrap_or(default);
    ui.ask(&labels[chosen]);
    Ok(chosen)
}

/// A line of text that `valid` accepts, or the default for an empty one; what is wrong with an answer is said and
/// the question asked again.
pub fn input(ui: &Ui, question: &str, default: Option<&str>, valid: impl Fn(&str) -> Judged) -> Result<String> {
    line(ui, question, default, false, valid)
}

/// A line of text that may be empty.
pub fn optional(ui: &Ui, question: &str, valid: impl Fn(&str) -> Judged) -> Result<String> {
    line(ui, question, None, true, valid)
}

/// A line that isn't shown while it is typed; at most what a header takes.
///
/// # Errors
/// As [`confirm`].
pub fn secret(ui: &Ui, question: &str) -> Result<Zeroizing<Vec<u8>>> {
    let caught = interrupt::catch_sigint();
    // Whoever pastes at the sight of the question must not be faster than the terminal.
    let _pasting = Pasting::begin(ui);
    let typed = unseen::line(|| ui.ask(ui.paint(Role::Heading, question)));
    ui.ask("");
    match typed {
        Ok(Some(typed)) => Ok(typed),
        Ok(None) => {
            // As above.
            std::mem::forget(caught);
            Err(Fault::new(&usage::INTERRUPTED))
        }
        Err(error) => Err(Fault::new(&usage::NOBODY_ANSWERS).because(error)),
    }
}

/// What another program gives on standard input, at most `most` bytes and what shows that there were more.
///
/// # Errors
/// `GK-USE-003` where it can't be read, or is a terminal that nothing can be asked at.
pub fn piped(most: usize) -> Result<Zeroizing<Vec<u8>>> {
    let input = io::stdin();
    if input.is_terminal() {
        return Err(Fault::new(&usage::NOBODY_ANSWERS));
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(most + 1));
    let read = input.lock().take(most as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|error| Fault::new(&usage::NOBODY_ANSWERS).because(error))?;
    Ok(bytes)
}

fn line(ui: &Ui, question: &str, default: Option<&str>, empty: bool, valid: impl Fn(&str) -> Judged) -> Result<String> {
    let _quiet = quiet::hush();
    ui.ask(ui.paint(Role::Heading, question));
    loop {
        let typed = asked(ui, || edit::line(ui, default, empty))?;
        match valid(&typed) {
            Ok(()) => return Ok(typed),
            Err(reason) => ui.ask(format_args!("{} {reason}", ui.paint(Role::Error, "✘"))),
        }
    }
}

/// The terminal as it was before a question changed what it does with what is pasted, or hid its cursor.
pub(super) fn restore() {
    pasted::restore();
    list::show_cursor();
}

/// Whether a key leaves a question without an answer: Esc, or Ctrl-D, by which a terminal ends what is typed.
fn leaves(key: &Key) -> bool {
    matches!(key, Key::Escape | Key::Char('\u{4}'))
}

fn asked<T>(ui: &Ui, ask: impl FnOnce() -> io::Result<Option<T>>) -> Result<T> {
    let caught = interrupt::catch_sigint();
    // A terminal that can't be switched shows a key twice, and asks all the same.
    let _quiet = quiet::hush();
    let undisturbed = quiet::undisturbed();
    let asked = ask();
    drop(undisturbed);
    let failure = match asked {
        Ok(Some(answer)) => return Ok(answer),
        Ok(None) => Fault::new(&usage::INTERRUPTED),
        Err(error) => {
            // The answer has begun on a line that isn't ended.
            ui.ask("");
            match error.kind() {
                io::ErrorKind::Interrupted => Fault::new(&usage::INTERRUPTED),
                _ => Fault::new(&usage::NOBODY_ANSWERS).because(error),
            }
        }
    };
    // The handler runs on a thread of its own, and may come after the read has failed.
    std::mem::forget(caught);
    list::show_cursor();
    Err(failure)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The answer that these keys come to, and whether an Enter among them decided nothing.
    fn typed(keys: Keys, text: &str) -> (Option<Confirmed>, bool) {
        let (mut word, mut undecided) = (String::new(), false);
        for char in text.chars() {
            let key = if char == '\r' { Key::Enter } else { Key::Char(char) };
            if let Some(answer) = keys.read(&key, &mut word) {
                return (Some(answer), undecided);
            }
            if key == Key::Enter {
                word.clear();
                undecided = true;
            }
        }
        (None, undecided)
    }

    #[test]
    fn enter_means_the_default_only_where_nothing_else_was_typed() {
        let yes = Keys { enter: Some(true), shows: true };
        let none = Keys { enter: None, shows: true };
        for (keys, text, expected) in [
            (yes, "\r", (Some(Confirmed::Yes), false)),
            (yes, "n", (Some(Confirmed::No), false)),
            (yes, "D", (Some(Confirmed::Show), false)),
            // With an input method.
            (yes, "ｎ\r", (Some(Confirmed::No), false)),
            (yes, "Ｙ", (Some(Confirmed::Yes), false)),
            (yes, "いいえ\r", (Some(Confirmed::No), false)),
            (none, "はい\r", (Some(Confirmed::Yes), false)),
            (none, "はずす\r", (None, true)),
            (yes, "quit\r", (None, true)),
            (yes, "quit\r\r", (Some(Confirmed::Yes), true)),
            // A key that shows nothing is no answer begun.
            (yes, "\u{15}\r", (Some(Confirmed::Yes), false)),
            (none, "\r", (None, true)),
            (none, "\ry", (Some(Confirmed::Yes), true)),
            (Keys { enter: Some(false), shows: false }, "d\r", (None, true)),
            (Keys { enter: Some(false), shows: false }, "\r", (Some(Confirmed::No), false)),
        ] {
            assert_eq!(typed(keys, text), expected, "{keys:?} {text:?}");
        }
    }
}
