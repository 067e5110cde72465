//! A value read through genkan's keyring against a bare read with the crate beneath it, as ratios of one run.
//!
//! `cargo bench --bench keyring`, on a desktop of its own: bus, GNOME Keyring, one entry of the size of a sign-in. Both
//! are whole processes, this very program: connect, agree on a key, find, read. Pairs run in turn, so that whatever else
//! the machine does falls on both; the ratio is the median over the pairs.

#![allow(clippy::print_stdout, clippy::disallowed_methods, clippy::unwrap_used, reason = "a measurement prints")]
#![cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "only Linux has a keyring that a test can own"))]

#[cfg(target_os = "linux")]
mod measure;

#[cfg(target_os = "linux")]
#[allow(unreachable_pub, reason = "shared by two benchmarks")]
#[path = "measure/bare.rs"]
mod bare;

#[cfg(target_os = "linux")]
#[allow(dead_code, unreachable_pub, reason = "the tests' desktop, of which this needs a part")]
#[path = "../tests/keyring/desk.rs"]
mod desk;

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("skipped: only Linux has a keyring that a test can own");
}

#[cfg(target_os = "linux")]
fn main() {
    match std::env::args().nth(1).as_deref() {
        Some(linux::OURS) => linux::ours(),
        Some(linux::BARE) => linux::bare(),
        _ => linux::compare(),
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::time::{Duration, Instant};

    use genkan::session::keyring::Keyring;
    use genkan::world::{World, surroundings};

    use crate::bare;
    use crate::desk::Desk;
    use crate::measure::{measure, median, ratios};

    pub(super) const OURS: &str = "--ours";
    pub(super) const BARE: &str = "--bare";
    const PAIRS: usize = 200;
    const NAME: &str = "sso-token:acme";
    /// A token, its refresh token and the registration.
    const SIZE: usize = 8000;
    const TIMEOUT: Duration = Duration::from_secs(30);

    fn keyring() -> genkan::fault::Result<Keyring> {
        Keyring::open(&World::from_process(surroundings::take(false), false), TIMEOUT)
    }

    pub(super) fn ours() {
        let secret = keyring().unwrap().get(NAME).unwrap();
        assert_eq!(secret.unwrap().len(), SIZE);
    }

    pub(super) fn bare() {
        assert_eq!(bare::read(NAME).len(), SIZE);
    }

    pub(super) fn compare() {
        if let Some(program) = Desk::missing() {
            println!("skipped: no {program} here");
            return;
        }
        let desk = Desk::unlocked("");
        let program = std::env::current_exe().unwrap();
        let process = |kind: &str| {
            let mut command = desk.command(&program);
            command.arg(kind);
            command
        };
        fill(desk.address());
        let (wall, cpu) = ratios(PAIRS, || process(OURS), || process(BARE));
        let mut floor: Vec<_> = (0..PAIRS).map(|_| measure(process(BARE)).0.as_secs_f64() * 1000.0).collect();
        println!("{:<34} {:>8} {:>8} {:>14}", "read", "wall", "cpu", "bare read, ms");
        let floor = median(&mut floor);
        println!("{:<34} {wall:>7.2}x {cpu:>7.2}x {floor:>14.2}", format!("{SIZE} bytes, {PAIRS} pairs"));
    }

    /// Puts the value there, as soon as the keyring is.
    fn fill(address: &str) {
        let mut world = World::from_process(surroundings::take(false), false);
        world.vars = genkan::world::Vars::new([("DBUS_SESSION_BUS_ADDRESS".to_owned(), address.to_owned())]);
        let started = Instant::now();
        while started.elapsed() < TIMEOUT {
            if let Ok(keyring) = Keyring::open(&world, TIMEOUT) {
                return keyring.set(NAME, &[b'x'; SIZE]).unwrap();
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("GNOME Keyring did not start");
    }
}
