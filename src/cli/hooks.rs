//! What the client calls: `refresh` (`awsAuthRefresh`) and `credentials` (`awsCredentialExport`).
//!
//! Not finished, so absent from `--help`: they use the sign-in that is there, exchange it for the role's keys, and
//! say how to sign in where there is none; they renew nothing, open no browser and keep no cache yet. What holds
//! already: they end in time, take neither key nor endpoint nor place from the environment, and a `credentials`
//! that fails answers keys that nobody accepts, because after a failed export the client signs as somebody else.

use std::time::Duration;

use clap::ValueEnum;
use serde_json::json;

use crate::code::Exit;
use crate::fault::Result;
use crate::profile::{Profile, stored};
use crate::session::{self, Keys};
use crate::setup::hook::SIGNED_OUT;
use crate::setup::stored::places;
use crate::words::hooks as words;
use crate::world::{Dirs, Vars, World};

/// Flags of `genkan refresh`.
#[derive(Debug, clap::Args)]
pub struct RefreshArgs {
    /// The applied profile
    #[arg(long, short, value_name = "P")]
    pub profile: String,
}

/// Flags of `genkan credentials`.
#[derive(Debug, clap::Args)]
pub struct CredentialsArgs {
    /// The applied profile
    #[arg(long, short, value_name = "P")]
    pub profile: String,
    /// Who reads the answer
    #[arg(long, default_value = "process")]
    pub format: Format,
}

/// Who reads the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// The client: always a well-formed document, exit 0
    Claude,
    /// The AWS tools, as `credential_process`
    Process,
}

/// The client waits without a limit for `credentials`, and 180 s for `refresh`.
const PATIENCE: Duration = Duration::from_secs(10);

/// Says whether the role's keys can be had; the client runs it after its own probe has failed.
///
/// # Errors
/// `GK-AWS-…` where they can't; the sentence stands on standard output, which the client shows.
pub fn refresh(world: &mut World, args: &RefreshArgs) -> Result<Exit> {
    let profile = as_hook(world, &args.profile)?;
    match session::keys(world, &profile, PATIENCE) {
        Ok(_) => Ok(Exit::Done),
        Err(fault) => {
            let lang = world.ui.lang;
            world.ui.data(world.ui.phrase(words::WAITING, &[("name", &profile.name), ("why", &fault.message(lang))]));
            fault.hints(lang).iter().for_each(|hint| world.ui.data(hint));
            Ok(fault.code().exit)
        }
    }
}

/// Prints the role's keys.
///
/// # Errors
/// `GK-AWS-…` where they can't be had, except for the client.
pub fn credentials(world: &mut World, args: &CredentialsArgs) -> Result<Exit> {
    let keys = as_hook(world, &args.profile).and_then(|profile| session::keys(world, &profile, PATIENCE));
    match keys {
        Ok(keys) => world.ui.data(document(&keys)),
        Err(fault) if args.format == Format::Claude => {
            world.ui.fault(&fault);
            world.ui.data(SIGNED_OUT);
        }
        Err(fault) => return Err(fault),
    }
    Ok(Exit::Done)
}

/// Forgets what a cloned repository may have put before a hook, and reads the profile as setup stored it.
fn as_hook(world: &mut World, profile: &str) -> Result<Profile> {
    let seen = places(world)?;
    let kept = world.vars.iter().filter(|(name, value)| is_harmless(name, value));
    let vars = kept.map(|(name, value)| (name.to_owned(), value.to_owned())).chain(seen);
    world.vars = Vars::new(vars);
    world.dirs = Dirs::new(world.os, &world.dirs.home, &world.vars, &world.dirs.system);
    stored(world, profile)
}

/// The proxies of this machine, and an endpoint on this machine.
fn is_harmless(name: &str, value: &str) -> bool {
    let proxies = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"];
    let loopback = ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"];
    proxies.contains(&name.to_ascii_uppercase().as_str())
        || (name.starts_with("AWS_ENDPOINT_URL") && loopback.iter().any(|start| value.starts_with(start)))
}

fn document(keys: &Keys) -> serde_json::Value {
    let mut document = json!({
        "Version": 1,
        "AccessKeyId": keys.access_key,
        "SecretAccessKey": keys.secret.as_str(),
        "SessionToken": keys.token.as_str(),
    });
    if let Some(expires) = keys.expires {
        document["Expiration"] = expires.strftime("%Y-%m-%dT%H:%M:%SZ").to_string().into();
    }
    document
}
