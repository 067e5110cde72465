//! The documents of `genkan policy` before evaluators and validators that nobody here wrote: iam-simulate from npm,
//! parliament, cfn-lint and a parser of Terraform's language from PyPI, Terraform's typed providers from npm, and what
//! the clouds publish of their interfaces. Each is installed once below `target/real`; iam-simulate is AGPL and runs as
//! a program of its own.
//!
//! What they can't say: iam-simulate knows no ARN of a model without a region, which is how `global.` lists one; that leg
//! is tried by `src/policy/tests.rs` alone. Nobody has asked AWS itself.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use genkan::policy::evaluate::{Answer, Asker, Policy, Question};
use serde_json::{Value, json};

use super::fetched::{environment, lock, run};
use crate::machine::Machine;
use crate::tally;

const SIMULATOR: &str = "@cloud-copilot/iam-simulate@0.1.173";
const PACKAGES: [&str; 5] = [
    "parliament==1.6.4",
    // What parliament imports and doesn't name.
    "setuptools==80.9.0",
    "cfn-lint==1.58.0",
    "python-hcl2==8.1.4",
    "google-api-python-client==2.202.0",
];
const ACCOUNT: &str = "111122223333";
const ORGANIZATION: &str = "o-a1b2c3d4e5";
const PINS: [&str; 3] =
    ["anthropic.claude-opus-5-5", "anthropic.claude-sonnet-4-6", "anthropic.claude-haiku-4-5-20251001-v1:0"];
const INVOKE: [&str; 2] = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"];
const JAPAN: [&str; 2] = ["ap-northeast-1", "ap-northeast-3"];

/// Where npm put the simulator, or why it didn't.
fn simulator() -> Result<&'static Path, String> {
    static FOLDER: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let install = || {
        let folder = tally::folder().join("policy");
        let _lock = lock(&folder)?;
        if !folder.join("node_modules/@cloud-copilot/iam-simulate/package.json").exists() {
            let npm = ["install", "--no-audit", "--no-fund", "--fetch-retries=1", "--ignore-scripts", "--prefix"];
            run(Path::new("npm"), &[&npm[..], &[&folder.display().to_string(), SIMULATOR]].concat())?;
        }
        Ok(folder)
    };
    FOLDER.get_or_init(install).as_deref().map_err(Clone::clone)
}

/// A Python with the validators, or why there is none.
fn python() -> Result<&'static Path, String> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    PYTHON.get_or_init(|| environment("policy-python", &PACKAGES)).as_deref().map_err(Clone::clone)
}

/// What a program says of a text on its standard input.
fn told(command: &mut Command, text: &str) -> String {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a program");
    child.stdin.take().expect("its input").write_all(text.as_bytes()).expect("its input");
    let run = child.wait_with_output().expect("its end");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("UTF-8")
}

/// A document as genkan prints it for the embedded profile.
fn printed(args: &[&str]) -> Value {
    let answer = Machine::new().genkan(&[&["policy"][..], args, &["--account", ACCOUNT]].concat());
    assert_eq!(answer.code, 0, "{args:?}: {}", answer.err);
    serde_json::from_str(&answer.out).expect("one document")
}

/// One question, and whether each policy lets it pass: the identity's, the organisation's, that of the service's endpoint.
struct Row {
    action: &'static str,
    resource: String,
    through: Option<String>,
    region: String,
    more: Value,
    passes: [bool; 3],
    /// Which endpoint it goes through.
    is_control: bool,
}

impl Row {
    fn new(action: &'static str, resource: &str, through: Option<&str>, region: &str, passes: [bool; 3]) -> Self {
        Self {
            action,
            resource: resource.to_owned(),
            through: through.map(str::to_owned),
            region: region.to_owned(),
            more: json!({}),
            passes,
            is_control: false,
        }
    }

    fn control(mut self) -> Self {
        self.is_control = true;
        self
    }

    fn with(mut self, more: Value) -> Self {
        self.more = more;
        self
    }

    fn question(&self) -> Value {
        let mut context = self.more.clone();
        // iam-simulate refuses a key that the action doesn't have.
        if self.action.starts_with("bedrock:") {
            context["aws:RequestedRegion"] = json!(self.region);
        }
        if let Some(through) = &self.through {
            context["bedrock:InferenceProfileArn"] = json!(through);
        }
        json!({"action": self.action, "resource": self.resource, "context": context})
    }
}

fn model(region: &str, core: &str) -> String {
    format!("arn:aws:bedrock:{region}::foundation-model/{core}")
}

fn profile(region: &str, id: &str) -> String {
    format!("arn:aws:bedrock:{region}:{ACCOUNT}:inference-profile/{id}")
}

/// Action × resource × profile × region.
fn rows() -> Vec<Row> {
    const YES: [bool; 3] = [true, true, true];
    const NO: [bool; 3] = [false, false, false];
    const SONNET: &str = PINS[1];
    let application = format!("arn:aws:bedrock:ap-northeast-1:{ACCOUNT}:application-inference-profile/abc123def456");
    let mut rows = Vec::new();
    for action in INVOKE {
        for core in PINS {
            for from in JAPAN {
                let own = profile(from, &format!("jp.{core}"));
                rows.push(Row::new(action, &own, Some(&own), from, YES));
                rows.extend(JAPAN.map(|to| Row::new(action, &model(to, core), Some(&own), to, YES)));
                // The same profile never leads further.
                rows.push(Row::new(action, &model("ap-southeast-1", core), Some(&own), "ap-southeast-1", NO));
            }
            rows.extend(JAPAN.map(|region| Row::new(action, &model(region, core), None, region, NO)));
        }
        for (from, prefix) in [
            ("ap-northeast-1", "global"),
            ("ap-northeast-1", "apac"),
            ("us-east-1", "us"),
            ("eu-central-1", "eu"),
            ("ap-southeast-2", "au"),
            ("ap-northeast-1", "xx"),
            ("us-east-1", "jp"),
        ] {
            let other = profile(from, &format!("{prefix}.{SONNET}"));
            rows.push(Row::new(action, &other, Some(&other), from, NO));
        }
        for prefix in ["global", "apac", "xx"] {
            let other = profile("ap-northeast-1", &format!("{prefix}.{SONNET}"));
            rows.push(Row::new(action, &model("ap-northeast-1", SONNET), Some(&other), "ap-northeast-1", NO));
        }
        for region in ["us-east-1", "us-west-2", "eu-central-1", "ap-southeast-1", "ap-northeast-2"] {
            rows.push(Row::new(action, &model(region, SONNET), None, region, NO));
        }
        rows.push(Row::new(action, &application, Some(&application), "ap-northeast-1", NO));
        rows.push(Row::new(action, &model("ap-northeast-1", SONNET), Some(&application), "ap-northeast-1", NO));
        // A resident model that isn't pinned is the organisation's to use, and no developer's here.
        let other = profile("ap-northeast-1", "jp.anthropic.claude-opus-4-8");
        rows.push(Row::new(action, &other, Some(&other), "ap-northeast-1", [false, true, false]));
        // Another vendor's model on demand in Japan is resident.
        rows.push(Row::new(
            action,
            &model("ap-northeast-1", "amazon.nova-pro-v1:0"),
            None,
            "ap-northeast-1",
            [false, true, false],
        ));
    }
    for region in ["ap-northeast-1", "ap-northeast-3", "us-east-1"] {
        let is_inside = region != "us-east-1";
        rows.push(Row::new("bedrock:CountTokens", &model(region, SONNET), None, region, [is_inside; 3]));
        rows.push(Row::new("bedrock:CreateModelInvocationJob", &model(region, SONNET), None, region, NO).control());
        let project = format!("arn:aws:bedrock-mantle:{region}:{ACCOUNT}:project/default");
        rows.push(Row::new("bedrock-mantle:CreateInference", &project, None, region, NO));
    }
    rows.push(Row::new("bedrock-mantle:ListModels", "*", None, "ap-northeast-1", NO));
    for action in
        ["bedrock:ListInferenceProfiles", "bedrock:ListFoundationModels", "bedrock:GetFoundationModelAvailability"]
    {
        rows.push(Row::new(action, "*", None, "ap-northeast-1", YES).control());
    }
    let (inside, outside) = (profile("ap-northeast-1", "jp.x"), profile("us-east-1", "us.x"));
    rows.push(Row::new("bedrock:GetInferenceProfile", &inside, None, "ap-northeast-1", YES).control());
    rows.push(Row::new("bedrock:GetInferenceProfile", &outside, None, "us-east-1", [false, true, false]).control());
    rows.push(
        Row::new(
            "bedrock:DeleteModelInvocationLoggingConfiguration",
            "*",
            None,
            "ap-northeast-1",
            [false, true, false],
        )
        .control(),
    );
    for action in ["aws-marketplace:Subscribe", "aws-marketplace:ViewSubscriptions"] {
        let through = json!({"aws:CalledViaLast": "bedrock.amazonaws.com"});
        rows.push(Row::new(action, "*", None, "us-east-1", [true, true, false]).with(through));
        rows.push(Row::new(action, "*", None, "us-east-1", [false, true, false]));
    }
    rows
}

/// The simulator's answers to the rows, with these policies around them.
fn simulated(
    folder: &Path,
    policies: [Option<&Value>; 3],
    rows: &[&Row],
    account: &str,
    organization: &str,
) -> Vec<String> {
    let [identity, scp, endpoint] = policies;
    let questions: Vec<_> = rows.iter().map(|row| row.question()).collect();
    let input = json!({
        "account": account, "organization": organization, "identity": identity, "scp": scp, "endpoint": endpoint,
        "questions": questions,
    });
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/real/policy.mjs");
    let said = told(Command::new("node").arg(script).arg(folder), &input.to_string());
    let answers: Vec<_> = said.lines().map(str::to_owned).collect();
    assert_eq!(answers.len(), rows.len(), "{said}");
    assert!(answers.iter().all(|answer| !answer.starts_with("error")), "{said}");
    answers
}

#[test]
fn a_simulator_of_iam_lets_through_what_the_profile_uses_and_nothing_else() {
    let folder = match simulator() {
        Ok(folder) => folder,
        Err(reason) => return tally::skipped(Location::caller(), &reason),
    };
    tally::ran(Location::caller());
    let identity = printed(&["iam"]);
    let scp = printed(&["scp"]);
    assert_eq!(printed(&["permission-set"]), identity);
    let rows = rows();
    assert!(rows.len() >= 60, "{}", rows.len());
    for is_control in [false, true] {
        let service = if is_control { "bedrock" } else { "bedrock-runtime" };
        let endpoint = printed(&["endpoint", "--service", service, "--org", ORGANIZATION]);
        let rows: Vec<_> = rows.iter().filter(|row| row.is_control == is_control).collect();
        let (identity, scp, endpoint) = (Some(&identity), Some(&scp), Some(&endpoint));
        let layers = [[identity, None, None], [None, scp, None], [None, None, endpoint], [identity, scp, endpoint]];
        for (layer, policies) in layers.into_iter().enumerate() {
            let answers = simulated(folder, policies, &rows, ACCOUNT, ORGANIZATION);
            for (row, answer) in rows.iter().zip(answers) {
                let expected =
                    row.passes.get(layer).copied().unwrap_or_else(|| row.passes.iter().all(|passes| *passes));
                assert_eq!(answer == "Allowed", expected, "layer {layer}, {}: {answer}", row.question());
                // What an organisation's policy stops, nothing else can allow.
                assert!(layer != 1 || expected || answer == "ExplicitlyDenied", "{}: {answer}", row.question());
            }
        }
        // Another account's credentials, and another organisation's, don't pass the endpoint.
        for (account, organization) in [("444455556666", ORGANIZATION), (ACCOUNT, "o-ffffffffff")] {
            let answers = simulated(folder, [None, None, endpoint], &rows, account, organization);
            assert!(answers.iter().all(|answer| answer != "Allowed"), "{account} {organization}: {answers:?}");
        }
    }
}

/// `policy check` rests on genkan's own reading of a policy; the simulator's is the same.
#[test]
fn genkan_reads_policies_as_the_simulator_does() {
    let folder = match simulator() {
        Ok(folder) => folder,
        Err(reason) => return tally::skipped(Location::caller(), &reason),
    };
    tally::ran(Location::caller());
    const KEY: &str = "bedrock:InferenceProfileArn";
    let of = |statement: Value| json!({"Version": "2012-10-17", "Statement": [statement]});
    let allow = |action: &str, resource: Value, condition: Value| {
        of(json!({"Effect": "Allow", "Action": action, "Resource": resource, "Condition": condition}))
    };
    let japan = "arn:aws:bedrock:*:*:inference-profile/jp.*";
    // A denial beside what allows everything.
    let beside = |condition: Value| {
        json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": "bedrock:*", "Resource": "*", "Condition": condition}]})
    };
    let policies = [
        printed(&["iam"]),
        allow("bedrock:*", json!("*"), json!({})),
        allow("bedrock:invokemodel*", json!("arn:aws:bedrock:*::foundation-model/anthropic.claude-?onnet*"), json!({})),
        allow("bedrock:Invoke*", json!(["arn:aws:bedrock:ap-*", "arn:*:bedrock:us-*:*:*"]), json!({})),
        allow("*", json!("*"), json!({"ArnLike": {KEY: japan}})),
        allow("*", json!("*"), json!({"ArnLikeIfExists": {KEY: japan}})),
        allow("*", json!("*"), json!({"ArnNotLike": {KEY: japan}})),
        allow("*", json!("*"), json!({"ArnNotLikeIfExists": {KEY: japan}})),
        allow("*", json!("*"), json!({"StringLike": {KEY: "*jp.*"}})),
        allow("*", json!("*"), json!({"StringNotLike": {KEY: "*jp.*"}})),
        allow("*", json!("*"), json!({"Null": {KEY: "true"}})),
        allow("*", json!("*"), json!({"Null": {KEY: ["false"]}})),
        allow("bedrock:*", json!("*"), json!({"StringEquals": {"aws:RequestedRegion": JAPAN}})),
        allow("bedrock:*", json!("*"), json!({"StringNotEquals": {"aws:requestedregion": JAPAN[0]}})),
        allow(
            "bedrock:*",
            json!("*"),
            json!({"StringEqualsIgnoreCase": {"aws:RequestedRegion": "AP-NORTHEAST-1"}, "Null": {KEY: "false"}}),
        ),
        beside(
            json!({"StringNotEquals": {"aws:RequestedRegion": JAPAN}, "ArnNotLike": {"aws:PrincipalArn": "arn:*:iam::*:role/LandingZone"}}),
        ),
        beside(
            json!({"StringNotEquals": {"aws:RequestedRegion": JAPAN}, "ArnNotLike": {"aws:PrincipalARN": ["arn:aws:iam::*:role/Claude*"]}}),
        ),
        beside(json!({"StringLike": {"aws:PrincipalArn": "*:role/ClaudeCode?ser"}})),
        beside(
            json!({"BoolIfExists": {"aws:ViaAWSService": "false", "aws:PrincipalIsAWSService": "false"}, "ArnLike": {KEY: japan}}),
        ),
        beside(json!({"Bool": {"aws:ViaAWSService": "true"}})),
        of(json!({"Effect": "Allow", "NotAction": "bedrock:Invoke*", "Resource": "*"})),
        of(json!({"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:bedrock:ap-northeast-1:*:*"})),
        json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "NotAction": ["bedrock:List*"], "NotResource": ["arn:aws:bedrock:ap-northeast-1::foundation-model/*", japan]}]}),
    ];
    let rows = rows();
    // Who called whom stands in no policy, so it is judged otherwise here.
    let rows: Vec<_> = rows.iter().filter(|row| !row.action.starts_with("aws-marketplace:")).collect();
    let mut both = [0, 0];
    for policy in &policies {
        let mut read = Policy::parse(&policy.to_string(), "x").expect("a policy");
        let arn = format!("arn:aws:iam::{ACCOUNT}:role/ClaudeCodeUser");
        read.asker = Some(Asker { arn, is_named: true });
        let answers = simulated(folder, [Some(policy), None, None], &rows, ACCOUNT, ORGANIZATION);
        for (row, answer) in rows.iter().zip(answers) {
            // Of an action without a resource the simulator takes no `NotResource` for a match; nobody here knows what
            // AWS does.
            if row.resource == "*" && policy.to_string().contains("NotResource") {
                continue;
            }
            // Where the region isn't told, no condition here compares it.
            let question = Question {
                action: row.action,
                resource: row.resource.clone(),
                through: row.through.clone(),
                region: row.region.clone(),
            };
            let own = match read.answer(&question) {
                Answer::Allowed => "Allowed",
                Answer::Denied(_) => "ExplicitlyDenied",
                Answer::NotAllowed => "ImplicitlyDenied",
            };
            assert_eq!(own, answer, "{} by {policy}", row.question());
            both[usize::from(own == "Allowed")] += 1;
        }
    }
    assert!(both.iter().all(|count| *count > 200), "{both:?}");
}

/// parliament's table of actions is older than `CountTokens`, `GetAccountDataRetention` and Mantle, and it wants each
/// statement to name every type of resource that an action has; nothing else is found.
#[test]
fn parliament_finds_nothing_that_is_so() {
    const SCRIPT: &str = "import json, sys\nfrom parliament import analyze_policy_string\n\
        for f in analyze_policy_string(sys.stdin.read()).findings: print(f.issue, json.dumps(f.detail))";
    let python = match python() {
        Ok(python) => python,
        Err(reason) => return tally::skipped(Location::caller(), &reason),
    };
    tally::ran(Location::caller());
    let found = |policy: &Value| {
        let said = told(Command::new(python).args(["-W", "ignore", "-c", SCRIPT]), &policy.to_string());
        let is_stale = |line: &&str| {
            [
                "UNKNOWN_ACTION \"Unknown action bedrock:CountTokens\"",
                "UNKNOWN_ACTION \"Unknown action bedrock:GetAccountDataRetention\"",
                "UNKNOWN_PREFIX \"Unknown prefix bedrock-mantle\"",
            ]
            .contains(line)
                || line.starts_with("RESOURCE_MISMATCH [{\"action\": \"bedrock:InvokeModel\"")
        };
        said.lines().filter(|line| !is_stale(line)).map(str::to_owned).collect::<Vec<_>>()
    };
    let documents = [
        &["iam"][..],
        &["scp"],
        &["endpoint"],
        &["endpoint", "--service", "bedrock"],
        &["permission-set"],
        &["audit-reader"],
    ];
    for document in documents {
        assert_eq!(found(&printed(document)), [""; 0], "{document:?}");
    }
    // It would have found what is wrong.
    let wrong = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "bedrock:Converse", "Resource": "*"}]});
    assert_eq!(found(&wrong), ["UNKNOWN_ACTION \"Unknown action bedrock:Converse\""]);
}

const VERTEX: &str = "schema = 1\nname = \"vertex\"\nextends = \"vertex-jp\"\n[google]\nproject = \"acme-claude\"\n";

/// A document in a language of infrastructure; those about logs are of the account that they are applied in.
fn formed(machine: &Machine, document: &str, format: &str) -> String {
    let mut args = vec!["policy", document, "--format", format];
    let vertex = machine.write("project/vertex.toml", VERTEX).display().to_string();
    match document {
        "logging" | "alarms" => {}
        "org-policy" | "custom-role" => args.extend(["--profile", &vertex]),
        _ => args.extend(["--account", ACCOUNT]),
    }
    let answer = machine.genkan(&args);
    assert_eq!(answer.code, 0, "{document} {format}: {}", answer.err);
    answer.out
}

/// Terraform's own parser and layout, where this machine has the program.
fn laid_out(document: &str, terraform: &str) {
    if let Ok(mut fmt) = Command::new("terraform")
        .args(["fmt", "-check", "-diff", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
    {
        fmt.stdin.take().expect("its input").write_all(terraform.as_bytes()).expect("its input");
        let run = fmt.wait_with_output().expect("terraform");
        assert!(run.status.success(), "{document}: {}", String::from_utf8_lossy(&run.stdout));
    }
}

/// The forms before CloudFormation's own schemas (cfn-lint) and a parser of Terraform's language (python-hcl2).
#[test]
#[ignore = "long: .ci/run runs it"]
fn validators_take_the_forms_and_find_the_policy_in_them() {
    let python = match python() {
        Ok(python) => python,
        Err(reason) => return tally::skipped(Location::caller(), &reason),
    };
    tally::ran(Location::caller());
    // Each block by its type and name, with its attributes; of an expression the text.
    const BLOCKS: &str = "import hcl2, json, sys\n\
        p = hcl2.load(sys.stdin)\n\
        s = lambda t: t.strip('\"')\n\
        for b in p.get('resource', []):\n\
        \x20 for t, n in b.items():\n\
        \x20  for k, v in n.items(): print(s(t), s(k), ' '.join(sorted(a for a in v if not a.startswith('__'))))\n\
        for b in p.get('variable', []):\n\
        \x20 for k in b: print('variable', s(k))";
    let machine = Machine::new();
    let formed = |document: &str, format: &str| formed(&machine, document, format);
    let lint = python.with_file_name("cfn-lint");
    let rows = [
        ("iam", "AWS::IAM::ManagedPolicy", "aws_iam_policy claude_code name policy"),
        ("scp", "AWS::Organizations::Policy", "aws_organizations_policy claude_code content name type"),
        (
            "endpoint",
            "AWS::EC2::VPCEndpoint",
            "aws_vpc_endpoint bedrock_runtime policy private_dns_enabled security_group_ids service_name subnet_ids vpc_endpoint_type vpc_id",
        ),
        (
            "permission-set",
            "AWS::SSO::PermissionSet",
            "aws_ssoadmin_permission_set_inline_policy claude_code inline_policy instance_arn permission_set_arn",
        ),
        ("audit-reader", "AWS::IAM::ManagedPolicy", "aws_iam_policy claude_code name policy"),
        (
            "logging",
            "AWS::Logs::LogGroup",
            "aws_cloudwatch_log_group ap_northeast_3 kms_key_id lifecycle name region retention_in_days",
        ),
        (
            "alarms",
            "AWS::CloudWatch::Alarm",
            "aws_cloudwatch_log_metric_filter ap_northeast_3 log_group_name metric_transformation name pattern region",
        ),
    ];
    for (document, kind, block) in rows {
        let template = formed(document, "cloudformation");
        let file = machine.write(&format!("project/{document}.json"), &template);
        let run = Command::new(&lint)
            .args(["--regions", "ap-northeast-1", "ap-northeast-3", "--"])
            .arg(&file)
            .output()
            .expect("cfn-lint");
        let said = String::from_utf8_lossy(&run.stdout).into_owned();
        assert!(run.status.success() && said.trim().is_empty(), "{document}: {said}");
        assert!(template.contains(kind), "{document}");
        let terraform = formed(document, "terraform");
        let blocks = told(Command::new(python).args(["-c", BLOCKS]), &terraform);
        assert!(blocks.lines().any(|line| line == block), "{document}: {blocks}\n{terraform}");
        laid_out(document, &terraform);
    }
    for document in ["org-policy", "custom-role"] {
        laid_out(document, &formed(document, "terraform"));
    }
    // cfn-lint would have found what is wrong.
    let wrong = formed("iam", "cloudformation").replace("ManagedPolicyName", "PolicyNam");
    let file = machine.write("project/wrong.json", wrong);
    let run = Command::new(&lint).arg(&file).output().expect("cfn-lint");
    assert!(!run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
}

/// The typed providers of Terraform, of which only the files of the resources that are used here are kept.
const PROVIDERS: [(&str, &str); 2] =
    [("aws", "@cdktf/provider-aws@21.22.1"), ("google", "@cdktf/provider-google@16.12.1")];

/// Where the files of a provider's resources are (`lib/kms-key/index.js`), or why they aren't.
fn provider(name: &str, package: &str, resources: &[String]) -> Result<PathBuf, String> {
    let folder = tally::folder().join("policy-terraform").join(name);
    let _lock = lock(&folder)?;
    let missing = |resource: &&String| !folder.join("package/lib").join(resource).join("index.js").exists();
    if resources.iter().any(|resource| missing(&resource)) {
        let at = folder.display().to_string();
        run(Path::new("npm"), &["pack", "--silent", "--fetch-retries=1", "--pack-destination", &at, package])?;
        let packed = fs::read_dir(&folder).map_err(|error| error.to_string())?.flatten().map(|entry| entry.path());
        let packed = packed.into_iter().find(|path| path.extension().is_some_and(|end| end == "tgz"));
        let packed = packed.ok_or("npm packed nothing")?;
        let mut args = vec!["-xzf".to_owned(), packed.display().to_string(), "-C".to_owned(), at];
        args.extend(resources.iter().map(|resource| format!("package/lib/{resource}")));
        let taken = run(Path::new("tar"), &args.iter().map(String::as_str).collect::<Vec<_>>());
        fs::remove_file(&packed).map_err(|error| error.to_string())?;
        // A resource that the provider doesn't have is found below.
        _ = taken;
    }
    Ok(folder.join("package/lib"))
}

/// `aws_kms_key` as the provider's package calls it.
fn words(name: &str, is_data: bool) -> Vec<&str> {
    let mut words: Vec<_> = name.split('_').collect();
    if is_data {
        words.insert(0, "data");
    } else {
        words.remove(0);
    }
    words
}

/// `metricQuery` for `metric_query`.
fn camel(words: &[&str]) -> String {
    let word = |(at, word): (usize, &&str)| match word.chars().next() {
        Some(first) if at > 0 => format!("{}{}", first.to_ascii_uppercase(), &word[1..]),
        _ => (*word).to_owned(),
    };
    words.iter().enumerate().map(word).collect()
}

/// The names that a function of the provider's package gives to its provider.
fn attributes<'a>(source: &'a str, function: &str) -> Vec<&'a str> {
    let Some((_, body)) = source.split_once(&format!("{function} {{")) else { return Vec::new() };
    let body = body.split_once("return {\n").map_or("", |(_, body)| body);
    let lines = body.lines().take_while(|line| line.trim() != "};");
    lines.filter_map(|line| line.trim().split_once(": ").map(|(name, _)| name)).collect()
}

/// What a resource can't be without, as the typed package has it.
fn required(types: &str) -> Vec<String> {
    let config = types.split_once("extends cdktf.TerraformMetaArguments {").map_or("", |(_, config)| config);
    let config = config.split_once("\n}").map_or("", |(config, _)| config);
    let names = config.lines().filter_map(|line| line.strip_prefix("    readonly ")?.split_once(": "));
    let names = names.map(|(name, _)| name).filter(|name| !name.ends_with('?'));
    let snake = |name: &str| {
        let split =
            |c: char| if c.is_ascii_uppercase() { format!("_{}", c.to_ascii_lowercase()) } else { c.to_string() };
        name.chars().map(split).collect::<String>()
    };
    names.map(snake).collect()
}

/// What of these Terraform documents no provider has, and what one of them needs that isn't there; or why nobody can tell.
fn unknown_to_providers(documents: &[String]) -> Result<Vec<String>, String> {
    // Kind, type, path of blocks, and the names there.
    const ATTRIBUTES: &str = "import hcl2, sys\n\
        p = hcl2.load(sys.stdin)\n\
        s = lambda t: t.strip('\"')\n\
        def walk(kind, t, path, body):\n\
        \x20 print(kind, t, '.'.join(path) or '-', ' '.join(sorted(a for a in body if not a.startswith('__'))))\n\
        \x20 for a, v in body.items():\n\
        \x20  if isinstance(v, list) and v and all(isinstance(one, dict) for one in v):\n\
        \x20   for one in v: walk(kind, t, path + [a], one)\n\
        for kind in ('resource', 'data'):\n\
        \x20 for b in p.get(kind, []):\n\
        \x20  for t, n in b.items():\n\
        \x20   for v in n.values(): walk(kind, s(t), [], v)";
    // Terraform's own, which no provider has.
    const META: [&str; 4] = ["count", "depends_on", "lifecycle", "provider"];
    let python = python()?;
    let said: Vec<_> =
        documents.iter().map(|document| told(Command::new(python).args(["-c", ATTRIBUTES]), document)).collect();
    let lines: Vec<Vec<&str>> =
        said.iter().flat_map(|said| said.lines().map(|line| line.split(' ').collect())).collect();
    let mut wrong = Vec::new();
    for line in &lines {
        let name = line[1].split('_').next().unwrap_or_default();
        if !PROVIDERS.iter().any(|(provider, _)| *provider == name) {
            wrong.push(format!("{} is no provider's", line[1]));
        }
    }
    for (name, package) in PROVIDERS {
        let own: Vec<_> = lines.iter().filter(|line| line[1].starts_with(&format!("{name}_"))).collect();
        let resources: BTreeSet<_> = own.iter().map(|line| words(line[1], line[0] == "data").join("-")).collect();
        let library = provider(name, package, &resources.into_iter().collect::<Vec<_>>())?;
        for line in own {
            let words = words(line[1], line[0] == "data");
            let read = |file: &str| fs::read_to_string(library.join(words.join("-")).join(file)).unwrap_or_default();
            let source = read("index.js");
            let blocks: Vec<_> = line[2].split('.').filter(|block| *block != "-").collect();
            if blocks.iter().any(|block| META.contains(block)) {
                continue;
            }
            let function = if blocks.is_empty() {
                "synthesizeAttributes()".to_owned()
            } else {
                let blocks = blocks.iter().flat_map(|block| block.split('_'));
                let path: Vec<_> = words.iter().copied().chain(blocks).collect();
                format!("function {}ToTerraform(struct)", camel(&path))
            };
            let known = attributes(&source, &function);
            let names = || line[3..].iter().filter(|name| !name.is_empty());
            let unknown = names().filter(|name| !META.contains(name) && !known.contains(name));
            wrong.extend(unknown.map(|attribute| format!("{} {} has no {attribute}", line[1], line[2])));
            if blocks.is_empty() {
                let lacks = required(&read("index.d.ts"));
                let lacks = lacks.iter().filter(|lacks| !names().any(|name| name == lacks));
                wrong.extend(lacks.map(|attribute| format!("{} needs {attribute}", line[1])));
            }
            if source.is_empty() {
                wrong.push(format!("there is no {}", line[1]));
            }
        }
    }
    Ok(wrong)
}

/// Each attribute and each nested block of the Terraform documents is one that the provider has, and none that it needs is
/// left out.
#[test]
#[ignore = "long: .ci/run runs it"]
fn terraforms_providers_have_every_attribute() {
    let machine = Machine::new();
    let documents =
        ["iam", "scp", "endpoint", "permission-set", "audit-reader", "logging", "alarms", "org-policy", "custom-role"];
    let documents: Vec<_> = documents.iter().map(|document| formed(&machine, document, "terraform")).collect();
    let wrong = match unknown_to_providers(&documents) {
        Ok(wrong) => wrong,
        Err(reason) => return tally::skipped(Location::caller(), &reason),
    };
    tally::ran(Location::caller());
    assert_eq!(wrong, [""; 0]);
    // It would have found what is wrong.
    let broken = documents[5].replace("enable_key_rotation", "key_rotation").replace("role_arn ", "role ");
    let broken = broken.replace("assume_role_policy", "trust").replace("aws_cloudwatch_log_group\"", "aws_log_group\"");
    let wrong = unknown_to_providers(&[broken]).expect("what was there before");
    for expected in [
        "aws_kms_key - has no key_rotation",
        "aws_bedrock_model_invocation_logging_configuration logging_config.cloudwatch_config has no role",
        "aws_iam_role - has no trust",
        "aws_iam_role needs assume_role_policy",
        "there is no aws_log_group",
    ] {
        assert!(wrong.iter().any(|one| one == expected), "{expected}: {wrong:?}");
    }
}

/// The documents that a command takes as they are, before what the clouds publish of their interfaces: Google's discovery
/// documents, and the model of Bedrock that AWS's own SDK for Python checks its input with.
#[test]
fn published_interfaces_know_every_field() {
    // The names that a schema of Google's doesn't have, and values that aren't among those it lists.
    const GOOGLE: &str = "import googleapiclient, json, os, sys\n\
        kind, name = sys.argv[1:]\n\
        d = os.path.join(os.path.dirname(googleapiclient.__file__), 'discovery_cache', 'documents', kind + '.json')\n\
        schemas = json.load(open(d))['schemas']\n\
        def walk(schema, value, path):\n\
        \x20 schema = schemas[schema['$ref']] if '$ref' in schema else schema\n\
        \x20 if isinstance(value, dict):\n\
        \x20  for k, v in value.items():\n\
        \x20   if k not in schema.get('properties', {}): print(path + '.' + k)\n\
        \x20   else: walk(schema['properties'][k], v, path + '.' + k)\n\
        \x20 elif isinstance(value, list):\n\
        \x20  if schema['type'] != 'array': print(path, 'is no list')\n\
        \x20  for v in value: walk(schema['items'], v, path)\n\
        \x20 elif schema['type'] != 'string' or value not in schema.get('enum', [value]): print(path, value)\n\
        walk(schemas[name], json.load(sys.stdin), name)";
    const BEDROCK: &str = "import botocore.session, botocore.validate, json, sys\n\
        model = botocore.session.get_session().get_service_model('bedrock')\n\
        shape = model.operation_model('PutModelInvocationLoggingConfiguration').input_shape\n\
        report = botocore.validate.ParamValidator().validate({'loggingConfig': json.load(sys.stdin)}, shape)\n\
        print(report.generate_report())";
    let python = match python() {
        Ok(python) => python,
        Err(reason) => return tally::skipped(Location::caller(), &reason),
    };
    tally::ran(Location::caller());
    let machine = Machine::new();
    let google = |kind: &str, name: &str, text: &str| {
        told(Command::new(python).args(["-c", GOOGLE, kind, name]), text).trim().to_owned()
    };
    let role = formed(&machine, "custom-role", "json");
    let policy = formed(&machine, "org-policy", "json");
    assert_eq!(google("iam.v1", "Role", &role), "");
    assert_eq!(google("orgpolicy.v2", "GoogleCloudOrgpolicyV2Policy", &policy), "");
    // They would have found what is wrong.
    let wrong = role.replace("includedPermissions", "permissions").replace("\"GA\"", "\"STABLE\"");
    assert_eq!(google("iam.v1", "Role", &wrong), "Role.stage STABLE\nRole.permissions");
    let wrong = google("orgpolicy.v2", "GoogleCloudOrgpolicyV2Policy", &policy.replace("allowedValues", "allowed"));
    assert_eq!(wrong, "GoogleCloudOrgpolicyV2Policy.spec.rules.values.allowed");
    let template: Value = serde_json::from_str(&formed(&machine, "logging", "cloudformation")).expect("a template");
    let command = template["Outputs"]["TurnOn"]["Value"]["Fn::Sub"].as_str().expect("a command");
    let config = command.split('\'').nth(1).expect("a configuration");
    let bedrock = |config: &str| told(Command::new(python).args(["-c", BEDROCK]), config).trim().to_owned();
    assert_eq!(bedrock(config), "");
    let wrong = bedrock(&config.replace("logGroupName", "logGroup"));
    assert!(wrong.contains("Missing required parameter") && wrong.contains("logGroupName"), "{wrong}");
}
