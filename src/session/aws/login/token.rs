//! The file in which `aws login` keeps a sign-in: AWS's keys for 15 minutes, and what renews them. Pure: text to values
//! and back.
//!
//! Written by AWS CLI 2.36.7 (seen): `accessToken` with `accessKeyId`, `secretAccessKey`, `sessionToken`, `accountId`,
//! `expiresAt` (`…Z`), beside `tokenType`, `clientId`, `refreshToken`, `idToken`, `dpopKey` (a P-256 key as SEC1 PEM).
//! Claude Code 2.1.328 (read) writes `expiresAt` with milliseconds, and reads a key in SEC1 alone, so the key stays as
//! it is. Unknown fields stay.

use jiff::Timestamp;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::session::aws::AwsCredentials;
use crate::session::aws::token::moment;
use crate::world::clock::written;
use crate::world::digest::sha256;

/// The keys of a sign-in, and what renews them.
#[derive(Clone)]
pub(super) struct LoginToken {
    pub(super) keys: AwsCredentials,
    pub(super) expires: Timestamp,
    pub(super) account: Option<String>,
    /// `None` where one of its parts is missing.
    pub(super) renewal: Option<Renewal>,
    /// The file as it was read, for the fields that other tools keep there.
    document: Map<String, Value>,
}

/// What a renewal sends, and signs with.
#[derive(Clone)]
pub(super) struct Renewal {
    pub(super) refresh: Zeroizing<String>,
    /// The OAuth client, an ARN that is the same for everybody.
    pub(super) client: String,
    /// The private key that the refresh token is bound to, as PEM.
    pub(super) key: Zeroizing<String>,
}

/// What the service issues for a refresh token.
pub(super) struct Granted {
    pub(super) access_key: String,
    pub(super) secret: Zeroizing<String>,
    pub(super) session_token: Zeroizing<String>,
    pub(super) refresh: Zeroizing<String>,
    pub(super) expires: Timestamp,
}

const ACCESS: &str = "accessToken";
const REFRESH: &str = "refreshToken";

/// The name of the file of a session (`login_session`, an ARN).
pub(super) fn file_name(session: &str) -> String {
    format!("{}.json", sha256(session))
}

impl LoginToken {
    /// Reads a file; `None` for one that is torn, or of another kind.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let Value::Object(document) = serde_json::from_slice(bytes).ok()? else { return None };
        let access = document.get(ACCESS)?.as_object()?;
        let text = |from: &Map<String, Value>, key: &str| {
            Some(from.get(key)?.as_str().filter(|text| !text.is_empty())?.to_owned())
        };
        let secret = |from: &Map<String, Value>, key: &str| text(from, key).map(Zeroizing::new);
        let expires = moment(access.get("expiresAt")?.as_str()?)?;
        let renewal = || {
            let (refresh, key) = (secret(&document, REFRESH)?, secret(&document, "dpopKey")?);
            Some(Renewal { refresh, client: text(&document, "clientId")?, key })
        };
        Some(Self {
            keys: AwsCredentials {
                access_key: text(access, "accessKeyId")?,
                secret: secret(access, "secretAccessKey")?,
                token: secret(access, "sessionToken")?,
                expires: Some(expires),
            },
            expires,
            account: text(access, "accountId"),
            renewal: renewal(),
            document,
        })
    }

    /// The sign-in after a renewal.
    #[must_use]
    pub(super) fn renewed(mut self, granted: Granted) -> Self {
        let Granted { access_key, secret, session_token, refresh, expires } = granted;
        if let Some(Value::Object(access)) = self.document.get_mut(ACCESS) {
            let mut put = |key: &str, value: &str| drop(access.insert(key.to_owned(), value.into()));
            put("accessKeyId", &access_key);
            put("secretAccessKey", &secret);
            put("sessionToken", &session_token);
            put("expiresAt", &written(expires));
        }
        self.document.insert(REFRESH.to_owned(), refresh.as_str().into());
        if let Some(renewal) = &mut self.renewal {
            renewal.refresh = refresh;
        }
        let keys = AwsCredentials { access_key, secret, token: session_token, expires: Some(expires) };
        Self { keys, expires, ..self }
    }

    /// The file's text, on one line.
    pub(super) fn render(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(Value::Object(self.document.clone()).to_string().into_bytes())
    }

    /// The digest of what changes with each renewal and each sign-in, for notes that must not hold it.
    pub(super) fn digest(&self) -> String {
        sha256(self.renewal.as_ref().map_or(&self.keys.token, |renewal| &renewal.refresh))
    }

    /// The secrets in it, so that a report can be held free of them.
    pub(super) fn secrets(&self) -> impl Iterator<Item = &str> {
        let renewal = self.renewal.iter().flat_map(|renewal| [&renewal.refresh, &renewal.key]);
        [&self.keys.secret, &self.keys.token].into_iter().chain(renewal).map(|secret| secret.as_str())
    }
}

#[cfg(test)]
pub(in crate::session) mod tests {
    use super::*;

    /// A file of AWS CLI 2.36.7 with other secrets in it, and with fields of somebody else's.
    pub(in crate::session) fn file(expires: &str, refresh: &str, key: &str) -> String {
        let key = Value::from(key);
        format!(
            r#"{{"accessToken":{{"accessKeyId":"ASIAOLD","secretAccessKey":"s","sessionToken":"t","accountId":"111122223333","expiresAt":"{expires}","theirs":1}},"tokenType":"aws_sigv4","clientId":"arn:aws:signin:::devtools/same-device","refreshToken":"{refresh}","idToken":"i","dpopKey":{key},"mine":{{"n":1}}}}"#
        )
    }

    #[test]
    fn the_file_has_the_name_that_the_aws_cli_gives_it() {
        // Seen on the disk after `aws login` of AWS CLI 2.36.7.
        let name = "3156c0e84dcc6b691c886a6bd56b200d742718ecf4ddbf949ad371a7995db7b5.json";
        assert_eq!(file_name("arn:aws:iam::111122223333:user/a"), name);
        // In its own test cases.
        let name = "4b0ba8f99f075c0633e122fd73346ce203a3faf18ea0310eb2d29df1bab2e255.json";
        assert_eq!(file_name("arn:aws:sts::012345678910:assumed-role/Admin/admin"), name);
    }

    #[test]
    fn a_renewal_changes_the_keys_and_the_refresh_token_alone() {
        let text = file("2026-11-20T09:00:00Z", "r1", "pem");
        let token = LoginToken::parse(text.as_bytes()).unwrap();
        assert_eq!((token.account.as_deref(), token.keys.access_key.as_str()), (Some("111122223333"), "ASIAOLD"));
        assert_eq!(token.secrets().collect::<Vec<_>>(), ["s", "t", "r1", "pem"]);
        let before = token.digest();
        let granted = Granted {
            access_key: "ASIANEW".to_owned(),
            secret: "s2".to_owned().into(),
            session_token: "t2".to_owned().into(),
            refresh: "r2".to_owned().into(),
            expires: "2026-11-20T09:15:00Z".parse().unwrap(),
        };
        let renewed = token.renewed(granted);
        assert_ne!(renewed.digest(), before);
        let expected = file("2026-11-20T09:15:00Z", "r2", "pem").replace("ASIAOLD", "ASIANEW");
        let expected = expected.replace(r#""s","#, r#""s2","#).replace(r#""t","#, r#""t2","#);
        assert_eq!(std::str::from_utf8(&renewed.render()).unwrap(), expected);
        let again = LoginToken::parse(&renewed.render()).unwrap();
        assert_eq!((again.digest(), again.expires), (renewed.digest(), renewed.expires));
    }

    #[test]
    fn what_can_be_served_is_served_and_what_is_no_sign_in_is_passed_over() {
        let whole = file("2026-11-20T09:00:00.123Z", "r", "k");
        for end in 0..whole.len() {
            assert!(LoginToken::parse(&whole.as_bytes()[..end]).is_none(), "{end}");
        }
        for missing in ["clientId", "refreshToken", "dpopKey"] {
            let token = LoginToken::parse(whole.replace(&format!("\"{missing}\""), "\"x\"").as_bytes()).unwrap();
            assert!(token.renewal.is_none(), "{missing}");
        }
        for missing in ["accessKeyId", "secretAccessKey", "sessionToken", "expiresAt", "accessToken"] {
            let text = whole.replace(&format!("\"{missing}\""), "\"x\"");
            assert!(LoginToken::parse(text.as_bytes()).is_none(), "{missing}");
        }
        // A token of IAM Identity Center.
        assert!(LoginToken::parse(br#"{"accessToken":"a","expiresAt":"2026-11-20T07:00:00Z"}"#).is_none());
    }
}
