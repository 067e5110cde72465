//! What `doctor` sees of an account, and makes of it: its probes against the stand-in, its rules over what they saw.

use std::time::{Duration, Instant};

use genkan::doctor::facts::{Facts, Probe};
use genkan::doctor::probe::{Ask, Probing};
use genkan::doctor::{Groundwork, judge, probe, residency};
use genkan::profile::{Profile, Request, load};
use genkan::report::{Finding, Group, Residence, Severity};
use genkan::session::invoke::Invoked;
use genkan::world::{Clock, World};
use serde_json::{Value, json};

use crate::cloud::request::Refusal;
use crate::cloud::scenario::InferenceProfile;
use crate::cloud::{Cloud, Identity, Scenario};
use crate::machine::Machine;

const ACCOUNT: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile";
const ASK: Ask = Ask { invoke: true, prove: false };
const TIERS: [(&str, &str); 4] = [
    ("opus", "ANTHROPIC_DEFAULT_OPUS_MODEL"),
    ("sonnet", "ANTHROPIC_DEFAULT_SONNET_MODEL"),
    ("haiku", "ANTHROPIC_DEFAULT_HAIKU_MODEL"),
    ("fable", "ANTHROPIC_DEFAULT_FABLE_MODEL"),
];

/// A machine that genkan set up, with keys of its own for the account.
struct Desk {
    cloud: Cloud,
    machine: Machine,
    world: World,
    profile: Profile,
}

impl Desk {
    fn new(scenario: Scenario) -> Self {
        Self::set_up(scenario, &[])
    }

    fn set_up(scenario: Scenario, flags: &[&str]) -> Self {
        let identity = scenario.identities.first().cloned().unwrap_or_else(|| Identity::user("dev"));
        let cloud = Cloud::on_free_ports(scenario).expect("the stand-in");
        let keys = Machine::new()
            .var("AWS_ACCESS_KEY_ID", &identity.access_key)
            .var("AWS_SECRET_ACCESS_KEY", &identity.secret);
        let runtime = |(name, _): &&(String, String)| name.ends_with("BEDROCK_RUNTIME");
        let (_, base) = cloud.endpoints.iter().find(runtime).expect("an address").clone();
        let others = cloud.endpoints.iter().filter(|named| !runtime(named));
        let machine = others.fold(keys, |machine, (name, address)| machine.var(name, address));
        let address = format!("aws.endpoint_url={base}");
        let answer = machine.genkan(&[&["setup", "--non-interactive", "--set", &address], flags].concat());
        assert_eq!(answer.code, 0, "{answer:?}");
        let mut world = machine.world();
        // Signatures are checked by the real time.
        world.clock = Clock::System;
        let profile = load(&world, &Request::default()).expect("the profile").profile;
        assert_eq!(profile.aws().expect("a profile on Bedrock").endpoint_url, base);
        Self { cloud, machine, world, profile }
    }

    /// Changes the client's own settings, as somebody else might.
    fn edit(&self, change: impl FnOnce(&mut Value)) {
        let mut settings = self.machine.json("home/.claude/settings.json");
        change(&mut settings);
        self.machine.write("home/.claude/settings.json", settings.to_string());
    }

    fn facts(&self, ask: Ask) -> Facts {
        let (mut facts, work) = (Facts::new(self.world.now(), String::new()), Groundwork::read(&self.world));
        facts.models = probe::models(&self.world, &self.profile, &work.effective).into();
        let until = Instant::now() + Duration::from_secs(15);
        let (world, profile) = (&self.world, &self.profile);
        facts.account = probe::account(Probing { world, profile, work: &work, facts: &facts, until }, ask);
        facts
    }

    fn findings(&self, facts: &Facts) -> Vec<Finding> {
        // Through a file and back, as a support desk gets them.
        let kept = serde_json::to_string(facts).expect("facts are serialisable");
        let facts: Facts = serde_json::from_str(&kept).expect("and read back");
        judge(&facts, &self.profile, &[Group::Residency, Group::Invoke]).findings
    }
}

fn codes(findings: &[Finding], from: Severity) -> Vec<&'static str> {
    findings.iter().filter(|finding| finding.severity >= from).map(|finding| finding.code.id).collect()
}

#[test]
fn a_healthy_machine_is_proven_and_nothing_is_found() {
    let desk = Desk::new(Scenario::tokyo());
    let facts = desk.facts(ASK);
    assert_eq!(codes(&desk.findings(&facts), Severity::Warning), [""; 0], "{facts:#?}");
    let sheet = residency::residency(&facts, &desk.profile);
    assert!(sheet.iter().all(|row| row.verdict == Residence::Proven), "{sheet:#?}");
    assert!(sheet.iter().all(|row| row.regions == ["ap-northeast-1", "ap-northeast-3"]), "{sheet:#?}");
    let answered = facts.account.invoked.values().filter(|answer| answer.got() == Some(&Invoked::Answered));
    assert_eq!(answered.count(), 3, "{:?}: fable shares its model with opus", facts.account.invoked);
    assert_eq!(facts.account.retention, Probe::Got("default".into()));
    assert!(facts.account.identity.got().is_some());
}

#[test]
fn without_leave_no_model_is_asked() {
    let desk = Desk::new(Scenario::tokyo());
    let facts = desk.facts(Ask { invoke: false, prove: false });
    assert!(desk.cloud.log.requests().iter().all(|entry| entry.model().is_none()), "{}", desk.cloud.log);
    assert_eq!(codes(&desk.findings(&facts), Severity::Warning), [""; 0]);
    let skipped =
        desk.findings(&facts).into_iter().find(|finding| finding.code.id == "GK-INV-004").expect("it is said");
    assert_eq!(skipped.severity, Severity::Skipped);
}

#[test]
fn without_keys_nothing_is_claimed_but_what_the_settings_say() {
    let desk = Desk::new(Scenario { identities: Vec::new(), ..Scenario::tokyo() });
    let facts = desk.facts(ASK);
    let sheet = residency::residency(&facts, &desk.profile);
    assert!(sheet.iter().all(|row| row.verdict == Residence::Configured), "{sheet:#?}");
    let residency: Vec<_> = desk.findings(&facts).into_iter().filter(|one| one.group == Group::Residency).collect();
    assert_eq!(codes(&residency, Severity::Warning), [""; 0]);
}

/// How a pin came to be, and what has to be said of it: the tier's verdict, and the worst finding on residency.
const CASES: [(&str, &str, &str); 10] = [
    ("jp", "proven", ""),
    ("apac", "outside", "GK-RES-011"),
    ("us", "outside", "GK-RES-011"),
    ("global", "outside", "GK-RES-011"),
    ("absent: no pin", "outside", "GK-RES-012"),
    ("absent: no such profile", "not-provable", "GK-RES-014"),
    ("application profile to jp", "proven", ""),
    ("application profile to global", "outside", "GK-RES-011"),
    ("jp, no right to look", "configured", ""),
    ("application, no right to look", "not-provable", "GK-RES-015"),
];

fn pin(tier: &str, case: &str) -> Option<String> {
    let core = match tier {
        "sonnet" => "anthropic.claude-sonnet-4-6",
        "haiku" => "anthropic.claude-haiku-4-5-20251001-v1:0",
        _ => "anthropic.claude-opus-5-5",
    };
    match case {
        "jp" | "jp, no right to look" => Some(format!("jp.{core}")),
        "apac" | "us" | "global" => Some(format!("{case}.{core}")),
        "absent: no pin" => None,
        "absent: no such profile" => Some(format!("jp.anthropic.claude-{tier}-9")),
        "application profile to jp" => Some(format!("{ACCOUNT}/{tier}jp")),
        _ => Some(format!("{ACCOUNT}/{tier}global")),
    }
}

#[test]
fn the_residency_matrix_has_no_wrong_verdict() {
    let mut table = vec![format!("{:<7} {:<31} {:<13} {:<13} findings", "tier", "pin", "expected", "got")];
    let mut wrong = 0;
    for no_right in [false, true] {
        let mut dev = Identity::user("dev");
        if no_right {
            dev.denied = vec!["bedrock:ListInferenceProfiles".into(), "bedrock:GetInferenceProfile".into()];
        }
        let mut scenario = Scenario { identities: vec![dev], ..Scenario::tokyo() };
        for (tier, _) in TIERS {
            let core = pin(tier, "jp").expect("a pin").replacen("jp.", "", 1);
            for to in ["jp", "global"] {
                scenario.profiles.push(InferenceProfile::application(&format!("{tier}{to}"), &format!("{to}.{core}")));
            }
        }
        let desk = Desk::new(scenario);
        let before = desk.machine.json("home/.claude/settings.json");
        for (tier, variable) in TIERS {
            for (case, expected, found) in CASES.iter().filter(|(case, ..)| case.ends_with("look") == no_right) {
                desk.edit(|settings| {
                    *settings = before.clone();
                    let env = settings["env"].as_object_mut().expect("env");
                    match pin(tier, case) {
                        Some(pin) => drop(env.insert(variable.into(), pin.into())),
                        None => drop(env.remove(variable)),
                    }
                    // The lists are setup's own second fence; here only the pin is judged.
                    let settings = settings.as_object_mut().expect("settings");
                    settings.retain(|key, _| key == "env");
                });
                let facts = desk.facts(ASK);
                let sheet = residency::residency(&facts, &desk.profile);
                let row = sheet.iter().find(|row| row.tier.name() == tier).expect("a row");
                let findings = desk.findings(&facts);
                let codes = codes(&findings, Severity::Warning);
                let got = row.verdict.name();
                let right =
                    got == *expected && (codes.iter().eq([found].into_iter().filter(|found| !found.is_empty())));
                wrong += usize::from(!right);
                let mark = if right { "" } else { "   <- WRONG" };
                table.push(format!("{tier:<7} {case:<31} {expected:<13} {got:<13} {}{mark}", codes.join(" ")));
            }
        }
        let abroad: Vec<_> = desk
            .cloud
            .log
            .requests()
            .iter()
            .filter_map(|entry| entry.model())
            .filter(|model| !model.starts_with("jp.") && !model.ends_with("jp"))
            .collect();
        assert_eq!(abroad, [""; 0], "a check sent a request abroad");
    }
    println!("{}", table.join("\n"));
    assert_eq!(wrong, 0, "\n{}", table.join("\n"));
}

#[test]
fn a_machine_that_genkan_did_not_set_up_is_judged_by_its_pins() {
    let hand = |pin: &'static str| {
        let desk = Desk::new(Scenario::tokyo());
        assert_eq!(desk.machine.genkan(&["undo", "--yes"]).code, 0);
        let pins: serde_json::Map<String, Value> = TIERS.iter().map(|(_, name)| ((*name).into(), pin.into())).collect();
        let mut settings = json!({"env": pins});
        settings["env"]["CLAUDE_CODE_USE_BEDROCK"] = "1".into();
        settings["env"]["AWS_REGION"] = "ap-northeast-1".into();
        desk.machine.write("home/.claude/settings.json", settings.to_string());
        let facts = desk.facts(Ask { invoke: false, prove: false });
        (pin.to_owned(), desk.findings(&facts))
    };
    table(&[
        (hand("jp.anthropic.claude-opus-5-5"), ""),
        (hand("apac.anthropic.claude-opus-5-5"), "GK-RES-013"),
        (hand("global.anthropic.claude-opus-5-5"), "GK-RES-013"),
        // Seen: the Opus alias without an Opus model makes the client try others, `global.` ones among them.
        (hand("jp.anthropic.claude-sonnet-4-6"), "GK-RES-013"),
        (hand("jp.anthropic.claude-opus-5"), "GK-RES-014"),
        // The client's own full name is looked up in the list: nothing is pinned.
        (hand("claude-opus-5-5"), "GK-RES-012"),
    ]);
}

#[test]
fn managed_settings_enforce_and_a_closed_tier_is_led_inside() {
    let flags = ["--scope", "managed", "--set", "models.fable=deny"];
    let mut desk = Desk::set_up(Scenario::tokyo(), &flags);
    desk.profile = load(&desk.world, &Request { scope: Some(genkan::claude::Scope::Managed), ..Request::default() })
        .expect("the profile")
        .profile;
    let facts = desk.facts(ASK);
    assert_eq!(codes(&desk.findings(&facts), Severity::Info), [""; 0], "nothing, and no word of advice either");
    for row in residency::residency(&facts, &desk.profile) {
        assert_eq!(row.verdict, Residence::Proven, "{row:?}");
        let by: &[&str] = if row.tier.name() == "fable" { &[] } else { &["managed"] };
        assert_eq!(row.enforced_by, by, "{row:?}");
    }
}

#[test]
fn a_control_plane_that_swallows_everything_leaves_time_for_the_models() {
    use crate::cloud::{Disturbance, fault_injection::FOREVER};
    let desk = Desk::new(Scenario::tokyo());
    desk.cloud.faults.always("bedrock.ap", Disturbance::LateAnswer(FOREVER));
    desk.cloud.faults.always("sts.", Disturbance::LateAnswer(FOREVER));
    let mut facts = desk.facts(Ask { invoke: false, prove: false });
    let until = Instant::now() + Duration::from_secs(4);
    let work = Groundwork::read(&desk.world);
    let (world, profile) = (&desk.world, &desk.profile);
    facts.account = probe::account(Probing { world, profile, work: &work, facts: &facts, until }, ASK);
    assert!(facts.account.listed.failure().is_some());
    assert!(facts.account.invoked.values().all(|answer| answer.got() == Some(&Invoked::Answered)), "{facts:#?}");
    assert_eq!(codes(&desk.findings(&facts), Severity::Warning), [""; 0], "the network group says what is wrong");
}

/// A healthy machine but for one thing, and the codes from a warning up that it has to give.
fn broken(name: &str, scenario: Scenario, ask: Ask, edit: impl FnOnce(&mut Value)) -> (String, Vec<Finding>) {
    let desk = Desk::new(scenario);
    desk.edit(edit);
    let facts = desk.facts(ask);
    (name.to_owned(), desk.findings(&facts))
}

fn env(name: &'static str, value: &'static str) -> impl FnOnce(&mut Value) {
    move |settings| settings["env"][name] = value.into()
}

#[test]
fn what_leads_elsewhere_is_the_one_finding() {
    let tokyo = Scenario::tokyo;
    let retention = |mode: &str| Scenario { retention: mode.into(), ..tokyo() };
    let listing = || {
        let denied = vec!["bedrock:ListInferenceProfiles".to_owned()];
        Scenario { identities: vec![Identity { denied, ..Identity::user("dev") }], ..tokyo() }
    };
    let unset = |name: &'static str| {
        move |settings: &mut Value| drop(settings["env"].as_object_mut().expect("env").remove(name))
    };
    let rows = [
        (broken("healthy", tokyo(), ASK, |_| ()), ""),
        (broken("listing withheld on purpose", listing(), ASK, |_| ()), ""),
        (broken("region abroad", tokyo(), ASK, env("AWS_REGION", "us-east-1")), "GK-RES-010"),
        (broken("no region at all", tokyo(), ASK, unset("AWS_REGION")), "GK-RES-010"),
        (
            broken("haiku's region abroad", tokyo(), ASK, env("ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", "us-west-2")),
            "GK-RES-010",
        ),
        (
            broken("another address", tokyo(), ASK, env("ANTHROPIC_BEDROCK_BASE_URL", "https://gateway.example")),
            "GK-RES-010",
        ),
        (
            broken("the newer model's dialog", tokyo(), ASK, env(TIERS[0].1, "global.anthropic.claude-opus-5-5")),
            "GK-RES-011",
        ),
        (
            broken("a tier is open", tokyo(), ASK, |settings| {
                settings["env"].as_object_mut().expect("env").remove(TIERS[2].1);
                settings["modelOverrides"] = json!({});
                settings.as_object_mut().expect("settings").remove("availableModels");
            }),
            "GK-RES-012",
        ),
        (broken("prompts shared", retention("provider_data_share"), ASK, |_| ()), "GK-RES-018"),
        (broken("prompts reviewed", retention("aws_review"), ASK, |_| ()), "GK-RES-018"),
        (broken("prompts kept nowhere", retention("none"), ASK, |_| ()), ""),
        (
            broken("mantle", tokyo(), ASK, |settings| {
                settings["env"]["CLAUDE_CODE_USE_MANTLE"] = "1".into();
                settings["env"]["CLAUDE_CODE_USE_BEDROCK"] = "0".into();
            }),
            "GK-RES-017",
        ),
        (
            broken("mantle abroad", tokyo(), ASK, |settings| {
                settings["env"]["CLAUDE_CODE_USE_MANTLE"] = "1".into();
                settings["env"]["CLAUDE_CODE_USE_BEDROCK"] = "0".into();
                settings["env"]["AWS_REGION"] = "us-east-1".into();
            }),
            "GK-RES-010",
        ),
    ];
    table(&rows);
}

#[test]
fn proof_is_a_policys_refusal_of_both_operations() {
    let prove = Ask { invoke: false, prove: true };
    let refusing = |policy: &str| {
        let arn = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/global.anthropic.claude-opus-5-5";
        let text = format!("User: x is not authorized to perform: bedrock:InvokeModel on resource: {arn} {policy}");
        let refusal = Refusal::new(403, "AccessDeniedException", text);
        let outside = Scenario::tokyo().profiles.into_iter().filter(|profile| !profile.id.starts_with("jp."));
        let refusals = outside.map(|profile| (profile.id, refusal.clone())).collect();
        Scenario { refusals, ..Scenario::tokyo() }
    };
    let granted =
        Refusal::new(403, "AccessDeniedException", "You don't have access to the model with the specified model ID.");
    let refusals = Scenario::tokyo().profiles.into_iter().map(|profile| (profile.id, granted.clone())).collect();
    // A list of geographies doesn't see an application profile; a statement that denies by exception does.
    let with_application = |stopped: bool| {
        let mut scenario = refusing("with an explicit deny in a service control policy");
        let application = InferenceProfile::application("abcdefghijkl", "global.anthropic.claude-opus-5-5");
        let refusal = scenario.refusals.first().map(|(_, refusal)| refusal.clone()).expect("a refusal");
        scenario.refusals.extend(stopped.then(|| (application.id.clone(), refusal)));
        let jp = InferenceProfile::application("mnopqrstuvwx", "jp.anthropic.claude-opus-5-5");
        scenario.profiles.extend([application, jp]);
        scenario
    };
    let rows = [
        (broken("geographies alone are stopped", with_application(false), prove, |_| ()), "GK-RES-019"),
        (broken("all that leaves is stopped", with_application(true), prove, |_| ()), ""),
        (broken("an explicit deny", refusing("with an explicit deny in an identity-based policy"), prove, |_| ()), ""),
        (broken("an SCP", refusing("with an explicit deny in a service control policy"), prove, |_| ()), ""),
        (broken("nothing stops it", Scenario::tokyo(), prove, |_| ()), "GK-RES-019"),
        (broken("not granted is no policy", Scenario { refusals, ..Scenario::tokyo() }, prove, |_| ()), "GK-RES-019"),
    ];
    table(&rows);
    let desk = Desk::new(refusing("because no VPC endpoint policy allows the bedrock:InvokeModel action"));
    let facts = desk.facts(prove);
    let sheet = residency::residency(&facts, &desk.profile);
    // The address of a stand-in leads to no other Region: whether a model on demand there is stopped wasn't tried.
    let is_half = |row: &residency::Standing| row.enforced_by.is_empty() && row.untried.len() == 1;
    assert!(sheet.iter().all(is_half), "{sheet:#?}");
    let mut all = facts.clone();
    let stopped = all.account.refused.values().find(|answer| answer.got().is_some()).cloned().expect("an answer");
    all.account.refused.values_mut().for_each(|answer| *answer = stopped.clone());
    let sheet = residency::residency(&all, &desk.profile);
    assert!(sheet.iter().all(|row| row.enforced_by == ["endpoint-policy"] && row.untried.is_empty()), "{sheet:#?}");
    let stopped = desk.findings(&facts).into_iter().find(|one| one.code.id == "GK-RES-022").expect("it is shown");
    assert_eq!(stopped.severity, Severity::Ok);
    assert!(stopped.evidence[0].say(genkan::messages::Lang::En).contains("request id: "), "{:?}", stopped.evidence);
    let bodies: Vec<_> = desk.cloud.log.requests().into_iter().filter(|entry| entry.model().is_some()).collect();
    assert_eq!(bodies.len(), 4, "two geographies, two operations");
    let abroad = facts
        .account
        .refused
        .get("arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0");
    assert!(matches!(abroad, Some(Probe::NotTried(_))), "a stand-in has no other Region: {:?}", facts.account.refused);
    let untried = desk.findings(&facts).into_iter().find(|one| one.code.id == "GK-RES-042").expect("it is said");
    assert!(
        untried.evidence.iter().any(|line| line.say(genkan::messages::Lang::En).contains("us-east-1")),
        "{:?}",
        untried.evidence
    );
    assert!(bodies.iter().all(|entry| entry.request.body == b"{}"), "nothing of anybody's is in them");
}

#[test]
fn a_refusal_is_named_by_the_catalogue() {
    let denied = |then: &str| {
        format!(
            "User: arn:aws:sts::111122223333:assumed-role/Dev/me is not authorized to perform: bedrock:InvokeModelWithResponseStream {then}"
        )
    };
    const PROFILE: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5";
    const OSAKA: &str = "arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-opus-5-5";
    const ABROAD: &str = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-opus-5-5";
    let on = |resource: &str, why: &str| denied(&format!("on resource: {resource} {why}"));
    let access = "AccessDeniedException";
    let at = |minutes| {
        let time = jiff::Timestamp::now() + jiff::SignedDuration::from_mins(minutes);
        time.strftime("%Y%m%dT%H%M%SZ").to_string()
    };
    let mut rows = Vec::new();
    for (status, name, text, code) in [
        (403, access, on(PROFILE, "because no identity-based policy allows the action"), "GK-ERR-005"),
        (403, access, on(OSAKA, "because no identity-based policy allows the action"), "GK-ERR-006"),
        (403, access, on(OSAKA, "with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/p"), "GK-ERR-003"),
        (403, access, on(ABROAD, "with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/p"), "GK-ERR-016"),
        (403, access, on(ABROAD, "because no identity-based policy allows the action"), "GK-ERR-016"),
        (403, access, "Model access is denied due to INVALID_PAYMENT_INSTRUMENT:A valid payment instrument must be provided.. Your AWS Marketplace subscription for this model cannot be completed at this time.".into(), "GK-ERR-041"),
        (403, access, on(PROFILE, "because no service control policy allows the action"), "GK-ERR-004"),
        (403, access, on(PROFILE, "because no VPC endpoint policy allows the action"), "GK-ERR-008"),
        (403, access, on(PROFILE, "because no permissions boundary allows the action"), "GK-ERR-009"),
        (403, access, on(PROFILE, "with an explicit deny in an identity-based policy"), "GK-ERR-007"),
        (403, access, "You don't have access to the model with the specified model ID.".into(), "GK-ERR-021"),
        (403, access, "Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model.".into(), "GK-ERR-022"),
        (404, "ResourceNotFoundException", "Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model. If you have already filled out the form, try again in 15 minutes.".into(), "GK-ERR-023"),
        (400, "ValidationException", "You have not filled out the required use-case form for this model".into(), "GK-ERR-023"),
        (400, "ValidationException", "Invocation of model ID anthropic.claude-opus-5-5 with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.".into(), "GK-ERR-024"),
        (400, "ValidationException", "The provided model identifier is invalid.".into(), "GK-ERR-025"),
        (400, "ValidationException", "data retention mode 'default' is not available for this model".into(), "GK-ERR-026"),
        (404, "ResourceNotFoundException", "This Model is marked by provider as Legacy and you have not been actively using the model in the last 15 days.".into(), "GK-ERR-027"),
        (404, "ResourceNotFoundException", "This model version has reached the end of its life.".into(), "GK-ERR-028"),
        (403, access, "anthropic.claude-opus-5-5 is not available for this account".into(), "GK-ERR-514"),
        (429, "ThrottlingException", "Too many tokens, please wait before trying again.".into(), "GK-ERR-036"),
        (503, "ServiceUnavailableException", "Bedrock is unable to process your request.".into(), "GK-ERR-037"),
        (424, "ModelErrorException", "The model failed.".into(), "GK-ERR-038"),
        (400, "ServiceQuotaExceededException", "Your request exceeds the service quota.".into(), "GK-ERR-039"),
        (400, access, "User: x is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:ap-northeast-1:1:key/k".into(), "GK-ERR-012"),
        (403, "ExpiredTokenException", "The security token included in the request is expired".into(), "GK-ERR-063"),
        (403, access, on("arn:aws:bedrock:::foundation-model/anthropic.claude-opus-5-5", "with an explicit deny in a service control policy"), "GK-ERR-001"),
        (403, access, on(PROFILE, "with an explicit deny in a VPC endpoint policy"), "GK-ERR-008"),
        (403, access, on(PROFILE, "because no session policy allows the action"), "GK-ERR-866"),
        (403, access, on(PROFILE, "with an explicit deny in a resource control policy"), "GK-ERR-009"),
        (403, access, "User: x is not authorized to perform: bedrock:CallWithBearerToken on resource: * because no identity-based policy allows the action".into(), "GK-ERR-243"),
        (403, access, "Access denied".into(), "GK-ERR-015"),
        (404, "ResourceNotFoundException", "Requested resource not found".into(), "GK-ERR-040"),
        (408, "ModelTimeoutException", "Model has timed out in processing the request.".into(), "GK-ERR-038"),
        (429, "ModelNotReadyException", "Model is not ready for inference.".into(), "GK-ERR-038"),
        (429, "ThrottlingException", "Too many requests, please wait before trying again.".into(), "GK-ERR-036"),
        (403, "InvalidSignatureException", format!("Signature expired: {} is now earlier than {} ({} - 5 min.)", at(0), at(10), at(15)), "GK-ERR-065"),
        (403, "InvalidSignatureException", format!("Signature not yet current: {} is still later than {} ({} + 5 min.)", at(0), at(-10), at(-15)), "GK-ERR-065"),
        // Nothing here has signed with that time.
        (403, "InvalidSignatureException", format!("Signature expired: 20200101T000000Z is now earlier than {} ({} - 5 min.)", at(-5), at(0)), "GK-INV-022"),
        // STS has accepted the same keys: something on the way changes the request.
        (403, "UnrecognizedClientException", "The security token included in the request is invalid.".into(), "GK-INV-022"),
        (403, "InvalidSignatureException", "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.".into(), "GK-INV-022"),
        // genkan has signed it.
        (403, "MissingAuthenticationTokenException", "Missing Authentication Token".into(), "GK-INV-019"),
        (418, "TeapotException", "I'm a teapot".into(), "GK-INV-001"),
    ] {
        let refusal = Refusal::new(status, name, text.clone());
        let refusals = Scenario::tokyo().profiles.into_iter().map(|profile| (profile.id, refusal.clone())).collect();
        let scenario = Scenario { refusals, ..Scenario::tokyo() };
        let start: String = text.chars().take(40).collect();
        let (name, findings) = broken(&format!("{status} {name}: {start}"), scenario, ASK, |_| ());
        let refused = findings.iter().find(|one| one.group == Group::Invoke).expect("a finding");
        assert!(refused.evidence.len() == 3 && refused.evidence[0].say(genkan::messages::Lang::En).contains("request id: "), "{refused:?}");
        assert!(refused.fix.is_some(), "{refused:?}");
        rows.push(((name, findings), code));
    }
    table(&rows);
}

#[test]
fn what_the_account_lacks_is_said_before_a_request_is_made_and_beside_its_refusal() {
    let lacking = || {
        let said = json!({
            "modelId": "anthropic.claude-sonnet-4-6",
            "agreementAvailability": {"status": "NOT_AVAILABLE"},
            "authorizationStatus": "NOT_AUTHORIZED",
            "entitlementAvailability": "AVAILABLE",
            "regionAvailability": "AVAILABLE",
        });
        Scenario { availability: vec![("anthropic.claude-sonnet-4-6".into(), said)], ..Scenario::tokyo() }
    };
    let no =
        Refusal::new(403, "AccessDeniedException", "You don't have access to the model with the specified model ID.");
    let refused = Scenario { refusals: vec![("jp.anthropic.claude-sonnet-4-6".into(), no)], ..lacking() };
    let quiet = Ask { invoke: false, prove: false };
    let rows = [
        (broken("everything is granted, and nothing is tried", Scenario::tokyo(), quiet, |_| ()), ""),
        (broken("not granted, and not tried", lacking(), quiet, |_| ()), "GK-INV-003"),
        (broken("not granted, and it answers", lacking(), ASK, |_| ()), ""),
        (broken("not granted, and refused", refused, ASK, |_| ()), "GK-ERR-021"),
    ];
    table(&rows);
    let ((_, findings), _) = &rows[3];
    let refused = findings.iter().find(|one| one.code.id == "GK-ERR-021").expect("the refusal");
    let said: Vec<_> = refused.detail.iter().map(|line| line.say(genkan::messages::Lang::En)).collect();
    assert!(said.iter().any(|line| line.contains("agreement NOT_AVAILABLE")), "{said:?}");
}

#[test]
fn somebody_elses_page_is_no_answer_and_a_proxys_is_named() {
    use crate::cloud::Disturbance;
    use crate::cloud::request::Response;
    let page = "<html><head><title>Blocked</title></head><body>ERR_ACCESS_DENIED</body></html>";
    let mut rows = Vec::new();
    for (name, what, code) in [
        ("a lobby's page", Disturbance::captive_page(), "GK-INV-002"),
        ("a proxy's block", Disturbance::Instead(Response::new(403, "text/html", page)), "GK-ERR-083"),
        ("the connection ends", Disturbance::Lost, "GK-INV-002"),
    ] {
        let desk = Desk::new(Scenario::tokyo());
        desk.cloud.faults.always("bedrock-runtime.", what);
        let facts = desk.facts(ASK);
        rows.push(((name.to_owned(), desk.findings(&facts)), code));
    }
    table(&rows);
}

/// Prints fault, expected and got; one finding from a warning up, and the right one.
#[allow(clippy::print_stdout, reason = "a table for whoever runs the tests")]
fn table(rows: &[((String, Vec<Finding>), &str)]) {
    let mut wrong = 0;
    for ((name, findings), expected) in rows {
        let got = codes(findings, Severity::Warning);
        let right = got.iter().eq([expected].into_iter().filter(|code| !code.is_empty()));
        wrong += usize::from(!right);
        println!("{name:<70} {expected:<11} {}{}", got.join(" "), if right { "" } else { "   <- WRONG" });
        if !right {
            println!("{findings:#?}");
        }
    }
    assert_eq!(wrong, 0);
}
