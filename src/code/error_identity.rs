//! GK-ERR-051 to 079: who asks: sign-in, credentials, signatures, clocks.

super::error_text::error_texts! {
    AWS_CONFIG "GK-ERR-211" Person {
        "an AWS configuration file (~/.aws/config or credentials) can't be read or isn't well-formed" /
        "AWS の設定ファイル（~/.aws/config または credentials）を読めないか、形式が正しくありません"
    } help {
        "Look at the place that the text names: a line without `=`, a section or key that is there twice, a source_profile that leads back to itself, a byte order mark or an encoding other than UTF-8, or rights that don't let you read the file. `genkan check` names it; `genkan setup` writes its own sections without touching others." /
        "本文が示す箇所を確認してください。`=` のない行、重複したセクションやキー、自身に戻る source_profile、BOM や UTF-8 以外の文字コード、読み取り権限の不足などが考えられます。`genkan check` で場所が分かります。`genkan setup` は自身のセクションだけを書き込みます。"
    } text {
        verified: false,
        names: ["ConfigParseError", "SharedConfigLoadError", "InfiniteLoopConfigError", "CredentialSourceConflictError"],
        patterns: [
            r"unable to parse config file|(?:failed|error) (?:to )?(?:load(?:ing)?|pars(?:e|ing)|read(?:ing)?) (?:the )?(?:shared |aws )*(?:config|credentials)\w* (?:profile |file)|config file could not be parsed|(?:duplicate|missing)(?:section|option|sectionheader)error",
            r"infinite loop in credential configuration|contains both source_profile and|credential_source\b.{0,80}\b(?:not (?:valid|supported)|referenced in profile)|detected a cycle attempting to resolve credentials|the specified config file \([^)]{1,200}\) could not be found|(?:no section|parsing error|file contains no section headers).{0,120}(?:\.aws|credentials|config)|is not well-?formed.{0,40}(?:\.aws|config)",
            r"'(?:str|nonetype|list|dict)' object has no attribute '(?:get|items|keys|split|lower|strip)'.{0,120}\baws\b|\baws\b.{0,120}'(?:str|nonetype)' object has no attribute '(?:get|items|keys|split|lower|strip)'|\.aws[/\\](?:config|credentials)\b.{0,60}\b(?:line \d+|invalid|malformed|syntax|parse)",
            r"the credential_source \S{1,60} is specified in profile|the credential source \S{1,60} referenced in profile|unsupported configuration value for \w+\. expected|client configured with invalid defaults mode",
            r"unsupported credential source in profile",
            r"value provided to \Wmax_attempts\W",
            r"loop detected in config file for profile|cannot have circular role-chains|role profiles must contain one of credential|expected an \W=\W sign defining a property|\berror parsing (?:config file )?\S{0,200}\.aws[/\\](?:config|credentials)|unsupported awsume credential_source|failed to load a source-profile for profile|\bduplicate profile \W[\w.-]{1,60}\W in",
            r"configparser\.\w+error\b.{0,160}[/\\]\.aws[/\\]|\b(?:awscli|botocore|configparser|configloader)\b.{0,800}unicodedecodeerror: \W?(?:cp932|shift_jis|utf-?8|charmap|gbk|cp949)\b",
            r"\bnosourceprofile\w*|\bsourceprofilecircularreference\w*|role_arn, but no source profile|source profile has no shared credentials|\bsharedconfigassumeroleerror\b|invalid credentials file: \S*\.aws|referenced itself as a source profile|has \Wsource_profile\W but no \Wrole_arn",
            r"did not match any variant of untagged enum \w{0,30}(?:profile|credential|sso)\w*",
        ],
        examples: [
            "Unable to parse config file: /home/taro/.aws/config",
            "Infinite loop in credential configuration detected. Attempting to load from profile base which has already been visited.",
            "'str' object has no attribute 'get'\nError: aws sso login failed: exit status 255",
            "The credential_source \"Ec2\" is specified in profile \"work\", but no source provider was configured.",
            "CredentialsProviderError: Unsupported credential source in profile work. Got Ec2, expected EcsContainer or Ec2InstanceMetadata or Environment.",
            "Value provided to \"max_attempts\": -1 must be an integer greater than or equal to 0.",
            "Loop detected in config file for profile 'work'",
            "File \"botocore/configloader.py\", line 149, in raw_config_parse\nUnicodeDecodeError: 'cp932' codec can't decode byte 0x87 in position 12: illegal multibyte sequence",
            "SharedConfigAssumeRoleError: failed to load assume role for work, source profile has no shared credentials",
            "data did not match any variant of untagged enum ProfileCredentials",
        ],
    }
    NO_ROLE "GK-ERR-053" Person {
        "the sign-in works, but you don't have this role in this account" /
        "サインインはできていますが、このアカウントでこのロールが割り当てられていません"
    } help {
        "Compare sso_account_id and sso_role_name in ~/.aws/config with what the access portal shows you; the name is case-sensitive. `genkan doctor` asks the portal what is assigned to you and names the nearest. If nothing there fits, send the request below." /
        "~/.aws/config の sso_account_id と sso_role_name を、アクセスポータルの表示と照らし合わせてください（大文字と小文字は区別されます）。割り当てられているものは `genkan doctor` がポータルに問い合わせ、最も近い名前を示します。該当するものがない場合は、下の依頼文を送ってください。"
    } text {
        verified: true,
        names: ["ForbiddenException"],
        patterns: [r"forbiddenexception\b.{0,120}\bno access\b", r"getrolecredentials\b.{0,120}\bno access\b",
            r"service: sso, status code: 403",
            r"no aws accounts are available to you",
            r"sso portal denied access to the role for profile|no roles are available for the account",
        ],
        ask: CloudAdministrator {
            "I can sign in to IAM Identity Center, but GetRoleCredentials answers “No access”. Please assign me the permission set for Claude Code⟦ ({role})⟧ in our account⟦ {account}⟧, or tell me its exact name." /
            "IAM Identity Center にサインインできますが、GetRoleCredentials が「No access」を返します。Claude Code 用の許可セット⟦（{role}）⟧をアカウント⟦ {account} ⟧で割り当てるか、正確な名前を教えていただけますか。"
        },
        examples: ["An error occurred (ForbiddenException) when calling the GetRoleCredentials operation: No access",
            "(Service: Sso, Status Code: 403, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
            "No AWS accounts are available to you.",
            "SSO portal denied access to the role for profile \"work\". The permission set may have been revoked — check your AWS access portal.",
        ],
    }
    SSO_REFUSED "GK-ERR-052" Person {
        "IAM Identity Center no longer accepts the sign-in: it ended, was revoked, or sso_region names another region" /
        "IAM Identity Center がサインインを受け付けません。終了または取り消されたか、sso_region が別のリージョンを指しています"
    } help {
        "Sign in again: `genkan login` (for an AWS profile that genkan didn't set up, `aws sso login`). If that doesn't help, compare sso_region in ~/.aws/config with what the administrator gave you." /
        "もう一度サインインしてください: `genkan login`（genkan が設定していない AWS プロファイルの場合は `aws sso login`）。解消しない場合は、~/.aws/config の sso_region を管理者の案内と照らし合わせてください。"
    } text {
        verified: true,
        names: ["UnauthorizedException"],
        patterns: [r"session token not found or invalid",
            r"service: sso, status code: 401",
        ],
        examples: ["An error occurred (UnauthorizedException) when calling the GetRoleCredentials operation: Session token not found or invalid",
            "(Service: Sso, Status Code: 401, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
        ],
    }
    UNSENDABLE "GK-ERR-074" Person {
        "genkan gave Claude Code keys that cannot be sent, so that nothing left this machine: the sign-in is over, or requests would leave the allowed regions" /
        "genkan は Claude Code に送信できないキーを渡しました。この端末からは何も送信されていません。サインインが終了しているか、要求が許可リージョンの外に出る状態です"
    } help {
        "`genkan status` says which. Sign in again with `genkan login`, or remove what `genkan check` names. A session that is open uses these keys for up to two minutes: send the prompt again then, or start `claude --continue` for new ones at once." /
        "どちらであるかは `genkan status` で確認できます。`genkan login` で再度サインインするか、`genkan check` が示す設定を取り除いてください。開いているセッションはこのキーを最長 2 分間使い続けます。その後プロンプトを再送信するか、`claude --continue` で起動し直すとすぐに新しいキーが使われます。"
    } text {
        verified: true,
        patterns: [r"header 'x-amz-security-token' has invalid value"],
        examples: ["API Error: Header 'x-amz-security-token' has invalid value"],
    }
    SSO_SESSION "GK-ERR-051" Person {
        "your sign-in (SSO session) has ended, or there was none yet" /
        "サインイン（SSO セッション）が終了しているか、まだ行われていません"
    } help {
        "Sign in again: `genkan login`. If Claude Code runs it by itself, finish it in the browser window. For an AWS profile that genkan didn't set up, `aws sso login` with the profile named in the text or in AWS_PROFILE does the same." /
        "もう一度サインインしてください: `genkan login`。Claude Code が自動で開始した場合は、ブラウザーで完了してください。genkan が設定していない AWS プロファイルの場合は、本文または AWS_PROFILE のプロファイルを指定して `aws sso login` を実行してください。"
    } text {
        verified: true,
        names: ["UnauthorizedSSOTokenError", "SSOTokenLoadError", "TokenRetrievalError", "CredentialsProviderError"],
        patterns: [
            r"the sso session associated with this profile (?:is invalid|has expired)",
            r"the sso session token associated with profile=(?<profile>\S+) was not found or is invalid",
            r"error loading sso token: token for (?<session>\S+) (?:does not exist|is invalid)",
            r"(?:error when retrieving token from sso: )?token has expired and refresh failed",
            r"token is expired\.(?: to refresh this sso session)?",
            r"to refresh this sso session run",
            r"the sso session has expired or is invalid",
            r"(?:unable to load|error loading) sso token",
            r"cached sso login is expired",
            r"sso returns an invalid temporary credential",
            r"sso (?:access )?token has (?:either )?expired|the sso access token has either expired|\bsso token (?:is )?(?:expired|not found|invalid)|no (?:valid )?sso token",
            r"sso session .{0,60}(?:has expired|is invalid|expired)",
            r"\b(?:expired|invalid|session|sign(?:ed)?[ -]?(?:in|out)|logged|token|refresh|re-?authenticate|unauthorized|log ?in|missing|again|please)\b.{0,100}\b(?:run|running|try|using|use|execute|with|do|or)\W{1,3}(?:running )?\W{0,2}aws sso login",
            r"\b(?:fail\w*|errors?|unable|cannot|can't|could not|couldn't)\b.{0,40}\b(?:refresh|retriev|renew|read|load)\w* (?:of )?(?:the |your )?(?:cached )?(?:aws )?sso token",
            r"sourced by the sso|\bSSO_SOURCE_FAILURE\b|\bAWS_AUTH_SSO_TOKEN_\w+",
            r"error when retrieving token from sso|(?:an unspecified error happened when resolving aws credentials or an access token from sso)|sso token refresh attempt failed|refreshing token failed during the \w+ refresh period|sso session expired\. run",
            r"token refresh response missing required fields|\bvalue not present for '\w+' in sso token",
            r"\bexpiredtokenexception\b.{0,40}\bcreatetoken\b|\bcreatetoken\b.{0,80}\bexpiredtokenexception\b",
            r"sso cache data unexpectedly missing|no valid cached credentials found in|refreshing aws iam identity center token|failed to obtain aws sso credentials",
            r"\binvalidsso(?:token|credentials)\b|sso token could not be resolved|no valid sso token could be found|cached sso token must contain",
            r"error retrieving (?:iam identity center|sso) token from secure storage",
        ],
        examples: [
            "Unable to refresh the SSO token",
            "Error loading SSO Token: The SSO access token has either expired or is otherwise invalid",
            "your sso session for profile x has expired",
            "Please run 'aws sso login --profile x' and try again",
            "Error when retrieving token from sso: Token has expired and refresh failed",
            "Token is expired. To refresh this SSO session run 'aws sso login' with the corresponding profile.",
            "Could not refresh. To refresh this SSO session run aws sso login",
            "SSOProviderInvalidToken: the SSO session has expired or is invalid",
            "software.amazon.awssdk.core.exception.SdkClientException: Unable to load SSO token",
            "Cached SSO login is expired/invalid",
            "SSO returns an invalid temporary credential.",
            "API Error: Could not load AWS credentials · The SSO session token associated with profile=claude-code was not found or is invalid. To refresh this SSO session run 'aws sso login' with the corresponding profile. Check or refresh your AWS credentials and try again.",
            "The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.",
            "Error loading SSO Token: Token for acme does not exist",
            "AWS_AUTH_SSO_TOKEN_EXPIRED: SSO token is expired",
            "SSO session expired. Run:",
            "TokenProviderError: Token refresh response missing required fields",
            "An error occurred (ExpiredTokenException) when calling the CreateToken operation:",
            "Error: SSO cache data unexpectedly missing props: [\"refreshToken\"]",
            "Aws::Errors::InvalidSSOToken: Token refresh failed",
            "error retrieving IAM Identity Center token from secure storage: The specified item could not be found in the keyring",
        ],
    }
    SSO_KEY "GK-ERR-056" Person {
        "IAM Identity Center is encrypted with a key that it can't use for your sign-in" /
        "IAM Identity Center の暗号鍵を、サインインの処理で使用できません"
    } help {
        "You can't fix this. The administrator of Identity Center has to look at the key's state and policy." /
        "利用者側では直せません。Identity Center の管理者が、鍵の状態とポリシーを確認する必要があります。"
    } text {
        verified: true,
        patterns: [r"\b(?<reason>KMS_(?:AccessDenied|NotFound|InvalidKeyUsage|InvalidState|Disabled)Exception)"],
        ask: CloudAdministrator {
            "IAM Identity Center can't use its KMS key for sign-ins ({reason}). Please check that the key is enabled and that its policy allows Identity Center and its users." /
            "IAM Identity Center がサインインで KMS キーを使用できません（{reason}）。キーが有効か、キーポリシーで Identity Center とその利用者が許可されているかを確認していただけますか。"
        },
        examples: ["AccessDeniedException: reason KMS_DisabledException"],
    }
    START_URL "GK-ERR-165" Usage {
        "the access portal's address (start URL) isn't one of this region's" /
        "アクセスポータルの URL（開始 URL）が、このリージョンのものではありません"
    } help {
        "Compare sso_start_url and sso_region with what the administrator gave you: the address ends in /start (the older form without `#/` behind it), and the region is Identity Center's own, not Bedrock's. genkan takes both from the profile (aws.sso_start_url, aws.sso_region): `genkan setup` writes them, `genkan login` tries them." /
        "sso_start_url と sso_region を管理者の案内と照らし合わせてください。URL の末尾は /start で（以前の形式でも `#/` は付けません）、リージョンは Bedrock ではなく Identity Center のものです。genkan はプロファイルの aws.sso_start_url と aws.sso_region を使います。`genkan setup` で書き込み、`genkan login` で確認できます。"
    } text {
        verified: false,
        names: ["InvalidRequestException", "InvalidRequestRegionException"],
        patterns: [
            r"invalidrequestexception\b.{0,40}\bstartdeviceauthorization\b",
            r"startdeviceauthorization\b.{0,120}\binvalidrequestexception\b",
            r"invalid start url provided",
            r"\bsso[_ ]start[_ ]url\b.{0,40}\b(?:is invalid|is not valid|not valid|invalid)\b",
            r"could not connect to the endpoint url: \W?https://(?:oidc|portal\.sso|device\.sso)\.(?:none|null|undefined|\W)",
            r"service: sso ?oidc, status code: 400",
            r"invalid sso_start_url|cannot determine region from start url|(?:could not|failed to) resolve start url|sso_start_url must use the https",
            r"^\W{0,4}not a valid start url\W{0,3}$",
        ],
        examples: [
            "Could not connect to the endpoint URL: \"https://oidc.None.amazonaws.com/client/register\"",
            "An error occurred (InvalidRequestException) when calling the StartDeviceAuthorization operation:",
            "operation error SSO OIDC: StartDeviceAuthorization, https response error StatusCode: 400, InvalidRequestException:",
            "InvalidRequestException: Invalid start url provided",
            "The sso_start_url value is invalid",
            "null (Service: SsoOidc, Status Code: 400, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
            "Cannot determine region from start URL 'https://acme.example/start'.",
            "Not a valid Start URL",
        ],
    }
    SSO_INCOMPLETE "GK-ERR-192" Usage {
        "an AWS profile signs in with SSO, but lacks some of its values, or names them in a way that this program doesn't read" /
        "AWS プロファイルの SSO の設定が不足しているか、このプログラムが読めない形式で書かれています"
    } help {
        "`genkan setup` writes the AWS profile with its [sso-session] whole, and `genkan explain AWS_PROFILE` shows which one is used. A role behind the sign-in (source_profile, role_arn) has no SSO values of its own: name it in the profile as aws.assume_role_arn. Older programs read sso_start_url and sso_region only in the AWS profile itself, not in an [sso-session]." /
        "`genkan setup` で AWS プロファイルと [sso-session] をまとめて書き込めます。使用される AWS プロファイルは `genkan explain AWS_PROFILE` で分かります。サインインの先のロール（source_profile、role_arn）には SSO の値がないため、genkan のプロファイルの aws.assume_role_arn に指定してください。古いプログラムは sso_start_url と sso_region を [sso-session] からは読まず、AWS プロファイルに直接書かれたものだけを読みます。"
    } text {
        verified: true,
        patterns: [r"missing (?:the following )?required (?:sso )?configuration(?: values)?: (?<keys>sso_\w+(?:, sso_\w+)*)",
            r"'(?<keys>sso_\w+)' not found in profile|missing (?:the )?(?:following )?(?:required )?\W?(?<keys2>sso_(?:start_url|region|account_id|role_name))|profile is configured with invalid sso credentials|does not (?:contain|have) (?:an? )?(?<keys3>sso_\w+)",
            r"configured to use sso but is missing required",
            r"(?:profile|sso[- ]?session) \W?[\w.-]+\W? is missing required property \W?(?<keys4>sso_\w+)|fromsso\(\) argument hash must include|was not found to have sso|sso_(?:start_url|region|session)\b.{0,40}\b(?:is |are )?(?:missing|required|not set|not configured)",
            r"sso token provider but is missing the following configuration|the value for (?<keys5>sso_\w+) is inconsistent between profile",
            r"conflicting sso (?:region|start_url)|profile \S{1,80} is not configured with sso credentials",
        ],
        examples: [
            "'sso_start_url' not found in profile: {'sso_session': 'my-sso'}",
            "profile \"p\" is configured to use SSO but is missing required configuration",
            "Missing the following required SSO configuration values: sso_region. To make sure this profile is properly configured to use SSO, please run: aws configure sso",
            "Sso session 'corp' is missing required property 'sso_region' in shared credentials file.",
            "The value for sso_region is inconsistent between profile (us-east-1) and sso-session (ap-northeast-1).",
            "CredentialsProviderError: Conflicting SSO region",
        ],
    }
    REGION_NAME "GK-ERR-247" Usage {
        "the AWS region that is set isn't the name of a region, or the service isn't there" /
        "設定された AWS リージョンの名前が正しくないか、そのリージョンにサービスがありません"
    } help {
        "A region is written ap-northeast-1: no blanks, quotes or availability zone (ap-northeast-1a). `genkan explain AWS_REGION` shows where it is set, `genkan setup` writes the profile's." /
        "リージョンは ap-northeast-1 の形です（空白、引用符、アベイラビリティーゾーン（ap-northeast-1a）は不可）。設定場所は `genkan explain AWS_REGION` で分かり、`genkan setup` でプロファイルの値を設定できます。"
    } text {
        verified: false,
        names: ["InvalidRegionError", "UnknownRegionError", "EndpointVariantError", "UnknownEndpointError", "ServiceNotInRegionError"],
        patterns: [
            r"provided region_name '(?<region>[^']{0,60})' doesn't match a supported format|\bunknown region: '(?<region2>[^']{0,40})'|\bservice \S{1,40} not available in region\b|unable to construct an? (?:modeled )?endpoint\b|\binvalid endpoint: https://\S{0,20}bedrock|region not accepted: region=|invalid aws region\b|is not a valid (?:aws )?region\b|\binvalid region(?: name)?\b.{0,40}\baws\b|could not resolve endpoint for .{0,40}region|bedrock(?:-runtime)?\.[a-z]{2}-[a-z]+-\d[a-z]\.amazonaws\.com",
            r"endpoint url: \W?https?://[\w-]+\.(?<region3>[a-z0-9-]*[a-z])\.amazonaws\.com",
            r"provided fips pseudo-region|fips psuedo.?region|no partition found for provided region_name|dualstack endpoints are currently not supported for|couldn't reach aws in region|region env var invalid, ignored|must be an? (?:valid aws region|gcp region)|expected `region` to be configured for `aws\.auth",
            r"region was not a valid dns name",
        ],
        examples: [
            "Provided region_name 'us east 1' doesn't match a supported format.",
            "Could not connect to the endpoint URL: \"https://sts.tokyo.amazonaws.com/\"",
            "The provided FIPS pseudo-region \"fips-ap-northeast-1\" is not known for the service \"bedrock\". A FIPS compliant endpoint cannot be constructed.",
            "Invalid region: region was not a valid DNS name.",
        ],
    }
    TOO_OLD "GK-ERR-249" Usage {
        "a program or library that talks to AWS or Google is too old for this, or lacks a part" /
        "AWS または Google に接続するプログラムやライブラリが古いか、部品が不足しています"
    } help {
        "Update it (AWS CLI v2, boto3, the SDK), or install the part that the text names, such as boto3 or botocore[crt]. `genkan doctor` shows which programs the profile needs and their versions. Where it is a gateway that says so, its administrator has to." /
        "更新するか（AWS CLI v2、boto3、SDK）、本文に示された部品（boto3、botocore[crt] など）をインストールしてください。プロファイルに必要なプログラムとバージョンは `genkan doctor` で分かります。ゲートウェイの表示である場合は、その管理者の対応が必要です。"
    } text {
        verified: false,
        names: ["UnknownServiceError", "MissingDependencyException"],
        patterns: [
            r"unknown service: '(?<service>[\w-]+)'|aws: error: .{0,80}invalid choice|\bfound invalid choice '?(?<service2>bedrock[\w-]*)|\b(?:bedrockruntime|bedrock)' object has no attribute|no module named '?(?:boto3|botocore|anthropic|google|litellm|awscrt|vertexai|azure)|missing dependency: .{0,80}|please (?:install|run:? \W?pip install) (?:-u )?\W?(?:boto3|google-cloud-aiplatform|anthropic\[)|cannot find module '@?(?:aws-sdk|anthropic-ai|google)|need to (?:pip )?install \W?(?:boto3|botocore)",
            r"got an unexpected keyword argument '(?:proxies|proxy|http_client)'|requires (?:boto3|botocore|anthropic|google-auth|azure-identity)\b.{0,20}>=|(?:cannot import name '\w+' from|module) '(?:anthropic|boto3|botocore|google|azure|litellm)[\w.]*'",
            r"\bpython2\.\d/.{0,1000}syntaxerror: invalid syntax|object has no attribute '(?:get_frozen_\w+|converse\w*|invoke\w*)'|(?:requires|needs) python (?:>=? ?)?3\.\d+|python 2\.\d+ .{0,40}(?:not supported|no longer)",
            r"\b(?:awscli|botocore|boto3|azure|google|anthropic|litellm)\b.{0,800}(?:importerror: cannot import name|modulenotfounderror: )|bedrock httpx: unknown provider=|version of the app you're using doesn't include the latest security features|out-of-band \(oob\) flow has been blocked",
            r"\b(?:bedrock|vertex) provider only supports\b",
            r"\bunknown provider: \W?(?:aws_?|amazon[-_]?)?(?:bedrock|vertex)\w*",
            r"unsupported host \W169\.254\.170\.23\W|contained within environment variable aws_container_credentials_full_uri has an invalid host|only loopback (?:hosts|addresses) are allowed|169\.254\.170\.23 is not a valid container|service module must be on the class ?path|(?:nosuchmethoderror|noclassdeffounderror|classnotfoundexception): \W{0,2}(?:'\w+ )?(?:software[./]amazon|com[./]amazonaws)[./]\w+",
            r"\b(?:awscli|botocore)\b.{0,800}unicode(?:decode|encode)error: 'ascii' codec|try installing awsume\[|cannot use gimme-aws-creds in credential_process|(?:could not load file or )?assembly \W?awssdk\.\w+\b.{0,40}|\bversionconflict\b.{0,20}\bboto",
            r"\bclient\.authentication\.k8s\.io/v1alpha1|no module named \W?awscli",
            r"\b(?:awscli|botocore|boto3)\b.{0,800}importerror: no module named",
        ],
        examples: [
            "Unknown service: 'bedrock-runtime'. Valid service names are: accessanalyzer, account",
            "Client.__init__() got an unexpected keyword argument 'proxies'",
            "'NoneType' object has no attribute 'get_frozen_token'",
            "File \"/usr/local/lib/python3.6/site-packages/awscli/help.py\", line 23, in <module>\nImportError: cannot import name 'docevents'",
            "bedrock provider only supports anthropic models for now, found: us.anthropic.claude-opus-4-7",
            "Failed to create provider: Unknown provider: bedrock",
            "Unsupported host '169.254.170.23'. Can only retrieve metadata from these hosts: 169.254.170.2, localhost, 127.0.0.1",
            "File \"botocore/exceptions.pyc\", line 27, in __init__\nUnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 12",
            "exec plugin: invalid apiVersion \"client.authentication.k8s.io/v1alpha1\"",
            "File \"/usr/local/bin/aws\", line 19, in <module>\n import awscli.clidriver\nImportError: No module named history",
        ],
    }
    NO_REGION "GK-ERR-166" Usage {
        "no AWS region is set where Claude Code looks for one" /
        "Claude Code が参照する場所に AWS リージョンが設定されていません"
    } help {
        "`genkan setup` writes AWS_REGION from the profile; `genkan explain AWS_REGION` shows which value counts and from where. A region in ~/.aws/config alone isn't read by every version and program." /
        "`genkan setup` でプロファイルのリージョンを AWS_REGION に設定できます。有効な値とその設定場所は `genkan explain AWS_REGION` で分かります。~/.aws/config のリージョンは、バージョンやプログラムによっては読まれません。"
    } text {
        verified: true,
        names: ["NoRegionError", "MissingRegion"],
        patterns: [
            r"\bregion is missing\b",
            r"\byou must specify a region\b",
            r"bedrock(?:-runtime)?\.(?:undefined|null)\.amazonaws\.com",
            r"aws region setting is missing",
            r"\baws_(?:default_)?region(?:_name)?\b\W{0,3}(?:environment variable |env var |variable )?(?:is |was )?(?:not set|missing|required|must be set|undefined)\b|did not find region_name",
            r"no (?:aws )?region (?:was )?(?:specified|configured|provided)\b.{0,60}(?:aws|bedrock)|aws region is required",
            r"unable to load region from any of the providers|no regionendpoint or serviceurl configured",
            r"unable to (?:load|find|determine) (?:a |the )?region (?:from any|via|through)|a region must be set when|\bmissingregionerror\b|region must be specified either via|\bargument \W?region\W? is required",
            r"\bno region was (?:given|found|provided)\b|\bmissing region in config\b|\baws region (?:is )?(?:not set|not configured|missing|required)|could not (?:find|determine|resolve) (?:the )?(?:aws )?region|invalid configuration: missing region|unable to determine (?:the )?aws region",
        ],
        examples: [
            "MissingRegion: could not find region configuration; Missing Region in config",
            "API Error: Region is missing",
            "You must specify a region. You can also configure your region by running \"aws configure\".",
            "getaddrinfo ENOTFOUND bedrock.undefined.amazonaws.com",
            "AWS region setting is missing. Pass it using the 'region' parameter or the AWS_REGION environment variable.",
            "The `AWS_REGION` environment variable is not set",
            "No AWS region specified. Set AWS_REGION or AWS_DEFAULT_REGION",
            "SdkClientException: Unable to load region from any of the providers in the chain",
            "Unable to load region from any of the providers in the chain",
        ],
    }
    SIGN_IN_WAITS "GK-ERR-054" Person {
        "the sign-in waits for you to finish it in the browser" /
        "ブラウザーでのサインイン完了を待っています"
    } help {
        "Open the address that was shown, compare the code and allow the request. It ends after a few minutes." /
        "表示された URL を開き、コードを確認して許可してください。数分で無効になります。"
    } text {
        verified: false,
        names: ["AuthorizationPendingException", "SlowDownException"],
        patterns: [r#"error\\?"\s?:\s?\\?"(?<state>authorization_pending|slow_down)"#],
        examples: ["{\"error\":\"authorization_pending\",\"error_description\":null}"],
    }
    SIGN_IN_REFUSED "GK-ERR-055" Person {
        "the sign-in was refused, ran out of time, or its registration is no longer valid" /
        "サインインが拒否されたか、時間切れになったか、登録が無効になっています"
    } help {
        "Start again with `genkan login` (for an AWS profile that genkan didn't set up, `aws sso login`) and finish it within a few minutes." /
        "`genkan login`（genkan が設定していない AWS プロファイルの場合は `aws sso login`）でやり直し、数分以内に完了してください。"
    } text {
        verified: false,
        names: ["ExpiredTokenGrantException", "InvalidGrantException", "InvalidClientException", "UnauthorizedClientException", "InvalidClientMetadataException", "UnsupportedGrantTypeException", "InvalidScopeException", "InvalidRedirectUriException", "LoginAuthorizationCodeError"],
        patterns: [r#"error\\?"\s?:\s?\\?"(?<state>expired_token|access_denied|invalid_grant|invalid_client|unauthorized_client)"#,
            r"the (?:device )?(?:authorization )?(?:code|grant) (?:is )?(?:invalid|has expired|expired)|device code (?:is invalid|has expired|expired)",
            r"redeeming a login authorization code|failed to retrieve an (?:auth_code or state|authorization code)|failed to decode the verification code|state parameter does not match|authorization code\b.{0,80}(?:has expired|expired|is invalid|state (?:parameter )?(?:does not|did not) match)|\b(?:createtoken|registerclient|startdeviceauthorization)\b.{0,60}\b(?:\w+exception)\b.{0,60}(?:grant|scope|redirect|client)",
            r"service: sso ?oidc, status code: 401",
        ],
        examples: [
            "device code has expired",
            "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid grant provided\"}",
            "Error loading or redeeming a login authorization code: state mismatch",
            "operation error SSO OIDC: CreateToken, UnauthorizedClient: UnsupportedGrantTypeException: the grant type is not supported",
            "(Service: SsoOidc, Status Code: 401, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
        ],
    }
    CONSOLE_LOGIN_RIGHTS "GK-ERR-058" Person {
        "your identity may not use `aws login`: signin:CreateOAuth2Token is missing" /
        "`aws login` に必要な signin:CreateOAuth2Token が許可されていません"
    } help {
        "Use the organization's SSO profile instead, or send the request below." /
        "組織の SSO プロファイルを使うか、下の依頼文を送ってください。"
    } text {
        verified: true,
        names: ["LoginInsufficientPermissions"],
        patterns: [r"missing permission for the '(?:signin:)?CreateOAuth2Token' action"],
        ask: CloudAdministrator {
            "`aws login` needs signin:CreateOAuth2Token, which my identity doesn't have. Please allow it, or give me an SSO profile for Claude Code." /
            "`aws login` に必要な signin:CreateOAuth2Token が許可されていません。許可していただくか、Claude Code 用の SSO プロファイルを用意していただけますか。"
        },
        examples: ["Unable to refresh credentials: missing permission for the 'signin:CreateOAuth2Token' action."],
    }
    CONSOLE_LOGIN "GK-ERR-057" Person {
        "the session made by `aws login` has ended" /
        "`aws login` で作成したセッションが終了しました"
    } help {
        "Sign in again: `genkan login`, where genkan uses this AWS profile, else `aws login --profile NAME`." /
        "もう一度サインインしてください。genkan がこの AWS プロファイルを使う場合は `genkan login`、それ以外は `aws login --profile 名前` です。"
    } text {
        verified: true,
        names: ["LoginRefreshRequired", "LoginRefreshTokenExpired", "LoginRefreshPasswordChanged", "LoginTokenLoadError", "AccessDeniedException"],
        patterns: [
            r"please re-?authenticate (?:with |using |with your new password using )[`']?aws login",
            r"your session has expired\. please reauthenticate",
            r"because of a change in your password\. please reauthenticate",
            r"error loading login session token|private key (?:not found in|from) cached token|unable to load an? existing login session|failed to load access token from token cache",
            r"\bcreateoauth2token operation\b|createoauth2token\b.{0,120}\bexpired|(?:login|signin)\b.{0,40}\brefresh token (?:has |is )?(?:expired|invalid|revoked)|sourced by the login provider",
            r"unable to refresh access token due to an invalid service response|refreshing a login session profile",
            r"profile \S{1,80} does not contain login_session|failed to generate dpop proof|token validation failed, missing fields",
        ],
        examples: [
            "Your session has expired or credentials have changed. Please reauthenticate using 'aws login'.",
            "Unable to refresh login credentials because of a change in your password. Please reauthenticate with your new password using 'aws login'.",
            "Your session has expired. Please reauthenticate.",
            "Failed to load a token for session arn:aws:iam::111122223333:user/a, please re-authenticate using aws login",
            "Error loading login session token: token for arn does not exist",
            "An error occurred (AccessDeniedException) when calling the CreateOAuth2Token operation: The refresh token has expired.",
            "Unable to refresh access token due to an invalid service response. Please try running 'aws login' again. If the issue persists, there may be a temporary signin service problem.",
            "CredentialsProviderError: Profile work does not contain login_session.",
        ],
    }
    NO_AWS_PROFILE "GK-ERR-059" Person {
        "the AWS profile that was named doesn't exist on this machine" /
        "指定された AWS プロファイルがこの端末にありません"
    } help {
        "AWS_PROFILE or a setting names it, ~/.aws/config lacks it. `genkan setup` writes the profile; `genkan explain AWS_PROFILE` shows who names it." /
        "AWS_PROFILE または設定で指定されていますが、~/.aws/config にありません。`genkan setup` でプロファイルを書き込めます。どこで指定されているかは `genkan explain AWS_PROFILE` で分かります。"
    } text {
        verified: true,
        names: ["ProfileNotFoundError", "ProfileNotFound"],
        patterns: [r"the config profile \((?<profile>[^)]+)\) could not be found",
            r#"\b(?:aws\b.{0,60}|config |credentials? |sso |boto\.provider\.\w+: |(?:Credentials|Token)ProviderError: )\bprofile:? (?:with name |named )?[\"'`\[(]?(?<profile>[\w./@+-]+)[\"'`\])]?,? (?:was |is |could )?(?:not be found|not found(?: in (?:shared )?(?:credentials|config)|\.|,|$)|does not exist|doesn't exist)|\bprofile (?:with name |named )?[\"'`\[(]?(?<profile2>[\w./@+-]+)[\"'`\])]? (?:was |could )?(?:not be found|not found|does not exist) in (?:the )?(?:shared |aws |~?\S{0,40}\.aws)"#,
            r"could not resolve credentials using profile|failed to get shared config profile|could not find (?:aws )?(?:credentials for )?profile|no such profile",
            r"\bprofile \W?(?<profile3>[\w./@+-]+)\W? was not defined|could not find source profile|source_profile \W?[\w./@+-]+\W? referenced in .{0,80}(?:does not exist|not found|no credentials)",
            r"couldn't load credentials for profile \W?(?<profile>[\w.-]+)|the source profile \S{1,80} must have credentials|services section but the \S{1,80} services configuration does not exist",
            r"credentialsprovidererror: profile (?<profile3>[\w.-]+) was not found|could not find file profile: (?<profile4>[\w.-]+)",
            r"unknown profile \W(?<profile5>[\w./@+-]+)\W\. you must configure it|idp account not found, run configure|aws_profile=\S{1,80} was not found in our cache|does not match any profiles in your aws config|couldn't find any aws profiles|awsume error: profile (?<profile6>[\w./@+-]+) not found",
            r"\bcredentialprofilestorechain\b|stored profile: \S{1,80} not found|\W[\w./@+-]{1,80}\W not found in (?:the )?credentials file|\Wnot found in \S{0,160}\.aws[/\\](?:credentials|config)\b|profile file contained no credentials for profile|\bnosuchprofileerror\b|\bprofile was not found: \W|no aws profile named",
        ],
        examples: [
            "AWS profile with name default not found in ~/.aws/credentials",
            "failed to get shared config profile, claude-code",
            "The config profile (claude-code) could not be found",
            "ProfileFile provider could not be built: profile `default` was not defined",
            "Couldn't load credentials for profile \"work\". If this is an SSO profile, run:",
            "CredentialsProviderError: Profile work was not found.",
            "Unknown profile 'default'. You must configure it first with --configure.",
            "Unable to find the \"work\" profile in CredentialProfileStoreChain.",
        ],
    }
    NO_SSO_SESSION "GK-ERR-060" Person {
        "an AWS profile refers to an [sso-session] section that isn't there" /
        "AWS プロファイルが参照する [sso-session] セクションがありません"
    } help {
        "Add the section to ~/.aws/config with the start URL and region that the administrator gave you; `genkan setup` writes both." /
        "管理者から案内された開始 URL とリージョンで、~/.aws/config にセクションを追加してください。`genkan setup` で両方を書き込めます。"
    } text {
        verified: true,
        patterns: [
            r#"the specified sso-session does not exist: "?(?<session>[^"\s]+)"#,
            // What Claude Code makes of it: it reads a region from a section that isn't there.
            r"undefined is not an object \(evaluating '\w+\.sso_region'\)",
            r"sso[- ]session:? \W?(?<session2>[\w.-]+)\W? (?:could not be|was not|not) found",
            r"sso token provider but the \S{1,80} sso_session configuration does not exist",
        ],
        examples: [
            "The specified sso-session does not exist: \"acme\"",
            "API Error: undefined is not an object (evaluating 'p.sso_region')",
            "Sso session 'corp' could not be found in shared credentials file.",
            "The profile \"work\" is configured to use the SSO token provider but the \"corp\" sso_session configuration does not exist.",
        ],
    }
    CREDENTIAL_EXPORT "GK-ERR-069" Person {
        "the command in awsCredentialExport gave no usable credentials, and Claude Code fell back to whatever other credentials it found" /
        "awsCredentialExport のコマンドが有効な認証情報を返さず、Claude Code は見つかった別の認証情報に切り替えました"
    } help {
        "Check with `aws sts get-caller-identity` that you are who you mean to be, sign in again, and run the command by hand: it must print one JSON document with AccessKeyId, SecretAccessKey and SessionToken." /
        "`aws sts get-caller-identity` で意図した ID かどうかを確認し、サインインし直してください。コマンドを手で実行すると、AccessKeyId、SecretAccessKey、SessionToken を含む JSON が 1 つ出力されるはずです。"
    } text {
        verified: true,
        patterns: [
            r"error getting aws credentials from awscredentialexport",
            r"awscredentialexport did not return",
        ],
        examples: [
            "Error getting AWS credentials from awsCredentialExport (in settings or ~/.claude.json): awsCredentialExport did not return a valid value",
            "awsCredentialExport did not return valid AWS STS output structure",
        ],
    }
    TOKEN_EXPIRED "GK-ERR-063" Person {
        "the temporary AWS credentials have expired" /
        "AWS の一時的な認証情報の有効期限が切れています"
    } help {
        "Sign in again (`genkan login`; for an AWS profile that genkan didn't set up, `aws sso login`). If you exported credentials into your shell, they are stale: remove them." /
        "もう一度サインインしてください（`genkan login`。genkan が設定していない AWS プロファイルの場合は `aws sso login`）。シェルにキーを設定している場合は古くなっているので、削除してください。"
    } text {
        verified: false,
        names: ["ExpiredTokenException", "ExpiredToken"],
        patterns: [r"the security token included in the request is expired",
            r"(?:the )?(?:provided|security|session) token (?:included in the request )?(?:is|has) expired|(?:your )?(?:aws|temporary|session|cached) (?:session )?credentials (?:have|are|has) expired",
            r"\bexpired (?:aws |temporary |session |security )+(?:credentials|token)",
            r"\bcredentials\b.{0,40}\b(?:are|is|have|has) (?:now |already )?expired",
            r"\brequestexpired\b.{0,40}\bexpired|\bsecurity token\b.{0,30}\bhas expired|\bsession token (?:has |is )?expired",
            r"\baws credentials expired or invalid\b",
            r"credentials were refreshed, but the refreshed credentials are still expired|refreshing temporary credentials failed during|(?:^\W{0,4}|(?:sso|login|process|assume-role[\w-]*): )credential refresh failed, response did not contain|^\W{0,4}credential renew failed",
            r"authorization token has expired\. reauthenticate|\baws session (?:has )?expired",
        ],
        examples: [
            "Credentials were found in cache, but they are expired.",
            "There are expired AWS credentials in your environment.",
            "The provided token has expired.",
            "{403}The security token included in the request is expired",
            "RequestExpired: Request has expired.",
            "AWS credentials expired or invalid",
            "Credentials were refreshed, but the refreshed credentials are still expired.",
            "denied: Your authorization token has expired. Reauthenticate and try again.",
        ],
    }
    TOKEN_INVALID "GK-ERR-064" Person {
        "AWS doesn't know the credentials: stale credentials in the environment, a deleted access key, or credentials of another partition" /
        "AWS がこの認証情報を認識しません。環境に残った古いキー、削除済みのキー、別パーティションのキーのいずれかです"
    } help {
        "Remove AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN from your shell and sign in again. In a region that has to be enabled (opt-in), the account has to enable it, and the session token has to come from a regional STS endpoint (AWS_STS_REGIONAL_ENDPOINTS=regional)." /
        "シェルから AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を削除し、もう一度サインインしてください。有効化が必要な（オプトイン）リージョンでは、アカウントでの有効化と、リージョンの STS エンドポイントで取得したトークン（AWS_STS_REGIONAL_ENDPOINTS=regional）が必要です。"
    } text {
        verified: true,
        names: ["InvalidAccessKeyId", "UnrecognizedClientException", "InvalidClientTokenId"],
        patterns: [r"the security token included in the request is invalid",
            r"aws access key id (?:you provided )?does not exist in our records|was not able to validate the provided access credentials|provided credentials could not be validated",
            r"\b(?:the )?security token included in the request is (?:not valid|malformed|unrecognized)|\binvalid(?:accesskeyid|clienttokenid)\b|invalid (?:aws )?(?:access key|security token)|access key id .{0,40}(?:not exist|invalid|is not valid)|unrecognizedclient\b",
            r"the provided token is malformed or otherwise invalid",
        ],
        examples: [
            "The AWS Access Key Id you provided does not exist in our records.",
            "{403}The security token included in the request is invalid",
            "InvalidClientTokenId: the token is not one of ours",
            "An error occurred (InvalidToken): The provided token is malformed or otherwise invalid.",
        ],
    }
    CLOCK "GK-ERR-065" Problem {
        "this machine's clock is wrong, so AWS refuses what it signs" /
        "この端末の時計がずれているため、AWS が署名を拒否しています"
    } help {
        "Set the clock from the network (Windows: Settings › Time; macOS: Date & Time; Linux and WSL: timedatectl, or `wsl --shutdown` after sleep), then try again. Where the clock is right, the program signed long before it sent: update it." /
        "ネットワークで時刻を合わせてください（Windows: 設定 › 時刻、macOS: 日付と時刻、Linux・WSL: timedatectl、スリープ後の WSL は `wsl --shutdown`）。その後やり直してください。時計が正しい場合は、プログラムが署名してから送るまでに時間がかかっています。プログラムを更新してください。"
    } text {
        verified: true,
        names: ["InvalidSignatureException", "SignatureDoesNotMatch", "RequestTimeTooSkewed"],
        patterns: [
            r"signature expired: (?<signed>\d{8}T\d{6}Z) is now earlier than \S+ \((?<server>\d{8}T\d{6}Z) - \d+ min",
            r"signature not yet current: (?<signed>\d{8}T\d{6}Z) is still later than \S+ \((?<server>\d{8}T\d{6}Z) \+ \d+ min",
            r"signature (?:expired|not yet current): \d{8}t\d{6}z",
            r"the difference between the request time and the current time is too large",
        ],
        examples: [
            "{403}Signature expired: 20261120T080000Z is now earlier than 20261120T091500Z (20261120T093000Z - 15 min.)",
            "Signature not yet current: 20261120T101000Z is still later than 20261120T100500Z (20261120T100000Z + 5 min.)",
            "SignatureDoesNotMatch: Signature not yet current: 20261120T101000Z is still later than the server's time",
            "RequestTimeTooSkewed: The difference between the request time and the current time is too large.",
        ],
    }
    SIGNATURE "GK-ERR-066" Problem {
        "the signature doesn't fit the request: a proxy or gateway probably changed it in transit, or the secret key is wrong" /
        "署名がリクエストと一致しません。途中のプロキシやゲートウェイが書き換えたか、シークレットキーが誤っている可能性があります"
    } help {
        "If you typed the access key, type it again. Otherwise the network team should let bedrock names pass unchanged." /
        "キーを手入力した場合は入力し直してください。そうでなければ、bedrock のホスト宛ての通信を書き換えずに通すよう、ネットワーク担当に依頼してください。"
    } text {
        verified: false,
        names: ["IncompleteSignature", "IncompleteSignatureException", "InvalidSignatureException", "SignatureDoesNotMatch"],
        patterns: [r"the request signature we calculated does not match",
            r"authorization header requires '?(?:credential|signature)|credential should be scoped to (?:a valid region|correct service)|does not conform to aws standards",
            r"the canonical string for this request should have been",
            r"not a valid key=value pair \(missing equal-sign\)",
        ],
        ask: NetworkTeam {
            "Signed requests to Amazon Bedrock arrive changed, and AWS refuses the signature. Please let these hosts pass without TLS inspection and without changing headers or paths: {hosts}" /
            "Amazon Bedrock 宛ての署名付きリクエストが途中で書き換えられ、AWS に署名を拒否されています。次のホストは TLS 検査を行わず、ヘッダーやパスも変更せずに通していただけますか: {hosts}"
        },
        examples: [
            "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.",
            "{403}The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.",
            "The Canonical String for this request should have been 'POST",
            "'Bearer x' not a valid key=value pair (missing equal-sign) in Authorization header",
        ],
    }
    UNSIGNED "GK-ERR-067" Problem {
        "the request arrived without credentials: it went to a wrong address, or signing is switched off" /
        "認証情報のないリクエストが届きました。宛先が誤っているか、署名が無効になっています"
    } help {
        "`genkan explain ANTHROPIC_BEDROCK_BASE_URL` and `genkan explain CLAUDE_CODE_SKIP_BEDROCK_AUTH` show whether one of them is set." /
        "`genkan explain ANTHROPIC_BEDROCK_BASE_URL` と `genkan explain CLAUDE_CODE_SKIP_BEDROCK_AUTH` で、設定の有無を確認してください。"
    } text {
        verified: false,
        names: ["MissingAuthenticationTokenException", "MissingAuthenticationToken"],
        patterns: [r"\bmissing authentication token\b",
            r"authorization header is missing|missing authorization header",
        ],
        examples: [
            "403 {\"Message\":\"Authorization header is missing\"}",
            "{403}Missing Authentication Token"],
    }
    STS_REGION "GK-ERR-068" Problem {
        "STS is switched off in this region for the account" /
        "このアカウントでは、このリージョンの STS が無効になっています"
    } help {
        "Only the account's administrator can activate it." /
        "有効にできるのはアカウントの管理者だけです。"
    } text {
        verified: false,
        names: ["RegionDisabledException"],
        patterns: [r"sts is not activated in (?:this|the requested) region"],
        ask: CloudAdministrator {
            "STS is not activated in ap-northeast-1 for our account. Please activate it (IAM, account settings)." /
            "アカウントで ap-northeast-1 の STS が有効になっていません。有効にしていただけますか（IAM のアカウント設定）。"
        },
        examples: ["An error occurred (RegionDisabledException) when calling the GetCallerIdentity operation: STS is not activated in this region for account:111122223333"],
    }
    CREDENTIALS_IN_TIME "GK-ERR-276" Remote {
        "the program waited for AWS, Google or Azure credentials and gave up: a proxy or network that doesn't answer, or a helper that waits for somebody" /
        "AWS、Google、Azure の認証情報を待ちましたが、時間切れになりました。応答しないプロキシやネットワーク、または入力待ちの補助コマンドが原因です"
    } help {
        "Sign in first in a terminal (`genkan login`), so that nothing has to be asked; a helper that opens a window needs longer (CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS, in milliseconds). `genkan doctor` tries the way to STS and the portal step by step, `genkan explain AWS_PROFILE` shows the profile." /
        "先にターミナルでサインイン（`genkan login`）しておくと、問い合わせは起きません。画面を開く補助コマンドには CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS（ミリ秒）を延ばします。STS とポータルへの経路は `genkan doctor` が順に試し、使用されるプロファイルは `genkan explain AWS_PROFILE` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"timed out after \d+s waiting for aws|aws default-chain credential resolve timed out|a request to aws timed out|(?:aws ini cache refresh|aws sts) timed out|gcp credentials check timed out|aws_chain_resolve_timeout_ms|timed out waiting for (?:the )?azure (?:cli|developer cli|powershell)",
            r"az account get-access-token\b.{0,300}timed out after|timed out after \d+ ?s\w*\b.{0,40}az account get-access-token",
        ],
        examples: [
            "Timed out after 60s waiting for AWS. Check your network and proxy settings; if a credential helper needs longer to prompt you, raise CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS.",
            "'az account get-access-token --output json' timed out after 10 seconds",
        ],
    }
    REFRESH_TIMED_OUT "GK-ERR-071" Person {
        "the sign-in wasn't finished within three minutes, and Claude Code stopped waiting" /
        "3 分以内にサインインが完了せず、Claude Code が待機を終了しました"
    } help {
        "Run the sign-in command in a terminal of its own, finish it, then go on in Claude Code." /
        "別のターミナルでサインインコマンドを実行し、完了してから Claude Code に戻ってください。"
    } text {
        verified: true,
        patterns: [
            r"aws auth refresh timed out after 3 minutes",
            r"aws login timed out after",
        ],
        examples: [
            "AWS auth refresh timed out after 3 minutes. Run your auth command manually in a separate terminal.",
            "AWS login timed out after 3 minutes. Run \"/usr/local/bin/genkan refresh\" in a terminal.",
        ],
    }
    REFRESH_ELSEWHERE "GK-ERR-072" Person {
        "another Claude Code session on this machine is signing in right now, and this one waits for it" /
        "この端末の別の Claude Code セッションがサインイン中で、その完了を待っています"
    } help {
        "Finish the sign-in where it was started (look for a browser window); this session goes on by itself." /
        "開始した側でサインインを完了してください（ブラウザーのウィンドウを確認）。このセッションは自動で続行します。"
    } text {
        verified: true,
        patterns: [r"another claude code process is running your awsauthrefresh command"],
        examples: ["Another Claude Code process is running your awsAuthRefresh command. Finish signing in where that session started it…"],
    }
    REFRESH_FAILED "GK-ERR-070" Person {
        "Claude Code's sign-in command (awsAuthRefresh) failed; Claude Code doesn't show why" /
        "Claude Code のサインインコマンド（awsAuthRefresh）が失敗しました。理由は表示されません"
    } help {
        "Run the same command in a terminal and read what it says; `genkan explain awsAuthRefresh` shows it and where it is set." /
        "同じコマンドをターミナルで実行し、表示を確認してください。コマンドと設定場所は `genkan explain awsAuthRefresh` で分かります。"
    } text {
        verified: true,
        patterns: [
            r"error running awsauthrefresh",
            r"aws login did not complete|\bawsauthrefresh (?:failed|exited|did not)|unexpected token '?a'?, \x22attempting",
        ],
        examples: [
            "Error running awsAuthRefresh (in settings or ~/.claude.json):",
            "AWS login did not complete (exit code 255)",
        ],
    }
    WEB_IDENTITY "GK-ERR-229" Person {
        "the identity provider's token (web identity or SAML) for AWS is missing, or AWS doesn't accept it" /
        "AWS 用の ID プロバイダーのトークン（Web ID または SAML）がないか、AWS が受け付けません"
    } help {
        "The token has expired, is for another audience, or IAM has no identity provider or role that trusts it. In CI, look at the job's permission to ask for a token (`id-token: write`), the audience and the role's trust policy; on a workstation, unset AWS_WEB_IDENTITY_TOKEN_FILE where it is left over, and sign in with `genkan login`. With SAML, the identity provider's administrator looks at the assertion: role and provider as a pair of ARNs, RoleSessionName, audience, issuer and signature. “Couldn't retrieve verification key” often passes: try again." /
        "トークンの期限切れ、対象（audience）の違い、または IAM にこのトークンを信頼する ID プロバイダーやロールがないことが原因です。CI では、トークンを要求する権限（`id-token: write`）、audience、ロールの信頼ポリシーを確認してください。端末では、残っている AWS_WEB_IDENTITY_TOKEN_FILE を解除し、`genkan login` でサインインしてください。SAML では、ID プロバイダーの管理者がアサーション（ロールとプロバイダーの ARN の組、RoleSessionName、audience、発行者、署名）を確認します。「Couldn't retrieve verification key」は一時的なことが多いため、再試行してください。"
    } text {
        verified: false,
        names: [
            "InvalidIdentityToken",
            "InvalidIdentityTokenException",
            "IDPCommunicationError",
            "IDPCommunicationErrorException",
            "IDPRejectedClaim",
            "IDPRejectedClaimException",
            "WebIdentityErr",
            "ExpiredTokenException",
        ],
        patterns: [
            r"\b(?:expiredtoken|invalididentitytoken)\w*\)? when calling the assumerolewith\w+|\bassumerolewith(?:webidentity|saml)\b.{0,80}\b(?:expired|invalid\w*token)",
            r"\bno openidconnect provider found\b|incorrect token audience|\binvalididentitytoken\b.{0,80}|could(?:n\'t| not) retrieve verification key from your identity provider",
            r"sourced by the sts web identity provider|\bSTS_WEB_IDENTITY_SOURCE_FAILURE\b",
            r"saml (?:assertion|response|token)\b.{0,60}\b(?:invalid|expired|missing|empty|not (?:found|valid)|malformed)|response did not contain a valid saml assertion",
            r"\bassumerolewith(?:saml|webidentity)\b.{0,160}\b(?:request arn is invalid|segments)|\b(?:validationerror|invalid\w*|idp\w*|malformed\w*)\)? when calling the assumerolewith\w+|\bauthsaml\w+exception\b|issuer not present in specified provider|included an invalid saml response|response does not contain the required audience|\bin authnresponse\b|\binvalid role string only \d|no assertion to use",
            r"web identity token that was passed (?:is expired|could not be validated)|(?:invalid|expired) saml (?:response|assertion)|saml response signature invalid|rolesessionname in authnresponse|specified provider doesn.?t exist",
        ],
        examples: [
            "An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account",
            "InvalidIdentityToken: Incorrect token audience",
            "Valid credentials could not be sourced by the STS web identity provider",
            "Response did not contain a valid SAML assertion",
            "An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation: The web identity token that was passed is expired or is not valid.",
            "An error occurred (ValidationError) when calling the AssumeRoleWithSAML operation: Request ARN is invalid",
        ],
    }
    MFA "GK-ERR-233" Person {
        "the AWS profile takes its role with MFA, and no valid code was given" /
        "AWS プロファイルは MFA 付きでロールを引き受けますが、有効なコードが渡されていません"
    } help {
        "A program without a prompt, such as Claude Code, can't ask for the code. Sign in where you can type it (`aws sts get-session-token` or the AWS profile's own tool), or let the profile use IAM Identity Center, which asks for MFA in the browser: `genkan login`. A code that was refused is old, was used already, or the device's clock is off." /
        "Claude Code のように入力欄のないプログラムはコードを尋ねられません。入力できる場所でサインインするか（`aws sts get-session-token` など）、ブラウザーで MFA を求める IAM Identity Center を使ってください（`genkan login`）。拒否されたコードは、期限切れ、使用済み、またはデバイスの時計のずれが原因です。"
    } text {
        verified: false,
        names: ["RefreshWithMFAUnsupportedError", "AssumeRoleTokenProviderNotSetError"],
        patterns: [
            r"\bmfa token required\b|multi-?factor ?authentication failed|requires multi-?factor authentication|\bmfa\b.{0,60}\b(?:one[- ]time pass ?code|code callback|serial)\b.{0,60}|assume role with mfa enabled|\bmfa (?:code|token) (?:is |was )?(?:invalid|required|incorrect|expired)|invalid mfa",
            r"reading mfa token: eof|enter mfa code for arn:\S{1,160} \W{0,3}(?:eoferror|eof\b)",
        ],
        examples: [
            "Cannot refresh credentials: MFA token required.",
            "Reading MFA token: EOF",
        ],
    }
    SESSION_LENGTH "GK-ERR-246" Usage {
        "the AWS profile asks for a longer session than the role allows" /
        "AWS プロファイルが、ロールの上限より長いセッションを要求しています"
    } help {
        "Lower duration_seconds of the AWS profile (`genkan explain AWS_PROFILE` shows which): a role that is taken from another role lasts one hour at most. A longer session is the administrator's to allow (MaxSessionDuration of the role)." /
        "AWS プロファイルの duration_seconds を下げてください（使用されるプロファイルは `genkan explain AWS_PROFILE` で分かります）。別のロールから引き受けたロールは最長 1 時間です。さらに長いセッションは、管理者がロールの MaxSessionDuration を変更する必要があります。"
    } text {
        verified: false,
        names: ["SessionDurationEscalationException"],
        patterns: [
            r"durationseconds exceeds|session limit for roles assumed by role chaining|durationseconds\W.{0,40}failed to satisfy constraint",
        ],
        examples: [
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ],
    }
    CI_TOKEN "GK-ERR-232" Usage {
        "the CI job can't get an identity token (OIDC) from its platform" /
        "CI のジョブが、実行基盤から ID トークン（OIDC）を取得できません"
    } help {
        "Give the job the right to ask for one: `permissions: id-token: write` in the GitHub workflow (a pull request from a fork doesn't get it), `id_tokens` in GitLab. This is no matter of the workstation's profile." /
        "ジョブに権限を付与してください。GitHub のワークフローでは `permissions: id-token: write`（フォークからのプルリクエストには付与されません）、GitLab では `id_tokens` です。端末のプロファイルは関係しません。"
    } text {
        verified: false,
        patterns: [
            r"unable to get ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|could not fetch an oidc token|(?:unable|failed) to (?:get|fetch|obtain|request) (?:an? |the )?(?:github )?(?:oidc|id)[ -]token|id-token:? ?\W?write\b.{0,40}|did you mean to give .{0,60}id-token|credentials could not be loaded, please check your action inputs",
            r"actions_id_token_request_(?:url|token)\b.{0,60}(?:not set|into this job|missing|undefined)|did not inject \$?actions_id_token|\binvalid oidc token|failed to get oidc token|app token exchange failed|workflow validation failed\b|failed to setup github token",
        ],
        examples: [
            "Error: Could not fetch an OIDC token. Did you remember to add `id-token: write` to your workflow permissions?",
            "Failed to setup GitHub token: Error: Invalid OIDC token",
        ],
    }
    ASSUME_ROLE "GK-ERR-206" Person {
        "signed in, but not allowed to take the role (sts:AssumeRole) that the AWS profile or the text names" /
        "サインインはできていますが、AWS プロファイルまたは本文のロールを引き受ける（sts:AssumeRole）ことが許可されていません"
    } help {
        "Compare role_arn in ~/.aws/config (aws.assume_role_arn in the profile) with what the administrator gave you: both your own policy and the role's trust policy have to name each other, and a trust policy may ask for MFA or an external id. The account's root user can take no role. `genkan explain AWS_PROFILE` shows which profile is used." /
        "~/.aws/config の role_arn（プロファイルの aws.assume_role_arn）を管理者の案内と照らし合わせてください。自分側のポリシーとロールの信頼ポリシーの両方で許可が必要です。信頼ポリシーが MFA や外部 ID を求めることもあります。ルートユーザーはロールを引き受けられません。使用される AWS プロファイルは `genkan explain AWS_PROFILE` で分かります。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?(?:is )?not authorized to perform:? sts:(?:assumerole|tagsession|setsourceidentity)\w*(?: on resource: (?<resource>arn:\S+))?",
            r"\b(?:accessdenied|access denied)\W{1,3}(?:when calling the |exception )?\(?assumerole\w*|\bassumerole\w*\b.{0,80}\baccess ?denied\b",
            r"supplied rolearn not found|no (?:valid )?(?:aws )?roles? (?:found|available)\b.{0,40}(?:saml|assertion|account)|role \S{1,120} (?:was |is )?not found in (?:the )?saml",
            r#"the role "?arn:\S{1,200} cannot be assumed|cannot assume (?:iam )?role|(?:unable|failed) to assume (?:iam )?role"#,
            r"invalid response from sts\.assumerole call with role",
            r"\brole\b.{0,40}\brequest arn is invalid",
            r"operation error sts: assumerole\w*, .{0,60}statuscode: 403|assume role with (?:saml|web identity)\b.{0,300}\baccess ?denied|when calling the assumerole operation: \S{1,200} is invalid|\bat 'rolearn' failed to satisfy",
            r"no roles to assume\b|permitted to assume (?:the given role|roles) for the aws service",
        ],
        ask: CloudAdministrator {
            "I can sign in, but may not take the role for Claude Code⟦ ({resource})⟧. Please look at the role's trust policy and at my own policy: both have to allow sts:AssumeRole⟦ (my role: {role})⟧, or tell me the role's right ARN." /
            "サインインはできますが、Claude Code 用のロール⟦（{resource}）⟧を引き受けられません。ロールの信頼ポリシーと私のポリシーの両方で sts:AssumeRole が許可されているか⟦（私のロール: {role}）⟧をご確認いただくか、正しい ARN を教えていただけますか。"
        },
        examples: [
            "User: arn:aws:iam::111122223333:user/taro is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/ClaudeCode",
            "operation error STS: AssumeRole, https response error StatusCode: 403, api error AccessDenied: (unreadable)",
            "Failed to assume role: Supplied RoleArn not found in saml assertion",
            "The role \"arn:aws:iam::111122223333:role/trustedrole\" cannot be assumed.",
            "CredentialsProviderError: Invalid response from STS.assumeRole call with role arn:aws:iam::111122223333:role/ClaudeCode",
            "Could not assume role with OIDC: Request ARN is invalid",
            "An error occurred (ValidationError) when calling the AssumeRole operation: arn:aws:iam::1:role/ClaudeCode is invalid",
            "No roles to assume.",
        ],
    }
    CREDENTIAL_PROCESS "GK-ERR-209" Person {
        "the command that gives the AWS credentials (credential_process) failed or printed something else" /
        "AWS の認証情報を出力するコマンド（credential_process）が失敗したか、想定外の内容を出力しました"
    } help {
        "Run the command in a terminal: it must print one JSON document with Version 1, AccessKeyId, SecretAccessKey and SessionToken, and nothing besides. `genkan explain AWS_PROFILE` shows the profile that names it. Where it is genkan's own, `genkan login`, then `genkan doctor`." /
        "コマンドをターミナルで実行してください。Version 1、AccessKeyId、SecretAccessKey、SessionToken を含む JSON が 1 つだけ出力されるはずです。指定しているプロファイルは `genkan explain AWS_PROFILE` で分かります。genkan のコマンドである場合は `genkan login`、続いて `genkan doctor` を実行してください。"
    } text {
        verified: false,
        names: ["ProcessCredentialsError"],
        patterns: [
            r"error when retrieving credentials from custom-process|\bcredential_process (?:failed|error|returned|did not|command)|error in credential_process|error retrieving credentials from (?:custom )?process|process provider error|processprovidererror",
            r"sourced by the process provider|\bPROCESS_SOURCE_FAILURE\b",
            r"command returned non-zero exit value|credentials? process (?:failed|returned|exited|timed out|error|output)|\b(?:saml2aws|aws-vault|aws-okta|gimme-aws-creds)\b.{0,60}(?:exit (?:status|code)|non-zero|failed)",
            r"credential process resolution detected|recursive credential process|unsupported version \W?\S{1,20}\W? for credential process|for credential process provider",
            r"did not contain credential_process",
            r"failed to refresh process-based credentials|json credential from command|invalid json format from command|credentials from custom process\b|credential_process\b.{0,12}\b(?:output|target not found|target is not a file)|\b(?:invalid|unable to parse)\b.{0,30}\bcredential_process\b|\bprocessprovider\w*error\b|\binvalidprocesscredentialspayload\b|\bprocesscredential\w*exception\b",
        ],
        examples: [
            "Error when retrieving credentials from custom-process: exit status 1",
            "Valid credentials could not be sourced by the process provider",
            "java.lang.IllegalStateException: Command returned non-zero exit value: 127",
            "Credential process resolution detected an infinite loop, exiting.",
            "CredentialsProviderError: Profile dev did not contain credential_process",
            "java.lang.IllegalStateException: Failed to refresh process-based credentials",
        ],
    }
    PARTIAL "GK-ERR-212" Person {
        "AWS credentials are set in part only" /
        "AWS の認証情報が一部しか設定されていません"
    } help {
        "An access key needs its secret, and a temporary one its session token. Remove AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY from your shell or ~/.aws/credentials where they are left over, and sign in: `genkan login`." /
        "アクセスキーにはシークレットが、一時的なものにはセッショントークンも必要です。残っている AWS_ACCESS_KEY_ID や AWS_SECRET_ACCESS_KEY をシェルまたは ~/.aws/credentials から削除し、`genkan login` でサインインしてください。"
    } text {
        verified: false,
        names: ["PartialCredentialsError"],
        patterns: [
            r"partial credentials found in (?<place>[\w-]+)(?:, missing: (?<missing>[\w, -]+))?|resolved credential object is not valid",
        ],
        examples: [
            "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY",
        ],
    }
    NO_CREDENTIALS "GK-ERR-061" Person {
        "there are no AWS credentials: not signed in, or AWS_PROFILE names a profile that doesn't exist" /
        "AWS の認証情報がありません。サインインしていないか、AWS_PROFILE が存在しないプロファイルを指しています"
    } help {
        "Sign in (`genkan login`; for an AWS profile that genkan didn't set up, `aws sso login`), then start Claude Code again. `genkan explain AWS_PROFILE` shows which profile it uses. A source_profile has to lead to a profile that holds credentials; a program that doesn't read SSO profiles takes them from the environment (`aws configure export-credentials --format env`). On a server or in a container that has a role of its own, the metadata service has to answer (from a container it takes a hop limit of 2)." /
        "サインイン（`genkan login`。genkan が設定していない AWS プロファイルの場合は `aws sso login`）してから、Claude Code を起動し直してください。使用されるプロファイルは `genkan explain AWS_PROFILE` で分かります。source_profile の先のプロファイルには認証情報が必要です。SSO のプロファイルを読まないプログラムには、環境変数で渡せます（`aws configure export-credentials --format env`）。独自のロールを持つサーバーやコンテナでは、メタデータサービスが応答する必要があります（コンテナからはホップ制限 2 が必要です）。"
    } text {
        verified: true,
        names: ["NoCredentialsError", "NoCredentialProviders", "CredentialsNotLoaded", "NoAuthTokenError", "AwsCredentialsProviderChain"],
        patterns: [
            // Behind the dot stands the reason, which has a row of its own where it says more.
            r"could not load aws credentials(?: · .{0,120})?",
            r"could not load credentials from any providers",
            r"unable to locate credentials",
            r"no ec2 imds role found",
            r"no valid (?:providers in chain|credential sources? (?:found|for))|no (?:credential )?providers? in (?:the )?chain|valid credentials could not be sourced|(?:unable|failed) to (?:load|find|get|retrieve) (?:aws |any )*credentials|could not (?:load|find|resolve|obtain) (?:any |valid |aws )*credentials(?: from any)?|no (?:aws )?credentials (?:found|available|were found|provided)|no identity-based aws credentials|failed to load credentials",
            r"unable to find environment variable credentials|container metadata service|credential-provider-imds|(?:ec2|instance) metadata service|ec2rolerequesterror|static credentials are empty|the credential provider was not enabled|unable to locate authorization token|unable to get instance metadata|\bimds\b.{0,60}\b(?:timed out|unavailable|failed|not found|disabled|no )|error loading credentials|an error occurred while loading credentials|no credential providers? (?:could|were)|credentials? (?:chain|provider chain)\b.{0,60}(?:exhausted|no |failed)|missing (?:aws )?credentials in config|could not get credentials",
            r"failed to (?:create|build|resolve) (?:the )?(?:underlying )?(?:aws ?)?credentials? ?provider|credentials? provider (?:could not be|was not) (?:created|built)|credentialsloadingerror",
            r"no aws credentials found\. |cloud credentials unavailable — check or refresh|awsaccesskey` and `awssecretaccesskey` must be provided together",
            r"failed to resolve aws credentials|web identity configuration not specified|no http credential provider host provided|http credential provider response not of the required format|container metadata credential provider cannot be used|could not load token from any providers",
            r"you can configure credentials by running \Waws configure",
            r"error when retrieving credentials from (?:iam|container|ec2|ecs)-?\w*|sigv4 authentication requires aws credentials|aws (?:access key id|secret access key) setting is missing",
            r"no signing credentials|missing keys aws_access_key_id|\bno awscredentials found|\bmissingcredentialserror\b|unable to sign request without credentials|error retrieving credentials from the instance profile|no credentials specified or obtained|no master credentials found|system aws credentials are required|\bprofile [\w./@+-]{1,80}: credentials missing|(?:\baws|no) credentials (?:not found|to awsume)|credential error: .{0,40}nocredentials",
            r"credentialsprovidererror: credential is missing|^\W{0,4}(?:error: )?credential is missing\W{0,3}$|cannot read credentials from \S{1,160}|no credentials have been configured|unable to resolve aws account to use|\baws (?:provider )?credentials (?:are )?not (?:set|configured|found)\b",
        ],
        examples: [
            "NoCredentialProviders: no valid providers in chain. Deprecated.",
            "API Error: Could not load AWS credentials · Could not load credentials from any providers. Check or refresh your AWS credentials and try again.",
            "failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata",
            "Unable to locate credentials. You can configure credentials by running \"aws configure\".",
            "CredentialsProviderError: Unable to find environment variable credentials.",
            "Failed to create underlying AwsCredentialProvider",
            "No AWS credentials found. Check the profile.",
            "Failed to resolve AWS credentials from the credential provider chain.",
            "Unable to use the profile. You can configure credentials by running \"aws configure\".",
            "Error when retrieving credentials from iam-role: Credential refresh failed, response did not contain: access_key",
            "AWS SigV4 authentication requires AWS credentials.",
            "Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider()])",
            "No signing credentials found",
            "Cannot read credentials from /home/taro/.aws/credentials",
        ],
    }
    TWO_SOURCES "GK-ERR-062" Person {
        "AWS credential variables and AWS_PROFILE are both set: Claude Code uses the profile, the AWS CLI the variables" /
        "AWS のアクセスキーと AWS_PROFILE が両方設定されています。Claude Code はプロファイルを、AWS CLI はキーを使います"
    } help {
        "Remove AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN from your shell, so that both use the same identity." /
        "両者が同じ ID を使うよう、シェルから AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を削除してください。"
    } text {
        verified: true,
        patterns: [r"multiple credential sources detected"],
        examples: ["@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set."],
    }
    CREDENTIALS_REFUSED "GK-ERR-073" Person {
        "AWS doesn't accept the credentials; the text doesn't say why" /
        "AWS が認証情報を受け付けません。理由は本文から分かりません"
    } help {
        "Sign in again. If it stays, paste the whole message." /
        "もう一度サインインしてください。解消しない場合は、全文を貼り付けてください。"
    } text {
        verified: false,
        names: [
            "UnauthorizedException",
            "CredentialsProviderError",
            "InvalidSignatureException",
            "TokenRefreshRequired",
        ],
        examples: ["CredentialsProviderError: (unreadable)"],
    }
}
