//! Whether there are keys, for how long, and why not.

use jiff::{SignedDuration, Timestamp};

use super::files::let_read;
use super::{command, seen};
use crate::code::{
    Code, aws, aws_login, client, error_aws_credentials as said_of_clock, identity as code, invoke, keyring, network,
    sign_in, source,
};
use crate::doctor::Rule;
use crate::doctor::analysis::{Analysis, AwsCredentials, SaidTimes, is_of_another_time, is_of_network};
use crate::doctor::facts::client::{Difference, FileKind, Refusal};
use crate::doctor::facts::credentials::{Renewal, Session, Waited};
use crate::doctor::facts::network::{NetworkFacts, Role};
use crate::doctor::facts::{Facts, Failure};
use crate::doctor::rule::{ACCOUNTS, BEDROCK, EVERY};
use crate::doctor::rules::causes::{CUT, NO_ACCOUNT, NO_SETUP};
use crate::doctor::rules::client::contact;
use crate::doctor::rules::client::names::is_quoted;
use crate::doctor::rules::client::settings::lost_folder;
use crate::doctor::rules::invoke::ask_date_changed;
use crate::doctor::rules::network::{is_heard_by_override, is_sign_in_astray};
use crate::messages::{
    Message, Phrase, common, doctor_client, doctor_credentials as words, doctor_network as way, placeholders, required,
    seen as seen_words, sources as of_sources,
};
use crate::models::wiring::CHAIN_TIMEOUT;
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Remedy, Severity, Who};
use crate::session::TOLERANCE;
use crate::session::aws::{By, IDENTITY_TIMEOUT, PROFILE_VARIABLE};

pub(crate) static CLOCK: Rule =
    Rule { code: &aws::CLOCK, group: Group::Credentials, applies: ACCOUNTS, after: &[DATE], judge: clock };
/// AWS names another time of signing than this machine's.
pub(crate) static CHANGED: Rule =
    Rule { code: &invoke::CHANGED, group: Group::Credentials, applies: BEDROCK, after: &[DATE], judge: changed };
/// STS says itself that it can't answer.
pub(crate) static STS_DOWN: Rule = Rule {
    code: &aws::SERVICE_DOWN,
    group: Group::Credentials,
    applies: BEDROCK,
    after: &[NO_ACCOUNT, CUT],
    judge: sts_down,
};
/// It takes connections, and says nothing.
pub(crate) static STS_SILENT: Rule = Rule {
    code: &code::STS_SILENT,
    group: Group::Credentials,
    applies: BEDROCK,
    after: &[NO_ACCOUNT, CUT],
    judge: sts_silent,
};
pub(crate) static KEYRING: Rule =
    Rule { code: &code::KEYRING, group: Group::Credentials, applies: ACCOUNTS, after: &[], judge: closed_keyring };
pub(crate) static SIGN_IN: Rule = Rule {
    code: &aws::SIGNED_OUT,
    group: Group::Credentials,
    applies: ACCOUNTS,
    after: &[NO_SETUP, CAUSES],
    judge: sign_in,
};
pub(crate) static NOT_ASSIGNED: Rule = Rule {
    code: &aws::NOT_ASSIGNED,
    group: Group::Credentials,
    applies: ACCOUNTS,
    after: &[CAUSES],
    judge: not_assigned,
};
pub(crate) static NO_PROFILE: Rule = Rule {
    code: &aws::NO_PROFILE,
    group: Group::Credentials,
    applies: BEDROCK,
    after: &[NO_SETUP, CAUSES],
    judge: no_profile,
};
pub(crate) static NOT_ASSUMED: Rule = Rule {
    code: &source::NOT_ASSUMED,
    group: Group::Credentials,
    applies: ACCOUNTS,
    after: &[CAUSES],
    judge: not_assumed,
};
pub(crate) static NO_KEYS: Rule = Rule {
    code: &code::NO_KEYS,
    group: Group::Credentials,
    applies: ACCOUNTS,
    after: &[NO_SETUP, CAUSES, NO_SIGN_IN],
    judge: no_keys,
};
pub(crate) static EXPORT_FAILS: Rule =
    Rule { code: &source::EXPORT_FAILS, group: Group::Credentials, applies: ACCOUNTS, after: &[], judge: lost_export };
/// Claude Code waits for less than the keys take.
pub(crate) static NOT_WAITED_FOR: Rule = Rule {
    code: &client::NO_TIME,
    group: Group::Credentials,
    applies: ACCOUNTS,
    after: &[NO_SETUP, CAUSES, NO_SIGN_IN],
    judge: not_waited_for,
};
pub(crate) static UNHEARD: Rule = Rule {
    code: &code::UNHEARD,
    group: Group::Credentials,
    applies: ACCOUNTS,
    after: &[NO_SETUP, CAUSES, NO_SIGN_IN],
    judge: unheard,
};
pub(crate) static NOT_WAITED: Rule = Rule {
    code: &code::UNHEARD,
    group: Group::Credentials,
    applies: ACCOUNTS,
    after: &[NO_SETUP, CAUSES, NO_SIGN_IN],
    judge: not_waited,
};
pub(crate) static ENDS_SOON: Rule = Rule {
    code: &code::ENDS_SOON,
    group: Group::Credentials,
    applies: EVERY,
    after: &[NO_SETUP, CAUSES, NO_SIGN_IN],
    judge: ends_soon,
};
pub(crate) static PENDING: Rule =
    Rule { code: &code::PENDING, group: Group::Credentials, applies: EVERY, after: &[], judge: pending };

static DATE: &[&Code] = &[&network::WRONG_DATE];
static CAUSES: &[&Code] = &[&network::WRONG_DATE, &aws::CLOCK, &invoke::CHANGED, &code::KEYRING];
static NO_SIGN_IN: &[&Code] = &[
    &code::OF_OTHERS,
    &code::REJECTED_FILE,
    &aws::SIGNED_OUT,
    &aws::NOT_ASSIGNED,
    &aws::NO_PROFILE,
    &source::NOT_ASSUMED,
];
/// What a new sign-in by `aws login` fixes.
static CONSOLE: [&Code; 3] = [&source::AWS_LOGIN, &aws_login::ENDED, &aws_login::REFUSED];
/// From here on it is worth a word, and a warning: half of what AWS tolerates.
const NOTED: i64 = 60;
const WARNED: i64 = TOLERANCE.as_secs() / 2;
/// A sign-in that ends sooner and can't be renewed is worth a note.
const SOON: SignedDuration = SignedDuration::from_mins(30);

fn clock(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Analysis { facts, aws, .. } = analysis;
    let Some(seen) = seen(facts) else { return Vec::new() };
    let clocks = seen.clocks.got();
    let of_answer = clocks.map(|clocks| clocks.ours.as_second() - clocks.theirs.as_second());
    // Where no answer has a date that can be believed, the refusal itself has both times.
    let is_changed = of_another_time(analysis).is_some();
    let refusal = aws.refused.filter(|why| why.code == aws::CLOCK.id && !is_changed);
    let said = refusal.and_then(|why| why.cause.iter().find_map(|cause| ahead_by(cause)));
    let measured = of_answer.or(said);
    let off = measured.map_or(0, i64::abs);
    // By two clocks that agree the sign-in is simply over.
    let is_over = |session: &Session| session.token_expires.is_some_and(|end| end <= facts.at);
    let explains = measured.is_none() || off > NOTED || !aws.session.is_some_and(is_over);
    let is_refused = explains && refusal.is_some();
    let severity = match off {
        _ if is_refused => Severity::Error,
        off if off > TOLERANCE.as_secs() => Severity::Error,
        off if off > WARNED => Severity::Warning,
        off if off > NOTED => Severity::Info,
        _ => return Vec::new(),
    };
    let finding = Finding::new(&aws::CLOCK, Group::Credentials, severity);
    let finding = match measured {
        Some(ahead) if off > 0 => {
            let text = if ahead > 0 { words::AHEAD } else { words::BEHIND };
            let host = clocks.map_or("AWS", |clocks| &clocks.host);
            finding.detail(Phrase::new(text).with_phrase("time", apart(off)).with("host", host))
        }
        _ => finding,
    };
    let finding = clocks.filter(|_| off > 0).into_iter().fold(finding, |finding, clocks| {
        finding.evidence(format_args!("{} {}", clocks.host, clocks.theirs)).evidence(clocks.ours)
    });
    let finding = refusal.into_iter().flat_map(|why| &why.cause).fold(finding, Finding::evidence);
    vec![finding.fix(FixKind::Edit, Who::You, said_of_clock::CLOCK.help)]
}

/// By how many seconds this machine's clock is ahead, as AWS says it.
fn ahead_by(said: &str) -> Option<i64> {
    let times = SaidTimes::of(said)?;
    Some(times.read?.as_second() - times.theirs.as_second())
}

/// What AWS refuses for a time of signing that isn't this machine's, in its words.
fn of_another_time<'a>(analysis: &Analysis<'a>) -> Option<(&'a Failure, &'a str)> {
    let why = analysis.aws.refused.filter(|why| why.code == aws::CLOCK.id)?;
    let said = why.cause.iter().find(|cause| is_of_another_time(cause, analysis.facts.at))?;
    Some((why, said))
}

/// The clock has nothing to do with it.
fn changed(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((why, said)) = of_another_time(analysis) else { return Vec::new() };
    let finding = Finding::new(&invoke::CHANGED, Group::Credentials, Severity::Error).with("service", "AWS");
    let finding = why.cause.iter().fold(finding, Finding::evidence);
    let signed = [Role::Sts, Role::Runtime, Role::ControlPlane];
    vec![finding.fix(FixKind::Ask, Who::NetworkTeam, ask_date_changed(analysis, &signed, said))]
}

fn sts_down(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    if analysis.is_shadowed(Role::Sts) {
        return Vec::new();
    }
    let tell = |why| {
        let finding = Finding::new(&aws::SERVICE_DOWN, Group::Credentials, Severity::Warning);
        is_down(finding.with_phrase("service", words::NAME_STS.into()), why, words::WORKS_WITHOUT_STS, profile)
    };
    facts.account.identity.failure().and_then(down).map(tell).into_iter().collect()
}

/// Nothing depends on its word but a name, so everything looks well; Claude Code waits for it all the same.
fn sts_silent(analysis: &Analysis<'_>) -> Vec<Finding> {
    let facts = analysis.facts;
    let Some(host) = facts.network.got().and_then(|network| network.hosts.iter().find(|host| host.is(Role::Sts)))
    else {
        return Vec::new();
    };
    // A name that is known late takes of the same time, and so does a packet that is lost, or that doctor itself sends too many.
    let loses = || {
        let network = facts.network.got();
        network.is_some_and(|network| network.is_limited || network.loss.is_some_and(|loss| loss.again > 0))
    };
    let is_held_up = |why: &Failure| analysis.is_waiting(why) || analysis.is_slow_to_name() || loses();
    let is_silent = |why: &&Failure| why.code == aws::TIMEOUT.id && !is_held_up(why);
    let is_reached = !analysis.failures.iter().any(|failure| failure.host == host);
    let Some(why) = facts.account.identity.failure().filter(|why| is_reached && is_silent(why)) else {
        return Vec::new();
    };
    let seconds = IDENTITY_TIMEOUT.as_secs();
    let finding = Finding::new(&code::STS_SILENT, Group::Credentials, Severity::Warning);
    let finding = said(finding.with("host", &host.name).with("seconds", seconds), why);
    let ask = Phrase::new(words::ASK_STS_SILENT).with("host", &host.name).with("seconds", seconds);
    vec![finding.detail(Phrase::new(way::WAITS_WITHOUT_STS)).fix(FixKind::Ask, Who::NetworkTeam, ask)]
}

/// What a service of AWS's says of itself, where it says that it can't answer; its name for that.
pub(in super::super) fn down(why: &Failure) -> Option<&str> {
    let said = match why.code.as_str() {
        code if code == aws::REFUSED.id => why.args.get("code")?.as_str(),
        code if code == aws::NOT_AWS.id => why.cause.iter().find(|cause| cause.starts_with("HTTP 5"))?.as_str(),
        _ => return None,
    };
    let is_its_own =
        ["ServiceUnavailable", "InternalServer", "InternalFailure", "InternalError", "ServiceFailure", "HTTP 5"];
    is_its_own.iter().any(|start| said.starts_with(start)).then_some(said)
}

/// A service that is down, which `finding` names, and what becomes of the rest.
pub(in super::super) fn is_down(finding: Finding, why: &str, meanwhile: Message, profile: &Profile) -> Finding {
    let wait = Phrase::new(words::WAIT).with("region", profile.format().region());
    finding.with("code", why).detail(Phrase::new(meanwhile)).fix(FixKind::Edit, Who::You, wait)
}

/// How far two clocks are apart, in a unit that can be read at a glance: a year in seconds says nothing.
fn apart(seconds: i64) -> Phrase {
    let (unit, count) = match seconds {
        0..120 => (common::SECONDS, seconds),
        120..7_200 => (common::MINUTES, seconds / 60),
        7_200..172_800 => (common::HOURS, seconds / 3_600),
        _ => (common::DAYS, seconds / 86_400),
    };
    Phrase::new(unit).with("count", count)
}

fn closed_keyring(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let failures = seen(facts).into_iter().flat_map(|seen| [seen.identity.failure(), seen.session.failure()]);
    let of_keyring = |why: &&Failure| keyring::ALL.iter().any(|code| code.id == why.code);
    let Some(why) = failures.flatten().find(of_keyring) else { return Vec::new() };
    // A locked one needs a person; everything else is the machine's.
    let code = if why.code == keyring::LOCKED.id { &keyring::LOCKED } else { &code::KEYRING };
    let finding = said(Finding::new(code, Group::Credentials, Severity::Error), why);
    let fix = if why.code == keyring::LOCKED.id { words::UNLOCK } else { words::START_KEYRING };
    vec![finding.fix(FixKind::Edit, Who::You, fix)]
}

/// Whether a person has to sign in.
fn sign_in(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Analysis { facts, profile, aws, .. } = analysis;
    let Some(session) = aws.session else { return no_source(analysis) };
    let now = facts.at;
    let finding = |code, severity| {
        let finding = Finding::new(code, Group::Credentials, severity).with("session", &session.name);
        finding.fix(FixKind::Run, Who::You, command(words::LOGIN, profile)).remedy(Remedy::SignIn)
    };
    let works = seen(facts).is_some_and(|seen| seen.identity.got().is_some());
    let is_over = session.token_expires.is_none_or(|expires| expires <= now);
    let found = match session.token_expires {
        _ if works && session.accepted == Some(false) && !session.refreshable => {
            // The keys of the cache go on for a while.
            let finding = finding(&code::NOT_ACCEPTED, Severity::Warning);
            session.keys_expire.into_iter().fold(finding, |finding, end| {
                finding.detail(Phrase::new(words::KEYS_LAST).with_moment("time", end, time(end)))
            })
        }
        _ if works || aws.unheard().is_some() && !is_over => return Vec::new(),
        // It could go on, and its successor has no place to lie in.
        Some(_) if aws.refused.is_some_and(|why| why.code == sign_in::NO_PLACE.id) => {
            let place = Phrase::new(words::MAKE_WRITABLE).with("place", &session.storage);
            let finding = Finding::new(&sign_in::NO_PLACE, Group::Credentials, Severity::Error);
            let finding = finding.with("session", &session.name).fix(FixKind::Edit, Who::You, place);
            // A disk without room has a finding of its own.
            let is_full = |refusal: &Refusal| matches!(refusal, Refusal::Full { .. });
            let is_full = facts.client.as_ref().is_some_and(|client| client.refusals.iter().any(is_full));
            Finding { because: is_full.then_some(&client::NO_ROOM), ..finding }
        }
        None => match &session.dangling {
            // A new sign-in would have no place there either.
            Some((link, target)) => {
                let fix = command(words::MEND_LINK, profile).with("link", link).with("target", target);
                let finding = Finding::new(&aws::SIGNED_OUT, Group::Credentials, Severity::Error);
                let lost = Phrase::new(doctor_client::LEADS_NOWHERE).with("file", link).with("target", target);
                finding.with("session", &session.name).detail(lost).fix(FixKind::Edit, Who::You, fix)
            }
            None => finding(&aws::SIGNED_OUT, Severity::Error),
        },
        Some(end) if is_over && !session.refreshable => {
            finding(&code::ENDED, Severity::Error).with_moment("time", end, time(end))
        }
        Some(_) if session.accepted == Some(false) => finding(&code::NOT_ACCEPTED, Severity::Error),
        // A renewal that AWS refused.
        Some(end) if is_over && (wants_person(aws) || is_of_clock(aws)) => {
            finding(&code::ENDED, Severity::Error).with_moment("time", end, time(end))
        }
        Some(_) => return Vec::new(),
    };
    // Where the folder of the sign-in leads nowhere, the file beside it says so.
    let config = |one: &&Difference| one.kind == FileKind::Aws && lost_folder(facts, &one.file).is_some();
    let settings = facts.client.as_ref().and_then(|client| client.settings.got());
    let is_lost = settings.is_some_and(|settings| settings.differing.iter().any(|one| config(&one)));
    let found = aws.refused.into_iter().fold(found, said);
    // Nobody looks at a sign-in that something else of its section goes before.
    let signer = seen(facts).and_then(|seen| seen.signs_as.got());
    let is_passed_over = signer.is_some_and(|signer| signer.before_own.is_some());
    let because = found.because.or_else(|| is_lost.then_some(&client::DIFFERS));
    let because = because.or_else(|| is_passed_over.then_some(&code::OTHER_SIGNER));
    let is_astray = session.token_expires.is_some() && is_sign_in_astray(analysis);
    let because = because.or_else(|| is_astray.then_some(&client::ASTRAY));
    vec![Finding { because, ..found }]
}

/// Nothing says whose keys are meant, and none were found; or the AWS CLI's own sign-in is over.
fn no_source(Analysis { aws, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let of_console = |why: &&Failure| CONSOLE.iter().any(|code| code.id == why.code);
    if let Some(why) = aws.refused.filter(of_console) {
        let code = crate::code::find(&why.code).unwrap_or(&aws_login::ENDED);
        let name = profile.aws().map_or("", |aws| &aws.profile);
        let finding = said(Finding::new(code, Group::Credentials, Severity::Error).with("profile", name), why);
        let finding = finding.fix(FixKind::Run, Who::You, command(words::LOGIN, profile));
        return vec![finding.remedy(Remedy::SignIn)];
    }
    let Some(why) = aws.refused else { return Vec::new() };
    match &*why.code {
        code if code == aws::NO_CREDENTIALS.id => {
            let finding = said(Finding::new(&aws::NO_CREDENTIALS, Group::Credentials, Severity::Error), why);
            let finding = finding.fix(FixKind::Run, Who::You, command(words::SETUP, profile));
            vec![Finding { because: Some(&code::REJECTED_FILE), ..finding }]
        }
        // The sign-in that an AWS profile of somebody's own names.
        code if code == aws::SIGNED_OUT.id || code == sign_in::ENDED.id => {
            let finding = failed(why, &aws::SIGNED_OUT, &[]);
            vec![finding.fix(FixKind::Run, Who::You, command(words::LOGIN, profile)).remedy(Remedy::SignIn)]
        }
        _ => Vec::new(),
    }
}

fn not_assigned(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Analysis { aws, profile, .. } = analysis;
    let Some(why) = aws.refused.filter(|why| why.code == aws::NOT_ASSIGNED.id) else { return Vec::new() };
    let own = profile.sso().map(|_| profile.aws()).unwrap_or_default();
    let asked = |name: &str| why.args.get(name).map_or("", String::as_str);
    let (role, account) =
        own.map_or_else(|| (asked("role"), asked("account")), |aws| (&*aws.role_name, &*aws.account_id));
    let finding = Finding::new(&aws::NOT_ASSIGNED, Group::Credentials, Severity::Error);
    let finding = said(finding.with("role", role).with("account", account), why);
    let finding = Finding { because: is_sign_in_astray(analysis).then_some(&client::ASTRAY), ..finding };
    // A slip in the name needs nobody else.
    if let Some(nearest) = why.args.get("nearest") {
        let finding = finding.with("nearest", nearest);
        let (kind, fix) = match own {
            Some(_) => (FixKind::Run, command(words::SET_ROLE, profile)),
            None => (FixKind::Edit, Phrase::new(words::EDIT_ROLE)),
        };
        return vec![finding.fix(kind, Who::You, fix.with("role", nearest))];
    }
    let finding = match why.args.get("assigned") {
        Some(others) => finding.with("assigned", others).detail(command(words::ROLE_RENAMED, profile)),
        None => finding,
    };
    // An account that has moved, or a slip in its number.
    let finding = match why.args.get("elsewhere") {
        Some(accounts) => finding.with("elsewhere", accounts).detail(command(words::ACCOUNT_MOVED, profile)),
        None => finding,
    };
    let ask = Phrase::new(words::ASK_ASSIGNMENT);
    vec![finding.fix(FixKind::Ask, Who::CloudAdmin, ask.with("role", role).with("account", account))]
}

/// Somebody's own AWS files, which lack what is named in them or for them.
fn no_profile(Analysis { facts, aws, .. }: &Analysis<'_>) -> Vec<Finding> {
    let why = aws.refused.filter(|why| why.code == aws::NO_PROFILE.id);
    let because = if is_quoted(facts, PROFILE_VARIABLE) { &client::QUOTED } else { &code::REJECTED_FILE };
    let signer = seen(facts).and_then(|seen| seen.signs_as.got()).filter(|signer| signer.by == By::Profile);
    let finding = |why: &Failure| {
        let finding = failed(why, &aws::NO_PROFILE, &[]).fix(FixKind::Edit, Who::You, aws::NO_PROFILE.help);
        let place =
            signer.filter(|_| why.args.get("by").is_some_and(|by| by == PROFILE_VARIABLE)).map(|signer| &signer.place);
        let finding = place.into_iter().fold(finding, Finding::evidence);
        Finding { because: Some(because), ..finding }
    };
    why.map(finding).into_iter().collect()
}

/// The role behind the sign-in: who owns its trust policy, or the permission set, where AWS says that it is that one's.
fn not_assumed(Analysis { aws, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(why) = aws.refused.filter(|why| why.code == source::NOT_ASSUMED.id) else { return Vec::new() };
    let arg = |name: &str| why.args.get(name).map_or("–", String::as_str);
    let finding = Finding::new(&source::NOT_ASSUMED, Group::Credentials, Severity::Error);
    let finding = said(finding.with("role", arg("role")).with("code", arg("code")), why);
    let Some((role, own)) = profile.assumed_role().zip(profile.aws()) else {
        // What the platform hands out itself, in place of credentials that assume a role.
        let is_token = ["InvalidIdentityToken", "ExpiredTokenException", "IDPRejectedClaim"]
            .iter()
            .any(|code| arg("code").starts_with(code));
        // What is written in the section itself.
        if arg("code") == "ValidationError" {
            let fix = Phrase::new(words::EDIT_SECTION).with("role", arg("role"));
            return vec![finding.fix(FixKind::Edit, Who::You, fix)];
        }
        let ask = Phrase::new(if is_token { words::ASK_TOKEN } else { words::ASK_ROLE });
        let ask = ask.with("role", arg("role")).with_phrase("said", why.cause_or_message());
        let finding = if is_token { finding } else { finding.detail(advice(why).into()) };
        return vec![finding.fix(FixKind::Ask, Who::CloudAdmin, ask)];
    };
    let is_of_set = why.cause.iter().any(|cause| cause.contains("no identity-based policy allows"));
    let ask = Phrase::new(if is_of_set { words::ASK_PERMISSION_SET } else { words::ASK_TRUST });
    let ask = ask.with("arn", &role.arn).with("owner", role.account());
    let ask = ask.with("role", &own.role_name).with("account", &own.account_id);
    vec![finding.fix(FixKind::Ask, Who::CloudAdmin, ask)]
}

/// What else came in place of keys, where the way to AWS was open.
fn no_keys(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Analysis { facts, aws, profile, .. } = analysis;
    let Some(why) = aws.refused.filter(|why| !is_of_network(why)) else { return Vec::new() };
    if let Some(cause) = down(why) {
        let service = why.args.get("service").map_or("AWS", String::as_str);
        let finding = Finding::new(&aws::SERVICE_DOWN, Group::Credentials, Severity::Error).with("service", service);
        return vec![is_down(finding, cause, words::NO_KEYS_MEANWHILE, profile)];
    }
    // Claude Code may well get some there: nobody asked.
    if why.code == source::PLATFORM.id {
        return vec![Finding {
            severity: Severity::Info,
            ..failed(why, &source::PLATFORM, &[]).detail(advice(why).into())
        }];
    }
    if let Some(finding) = unasked_for(facts, why) {
        return vec![finding];
    }
    // What IAM Identity Center says of itself is no word on the credentials.
    let of_portal = [&sign_in::BUSY, &sign_in::INTERNAL].into_iter().find(|code| code.id == why.code);
    let finding = Finding::new(of_portal.unwrap_or(&code::NO_KEYS), Group::Credentials, Severity::Error);
    let region = why.args.get("region").filter(|_| of_portal.is_some());
    let finding = region.into_iter().fold(finding, |finding, region| finding.with("region", region));
    let lasting = lasting(facts).filter(|_| why.code == aws::REJECTED.id && aws.session.is_none());
    let told = match lasting {
        Some((place, key)) => Phrase::new(words::KEY_REFUSED).with("key", key).with("place", place),
        None => why.filled(),
    };
    let finding = match of_portal {
        Some(_) => said(finding, why),
        // The title says the message already.
        None => why.cause.iter().fold(finding.with_phrase("why", told).evidence(&why.code), Finding::evidence),
    };
    // Where it is a file of authorities that couldn't be read, the network group says so.
    let of_file = |network: &NetworkFacts| {
        let mut files = network.authorities.iter().filter(|one| one.holds.is_err());
        files.any(|one| !one.file.is_empty() && why.message.contains(&one.file))
    };
    let because = facts.network.got().is_some_and(of_file).then_some(&network::AUTHORITIES);
    let because = because.or_else(|| is_sign_in_astray(analysis).then_some(&client::ASTRAY));
    let lacks_source = [&source::TOOL, &aws::UNUSABLE].iter().any(|code| code.id == why.code);
    let tools = seen(facts).map(|seen| seen.tools.join(", ")).filter(|tools| lacks_source && !tools.is_empty());
    let finding =
        tools.iter().fold(finding, |finding, tools| finding.detail(Phrase::new(words::TOOLS).with("tools", tools)));
    let finding = match renewal(facts, why) {
        // Nobody can sign in anew for it.
        _ if lasting.is_some() => finding.evidence(&why.message).fix(FixKind::Edit, Who::You, of_sources::DELETED_KEY),
        _ if let Some(run) = let_read(facts, why) => finding.fix(FixKind::Run, Who::You, run),
        Some(renewal) => {
            let run = Phrase::new(words::RUN_TOOL).with("command", &renewal.line).with("place", &renewal.place);
            finding.fix(FixKind::Edit, Who::You, run)
        }
        None => finding.fix(FixKind::Edit, Who::You, advice(why)),
    };
    vec![Finding { because, ..finding }]
}

/// The key that Claude Code signs with, where it is one that never expires: its place, and its id.
fn lasting(facts: &Facts) -> Option<&(String, String)> {
    let signer = seen(facts)?.signs_as.got()?;
    signer.long_lived.first().filter(|_| signer.keys_beside.is_none())
}

/// What stops genkan and the AWS CLI, and Claude Code not (2.1.332): it passes over `services` that aren't there, and asks
/// nobody at an address that is none where its credentials are at hand.
fn unasked_for(facts: &Facts, why: &Failure) -> Option<Finding> {
    let at_hand = seen(facts).is_some_and(|aws| aws.at_hand);
    let text = match &*why.code {
        code if code == source::NO_SERVICES.id => words::PASSES_OVER,
        code if code == source::ENDPOINT.id && at_hand => doctor_client::AT_HAND,
        _ => return None,
    };
    let finding = failed(why, &code::NO_KEYS, &[]).detail(text.into());
    let finding = finding.fix(FixKind::Edit, Who::You, advice(why));
    Some(Finding { severity: Severity::Warning, ..finding })
}

/// Claude Code signs with other credentials than it was told to.
fn lost_export(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(why) = seen(facts).and_then(|seen| seen.lost_export.as_ref()) else { return Vec::new() };
    let finding = failed(why, &source::EXPORT_FAILS, &[]).fix(FixKind::Edit, Who::You, advice(why));
    vec![Finding { severity: Severity::Warning, ..finding }]
}

/// The tool of somebody's own that renews what has run out. Claude Code starts it without a terminal, so one that asks
/// for a password there fails.
fn renewal<'a>(facts: &'a Facts, why: &Failure) -> Option<&'a Renewal> {
    let has_run_out = [&source::TOOL, &aws::REJECTED].iter().any(|code| code.id == why.code);
    seen(facts)?.renewed_by.as_ref().filter(|_| has_run_out)
}

/// Not judged where the network group says why, or nobody was to be asked; an error where every way is open and no
/// answer comes all the same.
fn unheard(analysis: &Analysis<'_>) -> Vec<Finding> {
    let aws = &analysis.aws;
    let portal = aws.session.and_then(|session| session.unheard.as_ref());
    let finding = |severity| Finding::new(&code::UNHEARD, Group::Credentials, severity);
    let lost = aws.unheard();
    // Whatever came of it, Claude Code wouldn't have waited for it.
    if let Some(why) = lost.filter(|_| !not_waited_for(analysis).is_empty()) {
        return vec![Finding { because: Some(&client::NO_TIME), ..said(finding(Severity::Error), why) }];
    }
    let is_waited_for = |why: &Failure| analysis.is_waiting(why) || slower(analysis, why).is_some();
    if let Some(why) = lost.filter(|why| analysis.is_reached() && !is_waited_for(why)) {
        let ask = Phrase::new(words::ASK_SILENT).with_phrase("seen", why.said());
        let finding = said(finding(Severity::Error), why).fix(FixKind::Ask, Who::NetworkTeam, ask);
        // A file that genkan can't use sent nothing at all.
        let because = match why.code == aws::PEM.id {
            true => Some(&network::AUTHORITIES),
            false => is_heard_by_override(analysis).then_some(&source::LED),
        };
        return vec![Finding { because, ..finding }];
    }
    // What is slow to name or to open comes first, and then what wasn't checked because of it.
    if !not_waited(analysis).is_empty() {
        return Vec::new();
    }
    let finding = finding(Severity::Skipped);
    match lost.or(portal) {
        Some(why) => vec![said(finding, why)],
        None if aws.is_unasked && aws.stored.is_none() => vec![finding],
        None => Vec::new(),
    }
}

/// What is slow to name or to open has a finding of its own, and Claude Code may well get over it: but nothing of the sign-in
/// was checked. The same of an answer that Claude Code would still wait for.
fn not_waited(analysis: &Analysis<'_>) -> Vec<Finding> {
    let lost = analysis.aws.unheard().filter(|_| analysis.is_reached());
    let tell = |why: &Failure| {
        let finding = said(Finding::new(&code::UNHEARD, Group::Credentials, Severity::Warning), why);
        if analysis.is_waiting(why) {
            return Some(finding.detail(way::NOT_WAITED.into()).fix(FixKind::Run, Who::You, way::AGAIN_WHOLE));
        }
        let (waited, limit) = slower(analysis, why)?;
        let text = Phrase::new(words::SILENT_SO_FAR).with("seconds", waited.took / 1000).with("limit", limit / 1000);
        Some(finding.detail(text).fix(FixKind::Run, Who::You, way::AGAIN_LONG))
    };
    lost.and_then(tell).into_iter().collect()
}

/// How long Claude Code waits for AWS credentials by itself, in milliseconds.
const CHAIN_WAITS: u64 = 60_000;

/// How long the keys were waited for in vain, and how long Claude Code does, where that is longer.
fn slower<'a>(analysis: &Analysis<'a>, why: &Failure) -> Option<(&'a Waited, u64)> {
    let waited = seen(analysis.facts)?.waited.as_ref().filter(|_| why.code == aws::TIMEOUT.id)?;
    let limit = waited.limit.as_ref().map_or(CHAIN_WAITS, |limit| limit.milliseconds);
    (waited.took < limit).then_some((waited, limit))
}

fn not_waited_for(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let waited = seen(facts).and_then(|seen| seen.waited.as_ref());
    let Some((took, limit)) = waited.and_then(|waited| Some((waited.took, waited.limit.as_ref()?))) else {
        return Vec::new();
    };
    // Where the way itself is at fault, or somebody has to sign in, that is told.
    let lost = analysis.aws.refused;
    let is_slow = |why: &Failure| why.code == aws::TIMEOUT.id && !analysis.is_waiting(why);
    if took < limit.milliseconds || !analysis.is_reached() || !lost.is_none_or(is_slow) {
        return Vec::new();
    }
    let seconds = took.div_ceil(1000);
    // Twice as long as it took once, or as long as Claude Code waits by itself.
    let enough = if lost.is_some() { CHAIN_WAITS } else { CHAIN_WAITS.min(seconds * 2000) };
    let how = if lost.is_some() { words::TAKES_LONGER } else { words::TOOK_LONGER };
    let finding = Finding::new(&client::NO_TIME, Group::Credentials, Severity::Error);
    let finding = finding.with("name", CHAIN_TIMEOUT).with("value", &limit.value).with("place", &limit.place.name);
    let finding = finding.with("milliseconds", limit.milliseconds).detail(Phrase::new(how).with("seconds", seconds));
    let filled = |text: Message| {
        let text =
            Phrase::new(text).with("name", CHAIN_TIMEOUT).with("enough", enough).with("place", &limit.place.name);
        text.with("value", &limit.value).with("seconds", seconds)
    };
    vec![match () {
        () if profile.claude.env.contains_key(CHAIN_TIMEOUT) => {
            finding.fix(FixKind::Edit, Who::You, filled(words::EDIT_WAIT_IN_PROFILE))
        }
        () if limit.place.managed => {
            finding.fix(FixKind::Ask, Who::DeviceAdmin, filled(words::ASK_WAIT).with("contact", contact(profile)))
        }
        () => finding.fix(FixKind::Edit, Who::You, filled(words::EDIT_WAIT)),
    }]
}

fn ends_soon(Analysis { facts, profile, aws, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(session) = aws.session.filter(|session| !session.refreshable) else { return Vec::new() };
    let left = session.token_expires.map(|end| end.duration_since(facts.at));
    let Some(left) = left.filter(|left| left.is_positive() && *left <= SOON) else { return Vec::new() };
    let finding = Finding::new(&code::ENDS_SOON, Group::Credentials, Severity::Info).with("session", &session.name);
    let finding = finding.with("minutes", left.as_mins());
    vec![finding.fix(FixKind::Run, Who::You, command(words::LOGIN, profile))]
}

fn pending(Analysis { profile, aws, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(until) = aws.session.and_then(|session| session.pending) else { return Vec::new() };
    let finding =
        Finding::new(&code::PENDING, Group::Credentials, Severity::Info).with_moment("time", until, time(until));
    vec![finding.fix(FixKind::Run, Who::You, command(words::STATUS, profile))]
}

/// AWS blames a clock that is right.
fn is_of_clock(aws: &AwsCredentials<'_>) -> bool {
    aws.refused.is_some_and(|why| why.code == aws::CLOCK.id)
}

/// The refusal's own code says that a person is needed.
fn wants_person(aws: &AwsCredentials<'_>) -> bool {
    let code = aws.refused.and_then(|why| crate::code::find(&why.code));
    let others = [&source::PROCESS, &source::ENVIRONMENT, &source::PLATFORM, &source::AWS_LOGIN, &source::TOOL];
    code.is_some_and(|code| code.exit == crate::code::Exit::Person && !others.contains(&code))
}

/// What the failure's own code advises.
fn advice(why: &Failure) -> Message {
    crate::code::find(&why.code).unwrap_or(&code::NO_KEYS).help
}

/// A finding under the failure's own code, or this one where nobody knows it, with what its message says.
pub(in super::super) fn failed(why: &Failure, otherwise: &'static Code, known: &[(&str, &str)]) -> Finding {
    let what = crate::code::find(&why.code).unwrap_or(otherwise);
    let certain = required(what.message.en);
    let named = |name: &str| {
        let listed = || known.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        // What may be left out of the message is, where nobody gives it.
        let otherwise = certain.iter().any(|certain| certain == name).then_some("?");
        why.args.get(name).map(String::as_str).or_else(listed).or(otherwise)
    };
    let finding = said(Finding::new(what, Group::Credentials, Severity::Error), why);
    let given = placeholders(what.message.en).into_iter().filter_map(|name| Some((name, named(name)?)));
    given.fold(finding, |finding, (name, value)| finding.with(name, value))
}

pub(super) fn said(finding: Finding, why: &Failure) -> Finding {
    // A finding with the failure's own code says its message already.
    let is_new = why.code != finding.code.id;
    let line = is_new.then(|| seen_words::of(&why.code, why.filled()));
    let finding = line.iter().fold(finding, Finding::saw);
    why.cause.iter().fold(finding, Finding::evidence)
}

/// To the second, so that two reports of one moment are the same.
pub(in super::super) fn time(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M:%SZ").to_string()
}
