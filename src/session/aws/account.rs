//! The AWS account, asked with the credentials that the profile names: what `models --live` and `doctor` know of it.
//!
//! Credentials are fetched once, without a person; every request after that is independent and may fail alone. Nothing
//! is asked of a model here: see [`crate::session::invoke`].

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::time::Duration;

use jiff::Timestamp;

use super::bedrock::{Availability, Bedrock, InferenceProfile};
use super::credential_context::CredentialContext;
use super::decide::Want;
use super::endpoints::Endpoints;
use super::signing::Signer;
use super::sources::Source;
use super::sts::{Identity, Sts};
use super::{AwsCredentials, silently};
use crate::fault::Result;
use crate::profile::Profile;
use crate::session::Caller;
use crate::session::invoke::BedrockRuntime;
use crate::world::World;
use crate::world::net::Net;
use crate::world::threads::or_panic;

/// What the account answered.
#[derive(Debug)]
pub struct Account {
    /// Where the credentials came from.
    pub source: Source,
    /// Whom they belong to; `None` where STS didn't answer in time, which private networks often prevent.
    pub identity: Option<Identity>,
    pub endpoint: String,
    /// The system-defined inference profiles, in the account's order: Claude Code takes the first that fits.
    pub profiles: Vec<InferenceProfile>,
    /// The profiles that were asked for by ARN; `None` where the account knows none.
    pub resolved: BTreeMap<String, Option<InferenceProfile>>,
}

/// The deadline of all requests together.
const ACCOUNT_TIMEOUT: Duration = Duration::from_secs(15);

/// Asks the account of this profile for its inference profiles, and for those behind `arns`.
///
/// # Errors
/// `GK-AWS-…`: not signed in, AWS can't be reached, or the request is refused.
pub fn ask(world: &World, profile: &Profile, arns: &[&str]) -> Result<Account> {
    let access = Access::query(world, profile, ACCOUNT_TIMEOUT)?;
    std::thread::scope(|scope| {
        let identity = scope.spawn(|| access.identity().clone());
        let profiles = access.profiles()?;
        let resolved = arns.iter().map(|arn| Ok(((*arn).to_owned(), access.profile(arn)?))).collect::<Result<_>>()?;
        let identity = or_panic(identity).ok();
        let endpoint = access.endpoint().to_owned();
        Ok(Account { source: access.source.clone(), identity, endpoint, profiles, resolved })
    })
}

/// The profile's credentials, and a connection to the services with them.
pub struct Access {
    source: Source,
    endpoints: Endpoints,
    net: Net,
    credentials: AwsCredentials,
    region: String,
    now: Timestamp,
    /// The deadline of one request, so that an unreachable control plane, as in many private networks, leaves time for
    /// the models.
    question: Duration,
    identity: OnceLock<Result<Identity>>,
}

impl Access {
    /// Fetches the credentials without asking a person; `timeout` is for that and for every request together, and one
    /// request may take half of it.
    ///
    /// # Errors
    /// `GK-SSO-…`, `GK-AWS-…`: not signed in, the role not assigned, or AWS can't be reached.
    pub fn query(world: &World, profile: &Profile, timeout: Duration) -> Result<Self> {
        Self::with(CredentialContext::new(world, profile, Caller::Person)?, Want::Credentials, timeout)
    }

    /// The same as Claude Code fetches them: where it asks AWS itself by the AWS profile, keys that genkan fetched before
    /// say nothing of what it gets.
    ///
    /// # Errors
    /// As [`Self::query`]; also where AWS gives no keys at the moment.
    pub fn as_claude_code(world: &World, profile: &Profile, timeout: Duration) -> Result<Self> {
        let context = CredentialContext::new(world, profile, Caller::Person)?;
        let want = match profile.is_fetched_by_claude_code() {
            true => Want::Verified { since: world.now() },
            false => Want::Credentials,
        };
        Self::with(context, want, timeout)
    }

    /// The same with what a command of Claude Code's settings (`awsCredentialExport`) prints; `place` is where it is set.
    ///
    /// # Errors
    /// `GK-AWS-096` where it prints no credentials.
    pub fn exported(world: &World, profile: &Profile, line: &str, place: &str, timeout: Duration) -> Result<Self> {
        Self::with(CredentialContext::exported(world, profile, line, place)?, Want::Credentials, timeout)
    }

    fn with(context: CredentialContext<'_>, want: Want, timeout: Duration) -> Result<Self> {
        let now = context.world.now();
        let net = context.net(timeout)?;
        // Claude Code waits for a minute: what is slow isn't silent, and leaves time for the rest.
        let credentials = silently(&context, want, None, &net.patient(timeout * 2 / 3))?;
        let CredentialContext { source, endpoints, aws, .. } = context;
        Ok(Self {
            source,
            endpoints,
            net,
            credentials,
            region: aws.region.clone(),
            now,
            question: timeout / 2,
            identity: OnceLock::new(),
        })
    }

    /// The source of the credentials.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The secrets in it, so that a report can be held free of them.
    pub fn secrets(&self) -> Vec<String> {
        [&self.credentials.secret, &self.credentials.token].map(|secret| secret.to_string()).into()
    }

    /// The address of Bedrock's control plane.
    pub fn endpoint(&self) -> &str {
        &self.endpoints.bedrock
    }

    /// Whom the credentials belong to; within three seconds, and asked once.
    ///
    /// # Errors
    /// `GK-AWS-…`; also where a private network has no STS.
    pub fn identity(&self) -> &Result<Identity> {
        let sts = Sts { net: &self.net, base: &self.endpoints.sts, region: &self.region, now: self.now };
        self.identity.get_or_init(|| sts.identity(&self.credentials))
    }

    /// Checks that the credentials work: whose they are, or `None` where STS gave no answer in three seconds.
    ///
    /// # Errors
    /// Where STS refuses them.
    pub fn works(&self) -> Result<Option<Identity>> {
        self.source.heard(self.identity().clone())
    }

    /// The system-defined inference profiles, in the account's order.
    ///
    /// # Errors
    /// `GK-AWS-…`
    pub fn profiles(&self) -> Result<Vec<InferenceProfile>> {
        self.bedrock().list("SYSTEM_DEFINED")
    }

    /// The application inference profiles, which people of the account have made.
    ///
    /// # Errors
    /// `GK-AWS-…`
    pub fn applications(&self) -> Result<Vec<InferenceProfile>> {
        self.bedrock().list("APPLICATION")
    }

    /// One inference profile by id or ARN; `None` where the account has none.
    ///
    /// # Errors
    /// `GK-AWS-…`
    pub fn profile(&self, id: &str) -> Result<Option<InferenceProfile>> {
        self.bedrock().get(id)
    }

    /// Whether the account may use a model, by its bare id.
    ///
    /// # Errors
    /// `GK-AWS-…`
    pub fn availability(&self, model: &str) -> Result<Availability> {
        self.bedrock().availability(model)
    }

    /// The account's data-retention mode, as AWS names it.
    ///
    /// # Errors
    /// `GK-AWS-…`
    pub fn retention(&self) -> Result<String> {
        self.bedrock().retention()
    }

    /// The models of a region at an address (without a slash at the end), over a connection of their own.
    pub fn runtime<'a>(&'a self, net: &'a Net, base: &'a str, region: &'a str) -> BedrockRuntime<'a> {
        BedrockRuntime {
            net,
            signer: Signer { credentials: &self.credentials, region, now: self.now },
            base,
            headers: &[],
        }
    }

    fn bedrock(&self) -> Bedrock<'_> {
        let signer = Signer { credentials: &self.credentials, region: &self.region, now: self.now };
        Bedrock { net: &self.net, signer, base: &self.endpoints.bedrock, timeout: self.question }
    }
}
