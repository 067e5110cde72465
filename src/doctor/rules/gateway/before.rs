//! What answers before a gateway does: another sign-in, a web site in its place, an address that leads to another.

use url::Url;

use super::answer::proxied;
use super::refusal::{asked_of, wrong_path};
use super::{alike, code, list, seen};
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Facts;
use crate::doctor::facts::gateway::Gateway;
use crate::doctor::facts::network::{Address, Page, Through, Tls};
use crate::messages::seen::quoted;
use crate::messages::{Phrase, doctor_gateway as words};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::{Asked, OFFERS, Outcome};

/// With a user name and a password, or as a program of a Windows domain.
const WITHOUT_A_KEY: [&str; 5] = ["basic", "digest", "negotiate", "ntlm", "kerberos"];

/// The ways to sign in that a program with a key can't go, where an answer offers no other.
pub(super) fn other_ways(asked: &Asked) -> Option<&str> {
    let is_401 = match &asked.outcome {
        Outcome::Page { status, .. } => *status == 401,
        Outcome::Refused(refusal) => refusal.status == 401,
        Outcome::Stream { .. }
        | Outcome::Whole
        | Outcome::BrokeOff(_)
        | Outcome::Unfinished { .. }
        | Outcome::NoMessage { .. }
        | Outcome::Redirected { .. }
        | Outcome::Moved { .. } => false,
    };
    let ways = asked.marks.get(OFFERS).filter(|_| is_401)?;
    ways.split(", ").all(|way| WITHOUT_A_KEY.contains(&way.to_ascii_lowercase().as_str())).then_some(ways)
}

pub(super) fn other_sign_in(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = seen(facts).into_iter().flat_map(Gateway::answers);
    let found: Vec<_> = found.filter_map(|(model, asked)| Some((model, other_ways(asked)?))).collect();
    let Some((_, ways)) = found.first() else { return Vec::new() };
    let finding = Finding::new(&code::OTHER_SIGN_IN, Group::Invoke, Severity::Error).with("ways", *ways);
    let models = list(found.iter().map(|(model, _)| *model));
    let finding = finding.evidence(format_args!("{models}: HTTP 401, WWW-Authenticate: {ways}"));
    let ask = Phrase::new(words::ASK_OTHER_SIGN_IN).with("url", super::url(profile)).with("ways", *ways);
    vec![finding.fix(FixKind::Ask, Who::GatewayAdmin, ask)]
}

/// What a web site answers that knows neither the path nor what is sent there.
const OF_SITES: [u16; 3] = [200, 404, 405];

/// Whether a page is one that people sign in on, by its title.
pub(super) fn is_sign_in(title: &str) -> bool {
    const WORDS: [&str; 7] = ["sign in", "sign-in", "signin", "log in", "login", "サインイン", "ログイン"];
    let title = title.to_lowercase();
    WORDS.iter().any(|word| title.contains(word))
}

/// Whether a path is one at which people sign in.
fn leads_to_sign_in(path: &str) -> bool {
    const WHOLE: [&str; 10] = ["adfs", "auth", "authorize", "cas", "oauth", "oauth2", "oidc", "saml", "saml2", "sso"];
    const WITHIN: [&str; 6] = ["login", "logon", "signin", "sign-in", "sign_in", "openid"];
    let path = path.to_lowercase();
    path.split('/').any(|part| WHOLE.contains(&part) || WITHIN.iter().any(|word| part.contains(word)))
}

/// The request to let programs past a page that people sign in on.
pub(super) fn asked_past(finding: Finding, profile: &Profile, said: Phrase) -> Finding {
    let ask = Phrase::new(words::ASK_PAST_SIGN_IN).with("url", super::url(profile)).with_phrase("said", said);
    finding.fix(FixKind::Ask, Who::GatewayAdmin, ask)
}

/// Whether a page came that a web site shows, which has one at its root too.
pub(super) fn is_of_site(asked: &Asked, facts: &Facts, profile: &Profile) -> bool {
    let is_meant = !super::url(profile).ends_with("/v1");
    let is_page = matches!(
        &asked.outcome,
        Outcome::Page { status, title } if OF_SITES.contains(status) && !is_sign_in(title)
    );
    is_meant && is_page && roots(facts).any(|(_, page)| page.html && OF_SITES.contains(&page.status))
}

/// The gateway's own root, at each address.
fn roots(facts: &Facts) -> impl Iterator<Item = (Option<&Address>, &Page)> {
    let ways = facts.network.got().into_iter().flat_map(|network| &network.hosts).flat_map(|host| &host.ways);
    let handshakes = ways.flat_map(|way| match &way.through {
        Through::Direct(addresses) => addresses.iter().map(|one| (Some(one), one.tls.as_ref())).collect::<Vec<_>>(),
        Through::Proxy(proxied) => vec![(None, proxied.tls.as_ref())],
    });
    handshakes.filter_map(|(address, tls)| match tls {
        Some(Tls::Shown(shown)) => Some((address, shown.page.as_ref()?)),
        _ => None,
    })
}

pub(super) fn web_site(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = alike(facts, |asked| match &asked.outcome {
        Outcome::Page { status, title } if is_of_site(asked, facts, profile) => Some((*status, title.as_str())),
        _ => None,
    });
    let Some(((_, title), _)) = found.first_key_value() else { return Vec::new() };
    let mut finding = Finding::new(&code::WEB_SITE, Group::Invoke, Severity::Error).with("title", *title);
    for ((status, title), models) in &found {
        finding = finding.evidence(format_args!("{}: HTTP {status}: {title}", list(models.iter().copied())));
    }
    for (address, Page { status, title, server, .. }) in roots(facts) {
        let said =
            [title, server].into_iter().flatten().fold(format!("HTTP {status}"), |said, part| said + ", " + part);
        finding = match address {
            Some(address) => finding.evidence(format_args!("GET / {} ({}): {said}", address.ip, address.class.name())),
            None => finding.evidence(format_args!("GET /: {said}")),
        };
    }
    vec![finding.fix(FixKind::Edit, Who::You, Phrase::new(words::JOIN).with("url", super::url(profile)))]
}

/// Each host once that requests are led to, where no API answers or where nobody should send a key.
pub(super) fn redirected(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = alike(facts, |asked| match &asked.outcome {
        Outcome::Redirected { status, host, path, is_clear } => {
            Some((*status, host.as_str(), path.as_str(), *is_clear))
        }
        _ => None,
    });
    let own = Url::parse(super::url(profile)).ok();
    let own = own.as_ref().and_then(Url::host_str);
    let finding = |((status, host, path, is_clear), models): ((u16, &str, &str, bool), Vec<&str>)| {
        if !is_clear && own == Some(host) && !leads_to_sign_in(path) {
            let said = format!("HTTP {status} → {host}{path}");
            let finding = Finding::new(&code::TURNS_BACK, Group::Invoke, Severity::Error).with("status", status);
            let finding = finding.evidence(format_args!("{}: {said}", list(models)));
            return wrong_path(finding.detail(code::TURNS_BACK.help.into()), profile);
        }
        let (code, to) = if is_clear {
            (&code::CLEAR, format!("http://{host}{path}"))
        } else {
            (&code::PAGE, format!("{host}{path}"))
        };
        let said = format!("HTTP {status} → {to}");
        let finding = Finding::new(code, Group::Invoke, Severity::Error).with("status", status).with("title", to);
        let finding = proxied(finding.evidence(format_args!("{}: {said}", list(models))), facts);
        if is_clear { asked_of(finding, profile, quoted(&said)) } else { asked_past(finding, profile, quoted(&said)) }
    };
    found.into_iter().map(finding).collect()
}

pub(super) fn moved(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = alike(facts, |asked| match &asked.outcome {
        Outcome::Moved { status, to } => Some((*status, to.as_str())),
        _ => None,
    });
    let finding = |((status, to), models): ((u16, &str), Vec<&str>)| {
        // Only these are followed with the request as it is.
        let severity = if [307, 308].contains(&status) { Severity::Warning } else { Severity::Error };
        let finding = Finding::new(&code::MOVED, Group::Invoke, severity).with("to", to);
        let finding = finding.evidence(format_args!("{}: HTTP {status} → {to}", list(models)));
        let fix = Phrase::new(words::EDIT_MOVED).with("to", to).with("url", super::url(profile));
        finding.fix(FixKind::Edit, Who::You, fix.with("profile", &profile.name))
    };
    found.into_iter().map(finding).collect()
}
