//! The services, besides the models, that the credentials need: where Claude Code and genkan request tokens, and where
//! a person signs in. Only Google's own addresses, or this machine's, are returned; any other address of a file is left
//! out.

use super::adc::{Adc, Holds};
use super::credential::Credential;
use super::host::{self, Service};
use super::mint::OAUTH;
use crate::profile::Profile;
use crate::world::World;

/// A service that a token needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInService {
    /// Tokens for people's sign-ins and for service account keys.
    Tokens,
    /// Tokens for identities of other providers.
    Exchange,
    /// Tokens for service accounts that are impersonated.
    Impersonation,
    /// The sign-in page, which a browser opens.
    Page,
}

const PAGE: &str = "https://accounts.google.com";
/// The sign-in page for people of a workforce pool.
const WORKFORCE_PAGE: &str = "https://auth.cloud.google";

/// Every service with its address; where there are no usable credentials, the services of a person's sign-in.
pub fn services(world: &World, profile: &Profile) -> Vec<(SignInService, String)> {
    match Adc::find(world, profile) {
        Ok(Some(Adc { holds: Holds::Machine, .. })) => Vec::new(),
        Ok(Some(Adc { holds: Holds::File { credential, .. }, .. })) => needed_by(&credential),
        Ok(None) | Err(_) => vec![(SignInService::Tokens, OAUTH.to_owned()), (SignInService::Page, PAGE.to_owned())],
    }
}

fn needed_by(credential: &Credential) -> Vec<(SignInService, String)> {
    let at = |place, url: Option<&str>, service| {
        let checked = host::check("", "", url.unwrap_or(OAUTH), service).ok();
        checked.map(|url| (place, url.to_string()))
    };
    let all = match credential {
        Credential::User(user) => {
            vec![
                at(SignInService::Tokens, user.token_uri.as_deref(), Service::Oauth),
                Some((SignInService::Page, PAGE.to_owned())),
            ]
        }
        Credential::ServiceAccount(key) => vec![at(SignInService::Tokens, key.token_uri.as_deref(), Service::Oauth)],
        Credential::Impersonated(impersonated) => {
            let own = at(SignInService::Impersonation, Some(&impersonated.url), Service::Iam);
            return needed_by(&impersonated.source).into_iter().chain(own).collect();
        }
        Credential::External(external) => {
            let speaks = external.impersonation_url.as_deref();
            let speaks = speaks.and_then(|url| at(SignInService::Impersonation, Some(url), Service::Iam));
            vec![at(SignInService::Exchange, Some(&external.token_url), Service::Sts), speaks]
        }
        Credential::ExternalUser(user) => {
            let page = Some((SignInService::Page, WORKFORCE_PAGE.to_owned()));
            vec![at(SignInService::Exchange, Some(&user.token_url), Service::Sts), page]
        }
    };
    all.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::super::credential::{read, tests::USER};
    use super::*;

    #[test]
    fn each_kind_leads_to_what_it_needs_and_to_nobody_else() {
        use SignInService::{Exchange, Impersonation, Page, Tokens};
        const SPEAK: &str = "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/x@p.iam.gserviceaccount.com:generateAccessToken";
        let external = |more: &str| {
            format!(
                r#"{{"type":"external_account","audience":"a","subject_token_type":"t","token_url":"https://sts.googleapis.com/v1/token","credential_source":{{"file":"/t"}}{more}}}"#
            )
        };
        let impersonated = format!(
            r#"{{"type":"impersonated_service_account","service_account_impersonation_url":"{SPEAK}","source_credentials":{USER}}}"#
        );
        for (text, expected) in [
            (USER.to_owned(), &[Tokens, Page][..]),
            (USER.replacen('{', r#"{"token_uri":"https://evil.example/token","#, 1), &[Page]),
            (r#"{"type":"service_account","client_email":"s@p","private_key":"k"}"#.to_owned(), &[Tokens]),
            (impersonated, &[Tokens, Page, Impersonation]),
            (external(""), &[Exchange]),
            (external(&format!(r#","service_account_impersonation_url":"{SPEAK}""#)), &[Exchange, Impersonation]),
        ] {
            let found = needed_by(&read("adc.json", text.as_bytes()).unwrap().credential);
            assert_eq!(found.iter().map(|(place, _)| *place).collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
