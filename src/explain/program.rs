//! Which program a text comes from whose release may be the cause. Of texts in public threads that were answered wrongly
//! more than half ended there: nothing on the machine was at fault.

use std::sync::{LazyLock, OnceLock};

use regex::bytes::Regex;

use super::{hosts, one_line, wording};
use crate::code::{Code, error_access, error_history, error_model, error_quota, error_request, error_size, error_tool};
use crate::messages::{Lang, explain as words};

/// A program that people update themselves.
struct Program {
    name: &'static str,
    /// What a text of its own holds.
    told_by: &'static str,
    regex: OnceLock<Option<Regex>>,
    /// What installs another release of it, as far as it is one command.
    by: &'static str,
}

/// The narrower ones first: Claude Code shows what a gateway said, and has an SDK of AWS in it.
static PROGRAMS: [Program; 21] = [
    program("LiteLLM", r"\blitellm\b", "pip install --upgrade litellm"),
    program("mcp-remote", r"\bmcp-remote\b", "npx mcp-remote@latest"),
    program("claude-code-router", r"\bclaude-code-router\b|\bccr code\b", ""),
    program("claude-relay-service", r"\bclaude-?relay-?service", ""),
    program("LangChain", r"\blangchain", ""),
    program("Terraform", r"\bterraform\b", "terraform init -upgrade"),
    program("Granted", r"/granted\b|\bgranted (?:sso|credentials)\b|\bgranted-aws-sso|\[✘\]|[~$>] assume ", ""),
    // Claude Code's errors have no bracket.
    program("OAI Compatible Copilot", r"\boai compatible (?:api|copilot|provider)\b", ""),
    program("Gemini CLI", r"\bgemini[ -]cli\b|\[api error: ", "npm install -g @google/gemini-cli@latest"),
    program(
        "Claude Code",
        concat!(
            r"\bclaude[ -]code\b|\banthropic-ai.claude\b|\bapi error(?::| \(| ·|\W{0,3}$)|\bunable to connect to api\b|\bplease run /login\b",
            r"|\bhook error\b|\binvalid settings files\b|\[sandboxdeb|\(evaluating '|\bawsauthrefresh\b|\bawscredentialexport\b",
            r"|\bapikeyhelper\b|\bclaude_plugin_root\b|\bclaude (?:-p|mcp|update|doctor|install)\b",
        ),
        "claude install VERSION",
    ),
    program("gcloud", r"\(gcloud\b|\bgcloud (?:crashed|failed)\b", "gcloud components update"),
    program("aws-google-auth", r"\baws.google.auth\b", ""),
    program("google-auth", r"\bgoogle.auth\b", ""),
    program("Azure Identity", r"\bazure.identity\b|\bdefaultazurecredential\b", ""),
    program("Azure CLI", r"\bazure.cli\b|\baz: error\b", "az upgrade"),
    program("AWS CLI", r"\baws-?cli\b|\baws: \[error\]|[$>] aws [a-z]", ""),
    program("boto3", r"\bbotocore\b|\bboto3\b", "pip install --upgrade boto3"),
    // Both print this.
    program("AWS CLI / boto3", r"\ban error occurred \(\w+\) when calling the\b", ""),
    program(
        "AWS SDK",
        concat!(
            r"@aws-sdk\b|@smithy\b|\baws-sdk\b|\bcredentialsprovidererror\b|\bsoftware\.amazon\.awssdk\b|\bcom\.amazonaws\b",
            r"|\boperation error [\w ]{2,40}: |\bnocredentialproviders\b|\bpending stream has been canceled\b|\bsharedconfig\w{0,20}err\b",
            r"|\bfailed to (?:refresh cached|retrieve) credentials\b",
        ),
        "",
    ),
    program("npm", r"\bnpm (?:err!|error|warn)", "npm install -g npm"),
    program("Kong", r"\bkong\b", ""),
];

/// What says in an answer that it speaks of a program's release already.
const OF_A_RELEASE: [&str; 6] = ["update", "upgrade", "release", "newer", "newest", "older"];

/// Answers whose cause is no release of the program that tells the text, or where none of it runs yet.
const NO_RELEASE: [&str; 66] = [
    "GK-ERR-102",
    "GK-ERR-175",
    "GK-ERR-185",
    "GK-ERR-203",
    "GK-ERR-253",
    "GK-ERR-407",
    "GK-ERR-421",
    "GK-ERR-434",
    "GK-ERR-487",
    "GK-ERR-660",
    "GK-ERR-825",
    "GK-ERR-940",
    "GK-ERR-1061",
    "GK-ERR-1182",
    "GK-ERR-1183",
    "GK-ERR-1185",
    "GK-ERR-1188",
    "GK-ERR-1190",
    "GK-ERR-1196",
    "GK-ERR-1200",
    "GK-ERR-1201",
    "GK-ERR-1206",
    "GK-ERR-1207",
    "GK-ERR-1215",
    "GK-ERR-1218",
    "GK-ERR-1220",
    "GK-ERR-1221",
    "GK-ERR-1222",
    "GK-ERR-1223",
    "GK-ERR-1235",
    "GK-ERR-1238",
    "GK-ERR-1241",
    "GK-ERR-1243",
    "GK-ERR-1251",
    "GK-ERR-1252",
    "GK-ERR-1253",
    "GK-ERR-1254",
    "GK-ERR-1257",
    "GK-ERR-1258",
    "GK-ERR-1262",
    "GK-ERR-1264",
    "GK-ERR-1269",
    "GK-ERR-1271",
    "GK-ERR-1272",
    "GK-ERR-1275",
    "GK-ERR-1276",
    "GK-ERR-1279",
    "GK-ERR-1281",
    "GK-ERR-1283",
    "GK-ERR-1284",
    "GK-ERR-1290",
    "GK-ERR-1292",
    "GK-ERR-1293",
    "GK-ERR-1294",
    "GK-ERR-1298",
    "GK-ERR-1299",
    "GK-ERR-1300",
    "GK-ERR-1302",
    "GK-ERR-1303",
    "GK-ERR-418",
    "GK-ERR-1230",
    "GK-ERR-1320",
    "GK-ERR-1314",
    "GK-ERR-1316",
    "GK-ERR-1317",
    "GK-ERR-448",
];

/// Libraries that hand on what a program gives them: of a request that is refused for what it holds, or for whom it
/// comes from, no other release of theirs changes anything.
const LIBRARIES: [&str; 3] = ["AWS SDK", "AWS CLI / boto3", "boto3"];

/// Whether a service refused what a request holds, or the account that it comes from.
fn is_of_the_request(code: &Code) -> bool {
    let texts = [
        error_history::TEXTS,
        error_request::TEXTS,
        error_size::TEXTS,
        error_tool::TEXTS,
        error_access::TEXTS,
        error_model::TEXTS,
        error_quota::TEXTS,
    ];
    texts.into_iter().flatten().any(|text| *text.code == *code)
}

/// Whether another program than Claude Code tells this: what it calls itself, the names of libraries that Claude Code
/// hasn't, or an address of OpenAI's form.
pub(super) fn is_other(text: &str) -> bool {
    let text = one_line(text);
    !hosts::has(&CLAUDE_CODE, &text) && hosts::has(&OTHERS, &text)
}

/// Whether another program than Claude Code shows its usage.
pub(super) fn is_used_otherwise(text: &str) -> bool {
    let used = USAGE.iter().flat_map(|usage| usage.captures_iter(text.as_bytes())).filter_map(|it| it.name("program"));
    let mut used = used.map(|program| program.as_bytes().to_ascii_lowercase());
    used.any(|program| !program.ends_with(b"claude"))
}

/// Whether the text ends in the AWS CLI's own lines, where every command runs its helpers, and names another command than
/// a sign-in.
pub(super) fn calls_aws_otherwise(text: &str) -> bool {
    const SIGN_IN: [&[u8]; 3] = [b"sso", b"login", b"configure"];
    let called = AWS
        .iter()
        .flat_map(|aws| aws.captures_iter(text.as_bytes()))
        .filter_map(|it| it.name("command").or_else(|| it.name("command2")));
    let mut called = called.map(|command| command.as_bytes().to_ascii_lowercase());
    !text.contains("webbrowser.py") && called.any(|command| !SIGN_IN.contains(&command.as_slice()))
}

/// Whether the sign-in of another program failed, or that at an MCP server.
pub(super) fn signs_in_elsewhere(text: &str) -> bool {
    hosts::has(&SIGN_IN_OF_OTHERS, text)
}

static USAGE: LazyLock<Option<Regex>> =
    LazyLock::new(|| wording::regex(r"\busage: (?<program>[a-z][\w./-]{0,60})(?: [\w-]{1,30}){0,3} ?[\[<]"));
/// A command of the AWS CLI behind a prompt, or one that no prose has.
static AWS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    wording::regex(concat!(
        r"(?:^|[$#>%] ?)aws(?: --(?:profile|region|output|endpoint-url)[ =]\S{1,120}| --[a-z-]{2,30}){0,4} (?<command>[a-z][a-z0-9-]{1,30})\b",
        r"|\baws(?: --(?:profile|region|output|endpoint-url)[ =]\S{1,120}| --[a-z-]{2,30}){0,4} ",
        r"(?<command2>codeartifact|ecr|ecr-public|eks|s3|s3api|ec2|ssm|sts|lambda|logs|cloudformation|bedrock|bedrock-runtime)\b",
    ))
});
static SIGN_IN_OF_OTHERS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    wording::regex(concat!(
        r"\bmcp (?:error|server)\b|\b(?:glab|gh|gcloud|databricks|vault) auth\b",
        r"|\b(?:docker|podman|oc|argocd|az|aws|npm|cf|tsh|helm registry) login\b",
    ))
});
static CLAUDE_CODE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    wording::regex(r"\bclaude[ -]code\b|\banthropic-ai.claude\b|\bapi error(?::| \()|\bplease run /login\b|\$bunfs\b")
});
static OTHERS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    wording::regex(concat!(
        r"\blitellm\.exceptions\.|\bapi provider's servers are\b|\bai_(?:apicall|retry)error\b|\blangchain|\btraceback \(most recent",
        r"|\bbotocore\b|\bboto3\b|\ban error occurred \(\w+\) when calling the\b|\boperation error bedrock runtime\b",
        r"|\bsoftware\.amazon\.awssdk\b|\bcom\.amazonaws\b|@aws-sdk\b|/chat/completions\b",
    ))
});

const fn program(name: &'static str, told_by: &'static str, by: &'static str) -> Program {
    Program { name, told_by, regex: OnceLock::new(), by }
}

impl Program {
    /// The program that tells this.
    fn of(text: &str) -> Option<&'static Self> {
        let text = one_line(text);
        PROGRAMS.iter().find(|program| hosts::has(program.regex.get_or_init(|| wording::regex(program.told_by)), &text))
    }

    fn is_updated_in(&self, answer: &str) -> bool {
        let is_named = |part: &str| self.name.split(" / ").any(|name| part.contains(name));
        let speaks = |part: &str| is_named(part) && OF_A_RELEASE.iter().any(|word| part.contains(word));
        answer.split(['.', ',', ';', ':', '(', '\n']).any(speaks)
    }

    fn advice(&self, lang: Lang) -> String {
        let by = match lang {
            _ if self.by.is_empty() => String::new(),
            Lang::En => format!(" (`{}`)", self.by),
            Lang::Ja => format!(": `{}`", self.by.replace("VERSION", "バージョン")),
        };
        words::RELEASE.fill(lang, &[("program", &format!("{}{by}", self.name))])
    }
}

/// Whether Claude Code, or a program that calls Anthropic's models, tells this.
pub(super) fn is_of_claude(text: &str) -> bool {
    let is_named = text.to_ascii_lowercase();
    ["claude", "anthropic"].iter().any(|name| is_named.contains(name))
        || Program::of(text).is_some_and(|program| program.name == "Claude Code")
}

/// That the release of whatever tells this text may be at fault, which stands last. `None` where that can't be told, or
/// where the answer speaks of it or has another cause.
pub fn release(text: &str, answer: Option<&Code>, lang: Lang) -> Option<String> {
    let program = Program::of(text)?;
    let is_said = answer
        .is_some_and(|code| NO_RELEASE.contains(&code.id) || program.is_updated_in(&code.help.unfilled(Lang::En)));
    let is_said = is_said || LIBRARIES.contains(&program.name) && answer.is_some_and(is_of_the_request);
    (!is_said).then(|| program.advice(lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_the_one_that_can_be_updated() {
        for (text, expected) in [
            ("litellm.APIConnectionError: GeminiException - Cannot connect", "LiteLLM"),
            ("API Error: 500 {\"error\":{\"message\":\"litellm.InternalServerError: x\"}}", "LiteLLM"),
            ("✕ [API Error: Request had insufficient authentication scopes.]", "Gemini CLI"),
            ("Stop hook error: Failed with non-blocking status code", "Claude Code"),
            ("SyntaxError: Unexpected token 'S', \"[SandboxDeb\"... is not valid JSON", "Claude Code"),
            ("API Error: Could not load AWS credentials · CredentialsProviderError: x", "Claude Code"),
            ("CredentialsProviderError: Could not load credentials from any providers", "AWS SDK"),
            ("An error occurred (ExpiredTokenException) when calling the Converse operation: x", "AWS CLI / boto3"),
            (
                "botocore.errorfactory.ThrottlingException: An error occurred (ThrottlingException) when calling the Converse operation: x",
                "boto3",
            ),
            (
                "$ aws sts get-caller-identity\nAn error occurred (ExpiredToken) when calling the GetCallerIdentity operation: x",
                "AWS CLI",
            ),
            ("ERROR: (gcloud.auth.print-access-token) x", "gcloud"),
            ("google.auth.exceptions.RefreshError: x", "google-auth"),
            ("azure.identity: DefaultAzureCredential failed", "Azure Identity"),
            ("[✘] operation error SSO OIDC: RegisterClient, x", "Granted"),
            ("npm ERR! code E403", "npm"),
        ] {
            assert_eq!(Program::of(text).map(|program| program.name), Some(expected), "{text}");
        }
        assert!(Program::of("curl: (60) SSL certificate problem").is_none());
    }

    /// A library is at fault for its sign-in, not for what a program has it send.
    #[test]
    fn no_release_is_named_where_it_changes_nothing() {
        let boto = "botocore.errorfactory.ValidationException: An error occurred (ValidationException) when calling the Converse operation: x";
        let sent = "error, status code: 404, message: vertex api error code: 404";
        let own = "API Error: 529 Overloaded";
        for (text, answer, is_named) in [
            (boto, None, true),
            (boto, Some(&error_history::HISTORY), false),
            (own, None, true),
            (own, Some(&crate::code::error_anthropic::OVERLOADED), false),
            (sent, None, false),
        ] {
            assert_eq!(release(text, answer, Lang::En).is_some(), is_named, "{text}: {answer:?}");
        }
    }

    #[test]
    fn every_program_s_words_compile() {
        for program in &PROGRAMS {
            assert!(wording::regex(program.told_by).is_some(), "{}", program.name);
        }
    }
}
