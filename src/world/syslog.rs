//! The system's own log, where an administrator looks for what was stopped: journald, or a syslog daemon.
//!
//! A datagram to the daemon's socket, never waited for: `syslog(3)` blocks where the daemon has stopped reading, and
//! this is called by hooks. Nothing is said where no daemon listens. Windows has no such socket.

use serde_json::Value;

use super::World;

/// Facility `user`, severity `warning` (RFC 3164).
const PRIORITY: u8 = 8 + 4;

/// Sends one line of JSON; no secret and nothing of a prompt.
pub fn warn(world: &World, what: &Value) {
    send(world, &format!("<{PRIORITY}>genkan[{}]: {what}", std::process::id()));
}

#[cfg(unix)]
fn send(world: &World, line: &str) {
    use std::os::unix::net::UnixDatagram;

    let Ok(socket) = UnixDatagram::unbound() else { return };
    if socket.set_nonblocking(true).is_ok() {
        drop(socket.send_to(line.as_bytes(), &world.dirs.syslog));
    }
}

#[cfg(not(unix))]
fn send(_: &World, _: &str) {}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::net::UnixDatagram;
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::world::testing::world;

    #[test]
    fn a_line_arrives_whole_and_a_daemon_that_reads_nothing_holds_nobody_up() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        warn(&world, &json!({"nobody": "listens"}));
        std::fs::create_dir_all(world.dirs.syslog.parent().unwrap()).unwrap();
        let daemon = UnixDatagram::bind(&world.dirs.syslog).unwrap();
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
}
