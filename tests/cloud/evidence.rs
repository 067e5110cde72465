//! What an account logs and protects: CloudTrail, CloudWatch Logs, KMS, EC2's VPC endpoints and S3's buckets, each in its own
//! protocol, and Bedrock's logging beside [`super::bedrock`].
//!
//! Questions are held to the services' published models: an operation, a target, a member or a value that isn't in them is
//! refused in the service's own words. Answers are kept as those models name them, and written as the wire has them.

use serde_json::{Value, json};

use super::answer::Call;
use super::place::Service;
use super::request::{Refusal, Response, pairs};

/// Seconds since 1970, as JSON of AWS's has them.
fn now() -> f64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64())
}

/// The settings of one account, by operation, region and what they are about (`*` is any).
#[derive(Debug, Clone, Default)]
pub struct Evidence(pub Vec<Setting>);

#[derive(Debug, Clone)]
pub struct Setting {
    pub operation: &'static str,
    pub region: String,
    pub of: String,
    /// As the published model has it; `{region}` and `{of}` are filled. Null is the service's error for what isn't there.
    pub answer: Value,
}

impl Evidence {
    /// An account that has everything, whose endpoints have these policies.
    pub fn healthy(endpoint_policy: impl Fn(&str) -> String) -> Self {
        let key = |id: &str| format!("arn:aws:kms:{{region}}:111122223333:key/{id}");
        let endpoints = ["bedrock-runtime", "bedrock"].map(|service| {
            json!({
                "VpcEndpointId": format!("vpce-{service}"), "VpcEndpointType": "Interface", "VpcId": "vpc-0a1b2c3d",
                "ServiceName": format!("com.amazonaws.{{region}}.{service}"), "State": "available",
                "PolicyDocument": endpoint_policy(service), "PrivateDnsEnabled": true,
                "SubnetIds": ["subnet-1", "subnet-2"], "Groups": ["sg-1"],
            })
        });
        let trail = "arn:aws:cloudtrail:ap-northeast-1:111122223333:trail/organization";
        let settings = [
            (
                "GetModelInvocationLoggingConfiguration",
                json!({"loggingConfig": {
                    "cloudWatchConfig": {"logGroupName": "/aws/bedrock/invocations", "roleArn": "arn:aws:iam::111122223333:role/BedrockLogging"},
                    "s3Config": {"bucketName": "acme-bedrock-{region}", "keyPrefix": "invocations"},
                    "textDataDeliveryEnabled": true, "imageDataDeliveryEnabled": false, "embeddingDataDeliveryEnabled": false,
                }}),
            ),
            (
                "DescribeTrails",
                json!({"trailList": [{
                    "Name": "organization", "S3BucketName": "acme-trail", "IncludeGlobalServiceEvents": true,
                    "IsMultiRegionTrail": true, "HomeRegion": "ap-northeast-1", "TrailARN": trail,
                    "LogFileValidationEnabled": true, "KmsKeyId": "arn:aws:kms:ap-northeast-1:111122223333:key/trail",
                    "HasCustomEventSelectors": true, "HasInsightSelectors": false, "IsOrganizationTrail": false,
                }]}),
            ),
            ("GetTrailStatus", json!({"IsLogging": true, "LatestDeliveryTime": now()})),
            (
                "GetEventSelectors",
                json!({"TrailARN": trail, "AdvancedEventSelectors": [{
                    "Name": "Management events", "FieldSelectors": [{"Field": "eventCategory", "Equals": ["Management"]}],
                }]}),
            ),
            (
                "DescribeLogGroups",
                json!({"logGroups": [
                    {"logGroupName": "/aws/bedrock/invocations", "retentionInDays": 400, "kmsKeyId": key("logs"), "storedBytes": 1},
                    {"logGroupName": "/aws/bedrock/invocations-old", "storedBytes": 0},
                ]}),
            ),
            (
                "DescribeKey",
                json!({"KeyMetadata": {"Arn": "{of}", "KeyId": "{of}", "KeyManager": "CUSTOMER",
                "KeyState": "Enabled", "Enabled": true, "MultiRegion": false, "Origin": "AWS_KMS", "KeySpec": "SYMMETRIC_DEFAULT"}}),
            ),
            ("GetKeyRotationStatus", json!({"KeyId": "{of}", "KeyRotationEnabled": true, "RotationPeriodInDays": 365})),
            ("DescribeVpcEndpoints", json!({ "VpcEndpoints": endpoints })),
            ("GetBucketLocation", json!({"LocationConstraint": "{region}"})),
            (
                "GetBucketEncryption",
                json!({"Rules": [{"ApplyServerSideEncryptionByDefault":
                {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key("logs")}, "BucketKeyEnabled": true}]}),
            ),
            (
                "GetPublicAccessBlock",
                json!({"BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": true,
                "RestrictPublicBuckets": true}),
            ),
            (
                "GetObjectLockConfiguration",
                json!({"ObjectLockEnabled": "Enabled",
                "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 400}}}),
            ),
            ("GetBucketVersioning", json!({"Status": "Enabled"})),
            (
                "GetBucketLifecycleConfiguration",
                json!({"Rules": [{"ID": "end", "Filter": {"Prefix": ""}, "Status": "Enabled",
                "Expiration": {"Days": 400}, "NoncurrentVersionExpiration": {"NoncurrentDays": 1}}]}),
            ),
        ];
        let setting = |(operation, answer)| Setting { operation, region: "*".into(), of: "*".into(), answer };
        Self(settings.map(setting).into())
    }

    /// Sets the answer of an operation in a region; what is set later counts.
    #[must_use]
    pub fn with(mut self, operation: &'static str, region: &str, answer: Value) -> Self {
        self.0.push(Setting { operation, region: region.into(), of: "*".into(), answer });
        self
    }

    /// The answer that an operation has.
    pub fn answer(&self, operation: &str, region: &str, of: &str) -> Option<Value> {
        let fits = |given: &str, wanted: &str| given == "*" || given == wanted;
        let setting =
            self.0.iter().rev().find(|setting| {
                setting.operation == operation && fits(&setting.region, region) && fits(&setting.of, of)
            })?;
        let mut answer = setting.answer.clone();
        fill(&mut answer, region, of);
        Some(answer).filter(|answer| !answer.is_null())
    }
}

fn fill(value: &mut Value, region: &str, of: &str) {
    match value {
        Value::String(text) => *text = text.replace("{region}", region).replace("{of}", of),
        Value::Array(all) => all.iter_mut().for_each(|one| fill(one, region, of)),
        Value::Object(all) => all.values_mut().for_each(|one| fill(one, region, of)),
        _ => {}
    }
}

/// A member of a question: its name, its JSON type, whether it has to be there.
type Member = (&'static str, char, bool);

struct Operation {
    service: Service,
    name: &'static str,
    members: &'static [Member],
    /// What it is about.
    of: &'static str,
    missing: &'static str,
}

const TARGETS: [(Service, &str); 3] = [
    (Service::CloudTrail, "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101"),
    (Service::Kms, "TrentService"),
    (Service::Logs, "Logs_20140328"),
];

/// What of the published models is asked: types are `s`tring, `b`oolean, `n`umber, `l`ist.
const OPERATIONS: &[Operation] = &[
    Operation {
        service: Service::CloudTrail,
        name: "DescribeTrails",
        members: &[("trailNameList", 'l', false), ("includeShadowTrails", 'b', false)],
        of: "",
        missing: "",
    },
    Operation {
        service: Service::CloudTrail,
        name: "GetTrailStatus",
        members: &[("Name", 's', true)],
        of: "Name",
        missing: "TrailNotFoundException",
    },
    Operation {
        service: Service::CloudTrail,
        name: "GetEventSelectors",
        members: &[("TrailName", 's', true)],
        of: "TrailName",
        missing: "TrailNotFoundException",
    },
    Operation {
        service: Service::CloudTrail,
        name: "LookupEvents",
        members: &[
            ("LookupAttributes", 'l', false),
            ("StartTime", 'n', false),
            ("EndTime", 'n', false),
            ("EventCategory", 's', false),
            ("MaxResults", 'n', false),
            ("NextToken", 's', false),
        ],
        of: "",
        missing: "",
    },
    Operation {
        service: Service::Kms,
        name: "DescribeKey",
        members: &[("KeyId", 's', true), ("GrantTokens", 'l', false)],
        of: "KeyId",
        missing: "NotFoundException",
    },
    Operation {
        service: Service::Kms,
        name: "GetKeyRotationStatus",
        members: &[("KeyId", 's', true)],
        of: "KeyId",
        missing: "NotFoundException",
    },
    Operation {
        service: Service::Logs,
        name: "DescribeLogGroups",
        members: &[("logGroupNamePrefix", 's', false), ("nextToken", 's', false), ("limit", 'n', false)],
        of: "",
        missing: "",
    },
];

/// CloudTrail, KMS and CloudWatch Logs: JSON 1.1.
///
/// # Errors
/// What isn't in the models, what no policy allows, what isn't there.
pub fn json(call: &Call) -> Result<Response, Refusal> {
    let request = call.request;
    let service = call.service;
    let (_, prefix) = TARGETS.iter().find(|(known, _)| *known == service).expect("a service with targets");
    let unknown = || Refusal::new(400, "UnknownOperationException", "");
    let target = request.header("x-amz-target").ok_or_else(unknown)?;
    let name = target.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('.')).ok_or_else(unknown)?;
    let operation = OPERATIONS.iter().find(|one| one.service == service && one.name == name).ok_or_else(unknown)?;
    let is_plain = (request.method.as_str(), request.path.as_str(), request.query.as_str()) == ("POST", "/", "");
    if !is_plain || request.header("content-type") != Some("application/x-amz-json-1.1") {
        return Err(unknown());
    }
    let input = request.json().filter(Value::is_object).ok_or_else(|| serialization("not an object"))?;
    for (member, value) in input.as_object().into_iter().flatten() {
        let known = operation.members.iter().find(|(known, ..)| known == member);
        let Some((_, kind, _)) = known else { return Err(serialization(member)) };
        let fits = match kind {
            's' => value.is_string(),
            'b' => value.is_boolean(),
            'n' => value.is_number(),
            _ => value.is_array(),
        };
        if !fits {
            return Err(serialization(member));
        }
    }
    if let Some((member, ..)) = operation.members.iter().find(|(name, _, needed)| *needed && input.get(name).is_none())
    {
        return Err(Refusal::validation(format!("Value null at '{member}' failed to satisfy constraint: not null")));
    }
    let most = input.get("MaxResults").or_else(|| input.get("limit")).and_then(Value::as_u64);
    if most.is_some_and(|most| !(1..=50).contains(&most)) {
        return Err(Refusal::validation("Value at 'maxResults' failed to satisfy constraint: 1 to 50"));
    }
    let of = input.get(operation.of).and_then(Value::as_str).unwrap_or_default();
    call.identity
        .may(&format!("{}:{name}", service.signing_name().unwrap_or_default()), if of.is_empty() { "*" } else { of })?;
    let gone = || Refusal::new(400, operation.missing, format!("{of} is not found"));
    let mut answer = call.scenario.evidence.answer(name, call.region, of).ok_or_else(gone)?;
    if name == "DescribeLogGroups" {
        answer = groups(&answer, &input)?;
    }
    if name == "LookupEvents" {
        answer = events(&answer, &input)?;
    }
    Ok(Response::new(200, "application/x-amz-json-1.1", answer.to_string()))
}

/// One group a page, so that whoever reads one page alone finds out.
fn groups(answer: &Value, input: &Value) -> Result<Value, Refusal> {
    let prefix = input["logGroupNamePrefix"].as_str().unwrap_or_default();
    let all = answer["logGroups"].as_array().cloned().unwrap_or_default();
    let mut fitting: Vec<_> = all
        .into_iter()
        .filter(|group| group["logGroupName"].as_str().is_some_and(|name| name.starts_with(prefix)))
        .collect();
    // The one that is looked for comes last.
    fitting.reverse();
    let at: usize = match input["nextToken"].as_str() {
        None => 0,
        Some(token) => token.parse().map_err(|_| Refusal::new(400, "InvalidParameterException", "nextToken"))?,
    };
    let mut page = json!({"logGroups": fitting.get(at).cloned().into_iter().collect::<Vec<_>>()});
    if at + 1 < fitting.len() {
        page["nextToken"] = json!((at + 1).to_string());
    }
    Ok(page)
}

/// A history's events of the time and the source that are asked for, newest first, two a page. A token goes with the question
/// that it came from.
fn events(answer: &Value, input: &Value) -> Result<Value, Refusal> {
    let refused = |code: &'static str| Refusal::new(400, code, "");
    let attributes = input["LookupAttributes"].as_array().cloned().unwrap_or_default();
    let source = match attributes.as_slice() {
        [] => None,
        [one] if one["AttributeKey"] == "EventSource" && one["AttributeValue"].is_string() => {
            Some(&one["AttributeValue"])
        }
        _ => return Err(refused("InvalidLookupAttributesException")),
    };
    let time = |name: &str| input.get(name).and_then(Value::as_f64);
    let (start, end) = (time("StartTime").unwrap_or(0.0), time("EndTime").unwrap_or(f64::MAX));
    if start > end {
        return Err(refused("InvalidTimeRangeException"));
    }
    let fits = |event: &&Value| {
        let is_then = event["EventTime"].as_f64().is_some_and(|time| (start..=end).contains(&time));
        is_then && source.is_none_or(|source| event["EventSource"] == *source)
    };
    let mut fitting: Vec<_> = answer["Events"].as_array().into_iter().flatten().filter(fits).cloned().collect();
    let seconds = |event: &Value| event["EventTime"].as_f64().unwrap_or_default();
    fitting.sort_by(|one, other| seconds(other).total_cmp(&seconds(one)));
    let question = format!("{source:?} {start} {end}");
    let at: usize = match input["NextToken"].as_str().map(|token| token.split_once(' ')) {
        None => 0,
        Some(Some((at, of))) if of == question => at.parse().map_err(|_| refused("InvalidNextTokenException"))?,
        Some(_) => return Err(refused("InvalidNextTokenException")),
    };
    let mut page = json!({"Events": fitting.iter().skip(at).take(2).collect::<Vec<_>>()});
    if at + 2 < fitting.len() {
        page["NextToken"] = json!(format!("{} {question}", at + 2));
    }
    Ok(page)
}

fn serialization(what: &str) -> Refusal {
    Refusal::new(400, "SerializationException", format!("unexpected: {what}"))
}

/// An error of JSON 1.1, which is a 400 whatever it is.
pub fn refuse_json(refusal: &Refusal) -> Response {
    let body = json!({"__type": format!("com.amazonaws.coral.service#{}", refusal.code), "Message": refusal.message});
    let status = if refusal.status >= 500 { refusal.status } else { 400 };
    Response::new(status, "application/x-amz-json-1.1", body.to_string()).refusing(&refusal.code)
}

/// EC2: the query protocol.
///
/// # Errors
/// As [`json`].
pub fn ec2(call: &Call) -> Result<Response, Refusal> {
    let body = String::from_utf8_lossy(&call.request.body).into_owned();
    let form: Vec<_> = pairs(&body).collect();
    let value = |name: &str| form.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    if value("Version") != Some("2016-11-15") || call.request.method != "POST" {
        return Err(Refusal::new(400, "NoSuchVersion", "The requested version is not valid"));
    }
    if value("Action") != Some("DescribeVpcEndpoints") {
        return Err(Refusal::new(400, "InvalidAction", "The action is not valid for this web service"));
    }
    let known = |name: &str| {
        let is_filter = name.strip_prefix("Filter.").is_some_and(|rest| {
            let (number, rest) = rest.split_once('.').unwrap_or_default();
            number.parse::<u32>().is_ok()
                && (rest == "Name" || rest.strip_prefix("Value.").is_some_and(|at| at.parse::<u32>().is_ok()))
        });
        ["Action", "Version", "MaxResults", "NextToken", "DryRun"].contains(&name) || is_filter
    };
    if let Some((name, _)) = form.iter().find(|(name, _)| !known(name)) {
        return Err(Refusal::new(400, "UnknownParameter", format!("The parameter {name} is not recognized")));
    }
    let most = value("MaxResults").map(str::parse::<u32>);
    if most.is_some_and(|most| !most.is_ok_and(|most| (5..=1000).contains(&most))) {
        return Err(Refusal::new(400, "InvalidParameterValue", "MaxResults"));
    }
    if value("Filter.1.Name").is_some_and(|name| name != "service-name") {
        return Err(Refusal::new(400, "InvalidParameterValue", "The filter is invalid"));
    }
    call.identity
        .may("ec2:DescribeVpcEndpoints", "*")
        .map_err(|refusal| Refusal::new(403, "UnauthorizedOperation", refusal.message))?;
    let services: Vec<_> =
        form.iter().filter(|(name, _)| name.starts_with("Filter.1.Value.")).map(|(_, value)| value).collect();
    let answer = call.scenario.evidence.answer("DescribeVpcEndpoints", call.region, "").unwrap_or_default();
    let endpoints = answer["VpcEndpoints"].as_array().cloned().unwrap_or_default();
    let fits =
        |endpoint: &&Value| services.is_empty() || services.iter().any(|service| endpoint["ServiceName"] == **service);
    let endpoints: Vec<_> = endpoints.iter().filter(fits).collect();
    // One a page here, too.
    let at: usize =
        value("NextToken").map_or(Ok(0), str::parse).map_err(|_| Refusal::new(400, "InvalidNextToken", ""))?;
    let item = endpoints.get(at).map(|endpoint| item(endpoint)).unwrap_or_default();
    let next = if at + 1 < endpoints.len() { format!("<nextToken>{}</nextToken>", at + 1) } else { String::new() };
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeVpcEndpointsResponse \
         xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n    <requestId>00000000</requestId>\n    \
         <vpcEndpointSet>{item}</vpcEndpointSet>{next}\n</DescribeVpcEndpointsResponse>"
    );
    Ok(Response::new(200, "text/xml;charset=UTF-8", text))
}

fn item(endpoint: &Value) -> String {
    let text = |name: &str| escaped(endpoint[name].as_str().unwrap_or_default());
    let list = |name: &str| -> Vec<String> {
        endpoint[name].as_array().into_iter().flatten().filter_map(|one| one.as_str()).map(escaped).collect()
    };
    let subnets: String = list("SubnetIds").iter().map(|id| format!("<item>{id}</item>")).collect();
    let groups: String = list("Groups")
        .iter()
        .map(|id| format!("<item><groupId>{id}</groupId><groupName>g</groupName></item>"))
        .collect();
    format!(
        "<item><vpcEndpointId>{}</vpcEndpointId><vpcEndpointType>{}</vpcEndpointType><vpcId>{}</vpcId>\
         <serviceName>{}</serviceName><state>{}</state><policyDocument>{}</policyDocument>\
         <subnetIdSet>{subnets}</subnetIdSet><groupSet>{groups}</groupSet><privateDnsEnabled>{}</privateDnsEnabled>\
         <tagSet/></item>",
        text("VpcEndpointId"),
        text("VpcEndpointType"),
        text("VpcId"),
        text("ServiceName"),
        text("State"),
        text("PolicyDocument"),
        endpoint["PrivateDnsEnabled"] == true,
    )
}

/// An error of EC2's.
pub fn refuse_ec2(refusal: &Refusal) -> Response {
    let code = match refusal.code.as_ref() {
        "UnrecognizedClientException" | "InvalidSignatureException" => "AuthFailure",
        "ExpiredTokenException" => "RequestExpired",
        other => other,
    };
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>{code}</Code><Message>{}</Message>\
         </Error></Errors><RequestID>00000000</RequestID></Response>",
        escaped(&refusal.message)
    );
    Response::new(refusal.status, "text/xml;charset=UTF-8", body).refusing(code)
}

/// The questions about a bucket: what stands behind the question mark, the right, the answer's element, and the error where
/// nothing is set.
const BUCKETS: [(&str, &str, &str, &str, &str); 6] = [
    ("location", "GetBucketLocation", "s3:GetBucketLocation", "LocationConstraint", "NoSuchBucket"),
    (
        "encryption",
        "GetBucketEncryption",
        "s3:GetEncryptionConfiguration",
        "ServerSideEncryptionConfiguration",
        "ServerSideEncryptionConfigurationNotFoundError",
    ),
    (
        "publicAccessBlock",
        "GetPublicAccessBlock",
        "s3:GetBucketPublicAccessBlock",
        "PublicAccessBlockConfiguration",
        "NoSuchPublicAccessBlockConfiguration",
    ),
    (
        "object-lock",
        "GetObjectLockConfiguration",
        "s3:GetBucketObjectLockConfiguration",
        "ObjectLockConfiguration",
        "ObjectLockConfigurationNotFoundError",
    ),
    ("versioning", "GetBucketVersioning", "s3:GetBucketVersioning", "VersioningConfiguration", "NoSuchBucket"),
    (
        "lifecycle",
        "GetBucketLifecycleConfiguration",
        "s3:GetLifecycleConfiguration",
        "LifecycleConfiguration",
        "NoSuchLifecycleConfiguration",
    ),
];

/// S3: a bucket's settings, by path. Objects aren't served: nobody here may read one.
///
/// # Errors
/// As [`json`].
pub fn s3(call: &Call) -> Result<Response, Refusal> {
    let request = call.request;
    let segments = request.segments();
    let ([bucket], "GET") = (segments.as_slice(), request.method.as_str()) else {
        return Err(Refusal::new(
            405,
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
        ));
    };
    if request.header("x-amz-content-sha256").is_none() {
        return Err(Refusal::new(
            400,
            "InvalidRequest",
            "Missing required header for this request: x-amz-content-sha256",
        ));
    }
    let asked = BUCKETS.iter().find(|(query, ..)| request.query.trim_end_matches('=') == *query);
    let Some((_, operation, action, element, missing)) = asked else {
        return Err(Refusal::new(
            405,
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
        ));
    };
    call.identity
        .may(action, &format!("arn:aws:s3:::{bucket}"))
        .map_err(|_| Refusal::new(403, "AccessDenied", "Access Denied"))?;
    let answer = call.scenario.evidence.answer(operation, call.region, bucket);
    let answer = answer.ok_or_else(|| Refusal::new(404, missing, "The configuration was not found"))?;
    let inside = match answer["LocationConstraint"].as_str() {
        Some(region) => region.to_owned(),
        None => elements(&answer),
    };
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{element} xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">{inside}</{element}>"
    );
    Ok(Response::new(200, "application/xml", text))
}

/// A value as elements; S3's lists are flat, and called by their member's name.
fn elements(value: &Value) -> String {
    let one = |(name, value): (&String, &Value)| match value {
        Value::Array(all) => {
            let name = name.trim_end_matches('s');
            all.iter().map(|one| format!("<{name}>{}</{name}>", elements(one))).collect()
        }
        Value::Object(_) => format!("<{name}>{}</{name}>", elements(value)),
        Value::String(text) => format!("<{name}>{}</{name}>", escaped(text)),
        Value::Null => String::new(),
        other => format!("<{name}>{other}</{name}>"),
    };
    value.as_object().into_iter().flatten().map(one).collect()
}

/// An error of S3's.
pub fn refuse_s3(refusal: &Refusal) -> Response {
    let code = match refusal.code.as_ref() {
        "UnrecognizedClientException" => "InvalidAccessKeyId",
        "InvalidSignatureException" => "SignatureDoesNotMatch",
        "ExpiredTokenException" => "ExpiredToken",
        other => other,
    };
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{}</Message>\
         <RequestId>00000000</RequestId><HostId>h</HostId></Error>",
        escaped(&refusal.message)
    );
    Response::new(refusal.status, "application/xml", body).refusing(code)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
