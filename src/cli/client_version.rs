//! Claude Code's version in words, beside a verdict.

use serde_json::{Value, json};

use crate::check::client_version::Client;
use crate::code::client as code;
use crate::fault::Fault;
use crate::messages::sessions as words;
use crate::models::verified::Release;
use crate::world::World;
use crate::world::ui::Role;

/// The contract's document.
pub(super) fn document(client: &Client) -> Value {
    let (release, verified) = client.standing.as_ref().map(|(release, of)| (release.name(), of.to_string())).unzip();
    let excluded = client.excluded.as_ref().map(|fault| fault.code().id);
    let shortfall = client.shortfall.as_ref().map(|(short, _)| short.code().id);
    json!({
        "path": client.path,
        "version": client.version,
        "release": release,
        "verified": verified,
        "excluded": excluded,
        "shortfall": shortfall,
    })
}

/// A line for each thing that there is to say.
pub(super) fn tell(client: &Client, world: &World) {
    let ui = &world.ui;
    let say = |is_error: bool, fault: &Fault| {
        let (mark, role) =
            if is_error { (words::MARK_ERROR, Role::Error) } else { (words::MARK_WARNING, Role::Warning) };
        let (mark, code) = (ui.paint(role, mark.get(ui.lang)), fault.code().id);
        ui.say(format_args!("{mark} {}  {}", fault.message(ui.lang), ui.paint(Role::Faint, code)));
    };
    client.excluded.iter().for_each(|excluded| say(false, excluded));
    client.shortfall.iter().for_each(|(short, found)| say(short.is_unheld(), &short.fault(found)));
    client.beside.iter().for_each(|fault| say(*fault.code() == code::IGNORES_MANAGED, fault));
    let is_told = |release: &Release| *release == Release::Older && client.shortfall.is_some();
    let Some((release, verified)) = client.standing.as_ref().filter(|(release, _)| !is_told(release)) else { return };
    let Some(code) = release.code() else { return };
    let why = match release {
        Release::Broken(why) => why.as_str(),
        Release::Verified | Release::Older | Release::Newer | Release::IgnoresManaged => "",
    };
    let said = ui.phrase(
        code.message,
        &[("file", &client.path), ("found", &client.version), ("known", verified), ("why", &why)],
    );
    let (mark, role) = match release {
        Release::IgnoresManaged => (words::MARK_ERROR, Role::Error),
        Release::Broken(_) => (words::MARK_WARNING, Role::Warning),
        Release::Verified | Release::Older | Release::Newer => (words::MARK_NOTE, Role::Faint),
    };
    ui.say(format_args!("{} {said}  {}", ui.paint(role, mark.get(ui.lang)), ui.paint(Role::Faint, code.id)));
}
