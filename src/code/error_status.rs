//! GK-ERR from 217: what is left to say where a text holds a status or a bare failure and nothing else: read only where no
//! other text fits.

super::error_text::error_texts! {
    EDITORS_SIGN_IN "GK-ERR-484" Person {
        "the sign-in or key that Claude Code was started with wasn't accepted, or there was none (`authentication_failed` alone doesn't say more)" /
        "Claude Code の起動時のサインインまたはキーが受け付けられないか、ありません（`authentication_failed` だけでは、それ以上は分かりません）"
    } help {
        "An editor, plugin or SDK that brings a Claude Code of its own may be too old for your provider, or not get its variables: update it, and have the provider in the settings (`genkan setup`), which it reads unless it leaves them out. Does `claude` in a terminal answer? If not, `genkan doctor` says why." /
        "独自の Claude Code を同梱するエディター、プラグイン、SDK が、プロバイダーに対応していない古いものか、環境変数を受け取っていない可能性があります。更新し、設定にプロバイダーを書いてください（`genkan setup`。設定を読まない起動方法もあります）。ターミナルの `claude` でも応答しない場合、理由は `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"^\W{0,4}authentication_failed\W{0,3}$",
        ],
        examples: [
            "authentication_failed",
        ],
    }
    RUST_PROGRAM "GK-ERR-578" Remote {
        "a program written in Rust (not Claude Code) couldn't make its request; the text gives no reason that is known here" /
        "Rust で書かれたプログラム（Claude Code ではありません）がリクエストを送れませんでした。本文からは理由を特定できませんでした"
    } help {
        "The company's network inspects TLS: such a program often knows only its own list of authorities, and NODE_EXTRA_CA_CERTS has no effect on it. Update it (newer ones use the system's store), have the company's root in that store, or try SSL_CERT_FILE.\n- Only through a proxy, or the host isn't allowed there: set HTTPS_PROXY where the program starts, and have the network team let the host in the text through. Beside “Token exchange failed” it is the way to the sign-in's host (oauth2.googleapis.com, say): signing in again doesn't help.\n- HTTPS_PROXY is set already: something has to listen at its port, and HTTPS_PROXY and https_proxy have to name the same one (programs read different ones; curl prefers the small letters). Codex also reads ~/.codex/.env.\n- The address in the text is this machine (localhost, 127.0.0.1): the program that should listen there (a router, a model server, an MCP server) isn't running, or a proxy catches it (NO_PROXY=localhost,127.0.0.1).\n- Lines around it (“caused by”), or its verbose mode (`-v`, RUST_LOG=debug), often name the reason: paste those too. `curl -v` to the same address shows whether the host is reached." /
        "社内ネットワークで TLS 検査を行っている場合: この種のプログラムは独自の認証局の一覧だけを使うことが多く、NODE_EXTRA_CA_CERTS は効きません。更新し（新しいものは OS の証明書ストアを使います）、社内のルートを OS の証明書ストアに登録するか、SSL_CERT_FILE を試してください。\n- プロキシが必要な場合や、ホストが許可されていない場合: プログラムを起動する環境に HTTPS_PROXY を設定し、本文のホストを通すようネットワーク担当に依頼してください。「Token exchange failed」とともに出る場合は、サインインのホスト（oauth2.googleapis.com など）への経路の問題で、サインインし直しても解消しません。\n- HTTPS_PROXY が設定済みの場合: そのポートで待ち受けているものがあるか、HTTPS_PROXY と https_proxy が同じ値かを確認してください（どちらを読むかはプログラムごとに異なり、curl は小文字を優先します）。Codex は ~/.codex/.env も読みます。\n- 本文のアドレスがこの端末の場合（localhost、127.0.0.1）: そこで待ち受けるはずのプログラム（ルーター、モデルサーバー、MCP サーバー）が起動していないか、プロキシを通っています（NO_PROXY=localhost,127.0.0.1）。\n- 前後の行（「caused by」）や詳細表示（`-v`、RUST_LOG=debug）に理由が示されることが多いため、それらも貼り付けてください。ホストに届くかは、同じアドレスへの `curl -v` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"(?:\btoken exchange failed\W{1,3})?\berror sending request for url(?: \(https?://(?<host>[\w.-]+))?",
        ],
        examples: [
            "stream disconnected before completion: error sending request for url (https://chatgpt.com/backend-api/codex/responses)",
            "Authentication error: Token exchange failed: error sending request for url (https://oauth2.googleapis.com/token).",
            "error sending request for url (https://platform.claude.com/v1/oauth/token)",
        ],
    }
    OTHER_SIGN_IN "GK-ERR-600" Person {
        "a sign-in by OAuth failed or has run out; whose it is (an MCP server's, another program's, a gateway's or Anthropic's) wasn't recognised in the text" /
        "OAuth によるサインインが失敗したか、期限が切れました。どのサインインか（MCP サーバー、別のプログラム、ゲートウェイ、Anthropic）は、本文から読み取れませんでした"
    } help {
        "An MCP server is named, or it comes from /mcp: there choose the server and Authenticate; if that fails, clear its authentication first. The model's service isn't involved.\n- Another program is named (gh, databricks, snow, gcloud, a plugin): sign in with that program's own command.\n- Claude Code's prompts fail with it: with a profile of your organization `genkan check` says which provider is in force, and `genkan login` signs in; with a Claude account use /login. “Login expired” and “run /login” are Claude Code's words.\n- A CI job: the token in its secrets is old; make a new one. Lines around it often name the host: paste those too.\n- “invalid_grant”: the code or the token of the sign-in wasn't accepted (used up, expired, revoked). Update the program first (old releases of clasp fail like this at every sign-in), then sign out and in again with its own command." /
        "MCP サーバーの名前がある場合や、/mcp で表示された場合: そこでサーバーと Authenticate を選んでください。失敗する場合は、先に認証を消去します。モデルのサービスは関係しません。\n- 別のプログラム（gh、databricks、snow、gcloud、プラグインなど）の名前がある場合: そのプログラムのコマンドでサインインしてください。\n- Claude Code のプロンプトが失敗する場合: 組織のプロファイルでは、有効なプロバイダーは `genkan check` で分かり、`genkan login` でサインインします。Claude アカウントでは /login を使います。「Login expired」「run /login」は Claude Code の文言です。\n- CI のジョブの場合: シークレットのトークンが古くなっています。作り直してください。前後の行にホスト名が示されることが多いため、それらも貼り付けてください。\n- 「invalid_grant」の場合: サインインのコードやトークンが受け付けられませんでした（使用済み、期限切れ、取り消し）。まずプログラムを更新し（clasp の古いリリースは、サインインのたびにこのように失敗します）、そのプログラムのコマンドでサインアウトしてから、もう一度サインインしてください。"
    } text {
        verified: false,
        patterns: [
            r"failed to (?:fetch|discover) oauth metadata",
            r"\berror (?:retrieving|getting|refreshing) (?:the )?(?:access|refresh) token: (?:error: )?invalid_grant\b",
            r"\binvalid oauth (?:access )?token|\boauth (?:access )?(?:login|authentication|session|token|account)\b.{0,40}\b(?:has expired|expired|failed|timed out|is invalid)\b|\bfailed to refresh (?:the )?oauth token|\btoken exchange failed\b",
            r"^\W{0,4}your session has expired\W{1,3}(?:please )?(?:sign|log) in again\W{0,3}$",
        ],
        examples: [
            "Failed to discover OAuth metadata",
            "Error retrieving access token: Error: invalid_grant",
            "Error: failed to refresh OAuth token: invalid_grant",
            "Your session has expired. Sign in again.",
        ],
    }
    UNAUTHORIZED "GK-ERR-217" Person {
        "the server that answered doesn't accept the key or the sign-in (401); the text gives no reason that is known here" /
        "応答した相手がキーまたはサインインを受け付けません（401）。本文からは理由を特定できませんでした"
    } help {
        "Where a sentence stands beside the 401 (in `message`, `error` or `detail`), it is that server's own reason: begin with it, and ask whoever runs the server what it means. `genkan doctor` shows which server answers, `genkan check` whether the profile's provider is in force and what sends requests elsewhere.\n- “status code (no body)”, “uvicorn”: “no body” is only what OpenAI's or Anthropic's library shows; a content-length above 0 says that a reason came. `curl -i` to the same address with the same key prints it. “uvicorn” or “litellm” in the text is LiteLLM's gateway mostly: it answers 401 for a key that it doesn't know, that has expired or is blocked, and in some versions for one whose budget is used up. /key/info there shows spend and max_budget: its administrator raises the budget, or gives you another key.\n- A cloud of your organization: sign in again (`genkan login`).\n- “\"error\":\"Unauthorized”, “\"error\": \"Unauthorized”: so short an answer is no cloud's and not Anthropic's; a gateway or proxy gave it. Look first at which variable holds the key for it: ANTHROPIC_AUTH_TOKEN goes out as Authorization: Bearer, ANTHROPIC_API_KEY as x-api-key, and many gateways and forwarders read only the first. Set the key as ANTHROPIC_AUTH_TOKEN in place of ANTHROPIC_API_KEY (`genkan explain ANTHROPIC_AUTH_TOKEN`; a key that `genkan token set` stores goes out so), and start Claude Code again. One that you run yourself (claude-code-proxy, a router) mostly has no valid key of its own for the provider behind it (OpenRouter, say): set it where the proxy starts (claude-code-proxy: CLAUDE_CODE_PROXY_API_KEY), and start it again.\n- A gateway: store its key again (`genkan token rotate`). One that you run yourself has two keys: the one that Claude Code sends it, and its own for the provider behind it; compare both with its configuration and its log.\n- “Please run /login” beside it is Claude Code's own addition: don't follow it with a company profile. With a sign-in to Anthropic that one is stale, or can't be read (over SSH: `security unlock-keychain`, or CLAUDE_CODE_OAUTH_TOKEN). /login says success, and the 401 comes again: delete ~/.claude/.credentials.json (macOS: the keychain's entry “Claude Code-credentials”), then /login.\n- “Invalid authentication credentials”: Anthropic's own service says so of a stored sign-in that is stale, or that another session renewed in the meantime. Sign in again (`claude`, then /login) and try again. /login says success, and the same comes again: the stored sign-in is stale and is read all the same: delete ~/.claude/.credentials.json (macOS: the keychain's entry “Claude Code-credentials”), then /login. For `claude -p` in a job or over SSH make a token of its own with `claude setup-token`, and give it as CLAUDE_CODE_OAUTH_TOKEN. With a company profile the call shouldn't have gone there: `genkan check`. A gateway such as Kong says the same of its own key." /
        "401 のそばに文がある場合（`message`、`error`、`detail`）は、それが応答したサーバー自身の理由です。まずその内容に従い、意味はサーバーの運用担当に確認してください。どのサーバーが応答しているかは `genkan doctor` で、プロファイルのプロバイダーが有効か、何が別の接続先につながっているかは `genkan check` で分かります。\n- 「status code (no body)」「uvicorn」の場合: 「no body」は OpenAI や Anthropic のライブラリの表示にすぎません。content-length が 0 でなければ、理由が返されています。同じアドレスと同じキーで `curl -i` を実行すると表示されます。本文に「uvicorn」や「litellm」がある場合、多くは LiteLLM のゲートウェイです。登録されていないキー、期限切れや停止中のキーのほか、バージョンによっては予算を使い切ったキーにも 401 を返します。使用額（spend）と予算（max_budget）は /key/info で分かります。管理者が予算を引き上げるか、別のキーを発行します。\n- 組織のクラウドの場合: もう一度サインインしてください（`genkan login`）。\n- 「\"error\":\"Unauthorized」「\"error\": \"Unauthorized」の場合: これほど短い応答は、クラウドや Anthropic のものではなく、ゲートウェイまたはプロキシのものです。まず、キーがどの変数にあるかを確認してください。ANTHROPIC_AUTH_TOKEN は Authorization: Bearer、ANTHROPIC_API_KEY は x-api-key で送られ、前者だけを読むゲートウェイや転送プログラムがよくあります。キーを ANTHROPIC_API_KEY ではなく ANTHROPIC_AUTH_TOKEN に設定し（`genkan explain ANTHROPIC_AUTH_TOKEN`。`genkan token set` で保存したキーはそのように送られます）、Claude Code を起動し直してください。自分で動かしているもの（claude-code-proxy やルーター）では、多くの場合、その先のプロバイダー（OpenRouter など）用のキーがないか、誤っています。プロキシを起動する環境にキーを設定し（claude-code-proxy では CLAUDE_CODE_PROXY_API_KEY）、起動し直してください。\n- ゲートウェイの場合: キーを登録し直してください（`genkan token rotate`）。自分で動かしているゲートウェイには、Claude Code が送るキーと、その先のプロバイダー用のキーの 2 つがあります。両方を設定とログで確認してください。\n- 「Please run /login」は Claude Code が付け加えるものです。組織のプロファイルがある場合は従わないでください。Anthropic へのサインインを使う場合は、それが古いか、読み取れません（SSH では `security unlock-keychain`、または CLAUDE_CODE_OAUTH_TOKEN）。/login に成功しても 401 が続く場合は、~/.claude/.credentials.json（macOS ではキーチェーンの「Claude Code-credentials」）を削除してから /login を実行してください。\n- 「Invalid authentication credentials」の場合: 保存されたサインインが古いか、その間に別のセッションで更新されたときの、Anthropic のサービスの応答です。もう一度サインインし（`claude` の /login）、やり直してください。/login に成功しても同じ表示になる場合は、保存された古いサインインが読まれ続けています。~/.claude/.credentials.json（macOS ではキーチェーンの「Claude Code-credentials」）を削除してから /login を実行してください。ジョブや SSH での `claude -p` には、`claude setup-token` で専用のトークンを作り、CLAUDE_CODE_OAUTH_TOKEN で渡します。組織のプロファイルがある場合、そこへの呼び出しは想定外です（`genkan check`）。Kong などのゲートウェイも、自身のキーについて同じ文を表示します。"
    } text {
        verified: false,
        patterns: [
            r"\bapi key verification failed: |authentication failed \(401\)\. check your credentials",
            r"\binvalid bearer token\b",
            r#"\bapi error:? \(?401\b|\b401 (?:unauthorized|unauthenticated)\b|\berror code: 401\b|\bauthentication_error\b|status(?: ?code)?[^\w"]{1,3}401\b|\b(?:invalid|incorrect) api key\b|"message"\W{1,3}unauthorized\b|please run /login(?:\W{0,6}(?:$|api error:? \(?401\b)|\W{1,3}(?:to|and|again|or|first)\b)|\bhttp/[\d.]+ 401\b|\blitellm\.authenticationerror\b|\bunauthenticated\b|api key not valid|valid user token is required|incorrect authentication token|invalid api token|no api[ -]?key provided|access token (?:is |has )?(?:expired|invalid|missing)"#,
            r"requested url returned error: 401",
            r#"^\W{0,4}"error"\W{1,3}unauthorized(?: - [a-z ]{1,40})?"|/v1/messages\b.{0,400}?"(?:code|status|statuscode)"\W{1,3}401\b"#,
            // An application's own log has the path that was asked for before it.
            r#"^(?:[^/]|[\w:/.~-]/)*"(?:code|status|statuscode)"\W{1,3}401\b"#,
            r#"\bapi error \(attempt \d{1,3}/\d{1,3}\): (?:\d{3} )?401\b|\berror in api request: (?:\d{3} )?401\b|(?:^\W{0,6}(?:error: )?|\[error\] )401 \{ ?"error"\W{1,3}unauthorized(?: - [a-z ]{1,40})?""#,
            r"^\W{0,6}(?:message\W{1,5})?invalid authentication credentials\W{0,4}$",
            r"operation returned an invalid status code 'unauthorized'",
            r"\bai_apicallerror: unauthorized\b",
            r"api provider is not able to authenticate you",
            r"\b401 client error: [\w ]{1,40} for url|\bhttp error 401: |\bclientresponseerror: 401, message=|\bgh: http 401\b|\b401 .unauthorized. \(net::|\bresponse code 401\b",
            r"\[ai_apicallerror\]: unauthorized\b|\bhttperror: request failed with status code 401 \(unauthorized\): ",
        ],
        examples: [
            "API Error: Authentication failed (401). Check your credentials.",
            "{\"error\": \"invalid bearer token\"} from https://git.acme.example/api/v4",
            "{\"message\":\"Unauthorized\"}",
            "API Error: 401 (unreadable)",
            "curl: (22) The requested URL returned error: 401",
            "{\"error\":\"Unauthorized - Invalid token\"}",
            "2025-11-20T03:11:08.412Z [ERROR] API error (attempt 1/11): 401 401 {\"error\":\"Unauthorized - Invalid token\"}",
            "POST https://llm.acme.example/v1/messages {\"status\":401,\"title\":\"no\"}",
            "{\"status\":401,\"title\":\"no\"}",
            "Invalid authentication credentials",
            "Operation returned an invalid status code 'Unauthorized'",
            "AI_APICallError: Unauthorized",
            "The API provider is not able to authenticate you. Check your API key.",
            "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://llm.acme.example/v1/models",
            "urllib.error.HTTPError: HTTP Error 401: Unauthorized",
            "APICallError [AI_APICallError]: Unauthorized\n  cause: undefined,",
        ],
    }
    USAGE_LIMIT "GK-ERR-596" Remote {
        "a limit of use per day, week or month is reached; whose it is (a gateway's for your key, a subscription's, or the account's at a provider) wasn't recognised in the text" /
        "1 日、1 週間または 1 か月の使用量の上限に達しました。誰の上限か（ゲートウェイのキー、契約プラン、プロバイダーのアカウント）は、本文から読み取れませんでした"
    } help {
        "Trying again at once doesn't help: wait until the time that the text names, where it names one, or ask for more.\n- Your organization's gateway: its administrator sees the key's limit and can raise it.\n- A router, another vendor's plan (Z.ai, Copilot, Gemini and others) or a Claude account: its own page shows the limit and when it is reset. With a profile of your organization the request shouldn't go there: `genkan check`." /
        "すぐにやり直しても解消しません。本文に時刻がある場合はそれまで待つか、引き上げを依頼してください。\n- 組織のゲートウェイの場合: 管理者がキーの上限を確認し、引き上げることができます。\n- ルーター、他社のプラン（Z.ai、Copilot、Gemini など）、Claude アカウントの場合: それぞれのページで、上限とリセットの時刻が分かります。組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan check`）。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:daily|weekly|monthly|per[- ](?:day|week|month))(?:/\w+)? (?:\w+ ){0,2}?(?:limit|quota)s? (?:has been |have been |was |is |are )?(?:reached|exceeded|exhausted|hit|used up)",
            r"\b(?:reached|exceeded|hit|exhausted) (?:your|the|its) (?:daily|weekly|monthly|5[- ]hour) (?:\w+ ){0,2}?(?:limit|quota)",
            r"\busage limit (?:has been |was |is )?(?:reached|exceeded)\b|\b(?:hit|reached|exceeded) (?:your|the) usage limit\b|\btoken limit exceeded for (?:this|the|your|user|key|team|api)",
        ],
        examples: [
            "{\"error\":{\"message\":\"Daily limit reached for team platform\"}}",
            "You have reached your monthly limit of requests.",
            "{\"error\":{\"code\":\"1308\",\"message\":\"Usage limit reached for 5 hour. Your limit will reset at 2026-11-01 12:00:00\"}}",
        ],
    }
    LIMITED "GK-ERR-218" Remote {
        "too many requests or tokens at this moment; whose limit it is wasn't recognised in the text" /
        "現在、リクエスト数またはトークン数が上限を超えています。どこの上限かは、本文から読み取れませんでした"
    } help {
        "Wait a minute; Claude Code tries again by itself. If it keeps happening, give the whole message to whoever runs the provider's account or the gateway: the limit is the account's, the deployment's or the key's. Don't change model, region or location to avoid this.\n- With a Claude account (Pro, Max, Team) and no gateway: /usage shows what of the plan is used. Little: Anthropic's service is disturbed (an incident on status.claude.com) or holds requests back for a while: nothing has to be changed, wait longer, and run fewer sessions and agents side by side. Used up: it begins anew at the time that is shown.\n- “No fallback model group found”: LiteLLM, the gateway, adds this behind the first error, which is the reason. Only where a fallback is meant to exist does the gateway's operator list it under the name that was asked for (an alias too, under `fallbacks`)." /
        "1 分ほど待ってください（Claude Code は自動で再試行します）。続く場合は、プロバイダーのアカウントまたはゲートウェイの管理者に全文を伝えてください。アカウント、デプロイ、キーのいずれかの上限です。回避のためにモデル、リージョン、ロケーションを変えないでください。\n- Claude アカウント（Pro、Max、Team）をゲートウェイなしで使う場合: プランの使用量は /usage で分かります。少ない場合は、Anthropic のサービスに障害があるか（status.claude.com）、リクエストが一時的に抑えられています。変更するものはありません。しばらく待ち、同時に動かすセッションやエージェントを減らしてください。使い切った場合、利用枠は表示された時刻にリセットされます。\n- 「No fallback model group found」の場合: ゲートウェイの LiteLLM が最初のエラーに続けて示す文で、理由は最初のエラーです。フォールバックを使うはずの場合にだけ、ゲートウェイの運用担当が、要求された名前（別名を含む）で `fallbacks` に登録します。"
    } text {
        verified: false,
        patterns: [
            r"\btokens per (?:minute|hour)\b.{0,40}\bexceed|\bexceed\w*\b.{0,40}\b(?:tokens|requests) per (?:minute|hour)\b",
            r"request rejected \(429\)",
            r"insufficient request capacity available|google\.api_core\.exceptions\.(?:resourceexhausted|toomanyrequests)\b",
            r"\bapi error:? \(?429\b|\b429 too many requests\b|\berror code: 429\b|\brate_limit_(?:error|exceeded)\b|\bratelimiterror\b|status(?: ?code)?\W{1,3}429\b|\btoo ?many ?requests(?:error|exception)?\b|provider returned error\W{1,4}code\W{1,3}429|\b429 provider returned error|exceeded your current quota|\binsufficient_quota\b|\berror (?:code: )?1015\b|\byou are being rate limited\b|负载已饱和|credentials for model \S{1,80} are cooling down|token_quota_reached|\brate[ _-]?limit(?:ed|ing)?\b.{0,20}\b(?:exceeded|reached|error|hit)|\brate[ -]limited\b",
            r"\w{3,20}exception: rate limit err\w*or\b",
            r"requested url returned error: 429",
            r"\berror: get https?://\S{1,200} - 429\b",
        ],
        examples: [
            "Number of tokens per minute exceeded for this deployment",
            "API Error: Request rejected (429) · this may be a temporary capacity issue",
            "API Error: 429 (unreadable)",
            "botocore.exceptions.CapacityNotAvailableError: Insufficient request capacity available.",
            "BedrockException: Rate Limit Errror - slow down",
            "curl: (22) The requested URL returned error: 429",
            "error: GET https://registry.npmjs.org/axios - 429",
        ],
    }
    CANCELLED "GK-ERR-1150" Remote {
        "the request was cancelled before it was answered (499): the program, its time limit, or something on the way closed the connection" /
        "応答の前にリクエストが取り消されました（499）。プログラム、その時間制限、または経路上のものが接続を閉じました"
    } help {
        "Try again. 499 isn't a refusal: whoever reports it waited for the model, and the caller was gone.\n- It comes after about the same time always: that is a time limit. Lengthen it in the program (API_TIMEOUT_MS for Claude Code), or at the proxy or gateway in between, or ask for shorter answers.\n- “CANCELLED” is Google's own word for it (Vertex AI). It lasts without a limit on your side: https://status.cloud.google.com shows an outage." /
        "やり直してください。499 は拒否ではありません。報告した側がモデルを待っている間に、呼び出した側の接続がなくなりました。\n- いつもほぼ同じ時間で起こる場合: 時間制限です。プログラム（Claude Code では API_TIMEOUT_MS）か、経路上のプロキシやゲートウェイの制限を長くするか、短い応答にしてください。\n- 「CANCELLED」は Google（Vertex AI）の表記です。自分の側に制限がなくても続く場合、障害の有無は https://status.cloud.google.com で分かります。"
    } text {
        verified: false,
        patterns: [
            r#"\bapi error:? \(?499\b|\b499\b.{0,80}?\b(?:operation|request) was cancell?ed\b|"?\bcode"?\W{1,4}499\b.{0,200}?\bcancelled\b"#,
        ],
        examples: [
            "API Error: 499 The operation was cancelled.",
            "ApiError: {\"error\":{\"code\":499,\"message\":\"The operation was cancelled.\",\"status\":\"CANCELLED\"}}",
        ],
    }
    GOOGLE_INTERNAL "GK-ERR-516" Remote {
        "Google's service (Vertex AI) had an internal error: this form with “INTERNAL” is its own" /
        "Google のサービス（Vertex AI）の内部でエラーが起きています。「INTERNAL」を含むこの形式は Google のものです"
    } help {
        "Try again, a few times within minutes; https://status.cloud.google.com shows an outage. Another model, or another location that your organization allows, may work meanwhile (with a profile for Japan none outside it).\n- Every request fails since a program was updated: what it sends now may be at fault. Go back to the version before, and report it to its maker.\n- Only long or particular conversations fail: begin a new one with /clear.\n- It stays with every version: the project's administrator opens a case with Google, with time, location and model." /
        "数分のあいだに何度かやり直してください。障害の有無は https://status.cloud.google.com で分かります。その間、別のモデルや、組織が許可している別のロケーションでは使えることがあります（日本のプロファイルでは国外のロケーションを使わないでください）。\n- プログラムの更新後にすべてのリクエストが失敗する場合: 送る内容に問題がある可能性があります。前のバージョンに戻し、開発元に報告してください。\n- 長い会話や特定の会話だけが失敗する場合: /clear で新しい会話を始めてください。\n- どのバージョンでも続く場合: プロジェクトの管理者が、時刻、ロケーション、モデルを添えて Google に問い合わせる必要があります。"
    } text {
        verified: false,
        patterns: [
            r#""?\bcode"?\W{1,4}500\b.{0,200}?"?\bstatus"?\W{1,4}INTERNAL\b"#,
            r"(?:\b500\b|\binternal\W|\bgoogle\S{0,60}|\bvertex\S{0,20}).{0,60}\binternal error encountered\b|\binternal error encountered\.\W{0,6}(?:$|status|code)",
        ],
        examples: [
            "API Error: 500 [{\"error\":{\"code\":500,\"message\":\"Unknown Error.\",\"status\":\"INTERNAL\"}}]",
            "500 Internal error encountered.",
        ],
    }
    BUSY "GK-ERR-597" Remote {
        "the model's service that answered is overloaded at this moment; whose service it is wasn't recognised in the text" /
        "応答したモデルのサービスが一時的に過負荷です。どのサービスかは、本文から読み取れませんでした"
    } help {
        "Try again after some minutes; nobody has to raise a limit, and no key or network is at fault.\n- It is a router or another vendor's model (Gemini, OpenAI and others say this): choose another model or provider there. With a profile of your organization the request shouldn't go there: `genkan check`.\n- It lasts behind your organization's gateway: tell its operator the time and the model." /
        "数分後にやり直してください。上限の引き上げは不要で、キーやネットワークの問題でもありません。\n- ルーターや他社のモデルの場合（Gemini、OpenAI などがこのように応答します）: 別のモデルまたはプロバイダーを選んでください。組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan check`）。\n- 組織のゲートウェイで続く場合: 運用担当に時刻とモデルを伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:model|api|server|engine|service)s?(?: is| are)? (?:currently |temporarily )?overloaded\b",
        ],
        examples: [
            "{\"error\":{\"code\":503,\"message\":\"The model is overloaded. Please try again later.\",\"status\":\"UNAVAILABLE\"}}",
        ],
    }
    UNAVAILABLE "GK-ERR-904" Remote {
        "the server that answered, or the one behind a gateway, takes no requests at this moment (mostly 503): overloaded, in maintenance, or a gateway or load balancer without a server behind it; which of them wasn't recognised in the text" /
        "応答した相手、またはゲートウェイの先のサーバーが、現在リクエストを受け付けていません（多くは 503）。過負荷、メンテナンス、または背後のサーバーを失ったゲートウェイやロードバランサーのうちどれが原因かは、本文から読み取れませんでした"
    } help {
        "Wait a minute and try again; nothing on this machine is at fault.\n- “格式转换错误”, “upstream_error”, “Upstream service temporarily unavailable”, also with a 4xx in front (422): the number is the gateway's own (CC Switch and its like), and the request isn't malformed. Its upstream was out for the moment: try again, or choose another provider in the gateway; the gateway's log has what the upstream answered. Whoever runs the upstream ends it.\n- It lasts: `genkan doctor` shows who answers. The model's service: its status page (status.claude.com, the cloud's). A gateway: its administrator looks whether the server behind it runs and what its provider answered.\n- Only one model: it is overloaded: another one that your organization allows." /
        "1 分ほど待って、もう一度試してください。この端末の問題ではありません。\n- 「格式转换错误」「upstream_error」「Upstream service temporarily unavailable」の場合（先頭が 422 などの 4xx でも）: 番号はゲートウェイ（CC Switch など）自身のもので、リクエストに誤りはありません。その先のサービスが一時的に応答できませんでした。やり直すか、ゲートウェイで別のプロバイダーを選んでください。先のサービスの応答は、ゲートウェイのログにあります。復旧は、先のサービスの運用元が行います。\n- 続く場合: 応答している相手は `genkan doctor` で分かります。モデルのサービスなら稼働状況（status.claude.com、クラウドのもの）を確認してください。ゲートウェイなら、背後のサーバーとプロバイダーの応答を管理者が確認します。\n- 1 つのモデルだけの場合: そのモデルが過負荷です。組織で許可された別のモデルを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bupstream provider temporarily unavailable\b",
            r"^\W{0,3}(?:api error: )?the api is temporarily unavailable\W{0,3}$",
            r"\bapi error:? \(?503\b|\b503 (?:service )?unavailable\b|service is currently unavailable|\blitellm\.serviceunavailableerror\b|\bservice (?:is )?(?:currently |temporarily )?unavailable\b|status(?: ?code)?\W{1,3}503\b",
            r"requested url returned error: 503|\bhttp error: 503\b",
        ],
        examples: [
            "API Error: 422 格式转换错误: Responses upstream upstream_error: Upstream service temporarily unavailable",
            "HTTP 503: Upstream provider temporarily unavailable",
            "The API is temporarily unavailable",
            "HTTP/1.1 503 Service Unavailable",
            "curl: (22) The requested URL returned error: 503",
        ],
    }
    WORKER "GK-ERR-905" Remote {
        "a program that its operator runs at the called address on Cloudflare (a Worker) crashed (1101); neither Anthropic's service nor this machine is at fault" /
        "問い合わせたアドレスの運営者が Cloudflare で動かしているプログラム（Worker）が異常終了しました（1101）。Anthropic のサービスやこの端末の問題ではありません"
    } help {
        "Its operator finds the exception in the Worker's log (`wrangler tail`), by the Ray ID and the time.\n- It is your own relay: correct it, or go back to the version before.\n- You don't know why the address is called: `genkan explain ANTHROPIC_BASE_URL` shows where it is set." /
        "運営者は、Ray ID と時刻から Worker のログ（`wrangler tail`）で例外を確認できます。\n- 自分の中継サービスの場合: 修正するか、前の版に戻してください。\n- このアドレスを使う理由が分からない場合: 設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bworker threw exception\b|\berror code 1101\b|cf-error-code\W{1,3}1101\b",
        ],
        examples: [
            "Error 1101: Worker threw exception",
        ],
    }
    GATEWAY_HERE "GK-ERR-981" Problem {
        "the gateway or router on this machine, which Claude Code names at the end, answered with an internal error (5xx)" /
        "Claude Code が末尾に示した、この端末のゲートウェイまたはルーターが、内部エラー（5xx）を返しました"
    } help {
        "Its log has the reason: look there first; waiting seldom helps.\n- “provider”, “upstream”: the gateway's own call failed. Correct the provider's address, protocol and key in its configuration.\n- The message is an exception of its programming language (TypeError, “object has no attribute”, “undefined”, “nil”): a bug of the gateway, that comes again with the same request. Update it; until then /clear, or another model there.\n- Nothing of the sort: restart it, and see whether a plain request succeeds (`genkan doctor`)." /
        "理由はそのログにあります。まずログを確認してください。待っても解消しないことがほとんどです。\n- 「provider」「upstream」がある場合: ゲートウェイからの呼び出しが失敗しています。設定にあるプロバイダーのアドレス、プロトコル、キーを直してください。\n- メッセージがプログラミング言語の例外の場合（TypeError、「object has no attribute」「undefined」「nil」など）: ゲートウェイのバグで、同じリクエストでは繰り返されます。更新してください。それまでは /clear を実行するか、別のモデルを使います。\n- どちらでもない場合: 再起動し、単純な要求が成功するかを確認してください（`genkan doctor`）。"
    } text {
        verified: false,
        patterns: [
            r"\bapi error:? \(?5\d\d\b.{0,1000}?check your inference gateway \((?<gateway>(?:127\.0\.0\.1|localhost|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?::\d{1,5})?)\)",
        ],
        examples: [
            "API Error: 500 Error from provider: Provider returned error. This is a server-side issue, usually temporary — try again in a moment. If it persists, check your inference gateway (127.0.0.1:4623).",
        ],
    }
    GATEWAY_NAMED "GK-ERR-982" Remote {
        "the gateway that Claude Code names at the end answered with an internal error (5xx)" /
        "Claude Code が末尾に示したゲートウェイが、内部エラー（5xx）を返しました"
    } help {
        "Its log has the reason: send the request below to whoever runs it (where that is you, read it yourself).\n- The message is an exception of a programming language (TypeError, “object has no attribute”, “must be an instance”, “undefined”, “nil”): a bug of the gateway, that comes again with the same request. It has to be updated; until then /clear, or another gateway or model.\n- “provider”, “upstream”: the gateway's own call to the model's service failed: its address, key or quota there.\n- Once only: try again in a minute." /
        "理由はゲートウェイのログにあります。下の依頼文を運用者に送ってください（自分で動かしている場合は、自分でログを確認します）。\n- メッセージがプログラミング言語の例外の場合（TypeError、「object has no attribute」「must be an instance」「undefined」「nil」など）: ゲートウェイのバグで、同じリクエストでは繰り返されます。更新が必要です。それまでは /clear を実行するか、別のゲートウェイまたはモデルを使ってください。\n- 「provider」「upstream」がある場合: ゲートウェイからモデルのサービスへの呼び出しが失敗しています（アドレス、キー、クォータ）。\n- 一度だけの場合: 1 分ほど待ってやり直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bapi error:? \(?(?<status>5\d\d)\b.{0,1000}?check your inference gateway \((?<gateway>[\w.:\[\]-]{1,120})\)",
        ],
        ask: GatewayAdmin {
            "Our gateway⟦ ({gateway})⟧ answers Claude Code's requests with an internal error⟦ ({status})⟧. Its log at that time has the reason: please correct or update it. The message is in what I send along." /
            "ゲートウェイ⟦（{gateway}）⟧が、Claude Code の要求に内部エラー⟦（{status}）⟧を返します。理由はその時刻のログにあるはずです。修正または更新していただけますか。メッセージは併せて送ります。"
        },
        examples: [
            "Error during compaction: API Error: 500 super(type, obj): obj must be an instance or subtype of type. This is a server-side issue, usually temporary — try again in a moment. If it persists, check your inference gateway (llm.acme.example).",
        ],
    }
    CLAUDE_WEB_REQUEST "GK-ERR-1249" Problem {
        "one of Claude Code's own web requests (the look for updates, the sign-in, usage data, feedback), and not one to a model, was answered with an error; the text has neither its address nor the answer" /
        "Claude Code 自身の Web リクエスト（更新の確認、サインイン、利用状況の送信、フィードバックなど）に、エラーが返されました。モデルへのリクエストではありません。本文にはアドレスも応答もありません"
    } help {
        "Update Claude Code (`claude update`) and see whether the session works all the same: mostly it goes on, and this line can be left alone. `claude --debug` shows which address it was.\n- It came with /login: start the sign-in again with a fresh code, and update first.\n- It comes at each start behind a company's network: a proxy or filter may have answered in place of the server (`genkan doctor`); CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC set to 1 leaves out what isn't needed, such as the look for updates and usage data.\n- A hook, an MCP server or a program of yours that uses axios prints the same words: the lines of `at …` name its files then." /
        "Claude Code を更新し（`claude update`）、セッションが動作するか確認してください。多くの場合は続行でき、この行は無視して構いません。どのアドレスかは `claude --debug` で分かります。\n- /login で起こった場合: 先に更新し、新しいコードでサインインをやり直してください。\n- 社内ネットワークで起動のたびに起こる場合: サーバーの代わりに、プロキシやフィルターが応答していることがあります（`genkan doctor`）。CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC を 1 にすると、更新の確認や利用状況の送信など、必須でない通信を省けます。\n- axios を使うフック、MCP サーバー、自作のプログラムも同じ文を表示します。その場合は、`at …` の行にそのファイルがあります。"
    } text {
        verified: false,
        patterns: [
            r"axioserror: request failed with status code (?<status>4(?:0[04569]|1\d|2[2-8])|5\d\d)\b.{0,400}?(?:/\$bunfs/root/|[/\\]claude-code[/\\]cli\.js)",
        ],
        examples: [
            "AxiosError: Request failed with status code 400 at xae (/$bunfs/root/src/entrypoints/cli.js:124:1196)",
        ],
    }
    SERVER_ERROR "GK-ERR-222" Remote {
        "the server that answered had an internal error (5xx); the text gives no reason that is known here" /
        "応答した相手の内部でエラーが起きています（5xx）。本文からは理由を特定できませんでした"
    } help {
        "Try again. Where a sentence stands beside the number (in `message`, `error` or `detail`), it is that server's own reason: begin with it. If it lasts for minutes, `genkan doctor` shows who answers (the model's service, a gateway or a proxy); give its operator the time and the request id.\n- “api_error … Internal server error”: Anthropic's own form, from its API or from a cloud or gateway that passes it on: a fault inside that service. Wait and send it again; status.claude.com (or your cloud's status page) says whether it is known. Nothing on this machine has to be changed.\n- “OAuth error”, “Login failed”, “Token exchange failed” (the sign-in at Anthropic): Anthropic's sign-in failed on its own side, and neither account nor key was refused. Wait some minutes, then `claude auth login` or /login again, with the newest code alone; status.claude.com shows an outage. With Bedrock, Vertex AI, Foundry or a gateway it isn't needed: `genkan check` says why Claude Code asks for it.\n- It fails every time, and only in one place (one subagent, one model or application inference profile) while others work: no outage, sign-in or access is at fault, but something in that request which the service can't take. Use another subagent or model there (CLAUDE_CODE_SUBAGENT_MODEL), update Claude Code, and report it with the request id.\n- “No fallback model group found”: LiteLLM, the gateway, adds this behind the first error, which is the reason. Only where a fallback is meant to exist does the gateway's operator list it under the name that was asked for (an alias too, under `fallbacks`)." /
        "やり直してください。番号のそばに文がある場合（`message`、`error`、`detail`）は、それが応答したサーバー自身の理由です。まずその内容を確認してください。数分続く場合、応答している相手（モデルのサービス、ゲートウェイ、プロキシ）は `genkan doctor` で分かります。その運用元に時刻とリクエスト ID を伝えてください。\n- 「api_error … Internal server error」の場合: Anthropic の形式で、その API、または応答を渡すクラウドやゲートウェイのものです。サービスの内部の障害です。しばらく待って送り直してください。既知の障害かどうかは status.claude.com（またはクラウドの稼働状況のページ）で分かります。この端末で変更するものはありません。\n- 「OAuth error」「Login failed」「Token exchange failed」の場合（Anthropic へのサインイン）: Anthropic のサインインが先方の側で失敗しており、アカウントやキーが拒否されたわけではありません。数分待ってから `claude auth login` または /login をやり直し、コードは最後のものだけを使ってください。障害は status.claude.com で分かります。Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このサインインは不要です（理由は `genkan check`）。\n- 毎回失敗し、それが一か所（特定のサブエージェント、モデル、アプリケーション推論プロファイル）だけの場合: 障害やサインイン、権限の問題ではなく、そのリクエストの何かをサービスが処理できません。そこでは別のサブエージェントかモデル（CLAUDE_CODE_SUBAGENT_MODEL）を使い、Claude Code を更新し、リクエスト ID を添えて報告してください。\n- 「No fallback model group found」の場合: ゲートウェイの LiteLLM が最初のエラーに続けて示す文で、理由は最初のエラーです。フォールバックを使うはずの場合にだけ、ゲートウェイの運用担当が、要求された名前（別名を含む）で `fallbacks` に登録します。"
    } text {
        verified: false,
        patterns: [
            r"\binternal ?server ?error\b|\bapi error:? \(?5\d\d\b|\b500 internal\b|internal error encountered|\bunconditional drop overload\b|provider returned error(?:\W{1,4}code\W{1,3}5\d\d|\W{0,3}$)|\blitellm\.badgatewayerror\b|an internal error (?:has )?occurred|the server had an error (?:while )?processing your request|unexpected server error|is temporarily unavailable, so auto mode|status(?: ?code)?\W{1,3}50[03]\b",
            r#"\b50[0-4] (?:UNKNOWN|INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED|DATA_LOSS|ABORTED)\b|"code"\W{1,3}50\d\b.{0,300}"status"\W{1,4}(?:UNKNOWN|INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED|DATA_LOSS|ABORTED)\b|\b(?:13 INTERNAL|15 DATA_LOSS): |visibility check was unavailable|google\.api_core\.exceptions\.(?:internalservererror|serviceunavailable|aborted|unknown|dataloss|badgateway|servererror)\b"#,
            r"requested url returned error: 5\d\d|\bhttp error: 5\d\d\b|\boauth error\W{1,3}(?:http |status(?: code)? |code )?5\d\d\b",
            r"\W{1,3}message\W{1,4}an unexpected error occurred\b",
            r"\bapi provider's servers are (?:down|overloaded)",
            r"\bupstream provider internal error\b",
        ],
        examples: [
            "API Error: 500 (unreadable)",
            "500 Internal Server Error",
            "{\"error\": {\"code\": 503, \"message\": \"The service is unhappy.\", \"status\": \"UNAVAILABLE\"}}",
            "curl: (22) The requested URL returned error: 500",
            "{\"message\":\"An unexpected error occurred\",\"request_id\":\"1f2e\"}",
            "The API provider's servers are down or overloaded.",
            "HTTP 500: Upstream provider internal error",
            "The API provider's servers are down or overloaded. Retrying in 0.2 seconds...",
        ],
    }
    NPM_NETWORK "GK-ERR-729" Remote {
        "npm didn't reach the registry, and this part of its message doesn't say why: mostly a proxy or a firewall stands in between" /
        "npm がレジストリに接続できませんでした。理由は、メッセージのこの部分にはありません。多くは途中のプロキシやファイアウォールによるものです"
    } help {
        "Give npm the company's proxy: `npm config set proxy http://HOST:PORT` and `npm config set https-proxy http://HOST:PORT`, or HTTP_PROXY and HTTPS_PROXY in the same terminal. Then try again; `npm ping` shows whether the registry answers.\n- The lines above name the reason (ETIMEDOUT, ECONNRESET, ENOTFOUND, a certificate): paste them as well.\n- There is no proxy (at home, without a VPN), or an old one is still named: `npm config get proxy` and `npm config get https-proxy` show it, `npm config delete` removes it.\n- The company has a registry of its own: `npm config get registry` has to be that one; the network team knows the address, or allows registry.npmjs.org.\n- You want Claude Code alone: its native installer, or your company's package, needs no npm." /
        "社内のプロキシを npm に設定してください: `npm config set proxy http://ホスト:ポート` と `npm config set https-proxy http://ホスト:ポート`。同じターミナルの HTTP_PROXY と HTTPS_PROXY でも構いません。その後もう一度試してください。レジストリが応答するかは `npm ping` で分かります。\n- 上の行に理由（ETIMEDOUT、ECONNRESET、ENOTFOUND、証明書など）が表示されます。それらも貼り付けてください。\n- プロキシがない場合（自宅、VPN なし）や、古いプロキシが残っている場合: `npm config get proxy` と `npm config get https-proxy` で確認し、`npm config delete` で削除します。\n- 社内にレジストリがある場合: `npm config get registry` がそれを示している必要があります。アドレスはネットワーク担当に確認するか、registry.npmjs.org を許可してもらってください。\n- Claude Code だけが必要な場合: ネイティブインストーラーや組織のパッケージに npm は不要です。"
    } text {
        verified: false,
        patterns: [
            r"this is most likely not a problem with npm itself|this is a problem related to network connectivity",
        ],
        examples: [
            "npm error network This is a problem related to network connectivity.\nnpm error network In most cases you are behind a proxy or have bad network settings.",
            "npm ERR! network This is most likely not a problem with npm itself\nnpm ERR! network and is related to network connectivity.",
        ],
    }
    NO_CONNECTION "GK-ERR-221" Remote {
        "a connection failed (it couldn't be made, or it broke off); the text gives no reason that is known here" /
        "接続に失敗しました（確立できないか、途中で切断）。本文からは理由を特定できませんでした"
    } help {
        "`genkan doctor` tries the connection step by step (DNS, route, proxy, TLS) and says where it fails. Lines further up, or Claude Code's own with `--debug`, often name the reason (a code such as ECONNRESET): paste those too.\n- “TypeError (fetch failed)”, “TypeError: fetch failed”, “FetchError” (Claude Code or another program in Node.js), on every try: with a VPN on, try once with it off, without one another network (a phone's hotspot). It works then: in WSL networkingMode=mirrored and dnsTunneling=true in .wslconfig, then `wsl --shutdown`; a lower MTU (`sudo ip link set dev eth0 mtu 1280`); IPv6 off where `curl -6` to the host fails and `curl -4` works; no firewall rules of its own in WSL or the container (`sudo iptables -S`; an init-firewall.sh sets some). Otherwise whoever runs the VPN or network lets the host through, or it wants a proxy that this terminal lacks. It fails everywhere: a proxy or address that is set here (below).\n- “Error streaming, falling back to non-streaming mode”: Claude Code's stream of the answer couldn't be begun. Behind a company proxy some of its native builds didn't take the proxy there (2.0.70 is reported, with HTTP_PROXY alone), while npm's did: name the proxy in HTTPS_PROXY too (`network.proxy` in the profile, then `genkan setup`), and `claude update`. It stays: npm's last release in JavaScript, `npm install -g @anthropic-ai/claude-code@2.1.112`, with DISABLE_AUTOUPDATER=1.\n- “APIConnectionError” (a program with Anthropic's or OpenAI's SDK): the cause stands above it in the traceback, or in the exception's `__cause__` (a name, a certificate, a refused connection). Does only a proxy lead out (HTTPS_PROXY is set, and curl works)? Some releases of Anthropic's library for Python don't use the proxy variables (anthropic 0.47.0 to 0.53.x): `pip install -U anthropic` (0.54.0 or newer), or hand the proxy over in the code: `http_client=DefaultHttpxClient(proxy=\"http://HOST:PORT\")`, from the same package (for an async client DefaultAsyncHttpxClient). Look at the address that the program was given as well: with Foundry ANTHROPIC_FOUNDRY_RESOURCE holds the resource's name alone, and a whole URL belongs into ANTHROPIC_FOUNDRY_BASE_URL (the other way round the host's name doesn't exist); elsewhere ANTHROPIC_BASE_URL. Does it run in a container (Docker, a pod)? That has DNS, proxy variables and certificates of its own, and a firewall may treat it differently, while the same key works with curl on the host. Try it from inside (`docker exec NAME curl -v https://HOST`), then give the container DNS (`--dns`), HTTPS_PROXY or the company's root.\n- “typo in the url or port”: the words of Bun, in which Claude Code runs: it can't read the address in `path`, or not resolve its host. A proxy's address with a user and an empty password before the @ fails this way, although curl takes it (`genkan explain HTTPS_PROXY`): try it as `http://HOST:PORT` alone.\n- “FailedToOpenSocket”: Claude Code's program couldn't even begin the connection. Is a client certificate set (`genkan explain CLAUDE_CODE_CLIENT_CERT`; mTLS)? Then it can't use that: certificate and key have to be PEM and belong together (`openssl x509 -noout -pubkey -in CERT` and `openssl pkey -pubout -in KEY` print the same), and the passphrase has to fit; 2.1.23 to 2.1.25 failed so with right ones, behind TLS inspection (`claude install 2.1.22`, or a newer release). None is set: look at HTTPS_PROXY (`genkan explain HTTPS_PROXY`): an address that it can't read, such as one with a user and an empty password before the @, fails this way, although curl takes it. Try it as `http://HOST:PORT` alone; or the proxy doesn't run, or the host's name can't be resolved.\n- Another network (a phone's hotspot, with or without the VPN) works: this one's filter, proxy, router or provider cuts the connection, perhaps only long or large ones, while `curl` and `genkan doctor` pass. Tell whoever runs it.\n- A proxy that is set and breaks connections (`genkan explain HTTPS_PROXY` shows it; one on 127.0.0.1 is a program on this machine, such as a VPN's): start Claude Code once without it where the network allows that (`env -u http_proxy -u https_proxy -u HTTP_PROXY -u HTTPS_PROXY claude`), or with another one. If that works, update, restart or replace that proxy.\n- A proxy that isn't set (HTTPS_PROXY), one that also catches this machine's own gateway (NO_PROXY=localhost,127.0.0.1; does that gateway run, and do requests arrive in its log? A release that ignores NO_PROXY (reported up to 2.1.206): start `env -u http_proxy -u https_proxy -u HTTP_PROXY -u HTTPS_PROXY claude`; in WSL autoProxy=false in .wslconfig, then `wsl --shutdown`), or one that wants a Windows sign-in (NTLM, Negotiate), which Claude Code can't give: a program here that can (px, cntlm) stands before it, and HTTPS_PROXY names that.\n- A VPN that is off, or a VPN or Zero Trust program that is on (Cloudflare WARP, Zscaler, Netskope): if it works with it off, its root certificate is missing (NODE_EXTRA_CA_CERTS; `network.ca_bundle` in the profile), or its administrator has to exempt the host from inspection.\n- “Connection state: Error”, “Waiting for server to respond to initialize request”, “VS Code”, an editor or its extension: it doesn't get the terminal's variables (terminal.integrated.env). In VS Code's settings tick http.systemCertificates and http.systemCertificatesNode, and name the company's proxy in http.proxy. Set NODE_EXTRA_CA_CERTS and HTTPS_PROXY as variables of the user or the system, and restart the editor whole; `curl -v` to the same URL shows whether it is the certificate. `genkan doctor` tries the profile's provider alone." /
        "`genkan doctor` が名前解決・経路・プロキシ・TLS を順に試し、どこで止まるかを示します。前後の行や `--debug` を付けた Claude Code の出力に理由が示されることが多いため（ECONNRESET などのコード）、それらも貼り付けてください。\n- 「TypeError (fetch failed)」「TypeError: fetch failed」「FetchError」（Claude Code など Node.js のプログラム）が毎回出る場合: VPN の接続中は一度切り、VPN がなければ別のネットワーク（スマートフォンのテザリング）で試してください。それで成功する場合: WSL では .wslconfig に networkingMode=mirrored と dnsTunneling=true を書いて `wsl --shutdown` を実行します。MTU を小さくする（`sudo ip link set dev eth0 mtu 1280`）、接続先への `curl -6` が失敗し `curl -4` は成功するなら IPv6 をオフにする、WSL やコンテナー内のファイアウォールの規則（`sudo iptables -S`。init-firewall.sh が設定することがあります）を外す方法もあります。それでも失敗する場合は、VPN やネットワークの管理者がホストを許可するか、このターミナルに必要なプロキシを設定します。どこでも失敗する場合は、ここで設定しているプロキシやアドレスの問題です（以下）。\n- 「Error streaming, falling back to non-streaming mode」の場合: Claude Code が応答のストリームを開始できませんでした。社内プロキシを使う環境で、ネイティブ版の一部がここでプロキシを使わないことがあります（HTTP_PROXY だけを設定した 2.0.70 の報告。npm 版では動作）。HTTPS_PROXY にもプロキシを設定し（プロファイルの `network.proxy`、続けて `genkan setup`）、`claude update` を実行してください。続く場合は、JavaScript の最後のリリースを使います（`npm install -g @anthropic-ai/claude-code@2.1.112` と DISABLE_AUTOUPDATER=1）。\n- 「APIConnectionError」（Anthropic や OpenAI の SDK を使うプログラム）の場合: 原因は、トレースバックのその前、または例外の `__cause__` にあります（名前解決、証明書、接続の拒否など）。プロキシでしか外に出られないネットワーク（HTTPS_PROXY が設定済みで、curl は成功）では: Anthropic の Python 用ライブラリには、プロキシの環境変数を使わないリリースがあります（anthropic 0.47.0 から 0.53.x）。`pip install -U anthropic` を実行するか（0.54.0 以降）、コードでプロキシを渡してください（同じパッケージの `http_client=DefaultHttpxClient(proxy=\"http://ホスト:ポート\")`、非同期のクライアントでは DefaultAsyncHttpxClient）。プログラムに指定したアドレスも確認してください。Foundry では、ANTHROPIC_FOUNDRY_RESOURCE にはリソースの名前だけを、URL 全体は ANTHROPIC_FOUNDRY_BASE_URL に指定します（逆にすると、存在しないホスト名になります）。それ以外では ANTHROPIC_BASE_URL です。コンテナー（Docker、Pod）で実行していませんか。コンテナーには独自の DNS、プロキシの環境変数、証明書があり、ファイアウォールの扱いが異なることもあります。ホストの curl では同じキーが使えても失敗します。中から試し（`docker exec 名前 curl -v https://ホスト`）、コンテナーに DNS（`--dns`）、HTTPS_PROXY、または社内のルート証明書を設定してください。\n- 「typo in the url or port」の場合: Claude Code の実行環境（Bun）の文で、`path` のアドレスを読み取れないか、ホスト名を解決できません。@ の前にユーザー名と空のパスワードがあるプロキシのアドレスは、curl で使えてもこうなります（`genkan explain HTTPS_PROXY`）。`http://ホスト:ポート` だけの形で試してください。\n- 「FailedToOpenSocket」の場合: Claude Code のプログラムが接続を始めることもできていません。クライアント証明書（mTLS）を設定していれば（`genkan explain CLAUDE_CODE_CLIENT_CERT`）、それを使用できていません。証明書と鍵は PEM で、互いに対応し（`openssl x509 -noout -pubkey -in 証明書` と `openssl pkey -pubout -in 鍵` の出力が一致）、パスフレーズが正しい必要があります。2.1.23 から 2.1.25 は、TLS の検査がある環境では正しい証明書でも失敗しました（`claude install 2.1.22`、または新しいリリース）。設定していなければ、HTTPS_PROXY を確認してください（`genkan explain HTTPS_PROXY`）。@ の前にユーザー名と空のパスワードがあるアドレスなど、読み取れない形では、curl で使えてもこうなります。`http://ホスト:ポート` だけの形で試してください。プロキシが動いていない場合や、ホスト名を解決できない場合もあります。\n- 別のネットワーク（スマートフォンのテザリング、VPN あり・なし）では成功する場合: このネットワークのフィルター、プロキシ、ルーター、通信事業者が接続を切断しています。長い通信や大きな通信だけが対象で、`curl` や `genkan doctor` は成功することもあります。管理者に伝えてください。\n- 設定済みのプロキシが接続を壊している場合（`genkan explain HTTPS_PROXY` で分かります。127.0.0.1 のものは、VPN など、この端末のプログラムです）: ネットワークで許されるなら、一度プロキシなしで（`env -u http_proxy -u https_proxy -u HTTP_PROXY -u HTTPS_PROXY claude`）、または別のプロキシで Claude Code を起動してください。それで成功する場合は、そのプロキシを更新、再起動、または変更します。\n- プロキシが原因の場合: 設定されていないプロキシ（HTTPS_PROXY）、この端末のゲートウェイ宛てまで通してしまうプロキシ（NO_PROXY=localhost,127.0.0.1。ゲートウェイの起動と、そのログにリクエストが届いているかも確認してください。NO_PROXY が無視されるリリース（2.1.206 までの報告があります）では、`env -u http_proxy -u https_proxy -u HTTP_PROXY -u HTTPS_PROXY claude` で起動します。WSL では .wslconfig に autoProxy=false を書いて `wsl --shutdown` を実行します）、または Windows の認証（NTLM、Negotiate）を求めるプロキシが考えられます。Claude Code はこの認証に対応していないため、対応するプログラム（px、cntlm）をこの端末で間に入れ、HTTPS_PROXY に指定します。\n- VPN が原因の場合: 未接続の VPN、または有効な VPN や Zero Trust のプログラム（Cloudflare WARP、Zscaler、Netskope）が考えられます。それを切ると成功する場合は、ルート証明書が不足しているか（NODE_EXTRA_CA_CERTS、プロファイルの `network.ca_bundle`）、管理者がホストを検査の対象外にする必要があります。\n- 「Connection state: Error」「Waiting for server to respond to initialize request」「VS Code」の場合や、エディターやその拡張機能の場合: ターミナルの変数（terminal.integrated.env）は使われません。VS Code の設定で http.systemCertificates と http.systemCertificatesNode を有効にし、社内プロキシを http.proxy に指定してください。NODE_EXTRA_CA_CERTS と HTTPS_PROXY をユーザーまたはシステムの環境変数に設定し、エディターを完全に再起動してください。証明書が原因かは、同じ URL への `curl -v` で分かります。`genkan doctor` が試すのはプロファイルのプロバイダーだけです。"
    } text {
        verified: false,
        patterns: [
            r"\bapi error: con+ection error\b",
            r"\bapi error \(connection error|\bapi error: connection error|\bfetch failed\b|\bfailedtoopensocket\b|typo in the url or port|all connection attempts failed|could not reach the login server|failed to establish a (?:new )?connection|http client raised an unhandled exception|temporary network issue|\bconnection error\.|\bdispatch failure\b|error trying to connect|client error \(connect\)|\bunable to connect to api\b|\bapiconnectionerror\b.{0,20}connection error|poor internet connection|\brequest send failed\b|network connectivity issues|check your (?:internet|network) (?:connection|settings)",
            r"couldn't (?:reach (?:bedrock|vertex ai|foundry|microsoft foundry) in region|connect to the gateway)|the gateway request failed in transport|http client raised|exception received when sending urllib3|could not connect to the endpoint url|connect timeout on endpoint url|couldn't reach the gateway",
            r"\brequest to https?://\S{1,300} failed\b|gcloud crashed \((?:connection\w*|transporterror|servernotfounderror|maxretryerror|proxyerror|sslerror|timeout\w*)\)|unable to find the server at \S{1,80}googleapis|google\.auth\.exceptions\.transporterror",
            r"\bendpoints_resolution_error\b|\bopenid_config_error\b",
            r"\bcurl: \((?:7|28|35|55|56)\)|\bUND_ERR_\w+|\bENOBUFS\b|\bEPROTONOSUPPORT\b",
            r"\bhttp 000 connection failed\b|\bconnection failed for url\b",
            r"there appears to be trouble with your network connection",
            r"could not connect to (?:gateway host \S{1,200} to check|your organization's identity provider)",
            r"\bjava\.net\.connectexception(?:\W{1,3}caused by: java\.net\.connectexception)?\W*(?:$|caused by: java\.nio)",
        ],
        examples: [
            "API Error: Conection Error",
            "API Error (Connection error.) · Retrying in 1 seconds…",
            "Couldn't reach Bedrock in region \"ap-northeast-1\". Check the region name and your network.",
            "curl: (7) Couldn't connect to server",
            "request to https://oauth2.googleapis.com/token failed",
            "ClientAuthError: endpoints_resolution_error: could not resolve endpoints.",
            "CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/repodata.json>",
            "info There appears to be trouble with your network connection. Retrying...",
            "Claude Code could not connect to your organization's identity provider. Check your network. Then try again.",
            "Exception in thread \"main\" java.net.ConnectException",
        ],
    }
    FORBIDDEN "GK-ERR-226" Remote {
        "the server that answered refuses the request (403); the text gives no reason that is known here" /
        "応答した相手がリクエストを拒否しました（403）。本文からは理由を特定できませんでした"
    } help {
        "Where a sentence stands beside the 403, it is the reason of whoever answered: begin with it. Where an address stands behind “for url”, that host answered, or a proxy before it. `genkan doctor` shows which server answers and tests what the profile needs; `genkan check` says whether requests go where the profile says.\n- A gateway is set (`genkan explain ANTHROPIC_BASE_URL`): mostly it, or the web server, load balancer or API Gateway before it, refuses. Its administrator sees in its log which rule it was: the key's rights, the address that you come from, the program, the path.\n- No gateway, or another server answers than the gateway: the company's proxy or web filter. The network team lets the profile's hosts through; another network, or without the VPN, shows whether it is that.\n- A cloud answers: a new sign-in (`genkan login`) rules out an old one; then it is a right, which the cloud administrator grants." /
        "403 のそばに説明文がある場合は、それが応答した側の理由です。まずその内容を確認してください。「for url」の後にアドレスがある場合は、そのホスト、またはその手前のプロキシが応答しています。`genkan doctor` で、応答している相手と、プロファイルに必要な接続を確認できます。リクエストがプロファイルどおりの宛先に送られるかは `genkan check` で分かります。\n- ゲートウェイを使う場合（`genkan explain ANTHROPIC_BASE_URL`）: 多くは、ゲートウェイ、またはその前段の Web サーバー、ロードバランサー、API Gateway が拒否しています。どの規則（キーの権限、接続元アドレス、プログラム、パス）で拒否されたかは、管理者がログで確認できます。\n- ゲートウェイを使わないか、ゲートウェイ以外が応答している場合: 社内のプロキシまたは Web フィルターです。ネットワーク担当が、プロファイルのホストへの通信を許可します。別のネットワークや VPN なしで試すと、それが原因か分かります。\n- クラウドが応答している場合: 古いサインインが原因かどうかは `genkan login` で確かめられます。その後も続く場合は権限の問題で、クラウド管理者が許可します。"
    } text {
        verified: false,
        patterns: [
            r"access denied \(403\)\. check your organization permissions",
            r"(?:\bapi error|\bhttp(?:/[\d.]+)?|\bstatus(?: ?code)?|\berror(?: code)?|\bcode|\bfailed|\bclient error|\breturned|\bresponse|\bgot|\breceived|^)\W{0,4}403(?:\W{1,10}(?:type|error|errors|message|code|status|detail|details|title|reason|forbidden|not_?found|invalid_request_error|permission_error|not_found_error|bad_request|error_code|40\d|true|false|null|request|response|client|url|for)){0,12}?\W{1,10}(?:forbidden|your request was blocked|request blocked|access (?:is |was )?(?:denied|forbidden)|permission[ _]denied|(?:operation |request )?not allowed|(?:user is |you are )?not authorized(?: to access this (?:resource|operation|endpoint))?|permission_error|you do(?:n\'t| not) have permission to access (?:the |this )?(?:requested )?(?:resource|page|server)|status code \(no body\))\b(?:(?:\W{1,10}(?:type|error|code|message|param|null|none|status|invalid_request_error|permission_error|not_found_error|api_error|forbidden|bad_request|40\d|422|true|false)){0,8}\W{0,12}$|\W{1,12}(?:request[_ -]?id|req_\w+|for url|url:|at async|at \w|cf-ray|https?://|nginx|retrying)|\W{0,6}·)",
            r"(?:status\W{1,5}|\b7 |\b403 )permission_denied\W{0,6}(?:desc = )?(?:permission[ _]denied|forbidden)?\W{0,12}$",
            r"(?:\bapi error:? \(?|^|\bhttp/[\d.]+ )403 ?(?:forbidden)?\W{0,3}$|\b403 status code \(no body\)|request failed with status code 403(?:\W{0,3}$|\W{1,6}type\W{1,4}api_error\b)|\bgateway refused the request|does not have permission to get url|does not have permission to use the specified resource",
            r"\b403 client error: [\w ]{1,40} for url",
            r"requested url returned error: 403",
            r"an error occurred \(403\) when calling",
            r"\bhttp/[\d.]+ 403\b",
            r"(?:^|\s)403 error(?:\s|$)",
            r"^\W{0,6}(?:message|error|detail)\W{1,5}(?:forbidden|access denied)\W{0,4}$",
            r"operation returned an invalid status code 'forbidden'",
            r"\bai_apicallerror: forbidden\b",
            r"\bforbidden - perhaps check your credentials",
            r"the provider refused to complete this request|(?:\b403\b|\bpermission_error\b|\bforbidden\b|\bapi key\b).{0,200}\bunable to serve your request\W{0,8}$",
            r"\bforbidden: forbidden\W{1,6}status code: 403\b",
            r"axioserror: request failed with status code 403",
            r"\bclientresponseerror: 403, message=|\bgh: .{0,80}\(http 403\)|\b403 .forbidden. \(net::|net::httpserverexception\)\s{1,8}403\b|\bresponse code 403\b|\berror from server \(forbidden\): unknown\b|\[ai_apicallerror\]: forbidden\b|\bhttperror: request failed with status code 403 \(forbidden\): |^\W{0,4}api error: access denied\W{0,3}$",
            r"\bpermissiondeniederror: (?:error code: )?403(?: forbidden)?(?:\W*$|\W{1,4}status: 403\b)|\berror: http 403 forbidden\b|\bfailed: 403 forbidden\b",
        ],
        examples: [
            "API Error: Access denied (403). Check your organization permissions.",
            "An error occurred (403) when calling the Converse operation:",
            "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://x",
            "API Error: 403 {\"error\":{\"type\":\"forbidden\",\"message\":\"Forbidden\"}}",
            "API Error: 403",
            "7 PERMISSION_DENIED: Permission denied",
            "curl: (22) The requested URL returned error: 403",
            "Please run /login · API Error: 403 Forbidden",
            "HTTP/2 403 \ncontent-type: application/xml; charset=UTF-8",
            "0.02s 403 Error Provider ANTHROPIC",
            "{\"message\":\"Forbidden\"}",
            "Operation returned an invalid status code 'Forbidden'",
            "AI_APICallError: Forbidden",
            "NodeOperationError: Forbidden - perhaps check your credentials?",
            "aiohttp.client_exceptions.ClientResponseError: 403, message='Forbidden', url='https://llm.acme.example/v1'",
            "openai.PermissionDeniedError: Error code: 403",
            "API Error · 403\nUnauthorized. Your API key is valid, but the provider refused to complete this request.",
            "Error: reading Amazon S3 Bucket (b): Forbidden: Forbidden status code: 403",
            "AxiosError: Request failed with status code 403 at fN (cli.js:715:1077)",
            "API Error: Access Denied",
        ],
    }
    NOTHING_THERE "GK-ERR-227" Remote {
        "there is nothing at the address that was called (404 or 405); what is missing wasn't recognised in the text" /
        "問い合わせたアドレスには何もありません（404 または 405）。何が欠けているかは、本文から読み取れませんでした"
    } help {
        "Usually the address is wrong (an extra or missing path, such as `/v1` or `/anthropic`: `genkan explain ANTHROPIC_BASE_URL` shows it, for Bedrock `genkan explain ANTHROPIC_BEDROCK_BASE_URL`), or the model's name is. `genkan check` compares addresses and pins with the profile; `genkan models` shows what each name resolves to; `genkan doctor` shows which server answers. A program that calls Azure itself needs its deployment's name, and an API version that exists (a date, no model's version).\n- The path ends in /messages without /v1 in front, and another program than Claude Code called (the Vercel AI SDK, an app of your own): it took ANTHROPIC_BASE_URL from its environment, which Claude Code also hands to what it starts. Claude Code adds /v1 itself; @ai-sdk/anthropic wants it in the address. Update that SDK (newer releases complete Anthropic's own bare host), or give that program an address of its own with /v1 (`baseURL` in its code). Claude Code's own stays as it is.\n- “'Resource not found”, “\"Resource not found”, “404 Resource not found”, “azure … Resource not found”, “Resource not found for url … .azure.com”: Azure's words. Claude in Microsoft Foundry: the address lacks its path. Set ANTHROPIC_FOUNDRY_BASE_URL to https://NAME.services.ai.azure.com/anthropic, or ANTHROPIC_FOUNDRY_RESOURCE to the resource's name alone in its place (`foundry.resource` in the profile, then `genkan setup`). Programs of your own with Azure OpenAI (AutoGen, LangChain, the OpenAI SDK): take the endpoint from the page of the deployed model, and put it into the program's own setting (azure_endpoint, base_url) without doubling the path; the model is named by its deployment's name, not the model's, and api_version has to exist.\n- “use_bedrock”, or Bedrock is meant otherwise (CLAUDE_CODE_USE_BEDROCK): set ANTHROPIC_BEDROCK_BASE_URL to `https://bedrock-runtime.REGION.amazonaws.com`, with the region of AWS_REGION and nothing behind it (for a CI action in the `env` of its step), or see that it isn't set at all. Another address there answers 404, and so does one that is set but empty (a missing variable or secret, or an action that passes it on empty).\n- A CI action (claude-code-action), and nothing of yours changed: pin the action's release before, and see that ANTHROPIC_BASE_URL isn't set to something empty or wrong there." /
        "多くはアドレス（`/v1` や `/anthropic` などのパスの過不足。`genkan explain ANTHROPIC_BASE_URL`、Bedrock では `genkan explain ANTHROPIC_BEDROCK_BASE_URL` で確認）またはモデル名の誤りです。アドレスと固定は `genkan check` でプロファイルと照合できます。各名前が指すモデルは `genkan models`、応答している相手は `genkan doctor` で分かります。Azure を直接呼び出すプログラムには、デプロイの名前と、実在する API バージョン（日付。モデルのバージョンではありません）が必要です。\n- パスが /v1 のない /messages で、Claude Code 以外のプログラム（Vercel AI SDK、自作のアプリ）が呼び出した場合: 環境変数の ANTHROPIC_BASE_URL を使っています。この変数は、Claude Code が起動したプログラムにも渡ります。Claude Code は /v1 を自分で付け、@ai-sdk/anthropic はアドレスに /v1 が必要です。その SDK を更新するか（新しいリリースは、Anthropic 自身のホストだけのアドレスを補います）、そのプログラムにだけ /v1 付きのアドレスを指定してください（コードの `baseURL`）。Claude Code の設定はそのままにします。\n- 「Resource not found」の場合（本文のアドレスが Azure のものか、アドレスがない場合）: Azure の文です。Microsoft Foundry の Claude では、アドレスにパスがありません。ANTHROPIC_FOUNDRY_BASE_URL に https://名前.services.ai.azure.com/anthropic、または代わりに ANTHROPIC_FOUNDRY_RESOURCE にリソースの名前だけを設定してください（プロファイルでは `foundry.resource`、続けて `genkan setup`）。Azure OpenAI を使う自作のプログラム（AutoGen、LangChain、OpenAI の SDK）では、デプロイしたモデルのページのエンドポイントを、プログラム自身の設定（azure_endpoint、base_url）に指定してください。パスを二重にせず、モデルにはモデル名ではなくデプロイの名前、api_version には実在するものを指定します。\n- 「use_bedrock」がある場合など、Bedrock を使う場合（CLAUDE_CODE_USE_BEDROCK）: ANTHROPIC_BEDROCK_BASE_URL に AWS_REGION と同じリージョンの `https://bedrock-runtime.リージョン.amazonaws.com` を設定し、後ろに何も付けないか（CI のアクションでは、ステップの `env` で設定します）、まったく設定しないでください。ほかのアドレスのほか、設定されていて空の場合（変数やシークレットがない、アクションが空のまま渡す）も 404 になります。\n- CI のアクション（claude-code-action）で、自分では何も変更していない場合: アクションを前のリリースに固定し、ANTHROPIC_BASE_URL が空や誤った値になっていないか確認してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bapi error|\bhttp(?:/[\d.]+)?|\bstatus(?: ?code)?|\berror(?: code)?|\bcode|\bfailed|\bclient error|\breturned|\bresponse|\bgot|\breceived|^)\W{0,4}40[45](?:\W{1,10}(?:type|error|errors|message|code|status|detail|details|title|reason|forbidden|not_?found|invalid_request_error|permission_error|not_found_error|bad_request|error_code|40\d|true|false|null|request|response|client|url|for)){0,12}?\W{1,10}(?:not[ _]found|404|not_found_error|method not allowed|no such (?:route|path|endpoint)|the requested (?:url|resource) was not found(?: on this server)?|resource not found|page not found|status code \(no body\))\b(?:(?:\W{1,10}(?:type|error|code|message|param|null|none|status|invalid_request_error|permission_error|not_found_error|api_error|forbidden|bad_request|40\d|422|true|false)){0,8}\W{0,12}$|\W{1,12}(?:request[_ -]?id|req_\w+|for url|url:|at async|at \w|cf-ray|https?://|nginx|retrying)|\W{0,6}·)",
            r"(?:code\W{1,4}404\b.{0,200}status\W{1,5}|\b5 |\b12 |\b404 |\b501 )(?:not_?found|unimplemented)\W{0,6}(?:desc = )?(?:not[ _]found|operation is not implemented[^.]{0,60}|unimplemented)?\W{0,12}$|google\.api_core\.exceptions\.(?:notfound|methodnotimplemented|methodnotallowed)\W{0,4}(?:40[45] |501 )?(?:not found)?\W{0,4}$",
            r#"(?:\bapi error:? \(?|^|\bhttp/[\d.]+ )40[45] ?(?:not found|method not allowed)?\W{0,3}$|\b40[45] status code \(no body\)|request failed with status code 40[45](?:\W{0,3}$|\W{1,6}type\W{1,4}api_error\b)|"detail"\W{1,4}method not allowed"#,
            r"\b40[45] client error: [\w ]{1,40} for url",
            r"requested url returned error: 40[45]|\berror code: 40[45]\W{0,3}$",
            r"\bthe resource you are requesting could not be found",
            r"operation returned an invalid status code '(?:not found|method not allowed)'",
            r"^\W{0,3}resource not found\W{0,3}$",
            // Azure's whole answer as OpenAI's and Anthropic's libraries print it, whatever stands behind it.
            r"\berror code: 404 - \{\W?error\W{1,6}code\W{1,6}404\W{1,6}message\W{1,6}(?:resource )?not found\W{1,6}",
            r"\bai_apicallerror: not found\W{0,3}$|\[ai_apicallerror\]: not found\b",
            r"\bclientresponseerror: 40[45], message=|\bhttp error 40[45]: |\b404 .not found. \(net::|\bresponse code 40[45]\b|\bhttperror: request failed with status code 40[45] \([\w ]{3,30}\): |\bgh: not found \(http 404\)|\bnotfounderror: 404 not found(?:\W*$|\W{1,4}status: 404\b)|\berror: http 404 not found\b|^\W{0,3}404 not found\b.{0,3}\W{1,4}message\W{1,4}not found\W{0,4}$",
        ],
        examples: [
            "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://x",
            "API Error: 404 {\"error\":\"Not Found\"}",
            "API Error: 404",
            "12 UNIMPLEMENTED: Operation is not implemented, or supported, or enabled.",
            "curl: (22) The requested URL returned error: 404",
            "openai.NotFoundError: Error code: 404",
            "Couldn't connect with these settings\nThe resource you are requesting could not be found",
            "Operation returned an invalid status code 'Not Found'",
            "AI_APICallError: Not Found",
            "resource not found",
            "anthropic.NotFoundError: Error code: 404 - {'error': {'code': '404', 'message': 'Resource not found'}}  (AnthropicFoundry, base_url=https://acme-ai.services.ai.azure.com)",
            "got: HTTPError: Response code 404 (Not Found): GET https://llm.acme.example/v1",
        ],
    }
    ROUTER_REFUSED "GK-ERR-650" Usage {
        "the provider behind a router or gateway refused the request that it was sent from there (400 or 422); Claude Code's way to the router works" /
        "ルーターやゲートウェイの先のプロバイダーが、そこから送られたリクエストを拒否しました（400 または 422）。Claude Code からルーターまでは正常です"
    } help {
        "Where a field or a reason stands behind “Error from provider” or the number, begin with it. The router wrote this request, so an update of Claude Code seldom helps; its log has what it sent and what came back.\n- “Request contains an invalid argument”, “INVALID_ARGUMENT” (Gemini): Google names no field. From the first prompt on: a tool's schema or a setting (thinking, max_tokens) that this model doesn't take; try without MCP servers, then one by one. Only after some minutes of work: something that came into the conversation, which the router translates wrongly (a picture, an empty message, a tool's result, the signature of a thought): /clear goes on, and the router's newest release or another model may end it.\n- “Bad request to upstream provider”, “Upstream provider rejected the request” (Manifest, a routing gateway): these are the gateway's words in place of the provider's, which it holds back; the reason stands in its own log or list of requests. The provider's key works with curl, and every model of it fails here: the gateway's release is at fault: update it or go back, and report it to its makers. Only requests with tools fail: a tool's schema has a key that the provider doesn't take ($schema, default).\n- A field or value that the model doesn't take (max_tokens, tools, thinking): give the provider the transformer that fits (deepseek, maxtoken, openrouter, …) in ~/.claude-code-router/config.json, then `ccr restart`; update the router.\n- The message is empty (bad_response_status_code): a relay behind the router hides the reason. Whoever runs it finds that in its log.\n- “Failed to deserialize the JSON body”: this endpoint wants another form. Take another route to the model (for Bedrock its Messages API, or LiteLLM).\n- With a profile of your organization the request shouldn't go to a router: `genkan explain ANTHROPIC_BASE_URL`." /
        "「Error from provider」や番号の後に項目や理由がある場合は、まずそれを確認してください。このリクエストはルーターが作成したもので、Claude Code の更新ではほとんど解消しません。送った内容と返された内容は、ルーターのログにあります。\n- 「Request contains an invalid argument」「INVALID_ARGUMENT」（Gemini）の場合: Google は項目名を示しません。最初のプロンプトから失敗する場合は、ツールのスキーマか設定（thinking、max_tokens）をこのモデルが受け付けません。MCP サーバーなしで試し、1 つずつ戻してください。しばらく作業した後に起こる場合は、会話に加わったもの（画像、空のメッセージ、ツールの結果、思考の署名など）の変換に誤りがあります。/clear で続けられ、ルーターの最新のリリースか別のモデルで解消することがあります。\n- 「Bad request to upstream provider」「Upstream provider rejected the request」（ルーティングゲートウェイの Manifest）の場合: プロバイダーの文を伏せて、ゲートウェイが代わりに表示しているものです。理由は、そのログまたはリクエストの一覧にあります。プロバイダーのキーが curl では使え、ここではそのモデルがすべて失敗する場合は、ゲートウェイのリリースの問題です。更新するか前のものに戻し、開発元に報告してください。ツールのあるリクエストだけが失敗する場合は、プロバイダーが受け付けないキー（$schema、default）がツールのスキーマにあります。\n- モデルが受け付けない項目や値の場合（max_tokens、tools、thinking）: ~/.claude-code-router/config.json のプロバイダーに合う transformer（deepseek、maxtoken、openrouter など）を指定し、`ccr restart` を実行してください。ルーターの更新も有効です。\n- 本文が空の場合（bad_response_status_code）: ルーターの先の中継サービスが理由を伏せています。その運営者がログで確認できます。\n- 「Failed to deserialize the JSON body」の場合: この接続先の形式が異なります。モデルへの別の経路を使ってください（Bedrock では Messages API、または LiteLLM）。\n- 組織のプロファイルを使っている場合、リクエストがルーターに送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"error from\s{1,12}provider ?\([^)]{1,160}: ?4(?:00|22)\b",
            r"\bbad request to upstream provider\b|\bupstream provider rejected the request\b",
        ],
        examples: [
            "API Error: 400 {\"error\":{\"message\":\"Error from provider(acme,deepseek-chat: 400): {\\\"error\\\":{\\\"message\\\":\\\"\\\",\\\"type\\\":\\\"upstream_error\\\",\\\"code\\\":\\\"bad_response_status_code\\\"}}",
            "HTTP 400: Bad request to upstream provider",
            "{\"error\":{\"message\":\"Upstream provider rejected the request\",\"type\":\"upstream_error\",\"status\":422}}",
        ],
    }
    BAD_REQUEST "GK-ERR-228" Problem {
        "the server that answered says that the request itself is wrong (400 or 422): the program sent something that this API doesn't accept" /
        "応答した相手が、リクエスト自体に誤りがあると返しました（400 または 422）。この API が受け付けない内容が送られています"
    } help {
        "Where Claude Code shows it: update it first, then try a new conversation (/clear): a field or a message in the history that this provider doesn't accept is the usual reason. The lines around it, or `claude --debug`, often name the field; paste those too. Behind a gateway, its log does.\n- “http status error” and no more (a program of Rust's): that server's sentence was left out, and neither Claude Code nor a conversation is at fault. A program that calls Google's cloud (gcloud-sdk): mostly Google refused its sign-in (invalid_grant), as the application default credentials have ended: `genkan login` (without genkan `gcloud auth application-default login`), and update the program, whose newer releases show the reason. Another one: its debug log (`RUST_LOG=debug`) may show the answer.\n- “Request failed with status code 400” and no more: these are a library's (axios) bare words. After /login or the browser's page: the exchange of the code was refused, and no conversation is at fault. Start the sign-in again with a fresh code, update Claude Code (`claude update`), choose the organization of your company account (SSO) on the page; if it stays, the organization's owner or Anthropic's support. While working: `claude --debug` shows the answer behind it.\n- “invalid request parameters”, or it comes only when the web is searched: that is a tool of the model's service. Bedrock has no web search, and a gateway's upstream often none. Deny WebSearch in the permissions, or the gateway's administrator has the gateway search (LiteLLM), or offers an MCP search. At Anthropic's own service it is reported for every query, without domain filters and without a reason: update Claude Code and try another model; meanwhile WebFetch reads an address that is known." /
        "Claude Code での表示であれば、まず Claude Code を更新し、新しい会話（/clear）で試してください。プロバイダーが受け付けない項目や履歴が主な原因です。前後の行や `claude --debug` の出力に項目名が示されることが多いため、それらも貼り付けてください。ゲートウェイ経由の場合はそのログで分かります。\n- 「http status error」だけの場合（Rust のプログラム）: サーバーの文が省かれています。Claude Code や会話の問題ではありません。Google Cloud を呼び出すプログラム（gcloud-sdk）では、多くは、アプリケーションのデフォルト認証情報が終了し、Google がサインインを拒否しています（invalid_grant）。`genkan login`（genkan がない場合は `gcloud auth application-default login`）を実行し、プログラムを更新してください（新しいリリースは理由を表示します）。ほかのプログラムでは、デバッグログ（`RUST_LOG=debug`）に応答が示されることがあります。\n- 「Request failed with status code 400」だけの場合: ライブラリ（axios）の文言です。/login の後、またはブラウザーでの認証の後であれば、コードの交換が拒否されています（会話の問題ではありません）。新しいコードでサインインをやり直し、Claude Code を更新し（`claude update`）、ページで会社のアカウントの組織（SSO）を選んでください。続く場合は、組織の所有者または Anthropic のサポートに問い合わせてください。作業中であれば、実際の応答は `claude --debug` で分かります。\n- 「invalid request parameters」の場合や、Web を検索するときだけ起こる場合: 検索はモデルのサービス側のツールです。Bedrock に Web 検索はなく、ゲートウェイの先のサービスにもないことが多くあります。権限で WebSearch を拒否するか、ゲートウェイの管理者がゲートウェイ側の検索（LiteLLM）または検索用の MCP を用意します。Anthropic のサービスでも、ドメインの指定なしに、どの検索でも起こるとの報告があります（理由は不明です）。Claude Code を更新し、別のモデルを試してください。その間、アドレスが分かっているページは WebFetch で読めます。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bapi error|\bhttp(?:/[\d.]+)?|\bstatus(?: ?code)?|\berror(?: code)?|\bcode|\bfailed|\bclient error|\breturned|\bresponse|\bgot|\breceived|^)\W{0,4}(?:400|422)(?:\W{1,10}(?:type|error|errors|message|code|status|detail|details|title|reason|forbidden|not_?found|invalid_request_error|permission_error|not_found_error|bad_request|error_code|40\d|true|false|null|request|response|client|url|for)){0,12}?\W{1,10}(?:bad[ _]request(?:error)?|error|invalid[ _]request(?:_error)?|unprocessable entity|validation error|invalid argument|invalid_argument|precondition check failed|failed_precondition|status code \(no body\)|request contains an invalid argument)\b(?:(?:\W{1,10}(?:type|error|code|message|param|null|none|status|invalid_request_error|permission_error|not_found_error|api_error|forbidden|bad_request|40\d|422|true|false)){0,8}\W{0,12}$|\W{1,12}(?:request[_ -]?id|req_\w+|for url|url:|at async|at \w|cf-ray|https?://|nginx|retrying)|\W{0,6}·)",
            r"(?:\bapi error:? \(?|^|\bhttp/[\d.]+ )(?:400|422) ?(?:bad request|unprocessable entity)?\W{0,3}$|\b(?:400|422) status code \(no body\)|request contains an invalid argument|precondition check failed|request failed with status code (?:400|422)(?:\W{0,3}$|\W{1,6}type\W{1,4}api_error\b)|\b(?:max_tokens|model): field required|rejected as unprocessable by the model|malformed input request\b|prompt must start with|toolconfig field must be defined|parameter validation failed:|request body is not valid json|could not parse (?:the )?(?:(?:json |request )?body|request(?: json)?|json (?:body|payload|request))\b",
            r"provider returned error\W{1,4}code\W{1,3}4(?:00|22)\b|\b4(?:00|22) provider returned error|readstring: expects|\b(?:400|422|500|api error|bad request|invalid request|request body|error\W{1,4}message)\b.{0,160}cannot unmarshal (?:string|array|object|number|bool)|failed to (?:parse|decode|deserialize) (?:the )?(?:request\b|json (?:body|payload|request)\b)|invalid (?:json|request) (?:body|payload)|\b1 validation error detected|\d+ schema violations? found|member must (?:not be null|have|satisfy)",
            r"\b(?:system_parameter_unsupported|missing_origin)\b|status\W{1,5}(?:INVALID_ARGUMENT|OUT_OF_RANGE|ALREADY_EXISTS)\b|\b400 (?:INVALID_ARGUMENT|FAILED_PRECONDITION|OUT_OF_RANGE)\b\W{0,8}$|\b(?:3|6|11) (?:INVALID_ARGUMENT|ALREADY_EXISTS|OUT_OF_RANGE): |google\.api_core\.exceptions\.(?:invalidargument|badrequest|outofrange|alreadyexists|conflict)\b",
            r"\bapi error:? \(?4(?:00|22)\b.{0,160}?[\w*]\.[\w*.]{1,80}: field required\b",
            r"refused the model or the request body, so this is not a missing permission",
            r"\banthropic-version: header is required|the provided request is not valid|input fails to satisfy the constraints|validationexception: validation error",
            r"request parameters don't match amazon bedrock's expected format|parameter validation error:",
            r"\b4(?:00|22) client error: [\w ]{1,40} for url",
            r"\b400\b.{0,160}?(?:请求|调用)?参数(?:有误|错误|无效|不合法|异常)",
            r"operation returned an invalid status code 'bad request'",
            r"\bai_apicallerror\]?: bad request\b",
            r"\b(?:400|422)\W{1,4}(?:error\W{1,3})?invalid request parameters?\b",
            r"\bopenaierror: bad request\W{0,3}$|\b422\b\W{0,4}(?:unprocessable entity\W{1,8})?\W{0,4}detail\W{1,4}\[?\W{0,3}(?:type|loc|msg)\b",
        ],
        examples: [
            "API Error: 400 invalid request parameters: invalid request",
            "Request parameters don't match Amazon Bedrock's expected format.",
            "422 {\"detail\":[{\"type\":\"missing\",\"loc\":[\"query\",\"token\"],\"msg\":\"Field required\"}]}",
            "requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: https://x",
            "API Error: 400 {\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Bad Request\"}}",
            "400 INVALID_ARGUMENT: Request contains an invalid argument.",
            "API Error: 400 {\"error\":{\"message\":\"Provider returned error\",\"code\":400}}",
            "Error: 400 INVALID_ARGUMENT.",
            "API Error: 400 {\"error\":{\"type\":\"<nil>\",\"message\":\"***.***.***.text: Field required (request id: 0a1b2c3d)\"}}",
            "AWS refused the model or the request body, so this is not a missing permission.",
            "ValidationException: Validation Error",
            "API Error: 400 {\"error\":{\"code\":\"1210\",\"message\":\"API 调用参数有误，请检查文档。\"}}",
            "Operation returned an invalid status code 'Bad Request'",
            "AI_APICallError: Bad Request",
            "litellm.llms.openai.common_utils.OpenAIError: Bad Request",
        ],
    }
    KEYCHAIN_EMPTY "GK-ERR-853" Usage {
        "Claude Code looked in the keychain of macOS for an API key of its own and found none; that alone is no fault" /
        "Claude Code が macOS のキーチェーンで自身の API キーを探し、見つかりませんでした。これだけでは障害ではありません"
    } help {
        "With another sign-in or a provider of your organization there is no such entry: nothing has to be done, and the reason of a failure stands in other lines (the message in the conversation).\n- Nothing works at all: you aren't signed in. With a profile of your organization `genkan check` says why its provider isn't in force; otherwise /login.\n- You signed in, and it still isn't found: over SSH, in tmux or in a job the keychain is locked (`security unlock-keychain`, then start claude again)." /
        "別の方法でサインインしている場合や、組織のプロバイダーを使う場合、この項目は存在しません。対処は不要です。失敗の理由は別の行（会話に表示されたメッセージ）にあります。\n- まったく動作しない場合: サインインしていません。組織のプロファイルがある場合、プロバイダーが有効でない理由は `genkan check` で分かります。それ以外では /login を使ってください。\n- サインインしたのに見つからない場合: SSH、tmux、ジョブではキーチェーンがロックされています（`security unlock-keychain` の後、claude を起動し直します）。"
    } text {
        verified: false,
        patterns: [
            r"security find-generic-password\b.{0,60}claude code.{0,120}?specified item could not be found in the keychain",
        ],
        examples: [
            "Error: Command failed: security find-generic-password -a $USER -w -s \"Claude Code\"
security: SecKeychainSearchCopyNext: The specified item could not be found in the keychain.",
        ],
    }
    FILE_CHANGED "GK-ERR-140" Usage {
        "the tool for changing files (Edit, Write) of Claude Code, or of another program such as opencode, takes the file for unread, or for changed since it was read" /
        "Claude Code、または opencode などのファイル編集ツール（Edit、Write）が、ファイルを未読、または読み取り後に変更されたと判断しました"
    } help {
        "Once is normal: the model reads the file again and goes on by itself. If it comes again and again though nobody changes the file, update Claude Code (`claude update`, and an editor's extension), then begin a new session.\n- “before overwriting it”, “read the file again before modifying it”: opencode's words. Nothing is to be done where the model reads the file and goes on. If it repeats, have the model read the whole file with the Read tool (not with cat, not a few lines), update opencode, and begin a new session.\n- “unexpectedly modified”: a fault of Claude Code's on Windows (also in Git Bash and WSL), in releases from 1.0.111 into the 2.1 series, at every change. Where an update doesn't end it, take the native installation in place of npm's (`claude install`), and write into CLAUDE.md that files are named in one way when they are read and changed, on Windows with backslashes (`C:\\…`): a path with forward slashes counts as another file there.\n- “modified since read”, “changed since it was last read”: another program writes it in between: formatting on save, a linter, a hook of yours after Edit, a dev server, a synchronised folder (OneDrive, Dropbox), a second session. Stop it for this folder, or have it run at the end.\n- “not been read yet”: what was read before /compact, before a resumed session or by a subagent doesn't count. Have the model read the file with Read, not with a command (cat), and then change it." /
        "一度だけなら正常です。モデルがファイルを読み直して続行します。誰も変更していないのに繰り返す場合は、Claude Code（`claude update`）とエディターの拡張機能を更新し、新しいセッションを始めてください。\n- 「before overwriting it」「read the file again before modifying it」の場合: opencode の表示です。モデルがファイルを読み取って続行すれば、対応は不要です。繰り返す場合は、ファイル全体を Read ツールで読み取るよう（cat や一部の行ではなく）モデルに指示し、opencode を更新して、新しいセッションを始めてください。\n- 「unexpectedly modified」の場合: Windows（Git Bash と WSL を含む）の Claude Code の不具合で、1.0.111 から 2.1 系のリリースまで、変更のたびに起こることがありました。更新で解消しない場合は、npm 版の代わりにネイティブ版をインストールし（`claude install`）、読み取りと変更でファイルを同じ書き方（Windows では `C:\\…` のようにバックスラッシュ）で指定するよう CLAUDE.md に書いてください。スラッシュのパスは、別のファイルとして扱われることがあります。\n- 「modified since read」「changed since it was last read」の場合: 途中で別のプログラムが書き換えています。保存時の整形、リンター、Edit の後に動く自作のフック、開発サーバー、同期フォルダー（OneDrive、Dropbox）、別のセッションなどです。そのフォルダーでは止めるか、最後に実行してください。\n- 「not been read yet」の場合: /compact の前、再開前のセッション、サブエージェントで読み取った内容は数えられません。コマンド（cat）ではなく Read で読み取ってから変更するよう、モデルに指示してください。"
    } text {
        verified: false,
        patterns: [
            r"file has (?:not been read yet|been (?:unexpectedly )?modified(?: since read)?\b.{0,60}read it again)",
            r"file content has changed since it was last read",
            r"\bfile has been modified since read\b|\bfile (?:has been modified|content) on \S{1,80} (?:has changed )?since this session read it",
            r"\byou must read (?:the )?file \S.{0,240}? before overwriting it\b",
            r"\bfile \S.{0,240}? has been modified since it was last read\b",
        ],
        examples: [
            "<tool_use_error>File has not been read yet. Read it first before writing to it.</tool_use_error>",
            "Error: File has been unexpectedly modified. Read it again before attempting to write it.",
            "File has been modified since read, either by the user or by a linter. Read it again before attempting to write it.",
            "File content has changed since it was last read. Call Read on this file to refresh, then retry the edit.",
            "File has been modified since read, either by the user or by a linter",
            "Error: You must read the file /home/taro/app/main.go before overwriting it. Use the Read tool first",
            "Error: File /home/taro/app/main.go has been modified since it was last read.\nLast modification: 2026-11-02T01:00:00.000Z\nLast read: 2026-11-02T00:59:00.000Z\n\nPlease read the file again before modifying it.",
        ],
    }
    EDIT_TEXT "GK-ERR-150" Usage {
        "Claude Code's Edit tool made no change: the text to be replaced doesn't stand in the file exactly as the model wrote it, or stands there several times" /
        "Claude Code の Edit ツールが変更できませんでした。置き換える文字列が、モデルの書いたとおりにはファイルにないか、複数あります"
    } help {
        "Once is normal: the model reads the place again and tries with other lines. If it comes again and again in one file, what the model sees isn't what stands there: update Claude Code, and look at the file.\n- “String to replace not found”: tabs, line ends of Windows (CRLF), or an encoding other than UTF-8 (Shift_JIS, EUC-JP); `file NAME` says which. Convert it to UTF-8 with LF where the project allows that. Where it doesn't, have the model change a single line at a time, and a file in Shift_JIS by a script that keeps the encoding: Edit could damage its characters.\n- “matches of the string to replace”: have the model take more lines around the place, or replace all of them.\n- Another program writes the file in between (formatting on save, a hook, a second session): stop it while Claude Code works.\n- Another vendor's or a small local model answers (ANTHROPIC_BASE_URL): it doesn't repeat text letter by letter. Take a larger one (`genkan models`)." /
        "一度だけなら正常です。モデルがその箇所を読み直し、別の行で試します。同じファイルで繰り返す場合は、モデルに見えている内容と実際の内容が異なります。Claude Code を更新し、ファイルを確認してください。\n- 「String to replace not found」の場合: タブ、Windows の改行（CRLF）、または UTF-8 以外の文字コード（Shift_JIS、EUC-JP）が原因です。`file ファイル名` で分かります。可能であれば、UTF-8 と LF に変換してください。変換できない場合は 1 行ずつ変更させ、Shift_JIS のファイルは、文字コードを保つスクリプトで変更させてください（Edit では文字が壊れることがあります）。\n- 「matches of the string to replace」の場合: 前後の行を多く含めるか、すべてを置き換えるよう、モデルに指示してください。\n- 途中で別のプログラムが書き換えている場合（保存時の整形、フック、別のセッション）: Claude Code の作業中は止めてください。\n- 他社のモデルや小さいローカルモデルが応答している場合（ANTHROPIC_BASE_URL）: 文字列を正確に繰り返せません。大きいモデルを使ってください（`genkan models`）。"
    } text {
        verified: false,
        patterns: [
            r"\bstring to replace not found in file\b|\bfound \d+ matches of the string to replace\b",
        ],
        examples: [
            "Error: String to replace not found in file.\nString: return total;",
            "<tool_use_error>Found 3 matches of the string to replace, but replace_all is false.</tool_use_error>",
        ],
    }
    INTERRUPTED "GK-ERR-1306" Usage {
        "this turn was broken off: somebody pressed Esc or Ctrl+C; where it comes after every prompt without that, a mistake in Claude Code's settings is the reason that was reported" /
        "この応答は中断されました（Esc または Ctrl+C）。押していないのに毎回表示される場合については、Claude Code の設定の誤りが原因との報告があります"
    } help {
        "It comes after every prompt, though nobody pressed a key: look for a mistake in the settings (a missing or surplus comma in ~/.claude/settings.json, or in .claude/settings.json of the project). `genkan check` names file, line and column (so does `python3 -m json.tool FILE`). Correct it, start Claude Code again, and update it (`claude update`): old releases (1.0.6 is reported) said nothing but this. It came once: nothing has to be done; write on.\n- The settings are right, and it stays: `claude --debug` shows what ended the turn; paste that into `genkan explain -`." /
        "キーを押していないのに毎回表示される場合は、設定の誤り（~/.claude/settings.json、またはプロジェクトの .claude/settings.json のカンマの過不足など）を探してください。`genkan check` がファイル、行、列を示します（`python3 -m json.tool ファイル` でも分かります）。直してから Claude Code を起動し直し、更新してください（`claude update`）。古いリリースは、この行しか表示しませんでした（1.0.6 での報告）。一度だけの場合、対処は不要です。そのまま続けてください。\n- 設定が正しいのに続く場合: 応答が終わった理由は `claude --debug` に表示されます。それを `genkan explain -` に貼り付けてください。"
    } text {
        verified: false,
        patterns: [
            r"^\W{0,12}(?:interaction |request )?interrupted by (?:the )?user\W{0,4}$",
            r"^\W{0,12}interrupted\W{1,8}what should claude do instead\W{0,4}$",
            // A line of a transcript, or what somebody quotes; behind `=` or `(` it is a program's own.
            r#"[\w:>] ?["']\[request interrupted by user\]["']"#,
        ],
        examples: [
            "Interaction interrupted by User",
            "[Request interrupted by user]",
            "⎿  Interrupted · What should Claude do instead?",
            "{\"type\":\"user\",\"message\":{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"[Request interrupted by user]\"}]},\"timestamp\":\"2026-01-14T05:12:08.113Z\"}",
        ],
    }
    HARMLESS "GK-ERR-365" Usage {
        "this line doesn't report a problem that has to be fixed: a note in Claude Code's log, an interruption, or a limit that the model gets round by itself" /
        "対処が必要な問題を示すものではありません（Claude Code のログの通知、中断、またはモデルが自分で対処できる制限です）"
    } help {
        "Several sessions share a lock, a look-up found nothing, somebody pressed Esc, or a file was larger than one reading takes: all of this is normal. If something doesn't work, the reason is in other lines: paste the message that you see in the conversation, or what `claude --debug` says around it.\n- “Request was aborted”, and nobody pressed Esc: the program's own time limit ran out, or it was ended. “could not be found in the keychain” from a script of yours (apiKeyHelper): there is no entry of that name and account." /
        "複数のセッションによるロックの共有、結果が空の検索、Esc による中断、一度に読める量を超えたファイルなどは、正常な動作です。動作に問題がある場合、理由は別の行にあります。会話に表示されたメッセージ、または `claude --debug` の前後の出力を貼り付けてください。\n- 「要求は中止されました」「Request was aborted」で、Esc を押していない場合: プログラム自身の制限時間が過ぎたか、終了されました。自分のスクリプト（apiKeyHelper）での「could not be found in the keychain」は、その名前とアカウントの項目がないことを示します。"
    } text {
        verified: false,
        patterns: [
            r"tool search disabled(?: for model '[^']{1,80}'(?: on vertex)?)?: |'thinking\.type=enabled' is deprecated|stale connection . (?:disabling keep-alive|reloaded rotated)|stale connection \W{1,3} (?:disabling keep-alive|reloaded rotated)|this is anthropic's own telemetry pipeline, not your otel collector",
            r"\bnon-fatal: lock acquisition failed|seckeychainsearchcopynext\W.{0,20}specified item could not be found|maxlistenersexceededwarning|attempted duplicate registration of api",
            r"\bexceeds maximum allowed tokens \(\d+\)",
            r"no stdin data received in \d+s|^\W{0,4}\[?request interrupted by user\b|[\w:>] ?\W\[request interrupted by user for tool use\]|\brequest was aborted\W{0,3}$",
        ],
        examples: [
            "Tool search disabled for model 'claude-sonnet-4@20250514' on Vertex: this model's Vertex serving stack rejects the tool-search beta header (pre-4.5 generation).",
            "Error: NON-FATAL: Lock acquisition failed for /home/taro/.local/share/claude/versions/2.1.128 (expected in multi-process scenarios)",
            "File content (28375 tokens) exceeds maximum allowed tokens (25000). Please use offset and limit parameters to read specific portions of the file",
            "[Request interrupted by user for tool use]",
            "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"[Request interrupted by user for tool use]\"}]}",
        ],
    }
    TIER_NOTICE "GK-ERR-993" Problem {
        "only a notice: the newest model of this tier isn't available here, and Claude Code goes on with an older one of it" /
        "通知だけです。このティアの最新モデルが使えないため、Claude Code は古いモデルで続けます"
    } help {
        "Nothing has to be done to go on working. Pin the tier to the model that you have, and the notice goes away: `genkan setup` (ANTHROPIC_DEFAULT_OPUS_MODEL, ANTHROPIC_DEFAULT_SONNET_MODEL, ANTHROPIC_DEFAULT_HAIKU_MODEL).\n- You need the newer one: whoever manages the cloud account enables it (Bedrock's model access, Model Garden of Vertex AI, a deployment in Foundry), if it is served in your region: `genkan models` shows that." /
        "このまま作業を続けられます。使えるモデルにティアを固定すると、通知は表示されなくなります（`genkan setup`。ANTHROPIC_DEFAULT_OPUS_MODEL、ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL）。\n- 新しいモデルが必要な場合: リージョンで提供されていれば（`genkan models` で分かります）、クラウドのアカウントの管理者が有効にします（Bedrock のモデルアクセス、Vertex AI の Model Garden、Foundry のデプロイ）。"
    } text {
        verified: true,
        // Claude Code prints it before the error that the same start ends with.
        around: true,
        patterns: [
            r"\b(?:opus|sonnet|haiku) [\d.]+ not available\W{1,8}using (?:claude )?(?:[\d.]+ )?(?:opus|sonnet|haiku)(?: [\d.]+)? for this session",
        ],
        examples: [
            "Opus 4.8 not available — using Opus 4.6 for this session",
            "Warning: Haiku: Haiku 4.5 not available — using Claude 3.5 Haiku for this session",
            "Sonnet: Sonnet 5 not available — using Sonnet 4.6 for this session",
        ],
    }
}
