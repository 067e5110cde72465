//! `genkan completions`: a shell's script, which offers what people type, and the names of the profiles that are applied
//! here.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgGroup, Command, ValueEnum};
use clap_complete::{Shell, generate};

use crate::code::Exit;
use crate::fault::Result;
use crate::profile::stored_names;
use crate::world::World;

/// What `genkan completions` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Script {
    Bash,
    Elvish,
    Fish,
    Powershell,
    Zsh,
    /// The names themselves, for the scripts: one a line
    #[value(hide = true)]
    Profiles,
}

/// How a script asks for the names.
const ASK: &str = "command genkan completions profiles 2>/dev/null";

/// What stands in a script for the names until the shell's own way to ask for them is put there.
const NAMES: &str = "GENKAN_PROFILES";

pub(super) fn run(world: &World, command: &Command, script: Script) -> Result<Exit> {
    let shell = match script {
        Script::Bash => Shell::Bash,
        Script::Elvish => Shell::Elvish,
        Script::Fish => Shell::Fish,
        Script::Powershell => Shell::PowerShell,
        Script::Zsh => Shell::Zsh,
        Script::Profiles => {
            stored_names(world)?.iter().for_each(|name| world.ui.data(name));
            return Ok(Exit::Done);
        }
    };
    world.ui.payload(script_for(shell, command).trim_end());
    Ok(Exit::Done)
}

fn script_for(shell: Shell, command: &Command) -> String {
    let mut command = offered(command);
    let mut bytes = Vec::new();
    generate(shell, &mut command, "genkan", &mut bytes);
    let script = String::from_utf8_lossy(&bytes).into_owned();
    match shell {
        Shell::Bash => script.replace(NAMES, &format!("$({ASK})")),
        // Files where no name fits: `--profile` takes a path, too.
        Shell::Zsh => {
            let script = script.replace(&format!("({NAMES})"), "_genkan_profiles");
            let body = format!("_genkan_profiles() {{\n    compadd -- ${{(f)\"$({ASK})\"}} || _files\n}}\n");
            script.replacen("\n_genkan() {", &format!("\n{body}\n_genkan() {{"), 1)
        }
        Shell::Fish => {
            let script = script.replace(&format!("-f -a \"{NAMES}\\t''\""), &format!("-a \"({ASK})\""));
            // The generator has flags alone for this shell.
            let by_name = command.get_subcommands().filter(|sub| sub.get_positionals().any(is_name));
            let lines = by_name.map(|sub| {
                let name = sub.get_name();
                format!("complete -c genkan -n \"__fish_genkan_using_subcommand {name}\" -f -a \"({ASK})\"\n")
            });
            lines.fold(script, |script, line| script + &line)
        }
        _ => script,
    }
}

/// Whether a value is the name of a profile.
fn is_name(arg: &Arg) -> bool {
    arg.get_id() == "profile"
}

/// The tree without what no person types, and with the names.
fn offered(command: &Command) -> Command {
    let is_offered = |arg: &&Arg| !arg.is_hide_set();
    let args = command.get_arguments().filter(is_offered).cloned();
    let args = args.map(|arg| {
        let values = arg.get_possible_values();
        match values.iter().any(PossibleValue::is_hide_set) {
            _ if is_name(&arg) => arg.value_parser(PossibleValuesParser::new([NAMES])),
            true => {
                arg.value_parser(PossibleValuesParser::new(values.into_iter().filter(|value| !value.is_hide_set())))
            }
            false => arg,
        }
    });
    let groups = command.get_groups().map(|group| {
        let is_left = |id: &&clap::Id| command.get_arguments().filter(is_offered).any(|arg| arg.get_id() == *id);
        ArgGroup::new(group.get_id().clone()).multiple(true).args(group.get_args().filter(is_left).cloned())
    });
    let subs = command.get_subcommands().filter(|sub| !sub.is_hide_set()).map(offered);
    let mut left = Command::new(command.get_name().to_owned())
        .disable_help_flag(command.is_disable_help_flag_set())
        .disable_version_flag(command.is_disable_version_flag_set())
        .disable_help_subcommand(command.is_disable_help_subcommand_set());
    if let Some(about) = command.get_about() {
        left = left.about(about.clone());
    }
    if let Some(version) = command.get_version() {
        left = left.version(version.to_owned());
    }
    left.args(args).groups(groups).subcommands(subs)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::{Cli, help};
    use crate::messages::Lang;

    const SHELLS: [Shell; 5] = [Shell::Bash, Shell::Elvish, Shell::Fish, Shell::PowerShell, Shell::Zsh];

    fn scripts() -> impl Iterator<Item = (Shell, String)> {
        let of = |lang| SHELLS.map(|shell| (shell, script_for(shell, &help::translated(Cli::command(), lang))));
        [Lang::En, Lang::Ja].into_iter().flat_map(of)
    }

    #[test]
    fn what_no_person_types_is_not_offered() {
        for (shell, script) in scripts() {
            for word in ["statusline", "uninstall", "packed", "zsh profiles", NAMES] {
                assert!(!script.contains(word), "{shell}: {word}");
            }
            assert!(script.contains("credentials") && script.contains("replace"), "{shell}");
        }
    }

    /// The words of a value stand between double quotes in some scripts, where a shell would run them.
    #[test]
    fn no_word_about_a_value_is_anything_that_a_shell_obeys() {
        fn walk(command: &Command, found: &mut Vec<String>) {
            for value in command.get_arguments().flat_map(Arg::get_possible_values) {
                let help = value.get_help().map(ToString::to_string).unwrap_or_default();
                if help.contains(['"', '$', '\\']) {
                    found.push(format!("{} {}: {help}", command.get_name(), value.get_name()));
                }
            }
            command.get_subcommands().for_each(|sub| walk(sub, found));
        }
        for lang in [Lang::En, Lang::Ja] {
            let mut found = Vec::new();
            walk(&help::translated(Cli::command(), lang), &mut found);
            assert!(found.is_empty(), "{found:#?}");
        }
    }

    #[test]
    fn names_of_profiles_are_asked_for_by_the_shells_that_can() {
        for (shell, script) in scripts() {
            let asks = script.matches("genkan completions profiles").count();
            match shell {
                Shell::Bash | Shell::Fish => assert!(asks > 5, "{shell}: {asks}"),
                Shell::Zsh => assert!(asks == 1 && script.matches("_genkan_profiles").count() > 5, "{shell}: {asks}"),
                _ => assert_eq!(asks, 0, "{shell}"),
            }
        }
    }
}
