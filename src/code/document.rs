//! GK-DOC: settings documents that cannot be edited.

crate::codes! {}
