//! Counts whose size doesn't grow with the number of events.

use std::collections::BTreeMap;

use super::{Event, Fate, Wanted};

/// Of a stretch of time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Every event that was read.
    pub events: u64,
    /// Requests to models that weren't refused before one.
    pub requests: Row,
    pub refused: u64,
    /// Calls that are no request to a model.
    pub other: u64,
    /// The same by the name of the call.
    pub others: Table,
    /// Events that aren't as CloudTrail documents them.
    pub unreadable: u64,
    /// Events by the account that they are of.
    pub accounts: Table,
    /// Requests by where they were processed; nothing where that isn't said.
    pub processed_in: Table,
    /// Requests by VPC endpoint; nothing where they came another way.
    pub endpoints: Table,
    pub principals: Table,
    pub models: Table,
    /// Refused requests by their error.
    pub errors: Table,
    /// The newest requests that were processed outside.
    pub outside: Vec<Event>,
    /// The newest requests of which nobody says where they were processed.
    pub unsaid: Vec<Event>,
}

/// One line of a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Row {
    pub count: u64,
    /// Of these, processed outside the residency.
    pub outside: u64,
    /// Of these, without a word where, and inside by the id of their model.
    pub by_model: u64,
    /// Of these, without a word where.
    pub not_said: u64,
    /// Of these, processed nowhere: refused, or no request to a model.
    pub nowhere: u64,
}

/// Counts by name, for so many names at most: session names of roles are made up anew by some programs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    rows: BTreeMap<Option<String>, Row>,
    /// What more names have.
    rest: Row,
}

/// The most names that a table keeps apart.
pub(super) const NAMES: usize = 1000;
/// The most requests that are kept as examples.
const EXAMPLES: usize = 10;

impl Row {
    fn add(&mut self, other: Self) {
        self.count += other.count;
        self.outside += other.outside;
        self.by_model += other.by_model;
        self.not_said += other.not_said;
        self.nowhere += other.nowhere;
    }

    const ONE: Self = Self { count: 1, outside: 0, by_model: 0, not_said: 0, nowhere: 0 };
    const NOWHERE: Self = Self { nowhere: 1, ..Self::ONE };

    pub const fn inside(&self) -> u64 {
        self.count - self.outside - self.not_said - self.nowhere
    }
}

impl Table {
    fn add(&mut self, name: Option<&str>, row: Row) {
        let name = name.map(str::to_owned);
        if self.rows.len() < NAMES || self.rows.contains_key(&name) {
            self.rows.entry(name).or_default().add(row);
        } else {
            self.rest.add(row);
        }
    }

    fn absorb(&mut self, other: &Self) {
        other.rows.iter().for_each(|(name, row)| self.add(name.as_deref(), *row));
        self.rest.add(other.rest);
    }

    /// The largest first, then by name.
    pub fn rows(&self) -> Vec<(Option<&str>, Row)> {
        let mut rows: Vec<_> = self.rows.iter().map(|(name, row)| (name.as_deref(), *row)).collect();
        rows.sort_by_key(|(name, row)| (std::cmp::Reverse(row.count), *name));
        rows
    }

    /// What isn't kept apart.
    pub const fn rest(&self) -> Row {
        self.rest
    }
}

impl Counts {
    pub(super) fn unreadable() -> Self {
        Self { events: 1, unreadable: 1, ..Self::default() }
    }

    pub(super) fn add(&mut self, event: Event, wanted: &Wanted<'_>) {
        self.events += 1;
        self.accounts.add(event.account.as_deref(), Row::NOWHERE);
        let row = match event.fate(wanted) {
            Fate::Other => {
                self.other += 1;
                return self.others.add(Some(&event.name), Row::NOWHERE);
            }
            Fate::Refused(error) => {
                self.refused += 1;
                return self.errors.add(Some(error), Row::NOWHERE);
            }
            Fate::ByModel => Row { by_model: 1, ..Row::ONE },
            Fate::NotSaid => Row { not_said: 1, ..Row::ONE },
            Fate::Processed(region) => Row { outside: u64::from(!wanted.is_inside(region)), ..Row::ONE },
        };
        self.requests.add(row);
        self.processed_in.add(event.processed_in.as_deref(), row);
        self.endpoints.add(event.endpoint.as_deref(), row);
        self.principals.add(event.principal.as_deref(), row);
        self.models.add(event.model.as_deref(), row);
        let examples = match row {
            Row { outside: 1.., .. } => &mut self.outside,
            Row { not_said: 1.., .. } => &mut self.unsaid,
            _ => return,
        };
        if examples.len() < EXAMPLES {
            examples.push(event);
        }
    }

    pub(super) fn absorb(&mut self, other: Self) {
        self.events += other.events;
        self.requests.add(other.requests);
        self.refused += other.refused;
        self.other += other.other;
        self.others.absorb(&other.others);
        self.unreadable += other.unreadable;
        self.accounts.absorb(&other.accounts);
        self.processed_in.absorb(&other.processed_in);
        self.endpoints.absorb(&other.endpoints);
        self.principals.absorb(&other.principals);
        self.models.absorb(&other.models);
        self.errors.absorb(&other.errors);
        for (kept, more) in [(&mut self.outside, other.outside), (&mut self.unsaid, other.unsaid)] {
            kept.extend(more.into_iter().take(EXAMPLES.saturating_sub(kept.len())));
        }
    }
}
