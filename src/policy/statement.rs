//! The statement of a policy that keeps every program's requests in the residency, whatever a client's settings say.
//!
//! It denies by exception: whatever isn't one of the residency's resources is stopped, so a new geography, an on-demand
//! model abroad and an application profile over `global.` need no line of their own. AWS judges a call through an
//! inference profile twice, for the profile and for the model in each Region that it routes to, so both are excepted.
//! A list of geographies to deny (`global.*`, `us.*`, …) lets all of that through. `NotResource` is taken by service
//! control policies too (since September 2025).

use serde_json::{Value, json};

use crate::models::catalogue::Catalogue;
use crate::models::id::{Form, plain};

/// What runs a model, or shows it a prompt: all forms of InvokeModel (Converse is authorized as one), batch jobs, the
/// counting of tokens.
const ACTIONS: [&str; 3] = ["bedrock:InvokeModel*", "bedrock:CreateModelInvocationJob", "bedrock:CountTokens"];

/// The statement for these regions; application profiles among the pinned models, and provisioned and imported models, are
/// excepted by name, because an application profile's own destinations are judged as well.
pub fn denying<'a>(regions: &[String], catalogue: &Catalogue, pins: impl Iterator<Item = &'a str>) -> Value {
    let inside: Vec<_> = catalogue.geographies.iter().filter(|geography| geography.stays_in(regions)).collect();
    let mut resources = Vec::new();
    for region in regions {
        resources.push(format!("arn:aws:bedrock:{region}::foundation-model/*"));
        let profile = |prefix: &str| format!("arn:aws:bedrock:{region}:*:inference-profile/{prefix}.*");
        resources.extend(inside.iter().map(|geography| profile(&geography.prefix)));
    }
    let is_own = |pin: &&str| match Form::parse(&plain(pin)) {
        Form::Arn(arn) => {
            !["foundation-model", "inference-profile"].contains(&arn.kind)
                && regions.iter().any(|one| one == arn.region)
        }
        Form::Profile { .. } | Form::Foundation(_) | Form::Name(_) => false,
    };
    let mut applications: Vec<_> = pins.filter(is_own).map(str::to_owned).collect();
    applications.sort_unstable();
    applications.dedup();
    resources.extend(applications);
    json!({"Sid": "NoInferenceOutsideResidency", "Effect": "Deny", "Action": ACTIONS, "NotResource": resources})
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The list of geographies that was handed out before.
    const OLD: &str = r#"{"Sid":"NoInferenceOutsideJapan","Effect":"Deny","Action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],"Resource":"*","Condition":{"ArnLike":{"bedrock:InferenceProfileArn":["arn:aws:bedrock:*:*:inference-profile/global.*","arn:aws:bedrock:*:*:inference-profile/apac.*","arn:aws:bedrock:*:*:inference-profile/us.*","arn:aws:bedrock:*:*:inference-profile/eu.*","arn:aws:bedrock:*:*:inference-profile/au.*"]}}}"#;
    const MODEL: &str = "anthropic.claude-sonnet-4-6";
    const APPLICATION: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc123def456";
    const ANOTHER: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/other1234567";

    /// One question that AWS asks its policies: an action on a resource, with the profile that it goes through.
    struct Question {
        action: &'static str,
        resource: String,
        through: Option<String>,
    }

    /// A call as AWS judges it: refused where any of its questions is denied.
    type Call = Vec<Question>;

    fn regions() -> Vec<String> {
        ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned).into()
    }

    fn model(region: &str) -> String {
        format!("arn:aws:bedrock:{region}::foundation-model/{MODEL}")
    }

    fn profile(region: &str, prefix: &str) -> String {
        format!("arn:aws:bedrock:{region}:111122223333:inference-profile/{prefix}.{MODEL}")
    }

    fn on_demand(action: &'static str, region: &str) -> Call {
        vec![Question { action, resource: model(region), through: None }]
    }

    /// Through a profile, whose destinations are these; `global.` has one without a region.
    fn through(action: &'static str, profile: &str, destinations: &[&str]) -> Call {
        let own = Question { action, resource: profile.to_owned(), through: Some(profile.to_owned()) };
        let models = destinations.iter().map(|region| Question {
            action,
            resource: model(region),
            through: Some(profile.to_owned()),
        });
        [own].into_iter().chain(models).collect()
    }

    /// IAM's wildcards, in strings and ARNs alike.
    fn like(pattern: &str, text: &str) -> bool {
        let mut parts = pattern.split('*');
        let Some(rest) = text.strip_prefix(parts.next().unwrap_or_default()) else { return false };
        let parts: Vec<_> = parts.collect();
        let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
        let left = middle.iter().try_fold(rest, |rest, part| rest.find(part).map(|at| &rest[at + part.len()..]));
        left.is_some_and(|left| left.ends_with(last))
    }

    fn any(patterns: &Value, text: &str) -> bool {
        let one = |pattern: &Value| pattern.as_str().is_some_and(|pattern| like(pattern, text));
        patterns.as_array().map_or_else(|| one(patterns), |all| all.iter().any(one))
    }

    /// What such a statement says to one question. An element or a condition that isn't known here fails the test.
    fn is_denied(statement: &Value, question: &Question) -> bool {
        assert_eq!(statement["Effect"], "Deny");
        let elements = statement.as_object().unwrap();
        elements.iter().all(|(name, value)| match name.as_str() {
            "Sid" | "Effect" => true,
            "Action" => any(value, question.action),
            "Resource" => any(value, &question.resource),
            "NotResource" => !any(value, &question.resource),
            "Condition" => value.as_object().unwrap().iter().all(|(operator, keys)| {
                assert_eq!(operator, "ArnLike");
                keys.as_object().unwrap().iter().all(|(key, patterns)| {
                    assert_eq!(key, "bedrock:InferenceProfileArn");
                    question.through.as_ref().is_some_and(|through| any(patterns, through))
                })
            }),
            other => panic!("{other} isn't evaluated here"),
        })
    }

    fn stops(statement: &Value, call: &Call) -> bool {
        call.iter().any(|question| is_denied(statement, question))
    }

    const INVOKE: &str = "bedrock:InvokeModel";
    const STREAM: &str = "bedrock:InvokeModelWithResponseStream";
    const BATCH: &str = "bedrock:CreateModelInvocationJob";

    #[test]
    fn what_leaves_is_denied_and_what_the_profile_uses_is_not() {
        let catalogue = Catalogue::embedded().unwrap();
        let new = denying(&regions(), catalogue, ["jp.anthropic.claude-opus-5-5", APPLICATION].into_iter());
        let old: Value = serde_json::from_str(OLD).unwrap();
        let japan = ["ap-northeast-1", "ap-northeast-3"];
        let tokyo = "ap-northeast-1";
        // Name, call, denied by the statement, denied by the list that it replaces.
        let rows: Vec<(&str, Call, bool, bool)> = vec![
            ("the profile's own", through(STREAM, &profile(tokyo, "jp"), &japan), false, false),
            ("the profile's own, whole", through(INVOKE, &profile(tokyo, "jp"), &japan), false, false),
            ("the profile's own, from Osaka", through(STREAM, &profile("ap-northeast-3", "jp"), &japan), false, false),
            ("its application profile", through(STREAM, APPLICATION, &japan), false, false),
            ("on demand in Tokyo", on_demand(INVOKE, tokyo), false, false),
            ("tokens counted in Tokyo", on_demand("bedrock:CountTokens", tokyo), false, false),
            ("a batch job in Japan", through(BATCH, &profile(tokyo, "jp"), &japan), false, false),
            ("what lists profiles", on_demand("bedrock:ListInferenceProfiles", "us-east-1"), false, false),
            ("global.", through(STREAM, &profile(tokyo, "global"), &[tokyo, ""]), true, true),
            ("apac.", through(STREAM, &profile(tokyo, "apac"), &[tokyo, "ap-southeast-1"]), true, true),
            ("us.", through(STREAM, &profile("us-east-1", "us"), &["us-east-1", "us-west-2"]), true, true),
            ("ca.", through(STREAM, &profile("ca-central-1", "ca"), &["ca-central-1"]), true, false),
            ("us-gov.", through(STREAM, &profile("us-gov-west-1", "us-gov"), &["us-gov-west-1"]), true, false),
            ("a new geography", through(STREAM, &profile(tokyo, "sea"), &[tokyo, "ap-southeast-1"]), true, false),
            ("jp. asked for abroad", through(STREAM, &profile("us-east-1", "jp"), &japan), true, false),
            ("on demand abroad", on_demand(INVOKE, "us-east-1"), true, false),
            ("on demand abroad, streamed", on_demand(STREAM, "ap-northeast-2"), true, false),
            ("on demand both ways", on_demand("bedrock:InvokeModelWithBidirectionalStream", "us-west-2"), true, false),
            ("an application profile over global.", through(STREAM, ANOTHER, &[tokyo, ""]), true, false),
            ("the pinned one, if it led abroad", through(STREAM, APPLICATION, &[tokyo, ""]), true, false),
            ("a batch job abroad", on_demand(BATCH, "us-east-1"), true, false),
            ("a batch job over global.", through(BATCH, &profile(tokyo, "global"), &[tokyo, ""]), true, false),
            ("tokens counted abroad", on_demand("bedrock:CountTokens", "eu-west-1"), true, false),
        ];
        for (name, call, denied, before) in &rows {
            assert_eq!(stops(&new, call), *denied, "{name}: {new}");
            assert_eq!(stops(&old, call), *before, "{name}, by the old list");
        }
    }

    /// Osaka is out where the profile says Tokyo alone, and with it every `jp.` profile.
    #[test]
    fn the_profiles_regions_decide() {
        let catalogue = Catalogue::embedded().unwrap();
        let tokyo = denying(&regions()[..1], catalogue, std::iter::empty());
        assert!(stops(&tokyo, &through(STREAM, &profile("ap-northeast-1", "jp"), &["ap-northeast-1"])), "{tokyo}");
        assert!(
            stops(&tokyo, &on_demand(STREAM, "ap-northeast-3")) && !stops(&tokyo, &on_demand(STREAM, "ap-northeast-1"))
        );
        // Small enough to stand in one policy with others.
        assert!(denying(&regions(), catalogue, std::iter::empty()).to_string().len() < 1000);
    }

    #[test]
    fn the_documentation_hands_out_the_same() {
        let page = std::fs::read_to_string("SECURITY.md").unwrap();
        let statement = denying(&regions(), Catalogue::embedded().unwrap(), std::iter::empty()).to_string();
        assert!(page.contains(&statement), "SECURITY.md has to hold\n{statement}");
    }

    #[test]
    fn wildcards_are_iams() {
        for (pattern, text, fits) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a*", "ab", true),
            ("a*c", "abc", true),
            ("a*c", "abcd", false),
            ("a*:*/jp.*", "ax:y/jp.z", true),
            ("a*:*/jp.*", "ax:y/jpz", false),
            ("*", "", true),
        ] {
            assert_eq!(like(pattern, text), fits, "{pattern} {text}");
        }
    }
}
