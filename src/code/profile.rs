//! GK-PRO: deployment profiles.

crate::codes! {}
