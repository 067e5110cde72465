//! From a profile to files, and back.

pub mod document;
