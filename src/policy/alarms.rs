//! What rings: requests that were processed outside the residency, and requests that Bedrock throttles.
//!
//! Facts are read, not tried on an account. Which region processed a request stands in `additionalEventData.inferenceRegion`
//! of CloudTrail's event (Bedrock user guide, cross-Region inference) and in `inferenceRegion` of the invocation log (AWS
//! machine learning blog, getting started with cross-region inference in Amazon Bedrock, which says as well that the event
//! has no such field where the request wasn't routed on). `InvocationThrottles` of `AWS/Bedrock` has the dimension `ModelId`
//! (Bedrock user guide, monitor bedrock-runtime inference using CloudWatch metrics), whose values nobody lists; a query over
//! all of them needs no list (CloudWatch user guide, alarms on Metrics Insights queries). `= "*"` and `NOT EXISTS` ask
//! whether an event has a field (CloudWatch Logs user guide, filter pattern syntax; the AWS CDK's `FilterPattern.exists`).

use serde_json::{Map, Value, json};

use super::hcl::{Entry, block, comment, deep, quoted, variable};
use super::logging::{GROUP, label};
use super::scope::Scope;
use crate::code::policy as code;
use crate::fault::{Fault, Result};

const NAMESPACE: &str = "ClaudeCode";
const METRIC: &str = "ProcessedOutsideResidency";
const TRAIL_METRIC: &str = "ProcessedOutsideResidencyByTrail";
const THROTTLES: &str = r#"SELECT SUM(InvocationThrottles) FROM SCHEMA("AWS/Bedrock", ModelId)"#;
/// Seconds that one point of an alarm counts.
const PERIOD: u32 = 300;
/// Claude Code tries again by itself: one throttled request is nobody's trouble.
const MANY: u32 = 10;

const ELSEWHERE: &str = "Bedrock processed a request outside the residency";
const BY_TRAIL: &str = "Bedrock processed a request outside the residency, by CloudTrail";
const THROTTLED: &str = "Bedrock throttles requests: the quota of the region and model is used up";

/// A field that is there and names none of the regions.
fn outside(field: &str, regions: &[String]) -> String {
    let others = regions.iter().map(|region| format!(" && ($.{field} != \"{region}\")"));
    format!("($.{field} = \"*\"){}", others.collect::<String>())
}

/// Of the invocation log, which each region has for the requests that were sent there.
fn log_pattern(regions: &[String]) -> String {
    format!("{{ {} }}", outside("inferenceRegion", regions))
}

/// Of CloudTrail, where a trail of all regions has the requests sent elsewhere as well. A denied one was processed nowhere.
fn trail_pattern(regions: &[String]) -> String {
    let names = ["InvokeModel*", "Converse*", "CreateModelInvocationJob"];
    let names: Vec<_> = names.iter().map(|name| format!("($.eventName = \"{name}\")")).collect();
    format!(
        "{{ ($.eventSource = \"bedrock.amazonaws.com\") && (({}) || (({}) && ($.errorCode NOT EXISTS) && {})) }}",
        outside("additionalEventData.inferenceRegion", regions),
        names.join(" || "),
        outside("awsRegion", regions)
    )
}

/// What CloudWatch Logs takes of a pattern (CloudFormation's resource type, which cfn-lint ships).
const LONGEST: usize = 1024;

/// Every region stands in the patterns.
///
/// # Errors
/// `GK-POL-043` where they get longer than CloudWatch Logs takes.
pub fn fits(scope: &Scope) -> Result<()> {
    if trail_pattern(&scope.regions).len() <= LONGEST {
        return Ok(());
    }
    Err(Fault::new(&code::TOO_MANY_REGIONS).with("profile", &scope.name).with("count", scope.regions.len()))
}

/// A CloudFormation template, for a stack in each region.
pub fn cloudformation(scope: &Scope) -> Value {
    let mut resources = Map::new();
    let topic = json!([{"Ref": "AlarmTopicArn"}]);
    let filter = |group: Value, pattern: String, metric: &str| {
        json!({
            "LogGroupName": group, "FilterPattern": pattern,
            "MetricTransformations": [{"MetricNamespace": NAMESPACE, "MetricName": metric, "MetricValue": "1"}],
        })
    };
    let alarm = |what: &str, over: u32| {
        json!({
            "AlarmDescription": what, "EvaluationPeriods": 1, "Threshold": over,
            "ComparisonOperator": "GreaterThanOrEqualToThreshold", "TreatMissingData": "notBreaching",
            "AlarmActions": topic,
        })
    };
    let counted = |what: &str, metric: &str| {
        let mut alarm = alarm(what, 1);
        alarm["Namespace"] = json!(NAMESPACE);
        alarm["MetricName"] = json!(metric);
        alarm["Statistic"] = json!("Sum");
        alarm["Period"] = json!(PERIOD);
        alarm
    };
    let mut put = |id: &str, kind: &str, properties: Value, is_trails: bool| {
        let mut resource = json!({"Type": kind});
        if is_trails {
            resource["Condition"] = json!("HasTrail");
        }
        resource["Properties"] = properties;
        resources.insert(id.to_owned(), resource);
    };
    let (filters, alarms) = ("AWS::Logs::MetricFilter", "AWS::CloudWatch::Alarm");
    put("Outside", filters, filter(json!(GROUP), log_pattern(&scope.regions), METRIC), false);
    put("OutsideAlarm", alarms, counted(ELSEWHERE, METRIC), false);
    let mut throttled = alarm(THROTTLED, MANY);
    throttled["Metrics"] = json!([{"Id": "throttles", "Expression": THROTTLES, "Period": PERIOD, "ReturnData": true}]);
    put("ThrottledAlarm", alarms, throttled, false);
    let trail = filter(json!({"Ref": "TrailLogGroupName"}), trail_pattern(&scope.regions), TRAIL_METRIC);
    put("OutsideByTrail", filters, trail, true);
    put("OutsideByTrailAlarm", alarms, counted(BY_TRAIL, TRAIL_METRIC), true);
    json!({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": format!(
            "Alarms on requests to Bedrock outside the residency and on throttling. Create a stack in each of {}, after the \
             log group {GROUP}.",
            scope.regions.join(", ")
        ),
        "Parameters": {
            "AlarmTopicArn": {"Type": "String", "Description": "The SNS topic that alarms go to, in this region"},
            "TrailLogGroupName": {
                "Type": "String", "Default": "",
                "Description": "The log group of a trail of all regions, in the stack of the region that has it",
            },
        },
        "Conditions": {"HasTrail": {"Fn::Not": [{"Fn::Equals": [{"Ref": "TrailLogGroupName"}, ""]}]}},
        "Resources": resources,
    })
}

/// Terraform's language; one file for all regions.
pub fn terraform(scope: &Scope) -> String {
    let mut text = String::new();
    comment(
        &mut text,
        &[
            "Each resource names its region: for the AWS provider 6.0 or later.",
            &format!("The log group {GROUP} is there in each region: genkan policy logging."),
        ],
    );
    variable(&mut text, "alarm_topic_arns", "map(string)", "By region, the SNS topic that alarms go to");
    let name = "The log group of a trail of all regions, where this account has one";
    let home = "The region that has it";
    for (variable, what, default) in [("trail_log_group_name", name, ""), ("trail_region", home, scope.home.as_str())] {
        let body = [("description", quoted(what)), ("type", "string".to_owned()), ("default", quoted(default))];
        block(&mut text, &["variable", variable], &body);
    }
    let filter = |region: &str, group: &str, pattern: &str, metric: &str| {
        vec![
            Entry::Is("region", region.to_owned()),
            Entry::Is("name", quoted(metric)),
            Entry::Is("log_group_name", group.to_owned()),
            Entry::Is("pattern", quoted(pattern)),
            Entry::Block(
                "metric_transformation",
                vec![
                    Entry::Is("namespace", quoted(NAMESPACE)),
                    Entry::Is("name", quoted(metric)),
                    Entry::Is("value", quoted("1")),
                ],
            ),
        ]
    };
    let alarm = |region: &str, name: String, what: &str, over: u32| {
        vec![
            Entry::Is("region", region.to_owned()),
            Entry::Is("alarm_name", name),
            Entry::Is("alarm_description", quoted(what)),
            Entry::Is("evaluation_periods", "1".to_owned()),
            Entry::Is("threshold", over.to_string()),
            Entry::Is("comparison_operator", quoted("GreaterThanOrEqualToThreshold")),
            Entry::Is("treat_missing_data", quoted("notBreaching")),
            Entry::Is("alarm_actions", format!("[var.alarm_topic_arns[{region}]]")),
        ]
    };
    let counted = |metric: &str| {
        [
            Entry::Is("namespace", quoted(NAMESPACE)),
            Entry::Is("metric_name", quoted(metric)),
            Entry::Is("statistic", quoted("Sum")),
            Entry::Is("period", PERIOD.to_string()),
        ]
    };
    for region in &scope.regions {
        let (label, place) = (label(region), quoted(region));
        let body = filter(&place, &quoted(GROUP), &log_pattern(&scope.regions), METRIC);
        deep(&mut text, &["resource", "aws_cloudwatch_log_metric_filter", &label], &body);
        let mut body = alarm(&place, quoted(&format!("{NAMESPACE}{METRIC}")), ELSEWHERE, 1);
        body.extend(counted(METRIC));
        deep(&mut text, &["resource", "aws_cloudwatch_metric_alarm", &format!("outside_{label}")], &body);
        let mut body = alarm(&place, quoted(&format!("{NAMESPACE}Throttled")), THROTTLED, MANY);
        body.push(Entry::Block(
            "metric_query",
            vec![
                Entry::Is("id", quoted("throttles")),
                Entry::Is("expression", quoted(THROTTLES)),
                Entry::Is("period", PERIOD.to_string()),
                Entry::Is("return_data", "true".to_owned()),
            ],
        ));
        deep(&mut text, &["resource", "aws_cloudwatch_metric_alarm", &format!("throttled_{label}")], &body);
    }
    // Only where there is a trail's log group.
    let count = || Entry::Is("count", "var.trail_log_group_name == \"\" ? 0 : 1".to_owned());
    let mut body = vec![count()];
    body.extend(filter("var.trail_region", "var.trail_log_group_name", &trail_pattern(&scope.regions), TRAIL_METRIC));
    deep(&mut text, &["resource", "aws_cloudwatch_log_metric_filter", "trail"], &body);
    let mut body = vec![count()];
    body.extend(alarm("var.trail_region", quoted(&format!("{NAMESPACE}{TRAIL_METRIC}")), BY_TRAIL, 1));
    body.extend(counted(TRAIL_METRIC));
    deep(&mut text, &["resource", "aws_cloudwatch_metric_alarm", "outside_by_trail"], &body);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::scope::tests::japan;

    /// Whether an event fits a pattern, as CloudWatch Logs documents the part of its language that is used here: a field
    /// that isn't there fits no comparison.
    fn rings(pattern: &str, event: &Value) -> bool {
        let spaced = pattern.replace('(', " ( ").replace(')', " ) ");
        let mut words = spaced.split_whitespace().filter(|word| !["{", "}"].contains(word)).peekable();
        let whole = either(&mut words, event);
        assert_eq!(words.next(), None, "{pattern}");
        whole
    }

    fn either<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>, event: &Value) -> bool {
        let mut whole = both(words, event);
        while words.next_if_eq(&"||").is_some() {
            whole |= both(words, event);
        }
        whole
    }

    fn both<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>, event: &Value) -> bool {
        let mut whole = one(words, event);
        while words.next_if_eq(&"&&").is_some() {
            whole &= one(words, event);
        }
        whole
    }

    fn one<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>, event: &Value) -> bool {
        if words.next_if_eq(&"(").is_some() {
            let inner = either(&mut *words, event);
            assert_eq!(words.next(), Some(")"));
            return inner;
        }
        let field = words.next().unwrap().strip_prefix("$.").unwrap().replace('.', "/");
        let seen = event.pointer(&format!("/{field}")).and_then(Value::as_str);
        let (operator, value) = (words.next().unwrap(), words.next().unwrap());
        let value = value.trim_matches('"');
        let is_like = |seen: &str| value.strip_suffix('*').map_or(seen == value, |start| seen.starts_with(start));
        match operator {
            "=" => seen.is_some_and(is_like),
            "!=" => seen.is_some_and(|seen| !is_like(seen)),
            "NOT" => seen.is_none(),
            _ => panic!("{operator}"),
        }
    }

    #[test]
    fn what_left_rings_and_nothing_else() {
        let regions = japan().regions;
        let (log, trail) = (log_pattern(&regions), trail_pattern(&regions));
        assert!(fits(&japan()).is_ok() && log.len() < trail.len(), "{} {}", log.len(), trail.len());
        let many: Vec<_> = (1..=8).map(|at| format!("eu-central-{at}")).collect();
        assert_eq!(fits(&Scope { regions: many, ..japan() }).unwrap_err().code().id, "GK-POL-043");
        for (region, expected) in [(None, false), (Some("ap-northeast-3"), false), (Some("us-east-1"), true)] {
            let mut event = json!({"schemaType": "ModelInvocationLog", "region": "ap-northeast-1"});
            if let Some(region) = region {
                event["inferenceRegion"] = json!(region);
            }
            assert_eq!(rings(&log, &event), expected, "{event}");
        }
        let rows = [
            ("InvokeModelWithResponseStream", "ap-northeast-1", None, None, false),
            ("InvokeModelWithResponseStream", "ap-northeast-1", Some("ap-northeast-3"), None, false),
            ("InvokeModelWithResponseStream", "ap-northeast-1", Some("us-west-2"), None, true),
            ("Converse", "ap-northeast-3", Some("ap-southeast-1"), None, true),
            // Where it failed, it was there.
            ("InvokeModel", "ap-northeast-1", Some("us-west-2"), Some("ModelErrorException"), true),
            ("InvokeModel", "us-east-1", None, None, true),
            ("ConverseStream", "eu-central-1", None, None, true),
            ("CreateModelInvocationJob", "us-east-1", None, None, true),
            ("InvokeModel", "us-east-1", None, Some("AccessDenied"), false),
            ("ListFoundationModels", "us-east-1", None, None, false),
        ];
        for (name, region, inference, error, expected) in rows {
            let mut event = json!({"eventSource": "bedrock.amazonaws.com", "eventName": name, "awsRegion": region});
            if let Some(inference) = inference {
                event["additionalEventData"] = json!({"inferenceRegion": inference});
            }
            if let Some(error) = error {
                event["errorCode"] = json!(error);
            }
            assert_eq!(rings(&trail, &event), expected, "{event}");
            event["eventSource"] = json!("sagemaker.amazonaws.com");
            assert!(!rings(&trail, &event), "{event}");
        }
    }
}
