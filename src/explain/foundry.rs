//! Rows: what Microsoft Foundry, Entra ID and `az` say. The client's own texts were seen by running it, those of `az` in
//! its program; Azure's are public reports and documentation.

use super::{Row, Who};
use crate::code::error_foundry as code;
use crate::words::request;

pub(super) static ROWS: &[Row] = &[
    Row {
        code: &code::KEYS_OFF,
        names: &["AuthenticationTypeDisabled"],
        patterns: &[r"key based authentication is (?:disabled|not permitted) (?:for|on) this resource"],
        who: Who::CloudAdministrator,
        request: Some(request::FOUNDRY_KEYS),
        verified: false,
    },
    Row {
        code: &code::KEY_REFUSED,
        names: &[],
        patterns: &[r"access denied due to (?:invalid|missing) subscription key"],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::TENANT,
        names: &[],
        patterns: &[
            r"tenant provided in token does not match resource t(?:oken|enant)",
            r"token tenant \S+ does not match resource tenant",
        ],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::PERMISSION,
        names: &["PermissionDenied"],
        patterns: &[r"principal does not have access to api/operation", r"lacks the required data action\b"],
        who: Who::CloudAdministrator,
        request: Some(request::FOUNDRY_ROLE),
        verified: false,
    },
    Row {
        code: &code::NETWORK,
        names: &[],
        patterns: &[
            r"access denied due to virtual network/firewall rules",
            r"public access is disabled\. please configure private endpoint",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::FOUNDRY_NETWORK),
        verified: false,
    },
    Row {
        code: &code::NO_DEPLOYMENT,
        names: &["DeploymentNotFound"],
        patterns: &[r"the api deployment for this resource does not exist"],
        who: Who::CloudAdministrator,
        request: Some(request::FOUNDRY_DEPLOYMENT),
        verified: false,
    },
    Row {
        code: &code::QUOTA,
        names: &["RateLimitReached"],
        patterns: &[r"have exceeded (?:the )?(?:call|token) rate limit of your current"],
        who: Who::CloudAdministrator,
        request: Some(request::FOUNDRY_QUOTA),
        verified: false,
    },
    Row {
        code: &code::FILTER,
        names: &["content_filter"],
        patterns: &[r"triggering (?:azure openai's|microsoft's) content management policy"],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::BACKEND,
        names: &["invalid_model_endpoint_authentication"],
        patterns: &[r"failed to authenticate to backend endpoint"],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::NO_API,
        names: &["api_not_supported"],
        patterns: &[r"requested api is currently not supported"],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::PRINCIPAL,
        names: &[],
        patterns: &[r"aadsts(?:7000215|7000222|700016)\b"],
        who: Who::CloudAdministrator,
        request: Some(request::FOUNDRY_SECRET),
        verified: false,
    },
    Row {
        code: &code::SIGNED_OUT,
        names: &[],
        patterns: &[
            r"please run 'az login'",
            r"aadsts(?:70043|700082|50173|50076|50079|50078|70008)\b",
            r"interactive authentication is needed\. please run:\s+az (?:logout|login)",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::BOTH,
        names: &[],
        patterns: &[r"baseurl and resource are mutually exclusive"],
        who: Who::You,
        request: None,
        verified: true,
    },
];

/// What stands around another reason, and counts where no other row fits.
pub(super) static LAST: &[Row] = &[Row {
    code: &code::NO_SOURCE,
    names: &[],
    patterns: &[r"could not load azure credentials", r"chainedtokencredential authentication failed"],
    who: Who::You,
    request: None,
    verified: true,
}];
