//! GK-ERR from 151: what Microsoft Foundry, Entra ID and `az` say, as people paste it. Claude Code's own texts were seen by
//! running it, those of `az` in its program; Azure's are public reports and documentation.

super::error_text::error_texts! {
    KEYS_OFF "GK-ERR-152" Remote {
        "key authentication is disabled at this Foundry resource" /
        "この Foundry のリソースではキー認証が無効です"
    } help {
        "The resource takes Entra ID alone (`disableLocalAuth`). Set the profile to foundry.auth = \"entra\" and sign in with `az login`; or have key authentication enabled." /
        "リソースは Entra ID のみを受け付けます（`disableLocalAuth`）。プロファイルを foundry.auth = \"entra\" にして `az login` でサインインするか、キー認証を有効にしてもらってください。"
    } text {
        verified: false,
        names: ["AuthenticationTypeDisabled"],
        patterns: [r"key based authentication is (?:disabled|not permitted) (?:for|on) this resource"],
        ask: CloudAdministrator {
            "Claude Code is set up to sign with a key at our Foundry resource, and key authentication is disabled there. Please tell me whether Entra ID is intended (and give my account “Azure AI User” on the resource), or enable key authentication." /
            "Claude Code が Foundry のリソースにキーで接続する設定ですが、リソースではキー認証が無効です。Entra ID を使うべきか（その場合はリソースに対する “Azure AI User” の付与）、キー認証を有効にしていただけるか、ご確認ください。"
        },
        examples: ["API Error: 403 {\"error\":{\"code\":\"AuthenticationTypeDisabled\",\"message\":\"Key based authentication is disabled for this resource.\"}}"],
    }
    KEY_REFUSED "GK-ERR-151" Person {
        "the Foundry resource doesn't take the key" /
        "Foundry のリソースがキーを受け付けません"
    } help {
        "The key in ANTHROPIC_FOUNDRY_API_KEY was mistyped, regenerated, or is of another resource; the same text comes where the resource's name is another's. Compare it with “Keys and Endpoint” of the resource that the profile names. Claude Code tries again for minutes before it says so." /
        "ANTHROPIC_FOUNDRY_API_KEY のキーの誤り、再生成、または別のリソースのキーです。リソース名が別のものである場合も同じ文面になります。プロファイルのリソースの「キーとエンドポイント」と照合してください。Claude Code はこのエラーを表示するまで何分も再試行します。"
    } text {
        verified: false,
        patterns: [r"access denied due to (?:invalid|missing) subscription key"],
        examples: ["Microsoft Foundry authentication failed · refresh your Foundry credential (ANTHROPIC_FOUNDRY_AUTH_TOKEN, ANTHROPIC_FOUNDRY_API_KEY, Azure sign-in for Entra, or your proxy token) and retry · if credentials are current, check access to the Foundry resource · API Error: 401 Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription."],
    }
    TENANT "GK-ERR-158" Person {
        "the token is of another directory (tenant) than the Foundry resource" /
        "トークンのディレクトリ（テナント）が Foundry のリソースと異なります"
    } help {
        "az is signed in to one tenant, and the resource belongs to another: guests and people with several companies meet this. Run `az login --tenant TENANT` with the resource's, or choose the subscription: `az account set --subscription …`." /
        "az のサインイン先と、リソースのテナントが異なります。ゲストや複数の組織に所属する人に起こります。リソースのテナントを指定して `az login --tenant テナント` を実行するか、`az account set --subscription …` でサブスクリプションを選んでください。"
    } text {
        verified: false,
        names: ["InvalidAuthenticationTokenTenant"],
        patterns: [
            r"tenant provided in token does not match resource t(?:oken|enant)",
            r"token tenant \S+ does not match resource tenant",
            r"not configured to acquire tokens for tenant|additionally_?allowed_?tenants|the access token is from the wrong (?:issuer|tenant)|\binvalidauthenticationtokentenant\b",
        ],
        examples: [
            "API Error: 400 Tenant provided in token does not match resource token",
            "Token tenant 11111111-1111-1111-1111-111111111111 does not match resource tenant.",
            "The current credential is not configured to acquire tokens for tenant 11111111-1111-1111-1111-111111111111.",
        ],
    }
    PERMISSION "GK-ERR-153" Remote {
        "whoever signs has no permission to use this Foundry resource's models" /
        "署名した ID に、この Foundry リソースのモデルを使う権限がありません"
    } help {
        "Entra ID knows the identity, and the resource's roles don't. “Azure AI User” or “Cognitive Services User” on the resource is what it takes; Owner and Contributor alone don't include it. A new role needs some minutes. Look whose token it is: `genkan status`." /
        "ID は Entra ID で認証されましたが、リソースのロールがありません。リソースに対する “Azure AI User” または “Cognitive Services User” が必要で、所有者や共同作成者だけでは足りません。付与後、反映に数分かかります。どの ID のトークンかは `genkan status` で確認できます。"
    } text {
        verified: false,
        names: ["PermissionDenied"],
        patterns: [r"principal does not have access to api/operation", r"lacks the required data action\b",
            r"client does not have permission to perform (?:this )?action|does not have authorization to perform action|is not authorized to perform action",
            r"\bauthorizationfailed\b",
        ],
        ask: CloudAdministrator {
            "Claude Code is refused at our Foundry resource: my identity lacks a data action there. Please give it the role “Azure AI User” or “Cognitive Services User” on the resource, and on nothing more." /
            "Foundry のリソースで Claude Code が拒否されます（データ操作の権限が不足しています）。私の ID に、このリソースに限って “Azure AI User” または “Cognitive Services User” を付与していただけますか。"
        },
        examples: [
            "azure.core.exceptions.ClientAuthenticationError: (403) PermissionDenied: The client does not have permission to perform this action.",
            "API Error: 401 Principal does not have access to API/Operation.",
            "(PermissionDenied) The principal `x` lacks the required data action `Microsoft.CognitiveServices/accounts/AIServices/agents/read` to perform `POST` operation.",
            "(AuthorizationFailed) The client with object id lacks the rights",
        ],
    }
    NETWORK "GK-ERR-154" Remote {
        "the Foundry resource's network rules block this machine" /
        "Foundry リソースのネットワーク規則により、この端末からは利用できません"
    } help {
        "The resource takes requests from its private endpoint, or from listed addresses, alone. Where there is a private endpoint, the resource's name has to resolve to it here (VPN, private DNS zone privatelink.services.ai.azure.com); else this network's address has to be listed. No new key helps." /
        "リソースは、プライベートエンドポイントまたは登録されたアドレスからのリクエストだけを受け付けます。プライベートエンドポイントがある場合は、ここでリソース名がそのアドレスに解決される必要があります（VPN、プライベート DNS ゾーン privatelink.services.ai.azure.com）。ない場合は、このネットワークのアドレスの登録が必要です。キーを変えても解消しません。"
    } text {
        verified: false,
        patterns: [
            r"access denied due to virtual network/firewall rules",
            r"public access is disabled\. please configure private endpoint",
            r"not from an approved private endpoint|blocked by network rules|public network access .{0,30}(?:disabled|not allowed)|network (?:acls?|rules?|security perimeter)\b.{0,40}(?:den|block|refus)",
        ],
        ask: CloudAdministrator {
            "Our Foundry resource refuses Claude Code from this network (public access off, or firewall rules). Please have its private endpoint reached from here (private DNS zone privatelink.services.ai.azure.com), or list this network's address in its rules." /
            "このネットワークからの Claude Code が、Foundry のリソースに拒否されます（パブリックアクセスの無効化、またはファイアウォール規則）。ここからプライベートエンドポイントに接続できるようにするか（プライベート DNS ゾーン privatelink.services.ai.azure.com）、このネットワークのアドレスを規則に登録していただけますか。"
        },
        examples: [
            "API Error: 403 Access denied due to Virtual Network/Firewall rules.",
            "403 Public access is disabled. Please configure private endpoint.",
            "Traffic is not from an approved private endpoint.",
        ],
    }
    DEPLOY_QUOTA "GK-ERR-256" Remote {
        "Foundry can't deploy this model there: the subscription has no quota for it, isn't entitled to it, or the region doesn't offer that kind of deployment" /
        "このモデルを Foundry にデプロイできません。サブスクリプションの割り当てや資格の不足、またはそのリージョンにない種類のデプロイです"
    } help {
        "Whoever runs the resource asks for quota, or uses a subscription that may have Claude (not every offer may). Don't take a Global or Data Zone deployment to get round it: those leave the country." /
        "リソースの管理者が割り当てを申請するか、Claude を利用できるサブスクリプションを使う必要があります（契約の種類により利用できません）。回避のために Global や Data Zone のデプロイを選ばないでください。国外で処理されます。"
    } text {
        verified: false,
        names: ["InsufficientQuota", "SpecialFeatureOrQuotaIdRequired"],
        patterns: [
            r"\binsufficientquota\b|specialfeatureorquotaidrequired|the specified sku .{0,120}not supported|\binvalid(?:template)?deployment\b|marketplace purchase eligibility|\bdeploymentmodelnotsupported\b|the model .{0,100} (?:is )?not supported for deployment|subscription is not (?:eligible|allowed|authorized)|insufficient quota\b.{0,60}(?:deploy|sku|capacity)|new capacity in quota",
        ],
        ask: CloudAdministrator {
            "A Claude model can't be deployed at our Foundry resource: quota, entitlement of the subscription, or the kind of deployment. Please look at the message that I send along. A Global or Data Zone deployment is not an option: it would leave Japan." /
            "Foundry のリソースに Claude モデルをデプロイできません（割り当て、サブスクリプションの資格、またはデプロイの種類）。併せて送るメッセージをご確認いただけますか。Global や Data Zone のデプロイは国外処理になるため、回避策にはなりません。"
        },
        examples: [
            "(InsufficientQuota) This operation require 10 new capacity in quota Tokens Per Minute (thousands) - claude-sonnet",
        ],
    }
    NO_DEPLOYMENT "GK-ERR-155" Problem {
        "the Foundry resource has no deployment of this name" /
        "この名前のデプロイが Foundry のリソースにありません"
    } help {
        "Names on Foundry are those of deployments, as somebody gave them when deploying; the model's own name is only the usual choice. Pin the names that the resource has: `--set models.sonnet=…`, or in the profile. A deployment of the last five minutes may not be known yet. Don't deploy another kind to get round it: Global and Data Zone leave the country." /
        "Foundry の名前はデプロイ時に付けられたもので、モデル名と同じとは限りません。リソースにある名前を `--set models.sonnet=…` またはプロファイルで固定してください。作成から 5 分以内のデプロイはまだ認識されないことがあります。回避のために別の種類でデプロイしないでください。Global と Data Zone は国外で処理されます。"
    } text {
        verified: false,
        names: ["DeploymentNotFound", "unknown_model"],
        patterns: [r"the api deployment for this resource does not exist",
            r"\bunknown_model\b|deployment \S{0,80} ?(?:does not exist|not found|could not be found)|no deployment (?:of this name|found)",
            r"the model (?<model>\S+) is not available on your foundry deployment",
            r"\bunknown model\b\W{1,3}(?<model>[\w.:@/-]+)|\bazure\b.{0,120}\bmodel not found",
        ],
        ask: CloudAdministrator {
            "Claude Code asks our Foundry resource for a deployment that doesn't exist there. Please tell me the names of the Claude deployments there, with the kind of each (Global, Data Zone, regional)." /
            "Claude Code が Foundry のリソースに要求しているデプロイが存在しません。Claude のデプロイの名前と、それぞれの種類（Global、Data Zone、リージョン）を教えていただけますか。"
        },
        examples: [
            "{\"error\":{\"code\":\"unknown_model\",\"message\":\"Unknown model: claude-x\"}}",
            "{\"error\":{\"code\":\"DeploymentNotFound\",\"message\":\"The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.\"}}",
            "The model claude-x is not available on your foundry deployment.",
            "Azure: Upstream responded with HTTP 400 Bad Request - Unknown model: claude-x",
        ],
    }
    QUOTA "GK-ERR-156" Remote {
        "the deployment's quota at Foundry is used up for the moment" /
        "Foundry のデプロイの割り当てを一時的に使い切っています"
    } help {
        "Each deployment has tokens and requests per minute of its own, shared by everybody who uses it. Claude Code waits and tries again by itself. Where it happens often, the owner of the resource can raise the deployment's limit." /
        "デプロイごとに 1 分あたりのトークン数とリクエスト数があり、全利用者で共有します。Claude Code は自動で待って再試行します。頻発する場合は、リソースの管理者に上限の引き上げを依頼してください。"
    } text {
        verified: false,
        names: ["RateLimitReached"],
        patterns: [r"have exceeded (?:the )?(?:call|token) rate limit of your current",
            r"have exceeded (?:the )?(?:\w+ )?rate limit|rate limit is exceeded\. try again in \d+ seconds|exceeded (?:the )?token rate limit",
        ],
        ask: CloudAdministrator {
            "Claude Code meets the rate limit of a deployment at our Foundry resource. Please look at its tokens per minute, and raise them if our use is right." /
            "Foundry のリソースのデプロイで、Claude Code がレート制限に達しています。1 分あたりのトークン数を確認し、利用状況が妥当であれば引き上げていただけますか。"
        },
        examples: [
            "Error: Rate limit is exceeded. Try again in 30 seconds.",
            "API Error: 429 Requests to the Messages_Create Operation under Azure AI have exceeded token rate limit of your current AIServices S0 pricing tier. Please retry after 30 seconds."],
    }
    FILTER "GK-ERR-157" Problem {
        "Azure's content filter stopped this request or its answer" /
        "Azure のコンテンツフィルターがリクエストまたは応答を止めました"
    } help {
        "The deployment has a content filter (guardrail) of Azure's, which took something in the conversation for what it should stop; code and logs set it off as well. Begin a new conversation or phrase it otherwise. Whoever runs the resource can choose another filter for the deployment." /
        "デプロイに設定された Azure のコンテンツフィルター（ガードレール）が、会話の一部を対象と判断しました。コードやログでも起こります。新しい会話を始めるか、表現を変えてください。リソースの管理者は、デプロイのフィルターを変更できます。"
    } text {
        verified: false,
        names: ["content_filter"],
        patterns: [r"triggering (?:azure openai's|microsoft's) content management policy",
            r"\bresponsibleaipolicyviolation\b|content management policy",
        ],
        examples: [
            "ResponsibleAIPolicyViolation",
            "API Error: 400 The response was filtered due to the prompt triggering Azure OpenAI's content management policy."],
    }
    BACKEND "GK-ERR-164" Remote {
        "Foundry couldn't sign in at the service behind it" /
        "Foundry が、その先のサービスで認証に失敗しました"
    } help {
        "Azure took the key or the token, and failed towards the operator of the model. It comes and goes; try again, and look at Azure's status page. No key here changes it." /
        "Azure は認証情報を受け付けましたが、モデルの運用元との間で失敗しました。一時的なものです。時間をおいて再試行し、Azure の状態ページを確認してください。キーを変えても解消しません。"
    } text {
        verified: false,
        names: ["invalid_model_endpoint_authentication"],
        patterns: [r"failed to authenticate to backend endpoint"],
        examples: ["{\"error\":{\"code\":\"invalid_model_endpoint_authentication\",\"message\":\"Failed to authenticate to backend endpoint. RequestId = req_1\"}}"],
    }
    NO_API "GK-ERR-162" Problem {
        "there is no Messages API at this address of the Foundry resource" /
        "Foundry リソースのこのアドレスには Messages API がありません"
    } help {
        "The address ends in `/anthropic`: https://NAME.services.ai.azure.com/anthropic. Another path, openai.azure.com, or a resource of a region without Claude answers like this. Setting foundry.resource to the bare name gives the right one." /
        "アドレスの末尾は `/anthropic` です（https://名前.services.ai.azure.com/anthropic）。別のパス、openai.azure.com、Claude を提供していないリージョンのリソースではこのように応答します。foundry.resource に名前だけを指定すれば正しいアドレスになります。"
    } text {
        verified: false,
        names: ["OperationNotSupported", "api_not_supported"],
        patterns: [r"requested api is currently not supported",
            r#""code"\W{1,3}"?404"?\W{1,12}message\W{1,4}resource not found"#,
            r"\b404 https://\S{1,120}\.azure\.com/(?:models|openai)\b|azure ai foundry rejected model .{0,120}?\(http 404\)",
            r"operation does not work with the specified model",
            r"api[- ]version .{0,30}(?:not supported|unsupported|is invalid|required)|unsupported api[- ]version|missing required query parameter: api-version",
        ],
        examples: [
            "The chatCompletion operation does not work with the specified model, claude-x.",
            "404 https://acme.services.ai.azure.com/models/chat/completions",
            "{\"error\":{\"code\":\"404\",\"message\": \"Resource not found\"}}",
            "API Error: 400 Requested API is currently not supported",
            "API version not supported",
        ],
    }
    FOUNDRY_SAID_NO "GK-ERR-280" Person {
        "Claude Code shows a refusal by Foundry (401 or 403); the part after “API Error” says which" /
        "Foundry が拒否しました（401 または 403）。「API Error」より後の部分が理由を示します"
    } help {
        "Sign in again first (`genkan login`, or `az login` with the resource's tenant). If it stays, paste the message whole: what follows “API Error” decides. `genkan doctor` says which key or sign-in applies here." /
        "まずサインインし直してください（`genkan login`、またはリソースのテナントを指定した `az login`）。解消しない場合は全文を貼り付けてください。「API Error」に続く部分で判断できます。使われるキーまたはサインインは `genkan doctor` で分かります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"microsoft foundry (?:authentication failed|credentials? (?:is |are )?expired or invalid)(?: · .{0,400}|\W{0,3}$)|refresh your foundry credential \(anthropic_foundry_auth_token.{0,400}",
        ],
        examples: [
            "Microsoft Foundry authentication failed · refresh your Foundry credential (ANTHROPIC_FOUNDRY_AUTH_TOKEN, ANTHROPIC_FOUNDRY_API_KEY, Azure sign-in for Entra, or your proxy token) and retry · API Error: 401 (unreadable)",
        ],
    }
    PRINCIPAL "GK-ERR-161" Person {
        "Entra ID doesn't take the service principal's secret" /
        "Entra ID がサービスプリンシパルのシークレットを受け付けません"
    } help {
        "The secret in AZURE_CLIENT_SECRET is wrong (often the secret's id in place of its value), has expired, or the application isn't in the tenant of AZURE_TENANT_ID. Ask the owner of the application for a new one." /
        "AZURE_CLIENT_SECRET の値の誤り（値ではなくシークレット ID を指定している場合が多くあります）、期限切れ、または AZURE_TENANT_ID のテナントにアプリケーションがありません。アプリケーションの管理者に新しいシークレットを依頼してください。"
    } text {
        verified: false,
        patterns: [r"aadsts(?:7000215|7000222|700016)\b",
            r"aadsts(?:7000218|700021|700027|700030|7000112|70021|700211|700212|700213|700024|700023|7000229)\b",
        ],
        ask: CloudAdministrator {
            "Entra ID doesn't take the secret of the service principal that Claude Code signs with. Please give me a new one, and tell me its end; and check that the application is in our tenant." /
            "Claude Code が使うサービスプリンシパルのシークレットが Entra ID に受け付けられません。新しいシークレットと有効期限を教えていただけますか。アプリケーションが当社のテナントにあるかもご確認ください。"
        },
        examples: ["invalid_client: Error(s): Not Available - Description: AADSTS7000215: Invalid client secret provided.",
            "AADSTS700024: Client assertion is not within its valid time range.",
        ],
    }
    SUBSCRIPTION "GK-ERR-235" Person {
        "az is signed in, but not to a subscription that holds what was asked for" /
        "az にサインインしていますが、対象のサブスクリプションが選ばれていません"
    } help {
        "Sign in to the tenant of the resource (`az login --tenant TENANT`; with `--allow-no-subscriptions` where you only use the model), then choose: `az account list` and `az account set --subscription …`. A sign-in that sees no subscription at all lacks a role: ask the administrator." /
        "リソースのテナントにサインインし（`az login --tenant テナント`。モデルを使うだけなら `--allow-no-subscriptions` を付けます）、`az account list` と `az account set --subscription …` で選んでください。サブスクリプションが 1 つも見えない場合はロールがないため、管理者に依頼してください。"
    } text {
        verified: false,
        names: ["SubscriptionNotFound"],
        patterns: [
            r"no subscriptions? (?:were )?found\b|the subscription of '.{1,80}' doesn't exist in cloud|\bsubscription(?:_?not_?found|notfound)\b|the subscription '.{1,60}' could not be found|please set a (?:default )?subscription",
            r"tenants? don't contain accessible subscriptions|doesn't contain accessible subscriptions",
        ],
        examples: [
            "No subscriptions found for taro@acme.example.",
            "The following tenants don't contain accessible subscriptions. Use `az login --allow-no-subscriptions` to have tenant level access.",
        ],
    }
    SIGNED_OUT "GK-ERR-159" Person {
        "the sign-in of az has ended, or was never made" /
        "az にサインインしていないか、サインインが終了しています"
    } help {
        "Run `az login` (with `--tenant` where you have several), then send the prompt again. A directory may ask anew every few hours (AADSTS70043), after months without use (AADSTS700082), or after a change of password (AADSTS50173)." /
        "`az login`（テナントが複数ある場合は `--tenant` を指定）を実行し、プロンプトを送り直してください。ディレクトリは、数時間ごと（AADSTS70043）、長期間の未使用後（AADSTS700082）、パスワード変更後（AADSTS50173）に再認証を求めることがあります。"
    } text {
        verified: true,
        patterns: [
            r"please run 'az login'",
            r"aadsts(?:70043|700082|50173|50076|50079|50078|70008)\b",
            r"interactive authentication is needed\. please run:\s+az (?:logout|login)",
            r"please run\W{1,3}(?:the command )?\W?az login|\b(?:re-?)?run\W{1,3}az login|refresh token has expired due to inactivity",
            r"\binvalidauthenticationtoken\b|the access token (?:has expired|expiry)|az account get-access-token\b.{0,80}(?:failed|error|non-zero)",
            r"aadsts(?:70044|50132|50133|50058|50072|50074|50089|70019|700081|700084|70046|50196|500133|65004|70018|70016)\b",
            r"\bmsal_extensions\b.{0,1600}(?:error|exception)\b|msal_token_cache\.\w+.{0,80}(?:corrupt|cannot|could not|failed|invalid)",
            r"does(?:n't| not) support claims challenges|interactive authentication is required to get a token|az login --claims-challenge|no authorization code, cached access token, or refresh token available|the cache contains no account matching",
        ],
        examples: [
            "Credentials have expired due to inactivity. Please run: az login",
            "ERROR: Please run 'az login' to setup account.",
            "ERROR: AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.",
            "Interactive authentication is needed. Please run:\naz login",
            "{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"The access token has expired.\"}}",
            "AADSTS50058: A silent sign-in request was sent but no user is signed in.",
            "File \"msal_extensions/token_cache.py\", line 55, in _reload_if_necessary\njson.decoder.JSONDecodeError: Extra data: line 14 column 6",
            "This credential doesn't support claims challenges. To authenticate with the required claims, please run the following command (requires Azure CLI version 2.76.0 or later): az login --claims-challenge eyJhY2Nlc3N",
        ],
    }
    BOTH "GK-ERR-163" Problem {
        "Claude Code was told both a Foundry resource and an address" /
        "Claude Code に Foundry のリソースとアドレスの両方が指定されています"
    } help {
        "ANTHROPIC_FOUNDRY_RESOURCE and ANTHROPIC_FOUNDRY_BASE_URL exclude each other, and Claude Code refuses every prompt. `genkan check` says where each of them is set; genkan sets one and blanks the other." /
        "ANTHROPIC_FOUNDRY_RESOURCE と ANTHROPIC_FOUNDRY_BASE_URL は同時に指定できず、Claude Code はすべてのプロンプトを拒否します。それぞれの場所は `genkan check` で確認できます。genkan は一方だけを設定し、他方を空にします。"
    } text {
        verified: true,
        patterns: [r"baseurl and resource are mutually exclusive"],
        examples: ["API Error: baseURL and resource are mutually exclusive"],
    }
    NO_SOURCE "GK-ERR-160" Person {
        "Claude Code found nothing that gives it a token of Entra ID" /
        "Claude Code が Entra ID のトークンを取得する手段を見つけられませんでした"
    } help {
        "The lines below name each source that was asked. With an API key this means that ANTHROPIC_FOUNDRY_API_KEY isn't set where Claude Code was started (a helper's key isn't used on Foundry). Else run `az login`, or set all variables of a service principal. `genkan doctor` says which one applies here." /
        "続く行に、試した手段が並びます。API キーを使う場合は、Claude Code を起動した環境に ANTHROPIC_FOUNDRY_API_KEY が設定されていません（補助コマンドのキーは Foundry では使われません）。それ以外では `az login` を実行するか、サービスプリンシパルの環境変数をすべて設定してください。どれを使う想定かは `genkan doctor` で確認できます。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"could not load azure credentials",
            r"chainedtokencredential authentication failed",
            r"defaultazurecredential failed to retrieve a token",
            r"no credential in this chain|\bcredentialunavailableerror\b|azure cli (?:could not be found|not found|is not installed|not installed)|managedidentitycredential\b.{0,60}(?:unavailable|failed|no response)",
            r"\b(?:environment|azurepowershell|azuredevelopercli|workloadidentity|sharedtokencache|visualstudiocode|managedidentity|interactivebrowser|azurecli)credential\b.{0,60}\b(?:unavailable|not (?:installed|found|configured|supported)|failed|could not|no )|failed to invoke (?:the )?azure cli|timed out waiting for azure cli|no managed identity endpoint found|failed to execute 'az|environment variables are not fully configured",
            r"unexpected (?:output|response) from (?:azure (?:developer )?cli|get-azaccesstoken)|^\W{0,4}(?:\w+: )?no token received\.\W{0,3}$|failed to invoke (?:the azure developer cli|powershell\. (?:enable debug|to mitigate))|azure developer cli credential expects|(?:shared token cache (?:unavailable|is not supported))|azure arc\b.{0,80}(?:not supported|missing|invalid|only supports)|himds service|tenantid, clientid, and federatedtokenfilepath are required|(?:service fabric|azure arc) managed identity|client credential \(secret, certificate, or assertion\) must not be empty|missing required arguments: .{0,60}(?:client_id|tenant_id|token_file)|persistent cache is not available in this environment|cache encryption is impossible because libsecret",
        ],
        examples: [
            "CredentialUnavailableError: Azure CLI not found on path",
            "API Error: Could not load Azure credentials · Failed to get token from azureADTokenProvider: ChainedTokenCredential authentication failed.\nCredentialUnavailableError: EnvironmentCredential is unavailable. No underlying credential could be used.\nCredentialUnavailableError: Azure CLI could not be found. Please visit https://aka.ms/azure-cli for installation instructions and then, once installed, authenticate to your Azure account using 'az login'.",
            "ChainedTokenCredential authentication failed.",
            "DefaultAzureCredential failed to retrieve a token from the included credentials.",
            "EnvironmentCredential authentication unavailable. Environment variables are not fully configured.",
            "Unexpected output from Azure CLI: ''. To mitigate this issue, please refer to the troubleshooting guidelines here at https://aka.ms/azsdk/python/identity/azclicredential/troubleshoot.",
        ],
    }
    ENTRA "GK-ERR-216" Person {
        "Entra ID refused the sign-in; its AADSTS number says which rule" /
        "Entra ID がサインインを拒否しました。理由は AADSTS の番号が示します"
    } help {
        "Run `az login --tenant TENANT` with the resource's tenant and follow what the browser says. Where a rule of the directory refuses (conditional access, an unmanaged device, consent), its administrator has to look: give the AADSTS number, the trace id and the time." /
        "リソースのテナントを指定して `az login --tenant テナント` を実行し、ブラウザーの表示に従ってください。ディレクトリの規則（条件付きアクセス、管理されていない端末、同意など）による場合は、管理者に AADSTS の番号・トレース ID・時刻を伝えてください。"
    } text {
        verified: false,
        around: true,
        names: ["AADSTS50005", "AADSTS53000", "AADSTS53001", "AADSTS53002", "AADSTS53003", "AADSTS53004", "AADSTS53011", "AADSTS530001", "AADSTS530002", "AADSTS530003", "AADSTS530004", "AADSTS530032", "AADSTS50097", "AADSTS50105", "AADSTS501051", "AADSTS65001", "AADSTS65002", "AADSTS90002", "AADSTS90072", "AADSTS90094", "AADSTS90095", "AADSTS50020", "AADSTS50034", "AADSTS50126", "AADSTS50053", "AADSTS50055", "AADSTS50057", "AADSTS50056", "AADSTS50059", "AADSTS50064", "AADSTS50001", "AADSTS500011", "AADSTS500014", "AADSTS500200", "AADSTS50012", "AADSTS50194", "AADSTS50128", "AADSTS51004", "AADSTS16000", "AADSTS135010", "AADSTS135011", "AADSTS165000", "AADSTS75011", "AADSTS90014", "AADSTS900144", "AADSTS9002313", "AADSTS50131", "AADSTS50158", "AADSTS50129", "AADSTS650052", "AADSTS650057", "AADSTS700054", "AADSTS90033", "AADSTS90023", "AADSTS90025", "AADSTS50000", "AADSTS50011", "AADSTS70000", "AADSTS700003", "AADSTS70001", "AADSTS70002", "AADSTS54005", "AADSTS50144", "AADSTS50140", "AADSTS240001", "AADSTS81010"],
        patterns: [
            r"\baadsts(?<number>\d{4,8})\b",
            r"does not meet the criteria to access this resource|you cannot access this right now|need admin approval|approval required\b.{0,60}unverified",
            r"\boidc discovery failed on\b|unable to (?:get|complete) (?:oidc )?(?:authority configuration|discovery)|please also double check your tenant name or guid|also please double check your tenant name|invalid tenant id provided|microsoft entra id error '|unexpected response from microsoft entra id|(?:the authority (?:you )?provided, \S{1,120}, is not (?:known|well-known))|authority uris must use https|a tenant id - not common|is an invalid authority\. the value must be a tls|unreliable\. please use a specific tenant",
            r"no response content from microsoft entra id|an invalid scope was provided\. only alphanumeric",
        ],
        examples: [
            "AADSTS53003: Access has been blocked by Conditional Access policies.",
            "Your Sign-in was successful but does not meet the criteria to access this resource.",
            "OIDC Discovery failed on https://login.microsoftonline.com/acme.example/v2.0/.well-known/openid-configuration. HTTP status: 400, Error: {\"error\":\"invalid_tenant\"}",
            "No response content from Microsoft Entra ID",
        ],
    }
}
