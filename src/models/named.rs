//! What an error text names, held against the residency: an ARN, a profile's id, a path of Google's.
//!
//! By the name alone, and only where it says where it leads: a gateway's own names, bare models and aliases say nothing.

use super::Tier;
use super::catalogue::Catalogue;
use super::id::{Form, plain};
use super::residency::judge;

/// The regions in Japan, in each cloud's spelling: what is meant where no profile names those of that cloud.
pub const JAPAN: [&str; 6] =
    ["ap-northeast-1", "ap-northeast-3", "asia-northeast1", "asia-northeast2", "japaneast", "japanwest"];

/// Whether a resource or a model lies outside `regions`.
pub fn is_outside(name: &str, regions: &[String], catalogue: &Catalogue) -> bool {
    let name = plain(name);
    if let Some(location) = name.split_once("locations/").map(|(_, path)| path.split('/').next().unwrap_or_default()) {
        return !of_cloud(regions, is_google).iter().any(|region| region == location);
    }
    // A region that somebody masked, as `<region>`, says nothing.
    if name.starts_with("arn:") && name.split(':').nth(3).is_some_and(|region| region.starts_with('<')) {
        return false;
    }
    match Form::parse(&name) {
        Form::Profile { core, .. } if !core.starts_with("anthropic.") => false,
        Form::Profile { .. } | Form::Arn(_) => judge(&name, &of_cloud(regions, is_aws), catalogue).is_outside(),
        Form::Foundation(_) | Form::Name(_) => false,
    }
}

/// The profile's regions in one cloud's spelling; Japan's where it is about another cloud.
fn of_cloud(regions: &[String], is_of: fn(&str) -> bool) -> Vec<String> {
    let of_profile: Vec<_> = regions.iter().filter(|region| is_of(region)).cloned().collect();
    if !of_profile.is_empty() {
        return of_profile;
    }
    JAPAN.into_iter().filter(|region| is_of(region)).map(str::to_owned).collect()
}

/// `ap-northeast-1`: AWS puts a hyphen before the number.
fn is_aws(region: &str) -> bool {
    let mut parts = region.rsplit('-');
    let number = parts.next().unwrap_or_default();
    number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()) && parts.count() >= 2
}

/// `asia-northeast1`, `us`: Google doesn't.
fn is_google(region: &str) -> bool {
    let parts = region.split('-').count();
    !is_aws(region) && (parts == 2 || ["us", "eu", "global"].contains(&region))
}

/// Whether the model that a message or a gateway names lies outside: a router puts its provider before the id, and some a
/// region.
pub fn leads_outside(named: &str, regions: &[String], catalogue: &Catalogue) -> bool {
    let is_path = named.contains("arn:") || named.contains("locations/");
    let (aws, google) = (of_cloud(regions, is_aws), of_cloud(regions, is_google));
    let is_elsewhere = |part: &str| {
        let is_google = google_region(part) && !google.iter().any(|region| region == part);
        is_google || aws_region(part) && !aws.iter().any(|region| region == part)
    };
    if !is_path && named.split('/').rev().skip(1).any(is_elsewhere) {
        return true;
    }
    let id = if is_path { named } else { named.rsplit('/').next().unwrap_or(named) };
    is_outside(named.find("arn:").map_or(id, |at| &named[at..]), regions, catalogue)
}

/// A region in the middle of a path, where other words of a gateway's stand as well.
fn aws_region(part: &str) -> bool {
    is_aws(part)
        && ["us-", "eu-", "ap-", "ca-", "sa-", "me-", "af-", "il-", "mx-", "cn-"].iter().any(|of| part.starts_with(of))
}

/// The same of Google's.
fn google_region(part: &str) -> bool {
    const PLACES: [&str; 8] =
        ["us-", "europe-", "asia-", "australia-", "northamerica-", "southamerica-", "me-", "africa-"];
    let is_numbered = part.ends_with(|c: char| c.is_ascii_digit());
    is_numbered && is_google(part) && PLACES.iter().any(|place| part.starts_with(place))
}

/// Whether the model that a message names is another than the one that was asked for, as far as both names say so. Spelling,
/// date and provider make no difference, and a name of a gateway's own may stand for any model of its family.
pub fn is_another(asked: &str, named: &str) -> bool {
    let (asked, named) = (plain(asked), plain(named));
    if asked == named {
        return false;
    }
    let (wanted, got) = (Parts::of(&asked), Parts::of(&named));
    match (wanted.family, got.family) {
        (Some(family), Some(other)) => {
            let both = !wanted.version.is_empty() && !got.version.is_empty();
            family != other || both && wanted.version != got.version
        }
        (_, None) => is_of_another_maker(&named) && !is_of_another_maker(&asked),
        (None, Some(_)) => false,
    }
}

/// What a name says of a model of Claude's: `opus` and 4, 8 of `jp.anthropic.claude-opus-4-8-20260101-v1:0`.
struct Parts {
    family: Option<Tier>,
    version: Vec<u8>,
}

impl Parts {
    fn of(plain: &str) -> Self {
        let is_of_claude = plain.contains("claude");
        // What stands before is a company's, or says where; what follows is a revision of Bedrock's.
        let own = plain.rfind("claude").map_or(plain, |at| &plain[at..]);
        let is_revision = |(_, rest): &(&str, &str)| rest.starts_with(|c: char| c.is_ascii_digit());
        let own = own.split_once("-v").filter(is_revision).map_or(own, |(own, _)| own);
        let words = || own.split(|c: char| !c.is_ascii_alphanumeric());
        let numbers = words().filter(|word| (1..=2).contains(&word.len())).filter_map(|word| word.parse::<u8>().ok());
        let mut version: Vec<_> = numbers.filter(|_| is_of_claude).collect();
        while version.last() == Some(&0) {
            version.pop();
        }
        Self { family: words().find_map(Tier::named), version }
    }
}

/// By how others call theirs.
fn is_of_another_maker(plain: &str) -> bool {
    const MAKERS: [&str; 18] = [
        "chatgpt",
        "codestral",
        "deepseek",
        "devstral",
        "gemini",
        "gemma",
        "glm",
        "gpt",
        "grok",
        "kimi",
        "llama",
        "minimax",
        "mistral",
        "mixtral",
        "o1",
        "o3",
        "o4",
        "qwen",
    ];
    let letters = |word: &str| word.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric());
    words.into_iter().any(|word| MAKERS.contains(&word) || MAKERS.contains(&letters(word).as_str()))
        || plain.contains("amazon.nova")
        || plain.contains("amazon.titan")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_spelling_is_the_same_model_and_another_model_is_not() {
        for (asked, named, another) in [
            ("claude-sonnet-4-6", "claude-sonnet-4-6", false),
            ("claude-sonnet-4-6[1m]", "Claude-Sonnet-4-6", false),
            ("claude-sonnet-4-6", "jp.anthropic.claude-sonnet-4-6", false),
            ("jp.anthropic.claude-sonnet-4-6-20260101-v1:0", "claude-sonnet-4-6", false),
            ("jp.anthropic.claude-haiku-4-5-20251001-v1:0", "claude-haiku-4-5@20251001", false),
            ("claude-3-5-sonnet-20241022", "anthropic.claude-3-5-sonnet-20241022-v2:0", false),
            ("claude-3-5-sonnet-20241022", "claude-3-5-sonnet-v2@20241022", false),
            ("claude-sonnet-4-6", "anthropic/claude-sonnet-4.6", false),
            ("claude-sonnet-4-20250514", "claude-sonnet-4-0", false),
            ("claude-sonnet-4-6", "acme-prod-1", false),
            ("claude-sonnet-4-6", "acme-sonnet", false),
            ("acme-opus", "claude-opus-5-5", false),
            ("acme-opus", "acme-opus-v2", false),
            ("arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc", "claude-opus-5-5", false),
            ("acme-gpt-bridge", "gpt-4o", false),
            ("claude-sonnet-4-6", "gpt-4o", true),
            ("claude-sonnet-4-6", "openai/o3-mini", true),
            ("claude-sonnet-4-6", "llama3.1", true),
            ("claude-sonnet-4-6", "us.amazon.nova-pro-v1:0", true),
            ("acme-opus", "gemini-3-pro", true),
            ("acme-opus", "claude-haiku-4-5-20251001", true),
            ("claude-opus-5-5", "claude-sonnet-4-6", true),
            ("claude-sonnet-4-6", "claude-sonnet-4-5-20250929", true),
            ("jp.anthropic.claude-sonnet-5-v1:0", "claude-sonnet-4-6", true),
        ] {
            assert_eq!(is_another(asked, named), another, "{asked}: {named}");
        }
    }

    #[test]
    fn a_message_says_by_its_models_id_that_it_came_from_outside() {
        let catalogue = Catalogue::embedded().unwrap();
        let japan = ["ap-northeast-1".to_owned(), "ap-northeast-3".to_owned()];
        for (named, outside) in [
            ("us.anthropic.claude-sonnet-4-6", true),
            ("global.anthropic.claude-sonnet-4-6", true),
            ("bedrock/us.anthropic.claude-sonnet-4-6", true),
            ("bedrock/converse/apac.anthropic.claude-sonnet-4-6", true),
            ("bedrock/arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6", true),
            ("projects/p/locations/us-east5/publishers/anthropic/models/claude-sonnet-4-6", true),
            ("bedrock/us-east-1/anthropic.claude-sonnet-4-6", true),
            ("vertex_ai/us-east5/claude-sonnet-4-6", true),
            ("bedrock/ap-northeast-1/anthropic.claude-sonnet-4-6", false),
            ("vertex_ai/asia-northeast1/claude-sonnet-4-6", false),
            ("team-a1/claude-sonnet-4-6", false),
            ("our-gateway-1/claude-sonnet-4-6", false),
            ("jp.anthropic.claude-sonnet-4-6", false),
            ("bedrock/jp.anthropic.claude-sonnet-4-6", false),
            ("anthropic.claude-sonnet-4-6", false),
            ("anthropic/claude-sonnet-4.6", false),
            ("claude-sonnet-4-6", false),
            ("acme.claude.opus", false),
            ("gpt-4o", false),
        ] {
            assert_eq!(leads_outside(named, &japan, catalogue), outside, "{named}");
        }
    }

    #[test]
    fn a_name_lies_outside_where_it_says_so() {
        let catalogue = Catalogue::embedded().unwrap();
        let regions = |regions: &[&str]| regions.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let japan = regions(&["ap-northeast-1", "ap-northeast-3"]);
        let model = |region: &str| format!("arn:aws:bedrock:{region}::foundation-model/anthropic.claude-sonnet-4-6");
        let profile =
            |region: &str, kind: &str, name: &str| format!("arn:aws:bedrock:{region}:********3333:{kind}/{name}");
        let path = |location: &str| format!("projects/p/locations/{location}/publishers/anthropic/models/claude-x");
        for (name, outside) in [
            (model("ap-northeast-1"), false),
            (model("ap-northeast-3"), false),
            (model("ap-northeast-2"), true),
            (model("us-east-1"), true),
            (model(""), true),
            (model("<region>"), false),
            (model("*"), true),
            (profile("ap-northeast-1", "inference-profile", "jp.anthropic.claude-sonnet-4-6"), false),
            (profile("ap-northeast-1", "inference-profile", "ca.anthropic.claude-sonnet-4-6"), true),
            (profile("ap-northeast-1", "inference-profile", "mars.anthropic.claude-sonnet-4-6"), true),
            (profile("us-east-1", "inference-profile", "jp.anthropic.claude-sonnet-4-6"), true),
            (profile("ap-northeast-1", "application-inference-profile", "abc"), false),
            (profile("us-west-2", "application-inference-profile", "abc"), true),
            ("us.anthropic.claude-sonnet-4-6".to_owned(), true),
            ("jp.anthropic.claude-sonnet-4-6[1m]".to_owned(), false),
            ("acme.claude.opus".to_owned(), false),
            ("anthropic.claude-sonnet-4-6".to_owned(), false),
            ("claude-sonnet-4-6".to_owned(), false),
            ("arn:aws:kms:us-east-1:111122223333:key/0f0f".to_owned(), false),
            ("*".to_owned(), false),
            (path("asia-northeast1"), false),
            (path("us-east5"), true),
            (path("global"), true),
        ] {
            assert_eq!(is_outside(&name, &japan, catalogue), outside, "{name}");
        }
        let tokyo = regions(&["ap-northeast-1"]);
        assert!(is_outside(&model("ap-northeast-3"), &tokyo, catalogue), "the profile says Tokyo alone");
        let google = regions(&["asia-northeast2"]);
        assert!(is_outside(&path("asia-northeast1"), &google, catalogue));
        assert!(!is_outside(&model("ap-northeast-3"), &google, catalogue), "Japan, where it says nothing of AWS");
        assert!(!is_outside(&model("ap-northeast-3"), &regions(&["japaneast"]), catalogue));
    }
}
