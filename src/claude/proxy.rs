//! Which way Claude Code takes to a host: through the proxy or past it.
//!
//! It has several minds. Its AWS SDK (control plane, STS) knows exact names and domains with a leading dot, from both lists
//! together; what it fetches itself (the runtime) goes by its JavaScript runtime, which knows more forms, and one list only;
//! Google's library reads fewer variables. The access portal is asked as STS is. Found by running it against a recording
//! proxy (2.1.328, 2.1.332); `tests/real/doctor_ways.rs` holds the table of the first two. It knows nothing of PAC files
//! and the system's settings. Known hole: renewing an SSO token never uses a proxy.

use crate::world::no_proxy::{EVERYTHING, HTTP, HTTPS, no_proxy_covers, no_proxy_entries};

/// Which part of Claude Code asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stack {
    /// The AWS SDK: control plane, STS, portal.
    Sdk,
    /// What is fetched: the runtime, mantle, Entra ID.
    Fetch,
    /// Google's library, which asks for tokens. Seen (2.1.332): it doesn't read `HTTP_PROXY`.
    Google,
}

/// The variables of Claude Code's environment that choose the way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proxies {
    named: Vec<(&'static str, String)>,
    no_proxy: Option<String>,
    no_proxy_upper: Option<String>,
}

impl Proxies {
    /// Reads the variables; `var` answers as Claude Code's environment does.
    pub fn from_vars<'a>(var: impl Fn(&str) -> Option<&'a str>) -> Self {
        let names = [HTTPS, HTTP, EVERYTHING].into_iter().flatten();
        let named = names.filter_map(|name| Some((name, var(name)?.to_owned()))).collect();
        let owned = |name| var(name).map(str::to_owned);
        Self { named, no_proxy: owned("no_proxy"), no_proxy_upper: owned("NO_PROXY") }
    }

    /// The variable that names the proxy, and its address as it stands there; whether a host goes past it is another
    /// question.
    pub fn named(&self, stack: Stack) -> Option<(&'static str, &str)> {
        let named = self.named.iter().find(|(name, _)| match stack {
            Stack::Sdk => !EVERYTHING.contains(name),
            Stack::Fetch => true,
            Stack::Google => !HTTP.contains(name),
        });
        named.filter(|(name, url)| !is_passed_over(name, url)).map(|(name, url)| (*name, url.as_str()))
    }

    /// The proxy that a request to this host goes through.
    pub fn to(&self, stack: Stack, host: &str, port: u16) -> Option<&str> {
        let host = host.to_ascii_lowercase();
        let skips = match stack {
            Stack::Sdk => {
                self.lists().any(|list| list == "*" || no_proxy_entries(list).any(|entry| of_sdk(&entry, &host, port)))
            }
            Stack::Fetch | Stack::Google => self
                .lists()
                .next()
                .is_some_and(|list| no_proxy_entries(list).any(|entry| no_proxy_covers(&entry, &host, port))),
        };
        self.named(stack).filter(|_| !skips).map(|(_, url)| url)
    }

    /// Lower case first.
    pub fn lists(&self) -> impl Iterator<Item = &str> {
        self.no_proxy.iter().chain(&self.no_proxy_upper).map(String::as_str)
    }
}

/// Whether a variable names what is no HTTP proxy for everything: that is ignored; one that is named for HTTPS fails.
pub fn is_passed_over(name: &str, url: &str) -> bool {
    EVERYTHING.contains(&name) && !is_http(url)
}

/// Whether the address is an HTTP proxy's, as one without a scheme is.
fn is_http(url: &str) -> bool {
    url.split_once("://").is_none_or(|(scheme, _)| ["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()))
}

fn of_sdk(entry: &str, host: &str, port: u16) -> bool {
    if entry.contains(':') {
        return entry == format!("{host}:{port}");
    }
    match entry.strip_prefix('.') {
        Some(domain) => host == domain || host.ends_with(entry),
        None => host == entry,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTROL: &str = "bedrock.ap-northeast-1.amazonaws.com";

    /// The answers of the real client are held in `tests/real/doctor_ways.rs`; this is the quick half.
    #[test]
    fn two_halves_read_one_list() {
        for (list, sdk_skips, fetch_skips) in [
            ("", false, false),
            ("*", true, true),
            ("*,a.example", false, true),
            ("*:443", false, false),
            (".amazonaws.com", true, true),
            ("amazonaws.com", false, true),
            ("*.amazonaws.com", false, true),
            ("*amazonaws.com", false, false),
            ("naws.com", false, false),
            (".amazonaws.com:443", false, true),
            (".amazonaws.com:8443", false, false),
            ("BEDROCK.ap-northeast-1.amazonaws.com", true, true),
            ("bedrock.ap-northeast-1.amazonaws.com:443", true, true),
            ("a.example .amazonaws.com", true, true),
            ("10.0.0.0/8", false, false),
        ] {
            let proxies = Proxies::from_vars(|name| match name {
                "HTTPS_PROXY" => Some("http://p:1"),
                "NO_PROXY" => Some(list),
                _ => None,
            });
            let skips = |stack| proxies.to(stack, CONTROL, 443).is_none();
            assert_eq!((skips(Stack::Sdk), skips(Stack::Fetch)), (sdk_skips, fetch_skips), "{list}");
        }
    }

    #[test]
    fn the_first_variable_names_the_proxy() {
        let of = |vars: &'static [(&str, &str)]| {
            Proxies::from_vars(|name| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| *value))
        };
        let both = of(&[("HTTPS_PROXY", "http://upper:1"), ("https_proxy", "http://lower:1")]);
        assert_eq!(both.named(Stack::Sdk), Some(("https_proxy", "http://lower:1")));
        let plain = of(&[("HTTP_PROXY", "http://plain:1"), ("ALL_PROXY", "http://all:1")]);
        assert_eq!(plain.named(Stack::Fetch), Some(("HTTP_PROXY", "http://plain:1")));
        assert_eq!(plain.named(Stack::Google), Some(("ALL_PROXY", "http://all:1")));
        let all = of(&[("ALL_PROXY", "http://all:1")]);
        assert_eq!((all.named(Stack::Sdk), all.named(Stack::Fetch).is_some()), (None, true));
        let socks = of(&[("all_proxy", "SOCKS5h://all:1"), ("ALL_PROXY", "http://all:1")]);
        assert_eq!(socks.named(Stack::Fetch), None);
        let socks = of(&[("HTTPS_PROXY", "socks5://all:1")]);
        assert_eq!(socks.named(Stack::Fetch), Some(("HTTPS_PROXY", "socks5://all:1")));
    }
}
