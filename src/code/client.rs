//! GK-CLI: what the client reads.

crate::codes! {}
