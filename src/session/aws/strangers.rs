//! Who answers in place of AWS: neither AWS's own host nor one that the profile names, nor this machine (a local stack, or
//! a tunnel that the person has opened). What is said there isn't what AWS says.

use url::Url;

use super::endpoints::{SWITCHES, is_of_aws};
use super::{AwsSigned, aws_endpoints, aws_leads};
use crate::claude::origin::SHELL;
use crate::code::source as code;
use crate::fault::{Fault, Result};
use crate::profile::Profile;
use crate::profile::url::is_loopback;
use crate::session::EndpointOverride;
use crate::world::World;

/// The variables that lead Bedrock's control plane elsewhere, the stronger one first.
const VARIABLES: [&str; 2] = ["AWS_ENDPOINT_URL_BEDROCK", "AWS_ENDPOINT_URL"];

/// What in the AWS files leads sign-in and lookups to a stranger.
pub fn aws_strangers(world: &World, own: AwsSigned<'_>) -> Vec<EndpointOverride> {
    aws_leads(world, own).into_iter().filter(|lead| is_strange(lead, own.profile)).collect()
}

/// Whether what is asked by such a lead is asked of a stranger.
pub fn is_strange(lead: &EndpointOverride, profile: &Profile) -> bool {
    !lead.is_variant && is_stranger(&lead.host, profile)
}

/// The switch for FIPS endpoints among these, where AWS has none of the sign-in's: no credentials come then. Seen (Claude
/// Code 2.1.332): it asks for `portal.sso-fips.ap-northeast-1.amazonaws.com`, and ends.
pub fn without_hosts<'a>(leads: &'a [EndpointOverride], region: &str) -> Option<&'a EndpointOverride> {
    const WITH_SOME: [&str; 2] = ["us-", "ca-"];
    let (variable, key) = SWITCHES[0];
    let is_fips = |name: &str| name.eq_ignore_ascii_case(variable) || name == key;
    let has_some = WITH_SOME.iter().any(|area| region.starts_with(area));
    leads.iter().find(|lead| lead.is_variant && is_fips(&lead.name)).filter(|_| !has_some)
}

/// Whether Bedrock's control plane is AWS's, whatever else a file or a variable says: what the account is said to have
/// proves nothing otherwise, and a stranger gets nothing that is signed.
///
/// # Errors
/// `GK-AWS-078` where a stranger answers for the account; as [`aws_endpoints`].
pub fn aws_answers(world: &World, own: AwsSigned<'_>) -> Result<()> {
    let (endpoints, _) = aws_endpoints(world, own)?;
    let url = Url::parse(&endpoints.bedrock).ok();
    let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
    if !is_stranger(host, own.profile) {
        return Ok(());
    }
    let by_file = aws_strangers(world, own).into_iter().find(|lead| lead.host == host);
    let by_file = by_file.and_then(|lead| Some((lead.name, lead.place?)));
    let by_variable = || {
        let name = VARIABLES.into_iter().find(|name| world.vars.get(name).is_some()).unwrap_or(VARIABLES[1]);
        (name.to_owned(), SHELL.to_owned())
    };
    let (name, place) = by_file.unwrap_or_else(by_variable);
    Err(Fault::new(&code::STANDS_IN).with("hosts", host).with("name", name).with("place", place))
}

fn is_stranger(host: &str, profile: &Profile) -> bool {
    !is_of_aws(host) && !is_named(host, profile) && !is_here(host)
}

/// Whether a host, as it is written in an address, is this machine.
pub fn is_here(host: &str) -> bool {
    Url::parse(&format!("https://{host}")).is_ok_and(|url| is_loopback(&url))
}

/// Whether the profile names the host: as one that it needs, or in a variable that it sets.
fn is_named(host: &str, profile: &Profile) -> bool {
    profile.hosts().iter().any(|named| named == host) || is_chosen(host, profile)
}

/// Whether the profile itself writes an address of the host: AWS's hosts that it needs by themselves serve what they are for
/// and nothing else.
pub(super) fn is_chosen(host: &str, profile: &Profile) -> bool {
    let is_it = |text: &str| Url::parse(text).is_ok_and(|url| url.host_str() == Some(host));
    profile.aws().is_some_and(|aws| is_it(&aws.endpoint_url)) || profile.claude.env.values().any(|value| is_it(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::testing::japan;
    use crate::world::files::{Access, replace};
    use crate::world::testing::world;

    /// The lines that lead to strangers, and who answers for the account.
    fn found(config: &str, vars: &[(&str, &str)]) -> (Vec<String>, Option<String>) {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), vars);
        replace(&world.dirs.aws_config, config.as_bytes(), None, Access::Private).unwrap();
        let mut profile = japan();
        profile.claude.env.insert("AWS_ENDPOINT_URL_STS".into(), "https://sts.acme.example".into());
        let own = AwsSigned { profile: &profile, aws: profile.aws().unwrap() };
        let hosts = aws_strangers(&world, own).into_iter().map(|lead| lead.host).collect();
        let answers = aws_answers(&world, own).err().map(|fault| fault.to_string());
        (hosts, answers)
    }

    /// Seen with Claude Code 2.1.332: `endpoint_url` of the section, or of its `services`, moves the portal, STS and the list
    /// of profiles; that of an `[sso-session]` moves nothing, nor does one for `bedrock_runtime`.
    #[test]
    fn another_regions_or_services_host_of_aws_is_astray() {
        const HEAD: &str =
            "[sso-session s]\nsso_start_url = https://d.awsapps.com/start\nsso_region = ap-northeast-1\n";
        const SIGN_IN: &str =
            "sso_session = s\nsso_account_id = 111122223333\nsso_role_name = R\nregion = ap-northeast-1\n";
        const KEYS: &str = "aws_access_key_id = AKIAX\naws_secret_access_key = x\n";
        let service = |name: &str, url: &str| format!("services = x\n[services x]\n{name} =\n  endpoint_url = {url}\n");
        let all = |url: &str| format!("endpoint_url = {url}\n");
        const FAR: &str = "https://bedrock-runtime.us-east-1.amazonaws.com";
        const NEAR: &str = "https://bedrock-runtime.ap-northeast-1.amazonaws.com";
        for (session, of_section, rest, count) in [
            ("", SIGN_IN, all(FAR), 4),
            ("", SIGN_IN, all(&format!("{FAR}\nignore_configured_endpoint_urls = true")), 4),
            // The portal and the token service are no Bedrock.
            ("", SIGN_IN, all(NEAR), 2),
            ("", SIGN_IN, all("https://vpce-1.bedrock.ap-northeast-1.vpce.amazonaws.com"), 2),
            ("", SIGN_IN, service("sso", NEAR), 1),
            ("", SIGN_IN, service("sso", "https://portal.sso.us-east-1.amazonaws.com"), 1),
            ("", SIGN_IN, service("sso", "https://portal.sso.ap-northeast-1.amazonaws.com"), 0),
            ("", SIGN_IN, service("sso_oidc", "https://oidc.ap-northeast-1.api.aws"), 0),
            ("", SIGN_IN, service("sts", "https://sts.us-east-1.amazonaws.com"), 1),
            ("", SIGN_IN, service("sts", "https://sts.amazonaws.com"), 0),
            ("", SIGN_IN, service("sts", "https://vpce-1-ap-northeast-1a.sts.ap-northeast-1.vpce.amazonaws.com"), 0),
            ("", SIGN_IN, service("bedrock", FAR), 1),
            ("", SIGN_IN, service("bedrock", NEAR), 0),
            ("", SIGN_IN, service("bedrock_runtime", FAR), 0),
            ("", SIGN_IN, service("s3", "https://s3.us-east-1.amazonaws.com"), 0),
            ("", SIGN_IN, all("http://127.0.0.1:4566"), 0),
            ("", SIGN_IN, all("https://login.acme.example"), 0),
            ("endpoint_url = https://sts.us-east-1.amazonaws.com\n", SIGN_IN, String::new(), 0),
            // Nobody signs in.
            ("", KEYS, all(NEAR), 0),
            ("", KEYS, all(FAR), 2),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let world = world(folder.path(), &[]);
            let config = format!("{HEAD}{session}[default]\n{of_section}{rest}");
            replace(&world.dirs.aws_config, config.as_bytes(), None, Access::Private).unwrap();
            let profile = japan();
            let own = AwsSigned { profile: &profile, aws: profile.aws().unwrap() };
            let found: Vec<_> = aws_leads(&world, own).into_iter().filter(|lead| lead.is_astray).collect();
            assert_eq!(found.len(), count, "{config}: {found:?}");
            assert!(found.iter().all(|lead| lead.place.is_some()), "{found:?}");
        }
    }

    #[test]
    fn a_stranger_is_neither_aws_nor_the_profiles_nor_this_machine() {
        let section = |rest: &str| {
            format!("[default]\nregion = ap-northeast-1\naws_access_key_id = AKIAX\naws_secret_access_key = x\n{rest}")
        };
        for own in [
            "endpoint_url = https://bedrock.ap-northeast-1.amazonaws.com\n",
            "endpoint_url = https://vpce-1.bedrock.ap-northeast-1.vpce.amazonaws.com\n",
            "endpoint_url = http://127.0.0.1:4566\n",
            "endpoint_url = http://localhost:4566\n",
            "services = s\n[services s]\nsts =\n  endpoint_url = https://sts.acme.example\n",
            "",
        ] {
            assert_eq!(found(&section(own), &[]), (Vec::new(), None), "{own}");
        }
        let (hosts, answers) = found(&section("endpoint_url = https://login.acme.example\n"), &[]);
        assert!(!hosts.is_empty() && hosts.iter().all(|host| host == "login.acme.example"), "{hosts:?}");
        let answers = answers.expect("a fault");
        assert!(answers.contains("login.acme.example") && answers.contains("config:5"), "{answers}");
        // A service that the account isn't asked by.
        let sts = "services = s\n[services s]\nsts =\n  endpoint_url = https://login.acme.example\n";
        assert_eq!(found(&section(sts), &[]), (vec!["login.acme.example".to_owned()], None));
        let (_, answers) = found(&section(""), &[("AWS_ENDPOINT_URL_BEDROCK", "https://login.acme.example")]);
        assert!(answers.expect("a fault").contains("AWS_ENDPOINT_URL_BEDROCK"));
    }
}
