//! The log of what root did on this machine: `/var/log/genkan` and its equivalents, one line of JSON each.
//!
//! Nobody looks at a device-management agent's screen. A log that can't be kept stops nothing.

use serde_json::{Value, json};

use super::{World, files};
use crate::messages::fleet as words;

/// How large the log may grow before it becomes the older one.
const LIMIT: u64 = 1024 * 1024;

/// Adds an entry; `what` says of which command, of whose part and with what result. No secret and no setting's value.
pub fn note(world: &World, what: &Value) {
    let mut entry = json!({"at": world.now().to_string(), "genkan": env!("CARGO_PKG_VERSION")});
    if let (Some(entry), Some(what)) = (entry.as_object_mut(), what.as_object()) {
        entry.extend(what.clone());
    }
    let folder = &world.dirs.logs;
    let line = entry.to_string();
    let kept =
        files::append(&folder.join("genkan.log"), &world.ui.harmless(&line), LIMIT, &folder.join("genkan.1.log"));
    if let Err(fault) = kept {
        let why = [fault.message(world.ui.lang)].into_iter().chain(fault.causes(world.ui.lang));
        world.ui.tell(words::NO_LOG, &[("why", &why.collect::<Vec<_>>().join(": "))]);
    }
}
