//! Whom the keys belong to, and whom Claude Code would really sign as.

use super::{command, seen};
use crate::claude::Scope;
use crate::code::{Code, client, identity as code, source};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::rule::{BEDROCK, EVERY};
use crate::messages::{Phrase, doctor_credentials as words, doctor_network as way};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::aws::By;

pub(crate) static OTHER_SIGNER: Rule = Rule {
    code: &code::OTHER_SIGNER,
    group: Group::Credentials,
    applies: EVERY,
    after: &[SETTINGS],
    judge: other_signer,
};
pub(crate) static API_KEY: Rule =
    Rule { code: &code::API_KEY, group: Group::Credentials, applies: BEDROCK, after: &[], judge: api_key };
pub(crate) static NOT_GIVEN: Rule =
    Rule { code: &code::NOT_GIVEN, group: Group::Credentials, applies: EVERY, after: &[], judge: not_given };
pub(crate) static OTHER_IDENTITY: Rule =
    Rule { code: &code::OTHER_IDENTITY, group: Group::Credentials, applies: EVERY, after: &[], judge: other_identity };
pub(crate) static UNNAMED: Rule =
    Rule { code: &code::UNNAMED, group: Group::Credentials, applies: EVERY, after: &[SETTINGS], judge: unnamed };
pub(crate) static TWO_SIGNERS: Rule =
    Rule { code: &code::TWO_SIGNERS, group: Group::Credentials, applies: EVERY, after: &[], judge: two_signers };
pub(crate) static FOREIGN_DEFAULT: Rule = Rule {
    code: &source::FOREIGN_DEFAULT,
    group: Group::Credentials,
    applies: EVERY,
    after: &[],
    judge: foreign_default,
};
pub(crate) static LONG_LIVED: Rule =
    Rule { code: &source::LONG_LIVED, group: Group::Credentials, applies: EVERY, after: &[], judge: long_lived };

/// Settings that aren't as intended name another identity, or none.
static SETTINGS: &[&Code] = &[
    &client::MANAGED_NOT_JSON,
    &client::NOT_JSON,
    &client::TOO_LARGE,
    &client::WRONG_TYPE,
    &client::CANNOT_BE_READ,
    &client::NOT_COMPARED,
    &client::NOT_SET_UP,
    &client::DEFEATED,
    &client::OVERRIDDEN,
    &client::DIFFERS,
];

/// Whether the profile is set up in a folder alone, where setup names nobody and writes no helper.
fn is_of_folder(Analysis { facts, profile, .. }: &Analysis<'_>) -> bool {
    let applied = facts.client.as_ref().and_then(|client| client.settings.got()).map(|settings| settings.scope);
    matches!(applied.unwrap_or(profile.scope), Scope::Project | Scope::Local)
}

/// genkan has the sign-in or the key, and Claude Code is told of neither.
fn not_given(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let signer = seen(facts).and_then(|seen| seen.signs_as.got());
    let is_without_keys = profile.sso().is_some() && signer.is_some_and(|signer| signer.by == By::Nothing);
    let is_without_key = facts.gateway.got().is_some_and(|gateway| gateway.is_not_given);
    // In other scopes setup writes what gives them, and what is missing of that differs.
    if !is_of_folder(analysis) || !is_without_keys && !is_without_key {
        return Vec::new();
    }
    let finding = Finding::new(&code::NOT_GIVEN, Group::Credentials, Severity::Error).with("profile", &profile.name);
    let fix = command(words::SETUP_USER, profile);
    vec![finding.detail(words::FINDS_NONE.into()).fix(FixKind::Run, Who::You, fix)]
}

/// What setup writes decides who signs; in a project's folder it names nobody, and while the facts are open neither.
fn other_signer(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let signer = seen(facts).and_then(|seen| seen.signs_as.got()).filter(|signer| signer.is_foreign(profile));
    let Some(signer) = signer.filter(|_| !is_of_folder(analysis)) else { return Vec::new() };
    if signer.by == By::Profile && signer.source.is_none() {
        let finding = Finding::new(&code::NO_SECTION, Group::Credentials, Severity::Error).with("place", &signer.place);
        // It adds what the section lacks.
        let fix = if profile.has_own_part() { words::LOGIN } else { words::SETUP_USER };
        return vec![finding.fix(FixKind::Run, Who::You, command(fix, profile))];
    }
    let finding = Finding::new(&code::OTHER_SIGNER, Group::Credentials, Severity::Error);
    if let Some((place, source)) = signer.before_own.as_ref().zip(signer.source.as_ref()) {
        let fix = command(words::TAKE_OUT_BEFORE, profile).with("source", source).with("place", place);
        return vec![finding.with("place", format_args!("{source} ({place})")).fix(FixKind::Edit, Who::You, fix)];
    }
    let finding = finding.with("place", &signer.place);
    let leads = |source: &String| Phrase::new(words::LEADS_TO).with("source", source);
    let finding = signer.source.iter().map(leads).fold(finding, Finding::detail);
    // Where nothing goes before the profile's identity, it is missing.
    if matches!(signer.by, By::Default | By::Platform) {
        return vec![finding.fix(FixKind::Run, Who::You, command(words::SETUP, profile))];
    }
    let fix = command(words::TAKE_OUT, profile).with("place", &signer.place);
    vec![finding.fix(FixKind::Edit, Who::You, fix)]
}

/// A key that nobody's sign-in is meant to go before: whether it works, Claude Code alone shows.
fn api_key(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let signer = seen(facts).and_then(|seen| seen.signs_as.got()).filter(|signer| signer.by == By::Bearer);
    let Some(signer) = signer.filter(|_| !profile.names_identity()) else { return Vec::new() };
    let finding = Finding::new(&code::API_KEY, Group::Credentials, Severity::Info).with("place", &signer.place);
    vec![finding.fix(FixKind::Run, Who::You, way::RUN_WITH_CLIENT)]
}

/// Wherever the credentials come from, they are held against the account that the profile names; a role of IAM Identity
/// Center against the role as well.
fn other_identity(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(aws) = profile.aws().filter(|aws| !aws.account_id.is_empty()) else { return Vec::new() };
    let Some(Some(found)) = seen(facts).and_then(|seen| seen.identity.got()) else { return Vec::new() };
    let behind = profile.sso().and_then(|sso| sso.behind);
    let (account, wanted, is_role) = match &behind {
        Some(behind) => (behind.account(), behind.name(), assumed(&found.arn) == Some(behind.name())),
        None => {
            let is_role = profile.sso().is_none() || role(&found.arn).is_none_or(|role| role == aws.role_name);
            (&*aws.account_id, &*aws.role_name, is_role)
        }
    };
    if found.account == account && is_role {
        return Vec::new();
    }
    let wanted = if wanted.is_empty() { "–" } else { wanted };
    let finding = Finding::new(&code::OTHER_IDENTITY, Group::Credentials, Severity::Error).with("found", &found.arn);
    let finding = finding.with("role", wanted).with("account", account).evidence(&found.arn);
    vec![finding.fix(FixKind::Edit, Who::You, command(words::COMPARE, profile))]
}

/// The permission set of a role of IAM Identity Center, `AWSReservedSSO_Dev_0123456789abcdef`; `None` of any other.
fn role(arn: &str) -> Option<&str> {
    assumed(arn)?.strip_prefix("AWSReservedSSO_")?.rsplit_once('_').map(|(role, _)| role)
}

/// The name of an assumed role.
fn assumed(arn: &str) -> Option<&str> {
    arn.split(":assumed-role/").nth(1)?.split('/').next()
}

/// Claude Code finds other credentials, or none, than those that were asked for here.
fn unnamed(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(seen) = seen(facts).filter(|seen| seen.identity.got().is_some()) else { return Vec::new() };
    let Some(signer) = seen.signs_as.got() else { return Vec::new() };
    let Some(profile) = &signer.unnamed else { return Vec::new() };
    let finding = Finding::new(&code::UNNAMED, Group::Credentials, Severity::Error).with("profile", profile);
    let finding = match signer.by {
        By::Nothing => finding.detail(words::FINDS_NONE.into()),
        _ => finding.detail(Phrase::new(words::TAKES).with("place", &signer.place)),
    };
    let for_cli = |place| Phrase::new(words::FOR_CLI).with("place", place).with("profile", profile);
    let finding = signer.named_for_cli.iter().map(for_cli).fold(finding, Finding::detail);
    let fix = match &signer.emptied {
        Some(place) => Phrase::new(words::UNEMPTY).with("place", place),
        None => Phrase::new(words::NAME_PROFILE),
    };
    vec![finding.fix(FixKind::Edit, Who::You, fix.with("profile", profile))]
}

fn two_signers(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let beside = seen(facts).and_then(|seen| seen.signs_as.got()?.keys_beside.as_ref());
    let judge = |place: &String| {
        let finding = Finding::new(&code::TWO_SIGNERS, Group::Credentials, Severity::Warning).with("place", place);
        finding.fix(FixKind::Edit, Who::You, Phrase::new(words::TAKE_OUT_KEYS).with("place", place))
    };
    beside.map(judge).into_iter().collect()
}

/// A developer's own default is nobody's fault: where keys come from genkan alone, it is only worth knowing.
fn foreign_default(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let foreign = seen(facts).and_then(|seen| seen.foreign_default.as_ref());
    let Some(foreign) = foreign.filter(|_| profile.is_isolated()) else { return Vec::new() };
    let finding = Finding::new(&source::FOREIGN_DEFAULT, Group::Credentials, Severity::Info);
    let finding = finding.with("file", &foreign.file).with("source", &foreign.source);
    vec![finding.fix(FixKind::Edit, Who::You, words::RENAME_DEFAULT)]
}

fn long_lived(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = seen(facts).and_then(|seen| seen.signs_as.got()).into_iter().flat_map(|signer| &signer.long_lived);
    let judge = |(place, key): &(String, String)| {
        let finding = Finding::new(&source::LONG_LIVED, Group::Credentials, Severity::Warning);
        finding.with("place", place).with("key", key).fix(FixKind::Edit, Who::You, words::REPLACE_KEY)
    };
    found.map(judge).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_permission_set_is_read_from_an_identity() {
        for (arn, found) in [
            ("arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/hanako", Some("Dev")),
            ("arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_Ops_0123456789abcdef/hanako", Some("Dev_Ops")),
            ("arn:aws:sts::111122223333:assumed-role/other/hanako", None),
            ("arn:aws:iam::111122223333:user/hanako", None),
        ] {
            assert_eq!(role(arn), found, "{arn}");
        }
    }
}
