//! The cache of a role's credentials: one 0600 file for each role, bound to the access token that they were exchanged
//! for.
//!
//! A sign-out by any tool removes or replaces that token, and so voids these credentials. A file that others could
//! read, that belongs to another user, is torn or is of another role counts as absent.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::AwsCredentials;
use super::target::Target;
use super::token::Token;
use crate::fault::Result;
use crate::session::last_served;
use crate::world::World;
use crate::world::digest::sha256;
use crate::world::files::{self, Access};

/// Credentials of the cache, with the time at which they were issued.
#[derive(Clone)]
pub(super) struct FetchedCredentials {
    pub credentials: AwsCredentials,
    pub fetched: Timestamp,
}

/// The cached credentials of a role, if they were exchanged for this token; they may have expired.
pub(super) fn load(world: &World, target: &Target, token: &Token) -> Option<FetchedCredentials> {
    parse(&Zeroizing::new(files::read_secret(&file(world, target))?), target, Some(token))
}

/// Stores the credentials that this token was just exchanged for.
///
/// # Errors
/// `GK-SYS-003` where the file can't be written.
pub fn save_credentials(world: &World, target: &Target, token: &Token, credentials: &AwsCredentials) -> Result<()> {
    let Some(bytes) = render(world, target, token, credentials) else { return Ok(()) };
    files::replace(&file(world, target), &bytes, None, Access::OwnSecret)?;
    last_served::prune(world);
    Ok(())
}

/// Reads an entry of the cache; `None` where it is of another role, or was exchanged for another token than `token`
/// where one is given.
pub(super) fn parse(bytes: &[u8], target: &Target, token: Option<&Token>) -> Option<FetchedCredentials> {
    let entry: Entry = serde_json::from_slice(bytes).ok()?;
    let is_meant = entry.format == FORMAT
        && (&entry.account, &entry.role) == (&target.account, &target.role)
        && entry.session == target.session.key()
        && entry.behind == target.digest_behind()
        && token.is_none_or(|token| entry.token == token.digest());
    is_meant.then_some(())?;
    let Entry { access_key, secret, session_token, .. } = entry;
    let expires = entry.expires.parse().ok()?;
    let credentials = AwsCredentials { access_key, secret, token: session_token, expires: Some(expires) };
    Some(FetchedCredentials { credentials, fetched: entry.fetched.parse().ok()? })
}

/// An entry of the cache as JSON; `None` for credentials without an expiry.
pub(super) fn render(
    world: &World,
    target: &Target,
    token: &Token,
    credentials: &AwsCredentials,
) -> Option<Zeroizing<Vec<u8>>> {
    let entry = Entry {
        format: FORMAT,
        session: target.session.key().to_owned(),
        account: target.account.clone(),
        role: target.role.clone(),
        behind: target.digest_behind(),
        token: token.digest(),
        fetched: world.now().to_string(),
        access_key: credentials.access_key.clone(),
        secret: credentials.secret.clone(),
        session_token: credentials.token.clone(),
        expires: credentials.expires?.to_string(),
    };
    serde_json::to_vec(&entry).ok().map(Zeroizing::new)
}

/// Removes a role's credentials.
///
/// # Errors
/// `GK-SYS-003` where the file can't be removed.
pub(super) fn forget(world: &World, target: &Target) -> Result<()> {
    files::discard(&file(world, target))
}

/// Removes the credentials of every role.
///
/// # Errors
/// `GK-SYS-003` where a file can't be removed.
pub(super) fn forget_all(world: &World) -> Result<()> {
    let folder = world.dirs.cache.join(KEYS);
    files::list(&folder)?.iter().try_for_each(|name| files::discard(&folder.join(name)))
}

/// The folder below genkan's cache.
const KEYS: &str = "keys";
/// The version of an entry.
const FORMAT: u32 = 1;

/// An entry of the cache.
#[derive(Serialize, Deserialize)]
struct Entry {
    format: u32,
    session: String,
    account: String,
    role: String,
    /// The digest of the role behind it and of how that one is assumed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    behind: Option<String>,
    /// The digest of the access token.
    token: String,
    fetched: String,
    access_key: String,
    secret: Zeroizing<String>,
    session_token: Zeroizing<String>,
    expires: String,
}

pub(super) fn file(world: &World, target: &Target) -> std::path::PathBuf {
    let behind = target.digest_behind();
    let parts = [target.session.key(), &target.account, &target.role].into_iter().chain(behind.as_deref());
    let name = sha256(parts.collect::<Vec<_>>().join("\0"));
    world.dirs.cache.join(KEYS).join(format!("{name}.json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::AssumedRole;
    use crate::session::aws::target::Session;
    use crate::session::tests::{acme, world};

    fn target() -> Target {
        Target { session: acme(), account: "111122223333".into(), role: "Dev".into(), behind: None }
    }

    fn token(access: &str) -> Token {
        let text = format!(r#"{{"accessToken":"{access}","expiresAt":"2026-11-20T10:00:00Z"}}"#);
        Token::parse(text.as_bytes()).unwrap()
    }

    fn credentials(id: &str) -> AwsCredentials {
        AwsCredentials {
            access_key: id.into(),
            secret: "secret".to_owned().into(),
            token: "session".to_owned().into(),
            expires: "2026-11-20T17:00:00Z".parse().ok(),
        }
    }

    #[test]
    fn keys_come_back_for_their_role_and_their_token_alone() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[]);
        assert!(load(&world, &target(), &token("a")).is_none());
        save_credentials(&world, &target(), &token("a"), &credentials("ASIA1")).unwrap();
        let cached = load(&world, &target(), &token("a")).unwrap();
        assert_eq!((cached.credentials.access_key.as_str(), cached.fetched), ("ASIA1", world.now()));
        assert_eq!((cached.credentials.secret.as_str(), cached.credentials.token.as_str()), ("secret", "session"));
        assert_eq!(cached.credentials.expires, credentials("").expires);
        assert!(load(&world, &target(), &token("b")).is_none(), "a token that was renewed, or another person's");
        for other in [
            Target { role: "Admin".into(), ..target() },
            Target { account: "444455556666".into(), ..target() },
            Target { session: Session { name: "other".into(), ..target().session }, ..target() },
            Target { session: Session { name: String::new(), ..target().session }, ..target() },
            Target { behind: Some(bedrock()), ..target() },
        ] {
            assert!(load(&world, &other, &token("a")).is_none(), "{other:?}");
            // Nor where the file of one role has come under the name of another one.
            let (from, to) = (file(&world, &target()), file(&world, &other));
            files::replace(&to, &files::read(&from).unwrap().unwrap(), None, Access::OwnSecret).unwrap();
            assert!(load(&world, &other, &token("a")).is_none(), "{other:?}");
        }
        forget(&world, &target()).unwrap();
        assert!(load(&world, &target(), &token("a")).is_none());
        forget_all(&world).unwrap();
        assert!(files::list(&world.dirs.cache.join(KEYS)).unwrap().is_empty());
    }

    /// The role behind a sign-in.
    fn bedrock() -> AssumedRole {
        AssumedRole {
            arn: "arn:aws:iam::999922223333:role/Bedrock".into(),
            external_id: "id".into(),
            session_name: String::new(),
            tags: vec![("team".into(), "search".into())],
            duration: 0,
        }
    }

    /// Keys of a role that was assumed in another way are other keys: by other tags, policies judge them otherwise.
    #[test]
    fn keys_of_the_role_behind_come_back_for_the_way_in_which_it_was_assumed() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[]);
        let behind = |role: AssumedRole| Target { behind: Some(role), ..target() };
        save_credentials(&world, &behind(bedrock()), &token("a"), &credentials("ASIA1")).unwrap();
        assert!(load(&world, &behind(bedrock()), &token("a")).is_some());
        for other in [
            AssumedRole { arn: "arn:aws:iam::999922223333:role/Other".into(), ..bedrock() },
            AssumedRole { external_id: String::new(), ..bedrock() },
            AssumedRole { session_name: "taro".into(), ..bedrock() },
            AssumedRole { tags: vec![("team".into(), "ads".into())], ..bedrock() },
            AssumedRole { duration: 900, ..bedrock() },
        ] {
            assert!(load(&world, &behind(other.clone()), &token("a")).is_none(), "{other:?}");
        }
        assert!(load(&world, &target(), &token("a")).is_none(), "the sign-in's own role");
    }

    #[test]
    fn keys_without_an_end_are_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[]);
        save_credentials(&world, &target(), &token("a"), &AwsCredentials { expires: None, ..credentials("ASIA1") })
            .unwrap();
        assert!(!world.dirs.cache.exists());
    }

    #[test]
    fn a_torn_file_is_absent_whereever_it_ends() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[]);
        save_credentials(&world, &target(), &token("a"), &credentials("ASIA1")).unwrap();
        let file = file(&world, &target());
        let whole = files::read(&file).unwrap().unwrap();
        for end in 0..whole.len() {
            files::replace(&file, &whole[..end], None, Access::OwnSecret).unwrap();
            assert!(load(&world, &target(), &token("a")).is_none(), "{end}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_or_own_is_absent() {
        use std::os::unix::fs::{PermissionsExt, chown, symlink};
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[]);
        save_credentials(&world, &target(), &token("a"), &credentials("ASIA1")).unwrap();
        let file = file(&world, &target());
        let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));
        for (mode, found) in [(0o640, false), (0o604, false), (0o400, true), (0o600, true)] {
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(load(&world, &target(), &token("a")).is_some(), found, "{mode:o}");
        }
        let elsewhere = folder.path().join("elsewhere");
        std::fs::rename(&file, &elsewhere).unwrap();
        symlink(&elsewhere, &file).unwrap();
        assert!(load(&world, &target(), &token("a")).is_none(), "a link");
        let before = std::fs::read(&elsewhere).unwrap();
        forget(&world, &target()).unwrap();
        assert!(file.symlink_metadata().is_err() && elsewhere.exists(), "the link goes, not what it leads to");
        symlink(&elsewhere, &file).unwrap();
        save_credentials(&world, &target(), &token("a"), &credentials("ASIA2")).unwrap();
        assert!(load(&world, &target(), &token("a")).is_some(), "a file in the link's place");
        assert_eq!(std::fs::read(&elsewhere).unwrap(), before);
        std::fs::rename(&elsewhere, &file).unwrap();
        if nix::unistd::geteuid().is_root() {
            chown(&file, Some(1), None).unwrap();
            assert!(load(&world, &target(), &token("a")).is_none(), "somebody else's");
        }
    }
}
