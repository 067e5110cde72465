//! Where Vertex AI processes a request: the location in the path, which Claude Code takes from variables.
//!
//! Seen by running Claude Code (2.1.328): a variable of the model's own comes before the one for all, an empty or
//! impossible value counts as unset, and where nothing is left it is a location in the United States. Before the location
//! stands the project as it is named, which may be a path with a location of its own (2.1.332). Which variable
//! is asked goes by the name before any override: a name that is mapped to another model keeps its own. The host
//! proves nothing. Known hole: Claude Code looks only at names in lower case; here any case counts, which can only
//! judge more severely.

use super::catalogue::Catalogue;
use super::id::plain;
use super::residency::Verdict;
use crate::messages::{Phrase, models as say};

/// The variable for every model that has none of its own.
pub const REGION: &str = "CLOUD_ML_REGION";
/// The variable that names the project in the path.
pub const PROJECT: &str = "ANTHROPIC_VERTEX_PROJECT_ID";
/// How the variable of a model's own begins.
pub const OF_ONE_MODEL: &str = "VERTEX_REGION_";

/// A location, and the variable that names it; none where it is Claude Code's own choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    pub name: String,
    pub by: Option<String>,
}

impl Location {
    /// Where a model is asked for; `var` says what a variable holds, if it holds something.
    pub fn from_vars<'a>(model: &str, catalogue: &Catalogue, var: impl Fn(&str) -> Option<&'a str>) -> Self {
        if let Some(project) = var(PROJECT).filter(|project| is_path(project)) {
            return Self { name: first_in_path(project).to_owned(), by: Some(PROJECT.to_owned()) };
        }
        let own = catalogue.client.location_variable(&plain(model));
        let named = own.into_iter().chain([REGION]).find_map(|variable| {
            let value = var(variable).map(str::trim).filter(|value| is_possible(value))?;
            Some(Self { name: value.to_owned(), by: Some(variable.to_owned()) })
        });
        named.unwrap_or_else(|| Self { name: catalogue.client.location.clone(), by: None })
    }

    /// The host that Claude Code asks for it where no address is named.
    pub fn host(name: &str) -> String {
        match name {
            "global" => "aiplatform.googleapis.com".to_owned(),
            "us" | "eu" => format!("aiplatform.{name}.rep.googleapis.com"),
            region => format!("{region}-aiplatform.googleapis.com"),
        }
    }

    /// The same of a request for this model. Seen: its name goes into the path as it stands, so that one with `../` is asked
    /// for elsewhere.
    pub fn of_request(&self, model: &str, regions: &[String]) -> Verdict {
        match is_path(model) {
            true => Verdict::Outside(Phrase::new(say::WHY_PATH).with("model", model)),
            false => self.judge(regions),
        }
    }

    /// No location is ever proven: Google promises processing in one for the models that it lists there, and no
    /// source shows Claude listed, or served, in Japan.
    pub fn judge(&self, regions: &[String]) -> Verdict {
        let why = match self.name.as_str() {
            inside if regions.iter().any(|region| region == inside) => {
                return Verdict::Unverified(Phrase::new(say::WHY_NO_PROMISE).with("location", inside));
            }
            "global" => Phrase::new(say::WHY_GLOBAL),
            outside => Phrase::new(say::WHY_LOCATION).with("location", outside),
        };
        Verdict::Outside(why)
    }
}

/// Whether the name of a model or a project is more than a part of the request's path; one that is escaped goes into it as
/// it stands, too.
pub fn is_path(name: &str) -> bool {
    name.contains(['/', '\\', '%', '?', '#'])
}

/// The location that a path names first, else all of it: the project stands before the location that Claude Code adds.
fn first_in_path(path: &str) -> &str {
    let named =
        path.split_once("locations/").map(|(_, rest)| rest.split(['/', '?', '#', ':']).next().unwrap_or_default());
    named.filter(|name| is_possible(name)).unwrap_or(path)
}

/// Whether Claude Code takes a text for a location; `tokyo` and `us` are some.
fn is_possible(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [area, names @ ..] = &parts[..] else { return false };
    area.len() >= 2
        && area.bytes().all(|byte| byte.is_ascii_alphabetic())
        && names.len() <= 4
        && names.iter().all(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn location(model: &str, vars: &[(&str, &str)]) -> (String, Option<String>) {
        let catalogue = Catalogue::embedded().unwrap();
        let var = |name: &str| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        let location = Location::from_vars(model, catalogue, var);
        (location.name, location.by)
    }

    #[test]
    fn a_name_that_leads_past_its_place_in_the_path_is_outside() {
        let tokyo = Location { name: "asia-northeast1".into(), by: None };
        let inside = ["asia-northeast1".to_owned()];
        for name in ["../../us-east5/x", r"..\x", "..%2f..%2fus-east5", "x?y", "x#y"] {
            assert!(matches!(tokyo.of_request(name, &inside), Verdict::Outside(_)), "{name}");
        }
        for name in ["claude-sonnet-4-6", "claude-opus-4@20250514", "claude-sonnet-4-6[1m]"] {
            assert!(!matches!(tokyo.of_request(name, &inside), Verdict::Outside(_)), "{name}");
        }
    }

    #[test]
    fn a_models_own_variable_comes_first_and_nothing_is_abroad() {
        const OPUS_4: &str = "VERTEX_REGION_CLAUDE_4_0_OPUS";
        let tokyo = (REGION, "asia-northeast1");
        for (model, vars, name, by) in [
            ("claude-sonnet-4-6", &[tokyo][..], "asia-northeast1", Some(REGION)),
            ("claude-sonnet-4-6", &[], "us-east5", None),
            ("claude-sonnet-4-6", &[(REGION, "")], "us-east5", None),
            ("claude-sonnet-4-6", &[(REGION, "tokyo!")], "us-east5", None),
            ("claude-sonnet-4-6", &[(REGION, " tokyo ")], "tokyo", Some(REGION)),
            ("claude-sonnet-4-6", &[(REGION, "Asia-Northeast1")], "Asia-Northeast1", Some(REGION)),
            (
                "claude-sonnet-4-6[1m]",
                &[tokyo, ("VERTEX_REGION_CLAUDE_4_6_SONNET", "global")],
                "global",
                Some("VERTEX_REGION_CLAUDE_4_6_SONNET"),
            ),
            (
                "claude-sonnet-4-6",
                &[tokyo, ("VERTEX_REGION_CLAUDE_4_0_SONNET", "us-east5")],
                "asia-northeast1",
                Some(REGION),
            ),
            ("claude-opus-4@20250514", &[tokyo, (OPUS_4, "us-east5")], "us-east5", Some(OPUS_4)),
            ("claude-opus-4-9", &[tokyo, (OPUS_4, "us-east5")], "us-east5", Some(OPUS_4)),
            ("claude-opus-40", &[tokyo, (OPUS_4, "us-east5")], "us-east5", Some(OPUS_4)),
            ("claude-opus-4123", &[tokyo, (OPUS_4, "us-east5")], "asia-northeast1", Some(REGION)),
            ("claude-opus-4-9", &[tokyo, (OPUS_4, "https://x")], "asia-northeast1", Some(REGION)),
            ("claude-sonnet-4-6", &[tokyo, (PROJECT, "acme")], "asia-northeast1", Some(REGION)),
            ("claude-sonnet-4-6", &[tokyo, (PROJECT, "p/locations/us-east5/x?y=")], "us-east5", Some(PROJECT)),
            ("claude-sonnet-4-6", &[tokyo, (PROJECT, "p%2F..")], "p%2F..", Some(PROJECT)),
        ] {
            assert_eq!(location(model, vars), (name.to_owned(), by.map(str::to_owned)), "{model} {vars:?}");
        }
    }

    #[test]
    fn inside_nothing_is_proven_and_everything_else_is_outside() {
        let regions = ["asia-northeast1".to_owned()];
        for (name, verdict, why) in [
            ("asia-northeast1", "unverified", say::WHY_NO_PROMISE),
            ("asia-northeast2", "outside", say::WHY_LOCATION),
            ("Asia-Northeast1", "outside", say::WHY_LOCATION),
            ("us", "outside", say::WHY_LOCATION),
            ("global", "outside", say::WHY_GLOBAL),
        ] {
            let judged = Location { name: name.to_owned(), by: None }.judge(&regions);
            assert_eq!((judged.name(), judged.why().map(Phrase::text)), (verdict, Some(why)), "{name}");
        }
    }
}
