//! The quota project of a person's sign-in: Vertex AI refuses requests that name none.
//!
//! It is added to gcloud's own file as `gcloud auth application-default set-quota-project` would, where the profile
//! names the project and nothing else names one; every other byte and the mode of the file stay.

use super::adc::{Adc, Holds};
use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::profile::{Google, Profile};
use crate::world::World;
use crate::world::files::{self, Access, Before};

/// Adds the quota project where it is missing; returns it where it was added.
///
/// # Errors
/// Where the file can't be written, or another program has changed it meanwhile.
pub(super) fn add_missing(world: &World, profile: &Profile, adc: &Adc) -> Result<Option<String>> {
    let Some(Google { project, .. }) = profile.google() else { return Ok(None) };
    let Holds::File { bytes, .. } = &adc.holds else { return Ok(None) };
    let (Some(file), Some(_)) = (adc.place.file(), adc.place.gcloud_folder(world)) else { return Ok(None) };
    if missing(world, profile, adc).is_none() || project.is_empty() {
        return Ok(None);
    }
    let Some(text) = std::str::from_utf8(bytes).ok().and_then(|text| with(text, project)) else { return Ok(None) };
    files::replace(file, text.as_bytes(), Some(Before::These(bytes)), Access::Private)?;
    Ok(Some(project.clone()))
}

/// The finding of a person's sign-in without a quota project.
pub(super) fn missing(world: &World, profile: &Profile, adc: &Adc) -> Option<Fault> {
    let is_missing = adc.is_sign_in() && adc.quota_project(world, profile).is_none();
    is_missing.then(|| Fault::new(&code::NO_QUOTA_PROJECT).with("place", adc.place.name(world)))
}

/// The JSON object with the field added as its first, indented as the one that was first; `None` where the result isn't
/// JSON, or an empty field of that name is there already.
fn with(text: &str, project: &str) -> Option<String> {
    let (before, rest) = text.split_once('{')?;
    let indent: String = rest.chars().take_while(|c| c.is_whitespace()).collect();
    let apart = if rest.trim_start().starts_with('}') { "" } else { "," };
    let text = format!("{before}{{{indent}\"quota_project_id\": \"{project}\"{apart}{rest}");
    let document: serde_json::Value = serde_json::from_str(&text).ok()?;
    (document["quota_project_id"] == project).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_added_and_nothing_else_changes() {
        for (text, expected) in [
            ("{\n  \"a\": 1.50\n}\n", "{\n  \"quota_project_id\": \"acme-claude\",\n  \"a\": 1.50\n}\n"),
            ("{\r\n\t\"a\": 1\r\n}", "{\r\n\t\"quota_project_id\": \"acme-claude\",\r\n\t\"a\": 1\r\n}"),
            (r#"{"a":"{"}"#, r#"{"quota_project_id": "acme-claude","a":"{"}"#),
            ("{}", r#"{"quota_project_id": "acme-claude"}"#),
        ] {
            assert_eq!(with(text, "acme-claude").as_deref(), Some(expected), "{text}");
        }
        assert_eq!(with("[]", "acme-claude"), None);
        assert_eq!(with(r#"{"quota_project_id": ""}"#, "acme-claude"), None, "the later one counts");
    }
}
