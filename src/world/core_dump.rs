//! No core file of a process that holds a secret: it would lie on the disk with the secret in it, or go to whoever
//! collects such files.

use std::sync::Once;

static FORBIDDEN: Once = Once::new();

/// Forbids core files of this process from here on. On Linux nobody but root can then look into it either; the
/// programs that it starts are as free as before, but for the size of their core files.
///
/// Known hole: the reports that Windows itself makes of a crash.
pub fn forbid() {
    FORBIDDEN.call_once(|| {
        #[cfg(unix)]
        {
            use nix::sys::resource::{Resource, getrlimit, setrlimit};
            // A limit that can't be set leaves what the system has.
            if let Ok((_, hard)) = getrlimit(Resource::RLIMIT_CORE) {
                _ = setrlimit(Resource::RLIMIT_CORE, 0, hard);
            }
        }
        // The limit says nothing where core files go to a program (systemd-coredump).
        #[cfg(target_os = "linux")]
        {
            _ = nix::sys::prctl::set_dumpable(false);
        }
    });
}
