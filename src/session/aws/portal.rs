//! The access portal of IAM Identity Center: a role's credentials for an access token, the roles that are assigned to a
//! person, and signing out.

use std::error::Error;
use std::time::Duration;

use aws_sdk_sso::Client;
use aws_sdk_sso::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_sso::types::RoleCredentials;
use jiff::Timestamp;

use super::AwsCredentials;
use super::sdk::{Failure, Service};
use super::target::Target;
use crate::code::{aws as code, sign_in};
use crate::fault::{Fault, Result};
use crate::messages::sessions as words;
use crate::profile::nearest;
use crate::world::net::{BUSY, Net};

/// The portal of one region.
pub(super) struct Portal<'a> {
    service: Service<'a>,
    client: Client,
}

/// Why the portal issued no credentials.
#[derive(Debug)]
pub(super) enum Refused {
    /// The portal has refused the access token.
    Token,
    /// Another refusal, or no answer: it says nothing about the token.
    Other(Fault),
}

/// An account in which a role is assigned to the person who has signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssignedAccount {
    pub id: String,
    /// Empty where the portal names none.
    pub name: String,
}

/// The deadline of one request.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// Accounts whose roles are listed for a person who lacks one.
const ACCOUNTS: usize = 10;
/// Pages after which a list that doesn't end is given up.
const PAGES: usize = 100;
/// The entries of a page that are asked for.
const ENTRIES: i32 = 100;

impl<'a> Portal<'a> {
    /// `base` is its address, without a slash at the end.
    pub(super) fn new(net: &'a Net, base: &'a str) -> Self {
        let service = Service { net, base, name: "AWS SSO", timeout: REQUEST_TIMEOUT };
        Self { client: Client::new(&service.unsigned()), service }
    }

    /// The credentials of the target's role, for an access token.
    pub(super) fn credentials(&self, target: &Target, token: &str) -> std::result::Result<AwsCredentials, Refused> {
        const ACTION: &str = "sso:GetRoleCredentials";
        let request = self.client.get_role_credentials().role_name(&target.role).account_id(&target.account);
        let request = request.access_token(token);
        let answer = self.patiently(ACTION, || request.clone().send()).map_err(|no| match no.status {
            _ if no.is_of_the_token() => Refused::Token,
            // 403 isn't in the service's model; people report it for a missing assignment.
            Some(403 | 404) if no.kind.is_some() => Refused::Other(self.not_assigned(target, token, &no.fault)),
            Some(429) => Refused::Other(busy(target, &no.fault)),
            _ => Refused::Other(no.fault),
        })?;
        let given = answer.role_credentials.and_then(AwsCredentials::from_portal);
        given.ok_or_else(|| Refused::Other(self.service.unreadable(ACTION)))
    }

    /// The accounts in which a role is assigned to the person, by name.
    pub(super) fn accounts(&self, token: &str) -> Result<Vec<AssignedAccount>> {
        let request = self.client.list_accounts().access_token(token).max_results(ENTRIES);
        let mut accounts = pages(|next| {
            let page = self.patiently("sso:ListAccounts", || request.clone().set_next_token(next.clone()).send())?;
            let account = |one: aws_sdk_sso::types::AccountInfo| {
                Some(AssignedAccount { id: one.account_id?, name: one.account_name.unwrap_or_default() })
            };
            Ok((page.account_list.unwrap_or_default().into_iter().filter_map(account).collect(), page.next_token))
        })?;
        accounts.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
        Ok(accounts)
    }

    /// The names of the roles that are assigned to the person in an account, in order.
    pub(super) fn roles(&self, account: &str, token: &str) -> Result<Vec<String>> {
        let request = self.client.list_account_roles().access_token(token).account_id(account).max_results(ENTRIES);
        let mut roles = pages(|next| {
            let page =
                self.patiently("sso:ListAccountRoles", || request.clone().set_next_token(next.clone()).send())?;
            let roles = page.role_list.unwrap_or_default().into_iter().filter_map(|role| role.role_name);
            Ok((roles.collect(), page.next_token))
        })?;
        roles.sort();
        Ok(roles)
    }

    /// The roles that are assigned to the person, account by account.
    fn assigned(&self, token: &str) -> Result<Vec<(String, String)>> {
        let mut assigned = Vec::new();
        for account in self.accounts(token)?.into_iter().take(ACCOUNTS) {
            let roles = self.roles(&account.id, token)?;
            assigned.extend(roles.into_iter().map(|role| (account.id.clone(), role)));
        }
        assigned.sort();
        Ok(assigned)
    }

    /// Whether the portal accepts this access token.
    pub(super) fn accepts(&self, token: &str) -> Result<bool> {
        let request = self.client.list_accounts().access_token(token).max_results(1);
        match self.patiently("sso:ListAccounts", || request.clone().send()) {
            Ok(_) => Ok(true),
            Err(no) if no.is_of_the_token() => Ok(false),
            Err(no) => Err(no.fault),
        }
    }

    /// Ends the session at AWS; one that has ended already is no error.
    pub(super) fn sign_out(&self, token: &str) -> Result<()> {
        match self.service.call("sso:Logout", self.client.logout().access_token(token).send()) {
            Ok(_) => Ok(()),
            Err(no) if no.is_of_the_token() => Ok(()),
            Err(no) => Err(no.fault),
        }
    }

    /// Asks an overloaded portal again.
    fn patiently<
        T,
        E: ProvideErrorMetadata + Error + 'static,
        F: Future<Output = std::result::Result<T, SdkError<E>>>,
    >(
        &self,
        action: &str,
        ask: impl Fn() -> F,
    ) -> std::result::Result<T, Failure> {
        for pause in BUSY {
            let answer = self.service.call(action, ask());
            let is_busy = matches!(answer, Err(Failure { status: Some(429 | 500..=599), .. }));
            if !is_busy || self.service.net.left() <= pause * 2 {
                return answer;
            }
            std::thread::sleep(pause);
        }
        self.service.call(action, ask())
    }

    fn not_assigned(&self, target: &Target, token: &str, why: &Fault) -> Fault {
        let fault = Fault::new(&code::NOT_ASSIGNED).with("role", &target.role).with("account", &target.account);
        let fault = fault.because_of(why);
        let assigned = self.assigned(token).unwrap_or_default();
        if assigned.is_empty() {
            return fault;
        }
        let here = assigned.iter().filter(|(account, _)| *account == target.account).map(|(_, role)| role.as_str());
        let here: Vec<_> = here.collect();
        let fault = match nearest(&target.role, here.iter().copied()) {
            Some(role) => fault.with("nearest", role),
            None if here.is_empty() => {
                let has_it = |(_, role): &&(String, String)| *role == target.role;
                let elsewhere: Vec<_> = assigned.iter().filter(has_it).map(|(account, _)| account.as_str()).collect();
                if elsewhere.is_empty() { fault } else { fault.with("elsewhere", elsewhere.join(", ")) }
            }
            None => fault.with("assigned", here.join(", ")),
        };
        let list: Vec<_> = assigned.iter().map(|(account, role)| format!("{account} {role}")).collect();
        fault.hint(words::ASSIGNED, &[("list", &list.join(", "))])
    }
}

/// Every page of a list.
fn pages<T>(page: impl Fn(Option<String>) -> std::result::Result<(Vec<T>, Option<String>), Failure>) -> Result<Vec<T>> {
    let (mut all, mut next) = (Vec::new(), None::<String>);
    for _ in 0..PAGES {
        let (items, more) = page(next).map_err(|no| no.fault)?;
        all.extend(items);
        next = more.filter(|next| !next.is_empty());
        if next.is_none() {
            break;
        }
    }
    Ok(all)
}

impl Failure {
    /// Whether AWS itself refuses the access token; a proxy's 401 says nothing about it.
    fn is_of_the_token(&self) -> bool {
        let is_named = self.kind.as_ref().is_some_and(|kind| kind.contains("Unauthorized"));
        self.status == Some(401) && (is_named || self.message.contains("Session token"))
    }
}

fn busy(target: &Target, why: &Fault) -> Fault {
    let fault = Fault::new(&sign_in::BUSY).with("region", &target.session.region);
    fault.because_of(why)
}

impl AwsCredentials {
    /// A role's credentials; `None` where a part is missing.
    fn from_portal(given: RoleCredentials) -> Option<Self> {
        Some(Self {
            access_key: given.access_key_id?,
            secret: given.secret_access_key?.into(),
            token: given.session_token?.into(),
            // Milliseconds, unlike every other time of these services.
            expires: Timestamp::from_millisecond(given.expiration).ok(),
        })
    }
}
