//! What genkan says and where: data to standard output, words for people to standard error.
//!
//! All of it loses its secrets here ([`outside`]), but for what somebody asked for as it is ([`Ui::payload`]): keys,
//! settings to write, a page to open.
//!
//! Colour only on a terminal (`--color`, `NO_COLOR` and `CLICOLOR_FORCE` overrule); tests keep what was said
//! in memory.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt::Display;
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use anstyle::{AnsiColor, Style};
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::fold::{fold, fold_row};
use super::harmless::harmless;
use super::person::For;
use super::waiting::{self, Waiting};
use super::{Os, Vars, encoding, written};
use crate::fault::Fault;
use crate::messages::{Args, Lang, Message, common};
use crate::secret::{Pages, outside};

/// Whether colours are used: `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Colour {
    #[default]
    Auto,
    Always,
    Never,
}

/// The version of every document that `--json` prints.
pub const FORMAT: u32 = 1;

/// The members of documents that hold advice to a person, with commands to type.
const ADVICE: [&str; 2] = ["next", "hints"];

/// How a word is painted: by its role, never by its colour's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Good,
    Added,
    Changed,
    Removed,
    Warning,
    Error,
    Heading,
    Faint,
    /// Black on white: a picture for a camera.
    Picture,
}

/// The two streams and how to speak on them.
#[derive(Debug)]
pub struct Ui {
    pub lang: Lang,
    pub quiet: bool,
    pub verbose: bool,
    /// Whose part is spoken of: what commands in a text need to be about the same.
    pub whose: For,
    /// A person is there to answer: standard input and standard error are terminals.
    pub interactive: bool,
    /// Columns of the terminal, 80 where there is none.
    pub width: usize,
    /// Rows of the terminal, 24 where there is none.
    pub height: usize,
    /// Characters beyond ASCII arrive as they are.
    unicode: bool,
    /// A line of standard error can be drawn again in its place.
    redraws: bool,
    /// Addresses that a person opens.
    pages: RefCell<Pages>,
    out: Stream,
    err: Stream,
}

#[derive(Debug)]
struct Stream {
    to: To,
    painted: bool,
    /// Its reader reads another encoding than UTF-8.
    ascii: bool,
    /// Why something couldn't be written.
    failed: RefCell<Option<io::Error>>,
    /// How long a reader may take to make room; for ever without.
    patience: Cell<Option<Duration>>,
}

#[derive(Debug)]
enum To {
    Stdout,
    Stderr,
    Memory(RefCell<Vec<u8>>),
}

impl Ui {
    /// Speaks on the process's own streams.
    pub fn process(vars: &Vars) -> Self {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| vars.get(name)).unwrap_or("");
        let (draws, ascii) = (draws(Os::current(), vars), encoding::is_other(vars));
        let painted = |terminal: bool| {
            if vars.get("NO_COLOR").is_some() {
                false
            } else if vars.get("CLICOLOR_FORCE").is_some_and(|force| force != "0") {
                true
            } else {
                terminal && draws && vars.get("CLICOLOR") != Some("0")
            }
        };
        let (height, width) = console::Term::stderr()
            .size_checked()
            .map_or((24, 80), |(rows, columns)| (usize::from(rows), usize::from(columns)));
        Self {
            lang: if ascii { Lang::En } else { Lang::from_locales(locale, vars.get("LANGUAGE").unwrap_or("")) },
            quiet: false,
            verbose: false,
            whose: For::default(),
            interactive: io::stdin().is_terminal() && io::stderr().is_terminal(),
            width,
            height,
            unicode: is_unicode(Os::current(), vars),
            redraws: io::stderr().is_terminal() && draws,
            pages: RefCell::default(),
            out: Stream::new(To::Stdout, painted(io::stdout().is_terminal()), ascii),
            err: Stream::new(To::Stderr, painted(io::stderr().is_terminal()), ascii),
        }
    }

    /// Keeps everything in memory, without colour and without a person.
    pub fn memory(lang: Lang) -> Self {
        let stream = || Stream::new(To::Memory(RefCell::default()), false, false);
        let (out, err) = (stream(), stream());
        let whose = For::default();
        Self {
            lang,
            quiet: false,
            verbose: false,
            whose,
            interactive: false,
            width: 80,
            height: 24,
            unicode: true,
            redraws: false,
            pages: RefCell::default(),
            out,
            err,
        }
    }

    /// What was said so far, where it is kept in memory: standard output and standard error.
    pub fn said(&self) -> (String, String) {
        let read = |stream: &Stream| match &stream.to {
            To::Memory(bytes) => String::from_utf8_lossy(&bytes.borrow()).into_owned(),
            To::Stdout | To::Stderr => String::new(),
        };
        (read(&self.out), read(&self.err))
    }

    /// Waits no longer than this for whoever reads: a program that was started by another one must come to its end, also
    /// where that one never reads.
    pub fn lose_patience_after(&self, patience: Duration) {
        [&self.out, &self.err].iter().for_each(|stream| stream.patience.set(Some(patience)));
    }

    pub fn set_colour(&mut self, colour: Colour) {
        match colour {
            Colour::Auto => {}
            Colour::Always => (self.out.painted, self.err.painted) = (true, true),
            Colour::Never => (self.out.painted, self.err.painted) = (false, false),
        }
    }

    /// The paths of these addresses are shown: a person opens them.
    pub fn reveal(&self, pages: impl IntoIterator<Item = String>) {
        self.pages.borrow_mut().extend(pages);
    }

    /// A text without what may be a secret in it.
    pub fn harmless<'a>(&self, text: &'a str) -> Cow<'a, str> {
        outside(text, &self.pages.borrow())
    }

    /// A line of data: somebody copies it, or a program reads it.
    pub fn data(&self, line: impl Display) {
        self.payload(self.harmless(&line.to_string()));
    }

    /// What was asked for as it is, secrets included: keys, a file's content, a page to open.
    pub fn payload(&self, line: impl Display) {
        self.out.verbatim(&line.to_string());
    }

    /// A line of a question that holds a page to open.
    pub fn ask_openly(&self, line: impl Display) {
        self.err.line(&self.whose.completed(&line.to_string()), prose);
    }

    /// Lines of a text or a table on standard output, which keep to a terminal's width.
    pub fn row(&self, line: impl Display) {
        self.out.line(&self.harmless(&line.to_string()), |line| fold_row(line, self.columns()));
    }

    /// The columns of the terminal that data goes to; as many as it likes where there is none.
    pub fn columns(&self) -> usize {
        match self.out.to {
            To::Stdout if self.out.is_seen() => usize::from(console::Term::stdout().size().1),
            To::Stdout | To::Stderr | To::Memory(_) => usize::MAX,
        }
    }

    /// What the library for command lines says, in its own colours where there are any: help, or with `is_error` what is
    /// wrong.
    pub fn styled(&self, text: &str, is_error: bool) {
        let stream = if is_error { &self.err } else { &self.out };
        let text = if stream.painted { text.into() } else { console::strip_ansi_codes(text) };
        // What somebody has typed stands in an error.
        let text = if is_error { self.harmless(&text) } else { text };
        let text = stream.drawn(&text);
        let fold = |line: &str| if is_error { prose(line) } else { fold_row(line, self.columns()) };
        match stream.is_seen() {
            true => stream.write(&text.trim_end().split('\n').map(fold).collect::<Vec<_>>().join("\n")),
            false => stream.write(text.strip_suffix('\n').unwrap_or(&text)),
        }
    }

    /// The one JSON document of a `--json` command.
    pub fn json(&self, document: &Value) {
        let mut document = match document {
            Value::Object(members) if !members.contains_key("format") => {
                let format = ("format".to_owned(), FORMAT.into());
                [format].into_iter().chain(members.clone()).collect()
            }
            document => document.clone(),
        };
        self.finish(&mut document, false);
        self.payload(format_args!("{document:#}"));
    }

    /// No secret in any text of a document, and in its advice, which [`ADVICE`] names, commands as people are told them;
    /// a value that somebody else wrote stays as it is.
    fn finish(&self, value: &mut Value, is_advice: bool) {
        match value {
            Value::String(text) if is_advice => *text = self.whose.completed(&self.harmless(text)),
            Value::String(text) => *text = self.harmless(text).into_owned(),
            Value::Array(all) => all.iter_mut().for_each(|one| self.finish(one, is_advice)),
            Value::Object(all) => {
                for (name, value) in all.iter_mut() {
                    self.finish(value, is_advice || ADVICE.contains(&name.as_str()));
                }
                if all.keys().any(|name| self.harmless(name) != *name) {
                    let named = std::mem::take(all).into_iter();
                    *all = named.map(|(name, value)| (self.harmless(&name).into_owned(), value)).collect();
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// A line for a person; silent under `--quiet`.
    pub fn say(&self, line: impl Display) {
        if !self.quiet {
            self.err.line(&self.whose.completed(&self.harmless(&line.to_string())), prose);
        }
    }

    /// A line of a question, whose answer is waited for whatever the flags.
    pub fn ask(&self, line: impl Display) {
        self.ask_openly(self.harmless(&line.to_string()));
    }

    /// A phrase of the catalogue for a person; silent under `--quiet`.
    pub fn tell(&self, text: Message, args: Args<'_>) {
        self.say(text.fill(self.lang, args));
    }

    /// A phrase of the catalogue in the person's language, without printing it.
    pub fn phrase(&self, text: Message, args: Args<'_>) -> String {
        text.fill(self.lang, args)
    }

    /// An error with its code, its causes and what mends it; then what was found with it.
    ///
    /// Written at once: Claude Code's panel shows what it read last of a helper's standard error, and nothing before.
    pub fn fault(&self, fault: &Fault) {
        let mut lines = Vec::new();
        self.lines(fault, &mut lines);
        self.ask_openly(self.harmless(&lines.join("\n")));
    }

    fn lines(&self, fault: &Fault, lines: &mut Vec<String>) {
        let word = |text: Message| text.get(self.lang);
        lines.push(format!(
            "{} {}  {}",
            self.paint(Role::Error, format_args!("{}:", word(common::ERROR))),
            fault.message(self.lang),
            self.paint(Role::Faint, fault.code().id),
        ));
        lines.extend(fault.causes(self.lang).iter().map(|cause| format!("  {}: {cause}", word(common::CAUSE))));
        lines.extend(fault.hints(self.lang).iter().map(|hint| format!("  {}: {hint}", word(common::HINT))));
        fault.others().iter().for_each(|other| self.lines(other, lines));
    }

    /// Shows on a terminal that something is waited for, and until when, while the answer lives; silent under
    /// `--quiet`.
    pub fn waiting(&self, text: Message, until: Option<Instant>) -> Option<Waiting> {
        let look = waiting::Look { unicode: self.unicode, lang: self.lang, text, until };
        (self.redraws && !self.quiet).then(|| waiting::show(look))
    }

    /// Whether a line of standard error can be drawn again in its place.
    pub(super) fn redraws(&self) -> bool {
        self.redraws
    }

    /// Why data couldn't be written to standard output, where a reader still waited for it; told once.
    pub fn unwritten(&self) -> Option<io::Error> {
        self.out.failed.take()
    }

    /// Whether standard error can show a picture made of blocks.
    pub fn draws(&self) -> bool {
        self.err.painted && self.unicode
    }

    /// A text of a question in signs that the terminal shows.
    pub(super) fn drawn<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.err.drawn(text)
    }

    /// Paints for standard error.
    pub fn paint(&self, role: Role, words: impl Display) -> String {
        painted(self.err.painted, role, words)
    }

    /// Paints for standard output.
    pub fn paint_data(&self, role: Role, words: impl Display) -> String {
        painted(self.out.painted, role, words)
    }
}

impl Stream {
    fn new(to: To, painted: bool, ascii: bool) -> Self {
        Self { to, painted, ascii, failed: RefCell::default(), patience: Cell::default() }
    }

    /// A text in signs that its reader reads.
    fn drawn<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.ascii { encoding::in_ascii(text) } else { text.into() }
    }

    /// Writes lines as they are, without what a terminal would obey.
    fn verbatim(&self, lines: &str) {
        self.write(&harmless(lines, if self.painted { sequences() } else { &[] }));
    }

    /// Writes lines at once, each folded where they go to a terminal, without what a terminal would obey.
    fn line(&self, lines: &str, fold: impl Fn(&str) -> String) {
        let lines = self.drawn(lines);
        let lines = harmless(&lines, if self.painted { sequences() } else { &[] });
        match self.is_seen() {
            true => self.write(&lines.split('\n').map(fold).collect::<Vec<_>>().join("\n")),
            false => self.write(&lines),
        }
    }

    /// Whether it goes to a terminal.
    fn is_seen(&self) -> bool {
        match self.to {
            To::Stdout => io::stdout().is_terminal(),
            To::Stderr => io::stderr().is_terminal(),
            To::Memory(_) => false,
        }
    }

    /// A reader that went away (`| head`) is not an error; a file that isn't whole is one, see [`Ui::unwritten`].
    fn write(&self, lines: &str) {
        let lines = lines.to_owned() + "\n";
        let patience = self.patience.get();
        let written = match &self.to {
            To::Stdout => waiting::beside(|| written::write_all(false, lines.as_bytes(), patience)),
            To::Stderr => waiting::beside(|| written::write_all(true, lines.as_bytes(), patience)),
            To::Memory(bytes) => bytes.borrow_mut().write_all(lines.as_bytes()),
        };
        if let Err(error) = written
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            if error.kind() == io::ErrorKind::TimedOut {
                // Nobody waits once more for each line.
                self.patience.set(Some(Duration::ZERO));
            }
            self.failed.replace(Some(error));
        }
    }
}

/// A line of prose on standard error.
fn prose(line: &str) -> String {
    fold(line, usize::from(console::Term::stderr().size().1))
}

fn style(role: Role) -> Style {
    match role {
        Role::Good | Role::Added => AnsiColor::Green.on_default(),
        Role::Changed | Role::Warning => AnsiColor::Yellow.on_default(),
        Role::Removed | Role::Error => AnsiColor::Red.on_default(),
        Role::Heading => Style::new().bold(),
        Role::Faint => Style::new().dimmed(),
        Role::Picture => AnsiColor::Black.on(AnsiColor::BrightWhite),
    }
}

fn painted(on: bool, role: Role, words: impl Display) -> String {
    let style = style(role);
    if on { format!("{style}{words}{style:#}") } else { words.to_string() }
}

/// What [`painted`] writes around a text.
fn sequences() -> &'static [String] {
    static SEQUENCES: LazyLock<Vec<String>> = LazyLock::new(|| {
        let styles = [Role::Good, Role::Changed, Role::Removed, Role::Heading, Role::Faint, Role::Picture].map(style);
        styles.iter().flat_map(|style| [style.to_string(), format!("{style:#}")]).collect()
    });
    &SEQUENCES
}

/// Whether a terminal of these variables shows block characters. The old console of Windows draws them twice as
/// wide with a Japanese font.
fn is_unicode(os: Os, vars: &Vars) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| vars.get(name)).map(str::to_ascii_lowercase);
    match os {
        Os::Windows => vars.get("WT_SESSION").is_some() || vars.get("TERM_PROGRAM").is_some(),
        Os::Macos => locale.is_none_or(|locale| locale.contains("utf")),
        Os::Linux => locale.is_some_and(|locale| locale.contains("utf")),
    }
}

/// Whether a terminal of these variables obeys commands: colours, and lines that are drawn again. One that doesn't say what it
/// is doesn't, but on Windows, where none says it.
fn draws(os: Os, vars: &Vars) -> bool {
    match vars.get("TERM") {
        Some("" | "dumb") => false,
        None => os == Os::Windows,
        Some(_) => true,
    }
}

/// `words` and blanks up to `width` columns of a terminal; a Japanese character takes two.
pub fn pad(words: &str, width: usize) -> String {
    format!("{words}{}", " ".repeat(width.saturating_sub(words.width())))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn columns_align_by_what_the_eye_sees() {
        assert_eq!(pad("東京", 6), "東京  ");
        assert_eq!(pad("Tokyo", 6), "Tokyo ");
        assert_eq!(pad("longer than that", 6), "longer than that");
    }

    #[test]
    fn quiet_silences_words_but_not_data_or_errors() {
        let mut ui = Ui::memory(Lang::En);
        ui.quiet = true;
        ui.say("hello");
        ui.data("1");
        ui.fault(&Fault::new(&crate::code::machine::NO_HOME));
        let (out, err) = ui.said();
        assert_eq!(out, "1\n");
        assert!(err.starts_with("error: no home folder") && !err.contains("hello"), "{err}");
    }

    /// A value may look like a command: somebody wrote it, and it is what a program compares.
    #[test]
    fn commands_are_completed_in_the_advice_of_a_document_and_in_nothing_else() {
        let mut ui = Ui::memory(Lang::En);
        ui.whose = For { user: Some("taro".to_owned()), ..For::default() };
        let value = json!({"was": "genkan check", "now": ["genkan undo"], "genkan setup": "genkan setup"});
        ui.json(&json!({"changes": [value], "next": ["genkan check"], "error": {"hints": ["genkan undo"]}}));
        let said: Value = serde_json::from_str(&ui.said().0).expect("JSON");
        assert_eq!(said["changes"][0], value);
        assert_eq!(said["next"], json!(["genkan check --user taro"]));
        assert_eq!(said["error"]["hints"], json!(["genkan undo --user taro"]));
    }

    #[test]
    fn a_terminal_is_commanded_where_it_says_what_it_is() {
        for (os, term, expected) in [
            (Os::Linux, Some("xterm-256color"), true),
            (Os::Linux, Some("linux"), true),
            (Os::Linux, Some("dumb"), false),
            (Os::Linux, Some(""), false),
            (Os::Macos, None, false),
            (Os::Windows, None, true),
            (Os::Windows, Some("dumb"), false),
        ] {
            let vars = Vars::new(term.map(|term| ("TERM".to_owned(), term.to_owned())));
            assert_eq!(draws(os, &vars), expected, "{os:?} {term:?}");
        }
    }

    #[test]
    fn blocks_are_drawn_where_they_arrive_whole() {
        for (os, name, value, draws) in [
            (Os::Linux, "LANG", "ja_JP.UTF-8", true),
            (Os::Linux, "LC_CTYPE", "C.utf8", true),
            (Os::Linux, "LANG", "ja_JP.eucJP", false),
            (Os::Linux, "LANG", "C", false),
            (Os::Linux, "X", "", false),
            (Os::Macos, "X", "", true),
            (Os::Macos, "LANG", "C", false),
            (Os::Windows, "WT_SESSION", "1", true),
            (Os::Windows, "LANG", "ja_JP.UTF-8", false),
        ] {
            let vars = Vars::new([(name.to_owned(), value.to_owned())]);
            assert_eq!(is_unicode(os, &vars), draws, "{os:?} {name}={value}");
        }
    }
}
