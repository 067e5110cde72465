//! What a person's AWS files have already under the name of the AWS profile that `setup` writes.
//!
//! Seen: Claude Code takes a role, a process, a web identity or keys of a section before the sign-in that is written beside
//! them, so that every prompt is signed by somebody else; and the AWS CLI refuses a section whose own address of the access
//! portal isn't letter for letter that of its `sso_session`.

use std::path::PathBuf;

use super::desired::section;
use super::document::AwsConfig;
use super::step::Path;
use crate::code::identity;
use crate::fault::{Fault, Result};
use crate::messages::setup as words;
use crate::profile::{Identity, Profile};
use crate::world::{World, files};

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
    let portal = portal.map(|portal| [("sso_start_url", portal.start_url), ("sso_region", portal.region)]);
    let other = |(key, wanted): (&'static str, String)| {
        config.get(&section, key).is_some_and(|found| found != wanted).then_some(key)
    };
    let portals = portal.into_iter().flatten().filter_map(other);
    signers.chain(portals).map(|key| Path::keys([section.as_str(), key])).collect()
}

/// Refuses a section of which something is used in the place of what would be written.
///
/// # Errors
/// `GK-CRD-022`; `GK-SYS-002` where a file can't be read.
pub(super) fn is_free(world: &World, profile: &Profile) -> Result<()> {
    let Some(section) = section_of(profile) else { return Ok(()) };
    let bare = section.strip_prefix("profile ").unwrap_or(&section);
    let before: Vec<_> = SIGNERS.into_iter().chain(BEFORE).collect();
    for (file, section, keys) in
        [(&world.dirs.aws_config, section.as_str(), &[KEY][..]), (&world.dirs.aws_credentials, bare, &before)]
    {
        let Some(config) = files::read(file)?.and_then(|bytes| AwsConfig::parse(&bytes).ok()) else { continue };
        let Some(key) = keys.iter().find(|key| config.get(section, key).is_some()) else { continue };
        let fault = Fault::new(&identity::THERE_BEFORE).with("profile", bare).with("key", key);
        let fault = fault.with("place", format_args!("{}, [{section}]", file.display()));
        return Err(fault.hint(words::OWN_AWS_PROFILE, &[("section", &section), ("free", &free(world, profile))]));
    }
    Ok(())
}

/// A name of an AWS profile that these files don't have.
pub(super) fn free(world: &World, profile: &Profile) -> String {
    let read = |file: &PathBuf| AwsConfig::parse(&files::read(file).ok()??).ok();
    let taken: Vec<_> = [&world.dirs.aws_config, &world.dirs.aws_credentials].into_iter().filter_map(read).collect();
    let is_taken = |name: &str| {
        let sections = taken.iter().flat_map(AwsConfig::sections);
        sections.into_iter().any(|section| section.strip_prefix("profile ").unwrap_or(section) == name)
    };
    let own = format!("{}-claude-code", profile.name);
    let numbered = (2..).map(|number| format!("{own}-{number}"));
    let mut names = ["claude-code".to_owned(), own.clone()].into_iter().chain(numbered);
    names.find(|name| !is_taken(name)).unwrap_or(own)
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
        profile.aws_mut().identity = Identity::Isolated;
        assert!(contrary(Some(b"[profile acme]\nrole_arn = r\n"), &profile).is_empty());
    }

    #[test]
    fn what_comes_before_in_either_file_is_refused_with_a_name_that_is_free() {
        let root = tempfile::tempdir().unwrap();
        let world = crate::world::testing::world(root.path(), &[]);
        let mut profile = japan_by_sso();
        profile.aws_mut().profile = "acme".to_owned();
        assert!(is_free(&world, &profile).is_ok());
        std::fs::create_dir_all(world.dirs.aws_config.parent().unwrap()).unwrap();
        for (file, text) in [
            (&world.dirs.aws_config, "[profile claude-code]\n[profile acme]\naws_access_key_id = AKIA\n"),
            (&world.dirs.aws_credentials, "[claude-code]\n[acme]\naws_access_key_id = AKIA\n"),
            (&world.dirs.aws_credentials, "[claude-code]\n[acme]\nsso_account_id = 999999999999\n"),
            (&world.dirs.aws_credentials, "[claude-code]\n[acme]\ncredential_process = tool\n"),
        ] {
            std::fs::write(file, text).unwrap();
            let fault = is_free(&world, &profile).unwrap_err();
            let hint = fault.hints(crate::messages::Lang::En).concat();
            assert!(
                fault.code().id == "GK-CRD-022" && hint.contains(&format!("{}-claude-code", profile.name)),
                "{hint}"
            );
            std::fs::remove_file(file).unwrap();
        }
    }
}
