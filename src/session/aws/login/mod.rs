//! What `aws login` has signed in to (`login_session` in the AWS config file): its keys served, and renewed as the AWS
//! CLI does it, into the same file. Signing in is the AWS CLI's own: it is run for that.
//!
//! The keys live for 15 minutes and are the cache as well; the refresh token, bound to a key in the file, is a new one
//! each time. The AWS CLI 2.36.7 and Claude Code 2.1.328 renew without a lock and write in place (read and seen;
//! aws/aws-cli#10628 tells of sessions lost so): here one process renews, by a process of its own ([`super::redeem`]),
//! whole at every instant, and a refusal is believed only while the file still holds what was refused. Known hole: where
//! the file can't be written nothing is renewed; there is no second place for it.

mod decide;
mod proof;
mod service;
mod sign_in;
#[cfg(test)]
mod tests;
mod token;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use self::decide::{Facts, Step, Tried, decide};
use self::service::Service;
use self::token::LoginToken;
use super::config_files::AwsFiles;
use super::credential_context::CredentialContext;
use super::oidc::{OidcError, Refusal};
use super::redeem::{self, Attendance, Of, Redeemed};
use super::root::Root;
use super::sources::Source;
use super::store::settled;
use super::{AwsCredentials, AwsSigned, endpoints};
use crate::code::{aws, aws_login as code, sign_in as sign_in_code, source};
use crate::fault::{Fault, Result};
use crate::messages::aws_login as words;
use crate::profile::Issuer;
use crate::session::last_served::{self, ServedClient};
use crate::session::single_flight::{SingleFlight, Stage};
use crate::session::{Caller, State};
use crate::world::digest::sha256;
use crate::world::files::{self, Access};
use crate::world::net::Net;
use crate::world::{Vars, World};

pub(super) use sign_in::{helps, sign_in};

/// A sign-in of `aws login`, and where it is renewed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LoginOrder {
    /// The AWS profile that names it.
    section: String,
    /// Its `login_session`, an ARN.
    session: String,
    /// The base address of AWS Sign-In.
    base: String,
    file: PathBuf,
}

/// The same, about to be used.
pub(super) struct AwsLogin<'a> {
    pub(super) world: &'a World,
    pub(super) own: AwsSigned<'a>,
    pub(super) order: &'a LoginOrder,
    pub(super) net: &'a Net,
    /// The Claude Code that is served the keys, where one is.
    pub(super) client: Option<&'a ServedClient>,
}

/// More steps than any path through the policy has.
const STEPS: usize = 4;

/// The base address of AWS Sign-In, where it is the source.
///
/// # Errors
/// As [`LoginOrder::new`].
pub(super) fn place(world: &World, own: AwsSigned<'_>, files: &AwsFiles, source: &Source) -> Result<Option<String>> {
    Ok(LoginOrder::new(world, own, files, source, Caller::Person)?.map(|order| order.base))
}

impl LoginOrder {
    /// The one behind a source of credentials; `None` where the source is another one.
    ///
    /// # Errors
    /// `GK-AWS-060` to `063`: its address is malformed or not trusted.
    pub(super) fn new(
        world: &World,
        own: AwsSigned<'_>,
        files: &AwsFiles,
        source: &Source,
        caller: Caller,
    ) -> Result<Option<Self>> {
        let Root::AwsLogin { section, session } = &source.root else { return Ok(None) };
        let used = files.section(source.profile.as_ref().unwrap_or(section));
        let base = endpoints::sign_in(&region(own, files, source), used, &world.vars, caller)?;
        let file = file(world, session);
        Ok(Some(Self { section: section.clone(), session: session.clone(), base, file }))
    }

    fn flight(&self, world: &World) -> SingleFlight {
        SingleFlight::of_aws_login(world, &self.session)
    }

    fn load(&self) -> Result<Option<LoginToken>> {
        settled(&self.file, LoginToken::parse)
    }

    /// Nobody is signed in, or nobody any more.
    fn signed_out(&self, token: Option<&LoginToken>) -> Fault {
        let fault = match token {
            None => Fault::new(&source::AWS_LOGIN),
            Some(token) if token.renewal.is_none() => {
                Fault::new(&code::INCOMPLETE).with("what", "refreshToken, clientId, dpopKey")
            }
            Some(_) => Fault::new(&code::ENDED),
        };
        let section: &dyn std::fmt::Display = &self.section;
        fault.with("profile", section).hint(words::SIGN_IN, &[("profile", section)])
    }

    /// Redeems the refresh token of this digest, in the process that was started for it.
    pub(super) fn carry_out(&self, world: &World, net: &Net, digest: &str) -> Result<Redeemed> {
        let flight = self.flight(world);
        let _held = match redeem::alone(world, &flight, net)? {
            Ok(held) => held,
            Err(elsewhere) => return Ok(Redeemed::Unknown(elsewhere)),
        };
        // Whoever held the lock before may have done it.
        let Some(token) = self.load()?.filter(|token| token.digest() == digest) else { return Ok(Redeemed::Renewed) };
        let Some(renewal) = &token.renewal else { return Ok(Redeemed::Renewed) };
        match (Service { net, base: &self.base, section: &self.section }).redeem(renewal, world.now()) {
            Ok(granted) => {
                // Who stood still until a person has signed in comes too late; where that can't be told, nothing is thrown
                // away.
                if self.load().ok().flatten().is_none_or(|now| now.digest() == digest) {
                    self.save(&token.renewed(granted).render())?;
                }
                Ok(Redeemed::Renewed)
            }
            Err(Refusal { error, fault }) => Ok(Redeemed::Refused(error, fault)),
        }
    }

    /// Whether the file can be replaced.
    fn try_replace(&self) -> Result<()> {
        let whole = |bytes: &[u8]| LoginToken::parse(bytes).map(|_| Zeroizing::new(bytes.to_vec()));
        settled(&self.file, whole)?.map_or(Ok(()), |bytes| files::try_replace(&self.file, &bytes, Access::Secret))
    }

    fn save(&self, bytes: &Zeroizing<Vec<u8>>) -> Result<()> {
        files::replace(&self.file, bytes, None, Access::Secret).map_err(|why| self.unsaved(&why))
    }

    fn unsaved(&self, why: &Fault) -> Fault {
        let fault = Fault::new(&code::UNSAVED).with("profile", &self.section).with("file", self.file.display());
        fault.because_phrase(why.said()).because_of(why)
    }
}

impl AwsLogin<'_> {
    /// Keys that AWS accepts, as far as is known, without asking a person.
    ///
    /// # Errors
    /// `GK-AWS-072`, `080` to `084`: nobody is signed in, or it can't be renewed; where AWS can't be reached.
    pub(super) fn credentials(&self) -> Result<AwsCredentials> {
        self.obtain(None)
    }

    /// Others than those of this access key id, which AWS has refused.
    ///
    /// # Errors
    /// As [`Self::credentials`].
    pub(super) fn others_than(&self, refused: &str) -> Result<AwsCredentials> {
        self.obtain(Some(refused))
    }

    fn obtain(&self, refused: Option<&str>) -> Result<AwsCredentials> {
        let (world, order, net) = (self.world, self.order, self.net);
        let flight = order.flight(world);
        let facts = |token: &LoginToken| Facts {
            expires: token.expires,
            is_renewable: is_renewable(token, &flight),
            is_refused: refused == Some(token.keys.access_key.as_str())
                || last_served::recently(world, self.client, &token.keys.access_key),
        };
        let served = || {
            let token = order.load().ok()??;
            (decide(world.now(), Some(facts(&token)), None) == Step::Serve).then_some(token.keys)
        };
        if let Some(keys) = served() {
            return Ok(keys);
        }
        let is_done = || served().is_some();
        let Some(_held) = flight.enter(world, Stage::Renewal, net.left(), |_| (), is_done)? else {
            return served().ok_or_else(|| order.signed_out(None));
        };
        // A host that has just timed out for another process is skipped.
        let mut last = flight.recent_timeout(world).filter(|_| refused.is_none());
        let mut tried = last.as_ref().map(|_| Tried::NoAnswer);
        for _ in 0..STEPS {
            let token = order.load()?;
            match (decide(world.now(), token.as_ref().map(&facts), tried), token) {
                (Step::Serve | Step::ServeLast, Some(token)) => return Ok(token.keys),
                (Step::Renew, Some(token)) => {
                    if let Some((how, fault)) = self.renew(&token, &flight)? {
                        (tried, last) = (Some(how), Some(fault));
                    }
                }
                (_, token) => return Err(last.unwrap_or_else(|| order.signed_out(token.as_ref()))),
            }
        }
        Err(last.unwrap_or_else(|| order.signed_out(order.load().ok().flatten().as_ref())))
    }

    /// Renews it into its file; why there is nothing new, `None` that the policy can go on.
    fn renew(&self, token: &LoginToken, flight: &SingleFlight) -> Result<Option<(Tried, Fault)>> {
        let order = self.order;
        // Where its successor can't take its place the refresh token isn't spent.
        if let Err(why) = order.try_replace() {
            return Ok(Some((Tried::Refused, order.unsaved(&why))));
        }
        let digest = token.digest();
        let redeemed = match redeem::start(self.world, self.own, || Of::AwsLogin(order.clone()), &digest) {
            Some(child) => {
                let (net, base, session) = (self.net, order.base.as_str(), order.session.as_str());
                Attendance { net, base, flight, session }.attend(child)?
            }
            None => order.carry_out(self.world, self.net, &digest)?,
        };
        let hint = |fault: Fault| fault.hint(words::SIGN_IN, &[("profile", &order.section)]);
        let (error, fault) = match redeemed {
            Redeemed::Renewed => {
                flight.tell(|note| note.trouble = None);
                return Ok(None);
            }
            Redeemed::Unknown(fault) => {
                // Whoever stands still may have spent it.
                let is_still = fault.code() == &sign_in_code::ELSEWHERE;
                return Ok(Some((if is_still { Tried::Refused } else { Tried::NoAnswer }, fault)));
            }
            Redeemed::Refused(error, fault) => (error, fault),
        };
        if error == OidcError::Unknown {
            if fault.code() == &aws::TIMEOUT {
                flight.note_timeout(self.world, &order.base);
            }
            flight.tell(|note| note.trouble = Some(fault.code().id.to_owned()));
            return Ok(Some((Tried::NoAnswer, fault)));
        }
        if redeem::is_renewed_elsewhere(|| Ok(order.load()?.is_some_and(|now| now.digest() != digest)))? {
            return Ok(None);
        }
        if error == OidcError::InvalidGrant {
            flight.tell(|note| note.spent = Some(digest));
        } else {
            // These say nothing of a session that still lives.
            flight.tell(|note| note.trouble = Some(fault.code().id.to_owned()));
        }
        Ok(Some((Tried::Refused, if error == OidcError::Denied { fault } else { hint(fault) })))
    }
}

fn is_renewable(token: &LoginToken, flight: &SingleFlight) -> bool {
    token.renewal.is_some() && flight.note().spent != Some(token.digest())
}

/// The region that the sign-in is made and renewed in: that of the AWS profile in use, as for the AWS CLI; else of the one
/// that is signed in to, else the deployment profile's. Variables don't count, because a repository may have set them.
fn region(own: AwsSigned<'_>, files: &AwsFiles, source: &Source) -> String {
    let of = |name: &str| files.section(name).and_then(|section| section.get("region"));
    let used = source.profile.as_deref().and_then(of);
    let root = || match &source.root {
        Root::AwsLogin { section, .. } => of(section),
        _ => None,
    };
    used.or_else(root).unwrap_or(&own.aws.region).to_owned()
}

/// The file of a session.
fn file(world: &World, session: &str) -> PathBuf {
    world.dirs.aws_login_cache.join(token::file_name(session))
}

/// The file of the session behind these credentials, and the secrets in it, so that a report can be held free of them.
pub(super) fn secrets(world: &World, own: AwsSigned<'_>) -> Option<(PathBuf, Vec<String>)> {
    let files = AwsFiles::read(world).ok()?;
    let source = Source::find(own, &files, &Vars::default(), Caller::Program).ok()??;
    let Root::AwsLogin { session, .. } = &source.root else { return None };
    let file = file(world, session);
    let token = settled(&file, LoginToken::parse).ok().flatten();
    let secrets = token.iter().flat_map(LoginToken::secrets).map(str::to_owned).collect();
    Some((file, secrets))
}

/// Whether keys can be had without a person, judged on this machine alone.
///
/// # Errors
/// `GK-AWS-072`, `080`, `083` where a person has to sign in, `GK-AWS-014` where AWS has just timed out for another
/// process.
pub(super) fn check(world: &World, order: &LoginOrder) -> Result<()> {
    let (token, flight) = (order.load()?, order.flight(world));
    match token {
        Some(token) if token.expires > world.now() => Ok(()),
        Some(token) if is_renewable(&token, &flight) => flight.recent_timeout(world).map_or(Ok(()), Err),
        token => Err(order.signed_out(token.as_ref())),
    }
}

/// The state of the sign-in: what lies here, and with `online` whom STS takes its keys for. Nothing is renewed.
pub(super) fn state(context: &CredentialContext<'_>, order: &LoginOrder, online: bool) -> Result<State> {
    let (world, source) = (context.world, &context.source);
    let (token, note) = (order.load()?, order.flight(world).note());
    let is_renewable = token.as_ref().is_some_and(|token| is_renewable(token, &order.flight(world)));
    let living = token.as_ref().filter(|token| token.expires > world.now());
    let mut state = State {
        issuer: Issuer::Aws,
        name: source.profile.clone().unwrap_or_else(|| order.section.clone()),
        kind: source.root.kind(),
        account: token.as_ref().and_then(|token| token.account.clone()),
        role: None,
        assumes: source.roles.iter().map(|role| role.arn.clone()).collect(),
        identity: None,
        quota_project: None,
        storage: order.file.display().to_string(),
        token_expires: None,
        credentials_expire: token.as_ref().map(|token| token.expires),
        refreshable: is_renewable,
        accepted: None,
        reason: None,
        finding: note.trouble.map(|trouble| Fault::new(&sign_in_code::NOT_RENEWED).with("code", trouble)),
        pending: None,
    };
    let Some(living) = living else {
        if !is_renewable {
            (state.accepted, state.reason) = (Some(false), Some(order.signed_out(token.as_ref())));
        }
        return Ok(state);
    };
    if !online {
        return Ok(state);
    }
    let net = context.net(super::state::STATE_TIMEOUT)?;
    let heard =
        context.last(living.keys.clone(), &net).and_then(|keys| source.heard(context.sts(&net).identity(&keys)));
    match heard {
        Ok(identity) => {
            state.accepted = identity.as_ref().map(|_| true);
            state.identity = identity.map(|identity| identity.arn);
        }
        Err(no) => {
            // Others may be had for the asking.
            state.accepted = Some(false).filter(|_| no.code() != &aws::CLOCK && !is_renewable);
            state.reason = Some(no);
        }
    }
    Ok(state)
}

/// Signs out on this machine, as `aws logout` does; the service keeps nothing that could be told. Whether there was a
/// sign-in.
pub(super) fn sign_out(world: &World, order: &LoginOrder) -> (bool, Result<()>) {
    let was_signed_in = order.load().ok().flatten().is_some();
    let emptied = files::remove(&order.file, None).and_then(|()| order.flight(world).forget());
    (was_signed_in, emptied)
}

/// The ARN of a session, for people.
pub(super) fn name(order: &LoginOrder) -> &str {
    &order.session
}

/// The file as it is on the disk, and what it is called after.
fn digest_of(file: &Path) -> Option<String> {
    files::read(file).ok().flatten().map(sha256)
}
