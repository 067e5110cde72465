//! The other commands: profiles as they are shown, what programs get where nobody is signed in, what is refused.

use genkan::messages::Lang;

use super::desk::{Desk, Teller};
use super::odd::SSO;
use super::profiles::{PROFILES, flags};
use super::recording::Recording;
use super::shown;
use crate::machine::Answer;
use crate::program;

/// An organisation's own profile.
const ACME: &str = r##"schema = 1
name = "acme"
version = "2026.11"
extends = "bedrock-jp"
ask = ["aws.account_id"]
[aws]
sso_session = "acme"
sso_start_url = "https://acme.awsapps.com/start"
role_name = "ClaudeCodeUser"
identity = "isolated"
refresh_command = "/opt/acme/login --quiet"
[network]
proxy = "http://proxy.corp.example:3128"
proxy_auth = "command"
proxy_auth_command = "/opt/acme/proxy"
[claude]
install_hint = "See https://wiki.corp.example/claude."
guard_log = true
[claude.env]
ACME_TOKEN = "a-secret-of-the-organisation"
[support]
contact = "#claude-help"
url = "https://wiki.corp.example"
"##;
/// One with a mistake of each kind.
const WRONG: &str = "schema = 1\nname = \"Wrong Name\"\nextends = \"bedrok-jp\"\nprovidr = \"bedrock\"\n[aws]\nregion = 5\naccount_id = \"12\"\nidentity = \"shred\"\n";

#[test]
fn profiles_as_they_are_shown() {
    let mut recording = Recording::read("tests/recordings/said/profiles.txt");
    let desk = Desk::new();
    let mut teller = Teller::new(&mut recording, "new");
    teller.all(&desk, &["profile", "list"]);
    let first = ["profile", "show", PROFILES[0].0];
    teller.all(&desk, &first);
    for (profile, _) in PROFILES.iter().skip(1) {
        let args = ["profile", "show", profile];
        let first = |what: &str| [format!("new: {}{what}", first.join(" "))];
        let title = |what: &str| format!("new: {}{what}", args.join(" "));
        let json = desk.say(Lang::En, &[&args[..], &["--json"]].concat());
        teller.recording.keep_beside(&title(" --json"), &json, &first(" --json"), None);
        teller.recording.keep_beside(&title(""), &desk.say(Lang::En, &args), &first(""), None);
        teller.recording.keep_beside(&title(" (ja)"), &desk.say(Lang::Ja, &args), &first(""), None);
    }
    desk.machine.write("project/acme.toml", ACME);
    desk.machine.write("project/wrong.toml", WRONG);
    desk.machine.write("project/broken.toml", "schema = 1\nname = \"x\n");
    desk.machine.write("home/.aws/config", "[profile work]\nregion = us-east-1\n");
    for args in [
        &["profile", "show", "acme.toml"][..],
        &["profile", "validate", "acme.toml"],
        &["profile", "validate", "wrong.toml"],
        &["profile", "validate", "broken.toml"],
        &["profile", "validate", "absent.toml"],
        &["profile", "show", "bedrok-jp"],
        &["profile", "show", "work"],
        &["setup", "--dry-run", "--profile", "acme.toml"],
        &["setup", "--dry-run", "--profile", "acme.toml", "--set", "aws.account_id=111122223333"],
        &["models", "--profile", "acme.toml"],
        &[
            "profile",
            "new",
            "--name",
            "beta",
            "--sso-start-url",
            "https://beta.awsapps.com/start",
            "--account-id",
            "444455556666",
        ],
        &["check", "--profile", "acme"],
        &["setup", "--profile", "bedrock-jp"],
        &["setup", "--non-interactive", "--set", "nonsense"],
        &["undo", "--yes"],
        &["use", "acme"],
        &["use", "off"],
    ] {
        if args[0] == "use" {
            teller.page(&desk, Lang::En, args);
            teller.page(&desk, Lang::Ja, args);
        } else {
            teller.all(&desk, args);
        }
    }
    desk.machine.write("root/etc/genkan/profile.toml", ACME);
    desk.machine.write("root/etc/genkan/profiles/beta.toml", ACME.replace("\"acme\"\nversion", "\"beta\"\nversion"));
    desk.machine
        .write("home/.config/genkan/profiles/mine.toml", ACME.replace("\"acme\"\nversion", "\"mine\"\nversion"));
    let mut teller = Teller::new(&mut recording, "an administrator's default").beside(&["new"]);
    for args in [
        &["profile", "list"][..],
        &["profile", "show"],
        &["setup", "--dry-run"],
        &["setup", "--dry-run", "--set", "models.opus=jp.anthropic.claude-opus-4-8"],
    ] {
        teller.all(&desk, args);
    }
    recording.compare();
}

/// With what the profile asks for, where nobody has signed in and no key is kept.
#[test]
fn what_programs_get_without_a_sign_in() {
    let mut recording = Recording::read("tests/recordings/said/programs.txt");
    let with_sso = PROFILES.iter().take(1).map(|(profile, _)| ("bedrock-jp, signed in by SSO", *profile, &[][..]));
    for (name, profile, facts) in PROFILES.iter().map(|(profile, facts)| (*profile, *profile, *facts)).chain(with_sso) {
        let desk = Desk::with(|machine| machine.var("AWS_EC2_METADATA_DISABLED", "true"));
        let facts = if name == profile { flags(profile, facts) } else { [&["--profile", profile], &SSO[..]].concat() };
        desk.set_up(0, &facts);
        let mut teller = Teller::new(&mut recording, name);
        if name != "bedrock-jp" {
            teller = teller.beside(&["bedrock-jp"]).renamed("bedrock-jp", profile);
        }
        for format in ["claude", "process", "env", "powershell"] {
            teller.page(&desk, Lang::En, &["credentials", "--profile", profile, "--format", format]);
        }
        for args in
            [&["token"][..], &["token", "status"], &["proxy-auth"], &["proxy-auth", "status"], &["status"], &["logout"]]
        {
            teller.page(&desk, Lang::En, args);
            teller.page(&desk, Lang::Ja, args);
        }
        teller.document(&desk, &["token", "status"]);
        teller.document(&desk, &["proxy-auth", "status"]);
        teller.doctor(&desk, &["--offline"], &[]);
    }
    recording.compare();
}

/// What the parser of the command line refuses goes to the process's own streams.
#[test]
fn wrong_command_lines() {
    let mut recording = Recording::read("tests/recordings/said/usage.txt");
    let desk = Desk::new();
    for args in [
        &["setpu"][..],
        &["setup", "--scope", "everywhere"],
        &["setup", "--print", "toml"],
        &["check", "--json", "--format", "jamf"],
        &["use"],
        &["doctor", "--only", "nonsense"],
        &["doctor", "--from", "x", "--offline"],
        &["doctor", "--timeout", "0"],
        &["explain", "--jsno"],
        &["credentials", "--format", "xml"],
        &["credentials", "--format", "claude", "--nonsense"],
        &["guard", "--nonsense"],
        &["--lang", "fr", "status"],
        &["--version"],
    ] {
        for lang in ["en", "ja"] {
            let mut command = program::command(&desk.machine.path("home"));
            let output = command.args(args).env("LANG", format!("{lang}_XX.UTF-8")).output().expect("genkan");
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let code = output.status.code().and_then(|code| u8::try_from(code).ok()).expect("an exit code");
            let answer = Answer { code, out: text(&output.stdout), err: text(&output.stderr) };
            recording.keep(&format!("{} ({lang})", args.join(" ")), &shown::answer(&answer, &desk.names));
        }
    }
    recording.compare();
}
