//! A list of which one is chosen: with the arrow keys, and by typing a part of it.
//!
//! Why it is genkan's own: decision 70.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use console::{Key, Term, measure_text_width, truncate_str};

use crate::messages::common;
use crate::world::Ui;
use crate::world::fold::{half_width, wrap};
use crate::world::ui::Role;

/// What the keys have made of a list so far.
struct List<'a> {
    labels: &'a [String],
    /// What was typed.
    filter: String,
    /// The items that the filter leaves, in their order.
    left: Vec<usize>,
    /// Which of these is marked.
    at: usize,
    /// Which of these stands in the first row.
    first: usize,
    /// How many rows there are for items.
    rows: usize,
}

/// What a key came to.
#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    Chosen(usize),
    Left,
    Other,
}

impl<'a> List<'a> {
    fn new(labels: &'a [String], default: usize) -> Self {
        let at = default.min(labels.len().saturating_sub(1));
        Self { labels, filter: String::new(), left: (0..labels.len()).collect(), at, first: 0, rows: 1 }
    }

    fn press(&mut self, key: &Key) -> Pressed {
        let count = self.left.len();
        match key {
            key if super::leaves(key) => return Pressed::Left,
            Key::Enter if count > 0 => return Pressed::Chosen(self.left[self.at]),
            Key::Char(' ') if self.filter.is_empty() && count > 0 => return Pressed::Chosen(self.left[self.at]),
            Key::ArrowUp | Key::BackTab if count > 0 => self.at = (self.at + count - 1) % count,
            Key::ArrowDown | Key::Tab if count > 0 => self.at = (self.at + 1) % count,
            Key::ArrowLeft | Key::PageUp => self.at = self.at.saturating_sub(self.rows),
            Key::ArrowRight | Key::PageDown => self.at = (self.at + self.rows).min(count.saturating_sub(1)),
            Key::Home => self.at = 0,
            Key::End => self.at = count.saturating_sub(1),
            Key::Backspace if self.filter.pop().is_some() => self.narrow(),
            // Ctrl-U.
            Key::Char('\u{15}') => {
                self.filter.clear();
                self.narrow();
            }
            Key::Char(typed) if !typed.is_control() => {
                self.filter.push(half_width(*typed));
                self.narrow();
            }
            _ => {}
        }
        Pressed::Other
    }

    fn narrow(&mut self) {
        self.left = holding(self.labels, &self.filter);
        self.at = 0;
    }

    /// Makes room for the marked item in this many rows.
    fn fit(&mut self, rows: usize) {
        let has_head = |list: &Self| !list.filter.is_empty() || list.labels.len() > rows;
        self.rows = rows.saturating_sub(usize::from(has_head(self))).max(1);
        self.first = self.first.min(self.left.len().saturating_sub(self.rows)).min(self.at);
        self.first = self.first.max((self.at + 1).saturating_sub(self.rows));
    }

    /// The lines: how the list is narrowed, where that is worth saying, and the items.
    fn lines(&self, ui: &Ui) -> Vec<String> {
        let (left, all) = (self.left.len(), self.labels.len());
        let head = match () {
            () if !self.filter.is_empty() => {
                Some(ui.phrase(common::FILTER, &[("text", &self.filter), ("left", &left), ("all", &all)]))
            }
            () if all > self.rows => Some(ui.phrase(common::FILTER_HINT, &[("all", &all)])),
            () => None,
        };
        let shown = self.left.iter().enumerate().skip(self.first).take(self.rows);
        let items = shown.map(|(at, item)| (at == self.at, self.labels[*item].as_str()));
        let columns = usize::from(Term::stderr().size().1);
        self.shown(ui, columns, head, &items.collect::<Vec<_>>())
    }

    /// The same on a terminal of this width: what is wider has lines more where there is room for all of it, else it is
    /// cut.
    fn shown(&self, ui: &Ui, columns: usize, head: Option<String>, items: &[(bool, &str)]) -> Vec<String> {
        let room = columns.saturating_sub(3);
        let whole: Vec<_> = items.iter().map(|(_, label)| wrap(label, room, "", "  ")).collect();
        let is_whole = whole.iter().map(Vec::len).sum::<usize>() <= self.rows;
        let cut = |text: &str, columns: usize| truncate_str(text, columns, "…").into_owned();
        let head = head.map(|head| ui.paint(Role::Faint, format_args!("  {}", cut(&head, columns.saturating_sub(3)))));
        let items = items.iter().zip(whole).flat_map(|((is_marked, label), whole)| {
            let lines = if is_whole { whole } else { vec![cut(label, room)] };
            let line = |(at, line): (usize, String)| match (is_marked, at) {
                (true, 0) => ui.paint(Role::Heading, format_args!("› {line}")),
                (true, _) => ui.paint(Role::Heading, format_args!("  {line}")),
                (false, _) => format!("  {line}"),
            };
            lines.into_iter().enumerate().map(line).collect::<Vec<_>>()
        });
        head.into_iter().chain(items).collect()
    }
}

/// How many rows a line takes in so many columns.
fn rows(line: &str, columns: usize) -> usize {
    measure_text_width(line).div_ceil(columns.max(1)).max(1)
}

/// The items that hold every word of the filter.
fn holding(labels: &[String], filter: &str) -> Vec<usize> {
    let filter = filter.to_lowercase();
    let holds = |label: &String| {
        let label = label.to_lowercase();
        filter.split_whitespace().all(|word| label.contains(word))
    };
    (0..labels.len()).filter(|at| holds(&labels[*at])).collect()
}

/// The item that somebody names by its number, counted from one, or by words that no other one has.
pub(super) fn meant(labels: &[String], typed: &str) -> Option<usize> {
    let typed: String = typed.chars().map(half_width).collect();
    let number = typed.trim().trim_end_matches('.').parse::<usize>().ok();
    if let Some(at) = number.and_then(|number| number.checked_sub(1)).filter(|at| *at < labels.len()) {
        return Some(at);
    }
    let is_whole = |label: &String| label.trim().to_lowercase() == typed.trim().to_lowercase();
    labels.iter().position(is_whole).or_else(|| match holding(labels, &typed)[..] {
        [only] => Some(only),
        _ => None,
    })
}

/// Whether the cursor is hidden, as a list has it.
static HIDDEN: AtomicBool = AtomicBool::new(false);

/// Shows the cursor again, where a list has hidden it.
pub(super) fn show_cursor() {
    if HIDDEN.swap(false, Ordering::SeqCst) {
        drop(Term::stderr().show_cursor());
    }
}

/// The chosen item's index; `None` where the person has left the list with Esc or Ctrl-D.
///
/// # Errors
/// Where the terminal can't be read; interrupted on Ctrl-C.
pub(super) fn choose(ui: &Ui, labels: &[String], default: usize) -> io::Result<Option<usize>> {
    let terminal = Term::buffered_stderr();
    let mut list = List::new(labels, default);
    HIDDEN.store(true, Ordering::SeqCst);
    terminal.hide_cursor()?;
    loop {
        list.fit(usize::from(terminal.size().0).saturating_sub(2));
        let lines = list.lines(ui);
        lines.iter().try_for_each(|line| terminal.write_line(&ui.drawn(line)))?;
        terminal.flush()?;
        let pressed = list.press(&terminal.read_key()?);
        // The window may have got narrower meanwhile.
        let columns = usize::from(terminal.size().1);
        terminal.clear_last_lines(lines.iter().map(|line| rows(line, columns)).sum())?;
        if pressed != Pressed::Other {
            show_cursor();
            terminal.flush()?;
        }
        match pressed {
            Pressed::Chosen(item) => return Ok(Some(item)),
            Pressed::Left => return Ok(None),
            Pressed::Other => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;

    fn labels() -> Vec<String> {
        let many = (0..30).map(|number| format!("account {number} (0000000000{number:02})"));
        many.chain(["開発環境 (111122223333)".to_owned()]).collect()
    }

    #[test]
    fn an_item_is_named_by_its_number_or_by_words_of_its_own() {
        let labels = ["Amazon Bedrock: AWS", "Google Vertex AI", "Vertex", "10 accounts", "prod-1"].map(str::to_owned);
        for (typed, expected) in [
            ("1", Some(0)),
            (" ２. ", Some(1)),
            ("5", Some(4)),
            ("0", Some(3)),
            ("6", None),
            ("bed", Some(0)),
            ("ai google", Some(1)),
            ("vertex", Some(2)),
            ("VERTEX A", Some(1)),
            ("ver", None),
            ("10", Some(3)),
            ("nothing", None),
            ("", None),
        ] {
            assert_eq!(meant(&labels, typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn a_wide_item_has_lines_more_where_there_is_room_and_is_cut_where_there_is_none() {
        let (ui, labels) = (Ui::memory(Lang::Ja), vec!["東京と大阪のどちらか".to_owned(), "b".to_owned()]);
        let mut list = List::new(&labels, 0);
        let items = [(true, labels[0].as_str()), (false, "b")];
        list.rows = 5;
        assert_eq!(list.shown(&ui, 15, None, &items), ["› 東京と大阪の", "    どちらか", "  b"]);
        list.rows = 2;
        assert_eq!(list.shown(&ui, 15, None, &items), ["› 東京と大阪…", "  b"]);
    }

    fn typed(list: &mut List<'_>, text: &str) {
        text.chars().for_each(|typed| assert_eq!(list.press(&Key::Char(typed)), Pressed::Other));
    }

    #[test]
    fn what_is_typed_leaves_what_holds_it() {
        let labels = labels();
        for (text, left) in [
            ("0029", vec![29]),
            ("ACC 000007", vec![7]),
            ("開発", vec![30]),
            // With an input method.
            ("１１１１", vec![30]),
            ("nowhere", vec![]),
        ] {
            let mut list = List::new(&labels, 3);
            typed(&mut list, text);
            assert_eq!(list.left, left, "{text}");
            let chosen = left.first().map_or(Pressed::Other, |first| Pressed::Chosen(*first));
            assert_eq!(list.press(&Key::Enter), chosen, "{text}");
            text.chars().for_each(|_| _ = list.press(&Key::Backspace));
            assert_eq!(list.left.len(), labels.len(), "{text}");
        }
    }

    #[test]
    fn the_marked_item_is_seen_however_few_rows_there_are() {
        let labels = labels();
        let ui = Ui::memory(Lang::En);
        for rows in [1, 2, 5, 20, 40] {
            let mut list = List::new(&labels, 25);
            for key in [Key::Unknown, Key::ArrowUp, Key::PageUp, Key::End, Key::ArrowDown, Key::ArrowUp, Key::PageDown]
            {
                list.press(&key);
                list.fit(rows);
                let lines = list.lines(&ui);
                assert!(lines.len() <= rows.max(2), "{rows}, {key:?}: {lines:#?}");
                let marked = format!("› {}", labels[list.left[list.at]]);
                assert!(lines.contains(&marked), "{rows}, {key:?}: {lines:#?}");
            }
        }
        let mut list = List::new(&labels[..3], 0);
        list.fit(22);
        assert_eq!(list.lines(&ui).len(), 3, "nothing to narrow");
        assert_eq!((list.press(&Key::ArrowUp), list.at), (Pressed::Other, 2), "upwards from the first is the last");
        assert_eq!(list.press(&Key::Char(' ')), Pressed::Chosen(2));
        assert_eq!(list.press(&Key::Escape), Pressed::Left);
    }
}
