//! `genkan credentials`: the role's keys, for Claude Code, for the AWS tools, for a shell.
//!
//! It never prompts, opens nothing, and ends within ten seconds. From the cache it answers before the tree of all
//! commands is built: no runtime, no certificates, no network. A client gets a whole document and exit 0 whatever
//! happens, because after a failed export it signs as somebody else: without a sign-in keys that AWS refuses, so
//! that the next sign-in heals the session; outside the residency keys that it can't even send. Known hole: files on
//! a disk that hangs are waited for.

use std::ffi::OsString;
use std::time::Duration;

use clap::ValueEnum;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::as_hook::as_hook;
use super::command_line::{flags, verb};
use crate::code::{Exit, aws, aws_login, credentials as code, residency, sign_in};
use crate::fault::{Fault, Result};
use crate::guard::leaving;
use crate::session::last_served::{self, ServedClient};
use crate::session::{self, AwsCredentials, AwsSigned, Caller};
use crate::setup::hook::SIGNED_OUT;
use crate::world::ancestors::Process;
use crate::world::clock::written;
use crate::world::deadline::within;
use crate::world::quoting::posix;
use crate::world::{Ui, World, ancestors, person};

/// Flags of `genkan credentials`.
#[derive(Debug, PartialEq, Eq, clap::Args)]
pub struct CredentialsArgs {
    /// The applied profile [default: the one that was applied last]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Who reads the answer
    #[arg(long, default_value = "process")]
    pub format: Format,
}

/// Who reads the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Claude Code: always a well-formed document, exit 0
    Claude,
    /// The AWS tools, as `credential_process`
    Process,
    /// A POSIX shell: lines for eval
    Env,
    /// PowerShell: lines for Invoke-Expression
    Powershell,
}

/// What stands below `genkan credentials --help`.
pub(super) const EXAMPLES: &str = "Examples:
  eval \"$(genkan credentials --format env)\"                  in a shell
  genkan credentials --format powershell | Out-String | iex   in PowerShell
  credential_process = genkan credentials --format process    in ~/.aws/config";

/// For what asks the network.
const TIMEOUT: Duration = Duration::from_secs(9);
/// For all of it: Claude Code waits without a limit.
const DEADLINE: Duration = Duration::from_millis(9_500);

/// Reads the command line that programs use, without the tree of all commands; what is anything else is clap's.
pub(super) fn typed(args: &[OsString]) -> Option<CredentialsArgs> {
    let [profile, format] = flags(args, "credentials", ["--profile", "--format"])?;
    let format = format.map_or(Some(Format::Process), |name| Format::from_str(name, false).ok())?;
    Some(CredentialsArgs { profile: Some(profile?.to_owned()), format })
}

/// Whether a client reads the answer, however wrong the rest of the command line is.
pub fn answers_the_client(args: &[OsString]) -> bool {
    let mut words = args.iter().map(|word| word.to_str().unwrap_or_default());
    let mut is_format = false;
    let names_it = |word: &str| {
        let is_value = std::mem::replace(&mut is_format, word == "--format");
        word == "--format=claude" || is_value && word == "claude"
    };
    verb(args) == Some("credentials") && words.any(names_it)
}

/// Prints the role's keys.
///
/// # Errors
/// `GK-…` where there are none, except for a client.
pub(super) fn run(world: &mut World, args: &CredentialsArgs) -> Result<Exit> {
    let asker = ancestors::asker(world);
    let client = ServedClient::find(world, asker.as_ref());
    let answer = hand_out(world, args, asker.as_ref(), client.as_ref());
    match (answer, args.format) {
        (Ok(credentials), format) => print(world, format, &credentials),
        // Seen (2.1.328): where its `credential_process` fails Claude Code goes on to whatever signs next, such as the
        // role of the machine. With keys that can't be sent it runs `awsAuthRefresh`, and takes other ones after it.
        (Err(Refusal { fault, is_sent }), format)
            if format == Format::Claude || format == Format::Process && client.is_some() =>
        {
            let is_sent = is_sent && format == Format::Claude;
            // First of all: nobody may be reading the messages.
            world.ui.payload(if is_sent { SIGNED_OUT.to_owned() } else { unsendable(world.now()) });
            world.ui.fault(&fault);
        }
        (Err(Refusal { fault, .. }), _) => return Err(fault),
    }
    Ok(Exit::Done)
}

/// Why there are no keys.
struct Refusal {
    fault: Fault,
    /// A client may send its requests all the same: AWS refuses them, and the next sign-in heals its session. Not where
    /// they would leave the residency, or go to AWS under a profile of another provider; nor where the clock is wrong, so
    /// that all are refused; nor after AWS has called a session dead that lives by the clock, where the guard tells the way
    /// back at the next prompt. Seen (2.1.328): Claude Code retries what AWS refuses for 250 s, without a word of genkan's.
    is_sent: bool,
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self { is_sent: ![&code::OUTSIDE, &residency::EXPOSED, &aws::CLOCK].contains(&fault.code()), fault }
    }
}

fn hand_out(
    world: &mut World,
    args: &CredentialsArgs,
    asker: Option<&Process>,
    client: Option<&ServedClient>,
) -> std::result::Result<AwsCredentials, Refusal> {
    person::writes_in_own_home(world).map_err(|fault| Refusal { fault, is_sent: false })?;
    let seen = leaving::seen(world, asker, args.format == Format::Claude);
    let profile = as_hook(world, args.profile.as_deref())?;
    // Whoever has none is told so before anybody is judged.
    AwsSigned::from_profile(&profile).map_err(|fault| Refusal { fault, is_sent: false })?;
    leaving::check(world, &profile, &seen)?;
    // The SDKs ask a `credential_process` as often as they like.
    let client = client.filter(|_| args.format == Format::Claude);
    let found = match session::ready(world, &profile, client) {
        Some(credentials) => credentials,
        None => {
            let client = client.cloned();
            let is_guarded = profile.guards(profile.scope);
            let obtain = move |world: &World| {
                session::aws_credentials(world, &profile, Caller::Program, client.as_ref(), TIMEOUT)
            };
            in_time(world, DEADLINE, obtain).map_err(|fault| {
                let is_told =
                    is_guarded && [&sign_in::ENDED, &sign_in::NO_PLACE, &aws_login::ENDED].contains(&fault.code());
                let refusal = Refusal::from(fault);
                Refusal { is_sent: refusal.is_sent && !is_told, ..refusal }
            })?
        }
    };
    last_served::record(world, client, &found.access_key);
    Ok(found)
}

/// The last word to a client where nothing else can be said.
pub(super) fn without_keys(ui: &Ui) -> Exit {
    ui.payload(SIGNED_OUT);
    Exit::Done
}

/// What `act` answers, if it does so in time; otherwise it is left behind, with the world that it was given.
fn in_time<T: Send + 'static>(
    world: &mut World,
    timeout: Duration,
    act: impl FnOnce(&World) -> Result<T> + Send + 'static,
) -> Result<T> {
    let apart = world.apart();
    let whole = std::mem::replace(world, apart);
    let come = within(timeout, move || (act(&whole), whole));
    let (answer, whole) = come.ok_or_else(|| Fault::new(&code::TOO_LATE).with("seconds", timeout.as_secs()))?;
    *world = whole;
    answer
}

fn print(world: &World, format: Format, credentials: &AwsCredentials) {
    match format {
        Format::Claude | Format::Process => world.ui.payload(document(credentials)),
        Format::Env => lines(credentials)
            .for_each(|(name, value)| world.ui.payload(format_args!("export {name}={}", posix(&value)))),
        Format::Powershell => lines(credentials)
            .for_each(|(name, value)| world.ui.payload(format_args!("$Env:{name} = {}", powershell(&value)))),
    }
}

fn document(credentials: &AwsCredentials) -> serde_json::Value {
    let mut document = json!({
        "Version": 1,
        "AccessKeyId": credentials.access_key,
        "SecretAccessKey": credentials.secret.as_str(),
        "SessionToken": credentials.token.as_str(),
    });
    if let Some(expires) = credentials.expires {
        document["Expiration"] = written(expires).into();
    }
    document
}

/// The variables by which programs take them.
pub(super) fn lines(credentials: &AwsCredentials) -> impl Iterator<Item = (&'static str, String)> {
    let all = [
        ("AWS_ACCESS_KEY_ID", credentials.access_key.clone()),
        ("AWS_SECRET_ACCESS_KEY", credentials.secret.to_string()),
        ("AWS_SESSION_TOKEN", credentials.token.to_string()),
        ("AWS_CREDENTIAL_EXPIRATION", credentials.expires.map(written).unwrap_or_default()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty())
}

/// PowerShell takes typographic marks for the plain one as well.
fn powershell(value: &str) -> String {
    let mut quoted = String::from("'");
    for c in value.chars() {
        quoted.push(c);
        if matches!(c, '\'' | '\u{2018}'..='\u{201b}') {
            quoted.push(c);
        }
    }
    quoted.push('\'');
    quoted
}

/// What a client gets in place of keys with which no request leaves.
fn unsendable(now: Timestamp) -> String {
    // Seen: a session token that can't stand in a header ends the request before it is sent; a break of lines at its
    // end would be cut off. Claude Code (2.1.328) asks again 5 minutes before the end of keys, but after an hour where
    // 6 minutes and 5 seconds or less are left at first. With half a minute more it was seen to, and to use the old ones
    // once more meanwhile.
    let expires = written(now + SignedDuration::from_secs(6 * 60 + 30));
    let document = json!({
        "Version": 1,
        "AccessKeyId": "ASIAGENKANOUTSIDE000",
        "SecretAccessKey": "x".repeat(40),
        "SessionToken": "genkan:\nno credentials",
        "Expiration": expires,
    });
    document.to_string()
}

#[cfg(test)]
mod tests {
    use super::super::Command;
    use super::super::tests::read_twice;
    use super::*;
    use crate::world::testing::world;

    #[test]
    fn what_is_read_by_hand_is_what_the_whole_command_line_reads() {
        let by_hand = |line: &str| {
            read_twice(line, typed, |command| match command {
                Command::Credentials(args) => args,
                other => panic!("{line}: {other:?}"),
            })
        };
        for line in [
            "credentials --profile acme",
            "credentials -p acme",
            "credentials --profile=acme --format=claude",
            "credentials --format claude --profile acme",
            "credentials --profile acme --format process",
            "credentials --profile acme --format env",
            "credentials -p acme --format powershell",
        ] {
            let (by_hand, whole) = by_hand(line);
            assert!(by_hand.is_some() && by_hand == whole, "{line}: {by_hand:?} {whole:?}");
        }
        for line in [
            "credentials",
            "credentials --format claude",
            "credentials --profile",
            "credentials --profile --format claude",
            "credentials --profile=",
            "credentials --profile acme --profile acme",
            "credentials --profile acme --format xml",
            "credentials --profile acme --format Claude",
            "credentials --profile acme --quiet",
            "credentials -pacme",
            "credentials -p=acme",
            "credentials --profile acme more",
            "credentials --profile acme --",
            "--lang en credentials --profile acme",
        ] {
            assert_eq!(by_hand(line).0, None, "{line}");
        }
    }

    #[test]
    fn what_takes_too_long_is_left_behind() {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path(), &[]);
        let cwd = world.cwd.clone();
        let late = in_time(&mut world, Duration::from_millis(30), |_| -> Result<()> {
            loop {
                std::thread::park();
            }
        });
        assert_eq!(late.unwrap_err().code().id, "GK-AWS-041");
        assert_eq!(world.cwd, cwd, "the world goes on");
    }

    #[test]
    fn a_note_of_what_was_done_in_time_is_heard() {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path(), &[]);
        let tell = |world: &World| {
            world.ui.say("a note");
            Ok(7)
        };
        assert_eq!(in_time(&mut world, Duration::from_secs(60), tell).unwrap(), 7);
        assert_eq!(world.ui.said().1, "a note\n");
    }

    #[test]
    fn a_value_is_one_word_of_its_shell() {
        for (value, posix_word, powershell_word) in [
            ("plain", "'plain'", "'plain'"),
            ("it's", r"'it'\''s'", "'it''s'"),
            ("$Env:X`n", "'$Env:X`n'", "'$Env:X`n'"),
            ("\u{2018}a\u{2019}", "'\u{2018}a\u{2019}'", "'\u{2018}\u{2018}a\u{2019}\u{2019}'"),
        ] {
            assert_eq!((posix(value).as_str(), powershell(value).as_str()), (posix_word, powershell_word));
        }
    }
}
