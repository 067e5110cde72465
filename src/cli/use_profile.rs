//! `genkan use`: to a profile that is applied here already, or to the settings from before.

use super::args::SetupArgs;
use super::setup::{Apply, apply_profile};
use super::take_back::find;
use super::undo::show;
use crate::claude::Scope;
use crate::code::Exit;
use crate::fault::Result;
use crate::messages::setup as words;
use crate::profile::{Identity, not_set_up, stored, stored_names};
use crate::setup::intent;
use crate::setup::ledger::Ledger;
use crate::setup::store::Store;
use crate::setup::undo::{Kept, TakenBack, take_back};
use crate::world::ui::pad;
use crate::world::{World, person};

/// Flags of `genkan use`.
#[derive(Debug, clap::Args)]
pub struct UseArgs {
    /// A profile that was applied here, or `off` for the settings from before [default: list them]
    #[arg(value_name = "P|off")]
    pub profile: Option<String>,
    /// Replace values that are currently set differently
    #[arg(long)]
    pub replace: bool,
}

/// `genkan use P | off`, in user scope.
pub(super) fn run(world: &World, args: &UseArgs) -> Result<Exit> {
    let scope = Scope::User;
    let Some(profile) = &args.profile else { return list(world) };
    if profile != "off" {
        // Only what setup has stored here can be used again.
        stored(world, profile)?;
        world.ui.tell(words::USING, &[("profile", profile)]);
        let again = SetupArgs {
            profile: Some(profile.clone()),
            scope: Some(scope),
            replace: args.replace,
            yes: true,
            non_interactive: true,
            ..SetupArgs::default()
        };
        let exit = apply_profile(world, &again, Apply::Again)?;
        let ledger = Ledger::load(&Store::new(&world.dirs, scope).folder)?;
        for other in intent::beside(world, profile, ledger.applied(scope, None))? {
            if let Some(aws) = other.aws().filter(|aws| aws.identity == Identity::Shared) {
                world.ui.tell(words::BESIDE_IT, &[("profile", &other.name), ("aws", &aws.profile)]);
            }
        }
        return Ok(exit);
    }
    person::writes_in_own_home(world)?;
    let store = Store::new(&world.dirs, scope);
    find(world, &Ledger::load(&store.folder)?, scope, None)?;
    let TakenBack { undo, unbroken } =
        take_back(&store, Kept::Itself, |ledger| find(world, ledger, scope, None).map(Some))?;
    if let Some(undo) = &undo {
        show(world, undo, true);
        world.ui.tell(words::OFF, &[("profile", &undo.applied.profile)]);
    }
    unbroken.end()?;
    Ok(Exit::Done)
}

/// The profiles that can be switched to, the one in use marked.
fn list(world: &World) -> Result<Exit> {
    let names = stored_names(world)?;
    if names.is_empty() {
        return Err(not_set_up());
    }
    let ui = &world.ui;
    let ledger = Ledger::load(&Store::new(&world.dirs, Scope::User).folder)?;
    let used = ledger.applied(Scope::User, None).filter(|applied| !applied.off).map(|applied| &applied.profile);
    for name in &names {
        let profile = stored(world, name)?;
        let mark = if used == Some(name) { "* " } else { "  " };
        ui.row(format_args!("{mark}{}  {}", pad(name, 24), profile.version));
    }
    ui.tell(words::SWITCH, &[]);
    Ok(Exit::Done)
}
