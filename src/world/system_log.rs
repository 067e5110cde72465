//! The system's own log, where an administrator looks for what was stopped: journald or a syslog daemon, macOS' unified
//! log, Windows' Event Log.
//!
//! Hooks call this, so nothing here is waited for long and nothing fails. Linux: a datagram to the daemon's socket, as
//! `syslog(3)` blocks where the daemon has stopped reading. macOS: `syslog(3)`, as nobody reads that socket since
//! macOS 12. Windows: an event of the source `genkan`, id 1, in the Application log; where the `.msi` has registered the
//! source, Windows shows the text alone, and else its own sentence about an unknown source before it.
//!
//! Known hole: on macOS type-checked alone; on Windows run under wine, whose log nobody can read afterwards.

use serde_json::Value;

use super::World;

/// Sends one line of JSON; no secret and nothing of a prompt.
pub fn warn(world: &World, what: &Value) {
    send(world, what);
}

/// Facility `user`, severity `warning` (RFC 3164).
#[cfg(all(unix, not(target_os = "macos")))]
const PRIORITY: u8 = 8 + 4;

#[cfg(all(unix, not(target_os = "macos")))]
fn send(world: &World, what: &Value) {
    use std::os::unix::net::UnixDatagram;

    let line = format!("<{PRIORITY}>genkan[{}]: {what}", std::process::id());
    let Ok(socket) = UnixDatagram::unbound() else { return };
    if socket.set_nonblocking(true).is_ok() {
        drop(socket.send_to(line.as_bytes(), &world.dirs.syslog));
    }
}

/// Without `openlog`: the tag is the program's name then, which is what it should be.
#[cfg(target_os = "macos")]
fn send(_: &World, what: &Value) {
    use nix::syslog::{Facility, Priority, Severity, syslog};

    let line = what.to_string();
    briefly(move || _ = syslog(Priority::new(Severity::LOG_WARNING, Facility::LOG_USER), line.as_str()));
}

#[cfg(windows)]
#[allow(unsafe_code, reason = "Windows' log has no safe door")]
fn send(_: &World, what: &Value) {
    use std::ptr::{null, null_mut};

    use windows_sys::Win32::System::EventLog::{
        DeregisterEventSource, EVENTLOG_WARNING_TYPE, RegisterEventSourceW, ReportEventW,
    };

    let (source, text) = (wide("genkan"), wide(&unexpanded(what)));
    briefly(move || {
        // SAFETY: both texts end with a null and outlive the calls; there is one text, no data and no account.
        unsafe {
            let log = RegisterEventSourceW(null(), source.as_ptr());
            if !log.is_null() {
                ReportEventW(log, EVENTLOG_WARNING_TYPE, 0, EVENT, null_mut(), 1, 0, &text.as_ptr(), null());
                DeregisterEventSource(log);
            }
        }
    });
}

/// `EventCreate.exe`, which the `.msi` registers for the texts, knows 1 to 1000.
#[cfg(windows)]
const EVENT: u32 = 1;

/// What ends with a null; what Windows takes no more of is cut off, so that a long name hides nothing.
#[cfg(any(windows, test))]
fn wide(text: &str) -> Vec<u16> {
    const LIMIT: usize = 31_839;
    text.encode_utf16().filter(|unit| *unit != 0).take(LIMIT - 1).chain([0]).collect()
}

/// The same JSON without `%`: Windows takes `%1` within a text for a place to fill.
#[cfg(any(windows, test))]
fn unexpanded(what: &Value) -> String {
    what.to_string().replace('%', r"\u0025")
}

/// Has it done by a thread, and goes on where that takes longer: what isn't written when the process ends is lost.
#[cfg(any(windows, target_os = "macos", test))]
fn briefly(write: impl FnOnce() + Send + 'static) {
    const TIMEOUT: std::time::Duration = std::time::Duration::from_millis(200);
    let (done, is_done) = std::sync::mpsc::channel();
    let run = move || {
        write();
        _ = done.send(());
    };
    if std::thread::Builder::new().spawn(run).is_ok() {
        _ = is_done.recv_timeout(TIMEOUT);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use serde_json::json;

    use super::*;

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn a_line_arrives_whole_and_a_daemon_that_reads_nothing_holds_nobody_up() {
        let folder = tempfile::tempdir().unwrap();
        let world = crate::world::testing::world(folder.path(), &[]);
        warn(&world, &json!({"nobody": "listens"}));
        std::fs::create_dir_all(world.dirs.syslog.parent().unwrap()).unwrap();
        let daemon = std::os::unix::net::UnixDatagram::bind(&world.dirs.syslog).unwrap();
        // More than a socket's buffer holds.
        for number in 0..5000 {
            warn(&world, &json!({"number": number}));
        }
        daemon.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let mut line = [0; 200];
        let length = daemon.recv(&mut line).unwrap();
        let line = String::from_utf8_lossy(&line[..length]).into_owned();
        assert_eq!(line, format!("<12>genkan[{}]: {{\"number\":0}}", std::process::id()));
    }

    #[test]
    fn a_log_that_hangs_holds_nobody_up_and_one_that_answers_is_waited_for() {
        let began = Instant::now();
        briefly(|| std::thread::sleep(Duration::from_secs(30)));
        assert!(began.elapsed() < Duration::from_secs(10));
        let (told, heard) = std::sync::mpsc::channel();
        briefly(move || {
            std::thread::sleep(Duration::from_millis(20));
            _ = told.send(());
        });
        assert!(heard.try_recv().is_ok(), "the process could have ended before it was written");
        briefly(|| panic!("of the log's own"));
    }

    #[test]
    fn windows_gets_json_with_nothing_to_fill_in_and_no_more_than_it_takes() {
        let what = json!({"model": "a%1b%%\u{0}\"", "person": "花子"});
        let text = unexpanded(&what);
        assert!(!text.contains('%'), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), what);
        assert_eq!(String::from_utf16(&wide(&text)).unwrap(), format!("{text}\0"));
        let long = wide(&"x".repeat(100_000));
        assert_eq!((long.len(), long.last()), (31_839, Some(&0)));
    }
}
