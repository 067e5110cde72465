//! The two files of a sign-in, as AWS CLI v2 writes them: the token, and the registration of the OAuth client that got
//! it. Pure: text to values and back.
//!
//! Every reader of these files has its own idea of a time: `Z`, an offset, fractions and an old `UTC` are read;
//! plain `…Z` is written, which all of them take. Unknown fields of a token stay. Known hole: `aws login` and the
//! editor toolkits keep files of their own kinds here, which are passed over.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::target::Session;
use crate::world::clock::written;
use crate::world::digest::{sha1, sha256};

/// An access token with what renews it.
#[derive(Clone)]
pub struct Token {
    pub access: Zeroizing<String>,
    pub expires: Timestamp,
    pub refresh: Option<Zeroizing<String>>,
    /// The OAuth client that the refresh token belongs to.
    pub client: Option<OAuthClient>,
    /// The file as it was read, for the fields that other tools keep there.
    document: Map<String, Value>,
}

/// What identifies a registered OAuth client to the service.
#[derive(Clone)]
pub struct OAuthClient {
    pub id: String,
    pub secret: Zeroizing<String>,
    /// About 90 days after the registration.
    pub expires: Timestamp,
}

/// An OAuth client with what it was registered for.
#[derive(Clone)]
pub(super) struct Registration {
    pub client: OAuthClient,
    pub scopes: Vec<String>,
    /// Empty for the device flow, as the AWS CLI has it.
    pub grant_types: Vec<String>,
}

/// The flow that a registration is for: the service refuses the other one's grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Browser,
    Device,
}

/// The token that the service issues for a grant.
pub struct Granted {
    pub access: Zeroizing<String>,
    pub expires: Timestamp,
    /// A new one each time where the service rotates them; none for a session of the older form.
    pub refresh: Option<Zeroizing<String>>,
}

/// A registration with less left is not used for a sign-in, as in the AWS CLI.
const REGISTRATION_MARGIN: SignedDuration = SignedDuration::from_mins(15);

impl Token {
    /// The secrets in it, so that a report can be held free of them.
    pub fn secrets(&self) -> impl Iterator<Item = &str> {
        let client = self.client.iter().map(|client| &client.secret);
        [&self.access].into_iter().chain(&self.refresh).chain(client).map(|secret| secret.as_str())
    }

    /// Reads a token file; `None` for one that is torn, or of another kind.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let Value::Object(document) = serde_json::from_slice(bytes).ok()? else { return None };
        let text = |key: &str| document.get(key)?.as_str().filter(|text| !text.is_empty());
        let secret = |key: &str| text(key).map(|text| Zeroizing::new(text.to_owned()));
        let client = || {
            Some(OAuthClient {
                id: text("clientId")?.to_owned(),
                secret: secret("clientSecret")?,
                expires: moment(text("registrationExpiresAt")?)?,
            })
        };
        let access = secret("accessToken")?;
        let expires = moment(text("expiresAt")?)?;
        Some(Self {
            // One that can't be sent is as good as over, and what renews it may be whole.
            expires: if is_sendable(&access) { expires } else { Timestamp::UNIX_EPOCH },
            access,
            refresh: secret("refreshToken"),
            client: client(),
            document,
        })
    }

    /// Reads the token file of a session; `None` as well for one that was got at another access portal, whose person and
    /// accounts are others: a session's name says nothing of it, and start URLs change.
    pub fn of(session: &Session, bytes: &[u8]) -> Option<Self> {
        Self::parse(bytes).filter(|token| token.session().is_none_or(|found| session.is_at(&found.start_url)))
    }

    /// The token of a new sign-in.
    pub fn new(session: &Session, client: &OAuthClient, granted: Granted) -> Self {
        let mut document = Map::new();
        document.insert("startUrl".into(), session.start_url.as_str().into());
        document.insert("region".into(), session.region.as_str().into());
        let Granted { access, expires, refresh } = granted;
        Self { access, expires, refresh, client: Some(client.clone()), document }
    }

    /// The token after a renewal; without a new refresh token the old one goes on counting.
    #[must_use]
    pub fn renewed(self, granted: Granted) -> Self {
        let Granted { access, expires, refresh } = granted;
        Self { access, expires, refresh: refresh.or(self.refresh), ..self }
    }

    /// The session that the file itself names; of a named one, only the address is known.
    pub fn session(&self) -> Option<Session> {
        let text = |key: &str| Some(self.document.get(key)?.as_str()?.to_owned()).filter(|text| !text.is_empty());
        Some(Session { name: String::new(), start_url: text("startUrl")?, region: text("region")?, scopes: Vec::new() })
    }

    /// The digest of the access token, for notes that must not hold the token.
    pub fn digest(&self) -> String {
        sha256(&self.access)
    }

    /// What renews it: the refresh token and the client that it belongs to.
    pub fn renewal(&self) -> Option<(&str, &OAuthClient)> {
        Some((self.refresh.as_ref()?.as_str(), self.client.as_ref()?))
    }

    /// The file's text, on one line.
    pub fn render(&self) -> Zeroizing<Vec<u8>> {
        let mut document = self.document.clone();
        let mut put = |key: &str, value: &str| drop(document.insert(key.to_owned(), value.into()));
        put("accessToken", &self.access);
        put("expiresAt", &written(self.expires));
        if let Some(client) = &self.client {
            put("clientId", &client.id);
            put("clientSecret", &client.secret);
            put("registrationExpiresAt", &written(client.expires));
        }
        if let Some(refresh) = &self.refresh {
            put("refreshToken", refresh);
        }
        Zeroizing::new(Value::Object(document).to_string().into_bytes())
    }
}

impl Registration {
    /// Reads a registration file; `None` for one that is torn, or of another kind.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let document: Value = serde_json::from_slice(bytes).ok()?;
        let text = |key: &str| document.get(key)?.as_str().filter(|text| !text.is_empty());
        let list = |key: &str| {
            let words = document.get(key).and_then(Value::as_array).into_iter().flatten();
            words.filter_map(|word| Some(word.as_str()?.to_owned())).collect()
        };
        Some(Self {
            client: OAuthClient {
                id: text("clientId")?.to_owned(),
                secret: Zeroizing::new(text("clientSecret")?.to_owned()),
                expires: moment(text("expiresAt")?)?,
            },
            scopes: list("scopes"),
            grant_types: list("grantTypes"),
        })
    }

    /// Whether a sign-in of this kind may use it.
    pub(super) fn serves(&self, kind: Kind, now: Timestamp) -> bool {
        let is_for_browser = self.grant_types.iter().any(|grant| grant == "authorization_code");
        is_for_browser == (kind == Kind::Browser) && self.client.expires > now + REGISTRATION_MARGIN
    }

    /// The file's text, on one line.
    pub(super) fn render(&self) -> Zeroizing<Vec<u8>> {
        let mut document = json!({
            "clientId": self.client.id,
            "clientSecret": self.client.secret.as_str(),
            "expiresAt": written(self.client.expires),
        });
        if !self.scopes.is_empty() {
            document["scopes"] = json!(self.scopes);
        }
        if !self.grant_types.is_empty() {
            document["grantTypes"] = json!(self.grant_types);
        }
        Zeroizing::new(document.to_string().into_bytes())
    }

    /// Where the AWS CLI looks for the registration of a session: the digest of a document that Python writes.
    pub(super) fn file(session: &Session) -> String {
        let python = |value: &Value| ascii(&value.to_string());
        let scopes: Vec<_> = session.scopes.iter().map(|scope| python(&json!(scope))).collect();
        let (scopes, name) = if session.is_legacy() {
            ("null".to_owned(), "null".to_owned())
        } else {
            (format!("[{}]", scopes.join(", ")), python(&json!(session.name)))
        };
        let key = format!(
            r#"{{"region": {}, "scopes": {scopes}, "session_name": {name}, "startUrl": {}, "tool": "botocore"}}"#,
            python(&json!(session.region)),
            python(&json!(session.start_url)),
        );
        format!("{}.json", sha1(&key))
    }
}

/// Whether a header can hold a secret: that of a damaged file may have a line's end or a NUL in it.
pub(super) fn is_sendable(secret: &str) -> bool {
    !secret.bytes().any(|byte| byte.is_ascii_control())
}

/// A time in any of the forms that the AWS tools write.
pub(super) fn moment(text: &str) -> Option<Timestamp> {
    let text = text.strip_suffix("UTC").map_or_else(|| text.to_owned(), |time| format!("{time}Z"));
    text.parse().ok()
}

/// JSON with every character beyond ASCII escaped, as Python writes it.
fn ascii(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() {
            escaped.push(c);
        } else {
            let mut units = [0; 2];
            c.encode_utf16(&mut units).iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::aws::target::ACCESS;

    fn session(name: &str) -> Session {
        Session {
            name: name.into(),
            start_url: "https://d-1.awsapps.com/start".into(),
            region: "ap-northeast-1".into(),
            scopes: vec![ACCESS.into()],
        }
    }

    #[test]
    fn the_files_have_the_names_that_the_aws_cli_gives_them() {
        assert_eq!(Registration::file(&session("corp")), "d4b67ac508a466c84934a883f3fc29b4b9154623.json");
        assert_eq!(session("corp").token_file(), format!("{}.json", sha1("corp")));
        assert_eq!(session("").token_file(), format!("{}.json", sha1("https://d-1.awsapps.com/start")));
        // `hashlib.sha1(json.dumps({...}, sort_keys=True).encode())` of Python 3.11.
        assert_eq!(Registration::file(&session("会社")), "03553db67ae17cb2a208805ca2be4c5ccedd9638.json");
        assert_eq!(Registration::file(&session("")), "6885890b982890346e70461564e66754d2e8405d.json");
    }

    #[test]
    fn every_form_of_a_time_is_read_and_one_is_written() {
        for text in [
            "2026-11-20T07:00:00Z",
            "2026-11-20T07:00:00UTC",
            "2026-11-20T16:00:00+09:00",
            "2026-11-20T07:00:00.000Z",
            "2026-11-20T07:00:00.123456Z",
        ] {
            assert_eq!(moment(text).map(written).as_deref(), Some("2026-11-20T07:00:00Z"), "{text}");
        }
        for text in ["", "soon", "2026-11-20", "1795165200"] {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn a_token_keeps_what_others_wrote_and_its_refresh_token_where_none_comes() {
        let text = r#"{"startUrl":"https://x/","region":"ap-northeast-1","accessToken":"a","expiresAt":"2026-11-20T07:00:00Z","clientId":"i","clientSecret":"s","registrationExpiresAt":"2027-01-01T00:00:00Z","refreshToken":"r","theirs":{"n":1.50}}"#;
        let token = Token::parse(text.as_bytes()).unwrap();
        assert_eq!(token.client.as_ref().unwrap().id, "i");
        let granted = |refresh: Option<&str>| Granted {
            access: "b".to_owned().into(),
            expires: "2026-11-20T08:00:00Z".parse().unwrap(),
            refresh: refresh.map(|text| text.to_owned().into()),
        };
        let kept = token.clone().renewed(granted(None)).render();
        let expected = text.replace(r#""a""#, r#""b""#).replace("07:00:00", "08:00:00");
        assert_eq!(std::str::from_utf8(&kept).unwrap(), expected.replace("1.50", "1.5"));
        let rotated = token.renewed(granted(Some("r2"))).render();
        assert!(std::str::from_utf8(&rotated).unwrap().contains(r#""refreshToken":"r2""#));
    }

    #[test]
    fn a_token_of_another_access_portal_is_none_of_the_session() {
        let session = session("acme");
        let of = |url: &str| {
            let text = format!(
                r#"{{"startUrl":"{url}","region":"us-east-1","accessToken":"a","expiresAt":"2026-11-20T07:00:00Z"}}"#
            );
            Token::of(&session, text.as_bytes()).is_some()
        };
        assert!(of(&session.start_url) && of(&format!("{}/#/", session.start_url.to_uppercase())));
        assert!(!of("https://other.awsapps.com/start"));
        // Some tools write none.
        assert!(Token::of(&session, br#"{"accessToken":"a","expiresAt":"2026-11-20T07:00:00Z"}"#).is_some());
    }

    #[test]
    fn a_torn_file_or_one_of_another_kind_is_no_token() {
        let whole = br#"{"accessToken":"a","expiresAt":"2026-11-20T07:00:00Z"}"#;
        assert!(Token::parse(whole).is_some_and(|token| token.refresh.is_none() && token.client.is_none()));
        for end in 0..whole.len() {
            assert!(Token::parse(&whole[..end]).is_none(), "{end}");
        }
        for text in [
            r#"{"clientId":"i","clientSecret":"s","expiresAt":"2026-11-20T07:00:00Z"}"#,
            r#"{"accessToken":{"accessKeyId":"A"},"expiresAt":"2026-11-20T07:00:00Z"}"#,
            r#"{"accessToken":"","expiresAt":"2026-11-20T07:00:00Z"}"#,
            "[]",
        ] {
            assert!(Token::parse(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn a_token_that_no_header_can_hold_is_over() {
        for (access, is_over) in
            [("at", false), ("\u{30a2}", false), ("at\\n", true), ("a\\u0000t", true), ("\\rat", true)]
        {
            let text = format!(r#"{{"accessToken":"{access}","expiresAt":"2026-11-20T07:00:00Z","refreshToken":"r"}}"#);
            let token = Token::parse(text.as_bytes()).unwrap();
            assert_eq!(token.expires == Timestamp::UNIX_EPOCH, is_over, "{access}");
            assert_eq!(token.refresh.as_ref().map(|text| text.as_str()), Some("r"));
        }
    }

    #[test]
    fn a_registration_serves_its_own_flow_until_shortly_before_its_end() {
        let now: Timestamp = "2026-11-20T07:00:00Z".parse().unwrap();
        let text = |grants: &str, expires: &str| {
            format!(r#"{{"clientId":"i","clientSecret":"s","expiresAt":"{expires}","scopes":["x"]{grants}}}"#)
        };
        let browser = r#","grantTypes":["authorization_code","refresh_token"]"#;
        for (grants, expires, kind, serves) in [
            (browser, "2026-12-20T07:00:00Z", Kind::Browser, true),
            (browser, "2026-12-20T07:00:00Z", Kind::Device, false),
            ("", "2026-12-20T07:00:00Z", Kind::Device, true),
            ("", "2026-12-20T07:00:00Z", Kind::Browser, false),
            (browser, "2026-11-20T07:15:00Z", Kind::Browser, false),
            (browser, "2026-11-20T07:15:01Z", Kind::Browser, true),
        ] {
            let text = text(grants, expires);
            let registration = Registration::parse(text.as_bytes()).unwrap();
            assert_eq!(registration.serves(kind, now), serves, "{text}");
            assert_eq!(std::str::from_utf8(&registration.render()).unwrap(), text);
        }
    }
}
