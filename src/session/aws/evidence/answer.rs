//! An answer as the service's published model names it, from JSON or XML; or the error that it is.

use serde_json::{Map, Value, json};

use super::xml::Element;
use crate::policy::evidence::{Ask, Service};
use crate::session::aws::signing::AwsError;
use crate::world::net::Response;

/// The name of an error, its message, and the request's id. The name is empty where the answer isn't the service's.
pub(super) type Error = (String, String, Option<String>);

/// What a service says.
pub(super) fn said(ask: Ask, answer: &Response) -> Result<Value, Error> {
    let nothing = || (String::new(), String::new(), None);
    match ask.service() {
        Service::Ec2 | Service::S3 => {
            let root = Element::parse(&answer.body);
            if answer.status == 200 {
                return root.and_then(|root| read(ask, &root)).ok_or_else(nothing);
            }
            let root = root.ok_or_else(nothing)?;
            // S3 answers the error itself, EC2 puts it into a list.
            let error = root.child("Errors").and_then(|errors| errors.child("Error")).unwrap_or(&root);
            let text = |name: &str| error.text_of(name).unwrap_or_default().to_owned();
            let id = root.text_of("RequestID").or_else(|| root.text_of("RequestId")).map(str::to_owned);
            Err((text("Code"), text("Message"), id))
        }
        Service::Bedrock | Service::CloudTrail | Service::Kms | Service::Logs => {
            if answer.status == 200 {
                return serde_json::from_slice::<Value>(&answer.body).ok().filter(Value::is_object).ok_or_else(nothing);
            }
            let AwsError { kind, message, request_id } = AwsError::from_response(answer);
            Err((kind, message, request_id))
        }
    }
}

fn read(ask: Ask, root: &Element) -> Option<Value> {
    let expected = match ask {
        Ask::Endpoints => "DescribeVpcEndpointsResponse",
        Ask::BucketLocation => "LocationConstraint",
        Ask::BucketLock => "ObjectLockConfiguration",
        Ask::BucketPublicAccess => "PublicAccessBlockConfiguration",
        Ask::BucketVersioning => "VersioningConfiguration",
        Ask::BucketEncryption => "ServerSideEncryptionConfiguration",
        Ask::BucketLifecycle => "LifecycleConfiguration",
        _ => return None,
    };
    // AWS's own SDKs look at no name here; a proxy's page has neither.
    if root.name != expected && root.name != format!("{}Response", ask.operation()) {
        return None;
    }
    let rules = || Value::Array(root.all("Rule").map(object).collect());
    Some(match ask {
        Ask::Endpoints => {
            let set = root.child("vpcEndpointSet")?;
            let endpoints: Vec<_> = set.all("item").map(endpoint).collect();
            let mut page = json!({ "VpcEndpoints": endpoints });
            if let Some(next) = root.text_of("nextToken") {
                page["NextToken"] = json!(next);
            }
            page
        }
        Ask::BucketLocation => json!({"LocationConstraint": root.text}),
        Ask::BucketVersioning => object(root),
        Ask::BucketEncryption => json!({"ServerSideEncryptionConfiguration": {"Rules": rules()}}),
        Ask::BucketLifecycle => json!({"Rules": rules()}),
        _ => json!({expected: object(root)}),
    })
}

/// An element by its children, each of which stands once; numbers and yes or no as such.
fn object(element: &Element) -> Value {
    if element.children.is_empty() {
        return match element.text.as_str() {
            "true" => json!(true),
            "false" => json!(false),
            text => text.parse::<u32>().map_or_else(|_| json!(text), |number| json!(number)),
        };
    }
    let fields = element.children.iter().map(|child| (child.name.clone(), object(child)));
    Value::Object(fields.collect::<Map<_, _>>())
}

/// What matters of a VPC endpoint, in the model's names.
fn endpoint(item: &Element) -> Value {
    let text = |name: &str| item.text_of(name).map_or(Value::Null, |text| json!(text));
    let list = |name: &str, of: Option<&str>| -> Vec<Value> {
        let items = item.child(name).into_iter().flat_map(|set| set.all("item"));
        items
            .filter_map(|one| of.map_or(Some(one.text.as_str()), |of| one.text_of(of)))
            .map(|text| json!(text))
            .collect()
    };
    json!({
        "VpcEndpointId": text("vpcEndpointId"),
        "VpcEndpointType": text("vpcEndpointType"),
        "VpcId": text("vpcId"),
        "ServiceName": text("serviceName"),
        "State": text("state"),
        "PolicyDocument": text("policyDocument"),
        "PrivateDnsEnabled": item.text_of("privateDnsEnabled") == Some("true"),
        "SubnetIds": list("subnetIdSet", None),
        "Groups": list("groupSet", Some("groupId")),
    })
}
