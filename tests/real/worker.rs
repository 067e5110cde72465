//! Somebody at the office for whom genkan was set up. Whatever genkan says to them, and whatever lies in their home in
//! the end, is held against every secret that was ever given out there.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::launch::{Launch, Run};
use super::office::{START, scenario, set_up};
use super::prepared::GENKAN;
use super::running::Running;
use super::{Need, Site};
use crate::cloud::{Instance, Log, Person, Scenario, Tokens, token_file};
use crate::home::Home;
use crate::readable;

/// What the client runs.
pub const REFRESH: &[&str] = &["refresh", "--profile", "bedrock-jp"];
/// What says that a tab can be opened here.
pub const DISPLAY: (&str, &str) = ("DISPLAY", ":0");

/// How the names of AWS's hosts end; the second is that of AWS Sign-In.
const AWS: [&str; 2] = [".amazonaws.com", ".signin.aws.amazon.com"];

/// Nobody is at the browser.
pub fn absent(instance: &mut Instance) {
    instance.person = Person::Absent;
}

/// A person with a home at a site of their own.
pub struct Worker {
    pub site: Site,
    pub home: Home,
}

impl Worker {
    /// Somebody whom `genkan setup` knows with the company's facts, and `more` of them; `None` where this machine
    /// can't have a site.
    #[track_caller]
    pub fn new(needs: &[Need], change: impl FnOnce(&mut Instance), more: &[&str]) -> Option<Self> {
        let worker = Self::without_setup(needs, scenario(change))?;
        set_up(&worker.site, &worker.home, more);
        Some(worker)
    }

    /// Somebody who hasn't got genkan yet.
    #[track_caller]
    pub fn without_setup(needs: &[Need], scenario: Scenario) -> Option<Self> {
        let site = Site::needing(needs, scenario)?;
        Some(Self { site, home: Home::new() })
    }

    /// genkan, about to run.
    pub fn genkan<'a>(&'a self, args: &[&str]) -> Launch<'a> {
        self.site.command(GENKAN, &self.home).args(args)
    }

    /// The hook, where a tab can be opened.
    pub fn refresh(&self) -> Launch<'_> {
        self.genkan(REFRESH).env(DISPLAY.0, DISPLAY.1)
    }

    /// Runs genkan to its end.
    #[track_caller]
    pub fn run(&self, args: &[&str]) -> Run {
        self.done(self.genkan(args).start())
    }

    /// Waits for the end of something that hands out no keys.
    #[track_caller]
    pub fn done(&self, running: Running<'_>) -> Run {
        let run = running.wait();
        for said in [&run.stdout, &run.stderr] {
            self.tells_nothing(said);
        }
        run
    }

    /// Runs `genkan credentials`, whose keys are the one secret that genkan ever says.
    #[track_caller]
    pub fn credentials(&self) -> Run {
        let run = self.genkan(&["credentials", "--profile", "bedrock-jp", "--format", "process"]).run();
        self.tells_nothing(&run.stderr);
        run
    }

    /// Holds a text against the secrets.
    #[track_caller]
    pub fn tells_nothing(&self, said: &str) {
        let told: Vec<_> = self.secrets().into_iter().filter(|secret| said.contains(secret)).collect();
        assert!(told.is_empty(), "{told:?} stand in:\n{said}");
    }

    /// Holds every file of the home that others can read against the secrets.
    #[track_caller]
    pub fn nothing_lies_open(&self) {
        let open = readable::holding(self.home.path(), self.secrets().iter().map(String::as_str));
        assert!(open.is_empty(), "others can read the secrets in {open:?}");
    }

    /// What AWS's tools would have cached `hours` ago: after one hour only its refresh token still lives.
    pub fn signed_in(&self, hours: i64) -> Tokens {
        let tokens = self.site.cloud.directory.sign_in(START, Timestamp::now() - SignedDuration::from_hours(hours));
        self.caches("acme", &tokens.file());
        tokens
    }

    /// Writes a token file, for its owner alone as every tool writes it.
    pub fn caches(&self, key: &str, text: &str) {
        let path = self.home.write(&token_file(key), text);
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("a mode");
    }

    /// The token file of a session, or of a start URL.
    pub fn cached(&self, key: &str) -> Option<Value> {
        self.home.read(&token_file(key)).map(|text| serde_json::from_str(&text).expect("a token file"))
    }

    /// The one document of a `--json` command.
    #[track_caller]
    pub fn json(&self, args: &[&str]) -> (Option<i32>, Value) {
        let run = self.run(args);
        let document = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"));
        (run.code, document)
    }

    pub fn log(&self) -> &Log {
        self.site.log()
    }

    /// Everything that was given out so far.
    pub fn secrets(&self) -> BTreeSet<String> {
        self.site.cloud.directory.secrets()
    }
}

impl Drop for Worker {
    /// # Panics
    /// Where a secret lies for others to read, or was told to a host that isn't AWS's.
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        self.nothing_lies_open();
        let told = self.log().told(&self.secrets());
        let foreign: Vec<_> = told.iter().filter(|host| !AWS.iter().any(|aws| host.ends_with(aws))).collect();
        assert!(foreign.is_empty(), "a secret was told to {foreign:?}\n{}", self.log());
    }
}
