//! What an error text names, held against the residency: an ARN, a profile's id, a path of Google's.
//!
//! By the name alone, and only where it says where it leads: a gateway's own names, bare models and aliases say nothing.

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

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(is_outside(&name, &japan, &catalogue), outside, "{name}");
        }
        let tokyo = regions(&["ap-northeast-1"]);
        assert!(is_outside(&model("ap-northeast-3"), &tokyo, &catalogue), "the profile says Tokyo alone");
        let google = regions(&["asia-northeast2"]);
        assert!(is_outside(&path("asia-northeast1"), &google, &catalogue));
        assert!(!is_outside(&model("ap-northeast-3"), &google, &catalogue), "Japan, where it says nothing of AWS");
        assert!(!is_outside(&model("ap-northeast-3"), &regions(&["japaneast"]), &catalogue));
    }
}
