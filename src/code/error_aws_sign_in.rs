//! GK-ERR-051 to 060 and others: AWS's configuration and the sign-in (IAM Identity Center, `aws login`).

super::error_text::error_texts! {
    DOTNET_SSO "GK-ERR-1007" Person {
        "a .NET program found no sign-in of IAM Identity Center in ~/.aws/sso/cache of its own home folder, and doesn't begin one by itself" /
        ".NET のプログラムが、自身のホームフォルダーの ~/.aws/sso/cache に IAM Identity Center のサインインを見つけられません。プログラム自身はサインインを始めません"
    } help {
        "Sign in as the user that runs the program, with `aws sso login --profile NAME`, and start it again. The program's project needs the packages AWSSDK.SSO and AWSSDK.SSOOIDC.\n- In a container: mount ~/.aws as .aws of the container user's home folder. AWS_CONFIG_FILE moves the config file alone, not the cache of the sign-in." /
        "プログラムを実行するユーザーで `aws sso login --profile 名前` を実行してサインインし、起動し直してください。プログラムには AWSSDK.SSO と AWSSDK.SSOOIDC のパッケージが必要です。\n- コンテナーの場合: ~/.aws を、コンテナーのユーザーのホームフォルダーの .aws にマウントしてください。AWS_CONFIG_FILE で変わるのは設定ファイルだけで、サインインのキャッシュの場所は変わりません。"
    } text {
        verified: false,
        patterns: [
            r"options property cannot be empty: (?:clientname|ssoverificationcallback)",
        ],
        examples: [
            "System.ArgumentNullException: Value cannot be null. (Parameter 'Options property cannot be empty: ClientName')",
        ],
    }
    SOURCE_ELSEWHERE "GK-ERR-388" Person {
        "the AWS profile gets its credentials from a source that this machine doesn't have (credential_source: an AWS instance or container, or variables)" /
        "AWS プロファイルの認証情報の取得元（credential_source: AWS の EC2 やコンテナー、または環境変数）が、この端末にありません"
    } help {
        "Ec2InstanceMetadata and EcsContainer answer only on AWS. On a workstation the role is assumed from a sign-in: name a profile with SSO as source_profile in place of credential_source, or the role as `aws.assume_role_arn` in genkan's profile (`genkan setup` writes both). With Environment, the shell has to set AWS_ACCESS_KEY_ID and the related variables." /
        "Ec2InstanceMetadata と EcsContainer は AWS 上でだけ応答します。端末では、サインインからロールを引き受けます。credential_source の代わりに SSO のプロファイルを source_profile に指定するか、genkan のプロファイルの `aws.assume_role_arn` にロールを指定してください（どちらも `genkan setup` で書き込まれます）。Environment の場合は、シェルに AWS_ACCESS_KEY_ID などが必要です。"
    } text {
        verified: true,
        patterns: [
            r"(?:error when retrieving credentials from \w{1,40}: )?no credentials found in credential_source referenced in profile (?<profile>[\w./@+-]+)",
            r"could not get source credentials from provider \w{1,40}|was specified as the credential_?source, but .{1,60} was not set",
        ],
        examples: [
            "Error when retrieving credentials from Ec2InstanceMetadata: No credentials found in credential_source referenced in profile dev",
            "Profile dev could not get source credentials from provider Ec2InstanceMetadata (Aws::Errors::NoSourceCredentials)",
            "SharedConfigErr: EcsContainer was specified as the credential_source, but 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' was not set",
        ],
    }
    NO_ROLE_ASSUMER "GK-ERR-750" Usage {
        "the AWS profile assumes a role (role_arn), and this early version of AWS's SDK for JavaScript doesn't do that by itself" /
        "AWS プロファイルはロールを引き受けます（role_arn）が、この初期のバージョンの AWS の JavaScript 用 SDK は、自身ではロールを引き受けません"
    } help {
        "The file isn't at fault: the profile's role_arn and source_profile are read. Update the AWS SDK in the program, all of its @aws-sdk packages to one version (`npm install @aws-sdk/credential-providers@latest` and the clients); newer ones assume the role themselves. In a program that somebody else made, update the program.\n- It can't be updated: in its code, hand fromIni or defaultProvider a roleAssumer, such as getDefaultRoleAssumer() of @aws-sdk/client-sts; for a role by web identity (web_identity_token_file) roleAssumerWithWebIdentity.\n- Without a change of the program: `aws sts get-caller-identity --profile NAME` shows that the profile works; `aws configure export-credentials --profile NAME --format env` prints the role's variables, with which the program is started. They expire." /
        "設定ファイルに問題はありません。プロファイルの role_arn と source_profile は読み取られています。プログラムの AWS SDK を更新し、@aws-sdk のパッケージをすべて同じバージョンにしてください（`npm install @aws-sdk/credential-providers@latest` と各クライアント）。新しいものは自身でロールを引き受けます。ほかの人が作ったプログラムの場合は、プログラムを更新してください。\n- 更新できない場合: コードで、fromIni または defaultProvider に roleAssumer を渡してください（@aws-sdk/client-sts の getDefaultRoleAssumer() など）。Web ID のロール（web_identity_token_file）では roleAssumerWithWebIdentity です。\n- プログラムを変更しない場合: プロファイルが使えることは `aws sts get-caller-identity --profile 名前` で分かります。`aws configure export-credentials --profile 名前 --format env` が出力するロールの変数を設定して、プログラムを起動してください。この変数には期限があります。"
    } text {
        verified: false,
        patterns: [
            r"(?:requires a role (?:with web identity )?to be assumed|needs to be assumed with web identity), but no role assumption callback",
        ],
        examples: [
            "CredentialsProviderError: Profile default requires a role to be assumed, but no role assumption callback was provided.",
            "(node:2519) UnhandledPromiseRejectionWarning: Error: Profile work requires a role to be assumed, but no role assumption callback was provided.",
            "CredentialsProviderError: Role Arn 'arn:aws:iam::111122223333:role/app' needs to be assumed with web identity, but no role assumption callback was provided.",
        ],
    }
    AWS_CONFIG "GK-ERR-211" Person {
        "an AWS configuration file (~/.aws/config or credentials) can't be read or isn't well-formed" /
        "AWS の設定ファイル（~/.aws/config または credentials）を読めないか、形式が正しくありません"
    } help {
        "Look at the place that the text names: a line without `=`, a section or key that appears twice, a source_profile that refers back to itself, a byte order mark or an encoding other than UTF-8, or missing permission to read the file. `genkan check` names it; `genkan setup` writes its own sections without touching others.\n- “MissingSectionHeaderError”, “File contains no section headers”: a setting stands before the first section. Put [default] above it (in ~/.aws/config another profile's is [profile NAME], in ~/.aws/credentials [NAME]).\n- “Unable to parse config file”: it is mostly the same [profile …] section or key twice: join the two, and keep one. Otherwise a setting before the first [section], or a section without its closing bracket.\n- “only one credential type may be specified”, “contains both source_profile”: leave one of them in that AWS profile: source_profile, credential_source, credential_process, web_identity_token_file, or the sso_ keys. The AWS CLI takes the first that it knows, so it can work there all the same." /
        "本文が示す箇所を確認してください。`=` のない行、重複したセクションやキー、自身に戻る source_profile、BOM や UTF-8 以外の文字コード、読み取り権限の不足などが考えられます。`genkan check` で場所が分かります。`genkan setup` は自身のセクションだけを書き込みます。\n- 「MissingSectionHeaderError」「File contains no section headers」の場合: 最初のセクションより前に設定があります。その上に [default] を書いてください（ほかのプロファイルは、~/.aws/config では [profile 名前]、~/.aws/credentials では [名前]）。\n- 「Unable to parse config file」の場合: 多くは、同じ [profile …] のセクションまたはキーが 2 回あります。まとめて片方だけを残してください。そうでなければ、最初の [セクション] より前に設定があるか、セクションの閉じかっこがありません。\n- 「only one credential type may be specified」「contains both source_profile」の場合: その AWS プロファイルに残すのは、source_profile、credential_source、credential_process、web_identity_token_file、sso_ のキーのうち 1 種類だけにしてください。AWS CLI は最初に見つけたものを使うため、AWS CLI では動作することもあります。"
    } text {
        verified: false,
        names: ["ConfigParseError", "SharedConfigLoadError", "InfiniteLoopConfigError", "CredentialSourceConflictError"],
        patterns: [
            r"\binvalid value provided to .mode.: \S{1,40} must be one of: .{0,4}legacy",
            r"\bprofile formed an infinite loop|maximum source profile depth exceeded for profile",
            r"unable to parse config file:? (?:\S{0,200}\.aws\b|\S{0,200}[/\\](?:config|credentials)\b)|\bconfigparseerror\b.{0,40}unable to parse|(?:failed|error) (?:to )?(?:load(?:ing)?|pars(?:e|ing)|read(?:ing)?) (?:the )?(?:shared |aws )+(?:config|credentials)\w* (?:profile |file(?:[^,\w]|$|, [^,]{1,200}(?:$|, (?:[^o]|o[^p]|open [^:]{1,200}(?:$|: [^p]|:[^: ]{1,200}: [^pa])))))|(?:failed|error) (?:to )?(?:load(?:ing)?|pars(?:e|ing)|read(?:ing)?) (?:the )?(?:config|credentials)\w* (?:profile |file).{0,160}\.aws\b|(?:duplicate|missing)(?:section|option|sectionheader)error\b.{0,200}\.aws\b",
            r"infinite loop in credential configuration|contain(?:s|ed) both source_profile and|only one credential type may be specified per profile|credential_source\b.{0,80}\b(?:not (?:valid|supported)|referenced in profile)|detected a cycle attempting to resolve credentials|the specified config file \([^)]{1,200}\) could not be found|(?:no section|parsing error|file contains no section headers).{0,120}(?:\.aws|credentials|config)|is not well-?formed.{0,40}(?:\.aws|config)",
            r"'(?:str|nonetype|list|dict)' object has no attribute '(?:get|items|keys|split|lower|strip)'.{0,120}\baws (?:sso|sts|configure|login|s3|bedrock|ecr)\b|(?:\baws (?:sso|sts|configure|login|s3|bedrock|ecr)|\bawscli|\bbotocore)\b.{0,120}'(?:str|nonetype)' object has no attribute '(?:get|items|keys|split|lower|strip)'|\.aws[/\\](?:config|credentials)\b.{0,60}\b(?:line \d+|invalid|malformed|syntax|parse)",
            r"the credential_source \S{1,60} is specified in profile|the credential source \S{1,60} referenced in profile|unsupported configuration value for \w+\. expected|client configured with invalid defaults mode",
            r"unsupported credential source in profile",
            r"value provided to \Wmax_attempts\W",
            r"loop detected in config file for profile|cannot have circular role-chains|expected an \W=\W sign defining a property|\berror parsing (?:config file )?\S{0,200}\.aws[/\\](?:config|credentials)|unsupported awsume credential_source|failed to load a source-profile for profile|\bduplicate profile \W[\w.-]{1,60}\W in",
            r"configparser\.\w+error\b.{0,160}[/\\]\.aws[/\\]|\b(?:awscli|botocore|configparser|configloader)\b.{0,800}unicodedecodeerror: \W?(?:cp932|shift_jis|utf-?8|charmap|gbk|cp949)\b",
            r"\bsourceprofilecircularreference\w*|invalid credentials file: \S*\.aws|referenced itself as a source profile",
            r"did not match any variant of untagged enum \w{0,30}(?:profile|credential|sso)\w*",
            r"\bAWS_ERROR_SDKUTILS_PARSE_",
        ],
        examples: [
            "botocore.exceptions.InvalidRetryModeError: Invalid value provided to \"mode\": \"adaptve\" must be one of: ['legacy', 'standard', 'adaptive']",
            "[✘] maximum source profile depth exceeded for profile bedrock",
            "Unable to parse config file: /home/taro/.aws/config",
            "Infinite loop in credential configuration detected. Attempting to load from profile base which has already been visited.",
            "'str' object has no attribute 'get'\nError: aws sso login failed: exit status 255",
            "The credential_source \"Ec2\" is specified in profile \"work\", but no source provider was configured.",
            "CredentialsProviderError: Unsupported credential source in profile work. Got Ec2, expected EcsContainer or Ec2InstanceMetadata or Environment.",
            "Value provided to \"max_attempts\": -1 must be an integer greater than or equal to 0.",
            "Loop detected in config file for profile 'work'",
            "File \"botocore/configloader.py\", line 149, in raw_config_parse\nUnicodeDecodeError: 'cp932' codec can't decode byte 0x87 in position 12: illegal multibyte sequence",
            "Aws::Errors::SourceProfileCircularReferenceError: Circular reference of source profiles",
            "SharedConfigErr: only one credential type may be specified per profile: source profile, credential source, credential process, web identity token, or sso",
            "data did not match any variant of untagged enum ProfileCredentials",
            "AWS_ERROR_SDKUTILS_PARSE_RECOVERABLE: Parser encountered an error, but recovered (Code: -1)",
        ],
    }
    NO_ROLE "GK-ERR-053" Person {
        "the sign-in works, but it doesn't have this role in this account: not assigned, or assigned after you signed in" /
        "サインインはできていますが、このアカウントのこのロールを使えません。割り当てがないか、サインインの後に割り当てられました"
    } help {
        "Compare sso_account_id and sso_role_name of the AWS profile in ~/.aws/config with what the access portal shows you: the role's name is the permission set's, letter by letter and case-sensitive, and belongs to that account. `genkan doctor` asks the portal what is assigned to you and names the nearest.\n- They agree, and the role was given to you lately: the session is older than the assignment, and signing in goes on with the browser's old one. Sign out of the access portal in the browser, `aws sso logout`, then sign in again (`genkan login`).\n- The portal doesn't show it either: send the request below. A policy with sso:GetRoleCredentials on the role itself changes nothing: what counts is the assignment in IAM Identity Center." /
        "~/.aws/config の AWS プロファイルの sso_account_id と sso_role_name を、アクセスポータルの表示と照らし合わせてください。ロール名は、そのアカウントの許可セットの名前と一字一句同じです（大文字と小文字は区別されます）。割り当てられているものは `genkan doctor` がポータルに問い合わせ、最も近い名前を示します。\n- 一致していて、最近ロールを割り当てられた場合: セッションが割り当てより前のもので、サインインし直してもブラウザーの古いセッションが使われます。ブラウザーでアクセスポータルからサインアウトし、`aws sso logout` の後、サインインし直してください（`genkan login`）。\n- ポータルにも表示されない場合: 下の依頼文を送ってください。ロール自体に sso:GetRoleCredentials を許可しても変わりません。必要なのは IAM Identity Center での割り当てです。"
    } text {
        verified: true,
        patterns: [
            r"\bresourcenotfoundexception\W{1,3}when calling the getrolecredentials operation",
            r"\bno aws accounts (?:are )?available to you\b",
            r"forbiddenexception\W{1,3}(?:exception\W{1,3})?no access(?:$|\W{2}|[^\w ])",
            r"getrolecredentials\b.{0,160}\bno access\b|forbiddenexception\b.{0,40}\b(?:getrolecredentials|listaccountroles|listaccounts)\b",
            r"service: sso, status code: 40[34]",
            r"\baccessdenied(?:exception)?\W{1,3}when calling the (?:getrolecredentials|listaccountroles|listaccounts) operation|\boperation error sso: \w{1,40}, .{0,300}?\b(?:resourcenotfound|accessdenied)exception\b",
            r"no aws accounts are available to you",
            r"sso portal denied access to the role for profile|no roles are available for the account",
            r"\bresourcenotfoundexception\W{1,3}role not found\b|\bcredentialsprovidererror\W{1,3}forbiddenexception\W{1,3}no access\b",
        ],
        ask: CloudAdmin {
            "I can sign in to IAM Identity Center, but GetRoleCredentials answers “No access”. Please assign me the permission set for Claude Code⟦ ({role})⟧ in our account⟦ {account}⟧, or tell me its exact name." /
            "私は IAM Identity Center にサインインできますが、GetRoleCredentials が「No access」を返します。Claude Code 用の許可セット⟦（{role}）⟧をアカウント⟦ {account} ⟧で私に割り当てていただくか、正確な名前を教えていただけますか。"
        },
        examples: [
            "An error occurred (ResourceNotFoundException) when calling the GetRoleCredentials operation: The specified resource doesn't exist.",
            "There are no AWS accounts available to you.",
            "ForbiddenException: No access",
            "An error occurred (ForbiddenException) when calling the GetRoleCredentials operation: No access",
            "(Service: Sso, Status Code: 403, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
            "No AWS accounts are available to you.",
            "An error occurred (AccessDeniedException) when calling the GetRoleCredentials operation: Access denied",
            "SSO portal denied access to the role for profile \"work\". The permission set may have been revoked — check your AWS access portal.",
            "API Error: Could not load AWS credentials · ResourceNotFoundException: Role not found. Check or refresh your AWS credentials and try again.",
        ],
    }
    SSO_FIPS "GK-ERR-962" Usage {
        "the sign-in looks for a FIPS host of IAM Identity Center, and there is no such host: AWS_USE_FIPS_ENDPOINT or use_fips_endpoint is set" /
        "サインインが IAM Identity Center の FIPS ホストに接続しようとしていますが、そのホストは存在しません。AWS_USE_FIPS_ENDPOINT または use_fips_endpoint が設定されています"
    } help {
        "Sign in without it: `AWS_USE_FIPS_ENDPOINT=false aws sso login`. `genkan explain AWS_USE_FIPS_ENDPOINT` shows where the variable is set; in ~/.aws/config it is use_fips_endpoint.\n- It has to stay for another service: set FIPS only for that one, by its own address (AWS_ENDPOINT_URL_S3 and the like, or endpoint_url in the profile's services section). Neither the network nor a proxy is at fault." /
        "設定を外してサインインしてください: `AWS_USE_FIPS_ENDPOINT=false aws sso login`。変数の設定場所は `genkan explain AWS_USE_FIPS_ENDPOINT` で分かります。~/.aws/config では use_fips_endpoint です。\n- 別のサービスに FIPS が必要な場合: そのサービスのアドレスだけを指定してください（AWS_ENDPOINT_URL_S3 など、またはプロファイルの services セクションの endpoint_url）。ネットワークやプロキシの問題ではありません。"
    } text {
        verified: false,
        names: ["EndpointConnectionError"],
        patterns: [
            r"(?:(?:connect timeout on|could not connect to the) endpoint url: \W{0,2})?https?://(?:oidc|portal\.sso)-fips\.",
            r"\b(?:oidc|portal\.sso)-fips\.\S{1,60}: no such host",
        ],
        examples: [
            "Could not connect to the endpoint URL: \"https://oidc-fips.ap-northeast-1.amazonaws.com/device_authorization\"",
            "dial tcp: lookup portal.sso-fips.us-gov-west-1.amazonaws.com: no such host",
        ],
    }
    SSO_REFUSED "GK-ERR-052" Person {
        "IAM Identity Center doesn't accept the sign-in: it ended, was revoked, sso_region names another region, or the program sent a wrong one" /
        "IAM Identity Center がサインインを受け付けません。終了または取り消されたか、sso_region が別のリージョンを指しているか、プログラムが誤ったものを送っています"
    } help {
        "Sign in again: `genkan login` (for an AWS profile that genkan didn't set up, `aws sso login`), then start the program again. If the AWS CLI works with the same profile (`aws sts get-caller-identity`), the sign-in is in order and the program that shows this is at fault; if neither works right after a sign-in, old files may stand in the way (the point “Session token not found or invalid”).\n- “CredentialsProviderError”, “resolveSSOCredentials”, “@aws-sdk”, “@aws-s” (a program with AWS's SDK for JavaScript), while the AWS CLI works: some releases ask in `region` in place of sso_region. Update @aws-sdk/credential-providers and all AWS packages of the program to one version; or give it ready credentials: `aws configure export-credentials --format env`.\n- “API Error … UnauthorizedException”, “API Error … Session token not found or invalid” (Claude Code itself), “Unable to determine the default AWS account” (AWS CDK), or another program, while `aws sts get-caller-identity` works with the same profile: the sign-in is in order, and this release of the program is at fault. Claude Code 2.1.207 was, and static keys failed in it alike: only another release helps (`claude install VERSION`). Others were as well (Cline; AWS CDK 2.173.0 took the profile's `region` for sso_region where the two differ: 2.172.0, or a later release): use another release, or give those ready credentials until then: `aws configure export-credentials --format env`.\n- “GetRoleCredentials”, and it comes back long before the time that the file in ~/.aws/sso/cache names (after an hour or so): the service ended the session, and neither the CLI nor this machine is at fault. The administrator of IAM Identity Center looks at the length of its sessions, and whether the user, the session or the assignment was removed; AWS Support can tell why.\n- “Session token not found or invalid”, from a program other than the AWS CLI, or after a new sign-in: it reads an old or broken file, and signing in alone doesn't help. First delete the files in ~/.aws/sso/cache (they hold nothing but sign-ins), and what it wrote for this profile into ~/.aws/credentials, sign in again, and update it (aws-sso-creds-helper from 1.8.17 on skips broken files).\n- Neither helps, or the refusal (invalid_grant) comes right after “Allow”: sso_region is not the region of your Identity Center. Compare it in ~/.aws/config with what the administrator gave you, or with the region in the portal's address." /
        "もう一度サインインし（`genkan login`。genkan が設定していない AWS プロファイルの場合は `aws sso login`）、プログラムを起動し直してください。同じプロファイルの AWS CLI（`aws sts get-caller-identity`）が成功する場合、サインインは有効で、表示したプログラムに問題があります。サインインした直後でどちらも失敗する場合は、古いファイルが原因のことがあります（「Session token not found or invalid」の項目）。\n- 「CredentialsProviderError」「resolveSSOCredentials」「@aws-sdk」「@aws-s」（AWS の JavaScript 用 SDK を使うプログラム）で、AWS CLI は成功する場合: sso_region ではなく `region` に問い合わせるリリースがあります。@aws-sdk/credential-providers など、プログラムの AWS のパッケージをすべて同じバージョンに更新してください。または認証情報を渡してください: `aws configure export-credentials --format env`。\n- 「API Error … UnauthorizedException」「API Error … Session token not found or invalid」（Claude Code 自身）、「Unable to determine the default AWS account」（AWS CDK）やほかのプログラムで、同じプロファイルの `aws sts get-caller-identity` が成功する場合: サインインは有効で、プログラムのリリースに問題があります。Claude Code 2.1.207 で確認されており、固定のキーでも同じように失敗するため、別のリリースを使うほかありません（`claude install バージョン`）。ほかのプログラムでも起こります（Cline。AWS CDK 2.173.0 は、プロファイルの `region` と sso_region が異なると、前者を sso_region として使いました。2.172.0 か、より新しいリリースを使います）。別のリリースを使うか、それまでは認証情報を渡してください: `aws configure export-credentials --format env`。\n- 「GetRoleCredentials」とあり、~/.aws/sso/cache のファイルにある期限よりずっと早く（1 時間ほどで）繰り返す場合: サービスがセッションを終了しています。CLI やこの端末に問題はありません。IAM Identity Center の管理者が、セッションの長さと、ユーザー、セッション、割り当てが削除されていないかを確認します。理由は AWS サポートに確認できます。\n- 「Session token not found or invalid」が、AWS CLI 以外のプログラムで出る場合や、サインインし直しても続く場合: プログラムが古いファイルか壊れたファイルを読んでおり、サインインだけでは解消しません。まず ~/.aws/sso/cache のファイル（サインインの情報だけです）と、このプロファイル用に ~/.aws/credentials に書かれたものを削除し、もう一度サインインして、プログラムを更新してください（aws-sso-creds-helper は 1.8.17 から、壊れたファイルを読み飛ばします）。\n- それでも解消しない場合や、「許可」の直後に拒否される場合（invalid_grant）: sso_region が Identity Center のリージョンではありません。~/.aws/config の sso_region を、管理者の案内またはポータルのアドレスにあるリージョンと照らし合わせてください。"
    } text {
        verified: true,
        names: ["UnauthorizedException"],
        patterns: [
            r"session token not found or invalid",
            r"service: sso, status code: 401",
            r"\binvalid_grant\b\W{1,12}invalid grant provided",
        ],
        examples: [
            "An error occurred (UnauthorizedException) when calling the GetRoleCredentials operation: Session token not found or invalid",
            "(Service: Sso, Status Code: 401, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
            "Clicking `Allow` gives the following error popup: invalid_grant Invalid grant provided",
        ],
    }
    UNSENDABLE "GK-ERR-074" Person {
        "genkan gave Claude Code credentials that cannot be sent, so that nothing left this machine: the sign-in has ended, or requests would leave the allowed regions" /
        "genkan は Claude Code に、送信できない認証情報を渡しました。この端末からは何も送信されていません。サインインが終了しているか、リクエストが許可リージョンの外に出る状態です"
    } help {
        "`genkan status` says which. Sign in again with `genkan login`, or remove what `genkan check` names. An open session uses these credentials for up to two minutes: send the prompt again after that, or start `claude --continue` to get new ones at once." /
        "どちらであるかは `genkan status` で確認できます。`genkan login` でもう一度サインインするか、`genkan check` が示す設定を取り除いてください。開いているセッションはこの認証情報を最長 2 分間使い続けます。その後プロンプトを再送信するか、`claude --continue` で起動し直すとすぐに新しい認証情報が使われます。"
    } text {
        verified: true,
        patterns: [r"header 'x-amz-security-token' has invalid value"],
        examples: ["API Error: Header 'x-amz-security-token' has invalid value"],
    }
    SSO_CACHE "GK-ERR-1059" Problem {
        "the AWS CLI says nothing but the name of a file in ~/.aws/sso/cache: it can't read that file" /
        "AWS CLI が ~/.aws/sso/cache にあるファイルの名前だけを表示しています。そのファイルを読み取れません"
    } help {
        "Delete the files of that folder, which hold nothing but sign-ins (`rm ~/.aws/sso/cache/*.json`), and run the same command again (`aws configure sso`, or `genkan login`, `aws sso login`). A run that was cut off, or another tool, leaves such a file empty or broken behind.\n- Deleting is refused, or it comes again: the folder ~/.aws/sso belongs to another user (a command was once run with sudo, or in a container): `ls -la ~/.aws/sso/cache` shows whose it is. Give it back to yourself (`sudo chown -R $(id -un) ~/.aws`).\n- It comes again with files that were just written: update the AWS CLI, and the other tool that signs in there." /
        "このフォルダーのファイル（サインインの情報だけです）を削除し（`rm ~/.aws/sso/cache/*.json`）、同じコマンド（`aws configure sso`、または `genkan login`、`aws sso login`）をもう一度実行してください。途中で終わった処理や別のツールによって、空のファイルや壊れたファイルが残ることがあります。\n- 削除できない場合や再発する場合: ~/.aws/sso フォルダーの所有者が別のユーザーです（sudo やコンテナーで実行したことがある場合など）。`ls -la ~/.aws/sso/cache` で所有者を確認し、自分に戻してください（`sudo chown -R $(id -un) ~/.aws`）。\n- 書き込まれたばかりのファイルで再発する場合: AWS CLI と、そこにサインインする別のツールを更新してください。"
    } text {
        verified: true,
        patterns: [
            r"(?:^|\b(?:aws configure sso|aws sso log(?:in|out)|sso region)\b.{0,400}? )'[0-9a-f]{40}'$",
        ],
        examples: [
            "'cfe601df99ec017eaa19d8853004873b5b46dbba'",
            "$ aws configure sso\nSSO start URL [None]: https://acme.awsapps.com/start\nSSO Region [None]: ap-northeast-1\n\n'cfe601df99ec017eaa19d8853004873b5b46dbba'",
        ],
    }
    GRANTED_SIGN_IN "GK-ERR-1171" Person {
        "Granted has no valid sign-in with IAM Identity Center in its own store, so its credential_process gives this AWS profile no credentials" /
        "Granted 独自の保管場所に IAM Identity Center の有効なサインインがないため、credential_process からこの AWS プロファイルの認証情報が得られません"
    } help {
        "Run the `granted sso login …` that the text names, with its addresses as they stand there, or `assume` with the source profile first; then try again. `genkan login` and `aws sso login` don't renew Granted's own store.\n- It should sign in by itself: add `--auto-login` to the credential_process line of the profile in ~/.aws/config (`granted credential-process --auto-login --profile NAME`).\n- It comes again right after the sign-in: `granted sso-tokens clear --all`, sign in once more, and update Granted." /
        "本文にある `granted sso login …` を、アドレスもそのままで実行するか、先に元のプロファイルで `assume` を実行してから、やり直してください。`genkan login` と `aws sso login` では、Granted の保管分は更新されません。\n- 自動でサインインさせる場合: ~/.aws/config の該当プロファイルの credential_process の行に `--auto-login` を加えてください（`granted credential-process --auto-login --profile 名前`）。\n- サインインの直後に再び表示される場合: `granted sso-tokens clear --all` を実行してサインインし直し、Granted を更新してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:error when retrieving credentials from custom process\. )?please log ?in using\W{1,3}granted sso login\b",
        ],
        examples: [
            "error when retrieving credentials from custom process. please login using 'granted sso login --sso-start-url https://company.awsapps.com/start'",
        ],
    }
    TOOLKIT_CACHE "GK-ERR-1280" Person {
        "the AWS Toolkit (or Amazon Q) in VS Code finds its own stored sign-in (~/.aws/sso/cache) incomplete; release 3.39.0 of the Toolkit also said so of one that was complete" /
        "VS Code の AWS Toolkit（または Amazon Q）が、保存されたサインイン（~/.aws/sso/cache）に不足があると判断しました。Toolkit 3.39.0 は、不足のないサインインでもこのエラーを表示します"
    } help {
        "Update the extension (Extensions view, AWS Toolkit, then reload the window); then sign out in its own panel and sign in again (“Connect to AWS” in the command palette).\n- “refreshToken”: release 3.39.0 (December 2024) asked for a refresh token that not every sign-in has; later releases don't. No newer one can be installed: take 3.38.0 (the gear beside the extension, Install Specific Version).\n- “accessToken”, “expiresAt”: the stored file itself is incomplete. Signing out in the extension removes it; where it stays, `aws sso logout`, then sign in again.\n- Claude Code and the AWS CLI don't need the Toolkit: `genkan login` (or `aws sso login --profile NAME`) signs them in by themselves." /
        "拡張機能を更新し（拡張機能の一覧の AWS Toolkit。その後ウィンドウを再読み込み）、拡張機能のパネルでサインアウトしてから、サインインし直してください（コマンドパレットの「Connect to AWS」）。\n- 「refreshToken」の場合: 3.39.0（2024 年 12 月）は、すべてのサインインにあるとは限らない更新トークンを求めました。以後のリリースでは求めません。新しいリリースを入れられない場合は 3.38.0 を使ってください（拡張機能の歯車から「特定のバージョンのインストール」）。\n- 「accessToken」「expiresAt」の場合: 保存されたファイル自体に不足があります。拡張機能でサインアウトすると削除されます。残る場合は `aws sso logout` の後、サインインし直してください。\n- Claude Code と AWS CLI に Toolkit は不要です。`genkan login`（または `aws sso login --profile 名前`）だけでサインインできます。"
    } text {
        verified: false,
        patterns: [
            r"\bsso cache data unexpectedly missing\b",
        ],
        examples: [
            "Error: SSO cache data unexpectedly missing props: [\"refreshToken\"]",
        ],
    }
    SSO_SESSION "GK-ERR-051" Person {
        "your sign-in (SSO session) has ended, or there was none yet" /
        "サインイン（SSO セッション）が終了しているか、まだ行われていません"
    } help {
        "Sign in again: `genkan login`. If Claude Code runs it by itself, finish it in the browser window. For an AWS profile that genkan didn't set up, `aws sso login` with the profile named in the text or in AWS_PROFILE does the same.\n- “aws-sso-util login”, “Login succeeded”, another tool's sign-in, and the AWS CLI still refuses: that tool writes the cache under the start URL, and the CLI reads the one of the [sso-session]. Run `aws sso login --profile NAME` itself (or have the tool sign in by force: `aws-sso-util login --force-refresh`), or take sso_session out of the profile and write sso_start_url and sso_region into it.\n- “Token for … is invalid”: the entry in ~/.aws/sso/cache is there, but can't be used: it is damaged, or another tool wrote it without all that the AWS CLI needs (expiresAt). Delete it (`rm ~/.aws/sso/cache/*.json`), sign in with `aws sso login`, and update the tool that wrote it, or it comes again.\n- “API Error … SSO session” (Claude Code itself), and it comes again sooner than the session should end: signing in helps only for a while there. Update Claude Code (an old release took sessions for ended that weren't), and have the sign-in start by itself: `genkan setup` writes awsAuthRefresh (without genkan, `\"awsAuthRefresh\": \"aws sso login --profile NAME\"` in ~/.claude/settings.json).\n- “.aws/sso/cache … no such file”, “NoSuchFileException”: the program looks for a file that isn't there. You haven't signed in to that session yet; or you have, and it makes the file's name from something else: an old program takes the start URL where the AWS CLI takes the name of the [sso-session]. Sign in with `aws sso login --profile NAME`; where it stays, update the program (in Terraform the provider), or write sso_start_url and sso_region into the profile itself and leave sso_session out.\n- You have just signed in and it comes again: the program uses another profile or session, or goes on with the old token. `aws sso logout` (or delete ~/.aws/sso/cache), then `aws sso login --profile NAME` with the very profile that the program uses (or `--sso-session NAME`), and restart the program." /
        "もう一度サインインしてください: `genkan login`。Claude Code が自動で開始した場合は、ブラウザーで完了してください。genkan が設定していない AWS プロファイルの場合は、本文または AWS_PROFILE のプロファイルを指定して `aws sso login` を実行してください。\n- 「aws-sso-util login」「Login succeeded」など、別のツールでサインインしても AWS CLI が拒否する場合: ツールは開始 URL の名前でキャッシュを書き、CLI は [sso-session] の名前のものを読みます。`aws sso login --profile 名前` を実行するか（またはツールで強制的にサインインし直すか: `aws-sso-util login --force-refresh`）、プロファイルから sso_session を外し、sso_start_url と sso_region を書いてください。\n- 「Token for … is invalid」の場合: ~/.aws/sso/cache にキャッシュはありますが、使えません。壊れているか、別のツールが AWS CLI に必要な項目（expiresAt）を欠いたまま書き込みました。削除し（`rm ~/.aws/sso/cache/*.json`）、`aws sso login` でサインインしてください。書き込んだツールも更新しないと再発します。\n- 「API Error … SSO session」（Claude Code 自身）で、セッションの期限より早く再発する場合: サインインし直しても一時的にしか解消しません。Claude Code を更新し（有効なセッションを終了したと見なす古いリリースがありました）、サインインが自動で始まるようにしてください。`genkan setup` が awsAuthRefresh を書き込みます（genkan を使わない場合は ~/.claude/settings.json の `\"awsAuthRefresh\": \"aws sso login --profile 名前\"`）。\n- 「.aws/sso/cache … no such file」「NoSuchFileException」の場合: プログラムの探すファイルがありません。そのセッションにまだサインインしていないか、サインイン済みでもファイル名の決め方が異なります（AWS CLI は [sso-session] の名前、古いプログラムは開始 URL から決めます）。`aws sso login --profile 名前` でサインインしてください。解消しない場合は、プログラム（Terraform ではプロバイダー）を更新するか、プロファイル自体に sso_start_url と sso_region を書き、sso_session を外してください。\n- サインインした直後に再び表示される場合: プログラムが別のプロファイルやセッションを使っているか、古いトークンを使い続けています。`aws sso logout`（または ~/.aws/sso/cache の削除）の後、プログラムが使うプロファイルそのものを指定して `aws sso login --profile 名前`（または `--sso-session 名前`）を実行し、プログラムを起動し直してください。"
    } text {
        verified: true,
        names: ["UnauthorizedSSOTokenError", "SSOTokenLoadError", "TokenRetrievalError", "CredentialsProviderError"],
        patterns: [
            r"\bsdkclientexception: token is expired\b|nosuchfileexception: \S{1,160}[/\\]\.aws[/\\]sso[/\\]cache",
            r"\baws-sso-util login\b.{0,120}(?:and try again|--force-refresh)|\blogin failed; the login window may have expired",
            r"the sso session associated with this profile (?:is invalid|has expired)",
            r"the sso session token associated with profile=(?<profile>\S+) was not found or is invalid",
            r"error loading sso token: token for (?<session>\S+) (?:does not exist|is invalid)",
            r"(?:error when retrieving token from sso: )?token has expired and refresh failed",
            r"^\W{0,4}(?:api error: )?(?:credentialsprovidererror: )?token is expired\.\W{0,3}$|\btoken is expired\. to refresh this sso session",
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
            r"no valid cached credentials found in|refreshing aws iam identity center token|failed to obtain aws sso credentials",
            r"\binvalidsso(?:token|credentials)\b|sso token could not be resolved|no valid sso token could be found|cached sso token must contain",
        ],
        examples: [
            "software.amazon.awssdk.core.exception.SdkClientException: Token is expired",
            "Login required. Use `aws-sso-util login https://company.awsapps.com/start ap-northeast-1` or `aws sso login` and try again.",
            "Unable to refresh the SSO token",
            "Error loading SSO Token: The SSO access token has either expired or is otherwise invalid",
            "your sso session for profile x has expired",
            "Please run 'aws sso login --profile x' and try again",
            "Error when retrieving token from sso: Token has expired and refresh failed",
            "Token is expired. To refresh this SSO session run 'aws sso login' with the corresponding profile.",
            "Could not refresh. To refresh this SSO session run aws sso login",
            "SSOProviderInvalidToken: the SSO session has expired or is invalid",
            "software.amazon.awssdk.core.exception.SdkClientException: Unable to load SSO token",
            "Current cached SSO login is expired since 2026-05-02T10:00:00+09:00. Try login again.",
            "SSO returns an invalid temporary credential.",
            "API Error: Could not load AWS credentials · The SSO session token associated with profile=claude-code was not found or is invalid. To refresh this SSO session run 'aws sso login' with the corresponding profile. Check or refresh your AWS credentials and try again.",
            "The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.",
            "Error loading SSO Token: Token for acme does not exist",
            "AWS_AUTH_SSO_TOKEN_EXPIRED: SSO token is expired",
            "SSO session expired. Run:",
            "TokenProviderError: Token refresh response missing required fields",
            "An error occurred (ExpiredTokenException) when calling the CreateToken operation:",
            "No valid cached credentials found in the SSO cache",
            "Aws::Errors::InvalidSSOToken: Token refresh failed",
        ],
    }
    SSO_KEY "GK-ERR-056" Person {
        "IAM Identity Center can't use its encryption key for your sign-in" /
        "IAM Identity Center の暗号鍵を、サインインの処理で使用できません"
    } help {
        "You can't fix this. The administrator of Identity Center has to check the key's state and policy." /
        "利用者側では直せません。Identity Center の管理者が、鍵の状態とポリシーを確認する必要があります。"
    } text {
        verified: true,
        patterns: [r"\b(?<reason>KMS_(?:AccessDenied|NotFound|InvalidKeyUsage|InvalidState|Disabled)Exception)"],
        ask: CloudAdmin {
            "IAM Identity Center can't use its KMS key for sign-ins ({reason}). Please check that the key is enabled and that its policy allows Identity Center and its users." /
            "IAM Identity Center がサインインで KMS キーを使用できません（{reason}）。キーが有効か、キーポリシーで Identity Center とその利用者が許可されているかを確認していただけますか。"
        },
        examples: ["AccessDeniedException: reason KMS_DisabledException"],
    }
    START_URL_FORM "GK-ERR-749" Usage {
        "the editor's AWS extension (AWS Toolkit, Amazon Q) doesn't take the access portal's address (start URL) in the form in which it was entered" /
        "エディターの AWS 拡張機能（AWS Toolkit、Amazon Q）が、入力された形式のアクセスポータルの URL（開始 URL）を受け付けません"
    } help {
        "Enter the start URL up to /start and nothing behind it: https://d-xxxxxxxxxx.awsapps.com/start. The access portal shows and copies it with `/#` or `/#/` at its end, which the extension's check refuses; its message speaks only of http:// and https://.\n- It ends in /start already: take away blanks or quotes around it, and write https:// before it. Update the extension: newer releases take more forms, or say better what is wrong.\n- `genkan setup` writes the address and its region into ~/.aws/config (from aws.sso_start_url in the profile); the extension then offers that profile, and nothing has to be typed." /
        "開始 URL を /start まで入力し、その後に何も付けないでください: https://d-xxxxxxxxxx.awsapps.com/start。アクセスポータルでは末尾に `/#` または `/#/` が付いて表示され、そのままコピーされますが、拡張機能の検査はこれを拒否します。メッセージが示すのは http:// と https:// のことだけです。\n- すでに /start で終わっている場合: 前後の空白や引用符を取り、先頭に https:// を付けてください。拡張機能も更新してください。新しいリリースは、より多くの形式を受け付けるか、理由をより正確に示します。\n- `genkan setup` は、URL とそのリージョンを（プロファイルの aws.sso_start_url から）~/.aws/config に書き込みます。拡張機能にそのプロファイルが表示され、入力は不要になります。"
    } text {
        verified: false,
        patterns: [
            r"\burls must start with https?:// or https?://\.? {0,2}(?:example|e\.g\.|for example)\W{1,4}https://\S{1,60}(?:awsapps\.com|app\.aws)\b",
        ],
        examples: [
            "URLs must start with http:// or https://. Example: https://d-xxxxxxxxxx.awsapps.com/start",
            "URLs must start with http:// or https://. Example: https://d-xxxxxxxxxx.awsapps.com/start (Press 'Enter' to confirm or 'Escape' to cancel)",
        ],
    }
    START_URL_LOOKUP "GK-ERR-1217" Problem {
        "the AWS CLI looked the access portal's address (start URL) up over the network before the sign-in, and got no answer that it understands" /
        "AWS CLI がサインインの前にアクセスポータルの URL（開始 URL）を問い合わせましたが、使える応答がありませんでした"
    } help {
        "The AWS CLI does this since release 2.35.13, and didn't before. Update the AWS CLI first: the first of these don't know the portals of AWS in China (awsapps.cn), and GovCloud's work from 2.36.4 on; or use the last that worked (before 2.35.13), with `sso_region` in ~/.aws/config.\n- The newest fails too: compare sso_start_url with what the administrator gave you, by opening it in the browser: 404 is the portal's answer to a name that it doesn't have.\n- The browser opens it: a proxy answers the AWS CLI in the portal's place (HTTPS_PROXY); `aws sso login --debug` shows the request." /
        "AWS CLI は 2.35.13 からこの問い合わせを行います（以前のリリースでは行いません）。まず AWS CLI を更新してください。初期のものは中国の AWS のポータル（awsapps.cn）を認識せず、GovCloud のポータルは 2.36.4 以降で使えます。または、最後に動作していたもの（2.35.13 より前）を、~/.aws/config の `sso_region` とともに使ってください。\n- 最新のものでも失敗する場合: sso_start_url をブラウザーで開き、管理者の案内と照らし合わせてください。404 は、ポータルにその名前がないことを示します。\n- ブラウザーでは開ける場合: ポータルの代わりにプロキシが応答しています（HTTPS_PROXY）。リクエストは `aws sso login --debug` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:could not|couldn't|failed to|unable to) resolve start url(?:\W{1,3}(?:http \d|redirect|unexpected|invalid|no )|\W{0,3}$)|\bredirect response missing location header\b",
        ],
        examples: [
            "aws: [ERROR]: An error occurred (Configuration): Failed to resolve start URL: HTTP 403",
        ],
    }
    SSO_URL_FORM "GK-ERR-1315" Usage {
        "a program doesn't take the access portal's address (SSO URL, start URL) by its form alone; AWS wasn't asked" /
        "プログラムが、アクセスポータルの URL（SSO URL、開始 URL）を形だけで拒否しています。AWS への問い合わせはまだ行われていません"
    } help {
        "Copy the address anew from your administrator's message or from the AWS access portal: https://NAME.awsapps.com/start, or https://ssoins-ID.portal.REGION.app.aws; without blanks, and without `#/` and what follows.\n- “Invalid SSO URL” (Leapp), and the address is right but has another form: Leapp's check knows …/start. AWS GovCloud has https://start.us-gov-west-1.us-gov-home.awsapps.com/directory/NAME (us-gov-east-1 likewise), and newer portals end in .app.aws. Update Leapp; if it still refuses, report it there, and sign in with `aws configure sso` and `aws sso login` until then, which take it.\n- The address is that of your identity provider (Okta, Entra ID, Google): that isn't it: it is the portal's, which the AWS administrator sees in IAM Identity Center under Settings." /
        "管理者の案内または AWS アクセスポータルから、アドレスをコピーし直してください。https://名前.awsapps.com/start または https://ssoins-ID.portal.リージョン.app.aws の形で、空白や、`#/` 以降は含めません。\n- 「Invalid SSO URL」（Leapp）で、アドレスは正しく、形が違うだけの場合: Leapp の確認は …/start の形だけを想定しています。AWS GovCloud のアドレスは https://start.us-gov-west-1.us-gov-home.awsapps.com/directory/名前 の形で（us-gov-east-1 も同様）、新しいポータルは .app.aws で終わります。Leapp を更新してください。それでも拒否される場合は Leapp に報告し、それまでは `aws configure sso` と `aws sso login` でサインインしてください（この形も使えます）。\n- ID プロバイダー（Okta、Entra ID、Google）のアドレスを入力した場合: 必要なのはポータルのアドレスです。AWS の管理者が IAM Identity Center の「設定」で確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid (?:aws )?sso (?:portal |start )?url\b",
        ],
        examples: [
            "Error during SSO Login. Invalid SSO URL",
            "Invalid SSO start URL",
            "Invalid AWS SSO portal URL",
        ],
    }
    START_URL "GK-ERR-165" Usage {
        "the access portal's address (start URL) isn't one of this region's" /
        "アクセスポータルの URL（開始 URL）が、このリージョンのものではありません"
    } help {
        "Compare sso_start_url and sso_region with what the administrator gave you: the address ends in /start (the older form without `#/` after it), and the region is Identity Center's own, not Bedrock's. genkan takes both from the profile (aws.sso_start_url, aws.sso_region): `genkan setup` writes them, `genkan login` uses them.\n- Both are right, and it worked before: take the address that AWS generated for the same portal for now, with `d-` and ten characters before `.awsapps.com`, in place of the one with a name of your company's; Identity Center's administrator finds it in the settings there. In July 2022 several people reported, in eu-central-1, that only this one was still accepted, by the AWS CLI and aws-vault alike; what AWS says of it isn't known. It fails as well: AWS Health shows disturbances, and AWS Support can look." /
        "sso_start_url と sso_region を管理者の案内と照らし合わせてください。URL の末尾は /start で（以前の形式でも `#/` は付けません）、リージョンは Bedrock ではなく Identity Center のものです。genkan はプロファイルの aws.sso_start_url と aws.sso_region を使います。`genkan setup` で書き込み、`genkan login` で確認できます。\n- どちらも正しく、以前は動作していた場合: 当面、会社の名前の入ったアドレスの代わりに、同じポータルに対して AWS が生成したアドレス（`.awsapps.com` の前が `d-` と 10 文字のもの）を使ってください。Identity Center の管理者が、その設定で確認できます。2022 年 7 月に、eu-central-1 で、生成されたアドレスだけが受け付けられるという報告が、AWS CLI と aws-vault の両方で複数ありました（AWS の見解は分かっていません）。それも失敗する場合、障害は AWS Health で分かり、AWS サポートに調べてもらえます。"
    } text {
        verified: false,
        names: ["InvalidRequestRegionException"],
        patterns: [
            r"\binvalidrequestexception\b.{0,80}\bsso\W?oidc\b",
            r"invalidrequestexception\b.{0,40}\bstartdeviceauthorization\b",
            r"startdeviceauthorization\b.{0,120}\binvalidrequestexception\b",
            r"invalid start url provided",
            r"\bsso[_ ]start[_ ]url\b.{0,40}\b(?:is invalid|is not valid|not valid|invalid)\b",
            r"could not connect to the endpoint url: \W?https://(?:oidc|portal\.sso|device\.sso)\.(?:none|null|undefined|\W)",
            r"(?:^\W{0,4}|(?:^\W{0,4}|[^\s:] )null \(|\binvalidrequest\w*exception\W{1,3}(?:null\W{1,3})?)service: sso ?oidc, status code: 400",
            r"invalid sso_start_url|cannot determine region from start url|sso_start_url must use the https",
            r"^\W{0,4}not a valid start url\W{0,3}$",
        ],
        examples: [
            "'x-amzn-ErrorType': 'InvalidRequestException:http://internal.amazon.com/coral/com.amazonaws.sso.oidc/'",
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
    SSO_SCOPE "GK-ERR-511" Usage {
        "the AWS profile's [sso-session] doesn't ask for the scope that is needed to list accounts and roles" /
        "AWS プロファイルの [sso-session] に、アカウントとロールの一覧に必要なスコープの指定がありません"
    } help {
        "Write `sso_registration_scopes = sso:account:access` in the [sso-session …] section of ~/.aws/config, not in the profile, then sign in again: `genkan setup` writes the section whole, `genkan login` signs in.\n- It is there already: look for a misspelt key (`sso_registration_scope` without the last s), another section than the one that `sso_session` names, or a sign-in that is older than the line: `aws sso logout`, then sign in once more and restart the editor." /
        "~/.aws/config の [sso-session …] セクション（プロファイルではありません）に `sso_registration_scopes = sso:account:access` を書き、サインインし直してください。`genkan setup` がセクション全体を書き込み、`genkan login` でサインインできます。\n- すでにある場合: キーの誤記（末尾の s がない `sso_registration_scope`）、`sso_session` が指すものとは別のセクション、その行より前に行われたサインインを確認してください。最後の場合は `aws sso logout` の後にサインインし直し、エディターを再起動します。"
    } text {
        verified: false,
        patterns: [
            r"is missing required scopes?: (?<scope>sso:[\w:]+)",
        ],
        examples: [
            "Error: Unable to authenticate connection -> Error: Session for \"acme\" is missing required scope: sso:account:access",
        ],
    }
    SSO_INCOMPLETE "GK-ERR-192" Usage {
        "an AWS profile signs in with SSO, but lacks some of its values, or has them in a form that this program doesn't read" /
        "AWS プロファイルの SSO の設定が不足しているか、このプログラムが読めない形式で書かれています"
    } help {
        "Look at the profile that the text names, or where it names none the one that is used (`genkan explain AWS_PROFILE` shows it; else [default]), in ~/.aws/config: either the values are missing, or they stand in an [sso-session] that the program is too old to read. `genkan setup` writes the AWS profile with its [sso-session] whole (such an old program doesn't read that either).\n- “configured with invalid SSO credentials” (the AWS SDK for JavaScript in another program): its release doesn't read the [sso-session]. Write sso_start_url, sso_region, sso_account_id and sso_role_name in the AWS profile itself (`aws configure sso` without a session's name does so), and update the program or its SDK.\n- “configuring Terraform AWS Provider”, “registry.terraform.io”: the values are in an [sso-session], and the provider is an old one, held by its version constraint or by .terraform.lock.hcl. Raise the constraint (modules as well), and run `terraform init -upgrade`.\n- Another program that reads sso_start_url and sso_region only in the AWS profile itself: update it; until then write both there as well.\n- “sso_start_url, sso_region”: where they are missing together, that profile isn't one for SSO, mostly because none was named and the AWS CLI took [default]. Name the one that has the SSO settings: `aws sso login --profile NAME`, or AWS_PROFILE (`aws configure list-profiles` lists them). There is none: `genkan setup`, or `aws configure sso`, writes it.\n- A role behind the sign-in (source_profile, role_arn) has no SSO values of its own: name it in the profile as aws.assume_role_arn.\n- “pulumi”, “Diagnostics: aws” (Pulumi): the same as with Terraform, whose provider it contains. Update @pulumi/aws (pulumi_aws, its Go or .NET package), or write the values into the AWS profile itself until then." /
        "本文のプロファイルを ~/.aws/config で確認してください（本文にない場合は、使用されるもの。`genkan explain AWS_PROFILE` で分かり、指定がなければ [default] です）。値がないか、プログラムが古くて読めない [sso-session] に書かれています。`genkan setup` で AWS プロファイルと [sso-session] をまとめて書き込めます（古いプログラムはこれも読めません）。\n- 「configured with invalid SSO credentials」の場合（ほかのプログラムの AWS SDK for JavaScript）: そのリリースは [sso-session] を読みません。sso_start_url、sso_region、sso_account_id、sso_role_name を AWS プロファイルに直接書き（セッション名を入力せずに `aws configure sso` を実行すると、そうなります）、プログラムまたはその SDK を更新してください。\n- 「configuring Terraform AWS Provider」「registry.terraform.io」の場合: 値は [sso-session] にあり、プロバイダーが古いままです（バージョンの制約または .terraform.lock.hcl による固定）。制約を引き上げ（モジュールも）、`terraform init -upgrade` を実行してください。\n- sso_start_url と sso_region を AWS プロファイルに直接書かれたものしか読まない、ほかのプログラムの場合: 更新してください。それまでは両方をそこにも書きます。\n- 「sso_start_url, sso_region」のように、値がまとめて不足している場合: そのプロファイルは SSO 用ではありません。多くは、プロファイルの指定がなく、AWS CLI が [default] を使っています。SSO の設定があるものを `aws sso login --profile 名前` または AWS_PROFILE で指定してください（一覧は `aws configure list-profiles`）。なければ、`genkan setup` または `aws configure sso` で作成します。\n- サインインの先のロール（source_profile、role_arn）には SSO の値がありません。genkan のプロファイルの aws.assume_role_arn に指定してください。\n- 「pulumi」「Diagnostics: aws」の場合（Pulumi）: Terraform のプロバイダーを内蔵しており、同じ原因です。@pulumi/aws（pulumi_aws、Go や .NET のパッケージ）を更新するか、それまでは値を AWS プロファイル自体に書いてください。"
    } text {
        verified: true,
        patterns: [
            r"sso session '[^']{1,80}' is missing required property",
            r"invalid aws config for granted login\. '(?<keys5>granted_sso_\w+)'",
            r"\bno identity center config (?:found|matched)\b|\bfound \d+ identity center configs, please specify",
            r"missing (?:the following )?required (?:sso )?configuration(?: values)?: (?<keys>sso_\w+(?:, sso_\w+)*)",
            r"'(?<keys>sso_\w+)' not found in profile|missing (?:the )?(?:following )?(?:required )?\W?(?<keys2>sso_(?:start_url|region|account_id|role_name))|profile (?:\S{1,80} )?is configured with invalid sso credentials|does not (?:contain|have) (?:an? )?(?<keys3>sso_\w+)",
            r"configured to use sso but is missing required",
            r"(?:profile|sso[- ]?session) \W?[\w.-]+\W? is missing required property \W?(?<keys4>sso_\w+)|fromsso\(\) argument hash must include|was not found to have sso|sso_(?:start_url|region|session)\b.{0,40}\b(?:is |are )?(?:missing|required|not set|not configured)",
            r"sso token provider but is missing the following configuration|the value for (?<keys5>sso_\w+) is inconsistent between profile",
            r"conflicting sso (?:region|start_url)|profile \S{1,80} is not configured with sso credentials",
            r"failed to retrieve sso_(?:account_id|region|role_name|start_url) from \S{1,60} (?:profile )?section",
        ],
        examples: [
            "Sso session 'acme' is missing required property 'sso_region'.",
            "invalid aws config for granted login. 'granted_sso_account_id' field must be provided",
            "No Identity Center config found",
            "'sso_start_url' not found in profile: {'sso_session': 'my-sso'}",
            "profile \"p\" is configured to use SSO but is missing required configuration",
            "Missing the following required SSO configuration values: sso_region. To make sure this profile is properly configured to use SSO, please run: aws configure sso",
            "Sso session 'corp' is missing required property 'sso_region' in shared credentials file.",
            "The value for sso_region is inconsistent between profile (us-east-1) and sso-session (ap-northeast-1).",
            "CredentialsProviderError: Conflicting SSO region",
            "failed to retrieve sso_account_id from gen-ai profile section",
        ],
    }
    FIPS "GK-ERR-781" Usage {
        "FIPS endpoints are switched on for AWS, and the endpoint or region that is set has none" /
        "AWS の FIPS エンドポイントが有効ですが、設定されたエンドポイントやリージョンには FIPS のものがありません"
    } help {
        "`env | grep FIPS` and `grep -n fips ~/.aws/config` show where (AWS_USE_FIPS_ENDPOINT, use_fips_endpoint). Unset it, unless the company requires it: AWS offers FIPS endpoints in the United States, Canada and GovCloud, not in Japan.\n- A custom endpoint (AWS_ENDPOINT_URL, a gateway) and FIPS exclude each other: keep one of them." /
        "設定場所は `env | grep FIPS` と `grep -n fips ~/.aws/config` で分かります（AWS_USE_FIPS_ENDPOINT、use_fips_endpoint）。会社の要件でなければ消してください。FIPS エンドポイントがあるのは米国、カナダ、GovCloud で、日本にはありません。\n- 独自のエンドポイント（AWS_ENDPOINT_URL、ゲートウェイ）と FIPS は併用できません。どちらか一方にしてください。"
    } text {
        verified: false,
        patterns: [
            r"fips and custom endpoint are not supported|fips is enabled but this partition does not support fips",
        ],
        examples: [
            "botocore.exceptions.EndpointProviderError: Invalid Configuration: FIPS and custom endpoint are not supported",
        ],
    }
    REGION_NAME "GK-ERR-247" Usage {
        "the region that is set isn't the name of a region, or the service isn't there" /
        "設定されたリージョンの名前が正しくないか、そのリージョンにサービスがありません"
    } help {
        "AWS writes a region ap-northeast-1, Google asia-northeast1: no blanks, quotes or zone (ap-northeast-1a), and no other letters. Correct it where it is set: an AWS profile's own is the line `region` in ~/.aws/config (sso_region stands there, too); what Claude Code has, and where, `genkan explain AWS_REGION` (or CLOUD_ML_REGION) shows, and `genkan setup` writes the profile's.\n- “Could not connect to the endpoint URL” (the AWS CLI, boto3): what stands before .amazonaws.com was taken for the region. With --profile NAME that is the line `region` below [profile NAME] in ~/.aws/config (`aws configure get region --profile NAME`), unless --region, AWS_REGION or AWS_DEFAULT_REGION names another; `aws configure list --profile NAME` shows which counts. Correct it: `aws configure set region ap-northeast-1 --profile NAME`; an environment's name belongs into the profile's name. Where the host begins with oidc or portal.sso, it is `sso_region` in place of `region`." /
        "リージョンは AWS では ap-northeast-1、Google では asia-northeast1 の形です（空白、引用符、ゾーン（ap-northeast-1a）、綴りの誤りは不可）。設定した場所で直してください。AWS プロファイルの値は ~/.aws/config の `region` の行です（sso_region も同じファイルにあります）。Claude Code の値と設定場所は `genkan explain AWS_REGION`（または CLOUD_ML_REGION）で分かり、`genkan setup` でプロファイルの値を設定できます。\n- 「Could not connect to the endpoint URL」の場合（AWS CLI、boto3）: .amazonaws.com の前にある語が、リージョンとして使われました。--profile 名前 を指定した場合は、~/.aws/config の [profile 名前] の `region` の行です（`aws configure get region --profile 名前`）。--region、AWS_REGION、AWS_DEFAULT_REGION があれば、そちらが優先されます。どれが使われるかは `aws configure list --profile 名前` で分かります。`aws configure set region ap-northeast-1 --profile 名前` で直してください。環境の名前は、プロファイル名に使います。ホストが oidc または portal.sso で始まる場合は、`region` ではなく `sso_region` です。"
    } text {
        verified: false,
        names: ["InvalidRegionError", "UnknownRegionError", "EndpointVariantError", "UnknownEndpointError", "ServiceNotInRegionError"],
        patterns: [
            r"\b[\w-]+\.(?<region4>[a-z]{2}-[a-z]+\d|[a-z]{2}(?:north|south|east|west|central)[a-z]*-?\d|[a-z]{2}_[a-z_]+\d|[a-z]{2}-[a-z]+-\d[a-z])\.amazonaws\.com",
            r"provided region_name '(?<region>[^']{0,60})' doesn't match a supported format|\bunknown region: '(?<region2>[^']{0,40})'|\bservice \S{1,40} not available in region\b|unable to construct an? (?:modeled )?endpoint\b|\binvalid endpoint: https://\S{0,20}bedrock|region not accepted: region=|invalid aws region\b|is not a valid (?:aws )?region\b|\binvalid region(?: name)?\b.{0,40}\baws\b|could not resolve endpoint for .{0,40}region|bedrock(?:-runtime)?\.[a-z]{2}-[a-z]+-\d[a-z]\.amazonaws\.com",
            r"endpoint url: \W?https?://[\w-]+\.(?<region3>[a-z0-9-]*[a-z])\.amazonaws\.com",
            r"provided fips pseudo-region|fips psuedo.?region|no partition found for provided region_name|dualstack endpoints are currently not supported for|couldn't reach aws in region|region env var invalid, ignored|must be an? (?:valid aws region|gcp region)|expected `region` to be configured for `aws\.auth",
            r"region was not a valid dns name",
            r"\bunsupported region for vertex",
        ],
        examples: [
            "Could not connect to the endpoint URL: \"https://oidc.us-east1.amazonaws.com/client/register\"",
            "Provided region_name 'us east 1' doesn't match a supported format.",
            "Could not connect to the endpoint URL: \"https://sts.tokyo.amazonaws.com/\"",
            "The provided FIPS pseudo-region \"fips-ap-northeast-1\" is not known for the service \"bedrock\". A FIPS compliant endpoint cannot be constructed.",
            "Invalid region: region was not a valid DNS name.",
            "ValueError: Unsupported region for Vertex AI, select from frozenset({'asia-northeast3', 'us-west1'})",
        ],
    }
    OLD_SOURCE "GK-ERR-654" Usage {
        "this AWS CLI or library is too old for a role profile whose source_profile signs in through an sso_session" /
        "AWS CLI またはライブラリが古く、source_profile が sso_session でサインインするロールのプロファイルに対応していません"
    } help {
        "Update the AWS CLI (early 2.9 releases had this fault) or botocore and boto3; then sign in to the source profile again (`aws sso login --profile NAME`).\n- You can't update: write sso_start_url and sso_region into the source profile itself, beside sso_account_id and sso_role_name, and leave sso_session out of it." /
        "AWS CLI（2.9 の初期のリリースにこの不具合があります）、または botocore と boto3 を更新し、参照元のプロファイルでサインインし直してください（`aws sso login --profile 名前`）。\n- 更新できない場合: 参照元のプロファイルに、sso_account_id と sso_role_name に並べて sso_start_url と sso_region を直接書き、sso_session を外してください。"
    } text {
        verified: false,
        patterns: [
            r"object has no attribute 'get_frozen_token'",
        ],
        examples: [
            "'NoneType' object has no attribute 'get_frozen_token'",
        ],
    }
    OTHER_CLIENT "GK-ERR-752" Usage {
        "the program made its boto3 client for another of Bedrock's services than the one that has this call" /
        "プログラムの boto3 クライアントが、この呼び出しを持つものとは別の Bedrock のサービスのために作られています"
    } help {
        "Change the name in boto3.client(…): models are called (invoke_model, converse and their streams) with `boto3.client('bedrock-runtime')`; 'bedrock' only lists and manages them. An update of boto3 doesn't help.\n- Lists and management (list_foundation_models, list_inference_profiles, create_…): `boto3.client('bedrock')`.\n- Agents, flows and knowledge bases: they are called (invoke_agent, retrieve, retrieve_and_generate) with 'bedrock-agent-runtime', and made and listed with 'bedrock-agent'.\n- A program that somebody else made: look in its settings for a client or service name that you handed to it, otherwise update it." /
        "boto3.client(…) の名前を変えてください。モデルの呼び出し（invoke_model、converse とそのストリーミング）には `boto3.client('bedrock-runtime')` を使います。'bedrock' で行えるのは一覧と管理だけです。boto3 を更新しても解消しません。\n- 一覧と管理（list_foundation_models、list_inference_profiles、create_… など）の場合: `boto3.client('bedrock')` を使います。\n- エージェント、フロー、ナレッジベースの場合: 呼び出し（invoke_agent、retrieve、retrieve_and_generate）には 'bedrock-agent-runtime'、作成と一覧には 'bedrock-agent' を使います。\n- ほかの人が作ったプログラムの場合: 自分で渡したクライアントやサービスの名前を設定で確認し、なければプログラムを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"'bedrock' object has no attribute '(?:invoke_model\w*|converse(?:_stream)?|apply_guardrail|count_tokens)'",
            r"'agentsforbedrock' object has no attribute '(?:invoke_\w+|retrieve\w*|converse(?:_stream)?)'",
            r"'bedrockruntime' object has no attribute '(?:list_(?:foundation|inference|custom|imported|provisioned|guardrail|agent|knowledge)\w*|get_(?:foundation|inference|custom|guardrail|agent|knowledge)\w*|create_\w+|put_\w+|invoke_(?:agent|flow|inline)\w*|retrieve\w*)'",
            r"'agentsforbedrockruntime' object has no attribute '(?:list_(?:agents|knowledge|data_sources|flows)\w*|get_(?:knowledge|data_source)\w*|create_(?:agent|knowledge|data|flow)\w*|invoke_model\w*|converse(?:_stream)?)'",
        ],
        examples: [
            "AttributeError: 'Bedrock' object has no attribute 'invoke_model'",
            "AttributeError: 'AgentsforBedrock' object has no attribute 'invoke_agent'",
            "AttributeError: 'BedrockRuntime' object has no attribute 'list_foundation_models'. Did you mean: 'list_async_invokes'?",
            "AttributeError: 'AgentsforBedrockRuntime' object has no attribute 'invoke_model'",
        ],
    }
    TOO_OLD "GK-ERR-249" Usage {
        "a program or library that connects to AWS, Google or Azure is too old, or lacks a component" /
        "AWS、Google、Azure のいずれかに接続するプログラムやライブラリが古いか、コンポーネントが不足しています"
    } help {
        "Update it (AWS CLI v2, boto3, the SDK), or install the component that the text names, such as boto3 or botocore[crt]. `genkan doctor` shows which programs the profile needs and their versions. If the message comes from a gateway, its administrator has to do that. If `aws --version` says 1.x: version 2 is a program of its own (not from pip), and has to come first in PATH. A Python whose ssl module isn't available was built without OpenSSL and has to be installed anew.\n- “cannot import name”: the installed release of that package (the one behind “from”) has no such name: it is older or newer than the example that you follow, or the name was never there and belongs to another package. `pip show PACKAGE` says which release it is, its documentation for that release which names it has. Update it in the environment that the program runs in, or write the name that it has. Claude on Vertex AI in pydantic_ai: its module vertexai is for Gemini; take AnthropicModel from pydantic_ai.models.anthropic, with a provider that was given AsyncAnthropicVertex of the package anthropic. If the path in the text is your own file, rename it: it hides the package.\n- “Missing boto3 to call bedrock”, “No module named 'boto3'”, “No module named 'botocore'”: boto3 isn't installed in the environment that this program runs in, whatever other environments have. Install it there: `pip install boto3` with its .venv activated (`uv add boto3`, `pipx inject PROGRAM boto3`, its image's requirements for a container).\n- “vertexai import failed”, “google-cloud-aiplatform”, “anthropic[vertex]”: the packages for Vertex AI aren't in the Python that this program runs in. Make a fresh virtual environment, install the program and `pip install -U google-cloud-aiplatform \"anthropic[vertex]\"` into it, and start the program from there (with pipx `pipx inject`). Installed before: that was another Python.\n- “Unknown service”: the list behind it holds what this boto3 knows. If the newest one (`pip install -U boto3 botocore`, in the environment that the program runs in) doesn't know the service either, its name is wrong or of a preview that isn't public: take the public one, such as bedrock-runtime, bedrock-agent-runtime, bedrock-agentcore or bedrock-agentcore-control, or update the sample.\n- “Unable to load data for”: botocore doesn't find its own description of that service. A packed program (PyInstaller and the like) lacks the package's data folder: build it with `--collect-data botocore --collect-data boto3`. Otherwise the installation is damaged or older than the service: `pip install --force-reinstall -U boto3 botocore` in the environment that the program runs in." /
        "更新するか（AWS CLI v2、boto3、SDK）、本文に示されたコンポーネント（boto3、botocore[crt] など）をインストールしてください。プロファイルに必要なプログラムとバージョンは `genkan doctor` で分かります。ゲートウェイの表示である場合は、その管理者の対応が必要です。`aws --version` が 1.x の場合、バージョン 2 は pip とは別のプログラムです。インストールし、PATH で先に来るようにしてください。ssl モジュールがない Python は OpenSSL なしでビルドされているため、入れ直しが必要です。\n- 「cannot import name」の場合: インストールされているそのパッケージ（「from」の後のもの）のリリースに、その名前がありません。参考にした例より古いか新しいか、はじめからなく、別のパッケージのものです。リリースは `pip show パッケージ` で、そのリリースにある名前はドキュメントで分かります。プログラムを実行する環境で更新するか、ある名前に書き換えてください。pydantic_ai で Vertex AI の Claude を使う場合: vertexai モジュールは Gemini 用です。pydantic_ai.models.anthropic の AnthropicModel に、パッケージ anthropic のクライアント AsyncAnthropicVertex を渡したプロバイダーを指定します。本文のパスが自分のファイルの場合: パッケージを隠しているため、ファイルの名前を変えてください。\n- 「Missing boto3 to call bedrock」「No module named 'boto3'」「No module named 'botocore'」の場合: プログラムの動く環境に boto3 がありません（別の環境にあっても使われません）。その環境にインストールしてください。プログラムの .venv を有効にして `pip install boto3`（`uv add boto3`、`pipx inject プログラム boto3`、コンテナーではイメージの requirements）です。\n- 「vertexai import failed」「google-cloud-aiplatform」「anthropic[vertex]」の場合: プログラムを実行する Python に、Vertex AI 用のパッケージがありません。新しい仮想環境を作り、プログラムと `pip install -U google-cloud-aiplatform \"anthropic[vertex]\"` を入れ、そこから起動してください（pipx では `pipx inject`）。インストール済みの場合は、別の Python に入っています。\n- 「Unknown service」の場合: 後に続く一覧は、この boto3 が対応しているサービスです。プログラムの環境で最新版に更新しても（`pip install -U boto3 botocore`）対応していない場合は、サービス名が誤っているか、非公開のプレビューの名前です。公開されている名前（bedrock-runtime、bedrock-agent-runtime、bedrock-agentcore、bedrock-agentcore-control など）にするか、サンプルを更新してください。\n- 「Unable to load data for」の場合: botocore が、自身に含まれるサービスの定義を見つけられません。1 つのファイルにまとめたプログラム（PyInstaller など）には、パッケージのデータフォルダーがありません。`--collect-data botocore --collect-data boto3` を付けて作り直してください。それ以外は、インストールが壊れているか、サービスより古い場合です。プログラムを実行する環境で `pip install --force-reinstall -U boto3 botocore` を実行してください。"
    } text {
        verified: false,
        names: ["UnknownServiceError", "MissingDependencyException"],
        patterns: [
            r"failed to import '@aws-sdk/credential-providers'",
            r"\baws: \[error\]: argument (?:command|operation|subcommand): found invalid choice|unknown options: (?:--use-device-code|--no-browser|--sso-session|--remote)\b",
            r"\(gcloud[\w.-]{0,60}\) invalid choice: ",
            r"\bunable to load data for: \w|\bprofile requires .?sso.? feature|requires a different python: [\d.]+ not in",
            r"urllib3 v2 only supports openssl",
            r"\blitellm\.\w{1,40}: missing boto3 to call bedrock",
            r"unknown service: '(?<service>[\w-]+)'|aws: error: .{0,80}invalid choice|\bfound invalid choice '?(?<service2>bedrock[\w-]*)|\b(?:bedrockruntime|bedrock)' object has no attribute|no module named '?(?:boto3|botocore|anthropic|google|litellm|awscrt|vertexai|azure)|missing dependency: .{0,80}|please (?:install|run:? \W?pip install) (?:-u )?\W?(?:boto3|google-cloud-aiplatform|anthropic\[)|cannot find module '@?(?:aws-sdk|anthropic-ai/(?:sdk|bedrock|vertex|foundry|aws)|google)|need to (?:pip )?install \W?(?:boto3|botocore)",
            r"got an unexpected keyword argument 'http_client'|requires (?:boto3|botocore|anthropic|google-auth|azure-identity)\b.{0,20}>=|(?:cannot import name '\w+' from|module) '(?:anthropic|boto3|botocore|google|azure|litellm)[\w.]*'",
            r"\bpython2\.\d/.{0,1000}syntaxerror: invalid syntax|object has no attribute '(?:converse\w*|invoke\w*)'|(?:requires|needs) python (?:>=? ?)?3\.\d+|python 2\.\d+ .{0,40}(?:not supported|no longer)",
            r"\b(?:awscli|botocore|boto3|azure|google|anthropic|litellm)\b.{0,800}(?:importerror: cannot import name|modulenotfounderror: )|bedrock httpx: unknown provider=|version of the app you're using doesn't include the latest security features|out-of-band \(oob\) flow has been blocked",
            r"\b(?:bedrock|vertex) provider only supports\b",
            r"\bunknown provider: \W?(?:aws_?|amazon[-_]?)?(?:bedrock|vertex)\w*",
            r"contained within environment variable aws_container_credentials_full_uri has an invalid host|only loopback (?:hosts|addresses) are allowed|service module must be on the class ?path|(?:nosuchmethoderror|noclassdeffounderror|classnotfoundexception): \W{0,2}(?:'\w+ )?(?:software[./]amazon|com[./]amazonaws)[./]\w+",
            r"\b(?:awscli|botocore)\b.{0,800}unicode(?:decode|encode)error: 'ascii' codec|try installing awsume\[|cannot use gimme-aws-creds in credential_process|(?:could not load file or )?assembly \W?awssdk\.\w+\b.{0,40}|\bversionconflict\b.{0,20}\bboto",
            r"\bclient\.authentication\.k8s\.io/v1alpha1|no module named \W?awscli",
            r"\b(?:awscli|botocore|boto3)\b.{0,800}importerror: no module named",
            r"\bssl module (?:in python )?is not available|no module named '?_ssl\b",
            r"openssl appears to be unavailable on this machine|(?:can't connect to https url because the|python was built without the|importerror: no module named|no module named)\W{1,3}_?ssl\b",
            r"\bthe requests library is not installed\b|to use the requests transport",
            r"could not import google\.auth\b|you need to install the sdk with .pip install anthropic\[\w+\]|\bpip install \W?anthropic\[(?:vertex|bedrock|aws)\]",
            r"^\W{0,4}(?:\w+: )?(?:aws: )?(?:\[error\]: )?(?:valueerror: )?badly formed help string",
            r"could not import (?:the )?(?:boto3|botocore|anthropic|langchain[_-]\w+)\b|\b(?:boto3|botocore|anthropic) (?:python )?package not found|please install it with \W?pip install \W?(?:-u )?(?:boto3|botocore|anthropic|langchain)",
            r"no module named '?(?:langchain[_.](?:aws|anthropic|google\w*|community)|llama_index\.llms|aiobotocore|aioboto3|anthropic_bedrock)",
            r"aws sdk for javascript \(v\d\) will no longer support node|\bboto3 will no longer support python|\baws sdk for javascript \(v2\) (?:is in maintenance mode|has reached end)|\b(?:nodedeprecation|pythondeprecation)warning\b",
            r"cannot import name '?\w{1,40}'? from '?(?:urllib3|botocore|boto3|s3transfer|anthropic|langchain)[\w.]*",
            r"module 'lib' has no attribute '(?:x509|openssl|ssl|gen_)\w*",
            r"\b(?:distributionnotfound|versionconflict)\b.{0,80}\b(?:botocore|boto3|awscli|s3transfer|urllib3|anthropic)\b",
            r"\bcannot import name '?(?:\w{0,30}(?:anthropic|vertex_?ai)\w{0,30}|(?:\w{0,20}(?:chat|amazon|aws|llm|async))?bedrock(?:chat|converse|llm|runtime|embeddings|model|provider)\w{0,20}|\w{0,20}(?:chat|amazon|aws|llm|async)bedrock\w{0,20})'? from '?[\w.]{2,80}|\bcannot import name '?\w{1,60}'? from '?[\w.]{0,60}(?:vertexai|vertex_ai|anthropic|langchain_aws)\b",
        ],
        examples: [
            "Failed to import '@aws-sdk/credential-providers'. You can provide a custom `providerChainResolver` in the client options if your runtime does not have access to '@aws-sdk/credential-providers'",
            "aws: [ERROR]: argument operation: Found invalid choice 'list-inference-profiles'",
            "Unknown options: --use-device-code",
            "ERROR: (gcloud.ai) Invalid choice: 'model-garden'.",
            "botocore.exceptions.DataNotFoundError: Unable to load data for: endpoints",
            "ImportError: urllib3 v2 only supports OpenSSL 1.1.1+, currently the 'ssl' module is compiled with 'OpenSSL 1.0.2k-fips'. See: https://github.com/urllib3/urllib3/issues/2168",
            "litellm.APIConnectionError: Missing boto3 to call bedrock. Run 'pip install boto3'.",
            "Unknown service: 'bedrock-runtime'. Valid service names are: accessanalyzer, account",
            "Client.__init__() got an unexpected keyword argument 'http_client'",
            "AttributeError: 'BedrockRuntime' object has no attribute 'converse'",
            "File \"/usr/local/lib/python3.6/site-packages/awscli/help.py\", line 23, in <module>\nImportError: cannot import name 'docevents'",
            "bedrock provider only supports anthropic models for now, found: us.anthropic.claude-opus-4-7",
            "Failed to create provider: Unknown provider: bedrock",
            "java.lang.NoClassDefFoundError: software/amazon/awssdk/core/SdkClient",
            "File \"botocore/exceptions.pyc\", line 27, in __init__\nUnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 12",
            "exec plugin: invalid apiVersion \"client.authentication.k8s.io/v1alpha1\"",
            "File \"/usr/local/bin/aws\", line 19, in <module>\n import awscli.clidriver\nImportError: No module named history",
            "(Caused by SSLError(\"Can't connect to HTTPS URL because the SSL module is not available.\"))",
            "CondaSSLError: OpenSSL appears to be unavailable on this machine. OpenSSL is required to\ndownload and install packages.",
            "ImportError: The requests library is not installed, please install the requests package to use the requests transport.",
            "RuntimeError: Could not import google.auth, you need to install the SDK with `pip install anthropic[vertex]`",
            "badly formed help string",
            "ImportError: Could not import boto3 python package. Please install it with `pip install boto3`.",
            "ValueError: boto3 package not found, install with'pip install boto3'",
            "ModuleNotFoundError: No module named 'langchain_aws'",
            "Warning: NodeDeprecationWarning: The AWS SDK for JavaScript (v3) will no longer support Node.js 16.x on January 6, 2025.",
            "NOTE: The AWS SDK for JavaScript (v2) is in maintenance mode. SDK releases are limited to address critical bug fixes and security issues only.",
            "ImportError: cannot import name 'DEFAULT_CIPHERS' from 'urllib3.util.ssl_' (/usr/lib/python3.9/site-packages/urllib3/util/ssl_.py)",
            "AttributeError: module 'lib' has no attribute 'X509_V_FLAG_NOTIFY_POLICY'",
            "pkg_resources.DistributionNotFound: The 'botocore==1.19' distribution was not found and is required by the application",
            "ImportError: cannot import name 'AnthropicVertex' from 'pydantic_ai.models.vertexai' (/usr/local/lib/python3.10/dist-packages/pydantic_ai/models/vertexai.py)",
        ],
    }
    SSO_REGION "GK-ERR-396" Usage {
        "a program (Granted, Terraform, another tool in Go) has no region in which to call IAM Identity Center: it found no sso_region where it looks" /
        "プログラム（Granted、Terraform など、Go のツール）が IAM Identity Center を呼び出すリージョンがありません。参照する場所に sso_region がありません"
    } help {
        "Write sso_start_url and sso_region into the section of the profile itself in ~/.aws/config, beside sso_account_id and sso_role_name: some programs don't read them from the [sso-session] that the profile names. The region is the one in which IAM Identity Center is set up; `region` and AWS_REGION, which may be another, don't count for it.\n- “assume”, “granted” (Granted): 0.19.0 and 0.20.0 didn't read the region: update Granted to 0.20.1 or later (`granted --version` shows it), or write both lines into the profile until then.\n- `aws sso login --profile NAME` works with the same profile: the file is right, and the other program too old for an [sso-session]: update it.\n- It fails with `aws` too: `sso_session = NAME` and `[sso-session NAME]` have to agree letter by letter, and the section needs sso_region; `aws configure sso` writes it, for genkan's profile `genkan setup`.\n- The program asks by its own options (`granted sso login --sso-region REGION`): give the region there." /
        "~/.aws/config のプロファイル自体のセクションに、sso_account_id、sso_role_name と並べて sso_start_url と sso_region を書いてください。プロファイルが指定する [sso-session] から読まないプログラムがあります。リージョンは IAM Identity Center を設定したものです。`region` と AWS_REGION は別のリージョンのこともあり、代わりになりません。\n- 「assume」「granted」（Granted）の場合: 0.19.0 と 0.20.0 は、このリージョンを読み取りませんでした。Granted を更新するか（0.20.1 以降。`granted --version` で確認）、それまでは 2 行をプロファイルに書いてください。\n- 同じプロファイルで `aws sso login --profile 名前` が成功する場合: ファイルは正しく、プログラムが古いため [sso-session] に対応していません。更新してください。\n- `aws` でも失敗する場合: `sso_session = 名前` と `[sso-session 名前]` が 1 文字ずつ一致し、セクションに sso_region があるか確認してください。`aws configure sso`（genkan のプロファイルでは `genkan setup`）で書き込めます。\n- オプションで指定するプログラムの場合（`granted sso login --sso-region リージョン`）: そこでリージョンを指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\boperation error sso(?: ?oidc)?: \w{3,40}, (?:https response error .{0,80}?)?(?:failed to resolve service endpoint, )?(?:an aws region is required|endpoint rule error, invalid configuration: missing region)",
        ],
        examples: [
            "[✘] operation error SSO OIDC: RegisterClient, failed to resolve service endpoint, an AWS region is required, but was not found",
            "operation error SSO: GetRoleCredentials, failed to resolve service endpoint, endpoint rule error, Invalid Configuration: Missing Region",
        ],
    }
    NO_REGION "GK-ERR-166" Usage {
        "no AWS region is set where the program that says this (Claude Code or another) looks for one" /
        "この文を表示したプログラム（Claude Code など）が参照する場所に、AWS リージョンが設定されていません"
    } help {
        "For Claude Code, `genkan setup` writes AWS_REGION from the profile; `genkan explain AWS_REGION` shows which value is used and where it comes from. A region in ~/.aws/config alone isn't read by every version and program.\n- “You must specify a region”, “botocore”, “boto3”: the AWS CLI or a Python program says so, and doesn't read AWS_REGION in every version. Set AWS_DEFAULT_REGION (and AWS_REGION beside it) in the environment that it runs in, also in a CI job or a container; or `--region`, region_name in the program, or `region` of the profile that it uses in ~/.aws/config, whose section is headed `[profile NAME]` (only `[default]` has no such word). `aws configure --profile NAME` writes it there; without --profile it may write another profile's, even where AWS_DEFAULT_PROFILE names one.\n- “--region” stands in the command that was called, and that is another program than `aws`: it doesn't hand its option on at this step (a fault of some of its releases, reported of senza). Set AWS_DEFAULT_REGION beside it, as above, and update that program.\n- “Region is missing”, “Missing region in config” from another program: AWS's SDK for JavaScript wants AWS_REGION, or `region` where the program builds its service object. From ~/.aws/config it takes the region of the profile that AWS_PROFILE names, not of one that only the program's credentials name (fromIni, fromSSO).\n- “failed to resolve service endpoint”, “operation error” (a program in Go: Terraform, aws-vault and others): it takes AWS_REGION or AWS_DEFAULT_REGION of the environment that starts it, or `region` of the profile that it uses in ~/.aws/config; one in another profile or in an [sso-session] doesn't count. Terraform: `region` of the provider, and of the backend by itself.\n- “undefined.amazonaws.com”, “null.amazonaws.com”, “s3..amazonaws.com”, “sts..amazonaws.com”, “bedrock-runtime..amazonaws.com”: the word in the region's place, or the two dots without one, is the region that isn't set (an empty AWS_REGION, or `region =` without a value). There is no such host, and neither DNS nor a firewall is at fault. Set the region in the program that says this: its Bedrock provider has a field for it (Cline, Roo Code: AWS Region; Continue: `region` below `env` of the model in config.yaml), a program of your own gives its SDK `region`, or AWS_REGION stands in the environment that starts it. Then start it again.\n- “Environment variable validation failed”, “claude-code-action” (a job of GitHub Actions): the action reads AWS_REGION, and AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where keys are used, from the environment, not from its inputs. Set them under `env:` of the step or job, not under `with:`; aws-actions/configure-aws-credentials in a step before it sets them as well." /
        "Claude Code では、`genkan setup` でプロファイルのリージョンを AWS_REGION に設定できます。有効な値とその設定場所は `genkan explain AWS_REGION` で分かります。~/.aws/config のリージョンは、バージョンやプログラムによっては読まれません。\n- 「You must specify a region」「botocore」「boto3」とある場合: AWS CLI または Python のプログラムの文で、バージョンによっては AWS_REGION を読みません。実行する環境（CI のジョブやコンテナーも含む）に AWS_DEFAULT_REGION を（AWS_REGION も併せて）設定してください。`--region`、プログラムの region_name、または使用中のプロファイルの `region`（~/.aws/config）でも指定できます。セクション名は `[profile 名前]` です（`[default]` だけは profile が付きません）。`aws configure --profile 名前` で書き込めます。--profile がないと、AWS_DEFAULT_PROFILE を指定していても別のプロファイルに書き込まれることがあります。\n- 「--region」が実行したコマンドにあり、それが `aws` 以外のプログラムの場合: この段階にオプションが渡されていません（一部のリリースの不具合で、senza で報告があります）。上のとおり AWS_DEFAULT_REGION も設定し、そのプログラムを更新してください。\n- 「Region is missing」「Missing region in config」が別のプログラムの文の場合: AWS の JavaScript 用 SDK には、AWS_REGION、またはサービスのオブジェクトを作る箇所の `region` が必要です。~/.aws/config から読まれるのは AWS_PROFILE のプロファイルのリージョンで、認証情報の取得（fromIni、fromSSO）にだけ指定したプロファイルのものは読まれません。\n- 「failed to resolve service endpoint」「operation error」（Terraform、aws-vault など、Go のプログラム）の場合: 起動する環境の AWS_REGION または AWS_DEFAULT_REGION、または使用するプロファイルの `region`（~/.aws/config）が読まれます。別のプロファイルや [sso-session] のものは使われません。Terraform では provider の `region` で、backend には別に指定します。\n- 「undefined.amazonaws.com」「null.amazonaws.com」「s3..amazonaws.com」「sts..amazonaws.com」「bedrock-runtime..amazonaws.com」の場合: リージョンの位置にあるこの語、または間に何もない 2 つの点は、リージョンが未設定であることを示します（空の AWS_REGION、値のない `region =`）。そのようなホストは存在せず、DNS やファイアウォールの問題ではありません。この文を表示したプログラムにリージョンを設定してください。Bedrock のプロバイダーの欄（Cline、Roo Code では AWS Region、Continue では config.yaml のモデルの `env` の下の `region`）、自作のプログラムではクライアントの `region`、または起動する環境の AWS_REGION です。その後、起動し直してください。\n- 「Environment variable validation failed」「claude-code-action」の場合（GitHub Actions のジョブ）: アクションは AWS_REGION と、キーを使う場合の AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY を、入力ではなく環境変数から読みます。`with:` ではなく、ステップまたはジョブの `env:` に指定してください。前のステップの aws-actions/configure-aws-credentials でも設定されます。"
    } text {
        verified: true,
        names: ["NoRegionError", "MissingRegion"],
        patterns: [
            r"no region specified or obtained from persisted/shell defaults|\bregion not set on profile \S{1,80}, could not load a default aws_region",
            r"\bregion is missing\b",
            r"\byou must specify a region\b",
            r"bedrock(?:-runtime)?\.(?:undefined|null)\.amazonaws\.com",
            r"\bhttps?://[a-z][\w-]{1,40}\.\.amazonaws\.com\b",
            r"aws region setting is missing",
            r"\baws_(?:default_)?region(?:_name)?\b\W{0,3}(?:environment variable |env var |variable )?(?:is |was )?(?:not set|missing|required|must be set|undefined)\b|did not find region_name",
            r"no (?:aws )?region (?:was )?(?:specified|configured|provided)\b.{0,60}(?:aws|bedrock)|aws region is required",
            r"unable to load region from any of the providers|no regionendpoint or serviceurl configured",
            r"unable to (?:load|find|determine) (?:a |the )?region (?:from any|via|through)|a region must be set when|\bmissingregionerror\b|region must be specified either via|\bargument \W?region\W? is required",
            r"\bno region was (?:given|found|provided)\b|\bmissing region in config\b|\baws region (?:is )?(?:not set|not configured|missing|required)|could not (?:find|determine|resolve) (?:the )?(?:aws )?region|invalid configuration: missing region|unable to determine (?:the )?aws region",
            r"no (?:aws )?region (?:was )?(?:specified|configured|set|found)\b.{0,20}(?:defaulting|falling back|using default)|\bdefaulting to (?:region )?us-(?:east|west)-\d",
        ],
        examples: [
            "Invoke-BDRRModel : No region specified or obtained from persisted/shell defaults.",
            "MissingRegion: could not find region configuration; Missing Region in config",
            "API Error: Region is missing",
            "You must specify a region. You can also configure your region by running \"aws configure\".",
            "getaddrinfo ENOTFOUND bedrock.undefined.amazonaws.com",
            "ValueError: Invalid endpoint: https://s3..amazonaws.com",
            "AWS region setting is missing. Pass it using the 'region' parameter or the AWS_REGION environment variable.",
            "The `AWS_REGION` environment variable is not set",
            "No AWS region specified. Set AWS_REGION or AWS_DEFAULT_REGION",
            "SdkClientException: Unable to load region from any of the providers in the chain",
            "Unable to load region from any of the providers in the chain",
            "No AWS region specified, defaulting to us-east-1",
        ],
    }
    SIGN_IN_HERE "GK-ERR-1062" Person {
        "the AWS CLI waits for a sign-in in a browser on this very machine: the address that it printed leads back to it, and shows no code" /
        "AWS CLI が、この端末自体のブラウザーでのサインインを待っています。表示された URL は認可後にこの端末に戻り、コードは表示されません"
    } help {
        "Open the whole address in a browser on the machine on which the command runs, and allow the request: the browser is then led to 127.0.0.1 there. It expires after a few minutes.\n- No browser there (SSH, a container, a virtual machine), or another device's browser ended at 127.0.0.1 with an error: stop the command (Ctrl-C) and use a device code, which any browser takes: `genkan login --device`, or `aws sso login --profile NAME --use-device-code` (AWS CLI 2.22 and later).\n- “--use-device-code” stands in the command (`aws configure sso`): releases such as 2.22.0 ignore the option there. Write the session by `aws configure sso-session`, then sign in by `aws sso login --sso-session NAME --use-device-code`, where it holds; or update the AWS CLI.\n- Over SSH with a browser at your end: the address holds the port to which it leads back (`redirect_uri`, another one each time). Hand that port on while the command waits (`ssh -L PORT:127.0.0.1:PORT HOST` in a second terminal), then open the address." /
        "表示された URL の全体を、コマンドを実行した端末のブラウザーで開き、許可してください。ブラウザーはその端末の 127.0.0.1 に戻ります。数分で無効になります。\n- そこにブラウザーがない場合（SSH、コンテナー、仮想マシン）や、別の端末のブラウザーが 127.0.0.1 のエラーで終わった場合: コマンドを止め（Ctrl-C）、どのブラウザーでも使えるデバイスコードでサインインしてください: `genkan login --device`、または `aws sso login --profile 名前 --use-device-code`（AWS CLI 2.22 以降）。\n- 「--use-device-code」がコマンドにある場合（`aws configure sso`）: 2.22.0 などのリリースは、そこではこのオプションを無視します。`aws configure sso-session` でセッションを書き込み、オプションが有効な `aws sso login --sso-session 名前 --use-device-code` でサインインするか、AWS CLI を更新してください。\n- SSH で、手元にブラウザーがある場合: URL に戻り先のポートがあります（`redirect_uri`。毎回変わります）。コマンドが待つ間にそのポートを転送し（別のターミナルで `ssh -L ポート:127.0.0.1:ポート ホスト`）、URL を開いてください。"
    } text {
        verified: false,
        patterns: [
            r"(?:attempting to (?:automatically )?open the (?:sso authorization|login) page in your default browser|(?:open|opening|visit) (?:this link|the following (?:url|link))).{0,240}?https://oidc\.[\w-]+\.amazonaws\.com/authorize\b",
        ],
        examples: [
            "$ aws configure sso --use-device-code\nAttempting to automatically open the SSO authorization page in your default browser.\nIf the browser does not open or you wish to use a different device to authorize this request, open the following URL:\n\nhttps://oidc.ap-northeast-1.amazonaws.com/authorize?response_type=code&client_id=x",
            "If the browser does not open, open the following URL: https://oidc.ap-northeast-1.amazonaws.com/authorize?response_type=code",
        ],
    }
    SIGN_IN_WAITS "GK-ERR-054" Person {
        "the sign-in is waiting for you to complete it in the browser" /
        "ブラウザーでのサインイン完了を待っています"
    } help {
        "Open the address that was shown, compare the code and allow the request. It expires after a few minutes." /
        "表示された URL を開き、コードを確認して許可してください。数分で無効になります。"
    } text {
        verified: false,
        names: ["AuthorizationPendingException", "SlowDownException"],
        patterns: [
            r"browser will not be automatically opened\. please visit",
            r#"error\\?"\s?:\s?\\?"(?<state>authorization_pending|slow_down)"#,
            r"\brunning aws auth refresh command\b.{0,120}\b(?:visit|open|browse to|go to) (?:the following (?:link|url)|this (?:link|url)|https?://)",
            r"attempting to (?:automatically )?open the (?:sso authorization|login) page in your default browser|(?:open|opening) (?:this link|the following url|the following link)\W{1,4}https://(?:device\.sso\.[\w-]+\.amazonaws\.com|[\w-]+\.awsapps\.com/start/#/device)",
        ],
        examples: [
            "Browser will not be automatically opened.
Please visit the following URL:

https://company.awsapps.com/start/#/device",
            "{\"error\":\"authorization_pending\",\"error_description\":null}",
            "[DEBUG] Running AWS auth refresh command\n[DEBUG] Visit the following link to sign into Claude.",
            "Attempting to automatically open the SSO authorization page in your default browser. If the browser does not open or you wish to use a different device to authorize this request, open the following URL: https://device.sso.ap-northeast-1.amazonaws.com/",
        ],
    }
    CLIENT_SECRET "GK-ERR-545" Remote {
        "the identity provider wants a client secret that this program doesn't have, or refuses the one that was sent: the app client is registered wrongly, and signing in again changes nothing" /
        "ID プロバイダーが、プログラムの持たないクライアントシークレットを求めているか、送られたものを拒否しています。アプリクライアントの登録の誤りで、サインインし直しても変わりません"
    } help {
        "The program is a public client (PKCE) without a secret, so its app client must be registered without one: send the request below.\n- Amazon Cognito: an app client can't lose its secret; it is created anew with GenerateSecret false, and its new id goes into the program's configuration.\n- Okta, Entra ID and others: the kind “native” or “public client”, with PKCE.\n- The program does have a secret: it was renewed or copied wrongly; enter the current one." /
        "プログラムはシークレットを持たないパブリッククライアント（PKCE）です。アプリクライアントもシークレットなしで登録する必要があります。下の依頼文を送ってください。\n- Amazon Cognito の場合: 既存のアプリクライアントからシークレットは外せません。GenerateSecret を false にして作り直し、新しい ID をプログラムに設定します。\n- Okta、Entra ID などの場合: 種類を「ネイティブ」または「パブリッククライアント」にし、PKCE を使います。\n- シークレットを使うプログラムの場合: 更新されたか、転記の誤りです。現在のものを設定してください。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid_client_secret\b",
            r"is configured (?:for|with) secret but (?:client )?secret(?:_hash)? was not received",
            r"client secret supplied for a confidential client is invalid",
        ],
        ask: CloudAdmin {
            "The identity provider refuses the app client that the sign-in for Claude Code uses (invalid_client: its client secret). The program is a public client with PKCE and has no secret. Please register the app client without one (Amazon Cognito: a new app client with GenerateSecret false), and tell me the id of the new one." /
            "Claude Code のサインインに使うアプリクライアントが、ID プロバイダーに拒否されます（invalid_client、クライアントシークレット）。プログラムはシークレットを持たないパブリッククライアント（PKCE）です。シークレットのないアプリクライアントを登録し（Amazon Cognito では GenerateSecret を false にした新しいもの）、使うべきクライアント ID を教えていただけますか。"
        },
        examples: [
            "Error: Token exchange failed: {\"error\":\"invalid_client\",\"error_description\":\"invalid_client_secret\"}",
            "NotAuthorizedException: Client 1a2b3c is configured for secret but secret was not received",
            "{\"error\":\"invalid_client\",\"error_description\":\"The client secret supplied for a confidential client is invalid.\"}",
        ],
    }
    CLIENT_REGISTRATION "GK-ERR-1305" Person {
        "the sign-in tool sent a client registration that AWS's sign-in service (IAM Identity Center) no longer accepts: it had stored it, and made no new one" /
        "サインインのツールが送ったクライアント登録を、AWS のサインインのサービス（IAM Identity Center）が受け付けません。保存された古い登録が使われています"
    } help {
        "Delete what the tool stored, and sign in with it again: such a registration expires, and not every tool makes a new one then. For the AWS CLI, AWS's SDKs and toolkits and go-aws-sso that is `rm ~/.aws/sso/cache/*.json` (what is signed in there has to be signed in anew), then `genkan login`, or the tool's own sign-in. Signing in again without that repeats it.\n- “AccessToken expired. Start retrieving” (go-aws-sso): its registration stands in ~/.aws/sso/cache/access-token.json, and it doesn't look whether that has expired: delete that file. It also registers anew when the start URL is another than before (`go-aws-sso config edit`, a # at its end).\n- It comes again at once: compare the region (`sso_region`, or the tool's own setting) with the one in which IAM Identity Center is set up, and update the tool.\n- The tool keeps its sign-in elsewhere (a keyring): sign out there, or delete its entry." /
        "ツールが保存したものを削除し、そのツールでサインインし直してください。この登録には期限があり、過ぎても登録し直さないツールがあります。AWS CLI、AWS の SDK と Toolkit、go-aws-sso では `rm ~/.aws/sso/cache/*.json` を実行し（そこでのサインインはすべてやり直しになります）、続けて `genkan login`、またはツール自身のサインインを実行します。削除せずにサインインし直しても、同じことが起こります。\n- 「AccessToken expired. Start retrieving」の場合（go-aws-sso）: 登録は ~/.aws/sso/cache/access-token.json にあり、期限は確認されません。このファイルを削除してください。開始 URL が以前と異なる場合も登録し直されます（`go-aws-sso config edit` で末尾に # を付けるなど）。\n- すぐに再発する場合: リージョン（`sso_region`、またはツール自身の設定）を、IAM Identity Center を設定したリージョンと比べ、ツールを更新してください。\n- ツールが別の場所（キーリング）に保存する場合: そこでサインアウトするか、その項目を削除してください。"
    } text {
        verified: false,
        names: ["InvalidClientException"],
        patterns: [
            r"\binvalidclientexception\b.{0,240}?\b(?:invalid client provided|client secret (?:is |has )?expired)\b",
            r"\(invalidclientexception\) when calling the (?:createtoken|startdeviceauthorization) operation",
            r"\bsso oidc: (?:createtoken|startdeviceauthorization)\b.{0,160}?\binvalidclientexception\b",
            r"\binvalidclientexception\b\W{1,4}(?:[^()]{0,80}\()?service: sso ?oidc\b",
        ],
        examples: [
            "FATAL Something went wrong: \"InvalidClientException: \\n{\\n  Error_: \\\"invalid_client\\\",\\n  Error_description: \\\"Invalid client provided\\\"\\n}\"",
            "An error occurred (InvalidClientException) when calling the CreateToken operation: ",
            "operation error SSO OIDC: StartDeviceAuthorization, https response error StatusCode: 401, RequestID: 0a1b2c3d-1111-2222-3333-444455556666, InvalidClientException: ",
            "software.amazon.awssdk.services.ssooidc.model.InvalidClientException: null (Service: SsoOidc, Status Code: 401, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
            "Service returned error code InvalidClientException (Service: SsoOidc, Status Code: 400, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
        ],
    }
    SIGN_IN_REFUSED "GK-ERR-055" Person {
        "the sign-in was refused, ran out of time, or its registration is no longer valid" /
        "サインインが拒否されたか、時間切れになったか、登録が無効になっています"
    } help {
        "Start again with `genkan login` (for an AWS profile that genkan didn't set up, `aws sso login`) and finish it within a few minutes.\n- “Service: SsoOidc”, “Service: SSO OIDC”: an editor's AWS Toolkit or another program with AWS's SDK signs in by itself. What it sent for the token (the approved code, or a stored refresh token) is used up, has expired or was refused. Sign out there, delete the files in ~/.aws/sso/cache (`rm ~/.aws/sso/cache/*.json`), sign in there again, and approve in the browser at once. It comes again: update that plug-in or program, and compare this machine's clock.\n- “Invalid grant provided”, right after “Allow” in the browser: signing in again repeats it, as the region that was asked isn't the one in which IAM Identity Center is set up. Correct `sso_region` in ~/.aws/config (with genkan `aws.sso_region` in the profile, then `genkan setup`) and sign in again.\n- “Invalid refresh token”: the session of IAM Identity Center itself has ended (8 hours unless your organization set another length), so nothing can be renewed any more: that is as it should be, and a new sign-in is enough. It comes too often: the administrator of Identity Center can lengthen the session.\n- Another program or address asked for it (an MCP server, an editor, a company's portal): sign in there again. In Claude Code that is /mcp, the server, “Clear authentication”, then authenticate.\n- It comes back at once (invalid_client, unauthorized_client): the application that the text or the page names isn't registered there any more, or not for this kind of sign-in. Who runs it has to correct that; signing in again changes nothing." /
        "`genkan login`（genkan が設定していない AWS プロファイルの場合は `aws sso login`）からやり直し、数分以内に完了してください。\n- 「Service: SsoOidc」「Service: SSO OIDC」の場合: エディターの AWS Toolkit など、AWS の SDK を使うプログラムが独自にサインインしています。トークンの取得に送ったもの（承認されたコード、または保存されたリフレッシュトークン）が、使用済みか、失効しているか、拒否されました。そこでサインアウトし、~/.aws/sso/cache のファイルを削除し（`rm ~/.aws/sso/cache/*.json`）、そこでサインインし直して、ブラウザーですぐに承認してください。再発する場合は、プラグインまたはプログラムを更新し、この端末の時計を確認してください。\n- 「Invalid grant provided」が、ブラウザーで許可した直後に出る場合: サインインをやり直しても同じです。接続したリージョンが、IAM Identity Center を設定したリージョンと異なります。~/.aws/config の `sso_region`（genkan ではプロファイルの `aws.sso_region`。続いて `genkan setup`）を修正し、サインインし直してください。\n- 「Invalid refresh token」の場合: IAM Identity Center のセッション自体が終了しているため（既定は 8 時間。組織の設定により異なります）、更新できません。異常ではなく、サインインし直せば解消します。頻度が高すぎる場合は、Identity Center の管理者がセッションを延長できます。\n- 別のプログラムやアドレスのサインインの場合（MCP サーバー、エディター、会社のポータル）: そこでサインインし直してください。Claude Code では /mcp でサーバーを選び、「Clear authentication」の後に認証します。\n- すぐに繰り返される場合（invalid_client、unauthorized_client）: 本文または画面のアプリケーションが登録されていないか、この方式のサインイン用に登録されていません。運用者による修正が必要です。サインインし直しても変わりません。"
    } text {
        verified: false,
        // The names of OAuth stand beside what a provider says in words; Google's are the same.
        around: true,
        names: ["ExpiredTokenGrantException", "InvalidGrantException", "UnauthorizedClientException", "InvalidClientMetadataException", "UnsupportedGrantTypeException", "InvalidScopeException", "InvalidRedirectUriException", "LoginAuthorizationCodeError"],
        patterns: [
            r"\b(?:invalidgrant|expiredtoken|unauthorizedclient)exception\b\W{1,4}(?:null\W{1,3})?service: sso ?oidc\b",
            r"sign-in timed out (?:before the browser flow completed|while waiting for you)|sign-in was (?:denied in the browser|canceled or failed)|^\W{0,3}the sign-in took too long\. try again",
            r"\b(?:accessdenied|invalidrequest)exception\W{1,3}when calling the createtoken operation",
            r"polling for device authorization token timed out|timed out waiting for authorization callback",
            r#"error\\?"\s?:\s?\\?"(?<state>expired_token|access_denied|invalid_grant|invalid_client|unauthorized_client)"#,
            r"the (?:device )?(?:authorization )?(?:code|grant) (?:is )?(?:invalid|has expired|expired)|device code (?:is invalid|has expired|expired)",
            r"redeeming a login authorization code|failed to retrieve an (?:auth_code or state|authorization code)|failed to decode the verification code|state parameter does not match|authorization code\b.{0,80}(?:has expired|expired|is invalid|state (?:parameter )?(?:does not|did not) match)|\b(?:createtoken|registerclient|startdeviceauthorization)\b.{0,60}\b(?:\w+exception)\b.{0,60}(?:grant|scope|redirect|client)",
            r"service: sso ?oidc, status code: 401",
        ],
        examples: [
            "Sign-in timed out before the browser flow completed. Try again.",
            "An error occurred (AccessDeniedException) when calling the CreateToken operation: ",
            "[✘] polling for device authorization token timed out",
            "device code has expired",
            "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid grant provided\"}",
            "Error loading or redeeming a login authorization code: state mismatch",
            "operation error SSO OIDC: CreateToken, UnauthorizedClient: UnsupportedGrantTypeException: the grant type is not supported",
            "(Service: SsoOidc, Status Code: 401, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
            "Service returned error code InvalidGrantException (Service: SsoOidc, Status Code: 400, Request ID: 0a1b2c3d-1111-2222-3333-444455556666)",
        ],
    }
    LOGIN_PROFILE "GK-ERR-782" Usage {
        "`aws login` doesn't write into this AWS profile, because it already has credentials of another kind, which would win" /
        "この AWS プロファイルには別の種類の認証情報があり、そちらが優先されるため、`aws login` が書き込みません"
    } help {
        "The text names the kind. With IAM Identity Center the profile needs no `aws login`: `aws sso login --profile NAME` (or `genkan login`).\n- To have both, give the new one a name of its own: `aws login --profile NEW`, and name it to the program (AWS_PROFILE).\n- Old access keys that nobody needs: remove the section from ~/.aws/credentials first." /
        "種類は本文に示されています。IAM Identity Center のプロファイルに `aws login` は不要です。`aws sso login --profile 名前`（または `genkan login`）を使ってください。\n- 両方使う場合: 新しい名前で `aws login --profile 新しい名前` を実行し、その名前をプログラムに指定してください（AWS_PROFILE）。\n- 使わない古いアクセスキーの場合: 先に ~/.aws/credentials からそのセクションを削除してください。"
    } text {
        verified: false,
        patterns: [
            r"profile '[^']{1,80}' is already configured with .{2,60} credentials",
        ],
        examples: [
            "aws: [ERROR]: Profile 'default' is already configured with AWS IAM Identity Center credentials.

You may run 'aws login --profile new-profile-name' to create a new profile",
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
        names: ["LoginInsufficientPermissions", "AccessDeniedException"],
        patterns: [
            r"missing permission for the '(?:signin:)?CreateOAuth2Token' action",
            r"createoauth2token operation: (?:insufficient_permissions|user:? (?:\S{1,160} )?is not authorized\b)",
            r"due to insufficient permissions\. you may be missing permission for the '?(?:signin:)?createoauth2token",
        ],
        ask: CloudAdmin {
            "`aws login` needs signin:CreateOAuth2Token, which my identity doesn't have. Please allow it, or give me an SSO profile for Claude Code." /
            "`aws login` に必要な signin:CreateOAuth2Token が、私の ID に許可されていません。許可していただくか、Claude Code 用の SSO プロファイルを用意していただけますか。"
        },
        examples: [
            "Unable to refresh credentials: missing permission for the 'signin:CreateOAuth2Token' action.",
            "An error occurred (AccessDeniedException) when calling the CreateOAuth2Token operation: INSUFFICIENT_PERMISSIONS",
            "An error occurred (AccessDeniedException) when calling the CreateOAuth2Token operation: User is not authorized",
            "LoginInsufficientPermissions: Unable to create or refresh login credentials due to insufficient permissions. You may be missing permission for the 'signin:CreateOAuth2Token' action.",
        ],
    }
    LOGIN_EXCHANGE "GK-ERR-1181" Remote {
        "the browser's part of `aws login` went well, and AWS's sign-in service refused to exchange its code for credentials (CreateOAuth2Token, INVALID_REQUEST): mostly a fault of that service in one Region" /
        "`aws login` のブラウザーでのサインインは成功しましたが、AWS のサインインサービスがコードと認証情報の交換を拒否しました（CreateOAuth2Token、INVALID_REQUEST）。多くは、1 つのリージョンでのサービスの障害です"
    } help {
        "Neither the account nor this machine is at fault. Look at health.aws.amazon.com, update the AWS CLI and try again; meanwhile sign in by the other Region in Japan: `aws login --region ap-northeast-3 --profile NAME` (or ap-northeast-1).\n- It goes well there, and fails again when the session is renewed: both have to use the same Region: `aws configure set region REGION --profile NAME` with the one of the sign-in, then sign in once more.\n- It lasts, in every Region: AWS Support, with the request id and the time. Credentials of another kind (IAM Identity Center: `aws sso login`) go another way." /
        "アカウントやこの端末の問題ではありません。health.aws.amazon.com を確認し、AWS CLI を更新してやり直してください。その間は、日本の別のリージョンでサインインできます: `aws login --region ap-northeast-3 --profile 名前`（または ap-northeast-1）。\n- サインインでき、セッションの更新時に再び失敗する場合: 両方で同じリージョンを使う必要があります。`aws configure set region リージョン --profile 名前` でサインインしたリージョンを設定し、もう一度サインインしてください。\n- どのリージョンでも続く場合: リクエスト ID と時刻を添えて AWS サポートに問い合わせてください。別の種類の認証情報（IAM Identity Center の `aws sso login`）は、この経路を使いません。"
    } text {
        verified: false,
        patterns: [
            r"\bcreateoauth2token(?: operation)?\b(?:\W{1,4}|\W{1,4}with (?:an? )?)(?:validationexception\b|(?:error: )?invalid_request\b)",
            r"\bvalidationexception\b.{0,60}?\bcreateoauth2token operation\W{1,4}(?:error: )?invalid_request\b",
        ],
        examples: [
            "aws login fails at CreateOAuth2Token with ValidationException",
            "An error occurred (ValidationException) when calling the CreateOAuth2Token operation: INVALID_REQUEST",
        ],
    }
    CONSOLE_LOGIN "GK-ERR-057" Person {
        "the session made by `aws login` has ended" /
        "`aws login` で作成したセッションが終了しました"
    } help {
        "Sign in again: `genkan login`, if genkan uses this AWS profile, otherwise `aws login --profile NAME`.\n- “Please reauthenticate”, with no `aws login` behind it, and the AWS CLI works with the same profile (`aws sts get-caller-identity --profile NAME`): in AWS Toolkit (VS Code) reload the window after `aws login` (Developer: Reload Window), and update it: newer releases know login_session. It stays, or it is another program (one with an SDK): this release doesn't know the sessions of `aws login`, and signing in again changes nothing. Make another profile with the one line `credential_process = aws configure export-credentials --profile NAME --format process` and choose that one in the program; update the program.\n- A profile with login_session and credential_process: the process isn't run while the session's line is there. Make two profiles of it.\n- “authorization grant is invalid”: the code or session was already used, has ended, or was made in another Region than the one that now renews it. Sign in again; it comes back soon: set the Region of the sign-in in the profile (`aws configure get region --profile NAME` shows it)." /
        "もう一度サインインしてください。genkan がこの AWS プロファイルを使う場合は `genkan login`、それ以外は `aws login --profile 名前` です。\n- 「Please reauthenticate」の後に `aws login` がなく、同じプロファイルで AWS CLI が動作する場合（`aws sts get-caller-identity --profile 名前`）: VS Code の AWS Toolkit では、`aws login` の後にウィンドウを再読み込みし（Developer: Reload Window）、更新してください（新しいリリースは login_session に対応しています）。続く場合や、別のプログラム（SDK を使うものなど）の場合は、そのリリースが `aws login` のセッションに対応しておらず、サインインし直しても解消しません。`credential_process = aws configure export-credentials --profile 名前 --format process` の 1 行だけの別のプロファイルを作り、プログラムでそれを選んでください。プログラムの更新も確認してください。\n- プロファイルに login_session と credential_process の両方がある場合: セッションの行がある間、credential_process は実行されません。2 つのプロファイルに分けてください。\n- 「authorization grant is invalid」の場合: コードまたはセッションが使用済みか、終了したか、更新に使うリージョンとは別のリージョンで作られています。サインインし直してください。すぐに再発する場合は、サインインしたリージョンをプロファイルに設定します（`aws configure get region --profile 名前` で確認できます）。"
    } text {
        verified: true,
        names: ["LoginRefreshRequired", "LoginRefreshTokenExpired", "LoginRefreshPasswordChanged", "LoginTokenLoadError", "AccessDeniedException"],
        patterns: [
            r"please re-?a?uthenticate (?:with |using |with your new password using )[`']?aws login|\byour session (?:has )?expired\b.{0,80}?[`'\x22]aws login\b",
            r"(?:^\W{0,4}|error\W{1,4}|could not load aws credentials\W{1,5}|\b(?:aws|bedrock)\b.{0,80})your session has expired\. please reauthenticate",
            r"because of a change in your password\. please reauthenticate",
            r"error loading login session token|private key (?:not found in|from) cached token|unable to load an? existing login session|failed to load access token from token cache",
            r"\bcreateoauth2token operation\b|createoauth2token\b.{0,120}\bexpired|\b(?:aws (?:login|signin)|login credential\w*|login_session)\b.{0,60}\brefresh token (?:has |is )?(?:expired|invalid|revoked)|sourced by the login provider",
            r"unable to refresh access token due to an invalid service response|refreshing a login session profile",
            r"profile \S{1,80} does not contain login_session|failed to generate dpop proof|token validation failed, missing fields",
        ],
        examples: [
            "Your session has expired. Please reuthenticate with 'aws login'",
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
        "the AWS profile that was named doesn't exist on this machine, or holds nothing that the program can use" /
        "指定された AWS プロファイルがこの端末にないか、プログラムが使える内容がありません"
    } help {
        "Look at the headings first: in ~/.aws/config the profile has to stand below [profile NAME] (only [default] has no such word), in ~/.aws/credentials below [NAME]; under another heading it isn't found. `aws configure list-profiles` shows the names that are read.\n- “profile (null)”, “profile (None)”, “profile (undefined)”, “profile ()”: that is no name but an empty or missing value, which the program's configuration or an unset variable passed on. Take the profile out of that configuration, and unset AWS_PROFILE where it is empty (`unset AWS_PROFILE`): then the program uses the default credentials or its role. Or enter a name that `aws configure list-profiles` shows.\n- “aws configure --profile”, “aws configure sso”, or it was `aws configure --profile NAME` that said it while it should create NAME: releases of the AWS CLI had that fault (1.16.276 and 1.25.54 are reported), and its plugin awscli-plugin-endpoint brings it back. Update the AWS CLI (`aws --version` shows the release), or take the plugin out of [plugins] in ~/.aws/config; with AWS_PROFILE set, `unset AWS_PROFILE` first. Or write [profile NAME] with its lines into ~/.aws/config by hand.\n- It isn't among them: AWS_PROFILE or a setting names it (or a source_profile of another AWS profile: correct that line), and the file lacks it. `genkan explain AWS_PROFILE` shows where it is named; `genkan setup` writes the profile.\n- It is, in your terminal: the program runs as another user or in a container, or can't read ~/.aws/config: the AWS CLI says the same then. Check the file's owner and mode (`ls -l ~/.aws`).\n- “could not be found or parsed”, “Could not resolve credentials using profile”: AWS's SDKs for JavaScript also say this of a profile that is there without usable keys. With keys, the lines are spelled aws_access_key_id and aws_secret_access_key (not accessKeyId), in ~/.aws/credentials below [NAME] or in ~/.aws/config below [profile NAME]; with SSO, the program's SDK has to know sso_session: update it. The profile has only a credential_process (or SSO), and the AWS CLI works with it: early releases of version 3 (such as 1.0.0-rc.9) don't follow that for the profile in AWS_PROFILE, and fromIni of older ones doesn't at all: update all @aws-sdk packages, and use the default chain (fromNodeProviderChain) or fromProcess or fromSSO in the code; until then start the program with the variables of `aws configure export-credentials --profile NAME --format env`. Version 2 (aws-sdk) reads ~/.aws/config only with AWS_SDK_LOAD_CONFIG=1. The name is misspelt, or the program has another HOME (a service, a container), or AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE lead to another file." /
        "まず見出しを確認してください。~/.aws/config では [profile 名前]（[default] だけは profile が付きません）、~/.aws/credentials では [名前] です。見出しが異なると、プロファイルは見つかりません。読まれている名前は `aws configure list-profiles` で分かります。\n- 「profile (null)」「profile (None)」「profile (undefined)」「profile ()」の場合: 名前ではなく、空または未設定の値が、プログラムの設定か値のない環境変数から渡されています。その設定からプロファイルを外し、AWS_PROFILE が空であれば解除してください（`unset AWS_PROFILE`）。既定の認証情報またはロールが使われます。または、`aws configure list-profiles` にある名前を指定してください。\n- 「aws configure --profile」「aws configure sso」とある場合や、プロファイルを作成する `aws configure --profile 名前` 自体がこう表示した場合: AWS CLI のリリースの不具合です（1.16.276 と 1.25.54 で報告があります）。プラグイン awscli-plugin-endpoint でも起こります。AWS CLI を更新するか（リリースは `aws --version` で分かります）、~/.aws/config の [plugins] からプラグインを外してください。AWS_PROFILE があれば、先に `unset AWS_PROFILE` を実行します。~/.aws/config に [profile 名前] とその行を手で書いても構いません。\n- その中にない場合: AWS_PROFILE や設定（または別の AWS プロファイルの source_profile。その場合はその行を修正）で指定されていますが、ファイルにありません。どこで指定されているかは `genkan explain AWS_PROFILE` で分かり、`genkan setup` でプロファイルを書き込めます。\n- ターミナルでは表示される場合: プログラムが別のユーザーやコンテナーで動いているか、~/.aws/config を読めません（AWS CLI も同じ文を表示します）。所有者と権限を確認してください（`ls -l ~/.aws`）。\n- 「could not be found or parsed」「Could not resolve credentials using profile」の場合: AWS の JavaScript 用 SDK は、プロファイルがあっても使えるキーがなければ同じ文を表示します。キーの行は aws_access_key_id と aws_secret_access_key です（accessKeyId ではありません）。~/.aws/credentials では [名前]、~/.aws/config では [profile 名前] の下に書きます。SSO の場合は、プログラムの SDK が sso_session に対応している必要があります（更新してください）。プロファイルに credential_process（または SSO）だけがあり、AWS CLI では動作する場合: バージョン 3 の初期のリリース（1.0.0-rc.9 など）は AWS_PROFILE のプロファイルでこれを使わず、以前の fromIni はまったく使いません。@aws-sdk のパッケージをすべて更新し、コードでは既定の順序（fromNodeProviderChain）、fromProcess、fromSSO のいずれかを使ってください。それまでは、`aws configure export-credentials --profile 名前 --format env` の変数を設定してプログラムを起動します。バージョン 2（aws-sdk）は、AWS_SDK_LOAD_CONFIG=1 のときだけ ~/.aws/config を読みます。名前の綴りの誤り、別の HOME（サービス、コンテナー）、AWS_SHARED_CREDENTIALS_FILE と AWS_CONFIG_FILE による別のファイルも考えられます。"
    } text {
        verified: true,
        names: ["ProfileNotFoundError", "ProfileNotFound"],
        patterns: [
            r"profile file contained no information for profile|\bconfig profile \(\) could not be found",
            r"the config profile \((?<profile>[^)]+)\) could not be found",
            r#"\b(?:aws\b.{0,60}|config |credentials? |sso |boto\.provider\.\w+: |(?:Credentials|Token)ProviderError: )\bprofile:? (?:with name |named )?[\"'`\[(]?(?<profile>[\w./@+-]+)[\"'`\])]?,? (?:was |is |could )?(?:not be found|not found(?: in (?:shared )?(?:credentials|config)|\.|,|$)|does not exist|doesn't exist)|\bprofile (?:with name |named )?[\"'`\[(]?(?<profile2>[\w./@+-]+)[\"'`\])]? (?:was |could )?(?:not be found|not found|does not exist) in (?:the )?(?:shared |aws |~?\S{0,40}\.aws)"#,
            r"could not resolve credentials using profile|failed to get shared config profile(?:\W*$|[,:] ?(?:[^f ]|f[^a]|fa[^i]))|could not find (?:aws )?(?:credentials for )?profile|no such profile",
            r"\bprofile \W?(?<profile3>[\w./@+-]+)\W? was not defined|could not find source profile|source profile was not found|source_profile \W?[\w./@+-]+\W? (?:referenced in|using profile|of the profile) .{0,80}(?:does not exist|not found|no credentials)",
            r"couldn't load credentials for profile \W?(?<profile>[\w.-]+)|services section but the \S{1,80} services configuration does not exist",
            r"credentialsprovidererror: profile (?<profile3>[\w.-]+) was not found|could not find file profile: (?<profile4>[\w.-]+)",
            r"unknown profile \W(?<profile5>[\w./@+-]+)\W\. you must configure it|idp account not found, run configure|aws_profile=\S{1,80} was not found in our cache|does not match any profiles in your aws config|couldn't find any aws profiles|awsume error: profile (?<profile6>[\w./@+-]+) not found",
            r"\bcredentialprofilestorechain\b|stored profile: \S{1,80} not found|\W[\w./@+-]{1,80}\W not found in (?:the )?credentials file|\Wnot found in \S{0,160}\.aws[/\\](?:credentials|config)\b|profile file contained no credentials for profile|\bnosuchprofileerror\b|\bprofile was not found: \W|no aws profile named",
            r"(?:cannot|can\'t|could not|couldn\'t|unable to|failed to) (?:find|load|locate) (?:the )?(?:aws |config |named )?profile \W?(?<profile>[\w./@+-]+)\W? (?:in|from|within) (?:the )?(?:aws |shared |~?\S{0,40}\.aws)",
            r"\bprofile \W?(?<profile>[\w./@+-]+)\W? could not be found or parsed\b|\bsharedinifilecredentialsproviderfailure\W{1,3}profile (?<profile2>[\w./@+-]+) not found|\bprofile (?<profile3>[\w./@+-]+) not found\b.{0,400}\bsharedinifilecredentialsproviderfailure\b",
        ],
        examples: [
            "java.lang.IllegalArgumentException: Profile file contained no information for profile 'bedrock'",
            "AWS profile with name default not found in ~/.aws/credentials",
            "failed to get shared config profile, claude-code",
            "The config profile (claude-code) could not be found",
            "ProfileFile provider could not be built: profile `default` was not defined",
            "Couldn't load credentials for profile \"work\". If this is an SSO profile, run:",
            "CredentialsProviderError: Profile work was not found.",
            "CredentialsProviderError: Profile work could not be found or parsed in shared credentials file.",
            "Unknown profile 'default'. You must configure it first with --configure.",
            "Unable to find the \"work\" profile in CredentialProfileStoreChain.",
            "Cannot find profile 'acme' in ~/.aws/config",
            "Error: Profile acme-dev could not be found or parsed in shared credentials file.",
            "Error: Profile acme-dev not found at SharedIniFileCredentials.loadDefaultProfile { code: 'SharedIniFileCredentialsProviderFailure' }",
        ],
    }
    SSO_ROLE "GK-ERR-683" Person {
        "the AWS SDK couldn't fetch the role's credentials from IAM Identity Center (resolveSSOCredentials); the text leaves the reason out" /
        "AWS SDK が、IAM Identity Center からロールの認証情報を取得できませんでした（resolveSSOCredentials）。理由は本文にありません"
    } help {
        "Sign in again: `genkan login` (or `aws sso login`), then start Claude Code again.\n- `aws sts get-caller-identity --profile NAME` works and Claude Code still fails, behind a company proxy: in old releases its call to portal.sso.REGION.amazonaws.com goes past the proxy. Update Claude Code; until then export ready credentials in the shell that starts it: `eval \"$(aws configure export-credentials --profile NAME --format env)\"`.\n- The AWS CLI fails too: the network team allows portal.sso and oidc of the SSO region on the proxy; `genkan doctor` shows where it breaks, and asks AWS whether the role is still assigned to you." /
        "もう一度サインインし（`genkan login` または `aws sso login`）、Claude Code を起動し直してください。\n- `aws sts get-caller-identity --profile 名前` は成功し、社内プロキシの下で Claude Code だけが失敗する場合: 古いリリースは portal.sso.リージョン.amazonaws.com への接続にプロキシを使いません。Claude Code を更新してください。それまでは、起動するシェルで認証情報を渡せます: `eval \"$(aws configure export-credentials --profile 名前 --format env)\"`。\n- AWS CLI も失敗する場合: ネットワーク担当が、SSO のリージョンの portal.sso と oidc をプロキシで許可する必要があります。失敗する箇所と、ロールの割り当てが残っているかは `genkan doctor` で確認できます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\b(?:as|at) (?:async )?resolvessocredentials\b",
        ],
        examples: [
            "cause: nX1 [CredentialsProviderError] at Object.wk9 [as resolveSSOCredentials] (cli.js:248:41745)",
        ],
    }
    NO_SSO_SESSION "GK-ERR-060" Person {
        "an AWS profile refers to an [sso-session] section that this program doesn't find" /
        "AWS プロファイルが参照する [sso-session] セクションを、このプログラムが見つけられません"
    } help {
        "It is missing: add the section to ~/.aws/config with the start URL and region that the administrator gave you; `genkan setup` writes both.\n- The name has a blank (`sso_session = My Team`): `aws configure sso` takes it and writes the section's name in quotes, which other SDKs don't find (Go with Terraform and eksctl, .NET). Rename it without the blank in ~/.aws/config, in the section and in every profile that names it (`[sso-session my-team]`, `sso_session = my-team`), then `aws sso login`.\n- The AWS CLI works with it, so it is there: `[sso-session NAME]` and `sso_session = NAME` have to agree letter by letter, NAME without blanks or quotes, in the file that the program reads (~/.aws/config, not credentials; AWS_CONFIG_FILE; another home in WSL or a container).\n- It agrees and still fails: the program's SDK is too old for sections: update it, or write sso_start_url and sso_region into the profile itself. Until then hand it ready credentials (the variables of `aws configure export-credentials --profile NAME --format env`, or those written below [NAME] in ~/.aws/credentials)." /
        "セクションがない場合: 管理者から案内された開始 URL とリージョンで、~/.aws/config に追加してください。`genkan setup` で両方を書き込めます。\n- 名前に空白がある場合（`sso_session = My Team`）: `aws configure sso` では使えますが、セクション名が引用符付きで書かれるため、ほかの SDK では見つかりません（Go（Terraform、eksctl）や .NET など）。~/.aws/config のセクションと、それを参照するすべてのプロファイルで、空白のない名前に変え（`[sso-session my-team]`、`sso_session = my-team`）、`aws sso login` を実行してください。\n- AWS CLI では使える（セクションがある）場合: `[sso-session 名前]` と `sso_session = 名前` は一字一句一致し、名前に空白や引用符がなく、プログラムが読むファイル（credentials ではなく ~/.aws/config、AWS_CONFIG_FILE、WSL やコンテナーでは別のホームフォルダー）にある必要があります。\n- 一致していても失敗する場合: プログラムの SDK が古く、セクションに対応していません。更新するか、プロファイル自体に sso_start_url と sso_region を書いてください。それまでは認証情報を渡してください（`aws configure export-credentials --profile 名前 --format env` の変数、またはそれを ~/.aws/credentials の [名前] の下に書いたもの）。"
    } text {
        verified: true,
        patterns: [
            r#"the specified sso-session does not exist: "?(?<session>[^"\s]+(?: [^"\s]{1,40}"){0,3})"#,
            // What Claude Code makes of it: it reads a region from a section that isn't there.
            r"undefined is not an object \(evaluating '\w+\.sso_region'\)",
            r"sso[- ]session:? \W?(?<session2>[\w.-]+(?: [\w.-]{1,40}){0,3})\W? (?:could not be|was not|not) found",
            r"sso token provider but the \S{1,80} sso_session configuration does not exist",
            r"cannot read properties of undefined \(reading 'sso_region'\)",
            r"(?:failed|unable) to find (?:the )?sso[- ]session section[,:] ?\W?(?<session>[\w.-]{1,60}(?: [\w.-]{1,40}){1,2})\W{0,3}$",
            r"sso[- ]?session section (?:was )?not found|sso[- ]session named .{1,80}? was not found|(?:could not|couldn't|cannot|can't) find (?:the )?sso[- ]session\b|sso[- ]session .{1,80}? must be defined in the config file",
            r"(?:failed|unable) to find (?:the )?sso[- ]session section\b(?:[,:] ?\W?(?<session>[\w.-]{1,60}))?",
        ],
        examples: [
            "TypeError: Cannot read properties of undefined (reading 'sso_region')",
            "The specified sso-session does not exist: \"acme\"",
            "API Error: undefined is not an object (evaluating 'p.sso_region')",
            "Sso session 'corp' could not be found in shared credentials file.",
            "The profile \"work\" is configured to use the SSO token provider but the \"corp\" sso_session configuration does not exist.",
            "failed to load config, failed to find SSO session section, acme-dev",
            "SSO session section not found with sso-session title acme.",
            "Error: failed to find SSO session section, My Team",
        ],
    }
}
