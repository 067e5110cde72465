//! Words of: The wizard.

crate::words! {}
