//! A person's sign-in by `gcloud auth application-default login`: one tab, the page's address shown early, and where a
//! waiting process is ended the next one goes on.
//!
//! Google issues a person's Application Default Credentials to its own program alone, so genkan starts that and waits
//! for its file. gcloud opens the tab and listens for the answer itself; it keeps running where this process has to
//! end, and the next one finds it. A hook opens one tab, and no further one until somebody has signed in. Without a
//! browser gcloud wants a code typed in, which only a person at a terminal can do. Known hole: a gcloud whose page
//! nobody answers keeps listening until the next call after ten minutes, or a `logout`.
//!
//! gcloud runs with the variables of [`World`] and the profile's network settings; `CLOUDSDK_CONFIG` is dropped where
//! Claude Code looks in the standard folder, because gcloud would write where Claude Code doesn't look.

use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant};

use jiff::SignedDuration;
use url::{Host, Url};

use super::adc::FOLDER;
use super::waits::{self, Record, Waits, output};
use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::messages::{google as words, sign_in};
use crate::profile::url::{is_loopback, parse};
use crate::profile::{GOOGLE_FILES, Profile};
use crate::session::route::for_program;
use crate::session::single_flight::SingleFlight;
use crate::session::{Asking, Caller};
use crate::world::command::{Ended, Failure, Launch};
use crate::world::deadline::left;
use crate::world::{Os, World, files};

/// What a sign-in needs besides the person.
pub(super) struct Gcloud<'a> {
    pub(super) world: &'a World,
    pub(super) profile: &'a Profile,
    pub(super) asking: &'a Asking,
    pub(super) flight: &'a SingleFlight,
    /// The folder that gcloud has to use; `None` for its standard one.
    pub(super) folder: Option<PathBuf>,
    /// The service accounts that the sign-in is to impersonate.
    pub(super) account: Option<String>,
    /// Whether other credentials are there than before.
    pub(super) is_done: &'a dyn Fn() -> bool,
    pub(super) until: Instant,
}

/// How long a sign-in at a page is waited for.
pub(super) const PAGE: SignedDuration = SignedDuration::from_mins(10);
/// How often gcloud is polled.
const PAUSE: Duration = Duration::from_millis(200);
/// How long gcloud may take to end: before that it looks for a quota project and writes its file again.
const ENDING: Duration = Duration::from_secs(10);
/// How many of gcloud's last lines are passed on.
const LAST: usize = 3;

impl Gcloud<'_> {
    /// Asks a person to sign in, and waits until the deadline. The caller holds the lock.
    ///
    /// # Errors
    /// `GK-GGL-014` to `017`, `024`; `GK-SSO-019` where the person presses Ctrl-C.
    pub(super) fn sign_in(&self) -> Result<()> {
        let (world, flight) = (self.world, self.flight);
        let mut record = Record::load(flight);
        if let Some(waits) = record.waits.take() {
            if waits.is_alive(world) && waits.expires > world.now() {
                waits::show_elsewhere(world, &self.profile.name, self.asking, &waits, left(self.until));
                return self.wait(None, Record { waits: Some(waits), ..record });
            }
            waits.end(world);
        }
        let by_person = self.asking.caller == Caller::Person;
        if record.quiet && !by_person {
            return Err(Fault::new(&code::LEFT_UNANSWERED).hint(words::SIGN_IN, &[]));
        }
        let program = find(world).ok_or_else(|| Fault::new(&code::NO_GCLOUD))?;
        if !self.opens_tabs() {
            return if by_person && world.ui.interactive {
                self.talk(&program)
            } else {
                Err(Fault::new(&code::TERMINAL).hint(words::IN_A_TERMINAL, &[]))
            };
        }
        // Without the file Claude Code's next call would open another tab.
        let record = Record { waits: None, quiet: !by_person };
        record.save(flight)?;
        let failed = |error| {
            // No tab was opened, so the next hook may open one.
            drop(Record { waits: None, quiet: false }.save(flight));
            ended_by(Failure::NotStarted).because(error)
        };
        let args = self.args(&["--quiet"]);
        let child = Launch::new(&self.surroundings(), &program).args(args).start(&output(flight)).map_err(failed)?;
        let waits = Waits::new(world, child.id(), PAGE);
        let record = Record { waits: Some(waits), ..record };
        record.save(flight)?;
        self.wait(Some(child), record)
    }

    /// Waits for gcloud, whichever process has started it.
    fn wait(&self, mut child: Option<Child>, mut record: Record) -> Result<()> {
        let (world, flight) = (self.world, self.flight);
        loop {
            let Some(waits) = &mut record.waits else { return Ok(()) };
            if (self.is_done)() {
                self.let_end(child, waits);
                return Ok(());
            }
            let how = ended(world, child.as_mut(), waits);
            if waits.url.is_none()
                && let Some(url) = page(&self.output())
            {
                waits.url = Some(url);
                waits::show(world, &self.profile.name, self.asking, waits, left(self.until));
                record.save(flight)?;
                continue;
            }
            if let Some(how) = how {
                return if (self.is_done)() { Ok(()) } else { Err(self.failed(record, how)) };
            }
            // The page stays valid, and the next call goes on with it.
            flight.check_interrupt()?;
            let is_over = world.now() >= waits.expires;
            if is_over || left(self.until).is_zero() {
                let fault = Fault::new(&code::NOT_ANSWERED);
                let time = world.clock.hour(waits.expires);
                return Err(match &waits.url {
                    Some(url) if !is_over => fault.hint(sign_in::STILL_OPEN, &[("time", &time), ("url", url)]),
                    _ => {
                        waits.end(world);
                        fault.hint(words::SIGN_IN, &[])
                    }
                });
            }
            std::thread::sleep(PAUSE.min(left(self.until)));
        }
    }

    /// Waits for gcloud's end, so that its file is complete before it is used.
    fn let_end(&self, mut child: Option<Child>, waits: &Waits) {
        let until = self.until.min(Instant::now() + ENDING);
        while !left(until).is_zero() && ended(self.world, child.as_mut(), waits).is_none() {
            std::thread::sleep(PAUSE);
        }
    }

    /// The fault of a gcloud that has ended without new credentials.
    fn failed(&self, record: Record, how: Failure) -> Fault {
        let said = self.output();
        let lines: Vec<_> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        // Before it stand messages of a browser that doesn't start.
        let error = lines.iter().rposition(|line| line.starts_with("ERROR:"));
        let last = lines[error.unwrap_or(lines.len().saturating_sub(LAST))..].join(" ");
        let has_page = page(&said).is_some();
        // A gcloud that never named a page has opened no tab.
        drop(Record { waits: None, quiet: record.quiet && has_page }.save(self.flight));
        let last: String = last.chars().filter(|c| !c.is_control()).take(400).collect();
        ended_by(how).because(last)
    }

    /// gcloud asks the person for the code of its page, at this terminal.
    fn talk(&self, program: &Path) -> Result<()> {
        let (args, timeout) = (self.args(&["--no-launch-browser"]), left(self.until));
        match Launch::new(&self.surroundings(), program).args(args).talk(timeout) {
            Ok(Ended::Deadline) => Err(Fault::new(&code::NOT_ANSWERED)),
            Ok(Ended::Interrupted) => self.flight.check_interrupt(),
            Ok(ended) => ended.failure(timeout).map_or(Ok(()), |how| Err(ended_by(how))),
            Err(error) => Err(ended_by(Failure::NotStarted).because(error)),
        }
    }

    fn args<'a>(&'a self, more: &[&'a str]) -> Vec<&'a str> {
        let account = self.account.iter().flat_map(|account| ["--impersonate-service-account", account.as_str()]);
        ["auth", "application-default", "login"].into_iter().chain(more.iter().copied()).chain(account).collect()
    }

    /// Whether a tab opens in front of the person: gcloud's answer comes to a port of this machine.
    fn opens_tabs(&self) -> bool {
        let options = self.asking.options;
        !options.no_browser && !options.device && self.asking.here.shares_loopback()
    }

    /// The variables that gcloud is run with.
    fn surroundings(&self) -> World {
        let network = &self.profile.network;
        let folder = self.folder.as_ref().map(|folder| folder.display().to_string()).unwrap_or_default();
        let own = [("CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE", network.authority().to_owned()), (FOLDER, folder)];
        // With a file of credentials gcloud would ask whether it should write its own.
        for_program(self.world, network, &own, |name| GOOGLE_FILES.contains(&name) || name == FOLDER)
    }

    fn output(&self) -> String {
        let bytes = files::read(&output(self.flight)).ok().flatten().unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// How gcloud has ended; `None` while it runs.
fn ended(world: &World, child: Option<&mut Child>, waits: &Waits) -> Option<Failure> {
    match child {
        Some(child) => {
            let status = child.try_wait().ok()??;
            Some(status.code().map_or(Failure::Signal, Failure::Exit))
        }
        None => (!waits.is_alive(world)).then_some(Failure::Gone),
    }
}

fn ended_by(how: Failure) -> Fault {
    Fault::new(&code::GCLOUD).with_phrase("how", how.phrase())
}

/// The address of the page that gcloud prints: one of Google's hosts, or of this machine.
fn page(said: &str) -> Option<String> {
    let is_whole = |line: &&str| line.ends_with('\n');
    let urls = said.split_inclusive('\n').filter(is_whole).map(str::trim).filter_map(parse);
    let is_google_host = |url: &Url| match url.host() {
        Some(Host::Domain(name)) => {
            url.scheme() == "https" && ["accounts.google.com", "auth.cloud.google"].contains(&name)
        }
        _ => false,
    };
    urls.into_iter().find(|url| is_google_host(url) || is_loopback(url)).map(String::from)
}

/// Finds gcloud: on the path, or where its installers put it.
fn find(world: &World) -> Option<PathBuf> {
    let by_path = which::which_in("gcloud", world.var("PATH"), "/").ok();
    by_path.or_else(|| places(world).into_iter().find(|place| place.is_file()))
}

fn places(world: &World) -> Vec<PathBuf> {
    let (folders, own, program): (&[&str], _, _) = match world.os {
        Os::Linux => (
            &["usr/lib/google-cloud-sdk", "opt/google-cloud-sdk", "usr/local/google-cloud-sdk"],
            "google-cloud-sdk",
            "bin/gcloud",
        ),
        Os::Macos => (
            &["opt/homebrew/share/google-cloud-sdk", "usr/local/share/google-cloud-sdk", "usr/local/google-cloud-sdk"],
            "google-cloud-sdk",
            "bin/gcloud",
        ),
        Os::Windows => (
            &[
                r"Program Files (x86)\Google\Cloud SDK\google-cloud-sdk",
                r"Program Files\Google\Cloud SDK\google-cloud-sdk",
            ],
            r"AppData\Local\Google\Cloud SDK\google-cloud-sdk",
            r"bin\gcloud.cmd",
        ),
    };
    let of_system = folders.iter().map(|folder| world.dirs.system.join(folder));
    [world.dirs.home.join(own)].into_iter().chain(of_system).map(|folder| folder.join(program)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_googles_own_page_is_shown_and_only_whole() {
        let google = "https://accounts.google.com/o/oauth2/auth?response_type=code&client_id=x&scope=openid+email";
        for (said, shown) in [
            (format!("Your browser has been opened to visit:\n\n    {google}\n\n"), Some(google)),
            (format!("Your browser has been opened to visit:\n\n    {google}"), None),
            ("https://auth.cloud.google/authorize?x=1\n".to_owned(), Some("https://auth.cloud.google/authorize?x=1")),
            ("see https://cloud.google.com/sdk\nhttps://cloud.google.com/sdk\n".to_owned(), None),
            ("https://accounts.google.com.evil.example/\n".to_owned(), None),
            ("http://accounts.google.com/\n".to_owned(), None),
            (String::new(), None),
        ] {
            assert_eq!(page(&said).as_deref(), shown, "{said}");
        }
    }
}
