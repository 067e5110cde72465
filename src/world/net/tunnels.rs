//! The tunnels that proxies open for this process. A proxy may take a few connections of one machine at a time (squid:
//! `maxconn`), and says no more of it than of a host that it doesn't allow: what tells them apart is that it opened others
//! to the same host.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// What is refused is told sooner than what is opened, for which the proxy has to reach the host first.
const SOON: Duration = Duration::from_millis(300);

/// Clones share what they know.
#[derive(Debug, Clone, Default)]
pub struct Tunnels(Arc<Known>);

#[derive(Debug, Default)]
struct Known {
    /// The proxy, and what it opened a tunnel to.
    opened: Mutex<BTreeSet<(String, String)>>,
    asking: AtomicUsize,
    turn: Mutex<()>,
}

/// Somebody who asks for a tunnel, or has one.
#[derive(Debug)]
pub struct Asking<'a>(&'a AtomicUsize);

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Tunnels {
    /// One more asks, until that is dropped.
    pub fn asking(&self) -> Asking<'_> {
        self.0.asking.fetch_add(1, Ordering::Relaxed);
        Asking(&self.0.asking)
    }

    /// The proxy at this host and port has opened one to there.
    pub fn note(&self, proxy: &str, to: &str) {
        if let Ok(mut opened) = self.0.opened.lock() {
            opened.insert((proxy.to_owned(), to.to_owned()));
        }
    }

    /// Whether this proxy opens tunnels to there, though it has just refused one: so it minds how many there are. Where
    /// others are only asking for theirs, it waits for what they hear.
    pub fn are_limited(&self, proxy: &str, to: &str) -> bool {
        let others = self.0.asking.load(Ordering::Relaxed) > 1;
        if others && !self.has_opened(proxy, to) {
            std::thread::sleep(SOON);
        }
        self.has_opened(proxy, to)
    }

    /// Waits until nobody else asks again.
    pub(super) fn turn(&self) -> Option<MutexGuard<'_, ()>> {
        self.0.turn.lock().ok()
    }

    fn has_opened(&self, proxy: &str, to: &str) -> bool {
        let is_it = |(one, target): &(String, String)| one == proxy && target == to;
        self.0.opened.lock().is_ok_and(|opened| opened.iter().any(is_it))
    }
}
