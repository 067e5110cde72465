//! The facts of a sign-in through IAM Identity Center, once all of them are known.

use super::{Identity, Profile};

/// Who signs in where, as what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sso {
    /// Name of the `[sso-session]`; the token cache is keyed by it.
    pub session: String,
    pub start_url: String,
    pub region: String,
    pub account: String,
    pub role: String,
    /// The role whose credentials are used in place of this one's.
    pub behind: Option<AssumedRole>,
}

/// A role that is assumed with the credentials of the sign-in's role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssumedRole {
    pub arn: String,
    /// Empty where the trust policy asks for none.
    pub external_id: String,
    /// Empty: the name of the person who signed in.
    pub session_name: String,
    pub tags: Vec<(String, String)>,
    /// In seconds; 0 is AWS's default.
    pub duration: u32,
}

impl AssumedRole {
    /// The account that the role is in; empty where the ARN is none.
    pub fn account(&self) -> &str {
        self.arn.split(':').nth(4).unwrap_or_default()
    }

    /// The role's name, without its path.
    pub fn name(&self) -> &str {
        self.arn.rsplit('/').next().unwrap_or_default()
    }
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
        let behind = self.assumed_role();
        Some(Sso { session, start_url, region, account: aws.account_id.clone(), role: aws.role_name.clone(), behind })
    }

    /// Whether it says who signs requests to AWS, be it in part: by settings of IAM Identity Center, by an organisation's own
    /// command, or by genkan alone. One that doesn't leaves it to whatever credentials a machine has.
    pub fn names_identity(&self) -> bool {
        self.aws().is_some_and(|aws| {
            let own = [&aws.sso_start_url, &aws.account_id, &aws.role_name];
            own.iter().any(|value| !value.is_empty()) || !aws.refresh_command.is_empty() || self.is_isolated()
        })
    }

    /// Whether Claude Code fetches the sign-in's keys itself, by the AWS profile that `setup` writes: nothing there has
    /// genkan give them.
    pub fn is_fetched_by_claude_code(&self) -> bool {
        let Some((aws, sso)) = self.aws().zip(self.sso()) else { return false };
        // Of a role behind the sign-in genkan alone gives the credentials: one AssumeRole for every tool and terminal, with
        // the tags and the person's name, which the file can't say. The AWS CLI would sign as the sign-in's role.
        aws.identity == Identity::Shared && !aws.credential_process && sso.behind.is_none()
    }

    /// The role behind the sign-in, where the profile names one.
    pub fn assumed_role(&self) -> Option<AssumedRole> {
        let aws = self.aws().filter(|aws| !aws.assume_role_arn.is_empty())?;
        Some(AssumedRole {
            arn: aws.assume_role_arn.clone(),
            external_id: aws.assume_role_external_id.clone(),
            session_name: aws.assume_role_session_name.clone(),
            tags: aws.assume_role_tags.clone().into_iter().collect(),
            duration: aws.assume_role_duration,
        })
    }
}
