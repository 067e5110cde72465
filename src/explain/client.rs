//! Rows: what the client says about its own settings.

use super::{Row, Who};
use crate::code::error_client as code;
use crate::words::request;

pub(super) static ROWS: &[Row] = &[
    Row {
        code: &code::SETTINGS_DROPPED,
        names: &[],
        patterns: &[
            r"these settings files did not load, so nothing in them is in effect(?:.{0,200}? (?<file>\S+\.json)(?: \((?<key>[^)]+)\))?: (?<reason>invalid or malformed json|expected \w+, but received \w+))?",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::MANAGED_BROKEN,
        names: &[],
        patterns: &[r"(?:(?<file>\S+\.json): )?managed settings document could not be parsed as a json object"],
        who: Who::DeviceManagement,
        request: Some(request::MANAGED_FILE),
        verified: true,
    },
    Row {
        code: &code::MANAGED_FIELD,
        names: &[],
        patterns: &[r"managed settings contain invalid entries(?:.{0,120}?: (?<file>\S+\.json) \((?<key>[^)]+)\))?"],
        who: Who::DeviceManagement,
        request: Some(request::MANAGED_FILE),
        verified: true,
    },
    Row {
        code: &code::MANAGED_ONLY,
        names: &[],
        patterns: &[
            r#"(?:(?<file>\S+\.json) \([^)]+\): )?"(?<key>\w+)" is only honored from managed settings and was ignored here"#,
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::PROVIDER_REFUSED,
        names: &[],
        patterns: &[
            r"your organization's managed settings allow claude code to use: (?<allowed>[^.]{1,80})\. .{0,240}?\b(?<variable>(?-i:[A-Z][A-Z0-9_]+)) is set in",
            r"your organization's managed settings allow claude code to use: (?<allowed>[^.]{1,80})\. .{0,120}?local socket \((?<variable>(?-i:[A-Z_]+))\)",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::PROVIDER_MISSING,
        names: &[],
        patterns: &[r"your organization's managed settings allow claude code to use: (?<allowed>[^.]{1,80})\."],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::PROVIDER_UNSEEN,
        names: &[],
        patterns: &[
            r"unable to connect to anthropic services(?:.{0,80}?failed to connect to (?<host>[\w.-]+): (?<error>\w+))?",
            r"not logged in · please run /login",
            r"failed to connect to api\.anthropic\.com: \w+",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::NOT_TRUSTED,
        names: &[],
        patterns: &[
            r"this workspace has not been trusted",
            r"claude code didn't start because this folder isn't trusted",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
];

/// Behind all others: the client's wrapper around whatever AWS said.
pub(super) static LAST: &[Row] = &[Row {
    code: &code::AWS_SAID_NO,
    names: &[],
    patterns: &[r"aws authentication failed · .{0,400}"],
    who: Who::You,
    request: None,
    verified: true,
}];
