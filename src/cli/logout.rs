//! `genkan logout`: ends the sign-in at AWS or Google, and empties the caches that could serve it again.

use crate::code::Exit;
use crate::fault::Result;
use crate::messages::{common, google, sessions as words};
use crate::profile::{Issuer, Profile, load_applied};
use crate::session::{self, SignedOut};
use crate::world::{World, person};

/// Flags of `genkan logout`.
#[derive(Debug, clap::Args)]
pub struct LogoutArgs {
    /// Deployment profile: a name or a path [default: the one that was applied]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Every SSO session on this machine, as `aws sso logout` does
    #[arg(long)]
    pub all: bool,
}

/// Signs out; exit 4 where the service couldn't be told, 1 where a cache couldn't be emptied.
///
/// # Errors
/// Where a cache can't be read.
pub(super) fn run(world: &World, args: &LogoutArgs) -> Result<Exit> {
    person::writes_in_own_home(world)?;
    sign_out(world, &load_applied(world, args.profile.clone())?.profile, args.all)
}

/// Signs out of a profile's own session, or of all, and tells it; exits as [`run`] does.
pub(super) fn sign_out(world: &World, profile: &Profile, all: bool) -> Result<Exit> {
    let done = {
        let _seen = world.ui.waiting(common::ASKING, None);
        session::sign_out(world, profile, all)?
    };
    if done.iter().all(|one| !one.was_signed_in) {
        world.ui.tell(words::NOT_SIGNED_IN, &[]);
    }
    let mut exit = Exit::Done;
    for SignedOut { issuer, session, told, not_removed, .. } in
        done.iter().filter(|one| one.was_signed_in || one.not_removed.is_some())
    {
        let not_told = told.as_ref().and_then(|told| told.as_ref().err());
        not_told.into_iter().chain(not_removed).for_each(|fault| world.ui.fault(fault));
        match (told, not_removed) {
            (_, Some(_)) => {
                exit = Exit::Problem;
                // The token file is still here, and the service no longer accepts what is in it.
                if matches!(told, Some(Ok(()))) {
                    world.ui.tell(words::SIGNED_OUT_THERE, &[("session", session)]);
                }
            }
            (Some(Err(_)), None) => {
                exit = Exit::Remote;
                let text = match issuer {
                    Issuer::Google => google::SIGNED_OUT_HERE,
                    Issuer::Aws | Issuer::Azure | Issuer::Gateway => words::SIGNED_OUT_HERE,
                };
                world.ui.tell(text, &[("session", session)]);
            }
            (Some(Ok(())) | None, None) => world.ui.tell(words::SIGNED_OUT, &[("session", session)]),
        }
    }
    Ok(exit)
}
