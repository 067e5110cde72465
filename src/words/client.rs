//! Words of: What the client reads.

crate::words! {}
