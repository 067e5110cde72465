//! The model that a session was told to run with, kept from one hook to the next: a prompt's event doesn't name it, and
//! the variables don't either once somebody has switched.
//!
//! One private file a session, in the person's state folder. A file that isn't whole says so: then nothing is known.

use std::path::PathBuf;
use std::time::Duration;

use super::event::{Event, Moment};
use crate::world::{World, files, person};

/// How long the note of a session that has ended lies there.
const KEPT: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Keeps what an event says of the session's model. A note that can't be written is none.
pub fn keep(world: &World, event: &Event) {
    let Some(path) = path(world, event).filter(|_| person::writes_in_own_home(world).is_ok()) else { return };
    match (event.moment, &event.model) {
        (Moment::StatusLine, Some(model)) if recall(world, event).is_ok_and(|known| known.as_ref() == Some(model)) => {}
        (Moment::SessionStart | Moment::PostModelSwitch | Moment::StatusLine, Some(model)) => {
            let text = serde_json::json!({ "model": model }).to_string();
            drop(files::write_unflushed(&path, text.as_bytes()));
        }
        // Resumed or begun anew, it runs with what the settings say now.
        (Moment::SessionStart, None) if event.is_new => drop(files::discard(&path)),
        _ => return,
    }
    if event.moment == Moment::SessionStart {
        files::forget_older(&folder(world), KEPT);
    }
}

/// The model that was told last; the error is the file that isn't whole.
pub(super) fn recall(world: &World, event: &Event) -> Result<Option<String>, String> {
    let Some(path) = path(world, event) else { return Ok(None) };
    let torn = || path.display().to_string();
    let Some(bytes) = files::read(&path).map_err(|_| torn())? else { return Ok(None) };
    let note: serde_json::Value = serde_json::from_slice(&bytes).map_err(|_| torn())?;
    note["model"].as_str().map(|model| Some(model.to_owned())).ok_or_else(torn)
}

fn path(world: &World, event: &Event) -> Option<PathBuf> {
    Some(folder(world).join(event.session.as_deref()?))
}

fn folder(world: &World) -> PathBuf {
    world.dirs.state.join("guard")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::files::Access;
    use crate::world::testing::world;

    fn event(text: &str) -> Event {
        Event::read(text.as_bytes())
    }

    #[test]
    fn a_switch_is_remembered_until_the_session_begins_anew() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let prompt = event(r#"{"hook_event_name":"UserPromptSubmit","session_id":"s"}"#);
        assert_eq!(recall(&world, &prompt), Ok(None));
        for (text, known) in [
            (r#"{"hook_event_name":"SessionStart","session_id":"s","source":"startup","model":"a"}"#, Some("a")),
            (r#"{"hook_event_name":"PreModelSwitch","session_id":"s","to_model":"b"}"#, Some("a")),
            (r#"{"hook_event_name":"PostModelSwitch","session_id":"s","to_model":"b"}"#, Some("b")),
            (r#"{"hook_event_name":"PostModelSwitch","session_id":"t","to_model":"c"}"#, Some("b")),
            (r#"{"hook_event_name":"SessionStart","session_id":"s","source":"compact"}"#, Some("b")),
            (r#"{"hook_event_name":"SessionStart","session_id":"s","source":"resume"}"#, None),
        ] {
            keep(&world, &event(text));
            assert_eq!(recall(&world, &prompt), Ok(known.map(str::to_owned)), "{text}");
        }
        let path = world.dirs.state.join("guard/s");
        for torn in ["", "{\"model\":", "{}", "\u{0}"] {
            files::replace(&path, torn.as_bytes(), None, Access::Private).unwrap();
            assert_eq!(recall(&world, &prompt), Err(path.display().to_string()), "{torn:?}");
        }
    }
}
