//! GK-ERR-135 and 318 to 322: what Google says where another provider's identity, or another account, stands behind the
//! sign-in (workload and workforce identity federation, impersonation).

super::error_text::error_texts! {
    IMPERSONATION_WAY "GK-ERR-1229" Remote {
        "the connection to iamcredentials.googleapis.com, where Google gives the token of the impersonated service account, fails or is cut off; no permission was refused" /
        "権限借用先のサービスアカウントのトークンを発行する iamcredentials.googleapis.com に接続できないか、接続が切断されました。権限が拒否されたわけではありません"
    } help {
        "The credentials impersonate a service account, so this host has to be reachable beside oauth2.googleapis.com and Vertex AI's. `genkan doctor` tries it by the same way (HTTPS_PROXY, NO_PROXY). Send the request below to the network team.\n- ECONNRESET, “socket connection was closed”: a firewall or proxy cut the connection. ENOTFOUND, EAI_AGAIN: the name isn't resolved here. ETIMEDOUT, ECONNREFUSED: nothing answers at the address.\n- Only Private Service Connect is open: iamcredentials.googleapis.com needs its DNS entry there too.\n- Impersonation isn't needed: sign in without it (`gcloud config unset auth/impersonate_service_account`, then `genkan login`)." /
        "認証情報がサービスアカウントの権限を借用するため、oauth2.googleapis.com と Vertex AI のホストに加えて、このホストにも接続できる必要があります。`genkan doctor` は同じ経路（HTTPS_PROXY、NO_PROXY）で接続を試します。下の依頼文をネットワーク担当に送ってください。\n- ECONNRESET や「socket connection was closed」の場合は、ファイアウォールまたはプロキシが接続を切断しています。ENOTFOUND、EAI_AGAIN の場合は、名前を解決できません。ETIMEDOUT、ECONNREFUSED の場合は、接続先が応答しません。\n- Private Service Connect だけが開いている場合: iamcredentials.googleapis.com の DNS レコードも必要です。\n- 権限借用が不要な場合: 権限借用なしでサインインしてください（`gcloud config unset auth/impersonate_service_account` の後に `genkan login`）。"
    } text {
        verified: true,
        patterns: [
            r"\bunable to impersonate: (?:\w{0,20}error: )?(?:request to \S{1,200} failed, reason: )?.{0,60}?(?:\beconn(?:reset|refused|aborted)\b|\betimedout\b|\benotfound\b|\beai_again\b|\behostunreach\b|\benetunreach\b|socket (?:connection was closed|hang up)|unable to connect|connection ?(?:refused|closed)|fetch failed|timed out)",
        ],
        ask: NetworkTeam {
            "Claude Code signs in to Google Cloud as a service account by impersonation and can't connect to iamcredentials.googleapis.com (port 443) from here. Please let connections to this host through, by the proxy and firewall, and have its name resolved." /
            "Claude Code は、サービスアカウントの権限借用で Google Cloud にサインインしますが、ここから iamcredentials.googleapis.com（ポート 443）に接続できません。プロキシとファイアウォールでこのホストへの接続を許可し、名前を解決できるようにしていただけますか。"
        },
        examples: [
            "API Error: unable to impersonate: Error: ECONNRESET: The socket connection was closed unexpectedly. For more information, pass `verbose: true` in the second argument to fetch()",
        ],
    }
    IMPERSONATION "GK-ERR-322" Remote {
        "the identity may not impersonate the service account" /
        "この ID には、サービスアカウントの権限を借用する権限がありません"
    } help {
        "Whoever administers the service account grants roles/iam.serviceAccountTokenCreator on it to you, or roles/iam.workloadIdentityUser to an identity that comes through federation. A grant counts after some minutes. If impersonation isn't needed, remove it: `gcloud config unset auth/impersonate_service_account`, then `genkan login`.\n- “generateAccessToken”, “workloadIdentityPools”, “google-github-actions”, “impersonate: unable”: a CI job or workload through federation (GitHub Actions, GitLab, Terraform Cloud): the grant goes to a principalSet with an attribute (attribute.repository, attribute.repository_owner, attribute.actor, attribute.aud), and holds only if the pool's provider maps that attribute (attribute_mapping, for example attribute.repository_owner = assertion.repository_owner). Add every mapping that is missing, and compare the value of the attribute with the job's letter by letter, the project's number (not its id) and the pool in the principalSet.\n- “Gaia id not found”, “unknown service account”, “NOT_FOUND”: there is no service account of this name: correct the address.\n- A service account's key asks for a token of that same account (google-github-actions/auth with credentials_json and token_format): the account needs roles/iam.serviceAccountTokenCreator on itself. Without token_format no such call is made." /
        "サービスアカウントの管理者が、それに対する roles/iam.serviceAccountTokenCreator を本人に、または roles/iam.workloadIdentityUser を連携された ID に付与します。付与は数分後に有効になります。権限借用が不要な場合は `gcloud config unset auth/impersonate_service_account` を実行し、`genkan login` でサインインしてください。\n- 「generateAccessToken」「workloadIdentityPools」「google-github-actions」「impersonate: unable」（連携を使う CI のジョブやワークロード。GitHub Actions、GitLab、Terraform Cloud など）の場合: 付与先は属性（attribute.repository、attribute.repository_owner、attribute.actor、attribute.aud）を指定した principalSet で、プールのプロバイダーがその属性をマッピングしている場合にだけ有効です（attribute_mapping。例: attribute.repository_owner = assertion.repository_owner）。不足しているマッピングをすべて追加し、属性の値がジョブのものと 1 文字ずつ一致するか、principalSet のプロジェクト番号（ID ではありません）とプールが正しいかも確認してください。\n- 「Gaia id not found」「unknown service account」「NOT_FOUND」の場合: この名前のサービスアカウントは存在しません。アドレスを直してください。\n- サービスアカウントのキーで、同じアカウントのトークンを求めている場合（google-github-actions/auth の credentials_json と token_format）: そのアカウント自身に対する roles/iam.serviceAccountTokenCreator が必要です。token_format を指定しなければ、この呼び出しは行われません。"
    } text {
        verified: false,
        patterns: [
            r"\bserviceaccounts/\S{1,160}:(?:generate(?:access|id)token|signblob|signjwt)\b.{0,200}?(?:\bstatus code:? 403\b|\bpermission_denied\b|caller does not have permission)",
            r"\biam\.serviceaccounts\.(?:getaccesstoken|getopenidtoken|signblob|signjwt|implicitdelegation)\b",
            r"failed to generate (?:google cloud |oauth 2\.0 )?(?:access|id)[ _]token for \S{1,160}\W.{0,200}(?:permission|\b403\b)|unable to acquire impersonated credentials.{0,200}the caller does not have permission|failed to impersonate \[|account that's trying to impersonate it|configured to impersonate (?:a )?service account|\b(?:permission_denied|not_found|unauthenticated|invalid_argument|failed_precondition): unable to impersonate: |\bunable to impersonate: (?:permission|not found|forbidden|the caller|request failed with status code 40[034])|\bimpersonate: status code 403|no_impersonate_permission",
        ],
        ask: CloudAdmin {
            "My identity, or my job's, may not impersonate a service account of Google Cloud (for Claude Code on Vertex AI, or for the program that says so). Please grant it roles/iam.serviceAccountTokenCreator on that account; where it comes through federation, roles/iam.workloadIdentityUser to its principalSet, and have the pool's provider map the attribute that this names. Or let me sign in without impersonation." /
            "Google Cloud のサービスアカウント（Vertex AI 上の Claude Code、またはメッセージを表示したプログラム用）の権限を、私またはジョブの ID で借用できません。そのアカウントに対する roles/iam.serviceAccountTokenCreator を付与していただくか、連携の場合は、principalSet に roles/iam.workloadIdentityUser を付与し、そこで使う属性をプールのプロバイダーでマッピングしていただけますか。権限借用なしでのサインインを認めていただく方法もあります。"
        },
        examples: [
            "Error: Failed to get existing workspaces: querying Cloud Storage failed: impersonate: unable to generate access token: Post \"https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@acme-claude.iam.gserviceaccount.com:generateAccessToken\": oauth2/google: status code 403: {\"error\": {\"code\": 403, \"message\": \"The caller does not have permission\", \"status\": \"PERMISSION_DENIED\"}}",
            "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
            "ERROR: (gcloud.auth.print-access-token) PERMISSION_DENIED: Failed to impersonate [claude@acme-claude.iam.gserviceaccount.com].",
        ],
    }
    POOL_PROVIDER "GK-ERR-1145" Usage {
        "Google doesn't create or change the workload identity pool or its provider as it is described; no job's token was read" /
        "Workload Identity プールまたはプロバイダーの作成・変更を、指定された内容では Google が受け付けません。ジョブのトークンは読み取られていません"
    } help {
        "“must reference one of the provider's claims”: for an issuer that serves many organizations (GitHub, GitLab's own service, Terraform Cloud) Google demands a condition. Give the provider an attribute_condition that lets in only your own organization, for GitHub assertion.repository_owner == 'NAME' (`gcloud`: --attribute-condition), and map what it uses (attribute.repository_owner from assertion.repository_owner).\n- “.terraform/modules”, “module.” (a module creates the provider): it is older than this demand, or its input is empty. Give it the condition or the organization's name by its own input, or update the module.\n- The condition is there: it has to name at least one of the token's claims (assertion.NAME), or an attribute that is mapped from one; `true` alone doesn't count. google.subject has to be mapped in any case.\n- “409”, “already exists”, “ALREADY_EXISTS”: the name is taken. A deleted pool or provider keeps its name for 30 days: bring it back (`gcloud iam workload-identity-pools undelete`, `gcloud iam workload-identity-pools providers undelete`) and import it into Terraform, or take another name." /
        "「must reference one of the provider's claims」の場合: 多くの組織が共用する発行者（GitHub、GitLab のサービス、Terraform Cloud）では、条件が必須です。自組織だけを許可する attribute_condition をプロバイダーに指定し（GitHub では assertion.repository_owner == '名前'、`gcloud` では --attribute-condition）、条件で使う属性をマッピングしてください（attribute.repository_owner に assertion.repository_owner）。\n- 「.terraform/modules」「module.」の場合（モジュールがプロバイダーを作成）: モジュールがこの要件より古いか、その入力が空です。条件または組織名をモジュールの入力で指定するか、モジュールを更新してください。\n- 条件を指定済みの場合: トークンのクレーム（assertion.名前）か、クレームからマッピングした属性を、少なくとも 1 つ含む必要があります。`true` だけでは受け付けられません。google.subject のマッピングは常に必要です。\n- 「409」「already exists」「ALREADY_EXISTS」の場合: 名前が使用済みです。削除したプールやプロバイダーの名前は 30 日間残ります。復元して（`gcloud iam workload-identity-pools undelete`、`gcloud iam workload-identity-pools providers undelete`）Terraform に取り込むか、別の名前を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"attribute condition must reference",
            r"\berror (?:creating|updating) workloadidentitypool(?:provider)?: googleapi: error 4(?:00|09)\b",
            r"\bworkload-identity-pools\.(?:providers\.)?(?:create|update)[\w-]*\) (?:INVALID_ARGUMENT|ALREADY_EXISTS)\b",
        ],
        examples: [
            "Error: Error creating WorkloadIdentityPoolProvider: googleapi: Error 400: The attribute condition must reference one of the provider's claims.",
            "Error: Error creating WorkloadIdentityPool: googleapi: Error 409: Requested entity already exists",
            "ERROR: (gcloud.iam.workload-identity-pools.providers.create-oidc) ALREADY_EXISTS: Requested entity already exists",
        ],
    }
    CLAIMS "GK-ERR-318" Remote {
        "Google read the identity provider's token, but the pool's provider doesn't allow this identity (attribute condition or mapping)" /
        "ID プロバイダーのトークンは読み取られましたが、プールのプロバイダーがこの ID を許可していません（属性条件またはマッピング）"
    } help {
        "The claims of the token (repository, owner, branch, subject) have to satisfy the provider's attribute condition. Run the job from the repository, owner or branch that the condition names, or have the condition or the mapping corrected." /
        "トークンのクレーム（リポジトリ、所有者、ブランチ、subject）が、プロバイダーの属性条件を満たす必要があります。条件にあるリポジトリ、所有者、ブランチからジョブを実行するか、条件またはマッピングを修正してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"rejected by the attribute condition|\bmapped attributes? \W?(?:google|attribute)\.|\bsize of mapped attribute\b|\b(?:attribute|google\.subject)\b.{0,40}\b(?:mapping|127 bytes)\b.{0,80}(?:fail|error|invalid|must|limit|required|exceed)",
        ],
        ask: CloudAdmin {
            "The workload identity pool's provider rejects my job's identity. Please compare its attribute condition and mapping with the token's claims (repository, owner, branch, subject), or tell me where to run the job from." /
            "Workload Identity プールのプロバイダーが、私のジョブの ID を拒否しています。属性条件とマッピングをトークンのクレーム（リポジトリ、所有者、ブランチ、subject）と照らし合わせていただくか、ジョブを実行すべき場所を教えていただけますか。"
        },
        examples: [
            "{\"error\":\"unauthorized_client\",\"error_description\":\"The given credential is rejected by the attribute condition.\"}",
        ],
    }
    ISSUER "GK-ERR-319" Remote {
        "Google can't verify the identity provider's token: it can't fetch the provider's keys, or the issuer or signature isn't the configured one" /
        "Google が ID プロバイダーのトークンを検証できません。プロバイダーの公開鍵を取得できないか、発行者または署名が設定と一致しません"
    } help {
        "Google fetches the provider's OIDC metadata and keys (JWKS) over the internet from the issuer's address, which has to be the one that the pool's provider names. If it isn't public, its keys have to be uploaded to the pool's provider. Whoever set up the federation has to do this; running the job again doesn't help." /
        "Google は発行者のアドレスから、OIDC のメタデータと鍵（JWKS）をインターネット経由で取得します。アドレスはプールのプロバイダーの設定と一致している必要があります。公開されていない場合は、JWKS をプールのプロバイダーにアップロードします。いずれも連携を設定した担当者の作業で、再実行では解消しません。"
    } text {
        verified: false,
        patterns: [
            r"error connecting to the given credential's issuer|\bissuer in id token .{0,200}?does not match|unable to verify the id token signature|input jwks? (?:is not in a valid json|contains corrupted)|invalid oidc issuer uri|(?:id token|given credential|assertion|subject_token)\b.{0,60}(?:signature (?:is invalid|could not be verified|verification failed)|signed by an unknown)|\binvalid signature in (?:the )?(?:id token|credential)",
        ],
        ask: CloudAdmin {
            "Google can't verify the token of our identity provider for the workload identity pool. Please check that the issuer in the pool's provider is the token's, and that its OIDC metadata and keys can be fetched from the internet or are uploaded there." /
            "Workload Identity プールで、ID プロバイダーのトークンを Google が検証できません。プールのプロバイダーの発行者がトークンと一致していること、OIDC のメタデータと鍵がインターネットから取得できるか、アップロードされていることを確認していただけますか。"
        },
        examples: [
            "{\"error\":\"invalid_grant\",\"error_description\":\"Error connecting to the given credential's issuer.\"}",
        ],
    }
    STS_ERROR "GK-ERR-1232" Remote {
        "Google's Security Token Service (sts.googleapis.com), or something that answers in its place, refused the exchange of the federated identity's token, and the library hides the reason (“[object Object]”)" /
        "Google の Security Token Service（sts.googleapis.com）、またはその代わりに応答したものが、連携された ID のトークンの交換を拒否しましたが、ライブラリが理由を表示していません（「[object Object]」）"
    } help {
        "An error of the pool or of the token has a name there (invalid_grant, invalid_target). This one has another form: mostly a 403, 404 or 5xx of the address. `genkan doctor` shows who answers. Compare `token_url` in the credentials file with the host sts.googleapis.com, and see whether a proxy answers for it.\n- “not enabled” or SERVICE_DISABLED in doctor's answer: the project's administrator enables the Security Token Service API." /
        "プールやトークンの問題であれば、名前（invalid_grant、invalid_target）が表示されます。これは別の形のエラーで、多くは接続先が返した 403、404、5xx です。どこが応答しているかは `genkan doctor` で分かります。認証情報ファイルの `token_url` のホストが sts.googleapis.com か、プロキシが代わりに応答していないかを確認してください。\n- doctor の表示に「not enabled」や SERVICE_DISABLED がある場合: プロジェクトの管理者が Security Token Service API を有効にします。"
    } text {
        verified: true,
        patterns: [
            r"\berror code \[object object\]",
        ],
        examples: [
            "API Error: Error code [object Object]",
        ],
    }
    STALE "GK-ERR-320" Person {
        "the identity provider's token that Google should exchange has expired" /
        "Google で交換する ID プロバイダーのトークンの有効期限が切れています"
    } help {
        "Such tokens last only minutes. Have the job rewrite the token's file before each use, or have credential_source name a URL or a command, and run it again. A wrong clock causes this too." /
        "このトークンの有効期間は数分です。使用のたびにトークンのファイルを書き直すか、credential_source に URL またはコマンドを指定し、もう一度実行してください。時計のずれが原因のこともあります。"
    } text {
        verified: false,
        patterns: [
            r"\berror code invalid_grant: .{0,30}?\b(?:token|assertion|credential) (?:is |has )?expired\b",
            r"\bis stale to sign-in\b|the token returned by the executable is expired|\b(?:subject[_ ]token|id[_ ]token|credential)\b.{0,60}\b(?:is |has |was )?expired\b.{0,200}(?:sts\.googleapis|workloadidentitypools|federated token)|(?:sts\.googleapis|workloadidentitypools|federated token|subject_token)\b.{0,200}\b(?:token|credential|assertion) (?:is |has )?expired",
        ],
        examples: [
            "API Error: Error code invalid_grant: Token expired",
            "API Error: Error code invalid_grant: ID Token issued at 1778083730 is stale to sign-in",
        ],
    }
    AWS_SOURCE "GK-ERR-321" Person {
        "Google's federation with AWS gets no region or credentials from AWS on this machine" /
        "Google と AWS の ID 連携で、この端末の AWS からリージョンまたは認証情報を取得できません"
    } help {
        "Google's libraries read AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and otherwise ask EC2's metadata server; a container's task role or an AWS profile isn't read. Export those variables before the program starts (`aws configure export-credentials --format env`). Where only IMDSv2 is allowed, the configuration file needs imdsv2_session_token_url." /
        "Google のライブラリは AWS_REGION、AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を読み、なければ EC2 のメタデータサーバーに問い合わせます。コンテナーのタスクロールや AWS プロファイルは読みません。プログラムの起動前に、これらの変数を設定してください（`aws configure export-credentials --format env`）。IMDSv2 のみの環境では、構成ファイルに imdsv2_session_token_url が必要です。"
    } text {
        verified: false,
        patterns: [
            r"a credential source or aws security credentials supplier must be specified|aws version \x22[^\x22]{1,40}\x22 is not supported in the current build",
            r"(?:\boauth2\b|\bexternalaccount\b|\bgoogle\b|\brefresherror\b).{0,160}unable to determine (?:the )?aws region|unable to determine (?:the )?aws region(?: due to missing|\. the credential source)|(?:unable|failed) to retrieve (?:the )?aws (?:region|security credentials|(?:iam )?role|session token)|unable to determine (?:the )?aws (?:metadata server|(?:iam )?role)|\bAwsCredentials\.(?:getAwsRegion|getAwsSecurityCredentials|retrieveResource)\b|invalid aws service url",
        ],
        examples: [
            "aws version \"2\" is not supported in the current build.",
            "google.auth.exceptions.RefreshError: Unable to determine AWS region",
        ],
    }
    FEDERATION_SOURCE "GK-ERR-395" Person {
        "identity federation with Google gets no token on this machine: the file or command that its configuration names isn't there, failed, or isn't allowed" /
        "Google との ID 連携で、この端末のトークンを取得できません。構成ファイルが指すファイルやコマンドが存在しないか、失敗したか、許可されていません"
    } help {
        "Check the configuration that GOOGLE_APPLICATION_CREDENTIALS names (`genkan explain GOOGLE_APPLICATION_CREDENTIALS`): its `credential_source` says which file holds the token, or which command prints it. Put the file there, or run the command by hand. A command is run only where GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES is 1 (`claude.env` in the profile, then `genkan setup`). Or sign in with gcloud instead: `genkan login`." /
        "GOOGLE_APPLICATION_CREDENTIALS が指す構成（`genkan explain GOOGLE_APPLICATION_CREDENTIALS`）の `credential_source` に、トークンのファイルまたは出力するコマンドがあります。ファイルを用意するか、コマンドを手動で実行して確認してください。コマンドは GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES が 1 の場合だけ実行されます（プロファイルの `claude.env` に書き、`genkan setup` を実行）。gcloud でのサインイン（`genkan login`）に切り替えることもできます。"
    } text {
        verified: true,
        patterns: [
            r"could not find certificate configuration file\. searched|(?:failed to (?:read|parse)|provided) certificate config (?:file |path |from )|certificate config file \(.{1,200}\) is missing required|failed to (?:read certificate file at|process certificate chain from|parse certificate at index)|executable response must contain a '(?:token_type|saml_response|id_token)' field|path from environment variable \x22\w{1,60}\x22 is invalid: |leaf certificate exists in the trust chain but is not the first",
            r"\bRefreshError\W{1,4}file '[^']{1,200}' was not found|failed to (?:open|read) credential file|executables need to be explicitly allowed|\bexecutable exited with non-zero return code \S{1,6}\. error:|workload certificate configuration could not be found",
            r"executable returned unsuccessful response|unable to parse (?:the )?subject_token from json file",
        ],
        examples: [
            "Could not find certificate configuration file. Searched override path, the \"GOOGLE_API_CERTIFICATE_CONFIG\" env var, and the gcloud path (/home/taro/.config/gcloud/certificate_config.json).",
            "google.auth.exceptions.RefreshError: Executable returned unsuccessful response: code: 401, message: Caller not authorized.",
            "google.auth.exceptions.RefreshError: File '/var/run/oidc/token' was not found.",
            "google.auth.exceptions.MalformedError: Executables need to be explicitly allowed (set GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES to '1') to run.",
            "('Executable exited with non-zero return code 1. Error: cannot reach the provider')",
            "oauth2/google/externalaccount: failed to open credential file \"/var/run/token\"",
        ],
    }
    ACTION_INPUT "GK-ERR-625" Usage {
        "the workflow's sign-in step for Google (google-github-actions/auth) got neither a provider nor a key, or both: most often the secret or variable in it is empty in this run" /
        "ワークフローの Google へのサインイン（google-github-actions/auth）に、プロバイダーとキーのどちらも渡されていないか、両方が渡されています。多くは、参照するシークレットや変数がこの実行では空です"
    } help {
        "A pull request from a fork, or Dependabot: GitHub passes no secrets to it. Run the job on a branch of the repository itself.\n- The secret's name is mistyped, or it belongs to an environment: the job needs `environment: NAME`; a reusable workflow needs `secrets: inherit`. `vars.NAME` and `secrets.NAME` are different.\n- Otherwise give the step exactly one of them: workload_identity_provider (with `permissions: id-token: write`), or credentials_json." /
        "フォークからのプルリクエスト、または Dependabot の場合: GitHub はシークレットを渡しません。リポジトリ自身のブランチでジョブを実行してください。\n- シークレットの名前が誤っているか、環境のシークレットです。ジョブに `environment: 名前` が、再利用ワークフローには `secrets: inherit` が必要です。`vars.名前` と `secrets.名前` は別のものです。\n- それ以外の場合は、どちらか 1 つだけを指定してください。workload_identity_provider（`permissions: id-token: write` も必要です）、または credentials_json です。"
    } text {
        verified: false,
        patterns: [
            r"specify exactly one of \W?workload_identity_provider",
        ],
        examples: [
            "Error: google-github-actions/auth failed with: the GitHub Action workflow must specify exactly one of \"workload_identity_provider\" or \"credentials_json\"!",
        ],
    }
    ACTION_CREDENTIALS "GK-ERR-1268" Usage {
        "a workflow's step for Google (setup-gcloud or auth) was to read a service account's key and got an empty or incomplete text, or something else" /
        "ワークフローの Google 用のステップ（setup-gcloud または auth）が、サービスアカウントのキーとして、空または不完全な文字列か、キーではないものを受け取りました"
    } help {
        "Either the step gets the whole JSON file of the key (or its base64), or no key at all.\n- “setup-gcloud failed with”, and google-github-actions/auth stands before it in the job: take `export_default_credentials` (and `service_account_key`) out of setup-gcloud, which has no credentials of its own then; auth exports them already.\n- “service account key JSON”, “Unexpected token”: `credentials_json` (`service_account_key` in old releases) got something else than the key. Compare the secret's name, write `${{ secrets.NAME }}` and not `$NAME`, and store the file's content in the secret again, in one piece. The step is an old setup-gcloud: see the next point.\n- No such step: put google-github-actions/auth before it (workload_identity_provider with `permissions: id-token: write`, or credentials_json), and use a current setup-gcloud, which has no key of its own any more.\n- The key comes from a secret: its name is mistyped, it belongs to an environment (`environment: NAME` in the job), or it isn't passed to pull requests from forks and to Dependabot; then it is empty. It is set: the whole JSON file, or its base64, has to stand in it." /
        "ステップには、キーの JSON ファイル全体（またはその base64）を渡すか、キーを一切渡さないかのどちらかです。\n- 「setup-gcloud failed with」で、ジョブで google-github-actions/auth が先に実行される場合: setup-gcloud から `export_default_credentials`（と `service_account_key`）を削除してください。setup-gcloud 自体には認証情報が渡されておらず、auth がすでに設定しています。\n- 「service account key JSON」「Unexpected token」の場合: `credentials_json`（古いリリースでは `service_account_key`）に、キーではないものが渡されています。シークレットの名前を確認し、`$NAME` ではなく `${{ secrets.NAME }}` と書き、ファイルの内容全体をシークレットに保存し直してください。古い setup-gcloud の場合は、次の項目も参照してください。\n- そのステップがない場合: google-github-actions/auth を先に置き（workload_identity_provider と `permissions: id-token: write`、または credentials_json）、キーの入力がない現行の setup-gcloud を使ってください。\n- キーがシークレットの場合: 名前が誤っているか、環境のシークレットか（ジョブに `environment: 名前` が必要）、フォークからのプルリクエストや Dependabot のため渡されておらず、空になっています。設定済みの場合は、JSON ファイル全体またはその base64 が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bsetup-gcloud failed with: error parsing credentials\b.{0,160}|\berror parsing credentials: .{0,120}?\bensure your credentials are base64\b",
            r"\brun google-github-actions/setup-gcloud\b.{0,1200}?\berror: unexpected (?:token .{1,60}? in json at position \d|end of json input|token .{1,80}? is not valid json)",
            r"\bfailed to parse service account key json(?: credentials)?\W{1,3}.{0,120}",
        ],
        examples: [
            "Run google-github-actions/setup-gcloud@master\n  with:\n    project_id: acme-dev\n    service_account_key: ***\nSuccessfully set default project\nError: Unexpected token x in JSON at position 0",
            "Error: google-github-actions/auth failed with: failed to parse service account key JSON credentials: unexpected token 'H', \"Here is th\"... is not valid JSON",
            "Error: google-github-actions/setup-gcloud failed with: Error parsing credentials: Unexpected end of JSON input\nEnsure your credentials are base64 encoded or validate JSON format:",
        ],
    }
    NO_SUCH_PROVIDER "GK-ERR-937" Remote {
        "the workload identity provider that was named (the “audience” here is its full name) doesn't exist, or it or its pool is disabled or deleted" /
        "指定された Workload Identity プロバイダー（ここでの「audience」はその完全な名前）が存在しないか、プロバイダーまたはプールが無効か削除済みです"
    } help {
        "Compare the name letter by letter with what `gcloud iam workload-identity-pools providers describe` shows: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the project's number, not its id. It is yours to correct: in a workflow workload_identity_provider (an empty variable leaves a part out), elsewhere `audience` in the configuration file.\n- The name is right: the cloud administrator has to enable the provider or its pool, or create it again; a new one isn't known at once, so wait some minutes." /
        "名前を `gcloud iam workload-identity-pools providers describe` の表示と 1 文字ずつ照らし合わせてください。projects/番号/locations/global/workloadIdentityPools/プール/providers/プロバイダー の形で、プロジェクトは ID ではなく番号です。直すのは自分側の設定で、ワークフローでは workload_identity_provider（空の変数があると一部が欠けます）、それ以外では構成ファイルの `audience` です。\n- 名前が正しい場合: クラウド管理者が、プロバイダーまたはプールを有効にするか作り直す必要があります。新しいものはすぐには認識されないため、数分待ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:federated token for (?<provider>[^\s:]{0,10}/?/?[^\s]{4,240}?): .{0,20}?)?\binvalid_target\b.{0,60}?target service indicated by the \W{0,4}audience\W{1,4}parameters? is invalid",
        ],
        ask: CloudAdmin {
            "Google says that our workload identity provider⟦ ({provider})⟧ doesn't exist, or that it or its pool is disabled or deleted. Please tell me its full name with the project's number, and enable or create it again if that is the reason." /
            "Workload Identity のプロバイダー⟦（{provider}）⟧が存在しないか、プロバイダーまたはプールが無効か削除済みであると Google が返します。プロジェクト番号を含む完全な名前を教えていただき、無効や削除が原因であれば、有効化または再作成していただけますか。"
        },
        examples: [
            "Error: google-github-actions/auth failed with: failed to generate Google Cloud federated token for //iam.googleapis.com/projects/111122223333/locations/global/workloadIdentityPools/acme/providers/gh: {\"error\":\"invalid_target\",\"error_description\":\"The target service indicated by the \\\"audience\\\" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn't exist.\"}",
            "google.auth.exceptions.OAuthError: Error code invalid_target: The target service indicated by the \"audience\" parameters is invalid.",
        ],
    }
    AUDIENCE_NAME "GK-ERR-048" Usage {
        "the workload identity provider isn't named by its full name: the “audience” of the request has another form" /
        "Workload Identity プロバイダーが完全な名前で指定されていません。リクエストの「audience」の形式が異なります"
    } help {
        "Give the provider's full name: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the project's number, not its id: `gcloud iam workload-identity-pools providers describe PROVIDER --workload-identity-pool POOL --location global --format 'value(name)'` prints it. In a workflow that is workload_identity_provider; in a configuration file it is `audience`, with //iam.googleapis.com/ before it.\n- It looks right: a secret or variable in it is empty in this run (a fork, another environment) or wasn't filled in (its name stands in the text in place of the value), it holds the pool without /providers/…, or there is a blank, a quote or a line break around it.\n- The file was written by hand: have it made anew by `gcloud iam workload-identity-pools create-cred-config`." /
        "プロバイダーの完全な名前を指定してください。projects/番号/locations/global/workloadIdentityPools/プール/providers/プロバイダー の形で、プロジェクトは ID ではなく番号です。`gcloud iam workload-identity-pools providers describe プロバイダー --workload-identity-pool プール --location global --format 'value(name)'` で表示できます。ワークフローでは workload_identity_provider、構成ファイルでは `audience`（先頭に //iam.googleapis.com/ を付けます）です。\n- 正しく見える場合: 参照しているシークレットや変数がこの実行では空か（フォーク、別の環境）、値に置き換わっていないか（本文に変数名のまま表示されます）、/providers/… のないプールの名前か、前後に空白、引用符、改行があります。\n- ファイルを手で書いた場合: `gcloud iam workload-identity-pools create-cred-config` で作り直してください。"
    } text {
        verified: false,
        patterns: [
            r"invalid value for \W{0,4}audience\W{1,6}this value should be the full resource name",
        ],
        examples: [
            "Error code invalid_request: Invalid value for \"audience\". This value should be the full resource name of the Identity Provider.",
            "failed to generate Google Cloud federated token for acme-provider: {\"error\":\"invalid_request\",\"error_description\":\"Invalid value for \\\"audience\\\". This value should be the full resource name of the Identity Provider.\"}",
        ],
    }
    FEDERATION "GK-ERR-135" Remote {
        "identity federation with Google doesn't work: its configuration file gives no token, or Google doesn't accept the one that another provider gave (most often its audience)" /
        "Google との ID 連携が機能していません。構成ファイルからトークンを取得できないか、ほかのプロバイダーのトークンが受け付けられません（多くは audience の不一致）"
    } help {
        "The configuration of workload or workforce identity federation and the provider's token don't match; the federation's administrator has to compare the audiences, and what the file's credential_source names (file, URL, command or certificate) has to be there on this machine." /
        "Workload Identity または Workforce Identity 連携の設定と、プロバイダーのトークンが一致していません。設定した担当者が audience を確認し、構成ファイルの credential_source（ファイル、URL、コマンド、証明書）がこの端末に存在する必要があります。"
    } text {
        verified: false,
        patterns: [
            r"the audience in id token .{0,200}?does not match|invalid value for .?audience|\binvalid_(?:grant|request|target)\W.{0,60}\bid token\b|failed to generate google cloud federated token",
            r"oauth2/google\S{0,30}: .{0,40}(?:subject[_ ]?token|credential[_ ]source|executable)|(?:invalid|missing|unable to (?:parse|read|retrieve)) (?:the )?\W?subject[_ ]?token|\bwork(?:load|force)(?:identity)?pools?/\S{1,160}\W.{0,80}(?:disabled|deleted|not found|does not exist)|the given provider is (?:disabled|deleted)|\bidentity pool does not exist",
            r"\binvalid_target\b.{0,120}\baudience\b|(?:google|oautherror|sts)\S{0,60}\W.{0,160}\binvalid_target\b|unable to acquire impersonated credentials\W{0,8}$|external account (?:authorized user )?credentials\b.{0,60}(?:invalid|unsupported|fail|error|expired|missing|not )|(?:failed|unable|invalid|error)\b.{0,60}external account (?:authorized user )?credentials|(?:^|[^\x27])\bsubject[_ ]token\b.{0,80}(?:invalid|missing|not found|not valid)|unable to retrieve identity pool subject token|sts\.googleapis\.com\b.{0,120}(?:invalid|error|unauthorized|400|403)",
            r"\bcredential_source\b.{0,160}(?:mutually exclusive|must be (?:provided|specified)|is not a dict|format|missing|invalid|must|field)|(?:invalid|missing|ambiguous|no valid) (?:aws )?'?credential_source|a valid credential source or|a credential source or \S{1,20} ?\S{0,40} ?supplier|aws version '\S{1,20}' is not supported in the current build|\bexecutable (?:returned unsupported (?:token type|version)|returned unsuccessful response|response is missing the \w+ field)|unable to parse subject_token|missing subject_token|trust chain file '|the credential is not configured to use mtls requests|unable to determine target principal from service account impersonation|provided credentials configuration is not in a valid format|workforce_pool_user_project should not be set|\bexecutable command must be provided",
        ],
        ask: CloudAdmin {
            "Identity federation with Google doesn't work on my machine. Please compare the allowed audiences of the pool's provider with the token's, and check the configuration file that I was given (its credential_source) against the message that I send along." /
            "この端末で Google との ID 連携が機能していません。プールのプロバイダーで許可された audience とトークンのもの、および配布された構成ファイル（credential_source）を、併せて送るメッセージと照らし合わせていただけますか。"
        },
        examples: [
            "invalid_grant: The audience in ID Token [https://acme.example] does not match the expected audience.",
            "google.auth.exceptions.OAuthError: Error code invalid_target: Invalid value for the audience",
            "oauth2/google/externalaccount: unable to parse the subject token",
            "Ambiguous credential_source. 'file', 'url', and 'certificate' are mutually exclusive..",
        ],
    }
}
