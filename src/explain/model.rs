//! Rows: the model isn't granted, isn't there, isn't free, or isn't the one that was meant.

use super::{Row, Who};
use crate::code::error_model as code;
use crate::words::request;

const INVALID: &[&str] = &["ValidationException"];
const MISSING: &[&str] = &["ResourceNotFoundException"];

pub(super) static ROWS: &[Row] = &[
    // Before the row on rights: AWS ends both texts with the same sentence.
    Row {
        code: &code::PAYMENT_METHOD,
        names: &["AccessDeniedException"],
        patterns: &[
            r"\binvalid_payment_instrument\b(?:.{0,300}?AWS Marketplace subscription for this model cannot be completed)?",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::PAYMENT_METHOD),
        verified: false,
    },
    Row {
        code: &code::MARKETPLACE,
        names: &["AccessDeniedException"],
        patterns: &[
            r"not authorized to perform the required AWS Marketplace actions",
            r"AWS Marketplace subscription for this model cannot be completed",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::MODEL_ACCESS),
        verified: true,
    },
    Row {
        code: &code::NO_MODEL_ACCESS,
        names: &["AccessDeniedException"],
        patterns: &[r"you don't have access to the model with the specified model id"],
        who: Who::CloudAdministrator,
        request: Some(request::MODEL_ACCESS),
        verified: true,
    },
    Row {
        code: &code::USE_CASE_FORM,
        names: &["ResourceNotFoundException", "ValidationException"],
        patterns: &[
            r"model use case details have not been submitted for this account",
            r"you have not filled out the required use-case form for this model",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::MODEL_ACCESS),
        verified: true,
    },
    Row {
        code: &code::NO_PREFIX,
        names: INVALID,
        patterns: &[r"invocation of model id (?<model>\S+) with on-demand throughput isn't supported"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::NO_SUCH_MODEL,
        names: INVALID,
        patterns: &[
            r"(?:api error \((?<model>[^)]+)\): 400 )?the provided model identifier is invalid(?:\.{1,2} try --model to switch to (?<suggested>\S+))?",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::DATA_RETENTION,
        names: INVALID,
        patterns: &[r"data retention mode '(?<mode>\w+)' is not available for this model"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::LEGACY_MODEL,
        names: MISSING,
        patterns: &[r"this model is marked by provider as legacy"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::RETIRED_MODEL,
        names: &["ResourceNotFoundException", "ValidationException"],
        patterns: &[r"this model version has reached the end of its life"],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::NOT_FOR_ACCOUNT,
        names: &["AccessDeniedException"],
        patterns: &[r"(?<model>\banthropic\.\S+) is not available for this account"],
        who: Who::CloudAdministrator,
        request: Some(request::MODEL_NOT_OFFERED),
        verified: true,
    },
    Row {
        code: &code::NOT_ON_DEPLOYMENT,
        names: &[],
        patterns: &[
            r"the model (?<model>\S+) is not available on your bedrock deployment(?:\. try (?:--model to switch|switching) to (?<suggested>\S+?),? or ask)?",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::MODEL_MISSING),
        verified: true,
    },
    Row {
        code: &code::SELECTED_MODEL,
        names: &[],
        patterns: &[r"there's an issue with the selected model \((?<model>[^)]+)\)"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::RESTRICTED,
        names: &[],
        patterns: &[
            r#"model "(?<model>[^"]+)" is restricted by your organization's settings(?:\. using (?<used>\S+) instead)?"#,
            r"model '(?<model>[^']+)' is not available\. your organization restricts model selection",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::UNKNOWN_MODEL,
        names: &[],
        patterns: &[r#"claude code doesn't recognize the model "(?<model>[^"]+)""#],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::NEWER_MODEL,
        names: &[],
        patterns: &[r"newer \w+ model available(?:.{0,120}?latest available: [^()]{1,40}\((?<offered>[^)\s]+)\))?"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::BETA_FLAG,
        names: INVALID,
        patterns: &[r"invalid beta flag"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::THROTTLED,
        names: &["ThrottlingException"],
        patterns: &[
            r"too many (?:requests|tokens)(?: per day)?, please wait before trying again",
            r"request rejected \(429\)",
        ],
        who: Who::CloudAdministrator,
        request: Some(request::MORE_QUOTA),
        verified: false,
    },
    Row {
        code: &code::NO_CAPACITY,
        names: &["ServiceUnavailableException"],
        patterns: &[r"(?:api error: 503 )?bedrock is unable to process your request"],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::SERVICE_TROUBLE,
        names: &[
            "ModelNotReadyException",
            "ModelTimeoutException",
            "ModelErrorException",
            "ModelStreamErrorException",
            "InternalServerException",
        ],
        patterns: &[
            r"model has timed out in processing the request",
            r"the system encountered an unexpected error during processing",
            // The client leaves the error's name out.
            r"\bapi error: 5\d\d\b",
        ],
        who: Who::You,
        request: None,
        verified: false,
    },
    Row {
        code: &code::QUOTA,
        names: &["ServiceQuotaExceededException"],
        patterns: &[],
        who: Who::CloudAdministrator,
        request: Some(request::MORE_QUOTA),
        verified: false,
    },
    Row { code: &code::NOT_FOUND, names: MISSING, patterns: &[], who: Who::You, request: None, verified: false },
];
