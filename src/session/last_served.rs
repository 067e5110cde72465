//! Which credential each running Claude Code was served last: after a refusal it asks again at once, and must not be
//! served the same one from a cache a second time.

use std::path::PathBuf;

use jiff::SignedDuration;

use super::note::Note;
use crate::world::World;
use crate::world::ancestors::Process;
use crate::world::digest::sha256;
use crate::world::files;

/// One running Claude Code, of which a second question soon after the first one says that the server has refused the
/// answer: other programs don't ask again then, and the SDKs ask a `credential_process` as often as they like.
///
/// Its name is its process id and start, or where the system shows no processes the digest of its messaging socket's
/// path.
#[derive(Debug, Clone)]
pub struct ServedClient(String);

impl ServedClient {
    /// The Claude Code that asks; `None` for any other program.
    pub fn find(world: &World, asker: Option<&Process>) -> Option<Self> {
        let name = match asker {
            Some(asker) => asker.is_client().then(|| format!("{}-{}", asker.pid, asker.started)),
            None => world.var("CLAUDE_CODE_MESSAGING_SOCKET").map(short),
        };
        name.map(Self)
    }
}

/// Notes that `client` was served this credential (an access key id, or a key's digest).
pub fn record(world: &World, client: Option<&ServedClient>, key: &str) {
    if let Some(ServedClient(name)) = client {
        Note::new(world.now(), key).write(&folder(world).join(name));
    }
}

/// Whether `client` was served this very credential within the last minute. Then the server has refused it since: Claude
/// Code keeps one that works.
pub fn recently(world: &World, client: Option<&ServedClient>, key: &str) -> bool {
    let note = client.and_then(|ServedClient(name)| Note::read(&folder(world).join(name)));
    note.is_some_and(|note| note.is_of(key) && note.is_recent(world.now(), MOMENT))
}

/// Removes the notes that are older than that.
pub(super) fn prune(world: &World) {
    for name in files::list(&folder(world)).unwrap_or_default() {
        let file = folder(world).join(name);
        if !Note::read(&file).is_some_and(|note| note.is_recent(world.now(), MOMENT)) {
            drop(files::discard(&file));
        }
    }
}

/// How long a note counts.
const MOMENT: SignedDuration = SignedDuration::from_secs(60);

fn folder(world: &World) -> PathBuf {
    world.dirs.cache.join("given")
}

/// The beginning of a digest: 16 hexadecimal digits.
fn short(text: &str) -> String {
    let mut short = sha256(text);
    short.truncate(16);
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::tests::world;
    use crate::world::Clock;

    #[test]
    fn a_client_that_was_given_this_key_a_moment_ago_has_asked_again() {
        let home = tempfile::tempdir().unwrap();
        let mut world = world(home.path(), None, &[]);
        let process = |program: &str, pid, started| {
            ServedClient::find(&world, Some(&Process { pid, started, command: vec![program.into()] }))
        };
        let (client, tool) = (process("claude", 7, 1000), process("aws", 6, 1000));
        let (other, later, last) = (process("claude", 8, 1000), process("claude", 7, 2000), process("claude", 9, 1));
        assert!(client.is_some() && tool.is_none());
        record(&world, tool.as_ref(), "ASIA1");
        record(&world, client.as_ref(), "ASIA1");
        let start = world.now();
        for (after, asker, id, again) in [
            (0, &client, "ASIA1", true),
            (59, &client, "ASIA1", true),
            (60, &client, "ASIA1", false),
            (-5, &client, "ASIA1", false),
            (1, &client, "ASIA2", false),
            (1, &other, "ASIA1", false),
            (1, &later, "ASIA1", false),
            (1, &tool, "ASIA1", false),
        ] {
            world.clock = Clock::Fixed(start + SignedDuration::from_secs(after));
            assert_eq!(recently(&world, asker.as_ref(), id), again, "{after} s, {asker:?}, {id}");
        }
        let notes = folder(&world);
        let text = files::read(&notes.join("7-1000")).unwrap().unwrap();
        assert!(!String::from_utf8(text).unwrap().contains("ASIA"));
        world.clock = Clock::Fixed(start + SignedDuration::from_secs(61));
        record(&world, last.as_ref(), "ASIA1");
        prune(&world);
        assert_eq!(files::list(&notes).unwrap(), ["9-1"], "old notes go");
    }

    #[test]
    fn where_no_processes_are_shown_a_client_is_known_by_its_socket() {
        let home = tempfile::tempdir().unwrap();
        let name = |socket| {
            let world = world(home.path(), None, &[("CLAUDE_CODE_MESSAGING_SOCKET", socket)]);
            ServedClient::find(&world, None).map(|ServedClient(name)| name)
        };
        assert_eq!(name("/tmp/cc/1.sock"), name("/tmp/cc/1.sock"));
        assert_ne!(name("/tmp/cc/1.sock"), name("/tmp/cc/2.sock"));
        assert_eq!(name(""), None);
    }
}
