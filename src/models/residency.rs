//! Does a request to this model stay in the regions of the residency set?
//!
//! An id alone proves nothing: it says what is configured. Proof is what the account answers, judged by
//! [`judge_destinations`]. An application profile looks innocent in its ARN and may be a copy of a
//! `global.` one, so it stays unverified until it is resolved.

use super::catalogue::{Catalogue, Status};
use super::id::{Arn, Form, is_account_id, plain};
use crate::messages::{Phrase, models as say};

/// What can be said about one model name, best first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The account named the destinations, and all of them are inside.
    Proven,
    /// The id says inside and the catalogue knows it; the account wasn't asked.
    Configured,
    /// Nothing says that it leaves, but nothing reliable says that it stays or that it exists.
    Unverified(Phrase),
    /// It can be processed outside, or the choice is Claude Code's.
    Outside(Phrase),
}

impl Verdict {
    /// The word in JSON output.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Configured => "configured",
            Self::Unverified(_) => "unverified",
            Self::Outside(_) => "outside",
        }
    }

    /// Why it isn't better; `None` where there is nothing to explain.
    pub const fn why(&self) -> Option<&Phrase> {
        match self {
            Self::Proven | Self::Configured => None,
            Self::Unverified(why) | Self::Outside(why) => Some(why),
        }
    }

    pub const fn is_outside(&self) -> bool {
        matches!(self, Self::Outside(_))
    }
}

/// Judges a name as it is sent to Bedrock.
pub fn judge(name: &str, regions: &[String], catalogue: &Catalogue) -> Verdict {
    let name = plain(name);
    match Form::parse(&name) {
        Form::Profile { prefix, core } => judge_profile(prefix, core, regions, catalogue),
        Form::Arn(arn) => judge_arn(arn, regions, catalogue),
        Form::Foundation(_) => Verdict::Unverified(Phrase::new(say::WHY_BARE)),
        Form::Name(name) if catalogue.client_chooses(name) => Verdict::Outside(Phrase::new(say::WHY_CLIENT_CHOOSES)),
        Form::Name(_) => Verdict::Unverified(Phrase::new(say::WHY_AS_TYPED)),
    }
}

/// Whether an ARN doesn't say what is behind it: only the account can tell.
pub fn is_opaque(name: &str) -> bool {
    match Form::parse(&plain(name)) {
        Form::Arn(arn) => match (arn.kind, Form::parse(arn.name)) {
            ("foundation-model", _) => false,
            ("inference-profile", Form::Profile { .. }) => !is_account_id(arn.account),
            _ => true,
        },
        Form::Profile { .. } | Form::Foundation(_) | Form::Name(_) => false,
    }
}

/// Judges a name that only a gateway understands: it alone knows where it leads.
pub fn behind_a_gateway() -> Verdict {
    Verdict::Unverified(Phrase::new(say::WHY_GATEWAY))
}

/// Judges a deployment: only its resource knows where it is processed.
pub fn of_a_deployment() -> Verdict {
    Verdict::Unverified(Phrase::new(say::WHY_FOUNDRY))
}

/// Judges the models that the account names behind a profile. One without a region is `global.`'s: any region.
pub fn judge_destinations<S: AsRef<str>>(models: &[S], regions: &[String]) -> Verdict {
    if models.is_empty() {
        return Verdict::Unverified(Phrase::new(say::WHY_NO_DESTINATIONS));
    }
    let destinations: Vec<_> = models.iter().map(|arn| Arn::parse(arn.as_ref()).map_or("", |arn| arn.region)).collect();
    if destinations.contains(&"") {
        return Verdict::Outside(Phrase::new(say::WHY_NO_REGION));
    }
    match list(destinations.iter().copied().filter(|region| !inside(region, regions))) {
        outside if outside.is_empty() => Verdict::Proven,
        outside => Verdict::Outside(Phrase::new(say::WHY_DESTINATIONS).with("regions", outside)),
    }
}

/// A destination of a geography that has no bounds.
const ANYWHERE: &str = "*";

fn judge_profile(prefix: &str, core: &str, regions: &[String], catalogue: &Catalogue) -> Verdict {
    let Some(geography) = catalogue.geography(prefix) else {
        return Verdict::Outside(Phrase::new(say::WHY_UNKNOWN_GEOGRAPHY).with("prefix", prefix));
    };
    if !geography.stays_in(regions) {
        let regions = list(geography.destinations.iter().map(String::as_str).filter(|to| !inside(to, regions)));
        let why = if regions == ANYWHERE { say::WHY_ANYWHERE } else { say::WHY_GEOGRAPHY };
        return Verdict::Outside(Phrase::new(why).with("prefix", prefix).with("regions", regions));
    }
    let Some(known) = catalogue.profile(prefix, core) else {
        return Verdict::Unverified(Phrase::new(say::WHY_UNKNOWN_PROFILE));
    };
    match known.status {
        Status::Present => Verdict::Configured,
        Status::Doubtful => Verdict::Unverified(Phrase::new(say::WHY_DOUBTFUL).with("checked", known.checked)),
        Status::Absent => Verdict::Unverified(Phrase::new(say::WHY_ABSENT).with("checked", known.checked)),
    }
}

fn judge_arn(arn: Arn<'_>, regions: &[String], catalogue: &Catalogue) -> Verdict {
    if arn.region.is_empty() {
        return Verdict::Outside(Phrase::new(say::WHY_NO_REGION));
    }
    if !inside(arn.region, regions) {
        return Verdict::Outside(Phrase::new(say::WHY_ARN_REGION).with("region", arn.region));
    }
    match (arn.kind, Form::parse(arn.name)) {
        ("foundation-model", _) => Verdict::Configured,
        ("inference-profile", Form::Profile { prefix, core }) => {
            match judge_profile(prefix, core, regions, catalogue) {
                Verdict::Configured if !is_account_id(arn.account) => {
                    Verdict::Unverified(Phrase::new(say::WHY_ACCOUNT))
                }
                verdict => verdict,
            }
        }
        ("application-inference-profile", _) => Verdict::Unverified(Phrase::new(say::WHY_APPLICATION)),
        _ => Verdict::Unverified(Phrase::new(say::WHY_ARN_KIND)),
    }
}

fn inside(region: &str, regions: &[String]) -> bool {
    regions.iter().any(|allowed| allowed == region)
}

fn list<'a>(regions: impl Iterator<Item = &'a str>) -> String {
    regions.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use proptest::sample::select;

    use super::*;
    use crate::messages::Message;

    fn japan() -> Vec<String> {
        ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned).to_vec()
    }

    /// `None` is configured.
    fn why(name: &str, regions: &[String]) -> (&'static str, Option<Message>) {
        let verdict = judge(name, regions, &CATALOGUE);
        (verdict.name(), verdict.why().map(Phrase::text))
    }

    #[test]
    fn a_name_is_judged_by_geography_catalogue_and_form() {
        const ACCOUNT: &str = "arn:aws:bedrock:ap-northeast-1:111122223333";
        for (name, verdict, reason) in [
            ("jp.anthropic.claude-opus-5-5", "configured", None),
            ("jp.anthropic.claude-sonnet-4-6[1m]", "configured", None),
            ("jp.anthropic.claude-haiku-4-5-20251001-v1:0", "configured", None),
            ("jp.anthropic.claude-opus-4-6-v1", "unverified", Some(say::WHY_DOUBTFUL)),
            ("jp.anthropic.claude-sonnet-5-5", "unverified", Some(say::WHY_ABSENT)),
            ("jp.anthropic.claude-opus-6", "unverified", Some(say::WHY_UNKNOWN_PROFILE)),
            ("jp.amazon.nova-2-lite-v1:0", "unverified", Some(say::WHY_UNKNOWN_PROFILE)),
            ("apac.anthropic.claude-sonnet-4-20250514-v1:0", "outside", Some(say::WHY_GEOGRAPHY)),
            ("global.anthropic.claude-opus-5-5", "outside", Some(say::WHY_ANYWHERE)),
            ("GLOBAL.anthropic.claude-opus-5-5", "outside", Some(say::WHY_ANYWHERE)),
            ("global.amazon.nova-2-lite-v1:0", "outside", Some(say::WHY_ANYWHERE)),
            ("us-gov.anthropic.claude-opus-5-5", "outside", Some(say::WHY_GEOGRAPHY)),
            ("au.anthropic.claude-opus-5-5", "outside", Some(say::WHY_GEOGRAPHY)),
            ("in.anthropic.claude-haiku-4-5-20251001-v1:0", "outside", Some(say::WHY_UNKNOWN_GEOGRAPHY)),
            ("anthropic.claude-opus-5-5", "unverified", Some(say::WHY_BARE)),
            ("claude-sonnet-5-5", "outside", Some(say::WHY_CLIENT_CHOOSES)),
            ("Claude-Sonnet-5-5[1m]", "outside", Some(say::WHY_CLIENT_CHOOSES)),
            ("opus", "outside", Some(say::WHY_CLIENT_CHOOSES)),
            ("best", "outside", Some(say::WHY_CLIENT_CHOOSES)),
            ("default", "outside", Some(say::WHY_CLIENT_CHOOSES)),
            ("claude-haiku-4-5", "unverified", Some(say::WHY_AS_TYPED)),
            ("claude-mythos-5", "unverified", Some(say::WHY_AS_TYPED)),
            ("", "unverified", Some(say::WHY_AS_TYPED)),
            (&format!("{ACCOUNT}:inference-profile/jp.anthropic.claude-opus-5-5"), "configured", None),
            (
                &format!("{ACCOUNT}:inference-profile/global.anthropic.claude-opus-5-5"),
                "outside",
                Some(say::WHY_ANYWHERE),
            ),
            (
                "arn:aws:bedrock:us-east-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5",
                "outside",
                Some(say::WHY_ARN_REGION),
            ),
            (
                "arn:aws:bedrock:ap-northeast-1::inference-profile/jp.anthropic.claude-opus-5-5",
                "unverified",
                Some(say::WHY_ACCOUNT),
            ),
            (
                &format!("{ACCOUNT}:application-inference-profile/abcdefabcdef"),
                "unverified",
                Some(say::WHY_APPLICATION),
            ),
            ("arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-opus-5-5", "configured", None),
            ("arn:aws:bedrock:::foundation-model/anthropic.claude-opus-5-5", "outside", Some(say::WHY_NO_REGION)),
            (&format!("{ACCOUNT}:provisioned-model/abc"), "unverified", Some(say::WHY_ARN_KIND)),
        ] {
            assert_eq!(why(name, &japan()), (verdict, reason), "{name}");
        }
    }

    #[test]
    fn the_residency_set_decides_not_the_prefix() {
        let tokyo = &japan()[..1];
        assert_eq!(why("jp.anthropic.claude-opus-5-5", tokyo), ("outside", Some(say::WHY_GEOGRAPHY)));
        assert_eq!(why("jp.anthropic.claude-opus-5-5", &[]).0, "outside");
        let apac: Vec<_> = ["ap-northeast-1", "ap-*", "me-central-1"].map(str::to_owned).to_vec();
        assert_eq!(why("global.anthropic.claude-opus-5-5", &apac).0, "outside");
    }

    #[test]
    fn what_the_account_answers_is_proof_only_if_every_destination_is_inside() {
        let model = |region: &str| format!("arn:aws:bedrock:{region}::foundation-model/anthropic.claude-opus-5-5");
        for (destinations, verdict, reason) in [
            (&["ap-northeast-1", "ap-northeast-3"][..], "proven", None),
            (&["ap-northeast-1"], "proven", None),
            // What `global.` really answers from Tokyo; collecting only the regions would say "Tokyo alone".
            (&["ap-northeast-1", ""], "outside", Some(say::WHY_NO_REGION)),
            (&["ap-northeast-1", "ap-southeast-2"], "outside", Some(say::WHY_DESTINATIONS)),
            (&[], "unverified", Some(say::WHY_NO_DESTINATIONS)),
        ] {
            let models: Vec<_> = destinations.iter().map(|region| model(region)).collect();
            let judged = judge_destinations(&models, &japan());
            assert_eq!((judged.name(), judged.why().map(Phrase::text)), (verdict, reason), "{destinations:?}");
        }
        assert!(judge_destinations(&["not an ARN"], &japan()).is_outside());
    }

    static CATALOGUE: LazyLock<&Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());

    proptest! {
        #[test]
        fn only_a_known_geography_inside_is_ever_configured(
            prefix in select(vec!["jp", "apac", "global", "us", "eu", "au", "us-gov", "xx", "jpp", "j"]),
            core in select(vec!["anthropic.claude-opus-5-5", "anthropic.claude-sonnet-4-6", "anthropic.claude-x"]),
            marker in select(vec!["", "[1m]", " ", "[2M]"]),
        ) {
            let verdict = judge(&format!("{prefix}.{core}{marker}"), &japan(), &CATALOGUE);
            prop_assert_eq!(verdict.is_outside(), prefix != "jp");
        }

        #[test]
        fn no_name_is_too_strange_to_judge(name in any::<String>()) {
            let verdict = judge(&name, &japan(), &CATALOGUE);
            prop_assert!(verdict != Verdict::Proven);
        }
    }
}
