//! `genkan` without a verb: the wizard where nothing is set up, else where this machine stands and what to do next; a
//! short overview where nobody can be asked.

use std::path::Path;

use clap::{CommandFactory, Parser};

use super::Cli;
use super::provider;
use super::status::{self, StatusArgs};
use crate::code::Exit;
use crate::fault::Result;
use crate::messages::{Message, wizard as words};
use crate::profile::{load_applied, own_names, stored_names};
use crate::world::{World, prompt};

/// What the menu offers of every profile: the label, and what is run.
const OFFERS: [(Message, &[&str]); 3] =
    [(words::MENU_DOCTOR, &["doctor"]), (words::MENU_MODELS, &["models"]), (words::MENU_UNDO, &["undo"])];

/// `typed` are the flags that stand behind `genkan`.
pub(super) fn run(world: &mut World, typed: &[String], called: &Path) -> Result<u8> {
    if !world.ui.interactive {
        let help = super::help::translated(Cli::command(), world.ui.lang).render_help().to_string();
        world.ui.row(help.trim_end());
        return Ok(Exit::Done as u8);
    }
    // Where the administrator alone has set it up, the wizard knows what is left to the person.
    if own_names(world)?.is_empty() {
        return of_line(world, &["setup"], typed, called);
    }
    let names = stored_names(world)?;
    // What is wrong is what the menu is for.
    if let Err(fault) = status::run(world, &StatusArgs { profile: None, json: false }) {
        world.ui.fault(&fault);
    }
    // Of one that can't be read, signing in says why.
    let sign_in = || Some((words::MENU_SIGN_IN, vec!["login"]));
    let own = load_applied(world, None).map_or_else(|_| sign_in(), |loaded| provider::way_in(world, &loaded.profile));
    let all = own.into_iter().chain(OFFERS.iter().map(|(label, line)| (*label, line.to_vec())));
    let mut offers: Vec<(String, Vec<&str>)> =
        all.map(|(label, line)| (label.get(world.ui.lang).to_owned(), line)).collect();
    for name in names.iter().filter(|_| names.len() > 1) {
        offers.push((world.ui.phrase(words::MENU_USE, &[("profile", name)]), vec!["use", name]));
    }
    offers.push((words::MENU_CHANGE.get(world.ui.lang).to_owned(), vec!["setup", "--profile"]));
    offers.push((words::MENU_NOTHING.get(world.ui.lang).to_owned(), Vec::new()));
    let labels: Vec<_> = offers.iter().map(|(label, _)| label.clone()).collect();
    match &offers[prompt::select(&world.ui, words::MENU.get(world.ui.lang), &labels, 0)?].1[..] {
        [] => Ok(Exit::Done as u8),
        ["setup", "--profile"] => {
            of_line(world, &["setup", "--profile", super::wizard::provider(world)?], typed, called)
        }
        line => of_line(world, line, typed, called),
    }
}

/// Runs a command as if it had been typed.
fn of_line(world: &mut World, line: &[&str], typed: &[String], called: &Path) -> Result<u8> {
    let line: Vec<_> = line.iter().map(|word| (*word).to_owned()).chain(typed.iter().cloned()).collect();
    let command = Cli::parse_from(["genkan".to_owned()].iter().chain(&line)).command;
    super::execute(world, command, &line, called)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offer_is_a_command_as_it_stands() {
        for (_, line) in OFFERS {
            let typed = ["genkan"].iter().chain(line);
            assert!(Cli::try_parse_from(typed).is_ok_and(|cli| cli.command.is_some()), "{line:?}");
        }
    }
}
