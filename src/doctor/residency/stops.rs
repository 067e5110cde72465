//! What `--prove` has shown: whether a call of a profile outside is stopped, and by what.
//!
//! The calls can't be carried out, so a policy's refusal is the only answer that means something. A refusal for
//! another reason (the model isn't granted, the id is unknown) is none.

use crate::doctor::facts::{Facts, Probe};
use crate::session::invoke::Refusal;

/// One profile outside, and how both operations on it were answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    pub profile: String,
    /// The kind of policy, where each of the operations was refused by one.
    pub by: Option<&'static str>,
    /// Nobody answered.
    pub unheard: bool,
    pub evidence: Vec<String>,
}

/// What stopped what; nothing where nothing was asked.
pub fn stops(facts: &Facts) -> Vec<Stop> {
    let stop = |(profile, answer): (&String, &Probe<Vec<Refusal>>)| match answer {
        Probe::NotTried(_) => None,
        Probe::Failed(failure) => {
            let evidence = vec![format!("{profile}: {}", failure.causes())];
            Some(Stop { profile: profile.clone(), by: None, unheard: true, evidence })
        }
        Probe::Got(refusals) => {
            let by: Vec<_> = refusals.iter().map(policy).collect();
            let by = by.iter().copied().reduce(Option::and).flatten();
            let evidence = refusals.iter().map(|refusal| format!("{profile}: {}", refusal.said())).collect();
            Some(Stop { profile: profile.clone(), by, unheard: false, evidence })
        }
    };
    facts.account.refused.iter().filter_map(stop).collect()
}

/// What was to be tried and wasn't, with the reason.
pub fn untried(facts: &Facts) -> Vec<(&str, &str)> {
    let mut untried = Vec::new();
    for (what, answer) in &facts.account.refused {
        if let Probe::NotTried(why) = answer {
            untried.push((what.as_str(), why.as_str()));
        }
    }
    untried
}

/// The kind of policy behind a refusal.
pub fn policy(refusal: &Refusal) -> Option<&'static str> {
    const KINDS: [(&str, &str); 6] = [
        ("VPC endpoint policy", "endpoint-policy"),
        ("service control policy", "organization-policy"),
        ("resource control policy", "organization-policy"),
        ("permissions boundary", "iam"),
        ("session policy", "iam"),
        ("identity-based policy", "iam"),
    ];
    let denied = refusal.name.starts_with("AccessDenied")
        && refusal.message.contains("is not authorized to perform: bedrock:Invoke");
    let kind = KINDS.iter().find(|(words, _)| refusal.message.contains(words));
    denied.then(|| kind.map_or("iam", |(_, kind)| kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_policys_refusal_stops_anything() {
        let arn = "arn:aws:bedrock:ap-northeast-1:1:inference-profile/global.anthropic.claude-opus-5-5";
        let by = |reason: &str| {
            format!("User: x is not authorized to perform: bedrock:InvokeModel on resource: {arn} {reason}")
        };
        for (name, message, kind) in [
            ("AccessDeniedException", by("because no identity-based policy allows the …"), Some("iam")),
            ("AccessDeniedException", by("with an explicit deny in an identity-based policy"), Some("iam")),
            (
                "AccessDeniedException",
                by("with an explicit deny in a service control policy"),
                Some("organization-policy"),
            ),
            ("AccessDeniedException", by("because no VPC endpoint policy allows the …"), Some("endpoint-policy")),
            ("AccessDeniedException", by(""), Some("iam")),
            (
                "AccessDeniedException",
                "You don't have access to the model with the specified model ID.".to_owned(),
                None,
            ),
            ("ValidationException", "Malformed input request: #: required key [messages] not found".to_owned(), None),
            ("", "<html>Access denied: is not authorized to perform: bedrock:Invoke</html>".to_owned(), None),
        ] {
            let refusal = Refusal { status: 403, name: name.to_owned(), message, request_id: None };
            assert_eq!(policy(&refusal), kind, "{refusal:?}");
        }
    }
}
