//! What gathering from any cloud needs: who is silent, and the texts of answers.

use std::cell::RefCell;

use serde_json::Value;

use crate::fault::Fault;
use crate::session::evidence::Why;

/// Whom it makes no sense to ask again: a service that gave no answer, and anybody once the credentials are refused.
#[derive(Debug)]
pub(super) struct Deaf<Place> {
    silent: RefCell<Vec<(Place, Fault)>>,
    refused: RefCell<Option<Fault>>,
}

impl<Place> Default for Deaf<Place> {
    fn default() -> Self {
        Self { silent: RefCell::default(), refused: RefCell::default() }
    }
}

impl<Place: PartialEq> Deaf<Place> {
    /// Why a question to this place needn't be asked.
    pub(super) fn before(&self, place: &Place) -> Option<(Why, Fault)> {
        if let Some(fault) = &*self.refused.borrow() {
            return Some((Why::SignedOut, fault.clone()));
        }
        let silent = self.silent.borrow();
        silent.iter().find(|(known, _)| known == place).map(|(_, fault)| (Why::Unreachable, fault.clone()))
    }

    /// Keeps what a question without an answer says of the next ones.
    pub(super) fn after(&self, place: Place, why: Why, fault: &Fault) {
        match why {
            Why::SignedOut => *self.refused.borrow_mut() = Some(fault.clone()),
            Why::Unreachable => self.silent.borrow_mut().push((place, fault.clone())),
            Why::Busy | Why::Empty | Why::Denied | Why::Absent | Why::Refused => {}
        }
    }

    /// Ends it where the credentials were refused.
    ///
    /// # Errors
    /// The refusal.
    pub(super) fn end<T>(self, gathered: T) -> Result<T, Fault> {
        self.refused.into_inner().map_or(Ok(gathered), Err)
    }
}

/// A text that isn't empty.
pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name)?.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}
