//! Machines on which Claude Code itself was started once.

use Severity::{Error, Info, Warning};

use super::*;
use crate::claude::installed::Starter;
use crate::doctor::facts::client::{Place, Program};
use crate::doctor::facts::trial::{
    BY_CLOCK, Ended, HangingHook, NO_CREDENTIALS, NOT_ACCEPTED, NOT_LOOKED_AT, Trial, UNHEARD,
};
use crate::models::catalogue::{Catalogue, Confidence};
use crate::models::verified::{Behind, Breaking};

const ABROAD: &str = "global.anthropic.claude-opus-5-5";
/// As Claude Code 2.1.328 shows and logs it.
const BETA: &str = "API Error: 400 invalid beta flag";
const BOUNDARY: &str = "User: arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_ClaudeCodeUser_0123456789abcdef/taro \
                        is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: \
                        arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-sonnet-4-6 because no \
                        permissions boundary allows the bedrock:InvokeModelWithResponseStream action";
const UNKNOWN: &str = "API Error: 418 the teapot is short and stout";

fn tried(it: &mut Machine, change: impl FnOnce(&mut Trial)) {
    let mut trial = Trial {
        program: "/usr/bin/claude".into(),
        version: Some("2.1.328".into()),
        ended: Ended::Exit(0),
        answered: true,
        asked: vec![OPUS.into()],
        counted: [(OPUS.to_owned(), "bedrock".to_owned())].into(),
        said: String::new(),
        errors: Vec::new(),
        hanging: Vec::new(),
    };
    change(&mut trial);
    it.facts.trial = Probe::Got(trial);
}

fn failed(trial: &mut Trial, said: &str) {
    *trial = Trial {
        ended: Ended::Exit(1),
        answered: false,
        counted: [].into(),
        said: said.into(),
        errors: vec![format!("API error (attempt 1/11): 400 {said}")],
        ..trial.clone()
    };
}

fn late(trial: &mut Trial, errors: &[&str]) {
    failed(trial, "");
    trial.ended = Ended::Deadline(60);
    trial.errors = errors.iter().map(|error| (*error).to_owned()).collect();
}

fn hangs(trial: &mut Trial, managed: bool) {
    let name = if managed { "/etc/claude-code/managed-settings.json" } else { SETTINGS };
    let place = Some(Place { name: name.into(), managed });
    let (event, command) = ("UserPromptSubmit".into(), "/opt/acme/dlp".into());
    trial.hanging = vec![HangingHook { event, command, seconds: 30, place }];
}

fn is_version(it: &mut Machine, version: &str) {
    it.client().programs =
        vec![Program { path: "/a".into(), version: Some(version.into()), starter: Starter::Terminal, is_empty: false }];
    it.profile.claude.minimum_version = String::new();
}

fn reported(it: &mut Machine, behind: Behind, version: &str) {
    is_version(it, version);
    it.client().breaking = vec![Breaking {
        from: version.into(),
        to: version.into(),
        providers: vec![behind],
        says: "400 Extra inputs are not permitted".into(),
        checked: "2026-03-11".parse().unwrap(),
        source: "https://github.com/anthropics/claude-code/issues/33180".into(),
        confidence: Confidence::Medium,
    }];
}

pub(super) const ROWS: &[Row] = &[
    row("the client is answered", |it| tried(it, |_| ()), &[]),
    row(
        "the client is answered after errors that it got over, one of them known",
        |it| {
            let errors = [BETA, "Failed to save config with lock: Error: ENOENT"].map(str::to_owned);
            tried(it, |trial| trial.errors = errors.into());
        },
        &[("GK-INV-015", Info)],
    ),
    row(
        "the client asks abroad, where no setting leads",
        |it| tried(it, |trial| trial.asked = vec![ABROAD.into(), OPUS.into()]),
        &[("GK-INV-014", Error)],
    ),
    row("the client fails as nobody knows", |it| tried(it, |trial| failed(trial, UNKNOWN)), &[("GK-INV-011", Error)]),
    row(
        "the client sends what its provider refuses",
        |it| tried(it, |trial| failed(trial, BETA)),
        &[("GK-ERR-035", Error)],
    ),
    row(
        "the client's first request is too large for the way",
        |it| {
            let said = "Request too large (max 32MB). Double press esc to go back and try with a smaller file.";
            tried(it, |trial| failed(trial, said));
        },
        &[("GK-NET-116", Error)],
    ),
    row(
        "a request of genkan's is refused for the same reason",
        |it| {
            for answer in it.account().invoked.values_mut() {
                *answer = Probe::Got(Invoked::Refused(refusal(400, "ValidationException", "invalid beta flag")));
            }
            tried(it, |trial| failed(trial, BETA));
        },
        &[("GK-ERR-035", Error)],
    ),
    row(
        "the client is refused as genkan's requests are, for what stands at the end of a long text",
        |it| {
            for answer in it.account().invoked.values_mut() {
                *answer = Probe::Got(Invoked::Refused(refusal(403, "AccessDeniedException", BOUNDARY)));
            }
            tried(it, |trial| failed(trial, &format!("AWS access denied. API Error: 403 {BOUNDARY}")));
        },
        &[("GK-ERR-009", Error)],
    ),
    row(
        "the client isn't started, because nobody said whether the credentials are accepted",
        |it| it.facts.trial = Probe::NotTried(UNHEARD.into()),
        &[("GK-INV-012", Info)],
    ),
    row(
        "a hook stops the client's word",
        |it| {
            tried(it, |trial| {
                failed(trial, "UserPromptSubmit operation blocked by hook: no");
                (trial.ended, trial.errors) = (Ended::Exit(0), Vec::new());
            });
        },
        &[("GK-ERR-240", Error)],
    ),
    row(
        "the client waits for a hook that doesn't end",
        |it| tried(it, |it| hangs(it, false)),
        &[("GK-INV-021", Warning)],
    ),
    row(
        "the client waits for a managed hook that doesn't end",
        |it| tried(it, |it| hangs(it, true)),
        &[("GK-INV-021", Warning)],
    ),
    row("the client hangs", |it| tried(it, |trial| late(trial, &[])), &[("GK-INV-013", Error)]),
    row("the client tries again for ever", |it| tried(it, |trial| late(trial, &[BETA])), &[("GK-ERR-035", Error)]),
    row(
        "the client isn't started, because nobody is signed in",
        |it| {
            it.no_keys(&crate::code::aws::SIGNED_OUT);
            it.session().token_expires = None;
            it.facts.trial = Probe::NotTried(NO_CREDENTIALS.into());
        },
        &[("GK-AWS-001", Error), ("GK-RES-016", Info), ("GK-INV-012", Info)],
    ),
    row(
        "the client can't be started",
        |it| it.facts.trial = Probe::Failed(failure(&crate::code::machine::CANNOT_READ)),
        &[("GK-INV-012", Warning)],
    ),
    row("a version that was reported", |it| reported(it, Behind::Bedrock, "2.1.328"), &[("GK-INV-016", Warning)]),
    row("a version that was reported of another provider", |it| reported(it, Behind::Vertex, "2.1.328"), &[]),
    row(
        "a version that the organisation reports",
        |it| {
            is_version(it, "2.1.328");
            it.profile.claude.broken_versions.insert("2.1.328".into(), "400 on our gateway".into());
        },
        &[("GK-INV-016", Warning)],
    ),
];

#[test]
fn what_is_said_of_the_client_s_own_run_is_what_it_did_and_no_more() {
    let titles = |change: fn(&mut Machine), lang| {
        let mut it = healthy();
        change(&mut it);
        let found = it.judged().findings;
        let own = found.iter().filter(|one| one.code.id.starts_with("GK-INV-01"));
        own.map(|one| one.title(lang)).collect::<Vec<_>>()
    };
    let well: fn(&mut Machine) = |it| tried(it, |_| ());
    assert_eq!(
        titles(well, Lang::En),
        [format!("Claude Code 2.1.328 itself was answered by {OPUS}: processed in ap-northeast-1, ap-northeast-3")]
    );
    // Where the account wasn't asked, the form of the id says it, and that is said.
    let unasked: fn(&mut Machine) = |it| {
        it.account().listed = Probe::NotTried("offline".into());
        tried(it, |_| ());
    };
    let said = titles(unasked, Lang::En).remove(0);
    assert!(said.ends_with("ap-northeast-1, ap-northeast-3 by its id, not confirmed by the account"), "{said}");
    let abroad: fn(&mut Machine) = |it| tried(it, |trial| trial.asked = vec![ABROAD.into()]);
    assert!(!titles(abroad, Lang::Ja).iter().any(|title| title.contains("応答しました")), "no word on an answer");
}

#[test]
fn a_version_to_use_instead_is_one_that_was_verified_and_is_allowed() {
    let fix = |change: fn(&mut Machine)| {
        let mut it = healthy();
        reported(&mut it, Behind::Bedrock, "2.1.72");
        it.client().verified = Catalogue::embedded().unwrap().client.verified.clone();
        change(&mut it);
        let found = it.judged().findings.into_iter().find(|one| one.code.id == "GK-INV-016").unwrap();
        found.fix.unwrap().text.say(Lang::En)
    };
    assert!(fix(|_| ()).starts_with("Use Claude Code 2.1.332 instead"), "{}", fix(|_| ()));
    let older = fix(|it| it.profile.claude.maximum_version = "2.1.328".into());
    assert!(older.starts_with("Use Claude Code 2.1.328 instead"), "{older}");
    assert_eq!(fix(|it| it.profile.claude.maximum_version = "2.1.300".into()), "claude update");
}

/// What only Claude Code would show was shown: neither hooks nor what variables add are left untried.
#[test]
fn what_it_was_started_with_is_tried() {
    let mut it = healthy();
    it.client().untried = vec!["/etc/claude-code/managed-settings.json".into()];
    it.client().adding = [("ANTHROPIC_BETAS".into(), SETTINGS.into())].into();
    let left = |it: &Machine| {
        let codes = ["GK-CLI-086", "GK-CLI-088"];
        it.judged().findings.iter().filter(|one| codes.contains(&one.code.id)).count()
    };
    assert_eq!(left(&it), 2);
    tried(&mut it, |_| ());
    assert_eq!(left(&it), 0);
}

/// Who is signed in isn't told to sign in, whatever else kept it from starting.
#[test]
fn why_it_was_not_started_is_said_as_it_is() {
    for (why, signs_in) in
        [(NO_CREDENTIALS, true), (UNHEARD, false), (BY_CLOCK, false), (NOT_ACCEPTED, false), (NOT_LOOKED_AT, false)]
    {
        let mut it = healthy();
        it.facts.trial = Probe::NotTried(why.into());
        let found = it.judged().findings.into_iter().find(|one| one.code.id == "GK-INV-012").unwrap();
        assert_eq!(found.fix.is_some(), signs_in, "{why}");
        assert_eq!(found.title(Lang::En).contains("signed in"), signs_in, "{}", found.title(Lang::En));
        assert!(!found.title(Lang::Ja).contains(why), "{}", found.title(Lang::Ja));
    }
}

/// What the probes' requests met is told once, with a word on Claude Code; what they didn't meet is told by itself.
#[test]
fn what_it_got_as_well_is_a_line_of_the_first_finding() {
    let lines = |change: fn(&mut Machine)| {
        let mut it = healthy();
        change(&mut it);
        let found = it.judged().findings.into_iter();
        let own = found.filter(|one| one.group == Group::Invoke && one.severity == Error);
        let same = |one: &Finding| one.detail.iter().any(|line| line.say(Lang::En).contains("itself got the same"));
        own.map(|one| (one.code.id, same(&one))).collect::<Vec<_>>()
    };
    let refused: fn(&mut Machine) = |it| {
        for answer in it.account().invoked.values_mut() {
            *answer = Probe::Got(Invoked::Refused(refusal(403, "AccessDeniedException", BOUNDARY)));
        }
        tried(it, |trial| failed(trial, BOUNDARY));
    };
    assert_eq!(lines(refused), [("GK-ERR-009", true)]);
    let other: fn(&mut Machine) = |it| {
        for answer in it.account().invoked.values_mut() {
            *answer = Probe::Got(Invoked::Refused(refusal(403, "AccessDeniedException", BOUNDARY)));
        }
        tried(it, |trial| failed(trial, BETA));
    };
    assert_eq!(lines(other), [("GK-ERR-009", false), ("GK-ERR-035", false)]);
}
