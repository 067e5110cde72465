//! GK-SET: plan, apply, check, undo.

crate::codes! {}
