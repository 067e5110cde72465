//! Windows: Claude Code's policy in the registry, read only. Elsewhere there is none.
//!
//! Known hole: type-checked, and never run on a Windows machine.

use super::origin::Source;
use crate::fault::Result;

/// Whose half of the registry holds a policy key.
#[derive(Clone, Copy)]
enum Hive {
    Machine,
    User,
}

/// The JSON text of a policy key, if there is one.
///
/// # Errors
/// `GK-SYS-002` where the key is there and can't be read.
pub(super) fn settings(source: &Source) -> Result<Option<String>> {
    // Judged on every system, so that a new source can't be forgotten on one that isn't built every day.
    match source {
        Source::MachinePolicy => read(Hive::Machine, source),
        Source::UserPolicy => read(Hive::User, source),
        Source::Helper { .. } | Source::File(_) | Source::Preferences(_) => Ok(None),
    }
}

#[cfg(windows)]
fn read(hive: Hive, source: &Source) -> Result<Option<String>> {
    use super::origin::{POLICY_KEY, POLICY_VALUE};
    use windows_registry::{CURRENT_USER, LOCAL_MACHINE};

    const FILE_NOT_FOUND: i32 = 0x8007_0002_u32.cast_signed();
    let hive = match hive {
        Hive::Machine => LOCAL_MACHINE,
        Hive::User => CURRENT_USER,
    };
    match hive.open(POLICY_KEY).and_then(|key| key.get_string(POLICY_VALUE)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.code().0 == FILE_NOT_FOUND => Ok(None),
        Err(error) => Err(crate::fault::Fault::new(&crate::code::machine::CANNOT_READ)
            .with("file", crate::claude::Origin::Managed(source.clone()))
            .because(error)),
    }
}

/// There is no registry on this system.
#[cfg(not(windows))]
#[allow(clippy::unnecessary_wraps, reason = "the registry of Windows can fail")]
fn read(_: Hive, _: &Source) -> Result<Option<String>> {
    Ok(None)
}
