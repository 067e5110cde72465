//! Each rule with the facts that it speaks of, and a healthy machine beside it.

use std::collections::BTreeSet;

use super::*;
use crate::claude::Scope;
use crate::claude::installed::Starter;
use crate::doctor::facts::client::{
    Applied, ClientFacts, Decided, Difference, FileKind, Hook, Led, Leftover, LostHeader, Misplaced, Name, Place,
    Program, Refusal, Runs, State, Unread, Why, Wrong,
};
use crate::doctor::facts::{Failure, Probe};
use crate::doctor::judge;
use crate::messages::{Lang, client as reasons, doctor_client as words};
use crate::models::verified::{Broken, Later, Obeys, Verified};
use crate::profile::GatewayKind;
use crate::profile::testing::behind_gateway;
use crate::report::{FixKind, Group, Severity, Who};

/// A machine that setup has just left, with nothing but Claude Code on it.
pub(in crate::doctor::rules) fn healthy() -> (Facts, Profile) {
    let mut profile = Profile::default().named("acme");
    profile.claude.minimum_version = "2.1.224".into();
    profile.support.contact = "#claude-help".into();
    let switches = ["CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "DISABLE_AUTOUPDATER"];
    let switches = switches.map(|name| (name.to_owned(), "1".to_owned()));
    let client = ClientFacts {
        wrappers: Vec::new(),
        programs: vec![program("/usr/bin/claude", "2.1.328", Starter::Terminal)],
        known: "2.1.328".into(),
        verified: Some(Verified {
            from: "2.1.328".into(),
            to: "2.1.329".into(),
            managed_from: "2.1.105".into(),
            broken: vec![Broken { version: "2.1.340".into(), why: "pins are ignored".into() }],
        }),
        obeys: Some(Obeys {
            from: "2.1.50".into(),
            later: vec![later("PreModelSwitch", "2.1.280", false), later("onFailure", "2.1.310", true)],
        }),
        written: BTreeSet::new(),
        breaking: Vec::new(),
        unread: Vec::new(),
        settings: Probe::Got(Settings {
            scope: Scope::User,
            applied: Applied::Yes,
            kept: 40,
            differing: Vec::new(),
            leftovers: Vec::new(),
            hidden: Vec::new(),
            torn: None,
            elsewhere: Vec::new(),
            in_use: None,
        }),
        names: vec![name("AWS_REGION", true), name("HTTPS_PROXY", true), name("theirs", false)],
        misplaced: Vec::new(),
        home_only: None,
        stopping: Vec::new(),
        untried: Vec::new(),
        before_tools: Vec::new(),
        adding: [].into(),
        joined: None,
        unsent: None,
        lost_headers: Vec::new(),
        quoted: Vec::new(),
        led: Vec::new(),
        refusals: Vec::new(),
        moved: [].into(),
        nowhere: Vec::new(),
        dangling: [].into(),
        unusable: [].into(),
        hook: Some(Hook { program: "/usr/bin/genkan".into(), runs: Runs::Version("0.1.0".into()) }),
        switches: switches.into(),
        guard: None,
    };
    let at = "2026-11-20T09:00:00Z".parse().unwrap();
    (Facts { client: Some(client), ..Facts::new(at, String::new()) }, profile)
}

pub(in crate::doctor::rules) fn program(path: &str, version: &str, starter: Starter) -> Program {
    Program { path: path.into(), version: Some(version.into()), starter, is_empty: false }
}

pub(in crate::doctor::rules) fn name(name: &str, is_variable: bool) -> Name {
    Name { name: name.into(), place: "settings.json".into(), managed: false, is_variable }
}

pub(in crate::doctor::rules) fn unread(scope: Scope, why: Why) -> Unread {
    Unread { place: "/x/settings.json".into(), scope: Some(scope), why }
}

pub(in crate::doctor::rules) fn broken() -> Why {
    Why::NotJson { line: 2, column: 3, reason: reasons::COMMENT.en.into() }
}

pub(in crate::doctor::rules) fn wrong() -> Vec<Wrong> {
    vec![Wrong { key: "awsAuthRefresh".into(), expected: "a string".into(), found: "a number".into() }]
}

pub(in crate::doctor::rules) fn differs(key: &str, state: State) -> Difference {
    Difference {
        file: "/h/.claude/settings.json".into(),
        kind: FileKind::Client,
        key: key.into(),
        state,
        was: None,
        wanted: Some("1".into()),
        by: (state == State::Overridden).then(|| "/p/.claude/settings.json".into()),
        by_managed: false,
        by_profile: None,
        rights: None,
    }
}

pub(in crate::doctor::rules) fn left(name: &str, why: crate::messages::Message) -> Leftover {
    Leftover { name: name.into(), value: None, place: "shell".into(), managed: false, why: why.en.into() }
}

/// Codes and severities.
type Found = Vec<(&'static str, Severity)>;

/// Code and severity of everything that a change of the healthy machine brings, what follows from another left out.
fn found(change: impl FnOnce(&mut ClientFacts)) -> Found {
    let (mut facts, profile) = healthy();
    change(facts.client.as_mut().unwrap());
    let report = judge(&facts, &profile, &Group::ALL);
    let mut all = report.findings.into_iter();
    // Whom else it calls is said of every machine.
    let is_quiet = |code: &str| code == "GK-CLI-025";
    let said = all.by_ref().filter(|one| one.severity > Severity::Skipped && !is_quiet(one.code.id));
    said.map(|one| (one.code.id, one.severity)).collect()
}

fn with_settings(change: impl FnOnce(&mut Settings)) -> Found {
    found(|client| {
        let Probe::Got(settings) = &mut client.settings else { unreachable!() };
        change(settings);
    })
}

use Severity::{Error, Info, Warning};

#[test]
fn a_healthy_client_brings_nothing() {
    assert_eq!(found(|_| ()), []);
    let (mut facts, profile) = healthy();
    facts.client = None;
    assert!(judge(&facts, &profile, &Group::ALL).findings.is_empty(), "what wasn't looked at isn't judged");
}

fn later(name: &str, from: &str, stops: bool) -> Later {
    Later { names: vec![name.to_owned()], from: from.to_owned(), stops }
}

/// What a version doesn't do is weighed by what the profile writes, and said in place of its age.
#[test]
fn a_version_that_does_not_do_what_is_written() {
    for (version, written, starter, expected) in [
        ("2.1.49", &[][..], Starter::Terminal, Some(("GK-CLI-054", Error))),
        ("2.1.49", &["onFailure"], Starter::Editor, Some(("GK-CLI-054", Warning))),
        ("2.1.240", &["PreModelSwitch"], Starter::Terminal, Some(("GK-CLI-055", Warning))),
        ("2.1.240", &["PreModelSwitch", "onFailure"], Starter::Terminal, Some(("GK-CLI-055", Error))),
        ("2.1.240", &["onFailure"], Starter::Editor, Some(("GK-CLI-055", Warning))),
        ("2.1.309", &["onFailure"], Starter::Terminal, Some(("GK-CLI-055", Error))),
        ("2.1.309", &["PreModelSwitch"], Starter::Terminal, Some(("GK-CLI-051", Info))),
        ("2.1.328", &["PreModelSwitch", "onFailure"], Starter::Terminal, None),
    ] {
        let found = found(|client| {
            let own = program("/a", "2.1.328", Starter::Terminal);
            let others = if starter == Starter::Editor { vec![own] } else { Vec::new() };
            client.programs = others.into_iter().chain([program("/b", version, starter)]).collect();
            client.written = written.iter().map(|name| (*name).to_owned()).collect();
        });
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{version} {written:?} {starter:?}");
    }
}

/// Where the residency isn't looked at, it is at least too old.
#[test]
fn one_that_lets_requests_out_is_too_old_where_the_residency_is_not_looked_at() {
    for (minimum, needed) in [("", "2.1.50"), ("2.1.40", "2.1.50"), ("2.1.307", "2.1.307")] {
        let (mut facts, mut profile) = healthy();
        profile.claude.minimum_version = minimum.into();
        facts.client.as_mut().expect("a client").programs = vec![program("/a", "2.1.49", Starter::Terminal)];
        let report = judge(&facts, &profile, &[Group::Client]);
        let faults: Vec<_> = report.findings.iter().filter(|one| one.severity == Error).collect();
        let [one] = faults[..] else { panic!("{faults:?}") };
        assert_eq!(one.code.id, "GK-CLI-005");
        assert!(one.title(Lang::En).contains(needed), "{}", one.title(Lang::En));
    }
}

#[test]
fn the_programs() {
    let old = |at: &str, starter| program(at, "2.1.100", starter);
    type Change = fn(&mut ClientFacts);
    let cases: [(&str, Vec<Program>, Found); 10] = [
        ("none", vec![], vec![("GK-CLI-004", Error)]),
        ("an editor's alone", vec![program("/e", "2.1.328", Starter::Editor)], vec![]),
        ("old", vec![old("/a", Starter::Terminal)], vec![("GK-CLI-005", Error)]),
        (
            "an old extension",
            vec![program("/a", "2.1.328", Starter::Terminal), old("/e", Starter::Editor)],
            vec![("GK-CLI-005", Warning)],
        ),
        (
            "two",
            vec![program("/a", "2.1.328", Starter::Terminal), program("/b", "2.1.300", Starter::Nobody)],
            vec![("GK-CLI-020", Info)],
        ),
        (
            "two alike",
            vec![program("/a", "2.1.328", Starter::Terminal), program("/b", "2.1.328", Starter::Nobody)],
            vec![],
        ),
        ("newer", vec![program("/a", "2.2.0", Starter::Terminal)], vec![("GK-CLI-021", Info)]),
        ("the last that was run", vec![program("/a", "2.1.329", Starter::Terminal)], vec![]),
        ("older", vec![program("/a", "2.1.300", Starter::Terminal)], vec![("GK-CLI-051", Info)]),
        ("broken", vec![program("/a", "2.1.340", Starter::Terminal)], vec![("GK-CLI-052", Warning)]),
    ];
    for (case, programs, expected) in cases {
        assert_eq!(found(|client| client.programs = programs), expected, "{case}");
    }
    let managed: Change = |client| {
        client.programs.push(program("/b", "2.1.32", Starter::Nobody));
        if let Probe::Got(settings) = &mut client.settings {
            settings.scope = Scope::Managed;
        }
    };
    assert_eq!(found(managed), [("GK-CLI-053", Error), ("GK-CLI-020", Info)], "one beside it defeats it as well");
    let mute: Change = |client| client.programs[0].version = None;
    assert_eq!(found(mute), [], "of an unknown age nothing is said");
    let empty = |starter| {
        move |client: &mut ClientFacts| (client.programs[0].is_empty, client.programs[0].starter) = (true, starter)
    };
    assert_eq!(found(empty(Starter::Terminal)), [("GK-CLI-071", Error)]);
    assert_eq!(found(empty(Starter::Nobody)), [], "nobody starts it");
}

#[test]
fn what_is_not_read_is_named_and_silences_what_follows() {
    let lost = |client: &mut ClientFacts| {
        client.settings =
            Probe::Failed(Failure { code: "GK-DOC-001".into(), message: "x".into(), cause: vec![], args: [].into() });
    };
    for (scope, why, expected) in [
        (Scope::User, broken(), ("GK-CLI-001", Error)),
        (Scope::Local, broken(), ("GK-CLI-001", Warning)),
        (Scope::Managed, broken(), ("GK-CLI-003", Error)),
        (Scope::User, Why::TooLarge(2_097_153), ("GK-CLI-103", Error)),
        (Scope::Managed, Why::TooLarge(2_097_153), ("GK-CLI-103", Error)),
        (Scope::Project, Why::TooLarge(2_097_153), ("GK-CLI-103", Warning)),
        (Scope::User, Why::Rejected(wrong()), ("GK-CLI-002", Error)),
        (Scope::Project, Why::Rejected(wrong()), ("GK-CLI-002", Warning)),
        (Scope::Managed, Why::Ignored(wrong()), ("GK-CLI-022", Warning)),
        (Scope::User, Why::Unreadable("denied".into()), ("GK-CLI-023", Error)),
    ] {
        assert_eq!(found(|client| client.unread = vec![unread(scope, why)]), [expected], "{scope}");
    }
    let both = found(|client| {
        lost(client);
        client.unread = vec![unread(Scope::User, broken())];
    });
    assert_eq!(both, [("GK-CLI-001", Error)], "the cause alone");
    assert_eq!(found(lost), [("GK-CLI-024", Error)]);
}

#[test]
fn windows_file_that_wsl_may_not_read_says_what_else_is_idle() {
    for (place, idle, ask) in [
        ("/etc/claude-code/managed-settings.json", words::POLICY_IDLE, "0644"),
        ("/mnt/c/Program Files/ClaudeCode/managed-settings.d/10-x.json", words::POLICY_IDLE_IN_WSL, "/etc/wsl.conf"),
    ] {
        let (mut facts, profile) = healthy();
        let denied = unread(Scope::Managed, Why::Denied("Permission denied (os error 13)".into()));
        facts.client.as_mut().unwrap().unread = vec![Unread { place: place.into(), ..denied }];
        let report = judge(&facts, &profile, &[Group::Client]);
        let finding = report.findings.iter().find(|finding| finding.code.id == "GK-CLI-023").expect("a finding");
        assert_eq!(finding.detail[0].text(), idle);
        let fix = finding.fix.as_ref().unwrap().text.say(crate::messages::Lang::En);
        assert!(fix.contains(ask), "{fix}");
    }
}

#[test]
fn an_administrators_file_is_asked_for_and_ones_own_is_mended() {
    for (scope, who, kind) in [(Scope::User, Who::You, FixKind::Edit), (Scope::Managed, Who::DeviceAdmin, FixKind::Ask)]
    {
        let (mut facts, profile) = healthy();
        facts.client.as_mut().unwrap().unread = vec![unread(scope, broken())];
        let report = judge(&facts, &profile, &[Group::Client]);
        let root = report.root_cause().unwrap();
        let fix = root.fix.as_ref().unwrap();
        assert_eq!((fix.who, fix.kind), (who, kind));
        let said = fix.text.say(crate::messages::Lang::Ja);
        assert_eq!(said.contains("#claude-help"), scope == Scope::Managed, "{said}");
        assert_eq!(root.detail[0].text(), reasons::COMMENT, "the reason is found again, in both languages");
    }
    let place = |managed| Place { name: "/p/settings.json".into(), managed };
    let led = |managed| Led {
        name: "AWS_CONFIG_FILE".into(),
        value: "~/config".into(),
        place: place(managed).name,
        managed,
        instead: "/h/.aws/config".into(),
        is_there: false,
    };
    let slip = |slip, is_variable, managed| Name { managed, ..name(slip, is_variable) };
    let lost_header = |by| LostHeader { name: "X-Team".into(), place: "shell".into(), by };
    type Edit<'a> = (&'a str, &'a dyn Fn(&mut ClientFacts, bool));
    let edits: [Edit<'_>; 7] = [
        ("GK-CLI-015", &|client, managed| client.names = vec![slip("AWS_REGOIN", true, managed)]),
        ("GK-CLI-089", &|client, managed| client.names = vec![slip("AWS_REGION", false, managed)]),
        ("GK-CLI-090", &|client, managed| client.joined = Some(place(managed))),
        ("GK-CLI-093", &|client, managed| client.lost_headers = vec![lost_header(place(managed))]),
        ("GK-CLI-095", &|client, managed| client.quoted = vec![("AWS_REGION".into(), place(managed))]),
        ("GK-CLI-091", &|client, managed| client.led = vec![led(managed)]),
        ("GK-CLI-075", &|client, managed| client.refusals = vec![Refusal::Bypass { place: place(managed) }]),
    ];
    for (code, set) in edits {
        for (managed, who) in [(false, Who::You), (true, Who::DeviceAdmin)] {
            let (mut facts, profile) = healthy();
            set(facts.client.as_mut().unwrap(), managed);
            let report = judge(&facts, &profile, &[Group::Client]);
            let fix =
                report.findings.iter().find(|finding| finding.code.id == code).and_then(|found| found.fix.as_ref());
            let fix = fix.unwrap_or_else(|| panic!("no {code}"));
            assert_eq!(fix.who, who, "{code}");
            let said = fix.text.say(crate::messages::Lang::En);
            assert_eq!(said.contains("#claude-help"), managed, "{said}");
        }
    }
}

#[test]
fn the_profiles_values() {
    let differing = |all: Vec<Difference>| with_settings(|settings| settings.differing = all);
    for (case, all, expected) in [
        ("a region", vec![differs("env.AWS_REGION", State::Drifted)], vec![("GK-CLI-011", Error)]),
        ("a helper", vec![differs("awsAuthRefresh", State::Missing)], vec![("GK-CLI-011", Error)]),
        ("a list", vec![differs("availableModels", State::Missing)], vec![("GK-CLI-011", Error)]),
        ("a switch", vec![differs("env.DISABLE_AUTOUPDATER", State::Missing)], vec![("GK-CLI-011", Warning)]),
        ("a pin", vec![differs("env.ANTHROPIC_DEFAULT_OPUS_MODEL", State::Dialog)], vec![("GK-CLI-011", Warning)]),
        (
            "an editor's",
            vec![Difference { kind: FileKind::Editor, ..differs("x[AWS_REGION]", State::Drifted) }],
            vec![("GK-CLI-011", Warning)],
        ),
        ("another layer's", vec![differs("env.AWS_REGION", State::Overridden)], vec![("GK-CLI-012", Error)]),
        (
            "both",
            vec![differs("env.AWS_REGION", State::Overridden), differs("model", State::Drifted)],
            vec![("GK-CLI-012", Error), ("GK-CLI-011", Error)],
        ),
    ] {
        assert_eq!(differing(all), expected, "{case}");
    }
    for applied in [Applied::No, Applied::Off] {
        let never = with_settings(|settings| {
            settings.applied = applied;
            settings.differing = vec![differs("env.AWS_REGION", State::Missing)];
            settings.leftovers = vec![left("CLAUDE_CODE_SKIP_BEDROCK_AUTH", reasons::UNSIGNED)];
        });
        assert_eq!(never, [("GK-CLI-010", Error)], "one word for all of it");
    }
    let by_hand = with_settings(|settings| settings.applied = Applied::No);
    assert_eq!(by_hand, [], "as intended, whoever wrote it");
}

#[test]
fn an_embedded_profile_that_nobody_has_chosen_points_to_the_organizations_own() {
    for (name, other, is_pointed) in
        [("bedrock-jp", None, true), ("bedrock-jp", Some("acme"), false), ("acme", None, false)]
    {
        let (mut facts, mut profile) = healthy();
        profile.name = name.to_owned();
        let Probe::Got(settings) = &mut facts.client.as_mut().unwrap().settings else { unreachable!() };
        settings.applied = Applied::No;
        settings.differing = vec![differs("env.AWS_REGION", State::Missing)];
        settings.in_use = other.map(str::to_owned);
        let findings = judge(&facts, &profile, &Group::ALL).findings;
        let finding = findings.iter().find(|finding| finding.code.id == "GK-CLI-010").unwrap();
        let said: Vec<_> = finding.detail.iter().map(|detail| detail.say(Lang::En)).collect();
        assert_eq!(said.concat().contains("genkan setup --profile FILE"), is_pointed, "{name}: {said:?}");
    }
}

/// The rows of Claude Code sheet's table that the routing table holds.
#[test]
fn what_leads_elsewhere_beside_them() {
    let cases = [
        ("CLAUDE_CODE_USE_VERTEX", reasons::OTHER_PROVIDER, ("GK-CLI-014", Warning)),
        ("CLAUDE_CODE_USE_MANTLE", reasons::MANTLE, ("GK-CLI-006", Error)),
        ("CLAUDE_CODE_USE_BEDROCK", reasons::BEDROCK_OFF, ("GK-CLI-006", Error)),
        ("ANTHROPIC_BEDROCK_BASE_URL", reasons::OTHER_ENDPOINT, ("GK-CLI-006", Error)),
        ("ANTHROPIC_BASE_URL", reasons::DORMANT_ADDRESS, ("GK-CLI-014", Warning)),
        ("ANTHROPIC_API_KEY", reasons::DORMANT_KEY, ("GK-CLI-014", Warning)),
        ("AWS_BEARER_TOKEN_BEDROCK", reasons::BEARER, ("GK-CLI-006", Error)),
        ("AWS_SECRET_ACCESS_KEY", reasons::PLAIN_SECRET, ("GK-CLI-006", Error)),
        ("CLAUDE_CODE_SKIP_BEDROCK_AUTH", reasons::UNSIGNED, ("GK-CLI-006", Error)),
        ("NODE_TLS_REJECT_UNAUTHORIZED", reasons::TLS_OFF, ("GK-CLI-006", Error)),
        ("HTTPS_PROXY", reasons::PROXY_SCHEME, ("GK-CLI-006", Error)),
        ("ANTHROPIC_BEDROCK_ENDPOINT_URL", reasons::UNKNOWN_ENDPOINT, ("GK-CLI-014", Warning)),
        ("allowedProviders", reasons::PROVIDER_NOT_ALLOWED, ("GK-CLI-006", Error)),
    ];
    for (name, why, expected) in cases {
        let seen = with_settings(|settings| settings.leftovers = vec![left(name, why)]);
        assert_eq!(seen, [expected], "{name}");
    }
    let helper = || left("apiKeyHelper", reasons::FOLDER_COMMAND);
    assert_eq!(with_settings(|settings| settings.leftovers = vec![helper()]), [("GK-CLI-083", Warning)]);
    let sent = with_settings(|settings| {
        settings.leftovers = vec![helper(), left("CLAUDE_CODE_SKIP_BEDROCK_AUTH", reasons::UNSIGNED)];
    });
    assert_eq!(sent, [("GK-CLI-006", Error), ("GK-CLI-006", Error)], "unsigned requests carry its key");
    let hidden = with_settings(|settings| settings.hidden = vec![left("model", reasons::HIDDEN_SOURCE)]);
    assert_eq!(hidden, [("GK-CLI-013", Warning)]);
}

#[test]
fn a_slip_is_seen_and_a_stranger_is_not() {
    for (typed, is_variable, known) in [
        ("ANTHROPIC_DEFAULT_OPUS_MODLE", true, Some("ANTHROPIC_DEFAULT_OPUS_MODEL")),
        ("CLAUDE_CODE_USE_BEDROK", true, Some("CLAUDE_CODE_USE_BEDROCK")),
        ("aws_region", true, Some("AWS_REGION")),
        ("ANTHROPIC_DEFAULT_OPUS_MODEL", true, None),
        // The routing table has a word of its own for these.
        ("ANTHROPIC_BEDROCK_REGION", true, None),
        ("CLAUDE_CODE_MODEL", true, None),
        ("HTTP_PROXY", true, None),
        ("AWS_PAGER", true, None),
        ("AWS_ROLE_ARN", true, None),
        ("CLAUDE_CODE_ENTRYPOINT", true, None),
        ("ANTHROPIC_LOG", true, None),
        ("awsAuthRefesh", false, Some("awsAuthRefresh")),
        ("aws_auth_refresh", false, Some("awsAuthRefresh")),
        ("Env", false, Some("env")),
        ("AWS_REGION", false, None),
        ("en", false, None),
        ("hook", false, Some("hooks")),
        ("mySettings", false, None),
    ] {
        let (mut facts, profile) = healthy();
        facts.client.as_mut().unwrap().names = vec![name(typed, is_variable)];
        let report = judge(&facts, &profile, &[Group::Client]);
        let found = report.findings.iter().find(|one| one.code.id == "GK-CLI-015");
        let title = found.map(|one| one.title(Lang::En));
        let meant = title.as_deref().and_then(|title| title.rsplit_once("the right one is ")).map(|(_, known)| known);
        assert_eq!(meant, known, "{typed}: {title:?}");
    }
}

#[test]
fn files_that_nobody_reads_and_the_hooks_program() {
    let misplaced = |keys: &[&str]| Misplaced {
        file: "/h/.claude.json".into(),
        keys: keys.iter().map(|key| (*key).to_owned()).collect(),
        meant: "/h/.claude/settings.json".into(),
    };
    assert_eq!(found(|client| client.misplaced = vec![misplaced(&["awsAuthRefresh"])]), [("GK-CLI-016", Warning)]);
    assert_eq!(found(|client| client.misplaced = vec![misplaced(&[])]), [("GK-CLI-017", Warning)]);
    for (runs, expected) in [
        (Runs::Missing, ("GK-CLI-018", Error)),
        (Runs::NotExecutable, ("GK-CLI-018", Error)),
        (Runs::Mute, ("GK-CLI-018", Error)),
        (Runs::Version("0.0.9".into()), ("GK-CLI-019", Info)),
    ] {
        assert_eq!(found(|client| client.hook.as_mut().unwrap().runs = runs), [expected]);
    }
}

#[test]
fn whom_else_it_calls_follows_the_switches() {
    let open = |switches: &[(&str, &str)]| {
        let (mut facts, profile) = healthy();
        let switches = switches.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        facts.client.as_mut().unwrap().switches = switches.collect();
        let report = judge(&facts, &profile, &[Group::Client]);
        let said = report.findings.into_iter().find(|one| one.code.id == "GK-CLI-025").unwrap();
        let hosts =
            said.detail.iter().map(|line| line.say(crate::messages::Lang::En).split(": ").next().unwrap().to_owned());
        (said.severity, hosts.collect::<Vec<_>>(), said.evidence.len())
    };
    let quiet = ("CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "1");
    let plugins = ("CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL", "true");
    let updater = ("DISABLE_AUTOUPDATER", "1");
    assert_eq!(open(&[]).1.len(), 4);
    let (severity, hosts, all) = open(&[quiet, plugins, updater]);
    assert_eq!((severity, hosts, all), (Severity::Info, vec!["api.anthropic.com".to_owned()], 5));
    let closed = open(&[quiet, plugins, updater, ("skipWebFetchPreflight", "true")]);
    assert_eq!((closed.0, closed.1.len()), (Severity::Ok, 0));
    let own = [quiet, plugins, updater, ("skipWebFetchPreflight", "true"), ("CLAUDE_CODE_ENABLE_TELEMETRY", "1")];
    let own: Vec<_> = own.into_iter().chain([("OTEL_EXPORTER_OTLP_ENDPOINT", "https://otel.acme.example")]).collect();
    assert_eq!(open(&own).1, ["https://otel.acme.example"], "the collector is named");
}

#[test]
fn what_the_guard_stopped_is_told_and_what_it_let_through_is_not() {
    let told = |outside, unclear| {
        let (mut facts, profile) = healthy();
        let last = Some(("2026-11-20T08:00:00Z".to_owned(), "GK-GRD-001".to_owned()));
        facts.client.as_mut().unwrap().guard = Some(Decided { all: 7, outside, unclear, last });
        let found = judge(&facts, &profile, &[Group::Client]).findings;
        found.into_iter().find(|one| one.code.id == "GK-GRD-008").map(|one| (one.severity, one.evidence.len()))
    };
    for (outside, unclear, expected) in
        [(0, 0, None), (2, 0, Some((Severity::Info, 1))), (0, 1, Some((Severity::Info, 1)))]
    {
        assert_eq!(told(outside, unclear), expected, "{outside} {unclear}");
    }
}

/// What an older genkan wrote is judged too.
#[test]
fn facts_without_these_groups_are_read() {
    let old = r#"{"genkan":"0.0.9","at":"2026-11-20T09:00:00Z","profile":"","os":"linux"}"#;
    let facts: Facts = serde_json::from_str(old).unwrap();
    assert!(judge(&facts, &Profile::default(), &Group::ALL).findings.is_empty());
    let (facts, _) = healthy();
    let text = serde_json::to_string(&facts).unwrap();
    assert_eq!(serde_json::from_str::<Facts>(&text).unwrap(), facts);
}

#[test]
fn a_version_that_fails_behind_a_gateway_is_said_to_fail_there_and_not_on_bedrock() {
    let title = |profile: &Profile| {
        let report = judge(&healthy().0, profile, &Group::ALL);
        let found = report.findings.into_iter().find(|finding| finding.code.id == "GK-INV-016");
        found.map(|finding| finding.title(Lang::En))
    };
    let mut profile = healthy().1;
    profile.claude.broken_versions.insert("2.1.328".into(), "it says nothing".into());
    let url = "https://llm.acme.example";
    for (profile, service) in [
        (profile.clone(), "Bedrock"),
        (behind_gateway(profile.clone(), GatewayKind::Anthropic, url), "LLM gateway"),
        (behind_gateway(profile.clone(), GatewayKind::Bedrock, url), "LLM gateway"),
    ] {
        let expected = format!("Claude Code 2.1.328 is reported not to work with {service}: it says nothing");
        assert_eq!(title(&profile), Some(expected));
    }
}
