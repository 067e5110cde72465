//! Editors of documents that keep every byte they were not asked to change.
