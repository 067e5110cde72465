//! Headers of the organisation's own (`ANTHROPIC_CUSTOM_HEADERS`) before a cloud that asks for one: `doctor` sends what
//! Claude Code sends, and names what another layer's value takes out.

use serde_json::{Value, json};

use super::doctor_whole::{RUNTIME, Way, Whole};
use crate::cloud::Disturbance;
use crate::cloud::request::{Refusal, Request};

const GUARDRAIL: &str = "X-Amzn-Bedrock-GuardrailIdentifier: gr12ab34cd56\nX-Amzn-Bedrock-GuardrailVersion: 3";
const DENIED: &str = "User: arn:aws:sts::111122223333:assumed-role/ClaudeCodeUser/hanako is not authorized to perform: \
    bedrock:InvokeModelWithResponseStream on resource: \
    arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6 \
    with an explicit deny in an identity-based policy";

/// Without the guardrail's header, or with one that isn't signed, a request is denied.
fn lacks_it(request: &Request) -> bool {
    let name = "x-amzn-bedrock-guardrailidentifier";
    let is_signed = request.header("authorization").is_some_and(|signed| signed.contains(name));
    request.header(name) != Some("gr12ab34cd56") || !is_signed
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn doctor_asks_with_the_headers_that_claude_code_sends() {
    for (what, own, of_folder, code) in [
        ("none", None, None, "GK-ERR-007"),
        ("the person's", Some(GUARDRAIL), None, ""),
        ("the folder's in their place", Some(GUARDRAIL), Some("X-Cost-Center: 4711"), "GK-CLI-093"),
    ] {
        let Some(whole) = Whole::new(Way::Plain, |_| ()) else { return };
        let denied = Refusal::new(403, "AccessDeniedException", DENIED).json();
        let faults = &whole.worker.site.cloud.faults;
        faults.whenever(&format!("{RUNTIME}/model"), lacks_it, Disturbance::Instead(denied));
        for (file, headers) in [(".claude/settings.json", own), ("project/.claude/settings.json", of_folder)] {
            let Some(headers) = headers else { continue };
            if whole.worker.home.read(file).is_none() {
                whole.worker.home.write(file, "{}");
            }
            whole.edit(file, |settings| settings["env"]["ANTHROPIC_CUSTOM_HEADERS"] = json!(headers));
        }
        let (exit, text) = whole.text(&[]);
        let is_well = exit == Some(0);
        let answers = whole.is_greeted();
        assert_eq!((is_well, answers), (code.is_empty(), code.is_empty()), "{what}: {text}");
        assert!(text.contains(code) && !text.contains("gr12ab34cd56"), "{what}: {text}");
        if code == "GK-CLI-093" {
            assert!(text.contains("X-Amzn-Bedrock-GuardrailVersion") && !text.contains("GK-ERR-007"), "{text}");
        }
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_tier_of_service_that_a_model_lacks_is_found_as_claude_code_finds_it() {
    let Some(whole) = Whole::new(Way::Plain, |_| ()) else { return };
    let refused =
        Refusal::new(400, "ValidationException", "The provided service tier is not supported for this model.");
    let asks_for_it = |request: &Request| request.header("x-amzn-bedrock-service-tier") == Some("flex");
    let faults = &whole.worker.site.cloud.faults;
    faults.whenever(&format!("{RUNTIME}/model"), asks_for_it, Disturbance::Instead(refused.json()));
    for (tier, code) in [("default", ""), ("flex", "GK-ERR-298")] {
        let set = |settings: &mut Value| settings["env"]["ANTHROPIC_BEDROCK_SERVICE_TIER"] = json!(tier);
        whole.edit(".claude/settings.json", set);
        let (exit, text) = whole.text(&[]);
        let is_well = (exit == Some(0), whole.is_greeted());
        assert_eq!(is_well, (code.is_empty(), code.is_empty()), "{tier}: {text}");
        assert!(text.contains(code), "{tier}: {text}");
    }
}

/// A cloud whose requests are signed is sent ASCII alone.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_header_that_cannot_be_sent_is_told_from_one_that_can() {
    for (value, code) in
        [("plain", ""), ("\u{e9}", "GK-CLI-098"), ("\u{65e5}", "GK-CLI-098"), ("a\u{7f}b", "GK-CLI-098")]
    {
        let Some(mut whole) = Whole::new(Way::Plain, |_| ()) else { return };
        whole.var("ANTHROPIC_CUSTOM_HEADERS", &format!("X-Team: {value}"));
        let (exit, text) = whole.text(&[]);
        let (is_well, is_answered) = (exit == Some(0), whole.is_greeted());
        assert_eq!((is_well, is_answered), (code.is_empty(), code.is_empty()), "{value:?}: {text}");
        assert!(text.contains(code), "{value:?}: {text}");
    }
}
