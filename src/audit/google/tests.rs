//! A project that has all it needs, each way in which it can lack something, and each right that can be missing.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::*;
use crate::audit::{Verdict, document, html, markdown};
use crate::code::{Exit, google as code};
use crate::fault::Fault;
use crate::messages::Lang;
use crate::session::evidence::Why;
use crate::session::google::{Barrier, NoAnswer, ProjectEvidence};

type Answered = Result<Value, (Why, Option<&'static str>)>;
type Change = Box<dyn Fn(ProjectAsk, Answered) -> Answered>;

/// A project whose answers are changed on their way.
struct Project {
    change: Change,
    asked: RefCell<Vec<ProjectAsk>>,
}

const BUCKET: &str = "projects/acme-claude/locations/asia-northeast1/buckets/audit";
const KEEPS: &str = r#"NOT LOG_ID("cloudaudit.googleapis.com/activity")"#;

fn healthy(ask: ProjectAsk) -> Value {
    match ask {
        ProjectAsk::Policy => json!({"etag": "x", "auditConfigs": [
            {"service": "aiplatform.googleapis.com", "auditLogConfigs": [{"logType": "DATA_READ"}]}]}),
        ProjectAsk::Project => json!({"name": "projects/415104041262"}),
        ProjectAsk::Sinks => json!({"sinks": [
            {"name": "_Default", "destination": format!("logging.googleapis.com/{BUCKET}"), "filter": KEEPS}]}),
        ProjectAsk::Buckets => json!({"buckets": [
            {"name": "projects/acme-claude/locations/global/buckets/_Default", "retentionDays": 30},
            {"name": BUCKET, "retentionDays": 400, "locked": true, "lifecycleState": "ACTIVE",
             "cmekSettings": {"kmsKeyName": "projects/k/locations/asia-northeast1/keyRings/r/cryptoKeys/k"}}]}),
    }
}

impl Project {
    fn new(change: impl Fn(ProjectAsk, Answered) -> Answered + 'static) -> Self {
        Self { change: Box::new(change), asked: RefCell::default() }
    }

    fn sheet(&self) -> Sheet {
        let regions = ["asia-northeast1".to_owned()];
        let wanted = Wanted { name: "vertex-jp", project: "acme-claude", regions: &regions };
        let facts = gather(self, wanted.project).unwrap();
        let seat = Seat {
            project: "acme-claude".into(),
            file: "auditor.json".into(),
            by: Some("auditor@acme-audit.iam.gserviceaccount.com".into()),
        };
        sheet(&facts, &wanted, seat, "2026-11-20T09:00:00Z".parse().unwrap())
    }
}

impl ProjectEvidence for Project {
    fn answer(&self, ask: ProjectAsk, page: Option<&str>) -> Result<Value, NoAnswer> {
        assert_eq!(page, None);
        self.asked.borrow_mut().push(ask);
        (self.change)(ask, Ok(healthy(ask))).map_err(|(why, missing)| {
            let fault = Fault::new(&code::REFUSED).with("code", "X").because("X: because");
            NoAnswer { why, missing, barrier: None, fault }
        })
    }
}

/// The healthy project with one value set.
fn with(ask: ProjectAsk, at: &'static str, value: Value) -> Project {
    with_all(vec![(ask, at, value)])
}

fn with_all(changes: Vec<(ProjectAsk, &'static str, Value)>) -> Project {
    Project::new(move |asked, answer| {
        let mut answer = answer?;
        for (_, at, value) in changes.iter().filter(|(ask, ..)| *ask == asked) {
            let (parent, last) = at.rsplit_once('/').unwrap();
            let holder = answer.pointer_mut(parent).unwrap_or_else(|| panic!("{at}"));
            match last.parse::<usize>() {
                Ok(index) => holder[index] = value.clone(),
                Err(_) => holder[last] = value.clone(),
            }
        }
        Ok(answer)
    })
}

/// The rows that aren't a pass: `id verdict`.
fn open(sheet: &Sheet) -> BTreeSet<String> {
    let open = sheet.rows.iter().filter(|row| row.verdict != Verdict::Pass);
    open.map(|row| format!("{} {}", row.rule.id, row.verdict.name())).collect()
}

fn set(all: &[&str]) -> BTreeSet<String> {
    all.iter().map(|one| (*one).to_owned()).collect()
}

#[test]
fn a_project_that_has_everything_passes_every_rule_and_is_asked_three_questions() {
    let project = Project::new(|_, answer| answer);
    let sheet = project.sheet();
    assert_eq!((open(&sheet), sheet.exit()), (BTreeSet::new(), Exit::Done));
    let seen: Vec<_> = sheet.rows.iter().map(|row| row.rule.id).collect();
    let all: Vec<_> = rules::ALL.iter().map(|rule| rule.id).collect();
    assert_eq!(seen, all, "a rule without a row judges nothing");
    assert_eq!(*project.asked.borrow(), [ProjectAsk::Policy, ProjectAsk::Sinks, ProjectAsk::Buckets]);
}

#[test]
fn each_way_to_fall_short_fails_its_own_row_alone() {
    use ProjectAsk::{Buckets, Policy, Sinks};
    const CONFIGS: &str = "/auditConfigs";
    let exempting = |all: Value, own: Value| {
        json!([{"service": "allServices", "auditLogConfigs": [all]},
            {"service": "aiplatform.googleapis.com", "auditLogConfigs": [own]}])
    };
    let read = |members: Value| json!({"logType": "DATA_READ", "exemptedMembers": members});
    let sink = |destination: &str, filter: &str| json!([{"name": "s", "destination": destination, "filter": filter}]);
    let own = format!("logging.googleapis.com/{BUCKET}");
    let audit = "LOG_ID(\"cloudaudit.googleapis.com/data_access\")";
    // What is another project's can't be seen; the copy's own row has its location.
    const ELSEWHERE: [[&str; 4]; 3] =
        [copied("audit-log-copy pass"), copied("audit-log-copy fail"), copied("audit-log-copy unknown")];
    const fn copied(copy: &str) -> [&str; 4] {
        ["log-bucket-retention unknown", "log-bucket-lock unknown", "log-bucket-key unknown", copy]
    }
    let nothing = |ask| Project::new(move |asked, answer| if asked == ask { Ok(json!({})) } else { answer });
    let rows: Vec<(&str, Project, &[&str])> = vec![
        ("off", with(Policy, CONFIGS, json!([])), &["vertex-data-read fail"]),
        ("no configuration", with(Policy, CONFIGS, json!(null)), &["vertex-data-read fail"]),
        ("no policy", nothing(Policy), &["vertex-data-read unknown", "vertex-data-read-exempt unknown"]),
        (
            "configurations that are none",
            with(Policy, CONFIGS, json!({"service": "x"})),
            &["vertex-data-read unknown", "vertex-data-read-exempt unknown"],
        ),
        (
            "of another service",
            with(Policy, "/auditConfigs/0/service", json!("storage.googleapis.com")),
            &["vertex-data-read fail"],
        ),
        (
            "of writes alone",
            with(Policy, "/auditConfigs/0/auditLogConfigs/0/logType", json!("DATA_WRITE")),
            &["vertex-data-read fail"],
        ),
        ("of all services", with(Policy, "/auditConfigs/0/service", json!("allServices")), &[]),
        (
            "an exemption",
            with(Policy, "/auditConfigs/0/auditLogConfigs/0", read(json!(["user:taro@acme.example"]))),
            &["vertex-data-read-exempt fail"],
        ),
        (
            "an exemption of all services'",
            with(Policy, CONFIGS, exempting(read(json!(["user:taro@acme.example"])), read(json!([])))),
            &["vertex-data-read-exempt fail"],
        ),
        (
            "an exemption of writes",
            with(
                Policy,
                CONFIGS,
                exempting(json!({"logType": "DATA_WRITE", "exemptedMembers": ["user:x"]}), read(json!([]))),
            ),
            &[],
        ),
        ("a sink that is off", with(Sinks, "/sinks/0/disabled", json!(true)), &["audit-log-sink fail"]),
        (
            "no sink but the one that every project has",
            with(
                Sinks,
                "/sinks",
                json!([{"name": "_Required", "filter": "LOG_ID(\"cloudaudit.googleapis.com/activity\")", "destination":
                    "logging.googleapis.com/projects/acme-claude/locations/global/buckets/_Required"}]),
            ),
            &["audit-log-sink fail"],
        ),
        (
            "no buckets",
            nothing(Buckets),
            &[
                "log-bucket-retention unknown",
                "log-bucket-lock unknown",
                "log-bucket-location unknown",
                "log-bucket-key unknown",
            ],
        ),
        (
            "a bucket without a name",
            with(Buckets, "/buckets/0/name", json!(null)),
            &[
                "log-bucket-retention unknown",
                "log-bucket-lock unknown",
                "log-bucket-location unknown",
                "log-bucket-key unknown",
            ],
        ),
        (
            "an exclusion",
            with(
                Sinks,
                "/sinks/0/exclusions",
                json!([{"name": "x", "filter": "protoPayload.serviceName=\"aiplatform.googleapis.com\""}]),
            ),
            &["audit-log-sink fail"],
        ),
        (
            "an exclusion that is off",
            with(Sinks, "/sinks/0/exclusions", json!([{"name": "x", "filter": "", "disabled": true}])),
            &[],
        ),
        (
            "an exclusion of something else",
            with(Sinks, "/sinks/0/exclusions", json!([{"name": "x", "filter": "logName:\"activity\""}])),
            &[],
        ),
        (
            "an exclusion that nobody can judge",
            with(Sinks, "/sinks/0/exclusions", json!([{"name": "x", "filter": "sample(insertId, 0.99)"}])),
            &["audit-log-sink unknown"],
        ),
        (
            "a filter that nobody can judge",
            with(Sinks, "/sinks/0/filter", json!("severity>=INFO")),
            &["audit-log-sink unknown"],
        ),
        (
            "thirty days",
            with_all(vec![
                (Buckets, "/buckets/1/retentionDays", json!(30)),
                (Buckets, "/buckets/1/locked", json!(null)),
            ]),
            &["log-bucket-retention fail", "log-bucket-lock fail"],
        ),
        ("thirty days, locked", with(Buckets, "/buckets/1/retentionDays", json!(30)), &[]),
        ("no lock", with(Buckets, "/buckets/1/locked", json!(false)), &["log-bucket-lock fail"]),
        ("no key", with(Buckets, "/buckets/1/cmekSettings", json!(null)), &["log-bucket-key fail"]),
        (
            "a bucket that is being deleted",
            with(Buckets, "/buckets/1/lifecycleState", json!("DELETE_REQUESTED")),
            &["log-bucket-retention fail"],
        ),
        (
            "a bucket that isn't there",
            with(Sinks, "/sinks/0/destination", json!(own.replace("audit", "gone"))),
            &["log-bucket-retention fail"],
        ),
        (
            "the bucket of every new project",
            with(
                Sinks,
                "/sinks",
                sink("logging.googleapis.com/projects/acme-claude/locations/global/buckets/_Default", ""),
            ),
            &["log-bucket-retention fail", "log-bucket-lock fail", "log-bucket-location fail", "log-bucket-key fail"],
        ),
        (
            "a company's archive abroad",
            with(Sinks, "/sinks", sink("logging.googleapis.com/projects/log/locations/us/buckets/a", audit)),
            &ELSEWHERE[1],
        ),
        (
            "a company's archive in Tokyo",
            with(Sinks, "/sinks", sink("logging.googleapis.com/projects/log/locations/asia-northeast1/buckets/a", "")),
            &ELSEWHERE[0],
        ),
        (
            "the same beside the project's own bucket",
            with(
                Sinks,
                "/sinks",
                json!([{"name": "s", "destination": own}, {"name": "archive", "destination":
                    "logging.googleapis.com/projects/log/locations/asia-northeast1/buckets/a"}]),
            ),
            &ELSEWHERE[0],
        ),
        (
            "a bucket of the organization",
            with(Sinks, "/sinks", sink("logging.googleapis.com/organizations/42/locations/us/buckets/a", audit)),
            &ELSEWHERE[2],
        ),
        (
            "BigQuery beside the project's own bucket",
            with(
                Sinks,
                "/sinks",
                json!([{"name": "s", "destination": own},
                    {"name": "b", "destination": "bigquery.googleapis.com/projects/x/datasets/y"}]),
            ),
            &["audit-log-copy unknown"],
        ),
        ("a bucket of Storage", with(Sinks, "/sinks", sink("storage.googleapis.com/archive", audit)), &ELSEWHERE[2]),
        (
            "the project by its number",
            with(Sinks, "/sinks", sink(&own.replace("acme-claude", "415104041262"), "")),
            &[],
        ),
        (
            "another project by its number",
            with(Sinks, "/sinks", sink(&own.replace("acme-claude", "999").replace("asia-northeast1", "us"), "")),
            &ELSEWHERE[1],
        ),
    ];
    for (name, project, expected) in rows {
        let sheet = project.sheet();
        let expected: Vec<_> = expected.iter().copied().filter(|row| !row.ends_with(" pass")).collect();
        assert_eq!(open(&sheet), set(&expected), "{name}");
        assert_eq!(sheet.exit(), if expected.is_empty() { Exit::Done } else { Exit::Problem }, "{name}");
        for row in &sheet.rows {
            for lang in [Lang::En, Lang::Ja] {
                let said = row.reason.say(lang);
                assert!(!said.contains('{') && !said.is_empty(), "{name}: {said}");
                let fix = row.fix().map(|fix| fix.say(lang));
                assert_eq!(fix.is_none(), row.verdict == Verdict::Pass, "{name}");
                // Advice is about what was seen.
                assert!(!fix.is_some_and(|fix| fix.contains('{') || fix.contains("_Default --")), "{name}");
            }
        }
    }
}

#[test]
fn advice_is_about_what_stands_in_the_way() {
    let refused = |why, barrier| {
        struct Behind(Why, Option<Barrier>);
        impl ProjectEvidence for Behind {
            fn answer(&self, ask: ProjectAsk, _: Option<&str>) -> Result<Value, NoAnswer> {
                if ask != ProjectAsk::Sinks {
                    return Ok(healthy(ask));
                }
                let fault = Fault::new(&code::REFUSED).with("code", "X").because("X: because");
                Err(NoAnswer { why: self.0, missing: None, barrier: self.1, fault })
            }
        }
        let regions = ["asia-northeast1".to_owned()];
        let wanted = Wanted { name: "vertex-jp", project: "acme-claude", regions: &regions };
        let facts = gather(&Behind(why, barrier), wanted.project).unwrap();
        let seat = Seat { project: "acme-claude".into(), file: "auditor.json".into(), by: None };
        sheet(&facts, &wanted, seat, "2026-11-20T09:00:00Z".parse().unwrap())
    };
    for (why, barrier, named) in [
        (Why::Refused, Some(Barrier::Disabled), "gcloud services enable logging.googleapis.com"),
        (Why::Refused, Some(Barrier::Perimeter), "ingress rule"),
        (Why::Refused, Some(Barrier::NoProject), "google.project"),
        (Why::Refused, None, "reason that the row names"),
        (Why::Busy, None, "later"),
        (Why::Unreachable, None, "network"),
    ] {
        let sheet = refused(why, barrier);
        let row = sheet.rows.iter().find(|row| row.rule.id == "audit-log-sink").unwrap();
        let fix = row.fix().unwrap().say(Lang::En);
        assert!(row.verdict == Verdict::Unknown && fix.contains(named), "{why:?}: {fix}");
    }
    for (project, id, wrong) in [
        (with(ProjectAsk::Sinks, "/sinks/0/filter", json!("severity>=INFO")), "audit-log-sink", "Every sink"),
        (
            with(
                ProjectAsk::Sinks,
                "/sinks/0/destination",
                json!("logging.googleapis.com/projects/acme-claude/locations/asia-northeast1/buckets/gone"),
            ),
            "log-bucket-retention",
            "Decide how long",
        ),
    ] {
        let sheet = project.sheet();
        let row = sheet.rows.iter().find(|row| row.rule.id == id).unwrap();
        assert!(!row.fix().unwrap().say(Lang::En).contains(wrong));
    }
}

#[test]
fn what_is_off_here_may_be_on_above_and_is_unknown_then() {
    let above = |ask, at, value| with_all(vec![(ask, at, value), (ProjectAsk::Project, "/parent", json!("folders/7"))]);
    for (project, id) in [
        (above(ProjectAsk::Policy, "/auditConfigs", json!([])), "vertex-data-read"),
        (above(ProjectAsk::Sinks, "/sinks/0/disabled", json!(true)), "audit-log-sink"),
    ] {
        let sheet = project.sheet();
        assert_eq!(open(&sheet), set(&[&format!("{id} unknown")]));
        assert_eq!(sheet.exit(), Exit::Problem);
        let row = sheet.rows.iter().find(|row| row.rule.id == id).unwrap();
        assert!(row.reason.say(Lang::En).contains("folders/7") && row.missing.is_none());
        // What to do is to switch it on, and not to look once more.
        assert_eq!(row.fix().unwrap().say(Lang::En), row.rule.code.help.get(Lang::En));
    }
    let unseen = Project::new(|ask, answer| match ask {
        ProjectAsk::Policy => Ok(json!({"etag": "x"})),
        ProjectAsk::Project => Err((Why::Denied, Some(ask.permission()))),
        ProjectAsk::Buckets | ProjectAsk::Sinks => answer,
    });
    let sheet = unseen.sheet();
    assert_eq!((open(&sheet), sheet.exit()), (set(&["vertex-data-read unknown"]), Exit::Person));
    assert_eq!(sheet.missing(), ["resourcemanager.projects.get"]);
}

#[test]
fn each_right_that_is_missing_leaves_exactly_its_rows_unknown() {
    let buckets = [
        "log-bucket-retention unknown",
        "log-bucket-lock unknown",
        "log-bucket-location unknown",
        "log-bucket-key unknown",
    ];
    for (ask, expected) in [
        (ProjectAsk::Policy, &["vertex-data-read unknown", "vertex-data-read-exempt unknown"][..]),
        (ProjectAsk::Buckets, &buckets),
    ] {
        let denied = Project::new(
            move |asked, answer| {
                if asked == ask { Err((Why::Denied, Some(ask.permission()))) } else { answer }
            },
        );
        let sheet = denied.sheet();
        assert_eq!((open(&sheet), sheet.exit()), (set(expected), Exit::Person), "{ask:?}");
        assert_eq!(sheet.missing(), [ask.permission()]);
        let rights = sheet.rights().unwrap().say(Lang::En);
        assert!(ProjectAsk::ALL.iter().all(|ask| rights.contains(ask.permission())), "{rights}");
    }
    // Without the sinks nobody knows which bucket it is, and the one of every project is judged.
    let denied =
        Project::new(
            |asked, answer| {
                if asked == ProjectAsk::Sinks { Err((Why::Denied, Some(asked.permission()))) } else { answer }
            },
        );
    let sheet = denied.sheet();
    let expected = [
        "audit-log-sink unknown",
        "audit-log-copy unknown",
        "log-bucket-retention fail",
        "log-bucket-lock fail",
        "log-bucket-location fail",
        "log-bucket-key fail",
    ];
    assert_eq!((open(&sheet), sheet.exit()), (set(&expected), Exit::Problem));
}

#[test]
fn a_silent_service_is_asked_once_and_refused_credentials_end_it() {
    let silent = Project::new(|ask, answer| match ask {
        ProjectAsk::Sinks | ProjectAsk::Buckets => Err((Why::Unreachable, None)),
        ProjectAsk::Policy | ProjectAsk::Project => answer,
    });
    let sheet = silent.sheet();
    assert_eq!((sheet.exit(), sheet.count(Verdict::Unknown)), (Exit::Remote, 6));
    assert!(sheet.missing().is_empty());
    assert_eq!(*silent.asked.borrow(), [ProjectAsk::Policy, ProjectAsk::Sinks]);
    let refused = Project::new(|_, _| Err((Why::SignedOut, None)));
    assert_eq!(gather(&refused, "acme-claude").unwrap_err().code(), &code::REFUSED);
    assert_eq!(refused.asked.borrow().len(), 1);
}

#[test]
fn a_list_that_does_not_end_is_refused() {
    struct Endless;
    impl ProjectEvidence for Endless {
        fn answer(&self, ask: ProjectAsk, _: Option<&str>) -> Result<Value, NoAnswer> {
            let mut answer = healthy(ask);
            answer["nextPageToken"] = json!("again");
            Ok(answer)
        }
    }
    let facts = gather(&Endless, "acme-claude").unwrap();
    assert_eq!(facts.sinks.unwrap_err().why, Why::Refused);
}

/// Names come from whoever may make a sink.
#[test]
fn what_somebody_named_is_only_text_on_every_page_and_the_document_says_whose_it_is() {
    let sheet =
        with(ProjectAsk::Sinks, "/sinks/0/name", json!("<script>alert(1)</script>|[x](http://evil.example)")).sheet();
    for lang in [Lang::En, Lang::Ja] {
        let page = html::page(&sheet, lang);
        assert!(!page.contains("<script") && page.contains("acme-claude") && page.contains("auditor.json"), "{page}");
        let page = markdown::page(&sheet, lang);
        assert!(!page.contains("<script") && !page.contains("[x]("), "{page}");
        assert!(!page.contains("AWS") && !page.contains("{"), "{page}");
    }
    let document = document::document(&sheet);
    for (key, value) in [
        ("verdict", json!("pass")),
        ("project", json!("acme-claude")),
        ("google_credentials", json!("auditor.json")),
        ("aws_profile", json!(null)),
        ("account", json!(null)),
        ("by", json!("auditor@acme-audit.iam.gserviceaccount.com")),
        ("regions", json!(["asia-northeast1"])),
    ] {
        assert_eq!(document[key], value, "{key}");
    }
    let first = &document["controls"][0];
    assert_eq!((&first["id"], &first["code"]), (&json!("vertex-data-read"), &json!("GK-AUD-065")));
    assert_eq!((&first["by"], &first["also"]), (&document["by"], &json!(["iam_audit_logs_enabled"])));
}
