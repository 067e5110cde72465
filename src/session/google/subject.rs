//! The identity (subject token) that an external account exchanges: from a file, an address, a program, or AWS.
//!
//! A program is run only where that is allowed, as in Google's libraries, and never waits for a person. Of its messages
//! and an address's answers nothing is passed on that may be the token.

use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use zeroize::Zeroizing;

use super::adc::variable;
use super::aws;
use super::credential::{External, Format, Program, Subject, account_of};
use super::platform::{Mint, ask, none};
use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, seen};
use crate::world::command::{Failure, Launch};
use crate::world::files;

type Secret = Zeroizing<String>;

/// Google's variable that allows programs; its libraries want exactly this value.
pub(super) const ALLOW: (&str, &str) = ("GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES", "1");
/// The timeout of a program in milliseconds: Google's default, and the bounds that its libraries set.
const PROGRAM: (u64, u64, u64) = (30_000, 5_000, 120_000);

/// The identity of an external account.
///
/// # Errors
/// `GK-GGL-018` for a program that may not be run, `GK-GGL-033` for a file that isn't there, else `GK-GGL-019`.
pub(super) fn token(mint: &Mint<'_>, external: &External) -> Result<Secret> {
    match &external.credential_source {
        Subject::File { file, format } => {
            let bytes = files::read(Path::new(file))?.map(Zeroizing::new);
            let gone = || Fault::new(&code::SUBJECT_FILE).with("file", file).with("place", &mint.place);
            let text = bytes.ok_or_else(gone)?;
            Format::extract(format.as_ref(), &String::from_utf8_lossy(&text))
                .ok_or_else(|| none(mint, seen::FILE_HOLDS_NONE).because(file))
        }
        Subject::Url { url, headers, format } => {
            let answer = ask(
                mint,
                url,
                "GET",
                headers.iter().flatten().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))),
            )?;
            Format::extract(format.as_ref(), &answer).ok_or_else(|| none(mint, seen::ANSWER_HOLDS_NONE).because(url))
        }
        Subject::Program { executable } => program(mint, external, executable),
        Subject::Aws(source) => aws::token(mint, source, &external.audience),
    }
}

fn program(mint: &Mint<'_>, external: &External, program: &Program) -> Result<Secret> {
    if variable(mint.world, mint.profile, ALLOW.0).is_none_or(|(_, value)| value != ALLOW.1) {
        return Err(Fault::new(&code::EXECUTABLE_REFUSED).with("place", &mint.place));
    }
    let kept = program.output_file.as_ref().and_then(|file| files::read(Path::new(file)).ok()?).map(Zeroizing::new);
    if let Some(Ok(token)) = kept.map(|text| answered(mint, &text))
        && let Some(token) = token
    {
        return Ok(token);
    }
    let email = external.impersonation_url.as_deref().and_then(account_of);
    let vars = [
        ("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE", Some(external.audience.as_str())),
        ("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE", Some(external.subject_token_type.as_str())),
        ("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE", Some("0")),
        ("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL", email.as_deref()),
        ("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE", program.output_file.as_deref()),
        (ALLOW.0, Some(ALLOW.1)),
    ];
    let vars: Vec<_> = vars.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    let (usual, least, most) = PROGRAM;
    let timeout = Duration::from_millis(program.timeout_millis.unwrap_or(usual).clamp(least, most));
    let timeout = timeout.min(mint.net.left());
    let failed = |why: Phrase| none(mint, why).because(&program.command);
    let heard = Launch::words(mint.world, &program.command).and_then(|launch| launch.envs(vars).hear(timeout));
    let heard = heard.map_err(|error| failed(seen::PROGRAM_NOT_STARTED.into()).because(error))?;
    match heard.ended.failure(timeout) {
        None => answered(mint, &heard.output)?.ok_or_else(|| failed(seen::PROGRAM_EXPIRED.into())),
        Some(Failure::Deadline(_) | Failure::Interrupted) => Err(failed(seen::PROGRAM_LATE.into())),
        // A program that fails says why in the same JSON form.
        Some(how) => {
            answered(mint, &heard.output)?;
            Err(failed(Phrase::new(seen::PROGRAM_FAILED).with_phrase("how", how.phrase())))
        }
    }
}

/// The identity in a program's answer; `None` where it has expired.
fn answered(mint: &Mint<'_>, text: &[u8]) -> Result<Option<Secret>> {
    let bad = || none(mint, seen::PROGRAM_OTHER_FORM);
    let document: Value = serde_json::from_slice(text).map_err(|_| bad())?;
    let field = |name: &str| document[name].as_str().unwrap_or_default();
    if document["success"] != true {
        let said: String = field("message").chars().filter(|c| !c.is_control()).take(300).collect();
        return Err(none(mint, seen::PROGRAM_REFUSES).because(format_args!("{}: {said}", field("code"))));
    }
    let expired = document["expiration_time"].as_i64().and_then(|end| Timestamp::from_second(end).ok());
    if expired.is_some_and(|end| end <= mint.world.now()) {
        return Ok(None);
    }
    let name = if field("token_type").ends_with(":saml2") { "saml_response" } else { "id_token" };
    Some(field(name))
        .filter(|token| !token.is_empty())
        .map(|token| Some(Zeroizing::new(token.to_owned())))
        .ok_or_else(bad)
}
