//! Files with secrets that others could read, and AWS files that the AWS tools reject.

use super::seen;
use crate::code::{find, identity as code, source};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Failure;
use crate::doctor::facts::credentials::{Holds, Standing};
use crate::doctor::rule::{ACCOUNTS, EVERY};
use crate::doctor::rules::client::settings::not_comparable;
use crate::messages::{Phrase, doctor_credentials as words};
use crate::report::{Finding, FixKind, Group, Remedy, Severity, Who};

pub(crate) static LOOSE: Rule =
    Rule { code: &code::LOOSE, group: Group::Credentials, applies: EVERY, after: &[], judge: loose };
pub(crate) static REJECTED_FILE: Rule =
    Rule { code: &code::REJECTED_FILE, group: Group::Credentials, applies: ACCOUNTS, after: &[], judge: rejected };

fn loose(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |file: &Standing| {
        let (open, wanted) = match file.holds {
            Holds::Secret => (0o077, "600"),
            Holds::Profile => (0o022, "go-w"),
        };
        // What an administrator lays down belongs to root.
        let is_foreign = !(file.is_own || file.holds == Holds::Profile && file.is_roots);
        (is_foreign || file.mode & open != 0).then_some(())?;
        let finding = Finding::new(&code::LOOSE, Group::Credentials, Severity::Warning).with("file", &file.file);
        let finding = finding.with("mode", format_args!("{:03o}", file.mode));
        let finding = if is_foreign { finding.detail(words::OWNER.into()) } else { finding };
        let fix = Phrase::new(words::CHMOD).with("mode", wanted).with("file", &file.file);
        let finding = finding.fix(FixKind::Run, Who::You, fix);
        // A stored profile may be everybody's to read.
        let is_mendable = !is_foreign && file.holds == Holds::Secret;
        Some(if is_mendable { finding.remedy(Remedy::Modes(vec![file.file.as_str().into()])) } else { finding })
    };
    facts.credentials.iter().flat_map(|seen| &seen.files).filter_map(judge).collect()
}

/// Claude Code's own reader goes on; where genkan can't compare its values for it, nothing is known of them.
fn rejected(Analysis { facts, aws, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |why: &Failure| {
        // Where genkan can't read it either, there are no keys.
        let is_lost = aws.refused.is_some_and(|why| why.code == source::AWS_FILE.id);
        let is_error = is_lost || not_comparable(facts) == Some(why);
        let severity = if is_error { Severity::Error } else { Severity::Warning };
        // `FILE:LINE:COLUMN: …`
        let file = why.message.split(": ").next().unwrap_or(&why.message);
        let finding = Finding::new(&code::REJECTED_FILE, Group::Credentials, severity).with("file", file);
        let finding = finding.evidence(format_args!("{}: {}", why.code, why.message));
        // What a code says of such a line is what to do about it.
        finding.fix(FixKind::Edit, Who::You, find(&why.code).map_or(words::BOTOCORE, |code| code.help))
    };
    seen(facts).into_iter().flat_map(|seen| &seen.rejected).map(judge).collect()
}
