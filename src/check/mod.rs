//! Whether this machine is as a profile intends it: the judgement behind `genkan check`, which `status` and `models` ask as
//! well. The files' values are judged by [`crate::setup::check`]; the words and the document are `cli`'s.

pub mod client_version;
pub mod judge;
pub mod start_files;
