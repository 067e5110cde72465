//! Rows: what LLM gateways say. LiteLLM's texts stand in its source, and most of them were seen; Kong's are documented.

use super::{Row, Who};
use crate::code::error_gateway as code;
use crate::words::request;

/// A model that a gateway hasn't got, or doesn't give, and whose name lies outside the residency.
pub(super) const OUTSIDE: Row =
    Row { code: &code::OUTSIDE_MODEL, names: &[], patterns: &[], who: Who::You, request: None, verified: true };

pub(super) static ROWS: &[Row] = &[
    Row {
        code: &code::KEY_EXPIRED,
        names: &[],
        patterns: &[r"authentication error - expired key"],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::KEY_REFUSED,
        names: &["token_not_found_in_db"],
        patterns: &[
            r"invalid proxy server token passed",
            r"authentication error, no api key passed in",
            r"litellm virtual key expected",
            // Kong's plug-in for keys.
            r"no api key found in request",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::BUDGET,
        names: &["budget_exceeded"],
        patterns: &[r"budget has been exceeded!", r"exceededbudget:"],
        who: Who::CloudAdministrator,
        request: Some(request::GATEWAY_BUDGET),
        verified: false,
    },
    Row {
        code: &code::MODEL_DENIED,
        names: &["key_model_access_denied", "team_model_access_denied", "user_model_access_denied"],
        patterns: &[
            r"not allowed to access model\b.{0,120}?\bthis \S+ can only access models=(?:.{0,400}?tried to access (?<model>[\w.:@/-]+))?",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::GATEWAY_MODEL),
        verified: false,
    },
    Row {
        code: &code::UNKNOWN_MODEL,
        names: &[],
        patterns: &[
            r"invalid model name passed in model=(?<model>[\w.:@/-]+)",
            r"no deployments available for selected model(?:.{0,120}?passed model=(?<model>[\w.:@/-]+))?",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::GATEWAY_MODEL),
        verified: true,
    },
    Row {
        code: &code::NO_PATH,
        names: &[],
        patterns: &[r#""detail"\s?:\s?"not found""#, r"no route matched with those values"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::NO_DATABASE,
        names: &["no_db_connection"],
        patterns: &[],
        who: Who::CloudAdministrator,
        request: Some(request::GATEWAY_DATABASE),
        verified: true,
    },
];
