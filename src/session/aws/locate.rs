//! In which region the IAM Identity Center of a start URL lives: read from the address where it says so, else found by
//! asking.
//!
//! An address of the older form, `https://d-….awsapps.com/start`, names no region. The token service of a region
//! starts a device authorization only for the access portals of that region, so a refusal means another region, or an
//! address that doesn't exist. The authorizations that are started here are shown to nobody and expire. Known hole:
//! only a list of regions is asked.

use std::thread;
use std::time::Duration;

use url::Url;

use super::AwsSigned;
use super::endpoints::Endpoints;
use super::oidc::{Oidc, OidcError, Refusal};
use super::target::{ACCESS, Session};
use super::token::Kind;
use crate::fault::{Fault, Result};
use crate::profile::{Profile, is_region};
use crate::session::{Caller, proxy};
use crate::world::World;
use crate::world::threads::or_panic;

/// The regions that are asked after the profile's own: Japan's, then those where organisations have it most.
const REGIONS: [&str; 7] =
    ["ap-northeast-1", "ap-northeast-3", "us-east-1", "us-west-2", "ap-southeast-1", "eu-west-1", "eu-central-1"];
/// The deadline of both requests to one region.
const REGION_TIMEOUT: Duration = Duration::from_secs(8);

/// What came of asking for a region.
#[derive(Debug)]
pub enum Located {
    At(String),
    /// No region that answered knows the address; these were asked.
    Nowhere(Vec<String>),
    /// No region could be reached.
    Unreached(Fault),
}

/// The region that a start URL of the newer form names: `https://ssoins-….portal.REGION.app.aws`.
pub fn region_of(start_url: &str) -> Option<String> {
    let url = Url::parse(start_url).ok()?;
    let (_, region) = url.host_str()?.strip_suffix(".app.aws")?.rsplit_once(".portal.")?;
    is_region(region).then(|| region.to_owned())
}

/// Asks for the region of a start URL: `first`, then the regions where organisations have IAM Identity Center most.
///
/// # Errors
/// What is wrong with the profile's network settings; a region that is none.
pub fn locate(world: &World, profile: &Profile, start_url: &str, first: &str) -> Result<Located> {
    let alone = ask(world, profile, start_url, &[first])?;
    if matches!(alone, Located::At(_)) {
        return Ok(alone);
    }
    let others: Vec<_> = REGIONS.into_iter().filter(|region| *region != first).collect();
    Ok(match (alone, ask(world, profile, start_url, &others)?) {
        (_, Located::At(region)) => Located::At(region),
        (Located::Unreached(fault), Located::Unreached(_)) => Located::Unreached(fault),
        (Located::Nowhere(mut asked), Located::Nowhere(more)) => {
            asked.extend(more);
            Located::Nowhere(asked)
        }
        (Located::Nowhere(asked), _) | (_, Located::Nowhere(asked)) => Located::Nowhere(asked),
        (Located::At(region), _) => Located::At(region),
    })
}

/// Asks these regions at once; the first of them that knows the address counts.
///
/// # Errors
/// As [`locate`].
pub fn ask(world: &World, profile: &Profile, start_url: &str, regions: &[&str]) -> Result<Located> {
    let own = AwsSigned::from_profile(profile)?;
    let net = proxy::net(world, profile, REGION_TIMEOUT)?;
    let bases: Vec<_> = regions
        .iter()
        .map(|region| Ok(Endpoints::new(own.aws, &profile.name, region, None, &world.vars, Caller::Person)?.oidc))
        .collect::<Result<_>>()?;
    let answers: Vec<_> = thread::scope(|scope| {
        let net = &net;
        let asked: Vec<_> = regions
            .iter()
            .zip(&bases)
            .map(|(region, base)| {
                let session = Session {
                    name: profile.name.clone(),
                    start_url: start_url.to_owned(),
                    region: (*region).to_owned(),
                    scopes: vec![ACCESS.to_owned()],
                };
                scope.spawn(move || knows(&Oidc { net, base, session: &session }))
            })
            .collect();
        asked.into_iter().map(or_panic).collect()
    });
    let (mut refused, mut unreached) = (Vec::new(), None);
    for (region, answer) in regions.iter().zip(answers) {
        match answer {
            Ok(()) => return Ok(Located::At((*region).to_owned())),
            Err(Refusal { error: OidcError::Unknown, fault }) => unreached = unreached.or(Some(fault)),
            Err(_) => refused.push((*region).to_owned()),
        }
    }
    Ok(match unreached {
        Some(fault) if refused.is_empty() => Located::Unreached(fault),
        _ => Located::Nowhere(refused),
    })
}

/// Whether a region's token service knows the session's access portal.
fn knows(oidc: &Oidc<'_>) -> std::result::Result<(), Refusal> {
    let client = oidc.register(Kind::Device)?.client;
    oidc.device(&client).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_newer_form_names_its_region() {
        for (url, region) in [
            ("https://ssoins-1234567890abcdef.portal.ap-northeast-1.app.aws", Some("ap-northeast-1")),
            ("https://ssoins-1234567890abcdef.portal.eu-central-1.app.aws/start", Some("eu-central-1")),
            ("https://ssoins-1.portal.evil.app.aws", None),
            ("https://ssoins-1.portal.us-east-1.app.aws.example", None),
            ("https://d-1234567890.awsapps.com/start", None),
        ] {
            assert_eq!(region_of(url).as_deref(), region, "{url}");
        }
    }
}
