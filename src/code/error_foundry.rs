//! GK-ERR from 151 and 349: what Microsoft Foundry and Azure say of a resource and its deployments, as people paste it.
//! Claude Code's own texts were seen by running it; Azure's are public reports and documentation.

super::error_text::error_texts! {
    SEARCH_ON_DATA "GK-ERR-1288" Problem {
        "Azure OpenAI (On Your Data) couldn't read the index of Azure AI Search that the request names" /
        "Azure OpenAI（On Your Data）が、リクエストで指定された Azure AI Search のインデックスを読み取れませんでした"
    } help {
        "The model's own key and deployment are right; it is the way from there to the search service. Compare the endpoint (https://NAME.search.windows.net) and the index's name first; what stands behind “Azure Search Error” says which of these it is.\n- The search service's public network access is off (“status 403”): whoever runs it allows trusted Microsoft services there (Networking, exceptions). That works with the system-assigned managed identity of the Azure OpenAI resource, not with a key: it needs the roles Search Index Data Reader and Search Service Contributor on the search service, role-based access switched on there (Keys), and the request `authentication` with `system_assigned_managed_identity`. Microsoft's page on network and access configuration for On Your Data has the private ways.\n- “API key doesn't match”, “Invalid API key”, “status 401”: the search service's key is wrong, or a query key: On Your Data needs the admin key, or the managed identity.\n- “status 404”, “Azure Search Error: 404”, “No index with the name”: the index has another name, or stands in another search service.\n- “fails to resolve”: the endpoint is misspelt, or its name is known only in the private network: give the whole address of the search service.\n- The same program works from a browser or the portal: there other credentials are used; look at the ones that the program sends in `data_sources`." /
        "モデル自体のキーとデプロイは正しく、問題はそこから検索サービスまでにあります。まずエンドポイント（https://名前.search.windows.net）とインデックスの名前を確認してください。どれに当たるかは「Azure Search Error」の後で分かります。\n- 検索サービスのパブリックネットワークアクセスが無効の場合（「status 403」）: 検索サービスの管理者が、信頼された Microsoft サービスを許可します（ネットワークの例外）。これはキーでは使えず、Azure OpenAI のリソースのシステム割り当てマネージド ID が必要です。検索サービスに対するロール「Search Index Data Reader」と「Search Service Contributor」を付与し、検索サービスの「キー」でロールベースのアクセスを有効にし、リクエストの `authentication` を `system_assigned_managed_identity` にしてください。プライベートな経路は、Microsoft の On Your Data のネットワークとアクセスの構成のページにあります。\n- 「API key doesn't match」「Invalid API key」「status 401」の場合: 検索サービスのキーが誤っているか、クエリキーです。On Your Data には、管理者キーまたはマネージド ID が必要です。\n- 「status 404」「Azure Search Error: 404」「No index with the name」の場合: インデックスの名前が異なるか、別の検索サービスにあります。\n- 「fails to resolve」の場合: エンドポイントの綴りが誤っているか、その名前がプライベートネットワークでしか解決できません。検索サービスのアドレス全体を指定してください。\n- 同じプログラムがブラウザーやポータルでは動作する場合: そこでは別の認証情報が使われています。プログラムが `data_sources` で送るものを確認してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\binvalid azure ?(?:(?:cognitive|ai) ?)?search configuration detected\W{1,4})?\bcall to get azure ?(?:(?:cognitive|ai) ?)?search index failed\b(?:.{0,1200}?\bazure search error: \d{3}\b)?",
            r"\binvalid azure ?(?:(?:cognitive|ai) ?)?search configuration detected\b.{0,600}?(?:\bazure search error: \d{3}\b|\bfails to resolve\b|\b(?:cannot|could not|failed to) connect\b|\bconnection (?:refused|reset|timed out|error)\b)",
            r"\ban error occurred when calling azure ?(?:(?:cognitive|ai) ?)?search\b.{0,80}?\bazure search error: \d{3}\b",
        ],
        ask: CloudAdmin {
            "Azure OpenAI (On Your Data) can't read the index of our Azure AI Search. Please check endpoint, index and key or roles (Search Index Data Reader and Search Service Contributor for the managed identity of the Azure OpenAI resource), and, where the search service's public network access is off, that trusted Microsoft services are allowed there. I send the message along." /
            "Azure OpenAI（On Your Data）が、当社の Azure AI Search のインデックスを読み取れません。エンドポイント、インデックス、キーまたはロール（Azure OpenAI のリソースのマネージド ID に対する Search Index Data Reader と Search Service Contributor）をご確認いただけますか。検索サービスのパブリックネットワークアクセスが無効の場合は、信頼された Microsoft サービスが許可されているかもお願いいたします。メッセージを併せて送ります。"
        },
        examples: [
            "\"error\": {\n\n\"requestid\": \"0a1b2c3d\",\n\n\"code\": 400,\n\n\"message\": \"Invalid AzureCognitiveSearch configuration detected: Call to get Azure Search index failed. Check if you are using the correct Azure Search endpoint and index name. If you are using key",
            "Validation error at #/data_sources/0/azure_search: Invalid Azure Search configuration detected: Call to get Azure Search index failed. Azure Search Error: 404, message='Server responded with status 404. Error message: {\"error\":{\"code\":\"\",\"message\":\"No index with the name 'acmeindex' was found in the service 'acme-search'.\"}}'",
            "Invalid AzureCognitiveSearch configuration detected: The endpoint fails to resolve",
            "An error occurred when calling Azure Cognitive Search: Azure Search Error: 404, message='Server responded with status 404.'",
        ],
    }
    TEMPLATE_DEPLOYMENT "GK-ERR-627" Problem {
        "Azure's template deployment (azd, Bicep, the portal) failed; the inner error says why, and this text doesn't have it" /
        "Azure のテンプレートのデプロイ（azd、Bicep、ポータル）が失敗しました。理由は内側のエラーにありますが、この本文には含まれていません"
    } help {
        "Show the inner error (“details”, “See inner errors”): `az deployment group validate`, `azd up --debug`, or in the portal the resource group's Deployments; paste that whole.\n- Mostly it is a quota of zero in the region, a name that is taken or soft-deleted, a missing role or resource provider, or the company's policy. Global and Data Zone deployments of a model are processed outside the country." /
        "内側のエラー（「details」「See inner errors」）を表示し、全文を貼り付けてください。`az deployment group validate`、`azd up --debug`、またはポータルのリソースグループの「デプロイ」で確認できます。\n- 多くは、リージョンのクォータがゼロ、使用済みまたは論理削除された名前、ロールやリソースプロバイダーの不足、会社のポリシーのいずれかです。モデルの Global と Data Zone のデプロイは国外で処理されます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\binvalid(?:template)?deployment\b|the template deployment '.{1,80}' is not valid according to the validation procedure",
        ],
        examples: [
            "InvalidTemplateDeployment: The template deployment 'main' is not valid according to the validation procedure. See inner errors for details.",
        ],
    }
    FOUNDRY_HOST "GK-ERR-689" Usage {
        "there is no host of this Foundry resource's name: ANTHROPIC_FOUNDRY_RESOURCE isn't the resource's name, or the resource has a private endpoint that isn't resolved here" /
        "この Foundry リソースのホスト名が存在しません。ANTHROPIC_FOUNDRY_RESOURCE がリソース名ではないか、プライベートエンドポイントの名前をここで解決できません"
    } help {
        "Compare the host with the endpoint that the Azure portal shows for the resource: foundry.resource (`genkan explain ANTHROPIC_FOUNDRY_RESOURCE`) is what stands before .services.ai.azure.com, the resource's name and not the project's.\n- The name is right, and the resource has a private endpoint: connect the VPN. If that doesn't help, the network team has to forward the name to the private zone (privatelink.services.ai.azure.com).\n- An editor's extension says it, with “Not logged in”: it doesn't get the terminal's variables. Have them in ~/.claude/settings.json (`genkan setup`) or in claudeCode.environmentVariables.\n- Other names fail as well: this machine's DNS; `genkan doctor` shows it." /
        "ホスト名を、Azure ポータルでリソースに表示されるエンドポイントと照らし合わせてください。foundry.resource（`genkan explain ANTHROPIC_FOUNDRY_RESOURCE`）は .services.ai.azure.com の前の部分で、プロジェクト名ではなくリソース名です。\n- 名前が正しく、リソースにプライベートエンドポイントがある場合: VPN に接続してください。解決しない場合は、ネットワーク担当がこの名前をプライベートゾーン（privatelink.services.ai.azure.com）に転送する必要があります。\n- エディターの拡張機能が「Not logged in」とともに表示する場合: ターミナルの環境変数が渡っていません。~/.claude/settings.json（`genkan setup`）または claudeCode.environmentVariables に設定してください。\n- ほかの名前も解決できない場合: この端末の DNS の問題です。`genkan doctor` で確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\bremote name could not be resolved.{0,60}?\b(?<host>[\w-]{1,80}\.services\.ai\.azure\.com)\b",
            r"(?:\benotfound|\beai_again|remote name could not be resolved|could not resolve host|\bno such host|failed to resolve|name or service not known)\b.{0,60}?\b(?<host>[\w-]{1,80}\.services\.ai\.azure\.com)\b",
            r"\b(?<host>[\w-]{1,80}\.services\.ai\.azure\.com)\b.{0,80}?(?:\benotfound\b|no such host|could not be resolved|name or service not known|nodename nor servname)",
        ],
        examples: [
            "リモート名を解決できませんでした。: 'acme-project.services.ai.azure.com'",
            "Unable to connect to API: getaddrinfo ENOTFOUND acme-project.services.ai.azure.com",
            "dial tcp: lookup acme-project.services.ai.azure.com: no such host",
        ],
    }
    AZURE_SIGNATURE "GK-ERR-357" Person {
        "Azure (Storage, Cosmos DB) doesn't accept the signature or token of a program's request: mostly a clock that is wrong, or a key or SAS that doesn't fit; no model was called" /
        "プログラムのリクエストの署名またはトークンが Azure（Storage、Cosmos DB）に受け付けられません。多くは時計のずれか、合わないキーまたは SAS です。モデルは呼び出されていません"
    } help {
        "First compare this machine's clock (`date -u`) with the time in the answer: more than 15 minutes apart, and every signature is refused; a SAS or token that begins at once fails by seconds. Set it from the network: Windows: Settings › Time (`w32tm /resync`); macOS: Date & Time; Linux: `timedatectl`; WSL, mostly after sleep: `sudo hwclock -s`, or `wsl --shutdown` in Windows, and `wsl --update` if it comes back; a container has the clock of its host or virtual machine.\n- The clock is right, and an account key signs (Terraform's azurerm, azcopy, a connection string): the key was cut or rotated, or is another storage account's. Take it anew from the portal (Access keys), or sign in with Entra ID in its place (in Terraform `storage_use_azuread`, for its state `use_azuread_auth`).\n- “Signature not valid in the specified time frame”, “Signature did not match”, “Signed expiry time”: it is a SAS. It has expired or hasn't begun (let it begin 15 minutes earlier), or it was changed on the way: put it in quotes, and leave its & and % as they are.\n- “Issuer validation failed”, “Audience validation failed”, “www-authenticate header”: it is a token of Entra ID, from another tenant, for another service, or expired: `az login --tenant TENANT`, and for Storage the resource https://storage.azure.com.\n- A missing role or a network rule isn't meant: Storage calls these AuthorizationPermissionMismatch and AuthorizationFailure." /
        "まず、この端末の時計（`date -u`）を応答の時刻と比べてください。15 分を超えてずれると、すべての署名が拒否されます。すぐに有効になる SAS やトークンは、数秒のずれでも失敗します。ネットワークで時刻を合わせてください。Windows: 設定 › 時刻（`w32tm /resync`）、macOS: 日付と時刻、Linux: `timedatectl`、WSL（多くはスリープ後）: `sudo hwclock -s` または Windows での `wsl --shutdown`、繰り返す場合は `wsl --update` です。コンテナーの時計は、ホストまたは仮想マシンのものです。\n- 時計が正しく、アカウントキーで署名している場合（Terraform の azurerm、azcopy、接続文字列）: キーが途中で切れているか、再生成されたか、別のストレージアカウントのものです。ポータルの「アクセスキー」から取得し直すか、代わりに Entra ID でサインインしてください（Terraform では `storage_use_azuread`、状態の保存先には `use_azuread_auth`）。\n- 「Signature not valid in the specified time frame」「Signature did not match」「Signed expiry time」の場合: SAS です。期限が切れているか、開始前か（開始を 15 分早めてください）、途中で書き換わっています。引用符で囲み、& や % はそのままにしてください。\n- 「Issuer validation failed」「Audience validation failed」「www-authenticate header」の場合: Entra ID のトークンが、別のテナントのもの、別のサービス向け、または期限切れです。`az login --tenant テナント` を実行してください。Storage のリソースは https://storage.azure.com です。\n- ロールの不足やネットワークの規則の問題ではありません。Storage では、それぞれ AuthorizationPermissionMismatch、AuthorizationFailure になります。"
    } text {
        verified: false,
        patterns: [
            r"\bserver failed to authenticate the request\b",
            r"\bauthenticationerrordetail\b.{0,40}?(?:signature|signed expiry|request date|issuer|audience|lifetime)|\bsignature not valid in the specified time frame\b|\brequest date header too old\b|\bthe mac signature found in the http request\b",
            r"\bauthorization token is not valid at the current time\b|\binput authorization token can't serve the request\b",
        ],
        examples: [
            "StatusCode=403 -- Original Error: autorest/azure: Service returned an error. Status=403 Code=\"AuthenticationFailed\" Message=\"Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\"",
            "AuthenticationErrorDetail: Request date header too old: 'Fri, 04 Oct 2019 18:02:12 GMT'",
            "The authorization token is not valid at the current time. Please create another token and retry (token start time: Thu, 05 Nov 2026 01:00:00 GMT, token expiry time: Thu, 05 Nov 2026 01:15:00 GMT, current server time: Thu, 05 Nov 2026 00:50:00 GMT).",
        ],
    }
    KEYS_OFF "GK-ERR-152" Remote {
        "key authentication is disabled at this Azure resource (Foundry, Azure OpenAI)" /
        "この Azure のリソース（Foundry、Azure OpenAI）ではキー認証が無効です"
    } help {
        "The resource takes Entra ID alone (`disableLocalAuth`), and a key was sent. Claude Code: set the profile to foundry.auth = \"entra\" and sign in with `az login`; or have key authentication enabled.\n- Another program, or a service of Azure (Azure OpenAI, AI Search): it has to send an Entra ID token in place of its key. Choose that kind of authentication in its settings; in Azure's and OpenAI's libraries that is `azure_ad_token_provider` with DefaultAzureCredential, for a service a managed identity. The identity needs a role at the resource (“Cognitive Services User”, for OpenAI's models “Cognitive Services OpenAI User”). A key that is left over in its environment can win: take out AZURE_OPENAI_API_KEY and AZURE_API_KEY." /
        "リソースは Entra ID のみを受け付けますが（`disableLocalAuth`）、キーが送られました。Claude Code の場合は、プロファイルを foundry.auth = \"entra\" にして `az login` でサインインするか、キー認証を有効にしてもらってください。\n- 別のプログラムや Azure のサービス（Azure OpenAI、AI Search）の場合: キーの代わりに Entra ID のトークンを送る必要があります。設定で認証方式を選んでください。Azure や OpenAI のライブラリでは `azure_ad_token_provider` に DefaultAzureCredential を指定し、サービスではマネージド ID を使います。ID には、リソースに対するロール（「Cognitive Services User」、OpenAI のモデルでは「Cognitive Services OpenAI User」）が必要です。環境に残っているキーが優先されることがあるため、AZURE_OPENAI_API_KEY と AZURE_API_KEY を外してください。"
    } text {
        verified: false,
        names: ["AuthenticationTypeDisabled"],
        patterns: [
            r"key based authentication is (?:disabled|not permitted) (?:for|on) this resource",
            r"\bauthenticationtypedisabled\b",
        ],
        ask: CloudAdmin {
            "Claude Code, or another program that I use, is set up to sign with a key at our Azure resource (Foundry), and key authentication is disabled there. Please tell me whether Entra ID is intended (and give my account “Azure AI User” on the resource), or enable key authentication." /
            "Claude Code（または私が使う別のプログラム）が Azure のリソース（Foundry）にキーで接続する設定ですが、リソースではキー認証が無効です。Entra ID を使うべきでしょうか（その場合はリソースに対する「Azure AI User」の付与をお願いいたします）。または、キー認証を有効にしていただけますか。"
        },
        examples: [
            "API Error: 403 {\"error\":{\"code\":\"AuthenticationTypeDisabled\",\"message\":\"Key based authentication is disabled for this resource.\"}}",
            "Status: 403, ErrorCode: AuthenticationTypeDisabled",
        ],
    }
    KEY_REFUSED "GK-ERR-151" Person {
        "the Foundry resource doesn't accept the key" /
        "Foundry のリソースがキーを受け付けません"
    } help {
        "The key in ANTHROPIC_FOUNDRY_API_KEY was mistyped, regenerated, or belongs to another resource; the same text appears if the resource name is another resource's. Compare it with “Keys and Endpoint” of the resource that the profile names. Claude Code tries again for minutes before it shows this. If the same key works elsewhere, the program may send it in another header than this address takes (`x-api-key`, `api-key`, `Authorization: Bearer`).\n- “openai.error”, “openai.AuthenticationError” (OpenAI's library for Python): it has to be told that this is Azure's, in every module that calls it: AzureOpenAI with azure_endpoint, api_key and api_version; before 1.0 openai.api_type = \"azure\", with api_base, api_key and api_version.\n- “does not indicate success”, “semantic-kernel”, “langchain”, “AzureOpenAI”, or another program of your own: ANTHROPIC_FOUNDRY_API_KEY isn't read there. Look at its call or settings: deployment, endpoint and key each have to stand in their own place (in order, where they are handed on without names), and endpoint and key come from “Keys and Endpoint” of one and the same resource.\n- “…or wrong API endpoint”: the address may be another than the resource's (services.ai.azure.com, cognitiveservices.azure.com); with a private endpoint its DNS zone has to exist for the name that is called: `genkan doctor`.\n- Key and address are right, and a program other than Claude Code calls Claude there (…services.ai.azure.com/anthropic): it may send the key as `api-key`, as Azure OpenAI takes it, and this address wants `x-api-key`. Releases of Continue do so for every azure.com address, Anthropic's SDK for Python 0.107.0 as well (0.105.2 doesn't): update the program, take the release before, or have it send `x-api-key` besides (extra headers). At …openai.azure.com/anthropic `Authorization: Bearer` with the key is reported to work.\n- You only ran `az login` and set no key: a program uses that sign-in only where it is told to (its setting for Microsoft Entra ID, DefaultAzureCredential, an azure_ad_token_provider), and sends an empty key or a placeholder otherwise. Choose that in it, or enter the resource's key." /
        "ANTHROPIC_FOUNDRY_API_KEY のキーの誤り、再生成、または別のリソースのキーです。リソース名が別のものである場合も同じ文面になります。プロファイルのリソースの「キーとエンドポイント」と照合してください。Claude Code はこのエラーを表示するまで何分も再試行します。同じキーがほかでは使える場合、プログラムが別のヘッダーで送っている可能性があります（`x-api-key`、`api-key`、`Authorization: Bearer`）。\n- 「openai.error」「openai.AuthenticationError」（OpenAI の Python 用ライブラリ）の場合: Azure であることを、呼び出すモジュールのそれぞれで指定する必要があります。AzureOpenAI に azure_endpoint、api_key、api_version を渡してください。1.0 より前では openai.api_type = \"azure\" と、api_base、api_key、api_version を設定します。\n- 「does not indicate success」「semantic-kernel」「langchain」「AzureOpenAI」の場合や、自作のプログラムの場合: ANTHROPIC_FOUNDRY_API_KEY は使われません。呼び出しまたは設定で、デプロイ名、エンドポイント、キーがそれぞれの位置にあるか（名前を付けずに渡す場合は順序も）、エンドポイントとキーが同じリソースの「キーとエンドポイント」のものかを確認してください。\n- 「…or wrong API endpoint」の場合: アドレスがリソースのもの（services.ai.azure.com、cognitiveservices.azure.com）と異なる可能性があります。プライベートエンドポイントでは、呼び出す名前の DNS ゾーンが必要です（`genkan doctor` で確認できます）。\n- キーとアドレスが正しく、Claude Code 以外のプログラムが Claude を呼び出している場合（…services.ai.azure.com/anthropic）: キーを Azure OpenAI と同じ `api-key` で送っている可能性があります。このアドレスには `x-api-key` が必要です。Continue の一部のリリースは azure.com のすべてのアドレスで、Anthropic の Python 用 SDK は 0.107.0 で（0.105.2 では起こりません）そうします。プログラムを更新するか、1 つ前のリリースに戻すか、`x-api-key` も送る設定（追加のヘッダー）にしてください。…openai.azure.com/anthropic では、キーを `Authorization: Bearer` で送ると成功したとの報告があります。\n- `az login` だけを実行し、キーを設定していない場合: このサインインが使われるのは、プログラムでそう設定したときだけです（Microsoft Entra ID の設定、DefaultAzureCredential、azure_ad_token_provider）。それ以外では、空のキーや仮の値が送られます。プログラムで Entra ID を選ぶか、リソースのキーを入力してください。"
    } text {
        verified: false,
        patterns: [r"access denied due to (?:invalid|missing) subscription key"],
        examples: ["Microsoft Foundry authentication failed · refresh your Foundry credential (ANTHROPIC_FOUNDRY_AUTH_TOKEN, ANTHROPIC_FOUNDRY_API_KEY, Azure sign-in for Entra, or your proxy token) and retry · if credentials are current, check access to the Foundry resource · API Error: 401 Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription."],
    }
    TENANT "GK-ERR-158" Person {
        "the token is from another directory (tenant) than the Foundry resource" /
        "トークンのディレクトリ（テナント）が Foundry のリソースと異なります"
    } help {
        "Sign in to the tenant that the resource belongs to (where the text names two, “It must match the tenant” is that one): `az login --tenant TENANT`, or choose the subscription: `az account set --subscription …`. It happens to guests and to people with several organizations.\n- An editor's extension or another program with a sign-in of its own: `az login` doesn't change that. Choose the directory (tenant) in its Azure sign-in, in VS Code in the Azure view; programs with Azure's SDK also read AZURE_TENANT_ID.\n- The subscription has just been moved to another tenant: wait an hour, then sign in again." /
        "リソースのテナント（本文に 2 つある場合は「It must match the tenant」の方）にサインインしてください。`az login --tenant テナント` を実行するか、`az account set --subscription …` でサブスクリプションを選びます。ゲストや複数の組織に所属する人に起こります。\n- エディターの拡張機能など、独自のサインインを使うプログラムの場合: `az login` は影響しません。そのプログラムの Azure のサインインでディレクトリ（テナント）を選んでください（VS Code では Azure のビュー）。Azure の SDK を使うプログラムは AZURE_TENANT_ID も読み取ります。\n- サブスクリプションを別のテナントに移した直後の場合: 1 時間ほど待ってからサインインし直してください。"
    } text {
        verified: false,
        names: ["InvalidAuthenticationTokenTenant"],
        patterns: [
            r"tenant provided in token does not match resource t(?:oken|enant)",
            r"\btoken (?:tenant )?\S+ does not match resource tenant",
            r"the access token is from the wrong (?:issuer|tenant)|\binvalidauthenticationtokentenant\b",
        ],
        examples: [
            "The access token is from the wrong issuer 'https://sts.windows.net/…'. It must match the tenant",
            "API Error: 400 Tenant provided in token does not match resource token",
            "Token tenant 11111111-1111-1111-1111-111111111111 does not match resource tenant.",
        ],
    }
    AUDIENCE "GK-ERR-408" Person {
        "Azure doesn't accept what was sent as a token: it has expired, was asked for another service than the one that is called, or is no Entra ID token at all (a key in the wrong header)" /
        "トークンとして送られたものが Azure に受け付けられません。期限切れ、呼び出し先とは別のサービス向け、または Entra ID のトークンではないもの（別のヘッダーで送られたキーなど）です"
    } help {
        "Claude Code asks for the right token by itself: sign in again (`genkan login`). `genkan check` says whether another one is set (ANTHROPIC_FOUNDRY_AUTH_TOKEN).\n- “urn:ms.scopedToken”, “urn:ms.faceSessionToken”: mostly what came was no Entra ID token, but a key as a Bearer token, and signing in changes nothing. In a program other than Claude Code choose its provider for Azure expressly, with the resource's address and its key (`api-key`): the name of a model can stand for another provider there, and win over the address. If it began with an update, update once more, or go back to the release before.\n- A program of your own, a sample, a helper or a gateway asks for its token (`az account get-access-token`, DefaultAzureCredential): signing in again changes nothing there. Its resource has to be https://ai.azure.com or https://cognitiveservices.azure.com, whichever the text names, and as a scope the same with `/.default` behind it; not https://management.azure.com. Update the sample or program, or correct the scope in its code.\n- A program that has the resource's key has to send it as `api-key`, not as a Bearer token: check which kind of provider it is set to, and update it." /
        "Claude Code は正しいトークンを自分で要求します。もう一度サインインしてください（`genkan login`）。別のトークンが設定されているかは `genkan check` で分かります（ANTHROPIC_FOUNDRY_AUTH_TOKEN）。\n- 「urn:ms.scopedToken」「urn:ms.faceSessionToken」の場合: 多くは Entra ID のトークンではなく、キーが Bearer トークンとして送られており、再サインインでは変わりません。Claude Code 以外のプログラムでは、Azure 用のプロバイダーを明示し、リソースのアドレスとキー（`api-key`）を設定してください。モデルの名前が別のプロバイダーを指し、アドレスより優先されることがあります。更新で始まった場合は、さらに更新するか、その前のリリースに戻してください。\n- 自作のプログラム、サンプル、補助コマンド、ゲートウェイが独自にトークンを取得する場合（`az account get-access-token`、DefaultAzureCredential）: 再サインインでは変わりません。リソースには https://management.azure.com ではなく、本文に示された https://ai.azure.com または https://cognitiveservices.azure.com を、スコープにはその後に `/.default` を付けたものを指定します。サンプルやプログラムを更新するか、コードのスコープを直してください。\n- リソースのキーを使うプログラムは、Bearer トークンではなく `api-key` で送る必要があります。プロバイダーの種類の設定を確認し、プログラムを更新してください。"
    } text {
        verified: false,
        patterns: [r"access token is missing, invalid, audience is incorrect|\baudience is incorrect \(https?://|\btoken audience\b.{0,120}\b(?:azure|microsoft)\S{0,60}.{0,60}\b(?:not (?:valid|allowed|supported)|invalid|incorrect|does not match)|\binvalidauthenticationtokenaudience\b|the access token has been obtained for wrong audience or resource"],
        examples: ["API Error: 401 {\"error\":{\"code\":\"Unauthorized\",\"message\":\"Access token is missing, invalid, audience is incorrect (https://ai.azure.com), or have expired.\"}}"],
    }
    WRITE_ACTION "GK-ERR-451" Remote {
        "the identity may not change this Azure resource: a deployment, a project or a setting was to be made" /
        "この ID には Azure のリソースを変更する権限がありません。デプロイ、プロジェクト、設定などの作成が拒否されました"
    } help {
        "Using a deployment needs no such right. If you are to make one, the administrator gives you “Cognitive Services Contributor” on the resource, or makes it for you; a new role takes a few minutes and a new sign-in. Global and Data Zone deployments are processed outside the country." /
        "デプロイの利用だけなら、この権限は不要です。作成が必要な場合は、管理者がリソースに対する「Cognitive Services Contributor」を付与するか、代わりに作成します。付与後は数分待ってサインインし直してください。Global と Data Zone のデプロイは国外で処理されます。"
    } text {
        verified: false,
        patterns: [
            r"perform action '?(?<action>microsoft\.cognitiveservices/[\w/]{1,120}/(?:write|delete|regeneratekey/action|listkeys/action))",
        ],
        ask: CloudAdmin {
            "I may not do this at our Azure resource for Claude: “{action}”. Please do it for me, or give me a role that allows it (Cognitive Services Contributor) on this resource only." /
            "Claude 用の Azure リソースで、次の操作が私に許可されていません: {action}。代わりに実施していただくか、このリソースに限って許可するロール（Cognitive Services Contributor）を私に付与していただけますか。"
        },
        examples: [
            "The client 'dev.user@example.com' with object id 'x' does not have authorization to perform action 'Microsoft.CognitiveServices/accounts/deployments/write' over scope '/subscriptions/x'",
        ],
    }
    MANAGEMENT_ACTION "GK-ERR-518" Remote {
        "Azure's management (Resource Manager) refuses an action on the resource; no model was called" /
        "Azure の管理操作（Resource Manager）が拒否されました。モデルは呼び出されていません"
    } help {
        "Calling a deployment that exists needs no such right: it is the portal, an extension or a script that wanted it.\n- The action ends in /read: the identity may not even see the resource. Reader on it is enough; “Foundry User” (formerly “Azure AI User”) and “Cognitive Services User” include it. For calls to a model, Owner, Contributor and Reader alone aren't enough.\n- “or the scope is invalid”: compare subscription, group and resource in the text with the portal and `az account show`.\n- Given a moment ago: wait some minutes, then sign in again (`az logout`, `az login`).\n- “Microsoft.Resources/deployments/write” (a template: azd, Bicep, Terraform; no model's deployment): Contributor on the scope in the text is needed, the whole subscription where the template makes its resource group itself, and Owner or “User Access Administrator” beside it where it also gives roles. Or have somebody with that role run it." /
        "既存のデプロイの呼び出しには、この権限は不要です。必要としたのは、ポータル、拡張機能、またはスクリプトです。\n- 操作名が /read で終わる場合: この ID はリソースを参照できません。リソースの「閲覧者」（Reader）で足ります。「Foundry User」（旧名「Azure AI User」）と「Cognitive Services User」にも含まれます。モデルの呼び出しには、所有者、共同作成者、閲覧者だけでは足りません。\n- 「or the scope is invalid」の場合: 本文のサブスクリプション、リソースグループ、リソース名を、ポータルと `az account show` で照らし合わせてください。\n- 付与された直後の場合: 数分待ってからサインインし直してください（`az logout`、`az login`）。\n- 「Microsoft.Resources/deployments/write」の場合（azd、Bicep、Terraform などのテンプレート。モデルのデプロイではありません）: 本文のスコープに対する「共同作成者」が必要です。テンプレートがリソースグループも作る場合は、サブスクリプション全体に対して必要です。ロールも割り当てる場合は、「所有者」または「ユーザー アクセス管理者」も必要です。そのロールを持つ人に実行してもらう方法もあります。"
    } text {
        verified: false,
        patterns: [
            r"(?:does not have authorization|is not authorized) to perform action '?(?<action>microsoft\.[\w./]{3,160}\w)'? over scope '?(?<scope>/[^' ]{1,240})",
            r"does not have authorization to perform action|\b(?:linked)?authorizationfailed\b",
        ],
        ask: CloudAdmin {
            "Azure's management refuses my identity an action on our resource for Claude⟦: “{action}”⟧⟦, scope “{scope}”⟧. Please give it a role that includes this action there (for an action that ends in /read: Reader or Foundry User, formerly Azure AI User), or tell me the right subscription, group and resource." /
            "Claude 用の Azure リソースで、私の ID に管理操作⟦「{action}」⟧が許可されていません⟦（スコープ「{scope}」）⟧。この操作を含むロール（/read で終わる操作では「閲覧者」または「Foundry User」、旧名「Azure AI User」）を付与していただくか、正しいサブスクリプション、リソースグループ、リソースを教えていただけますか。"
        },
        examples: [
            "Error type: AuthorizationFailed
Error Message: The client 'x' with object id 'y' does not have authorization to perform action 'Microsoft.CognitiveServices/accounts/read' over scope '/subscriptions/x/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/acme' or the scope is invalid.",
            "(AuthorizationFailed) The client with object id lacks the rights",
        ],
    }
    PERMISSION "GK-ERR-153" Remote {
        "the identity that signs lacks the permission (a data action) for this call at the Foundry resource" /
        "署名した ID に、この Foundry リソースでの呼び出しに必要な権限（データ操作）がありません"
    } help {
        "Entra ID knows the identity, but it has no role on the resource. “Foundry User” (formerly “Azure AI User”) or “Cognitive Services User” on the resource is needed; Owner and Contributor alone aren't enough. A new role takes a few minutes. Check whose token it is: `genkan status`.\n- “AIServices/agents”, “The principal … lacks”: the role has to go to the principal that the text names (its object id). In an application, a function or an agent that is its managed identity or service principal, not you: give it “Foundry User” on the Foundry resource or the project that is called, and start it again. “Cognitive Services OpenAI User” has no actions for agents." /
        "ID は Entra ID で認証されましたが、リソースのロールがありません。リソースに対する「Foundry User」（旧名「Azure AI User」）または「Cognitive Services User」が必要で、所有者や共同作成者だけでは足りません。付与後、反映に数分かかります。どの ID のトークンかは `genkan status` で確認できます。\n- 「AIServices/agents」「The principal … lacks」の場合: ロールは、本文にあるプリンシパル（オブジェクト ID）に付与します。アプリケーション、関数、エージェントでは、自分ではなく、そのマネージド ID またはサービスプリンシパルです。呼び出す Foundry のリソースまたはプロジェクトに対する「Foundry User」を付与し、プログラムを起動し直してください。「Cognitive Services OpenAI User」には、エージェントの操作が含まれていません。"
    } text {
        verified: false,
        patterns: [
            r"principal does not have access to api/operation",
            r"lacks the required data action\b(?:\W{0,3}(?<action>microsoft\.[\w./]{3,160}\w))?",
            r#"\bazure[\w.]{0,60}\b.{0,80}\(?permissiondenied\b|\bcode['"]?\W{1,4}permissiondenied['"]"#,
            r"client does not have permission to perform (?:this )?action|is not authorized to perform action",
        ],
        ask: CloudAdmin {
            "Our Foundry resource refuses a call: the identity lacks a data action there⟦ (“{action}”)⟧. Please give the principal that the message I send along names (an application's managed identity, or mine where it names none) the role “Foundry User” (formerly “Azure AI User”) or “Cognitive Services User” on this resource only." /
            "Foundry のリソースの呼び出しが拒否されます。ID にデータ操作の権限⟦（「{action}」）⟧がありません。併せて送るメッセージにあるプリンシパル（アプリケーションのマネージド ID など。ない場合は私の ID）に、このリソースに限って「Foundry User」（旧名「Azure AI User」）または「Cognitive Services User」を付与していただけますか。"
        },
        examples: [
            "{\"error\":{\"code\":\"PermissionDenied\",\"message\":\"\"}}",
            "azure.core.exceptions.ClientAuthenticationError: (403) PermissionDenied: The client does not have permission to perform this action.",
            "API Error: 401 Principal does not have access to API/Operation.",
            "(PermissionDenied) The principal `x` lacks the required data action `Microsoft.CognitiveServices/accounts/AIServices/agents/read` to perform `POST` operation.",
        ],
    }
    NETWORK "GK-ERR-154" Remote {
        "the network rules of the Azure resource (Foundry's, or the one that the text names) block the caller (this machine, or a service that calls)" /
        "Azure のリソース（Foundry、または本文にあるリソース）のネットワーク規則により、呼び出し元（この端末、または呼び出したサービス）からは利用できません"
    } help {
        "The resource accepts requests only from its private endpoint, or from listed addresses. `nslookup HOST` (the resource's name) shows where it leads here. A new key doesn't help.\n- “AgentRootTreeNode”, “vscode-foundry”, “vscode-ai-foundry”, “Failed to load agents”, “Failed to list agents”, “Failed to load Hosted Agents”, “Failed to list hosted agents”: Microsoft's Foundry extension for VS Code says so. It doesn't call the resource from this machine, but by a service of Microsoft's: neither a listed address of yours nor a VPN helps. In the resource's networking the cloud administrator switches on the exception for trusted Azure services; a project that is based on a hub has none for your address. Claude Code itself calls from this machine, for which the other points hold.\n- “response … headers … result”, “sp_invoke_external_rest_endpoint” (Azure SQL), or another service of Azure's calls (Functions, Data Factory, a web app): `nslookup` on this machine says nothing about it, and “Allow Azure services” isn't enough. The service has to go by a private endpoint or its own network, its outbound addresses have to be listed, or, where the resource offers that exception, it calls with its managed identity as a trusted service. Add to the request below which service calls.\n- It gives a private address (10.…, 172.16.… to 172.31.…, 192.168.…), or another program works on this machine: the request goes out by a proxy, which resolves the name itself and comes to the public address. Put the host on NO_PROXY (the system's proxy: on its exceptions), so that it goes directly through the VPN.\n- It gives a public address: with a private endpoint the name has to resolve to it here (VPN, private DNS zone privatelink.services.ai.azure.com, for Azure OpenAI privatelink.openai.azure.com); without one this network's address has to be listed: send the request below." /
        "リソースは、プライベートエンドポイントまたは登録されたアドレスからのリクエストだけを受け付けます。ここでの名前の解決先は `nslookup ホスト`（リソースの名前）で分かります。キーを変えても解消しません。\n- 「AgentRootTreeNode」「vscode-foundry」「vscode-ai-foundry」「Failed to load agents」「Failed to list agents」「Failed to load Hosted Agents」「Failed to list hosted agents」の場合: VS Code 用の Microsoft の Foundry 拡張機能の表示です。この拡張機能は、この端末からではなく Microsoft のサービスを経由してリソースを呼び出すため、アドレスの登録や VPN では解消しません。クラウド管理者が、リソースのネットワーク設定で、信頼された Azure サービスの例外を有効にします。ハブベースのプロジェクトでは、手元のアドレスを許可する方法はありません。Claude Code 自体はこの端末から呼び出すため、ほかの項目が当てはまります。\n- 「response … headers … result」「sp_invoke_external_rest_endpoint」（Azure SQL）など、Azure のサービス（Functions、Data Factory、Web アプリなど）が呼び出している場合: この端末の `nslookup` では分からず、「Azure サービスを許可する」だけでは足りません。そのサービスをプライベートエンドポイントや専用のネットワークから接続させるか、送信元アドレスを登録するか、リソースにその例外があれば、信頼されたサービスとしてマネージド ID で呼び出す必要があります。下の依頼文に、呼び出しているサービスの名前を書き添えてください。\n- プライベートアドレス（10.…、172.16.… から 172.31.…、192.168.…）が返る場合や、この端末の別のプログラムでは使える場合: リクエストがプロキシを経由し、プロキシが自分で名前を解決して公開のアドレスに接続しています。このホストを NO_PROXY（OS のプロキシの場合はその例外）に加え、VPN から直接接続されるようにしてください。\n- 公開のアドレスが返る場合: プライベートエンドポイントがあれば、ここで名前がそのアドレスに解決される必要があります（VPN、プライベート DNS ゾーン privatelink.services.ai.azure.com。Azure OpenAI では privatelink.openai.azure.com）。なければ、このネットワークのアドレスの登録が必要です。下の依頼文を送ってください。"
    } text {
        verified: false,
        patterns: [
            r"access denied due to virtual network/firewall rules",
            r"public access is disabled\. please configure private endpoint",
            r"not from an approved private endpoint|public network access .{0,30}(?:disabled|not allowed)|network security perimeter\b.{0,40}(?:den|block|refus)",
        ],
        ask: CloudAdmin {
            "Our Foundry (or Azure OpenAI) resource refuses our requests (public access off, or firewall rules). Please have its private endpoint reached from where they come (private DNS zone privatelink.services.ai.azure.com, for Azure OpenAI privatelink.openai.azure.com), or list the caller's address in its rules (where a service of Azure's or the Foundry extension for VS Code calls: the exception for trusted Azure services)." /
            "Foundry（または Azure OpenAI）のリソースに、リクエストが拒否されます（パブリックアクセスの無効化、またはファイアウォール規則）。呼び出し元からプライベートエンドポイントに接続できるようにするか（プライベート DNS ゾーン privatelink.services.ai.azure.com、Azure OpenAI では privatelink.openai.azure.com）、呼び出し元のアドレスを規則に登録していただけますか（Azure のサービスや VS Code の Foundry 拡張機能が呼び出している場合は、信頼された Azure サービスの例外）。"
        },
        examples: [
            "API Error: 403 Access denied due to Virtual Network/Firewall rules.",
            "403 Public access is disabled. Please configure private endpoint.",
            "Traffic is not from an approved private endpoint.",
        ],
    }
    AZURE_POLICY "GK-ERR-350" Remote {
        "the company's Azure Policy, a lock or Azure's own rule for the subscription forbids this creation or change" /
        "自社の Azure Policy、ロック、またはサブスクリプションに対する Azure の規則により、作成や変更が禁止されています"
    } help {
        "The message names the policy. Whoever deploys has to change the template accordingly (private network, managed identity, region, kind of deployment); only the cloud administrator can grant an exemption. A rule on locations or on Global deployments keeps requests in Japan: don't ask to lift it." /
        "ポリシーの名前はメッセージにあります。デプロイする人がテンプレートを求められた形に直してください（プライベートネットワーク、マネージド ID、リージョン、デプロイの種類）。例外はクラウド管理者が判断します。場所や Global デプロイの規則は国内処理を守るためのものです。解除を求めないでください。"
    } text {
        verified: false,
        names: ["RequestDisallowedByPolicy", "RequestDisallowedByAzure", "ScopeLocked"],
        patterns: [
            r"\brequestdisallowedby(?:policy|azure)\b|\bdisallowed by (?:azure )?policy\b|disallowed by one or more policies|was disallowed by azure\b|failed because of policy violation|\bscopelocked\b|because following scope\(s\) are locked",
        ],
        ask: CloudAdmin {
            "A resource for Claude at Foundry is refused by Azure Policy or a lock. Please check the policy named in the message that I send along, and tell me how the resource has to be created. Rules that keep the data in Japan should stay." /
            "Foundry の Claude 用のリソースが、Azure Policy またはロックにより拒否されます。併せて送るメッセージにあるポリシーをご確認のうえ、どのような構成にすべきか教えていただけますか。データを国内に保つ規則の維持をお願いいたします。"
        },
        examples: [
            "RequestDisallowedByPolicy: Resource 'x' was disallowed by policy.",
        ],
    }
    MARKETPLACE_INCOMPLETE "GK-ERR-1211" Remote {
        "Azure Marketplace couldn't complete the subscription to this Claude model for the Azure subscription (MarketplaceSubscriptionCannotBeCompleted)" /
        "Azure Marketplace が、この Azure サブスクリプションで Claude モデルの契約（サブスクリプション）を完了できませんでした（MarketplaceSubscriptionCannotBeCompleted）"
    } help {
        "Whoever owns the Azure subscription looks at its Marketplace subscriptions (portal: Software as a Service, SaaS).\n- The model was deployed before, or a deployment was just deleted: an earlier Marketplace subscription to it is still there or is being cancelled. Wait until it is gone, or remove the SaaS resource that is left over, and deploy again.\n- It never worked: a payment method that Marketplace takes, and the permission to buy there. In an enterprise agreement the enterprise administrator allows Marketplace purchases; free, sandbox and sponsored subscriptions can't buy Claude.\n- Neither: a case with Microsoft support, with the correlation id and the time." /
        "Azure サブスクリプションの所有者が、Marketplace の契約（ポータルの「サービスとしてのソフトウェア (SaaS)」）を確認します。\n- 以前このモデルをデプロイしていた場合や、デプロイを削除した直後の場合: 以前の Marketplace の契約が残っているか、解約の途中です。なくなるまで待つか、残っている SaaS リソースを削除してから、デプロイし直してください。\n- 一度も成功していない場合: Marketplace で使える支払い方法と、購入の許可が必要です。Enterprise Agreement では、エンタープライズ管理者が Marketplace での購入を許可します。無料・サンドボックス・スポンサーのサブスクリプションでは Claude を購入できません。\n- どちらでもない場合: 相関 ID と時刻を添えて、Microsoft サポートに問い合わせてください。"
    } text {
        verified: false,
        names: ["MarketplaceSubscriptionCannotBeCompleted"],
        patterns: [
            r"\bmarketplacesubscriptioncannotbecompleted\b|marketplace subscription (?:cannot|can't|could not) be completed",
        ],
        ask: CloudAdmin {
            "Azure Marketplace couldn't complete the subscription to a Claude model in our Azure subscription (MarketplaceSubscriptionCannotBeCompleted). Please look in the portal under Software as a Service (SaaS) for an earlier one that is still there or being cancelled, and at the payment method and the permission to buy in Marketplace; otherwise please ask Microsoft support with the correlation id." /
            "当社の Azure サブスクリプションで、Claude モデルの Marketplace の契約が完了しません（MarketplaceSubscriptionCannotBeCompleted）。ポータルの「サービスとしてのソフトウェア (SaaS)」に以前の契約が残っていないか、解約の途中でないか、また支払い方法と Marketplace での購入の許可をご確認いただけますか。問題がなければ、相関 ID を添えて Microsoft サポートへの問い合わせをお願いいたします。"
        },
        examples: [
            "ERROR CODE: MarketplaceSubscriptionCannotBeCompleted",
        ],
    }
    SUBSCRIPTION_OFF "GK-ERR-349" Remote {
        "the Azure subscription is disabled, or isn't allowed to buy Claude at Foundry (Azure Marketplace)" /
        "Azure サブスクリプションが無効か、Foundry の Claude の購入（Azure Marketplace）が許可されていません"
    } help {
        "The owner of its billing account has to enable it again or add a payment method; in an enterprise agreement, the enterprise administrator has to allow Marketplace purchases. Free, sandbox and sponsored subscriptions can't buy Claude: use another one, `az account set --subscription …`." /
        "課金アカウントの所有者が、サブスクリプションの再有効化や支払い方法の追加を行います。Enterprise Agreement では、エンタープライズ管理者が Marketplace での購入を許可します。無料・サンドボックス・スポンサーのサブスクリプションでは Claude を購入できません。`az account set --subscription …` で別のものを選んでください。"
    } text {
        verified: false,
        names: ["ReadOnlyDisabledSubscription", "DisabledSubscription", "SubscriptionDisabled", "MarketplacePurchaseEligibilityFailed"],
        patterns: [
            r"\breadonlydisabledsubscription\b|subscription .{0,60} is disabled and therefore marked|actions on this subscription until it is re-?enabled|\bazure subscription\b.{0,60}\b(?:disabled|suspended|expired|past due|cancell?ed)|subscription\b.{0,60}\bis in (?:an? |the )?'?(?:warned|disabled|pastdue|past due|expired|deleted)'? state|subscription is internal or sandbox",
            r"marketplace (?:subscription )?purchase(?:\b.{0,80}?\bsubscription is not (?:eligible|allowed|authorized))?|subscribing to (?:azure )?marketplace|marketplacesubscription(?:[abd-z]\w*|\W|$)|(?:no valid payment method|payment instrument|spending limit)\b.{0,80}\b(?:azure|subscription)|subscription that has an active payment instrument|allow purchase of marketplace|aka\.ms/saaspurchaseerrors",
        ],
        ask: CloudAdmin {
            "The Azure subscription for Claude at Foundry is disabled or may not buy from Azure Marketplace. Please have the owner of its billing account look at the message that I send along, or name a subscription that may." /
            "Foundry の Claude に使う Azure サブスクリプションが無効か、Azure Marketplace での購入が許可されていません。併せて送るメッセージを課金アカウントの所有者にご確認いただくか、利用できるサブスクリプションを教えていただけますか。"
        },
        examples: [
            "ReadOnlyDisabledSubscription: The subscription 'x' is disabled and therefore marked as read only.",
            "Marketplace Subscription purchase eligibility check failed",
        ],
    }
    PROVIDER "GK-ERR-351" Remote {
        "the Azure subscription isn't registered for this kind of resource yet (resource provider or feature)" /
        "Azure サブスクリプションに、この種類のリソース（リソースプロバイダーまたは機能）が登録されていません"
    } help {
        "An owner or contributor of the subscription has to register it once: `az provider register --namespace Microsoft.CognitiveServices` (the message names which), and wait a few minutes until `az provider show` says Registered. “No registered provider found” also appears for a region or API version that the provider doesn't have." /
        "サブスクリプションの所有者または共同作成者が一度登録します。`az provider register --namespace Microsoft.CognitiveServices`（名前はメッセージにあります）を実行し、`az provider show` が Registered になるまで数分待ちます。「No registered provider found」は、プロバイダーにないリージョンや API バージョンでも表示されます。"
    } text {
        verified: false,
        names: ["MissingSubscriptionRegistration", "MissingRegistrationForLocation", "NoRegisteredProviderFound", "InvalidSubscriptionRegistrationState", "SubscriptionNotRegistered"],
        patterns: [
            r"subscription is not registered (?:to use|for|with)|not registered to use namespace|no registered (?:resource )?provider found for|resource provider .{0,60}\bnot registered|\b(?:missingsubscriptionregistration|missingregistrationforlocation|noregisteredproviderfound|subscriptionnotregistered)\b|subscription .{0,60} is not registered for feature",
        ],
        ask: CloudAdmin {
            "Our Azure subscription isn't registered for the resource provider or feature that the message names, which Claude at Foundry needs. Please register it (az provider register)." /
            "Foundry の Claude に必要なリソースプロバイダーまたは機能が、Azure サブスクリプションに登録されていません（名前はメッセージにあります）。登録（az provider register）をお願いできますか。"
        },
        examples: [
            "MissingSubscriptionRegistration: The subscription is not registered to use namespace 'Microsoft.CognitiveServices'.",
        ],
    }
    RESOURCE_BUSY "GK-ERR-1102" Problem {
        "an Azure resource that the text names is still being changed by another operation (often of the same deployment), so it can't be used or changed now; no model is involved" /
        "本文にある Azure のリソースが、別の操作（多くは同じデプロイのもの）で変更されている途中のため、今は使用も変更もできません。モデルは関係しません"
    } help {
        "Wait until the resource's state is Succeeded (`az resource show --ids ID --query properties.provisioningState`), and apply again: often that is all.\n- It comes with each deployment: two parts change the same resource at once (subnets and peerings of one network, rules of one gateway). Have one wait for the other: `depends_on` (Terraform; `-parallelism=1` to try it), `dependsOn` or `@batchSize(1)` (Bicep).\n- The state is Failed: what the text names failed earlier: its own error in the activity log; apply that resource again, or delete it.\n- It stays in Updating for hours: whoever runs the subscription asks Azure's support." /
        "リソースの状態が Succeeded になるまで待ち（`az resource show --ids ID --query properties.provisioningState`）、もう一度適用してください。多くはこれで解消します。\n- デプロイのたびに出る場合: 2 つの部分が同じリソースを同時に変更しています（1 つのネットワークのサブネットとピアリング、1 つのゲートウェイの規則など）。一方を待たせてください: Terraform では `depends_on`（試すには `-parallelism=1`）、Bicep では `dependsOn` または `@batchSize(1)`。\n- 状態が Failed の場合: 本文のリソースが先に失敗しています。アクティビティログでそのエラーを確認し、そのリソースを適用し直すか削除してください。\n- Updating のまま何時間も続く場合: サブスクリプションの管理者が Azure のサポートに問い合わせます。"
    } text {
        verified: false,
        names: ["AnotherOperationInProgress", "RequestConflict"],
        patterns: [
            r"cannot proceed with operation because resource .{1,600}?(?:not in succeeded state(?:. resource is in \w+ state)?|is in \w+ state)|\breferencedresourcenotprovisioned\b",
            r"\banother ?operation ?(?:is )?in ?progress\b.{0,400}?\bmicrosoft\.(?:network|compute|storage|web|containerservice|sql|keyvault|app|dbforpostgresql)/",
            r"\bmicrosoft\.(?:network|compute|storage|web|containerservice|sql|keyvault|app|dbforpostgresql)/.{0,400}?\b(?:another operation is (?:being performed|in progress|currently)|not in (?:a )?succeeded state)",
        ],
        examples: [
            "Cannot proceed with operation because resource /subscriptions/x/providers/Microsoft.Network/virtualNetworks/vnet used by resource y is not in Succeeded state. Resource is in Updating state and the last operation that updated/is updating the resource is PutSubnetOperation.",
            "AnotherOperationInProgress: Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: https://management.azure.com/subscriptions/x/providers/Microsoft.Network/locations/japaneast",
            "Microsoft.ContainerService/managedClusters/aks1: another operation is in progress on the managed cluster",
        ],
    }
    DEPLOY_ENDED "GK-ERR-1192" Remote {
        "Azure began the deployment and ended it as failed; it reports an error inside Azure, or no reason at all" /
        "Azure がデプロイを開始し、失敗として終了しました。Azure の内部エラーが示されているか、理由が示されていません"
    } help {
        "Try once more, with the newest release of the tool: portal, extension, az or provider. If it stays, whoever deploys opens a case with Microsoft, with the time and the correlation id (in the portal the resource group's Deployments and the Activity log, which may hold the reason too).\n- A model of Claude: the usual reason is that the tool doesn't send what Anthropic asks for (ModelProviderData: industry, organisation, country). Reload the portal's page or update the extension, or deploy with az, Bicep or ARM and modelProviderData (industry, organizationName, countryCode).\n- A failed deployment of this name is left over: delete it before the next try (`az cognitiveservices account deployment delete`).\n- Global and Data Zone deployments of a model are processed outside the country." /
        "最新のツール（ポータル、拡張機能、az、プロバイダー）で一度やり直してください。続く場合は、デプロイする人が、時刻と相関 ID（ポータルのリソースグループの「デプロイ」とアクティビティ ログ。理由が示されることもあります）を添えて Microsoft にケースを作成します。\n- Claude のモデルの場合: 主な原因は、Anthropic が求める情報（ModelProviderData: 業種、組織名、国）をツールが送っていないことです。ポータルのページを再読み込みするか、拡張機能を更新するか、az、Bicep、ARM で modelProviderData（industry、organizationName、countryCode）を指定してデプロイしてください。\n- 同名の失敗したデプロイが残っている場合: やり直す前に削除してください（`az cognitiveservices account deployment delete`）。\n- モデルの Global と Data Zone のデプロイは国外で処理されます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bterminal provisioning state\b.{0,300}?\binternal ?server ?error\b",
            r"\b(?:resourceoperationfailure|resourcedeploymentfailure|deploymentfailed|deployment failed)\b.{0,300}?\binternal ?server ?error\b",
            r"terminal provisioning state '?(?:failed|canceled)",
        ],
        examples: [
            "The resource write operation completed with terminal provisioning state 'Failed': Internal Server Error",
            "{\"code\":\"DeploymentFailed\",\"details\":[{\"code\":\"InternalServerError\"}]}",
            "The resource operation completed with terminal provisioning state 'Failed'.",
        ],
    }
    DEPLOY_STATE "GK-ERR-352" Problem {
        "the Foundry account or deployment is being changed by another operation, or is blocked by what an earlier one left behind" /
        "Foundry のアカウントまたはデプロイが別の変更の途中か、以前の作成で残ったリソースが妨げになっています"
    } help {
        "Whoever deploys looks at the states first (`az cognitiveservices account show`, `az cognitiveservices account deployment list`): what has failed or was deleted has to be removed, what is still being changed has to be waited for.\n- “'Failed' state”, “please delete it before creating”: delete the failed deployment of the same name (`az cognitiveservices account deployment delete`, or in the portal) and create it again, or use another name. Waiting doesn't end this.\n- “soft-deleted”, “FlagMustBeSetForRestore”, “CustomDomainInUse”: a deleted account of the same name has to be purged or restored (`az cognitiveservices account list-deleted`).\n- “Another operation”, “RequestConflict”, “AccountProvisioningStateInvalid”, “AccountIsNotSucceeded”, “in state”: wait until the account's state is Succeeded, and try again; several deployments in one account have to be made one after another (`dependsOn`, `@batchSize(1)`)." /
        "デプロイする人は、まず状態を確認してください（`az cognitiveservices account show`、`az cognitiveservices account deployment list`）。失敗したものや削除済みのものは取り除き、変更の途中のものは完了を待ちます。\n- 「'Failed' state」「please delete it before creating」の場合: 同名の失敗したデプロイを削除し（`az cognitiveservices account deployment delete` またはポータル）、作成し直すか、別の名前を使ってください。待っても解消しません。\n- 「soft-deleted」「FlagMustBeSetForRestore」「CustomDomainInUse」の場合: 削除済みの同名アカウントを完全に削除するか復元してください（`az cognitiveservices account list-deleted`）。\n- 「Another operation」「RequestConflict」「AccountProvisioningStateInvalid」「AccountIsNotSucceeded」「in state」の場合: アカウントの状態が Succeeded になるまで待って、再実行してください。1 つのアカウントへの複数のデプロイは順に行います（`dependsOn`、`@batchSize(1)`）。"
    } text {
        verified: false,
        names: ["RequestConflict", "AccountProvisioningStateInvalid", "AnotherOperationInProgress", "FlagMustBeSetForRestore", "CustomDomainInUse", "DeploymentActive", "DeploymentActiveAndUneditable", "ResourceGroupBeingDeleted", "AccountIsNotSucceeded"],
        patterns: [
            r"another operation is (?:being performed|in progress|currently)\b.{0,160}\b(?:resource|account|deployment|azure)\b|\banotheroperationinprogress\b|\baccountprovisioningstateinvalid\b|\baccountisnotsucceeded\b|\bprovisioning ?state\b.{0,40}(?:is not|not in|not (?:succeeded|terminal)|invalid)|not in (?:a )?(?:succeeded|terminal) (?:provisioning )?state|\bin state (?:accepted|creating|updating|deleting|moving)\b|\bdeployment '.{1,80}' is in '?\w+'? state|another deployment .{0,60}(?:in progress|is running)|previous deployment from .{1,60} is still active|there is (?:already )?(?:a|another) deployment .{0,60}(?:in progress|running)",
            r"\bflagmustbesetforrestore\b|(?:has been|was|is) soft[- ]deleted|soft[- ]deleted (?:resource|account)|\bcustomdomaininuse\b|(?:custom ?)?sub-?domain(?: ?name)? .{0,80}(?:is already (?:used|taken|in use)|already exists|is in use|not available)",
        ],
        examples: [
            "Another operation is being performed on the parent resource 'x'. Please try again later. (Code: RequestConflict)",
            "FlagMustBeSetForRestore: An existing resource has been soft-deleted.",
        ],
    }
    OWN_ADDRESS "GK-ERR-353" Problem {
        "the address isn't the Foundry resource's own (its custom subdomain), which Entra ID's tokens and virtual networks need" /
        "アドレスが Foundry のリソース固有のもの（カスタムサブドメイン）ではありません。Entra ID のトークンと仮想ネットワークにはこれが必要です"
    } help {
        "Use the resource's own endpoint, https://NAME.services.ai.azure.com, not a regional one (REGION.api.cognitive.microsoft.com): foundry.resource takes the name as it is in the endpoint (“Keys and Endpoint”), which can differ from the resource's. A resource without such a name can get one from its administrator (`az cognitiveservices account update --custom-domain …`); a key works meanwhile, except where a virtual network is set up." /
        "リージョン共通のアドレス（リージョン名.api.cognitive.microsoft.com）ではなく、リソース固有の https://名前.services.ai.azure.com を使ってください。foundry.resource には「キーとエンドポイント」のアドレスにある名前を指定します（リソース名と異なることがあります）。名前がないリソースは管理者が設定します（`az cognitiveservices account update --custom-domain …`）。それまではキーを使えます（仮想ネットワークが設定されている場合を除く）。"
    } text {
        verified: false,
        patterns: [
            r"custom subdomain for token authentication|provide a custom subdomain\b|subdomain does not map to a resource|(?:requires?|needs?|without|no) an? custom sub-?domain|custom ?sub-?domain(?: ?name)? (?:is )?(?:required|must be|needed)|aka\.ms/cogsvc-authenticatewithtoken",
            r"a virtual network is configured for this resource|aka\.ms/cogsvc-vnet\b",
        ],
        ask: CloudAdmin {
            "Our Foundry resource has no custom subdomain, so it doesn't accept Entra ID tokens. Please set one (az cognitiveservices account update --custom-domain) and tell me its endpoint." /
            "Foundry のリソースにカスタムサブドメインがなく、Entra ID のトークンが使えません。設定（az cognitiveservices account update --custom-domain）のうえ、エンドポイントを教えていただけますか。"
        },
        examples: [
            "(BadRequest) Please provide a custom subdomain for token authentication, otherwise API key is required.",
            "403 A Virtual Network is configured for this resource. Please use the correct endpoint for making requests.",
            "HTTPError: 400: Please provide a custom subdomain for authentication, otherwise an API key is required.",
        ],
    }
    DEPLOY_DATA "GK-ERR-489" Usage {
        "the deployment of Claude lacks the data that Anthropic asks for (ModelProviderData: industry, organisation, country)" /
        "Claude のデプロイに、Anthropic が求める情報（ModelProviderData: 業種、組織名、国）がありません"
    } help {
        "Deploy with a tool that sends them: a current version of the extension or CLI, or a template with modelProviderData (industry, organizationName, countryCode). It isn't about quota. Global and Data Zone deployments are processed outside the country." /
        "これらを送るツール（最新の拡張機能や CLI、modelProviderData（industry、organizationName、countryCode）を含むテンプレート）でデプロイしてください。クォータの問題ではありません。Global と Data Zone のデプロイは国外で処理されます。"
    } text {
        verified: false,
        names: ["InvalidModelProviderData"],
        patterns: [
            r"modelproviderdata is required|\binvalidmodelproviderdata\b",
        ],
        examples: [
            "{\"error\":{\"code\":\"InvalidModelProviderData\",\"message\":\"ModelProviderData is required for Anthropic model deployments but was not provided.\"}}",
        ],
    }
    DEPLOY_FAULT "GK-ERR-490" Remote {
        "Microsoft's Foundry failed to set up the organisation at Anthropic for the deployment" /
        "Foundry（Microsoft）が、デプロイ用の Anthropic 側の組織を作成できませんでした"
    } help {
        "Try again later. If it stays, whoever runs the resource opens a case with Microsoft, with the time and the operation's id." /
        "時間を置いてやり直してください。続く場合は、リソースの管理者が、時刻と操作 ID を添えて Microsoft にケースを作成します。"
    } text {
        verified: false,
        patterns: [
            r"\banthropicorganizationcreationexception\b",
        ],
        examples: [
            "The long-running operation has failed. AnthropicOrganizationCreationException. Internal Server Error.",
        ],
    }
    ACCOUNT_QUOTA "GK-ERR-138" Remote {
        "Azure creates no further AI resource (a Foundry or Azure OpenAI account) for this subscription: its quota of such resources is used up, or zero there" /
        "このサブスクリプションでは、Azure の AI リソース（Foundry や Azure OpenAI のアカウント）を作成できません。リソース数のクォータを使い切っているか、ゼロです"
    } help {
        "It is about the resource itself: azd's hint at virtual machines (`az vm list-usage`) leads astray, and another model or a smaller capacity mostly changes nothing. Use a Foundry resource or project that exists already (templates and azd have a parameter for it), or delete one that nobody uses; `az cognitiveservices usage list --location REGION` shows what counts. Otherwise whoever runs the subscription requests more.\n- Deleted resources count until they are purged: `az cognitiveservices account list-deleted`, then `az cognitiveservices account purge`.\n- “Only one free account”, “CanNotCreateMultipleFreeAccounts”: the free tier (F0) exists once for each kind of service in a subscription. Use that one, or take the tier S0.\n- A free or trial subscription has a quota of zero for much of this: change it to a paid one, or use another subscription.\n- There are resources left, and the template deploys a model as well: then it is the model's quota that is used up. Name a model or a capacity that has some. Global and Data Zone deployments are processed outside the country." /
        "対象はリソース自体です。azd が示す仮想マシンの確認（`az vm list-usage`）は関係がなく、モデルや容量を変えても多くの場合は解消しません。既存の Foundry のリソースまたはプロジェクトを使うか（テンプレートや azd のパラメーターで指定できます）、使われていないものを削除してください。使用状況は `az cognitiveservices usage list --location リージョン` で分かります。それができない場合は、サブスクリプションの管理者がクォータの追加を申請します。\n- 削除したリソースも、完全に削除するまで数えられます。`az cognitiveservices account list-deleted` で確認し、`az cognitiveservices account purge` を実行してください。\n- 「Only one free account」「CanNotCreateMultipleFreeAccounts」の場合: 無料の価格レベル（F0）は、サービスの種類ごとにサブスクリプションで 1 個だけです。既存のものを使うか、S0 を選んでください。\n- 無料または試用のサブスクリプションでは、クォータの多くがゼロです。有料に変更するか、別のサブスクリプションを使ってください。\n- リソース数に余裕があり、テンプレートがモデルもデプロイする場合: モデルのクォータを使い切っています。クォータのあるモデルや容量を指定してください。Global と Data Zone のデプロイは国外で処理されます。"
    } text {
        verified: false,
        names: ["InsufficientQuota", "CanNotCreateMultipleFreeAccounts"],
        patterns: [
            r"(?:\binsufficientquota\b.{0,40}?)?insufficient quota\. cannot create/update/move resource",
            r"\bcannotcreatemultiplefreeaccounts\b|only one free account is allowed for account type",
        ],
        ask: CloudAdmin {
            "Azure refuses to create an AI resource (Foundry) in our subscription, because its quota of such resources is used up. Please name a resource that I can use instead, purge deleted ones, or request more quota. The message that I send along names the resource." /
            "Azure の AI リソース（Foundry）が、サブスクリプションのリソース数のクォータ不足で作成できません。代わりに使えるリソースを教えていただくか、削除済みのものを完全に削除するか、クォータの追加を申請していただけますか。対象のリソースは、併せて送るメッセージにあります。"
        },
        examples: [
            "InsufficientQuota: Insufficient quota. Cannot create/update/move resource 'acme-foundry'.",
            "CanNotCreateMultipleFreeAccounts: Operation failed. Only one free account is allowed for account type 'AIServices'.",
        ],
    }
    COMPUTE_QUOTA "GK-ERR-139" Remote {
        "the Azure subscription has no quota in this region for a resource that is no model's deployment: virtual machines, an App Service plan, Azure AI Search" /
        "このリージョンでは、モデルのデプロイではない Azure のリソース（仮想マシン、App Service プラン、Azure AI Search など）のクォータが、サブスクリプションにありません"
    } help {
        "Claude on Foundry needs none of these: a template, a sample or Azure Machine Learning wants them. Choose another size or tier in its parameters, or a region that the company allows, or have the quota for it raised (the portal: Quotas).\n- “quota of 0 instances”, “SubscriptionIsOverQuotaForSku”, “without additional quota”: an App Service plan or a function. Its tier (Free, Basic, …) has no quota there: another tier or region has.\n- “Cores quota”, “Not enough quota available for”: virtual machines; `az vm list-usage --location REGION` shows which family has cores left. Azure Machine Learning has quotas of its own, in its studio.\n- “tier service quota”: Azure AI Search allows one free service in a subscription: use that one, or another tier.\n- A free or trial subscription has a quota of zero for many sizes: change it to a paid one." /
        "Foundry の Claude には、いずれも不要です。必要としたのは、テンプレート、サンプル、または Azure Machine Learning です。そのパラメーターで別のサイズや価格レベル、または会社が許可しているリージョンを選ぶか、クォータを引き上げてもらってください（ポータルの「クォータ」）。\n- 「quota of 0 instances」「SubscriptionIsOverQuotaForSku」「without additional quota」の場合: App Service プランまたは関数アプリです。その価格レベル（Free、Basic など）のクォータがありません。別の価格レベルまたはリージョンを選んでください。\n- 「Cores quota」「Not enough quota available for」の場合: 仮想マシンです。コアが残っているファミリーは `az vm list-usage --location リージョン` で分かります。Azure Machine Learning には、スタジオで確認できる独自のクォータがあります。\n- 「tier service quota」の場合: Azure AI Search の無料サービスは、サブスクリプションに 1 個だけです。既存のものを使うか、別の価格レベルを選んでください。\n- 無料または試用のサブスクリプションでは、多くのサイズのクォータがゼロです。有料に変更してください。"
    } text {
        verified: false,
        patterns: [
            r"\bsubscriptionisoverquotaforsku\b|\bquota of 0 instances\b|cannot be completed without additional quota",
            r"exceeding approved .{0,60}?\bcores? quota\b|\bnot enough quota available for \S{1,60} in subscriptionid\b",
            r"operation would exceed '?\w{1,20}'? tier service quota",
        ],
        ask: CloudAdmin {
            "Azure refuses a deployment of mine, because our subscription has no quota in that region for the resource that the message I send along names (no model). Please tell me which size, tier or region I may use, or have the quota raised." /
            "リージョンのクォータ不足により、Azure のデプロイが拒否されました（対象はモデルではなく、併せて送るメッセージにあるリソースです）。利用できるサイズ、価格レベル、リージョンを教えていただくか、クォータの引き上げを申請していただけますか。"
        },
        examples: [
            "SubscriptionIsOverQuotaForSku: This region has quota of 0 instances for your subscription. Try selecting different region or SKU.",
            "Operation could not be completed as it results in exceeding approved Total Regional Cores quota. Additional details - Deployment Model: Resource Manager, Location: japaneast, Current Limit: 0",
            "Operation would exceed 'free' tier service quota. You are using 1 out of 1 'free' tier service quota.",
        ],
    }
    DEPLOY_QUOTA "GK-ERR-256" Remote {
        "Foundry doesn't let the subscription deploy this model: Microsoft has put it on hold, it has no quota for the model or isn't entitled to it, or the region doesn't offer that kind of deployment" /
        "Foundry で、このサブスクリプションによるモデルのデプロイが認められません。Microsoft による保留、クォータや資格の不足、またはそのリージョンにない種類のデプロイが原因です"
    } help {
        "Whoever runs the resource looks at the case below that has the text's word. Don't use a Global or Data Zone deployment to get around it: they are processed outside the country.\n- “715-123420” and other numbers that begin with 715-123: Microsoft's fraud protection has stopped the deployment. Quota, region and another try don't change it: the owner of the subscription asks Microsoft support (or Microsoft Q&A) for a review by hand, with the number, the subscription's id and the time; Microsoft can then release it, or another subscription is used.\n- “InsufficientQuota”, “quota”, “capacity”: other deployments of the same model in this region use the quota up (Foundry portal, Quota, shows which). Lower the tokens per minute of another one or delete it, deploy fewer here, take another model or a region in which your organization may process, or request more (a free subscription has none for most models). A template names its model in a parameter: change it there.\n- “SpecialFeatureOrQuotaIdRequired”, “QuotaId/Feature”, “does not have access to this model”: the kind of subscription (free, for students, of some partners) isn't entitled to this model or resource at all; more quota doesn't help. Use one that is (a paid one), or another model; for Claude not every offer is.\n- “ModelProviderData”: Claude also requires the industry, organisation and country.\n- “deprecating”, “deprecated”: a deprecated model accepts no new deployments: take its successor.\n- “SKU”, “not supported in this region”: the region doesn't offer this kind of deployment for the model; take a kind and a region that your organization allows." /
        "リソースの管理者が、本文の言葉に当てはまる項目を確認してください。回避のために Global や Data Zone のデプロイを選ばないでください。国外で処理されます。\n- 「715-123420」など 715-123 で始まる番号の場合: Microsoft の不正利用防止によってデプロイが止められています。クォータ、リージョン、再試行では変わりません。サブスクリプションの所有者が、番号、サブスクリプション ID、時刻を添えて Microsoft サポート（または Microsoft Q&A）に手動での確認を依頼してください。解除されることがあります。解除されなければ、別のサブスクリプションを使います。\n- 「InsufficientQuota」「quota」「capacity」の場合: このリージョンのクォータは、同じモデルの別のデプロイで使われています（Foundry ポータルの「クォータ」で分かります）。ほかのデプロイの 1 分あたりのトークン数を減らすか削除する、ここでの容量を減らす、別のモデルや、組織で処理を許可されている別のリージョンを使う、または追加を申請してください（無料のサブスクリプションでは、多くのモデルにクォータがありません）。テンプレートではモデルがパラメーターにあるため、そこを変更します。\n- 「SpecialFeatureOrQuotaIdRequired」「QuotaId/Feature」「does not have access to this model」の場合: サブスクリプションの種類（無料、学生向け、一部のパートナー経由など）が、そのモデルまたはリソースの対象外です。クォータを増やしても解消しません。対象のもの（有料）か、別のモデルを使ってください。Claude は、契約の種類によっては利用できません。\n- 「ModelProviderData」の場合: Claude では業種・組織名・国の指定も必要です。\n- 「deprecating」「deprecated」の場合: 廃止予定のモデルは新しくデプロイできません。後継のモデルを使ってください。\n- 「SKU」「not supported in this region」の場合: そのリージョンに、このモデルのこの種類のデプロイがありません。組織が許可している種類とリージョンを選んでください。"
    } text {
        verified: false,
        names: ["InvalidResourceProperties", "InsufficientQuota", "SpecialFeatureOrQuotaIdRequired", "ServiceModelDeprecating", "InvalidCapacity"],
        patterns: [
            r"the specified sku '[^']{1,60}' for model '[^']{1,80}' is not supported in this region",
            r"\binsufficientquota\b|specialfeatureorquotaidrequired|the specified sku .{0,120}not supported|\bdeploymentmodelnotsupported\b|the model .{0,100} (?:is )?not supported for deployment|subscription is not (?:eligible|allowed|authorized) (?:for|to)\b.{0,80}\b(?:sku|quota|marketplace|azure|deploy\w*|region)\b|insufficient quota\b.{0,60}(?:deploy|sku|capacity)|new capacity in quota",
            r"\binvalidcapacity\b|\bof account deployment\b|capacity should be null|\b(?<code>715-123\d{3})\b|modelproviderdata is required|\binvalidmodelproviderdata\b|\bservicemodeldeprecat(?:ing|ed)\b|in deprecating state",
            r"\bno deployable models found\b",
            r"\bterminal provisioning state\b.{0,300}?\bquota ?exceeded\b",
        ],
        ask: CloudAdmin {
            "A model can't be deployed at our Foundry resource.⟦ Microsoft answers with {code}: its fraud protection has put our subscription on hold. Please ask Microsoft support, as the subscription's owner, to review and release it.⟧ Please look at the message that I send along: it names a hold, the quota, the entitlement of the subscription, or the kind of deployment. A Global or Data Zone deployment is not an option: it would leave Japan." /
            "Foundry のリソースにモデルをデプロイできません。⟦Microsoft が {code} を返しており、不正利用防止のためサブスクリプションが保留されています。サブスクリプションの所有者として、Microsoft サポートに確認と解除を依頼していただけますか。⟧併せて送るメッセージを確認し、デプロイできるようにしていただけますか（保留、クォータ、サブスクリプションの資格、またはデプロイの種類が示されています）。Global や Data Zone のデプロイは国外処理になるため、回避策にはなりません。"
        },
        examples: [
            "InvalidResourceProperties: The specified SKU 'GlobalStandard' for model 'claude-sonnet-4-6' is not supported in this region 'japaneast'.",
            "(InsufficientQuota) This operation require 10 new capacity in quota Tokens Per Minute (thousands) - claude-sonnet",
            "InvalidCapacity: The specified capacity '-2000' of account deployment should be at least 1.",
            "Error Message: No deployable models found for the selected AI service.",
            "715-123420: An error occurred. Please reach out to support.",
            "The resource operation completed with terminal provisioning state 'Failed'. QuotaExceeded",
            "The current subscription does not have access to this model 'Format:OpenAI,Name:gpt-4o-mini'. (SpecialFeatureOrQuotaIdRequired)",
        ],
    }
    NO_DEPLOYMENT "GK-ERR-155" Problem {
        "the Foundry resource has no deployment of this name" /
        "この名前のデプロイが Foundry のリソースにありません"
    } help {
        "Names on Foundry are those that deployments were given; the model's own name is only the usual choice. Pin the names that the resource has: `--set models.sonnet=…`, or in the profile. If none of them will do, have the missing one deployed, of a kind that your organization allows: whoever administers the resource does that in the portal (Models + endpoints, Deploy model).\n- “All tested models failed”, “Positron Assistant”: this program tries the resource's address with names that it knows, and none of them is deployed. Having one of these deployed ends it (for Positron Assistant it was Model Router). Look at the kind first: Model Router chooses the model by itself, and Global and Data Zone deployments are processed outside the country.\n- See them yourself: the portal (Models + endpoints), or `az cognitiveservices account deployment list -n RESOURCE -g GROUP -o table`. Nothing there: the name of the resource may be another one's.\n- Another program than Claude Code (Azure OpenAI): the name of the deployment stands in its own setting (AZURE_OPENAI_CHATGPT_DEPLOYMENT, `azure_deployment` or the like), not the model's name, and its address has to be that resource's.\n- A deployment of the last five minutes may not be known yet. Don't deploy another kind to get around this: Global and Data Zone are processed outside the country.\n- “not available on your foundry deployment”: Claude Code says so of every 404 and hides the answer's words. If all models fail, mostly the address is wrong, not the name: ANTHROPIC_FOUNDRY_RESOURCE names another resource, or ANTHROPIC_FOUNDRY_BASE_URL lacks the end `/anthropic`. `genkan doctor` tells which." /
        "Foundry の名前はデプロイ時に付けられたもので、モデル名と同じとは限りません。リソースにある名前を `--set models.sonnet=…` またはプロファイルで固定してください。使えるものがない場合は、組織で許可された種類で、必要なデプロイを作成してもらってください（リソースの管理者が、ポータルの「モデル + エンドポイント」の「モデルのデプロイ」で作成します）。\n- 「All tested models failed」「Positron Assistant」の場合: このプログラムは、リソースのアドレスを既知の名前で試しますが、どれもデプロイされていません。そのうちの 1 つをデプロイしてもらえば解消します（Positron Assistant では Model Router でした）。先に種類を確認してください。Model Router はモデルを自動で選び、Global と Data Zone のデプロイは国外で処理されます。\n- 名前は、ポータルの「モデル + エンドポイント」、または `az cognitiveservices account deployment list -n リソース -g グループ -o table` で確認できます。何もない場合は、リソースの名前が違う可能性があります。\n- Claude Code 以外のプログラム（Azure OpenAI）の場合: デプロイの名前（モデルの名前ではありません）をそのプログラムの設定（AZURE_OPENAI_CHATGPT_DEPLOYMENT、`azure_deployment` など）に書き、アドレスがそのリソースのものかも確認してください。\n- 作成から 5 分以内のデプロイはまだ認識されないことがあります。回避のために別の種類でデプロイしないでください。Global と Data Zone は国外で処理されます。\n- 「not available on your foundry deployment」の場合: Claude Code は、あらゆる 404 でこう表示し、応答の文面を表示しません。すべてのモデルで起こる場合は、多くは名前ではなくアドレスが誤っています（ANTHROPIC_FOUNDRY_RESOURCE が別のリソースを指す、ANTHROPIC_FOUNDRY_BASE_URL の末尾に `/anthropic` がないなど）。どちらかは `genkan doctor` で分かります。"
    } text {
        verified: false,
        names: ["DeploymentNotFound", "unknown_model"],
        patterns: [
            r"\bunavailable_model\b",
            r"^\W{0,4}http 404\W{1,4}(?:the )?deployment \S{1,60} (?:was )?not found",
            r"the api deployment for this resource does not exist",
            r"\bunknown_model\b|(?:azure|foundry|cognitiveservices)\b.{0,200}(?:deployment \S{0,80} ?(?:does not exist|not found|could not be found)|no deployment (?:of this name|found))|deployment \S{0,80} ?(?:does not exist|not found|could not be found)\b.{0,200}(?:azure|foundry|cognitiveservices)",
            r"the model (?<model>\S+) is not available on your foundry deployment",
            r"(?:azure|foundry)\w*\b.{0,200}\bunknown model\b(?:(?:: ?|=|\s)[\x22'`(\\]{0,2}(?<model>[\w.:@/-]+))?|\bazure\b.{0,120}\bmodel not found",
        ],
        ask: CloudAdmin {
            "Claude Code, or another program of mine, asks our Foundry resource⟦ {address}⟧ for a deployment⟦ ({model})⟧ that doesn't exist there. Please tell me the names of the deployments there, with the kind of each (Global, Data Zone, regional), or make the missing one, of a kind that we allow." /
            "Claude Code（または私が使う別のプログラム）が Foundry のリソース⟦ {address} ⟧に要求しているデプロイ⟦（{model}）⟧が存在しません。デプロイの名前と、それぞれの種類（Global、Data Zone、リージョン）を教えていただくか、許可された種類で作成していただけますか。"
        },
        examples: [
            "{\"error\":{\"code\":\"unavailable_model\",\"message\":\"Unavailable model: claude-opus-4-7\"}}",
            "HTTP 404 : deployment claude-x not found",
            "{\"error\":{\"code\":\"unknown_model\",\"message\":\"Unknown model: claude-x\"}}",
            "{\"error\":{\"code\":\"DeploymentNotFound\",\"message\":\"The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.\"}}",
            "The model claude-x is not available on your foundry deployment.",
            "Azure: Upstream responded with HTTP 400 Bad Request - Unknown model: claude-x",
        ],
    }
    QUOTA_SMALL "GK-ERR-667" Remote {
        "the deployment's quota at Azure is used up, and Azure names a wait of hours (86400 seconds is a day): the quota is too small for this use, so waiting doesn't help" /
        "Azure のデプロイのクォータを使い切っており、待ち時間として数時間以上（86400 秒は 1 日）が示されています。用途に対してクォータが小さすぎるため、待っても解消しません"
    } help {
        "Whoever runs the resource raises the deployment's tokens per minute now (Azure's portal or Foundry: the deployment, Edit, Tokens per Minute Rate Limit), as far as the subscription's quota for that model and region goes. The text's address (https://aka.ms/oai/quotaincrease) asks for more quota; a free or trial subscription has to become a paid one first.\n- A single request is larger than the limit: shorten what is sent (documents, history), or the answer's greatest length (max_tokens), which counts beforehand.\n- Other deployments of the same model in the region share the quota: take tokens per minute from those that nobody uses, or deploy in another region that the company allows." /
        "リソースの管理者が、デプロイの 1 分あたりのトークン数を引き上げます（Azure ポータルまたは Foundry で、デプロイの「編集」から変更）。引き上げられるのは、そのモデルとリージョンに対するサブスクリプションのクォータまでです。クォータ自体の追加は、本文のアドレス（https://aka.ms/oai/quotaincrease）から申請できます。無料または試用のサブスクリプションは、先に有料へ変更する必要があります。\n- 1 回のリクエストが上限より大きい場合: 送る内容（文書、履歴）または応答の最大長（max_tokens。事前に計上されます）を減らしてください。\n- 同じリージョンの同じモデルのデプロイは、クォータを共有します。使われていないデプロイの 1 分あたりのトークン数を減らすか、会社が許可している別のリージョンにデプロイしてください。"
    } text {
        verified: false,
        names: ["RateLimitReached"],
        patterns: [
            r"exceeded (?:the )?(?:\w+ )?rate limit of your current .{0,60}?(?:please )?(?:re)?try (?:again )?after \d{4,9} seconds",
        ],
        ask: CloudAdmin {
            "A deployment at our Azure resource is over its token rate limit, and Azure names a wait of hours. Please raise its tokens per minute (the deployment, Edit), or request more quota for the model if the subscription has none left." /
            "Azure のリソースのデプロイがトークンのレート制限を超えており、数時間以上待つよう示されています。デプロイの 1 分あたりのトークン数を引き上げるか、サブスクリプションに残りがなければ、モデルのクォータの追加を申請していただけますか。"
        },
        examples: [
            "Error code: 429 - {'error': {'code': '429', 'message': 'Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-08-01-preview have exceeded token rate limit of your current OpenAI S0 pricing tier. Please retry after 86400 seconds.",
            "Requests to the Messages_Create Operation under Azure AI have exceeded token rate limit of your current AIServices S0 pricing tier. Please try again after 3600 seconds.",
        ],
    }
    NO_CAPACITY "GK-ERR-1151" Remote {
        "Azure has no capacity for the deployment at this moment (high demand); your quota isn't the reason" /
        "アクセスが集中し、Azure 側にこのデプロイの余力がありません。クォータの問題ではありません"
    } help {
        "Wait some minutes and try again; a higher quota doesn't help, as the capacity of the region and the kind of deployment is shared.\n- The request is large (“exceeds the maximum usage size allowed during peak load”): shorten the conversation (/compact, /clear), or allow a shorter answer.\n- It comes every day: whoever manages the resource can deploy the model as provisioned throughput, or another model, within what your rules on where data is processed allow." /
        "数分待ってやり直してください。余力はリージョンとデプロイの種類ごとに共有されているため、クォータを引き上げても解消しません。\n- リクエストが大きい場合（「exceeds the maximum usage size allowed during peak load」）: 会話を短くするか（/compact、/clear）、応答の上限を小さくしてください。\n- 毎日起こる場合: リソースの管理者が、データの処理場所の規定の範囲で、プロビジョニング済みスループットまたは別のモデルをデプロイできます。"
    } text {
        verified: false,
        patterns: [
            r"currently experiencing high demand and cannot process your request|exceeds the maximum usage size allowed during peak load",
        ],
        examples: [
            "API Error: Request rejected (429) · The system is currently experiencing high demand and cannot process your request. Your request exceeds the maximum usage size allowed during peak load. For improved capacity reliability, consider switching to Provisioned Throughput.",
        ],
    }
    QUOTA "GK-ERR-156" Remote {
        "the deployment's quota at Foundry is used up for the moment" /
        "Foundry のデプロイのクォータを一時的に使い切っています"
    } help {
        "Each deployment has its own limit of tokens and requests per minute, shared by everybody who uses it. Claude Code waits and tries again by itself. Where it happens often, the owner of the resource can raise the deployment's limit.\n- “Rate limit is exceeded. Try again in … seconds.” is what Azure API Management says in front of it as well: then its administrator sets that limit, not the deployment's owner." /
        "デプロイごとに 1 分あたりのトークン数とリクエスト数があり、全利用者で共有します。Claude Code は自動で待って再試行します。頻発する場合は、リソースの管理者に上限の引き上げを依頼してください。\n- 「Rate limit is exceeded. Try again in … seconds.」は、前段の Azure API Management の表示でもあります。その場合、上限はデプロイの所有者ではなく、その管理者が設定しています。"
    } text {
        verified: false,
        names: ["RateLimitReached"],
        patterns: [
            r"have exceeded (?:the )?(?:call|token) rate limit of your current",
            r"requests to .{0,200} have exceeded (?:the )?(?:\w+ )?rate limit|rate limit is exceeded\. try again in \d+ seconds|exceeded (?:the )?token rate limit",
        ],
        ask: CloudAdmin {
            "Claude Code reaches the rate limit of a deployment at our Foundry resource. Please check its tokens per minute, and raise them if our usage is appropriate." /
            "Foundry のリソースのデプロイで、Claude Code がレート制限に達しています。1 分あたりのトークン数を確認し、利用状況が妥当であれば引き上げていただけますか。"
        },
        examples: [
            "Error: Rate limit is exceeded. Try again in 30 seconds.",
            "API Error: 429 Requests to the Messages_Create Operation under Azure AI have exceeded token rate limit of your current AIServices S0 pricing tier. Please retry after 30 seconds.",
        ],
    }
    FILTER "GK-ERR-157" Problem {
        "Azure's content filter stopped this request or its answer" /
        "Azure のコンテンツフィルターがリクエストまたは応答を止めました"
    } help {
        "The deployment has a content filter (guardrail) of Azure's, which took something in the conversation for what it should stop; code and logs set it off as well. Begin a new conversation or phrase it otherwise. Whoever runs the resource can choose another filter for the deployment.\n- “jailbreak”: its check for attacks by prompts (Prompt Shields) took an agent's or a system prompt for one. Whoever runs the resource makes a content filter with that check off, or set to annotate only, and assigns it to this deployment; your organization's rules decide whether it may." /
        "デプロイに設定された Azure のコンテンツフィルター（ガードレール）が、会話の一部を対象と判断しました。コードやログでも起こります。新しい会話を始めるか、表現を変えてください。リソースの管理者は、デプロイのフィルターを変更できます。\n- 「jailbreak」の場合: プロンプト攻撃の検査（Prompt Shields）が、エージェントまたはシステムのプロンプトを攻撃と判定しました。組織の規則で許される場合は、リソースの担当者が、その検査を無効または注釈のみにしたコンテンツフィルターを作り、このデプロイに割り当てます。"
    } text {
        verified: false,
        patterns: [
            r"triggering (?:azure openai's|microsoft's) content management policy",
            r"\bresponsibleaipolicyviolation\b|content management policy",
        ],
        examples: [
            "ResponsibleAIPolicyViolation",
            "API Error: 400 The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        ],
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
    API_VERSION "GK-ERR-420" Remote {
        "Azure doesn't know the API version, or nothing is at the address and deployment that a gateway or program called there" /
        "Azure が API バージョンを受け付けないか、ゲートウェイまたはプログラムが呼び出したアドレスやデプロイが Azure にありません"
    } help {
        "In the configuration of the gateway (LiteLLM: api_base, api_version, the deployment behind the name) or program, compare them with the resource: an API version is a date like 2024-10-21 and no model's version, and newer models want the path /openai/v1 without one. Claude Code itself sends no api-version; it calls https://NAME.services.ai.azure.com/anthropic." /
        "ゲートウェイ（LiteLLM の場合は api_base、api_version、名前の先のデプロイ）またはプログラムの設定を、リソースと照らし合わせてください。API バージョンは 2024-10-21 のような日付で、モデルのバージョンではありません。新しいモデルでは、バージョンなしの /openai/v1 を使います。Claude Code 自身は api-version を送らず、https://NAME.services.ai.azure.com/anthropic を呼び出します。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:azure\w{0,12}exception|azureopenaierror)\b.{0,200}?(?:\b404\b.{0,60}?resource not found|\bapi version not supported)",
        ],
        ask: GatewayAdmin {
            "Requests through our gateway are refused by Azure, which doesn't know the API version, the path or the deployment. Please check in the gateway's configuration api_base, api_version and the deployment's name." /
            "ゲートウェイ経由のリクエストが Azure に拒否されます（API バージョン、パス、またはデプロイが不明）。ゲートウェイの設定の api_base、api_version、デプロイ名を確認していただけますか。"
        },
        examples: [
            "AzureException - {\"error\":{\"code\":\"BadRequest\",\"message\":\"API version not supported\"}}",
        ],
    }
    NOT_WITH_THIS_API "GK-ERR-725" Problem {
        "the deployment exists, but its model can't be used with the API that was called, such as that of agents" /
        "デプロイは存在しますが、そのモデルは、呼び出した API（エージェントなど）では使えません"
    } help {
        "Choose a deployment whose model this API takes: for the Agent Service, mostly one of the GPT series (Azure's page on the models of the Agent Service lists them). Deploying the same model again changes nothing.\n- The model itself works: call it through the API that it has, such as chat completions or its playground; Claude has the Messages API, whose address at the resource ends in `/anthropic`." /
        "この API に対応したモデルのデプロイを選んでください。エージェントサービスでは、多くは GPT シリーズです（対応モデルは、Azure のエージェントサービスのページにあります）。同じモデルをデプロイし直しても変わりません。\n- モデル自体は使えます: 対応している API（チャット補完など）やプレイグラウンドから呼び出してください。Claude では Messages API（リソースのアドレスの末尾が `/anthropic`）です。"
    } text {
        verified: false,
        patterns: [
            r"\brequested deployment \S{1,80} with engine \S{1,80} cannot be used with this api\b",
        ],
        examples: [
            "Error type: HTTPError\nError Message: 400: The requested deployment 'DeepSeek-R1' with engine 'DeepSeek-R1-1' cannot be used with this API.",
            "The requested deployment 'mistral' with engine 'Mistral-Large-2411' cannot be used with this API.",
        ],
    }
    OPENAI_DEPLOYMENT "GK-ERR-092" Usage {
        "Azure has nothing at the address that a program with OpenAI's API called: the deployment's path, its name or the api-version is missing there or wrong" /
        "OpenAI の API を使うプログラムが呼び出したアドレスが、Azure にありません。デプロイのパスや名前、または api-version が抜けているか、誤っています"
    } help {
        "Compare the address that the program calls with the deployment's target URI in the portal: behind the resource's host stands `/openai/deployments/DEPLOYMENT`, and behind the path `?api-version=…`. Many programs cut that off or put a path of their own in its place: give them the whole of it, choose their provider “Azure OpenAI” (which asks for resource, deployment and version one by one), and update the program.\n- “providerId”, “[OPENAI]”, “gpt-…” (Cline): it has no provider “Azure OpenAI”: choose “OpenAI Compatible”, and the deployment's name as the model, letter for letter. Up to 4.0 Cline makes Azure's older path of every base URL at azure.com, so `/openai/v1` gives this 404 too: take the resource's host with `/openai/deployments/DEPLOYMENT` behind it, and the version in the field “Azure API version”. Newer releases take `/openai/v1` as it stands. A GPT model has nothing to do with `/anthropic`.\n- The newer form has no version: the address ends in `/openai/v1`, and the model's name is the deployment's.\n- Path and version are right: the deployment has another name or is in another resource, or was made just now (wait some minutes).\n- A Claude model isn't reached by OpenAI's API there: choose the program's provider for Anthropic, with the resource's address that ends in `/anthropic`. Claude Code calls that by itself." /
        "プログラムが呼び出すアドレスを、ポータルにあるデプロイのターゲット URI と比べてください。リソースのホストの後に `/openai/deployments/デプロイ名`、パスの後に `?api-version=…` が付きます。これを切り落としたり、独自のパスに置き換えたりするプログラムが多くあります。全体を指定するか、プログラムのプロバイダーに「Azure OpenAI」を選び（リソース、デプロイ、バージョンを個別に指定します）、プログラムを更新してください。\n- 「providerId」「[OPENAI]」「gpt-…」の場合（Cline）: 「Azure OpenAI」というプロバイダーはありません。「OpenAI Compatible」を選び、モデルにはデプロイの名前をそのまま指定してください。4.0 までの Cline は、azure.com のベース URL を必ず Azure の古い形式のパスに変えるため、`/openai/v1` を指定しても同じ 404 になります。リソースのホストの後に `/openai/deployments/デプロイ名` を付け、バージョンは「Azure API version」の欄に指定してください。新しいリリースは `/openai/v1` をそのまま使います。GPT のモデルに `/anthropic` は関係しません。\n- 新しい形式にはバージョンがありません。アドレスの末尾は `/openai/v1` で、モデル名にはデプロイ名を指定します。\n- パスとバージョンが正しい場合: デプロイの名前が異なるか、別のリソースにあるか、作成した直後です（数分待ってください）。\n- Claude のモデルは、そこでは OpenAI の API で呼び出せません。プログラムの Anthropic 用のプロバイダーを選び、末尾が `/anthropic` のリソースのアドレスを指定してください。Claude Code は自分でこのアドレスを呼び出します。"
    } text {
        verified: false,
        patterns: [
            r"\bopenai(?: api)? error\W{1,3}404\W.{0,60}?resource not found|\bopenai\.\w{0,12}error\b.{0,60}?\b404\b.{0,60}?resource not found",
            r"\bopenai\b\W{1,4}(?:\w{1,20} ){0,3}(?:404){1,2}\W.{0,60}?resource not found",
            r"\b404\W{1,12}(?:message\W{1,5})?resource not found.{0,400}?(?:\bproviderid\W{1,4}(?:azure|openai)|\b(?:model(?:id)?|deployment)\W{1,4}(?:gpt-?\d|o[134](?:-|\b)|chatgpt)|\bnode_modules[/\\]openai\b)",
            r"(?:\bproviderid\W{1,4}(?:azure|openai)|\b(?:model(?:id)?|deployment)\W{1,4}(?:gpt-?\d|o[134](?:-|\b)|chatgpt)).{0,400}?\b404\W{1,12}(?:message\W{1,5})?resource not found",
            r"\bazure(?:_?ai)?_?exception\W{1,3}(?:\w{3,20}error\W{1,3})?(?:error code: 404\W.{0,60}?)?resource not found",
        ],
        examples: [
            "OpenAI API Error (404): {\"error\":{\"code\":\"404\",\"message\": \"Resource not found\"}}",
            "openai.NotFoundError: Error code: 404 - {'error': {'code': '404', 'message': 'Resource not found'}}",
            "litellm.NotFoundError: AzureException NotFoundError - Resource not found",
            "[OPENAI] 404404 Resource not found",
            "{\"message\":\"404 Resource not found\",\"status\":404,\"modelId\":\"gpt-5\",\"providerId\":\"openai\"}",
            "model: gpt-4o-mini, error: {\"code\":\"404\",\"message\":\"Resource not found\"}",
        ],
    }
    VERSION_ASKED "GK-ERR-1067" Problem {
        "the server doesn't take the API version (api-version) that the request names, or misses one in it" /
        "リクエストの API バージョン（api-version）がサーバーで受け付けられないか、指定されていません"
    } help {
        "The program that sends the request adds `api-version`, as Azure OpenAI wants it: in that program's settings (a field for the API version; AZURE_OPENAI_API_VERSION or OPENAI_API_VERSION in its environment) take a version that Azure names for this interface, a date like 2024-10-21, without quotation marks, and start it again. An address that ends in /openai/v1 wants none: leave the field empty there.\n- Every version is refused, or another mode of the same program works (chat, and not its agent): this mode calls another interface than the version is for, or sends a fixed one whatever is set. Update the program, or choose its other Azure provider (the plain chat interface, or the one for /openai/v1); Azure's “Responses” interface takes newer versions alone (2025-03-01-preview and later).\n- Claude is called: its Messages API in Foundry has no api-version, so the request went to Azure OpenAI's address. Claude's ends in `/anthropic`: https://NAME.services.ai.azure.com/anthropic (foundry.resource in the profile, or ANTHROPIC_FOUNDRY_RESOURCE); in another program choose its Anthropic provider with that address.\n- “Missing required query parameter”: the version is missing in the request or address: give it in the program's setting; for Claude, the point before.\n- A gateway sends it: LiteLLM takes `api_version` of the model's entry before AZURE_API_VERSION of where it runs." /
        "`api-version` は、リクエストを送るプログラムが Azure OpenAI 用に付け加えます。そのプログラムの設定（API バージョンの欄、または環境変数の AZURE_OPENAI_API_VERSION、OPENAI_API_VERSION）に、Azure がこの API について案内しているバージョン（2024-10-21 のような日付。引用符は不要）を指定し、起動し直してください。末尾が /openai/v1 のアドレスでは不要です。欄を空にしてください。\n- どのバージョンでも拒否される場合や、同じプログラムの別のモードでは動作する場合（チャットは動作し、エージェントは失敗するなど）: そのモードは、バージョンの対象とは別の API を呼び出しているか、設定に関係なく固定の値を送っています。プログラムを更新するか、そのプログラムの別の Azure プロバイダー（通常のチャットの API、または /openai/v1 用）を選んでください。Azure の「Responses」の API が受け付けるのは、新しいバージョン（2025-03-01-preview 以降）だけです。\n- Claude を呼び出す場合: Foundry の Claude の Messages API に api-version はありません。リクエストは Azure OpenAI のアドレスに送られています。Claude のアドレスの末尾は `/anthropic` です（https://名前.services.ai.azure.com/anthropic。プロファイルの foundry.resource、または ANTHROPIC_FOUNDRY_RESOURCE）。ほかのプログラムでは、Anthropic のプロバイダーを選び、このアドレスを指定します。\n- 「Missing required query parameter」の場合: リクエストまたはアドレスにバージョンがありません。プログラムの設定で指定してください。Claude では上の項目のとおりです。\n- ゲートウェイが送っている場合: LiteLLM では、実行する環境の AZURE_API_VERSION よりも、モデルの項目の `api_version` が優先されます。"
    } text {
        verified: false,
        patterns: [
            r"\bapi version not supported\b|missing required query parameter: api-version|\b(?:azure|foundry)\w*\b.{0,200}api[- ]version .{0,30}(?:not supported|unsupported|is invalid|required)|\bapi-version (?:query )?parameter is (?:required|invalid)|unsupported api-version",
            r"\b(?:azure openai )?responses api is enabled only for api-version\b|\bapi-version query parameter is not allowed\b",
        ],
        examples: [
            "API version not supported",
            "Azure OpenAI Responses API is enabled only for api-version 2025-03-01-preview and later",
        ],
    }
    NO_API "GK-ERR-162" Problem {
        "there is no Messages API at this address of the Foundry resource" /
        "Foundry リソースのこのアドレスには Messages API がありません"
    } help {
        "Claude's address ends in `/anthropic`: https://NAME.services.ai.azure.com/anthropic. Setting foundry.resource to the bare name gives the right one; without genkan set ANTHROPIC_FOUNDRY_BASE_URL to that address, or ANTHROPIC_FOUNDRY_RESOURCE to the name alone.\n- Never write /messages into the address: each program appends its own path. Claude Code and Anthropic's SDKs append /v1/messages; programs that append /messages alone (opencode and others with @ai-sdk/anthropic) want …/anthropic/v1.\n- “chatCompletion”, “Requested API is currently not supported”, in a program other than Claude Code: it calls in OpenAI's form (chat completions, responses), which Claude in Foundry doesn't have: the address alone doesn't change that. Choose its provider for Anthropic (or Claude in Foundry), with the address above.\n- The address looks right: the name is the host in the deployment's “Target URI” in the portal, just as it stands there (with `-resource` behind it, or without), and the Claude deployment has to be in that very resource; openai.azure.com, or a resource of a region without Claude, answers like this too." /
        "Claude のアドレスの末尾は `/anthropic` です（https://名前.services.ai.azure.com/anthropic）。foundry.resource に名前だけを指定すれば正しいアドレスになります（genkan を使わない場合は、ANTHROPIC_FOUNDRY_BASE_URL にこのアドレス、または ANTHROPIC_FOUNDRY_RESOURCE に名前だけを設定します）。\n- アドレスに /messages は書かないでください。パスはプログラムが付け加えます。Claude Code と Anthropic の SDK は /v1/messages を付け加えます。/messages だけを付け加えるプログラム（opencode など @ai-sdk/anthropic を使うもの）には …/anthropic/v1 を指定します。\n- 「chatCompletion」「Requested API is currently not supported」が Claude Code 以外のプログラムの文の場合: OpenAI の形式（chat completions、responses）で呼び出しています。Foundry の Claude はこの形式に対応していないため、アドレスを変えるだけでは解消しません。そのプログラムで Anthropic（または Foundry の Claude）用のプロバイダーを選び、上のアドレスを指定してください。\n- アドレスが正しく見える場合: 名前は、ポータルのデプロイの「ターゲット URI」にあるホストのとおりに書きます（`-resource` の有無も同じにします）。Claude のデプロイが、そのリソースにある必要があります。openai.azure.com や、Claude を提供していないリージョンのリソースも、このように応答します。"
    } text {
        verified: false,
        names: ["api_not_supported"],
        patterns: [
            r"resource not found\b.{0,300}?\banthropic_foundry_base_url\b|\banthropic_foundry_base_url\b.{0,300}?\bresource not found\b",
            r"requested api is currently not supported|\bapi_not_supported\b",
            r#""code"\W{1,3}"?404"?\W{1,12}message\W{1,4}resource not found"#,
            r"\b404 https://\S{1,120}\.azure\.com/(?:models|openai)\b",
            r"\b404 resource not found\b.{0,300}?\b(?:claude-|anthropic\b|foundry\b)",
            r"operation does not work with the specified model",
        ],
        examples: [
            "ANTHROPIC_FOUNDRY_BASE_URL=https://acme.services.ai.azure.com: \"resource not found\" error",
            "The chatCompletion operation does not work with the specified model, claude-x.",
            "404 https://acme.services.ai.azure.com/openai/deployments/x",
            "{\"error\":{\"code\":\"404\",\"message\": \"Resource not found\"}}",
            "API Error: 400 Requested API is currently not supported",
            "{\"message\":\"404 Resource not found\",\"status\":404,\"modelId\":\"claude-opus-4-5\",\"providerId\":\"anthropic\"}",
        ],
    }
    FOUNDRY_SAID_NO "GK-ERR-280" Person {
        "Claude Code shows a refusal by Foundry (401 or 403); the part after “API Error” says which" /
        "Foundry が拒否しました（401 または 403）。「API Error」より後の部分が理由を示します"
    } help {
        "Sign in again first (`genkan login`, or `az login` with the resource's tenant). If it persists, paste the whole message: the reason follows “API Error”. `genkan doctor` says which key or sign-in applies here." /
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
    RESOURCE_FORM "GK-ERR-712" Usage {
        "ANTHROPIC_FOUNDRY_RESOURCE holds an address or a host name; it takes the Foundry resource's bare name" /
        "ANTHROPIC_FOUNDRY_RESOURCE にアドレスまたはホスト名が設定されています。指定するのは Foundry リソースの名前だけです"
    } help {
        "Of https://NAME.services.ai.azure.com/… only NAME belongs there (letters, digits and hyphens). `genkan explain ANTHROPIC_FOUNDRY_RESOURCE` shows where it is set.\n- A full address (a gateway's, or a private one) goes to ANTHROPIC_FOUNDRY_BASE_URL in its place." /
        "https://NAME.services.ai.azure.com/… のうち、NAME だけを指定します（英数字とハイフン）。設定場所は `genkan explain ANTHROPIC_FOUNDRY_RESOURCE` で分かります。\n- 完全なアドレス（ゲートウェイやプライベートのもの）は、代わりに ANTHROPIC_FOUNDRY_BASE_URL に設定します。"
    } text {
        verified: false,
        patterns: [
            r"anthropic_foundry_resource must be a foundry resource name",
        ],
        examples: [
            "ANTHROPIC_FOUNDRY_RESOURCE must be a Foundry resource name (2-64 letters, digits and hyphens, not starting or ending with a hyphen, such as my-resource), not a URL or host name. To use a full URL, set ANTHROPIC_FOUNDRY_BASE_URL instead.",
        ],
    }
    NO_RESOURCE "GK-ERR-384" Problem {
        "no Foundry resource is set: neither its name nor its address" /
        "Foundry のリソースが設定されていません（名前もアドレスもありません）"
    } help {
        "`genkan setup --profile foundry --set foundry.resource=…` writes ANTHROPIC_FOUNDRY_RESOURCE for Claude Code; another program needs the variable in its own environment. `genkan explain ANTHROPIC_FOUNDRY_RESOURCE` shows what is set." /
        "Claude Code には `genkan setup --profile foundry --set foundry.resource=…` で ANTHROPIC_FOUNDRY_RESOURCE を設定します。ほかのプログラムには、その実行環境に変数が必要です。現在の値は `genkan explain ANTHROPIC_FOUNDRY_RESOURCE` で分かります。"
    } text {
        verified: true,
        patterns: [r"must provide one of the .{0,4}base_?url.{0,10}resource.{0,20}arguments"],
        examples: ["AnthropicError: Must provide one of the `baseURL` or `resource` arguments, or the `ANTHROPIC_FOUNDRY_RESOURCE` environment variable"],
    }
    BOTH "GK-ERR-163" Problem {
        "Anthropic's library for Foundry was given both a resource and an address, by variables or in a program's code, and takes only one of them" /
        "Anthropic の Foundry 用ライブラリに、リソースとアドレスの両方が指定されています（環境変数またはプログラムのコード）。指定できるのは一方だけです"
    } help {
        "Claude Code: ANTHROPIC_FOUNDRY_RESOURCE and ANTHROPIC_FOUNDRY_BASE_URL exclude each other, and it refuses every prompt. `genkan check` says where each of them is set; genkan sets one and blanks the other.\n- “ValueError”, “base_url”: Anthropic's SDK for Python in a program, where an argument counts like a variable: `base_url` in the code and ANTHROPIC_FOUNDRY_RESOURCE in its environment are both. Keep one: leave `base_url` out, or take the variable out of the environment that the program starts in (`env -u ANTHROPIC_FOUNDRY_RESOURCE`).\n- The program sets one alone, and it comes at `copy()` or `with_options()` (a framework can call these, for its own time-outs or retries): the SDK hands its address on and reads the resource from the variable as well: a fault of the SDK. Update it (`pip install --upgrade anthropic`); where that doesn't end it, give the address alone (`base_url` or ANTHROPIC_FOUNDRY_BASE_URL: the resource's, which ends in /anthropic) with ANTHROPIC_FOUNDRY_RESOURCE unset, or make a new client in place of the copy." /
        "Claude Code の場合: ANTHROPIC_FOUNDRY_RESOURCE と ANTHROPIC_FOUNDRY_BASE_URL は同時に指定できず、すべてのプロンプトが拒否されます。それぞれの場所は `genkan check` で確認できます。genkan は一方だけを設定し、他方を空にします。\n- 「ValueError」「base_url」の場合: プログラムで使われている Anthropic の Python 用 SDK です。引数も環境変数と同じに扱われるため、コードの `base_url` と、環境の ANTHROPIC_FOUNDRY_RESOURCE があると両方の指定になります。一方だけにしてください。`base_url` を外すか、プログラムを起動する環境から変数を外します（`env -u ANTHROPIC_FOUNDRY_RESOURCE`）。\n- プログラムが一方だけを指定していて、`copy()` や `with_options()` で出る場合（フレームワークが、時間切れや再試行の設定のために呼び出すことがあります）: SDK が自分のアドレスを引き継いだ上で、変数からリソースも読み込んでいます。SDK の不具合です。更新してください（`pip install --upgrade anthropic`）。解消しない場合は、ANTHROPIC_FOUNDRY_RESOURCE を外して、アドレスだけを指定するか（`base_url` または ANTHROPIC_FOUNDRY_BASE_URL。リソースのアドレスで、末尾は /anthropic）、コピーせずに新しいクライアントを作ってください。"
    } text {
        verified: true,
        patterns: [r"baseurl and resource are mutually exclusive", r"base_url and resource are mutually exclusive"],
        examples: [
            "ValueError: base_url and resource are mutually exclusive",
            "API Error: baseURL and resource are mutually exclusive",
        ],
    }
}
