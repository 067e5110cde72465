//! The source of the AWS credentials that a deployment profile names: a sign-in that genkan renews, or another one,
//! with the roles that are assumed from there.
//!
//! A deployment profile with SSO settings has one source, whatever else is on the machine. Without them a person's
//! command follows Claude Code's own order, and a hook the AWS profile that the deployment profile names: no variable
//! and no `[default]` chooses another identity for it.

use std::fmt;

use super::config_files::{AwsFiles, Section};
use super::endpoints::{self, EndpointOverride, Endpoints};
use super::root::{FetchContext, Lasts, PROCESS, Root, is_genkans};
use super::sts::{Identity, Role};
use super::target::Target;
use super::{AwsCredentials, AwsSigned, chain};
use crate::code::{aws, source as code};
use crate::fault::{Fault, Result};
use crate::session::Caller;
use crate::world::Vars;

/// The first credentials' source, and the roles that are assumed with them in turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The AWS profile that names it; `None` where the deployment profile or the environment does.
    pub profile: Option<String>,
    pub root: Root,
    pub roles: Vec<Role>,
}

impl Source {
    /// The source that a deployment profile names: its own sign-in; without SSO settings, its AWS profile. For a
    /// person's command `AWS_PROFILE` and keys in variables go before that, as in Claude Code, and `[default]` comes
    /// after it, or before it where nobody has named the AWS profile: whoever has a section of that name hasn't meant it.
    ///
    /// # Errors
    /// `GK-AWS-…` where what is named is missing or incomplete.
    pub fn find(own: AwsSigned<'_>, files: &AwsFiles, vars: &Vars, caller: Caller) -> Result<Option<Self>> {
        let alone = |root| Self { profile: None, root, roles: Vec::new() };
        if let Some(mut target) = Target::from_profile(own.profile) {
            let written = files.session(&target.session.name).ok().flatten();
            if let Some(written) = written.filter(|written| written.is_at(&target.session.start_url)) {
                target.session.scopes = written.scopes;
            }
            return Ok(Some(alone(Root::SignIn(target))));
        }
        let named = |name: &str| match files.section(name) {
            Some(_) => Self::recognise(files, name, vars),
            None => Ok(None),
        };
        if caller == Caller::Program {
            let found = named(&own.aws.profile)?;
            return Ok(found.or_else(|| Root::of_keys(vars).or_else(|| Root::of_platform(vars)).map(alone)));
        }
        if let Some(name) = vars.get("AWS_PROFILE") {
            let named = |fault: Fault| match fault.code() == &aws::NO_PROFILE && fault.arg("by").is_none() {
                true => fault.with("by", "AWS_PROFILE"),
                false => fault,
            };
            let found = Self::recognise(files, name, vars).map_err(named)?;
            return found.map(Some).ok_or_else(|| files.nothing_in(name));
        }
        if let Some(root) = Root::of_keys(vars) {
            return Ok(Some(alone(root)));
        }
        let platform = || Root::of_platform(vars).map(alone);
        if own.aws.is_profile_named() {
            let found = named(&own.aws.profile)?;
            return Ok(found.map_or_else(|| named("default"), |found| Ok(Some(found)))?.or_else(platform));
        }
        match named("default")?.or_else(platform) {
            None => named(&own.aws.profile),
            found => Ok(found),
        }
    }

    /// Whether nobody has to be asked for the credentials: they are written somewhere, or a program of this machine prints
    /// them. AWS's SDK then needs none of what else it is told of its services.
    pub fn is_at_hand(&self) -> bool {
        let is_here = match &self.root {
            Root::Section { .. } | Root::Environment { .. } | Root::Process { .. } | Root::Export { .. } => true,
            Root::SignIn(_)
            | Root::WebIdentity { .. }
            | Root::Platform(_)
            | Root::AwsLogin { .. }
            | Root::Unfilled { .. } => false,
        };
        is_here && self.roles.is_empty()
    }

    /// The source that an AWS profile names; `None` where it names none.
    ///
    /// # Errors
    /// `GK-AWS-087` where there is no such section, `GK-AWS-065` to `067` where it is incomplete, circular, or needs a
    /// code from a person.
    pub fn recognise(files: &AwsFiles, profile: &str, vars: &Vars) -> Result<Option<Self>> {
        let (roles, section) = chain::follow(files, profile)?;
        Ok(Root::from_section(&section, !roles.is_empty(), vars)?.map(|root| Self {
            profile: Some(profile.to_owned()),
            root,
            roles,
        }))
    }

    /// The services' addresses for it.
    ///
    /// # Errors
    /// As [`Endpoints::new`].
    pub fn endpoints(&self, own: AwsSigned<'_>, files: &AwsFiles, vars: &Vars, caller: Caller) -> Result<Endpoints> {
        let (section, region) = self.asks(own, files);
        Endpoints::new(own.aws, &own.profile.name, region, section, vars, caller)
    }

    /// What leads these elsewhere than to AWS's plain hosts.
    pub(super) fn leads(&self, own: AwsSigned<'_>, files: &AwsFiles, vars: &Vars) -> Vec<EndpointOverride> {
        let (section, region) = self.asks(own, files);
        let region = Some(region).filter(|_| matches!(self.root, Root::SignIn(_)));
        endpoints::leads(own.aws, region, section, vars)
    }

    /// The AWS profile whose addresses count, and the region of the sign-in.
    fn asks<'a>(&'a self, own: AwsSigned<'a>, files: &'a AwsFiles) -> (Option<Section<'a>>, &'a str) {
        let section = files.section(self.profile.as_ref().unwrap_or(&own.aws.profile));
        let region = match &self.root {
            Root::SignIn(target) => &target.session.region,
            _ => &own.aws.region,
        };
        (section, region)
    }

    /// Fetches the credentials of the last role. `sign_in` exchanges a sign-in through IAM Identity Center for its
    /// role's.
    ///
    /// # Errors
    /// `GK-AWS-069` to `073` where only their owner can renew them; where AWS can't be reached.
    pub fn credentials(
        &self,
        context: &FetchContext<'_>,
        sign_in: impl FnOnce(&Target) -> Result<AwsCredentials>,
    ) -> Result<AwsCredentials> {
        let first = self.root.credentials(context, sign_in)?;
        // The first role is what they are tried with.
        chain::assume(&self.roles, first, &context.sts).map_err(|no| self.told_apart(no))
    }

    /// Checks that the credentials work: whose they are, or `None` where STS gave no answer in three seconds.
    ///
    /// # Errors
    /// As [`Source::credentials`], and where STS refuses them.
    pub fn check(
        &self,
        context: &FetchContext<'_>,
        sign_in: impl FnOnce(&Target) -> Result<AwsCredentials>,
    ) -> Result<Option<Identity>> {
        let credentials = self.credentials(context, sign_in)?;
        let word = context.sts.identity(&credentials);
        // AWS can have ended keys that live by the clock; others show whether the sign-in lives.
        let is_refused = word.as_ref().is_err_and(|no| no.code() == &aws::REJECTED);
        match context.aws_login.as_ref().filter(|_| is_refused && self.roles.is_empty()) {
            Some(login) => self.heard(context.sts.identity(&login.others_than(&credentials.access_key)?)),
            None => self.heard(word),
        }
    }

    /// What STS's answer says of the credentials; no answer says nothing.
    pub(super) fn heard(&self, word: Result<Identity>) -> Result<Option<Identity>> {
        match word {
            Ok(identity) => Ok(Some(identity)),
            Err(no) if no.code() == &aws::CLOCK => Err(no),
            Err(no) if no.code() == &aws::REJECTED => Err(self.told_apart(no)),
            Err(_) => Ok(None),
        }
    }

    /// What a refusal of the first credentials means.
    fn told_apart(&self, no: Fault) -> Fault {
        if no.code() == &aws::REJECTED { self.root.refused(no, self) } else { no }
    }

    /// Whether it is this sign-in, with the role behind it and no other.
    pub fn is_sign_in_of(&self, own: &Target) -> bool {
        let Root::SignIn(target) = &self.root else { return false };
        let roles = target.behind.iter().map(|role| &role.arn).chain(self.roles.iter().map(|role| &role.arn));
        (&own.account, &own.role) == (&target.account, &target.role)
            && roles.eq(own.behind.iter().map(|role| &role.arn))
    }

    /// The `credential_process` that asks genkan itself, where its answer signs as it is.
    pub(super) fn genkans_line<'a>(&self, files: &'a AwsFiles) -> Option<&'a str> {
        let Root::Process { section } = &self.root else { return None };
        let line = files.section(section)?.get(PROCESS)?;
        (self.roles.is_empty() && is_genkans(line)).then_some(line)
    }

    /// The finding where the first credentials never expire.
    pub fn long_lived(&self, files: &AwsFiles) -> Option<Fault> {
        let (Root::Section { lasts: Lasts::Forever(key), .. } | Root::Environment { lasts: Lasts::Forever(key) }) =
            &self.root
        else {
            return None;
        };
        Some(Fault::new(&code::LONG_LIVED).with("place", self.root.place(files)).with("key", key))
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.profile {
            Some(profile) => write!(f, "[profile {profile}]"),
            None => self.root.fmt(f),
        }
    }
}

/// The finding where `[default]` would sign as another identity than the role that the deployment profile names: Claude
/// Code falls back to it when it gets no credentials at all.
pub fn foreign_default(files: &AwsFiles, own: Option<&Target>) -> Option<Fault> {
    let source = Source::recognise(files, "default", &Vars::default()).ok().flatten()?;
    let is_own = own.is_some_and(|own| source.is_sign_in_of(own));
    let section = files.section("default")?;
    let place = section.get("aws_access_key_id").map(|id| files.place("default", "aws_access_key_id", id));
    let fault = Fault::new(&code::FOREIGN_DEFAULT).with("file", place.as_deref().unwrap_or(files.config()));
    let fault = match source.roles.last() {
        Some(role) => fault.with("source", &role.arn),
        None => fault.with("source", &source.root),
    };
    (!is_own).then_some(fault)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::testing::japan_by_sso as sso;
    use crate::session::aws::config_files::tests::given;
    use crate::session::aws::root::KEY;
    use crate::session::tests::profile;

    fn vars(pairs: &[(&str, &str)]) -> Vars {
        Vars::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    /// A sign-in, and a section for each other kind of source.
    const CONFIG: &str = "
[sso-session corp]
sso_start_url = https://corp.awsapps.com/start
sso_region = ap-northeast-1
sso_registration_scopes = sso:account:access, x:y
[profile sso]
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Dev
[profile role]
role_arn = arn:aws:iam::999999999999:role/Far
source_profile = near
external_id = e
duration_seconds = 900
role_session_name = me
[profile near]
role_arn = arn:aws:iam::888888888888:role/Near
source_profile = sso
[profile keys]
[profile self]
role_arn = arn:aws:iam::888888888888:role/Near
source_profile = self
[profile saml]
[profile unfilled]
azure_tenant_id = t
[profile process]
credential_process = tool
[profile genkan]
credential_process = '/opt/a b/genkan' credentials --profile acme --format process
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Dev
[profile tool-first]
credential_process = tool credentials --profile acme
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Dev
[profile genkan-alone]
credential_process = genkan credentials --profile acme
[profile machine]
role_arn = arn:aws:iam::888888888888:role/Near
credential_source = Ec2InstanceMetadata
[profile over-machine]
role_arn = arn:aws:iam::999999999999:role/Far
source_profile = container
[profile container]
credential_source = EcsContainer
[profile shell]
role_arn = arn:aws:iam::888888888888:role/Near
credential_source = Environment
[profile irsa]
role_arn = arn:aws:iam::888888888888:role/Pod
web_identity_token_file = /var/run/token
[profile console]
login_session = arn:aws:iam::111122223333:user/a
[profile both]
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Dev
role_arn = arn:aws:iam::888888888888:role/Near
[profile region]
region = ap-northeast-1
[profile circle]
role_arn = a
source_profile = circle-too
[profile circle-too]
role_arn = a
source_profile = circle
[profile nowhere]
role_arn = a
source_profile = none
[profile mfa]
role_arn = a
source_profile = sso
mfa_serial = arn:aws:iam::111122223333:mfa/a
[profile long]
role_arn = a
source_profile = sso
duration_seconds = an hour
[profile cut]
role_arn = a
source_profile = sso
duration_seconds = 3600s
";
    const CREDENTIALS: &str = "
[keys]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = s
[self]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = s
[saml]
aws_access_key_id = ASIAEXAMPLE
aws_secret_access_key = s
aws_session_token = t
x_security_token_expires = 2026-11-20T18:00:00+09:00
";
    const SHELL: &[(&str, &str)] = &[("AWS_ACCESS_KEY_ID", "AKIAENVIRONMENT"), ("AWS_SECRET_ACCESS_KEY", "s")];

    /// The roles, and the kind of the first keys.
    fn shown(source: &Source) -> String {
        let roles = source.roles.iter().map(|role| role.arn.rsplit('/').next().unwrap());
        let root = match &source.root {
            Root::Section { name, lasts: Lasts::Forever(key) } => format!("{name}: {key} for ever"),
            Root::Section { name, lasts: Lasts::Until(end) } => format!("{name}: until {end:?}"),
            Root::Environment { lasts } => format!("{KEY} {lasts:?}"),
            Root::WebIdentity { role, file, by_variable } => format!("{} by {file} {by_variable}", role.arn),
            root => root.to_string(),
        };
        std::iter::once(root.as_str()).chain(roles).collect::<Vec<_>>().join(" > ")
    }

    #[test]
    fn every_source_is_recognised_by_what_is_written() {
        let files = given(CONFIG, CREDENTIALS).unwrap();
        for (profile, expected) in [
            ("sso", "sso-session corp, Dev"),
            ("role", "sso-session corp, Dev > Near > Far"),
            ("keys", "keys: AKIAIOSF for ever"),
            ("self", "self: AKIAIOSF for ever > Near"),
            ("saml", "saml: until Some(2026-11-20T09:00:00Z)"),
            ("unfilled", "[profile unfilled]"),
            ("process", "credential_process"),
            ("genkan", "sso-session corp, Dev"),
            ("tool-first", "credential_process"),
            ("genkan-alone", "credential_process"),
            ("machine", "EC2 > Near"),
            ("over-machine", "ECS > Far"),
            ("shell", "AWS_ACCESS_KEY_ID Forever(\"AKIAENVI\") > Near"),
            ("irsa", "arn:aws:iam::888888888888:role/Pod by /var/run/token false"),
            ("console", "aws login"),
            // Without the keys before it the role isn't assumed: Claude Code signs as the sign-in's own.
            ("both", "sso-session corp, Dev"),
            ("region", "none"),
            ("circle", "GK-AWS-066"),
            ("nowhere", "GK-AWS-087"),
            ("nobody", "GK-AWS-087"),
            ("mfa", "GK-AWS-067"),
            ("long", "GK-AWS-112"),
            ("cut", "sso-session corp, Dev > a"),
        ] {
            let found = match Source::recognise(&files, profile, &vars(SHELL)) {
                Ok(Some(source)) => shown(&source),
                Ok(None) => "none".to_owned(),
                Err(fault) => fault.code().id.to_owned(),
            };
            assert_eq!(found, expected, "{profile}");
        }
        let role = &Source::recognise(&files, "role", &Vars::default()).unwrap().unwrap().roles;
        let (near, far) = (&role[0], &role[1]);
        assert_eq!((near.session_name.as_str(), near.external_id.as_deref(), near.duration), ("genkan", None, None));
        assert_eq!((far.session_name.as_str(), far.external_id.as_deref(), far.duration), ("me", Some("e"), Some(900)));
    }

    #[test]
    fn a_chain_may_be_long_but_comes_to_an_end() {
        let link = |at: usize| format!("[profile p{at}]\nrole_arn = a\nsource_profile = p{}\n", at + 1);
        for (links, ends) in [(8, true), (9, false)] {
            let chain: String = (0..links).map(link).collect();
            let config = format!("{chain}[profile p{links}]\ncredential_process = x\n");
            let found = Source::recognise(&given(&config, "").unwrap(), "p0", &Vars::default());
            assert_eq!(found.as_ref().ok().map(|source| source.as_ref().unwrap().roles.len()), ends.then_some(links));
            if let Err(fault) = found {
                assert!(fault.to_string().contains("p0 → p1"), "{fault}");
            }
        }
    }

    #[test]
    fn a_person_chooses_as_with_the_client_and_a_hook_as_the_deployment_profile_says() {
        const POD: &[(&str, &str)] = &[("AWS_ROLE_ARN", "arn/Pod"), ("AWS_WEB_IDENTITY_TOKEN_FILE", "/t")];
        const TASK: &[(&str, &str)] = &[("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://169.254.170.2/x")];
        let named = |name| [SHELL, &[("AWS_PROFILE", name)]].concat();
        let ours = "[profile claude-code]\ncredential_process = ours\n";
        let default = "[default]\nlogin_session = x\n";
        let both = format!("{ours}{default}");
        let shell = "AWS_ACCESS_KEY_ID Forever(\"AKIAENVI\")";
        for (vars_of, config, person, hook) in [
            (vec![], ours, "credential_process", "credential_process"),
            (SHELL.to_vec(), ours, shell, "credential_process"),
            (named("other"), ours, "GK-AWS-087", "credential_process"),
            (named("empty"), "[profile empty]\nregion = x\n", "GK-AWS-003", shell),
            (named("default"), default, "aws login", shell),
            (vec![], default, "aws login", "none"),
            (vec![], &both, "aws login", "credential_process"),
            (POD.to_vec(), default, "aws login", "arn/Pod by /t true"),
            (POD.to_vec(), "", "arn/Pod by /t true", "arn/Pod by /t true"),
            (TASK.to_vec(), "[profile claude-code]\nregion = x\n", "ECS", "ECS"),
            (vec![], "", "none", "none"),
        ] {
            let files = given(config, "").unwrap();
            for (caller, expected) in [(Caller::Person, person), (Caller::Program, hook)] {
                let found =
                    match Source::find(AwsSigned::from_profile(&profile()).unwrap(), &files, &vars(&vars_of), caller) {
                        Ok(Some(source)) => shown(&source),
                        Ok(None) => "none".to_owned(),
                        Err(fault) => fault.code().id.to_owned(),
                    };
                assert_eq!(found, expected, "{config} {vars_of:?} {caller:?}");
                let own = Source::find(AwsSigned::from_profile(&sso()).unwrap(), &files, &vars(&vars_of), caller)
                    .unwrap()
                    .unwrap();
                assert_eq!(shown(&own), "sso-session corp, Dev", "SSO facts have one answer");
            }
        }
    }

    #[test]
    fn the_own_sign_in_asks_for_the_scopes_of_its_session_in_the_file() {
        for (url, scopes) in [
            ("https://d-0000000000.awsapps.com/start", &["sso:account:access", "x:y"][..]),
            ("https://other.awsapps.com/start", &["sso:account:access"]),
        ] {
            let config = CONFIG.replace("https://corp.awsapps.com/start", url);
            let own = Source::find(
                AwsSigned::from_profile(&sso()).unwrap(),
                &given(&config, "").unwrap(),
                &Vars::default(),
                Caller::Program,
            )
            .unwrap()
            .unwrap();
            let Root::SignIn(target) = own.root else { panic!("{own}") };
            assert_eq!(target.session.scopes, scopes);
        }
    }

    #[test]
    fn keys_that_never_expire_are_found_where_they_stand() {
        let files = given(CONFIG, CREDENTIALS).unwrap();
        for (profile, place) in
            [("keys", Some("/a/credentials:3")), ("saml", None), ("sso", None), ("shell", Some("AWS_ACCESS_KEY_ID"))]
        {
            let source = Source::recognise(&files, profile, &vars(SHELL)).unwrap().unwrap();
            let found = source.long_lived(&files);
            assert_eq!(found.is_some(), place.is_some(), "{profile}");
            if let (Some(fault), Some(place)) = (found, place) {
                let said = fault.to_string();
                assert!(said.starts_with(place) && said.contains("GK-AWS-074"), "{said}");
                assert!(!said.contains("EXAMPLE") && !said.contains("ENVIRONMENT"), "not the whole id: {said}");
            }
        }
    }

    #[test]
    fn a_default_that_signs_as_somebody_else_is_named() {
        let own = Target::from_profile(&sso()).unwrap();
        let role = "sso_account_id = 111122223333\nsso_role_name = ";
        let session = "sso_start_url = https://x/start\nsso_region = us-east-1\n";
        for (config, credentials, file, source) in [
            ("", "", "", ""),
            ("[default]\nregion = x\n", "", "", ""),
            ("[default]\nrole_arn = a\nsource_profile = default\n", "", "", ""),
            (
                "",
                "[default]\naws_access_key_id = AKIAX\naws_secret_access_key = s\n",
                "/a/credentials:2",
                "aws_access_key_id",
            ),
            ("[default]\ncredential_process = x\n", "", "/a/config", "credential_process"),
            (&format!("[default]\n{session}{role}Admin\n"), "", "/a/config", "Admin"),
            (&format!("[default]\n{session}{role}Dev\n"), "", "", ""),
            (
                &format!("[default]\nrole_arn = arn/x\nsource_profile = p\n[profile p]\n{session}{role}Dev\n"),
                "",
                "/a/config",
                "arn/x",
            ),
        ] {
            let found = foreign_default(&given(config, credentials).unwrap(), Some(&own));
            let said = found.map(|fault| fault.to_string()).unwrap_or_default();
            assert_eq!(said.is_empty(), file.is_empty(), "{config}: {said}");
            assert!(said.contains(file) && said.contains(source), "{said}");
        }
    }
}
