//! From a request to a response, without the world: the host chooses the service, the signature the identity.

use super::directory::Directory;
use super::place::{Place, Service};
use super::request::{Refusal, Request, Response};
use super::scenario::{Identity, Scenario};
use super::{bedrock, evidence, foundry, gateway, google, mantle, oidc, portal, runtime, sign_in, sigv4, sts};

/// What AWS or Google would say, and remember.
pub fn answer(scenario: &Scenario, directory: &Directory, request: &Request) -> Response {
    let Some(place) = Place::parse(&request.host) else {
        return gateway::answer(scenario, directory, request)
            .or_else(|| google::answer(scenario, directory, request))
            .or_else(|| foundry::answer(scenario, request))
            .or_else(|| page(request))
            .unwrap_or_else(Response::nobody_here);
    };
    let (serve, refuse): (Serve, Refuse) = match place.service {
        Service::Portal => return portal::answer(directory, request).unwrap_or_else(|refusal| refusal.portal()),
        Service::Oidc => {
            return oidc::answer(directory, request, &place.region).unwrap_or_else(|refusal| refusal.oidc());
        }
        Service::SignIn => return sign_in::answer(directory, request),
        Service::Runtime => (runtime::answer, Refusal::json),
        Service::Bedrock => (bedrock::answer, Refusal::json),
        Service::Mantle => (mantle::answer, mantle::refuse),
        Service::Sts => (sts::answer, Refusal::xml),
        Service::CloudTrail | Service::Kms | Service::Logs => (evidence::json, evidence::refuse_json),
        Service::Ec2 => (evidence::ec2, evidence::refuse_ec2),
        Service::S3 => (evidence::s3, evidence::refuse_s3),
    };
    let identity = match sigv4::verify(directory, request, &place) {
        Ok(identity) => identity,
        Err(refusal) => return refuse(&refusal),
    };
    let call =
        Call { scenario, directory, request, identity: &identity, region: &place.region, service: place.service };
    serve(&call).unwrap_or_else(|refusal| refuse(&refusal)).signed_by(&identity.name)
}

/// A page that somebody fetches.
fn page(request: &Request) -> Option<Response> {
    let body = "<html><body><h1>A page</h1><p>With a text.</p></body></html>";
    (request.host == PAGES && request.method == "GET").then(|| Response::new(200, "text/html", body))
}

/// The host of pages.
const PAGES: &str = "docs.example.com";

type Serve = fn(&Call) -> Result<Response, Refusal>;
type Refuse = fn(&Refusal) -> Response;

/// What stands behind a verified signature.
pub struct Call<'a> {
    pub scenario: &'a Scenario,
    pub directory: &'a Directory,
    pub request: &'a Request,
    pub identity: &'a Identity,
    pub region: &'a str,
    pub service: Service,
}

/// What every service says to a path that it doesn't have.
pub fn unknown_operation() -> Refusal {
    Refusal::new(404, "UnknownOperationException", "Unable to determine service/operation name to be authorized")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::caller::{NOW, call};
    use super::super::model::tool_results;
    use super::super::scenario::{Grant, InferenceProfile, Session};
    use super::*;

    /// The answer of a stand-in that nobody has asked anything yet.
    fn answer(scenario: &Scenario, request: &Request) -> Response {
        super::answer(scenario, &Directory::new(scenario), request)
    }

    const LISTS: &str = "https://bedrock.ap-northeast-1.amazonaws.com/inference-profiles";
    const RUNTIME: &str = "https://bedrock-runtime.ap-northeast-1.amazonaws.com/model";
    const HELLO: &str = r#"{"anthropic_version":"bedrock-2023-05-31","max_tokens":1,"messages":[]}"#;

    fn get(scenario: &Scenario, url: &str) -> (u16, Value) {
        told(&answer(scenario, &call(&scenario.identities[0], "bedrock", "GET", url, b"")))
    }

    fn invoke(scenario: &Scenario, url: &str, body: &str) -> (u16, Value) {
        told(&answer(scenario, &call(&scenario.identities[0], "bedrock", "POST", url, body.as_bytes())))
    }

    fn told(response: &Response) -> (u16, Value) {
        (response.status, serde_json::from_slice(&response.body).unwrap_or_default())
    }

    #[test]
    fn profiles_are_listed_in_order_page_by_page_and_by_region() {
        let scenario = Scenario::tokyo();
        let mut ids: Vec<String> = Vec::new();
        let mut next = String::new();
        loop {
            let (status, page) = get(&scenario, &format!("{LISTS}?type=SYSTEM_DEFINED&maxResults=7{next}"));
            assert_eq!(status, 200);
            let summaries = page["inferenceProfileSummaries"].as_array().unwrap();
            assert!(summaries.len() <= 7);
            ids.extend(summaries.iter().map(|summary| summary["inferenceProfileId"].as_str().unwrap().to_owned()));
            let Some(token) = page["nextToken"].as_str() else { break };
            next = format!("&nextToken={token}");
        }
        let expected: Vec<_> = scenario.profiles.iter().map(|profile| profile.id.clone()).collect();
        assert_eq!(ids, expected);
        let (_, virginia) = get(&scenario, "https://bedrock.us-east-1.amazonaws.com/inference-profiles");
        let only_global = |summary: &Value| summary["inferenceProfileId"].as_str().unwrap().starts_with("global.");
        assert!(virginia["inferenceProfileSummaries"].as_array().unwrap().iter().all(only_global));
    }

    #[test]
    fn a_profile_says_where_it_leads_and_an_application_profile_only_when_asked() {
        let mut scenario = Scenario::tokyo();
        scenario.profiles.push(InferenceProfile::application("abcdefghijkl", "global.anthropic.claude-opus-5-5"));
        let table: [(&str, u16, &[&str]); 5] = [
            ("jp.anthropic.claude-opus-5-5", 200, &["ap-northeast-1", "ap-northeast-3"]),
            ("global.anthropic.claude-opus-5-5", 200, &["ap-northeast-1", ""]),
            ("abcdefghijkl", 200, &["ap-northeast-1", ""]),
            (
                "arn%3Aaws%3Abedrock%3Aap-northeast-1%3A111122223333%3Aapplication-inference-profile%2Fabcdefghijkl",
                200,
                &["ap-northeast-1", ""],
            ),
            ("jp.anthropic.claude-sonnet-5-5", 404, &[]),
        ];
        for (id, status, regions) in table {
            let (got, profile) = get(&scenario, &format!("{LISTS}/{id}"));
            assert_eq!(got, status, "{id}");
            let models = profile["models"].as_array().into_iter().flatten();
            let seen: Vec<_> =
                models.map(|model| model["modelArn"].as_str().unwrap().split(':').nth(3).unwrap()).collect();
            assert_eq!(seen, regions, "{id}");
        }
    }

    #[test]
    fn a_model_answers_by_a_listed_id_and_refuses_any_other() {
        let mut scenario = Scenario::tokyo();
        let full = Refusal::new(
            403,
            "AccessDeniedException",
            "You don't have access to the model with the specified model ID.",
        );
        scenario.refusals.push(("jp.anthropic.claude-opus-4-8".into(), full));
        let table = [
            ("/jp.anthropic.claude-opus-5-5/invoke", HELLO, 200, ""),
            ("/jp.anthropic.claude-haiku-4-5-20251001-v1%3A0/invoke", HELLO, 200, ""),
            ("/apac.anthropic.claude-opus-5-5/invoke", HELLO, 400, "The provided model identifier is invalid."),
            ("/anthropic.claude-opus-5-5/invoke", HELLO, 400, "Invocation of model ID"),
            ("/jp.anthropic.claude-opus-4-8/invoke", HELLO, 403, "You don't have access"),
            (
                "/jp.anthropic.claude-opus-5-5/invoke",
                r#"{"model":"x"}"#,
                400,
                "Malformed input request: #: extraneous key [model]",
            ),
            (
                "/jp.anthropic.claude-opus-5-5/invoke",
                "{}",
                400,
                "Malformed input request: #: required key [anthropic_version]",
            ),
            ("/jp.anthropic.claude-opus-5-5/converse", HELLO, 404, "Unable to determine"),
        ];
        for (path, body, status, message) in table {
            let (got, told) = invoke(&scenario, &format!("{RUNTIME}{path}"), body);
            assert_eq!(got, status, "{path}");
            assert!(told["message"].as_str().unwrap_or_default().starts_with(message), "{path}: {told}");
        }
        let abroad = "https://bedrock-runtime.us-east-1.amazonaws.com/model/jp.anthropic.claude-opus-5-5/invoke";
        assert_eq!(invoke(&scenario, abroad, HELLO).0, 400);
    }

    #[test]
    fn a_policy_that_forbids_an_action_is_named() {
        let mut scenario = Scenario::tokyo();
        scenario.identities[0].denied.push("bedrock:ListInferenceProfiles".into());
        let (status, told) = get(&scenario, LISTS);
        assert_eq!(status, 403);
        assert!(
            told["message"].as_str().unwrap().contains("is not authorized to perform: bedrock:ListInferenceProfiles")
        );
    }

    #[test]
    fn tokens_are_counted_for_a_bare_model_only() {
        let scenario = Scenario::tokyo();
        let body = r#"{"input":{"invokeModel":{"body":"eyJhIjoxMjM0NX0="}}}"#;
        let (status, told) = invoke(&scenario, &format!("{RUNTIME}/anthropic.claude-opus-5-5/count-tokens"), body);
        assert_eq!((status, told), (200, json!({ "inputTokens": 2 })));
        assert_eq!(invoke(&scenario, &format!("{RUNTIME}/jp.anthropic.claude-opus-5-5/count-tokens"), body).0, 400);
    }

    #[test]
    fn mantle_serves_its_own_ids_and_streams_lines() {
        let scenario = Scenario { mantle: vec!["anthropic.claude-haiku-5-5".into()], ..Scenario::tokyo() };
        let url = "https://bedrock-mantle.ap-northeast-1.api.aws/anthropic/v1/messages";
        let ask = |body: &str| {
            answer(&scenario, &call(&scenario.identities[0], "bedrock-mantle", "POST", url, body.as_bytes()))
        };
        let stream = ask(r#"{"model":"anthropic.claude-haiku-5-5","stream":true,"messages":[]}"#);
        assert!(stream.body.starts_with(b"event: message_start\ndata: {"));
        let (status, told) = told(&ask(r#"{"model":"anthropic.claude-opus-5-5"}"#));
        assert_eq!((status, &told["error"]["type"]), (404, &json!("not_found_error")));
    }

    #[test]
    fn sts_says_who_signed_and_names_its_refusals_its_own_way() {
        let scenario = Scenario::tokyo();
        let ask = |who: &Identity| {
            let body = b"Action=GetCallerIdentity&Version=2011-06-15";
            let response = answer(&scenario, &call(who, "sts", "POST", "https://sts.amazonaws.com/", body));
            (response.status, String::from_utf8(response.body).unwrap())
        };
        let (status, told) = ask(&scenario.identities[0]);
        assert!(status == 200 && told.contains("<Arn>arn:aws:iam::111122223333:user/dev</Arn>"), "{told}");
        let (status, told) = ask(&Identity::user("stranger"));
        assert!(status == 403 && told.contains("<Code>InvalidClientTokenId</Code>"), "{told}");
    }

    #[test]
    fn the_portal_gives_a_roles_keys_for_a_living_token() {
        let role = Identity::role("dev", "2026-11-20T09:00:00Z".parse().unwrap());
        let grants =
            vec![Grant { account: role.account.clone(), role: "ClaudeCodeUser".into(), identity: "dev".into() }];
        let expires = "2026-11-20T04:00:00Z".parse().unwrap();
        let sessions = vec![Session { access_token: "opened".into(), expires, grants }];
        let scenario = Scenario { identities: vec![role.clone()], sessions, ..Scenario::default() };
        let ask = |token: &str, path: &str| {
            let (path, query) = path.split_once('?').unwrap_or((path, ""));
            told(&answer(
                &scenario,
                &Request {
                    at: NOW.parse().unwrap(),
                    method: "GET".into(),
                    host: "portal.sso.ap-northeast-1.amazonaws.com".into(),
                    path: path.into(),
                    query: query.into(),
                    headers: vec![("x-amz-sso_bearer_token".into(), token.into())],
                    body: Vec::new(),
                },
            ))
        };
        let credentials = "/federation/credentials?account_id=111122223333&role_name=";
        let (status, told) = ask("opened", &format!("{credentials}ClaudeCodeUser"));
        assert_eq!((status, &told["roleCredentials"]["accessKeyId"]), (200, &json!(role.access_key)));
        assert_eq!(told["roleCredentials"]["expiration"], json!(1_795_165_200_000_i64));
        assert_eq!(ask("opened", &format!("{credentials}Admin")).0, 403);
        assert_eq!(ask("closed", &format!("{credentials}ClaudeCodeUser")).0, 401);
        assert_eq!(ask("opened", "/assignment/accounts").1["accountList"][0]["accountId"], "111122223333");
        assert_eq!(
            ask("opened", "/assignment/roles?account_id=111122223333").1["roleList"][0]["roleName"],
            "ClaudeCodeUser"
        );
    }

    #[test]
    fn a_host_that_is_not_awss_is_only_watched() {
        let mut request = call(&Identity::user("dev"), "bedrock", "GET", LISTS, b"");
        request.host = "api.anthropic.com".into();
        let response = answer(&Scenario::tokyo(), &request);
        assert_eq!((response.status, response.signer), (404, None));
    }

    #[test]
    fn a_conversations_tool_results_are_read_back_in_order() {
        let block =
            |content: Value| json!({ "role": "user", "content": [{ "type": "tool_result", "content": content }] });
        let body = json!({ "messages": [block(json!("one")), { "role": "user", "content": "no list" }, block(json!([{ "text": "two" }]))] });
        assert_eq!(tool_results(&body), ["one", "two"]);
    }
}
