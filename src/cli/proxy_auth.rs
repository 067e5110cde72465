//! `genkan proxy-auth`: what the company's proxy wants, for Claude Code; and how a person gives it.
//!
//! What Claude Code runs prints one line, the value of `Proxy-Authorization`, asks nobody and ends by itself. No secret
//! stands in an argument, in what is said, or in an error.

use clap::Subcommand;
use serde_json::json;

use super::as_hook::as_hook;
use crate::code::{Exit, network as code};
use crate::fault::{Fault, Result};
use crate::messages::{Message, keyring, proxy as words};
use crate::profile::{Profile, ProxyAuth};
use crate::session::proxy::{self, Asked, Storage};
use crate::world::ui::pad;
use crate::world::{World, ancestors, person, prompt};

/// Flags of `genkan proxy-auth`.
#[derive(Debug, PartialEq, Eq, clap::Args)]
pub struct ProxyAuthArgs {
    #[command(subcommand)]
    pub command: Option<ProxyAuthCommand>,
    /// The applied profile [default: the one that was applied last]
    #[arg(long, short, value_name = "P", global = true)]
    pub profile: Option<String>,
}

#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum ProxyAuthCommand {
    /// Store user and password: asked for without showing them, or read from standard input
    Set {
        /// Store them in a file that only you can read, instead of the keyring
        #[arg(long)]
        file: bool,
    },
    /// Delete them
    Delete,
    /// Show which proxy they are for and whether they are stored; never the values
    Status {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
}

/// What stands below `genkan proxy-auth --help`.
pub(super) const EXAMPLES: &str = "Examples:
  genkan proxy-auth set                                  asks for user:password
  op read op://work/proxy/login | genkan proxy-auth set
  genkan proxy-auth status

Only Basic is supported: neither Claude Code nor genkan can answer Kerberos (Negotiate) or NTLM.";

/// Prints the value, or does what a person wants with it.
///
/// # Errors
/// `GK-NET-038` to `043`; `GK-AWS-050` to `056` for the keyring.
pub(super) fn run(world: &mut World, args: &ProxyAuthArgs) -> Result<Exit> {
    person::writes_in_own_home(world)?;
    let asked = Asked::by(world, ancestors::asker(world).as_ref());
    let profile = as_hook(world, args.profile.as_deref())?;
    let tell = |world: &World, text: Message| {
        world.ui.tell(text, &[("proxy", &profile.network.proxy), ("profile", &profile.name)]);
    };
    match args.command {
        None => {
            asked.check(&profile)?;
            let value = proxy::value(world, &profile, proxy::PROXY_AUTH_TIMEOUT)?;
            let value = value.ok_or_else(|| Fault::new(&code::NO_PROXY_SECRET).with("profile", &profile.name))?;
            world.ui.payload(value.as_str());
        }
        Some(ProxyAuthCommand::Set { file }) => {
            // Before anybody types a password in vain.
            if world.ui.interactive && !file {
                proxy::unlock(world, &profile)?;
            }
            let given = match world.ui.interactive {
                true => prompt::secret(&world.ui, &world.ui.phrase(words::ASK, &[("proxy", &profile.network.proxy)]))?,
                false => prompt::piped(proxy::MOST)?,
            };
            let storage = if file { Storage::File(proxy::file(world, &profile)) } else { Storage::Keyring };
            proxy::keep(world, &profile, &given, &storage)?;
            let place = storage.place(world.ui.lang);
            let (proxy, profile) = (&profile.network.proxy, &profile.name);
            world.ui.tell(words::KEPT, &[("proxy", proxy), ("place", &place), ("profile", profile)]);
        }
        Some(ProxyAuthCommand::Delete) => {
            let was_there = proxy::forget(world, &profile)?;
            tell(world, if was_there { words::DELETED } else { words::NOTHING });
        }
        Some(ProxyAuthCommand::Status { json }) => return status(world, &profile, json),
    }
    Ok(Exit::Done)
}

/// Where nothing is stored for the proxy, a person is needed.
fn status(world: &World, profile: &Profile, json: bool) -> Result<Exit> {
    let network = &profile.network;
    let ui = &world.ui;
    let storage = match network.proxy_auth {
        ProxyAuth::None | ProxyAuth::Command => None,
        ProxyAuth::Keyring => proxy::storage(world, profile)?,
    };
    let kept = (network.proxy_auth == ProxyAuth::Keyring).then_some(storage.is_some());
    let (source, stands) = match (network.proxy_auth, &storage) {
        (ProxyAuth::None, _) => ("none", ui.phrase(words::IS_NOT_WANTED, &[])),
        (ProxyAuth::Command, _) => {
            ("command", ui.phrase(words::IS_PRINTED, &[("command", &network.proxy_auth_command)]))
        }
        (ProxyAuth::Keyring, Some(storage)) => {
            ("keyring", ui.phrase(keyring::IN_PLACE, &[("place", &storage.place(ui.lang))]))
        }
        (ProxyAuth::Keyring, None) => ("keyring", ui.phrase(words::IS_MISSING, &[("profile", &profile.name)])),
    };
    if json {
        let place = storage.as_ref().map(Storage::to_string);
        let (name, proxy) = (&profile.name, &network.proxy);
        ui.json(&json!({"profile": name, "proxy": proxy, "source": source, "kept": kept, "place": place}));
    } else {
        let proxy = Some(network.proxy.as_str()).filter(|proxy| !proxy.is_empty());
        let proxy = proxy.unwrap_or_else(|| words::NONE.get(ui.lang));
        let rows = [(words::ROW_PROFILE, &*profile.name), (words::ROW_PROXY, proxy), (words::ROW_VALUE, &stands)];
        rows.into_iter().for_each(|(label, value)| ui.row(format_args!("{}{value}", pad(label.get(ui.lang), LABELS))));
    }
    Ok(if kept == Some(false) { Exit::Person } else { Exit::Done })
}

/// Where the values begin.
const LABELS: usize = 14;

#[cfg(test)]
mod tests {
    #[test]
    fn no_password_is_ever_an_argument() {
        let parse = |line: &str| {
            let args: Vec<_> = ["genkan"].into_iter().chain(line.split(' ')).map(std::ffi::OsString::from).collect();
            super::super::parse(&args, crate::messages::Lang::En).is_ok()
        };
        assert!(parse("proxy-auth set --profile acme") && parse("proxy-auth status --json"));
        for line in ["proxy-auth a:b", "proxy-auth set a:b", "proxy-auth set --value a:b", "proxy-auth delete a:b"] {
            assert!(!parse(line), "{line}");
        }
    }
}
