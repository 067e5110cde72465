//! Which addresses may be shown, and opened, as the sign-in page.
//!
//! The address comes from whatever answered as the token service. Anybody can publish a page below `amazonaws.com` (a
//! bucket, an API), so only the hosts of access portals are accepted, besides those that the configuration itself
//! names: the start URL's and the token service's own.

use url::{Host, Url};

use crate::code::sign_in as code;
use crate::fault::{Fault, Result};
use crate::profile::is_region;
use crate::profile::url::is_loopback;
use crate::secret::PORTALS;
use crate::session::aws::target::Session;

/// Parses the address of a sign-in page; `base` is the token service's.
///
/// # Errors
/// `GK-SSO-016` for a page of a host that has nothing to do with this sign-in.
pub(super) fn read(text: &str, session: &Session, base: &str) -> Result<Url> {
    let page = Url::parse(text).ok();
    let foreign = || {
        let host = page.as_ref().and_then(Url::host_str).unwrap_or("?");
        Fault::new(&code::FOREIGN_PAGE).with("host", host)
    };
    page.clone().filter(|page| is_trusted(page, session, base)).ok_or_else(foreign)
}

fn is_trusted(page: &Url, session: &Session, base: &str) -> bool {
    let Some(host) = page.host() else { return false };
    if !page.username().is_empty() || page.password().is_some() {
        return false;
    }
    let is_host_of = |url: &str, schemes: &[&str]| {
        let url = Url::parse(url).ok();
        url.is_some_and(|url| url.host() == Some(host.clone()) && schemes.contains(&url.scheme()))
    };
    match page.scheme() {
        "https" => {
            is_portal(&host, &session.region)
                || is_host_of(&session.start_url, &["https"])
                || is_host_of(base, &["https"])
        }
        // Only a token service on this machine is asked without encryption.
        "http" => is_host_of(base, &["http"]),
        _ => false,
    }
}

/// The host of an address that can be shown and is none of AWS's own, nor this machine's: a company can have one, and
/// so can whoever wrote the configuration.
pub(super) fn unusual(text: &str) -> Option<String> {
    let page = Url::parse(text).ok()?;
    let host = page.host()?;
    let is_service = |name: &str| {
        let inner = [".amazonaws.com", ".amazonaws.com.cn"].iter().find_map(|end| name.strip_suffix(end));
        inner.and_then(|inner| inner.strip_prefix("oidc.").or(inner.strip_prefix("device.sso."))).is_some_and(is_region)
    };
    let is_usual = is_loopback(&page) || matches!(host, Host::Domain(name) if is_of_portals(name) || is_service(name));
    (!is_usual).then(|| host.to_string())
}

fn is_of_portals(name: &str) -> bool {
    PORTALS.iter().any(|portals| name.ends_with(portals))
}

fn is_portal(host: &Host<&str>, region: &str) -> bool {
    let Host::Domain(name) = host else { return false };
    let devices = ["amazonaws.com", "amazonaws.com.cn"].map(|partition| format!("device.sso.{region}.{partition}"));
    is_of_portals(name) || devices.iter().any(|device| name == device)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::tests::acme;

    #[test]
    fn an_address_that_is_none_of_aws_own_is_marked() {
        for (text, host) in [
            ("https://d-0123456789.awsapps.com/start/#/device?user_code=WDJB-MJHT", None),
            ("https://ssoins-0123.portal.ap-northeast-1.app.aws/#/device?user_code=A", None),
            ("https://start.home.awsapps.cn/directory/d-1#/device", None),
            ("https://device.sso.ap-northeast-1.amazonaws.com/?user_code=A", None),
            ("https://oidc.ap-northeast-1.amazonaws.com/authorize?client_id=x", None),
            ("https://oidc.cn-north-1.amazonaws.com.cn/authorize?client_id=x", None),
            ("http://127.0.0.1:5000/device?user_code=A", None),
            ("https://login.acme.example/start/#/device", Some("login.acme.example")),
            ("https://oidc.evil.amazonaws.com/authorize", Some("oidc.evil.amazonaws.com")),
            ("https://evilawsapps.com/start", Some("evilawsapps.com")),
            ("https://192.0.2.1/start", Some("192.0.2.1")),
        ] {
            assert_eq!(unusual(text).as_deref(), host, "{text}");
        }
    }

    #[test]
    fn only_pages_of_the_portal_and_of_what_is_configured_are_shown() {
        let aws = "https://oidc.ap-northeast-1.amazonaws.com";
        let local = "http://127.0.0.1:4000";
        for (text, base, shown) in [
            ("https://d-0123456789.awsapps.com/start/#/device?user_code=WDJB-MJHT", aws, true),
            ("https://ssoins-0123.portal.ap-northeast-1.app.aws/#/device?user_code=A", aws, true),
            ("https://ssoins-0123.ap-northeast-1.portal.amazonaws.com/#/device", aws, true),
            ("https://device.sso.ap-northeast-1.amazonaws.com/?user_code=A", aws, true),
            ("https://start.home.awsapps.cn/directory/d-1#/device", aws, true),
            ("https://login.acme.example/start/#/device", aws, true),
            ("https://oidc.ap-northeast-1.amazonaws.com/authorize?client_id=x", aws, true),
            ("http://127.0.0.1:5000/device?user_code=A", local, true),
            ("http://127.0.0.1:5000/device?user_code=A", aws, false),
            ("http://login.acme.example/start", aws, false),
            ("http://d-0123456789.awsapps.com/start/", aws, false),
            ("https://evil.s3.amazonaws.com/start", aws, false),
            ("https://device.sso.evil.amazonaws.com/", aws, false),
            ("https://awsapps.com.evil.example/start", aws, false),
            ("https://evilawsapps.com/start", aws, false),
            ("https://d-0123456789.awsapps.com@evil.example/", aws, false),
            ("https://a:b@d-0123456789.awsapps.com/", aws, false),
            ("javascript:alert(1)//d-0123456789.awsapps.com", aws, false),
            ("file:///etc/passwd", aws, false),
            ("WDJB-MJHT", aws, false),
            ("", aws, false),
        ] {
            let session = Session {
                name: "acme".into(),
                start_url: "https://login.acme.example/start".into(),
                region: "ap-northeast-1".into(),
                scopes: Vec::new(),
            };
            let page = read(text, &session, base);
            assert_eq!(page.is_ok(), shown, "{text}");
            if let Err(fault) = page {
                assert_eq!(fault.code().id, "GK-SSO-016", "{text}");
            }
        }
    }

    #[test]
    fn what_is_shown_has_no_character_that_a_terminal_obeys() {
        let session = acme();
        let text = "https://acme.awsapps.com/a\u{1b}[2Jb\u{7}\n\u{202e}\u{9b}c?d=\u{1b}]0;#\u{1b}\u{202e}東";
        let page = read(text, &session, "https://oidc.ap-northeast-1.amazonaws.com").unwrap();
        assert!(page.as_str().chars().all(|c| c.is_ascii_graphic()), "{page}");
    }
}
