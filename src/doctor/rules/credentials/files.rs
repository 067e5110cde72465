//! Files with secrets that others could read, and AWS files that the AWS tools reject.

use super::{google, seen};
use crate::code::{Code, aws, document, find, identity as code, machine, source};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::credentials::{Holds, Others, Standing};
use crate::doctor::facts::{Facts, Failure};
use crate::doctor::rule::{ACCOUNTS, EVERY};
use crate::doctor::rules::client::settings::not_comparable;
use crate::messages::{Phrase, doctor_credentials as words, seen as seen_words};
use crate::report::{Finding, FixKind, Group, Remedy, Severity, Who};
use crate::setup::document::profile_of;

pub(crate) static LOOSE: Rule =
    Rule { code: &code::LOOSE, group: Group::Credentials, applies: EVERY, after: &[], judge: loose };
pub(crate) static OF_OTHERS: Rule =
    Rule { code: &code::OF_OTHERS, group: Group::Credentials, applies: EVERY, after: &[], judge: of_others };
pub(crate) static REJECTED_FILE: Rule =
    Rule { code: &code::REJECTED_FILE, group: Group::Credentials, applies: ACCOUNTS, after: &[], judge: rejected };

fn loose(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |file: &Standing| {
        let (open, wanted) = match file.holds {
            Holds::Secret => (0o077, "600"),
            Holds::Profile => (0o022, "go-w"),
            Holds::Config => return None,
        };
        // Only its owner can change its mode.
        (file.others.is_none() && file.mode & open != 0).then_some(())?;
        let finding = Finding::new(&code::LOOSE, Group::Credentials, Severity::Warning).with("file", &file.file);
        let finding = finding.with("mode", format_args!("{:03o}", file.mode));
        let fix = Phrase::new(words::CHMOD).with("mode", wanted).with("file", &file.file);
        let finding = finding.fix(FixKind::Run, Who::You, fix);
        // A stored profile may be everybody's to read.
        let is_mendable = file.is_own && file.holds == Holds::Secret;
        Some(if is_mendable { finding.remedy(Remedy::Modes(vec![file.file.as_str().into()])) } else { finding })
    };
    facts.credentials.iter().flat_map(|seen| &seen.files).filter_map(judge).collect()
}

/// One finding for each place: what a command with sudo leaves is often a whole folder.
fn of_others(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some(seen) = &analysis.facts.credentials else { return Vec::new() };
    let mut places: Vec<(&Others, Vec<&Standing>)> = Vec::new();
    for file in &seen.files {
        let Some(others) = &file.others else { continue };
        match places.iter_mut().find(|(known, _)| known.place == others.place) {
            Some((_, files)) => files.push(file),
            None => places.push((others, vec![file])),
        }
    }
    let judge = |(others, files): &(&Others, Vec<&Standing>)| {
        let is_missed = files.iter().any(|file| is_missed(analysis, &file.file));
        let severity = if is_missed { Severity::Error } else { Severity::Warning };
        let finding = Finding::new(&code::OF_OTHERS, Group::Credentials, severity);
        let finding = finding.with("place", &others.place).with("owner", &others.owner);
        let locked = files.iter().filter(|file| file.others.as_ref().is_some_and(|others| others.locked));
        let finding =
            locked.fold(finding, |finding, file| finding.detail(Phrase::new(words::LOCKED).with("file", &file.file)));
        finding.fix(FixKind::Run, Who::You, Phrase::new(words::CHOWN).with("place", &others.place))
    };
    places.iter().map(judge).collect()
}

/// What lets the person read a file of their own whose mode forbids it, where that is why something failed.
pub(super) fn let_read(facts: &Facts, why: &Failure) -> Option<Phrase> {
    const READ: u32 = 0o400;
    let file = why.args.get("file").filter(|_| is_unread(why))?;
    let is_closed = |one: &&Standing| one.file == *file && one.is_own && one.mode & READ == 0;
    facts.credentials.iter().flat_map(|seen| &seen.files).find(is_closed)?;
    Some(Phrase::new(words::CHMOD).with("mode", "600").with("file", file))
}

/// Whether this file is what a probe couldn't read.
fn is_missed(Analysis { facts, aws, .. }: &Analysis<'_>, file: &str) -> bool {
    let of_file = |why: &&Failure| is_unread(why) && why.args.get("file").is_some_and(|missed| missed == file);
    [not_comparable(facts), aws.refused, google::refused(facts)].into_iter().flatten().any(|why| of_file(&why))
}

fn is_unread(why: &Failure) -> bool {
    why.code == machine::CANNOT_READ.id
}

/// Whether a failure is that of a file which is somebody else's, and has a finding of its own.
pub(in super::super) fn is_of_others(facts: &Facts, why: &Failure) -> bool {
    let mut files = facts.credentials.iter().flat_map(|seen| &seen.files).filter(|file| file.others.is_some());
    is_unread(why) && files.any(|file| why.args.get("file") == Some(&file.file))
}

/// Whether what is wrong with the file may be why there are no keys: where genkan can't read it either, a part of it is
/// lost, or the keys that AWS refuses come from a section that is there twice, of which the later counts. What begins
/// with a byte order mark is read whole.
fn hides(why: &Failure, no: &Failure) -> bool {
    let is = |of: &Failure, codes: &[&Code]| codes.iter().any(|code| code.id == of.code);
    let is_twice = is(why, &[&document::DUPLICATE_SECTION, &document::DUPLICATE_SETTING]);
    let bare = |name: &str| profile_of(name.trim_matches(['[', ']'])).to_owned();
    let section = why.args.get("section").map(|section| bare(section));
    let is_of_it = section.is_some_and(|section| no.args.values().any(|named| bare(named) == section));
    let lacks = is(no, &[&aws::NO_CREDENTIALS, &aws::NO_PROFILE, &aws::UNUSABLE, &source::INCOMPLETE]);
    let is_refused = is(no, &[&source::WRONG_SECRET, &source::TOOL, &aws::REJECTED]);
    is(no, &[&source::AWS_FILE])
        || lacks && !is_twice && !is(why, &[&document::BYTE_ORDER_MARK])
        || is_refused && is_twice && is_of_it
}

/// Claude Code's own reader goes on; where genkan can't compare its values for it, nothing is known of them.
fn rejected(Analysis { facts, aws, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |why: &Failure| {
        let is_lost = aws.refused.is_some_and(|no| hides(why, no));
        let is_error = is_lost || not_comparable(facts) == Some(why);
        let severity = if is_error { Severity::Error } else { Severity::Warning };
        // `FILE:LINE:COLUMN: …`
        let file = why.message.split(": ").next().unwrap_or(&why.message);
        let finding = Finding::new(&code::REJECTED_FILE, Group::Credentials, severity).with("file", file);
        let finding = finding.saw(&seen_words::of(&why.code, why.filled()));
        // What a code says of such a line is what to do about it.
        finding.fix(FixKind::Edit, Who::You, find(&why.code).map_or(words::BOTOCORE, |code| code.help))
    };
    seen(facts).into_iter().flat_map(|seen| &seen.rejected).map(judge).collect()
}
