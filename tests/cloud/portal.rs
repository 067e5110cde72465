//! The SSO portal: accounts, roles and role credentials for an access token; nothing here is signed.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::answer::unknown_operation;
use super::directory::Directory;
use super::request::{Refusal, Request, Response};
use super::scenario::{Grant, Identity};

/// How many entries a page of a list has, where nothing is said.
const PAGE: usize = 20;

/// # Errors
/// A token that the portal doesn't know or that has expired, a role that the session may not take.
pub fn answer(directory: &Directory, request: &Request) -> Result<Response, Refusal> {
    let token = request.header("x-amz-sso_bearer_token").ok_or_else(|| invalid("accessToken"))?;
    let mut state = directory.state();
    let sign_in = state.sign_in_of(token, request.at)?;
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/federation/credentials") => {
            let (grant, lifetime) = (granted(&sign_in.grants, request)?.clone(), sign_in.role_keys);
            let identity = match lifetime {
                Some(lifetime) => state.become_somebody(&grant.identity, lifetime, request.at),
                None => state.identity(&grant.identity).cloned(),
            };
            identity.map(|identity| role_credentials(&identity)).ok_or_else(forbidden)
        }
        ("GET", "/assignment/accounts") => {
            let accounts: BTreeSet<_> = sign_in.grants.iter().map(|grant| &grant.account).collect();
            let account = |id| json!({ "accountId": id, "accountName": format!("account {id}"), "emailAddress": format!("aws+{id}@acme.example") });
            page(request, "accountList", &accounts.into_iter().map(account).collect::<Vec<_>>())
        }
        ("GET", "/assignment/roles") => {
            let account = account(request)?;
            let roles = sign_in.grants.iter().filter(|grant| grant.account == account);
            let roles = roles.map(|grant| json!({ "roleName": grant.role, "accountId": grant.account }));
            page(request, "roleList", &roles.collect::<Vec<_>>())
        }
        ("POST", "/logout") => {
            sign_in.end();
            Ok(Response::json(&json!({})))
        }
        _ => Err(unknown_operation()),
    }
}

fn granted<'a>(grants: &'a [Grant], request: &Request) -> Result<&'a Grant, Refusal> {
    let (account, role) = (account(request)?, request.parameter("role_name").ok_or_else(|| invalid("roleName"))?);
    grants.iter().find(|grant| grant.account == account && grant.role == role).ok_or_else(forbidden)
}

fn account(request: &Request) -> Result<String, Refusal> {
    let account = request.parameter("account_id").unwrap_or_default();
    let well_formed = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    if well_formed { Ok(account) } else { Err(invalid("accountId")) }
}

fn role_credentials(identity: &Identity) -> Response {
    Response::json(&json!({ "roleCredentials": {
        "accessKeyId": identity.access_key,
        "secretAccessKey": identity.secret,
        "sessionToken": identity.token,
        "expiration": identity.expires.map_or(0, jiff::Timestamp::as_millisecond),
    } }))
}

/// A part of a list; the token is the index of the next one.
fn page(request: &Request, name: &str, list: &[Value]) -> Result<Response, Refusal> {
    let number = |parameter: &str| {
        let text = request.parameter(parameter);
        text.map(|text| text.parse::<usize>().map_err(|_| invalid(parameter))).transpose()
    };
    let (first, most) = (number("next_token")?.unwrap_or(0), number("max_result")?.unwrap_or(PAGE));
    if !(1..=100).contains(&most) {
        return Err(invalid("max_result"));
    }
    let next = first.saturating_add(most);
    let part: Vec<_> = list.iter().skip(first).take(most).collect();
    Ok(Response::json(&json!({ name: part, "nextToken": (next < list.len()).then(|| next.to_string()) })))
}

fn forbidden() -> Refusal {
    Refusal::new(403, "ForbiddenException", "No access")
}

fn invalid(member: &str) -> Refusal {
    Refusal::new(400, "InvalidRequestException", format!("Invalid request: {member}"))
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::super::answer::answer;
    use super::super::caller::{NOW, request, signed};
    use super::super::directory::Directory;
    use super::super::instance::Instance;
    use super::super::scenario::{Scenario, Session};
    use super::*;

    const START: &str = "https://acme.awsapps.com/start";
    const KEYS: &str = "/federation/credentials?account_id=111122223333&role_name=Dev";

    /// An instance with one role in it.
    fn scenario() -> Scenario {
        let mut instance = Instance::new(START, "ap-northeast-1");
        instance.grants = vec![Grant::new("Dev", "dev")];
        let identities = vec![Identity::role("dev", Timestamp::MAX)];
        Scenario { identities, instances: vec![instance], ..Scenario::default() }
    }

    struct Talk(Scenario, Directory, Timestamp);

    impl Talk {
        fn new(scenario: Scenario) -> Self {
            let directory = Directory::new(&scenario);
            Self(scenario, directory, NOW.parse().unwrap())
        }

        fn ask(&self, method: &str, path: &str, token: &str) -> (u16, Value) {
            let url = format!("https://portal.sso.ap-northeast-1.amazonaws.com{path}");
            let mut asked = Request { at: self.2, ..request(method, &url, b"") };
            asked.headers.push(("x-amz-sso_bearer_token".into(), token.into()));
            let response = answer(&self.0, &self.1, &asked);
            (response.status, serde_json::from_slice(&response.body).unwrap())
        }

        /// Whom STS takes the keys' holder for, or its code.
        fn who(&self, identity: &Identity) -> Result<String, String> {
            const BODY: &[u8] = b"Action=GetCallerIdentity&Version=2011-06-15";
            let asked = request("POST", "https://sts.ap-northeast-1.amazonaws.com/", BODY);
            let asked = signed(identity, "sts", Request { at: self.2, ..asked });
            let response = answer(&self.0, &self.1, &asked);
            response.refused.map_or_else(|| Ok(String::from_utf8(response.body).unwrap()), Err)
        }
    }

    fn identity(told: &Value) -> Identity {
        let text = |name: &str| told["roleCredentials"][name].as_str().unwrap().to_owned();
        let own = Identity::role("dev", Timestamp::MAX);
        Identity {
            access_key: text("accessKeyId"),
            secret: text("secretAccessKey"),
            token: Some(text("sessionToken")),
            ..own
        }
    }

    #[test]
    fn keys_are_new_each_time_outlive_the_sign_in_and_end_in_their_own_time() {
        let mut talk = Talk::new(scenario());
        let token = talk.1.sign_in(START, talk.2).access_token;
        let (status, one) = talk.ask("GET", KEYS, &token);
        let (_, other) = talk.ask("GET", KEYS, &token);
        assert_eq!(status, 200);
        assert_ne!(one["roleCredentials"]["accessKeyId"], other["roleCredentials"]["accessKeyId"]);
        let in_an_hour = talk.2 + SignedDuration::from_hours(1);
        assert_eq!(one["roleCredentials"]["expiration"], json!(in_an_hour.as_millisecond()));
        assert!(talk.1.secrets().contains(one["roleCredentials"]["secretAccessKey"].as_str().unwrap()));
        let (one, other) = (identity(&one), identity(&other));
        assert_eq!(talk.ask("POST", "/logout", &token).0, 200);
        assert_eq!(talk.ask("GET", KEYS, &token).0, 401);
        assert_eq!(talk.ask("POST", "/logout", &token).0, 401);
        for identity in [&one, &other] {
            assert!(talk.who(identity).unwrap().contains("assumed-role/ClaudeCodeUser/dev</Arn>"));
        }
        talk.2 = in_an_hour;
        assert_eq!(talk.who(&one), Err("ExpiredToken".into()));
    }

    #[test]
    fn a_logout_ends_the_refresh_token_too_and_that_sign_in_alone() {
        let talk = Talk::new(scenario());
        let (one, other) = (talk.1.sign_in(START, talk.2), talk.1.sign_in(START, talk.2));
        talk.ask("POST", "/logout", &one.access_token);
        let refresh = |tokens: &super::super::Tokens| {
            let mut state = talk.1.state();
            let client =
                state.authenticated(&tokens.client_id, &tokens.client_secret, "ap-northeast-1", talk.2).unwrap();
            state.refresh(&client, tokens.refresh_token.as_ref().unwrap(), talk.2).map(drop)
        };
        assert_eq!(refresh(&one).unwrap_err().code, "InvalidGrantException");
        assert_eq!(refresh(&other), Ok(()));
    }

    #[test]
    fn a_sign_in_that_was_there_before_the_test_ends_by_logout_too() {
        let expires = "2026-11-20T04:00:00Z".parse().unwrap();
        let session = Session { access_token: "opened".into(), expires, grants: vec![Grant::new("Dev", "dev")] };
        let talk = Talk::new(Scenario { sessions: vec![session], ..scenario() });
        let (_, told) = talk.ask("GET", KEYS, "opened");
        assert_eq!(identity(&told).access_key, talk.0.identities[0].access_key, "its own keys, not new ones");
        assert_eq!(talk.ask("POST", "/logout", "opened").0, 200);
        assert_eq!(talk.ask("GET", KEYS, "opened").0, 401);
    }

    #[test]
    fn lists_come_in_pages() {
        let mut scenario = scenario();
        let many = (0..45).map(|number| Grant { account: format!("{number:012}"), ..Grant::new("Dev", "dev") });
        scenario.instances[0].grants = many.collect();
        let talk = Talk::new(scenario);
        let token = talk.1.sign_in(START, talk.2).access_token;
        let mut sizes = Vec::new();
        let mut next = String::new();
        loop {
            let (_, told) = talk.ask("GET", &format!("/assignment/accounts?max_result=20{next}"), &token);
            sizes.push(told["accountList"].as_array().unwrap().len());
            let Some(token) = told["nextToken"].as_str() else { break };
            next = format!("&next_token={token}");
        }
        assert_eq!(sizes, [20, 20, 5]);
        let roles = "/assignment/roles?account_id=000000000044";
        assert_eq!(
            talk.ask("GET", roles, &token).1["roleList"],
            json!([{ "roleName": "Dev", "accountId": "000000000044" }])
        );
    }

    #[test]
    fn what_is_refused_has_the_shape_of_awss() {
        let talk = Talk::new(scenario());
        let token = talk.1.sign_in(START, talk.2).access_token;
        let table = [
            ("/federation/credentials?account_id=111122223333&role_name=Admin", 403, "ForbiddenException"),
            ("/federation/credentials?account_id=444455556666&role_name=Dev", 403, "ForbiddenException"),
            ("/federation/credentials?account_id=11112222&role_name=Dev", 400, "InvalidRequestException"),
            ("/federation/credentials?account_id=111122223333", 400, "InvalidRequestException"),
            ("/assignment/roles", 400, "InvalidRequestException"),
            ("/assignment/accounts?max_result=0", 400, "InvalidRequestException"),
            ("/elsewhere", 404, "UnknownOperationException"),
        ];
        for (path, status, code) in table {
            let (got, told) = talk.ask("GET", path, &token);
            let kind = format!("com.amazonaws.switchboard.portal#{code}");
            assert_eq!((got, &told["__type"]), (status, &json!(kind)), "{path}");
        }
    }
}
