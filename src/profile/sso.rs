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

impl Profile {
    /// The sign-in facts of a profile on Amazon Bedrock, or `None` while one of them is open. The session is named after the profile and its
    /// region is the profile's, unless the profile says otherwise.
    pub fn sso(&self) -> Option<Sso> {
        let aws = self.aws()?;
        let or = |value: &str, default: &str| if value.is_empty() { default.to_owned() } else { value.to_owned() };
        let known = [&aws.sso_start_url, &aws.account_id, &aws.role_name].iter().all(|fact| !fact.is_empty());
        known.then(|| Sso {
            session: or(&aws.sso_session, &self.name),
            start_url: aws.sso_start_url.clone(),
            region: or(&aws.sso_region, &aws.region),
            account: aws.account_id.clone(),
            role: aws.role_name.clone(),
        })
    }
}
