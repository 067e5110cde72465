//! Windows: the client's policy in the registry, read only. Elsewhere there is none.
//!
//! Known hole: type-checked, and never run on a Windows machine.

use super::origin::Source;
use crate::fault::Result;

/// The JSON text of a policy key, if there is one.
///
/// # Errors
/// `GK-SYS-002` where the key is there and can't be read.
#[cfg(windows)]
pub(super) fn settings(source: &Source) -> Result<Option<String>> {
    use super::origin::{POLICY_KEY, POLICY_VALUE};
    use windows_registry::{CURRENT_USER, LOCAL_MACHINE};

    const FILE_NOT_FOUND: i32 = 0x8007_0002_u32.cast_signed();
    let hive = match source {
        Source::MachinePolicy => LOCAL_MACHINE,
        Source::UserPolicy => CURRENT_USER,
        Source::File(_) | Source::Preferences(_) => return Ok(None),
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
pub(super) fn settings(_source: &Source) -> Result<Option<String>> {
    Ok(None)
}
