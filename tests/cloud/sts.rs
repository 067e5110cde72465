//! STS: who am I, and who may I become? The query protocol, answered in XML.

use jiff::SignedDuration;

use super::answer::Call;
use super::request::{Refusal, Response, pairs};

/// The version that stands in every request.
const VERSION: &str = "2011-06-15";

/// # Errors
/// Any action but the two, a parameter that is missing, a role that doesn't trust the caller.
pub fn answer(call: &Call) -> Result<Response, Refusal> {
    let body = String::from_utf8_lossy(&call.request.body).replace('+', " ");
    let form: Vec<_> = pairs(&body).chain(pairs(&call.request.query)).collect();
    let parameter = |wanted: &str| form.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    match parameter("Action").unwrap_or_default() {
        "GetCallerIdentity" => Ok(caller(call)),
        "AssumeRole" => assume(call, &parameter),
        action => {
            Err(Refusal::new(400, "InvalidAction", format!("Could not find operation {action} for version {VERSION}")))
        }
    }
}

fn caller(call: &Call) -> Response {
    let identity = call.identity;
    let id = format!("AIDA{}", &identity.access_key[4..]);
    let (arn, account) = (&identity.arn, &identity.account);
    result("GetCallerIdentity", &format!("<Arn>{arn}</Arn><UserId>{id}</UserId><Account>{account}</Account>"))
}

fn assume<'a>(call: &Call, parameter: &impl Fn(&str) -> Option<&'a str>) -> Result<Response, Refusal> {
    let missing = |name: &str| {
        let message = format!("1 validation error detected: Value at '{name}' failed to satisfy constraint");
        Refusal::new(400, "ValidationError", message)
    };
    let arn = parameter("RoleArn").ok_or_else(|| missing("roleArn"))?;
    let session = parameter("RoleSessionName").ok_or_else(|| missing("roleSessionName"))?;
    let seconds = parameter("DurationSeconds").map_or(Ok(3600), str::parse).ok();
    let seconds =
        seconds.filter(|seconds| (900..=43200).contains(seconds)).ok_or_else(|| missing("durationSeconds"))?;
    // Role chaining: the keys that sign are a role's already.
    if call.identity.token.is_some() && seconds > 3600 {
        let message =
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining";
        return Err(Refusal::new(400, "ValidationError", message));
    }
    let id = parameter("ExternalId");
    let trusted = call.scenario.roles.iter().find(|role| {
        let fits = role.external_id.is_none() || role.external_id.as_deref() == id;
        role.arn == arn && role.trusts.contains(&call.identity.name) && fits
    });
    let denied = || {
        let message =
            format!("User: {} is not authorized to perform: sts:AssumeRole on resource: {arn}", call.identity.arn);
        Refusal::new(403, "AccessDenied", message)
    };
    let name = &trusted.ok_or_else(denied)?.identity;
    let lifetime = SignedDuration::from_secs(seconds);
    let assumed = call.directory.state().assume(name, session, lifetime, call.request.at).ok_or_else(denied)?;
    let (key, secret, arn) = (&assumed.access_key, &assumed.secret, &assumed.arn);
    let token = assumed.token.unwrap_or_default();
    let expires = assumed.expires.unwrap_or_default().strftime("%Y-%m-%dT%H:%M:%SZ");
    Ok(result(
        "AssumeRole",
        &format!(
            "<AssumedRoleUser><AssumedRoleId>AROA{id}:{session}</AssumedRoleId><Arn>{arn}</Arn></AssumedRoleUser>\
             <Credentials><AccessKeyId>{key}</AccessKeyId><SecretAccessKey>{secret}</SecretAccessKey>\
             <SessionToken>{token}</SessionToken><Expiration>{expires}</Expiration></Credentials>",
            id = &key[4..]
        ),
    ))
}

fn result(action: &str, inside: &str) -> Response {
    let body = format!(
        "<{action}Response xmlns=\"https://sts.amazonaws.com/doc/{VERSION}/\"><{action}Result>{inside}</{action}Result>\
         <ResponseMetadata><RequestId>00000000-0000-4000-8000-000000000000</RequestId></ResponseMetadata>\
         </{action}Response>"
    );
    Response::new(200, "text/xml", body)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::super::answer::answer;
    use super::super::caller::call;
    use super::super::directory::Directory;
    use super::super::scenario::{Identity, Role, Scenario};

    #[test]
    fn a_role_is_given_to_those_whom_it_trusts() {
        let [dev, operator] = ["dev", "operator"].map(|name| Identity::role(name, Timestamp::MAX));
        let arn = "arn:aws:iam::111122223333:role/Operator".to_owned();
        let scenario = Scenario {
            identities: vec![dev.clone(), operator.clone()],
            roles: vec![Role {
                arn,
                trusts: vec!["dev".into()],
                external_id: Some("id".into()),
                identity: "operator".into(),
            }],
            ..Scenario::default()
        };
        let directory = Directory::new(&scenario);
        let ask = |who: &Identity, body: &str| {
            let asked = call(who, "sts", "POST", "https://sts.ap-northeast-1.amazonaws.com/", body.as_bytes());
            let response = answer(&scenario, &directory, &asked);
            response.refused.map_or_else(|| Ok(String::from_utf8(response.body).unwrap()), Err)
        };
        let assume = |who: &Identity, further: &str| {
            let role = "arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2FOperator";
            ask(who, &format!("Action=AssumeRole&Version=2011-06-15&RoleArn={role}&ExternalId=id{further}"))
        };
        let told = assume(&dev, "&RoleSessionName=taro&DurationSeconds=900").unwrap();
        let element =
            |name: &str| told.split_once(&format!("<{name}>")).unwrap().1.split_once("</").unwrap().0.to_owned();
        assert_eq!(element("Arn"), "arn:aws:sts::111122223333:assumed-role/ClaudeCodeUser/taro");
        assert_eq!(element("Expiration"), "2026-11-20T03:15:00Z");
        let taro = Identity {
            access_key: element("AccessKeyId"),
            secret: element("SecretAccessKey"),
            token: Some(element("SessionToken")),
            ..operator.clone()
        };
        let who = ask(&taro, "Action=GetCallerIdentity&Version=2011-06-15").unwrap();
        assert!(who.contains("assumed-role/ClaudeCodeUser/taro</Arn>"), "{who}");
        assert_eq!(assume(&operator, "&RoleSessionName=taro"), Err("AccessDenied".into()), "not trusted");
        let without =
            "Action=AssumeRole&RoleArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2FOperator&RoleSessionName=taro";
        assert_eq!(ask(&dev, without), Err("AccessDenied".into()), "no external id");
        let chained = "&RoleSessionName=taro&DurationSeconds=3601";
        for further in
            ["", chained, "&RoleSessionName=taro&DurationSeconds=60", "&RoleSessionName=taro&DurationSeconds=soon"]
        {
            assert_eq!(assume(&dev, further), Err("ValidationError".into()), "{further}");
        }
    }
}
