//! Where AWS credentials come from before any role is assumed, and who renews them where genkan doesn't.
//!
//! The source is recognised by what the AWS files and variables say, in the order of Claude Code's SDK, without a
//! request. The metadata services of machines and containers are never asked for anything; `doctor` sees whether one that
//! a section names is there at all. For a hook no program runs, and no key and no file is taken from variables: what is
//! found there is only named. A program of this machine that hands out credentials is asked for a
//! connection alone. Known hole: the role of an EC2 machine shows at its metadata service alone, so it is found only
//! where a section names it.

use std::fmt;
use std::path::Path;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::chain::SESSION_NAME;
use super::config_files::{AwsFiles, Section};
use super::login::AwsLogin;
use super::platform::{Platform, no_machine, not_served, without_token};
use super::sts::{Role, Sts};
use super::target::Target;
use super::{AwsCredentials, process};
use crate::code::{Code, aws, source as code};
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, aws_login as words, sources};
use crate::session::{Caller, SourceKind};
use crate::world::command::Failure;
use crate::world::{Vars, World, files, verbs};

/// The key of the AWS files that names a program which hands out credentials, and how such a source is shown.
pub const PROCESS: &str = "credential_process";

/// What fetching credentials needs besides their source: the machine, the AWS files, a connection to STS, and who asks.
pub struct FetchContext<'a> {
    pub(super) world: &'a World,
    pub(super) files: &'a AwsFiles,
    pub(super) sts: Sts<'a>,
    /// The sign-in of `aws login`, where that is the source.
    pub(super) aws_login: Option<AwsLogin<'a>>,
    /// For a program that nobody watches (a hook) no `credential_process` runs, and no variable names a key or a file.
    pub(super) caller: Caller,
}

impl FetchContext<'_> {
    fn is_persons(&self) -> bool {
        self.caller == Caller::Person
    }
}

/// The source of the first credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Root {
    /// A sign-in through IAM Identity Center.
    SignIn(Target),
    /// Keys in a section of the AWS files.
    Section { name: String, lasts: Lasts },
    /// Keys in environment variables.
    Environment { lasts: Lasts },
    /// A program that a section names (`credential_process`).
    Process { section: String },
    /// A command of Claude Code's settings (`awsCredentialExport`), and where it is set.
    Export { line: String, place: String },
    /// A token file that a platform provides (web identity).
    WebIdentity { role: Role, file: String, by_variable: bool },
    /// The role of a machine or a container.
    Platform(Platform),
    /// The AWS CLI's own sign-in (`aws login`), by its `login_session`.
    AwsLogin { section: String, session: String },
    /// A section that a sign-in tool fills with keys, and hasn't yet.
    Unfilled { section: String },
}

/// How long credentials are valid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lasts {
    /// Until somebody deletes them: a user's own. With the first characters of the access key id.
    Forever(String),
    /// For hours: a session's. With its end, where the tool that wrote them says it.
    Until(Option<Timestamp>),
}

/// What names a role's credentials that come from outside of the files, and its values.
const CREDENTIAL_SOURCE: &str = "credential_source";
const SOURCES: [&str; 3] = ["Environment", "Ec2InstanceMetadata", "EcsContainer"];

pub(super) const KEY: &str = "AWS_ACCESS_KEY_ID";
const SECRET: &str = "AWS_SECRET_ACCESS_KEY";
/// What names a platform's token.
const TOKEN_FILE: &str = "AWS_WEB_IDENTITY_TOKEN_FILE";
pub(super) const OF_TOKEN: &str = "web_identity_token_file";
/// Settings that sign-in tools leave in a section that they fill; the first two hold the expiry.
const TOOLS: [&str; 6] = [
    "x_security_token_expires",
    "aws_expiration",
    "x_principal_arn",
    "azure_tenant_id",
    "adfs_config.adfs_host",
    "google_config.google_idp_id",
];

/// AWS finds the key, and another secret behind the signature.
const SIGNATURE: [&str; 2] = ["SignatureDoesNotMatch", "InvalidSignatureException"];

impl Root {
    /// The source that a section's own lines name, whether or not for a role; `None` where they name none.
    ///
    /// # Errors
    /// `GK-AWS-065` where they name one incompletely.
    pub(super) fn from_section(section: &Section<'_>, for_role: bool, vars: &Vars) -> Result<Option<Self>> {
        let name = section.name().to_owned();
        // Without a role Claude Code passes over it (2.1.332).
        match section.get(CREDENTIAL_SOURCE).filter(|_| for_role) {
            Some(how @ "Environment") => {
                let why = || Phrase::new(sources::NO_VARIABLE).with("names", format_args!("{KEY}, {SECRET}"));
                return Self::of_keys(vars).map(Some).ok_or_else(|| no_machine(how, why()));
            }
            Some(how) => {
                let no =
                    || Fault::new(&code::INCOMPLETE).with("section", section.header()).with("key", CREDENTIAL_SOURCE);
                let why = || Phrase::new(sources::NO_SUCH_SOURCE).with("value", how).with("names", SOURCES.join(", "));
                let platform = Platform::of_source(how).ok_or_else(|| no().because_phrase(why()))?;
                return Ok(Some(Self::Platform(platform)));
            }
            None => {}
        }
        if let Some(credentials) = section.credentials() {
            let end = TOOLS[..2].iter().find_map(|key| section.get(key)).and_then(|text| text.parse().ok());
            return Ok(Some(Self::Section { name, lasts: Lasts::new(&credentials, end) }));
        }
        if let Some((arn, file)) = section.get("role_arn").zip(section.get(OF_TOKEN)) {
            let (role, file) = (Role::from_section(section, arn)?, file.to_owned());
            return Ok(Some(Self::WebIdentity { role, file, by_variable: false }));
        }
        let target = section.target();
        if let Some(line) = section.get(PROCESS)
            && !(is_genkans(line) && matches!(target, Ok(Some(_))))
        {
            return Ok(Some(Self::Process { section: name }));
        }
        if let Some(target) = target? {
            return Ok(Some(Self::SignIn(target)));
        }
        if let Some(session) = section.get("login_session") {
            return Ok(Some(Self::AwsLogin { section: name, session: session.to_owned() }));
        }
        Ok(TOOLS.iter().any(|key| section.get(key).is_some()).then_some(Self::Unfilled { section: name }))
    }

    /// Keys in environment variables.
    pub(super) fn of_keys(vars: &Vars) -> Option<Self> {
        Some(Self::Environment { lasts: Lasts::new(&of_variables(vars)?, None) })
    }

    /// The source that a platform names in a container's variables.
    pub(super) fn of_platform(vars: &Vars) -> Option<Self> {
        if let Some((arn, file)) = vars.get("AWS_ROLE_ARN").zip(vars.get(TOKEN_FILE)) {
            let session_name = vars.get("AWS_ROLE_SESSION_NAME").unwrap_or(SESSION_NAME).to_owned();
            let role = Role { arn: arn.to_owned(), session_name, external_id: None, duration: None, tags: Vec::new() };
            return Some(Self::WebIdentity { role, file: file.to_owned(), by_variable: true });
        }
        Platform::of_variables(vars).map(Self::Platform)
    }

    /// Fetches the credentials. `sign_in` exchanges a sign-in through IAM Identity Center for its role's.
    pub(super) fn credentials(
        &self,
        context: &FetchContext<'_>,
        sign_in: impl FnOnce(&Target) -> Result<AwsCredentials>,
    ) -> Result<AwsCredentials> {
        let found = match self {
            Self::SignIn(target) => return sign_in(target),
            Self::Section { lasts: Lasts::Until(Some(end)), .. } if *end <= context.world.now() => None,
            Self::Section { name, .. } => context.files.section(name).and_then(|section| section.credentials()),
            Self::Environment { .. } if context.is_persons() => of_variables(&context.world.vars),
            Self::AwsLogin { .. } => return context.aws_login.as_ref().ok_or_else(|| self.owner())?.credentials(),
            Self::Process { section } if context.is_persons() => return process::credentials(section, context),
            Self::Export { line, place } if context.is_persons() => return process::exported(line, place, context),
            Self::Platform(Platform::Container) if context.is_persons() => {
                let vars = &context.world.vars;
                return Err(not_served(vars).or_else(|| without_token(vars)).unwrap_or_else(|| self.owner()));
            }
            Self::WebIdentity { role, file, by_variable } if context.is_persons() || !by_variable => {
                let token = files::read(Path::new(file))?.map(Zeroizing::new);
                if token.is_none() {
                    let by = if *by_variable { TOKEN_FILE } else { OF_TOKEN };
                    return Err(Fault::new(&code::NO_TOKEN_FILE).with("file", file).with("by", by));
                }
                let exchange =
                    |token: &[u8]| context.sts.assume_with_token(role, String::from_utf8_lossy(token).trim());
                token.map(|token| exchange(&token)).transpose()?
            }
            _ => None,
        };
        let found = found.ok_or_else(|| self.owner())?;
        if is_temporary(&found) && found.token.is_empty() {
            return Err(Fault::new(&code::NO_TOKEN).with("place", self.place(context.files)));
        }
        Ok(found)
    }

    /// What `status` calls it.
    pub(super) const fn kind(&self) -> SourceKind {
        match self {
            Self::SignIn(_) => SourceKind::Sso,
            Self::Section { lasts: Lasts::Forever(_), .. } => SourceKind::Static,
            Self::Section { lasts: Lasts::Until(_), .. } | Self::Unfilled { .. } => SourceKind::Temporary,
            Self::Environment { .. } => SourceKind::Environment,
            Self::Process { .. } => SourceKind::Process,
            Self::Export { .. } => SourceKind::Export,
            Self::WebIdentity { .. } => SourceKind::WebIdentity,
            Self::Platform(_) => SourceKind::Platform,
            Self::AwsLogin { .. } => SourceKind::AwsLogin,
        }
    }

    /// Where it is named, for people: a file and section, or a variable.
    pub(super) fn place(&self, files: &AwsFiles) -> String {
        let line = |name: &str, key: &str| {
            let value = files.section(name).and_then(|section| section.get(key));
            value.map_or_else(|| files.config().to_owned(), |value| files.place(name, key, value))
        };
        match self {
            Self::Section { name, .. } => line(name, "aws_access_key_id"),
            Self::Process { section } => line(section, PROCESS),
            Self::AwsLogin { section, .. } => line(section, "login_session"),
            Self::Export { place, .. } => place.clone(),
            Self::WebIdentity { file, .. } => file.clone(),
            Self::Environment { .. } => KEY.to_owned(),
            Self::Platform(platform) => platform.name().to_owned(),
            Self::SignIn(_) | Self::Unfilled { .. } => files.config().to_owned(),
        }
    }

    /// The expiry of the credentials, where it is written.
    pub(super) fn expires(&self) -> Option<Timestamp> {
        match self {
            Self::Section { lasts: Lasts::Until(end), .. } => *end,
            _ => None,
        }
    }

    /// The fault of missing or expired credentials, which says who renews them.
    pub(super) fn owner(&self) -> Fault {
        let of = |code: &'static Code, section: &str| Fault::new(code).with("profile", section);
        match self {
            Self::SignIn(_) => Fault::new(&aws::NO_CREDENTIALS),
            Self::Section { name: section, .. } | Self::Unfilled { section } => of(&code::TOOL, section),
            Self::Process { section } => of(&code::PROCESS, section),
            Self::Export { place, .. } => {
                Fault::new(&code::EXPORT_FAILS).with("place", place).with_phrase("how", Failure::NotStarted.phrase())
            }
            Self::AwsLogin { section, .. } => {
                of(&code::AWS_LOGIN, section).hint(words::SIGN_IN, &[("profile", section)])
            }
            Self::Environment { .. } => Fault::new(&code::ENVIRONMENT).with("names", format_args!("{KEY}, {SECRET}")),
            Self::WebIdentity { file, .. } => Fault::new(&code::PLATFORM).with("how", file),
            Self::Platform(platform) => Fault::new(&code::PLATFORM).with("how", platform.name()),
        }
    }

    /// What it means that STS refuses these credentials, which `place` names.
    pub(super) fn refused(&self, no: Fault, place: impl fmt::Display) -> Fault {
        let is_written = matches!(self, Self::Section { .. } | Self::Environment { .. });
        let said = no.arg("code").filter(|said| is_written && SIGNATURE.contains(said)).map(str::to_owned);
        if let Some(said) = said {
            let fault = Fault::new(&code::WRONG_SECRET).with("place", place).with("code", said);
            return fault.because_of(&no);
        }
        match self {
            Self::Section { lasts: Lasts::Forever(_), .. } => no.hint(sources::DELETED_KEY, &[]),
            Self::Section { .. } | Self::Environment { .. } | Self::AwsLogin { .. } => self.owner().because_of(&no),
            _ => no,
        }
    }
}

impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SignIn(target) => write!(f, "sso-session {}, {}", target.session.key(), target.role),
            Self::Section { .. } => f.write_str("aws_access_key_id"),
            Self::Environment { .. } => f.write_str(KEY),
            Self::Process { .. } => f.write_str(PROCESS),
            Self::Export { .. } => f.write_str("awsCredentialExport"),
            Self::WebIdentity { role, .. } => f.write_str(&role.arn),
            Self::Platform(platform) => f.write_str(platform.name()),
            Self::AwsLogin { .. } => f.write_str("aws login"),
            Self::Unfilled { section } => write!(f, "[profile {section}]"),
        }
    }
}

impl Lasts {
    /// Credentials without a session token are a user's own, and never expire.
    fn new(credentials: &AwsCredentials, end: Option<Timestamp>) -> Self {
        if credentials.token.is_empty() && !is_temporary(credentials) {
            Self::Forever(credentials.access_key.chars().take(8).collect())
        } else {
            Self::Until(end)
        }
    }
}

/// STS gives ids that begin so, each with a session token.
fn is_temporary(credentials: &AwsCredentials) -> bool {
    credentials.access_key.starts_with("ASIA")
}

fn of_variables(vars: &Vars) -> Option<AwsCredentials> {
    let secret = |name: &str| vars.get(name).map(|value| Zeroizing::new(value.to_owned()));
    Some(AwsCredentials {
        access_key: vars.get(KEY)?.to_owned(),
        secret: secret(SECRET)?,
        token: secret("AWS_SESSION_TOKEN").unwrap_or_default(),
        expires: None,
    })
}

/// Whether a `credential_process` is genkan, which answers with the keys of the sign-in beside it.
///
/// Known hole: which deployment profile it names isn't looked at here; `check` holds the line against what setup writes.
pub fn is_genkans(line: &str) -> bool {
    verbs::started(line).is_some_and(|verb| verb.name == "credentials")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::session::aws::AwsSigned;
    use crate::session::aws::sources::Source;
    use crate::session::aws::sts::Identity;
    use crate::session::aws::sts::Sts;
    use crate::session::route;
    use crate::session::tests::{Stub, assumed, caller, profile, refused, world, write};
    use crate::world::net::Net;

    const CONFIG: &str = "
[profile keys]
aws_access_key_id = AKIAOURS
aws_secret_access_key = s
[profile strange]
aws_access_key_id = 鍵
aws_secret_access_key = s
[profile saml]
aws_access_key_id = ASIASAML
aws_secret_access_key = s
aws_session_token = t
x_security_token_expires = 2026-11-20T09:00:01Z
[profile lapsed]
aws_access_key_id = ASIASAML
aws_secret_access_key = s
aws_session_token = t
x_security_token_expires = 2026-11-20T09:00:00Z
[profile roleless]
aws_access_key_id = AKIAOURS
aws_secret_access_key = s
credential_source = Ec2InstanceMetadata
[profile unfilled]
azure_tenant_id = t
[profile process]
credential_process = touch FOLDER/ran; printf '{\"Version\":1,\"AccessKeyId\":\"ASIAPROC\",\"SecretAccessKey\":\"s\"}'
[profile waits]
credential_process = sleep 300 & echo $! > FOLDER/pid; wait
[profile chatty]
credential_process = printf '{\"Version\":2,\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"geheim\"}'
[profile broken]
credential_process = false
[profile role]
role_arn = arn:aws:iam::888888888888:role/Near
source_profile = keys
[profile machine]
role_arn = arn:aws:iam::888888888888:role/Near
credential_source = Ec2InstanceMetadata
[profile shell]
role_arn = arn:aws:iam::888888888888:role/Near
credential_source = Environment
[profile irsa]
role_arn = arn:aws:iam::888888888888:role/Pod
web_identity_token_file = FOLDER/token
[profile no-token]
role_arn = arn:aws:iam::888888888888:role/Pod
web_identity_token_file = FOLDER/none
[profile console]
login_session = arn:aws:iam::111122223333:user/a
";

    /// What STS says to a question of each kind.
    fn sts(request: &str) -> (u16, &'static str, String) {
        let is_pods = request.contains("WebIdentityToken=pod-token&") || request.ends_with("=pod-token");
        let body = if request.contains("Action=GetCallerIdentity") {
            caller("arn:aws:iam::111122223333:x")
        } else if request.contains("Action=AssumeRoleWithWebIdentity&") {
            assumed("AssumeRoleWithWebIdentity", if is_pods { "ASIAPOD" } else { "ASIANOBODY" })
        } else {
            assumed("AssumeRole", "ASIANEAR")
        };
        (200, "", body)
    }

    /// Checks an AWS profile of `CONFIG`, or what variables say of a pod, below a folder, with this STS.
    fn check(name: &str, folder: &Path, stub: &Stub, caller: Caller) -> Result<Option<Identity>> {
        check_within(Duration::from_secs(10), name, folder, stub, caller)
    }

    fn check_within(
        timeout: Duration,
        name: &str,
        folder: &Path,
        stub: &Stub,
        caller: Caller,
    ) -> Result<Option<Identity>> {
        let machine = stub.url();
        let token = folder.join("token").display().to_string();
        let vars = [
            (KEY, "AKIAENV"),
            (SECRET, "s"),
            ("AWS_EC2_METADATA_SERVICE_ENDPOINT", &machine),
            // Nobody listens there; whom a section names otherwise isn't looked for at it.
            ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:1/role"),
            ("AWS_ROLE_ARN", "arn:aws:iam::888888888888:role/Pod"),
            ("AWS_WEB_IDENTITY_TOKEN_FILE", &token),
        ];
        let world = world(folder, Some(stub), &vars);
        write(&folder.join("token"), "pod-token\n");
        write(&world.dirs.aws_config, &CONFIG.replace("FOLDER", &folder.display().to_string()));
        let (files, profile) = (AwsFiles::read(&world)?, profile());
        let net = Net::new(&world, &route(&world, &profile), timeout)?;
        let source = match name {
            "" => Source { profile: None, root: Root::of_platform(&world.vars).unwrap(), roles: Vec::new() },
            name => Source::recognise(&files, name, &world.vars)?.unwrap(),
        };
        let own = AwsSigned::from_profile(&profile)?;
        let endpoints = source.endpoints(own, &files, &world.vars, caller)?;
        let sts = Sts { net: &net, base: &endpoints.sts, region: &own.aws.region, now: world.now() };
        source.check(&FetchContext { world: &world, files: &files, sts, aws_login: None, caller }, |_| {
            panic!("no sign-in")
        })
    }

    #[cfg(unix)]
    #[test]
    fn keys_are_checked_where_nobody_is_needed_for_them_and_their_owner_is_named_elsewhere() {
        for (name, person, hook) in [
            ("keys", "AKIAOURS", "AKIAOURS"),
            ("strange", "GK-AWS-004", "GK-AWS-004"),
            ("saml", "ASIASAML", "ASIASAML"),
            ("roleless", "AKIAOURS", "AKIAOURS"),
            ("lapsed", "GK-AWS-073", "GK-AWS-073"),
            ("unfilled", "GK-AWS-073", "GK-AWS-073"),
            ("process", "ASIAPROC", "GK-AWS-069"),
            ("broken", "GK-AWS-091", "GK-AWS-069"),
            ("role", "ASIANEAR", "ASIANEAR"),
            ("machine", "GK-AWS-071", "GK-AWS-071"),
            ("shell", "ASIANEAR", "GK-AWS-070"),
            ("irsa", "ASIAPOD", "ASIAPOD"),
            ("", "ASIAPOD", "GK-AWS-071"),
            ("no-token", "GK-AWS-095", "GK-AWS-095"),
            ("console", "GK-AWS-072", "GK-AWS-072"),
        ] {
            for (caller, expected) in [(Caller::Person, person), (Caller::Program, hook)] {
                let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(sts));
                let found = check(name, folder.path(), &stub, caller);
                let identified = stub.seen().into_iter().find(|request| request.contains("GetCallerIdentity"));
                let by = identified.as_ref().and_then(|request| request.split("Credential=").nth(1)?.split('/').next());
                let found = found.map_or_else(|fault| fault.code().id, |_| by.unwrap());
                assert_eq!(found, expected, "{name} {caller:?}");
                let ran = folder.path().join("ran").exists();
                assert_eq!(ran, name == "process" && caller == Caller::Person, "{name} {caller:?}");
                let machine = stub.seen().into_iter().find(|request| request.contains("/latest/"));
                assert_eq!(machine, None, "a machine is never asked for its role");
            }
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_process_that_waits_for_somebody_ends_with_its_deadline_and_all_it_started() {
        let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(sts));
        let fault = check_within(Duration::from_secs(1), "waits", folder.path(), &stub, Caller::Person).unwrap_err();
        assert_eq!(fault.code().id, "GK-AWS-091", "{fault:?}");
        let pid = std::fs::read_to_string(folder.path().join("pid")).unwrap();
        let stat = || std::fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
        let until = std::time::Instant::now() + Duration::from_secs(5);
        while !stat().is_empty() && !stat().contains(") Z ") && std::time::Instant::now() < until {
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(stat().is_empty() || stat().contains(") Z "), "{}", stat());
    }

    #[cfg(unix)]
    #[test]
    fn what_a_process_prints_stands_in_no_error() {
        let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(sts));
        let fault = check("chatty", folder.path(), &stub, Caller::Person).unwrap_err();
        assert!(fault.code().id == "GK-AWS-091" && !format!("{fault:?}").contains("geheim"), "{fault:?}");
    }

    #[test]
    fn a_no_of_sts_is_told_apart_from_no_answer() {
        let refused = |kind: &'static str| Stub::new(move |_| refused(403, kind));
        for (stub, credentials, saml) in [
            (refused("InvalidClientTokenId"), "GK-AWS-004", "GK-AWS-073"),
            (refused("ExpiredToken"), "GK-AWS-004", "GK-AWS-073"),
            (refused("RequestTimeTooSkewed"), "GK-AWS-005", "GK-AWS-005"),
            (refused("AccessDenied"), "no answer", "no answer"),
            (Stub::new(|_| (503, "", "<html>".to_owned())), "no answer", "no answer"),
        ] {
            for (name, expected) in [("keys", credentials), ("saml", saml)] {
                let folder = tempfile::tempdir().unwrap();
                let found = match check(name, folder.path(), &stub, Caller::Program) {
                    Ok(Some(identity)) => panic!("{identity:?}"),
                    Ok(None) => "no answer",
                    Err(fault) => fault.code().id,
                };
                assert_eq!(found, expected, "{name}");
            }
        }
    }
}
