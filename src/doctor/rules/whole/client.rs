//! Faults of Claude Code and its settings, with what else such a machine shows.

use super::super::client::tests::{broken, differs, left, name, program, unread, wrong};
use super::super::credentials::tests::signs_as;
use super::super::network::tests::setting;
use super::credentials::without_sign_in;
use super::*;
use crate::claude::Scope;
use crate::claude::installed::{Starter, Unusable};
use crate::code::{aws, client as code};
use crate::doctor::facts::client::{
    Applied, Bound, Decided, Difference, Elsewhere, FileKind, FolderFlaw, HelperFailure, Led, Leftover, Misplaced,
    Place, ProgramFlaw, Refusal, Runs, State, StoppingHook, Unread, Why, Wrapper, Wrong,
};
use crate::messages::client as reasons;
use crate::session::aws::{By, SignsAs};
use Severity::{Error, Info, Warning};

/// The person's settings don't count: no provider, no region, no pins, no identity, and no request.
fn without_settings(machine: &mut Machine) {
    machine.client().settings = Probe::Failed(failure_with(&crate::code::document::NOT_JSON, &[("file", SETTINGS)]));
    machine.client().hook = None;
    let models = machine.models();
    (models.wiring, models.setters, models.aws_region) = Default::default();
    machine.credentials().signs_as = Probe::Got(SignsAs { source: None, ..signs_as(By::Nothing, None) });
    let elsewhere = "https://bedrock-runtime.us-east-1.amazonaws.com is not an address of the residency";
    machine.not_invoked(elsewhere);
    machine.account().refused.clear();
}

fn unstarted(it: &mut Machine, said: &str) {
    let file = "/usr/local/bin/claude".to_owned();
    it.client().refusals = vec![Refusal::Program { file, exit: "127".into(), said: said.into(), flaw: None }];
}

fn place(name: &str, managed: bool) -> Place {
    Place { name: name.into(), managed }
}

/// Nothing of the profile's is here, and nobody has signed in yet.
fn fresh(machine: &mut Machine, applied: Applied) {
    without_settings(machine);
    let mut settings = crate::doctor::facts::client::Settings {
        scope: Scope::User,
        applied,
        kept: 0,
        differing: vec![differs("env.AWS_REGION", State::Missing), differs("awsAuthRefresh", State::Missing)],
        leftovers: vec![left("ANTHROPIC_API_KEY", reasons::DORMANT_KEY)],
        hidden: Vec::new(),
        torn: None,
        elsewhere: Vec::new(),
        in_use: None,
    };
    settings.differing.push(Difference { kind: FileKind::Aws, ..differs("[profile claude-code]", State::Missing) });
    machine.client().settings = Probe::Got(settings);
    machine.models().written.clear();
    machine.no_keys(&aws::SIGNED_OUT);
    machine.session().token_expires = None;
}

fn leftover(machine: &mut Machine, name: &str, why: crate::messages::Message) {
    machine.settings().leftovers = vec![left(name, why)];
}

fn wrapper(place: &str, sets: Vec<String>) -> Wrapper {
    Wrapper { place: place.into(), sets, leads: None }
}

/// A file that Claude Code's settings name.
/// A mode of the machine's part that it can't stay with.
fn closed(machine: &mut Machine, file: &str, state: State, code: &crate::code::Code) {
    let (was, wanted, rights) = (Some("0700 0:0".into()), Some("0755 0:0".into()), Some(code.id.to_owned()));
    let differing = Difference { file: file.into(), by: None, was, wanted, rights, ..differs("mode", state) };
    machine.settings().differing = vec![differing];
}

fn led(is_there: bool) -> Led {
    Led {
        name: "AWS_CONFIG_FILE".into(),
        value: "~/aws/config".into(),
        place: SETTINGS.into(),
        managed: false,
        instead: "/h/.aws/config".into(),
        is_there,
    }
}

fn of_no_mode(machine: &mut Machine) {
    let (name, value) = ("AWS_DEFAULTS_MODE".into(), "fast".into());
    let (why, place) = (reasons::NO_DEFAULTS_MODE.en.into(), place("shell", false));
    machine.client().refusals = vec![Refusal::Variable { name, value, why, place }];
}

pub(super) const ROWS: &[Row] = &[
    row(
        "the folder of the settings is a link to a drive that isn't there",
        |it| {
            it.settings().differing = vec![differs("env.AWS_REGION", State::Missing)];
            it.client().dangling = [("/h/.claude".into(), "/mnt/usb/claude".into())].into();
        },
        &[("GK-CLI-011", Error)],
    ),
    row(
        "a script by the client's name that sets what the settings set as well",
        |it| {
            let sets = vec!["AWS_PROFILE".into(), "AWS_REGION".into()];
            it.client().wrappers = vec![wrapper("/h/bin/claude", sets)];
        },
        &[],
    ),
    row(
        "a script by the client's name that sets the AWS profile, where setup wrote none",
        |it| {
            without_sign_in(it);
            it.client().wrappers = vec![wrapper("/h/bin/claude", vec!["AWS_PROFILE".into()])];
        },
        &[("GK-CLI-073", Warning)],
    ),
    row(
        "a script by the client's name that sets another address",
        |it| {
            let sets = vec!["ANTHROPIC_BEDROCK_BASE_URL".into(), "AWS_REGION".into()];
            it.client().wrappers = vec![wrapper("/h/bin/claude", sets)];
        },
        &[("GK-CLI-073", Warning)],
    ),
    row(
        "a script by the client's name",
        |it| it.client().wrappers = vec![wrapper("/h/.zshrc:3", vec!["--settings".into()])],
        &[("GK-CLI-073", Warning)],
    ),
    row(
        "a record of genkan's that breaks off",
        |it| it.settings().torn = Some("/h/.local/state/genkan/ledger.json".into()),
        &[("GK-SYS-012", Warning)],
    ),
    row(
        "a comment behind a value in the AWS file",
        |it| {
            let (was, wanted) = (Some("111122223333 # prod".into()), Some("111122223333".into()));
            let differing = differs("profile claude-code.sso_account_id", State::Drifted);
            it.settings().differing = vec![Difference { kind: FileKind::Aws, was, wanted, ..differing }];
        },
        &[("GK-CLI-011", Warning)],
    ),
    row(
        "a switch that is on in another word",
        |it| {
            let was = Some("TRUE".into());
            let differing = Difference { was, ..differs("env.CLAUDE_CODE_USE_BEDROCK", State::Drifted) };
            it.settings().differing = vec![differing];
        },
        &[("GK-CLI-011", Warning)],
    ),
    row(
        "a managed folder that ordinary users can't read: nothing holds for them, nothing else is said",
        |it| closed(it, "/etc/claude-code", State::Drifted, &code::CLOSED_TO_PEOPLE),
        &[("GK-CLI-060", Error)],
    ),
    row(
        "a stored profile that ordinary users can't read",
        |it| closed(it, "/var/lib/genkan/profiles/acme.toml", State::Drifted, &code::CLOSED_TO_HOOKS),
        &[("GK-CLI-107", Error)],
    ),
    row(
        "a machine's own profile that ordinary users can't read",
        |it| closed(it, "/etc/genkan/profile.toml", State::Drifted, &code::CLOSED_RECORD),
        &[("GK-CLI-108", Warning)],
    ),
    row(
        "a managed folder that others can change",
        |it| closed(it, "/etc/claude-code", State::Drifted, &code::OPEN_TO_OTHERS),
        &[("GK-CLI-061", Error)],
    ),
    row(
        "another team's drop-in that ordinary users can't read",
        |it| closed(it, "/etc/claude-code/managed-settings.d/10-o.json", State::Overridden, &code::CLOSED_DROP_IN),
        &[("GK-CLI-105", Warning)],
    ),
    row(
        "a region with a carriage return behind it",
        |it| {
            let (was, wanted) = (Some("ap-northeast-1\r".into()), Some("ap-northeast-1".into()));
            it.settings().differing = vec![Difference { was, wanted, ..differs("env.AWS_REGION", State::Drifted) }];
        },
        &[("GK-CLI-011", Warning)],
    ),
    row(
        "a portal's address as a browser shows it",
        |it| {
            let address = |end: &str| Some(format!("https://acme.awsapps.com/start{end}"));
            let differing = differs("sso-session acme.sso_start_url", State::Drifted);
            let (was, wanted) = (address("/#/"), address(""));
            it.settings().differing = vec![Difference { kind: FileKind::Aws, was, wanted, ..differing }];
        },
        &[("GK-CLI-011", Warning)],
    ),
    row(
        "a profile's name with a blank behind it",
        |it| {
            let (was, wanted) = (Some("claude-code ".into()), Some("claude-code".into()));
            it.settings().differing = vec![Difference { was, wanted, ..differs("env.AWS_PROFILE", State::Drifted) }];
        },
        &[("GK-CLI-011", Error)],
    ),
    row(
        "another provider that is off in another word",
        |it| {
            let (was, wanted) = (Some("0".into()), Some(String::new()));
            let differing = Difference { was, wanted, ..differs("env.CLAUDE_CODE_USE_VERTEX", State::Drifted) };
            it.settings().differing = vec![differing];
        },
        &[("GK-CLI-011", Warning)],
    ),
    row(
        "a hook of the person's whose script is gone",
        |it| {
            let (event, file, place) = ("UserPromptSubmit".into(), "/opt/check.py".into(), SETTINGS.into());
            it.client().stopping = vec![StoppingHook { event, file, place, managed: false }];
        },
        &[("GK-CLI-072", Error)],
    ),
    row(
        "seconds in the place of milliseconds",
        |it| {
            let place = place(SETTINGS, false);
            let (name, value) = ("API_TIMEOUT_MS".into(), "600".into());
            it.client().refusals = vec![Refusal::Hurried { name, value, milliseconds: 600, place }];
        },
        &[("GK-CLI-087", Error)],
    ),
    row(
        "a time that only short answers meet, in managed settings",
        |it| {
            let place = place("/etc/claude-code/managed-settings.json", true);
            let (name, value) = ("API_TIMEOUT_MS".into(), "30000".into());
            it.client().refusals = vec![Refusal::Hurried { name, value, milliseconds: 30_000, place }];
        },
        &[("GK-CLI-087", Warning)],
    ),
    row(
        "a beta of the person's own",
        |it| it.client().adding = [("ANTHROPIC_BETAS".into(), SETTINGS.into())].into(),
        &[("GK-CLI-088", Info)],
    ),
    row(
        "a hook of the company's that is asked before each prompt",
        |it| it.client().untried = vec!["/etc/claude-code/managed-settings.json".into()],
        &[("GK-CLI-086", Info)],
    ),
    row(
        "hooks of others before every tool",
        |it| it.client().before_tools = vec!["/etc/claude-code/managed-settings.json".into()],
        &[("GK-CLI-092", Info)],
    ),
    row(
        "what npm puts in the program's place",
        |it| {
            unstarted(
                it,
                "Error: claude native binary not installed. Either postinstall did not run (--ignore-scripts…",
            )
        },
        &[("GK-CLI-078", Error)],
    ),
    row(
        "a program whose interpreter isn't there",
        |it| {
            unstarted(it, "/usr/bin/env: ‘node’: No such file or directory");
            let Some(Refusal::Program { flaw, .. }) = it.client().refusals.first_mut() else { return };
            *flaw = Some(ProgramFlaw::Interpreter("node".into()));
        },
        &[("GK-CLI-078", Error)],
    ),
    row(
        "a script with the line ends of Windows",
        |it| {
            unstarted(it, "/bin/sh: 1: /usr/local/bin/claude: not found");
            let Some(Refusal::Program { flaw, .. }) = it.client().refusals.first_mut() else { return };
            *flaw = Some(ProgramFlaw::LineEndings);
        },
        &[("GK-CLI-078", Error)],
    ),
    row(
        "a program of another machine's",
        |it| unstarted(it, "/bin/sh: 1: /usr/local/bin/claude: Exec format error"),
        &[("GK-CLI-078", Error)],
    ),
    row(
        "another program of its name",
        |it| {
            let (file, said) = ("/usr/local/bin/claude".into(), "claude 0.3.1".into());
            it.client().refusals = vec![Refusal::Other { file, said }];
        },
        &[("GK-CLI-079", Error)],
    ),
    row(
        "an alias that leads nowhere",
        |it| {
            let (place, target) = ("/h/.bashrc:2".into(), "~/.claude/local/claude".into());
            it.client().refusals = vec![Refusal::Alias { place, target }];
        },
        &[("GK-CLI-081", Error)],
    ),
    row(
        "a shell that allows few open files",
        |it| {
            it.client().refusals = vec![Refusal::OpenFiles { limit: 20 }];
            it.client().hook.as_mut().unwrap().runs = Runs::Mute;
        },
        &[("GK-CLI-101", Error)],
    ),
    row(
        "a shell that allows no more open files than one prompt needs, and a hook that isn't there",
        |it| {
            it.client().refusals = vec![Refusal::OpenFiles { limit: 48 }];
            it.client().hook.as_mut().unwrap().runs = Runs::Missing;
        },
        &[("GK-CLI-018", Error), ("GK-CLI-101", Warning)],
    ),
    row(
        "a home on a disk from which nothing may be started",
        |it| it.client().hook.as_mut().unwrap().runs = Runs::Forbidden,
        &[("GK-CLI-018", Error)],
    ),
    row(
        "a disk that is full",
        |it| it.client().refusals = vec![Refusal::Full { folder: "/h/.claude".into() }],
        &[("GK-CLI-082", Error)],
    ),
    row("a folder that is gone", |it| it.client().refusals = vec![Refusal::Folder], &[("GK-CLI-080", Error)]),
    row(
        "managed settings that the person may not read",
        |it| it.client().unread = vec![unread(Scope::Managed, Why::Denied("Permission denied (os error 13)".into()))],
        &[("GK-CLI-023", Warning)],
    ),
    row(
        "settings of Windows's in WSL that nobody can make out",
        |it| {
            let wrong = Wrong { key: "wslInheritsWindowsSettings".into(), ..wrong().remove(0) };
            let place = "/mnt/c/Program Files/ClaudeCode/managed-settings.json".into();
            it.client().unread = vec![Unread { place, scope: Some(Scope::Managed), why: Why::Ignored(vec![wrong]) }];
        },
        &[("GK-CLI-022", Error)],
    ),
    row(
        "a link that leads nowhere in the program's place",
        |it| {
            it.client().programs = Vec::new();
            it.client().unusable = [("/h/.local/bin/claude".into(), Unusable::LeadsTo("/h/gone".into()))].into();
        },
        &[("GK-CLI-084", Error)],
    ),
    row(
        "a program at a place from which none may be started",
        |it| {
            it.client().programs = Vec::new();
            it.client().unusable = [("/h/.local/bin/claude".into(), Unusable::Place)].into();
        },
        &[("GK-CLI-084", Error)],
    ),
    row(
        "a program without the permission to be started",
        |it| {
            it.client().programs = Vec::new();
            it.client().unusable = [("/h/.local/bin/claude".into(), Unusable::Permission)].into();
        },
        &[("GK-CLI-084", Error)],
    ),
    row(
        "its own file is torn",
        |it| {
            let file = "/h/.claude.json".to_owned();
            it.client().refusals = vec![Refusal::State { file, line: 3, column: 1, backup: None }];
        },
        &[("GK-CLI-074", Error)],
    ),
    row(
        "nobody is asked for permissions, as root",
        |it| it.client().refusals = vec![Refusal::Bypass { place: place(SETTINGS, false) }],
        &[("GK-CLI-075", Error)],
    ),
    row(
        "a sandbox is required and isn't there",
        |it| {
            let programs = vec!["bwrap".into(), "socat".into()];
            it.client().refusals = vec![Refusal::Sandbox { programs, place: place(SETTINGS, false) }];
        },
        &[("GK-CLI-076", Error)],
    ),
    row(
        "the program that makes the managed settings fails",
        |it| {
            let (program, said) = ("/opt/acme/claude-policy".into(), "device isn't enrolled".into());
            let (failure, place) =
                (HelperFailure::Exit { exit: "3".into(), said }, place("/etc/claude-code/managed-settings.json", true));
            it.client().refusals = vec![Refusal::PolicyHelper { program, failure, is_skipped: false, place }];
        },
        &[("GK-CLI-096", Error)],
    ),
    row(
        "the program that makes the managed settings isn't there",
        |it| {
            let program = "/opt/acme/claude-policy".into();
            let (failure, place) = (HelperFailure::Missing, place("/etc/claude-code/managed-settings.json", true));
            it.client().refusals = vec![Refusal::PolicyHelper { program, failure, is_skipped: false, place }];
        },
        &[("GK-CLI-096", Error)],
    ),
    row(
        "the program that makes the managed settings fails, and is skipped",
        |it| {
            let program = "/opt/acme/claude-policy".into();
            let (failure, place) = (HelperFailure::NoObject, place("/etc/claude-code/managed-settings.json", true));
            it.client().refusals = vec![Refusal::PolicyHelper { program, failure, is_skipped: true, place }];
        },
        &[("GK-CLI-096", Warning)],
    ),
    row(
        "the folder for temporary files is another user's",
        |it| {
            let (folder, flaw) = ("/scratch/tmp/claude-1000".into(), FolderFlaw::OfAnother(0));
            let (name, place) = (Some("CLAUDE_CODE_TMPDIR".into()), place("shell", false));
            it.client().refusals = vec![Refusal::Temporary { folder, flaw, name, place }];
        },
        &[("GK-CLI-097", Error)],
    ),
    row(
        "another Region and bundle in the AWS profile, which Claude Code's own variables go before",
        |it| {
            let of_file = |key: &str| Difference { kind: FileKind::Aws, ..differs(key, State::Drifted) };
            it.settings().differing =
                ["region", "ca_bundle"].map(|key| of_file(&format!("profile claude-code.{key}"))).into();
        },
        &[("GK-CLI-011", Warning)],
    ),
    row(
        "another Region in the AWS profile, and none in Claude Code's settings",
        |it| {
            it.unset("AWS_REGION");
            let differs = differs("profile claude-code.region", State::Drifted);
            it.settings().differing = vec![Difference { kind: FileKind::Aws, ..differs }];
        },
        &[("GK-CLI-011", Error)],
    ),
    row(
        "a managed limit of a wrong type closes every provider",
        |it| {
            let place = "/etc/claude-code/managed-settings.json";
            let (key, expected) = ("allowedProviders".to_owned(), "list".to_owned());
            let wrong = vec![Wrong { key, expected, found: "string".into() }];
            it.client().unread = vec![Unread { place: place.into(), ..unread(Scope::Managed, Why::Ignored(wrong)) }];
            let why = reasons::PROVIDER_NOT_ALLOWED;
            let limit = Leftover { place: place.into(), managed: true, ..left("allowedProviders", why) };
            it.settings().leftovers.push(limit);
        },
        &[("GK-CLI-022", Error)],
    ),
    row(
        "a variable of another program's that leaves no session",
        |it| {
            let (name, value) = ("CLAUDE_CODE_CONFIG_PROBE".into(), "1".into());
            let (why, place) = (reasons::NO_PROMPT_TAKEN.en.into(), place("shell", false));
            it.client().refusals = vec![Refusal::Variable { name, value, why, place }];
        },
        &[("GK-CLI-100", Error)],
    ),
    row("a mode of AWS's SDK that there isn't", of_no_mode, &[("GK-CLI-100", Error)]),
    row(
        "the same, where nobody has to be asked for the keys",
        |it| {
            of_no_mode(it);
            it.credentials().at_hand = true;
        },
        &[("GK-CLI-102", Warning)],
    ),
    row(
        "a variable of another program's that makes Claude Code forget the provider",
        |it| {
            leftover(it, "CLAUDE_CODE_RESTRICTED", reasons::PROVIDER_FORGOTTEN);
            it.models().forgotten = Some("CLAUDE_CODE_RESTRICTED".into());
        },
        &[("GK-CLI-006", Error)],
    ),
    row(
        "managed settings want a newer version",
        |it| {
            let (wanted, found) = ("9.0.0".into(), "2.1.328".into());
            let place = place("/etc/claude-code/managed-settings.json", true);
            it.client().refusals = vec![Refusal::Version { bound: Bound::Minimum, wanted, found, place }];
        },
        &[("GK-CLI-077", Error)],
    ),
    row(
        "a folder of the shell's beside the one that was set up",
        |it| {
            it.client().moved = [("CLAUDE_CONFIG_DIR".to_owned(), "/h/.claude-work".to_owned())].into();
            let led = Difference {
                file: "/h/.claude-work/settings.json".into(),
                ..differs("env.AWS_REGION", State::Missing)
            };
            let left = Difference { was: Some("1".into()), wanted: None, ..differs("env.AWS_REGION", State::Drifted) };
            it.settings().differing = vec![led, left];
        },
        &[("GK-CLI-011", Error)],
    ),
    row(
        "a file of AWS's that isn't there",
        |it| {
            it.client().moved = [("AWS_CONFIG_FILE".to_owned(), "/h/work/aws-config".to_owned())].into();
            it.client().nowhere = vec!["AWS_CONFIG_FILE".into()];
            let led = differs("[profile claude-code]", State::Missing);
            it.settings().differing =
                vec![Difference { kind: FileKind::Aws, file: "/h/work/aws-config".into(), ..led }];
        },
        &[("GK-CLI-011", Error)],
    ),
    row("no client", |it| it.client().programs.clear(), &[("GK-CLI-004", Error)]),
    row(
        "no client, and the profile says where to get it",
        |it| {
            it.client().programs.clear();
            it.profile.claude.install_hint = "See the wiki.".into();
        },
        &[("GK-CLI-004", Error)],
    ),
    row(
        "an old client before one that is new enough",
        |it| {
            let new = program("/home/a/.local/bin/claude", "2.1.332", Starter::Nobody);
            it.client().programs = vec![program("/a", "2.1.100", Starter::Terminal), new];
        },
        &[("GK-CLI-005", Error), ("GK-CLI-020", Info), ("GK-CLI-021", Info)],
    ),
    row(
        "a client that sends elsewhere whatever it is told",
        |it| it.client().programs = vec![program("/a", "2.1.41", Starter::Terminal)],
        &[("GK-CLI-054", Error)],
    ),
    row(
        "a client that goes on where the guard fails",
        |it| {
            it.client().programs = vec![program("/a", "2.1.280", Starter::Terminal)];
            it.client().written.insert("onFailure".into());
        },
        &[("GK-CLI-055", Error)],
    ),
    row(
        "an old client",
        |it| it.client().programs = vec![program("/a", "2.1.100", Starter::Terminal)],
        &[("GK-CLI-005", Error)],
    ),
    row(
        "a client that the organisation hasn't approved",
        |it| it.profile.claude.maximum_version = "2.1.300".into(),
        &[("GK-CLI-070", Warning)],
    ),
    row(
        "an empty client",
        |it| (it.client().programs[0].version, it.client().programs[0].is_empty) = (None, true),
        &[("GK-CLI-071", Error)],
    ),
    row(
        "a client that hangs",
        |it| {
            it.client().programs[0].version = None;
            it.client().refusals = vec![Refusal::Silent { file: "/usr/local/bin/claude".into() }];
        },
        &[("GK-CLI-085", Warning)],
    ),
    row("a client of no age", |it| it.client().programs[0].version = None, &[]),
    row(
        "old copies behind the client, of which nobody starts one",
        |it| {
            it.client().programs.push(program("/brew/bin/claude", "2.0.14", Starter::Terminal));
            it.client().programs.push(program("/h/.claude/local/claude", "1.0.60", Starter::Nobody));
        },
        &[("GK-CLI-020", Info)],
    ),
    row(
        "two clients",
        |it| it.client().programs.push(program("/b", "2.1.300", Starter::Nobody)),
        &[("GK-CLI-020", Info)],
    ),
    row(
        "a newer client",
        |it| it.client().programs = vec![program("/a", "2.2.0", Starter::Terminal)],
        &[("GK-CLI-021", Info)],
    ),
    row(
        "a client that nobody has tried",
        |it| it.client().programs = vec![program("/a", "2.1.300", Starter::Terminal)],
        &[("GK-CLI-051", Info)],
    ),
    row(
        "a client that is known to break it",
        |it| it.client().programs = vec![program("/a", "2.1.340", Starter::Terminal)],
        &[("GK-CLI-052", Warning)],
    ),
    row(
        "a client that ignores what is managed",
        |it| {
            it.client().programs = vec![program("/a", "2.1.32", Starter::Terminal)];
            if let Probe::Got(settings) = &mut it.client().settings {
                settings.scope = Scope::Managed;
            }
        },
        &[("GK-CLI-053", Error)],
    ),
    row(
        "the same beside the one that a terminal starts, and an editor's own",
        |it| {
            it.client().programs.push(program("/h/.local/bin/claude", "2.0.14", Starter::Nobody));
            it.client().programs.push(program("/h/.vscode/extensions/claude", "2.0.14", Starter::Editor));
            if let Probe::Got(settings) = &mut it.client().settings {
                settings.scope = Scope::Managed;
            }
        },
        &[("GK-CLI-053", Error), ("GK-CLI-020", Info)],
    ),
    row(
        "settings that aren't JSON",
        |it| {
            without_settings(it);
            it.client().unread = vec![unread(Scope::User, broken())];
        },
        &[("GK-CLI-001", Error)],
    ),
    row(
        "managed settings that aren't JSON",
        |it| {
            without_settings(it);
            it.client().unread = vec![unread(Scope::Managed, broken())];
        },
        &[("GK-CLI-003", Error)],
    ),
    row(
        "settings of a wrong type",
        |it| {
            without_settings(it);
            it.client().unread = vec![unread(Scope::User, Why::Rejected(wrong()))];
        },
        &[("GK-CLI-002", Error)],
    ),
    row(
        "settings of more than 2 MiB",
        |it| {
            without_settings(it);
            it.client().unread = vec![unread(Scope::User, Why::TooLarge(2_097_153))];
        },
        &[("GK-CLI-103", Error)],
    ),
    row(
        "settings that nobody may read",
        |it| {
            without_settings(it);
            it.client().unread = vec![unread(Scope::User, Why::Unreadable("denied".into()))];
        },
        &[("GK-CLI-023", Error)],
    ),
    row(
        "settings of one's own whose mode forbids access",
        |it| {
            without_settings(it);
            let closed = Why::Closed { why: "Permission denied (os error 13)".into(), place: "/h/.claude".into() };
            it.client().unread = vec![unread(Scope::User, closed)];
        },
        &[("GK-CLI-023", Error)],
    ),
    row(
        "a folder in place of the settings",
        |it| {
            without_settings(it);
            it.client().unread = vec![unread(Scope::User, Why::Folder)];
        },
        &[("GK-CLI-023", Error)],
    ),
    row(
        "a managed field that doesn't count",
        |it| it.client().unread = vec![unread(Scope::Managed, Why::Ignored(wrong()))],
        &[("GK-CLI-022", Warning)],
    ),
    row("settings that can't be compared", without_settings, &[("GK-CLI-024", Error)]),
    row("a new machine", |it| fresh(it, Applied::No), &[("GK-CLI-010", Error)]),
    row(
        "set up in another folder alone",
        |it| {
            fresh(it, Applied::No);
            it.settings().elsewhere = vec![Elsewhere { scope: Scope::Project, folder: Some("/h/app".into()) }];
        },
        &[("GK-CLI-010", Error)],
    ),
    row("switched off", |it| fresh(it, Applied::Off), &[("GK-CLI-010", Error)]),
    row(
        "set up by nobody, with pins of somebody's",
        |it| {
            fresh(it, Applied::No);
            it.set("AWS_REGION", "ap-northeast-1");
            PINS.iter().for_each(|(tier, _)| it.set(tier.variable(), "global.anthropic.claude-opus-5-5"));
        },
        &[("GK-CLI-010", Error)],
    ),
    row("as intended by hand", |it| it.settings().applied = Applied::No, &[]),
    row(
        "a bearer key",
        |it| {
            leftover(it, "AWS_BEARER_TOKEN_BEDROCK", reasons::BEARER);
            it.credentials().signs_as = Probe::Got(signs_as(By::Bearer, Some(false)));
        },
        &[("GK-CLI-006", Error)],
    ),
    row(
        "a proxy without a scheme, in the settings",
        |it| {
            leftover(it, "HTTPS_PROXY", reasons::PROXY_SCHEME);
            it.network().settings = vec![crate::doctor::facts::network::Setting {
                origin: SETTINGS.into(),
                ..setting("HTTPS_PROXY", "proxy:8080")
            }];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "no checks of certificates",
        |it| {
            leftover(it, "NODE_TLS_REJECT_UNAUTHORIZED", reasons::TLS_OFF);
            it.network().settings = vec![setting("NODE_TLS_REJECT_UNAUTHORIZED", "0")];
            it.models().exposed = vec![("NODE_TLS_REJECT_UNAUTHORIZED".into(), "0".into(), "shell".into())];
        },
        &[("GK-NET-025", Error)],
    ),
    row(
        "another tool's key command in the folder",
        |it| {
            let (name, file) = ("apiKeyHelper", "/repository/.claude/settings.local.json");
            leftover(it, name, reasons::FOLDER_COMMAND);
            it.settings().leftovers[0].place = file.into();
            it.models().exposed = vec![(name.into(), "/opt/llm-key".into(), file.into())];
        },
        &[("GK-CLI-083", Warning)],
    ),
    row(
        "a sign-in command of the folder's",
        |it| {
            let file = "/repository/.claude/settings.json";
            let one = Difference { by: Some(file.into()), ..differs("awsAuthRefresh", State::Overridden) };
            it.settings().differing = vec![one];
            it.models().exposed = vec![("awsAuthRefresh".into(), "/opt/login".into(), file.into())];
        },
        &[("GK-RES-030", Error)],
    ),
    row(
        "a proxy and an authority of the folder's",
        |it| {
            leftover(it, "HTTPS_PROXY", reasons::FOLDER_PROXY);
            let one = |name: &str, value: &str| (name.into(), value.into(), "/repository/.claude/settings.json".into());
            it.models().exposed =
                vec![one("HTTPS_PROXY", "http://evil.example:1"), one("NODE_EXTRA_CA_CERTS", "ca.pem")];
        },
        &[("GK-RES-030", Error)],
    ),
    row(
        "Bedrock switched off",
        |it| {
            leftover(it, "CLAUDE_CODE_USE_BEDROCK", reasons::BEDROCK_OFF);
            it.set("CLAUDE_CODE_USE_BEDROCK", "0");
        },
        &[("GK-RES-010", Error)],
    ),
    row(
        "a key of the other provider's",
        |it| leftover(it, "ANTHROPIC_API_KEY", reasons::DORMANT_KEY),
        &[("GK-CLI-014", Warning)],
    ),
    row(
        "the helper is gone, and with it whose keys it gave",
        |it| {
            it.settings().differing = vec![differs("env.AWS_PROFILE", State::Missing)];
            it.credentials().signs_as = Probe::Got(signs_as(By::Default, Some(false)));
        },
        &[("GK-CLI-011", Error)],
    ),
    row(
        "the wizard has taken everything away",
        |it| {
            let keys = ["env.AWS_REGION", "env.CLAUDE_CODE_USE_BEDROCK", "env.ANTHROPIC_DEFAULT_OPUS_MODEL"];
            it.settings().differing = keys.map(|key| differs(key, State::Wizard)).into();
            let models = it.models();
            (models.wiring, models.setters, models.aws_region) = Default::default();
            it.not_invoked("elsewhere");
        },
        &[("GK-CLI-011", Error)],
    ),
    row(
        "a folder with a region of its own, inside",
        |it| it.settings().differing = vec![differs("env.AWS_REGION", State::Overridden)],
        &[("GK-CLI-012", Error)],
    ),
    row(
        "managed settings that hide others",
        |it| it.settings().hidden = vec![left("model", reasons::HIDDEN_SOURCE)],
        &[("GK-CLI-013", Warning)],
    ),
    row(
        "hooks without their program",
        |it| it.client().hook.as_mut().unwrap().runs = Runs::Missing,
        &[("GK-CLI-018", Error)],
    ),
    row(
        "hooks of another genkan",
        |it| it.client().hook.as_mut().unwrap().runs = Runs::Version("0.0.9".into()),
        &[("GK-CLI-019", Info)],
    ),
    row(
        "prompts that the guard stopped",
        |it| it.client().guard = Some(Decided { all: 9, outside: 2, unclear: 0, last: None }),
        &[("GK-GRD-008", Info)],
    ),
    row("a blank behind a name", |it| it.client().names.push(name("AWS_REGION ", true)), &[("GK-CLI-015", Warning)]),
    row(
        "a slip in a name",
        |it| it.client().names.push(name("CLAUDE_CODE_USE_BEDROK", true)),
        &[("GK-CLI-015", Warning)],
    ),
    row(
        "AWS files by the settings, which aren't there",
        |it| it.client().led = vec![led(false)],
        &[("GK-CLI-091", Error)],
    ),
    row("AWS files by the settings", |it| it.client().led = vec![led(true)], &[("GK-CLI-091", Warning)]),
    row("variables beside env", |it| it.client().names.push(name("AWS_REGION", false)), &[("GK-CLI-089", Warning)]),
    row(
        "settings in the notebook",
        |it| it.client().misplaced = vec![misplaced(&["awsAuthRefresh"])],
        &[("GK-CLI-016", Warning)],
    ),
    row(
        "settings in a file of another name",
        |it| it.client().misplaced = vec![misplaced(&[])],
        &[("GK-CLI-017", Warning)],
    ),
    row(
        "quotation marks in values",
        |it| {
            it.no_keys(&aws::NO_PROFILE);
            it.credentials().session = Probe::Failed(failure(&aws::NO_PROFILE));
            it.set("AWS_REGION", "\"ap-northeast-1\"");
            let shell = Place { name: "shell".into(), managed: false };
            it.client().quoted = ["AWS_PROFILE", "AWS_REGION"].map(|name| (name.to_owned(), shell.clone())).to_vec();
        },
        &[("GK-CLI-095", Error)],
    ),
    row(
        "settings that count in the home alone",
        |it| it.client().home_only = Some(misplaced(&["env"])),
        &[("GK-CLI-094", Warning)],
    ),
    row("everything else is called", |it| it.client().switches.clear(), &[("GK-CLI-025", Info)]),
];

fn misplaced(keys: &[&str]) -> Misplaced {
    let keys = keys.iter().map(|key| (*key).to_owned()).collect();
    Misplaced { file: "/h/.claude.json".into(), keys, meant: SETTINGS.into() }
}
