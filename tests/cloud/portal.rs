//! The SSO portal: accounts, roles and role credentials for an access token; nothing here is signed.

use std::collections::BTreeSet;

use serde_json::json;

use super::answer::unknown_operation;
use super::request::{Refusal, Request, Response};
use super::scenario::{Grant, Scenario, Session};

/// # Errors
/// A token that the portal doesn't know or that has expired, a role that the session may not take.
pub fn answer(scenario: &Scenario, request: &Request) -> Result<Response, Refusal> {
    let session = session(scenario, request)?;
    let response = match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/federation/credentials") => role_credentials(scenario, request, session)?,
        ("GET", "/assignment/accounts") => {
            let accounts: BTreeSet<_> = session.grants.iter().map(|grant| &grant.account).collect();
            let accounts =
                accounts.into_iter().map(|id| json!({ "accountId": id, "accountName": format!("account {id}") }));
            Response::json(&json!({ "accountList": accounts.collect::<Vec<_>>() }))
        }
        ("GET", "/assignment/roles") => {
            let account = request.parameter("account_id").unwrap_or_default();
            let granted = session.grants.iter().filter(|grant| grant.account == account);
            let roles = granted.map(|grant| json!({ "roleName": grant.role, "accountId": grant.account }));
            Response::json(&json!({ "roleList": roles.collect::<Vec<_>>() }))
        }
        ("POST", "/logout") => Response::json(&json!({})),
        _ => return Err(unknown_operation()),
    };
    Ok(response)
}

fn session<'a>(scenario: &'a Scenario, request: &Request) -> Result<&'a Session, Refusal> {
    let token = request.header("x-amz-sso_bearer_token").unwrap_or_default();
    scenario
        .sessions
        .iter()
        .find(|session| session.access_token == token && session.expires > request.at)
        .ok_or_else(|| Refusal::new(401, "UnauthorizedException", "Session token not found or invalid"))
}

fn role_credentials(scenario: &Scenario, request: &Request, session: &Session) -> Result<Response, Refusal> {
    let (account, role) = (request.parameter("account_id"), request.parameter("role_name"));
    let granted = |grant: &&Grant| Some(&grant.account) == account.as_ref() && Some(&grant.role) == role.as_ref();
    let forbidden = || Refusal::new(403, "ForbiddenException", "No access");
    let grant = session.grants.iter().find(granted).ok_or_else(forbidden)?;
    let identity = scenario.identities.iter().find(|identity| identity.name == grant.identity).ok_or_else(forbidden)?;
    Ok(Response::json(&json!({ "roleCredentials": {
        "accessKeyId": identity.access_key,
        "secretAccessKey": identity.secret,
        "sessionToken": identity.token,
        "expiration": identity.expires.map_or(0, jiff::Timestamp::as_millisecond),
    } })))
}
