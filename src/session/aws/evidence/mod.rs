//! Read-only questions to AWS's services, asked with a person's own rights: those of an AWS profile that they name.
//!
//! Everything goes through [`Evidence`], and nothing can be asked that isn't in [`Ask`]. Questions and answers are JSON
//! in the names of the services' published models, whatever they look like on the wire ([`wire`]). Nobody is asked to
//! sign in, no tab is opened, and the credentials of the deployment profile are never used: whoever audits isn't the
//! developer.

mod answer;
mod wire;
mod xml;

use std::cell::RefCell;
use std::time::Duration;

use jiff::SignedDuration;
use serde_json::Value;

use super::config_files::AwsFiles;
use super::endpoints::{self, Endpoints};
use super::login::{AwsLogin, LoginOrder};
use super::renew::AwsRenewal;
use super::root::FetchContext;
use super::signing::{Signer, refusal};
use super::sources::Source;
use super::store::Store;
use super::sts::{Identity, Sts};
use super::target::Target;
use super::{AwsCredentials, AwsSigned};
use crate::code::{audit as code, aws, sign_in};
use crate::fault::{Fault, Result};
use crate::messages::{audit as words, seen};
use crate::policy::evidence::{Ask, Service};
use crate::profile::Profile;
use crate::session::evidence::{Unanswered, Why, is_busy};
use crate::session::single_flight::SingleFlight;
use crate::session::{Caller, proxy};
use crate::world::World;
use crate::world::html;
use crate::world::net::{Net, Response, host};
use answer::said;
use wire::Wire;

/// One request.
#[derive(Debug, Clone, PartialEq)]
pub struct Question<'a> {
    pub ask: Ask,
    pub region: &'a str,
    /// As the service's model names it: `{"trailNameList": []}`.
    pub input: Value,
}

/// What AWS knows of an account, read-only.
pub trait Evidence {
    /// One answer, or one page of it.
    ///
    /// # Errors
    /// Why there is none.
    fn answer(&self, question: &Question<'_>) -> std::result::Result<Value, Unanswered>;

    /// Whose credentials ask.
    ///
    /// # Errors
    /// `GK-AWS-004` where they are refused; others where STS gives no answer, as in many private networks.
    fn identity(&self) -> Result<Identity>;
}

/// Every page of an answer, at most `limit`.
///
/// # Errors
/// As [`Evidence::answer`]; a list that doesn't end is refused.
pub fn pages(
    evidence: &dyn Evidence,
    question: &Question<'_>,
    limit: usize,
) -> std::result::Result<Vec<Value>, Unanswered> {
    let (name, mut question, mut pages) = (token(question.ask), question.clone(), Vec::new());
    for _ in 0..limit {
        let page = evidence.answer(&question)?;
        let next = name.and_then(|name| page.get(name)?.as_str()).filter(|next| !next.is_empty()).map(str::to_owned);
        pages.push(page);
        match name.zip(next) {
            Some((name, next)) => question.input[name] = Value::String(next),
            None => return Ok(pages),
        }
    }
    let fault = Fault::new(&aws::REFUSED)
        .with("service", question.ask.service().name())
        .with_phrase("code", seen::ENDLESS_LIST);
    Err(Unanswered { why: Why::Refused, fault: fault.because_phrase(seen::ENDLESS_LIST) })
}

/// What leads to the next page, in the question and in the answer.
pub(super) const fn token(ask: Ask) -> Option<&'static str> {
    match ask {
        Ask::InferenceProfiles | Ask::LogGroups => Some("nextToken"),
        Ask::Endpoints | Ask::Events => Some("NextToken"),
        Ask::DataRetention
        | Ask::InvocationLogging
        | Ask::InferenceProfile
        | Ask::Trails
        | Ask::EventSelectors
        | Ask::TrailStatus
        | Ask::Key
        | Ask::KeyRotation
        | Ask::BucketLocation
        | Ask::BucketLock
        | Ask::BucketPublicAccess
        | Ask::BucketVersioning
        | Ask::BucketEncryption
        | Ask::BucketLifecycle => None,
    }
}

/// AWS itself, with the credentials of one AWS profile.
pub struct Reader<'a> {
    world: &'a World,
    /// The deployment profile without its own sign-in: its network, signed by the other one.
    profile: Profile,
    /// The AWS profile that is used.
    name: String,
    files: AwsFiles,
    source: Source,
    endpoints: Endpoints,
    net: Net,
    /// The deadline of each question on its own; `None` where they share that of `net`.
    each: Option<Duration>,
    credentials: RefCell<AwsCredentials>,
}

/// The deadline of one request.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// The waits before a service that has too much to do is asked again.
const BUSY: [Duration; 5] = [
    Duration::from_millis(250),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
];
/// Credentials that end sooner are fetched again first.
const MARGIN: SignedDuration = SignedDuration::from_mins(2);

impl<'a> Reader<'a> {
    /// Fetches the credentials of the AWS profile `name` as AWS's tools do, over the network of the deployment profile.
    /// `timeout` is for all requests together.
    ///
    /// # Errors
    /// `GK-AUD-001` where they would be the developer's, `GK-AUD-002` where somebody has to sign in first, `GK-AWS-…`
    /// where the AWS profile isn't there or yields nothing.
    pub fn open(world: &'a World, profile: &Profile, name: &str, timeout: Duration) -> Result<Self> {
        let own = AwsSigned::from_profile(profile)?;
        let files = AwsFiles::read(world)?;
        let source = Source::recognise(&files, name, &world.vars)?;
        let source = source.ok_or_else(|| files.nothing_in(name))?;
        if is_developers(own, &files, &source, name) {
            return Err(Fault::new(&code::DEVELOPERS).with("aws", name).with("profile", &profile.name));
        }
        let profile = profile.signed_by(name);
        let endpoints = source.endpoints(AwsSigned::from_profile(&profile)?, &files, &world.vars, Caller::Person)?;
        let net = proxy::net(world, &profile, timeout)?;
        let nothing = AwsCredentials {
            access_key: String::new(),
            secret: String::new().into(),
            token: String::new().into(),
            expires: None,
        };
        let name = name.to_owned();
        let mut reader = Self {
            world,
            profile,
            name,
            files,
            source,
            endpoints,
            net,
            each: None,
            credentials: RefCell::new(nothing),
        };
        reader.credentials = RefCell::new(reader.fetch()?);
        Ok(reader)
    }

    /// Gives each question this timeout of its own, for a reading that takes hours: the credentials are fetched anew
    /// in between, and a program that yields them and hangs isn't waited for as long.
    #[must_use]
    pub fn each(self, timeout: Duration) -> Self {
        Self { each: Some(timeout), ..self }
    }

    /// The network with the deadline of the question at hand.
    fn net(&self) -> Net {
        self.each.map_or_else(|| self.net.clone(), |timeout| self.net.anew(timeout))
    }

    /// The region of the deployment profile, where STS is asked.
    fn region(&self) -> &str {
        self.profile.aws().map_or("", |aws| aws.region.as_str())
    }

    fn fetch(&self) -> Result<AwsCredentials> {
        let own = AwsSigned::from_profile(&self.profile)?;
        let net = &self.net();
        let order = LoginOrder::new(self.world, own, &self.files, &self.source, Caller::Person)?;
        let aws_login = order.as_ref().map(|order| AwsLogin { world: self.world, own, order, net, client: None });
        let context = FetchContext {
            world: self.world,
            files: &self.files,
            sts: self.sts(net),
            aws_login,
            caller: Caller::Person,
        };
        let sign_in = |target: &Target| {
            let renewal = AwsRenewal {
                world: self.world,
                own,
                target,
                client: None,
                endpoints: &self.endpoints,
                net,
                store: Store::open(self.world, own.aws)?,
                flight: SingleFlight::new(self.world, target.session.key()),
            };
            Ok(renewal.silently(super::decide::Want::Credentials)?.credentials)
        };
        self.source.credentials(&context, sign_in).map_err(|no| self.signed_out(no))
    }

    /// Nobody is signed in there: genkan signs in for the deployment profile alone, so the words for it don't help.
    fn signed_out(&self, no: Fault) -> Fault {
        if ![&aws::SIGNED_OUT, &aws::NO_CREDENTIALS, &sign_in::ENDED, &sign_in::NO_PLACE].contains(&no.code()) {
            return no;
        }
        let fault = Fault::new(&code::SIGNED_OUT).with("aws", &self.name);
        fault.because_of(&no).hint(words::SIGN_IN, &[("aws", &self.name)])
    }

    fn sts<'n>(&'n self, net: &'n Net) -> Sts<'n> {
        Sts { net, base: &self.endpoints.sts, region: self.region(), now: self.world.now() }
    }

    /// The credentials, fetched again where they are about to end.
    fn keys(&self) -> AwsCredentials {
        let mut keys = self.credentials.borrow_mut();
        if keys.expires.is_some_and(|end| end < self.world.now() + MARGIN) {
            // Those of the cache may end as soon; a role's may last no longer.
            if let Ok(new) = self.fetch() {
                *keys = new;
            }
        }
        keys.clone()
    }

    /// One request to the region's host.
    fn send(&self, net: &Net, question: &Question<'_>, region: &str) -> Result<Response> {
        let service = question.ask.service();
        let section = self.files.section(&self.name);
        let base = endpoints::of(address(service), region, section, &self.world.vars)?;
        let Wire { method, url, headers, body } = Wire::new(question.ask, &base, &question.input);
        let keys = self.keys();
        let signer = Signer { credentials: &keys, region, now: self.world.now() };
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let request = signer.request(service.prefix(), method, &url, &headers, &body)?;
        net.send(request, REQUEST_TIMEOUT)
    }

    fn host(&self, service: Service, region: &str) -> String {
        let base = endpoints::of(address(service), region, self.files.section(&self.name), &self.world.vars);
        base.map_or_else(|_| service.name().to_owned(), |base| host(&base).to_owned())
    }

    /// Asks until the service isn't busy any more; a bucket where it lies.
    fn ask(&self, question: &Question<'_>) -> std::result::Result<Value, Unanswered> {
        let net = self.net();
        let (ask, mut region, mut waits) = (question.ask, question.region.to_owned(), BUSY.iter());
        let mut is_led = false;
        loop {
            let answer = self.send(&net, question, &region).map_err(Unanswered::from)?;
            let (kind, message, id) = match said(ask, &answer) {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            // S3 names the bucket's region once.
            let elsewhere = answer.header("x-amz-bucket-region").filter(|other| *other != region && !is_led);
            if let Some(other) = elsewhere.filter(|other| answer.status != 403 && crate::profile::is_region(other)) {
                (region, is_led) = (other.to_owned(), true);
                continue;
            }
            // What has no name may be a proxy's page, which stays.
            let is_patient = !kind.is_empty() || waits.len() > BUSY.len() - 2;
            if (answer.status >= 500 || is_busy(&kind))
                && is_patient
                && let Some(pause) = waits.next().filter(|pause| **pause < net.left())
            {
                std::thread::sleep(*pause);
                continue;
            }
            if kind.is_empty() {
                let fault = Fault::new(&aws::NOT_AWS).with("host", self.host(ask.service(), &region));
                let why = if answer.status == 200 {
                    format!("no answer to {}", ask.action())
                } else {
                    html::told(answer.status, &answer.body)
                };
                return Err(fault.because(why).into());
            }
            let is_own = answer.status >= 500;
            let fault = refusal(&kind, &message, id.as_deref());
            let mut no: Unanswered = fault.with("service", ask.service().name()).with("action", ask.action()).into();
            if is_absent(&kind) {
                no.why = Why::Absent;
            } else if is_own && no.why == Why::Refused {
                no.why = Why::Busy;
            }
            return Err(no);
        }
    }
}

impl Evidence for Reader<'_> {
    fn answer(&self, question: &Question<'_>) -> std::result::Result<Value, Unanswered> {
        self.ask(question)
    }

    fn identity(&self) -> Result<Identity> {
        self.sts(&self.net()).identity(&self.keys())
    }
}

/// Whether the credentials of an AWS profile are those that the developer's requests are signed with.
fn is_developers(own: AwsSigned<'_>, files: &AwsFiles, source: &Source, name: &str) -> bool {
    if own.aws.profile == name {
        return true;
    }
    // genkan has none but a developer's.
    let is_genkans = source.genkans_line(files).is_some();
    if let Some(target) = Target::from_profile(own.profile) {
        return source.is_sign_in_of(&target) || is_genkans;
    }
    is_genkans
}

const fn address(service: Service) -> endpoints::Service {
    match service {
        Service::Bedrock => endpoints::Service::Bedrock,
        Service::CloudTrail => endpoints::Service::CloudTrail,
        Service::Ec2 => endpoints::Service::Ec2,
        Service::Kms => endpoints::Service::Kms,
        Service::Logs => endpoints::Service::Logs,
        Service::S3 => endpoints::Service::S3,
    }
}

/// The services' names for what isn't there.
fn is_absent(kind: &str) -> bool {
    [
        "NoSuchBucket",
        "NoSuchLifecycleConfiguration",
        "NoSuchPublicAccessBlockConfiguration",
        "NotFoundException",
        "ObjectLockConfigurationNotFoundError",
        "ResourceNotFoundException",
        "ServerSideEncryptionConfigurationNotFoundError",
        "TrailNotFoundException",
    ]
    .contains(&kind)
}

#[cfg(test)]
mod tests;
