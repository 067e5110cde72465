//! GK-ERR from 167: what Anthropic's own service says where a request reached it: account, plan, credit, limits.

super::error_text::error_texts! {
    AUTH_CONFLICT "GK-ERR-202" Usage {
        "two credentials are set for Claude Code at once, and it may use the unintended one" /
        "Claude Code に 2 つの認証情報が同時に設定されており、意図しない方が使われる可能性があります"
    } help {
        "Keep the one that the profile uses and remove the other, which the text names. `genkan check` shows where each is set (`genkan explain ANTHROPIC_API_KEY`, `genkan explain ANTHROPIC_AUTH_TOKEN`, `genkan explain apiKeyHelper`).\n- An earlier sign-in to Anthropic (/login) beside a gateway's token: `claude /logout`, keep ANTHROPIC_AUTH_TOKEN, start again; /status shows which one is used. A key of the Console stands in macOS's keychain, elsewhere as primaryApiKey in ~/.claude.json.\n- A key or token is refused beside it (401, “Invalid API key”): that is the one that was used; it needn't be wrong in itself.\n- Device management set one (apiKeyHelper): only whoever manages this machine can take it out." /
        "プロファイルが使う方だけを残し、本文に示されたもう一方を削除してください。それぞれの設定場所は `genkan check` で分かります（`genkan explain ANTHROPIC_API_KEY`、`genkan explain ANTHROPIC_AUTH_TOKEN`、`genkan explain apiKeyHelper`）。\n- ゲートウェイのトークンのほかに、以前の Anthropic へのサインイン（/login）がある場合: `claude /logout` を実行し、ANTHROPIC_AUTH_TOKEN は残して起動し直してください。使われている方は /status で分かります。Console のキーは、macOS ではキーチェーン、それ以外では ~/.claude.json の primaryApiKey にあります。\n- 同時にキーやトークンが拒否された場合（401、「Invalid API key」）: 使われた方が意図と違うだけで、そのキー自体が誤りとは限りません。\n- 端末管理が設定したもの（apiKeyHelper など）は、端末の管理者だけが外せます。"
    } text {
        verified: false,
        patterns: [
            r"\bauth may not work as expected\b",
            r"\bauth conflict: ?(?:both|using|an?\b)|multiple credential methods configured",
        ],
        examples: [
            "⚠ Both ANTHROPIC_AUTH_TOKEN and /login managed key set · auth may not work as expected",
            "⚠ Auth conflict: Both a token (ANTHROPIC_AUTH_TOKEN) and an API key (apiKeyHelper) are set.",
        ],
    }
    COUNTRY_ANTHROPIC "GK-ERR-534" Problem {
        "Anthropic's own service (sign-in or API) refuses the request because of where it comes from: an unsupported country or region, or a network that isn't allowed" /
        "Anthropic のサービス（サインインまたは API）が、接続元を理由に拒否しました（対象外の国または地域、許可されないネットワーク）"
    } help {
        "With a profile of your organization nothing should go there, and no sign-in is needed: `genkan check` says what sends it there.\n- Anthropic's service is meant: all of its hosts (api.anthropic.com, claude.ai, platform.claude.com) have to leave in a supported country such as Japan, by one and the same exit. A VPN or a proxy that exits in another country does this, a data centre's address too; `genkan doctor --only network` shows the route. The route is right: `claude /logout`, then sign in again.\n- A country that isn't supported: a provider that your organization offers there (`genkan setup`)." /
        "組織のプロファイルがある場合、リクエストがそこへ送られること自体が誤りで、サインインも不要です。原因は `genkan check` で分かります。\n- Anthropic のサービスを使う場合: すべてのホスト（api.anthropic.com、claude.ai、platform.claude.com）が、日本などの対応国の同じ出口を通る必要があります。国外に出る VPN やプロキシ、データセンターのアドレスで起こります。経路は `genkan doctor --only network` で確認できます。経路が正しい場合は、`claude /logout` の後にサインインし直してください。\n- 対象外の国にいる場合: 組織がそこで提供するプロバイダーを使ってください（`genkan setup`）。"
    } text {
        verified: false,
        patterns: [
            r"claude code's request was blocked before it reached anthropic's api",
            r#"(?:\bforbidden\W{1,12}(?:message\W{1,6})?|\b403\W{1,4})request not allowed(?:\W{0,4}$|["'.}\\,]|\W{2,6}(?:please run|retrying|request[_ ]id))"#,
            r"request blocked before it reached anthropic's api",
            r"\bclaude(?: code)? (?:is )?(?:not available|unavailable) in (?:your|this) (?:country|region)|app unavailable in (?:your )?region",
        ],
        ask: NetworkTeam {
            "Anthropic's own service refuses the requests of this machine: they reach it from a country, region or network that it doesn't support. Please check in which country our VPN and proxy exit to the internet for api.anthropic.com, claude.ai and platform.claude.com, and let them exit in Japan." /
            "Anthropic のサービスが、この端末のリクエストを拒否しています（対象外の国、地域、またはネットワークからの接続と判断）。api.anthropic.com、claude.ai、platform.claude.com について、VPN とプロキシがどの国からインターネットに出ているかを確認し、日本から出るようにしていただけますか。"
        },
        examples: [
            "Claude Code's request was blocked before it reached Anthropic's API, so signing in to Claude again won't help. A VPN, proxy or firewall, a network or region limit, or a problem at Anthropic can cause this.",
            "API Error: 403 {\"error\":{\"type\":\"forbidden\",\"message\":\"Request not allowed\"}}",
            "API Error: Request blocked before it reached Anthropic's API (HTTP 403) · the network this request came from isn't allowed",
            "Claude is not available in your country",
        ],
    }
    COUNTRY "GK-ERR-177" Problem {
        "the request came from a country or region that Anthropic doesn't support, by its address or the account's" /
        "Anthropic が対応していない国または地域からのリクエストと判断されました（送信元アドレスまたはアカウント）"
    } help {
        "Japan is supported: a VPN or a proxy exits to the internet in another country, or the AWS account is registered in one. Check the route of your requests (`genkan doctor --only network`), and connect without that VPN, or have the proxy exit in Japan." /
        "日本は対応国です。VPN やプロキシが国外からインターネットに出ているか、AWS アカウントが対象外の国で登録されています。通信の経路を `genkan doctor --only network` で確認し、その VPN を外すか、国内から出るようにしてもらってください。"
    } text {
        verified: false,
        patterns: [
            r"access to anthropic models is not allowed from unsupported countries",
        ],
        ask: NetworkTeam {
            "Amazon Bedrock refuses Claude Code's requests: they reach it from a country or region that Anthropic doesn't support. Please check in which country our VPN and proxy exit to the internet, and route bedrock-runtime through an exit in Japan or through our VPC endpoint." /
            "Amazon Bedrock が Claude Code のリクエストを拒否しています（Anthropic が対応していない国または地域からのアクセスと判断）。VPN とプロキシがどの国からインターネットに出ているかを確認し、bedrock-runtime への通信を日本から、または VPC エンドポイント経由で出るようにしていただけますか。"
        },
        examples: [
            "API Error: 400 Access to Anthropic models is not allowed from unsupported countries, regions, or territories.",
        ],
    }
    COUNTRY_OTHER "GK-ERR-594" Problem {
        "the service that answered isn't offered in the country that the request seems to come from; the text doesn't say whose service it is" /
        "応答したサービスは、リクエストの発信元とみなされた国では提供されていません。どのサービスかは本文から分かりません"
    } help {
        "A VPN or proxy exits to the internet in another country: `genkan doctor --only network` shows the route. Connect without that VPN, or have the proxy exit in Japan.\n- With a profile of your organization the request may not have gone to its provider at all: `genkan check` says what sends it elsewhere. “unsupported_country_region_territory” is OpenAI's wording, “User location is not supported for the API use” Gemini's; Claude Code calls neither by itself, a router or another program does.\n- Behind a gateway or router: the place where that one runs counts, and its operator has to act." /
        "VPN やプロキシが国外からインターネットに出ています。経路は `genkan doctor --only network` で確認できます。その VPN を外すか、国内から出るようにしてもらってください。\n- 組織のプロファイルを使う場合、リクエストがプロバイダーに送られていない可能性があります。別の接続先につながる設定は `genkan check` で分かります。「unsupported_country_region_territory」は OpenAI、「User location is not supported for the API use」は Gemini の文言です。Claude Code 自身はどちらも呼び出しません（ルーターや別のプログラムによるものです）。\n- ゲートウェイやルーター経由の場合: それが動いている場所で判断されるため、運用担当の対応が必要です。"
    } text {
        verified: false,
        patterns: [
            r"country, region, or territory (?:is )?not supported|not available in (?:your|this) country|\b(?:service|product) (?:is )?(?:not available|unavailable) in (?:your|this) region|unsupported_country",
            r"user location is not supported(?:[^ ]|$| [^f]| for the api use(?:[^ ]|$| [^w]))|unsupported[_ ]country[_ ]region",
        ],
        ask: NetworkTeam {
            "A service that Claude Code or a program beside it calls refuses the requests of this machine because of the country that they seem to come from. Please check in which country our VPN and proxy exit to the internet, and let them exit in Japan." /
            "Claude Code または併用しているプログラムの接続先が、発信元とみなされた国を理由に、この端末のリクエストを拒否しています。VPN とプロキシがどの国からインターネットに出ているかを確認し、日本から出るようにしていただけますか。"
        },
        examples: [
            "This product is not available in your country",
            "400 FAILED_PRECONDITION: unsupported_country_region_territory",
        ],
    }
    NOT_VERIFIED "GK-ERR-176" Problem {
        "AWS has blocked Bedrock's models for this account as a whole, whatever its permissions" /
        "権限に関係なく、このアカウントの Bedrock モデルの呼び出しが AWS により止められています"
    } help {
        "No policy or model access setting helps: AWS does this to new, unverified or restricted accounts. The account's owner has to open a case with AWS support (account and billing). Trying other models or Regions doesn't help." /
        "ポリシーやモデルアクセスの設定では解消しません。新規・未確認・制限中のアカウントで起こります。アカウントの所有者が AWS サポート（アカウントおよび請求）にケースを作成する必要があります。別のモデルやリージョンでも解消しません。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [r"\b(?:validationexception\)?(?: when calling the \w+ operation)?: |400 )operation not allowed\b"],
        ask: CloudAdministrator {
            "Amazon Bedrock answers every model call of our account with “ValidationException: Operation not allowed”. No permission is missing; AWS restricts the account itself. Please open a case with AWS support (account and billing) and ask for Amazon Bedrock to be enabled in ap-northeast-1 and ap-northeast-3." /
            "アカウントの Amazon Bedrock のモデル呼び出しがすべて「ValidationException: Operation not allowed」になります。権限の不足ではなく、アカウント自体の制限です。AWS サポート（アカウントおよび請求）にケースを作成し、ap-northeast-1 と ap-northeast-3 で Amazon Bedrock を利用できるように依頼していただけますか。"
        },
        examples: [
            "An error occurred (ValidationException) when calling the InvokeModel operation: Operation not allowed",
            "API Error: 400 Operation not allowed",
        ],
    }
    ACCOUNT_NOT_READY "GK-ERR-303" Problem {
        "the AWS account can't use the service yet or any more: AWS is still verifying it, its sign-up isn't complete, or it is suspended" /
        "AWS アカウントでサービスを利用できません。AWS による確認中か、登録が完了していないか、アカウントが停止されています"
    } help {
        "No permission is missing. The account's owner has to check for mail from AWS, complete the sign-up (address, phone, payment method) and settle open bills; a verification usually takes a few hours. If it takes longer than a day, open a case with AWS support (account and billing)." /
        "権限の不足ではありません。アカウントの所有者が、AWS からのメールを確認し、登録（住所、電話、支払い方法）と未払いの請求を済ませる必要があります。確認には通常数時間かかります。1 日たっても続く場合は、AWS サポート（アカウントおよび請求）にケースを作成してください。"
    } text {
        verified: false,
        names: ["AccessDeniedException", "SubscriptionRequiredException", "OptInRequired"],
        patterns: [
            r"your (?:aws )?account is (?:currently )?being verified|your aws account is (?:currently )?(?:suspended|blocked|under review|on hold|pending verification)|accessing resources in this region is being validated",
            r"needs a subscription for the service|you are not subscribed to this service\b.{0,60}\baws\b|account is currently blocked and not recognized as a valid account|\baccount (?:has been|was|is) (?:suspended|closed|deactivated) by aws",
        ],
        ask: CloudAdministrator {
            "AWS refuses Amazon Bedrock's calls because of the state of our account: it is still being verified, its sign-up isn't complete, or it is suspended. No IAM permission is missing. Please look at the account's mail from AWS and its billing console, and open a case with AWS support (account and billing) if nothing is pending there." /
            "アカウントの状態（AWS による確認中、登録の未完了、または停止）のため、Amazon Bedrock の呼び出しが AWS に拒否されています。IAM の権限の不足ではありません。アカウント宛ての AWS からのメールと請求コンソールを確認し、対応が必要なものがなければ AWS サポート（アカウントおよび請求）にケースを作成していただけますか。"
        },
        examples: [
            "AccessDeniedException: Your account is currently being verified. Verification normally takes less than 2 hours.",
            "SubscriptionRequiredException: The AWS Access Key Id needs a subscription for the service",
        ],
    }
    CREDIT "GK-ERR-168" Usage {
        "the request went to Anthropic's own service and its prepaid credit is used up; nothing went to your organization's cloud" /
        "リクエストは Anthropic のサービスに送られ、そのクレジット残高が不足しています。組織のクラウドは使われていません"
    } help {
        "Don't buy credit: Claude Code should use your organization's provider. `genkan check` names what sends requests elsewhere (often ANTHROPIC_API_KEY, or an earlier sign-in), `genkan setup` writes the profile's provider. Behind a gateway, its administrator has to check the account that it uses." /
        "クレジットを購入しないでください。Claude Code は組織のプロバイダーを使うはずです。別の接続先につながる設定（多くは ANTHROPIC_API_KEY や以前のサインイン）は `genkan check` で分かり、`genkan setup` でプロファイルのプロバイダーを設定できます。ゲートウェイ経由の場合は、管理者にゲートウェイのアカウントを確認してもらってください。"
    } text {
        verified: true,
        patterns: [
            r"credit balance (?:is )?too low",
            r"your org is out of usage|out of usage credits|\bbilling_error\b|usage credits ran out|doesn't have enough credit",
        ],
        examples: [
            "Credit balance is too low",
            "Your org is out of usage",
        ],
    }
    ANTHROPIC_PROFILE "GK-ERR-713" Person {
        "a profile for Anthropic's own service (ANTHROPIC_PROFILE, workload identity federation) gives no credential: its file, its identity token or a value of it is missing or has expired" /
        "Anthropic のサービス用のプロファイル（ANTHROPIC_PROFILE、workload identity federation）から認証情報を取得できません。ファイル、ID トークン、または値がないか、期限切れです"
    } help {
        "With your organization's cloud or gateway none of it is needed: `genkan explain ANTHROPIC_PROFILE` shows where it is set; remove it.\n- “identity token file”: the workload's token (ANTHROPIC_IDENTITY_TOKEN_FILE) isn't at this path; in Kubernetes or CI its projection is missing.\n- “oidc_federation config requires”: set the value that is named (federation rule, organization) in the profile or by its variable.\n- “has expired and no refresh is available”: sign in to the profile again with the tool that made it." /
        "組織のクラウドやゲートウェイを使う場合、これらは不要です。設定場所は `genkan explain ANTHROPIC_PROFILE` で分かります。削除してください。\n- 「identity token file」の場合: ワークロードのトークン（ANTHROPIC_IDENTITY_TOKEN_FILE）がこのパスにありません。Kubernetes や CI では、トークンの設定が不足しています。\n- 「oidc_federation config requires」の場合: 示された値（federation rule、組織）を、プロファイルまたは変数で設定してください。\n- 「has expired and no refresh is available」の場合: プロファイルを作成したツールで、サインインし直してください。"
    } text {
        verified: false,
        patterns: [
            r"\boidc_federation config requires\b|\buser_oauth config requires\b|authentication\.type \W\S{1,40}\W is not a known authentication type|failed to read identity token file at \S|identity token is \d+ kib, exceeds|identity_token\.source \Wfile\W requires",
            r"access token at \S{1,200} has expired and no refresh is available|credentials file at \S{1,200} must include 'access_token'|\buser oauth refresh (?:failed|response)\b|failed to reach token endpoint https://[\w.-]{0,40}anthropic\.com",
            r"config file \S{1,200} is missing \x22authentication\x22",
        ],
        examples: [
            "oidc_federation config requires 'federation_rule_id'. Set it in authentication.federation_rule_id in your profile, or via ANTHROPIC_FEDERATION_RULE_ID (profile takes precedence).",
            "User OAuth refresh failed (HTTP 400): invalid_grant",
            "config file /home/taro/.config/anthropic/configs/default.json is missing \"authentication\"",
        ],
    }
    NOTHING_TO_SEND "GK-ERR-491" Person {
        "no key and no sign-in reached the program that was to call the model, so that call wasn't sent" /
        "モデルを呼び出すプログラムに、キーもサインインも渡っていないため、その呼び出しは送られていません"
    } help {
        "With a profile of your organization the provider's settings aren't in force there: `genkan check` says why, `genkan setup` writes them.\n- Only a cloud's key is set (AWS_BEARER_TOKEN_BEDROCK, ANTHROPIC_FOUNDRY_API_KEY): it doesn't choose the provider. CLAUDE_CODE_USE_BEDROCK=1 and AWS_REGION (or CLAUDE_CODE_USE_VERTEX, _FOUNDRY) have to be set beside it, in ~/.claude/settings.json or in a terminal that is opened afterwards.\n- An editor's extension doesn't get the terminal's variables: have them in ~/.claude/settings.json (`genkan setup` does) or in claudeCode.environmentVariables, switch its own sign-in off (claudeCode.disableLoginPrompt), and update it.\n- With Anthropic's own service: `claude`, then /login; in a program of your own ANTHROPIC_API_KEY. With ANTHROPIC_BASE_URL also ANTHROPIC_AUTH_TOKEN.\n- A sign-in in the editor that seemed to work (“Login successful” beside a 401), in a remote host (SSH, container, WSL): run `claude` and /login in a terminal of that host, set HTTPS_PROXY for the extension there too, then reload the window." /
        "組織のプロファイルがある場合、プロバイダーの設定が有効になっていません。理由は `genkan check` で分かり、`genkan setup` で書き込めます。\n- クラウドのキー（AWS_BEARER_TOKEN_BEDROCK、ANTHROPIC_FOUNDRY_API_KEY）だけを設定した場合: キーではプロバイダーは決まりません。CLAUDE_CODE_USE_BEDROCK=1 と AWS_REGION（または CLAUDE_CODE_USE_VERTEX、_FOUNDRY）も、~/.claude/settings.json に設定するか、設定後に開き直したターミナルで使ってください。\n- エディターの拡張機能にはターミナルの環境変数が渡りません。~/.claude/settings.json（`genkan setup` が書き込みます）または claudeCode.environmentVariables に置き、拡張機能自身のサインインを無効にし（claudeCode.disableLoginPrompt）、更新してください。\n- Anthropic のサービスを使う場合: `claude` の /login、自作のプログラムでは ANTHROPIC_API_KEY。ANTHROPIC_BASE_URL を設定する場合は ANTHROPIC_AUTH_TOKEN も必要です。\n- エディターのサインインが成功したように見える場合（401 とともに「Login successful」）、リモートホスト（SSH、コンテナー、WSL）では、そのホストのターミナルで `claude` の /login を実行し、そこの拡張機能にも HTTPS_PROXY を設定して、ウィンドウを再読み込みしてください。"
    } text {
        verified: false,
        patterns: [
            r"bare mode doesn't use the sign-in from /login",
            r"^\W{0,6}(?:error\W{1,3})?(?:litellm\.[\w.]{1,60}: ){0,3}missing \w{2,20} api key - a call is being made to",
            r"could not resolve authentication method\. expected",
            r"(?:claude|anthropic|extension|/login)\b.{0,120}\bno authentication found\b|\bno authentication found\b.{0,120}(?:claude|anthropic|/login)",
        ],
        examples: [
            "Bare mode doesn't use the sign-in from /login. It reads ANTHROPIC_API_KEY or an apiKeyHelper from --settings: set or change one and restart, or start Claude Code without --bare to sign in.",
            "litellm.AuthenticationError: Missing Anthropic API Key - A call is being made to anthropic but no key is set either in the environment variables or via params",
            "Error: Could not resolve authentication method. Expected either apiKey or authToken to be set.",
            "Extension reports \"No authentication found\" and blocks usage",
        ],
    }
    SIGN_IN_EXPIRED "GK-ERR-527" Person {
        "the sign-in to Anthropic (a Claude account) has run out; nothing is wrong with it" /
        "Anthropic（Claude アカウント）へのサインインの期限が切れました。内容に誤りはありません"
    } help {
        "With a profile of your organization it shouldn't be used at all: don't sign in again, `genkan check` says why it is; `claude /logout` ends it.\n- You use a Claude account: /login in Claude Code and sign in again in the browser. If that isn't enough, /logout, start again, /login.\n- The new sign-in is answered with “Internal server error” or “OAuth Request Failed”: Anthropic's sign-in is disturbed. Wait (status.claude.com), then /login; delete nothing.\n- It comes back every day: old releases renew it badly (update Claude Code), or it can't be saved (on macOS the keychain is locked, as over SSH; otherwise ~/.claude isn't writable).\n- A CI job or container: a new token by `claude setup-token`, in CLAUDE_CODE_OAUTH_TOKEN." /
        "組織のプロファイルがある場合、このサインインは使わないはずです。サインインし直さず、使われた理由を `genkan check` で確認してください。`claude /logout` で終了できます。\n- Claude アカウントを使う場合: Claude Code の /login で、ブラウザーからサインインし直してください。それで足りなければ、/logout の後、起動し直して /login を実行します。\n- 新しいサインインが「Internal server error」「OAuth Request Failed」になる場合: Anthropic のサインインに障害があります。時間を置いてから（status.claude.com）/login を実行してください。何も削除する必要はありません。\n- 毎日繰り返す場合: 古いリリースでは更新がうまくいかないことがあります（Claude Code を更新）。保存できていないこともあります（macOS では SSH などでキーチェーンがロックされている、それ以外では ~/.claude に書き込めない）。\n- CI やコンテナーの場合: `claude setup-token` で新しいトークンを作り、CLAUDE_CODE_OAUTH_TOKEN に設定してください。"
    } text {
        verified: false,
        patterns: [
            r"oauth token has expired\W{1,6}(?:please )?(?:obtain a new|run /login)|\bauthentication_error\b.{0,40}\boauth token (?:has )?expired|\b(?:claude|anthropic)\b.{0,60}\boauth (?:login|authentication|session|token|account)\b.{0,40}\bexpired|\boauth (?:login|authentication|session|token|account)\b.{0,40}\bexpired\b.{0,120}(?:\bclaude\b|\banthropic\b|/login\b)",
            r"\blogin expired (?:·|—) |your claude session has expired|your session has expired\. (?:please )?run /login|login (?:has )?reached its time limit|anthropic profile login expired",
        ],
        examples: [
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"OAuth token has expired. Please obtain a new token or refresh your existing token.\"}} · Please run /login",
            "Login expired · Please run /login",
        ],
    }
    KEYCHAIN_LOCKED "GK-ERR-528" Person {
        "Claude Code can't read or store its sign-in because the keychain of macOS is locked in this session, as it is over SSH; so it counts as signed out" /
        "macOS のキーチェーンがこのセッションではロックされているため（SSH など）、Claude Code がサインインを読み書きできず、サインインしていない状態として扱われています"
    } help {
        "`security unlock-keychain ~/Library/Keychains/login.keychain-db` in this session, then start claude again: the stored sign-in works. A new /login isn't needed, and isn't kept while it is locked (“Login successful”, then signed out again).\n- For SSH and jobs for good: a token in the environment (CLAUDE_CODE_OAUTH_TOKEN from `claude setup-token`, or ANTHROPIC_API_KEY).\n- With a profile of your organization no such sign-in is needed: `genkan check` says why the provider isn't in force." /
        "このセッションで `security unlock-keychain ~/Library/Keychains/login.keychain-db` を実行し、claude を起動し直してください。保存済みのサインインが使えます。/login は不要です。ロック中は、サインインしても保存されません（「Login successful」の後、サインインしていない状態に戻ります）。\n- SSH やジョブで継続して使う場合: 環境変数でトークンを渡してください（`claude setup-token` の CLAUDE_CODE_OAUTH_TOKEN、または ANTHROPIC_API_KEY）。\n- 組織のプロファイルがある場合、このサインインは不要です。プロバイダーが有効でない理由は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"(?:not logged in|missing api key) · (?:please )?run /login.{0,300}?\bkeychain\b|\bkeychain\b.{0,300}?(?:not logged in|missing api key) · (?:please )?run /login",
            r"\bssh\b.{0,160}?(?:not logged in|missing api key) · (?:please )?run /login|(?:not logged in|missing api key) · (?:please )?run /login.{0,160}?\b(?:via|over|through|by|in an?) ssh\b",
        ],
        examples: [
            "Not logged in · Please run /login
the keychain is the cause; /login prints \"Login successful\"",
            "SSH authentication completely fails with \"Missing API key · Run /login\"",
        ],
    }
    OAUTH_TOKEN "GK-ERR-492" Person {
        "Anthropic's own service rejects the OAuth token that was sent (CLAUDE_CODE_OAUTH_TOKEN, or the secret of a CI job)" /
        "送られた OAuth トークン（CLAUDE_CODE_OAUTH_TOKEN、または CI のシークレット）を Anthropic のサービスが受け付けません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway it shouldn't be used at all: `genkan explain CLAUDE_CODE_OAUTH_TOKEN` shows where it is set. Otherwise make a new one with `claude setup-token` and store it whole, without a line break or blank; at a workstation sign in again." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このトークンは使わないはずです（設定場所は `genkan explain CLAUDE_CODE_OAUTH_TOKEN`）。それ以外では、`claude setup-token` で新しく作り、改行や空白を含めずに全体を登録してください。端末ではサインインし直します。"
    } text {
        verified: false,
        patterns: [
            r"(?:api error|failed to authenticate|authentication_error|claude|anthropic)\b.{0,120}oauth access token is invalid",
        ],
        examples: [
            "Failed to authenticate. API Error: 401 OAuth access token is invalid.",
        ],
    }
    EXTERNAL_KEY "GK-ERR-589" Usage {
        "the key that Claude Code was given from outside (ANTHROPIC_API_KEY or apiKeyHelper) isn't accepted; it goes before a sign-in" /
        "外部から渡されたキー（ANTHROPIC_API_KEY または apiKeyHelper）が受け付けられません。サインインより優先されます"
    } help {
        "/status in Claude Code names its source: ANTHROPIC_API_KEY (`genkan explain ANTHROPIC_API_KEY`), or `apiKeyHelper` in a settings file, also the project's .claude/settings.json. Remove or correct it there: it is wrong, revoked or another service's.\n- With a profile of your organization: `genkan check` says whether its provider is in force and what sends requests elsewhere; `genkan setup` writes it.\n- The profile uses a gateway, and that refuses the key: store it again (`genkan token rotate`).\n- A gateway of your own answers: try the key with `curl` at its /v1/messages. Refused there, too: compare it with the gateway's configuration and the header that it reads (ANTHROPIC_AUTH_TOKEN sends Authorization, ANTHROPIC_API_KEY x-api-key). Accepted: the gateway's own key or sign-in for the provider behind it is refused; see its log." /
        "キーの出所は Claude Code の /status で分かります。ANTHROPIC_API_KEY（`genkan explain ANTHROPIC_API_KEY`）、または設定ファイル（プロジェクトの .claude/settings.json を含む）の `apiKeyHelper` です。誤っているか、無効になったか、別のサービスのものです。そこから削除するか、直してください。\n- 組織のプロファイルを使う場合: プロバイダーが有効か、どの設定が別の接続先につながっているかは `genkan check` で分かります。`genkan setup` で設定できます。\n- プロファイルのゲートウェイがキーを拒否した場合: 登録し直してください（`genkan token rotate`）。\n- 自分のゲートウェイが応答している場合: そのキーで /v1/messages を `curl` で試してください。拒否されれば、ゲートウェイの設定と、そこで読み取るヘッダー（ANTHROPIC_AUTH_TOKEN は Authorization、ANTHROPIC_API_KEY は x-api-key で送られます）を確認します。受け付けられれば、その先のプロバイダー用のキーやサインインが拒否されています。ログを確認してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:invalid|missing) api key · (?:please )?fix external api key",
        ],
        examples: [
            "Invalid API key · Fix external API key",
        ],
    }
    WORKSPACE_KEY "GK-ERR-512" Usage {
        "Anthropic's own API answered and refused the key that was sent; the text is its own, no cloud provider's, so your provider's settings weren't in force in this process" /
        "Anthropic の API が応答し、送られたキーを拒否しました。この応答はクラウドのプロバイダーのものではないため、このプロセスではプロバイダーの設定が有効になっていません"
    } help {
        "An editor, IDE or desktop app that was started from the Dock or the start menu doesn't get your shell's variables (CLAUDE_CODE_USE_BEDROCK, AWS_PROFILE, AWS_REGION): have them in ~/.claude/settings.json (`genkan setup` writes them), or start it from a terminal, and update the plugin.\n- A left-over ANTHROPIC_API_KEY was used: `genkan explain ANTHROPIC_API_KEY` shows where it is set; remove it. `genkan check` says whether the profile's provider is in force.\n- You mean to use Anthropic's own service: the key is another workspace's or was deleted: make one in the Console's workspace, or sign in with /login." /
        "Dock やスタートメニューから起動したエディター、IDE、デスクトップアプリには、シェルの環境変数（CLAUDE_CODE_USE_BEDROCK、AWS_PROFILE、AWS_REGION）が渡りません。~/.claude/settings.json に置くか（`genkan setup` が書き込みます）、ターミナルから起動し、プラグインを更新してください。\n- 残っていた ANTHROPIC_API_KEY が使われた場合: 設定場所は `genkan explain ANTHROPIC_API_KEY` で分かります。削除してください。プロファイルのプロバイダーが有効かは `genkan check` で分かります。\n- Anthropic のサービスを使うつもりの場合: 別のワークスペースのキーか、削除されたキーです。Console のワークスペースで作り直すか、/login でサインインしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bnot a valid api key for this workspace\b",
        ],
        examples: [
            "API Error: 400 Not a valid API key for this workspace",
        ],
    }
    REDIRECT_URI "GK-ERR-823" Problem {
        "Anthropic's sign-in page doesn't accept the address to which Claude Code wants to be sent back: a fault there, or an old release; nothing on this machine is wrong" /
        "Anthropic のサインインのページが、Claude Code の指定した戻り先のアドレスを受け付けません。先方の障害か、古いリリースによるもので、この端末の設定の問題ではありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway this sign-in isn't needed: `genkan check` says why Claude Code asks for it.\n- A Claude account: update Claude Code, begin a new sign-in, and try again later (status.claude.com).\n- Until then: `claude setup-token` on a machine where the sign-in works, and its token as CLAUDE_CODE_OAUTH_TOKEN; or an API key (ANTHROPIC_API_KEY)." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- Claude アカウントを使う場合: Claude Code を更新してサインインを最初からやり直し、時間を置いて試してください（status.claude.com）。\n- それまでは、サインインできる端末で `claude setup-token` を実行し、そのトークンを CLAUDE_CODE_OAUTH_TOKEN に設定するか、API キー（ANTHROPIC_API_KEY）を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:authorization failed )?redirect uri \S{1,120} is not supported by client",
        ],
        examples: [
            "OAuth authorization failed: redirect URI https://acme.example/cb is not supported by client",
            "Authorization failed\nRedirect URI https://platform.claude.com/oauth/code/callback is not supported by client.",
        ],
    }
    NOT_A_MEMBER "GK-ERR-826" Person {
        "the Claude account that was signed in with isn't a member of the company's organization at Anthropic" /
        "サインインに使った Claude アカウントが、Anthropic 上の会社の組織のメンバーではありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway this sign-in isn't needed at all: `genkan check` says why Claude Code asks for it.\n- You were invited: sign out at the identity provider (Okta, Entra), and sign in with exactly the invited address in a fresh browser profile. The browser may still have another account's session.\n- It persists: ask the administrator of that organization to check that your address is a member, and that you are assigned to the Claude app in the identity provider (SCIM, domain, just-in-time)." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- 招待されている場合: ID プロバイダー（Okta、Entra）からサインアウトし、新しいブラウザープロファイルで、招待されたアドレスでサインインしてください。別のアカウントのセッションが残っていることがあります。\n- 解消しない場合: その組織の管理者に、アドレスがメンバーに含まれているか、ID プロバイダーで Claude のアプリに割り当てられているか（SCIM、ドメイン、ジャストインタイム）を確認してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:access managed by your organization\W{1,6})?you haven't been added to your organization yet",
        ],
        examples: [
            "Access managed by your organization\nYou haven't been added to your organization yet. Contact your administrator for access.",
        ],
    }
    SUBSCRIPTION_OFF "GK-ERR-827" Person {
        "the organization of the Claude account that is signed in doesn't allow Claude Code by subscription (oauth_org_not_allowed); the sign-in itself is valid" /
        "サインイン中の Claude アカウントの組織が、サブスクリプションでの Claude Code の使用を許可していません（oauth_org_not_allowed）。サインイン自体は有効です"
    } help {
        "With a profile of your organization this sign-in shouldn't be used: `claude /logout`, and `genkan check` says whether the profile's provider is in force.\n- A company's Claude organization: its administrator has to enable Claude Code for members; /login again doesn't change it. You belong to several: choose the other one at /login.\n- A personal account (“…'s Organization”), where nobody switched anything off: reported as a fault of the account at Anthropic, which only its support can lift (support.claude.com).\n- Meanwhile: an API key (ANTHROPIC_API_KEY) from the Console." /
        "組織のプロファイルがある場合、このサインインは使わないはずです。`claude /logout` の後、プロファイルのプロバイダーが有効かを `genkan check` で確認してください。\n- 会社の Claude の組織の場合: 管理者がメンバーに Claude Code を許可する必要があります。/login をやり直しても変わりません。複数の組織に属している場合は、/login で別の組織を選んでください。\n- 個人のアカウント（「…'s Organization」）で、誰も無効にしていない場合: Anthropic 側のアカウントの問題として報告されており、解除できるのはサポートだけです（support.claude.com）。\n- それまでは、Console の API キー（ANTHROPIC_API_KEY）を使えます。"
    } text {
        verified: false,
        patterns: [
            r"(?:your organization has )?disabled claude subscription access|oauth authentication is currently not allowed(?: for this organization)?|\boauth_org_not_allowed\b",
        ],
        examples: [
            "Your organization has disabled Claude subscription access for Claude Code · Use an Anthropic API key instead, or ask your admin to enable access",
        ],
    }
    ANTHROPIC_KEY "GK-ERR-167" Usage {
        "Claude Code used Anthropic's own API without a key or sign-in, or with one that wasn't accepted: your provider's settings aren't in force, or a gateway refuses the key" /
        "Claude Code が Anthropic の API の形式で接続し、キーやサインインがないか、受け付けられませんでした。プロバイダーの設定が有効でないか、ゲートウェイがキーを拒否しています"
    } help {
        "With a profile of your organization, don't use /login: `genkan check` says whether the profile's provider is in force and what sends requests elsewhere (`genkan explain ANTHROPIC_API_KEY`, `genkan explain ANTHROPIC_BASE_URL`); `genkan setup` writes it.\n- It works in a terminal and fails in an app or editor: opened from the desktop, it doesn't get what the shell exports. Have ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN, or the cloud's variables, in `env` of ~/.claude/settings.json (`genkan setup`), or start the app from that terminal.\n- In a container, service or job: look inside it (`docker exec NAME env | grep ANTHROPIC`). A gateway's key without ANTHROPIC_BASE_URL goes to Anthropic itself, which answers “Invalid bearer token” (request_id req_01…): pass both in.\n- The profile uses a gateway: store its key again (`genkan token rotate`). Address and key (ANTHROPIC_AUTH_TOKEN, or apiKeyHelper) belong together.\n- A router on this machine (ANTHROPIC_BASE_URL is 127.0.0.1 or localhost) may hand your key on to api.anthropic.com: set the service behind it in its own option or file.\n- Anthropic's own service is meant: sign in with /login, or correct the key (ANTHROPIC_API_KEY) or token (ANTHROPIC_AUTH_TOKEN, CLAUDE_CODE_OAUTH_TOKEN): it is missing, wrong, revoked or another service's. /status shows which one is used.\n- “Missing API key” on macOS over SSH, in tmux or in a job: the keychain is locked there (`security unlock-keychain`, then start claude again)." /
        "組織のプロファイルを使う場合は、/login は使わないでください。プロファイルのプロバイダーが有効か、どの設定が別の接続先につながっているかは `genkan check` で分かります（`genkan explain ANTHROPIC_API_KEY`、`genkan explain ANTHROPIC_BASE_URL`）。`genkan setup` で設定できます。\n- ターミナルでは動作し、アプリやエディターで失敗する場合: デスクトップから開いたアプリには、シェルの環境変数が渡りません。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN、またはクラウドの変数を ~/.claude/settings.json の `env` に置くか（`genkan setup`）、そのターミナルからアプリを起動してください。\n- コンテナー、サービス、ジョブの場合: その中の環境変数を確認してください（`docker exec 名前 env | grep ANTHROPIC`）。ANTHROPIC_BASE_URL のないゲートウェイのキーは Anthropic に送られ、「Invalid bearer token」（request_id が req_01…）になります。両方を渡してください。\n- プロファイルがゲートウェイを使う場合: キーを登録し直してください（`genkan token rotate`）。アドレスとキー（ANTHROPIC_AUTH_TOKEN または apiKeyHelper）は両方必要です。\n- この端末のルーター（ANTHROPIC_BASE_URL が 127.0.0.1 または localhost）は、キーをそのまま api.anthropic.com に渡していることがあります。その先のサービスは、ルーター自身のオプションまたは設定ファイルで指定します。\n- Anthropic のサービスを使う場合: /login でサインインするか、キー（ANTHROPIC_API_KEY）またはトークン（ANTHROPIC_AUTH_TOKEN、CLAUDE_CODE_OAUTH_TOKEN）を直してください。ないか、誤っているか、無効になったか、別のサービスのものです。使われているものは /status で分かります。\n- macOS で SSH、tmux、ジョブから使うと「Missing API key」になる場合: キーチェーンがロックされています（`security unlock-keychain` の後、claude を起動し直します）。"
    } text {
        verified: true,
        patterns: [
            r"\boauth access token has been revoked|organization access has been revoked|account is no longer a member of the organization",
            r"(?:invalid|missing) api key · (?:please )?(?:run /login|fix external api key)",
            r"\binvalid x-api-key\b",
            r"oauth token (?:has been )?revoked",
            r"(?:^\W{0,4}|\bauthentication_error\W{1,8}(?:message\W{1,6})?|\b(?:api error|anthropic|claude)\b.{0,40}|\b40[13]\W{1,4})invalid bearer token|oauth authentication is currently not supported|this credential is only authorized for use with claude code",
            r"\boauth error: (?:request failed with status code 4|invalid (?:api|bearer|client|credential|grant|request|response|scope|token)|missing|access|token|failed(?:\W{0,3}$|: | to (?:[a-eg-z]|f[^e]))|unauthorized|no |authoriz|bad )",
            r"(?:this|your) organization has (?:been disabled|disabled api key)|api key auth(?:entication)? (?:is|has been) disabled",
            r"(?:^\W{0,4}|oauth error: |login failed: |claude\b.{0,60})token exchange failed(?:\W{1,3}(?:request|http|status|[45]\d\d\b)|\W{0,3}$)|(?:login|sign-?in) failed: request failed with status code 4",
            r"does not have access to claude code|\b(?:organi[sz]ation|account) does not have access to claude\b",
            r"claude\.ai login cannot be refreshed|no oauth token — run /login|login required\. run claude auth login|failed to authenticate: (?:oauth|your claude\.ai login|this login)|could not refresh your login because|(?:claude|anthropic)\b.{0,60}failed to refresh oauth token|invalid auth token · |belongs to a disabled organization|disabled api key authentication|(?:claude|anthropic)\b.{0,60}\boauth (?:login|authentication|session|token|account)\b.{0,40}\b(?:failed|error|timed out|could not)|\boauth (?:login|authentication|session|token|account)\b.{0,40}\b(?:failed|error|timed out|could not)\b.{0,80}(?:/login\b|\bclaude\b|\banthropic\b)|no api key (?:available|found|configured|provided)\b.{0,60}(?:anthropic|/login|claude)|anthropic_api_key\b.{0,40}(?:environment variable )?(?:is )?(?:not set|missing|required|must be set|not found|is invalid)",
            r"\b(?:(?:authentication_error|api error|claude|anthropic)\b.{0,60}(?:invalid oauth token|oauth token\b.{0,60}\b(?:not found|malformed|invalid\b|missing))|x-api-key header is required|authentication_error\W{1,6}message\W{1,6}invalid authentication credentials)",
            r"didn't accept this session's credentials when claude code asked",
            r"\banthropic api key is missing\b|pass it using the 'apikey' parameter or the anthropic_api_key",
            r"did not find anthropic_api_key\b",
            r"^\W{0,4}authentication error · try again",
        ],
        examples: [
            "OAuth access token has been revoked",
            "Your account does not have access to Claude Code. Please run /login.",
            "Your organization does not have access to Claude. Please login again or contact your administrator.",
            "Token exchange failed: Request failed with status code 400",
            "OAuth error: Request failed with status code 403",
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"Invalid bearer token\"}}",
            "This organization has been disabled",
            "Invalid API key · Please run /login",
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"invalid x-api-key\"}}",
            "OAuth token revoked · Please run /login",
            "Your account belongs to a disabled organization",
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"Invalid OAuth token. The provided token was not found or is malformed.\"}}",
            "api.anthropic.com didn't accept this session's credentials when Claude Code asked for your organization's policy.",
            "AI_LoadAPIKeyError: Anthropic API key is missing. Pass it using the 'apiKey' parameter or the ANTHROPIC_API_KEY environment variable.",
            "Did not find anthropic_api_key, please add an environment variable `ANTHROPIC_API_KEY` which contains it, or pass `anthropic_api_key` as a named parameter.",
            "Authentication error · Try again",
        ],
    }
    ANTHROPIC_RESET "GK-ERR-666" Remote {
        "the connection to Anthropic's own service was accepted and then closed without an answer, by something on the route or at its entrance" /
        "Anthropic 自身のサービスへの接続が、確立後に応答なしで切断されました。経路上の機器またはサービスの入口によるものです"
    } help {
        "With a profile of your organization nothing should go there: `genkan check` says what sends it.\n- Anthropic's service is meant: try again, then from another network or without the VPN, and with the proxy that your network needs (HTTPS_PROXY; node-fetch and other libraries may not read it). `curl -v https://api.anthropic.com/` in the same terminal fails as well: it isn't your program.\n- It works everywhere but in the company's network: a filter or proxy there closes the connection. Name the host in the text to the network team, and say when it happened." /
        "組織のプロファイルがある場合、そこへ接続すること自体が誤りです。原因は `genkan check` で分かります。\n- Anthropic のサービスを使う場合: もう一度試し、次に別のネットワークまたは VPN なしで、ネットワークに必要なプロキシを設定して試してください（HTTPS_PROXY。node-fetch などのライブラリは読み取らないことがあります）。同じターミナルの `curl -v https://api.anthropic.com/` も失敗する場合は、プログラムの問題ではありません。\n- 社内のネットワークでだけ失敗する場合: フィルターまたはプロキシが切断しています。本文のホストと発生時刻をネットワーク担当に伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"\brequest to https?://(?:[\w-]{1,40}\.)?(?:anthropic|claude)\.com/\S{0,200} failed, reason: (?:socket hang up|read econnreset|connect econnreset|client network socket disconnected before secure tls connection was established)",
            r"\bfailed to connect to \S{1,40}\.(?:anthropic|claude)\.com: econnreset\b",
            r"host='\S{1,40}\.(?:anthropic|claude)\.com', port=443\)?.{0,160}?(?:connection reset by peer|remote end closed connection|unexpected_eof_while_reading)",
        ],
        examples: [
            "FetchError: request to https://api.anthropic.com/v1/messages failed, reason: socket hang up",
            "Unable to connect to Anthropic services

Failed to connect to api.anthropic.com: ECONNRESET",
            "HTTPSConnectionPool(host='api.anthropic.com', port=443): Max retries exceeded with url: /v1/messages (Caused by ProtocolError('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer')))",
        ],
    }
    ANTHROPIC_TROUBLE "GK-ERR-421" Remote {
        "Anthropic's own service had a fault (500), or its edge got no answer from the servers behind it (502, 504, 52x)" /
        "Anthropic 自身のサービスに障害があります（500、またはその入口が背後のサーバーから応答を得られない 502、504、52x）"
    } help {
        "Wait and try again; status.claude.com says whether it is known. No proxy of your network is at fault. If your profile uses Amazon Bedrock, Vertex AI or Foundry, the request shouldn't have gone there: run `genkan check`. Behind a gateway it is the gateway that uses Anthropic's service." /
        "待ってから再試行してください。既知の障害かどうかは status.claude.com で確認できます。社内のプロキシが原因ではありません。Amazon Bedrock、Vertex AI、Foundry のプロファイルの場合、リクエストがそこへ送られたこと自体が誤りです。`genkan check` を実行してください。ゲートウェイ経由の場合は、ゲートウェイが Anthropic のサービスを使っています。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bhttp/[\d.]+ (?:50[0-4]|52\d)\b.{0,1500}?)?\bapi\.anthropic\.com \| ?(?:50[0-4]|52\d)\b",
            r"\b(?:50[0-4]|52\d)\b.{0,60}? for url:? '?https://api\.anthropic\.com/",
            r"\b(?:500|api_error)\b.{0,120}?internal server error\W.{0,60}?request_id\W{1,6}req_01\w+",
        ],
        examples: [
            "requests.exceptions.HTTPError: 504 Server Error: Gateway Time-out for url: https://api.anthropic.com/v1/messages",
            "API Error (api.anthropic.com | 504: Gateway time-out) · Retrying in 5 seconds… (attempt 4/10)",
            "Error: 500 {\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"Internal server error\"},\"request_id\":\"req_011CXmPf4M4XaGF2xNHp5aBM\"}",
        ],
    }
    ANTHROPIC_THROTTLES "GK-ERR-422" Remote {
        "Anthropic's own service limits requests for a moment; no limit of your account was reached" /
        "Anthropic 自身のサービスが一時的にリクエストを制限しています。アカウントの上限に達したわけではありません"
    } help {
        "Wait and try again; nobody has to raise a limit. If your profile uses Amazon Bedrock, Vertex AI or Foundry, the request didn't go there: run `genkan check`." /
        "待ってから再試行してください。上限の引き上げは不要です。Amazon Bedrock、Vertex AI、Foundry のプロファイルの場合、リクエストはそこへ送られていません。`genkan check` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"temporarily limiting requests(?: \(not your usage limit\))?",
        ],
        examples: [
            "API Error: Server is temporarily limiting requests (not your usage limit) · Rate limited",
        ],
    }
    OVERLOADED "GK-ERR-185" Remote {
        "the service that runs Claude is overloaded (529): Anthropic's own, or a cloud or gateway that passes this answer of Anthropic's on" /
        "Claude を動かすサービスが過負荷です（529）。Anthropic 自身のサービス、またはその応答を渡すクラウドやゲートウェイです"
    } help {
        "Wait and try again. Nobody has to raise a limit.\n- Vertex AI and Foundry answer like this too. With a profile for Amazon Bedrock the request went elsewhere: run `genkan check`.\n- Behind a gateway or router its own provider is meant: its operator can choose another." /
        "しばらく待ってやり直してください。上限の引き上げは不要です。\n- Vertex AI と Foundry もこのように応答します。Amazon Bedrock のプロファイルであれば、リクエストは別の接続先に送られています。`genkan check` を実行してください。\n- ゲートウェイやルーター経由の場合は、その先のプロバイダーの応答です。運用担当が別のものを選べます。"
    } text {
        verified: false,
        patterns: [
            r"\boverloaded_error\b",
            r"\b529\W{1,3}overloaded\b",
            r#"is experiencing high load|\b529\b\W{0,3}(?:overloaded|\{)|"message"\W{1,4}overloaded\b"#,
            r"\blast error: overloaded\b|\bai_(?:retry|apicall)error\b.{0,60}: overloaded\b",
        ],
        examples: [
            "API Error: 529 {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}",
            "API Error: Repeated 529 Overloaded errors",
            "Opus is experiencing high load, please use /model to switch to Sonnet",
            "AI_RetryError: Failed after 3 attempts. Last error: Overloaded",
        ],
    }
    ANTHROPIC_LIMIT "GK-ERR-190" Remote {
        "a rate limit of an account at Anthropic's own service was reached" /
        "Anthropic のサービスのアカウントで、レート制限に達しました"
    } help {
        "Wait and try again. If your profile uses Amazon Bedrock, Vertex AI or Foundry, the request didn't go there: run `genkan check`. Behind a gateway, its administrator sees whose limit it is." /
        "しばらく待ってやり直してください。Amazon Bedrock・Vertex AI・Foundry を使うプロファイルであれば、リクエストはそこに送られていません。`genkan check` を実行してください。ゲートウェイ経由の場合は、どの制限かを管理者が確認できます。"
    } text {
        verified: false,
        patterns: [
            r"this request would exceed (?:your account's|the|your organization's) rate limit",
            r"has exceeded your (?:per-minute|daily) rate limit",
            r"api error: rate limit reached\W{0,4}(?:$|·|\n)",
            r"you've (?:hit|reached) your (?:\S{1,30} ){0,2}?(?:usage |spend )?limit(?:\W{0,3}$|\W{2,8}(?:resets|/|run|you can|your limit|upgrade to|wait))|(?:claude(?: ai)?|opus|sonnet|weekly|5-hour|session)(?:'s)? usage limit reached|usage limit reached\|\d+|reached your specified api usage limits",
            r"number of (?:request|input|output|prompt) tokens (?:per (?:minute|day) )?(?:has|have|would) exceed|would exceed (?:your|the) (?:organization's |account's )?rate limit|exceed your organization's (?:maximum )?",
            r"you're out of extra usage|(?:5-hour|session|opus|sonnet) limit reached\b|\b(?:daily|weekly|monthly|spend) limit reached \W{1,5}(?:resets|/upgrade|/model)|you are approaching your usage limit|out of extra usage|reached your (?:weekly|session) (?:\w+ )?limit\W{1,5}(?:resets|/|your limit)",
            r"number of concurrent connections\b.{0,30}\b(?:has )?exceeded your\b.{0,20}rate limit",
            r"\bapproaching (?:your )?(?:(?:opus|sonnet|weekly|session|5-hour) )*(?:usage )?limit\W{1,4}(?:resets|/model|/upgrade|$)",
        ],
        examples: [
            "API Error: Rate limit reached",
            "You've hit your session limit · resets 3:45pm",
            "This request would exceed your organization's rate limit of 40,000 input tokens per minute",
            "429 rate_limit_error: Number of request tokens has exceeded your daily rate limit",
            "API Error: 429 {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"This request would exceed your account's rate limit. Please try again later.\"}}",
            "5-hour limit reached ∙ resets 3pm",
            "API Error: 429 {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Number of concurrent connections to Claude has exceeded your rate limit. Please try again later or contact sales\"},\"request_id\":\"req_011CQxyz\"}",
            "Approaching usage limit · resets at 7pm",
        ],
    }
    BARE_NAME "GK-ERR-464" Problem {
        "Amazon Bedrock was given a short name of Claude; it knows only ids with a prefix (`jp.anthropic.…`)" /
        "Amazon Bedrock に Claude の短い名前が渡されました。Bedrock が受け付けるのは、接頭辞の付いた ID（`jp.anthropic.…`）だけです"
    } help {
        "`/model`, an editor's extension, the desktop app or another program stored or sent it: `genkan explain model` and `genkan explain ANTHROPIC_MODEL` show where. Take it out there, so that the profile's pins count (`genkan setup`; `genkan models` lists the full ids), or write the full id of the same model, in that program's own setting where it has one; a `[1m]` that stood there may stay. Don't take the id that Claude Code suggests unless it begins with `jp.`. Updating the program often ends this." /
        "`/model`、エディターの拡張機能、デスクトップアプリなどのプログラムが保存または送信した名前です。場所は `genkan explain model` と `genkan explain ANTHROPIC_MODEL` で分かります。そこから削除すればプロファイルの固定モデルが使われます（`genkan setup`。完全な ID の一覧は `genkan models`）。プログラム自身に設定がある場合は、同じモデルの完全な ID を書いてください（元からある `[1m]` は残せます）。Claude Code が提案する ID は、`jp.` で始まる場合だけ使ってください。プログラムの更新で解消することもよくあります。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\((?<model>claude-[\w.-]{1,60}(?:\[1m\])?)\):? 400 the provided model identifier is invalid(?:\.{1,2} try (?:switching|[/-]{1,2}model) to (?:switch to )?(?<suggested>\S+[\w\]]))?",
        ],
        examples: [
            "API Error (claude-opus-5-5): 400 The provided model identifier is invalid.. Try --model to switch to us.anthropic.claude-opus-4-1-20250805-v1:0.",
        ],
    }
    FOREIGN_PREFIX "GK-ERR-465" Problem {
        "the model's id has the prefix of another part of the world than the region that was called, so it doesn't exist there" /
        "モデル ID の接頭辞が、呼び出したリージョンの地域と異なるため、そのモデルは存在しません"
    } help {
        "In Japan set the `jp.` id: `genkan setup` pins every tier, the helper model (ANTHROPIC_DEFAULT_HAIKU_MODEL) as well, which Claude Code, a sub-agent or an extension otherwise fills in by itself. `us.` ids are for the US's side of AWS (`us-gov.` for GovCloud), `eu.` ones for Europe, `jp.` ones for Tokyo and Osaka.\n- Outside Japan, the US and Europe (Seoul, Singapore, Mumbai, Sydney …): `aws bedrock list-inference-profiles --region REGION` shows the ids that exist there (`global.`, `apac.`, `au.`). Set one each in ANTHROPIC_DEFAULT_SONNET_MODEL, ANTHROPIC_DEFAULT_OPUS_MODEL and ANTHROPIC_DEFAULT_HAIKU_MODEL.\n- Who set the id and the region: `genkan explain model`, `genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`, `genkan explain AWS_REGION`; a name that `/model` stored goes there too.\n- Nobody set it: update Claude Code or the extension (old releases took `us.` everywhere), and have the names in the settings." /
        "日本では `jp.` の ID を設定してください。`genkan setup` は、補助モデル（ANTHROPIC_DEFAULT_HAIKU_MODEL）を含むすべてのティアを固定します。設定がないと、Claude Code、サブエージェント、拡張機能が自動で決めます。`us.` の ID は米国側（GovCloud では `us-gov.`）、`eu.` は欧州、`jp.` は東京と大阪のリージョン用です。\n- 日本、米国、欧州以外（ソウル、シンガポール、ムンバイ、シドニーなど）の場合: そこにある ID（`global.`、`apac.`、`au.`）は `aws bedrock list-inference-profiles --region リージョン` で分かります。ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_OPUS_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL にそれぞれ設定してください。\n- ID とリージョンの設定場所: `genkan explain model`、`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`、`genkan explain AWS_REGION` で分かります（`/model` が保存した名前も含みます）。\n- どこにも設定がない場合: Claude Code または拡張機能を更新し（古いリリースは常に `us.` を使いました）、名前を設定に書いてください。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\((?<model>(?:us|eu|au|apac|us-gov|ca)\.anthropic\.[\w.:-]{1,80}(?:\[1m\])?)\):? 400 the provided model identifier is invalid(?:\.{0,2}$|\.{0,2} ?[^ t.])",
            r"\((?<model>us\.anthropic\.[\w.:-]{1,80}(?:\[1m\])?)\):? 400 the provided model identifier is invalid\.{1,2} try (?:switching|[/-]{1,2}model) to (?:switch to )?(?<suggested>(?:eu|au|jp|apac|global)\.\S+[\w\]])",
            r"\((?<model>(?:eu|au|apac|global)\.anthropic\.[\w.:-]{1,80}(?:\[1m\])?)\):? 400 the provided model identifier is invalid\.{1,2} try (?:switching|[/-]{1,2}model) to (?:switch to )?(?<suggested>(?:us|jp)\.\S+[\w\]])",
        ],
        examples: [
            "API Error (us.anthropic.claude-haiku-4-5-20251001-v1:0): 400 The provided model identifier is invalid.",
            "API Error (us.anthropic.claude-haiku-4-5-20251001-v1:0): 400 The provided model identifier is invalid.. Try --model to switch to eu.anthropic.claude-sonnet-4-5-20250929-v1:0.",
            "API Error (apac.anthropic.claude-sonnet-4-20250514-v1:0): 400 The provided model identifier is invalid.. Try --model to switch to jp.anthropic.claude-sonnet-4-5-20250929-v1:0.",
        ],
    }
    LONG_CONTEXT_ID "GK-ERR-188" Problem {
        "the model's name has `[1m]`, Claude Code's own mark for a long context, and the service has no model of that name" /
        "モデル名に Claude Code 独自の長いコンテキストの印 `[1m]` が付いており、サービスにその名前のモデルがありません"
    } help {
        "Check the name before it first: it has to be the provider's own id (on Bedrock a `jp.` one), not Anthropic's short name; then try it without `[1m]`, which Claude Code itself takes off and other programs send. `genkan explain ANTHROPIC_MODEL` shows where the name comes from, `genkan setup` pins the profile's." /
        "まずその前の名前を確認してください。Anthropic の短い名前ではなく、プロバイダーの ID（Bedrock では `jp.`）である必要があります。次に `[1m]` を外して試してください（Claude Code は自分で取り除きますが、ほかのプログラムはそのまま送ります）。設定場所は `genkan explain ANTHROPIC_MODEL` で分かり、`genkan setup` でプロファイルのモデルに固定できます。"
    } text {
        verified: true,
        names: ["ValidationException"],
        patterns: [
            r"(?:api error )?\((?<model>[^()\s]+\[1m\])\): 400 the provided model identifier is invalid(?:\.{1,2} try [/-]{1,2}model to switch to (?<suggested>\S+))?",
            r"(?<model>[\w.:/-]+\[1m\])\W{1,3}(?:is not a valid|was not found|not found|does not exist)",
        ],
        examples: [
            "API Error (jp.anthropic.claude-opus-5-5[1m]): 400 The provided model identifier is invalid.",
            "API Error: 404 model: jp.anthropic.claude-opus-5-5[1m] was not found",
        ],
    }
    CONTENT "GK-ERR-201" Problem {
        "the model's provider stopped the answer by its content filter" /
        "モデルの提供元のコンテンツフィルターが応答を止めました"
    } help {
        "Rephrase the request, or leave out what may have triggered the filter (licences and other long, well-known texts do); if it persists, start a new conversation with /clear. No setting of genkan's is involved. A guardrail of your own company would be named in the message." /
        "表現を変えるか、フィルターの対象になりそうな内容（ライセンス文など、よく知られた長文でも起こります）を外してください。続く場合は /clear で新しい会話を始めてください。genkan の設定は関係しません。自社のガードレールによる場合は、その名前が表示されます。"
    } text {
        verified: false,
        patterns: [
            r"output blocked\s+by content filtering policy|blocked by (?:our |the )?content filter",
            r"unable to respond to this request, which appears to violate our usage policy",
            r"\bcontentpolicyviolation(?:error)?\b|content[- ]policy violation",
            r"rejected as a result of (?:the|our) safety system|content_policy_violation|violating our usage policy|the response was blocked(?:\W{0,3}$| (?:by|due to|because of) (?:our |the |its )?(?:content|safety|usage|prohibited|model's))|prompt was (?:blocked|flagged)|flagged (?:by|as) (?:our |the )?(?:moderation|safety|content)",
            r"\bstop_?reason\W{1,6}refusal\b",
            r"\bfinish_?reason\W{1,6}content_filter\b",
            r"api provider has refused the request due to a safety policy",
        ],
        examples: [
            "API Error: 400 {\"error\":{\"message\":\"Output blocked by content filtering policy\"}}",
            "API Error: Claude Code is unable to respond to this request, which appears to violate our Usage Policy",
            "litellm.ContentPolicyViolationError: (unreadable)",
            "The request was rejected as a result of the safety system.",
            "stop_reason: refusal",
            "finish_reason: content_filter",
            "The API provider has refused the request due to a safety policy about the content.",
        ],
    }
    LONG_CONTEXT_PLAN "GK-ERR-203" Usage {
        "the long context (1M) was asked of Anthropic's own service, and the account there doesn't include it" /
        "Anthropic のサービスに長いコンテキスト（1M）が要求されましたが、そのアカウントには含まれていません"
    } help {
        "Choose the model without `[1m]` (`/model`), or set CLAUDE_CODE_DISABLE_1M_CONTEXT to 1. Don't buy extra usage.\n- With a profile of your organization nothing should go to Anthropic: `genkan check` names what sends requests elsewhere and which name has `[1m]`; `genkan setup` writes the profile's provider and models.\n- The gateway that your organization gave you answers so: its account at Anthropic lacks it; tell its administrator." /
        "`[1m]` の付かないモデルを選ぶか（`/model`）、CLAUDE_CODE_DISABLE_1M_CONTEXT を 1 にしてください。追加利用枠は購入しないでください。\n- 組織のプロファイルを使う場合、Anthropic に送られること自体が誤りです。別の接続先につながる設定と `[1m]` の付いた名前は `genkan check` で分かります。`genkan setup` でプロファイルのプロバイダーとモデルを設定できます。\n- 組織のゲートウェイからの応答の場合: その Anthropic のアカウントに含まれていません。ゲートウェイの管理者に伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"with 1m context is not available for your account",
            r"(?:extra usage|usage credits?) (?:is |are )?required for (?:long|1m) context|long context beta is not yet available for",
        ],
        examples: [
            "Sonnet 4.6 with 1M context is not available for your account. Learn more: https://code.claude.com/docs/en/model-config#extended-context-with-1m",
            "Extra usage is required for long context requests.",
        ],
    }
    NOT_IN_PLAN "GK-ERR-236" Usage {
        "the request went to Anthropic's own service, and the plan of the account there doesn't include this model or feature; nothing went to your organization's cloud" /
        "リクエストは Anthropic のサービスに送られましたが、そのアカウントのプランにこのモデルまたは機能が含まれていません。組織のクラウドは使われていません"
    } help {
        "Don't change the plan: Claude Code should use your organization's provider. `genkan check` names what sends requests elsewhere (often an earlier sign-in), `genkan setup` writes the profile's provider and models." /
        "プランは変更しないでください。Claude Code は組織のプロバイダーを使うはずです。別の接続先につながる設定（多くは以前のサインイン）は `genkan check` で分かり、`genkan setup` でプロファイルのプロバイダーとモデルを設定できます。"
    } text {
        verified: false,
        patterns: [
            r"not available with the claude \w+ plan|requires usage credits\.|unavailable for your plan|seat type doesn't include|\b(?:claude|opus|sonnet|haiku|fable|anthropic|fast mode|1m context|long context|web search|remote control|research)\b[\w .'\x22`-]{0,60}(?:is|are) not (?:enabled|available) for (?:this|your) organization|\b(?:claude|opus|sonnet|haiku|anthropic)\b.{0,80}(?:your plan (?:does not|doesn't) include|upgrade your (?:plan|subscription) to (?:use|access))|(?:your plan (?:does not|doesn't) include|upgrade your (?:plan|subscription) to (?:use|access)).{0,60}\b(?:claude|opus|sonnet|haiku|anthropic)\b|updated our consumer terms|usage allocation has been disabled|group's usage limit is set to|this service is disabled for your org|your (?:current )?(?:plan|subscription) (?:does not|doesn't) (?:support|allow)",
        ],
        examples: [
            "Claude Opus is not available with the Claude Pro plan.",
        ],
    }
}
