//! What genkan says and writes, recorded byte for byte: a change of the code that is meant to change nothing shows here
//! where it does. `INSTA_UPDATE=always cargo test --locked recordings` renews the files; their diff is to be read.
//!
//! `tests/facts` has machines as facts with doctor's pages beside them, `said` everything else. What belongs to a run
//! (folders, times, addresses, digests of them) is replaced by a word (`shown`).

mod commands;
mod desk;
mod doctor;
mod explain;
mod machines;
mod odd;
mod profiles;
mod recording;
mod scenarios;
mod shown;
mod systems;
mod variants;
