//! Words of: `setup`, `check`, `undo`, `use`.

crate::words! {}
