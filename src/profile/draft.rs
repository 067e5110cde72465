//! A first profile of an organisation: ten lines that start from an embedded one, with comments.
//!
//! What isn't known yet stands there as a comment, so that it is seen to be open.

use toml::Value;

use super::layer::Source;
use super::load::{self, Loaded};
use super::texts::{self, Found};
use super::typed;
use crate::fault::Result;
use crate::messages::{Lang, profile as words};
use crate::world::World;
use crate::world::ui::pad;

/// What is known of the organisation.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    pub name: String,
    pub version: Option<String>,
    /// The profile to start from; `bedrock-jp` where nothing is said.
    pub extends: Option<String>,
    /// The profile's own name where nothing is said.
    pub sso_session: Option<String>,
    pub sso_start_url: Option<String>,
    pub sso_region: Option<String>,
    pub account_id: Option<String>,
    pub role_name: Option<String>,
    pub contact: Option<String>,
}

/// The text of the profile's file.
pub fn draft(answers: &Answers, lang: Lang) -> String {
    let given = |value: &Option<String>| value.clone().map(Value::from);
    let pasted = |key: &str, value: &Option<String>| value.as_ref().map(|text| Value::from(typed::value(key, text)));
    let name = Value::from(answers.name.as_str());
    // A name that can't be one is said once.
    let named = || texts::is_name(&answers.name).then(|| answers.name.clone());
    let session = answers.sso_session.clone().or_else(named);
    let extends = answers.extends.clone().unwrap_or_else(|| "bedrock-jp".to_owned());
    let lines = [
        ("schema", Some(Value::from(1)), "", words::DRAFT_SCHEMA),
        ("name", Some(name), "", words::DRAFT_NAME),
        ("version", given(&answers.version), "1", words::DRAFT_VERSION),
        ("extends", Some(Value::from(extends)), "", words::DRAFT_EXTENDS),
        ("[aws]", None, "", words::DRAFT_AWS),
        ("sso_session", session.map(Value::from), "acme", words::DRAFT_SESSION),
        (
            "sso_start_url",
            pasted("aws.sso_start_url", &answers.sso_start_url),
            "https://d-0000000000.awsapps.com/start",
            words::DRAFT_URL,
        ),
        ("sso_region", pasted("aws.sso_region", &answers.sso_region), "ap-northeast-1", words::DRAFT_REGION),
        ("account_id", pasted("aws.account_id", &answers.account_id), "111122223333", words::DRAFT_ACCOUNT),
        ("role_name", pasted("aws.role_name", &answers.role_name), "ClaudeCodeUser", words::DRAFT_ROLE),
        ("[support]", None, "", words::DRAFT_SUPPORT),
        ("contact", given(&answers.contact), "#claude-help", words::DRAFT_CONTACT),
    ];
    let mut text = format!("# {}\n", words::DRAFT_HEAD.get(lang));
    for (key, value, example, about) in lines {
        let statement = match value {
            Some(value) => format!("{key} = {value}"),
            None if key.starts_with('[') => key.to_owned(),
            None => format!("# {key} = \"{example}\""),
        };
        let gap = if key.starts_with('[') { "\n" } else { "" };
        text += &format!("{gap}{}  # {}\n", pad(&statement, 58), about.get(lang));
    }
    text
}

/// Loads a draft before there is a file of it.
///
/// # Errors
/// What is wrong with the answers, as [`super::validate`] says it.
pub fn check(world: &World, draft: String) -> Result<Loaded> {
    load::alone(world, Found { source: Source::Flag("profile new".to_owned()), text: draft, name: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;

    #[test]
    fn a_draft_is_short_and_says_what_is_open() {
        let answers = Answers {
            name: "acme".to_owned(),
            account_id: Some("111122223333".to_owned()),
            contact: Some("say \"hi\" # help".to_owned()),
            ..Answers::default()
        };
        insta::assert_snapshot!("draft_en", draft(&answers, Lang::En));
        insta::assert_snapshot!("draft_ja", draft(&answers, Lang::Ja));
        let profile: Profile = toml::from_str(&draft(&answers, Lang::Ja)).unwrap();
        assert_eq!((&*profile.aws.account_id, &*profile.aws.sso_session), ("111122223333", "acme"));
        assert_eq!(Some(profile.support.contact), answers.contact);
        // A name that can't be one isn't taken for the session's as well.
        let answers = Answers { name: "a b".to_owned(), ..answers };
        assert!(draft(&answers, Lang::En).lines().any(|line| line.starts_with("# sso_session = ")));
    }
}
