//! Role chains: sections whose role is assumed with the credentials of the section that they name.
//!
//! Followed as Claude Code's SDK does it: in the first section a role goes before keys, in those that it names after
//! them. A circle, too many sections and a role that wants a code from a person (MFA) are refused.
//!
//! A deployment profile with SSO settings names account and role itself: a `role_arn` that somebody added to its AWS
//! profile by hand is another identity, and isn't followed.

use super::AwsCredentials;
use super::config_files::{AwsFiles, Section};
use super::sts::{Role, Sts};
use crate::code::{aws, source as code};
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, sources as words};
use crate::profile::{AssumedRole, nearest};

/// The name of a role's session in the account's log (CloudTrail), where a section gives none.
pub(super) const SESSION_NAME: &str = "genkan";
/// The longest chain that is followed, in roles.
const DEPTH: usize = 8;

/// The roles in the order in which they are assumed, and the section whose own credentials come before them.
///
/// # Errors
/// `GK-AWS-065` to `067`, `GK-AWS-087` for a section that isn't there.
pub(super) fn follow<'a>(files: &'a AwsFiles, profile: &str) -> Result<(Vec<Role>, Section<'a>)> {
    let (mut roles, mut visited) = (Vec::new(), Vec::<String>::new());
    let mut name = profile.to_owned();
    loop {
        let section = files.section(&name).ok_or_else(|| no_profile(files, &name, visited.last()))?;
        let has_keys = !visited.is_empty() && section.credentials().is_some();
        let has = |key| section.get(key).is_some();
        if !has_keys && ["role_arn", "source_profile", "credential_source"].into_iter().all(has) {
            let fault = Fault::new(&code::INCOMPLETE).with("section", section.header()).with("key", "source_profile");
            return Err(fault.because_phrase(words::TWO_SOURCES));
        }
        let source = section.get("source_profile").filter(|_| section.get("credential_source").is_none());
        let Some((arn, source)) = section.get("role_arn").zip(source).filter(|_| !has_keys) else {
            roles.extend(last(&section).filter(|_| !has_keys).transpose()?);
            roles.reverse();
            return Ok((roles, section));
        };
        roles.push(Role::from_section(&section, arn)?);
        let is_circle = visited.contains(&name) || visited.len() == DEPTH;
        visited.push(name);
        if is_circle {
            let chain = visited.join(" → ");
            return Err(Fault::new(&code::ENDLESS).with("profile", profile).with("chain", chain));
        }
        name = source.to_owned();
    }
}

/// That no section has this name, and which section names it as its source.
fn no_profile(files: &AwsFiles, name: &str, by: Option<&String>) -> Fault {
    if let Some(fault) = files.unread_section(name) {
        return fault;
    }
    let fault = Fault::new(&aws::NO_PROFILE).with("profile", name);
    let fault = files.lost().iter().fold(fault, Fault::because_of);
    let fault = files.unread().chain(files.misnamed(name)).fold(fault, Fault::because_phrase);
    let fault = match name.trim() == name {
        true => fault,
        false => fault.because_phrase(Phrase::new(words::BLANK_AT_END).with("profile", name)),
    };
    let fault =
        by.into_iter().fold(fault, |fault, by| fault.with("by", format_args!("source_profile of [profile {by}]")));
    let near = nearest(name, files.profiles().into_iter());
    near.into_iter().fold(fault, |fault, near| fault.with("nearest", near))
}

/// The role that a section assumes with credentials from outside the files (`credential_source`).
fn last(section: &Section<'_>) -> Option<Result<Role>> {
    section.get("credential_source").filter(|_| section.get("source_profile").is_none())?;
    Some(Role::from_section(section, section.get("role_arn")?))
}

/// Assumes the roles in turn; the credentials of the last one.
///
/// # Errors
/// `GK-AWS-068` where one of them is refused.
pub(super) fn assume(roles: &[Role], first: AwsCredentials, sts: &Sts<'_>) -> Result<AwsCredentials> {
    roles.iter().try_fold(first, |credentials, role| sts.assume(&credentials, role))
}

/// The credentials of the role behind a sign-in. Where the profile names no session, it bears the name of the person
/// who signed in, so that the account's log (CloudTrail) shows who it was: IAM Identity Center names its own role's session
/// so, and STS says it.
///
/// # Errors
/// `GK-AWS-068` where STS refuses the role; others where it gives no answer.
pub(super) fn assume_behind(role: &AssumedRole, first: &AwsCredentials, sts: &Sts<'_>) -> Result<AwsCredentials> {
    let session_name = if role.session_name.is_empty() {
        match sts.identity(first) {
            Ok(identity) => person(&identity.arn).unwrap_or_else(|| SESSION_NAME.to_owned()),
            // A policy of the endpoint may allow the one call and not the other.
            Err(no) if [&aws::DENIED, &aws::REFUSED].contains(&no.code()) => SESSION_NAME.to_owned(),
            Err(no) => return Err(no),
        }
    } else {
        role.session_name.clone()
    };
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let wanted = Role {
        arn: role.arn.clone(),
        session_name,
        external_id: some(&role.external_id),
        duration: Some(role.duration).filter(|seconds| *seconds != 0),
        tags: role.tags.clone(),
    };
    sts.assume(first, &wanted)
}

/// The name of a role's session as another role's takes it: that of IAM Identity Center's is the person's.
fn person(arn: &str) -> Option<String> {
    let name = arn.split_once(":assumed-role/")?.1.split_once('/')?.1;
    let is_taken = |c: &char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(*c);
    let name: String = name.chars().map(|c| if is_taken(&c) { c } else { '-' }).take(64).collect();
    (name.len() >= 2).then_some(name)
}

impl Role {
    /// The role of a section.
    pub(super) fn from_section(section: &Section<'_>, arn: &str) -> Result<Self> {
        if section.get("mfa_serial").is_some() {
            return Err(Fault::new(&code::MFA).with("role", arn));
        }
        let duration = section.get(DURATION).map(|text| {
            let said = || Fault::new(&code::NO_NUMBER).with("value", text);
            duration(text).ok_or_else(|| said().with("place", section.place(DURATION).unwrap_or_default()))
        });
        let duration = duration.transpose()?;
        Ok(Self {
            arn: arn.to_owned(),
            session_name: section.get("role_session_name").unwrap_or(SESSION_NAME).to_owned(),
            external_id: section.get("external_id").map(str::to_owned),
            duration,
            tags: Vec::new(),
        })
    }
}

const DURATION: &str = "duration_seconds";

/// A duration as Claude Code reads it: the digits that a text begins with. Seen in 2.1.332: where there are none, it sends
/// `NaN`, and the AWS CLI no duration.
fn duration(text: &str) -> Option<u32> {
    text.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::testing::japan_by_sso;
    use crate::profile::{Aws, Profile};
    use crate::session::ask;
    use crate::session::aws::config_files::tests::given;
    use crate::session::tests::{Reply, Stub, assumed, caller, profile, refused, sign_in, world, write};

    const CONFIG: &str = "[profile far]\nrole_arn = arn:aws:iam::999999999999:role/Far\nsource_profile = near\n\
        external_id = a b&c\nduration_seconds = 900\nrole_session_name = me\n\
        [profile near]\nrole_arn = arn:aws:iam::888888888888:role/Near\nsource_profile = sso\n\
        [profile sso]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Dev\n\
        [sso-session corp]\nsso_start_url = https://d-0.awsapps.com/start\nsso_region = ap-northeast-1\n";

    /// A portal, a list of Bedrock's, and what STS says to a role.
    fn cloud(request: &str, assume: impl Fn(&str) -> Reply) -> Reply {
        let body = match request.split(' ').nth(1).unwrap() {
            path if path.starts_with("/federation/credentials") => {
                r#"{"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"s","sessionToken":"t","expiration":1}}"#
            }
            path if path.starts_with("/inference-profiles") => r#"{"inferenceProfileSummaries":[]}"#,
            _ if request.contains("Action=AssumeRole&") => return assume(request),
            _ => &caller("arn:aws:sts::999999999999:assumed-role/Far/me"),
        };
        (200, "", body.to_owned())
    }

    #[test]
    fn each_role_is_assumed_with_the_keys_before_it() {
        let stub = Stub::new(|request| {
            cloud(request, |request| {
                let is_near = request.contains("RoleArn=arn%3Aaws%3Aiam%3A%3A888888888888%3Arole%2FNear");
                (200, "", assumed("AssumeRole", if is_near { "ASIANEAR" } else { "ASIAFAR" }))
            })
        });
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), Some(&stub), &[("AWS_PROFILE", "far")]);
        write(&world.dirs.aws_config, CONFIG);
        sign_in(&world, "corp", "2026-11-20T10:00:00Z");
        let account = ask(&world, &profile(), &[]).unwrap();
        assert_eq!(account.identity.unwrap().account, "999999999999");
        assert_eq!(account.source.to_string(), "[profile far]");
        let seen = stub.seen();
        let form = |request: &str| request.split("\r\n\r\n").nth(1).unwrap().to_owned();
        assert!(seen[1].contains("Credential=ASIASSO/20261120/ap-northeast-1/sts/aws4_request"), "{}", seen[1]);
        assert_eq!(
            form(&seen[1]),
            "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A888888888888%3Arole%2FNear\
             &RoleSessionName=genkan"
        );
        assert!(seen[2].contains("Credential=ASIANEAR/") && seen[2].contains("x-amz-security-token: t+/="));
        assert_eq!(
            form(&seen[2]),
            "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A999999999999%3Arole%2FFar\
             &RoleSessionName=me&DurationSeconds=900&ExternalId=a%20b%26c"
        );
        let listed = seen.iter().find(|request| request.contains("/bedrock/aws4_request")).unwrap();
        assert!(listed.contains("Credential=ASIAFAR/"), "{listed}");
    }

    #[test]
    fn a_role_has_one_source_and_no_other() {
        let config = "[profile two]\nrole_arn = arn:aws:iam::111122223333:role/A\nsource_profile = near\n\
                      credential_source = Environment\n[profile near]\naws_access_key_id = A\naws_secret_access_key = s\n";
        let files = given(config, "").unwrap();
        let fault = follow(&files, "two").map(|_| ()).unwrap_err();
        assert_eq!((fault.code().id, fault.arg("section")), ("GK-AWS-065", Some("profile two")));
    }

    #[test]
    fn a_role_that_is_refused_is_told_apart_from_keys_that_are() {
        let strange = |status, body: String| (status, "", body);
        for (reply, id) in [
            (refused(403, "AccessDenied"), "GK-AWS-068"),
            (refused(400, "ValidationError"), "GK-AWS-068"),
            (refused(403, "RegionDisabledException"), "GK-AWS-068"),
            (refused(400, "Throttling"), "GK-AWS-008"),
            (refused(503, "ServiceUnavailable"), "GK-AWS-008"),
            (refused(403, "ExpiredToken"), "GK-AWS-004"),
            (refused(400, "ExpiredTokenException"), "GK-AWS-004"),
            (refused(403, "InvalidClientTokenId"), "GK-AWS-004"),
            (refused(403, "RequestTimeTooSkewed"), "GK-AWS-005"),
            (strange(403, "<html>Blocked</html>".to_owned()), "GK-AWS-009"),
            (strange(302, String::new()), "GK-AWS-009"),
            (strange(503, "<html>Busy</html>".to_owned()), "GK-AWS-009"),
            (strange(200, "<html>Sign in</html>".to_owned()), "GK-AWS-009"),
            (strange(200, String::new()), "GK-AWS-009"),
            (strange(200, "<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>".to_owned()), "GK-AWS-009"),
            (strange(200, assumed("AssumeRole", "K").replace("2026-11-20T10:00:00Z", "soon")), "GK-AWS-009"),
        ] {
            let body = reply.2.clone();
            let stub = Stub::new(move |request| cloud(request, |_| reply.clone()));
            let folder = tempfile::tempdir().unwrap();
            let world = world(folder.path(), Some(&stub), &[("AWS_PROFILE", "far")]);
            write(&world.dirs.aws_config, CONFIG);
            sign_in(&world, "corp", "2026-11-20T10:00:00Z");
            let fault = ask(&world, &profile(), &[]).unwrap_err();
            assert_eq!(fault.code().id, id, "{body}: {fault}");
            if id == "GK-AWS-068" {
                let said = fault.to_string();
                assert!(
                    said.starts_with("role arn:aws:iam::888888888888:role/Near") && said.contains("7f3a"),
                    "{said}"
                );
            }
            assert!(!stub.seen().iter().any(|request| request.contains("/bedrock/aws4_request")));
        }
    }

    #[test]
    fn a_session_behind_the_sign_in_bears_the_persons_name() {
        const SSO: &str = "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_0123456789abcdef";
        for (arn, name) in [
            (format!("{SSO}/taro.yamada@acme.example"), "taro.yamada@acme.example"),
            (format!("{SSO}/taro+dev@acme.example"), "taro+dev@acme.example"),
            (format!("{SSO}/{}", "a".repeat(70)), &*"a".repeat(64)),
            (format!("{SSO}/ACME:taro"), "ACME-taro"),
            (format!("{SSO}/t"), "genkan"),
            ("arn:aws:iam::111122223333:user/taro".to_owned(), "genkan"),
        ] {
            assert_eq!(person(&arn).unwrap_or_else(|| SESSION_NAME.to_owned()), name, "{arn}");
        }
    }

    /// A profile whose Bedrock lies behind the sign-in's role.
    fn behind(change: impl FnOnce(&mut Aws)) -> Profile {
        let mut profile = japan_by_sso();
        let aws = profile.aws_mut();
        aws.assume_role_arn = "arn:aws:iam::999999999999:role/Far".to_owned();
        change(aws);
        profile
    }

    #[test]
    fn the_role_behind_is_assumed_as_the_profile_says_and_its_keys_alone_are_used() {
        let form = |request: &String| request.split("\r\n\r\n").nth(1).unwrap().to_owned();
        for (profile, asked) in [
            (
                behind(|_| ()),
                "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A999999999999%3Arole%2FFar\
                 &RoleSessionName=me",
            ),
            (
                behind(|aws| {
                    aws.assume_role_external_id = "acme-42".to_owned();
                    aws.assume_role_session_name = "desk-7".to_owned();
                    aws.assume_role_duration = 900;
                    let tags = [("team", "search & ads"), ("cost", "東京")];
                    aws.assume_role_tags = tags.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
                }),
                "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A999999999999%3Arole%2FFar\
                 &RoleSessionName=desk-7&DurationSeconds=900&Tags.member.1.Key=cost\
                 &Tags.member.1.Value=%E6%9D%B1%E4%BA%AC&Tags.member.2.Key=team&Tags.member.2.Value=search%20%26%20ads\
                 &ExternalId=acme-42",
            ),
        ] {
            let stub = Stub::new(|request| cloud(request, |_| (200, "", assumed("AssumeRole", "ASIAFAR"))));
            let folder = tempfile::tempdir().unwrap();
            let world = world(folder.path(), Some(&stub), &[]);
            sign_in(&world, "corp", "2026-11-20T10:00:00Z");
            let account = ask(&world, &profile, &[]).unwrap();
            assert_eq!(account.identity.unwrap().account, "999999999999");
            let seen = stub.seen();
            let assumptions: Vec<_> = seen.iter().filter(|request| request.contains("Action=AssumeRole&")).collect();
            assert_eq!(assumptions.iter().map(|request| form(request)).collect::<Vec<_>>(), [asked]);
            assert!(assumptions[0].contains("Credential=ASIASSO/20261120/ap-northeast-1/sts/aws4_request"));
            let listed = seen.iter().find(|request| request.contains("/bedrock/aws4_request")).unwrap();
            assert!(listed.contains("Credential=ASIAFAR/"), "{listed}");
            // The next one has them from the cache.
            let before = seen.len();
            ask(&world, &profile, &[]).unwrap();
            assert!(!stub.seen()[before..].iter().any(|request| request.contains("Action=AssumeRole&")));
        }
    }

    #[test]
    fn an_sts_that_says_nothing_of_the_person_is_no_hindrance_and_a_silent_one_is_named() {
        for (reply, id) in [
            (refused(403, "AccessDenied"), "answered"),
            (refused(403, "RequestTimeTooSkewed"), "GK-AWS-005"),
            ((200, "", "<html>Sign in</html>".to_owned()), "GK-AWS-009"),
        ] {
            let stub = Stub::new(move |request| {
                if request.contains("Action=GetCallerIdentity") && request.contains("Credential=ASIASSO/") {
                    return reply.clone();
                }
                cloud(request, |_| (200, "", assumed("AssumeRole", "ASIAFAR")))
            });
            let folder = tempfile::tempdir().unwrap();
            let world = world(folder.path(), Some(&stub), &[]);
            sign_in(&world, "corp", "2026-11-20T10:00:00Z");
            let found = ask(&world, &behind(|_| ()), &[]);
            assert_eq!(found.map_or_else(|fault| fault.code().id, |_| "answered"), id);
            let named = stub.seen().iter().any(|request| request.contains("RoleSessionName=genkan"));
            assert_eq!(named, id == "answered");
        }
    }
}
