//! Whole machines, as the rules see them together: a healthy one, and each fault in it with all that follows from it.
//!
//! One fault is one finding: of errors there is one, it comes first, and whatever else is wrong follows from it. What
//! is found is compared as a whole, so a rule that begins to speak out of turn is seen here.

mod client;
mod credentials;
mod foundry;
mod gateway;
mod network;
mod residency;
mod tiers;
mod trial;
mod vertex;

use std::collections::{BTreeMap, BTreeSet};

use super::RULES;
use super::client::tests::healthy as client;
use super::credentials::tests::{healthy as credentials, of_aws};
use super::network::tests::{healthy as network, host};
use crate::code::Code;
use crate::doctor::facts::account::{Access, Account};
use crate::doctor::facts::client::ClientFacts;
use crate::doctor::facts::credentials::{Aws, SignIn};
use crate::doctor::facts::models::{Models, Setter};
use crate::doctor::facts::network::{Names, NetworkFacts, Role};
use crate::doctor::facts::{Facts, Failure, Probe};
use crate::doctor::judge;
use crate::messages::{Lang, required, seen};
use crate::models::Tier;
use crate::models::wiring::Wiring;
use crate::profile::{PrivatePath, Profile};
use crate::report::{Finding, FixKind, Group, Report, Severity, Who};
use crate::session::invoke::{Invoked, Refusal};
use crate::session::{Availability, Identity, InferenceProfile};

const OPUS: &str = "jp.anthropic.claude-opus-5-5";
const SONNET: &str = "jp.anthropic.claude-sonnet-4-6";
const HAIKU: &str = "jp.anthropic.claude-haiku-4-5-20251001-v1:0";
const PINS: [(Tier, &str); 4] = [(Tier::Opus, OPUS), (Tier::Sonnet, SONNET), (Tier::Haiku, HAIKU), (Tier::Fable, OPUS)];
const SETTINGS: &str = "/h/.claude/settings.json";

/// A machine, and what its profile wants of it.
struct Machine {
    facts: Facts,
    profile: Profile,
}

/// A fault, and the findings of all that is worth a word: what is only skipped, or follows from another, left out.
struct Row {
    name: &'static str,
    change: fn(&mut Machine),
    found: &'static [(&'static str, Severity)],
}

const fn row(name: &'static str, change: fn(&mut Machine), found: &'static [(&'static str, Severity)]) -> Row {
    Row { name, change, found }
}

/// Set up, signed in, on the private path, proven and stopped: nothing is left to say.
fn healthy() -> Machine {
    let (mut facts, _) = client();
    let (signed_in, mut profile) = credentials();
    facts.credentials = signed_in.credentials;
    profile.aws_mut().region = "ap-northeast-1".into();
    profile.residency.regions = vec!["ap-northeast-1".into(), "ap-northeast-3".into()];
    profile.network.private_path = PrivatePath::Required;
    profile.network.inside_host = "wiki.corp.example".into();
    let mut ways = network();
    ways.hosts.push(host(Role::Portal, "portal.sso.ap-northeast-1.amazonaws.com", "52.119.0.2"));
    let named = host(Role::Runtime, "wiki.corp.example", "10.9.9.9").names;
    ways.inside = Some(named);
    facts.network = Probe::Got(ways);
    // Closed in managed settings, which the fixture isn't: nothing is open here.
    let switches = &mut facts.client.as_mut().unwrap().switches;
    for name in ["CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL", "CLAUDE_CODE_DISABLE_WEB_FETCH"] {
        switches.insert(name.into(), "1".into());
    }
    facts.models = Probe::Got(models());
    facts.account = account();
    Machine { facts, profile }
}

fn models() -> Models {
    let pins = PINS.map(|(tier, model)| (tier.variable().to_owned(), model.to_owned()));
    let others = [("CLAUDE_CODE_USE_BEDROCK", "1"), ("AWS_REGION", "ap-northeast-1")];
    let others = others.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let env: std::collections::BTreeMap<_, _> = pins.iter().cloned().chain(others).collect();
    let setter = Setter { place: SETTINGS.into(), managed: false, folder: false };
    let setters = env.keys().map(|name| (name.clone(), setter.clone())).collect();
    let wiring = Wiring { env, available: Some(vec![OPUS.into(), SONNET.into(), HAIKU.into()]), ..Wiring::default() };
    let aws_region = Some("ap-northeast-1".into());
    Models { wiring, setters, written: pins.into(), aws_region, ..Models::default() }
}

fn account() -> Account {
    let invoked = PINS.map(|(_, model)| (model.to_owned(), Probe::Got(Invoked::Answered)));
    let granted = Availability {
        authorization: "AUTHORIZED".into(),
        entitlement: "AVAILABLE".into(),
        region: "AVAILABLE".into(),
        ..Availability::default()
    };
    Account {
        access: Probe::Got(Access {
            source: "SSO session acme".into(),
            control_plane: "https://bedrock.ap-northeast-1.amazonaws.com".into(),
            runtime: "https://bedrock-runtime.ap-northeast-1.amazonaws.com".into(),
        }),
        identity: Probe::Got(Identity {
            account: "111122223333".into(),
            arn: "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/hanako".into(),
        }),
        listed: Probe::Got([OPUS, SONNET, HAIKU].map(|id| listed(id, &["ap-northeast-1", "ap-northeast-3"])).into()),
        resolved: [].into(),
        availability: PINS.map(|(_, model)| (bare(model).to_owned(), Probe::Got(granted.clone()))).into(),
        retention: Probe::Got("default".into()),
        invoked: invoked.into(),
        crowded: None,
        unsteady: None,
        large: None,
        unstreamed: Vec::new(),
        regions: [].into(),
        refused: [("global.anthropic.claude-opus-5-5".to_owned(), Probe::Got(vec![denied(), denied()]))].into(),
        unprovable: false,
    }
}

fn bare(model: &str) -> &str {
    model.split_once('.').map_or(model, |(_, core)| core)
}

/// What the account says of a profile, with a model for each of these regions.
fn listed(id: &str, regions: &[&str]) -> InferenceProfile {
    let arn = format!("arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/{id}");
    let model = |region: &&str| format!("arn:aws:bedrock:{region}::foundation-model/{}", bare(id));
    InferenceProfile { id: id.to_owned(), arn, models: regions.iter().map(model).collect() }
}

fn refusal(status: u16, name: &str, message: &str) -> Refusal {
    Refusal { status, name: name.into(), message: message.into(), request_id: Some("r-1".into()) }
}

/// A policy's no to a profile outside.
fn denied() -> Refusal {
    let said = "User: x is not authorized to perform: bedrock:InvokeModel on resource: global with an explicit deny \
                in a service control policy";
    refusal(403, "AccessDeniedException", said)
}

/// A failure as a machine has it, with what fills its message.
fn failure(code: &Code) -> Failure {
    failure_with(code, &[])
}

fn failure_with(code: &Code, own: &[(&str, &str)]) -> Failure {
    let value = |name: &str| match own.iter().find(|(known, _)| *known == name) {
        Some((_, value)) => *value,
        None => match name {
            "address" => "127.0.0.1:9911",
            "account" => "claude-code@acme-claude.iam.gserviceaccount.com",
            "action" => "bedrock:ListInferenceProfiles",
            "code" => "PERMISSION_DENIED",
            "column" | "line" => "3",
            "command" => "/opt/llm-key",
            "how" => "ECS",
            "expected" => "`,` or `}`",
            "found" => "a string",
            "file" | "place" => "/h/.config/gcloud/application_default_credentials.json",
            "host" => "bedrock-runtime.ap-northeast-1.amazonaws.com",
            "name" => "ANTHROPIC_FOUNDRY_API_KEY",
            "profile" => "acme",
            "program" => "/opt/okta-aws",
            "proxy" => "http://p:1",
            "role" => "ClaudeCodeUser",
            "service" => "Amazon Bedrock",
            "section" => "profile claude-code",
            "value" => "prod",
            "session" => "acme",
            "why" => "expected value at line 1 column 1",
            other => panic!("{}: {other}", code.id),
        },
    };
    let names = required(code.message.en).into_iter().chain(own.iter().map(|(name, _)| (*name).to_owned()));
    let args: BTreeMap<String, String> = names.map(|name| (name.clone(), value(&name).to_owned())).collect();
    let filled: Vec<_> = args.iter().map(|(name, value)| (name.as_str(), value as &dyn std::fmt::Display)).collect();
    let message = code.message.fill(Lang::En, &filled);
    Failure { code: code.id.into(), message, cause: vec!["cause".into()], args }
}

impl Machine {
    fn client(&mut self) -> &mut ClientFacts {
        self.facts.client.as_mut().unwrap()
    }

    fn settings(&mut self) -> &mut crate::doctor::facts::client::Settings {
        let Probe::Got(settings) = &mut self.client().settings else { panic!("settings") };
        settings
    }

    /// The credentials of AWS.
    fn credentials(&mut self) -> &mut Aws {
        of_aws(&mut self.facts)
    }

    /// Requests carry this instead of them.
    fn signs_in(&mut self, sign_in: SignIn) {
        self.facts.credentials.as_mut().unwrap().sign_in = sign_in;
    }

    fn session(&mut self) -> &mut crate::doctor::facts::credentials::Session {
        let Probe::Got(Some(session)) = &mut self.credentials().session else { panic!("a session") };
        session
    }

    fn network(&mut self) -> &mut NetworkFacts {
        let Probe::Got(network) = &mut self.facts.network else { panic!("a network") };
        network
    }

    fn models(&mut self) -> &mut Models {
        let Probe::Got(models) = &mut self.facts.models else { panic!("models") };
        models
    }

    fn account(&mut self) -> &mut Account {
        &mut self.facts.account
    }

    /// A variable that Claude Code has in force.
    fn set(&mut self, name: &str, value: &str) {
        self.models().wiring.env.insert(name.into(), value.into());
        let setter = Setter { place: SETTINGS.into(), managed: false, folder: false };
        self.models().setters.insert(name.into(), setter);
    }

    fn unset(&mut self, name: &str) {
        self.models().wiring.env.remove(name);
    }

    /// Where keys weren't to be had, nothing was asked with them.
    fn no_keys(&mut self, code: &Code) {
        self.credentials().identity = Probe::Failed(failure(code));
        if let Probe::Got(Some(session)) = &mut self.credentials().session {
            session.accepted = None;
        }
        *self.account() = Account { access: Probe::Failed(failure(code)), ..Account::default() };
    }

    /// No request reached a model; nobody said why.
    fn not_invoked(&mut self, why: &str) {
        for answer in self.account().invoked.values_mut() {
            *answer = Probe::NotTried(why.into());
        }
    }

    /// Every request to a model was answered so.
    fn answer(&mut self, with: &Invoked) {
        for answer in self.account().invoked.values_mut() {
            *answer = Probe::Got(with.clone());
        }
    }

    /// Every request to a model was lost.
    fn unheard(&mut self) {
        self.no_answer(&crate::code::aws::TIMEOUT);
    }

    /// Every model's request fails with this.
    fn no_answer(&mut self, code: &Code) {
        let runtime = self.facts.account.access.got().map_or_else(String::new, |access| access.runtime.clone());
        let host = runtime.trim_start_matches("https://").split('/').next().unwrap_or_default();
        for answer in self.account().invoked.values_mut() {
            *answer = Probe::Failed(failure_with(code, &[("host", host)]));
        }
    }

    /// What `--offline` leaves.
    fn offline(&mut self) {
        let offline = || "offline".to_owned();
        self.credentials().identity = Probe::NotTried(offline());
        self.credentials().clocks = Probe::NotTried(offline());
        if let Probe::Got(Some(session)) = &mut self.credentials().session {
            session.accepted = None;
        }
        self.facts.network = Probe::default();
        *self.account() = Account::default();
        let lost = |group: Group| crate::doctor::facts::Unfinished {
            group,
            part: group.name().into(),
            how: crate::doctor::facts::Lost::NotAsked,
        };
        self.facts.unfinished = [Group::Network, Group::PrivatePath, Group::Invoke].map(lost).into();
    }

    fn judged(&self) -> Report {
        judge(&self.facts, &self.profile, &Group::ALL)
    }
}

/// What is worth a word, but for what every machine with a private path hears: the way out that signing in needs.
fn said(report: &Report) -> Vec<(&'static str, Severity)> {
    let own = report.findings.iter().filter(|one| one.because.is_none() && one.severity >= Severity::Info);
    let mut own: Vec<_> = own.filter(|one| one.code != &crate::code::private_path::EGRESS).collect();
    // As a person reads it.
    let root = report.root_cause().map(|one| one.code);
    own.sort_by_key(|one| (Some(one.code) != root, std::cmp::Reverse(one.severity)));
    own.iter().map(|one| (one.code.id, one.severity)).collect()
}

/// The faults of the network, by what they are faults of.
const NETWORK: [(&str, &[Row]); 5] = [
    ("names", network::names::ROWS),
    ("way", network::way::ROWS),
    ("proxies", network::proxies::ROWS),
    ("tls", network::tls::ROWS),
    ("answers", network::answers::ROWS),
];

fn rows() -> impl Iterator<Item = &'static Row> {
    let own = [client::ROWS, credentials::ROWS, residency::ROWS, gateway::ROWS, trial::ROWS];
    own.into_iter().chain(NETWORK.map(|(_, rows)| rows)).flatten()
}

fn told(report: &Report, beside: &[&Code]) -> Vec<(&'static str, Severity)> {
    let beside = |code: &str| beside.iter().any(|one| one.id == code);
    said(report).into_iter().filter(|(code, _)| !beside(code)).collect()
}

/// Words of another cloud's than the profile's.
const AWSS: [&str; 4] = ["AWS", "Bedrock", "Route 53", "SSO"];

/// The rows' machines.
fn made(rows: &'static [Row], healthy: fn() -> Machine) -> impl Iterator<Item = (&'static str, Machine)> {
    rows.iter().map(move |row| {
        let mut it = healthy();
        (row.change)(&mut it);
        (row.name, it)
    })
}

/// Each row makes its own findings and none but them and `beside`, its error is the root, and every text is filled in
/// and fits, in both languages.
fn each_is_one_finding(
    rows: &'static [Row],
    healthy: fn() -> Machine,
    beside: &[&Code],
    fits: impl Fn(&Finding, &str) -> bool,
) {
    let mut table = String::new();
    for (row, (_, it)) in rows.iter().zip(made(rows, healthy)) {
        let report = it.judged();
        let (got, root) = (told(&report, beside), report.root_cause().map(|one| one.code.id));
        let error = row.found.iter().find(|(_, severity)| *severity == Severity::Error).map(|(code, _)| *code);
        if got != row.found || root != error {
            table += &format!("{}\n  expected {:?}\n  got      {got:?}, root {root:?}\n", row.name, row.found);
        }
        for finding in &report.findings {
            for lang in [Lang::En, Lang::Ja] {
                let fix = finding.fix.as_ref().map(|fix| fix.text.say(lang)).unwrap_or_default();
                let details = finding.detail.iter().map(|detail| detail.say(lang)).collect::<String>();
                let text = format!("{} {fix} {details}", finding.title(lang));
                assert!(!text.contains(['{', '}']), "{}: {text}", row.name);
                assert!(fits(finding, &text), "{}: {} {text}", row.name, finding.code.id);
            }
        }
    }
    assert!(table.is_empty(), "\n{table}");
}

/// Nothing is wrong, and each group says something.
fn is_well_in_each_group(report: &Report) {
    assert_eq!(report.root_cause(), None);
    for group in Group::ALL {
        let line = report.findings.iter().find(|one| one.group == group && one.severity != Severity::Skipped);
        assert!(line.is_some(), "{}: {:#?}", group.name(), report.findings);
    }
}

/// What is seen of a machine, and what is intended.
pub(in crate::doctor) type Seen = (Facts, Profile);

/// A kind of machine: one where all is well, and by groups, by name, those that differ from it.
pub(in crate::doctor) struct Kind {
    pub(in crate::doctor) name: &'static str,
    pub(in crate::doctor) healthy: Seen,
    pub(in crate::doctor) groups: Vec<Grouped>,
}

type Grouped = (&'static str, Vec<(&'static str, Seen)>);

pub(in crate::doctor) fn kinds() -> [Kind; 4] {
    let seen = |it: Machine| (it.facts, it.profile);
    let named =
        |all: &mut dyn Iterator<Item = (&'static str, Machine)>| all.map(|(name, it)| (name, seen(it))).collect();
    let of = |rows: &'static [Row]| named(&mut made(rows, healthy));
    let mut bedrock = vec![
        ("client", of(client::ROWS)),
        ("credentials", of(credentials::ROWS)),
        ("residency", of(residency::ROWS)),
        ("trial", of(trial::ROWS)),
    ];
    bedrock.extend(NETWORK.map(|(name, rows)| (name, of(rows))));
    let on = |name, healthy, groups| Kind { name, healthy: seen(healthy), groups };
    [
        on("bedrock", healthy(), bedrock),
        on("vertex", vertex::on_vertex(), vec![("faults", named(&mut vertex::machines()))]),
        on("foundry", foundry::on_foundry(), vec![("faults", named(&mut foundry::machines()))]),
        on("gateway", gateway::on_gateway(), vec![("faults", of(gateway::ROWS))]),
    ]
}

/// Machines that aren't one of Bedrock's with a fault.
fn of_other_clouds() -> impl Iterator<Item = (&'static str, Machine)> {
    vertex::machines().chain(foundry::machines())
}

fn machine(row: &Row) -> Machine {
    let mut machine = healthy();
    (row.change)(&mut machine);
    machine
}

#[test]
fn a_healthy_machine_has_a_good_line_for_each_group_and_nothing_else() {
    let report = healthy().judged();
    assert_eq!(said(&report), []);
    for group in Group::ALL {
        let well = report.findings.iter().any(|one| one.group == group && one.severity == Severity::Ok);
        assert!(well, "{}: {:#?}", group.name(), report.findings);
    }
}

#[test]
fn each_fault_is_one_finding_and_what_follows_from_it_is_silent() {
    let mut wrong = 0;
    let mut table = String::new();
    for row in rows() {
        let report = machine(row).judged();
        let got = said(&report);
        let errors: Vec<_> = row.found.iter().filter(|(_, severity)| *severity == Severity::Error).collect();
        let root = report.root_cause().map(|one| one.code.id);
        let is_right = got == row.found && errors.len() <= 1 && root == errors.first().map(|(code, _)| *code);
        if !is_right {
            wrong += 1;
            table += &format!("{}\n  expected {:?}\n  got      {got:?}, root {root:?}\n", row.name, row.found);
        }
    }
    assert_eq!(wrong, 0, "\n{table}");
}

/// Whatever group is asked for, a cause in another one is shown with what it silences, and nothing is an error twice.
#[test]
fn a_group_by_itself_has_one_error_at_most() {
    let mut wrong = Vec::new();
    let machines = rows().map(|row| (row.name, machine(row)));
    for (name, machine) in machines.chain(of_other_clouds()) {
        for group in Group::ALL {
            let report = judge(&machine.facts, &machine.profile, &[group]);
            let errors = report.findings.iter().filter(|one| one.severity == Severity::Error);
            let errors: Vec<_> = errors.map(|one| one.code.id).collect();
            if errors.len() > 1 {
                wrong.push((name, group.name(), errors));
            }
        }
    }
    assert_eq!(wrong, []);
}

/// Good lines are about what was seen: where something is amiss they say no more than holds beside it.
#[test]
fn what_is_called_well_holds_beside_what_is_not() {
    use crate::code::{client, identity, invoke, network, private_path, residency as place};
    for row in rows() {
        let machine = machine(row);
        let report = machine.judged();
        let is_well = |code: &Code| report.findings.iter().any(|one| one.code == code && one.severity == Severity::Ok);
        let seen = &machine.facts;
        if is_well(&identity::SIGNED_IN) || is_well(&identity::KEYS_ACCEPTED) {
            assert!(seen.credentials.as_ref().and_then(|seen| seen.aws()?.identity.got()).is_some(), "{}", row.name);
        }
        if is_well(&network::REACHED) {
            let troubled = ["GK-NET-012", "GK-NET-036"].iter().any(|code| row.found.iter().any(|(one, _)| one == code));
            assert!(seen.network.got().is_some() && !troubled, "{}", row.name);
        }
        if is_well(&place::STAYS) {
            let standings = crate::doctor::residency::residency(seen, &machine.profile);
            let is_proven = standings.iter().all(|one| one.verdict == crate::report::Residence::Proven);
            assert!(is_proven && seen.account.access.got().is_some(), "{}", row.name);
        }
        if is_well(&invoke::ANSWERED) {
            let is_bad =
                |answer: &Probe<Invoked>| !matches!(answer, Probe::Got(Invoked::Answered) | Probe::NotTried(_));
            assert!(!seen.account.invoked.values().any(is_bad), "{}", row.name);
        }
        let has_error =
            |group: Group| report.findings.iter().any(|one| one.group == group && one.severity == Severity::Error);
        assert!(!(is_well(&private_path::PRIVATE) && has_error(Group::PrivatePath)), "{}", row.name);
        assert!(
            !(is_well(&client::AS_INTENDED) && seen.client.as_ref().unwrap().settings.got().is_none()),
            "{}",
            row.name
        );
    }
}

/// What is sent to somebody is in one language, the words for what was seen included.
#[test]
fn a_text_that_can_be_sent_has_nothing_of_ours_in_another_language() {
    let of_ours = seen::ALL.iter().map(|(_, words)| *words);
    let of_ours: Vec<_> = of_ours.filter(|words| words.en.contains(' ') && !words.en.contains('{')).collect();
    let (mut told, mut wrong) = (0, Vec::new());
    for (name, machine) in rows().map(|row| (row.name, machine(row))).chain(of_other_clouds()) {
        let report = machine.judged();
        for fix in report.findings.iter().filter_map(|one| one.fix.as_ref()).filter(|fix| fix.kind == FixKind::Ask) {
            let (en, ja) = (fix.text.say(Lang::En), fix.text.say(Lang::Ja));
            told += of_ours.iter().filter(|words| en.contains(words.en) && ja.contains(words.ja)).count();
            wrong.extend(of_ours.iter().filter(|words| ja.contains(words.en)).map(|words| (name, words.en)));
        }
    }
    assert_eq!(wrong, []);
    assert!(told > 12, "{told}");
}

/// A tick, or none, but never a blank.
#[test]
fn of_every_group_something_is_said() {
    let mut blank = Vec::new();
    let machines = rows().map(|row| (row.name, machine(row)));
    for (name, machine) in machines.chain(of_other_clouds()) {
        let report = machine.judged();
        let is_said = |group: &Group| report.findings.iter().any(|one| one.group == *group);
        blank.extend(Group::ALL.iter().filter(|group| !is_said(group)).map(|group| (name, group.name())));
    }
    assert_eq!(blank, []);
}

#[test]
fn every_rule_is_seen_to_speak() {
    let machines = rows().map(machine).chain([healthy()]).chain(of_other_clouds().map(|(_, machine)| machine));
    let findings = machines.flat_map(|machine| machine.judged().findings);
    let seen: BTreeSet<_> = findings.filter(|one| one.because.is_none()).map(|one| one.code.id).collect();
    let mute: Vec<_> = RULES.iter().map(|rule| rule.code.id).filter(|code| !seen.contains(code)).collect();
    assert_eq!(mute, [""; 0], "no row produces these");
}

/// What is wrong has a remedy, and nothing that should be filled in stands there as it is.
#[test]
fn what_is_said_is_whole_in_both_languages() {
    let blank = |text: &str| {
        let names = crate::messages::placeholders(text);
        names.iter().any(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'))
    };
    let mut wrong = Vec::new();
    let machines = rows().map(|row| (row.name, machine(row)));
    for (name, machine) in machines.chain(of_other_clouds()) {
        let report = machine.judged();
        for finding in report.findings.iter().filter(|one| one.because.is_none()) {
            // A bug is nobody's to mend here.
            let needs_fix = finding.severity >= Severity::Warning && finding.code.exit != crate::code::Exit::Bug;
            if needs_fix && finding.fix.is_none() {
                wrong.push(format!("{name}: nothing mends {}", finding.code.id));
            }
            // Somebody else gets a text that can be sent; oneself does it.
            let is_own = finding.fix.as_ref().is_none_or(|fix| (fix.who == Who::You) == (fix.kind != FixKind::Ask));
            if !is_own {
                wrong.push(format!("{name}: {} is asked of the wrong person", finding.code.id));
            }
            let texts = [Lang::En, Lang::Ja].into_iter().flat_map(|lang| texts(finding, lang));
            let unfilled = texts.filter(|text| blank(text) || text.trim().is_empty());
            wrong.extend(unfilled.map(|text| format!("{name}: {}: {text}", finding.code.id)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn texts(finding: &Finding, lang: Lang) -> Vec<String> {
    let fix = finding.fix.iter().map(|fix| fix.text.say(lang));
    finding.detail.iter().map(|line| line.say(lang)).chain(fix).chain([finding.title(lang)]).collect()
}
