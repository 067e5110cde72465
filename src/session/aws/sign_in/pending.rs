//! The record of a sign-in that waits for a person: with it every process can show its address, a later one goes on
//! where the first was killed, and no second tab is opened.
//!
//! Claude Code kills its helper after 180 s and calls again; a code lives 10 minutes. The device code and the verifier
//! are in this 0600 file for as long, also where `storage` is `keyring`: they are worth nothing without the
//! registration, and nothing at all once the sign-in is over. It never holds a token. After a sign-in that wasn't
//! answered or was declined the file stays, without the sign-in: then hooks open no tab until a person signs in.

use std::fmt;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::fault::Result;
use crate::session::aws::token::Kind;
use crate::world::World;
use crate::world::files::{self, Access};

/// A sign-in that waits for a person.
#[derive(Clone, Serialize, Deserialize)]
pub struct Pending {
    /// The page to sign in at.
    pub url: String,
    pub since: Timestamp,
    pub expires: Timestamp,
    /// A tab was opened at this address.
    pub opened: bool,
    /// The id of the process that waits for the answer, or did so last.
    pub holder: u32,
    /// The id of the OAuth client that started it, and alone can redeem it.
    pub(super) client: String,
    #[serde(rename = "answer")]
    pub(super) flow: PendingFlow,
}

/// The flow, with what its answer is recognised and redeemed by. On the disk it is called `answer`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "lowercase")]
pub(super) enum PendingFlow {
    /// The browser brings the answer to a port of this machine.
    Browser { port: u16, state: String, verifier: Zeroizing<String> },
    /// The service is polled for the answer.
    Device { user_code: String, device_code: Zeroizing<String>, interval: u64 },
}

impl Pending {
    /// Reads the sign-in of the record at `path`, whether or not it has expired since.
    pub(in crate::session) fn read(path: &Path) -> Option<Self> {
        PendingFile::new(path).load().pending
    }

    /// Until when whoever waits no longer than `until` waits for the answer.
    pub(in crate::session) fn end(&self, world: &World, until: Instant) -> Instant {
        let left = Duration::try_from(self.expires.duration_since(world.now())).unwrap_or_default();
        until.min(Instant::now() + left)
    }

    /// The code that the page has to show, in the device flow.
    pub fn code(&self) -> Option<&str> {
        match &self.flow {
            PendingFlow::Browser { .. } => None,
            PendingFlow::Device { user_code, .. } => Some(user_code),
        }
    }

    pub(super) fn kind(&self) -> Kind {
        match &self.flow {
            PendingFlow::Browser { .. } => Kind::Browser,
            PendingFlow::Device { .. } => Kind::Device,
        }
    }
}

impl fmt::Debug for Pending {
    /// Without what redeems it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending")
            .field("kind", &self.kind())
            .field("since", &self.since)
            .field("expires", &self.expires)
            .field("opened", &self.opened)
            .field("holder", &self.holder)
            .finish_non_exhaustive()
    }
}

/// The record of the sign-ins to one session.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Record {
    pub(super) pending: Option<Pending>,
    /// A tab wasn't answered, or the person declined: hooks open none until a person signs in.
    pub(super) quiet: bool,
}

/// The file of one session.
pub(super) struct PendingFile<'a>(&'a Path);

impl<'a> PendingFile<'a> {
    pub(super) fn new(path: &'a Path) -> Self {
        Self(path)
    }

    /// Removes the record, after a sign-in.
    pub(super) fn forget(&self) -> Result<()> {
        files::discard(self.0)
    }

    /// Reads the record; one that is missing, torn or of another version counts as empty.
    pub(super) fn load(&self) -> Record {
        let bytes = files::read(self.0).ok().flatten().map(Zeroizing::new);
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    pub(super) fn save(&self, record: &Record) -> Result<()> {
        let text = serde_json::to_vec(record).map(Zeroizing::new).unwrap_or_default();
        files::replace(self.0, &text, None, Access::OwnSecret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device() -> Pending {
        Pending {
            url: "https://acme.awsapps.com/start/#/device?user_code=WDJB-MJHT".into(),
            since: "2026-11-20T09:00:00Z".parse().unwrap(),
            expires: "2026-11-20T09:10:00Z".parse().unwrap(),
            opened: true,
            holder: 42,
            client: "client".into(),
            flow: PendingFlow::Device {
                user_code: "WDJB-MJHT".into(),
                device_code: Zeroizing::new("the device code".into()),
                interval: 5,
            },
        }
    }

    #[test]
    fn a_sign_in_is_found_again_and_is_nobody_elses_to_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sessions/acme.pending");
        let file = PendingFile::new(&path);
        assert!(Pending::read(&path).is_none());
        file.save(&Record { pending: Some(device()), quiet: false }).unwrap();
        let written: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        assert_eq!(written["pending"]["answer"]["by"], "device", "the format of the file stays");
        let found = Pending::read(&path).unwrap();
        assert_eq!((found.code(), found.holder, found.opened), (Some("WDJB-MJHT"), 42, true));
        assert!(
            matches!(found.flow, PendingFlow::Device { device_code, interval: 5, .. } if *device_code == "the device code")
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        file.forget().unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn a_torn_or_foreign_file_is_no_sign_in() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("acme.pending");
        let file = PendingFile::new(&path);
        file.save(&Record { pending: Some(device()), quiet: true }).unwrap();
        let whole = std::fs::read(&path).unwrap();
        for end in 0..whole.len() {
            files::replace(&path, &whole[..end], None, Access::Private).unwrap();
            assert!(file.load().pending.is_none(), "{end}");
        }
        files::replace(&path, br#"{"pending":{"answer":{"by":"pigeon"}}}"#, None, Access::Private).unwrap();
        assert!(file.load().pending.is_none());
    }

    #[test]
    fn what_is_printed_for_developers_holds_no_secret() {
        let browser = PendingFlow::Browser {
            port: 1,
            state: "the state".into(),
            verifier: Zeroizing::new("the verifier".into()),
        };
        for pending in [device(), Pending { flow: browser, ..device() }] {
            let text = format!("{pending:?} {:?}", Record { pending: Some(pending.clone()), quiet: false });
            assert!(!text.contains("the "), "{text}");
        }
    }
}
