//! The company proxy's credential: the value of `Proxy-Authorization`, stored in the keyring, where a person chose so in a
//! 0600 file, or printed by the profile's command.
//!
//! Claude Code runs `genkan proxy-auth` for it (`proxyAuthHelper`), and genkan's own requests carry the same. Seen:
//! Claude Code runs it at its start, keeps the answer for five minutes, and sends it to whichever proxy its settings
//! name by then, a cloned repository's too. So the settings are read as it reads them, and for another proxy nothing is
//! printed. Known hole: settings that a running Claude Code reads later.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use url::Url;
use zeroize::Zeroizing;

use super::certificate;
use super::note::Note;
pub use super::typed_secret::Storage;
use super::typed_secret::{self, TypedSecret};
use crate::claude::Effective;
use crate::claude::layers::Unread;
use crate::claude::proxy::{Proxies, Stack};
use crate::code::{keyring, network as code, residency};
use crate::fault::{Fault, Result};
use crate::guard::leaving;
use crate::messages::{Message, Phrase, proxy as words};
use crate::profile::{Profile, ProxyAuth, proxy_value_path};
use crate::secret::host_and_port;
use crate::world::ancestors::{self, Process};
use crate::world::command::{Failure, Heard, Launch};
use crate::world::digest::sha256;
use crate::world::harmless::unmarked;
use crate::world::net::{Authorization, Net, Route};
use crate::world::{World, files};

/// The deadline of `genkan proxy-auth`: Claude Code waits 30 s for it.
pub const PROXY_AUTH_TIMEOUT: Duration = Duration::from_secs(25);
/// The most bytes that a value may have: more than fit into a header.
pub const MOST: usize = 16 * 1024;
/// The deadline of the profile's command.
const COMMAND: Duration = Duration::from_secs(20);
/// The proxy for which Claude Code wants the value: it sets this for its helper.
const PROXY: &str = "CLAUDE_CODE_PROXY_URL";

/// The network of a profile, with its proxy's credential; fetching that is a part of `timeout`.
///
/// # Errors
/// As [`certificate::check`], as [`value`], and as [`Net::new`].
pub fn net(world: &World, profile: &Profile, timeout: Duration) -> Result<Net> {
    net_by(world, profile, timeout, |timeout| value(world, profile, timeout))
}

/// The same with the proxy's credential from `wanted`.
///
/// # Errors
/// As [`certificate::check`], those of `wanted`, and as [`Net::new`].
pub fn net_by(
    world: &World,
    profile: &Profile,
    timeout: Duration,
    wanted: impl FnOnce(Duration) -> Result<Option<Authorization>>,
) -> Result<Net> {
    let began = Instant::now();
    certificate::check(world, profile)?;
    let authorization = wanted(timeout)?;
    Net::new(world, &Route { authorization, ..super::route(world, profile) }, timeout.saturating_sub(began.elapsed()))
}

/// The header's value, within `timeout`; `None` where the proxy wants none. No person is asked.
///
/// One that the proxy has refused a moment ago isn't shown again by what runs by itself: companies lock an account after
/// a few wrong passwords.
///
/// # Errors
/// `GK-NET-040` to `042`, `052`; `GK-AWS-051` to `056` where the keyring can't be read.
pub fn value(world: &World, profile: &Profile, timeout: Duration) -> Result<Option<Authorization>> {
    let value = match profile.network.proxy_auth {
        _ if profile.network.proxy_url().is_empty() => return Ok(None),
        ProxyAuth::None => return Ok(None),
        ProxyAuth::Keyring => {
            let found = stored(world, profile, timeout.min(typed_secret::KEYRING_TIMEOUT));
            // No keyring, nothing in it.
            let found =
                found.map_err(|fault| if *fault.code() == keyring::ABSENT { nowhere(profile) } else { fault })?;
            found.ok_or_else(|| none(profile).hint(words::HINT_SET, &[("profile", &profile.name)]))?.0
        }
        ProxyAuth::Command => run(world, profile, timeout.min(COMMAND))?,
    };
    let (file, clock) = (note_file(world, profile), world.clock);
    if is_refused(&file, &value, world.now()) {
        return Err(Fault::new(&code::VALUE_REFUSED).with("proxy", host_and_port(&profile.network.proxy)));
    }
    let value = value.noting(move |refused| Note::new(clock.now(), refused).write(&file));
    Ok(Some(world.shown.share(&profile.name, value)))
}

/// Lets a refused value be shown once more: a person asks, who may have changed what the proxy takes.
pub fn forgive(world: &World, profile: &Profile) {
    drop(files::discard(&note_file(world, profile)));
}

/// How long a refused value isn't shown by itself. Directories forget wrong passwords after 10 to 30 minutes.
const REFUSED: SignedDuration = SignedDuration::from_mins(10);

/// Whether the proxy has refused this value a moment ago.
fn is_refused(file: &Path, value: &Authorization, now: Timestamp) -> bool {
    Note::read(file).is_some_and(|note| note.is_of(value.as_str()) && note.is_recent(now, REFUSED))
}

fn note_file(world: &World, profile: &Profile) -> PathBuf {
    let mut name = sha256(&profile.network.proxy);
    name.truncate(16);
    world.dirs.cache.join("proxy-refused").join(name)
}

/// Whether this address is that of the profile's own proxy.
pub fn is_own(profile: &Profile, address: &str) -> bool {
    profile.network.proxy_auth != ProxyAuth::None && is_the_profiles(profile, address)
}

/// Where the value for this proxy is stored; `None` where there is none.
///
/// # Errors
/// `GK-NET-038`, `054`; where the keyring can't be read.
pub fn storage(world: &World, profile: &Profile) -> Result<Option<Storage>> {
    keepable(profile)?;
    stored(world, profile, typed_secret::KEYRING_TIMEOUT).map(|stored| stored.map(|(_, storage)| storage))
}

/// Whether a value of the profile is kept here, for whichever proxy; `None` where the keyring doesn't say.
pub fn is_kept(world: &World, profile: &Profile) -> Option<bool> {
    typed(world, profile).is_kept()
}

/// The name of the value's entry, as the keyring's own window shows it.
pub fn entry(world: &World, profile: &Profile) -> String {
    typed(world, profile).entry
}

/// Stores what a person typed, `user:password`, or a whole value with its scheme.
///
/// # Errors
/// `GK-NET-038`, `039`; where it can't be written.
pub fn keep(world: &World, profile: &Profile, given: &[u8], storage: &Storage) -> Result<()> {
    keepable(profile)?;
    let value = given_as(given).map_err(|why| Fault::new(&code::NOT_A_VALUE).hint(why, &[]))?;
    let record = Zeroizing::new(format!("{}\n{}", profile.network.proxy, value.as_str()));
    typed(world, profile).write(record.as_bytes(), storage)?;
    forgive(world, profile);
    Ok(())
}

/// Removes the stored value; returns whether there was one.
///
/// # Errors
/// `GK-NET-038`; where the keyring can't be changed.
pub fn forget(world: &World, profile: &Profile) -> Result<bool> {
    keepable(profile)?;
    typed(world, profile).forget()
}

/// Unlocks the keyring with the person's help, and checks that it stores what it is given.
///
/// # Errors
/// `GK-NET-038`; `GK-AWS-050` to `056`.
pub fn unlock(world: &World, profile: &Profile) -> Result<()> {
    keepable(profile)?;
    typed(world, profile).unlock()
}

/// The file in which the value can be stored.
pub fn file(world: &World, profile: &Profile) -> PathBuf {
    typed(world, profile).file
}

/// The proxies that the asking Claude Code would send the value to.
#[derive(Debug, Default)]
pub struct Asked {
    proxies: Vec<String>,
    /// A file of the project's that can't be read, and could name another.
    unread: Option<Unread>,
}

impl Asked {
    /// Reads the settings of the program that asks; `world` still has its variables and its working folder.
    pub fn by(world: &World, asker: Option<&Process>) -> Self {
        if !ancestors::is_for_client(world, asker) {
            return Self::default();
        }
        let layers = leaving::layers(world, asker);
        let proxies = world.var(PROXY).map(str::to_owned).into_iter().chain(named(&Effective::new(&layers)));
        Self { proxies: proxies.collect(), unread: layers.unread() }
    }

    /// Checks that the value may be printed.
    ///
    /// # Errors
    /// `GK-NET-043` where another proxy than the profile's would be sent it, `GK-RES-039` where nothing says which.
    pub fn check(&self, profile: &Profile) -> Result<()> {
        if let Some(unread) = &self.unread {
            return Err(unread.fault(&residency::UNREAD));
        }
        let Some(other) = self.proxies.iter().find(|url| !is_the_profiles(profile, url)) else { return Ok(()) };
        // It may hold somebody's password.
        let other = other.rsplit('@').next().unwrap_or_default().escape_debug().to_string();
        Err(Fault::new(&code::OTHER_PROXY).with("other", other).with("proxy", &profile.network.proxy))
    }
}

fn is_the_profiles(profile: &Profile, address: &str) -> bool {
    let own = Url::parse(&profile.network.proxy).ok();
    own.is_some() && Url::parse(address).ok() == own
}

fn named(settings: &Effective) -> Option<String> {
    let text = |name: &str| settings.text(name).filter(|value| !value.is_empty());
    Proxies::from_vars(text).named(Stack::Fetch).map(|(_, url)| url.to_owned())
}

/// `user:password` becomes a value of the Basic scheme, which every proxy knows; a value with a scheme stays as it is.
fn given_as(given: &[u8]) -> std::result::Result<Authorization, Message> {
    let text = unmarked(given);
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    let text = text.strip_suffix(b"\r").unwrap_or(text);
    let is_whole = text.split(|byte| *byte == b' ').next().is_some_and(|first| first.len() < text.len())
        && !text.split(|byte| *byte == b' ').next().unwrap_or_default().contains(&b':');
    if is_whole {
        return Authorization::parse(text);
    }
    if text.is_empty() {
        Err(words::WHY_EMPTY)
    } else if text.contains(&b'\n') || text.contains(&b'\r') {
        Err(words::WHY_LINES)
    } else if !text.contains(&b':') {
        Err(words::WHY_NO_COLON)
    } else {
        let pair = Zeroizing::new(STANDARD.encode(text));
        Authorization::parse(Zeroizing::new(format!("Basic {}", *pair)).as_bytes())
    }
}

/// The stored value for the profile's proxy; `None` where it was stored for another one.
fn stored(world: &World, profile: &Profile, timeout: Duration) -> Result<Option<(Authorization, Storage)>> {
    let Some((found, storage)) = typed(world, profile).read(timeout)? else { return Ok(None) };
    let of = found.strip_prefix(profile.network.proxy.as_bytes()).and_then(|rest| rest.strip_prefix(b"\n"));
    Ok(of.and_then(|value| Authorization::parse(value).ok()).map(|value| (value, storage)))
}

fn run(world: &World, profile: &Profile, timeout: Duration) -> Result<Authorization> {
    let line = &profile.network.proxy_auth_command;
    let failed = |how: Failure, _: Option<&Heard>| {
        Fault::new(&code::PROXY_COMMAND).with_phrase("how", how.phrase()).with("command", line)
    };
    let said = Launch::line(world, line).answer(timeout, MOST, failed)?;
    Authorization::parse(&said.output)
        .map_err(|why| Fault::new(&code::PROXY_COMMAND_SAID).with("command", line).with_phrase("why", why))
}

fn keepable(profile: &Profile) -> Result<()> {
    match profile.network.proxy_auth {
        ProxyAuth::Keyring => Ok(()),
        ProxyAuth::None | ProxyAuth::Command => Err(Fault::new(&code::NO_PROXY_SECRET).with("profile", &profile.name)),
    }
}

fn none(profile: &Profile) -> Fault {
    Fault::new(&code::NO_VALUE).with("profile", &profile.name).with("proxy", &profile.network.proxy)
}

/// The same where only a file can take it.
fn nowhere(profile: &Profile) -> Fault {
    let fault = none(profile).because_phrase(Phrase::new(keyring::ABSENT.message));
    fault.hint(words::HINT_FILE, &[("profile", &profile.name)])
}

fn typed<'a>(world: &'a World, profile: &'a Profile) -> TypedSecret<'a> {
    TypedSecret {
        world,
        profile: &profile.name,
        entry: format!("proxy-auth:{}", profile.name),
        file: proxy_value_path(&world.dirs.state, &profile.name),
        instead: words::HINT_FILE,
        open: &code::OPEN_VALUE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In a container or by SSH there is none: what is missing is the value, and a file can take it.
    #[test]
    fn where_there_is_no_keyring_nothing_is_stored_and_a_file_is_the_way() {
        let fault = nowhere(&Profile::default());
        assert_eq!(*fault.code(), code::NO_VALUE);
        assert_eq!(
            fault.hints(crate::messages::Lang::En),
            ["store it in a file that only you can read: genkan proxy-auth set --file --profile "]
        );
    }

    #[test]
    fn a_pair_becomes_a_value_and_a_value_stays() {
        for (given, expected) in [
            (&b"taro:secret\n"[..], Ok("Basic dGFybzpzZWNyZXQ=")),
            (b"taro:se cret\r\n", Ok("Basic dGFybzpzZSBjcmV0")),
            (b"\xef\xbb\xbftaro:secret", Ok("Basic dGFybzpzZWNyZXQ=")),
            ("太郎:秘密".as_bytes(), Ok("Basic 5aSq6YOOOuenmOWvhg==")),
            (b"Basic dGFybzpzZWNyZXQ=\n", Ok("Basic dGFybzpzZWNyZXQ=")),
            (b"Bearer abc", Ok("Bearer abc")),
            (b"", Err(words::WHY_EMPTY)),
            (b"secret", Err(words::WHY_NO_COLON)),
            (b"a:b\nc:d\n", Err(words::WHY_LINES)),
        ] {
            let found = given_as(given);
            assert_eq!(found.as_ref().map(Authorization::as_str).map_err(|why| *why), expected, "{given:?}");
        }
    }

    #[test]
    fn a_refused_value_is_shown_again_after_a_while_or_where_a_person_asks_and_another_one_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let world = crate::world::testing::world(folder.path(), &[]);
        let mut profile = Profile::default();
        profile.network.proxy = "http://proxy.acme.example:3128".to_owned();
        let of = |text: &str| Authorization::parse(text.as_bytes()).unwrap();
        let (old, new) = (of("Basic dGFybzpvbGQ="), of("Basic dGFybzpuZXc="));
        let (start, file) = (world.now(), note_file(&world, &profile));
        Note::new(start, old.as_str()).write(&file);
        for (after, value, expected) in
            [(0, &old, true), (599, &old, true), (600, &old, false), (0, &new, false), (-1, &old, false)]
        {
            let now = start + SignedDuration::from_secs(after);
            assert_eq!(is_refused(&file, value, now), expected, "{after}");
        }
        let text = std::fs::read_to_string(&file).unwrap();
        assert_eq!(text.len(), "1795000000 abcd".len(), "{text}");
        forgive(&world, &profile);
        assert!(!is_refused(&file, &old, start));
    }

    #[test]
    fn beside_a_project_file_that_cannot_be_read_no_proxy_gets_anything() {
        let folder = tempfile::tempdir().unwrap();
        let world = crate::world::testing::world(folder.path(), &[("CLAUDE_CODE_ENTRYPOINT", "cli")]);
        let file = world.cwd.join(".claude/settings.json");
        files::replace(&file, b"{}", None, files::Access::Private).unwrap();
        let refused = || Asked::by(&world, None).check(&Profile::default()).err().map(|fault| fault.code().id);
        assert_eq!(refused(), None);
        std::fs::OpenOptions::new().write(true).open(&file).unwrap().set_len(17 * 1024 * 1024).unwrap();
        assert_eq!(refused(), Some("GK-RES-039"));
    }

    #[test]
    fn another_proxy_gets_nothing() {
        let mut profile = Profile::default();
        profile.network.proxy = "http://proxy.acme.example:3128".to_owned();
        for (asked, expected) in [
            (&[][..], None),
            (&["http://proxy.acme.example:3128", "http://proxy.acme.example:3128/"], None),
            (&["http://proxy.acme.example:3128", "http://evil.example:3128"], Some("http://evil.example:3128")),
            (&["http://proxy.acme.example:3129"], Some("http://proxy.acme.example:3129")),
            (&["https://proxy.acme.example:3128"], Some("https://proxy.acme.example:3128")),
            (&["http://a:secret@proxy.acme.example:3128"], Some("proxy.acme.example:3128")),
            (&["proxy.acme.example:3128"], Some("proxy.acme.example:3128")),
        ] {
            let proxies = asked.iter().map(|url| (*url).to_owned()).collect();
            let asked = Asked { proxies, unread: None };
            let fault = asked.check(&profile).err();
            let other = fault.as_ref().and_then(|fault| fault.arg("other"));
            assert_eq!(other, expected, "{asked:?}");
        }
    }
}
