//! Every mistake that a profile can make, with the exact words in both languages.

use super::{Machine, acme};
use crate::code;
use crate::messages::Lang;

fn told(text: &str, lang: Lang) -> String {
    let machine = Machine::new();
    machine.write("work/acme.toml", text);
    match machine.load(Some("acme.toml"), &[]) {
        Ok(_) => "no fault".to_owned(),
        Err(fault) => machine.told(&fault, lang).replace("~/work/", ""),
    }
}

fn all(lang: Lang) -> String {
    let short = ACME.iter().map(|(label, more)| (label, acme(more)));
    let whole = WHOLE.iter().map(|(label, text)| (label, (*text).to_owned()));
    let told = whole.chain(short).map(|(label, text)| format!("# {label}\n{}", told(&text, lang)));
    told.collect::<Vec<_>>().join("\n\n")
}

#[test]
fn every_mistake_is_told_with_place_and_suggestion() {
    insta::assert_snapshot!("malformed_en", all(Lang::En));
    insta::assert_snapshot!("malformed_ja", all(Lang::Ja));
}

/// The other codes are about finding profiles and about files; their tests lie beside.
#[test]
fn every_code_about_a_profiles_text_has_its_mistake_here() {
    let all = all(Lang::En);
    let elsewhere = [
        "001", "002", "003", "004", "013", "017", "018", "019", "044", "045", "046", "047", "056", "057", "058", "059",
        "060", "074",
    ];
    for code in code::profile::ALL {
        let is_elsewhere = elsewhere.iter().any(|number| code.id.ends_with(number));
        assert_eq!(all.contains(code.id), !is_elsewhere, "{}", code.id);
    }
    assert!(!all.contains("no fault"), "{all}");
}

#[test]
fn a_file_that_is_found_by_its_name_bears_it() {
    let machine = Machine::new();
    machine.write("etc/genkan/profiles/beta.toml", &acme(""));
    assert_eq!(
        machine.told(&machine.load(Some("beta"), &[]).unwrap_err(), Lang::En),
        "GK-PRO-013 ~/etc/genkan/profiles/beta.toml:2:1: the profile calls itself `acme`, but its file is looked up as `beta`"
    );
}

#[test]
fn a_chain_ends_somewhere() {
    let machine = Machine::new();
    for number in 0..9 {
        let text = format!("name = \"p{number}\"\nextends = \"./p{}.toml\"", number + 1);
        machine.write(&format!("work/p{number}.toml"), &text);
    }
    machine.write("work/p9.toml", &acme(""));
    assert_eq!(
        machine.told(&machine.load(Some("p0.toml"), &[]).unwrap_err(), Lang::En),
        "GK-PRO-017 ~/work/p7.toml:2:1: more than 8 profiles extend each other"
    );
    machine.load(Some("p3.toml"), &[]).unwrap();
}

#[test]
fn a_flag_makes_no_other_profile_of_it_and_mistakes_of_files_and_flags_are_told_together() {
    let machine = Machine::new();
    machine.write("work/acme.toml", &acme("[aws]\naccount_id = \"1\""));
    let set = ["extends=bedrock-jp", "name=x", "aws.regoin=x", "claude.vscode=maybe"];
    assert_eq!(
        machine.told(&machine.load(Some("acme.toml"), &set).unwrap_err(), Lang::En),
        "GK-PRO-018 --set extends: `extends` belongs in a profile's own file\n\
         GK-PRO-018 --set name: `name` belongs in a profile's own file\n\
         GK-PRO-006 --set aws.regoin: unknown key `aws.regoin`\n  > did you mean `aws.region`?\n\
         GK-PRO-007 --set claude.vscode: `claude.vscode` takes boolean, not string\n\
         GK-PRO-028 ~/work/acme.toml:5:1: `aws.account_id` is `1`; an AWS account id has 12 digits"
    );
}

#[test]
fn a_file_that_is_not_utf_8_is_said_to_be_so() {
    let machine = Machine::new();
    let told = |text: &[u8]| {
        crate::world::files::replace(&machine.path("work/acme.toml"), text, None, super::Access::Public).unwrap();
        machine.told(&machine.load(Some("acme.toml"), &[]).unwrap_err(), Lang::En)
    };
    const HINT: &str =
        "\n  > save it as UTF-8 (in Notepad: Save as, Encoding “UTF-8”; in PowerShell: `-Encoding utf8`)";
    for bytes in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
        let text: Vec<u8> = [0xfeff].into_iter().chain(acme("").encode_utf16()).flat_map(bytes).collect();
        for text in [&text[..], &text[2..]] {
            assert_eq!(told(text), format!("GK-DOC-008 ~/work/acme.toml:1:1: the file is UTF-16, not UTF-8{HINT}"));
        }
    }
    let text = [acme("# ").as_bytes(), &[0x83, 0x65]].concat();
    assert_eq!(told(&text), format!("GK-DOC-007 ~/work/acme.toml:4:3: not UTF-8{HINT}"));
}

/// Whole files.
const WHOLE: &[(&str, &str)] = &[
    ("a quote is missing", "schema = 1\nname = \"acme"),
    ("a key stands twice, and a bracket is missing", "name = \"acme\"\nname = \"acme\"\nask = ["),
    ("another format", "schema = 0\nname = \"acme\"\nextends = \"bedrock-jp\""),
    ("a newer format, in which there are other keys", "schema = 2\nlabel = \"acme\"\nextends = \"bedrock-global\""),
    ("nothing", ""),
    ("nothing but a comment", "\n# To be filled in.\n"),
    ("no name", "schema = 1\nextends = \"bedrock-jp\""),
    ("a name that a shell would take apart", "name = \"acme; rm\"\nextends = \"bedrock-jp\""),
    ("a name with a meaning of its own", "name = \"off\"\nextends = \"bedrock-jp\""),
    ("an embedded name", "name = \"bedrock-jp\"\nextends = \"bedrock-jp\""),
    ("nothing to start from", "name = \"acme\""),
    ("a parent that isn't there", "name = \"acme\"\nextends = \"bedrock\""),
    ("itself as a parent", "name = \"acme\"\nextends = \"./acme.toml\""),
    ("ten mistakes", TEN),
];

/// One of each kind: a format, a name, a type, a key, a parent, a region, a tier, a URL, an ARN, an account.
const TEN: &str = "schema = 0
name = \"Acme Corp\"
version = 3
extends = \"bedrock-jpp\"
aks = []

[models]
default = \"opsu\"

[aws]
sso_start_url = \"portal acme\"
sso_region = \"tokyo\"
role_name = \"arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ClaudeCodeUser_0123456789abcdef/hanako\"
account_id = \"1234\"
";

#[test]
fn ten_mistakes_are_told_at_once_each_with_its_line() {
    let told = told(TEN, Lang::En);
    for place in ["1:1", "2:1", "3:11", "4:1", "5:1", "8:1", "11:1", "12:1", "13:1", "14:1"] {
        assert!(told.contains(&format!("acme.toml:{place}: ")), "{place}: {told}");
    }
    assert!(told.contains("write \"ClaudeCodeUser\"") && told.contains("did you mean `bedrock-jp`?"), "{told}");
}

/// What stands below the head of [`acme`], from line 4 on.
const ACME: &[(&str, &str)] = &[
    (
        "keys that nobody knows",
        r#"[aws]
acount_id = "111122223333"
[claud]
x = 1
[network]
"ボックス" = 1"#,
    ),
    ("a key of another table", r#"account_id = "111122223333""#),
    (
        "an account id without quotes",
        "[aws]
account_id = 111122223333",
    ),
    (
        "other wrong types",
        r#"ask = "aws.account_id"
[claude]
vscode = "yes"
[claude.env]
MAX = 5
[residency]
regions = ["ap-northeast-1", 3]
[models]
opus = { id = "x" }"#,
    ),
    (
        "numbers that JSON doesn't know",
        "[claude.settings]
a = inf
b = [2026-11-20]
c = 99999999999999999999",
    ),
    (
        "values of a list",
        r#"scope = "manged"
[aws]
identity = "Shared"
sign_in = "sms""#,
    ),
    ("questions that nobody can answer", r#"ask = ["aws.acount_id", "name", "aws.identity", "claude"]"#),
    (
        "an escape sequence",
        r#"[support]
contact = "\u001b[2J"
[network]
no_proxy = ["a", "b\nc"]
[claude.env]
ANTHROPIC_CUSTOM_HEADERS = "X-Team: dev\rX-Route: jp"
HTTP_TIMEOUT = "1\n2""#,
    ),
    (
        "what would undo the guard, or bring another model",
        r#"[claude]
guard = "on"
[claude.settings]
disableAllHooks = true
advisorModel = "us.anthropic.claude-opus-4-6-v1"
cleanupPeriodDays = "many"
[claude.settings.permissions]
allow = "Bash"
[claude.env]
"BAD NAME" = "1"
ANTHROPIC_CUSTOM_HEADERS = "X-Team: dev\nx-api-key: planted""#,
    ),
    (
        "models that are misspelt",
        r#"[models]
opus = " jp.anthropic.claude-opus-5-5"
sonnet = "JP.anthropic.claude-sonnet-4-6""#,
    ),
    (
        "signs that TOML doesn't know",
        "[aws]
region ＝ “ap-northeast-1”",
    ),
    (
        "regions that are none",
        r#"[residency]
regions = ["ap-northeast-1", "AP-NORTHEAST-3"]
[aws]
sso_region = "tokyo""#,
    ),
    (
        "no regions",
        "[residency]
regions = []",
    ),
    (
        "a home outside the residency",
        r#"[aws]
region = "us-east-1""#,
    ),
    (
        "models that leave",
        r#"[models]
opus = "global.anthropic.claude-opus-5-5"
sonnet = "apac.anthropic.claude-sonnet-4-20250514-v1:0"
haiku = "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc"
fable = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/global.anthropic.claude-fable-5""#,
    ),
    (
        "a residency that a jp. profile leaves",
        r#"[residency]
regions = ["ap-northeast-1"]"#,
    ),
    (
        "models without a profile",
        r#"[models]
opus = "anthropic.claude-opus-5-5"
sonnet = "sonnet""#,
    ),
    (
        "a tier that is left empty",
        r#"[models]
fable = """#,
    ),
    (
        "a closed tier that nobody closes",
        r#"[models]
fable = "deny""#,
    ),
    (
        "a default that is no tier",
        r#"[models]
default = "jp.anthropic.claude-sonnet-4-6""#,
    ),
    (
        "a default that is closed",
        r#"scope = "managed"
[models]
fable = "deny"
default = "fable""#,
    ),
    (
        "an account id that is too short",
        r#"[aws]
account_id = "1111-2222""#,
    ),
    ("a project's name", "[google]\nproject = \"Acme Claude\""),
    ("a resource that is another host", "[foundry]\nresource = \"evil.example/x\""),
    ("a resource's whole address", "[foundry]\nresource = \"https://acme-jp.services.ai.azure.com\""),
    (
        "what a browser shows",
        r#"[aws]
sso_start_url = "https://d-0000000000.awsapps.com/start/#/?tab=accounts""#,
    ),
    (
        "a start URL without https",
        r#"[aws]
sso_start_url = "http://acme.awsapps.com/start""#,
    ),
    (
        "a section header in a name",
        r#"[aws]
sso_session = "x] [default""#,
    ),
    (
        "a process of an AWS profile that isn't written",
        r#"[aws]
identity = "isolated"
credential_process = true"#,
    ),
    (
        "a session in place of a role",
        r#"[aws]
assume_role_arn = "arn:aws:sts::111122223333:assumed-role/Bedrock/taro""#,
    ),
    (
        "a name in place of a role's ARN, and a session with a blank",
        r#"[aws]
assume_role_arn = "Bedrock"
assume_role_session_name = "taro yamada""#,
    ),
    (
        "an external id of one letter, and a tag of AWS's own",
        r#"[aws]
assume_role_arn = "arn:aws:iam::111122223333:role/Bedrock"
assume_role_external_id = "a"
assume_role_tags = { "aws:team" = "search" }"#,
    ),
    (
        "two hours behind another role",
        r#"[aws]
assume_role_arn = "arn:aws:iam::111122223333:role/Bedrock"
assume_role_duration = 7200"#,
    ),
    (
        "how, and not which role",
        r#"[aws]
assume_role_external_id = "acme-42"
assume_role_duration = 900"#,
    ),
    (
        "a keyring that the tools can't read",
        r#"[aws]
storage = "keyring""#,
    ),
    (
        "a slash at the end",
        r#"[aws]
endpoint_url = "https://vpce-1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com/""#,
    ),
    (
        "an endpoint without TLS",
        r#"[aws]
endpoint_url = "http://bedrock.acme.example""#,
    ),
    (
        "an endpoint abroad",
        r#"[aws]
endpoint_url = "https://bedrock-runtime.us-west-2.amazonaws.com""#,
    ),
    (
        "a proxy without a scheme",
        r#"[network]
proxy = "proxy.acme.example:3128""#,
    ),
    (
        "no proxy, in a word of one's own",
        r#"[network]
proxy = "None""#,
    ),
    (
        "a password",
        r#"[network]
proxy = "http://me:secret@proxy.acme.example:3128""#,
    ),
    (
        "a range that is none",
        r#"[network]
private_cidrs = ["10.0.0.0/8", "10.20.0.0/99"]"#,
    ),
    (
        "ranges of the internet's",
        r#"[network]
private_cidrs = ["133.11.0.0/16", "52.0.0.0/8", "172.0.0.0/8"]"#,
    ),
    (
        "an address in a host's place",
        r#"[network]
inside_host = "https://wiki.corp.example/start""#,
    ),
    (
        "relative paths, and half a pair",
        r#"[network]
ca_bundle = "certs/ca.pem"
client_cert = "~/me.pem""#,
    ),
    (
        "variables that lead elsewhere",
        r#"[claude.env]
ANTHROPIC_BASE_URL = "https://x.example"
vertex_region_claude_4_6_sonnet = "global"
CLAUDE_CODE_USE_VERTEX = "1""#,
    ),
    (
        "variables with a key of their own",
        r#"[claude.env]
AWS_REGION = "us-east-1"
https_proxy = "http://p""#,
    ),
    (
        "variables that are secrets",
        r#"[claude.env]
AWS_BEARER_TOKEN_BEDROCK = "x"
CLAUDE_CODE_CLIENT_KEY_PASSPHRASE = "x""#,
    ),
    (
        "settings with a key of their own",
        r#"[claude.settings]
model = "opus"
[claude.settings.env]
A = "1""#,
    ),
    (
        "a version that is none",
        r#"[claude]
minimum_version = "2.1""#,
    ),
    (
        "a newest version that is none",
        r#"[claude]
maximum_version = "newest""#,
    ),
    (
        "versions that exclude each other",
        r#"[claude]
minimum_version = "2.1.328"
maximum_version = "2.1.300""#,
    ),
    (
        "models of another provider",
        r#"provider = "vertex"
[residency]
regions = ["asia-northeast1"]
[google]
region = "us-east5"
base_url = "https://us-east5-aiplatform.googleapis.com"
[models]
sonnet = "sonnet""#,
    ),
    (
        "a location abroad",
        r#"provider = "vertex"
[residency]
regions = ["asia-northeast1", "ap-northeast-1"]
[google]
region = "asia-northeast1"
base_url = "https://us-east5-aiplatform.googleapis.com/v1"
[models]
opus = "claude-opus-5-5"
sonnet = "claude-sonnet-4-6"
haiku = "claude-haiku-4-5@20251001"
fable = "claude-opus-5-5""#,
    ),
    (
        "a gateway's address with what the client adds, and a key from nowhere",
        r#"provider = "gateway"
[gateway]
url = "https://llm.acme.example/v1"
key = "command"
key_ttl = 5"#,
    ),
    (
        "names of a gateway's that say another region",
        r#"provider = "gateway"
[gateway]
url = "https://llm.acme.example"
[models]
opus = "us.anthropic.claude-opus-4-6-v1"
haiku = "bedrock/us-east-1/anthropic.claude-haiku-4-5""#,
    ),
    (
        "a number below zero",
        r#"provider = "gateway"
[gateway]
url = "https://llm.acme.example"
key_ttl = -5"#,
    ),
    (
        "the console in the place of the access portal",
        r#"[aws]
sso_start_url = "https://ap-northeast-1.console.aws.amazon.com/singlesignon/home""#,
    ),
    (
        "a sign-in page in the place of the access portal",
        r#"[aws]
sso_start_url = "https://ap-northeast-1.signin.aws/platform/d-0000000000/login""#,
    ),
    (
        "a gateway's address with the whole path that the client adds",
        r#"provider = "gateway"
[gateway]
url = "https://llm.acme.example/v1/messages""#,
    ),
    (
        "a vendor's API in a gateway's place",
        r#"provider = "gateway"
[gateway]
url = "https://api.anthropic.com""#,
    ),
    (
        "AWS abroad in a gateway's place",
        r#"provider = "gateway"
[gateway]
kind = "bedrock"
url = "https://bedrock-runtime.us-east-1.amazonaws.com""#,
    ),
    (
        "a resource's address abroad",
        r#"provider = "foundry"
[residency]
regions = ["japaneast"]
[foundry]
base_url = "https://eastus2.api.cognitive.microsoft.com/anthropic""#,
    ),
    ("a gateway without an address", r#"provider = "gateway""#),
    (
        "a resource and an address",
        r#"provider = "foundry"
[foundry]
resource = "acme-jp"
base_url = "https://acme-jp.services.ai.azure.com""#,
    ),
    (
        "a proxy's password from nowhere",
        r#"[network]
proxy_auth_command = "cat /run/proxy""#,
    ),
];

/// A list without its quotation marks is a string in brackets, and more brackets are no help.
#[test]
fn a_list_that_the_shell_took_the_quotation_marks_from_is_shown_with_them() {
    let machine = Machine::new();
    assert_eq!(
        machine
            .told(&machine.load(None, &["residency.regions=[ap-northeast-1, ap-northeast-3]"]).unwrap_err(), Lang::En),
        "GK-PRO-007 --set residency.regions: `residency.regions` takes array, not string\n  \
         > the shell took the quotation marks away; write \
         --set 'residency.regions=[\"ap-northeast-1\", \"ap-northeast-3\"]'"
    );
    machine.write("work/acme.toml", &acme("[residency]\nregions = \"[ap-northeast-1]\""));
    let told = machine.told(&machine.load(Some("acme.toml"), &[]).unwrap_err(), Lang::En);
    assert!(told.contains("> the quotation marks belong inside the brackets: [\"ap-northeast-1\"]"), "{told}");
}

#[test]
fn a_flag_names_no_other_format() {
    let told = Machine::new();
    let told = told.told(&told.load(None, &["schema=2"]).unwrap_err(), Lang::En);
    assert!(told.starts_with("GK-PRO-010 --set schema"), "{told}");
    Machine::new().load(None, &["schema=1"]).unwrap();
}

#[test]
fn another_provider_on_the_command_line_means_its_own_profile() {
    let machine = Machine::new();
    let told = |set: &str, lang| machine.told(&machine.load(Some("bedrock-jp"), &[set]).unwrap_err(), lang);
    for (lang, hint) in [(Lang::En, "--profile vertex-jp"), (Lang::Ja, "--profile vertex-jp）")] {
        let said = told("provider=vertex", lang);
        assert_eq!(said.lines().filter(|line| line.starts_with("  > ")).count(), 1, "{said}");
        assert!(said.lines().last().unwrap().contains(hint), "{said}");
    }
    // A mistake of another kind is that mistake.
    assert!(!told("aws.region=tokyo", Lang::En).contains("--profile"));
}
