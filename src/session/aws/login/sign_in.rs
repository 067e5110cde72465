//! A person's sign-in: the AWS CLI's `aws login`, run on their terminal with the AWS profile.
//!
//! It opens the tab, listens for its answer and writes the file; what it got is renewed by genkan from then on. Only a
//! person's command runs it: a hook says the command, so there is one tab at most. One process signs in at a time.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::{digest_of, region};
use crate::code::{aws_login as code, sign_in as sign_in_code, source};
use crate::fault::{Fault, Result};
use crate::messages::aws_login as words;

use crate::session::aws::AwsSigned;
use crate::session::aws::credential_context::CredentialContext;
use crate::session::route::for_program;
use crate::session::single_flight::{Holder, Stage};
use crate::session::{Asking, Caller, Verified};
use crate::world::command::{Ended, Failure, Launch};
use crate::world::deadline::left;
use crate::world::{Os, World};

/// The first version that has `aws login`.
const NEEDED: (u32, u32) = (2, 32);
/// How long a program may take to say its version: the AWS CLI starts slowly on a busy machine.
const VERSION: Duration = Duration::from_secs(10);

/// Whether this sign-in is what the fault asks for, and a person is there for it.
pub(in crate::session) fn helps(found: &Result<Verified>, own: AwsSigned<'_>, asking: &Asking) -> bool {
    let ours = [&source::AWS_LOGIN, &code::ENDED, &code::REFUSED, &code::INCOMPLETE];
    let is_asked = found.as_ref().is_err_and(|fault| ours.contains(&fault.code()));
    // The organisation's own command goes before it.
    is_asked && asking.caller == Caller::Person && own.aws.refresh_command.is_empty()
}

/// Lets the AWS CLI sign the person in; `check` finds out whether somebody else has done it meanwhile.
///
/// # Errors
/// `GK-AWS-085`, `086`; `GK-SSO-012` where another process signs in for longer; `GK-SSO-019` on Ctrl-C.
pub(in crate::session) fn sign_in(
    world: &World,
    own: AwsSigned<'_>,
    asking: &Asking,
    until: Instant,
    check: impl Fn() -> Result<Verified>,
) -> Result<()> {
    let context = CredentialContext::new(world, own.profile, asking.caller)?;
    let Some(order) = &context.aws_login else { return Ok(()) };
    let program = find(world).map_err(|found| {
        let found = found.unwrap_or_else(|| "-".to_owned());
        Fault::new(&code::NO_CLI).with("profile", &order.section).with("found", found)
    })?;
    let before = digest_of(&order.file);
    let flight = order.flight(world);
    let waiting = |holder: Option<Holder>| asking.name_holder(world, holder);
    let _held = flight.enter(world, Stage::SignIn, left(until), waiting, || false)?;
    // Somebody may have signed in while the lock was waited for.
    if digest_of(&order.file) != before && check().is_ok() {
        return Ok(());
    }
    asking.say(world, world.ui.phrase(words::RUNS, &[("profile", &order.section)]));
    let region = region(own, &context.files, &context.source);
    let mut args = vec!["login", "--profile", &order.section, "--region", &region];
    let options = asking.options;
    if options.no_browser || options.device || !asking.here.shares_loopback() {
        args.push("--remote");
    }
    let failed = |how: Failure| Fault::new(&code::CLI).with("profile", &order.section).with_phrase("how", how.phrase());
    let timeout = left(until);
    let network = &own.profile.network;
    let authority = ("AWS_CA_BUNDLE", network.authority().to_owned());
    match Launch::new(&for_program(world, network, &[authority], |_| false), &program).args(args).talk(timeout) {
        Ok(Ended::Interrupted) => Err(Fault::new(&sign_in_code::INTERRUPTED).with("session", &order.session)),
        Ok(ended) => match ended.failure(timeout) {
            Some(how) => Err(failed(how)),
            None => {
                flight.tell(|note| (note.spent, note.trouble) = (None, None));
                Ok(())
            }
        },
        Err(error) => Err(failed(Failure::NotStarted).because(error)),
    }
}

/// The AWS CLI that can do it: of all on the path and where its installers put it, the first that is new enough; else what
/// was found instead.
fn find(world: &World) -> std::result::Result<PathBuf, Option<String>> {
    let by_path = which::which_in_all("aws", world.var("PATH"), "/").into_iter().flatten();
    let mut older = None;
    for program in by_path.chain(places(world).into_iter().filter(|place| place.is_file())) {
        let Some(said) = Launch::asking(&program).args(["--version"]).text(VERSION) else { continue };
        match version(&said) {
            Some(version) if version >= NEEDED => return Ok(program),
            Some((major, minor)) => {
                older = older.or_else(|| Some(format!("{} {major}.{minor}", program.display())));
            }
            None => {}
        }
    }
    Err(older)
}

fn places(world: &World) -> Vec<PathBuf> {
    let below = |place: &str| world.dirs.system.join(place);
    match world.os {
        Os::Linux => vec![below("usr/local/bin/aws"), below("usr/bin/aws")],
        Os::Macos => vec![below("usr/local/bin/aws"), below("opt/homebrew/bin/aws")],
        Os::Windows => vec![Path::new(r"C:\Program Files\Amazon\AWSCLIV2\aws.exe").to_owned()],
    }
}

/// `aws-cli/2.36.7 Python/3.11.7 …`
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim_start().strip_prefix("aws-cli/")?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_every_aws_cli_is_read() {
        for (said, expected) in [
            ("aws-cli/2.36.7 Python/3.11.7 Linux/6.18 source/x86_64.debian.12\n", Some((2, 36))),
            ("aws-cli/1.45.11 Python/3.11.7 Linux/6.18 botocore/1.43.11", Some((1, 45))),
            ("", None),
            ("Python 3.11.2", None),
        ] {
            assert_eq!(version(said), expected, "{said}");
        }
        for (said, is_enough) in [("1.45.11", false), ("2.31.9", false), ("2.32.0", true), ("3.0.0", true)] {
            let version = version(&format!("aws-cli/{said} x"));
            assert_eq!(version >= Some(NEEDED), is_enough, "{said}");
        }
    }
}
