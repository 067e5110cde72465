//! Every generated document holds; each broken one has exactly the findings of what was broken.

use serde_json::{Value, json};

use super::check::{Role, check};
use super::documents::{Kind, Service, document};
use super::evaluate::Policy;
use super::scope::tests::{APPLICATION, japan, scope};
use super::scope::{ANY_ACCOUNT, Scope};
use crate::messages::Lang;
use crate::models::catalogue::Catalogue;

const ROLES: [(Kind, Role); 5] = [
    (Kind::Iam, Role::Iam),
    (Kind::PermissionSet, Role::PermissionSet),
    (Kind::Scp, Role::Scp),
    (Kind::Endpoint(Service::BedrockRuntime), Role::Endpoint),
    (Kind::Endpoint(Service::Bedrock), Role::Endpoint),
];

fn codes(policy: &Value, role: Role, scope: &Scope) -> Vec<&'static str> {
    let policy = Policy::parse(&policy.to_string(), "x").unwrap();
    check(&policy, role, scope, Catalogue::embedded().unwrap()).findings.iter().map(|finding| finding.code.id).collect()
}

fn written(kind: Kind, scope: &Scope) -> Value {
    document(kind, scope, Catalogue::embedded().unwrap(), None)
}

#[test]
fn nothing_is_found_in_what_genkan_writes() {
    let applications =
        scope(&format!("opus = \"{APPLICATION}\"\nsonnet = \"jp.anthropic.claude-sonnet-4-6\"")).unwrap();
    let on_demand = scope("sonnet = \"anthropic.claude-sonnet-4-20250514-v1:0\"").unwrap();
    for scope in [japan(), applications, on_demand] {
        for (kind, role) in ROLES {
            let policy = written(kind, &scope);
            assert_eq!(codes(&policy, role, &scope), [""; 0], "{kind:?}: {policy:#}");
            let guessed = Role::guess(&Policy::parse(&policy.to_string(), "x").unwrap());
            assert_eq!(guessed, if role == Role::PermissionSet { Role::Iam } else { role });
        }
        // Limits: a service control policy has 5,120 characters, an inline policy of a role 10,240.
        assert!(written(Kind::Scp, &scope).to_string().len() < 5120);
        assert!(written(Kind::Iam, &scope).to_string().len() < 6144);
    }
    // Without an account the ARNs fit any, and only the endpoint's says that it is open.
    let open = Scope { account: ANY_ACCOUNT.into(), ..japan() };
    for (kind, role) in ROLES {
        let expected: &[&str] = if role == Role::Endpoint { &["GK-POL-026"] } else { &[] };
        let mut found = codes(&written(kind, &open), role, &open);
        found.dedup();
        assert_eq!(found, expected, "{kind:?}");
    }
}

/// What grants a right to read the evidence grants none to call a model.
#[test]
fn the_reader_of_evidence_calls_nothing() {
    let found = codes(&written(Kind::AuditReader, &japan()), Role::Iam, &japan());
    assert_eq!(found, ["GK-POL-013", "GK-POL-014"]);
}

/// A policy of a developer's role in which one thing was changed, and what is found then.
#[test]
fn each_break_is_found_and_nothing_else() {
    const TOKYO: &str = "arn:aws:bedrock:ap-northeast-1";
    let japan = japan();
    let own = written(Kind::Iam, &japan);
    let place = |policy: &Value, sid: &str| {
        policy["Statement"].as_array().unwrap().iter().position(|one| one["Sid"] == sid).unwrap()
    };
    let changed = |sid: &str, change: &dyn Fn(&mut Value)| {
        let mut policy = own.clone();
        let at = place(&policy, sid);
        change(&mut policy["Statement"][at]);
        policy
    };
    let without = |sids: &[&str]| {
        let mut policy = own.clone();
        policy["Statement"].as_array_mut().unwrap().retain(|one| !sids.contains(&one["Sid"].as_str().unwrap()));
        policy
    };
    let plus = |statement: Value| {
        let mut policy = own.clone();
        policy["Statement"].as_array_mut().unwrap().push(statement);
        policy
    };
    let allow = |action: &str, resource: &str| json!({"Effect": "Allow", "Action": action, "Resource": resource});
    let tokyo_alone = |one: &mut Value| {
        one["Resource"].as_array_mut().unwrap().retain(|arn| arn.as_str().unwrap().starts_with(TOKYO));
    };
    let drop = |action: &'static str| {
        move |one: &mut Value| one["Action"].as_array_mut().unwrap().retain(|known| known != action)
    };
    let (whole, streamed) = ("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream");
    let mut never_streams = own.clone();
    for sid in ["UseResidentProfiles", "ModelsOnlyThroughThem"] {
        let at = place(&own, sid);
        drop(streamed)(&mut never_streams["Statement"][at]);
    }
    let mut only_streams = own.clone();
    for sid in ["UseResidentProfiles", "ModelsOnlyThroughThem"] {
        let at = place(&own, sid);
        drop(whole)(&mut only_streams["Statement"][at]);
    }
    let rows: Vec<(&str, Value, &[&str])> = vec![
        ("one region of two", changed("ModelsOnlyThroughThem", &tokyo_alone), &["GK-POL-010"]),
        ("no streaming", never_streams, &["GK-POL-012"]),
        ("streaming alone", only_streams, &["GK-POL-012"]),
        ("the profile's half alone", without(&["ModelsOnlyThroughThem"]), &["GK-POL-011"]),
        ("the models' half alone", without(&["UseResidentProfiles"]), &["GK-POL-013"]),
        ("streaming on the models alone", changed("UseResidentProfiles", &drop(streamed)), &["GK-POL-013"]),
        (
            "the models bound to another profile",
            changed("ModelsOnlyThroughThem", &|one| {
                one["Condition"]["ArnLike"]["bedrock:InferenceProfileArn"] =
                    json!("arn:aws:bedrock:*:*:inference-profile/us.*");
            }),
            &["GK-POL-011"],
        ),
        (
            "another account",
            serde_json::from_str(&own.to_string().replace("111122223333", "444455556666")).unwrap(),
            &["GK-POL-013", "GK-POL-014"],
        ),
        ("no listing", without(&["ListModels"]), &["GK-POL-014"]),
        (
            "listing on ARNs",
            changed("ListModels", &|one| {
                one["Resource"] = json!("arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/*")
            }),
            &["GK-POL-014"],
        ),
        (
            "the models without the condition",
            changed("ModelsOnlyThroughThem", &|one| drop_condition(one)),
            &["GK-POL-022"],
        ),
        (
            "every profile and every model",
            changed("ModelsOnlyThroughThem", &|one| {
                drop_condition(one);
                one["Resource"] =
                    json!(["arn:aws:bedrock:*::foundation-model/*", "arn:aws:bedrock:*:*:inference-profile/*"]);
            }),
            &["GK-POL-020", "GK-POL-021", "GK-POL-022"],
        ),
        (
            "every model through any profile",
            changed("ModelsOnlyThroughThem", &|one| {
                one["Resource"] =
                    json!(["arn:aws:bedrock:*::foundation-model/*", "arn:aws:bedrock:*:*:inference-profile/*"]);
                one["Condition"] =
                    json!({"ArnLike": {"bedrock:InferenceProfileArn": "arn:aws:bedrock:*:*:inference-profile/*"}});
            }),
            &["GK-POL-020"],
        ),
        (
            "one pinned model through global.",
            plus(json!({"Effect": "Allow", "Action": streamed, "Resource": [
            "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/global.anthropic.claude-opus-5-5",
            "arn:aws:bedrock:*::foundation-model/anthropic.claude-opus-5-5"],
            "Condition": {"Null": {"bedrock:InferenceProfileArn": "false"}}})),
            &["GK-POL-020"],
        ),
        (
            "on demand in the United States",
            plus(allow(whole, "arn:aws:bedrock:us-*::foundation-model/anthropic.*")),
            &["GK-POL-021"],
        ),
        (
            "a model that is to come, in Tokyo",
            plus(allow(whole, "arn:aws:bedrock:ap-northeast-1::foundation-model/anthropic.claude-n*")),
            &["GK-POL-022"],
        ),
        (
            "any application profile",
            plus(json!({"Effect": "Allow", "Action": "bedrock:Invoke*", "Resource": [
            "arn:aws:bedrock:ap-northeast-1:*:application-inference-profile/*", "arn:aws:bedrock:ap-northeast-1::foundation-model/*"],
            "Condition": {"ArnLike": {"bedrock:InferenceProfileArn": "*"}}})),
            &["GK-POL-025"],
        ),
        ("mantle isn't denied, and nothing allows it", without(&["NoMantle", "NoBatch"]), &[]),
        (
            "mantle",
            {
                let mut open = without(&["NoMantle"]);
                push(&mut open, allow("bedrock-mantle:*", "*"));
                open
            },
            &["GK-POL-023"],
        ),
        (
            "mantle by one action",
            {
                let mut open = without(&["NoMantle"]);
                push(&mut open, allow("bedrock-mantle:Create*", "*"));
                open
            },
            &["GK-POL-023"],
        ),
        (
            "batch",
            {
                let mut open = without(&["NoBatch"]);
                push(&mut open, allow("bedrock:Create*", "*"));
                open
            },
            &["GK-POL-024"],
        ),
        (
            "everything of Bedrock",
            {
                let mut open = without(&["NoBatch"]);
                push(&mut open, allow("bedrock:*", "*"));
                open
            },
            &["GK-POL-020", "GK-POL-021", "GK-POL-022", "GK-POL-024", "GK-POL-025"],
        ),
        (
            "the administrator's own",
            json!({"Statement": allow("*", "*")}),
            &["GK-POL-020", "GK-POL-021", "GK-POL-022", "GK-POL-023", "GK-POL-024", "GK-POL-025"],
        ),
        ("Converse as an action", plus(allow("bedrock:Converse", "*")), &["GK-POL-027"]),
        (
            "a product by its name",
            changed("SubscribeThroughBedrock", &|one| {
                one["Condition"] = json!({"StringEquals": {"aws-marketplace:ProductId": "anthropic-claude-bedrock"}});
            }),
            &["GK-POL-029"],
        ),
        (
            "Subscribe on an ARN",
            changed("SubscribeThroughBedrock", &|one| one["Resource"] = json!("arn:aws:aws-marketplace:::x")),
            &["GK-POL-029"],
        ),
        (
            "Subscribe in Tokyo",
            changed("SubscribeThroughBedrock", &|one| {
                one["Condition"] = json!({"StringEquals": {"aws:RequestedRegion": "ap-northeast-1"}});
            }),
            &["GK-POL-029"],
        ),
        (
            "a region that is compared",
            plus(json!({"Sid": "R", "Effect": "Deny", "Action": "*", "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:RequestedRegion": "ap-northeast-1"}}})),
            &["GK-POL-010"],
        ),
        (
            "a deny that depends on the way",
            plus(json!({"Sid": "V", "Effect": "Deny", "Action": "bedrock:*", "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}})),
            &["GK-POL-028"],
        ),
    ];
    for (name, policy, expected) in &rows {
        assert_eq!(codes(policy, Role::Iam, &japan), *expected, "{name}: {policy:#}");
    }
}

/// What is denied no further statement allows, whether or not the evidence has room for the denial.
#[test]
fn a_denial_behind_the_shown_evidence_is_still_one() {
    let pins = "opus = \"jp.anthropic.claude-opus-5-5\"\nsonnet = \"jp.anthropic.claude-sonnet-5-5\"\n\
                haiku = \"jp.anthropic.claude-haiku-5-5\"\nfable = \"jp.anthropic.claude-fable-5\"";
    let japan = scope(pins).unwrap();
    let mut policy = written(Kind::Iam, &japan);
    policy["Statement"].as_array_mut().unwrap().retain(|one| one["Sid"] != "ModelsOnlyThroughThem");
    let fix = |policy: &Value| {
        let policy = Policy::parse(&policy.to_string(), "x").unwrap();
        let findings = check(&policy, Role::Iam, &japan, Catalogue::embedded().unwrap()).findings;
        let found = findings.into_iter().find(|finding| finding.code.id == "GK-POL-011").unwrap();
        (
            found.fix.unwrap().text.say(Lang::En),
            found.evidence.iter().map(|seen| seen.say(Lang::En)).collect::<Vec<_>>().join("\n"),
        )
    };
    let (advice, shown) = fix(&policy);
    assert!(advice.contains("\"Sid\""), "{advice}");
    let streamed = "bedrock:InvokeModelWithResponseStream";
    let model = "arn:aws:bedrock:*::foundation-model/*";
    push(&mut policy, json!({"Sid": "Closed", "Effect": "Deny", "Action": streamed, "Resource": model}));
    let (other, still) = fix(&policy);
    assert!(!still.contains("Closed") && still == shown, "{still}");
    assert!(!other.contains("\"Sid\""), "{other}");
}

fn drop_condition(one: &mut Value) {
    one.as_object_mut().unwrap().remove("Condition");
}

fn push(policy: &mut Value, statement: Value) {
    policy["Statement"].as_array_mut().unwrap().push(statement);
}

#[test]
fn policies_around_a_role_are_judged_as_such() {
    let japan = japan();
    let deny = |action: Value, resource: Value, condition: Value| json!({"Statement": {"Effect": "Deny", "Action": action, "Resource": resource, "Condition": condition}});
    let everything_open = ["GK-POL-021", "GK-POL-022", "GK-POL-023", "GK-POL-024"];
    let rows: Vec<(&str, Role, Value, Vec<&str>)> = vec![
        // The list of geographies that this product once handed out itself.
        (
            "a list of geographies",
            Role::Scp,
            deny(
                json!("bedrock:InvokeModel*"),
                json!("*"),
                json!({"ArnLike": {"bedrock:InferenceProfileArn": [
            "arn:aws:bedrock:*:*:inference-profile/global.*", "arn:aws:bedrock:*:*:inference-profile/apac.*", "arn:aws:bedrock:*:*:inference-profile/us.*",
            "arn:aws:bedrock:*:*:inference-profile/eu.*", "arn:aws:bedrock:*:*:inference-profile/au.*"]}}),
            ),
            [&["GK-POL-020"][..], &everything_open, &["GK-POL-025"]].concat(),
        ),
        (
            "Tokyo alone",
            Role::Scp,
            deny(json!("*"), json!("*"), json!({"StringNotEquals": {"aws:RequestedRegion": ["ap-northeast-1"]}})),
            vec!["GK-POL-010", "GK-POL-022", "GK-POL-023", "GK-POL-024", "GK-POL-025"],
        ),
        (
            "both regions",
            Role::Scp,
            deny(
                json!("*"),
                json!("*"),
                json!({"StringNotEquals": {"aws:RequestedRegion": ["ap-northeast-1", "ap-northeast-3"]}}),
            ),
            vec!["GK-POL-022", "GK-POL-023", "GK-POL-024", "GK-POL-025"],
        ),
        (
            "both, and no region at all",
            Role::Scp,
            deny(
                json!("*"),
                json!("*"),
                json!({"StringNotEquals": {"aws:RequestedRegion": ["ap-northeast-1", "ap-northeast-3", "unspecified"]}}),
            ),
            vec!["GK-POL-020", "GK-POL-022", "GK-POL-023", "GK-POL-024", "GK-POL-025"],
        ),
        (
            "nothing of models",
            Role::Scp,
            json!({"Statement": {"Effect": "Deny", "Action": "bedrock:InvokeModel*", "Resource": "*"}}),
            vec!["GK-POL-013", "GK-POL-023", "GK-POL-024", "GK-POL-030"],
        ),
        (
            "an endpoint's default",
            Role::Endpoint,
            json!({"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}),
            [&["GK-POL-020"][..], &everything_open, &["GK-POL-025", "GK-POL-026"]].concat(),
        ),
    ];
    for (name, role, policy, expected) in &rows {
        assert_eq!(codes(policy, *role, &japan), *expected, "{name}");
        assert_eq!(Role::guess(&Policy::parse(&policy.to_string(), "x").unwrap()), *role, "{name}");
    }
}

/// Each way out, in the region and by the name that a document has it, and its neighbours that lead nowhere.
#[test]
fn what_leads_outside_is_found_wherever_it_does() {
    const INVOKE: [&str; 2] = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"];
    const APPLICATION: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/other1234567";
    let japan = japan();
    let own = written(Kind::Iam, &japan);
    let invoke = |resource: Value| json!([{"Effect": "Allow", "Action": INVOKE, "Resource": resource}]);
    let one = |action: &str, resource: Value| json!([{"Effect": "Allow", "Action": action, "Resource": resource}]);
    let through = |profile: &str, models: Value| {
        json!([{"Effect": "Allow", "Action": INVOKE, "Resource": profile},
            {"Effect": "Allow", "Action": INVOKE, "Resource": models, "Condition": {"ArnLike": {"bedrock:InferenceProfileArn": profile}}}])
    };
    let model = |region: &str, core: &str| json!(format!("arn:aws:bedrock:{region}::foundation-model/{core}"));
    let kind = |name: &str| json!(format!("arn:aws:bedrock:us-east-1:111122223333:{name}/*"));
    let both = |region: &str, prefix: &str, models: Value| {
        through(&format!("arn:aws:bedrock:{region}:111122223333:inference-profile/{prefix}"), models)
    };
    const SONNET: &str = "anthropic.claude-sonnet-4-5-20250929-v1:0";
    let mut rows: Vec<(String, Value, &str, &str)> = Vec::new();
    let mut row = |name: &str, more: Value, code, open| rows.push((name.to_owned(), more, code, open));
    for region in [
        "us-east-2",
        "eu-west-1",
        "eu-west-3",
        "ca-central-1",
        "sa-east-1",
        "ap-south-1",
        "ap-southeast-2",
        "eu-north-1",
        "xy-new-1",
    ] {
        row("on demand", invoke(model(region, "anthropic.*")), "GK-POL-021", region);
        row("counting", one("bedrock:CountTokens", model(region, "*")), "GK-POL-030", region);
    }
    row(
        "an old model",
        invoke(model("ca-central-1", "anthropic.claude-3-haiku-20240307-v1:0")),
        "GK-POL-021",
        "ca-central-1",
    );
    row("another partition", invoke(model("us-gov-west-1", "*")), "", "");
    row("no region", invoke(model("", "*")), "", "");
    row("counting at home", one("bedrock:CountTokens", model("ap-northeast-3", "*")), "", "");
    row(
        "counting anywhere",
        one("bedrock:CountTokens", json!("*")),
        "GK-POL-030",
        "us-east-1, us-west-2, eu-central-1, ap-southeast-1, ap-northeast-2, *",
    );
    row(
        "us. in Ohio",
        both("us-east-2", "us.anthropic.*", json!([model("us-east-2", SONNET), model("us-west-2", SONNET)])),
        "GK-POL-020",
        "us.",
    );
    row(
        "us. without its models",
        invoke(json!("arn:aws:bedrock:us-east-2:111122223333:inference-profile/us.anthropic.*")),
        "",
        "",
    );
    row("eu. in Ireland", both("eu-west-1", "eu.anthropic.*", model("eu-*", "anthropic.*")), "GK-POL-020", "eu.");
    row(
        "a geography of its own",
        both("ca-central-1", "ca.anthropic.*", model("ca-*", "anthropic.*")),
        "GK-POL-020",
        "ca.",
    );
    row(
        "apac. to one country",
        both("ap-northeast-1", "apac.*", json!([model("ap-northeast-1", SONNET), model("ap-south-1", SONNET)])),
        "GK-POL-020",
        "apac.",
    );
    row("apac. without a model outside", both("ap-northeast-1", "apac.*", model("ap-northeast-1", "*")), "", "");
    row(
        "another model of Nova's",
        invoke(model("us-east-1", "amazon.nova-lite-v1:0")),
        "GK-POL-031",
        "foundation-model (us-east-1)",
    );
    row("a vendor", invoke(model("us-west-2", "openai.*")), "GK-POL-031", "foundation-model (us-west-2)");
    row("a vendor at home", invoke(model("ap-northeast-1", "openai.*")), "", "");
    row(
        "a vendor's global.",
        both("ap-northeast-1", "global.amazon.*", json!([model("ap-northeast-1", "amazon.*"), model("", "amazon.*")])),
        "GK-POL-031",
        "inference-profile (global.)",
    );
    row(
        "a vendor's us. without its models",
        invoke(json!("arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.amazon.*")),
        "",
        "",
    );
    for name in
        ["provisioned-model", "imported-model", "custom-model-deployment", "prompt-router", "default-prompt-router"]
    {
        row(name, invoke(kind(name)), "GK-POL-031", &*format!("{name} (us-east-1)").leak());
    }
    row(
        "one provisioned model",
        invoke(json!("arn:aws:bedrock:eu-west-2:111122223333:provisioned-model/abcdefghijkl")),
        "GK-POL-031",
        "provisioned-model (eu-west-2)",
    );
    row(
        "provisioned at home",
        invoke(json!("arn:aws:bedrock:ap-northeast-1:111122223333:provisioned-model/*")),
        "",
        "",
    );
    row("another account's", invoke(json!("arn:aws:bedrock:us-east-1:444455556666:provisioned-model/*")), "", "");
    row("an application profile to anywhere", through(APPLICATION, model("*", "anthropic.*")), "GK-POL-025", "");
    row("to a vendor's models", through(APPLICATION, model("*", "amazon.*")), "GK-POL-025", "");
    row(
        "to the profile's regions",
        through(APPLICATION, json!([model("ap-northeast-1", "*"), model("ap-northeast-3", "*")])),
        "",
        "",
    );
    row("without models", invoke(json!(APPLICATION)), "", "");
    row("nothing of inference", one("bedrock:GetInferenceProfile", json!("*")), "", "");
    // Beside what genkan writes, without its denial.
    let closed = ["NoMantle", "NoBatch"];
    for region in ["us-east-1", "eu-west-1", "ap-northeast-1", "ap-northeast-3"] {
        let open = format!("bedrock-mantle:CreateInference ({region})").leak();
        row(
            "mantle by its ARN",
            one("bedrock-mantle:*", json!(format!("arn:aws:bedrock-mantle:{region}:*:project/*"))),
            "GK-POL-023",
            open,
        );
        row(
            "mantle's project",
            one("bedrock-mantle:CreateInference", json!(format!("arn:aws:bedrock-mantle:{region}:*:project/abc"))),
            "GK-POL-023",
            open,
        );
        let compared = json!({"StringEquals": {"aws:RequestedRegion": region}});
        row(
            "mantle by its region",
            json!([{"Effect": "Allow", "Action": "bedrock-mantle:*", "Resource": "*", "Condition": compared}]),
            "GK-POL-023",
            open,
        );
        let open = region;
        row(
            "batch",
            one(
                "bedrock:CreateModelInvocationJob",
                json!([model(region, "*"), "arn:aws:bedrock:*:*:model-invocation-job/*"]),
            ),
            "GK-POL-024",
            open,
        );
    }
    row("mantle's list", one("bedrock-mantle:List*", json!("*")), "", "");
    row(
        "another account's mantle",
        one("bedrock-mantle:*", json!("arn:aws:bedrock-mantle:us-east-1:444455556666:project/*")),
        "",
        "",
    );
    row(
        "the job alone",
        one("bedrock:CreateModelInvocationJob", json!("arn:aws:bedrock:us-east-1:*:model-invocation-job/*")),
        "",
        "",
    );
    for (name, more, expected, open) in &rows {
        let mut policy = own.clone();
        policy["Statement"].as_array_mut().unwrap().retain(|one| !closed.contains(&one["Sid"].as_str().unwrap()));
        policy["Statement"].as_array_mut().unwrap().extend(more.as_array().unwrap().clone());
        let read = Policy::parse(&policy.to_string(), "x").unwrap();
        let findings = check(&read, Role::Iam, &japan, Catalogue::embedded().unwrap()).findings;
        let found: Vec<_> = findings.iter().map(|finding| finding.code.id).collect();
        let wanted: Vec<_> = Some(*expected).filter(|code| !code.is_empty()).into_iter().collect();
        assert_eq!(found, wanted, "{name}: {more:#}");
        for finding in &findings {
            let said =
                finding.title.params(Lang::En).find(|(name, _)| *name == "open").map_or(String::new(), |(_, it)| it);
            assert_eq!(said, *open, "{name}: {more:#}");
        }
    }
    // A variable is any region.
    let mut policy = own.clone();
    push(&mut policy, invoke(json!("arn:aws:bedrock:${aws:RequestedRegion}::foundation-model/*"))[0].clone());
    assert_eq!(codes(&policy, Role::Iam, &japan), ["GK-POL-021", "GK-POL-022"]);
    // Speech alone is a note.
    let mut policy = own;
    push(&mut policy, one("bedrock:InvokeModelWithBidirectionalStream", json!("*"))[0].clone());
    let read = Policy::parse(&policy.to_string(), "x").unwrap();
    let checked = check(&read, Role::Iam, &japan, Catalogue::embedded().unwrap());
    let findings = &checked.findings;
    assert!(findings.len() == 1 && findings[0].code.id == "GK-POL-031" && checked.holds(), "{findings:#?}");
}

/// What the organisation's document closes, one change at a time.
#[test]
fn what_an_organisations_document_no_longer_closes_is_found() {
    let japan = japan();
    let own = written(Kind::Scp, &japan);
    let changed = |at: usize, change: &dyn Fn(&mut Value)| {
        let mut policy = own.clone();
        change(&mut policy["Statement"][at]);
        policy
    };
    let except = |all: &'static [&'static str]| changed(0, &|one| one["NotResource"] = json!(all));
    let tokyo = json!({"StringEquals": {"aws:RequestedRegion": ["ap-northeast-1", "ap-northeast-3"]}});
    let mut second = own.clone();
    second["Statement"].as_array_mut().unwrap().remove(0);
    let rows: Vec<(&str, Value, &[&str])> = vec![
        ("the second statement alone", second, &["GK-POL-025", "GK-POL-030", "GK-POL-031"]),
        (
            "operations as actions",
            changed(0, &|one| {
                one["Action"] = json!(["bedrock:Converse", "bedrock:ConverseStream", "bedrock:CountTokens"])
            }),
            &["GK-POL-025", "GK-POL-031", "GK-POL-027", "GK-POL-027"],
        ),
        ("no counting", changed(0, &|one| one["Action"] = json!(["bedrock:InvokeModel*"])), &["GK-POL-030"]),
        (
            "models of any region",
            except(&["arn:aws:bedrock:*::foundation-model/*", "arn:aws:bedrock:*:*:inference-profile/jp.*"]),
            &["GK-POL-030", "GK-POL-031"],
        ),
        (
            "a region by a wildcard",
            except(&[
                "arn:aws:bedrock:ap-northeast-?::foundation-model/*",
                "arn:aws:bedrock:ap-northeast-?:*:inference-profile/jp.*",
            ]),
            &["GK-POL-030", "GK-POL-031"],
        ),
        // What is behind a resource of Japan is asked about as well.
        ("all of Japan's", except(&["arn:aws:bedrock:ap-northeast-1:*", "arn:aws:bedrock:ap-northeast-3:*"]), &[]),
        ("mantle at home", changed(2, &|one| one["Condition"] = tokyo.clone()), &["GK-POL-023"]),
        (
            "mantle in Tokyo",
            changed(2, &|one| one["Resource"] = json!("arn:aws:bedrock-mantle:ap-northeast-1:*:project/*")),
            &["GK-POL-023"],
        ),
        (
            "batch at home",
            {
                let mut policy = changed(3, &|one| one["Condition"] = tokyo.clone());
                policy["Statement"][0]["Action"] = json!(["bedrock:InvokeModel*", "bedrock:CountTokens"]);
                policy
            },
            &["GK-POL-024"],
        ),
    ];
    for (name, policy, expected) in &rows {
        assert_eq!(codes(policy, Role::Scp, &japan), *expected, "{name}: {policy:#}");
    }
}

/// Names stand in a title as they are in every language.
#[test]
fn what_is_open_is_named_by_prefix_and_region() {
    let policy = Policy::parse(r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#, "x").unwrap();
    let findings = check(&policy, Role::Iam, &japan(), Catalogue::embedded().unwrap()).findings;
    let open = |at: usize| findings[at].title.params(Lang::Ja).find(|(name, _)| *name == "open").unwrap().1;
    assert_eq!(open(0), "au., apac., us., eu., global., *.");
    assert_eq!(open(1), "us-east-1, us-west-2, eu-central-1, ap-southeast-1, ap-northeast-2, *");
    assert_eq!(open(2), "ap-northeast-1, ap-northeast-3");
}

/// The statement that a finding hands out closes what it names, or allows what it lacks.
#[test]
fn what_a_finding_hands_out_mends_it() {
    let japan = japan();
    let catalogue = Catalogue::embedded().unwrap();
    let everything = json!({"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]});
    let nothing = json!({"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]});
    for mut policy in [everything, nothing] {
        for _ in 0..8 {
            let read = Policy::parse(&policy.to_string(), "x").unwrap();
            let findings = check(&read, Role::Iam, &japan, catalogue).findings;
            let Some(fix) = findings.first().and_then(|finding| finding.fix.as_ref()) else { break };
            let (_, statement) = fix.text.params(Lang::En).find(|(name, _)| *name == "statement").unwrap();
            let more: Vec<Value> = serde_json::from_str(&format!("[{statement}]")).unwrap();
            policy["Statement"].as_array_mut().unwrap().extend(more);
        }
        let read = Policy::parse(&policy.to_string(), "x").unwrap();
        let left = check(&read, Role::Iam, &japan, catalogue).findings;
        assert!(left.is_empty(), "{left:#?}");
    }
}

/// A policy that was met in public, reduced to the fact in it.
#[derive(serde::Deserialize)]
struct Public {
    fact: String,
    link: String,
    #[serde(default)]
    application: bool,
    codes: Vec<String>,
    policy: String,
}

/// Exactly what was broken is found, no more and no less.
#[test]
fn what_was_broken_in_public_is_found() {
    #[derive(serde::Deserialize)]
    struct All {
        policy: Vec<Public>,
    }
    let text = std::fs::read_to_string("tests/policy/public.toml").unwrap();
    let all: All = toml::from_str(&text).unwrap();
    assert!(all.policy.len() >= 20, "{}", all.policy.len());
    let applications = scope(&format!("opus = \"{APPLICATION}\"")).unwrap();
    let mut wrong = Vec::new();
    for public in all.policy {
        assert!(public.link.starts_with("https://github.com/"), "{}", public.link);
        let scope = if public.application { applications.clone() } else { japan() };
        let policy: Value = serde_json::from_str(&public.policy).unwrap();
        let role = Role::guess(&Policy::parse(&public.policy, "x").unwrap());
        let mut found = codes(&policy, role, &scope);
        found.sort_unstable();
        if found != public.codes {
            wrong.push(format!("{}\n  {}\n  found {found:?}\n  not   {:?}", public.fact, public.link, public.codes));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
