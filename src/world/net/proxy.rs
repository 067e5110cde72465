//! The proxy that requests go through, and the credential that it wants.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use ureq::http::Uri;
use zeroize::Zeroizing;

use super::Route;
use crate::code::{aws as code, network};
use crate::fault::{Fault, Result};
use crate::messages::{Message, proxy as words};
use crate::world::Vars;

/// A proxy's credential: the value of `Proxy-Authorization`, a scheme and its parameters. Its `Debug` shows neither.
#[derive(Clone)]
pub struct Authorization(Zeroizing<String>);

impl Authorization {
    /// # Errors
    /// Why these bytes are no such value.
    pub fn parse(bytes: &[u8]) -> std::result::Result<Self, Message> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
        let text = std::str::from_utf8(bytes).map_err(|_| words::WHY_CHARACTERS)?;
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        match text.split_once(' ') {
            _ if text.is_empty() => Err(words::WHY_EMPTY),
            _ if text.len() > 16 * 1024 => Err(words::WHY_LONG),
            _ if text.contains(['\n', '\r']) => Err(words::WHY_LINES),
            _ if !text.chars().all(|c| c.is_ascii_graphic() || c == ' ') => Err(words::WHY_CHARACTERS),
            Some((scheme, _)) if scheme.chars().all(is_token) => Ok(Self(text.to_owned().into())),
            _ => Err(words::WHY_SCHEME),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The scheme, which is no secret.
    pub fn scheme(&self) -> &str {
        self.0.split(' ').next().unwrap_or_default()
    }

    /// The secrets in it: what follows the scheme, and the password that it encodes.
    pub fn secrets(&self) -> Vec<String> {
        let shown = self.0.split_once(' ').map(|(_, rest)| rest.trim().to_owned());
        let password = self.pair().map(|(_, password)| password.to_string());
        shown.into_iter().chain(password).collect()
    }

    /// User and password, where the scheme is Basic.
    fn pair(&self) -> Option<(Zeroizing<String>, Zeroizing<String>)> {
        let (scheme, rest) = self.0.split_once(' ')?;
        let bytes = STANDARD.decode(rest.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
        let text = Zeroizing::new(String::from_utf8(bytes).ok()?);
        let (user, password) = text.split_once(':')?;
        Some((user.to_owned().into(), password.to_owned().into()))
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
}

impl Proxy {
    /// The profile's proxy with its own exceptions, else the environment's; lower case wins, as in Claude Code.
    pub(super) fn for_route(route: &Route, vars: &Vars) -> Result<Option<Self>> {
        let from_env = ["https_proxy", "HTTPS_PROXY"].into_iter().find_map(|name| Some((name, vars.get(name)?)));
        let (by, url, no_proxy) = match (route.proxy.as_str(), from_env) {
            _ if route.direct => return Ok(None),
            ("", None) => return Ok(None),
            ("", Some((by, url))) => {
                let list = ["no_proxy", "NO_PROXY"].into_iter().find_map(|name| vars.get(name)).unwrap_or("");
                (by, url, list.split([',', ' ']).map(str::to_owned).collect())
            }
            (url, _) => ("network.proxy", url, route.no_proxy.clone()),
        };
        let bad = || Fault::new(&code::BAD_PROXY).with("by", by);
        let uri: Uri = url.parse().map_err(|_| bad())?;
        let host = uri.host().ok_or_else(bad)?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err(bad());
        }
        let name = uri.port_u16().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let bypass = no_proxy.iter().map(|entry| entry.trim().trim_start_matches('*').to_ascii_lowercase());
        let stars = no_proxy.iter().any(|entry| entry.trim() == "*");
        let mut bypass: Vec<String> = bypass.filter(|entry| !entry.is_empty()).collect();
        bypass.extend(["localhost", "127.0.0.1", "::1"].map(str::to_owned));
        bypass.extend(stars.then(|| "*".to_owned()));
        let url = match &route.authorization {
            Some(authorization) if by == "network.proxy" => signed(url, authorization, &name)?,
            _ => url.to_owned(),
        };
        Ok(Some(Self { url, name, bypass }))
    }

    /// Whether a host is reached directly: an exact name, or a domain with everything below it.
    pub(super) fn is_bypassed(&self, host: &str) -> bool {
        let host = host.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
        self.bypass.iter().any(|entry| match entry.strip_prefix('.').unwrap_or(entry) {
            "*" => true,
            name => host == name || host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.')),
        })
    }
}

/// The proxy's address with user and password, as the HTTP library wants them.
fn signed(url: &str, authorization: &Authorization, name: &str) -> Result<String> {
    let (user, password) = authorization.pair().ok_or_else(|| Fault::new(&network::NOT_BASIC).with("proxy", name))?;
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    Ok(format!("{scheme}://{}:{}@{rest}", encoded(&user), encoded(&password)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vars_of(vars: &[(&str, &str)]) -> Vars {
        Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn the_profiles_proxy_comes_first_then_the_environments_in_lower_case() {
        let both = [("HTTPS_PROXY", "http://upper:1"), ("https_proxy", "http://lower:2"), ("NO_PROXY", ".a,b c")];
        let route =
            |proxy: &str| Route { proxy: proxy.to_owned(), no_proxy: vec![".corp".to_owned()], ..Route::default() };
        for (proxy, vars, name, bypass) in [
            ("", &both[..], Some("lower:2"), vec![".a", "b", "c"]),
            ("", &both[..1], Some("upper:1"), vec![]),
            ("http://ours:3", &both, Some("ours:3"), vec![".corp"]),
            ("", &[], None, vec![]),
        ] {
            let found = Proxy::for_route(&route(proxy), &vars_of(vars)).unwrap();
            assert_eq!(found.as_ref().map(|proxy| proxy.name.as_str()), name);
            let named = found.map_or_else(Vec::new, |proxy| proxy.bypass);
            assert!(named.starts_with(&bypass.into_iter().map(str::to_owned).collect::<Vec<_>>()), "{named:?}");
        }
        for bad in ["ours:3", "socks5://ours:3", "http://", "::"] {
            assert!(Proxy::for_route(&route(bad), &Vars::default()).is_err(), "{bad}");
        }
    }

    #[test]
    fn exceptions_are_names_and_domains() {
        let proxy = |list: &str| {
            let vars = [("https_proxy", "http://p:1"), ("no_proxy", list)];
            Proxy::for_route(&Route::default(), &vars_of(&vars)).unwrap().unwrap()
        };
        for (list, host, bypassed) in [
            (".amazonaws.com", "bedrock.ap-northeast-1.amazonaws.com", true),
            ("amazonaws.com", "bedrock.ap-northeast-1.amazonaws.com", true),
            ("*.amazonaws.com", "bedrock.ap-northeast-1.amazonaws.com", true),
            ("bedrock.ap-northeast-1.amazonaws.com", "BEDROCK.ap-northeast-1.amazonaws.com", true),
            ("amazonaws.com", "evilamazonaws.com", false),
            ("*", "anything", true),
            ("", "127.0.0.1", true),
            ("", "[::1]", true),
            ("", "bedrock.ap-northeast-1.amazonaws.com", false),
        ] {
            assert_eq!(proxy(list).is_bypassed(host), bypassed, "{list}: {host}");
        }
    }
}
