//! What a refusal of Google's means, and so who has to act: judged by the error's name first, its message second.
//!
//! Only Google's own JSON counts; a page of a proxy or a captive portal says nothing about a sign-in.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::code::{Code, google as code};
use crate::fault::{Fault, Result};
use crate::messages::google as words;
use crate::world::html;
use crate::world::net::Response;

/// Clocks that differ by less aren't what Google refuses.
const CLOSE: SignedDuration = SignedDuration::from_secs(60);

/// What was requested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// A token for a person's sign-in.
    SignIn,
    /// A token for a service account's JWT.
    Key,
    /// A token for an identity of another provider.
    Exchange,
    /// A token of this service account, by impersonation.
    Impersonate(&'a str),
    /// Whom a token belongs to.
    Identify,
}

/// The JSON of a successful answer, or the refusal as a fault. `place` is where the credentials are, `ours` the time on
/// this machine.
///
/// # Errors
/// `GK-GGL-002` to `009`, `020`, `021`.
pub(super) fn read(answer: &Response, step: Step<'_>, place: &str, host: &str, ours: &str) -> Result<Value> {
    let document: Option<Value> = serde_json::from_slice(&answer.body).ok().filter(Value::is_object);
    let foreign = || Fault::new(&code::NOT_GOOGLE).with("host", host).because(html::told(answer.status, &answer.body));
    let Some(document) = document else {
        // Google's front answers so where what is behind it fails.
        let is_its_own = answer.status >= 500 && html::is_googles(answer.status, &answer.body);
        let failed = || {
            let said = format!("HTTP {}", answer.status);
            let fault = Fault::new(&code::REFUSED).with("host", host).with("code", said);
            fault.because(html::told(answer.status, &answer.body))
        };
        return Err(if is_its_own { failed() } else { foreign() });
    };
    if answer.status == 200 {
        return Ok(document);
    }
    let error = GoogleError::from_document(&document);
    if error.kind.is_empty() {
        return Err(foreign());
    }
    let theirs = answer.header("date").unwrap_or("?");
    let what = match error.means(step, answer.status) {
        // Refuted by the two clocks themselves: it is something else in the signed text.
        what if *what == code::CLOCK && is_right(answer, ours) => &code::REFUSED,
        what => what,
    };
    let account = if let Step::Impersonate(account) = step { account } else { "" };
    let fault = Fault::new(what)
        .with("place", place)
        .with("host", host)
        .with("account", account)
        .with("code", &error.kind)
        .with("ours", ours)
        .with("theirs", theirs)
        .because(format_args!("{}: {}", error.kind, error.message));
    Err(if needs_sign_in(what) { fault.hint(words::SIGN_IN, &[]) } else { fault })
}

/// Whether the clock of this machine is that of the answer, as far as both say one.
fn is_right(answer: &Response, ours: &str) -> bool {
    let ours: Option<Timestamp> = ours.parse().ok();
    answer.date().zip(ours).is_some_and(|(theirs, ours)| theirs.duration_since(ours).abs() < CLOSE)
}

/// Whether a new sign-in of a person fixes it.
pub(super) fn needs_sign_in(what: &Code) -> bool {
    [&code::ENDED, &code::REAUTH, &code::CLIENT, &code::NO_CREDENTIALS].contains(&what)
}

/// An error in either of Google's two forms: OAuth's, and that of its other APIs.
pub(super) struct GoogleError {
    pub(super) kind: String,
    /// OAuth's `error_subtype`, or an API's `reason`.
    reason: String,
    pub(super) message: String,
}

impl GoogleError {
    pub(super) fn from_document(document: &Value) -> Self {
        let text = |value: &Value| -> String {
            value.as_str().unwrap_or_default().chars().filter(|c| !c.is_control()).take(400).collect()
        };
        match &document["error"] {
            Value::Object(error) => {
                let error = Value::Object(error.clone());
                let details = error["details"].as_array().map(Vec::as_slice).unwrap_or_default();
                let reason = details.iter().map(|detail| text(&detail["reason"])).find(|reason| !reason.is_empty());
                let violation = || text(&error["details"][0]["violations"][0]["type"]);
                Self {
                    kind: text(&error["status"]),
                    reason: reason.unwrap_or_else(violation),
                    message: text(&error["message"]),
                }
            }
            kind => Self {
                kind: text(kind),
                reason: text(&document["error_subtype"]),
                message: text(&document["error_description"]),
            },
        }
    }

    fn says(&self, words: &[&str]) -> bool {
        let said = self.message.to_ascii_lowercase();
        words.iter().any(|word| said.contains(word))
    }

    /// Whether VPC Service Controls, and no missing right, said no.
    pub(super) fn is_perimeter(&self) -> bool {
        self.says(&["vpcservicecontrols", "organization's policy"])
            || ["SECURITY_POLICY_VIOLATED", "VPC_SERVICE_CONTROLS"].contains(&self.reason.as_str())
    }

    /// Whether nobody has switched the API on.
    pub(super) fn is_disabled(&self) -> bool {
        self.reason == "SERVICE_DISABLED"
    }

    /// Whether the project that the request counts for may not be used.
    pub(super) fn is_quota_project(&self) -> bool {
        self.reason == "USER_PROJECT_DENIED"
    }

    fn means(&self, step: Step<'_>, status: u16) -> &'static Code {
        match (self.kind.as_str(), step) {
            _ if self.is_perimeter() => &code::POLICY,
            ("access_denied" | "admin_policy_enforced" | "org_internal" | "disabled_client" | "invalid_scope", _) => {
                &code::POLICY
            }
            ("invalid_grant", _) if self.says(&["context-aware", "device policy", "access context"]) => &code::POLICY,
            ("invalid_grant" | "interaction_required", Step::SignIn)
                if ["invalid_rapt", "rapt_required"].contains(&self.reason.as_str())
                    || self.says(&["reauth related error", "invalid_rapt", "rapt_required"]) =>
            {
                &code::REAUTH
            }
            ("invalid_grant", Step::SignIn)
                if self.says(&["account has been deleted", "account not found", "disabled"]) =>
            {
                &code::GONE
            }
            ("invalid_grant", Step::SignIn) => &code::ENDED,
            ("invalid_grant", Step::Key) if self.says(&["reasonable timeframe", "short-lived", "iat and exp"]) => {
                &code::CLOCK
            }
            ("invalid_grant" | "invalid_client" | "unauthorized_client", Step::Key) => &code::GONE,
            ("invalid_client" | "deleted_client" | "unauthorized_client", Step::SignIn) => &code::CLIENT,
            (_, Step::Exchange) if (400..500).contains(&status) && status != 429 => &code::FEDERATION,
            ("PERMISSION_DENIED" | "NOT_FOUND" | "FAILED_PRECONDITION" | "INVALID_ARGUMENT", Step::Impersonate(_)) => {
                &code::IMPERSONATION
            }
            _ => &code::REFUSED,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;

    #[test]
    fn a_page_is_told_by_its_title_and_googles_own_is_googles() {
        for (status, body, code, cause) in [
            (
                403,
                "<html><head><title>Access Blocked\n - i-FILTER</title>",
                "GK-GGL-020",
                "HTTP 403: Access Blocked - i-FILTER",
            ),
            (503, "<title>Error 503 (Server Error)!!1</title>", "GK-GGL-021", "HTTP 503: Error 503 (Server Error)!!1"),
            (503, "<title>503 Service Unavailable</title>", "GK-GGL-020", "HTTP 503: 503 Service Unavailable"),
            (200, "<title>Sign in</title>", "GK-GGL-020", "HTTP 200: Sign in"),
            (502, "bad gateway", "GK-GGL-020", "HTTP 502"),
        ] {
            let answer = Response { status, headers: Vec::new(), body: body.into() };
            let fault = read(&answer, Step::SignIn, "p", "oauth2.googleapis.com", "").unwrap_err();
            assert_eq!((fault.code().id, fault.causes(Lang::En)), (code, vec![cause.to_owned()]), "{body}");
        }
    }

    #[test]
    fn a_no_is_told_by_its_name_and_then_by_its_words() {
        use Step::{Exchange, Impersonate, Key, SignIn};
        let perimeter = r#"{"error":{"code":403,"message":"Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: abc","status":"PERMISSION_DENIED"}}"#;
        for (step, status, body, code) in [
            (SignIn, 400, r#"{"error":"invalid_grant","error_description":"Bad Request"}"#, "GK-GGL-002"),
            (
                SignIn,
                400,
                r#"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#,
                "GK-GGL-002",
            ),
            (
                SignIn,
                400,
                r#"{"error":"invalid_grant","error_subtype":"invalid_rapt","error_description":"reauth related error (invalid_rapt)"}"#,
                "GK-GGL-003",
            ),
            (
                SignIn,
                400,
                r#"{"error":"invalid_grant","error_subtype":"rapt_required","error_description":"x"}"#,
                "GK-GGL-003",
            ),
            (SignIn, 400, r#"{"error":"invalid_grant","error_description":"Account has been deleted"}"#, "GK-GGL-004"),
            (
                SignIn,
                401,
                r#"{"error":"deleted_client","error_description":"The OAuth client was deleted."}"#,
                "GK-GGL-006",
            ),
            (SignIn, 401, r#"{"error":"invalid_client","error_description":"Unauthorized"}"#, "GK-GGL-006"),
            (SignIn, 403, r#"{"error":"access_denied","error_description":"Account restricted"}"#, "GK-GGL-007"),
            (SignIn, 400, r#"{"error":"admin_policy_enforced"}"#, "GK-GGL-007"),
            (
                Key,
                400,
                r#"{"error":"invalid_grant","error_description":"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim."}"#,
                "GK-GGL-005",
            ),
            (Key, 400, r#"{"error":"invalid_grant","error_description":"Invalid JWT Signature."}"#, "GK-GGL-004"),
            (
                Key,
                400,
                r#"{"error":"invalid_grant","error_description":"Invalid grant: account not found"}"#,
                "GK-GGL-004",
            ),
            (
                Exchange,
                400,
                r#"{"error":"invalid_grant","error_description":"The audience in ID Token [x] does not match the expected audience."}"#,
                "GK-GGL-008",
            ),
            (
                Exchange,
                400,
                r#"{"error":"invalid_target","error_description":"The target service indicated by the \"audience\" parameters is invalid."}"#,
                "GK-GGL-008",
            ),
            (Exchange, 403, perimeter, "GK-GGL-007"),
            (
                Impersonate("a"),
                403,
                r#"{"error":{"code":403,"message":"Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).","status":"PERMISSION_DENIED"}}"#,
                "GK-GGL-009",
            ),
            (
                Impersonate("a"),
                404,
                r#"{"error":{"code":404,"message":"Not found; Gaia id not found for email a","status":"NOT_FOUND"}}"#,
                "GK-GGL-009",
            ),
            (Impersonate("a"), 403, perimeter, "GK-GGL-007"),
            (SignIn, 500, r#"{"error":"internal_failure"}"#, "GK-GGL-021"),
            (Exchange, 429, r#"{"error":{"code":429,"message":"x","status":"RESOURCE_EXHAUSTED"}}"#, "GK-GGL-021"),
            (SignIn, 400, "<html>sign in to the network</html>", "GK-GGL-020"),
            (SignIn, 200, "<html>sign in to the network</html>", "GK-GGL-020"),
            (SignIn, 302, "{}", "GK-GGL-020"),
        ] {
            let answer = Response { status, headers: vec![("date".into(), "then".into())], body: body.into() };
            let fault = read(&answer, step, "adc.json", "oauth2.googleapis.com", "now").unwrap_err();
            assert_eq!(fault.code().id, code, "{body}");
            let whole = fault.message(Lang::En) + &fault.message(Lang::Ja);
            assert!(!whole.contains('{'), "{whole}");
            assert_eq!(!fault.hints(Lang::En).is_empty(), needs_sign_in(fault.code()), "{fault}");
        }
    }

    #[test]
    fn a_clock_is_to_blame_only_where_it_differs() {
        let body = r#"{"error":"invalid_grant","error_description":"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe."}"#;
        for (date, code) in [
            (Some("Fri, 20 Nov 2026 09:00:20 GMT"), "GK-GGL-021"),
            (Some("Fri, 20 Nov 2026 09:09:00 GMT"), "GK-GGL-005"),
            (Some("Fri, 20 Nov 2026 08:51:00 GMT"), "GK-GGL-005"),
            (None, "GK-GGL-005"),
        ] {
            let headers = date.map(|date| ("date".into(), date.into())).into_iter().collect();
            let answer = Response { status: 400, headers, body: body.into() };
            let fault = read(&answer, Step::Key, "key.json", "oauth2.googleapis.com", "2026-11-20T09:00:00Z");
            assert_eq!(fault.unwrap_err().code().id, code, "{date:?}");
        }
    }
}
