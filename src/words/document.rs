//! Words of: Settings documents.

crate::words! {}
