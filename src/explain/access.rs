//! Rows: a policy says no.

use super::{Row, Who};
use crate::code::error_access as code;
use crate::words::request;

/// “User: …:assumed-role/ROLE/session is not authorized to perform: ACTION” and what follows.
macro_rules! refused {
    ($then:literal) => {
        concat!(r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?is not authorized to perform: (?<action>[\w-]+:\w+)", $then)
    };
}

const DENIED: &[&str] = &["AccessDeniedException"];

/// Refused by any policy, for a resource outside the residency. No wording leads here, but what the wording names.
pub(super) const OUTSIDE: Row =
    Row { code: &code::OUTSIDE_RESIDENCY, names: &[], patterns: &[], who: Who::You, request: None, verified: true };

/// A profile of another geography: by these words, or by its name in the words of other rows.
pub(super) const FOREIGN_PROFILE: Row = Row {
    code: &code::FOREIGN_PROFILE,
    names: DENIED,
    patterns: &[refused!(
        r" on resource: (?<resource>arn:\S+:inference-profile/(?:global|apac|us|eu|au|us-gov)\.\S+) (?:because no identity-based policy|with an explicit deny)"
    )],
    who: Who::You,
    request: None,
    verified: false,
};

pub(super) static ROWS: &[Row] = &[
    Row {
        code: &code::GLOBAL_UNDER_POLICY,
        names: DENIED,
        patterns: &[refused!(
            r" on resource: (?<resource>arn:aws[\w-]*:bedrock:::foundation-model/\S+) .{0,40}explicit deny in a service control policy"
        )],
        who: Who::You,
        request: None,
        verified: true,
    },
    FOREIGN_PROFILE,
    Row {
        code: &code::DENIED_BY_ORGANIZATION,
        names: DENIED,
        patterns: &[refused!(
            r"(?: on resource: (?<resource>arn:\S+))? with an explicit deny in a service control policy(?:: (?<policy>arn:aws:organizations::\S+))?"
        )],
        who: Who::CloudAdministrator,
        request: Some(request::ORGANIZATION_POLICY),
        verified: true,
    },
    Row {
        code: &code::NOT_ALLOWED_BY_ORGANIZATION,
        names: DENIED,
        patterns: &[refused!(r"(?: on resource: (?<resource>arn:\S+))? because no service control policy allows")],
        who: Who::CloudAdministrator,
        request: Some(request::ORGANIZATION_ALLOW_LIST),
        verified: false,
    },
    Row {
        code: &code::PROFILE_NOT_ALLOWED,
        names: DENIED,
        patterns: &[refused!(
            r" on resource: (?<resource>arn:\S+:(?:application-)?inference-profile/\S+) because no identity-based policy allows"
        )],
        who: Who::CloudAdministrator,
        request: Some(request::PROFILE_POLICY),
        verified: true,
    },
    Row {
        code: &code::REGION_NOT_ALLOWED,
        names: DENIED,
        patterns: &[refused!(
            r" on resource: (?<resource>arn:aws[\w-]*:bedrock:[a-z0-9-]+::foundation-model/\S+) because no identity-based policy allows"
        )],
        who: Who::CloudAdministrator,
        request: Some(request::REGION_POLICY),
        verified: true,
    },
    Row {
        code: &code::BEARER_NOT_ALLOWED,
        names: DENIED,
        patterns: &[r"bedrock:CallWithBearerToken"],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::MANTLE_NOT_ALLOWED,
        names: DENIED,
        patterns: &[r"is not authorized to perform: (?<action>bedrock-mantle:\w+)"],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::ENDPOINT_POLICY,
        names: DENIED,
        patterns: &[
            refused!(r"(?: on resource: (?<resource>arn:\S+))? because no VPC endpoint policy allows"),
            refused!(r"(?: on resource: (?<resource>arn:\S+))? with an explicit deny in a VPC endpoint policy"),
        ],
        who: Who::CloudAdministrator,
        request: Some(request::ENDPOINT_POLICY),
        verified: true,
    },
    Row {
        code: &code::BOUNDARY,
        names: DENIED,
        patterns: &[
            refused!(
                r"(?: on resource: (?<resource>arn:\S+))? because no (?<limit>permissions boundary|session policy|resource control policy) allows"
            ),
            refused!(
                r"(?: on resource: (?<resource>arn:\S+))? with an explicit deny in a (?<limit>permissions boundary|session policy|resource control policy)"
            ),
        ],
        who: Who::CloudAdministrator,
        request: Some(request::LIMIT),
        verified: false,
    },
    Row {
        code: &code::DENIED_BY_ROLE,
        names: DENIED,
        patterns: &[refused!(
            r"(?: on resource: (?<resource>arn:\S+))? with an explicit deny in an identity-based policy"
        )],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::KEY_NOT_ALLOWED,
        names: DENIED,
        patterns: &[
            r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?is not authorized to perform: (?<action>kms:\w+)(?: on (?:the )?resource:? (?<resource>arn:\S+))?",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::KEY),
        verified: false,
    },
    Row {
        code: &code::LISTING_NOT_ALLOWED,
        names: DENIED,
        patterns: &[
            r"is not authorized to perform: (?<action>bedrock:(?:ListInferenceProfiles|GetInferenceProfile))\b",
            r"failed to list bedrock inference profiles, falling back to hardcoded models",
        ],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::NOT_AUTHORIZED,
        names: DENIED,
        patterns: &[refused!(r"(?: on resource: (?<resource>arn:\S+))?")],
        who: Who::CloudAdministrator,
        request: Some(request::ACTION),
        verified: false,
    },
    Row { code: &code::ACCESS_DENIED, names: DENIED, patterns: &[], who: Who::You, request: None, verified: false },
];
