//! What one tier's model gives in an answer's place weighs the same at each provider.

use super::foundry::on_foundry;
use super::gateway::{asked, on_gateway};
use super::vertex::on_vertex;
use super::*;
use crate::code::{Exit, aws};
use crate::doctor::residency::started;
use crate::models::id::plain;
use crate::report::Verdict;
use crate::session::invoke::Outcome;

/// What a model gives: a refusal, or nothing.
type Answer = Option<Refusal>;

fn give(it: &mut Machine, is_given: impl Fn(&str) -> bool, answer: &Answer) {
    for (_, invoked) in it.account().invoked.iter_mut().filter(|(model, _)| is_given(model)) {
        *invoked = match answer {
            Some(refusal) => Probe::Got(Invoked::Refused(refusal.clone())),
            None => Probe::Failed(failure(&aws::UNREACHABLE)),
        };
    }
    let Probe::Got(gateway) = &mut it.facts.gateway else { return };
    for (_, was) in gateway.asked.iter_mut().filter(|(model, _)| is_given(model)) {
        *was = match answer {
            Some(refusal) => Probe::Got(asked(Outcome::Refused(refusal.clone()))),
            None => Probe::Failed(failure(&aws::UNREACHABLE)),
        };
    }
}

#[test]
fn one_tiers_refusal_weighs_the_same_at_each_provider() {
    type Provider = (&'static str, fn() -> Machine, [Answer; 3]);
    let refused = |status, name, said: &str| Some(refusal(status, name, said));
    let providers: [Provider; 4] = [
        (
            "bedrock",
            healthy,
            [
                refused(429, "ThrottlingException", "Too many requests, please wait before trying again."),
                refused(
                    403,
                    "AccessDeniedException",
                    "You don't have access to the model with the specified model ID.",
                ),
                refused(404, "ResourceNotFoundException", "This model version has reached the end of its life."),
            ],
        ),
        (
            "vertex",
            on_vertex,
            [
                refused(429, "RESOURCE_EXHAUSTED", "Resource exhausted. Please try again later."),
                refused(
                    403,
                    "PERMISSION_DENIED",
                    "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/p/locations/l/publishers/anthropic/models/m' (or it may not exist).",
                ),
                refused(
                    404,
                    "NOT_FOUND",
                    "Publisher Model `projects/p/locations/l/publishers/anthropic/models/m` was not found or your project does not have access to it.",
                ),
            ],
        ),
        (
            "foundry",
            on_foundry,
            [
                refused(
                    429,
                    "RateLimitReached",
                    "Your requests to m for m have exceeded token rate limit. Please retry after 10 seconds.",
                ),
                refused(
                    403,
                    "PermissionDenied",
                    "The principal `p` lacks the required data action `Microsoft.CognitiveServices/accounts/MaaS/chat/completions/action` to perform `POST /anthropic/v1/messages` operation.",
                ),
                refused(404, "DeploymentNotFound", "The API deployment for this resource does not exist."),
            ],
        ),
        (
            "gateway",
            on_gateway,
            [
                refused(529, "overloaded_error", "Overloaded"),
                refused(
                    403,
                    "permission_error",
                    "key not allowed to access model. This key can only access models=['other'].",
                ),
                refused(
                    400,
                    "",
                    "Invalid model name passed in model=m. Call `/v1/models` to view available models for your key.",
                ),
            ],
        ),
    ];
    use {
        Exit::{Done, Problem, Remote},
        Verdict::{Problems, Unreachable, Warnings},
    };
    for (provider, machine, [passing, refused, missing]) in providers {
        for (what, answer, of_default, of_another) in [
            ("passing", passing, (Unreachable, Remote), (Warnings, Done)),
            ("refused", refused, (Problems, Problem), (Problems, Problem)),
            ("missing", missing, (Problems, Problem), (Problems, Problem)),
            ("no answer", None, (Unreachable, Remote), (Warnings, Done)),
        ] {
            let first = {
                let it = machine();
                started(&it.facts, &it.profile).expect("a model")
            };
            for (tier, is_first, expected) in [("default", true, of_default), ("another", false, of_another)] {
                let mut it = machine();
                give(
                    &mut it,
                    |model| (plain(model) == plain(&first)) == is_first && (is_first || model.contains("haiku")),
                    &answer,
                );
                let report = it.judged();
                let found = (report.verdict(), report.exit(false));
                assert_eq!(found, expected, "{provider}, {what}, {tier}: {:?}", said(&report));
                // Which one it is stands in the first sentence.
                let of_models = report
                    .findings
                    .iter()
                    .filter(|one| one.group == Group::Invoke && one.severity >= Severity::Warning);
                let titles: Vec<_> = of_models.map(|one| one.title(Lang::En)).collect();
                let model = if is_first { plain(&first).to_owned() } else { "haiku".to_owned() };
                assert!(
                    titles.first().is_some_and(|title| title.contains(&model)),
                    "{provider}, {what}, {tier}: {titles:?}"
                );
                // Where nobody gets an answer, the words still tell a refusal from a failure.
                if is_first {
                    let mut it = machine();
                    give(&mut it, |_| true, &answer);
                    let report = it.judged();
                    assert_eq!(report.exit(false), expected.1, "{provider}, {what}, all: {:?}", said(&report));
                }
            }
        }
    }
}
