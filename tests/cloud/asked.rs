//! What a request at IAM Identity Center, STS or Google asked for, by which the log counts.

use std::fmt;

use super::directory::{AUTHORIZATION_CODE, DEVICE_CODE, REFRESH_TOKEN};
use super::google::token::{self, Grant};
use super::google::{exchange, metadata};
use super::place::{Place, Service};
use super::request::{Request, pairs};

/// An operation; a token's is told apart by its grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// RegisterClient.
    Client,
    /// StartDeviceAuthorization.
    DeviceAuthorization,
    /// The page in the browser.
    Page,
    /// CreateToken by an authorization code.
    TokenByCode,
    /// CreateToken by a device code: a poll.
    TokenByDevice,
    /// CreateToken by a refresh token.
    TokenByRefresh,
    /// GetRoleCredentials.
    RoleKeys,
    /// ListAccounts.
    Accounts,
    /// ListAccountRoles.
    Roles,
    Logout,
    /// CreateOAuth2Token of AWS Sign-In by the code of a page.
    ConsoleCode,
    /// CreateOAuth2Token by a refresh token.
    ConsoleRefresh,
    /// GetCallerIdentity.
    Caller,
    AssumeRole,
    /// A token of Google's by a refresh token.
    GoogleRefresh,
    /// A token of Google's by the code of a page.
    GoogleCode,
    /// A token of Google's by an assertion that a key has signed.
    GoogleAssertion,
    /// A token of Google's for an identity from elsewhere.
    GoogleExchange,
    /// A token of Google's for a service account that somebody speaks for.
    GoogleImpersonation,
    /// A token of Google's by the machine.
    GoogleMachine,
}

impl Asked {
    /// `None` for any other service, and for what is no operation.
    pub fn new(request: &Request) -> Option<Self> {
        if metadata::is_token(request) {
            return Some(Self::GoogleMachine);
        }
        if exchange::is_asked(request) {
            return Some(Self::GoogleExchange);
        }
        if exchange::is_spoken(request) {
            return Some(Self::GoogleImpersonation);
        }
        if token::is_asked(request) {
            return Some(match Grant::from_request(request)? {
                Grant::RefreshToken => Self::GoogleRefresh,
                Grant::Assertion => Self::GoogleAssertion,
                Grant::Code => Self::GoogleCode,
            });
        }
        let service = Place::parse(&request.host)?.service;
        let asked = match (service, request.method.as_str(), request.path.as_str()) {
            (Service::Oidc, "POST", "/client/register") => Self::Client,
            (Service::Oidc, "POST", "/device_authorization") => Self::DeviceAuthorization,
            (Service::Oidc, "GET", "/authorize") => Self::Page,
            (Service::Oidc, "POST", "/token") => match request.json()?["grantType"].as_str()? {
                AUTHORIZATION_CODE => Self::TokenByCode,
                DEVICE_CODE => Self::TokenByDevice,
                REFRESH_TOKEN => Self::TokenByRefresh,
                _ => return None,
            },
            (Service::SignIn, "POST", "/v1/token") => match request.json()?["grantType"].as_str()? {
                AUTHORIZATION_CODE => Self::ConsoleCode,
                REFRESH_TOKEN => Self::ConsoleRefresh,
                _ => return None,
            },
            (Service::Portal, "GET", "/federation/credentials") => Self::RoleKeys,
            (Service::Portal, "GET", "/assignment/accounts") => Self::Accounts,
            (Service::Portal, "GET", "/assignment/roles") => Self::Roles,
            (Service::Portal, "POST", "/logout") => Self::Logout,
            (Service::Sts, _, _) => {
                let body = String::from_utf8_lossy(&request.body);
                let (_, action) = pairs(&body).chain(pairs(&request.query)).find(|(name, _)| name == "Action")?;
                match action.as_str() {
                    "GetCallerIdentity" => Self::Caller,
                    "AssumeRole" => Self::AssumeRole,
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(asked)
    }
}

impl fmt::Display for Asked {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(match self {
            Self::Client => "client registration",
            Self::DeviceAuthorization => "device authorization",
            Self::Page => "sign-in page",
            Self::TokenByCode => "token by authorization code",
            Self::TokenByDevice => "token by device code",
            Self::TokenByRefresh => "token by refresh token",
            Self::RoleKeys => "role credentials",
            Self::Accounts => "accounts",
            Self::Roles => "roles",
            Self::Logout => "logout",
            Self::ConsoleCode => "console token by code",
            Self::ConsoleRefresh => "console token by refresh token",
            Self::Caller => "caller identity",
            Self::AssumeRole => "assume role",
            Self::GoogleRefresh => "Google token by refresh token",
            Self::GoogleCode => "Google token by code",
            Self::GoogleAssertion => "Google token by assertion",
            Self::GoogleExchange => "Google token by exchange",
            Self::GoogleImpersonation => "Google token for a service account",
            Self::GoogleMachine => "Google token of the machine",
        })
    }
}
