//! The access portal of IAM Identity Center: a role's credentials for an access token, the roles that are assigned to a
//! person, and signing out.

use std::time::Duration;

use jiff::Timestamp;
use serde::Deserialize;
use ureq::http::Request;
use zeroize::Zeroizing;

use super::AwsCredentials;
use super::aws::{encode, read};
use super::endpoints::host;
use super::target::Target;
use crate::code::{aws as code, sign_in};
use crate::fault::{Fault, Result};
use crate::messages::sessions as words;
use crate::world::net::{Net, Response};

/// The portal of one region.
pub(super) struct Portal<'a> {
    pub(super) net: &'a Net,
    /// Without a slash at the end.
    pub(super) base: &'a str,
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssignedAccount {
    #[serde(rename = "accountId")]
    pub id: String,
    /// Empty where the portal names none.
    #[serde(rename = "accountName", default)]
    pub name: String,
}

/// The name of the portal in errors.
const PORTAL: &str = "AWS SSO";
/// The deadline of one request.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often an overloaded portal is asked, with growing pauses.
const TRIES: u32 = 3;
/// Accounts whose roles are listed for a person who lacks one.
const ACCOUNTS: usize = 10;
/// Pages after which a list that doesn't end is given up.
const PAGES: usize = 100;

impl Portal<'_> {
    /// The credentials of the target's role, for an access token.
    pub(super) fn credentials(&self, target: &Target, token: &str) -> std::result::Result<AwsCredentials, Refused> {
        let (role, account) = (encode(&target.role), encode(&target.account));
        let path = format!("/federation/credentials?role_name={role}&account_id={account}");
        let answer = self.get(&path, token).map_err(Refused::Other)?;
        if answer.status == 401 && is_from_aws(&answer) {
            return Err(Refused::Token);
        }
        let status = answer.status;
        let exchanged: Exchanged =
            read(answer, PORTAL, "sso:GetRoleCredentials", host(self.base)).map_err(|fault| match status {
                // 403 isn't in the service's model; people report it for a missing assignment.
                403 | 404 if fault.code() != &code::NOT_AWS => Refused::Other(self.not_assigned(target, token, &fault)),
                429 => Refused::Other(busy(target, &fault)),
                _ => Refused::Other(fault),
            })?;
        let given = exchanged.role_credentials;
        Ok(AwsCredentials {
            access_key: given.access_key_id,
            secret: given.secret_access_key,
            token: given.session_token,
            // Milliseconds, unlike every other time of these services.
            expires: Timestamp::from_millisecond(given.expiration).ok(),
        })
    }

    /// The accounts in which a role is assigned to the person, by name.
    pub(super) fn accounts(&self, token: &str) -> Result<Vec<AssignedAccount>> {
        let path = "/assignment/accounts?max_result=100";
        let mut accounts =
            self.pages(path, token, "sso:ListAccounts", |page: Accounts| (page.account_list, page.next_token))?;
        accounts.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
        Ok(accounts)
    }

    /// The names of the roles that are assigned to the person in an account, in order.
    pub(super) fn roles(&self, account: &str, token: &str) -> Result<Vec<String>> {
        let path = format!("/assignment/roles?max_result=100&account_id={}", encode(account));
        let mut roles = self.pages(&path, token, "sso:ListAccountRoles", |page: Roles| {
            (page.role_list.into_iter().map(|role| role.role_name).collect(), page.next_token)
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
        let answer = self.get("/assignment/accounts?max_result=1", token)?;
        if answer.status == 401 && is_from_aws(&answer) {
            return Ok(false);
        }
        read::<serde::de::IgnoredAny>(answer, PORTAL, "sso:ListAccounts", host(self.base)).map(|_| true)
    }

    /// Ends the session at AWS; one that has ended already is no error.
    pub(super) fn sign_out(&self, token: &str) -> Result<()> {
        let answer = self.send("POST", "/logout", token)?;
        match answer.status {
            200..=299 => Ok(()),
            401 if is_from_aws(&answer) => Ok(()),
            _ => read::<serde::de::IgnoredAny>(answer, PORTAL, "sso:Logout", host(self.base)).map(drop),
        }
    }

    fn pages<P: for<'de> Deserialize<'de>, T>(
        &self,
        path: &str,
        token: &str,
        action: &'static str,
        part: impl Fn(P) -> (Vec<T>, Option<String>),
    ) -> Result<Vec<T>> {
        let (mut all, mut next) = (Vec::new(), None::<String>);
        for _ in 0..PAGES {
            let url = next.map_or_else(|| path.to_owned(), |next| format!("{path}&next_token={}", encode(&next)));
            let (items, more) = part(read(self.get(&url, token)?, PORTAL, action, host(self.base))?);
            all.extend(items);
            next = more.filter(|next| !next.is_empty());
            if next.is_none() {
                break;
            }
        }
        Ok(all)
    }

    fn get(&self, path: &str, token: &str) -> Result<Response> {
        let mut pause = Duration::from_millis(400);
        for _ in 1..TRIES {
            let answer = self.send("GET", path, token)?;
            if !matches!(answer.status, 429 | 500..=599) || self.net.left() < pause * 2 {
                return Ok(answer);
            }
            std::thread::sleep(pause);
            pause *= 3;
        }
        self.send("GET", path, token)
    }

    fn send(&self, method: &str, path: &str, token: &str) -> Result<Response> {
        let url = format!("{}{path}", self.base);
        let request = Request::builder().method(method).uri(&url).header("x-amz-sso_bearer_token", token);
        let request =
            request.body(Vec::new()).map_err(|_| Fault::new(&code::UNREACHABLE).with("host", host(self.base)))?;
        self.net.send(request, PATIENCE)
    }

    fn not_assigned(&self, target: &Target, token: &str, why: &Fault) -> Fault {
        let fault = Fault::new(&code::NOT_ASSIGNED).with("role", &target.role).with("account", &target.account);
        let fault = why.causes().iter().fold(fault, Fault::because);
        let assigned = self.assigned(token).unwrap_or_default();
        if assigned.is_empty() {
            return fault;
        }
        let list: Vec<_> = assigned.iter().map(|(account, role)| format!("{account} {role}")).collect();
        fault.hint(words::ASSIGNED, &[("list", &list.join(", "))])
    }
}

/// Whether AWS itself refuses the token; a proxy's 401 says nothing about it.
fn is_from_aws(answer: &Response) -> bool {
    let is_named =
        answer.headers.iter().any(|(name, value)| name == "x-amzn-errortype" && value.contains("Unauthorized"));
    is_named
        || serde_json::from_slice::<serde_json::Value>(&answer.body).is_ok_and(|body| {
            ["__type", "code"].iter().any(|key| body[key].as_str().is_some_and(|kind| kind.contains("Unauthorized")))
                || body["message"].as_str().is_some_and(|text| text.contains("Session token"))
        })
}

fn busy(target: &Target, why: &Fault) -> Fault {
    let fault = Fault::new(&sign_in::BUSY).with("region", &target.session.region);
    why.causes().iter().fold(fault, Fault::because)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Exchanged {
    role_credentials: RoleCredentials,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RoleCredentials {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Zeroizing<String>,
    expiration: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Accounts {
    #[serde(default)]
    account_list: Vec<AssignedAccount>,
    next_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Roles {
    #[serde(default)]
    role_list: Vec<Role>,
    next_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Role {
    role_name: String,
}
