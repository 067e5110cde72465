//! Trails over made-up histories, which answer as CloudTrail's published model says.

use std::cell::{Cell, RefCell};

use serde_json::{Value, json};

use super::counts::NAMES;
use super::*;
use crate::code::{Exit, aws};
use crate::fault::{Fault, Result};
use crate::session::Identity;
use crate::session::aws::{Evidence, Question};
use crate::session::evidence::Why;

const TOKYO: &str = "ap-northeast-1";
const OSAKA: &str = "ap-northeast-3";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn regions() -> Vec<String> {
    vec![TOKYO.to_owned(), OSAKA.to_owned()]
}

fn span() -> Span {
    Span { since: at("2026-11-19T09:00:00Z"), until: at("2026-11-20T09:00:00Z") }
}

/// An event's own JSON, with these members instead of the usual ones; `null` takes one away.
fn event(time: &str, members: &Value) -> Value {
    let mut event = json!({
        "eventVersion": "1.11",
        "userIdentity": {"type": "AssumedRole", "principalId": "AROAX:dev@acme.example",
            "arn": "arn:aws:sts::111122223333:assumed-role/Dev/dev@acme.example", "accountId": "111122223333"},
        "eventTime": time,
        "eventSource": "bedrock.amazonaws.com",
        "eventName": "InvokeModelWithResponseStream",
        "awsRegion": TOKYO,
        "sourceIPAddress": "10.0.0.7",
        "requestParameters": {"modelId": "jp.anthropic.claude-opus-5-5"},
        "responseElements": null,
        "additionalEventData": {"inferenceRegion": TOKYO},
        "requestID": "3f1c0c11-0000-4000-8000-000000000001",
        "eventID": "e",
        "readOnly": true,
        "managementEvent": true,
        "vpcEndpointId": "vpce-0a1b",
    });
    for (name, value) in members.as_object().unwrap() {
        event[name] = value.clone();
    }
    element(&event)
}

fn element(event: &Value) -> Value {
    let time = event["eventTime"].as_str().map(|time| at(time).as_second());
    json!({"EventId": "e", "EventName": event["eventName"], "EventSource": "bedrock.amazonaws.com", "EventTime": time,
        "ReadOnly": "true", "Username": "dev", "Resources": [], "CloudTrailEvent": event.to_string()})
}

/// Histories by region, newest first, served a page at a time; and what goes wrong.
#[derive(Default)]
struct Account {
    histories: Vec<(&'static str, Vec<Value>)>,
    page: usize,
    /// Before which questions CloudTrail answers with an error instead, by the question's number.
    refuses: RefCell<Vec<(usize, Why, &'static str)>>,
    asked: RefCell<Vec<(String, Value)>>,
}

fn no(why: Why, kind: &str) -> Unanswered {
    let code = match why {
        Why::Denied => &aws::DENIED,
        Why::Unreachable => &aws::UNREACHABLE,
        Why::SignedOut => &aws::REJECTED,
        Why::Absent | Why::Busy | Why::Empty | Why::Refused => &aws::REFUSED,
    };
    let fault = Fault::new(code).with("service", "CloudTrail").with("action", "cloudtrail:LookupEvents");
    Unanswered { why, fault: fault.with("code", kind).with("host", "cloudtrail").because(kind) }
}

impl Evidence for Account {
    fn answer(&self, question: &Question<'_>) -> std::result::Result<Value, Unanswered> {
        let number = self.asked.borrow().len();
        self.asked.borrow_mut().push((question.region.to_owned(), question.input.clone()));
        if let Some((_, why, kind)) = self.refuses.borrow().iter().find(|(before, ..)| *before == number) {
            return Err(no(*why, kind));
        }
        let input = &question.input;
        assert_eq!(input["LookupAttributes"][0]["AttributeValue"], "bedrock.amazonaws.com");
        let (start, end) = (input["StartTime"].as_i64().unwrap(), input["EndTime"].as_i64().unwrap());
        let history = self.histories.iter().find(|(region, _)| *region == question.region);
        let is_asked = |event: &Value| event["EventTime"].as_i64().is_none_or(|time| (start..=end).contains(&time));
        let all = history.into_iter().flat_map(|(_, events)| events).cloned().enumerate();
        // Each event has an id of its own, but where a test gives it one.
        let named = all.map(|(at, mut event)| {
            if event["EventId"] == "e" {
                event["EventId"] = json!(format!("{}-{at}", question.region));
            }
            event
        });
        let events: Vec<_> = named.filter(is_asked).collect();
        let from: usize = input["NextToken"].as_str().map_or(0, |token| token.parse().unwrap());
        let to = (from + self.page.max(1)).min(events.len());
        let mut page = json!({"Events": &events[from..to]});
        if to < events.len() {
            page["NextToken"] = json!(to.to_string());
        }
        Ok(page)
    }

    fn identity(&self) -> Result<Identity> {
        Err(Fault::new(&aws::UNREACHABLE))
    }
}

/// Time that doesn't pass; Ctrl-C after so many questions.
#[derive(Default)]
struct Still {
    turns: Vec<String>,
    pressed_after: Option<usize>,
    timeout: usize,
    events: u64,
}

impl Pace for Still {
    fn turn(&mut self, region: &str) -> Go {
        if self.pressed_after == Some(self.turns.len()) {
            return Go::Interrupted;
        }
        self.turns.push(region.to_owned());
        Go::On
    }

    fn again(&mut self) -> Go {
        if self.timeout == 0 {
            return Go::Over;
        }
        self.timeout -= 1;
        Go::On
    }

    fn read(&mut self, events: u64, _: Timestamp) {
        assert!(events >= self.events);
        self.events = events;
    }
}

fn tokyo(events: Vec<Value>) -> Account {
    Account { histories: vec![(TOKYO, events)], page: 50, ..Account::default() }
}

fn judged_with(account: &Account, span: Span, request: Option<&str>, pace: &mut Still) -> (Trail, Judgement, Value) {
    let regions = regions();
    let catalogue = Catalogue::embedded().unwrap();
    let wanted = Wanted { regions: &regions, further: &[], span, request, catalogue };
    let trail = walk(account, &wanted, pace).unwrap();
    let judgement = judge(&trail, &wanted);
    let about = About { profile: "acme", aws_profile: "auditor", account: "", by: None, next: None };
    let document = document(&trail, &wanted, &judgement, &about);
    (trail, judgement, document)
}

fn judged(account: &Account, request: Option<&str>) -> (Trail, Judgement, Value) {
    judged_with(account, span(), request, &mut Still::default())
}

fn codes(judgement: &Judgement) -> Vec<&'static str> {
    judgement.findings.iter().map(|finding| finding.code.id).collect()
}

#[test]
fn requests_are_counted_by_where_they_ran_and_a_pass_needs_every_one_inside() {
    let inside = event("2026-11-20T08:00:00Z", &json!({}));
    let osaka = json!({"additionalEventData": {"inferenceRegion": OSAKA}, "vpcEndpointId": null});
    let abroad = json!({"additionalEventData": {"inferenceRegion": "us-west-2"},
        "requestParameters": {"modelId": "global.anthropic.claude-opus-5-5"}});
    let silent = json!({"additionalEventData": null});
    let silent_about = |model: &str| silent_about("2026-11-20T08:00:00Z", "Converse", model);
    let without = |member: &str| {
        let mut event: Value = serde_json::from_str(inside["CloudTrailEvent"].as_str().unwrap()).unwrap();
        event.as_object_mut().unwrap().remove(member);
        element(&event)
    };
    let denied = json!({"errorCode": "AccessDenied", "additionalEventData": null});
    let throttled = json!({"errorCode": "ThrottlingException", "additionalEventData": null});
    let model_failed = json!({"errorCode": "ModelErrorException", "additionalEventData": null});
    let failed_abroad =
        json!({"errorCode": "ModelTimeoutException", "additionalEventData": {"inferenceRegion": "us-east-1"}});
    let of_call = |name: &str, member: &str, model: &str| {
        event(
            "2026-11-20T08:00:00Z",
            &json!({"eventName": name, "additionalEventData": null, "requestParameters": {member: model}}),
        )
    };
    let list = json!({"eventName": "ListInferenceProfiles", "additionalEventData": null, "requestParameters": null});
    let time = "2026-11-20T08:00:00Z";
    for (events, verdict, exit, found) in [
        (vec![event(time, &osaka), inside.clone()], "inside", Exit::Done, vec![]),
        (
            vec![inside.clone(), event(time, &denied), event(time, &throttled), event(time, &list)],
            "inside",
            Exit::Done,
            vec![],
        ),
        (vec![inside.clone(), event(time, &abroad)], "outside", Exit::Problem, vec!["GK-AUD-036"]),
        (vec![event(time, &failed_abroad)], "outside", Exit::Problem, vec!["GK-AUD-036"]),
        // Without a word of CloudTrail's, the id of the model says it.
        (
            vec![
                inside.clone(),
                event(time, &silent),
                without("additionalEventData"),
                event(time, &json!({"additionalEventData": {"inferenceRegion": " "}})),
                event(time, &model_failed),
            ],
            "inside",
            Exit::Done,
            vec![],
        ),
        (
            vec![inside.clone(), silent_about("global.anthropic.claude-opus-5-5")],
            "not-proven",
            Exit::Problem,
            vec!["GK-AUD-037"],
        ),
        // A batch runs later, and nobody says where.
        (
            vec![event(time, &json!({"eventName": "CreateModelInvocationJob", "additionalEventData": null}))],
            "not-proven",
            Exit::Problem,
            vec!["GK-AUD-037"],
        ),
        // A call that isn't known: it names a model, or takes a text by its name. Who manages one gives it nothing.
        (
            vec![inside.clone(), of_call("InvokeModelV2", "modelId", "global.x.y")],
            "not-proven",
            Exit::Problem,
            vec!["GK-AUD-037"],
        ),
        (
            vec![inside.clone(), of_call("InvokeInlineAgent", "foundationModel", "us.x.y")],
            "not-proven",
            Exit::Problem,
            vec!["GK-AUD-037"],
        ),
        (
            vec![inside.clone(), of_call("InvokeFlow", "flowIdentifier", "f")],
            "not-proven",
            Exit::Problem,
            vec!["GK-AUD-037"],
        ),
        (
            vec![inside.clone(), of_call("SummonModel", "modelId", "jp.x.y")],
            "not-proven",
            Exit::Problem,
            vec!["GK-AUD-037"],
        ),
        (
            vec![inside.clone(), of_call("GetFoundationModelAvailability", "modelId", "x.y")],
            "inside",
            Exit::Done,
            vec![],
        ),
        (
            vec![inside.clone(), of_call("CountTokens", "modelId", "anthropic.claude-opus-5-5")],
            "inside",
            Exit::Done,
            vec![],
        ),
        (
            vec![inside.clone(), of_call("CountTokens", "modelId", "global.anthropic.claude-opus-5-5")],
            "not-proven",
            Exit::Problem,
            vec!["GK-AUD-037"],
        ),
        // Bedrock says where, so it counts, whatever the name.
        (
            vec![event(
                time,
                &json!({"eventName": "ApplyGuardrail", "additionalEventData": {"inferenceRegion": "us-east-1"}}),
            )],
            "outside",
            Exit::Problem,
            vec!["GK-AUD-036"],
        ),
        (vec![], "not-proven", Exit::Problem, vec!["GK-AUD-043"]),
        (vec![event(time, &list), event(time, &denied)], "not-proven", Exit::Problem, vec!["GK-AUD-043"]),
        (
            vec![without("userIdentity"), without("requestParameters"), without("vpcEndpointId"), without("requestID")],
            "inside",
            Exit::Done,
            vec![],
        ),
    ] {
        let count = events.len();
        let (trail, judgement, document) = judged(&tokyo(events.clone()), None);
        assert_eq!((judgement.verdict.name(), codes(&judgement)), (verdict, found), "{events:#?}");
        assert_eq!(judgement.exit, exit);
        assert_eq!(trail.counts.events, count as u64);
        let Counts { requests, refused, other, unreadable, .. } = trail.counts;
        assert_eq!(requests.count + refused + other + unreadable, trail.counts.events);
        assert_eq!(requests.inside() + requests.outside + requests.not_said, requests.count);
        assert!(requests.by_model <= requests.inside());
        assert_eq!(document["verdict"], verdict);
        // Nothing of an event is shown that nobody asked for.
        assert!(!document.to_string().contains("10.0.0.7"));
    }
}

/// A request whose event names no region.
fn silent_about(time: &str, name: &str, model: &str) -> Value {
    event(time, &json!({"eventName": name, "requestParameters": {"modelId": model}, "additionalEventData": null}))
}

#[test]
fn without_a_region_the_models_id_says_whether_it_can_lead_outside() {
    let arn = |kind: &str, region: &str, account: &str, name: &str| {
        format!("arn:aws:bedrock:{region}:{account}:{kind}/{name}")
    };
    let of = |kind: &str, region: &str, name: &str| arn(kind, region, "111122223333", name);
    for (model, name, is_inside) in [
        ("jp.anthropic.claude-opus-5-5".to_owned(), "Converse", true),
        (of("inference-profile", TOKYO, "jp.anthropic.claude-opus-5-5"), "InvokeModel", true),
        // A model without a profile is processed where it was sent, and only the residency's regions are read.
        ("anthropic.claude-3-haiku-20240307-v1:0".to_owned(), "InvokeModelWithResponseStream", true),
        (arn("foundation-model", OSAKA, "", "anthropic.claude-3-haiku-20240307-v1:0"), "ConverseStream", true),
        // One that nobody knows to exist, other geographies, what stands behind an ARN, and other calls.
        ("jp.anthropic.claude-of-tomorrow".to_owned(), "Converse", false),
        ("global.anthropic.claude-opus-5-5".to_owned(), "Converse", false),
        ("apac.anthropic.claude-sonnet-4-20250514-v1:0".to_owned(), "Converse", false),
        ("mars.anthropic.claude-opus-5-5".to_owned(), "Converse", false),
        (of("application-inference-profile", TOKYO, "a1b2c3"), "Converse", false),
        (of("provisioned-model", TOKYO, "a1b2c3"), "Converse", false),
        (of("inference-profile", TOKYO, "global.anthropic.claude-opus-5-5"), "Converse", false),
        (arn("foundation-model", "us-east-1", "", "anthropic.claude-3-haiku-20240307-v1:0"), "Converse", false),
        (arn("foundation-model", "", "", "anthropic.claude-opus-5-5"), "Converse", false),
        ("claude".to_owned(), "Converse", false),
        // A geography, where a vendor stands.
        ("global.x".to_owned(), "Converse", false),
        ("eu.claude".to_owned(), "Converse", false),
        ("latam.claude".to_owned(), "Converse", false),
        (arn("foundation-model", TOKYO, "", "global.x"), "Converse", false),
        (String::new(), "Converse", false),
        ("jp.anthropic.claude-opus-5-5".to_owned(), "CreateModelInvocationJob", false),
        ("jp.anthropic.claude-opus-5-5".to_owned(), "StartAsyncInvoke", false),
    ] {
        let account = tokyo(vec![silent_about("2026-11-20T08:00:00Z", name, &model)]);
        let (trail, judgement, document) = judged(&account, None);
        let Counts { requests, .. } = trail.counts;
        assert_eq!(
            (requests.count, requests.by_model, requests.not_said),
            (1, u64::from(is_inside), u64::from(!is_inside)),
            "{model}"
        );
        assert_eq!(judgement.verdict.name(), if is_inside { "inside" } else { "not-proven" }, "{model}");
        assert_eq!(document["counts"]["requests"]["inside_by_model"], u64::from(is_inside));
        // The same of one request.
        let (_, judgement, document) = judged(&account, Some("3f1c0c11-0000-4000-8000-000000000001"));
        assert_eq!(judgement.verdict.name(), if is_inside { "inside" } else { "not-proven" }, "{model}");
        assert_eq!(document["request"]["processed"], if is_inside { "inside-by-model" } else { "not-said" });
    }
}

#[test]
fn what_was_refused_or_is_no_request_is_inside_nowhere_and_named() {
    let time = "2026-11-20T08:00:00Z";
    let denied = json!({"errorCode": "AccessDenied", "additionalEventData": null});
    let list = json!({"eventName": "ListInferenceProfiles", "additionalEventData": null, "requestParameters": null});
    let unknown = json!({"eventName": "InvokeModelV2", "additionalEventData": null});
    let events = [&json!({}), &denied, &list, &unknown].map(|members| event(time, members));
    let (_, judgement, document) = judged(&tokyo(events.into()), None);
    let nowhere = json!({"count": 1, "inside": 0, "inside_by_model": 0, "outside": 0, "not_said": 0});
    assert_eq!(document["by_error"], json!({"AccessDenied": nowhere}));
    assert_eq!(document["by_other"], json!({"ListInferenceProfiles": nowhere}));
    assert!(
        judgement.findings[0].evidence[0].say(crate::messages::Lang::En).contains("InvokeModelV2"),
        "{:?}",
        judgement.findings
    );
}

#[test]
fn two_events_of_one_request_are_judged_together() {
    let id = "3f1c0c11-0000-4000-8000-000000000001";
    let abroad = json!({"additionalEventData": {"inferenceRegion": "us-east-1"}});
    let (inside, denied) = (json!({}), json!({"additionalEventData": null, "errorCode": "AccessDenied"}));
    for (newer, older, at, verdict) in [
        (&inside, &abroad, "2026-11-20T08:00:00Z", "outside"),
        (&abroad, &inside, "2026-11-20T08:00:00Z", "outside"),
        (&inside, &abroad, "2026-11-20T07:50:00Z", "outside"),
        (&denied, &inside, "2026-11-20T08:00:00Z", "inside"),
        (&denied, &denied, "2026-11-20T08:00:00Z", "refused"),
    ] {
        let (newer, older) = (event("2026-11-20T08:00:00Z", newer), event(at, older));
        let osaka = Account {
            histories: vec![(TOKYO, vec![newer.clone()]), (OSAKA, vec![older.clone()])],
            page: 50,
            ..Account::default()
        };
        for account in [tokyo(vec![newer, older]), osaka] {
            let (trail, judgement, _) = judged(&account, Some(id));
            assert_eq!((trail.found.len(), judgement.verdict.name()), (2, verdict));
        }
    }
}

#[test]
fn a_further_region_is_asked_and_nothing_is_inside_there() {
    let (regions, further) = (regions(), ["us-east-1".to_owned()]);
    let catalogue = Catalogue::embedded().unwrap();
    let wanted = Wanted { regions: &regions, further: &further, span: span(), request: None, catalogue };
    let silent = silent_about("2026-11-20T08:00:00Z", "Converse", "anthropic.claude-opus-5-5");
    let abroad = event("2026-11-20T08:00:00Z", &json!({"additionalEventData": {"inferenceRegion": "us-east-1"}}));
    for (event, verdict) in [(silent, "not-proven"), (abroad, "outside")] {
        let histories =
            vec![(TOKYO, vec![self::event("2026-11-20T08:00:00Z", &json!({}))]), ("us-east-1", vec![event])];
        let account = Account { histories, page: 50, ..Account::default() };
        let judgement = judge(&walk(&account, &wanted, &mut Still::default()).unwrap(), &wanted);
        assert_eq!(judgement.verdict.name(), verdict);
        // The same account without the flag.
        assert_eq!(judged(&account, None).1.verdict.name(), "inside");
    }
}

#[test]
fn events_of_another_account_or_of_nobody_are_no_pass() {
    let of = |account: &str| event("2026-11-20T08:00:00Z", &json!({"recipientAccountId": account}));
    let silent = || event("2026-11-20T08:00:00Z", &json!({}));
    let (own, other) = ("111122223333", "999999999999");
    for (events, expected, by, verdict, exit, found) in [
        (vec![of(own)], own, Some(own), "inside", Exit::Done, vec![]),
        (vec![silent()], own, Some(own), "inside", Exit::Done, vec![]),
        (vec![silent()], own, Some(other), "other-account", Exit::Problem, vec!["GK-AUD-053"]),
        // Whatever STS says, or doesn't say, an event has its own word.
        (vec![of(other)], own, Some(own), "other-account", Exit::Problem, vec!["GK-AUD-053"]),
        (vec![of(own), of(other)], own, Some(own), "other-account", Exit::Problem, vec!["GK-AUD-053"]),
        (vec![of(other)], own, None, "other-account", Exit::Problem, vec!["GK-AUD-053"]),
        (vec![of(own), silent()], own, None, "inside", Exit::Done, vec![]),
        (vec![silent()], own, None, "not-proven", Exit::Remote, vec!["GK-AUD-055"]),
        (vec![], own, None, "not-proven", Exit::Problem, vec!["GK-AUD-043", "GK-AUD-055"]),
        // A profile that names no account has none to be compared with.
        (vec![of(other)], "", None, "inside", Exit::Done, vec![]),
    ] {
        let account = tokyo(events);
        for request in [None, Some("3f1c0c11-0000-4000-8000-000000000001")] {
            let (trail, judgement, _) = judged(&account, request);
            if request.is_some() && trail.found.is_empty() {
                continue;
            }
            let judgement = judgement.of_account(&trail, expected, by);
            let seen = (judgement.verdict.name(), judgement.exit, codes(&judgement));
            assert_eq!(seen, (verdict, exit, found.clone()), "{request:?}");
            assert_eq!(judgement.others.is_empty(), verdict != "other-account");
        }
    }
}

#[test]
fn an_event_that_comes_again_is_counted_once() {
    let numbered = |number: usize| {
        let mut event = event("2026-11-20T08:00:00Z", &json!({}));
        event["EventId"] = json!(format!("event-{number}"));
        event
    };
    let once: Vec<_> = (0..60).map(numbered).collect();
    // Twice in a page; and at the beginning of a page what was at the end of the one before.
    let twice = once.iter().flat_map(|event| [event.clone(), event.clone()]).collect();
    let overlapping = [&once[..50], &once[45..]].concat();
    for events in [once.clone(), twice, overlapping] {
        let (trail, ..) = judged(&tokyo(events), None);
        assert_eq!((trail.counts.events, trail.counts.requests.count), (60, 60));
    }
    // The same id with another text is another event, and one without an id is never the same.
    let mut changed = numbered(0);
    changed["CloudTrailEvent"] =
        self::event("2026-11-20T08:00:00Z", &json!({"readOnly": false}))["CloudTrailEvent"].clone();
    let mut nameless = numbered(0);
    nameless["EventId"] = json!("");
    for events in [vec![numbered(0), changed], vec![nameless.clone(), nameless]] {
        assert_eq!(judged(&tokyo(events), None).0.counts.events, 2);
    }
}

#[test]
fn an_event_that_says_another_region_is_inside_by_no_model() {
    let silent = json!({"requestParameters": {"modelId": "anthropic.claude-opus-5-5"}, "additionalEventData": null});
    for (region, is_inside) in
        [(json!(TOKYO), true), (json!(OSAKA), true), (json!(null), true), (json!("us-east-1"), false)]
    {
        let mut members = silent.clone();
        members["awsRegion"] = region.clone();
        let (trail, judgement, _) = judged(&tokyo(vec![event("2026-11-20T08:00:00Z", &members)]), None);
        assert_eq!(judgement.verdict.name(), if is_inside { "inside" } else { "not-proven" }, "{region}");
        assert_eq!(trail.counts.requests.not_said, u64::from(!is_inside));
    }
}

#[test]
fn what_a_caller_typed_begins_no_line() {
    let model = "jp.\u{1b}[31mx\n✓ every request was processed inside\u{202e}";
    let members =
        json!({"requestParameters": {"modelId": model}, "additionalEventData": {"inferenceRegion": "us\n-1"}});
    let (trail, judgement, _) = judged(&tokyo(vec![event("2026-11-20T08:00:00Z", &members)]), None);
    let shown =
        format!("{} {:?}", judgement.findings[0].title(crate::messages::Lang::En), judgement.findings[0].evidence);
    let named = trail.counts.models.rows()[0].0.unwrap().to_owned();
    for text in [shown.replace("\\\\", "\\"), named] {
        assert!(!text.contains(['\u{1b}', '\n', '\u{202e}']) && text.contains("\\u000a"), "{text}");
    }
}

#[test]
fn tables_say_who_through_what_and_which_model() {
    let other = json!({"additionalEventData": {"inferenceRegion": "us-west-2"}, "vpcEndpointId": null,
        "userIdentity": {"type": "AWSService", "invokedBy": "agents.bedrock.amazonaws.com"},
        "requestParameters": {"modelId": "global.anthropic.claude-opus-5-5"}});
    let usual = || event("2026-11-20T08:00:00Z", &json!({}));
    let (_, judgement, document) = judged(&tokyo(vec![usual(), event("2026-11-20T07:00:00Z", &other), usual()]), None);
    let row = |inside: u64, outside: u64| json!({"count": inside + outside, "inside": inside, "inside_by_model": 0, "outside": outside, "not_said": 0});
    assert_eq!((&document["events"], &document["counts"]["requests"]), (&json!(3), &row(2, 1)));
    assert_eq!(document["by_region"], json!({TOKYO: row(2, 0), "us-west-2": row(0, 1)}));
    assert_eq!(document["by_endpoint"], json!({"vpce-0a1b": row(2, 0), "(none)": row(0, 1)}));
    let dev = "arn:aws:sts::111122223333:assumed-role/Dev/dev@acme.example";
    assert_eq!(document["by_principal"], json!({dev: row(2, 0), "agents.bedrock.amazonaws.com": row(0, 1)}));
    assert_eq!(document["by_model"]["global.anthropic.claude-opus-5-5"], row(0, 1));
    assert_eq!(document["abroad"].as_array().map(Vec::len), Some(1));
    assert_eq!(document["abroad"][0]["inference_region"], "us-west-2");
    let line = "2026-11-20T07:00:00Z InvokeModelWithResponseStream global.anthropic.claude-opus-5-5 ap-northeast-1 → \
                us-west-2 agents.bedrock.amazonaws.com 3f1c0c11-0000-4000-8000-000000000001";
    assert_eq!(
        judgement.findings[0].evidence.iter().map(|seen| seen.say(crate::messages::Lang::En)).collect::<Vec<_>>(),
        [line]
    );
}

#[test]
fn an_event_that_is_none_is_unreadable_and_never_a_pass() {
    let good = event("2026-11-20T08:00:00Z", &json!({}));
    let text = good["CloudTrailEvent"].as_str().unwrap();
    let with = |text: &str| json!({"EventTime": at("2026-11-20T08:00:00Z").as_second(), "CloudTrailEvent": text});
    for bad in [
        with(""),
        with(&text[..text.len() / 2]),
        with("[]"),
        with("{}"),
        with(&text.replace("2026-11-20T08:00:00Z", "yesterday")),
        with(&text.replace("\"modelId\":\"jp.anthropic.claude-opus-5-5\"", "\"modelId\":5")),
        json!({"EventTime": at("2026-11-20T08:00:00Z").as_second()}),
        json!({"EventTime": "2026-11-20T08:00:00Z", "CloudTrailEvent": "{}"}),
        json!("text"),
        json!(null),
    ] {
        let (trail, judgement, _) = judged(&tokyo(vec![good.clone(), bad.clone()]), None);
        assert_eq!((judgement.verdict.name(), judgement.exit), ("not-proven", Exit::Problem), "{bad}");
        assert_eq!((trail.counts.unreadable, codes(&judgement)), (1, vec!["GK-AUD-038"]), "{bad}");
    }
}

#[test]
fn histories_are_read_together_from_the_newest_back() {
    let osaka = |time: &str| event(time, &json!({"additionalEventData": {"inferenceRegion": OSAKA}}));
    let times = |hours: [u32; 3]| hours.map(|hour| format!("2026-11-20T{hour:02}:00:00Z"));
    let account = Account {
        histories: vec![
            (TOKYO, times([8, 6, 4]).map(|time| event(&time, &json!({}))).into()),
            (OSAKA, times([7, 5, 3]).map(|time| osaka(&time)).into()),
        ],
        page: 1,
        ..Account::default()
    };
    let mut pace = Still::default();
    let (trail, judgement, _) = judged_with(&account, span(), None, &mut pace);
    assert_eq!((judgement.verdict.name(), trail.counts.requests.count), ("inside", 6));
    // The region is asked whose events were used up.
    assert_eq!(pace.turns, [TOKYO, OSAKA, TOKYO, OSAKA, TOKYO, OSAKA]);
    let asked = account.asked.borrow();
    assert_eq!(asked[0].1["MaxResults"], 50);
    assert_eq!(asked[0].1.get("NextToken"), None);
    assert_eq!(asked[2].1["NextToken"], "1");
    assert_eq!(asked[2].1["EndTime"], asked[0].1["EndTime"], "a token goes with the same question");
}

#[test]
fn what_is_stopped_and_gone_on_with_counts_every_event_once() {
    // Several events a second, over page ends, in both regions.
    let events = |region: &str| -> Vec<Value> {
        let time = |at: usize| format!("2026-11-20T08:{:02}:{:02}Z", 59 - at / 180, 59 - at / 3 % 60);
        (0..400).map(|at| event(&time(at), &json!({"additionalEventData": {"inferenceRegion": region}}))).collect()
    };
    let account = || Account {
        histories: vec![(TOKYO, events(TOKYO)), (OSAKA, events("us-east-1"))],
        page: 7,
        ..Account::default()
    };
    let (whole, ..) = judged(&account(), None);
    assert_eq!(whole.counts.events, 800);
    let mut total = Counts::default();
    let (mut span, mut parts) = (span(), 0);
    loop {
        let mut pace = Still { pressed_after: Some(9), ..Still::default() };
        let (trail, judgement, document) = judged_with(&account(), span, None, &mut pace);
        total.absorb(trail.counts);
        parts += 1;
        let Some(Stopped { at, .. }) = trail.stopped else { break };
        // What was seen outside is said at once, and else it is no pass.
        let expected = if total.requests.outside > 0 && judgement.verdict.name() == "outside" {
            Exit::Problem
        } else {
            Exit::Interrupted
        };
        assert_eq!(judgement.exit, expected);
        assert_eq!(document["stopped_at"], at.to_string());
        assert!(at < span.until, "it goes on");
        span.until = at;
        assert!(parts < 100);
    }
    assert!(parts > 5, "{parts}");
    total.outside.clear();
    let mut all = whole.counts;
    all.outside.clear();
    assert_eq!(total, all);
}

#[test]
fn a_busy_service_is_waited_for_and_not_for_ever() {
    let events = || (0..3).map(|at| event(&format!("2026-11-20T08:00:0{}Z", 5 - at), &json!({}))).collect();
    let with = |refuses: Vec<(usize, Why, &'static str)>| Account {
        histories: vec![(TOKYO, events())],
        page: 1,
        refuses: refuses.into(),
        ..Account::default()
    };
    let busy =
        |from: usize, to: usize| (from..to).map(|at| (at, Why::Refused, "ThrottlingException")).collect::<Vec<_>>();
    for (refuses, timeout, verdict, exit, counted) in [
        (busy(0, 2), 2, "inside", Exit::Done, 3),
        (busy(2, 5), 3, "inside", Exit::Done, 3),
        // The region that never answered isn't counted, and the other one is.
        (busy(0, 3), 2, "incomplete", Exit::Remote, 0),
        // The newest event's second may have more events.
        (busy(2, 5), 2, "incomplete", Exit::Remote, 0),
        (busy(3, 6), 2, "incomplete", Exit::Remote, 1),
        (vec![(3, Why::Unreachable, "gone"), (4, Why::Unreachable, "gone")], 2, "inside", Exit::Done, 3),
        (vec![(3, Why::Unreachable, "gone"), (4, Why::Unreachable, "gone")], 1, "incomplete", Exit::Remote, 1),
        (vec![(3, Why::SignedOut, "ExpiredToken")], 2, "incomplete", Exit::Person, 1),
        (vec![(3, Why::Refused, "InvalidNextTokenException")], 2, "incomplete", Exit::Remote, 1),
    ] {
        let said = format!("{refuses:?}");
        let mut pace = Still { timeout, ..Still::default() };
        let (trail, judgement, _) = judged_with(&with(refuses), span(), None, &mut pace);
        assert_eq!((judgement.verdict.name(), judgement.exit, trail.counts.events), (verdict, exit, counted), "{said}");
        let is_told = codes(&judgement).iter().any(|code| ["GK-AUD-044", "GK-AUD-048", "GK-AUD-050"].contains(code));
        assert_eq!(is_told, verdict == "incomplete", "{said}");
    }
}

#[test]
fn a_region_that_nobody_may_read_is_named_and_the_other_one_is_read() {
    let abroad = json!({"additionalEventData": {"inferenceRegion": "us-west-2"}});
    let histories = |members: &Value| vec![(OSAKA, vec![event("2026-11-20T08:00:00Z", members)])];
    for (members, why, verdict, exit) in [
        (json!({}), Why::Denied, "incomplete", Exit::Person),
        (json!({}), Why::Unreachable, "incomplete", Exit::Remote),
        (json!({}), Why::Refused, "incomplete", Exit::Remote),
        (abroad.clone(), Why::Denied, "outside", Exit::Problem),
    ] {
        let refuses = vec![(0, why, "AccessDeniedException")].into();
        let account = Account { histories: histories(&members), page: 50, refuses, ..Account::default() };
        let (trail, judgement, document) = judged(&account, None);
        assert_eq!((judgement.verdict.name(), judgement.exit), (verdict, exit), "{why:?}");
        assert_eq!(trail.counts.requests.count, 1);
        assert_eq!(document["regions_read"], json!([OSAKA]));
        // What is to be allowed is no remedy for a name that isn't known.
        let code = if why == Why::Unreachable { "GK-AUD-050" } else { "GK-AUD-048" };
        let unread = judgement.findings.iter().find(|finding| finding.code.id == code).unwrap();
        let title = unread.title(crate::messages::Lang::En);
        assert!(title.contains(TOKYO), "{title}");
        assert_eq!(title.contains("cloudtrail:LookupEvents"), why == Why::Denied, "{title}");
        assert_eq!(unread.fix.is_some(), why == Why::Denied);
    }
    // Where nothing was read nobody says that there is nothing.
    let lost: Vec<(usize, Why, &str)> = (0..regions().len()).map(|at| (at, Why::Unreachable, "gone")).collect();
    let (_, judgement, _) = judged(&Account { refuses: lost.into(), ..tokyo(vec![]) }, None);
    assert_eq!((judgement.exit, codes(&judgement)), (Exit::Remote, vec!["GK-AUD-050", "GK-AUD-050"]));
    let refuses = vec![(0, Why::SignedOut, "ExpiredToken")].into();
    let account = Account { refuses, ..tokyo(vec![]) };
    let regions = regions();
    let catalogue = Catalogue::embedded().unwrap();
    let wanted = Wanted { regions: &regions, further: &[], span: span(), request: None, catalogue };
    assert_eq!(walk(&account, &wanted, &mut Still::default()).unwrap_err().code().id, "GK-AWS-004");
}

#[test]
fn one_request_is_proven_by_its_id() {
    let id = |number: u32| format!("3f1c0c11-0000-4000-8000-{number:012}");
    let history = |number: u32, members: &Value| -> Account {
        let mut members = members.clone();
        members["requestID"] = json!(id(number));
        let newer = (0..120).map(|at| {
            event(
                &format!("2026-11-20T08:{:02}:{:02}Z", 59 - at / 60, 59 - at % 60),
                &json!({"requestID": id(1000 + at)}),
            )
        });
        let older = event("2026-11-20T06:00:00Z", &json!({"requestID": id(2000)}));
        tokyo(newer.chain([event("2026-11-20T07:00:00Z", &members), older]).collect())
    };
    let region = |region: &str| json!({"additionalEventData": {"inferenceRegion": region}});
    for (members, verdict, processed, exit, found) in [
        (region(OSAKA), "inside", "inside", Exit::Done, vec![]),
        (region("us-west-2"), "outside", "outside", Exit::Problem, vec!["GK-AUD-036"]),
        (json!({"additionalEventData": null}), "inside", "inside-by-model", Exit::Done, vec![]),
        (
            json!({"additionalEventData": null, "requestParameters": null}),
            "not-proven",
            "not-said",
            Exit::Problem,
            vec!["GK-AUD-037"],
        ),
        (json!({"additionalEventData": null, "errorCode": "AccessDenied"}), "refused", "refused", Exit::Done, vec![]),
        (
            json!({"additionalEventData": null, "eventName": "ListFoundationModels", "requestParameters": null}),
            "not-proven",
            "no-request",
            Exit::Problem,
            vec!["GK-AUD-052"],
        ),
    ] {
        let account = history(7, &members);
        let (trail, judgement, document) = judged(&account, Some(&id(7).to_uppercase()));
        assert_eq!((judgement.verdict.name(), judgement.exit, codes(&judgement)), (verdict, exit, found));
        assert_eq!((&document["request"]["processed"], &document["request"]["id"]), (&json!(processed), &json!(id(7))));
        assert_eq!((&document["counts"], &document["by_region"]), (&Value::Null, &json!({})));
        assert_eq!(document["abroad"].as_array().map(Vec::len), Some(usize::from(verdict == "outside")));
        assert_eq!(trail.found[0].sent_to, TOKYO);
        assert_eq!(account.asked.borrow().len(), 4, "three pages of one region, one of the other, and no more");
    }
    // One that isn't there is no pass, whatever the others say, and less so where not everything was read.
    let (_, judgement, document) = judged(&history(7, &region(TOKYO)), Some(&id(8)));
    assert_eq!(
        (judgement.verdict.name(), judgement.exit, codes(&judgement)),
        ("not-proven", Exit::Problem, vec!["GK-AUD-039"])
    );
    assert_eq!(document["request"], Value::Null);
    let account = Account { refuses: vec![(0, Why::Denied, "no")].into(), ..history(7, &region(TOKYO)) };
    let (_, judgement, _) = judged(&account, Some(&id(7)));
    assert_eq!((judgement.exit, codes(&judgement)), (Exit::Person, vec!["GK-AUD-039", "GK-AUD-048"]));
}

/// 200,000 requests by as many principals, each made when its page is asked for.
struct Month {
    /// An event's own JSON, with gaps.
    event: String,
    made: Cell<u64>,
    /// Events of answered pages that nobody has asked beyond yet.
    held: Cell<u64>,
}

const MONTH: u64 = 100_000;

impl Evidence for Month {
    fn answer(&self, question: &Question<'_>) -> std::result::Result<Value, Unanswered> {
        let from: u64 = question.input["NextToken"].as_str().map_or(0, |token| token.parse().unwrap());
        let region = question.region;
        let one = |at: u64| {
            let number = at * 2 + u64::from(region == OSAKA);
            let ran = if number.is_multiple_of(5000) { format!("xx-west-{number}") } else { region.to_owned() };
            let time = span().until.as_second() - i64::try_from(at / 4).unwrap();
            let text = self.event.replace("SESSION", &number.to_string()).replace("RAN", &ran);
            json!({"EventTime": time, "CloudTrailEvent": text})
        };
        let to = (from + 50).min(MONTH);
        self.made.set(self.made.get() + to - from);
        self.held.set(self.held.get().max(to - from));
        let mut page = json!({"Events": (from..to).map(one).collect::<Vec<_>>()});
        if to < MONTH {
            page["NextToken"] = json!(to.to_string());
        }
        Ok(page)
    }

    fn identity(&self) -> Result<Identity> {
        Err(Fault::new(&aws::UNREACHABLE))
    }
}

#[test]
fn a_month_of_200_000_events_is_counted_in_bounded_memory() {
    let arn = "arn:aws:sts::111122223333:assumed-role/Dev/session-SESSION";
    let gaps = json!({"userIdentity": {"arn": arn}, "additionalEventData": {"inferenceRegion": "RAN"}});
    let event = event("2026-11-20T08:00:00Z", &gaps)["CloudTrailEvent"].as_str().unwrap().to_owned();
    let month = Month { event, made: Cell::new(0), held: Cell::new(0) };
    let regions = regions();
    let catalogue = Catalogue::embedded().unwrap();
    let wanted = Wanted { regions: &regions, further: &[], span: span(), request: None, catalogue };
    let trail = walk(&month, &wanted, &mut Still::default()).unwrap();
    let counts = &trail.counts;
    assert_eq!((month.made.get(), counts.events, counts.requests.count), (2 * MONTH, 2 * MONTH, 2 * MONTH));
    assert_eq!((month.held.get(), counts.requests.outside), (50, 40));
    // What is kept: names up to a bound, and the sums are right all the same.
    assert_eq!(counts.principals.rows().len(), NAMES);
    let named: u64 = counts.principals.rows().iter().map(|(_, row)| row.count).sum();
    assert_eq!(named + counts.principals.rest().count, 2 * MONTH);
    assert_eq!(counts.outside.len(), 10);
    let regions: u64 = counts.processed_in.rows().iter().map(|(_, row)| row.outside).sum();
    assert_eq!(regions, 40);
}

#[test]
fn times_are_ages_or_moments_within_what_is_kept() {
    let now = at("2026-11-20T09:00:00.5Z");
    let span = |since: &str, until: Option<&str>| {
        let parsed = since.parse::<Instant>().map_err(|unfit| unfit.to_string())?;
        let until = until.map(|until| until.parse::<Instant>().unwrap());
        Span::new(parsed, until, now)
            .map(|span| (span.since.to_string(), span.until.to_string()))
            .map_err(|fault| fault.code().id.to_owned())
    };
    let ok = |since: &str, until: &str| Ok((since.to_owned(), until.to_owned()));
    assert_eq!(span("30m", None), ok("2026-11-20T08:30:00Z", "2026-11-20T09:00:00Z"));
    assert_eq!(span("24h", None), ok("2026-11-19T09:00:00Z", "2026-11-20T09:00:00Z"));
    assert_eq!(span("90d", Some("7d")), ok("2026-08-22T09:00:00Z", "2026-11-13T09:00:00Z"));
    assert_eq!(
        span("2026-11-20T09:00:00+09:00", Some("2026-11-20T08:00:00Z")),
        ok("2026-11-20T00:00:00Z", "2026-11-20T08:00:00Z")
    );
    // What goes on with a count that began at the limit begins where the limit is now.
    assert_eq!(span("2026-08-22T01:00:00Z", Some("7d")), span("90d", Some("7d")));
    // What lies ahead is now.
    assert_eq!(span("1h", Some("2027-01-01T00:00:00Z")), ok("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z"));
    for (since, until) in [
        ("91d", None),
        ("1h", Some("2h")),
        ("0m", None),
        ("2027-01-01T00:00:00Z", None),
        ("99999999999999d", None),
        ("9223372036854775807m", None),
    ] {
        assert!(span(since, until).is_err(), "{since}");
    }
    for wrong in ["", "24", "h", "24H", "1w", "-1h", "1.5h", "1h30m", "１h", "2026-11-20", "yesterday"] {
        assert!(wrong.parse::<Instant>().is_err(), "{wrong}");
    }
}
