//! A **deployment profile** says what this workstation should look like; genkan reads the **machine**, prints
//! the **plan**, applies it and writes a **ledger**; it answers **credential** requests from a cache, quietly; and
//! **doctor** turns **facts** into **findings**.
//!
//! The rooms, in the direction of their dependencies: [`cli`] calls [`setup`], which knows [`profile`],
//! [`models`] and [`claude`]; all of them speak in [`words`] and fail with a [`fault`] that carries a
//! [`code`]. [`world`] is the machine, passed in as a value.

pub mod bug;
pub mod claude;
pub mod cli;
pub mod code;
pub mod doctor;
pub mod explain;
pub mod fault;
pub mod guard;
pub mod models;
pub mod profile;
pub mod report;
pub mod secret;
pub mod session;
pub mod setup;
pub mod words;
pub mod world;
