//! Each rule with the facts that it speaks of, and a healthy sign-in beside it.

use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::claude::Scope;
use crate::code::{aws, keyring, source};
use crate::doctor::facts::credentials::{
    Aws, Clocks, CredentialsFacts, Foreign, Holds, Identity, Others, Renewal, Session, SignIn, Standing,
};
use crate::doctor::facts::{Failure, Probe};
use crate::doctor::judge;
use crate::messages::Lang;
use crate::profile;
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::aws::{By, SignsAs};

fn now() -> Timestamp {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

pub(in super::super) fn signs_as(by: By, is_own: Option<bool>) -> SignsAs {
    let source = (by != By::Export).then(|| "y".to_owned());
    SignsAs {
        by,
        place: "x".into(),
        source,
        is_own,
        before_own: None,
        named_for_cli: None,
        emptied: None,
        unnamed: None,
        keys_beside: None,
        long_lived: Vec::new(),
    }
}

pub(in super::super) fn healthy() -> (Facts, Profile) {
    let (mut facts, mut profile) = crate::doctor::rules::client::tests::healthy();
    profile.aws_mut().sso_session = "acme".into();
    profile.aws_mut().sso_start_url = "https://acme.awsapps.com/start".into();
    profile.aws_mut().sso_region = "ap-northeast-1".into();
    profile.aws_mut().account_id = "111122223333".into();
    profile.aws_mut().role_name = "Dev".into();
    let arn = "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/hanako";
    facts.client = None;
    let aws = Aws {
        waited: None,
        renewed_by: None,
        lost_export: None,
        tools: Vec::new(),
        session: Probe::Got(Some(Session {
            dangling: None,
            name: "acme".into(),
            account: "111122223333".into(),
            role: "Dev".into(),
            storage: "/h/.aws/sso/cache/x.json".into(),
            token_expires: Some(now() + SignedDuration::from_hours(1)),
            keys_expire: Some(now() + SignedDuration::from_hours(1)),
            refreshable: true,
            accepted: Some(true),
            unheard: None,
            pending: None,
        })),
        identity: Probe::Got(Some(Identity { account: "111122223333".into(), arn: arn.into() })),
        signs_as: Probe::Got(signs_as(By::Profile, Some(true))),
        console: None,
        foreign_default: None,
        rejected: Vec::new(),
        clocks: Probe::Got(Clocks { host: "portal".into(), theirs: now(), ours: now() + SignedDuration::from_secs(9) }),
        at_hand: false,
    };
    let files = vec![
        Standing {
            file: "/h/token".into(),
            holds: Holds::Secret,
            mode: 0o600,
            is_own: true,
            is_roots: false,
            others: None,
        },
        Standing {
            file: "/v/acme.toml".into(),
            holds: Holds::Profile,
            mode: 0o644,
            is_own: false,
            is_roots: true,
            others: None,
        },
    ];
    facts.credentials = Some(CredentialsFacts { sign_in: SignIn::Aws(Box::new(aws)), files });
    (facts, profile)
}

fn failure(code: &crate::code::Code) -> Failure {
    Failure { code: code.id.into(), message: "said".into(), cause: vec!["cause".into()], args: [].into() }
}

/// Codes and severities.
type Found = Vec<(&'static str, Severity)>;

/// The credentials of AWS.
pub(in super::super) fn of_aws(facts: &mut Facts) -> &mut Aws {
    match &mut facts.credentials.as_mut().unwrap().sign_in {
        SignIn::Aws(aws) => aws,
        other => panic!("{other:?}"),
    }
}

fn found(change: impl FnOnce(&mut Aws, &mut Profile)) -> Found {
    let (mut facts, mut profile) = healthy();
    change(of_aws(&mut facts), &mut profile);
    told(&facts, &profile)
}

fn told(facts: &Facts, profile: &Profile) -> Found {
    let report = judge(facts, profile, &Group::ALL);
    let own = report.findings.into_iter().filter(|one| one.because.is_none() && one.severity != Severity::Ok);
    own.map(|one| (one.code.id, one.severity)).collect()
}

fn session(credentials: &mut Aws) -> &mut Session {
    match &mut credentials.session {
        Probe::Got(Some(session)) => session,
        other => panic!("{other:?}"),
    }
}

use Severity::{Error, Info, Skipped, Warning};

#[test]
fn a_healthy_sign_in_brings_nothing() {
    assert_eq!(found(|_, _| ()), []);
    let isolated = found(|credentials, profile| {
        profile.aws_mut().identity = profile::Identity::Isolated;
        credentials.signs_as = Probe::Got(signs_as(By::Export, None));
    });
    assert_eq!(isolated, []);
    let silent = found(|credentials, _| credentials.identity = Probe::Got(None));
    assert_eq!(silent, [], "many networks have no STS");
    let offline = found(|credentials, _| {
        credentials.identity = Probe::NotTried("offline".into());
        credentials.clocks = Probe::NotTried("offline".into());
        session(credentials).accepted = None;
    });
    assert_eq!(offline, [("GK-CRD-016", Info)], "what the files say, and that nobody was asked");
}

#[test]
fn who_has_to_sign_in_is_told_so_once() {
    let past = Some(now() - SignedDuration::from_hours(1));
    let refused = |credentials: &mut Aws| credentials.identity = Probe::Failed(failure(&aws::SIGNED_OUT));
    let offline = |credentials: &mut Aws| credentials.identity = Probe::NotTried("offline".into());
    type Change<'a> = &'a dyn Fn(&mut Aws);
    let cases: [(&str, Change<'_>, Found); 9] = [
        (
            "never",
            &|it| {
                refused(it);
                session(it).token_expires = None
            },
            vec![("GK-AWS-001", Error)],
        ),
        (
            "never, offline",
            &|it| {
                offline(it);
                session(it).token_expires = None
            },
            vec![("GK-AWS-001", Error)],
        ),
        (
            "over",
            &|it| {
                refused(it);
                session(it).token_expires = past;
                session(it).refreshable = false
            },
            vec![("GK-CRD-001", Error)],
        ),
        (
            "over, offline",
            &|it| {
                offline(it);
                session(it).token_expires = past;
                session(it).refreshable = false
            },
            vec![("GK-CRD-001", Error)],
        ),
        (
            "over, and renews",
            &|it| {
                offline(it);
                session(it).token_expires = past
            },
            vec![],
        ),
        ("over, and was renewed", &|it| session(it).token_expires = past, vec![]),
        (
            "a renewal refused",
            &|it| {
                refused(it);
                session(it).token_expires = past
            },
            vec![("GK-CRD-001", Error)],
        ),
        (
            "ended elsewhere",
            &|it| {
                refused(it);
                session(it).accepted = Some(false)
            },
            vec![("GK-CRD-002", Error)],
        ),
        (
            "ended elsewhere, and keys are left",
            &|it| {
                session(it).accepted = Some(false);
                session(it).refreshable = false
            },
            vec![("GK-CRD-002", Warning)],
        ),
    ];
    for (case, change, expected) in cases {
        assert_eq!(found(|credentials, _| change(credentials)), expected, "{case}");
    }
    let soon = |refreshable| {
        found(|credentials, _| {
            session(credentials).token_expires = Some(now() + SignedDuration::from_mins(20));
            session(credentials).refreshable = refreshable;
        })
    };
    assert_eq!((soon(false), soon(true)), (vec![("GK-CRD-003", Info)], vec![]));
    let pending = found(|credentials, _| session(credentials).pending = Some(now()));
    assert_eq!(pending, [("GK-CRD-004", Info)]);
}

/// A slip in a role's name is for the person alone; a role that nobody assigned is for the administrator.
#[test]
fn a_near_name_is_suggested_and_no_letter_is_written() {
    let fix = |nearest: Option<&str>| {
        let (mut facts, profile) = healthy();
        let mut why = failure(&aws::NOT_ASSIGNED);
        why.args.extend(nearest.map(|name| ("nearest".to_owned(), name.to_owned())));
        of_aws(&mut facts).identity = Probe::Failed(why);
        let findings = judge(&facts, &profile, &Group::ALL).findings;
        let finding = findings.into_iter().find(|one| *one.code == aws::NOT_ASSIGNED).unwrap();
        let fix = finding.fix.as_ref().unwrap();
        (finding.title(Lang::En), fix.kind, fix.who, fix.text.say(Lang::En))
    };
    let (title, kind, who, text) = fix(Some("ClaudeCodeUser"));
    assert!(title.ends_with("is not assigned to you, but ClaudeCodeUser is"), "{title}");
    assert_eq!((kind, who), (FixKind::Run, Who::You));
    assert!(text.ends_with("--set aws.role_name=ClaudeCodeUser"), "{text}");
    let (title, kind, who, _) = fix(None);
    assert!(title.ends_with("is not assigned to you"), "{title}");
    assert_eq!((kind, who), (FixKind::Ask, Who::CloudAdmin));
}

#[test]
fn what_else_stands_in_the_way_of_keys_has_its_own_name() {
    for (code, expected) in [
        (&aws::NOT_ASSIGNED, ("GK-AWS-007", Error)),
        (&aws::CLOCK, ("GK-AWS-005", Error)),
        (&keyring::LOCKED, ("GK-AWS-051", Error)),
        (&keyring::ABSENT, ("GK-CRD-010", Error)),
        (&aws::REFUSED, ("GK-CRD-011", Error)),
        (&aws::TIMEOUT, ("GK-CRD-012", Skipped)),
        (&aws::DNS, ("GK-CRD-012", Skipped)),
        (&aws::TLS, ("GK-CRD-012", Skipped)),
    ] {
        let seen = found(|credentials, _| credentials.identity = Probe::Failed(failure(code)));
        assert_eq!(seen, [expected], "{}", code.id);
    }
    let nothing = found(|credentials, profile| {
        profile.aws_mut().account_id.clear();
        credentials.session = Probe::Failed(failure(&aws::NO_CREDENTIALS));
        credentials.identity = Probe::Failed(failure(&aws::NO_CREDENTIALS));
        credentials.signs_as = Probe::Got(signs_as(By::Nothing, None));
    });
    assert_eq!(nothing, [("GK-AWS-002", Error)]);
}

#[test]
fn a_clock_counts_from_a_minute_on_and_breaks_signatures_after_five() {
    for (seconds, expected) in [
        (0, vec![]),
        (60, vec![]),
        (-61, vec![("GK-AWS-005", Severity::Info)]),
        (150, vec![("GK-AWS-005", Severity::Info)]),
        (151, vec![("GK-AWS-005", Warning)]),
        (300, vec![("GK-AWS-005", Warning)]),
        (301, vec![("GK-AWS-005", Error)]),
        (-100_000, vec![("GK-AWS-005", Error)]),
    ] {
        let seen = found(|credentials, _| {
            let ours = now() + SignedDuration::from_secs(seconds);
            credentials.clocks = Probe::Got(Clocks { host: "portal".into(), theirs: now(), ours });
        });
        assert_eq!(seen, expected, "{seconds}");
    }
}

#[test]
fn the_account_counts_wherever_the_credentials_come_from() {
    for (account, expected) in [("111122223333", vec![]), ("999988887777", vec![("GK-CRD-005", Error)])] {
        let seen = found(|credentials, profile| {
            profile.aws_mut().sso_start_url.clear();
            let arn = format!("arn:aws:iam::{account}:user/taro");
            credentials.identity = Probe::Got(Some(Identity { account: account.into(), arn }));
        });
        assert_eq!(seen, expected, "{account}");
    }
}

#[test]
fn another_identity_is_named() {
    for (by, is_own, shared, isolated) in [
        (By::Profile, Some(true), vec![], vec![("GK-CRD-006", Error)]),
        (By::Profile, Some(false), vec![("GK-CRD-006", Error)], vec![("GK-CRD-006", Error)]),
        (By::Export, None, vec![("GK-CRD-006", Error)], vec![]),
        (By::Bearer, Some(false), vec![("GK-CRD-006", Error)], vec![("GK-CRD-006", Error)]),
        (By::Default, Some(false), vec![("GK-CRD-006", Error)], vec![("GK-CRD-006", Error)]),
        (By::Keys, Some(false), vec![("GK-CRD-006", Error)], vec![("GK-CRD-006", Error)]),
    ] {
        for (identity, expected) in [(profile::Identity::Shared, shared), (profile::Identity::Isolated, isolated)] {
            let seen = found(|credentials, profile| {
                profile.aws_mut().identity = identity;
                credentials.signs_as = Probe::Got(signs_as(by, is_own));
            });
            assert_eq!(seen, expected, "{by:?} {identity:?}");
        }
    }
    let nowhere = found(|credentials, _| {
        credentials.signs_as = Probe::Got(SignsAs { source: None, ..signs_as(By::Profile, None) });
    });
    assert_eq!(nowhere, [("GK-CRD-013", Error)]);
    let in_a_folder = found(|credentials, profile| {
        profile.scope = Scope::Project;
        credentials.signs_as = Probe::Got(signs_as(By::Default, Some(false)));
    });
    assert_eq!(in_a_folder, [], "a project's file names nobody");
    for arn in [
        "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/hanako",
        "arn:aws:sts::999922223333:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/hanako",
    ] {
        let account = arn.split(':').nth(4).unwrap().to_owned();
        let identity = Probe::Got(Some(Identity { account, arn: arn.into() }));
        assert_eq!(found(|credentials, _| credentials.identity = identity), [("GK-CRD-005", Error)], "{arn}");
    }
}

/// The account and the role that count are the chain's end.
#[test]
fn behind_a_sign_in_the_last_role_is_the_one_that_is_meant() {
    for (arn, is_right) in [
        ("arn:aws:sts::999922223333:assumed-role/Bedrock/hanako", true),
        ("arn:aws:sts::999922223333:assumed-role/Other/hanako", false),
        ("arn:aws:sts::111122223333:assumed-role/Bedrock/hanako", false),
        ("arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/hanako", false),
    ] {
        let account = arn.split(':').nth(4).unwrap().to_owned();
        let seen = found(|credentials, profile| {
            profile.aws_mut().assume_role_arn = "arn:aws:iam::999922223333:role/team/Bedrock".into();
            credentials.identity = Probe::Got(Some(Identity { account, arn: arn.into() }));
        });
        assert_eq!(seen.is_empty(), is_right, "{arn}: {seen:?}");
    }
}

/// Whoever owns the trust policy is asked, and where AWS says that it is the permission set's, whoever owns that.
#[test]
fn a_refused_role_names_whose_policy_it_is() {
    let said = |cause: &str| {
        let (mut facts, mut profile) = healthy();
        profile.aws_mut().assume_role_arn = "arn:aws:iam::999922223333:role/Bedrock".into();
        let refused = Failure { cause: vec![cause.to_owned()], ..failure(&source::NOT_ASSUMED) };
        of_aws(&mut facts).identity = Probe::Failed(refused);
        let report = judge(&facts, &profile, &Group::ALL);
        let finding = report.findings.iter().find(|finding| finding.code.id == "GK-AWS-068").unwrap();
        let fix = finding.fix.as_ref().unwrap();
        assert_eq!((fix.kind, fix.who), (FixKind::Ask, Who::CloudAdmin));
        [Lang::En, Lang::Ja].map(|lang| fix.text.say(lang))
    };
    let denied = "AccessDenied: User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_0/hanako is not \
                  authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999922223333:role/Bedrock";
    for text in said(denied) {
        assert!(
            text.contains("999922223333") && text.contains("AWSReservedSSO_") && text.contains("TagSession"),
            "{text}"
        );
    }
    for text in said(&format!("{denied} because no identity-based policy allows the sts:AssumeRole action")) {
        assert!(text.contains("sts:AssumeRole") && !text.contains("AWSReservedSSO_"), "{text}");
    }
}

#[test]
fn who_else_could_sign_or_read_is_named() {
    let with = |change: fn(&mut SignsAs)| {
        found(|credentials, _| {
            let mut signs = signs_as(By::Profile, Some(true));
            change(&mut signs);
            credentials.signs_as = Probe::Got(signs);
        })
    };
    assert_eq!(with(|signs| signs.keys_beside = Some("AWS_ACCESS_KEY_ID (shell)".into())), [("GK-CRD-007", Warning)]);
    assert_eq!(with(|signs| signs.long_lived = vec![("f:1".into(), "AKIA1234".into())]), [("GK-AWS-074", Warning)]);
    let foreign = |identity| {
        found(|credentials, profile| {
            profile.aws_mut().identity = identity;
            credentials.signs_as = Probe::Got(match identity {
                profile::Identity::Shared => signs_as(By::Profile, Some(true)),
                profile::Identity::Isolated => signs_as(By::Export, None),
            });
            credentials.foreign_default = Some(Foreign { file: "f".into(), source: "s".into() });
        })
    };
    assert_eq!(foreign(profile::Identity::Isolated), [("GK-AWS-075", Info)]);
    assert_eq!(foreign(profile::Identity::Shared), []);
    for (holds, mode, is_own, is_roots, is_loose) in [
        (Holds::Secret, 0o600, true, false, false),
        (Holds::Secret, 0o640, true, false, true),
        (Holds::Secret, 0o604, true, false, true),
        (Holds::Secret, 0o600, false, true, true),
        (Holds::Profile, 0o644, true, false, false),
        (Holds::Profile, 0o644, false, true, false),
        (Holds::Profile, 0o664, true, false, true),
        (Holds::Profile, 0o644, false, false, true),
    ] {
        let is_others = !(is_own || holds == Holds::Profile && is_roots);
        let others = is_others.then(|| Others { owner: "root".into(), place: "f".into(), locked: false });
        let file = Standing { file: "f".into(), holds, mode, is_own, is_roots, others };
        let (mut facts, profile) = healthy();
        facts.credentials.as_mut().unwrap().files = vec![file];
        let seen = told(&facts, &profile);
        assert_eq!(!seen.is_empty(), is_loose, "{holds:?} {mode:o} {is_own} {is_roots}: {seen:?}");
    }
    let rejected = Failure {
        code: "GK-DOC-014".into(),
        message: "/h/.aws/config:7:1: twice".into(),
        cause: vec![],
        args: [].into(),
    };
    let (mut facts, profile) = healthy();
    of_aws(&mut facts).rejected = vec![rejected];
    let report = judge(&facts, &profile, &Group::ALL);
    assert_eq!(report.findings[0].title(crate::messages::Lang::En), "the AWS CLI rejects /h/.aws/config:7:1 whole");
}

/// Settings that aren't the profile's name another identity: that is the cause.
#[test]
fn a_signer_that_follows_from_the_settings_is_silent() {
    let (mut facts, profile) = healthy();
    let (client, _) = crate::doctor::rules::client::tests::healthy();
    facts.client = client.client;
    if let Some(Probe::Got(settings)) = facts.client.as_mut().map(|client| &mut client.settings) {
        settings.leftovers = vec![crate::doctor::facts::client::Leftover {
            name: "AWS_BEARER_TOKEN_BEDROCK".into(),
            value: None,
            place: "shell".into(),
            managed: false,
            why: crate::messages::client::BEARER.en.into(),
        }];
    }
    of_aws(&mut facts).signs_as = Probe::Got(signs_as(By::Bearer, Some(false)));
    let report = judge(&facts, &profile, &Group::ALL);
    let errors: Vec<_> = report.findings.iter().filter(|one| one.severity == Error).map(|one| one.code.id).collect();
    assert_eq!(errors, ["GK-CLI-006"]);
}

/// What a platform hands out is its own business: whoever owns the token, or the role, is written to.
#[test]
fn a_platforms_refusal_is_a_letter_to_whom_it_concerns() {
    for (code, expected) in [
        ("InvalidIdentityToken", "the identity token"),
        ("ExpiredTokenException", "the identity token"),
        ("AccessDenied", "For whoever owns arn:aws:iam::999922223333:role/Pod"),
    ] {
        let (mut facts, mut profile) = healthy();
        profile.aws_mut().sso_start_url.clear();
        let aws = of_aws(&mut facts);
        aws.session = Probe::Got(None);
        let args = [("role", "arn:aws:iam::999922223333:role/Pod"), ("code", code)];
        let args = args.map(|(name, value)| (name.to_owned(), value.to_owned()));
        aws.identity = Probe::Failed(Failure { args: args.into(), ..failure(&source::NOT_ASSUMED) });
        let report = judge(&facts, &profile, &[Group::Credentials]);
        let found = report.findings.iter().find(|one| *one.code == source::NOT_ASSUMED).expect("a refusal");
        let fix = found.fix.as_ref().unwrap();
        let said = fix.text.say(Lang::En);
        assert!(fix.who == Who::CloudAdmin && said.contains(expected), "{code}: {said}");
    }
}

/// The error where somebody's own AWS files give no keys for this reason.
fn without_keys(code: &crate::code::Code, change: impl FnOnce(&mut Aws)) -> Finding {
    let (mut facts, mut profile) = healthy();
    profile.aws_mut().sso_start_url.clear();
    let aws = of_aws(&mut facts);
    aws.session = Probe::Got(None);
    aws.identity = Probe::Failed(failure(code));
    change(aws);
    let report = judge(&facts, &profile, &[Group::Credentials]);
    report.findings.into_iter().find(|one| one.severity == Error).expect("an error")
}

/// What a profile without a source lacks may come of a tool that is here.
#[test]
fn tools_that_write_credentials_are_named_where_a_profile_has_none() {
    for (code, is_named) in [(&aws::UNUSABLE, true), (&source::TOOL, true), (&source::PROCESS, false)] {
        let found = without_keys(code, |aws| aws.tools = vec!["leapp".into()]);
        let said = found.detail.iter().any(|detail| detail.say(Lang::En).contains("leapp"));
        assert_eq!(said, is_named, "{}", code.id);
    }
}

/// What Claude Code starts without a terminal may need one: it is named, where credentials have run out and nowhere else.
#[test]
fn a_tool_that_renews_expired_credentials_is_named() {
    for (code, is_named) in [(&source::TOOL, true), (&aws::REJECTED, true), (&source::PROCESS, false)] {
        let renewal = Renewal { line: "saml2aws login".into(), place: "/h/.claude/settings.json".into() };
        let found = without_keys(code, |aws| aws.renewed_by = Some(renewal));
        let said = found.fix.as_ref().unwrap().text.say(Lang::En);
        assert_eq!(said.contains("saml2aws login"), is_named, "{}: {said}", code.id);
    }
}
