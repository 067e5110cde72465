//! What a person's AWS files have already under the name of the AWS profile that `setup` writes.
//!
//! Seen: Claude Code takes a role, a process, a web identity or keys of a section before the sign-in that is written beside
//! them, so that every prompt is signed by somebody else; and the AWS CLI refuses a section whose own address of the access
//! portal isn't letter for letter that of its `sso_session`.

use super::desired::section;
use super::document::{AwsConfig, profile_of};
use super::step::Path;
use crate::profile::{Identity, Profile, is_same_portal};

/// What signs in the place of a sign-in.
const SIGNERS: [&str; 6] = [
    "role_arn",
    "source_profile",
    "credential_source",
    "credential_process",
    "web_identity_token_file",
    "login_session",
];
/// The same in `~/.aws/credentials`, whose sections come before those of the other file; and keys in either. They may be
/// secret, and are in no plan: nobody but the person takes them out.
const BEFORE: [&str; 6] = [KEY, "sso_session", "sso_account_id", "sso_role_name", "sso_start_url", "sso_region"];
const KEY: &str = "aws_access_key_id";

/// Keys of the section that have to go, given the file as it is without genkan; none where it is written alike, or where the
/// profile writes no section.
pub(super) fn contrary(config: Option<&[u8]>, profile: &Profile) -> Vec<Path> {
    let Some((section, config)) = section_of(profile).zip(config.and_then(|bytes| AwsConfig::parse(bytes).ok())) else {
        return Vec::new();
    };
    let signers = SIGNERS.into_iter().filter(|key| config.get(&section, key).is_some());
    let portal = profile.access_portal().filter(|_| profile.assumed_role().is_none());
    let portal = portal.map(|portal| {
        // In whatever spelling the session has the address, where it stays.
        let start_url = config.get(&format!("sso-session {}", portal.session), "sso_start_url");
        let start_url = start_url.filter(|written| is_same_portal(written, &portal.start_url));
        [("sso_start_url", start_url.unwrap_or(portal.start_url)), ("sso_region", portal.region)]
    });
    let other = |(key, wanted): (&'static str, String)| {
        config.get(&section, key).is_some_and(|found| found != wanted).then_some(key)
    };
    let portals = portal.into_iter().flatten().filter_map(other);
    signers.chain(portals).map(|key| Path::keys([section.as_str(), key])).collect()
}

/// Whether a path leads to a key that signs in the place of the sign-in: who signs is told beside the values.
pub(super) fn is_signer(path: &Path) -> bool {
    matches!(path.split().0[..], [_, key] if SIGNERS.contains(&key))
}

/// A person's own AWS files, as far as they can be read.
pub(super) struct Taken {
    config: Option<AwsConfig>,
    credentials: Option<AwsConfig>,
}

impl Taken {
    pub(super) fn new(config: Option<&[u8]>, credentials: Option<&[u8]>) -> Self {
        let parsed = |bytes: Option<&[u8]>| AwsConfig::parse(bytes?).ok();
        Self { config: parsed(config), credentials: parsed(credentials) }
    }

    /// What is used in the place of what would be written, and can't be in a plan: whether it stands in the config file,
    /// the section there, and its key.
    pub(super) fn before(&self, profile: &Profile) -> Option<(bool, String, &'static str)> {
        let section = section_of(profile)?;
        let bare = profile_of(&section).to_owned();
        let first = |file: &Option<AwsConfig>, section: &str, keys: &[&'static str]| {
            let file = file.as_ref()?;
            keys.iter().copied().find(|key| file.get(section, key).is_some())
        };
        let in_config = first(&self.config, &section, &[KEY]).map(|key| (true, section.clone(), key));
        let all: Vec<_> = SIGNERS.into_iter().chain(BEFORE).collect();
        in_config.or_else(|| first(&self.credentials, &bare, &all).map(|key| (false, bare.clone(), key)))
    }

    /// A name of an AWS profile that these files don't have.
    pub(super) fn free(&self, profile: &Profile) -> String {
        let is_taken = |name: &str| {
            let files = [&self.config, &self.credentials].into_iter().flatten();
            let mut sections = files.flat_map(AwsConfig::sections);
            sections.any(|section| profile_of(section) == name)
        };
        let own = format!("{}-claude-code", profile.name);
        let numbered = (2..).map(|number| format!("{own}-{number}"));
        let mut names = ["claude-code".to_owned(), own.clone()].into_iter().chain(numbered);
        names.find(|name| !is_taken(name)).unwrap_or(own)
    }
}

/// The section that `setup` writes for this profile, if it does.
fn section_of(profile: &Profile) -> Option<String> {
    let aws = profile.aws().filter(|aws| aws.identity == Identity::Shared && profile.sso().is_some())?;
    Some(section(aws))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::testing::japan_by_sso;

    #[test]
    fn what_would_sign_or_break_beside_the_sign_in_has_to_go_and_nothing_else() {
        let mut profile = japan_by_sso();
        profile.aws_mut().profile = "acme".to_owned();
        let portal = profile.access_portal().unwrap();
        let found = |lines: &str| {
            let text = format!("[profile acme]\n{lines}[profile other]\nrole_arn = r\n");
            let paths = contrary(Some(text.as_bytes()), &profile);
            paths.iter().map(|path| path.split().0[1].to_owned()).collect::<Vec<_>>()
        };
        for (lines, expected) in [
            ("", vec![]),
            ("output = json\nmfa_serial = m\nsso_session = acme\n", vec![]),
            (&*format!("sso_start_url = {}\nsso_region = {}\n", portal.start_url, portal.region), vec![]),
            (
                &*format!("sso_start_url = {}/#/\nsso_region = us-east-1\n", portal.start_url),
                vec!["sso_start_url", "sso_region"],
            ),
            ("role_arn = r\nsource_profile = s\n", vec!["role_arn", "source_profile"]),
            ("role_arn = r\ncredential_source = Environment\n", vec!["role_arn", "credential_source"]),
            ("credential_process = tool\n", vec!["credential_process"]),
            ("role_arn = r\nweb_identity_token_file = f\n", vec!["role_arn", "web_identity_token_file"]),
            ("login_session = s\n", vec!["login_session"]),
        ] {
            assert_eq!(found(lines), expected, "{lines}");
        }
        // The session is written so already, and stays.
        let alike = format!("{}/#/", portal.start_url);
        let session = format!("[sso-session {}]\nsso_start_url = {alike}\n", portal.session);
        for (address, expected) in [(&alike, 0), (&portal.start_url, 1)] {
            let text = format!("{session}[profile acme]\nsso_start_url = {address}\n");
            assert_eq!(contrary(Some(text.as_bytes()), &profile).len(), expected, "{address}");
        }
        profile.aws_mut().identity = Identity::Isolated;
        assert!(contrary(Some(b"[profile acme]\nrole_arn = r\n"), &profile).is_empty());
    }

    #[test]
    fn what_comes_before_in_either_file_is_found_and_a_free_name() {
        let mut profile = japan_by_sso();
        profile.aws_mut().profile = "acme".to_owned();
        let taken = |config: &str, credentials: &str| Taken::new(Some(config.as_bytes()), Some(credentials.as_bytes()));
        let keys = "aws_access_key_id = AKIA\n";
        for (config, credentials, expected) in [
            ("[profile acme]\noutput = json\n", "[acme]\noutput = json\n[other]\n".to_owned() + keys, None),
            (&*format!("[profile acme]\n{keys}"), String::new(), Some((true, "profile acme", KEY))),
            ("", format!("[acme]\n{keys}"), Some((false, "acme", KEY))),
            ("", "[acme]\nsso_account_id = 999999999999\n".into(), Some((false, "acme", "sso_account_id"))),
            ("", "[acme]\ncredential_process = tool\n".into(), Some((false, "acme", "credential_process"))),
        ] {
            let found = taken(config, &credentials).before(&profile);
            assert_eq!(
                found,
                expected.map(|(is_config, section, key)| (is_config, section.to_owned(), key)),
                "{config}"
            );
        }
        assert_eq!(taken("", "").free(&profile), "claude-code");
        let own = format!("{}-claude-code", profile.name);
        assert_eq!(taken("[profile claude-code]\n", "").free(&profile), own);
        assert_eq!(taken("[profile claude-code]\n", &format!("[{own}]\n")).free(&profile), format!("{own}-2"));
    }
}
