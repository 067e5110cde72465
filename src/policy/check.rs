//! Rules over somebody's policy: what of the profile it doesn't allow, and what it leaves open.
//!
//! Each rule asks the questions that AWS asks ([`super::evaluate`]) about calls that have to pass or must not; no rule looks
//! for words. What must not pass is in [`super::open`].

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::documents::{self, INVOKE, LIST};
use super::evaluate::{Answer, Asker, Condition, Policy, Question, Statement};
use super::reach::Reach;
use super::scope::{Pin, Scope, model};
use crate::code::{Code, policy as code};
use crate::messages::{Phrase, policy as words, seen};
use crate::models::catalogue::Catalogue;
use crate::models::id::is_account_id;
use crate::report::{Finding, FixKind, Group, Severity, Who};

/// As what a policy is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Role {
    /// The policy of a developer's role
    Iam,
    /// A service control policy
    Scp,
    /// The policy of a VPC endpoint
    Endpoint,
    /// The inline policy of a permission set
    PermissionSet,
}

/// Stands for an account where neither the profile nor the policy names one.
const SOME_ACCOUNT: &str = "111122223333";
/// A permission set that no policy names.
const SOME_ROLE: &str = "RoleOfNoPolicy";
/// How many lines of evidence a finding has at most.
const SHOWN: usize = 8;

impl Role {
    /// What a policy most likely is: only an endpoint's names a principal, and only an organisation's allows nothing.
    pub fn guess(policy: &Policy) -> Self {
        if policy.statements.iter().any(|statement| statement.principal.is_some()) {
            Self::Endpoint
        } else if policy.allows_something() {
            Self::Iam
        } else {
            Self::Scp
        }
    }

    /// The word of `--as`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Iam => "iam",
            Self::Scp => "scp",
            Self::Endpoint => "endpoint",
            Self::PermissionSet => "permission-set",
        }
    }

    const fn is_identitys(self) -> bool {
        matches!(self, Self::Iam | Self::PermissionSet)
    }
}

/// What was found in a policy, and what it was tried with.
#[derive(Debug)]
pub struct Checked {
    pub findings: Vec<Finding>,
    pub tried: Reach,
}

impl Checked {
    /// Whether the policy does what the profile needs and nothing else: notes and warnings don't count.
    pub fn holds(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity < Severity::Error)
    }
}

/// Judges a policy.
pub fn check(policy: &Policy, role: Role, scope: &Scope, catalogue: &Catalogue) -> Checked {
    let mut policy = policy.clone();
    if role == Role::Scp {
        // It stands beside AWS's own FullAWSAccess, of which only a Deny takes something away.
        policy.statements.extend(everything());
    }
    let mut scope = scope.clone();
    if !scope.has_account() {
        scope.account = account_in(&policy).unwrap_or_else(|| SOME_ACCOUNT.to_owned());
    }
    policy.asker = Some(developer(&scope));
    let reach = Reach::of(&policy, &scope, catalogue);
    let judge = Judge { policy: &policy, role, scope: &scope, catalogue, reach: &reach };
    let mut findings = judge.lacks();
    findings.extend(judge.leaves_open());
    findings.extend(judge.mistakes());
    Checked { findings, tried: reach }
}

/// The role that a developer works in, where the profile has it: the one that is assumed, else IAM Identity Center's, by the
/// permission set's name.
fn developer(scope: &Scope) -> Asker {
    if !scope.assumed.is_empty() {
        return Asker { arn: scope.assumed.clone(), is_named: true };
    }
    let is_named = !scope.role.is_empty();
    let set = if is_named { &scope.role } else { SOME_ROLE };
    let folder = format!("arn:aws:iam::{}:role/aws-reserved/sso.amazonaws.com/{}", scope.account, scope.home);
    Asker { arn: format!("{folder}/AWSReservedSSO_{set}_0123456789abcdef"), is_named }
}

fn everything() -> Vec<Statement> {
    Policy::parse(r#"{"Statement": {"Sid": "FullAWSAccess", "Effect": "Allow", "Action": "*", "Resource": "*"}}"#, "")
        .map(|policy| policy.statements)
        .unwrap_or_default()
}

/// The account that the policy itself names.
fn account_in(policy: &Policy) -> Option<String> {
    let account = |arn: &str| arn.split(':').nth(4).map(str::to_owned);
    policy.resources().filter(|arn| arn.contains(":bedrock:")).filter_map(account).find(|text| is_account_id(text))
}

pub(super) struct Judge<'a> {
    pub(super) policy: &'a Policy,
    pub(super) role: Role,
    pub(super) scope: &'a Scope,
    pub(super) catalogue: &'a Catalogue,
    pub(super) reach: &'a Reach,
}

/// What the profile's calls lack, in the order in which it is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lack {
    /// One of the two actions, of every model.
    Action,
    /// The models behind a profile, in every region.
    Models,
    /// The models behind a profile, in these regions.
    Region,
    /// The profile itself.
    Profile,
}

impl Lack {
    const fn code(self) -> &'static Code {
        match self {
            Self::Action => &code::ACTION_MISSING,
            Self::Models => &code::MODELS_MISSING,
            Self::Region => &code::REGION_MISSING,
            Self::Profile => &code::PROFILE_MISSING,
        }
    }
}

/// A call of the profile's: the question about its profile, and those about the model in each region.
struct Call<'a> {
    name: String,
    profile: Option<Question<'a>>,
    models: Vec<Question<'a>>,
}

impl<'a> Judge<'a> {
    /// The calls that the profile makes.
    fn calls(&self, action: &'a str) -> Vec<Call<'a>> {
        let home = self.scope.home.as_str();
        let through = |arn: String, name: String, models: Vec<(String, String)>| Call {
            name,
            models: models
                .into_iter()
                .map(|(resource, region)| Question { action, resource, through: Some(arn.clone()), region })
                .collect(),
            profile: Some(Question { action, resource: arn.clone(), through: Some(arn), region: home.to_owned() }),
        };
        let call = |pin: &Pin| match pin {
            Pin::System { prefix, core, to, .. } => {
                let models = to.iter().map(|region| (model(region, core), region.clone())).collect();
                through(self.scope.profile(home, prefix, core), format!("{prefix}.{core}"), models)
            }
            Pin::Application(arn) => through(arn.clone(), arn.clone(), Vec::new()),
            Pin::OnDemand { region, core } => {
                let asked = Question { action, resource: model(region, core), through: None, region: region.clone() };
                Call { name: core.clone(), profile: Some(asked), models: Vec::new() }
            }
            Pin::Own(arn) => {
                let asked = Question { action, resource: arn.clone(), through: None, region: home.to_owned() };
                Call { name: arn.clone(), profile: Some(asked), models: Vec::new() }
            }
        };
        self.scope.pins.iter().map(call).collect()
    }

    pub(super) fn is_allowed(&self, question: &Question<'_>) -> bool {
        self.policy.answer(question) == Answer::Allowed
    }

    fn is_denied(&self, question: &Question<'_>) -> bool {
        match self.policy.answer(question) {
            Answer::Denied(_) => true,
            Answer::Allowed | Answer::NotAllowed => false,
        }
    }

    /// Whether the policy is for the endpoint that lists models and runs none.
    fn lists_only(&self) -> bool {
        let allows = |action: &str| self.policy.statements.iter().any(|one| one.is_allow && one.names(action));
        self.role == Role::Endpoint && allows(LIST[0]) && !INVOKE.iter().any(|action| allows(action))
    }

    /// What the profile needs and the policy doesn't allow.
    fn lacks(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if !self.lists_only() {
            findings.extend(self.lacks_calls());
        }
        if self.role != Role::Endpoint || self.lists_only() {
            findings.extend(self.lacks_listing());
        }
        findings
    }

    fn lacks_calls(&self) -> Vec<Finding> {
        // By what is missing, so that four models with one lack are one finding.
        let mut missing: BTreeMap<(Lack, &str, String), BTreeSet<String>> = BTreeMap::new();
        let mut evidence: BTreeMap<Lack, BTreeSet<String>> = BTreeMap::new();
        let mut denied: BTreeSet<Lack> = BTreeSet::new();
        let [whole, streamed] = INVOKE;
        let passes = |action: &'static str| {
            let calls = self.calls(action);
            calls.iter().any(|call| call.profile.iter().chain(&call.models).any(|question| self.is_allowed(question)))
        };
        let (any_whole, any_streamed) = (passes(whole), passes(streamed));
        for (action, any, any_other) in [(whole, any_whole, any_streamed), (streamed, any_streamed, any_whole)] {
            for call in self.calls(action) {
                let refused: Vec<_> = call.models.iter().filter(|question| !self.is_allowed(question)).collect();
                let profile = call.profile.as_ref().filter(|question| !self.is_allowed(question));
                let (lack, key) = if !any && any_other {
                    (Lack::Action, String::new())
                } else if profile.is_some() {
                    (Lack::Profile, String::new())
                } else if !refused.is_empty() && refused.len() == call.models.len() && call.models.len() > 1 {
                    (Lack::Models, String::new())
                } else if !refused.is_empty() {
                    let regions: Vec<_> = refused.iter().map(|question| question.region.as_str()).collect();
                    (Lack::Region, regions.join(", "))
                } else {
                    continue;
                };
                missing.entry((lack, action, key)).or_default().insert(call.name);
                for question in profile.into_iter().chain(refused) {
                    evidence.entry(lack).or_default().insert(self.said(question));
                    denied.extend(self.is_denied(question).then_some(lack));
                }
            }
        }
        // What is missing of both actions is said once.
        let mut told: BTreeMap<(Lack, String, BTreeSet<String>), Vec<&str>> = BTreeMap::new();
        for ((lack, action, key), names) in missing {
            told.entry((lack, key, names)).or_default().push(action);
        }
        let finding = |((lack, key, names), actions): ((Lack, String, BTreeSet<String>), Vec<&str>)| {
            let is_whole = actions == [whole];
            let mut finding = finding(lack.code(), Severity::Error)
                .with("action", actions.join(", "))
                .with("other", if is_whole { streamed } else { whole })
                .with("models", names.into_iter().collect::<Vec<_>>().join(", "))
                .with("regions", key);
            finding.evidence =
                evidence.get(&lack).into_iter().flatten().take(SHOWN).map(|said| seen::quoted(said)).collect();
            self.allowing(finding, denied.contains(&lack), documents::calls(self.scope))
        };
        told.into_iter().map(finding).collect()
    }

    /// One line of evidence: the question, and what the policy says to it.
    fn said(&self, question: &Question<'_>) -> String {
        let why = match self.policy.answer(question) {
            Answer::Allowed => "allowed".to_owned(),
            Answer::Denied(statement) => format!("denied by statement {statement}"),
            Answer::NotAllowed => "no statement allows it".to_owned(),
        };
        format!("{} on {}: {why}", question.action, question.resource)
    }

    fn lacks_listing(&self) -> Option<Finding> {
        let region = &self.scope.home;
        let of = |action, resource: String| Question { action, resource, through: None, region: region.clone() };
        // They take no resource: only a statement about `*` grants them.
        let mut asked: Vec<_> = LIST.iter().map(|action| of(action, "*".to_owned())).collect();
        let profiles = self.scope.profiles();
        let home = profiles.iter().find(|arn| arn.contains(region.as_str()));
        asked.extend(home.map(|arn| of(documents::GET, arn.clone())));
        let refused: Vec<_> = asked.iter().filter(|question| !self.is_allowed(question)).collect();
        if refused.is_empty() {
            return None;
        }
        let actions: Vec<_> = refused.iter().map(|question| question.action).collect();
        let mut finding = finding(&code::NO_LISTING, Severity::Warning).with("actions", actions.join(", "));
        let is_denied = refused.iter().any(|question| self.is_denied(question));
        finding.evidence = refused.into_iter().map(|question| seen::quoted(&self.said(question))).collect();
        Some(self.allowing(finding, is_denied, documents::look(self.scope)))
    }

    /// The fix of a lack: what an own policy would say; where something denies it here, no further statement allows it.
    fn allowing(&self, finding: Finding, is_denied: bool, statements: Vec<Value>) -> Finding {
        if self.role == Role::Scp || is_denied {
            return finding.fix(FixKind::Edit, Who::CloudAdmin, Phrase::new(words::EXEMPT));
        }
        let statements = if self.role == Role::Endpoint { named(statements) } else { statements };
        finding.fix(FixKind::Edit, Who::CloudAdmin, add(&statements))
    }

    /// The fix of an opening: the statement that closes it, which holds whatever another statement allows.
    pub(super) fn closing(&self, finding: Finding, statement: &Value) -> Finding {
        let statements = vec![statement.clone()];
        let statements = if self.role == Role::Endpoint { named(statements) } else { statements };
        finding.fix(FixKind::Edit, Who::CloudAdmin, add(&statements))
    }

    /// What IAM accepts and what never does what it says.
    fn mistakes(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (statement, action) in self.policy.actions() {
            if grants_nothing(&action.to_ascii_lowercase()) {
                let finding = finding(&code::NO_SUCH_ACTION, Severity::Warning).with("action", action);
                findings.push(finding.with("statement", &statement.name));
            }
        }
        for statement in self.policy.statements.iter().filter(|one| one.is_allow) {
            if self.role.is_identitys()
                && let Some(key) = never_subscribes(statement)
            {
                let finding = finding(&code::MARKETPLACE, Severity::Warning).with("statement", &statement.name);
                let fix = add(&[documents::marketplace()]);
                findings.push(finding.with("key", key).fix(FixKind::Edit, Who::CloudAdmin, fix));
            }
            let is_anybodys = statement.principal.as_ref().is_some_and(is_everybody);
            if self.role == Role::Endpoint && is_anybodys && !statement.conditions.iter().any(says_whose) {
                findings.push(finding(&code::ANY_ACCOUNT, Severity::Warning).with("statement", &statement.name));
            }
        }
        let asked = INVOKE.iter().flat_map(|action| self.calls(action));
        let asked: Vec<_> = asked.flat_map(|call| call.profile.into_iter().chain(call.models)).collect();
        for (statement, key) in self.policy.unjudged(&asked) {
            let finding = finding(&code::NOT_JUDGED, Severity::Warning).with("statement", statement);
            findings.push(finding.with("key", key));
        }
        findings
    }
}

fn is_everybody(principal: &Value) -> bool {
    let is_star = |value: &Value| value == "*" || value.as_array().is_some_and(|all| all.contains(&json!("*")));
    is_star(principal) || principal.get("AWS").is_some_and(is_star)
}

/// Whether a condition says whose credentials count.
fn says_whose(condition: &Condition) -> bool {
    const KEYS: [&str; 6] = [
        "aws:principalorgid",
        "aws:principalorgpaths",
        "aws:principalaccount",
        "aws:principalarn",
        "aws:resourceaccount",
        "aws:resourceorgid",
    ];
    KEYS.contains(&condition.key.to_ascii_lowercase().as_str())
}

/// What keeps a statement from ever granting `Subscribe`, which knows neither resources nor products by their name.
fn never_subscribes(statement: &Statement) -> Option<&'static str> {
    if !statement.names("aws-marketplace:Subscribe") {
        return None;
    }
    let asked = Question {
        action: "aws-marketplace:Subscribe",
        resource: "*".to_owned(),
        through: None,
        region: "us-east-1".to_owned(),
    };
    let is_product = |condition: &&Condition| condition.key.eq_ignore_ascii_case("aws-marketplace:ProductId");
    let products = statement.conditions.iter().find(is_product);
    if products.is_some_and(|condition| !condition.values.iter().any(|value| value.starts_with("prod-"))) {
        return Some("aws-marketplace:ProductId");
    }
    match statement.matches(&asked, None) {
        Some(false) if statement.conditions.iter().any(|one| one.key.eq_ignore_ascii_case("aws:RequestedRegion")) => {
            Some("aws:RequestedRegion")
        }
        Some(false) => Some("Resource"),
        Some(true) | None => None,
    }
}

/// What is no action: operations that are authorized as another one, an invented one, and names of endpoints before the
/// colon, where IAM knows `bedrock`, `bedrock-mantle` and `bedrock-agentcore` alone (Service Authorization Reference).
fn grants_nothing(action: &str) -> bool {
    const NONE: [&str; 3] = ["bedrock:converse", "bedrock:conversestream", "bedrock:useinferenceprofile"];
    const ENDPOINTS: [&str; 3] = ["bedrock-runtime:", "bedrock-agent:", "bedrock-agent-runtime:"];
    NONE.contains(&action) || ENDPOINTS.iter().any(|prefix| action.starts_with(prefix))
}

/// Endpoint policies say for whom.
fn named(mut statements: Vec<Value>) -> Vec<Value> {
    statements.iter_mut().for_each(|statement| statement["Principal"] = json!("*"));
    statements
}

fn add(statements: &[Value]) -> Phrase {
    let lines: Vec<_> = statements.iter().map(Value::to_string).collect();
    Phrase::new(words::ADD).with("statement", lines.join(",\n"))
}

pub(super) fn finding(code: &'static Code, severity: Severity) -> Finding {
    Finding::new(code, Group::Residency, severity)
}
