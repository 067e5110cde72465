//! STS: who am I? The query protocol, answered in XML.

use super::answer::Call;
use super::request::{Refusal, Response, pairs};

/// # Errors
/// Any action but GetCallerIdentity.
pub fn answer(call: &Call) -> Result<Response, Refusal> {
    let form = String::from_utf8_lossy(&call.request.body);
    let action = pairs(&form).chain(pairs(&call.request.query)).find(|(name, _)| name == "Action");
    let action = action.map(|(_, action)| action).unwrap_or_default();
    if action != "GetCallerIdentity" {
        return Err(Refusal::new(
            400,
            "InvalidAction",
            format!("Could not find operation {action} for version 2011-06-15"),
        ));
    }
    let identity = call.identity;
    let id = format!("AIDA{}", &identity.access_key[4..]);
    let body = format!(
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <GetCallerIdentityResult>\n    \
         <Arn>{}</Arn>\n    <UserId>{id}</UserId>\n    <Account>{}</Account>\n  </GetCallerIdentityResult>\n  \
         <ResponseMetadata>\n    <RequestId>00000000-0000-4000-8000-000000000000</RequestId>\n  </ResponseMetadata>\n\
         </GetCallerIdentityResponse>\n",
        identity.arn, identity.account
    );
    Ok(Response::new(200, "text/xml", body))
}
