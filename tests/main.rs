//! genkan's tests, in one binary: one link, a module for each subject.
//!
//! [`cloud`] is the stand-in for AWS, [`real`] runs the real Claude Code against it in a closed network.

#![allow(unreachable_pub, reason = "one binary: `pub` means for another module of it")]
#![allow(clippy::disallowed_methods, reason = "tests prepare the world that genkan reads")]
#![cfg_attr(
    not(target_os = "linux"),
    allow(dead_code, unused_imports, reason = "the real client runs in Linux's namespaces")
)]

#[cfg(unix)]
mod audit;
mod audit_google;
#[cfg(unix)]
mod audit_trail;
#[cfg(unix)]
mod bridge;
mod cli;
mod cloud;
#[cfg(unix)]
mod crash;
#[cfg(unix)]
mod credentials;
#[cfg(unix)]
mod doctor;
#[cfg(unix)]
mod doctor_account;
#[cfg(unix)]
mod doctor_once;
#[cfg(unix)]
mod doctor_secrets;
mod documents;
#[cfg(target_os = "linux")]
mod faults;
#[cfg(target_os = "linux")]
mod fleet;
#[cfg(unix)]
mod generated;
mod guard;
mod home;
#[cfg(target_os = "linux")]
mod keyring;
mod machine;
mod malformed;
#[cfg(target_os = "linux")]
mod mounts;
#[cfg(unix)]
mod outputs;
#[cfg(target_os = "linux")]
mod person;
#[cfg(unix)]
mod picture;
mod printed;
mod program;
#[cfg(unix)]
mod properties;
#[cfg(unix)]
mod readable;
#[cfg(target_os = "linux")]
mod real;
#[cfg(target_os = "linux")]
mod recordings;
mod reference;
#[cfg(unix)]
mod release;
#[cfg(target_os = "linux")]
mod remote;
#[cfg(target_os = "linux")]
mod rights;
#[cfg(target_os = "linux")]
mod rings;
#[cfg(unix)]
mod same_name;
#[cfg(unix)]
mod schemas;
mod setup;
mod tally;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod token;
#[cfg(target_os = "linux")]
mod tracer;
#[cfg(unix)]
mod ways;
#[cfg(unix)]
mod width;
mod wizard;
