//! Every error text with the examples of its declaration, as AWS, the AWS command line or Claude Code prints them.

#![allow(clippy::disallowed_methods, reason = "it writes what tests read")]

mod corpus;

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::code::Who;
use crate::messages::Message;

/// As where nothing lies outside.
fn read(text: &str) -> Vec<Reading> {
    super::read(text, &|_| false)
}

const USER: &str = "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ClaudeCodeUser_0123456789abcdef/taro@acme.example is not authorized to perform: bedrock:InvokeModelWithResponseStream";
const CLIENT_403: &str = "AWS authentication failed · run `/usr/local/bin/genkan refresh` and retry · if credentials are current, check AWS permissions and model access · API Error: 403 ";
const JP: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6";

/// Every example with the text that it is of, where nothing lies outside; filled from the constants above.
fn samples() -> impl Iterator<Item = (&'static ErrorText, String)> {
    let errors = CATALOGUE.matchers.iter().map(|it| it.error);
    errors.flat_map(|error| error.examples.iter().chain(error.abroad).map(move |sample| (error, text(sample))))
}

#[test]
fn what_lies_outside_is_read_as_such_and_asks_nobody() {
    let mut seen = BTreeSet::new();
    for (error, outside) in AREAS.iter().flat_map(|area| area.texts.iter().map(move |error| (error, area.outside))) {
        for sample in error.abroad {
            let readings = super::read(&text(sample), &|name| name.contains("us-"));
            let abroad = outside.unwrap_or_else(|| panic!("{} can lie outside", error.code.id)).id;
            assert_eq!(readings[0].error.code.id, abroad, "{sample}");
            assert_eq!((readings[0].error.who(), readings[0].request(Lang::En, &[])), (Who::You, None), "{sample}");
            seen.insert(abroad);
        }
    }
    assert_eq!(seen, AREAS.iter().filter_map(|area| Some(area.outside?.id)).collect());
}

/// Every request to whoever has to act, by the code of its text.
pub(crate) fn requests() -> impl Iterator<Item = (&'static str, Message)> {
    CATALOGUE.matchers.iter().filter_map(|it| Some((it.error.code.id, it.error.request()?)))
}

fn text(sample: &str) -> String {
    sample.replace("{user}", USER).replace("{403}", CLIENT_403).replace("{jp}", JP)
}

fn first(text: &str) -> Option<&'static str> {
    read(text).first().map(|reading| reading.error.code.id)
}

#[test]
fn every_example_is_read_first_as_its_text() {
    let read = samples().map(|(error, sample)| (first(&sample), error.code.id, sample));
    let wrong: Vec<_> = read.filter(|(first, code, _)| *first != Some(code)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// People and programs read what a text names: the number that a second alternative's group needs isn't theirs.
#[test]
fn what_a_text_names_has_one_name_in_every_wording() {
    for (error, sample) in samples() {
        for name in read(&sample).iter().flat_map(|reading| reading.captures.keys()) {
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{}: {name}: {sample}", error.code.id);
        }
    }
}

/// What is said of each is recorded by `tests/recordings`.
#[test]
fn every_example_stands_among_the_recorded_texts() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/recordings/texts.json");
    let mut recorded: Vec<String> = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let missing: Vec<_> = samples().map(|(_, text)| text).filter(|text| !recorded.contains(text)).collect();
    if missing.is_empty() {
        return;
    }
    let renews = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    assert!(renews, "{file} lacks these, INSTA_UPDATE=always writes them: {missing:#?}");
    recorded.extend(missing);
    let lines: Vec<_> = recorded.iter().map(|text| format!(" {}", serde_json::Value::from(text.as_str()))).collect();
    std::fs::write(file, format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
}

#[test]
fn every_text_has_an_example_and_every_code_a_text() {
    let outside = AREAS.iter().flat_map(|area| [area.outside, area.led_out]).flatten().map(|code| code.id);
    let sampled: BTreeSet<_> = samples().map(|(error, _)| error.code.id).chain(outside).collect();
    let texts: Vec<_> = CATALOGUE.matchers.iter().map(|it| it.error.code.id).collect();
    let distinct: BTreeSet<_> = texts.iter().copied().collect();
    assert_eq!(texts.len(), distinct.len(), "one text per code");
    assert_eq!(sampled, distinct);
    let codes: BTreeSet<_> = crate::code::all().map(|code| code.id).filter(|id| id.starts_with("GK-ERR-")).collect();
    assert_eq!(codes, distinct);
}

/// Where the reader acts, no request stands below.
#[test]
fn an_answer_speaks_of_a_request_only_where_there_is_one() {
    for error in crate::code::error_text::texts().filter(|error| error.ask.is_none() || !error.yours.is_empty()) {
        assert!(!error.code.help.en.contains("request below"), "{}", error.code.id);
    }
}

#[test]
fn every_wording_has_an_example() {
    let mut without = Vec::new();
    for it in CATALOGUE.matchers.iter() {
        let lines: Vec<_> = it.error.examples.iter().map(|sample| one_line(&text(sample))).collect();
        let texts: Vec<_> = lines.iter().map(|line| CATALOGUE.words.text(line)).collect();
        for (wording, pattern) in it.wordings.iter().zip(it.error.patterns) {
            assert!(wording::regex(pattern).is_some(), "{}: doesn't compile: {pattern}", it.error.code.id);
            if !texts.iter().any(|text| wording.captures(text).is_some()) {
                without.push(pattern);
            }
        }
    }
    assert!(without.is_empty(), "{without:#?}");
}

/// What the profile or a default gives where the text doesn't.
const KNOWN: [&str; 9] = ["hosts", "model", "role", "account", "region", "project", "location", "address", "identity"];

#[test]
fn a_request_asks_for_nothing_that_no_wording_can_give() {
    for it in CATALOGUE.matchers.iter() {
        let Some(request) = it.error.request() else { continue };
        let regexes: Vec<_> = it.error.patterns.iter().filter_map(|it| wording::regex(it)).collect();
        let names: BTreeSet<&str> = regexes.iter().flat_map(|regex| regex.capture_names().flatten()).collect();
        for placeholder in placeholders(request.en) {
            assert!(names.contains(placeholder) || KNOWN.contains(&placeholder), "{}: {placeholder}", it.error.code.id);
        }
    }
}

#[test]
fn both_languages_of_a_request_fill_the_same_placeholders() {
    for (id, request) in requests() {
        assert_eq!(placeholders(request.en), placeholders(request.ja), "{id}");
        assert!(!request.en.is_empty() && !request.ja.is_empty(), "{id}");
    }
}

/// Where a gateway's own entry led outside, no setting of this machine is at fault.
#[test]
fn what_a_gateway_led_outside_is_its_administrators() {
    let said = "User: arn:aws:sts::1:assumed-role/litellm/x is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6 with an explicit deny in a service control policy";
    let routed = format!("litellm.PermissionDeniedError: BedrockException - {said}. Received Model Group=claude");
    let read = |text: &str| {
        let reading = super::read(text, &|name| name.contains("us-")).remove(0);
        (reading.error.code.id, reading.error.who())
    };
    assert_eq!(read(said), ("GK-ERR-016", Who::You));
    assert_eq!(read(&routed), ("GK-ERR-543", Who::GatewayAdmin));
}

/// People leave the end of an ARN out.
#[test]
fn an_arn_without_its_end_still_says_its_region() {
    for (arn, whole) in [
        ("arn:aws:bedrock:us-east-1:", "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude"),
        ("arn:aws:bedrock:us-east-1:111122223333:*", "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude"),
        ("arn:aws:bedrock:us-east-1::foundation-model/b", "arn:aws:bedrock:us-east-1::foundation-model/b"),
        ("arn:aws:bedrock:::foundation-mod", "arn:aws:bedrock:::foundation-model/anthropic.claude"),
        ("arn:aws:bedrock:", "arn:aws:bedrock:"),
        ("arn:aws:iam::111122223333:role/R", "arn:aws:iam::111122223333:role/R"),
    ] {
        assert_eq!(super::whole(arn), whole, "{arn}");
    }
}

/// A name that can't be resolved, because there is no such region.
#[test]
fn a_host_of_no_region_is_a_misspelt_region() {
    for (host, code) in [
        ("bedrock-runtime.us-est-1.amazonaws.com", "GK-ERR-247"),
        ("oidc.ap-northeast1.amazonaws.com", "GK-ERR-247"),
        ("us-esat5-aiplatform.googleapis.com", "GK-ERR-247"),
        ("bedrock-runtime.ap-northeast-1.amazonaws.com", "GK-ERR-090"),
        ("bedrock-runtime.us-gov-west-1.amazonaws.com", "GK-ERR-090"),
        ("bedrock-runtime.eusc-de-east-1.amazonaws.com", "GK-ERR-090"),
        ("europe-aiplatform.googleapis.com", "GK-ERR-090"),
        ("asia-northeast1-aiplatform.googleapis.com", "GK-ERR-090"),
        ("llm.us-est-1.acme.example", "GK-ERR-090"),
    ] {
        assert_eq!(first(&format!("getaddrinfo ENOTFOUND {host}")), Some(code), "{host}");
    }
}

/// What a gateway says of sign-ins and connections is about its own host.
#[test]
fn what_a_gateway_says_is_of_its_own_host() {
    let behind = |said: &str| format!("API Error: 500 {{\"error\":{{\"type\":\"api_error\",\"message\":\"{said}\"}}}}");
    for said in [
        "The config profile (acme) could not be found",
        "Unable to locate credentials",
        "getaddrinfo ENOTFOUND llm.acme.example",
    ] {
        let (here, there) = (first(said), first(&behind(said)));
        assert!(matches!(there, Some("GK-ERR-231" | "GK-ERR-374")) && here != there, "{said}: {there:?}");
        let routed = format!("litellm.APIError: {said}. Received Model Group=claude-sonnet");
        assert_eq!(first(&routed), there, "{said}");
    }
}

/// Where a sign-in, an update or a helper failed over the way, the way is the cause.
#[test]
fn what_failed_gives_way_to_why() {
    const REASONS: [(&str, &str); 6] = [
        ("self-signed certificate in certificate chain", "GK-ERR-085"),
        ("x509: certificate is valid for *.acme.example, not oidc.eu-west-1.amazonaws.com", "GK-ERR-086"),
        ("getaddrinfo ENOTFOUND llm.acme.example", "GK-ERR-090"),
        ("connect ECONNREFUSED 10.1.2.3:8443", "GK-ERR-877"),
        ("read ECONNRESET", "GK-ERR-180"),
        ("Proxy CONNECT failed: 407 Proxy Authentication Required", "GK-ERR-081"),
    ];
    for (what, code) in [
        ("error refreshing AWS IAM Identity Center token: operation error SSO OIDC: CreateToken, ", "GK-ERR-051"),
        ("Error when retrieving token from sso: ", "GK-ERR-051"),
        ("Could not load AWS credentials: ", "GK-ERR-061"),
        ("Error running awsAuthRefresh (in settings or ~/.claude.json): ", "GK-ERR-070"),
        ("apiKeyHelper failed: ", "GK-ERR-355"),
        ("Auto-update failed: ", "GK-ERR-409"),
        ("Failed to list Bedrock inference profiles, falling back to hardcoded models: ", "GK-ERR-791"),
        ("error retrieving IAM Identity Center token from secure storage: ", "GK-ERR-798"),
    ] {
        for said in ["", "something new"] {
            assert_eq!(first(&format!("{what}{said}")), Some(code), "{what}{said}");
        }
        for (why, code) in REASONS {
            assert_eq!(first(&format!("{what}{why}")), Some(code), "{what}{why}");
        }
    }
    // No sign-in goes through where the connection just failed, also where two programs say so.
    for (why, code) in REASONS {
        let two = format!("{why}\nError when retrieving token from sso: Token has expired and refresh failed");
        assert_eq!(first(&two), Some(code), "{two}");
    }
    // An error of its own stands behind an end of a sentence.
    let two = "Token has expired and refresh failed\n\ncurl: (7) Failed to connect to llm.acme.example port 443 after 3 ms: Couldn't connect to server";
    let codes: Vec<_> = read(two).iter().map(|reading| reading.error.code.id).collect();
    assert_eq!(codes, ["GK-ERR-051", "GK-ERR-877"]);
    // The metadata service is only the last place that a program looks at.
    let metadata = "failed to load any credentials from the AWS chain: Get \"http://169.254.169.254/latest/meta-data/\": read: connection reset by peer";
    assert_eq!(first(metadata), Some("GK-ERR-061"));
}

/// A program that has LiteLLM built in says the same of this machine.
#[test]
fn litellm_alone_is_no_gateway() {
    for (said, here, there) in [
        (
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate (_ssl.c:1002)",
            "GK-ERR-535",
            "GK-ERR-856",
        ),
        (
            "Cannot connect to host llm.acme.example:443 ssl:default [Temporary failure in name resolution]",
            "GK-ERR-513",
            "GK-ERR-374",
        ),
        ("Unable to locate credentials", "GK-ERR-697", "GK-ERR-231"),
    ] {
        let said = format!("litellm.APIConnectionError: BedrockException - {said}");
        for around in ["{}\nRetrying in 0.2 seconds...", "openhands: {}", "Traceback (most recent call last):\n{}"] {
            assert_eq!(first(&around.replace("{}", &said)), Some(here), "{around}: {said}");
        }
        for around in ["API Error: 500 {}", "{}. Received Model Group=claude", r#"{"error":{"message":"{}"}}"#] {
            assert_eq!(first(&around.replace("{}", &said)), Some(there), "{around}: {said}");
        }
    }
}

/// Whoever opens ways is asked for the host of packages or a sign-in that was called; else for the profile's.
#[test]
fn a_request_names_the_host_of_the_call_that_failed() {
    const PROFILE: &str = "bedrock-runtime.ap-northeast-1.amazonaws.com";
    for (text, hosts) in [
        (
            "request to https://registry.npmjs.org/left-pad failed, reason: self-signed certificate in certificate chain",
            "registry.npmjs.org",
        ),
        (
            "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded (Caused by SSLError(SSLCertVerificationError(1, 'certificate verify failed: unable to get local issuer certificate')))",
            "pypi.org",
        ),
        ("ssh: Could not resolve hostname github.com: Temporary failure in name resolution", "github.com"),
        ("curl: (28) Failed to connect to claude.ai port 443 after 130012 ms: Couldn't connect to server", "claude.ai"),
        ("npm error network tunneling socket could not be established, statusCode=403", "registry.npmjs.org"),
        (
            "ERROR: gcloud crashed (SSLError): certificate verify failed: unable to get local issuer certificate",
            "oauth2.googleapis.com",
        ),
        (
            "Login failed: SSL validation failed for https://oidc.eu-west-1.amazonaws.com/device_authorization [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate",
            "oidc.eu-west-1.amazonaws.com",
        ),
        (
            "HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded (Caused by NameResolutionError(\"Failed to resolve 'login.microsoftonline.com'\"))",
            "login.microsoftonline.com",
        ),
        // Another port is a proxy's, or a program's on this machine.
        ("curl: (28) Failed to connect to github.com port 8080 after 130012 ms: Couldn't connect to server", PROFILE),
        // A profile needs all of its hosts.
        ("Could not connect to the endpoint URL: \"https://oidc.ap-northeast-1.amazonaws.com/token\"", PROFILE),
        // Nobody is asked to open these, nor others in their place.
        ("Post \"https://llm.elsewhere.example/v1/messages\": x509: certificate signed by unknown authority", ""),
        ("getaddrinfo ENOTFOUND api.anthropic.com", ""),
        ("getaddrinfo ENOTFOUND bedrock-runtime.us-east-1.amazonaws.com", ""),
        // Unless the profile names it.
        ("getaddrinfo ENOTFOUND gateway.acme.example", PROFILE),
        ("unable to get local issuer certificate", PROFILE),
    ] {
        let readings = read(text);
        let asked = readings[0].request(Lang::En, &[("hosts", &format!("{PROFILE}, gateway.acme.example"))]);
        assert_eq!(asked.is_some(), !hosts.is_empty(), "{text}");
        let request = asked.unwrap_or_default();
        for host in [
            PROFILE,
            "registry.npmjs.org",
            "pypi.org",
            "github.com",
            "claude.ai",
            "oauth2.googleapis.com",
            "oidc.eu-west-1.amazonaws.com",
            "login.microsoftonline.com",
        ] {
            assert_eq!(request.contains(host), host == hosts, "{text}: {request}");
        }
    }
}

/// LiteLLM adds to every failure that its router has no other model for it; the failure itself is the answer.
#[test]
fn a_missing_fallback_stands_behind_the_first_error() {
    const FALLBACK: &str =
        "No fallback model group found for original model_group=alias. Fallbacks=[]. Received Model Group=alias";
    for (first, code) in [
        ("litellm.InternalServerError: AnthropicException - Internal server error", "GK-ERR-421"),
        ("litellm.InternalServerError: VertexAIException - Internal server error", "GK-ERR-222"),
        ("litellm.RateLimitError: AnthropicException - slow down", "GK-ERR-218"),
        ("", "GK-ERR-1223"),
    ] {
        let text = format!("{first}{FALLBACK}");
        assert_eq!(read(&text)[0].error.code.id, code, "{text}");
    }
}

/// A text that names neither a host nor a program may be about anything; one that names a host of nobody's here is the
/// reader's.
#[test]
fn who_acts_and_whose_hosts_follows_from_what_the_text_names() {
    for (text, who, names_nobody) in [
        ("unable to get local issuer certificate", Who::NetworkTeam, true),
        ("Failed to establish a new connection: [Errno -2] Name does not resolve", Who::NetworkTeam, true),
        ("API Error: unable to get local issuer certificate", Who::NetworkTeam, false),
        ("botocore/retryhandler.py SSLError: [SSL: CERTIFICATE_VERIFY_FAILED]", Who::NetworkTeam, true),
        ("ssh: Could not resolve hostname github.com: Temporary failure in name resolution", Who::NetworkTeam, false),
        ("ping: www.google.com: Temporary failure in name resolution", Who::You, false),
        ("getaddrinfo ENOTFOUND registry.elsewhere.example", Who::You, false),
        // The address that a program was given, which nobody is asked to open.
        (
            "httpx.ConnectError: [Errno 11001] getaddrinfo failed\nanthropic.APIConnectionError: Connection error.",
            Who::You,
            false,
        ),
        // Nothing is missing that somebody else provides.
        ("bwrap: Can't create file at /home/taro/.zshrc: Read-only file system", Who::You, true),
        ("bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted", Who::DeviceAdmin, true),
        // A proxy of Anthropic's own is nobody's here.
        (
            "fatal: unable to access 'https://github.com/acme/app.git/': Failed to connect to 21.0.0.1 port 15004 after 127004 ms",
            Who::You,
            false,
        ),
        // It names no host, and the proxy is the network team's.
        ("tunneling socket could not be established, statusCode=407", Who::NetworkTeam, false),
    ] {
        let reading = &read(text)[0];
        let known = [("hosts", "bedrock-runtime.ap-northeast-1.amazonaws.com")];
        assert_eq!((reading.who(&known), reading.names_nobody(text)), (who, names_nobody), "{text}");
    }
}

#[test]
fn a_project_s_number_is_no_account() {
    let text = "Caller does not have required permission to use project 111122223333. Grant the caller the role";
    assert_eq!(read(text)[0].captures.get("project").map(String::as_str), Some("111122223333"));
}

#[test]
fn a_request_is_filled_and_what_is_shown_is_masked() {
    let readings = read(&text("{403}{user} on resource: {jp} because no identity-based policy allows the action"));
    assert_eq!(readings.len(), 1, "the client's wrapper says nothing of its own");
    for lang in [Lang::En, Lang::Ja] {
        let request = readings[0].request(lang, &[]).expect("a request");
        for part in [
            "AWSReservedSSO_ClaudeCodeUser",
            "111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6",
            "bedrock:InvokeModelWithResponseStream",
        ] {
            assert!(request.contains(part), "{request}");
        }
        assert!(!request.contains("taro@") && !request.contains(['{', '⟦']), "{request}");
    }
    let shown = format!("{:?}", readings[0].captures);
    assert!(shown.contains("********3333") && !shown.contains("111122223333"), "{shown}");
}

#[test]
fn what_neither_the_text_nor_the_profile_holds_is_left_out() {
    let text = "is not authorized to perform: bedrock:InvokeModel with an explicit deny in a service control policy";
    let reading = &read(text)[0];
    let request = reading.request(Lang::En, &[]).expect("a request");
    assert!(request.contains("denies bedrock:InvokeModel, and the whole"), "{request}");
    let request = reading.request(Lang::En, &[("role", "ClaudeCodeUser"), ("resource", "")]).expect("a request");
    assert!(request.ends_with("has to change. Role: ClaudeCodeUser"), "{request}");
}

/// Every request that a text can give, with and without what a profile knows: it can be sent as it is.
#[test]
fn every_request_can_be_sent_as_it_is() {
    let known: [&[(&str, &str)]; 2] = [
        &[],
        &[
            ("hosts", "bedrock-runtime.ap-northeast-1.amazonaws.com, sts.ap-northeast-1.amazonaws.com"),
            ("model", "jp.anthropic.claude-opus-5-5"),
            ("role", "ClaudeCodeUser"),
            ("account", "111122223333"),
            ("region", "ap-northeast-1"),
            ("project", "acme-claude"),
            ("location", "asia-northeast1"),
        ],
    ];
    let mut sent = 0;
    // A text with a name alone has no captures.
    let named = CATALOGUE
        .matchers
        .iter()
        .flat_map(|it| it.error.names.iter().map(|name| (it.error, format!("{name}: (unreadable)"))));
    for (error, sample) in samples().chain(named) {
        let Some(reading) = read(&sample).into_iter().find(|reading| reading.error.code.id == error.code.id) else {
            continue;
        };
        for (lang, known) in [Lang::En, Lang::Ja].into_iter().flat_map(|lang| known.map(|known| (lang, known))) {
            let Some(request) = reading.request(lang, known) else {
                // Nobody is asked for a host that the profile doesn't name, nor for what the reader does.
                let is_readers = reading.is_yours || matches!(reading.called, Some(Called::Elsewhere(_)));
                assert!(error.ask.is_none() || is_readers, "{}: no request for {sample}", error.code.id);
                continue;
            };
            sent += 1;
            let id = error.code.id;
            assert!(!request.contains(['{', '}', '⟦', '⟧', '<', '>']), "{id}: a placeholder in {request}");
            assert!(!request.contains("***") && !request.contains("(not in"), "{id}: a mask in {request}");
            assert!(!request.contains("()") && !request.contains("（）") && !request.contains("  "), "{id}: {request}");
            assert!(!request.contains("?."), "{id}: {request}");
            // What is copied out of the letter takes no full stop with it.
            let known = known.iter().map(|(_, value)| *value);
            for value in reading
                .named
                .values()
                .map(String::as_str)
                .chain(known)
                .filter(|value| value.contains([':', '/', '.', '}', '_']))
            {
                assert!(!request.contains(&format!("{value}.")), "{id}: a dot behind {value} in {request}");
            }
            let japanese = request.chars().filter(|c| matches!(c, 'ぁ'..='ん' | 'ァ'..='ヶ')).count();
            assert_eq!(japanese > 0, lang == Lang::Ja, "{id}: the language of {request}");
        }
    }
    assert!(sent > 200, "{sent}");
}

#[test]
fn the_clock_s_error_is_worked_out() {
    for (sample, skew) in [
        (
            "Signature expired: 20261120T080000Z is now earlier than 20261120T091500Z (20261120T093000Z - 15 min.)",
            "-90 min",
        ),
        (
            "Signature not yet current: 20261120T101000Z is still later than 20261120T100500Z (20261120T100000Z + 5 min.)",
            "+10 min",
        ),
    ] {
        assert_eq!(read(sample)[0].captures["skew"], skew);
    }
}

#[test]
fn an_arn_ends_where_a_program_wrote_the_end_of_its_line() {
    let sample = r"is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/Ours\nUnable to connect";
    let request = read(sample)[0].request(Lang::En, &[]).expect("a request");
    assert!(request.contains("(arn:aws:iam::111122223333:role/Ours)"), "{request}");
}

#[test]
fn a_text_that_a_terminal_wrapped_is_read() {
    let wrapped =
        text("{user} on resource: {jp} because no identity-based policy allows the action").replace(' ', "\r\n  ");
    assert_eq!(first(&wrapped), Some("GK-ERR-005"));
    assert_eq!(first("text content blocks must be non-\r\n    empty"), Some("GK-ERR-172"));
    assert_eq!(first("\u{1b}[31mNot logged in\u{1b}[0m · Please run /login"), Some("GK-ERR-107"));
}

#[test]
fn errors_of_two_paragraphs_are_two_readings_and_of_one_a_single_one() {
    const HOOK: &str = "Error running awsAuthRefresh (in settings or ~/.claude.json):";
    const SESSION: &str = "API Error: Could not load AWS credentials · The SSO session token associated with profile=p was not found or is invalid.";
    let codes = |between: &str| -> Vec<_> {
        read(&format!("{HOOK}{between}{SESSION}")).iter().map(|reading| reading.error.code.id).collect()
    };
    for apart in ["\n\n", "\n  │   \n", "\r\n \r\n\r\n"] {
        assert_eq!(codes(apart), ["GK-ERR-051", "GK-ERR-070"], "{apart:?}");
    }
    for together in [" ", "\n", "\n  ⎿ "] {
        assert_eq!(codes(together), ["GK-ERR-051"], "{together:?}");
    }
}

#[test]
fn the_same_words_of_another_program_or_host_are_another_error() {
    for (text, expected) in [
        ("MCP error: OAuth error: unable to get issuer certificate (https://mcp.acme.example/oauth)", "GK-ERR-179"),
        ("Error: OAuth error: certificate has expired (https://login.acme.example/oauth2/token)", "GK-ERR-191"),
        ("glab auth login\nLogin failed: certificate has expired", "GK-ERR-191"),
        ("Login failed: certificate has expired (https://platform.claude.com/v1/oauth/token)", "GK-ERR-1189"),
        ("MCP error -32429: rate limited: too many calls to the server \"github\"", "GK-ERR-218"),
        ("MCP error -32429: Too many requests", "GK-ERR-218"),
        ("error: unknown option '--mode'\nUsage: claude [options] [command] [prompt]", "GK-ERR-373"),
    ] {
        assert_eq!(first(text), Some(expected), "{text}");
    }
    for unknown in [
        "error: unknown option '--mode'\nUsage: vite build [options]",
        "WARN  watchdog: backend websocket close with status code 1006, reconnecting in 5s",
        "Error: WebSocket close with status code 1006\n    at Discord.Gateway",
        "Slack API: System messages are not allowed to be edited (cant_update_message)",
        ".eslintrc.json: $schema: Invalid value. Expected one of: \"https://json.schemastore.org/eslintrc.json\"",
    ] {
        assert_eq!(first(unknown), None, "{unknown}");
    }
}

#[test]
fn an_unknown_text_is_not_explained_but_its_names_are_found() {
    for unknown in ["", "hello", "it is accessible", "exit status 1", "ValidationException: something new"] {
        assert_eq!(first(unknown), None, "{unknown}");
    }
    let found = traces(
        "API Error: 418 FlyingTeapotException (Request ID: 0a1b2c3d-1111-2222-3333-444455556666) flyingteapotexception",
    );
    assert_eq!(found.request_id.as_deref(), Some("0a1b2c3d-1111-2222-3333-444455556666"));
    assert_eq!(found.names, ["FlyingTeapotException", "418"]);
    let header = traces("x-amzn-requestid: 0a1b2c3d-1111-2222-3333-444455556666");
    assert_eq!(header.request_id, found.request_id);
}

#[test]
fn a_password_in_a_proxy_s_address_is_not_repeated() {
    let (_, sample) = samples()
        .find(|(error, text)| error.code.id == "GK-ERR-084" && text.contains("HTTPS_PROXY"))
        .expect("a sample");
    assert_eq!(format!("{:?}", read(&sample)[0].captures), r#"{"variable": "HTTPS_PROXY"}"#);
}

proptest! {
    #[test]
    fn no_text_makes_it_stumble(text in "\\PC{0,200}", example in 0..samples().count(), cut in 0usize..400) {
        // What stands beside an account's digits makes another word of them.
        let is_word = |c: char| c.is_ascii_alphanumeric();
        prop_assume!(!text.starts_with(is_word) && !text.ends_with(is_word));
        let (_, sample) = samples().nth(example).expect("a sample");
        let cut = sample.char_indices().map(|(at, _)| at).nth(cut).unwrap_or(sample.len());
        for text in [text.clone(), format!("{}{text}{}", &sample[..cut], &sample[cut..])] {
            for reading in read(&text) {
                let shown = format!("{:?}", reading.captures);
                prop_assert!(!shown.contains("111122223333"), "{shown}");
                let request = reading.request(Lang::Ja, &[]).unwrap_or_default();
                prop_assert!(!request.contains(['⟦', '⟧']), "{request}");
            }
            drop(traces(&text));
        }
    }
}
