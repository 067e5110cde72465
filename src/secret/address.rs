//! Addresses in a text, without what may be a secret in them: user, password, path and query.
//!
//! Gateways, proxies and collectors take keys in the path (`https://gw.example/KEY/bedrock`) and in the query, and
//! nothing tells such a path from another. So every path is hidden, but for those of pages that a person opens and those
//! that are an interface's own words. What stays is the host, and that there is a path. Known holes: an address without
//! a scheme is a text like any other; one ends where the first letter beyond ASCII stands.

use std::borrow::Cow;

use super::DOTS;

/// What stands in front of an address's host.
const SLASHES: &str = "://";

/// Behind the address of a profile.
const DIGEST: &str = "#sha256=";

/// The domains of AWS's access portals, in every partition.
pub const PORTALS: [&str; 7] = [
    ".awsapps.com",
    ".awsapps.cn",
    ".app.aws",
    ".portal.amazonaws.com",
    ".portal.amazonaws.com.cn",
    ".app.amazonwebservices.com.cn",
    ".portal.amazonaws.eu",
];

/// Hosts of pages that a person opens beside them: documentation, consoles, sign-ins. `.x` is everything below `x`.
const PAGES: [&str; 25] = [
    ".signin.aws",
    ".signin.aws.amazon.com",
    "signin.aws.amazon.com",
    ".console.aws.amazon.com",
    "console.aws.amazon.com",
    "docs.aws.amazon.com",
    "aws.amazon.com",
    "repost.aws",
    "code.claude.com",
    "docs.claude.com",
    "platform.claude.com",
    "support.claude.com",
    "docs.anthropic.com",
    "github.com",
    "accounts.google.com",
    "myaccount.google.com",
    "cloud.google.com",
    "console.cloud.google.com",
    "console.developers.google.com",
    "auth.cloud.google",
    "learn.microsoft.com",
    "login.microsoftonline.com",
    "microsoft.com",
    "aka.ms",
    "json-schema.org",
];

/// Words of the interfaces themselves, and the names that proxies' files usually have: a path of these alone is nobody's
/// secret.
const WORDS: [&str; 16] = [
    "anthropic",
    "api",
    "bedrock",
    "count_tokens",
    "health",
    "invoke",
    "messages",
    "model",
    "models",
    "openai",
    "proxy.pac",
    "v1",
    "v1beta",
    "v1beta1",
    "vertex",
    "wpad.dat",
];

/// The text without users, passwords, paths and queries of its addresses; `is_page` says which ones a person opens.
pub(super) fn hidden<'a>(text: &'a str, is_page: &dyn Fn(&str) -> bool) -> Cow<'a, str> {
    let mut told = String::new();
    let mut at = 0;
    while let Some(slashes) = text[at..].find(SLASHES).map(|found| at + found) {
        let begin = scheme(&text[at..slashes]).map(|scheme| slashes - scheme.len());
        let rest = slashes + SLASHES.len();
        let Some(begin) = begin else {
            told.push_str(&text[at..rest]);
            at = rest;
            continue;
        };
        let end = end(text, begin, rest);
        told.push_str(&text[at..rest]);
        let hidden_query = text[end..].strip_prefix('?').and_then(|query| query.strip_prefix(DOTS));
        match hidden_query.is_some_and(|next| next.starts_with(DIGEST)) {
            true => told.push_str(&text[rest..end]),
            false => told.push_str(&without_secrets(&text[begin..end], &text[rest..end], is_page)),
        }
        at = end;
    }
    if at == 0 {
        return Cow::Borrowed(text);
    }
    told.push_str(&text[at..]);
    Cow::Owned(told)
}

/// The scheme that a text ends with; a file's address has no host, and its path is a file's.
fn scheme(before: &str) -> Option<&str> {
    let is_of_scheme = |c: char| c.is_ascii_alphanumeric() || "+.-".contains(c);
    let scheme = &before[before.trim_end_matches(is_of_scheme).len()..];
    (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme != "file").then_some(scheme)
}

/// Where the address ends that begins there, and whose host begins at `rest`.
fn end(text: &str, begin: usize, rest: usize) -> usize {
    let opened = text[..begin].chars().next_back();
    let mut end = text.len();
    // What was hidden before stands for a user.
    let from = text[rest..].trim_start_matches(['•', '…']);
    let from = if from.starts_with('@') { text.len() - from.len() } else { rest };
    for (at, c) in text[from..].char_indices().map(|(at, c)| (from + at, c)) {
        let closes = matches!((opened, c), (Some('\''), '\'') | (Some('('), ')') | (Some('['), ']'));
        let is_next = c == ','
            && text[at + 1..].split(SLASHES).next().is_some_and(|next| {
                text[at + 1..].contains(SLASHES)
                    && !next.is_empty()
                    && next.bytes().all(|byte| byte.is_ascii_alphanumeric())
            });
        if closes || is_next || !c.is_ascii_graphic() || "\"<>`\\|".contains(c) {
            end = at;
            break;
        }
    }
    from + text[from..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']).len()
}

/// What stands behind the slashes, without secrets.
fn without_secrets(address: &str, rest: &str, is_page: &dyn Fn(&str) -> bool) -> String {
    let (authority, tail) = split(rest);
    let (user, host) = authority.rsplit_once('@').map_or(("", authority), |(user, host)| (user, host));
    let user = match user {
        "" => "",
        _ => "••••@",
    };
    let name = host.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let is_plain =
        host.is_empty() || is_interface(tail) || (user.is_empty() && (is_page(address) || is_of_pages(&name)));
    if is_plain {
        return format!("{user}{host}{tail}");
    }
    match tail.split_once(DIGEST) {
        // A profile is fetched from there; its digest holds it.
        Some((path, digest)) => {
            let (path, query) = path.split_once('?').map_or((path, ""), |(path, _)| (path, "?••••"));
            format!("{user}{host}{path}{query}{DIGEST}{digest}")
        }
        None => format!("{user}{host}/{DOTS}"),
    }
}

/// User, host and port, and what follows. A password's `/` may stand there where it should be `%2F`.
fn split(rest: &str) -> (&str, &str) {
    let cut = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(cut);
    let is_password =
        authority.split_once(':').is_some_and(|(_, port)| !port.bytes().all(|byte| byte.is_ascii_digit()));
    match tail.rfind('@') {
        Some(at) if !authority.contains('@') && is_password => {
            let host = cut + at + 1;
            let cut = rest[host..].find(['/', '?', '#']).map_or(rest.len(), |found| host + found);
            rest.split_at(cut)
        }
        _ => (authority, tail),
    }
}

fn is_interface(tail: &str) -> bool {
    tail.split('/').all(|word| word.is_empty() || WORDS.contains(&word))
}

fn is_of_pages(host: &str) -> bool {
    let is_service = ["oidc.", "device.sso."].iter().any(|service| host.starts_with(service))
        && [".amazonaws.com", ".amazonaws.com.cn"].iter().any(|end| host.ends_with(end));
    is_service
        || PAGES.iter().chain(&PORTALS).any(|page| host == *page || (page.starts_with('.') && host.ends_with(page)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_stays_and_that_there_is_a_path() {
        for (text, expected) in [
            ("https://gw.example.com/TOKEN/bedrock?key=k", "https://gw.example.com/••••"),
            ("at https://gw.example.com:8443/TOKEN, then", "at https://gw.example.com:8443/••••, then"),
            ("https://gw.example.com?key=k", "https://gw.example.com/••••"),
            ("https://gw.example.com#key", "https://gw.example.com/••••"),
            ("https://gw.example.com/v1", "https://gw.example.com/v1"),
            ("http://wpad.example.com/wpad.dat", "http://wpad.example.com/wpad.dat"),
            ("https://gw.example.com/v1/TOKEN", "https://gw.example.com/••••"),
            ("https://gw.example.com/v1?key=k", "https://gw.example.com/••••"),
            ("https://gw.example.com/", "https://gw.example.com/"),
            ("http://taro:geheim@proxy:3128", "http://••••@proxy:3128"),
            ("http://taro:ge/heim@proxy:3128/x", "http://••••@proxy:3128/••••"),
            ("http://ghp_01@proxy/v1", "http://••••@proxy/v1"),
            ("http://…@proxy/x", "http://••••@proxy/••••"),
            ("https://host:8080/@x", "https://host:8080/••••"),
            ("https://a/x,https://b/y", "https://a/••••,https://b/••••"),
            ("curl 'https://a/x' https://b/y;z", "curl 'https://a/••••' https://b/••••"),
            ("(https://a/x)", "(https://a/••••)"),
            ("https://a/xを確認", "https://a/••••を確認"),
            ("\"https://a/x\"", "\"https://a/••••\""),
            ("socks5://u:p@a:1/x", "socks5://••••@a:1/••••"),
            ("file:///home/taro/x", "file:///home/taro/x"),
            ("^https?://[^/@ ]+$", "^https?://[^/@ ]+$"),
            ("a :// b", "a :// b"),
            (
                "https://acme.awsapps.com/start/#/device?user_code=A-B",
                "https://acme.awsapps.com/start/#/device?user_code=A-B",
            ),
            ("https://acme.awsapps.com.evil.example/x", "https://acme.awsapps.com.evil.example/••••"),
            ("https://u:p@acme.awsapps.com/x", "https://••••@acme.awsapps.com/••••"),
            ("https://docs.aws.amazon.com/cli/", "https://docs.aws.amazon.com/cli/"),
            ("https://help.example/claude", "https://help.example/claude"),
            ("https://help.example/other", "https://help.example/••••"),
            ("https://f.example/a.toml?sig=1#sha256=0a", "https://f.example/a.toml?••••#sha256=0a"),
        ] {
            let once = hidden(text, &|page| page == "https://help.example/claude").into_owned();
            assert_eq!(once, expected, "{text}");
            assert_eq!(hidden(&once, &|page| page == "https://help.example/claude"), expected, "{text}, again");
        }
    }
}
