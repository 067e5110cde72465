//! Rows that the real client is started for, one after another: every one of them with `GENKAN_MATRIX=all`, as in
//! `.ci/matrices`; without it the ones that decide and every so many of the others, so that `cargo test` stays quick.

use std::fs;

use crate::tally;

/// One part in so many.
pub type Share = (usize, usize);

/// Whether every row is run.
///
/// # Panics
/// Where the variable says anything but `all`.
pub fn is_whole() -> bool {
    match std::env::var("GENKAN_MATRIX").as_deref() {
        Ok("all") => true,
        Ok(other) => panic!("GENKAN_MATRIX is {other}: it can be `all`"),
        Err(_) => false,
    }
}

/// The part of a list that is run here; `decides` says which belong to every part.
pub fn part<T>(all: impl IntoIterator<Item = T>, (at, of): Share, decides: impl Fn(&T) -> bool) -> Vec<T> {
    let is_whole = is_whole();
    let all: Vec<T> = all.into_iter().collect();
    let count = all.len();
    let is_part = |(row, item): &(usize, T)| is_whole || row % of == at % of || decides(item);
    let part: Vec<T> = all.into_iter().enumerate().filter(is_part).map(|(_, item)| item).collect();
    tally::part(part.len(), count);
    part
}

/// What came of each row, for whoever wants to read it: `target/real/matrix-NAME.txt`. Its last line says how many rows
/// there are, how many of them were run, and how many went wrong.
pub struct Table {
    name: String,
    all: usize,
    rows: Vec<String>,
    wrong: Vec<String>,
}

impl Table {
    /// A table of so many rows.
    pub fn new(name: &str, all: usize) -> Self {
        Self { name: name.to_owned(), all, rows: Vec::new(), wrong: Vec::new() }
    }

    pub fn row(&mut self, row: String) {
        self.rows.push(row);
        self.write();
    }

    fn write(&self) {
        let folder = tally::folder();
        fs::create_dir_all(&folder).expect("target/real");
        fs::write(folder.join(format!("matrix-{}.txt", self.name)), self.rows.join("\n") + "\n").expect("a table");
    }

    /// What the last row should not have shown.
    pub fn wrong(&mut self, wrong: impl IntoIterator<Item = String>) {
        self.wrong.extend(wrong);
    }

    /// Writes it down.
    ///
    /// # Panics
    /// With everything that went wrong.
    #[track_caller]
    pub fn end(mut self) {
        let Self { name, all, wrong, .. } = &self;
        let last = format!("{name}: {} of {all} rows, {} wrong", self.rows.len(), wrong.len());
        self.rows.push(last);
        self.write();
        assert!(self.wrong.is_empty(), "{}\n\n{}", self.rows.join("\n"), self.wrong.join("\n\n"));
    }
}

#[test]
fn a_part_has_the_rows_that_decide_and_together_they_are_the_whole() {
    let decides = |row: &usize| *row == 3;
    let parts: Vec<_> = (0..4).map(|at| part(0..10, (at, 4), decides)).collect();
    assert!(parts.iter().all(|part| part.contains(&3) && part.is_sorted()), "{parts:?}");
    assert!((0..10).all(|row| parts.iter().any(|part| part.contains(&row))), "{parts:?}");
}
