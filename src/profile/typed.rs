//! What a person types or pastes for a key, as a profile writes it: an account number as AWS's console shows it, an
//! address as a browser or a product's page shows it, and whatever is a word of a machine's without the quotation marks that
//! came along and in the letters of a keyboard without an input method.
//!
//! What can't be read so stays as it was typed: the rules say what is wrong with it. A profile's own file is read to the
//! letter.

use url::Url;

use super::url::is_loopback;
use crate::models::id::is_account_id;
use crate::world::fold::half_width;

/// The value of a key, as it was typed.
pub(super) fn value(key: &str, typed: &str) -> String {
    let typed = &if is_word(key) { pasted(typed) } else { typed.to_owned() };
    let meant = match key {
        "aws.account_id" => account(typed),
        "aws.sso_start_url" => start_url(typed),
        "gateway.url" => gateway(typed),
        _ => None,
    };
    meant.unwrap_or_else(|| typed.to_owned())
}

/// Whether a key takes names, numbers and addresses, in which no quotation mark and no wide letter has a place; a command
/// line or a text may have both.
fn is_word(key: &str) -> bool {
    let section = key.split('.').next().unwrap_or_default();
    ["aws", "google", "foundry", "gateway"].contains(&section) && !key.ends_with("_command")
}

/// A word as it was meant that came out of a chat, a page or a terminal.
fn pasted(typed: &str) -> String {
    let narrow: String = typed.chars().map(half_width).collect();
    let word = narrow.trim();
    let pairs = [('"', '"'), ('\'', '\''), ('`', '`'), ('<', '>'), ('“', '”'), ('‘', '’'), ('「', '」')];
    let inside = |(open, close)| word.strip_prefix(open)?.strip_suffix(close);
    pairs.into_iter().find_map(inside).unwrap_or(word).trim().to_owned()
}

/// `1111-2222-3333` of the console's corner, or with blanks.
fn account(typed: &str) -> Option<String> {
    let is_between = |c: &char| c.is_whitespace() || "-‐‑‒–−ー".contains(*c);
    let digits: String = typed.chars().filter(|c| !is_between(c)).collect();
    is_account_id(&digits).then_some(digits)
}

/// A start URL as AWS writes it: `https://` and `/start` are added, what a browser shows behind them is taken away. `None`
/// where no host can be read.
pub fn start_url(typed: &str) -> Option<String> {
    let mut url = parsed(&pasted(typed))?;
    let host = url.host_str().filter(|host| host.contains('.'))?;
    let is_portal = host.ends_with(".awsapps.com");
    if url.scheme() != "https" {
        return None;
    }
    url.set_query(None);
    url.set_fragment(None);
    if is_portal {
        url.set_path("/start");
    }
    let text = url.to_string();
    Some(if url.path() == "/" { text.trim_end_matches('/').to_owned() } else { text })
}

/// Whether two start URLs lead to one access portal; their case, and what a browser writes behind them, are no part of it.
pub fn is_same_portal(one: &str, other: &str) -> bool {
    let plain = |url: &str| url.trim().trim_end_matches(['/', '#']).to_ascii_lowercase();
    plain(one) == plain(other)
}

/// A gateway's address as Claude Code takes it: `https://` is added, and what Claude Code itself puts behind it is taken
/// away.
fn gateway(typed: &str) -> Option<String> {
    let url = parsed(typed)?;
    // What is asked for there, and an open connection, are for the rules to refuse.
    let is_plain = url.query().is_none() && url.fragment().is_none();
    if !is_plain || !(url.scheme() == "https" || url.scheme() == "http" && is_loopback(&url)) {
        return None;
    }
    Some(address(url.as_str()).to_owned())
}

/// The part of a gateway's address that stands before what Claude Code asks for.
pub(super) fn address(url: &str) -> &str {
    let url = url.trim_end_matches('/');
    let url = url.strip_suffix("/count_tokens").filter(|url| url.ends_with("/v1/messages")).unwrap_or(url);
    let short = url.strip_suffix("/v1/messages").or_else(|| url.strip_suffix("/v1"));
    short.unwrap_or(url).trim_end_matches('/')
}

/// A web address, `https://` where no scheme was typed; nobody's name or password in it.
fn parsed(typed: &str) -> Option<Url> {
    let whole = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
    let url = Url::parse(&whole).ok()?;
    let is_somewhere = url.host_str().is_some_and(|host| host.contains('.')) || typed.contains("://");
    (is_somewhere && url.has_host() && url.username().is_empty() && url.password().is_none()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_number_is_taken_as_it_is_shown() {
        for typed in [
            "111122223333",
            "1111-2222-3333",
            " 1111 2222 3333 ",
            "１１１１２２２２３３３３",
            "１１１１－２２２２－３３３３",
        ] {
            assert_eq!(value("aws.account_id", typed), "111122223333", "{typed}");
        }
        for typed in ["「111122223333」", "'1111-2222-3333'"] {
            assert_eq!(value("aws.account_id", typed), "111122223333", "{typed}");
        }
        for typed in ["11112222333", "1111-2222-3333-4", "acme", "", "1111.2222.3333"] {
            assert_eq!(value("aws.account_id", typed), typed);
        }
        assert_eq!(value("aws.role_name", "1111-2222-3333"), "1111-2222-3333");
    }

    #[test]
    fn a_gateways_address_is_completed_and_cut_to_what_claude_code_takes() {
        const URL: &str = "https://llm.acme.example";
        for (typed, url) in [
            (URL, URL),
            ("https://llm.acme.example/", URL),
            (" LLM.acme.example ", URL),
            ("<https://llm.acme.example/>", URL),
            ("ｈｔｔｐｓ：／／ｌｌｍ．ａｃｍｅ．ｅｘａｍｐｌｅ／", URL),
            ("llm.acme.example/v1", URL),
            ("https://llm.acme.example/v1/messages", URL),
            ("https://llm.acme.example/v1/messages/count_tokens/", URL),
            ("https://llm.acme.example:8443/claude/v1/", "https://llm.acme.example:8443/claude"),
            ("https://llm/", "https://llm"),
            ("http://localhost:4000/", "http://localhost:4000"),
            // For the rules to refuse, with what they say of it.
            ("http://llm.acme.example/", "http://llm.acme.example/"),
            ("localhost:4000", "localhost:4000"),
            ("https://key@llm.acme.example/", "https://key@llm.acme.example/"),
            ("https://llm.acme.example/?tenant=a", "https://llm.acme.example/?tenant=a"),
            ("our gateway", "our gateway"),
            ("", ""),
        ] {
            assert_eq!(value("gateway.url", typed), url, "{typed:?}");
        }
    }

    #[test]
    fn one_portal_has_many_spellings() {
        const PORTAL: &str = "https://acme.awsapps.com/start";
        for (url, expected) in [
            (PORTAL, true),
            ("https://acme.awsapps.com/start/", true),
            ("https://acme.awsapps.com/start#/", true),
            ("https://Acme.awsapps.com/start/#/", true),
            ("https://other.awsapps.com/start", false),
            ("https://acme.awsapps.com/start/2", false),
            ("", false),
        ] {
            assert_eq!(is_same_portal(url, PORTAL), expected, "{url}");
        }
    }

    #[test]
    fn a_start_url_is_completed_and_cut_to_what_is_registered() {
        const PORTAL: &str = "https://d-1234567890.awsapps.com/start";
        for (typed, url) in [
            (PORTAL, Some(PORTAL)),
            ("d-1234567890.awsapps.com/start", Some(PORTAL)),
            ("  d-1234567890.awsapps.com ", Some(PORTAL)),
            ("\"https://d-1234567890.awsapps.com/start\"", Some(PORTAL)),
            ("“d-1234567890.awsapps.com/start” ", Some(PORTAL)),
            ("ｈｔｔｐｓ：／／ｄ－１２３４５６７８９０．ａｗｓａｐｐｓ．ｃｏｍ／ｓｔａｒｔ", Some(PORTAL)),
            ("https://d-1234567890.awsapps.com/start#/", Some(PORTAL)),
            ("https://d-1234567890.awsapps.com/start/#/?tab=accounts", Some(PORTAL)),
            ("https://D-1234567890.awsapps.com/start/", Some(PORTAL)),
            ("acme.awsapps.com", Some("https://acme.awsapps.com/start")),
            (
                "https://ssoins-1234567890abcdef.portal.ap-northeast-1.app.aws/",
                Some("https://ssoins-1234567890abcdef.portal.ap-northeast-1.app.aws"),
            ),
            ("https://sso.acme.example/aws/start", Some("https://sso.acme.example/aws/start")),
            ("http://d-1234567890.awsapps.com/start", None),
            ("https://person:secret@d-1.awsapps.com/start", None),
            ("acme", None),
            ("", None),
            ("my company", None),
        ] {
            assert_eq!(start_url(typed).as_deref(), url, "{typed:?}");
        }
    }
}
