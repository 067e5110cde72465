//! The program that a section takes its credentials from (`credential_process`), and the command of Claude Code's settings
//! that exports some (`awsCredentialExport`). They may ask a person, so no hook runs them.
//!
//! Where one gives none, its last words say why: a device that isn't registered any more, a sign-in of its own. They are
//! shown as far as no word of them could be a key.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use zeroize::Zeroizing;

use super::root::FetchContext;
use super::{AwsCredentials, signing};
use crate::code::source as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, sources as words};
use crate::world::World;
use crate::world::command::{Failure, Heard, Launch};
use crate::world::harmless::unmarked;

/// What it prints.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Printed {
    version: u32,
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Option<Zeroizing<String>>,
    expiration: Option<Value>,
}

impl Printed {
    /// `None` for anything that Claude Code gets no keys from.
    fn parse(answer: &[u8]) -> Option<Self> {
        // Claude Code takes the mark for a blank (seen in 2.1.332, of both programs).
        let printed: Self = serde_json::from_slice(unmarked(answer)).ok()?;
        let has_keys = !printed.access_key_id.is_empty() && !printed.secret_access_key.is_empty();
        (printed.version == 1 && has_keys).then_some(printed)
    }

    /// Its end, as far as it says one: Claude Code's SDK makes a date of whatever stands there, and takes no notice of what is
    /// none (seen in 2.1.332: "", "tomorrow").
    fn ends(&self) -> Option<Timestamp> {
        match self.expiration.as_ref()? {
            Value::String(text) => text.parse().ok(),
            number => Timestamp::from_millisecond(number.as_i64()?).ok(),
        }
    }
}

/// The most that it may print: more than its members need.
const MOST: usize = 64 * 1024;

/// Runs a section's program, which ends with its deadline.
///
/// # Errors
/// `GK-AWS-091` where it fails or prints something else.
pub(super) fn credentials(section: &str, context: &FetchContext<'_>) -> Result<AwsCredentials> {
    let line = context.files.section(section).and_then(|section| section.get("credential_process"));
    // The program alone: an argument may be a secret.
    let program = line.map(program).unwrap_or_default();
    let fails = |how: Phrase, said: &[u8]| {
        saying(Fault::new(&code::PROCESS_FAILS).with("profile", section).with("program", program), how, said)
    };
    let failed = |how: Failure, heard: Option<&Heard>| fails(how.phrase(), &errors(heard));
    let timeout = context.sts.net.left();
    let told = as_claude_code(context.world, line.unwrap_or_default()).answer(timeout, MOST, failed)?;
    // What was expected where is enough: the message of the error itself may hold a part of what is secret.
    let printed = Printed::parse(&told.output).ok_or_else(|| fails(words::PROCESS_PRINTED.into(), &told.errors()))?;
    let expires = printed.ends();
    if let Some(end) = expires.filter(|end| *end <= context.world.now()) {
        return Err(fails(Phrase::new(words::PROCESS_ENDED).with("time", end), &told.errors()));
    }
    Ok(AwsCredentials {
        access_key: printed.access_key_id,
        secret: printed.secret_access_key,
        token: printed.session_token.unwrap_or_default(),
        expires,
    })
}

/// What `awsCredentialExport` prints, as STS answers it or alone.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Exported {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Zeroizing<String>,
}

/// Runs the command of Claude Code's settings as Claude Code does: in this folder, for its standard output. Nobody has asked
/// for a sign-in, so it can show none.
///
/// # Errors
/// `GK-AWS-096` where it fails or prints something else.
pub(super) fn exported(line: &str, place: &str, context: &FetchContext<'_>) -> Result<AwsCredentials> {
    let fails = |how: Phrase, said: &[u8]| saying(Fault::new(&code::EXPORT_FAILS).with("place", place), how, said);
    let failed = |how: Failure, heard: Option<&Heard>| fails(how.phrase(), &errors(heard));
    let quiet = context.world.showing_nothing();
    let told = as_claude_code(&quiet, line).answer(context.sts.net.left(), MOST, failed)?;
    let document: Value = serde_json::from_slice(unmarked(&told.output)).unwrap_or_default();
    // Either of these with all three (seen in 2.1.332).
    let exported = [&document["Credentials"], &document].into_iter().find_map(|within| {
        let exported = Exported::deserialize(within).ok()?;
        let is_whole = ![&exported.secret_access_key, &exported.session_token].iter().any(|part| part.is_empty());
        (is_whole && !exported.access_key_id.is_empty()).then_some(exported)
    });
    let exported = exported.ok_or_else(|| fails(words::EXPORT_PRINTED.into(), &told.errors()))?;
    Ok(AwsCredentials {
        access_key: exported.access_key_id,
        secret: exported.secret_access_key,
        token: exported.session_token,
        expires: None,
    })
}

/// The first word of a line, whole where it stands in quotes or has escaped blanks, and without those quotes.
fn program(line: &str) -> &str {
    let line = line.trim_start();
    let (mut quote, mut is_escaped) = (None, false);
    let end = line.find(|c: char| {
        match quote {
            _ if is_escaped => is_escaped = false,
            None if c.is_whitespace() => return true,
            Some('"') | None if c == '\\' => is_escaped = true,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            Some(open) if c == open => quote = None,
            Some(_) | None => {}
        }
        false
    });
    // A quote that nothing ends would take in the arguments.
    let word = match quote {
        None => &line[..end.unwrap_or(line.len())],
        Some(_) => line.split_whitespace().next().unwrap_or_default(),
    };
    let inner = ['"', '\''].iter().find_map(|quote| word.strip_prefix(*quote)?.strip_suffix(*quote));
    inner.filter(|inner| !inner.contains(['"', '\''])).unwrap_or(word)
}

/// A line as Claude Code and AWS's programs start it: in this folder, and where there is a terminal it may ask the person.
fn as_claude_code(world: &World, line: &str) -> Launch {
    let launch = Launch::line_here(world, line).with_errors();
    if world.ui.interactive { launch.at_terminal() } else { launch }
}

fn errors(heard: Option<&Heard>) -> Zeroizing<Vec<u8>> {
    heard.map(Heard::errors).unwrap_or_default()
}

/// With how a program failed, and its last words.
fn saying(fault: Fault, how: Phrase, said: &[u8]) -> Fault {
    let fault = fault.with_phrase("how", how);
    last_words(said).into_iter().fold(fault, |fault, words| fault.with("words", words))
}

/// The last line that has a word, as far as it may be shown.
fn last_words(said: &[u8]) -> Option<String> {
    let said = String::from_utf8_lossy(said);
    let said = console::strip_ansi_codes(&said);
    let line = said.lines().map(str::trim).rfind(|line| line.chars().any(char::is_alphanumeric))?;
    Some(signing::for_people(line)).filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_of_a_line_is_shown_whole_and_no_argument() {
        for (line, shown) in [
            ("/opt/tool --key hush", "/opt/tool"),
            ("\"/opt/my tools/cp\" hush", "/opt/my tools/cp"),
            ("'/opt/my tools/cp' 'hush'", "/opt/my tools/cp"),
            (r"/opt/my\ tools/cp hush", r"/opt/my\ tools/cp"),
            (r"C:\tools\cp.exe hush", r"C:\tools\cp.exe"),
            ("\"/opt/a\"'/b c' hush", "\"/opt/a\"'/b c'"),
            ("\"/opt/my hush", "\"/opt/my"),
            ("  ", ""),
        ] {
            assert_eq!(program(line), shown, "{line}");
        }
    }

    #[test]
    fn an_end_is_what_claude_codes_sdk_makes_of_it() {
        for (expiration, ends) in [
            ("null", None),
            (r#""""#, None),
            (r#""tomorrow""#, None),
            (r#""2036-11-20T09:00:00Z""#, Some("2036-11-20T09:00:00Z")),
            (r#""2036-11-20T09:00:00+09:00""#, Some("2036-11-20T00:00:00Z")),
            // Milliseconds, where somebody meant seconds.
            ("2110000000", Some("1970-01-25T10:06:40Z")),
        ] {
            let printed =
                format!(r#"{{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s","Expiration":{expiration}}}"#);
            let printed: Printed = serde_json::from_str(&printed).unwrap();
            assert_eq!(printed.ends().map(|end| end.to_string()).as_deref(), ends, "{expiration}");
        }
    }

    #[test]
    fn keys_are_there_where_claude_code_finds_some() {
        for (printed, is_taken) in [
            (r#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s"}"#, true),
            ("\u{feff}{\"Version\":1,\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\"}", true),
            (r#"{"Version":1,"AccessKeyId":"","SecretAccessKey":""}"#, false),
            (r#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":""}"#, false),
            (r#"{"Version":2,"AccessKeyId":"A","SecretAccessKey":"s"}"#, false),
            ("null", false),
            ("", false),
        ] {
            assert_eq!(Printed::parse(printed.as_bytes()).is_some(), is_taken, "{printed}");
        }
    }

    #[test]
    fn the_last_words_are_shown_without_what_could_be_a_key() {
        let token = "A1b2".repeat(30);
        for (said, shown) in [
            ("", None),
            ("\n \n---\n", None),
            ("warming up\nYour device has expired. Enroll again.\n\n", Some("Your device has expired. Enroll again.")),
            ("\u{1b}[31merror:\u{1b}[0m not signed in\r\n", Some("error: not signed in")),
            (
                "端末の登録の有効期限が切れています。社内ポータルの端末管理の画面からもう一度登録してから、やり直してください。",
                None,
            ),
            (&format!("refused: {token}"), Some("refused: …")),
        ] {
            let shown = shown.or(said.starts_with('端').then_some(said));
            assert_eq!(last_words(said.as_bytes()).as_deref(), shown, "{said}");
        }
    }
}
