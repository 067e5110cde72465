//! Project, location and address of Vertex AI.

use url::Url;

use super::Findings;
use super::url::address;
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::profile as words;
use crate::profile::region::is_location;

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
    let regions = &findings.profile.residency.regions;
    let abroad = location_of(&url).filter(|to| !regions.contains(to) && !findings.stack.refuses("residency.regions"));
    if let Some(location) = abroad {
        let fault = Fault::new(&code::ENDPOINT_ABROAD).with("region", location).with("regions", regions.join(", "));
        findings.add(key, fault);
    }
}

/// A project's id: 6 to 30 small letters, digits and dashes, from a letter to no dash.
fn is_project(text: &str) -> bool {
    let is_word = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    is_word
        && (6..=30).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
}

/// The location in the name of one of Google's own hosts: `LOCATION-aiplatform.…` or `aiplatform.LOCATION.rep.…`.
fn location_of(url: &Url) -> Option<String> {
    let host = url.host_str()?.strip_suffix(".googleapis.com")?;
    let location = match host.strip_suffix("-aiplatform") {
        Some(location) => location,
        None => host.strip_prefix("aiplatform.")?.strip_suffix(".rep")?,
    };
    (is_location(location) || ["us", "eu"].contains(&location)).then(|| location.to_owned())
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

    #[test]
    fn a_host_of_googles_says_its_location() {
        for (url, expected) in [
            ("https://asia-northeast1-aiplatform.googleapis.com/v1", Some("asia-northeast1")),
            ("https://us-east5-aiplatform.googleapis.com/v1", Some("us-east5")),
            ("https://aiplatform.eu.rep.googleapis.com/v1", Some("eu")),
            ("https://aiplatform-acme.p.googleapis.com/v1", None),
            ("https://aiplatform.googleapis.com/v1", None),
            ("https://asia-northeast1-aiplatform.example/v1", None),
        ] {
            assert_eq!(location_of(&Url::parse(url).unwrap()).as_deref(), expected, "{url}");
        }
    }
}
