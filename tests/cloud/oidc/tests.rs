//! The OIDC service over whole sign-ins, with a clock that the tests turn.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::super::answer::answer;
use super::super::caller::{NOW, request};
use super::super::instance::{Instance, Person};
use super::super::scenario::{Grant, Identity, Scenario};
use super::*;

const START: &str = "https://acme.awsapps.com/start";
const CALLBACK: &str = "http://127.0.0.1:49152/oauth/callback";
/// A verifier and its challenge, from RFC 7636's appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// A stand-in, and the time there.
struct Talk {
    scenario: Scenario,
    directory: Directory,
    at: Timestamp,
}

impl Talk {
    fn with(change: impl FnOnce(&mut Instance)) -> Self {
        let mut instance = Instance::new(START, "ap-northeast-1");
        instance.grants.push(Grant::new("Dev", "dev"));
        change(&mut instance);
        let identities = vec![Identity::user("dev")];
        let scenario = Scenario { identities, instances: vec![instance], ..Scenario::default() };
        let directory = Directory::new(&scenario);
        Self { scenario, directory, at: NOW.parse().unwrap() }
    }

    fn later(&mut self, by: SignedDuration) -> &mut Self {
        self.at += by;
        self
    }

    fn ask(&self, method: &str, path: &str, body: &[u8]) -> Response {
        self.ask_in("ap-northeast-1", method, path, body)
    }

    fn ask_in(&self, region: &str, method: &str, path: &str, body: &[u8]) -> Response {
        let url = format!("https://oidc.{region}.amazonaws.com{path}");
        let asked = Request { at: self.at, ..request(method, &url, body) };
        answer(&self.scenario, &self.directory, &asked)
    }

    /// The answer, or OAuth's word for the refusal.
    fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        told(&self.ask("POST", path, body.to_string().as_bytes()))
    }

    fn register(&self, further: &Value) -> Result<Value, String> {
        let mut body = json!({ "clientName": "tests", "clientType": "public" });
        extend(&mut body, further);
        self.post("/client/register", &body)
    }

    fn client(&self) -> Value {
        self.register(&json!({ "scopes": ["sso:account:access"] })).unwrap()
    }

    fn browser_client(&self) -> Value {
        self.register(&json!({
            "grantTypes": ["authorization_code", "refresh_token"],
            "redirectUris": ["http://127.0.0.1/oauth/callback"],
            "issuerUrl": START,
            "scopes": ["sso:account:access"],
        }))
        .unwrap()
    }

    fn start(&self, client: &Value, start_url: &str) -> Result<Value, String> {
        let mut body = authenticated(client);
        body["startUrl"] = json!(start_url);
        self.post("/device_authorization", &body)
    }

    fn token(&self, client: &Value, members: &Value) -> Result<Value, String> {
        let mut body = authenticated(client);
        extend(&mut body, members);
        self.post("/token", &body)
    }

    fn poll(&self, client: &Value, device: &Value) -> Result<Value, String> {
        self.token(client, &json!({ "grantType": DEVICE_CODE, "deviceCode": device["deviceCode"] }))
    }

    fn refresh(&self, client: &Value, tokens: &Value) -> Result<Value, String> {
        self.token(client, &json!({ "grantType": REFRESH_TOKEN, "refreshToken": tokens["refreshToken"] }))
    }

    fn redeem(&self, client: &Value, code: &str) -> Result<Value, String> {
        self.token(
            client,
            &json!({ "grantType": AUTHORIZATION_CODE, "code": code, "redirectUri": CALLBACK, "codeVerifier": VERIFIER }),
        )
    }

    /// Where the browser is sent by the page with these changes; `Err` is what it shows instead.
    fn page(&self, client: &Value, changes: &[(&str, Option<&str>)]) -> Result<String, String> {
        let own = [
            ("response_type", "code"),
            ("client_id", client["clientId"].as_str().unwrap()),
            ("redirect_uri", CALLBACK),
            ("state", "state of mine"),
            ("code_challenge_method", "S256"),
            ("scopes", "sso:account:access"),
            ("code_challenge", CHALLENGE),
        ];
        let changed = |name: &str| changes.iter().find(|(changed, _)| *changed == name).map(|(_, value)| *value);
        let own = own.into_iter().filter_map(|(name, value)| Some((name, changed(name).unwrap_or(Some(value))?)));
        let further =
            changes.iter().filter(|(name, _)| *name == "prompt").filter_map(|(name, value)| Some((*name, (*value)?)));
        let query: Vec<_> = own.chain(further).map(|(name, value)| format!("{name}={value}")).collect();
        let response = self.ask("GET", &format!("/authorize?{}", query.join("&")), b"");
        let back = response.headers.iter().find(|(name, _)| *name == "location");
        back.map_or_else(|| Err(told(&response).unwrap_err()), |(_, back)| Ok(back.clone()))
    }

    fn code(&self, client: &Value) -> String {
        let back = self.page(client, &[]).unwrap();
        back.split_once("?code=").unwrap().1.split_once('&').unwrap().0.to_owned()
    }

    /// Whether the portal takes a token.
    fn taken(&self, tokens: &Value) -> bool {
        let token = tokens["accessToken"].as_str().unwrap();
        self.directory.state().sign_in_of(token, self.at).is_ok()
    }
}

fn told(response: &Response) -> Result<Value, String> {
    let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    if response.status == 200 && response.refused.is_none() {
        return Ok(body);
    }
    Err(body["error"].as_str().map_or_else(|| response.status.to_string(), str::to_owned))
}

fn extend(body: &mut Value, by: &Value) {
    for (name, value) in by.as_object().unwrap() {
        body[name] = value.clone();
    }
}

fn authenticated(client: &Value) -> Value {
    json!({ "clientId": client["clientId"], "clientSecret": client["clientSecret"] })
}

fn refused<T>(code: &str) -> Result<T, String> {
    Err(code.to_owned())
}

const SECOND: SignedDuration = SignedDuration::from_secs(1);

#[test]
fn a_device_code_is_pending_until_the_person_approves_and_good_for_one_token() {
    let mut talk = Talk::with(|instance| instance.person = Person::Absent);
    let client = talk.client();
    let device = talk.start(&client, START).unwrap();
    assert_eq!((&device["interval"], &device["expiresIn"]), (&json!(1), &json!(600)));
    let complete = device["verificationUriComplete"].as_str().unwrap();
    let code = device["userCode"].as_str().unwrap();
    assert_eq!(complete, format!("https://acme.awsapps.com/start/#/device?user_code={code}"));
    assert_eq!(talk.poll(&client, &device), refused("authorization_pending"));
    assert_eq!(talk.directory.waiting(), [code]);
    talk.directory.approve(code);
    let tokens = talk.later(SECOND).poll(&client, &device).unwrap();
    assert_eq!((&tokens["tokenType"], &tokens["expiresIn"]), (&json!("Bearer"), &json!(3600)));
    assert!(tokens["refreshToken"].is_string() && talk.taken(&tokens));
    assert_eq!(talk.later(SECOND).poll(&client, &device), refused("invalid_grant"));
}

#[test]
fn the_person_of_a_scenario_approves_after_so_many_polls_or_refuses() {
    for (person, expected) in [
        (Person::Approves { polls: 0 }, vec!["ok"]),
        (Person::Approves { polls: 2 }, vec!["authorization_pending", "authorization_pending", "ok"]),
        (Person::Refuses, vec!["access_denied", "access_denied"]),
        (Person::Absent, vec!["authorization_pending"; 4]),
    ] {
        let mut talk = Talk::with(|instance| instance.person = person);
        let client = talk.client();
        let device = talk.start(&client, START).unwrap();
        for outcome in expected {
            let polled = talk.later(SECOND).poll(&client, &device).map(|_| "ok".to_owned());
            assert_eq!(polled.unwrap_or_else(|code| code), outcome, "{person:?}");
        }
    }
    let talk = Talk::with(|instance| instance.person = Person::Absent);
    let client = talk.client();
    let device = talk.start(&client, START).unwrap();
    talk.directory.refuse(device["userCode"].as_str().unwrap());
    assert_eq!(talk.poll(&client, &device), refused("access_denied"));
    assert_eq!(talk.directory.waiting(), [""; 0]);
}

#[test]
fn an_impatient_client_is_slowed_down_and_a_late_one_starts_again() {
    let mut talk = Talk::with(|instance| instance.person = Person::Absent);
    let client = talk.client();
    let device = talk.start(&client, START).unwrap();
    let mut poll = |wait: i64| talk.later(SignedDuration::from_secs(wait)).poll(&client, &device).unwrap_err();
    // The AWS CLI begins with two at once; from the third on, the interval holds, and 5 s more after a complaint.
    let (pending, slow) = ("authorization_pending", "slow_down");
    assert_eq!([0, 0, 0, 6, 6, 5].map(&mut poll), [pending, pending, slow, pending, pending, slow]);
    assert_eq!(poll(600), "expired_token");
}

#[test]
fn an_authorization_code_is_for_one_client_one_address_and_one_verifier() {
    let talk = Talk::with(|_| ());
    let client = talk.browser_client();
    let back = talk.page(&client, &[]).unwrap();
    assert!(back.starts_with(&format!("{CALLBACK}?code=")) && back.ends_with("&state=state%20of%20mine"), "{back}");
    let code = talk.code(&client);
    assert_eq!(talk.redeem(&talk.browser_client(), &code), refused("invalid_grant"));
    assert!(talk.taken(&talk.redeem(&client, &code).unwrap()));
    assert_eq!(talk.redeem(&client, &code), refused("invalid_grant"), "it is spent");
    for (member, value) in [("codeVerifier", "another"), ("redirectUri", "http://127.0.0.1:1/oauth/callback")] {
        let code = talk.code(&client);
        let mut members =
            json!({ "grantType": AUTHORIZATION_CODE, "code": code, "redirectUri": CALLBACK, "codeVerifier": VERIFIER });
        members[member] = json!(value);
        assert_eq!(talk.token(&client, &members), refused("invalid_grant"), "{member}");
        assert_eq!(talk.redeem(&client, &code), refused("invalid_grant"), "a wrong {member} spends it");
    }
    let mut talk = talk;
    let code = talk.code(&client);
    assert_eq!(talk.later(SignedDuration::from_mins(10)).redeem(&client, &code), refused("expired_token"));
}

#[test]
fn the_page_sends_back_to_the_loopback_alone_and_takes_nothing_half() {
    let talk = Talk::with(|_| ());
    let client = talk.browser_client();
    let table: &[(&str, Option<&str>, &str)] = &[
        ("response_type", Some("token"), "invalid_request"),
        ("client_id", Some("another"), "invalid_client"),
        ("client_id", None, "invalid_request"),
        ("redirect_uri", Some("http://evil.example/oauth/callback"), "invalid_request"),
        ("redirect_uri", Some("http://localhost:1/oauth/callback"), "invalid_request"),
        ("state", None, "invalid_request"),
        ("code_challenge_method", Some("plain"), "invalid_request"),
        ("code_challenge", Some("short"), "invalid_request"),
        ("scopes", None, "invalid_request"),
        ("scopes", Some("sso:everything"), "invalid_scope"),
        ("prompt", Some("none"), "invalid_request"),
    ];
    for (name, value, code) in table {
        assert_eq!(talk.page(&client, &[(name, *value)]), refused(code), "{name} {value:?}");
    }
    assert_eq!(talk.page(&talk.client(), &[]), refused("unauthorized_client"), "a client for devices");
    let refusing = Talk::with(|instance| instance.person = Person::Refuses);
    let back = refusing.page(&refusing.browser_client(), &[]).unwrap();
    assert_eq!(back, format!("{CALLBACK}?error=access_denied&state=state%20of%20mine"));
    let absent = Talk::with(|instance| instance.person = Person::Absent);
    assert_eq!(absent.page(&absent.browser_client(), &[]), refused("200"), "a page that stays");
}

#[test]
fn a_refresh_token_is_good_once_and_the_access_token_before_it_lives_on() {
    let mut talk = Talk::with(|_| ());
    let client = talk.browser_client();
    let first = talk.redeem(&client, &talk.code(&client)).unwrap();
    let second = talk.refresh(&client, &first).unwrap();
    assert_ne!(first["refreshToken"], second["refreshToken"]);
    assert_eq!(talk.refresh(&client, &first), refused("invalid_grant"));
    assert!(talk.taken(&first) && talk.taken(&second));
    talk.later(SignedDuration::from_mins(59));
    let third = talk.refresh(&client, &second).unwrap();
    talk.later(SignedDuration::from_mins(1));
    assert!(!talk.taken(&first) && talk.taken(&third));
    let stranger = talk.browser_client();
    assert_eq!(talk.refresh(&stranger, &third), refused("invalid_grant"));
    assert!(talk.refresh(&client, &third).is_ok(), "a stranger's try costs nothing");
}

#[test]
fn what_a_test_lets_happen_happens() {
    let sign_in = || {
        let talk = Talk::with(|_| ());
        let client = talk.browser_client();
        let tokens = talk.redeem(&client, &talk.code(&client)).unwrap();
        (talk, client, tokens)
    };
    let (talk, client, tokens) = sign_in();
    talk.directory.expire_access_tokens();
    assert!(!talk.taken(&tokens));
    assert!(talk.taken(&talk.refresh(&client, &tokens).unwrap()));
    let (talk, client, tokens) = sign_in();
    talk.directory.revoke_sessions();
    assert!(!talk.taken(&tokens));
    assert_eq!(talk.refresh(&client, &tokens), refused("invalid_grant"));
    let (talk, client, tokens) = sign_in();
    talk.directory.expire_registrations();
    assert_eq!(talk.refresh(&client, &tokens), refused("invalid_client"));
    let (mut talk, client, tokens) = sign_in();
    talk.later(SignedDuration::from_hours(8));
    assert_eq!(talk.refresh(&client, &tokens), refused("invalid_grant"), "the session is over");
}

#[test]
fn a_sign_in_that_was_has_what_a_tool_has_in_its_files() {
    let talk = Talk::with(|_| ());
    let tokens = talk.directory.sign_in(START, talk.at - SignedDuration::from_hours(2));
    let file: Value = serde_json::from_str(&tokens.file()).unwrap();
    assert_eq!((&file["startUrl"], &file["expiresAt"]), (&json!(START), &json!("2026-11-20T02:00:00Z")));
    assert!(!talk.taken(&file), "it has expired");
    assert!(talk.taken(&talk.refresh(&file, &file).unwrap()), "and can be renewed");
    let secrets = talk.directory.secrets();
    for member in ["accessToken", "refreshToken", "clientSecret"] {
        assert!(secrets.contains(file[member].as_str().unwrap()), "{member}");
    }
    let name = super::super::token_file("acme");
    assert_eq!(name, ".aws/sso/cache/293abb6b76d7791c0732cc517d38c4b5c734b87f.json");
}

#[test]
fn without_the_scope_or_the_grant_there_is_nothing_to_renew() {
    let talk = Talk::with(|_| ());
    let legacy = talk.register(&json!({})).unwrap();
    let device = talk.start(&legacy, START).unwrap();
    let tokens = talk.poll(&legacy, &device).unwrap();
    assert_eq!((&tokens["refreshToken"], &tokens["expiresIn"]), (&Value::Null, &json!(28800)));
    let fixed = Talk::with(|instance| instance.refreshable = false);
    let client = fixed.client();
    let tokens = fixed.poll(&client, &fixed.start(&client, START).unwrap()).unwrap();
    assert_eq!(tokens["refreshToken"], Value::Null);
}

#[test]
fn a_registration_says_what_it_is_for() {
    let talk = Talk::with(|_| ());
    let code = json!({ "grantTypes": ["authorization_code"] });
    let changed = |further: Value| {
        let mut body = code.clone();
        extend(&mut body, &further);
        body
    };
    let redirect = json!(["http://127.0.0.1/oauth/callback"]);
    let table = [
        (json!({ "clientType": "confidential" }), "invalid_client_metadata"),
        (json!({ "clientName": "" }), "invalid_client_metadata"),
        (json!({ "scopes": ["everything"] }), "invalid_scope"),
        (json!({ "grantTypes": ["password"] }), "unsupported_grant_type"),
        (json!({ "grantTypes": [] }), "unsupported_grant_type"),
        (json!({ "logoUri": "https://acme.example/logo" }), "invalid_request"),
        (json!({ "scopes": "sso:account:access" }), "invalid_request"),
        (changed(json!({ "issuerUrl": START })), "invalid_redirect_uri"),
        (
            changed(json!({ "issuerUrl": START, "redirectUris": ["http://acme.example/oauth/callback"] })),
            "invalid_redirect_uri",
        ),
        (changed(json!({ "redirectUris": redirect })), "invalid_request"),
        (
            changed(json!({ "redirectUris": redirect, "issuerUrl": "https://other.awsapps.com/start" })),
            "invalid_request",
        ),
    ];
    for (body, code) in table {
        assert_eq!(talk.register(&body), refused(code), "{body}");
    }
    let client = talk.client();
    let (issued, expires) =
        (client["clientIdIssuedAt"].as_i64().unwrap(), client["clientSecretExpiresAt"].as_i64().unwrap());
    assert_eq!((issued, expires - issued), (talk.at.as_second(), 90 * 24 * 3600));
}

#[test]
fn a_request_that_is_not_of_the_operations_shape_is_refused() {
    let talk = Talk::with(|_| ());
    let (client, browser) = (talk.client(), talk.browser_client());
    let device = json!({ "grantType": DEVICE_CODE, "deviceCode": "x" });
    let with = |name: &str, value: Value| {
        let mut body = device.clone();
        body[name] = value;
        body
    };
    let table = [
        (&client, device.clone(), "invalid_grant"),
        (&client, json!({ "grantType": DEVICE_CODE }), "invalid_request"),
        (&client, with("refreshToken", json!("y")), "invalid_request"),
        (&client, with("unknown", json!(1)), "invalid_request"),
        (&client, with("deviceCode", json!(1)), "invalid_request"),
        (&client, with("grantType", json!("password")), "unsupported_grant_type"),
        (&client, with("scope", json!(["sso:everything"])), "invalid_scope"),
        (&client, with("clientSecret", json!("another")), "invalid_client"),
        (&client, with("clientId", json!("another")), "invalid_client"),
        (&browser, device.clone(), "unauthorized_client"),
        (
            &client,
            json!({ "grantType": AUTHORIZATION_CODE, "code": "x", "redirectUri": CALLBACK, "codeVerifier": VERIFIER }),
            "unauthorized_client",
        ),
    ];
    for (client, body, code) in table {
        assert_eq!(talk.token(client, &body), refused(code), "{body}");
    }
    assert_eq!(told(&talk.ask("POST", "/token", b"{")), refused("invalid_request"));
    assert_eq!(talk.ask("GET", "/token", b"").status, 404);
    let mut form = request(
        "POST",
        "https://oidc.ap-northeast-1.amazonaws.com/client/register",
        br#"{"clientName":"tests","clientType":"public"}"#,
    );
    let ask = |request: &Request| answer(&talk.scenario, &talk.directory, request).status;
    assert_eq!(ask(&form), 200);
    form.headers[1].1 = "application/x-www-form-urlencoded".into();
    assert_eq!(ask(&form), 400);
}

#[test]
fn an_instance_is_known_in_its_region_by_its_start_urls() {
    let other = "https://d-0000000000.awsapps.com/start";
    let talk = Talk::with(|instance| instance.start_urls.push(other.into()));
    let client = talk.client();
    for url in [
        START,
        "https://acme.awsapps.com/start/",
        "https://acme.awsapps.com/start#",
        "https://acme.awsapps.com/start/#/",
        other,
    ] {
        assert!(talk.start(&client, url).is_ok(), "{url}");
    }
    for url in ["https://acme.awsapps.com/", "https://elsewhere.awsapps.com/start", "http://acme.awsapps.com/start"] {
        assert_eq!(talk.start(&client, url), refused("invalid_request"), "{url}");
    }
    let body = json!({ "clientName": "tests", "clientType": "public" }).to_string();
    let elsewhere = |path: &str, body: &str| told(&talk.ask_in("us-east-1", "POST", path, body.as_bytes()));
    let foreign = elsewhere("/client/register", &body).unwrap();
    let mut start = authenticated(&foreign);
    start["startUrl"] = json!(START);
    assert_eq!(elsewhere("/device_authorization", &start.to_string()), refused("invalid_request"), "the wrong region");
    assert_eq!(talk.start(&foreign, START), refused("invalid_client"), "another region's client");
}

#[test]
fn a_refusal_has_the_shape_of_awss() {
    let talk = Talk::with(|_| ());
    let body = json!({ "clientId": "a", "clientSecret": "b", "startUrl": START }).to_string();
    let response = talk.ask("POST", "/device_authorization", body.as_bytes());
    assert_eq!(response.status, 401);
    let kind = response.headers.iter().find(|(name, _)| *name == "x-amzn-errortype").unwrap();
    assert_eq!(kind.1, "InvalidClientException:http://internal.amazon.com/coral/com.amazonaws.sso.oidc/");
    let told: Value = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(told, json!({ "error": "invalid_client", "error_description": "Invalid client provided" }));
}
