//! `genkan profile list | show | validate | schema | new`.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::claude::Scope;
use crate::code::{Exit, profile as code};
use crate::fault::{Fault, Result};
use crate::messages::{Message, profile as words, wizard};
use crate::profile::draft::{self, Answers};
use crate::profile::{self, Decision, Hooks, Listed, Loaded, Profile, Request, Source, schema};
use crate::setup::pins::Warning;
use crate::setup::route;
use crate::world::files::{Access, Before, read, replace};
use crate::world::ui::pad;
use crate::world::{World, prompt};

/// What is done with deployment profiles.
#[derive(Debug, clap::Subcommand)]
pub enum ProfileCommand {
    /// List the profiles that have a name here.
    List,
    /// Show a profile as it resolves, and where each value comes from.
    Show {
        /// A name or a path; default: the one used here.
        profile: Option<String>,
    },
    /// Check a profile's file and everything that it extends.
    Validate { file: PathBuf },
    /// Print the JSON Schema of a profile, for editors.
    Schema,
    /// Write a first profile of an organisation.
    New(Box<New>),
}

/// The answers to `profile new`, as flags.
#[derive(Debug, clap::Args)]
pub struct New {
    /// The profile's name: a-z, 0-9 and `-`.
    #[arg(long)]
    pub name: Option<String>,
    /// Profile version, e.g. 2026.11.
    #[arg(long = "profile-version", value_name = "VERSION")]
    pub version: Option<String>,
    /// The embedded or machine-wide profile to start from.
    #[arg(long, value_name = "PROFILE")]
    pub extends: Option<String>,
    /// A name for the sign-in session.
    #[arg(long, value_name = "NAME")]
    pub sso_session: Option<String>,
    /// Address of the AWS access portal.
    #[arg(long, value_name = "URL")]
    pub sso_start_url: Option<String>,
    /// Home region of IAM Identity Center.
    #[arg(long, value_name = "REGION")]
    pub sso_region: Option<String>,
    /// AWS account, 12 digits.
    #[arg(long, value_name = "ID")]
    pub account_id: Option<String>,
    /// Permission set of a developer.
    #[arg(long, value_name = "NAME")]
    pub role_name: Option<String>,
    /// Support contact, shown in error messages.
    #[arg(long)]
    pub contact: Option<String>,
    /// Write to a new file instead of standard output.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// Does one of them.
///
/// # Errors
/// A `GK-PRO` code where a profile is missing or wrong, a `GK-SYS` code where a file can't be read or written.
pub(super) fn run(world: &World, command: &ProfileCommand, json: bool) -> Result<Exit> {
    match command {
        ProfileCommand::List => list(world, json)?,
        ProfileCommand::Show { profile } => show(world, profile.clone(), json)?,
        ProfileCommand::Validate { file } => {
            let loaded = profile::validate(world, file)?;
            if json {
                world.ui.json(&summary(world, &loaded));
            } else {
                let name = format!("{} {}", loaded.profile.name, loaded.profile.version);
                world.ui.tell(words::VALID, &[("profile", &name.trim_end())]);
                remarks(world, &loaded);
            }
        }
        ProfileCommand::Schema => world.ui.payload(format_args!("{:#}", schema::document())),
        ProfileCommand::New(new) => create(world, new, json)?,
    }
    Ok(Exit::Done)
}

fn list(world: &World, json: bool) -> Result<()> {
    let listed = profile::list(world)?;
    let ui = &world.ui;
    if json {
        let entry = |one: &Listed| {
            json!({
                "name": one.name,
                "version": one.version,
                "from": kind(&one.source).en,
                "file": file(&one.source),
                "default": one.default,
            })
        };
        ui.json(&json!({"profiles": listed.iter().map(entry).collect::<Vec<_>>()}));
        return Ok(());
    }
    let row = |mark: &str, name: &str, version: &str, from: &str| {
        let line = format!("{mark} {}  {}  {from}", pad(name, 20), pad(version, 10));
        ui.row(line.trim_end());
    };
    let word = |text: Message| text.get(ui.lang);
    row(" ", word(words::COLUMN_NAME), word(words::COLUMN_VERSION), word(words::COLUMN_FROM));
    for one in &listed {
        let from = format!("{}  {}", word(kind(&one.source)), file(&one.source).unwrap_or_default());
        row(if one.default { "*" } else { " " }, &one.name, &one.version, &from);
    }
    ui.tell(words::IS_DEFAULT, &[]);
    Ok(())
}

fn show(world: &World, name: Option<String>, json: bool) -> Result<()> {
    let loaded = profile::load(world, &Request { name, ..Request::default() })?;
    let ui = &world.ui;
    if json {
        let mut document = summary(world, &loaded);
        document["profile"] = json!(loaded.profile);
        document["origins"] = loaded.origins.iter().map(|(key, origin)| (key.clone(), origin.to_string())).collect();
        ui.json(&document);
        return Ok(());
    }
    ui.data(profile::annotated(&loaded, ui.lang, ui.columns())?.trim_end());
    let layers: Vec<_> = loaded.layers.iter().map(|layer| layer.phrase().say(ui.lang)).collect();
    ui.tell(words::LAYERS, &[("layers", &layers.join(" < "))]);
    remarks(world, &loaded);
    Ok(())
}

fn create(world: &World, new: &New, json: bool) -> Result<()> {
    let ui = &world.ui;
    let mut answers = Answers {
        name: new.name.clone().unwrap_or_default(),
        version: new.version.clone(),
        extends: new.extends.clone(),
        sso_session: new.sso_session.clone(),
        sso_start_url: new.sso_start_url.clone(),
        sso_region: new.sso_region.clone(),
        account_id: new.account_id.clone(),
        role_name: new.role_name.clone(),
        contact: new.contact.clone(),
    };
    let base = draft::base(world, &answers);
    let provider = base.as_ref().map(|base| base.profile.provider());
    if new.name.is_none() {
        if !ui.interactive || json {
            return Err(Fault::new(&code::NAME_WANTED));
        }
        ask(world, &mut answers, base.as_ref())?;
    }
    let draft = draft::draft(&answers, provider, ui.lang);
    let loaded = draft::check(world, draft.clone())?;
    let output = new.output.as_ref().map(|output| world.cwd.join(output));
    if let Some(output) = &output {
        write(output, &draft)?;
    }
    match &output {
        _ if json => {
            let mut document = summary(world, &loaded);
            document["file"] = json!(output);
            document["text"] = json!(draft);
            ui.json(&document);
        }
        Some(output) => {
            ui.tell(words::WRITTEN, &[("file", &output.display())]);
            remarks(world, &loaded);
            ui.tell(words::NEXT_SETUP, &[("file", &output.display())]);
        }
        None => {
            ui.payload(draft.trim_end());
            if new.name.is_none() {
                ui.tell(words::NOT_KEPT, &[]);
            }
        }
    }
    Ok(())
}

/// Asks for what no flag gave; an empty answer leaves a fact open. Each answer is judged as the profile will be.
fn ask(world: &World, answers: &mut Answers, base: Option<&Loaded>) -> Result<()> {
    type Field = fn(&mut Answers) -> &mut Option<String>;
    let lang = world.ui.lang;
    let provider = base.map(|base| base.profile.provider());
    let judge = |answers: Answers| {
        draft::check(world, draft::draft(&answers, provider, lang)).map(drop).map_err(|fault| fault.message(lang))
    };
    let valid = |typed: &str| judge(Answers { name: typed.to_owned(), ..Answers::default() });
    answers.name = prompt::input(&world.ui, wizard::NAME.get(lang), None, valid)?;
    let version: [(Message, Field); 1] = [(wizard::VERSION, |answers| &mut answers.version)];
    let aws: [(Message, Field); 4] = [
        (wizard::START_URL, |answers| &mut answers.sso_start_url),
        (wizard::SSO_REGION, |answers| &mut answers.sso_region),
        (wizard::ACCOUNT, |answers| &mut answers.account_id),
        (wizard::ROLE, |answers| &mut answers.role_name),
    ];
    let contact: [(Message, Field); 1] = [(wizard::CONTACT, |answers| &mut answers.contact)];
    // What the others need stands in the draft to be filled in: each is one line.
    let is_of_aws = base.is_none_or(|base| base.profile.aws().is_some());
    for (question, field) in version.iter().chain(aws.iter().filter(|_| is_of_aws)).chain(&contact) {
        if field(answers).is_some() {
            continue;
        }
        let given = |typed: &str| Some(typed.to_owned()).filter(|typed| !typed.is_empty());
        let valid = |typed: &str| {
            let mut with_it = answers.clone();
            *field(&mut with_it) = given(typed);
            judge(with_it)
        };
        let question = world.ui.phrase(wizard::MAY_BE_EMPTY, &[("question", &question.get(lang))]);
        let typed = prompt::optional(&world.ui, &question, valid)?;
        *field(answers) = given(&typed);
    }
    Ok(())
}

/// Never over a file that is there.
fn write(output: &Path, draft: &str) -> Result<()> {
    if read(output)?.is_some() {
        return Err(Fault::new(&code::EXISTS).with("file", output.display()));
    }
    replace(output, draft.as_bytes(), Some(Before::Absent), Access::Public)
}

/// What is open, what is asked and what is run.
fn remarks(world: &World, loaded: &Loaded) {
    let ui = &world.ui;
    if !loaded.open.is_empty() {
        ui.tell(words::OPEN, &[("keys", &loaded.open.join(", "))]);
    }
    if !loaded.asked.is_empty() {
        ui.tell(words::ASKED, &[("keys", &loaded.asked.join(", "))]);
    }
    for key in undecided(&loaded.profile) {
        ui.tell(if key == "network.proxy" { words::DECIDE_PROXY } else { words::DECIDE_HOOKS }, &[]);
    }
    for warning in warnings(world, loaded) {
        ui.say(warning.phrase().say(ui.lang));
    }
    for command in &loaded.commands {
        ui.tell(words::RUNS, &[("line", &command.line), ("key", &command.key)]);
    }
}

/// What stands against a pin, and isn't the profile's own choice.
fn warnings(world: &World, loaded: &Loaded) -> Vec<Warning> {
    let all = route::warnings(&loaded.profile, &loaded.catalogue, world.today()).into_iter();
    all.filter(|warning| !warning.is_choice).collect()
}

/// Keys that a profile for managed scope should decide on, and leaves to whatever is there.
fn undecided(profile: &Profile) -> Vec<&'static str> {
    let proxy =
        profile.network.proxy_decision() == Decision::Open && !profile.ask.iter().any(|key| key == "network.proxy");
    let keys = [("network.proxy", proxy), ("claude.hooks", profile.claude.hooks == Hooks::Auto)];
    let open = keys.into_iter().filter(|(_, is_open)| *is_open && profile.scope == Scope::Managed);
    open.map(|(key, _)| key).collect()
}

fn summary(world: &World, loaded: &Loaded) -> Value {
    let commands = loaded.commands.iter().map(|command| json!({"key": command.key, "line": command.line}));
    json!({
        "name": loaded.profile.name,
        "version": loaded.profile.version,
        "layers": loaded.layers.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "open": loaded.open,
        "asked": loaded.asked,
        "undecided": undecided(&loaded.profile),
        "warnings": warnings(world, loaded).iter().map(Warning::document).collect::<Vec<_>>(),
        "commands": commands.collect::<Vec<_>>(),
    })
}

fn kind(source: &Source) -> Message {
    match source {
        Source::Embedded(_) => words::FROM_EMBEDDED,
        Source::Machine(_) => words::FROM_MACHINE,
        Source::Applied(_) => words::FROM_APPLIED,
        _ => words::FROM_OWN,
    }
}

fn file(source: &Source) -> Option<String> {
    (!matches!(source, Source::Embedded(_))).then(|| source.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;
    use crate::world::{Ui, testing};

    fn machine(lang: Lang) -> (tempfile::TempDir, World) {
        let root = tempfile::tempdir().unwrap();
        let world = World { ui: Ui::memory(lang), ..testing::world(root.path(), &[]) };
        (root, world)
    }

    fn new(output: Option<&str>) -> ProfileCommand {
        ProfileCommand::New(Box::new(New {
            name: Some("acme".to_owned()),
            version: Some("1".to_owned()),
            extends: None,
            sso_session: None,
            sso_start_url: Some("https://acme.awsapps.com/start".to_owned()),
            sso_region: None,
            account_id: None,
            role_name: Some("Dev".to_owned()),
            contact: None,
            output: output.map(PathBuf::from),
        }))
    }

    #[derive(Debug, clap::Parser)]
    struct Line {
        #[command(subcommand)]
        command: ProfileCommand,
    }

    #[test]
    fn the_flags_are_the_contracts() {
        use clap::{CommandFactory, Parser};
        Line::command().debug_assert();
        let flags =
            "--name acme --sso-start-url https://a.awsapps.com/start --account-id 1 --role-name Dev --output a.toml";
        let line = format!("profile new {flags}");
        let ProfileCommand::New(new) = Line::try_parse_from(line.split(' ')).unwrap().command else { panic!("{line}") };
        assert_eq!((new.name.as_deref(), new.role_name.as_deref()), (Some("acme"), Some("Dev")));
        for line in ["profile list", "profile show", "profile show acme", "profile validate a.toml", "profile schema"] {
            Line::try_parse_from(line.split(' ')).unwrap();
        }
    }

    #[test]
    fn a_new_profile_is_written_once_and_is_valid() {
        let (root, world) = machine(Lang::En);
        assert_eq!(run(&world, &new(Some("acme.toml")), false).unwrap(), Exit::Done);
        assert_eq!(run(&world, &new(Some("acme.toml")), false).unwrap_err().code().id, "GK-PRO-044");
        let validate = ProfileCommand::Validate { file: "acme.toml".into() };
        assert_eq!(run(&world, &validate, false).unwrap(), Exit::Done);
        let file = root.path().join("acme.toml").display().to_string();
        let (out, err) = world.ui.said();
        assert_eq!(out, "");
        let pin = "The pin `jp.anthropic.claude-haiku-4-5-20251001-v1:0`: AWS has been free to retire it since 2026-10-01; where \
                   the account no longer offers it, pin another with `models.haiku` in the profile\n";
        assert_eq!(
            err,
            format!(
                "wrote {file}\nnot configured yet: aws.account_id\n{pin}next: genkan setup --profile {file} --dry-run\n\
                 acme 1: valid\nnot configured yet: aws.account_id\n{pin}"
            )
        );
    }

    #[allow(clippy::disallowed_methods, reason = "it writes what the machine has")]
    #[test]
    fn a_pin_that_nothing_knows_is_said_with_what_may_have_been_meant() {
        let (root, world) = machine(Lang::En);
        let file = root.path().join("acme.toml");
        let text = "extends = \"bedrock-jp\"\nname = \"acme\"\n[models]\nopus = \"jp.anthropic.claude-opsu-5-5\"\n";
        std::fs::write(&file, text).unwrap();
        let validate = ProfileCommand::Validate { file };
        assert_eq!(run(&world, &validate, false).unwrap(), Exit::Done);
        assert!(
            world.ui.said().1.contains(
                "The pin `jp.anthropic.claude-opsu-5-5`: the catalogue doesn't know this model; judged by its prefix alone; \
                 did you mean `jp.anthropic.claude-opus-5-5`?"
            ),
            "{}",
            world.ui.said().1
        );
        run(&world, &validate, true).unwrap();
        let document: Value = serde_json::from_str(&world.ui.said().0).unwrap();
        assert_eq!(document["warnings"][0]["tier"], "opus");
        assert!(document["warnings"][0]["what"].as_str().unwrap().contains("did you mean"), "{document}");
    }

    #[test]
    fn a_wrong_answer_is_refused_before_anything_is_written() {
        let (root, world) = machine(Lang::En);
        let ProfileCommand::New(mut flags) = new(Some("acme.toml")) else { unreachable!() };
        flags.account_id = Some("12".to_owned());
        flags.name = Some("bedrock-jp".to_owned());
        let fault = run(&world, &ProfileCommand::New(flags), false).unwrap_err();
        let messages: Vec<_> =
            std::iter::once(&fault).chain(fault.others()).map(|fault| fault.message(Lang::En)).collect();
        assert_eq!(
            messages,
            [
                "profile new: `bedrock-jp` is the name of an embedded profile",
                "profile new: `aws.account_id` is `12`; an AWS account id has 12 digits"
            ]
        );
        assert!(!root.path().join("acme.toml").exists());
    }

    #[test]
    fn show_and_list_speak_both_languages_and_json() {
        let (_root, world) = machine(Lang::Ja);
        run(&world, &ProfileCommand::List, false).unwrap();
        run(&world, &ProfileCommand::Show { profile: Some("bedrock-jp-private".to_owned()) }, false).unwrap();
        let (out, err) = world.ui.said();
        insta::assert_snapshot!("list_and_show_ja", format!("{out}---\n{err}"));
        let (_root, world) = machine(Lang::En);
        run(&world, &ProfileCommand::Show { profile: None }, true).unwrap();
        let shown: Value = serde_json::from_str(&world.ui.said().0).unwrap();
        assert_eq!(shown["profile"]["residency"]["regions"], json!(["ap-northeast-1", "ap-northeast-3"]));
        assert_eq!(shown["origins"]["aws.region"], "embedded bedrock-jp:28:1");
        assert_eq!(shown["open"][0], "aws.sso_start_url");
        let (_root, world) = machine(Lang::En);
        run(&world, &ProfileCommand::List, true).unwrap();
        let listed: Value = serde_json::from_str(&world.ui.said().0).unwrap();
        assert_eq!(
            listed["profiles"][0],
            json!({"name": "bedrock-jp", "version": "2026.11", "from": "embedded", "file": null, "default": true})
        );
    }
}
