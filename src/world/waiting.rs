//! A line that says what is waited for, with a spinner and the time left, while nothing else is shown.
//!
//! On a terminal alone, and only while genkan is in its foreground: a job in the background would write into what
//! somebody types. What is typed meanwhile isn't shown, and the line is gone before anything else is said. A terminal that
//! takes nothing (Ctrl-S, a text marked on Windows, a connection that is gone) holds up nothing but the line.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use console::{Term, measure_text_width, truncate_str};

use super::quiet::{self, Quiet};
use super::{interrupt, written};
use crate::messages::{Lang, Message, common};

/// How many columns the line takes on the terminal now.
static SHOWN: Mutex<usize> = Mutex::new(0);

/// How often the spinner turns. What is over sooner shows no line at all.
const TURN: Duration = Duration::from_millis(120);
/// How long the line may take to go away.
const HELD_UP: Duration = Duration::from_millis(500);
const FRAMES: [&str; 10] = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const PLAIN_FRAMES: [&str; 4] = ["|", "/", "-", "\\"];

/// The line is shown while this lives.
#[must_use]
pub struct Waiting {
    detail: Arc<Mutex<String>>,
    /// Dropped first: it ends the thread.
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
    /// Dropped by the thread at its end.
    ended: Receiver<()>,
    /// Dropped last.
    _quiet: Option<Quiet>,
}

/// How the line looks.
pub(super) struct Look {
    pub(super) unicode: bool,
    pub(super) lang: Lang,
    /// What is waited for.
    pub(super) text: Message,
    pub(super) until: Option<Instant>,
}

/// Shows the line.
pub(super) fn show(look: Look) -> Waiting {
    // Keys that are pressed meanwhile aren't shown: a terminal left so would stay silent in the shell.
    interrupt::restore_at_end();
    let (stop, stopped) = mpsc::channel();
    let (lives, ended) = mpsc::channel();
    let detail = Arc::<Mutex<String>>::default();
    let shown = Arc::clone(&detail);
    // Where the terminal can't be switched, a key that is pressed is shown until the spinner's next turn.
    let quiet = if quiet::is_in_background() { None } else { quiet::hush_keys().ok() };
    let turn = move || {
        let _lives: Sender<()> = lives;
        let frames: &[&str] = if look.unicode { &FRAMES } else { &PLAIN_FRAMES };
        for frame in frames.iter().cycle() {
            match stopped.recv_timeout(TURN) {
                Err(RecvTimeoutError::Timeout) => {
                    let detail = shown.lock().unwrap_or_else(PoisonError::into_inner).clone();
                    look.draw(frame, &detail);
                }
                Ok(()) | Err(RecvTimeoutError::Disconnected) => return clear(),
            }
        }
    };
    // Where no thread can be started nothing is shown.
    Waiting { detail, stop: Some(stop), thread: Builder::new().spawn(turn).ok(), ended, _quiet: quiet }
}

impl Waiting {
    /// Says how far it is, behind what is waited for, from the spinner's next turn.
    pub fn detail(&self, detail: String) {
        *self.detail.lock().unwrap_or_else(PoisonError::into_inner) = detail;
    }
}

impl Look {
    fn draw(&self, frame: &str, detail: &str) {
        if quiet::is_in_background() || !written::is_taken_now() {
            return;
        }
        let line = self.line(frame, detail, Instant::now());
        let terminal = Term::stderr();
        let columns = usize::from(terminal.size().1);
        let line = truncate_str(&line, columns.saturating_sub(1), if self.unicode { "…" } else { "..." });
        let mut shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
        // In a window that has got narrower the line has rows more, above this one.
        drop(terminal.clear_last_lines(shown.saturating_sub(1) / columns.max(1)));
        // In one piece and without clearing before, so that it doesn't flicker.
        let width = measure_text_width(&line);
        drop(terminal.write_str(&format!("\r{line}{}", " ".repeat(shown.saturating_sub(width)))));
        *shown = width;
    }

    fn line(&self, frame: &str, detail: &str, now: Instant) -> String {
        let left = self.until.map(|until| common::LEFT.fill(self.lang, &[("time", &clock(until, now))]));
        let parts = [frame, self.text.get(self.lang), detail, &left.unwrap_or_default()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// The time left, in minutes and seconds: a second that has begun counts.
fn clock(until: Instant, now: Instant) -> String {
    let left = until.saturating_duration_since(now).as_millis().div_ceil(1000);
    format!("{}:{:02}", left / 60, left % 60)
}

/// Takes the line away, where there is one; on a terminal that takes nothing now, whatever is said next does.
pub(super) fn clear() {
    if written::is_taken_now() {
        beside(|| ());
    }
}

/// Writes while the line isn't there; the spinner's next turn brings it back.
pub(super) fn beside<T>(write: impl FnOnce() -> T) -> T {
    let mut shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if std::mem::take(&mut *shown) > 0 {
        drop(Term::stderr().clear_line());
    }
    write()
}

impl Drop for Waiting {
    fn drop(&mut self) {
        drop(self.stop.take());
        // The work that was waited for goes on (a token has to reach the disk), whatever holds the terminal up.
        if self.ended.recv_timeout(HELD_UP) != Err(RecvTimeoutError::Timeout) {
            self.thread.take().map(JoinHandle::join);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_far_it_is() {
        let now = Instant::now();
        let look = Look { unicode: true, lang: Lang::En, text: common::ERROR, until: None };
        assert_eq!(look.line("|", "", now), "| error");
        assert_eq!(look.line("|", "3 of 4", now), "| error 3 of 4");
    }

    #[test]
    fn the_time_left_is_said_to_the_second_that_has_begun() {
        let now = Instant::now();
        for (left, said) in [
            (Duration::from_secs(600), "10:00"),
            (Duration::from_millis(571_001), "9:32"),
            (Duration::from_secs(9), "0:09"),
            (Duration::ZERO, "0:00"),
        ] {
            assert_eq!(clock(now + left, now), said);
        }
        assert_eq!(clock(now, now + Duration::from_secs(1)), "0:00", "it is over");
    }
}
