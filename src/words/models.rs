//! Words of: Models and residency.

crate::words! {}
