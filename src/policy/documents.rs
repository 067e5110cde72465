//! The documents of `genkan policy`, one statement after the other.

use serde_json::{Value, json};

use super::evidence::{Ask, On};
use super::scope::Scope;
use super::statement;
use crate::models::catalogue::Catalogue;

/// What runs a model. `Converse` and `ConverseStream` are no actions: the service authorizes them as these two (Bedrock user
/// guide, prerequisites for running model inference).
pub const INVOKE: [&str; 2] = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"];
/// What shows which models there are. None of the three takes a resource: on an ARN they would never be granted (Service
/// Authorization Reference).
pub const LIST: [&str; 3] =
    ["bedrock:ListInferenceProfiles", "bedrock:ListFoundationModels", "bedrock:GetFoundationModelAvailability"];
/// What shows where a profile routes to.
pub const GET: &str = "bedrock:GetInferenceProfile";
/// What Claude Code's `/context` counts with; it knows foundation models alone.
pub const COUNT: &str = "bedrock:CountTokens";
/// The namespace of Bedrock's other interface, which nothing about `bedrock:` covers.
pub const MANTLE: &str = "bedrock-mantle:*";
/// Batch jobs; they know no inference profile as their resource.
pub const BATCH: &str = "bedrock:CreateModelInvocationJob";

/// Which document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// For a developer's role.
    Iam,
    /// For the organisation.
    Scp,
    /// For the VPC endpoint of a service.
    Endpoint(Service),
    /// For a permission set of IAM Identity Center.
    PermissionSet,
    /// For whoever reads the evidence.
    AuditReader,
}

/// A service that has a VPC endpoint of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Service {
    /// Requests to models
    #[default]
    BedrockRuntime,
    /// Which models and profiles there are
    Bedrock,
}

impl Service {
    pub const ALL: [Self; 2] = [Self::BedrockRuntime, Self::Bedrock];

    /// As `com.amazonaws.REGION.…` ends.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BedrockRuntime => "bedrock-runtime",
            Self::Bedrock => "bedrock",
        }
    }
}

/// A document; `organization` is an id such as `o-example123`, for endpoint policies.
pub fn document(kind: Kind, scope: &Scope, catalogue: &Catalogue, organization: Option<&str>) -> Value {
    let statements = match kind {
        Kind::Iam | Kind::PermissionSet => developer(scope),
        Kind::Scp => organisation(scope, catalogue),
        Kind::Endpoint(service) => endpoint(service, scope, organization),
        Kind::AuditReader => reader(scope),
    };
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// Both halves of a call: AWS judges it for the profile, and for the model in each region that the profile routes to
/// (Bedrock user guide, geographic cross-Region inference). The second half holds only through such a profile.
pub fn calls(scope: &Scope) -> Vec<Value> {
    let profiles = scope.profiles();
    let alone = scope.alone();
    let mut statements = Vec::new();
    if !profiles.is_empty() {
        statements.push(allow("UseResidentProfiles", json!(INVOKE), json!(profiles)));
        let mut models = allow("ModelsOnlyThroughThem", json!(INVOKE), json!(scope.models()));
        // The key's type is ARN, so an operator of ARNs.
        models["Condition"] = json!({"ArnLike": {"bedrock:InferenceProfileArn": profiles}});
        statements.push(models);
    }
    if !alone.is_empty() {
        statements.push(allow("UsePinnedModels", json!(INVOKE), json!(alone)));
    }
    statements
}

/// `CountTokens` knows no inference profile, neither as a resource nor as a condition.
fn count(scope: &Scope) -> Value {
    let models: Vec<_> = [scope.models(), scope.alone()].concat();
    let models: Vec<_> = models.into_iter().filter(|arn| arn.contains(":foundation-model/")).collect();
    allow("CountTokens", json!(COUNT), json!(models))
}

/// List and Get apart: the ones take no resource, the other nothing but profiles.
pub fn look(scope: &Scope) -> Vec<Value> {
    vec![
        allow("ListModels", json!(LIST), json!("*")),
        allow("SeeWhereProfilesRoute", json!(GET), json!(profiles(scope))),
    ]
}

/// Every inference profile of the account, in the regions of the residency.
fn profiles(scope: &Scope) -> Vec<String> {
    let account = &scope.account;
    let kinds = ["inference-profile", "application-inference-profile"];
    let arns = scope
        .regions
        .iter()
        .flat_map(|region| kinds.map(|kind| format!("arn:aws:bedrock:{region}:{account}:{kind}/*")));
    arns.collect()
}

/// The two ways past every statement about `InvokeModel`.
pub fn closed() -> [Value; 2] {
    [deny("NoMantle", json!(MANTLE), json!("*")), deny("NoBatch", json!(BATCH), json!("*"))]
}

/// Anthropic's models only through a resident profile: what a role may call on demand in a region of the residency is
/// processed there, but it isn't what the profile pins. Where the key is absent, a negated operator with `IfExists` holds.
pub fn bound(scope: &Scope, catalogue: &Catalogue) -> Value {
    let inside = catalogue.geographies.iter().filter(|geography| geography.stays_in(&scope.regions));
    let inside: Vec<_> = inside.map(|geography| geography.prefix.as_str()).collect();
    let mut profiles: Vec<_> = scope
        .regions
        .iter()
        .flat_map(|region| {
            inside.iter().map(move |prefix| format!("arn:aws:bedrock:{region}:*:inference-profile/{prefix}.*"))
        })
        .collect();
    profiles.extend(scope.profiles().into_iter().filter(|arn| arn.contains(":application-inference-profile/")));
    let mut statement =
        deny("NoModelWithoutResidentProfile", json!(INVOKE), json!("arn:aws:bedrock:*::foundation-model/anthropic.*"));
    statement["Condition"] = json!({"ArnNotLikeIfExists": {"bedrock:InferenceProfileArn": profiles}});
    statement
}

/// The statement that denies by exception.
pub fn inside(scope: &Scope, catalogue: &Catalogue) -> Value {
    let profiles = scope.profiles();
    let own = scope.alone();
    let pins = profiles.iter().chain(&own).map(String::as_str);
    statement::denying(&scope.regions, catalogue, pins)
}

/// What keeps a first call to a model from failing: AWS subscribes the account to it with the caller's own rights (Bedrock
/// user guide, model access). Only through Bedrock, so for models that the role may call, and without a condition on the
/// product or the region, neither of which `Subscribe` has (as AWS's own AmazonBedrockLimitedAccess v3 has it).
pub fn marketplace() -> Value {
    let actions = ["aws-marketplace:Subscribe", "aws-marketplace:Unsubscribe", "aws-marketplace:ViewSubscriptions"];
    let mut statement = allow("SubscribeThroughBedrock", json!(actions), json!("*"));
    statement["Condition"] = json!({"StringEquals": {"aws:CalledViaLast": "bedrock.amazonaws.com"}});
    statement
}

fn developer(scope: &Scope) -> Vec<Value> {
    let mut statements = calls(scope);
    statements.push(count(scope));
    statements.extend(look(scope));
    statements.push(marketplace());
    statements.extend(closed());
    statements
}

fn organisation(scope: &Scope, catalogue: &Catalogue) -> Vec<Value> {
    let mut statements = vec![inside(scope, catalogue)];
    if scope.alone().is_empty() {
        statements.push(bound(scope, catalogue));
    }
    statements.extend(closed());
    statements
}

/// What a VPC endpoint lets through, and for whom: without that half anybody's credentials could be used in our network.
fn endpoint(service: Service, scope: &Scope, organization: Option<&str>) -> Vec<Value> {
    let mut statements = match service {
        Service::BedrockRuntime => {
            let mut statements = calls(scope);
            statements.push(count(scope));
            statements
        }
        Service::Bedrock => look(scope),
    };
    let mut whose = serde_json::Map::new();
    if let Some(organization) = organization {
        whose.insert("aws:PrincipalOrgID".into(), json!(organization));
    }
    if scope.has_account() {
        whose.insert("aws:PrincipalAccount".into(), json!(scope.account));
    }
    for statement in &mut statements {
        statement["Principal"] = json!("*");
        if !whose.is_empty() {
            statement["Condition"]["StringEquals"] = json!(whose);
        }
    }
    statements
}

/// What reads the evidence ([`super::evidence`]), and nothing that runs a model or changes something.
fn reader(scope: &Scope) -> Vec<Value> {
    let account = &scope.account;
    let keys = scope.regions.iter().map(|region| format!("arn:aws:kms:{region}:{account}:key/*"));
    let keys: Vec<_> = keys.collect();
    let rights = |on| json!(Ask::actions(on));
    vec![
        allow("SeeLoggingAndProfiles", rights(On::Bedrock), json!("*")),
        allow("SeeWhereProfilesRoute", rights(On::Profiles), json!(profiles(scope))),
        // None of these takes a resource.
        allow("SeeEndpointsTrailsAndRetention", rights(On::Account), json!("*")),
        // A trail of all regions has its home in one, which need not be ours; an organisation's has the ARN of the
        // management account.
        allow("SeeWhatTrailsRecord", rights(On::Trails), json!("arn:aws:cloudtrail:*:*:trail/*")),
        // A key of another account (a log archive's) needs its key policy as well.
        allow("SeeKeys", rights(On::Keys), json!(keys)),
        allow("SeeBuckets", rights(On::Buckets), json!("arn:aws:s3:::*")),
    ]
}

fn allow(sid: &str, actions: Value, resources: Value) -> Value {
    json!({"Sid": sid, "Effect": "Allow", "Action": actions, "Resource": resources})
}

fn deny(sid: &str, actions: Value, resources: Value) -> Value {
    json!({"Sid": sid, "Effect": "Deny", "Action": actions, "Resource": resources})
}
