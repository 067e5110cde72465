//! Sign-in facts and the endpoint.

use url::Position;

use super::Findings;
use super::url::{address, place};
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::profile as words;
use crate::models::id::is_account_id;
use crate::profile::url::{has_user, parse};
use crate::profile::{Identity, Storage};

pub(super) fn check(findings: &mut Findings<'_>) {
    let aws = &findings.profile.aws;
    if !aws.account_id.is_empty() && !is_account_id(&aws.account_id) {
        findings.add("aws.account_id", Fault::new(&code::ACCOUNT).with("value", &aws.account_id));
    }
    for (key, word) in [("aws.profile", &aws.profile), ("aws.sso_session", &aws.sso_session)] {
        if !word.chars().all(|c| c.is_ascii_alphanumeric() || "._@+=,:/-".contains(c)) {
            findings.add(key, Fault::new(&code::AWS_WORD).with("value", word));
        }
    }
    if !aws.role_name.chars().all(|c| c.is_ascii_alphanumeric() || "._@+=,-".contains(c)) {
        role_name(findings, &aws.role_name);
    }
    if aws.storage == Storage::Keyring && aws.identity == Identity::Shared {
        findings.add("aws.storage", Fault::new(&code::KEYRING));
    }
    if aws.credential_process && aws.identity == Identity::Isolated {
        findings.add("aws.credential_process", Fault::new(&code::PROCESS));
    }
    role_behind(findings);
    if !aws.sso_start_url.is_empty() {
        start_url(findings, &aws.sso_start_url);
    }
    if !aws.endpoint_url.is_empty() {
        let key = "aws.endpoint_url";
        if let Some(url) = address(findings, key, &aws.endpoint_url) {
            place(findings, key, &url);
        }
    }
}

/// The role behind the sign-in, held against what STS takes.
fn role_behind(findings: &mut Findings<'_>) {
    let aws = &findings.profile.aws;
    let is_of = |text: &str, length: std::ops::RangeInclusive<usize>, more: &str| {
        length.contains(&text.chars().count()) && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
    };
    let is_role = |arn: &str| {
        let parts: Vec<_> = arn.splitn(6, ':').collect();
        let [arn, partition, service, region, account, resource] = parts[..] else { return false };
        let is_named = resource.strip_prefix("role/").is_some_and(|name| {
            is_of(name, 1..=576, "_+=,.@/-")
                && name.rsplit('/').next().is_some_and(|name| (1..=64).contains(&name.len()))
        });
        (arn, service, region) == ("arn", "iam", "")
            && partition.starts_with("aws")
            && is_account_id(account)
            && is_named
    };
    // What STS takes in a tag: letters and digits of any script, blanks and these.
    let is_tag = |text: &str| text.chars().all(|c| c.is_alphanumeric() || c == ' ' || "_.:/=+-@".contains(c));
    let fits = |name: &str, value: &str| {
        (1..=128).contains(&name.chars().count())
            && value.chars().count() <= 256
            && !name.to_ascii_lowercase().starts_with("aws:")
            && is_tag(name)
            && is_tag(value)
    };
    let (id, session) = (&aws.assume_role_external_id, &aws.assume_role_session_name);
    let tags: Vec<_> = aws.assume_role_tags.iter().map(|(name, value)| format!("{name} = {value}")).collect();
    let tags_fit = tags.len() <= 50 && aws.assume_role_tags.iter().all(|(name, value)| fits(name, value));
    for (key, value, is_right) in [
        ("aws.assume_role_arn", &aws.assume_role_arn, is_role(&aws.assume_role_arn)),
        ("aws.assume_role_external_id", id, is_of(id, 2..=1224, "_+=,.@:/-")),
        ("aws.assume_role_session_name", session, is_of(session, 2..=64, "_+=,.@-")),
        ("aws.assume_role_tags", &tags.join(", "), tags_fit),
    ] {
        if value.is_empty() {
            continue;
        }
        if !is_right {
            findings.add(key, Fault::new(&code::ROLE_BEHIND).with("value", value));
        } else if aws.assume_role_arn.is_empty() {
            findings.add(key, Fault::new(&code::NO_ROLE_BEHIND));
        }
    }
    let (key, seconds) = ("aws.assume_role_duration", aws.assume_role_duration);
    if seconds != 0 && !(900..=3600).contains(&seconds) {
        findings.add(key, Fault::new(&code::ROLE_DURATION).with("value", seconds));
    } else if seconds != 0 && aws.assume_role_arn.is_empty() {
        findings.add(key, Fault::new(&code::NO_ROLE_BEHIND));
    }
}

/// The portal's address, as it is registered: what a browser shows behind it is no part of it.
/// Addresses that people copy in the portal's place: the console, its sign-in pages, an identity provider's.
const ELSEWHERE: [&str; 8] = [
    "console.aws.amazon.com",
    "signin.aws.amazon.com",
    "aws.amazon.com",
    "signin.aws",
    "google.com",
    "microsoftonline.com",
    "microsoft.com",
    "okta.com",
];

fn is_elsewhere(host: &str) -> bool {
    ELSEWHERE.iter().any(|one| host.strip_suffix(one).is_some_and(|before| before.is_empty() || before.ends_with('.')))
}

fn start_url(findings: &mut Findings<'_>, text: &str) {
    let key = "aws.sso_start_url";
    if has_user(text) {
        return findings.add(key, Fault::new(&code::PASSWORD));
    }
    let fault = Fault::new(&code::START_URL).with("value", text);
    let Some(url) = parse(text) else { return findings.add(key, fault) };
    if url.host_str().is_some_and(is_elsewhere) {
        return findings.add(key, fault.hint(words::PORTAL_IS, &[]));
    }
    let is_portal = url.host_str().is_some_and(|host| host.ends_with(".awsapps.com"));
    let path_fits = !is_portal || matches!(url.path(), "/start" | "/start/");
    let is_plain = url.query().is_none() && matches!(url.fragment(), None | Some("" | "/"));
    if url.scheme() == "https" && path_fits && is_plain {
        return;
    }
    let path = if is_portal { "/start" } else { url.path() };
    let host = &url[Position::BeforeHost..Position::AfterPort];
    findings.add(key, fault.hint(words::WRITE, &[("value", &format!("https://{host}{path}"))]));
}

/// IAM's own letters for a name are all that a role has; an ARN, which consoles offer to copy, names it at its end.
fn role_name(findings: &mut Findings<'_>, text: &str) {
    let fault = Fault::new(&code::AWS_WORD).with("value", text);
    let of_arn = text.strip_prefix("arn:").and_then(|arn| match arn.split_once("assumed-role/") {
        Some((_, session)) => session.split('/').next(),
        None => arn.rsplit_once('/').map(|(_, name)| name),
    });
    // What IAM Identity Center makes of a permission set's name.
    let of_set = |name| Some(str::strip_prefix(name, "AWSReservedSSO_")?.rsplit_once('_')?.0);
    let fault = match of_arn.map(|name| of_set(name).unwrap_or(name)).filter(|name| !name.is_empty()) {
        Some(name) => fault.hint(words::WRITE, &[("value", &format!("\"{name}\""))]),
        None => fault,
    };
    findings.add("aws.role_name", fault);
}
