//! The files that Google's libraries take credentials from, by their `type`. Pure: text to values.
//!
//! The fields are those that the library inside Claude Code reads; others (`project_id`, `account`) may be anything.
//! Secrets have no `Debug`, and no parser's message reaches a person, because it may quote one. Known holes: another
//! cloud's `universe_domain`, `gdch_service_account` and a certificate as `credential_source` are refused by name.

use serde::Deserialize;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::code::{Code, google as code};
use crate::fault::{Fault, Result};
use crate::session::SourceKind;

type Secret = Zeroizing<String>;

/// The credentials of a file.
pub(super) enum Credential {
    User(User),
    ServiceAccount(ServiceAccount),
    Impersonated(Impersonated),
    External(Box<External>),
    ExternalUser(ExternalUser),
}

/// A person's sign-in by gcloud.
#[derive(Deserialize)]
pub(super) struct User {
    pub(super) client_id: String,
    pub(super) client_secret: Secret,
    pub(super) refresh_token: Secret,
    #[serde(default)]
    pub(super) account: String,
    pub(super) token_uri: Option<String>,
}

/// A service account, with its private key.
#[derive(Deserialize)]
pub(super) struct ServiceAccount {
    pub(super) client_email: String,
    pub(super) private_key: Secret,
    #[serde(default)]
    pub(super) private_key_id: String,
    pub(super) token_uri: Option<String>,
}

/// A service account that other credentials impersonate.
pub(super) struct Impersonated {
    pub(super) source: Box<Credential>,
    pub(super) url: String,
    pub(super) delegates: Vec<String>,
}

/// An identity of another provider: workload or workforce identity federation.
#[derive(Deserialize)]
pub(super) struct External {
    pub(super) audience: String,
    pub(super) subject_token_type: String,
    pub(super) token_url: String,
    pub(super) credential_source: Subject,
    #[serde(rename = "service_account_impersonation_url")]
    pub(super) impersonation_url: Option<String>,
    #[serde(default, rename = "service_account_impersonation")]
    pub(super) impersonation: Lifetime,
    #[serde(default)]
    pub(super) client_id: String,
    #[serde(default)]
    pub(super) client_secret: Secret,
    pub(super) workforce_pool_user_project: Option<String>,
}

/// The lifetime of an impersonated token.
#[derive(Default, Deserialize)]
pub(super) struct Lifetime {
    pub(super) token_lifetime_seconds: Option<u32>,
}

/// The source of the identity (subject token).
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Subject {
    Aws(Aws),
    Program { executable: Program },
    File { file: String, format: Option<Format> },
    Url { url: String, headers: Option<serde_json::Map<String, Value>>, format: Option<Format> },
}

/// An AWS identity, shown by a signed request to AWS's STS.
#[derive(Deserialize)]
pub(super) struct Aws {
    pub(super) environment_id: String,
    pub(super) region_url: Option<String>,
    pub(super) url: Option<String>,
    pub(super) regional_cred_verification_url: String,
    pub(super) imdsv2_session_token_url: Option<String>,
}

/// A program that prints the identity.
#[derive(Deserialize)]
pub(super) struct Program {
    pub(super) command: String,
    pub(super) timeout_millis: Option<u64>,
    pub(super) output_file: Option<String>,
}

/// The format of the identity in a file or an answer.
#[derive(Deserialize)]
pub(super) struct Format {
    #[serde(rename = "type")]
    kind: String,
    subject_token_field_name: Option<String>,
}

/// The sign-in by gcloud of a person of a workforce pool.
#[derive(Deserialize)]
pub(super) struct ExternalUser {
    #[serde(default)]
    pub(super) audience: String,
    pub(super) client_id: String,
    pub(super) client_secret: Secret,
    pub(super) refresh_token: Secret,
    pub(super) token_url: String,
    pub(super) revoke_url: Option<String>,
}

/// The content of a credentials file.
pub(super) struct Read {
    pub(super) credential: Credential,
    pub(super) quota_project: Option<String>,
}

/// Reads a credentials file; `name` is its name in errors.
///
/// # Errors
/// `GK-GGL-010` for one that lacks something, `GK-GGL-011` for a type that Claude Code doesn't know.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Read> {
    // Claude Code and Google's own library fail with it (seen in 2.1.332, and in google-auth for Python).
    let is_marked = bytes.starts_with(b"\xef\xbb\xbf");
    let not_json = || {
        unusable(name, if is_marked { "a byte order mark before the JSON: save it without one" } else { "not JSON" })
    };
    let document: Value = serde_json::from_slice(bytes).map_err(|_| not_json())?;
    let document = document.as_object().map(|object| Value::Object(object.clone())).ok_or_else(not_json)?;
    let universe = document["universe_domain"].as_str().unwrap_or(UNIVERSE);
    if universe != UNIVERSE {
        return Err(unknown(name, &format!("universe_domain {universe}")));
    }
    let quota_project = match &document["quota_project_id"] {
        Value::String(project) => Some(project.clone()).filter(|project| !project.is_empty()),
        // Seen with 2.1.332: a project's number is sent as its digits.
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    Ok(Read { credential: Credential::from_document(name, document)?, quota_project })
}

/// The public cloud, the only one that is supported.
const UNIVERSE: &str = "googleapis.com";

// Google's names of the types.
const USER: &str = SourceKind::GoogleUser.name();
const SERVICE_ACCOUNT: &str = SourceKind::GoogleServiceAccount.name();
const IMPERSONATED: &str = SourceKind::GoogleImpersonated.name();
const EXTERNAL: &str = SourceKind::GoogleExternal.name();
const EXTERNAL_USER: &str = SourceKind::GoogleExternalUser.name();

impl Credential {
    fn from_document(name: &str, mut document: Value) -> Result<Self> {
        let kind = document["type"].as_str().unwrap_or_default().to_owned();
        Ok(match kind.as_str() {
            USER => Self::User(fields(name, document)?),
            SERVICE_ACCOUNT => Self::ServiceAccount(fields(name, document)?),
            EXTERNAL => Self::External(fields(name, document)?),
            EXTERNAL_USER => Self::ExternalUser(fields(name, document)?),
            IMPERSONATED => {
                let source = document["source_credentials"].take();
                let wanted: Impersonation = fields(name, document)?;
                let source = Box::new(Self::from_document(name, source)?);
                Self::Impersonated(Impersonated { source, url: wanted.url, delegates: wanted.delegates })
            }
            "" => return Err(unusable(name, "no `type`")),
            _ => return Err(unknown(name, &kind)),
        })
    }

    /// The credentials' type.
    pub(super) const fn kind(&self) -> SourceKind {
        match self {
            Self::User(_) => SourceKind::GoogleUser,
            Self::ServiceAccount(_) => SourceKind::GoogleServiceAccount,
            Self::Impersonated(_) => SourceKind::GoogleImpersonated,
            Self::External(_) => SourceKind::GoogleExternal,
            Self::ExternalUser(_) => SourceKind::GoogleExternalUser,
        }
    }

    /// Whose credentials they are, as far as the file says so.
    pub(super) fn whom(&self) -> Option<String> {
        let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        match self {
            Self::User(user) => said(&user.account),
            Self::ServiceAccount(key) => said(&key.client_email),
            Self::Impersonated(impersonated) => account_of(&impersonated.url),
            Self::External(external) => {
                external.impersonation_url.as_deref().and_then(account_of).or_else(|| said(pool_of(&external.audience)))
            }
            Self::ExternalUser(user) => said(pool_of(&user.audience)),
        }
    }

    /// Whether two files are of the same principal, whatever else stands in them: one sign-in, or one service account.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let account = |one: &Self| match one {
            Self::ServiceAccount(key) => Some(key.client_email.clone()),
            Self::Impersonated(impersonated) => account_of(&impersonated.url),
            Self::External(external) => external.impersonation_url.as_deref().and_then(account_of),
            Self::User(_) | Self::ExternalUser(_) => None,
        };
        let sign_in = |one: &Self| match one {
            Self::User(user) => Some(user.refresh_token.clone()),
            Self::ExternalUser(user) => Some(user.refresh_token.clone()),
            Self::ServiceAccount(_) | Self::Impersonated(_) | Self::External(_) => None,
        };
        account(self).is_some_and(|own| account(other).as_ref() == Some(&own))
            || sign_in(self).is_some_and(|own| sign_in(other).as_ref() == Some(&own))
    }

    /// Whether a person signed in for them, whom gcloud can ask again.
    pub(super) fn is_sign_in(&self) -> bool {
        self.kind().is_of_person()
    }
}

impl Format {
    /// The identity in a text of this format; without a format the text itself.
    pub(super) fn extract(format: Option<&Self>, text: &str) -> Option<Secret> {
        let found = match format.filter(|format| format.kind == "json") {
            None => text.trim().to_owned(),
            Some(format) => {
                let document: Value = serde_json::from_str(text).ok()?;
                document.get(format.subject_token_field_name.as_deref()?)?.as_str()?.to_owned()
            }
        };
        Some(found).filter(|found| !found.is_empty()).map(Zeroizing::new)
    }
}

#[derive(Deserialize)]
struct Impersonation {
    #[serde(rename = "service_account_impersonation_url")]
    url: String,
    #[serde(default)]
    delegates: Vec<String>,
}

/// The account in `…/serviceAccounts/ACCOUNT:generateAccessToken`.
pub(super) fn account_of(url: &str) -> Option<String> {
    let account = url.rsplit_once("/serviceAccounts/")?.1.split(':').next()?;
    Some(account.to_owned()).filter(|account| !account.is_empty())
}

/// The pool and provider of an audience, without the host before them.
fn pool_of(audience: &str) -> &str {
    audience.split_once("/locations/").map_or(audience, |(_, pool)| pool.split_once('/').map_or(pool, |(_, pool)| pool))
}

fn fields<T: for<'de> Deserialize<'de>>(name: &str, document: Value) -> Result<T> {
    serde_json::from_value(document).map_err(|error| {
        // Any other message may quote a value.
        let said = error.to_string();
        unusable(name, if said.starts_with("missing field") { &said } else { "a field of another form" })
    })
}

fn unusable(name: &str, why: &str) -> Fault {
    fault(&code::UNREADABLE, name).with("why", why)
}

fn unknown(name: &str, kind: &str) -> Fault {
    let kind: String = kind.chars().filter(|c| !c.is_control()).take(60).collect();
    fault(&code::UNKNOWN_TYPE, name).with("type", kind)
}

fn fault(code: &'static Code, name: &str) -> Fault {
    Fault::new(code).with("file", name)
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(in super::super) const USER: &str = r#"{
  "account": "",
  "client_id": "764086051850-x.apps.googleusercontent.com",
  "client_secret": "d-x",
  "refresh_token": "1//refresh",
  "type": "authorized_user",
  "universe_domain": "googleapis.com"
}"#;

    #[test]
    fn every_type_of_googles_libraries_is_read_and_says_whose_it_is() {
        let impersonation = "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/x@p.iam.gserviceaccount.com:generateAccessToken";
        let external = |source: &str, more: &str| {
            format!(
                r#"{{"type":"external_account","audience":"//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/p",
                "subject_token_type":"urn:ietf:params:oauth:token-type:jwt","token_url":"https://sts.googleapis.com/v1/token",
                "credential_source":{source}{more}}}"#
            )
        };
        let aws = r#"{"environment_id":"aws1","region_url":"http://169.254.169.254/r","url":"http://169.254.169.254/k",
            "regional_cred_verification_url":"https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15"}"#;
        for (text, kind, whom) in [
            (USER.to_owned(), "authorized_user", None),
            (USER.replace(r#""account": """#, r#""account": "a@acme.example""#), "authorized_user", Some("a@acme.example")),
            (
                r#"{"type":"service_account","client_email":"s@p.iam.gserviceaccount.com","private_key":"k"}"#.to_owned(),
                "service_account",
                Some("s@p.iam.gserviceaccount.com"),
            ),
            (
                format!(
                    r#"{{"type":"impersonated_service_account","service_account_impersonation_url":"{impersonation}","source_credentials":{USER}}}"#
                ),
                "impersonated_service_account",
                Some("x@p.iam.gserviceaccount.com"),
            ),
            (external(r#"{"file":"/t"}"#, ""), "external_account", Some("workloadIdentityPools/pool/providers/p")),
            (external(r#"{"url":"http://127.0.0.1/t","headers":{"a":"b"}}"#, ""), "external_account", Some("workloadIdentityPools/pool/providers/p")),
            (external(r#"{"executable":{"command":"c"}}"#, ""), "external_account", Some("workloadIdentityPools/pool/providers/p")),
            (
                external(aws, &format!(r#","service_account_impersonation_url":"{impersonation}""#)),
                "external_account",
                Some("x@p.iam.gserviceaccount.com"),
            ),
            (
                r#"{"type":"external_account_authorized_user","audience":"//iam.googleapis.com/locations/global/workforcePools/acme/providers/idp",
                "refresh_token":"r","token_url":"https://sts.googleapis.com/v1/oauthtoken","client_id":"c","client_secret":"s"}"#
                    .to_owned(),
                "external_account_authorized_user",
                Some("workforcePools/acme/providers/idp"),
            ),
        ] {
            let read = read("adc.json", text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}: {text}"));
            assert_eq!((read.credential.kind().name(), read.credential.whom().as_deref()), (kind, whom), "{text}");
        }
    }

    #[test]
    fn what_the_client_could_not_use_is_refused_by_name_and_without_quoting_it() {
        for (text, code) in [
            ("", "GK-GGL-010"),
            ("[]", "GK-GGL-010"),
            ("{}", "GK-GGL-010"),
            (r#"{"type":"authorized_user","client_id":"c","client_secret":"SECRET"}"#, "GK-GGL-010"),
            (r#"{"type":"authorized_user","client_id":"c","client_secret":7,"refresh_token":"SECRET"}"#, "GK-GGL-010"),
            (
                r#"{"type":"external_account","audience":"a","subject_token_type":"t","token_url":"u","credential_source":{"certificate":{"k":"SECRET"}}}"#,
                "GK-GGL-010",
            ),
            (
                r#"{"type":"impersonated_service_account","service_account_impersonation_url":"u","source_credentials":"SECRET"}"#,
                "GK-GGL-010",
            ),
            (r#"{"type":"gdch_service_account","private_key":"SECRET"}"#, "GK-GGL-011"),
            (r#"{"type":"authorized_user","universe_domain":"cloud.example","refresh_token":"SECRET"}"#, "GK-GGL-011"),
        ] {
            let fault = read("adc.json", text.as_bytes()).err().unwrap();
            assert_eq!(fault.code().id, code, "{text}");
            assert!(!fault.to_json().to_string().contains("SECRET"), "{fault}");
        }
    }

    proptest! {
        #[test]
        fn no_file_is_too_strange_to_be_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in "[\\[{\"a-z_:,0-9}\\]]{0,80}") {
            for bytes in [bytes.as_slice(), text.as_bytes(), format!("{{\"type\":\"external_account\",{text}}}").as_bytes()] {
                if let Err(fault) = read("adc.json", bytes) {
                    prop_assert!(["GK-GGL-010", "GK-GGL-011"].contains(&fault.code().id));
                }
            }
        }
    }

    #[test]
    fn an_identity_stands_in_a_text_or_in_a_field() {
        let json =
            |field: Option<&str>| Format { kind: "json".into(), subject_token_field_name: field.map(Into::into) };
        let text = Format { kind: "text".into(), subject_token_field_name: None };
        for (format, given, found) in [
            (None, " jwt\n", Some("jwt")),
            (Some(&text), "jwt", Some("jwt")),
            (Some(&json(Some("value"))), r#"{"value":"jwt"}"#, Some("jwt")),
            (Some(&json(Some("value"))), r#"{"other":"jwt"}"#, None),
            (Some(&json(None)), r#"{"value":"jwt"}"#, None),
            (None, "\n", None),
        ] {
            assert_eq!(Format::extract(format, given).as_deref().map(String::as_str), found, "{given}");
        }
    }
}
