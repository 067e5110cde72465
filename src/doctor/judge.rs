//! From facts to findings: each rule looks at the facts alone; what it finds behind a failed cause is skipped, and says
//! so: it follows from the cause, or nobody can tell yet.
//!
//! A cause silences whatever group is shown, and is shown with what it silences even where its own group isn't: a
//! symptom without its cause would be a wrong answer. What nobody asked for and silences nothing is left out.

use std::collections::{BTreeMap, BTreeSet};

use super::analysis::Analysis;
use super::facts::{Facts, Lost};
use super::rule::Rule;
use super::rules::{RULES, place, placed};
use crate::code::{Code, report as code};
use crate::messages::{Phrase, doctor_invoke as invoke, report as words};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Report, Severity, Who};

/// What these facts mean for this profile, in the order of the catalogue: causes before consequences.
pub fn judge(facts: &Facts, profile: &Profile, groups: &[Group]) -> Report {
    let rules: Vec<_> = RULES.iter().copied().filter(|rule| rule.applies.to(profile.provider())).collect();
    let mut analysis = Analysis::new(facts, profile);
    let report = judge_by(&rules, &analysis, groups);
    let Some(of_client) = analysis.of_client.as_mut().filter(|it| it.is_told) else { return report };
    match told_same(report, of_client.trial.version.as_deref().unwrap_or("?")) {
        Ok(report) => report,
        // What the probes met is nothing to tell by itself: Claude Code's failure is.
        Err(report) if is_told_elsewhere(&report) => report,
        Err(_) => {
            of_client.is_told = false;
            judge_by(&rules, &analysis, groups)
        }
    }
}

/// Where Claude Code itself got what the probes' requests got, the finding on these says so, and is an error: nobody works.
fn told_same(mut report: Report, version: &str) -> Result<Report, Report> {
    let first = |group: Group| report.findings.iter().position(|one| one.group == group && is_problem(one));
    let Some(at) = first(Group::Invoke).or_else(|| first(Group::Credentials)) else { return Err(report) };
    let one = report.findings.remove(at);
    let same = Phrase::new(invoke::SAME_OF_CLIENT).with("version", version);
    report.findings.insert(at, Finding { severity: Severity::Error, ..one }.detail(same));
    Ok(report)
}

fn is_problem(one: &Finding) -> bool {
    one.severity >= Severity::Warning && one.because.is_none()
}

/// A cause that silences requests.
fn is_told_elsewhere(report: &Report) -> bool {
    let silenced = |one: &Finding| one.group == Group::Invoke && one.because.is_some();
    report.findings.iter().any(silenced)
}

fn judge_by(rules: &[&Rule], analysis: &Analysis<'_>, groups: &[Group]) -> Report {
    let is_shown = |group: Group| groups.contains(&group);
    let is_judged =
        |rule: &&&Rule| is_shown(rule.group) || groups.iter().any(|group| group.needs().contains(&rule.group));
    // What each rule by itself finds, before it is known what follows from what.
    let judged: Vec<(&Rule, Vec<Finding>)> =
        rules.iter().filter(is_judged).map(|rule| (*rule, (rule.judge)(analysis))).collect();
    let fails = |code: &Code| {
        let is_error = |one: &Finding| one.severity == Severity::Error;
        judged.iter().find(|(rule, found)| rule.code == code && found.iter().any(is_error)).map(|(rule, _)| *rule)
    };
    let mut findings: Vec<Finding> = Vec::new();
    // What failed, a rule or what it found, with the first cause of it.
    let mut failed: BTreeMap<&str, &'static Code> = BTreeMap::new();
    let mut silenced: Vec<Finding> = Vec::new();
    for (rule, found) in &judged {
        if let Some(root) = rule.after.iter().copied().flatten().find_map(|cause| failed.get(cause.id).copied()) {
            failed.insert(rule.code.id, root);
            silenced.push(behind(root, rule.code, rule.group));
            let mut codes: Vec<&'static Code> = Vec::new();
            for one in found.iter().filter(|one| one.severity >= Severity::Warning) {
                if !codes.contains(&one.code) {
                    codes.push(one.code);
                    findings.push(behind(root, one.code, rule.group));
                }
            }
            continue;
        }
        for mut one in found.iter().cloned() {
            let is_error = one.severity == Severity::Error;
            // What names its own cause follows from it where that is judged, and stands for itself where it isn't.
            let cause = one.because.take().and_then(|cause| {
                let of_it = fails(cause)?;
                let known = |code: &Code| failed.get(code.id).copied();
                // That one may follow from another in its turn.
                Some(
                    known(cause)
                        .or_else(|| of_it.after.iter().copied().flatten().find_map(|code| known(code)))
                        .unwrap_or(cause),
                )
            });
            let root = cause.unwrap_or(one.code);
            if is_error {
                failed.insert(one.code.id, root);
                failed.entry(rule.code.id).or_insert(root);
            }
            findings.push(cause.map_or(one.clone(), |cause| behind(cause, one.code, one.group)));
        }
    }
    // Of a group that was only looked at in vain a word is said, so that nobody takes it for well.
    for one in silenced {
        if !findings.iter().any(|finding| finding.group == one.group) {
            findings.push(one);
        }
    }
    let silencing: BTreeSet<&str> =
        findings.iter().filter(|one| is_shown(one.group)).filter_map(|one| one.because).map(|code| code.id).collect();
    findings.retain(|finding| {
        is_shown(finding.group) || (finding.severity == Severity::Error && silencing.contains(finding.code.id))
    });
    findings.extend(unfinished(analysis.facts).filter(|finding| is_shown(finding.group)));
    if let Some(place) = place(analysis.facts, analysis.profile) {
        findings.iter_mut().for_each(|finding| placed(finding, &place));
    }
    Report { findings }
}

/// A finding that follows from another: it claims nothing.
fn behind(root: &'static Code, code: &'static Code, group: Group) -> Finding {
    Finding { because: Some(root), ..Finding::new(code, group, Severity::Skipped) }
}

/// What genkan didn't get to see: no word about the machine, but nobody shall take it for well.
fn unfinished(facts: &Facts) -> impl Iterator<Item = Finding> {
    facts.unfinished.iter().map(|lost| match &lost.how {
        Lost::Crashed(place) => {
            Finding::new(&code::CRASHED, lost.group, Severity::Error).with("part", &lost.part).with("place", place)
        }
        Lost::NotAsked => Finding::new(&code::NOT_ASKED, lost.group, Severity::Skipped).with("group", &lost.part),
        Lost::Late => {
            let finding = Finding::new(&code::LATE, lost.group, Severity::Warning).with("part", &lost.part);
            finding.fix(FixKind::Run, Who::You, words::MORE_TIME)
        }
    })
}

#[cfg(test)]
#[allow(unreachable_pub, dead_code, reason = "the macro declares public names, and a list of them")]
mod tests {
    use super::*;
    use crate::code::Exit;
    use crate::doctor::facts::Unfinished;
    use crate::doctor::rule::EVERY;
    use crate::messages::Message;
    use crate::report::Verdict;

    crate::code::codes! {
        AWAY "GK-T-001" Remote { "away" / "away" } help { "-" / "-" }
        SIGNED_OUT "GK-T-002" Person { "signed out" / "signed out" } help { "-" / "-" }
        OUTSIDE "GK-T-003" Problem { "outside" / "outside" } help { "-" / "-" }
        DENIED "GK-T-004" Problem { "denied" / "denied" } help { "-" / "-" }
        SETTINGS "GK-T-005" Problem { "settings" / "settings" } help { "-" / "-" }
    }

    fn errors(code: &'static Code, group: Group) -> Vec<Finding> {
        vec![Finding::new(code, group, Severity::Error)]
    }

    /// What is wrong stands in `os`, as a list of the codes' numbers.
    fn is(analysis: &Analysis<'_>, number: &str) -> bool {
        analysis.facts.os.split(' ').any(|one| one == number)
    }

    static AWAY_RULE: Rule = Rule {
        code: &AWAY,
        group: Group::Network,
        applies: EVERY,
        after: &[],
        judge: |analysis| if is(analysis, "1") { errors(&AWAY, Group::Network) } else { Vec::new() },
    };
    static SIGNED_OUT_RULE: Rule = Rule {
        code: &SIGNED_OUT,
        group: Group::Credentials,
        applies: EVERY,
        after: &[&[&AWAY]],
        judge: |analysis| if is(analysis, "2") { errors(&SIGNED_OUT, Group::Credentials) } else { Vec::new() },
    };
    static OUTSIDE_RULE: Rule = Rule {
        code: &OUTSIDE,
        group: Group::Residency,
        applies: EVERY,
        after: &[&[&SIGNED_OUT]],
        judge: |analysis| if is(analysis, "3") { errors(&OUTSIDE, Group::Residency) } else { Vec::new() },
    };
    static DENIED_RULE: Rule = Rule {
        code: &DENIED,
        group: Group::Invoke,
        applies: EVERY,
        after: &[&[&OUTSIDE]],
        judge: |analysis| if is(analysis, "4") { errors(&DENIED, Group::Invoke) } else { Vec::new() },
    };
    static SETTINGS_RULE: Rule = Rule {
        code: &SETTINGS,
        group: Group::Client,
        applies: EVERY,
        after: &[],
        judge: |analysis| if is(analysis, "5") { errors(&SETTINGS, Group::Client) } else { Vec::new() },
    };
    const RULES: &[&Rule] = &[&SETTINGS_RULE, &AWAY_RULE, &SIGNED_OUT_RULE, &OUTSIDE_RULE, &DENIED_RULE];

    fn facts(wrong: &str) -> Facts {
        let unfinished = if wrong == "crash" {
            vec![Unfinished {
                group: Group::Residency,
                part: "account".to_owned(),
                how: Lost::Crashed("x.rs:1:1".to_owned()),
            }]
        } else {
            Vec::new()
        };
        let at = "2026-11-20T09:00:00Z".parse().unwrap();
        Facts { os: wrong.to_owned(), unfinished, ..Facts::new(at, String::new()) }
    }

    /// `3:error`, or `3<1` for what is skipped because of another.
    fn told(report: &Report) -> Vec<String> {
        let number = |code: &Code| code.id.trim_start_matches("GK-T-00").to_owned();
        let one = |finding: &Finding| match finding.because {
            Some(because) => format!("{}<{}", number(finding.code), number(because)),
            None => format!("{}:{}", number(finding.code), finding.severity.name()),
        };
        report.findings.iter().map(one).collect()
    }

    #[test]
    fn a_cause_silences_what_follows_from_it_over_several_levels_and_whatever_is_shown() {
        for (wrong, groups, expected) in [
            ("", &Group::ALL[..], &[][..]),
            ("1 2 3 4", &Group::ALL[..], &["1:error", "2<1", "3<1", "4<1"]),
            ("2 3 4", &Group::ALL[..], &["2:error", "3<2", "4<2"]),
            ("4", &Group::ALL[..], &["4:error"]),
            ("1 5", &Group::ALL[..], &["5:error", "1:error", "2<1", "3<1", "4<1"]),
            // The cause is shown with what it silences, its own group or not; what silences nothing isn't.
            ("1 3 5", &[Group::Residency], &["1:error", "3<1"]),
            ("5", &[Group::Residency], &[]),
            ("3", &[Group::Residency], &["3:error"]),
            ("3 4", &[Group::Client], &[]),
        ] {
            let report = judge_by(RULES, &Analysis::new(&facts(wrong), &Profile::default()), groups);
            assert_eq!(told(&report), expected, "{wrong} in {groups:?}");
        }
    }

    #[test]
    fn the_root_cause_and_the_exit_code_follow_residency_then_settings_then_network_then_sign_in() {
        for (wrong, root, verdict, exit) in [
            ("", None, Verdict::Healthy, Exit::Done),
            ("1 2", Some("GK-T-001"), Verdict::Unreachable, Exit::Remote),
            ("2", Some("GK-T-002"), Verdict::SignInNeeded, Exit::Person),
            ("3", Some("GK-T-003"), Verdict::Problems, Exit::Problem),
            ("1 5", Some("GK-T-005"), Verdict::Problems, Exit::Problem),
            ("crash", Some("GK-RPT-010"), Verdict::Problems, Exit::Problem),
        ] {
            let report = judge_by(RULES, &Analysis::new(&facts(wrong), &Profile::default()), &Group::ALL);
            assert_eq!(report.root_cause().map(|finding| finding.code.id), root, "{wrong}");
            assert_eq!((report.verdict(), report.verdict().exit(false)), (verdict, exit), "{wrong}");
        }
        let both = |one: &'static Code, group| Finding::new(one, group, Severity::Error);
        let findings = vec![both(&AWAY, Group::Network), both(&code::CRASHED, Group::Residency)];
        assert_eq!(Report { findings }.root_cause().map(|finding| finding.code), Some(&AWAY));
    }

    #[test]
    fn warnings_fail_only_where_that_is_asked_for() {
        let report = Report { findings: vec![Finding::new(&SETTINGS, Group::Client, Severity::Warning)] };
        assert_eq!(report.verdict(), Verdict::Warnings);
        assert_eq!(report.verdict().exit(false), Exit::Done);
        assert_eq!(report.verdict().exit(true), Exit::Problem);
    }

    #[test]
    fn every_cause_stands_before_what_follows_from_it_and_where_it_is_looked_for() {
        for (at, rule) in super::RULES.iter().enumerate() {
            for cause in rule.after.iter().copied().flatten() {
                let before = super::RULES[..at].iter().find(|other| other.code == *cause);
                let Some(before) = before else { panic!("{} stands before its cause {}", rule.code.id, cause.id) };
                let looks = before.group == rule.group || rule.group.needs().contains(&before.group);
                assert!(looks, "--only {} doesn't look for {}", rule.group.name(), cause.id);
            }
        }
    }

    #[test]
    fn what_is_behind_a_cause_is_told_once_for_a_group_that_finds_nothing_and_by_code_where_it_would() {
        // Residency would find nothing; nobody can tell before somebody is signed in.
        let report = judge_by(RULES, &Analysis::new(&facts("2"), &Profile::default()), &Group::ALL);
        assert_eq!(told(&report), ["2:error", "3<2", "4<2"]);
        let report = judge_by(RULES, &Analysis::new(&facts("5"), &Profile::default()), &Group::ALL);
        assert_eq!(told(&report), ["5:error"]);
    }

    #[test]
    fn a_finding_that_names_its_cause_follows_from_it_where_that_is_judged_and_else_stands_for_itself() {
        static LED: Rule = Rule {
            code: &SETTINGS,
            group: Group::Client,
            applies: EVERY,
            after: &[],
            judge: |_| vec![Finding { because: Some(&OUTSIDE), ..errors(&SETTINGS, Group::Client).remove(0) }],
        };
        let rules: &[&Rule] = &[&LED, &OUTSIDE_RULE];
        for (wrong, groups, expected) in [
            ("3", &Group::ALL[..], &["5<3", "3:error"][..]),
            ("", &Group::ALL[..], &["5:error"]),
            ("3", &[Group::Client], &["5:error"]),
        ] {
            assert_eq!(
                told(&judge_by(rules, &Analysis::new(&facts(wrong), &Profile::default()), groups)),
                expected,
                "{groups:?}"
            );
        }
    }

    /// What names a cause that follows from another one is told with the first of them.
    #[test]
    fn a_named_cause_leads_on_to_its_own() {
        static LED: Rule = Rule {
            code: &DENIED,
            group: Group::Client,
            applies: EVERY,
            after: &[],
            judge: |_| vec![Finding { because: Some(&OUTSIDE), ..errors(&DENIED, Group::Client).remove(0) }],
        };
        let rules: &[&Rule] = &[&AWAY_RULE, &SIGNED_OUT_RULE, &LED, &OUTSIDE_RULE];
        for (wrong, expected) in [
            ("2 3", &["2:error", "4<2", "3<2"][..]),
            ("1 3", &["1:error", "2<1", "4<1", "3<1"]),
            ("3", &["4<3", "3:error"]),
        ] {
            let told: Vec<_> = told(&judge_by(rules, &Analysis::new(&facts(wrong), &Profile::default()), &Group::ALL));
            assert!(expected.iter().all(|one| told.iter().any(|told| told == one)), "{wrong}: {told:?}");
            assert_eq!(told.iter().filter(|one| one.ends_with("error")).count(), 1, "{wrong}: {told:?}");
        }
    }

    #[test]
    fn a_skipped_finding_claims_nothing() {
        let report = judge_by(RULES, &Analysis::new(&facts("1"), &Profile::default()), &[Group::Residency]);
        let skipped = report.findings.last().unwrap();
        assert_eq!(skipped.title(crate::messages::Lang::En), "not checked: “outside”");
        assert_ne!(skipped.code.message, Message { en: "", ja: "" });
    }
}
