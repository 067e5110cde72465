//! What is wrong below a handshake or a request that gets no answer: packets too large for the way, or a filter that
//! reads the host's name.
//!
//! The same question is put in smaller packets, and to the same address under another name. It needs no rights: the
//! size is one of the connection's own options.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::tls::{self, Stream};
use super::trust::Trust;
use super::{http, tcp};
use crate::doctor::facts::network::{BrokenOff, Oversized, Tls};
use crate::world::threads::or_panic;

/// Whole packets as links and tunnels have them, the largest first: PPPoE, VPN clients, IPv6's least. The last one every
/// link takes.
const SIZES: [u16; 12] = [1492, 1454, 1420, 1400, 1380, 1340, 1300, 1280, 1240, 1200, 1000, SMALL];
const SMALL: u16 = 576;
/// How often packets of full size have to be lost again: where the way loses any by chance, one of these comes through.
const AGAIN: usize = 3;
/// How long an answer may take that is compared with one that came.
const TIMEOUT: Duration = Duration::from_millis(2500);
/// A name that is nobody's reason to end a connection.
const NEUTRAL: &str = "example.com";

/// A way that can be walked again.
pub(super) struct Wire<'a> {
    /// Opens it, with packets of at most this size.
    pub(super) open: &'a (dyn Fn(Option<u16>, Instant) -> Option<Box<dyn Stream>> + Sync),
    pub(super) host: &'a str,
    pub(super) trust: &'a Trust,
    pub(super) until: Instant,
    /// Whether somebody is looking for the size that passes: once is enough for a machine.
    pub(super) measured: &'a AtomicBool,
}

impl Wire<'_> {
    /// Why a handshake failed there, as far as another one tells.
    pub(super) fn explained(&self, tls: Tls) -> Tls {
        let Tls::Failed(why) = tls else { return tls };
        if !why.is_wordless() {
            return Tls::Failed(why);
        }
        let until = self.within();
        let (passes, spoken) = std::thread::scope(|scope| {
            let named = scope.spawn(|| self.speaks(Some(NEUTRAL), until));
            let unnamed = scope.spawn(|| self.speaks(None, until));
            // Whoever loses packets says nothing; who ends the connection has read them.
            let passes = (why == BrokenOff::Silent)
                .then(|| self.passes(|stream| tls::shake(stream, self.host, self.trust).map(drop)));
            (passes.flatten(), [named, unnamed].map(or_panic).contains(&true))
        });
        match passes {
            Some(passes) => Tls::Oversized(Oversized { inward: true, passes }),
            None if spoken => Tls::Filtered(why),
            None => Tls::Failed(why),
        }
    }

    /// Whether a question in full packets is lost where a small one was answered.
    pub(super) fn loses_large(&self) -> Option<Oversized> {
        let stream = (self.open)(None, self.within())?;
        let lost = self.ask(stream).is_err_and(|error| tcp::is_late(&error));
        let passes = if lost { self.passes(|stream| self.ask(stream)) } else { None };
        passes.map(|passes| Oversized { inward: false, passes })
    }

    fn ask(&self, stream: Box<dyn Stream>) -> io::Result<()> {
        http::get_in_full_packets(&mut tls::shake(stream, self.host, self.trust)?, self.host)
    }

    fn speaks(&self, name: Option<&str>, until: Instant) -> bool {
        (self.open)(None, until).is_some_and(|stream| tls::is_spoken(stream, name, self.trust))
    }

    /// The largest size of packets in which this works, if it does in small ones and never in full ones; nothing in it
    /// where somebody else looks for the size.
    fn passes(&self, works: impl Fn(Box<dyn Stream>) -> io::Result<()> + Sync) -> Option<Option<u16>> {
        let until = self.within();
        let is_first = !self.measured.swap(true, Ordering::Relaxed);
        let sizes = if is_first { &SIZES[..] } else { &[SMALL] };
        let passing: Vec<Option<u16>> = std::thread::scope(|scope| {
            let works = &works;
            let one = |size: Option<u16>| {
                scope.spawn(move || (self.open)(size, until).is_some_and(|stream| works(stream).is_ok()))
            };
            let sizes = sizes.iter().copied().map(Some).chain([None; AGAIN]);
            let tried: Vec<_> = sizes.map(|size| (size, one(size))).collect();
            tried.into_iter().filter_map(|(size, works)| or_panic(works).then_some(size)).collect()
        });
        let is_size = passing.contains(&Some(SMALL)) && !passing.contains(&None);
        if !is_size && is_first {
            // Another host may have to be looked at for it.
            self.measured.store(false, Ordering::Relaxed);
        }
        is_size.then(|| passing.into_iter().flatten().max().filter(|_| is_first))
    }

    fn within(&self) -> Instant {
        self.until.min(Instant::now() + TIMEOUT)
    }
}
