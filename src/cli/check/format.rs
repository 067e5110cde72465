//! `check --format`: the verdict as one line that a device-management service reads: ASCII, dated, with the profile's
//! version. Pure.
//!
//! A service that shows the line wants one whatever happened, so an error is a verdict too.

use serde_json::{Value, json};

use super::Format;
use crate::cli::verdict::Report;
use crate::code::{Code, Exit};
use crate::report::fleet::{AS_INTENDED, FORMAT};
use crate::setup::payload::ascii;

/// What the line says.
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
    /// What [`super::fleet_line`] says of the machine, member by member.
    pub(super) more: Value,
}

impl<'a> Line<'a> {
    /// The line of a machine that could be judged.
    pub(super) fn from_report(report: &'a Report) -> Self {
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
            more: Value::Null,
        }
    }

    /// The line where nothing could be judged.
    pub(super) fn of_error(code: &'static Code, at: &'a str) -> Self {
        Self { verdict: "error", code: Some(code.id), at, ..Self::default() }
    }

    fn is_compliant(&self) -> bool {
        self.verdict == AS_INTENDED && self.bad == 0
    }

    pub(super) fn say(&self, format: Format) -> String {
        let genkan = env!("CARGO_PKG_VERSION");
        let document = match format {
            Format::Jamf => {
                let profile = if self.profile.is_empty() { "-" } else { self.profile };
                let version = if self.version.is_empty() { String::new() } else { format!("@{}", plain(self.version)) };
                let code = self.code.map_or_else(String::new, |code| format!(" {code}"));
                return format!(
                    "<result>{} {}{version} genkan={genkan} users={} bad={}{code} at={}</result>",
                    self.verdict,
                    plain(profile),
                    self.people,
                    self.bad,
                    self.at,
                );
            }
            Format::Intune => json!({
                "GenkanVersion": genkan,
                "GenkanVerdict": self.verdict,
                "GenkanCompliant": self.is_compliant(),
                "GenkanShadowed": self.shadowed,
                "GenkanProfile": self.profile,
                "GenkanProfileVersion": self.version,
                "GenkanUsers": self.people,
                "GenkanUsersBad": self.bad,
                "GenkanCode": self.code.unwrap_or_default(),
                "GenkanCheckedAt": self.at,
            }),
            Format::Ansible => json!({
                "changed": self.changes,
                "verdict": self.verdict,
                "profile": self.profile,
                "version": self.version,
                "genkan": genkan,
                "users": self.people,
                "bad": self.bad,
                "code": self.code,
                "at": self.at,
            }),
            Format::Fleet => {
                let mut document = json!({
                    "format": FORMAT,
                    "at": self.at,
                    "verdict": self.verdict,
                    "codes": self.code.iter().collect::<Vec<_>>(),
                    "profile": self.profile,
                    "version": self.version,
                    "genkan": genkan,
                });
                if let (Some(members), Value::Object(more)) = (document.as_object_mut(), &self.more) {
                    members.extend(more.clone());
                }
                document
            }
        };
        ascii(&document.to_string())
    }
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

    #[test]
    fn a_line_is_one_line_of_ascii_with_version_and_date() {
        let line = Line {
            verdict: "drifted",
            profile: "acme",
            version: "2026.11 試<行>",
            people: 2,
            bad: 1,
            code: Some("GK-RES-011"),
            at: "2026-11-20T09:00:00Z",
            changes: true,
            shadowed: false,
            more: json!({"host": "mac-1", "codes": ["GK-CLI-021", "GK-RES-011"]}),
        };
        assert_eq!(
            line.say(Format::Jamf),
            "<result>drifted acme@2026.11_____ genkan=0.1.0 users=2 bad=1 GK-RES-011 at=2026-11-20T09:00:00Z</result>"
        );
        assert_eq!(
            line.say(Format::Intune),
            r#"{"GenkanVersion":"0.1.0","GenkanVerdict":"drifted","GenkanCompliant":false,"GenkanShadowed":false,"GenkanProfile":"acme","GenkanProfileVersion":"2026.11 \u8a66<\u884c>","GenkanUsers":2,"GenkanUsersBad":1,"GenkanCode":"GK-RES-011","GenkanCheckedAt":"2026-11-20T09:00:00Z"}"#
        );
        assert_eq!(
            line.say(Format::Ansible),
            r#"{"changed":true,"verdict":"drifted","profile":"acme","version":"2026.11 \u8a66<\u884c>","genkan":"0.1.0","users":2,"bad":1,"code":"GK-RES-011","at":"2026-11-20T09:00:00Z"}"#
        );
        assert_eq!(
            line.say(Format::Fleet),
            r#"{"format":1,"at":"2026-11-20T09:00:00Z","verdict":"drifted","codes":["GK-CLI-021","GK-RES-011"],"profile":"acme","version":"2026.11 \u8a66<\u884c>","genkan":"0.1.0","host":"mac-1"}"#
        );
        let error = Line::of_error(&profile::UNKNOWN_NAME, "2026-11-20T09:00:00Z");
        let said = error.say(Format::Jamf);
        assert_eq!(
            said,
            format!(
                "<result>error - genkan=0.1.0 users=0 bad=0 {} at=2026-11-20T09:00:00Z</result>",
                profile::UNKNOWN_NAME.id
            )
        );
    }
}
