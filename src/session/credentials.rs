//! Whose credentials are used: the order, and what each place gives.
//!
//! As in the client, a named AWS profile comes before keys in the environment. Left out on purpose: roles of
//! EC2 and containers (their address is asked for seconds where there is none), and the SDK's own SSO provider,
//! which renews the token without a lock.

use std::fmt;

use aws_config::profile::{ProfileFileCredentialsProvider, ProfileSet};
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_runtime::env_config::file::{EnvConfigFileKind, EnvConfigFiles};
use aws_smithy_types::error::display::DisplayErrorContext;
use aws_types::os_shim_internal::{Env, Fs};
use aws_types::region::Region;
use jiff::Timestamp;

use super::sso::Session;
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::profile::Profile;
use crate::words::models as say;
use crate::world::net::Net;
use crate::world::{World, files, runtime};

/// Credentials and where they came from.
#[derive(Debug)]
pub(super) struct Keys {
    pub(super) credentials: Credentials,
    pub(super) source: Source,
}

/// Where credentials came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The SSO facts of the deployment profile: session and role.
    Sso { session: String, role: String },
    /// A section of the AWS files.
    AwsProfile(String),
    /// `AWS_ACCESS_KEY_ID` and its companions.
    Environment,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sso { session, role } => write!(f, "sso-session {session}, {role}"),
            Self::AwsProfile(name) => write!(f, "[profile {name}]"),
            Self::Environment => f.write_str("AWS_ACCESS_KEY_ID"),
        }
    }
}

/// Finds credentials for a deployment profile.
pub(super) fn obtain(world: &World, profile: &Profile, net: &Net) -> Result<Keys> {
    let aws = &profile.aws;
    if let Some(session) = own_session(profile) {
        return exchange(&session, world, net);
    }
    let files = AwsFiles::read(world)?;
    if let Some(name) = world.var("AWS_PROFILE") {
        return files.credentials(name, world, profile, net);
    }
    if let (Some(id), Some(secret)) = (world.var("AWS_ACCESS_KEY_ID"), world.var("AWS_SECRET_ACCESS_KEY")) {
        let token = world.var("AWS_SESSION_TOKEN").map(str::to_owned);
        return Ok(Keys { credentials: Credentials::new(id, secret, token, None, "env"), source: Source::Environment });
    }
    let names = [aws.profile.as_str(), "default"];
    match names.into_iter().find(|name| files.sections.get_profile(name).is_some()) {
        Some(name) => files.credentials(name, world, profile, net),
        None => Err(Fault::new(&code::NO_CREDENTIALS).hint(say::HINT_CREDENTIALS, &[])),
    }
}

/// The keys of the role that the profile names, and of nobody else.
pub(super) fn of_role(world: &World, profile: &Profile, net: &Net) -> Result<super::Keys> {
    let session = own_session(profile).ok_or_else(|| {
        Fault::new(&code::SIGN_IN_OPEN)
            .with("profile", &profile.name)
            .hint(say::HINT_OPEN, &[("profile", &profile.name)])
    })?;
    let credentials = session.credentials(world, net)?;
    let expires = credentials.expiry().and_then(|expiry| Timestamp::try_from(expiry).ok());
    Ok(super::Keys {
        access_key: credentials.access_key_id().to_owned(),
        secret: credentials.secret_access_key().to_owned().into(),
        token: credentials.session_token().unwrap_or_default().to_owned().into(),
        expires,
    })
}

/// The sign-in of the deployment profile, once its facts are known.
fn own_session(profile: &Profile) -> Option<Session> {
    profile.sso().map(|sso| Session {
        name: sso.session,
        start_url: sso.start_url,
        region: sso.region,
        account: sso.account,
        role: sso.role,
    })
}

fn exchange(session: &Session, world: &World, net: &Net) -> Result<Keys> {
    let source = Source::Sso { session: session.label().to_owned(), role: session.role.clone() };
    Ok(Keys { credentials: session.credentials(world, net)?, source })
}

/// `~/.aws/config` and `~/.aws/credentials`, wherever they lie.
struct AwsFiles {
    files: EnvConfigFiles,
    sections: ProfileSet,
}

impl AwsFiles {
    fn read(world: &World) -> Result<Self> {
        let mut files = EnvConfigFiles::builder();
        let both = [
            (EnvConfigFileKind::Config, &world.dirs.aws_config),
            (EnvConfigFileKind::Credentials, &world.dirs.aws_credentials),
        ];
        for (kind, path) in both {
            let bytes = files::read(path)?.unwrap_or_default();
            files = files.with_contents(kind, String::from_utf8_lossy(&bytes));
        }
        let files = files.build();
        let env = Env::from_slice(&[]);
        let path = world.dirs.aws_config.display();
        let unusable = |why: String| Fault::new(&code::UNUSABLE).with("profile", &path).because(why);
        let sections = runtime::block_on(aws_config::profile::load(&Fs::from_slice(&[]), &env, &files, None))
            .map_err(|error| unusable(error.to_string()))?
            .map_err(|error| unusable(DisplayErrorContext(error).to_string()))?;
        Ok(Self { files, sections })
    }

    fn credentials(&self, name: &str, world: &World, profile: &Profile, net: &Net) -> Result<Keys> {
        let unusable = || Fault::new(&code::UNUSABLE).with("profile", name);
        let Some(section) = self.sections.get_profile(name) else {
            return Err(Fault::new(&code::NO_CREDENTIALS).hint(say::HINT_NO_PROFILE, &[("profile", &name)]));
        };
        if let Some(session) = self.session(section).and_then(Session::complete) {
            return exchange(&session, world, net);
        }
        let config = ProviderConfig::without_region()
            .with_region(Some(Region::new(profile.aws.region.clone())))
            .with_http_client(net.sdk());
        let provider = ProfileFileCredentialsProvider::builder()
            .configure(&config)
            .profile_files(self.files.clone())
            .profile_name(name)
            .build();
        let patience = net.left();
        let answer = runtime::block_on(async { tokio::time::timeout(patience, provider.provide_credentials()).await });
        let credentials = answer
            .map_err(|error| unusable().because(error))?
            .map_err(|error| unusable().because(error))?
            .map_err(|error| unusable().because(DisplayErrorContext(error)))?;
        Ok(Keys { credentials, source: Source::AwsProfile(name.to_owned()) })
    }

    /// The SSO facts of a section, with those of the `[sso-session]` that it names.
    fn session(&self, section: &aws_config::profile::Profile) -> Option<Session> {
        let own = |key: &str| section.get(key).unwrap_or_default().to_owned();
        let name = own("sso_session");
        let shared = (!name.is_empty()).then(|| self.sections.sso_session(&name)).flatten();
        let either = |key: &str| shared.and_then(|shared| shared.get(key)).map_or_else(|| own(key), str::to_owned);
        let (start_url, region) = (either("sso_start_url"), either("sso_region"));
        (!start_url.is_empty()).then(|| Session {
            name: name.clone(),
            start_url,
            region,
            account: own("sso_account_id"),
            role: own("sso_role_name"),
        })
    }
}
