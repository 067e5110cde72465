//! The points of an answer, in the order for one text: those that open with words of the text stand first, those that open
//! with other words last.
//!
//! An answer is a line, and below it a point for each case (`- …`). A point that opens with quoted words (“spawn node”: …),
//! or with the names of errors (`EAI_AGAIN, ENOTFOUND: …`), belongs to texts that hold one of them. The English words
//! decide for every language, since errors are English. Where another program than Claude Code tells the text, the points
//! about such a program come next. Whoever pastes a text sees every point, since it may be cut
//! short; `doctor` has the whole of it, and shows none that belongs to other texts.

use super::translated::in_english;
use super::{EDGES, escapes, program, unwrapped};
use crate::code::Code;
use crate::messages::{Lang, Message};

/// Of what it says before the first colon or full stop.
const ENDS: [&str; 2] = [": ", ". "];

/// How well a point fits a text, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// It opens with words of the text.
    Own,
    /// It is about programs other than Claude Code, one of which tells the text.
    Programs,
    Other,
    /// It opens with words that the text hasn't.
    OfOthers,
}

/// What a point about such programs opens with.
const OF_OTHERS: [&str; 5] = [
    "- Another program",
    "- A program other than",
    "- A program of your own",
    "- In a program of your own",
    "- In another program",
];

fn is_of_others(point: &str) -> bool {
    OF_OTHERS.iter().any(|opening| point.starts_with(opening))
}

/// What fixes it, a line for each point.
pub fn ordered(code: &Code, text: &str, lang: Lang) -> String {
    let (english, shown) = (code.help.unfilled(Lang::En), code.help.unfilled(lang));
    let is_others = program::is_other(text);
    let text = plain(text);
    let place = |point: &str| match point {
        _ if opens_with(point, &text) => Place::Own,
        _ if is_others && is_of_others(point) => Place::Programs,
        _ if belongs(point).is_some() => Place::OfOthers,
        _ => Place::Other,
    };
    let mut points: Vec<(Place, &str)> = english.lines().map(place).zip(shown.lines()).collect();
    if let Some(cases) = points.get_mut(1..) {
        cases.sort_by_key(|(place, _)| *place);
    }
    points.into_iter().map(|(_, point)| point).collect::<Vec<_>>().join("\n")
}

/// The lines of an answer that are for this text: without the points that belong to others.
pub(super) fn own(code: &Code, text: &str) -> Vec<Message> {
    let text = plain(text);
    let lines = code.help.en.lines().zip(code.help.ja.lines());
    lines
        .filter(|(point, _)| belongs(point).is_none_or(|head| is_cued(head, &text)))
        .map(|(en, ja)| Message { en, ja })
        .collect()
}

/// In English and small letters, with one blank between words and without what Claude Code draws around them.
fn plain(text: &str) -> String {
    in_english(&unwrapped(&escapes::unescaped(text).replace('’', "'").replace(EDGES, " "))).to_lowercase()
}

fn opens_with(point: &str, text: &str) -> bool {
    belongs(point).is_some_and(|head| is_cued(head, text))
}

/// What a point opens with, where it belongs to texts with certain words.
fn belongs(point: &str) -> Option<&str> {
    let point = point.strip_prefix("- ")?;
    let head = head_of(point);
    let is_named = is_name(head.split([' ', ',']).next().unwrap_or_default());
    (is_named || head.starts_with('“')).then_some(head)
}

/// Up to the first colon or full stop that isn't in quoted words.
fn head_of(point: &str) -> &str {
    let mut is_quoted = false;
    let end = point.char_indices().find(|(at, c)| {
        is_quoted = *c == '“' || is_quoted && *c != '”';
        !is_quoted && ENDS.iter().any(|end| point[*at..].starts_with(end))
    });
    end.map_or(point, |(at, _)| &point[..at])
}

fn is_cued(head: &str, text: &str) -> bool {
    cues(head).any(|cue| holds(text, &cue.to_lowercase()))
}

/// Quoted words, and names of errors outside of them.
fn cues(head: &str) -> impl Iterator<Item = &str> {
    let quoted = head.split('“').skip(1).filter_map(|rest| rest.split_once('”').map(|(quoted, _)| quoted));
    let plain = head.split('”').map(|part| part.split('“').next().unwrap_or_default());
    let names =
        plain.flat_map(|it| it.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))).filter(|word| is_name(word));
    quoted.chain(names)
}

/// `ENOTFOUND`, `ERR_SOCKET_CLOSED`, `AADSTS50076`: no word of a sentence.
fn is_name(word: &str) -> bool {
    let is_of_node =
        word.len() > 4 && word.starts_with('E') && word.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    let is_of_entra = word.strip_prefix("AADSTS").is_some_and(|number| number.parse::<u32>().is_ok());
    is_of_node || is_of_entra
}

/// Whether the words stand there one behind another, whatever stands in place of each `…`.
fn holds(text: &str, words: &str) -> bool {
    let mut rest = text;
    let mut parts = words.split('…').map(|part| part.trim().trim_end_matches('.')).filter(|part| !part.is_empty());
    parts.all(|part| match rest.match_indices(part).find(|(at, _)| is_whole(rest, *at, part.len())) {
        Some((at, _)) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    })
}

/// Not a piece of longer words; where it begins or ends with a sign, no word goes on, and a unit (`ms |`) may stand
/// behind its number.
fn is_whole(text: &str, at: usize, length: usize) -> bool {
    let is_unit = text[at..].starts_with("ms ") && text[..at].ends_with(|c: char| c.is_ascii_digit());
    let goes_on =
        |inner: Option<char>, outer: Option<char>| [inner, outer].iter().all(|c| c.is_some_and(char::is_alphanumeric));
    let (before, part, behind) = (&text[..at], &text[at..at + length], &text[at + length..]);
    (is_unit || !goes_on(part.chars().next(), before.chars().next_back()))
        && !goes_on(part.chars().next_back(), behind.chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::error_text::texts;

    #[test]
    fn a_point_belongs_to_texts_with_the_words_that_it_opens_with() {
        for (point, text, expected) in [
            ("- “spawn node”, “spawn claude”: install it", "Error: spawn claude ENOENT", true),
            ("- “spawn node”: install it", "spawn nodes", false),
            ("- “Opus … not available — using Opus …” is a notice", "Opus 5 not\navailable — using Opus 4.8", true),
            ("- “Opus … not available — using Opus …” is a notice", "using Opus; Opus 5 not available", false),
            ("- EAI_AGAIN, ENOTFOUND: DNS", "getaddrinfo ENOTFOUND x", true),
            ("- “EAI_AGAIN registry”: npm's own", "getaddrinfo EAI_AGAIN other", false),
            ("- AADSTS50076 asks for a second factor", "AADSTS50076: Due to", true),
            ("- AADSTS50076 asks for a second factor", "AADSTS500761: Due to", false),
            ("- Behind a gateway (“x-api-key”): its key", "invalid x-api-key", false),
            ("- “Timeout”: wait. “Refused” is another", "refused", false),
            ("- “error: 403”, “502”: the proxy", "502", true),
            ("- “:free”: a router", "the model (stepfun/step-3.5-flash:free)", true),
            ("- “:free”: a router", "the model (stepfun/step-3.5-flash:freely)", false),
            ("- “ms |”: a model", "| 404 |    1.912046ms |", true),
            ("- “ms |”: a model", "| 404 |       3.232µs |", false),
            ("- “ms |”: a model", "forms | 404", false),
            ("- “hook error (No content)”: no reason", "Bash hook error\n  ⎿  (No content)", true),
            ("- “hook error (No content)”: no reason", "⎿  (No content)\n  ⎿  hook error", false),
            ("“spawn node”: the first line", "spawn node", false),
        ] {
            assert_eq!(opens_with(point, &plain(text)), expected, "{point} {text}");
        }
    }

    #[test]
    fn points_about_other_programs_come_first_where_one_tells_the_text() {
        const SAID: &str = "max_tokens: 64000 > 8192, which is the maximum allowed number of output tokens for x";
        let second = |text: &str| {
            let code = &crate::code::error_size::OUTPUT_LIMIT;
            ordered(code, text, Lang::En).lines().nth(1).unwrap().to_owned()
        };
        for program in [
            "litellm.exceptions.BadRequestError: AnthropicException - ",
            "APIError: url: https://x/v1/chat/completions ",
        ] {
            let second = second(&format!("{program}{SAID}"));
            assert!(
                second.starts_with("- Another program") || second.starts_with("- “litellm”"),
                "{program}: {second}"
            );
        }
        let unsorted = crate::code::error_size::OUTPUT_LIMIT.help.unfilled(Lang::En);
        assert_eq!(Some(second(&format!("API Error: 400 {SAID}")).as_str()), unsorted.lines().nth(1));
    }

    /// What threads ended on, where the code alone doesn't say it.
    #[test]
    fn the_case_of_a_text_comes_first() {
        for (code, text, words) in [
            (
                &crate::code::error_history::HISTORY,
                "Bedrock error message: The model returned the following errors: messages.12: `tool_use` ids were found without `tool_result` blocks immediately after: tooluse_a. (reason: TOOL_USE_RESULT_MISMATCH)",
                "The relay's administrator",
            ),
            (
                &crate::code::error_history::HISTORY,
                "Bedrock error message: Expected toolResult blocks at messages.20.content for the following Ids: tooluse_a",
                "The relay's administrator",
            ),
            (
                &crate::code::error_access::OUTSIDE_RESIDENCY,
                "not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:::foundation-model/anthropic.claude-x with an explicit deny in an identity-based policy",
                "no added permission lifts an explicit deny",
            ),
            (
                &crate::code::error_entra::RESOURCE_NOT_LISTED,
                "AADSTS650057: Client app ID: 0(Microsoft Azure CLI). Resource value from request: api://1",
                "authorized client application",
            ),
            (
                &crate::code::error_settings::MANAGED_UNREAD,
                "[DEBUG] Remote settings: Settings validation failed - [",
                "whoever manages Claude's admin settings",
            ),
            (
                &crate::code::error_account::API_KEY_INVALID,
                "AI_APICallError: Invalid Anthropic API Key",
                "the gateway's administrator renews the one for Anthropic",
            ),
            (
                &crate::code::error_size::THINKING_BUDGET,
                "API Error 400: max_tokens must be greater than thinking.budget_tokens",
                "The gateway's administrator raises that",
            ),
            (
                &crate::code::error_size::THINKING_BUDGET,
                "> /context\n  ⎿  Error: 400 `max_tokens` must be greater than `thinking.budget_tokens`.",
                "Claude Code itself asked",
            ),
            (
                &crate::code::error_model::NOT_FOR_ACCOUNT,
                "AccessDeniedException(properties: AWSBedrockRuntime.AccessDeniedException.Properties(message: Optional(\"Your account is not authorized to invoke this API operation.\")",
                "which region its own setting names",
            ),
            (
                &crate::code::error_gateway_key::KEY_REFUSED,
                "API Error (401 {\"error\":{\"message\":\"无效的令牌 (request id: 2025)\",\"type\":\"api_error\"}})",
                "its administrator updates the gateway",
            ),
            (
                &crate::code::error_account::EXCHANGE_GONE,
                "Token exchange failed: HTTP 404: [object Object]",
                "claude-relay-service",
            ),
            (
                &crate::code::error_request::SYSTEM_TEXT,
                "System: ReadString: expects \" or n, but found [",
                "runs that upstream",
            ),
            (
                &crate::code::error_entra::RESOURCE_NOT_LISTED,
                "AADSTS650057: Invalid resource. Client app ID: 0(Visual Studio Code). Resource value from request: https://cognitiveservices.azure.com.",
                "az cloud show",
            ),
            (
                &crate::code::error_account::EXCHANGE_GONE,
                "Token exchange failed: HTTP Error 404: Not Found\nAnthropic OAuth login did not return credentials.",
                "hermes-agent",
            ),
            (
                &crate::code::error_account::EXCHANGE_GONE,
                "OAuth error: Token exchange failed: HTTP 404",
                "claude update",
            ),
            (
                &crate::code::error_account::API_KEY_INVALID,
                "Error: Invalid Anthropic API key. Please check your API key in the extension settings.",
                "No gateway is set in the program",
            ),
            (
                &crate::code::error_client::REMOTE_CONTROL,
                "Remote Control failed to connect: Remote Control is not available for this organization",
                "an owner of the organization",
            ),
            (
                &crate::code::error_history::HISTORY,
                "kiro.rs: upstream error 400 (reason: TOOL_USE_RESULT_MISMATCH)",
                "The relay's administrator",
            ),
            (
                &crate::code::error_gateway_key::KEY_REFUSED,
                "API Error: 401 {\"error\":{\"message\":\"無效的令牌 (request id: 2025)\",\"type\":\"new_api_error\"}}",
                "its administrator updates the gateway",
            ),
            (
                &crate::code::error_settings::MANAGED_UNREAD,
                "[ERROR] Settings validation failed - /etc/claude-code/managed-settings.json: [ { \"expected\": \"object\", \"code\": \"invalid_type\", \"path\": [\"env\"] } ]",
                "the device administrator does",
            ),
            (
                &crate::code::error_settings::MANAGED_UNREAD,
                "Policy settings: Settings validation failed - [{\"expected\":\"object\",\"code\":\"invalid_type\"}]",
                "the device administrator does",
            ),
            (&crate::code::error_request::FIELD_KIND, "system: Input should be a valid string", "only as one text"),
            (
                &crate::code::error_neighbour::STORED_SIGN_IN,
                "Token refresh failed: 400 — {\"error\": \"invalid_grant\", \"error_description\": \"Refresh token expired\"}",
                "opencode auth logout",
            ),
            (
                &crate::code::error_neighbour::STORED_SIGN_IN,
                "Error: Token refresh failed: 400",
                "Send the prompt once more",
            ),
            (
                &crate::code::error_proxy::PACKAGES_SIGN_IN,
                "npm ERR! code E407\nnpm ERR! 407 authenticationrequired - GET https://registry.npmjs.org/@angular%2fcli",
                "no setting of npm's helps",
            ),
            (
                &crate::code::error_aws_role::NO_CREDENTIALS,
                "[error] [Bedrock API Client] Failed to fetch inference profiles Could not load credentials from any providers",
                "Update the extension",
            ),
            (
                &crate::code::error_account::ONLY_CLAUDE_CODE,
                "⎿ API Error: 400\n    {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"This\n    credential is only authorized for use with Claude Code",
                "Claude Code or the service is at fault",
            ),
            (
                &crate::code::error_account::ONLY_CLAUDE_CODE,
                "Claude Code workflow fails with error: API Error: 400 - This credential is only authorized for use with Claude Code",
                "update the action",
            ),
            (
                &crate::code::error_aws_role::ASSUME_ROLE,
                "An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:sts::<main_account_id>:assumed-role/<role_name>/<session_name> is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::<prod_account_id>:role/<role_name>",
                "role_session_name",
            ),
            (
                &crate::code::error_aws_role::ASSUME_ROLE,
                "ERROR error doing AssumeRole: AccessDenied: User: arn:aws:iam::111122223333:user/team/taro is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/team/Engineers",
                "mfa_serial",
            ),
            (
                &crate::code::error_aws_role::ASSUME_ROLE,
                "User: arn:aws:iam::*:user/user is not authorized to perform: sts:AssumeRole on resource: aws:iam::*:role/user_role",
                "lacks its beginning",
            ),
            (
                &crate::code::error_google_sign_in::APP_BLOCKED,
                "This app is blocked\nThis app tried to access sensitive info in your Google Account. To keep your account safe, Google blocked this access.",
                "released version",
            ),
            (
                &crate::code::error_google_sign_in::APP_BLOCKED,
                "gcloud auth application-default login: This app is blocked. This app tried to access sensitive info in your Google Account.",
                "gcloud components update",
            ),
            (
                &crate::code::error_aws_credentials::WEB_IDENTITY,
                "InvalidIdentityToken: Incorrect token audience",
                "add-client-id-to-open-id-connect-provider",
            ),
            (
                &crate::code::error_google_sign_in::KEY_FILE,
                "ERROR: (gcloud.auth.activate-service-account) [Errno 2] No such file or directory:",
                "docker run -v",
            ),
            (
                &crate::code::error_gateway_key::KEY_REFUSED,
                "litellm.AuthenticationError: AuthenticationError: OpenAIException - Authentication Error, Invalid proxy server token passed. key=1234567890 not found in db. Create key via `/key/generate` call.",
                "CAI_MODEL",
            ),
            (
                &crate::code::error_gateway_setup::GATEWAY_COMMAND,
                "{\"error\":{\"message\":\"raw_key is required\",\"type\":\"admin_error\"},\"type\":\"error\"}",
                "no option to give a key",
            ),
            (
                &crate::code::error_model::NO_OPERATION,
                "> hi there\n  ⎿  API Error: Failed to get response from API (com.amazon.coral.service#UnknownOperationException)",
                "Write the profile's id there",
            ),
            (
                &crate::code::error_aws_credentials::TOKEN_EXPIRED,
                "An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: The security token included in the request is expired",
                "remove the section [NAME]",
            ),
            (
                &crate::code::error_aws_credentials::TOKEN_EXPIRED,
                "botocore.exceptions.ClientError: An error occurred (ExpiredToken) when calling the ListObjectsV2 operation: The security token included in the request is expired",
                "a program other than Claude Code holds them",
            ),
            (
                &crate::code::error_mcp::MCP_SIGN_IN,
                "Authorization with the MCP server failed. You can check your credentials and permissions. If this persists, share this reference with support: \"ofid_0\"",
                "Claude-User",
            ),
            (
                &crate::code::error_binary::ENGINE,
                "npm error code EBADENGINE\nnpm error engine Not compatible with your version of node/npm: npm@12.0.2",
                "npm@10",
            ),
            (
                &crate::code::error_router::DESKTOP_CONFIG,
                "Invalid custom3p managed config: gcpRegion: must be a GCP region (e.g. us-central1) or 'global'",
                "eu and us",
            ),
            (
                &crate::code::error_status::UNAUTHORIZED,
                "API Error: 401 Invalid authentication credentials",
                "delete ~/.claude/.credentials.json",
            ),
            (
                &crate::code::error_proxy::PACKAGES_SIGN_IN,
                "npm error 407 Proxy Authentication Required - GET https://artifactory.acme.example/api/npm/npm/lodash",
                "inside the company",
            ),
            (
                &crate::code::error_aws_role::ASSUME_ROLE,
                "User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/x because no identity-based policy allows the sts:AssumeRole action",
                "names the side",
            ),
            (&crate::code::error_network::TIMED_OUT, "net/http: TLS handshake timeout", "mtu 1350"),
            (
                &crate::code::error_account::ONLY_CLAUDE_CODE,
                "API Error: 400 {\"error\":{\"message\":\"Error from provider(anthropic,claude-opus-4-5: 400): This credential is only authorized for use with Claude Code\"}}",
                "a router or gateway stands between",
            ),
            (
                &crate::code::error_aws_role::NO_CREDENTIALS,
                "Copilot Chat: Could not load credentials from any providers",
                "Update the extension",
            ),
            (
                &crate::code::error_neighbour::STORED_SIGN_IN,
                "Your access token could not be refreshed because your refresh token was already used.",
                "codex login",
            ),
            (
                &crate::code::error_page::PROTECTED,
                "API Error: 403 <!DOCTYPE html><title>Just a moment...</title> ANTHROPIC_BASE_URL=https://llm.corp.example",
                "before that one",
            ),
            (
                &crate::code::error_google_sign_in::APP_BLOCKED,
                "This app is blocked. This app tried to access sensitive info in your Google Account. Ask your organization's admin",
                "App access control",
            ),
            (
                &crate::code::error_mcp::MCP_SIGN_IN,
                "opencode mcp: Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token not found or invalid\"}",
                "opencode mcp auth",
            ),
            (
                &crate::code::error_aws_credentials::TOKEN_EXPIRED,
                "botocore ExpiredToken when calling the GetCallerIdentity operation: The security token included in the request is expired, Lambda /var/task",
                "nobody signs in there",
            ),
            (
                &crate::code::error_aws_credentials::TOKEN_EXPIRED,
                "GitHub Actions: An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: The security token included in the request is expired",
                "nobody signs in there",
            ),
            (
                &crate::code::error_aws_credentials::TOKEN_EXPIRED,
                "Error when retrieving credentials from custom-process: The security token included in the request is expired",
                "Its command ran",
            ),
            (
                &crate::code::error_gateway_setup::GATEWAY_COMMAND,
                "API error 400 Bad Request: {\"error\":{\"message\":\"name is required\",\"type\":\"admin_error\"},\"type\":\"error\"}",
                "left out the option",
            ),
            (
                &crate::code::error_gateway_key::KEY_REFUSED,
                "Authentication Error, LiteLLM Virtual Key expected. Received=dummy, expected to start with 'sk-'.",
                "CAI_MODEL",
            ),
            (
                &crate::code::error_gateway_key::KEY_REFUSED,
                "config example: ANTHROPIC_AUTH_TOKEN=your-api-key\nAuthentication Error, Invalid proxy server token passed. Received API Key = sk-...x9Qp",
                "LiteLLM takes only keys",
            ),
            (
                &crate::code::error_network::HELLO_UNANSWERED,
                "* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* Operation timed out after 300197 milliseconds with",
                "mtu 1350",
            ),
        ] {
            let answer = ordered(code, text, Lang::En);
            let first = answer.lines().nth(1).unwrap();
            assert!(first.contains(words), "{}: {text}: {first}", code.id);
        }
    }

    /// Words that two services or programs share, and whose of them these are.
    #[test]
    fn a_text_is_read_as_of_the_one_that_it_names() {
        use crate::code::Who::{CloudAdmin, DeviceAdmin, GatewayAdmin, NetworkTeam, You};
        for (text, code, who) in [
            ("Token exchange failed: 404 Not Found (https://gitlab.example.com/oauth/token)", Some("GK-ERR-600"), You),
            ("Login failed: Token exchange failed: 404 (auth.openai.com)", Some("GK-ERR-600"), You),
            ("gemini: Token exchange failed: HTTP 404: [object Object]", Some("GK-ERR-600"), You),
            ("Setup Token exchange failed: HTTP 404: [object Object]", Some("GK-ERR-1327"), GatewayAdmin),
            ("Token exchange failed: 404 - [object Object]", Some("GK-ERR-1327"), You),
            ("OAuth error: Token exchange failed: HTTP 404", Some("GK-ERR-1327"), You),
            ("Token exchange failed: HTTP Error 404: Not Found", Some("GK-ERR-1327"), You),
            ("Token exchange failed (404): Not Found — console.anthropic.com/v1/oauth/token", Some("GK-ERR-1327"), You),
            (
                "token-refresh-error.log: Request failed with status code 404 (refresh_token, console.anthropic.com)",
                Some("GK-ERR-1327"),
                You,
            ),
            (
                "json: cannot unmarshal string into Go struct field MessagesRequest.system of type []*anthropic.SystemPrompt",
                Some("GK-ERR-1329"),
                GatewayAdmin,
            ),
            (
                "json: cannot unmarshal array into Go struct field AnthropicRequest.system of type string",
                Some("GK-ERR-1328"),
                GatewayAdmin,
            ),
            (
                "Cannot deserialize value of type `java.lang.String` from Array value (token `JsonToken.START_ARRAY`) (through reference chain: com.example.AnthropicRequest[\"system\"])",
                Some("GK-ERR-1328"),
                GatewayAdmin,
            ),
            (
                "json: cannot unmarshal array into Go struct field .messages.content of type string",
                Some("GK-ERR-728"),
                You,
            ),
            ("file system: ReadString: expects \" or n, but found [, in kubeconfig", Some("GK-ERR-228"), You),
            ("Remote Control failed to connect", Some("GK-ERR-1326"), You),
            (
                "Remote Control failed to connect: Remote Control initialization failed（Bedrock を使用）",
                Some("GK-ERR-273"),
                You,
            ),
            (
                "{\"message\":\"Improperly formed request.\",\"reason\":\"TOOL_USE_RESULT_MISMATCH\"}",
                Some("GK-ERR-172"),
                You,
            ),
            ("Policy settings: Settings validation failed - [", Some("GK-ERR-234"), DeviceAdmin),
            (
                "Settings validation failed: permissions.allow.0: Invalid rule (~/.claude/settings.json)",
                Some("GK-ERR-101"),
                You,
            ),
            (
                "MCP server \"x\": Token refresh failed: {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"}",
                Some("GK-ERR-237"),
                You,
            ),
            (
                "Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"AADSTS700082: The refresh token has expired due to inactivity.\"}",
                Some("GK-ERR-159"),
                You,
            ),
            (
                "* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* TLSv1.3 (IN), TLS handshake, Server hello (2):\n* Operation timed out after 300197 milliseconds with 0 bytes received",
                Some("GK-ERR-1332"),
                You,
            ),
            (
                "apiKeyHelper failed: Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"}",
                Some("GK-ERR-355"),
                You,
            ),
            (
                "awsAuthRefresh failed: Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"}",
                Some("GK-ERR-070"),
                You,
            ),
            ("OAuth error: Refresh token not found or invalid · Please run /login", Some("GK-ERR-527"), You),
            (
                "API Error: 401 OAuth authentication is currently not supported. Refresh token not found or invalid",
                Some("GK-ERR-838"),
                You,
            ),
            (
                "claude mcp list → notion: ! Needs authentication. Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token not found or invalid\"}",
                Some("GK-ERR-356"),
                You,
            ),
            ("Google Drive MCP: Token refresh failed: 400", Some("GK-ERR-356"), You),
            (
                "Token refresh failed: 400 - {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"} https://oidc.ap-northeast-1.amazonaws.com/token (Kiro)",
                Some("GK-ERR-055"),
                You,
            ),
            ("Codex: Token refresh failed: 401", Some("GK-ERR-1330"), You),
            ("トークンの更新に失敗しました: Token refresh failed: 400", Some("GK-ERR-1330"), You),
            ("Token refresh failed: 401 Unauthorized", Some("GK-ERR-1330"), You),
            (
                "* CONNECT tunnel established, response 200\n* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* SSL connection timeout\ncurl: (28) SSL connection timeout",
                Some("GK-ERR-1334"),
                NetworkTeam,
            ),
            (
                "* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* TLSv1.3 (IN), TLS handshake, Server hello (2):\n* TLSv1.3 (IN), TLS handshake, Finished (20):\n* SSL connection using TLSv1.3\n> POST /v1/messages HTTP/1.1\n* Operation timed out after 300197 milliseconds with 0 bytes received",
                Some("GK-ERR-208"),
                You,
            ),
            (
                "* Connected to api.example.com (10.1.1.1) port 443 (#0)\n* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n*  CAfile: /etc/ssl/cert.pem\n*  CApath: none",
                Some("GK-ERR-1332"),
                You,
            ),
            ("bun install error: GET https://registry.npmjs.org/react - 407", Some("GK-ERR-081"), NetworkTeam),
            (
                "This app is blocked\nThis app tried to access sensitive info in your Google Account.",
                Some("GK-ERR-855"),
                You,
            ),
            ("InvalidIdentityToken: Incorrect token audience", Some("GK-ERR-229"), CloudAdmin),
            ("Error: Incorrect token audience (Azure AD)", Some("GK-ERR-229"), You),
            (
                "This app is blocked. This app tried to access sensitive info in your Google Account. Your organization admin can allow it.",
                Some("GK-ERR-855"),
                CloudAdmin,
            ),
            ("Google Workspace: This app is blocked by administrator policy", Some("GK-ERR-855"), CloudAdmin),
            (
                "Google Auth Library wants to access your Google Account. This app is blocked",
                Some("GK-ERR-855"),
                CloudAdmin,
            ),
            (
                "gcloud auth application-default login --scopes=https://www.googleapis.com/auth/drive → This app is blocked",
                Some("GK-ERR-855"),
                CloudAdmin,
            ),
            ("gcloud: Token refresh failed: 401", None, You),
            ("Vertex AI: Token refresh failed: 400", None, You),
            ("genkan login: Token refresh failed: 400", None, You),
            ("Azure AD: Token refresh failed: 401 Unauthorized", Some("GK-ERR-217"), You),
            (
                "opencode: Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"}\n    at mcp/index.ts:12",
                Some("GK-ERR-1330"),
                You,
            ),
            ("opencode with an mcp server configured: Token refresh failed: 401", Some("GK-ERR-1330"), You),
            ("codex: mcp server github: Token refresh failed: 401", Some("GK-ERR-237"), You),
            (
                "opencode mcp: Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token not found or invalid\"}",
                Some("GK-ERR-356"),
                You,
            ),
            (
                "awsCredentialExport failed: Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"}",
                Some("GK-ERR-069"),
                You,
            ),
            (
                "headersHelper failed: Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"}",
                Some("GK-ERR-715"),
                You,
            ),
            (
                "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"raw_key is required\"}}",
                None,
                You,
            ),
            ("no Route matched with those values", Some("GK-ERR-1335"), GatewayAdmin),
            (
                "Invalid custom3p managed config: gcpRegion: must be a GCP region (e.g. us-central1) or 'global'",
                Some("GK-ERR-1194"),
                DeviceAdmin,
            ),
        ] {
            let readings = super::super::read(text, &|_| false);
            let said = readings.first().map(|reading| (reading.error.code.id, reading.who(&[])));
            assert_eq!(said.map(|(code, _)| code), code, "{text}");
            assert_eq!(said.map_or(You, |(_, who)| who), who, "{text}");
        }
    }

    /// A page that asks for a browser is the gateway's administrator's where the text names a gateway, though none is set.
    #[test]
    fn a_gateway_that_the_text_names_has_an_administrator() {
        use crate::code::Who::{GatewayAdmin, You};
        for (text, who) in [
            (
                "API Error: 403 <!DOCTYPE html><title>Just a moment...</title> ANTHROPIC_BASE_URL=https://llm.corp.example",
                GatewayAdmin,
            ),
            (
                "LiteLLM gateway: 403 Just a moment... cf-mitigated: challenge https://litellm.corp.example/v1/messages",
                GatewayAdmin,
            ),
            ("API Error: 403 <title>Just a moment...</title> ANTHROPIC_BASE_URL=http://llm:4000", GatewayAdmin),
            ("API Error: 403 <!DOCTYPE html><html><head><title>Just a moment...</title>", You),
            (
                "403 <title>Just a moment...</title> <script src=\"https://challenges.cloudflare.com/turnstile\"> https://api.anthropic.com/v1/messages",
                You,
            ),
        ] {
            let reading = super::super::read(text, &|_| false).into_iter().next().unwrap().without_gateway(text);
            assert_eq!((reading.error.code.id, reading.who(&[])), ("GK-ERR-324", who), "{text}");
        }
    }

    #[test]
    fn a_text_that_is_whole_has_no_points_of_others() {
        let shared = texts().map(|error| (error.code, error.code.help.en.lines()));
        for (code, mut lines) in shared {
            let first = lines.next().unwrap();
            let shown: Vec<_> = own(code, "").iter().map(|line| line.en).collect();
            assert_eq!(shown.first(), Some(&first), "{}", code.id);
            assert!(shown.iter().all(|line| !line.starts_with("- “")), "{}: {shown:?}", code.id);
            for line in lines.filter(|line| line.starts_with("- “")) {
                let cue = cues(&line[2..]).next().unwrap();
                let text = cue.replace('…', " and ");
                assert!(own(code, &text).iter().any(|shown| shown.en == line), "{}: {text}: {line}", code.id);
            }
        }
    }

    #[test]
    fn an_answer_has_its_points_in_every_language_and_loses_none() {
        for error in texts() {
            let lines = |lang| error.code.help.unfilled(lang).lines().count();
            assert_eq!(lines(Lang::En), lines(Lang::Ja), "{}", error.code.id);
            for text in error.examples {
                for lang in [Lang::En, Lang::Ja] {
                    let (all, own) = (ordered(error.code, text, lang), error.code.help.unfilled(lang));
                    let sorted = |text: &str| {
                        let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
                        lines.sort();
                        lines
                    };
                    assert_eq!(sorted(&all), sorted(&own), "{}", error.code.id);
                    assert_eq!(all.lines().next(), own.lines().next(), "{}", error.code.id);
                }
                let all = ordered(error.code, text, Lang::En);
                let text = plain(text);
                let is_of_others = |point: &str| belongs(point).is_some() && !opens_with(point, &text);
                let cases: Vec<_> = all.lines().skip(1).map(is_of_others).collect();
                assert!(cases.is_sorted(), "{}: {text}: what belongs to others stands last", error.code.id);
            }
        }
    }
}
