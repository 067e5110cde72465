//! Where a sign-in's secrets are stored: the AWS tools' own files, so that every tool sees what one of them did;
//! genkan's own folder where those can't be written and genkan gives out what is in it; the keyring alone where the profile
//! says so.
//!
//! Other tools rewrite their files in place, so a file that can't be parsed is read again before it is judged. What is
//! written here is whole and 0600 at every instant.

use std::iter;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::AwsCredentials;
use super::credential_cache::{self, FetchedCredentials};
use super::target::{Session, Target};
use super::token::{Kind, Registration, Token};
use crate::code::sign_in as code;
use crate::fault::{Fault, Result};
use crate::messages::sessions as words;
use crate::profile::{Aws, Identity, Storage};
use crate::session::keyring::Keyring;
use crate::world::files::{self, Access};
use crate::world::{World, core_dump};

/// The storage of one person's sign-in.
pub(super) enum Store {
    Files(Folders),
    Keyring(Keyring),
}

/// The folders that may hold the files.
pub(super) struct Folders {
    /// `~/.aws/sso/cache`.
    shared: PathBuf,
    /// genkan's own, for where `~/.aws` is missing or can't be written, as in a container with a read-only mount.
    own: PathBuf,
    /// Whether what is in `own` counts: Claude Code and the AWS tools read `shared` alone, so a sign-in that they use by
    /// themselves is none there.
    serves: bool,
}

/// A token as it was found in a file.
pub(super) struct Stored {
    pub(super) path: PathBuf,
    pub(super) session: Session,
    pub(super) token: Token,
}

/// How often a file that is being rewritten is read again, and how long between.
const TRIES: usize = 6;
const PAUSE: Duration = Duration::from_millis(60);
/// The deadline of one operation of the keyring, which could wait for a person without limit.
const KEYRING: Duration = Duration::from_secs(4);
/// The deadline for a person to type the keyring's password.
const UNLOCK: Duration = Duration::from_secs(60);

impl Store {
    /// # Errors
    /// `GK-AWS-050` to `056` where the keyring that the profile wants can't be had.
    pub(super) fn open(world: &World, aws: &Aws) -> Result<Self> {
        core_dump::forbid();
        match aws.storage {
            Storage::Standard => Ok(Self::Files(Folders { serves: serves(aws), ..Folders::new(world) })),
            Storage::Keyring => Keyring::open(world, KEYRING).map(Self::Keyring),
        }
    }

    /// Lets a person unlock the keyring, and checks that it stores what it is given.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(super) fn unlock(world: &World, aws: &Aws) -> Result<()> {
        match aws.storage {
            Storage::Standard => Ok(()),
            Storage::Keyring => {
                let keyring = Keyring::open(world, UNLOCK)?;
                keyring.unlock()?;
                keyring.probe()
            }
        }
    }

    /// The token of a session.
    pub(super) fn token(&self, session: &Session) -> Result<Option<Token>> {
        match self {
            Self::Files(folders) => folders.token(session),
            Self::Keyring(keyring) => from_keyring(keyring, "sso-token", session, |bytes| Token::of(session, bytes)),
        }
    }

    /// Whether the token of this digest is still stored for a session.
    pub(super) fn holds(&self, session: &Session, digest: &str) -> Result<bool> {
        let is_it = |token: &Token| token.digest() == digest;
        match self {
            Self::Files(folders) => Ok(folders.tokens_of(session)?.iter().any(is_it)),
            Self::Keyring(_) => Ok(self.token(session)?.as_ref().is_some_and(is_it)),
        }
    }

    /// The token of a session whose successor can take its place; of two, the one that lives longer. `None` where there
    /// is no token at all.
    ///
    /// # Errors
    /// `GK-SSO-015` where there is one, and nothing can be stored instead of it: checked before a refresh token is spent.
    pub(super) fn renewable(&self, session: &Session) -> Result<Option<Token>> {
        match self {
            Self::Files(folders) => folders.renewable(session),
            Self::Keyring(keyring) => {
                let found = self.token(session)?;
                found.map(|token| keyring.probe().map(|()| token)).transpose()
            }
        }
        .map_err(|why| self.unsaved(session, &why))
    }

    /// Why the successor of a session's token couldn't take its place: rights, mounts and room. The token itself isn't
    /// touched, as somebody may be renewing it.
    pub(super) fn closed(&self, session: &Session) -> Option<Fault> {
        let Self::Files(folders) = self else { return None };
        let place = folders.place(session);
        let why = files::try_write(&place, Access::Secret).and_then(|()| files::is_replaceable(&place)).err()?;
        Some(self.unsaved(session, &why))
    }

    /// Stores a token; it is on the disk when this returns.
    pub(super) fn save_token(&self, session: &Session, token: &Token) -> Result<()> {
        match self {
            Self::Files(folders) => folders.save(&session.token_file(), &token.render()),
            Self::Keyring(keyring) => keyring.set(&entry("sso-token", session), &token.render()),
        }
        .map_err(|why| self.unsaved(session, &why))
    }

    /// Removes genkan's own copy of a token that is over, where the AWS tools' folder holds another one, which it would hide
    /// by its later expiry; whether it did.
    pub(super) fn uncover(&self, session: &Session, over: &Token) -> bool {
        match self {
            Self::Files(folders) => folders.uncover(session, over),
            Self::Keyring(_) => false,
        }
    }

    pub(super) fn forget_token(&self, session: &Session) -> Result<()> {
        match self {
            Self::Files(folders) => folders.forget(&session.token_file()),
            Self::Keyring(keyring) => keyring.delete(&entry("sso-token", session)),
        }
    }

    /// Whether a token could be stored: checked before a person signs in for it.
    ///
    /// # Errors
    /// `GK-SSO-015` where no folder takes it.
    pub(super) fn check(&self, session: &Session) -> Result<()> {
        match self {
            Self::Files(folders) => folders.try_write(&session.token_file()),
            Self::Keyring(keyring) => keyring.probe(),
        }
        .map_err(|why| self.unsaved(session, &why))
    }

    /// The registration for a kind of sign-in, while it can be used.
    pub(super) fn registration(&self, session: &Session, kind: Kind, now: Timestamp) -> Result<Option<Registration>> {
        let found = match self {
            Self::Files(folders) => {
                let name = Registration::file(session);
                let mut found = folders.both(&name, Registration::parse)?;
                found.drain(..).find(|found| found.serves(kind, now))
            }
            Self::Keyring(keyring) => from_keyring(keyring, "sso-client", session, Registration::parse)?,
        };
        Ok(found.filter(|found| found.serves(kind, now)))
    }

    pub(super) fn save_registration(&self, session: &Session, registration: &Registration) -> Result<()> {
        match self {
            Self::Files(folders) => folders.save(&Registration::file(session), &registration.render()),
            Self::Keyring(keyring) => keyring.set(&entry("sso-client", session), &registration.render()),
        }
    }

    pub(super) fn forget_registration(&self, session: &Session) -> Result<()> {
        match self {
            Self::Files(folders) => folders.forget(&Registration::file(session)),
            Self::Keyring(keyring) => keyring.delete(&entry("sso-client", session)),
        }
    }

    /// The role's credentials, if they were exchanged for the token that is stored.
    pub(super) fn credentials(&self, world: &World, target: &Target, token: &Token) -> Option<FetchedCredentials> {
        match self {
            Self::Files(_) => credential_cache::load(world, target, token),
            Self::Keyring(keyring) => {
                let bytes = keyring.get(&role(target)).ok()??;
                credential_cache::parse(&bytes, target, Some(token))
            }
        }
    }

    /// The role's credentials with as few reads as possible. From a keyring the token isn't read first: no other tool
    /// signs out of one.
    pub(super) fn ready(&self, world: &World, target: &Target) -> Option<FetchedCredentials> {
        match self {
            Self::Files(folders) => credential_cache::load(world, target, &folders.token(&target.session).ok()??),
            Self::Keyring(keyring) => credential_cache::parse(&keyring.get(&role(target)).ok()??, target, None),
        }
    }

    pub(super) fn save_credentials(
        &self,
        world: &World,
        target: &Target,
        token: &Token,
        given: &AwsCredentials,
    ) -> Result<()> {
        match self {
            Self::Files(_) => credential_cache::save_credentials(world, target, token, given),
            Self::Keyring(keyring) => match credential_cache::render(world, target, token, given) {
                Some(bytes) => keyring.set(&role(target), &bytes),
                None => Ok(()),
            },
        }
    }

    pub(super) fn forget_credentials(&self, world: &World, target: &Target) -> Result<()> {
        match self {
            Self::Files(_) => credential_cache::forget(world, target),
            Self::Keyring(keyring) => keyring.delete(&role(target)),
        }
    }

    fn unsaved(&self, session: &Session, why: &Fault) -> Fault {
        let fault = Fault::new(&code::UNSAVED).with("session", session.key()).because_phrase(why.said());
        let fault = fault.because_of(why).hint(words::MAKE_WRITABLE, &[]);
        match self {
            // A folder that is read-only on purpose, as a container's mount, stays so.
            Self::Files(folders) if !folders.serves => fault.hint(words::OR_ISOLATED, &[]),
            Self::Files(_) | Self::Keyring(_) => fault,
        }
    }

    /// Where the token is stored, for people: a file, or `keyring`.
    pub(super) fn place(&self, session: &Session) -> String {
        match self {
            Self::Files(folders) => folders.place(session).display().to_string(),
            Self::Keyring(_) => "keyring".to_owned(),
        }
    }
}

impl Folders {
    pub(super) fn new(world: &World) -> Self {
        Self { shared: world.dirs.aws_sso_cache.clone(), own: world.dirs.state.join("sso"), serves: true }
    }

    /// Those that count.
    fn all(&self) -> impl Iterator<Item = &PathBuf> {
        iter::once(&self.shared).chain(Some(&self.own).filter(|_| self.serves))
    }

    /// Every stored token, with the session that its file names.
    pub(super) fn tokens(&self) -> Result<Vec<Stored>> {
        let mut found = Vec::new();
        for folder in self.all() {
            for name in files::list(folder)?.into_iter().filter(|name| name.ends_with(".json")) {
                let path = folder.join(name);
                let Some(token) = settled(&path, Token::parse)? else { continue };
                // A file without these is another tool's, not of an SSO session.
                if let Some(session) = token.session() {
                    found.push(Stored { path, session, token });
                }
            }
        }
        Ok(found)
    }

    /// The token of a session: of two, the one that lives longer.
    fn token(&self, session: &Session) -> Result<Option<Token>> {
        Ok(self.tokens_of(session)?.into_iter().max_by_key(|token| token.expires))
    }

    /// The tokens of a session, in either folder.
    fn tokens_of(&self, session: &Session) -> Result<Vec<Token>> {
        self.both(&session.token_file(), |bytes| Token::of(session, bytes))
    }

    fn renewable(&self, session: &Session) -> Result<Option<Token>> {
        let (mut found, mut fault) = (None::<Token>, None);
        for folder in self.all() {
            let path = folder.join(session.token_file());
            let whole = |bytes: &[u8]| Some((Token::of(session, bytes)?, Zeroizing::new(bytes.to_vec())));
            let Some((token, bytes)) = settled(&path, whole)? else { continue };
            match files::try_replace(&path, &bytes, Access::Secret) {
                Ok(()) if found.as_ref().is_none_or(|found| found.expires < token.expires) => found = Some(token),
                Ok(()) => {}
                Err(why) => fault = Some(why),
            }
        }
        match (found, fault) {
            (None, Some(fault)) => Err(fault),
            (found, _) => Ok(found),
        }
    }

    fn both<T>(&self, name: &str, parse: impl Fn(&[u8]) -> Option<T>) -> Result<Vec<T>> {
        let mut found = Vec::new();
        for folder in self.all() {
            found.extend(settled(&folder.join(name), &parse)?);
        }
        Ok(found)
    }

    fn save(&self, name: &str, bytes: &Zeroizing<Vec<u8>>) -> Result<()> {
        let own = self.own.join(name);
        match files::replace(&self.shared.join(name), bytes, None, Access::Secret) {
            // An older one here would count again once the other is removed.
            Ok(_) => files::discard(&own),
            Err(_) if self.serves => files::replace(&own, bytes, None, Access::OwnSecret),
            Err(why) => Err(why),
        }
    }

    fn try_write(&self, name: &str) -> Result<()> {
        files::try_write(&self.shared.join(name), Access::Secret).or_else(|why| match self.serves {
            true => files::try_write(&self.own.join(name), Access::OwnSecret),
            false => Err(why),
        })
    }

    fn forget(&self, name: &str) -> Result<()> {
        files::discard(&self.own.join(name))?;
        files::remove(&self.shared.join(name), None)
    }

    fn uncover(&self, session: &Session, over: &Token) -> bool {
        let name = session.token_file();
        let stored = |folder: &Path| token_in(&folder.join(&name), session);
        let is_it = |token: Token| token.digest() == over.digest();
        stored(&self.own).is_some_and(is_it)
            && stored(&self.shared).is_some_and(|token| !is_it(token))
            && files::discard(&self.own.join(&name)).is_ok()
    }

    fn place(&self, session: &Session) -> PathBuf {
        let (shared, own) = (self.shared.join(session.token_file()), self.own.join(session.token_file()));
        let expires = |path: &Path| token_in(path, session).map(|token| token.expires);
        if self.serves && expires(&own) > expires(&shared) { own } else { shared }
    }
}

/// Whether genkan gives out the credentials of a sign-in, and so a token counts that it alone can see.
fn serves(aws: &Aws) -> bool {
    aws.identity == Identity::Isolated || aws.credential_process
}

/// The token of a session in one file, where it can be read.
fn token_in(path: &Path, session: &Session) -> Option<Token> {
    settled(path, |bytes| Token::of(session, bytes)).ok().flatten()
}

/// The files that may hold a session's token, and those that may hold the registration that renews it.
pub(super) fn secret_files(world: &World, session: &Session) -> Vec<PathBuf> {
    let names = [session.token_file(), Registration::file(session)];
    let Folders { shared, own, .. } = Folders::new(world);
    names.iter().flat_map(|name| [&shared, &own].map(|folder| folder.join(name))).collect()
}

/// A file's content once no other tool is in the middle of writing it; `None` where it is absent or of another kind.
pub(super) fn settled<T>(path: &Path, parse: impl Fn(&[u8]) -> Option<T>) -> Result<Option<T>> {
    for _ in 0..TRIES {
        let Some(bytes) = files::read(path)?.map(Zeroizing::new) else { return Ok(None) };
        if let Some(found) = parse(&bytes) {
            return Ok(Some(found));
        }
        // Whole, and of another kind.
        if serde_json::from_slice::<serde::de::IgnoredAny>(&bytes).is_ok() {
            return Ok(None);
        }
        std::thread::sleep(PAUSE);
    }
    Ok(None)
}

fn from_keyring<T>(
    keyring: &Keyring,
    kind: &str,
    session: &Session,
    parse: impl Fn(&[u8]) -> Option<T>,
) -> Result<Option<T>> {
    Ok(keyring.get(&entry(kind, session))?.and_then(|bytes| parse(&bytes)))
}

/// The name of an entry, as the keyring's own window shows it.
fn entry(kind: &str, session: &Session) -> String {
    format!("{kind}:{}", session.key())
}

fn role(target: &Target) -> String {
    let behind = target.digest_behind().map(|digest| format!(":{digest}")).unwrap_or_default();
    format!("role-keys:{}:{}:{}{behind}", target.session.key(), target.account, target.role)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::testing::japan;
    use crate::world::testing::world;

    /// A file in the folder's place, as nobody could write below it: rights don't hold the administrator back.
    #[test]
    fn where_claude_code_reads_the_aws_tools_folder_alone_a_token_elsewhere_is_none() {
        for (identity, credential_process, serves) in
            [(Identity::Shared, false, false), (Identity::Shared, true, true), (Identity::Isolated, false, true)]
        {
            let folder = tempfile::tempdir().unwrap();
            let world = world(folder.path(), &[]);
            let shared = &world.dirs.aws_sso_cache;
            files::replace(shared.parent().unwrap(), b"", None, Access::Private).unwrap();
            let mut profile = japan();
            (profile.aws_mut().identity, profile.aws_mut().credential_process) = (identity, credential_process);
            let session = Session {
                name: "corp".into(),
                start_url: "https://acme.awsapps.com/start".into(),
                region: "ap-northeast-1".into(),
                scopes: vec!["sso:account:access".into()],
            };
            let store = Store::open(&world, profile.aws().unwrap()).unwrap();
            let checked = store.check(&session).err().map(|fault| fault.code().id);
            assert_eq!(checked, (!serves).then_some("GK-SSO-015"), "{identity:?} {credential_process}");
            let token = serde_json::json!({
                "startUrl": session.start_url, "region": session.region, "accessToken": "a",
                "expiresAt": "2099-01-01T00:00:00Z",
            });
            let own = world.dirs.state.join("sso").join(session.token_file());
            files::replace(&own, token.to_string().as_bytes(), None, Access::OwnSecret).unwrap();
            let found = store.token(&session).ok().flatten().is_some();
            assert_eq!(found, serves, "{identity:?} {credential_process}");
            // Signing out takes it away whoever reads it.
            drop(store.forget_token(&session));
            assert!(!own.exists());
        }
    }
}
