//! `genkan bridge`: a host's sign-in for its containers, until Ctrl-C.

use std::path::PathBuf;

use super::as_hook::as_hook;
use crate::code::{Exit, machine};
use crate::fault::{Fault, Result};
use crate::messages::bridge as words;
use crate::session::bridge::{Offer, serve};
use crate::world::socket::Socket;
use crate::world::{World, person};

/// Flags of `genkan bridge`.
#[derive(Debug, clap::Args)]
pub struct BridgeArgs {
    /// The socket's file, which only you can open; mount it into the containers
    #[arg(long, value_name = "PATH")]
    pub socket: PathBuf,
    /// The applied profile [default: the one that was applied last]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
}

/// What stands below `genkan bridge --help`.
pub(super) const EXAMPLES: &str = "Examples:
  genkan bridge --socket ~/.genkan/bridge.sock   on the host
  docker run -v ~/.genkan:/run/genkan IMAGE      the container; in it:
  curl -sSf --unix-socket /run/genkan/bridge.sock genkan/credentials";

/// Hands out the profile's credentials until a person ends it.
///
/// # Errors
/// `GK-PRO-004`, `046`, `056` where there is no such profile; `GK-BRG-…`.
pub(super) fn run(world: &mut World, args: &BridgeArgs) -> Result<Exit> {
    person::writes_in_own_home(world)?;
    let profile = as_hook(world, args.profile.as_deref())?;
    let offers = Offer::of(&profile)?;
    let path = world.cwd.join(&args.socket);
    let socket = Socket::open(&path)?;
    world.ui.tell(words::OPEN, &[("profile", &profile.name), ("file", &path.display())]);
    for offer in &offers {
        world.ui.say(format_args!("  {offer}"));
    }
    let served = serve(world, &socket, &profile.name, &offers);
    served.map_err(|error| Fault::new(&machine::CANNOT_READ).with("file", path.display()).because(error))?;
    Ok(Exit::Interrupted)
}
