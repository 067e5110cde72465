//! Words of: `explain`.

crate::words! {}
