//! An instance of IAM Identity Center: where it is, who may sign in there, and how long what it gives lives.

use jiff::SignedDuration;

use super::scenario::Grant;

/// An instance with one person in it; as data, so that a test changes what it is about.
#[derive(Debug, Clone)]
pub struct Instance {
    /// The start URLs that lead to it; it names itself by the first.
    pub start_urls: Vec<String>,
    /// Its region; any other region's endpoint knows nothing of it.
    pub region: String,
    pub person: Person,
    pub grants: Vec<Grant>,
    /// How long an access token lives where it can be refreshed; else it lives as long as the session.
    pub access_token: SignedDuration,
    /// Whether a client that asked for `sso:account:access` gets a refresh token.
    pub refreshable: bool,
    /// How long a sign-in lasts, however often it is refreshed.
    pub session: SignedDuration,
    /// How long a client's registration lives.
    pub registration: SignedDuration,
    pub role_keys: SignedDuration,
    pub device_code: SignedDuration,
    /// Seconds between two polls for a device code; a client may begin with two at once.
    pub interval: u32,
}

/// What the person does whom a sign-in waits for; a test can act for them at any moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Person {
    /// Approves once a device code was polled for this often, a page in the browser at once.
    Approves {
        polls: u32,
    },
    /// Isn't there: a code stays pending, a page stays open.
    Absent,
    Refuses,
}

impl Instance {
    /// One with AWS's defaults, whose person approves at the first poll and may do nothing yet.
    pub fn new(start_url: &str, region: &str) -> Self {
        Self {
            start_urls: vec![start_url.into()],
            region: region.into(),
            person: Person::Approves { polls: 0 },
            grants: Vec::new(),
            access_token: SignedDuration::from_hours(1),
            refreshable: true,
            session: SignedDuration::from_hours(8),
            registration: SignedDuration::from_hours(90 * 24),
            role_keys: SignedDuration::from_hours(1),
            device_code: SignedDuration::from_mins(10),
            interval: 1,
        }
    }

    /// Whether a start URL means this instance; AWS takes it with `/`, `#` and `#/` at its end too.
    pub fn is_at(&self, start_url: &str) -> bool {
        let plain = |url: &str| url.trim_end_matches(['/', '#']).to_owned();
        self.start_urls.iter().any(|own| plain(own) == plain(start_url))
    }

    /// What `~/.aws/config` holds for a profile that shares a session.
    pub fn config_file(&self, session: &str, profile: &str, grant: &Grant) -> String {
        format!(
            "[sso-session {session}]\nsso_start_url = {}\nsso_region = {}\nsso_registration_scopes = \
             sso:account:access\n\n[profile {profile}]\nsso_session = {session}\nsso_account_id = {}\nsso_role_name = \
             {}\nregion = {}\n",
            self.start_urls[0], self.region, grant.account, grant.role, self.region
        )
    }

    /// What `~/.aws/config` holds for a profile of the older style, whose token nobody renews.
    pub fn legacy_config_file(&self, profile: &str, grant: &Grant) -> String {
        format!(
            "[profile {profile}]\nsso_start_url = {}\nsso_region = {}\nsso_account_id = {}\nsso_role_name = \
             {}\nregion = {}\n",
            self.start_urls[0], self.region, grant.account, grant.role, self.region
        )
    }
}
