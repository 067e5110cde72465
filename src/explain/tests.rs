//! Every row with a text that it alone matches first: as AWS, the AWS command line or the client prints it.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// As where nothing lies outside.
fn read(text: &str) -> Vec<Reading> {
    super::read(text, &|_| false)
}

const USER: &str = "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ClaudeCodeUser_0123456789abcdef/taro@acme.example is not authorized to perform: bedrock:InvokeModelWithResponseStream";
const CLIENT_403: &str = "AWS authentication failed · run `/usr/local/bin/genkan refresh` and retry · if credentials are current, check AWS permissions and model access · API Error: 403 ";
const JP: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6";

/// Code and text; `{user}`, `{403}` and `{jp}` stand for the constants above.
const SAMPLES: &[(&str, &str)] = &[
    (
        "GK-ERR-001",
        "{user} on resource: arn:aws:bedrock:::foundation-model/anthropic.claude-opus-5-5 with an explicit deny in a service control policy",
    ),
    (
        "GK-ERR-002",
        "An error occurred (AccessDeniedException) when calling the InvokeModel operation: {user} on resource: arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/global.anthropic.claude-opus-5-5 because no identity-based policy allows the bedrock:InvokeModel action",
    ),
    (
        "GK-ERR-003",
        "{403}{user} on resource: arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-sonnet-4-6 with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-abc/service_control_policy/p-xyz",
    ),
    ("GK-ERR-003", "AccessDeniedException: {user} on resource: {jp} with an explicit deny in a service control policy"),
    (
        "GK-ERR-004",
        "{user} on resource: {jp} because no service control policy allows the bedrock:InvokeModelWithResponseStream action",
    ),
    (
        "GK-ERR-005",
        "{403}{user} on resource: {jp} because no identity-based policy allows the bedrock:InvokeModelWithResponseStream action",
    ),
    (
        "GK-ERR-006",
        "{user} on resource: arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-sonnet-4-6 because no identity-based policy allows the bedrock:InvokeModelWithResponseStream action",
    ),
    ("GK-ERR-007", "{user} on resource: {jp} with an explicit deny in an identity-based policy"),
    (
        "GK-ERR-008",
        "{403}{user} on resource: {jp} because no VPC endpoint policy allows the bedrock:InvokeModelWithResponseStream action",
    ),
    ("GK-ERR-008", "{user} with an explicit deny in a VPC endpoint policy"),
    (
        "GK-ERR-009",
        "{user} on resource: {jp} because no permissions boundary allows the bedrock:InvokeModelWithResponseStream action",
    ),
    ("GK-ERR-009", "{user} on resource: {jp} with an explicit deny in a resource control policy"),
    (
        "GK-ERR-010",
        "User: arn:aws:iam::111122223333:user/BedrockAPIKey-abcd is not authorized to perform: bedrock:CallWithBearerToken on resource: * because no identity-based policy allows the bedrock:CallWithBearerToken action",
    ),
    (
        "GK-ERR-011",
        "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock-mantle:CreateInference on resource: arn:aws:bedrock-mantle:ap-northeast-1:111122223333:project/default because no identity-based policy allows the bedrock-mantle:CreateInference action",
    ),
    (
        "GK-ERR-012",
        "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:ap-northeast-1:111122223333:key/0f0f because no resource-based policy allows the kms:GenerateDataKey action",
    ),
    (
        "GK-ERR-013",
        "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock:ListInferenceProfiles because no identity-based policy allows the bedrock:ListInferenceProfiles action",
    ),
    (
        "GK-ERR-013",
        "Failed to list Bedrock inference profiles, falling back to hardcoded models: AccessDeniedException",
    ),
    (
        "GK-ERR-014",
        "User: arn:aws:iam::111122223333:user/taro is not authorized to perform: bedrock:CountTokens on resource: arn:aws:bedrock:ap-northeast-1::foundation-model/anthropic.claude-sonnet-4-6",
    ),
    ("GK-ERR-015", "An error occurred (AccessDeniedException) when calling the InvokeModel operation: (unreadable)"),
    (
        "GK-ERR-021",
        "AWS authentication failed · enable this model for your account and region in the Amazon Bedrock console, or run --model to pick another model · API Error: 403 You don't have access to the model with the specified model ID.",
    ),
    (
        "GK-ERR-022",
        "API Error: 403 Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model. Refer to the Amazon Bedrock documentation for further details. Your AWS Marketplace subscription for this model cannot be completed at this time. If you recently fixed this issue, try again after 2 minutes.",
    ),
    (
        "GK-ERR-041",
        "API Error: 403 Model access is denied due to INVALID_PAYMENT_INSTRUMENT:A valid payment instrument must be provided.. Your AWS Marketplace subscription for this model cannot be completed at this time. If you recently fixed this issue, try again after 2 minutes.",
    ),
    ("GK-ERR-041", "AccessDeniedException: INVALID_PAYMENT_INSTRUMENT: A valid payment instrument must be provided."),
    (
        "GK-ERR-023",
        "Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model. If you have already filled out the form, try again in 15 minutes.",
    ),
    ("GK-ERR-023", "ValidationException: You have not filled out the required use-case form for this model"),
    (
        "GK-ERR-024",
        "API Error (jp.anthropic.claude-sonnet-4-6): 400 Invocation of model ID anthropic.claude-sonnet-4-6 with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.",
    ),
    (
        "GK-ERR-025",
        "API Error (apac.anthropic.claude-opus-5-5): 400 The provided model identifier is invalid.. Try --model to switch to apac.anthropic.claude-opus-5.",
    ),
    (
        "GK-ERR-025",
        "An error occurred (ValidationException) when calling the InvokeModel operation: The provided model identifier is invalid.",
    ),
    ("GK-ERR-026", "ValidationException: data retention mode 'default' is not available for this model"),
    (
        "GK-ERR-027",
        "Access denied. This Model is marked by provider as Legacy and you have not been actively using the model in the last 15 days. Please upgrade to an active model on Amazon Bedrock",
    ),
    (
        "GK-ERR-028",
        "ResourceNotFoundException: This model version has reached the end of its life. Please refer to the AWS documentation for more details.",
    ),
    (
        "GK-ERR-029",
        "AccessDeniedException: anthropic.claude-opus-5-5 is not available for this account. You can explore other available models on Amazon Bedrock.",
    ),
    (
        "GK-ERR-030",
        "The model jp.anthropic.claude-sonnet-4-6 is not available on your bedrock deployment. Try --model to switch to jp.anthropic.claude-sonnet-4-5-20250929-v1:0, or ask your admin to enable this model.",
    ),
    (
        "GK-ERR-031",
        "There's an issue with the selected model (claude-sonnet-9). It may not exist or you may not have access to it. Run /model to pick a different model.",
    ),
    (
        "GK-ERR-032",
        "Model \"global.anthropic.claude-sonnet-5-5\" is restricted by your organization's settings. Using jp.anthropic.claude-opus-5-5 instead.",
    ),
    ("GK-ERR-032", "Model 'claude-sonnet-6' is not available. Your organization restricts model selection."),
    (
        "GK-ERR-033",
        "Claude Code doesn't recognize the model \"claude-sonnet-6\", so it assumes a context window of 1m tokens. Update Claude Code, or see https://code.claude.com/docs/en/model-config",
    ),
    (
        "GK-ERR-034",
        "  Newer Opus model available\n\n  Currently pinned:  Opus 4.8\n  Latest available:  Opus 5.5 (global.anthropic.claude-opus-5-5)\n\n  Update settings to use Opus 5.5? Claude Code will restart to apply.\n\n  ❯ 1. Yes\n    2. No",
    ),
    ("GK-ERR-035", "API Error: 400 invalid beta flag"),
    ("GK-ERR-036", "API Error: Request rejected (429) · Too many requests, please wait before trying again."),
    ("GK-ERR-036", "ThrottlingException"),
    (
        "GK-ERR-037",
        "API Error: 503 Bedrock is unable to process your request. This is a server-side issue, usually temporary — try again in a moment.",
    ),
    (
        "GK-ERR-038",
        "API Error: 500 The system encountered an unexpected error during processing. Try your request again. This is a server-side issue, usually temporary — try again in a moment.",
    ),
    ("GK-ERR-038", "API Error: 502 Bad Gateway"),
    ("GK-ERR-037", "ServiceUnavailableException"),
    (
        "GK-ERR-038",
        "An error occurred (ModelTimeoutException) when calling the InvokeModel operation: Model has timed out in processing the request. Try your request again.",
    ),
    ("GK-ERR-039", "ServiceQuotaExceededException: Your request exceeds the service quota for your account."),
    (
        "GK-ERR-040",
        "An error occurred (ResourceNotFoundException) when calling the GetInferenceProfile operation: The requested resource was not found",
    ),
    ("GK-ERR-051", "Error when retrieving token from sso: Token has expired and refresh failed"),
    ("GK-ERR-051", "SSO returns an invalid temporary credential."),
    (
        "GK-ERR-051",
        "API Error: Could not load AWS credentials · The SSO session token associated with profile=claude-code was not found or is invalid. To refresh this SSO session run 'aws sso login' with the corresponding profile. Check or refresh your AWS credentials and try again.",
    ),
    (
        "GK-ERR-051",
        "The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.",
    ),
    ("GK-ERR-051", "Error loading SSO Token: Token for acme does not exist"),
    (
        "GK-ERR-052",
        "An error occurred (UnauthorizedException) when calling the GetRoleCredentials operation: Session token not found or invalid",
    ),
    ("GK-ERR-053", "An error occurred (ForbiddenException) when calling the GetRoleCredentials operation: No access"),
    ("GK-ERR-054", "{\"error\":\"authorization_pending\",\"error_description\":null}"),
    ("GK-ERR-055", "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid grant provided\"}"),
    ("GK-ERR-056", "AccessDeniedException: reason KMS_DisabledException"),
    ("GK-ERR-057", "Your session has expired or credentials have changed. Please reauthenticate using 'aws login'."),
    ("GK-ERR-058", "Unable to refresh credentials: missing permission for the 'signin:CreateOAuth2Token' action."),
    ("GK-ERR-059", "The config profile (claude-code) could not be found"),
    ("GK-ERR-060", "The specified sso-session does not exist: \"acme\""),
    ("GK-ERR-060", "API Error: undefined is not an object (evaluating 'p.sso_region')"),
    (
        "GK-ERR-061",
        "API Error: Could not load AWS credentials · Could not load credentials from any providers. Check or refresh your AWS credentials and try again.",
    ),
    ("GK-ERR-061", "Unable to locate credentials. You can configure credentials by running \"aws configure\"."),
    (
        "GK-ERR-062",
        "@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.",
    ),
    ("GK-ERR-063", "{403}The security token included in the request is expired"),
    ("GK-ERR-064", "{403}The security token included in the request is invalid"),
    (
        "GK-ERR-065",
        "{403}Signature expired: 20261120T080000Z is now earlier than 20261120T091500Z (20261120T093000Z - 15 min.)",
    ),
    (
        "GK-ERR-065",
        "Signature not yet current: 20261120T101000Z is still later than 20261120T100500Z (20261120T100000Z + 5 min.)",
    ),
    ("GK-ERR-065", "RequestTimeTooSkewed: The difference between the request time and the current time is too large."),
    (
        "GK-ERR-066",
        "{403}The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.",
    ),
    ("GK-ERR-067", "{403}Missing Authentication Token"),
    (
        "GK-ERR-068",
        "An error occurred (RegionDisabledException) when calling the GetCallerIdentity operation: STS is not activated in this region for account:111122223333",
    ),
    (
        "GK-ERR-069",
        "Error getting AWS credentials from awsCredentialExport (in settings or ~/.claude.json): awsCredentialExport did not return a valid value",
    ),
    ("GK-ERR-070", "Error running awsAuthRefresh (in settings or ~/.claude.json):"),
    (
        "GK-ERR-071",
        "AWS auth refresh timed out after 3 minutes. Run your auth command manually in a separate terminal.",
    ),
    (
        "GK-ERR-072",
        "Another Claude Code process is running your awsAuthRefresh command. Finish signing in where that session started it…",
    ),
    ("GK-ERR-073", "CredentialsProviderError: (unreadable)"),
    ("GK-ERR-081", "proxyconnect tcp: proxy returned status 407"),
    ("GK-ERR-081", "HTTP/1.1 407 Proxy Authentication Required"),
    (
        "GK-ERR-082",
        "API Error: Couldn't connect through your proxy (ERR_PROXY_TUNNEL) — the proxy refused the tunnel: check its credentials and that it allows this host",
    ),
    ("GK-ERR-083", "X-Squid-Error: ERR_ACCESS_DENIED 0"),
    ("GK-ERR-083", "<!DOCTYPE html><html><head><title>Access Denied</title></head>"),
    (
        "GK-ERR-084",
        "Invalid proxy URL in HTTPS_PROXY: \"taro:geheim@127.0.0.1:3128\" cannot be parsed as a URL.\nProxy settings must be a complete URL including the scheme",
    ),
    ("GK-ERR-085", "remote error: tls: unknown CA"),
    (
        "GK-ERR-085",
        "API Error: Unable to connect to API: Self-signed certificate detected (SELF_SIGNED_CERT_IN_CHAIN). The certificate comes from an authority Claude Code doesn't trust, usually a TLS-inspecting corporate proxy",
    ),
    (
        "GK-ERR-085",
        "API Error: Unable to connect to API: SSL certificate verification failed (UNABLE_TO_VERIFY_LEAF_SIGNATURE).",
    ),
    (
        "GK-ERR-086",
        "Hostname/IP does not match certificate's altnames: Host: bedrock.internal.acme.example. is not in the cert's altnames: DNS:*.acme.example",
    ),
    ("GK-ERR-086", "code: 'ERR_TLS_CERT_ALTNAME_INVALID'"),
    ("GK-ERR-086", "API Error: Unable to connect to API: SSL certificate hostname mismatch"),
    ("GK-ERR-087", "remote error: tls: certificate required"),
    (
        "GK-ERR-087",
        "write EPROTO: error:0A000410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:SSL alert number 40",
    ),
    ("GK-ERR-087", "API Error: Unable to connect to API (EPROTO)"),
    (
        "GK-ERR-088",
        "Could not connect to the endpoint URL: \"https://bedrock.ap-northeast-1.amazonaws.com/inference-profiles\"",
    ),
    ("GK-ERR-088", "curl: (28) Failed to connect to 10.1.2.3 port 443: Connection timed out"),
    ("GK-ERR-088", "connect ETIMEDOUT 10.1.2.3:443"),
    (
        "GK-ERR-088",
        "Connect timeout on endpoint URL: \"https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/x/invoke\"",
    ),
    ("GK-ERR-089", "API Error: Connection refused — a firewall or proxy may be blocking it (ECONNREFUSED)"),
    ("GK-ERR-090", "curl: (6) Could not resolve host: bedrock-runtime.ap-northeast-1.amazonaws.com"),
    ("GK-ERR-090", "API Error: Can't reach the API server — check your internet or DNS (ENOTFOUND)"),
    ("GK-ERR-090", "getaddrinfo ENOTFOUND vpce-0abc.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com"),
    (
        "GK-ERR-101",
        "These settings files did not load, so nothing in them is in effect, including hooks and permission rules. Each loads again once the problem listed for it is fixed:\n  /home/taro/.claude/settings.json (awsAuthRefresh): Expected string, but received number\nNot logged in · Please run /login",
    ),
    (
        "GK-ERR-102",
        "/etc/claude-code/managed-settings.d/30-c.json: Managed settings document could not be parsed as a JSON object; none of its settings are in effect. Fix or remove it.",
    ),
    (
        "GK-ERR-103",
        "Managed settings contain invalid entries (remaining valid policies are still enforced):\n  /etc/claude-code/managed-settings.d/30-c.json (awsAuthRefresh): Failed schema validation. This field was ignored.",
    ),
    (
        "GK-ERR-104",
        "These settings entries were skipped; the rest of each file is in effect:\n  /home/taro/.claude/settings.json (deniedModels): \"deniedModels\" is only honored from managed settings and was ignored here.",
    ),
    (
        "GK-ERR-105",
        "Your organization's managed settings allow Claude Code to use: Amazon Bedrock.\nThis session sends every request through a local socket (ANTHROPIC_UNIX_SOCKET) — as a `claude ssh` session does, or to a forwarder of your own — to a destination this machine can't see.",
    ),
    (
        "GK-ERR-105",
        "Your organization's managed settings allow Claude Code to use: Amazon Bedrock.\nThis session sends its Amazon Bedrock requests to evil.example because ANTHROPIC_BEDROCK_BASE_URL is set in your shell environment; that is not one of Amazon Bedrock's own service hosts.",
    ),
    (
        "GK-ERR-106",
        "Your organization's managed settings allow Claude Code to use: Amazon Bedrock.\nThis session would go to the Anthropic API directly (a claude.ai or Console sign-in, or an Anthropic API key).",
    ),
    ("GK-ERR-107", "Not logged in · Please run /login"),
    ("GK-ERR-107", "Unable to connect to Anthropic services\n\nFailed to connect to api.anthropic.com: EAI_AGAIN"),
    (
        "GK-ERR-108",
        "Ignoring 2 permissions.allow entries from .claude/settings.json: this workspace has not been trusted. Run Claude Code interactively here once and accept the trust dialog",
    ),
    ("GK-ERR-108", "Claude Code didn't start because this folder isn't trusted."),
    ("GK-ERR-109", "{403}Access Denied"),
    (
        "GK-ERR-121",
        "The model claude-sonnet-4-6 is not available on your vertex deployment. Try --model to switch to claude-sonnet-4-5@20250929, or ask your admin to enable this model.",
    ),
    (
        "GK-ERR-121",
        "API Error: 404 Publisher Model `projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5` was not found or your project does not have access to it. Please ensure you are using a valid model version.",
    ),
    (
        "GK-ERR-121",
        "400 Publisher Model projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5 is not servable in region asia-northeast1.",
    ),
    (
        "GK-ERR-122",
        "Project acme-claude is not allowed to use Publisher Model projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5",
    ),
    (
        "GK-ERR-123",
        "Organization Policy constraint constraints/vertexai.allowedModels violated for projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5",
    ),
    ("GK-ERR-124", "API Error: 400 The requested model does not serve requests restricted by VPCSC."),
    (
        "GK-ERR-125",
        "403 Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: AbCdEfGh-_0123456789",
    ),
    (
        "GK-ERR-126",
        "Google Cloud authentication failed · refresh your Google Cloud credentials and retry · API Error: 403 Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5' (or it may not exist).",
    ),
    (
        "GK-ERR-127",
        "Vertex AI API has not been used in project acme-claude before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/aiplatform.googleapis.com/overview?project=acme-claude then retry.",
    ),
    (
        "GK-ERR-128",
        "429 Quota exceeded for aiplatform.googleapis.com/online_prediction_input_tokens_per_minute_per_base_model with base model: anthropic-claude-opus-5-5. Please submit a quota increase request.",
    ),
    (
        "GK-ERR-129",
        "Caller does not have required permission to use project other. Grant the caller the roles/serviceusage.serviceUsageConsumer role",
    ),
    (
        "GK-ERR-130",
        "Your application is authenticating by using local Application Default Credentials. The aiplatform.googleapis.com API requires a quota project, which is not set by default.",
    ),
    (
        "GK-ERR-131",
        "Google Cloud credentials expired or invalid · refresh the gateway token provided via ANTHROPIC_AUTH_TOKEN/ANTHROPIC_CUSTOM_HEADERS and retry",
    ),
    (
        "GK-ERR-131",
        "API Error: 401 Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
    ),
    (
        "GK-ERR-132",
        "{\"error\":\"invalid_grant\",\"error_description\":\"reauth related error (invalid_rapt)\",\"error_subtype\":\"invalid_rapt\"}",
    ),
    (
        "GK-ERR-132",
        "google.auth.exceptions.RefreshError: Reauthentication is needed. Please run `gcloud auth application-default login` to reauthenticate.",
    ),
    ("GK-ERR-133", "invalid_grant: Token has been expired or revoked."),
    ("GK-ERR-133", "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe."),
    ("GK-ERR-133", "Invalid grant: account not found"),
    (
        "GK-ERR-134",
        "API Error: Could not load Google Cloud credentials · Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.",
    ),
    ("GK-ERR-134", "google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found."),
    (
        "GK-ERR-135",
        "invalid_grant: The audience in ID Token [https://acme.example] does not match the expected audience.",
    ),
    (
        "GK-ERR-136",
        "Google Cloud authentication failed · refresh your Google Cloud credentials (application default sign-in, or the key file in GOOGLE_APPLICATION_CREDENTIALS) and retry · if credentials are current, check Google Cloud permissions · API Error: 403 (unreadable)",
    ),
    ("GK-ERR-142", "Authentication Error - Expired Key. Key Expiry time 2026-11-01 and current time 2026-11-20"),
    (
        "GK-ERR-141",
        "API Error: 401 Authentication Error, Invalid proxy server token passed. Received API Key = sk-...1234",
    ),
    ("GK-ERR-141", "{\"message\":\"No API key found in request\",\"request_id\":\"0a1b2c3d\"}"),
    ("GK-ERR-141", "Authentication Error, No api key passed in."),
    ("GK-ERR-141", "Authentication Error, LiteLLM Virtual Key expected. Received=wrong, expected to start with 'sk-'."),
    ("GK-ERR-143", "ExceededBudget: User=dev over budget. Spend=3.0, Budget=2.0"),
    ("GK-ERR-145", "No deployments available for selected model, Try again in 5 seconds. Passed model=acme-opus."),
    ("GK-ERR-143", "API Error: 429 Budget has been exceeded! Current cost: 2.01, Max budget: 2.0"),
    (
        "GK-ERR-144",
        "key not allowed to access model. This key can only access models=['acme-haiku']. Tried to access acme-opus",
    ),
    (
        "GK-ERR-145",
        "API Error: 400 anthropic_messages: Invalid model name passed in model=acme-opus. Call `/v1/models`",
    ),
    ("GK-ERR-146", "API Error: 404 {\"detail\":\"Not Found\"}"),
    ("GK-ERR-146", "{\"message\":\"no Route matched with those values\"}"),
    (
        "GK-ERR-151",
        "Microsoft Foundry authentication failed · refresh your Foundry credential (ANTHROPIC_FOUNDRY_AUTH_TOKEN, ANTHROPIC_FOUNDRY_API_KEY, Azure sign-in for Entra, or your proxy token) and retry · if credentials are current, check access to the Foundry resource · API Error: 401 Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription.",
    ),
    (
        "GK-ERR-152",
        "API Error: 403 {\"error\":{\"code\":\"AuthenticationTypeDisabled\",\"message\":\"Key based authentication is disabled for this resource.\"}}",
    ),
    ("GK-ERR-153", "API Error: 401 Principal does not have access to API/Operation."),
    (
        "GK-ERR-153",
        "(PermissionDenied) The principal `x` lacks the required data action `Microsoft.CognitiveServices/accounts/AIServices/agents/read` to perform `POST` operation.",
    ),
    ("GK-ERR-154", "API Error: 403 Access denied due to Virtual Network/Firewall rules."),
    ("GK-ERR-154", "403 Public access is disabled. Please configure private endpoint."),
    (
        "GK-ERR-155",
        "{\"error\":{\"code\":\"DeploymentNotFound\",\"message\":\"The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.\"}}",
    ),
    (
        "GK-ERR-156",
        "API Error: 429 Requests to the Messages_Create Operation under Azure AI have exceeded token rate limit of your current AIServices S0 pricing tier. Please retry after 30 seconds.",
    ),
    (
        "GK-ERR-157",
        "API Error: 400 The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
    ),
    ("GK-ERR-158", "API Error: 400 Tenant provided in token does not match resource token"),
    ("GK-ERR-158", "Token tenant 11111111-1111-1111-1111-111111111111 does not match resource tenant."),
    ("GK-ERR-159", "ERROR: Please run 'az login' to setup account."),
    (
        "GK-ERR-159",
        "ERROR: AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.",
    ),
    ("GK-ERR-159", "Interactive authentication is needed. Please run:\naz login"),
    (
        "GK-ERR-160",
        "API Error: Could not load Azure credentials · Failed to get token from azureADTokenProvider: ChainedTokenCredential authentication failed.\nCredentialUnavailableError: EnvironmentCredential is unavailable. No underlying credential could be used.\nCredentialUnavailableError: Azure CLI could not be found. Please visit https://aka.ms/azure-cli for installation instructions and then, once installed, authenticate to your Azure account using 'az login'.",
    ),
    ("GK-ERR-160", "ChainedTokenCredential authentication failed."),
    (
        "GK-ERR-161",
        "invalid_client: Error(s): Not Available - Description: AADSTS7000215: Invalid client secret provided.",
    ),
    ("GK-ERR-162", "API Error: 400 Requested API is currently not supported"),
    ("GK-ERR-163", "API Error: baseURL and resource are mutually exclusive"),
    (
        "GK-ERR-164",
        "{\"error\":{\"code\":\"invalid_model_endpoint_authentication\",\"message\":\"Failed to authenticate to backend endpoint. RequestId = req_1\"}}",
    ),
    ("GK-ERR-147", "{\"error\":{\"message\":\"No connected db.\",\"type\":\"no_db_connection\",\"code\":\"400\"}}"),
];

/// Texts that name something outside the residency, with the code that each has where nothing lies outside.
const ABROAD: &[(&str, &str, &str)] = &[
    (
        "GK-ERR-016",
        "GK-ERR-003",
        "{user} on resource: arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6 with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-abc/service_control_policy/p-xyz",
    ),
    (
        "GK-ERR-016",
        "GK-ERR-006",
        "{user} on resource: arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-sonnet-4-6 because no identity-based policy allows the bedrock:InvokeModelWithResponseStream action",
    ),
    (
        "GK-ERR-016",
        "GK-ERR-007",
        "{user} on resource: arn:aws:bedrock:us-east-1:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6 with an explicit deny in an identity-based policy",
    ),
    (
        "GK-ERR-002",
        "GK-ERR-030",
        "The model us-gov.anthropic.claude-sonnet-4-6 is not available on your bedrock deployment.",
    ),
    (
        "GK-ERR-137",
        "GK-ERR-126",
        "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-claude/locations/us-east5/publishers/anthropic/models/claude-opus-5-5' (or it may not exist).",
    ),
    (
        "GK-ERR-137",
        "GK-ERR-121",
        "400 Publisher Model projects/acme-claude/locations/us-east5/publishers/anthropic/models/claude-opus-5-5 is not servable in region us-east5.",
    ),
    (
        "GK-ERR-148",
        "GK-ERR-145",
        "API Error: 400 anthropic_messages: Invalid model name passed in model=us-gov.anthropic.claude-opus-5-5. Call `/v1/models`",
    ),
];

#[test]
fn what_lies_outside_is_read_as_such_and_asks_nobody() {
    for (abroad, otherwise, sample) in ABROAD {
        let text = text(sample);
        let readings = super::read(&text, &|name| name.contains("us-"));
        assert_eq!(readings[0].row.code.id, *abroad, "{sample}");
        assert_eq!((readings[0].row.who, readings[0].request(Lang::En)), (Who::You, None), "{sample}");
        assert_eq!(first(&text), Some(*otherwise), "{sample}");
    }
}

fn text(sample: &str) -> String {
    sample.replace("{user}", USER).replace("{403}", CLIENT_403).replace("{jp}", JP)
}

fn first(text: &str) -> Option<&'static str> {
    read(text).first().map(|reading| reading.row.code.id)
}

#[test]
fn every_sample_is_read_first_as_its_row() {
    for (code, sample) in SAMPLES {
        assert_eq!(first(&text(sample)), Some(*code), "{sample}");
    }
}

/// What is said of each is recorded by `tests/recordings`.
#[test]
fn every_sample_stands_among_the_recorded_texts() {
    let recorded: Vec<String> = serde_json::from_str(include_str!("../../tests/recordings/texts.json")).unwrap();
    let samples = SAMPLES.iter().map(|(_, sample)| sample).chain(ABROAD.iter().map(|(.., sample)| sample));
    let missing: Vec<_> = samples.map(|sample| text(sample)).filter(|text| !recorded.contains(text)).collect();
    assert!(missing.is_empty(), "add these to tests/recordings/texts.json: {missing:#?}");
}

#[test]
fn every_row_has_a_sample_and_every_code_a_row() {
    let abroad = ABROAD.iter().map(|(code, ..)| *code);
    let sampled: BTreeSet<_> = SAMPLES.iter().map(|(code, _)| *code).chain(abroad).collect();
    let rows: Vec<_> = CATALOGUE.iter().map(|it| it.row.code.id).collect();
    let distinct: BTreeSet<_> = rows.iter().copied().collect();
    assert_eq!(rows.len(), distinct.len(), "one row per code");
    assert_eq!(sampled, distinct);
    let codes: BTreeSet<_> = crate::code::all().map(|code| code.id).filter(|id| id.starts_with("GK-ERR-")).collect();
    assert_eq!(codes, distinct);
}

#[test]
fn every_wording_has_a_sample() {
    let texts: Vec<_> = SAMPLES.iter().map(|(code, sample)| (*code, one_line(&text(sample)))).collect();
    let mut without = Vec::new();
    for it in CATALOGUE.iter() {
        assert_eq!(it.patterns.len(), it.row.patterns.len(), "{}: a pattern doesn't compile", it.row.code.id);
        let mine = |(code, _): &&(&str, String)| *code == it.row.code.id;
        without.extend(
            it.patterns
                .iter()
                .filter(|regex| !texts.iter().filter(mine).any(|(_, text)| regex.is_match(text.as_bytes()))),
        );
    }
    assert!(without.is_empty(), "{without:#?}");
}

#[test]
fn a_request_asks_for_nothing_that_no_wording_can_give() {
    for it in CATALOGUE.iter() {
        let Some(request) = it.row.request else { continue };
        let names: BTreeSet<&str> = it.patterns.iter().flat_map(|regex| regex.capture_names().flatten()).collect();
        for placeholder in placeholders(request.en) {
            assert!(names.contains(placeholder), "{}: {placeholder}", it.row.code.id);
        }
    }
}

#[test]
fn whoever_else_has_to_act_gets_a_request() {
    for it in CATALOGUE.iter() {
        assert_eq!(it.row.request.is_some(), it.row.who != Who::You, "{}", it.row.code.id);
    }
}

#[test]
fn a_request_is_filled_and_the_account_masked() {
    let readings = read(&text("{403}{user} on resource: {jp} because no identity-based policy allows the action"));
    assert_eq!(readings.len(), 1, "the client's wrapper says nothing of its own");
    for lang in [Lang::En, Lang::Ja] {
        let request = readings[0].request(lang).expect("a request");
        for part in [
            "AWSReservedSSO_ClaudeCodeUser",
            "********3333:inference-profile/jp.anthropic.claude-sonnet-4-6",
            "bedrock:InvokeModelWithResponseStream",
        ] {
            assert!(request.contains(part), "{request}");
        }
        assert!(!request.contains("111122223333") && !request.contains("taro@") && !request.contains('{'), "{request}");
    }
}

#[test]
fn what_the_text_does_not_hold_is_said() {
    let readings =
        read("is not authorized to perform: bedrock:InvokeModel with an explicit deny in a service control policy");
    assert!(readings[0].request(Lang::En).expect("a request").contains("(policy: (not in the text))"));
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
fn a_text_that_a_terminal_wrapped_is_read() {
    let wrapped =
        text("{user} on resource: {jp} because no identity-based policy allows the action").replace(' ', "\r\n  ");
    assert_eq!(first(&wrapped), Some("GK-ERR-005"));
    assert_eq!(first("\u{1b}[31mNot logged in\u{1b}[0m · Please run /login"), Some("GK-ERR-107"));
}

#[test]
fn two_errors_are_two_readings() {
    let codes: Vec<_> = read("Error running awsAuthRefresh (in settings or ~/.claude.json):\nAPI Error: Could not load AWS credentials · The SSO session token associated with profile=p was not found or is invalid.")
        .iter()
        .map(|reading| reading.row.code.id)
        .collect();
    assert_eq!(codes, ["GK-ERR-051", "GK-ERR-070"]);
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
    let (_, sample) = SAMPLES.iter().find(|(code, _)| *code == "GK-ERR-084").expect("a sample");
    assert_eq!(format!("{:?}", read(sample)[0].captures), r#"{"variable": "HTTPS_PROXY"}"#);
}

proptest! {
    #[test]
    fn no_text_makes_it_stumble(text in "\\PC{0,200}", row in 0..SAMPLES.len(), cut in 0usize..400) {
        // What stands beside an account's digits makes another word of them.
        let is_word = |c: char| c.is_ascii_alphanumeric();
        prop_assume!(!text.starts_with(is_word) && !text.ends_with(is_word));
        let sample = super::tests::text(SAMPLES[row].1);
        let cut = sample.char_indices().map(|(at, _)| at).nth(cut).unwrap_or(sample.len());
        for text in [text.clone(), format!("{}{text}{}", &sample[..cut], &sample[cut..])] {
            for reading in read(&text) {
                let shown = format!("{:?}{:?}", reading.captures, reading.request(Lang::Ja));
                prop_assert!(!shown.contains("111122223333"), "{shown}");
            }
            drop(traces(&text));
        }
    }
}
