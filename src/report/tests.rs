//! Ten typical reports as a person sees them, in both languages and at two widths; what a sheet gives a program.

#![allow(unreachable_pub, dead_code, reason = "the macros declare public names, and a list of them")]

use std::fmt::Write as _;
use std::time::Duration;

use serde_json::json;

use super::human::{Detail, render};
use super::*;
use crate::code;
use crate::code::error_access;
use crate::code::error_text::ErrorText;
use crate::profile::Profile;
use crate::world::Ui;
use crate::world::ui::Colour;

crate::code::codes! {
    CLIENT "GK-T-001" Problem { "Claude Code {version}" / "Claude Code {version}" } help { "-" / "-" }
    SIGNED_IN "GK-T-002" Problem { "signed in as {role}, 6 h left" / "{role} としてサインイン済み、残り 6 時間" } help { "-" / "-" }
    WAYS "GK-T-003" Problem { "{count} hosts answer" / "{count} 個のホストが応答" } help { "-" / "-" }
    PRIVATE "GK-T-004" Problem { "bedrock-runtime is reached at 10.20.4.7" / "bedrock-runtime は 10.20.4.7 で到達" } help { "-" / "-" }
    INSIDE "GK-T-005" Problem { "every tier stays in Japan" / "すべてのティアが国内" } help { "-" / "-" }
    ANSWERS "GK-T-006" Problem { "{count} models answer" / "{count} 個のモデルが応答" } help { "-" / "-" }
    AWAY "GK-T-010" Remote { "You are not on the company network" / "社内ネットワークに接続していません" } help { "-" / "-" }
    ENDED "GK-T-011" Person { "The sign-in has ended" / "サインインの有効期限が切れています" } help { "-" / "-" }
    LEAVES "GK-T-012" Problem {
        "The opus tier is answered by {model}, which runs in {regions}" /
        "opus ティアは {model} が応答し、{regions} で処理されます"
    } help { "-" / "-" }
    PUBLIC "GK-T-013" Problem {
        "{host} is reached over the internet, and the profile requires a private path" /
        "プロファイルは閉域経路を必須としていますが、{host} にはインターネット経由で接続しています"
    } help { "-" / "-" }
    INTERCEPTED "GK-T-014" Problem {
        "{issuer} intercepts TLS, and Claude Code doesn't trust it" /
        "{issuer} が TLS を検査しており、Claude Code はその証明書を信頼していません"
    } help { "-" / "-" }
    DENIED "GK-T-015" Problem { "A service control policy denies {action}" / "サービスコントロールポリシーが {action} を拒否しています" } help { "-" / "-" }
    SLOW "GK-T-016" Problem { "{host} answers after {time} ms" / "{host} の応答に {time} ミリ秒かかります" } help { "-" / "-" }
    NEWER "GK-T-017" Problem { "Claude Code {version} is newer than what genkan was checked with" / "Claude Code {version} は genkan で確認済みのバージョンより新しいものです" } help { "-" / "-" }
    NO_STS "GK-T-018" Problem { "STS has no private endpoint here; nothing needs it" / "STS にはプライベートエンドポイントがありませんが、必要ありません" } help { "-" / "-" }
}

mod say {
    crate::messages::words! {
        RESOLVES: "{host} resolves to a public address; resolver {server} does not answer", "{host} が公開アドレスに解決され、リゾルバー {server} が応答しません";
        CONNECT: "connect the VPN, then: genkan doctor", "VPN に接続してから genkan doctor を実行してください";
        COMMAND: "{command}", "{command}";
        EDIT: "remove `env.ANTHROPIC_DEFAULT_OPUS_MODEL` from {file}, or run genkan setup", "{file} の `env.ANTHROPIC_DEFAULT_OPUS_MODEL` を削除するか、genkan setup を実行してください";
        SOMEBODY: "The value was changed after genkan had written it, probably by the client's “newer model” dialog.", "genkan が書き込んだ後に値が変更されています。クライアントの「新しいモデル」の確認画面による変更と思われます。";
        NOT_ASKED: "the account wasn't asked", "アカウントには確認していません";
        PLEASE_ROUTE: "From our network, bedrock-runtime.ap-northeast-1.amazonaws.com resolves to {address}, a public address. Please forward the zone to the Route 53 Resolver inbound endpoint, so that our VPC endpoint answers (port 443).", "社内から bedrock-runtime.ap-northeast-1.amazonaws.com の名前解決を行うと、公開アドレス {address} が返ります。VPC エンドポイント（ポート 443）が応答するよう、該当ゾーンを Route 53 Resolver のインバウンドエンドポイントへ転送していただけますか。";
    }
}

/// A script that asks for 0 takes a machine as well that nobody has looked at.
#[test]
fn what_was_not_checked_is_no_success() {
    let warning = |code, group| Finding::new(code, group, Severity::Warning);
    let of = |findings: Vec<Finding>| Report { findings }.exit(false);
    let unheard = || warning(&code::identity::UNHEARD, Group::Credentials);
    assert_eq!(of(vec![warning(&SLOW, Group::Network)]), Exit::Done);
    assert_eq!(of(vec![warning(&SLOW, Group::Network), unheard()]), Exit::Remote);
    assert_eq!(of(vec![warning(&code::report::LATE, Group::Network)]), Exit::Problem);
    assert_eq!(of(vec![unheard(), wrong(&ENDED, Group::Credentials)]), Exit::Person);
    let skipped_unheard = || Finding::new(&code::identity::UNHEARD, Group::Credentials, Severity::Skipped);
    assert_eq!(of(vec![skipped_unheard().evidence("timeout: resolve")]), Exit::Remote);
    let accepted = well(&SIGNED_IN, Group::Credentials, &[("role", "x")]);
    assert_eq!(of(vec![accepted, skipped_unheard().evidence("timeout: resolve")]), Exit::Done);
    // Nobody was to be asked.
    assert_eq!(of(vec![skipped_unheard()]), Exit::Done);
    let offline = Finding::new(&code::report::NOT_ASKED, Group::Invoke, Severity::Skipped);
    assert_eq!(of(vec![offline, skipped(&code::invoke::NO_ANSWER, Group::Invoke, &AWAY)]), Exit::Done);
}

/// The first warning of the sentence is one that isn't said of every machine, wherever it stands.
#[test]
fn what_is_always_said_is_never_the_first_of_several_warnings() {
    let standing = Finding::new(&code::foundry::NO_PROMISE, Group::Residency, Severity::Warning).with("regions", "x");
    let slow = || Finding::new(&SLOW, Group::Invoke, Severity::Warning).with("host", "acme").with("time", 9);
    let sentence = |findings: Vec<Finding>| {
        let text = render(&Ui::memory(Lang::En), &sheet(findings, &Group::ALL, Vec::new()), Detail::default());
        text.lines().next().unwrap_or_default().to_owned()
    };
    let both = sentence(healthy_but(vec![standing.clone(), slow()]));
    assert!(both.contains("acme answers after 9 ms"), "{both}");
    let alone = sentence(healthy_but(vec![standing]));
    assert!(alone.contains("Warning"), "{alone}");
}

/// What happened, and how it is shown.
struct Case {
    name: &'static str,
    findings: Vec<Finding>,
    groups: &'static [Group],
    detail: Detail,
    tiers: Vec<Tiered>,
}

fn well(code: &'static Code, group: Group, args: &[(&'static str, &str)]) -> Finding {
    args.iter().fold(Finding::new(code, group, Severity::Ok), |finding, (name, value)| finding.with(name, value))
}

fn skipped(code: &'static Code, group: Group, because: &'static Code) -> Finding {
    Finding { because: Some(because), ..Finding::new(code, group, Severity::Skipped) }
}

fn wrong(code: &'static Code, group: Group) -> Finding {
    Finding::new(code, group, Severity::Error)
}

/// A healthy machine, but for some findings that take the place of their group's.
fn healthy_but(others: Vec<Finding>) -> Vec<Finding> {
    let own = [
        well(&CLIENT, Group::Client, &[("version", "2.1.328")]),
        well(&SIGNED_IN, Group::Credentials, &[("role", "ClaudeCodeUser")]),
        well(&WAYS, Group::Network, &[("count", "6")]),
        well(&PRIVATE, Group::PrivatePath, &[]),
        well(&INSIDE, Group::Residency, &[]),
        well(&ANSWERS, Group::Invoke, &[("count", "4")]),
    ];
    own.into_iter().filter(|one| !others.iter().any(|other| other.group == one.group)).chain(others.clone()).collect()
}

fn tiers(first: Residence) -> Vec<Tiered> {
    let tier = |tier, model: &str, verdict, enforced_by: &[&str]| Tiered {
        tier,
        model: model.to_owned(),
        verdict,
        why: (verdict == Residence::Configured).then(|| say::NOT_ASKED.into()),
        enforced_by: enforced_by.iter().map(|by| (*by).to_owned()).collect(),
        untried: Vec::new(),
        regions: ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned).to_vec(),
        evidence: "GetInferenceProfile 2026-11-20T09:00:00Z".to_owned(),
    };
    vec![
        tier("opus", "jp.anthropic.claude-opus-5-5", first, &["managed-settings", "iam"]),
        tier("sonnet", "jp.anthropic.claude-sonnet-4-6", Residence::Proven, &["managed-settings"]),
        tier("haiku", "jp.anthropic.claude-haiku-4-5-20251001-v1:0", Residence::Configured, &[]),
    ]
}

fn cases() -> Vec<Case> {
    let all = &Group::ALL;
    let case = |name, findings| Case { name, findings, groups: all, detail: Detail::default(), tiers: Vec::new() };
    let away = || {
        wrong(&AWAY, Group::Network)
            .detail(
                Phrase::new(say::RESOLVES)
                    .with("host", "bedrock-runtime.ap-northeast-1.amazonaws.com")
                    .with("server", "10.20.0.53"),
            )
            .evidence("wiki.corp.acme.example: NXDOMAIN from 192.168.1.1")
            .fix(FixKind::Edit, Who::You, say::CONNECT)
    };
    let slow = || {
        Finding::new(&SLOW, Group::Network, Severity::Warning)
            .with("host", "sts.ap-northeast-1.amazonaws.com")
            .with("time", 240)
    };
    let leaves = || {
        wrong(&LEAVES, Group::Residency)
            .with("model", "global.anthropic.claude-opus-5-5")
            .with("regions", "any region")
            .detail(say::SOMEBODY.into())
            .evidence(
                "/home/taro/.claude/settings.json: env.ANTHROPIC_DEFAULT_OPUS_MODEL = global.anthropic.claude-opus-5-5",
            )
            .fix(FixKind::Edit, Who::You, Phrase::new(say::EDIT).with("file", "/home/taro/.claude/settings.json"))
            .remedy(Remedy::Setup)
    };
    let public = wrong(&PUBLIC, Group::PrivatePath)
        .with("host", "bedrock-runtime.ap-northeast-1.amazonaws.com")
        .evidence("getaddrinfo: 54.239.96.10 (public)")
        .evidence("nameserver 10.20.0.53: 54.239.96.10")
        .fix(FixKind::Ask, Who::NetworkTeam, Phrase::new(say::PLEASE_ROUTE).with("address", "54.239.96.10"));
    let mut texts = error_access::TEXTS.iter();
    let allow_list = texts.find(|text| *text.code == error_access::NOT_ALLOWED_BY_ORGANIZATION);
    let allow_list = allow_list.and_then(ErrorText::request).expect("a request");
    let denied = wrong(&DENIED, Group::Invoke)
        .with("action", "bedrock:InvokeModelWithResponseStream")
        .evidence("AccessDeniedException, request id 11112222-3333-4444-5555-666677778888")
        .fix(
            FixKind::Ask,
            Who::CloudAdmin,
            Phrase::new(allow_list)
                .with("action", "bedrock:InvokeModelWithResponseStream")
                .with("resource", "arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-opus-5-5")
                .with("role", "ClaudeCodeUser"),
        );
    let intercepted = (0..6)
        .fold(wrong(&INTERCEPTED, Group::Network).with("issuer", "ACME Web Gateway CA"), |finding, at| {
            finding.evidence(format_args!("host-{at}.amazonaws.com:443: issuer CN=ACME Web Gateway CA"))
        });
    let intercepted = intercepted.fix(
        FixKind::Run,
        Who::You,
        Phrase::new(say::COMMAND).with("command", "genkan setup --set network.ca_bundle=/etc/ssl/certs/acme.pem"),
    );
    let crashed = vec![
        wrong(&code::report::CRASHED, Group::Residency)
            .with("part", "account")
            .with("place", "src/doctor/probe/account.rs:42:7"),
        Finding::new(&code::report::LATE, Group::Network, Severity::Warning).with("part", "network"),
    ];
    vec![
        case("healthy", healthy_but(Vec::new())),
        case(
            "not on the company network",
            healthy_but(vec![
                away(),
                skipped(&PRIVATE, Group::PrivatePath, &AWAY),
                skipped(&INSIDE, Group::Residency, &AWAY),
                skipped(&ANSWERS, Group::Invoke, &AWAY),
            ]),
        ),
        case(
            "signed out",
            healthy_but(vec![
                wrong(&ENDED, Group::Credentials)
                    .fix(FixKind::Run, Who::You, Phrase::new(say::COMMAND).with("command", "genkan login"))
                    .remedy(Remedy::SignIn),
                skipped(&INSIDE, Group::Residency, &ENDED),
                skipped(&ANSWERS, Group::Invoke, &ENDED),
            ]),
        ),
        case("a model outside, and a slow way", healthy_but(vec![slow(), leaves()])),
        case("a public way where a private one is required", healthy_but(vec![public])),
        case("interception", healthy_but(vec![intercepted, skipped(&ANSWERS, Group::Invoke, &INTERCEPTED)])),
        case("denied by the organisation", healthy_but(vec![denied])),
        case(
            "warnings and notes alone",
            healthy_but(vec![
                Finding::new(&NEWER, Group::Client, Severity::Warning).with("version", "2.2.0"),
                Finding::new(&NO_STS, Group::PrivatePath, Severity::Info),
                well(&PRIVATE, Group::PrivatePath, &[]),
            ]),
        ),
        case(
            "offline: known from files alone",
            healthy_but(vec![
                Finding::new(&code::identity::KEPT, Group::Credentials, Severity::Info)
                    .with("session", "acme")
                    .with("time", "2026-11-20 15:00:00Z"),
                Finding::new(&code::report::NOT_ASKED, Group::Network, Severity::Skipped).with("group", "network"),
                Finding::new(&code::report::NOT_ASKED, Group::PrivatePath, Severity::Skipped)
                    .with("group", "private-path"),
                Finding::new(&code::residency::CONFIGURED, Group::Residency, Severity::Info)
                    .with("tiers", "opus, sonnet, haiku, fable")
                    .with("regions", "ap-northeast-1, ap-northeast-3"),
                Finding::new(&code::report::NOT_ASKED, Group::Invoke, Severity::Skipped).with("group", "invoke"),
            ]),
        ),
        case("genkan's own failures", healthy_but(crashed)),
        Case {
            name: "the sheet for a security review",
            findings: vec![leaves(), well(&PRIVATE, Group::PrivatePath, &[])],
            groups: &[Group::PrivatePath, Group::Residency],
            detail: Detail { verbose: false, tiers: true },
            tiers: tiers(Residence::Outside),
        },
        Case {
            name: "everything, verbose",
            findings: healthy_but(vec![away(), skipped(&INSIDE, Group::Residency, &AWAY)]),
            groups: all,
            detail: Detail { verbose: true, tiers: true },
            tiers: tiers(Residence::Proven),
        },
        case(
            "offline",
            healthy_but(vec![
                Finding::new(&code::report::NOT_ASKED, Group::Network, Severity::Skipped),
                Finding::new(&code::report::NOT_ASKED, Group::PrivatePath, Severity::Skipped),
                Finding::new(&NEWER, Group::Client, Severity::Info).with("version", "2.2.0"),
            ]),
        ),
    ]
}

fn sheet(findings: Vec<Finding>, groups: &[Group], tiers: Vec<Tiered>) -> Sheet {
    let mut profile = Profile::default().named("acme");
    profile.version = "2026.11".to_owned();
    profile.support.contact = "#claude-help".to_owned();
    profile.support.url = "https://wiki.corp.acme.example/claude".to_owned();
    let at = "2026-11-20T09:00:00Z".parse().unwrap();
    let mut sheet =
        Sheet::new(Report { findings }, groups, &profile, at, Tree::of(&json!({"genkan": "0.1.0"})).unwrap());
    sheet.residency = tiers;
    sheet.well = vec![
        Phrase::new(words::WELL_SIGNED_IN).with("who", "ClaudeCodeUser").with("left", "59 min"),
        Phrase::new(words::WELL_PRIVATE).with("count", 6),
        Phrase::new(words::WELL_TIERS).with("count", 4).with_phrase("place", words::JAPAN.into()),
    ];
    let way = |host: &str, way: &str, dns, tls| Timed {
        host: host.to_owned(),
        way: way.to_owned(),
        dns,
        connect: Some(7),
        tls,
        first_byte: None,
    };
    sheet.times = vec![
        way("bedrock-runtime.ap-northeast-1.amazonaws.com", "10.20.4.7", Some(2), Some(15)),
        way("sts.ap-northeast-1.amazonaws.com", "proxy.corp.acme.example:8080", None, None),
    ];
    sheet.elapsed = Some(Duration::from_millis(3140));
    sheet
}

fn page(lang: Lang, width: usize) -> String {
    let mut text = String::new();
    for case in cases() {
        let mut ui = Ui::memory(lang);
        ui.width = width;
        let sheet = sheet(case.findings, case.groups, case.tiers);
        let rule = "─".repeat(width.saturating_sub(case.name.len() + 1));
        writeln!(text, "{} {rule}\n{}\n", case.name, render(&ui, &sheet, case.detail)).unwrap();
    }
    text
}

#[test]
fn reports_in_english_on_80_columns() {
    insta::assert_snapshot!("reports_en_80", page(Lang::En, 80));
}

#[test]
fn reports_in_english_on_120_columns() {
    insta::assert_snapshot!("reports_en_120", page(Lang::En, 120));
}

#[test]
fn reports_in_japanese_on_80_columns() {
    insta::assert_snapshot!("reports_ja_80", page(Lang::Ja, 80));
}

#[test]
fn reports_in_japanese_on_120_columns() {
    insta::assert_snapshot!("reports_ja_120", page(Lang::Ja, 120));
}

#[test]
fn no_line_is_wider_than_the_terminal_but_what_may_not_be_broken() {
    use unicode_width::UnicodeWidthStr;
    for (lang, width) in [(Lang::En, 40), (Lang::En, 80), (Lang::Ja, 40), (Lang::Ja, 80), (Lang::Ja, 120)] {
        for case in cases() {
            let mut ui = Ui::memory(lang);
            ui.width = width;
            let text = render(&ui, &sheet(case.findings, case.groups, case.tiers), case.detail);
            for line in text.lines().filter(|line| line.width() > width) {
                // A host or a model's id that fits no line, behind a label; a command.
                let longest = line.split_whitespace().map(UnicodeWidthStr::width).max().unwrap_or(0);
                assert!(longest > width / 2 || line.contains("genkan setup --set"), "{lang:?} {width}: {line}");
            }
        }
    }
}

#[test]
fn colours_add_nothing_to_read() {
    for case in cases() {
        let mut ui = Ui::memory(Lang::Ja);
        let sheet = sheet(case.findings, case.groups, case.tiers);
        let plain = render(&ui, &sheet, case.detail);
        ui.set_colour(Colour::Always);
        let painted = render(&ui, &sheet, case.detail);
        assert_ne!(painted, plain);
        assert_eq!(console::strip_ansi_codes(&painted), plain);
    }
}

#[test]
fn of_saved_results_the_sentence_says_of_when_they_are_and_how_old_that_is() {
    let case = cases().into_iter().next().unwrap();
    let mut sheet = sheet(case.findings, case.groups, case.tiers);
    let ago = Phrase::new(crate::messages::common::DAYS).with("count", 121);
    sheet.saved = Some(Saved { ago, os: "linux".to_owned() });
    for (lang, ago) in [(Lang::En, "121 days ago (linux)"), (Lang::Ja, "121 日前、linux")] {
        let ui = Ui::memory(lang);
        let page = render(&ui, &sheet, Detail::default()).replace("\n  ", " ");
        let (first, ticket) = (page.lines().next().unwrap(), ticket::document(&sheet, lang));
        for text in [first, ticket.lines().next().unwrap()] {
            assert!(text.contains("2026-11-20T09:00:00Z") && text.contains(ago), "{text}");
        }
        assert_eq!(page.matches(ago).count(), 2, "at the end, too: {page}");
    }
}

#[test]
fn a_program_gets_the_contracts_members_in_english() {
    let cases = cases();
    let away = cases.into_iter().nth(1).unwrap();
    let document = json::document(&sheet(away.findings, away.groups, tiers(Residence::Proven)));
    assert_eq!(document["verdict"], "unreachable");
    assert_eq!(document["root_cause"], AWAY.id);
    let finding = document["findings"].as_array().unwrap().iter().find(|one| one["code"] == AWAY.id).unwrap();
    assert_eq!(finding["fix"], json!({"kind": "edit", "who": "you", "text": say::CONNECT.en}));
    assert_eq!(finding["title"], AWAY.message.en);
    let skipped = document["findings"].as_array().unwrap().iter().find(|one| one["code"] == PRIVATE.id).unwrap();
    assert_eq!((&skipped["severity"], &skipped["because"]), (&json!("skipped"), &json!(AWAY.id)));
    assert_eq!(document["residency"][0]["verdict"], "proven");
    assert_eq!(document["residency"][2]["enforced_by"], json!([]));
    assert_eq!(document["facts"]["genkan"], "0.1.0");
}

#[test]
fn a_bundle_holds_the_report_for_people_and_programs_and_no_plain_name_where_redacted() {
    let case = cases().into_iter().nth(3).unwrap();
    let mut sheet = sheet(case.findings, case.groups, tiers(Residence::Proven));
    let facts = json!({"host": "wiki.corp.acme.example", "account": "111122223333"});
    sheet.facts = Tree::of(&facts).unwrap();
    let redaction = redact::Redaction::new(&facts, &Profile::default(), ["taro".to_owned()], ("/home/taro", ""));
    let sheet = sheet.rewritten(&|text| redaction.text(text));
    let bundle = bundle::document(&sheet, json!([]), true);
    assert!(bundle["text"]["ja"].as_array().unwrap().iter().any(|line| line.as_str().unwrap().contains("opus")));
    assert_eq!(bundle["facts"]["host"], "host-1.invalid");
    assert_eq!(bundle["report"]["root_cause"], LEAVES.id);
    assert!(bundle["report"].get("facts").is_none());
    for name in ["taro", "111122223333", "corp.acme.example"] {
        assert!(!bundle.to_string().contains(name), "{name}: {bundle:#}");
    }
}
