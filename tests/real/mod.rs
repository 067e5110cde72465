//! The real Claude Code in a closed network: what it really asks of whom, with the settings that it gets.
//!
//! [`Site`] is a network and mount namespace with the stand-in inside, [`launch::Launch`] a program about to run
//! there, [`running::Running`] one that runs beside others, [`tty::Tty`] one at a terminal, [`browser::Browser`] what
//! programs there take for the person's. Where a machine can't do that (no root, no npm, no AWS CLI, not Linux), a
//! test counts as skipped and says why; see [`crate::tally`].
//!
//! A test opens a site with a scenario (or returns, skipped), prepares a home, runs, and reads the log:
//! `headless.rs` is the pattern. A site costs 7 ms and a headless run about half a second, nearly all of it CPU,
//! so more of them at once than there are cores gains nothing.

pub mod ahead;
pub mod aws_cli;
pub mod browser;
mod by_process;
pub mod client;
mod clock;
pub mod endpoint;
pub mod forward;
pub mod google_tools;
pub mod launch;
pub mod matrix;
pub mod nameserver;
pub mod namespace;
pub mod running;
pub mod site;
pub mod tty;

mod account;
mod at_terminal;
mod audit;
mod aws_failures;
mod aws_files;
mod aws_login;
mod aws_sign_in;
mod aws_sources;
mod behind;
mod beside;
mod bridge;
mod by_hand;
mod cached;
mod cloned;
mod closed;
mod command;
mod copied;
mod corporate;
mod corporate_ways;
mod doctor_account;
mod doctor_between;
mod doctor_certificates;
mod doctor_client;
mod doctor_faults;
mod doctor_foundry;
mod doctor_gateway;
mod doctor_headers;
mod doctor_machine;
mod doctor_network;
mod doctor_parts;
mod doctor_secrets;
mod doctor_variables;
mod doctor_vertex;
mod doctor_ways;
mod doctor_whole;
mod doctor_whole_company;
mod doctor_whole_faults;
mod doctor_whole_machine;
mod doctor_whole_managed;
mod doctor_whole_program;
mod doctor_whole_variables;
mod doctor_whole_ways;
mod doctor_wire;
mod doctor_with_client;
mod egress;
mod explained;
mod fetched;
mod first_day;
mod first_real_run;
mod folder;
mod foundry;
mod foundry_guard;
mod gate;
mod gateway;
mod gateway_names;
mod google;
mod google_sources;
mod guard_failing;
mod guard_gateway;
mod guard_interactive;
mod guard_line;
mod headless;
mod hooks;
mod hostile;
mod identity;
mod in_flight;
mod interactive;
mod interop;
mod isolated;
mod kept_current;
mod litellm;
mod mcp_serve;
mod named_files;
mod names_seen;
mod offers;
mod office;
mod options;
mod page;
mod passing;
mod policy;
mod prepared;
mod prepared_machine;
mod proxy;
mod residency;
mod rights;
mod secrets;
mod settings_keys;
mod side_by_side;
mod sign_in;
mod sources;
mod start_files;
mod status;
mod stopped;
mod storm;
mod stranger;
mod surroundings;
mod tools;
mod unwritable;
mod variables;
mod verdicts;
mod vertex;
mod vertex_guard;
mod waiting;
mod ways;
mod week;
mod worker;

pub use site::{Need, Site};
