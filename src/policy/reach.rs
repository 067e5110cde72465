//! Where a policy is tried, and with which names: every region that Bedrock has, and whatever the policy itself names.
//!
//! A question that isn't asked is an opening that nobody sees, so nothing here is a selection. A name with wildcards or a
//! policy's variable stands for one that fits it; what no list knows yet has a name of its own ([`UNKNOWN_REGION`] and the
//! like), which fits wildcards alone.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::evaluate::{Policy, fits};
use super::scope::Scope;
use crate::models::catalogue::Catalogue;

/// The regions of Amazon Bedrock in AWS's commercial partition; those that are named first in a finding come first.
///
/// Read on 2026-11-30 in the Bedrock user guide (regional availability by endpoints) and in botocore's `endpoints.json`
/// (service `bedrock`). `bedrock-mantle` is in some of them only, and gets the same questions.
pub const KNOWN: [&str; 33] = [
    "us-east-1",
    "us-west-2",
    "eu-central-1",
    "ap-southeast-1",
    "ap-northeast-2",
    "ap-northeast-1",
    "ap-northeast-3",
    "us-east-2",
    "us-west-1",
    "ca-central-1",
    "ca-west-1",
    "mx-central-1",
    "sa-east-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "ap-east-2",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "af-south-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
];
/// A region that is to come; said as `*`.
pub const UNKNOWN_REGION: &str = "xx-unknown-1";
/// A model of Anthropic's that no catalogue knows yet.
const UNKNOWN_MODEL: &str = "anthropic.claude-not-yet-known";
/// Models of others: two that Bedrock has in several regions, and one of a vendor that nobody knows yet.
const OTHERS: [&str; 3] = ["amazon.nova-pro-v1:0", "openai.gpt-oss-120b-1:0", "vendor.not-yet-known"];
/// A geography that no catalogue knows yet.
pub const UNKNOWN_GEOGRAPHY: &str = "xx";
/// What a resource of an account is called that nobody named.
pub const SOME_NAME: &str = "0unpinned000";
/// How many regions a title names at most.
const NAMED: usize = 8;
/// How many it names where every one that was tried is open.
const FIRST: usize = 5;

/// What a policy is tried with.
#[derive(Debug, Clone)]
pub struct Reach {
    /// The regions outside the profile's.
    pub regions: Vec<String>,
    /// Models of Anthropic's: the pinned ones, those of the catalogue, those that the policy names, and one to come.
    pub own: BTreeSet<String>,
    /// Models of other vendors.
    pub others: BTreeSet<String>,
    /// The prefixes of inference profiles that lead outside; the one that nobody knows yet is the last.
    pub prefixes: Vec<String>,
}

impl Reach {
    /// What this policy is tried with.
    pub fn of(policy: &Policy, scope: &Scope, catalogue: &Catalogue) -> Self {
        let mut own: BTreeSet<String> = scope.cores().map(str::to_owned).collect();
        own.extend(catalogue.models.iter().map(|model| model.bedrock.clone()));
        own.insert(UNKNOWN_MODEL.to_owned());
        let mut others: BTreeSet<String> = OTHERS.map(str::to_owned).into();
        // Another partition has accounts and policies of its own.
        let outside =
            catalogue.geographies.iter().filter(|one| !one.stays_in(&scope.regions) && one.prefix != "us-gov");
        let mut prefixes: Vec<_> = outside.map(|geography| geography.prefix.clone()).collect();
        let named = names(policy, "bedrock", "inference-profile");
        let profiles: Vec<_> = named.iter().filter_map(|name| name.split_once('.')).collect();
        for (prefix, _) in &profiles {
            if catalogue.geography(prefix).is_none() && !prefixes.iter().any(|one| one == prefix) {
                prefixes.push((*prefix).to_owned());
            }
        }
        prefixes.push(UNKNOWN_GEOGRAPHY.to_owned());
        let cores = profiles.into_iter().map(|(_, core)| core.to_owned());
        for core in names(policy, "bedrock", "foundation-model").into_iter().chain(cores) {
            if core.starts_with("anthropic.") {
                own.insert(core)
            } else {
                others.insert(core)
            };
        }
        Self { regions: regions(policy, &scope.regions), own, others, prefixes }
    }

    /// Every model that is tried.
    pub fn models(&self) -> impl Iterator<Item = &str> {
        self.own.iter().chain(&self.others).map(String::as_str)
    }
}

/// The regions outside: all that are known, those that the policy names, and one that is to come.
fn regions(policy: &Policy, inside: &[String]) -> Vec<String> {
    let mut all: Vec<_> = KNOWN.map(str::to_owned).into();
    for pattern in policy.regions() {
        let name = filled(&pattern);
        // One that fits a known region was tried with it.
        let is_known = all.iter().chain(inside).any(|region| fits(&pattern, region));
        let is_region = name.contains('-') && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let is_elsewhere = ["us-gov-", "us-iso", "cn-", "eu-isoe-", "eusc-"].iter().any(|one| name.starts_with(one));
        if !is_known && is_region && !is_elsewhere {
            all.push(name);
        }
    }
    all.push(UNKNOWN_REGION.to_owned());
    all.retain(|region| !inside.contains(region));
    all
}

/// The names of a kind of resource that stand in the policy: `model` of `arn:aws:bedrock:…:foundation-model/model`.
pub fn names(policy: &Policy, service: &str, kind: &str) -> BTreeSet<String> {
    let of = |arn: Cow<'_, str>| {
        let parts: Vec<_> = arn.splitn(6, ':').collect();
        let [_, _, its, _, _, resource] = parts[..] else { return None };
        let name = resource.strip_prefix(kind)?.strip_prefix('/')?;
        let says_something = name.bytes().any(|byte| byte.is_ascii_alphanumeric());
        (fits(its, service) && says_something).then(|| filled(name))
    };
    policy.arns().filter_map(of).collect()
}

/// A name that fits a pattern.
fn filled(pattern: &str) -> String {
    pattern.replace(['*', '?'], "x")
}

/// The open ones of the regions that were tried, as a title has them: names, and `*` for one that is to come.
pub fn listed(open: &[&str], tried: usize) -> String {
    let is_to_come = open.contains(&UNKNOWN_REGION);
    let mut names: Vec<_> = open.iter().copied().filter(|region| *region != UNKNOWN_REGION).collect();
    let count = names.len();
    if open.len() == tried && is_to_come {
        names.truncate(FIRST);
    } else if count > NAMED {
        names.truncate(NAMED);
    }
    let mut text = names.join(", ");
    if open.len() != tried && count > NAMED {
        text.push_str(&format!(", … ({count})"));
    }
    if is_to_come {
        text.push_str(if text.is_empty() { "*" } else { ", *" });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_room_for_some_regions() {
        assert_eq!(listed(&["a", "b"], 9), "a, b");
        assert_eq!(listed(&["a", UNKNOWN_REGION], 9), "a, *");
        assert_eq!(listed(&[UNKNOWN_REGION], 9), "*");
        let many = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
        assert_eq!(listed(&many, 40), "a, b, c, d, e, f, g, h, … (9)");
        let all = ["a", "b", "c", "d", "e", "f", UNKNOWN_REGION];
        assert_eq!((listed(&all, 7), listed(&all, 8)), ("a, b, c, d, e, *".into(), "a, b, c, d, e, f, *".into()));
    }

    #[test]
    fn what_a_policy_names_is_tried_too() {
        let policy = Policy::parse(
            r#"{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": [
            "arn:aws:bedrock:xy-north-1::foundation-model/anthropic.claude-3-*", "arn:aws:bedrock:us-*::foundation-model/*",
            "arn:aws:bedrock:${aws:RequestedRegion}::foundation-model/openai.*", "arn:aws:bedrock:us-gov-west-1:*:*",
            "arn:aws:bedrock:zz-*:*:inference-profile/ca.writer.x", "arn:aws:s3:qq-east-1:*:foundation-model/none"]},
            {"Effect": "Deny", "Action": "*", "NotResource": "*",
             "Condition": {"StringEquals": {"aws:RequestedRegion": ["ab-new-2", "unspecified"]}}}]}"#,
            "x",
        );
        let inside = ["ap-northeast-1".to_owned(), "ap-northeast-3".to_owned()];
        let policy = policy.unwrap();
        let tried = regions(&policy, &inside);
        assert_eq!(tried[KNOWN.len() - 2..], ["xy-north-1", "zz-x", "ab-new-2", UNKNOWN_REGION]);
        let models: Vec<_> = names(&policy, "bedrock", "foundation-model").into_iter().collect();
        assert_eq!(models, ["anthropic.claude-3-x", "openai.x"]);
        assert_eq!(names(&policy, "bedrock", "inference-profile").len(), 1);
    }
}
