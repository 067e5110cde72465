//! An AWS identity for Google (workload identity federation): a request to AWS's STS, signed and not sent. Google sends
//! it, and so learns whose it is.
//!
//! The AWS credentials are those of a person's environment, or of the EC2 machine's role. A hook takes none from its
//! environment. The signed request names the pool that it is for, and does nothing but ask STS who signed it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::credential::Aws;
use super::platform::{Mint, ask, none};
use crate::fault::Result;
use crate::messages::{Phrase, seen};
use crate::profile::is_region;
use crate::profile::url::parse;
use crate::session::Caller;
use crate::session::aws::AwsCredentials;
use crate::session::aws::signing::Signer;

type Secret = Zeroizing<String>;

/// The characters that are percent-encoded.
const QUOTED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'_').remove(b'.').remove(b'-').remove(b'~').remove(b'/');

/// The signed request, as the subject token that Google expects.
///
/// # Errors
/// `GK-GGL-019` where there are no AWS credentials, or the file names another address than AWS's STS.
pub(super) fn token(mint: &Mint<'_>, source: &Aws, audience: &str) -> Result<Secret> {
    if source.environment_id != "aws1" {
        return Err(none(mint, seen::quoted(&format!("environment_id {}", source.environment_id))));
    }
    let session = session(mint, source)?;
    let machine = |url: &Option<String>, more: &str| -> Result<Secret> {
        let url = url.as_ref().ok_or_else(|| none(mint, seen::NO_KEYS_IN_ENVIRONMENT))?;
        let headers = session.as_deref().map(|token| ("x-aws-ec2-metadata-token", token.as_str()));
        ask(mint, &format!("{url}{more}"), "GET", headers)
    };
    let region = match ["AWS_REGION", "AWS_DEFAULT_REGION"].into_iter().find_map(|name| mint.world.var(name)) {
        Some(region) if mint.caller == Caller::Person => region.to_owned(),
        // An availability zone is its region and a letter.
        _ => machine(&source.region_url, "")?.trim().trim_end_matches(|c: char| c.is_ascii_lowercase()).to_owned(),
    };
    let credentials = match of_variables(mint).filter(|_| mint.caller == Caller::Person) {
        Some(credentials) => credentials,
        None => {
            let role = machine(&source.url, "")?;
            of_machine(&machine(&source.url, &format!("/{}", role.trim()))?)
                .ok_or_else(|| none(mint, seen::NO_KEYS_OF_ROLE))?
        }
    };
    let url = source.regional_cred_verification_url.replace("{region}", &region);
    let host = parse(&url).and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    let is_sts =
        [".amazonaws.com", ".amazonaws.com.cn", ".api.aws"].iter().any(|end| host == format!("sts.{region}{end}"));
    if !is_region(&region) || !is_sts || !url.starts_with("https://") {
        return Err(none(mint, Phrase::new(seen::NOT_STS).with("host", host)));
    }
    let signer = Signer { credentials: &credentials, region: &region, now: mint.world.now() };
    let target = ("x-goog-cloud-target-resource", audience);
    let request = signer.request("sts", "POST", &url, &[target], b"")?;
    let header = |(name, value): (&str, &str)| json!({"key": name, "value": value});
    let mut headers: Vec<Value> = request
        .headers()
        .iter()
        // Google's libraries capitalise this one.
        .map(|(name, value)| (if name == "authorization" { "Authorization" } else { name.as_str() }, value))
        .map(|(name, value)| header((name, &String::from_utf8_lossy(value.as_bytes()))))
        .collect();
    headers.push(header(("host", &host)));
    let document = json!({"headers": headers, "method": "POST", "url": url}).to_string();
    Ok(Zeroizing::new(utf8_percent_encode(&document, QUOTED).to_string()))
}

/// The session token of the machine's metadata service (IMDSv2), where the file names its address.
fn session(mint: &Mint<'_>, source: &Aws) -> Result<Option<Secret>> {
    let Some(url) = source
        .imdsv2_session_token_url
        .as_ref()
        .filter(|_| of_variables(mint).is_none() || mint.caller == Caller::Program)
    else {
        return Ok(None);
    };
    ask(mint, url, "PUT", [("x-aws-ec2-metadata-token-ttl-seconds", "300")]).map(Some)
}

fn of_variables(mint: &Mint<'_>) -> Option<AwsCredentials> {
    let secret = |name: &str| mint.world.var(name).map(|value| Zeroizing::new(value.to_owned()));
    Some(AwsCredentials {
        access_key: mint.world.var("AWS_ACCESS_KEY_ID")?.to_owned(),
        secret: secret("AWS_SECRET_ACCESS_KEY")?,
        token: secret("AWS_SESSION_TOKEN").unwrap_or_default(),
        expires: None,
    })
}

fn of_machine(text: &str) -> Option<AwsCredentials> {
    let document: Value = serde_json::from_str(text).ok()?;
    let field = |name: &str| document[name].as_str().map(str::to_owned);
    Some(AwsCredentials {
        access_key: field("AccessKeyId")?,
        secret: field("SecretAccessKey")?.into(),
        token: field("Token")?.into(),
        expires: None,
    })
}
