//! `genkan renew`: a refresh token redeemed in a process of its own. The program starts itself with it; nobody else does.

use std::ffi::OsString;

use zeroize::Zeroizing;

use crate::code::Exit;
use crate::session::aws::{RENEWAL_VERB, carry_out_renewal};
use crate::world::{World, command, input};

/// Whether this is that process.
pub(super) fn is_asked(args: &[OsString]) -> bool {
    matches!(args, [_, verb] if verb == RENEWAL_VERB)
}

/// Carries out the order on standard input.
pub(super) fn run(world: &World) -> Exit {
    command::part();
    let order = Zeroizing::new(input::told());
    match carry_out_renewal(world, &order) {
        Some(answer) => {
            world.ui.payload(answer);
            Exit::Done
        }
        None => Exit::Usage,
    }
}
