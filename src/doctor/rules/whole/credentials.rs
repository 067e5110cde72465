//! Faults of the sign-in and the identity, with what else such a machine shows.

use jiff::SignedDuration;

use super::super::credentials::tests::signs_as;
use super::network::{STS, lost, unresolved};
use super::*;
use crate::claude::Scope;
use crate::code::{aws, document, keyring, machine, source};
use crate::doctor::facts::client::Place;
use crate::doctor::facts::credentials::{Clocks, Foreign, Holds, Identity as Found, Limit, Others, Standing, Waited};
use crate::doctor::facts::network::{EndpointOverride, LookupResult, Tcp};
use crate::profile;
use crate::session::aws::{By, SignsAs};
use Severity::{Error, Info, Warning};

/// Application profiles say nothing by their names.
fn with_an_application_profile(machine: &mut Machine) {
    let arn = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc";
    machine.set(Tier::Opus.variable(), arn);
    machine.models().written.clear();
}

fn ahead(machine: &mut Machine, seconds: i64) {
    let theirs = machine.facts.at;
    let ours = theirs + SignedDuration::from_secs(seconds);
    machine.credentials().clocks = Probe::Got(Clocks { host: "portal".into(), theirs, ours });
}

/// Whoever asked for the keys waited for so many milliseconds, of which Claude Code waits for these.
fn waited(machine: &mut Machine, took: u64, limit: Option<u64>) {
    let place = Place { name: "/h/.claude/settings.json".into(), managed: false };
    let limit = limit.map(|milliseconds| Limit { value: milliseconds.to_string(), milliseconds, place });
    machine.credentials().waited = Some(Waited { took, limit });
}

fn over(machine: &mut Machine) {
    let now = machine.facts.at;
    machine.session().token_expires = Some(now - SignedDuration::from_hours(1));
}

/// Keys that come from an AWS profile, not from a sign-in of genkan's.
pub(super) fn without_sign_in(machine: &mut Machine) {
    machine.profile.aws_mut().sso_start_url.clear();
    machine.profile.aws_mut().account_id.clear();
    machine.credentials().session = Probe::Got(None);
}

/// Nothing names any credentials.
fn no_source(machine: &mut Machine) {
    machine.no_keys(&aws::NO_CREDENTIALS);
    without_sign_in(machine);
    machine.credentials().session = Probe::Failed(failure(&aws::NO_CREDENTIALS));
    machine.credentials().signs_as = Probe::Got(signs_as(By::Nothing, None));
}

/// What a service answers in place of what it was asked for.
pub(super) fn down(code: &str) -> crate::doctor::facts::Failure {
    failure_with(&aws::REFUSED, &[("service", "STS"), ("code", code)])
}

/// A file can't be read, and it is root's.
pub(super) fn roots(machine: &mut Machine, file: &str, holds: Holds) -> crate::doctor::facts::Failure {
    let others = Some(Others { owner: "root".into(), place: file.into(), locked: true });
    let standing = Standing { file: file.into(), holds, mode: 0o600, is_own: false, is_roots: true, others };
    machine.facts.credentials.as_mut().unwrap().files = vec![standing];
    failure_with(&machine::CANNOT_READ, &[("file", file)])
}

/// The portal is asked for there, by this line or variable.
fn led(machine: &mut Machine, host: &str, name: &str, is_variant: bool) {
    let network = machine.network();
    let portal = network.hosts.iter_mut().find(|one| one.is(Role::Portal)).unwrap();
    portal.name = host.into();
    let (place, value) = ("/h/.aws/config:7".into(), "true".into());
    let (host, name) = (host.into(), name.into());
    network.leads = vec![EndpointOverride { host, name, value, place, managed: false, is_variant, is_astray: false }];
}

fn portal(machine: &mut Machine) -> &mut crate::doctor::facts::network::Host {
    machine.network().hosts.iter_mut().find(|one| one.is(Role::Portal)).unwrap()
}

pub(super) const ROWS: &[Row] = &[
    row(
        "services that aren't in the file",
        |it| it.no_keys(&source::NO_SERVICES),
        &[("GK-AWS-062", Warning), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "an endpoint that is no address",
        |it| it.no_keys(&source::ENDPOINT),
        &[("GK-CRD-011", Error), ("GK-RES-016", Info)],
    ),
    row(
        "the same, where nobody has to be asked for the keys",
        |it| {
            it.no_keys(&source::ENDPOINT);
            it.credentials().at_hand = true;
        },
        &[("GK-AWS-060", Warning), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "a token that is root's",
        |it| {
            let why = roots(it, "/h/.aws/sso/cache/a.json", Holds::Secret);
            it.no_keys(&aws::SIGNED_OUT);
            (it.credentials().session, it.credentials().identity) = (Probe::Failed(why.clone()), Probe::Failed(why));
        },
        &[("GK-CRD-019", Error), ("GK-RES-016", Info)],
    ),
    row(
        "an AWS file that is root's",
        |it| {
            let why = roots(it, "/h/.aws/config", Holds::Config);
            it.no_keys(&aws::SIGNED_OUT);
            (it.credentials().session, it.credentials().identity) =
                (Probe::Failed(why.clone()), Probe::Failed(why.clone()));
            it.client().settings = Probe::Failed(why);
        },
        &[("GK-CRD-019", Error)],
    ),
    row(
        "the sign-in is led to a stand-in that doesn't run",
        |it| {
            led(it, "localhost", "endpoint_url", false);
            portal(it).in_hosts_file = vec!["127.0.0.1".parse().unwrap()];
            lost(portal(it), Tcp::Refused);
            it.no_keys(&aws::UNREACHABLE);
        },
        &[("GK-AWS-077", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a form of hosts that the region hasn't got",
        |it| {
            led(it, "portal.sso-fips.ap-northeast-1.amazonaws.com", "use_fips_endpoint", true);
            unresolved(portal(it), LookupResult::NoSuchName);
            it.no_keys(&aws::DNS);
        },
        &[("GK-AWS-077", Error), ("GK-RES-016", Info)],
    ),
    row(
        "such hosts, and no name of AWS's is known",
        |it| {
            led(it, "portal.sso-fips.ap-northeast-1.amazonaws.com", "use_fips_endpoint", true);
            it.network().hosts.iter_mut().for_each(|host| unresolved(host, LookupResult::NoSuchName));
            it.no_keys(&aws::DNS);
        },
        &[("GK-NET-005", Error), ("GK-RES-016", Info)],
    ),
    row(
        "the sign-in is asked for at another host of AWS's, which knows no role",
        |it| {
            led(it, "bedrock-runtime.us-east-1.amazonaws.com", "endpoint_url", false);
            it.network().leads[0].is_astray = true;
            it.no_keys(&aws::NOT_ASSIGNED);
        },
        &[("GK-CLI-104", Error), ("GK-RES-016", Info)],
    ),
    row(
        "the same for STS alone: the sign-in holds, and the line is named",
        |it| {
            led(it, "sts.us-east-1.amazonaws.com", "endpoint_url", false);
            portal(it).name = "portal.sso.ap-northeast-1.amazonaws.com".into();
            it.network().leads[0].is_astray = true;
        },
        &[("GK-CLI-104", Error)],
    ),
    row(
        "an address of the organisation's own that answers",
        |it| led(it, "sso.acme.example", "endpoint_url", false),
        &[("GK-AWS-078", Info)],
    ),
    row(
        "nobody is signed in",
        |it| {
            it.no_keys(&aws::SIGNED_OUT);
            it.session().token_expires = None;
        },
        &[("GK-AWS-001", Error), ("GK-RES-016", Info)],
    ),
    row(
        "nobody is signed in, and a model's profile has to be looked up",
        |it| {
            with_an_application_profile(it);
            it.no_keys(&aws::SIGNED_OUT);
            it.session().token_expires = None;
        },
        &[("GK-AWS-001", Error), ("GK-RES-016", Info)],
    ),
    row(
        "nobody is signed in, offline",
        |it| {
            it.offline();
            it.session().token_expires = None;
        },
        &[("GK-AWS-001", Error), ("GK-RES-016", Info)],
    ),
    row("signed in, offline", |it| it.offline(), &[("GK-CRD-016", Info), ("GK-RES-016", Info), ("GK-RES-021", Info)]),
    row(
        "over and renewable, offline",
        |it| {
            it.offline();
            over(it);
        },
        &[("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "keys from elsewhere, offline",
        |it| {
            it.offline();
            without_sign_in(it);
        },
        &[("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "the sign-in is over",
        |it| {
            it.no_keys(&aws::SIGNED_OUT);
            over(it);
            it.session().refreshable = false;
        },
        &[("GK-CRD-001", Error), ("GK-RES-016", Info)],
    ),
    row(
        "over by a clock that runs ahead",
        |it| {
            it.no_keys(&aws::SIGNED_OUT);
            over(it);
            it.session().refreshable = false;
            ahead(it, 7200);
        },
        &[("GK-AWS-005", Error), ("GK-RES-016", Info)],
    ),
    row(
        "over, and the clock is right whatever AWS says of it",
        |it| {
            it.no_keys(&aws::CLOCK);
            over(it);
            it.session().refreshable = false;
        },
        &[("GK-CRD-001", Error), ("GK-RES-016", Info)],
    ),
    row("renewed while it was looked at", over, &[]),
    row(
        "ended at AWS",
        |it| {
            it.no_keys(&aws::SIGNED_OUT);
            it.session().accepted = Some(false);
        },
        &[("GK-CRD-002", Error), ("GK-RES-016", Info)],
    ),
    row(
        "signatures are refused for the clock",
        |it| {
            it.no_keys(&aws::CLOCK);
            it.credentials().clocks = Probe::Failed(failure(&aws::TIMEOUT));
        },
        &[("GK-AWS-005", Error), ("GK-RES-016", Info)],
    ),
    row(
        "the clock is wrong, and the models say so too",
        |it| {
            ahead(it, -1200);
            it.no_keys(&aws::CLOCK);
        },
        &[("GK-AWS-005", Error), ("GK-RES-016", Info)],
    ),
    row(
        "something on the way gives requests another time of signing",
        |it| {
            it.no_keys(&aws::CLOCK);
            let said = "SignatureDoesNotMatch: Signature expired: 20260101T000000Z is now earlier than 20261120T085500Z (20261120T090000Z - 5 min.)";
            let why = crate::doctor::facts::Failure { cause: vec![said.into()], ..failure(&aws::CLOCK) };
            it.credentials().identity = Probe::Failed(why);
        },
        &[("GK-INV-022", Error), ("GK-RES-016", Info)],
    ),
    row("the clock is a little wrong", |it| ahead(it, 90), &[("GK-AWS-005", Info)]),
    row("the clock is soon too wrong", |it| ahead(it, -200), &[("GK-AWS-005", Warning)]),
    row(
        "STS is down",
        |it| it.account().identity = Probe::Failed(down("ServiceUnavailable")),
        &[("GK-AWS-090", Warning)],
    ),
    row("STS refuses, and isn't down", |it| it.account().identity = Probe::Failed(down("ValidationError")), &[]),
    row(
        "a locked keyring",
        |it| {
            it.no_keys(&keyring::LOCKED);
            it.credentials().session = Probe::Failed(failure(&keyring::LOCKED));
        },
        &[("GK-AWS-051", Error), ("GK-RES-016", Info)],
    ),
    row("no keyring", |it| it.no_keys(&keyring::ABSENT), &[("GK-CRD-010", Error), ("GK-RES-016", Info)]),
    row(
        "a role that isn't assigned",
        |it| it.no_keys(&aws::NOT_ASSIGNED),
        &[("GK-AWS-007", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a role whose name has a slip in it",
        |it| {
            it.no_keys(&aws::NOT_ASSIGNED);
            let args = [("role", "ClaudeCodeUsr"), ("account", "111122223333"), ("nearest", "ClaudeCodeUser")];
            it.credentials().identity = Probe::Failed(failure_with(&aws::NOT_ASSIGNED, &args));
        },
        &[("GK-AWS-007", Error), ("GK-RES-016", Info)],
    ),
    row(
        "an account that has moved: another one has the role",
        |it| {
            it.no_keys(&aws::NOT_ASSIGNED);
            let args = [("role", "ClaudeCodeUser"), ("account", "111122223333"), ("elsewhere", "444455556666")];
            it.credentials().identity = Probe::Failed(failure_with(&aws::NOT_ASSIGNED, &args));
        },
        &[("GK-AWS-007", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a role behind the sign-in that trusts somebody else",
        |it| {
            it.profile.aws_mut().assume_role_arn = "arn:aws:iam::999922223333:role/Bedrock".into();
            it.no_keys(&source::NOT_ASSUMED);
            let args = [("role", "arn:aws:iam::999922223333:role/Bedrock"), ("code", "AccessDenied")];
            it.credentials().identity = Probe::Failed(failure_with(&source::NOT_ASSUMED, &args));
        },
        &[("GK-AWS-068", Error), ("GK-RES-016", Info)],
    ),
    row("no keys for another reason", |it| it.no_keys(&aws::REFUSED), &[("GK-CRD-011", Error), ("GK-RES-016", Info)]),
    row(
        "STS takes connections and gives no answer",
        |it| it.account().identity = Probe::Failed(failure(&aws::TIMEOUT)),
        &[("GK-CRD-023", Warning)],
    ),
    row(
        "STS takes no connections, which is told by the way",
        |it| {
            lost(&mut it.network().hosts[STS], Tcp::Dropped);
            it.account().identity = Probe::Failed(failure(&aws::TIMEOUT));
        },
        &[("GK-NET-012", Warning)],
    ),
    row(
        "no keys in the time that genkan has, and Claude Code has more",
        |it| {
            it.no_keys(&aws::TIMEOUT);
            waited(it, 9_400, None);
        },
        &[("GK-CRD-012", Warning), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "no keys in the time that Claude Code has",
        |it| {
            it.no_keys(&aws::TIMEOUT);
            waited(it, 61_000, None);
        },
        &[("GK-CRD-012", Error), ("GK-RES-016", Info)],
    ),
    row("keys that take long", |it| waited(it, 6_100, None), &[]),
    row("keys that take longer than Claude Code waits", |it| waited(it, 6_100, Some(5_000)), &[("GK-CLI-087", Error)]),
    row(
        "no keys, for which Claude Code doesn't even wait as long as genkan",
        |it| {
            it.no_keys(&aws::TIMEOUT);
            waited(it, 9_400, Some(5_000));
        },
        &[("GK-CLI-087", Error), ("GK-RES-016", Info)],
    ),
    row(
        "no keys, as the service that gives them is down",
        |it| {
            it.no_keys(&aws::REFUSED);
            it.credentials().identity = Probe::Failed(down("ServiceUnavailable"));
        },
        &[("GK-AWS-090", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a command that exports none, and others are found",
        |it| it.credentials().lost_export = Some(failure(&source::EXPORT_FAILS)),
        &[("GK-AWS-096", Warning)],
    ),
    row("no credentials at all", no_source, &[("GK-AWS-002", Error), ("GK-RES-016", Info)]),
    row(
        "an AWS profile that isn't there",
        |it| {
            it.no_keys(&aws::NO_PROFILE);
            without_sign_in(it);
            it.credentials().session = Probe::Failed(failure(&aws::NO_PROFILE));
            it.credentials().signs_as = Probe::Got(SignsAs { source: None, ..signs_as(By::Profile, None) });
        },
        &[("GK-AWS-087", Error), ("GK-RES-016", Info)],
    ),
    row(
        "credentials that a platform hands out",
        |it| {
            it.no_keys(&source::PLATFORM);
            without_sign_in(it);
            it.credentials().signs_as = Probe::Got(signs_as(By::Platform, None));
        },
        &[("GK-AWS-071", Info), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "a Bedrock API key, where the profile leaves open who signs",
        |it| {
            without_sign_in(it);
            it.profile.aws_mut().role_name.clear();
            it.credentials().identity = Probe::NotTried(crate::doctor::facts::BY_API_KEY.to_owned());
            it.credentials().signs_as = Probe::Got(signs_as(By::Bearer, Some(false)));
            *it.account() =
                Account { access: Probe::NotTried(crate::doctor::facts::BY_API_KEY.to_owned()), ..Account::default() };
        },
        &[("GK-CRD-024", Info), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "the policy that a company's own tool hands out with its credentials allows no model",
        |it| {
            without_sign_in(it);
            let source = Some("credential_process".to_owned());
            it.credentials().signs_as = Probe::Got(SignsAs { source, ..signs_as(By::Profile, None) });
            let said = "User: x is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/x \
                        because no session policy allows the bedrock:InvokeModelWithResponseStream action";
            it.answer(&Invoked::Refused(refusal(403, "AccessDeniedException", said)));
        },
        &[("GK-ERR-866", Error)],
    ),
    row(
        "credentials that have ended, from an exporter of the company's",
        |it| {
            without_sign_in(it);
            it.credentials().signs_as = Probe::Got(signs_as(By::Export, None));
            let said = "The security token included in the request is expired";
            it.answer(&Invoked::Refused(refusal(403, "ExpiredTokenException", said)));
        },
        &[("GK-ERR-063", Error)],
    ),
    row(
        "an account's number without its zero",
        |it| {
            it.no_keys(&source::ACCOUNT_FORM);
            without_sign_in(it);
            it.credentials().session = Probe::Failed(failure(&source::ACCOUNT_FORM));
        },
        &[("GK-CRD-011", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a program that should hand out credentials, and doesn't run",
        |it| {
            it.no_keys(&source::NOT_SERVED);
            without_sign_in(it);
            it.credentials().signs_as = Probe::Got(signs_as(By::Platform, None));
        },
        &[("GK-CRD-011", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a sign-in of an AWS profile of somebody's own, which is over",
        |it| {
            it.no_keys(&aws::SIGNED_OUT);
            without_sign_in(it);
            it.credentials().session = Probe::Failed(failure(&aws::SIGNED_OUT));
        },
        &[("GK-AWS-001", Error), ("GK-RES-016", Info)],
    ),
    row(
        "an AWS profile that nobody names",
        |it| {
            without_sign_in(it);
            let unnamed = Some("claude-code".to_owned());
            it.credentials().signs_as = Probe::Got(SignsAs { unnamed, ..signs_as(By::Nothing, None) });
        },
        &[("GK-CRD-020", Error)],
    ),
    row(
        "an AWS profile that a folder takes out",
        |it| {
            without_sign_in(it);
            let (unnamed, emptied) = (Some("claude-code".to_owned()), Some("/p/.claude/settings.json".to_owned()));
            it.credentials().signs_as = Probe::Got(SignsAs { unnamed, emptied, ..signs_as(By::Default, None) });
        },
        &[("GK-CRD-020", Error)],
    ),
    row(
        "an AWS profile that nobody names, beside a default",
        |it| {
            without_sign_in(it);
            let unnamed = Some("claude-code".to_owned());
            it.credentials().signs_as = Probe::Got(SignsAs { unnamed, ..signs_as(By::Default, None) });
        },
        &[("GK-CRD-020", Error)],
    ),
    row(
        "the AWS files are broken",
        |it| {
            let twice = Failure {
                code: crate::code::document::NOT_JSON.id.into(),
                message: "/h/.aws/config:7:1: twice".into(),
                cause: Vec::new(),
                args: [].into(),
            };
            it.credentials().rejected = vec![twice.clone()];
            it.client().settings = Probe::Failed(twice);
            it.no_keys(&aws::REFUSED);
        },
        &[("GK-CRD-009", Error), ("GK-RES-016", Info)],
    ),
    row(
        "an AWS file that is UTF-16, and so no credentials",
        |it| {
            no_source(it);
            it.credentials().rejected = vec![failure(&document::UTF_16)];
        },
        &[("GK-CRD-009", Error), ("GK-RES-016", Info)],
    ),
    row(
        "an AWS file with a byte order mark, which Claude Code skips, and no credentials",
        |it| {
            no_source(it);
            it.credentials().rejected = vec![failure(&document::BYTE_ORDER_MARK)];
        },
        &[("GK-AWS-002", Error), ("GK-CRD-009", Warning), ("GK-RES-016", Info)],
    ),
    row(
        "a section twice, of which the later has an old key",
        |it| {
            it.no_keys(&source::WRONG_SECRET);
            without_sign_in(it);
            let refused = failure_with(&source::WRONG_SECRET, &[("place", "[profile dev]")]);
            it.credentials().identity = Probe::Failed(refused);
            it.credentials().rejected =
                vec![failure_with(&document::DUPLICATE_SECTION, &[("section", "profile dev"), ("first", "1")])];
        },
        &[("GK-CRD-009", Error), ("GK-RES-016", Info)],
    ),
    row(
        "another section twice, and a wrong secret",
        |it| {
            it.no_keys(&source::WRONG_SECRET);
            without_sign_in(it);
            it.credentials().rejected =
                vec![failure_with(&document::DUPLICATE_SECTION, &[("section", "profile old"), ("first", "1")])];
        },
        &[("GK-CRD-011", Error), ("GK-CRD-009", Warning), ("GK-RES-016", Info)],
    ),
    row(
        "keys of another account",
        |it| {
            let arn = "arn:aws:sts::999922223333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/hanako";
            it.credentials().identity = Probe::Got(Some(Found { account: "999922223333".into(), arn: arn.into() }));
            it.account().listed = Probe::Got(Vec::new());
            it.account().retention = Probe::Got("aws_review".into());
            it.not_invoked("it is not known to stay inside");
        },
        &[("GK-CRD-005", Error)],
    ),
    row(
        "the shell's AWS_PROFILE decides",
        |it| it.credentials().signs_as = Probe::Got(signs_as(By::Keys, Some(false))),
        &[("GK-CRD-006", Error)],
    ),
    row(
        "a sign-in whose folder is a link to what isn't there",
        |it| {
            it.no_keys(&aws::SIGNED_OUT);
            it.session().token_expires = None;
            it.session().dangling = Some(("/h/.aws/sso/cache".into(), "/mnt/usb/cache".into()));
        },
        &[("GK-AWS-001", Error), ("GK-RES-016", Info)],
    ),
    row(
        "set up in a folder, whose settings name nobody",
        |it| {
            it.settings().scope = Scope::Local;
            it.credentials().signs_as = Probe::Got(signs_as(By::Nothing, None));
        },
        &[("GK-CRD-021", Error)],
    ),
    row("set up in a folder, and the shell names the AWS profile", |it| it.settings().scope = Scope::Project, &[]),
    row(
        "a program before the sign-in of the same AWS profile",
        |it| {
            let before_own = Some("/h/.aws/config:7".to_owned());
            it.credentials().signs_as = Probe::Got(SignsAs { before_own, ..signs_as(By::Profile, Some(false)) });
        },
        &[("GK-CRD-006", Error)],
    ),
    row(
        "nobody is signed in, and a program before the sign-in of the same AWS profile",
        |it| {
            it.no_keys(&aws::SIGNED_OUT);
            it.session().token_expires = None;
            let before_own = Some("/h/.aws/config:7".to_owned());
            it.credentials().signs_as = Probe::Got(SignsAs { before_own, ..signs_as(By::Profile, Some(false)) });
        },
        &[("GK-CRD-006", Error), ("GK-RES-016", Info)],
    ),
    row(
        "an AWS profile that gives nothing",
        |it| it.credentials().signs_as = Probe::Got(SignsAs { source: None, ..signs_as(By::Profile, None) }),
        &[("GK-CRD-013", Error)],
    ),
    row(
        "keys of the shell beside the profile, which never expire",
        |it| {
            let beside = Some("AWS_ACCESS_KEY_ID (shell)".to_owned());
            let lasting = vec![("AWS_ACCESS_KEY_ID (shell)".to_owned(), "AKIA1234".to_owned())];
            let signer = signs_as(By::Profile, Some(true));
            it.credentials().signs_as = Probe::Got(SignsAs { keys_beside: beside, long_lived: lasting, ..signer });
        },
        &[("GK-CRD-007", Warning), ("GK-AWS-074", Warning)],
    ),
    row(
        "a key that never expires, and that AWS doesn't know",
        |it| {
            it.credentials().session = Probe::Got(None);
            let refused =
                Failure { args: [("code".into(), "InvalidClientTokenId".into())].into(), ..failure(&aws::REJECTED) };
            it.credentials().identity = Probe::Failed(refused);
            let lasting = vec![("/h/.aws/credentials:2 (work)".to_owned(), "AKIA1234".to_owned())];
            let signer = signs_as(By::Profile, Some(true));
            it.credentials().signs_as = Probe::Got(SignsAs { long_lived: lasting, ..signer });
        },
        &[("GK-CRD-011", Error), ("GK-AWS-074", Warning)],
    ),
    row(
        "somebody else's default beside an isolated profile",
        |it| {
            it.profile.aws_mut().identity = profile::Identity::Isolated;
            it.credentials().signs_as = Probe::Got(signs_as(By::Export, None));
            it.credentials().foreign_default = Some(Foreign { file: "f".into(), source: "s".into() });
        },
        &[("GK-AWS-075", Info)],
    ),
    row(
        "a token that others can read",
        |it| {
            it.facts.credentials.as_mut().unwrap().files = vec![Standing {
                file: "f".into(),
                holds: Holds::Secret,
                mode: 0o644,
                is_own: true,
                is_roots: false,
                others: None,
            }];
        },
        &[("GK-CRD-008", Warning)],
    ),
    row(
        "it ends soon",
        |it| {
            let now = it.facts.at;
            it.session().token_expires = Some(now + SignedDuration::from_mins(20));
            it.session().refreshable = false;
        },
        &[("GK-CRD-003", Info)],
    ),
    row(
        "a sign-in waits",
        |it| {
            let now = it.facts.at;
            it.session().pending = Some(now + SignedDuration::from_mins(5));
        },
        &[("GK-CRD-004", Info)],
    ),
    row("keys from elsewhere", without_sign_in, &[]),
    row(
        "the portal alone gave no answer",
        |it| {
            it.session().accepted = None;
            it.session().unheard = Some(failure(&aws::TIMEOUT));
        },
        &[],
    ),
];
