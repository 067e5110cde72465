//! The facts of a sign-in through IAM Identity Center, once all of them are known.

use super::Profile;

/// Who signs in where, as what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sso {
    /// Name of the `[sso-session]`; the token cache is keyed by it.
    pub session: String,
    pub start_url: String,
    pub region: String,
    pub account: String,
    pub role: String,
}

/// The access portal that a profile signs in at, before an account and a role are chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessPortal {
    /// Name of the `[sso-session]`; the token cache is keyed by it.
    pub session: String,
    pub start_url: String,
    pub region: String,
}

impl Profile {
    /// The access portal of a profile on Amazon Bedrock, or `None` while its address is open. The session is named after
    /// the profile and its region is the profile's, unless the profile says otherwise.
    pub fn access_portal(&self) -> Option<AccessPortal> {
        let aws = self.aws().filter(|aws| !aws.sso_start_url.is_empty())?;
        let or = |value: &str, default: &str| if value.is_empty() { default.to_owned() } else { value.to_owned() };
        Some(AccessPortal {
            session: or(&aws.sso_session, &self.name),
            start_url: aws.sso_start_url.clone(),
            region: or(&aws.sso_region, &aws.region),
        })
    }

    /// The sign-in facts of a profile on Amazon Bedrock, or `None` while one of them is open.
    pub fn sso(&self) -> Option<Sso> {
        let aws = self.aws().filter(|aws| !aws.account_id.is_empty() && !aws.role_name.is_empty())?;
        let AccessPortal { session, start_url, region } = self.access_portal()?;
        Some(Sso { session, start_url, region, account: aws.account_id.clone(), role: aws.role_name.clone() })
    }
}
