//! `genkan token`: the key of an LLM gateway, for Claude Code; and what a person does with it.
//!
//! What Claude Code runs prints the key and nothing else, asks nobody and ends by itself; it is answered before the tree
//! of all commands is built. No key stands in an argument, in what is said, or in an error. All of these verbs take the
//! profile as setup stored it and nothing from the environment, so that a key goes where it will be looked for.

use std::ffi::OsString;

use clap::Subcommand;
use jiff::Timestamp;
use serde_json::json;

use super::as_hook::as_hook;
use super::command_line::flags;
use super::time::{ago, until};
use crate::code::{Exit, gateway as code};
use crate::fault::{Fault, Result};
use crate::guard::destination::Destination;
use crate::messages::{Message, gateway as words, keyring};
use crate::profile::KeySource;
use crate::session::gateway::{self, Key, ProfileGateway, Status, Storage};
use crate::session::last_served::ServedClient;
use crate::world::clock::written;
use crate::world::ui::pad;
use crate::world::{World, ancestors, person, prompt};

/// Flags of `genkan token`.
#[derive(Debug, PartialEq, Eq, clap::Args)]
pub struct TokenArgs {
    #[command(subcommand)]
    pub command: Option<TokenCommand>,
    /// The applied profile [default: the one that was applied last]
    #[arg(long, short, value_name = "P", global = true)]
    pub profile: Option<String>,
}

#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum TokenCommand {
    /// Store a key: asked for without showing it, or read from standard input
    Set {
        /// Store it in a file that only you can read, instead of the keyring
        #[arg(long)]
        file: bool,
    },
    /// Replace the stored key with a new one, or run the command again
    Rotate,
    /// Delete the key
    Delete,
    /// Show where the key is stored, its age and its expiry; never the key
    Status {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
}

/// What stands below `genkan token --help`.
pub(super) const EXAMPLES: &str = "Examples:
  genkan token set                              asks for the key
  vault read -field=key llm/me | genkan token set
  genkan token status";

/// Reads the command line that Claude Code uses, without the tree of all commands; what is anything else is clap's.
pub(super) fn typed(args: &[OsString]) -> Option<TokenArgs> {
    let [profile] = flags(args, "token", ["--profile"])?;
    Some(TokenArgs { command: None, profile: Some(profile?.to_owned()) })
}

/// Prints the key, or does what a person wants with it.
///
/// # Errors
/// `GK-GTW-…` where there is none; `GK-AWS-050` to `056` for the keyring.
pub(super) fn run(world: &mut World, args: &TokenArgs) -> Result<Exit> {
    person::writes_in_own_home(world)?;
    let asker = ancestors::asker(world);
    let (destination, exposure) = Destination::find(world, asker.as_ref());
    let profile = as_hook(world, args.profile.as_deref())?;
    let own = ProfileGateway::from_profile(&profile)?;
    match args.command {
        None => {
            exposure.check(&profile)?;
            destination.check(own.gateway, own.profile)?;
            let client = ServedClient::find(world, asker.as_ref());
            let key = gateway::key(world, own, client.as_ref(), gateway::KEY_COMMAND_TIMEOUT)?;
            world.ui.payload(key.as_str());
            Ok(Exit::Done)
        }
        Some(TokenCommand::Set { file }) => {
            let storage = if file { Storage::File(gateway::file(world, own)) } else { Storage::Keyring };
            keep(world, own, &storage)
        }
        Some(TokenCommand::Rotate) if own.gateway.key == KeySource::Command => {
            gateway::fetch(world, own)?;
            tell(world, words::FETCHED, own);
            Ok(Exit::Done)
        }
        Some(TokenCommand::Rotate) => {
            let storage = gateway::storage(world, own)?;
            keep(world, own, &storage)
        }
        Some(TokenCommand::Delete) => {
            let was_there = gateway::forget(world, own)?;
            tell(world, if was_there { words::DELETED } else { words::NOTHING }, own);
            Ok(Exit::Done)
        }
        Some(TokenCommand::Status { json }) => {
            let status = gateway::status(world, own)?;
            if json {
                world.ui.json(&document(own, &status))
            } else {
                show(world, own, &status)
            }
            Ok(exit(world, own, &status))
        }
    }
}

/// Where there is nothing to hand out, a person is needed; a command is asked when the time comes.
fn exit(world: &World, own: ProfileGateway<'_>, status: &Status) -> Exit {
    let is_over = status.ends.is_some_and(|ends| gateway::is_over(ends, world.now()));
    let is_missing = status.storage.is_none() && own.gateway.key == KeySource::Keyring;
    if is_over || is_missing { Exit::Person } else { Exit::Done }
}

fn keep(world: &World, own: ProfileGateway<'_>, storage: &Storage) -> Result<Exit> {
    gateway::keepable(own)?;
    // Before anybody types a key in vain.
    if *storage == Storage::Keyring && world.ui.interactive {
        gateway::unlock(world, own)?;
    }
    let typed = match world.ui.interactive {
        true => prompt::secret(&world.ui, &world.ui.phrase(words::ASK, &[("url", &own.gateway.url)]))?,
        false => prompt::piped(gateway::MOST)?,
    };
    let key = Key::parse(&typed).map_err(|why| Fault::new(&code::NOT_A_KEY).hint(why, &[]))?;
    gateway::keep(world, own, key, storage)?;
    let name = storage.place(world.ui.lang);
    let (url, profile) = (&own.gateway.url, &own.profile);
    world.ui.tell(words::KEPT, &[("url", url), ("place", &name), ("profile", profile)]);
    Ok(Exit::Done)
}

fn tell(world: &World, text: Message, own: ProfileGateway<'_>) {
    world.ui.tell(text, &[("url", &own.gateway.url), ("profile", &own.profile)]);
}

fn document(own: ProfileGateway<'_>, status: &Status) -> serde_json::Value {
    let time = |time: Option<Timestamp>| time.map(written);
    json!({
        "profile": own.profile,
        "gateway": own.gateway.url,
        "source": match own.gateway.key { KeySource::Keyring => "keyring", KeySource::Command => "command" },
        "place": status.storage.as_ref().map(Storage::to_string),
        "since": time(status.since),
        "anew": time(status.anew),
        "ends": time(status.ends),
    })
}

/// Where the values begin.
const LABELS: usize = 14;

fn show(world: &World, own: ProfileGateway<'_>, status: &Status) {
    let ui = &world.ui;
    let row = |label: Message, value: &str| ui.row(format_args!("{}{value}", pad(label.get(ui.lang), LABELS)));
    row(words::ROW_PROFILE, own.profile);
    row(words::ROW_GATEWAY, &own.gateway.url);
    let place = status.storage.as_ref().map(|storage| storage.place(ui.lang));
    match (own.gateway.key, place) {
        (KeySource::Keyring, Some(place)) => row(words::ROW_KEY, &ui.phrase(keyring::IN_PLACE, &[("place", &place)])),
        (KeySource::Keyring, None) => row(words::ROW_KEY, words::NONE_KEPT.get(ui.lang)),
        (KeySource::Command, place) => {
            let seconds = own.gateway.key_ttl;
            row(words::ROW_KEY, &ui.phrase(words::FROM_COMMAND, &[("seconds", &seconds)]));
            row(words::ROW_COMMAND, &own.gateway.key_command);
            if place.is_none() {
                row(words::ROW_SINCE, words::NONE_YET.get(ui.lang));
            }
        }
    }
    if let Some(since) = status.since {
        row(words::ROW_SINCE, &ago(world, since));
    }
    if let Some(anew) = status.anew {
        row(words::ROW_ANEW, &until(world, anew));
    }
    if let Some(ends) = status.ends {
        row(words::ROW_ENDS, &until(world, ends));
    }
}

#[cfg(test)]
mod tests {
    use super::super::Command;
    use super::super::tests::read_twice;
    use super::*;

    #[test]
    fn what_is_read_by_hand_is_what_the_whole_command_line_reads() {
        let by_hand = |line: &str| {
            read_twice(line, typed, |command| match command {
                Command::Token(args) => args,
                other => panic!("{line}: {other:?}"),
            })
        };
        for line in ["token --profile acme", "token -p acme", "token --profile=acme"] {
            let (by_hand, whole) = by_hand(line);
            assert!(by_hand.is_some() && by_hand == whole, "{line}: {by_hand:?} {whole:?}");
        }
        for line in [
            "token",
            "token --profile",
            "token --profile=",
            "token --profile --profile",
            "token --profile acme set",
            "token set --profile acme",
            "token status",
            "token --profile acme --quiet",
            "token -pacme",
            "token -p=acme",
            "token --profile acme --",
            "--lang en token --profile acme",
        ] {
            assert_eq!(by_hand(line).0, None, "{line}");
        }
    }

    #[test]
    fn no_key_is_ever_an_argument() {
        let parse = |line: &str| {
            let args: Vec<OsString> = ["genkan"].into_iter().chain(line.split(' ')).map(OsString::from).collect();
            super::super::parse(&args, crate::messages::Lang::En).is_ok()
        };
        assert!(parse("token set --profile acme") && parse("token --profile acme rotate"));
        for line in
            ["token sk-1", "token set sk-1", "token set --file sk-1", "token rotate sk-1", "token set --key sk-1"]
        {
            assert!(!parse(line), "{line}");
        }
    }
}
