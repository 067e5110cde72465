//! Project, location and address of Vertex AI.

use super::Findings;
use super::url::{address, place};
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::profile as words;

pub(super) fn check(findings: &mut Findings<'_>) {
    let google = &findings.profile.google;
    if !google.project.is_empty() && !is_project(&google.project) {
        findings.add("google.project", Fault::new(&code::PROJECT).with("value", &google.project));
    }
    if google.base_url.is_empty() {
        return;
    }
    let key = "google.base_url";
    let Some(url) = address(findings, key, &google.base_url) else { return };
    if !google.base_url.ends_with("/v1") {
        let fault = Fault::new(&code::BASE_PATH).with("value", &google.base_url).with("end", "/v1");
        let whole = format!("{}/v1", google.base_url);
        return findings.add(key, fault.hint(words::WRITE, &[("value", &whole)]));
    }
    place(findings, key, &url);
}

/// A project's id: 6 to 30 small letters, digits and dashes, from a letter to no dash.
fn is_project(text: &str) -> bool {
    let is_word = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    is_word
        && (6..=30).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_projects_id_has_googles_form() {
        for (text, expected) in [
            ("acme-claude", true),
            ("a12345", true),
            ("Acme!", false),
            ("acme", false),
            ("1acme-claude", false),
            ("acme-claude-", false),
            ("acme claude", false),
            ("acme-claude-in-tokyo-for-everybody", false),
        ] {
            assert_eq!(is_project(text), expected, "{text}");
        }
    }
}
