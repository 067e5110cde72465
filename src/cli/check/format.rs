//! `check --format`: the verdict as one line that a device-management service or a summary of the fleet reads: ASCII,
//! dated, with the profile's version. Pure.
//!
//! A service that shows the line wants one whatever happened, so an error is a verdict too.

use serde_json::{Value, json};

use crate::cli::args::Format;
use crate::cli::verdict::CheckReport;
use crate::code::{Code, Exit};
use crate::fault::Result;
use crate::report::fleet::{self, AS_INTENDED};
use crate::setup::payload::ascii;

const GENKAN: &str = env!("CARGO_PKG_VERSION");

/// What a service's line says.
#[derive(Debug, Default)]
pub(super) struct Line<'a> {
    pub(super) verdict: &'a str,
    pub(super) profile: &'a str,
    pub(super) version: &'a str,
    /// Of `--all-users`: how many, and how many of them aren't as intended.
    pub(super) people: usize,
    pub(super) bad: usize,
    pub(super) code: Option<&'a str>,
    /// RFC 3339.
    pub(super) at: &'a str,
    /// Setup would change something.
    pub(super) changes: bool,
    pub(super) shadowed: bool,
}

impl<'a> Line<'a> {
    /// The line of a machine that could be judged.
    pub(super) fn from_report(report: &'a CheckReport) -> Self {
        let text = |name: &str| report.document[name].as_str().unwrap_or_default();
        let bad = report.users.iter().filter(|user| user["verdict"] != AS_INTENDED).count();
        let states = || report.users.iter().chain([&report.document]).flat_map(|part| part["items"].as_array());
        let is = |state: &str| states().flatten().any(|item| item["state"] == state);
        Self {
            verdict: text("verdict"),
            profile: text("profile"),
            version: text("version"),
            people: report.users.len(),
            bad,
            code: report.document["code"].as_str(),
            at: text("at"),
            changes: is("drifted") || is("missing"),
            shadowed: is("shadowed"),
        }
    }

    /// The line where nothing could be judged.
    pub(super) fn of_error(code: &'static Code, at: &'a str) -> Self {
        Self { verdict: "error", code: Some(code.id), at, ..Self::default() }
    }

    fn is_compliant(&self) -> bool {
        self.verdict == AS_INTENDED && self.bad == 0
    }

    fn jamf(&self) -> String {
        let profile = if self.profile.is_empty() { "-" } else { self.profile };
        let version = if self.version.is_empty() { String::new() } else { format!("@{}", plain(self.version)) };
        let code = self.code.map_or_else(String::new, |code| format!(" {code}"));
        format!(
            "<result>{} {}{version} genkan={GENKAN} users={} bad={}{code} at={}</result>",
            self.verdict,
            plain(profile),
            self.people,
            self.bad,
            self.at,
        )
    }

    fn intune(&self) -> Value {
        json!({
            "GenkanVersion": GENKAN,
            "GenkanVerdict": self.verdict,
            "GenkanCompliant": self.is_compliant(),
            "GenkanShadowed": self.shadowed,
            "GenkanProfile": self.profile,
            "GenkanProfileVersion": self.version,
            "GenkanUsers": self.people,
            "GenkanUsersBad": self.bad,
            "GenkanCode": self.code.unwrap_or_default(),
            "GenkanCheckedAt": self.at,
        })
    }

    fn ansible(&self) -> Value {
        json!({
            "changed": self.changes,
            "verdict": self.verdict,
            "profile": self.profile,
            "version": self.version,
            "genkan": GENKAN,
            "users": self.people,
            "bad": self.bad,
            "code": self.code,
            "at": self.at,
        })
    }
}

/// The line as its reader takes it: of a service's the few values that it looks at, of a fleet's summary `fleet`.
///
/// # Errors
/// Those of `fleet`.
pub(super) fn line(format: Format, verdict: &Line<'_>, fleet: impl FnOnce() -> Result<fleet::Line>) -> Result<String> {
    let document = match format {
        Format::Jamf => return Ok(verdict.jamf()),
        Format::Intune => verdict.intune(),
        Format::Ansible => verdict.ansible(),
        Format::Fleet => json!(fleet()?),
    };
    Ok(ascii(&document.to_string()))
}

/// The exit code of a line that says a verdict; a service that reads the line takes any other for "the script failed".
pub(super) fn exit(format: Format, verdict: Exit) -> Exit {
    match format {
        Format::Jamf | Format::Intune => Exit::Done,
        Format::Ansible | Format::Fleet => verdict,
    }
}

/// A word within a line of XML: of what an organisation may have written, what is a letter, a digit or a mark that
/// means nothing there.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() || "._-+".contains(c) { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::profile;
    use crate::report::fleet::Judged;

    #[test]
    fn a_line_is_one_line_of_ascii_with_version_and_date() {
        let verdict = Line {
            verdict: "drifted",
            profile: "acme",
            version: "2026.11 試<行>",
            people: 2,
            bad: 1,
            code: Some("GK-RES-011"),
            at: "2026-11-20T09:00:00Z",
            changes: true,
            shadowed: false,
        };
        let fleets = || fleet::Line {
            format: 1,
            at: "2026-11-20T09:00:00Z".into(),
            verdict: "drifted".into(),
            codes: vec!["GK-CLI-021".into(), "GK-RES-011".into()],
            profile: "acme".into(),
            version: "2026.11 試<行>".into(),
            genkan: "0.1.0".into(),
            host: "mac-1".into(),
            ..fleet::Line::default()
        };
        let said = |format, verdict: &Line<'_>| line(format, verdict, || Ok(fleets())).unwrap();
        assert_eq!(
            said(Format::Jamf, &verdict),
            "<result>drifted acme@2026.11_____ genkan=0.1.0 users=2 bad=1 GK-RES-011 at=2026-11-20T09:00:00Z</result>"
        );
        assert_eq!(
            said(Format::Intune, &verdict),
            r#"{"GenkanVersion":"0.1.0","GenkanVerdict":"drifted","GenkanCompliant":false,"GenkanShadowed":false,"GenkanProfile":"acme","GenkanProfileVersion":"2026.11 \u8a66<\u884c>","GenkanUsers":2,"GenkanUsersBad":1,"GenkanCode":"GK-RES-011","GenkanCheckedAt":"2026-11-20T09:00:00Z"}"#
        );
        assert_eq!(
            said(Format::Ansible, &verdict),
            r#"{"changed":true,"verdict":"drifted","profile":"acme","version":"2026.11 \u8a66<\u884c>","genkan":"0.1.0","users":2,"bad":1,"code":"GK-RES-011","at":"2026-11-20T09:00:00Z"}"#
        );
        assert_eq!(
            said(Format::Fleet, &verdict),
            r#"{"format":1,"at":"2026-11-20T09:00:00Z","verdict":"drifted","codes":["GK-CLI-021","GK-RES-011"],"profile":"acme","version":"2026.11 \u8a66<\u884c>","genkan":"0.1.0","host":"mac-1","person":null}"#
        );
        let judged = Judged { users: 2, stops: Some(3), ..Judged::default() };
        let judged = line(Format::Fleet, &verdict, || Ok(fleet::Line { judged, ..fleets() })).unwrap();
        assert!(
            judged.ends_with(
                r#""host":"mac-1","person":null,"profile_source":null,"profile_sha256":null,"catalogue":null,"claude":null,"claude_path":null,"scope":null,"enforced":false,"users":2,"bad":0,"signed_in":0,"expires":null,"stops":3}"#
            ),
            "{judged}"
        );
        let error = Line::of_error(&profile::UNKNOWN_NAME, "2026-11-20T09:00:00Z");
        let said = said(Format::Jamf, &error);
        assert_eq!(
            said,
            format!(
                "<result>error - genkan=0.1.0 users=0 bad=0 {} at=2026-11-20T09:00:00Z</result>",
                profile::UNKNOWN_NAME.id
            )
        );
    }
}
