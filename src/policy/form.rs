//! A document in the form that a team keeps its infrastructure in: Terraform's language, or a CloudFormation template.
//!
//! One small file each, with nothing applied. Names of resources and attributes are those of Terraform's AWS provider and of
//! CloudFormation's resource types.

use serde_json::{Map, Value, json};

use super::documents::{self, Kind, Service};
use super::hcl::{block, encoded, quoted, variable};
use super::scope::Scope;
use crate::models::catalogue::Catalogue;

/// How a document is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// The policy itself
    #[default]
    Json,
    /// Terraform
    Terraform,
    /// A CloudFormation template, as JSON
    Cloudformation,
}

/// The languages of what is more than one policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Template {
    /// Terraform
    Terraform,
    /// A CloudFormation template, as JSON
    Cloudformation,
}

/// How long a session of a permission set lasts, as ISO 8601 has it.
const SESSION: &str = "PT8H";

/// What the resource is called, in the account and in the file.
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Iam => "ClaudeCodeResident",
        Kind::Scp => "ClaudeCodeResidency",
        Kind::Endpoint(_) => "claude-code-bedrock",
        Kind::PermissionSet => "ClaudeCodeUser",
        Kind::AuditReader => "ClaudeCodeAuditReader",
    }
}

/// The permission set's own name, where the profile says one.
fn permission_set(scope: &Scope) -> &str {
    if scope.role.is_empty() { name(Kind::PermissionSet) } else { &scope.role }
}

/// Both endpoints' policies, by their service.
fn endpoints(scope: &Scope, catalogue: &Catalogue, organization: Option<&str>) -> [(Service, Value); 2] {
    Service::ALL.map(|service| (service, documents::document(Kind::Endpoint(service), scope, catalogue, organization)))
}

/// A CloudFormation template.
pub fn cloudformation(kind: Kind, scope: &Scope, catalogue: &Catalogue, organization: Option<&str>) -> Value {
    let policy = || documents::document(kind, scope, catalogue, organization);
    let mut parameters = Map::new();
    let mut resources = Map::new();
    match kind {
        Kind::Iam | Kind::AuditReader => {
            let properties = json!({"ManagedPolicyName": name(kind), "PolicyDocument": policy()});
            resources.insert("Policy".into(), json!({"Type": "AWS::IAM::ManagedPolicy", "Properties": properties}));
        }
        Kind::Scp => {
            let properties = json!({"Name": name(kind), "Type": "SERVICE_CONTROL_POLICY", "Content": policy()});
            resources.insert("Policy".into(), json!({"Type": "AWS::Organizations::Policy", "Properties": properties}));
        }
        Kind::PermissionSet => {
            parameters.insert(
                "InstanceArn".into(),
                json!({"Type": "String", "Description": "The ARN of the IAM Identity Center instance"}),
            );
            let properties = json!({
                "Name": permission_set(scope), "InstanceArn": {"Ref": "InstanceArn"}, "SessionDuration": SESSION,
                "InlinePolicy": policy(),
            });
            resources
                .insert("PermissionSet".into(), json!({"Type": "AWS::SSO::PermissionSet", "Properties": properties}));
        }
        Kind::Endpoint(_) => {
            parameters.insert("VpcId".into(), json!({"Type": "AWS::EC2::VPC::Id"}));
            parameters.insert("SubnetIds".into(), json!({"Type": "List<AWS::EC2::Subnet::Id>"}));
            parameters.insert(
                "ClientCidr".into(),
                json!({"Type": "String", "Description": "The addresses that may use the endpoints"}),
            );
            let ingress = json!({"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": {"Ref": "ClientCidr"}});
            let properties = json!({
                "GroupDescription": "HTTPS to the Bedrock endpoints", "VpcId": {"Ref": "VpcId"},
                "SecurityGroupIngress": [ingress],
            });
            resources
                .insert("SecurityGroup".into(), json!({"Type": "AWS::EC2::SecurityGroup", "Properties": properties}));
            for (service, policy) in endpoints(scope, catalogue, organization) {
                let properties = json!({
                    "VpcEndpointType": "Interface", "VpcId": {"Ref": "VpcId"}, "SubnetIds": {"Ref": "SubnetIds"},
                    "SecurityGroupIds": [{"Ref": "SecurityGroup"}], "PrivateDnsEnabled": true,
                    "ServiceName": format!("com.amazonaws.{}.{}", scope.home, service.name()), "PolicyDocument": policy,
                });
                let id = match service {
                    Service::BedrockRuntime => "BedrockRuntime",
                    Service::Bedrock => "Bedrock",
                };
                resources.insert(id.into(), json!({"Type": "AWS::EC2::VPCEndpoint", "Properties": properties}));
            }
        }
    }
    let mut template = json!({"AWSTemplateFormatVersion": "2010-09-09"});
    if !parameters.is_empty() {
        template["Parameters"] = Value::Object(parameters);
    }
    template["Resources"] = Value::Object(resources);
    template
}

/// Terraform's language.
pub fn terraform(kind: Kind, scope: &Scope, catalogue: &Catalogue, organization: Option<&str>) -> String {
    let policy = || documents::document(kind, scope, catalogue, organization);
    let mut text = String::new();
    match kind {
        Kind::Iam | Kind::AuditReader => {
            let body = [("name", quoted(name(kind))), ("policy", encoded(&policy()))];
            block(&mut text, &["resource", "aws_iam_policy", "claude_code"], &body);
        }
        Kind::Scp => {
            let body = [
                ("name", quoted(name(kind))),
                ("type", quoted("SERVICE_CONTROL_POLICY")),
                ("content", encoded(&policy())),
            ];
            block(&mut text, &["resource", "aws_organizations_policy", "claude_code"], &body);
        }
        Kind::PermissionSet => {
            variable(&mut text, "instance_arn", "string", "The ARN of the IAM Identity Center instance");
            let body = [
                ("name", quoted(permission_set(scope))),
                ("instance_arn", "var.instance_arn".to_owned()),
                ("session_duration", quoted(SESSION)),
            ];
            block(&mut text, &["resource", "aws_ssoadmin_permission_set", "claude_code"], &body);
            let set = "aws_ssoadmin_permission_set.claude_code";
            let body = [
                ("instance_arn", format!("{set}.instance_arn")),
                ("permission_set_arn", format!("{set}.arn")),
                ("inline_policy", encoded(&policy())),
            ];
            block(&mut text, &["resource", "aws_ssoadmin_permission_set_inline_policy", "claude_code"], &body);
        }
        Kind::Endpoint(_) => {
            variable(&mut text, "vpc_id", "string", "The VPC of the endpoints");
            variable(&mut text, "subnet_ids", "list(string)", "The subnets of the endpoints");
            variable(&mut text, "client_cidr", "string", "The addresses that may use the endpoints");
            let body = [
                ("name_prefix", quoted(&format!("{}-", name(kind)))),
                ("description", quoted("HTTPS to the Bedrock endpoints")),
                ("vpc_id", "var.vpc_id".to_owned()),
            ];
            block(&mut text, &["resource", "aws_security_group", "bedrock"], &body);
            let group = "aws_security_group.bedrock.id";
            let body = [
                ("security_group_id", group.to_owned()),
                ("cidr_ipv4", "var.client_cidr".to_owned()),
                ("ip_protocol", quoted("tcp")),
                ("from_port", "443".to_owned()),
                ("to_port", "443".to_owned()),
            ];
            block(&mut text, &["resource", "aws_vpc_security_group_ingress_rule", "bedrock"], &body);
            for (service, policy) in endpoints(scope, catalogue, organization) {
                let label = service.name().replace('-', "_");
                let body = [
                    ("vpc_id", "var.vpc_id".to_owned()),
                    ("service_name", quoted(&format!("com.amazonaws.{}.{}", scope.home, service.name()))),
                    ("vpc_endpoint_type", quoted("Interface")),
                    ("subnet_ids", "var.subnet_ids".to_owned()),
                    ("security_group_ids", format!("[{group}]")),
                    ("private_dns_enabled", "true".to_owned()),
                    ("policy", encoded(&policy)),
                ];
                block(&mut text, &["resource", "aws_vpc_endpoint", &label], &body);
            }
        }
    }
    text
}
