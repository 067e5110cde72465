//! Questions to the person at the terminal. Called only where [`Ui::interactive`] holds.
//!
//! dialoguer hides the cursor and dies with it hidden when it is interrupted; so Ctrl-C is taken as a request (the
//! read then fails), and whatever fails, the cursor comes back before the error goes on. It
//! also clears no more than the last row of what it wrote: so the question has a line of its own, and only a
//! short mark stands before the answer.

mod unseen;

use std::fmt;
use std::io::{IsTerminal as _, Read as _};

use console::Term;
use dialoguer::theme::Theme;
use dialoguer::{Confirm, Input};
use zeroize::Zeroizing;

use super::ui::Role;
use super::{Ui, interrupt};
use crate::code::usage;
use crate::fault::{Fault, Result};
use crate::words::common;

/// Whether an answer will do, or why not.
type Judged = std::result::Result<(), String>;

/// Yes or no, no by default; the question is short enough for a narrow terminal.
///
/// # Errors
/// `GK-USE-002` (exit 130) on Ctrl-C and Esc, `GK-USE-003` where standard input ends.
pub fn confirm(ui: &Ui, question: &str) -> Result<bool> {
    asked(ui, |look| Confirm::with_theme(look).with_prompt(question).default(false).interact_opt())
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
    let input = std::io::stdin();
    if input.is_terminal() {
        return Err(Fault::new(&usage::NOBODY_ANSWERS));
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(most + 1));
    let read = input.lock().take(most as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|error| Fault::new(&usage::NOBODY_ANSWERS).because(error))?;
    Ok(bytes)
}

fn line(ui: &Ui, question: &str, default: Option<&str>, empty: bool, valid: impl Fn(&str) -> Judged) -> Result<String> {
    ui.ask(ui.paint(Role::Heading, question));
    loop {
        let typed = asked(ui, |look| {
            let input = Input::<String>::with_theme(look).allow_empty(empty);
            match default {
                Some(default) => input.default(default.to_owned()),
                None => input,
            }
            .interact()
            .map(Some)
        })?;
        // A key that means nothing here, Ctrl-U say, is read as a character.
        let typed: String = typed.chars().filter(|char| !char.is_control()).collect();
        match valid(typed.trim()) {
            Ok(()) => return Ok(typed.trim().to_owned()),
            Err(reason) => ui.ask(format_args!("{} {reason}", ui.paint(Role::Error, "✘"))),
        }
    }
}

fn asked<T>(ui: &Ui, ask: impl FnOnce(&Look<'_>) -> dialoguer::Result<Option<T>>) -> Result<T> {
    let caught = interrupt::catch_sigint();
    let failure = match ask(&Look(ui)) {
        Ok(Some(answer)) => return Ok(answer),
        Ok(None) => Fault::new(&usage::INTERRUPTED),
        Err(dialoguer::Error::IO(error)) => {
            // The answer has begun on a line that isn't ended.
            ui.ask("");
            match error.kind() {
                std::io::ErrorKind::Interrupted => Fault::new(&usage::INTERRUPTED),
                _ => Fault::new(&usage::NOBODY_ANSWERS).because(error),
            }
        }
    };
    // The handler runs on a thread of its own, and may come after the read has failed.
    std::mem::forget(caught);
    drop(Term::stderr().show_cursor());
    Err(failure)
}

/// How questions look, in the person's language and colours.
struct Look<'a>(&'a Ui);

impl Look<'_> {
    fn default(&self, default: impl fmt::Display) -> String {
        self.0.paint(Role::Faint, format_args!("[{default}] "))
    }
}

impl Theme for Look<'_> {
    fn format_confirm_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, default: Option<bool>) -> fmt::Result {
        let choice = if default == Some(true) { "Y/n" } else { "y/N" };
        write!(f, "{} {}", self.0.paint(Role::Heading, prompt), self.default(choice))
    }

    fn format_confirm_prompt_selection(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        selection: Option<bool>,
    ) -> fmt::Result {
        let answer = match selection {
            Some(true) => common::YES.get(self.0.lang),
            Some(false) => common::NO.get(self.0.lang),
            None => "",
        };
        write!(f, "{} {answer}", self.0.paint(Role::Heading, prompt))
    }

    fn format_input_prompt(&self, f: &mut dyn fmt::Write, _prompt: &str, default: Option<&str>) -> fmt::Result {
        let default = default.map_or_else(String::new, |default| self.default(default));
        write!(f, "› {default}")
    }

    fn format_input_prompt_selection(&self, f: &mut dyn fmt::Write, _prompt: &str, answer: &str) -> fmt::Result {
        write!(f, "› {answer}")
    }
}
