//! What every command about AWS credentials starts from: the profile, the AWS files, the source of the credentials and
//! the services' addresses, found out once.

use std::time::Duration;

use super::config_files::AwsFiles;
use super::endpoints::Endpoints;
use super::login::{AwsLogin, LoginOrder};
use super::renew::AwsRenewal;
use super::root::{FetchContext, Root};
use super::sources::Source;
use super::store::Store;
use super::sts::Sts;
use super::target::Target;
use super::{AwsCredentials, AwsSigned, chain};
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::messages::models as say;
use crate::profile::{Aws, Profile};
use crate::session::last_served::ServedClient;
use crate::session::single_flight::SingleFlight;
use crate::session::{Caller, proxy};
use crate::world::World;
use crate::world::net::Net;

/// A profile whose requests AWS credentials sign, on this machine, on behalf of one caller.
pub(super) struct CredentialContext<'a> {
    pub(super) world: &'a World,
    pub(super) profile: &'a Profile,
    pub(super) aws: &'a Aws,
    pub(super) files: AwsFiles,
    pub(super) source: Source,
    pub(super) endpoints: Endpoints,
    /// The sign-in of `aws login`, where that is the source.
    pub(super) aws_login: Option<LoginOrder>,
    caller: Caller,
}

impl<'a> CredentialContext<'a> {
    /// # Errors
    /// As [`AwsSigned::from_profile`]; `GK-AWS-018` where nothing says whose credentials to use; what is wrong with the AWS
    /// files.
    pub(super) fn new(world: &'a World, profile: &'a Profile, caller: Caller) -> Result<Self> {
        let own = AwsSigned::from_profile(profile)?;
        let files = AwsFiles::read(world)?;
        let nothing = || match caller {
            Caller::Person => files.lost_file("default").unwrap_or_else(|| nothing(profile, caller)),
            Caller::Program => nothing(profile, caller),
        };
        let source = Source::find(own, &files, &world.vars, caller)?.ok_or_else(nothing)?;
        Self::of(world, profile, files, source, caller)
    }

    /// The same for a command of Claude Code's settings, which goes before every other source; for a person.
    ///
    /// # Errors
    /// As [`AwsSigned::from_profile`]; what is wrong with the AWS files.
    pub(super) fn exported(world: &'a World, profile: &'a Profile, line: &str, place: &str) -> Result<Self> {
        let root = Root::Export { line: line.to_owned(), place: place.to_owned() };
        let source = Source { profile: None, root, roles: Vec::new() };
        Self::of(world, profile, AwsFiles::read(world)?, source, Caller::Person)
    }

    fn of(world: &'a World, profile: &'a Profile, files: AwsFiles, source: Source, caller: Caller) -> Result<Self> {
        let own = AwsSigned::from_profile(profile)?;
        let endpoints = source.endpoints(own, &files, &world.vars, caller)?;
        let aws_login = LoginOrder::new(world, own, &files, &source, caller)?;
        Ok(Self { world, profile, aws: own.aws, files, source, endpoints, aws_login, caller })
    }

    /// The sign-in through IAM Identity Center, where that is the source: genkan renews no other.
    pub(super) fn target(&self) -> Option<&Target> {
        match &self.source.root {
            Root::SignIn(target) => Some(target),
            _ => None,
        }
    }

    pub(super) fn net(&self, timeout: Duration) -> Result<Net> {
        proxy::net(self.world, self.profile, timeout)
    }

    pub(super) fn renewal<'b>(
        &'b self,
        target: &'b Target,
        client: Option<&'b ServedClient>,
        net: &'b Net,
    ) -> Result<AwsRenewal<'b>> {
        Ok(AwsRenewal {
            world: self.world,
            own: AwsSigned { profile: self.profile, aws: self.aws },
            target,
            client,
            endpoints: &self.endpoints,
            net,
            store: Store::open(self.world, self.aws)?,
            flight: SingleFlight::new(self.world, target.session.key()),
        })
    }

    pub(super) fn sts<'b>(&'b self, net: &'b Net) -> Sts<'b> {
        Sts { net, base: &self.endpoints.sts, region: &self.aws.region, now: self.world.now() }
    }

    /// What fetching credentials from any source needs; `client` is served them, where it is known.
    pub(super) fn fetch_context<'b>(&'b self, client: Option<&'b ServedClient>, net: &'b Net) -> FetchContext<'b> {
        let own = AwsSigned { profile: self.profile, aws: self.aws };
        let aws_login = self.aws_login.as_ref().map(|order| AwsLogin { world: self.world, own, order, net, client });
        FetchContext { world: self.world, files: &self.files, sts: self.sts(net), aws_login, caller: self.caller }
    }

    /// The credentials of the last role of the chain that begins with the sign-in's.
    pub(super) fn last(&self, first: AwsCredentials, net: &Net) -> Result<AwsCredentials> {
        chain::assume(&self.source.roles, first, &self.sts(net))
    }
}

/// Nothing names credentials. A person may have them in the environment; a hook takes them from the profile alone.
fn nothing(profile: &Profile, caller: Caller) -> Fault {
    let fault = match caller {
        Caller::Program => Fault::new(&code::SIGN_IN_OPEN).with("profile", &profile.name),
        Caller::Person => Fault::new(&code::NO_CREDENTIALS).hint(say::HINT_CREDENTIALS, &[]),
    };
    configure_sso(fault, profile)
}

/// With the command that configures what is missing for a sign-in.
pub(super) fn configure_sso(fault: Fault, profile: &Profile) -> Fault {
    let flags: Vec<_> = profile.open_sso().iter().map(|key| format!("--set {key}=…")).collect();
    fault.hint(say::HINT_OPEN, &[("profile", &profile.name), ("flags", &flags.join(" "))])
}
