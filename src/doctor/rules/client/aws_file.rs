//! AWS files that Claude Code alone is led to.

use super::{edit_at, seen};
use crate::code::client as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::client::Led;
use crate::doctor::rule::BEDROCK;
use crate::messages::{Phrase, doctor_client as words};
use crate::report::{Finding, Group, Severity};

pub(crate) static OTHER_AWS_FILE: Rule =
    Rule { code: &code::OTHER_AWS_FILE, group: Group::Client, applies: BEDROCK, after: &[], judge: other_aws_file };

/// What was seen of the credentials here is another file's word.
fn other_aws_file(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |led: &Led| {
        let severity = if led.is_there { Severity::Warning } else { Severity::Error };
        let finding = Finding::new(&code::OTHER_AWS_FILE, Group::Client, severity).with("name", &led.name);
        let finding = finding.with("value", &led.value).with("place", &led.place).with("file", &led.instead);
        let finding = if led.is_there { finding } else { finding.with_phrase("what", words::LED_NOWHERE.into()) };
        let fix = Phrase::new(words::EDIT_LED).with("name", &led.name).with("place", &led.place);
        edit_at(finding, profile, led.managed, fix.with("file", &led.instead))
    };
    seen(facts).into_iter().flat_map(|seen| &seen.led).map(judge).collect()
}
