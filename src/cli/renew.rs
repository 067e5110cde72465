//! `genkan renew`: a refresh token redeemed in a process of its own. The program starts itself with it; nobody else does.

use std::ffi::OsString;

use zeroize::Zeroizing;

use crate::code::Exit;
use crate::session::redeem::{VERB, carry_out};
use crate::world::{World, command, input};

/// Whether this is that process.
pub(super) fn is_asked(args: &[OsString]) -> bool {
    matches!(args, [_, verb] if verb == VERB)
}

/// Carries out the order on standard input.
pub(super) fn run(world: &World) -> Exit {
    command::part();
    let order = Zeroizing::new(input::told());
    match carry_out(world, &order) {
        Some(answer) => {
            world.ui.payload(answer);
            Exit::Done
        }
        None => Exit::Usage,
    }
}
