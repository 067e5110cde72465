//! Words of: Deployment profiles.

crate::words! {}
