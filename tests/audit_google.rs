//! `genkan audit` of a project against the stand-in: what it asks, with whose credentials, and what it makes of the answers.

use std::collections::BTreeSet;

use genkan::session::google::ProjectAsk;
use genkan::world::Clock;
use serde_json::{Value, json};

use crate::cloud::google::memory::Ended;
use crate::cloud::google::{Google, Principal, Refusal};
use crate::cloud::{Cloud, Disturbance, Scenario};
use crate::machine::{self, Answer, Machine};

const AUDITOR: &str = "auditor@acme-audit.iam.gserviceaccount.com";
const HANAKO: &str = "hanako@acme.example";
const JOB: &str = "audit-job";
const MANAGER: &str = "cloudresourcemanager.googleapis.com";
const LOGGING: &str = "logging.googleapis.com";
const ADC: &str = "home/.config/gcloud/application_default_credentials.json";

/// A machine with a developer's sign-in and an auditor's file, before a project.
struct Desk {
    cloud: Cloud,
    machine: Machine,
}

/// A project that has everything, a developer, and the ways in which an auditor can prove who they are.
fn healthy() -> Google {
    let mut google = Google::tokyo();
    let others = [Principal::service_account(AUDITOR), Principal::user(HANAKO), Principal::workload(JOB)];
    google.principals.extend(others);
    google
}

impl Desk {
    fn new(google: Google) -> Self {
        let principals = google.principals.clone();
        let cloud = Cloud::on_free_ports(Scenario { google, ..Scenario::default() }).expect("the stand-in");
        let at = |host: &str| cloud.googles.iter().find(|(of, _)| *of == host).expect("an address").1.clone();
        let machine = Machine::new()
            .var("CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING", &at(LOGGING))
            .var("CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDRESOURCEMANAGER", &format!("{}/", at(MANAGER)));
        machine.write(
            "project/acme.toml",
            "schema = 1\nname = \"acme\"\nextends = \"vertex-jp\"\n[google]\nproject = \"acme-claude\"\n",
        );
        let desk = Self { cloud, machine };
        desk.machine.write(ADC, desk.file(&principals[0]).to_string());
        let auditor = principals.iter().find(|one| one.email == AUDITOR).expect("an auditor");
        desk.machine.write("project/auditor.json", desk.file(auditor).to_string());
        desk
    }

    fn at(&self, host: &str) -> &str {
        &self.cloud.googles.iter().find(|(of, _)| *of == host).expect("an address").1
    }

    /// A principal's file, which asks the stand-in for tokens.
    fn file(&self, principal: &Principal) -> Value {
        let mut file = principal.file();
        file["token_uri"] = json!(format!("{}/token", self.at("oauth2.googleapis.com")));
        file["token_url"] = json!(format!("{}/v1/token", self.at("sts.googleapis.com")));
        file
    }

    fn audit(&self, flags: &[&str]) -> Answer {
        let mut world = self.machine.world();
        // Assertions and tokens are held to the real time.
        world.clock = Clock::System;
        machine::run(&mut world, &[&["audit", "--profile", "acme.toml"], flags].concat())
    }

    /// The rows that aren't a pass: `id verdict`.
    fn open(&self) -> (u8, BTreeSet<String>) {
        let answer = self.audit(&["--google-credentials", "auditor.json", "--json"]);
        let document = answer.json();
        let rows = document["controls"].as_array().unwrap_or_else(|| panic!("{answer:?}"));
        let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
        let open = rows.iter().filter(|row| row["state"] != "pass");
        (answer.code, open.map(|row| format!("{} {}", text(row, "id"), text(row, "state"))).collect())
    }

    /// Who asked what of whom.
    fn asked(&self) -> Vec<(Option<String>, String)> {
        let of = |entry: &crate::cloud::log::Entry| {
            let said = format!("{} {}{}", entry.request.method, entry.request.host, entry.request.path);
            (entry.signer.clone(), said)
        };
        self.cloud.log.requests().iter().map(of).collect()
    }
}

fn set(all: &[&str]) -> BTreeSet<String> {
    all.iter().map(|one| (*one).to_owned()).collect()
}

#[test]
fn a_project_with_everything_passes_and_only_what_reads_is_asked() {
    let desk = Desk::new(healthy());
    assert_eq!(desk.open(), (0, BTreeSet::new()), "{}", desk.cloud.log);
    let by_auditor = |said: String| (Some(AUDITOR.to_owned()), said);
    let expected = [
        by_auditor(format!("POST {MANAGER}/v3/projects/acme-claude:getIamPolicy")),
        by_auditor(format!("GET {LOGGING}/v2/projects/acme-claude/sinks")),
        by_auditor(format!("GET {LOGGING}/v2/projects/acme-claude/locations/-/buckets")),
    ];
    let asked = desk.asked();
    assert_eq!(asked[0].1, "POST oauth2.googleapis.com/token");
    assert_eq!(asked[1..], expected, "{}", desk.cloud.log);
    // Where something is off, what stands above the project is looked up, and nothing more.
    let mut google = healthy();
    google.settings.policy["auditConfigs"] = json!([]);
    let desk = Desk::new(google);
    assert_eq!(desk.open(), (1, set(&["vertex-data-read unknown"])));
    let more = by_auditor(format!("GET {MANAGER}/v3/projects/acme-claude"));
    assert_eq!(desk.asked()[1..], [&expected[..], &[more]].concat());
}

#[test]
fn what_falls_short_fails_and_a_list_is_read_to_its_end() {
    let mut google = healthy();
    google.settings.page = 1;
    google.settings.about.as_object_mut().expect("an object").remove("parent");
    google.settings.policy["auditConfigs"] = json!([]);
    google.settings.buckets[2] = json!({
        "name": "projects/acme-claude/locations/asia-northeast1/buckets/audit", "retentionDays": 30});
    google.settings.sinks.push(json!({
        "name": "archive", "destination": "logging.googleapis.com/projects/log/locations/us/buckets/all"}));
    let desk = Desk::new(google);
    let expected = [
        "vertex-data-read fail",
        "log-bucket-retention fail",
        "log-bucket-lock fail",
        "log-bucket-key fail",
        // Of the archive nothing but its location can be seen from here.
        "log-bucket-retention unknown",
        "log-bucket-lock unknown",
        "log-bucket-key unknown",
        "audit-log-copy fail",
    ];
    assert_eq!(desk.open(), (1, set(&expected)), "{}", desk.cloud.log);
    let pages = desk.asked().iter().filter(|(_, said)| said.ends_with("/buckets")).count();
    assert_eq!(pages, 3);
}

#[test]
fn each_right_that_is_missing_is_named_in_its_rows() {
    let buckets = [
        "log-bucket-retention unknown",
        "log-bucket-lock unknown",
        "log-bucket-location unknown",
        "log-bucket-key unknown",
    ];
    for (permission, is_off, code, expected) in [
        (
            ProjectAsk::Policy.permission(),
            false,
            3,
            set(&["vertex-data-read unknown", "vertex-data-read-exempt unknown"]),
        ),
        (ProjectAsk::Project.permission(), true, 3, set(&["vertex-data-read unknown"])),
        (ProjectAsk::Buckets.permission(), false, 3, set(&buckets)),
        // The bucket of every project is judged then, and it falls short here.
        (
            ProjectAsk::Sinks.permission(),
            false,
            1,
            set(&[
                "audit-log-sink unknown",
                "audit-log-copy unknown",
                "log-bucket-retention fail",
                "log-bucket-lock fail",
                "log-bucket-location fail",
                "log-bucket-key fail",
            ]),
        ),
    ] {
        let mut google = healthy();
        google.principals.iter_mut().for_each(|one| one.denied.push(permission.into()));
        if is_off {
            google.settings.policy["auditConfigs"] = json!([]);
        }
        let desk = Desk::new(google);
        assert_eq!(desk.open(), (code, expected), "{permission}: {}", desk.cloud.log);
        let said = desk.audit(&["--google-credentials", "auditor.json", "--lang", "ja"]);
        assert!(said.out.contains(&format!("不足している権限: {permission}。")), "{said:?}");
    }
}

#[test]
fn a_person_needs_the_right_to_count_for_the_project_and_an_api_that_is_off_is_no_missing_right() {
    let mut google = healthy();
    google.principals.iter_mut().for_each(|one| one.denied.push("serviceusage.services.use".into()));
    let desk = Desk::new(google.clone());
    // A service account's request counts for its own project.
    assert_eq!(desk.open(), (0, BTreeSet::new()));
    let hanako = google.principals.iter().find(|one| one.email == HANAKO).expect("hanako");
    let mut file = desk.file(hanako);
    file.as_object_mut().expect("an object").remove("quota_project_id");
    desk.machine.write("project/auditor.json", file.to_string());
    let said = desk.audit(&["--google-credentials", "auditor.json", "--json"]);
    assert_eq!((said.code, &said.json()["missing"]), (3, &json!(["serviceusage.services.use"])), "{said:?}");
    let mut google = healthy();
    google.settings.is_logging_disabled = true;
    let desk = Desk::new(google);
    let said = desk.audit(&["--google-credentials", "auditor.json", "--json"]);
    assert_eq!((said.code, &said.json()["missing"]), (1, &json!([])), "{said:?}");
    assert!(said.out.contains("has not been used in project"), "{said:?}");
}

#[test]
fn a_service_that_is_silent_leaves_unknown_rows_and_exit_4() {
    let busy = Refusal::new(503, "UNAVAILABLE", "The service is currently unavailable.").response();
    for disturbance in [Disturbance::captive_page(), Disturbance::Instead(busy)] {
        let desk = Desk::new(healthy());
        desk.cloud.faults.always("logging.", disturbance);
        let (code, open) = desk.open();
        assert_eq!((code, open.len()), (4, 6), "{open:?}");
        assert!(open.iter().all(|row| row.ends_with(" unknown") && !row.starts_with("vertex-")), "{open:?}");
    }
}

#[test]
fn credentials_of_every_type_are_taken_and_the_sheet_says_whose_they_are() {
    let google = healthy();
    let desk = Desk::new(google.clone());
    let of = |email: &str| google.principals.iter().find(|one| one.email.ends_with(email)).expect("somebody").clone();
    let mut job = desk.file(&of(JOB));
    job["credential_source"] = json!({"file": desk.machine.write("subject", JOB)});
    let impersonated = json!({
        "type": "impersonated_service_account",
        "service_account_impersonation_url":
            format!("{}/v1/projects/-/serviceAccounts/{AUDITOR}:generateAccessToken", desk.at("iamcredentials.googleapis.com")),
        "source_credentials": desk.file(&of(HANAKO)),
    });
    for (name, file, by) in [
        ("authorized_user", desk.file(&of(HANAKO)), HANAKO),
        ("service_account", desk.file(&of(AUDITOR)), AUDITOR),
        ("impersonated_service_account", impersonated, AUDITOR),
        ("external_account", job, "workloadIdentityPools/acme/providers/ci"),
    ] {
        desk.machine.write("project/other.json", file.to_string());
        let said = desk.audit(&["--google-credentials", "other.json", "--json"]);
        assert_eq!((said.code, said.json()["by"].as_str()), (0, Some(by)), "{name}: {said:?}");
    }
}

#[test]
fn the_developers_credentials_are_never_used() {
    let google = healthy();
    let desk = Desk::new(google.clone());
    let refused = |file: &str| {
        let said = desk.audit(&["--google-credentials", file]);
        assert_eq!((said.code, said.err.contains("GK-AUD-061")), (2, true), "{file}: {said:?}");
    };
    let own = desk.machine.path(ADC).display().to_string();
    refused(&own);
    // A copy, and the same sign-in in another file.
    desk.machine.write("project/copy.json", desk.machine.read(ADC));
    refused("copy.json");
    let mut file = desk.file(&google.principals[0]);
    file["quota_project_id"] = json!("another");
    desk.machine.write("project/edited.json", file.to_string());
    refused("edited.json");
    // The service account that Claude Code speaks for here.
    let auditor = google.principals.iter().find(|one| one.email == AUDITOR).expect("an auditor");
    let mut key = desk.file(auditor);
    key["private_key_id"] = json!("another");
    desk.machine.write(ADC, key.to_string());
    refused("auditor.json");
    assert!(desk.cloud.log.requests().is_empty(), "{}", desk.cloud.log);
}

#[test]
fn what_keeps_it_from_reading_has_a_code_of_its_own() {
    let desk = Desk::new(healthy());
    for (flags, code, said) in [
        (&["--google-credentials", "nowhere.json"][..], 2, "GK-GGL-013"),
        (&["--aws-profile", "auditor"], 2, "GK-AUD-060"),
    ] {
        let answer = desk.audit(flags);
        assert_eq!((answer.code, answer.err.contains(said)), (code, true), "{answer:?}");
    }
    desk.machine.write("project/acme.toml", "schema = 1\nname = \"acme\"\nextends = \"gateway-vertex\"\n[gateway]\nurl = \"https://llm.acme.example\"\n[google]\nproject = \"acme-claude\"\n");
    let answer = desk.audit(&["--google-credentials", "auditor.json"]);
    assert_eq!((answer.code, answer.err.contains("GK-AUD-003")), (2, true), "{answer:?}");
    let without = "schema = 1\nname = \"acme\"\nextends = \"vertex-jp\"\n";
    desk.machine.write("project/acme.toml", without);
    let answer = desk.audit(&["--google-credentials", "auditor.json"]);
    assert_eq!((answer.code, answer.err.contains("GK-AUD-063")), (2, true), "{answer:?}");
    assert!(desk.cloud.log.requests().is_empty(), "{}", desk.cloud.log);
    // A sign-in that has ended, and an address that isn't Google's.
    let google = healthy();
    let desk = Desk::new(google.clone());
    let hanako = google.principals.iter().find(|one| one.email == HANAKO).expect("hanako");
    desk.machine.write("project/auditor.json", desk.file(hanako).to_string());
    desk.cloud.directory.google.end(HANAKO, Ended::Revoked);
    let answer = desk.audit(&["--google-credentials", "auditor.json"]);
    assert_eq!((answer.code, answer.err.contains("GK-AUD-062")), (3, true), "{answer:?}");
    assert!(!answer.err.contains("genkan login"), "{answer:?}");
    let Desk { machine, cloud } = Desk::new(healthy());
    let machine = machine.var("CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING", "https://logging.evil.example/");
    let desk = Desk { cloud, machine };
    let answer = desk.audit(&["--google-credentials", "auditor.json"]);
    assert_eq!((answer.code, answer.err.contains("GK-GGL-012")), (2, true), "{answer:?}");
    assert!(desk.cloud.log.requests().is_empty(), "{}", desk.cloud.log);
}

#[test]
fn a_sheet_is_a_page_for_people_too() {
    let mut google = healthy();
    google.settings.policy["auditConfigs"] = json!([]);
    google.settings.buckets[2]["locked"] = json!(false);
    let desk = Desk::new(google);
    let said = desk.audit(&["--google-credentials", "auditor.json"]);
    assert_eq!(said.code, 1);
    for part in [
        "GK-AUD-065",
        "GK-AUD-069",
        "folders/123",
        AUDITOR,
        "acme-claude",
        "What this can't see",
        "exemptions and sinks",
    ] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    assert!(!said.out.contains("AWS"), "{}", said.out);
    let said = desk.audit(&["--google-credentials", "auditor.json", "--markdown", "--lang", "ja"]);
    for part in ["# プロファイル acme の証跡", "（log-bucket-lock）", "## 確認できないこと", "プロジェクト acme-claude"]
    {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    let said = desk.audit(&["--google-credentials", "auditor.json", "--html", "sheet.html"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""), "{said:?}");
    assert!(desk.machine.read("project/sheet.html").contains("GK-AUD-069"));
}
