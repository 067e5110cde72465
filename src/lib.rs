//! A **deployment profile** says what this workstation should look like; genkan reads the **machine**, prints
//! the **plan**, applies it and writes a **ledger**; it answers **credential** requests from a cache, quietly; and
//! **doctor** turns **facts** into **findings**.
//!
//! Each module here is a room; `docs/architecture.md` says what every one of them holds and may import. [`world`] is the
//! machine, passed in as a value; [`cli`] is what can be typed.

pub mod audit;
pub mod bug;
pub mod check;
pub mod claude;
pub mod cli;
pub mod code;
pub mod doctor;
pub mod explain;
pub mod fault;
pub mod guard;
pub mod messages;
pub mod models;
pub mod policy;
pub mod profile;
pub mod report;
pub mod secret;
pub mod session;
pub mod setup;
pub mod world;
