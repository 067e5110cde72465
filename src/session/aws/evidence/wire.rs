//! A question as its service wants it: JSON 1.1 for CloudTrail, KMS and CloudWatch Logs, EC2's query, S3's and
//! Bedrock's REST.

use serde_json::Value;

use crate::policy::evidence::{Ask, Service};
use crate::session::aws::signing::encode;

/// A request before it is signed.
#[derive(Debug, PartialEq)]
pub(super) struct Wire {
    pub(super) method: &'static str,
    pub(super) url: String,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

impl Wire {
    /// `base` is without a slash at the end.
    pub(super) fn new(ask: Ask, base: &str, input: &Value) -> Self {
        match ask.service() {
            Service::CloudTrail => json(ask, base, input, "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101"),
            Service::Kms => json(ask, base, input, "TrentService"),
            Service::Logs => json(ask, base, input, "Logs_20140328"),
            Service::Ec2 => query(ask, base, input),
            Service::S3 => bucket(ask, base, input),
            Service::Bedrock => rest(ask, base, input),
        }
    }
}

fn json(ask: Ask, base: &str, input: &Value, target: &str) -> Wire {
    let headers = vec![
        ("content-type", "application/x-amz-json-1.1".to_owned()),
        ("x-amz-target", format!("{target}.{}", ask.operation())),
    ];
    Wire { method: "POST", url: format!("{base}/"), headers, body: input.to_string().into_bytes() }
}

/// EC2's API version, which every query names.
const EC2: &str = "2016-11-15";

fn query(ask: Ask, base: &str, input: &Value) -> Wire {
    let mut pairs = vec![("Action".to_owned(), ask.operation().to_owned()), ("Version".to_owned(), EC2.to_owned())];
    for (name, value) in input.as_object().into_iter().flatten() {
        flatten(singular(name).to_owned(), value, &mut pairs);
    }
    let form: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let headers = vec![("content-type", "application/x-www-form-urlencoded; charset=utf-8".to_owned())];
    Wire { method: "POST", url: format!("{base}/"), headers, body: form.join("&").into_bytes() }
}

/// Lists are numbered from 1, and their members stand below their name.
fn flatten(name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Array(all) => {
            for (at, one) in all.iter().enumerate() {
                flatten(format!("{name}.{}", at + 1), one, pairs);
            }
        }
        Value::Object(all) => {
            for (inner, one) in all {
                flatten(format!("{name}.{}", singular(inner)), one, pairs);
            }
        }
        Value::String(text) => pairs.push((name, text.clone())),
        other => pairs.push((name, other.to_string())),
    }
}

/// A list's name on the wire.
fn singular(name: &str) -> &str {
    match name {
        "Filters" => "Filter",
        "Values" => "Value",
        name => name,
    }
}

fn bucket(ask: Ask, base: &str, input: &Value) -> Wire {
    let asked = match ask {
        Ask::BucketLocation => "location",
        Ask::BucketLock => "object-lock",
        Ask::BucketPublicAccess => "publicAccessBlock",
        Ask::BucketVersioning => "versioning",
        Ask::BucketEncryption => "encryption",
        Ask::BucketLifecycle => "lifecycle",
        _ => "",
    };
    get(format!("{base}/{}?{asked}", encode(text(input, "Bucket"))))
}

fn rest(ask: Ask, base: &str, input: &Value) -> Wire {
    let path = match ask {
        Ask::InvocationLogging => "logging/modelinvocations".to_owned(),
        Ask::DataRetention => "data-retention".to_owned(),
        Ask::InferenceProfile => format!("inference-profiles/{}", encode(text(input, "inferenceProfileIdentifier"))),
        _ => "inference-profiles".to_owned(),
    };
    let named = [("maxResults", "maxResults"), ("nextToken", "nextToken"), ("typeEquals", "type")];
    let pairs: Vec<_> = named
        .iter()
        .filter_map(|(member, name)| match input.get(*member)? {
            Value::String(text) => Some(format!("{name}={}", encode(text))),
            other => Some(format!("{name}={other}")),
        })
        .collect();
    let question = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
    let mut wire = get(format!("{base}/{path}{question}"));
    wire.headers.push(("accept", "application/json".to_owned()));
    wire
}

fn get(url: String) -> Wire {
    Wire { method: "GET", url, headers: Vec::new(), body: Vec::new() }
}

fn text<'a>(input: &'a Value, name: &str) -> &'a str {
    input.get(name).and_then(Value::as_str).unwrap_or_default()
}
