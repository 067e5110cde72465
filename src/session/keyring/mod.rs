//! Secrets in the operating system's keyring: the Secret Service of a Linux desktop, the login keychain of macOS, the
//! Credential Manager of Windows.
//!
//! A keyring may wait for a person without limit, so each operation runs on a thread and has a deadline; one that
//! misses it is left behind, and nothing waits for it, not even the end of the program. No operation opens a window but
//! [`Keyring::unlock`]. Known holes: a keyring that is open is open to every program of its owner, and the copies that
//! the libraries below make of a secret are not wiped.

#[cfg(all(unix, not(target_os = "macos")))]
mod bus;
#[cfg(any(target_os = "macos", windows, test))]
mod native;
#[cfg(any(target_os = "macos", windows, test))]
mod parts;
#[cfg(all(unix, not(target_os = "macos")))]
mod service;

use std::fmt::Display;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use zeroize::Zeroizing;

#[cfg(any(target_os = "macos", windows))]
use self::native::Vault;
#[cfg(all(unix, not(target_os = "macos")))]
use self::service::Vault;
use crate::code::keyring as code;
use crate::fault::{Fault, Result};
use crate::messages::{keyring as say, seen};
use crate::world::{World, core_dump};

/// The keyring of the person who runs this. Without `Debug`, because what is on its way to it is secret.
pub struct Keyring {
    jobs: Sender<Job>,
    /// For each operation.
    timeout: Duration,
    /// Whether an operation has missed its deadline: any further one would wait behind it.
    stuck: AtomicBool,
    /// The entry of [`Keyring::probe`], another one for each process, so that several don't meet there.
    marker: String,
}

type Job = Box<dyn FnOnce(&Vault) + Send>;

/// The service name of the entries, as the keyring's own window shows it.
const SERVICE: &str = "genkan";

impl Keyring {
    /// Connects to the keyring. That it answers doesn't show that it stores anything: see [`Keyring::probe`].
    ///
    /// # Errors
    /// `GK-AWS-050`, `053`, `055`, `056`: no keyring, no answer, or a bus that isn't trusted.
    pub fn open(world: &World, timeout: Duration) -> Result<Self> {
        core_dump::forbid();
        let open = Vault::opener(world)?;
        let (jobs, queue) = mpsc::channel::<Job>();
        let (tell, opened) = mpsc::channel();
        let serve = move || match open() {
            Ok(vault) => {
                _ = tell.send(Ok(()));
                queue.iter().for_each(|job| job(&vault));
            }
            Err(fault) => _ = tell.send(Err(fault)),
        };
        thread::Builder::new().name("keyring".to_owned()).spawn(serve).map_err(absent)?;
        let marker = format!("probe:{}-{}", std::process::id(), world.now().as_nanosecond());
        let keyring = Self { jobs, timeout, stuck: AtomicBool::new(false), marker };
        keyring.wait(&opened)?;
        Ok(keyring)
    }

    /// The value under a name; `None` where there is none, or where its writing was interrupted.
    ///
    /// # Errors
    /// `GK-AWS-051`, `052`, `053`: locked, refused, or no answer.
    pub fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
        let name = name.to_owned();
        self.ask(move |vault| vault.get(&name))
    }

    /// Stores a value under a name, in place of the one before.
    ///
    /// # Errors
    /// `GK-AWS-051` to `054`: locked, refused, no answer, or too big.
    pub fn set(&self, name: &str, secret: &[u8]) -> Result<()> {
        let (name, secret) = (name.to_owned(), Zeroizing::new(secret.to_vec()));
        self.ask(move |vault| vault.set(&name, &secret))
    }

    /// Stores a value under a name, and reads it back.
    ///
    /// # Errors
    /// As [`set`](Self::set) and [`get`](Self::get); `GK-AWS-052` where it isn't there.
    pub fn keep(&self, name: &str, secret: &[u8]) -> Result<()> {
        self.set(name, secret)?;
        if self.get(name)?.is_some_and(|kept| *kept == secret) {
            return Ok(());
        }
        Err(refused(seen::NOT_THERE.en))
    }

    /// Removes the value under a name, if there is one.
    ///
    /// # Errors
    /// `GK-AWS-051`, `052`, `053`: locked, refused, or no answer.
    pub fn delete(&self, name: &str) -> Result<()> {
        let name = name.to_owned();
        self.ask(move |vault| vault.delete(&name))
    }

    /// Checks that the keyring stores values: writes a marker, reads it back and removes it.
    ///
    /// # Errors
    /// `GK-AWS-051`, `052`, `053`: locked, refused, or no answer.
    pub fn probe(&self) -> Result<()> {
        let kept = self.keep(&self.marker, SERVICE.as_bytes());
        let deleted = self.delete(&self.marker);
        kept.and(deleted)
    }

    /// Lets the system ask the person for the keyring's password, where it is locked: for commands that a person waits
    /// for.
    ///
    /// # Errors
    /// `GK-AWS-051` where the person declined or can't be asked, `052`, `053`.
    pub fn unlock(&self) -> Result<()> {
        self.ask(Vault::unlock)
    }

    fn ask<T: Send + 'static>(&self, operation: impl FnOnce(&Vault) -> Result<T> + Send + 'static) -> Result<T> {
        if self.stuck.load(Ordering::Relaxed) {
            return Err(slow(self.timeout));
        }
        let (tell, answer) = mpsc::channel();
        let job: Job = Box::new(move |vault| _ = tell.send(operation(vault)));
        self.jobs.send(job).map_err(|_| absent(GONE))?;
        self.wait(&answer)
    }

    fn wait<T>(&self, answer: &Receiver<Result<T>>) -> Result<T> {
        match answer.recv_timeout(self.timeout) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => {
                self.stuck.store(true, Ordering::Relaxed);
                Err(slow(self.timeout))
            }
            Err(RecvTimeoutError::Disconnected) => Err(absent(GONE)),
        }
    }
}

/// The cause where the keyring's thread has ended, which it does only with the [`Keyring`].
const GONE: &str = "its thread has ended";

/// The label of an entry, by which people find it.
#[cfg(all(unix, not(target_os = "macos")))]
fn label(name: &str) -> String {
    format!("{SERVICE}: {name}")
}

fn absent(cause: impl Display) -> Fault {
    Fault::new(&code::ABSENT).because(cause).hint(say::HINT_ABSENT, &[])
}

/// The Credential Manager of Windows is never locked while its owner is there.
#[cfg(any(unix, test))]
fn locked() -> Fault {
    Fault::new(&code::LOCKED).hint(say::HINT_LOCKED, &[])
}

fn refused(cause: impl Display) -> Fault {
    Fault::new(&code::REFUSED).because(cause).hint(say::HINT_REFUSED, &[])
}

fn slow(timeout: Duration) -> Fault {
    Fault::new(&code::SLOW).with("seconds", timeout.as_secs_f32()).hint(say::HINT_SLOW, &[])
}
