//! `genkan doctor --fix`: what a finding names as safe to mend, shown and asked one by one.
//!
//! Each is a command that exists: `setup` shows its plan and asks itself, `login` signs in, and modes lose what others
//! may do. Without a terminal there is nobody to ask, so nothing is done, and no flag makes up for it: scripts have
//! `setup --yes` and `refresh`.

use std::path::{Path, PathBuf};

use super::args::SetupArgs;
use super::login;
use super::setup::{Apply, apply_profile};
use crate::code::Exit;
use crate::fault::Result;
use crate::messages::report as words;
use crate::profile::Profile;
use crate::report::{Remedy, Report};
use crate::setup::intent::applied_scope;
use crate::setup::render;
use crate::world::{World, files, prompt};

/// Mends what may be mended, as far as the person agrees; whether anything was done. `typed` is the profile as the
/// person named it.
///
/// # Errors
/// Where the person interrupts, or mending fails.
pub(super) fn mend(world: &World, typed: Option<&str>, profile: &Profile, report: &Report) -> Result<bool> {
    let remedies = remedies(report);
    let ui = &world.ui;
    if remedies.is_empty() {
        ui.tell(words::NOTHING_TO_FIX, &[]);
        return Ok(false);
    }
    if !ui.interactive {
        ui.tell(words::WILL_FIX, &[]);
        remedies.iter().for_each(|remedy| ui.say(format_args!("  · {}", said(world, remedy))));
        ui.tell(words::FIX_ASKS, &[]);
        return Ok(false);
    }
    let mut mended = false;
    for remedy in &remedies {
        mended |= carry_out(world, typed, profile, remedy)?;
    }
    Ok(mended)
}

/// Each once: settings before the sign-in that they name, whatever is the cause of what.
fn remedies(report: &Report) -> Vec<Remedy> {
    let mut remedies: Vec<Remedy> = Vec::new();
    for remedy in report.findings.iter().filter_map(|finding| finding.remedy.clone()) {
        if !remedies.contains(&remedy) {
            remedies.push(remedy);
        }
    }
    remedies.sort_by_key(|remedy| match remedy {
        Remedy::Setup => 0,
        Remedy::Modes(_) => 1,
        Remedy::SignIn => 2,
    });
    remedies
}

fn carry_out(world: &World, typed: Option<&str>, profile: &Profile, remedy: &Remedy) -> Result<bool> {
    let asked = || {
        let question = world.ui.phrase(words::FIX_THIS, &[("what", &said(world, remedy))]);
        prompt::confirm(&world.ui, &question, false)
    };
    match remedy {
        Remedy::Setup => {
            // It shows its plan and asks.
            let args = SetupArgs {
                profile: typed.map(str::to_owned),
                scope: applied_scope(world, &profile.name),
                no_login: true,
                no_request: true,
                ..SetupArgs::default()
            };
            Ok(apply_profile(world, &args, Apply::Again)? == Exit::Done)
        }
        Remedy::SignIn => Ok(asked()? && login::now(world, profile)?),
        Remedy::Modes(paths) => {
            let agreed = asked()?;
            if agreed {
                paths.iter().try_for_each(|path| files::make_private(path))?;
            }
            Ok(agreed)
        }
    }
}

fn said(world: &World, remedy: &Remedy) -> String {
    let short = |path: &PathBuf| render::short(Path::new(path), &world.dirs.home);
    match remedy {
        Remedy::Setup => world.ui.phrase(words::FIX_SETUP, &[]),
        Remedy::SignIn => world.ui.phrase(words::FIX_SIGN_IN, &[]),
        Remedy::Modes(paths) => {
            let files = paths.iter().map(short).collect::<Vec<_>>().join(" ");
            world.ui.phrase(words::FIX_MODES, &[("files", &files)])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::report as code;
    use crate::report::{Finding, Group, Severity};
    use crate::world::testing::world;

    #[test]
    fn nothing_is_mended_that_no_finding_names_and_nothing_where_nobody_can_be_asked() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let file = world.dirs.aws_credentials.clone();
        files::replace(&file, b"x", None, files::Access::Public).unwrap();
        let finding = |remedy| Finding::new(&code::LATE, Group::Client, Severity::Error).remedy(remedy);
        let modes = Remedy::Modes(vec![file.clone()]);
        let findings =
            vec![finding(Remedy::SignIn), finding(modes.clone()), finding(Remedy::SignIn), finding(Remedy::Setup)];
        let report = Report { findings };
        assert_eq!(remedies(&report), [Remedy::Setup, modes, Remedy::SignIn]);
        assert!(!mend(&world, None, &Profile::default(), &report).unwrap());
        assert!(!mend(&world, None, &Profile::default(), &Report { findings: Vec::new() }).unwrap());
        let (out, err) = world.ui.said();
        assert!(out.is_empty() && err.contains("genkan login") && err.contains("~/.aws/credentials"), "{err}");
        assert!(err.contains("Nothing was changed") && err.contains("nothing here"), "{err}");
        #[cfg(unix)]
        assert_ne!(std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(&file).unwrap()) & 0o077, 0);
    }
}
