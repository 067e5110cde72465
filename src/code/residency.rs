//! GK-RES: residency and models.

crate::codes! {}
