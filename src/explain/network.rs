//! Rows: proxy, TLS, names, routes.

use super::{Row, Who};
use crate::code::error_network as code;
use crate::words::request;

pub(super) static ROWS: &[Row] = &[
    Row {
        code: &code::PROXY_URL,
        names: &[],
        // The value itself may hold a password.
        patterns: &[r"invalid proxy url in (?<variable>\w+):"],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::PROXY_SIGN_IN,
        names: &[],
        patterns: &[r"\bproxy authentication required\b", r"\b407\b.{0,40}\bproxy\b", r"\bproxy\b.{0,60}\b407\b"],
        who: Who::NetworkTeam,
        request: Some(request::PROXY_HOSTS),
        verified: false,
    },
    Row {
        code: &code::PROXY_REFUSED,
        names: &[],
        patterns: &[r"couldn't connect through your proxy(?: \((?<error>\w+)\))?", r"\bERR_PROXY_TUNNEL\b"],
        who: Who::NetworkTeam,
        request: Some(request::PROXY_HOSTS),
        verified: true,
    },
    Row {
        code: &code::TLS_INSPECTION,
        names: &[],
        patterns: &[
            r"(?:ssl certificate verification failed|self-signed certificate detected|unable to get local issuer certificate|self.signed certificate in certificate chain)(?: \((?<error>\w+)\))?(?:.{0,200}authority claude code doesn't trust)?",
            r"\b(?<error>UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERTIFICATE_VERIFY_FAILED)\b",
            r"\btls\b.{0,40}unknown ca\b",
        ],
        who: Who::NetworkTeam,
        request: Some(request::ROOT_CERTIFICATE),
        verified: true,
    },
    Row {
        code: &code::TLS_NAME,
        names: &[],
        patterns: &[
            r"ssl certificate hostname mismatch",
            r"hostname/ip does not match certificate's altnames: host: (?<host>[\w.-]+?)\.? is not in",
            r"\bERR_TLS_CERT_ALTNAME_INVALID\b",
        ],
        who: Who::NetworkTeam,
        request: Some(request::ROUTE),
        verified: true,
    },
    Row {
        code: &code::CLIENT_CERTIFICATE,
        names: &[],
        patterns: &[
            r"unable to connect to api \(EPROTO\)",
            r"\bcertificate[_ ]required\b",
            r"\b(?:ssl|tls)\b.{0,60}\balert (?:number )?(?:116|40)\b",
            r"\b(?:ssl|tls)\b.{0,60}\bhandshake failure\b",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::NO_SUCH_NAME,
        names: &[],
        patterns: &[
            r"can't reach the api server — check your internet or dns(?: \((?<error>\w+)\))?",
            r"getaddrinfo (?<error>ENOTFOUND|EAI_AGAIN)(?: (?<host>[\w.-]+))?",
            r#"could not resolve (?:host|proxy):? "?(?<host>[\w.-]+)"#,
            r"\b(?<error>ENOTFOUND|EAI_AGAIN|NXDOMAIN|SERVFAIL)\b",
        ],
        who: Who::NetworkTeam,
        request: Some(request::ROUTE),
        verified: true,
    },
    Row {
        code: &code::REFUSED,
        names: &[],
        patterns: &[
            r"connection refused — a firewall or proxy may be blocking it(?: \((?<error>\w+)\))?",
            r"\b(?<error>ECONNREFUSED)(?: (?<host>[\w.:\[\]-]+))?",
            r"\bconnection refused\b",
        ],
        who: Who::You,
        request: None,
        verified: true,
    },
    Row {
        code: &code::TIMED_OUT,
        names: &[],
        patterns: &[
            r"\b(?<error>ETIMEDOUT)(?: (?<host>[\w.:\[\]-]+))?",
            r#"(?:connect timeout on|could not connect to the) endpoint url: "?https?://(?<host>[\w.-]+)"#,
            r"\b(?:connection|connect|operation|request) timed out\b",
        ],
        who: Who::NetworkTeam,
        request: Some(request::ROUTE),
        verified: false,
    },
    Row {
        code: &code::PROXY_PAGE,
        names: &[],
        patterns: &[r"\bERR_ACCESS_DENIED\b", r"<!doctype html|<html[ >]"],
        who: Who::NetworkTeam,
        request: Some(request::PROXY_HOSTS),
        verified: false,
    },
];
