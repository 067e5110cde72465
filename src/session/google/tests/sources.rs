//! Credentials of every kind: what is sent for them, and to whom.

use super::*;

#[test]
fn every_source_gives_a_token() {
    let impersonation = format!("STUB/v1/projects/-/serviceAccounts/{ROBOT}:generateAccessToken");
    let key = json!({"type": "service_account", "client_email": ROBOT, "private_key": PRIVATE_KEY, "private_key_id": "k",
        "token_uri": "STUB/token"});
    let source: Value = serde_json::from_str(&user("")).unwrap();
    let for_another = json!({"type": "impersonated_service_account", "service_account_impersonation_url": impersonation,
        "delegates": ["d"], "source_credentials": source});
    let workforce = json!({"type": "external_account_authorized_user", "audience": "//iam.googleapis.com/locations/global/workforcePools/acme/providers/idp",
        "refresh_token": "r", "token_url": "STUB/v1/oauthtoken", "client_id": "c", "client_secret": "s"});
    let aws = json!({"environment_id": "aws1", "region_url": "STUB/zone", "url": "STUB/role", "imdsv2_session_token_url": "STUB/session",
        "regional_cred_verification_url": "https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15"});
    let format = json!({"type": "json", "subject_token_field_name": "value"});
    for (case, file, token, whom, subject) in [
        ("a person", user(""), "ya29.user", Some("taro@acme.example"), None),
        ("a key", key.to_string(), "ya29.key", Some(ROBOT), None),
        ("for another", for_another.to_string(), "ya29.account", Some(ROBOT), None),
        ("a file", external(&json!({"file": "FOLDER/jwt"}), &json!({})), "ya29.sts", None, Some("jwt-of-file")),
        (
            "an address",
            external(&json!({"url": "STUB/subject", "headers": {"x-way": "1"}, "format": format}), &json!({})),
            "ya29.sts",
            None,
            Some("jwt-of-address"),
        ),
        (
            "and then for another",
            external(&json!({"file": "FOLDER/jwt"}), &json!({"service_account_impersonation_url": impersonation})),
            "ya29.account",
            Some(ROBOT),
            Some("jwt-of-file"),
        ),
        (
            "AWS",
            external(&aws, &json!({"subject_token_type": "urn:ietf:params:aws:token-type:aws4_request"})),
            "ya29.sts",
            None,
            None,
        ),
        ("a workforce", workforce.to_string(), "ya29.workforce", None, None),
    ] {
        let desk = Desk::new(google);
        write(&desk.folder.path().join("jwt"), "jwt-of-file\n");
        desk.lay(&file);
        for caller in [Caller::Program, Caller::Person] {
            let found = desk.access(&[], caller).unwrap_or_else(|fault| panic!("{case}: {fault}"));
            assert_eq!(found.token.value.as_str(), token, "{case}");
            assert_eq!(found.token.whom.as_deref(), whom, "{case}");
        }
        let sent = desk.seen().into_iter().find(|(path, _)| path == "/v1/token");
        let given =
            sent.and_then(|(_, fields)| Some(fields.iter().find(|(name, _)| name == "subject_token")?.1.clone()));
        if let Some(subject) = subject {
            assert_eq!(given.as_deref(), Some(subject), "{case}");
        }
    }
}

#[test]
fn a_machine_speaks_for_itself_and_is_asked_past_any_proxy() {
    let desk = Desk::new(google);
    let host = desk.stub.url().replace("http://", "");
    let found =
        desk.access(&[("GCE_METADATA_HOST", &host), ("https_proxy", "http://127.0.0.1:9")], Caller::Program).unwrap();
    assert_eq!((found.token.value.as_str(), found.kind), ("ya29.machine", SourceKind::GoogleMachine));
    assert_eq!(
        (found.token.whom.as_deref(), found.token.expires.to_string().as_str()),
        (Some(ROBOT), "2026-11-20T09:30:00Z")
    );
    assert!(desk.stub.seen().iter().all(|request| request.contains("metadata-flavor: Google")));
}

#[test]
fn a_key_signs_what_google_checks() {
    let desk = Desk::new(google);
    desk.lay(&json!({"type": "service_account", "client_email": ROBOT, "private_key": PRIVATE_KEY, "private_key_id": "k", "token_uri": "STUB/token"}).to_string());
    desk.access(&[], Caller::Program).unwrap();
    let (_, fields) = &desk.seen()[0];
    assert_eq!(fields[0].1, "urn:ietf:params:oauth:grant-type:jwt-bearer");
    let (message, signature) = fields[1].1.rsplit_once('.').unwrap();
    let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
    let algorithms = ring::default_provider().signature_verification_algorithms.all;
    assert!(
        algorithms
            .iter()
            .any(|algorithm| algorithm.verify_signature(PUBLIC_KEY, message.as_bytes(), &signature).is_ok())
    );
    let part = |at: usize| -> Value {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(message.split('.').nth(at).unwrap()).unwrap()).unwrap()
    };
    assert_eq!(part(0), json!({"alg": "RS256", "typ": "JWT", "kid": "k"}));
    let audience = format!("{}/token", desk.stub.url());
    assert_eq!(
        part(1),
        json!({"iss": ROBOT, "scope": SCOPE, "aud": audience, "iat": 1_795_165_200, "exp": 1_795_168_800})
    );
    desk.lay(
        &json!({"type": "service_account", "client_email": ROBOT, "private_key": "no key", "token_uri": "STUB/token"})
            .to_string(),
    );
    assert_eq!(desk.access(&[], Caller::Program).err().unwrap().code().id, "GK-GGL-010");
}

#[test]
fn an_aws_identity_is_signed_for_the_pool_and_sent_to_google_alone() {
    let desk = Desk::new(google);
    let source = json!({"environment_id": "aws1", "region_url": "STUB/zone", "url": "STUB/role",
        "regional_cred_verification_url": "https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15"});
    let more = json!({"client_id": "id", "client_secret": "secret", "workforce_pool_user_project": "p"});
    desk.lay(&external(&source, &more));
    let keys = [("AWS_ACCESS_KEY_ID", "AKIAOWN"), ("AWS_SECRET_ACCESS_KEY", "s"), ("AWS_REGION", "us-east-1")];
    // What google-auth 2.62.2 signs with these keys at this time.
    for (caller, key, region, signature) in [
        (
            Caller::Person,
            "AKIAOWN",
            "us-east-1",
            "host;x-amz-date;x-goog-cloud-target-resource, \
             Signature=6b7bfbfe43674972f9935d69772e9a75972b41520a0d920117809edb374e6150",
        ),
        (
            Caller::Program,
            "ASIAROLE",
            "ap-northeast-1",
            "host;x-amz-date;x-amz-security-token;x-goog-cloud-target-resource, \
             Signature=64df262708eb62220b12d550ab3cb0c5b16f4cd1ff3f3cb4944f148e611b875c",
        ),
    ] {
        desk.access(&keys, caller).unwrap();
        let request = desk.stub.seen().pop().unwrap();
        let basic = STANDARD.encode("id:secret");
        assert!(request.contains(&format!("authorization: Basic {basic}")), "{request}");
        let (_, fields) = desk.seen().pop().unwrap();
        let field = |name: &str| fields.iter().find(|(known, _)| known == name).unwrap().1.clone();
        assert_eq!(field("options"), r#"{"userProject":"p"}"#);
        let signed = percent_encoding::percent_decode_str(&field("subject_token")).decode_utf8().unwrap().into_owned();
        let signed: Value = serde_json::from_str(&signed).unwrap();
        assert_eq!(
            signed["url"],
            format!("https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15")
        );
        let header = |name: &str| {
            let headers = signed["headers"].as_array().unwrap();
            headers
                .iter()
                .find(|header| header["key"] == name)
                .map(|header| header["value"].as_str().unwrap().to_owned())
        };
        assert_eq!(header("host").unwrap(), format!("sts.{region}.amazonaws.com"));
        assert!(header("x-goog-cloud-target-resource").unwrap().ends_with("providers/p"));
        let expected =
            format!("AWS4-HMAC-SHA256 Credential={key}/20261120/{region}/sts/aws4_request, SignedHeaders={signature}");
        assert_eq!(header("Authorization").unwrap(), expected);
        assert_eq!(header("x-amz-security-token").is_some(), caller == Caller::Program);
    }
    desk.lay(&external(
        &json!({"environment_id": "aws1", "regional_cred_verification_url": "https://sts.evil.example?x"}),
        &json!({}),
    ));
    assert_eq!(desk.access(&keys, Caller::Person).err().unwrap().code().id, "GK-GGL-019");
}

#[cfg(unix)]
#[test]
fn a_program_is_run_only_where_that_was_allowed() {
    let script = |answer: &str| {
        format!(
            "#!/bin/sh\necho run >> FOLDER/ran\ntest \"$GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE\" = 0 || exit 9\n{answer}\n"
        )
    };
    let good = r#"echo '{"version":1,"success":true,"token_type":"urn:ietf:params:oauth:token-type:jwt","id_token":"jwt","expiration_time":1795165260}'"#;
    let old = good.replace("1795165260", "1795165200");
    let no = r#"echo '{"version":1,"success":false,"code":"401","message":"sign in to the company first"}'; exit 1"#;
    let allowed = [("GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES", "1")];
    for (case, vars, answer, expected) in [
        ("not allowed", &[][..], good, "GK-GGL-018"),
        ("allowed in another way", &[("GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES", "true")], good, "GK-GGL-018"),
        ("allowed", &allowed, good, "ya29.sts"),
        ("expired", &allowed, &old, "GK-GGL-019"),
        ("a no", &allowed, no, "GK-GGL-019"),
        ("nonsense", &allowed, "echo hello", "GK-GGL-019"),
    ] {
        let desk = Desk::new(google);
        let program = desk.folder.path().join("identity");
        let folder = desk.folder.path().display().to_string();
        std::fs::create_dir_all(desk.folder.path().join("home")).unwrap();
        crate::world::testing::program(&program, &script(answer).replace("FOLDER", &folder));
        desk.lay(&external(&json!({"executable": {"command": program.display().to_string()}}), &json!({})));
        let found = desk.access(vars, Caller::Program);
        let said = found.as_ref().err().map(ToString::to_string).unwrap_or_default();
        let found = found.map_or_else(|fault| fault.code().id.to_owned(), |access| access.token.value.to_string());
        assert_eq!(found, expected, "{case}: {said}");
        assert_eq!(desk.folder.path().join("ran").exists(), expected != "GK-GGL-018", "{case}");
        assert_eq!(said.contains("sign in to the company first"), case == "a no", "{said}");
    }
    let mut desk = Desk::new(google);
    desk.profile.claude.env.insert(allowed[0].0.into(), "1".into());
    desk.lay(&external(&json!({"executable": {"command": "/nowhere/identity"}}), &json!({})));
    assert_eq!(desk.access(&[], Caller::Program).err().unwrap().code().id, "GK-GGL-019", "the profile allows it");
}

#[test]
fn a_secret_is_sent_to_nobody_else() {
    let desk = Desk::new(google);
    write(&desk.folder.path().join("jwt"), "jwt");
    let away = "https://evil.example/token";
    for text in [
        user("").replace("STUB/token", away),
        external(&json!({"file": "FOLDER/jwt"}), &json!({"token_url": away})),
        external(&json!({"file": "FOLDER/jwt"}), &json!({"service_account_impersonation_url": away})),
        json!({"type": "service_account", "client_email": ROBOT, "private_key": PRIVATE_KEY, "token_uri": away})
            .to_string(),
    ] {
        desk.lay(&text);
        let fault = desk.access(&[], Caller::Person).err().unwrap();
        assert_eq!((fault.code().id, fault.arg("host")), ("GK-GGL-012", Some("evil.example")), "{text}");
    }
}
