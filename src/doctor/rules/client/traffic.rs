//! Whom Claude Code calls besides the model: host, purpose and switch, as far as they were recorded with 2.1.328 on
//! Linux, headless and in a closed network. It is no complete list.
//!
//! Known holes: the hosts of the first row and of the updater were seen as failed look-ups in a closed network, so
//! a client that gets through may go on to others; plug-ins, MCP servers and tools call whom they like.

use std::collections::BTreeMap;

use super::seen;
use super::settings::BASE;
use crate::claude::switch::is_on;
use crate::code::client as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::rule::EVERY;
use crate::messages::{Message, Phrase, doctor_client as words};
use crate::report::{Finding, FixKind, Group, Severity, Who};

pub(crate) static TRAFFIC: Rule =
    Rule { code: &code::TRAFFIC, group: Group::Client, applies: EVERY, after: &[BASE], judge: traffic };

struct Call {
    hosts: &'static str,
    purpose: Message,
    /// Any of these closes it.
    closed_by: &'static [&'static str],
    /// It is made only where this is set.
    opened_by: Option<&'static str>,
}

const QUIET: &str = "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC";

static CALLS: &[Call] = &[
    Call { hosts: "api.anthropic.com", purpose: words::TRAFFIC_UPDATES, closed_by: &[QUIET], opened_by: None },
    Call {
        hosts: "downloads.claude.ai",
        purpose: words::TRAFFIC_UPDATER,
        closed_by: &["DISABLE_AUTOUPDATER", "DISABLE_UPDATES"],
        opened_by: None,
    },
    Call {
        hosts: "downloads.claude.ai, github.com",
        purpose: words::TRAFFIC_MARKETPLACE,
        closed_by: &["CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL"],
        opened_by: None,
    },
    Call {
        hosts: "api.anthropic.com",
        purpose: words::TRAFFIC_PREFLIGHT,
        closed_by: &["skipWebFetchPreflight", "CLAUDE_CODE_DISABLE_WEB_FETCH"],
        opened_by: None,
    },
    Call {
        hosts: "OTEL_EXPORTER_OTLP_ENDPOINT",
        purpose: words::TRAFFIC_OTEL,
        closed_by: &[],
        opened_by: Some("CLAUDE_CODE_ENABLE_TELEMETRY"),
    },
];

fn traffic(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(seen) = seen(facts) else { return Vec::new() };
    let open: Vec<_> = CALLS.iter().filter(|call| call.is_open(&seen.switches)).collect();
    let severity = if open.is_empty() { Severity::Ok } else { Severity::Info };
    let finding =
        Finding::new(&code::TRAFFIC, Group::Client, severity).with("open", open.len()).with("all", CALLS.len());
    let finding = open.iter().fold(finding, |finding, call| {
        finding.detail(Phrase::new(call.purpose).with("host", call.hosts(&seen.switches)))
    });
    let finding = CALLS.iter().fold(finding, |finding, call| finding.evidence(call.line(&seen.switches)));
    vec![if open.is_empty() { finding } else { finding.fix(FixKind::Edit, Who::You, words::TRAFFIC_SWITCH) }]
}

impl Call {
    fn is_open(&self, switches: &BTreeMap<String, String>) -> bool {
        let is_set = |name: &str| switches.get(name).is_some_and(|value| is_on(value));
        self.opened_by.is_none_or(is_set) && !self.closed_by.iter().any(|name| is_set(name))
    }

    /// The collector's address stands in a variable.
    fn hosts<'a>(&'a self, switches: &'a BTreeMap<String, String>) -> &'a str {
        switches.get(self.hosts).map_or(self.hosts, String::as_str)
    }

    /// Host and switches, with what they are set to.
    fn line(&self, switches: &BTreeMap<String, String>) -> String {
        let switch = |name: &&str| format!("{name}={}", switches.get(*name).map_or("", String::as_str));
        let all: Vec<_> = self.closed_by.iter().chain(&self.opened_by).map(switch).collect();
        let state = if self.is_open(switches) { "open" } else { "closed" };
        format!("{} {state} ({})", self.hosts(switches), all.join(", "))
    }
}
