//! `genkan guard`, as far as the sign-in goes: where keys come from genkan alone, a prompt that nobody could sign is
//! stopped with one sentence, instead of minutes of refusals by AWS.
//!
//! Not finished (it judges no model yet), so absent from `--help`. It reads nothing of what the client tells it: the
//! prompt is nobody's business. It fails closed, and its command string does so where the program is missing.

use std::time::Duration;

use serde_json::json;

use super::hooks::as_hook;
use crate::code::{Code, Exit, aws};
use crate::fault::{Fault, Result};
use crate::session;
use crate::words::hooks as words;
use crate::world::World;

/// Flags of `genkan guard`.
#[derive(Debug, clap::Args)]
pub struct GuardArgs {
    /// The applied profile
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
}

/// Less than the client waits for this hook.
const PATIENCE: Duration = Duration::from_secs(9);

/// Stops a prompt where a person has to do something first; says nothing otherwise.
///
/// # Errors
/// None: what goes wrong stops the prompt.
pub fn run(world: &mut World, args: &GuardArgs) -> Result<Exit> {
    let stopped = match as_hook(world, args.profile.as_deref()) {
        Ok(profile) => session::check(world, &profile, PATIENCE).err().map(|fault| (profile.name, fault)),
        Err(fault) => Some((args.profile.clone().unwrap_or_default(), fault)),
    };
    if let Some((name, fault)) = stopped {
        world.ui.data(json!({
            "decision": "block",
            "reason": reason(world, &name, &fault),
            "hookSpecificOutput": {"hookEventName": "UserPromptSubmit", "suppressOriginalPrompt": true},
        }));
    }
    Ok(Exit::Done)
}

fn reason(world: &World, name: &str, fault: &Fault) -> String {
    let why = fault.message(world.ui.lang);
    let text = match fault.code() {
        code if code.exit == Exit::Person => words::STOPPED,
        code if WAY.contains(&code) => words::STOPPED_ON_THE_WAY,
        _ => words::STOPPED_OTHERWISE,
    };
    world.ui.phrase(text, &[("name", &name), ("why", &why), ("code", &fault.code().id)])
}

/// What a network does to an answer.
const WAY: [&Code; 7] =
    [&aws::NOT_AWS, &aws::PROXY_AUTH, &aws::PROXY, &aws::TLS, &aws::DNS, &aws::TIMEOUT, &aws::UNREACHABLE];
