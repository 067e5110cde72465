//! Rows: what Google says about credentials, projects and models of Vertex AI.

use super::{Row, Who};
use crate::code::error_google as code;
use crate::words::request;

/// Any of these, at a location outside the residency.
pub(super) const OUTSIDE: Row =
    Row { code: &code::OUTSIDE_LOCATION, names: &[], patterns: &[], who: Who::You, request: None, verified: true };

pub(super) static ROWS: &[Row] = &[
    Row {
        code: &code::NOT_SERVED,
        names: &[],
        patterns: &[
            r"publisher model .?projects/(?<project>[\w.:-]+)/locations/(?<location>[\w-]+)/publishers/anthropic/models/(?<model>[\w@.-]+?).? (?:was )?not found",
            r"publisher model .{0,120}?(?<model>claude[\w@.-]+?)['`]? is not servable in region (?<location>[\w-]+)",
            r"the model (?<model>\S+) is not available on your vertex deployment(?:\. try (?:--model to switch|switching) to (?<suggested>\S+?),? or ask)?",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::VERTEX_MODEL),
        verified: true,
    },
    Row {
        code: &code::NOT_ENABLED,
        names: &[],
        patterns: &[r"project (?<project>[\w.:-]+) is not allowed to use publisher model (?:\S*/)?(?<model>[\w@.-]+)"],
        who: Who::CloudAdministrator,
        request: Some(request::VERTEX_MODEL),
        verified: true,
    },
    Row {
        code: &code::NOT_ALLOWED,
        names: &[],
        patterns: &[r"constraints/vertexai\.allowedmodels(?:.{0,80}?/models/(?<model>[\w@.-]+))?"],
        who: Who::CloudAdministrator,
        request: Some(request::VERTEX_MODEL),
        verified: false,
    },
    Row {
        code: &code::SEARCH_IN_PERIMETER,
        names: &[],
        patterns: &[r"the requested model does not serve requests restricted by vpcsc"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::PERIMETER,
        names: &["SECURITY_POLICY_VIOLATED"],
        patterns: &[
            r"request is prohibited by organization's policy\.? vpcservicecontrolsuniqueidentifier: (?<identifier>[\w-]+)",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::PERIMETER),
        verified: true,
    },
    Row {
        code: &code::PERMISSION,
        names: &["IAM_PERMISSION_DENIED"],
        patterns: &[
            r"permission '(?<permission>aiplatform\.[\w.]+)' denied on resource '?(?://aiplatform\.googleapis\.com/)?(?<resource>projects/(?<project>[^/\s']+)[^\s']*)",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::VERTEX_PERMISSION),
        verified: true,
    },
    Row {
        code: &code::DISABLED,
        names: &["SERVICE_DISABLED"],
        patterns: &[
            r"(?:vertex ai|agent platform) api has not been used in project (?<project>[\w.:-]+) before or it is disabled",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::VERTEX_API),
        verified: false,
    },
    Row {
        code: &code::QUOTA,
        names: &[],
        patterns: &[
            r"quota exceeded for aiplatform\.googleapis\.com/(?<quota>\w+) with base model: (?:anthropic-)?(?<model>[\w-]+)",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::VERTEX_QUOTA),
        verified: true,
    },
    Row {
        code: &code::QUOTA_PROJECT_DENIED,
        names: &["USER_PROJECT_DENIED"],
        patterns: &[r"caller does not have required permission to use project (?<project>[\w:-]+)"],
        who: Who::CloudAdministrator,
        request: Some(request::QUOTA_PROJECT),
        verified: false,
    },
    Row {
        code: &code::QUOTA_PROJECT_MISSING,
        names: &[],
        patterns: &[r"requires a quota project"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::REAUTHENTICATION,
        names: &[],
        patterns: &[
            r"\b(?:invalid_rapt|rapt_required)\b",
            r"reauthentication is needed\. please run .gcloud auth application-default login. to reauthenticate",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::ENDED,
        names: &[],
        patterns: &[
            r"token has been expired or revoked",
            r"invalid jwt: token must be a short-lived token",
            r"invalid grant: account not found",
        ],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::NO_CREDENTIALS,
        names: &["DefaultCredentialsError"],
        patterns: &[r"could not load the default credentials", r"your default credentials were not found"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::FEDERATION,
        names: &[],
        patterns: &[r"the audience in id token .{0,200}?does not match"],
        who: Who::CloudAdministrator,
        request: Some(request::FEDERATION),
        verified: false,
    },
    Row {
        code: &code::TOKEN,
        names: &["ACCESS_TOKEN_EXPIRED", "CREDENTIALS_MISSING"],
        patterns: &[
            r"request (?:had invalid authentication credentials|is missing required authentication credential)",
            r"google cloud credentials expired or invalid",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
];

/// Behind all others: the client's wrapper around whatever Google said.
pub(super) static LAST: &[Row] = &[Row {
    code: &code::GOOGLE_SAID_NO,
    names: &[],
    patterns: &[r"google cloud authentication failed · .{0,400}"],
    who: Who::You,
    request: None,
    verified: true,
}];
