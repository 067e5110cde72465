//! Invocation logging of Bedrock: a log group with a key of the customer's and a retention, the role that Bedrock writes
//! with, and the switch, in every region that requests are sent in.
//!
//! Facts are read, not tried on an account: the role's trust, its two actions and the name of the log stream in the Bedrock
//! user guide (monitor model invocation using CloudWatch Logs); that the configuration, the log group and its key belong to
//! one region and one account, there as well; the key's statement for CloudWatch Logs in its user guide (encrypt log data
//! using AWS KMS); the values of the retention in CloudFormation's resource type, which cfn-lint's test holds.

use serde_json::{Value, json};

use super::hcl::{self, Entry, block, comment, deep, encoded, quoted};
use super::scope::Scope;

/// The log group, in each region.
pub const GROUP: &str = "/aws/bedrock/claude-code";
/// The one stream that Bedrock writes to.
const STREAM: &str = "aws/bedrock/modelinvocations";
const ROLE: &str = "ClaudeCodeInvocationLogging";
const KEY: &str = "Log of Bedrock's model invocations";

/// How many days CloudWatch Logs keeps events: no other number is taken.
pub const RETENTION: [u16; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/// Where a resource is, as each language says it.
struct Place {
    region: String,
    account: &'static str,
}

impl Place {
    /// A stack's own region and account.
    fn stack() -> Self {
        Self { region: "${AWS::Region}".to_owned(), account: "${AWS::AccountId}" }
    }

    fn terraform(region: &str) -> Self {
        Self { region: region.to_owned(), account: hcl::ACCOUNT }
    }

    fn group(&self) -> String {
        format!("arn:aws:logs:{}:{}:log-group:{GROUP}", self.region, self.account)
    }
}

/// A text; where something stands open in it, the language fills it in (`hcl` knows CloudFormation's word for that too).
fn open(text: String) -> Value {
    if text.contains("${") { json!({"Fn::Sub": text}) } else { json!(text) }
}

fn policy(statements: &[Value]) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// Bedrock assumes the role for this account's logging alone: without the conditions another account could have it write.
fn trust(places: &[Place]) -> Value {
    let source = |place: &Place| open(format!("arn:aws:bedrock:{}:{}:*", place.region, place.account));
    let sources: Vec<_> = places.iter().map(source).collect();
    policy(&[json!({
        "Effect": "Allow", "Principal": {"Service": "bedrock.amazonaws.com"}, "Action": "sts:AssumeRole",
        "Condition": {
            "StringEquals": {"aws:SourceAccount": open(places[0].account.to_owned())},
            "ArnLike": {"aws:SourceArn": sources},
        },
    })])
}

fn writing(places: &[Place]) -> Value {
    let streams: Vec<_> = places.iter().map(|place| open(format!("{}:log-stream:{STREAM}", place.group()))).collect();
    let actions = ["logs:CreateLogStream", "logs:PutLogEvents"];
    policy(&[json!({"Effect": "Allow", "Action": actions, "Resource": streams})])
}

/// The account decides on its key by IAM, and CloudWatch Logs uses it for this log group alone.
fn key(place: &Place) -> Value {
    let actions = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"];
    policy(&[
        json!({
            "Sid": "AccountDecides", "Effect": "Allow", "Action": "kms:*", "Resource": "*",
            "Principal": {"AWS": open(format!("arn:aws:iam::{}:root", place.account))},
        }),
        json!({
            "Sid": "LogsOfThisGroup", "Effect": "Allow", "Action": actions, "Resource": "*",
            "Principal": {"Service": open(format!("logs.{}.amazonaws.com", place.region))},
            "Condition": {"ArnEquals": {"kms:EncryptionContext:aws:logs:arn": open(place.group())}},
        }),
    ])
}

/// A CloudFormation template, for a stack in each region. CloudFormation has no resource for the switch itself (none of its
/// 1,600 and more types, by the schemas that cfn-lint ships): a stack's output is the AWS CLI's command for it.
pub fn cloudformation(scope: &Scope, days: u16) -> Value {
    let places = [Place::stack()];
    // What goes with the stack would take the evidence along.
    let kept = |kind: &str, properties: Value| json!({"Type": kind, "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain", "Properties": properties});
    let role = json!({
        "AssumeRolePolicyDocument": trust(&places),
        "Policies": [{"PolicyName": "WriteInvocationLog", "PolicyDocument": writing(&places)}],
    });
    let regions = scope.regions.join(", ");
    // `Fn::Sub` reads `${Role.Arn}`; braces of JSON are no matter to it.
    let config = json!({
        "cloudWatchConfig": {"logGroupName": GROUP, "roleArn": "${Role.Arn}"},
        "textDataDeliveryEnabled": true, "imageDataDeliveryEnabled": false, "embeddingDataDeliveryEnabled": false,
        "videoDataDeliveryEnabled": false,
    });
    let command = format!(
        "aws bedrock put-model-invocation-logging-configuration --region ${{AWS::Region}} --logging-config '{config}'"
    );
    json!({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": format!(
            "Invocation logging of Bedrock. Create a stack in each of {regions}, and run the command in its output TurnOn: \
             CloudFormation has no resource for the logging configuration."
        ),
        "Resources": {
            "Key": kept("AWS::KMS::Key", json!({
                "Description": KEY, "EnableKeyRotation": true, "KeyPolicy": key(&places[0]),
            })),
            "LogGroup": kept("AWS::Logs::LogGroup", json!({
                "LogGroupName": GROUP, "RetentionInDays": days, "KmsKeyId": {"Fn::GetAtt": ["Key", "Arn"]},
            })),
            "Role": {"Type": "AWS::IAM::Role", "Properties": role},
        },
        "Outputs": {
            "TurnOn": {"Description": "Turns logging on in this region", "Value": {"Fn::Sub": command}},
        },
    })
}

/// The label of a region's resources.
pub(super) fn label(region: &str) -> String {
    region.replace('-', "_")
}

/// Terraform's language; one file for all regions.
pub fn terraform(scope: &Scope, days: u16) -> String {
    let mut text = String::new();
    comment(&mut text, &["Each resource names its region: for the AWS provider 6.0 or later."]);
    let places: Vec<_> = scope.regions.iter().map(|region| Place::terraform(region)).collect();
    deep(&mut text, &["data", "aws_caller_identity", "current"], &[]);
    let body = [("name", quoted(ROLE)), ("assume_role_policy", encoded(&trust(&places)))];
    block(&mut text, &["resource", "aws_iam_role", "invocation_logging"], &body);
    let role = "aws_iam_role.invocation_logging";
    let body = [
        ("name", quoted("WriteInvocationLog")),
        ("role", format!("{role}.name")),
        ("policy", encoded(&writing(&places))),
    ];
    block(&mut text, &["resource", "aws_iam_role_policy", "invocation_logging"], &body);
    let kept = || Entry::Block("lifecycle", vec![Entry::Is("prevent_destroy", "true".to_owned())]);
    for place in &places {
        let label = label(&place.region);
        let region = || Entry::Is("region", quoted(&place.region));
        let body = [
            region(),
            Entry::Is("description", quoted(KEY)),
            Entry::Is("enable_key_rotation", "true".to_owned()),
            Entry::Is("policy", encoded(&key(place))),
            kept(),
        ];
        deep(&mut text, &["resource", "aws_kms_key", &label], &body);
        let body = [
            region(),
            Entry::Is("name", quoted(GROUP)),
            Entry::Is("retention_in_days", days.to_string()),
            Entry::Is("kms_key_id", format!("aws_kms_key.{label}.arn")),
            kept(),
        ];
        deep(&mut text, &["resource", "aws_cloudwatch_log_group", &label], &body);
        let target = vec![
            Entry::Is("log_group_name", format!("aws_cloudwatch_log_group.{label}.name")),
            Entry::Is("role_arn", format!("{role}.arn")),
        ];
        let no = || "false".to_owned();
        let config = vec![
            Entry::Is("text_data_delivery_enabled", "true".to_owned()),
            Entry::Is("image_data_delivery_enabled", no()),
            Entry::Is("embedding_data_delivery_enabled", no()),
            Entry::Is("video_data_delivery_enabled", no()),
            Entry::Block("cloudwatch_config", target),
        ];
        let body = [
            region(),
            // Bedrock tries the role when the switch is set.
            Entry::Is("depends_on", "[aws_iam_role_policy.invocation_logging]".to_owned()),
            Entry::Block("logging_config", config),
        ];
        deep(&mut text, &["resource", "aws_bedrock_model_invocation_logging_configuration", &label], &body);
    }
    text
}
