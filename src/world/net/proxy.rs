//! The proxy that requests go through, and the credential that it wants.

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, OnceLock};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::{Position, Url};
use zeroize::Zeroizing;

use super::{PROXIES, Route, Tunnels};
use crate::code::{Code, aws as code, network};
use crate::fault::{Fault, Result};
use crate::messages::{Message, proxy as words};
use crate::secret::{host_and_port, proxy_address};
use crate::world::Vars;
use crate::world::harmless::unmarked;
use crate::world::no_proxy::{LISTS, no_proxy_covers, no_proxy_entries};

/// A proxy's credential: the value of `Proxy-Authorization`, a scheme and its parameters. Its `Debug` shows neither.
///
/// Companies lock an account after a few wrong passwords, and a command asks several hosts at once. So the first
/// connection alone [shows](Self::show) it, the others wait for what the proxy says, and what it refused isn't shown
/// again. Clones share that.
#[derive(Clone)]
pub struct Authorization {
    value: Zeroizing<String>,
    trial: Arc<Trial>,
}

/// What is done with a refused value.
type Noting = dyn Fn(&str) + Send + Sync;

/// What the proxy said of it.
#[derive(Default)]
struct Trial {
    state: Mutex<State>,
    changed: Condvar,
    /// Told once it is refused.
    refused: OnceLock<Box<Noting>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum State {
    #[default]
    Unknown,
    /// The first connection is on its way.
    Trying,
    Taken,
    Refused,
}

/// The longest that others wait for the first connection: a proxy answers at once whether it takes a password, and
/// behind it a host may be silent.
const FIRST: Duration = Duration::from_secs(3);

impl Authorization {
    /// # Errors
    /// Why these bytes are no such value.
    pub fn parse(bytes: &[u8]) -> std::result::Result<Self, Message> {
        let bytes = unmarked(bytes).trim_ascii();
        let text = std::str::from_utf8(bytes).map_err(|_| words::WHY_CHARACTERS)?;
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        match text.split_once(' ') {
            _ if text.is_empty() => Err(words::WHY_EMPTY),
            _ if text.len() > 16 * 1024 => Err(words::WHY_LONG),
            _ if text.contains(['\n', '\r']) => Err(words::WHY_LINES),
            _ if !text.chars().all(|c| c.is_ascii_graphic() || c == ' ') => Err(words::WHY_CHARACTERS),
            Some((scheme, _)) if scheme.chars().all(is_token) => {
                Ok(Self { value: text.to_owned().into(), trial: Arc::default() })
            }
            _ => Err(words::WHY_SCHEME),
        }
    }

    /// User and password of a proxy's address; `None` where it has none.
    fn in_address(url: &str) -> Option<Self> {
        let url = Url::parse(url).ok().filter(|url| !url.username().is_empty())?;
        let plain = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let pair = Zeroizing::new(format!("{}:{}", plain(url.username()), plain(url.password().unwrap_or_default())));
        Self::parse(format!("Basic {}", STANDARD.encode(&*pair)).as_bytes()).ok()
    }

    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// What is done with the value once the proxy has refused it; the first one that is given counts.
    #[must_use]
    pub fn noting(self, refused: impl Fn(&str) + Send + Sync + 'static) -> Self {
        _ = self.trial.refused.set(Box::new(refused));
        self
    }

    /// Shows it to the proxy by `connect`, unless that has refused it; `None` then. `is_taken` says what the outcome
    /// tells of it: nothing where the proxy wasn't reached.
    pub fn show<T>(&self, connect: impl FnOnce() -> T, is_taken: impl FnOnce(&T) -> Option<bool>) -> Option<T> {
        let is_first = match self.trial.enter() {
            State::Refused => return None,
            state => state == State::Unknown,
        };
        let outcome = connect();
        match is_taken(&outcome) {
            Some(true) => self.trial.set(State::Taken),
            Some(false) => {
                self.trial.set(State::Refused);
                self.trial.refused.get().into_iter().for_each(|refused| refused(&self.value));
            }
            None if is_first => self.trial.set(State::Unknown),
            None => {}
        }
        Some(outcome)
    }

    /// The scheme, which is no secret.
    pub fn scheme(&self) -> &str {
        self.value.split(' ').next().unwrap_or_default()
    }

    /// The secrets in it: what follows the scheme, and the password that it encodes.
    pub fn secrets(&self) -> Vec<String> {
        let shown = self.value.split_once(' ').map(|(_, rest)| rest.trim().to_owned());
        let password = self.pair().map(|(_, password)| password.to_string());
        shown.into_iter().chain(password).collect()
    }

    /// User and password, where the scheme is Basic.
    fn pair(&self) -> Option<(Zeroizing<String>, Zeroizing<String>)> {
        let (scheme, rest) = self.value.split_once(' ')?;
        let bytes = STANDARD.decode(rest.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
        let text = Zeroizing::new(String::from_utf8(bytes).ok()?);
        let (user, password) = text.split_once(':')?;
        Some((user.to_owned().into(), password.to_owned().into()))
    }
}

/// What this process shows proxies, by profile, or by host and port where an address has it, and the tunnels that they
/// open for it. Clones share both.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    values: Arc<Mutex<BTreeMap<String, Authorization>>>,
    tunnels: Tunnels,
}

impl Shown {
    /// The same value that is shown already, with what the proxy said of it, or this one from now on.
    #[must_use]
    pub fn share(&self, whose: &str, value: Authorization) -> Authorization {
        let Ok(mut shown) = self.values.lock() else { return value };
        match shown.get(whose) {
            Some(known) if known.value == value.value => known.clone(),
            _ => {
                shown.insert(whose.to_owned(), value.clone());
                value
            }
        }
    }

    /// The same for what a proxy's own address has; `None` where it has nothing.
    #[must_use]
    pub fn of_address(&self, url: &str) -> Option<Authorization> {
        // No profile is called so, and no secret stands in the key.
        Some(self.share(&format!("@{}", host_and_port(url)), Authorization::in_address(url)?))
    }

    pub const fn tunnels(&self) -> &Tunnels {
        &self.tunnels
    }
}

impl Trial {
    /// What is known, once no first connection is on its way; [`State::Unknown`] to whoever is the first.
    fn enter(&self) -> State {
        let Ok(state) = self.state.lock() else { return State::Unknown };
        let is_trying = |state: &mut State| *state == State::Trying;
        let Ok((mut state, _)) = self.changed.wait_timeout_while(state, FIRST, is_trying) else {
            return State::Unknown;
        };
        let found = *state;
        if found == State::Unknown {
            *state = State::Trying;
        }
        found
    }

    fn set(&self, now: State) {
        if let Ok(mut state) = self.state.lock() {
            *state = now;
        }
        self.changed.notify_all();
    }
}

impl std::fmt::Debug for Authorization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authorization(…)")
    }
}

/// A proxy, and the hosts that are reached without it.
pub(super) struct Proxy {
    /// With user and password, where it wants them.
    pub(super) url: String,
    /// Host and port, without user and password.
    pub(super) name: String,
    bypass: Vec<String>,
    /// What it is shown, which the address has in it.
    pub(super) authorization: Option<Authorization>,
    /// Whether that is the profile's, and not the address's own.
    is_profiles: bool,
}

impl Proxy {
    /// The profile's proxy with its own exceptions, else that of Claude Code's settings laid over the environment, as Claude
    /// Code does.
    pub(super) fn for_route(route: &Route, vars: &Vars, shown: &Shown) -> Result<Option<Self>> {
        let vars = vars.under(&route.settings);
        let named = PROXIES.into_iter().find_map(|name| Some((name, vars.get(name)?)));
        let (by, url, bypass): (_, _, Vec<String>) = match (route.proxy.as_str(), named) {
            _ if route.direct => return Ok(None),
            ("", None) => return Ok(None),
            ("", Some((by, url))) => {
                let list = LISTS.into_iter().find_map(|name| vars.get(name)).unwrap_or("");
                (by, url, no_proxy_entries(list).collect())
            }
            (url, _) => {
                ("network.proxy", url, route.no_proxy.iter().flat_map(|entry| no_proxy_entries(entry)).collect())
            }
        };
        let bad = || Fault::new(&code::BAD_PROXY).with("by", by);
        let address = proxy_address(url).ok_or_else(bad)?;
        let host = address.host_str().ok_or_else(bad)?;
        let name = address.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let of_profile = route.authorization.clone().filter(|_| by == "network.proxy");
        let is_profiles = of_profile.is_some();
        let authorization = of_profile.or_else(|| shown.of_address(url));
        let url = match &authorization {
            Some(value) => signed(&address, value, &name)?,
            None => address.into(),
        };
        Ok(Some(Self { url, name, bypass, authorization, is_profiles }))
    }

    /// Whether a host is reached directly: this machine, and what the list names.
    pub(super) fn is_bypassed(&self, host: &str, port: u16) -> bool {
        let host = host.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
        // An IPv6 address has colons of its own.
        let is_address = |entry: &str| entry.trim_start_matches('[').trim_end_matches(']') == host;
        ["127.0.0.1", "::1"].contains(&&*host)
            || no_proxy_covers("localhost", &host, port)
            || self.bypass.iter().any(|entry| is_address(entry) || no_proxy_covers(entry, &host, port))
    }

    /// What it means that it asks for a sign-in: it was shown nothing, or doesn't take what it was shown.
    pub(super) fn challenge(&self) -> &'static Code {
        match &self.authorization {
            Some(_) if self.is_profiles => &network::VALUE_REFUSED,
            Some(_) => &network::PASSWORD_REFUSED,
            None => &code::PROXY_AUTH,
        }
    }

    /// That it doesn't take what it was shown.
    pub(super) fn refused(&self, host: &str) -> Fault {
        Fault::new(self.challenge()).with("host", host).with("proxy", &self.name)
    }
}

/// The proxy's address with user and password, as the HTTP library wants them.
fn signed(address: &Url, authorization: &Authorization, name: &str) -> Result<String> {
    let (user, password) = authorization.pair().ok_or_else(|| Fault::new(&network::NOT_BASIC).with("proxy", name))?;
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let place = &address[Position::BeforeHost..];
    Ok(format!("{}://{}:{}@{place}", address.scheme(), encoded(&user), encoded(&password)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vars_of(vars: &[(&str, &str)]) -> Vars {
        Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    /// Many connections at once, as doctor opens them.
    #[test]
    fn what_the_proxy_refuses_is_shown_once_and_what_it_takes_by_everybody() {
        for (taken, showings) in [(Some(false), 1), (Some(true), 8)] {
            let noted = Arc::new(Mutex::new(0));
            let notes = Arc::clone(&noted);
            let value = Authorization::parse(b"Basic dGFybzpzZWNyZXQ=").unwrap();
            let value = value.noting(move |_| *notes.lock().unwrap() += 1);
            let shown = Mutex::new(0);
            let connect = || {
                std::thread::sleep(Duration::from_millis(30));
                *shown.lock().unwrap() += 1;
            };
            let outcomes: Vec<_> = std::thread::scope(|scope| {
                let all: Vec<_> = (0..8).map(|_| scope.spawn(|| value.clone().show(connect, |()| taken))).collect();
                all.into_iter().map(|one| one.join().unwrap()).collect()
            });
            assert_eq!(*shown.lock().unwrap(), showings, "{taken:?}");
            assert_eq!(outcomes.iter().flatten().count(), showings, "{taken:?}");
            assert_eq!(*noted.lock().unwrap(), usize::from(taken == Some(false)));
        }
    }

    #[test]
    fn a_proxy_that_was_not_reached_has_said_nothing_of_it() {
        let value = Authorization::parse(b"Basic dGFybzpzZWNyZXQ=").unwrap();
        assert_eq!(value.show(|| "lost", |_| None), Some("lost"));
        assert_eq!(value.show(|| "refused", |_| Some(false)), Some("refused"));
        assert_eq!(value.show(|| "never", |_| Some(true)), None);
        // The same value of another place, and another value.
        let shown = Shown::default();
        let again = || Authorization::parse(b"Basic dGFybzpzZWNyZXQ=").unwrap();
        let first = shown.share("acme", again());
        assert_eq!(first.show(|| (), |()| Some(false)), Some(()));
        assert_eq!(shown.share("acme", again()).show(|| (), |()| Some(true)), None);
        assert_eq!(shown.share("other", again()).show(|| (), |()| Some(true)), Some(()));
        let other = Authorization::parse(b"Basic dGFybzpuZXc=").unwrap();
        assert_eq!(shown.share("acme", other).show(|| (), |()| Some(true)), Some(()));
        let address = || shown.of_address("http://taro:s3cret@ours:3").expect("it has a password");
        assert_eq!(address().show(|| (), |()| Some(false)), Some(()));
        assert_eq!(address().show(|| (), |()| Some(true)), None);
        assert!(shown.of_address("http://ours:3").is_none() && !format!("{shown:?}").contains("s3cret"));
    }

    #[test]
    fn the_profiles_proxy_comes_first_then_the_environments_in_lower_case() {
        let both = [("HTTPS_PROXY", "http://upper:1"), ("https_proxy", "http://lower:2"), ("NO_PROXY", ".a,b c")];
        let route =
            |proxy: &str| Route { proxy: proxy.to_owned(), no_proxy: vec![".corp".to_owned()], ..Route::default() };
        for (proxy, vars, name, bypass) in [
            ("", &both[..], Some("lower:2"), vec![".a", "b", "c"]),
            ("", &both[..1], Some("upper:1"), vec![]),
            ("", &[("HTTP_PROXY", "http://plain:4")], Some("plain:4"), vec![]),
            ("http://ours:3", &both, Some("ours:3"), vec![".corp"]),
            ("", &[], None, vec![]),
        ] {
            let found = Proxy::for_route(&route(proxy), &vars_of(vars), &Shown::default()).unwrap();
            assert_eq!(found.as_ref().map(|proxy| proxy.name.as_str()), name);
            let named = found.map_or_else(Vec::new, |proxy| proxy.bypass);
            assert!(named.starts_with(&bypass.into_iter().map(str::to_owned).collect::<Vec<_>>()), "{named:?}");
        }
        // As Claude Code 2.1.332 reads them.
        for (proxy, url) in [
            (" http://ours:3 ", "http://ours:3/"),
            ("HTTP://ours:3", "http://ours:3/"),
            ("http:/ours:3", "http://ours:3/"),
            ("ours:3", "http://ours:3/"),
            ("http://ta ro:p w@ours:3", "http://ta%20ro:p%20w@ours:3/"),
            ("http://taro:pä@ours:3", "http://taro:p%C3%A4@ours:3/"),
            ("http://taro:p%E9@ours:3", "http://taro:p%EF%BF%BD@ours:3/"),
        ] {
            let found = Proxy::for_route(&route(proxy), &Vars::default(), &Shown::default()).unwrap().unwrap();
            assert_eq!((found.name.as_str(), found.url.as_str()), ("ours:3", url), "{proxy}");
            assert!(ureq::Proxy::new(&found.url).is_ok(), "{proxy}");
        }
        let stray =
            ["http://a:1#b@ours:3", "http://a:b@c#1@ours:3", "http://a:5%off@ours:3", r"http://corp\a:b@ours:3"];
        for bad in ["ours", "a:b@ours:3", "//ours:3", "socks5://ours:3", "http://", "::"].into_iter().chain(stray) {
            assert!(Proxy::for_route(&route(bad), &Vars::default(), &Shown::default()).is_err(), "{bad}");
        }
    }

    #[test]
    fn exceptions_are_names_and_domains() {
        let proxy = |list: &str| {
            let vars = [("https_proxy", "http://p:1"), ("no_proxy", list)];
            Proxy::for_route(&Route::default(), &vars_of(&vars), &Shown::default()).unwrap().unwrap()
        };
        for (list, host, bypassed) in [
            (".amazonaws.com", "bedrock.ap-northeast-1.amazonaws.com", true),
            ("amazonaws.com", "bedrock.ap-northeast-1.amazonaws.com", true),
            ("*.amazonaws.com", "bedrock.ap-northeast-1.amazonaws.com", true),
            ("bedrock.ap-northeast-1.amazonaws.com", "BEDROCK.ap-northeast-1.amazonaws.com", true),
            ("amazonaws.com", "evilamazonaws.com", false),
            ("*amazonaws.com", "sts.amazonaws.com", false),
            ("llm.acme.example:443", "llm.acme.example", true),
            ("llm.acme.example:8443", "llm.acme.example", false),
            (".acme.example:443", "llm.acme.example", true),
            ("a.example\tacme.example", "llm.acme.example", true),
            ("fd00::1", "[fd00::1]", true),
            ("amazonaws.com", "app.localhost", true),
            ("*", "anything", true),
            ("", "127.0.0.1", true),
            ("", "[::1]", true),
            ("", "bedrock.ap-northeast-1.amazonaws.com", false),
        ] {
            assert_eq!(proxy(list).is_bypassed(host, 443), bypassed, "{list}: {host}");
        }
    }
}
