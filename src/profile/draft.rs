//! A first profile of an organisation: ten lines that start from an embedded one, with comments.
//!
//! What isn't known yet stands there as a comment, so that it is seen to be open.

use toml::Value;

use super::layer::Source;
use super::load::{self, Loaded};
use super::provider::{GatewayFormat, Provider};
use super::texts::{self, Found};
use super::typed;
use crate::fault::Result;
use crate::messages::{Lang, Message, profile as words};
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

/// A key or a section, its value where it is known, an example where it isn't, and what it is.
type Line = (&'static str, Option<Value>, &'static str, Message);

/// What the draft starts from. What is wrong with it, [`check`] says.
pub fn base(world: &World, answers: &Answers) -> Option<Loaded> {
    let extends = Value::from(answers.extends.as_deref()?);
    check(world, format!("schema = 1\nname = \"draft\"\nextends = {extends}\n")).ok()
}

/// The text of the profile's file; `provider` is the one that it starts from, where that isn't the default.
pub fn draft(answers: &Answers, provider: Option<Provider<'_>>, lang: Lang) -> String {
    let given = |value: &Option<String>| value.clone().map(Value::from);
    let name = Value::from(answers.name.as_str());
    let extends = answers.extends.clone().unwrap_or_else(|| "bedrock-jp".to_owned());
    let head = [
        ("schema", Some(Value::from(1)), "", words::DRAFT_SCHEMA),
        ("name", Some(name), "", words::DRAFT_NAME),
        ("version", given(&answers.version), "1", words::DRAFT_VERSION),
        ("extends", Some(Value::from(extends)), "", words::DRAFT_EXTENDS),
    ];
    let support = [
        ("[support]", None, "", words::DRAFT_SUPPORT),
        ("contact", given(&answers.contact), "#claude-help", words::DRAFT_CONTACT),
    ];
    let mut text = format!("# {}\n", words::DRAFT_HEAD.get(lang));
    for (key, value, example, about) in head.into_iter().chain(sections(answers, provider)).chain(support) {
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

/// What an organisation has to say of the provider. Flags about AWS count whatever it is: that they are wrong there,
/// [`check`] says.
fn sections(answers: &Answers, provider: Option<Provider<'_>>) -> Vec<Line> {
    let google =
        || [("[google]", None, "", words::DRAFT_GOOGLE), ("project", None, "acme-claude", words::DRAFT_PROJECT)];
    let own = match provider {
        None | Some(Provider::Bedrock(_)) => return aws(answers, true),
        Some(Provider::Vertex(_)) => google().to_vec(),
        Some(Provider::Foundry(_)) => vec![
            ("[foundry]", None, "", words::DRAFT_FOUNDRY),
            ("resource", None, "acme-ai", words::DRAFT_RESOURCE),
            ("auth", None, "entra", words::DRAFT_AUTH),
        ],
        Some(Provider::Gateway(_, format)) => {
            let gateway = [
                ("[gateway]", None, "", words::DRAFT_GATEWAY),
                ("url", None, "https://llm.acme.example", words::DRAFT_GATEWAY_URL),
            ];
            match format {
                GatewayFormat::Anthropic | GatewayFormat::Bedrock(_) => gateway.to_vec(),
                GatewayFormat::Vertex(_) => gateway.into_iter().chain(google()).collect(),
            }
        }
    };
    own.into_iter().chain(aws(answers, false)).collect()
}

/// The section of AWS: whole, or only what was given of it.
fn aws(answers: &Answers, is_whole: bool) -> Vec<Line> {
    let pasted = |key: &str, value: &Option<String>| value.as_ref().map(|text| Value::from(typed::value(key, text)));
    // A name that can't be one is said once.
    let named = || texts::is_name(&answers.name).then(|| answers.name.clone());
    let session = answers.sso_session.clone().or_else(|| named().filter(|_| is_whole));
    let keys = [
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
    ];
    let keys: Vec<_> = keys.into_iter().filter(|(_, value, ..)| is_whole || value.is_some()).collect();
    let section = (!keys.is_empty()).then_some(("[aws]", None, "", words::DRAFT_AWS));
    section.into_iter().chain(keys).collect()
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
    fn a_draft_has_the_section_of_its_provider() {
        let root = tempfile::tempdir().unwrap();
        let world = crate::world::testing::world(root.path(), &[]);
        for (extends, account, expected) in [
            ("bedrock-jp", None, &["[aws]", "sso_session = \"acme\"", "# role_name ="][..]),
            ("vertex-jp", None, &["[google]", "# project ="]),
            ("foundry", None, &["[foundry]", "# resource =", "# auth ="]),
            ("gateway-anthropic", None, &["[gateway]", "# url ="]),
            ("gateway-vertex", None, &["[gateway]", "# url =", "[google]", "# project ="]),
            ("vertex-jp", Some("111122223333"), &["[google]", "# project =", "[aws]", "account_id ="]),
        ] {
            let account_id = account.map(str::to_owned);
            let answers = Answers {
                name: "acme".to_owned(),
                extends: Some(extends.to_owned()),
                account_id,
                ..Answers::default()
            };
            let loaded = base(&world, &answers).unwrap();
            let text = draft(&answers, Some(loaded.profile.provider()), Lang::En);
            let rest = text.split_once("extends =").unwrap().1.split_once("[support]").unwrap().0;
            let sections = rest.lines().filter(|line| line.starts_with('[')).count();
            assert_eq!(sections, expected.iter().filter(|line| line.starts_with('[')).count(), "{text}");
            for line in expected {
                assert!(rest.lines().any(|found| found.starts_with(line)), "{extends}: {line}\n{text}");
            }
            check(&world, text).unwrap();
        }
    }

    #[test]
    fn a_draft_is_short_and_says_what_is_open() {
        let answers = Answers {
            name: "acme".to_owned(),
            account_id: Some("111122223333".to_owned()),
            contact: Some("say \"hi\" # help".to_owned()),
            ..Answers::default()
        };
        insta::assert_snapshot!("draft_en", draft(&answers, None, Lang::En));
        insta::assert_snapshot!("draft_ja", draft(&answers, None, Lang::Ja));
        let profile: Profile = toml::from_str(&draft(&answers, None, Lang::Ja)).unwrap();
        assert_eq!((&*profile.aws.account_id, &*profile.aws.sso_session), ("111122223333", "acme"));
        assert_eq!(Some(profile.support.contact), answers.contact);
        // A name that can't be one isn't taken for the session's as well.
        let answers = Answers { name: "a b".to_owned(), ..answers };
        assert!(draft(&answers, None, Lang::En).lines().any(|line| line.starts_with("# sso_session = ")));
    }
}
