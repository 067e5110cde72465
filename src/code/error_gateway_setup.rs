//! GK-ERR-327 and others: what an LLM gateway says of itself and of whom it lets in: its configuration, its own credentials,
//! guardrails and routes.

super::error_text::error_texts! {
    PRISMA_DISTRO "GK-ERR-1289" Problem {
        "a warning of Prisma, through which LiteLLM and others reach their database: it doesn't recognise this Linux, or its OpenSSL, and takes a default; by itself that is no error" /
        "LiteLLM などがデータベースへの接続に使う Prisma の警告です。この Linux または OpenSSL を判別できず、既定のものを使っています。これだけではエラーではありません"
    } help {
        "Nothing has to be done for this line: what failed stands in a later one. Paste that one too.\n- “wolfi”: LiteLLM's image is built on it, and runs with the Debian engines. Its proxy answers at port 4000 under the path `/health/readiness`, with the database as connected: all is in order.\n- The database fails behind it: see whether the one in DATABASE_URL can be reached from the container and answers; then update the image. Whoever runs the proxy does that.\n- “failed to detect the libssl/openssl version”: install OpenSSL in the image (Debian: `apt-get update && apt-get install -y openssl`; Alpine: `apk add openssl`), and build it anew." /
        "この行への対応は不要です。失敗の原因は、後の行にあります。その行も貼り付けてください。\n- 「wolfi」の場合: LiteLLM のイメージの土台で、Debian 用のエンジンで動作します。プロキシがポート 4000 のパス `/health/readiness` で応答し、データベースが接続済みと表示されれば正常です。\n- この後でデータベースが失敗する場合: DATABASE_URL のデータベースにコンテナーから接続でき、応答するかを確認し、その後にイメージを更新してください。プロキシの運用担当が行います。\n- 「failed to detect the libssl/openssl version」の場合: イメージに OpenSSL をインストールし（Debian では `apt-get update && apt-get install -y openssl`、Alpine では `apk add openssl`）、イメージを作り直してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bprisma doesn.t know which engines to download for the linux distro\b",
            r"\bprisma failed to detect the libssl/openssl version to use\b",
        ],
        examples: [
            "prisma:warn Prisma doesn't know which engines to download for the Linux distro \"wolfi\". Falling back to Prisma engines built \"debian\".",
            "prisma:warn Prisma failed to detect the libssl/openssl version to use, and may not work as expected. Defaulting to \"openssl-1.1.x\".",
        ],
    }
    NGINX_TEMPORARY "GK-ERR-1290" Remote {
        "nginx in front of the model or gateway may not write its temporary files: what is larger than its buffer (a long prompt, a long answer) fails, small ones pass" /
        "モデルやゲートウェイの手前の nginx が、一時ファイルを書き込めません。バッファーより大きいもの（長いプロンプトや応答）だけが失敗し、小さいものは通ります"
    } help {
        "Whoever runs that nginx (you, if you do) gives its worker's user the folder in the text: `chown -R USER FOLDER` with the `user` of nginx.conf, and x on each folder above it (`namei -l FOLDER`); then `nginx -s reload`. No key and no setting of Claude Code's is at fault.\n- “mkdir()”, “30: Read-only file system”: nginx in a container without root, or with a file system that is read-only, can't make the folders: mount a writable one there (an emptyDir or tmpfs), or take the image nginxinc/nginx-unprivileged.\n- “client_body”, “client_temp”, “nginx/body”: the request's body. Streaming it on needs no file: `proxy_request_buffering off;` in the location; or a folder that can be written (`client_body_temp_path /tmp/client_body;`), or a larger client_body_buffer_size.\n- “proxy_temp”, “nginx/proxy”, “fastcgi”, “uwsgi_temp”: the service's answer. `proxy_buffering off;` in the location, which streamed answers need anyway; or `proxy_max_temp_file_size 0;`, or a folder that can be written (`proxy_temp_path`)." /
        "その nginx の運用担当（自分で動かしている場合は自分）が、本文のフォルダーを nginx.conf の `user` の所有にし（`chown -R ユーザー フォルダー`）、上位の各フォルダーに x の権限を付けて（`namei -l フォルダー` で確認）、`nginx -s reload` を実行します。キーや Claude Code の設定の問題ではありません。\n- 「mkdir()」「30: Read-only file system」の場合: root でない、またはファイルシステムが読み取り専用のコンテナーの nginx が、フォルダーを作成できません。そこに書き込めるもの（emptyDir や tmpfs）をマウントするか、イメージ nginxinc/nginx-unprivileged を使ってください。\n- 「client_body」「client_temp」「nginx/body」の場合: リクエストの本文です。location に `proxy_request_buffering off;` を書くと、ファイルを使わずに送られます。または、書き込めるフォルダーを指定するか（`client_body_temp_path /tmp/client_body;`）、client_body_buffer_size を大きくします。\n- 「proxy_temp」「nginx/proxy」「fastcgi」「uwsgi_temp」の場合: サービスの応答です。location に `proxy_buffering off;` を書きます（ストリーミングの応答にはいずれにしても必要です）。または、`proxy_max_temp_file_size 0;` とするか、書き込めるフォルダーを指定します（`proxy_temp_path`）。"
    } text {
        verified: false,
        patterns: [
            r#"\b(?:open|mkdir|rename|pwrite|chmod|chown)\(\)? ?\W{0,2}/[^"\s]{0,160}?(?:client_body(?:_temp)?|client_temp|(?:proxy|fastcgi|uwsgi|scgi)_temp|nginx/(?:tmp/)?(?:body|proxy|fastcgi|uwsgi|scgi))[/\d]{0,80}"? failed \((?:13: permission denied|30: read-only file system)\)"#,
        ],
        ask: GatewayAdmin {
            "The nginx in front of our gateway may not write its temporary files (Permission denied), so long prompts or answers fail. Please give its worker's user that folder, or switch buffering off for this location (proxy_request_buffering off, proxy_buffering off). I send the line along." /
            "ゲートウェイの手前の nginx が一時ファイルを書き込めず（Permission denied）、長いプロンプトや応答が失敗しています。ワーカーのユーザーがそのフォルダーに書き込めるようにするか、この location のバッファリングをオフ（proxy_request_buffering off、proxy_buffering off）にしていただけますか。該当の行を併せて送ります。"
        },
        examples: [
            "[crit] 7#7: *12 open() \"/tmp/nginx_client_body/0000000007\" failed (13: Permission denied) while sending to client, client: 192.0.2.10, server: , request: \"POST /llm-proxy/chat/completions HTTP/1.1\", host: \"llm.acme.example\"",
        ],
    }
    LICENCE "GK-ERR-327" Remote {
        "this needs a licensed feature of the gateway: the licence is missing, has expired, or covers too few users" /
        "必要なゲートウェイの機能にはライセンスが必要です。ライセンスがない、期限切れ、または利用者数が上限を超えています"
    } help {
        "No setting on this machine changes that. The gateway's operator has to install or renew the licence, remove users, or switch off the feature; a key that they create for you (`genkan token rotate`) often works without it." /
        "この端末の設定では解消しません。ゲートウェイの管理者が、ライセンスの登録や更新、利用者の整理、またはその機能の無効化を行う必要があります。管理者が発行したキー（`genkan token rotate` で登録）であれば、この機能なしで使える場合があります。"
    } text {
        verified: false,
        patterns: [
            r"for more than \d+ users requires a litellm enterprise license",
            r"must be a litellm enterprise user|\blitellm_license\b|available (?:only )?(?:for|to|with|in) (?:litellm )?(?:enterprise|premium) (?:users|plans?|licen[cs]e|customers|edition)|(?:jwt auth|this feature|oauth2? token validation|sso) .{0,60}(?:enterprise only|only available for premium)|\benterprise (?:licen[cs]e|edition|subscription) (?:is )?(?:required|needed|expired|missing|invalid|not found)|\b(?:kong|litellm|gateway|portkey|bifrost|apisix|tyk|gravitee)\b.{0,60}\blicen[cs]e\b.{0,30}(?:expired|invalid|missing|not found|required)|\blicen[cs]e (?:key )?has expired\b.{0,60}(?:kong|litellm|gateway|enterprise)",
        ],
        ask: GatewayAdmin {
            "Our gateway answers Claude Code that a feature needs a licence, which is missing, has expired or covers too few users. Please check the message that I send along, or create a key for me that doesn't need the feature." /
            "ゲートウェイが Claude Code に対し、機能のライセンスがない、期限切れ、または利用者数の超過と応答しています。併せて送るメッセージを確認していただくか、この機能を必要としないキーを発行していただけますか。"
        },
        examples: [
            "{\"detail\":\"SSO for more than 5 users requires a LiteLLM Enterprise license. Existing users can still sign in.\"}",
            "You must be a LiteLLM Enterprise user to use this feature. If you have a license please set `LITELLM_LICENSE` in your env.",
        ],
    }
    ACCEPT_ENCODING "GK-ERR-1231" Remote {
        "the gateway, or a filter in front of it, refuses the form of the request (415): mostly the compressions that Claude Code offers for the answer (Accept-Encoding: gzip, deflate, br, zstd)" /
        "ゲートウェイまたはその手前のフィルターが、リクエストの形式を拒否しました（415）。多くは、Claude Code が応答の圧縮方式として示す値（Accept-Encoding: gzip、deflate、br、zstd）が原因です"
    } help {
        "The gateway's administrator lets every value of Accept-Encoding through, or drops the header: an answer without compression is always allowed. Send the request below. Until then offer only one: `Accept-Encoding: gzip` (or `identity`) in ANTHROPIC_CUSTOM_HEADERS, in `env` of ~/.claude/settings.json.\n- The text says nothing of an encoding (“Unsupported Media Type”): the address may lead to something else than the gateway's API: compare ANTHROPIC_BASE_URL (`genkan doctor`). Claude Code always sends JSON (application/json)." /
        "ゲートウェイの管理者が、Accept-Encoding のすべての値を許可するか、このヘッダーを取り除きます（圧縮なしの応答は常に許されます）。下の依頼文を送ってください。それまでは、~/.claude/settings.json の `env` の ANTHROPIC_CUSTOM_HEADERS に `Accept-Encoding: gzip`（または `identity`）を設定し、1 つだけを示してください。\n- 本文に圧縮方式についての記載がない場合（「Unsupported Media Type」）: アドレスがゲートウェイの API 以外を指している可能性があります。ANTHROPIC_BASE_URL を確認してください（`genkan doctor`）。Claude Code が送るのは常に JSON（application/json）です。"
    } text {
        verified: true,
        patterns: [
            r"\bunsupported accept-encoding\b|\baccept-encoding\b.{0,40}?\b(?:not (?:supported|allowed|acceptable)|unsupported|refused|rejected)\b",
            r"\bapi error: 415\b",
        ],
        ask: GatewayAdmin {
            "The gateway answers Claude Code with 415. Claude Code sends JSON and offers gzip, deflate, br and zstd in Accept-Encoding. Please let every value of this header through, or have the gateway (or the filter in front of it) drop it and answer without compression." /
            "ゲートウェイが Claude Code に 415 を返します。Claude Code は JSON を送り、Accept-Encoding で gzip、deflate、br、zstd を示します。このヘッダーのすべての値を許可していただくか、ゲートウェイ（またはその手前のフィルター）で取り除き、圧縮なしで応答していただけますか。"
        },
        examples: [
            "API Error: 415 Unsupported Accept-Encoding",
            "API Error: 415 Unsupported Media Type",
        ],
    }
    GATEWAY_SCHEMA "GK-ERR-751" Remote {
        "the gateway itself refused the request: its schema doesn't know what stands at the place that the text names, and no provider was asked" /
        "ゲートウェイ自身がリクエストを拒否しました。本文が示す位置の内容がゲートウェイのスキーマになく、プロバイダーへの問い合わせは行われていません"
    } help {
        "Whoever runs the gateway updates it: newer releases know newer fields. `body/system/1` is the second entry of `system` (they count from 0). Your key and the model aren't at fault. Send the request below.\n- “body/system”: mostly a mark for prompt caching (cachePoint, cache_control) beside the text. Until the update switch prompt caching off in the program that asks; in Claude Code DISABLE_PROMPT_CACHING=1 in `env` of its settings.\n- “body/messages”, “body/tools”, “body/thinking”: a kind of content, tool or thinking that is newer than the gateway. In Claude Code set CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1, and begin a new conversation (/clear) where it stands in the history.\n- “body must have required property”: the request has another format than this address takes (OpenAI's, Anthropic's, Bedrock's): compare the address in the program with the one that the gateway offers for that format." /
        "ゲートウェイの運用担当が更新してください。新しいリリースは新しい項目に対応します。`body/system/1` は `system` の 2 番目の要素です（0 から数えます）。キーとモデルに問題はありません。下の依頼文を送ってください。\n- 「body/system」の場合: 多くは、テキストと並ぶプロンプトキャッシュの印（cachePoint、cache_control）です。更新までは、呼び出すプログラムでプロンプトキャッシュをオフにしてください。Claude Code では、設定の `env` に DISABLE_PROMPT_CACHING=1 を書きます。\n- 「body/messages」「body/tools」「body/thinking」の場合: ゲートウェイより新しい種類のコンテンツ、ツール、思考です。Claude Code では CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 を設定し、履歴に含まれる場合は新しい会話（/clear）を始めてください。\n- 「body must have required property」の場合: リクエストの形式（OpenAI、Anthropic、Bedrock）が、このアドレスのものと異なります。プログラムに設定したアドレスを、その形式のためにゲートウェイが提供するアドレスと照らし合わせてください。"
    } text {
        verified: false,
        patterns: [
            r"\bbody/(?:system|messages|tools|tool_choice|toolconfig|inferenceconfig|model|max_tokens|thinking|metadata|output_config|stop_sequences)(?:/[\w-]{1,40}){0,8} (?:invalid input|invalid discriminator|must (?:be|have|match|not|pass)|expected |required\b|unrecognized key)",
            r"\bbody must have required property \W(?:model|messages|max_tokens|system|input)\W",
        ],
        ask: GatewayAdmin {
            "Our gateway refuses requests by its own schema, before it asks a provider: it doesn't know a field or a kind of content that newer programs send (such as a mark for prompt caching in `system`). Please update it, or have it pass unknown fields on. The message that I send along names the place." /
            "ゲートウェイが、プロバイダーに問い合わせる前に、自身のスキーマでリクエストを拒否しています。新しいプログラムが送る項目やコンテンツの種類（`system` のプロンプトキャッシュの印など）に対応していません。更新するか、未知の項目をそのまま渡す設定にしていただけますか。位置は、併せて送るメッセージにあります。"
        },
        examples: [
            "body/system/1 Invalid input",
            "{\"statusCode\":400,\"code\":\"FST_ERR_VALIDATION\",\"error\":\"Bad Request\",\"message\":\"body/messages/3/content/1/type must be equal to one of the allowed values\"}",
            "{\"statusCode\":400,\"code\":\"FST_ERR_VALIDATION\",\"error\":\"Bad Request\",\"message\":\"body must have required property 'messages'\"}",
        ],
    }
    REQUIRED_BY_GATEWAY "GK-ERR-731" Remote {
        "the gateway requires a field or header that the request doesn't have, or forbids one that it has (LiteLLM's settings for user, tags, traces and the like)" /
        "ゲートウェイが、リクエストにない項目やヘッダーを必須としているか、含まれている項目を禁止しています（LiteLLM の user、タグ、トレースなどの設定）"
    } help {
        "The key isn't at fault.\n- A header (x-litellm-trace-id, a baggage value, a tag): put it into ANTHROPIC_CUSTOM_HEADERS, one `Name: value` a line; the administrator knows the value.\n- A field of the body ('user', metadata, another “required param”): Claude Code can't add one; it sends only its own metadata.user_id. Whoever runs the gateway takes the rule off for your key (enforce_user_param, enforced_params), or fills the field in there.\n- “not allowed in request body”: another program sends api_base, model_list or the like; leave it out there, or have it allowed." /
        "キーに問題はありません。\n- ヘッダー（x-litellm-trace-id、baggage の値、タグ）の場合: ANTHROPIC_CUSTOM_HEADERS に「名前: 値」を 1 行ずつ書いてください。値は管理者が知っています。\n- 本文の項目（'user'、metadata、その他の「required param」）の場合: Claude Code では追加できません（送るのは独自の metadata.user_id だけです）。ゲートウェイの運用担当が、そのキーに対する規則（enforce_user_param、enforced_params）を外すか、ゲートウェイ側で補います。\n- 「not allowed in request body」の場合: ほかのプログラムが api_base や model_list などを送っています。そこで外すか、許可してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"'enforce_user_param'=|\bbadrequest please pass param=|requires a trace id on every llm|must include the x-litellm-trace-id header|'reject_clientside_metadata_tags'=|invalid or unmapped baggage value for|rejected request: (?:\S{1,40} is not allowed in (?:the )?request body|url-valued fallback|fallback nesting)|not allowed to set \w{1,30} as a cache control",
        ],
        ask: GatewayAdmin {
            "Our gateway refuses Claude Code's requests because a field or header that it requires is missing, or one is forbidden. Please tell me which header to send, or take the rule off for my key; Claude Code can't add fields to the body. I send the message along." /
            "ゲートウェイが、必須の項目やヘッダーがない（または禁止された項目がある）として Claude Code のリクエストを拒否しています。送るべきヘッダーを教えていただくか、私のキーに対する規則を外していただけますか。Claude Code は本文に項目を追加できません。メッセージを併せて送ります。"
        },
        examples: [
            "'user' param not passed in. 'enforce_user_param'=True",
        ],
    }
    SPEND_UNTRACKED "GK-ERR-733" Remote {
        "the gateway (LiteLLM) doesn't know the model's price, or can't keep the budgets and limits that it is set to: requests work, their cost or limit isn't counted" /
        "ゲートウェイ（LiteLLM）がモデルの料金を知らないか、設定された予算や上限を管理できません。リクエストは動作しますが、費用や上限が数えられません"
    } help {
        "This is for whoever runs the gateway; Claude Code's settings and key aren't involved.\n- “isn't mapped yet”, “Cost tracking failed”: update LiteLLM, or give the model's entry its price (model_info: base_model, or input_cost_per_token and output_cost_per_token under litellm_params). In a program that contains LiteLLM the same line is only a warning about prices.\n- A budget without database, a limit or a buffer without Redis: set DATABASE_URL, or the Redis (general_settings.coordination_redis, REDIS_HOST), and start it again." /
        "ゲートウェイの運用担当が対応します。Claude Code の設定やキーは関係ありません。\n- 「isn't mapped yet」「Cost tracking failed」: LiteLLM を更新するか、モデルの設定に料金を書きます（model_info の base_model、または litellm_params の input_cost_per_token と output_cost_per_token）。LiteLLM を内蔵するプログラムでは、料金についての警告にすぎません。\n- データベースのない予算、Redis のない上限やバッファーの場合: DATABASE_URL、または Redis（general_settings.coordination_redis、REDIS_HOST）を設定し、起動し直します。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:model \S{1,120}|this model) isn't mapped yet\. add it here|cost tracking failed for model=|so the budget will not be enforced|`use_redis_transaction_buffer` is enabled|fail_closed_rate_limit_enforcement is enabled but no redis|budget_duration not set on proxy|error in dynamic rate limiter: .{1,200}allowing request",
        ],
        ask: GatewayAdmin {
            "Our gateway (LiteLLM) logs that it doesn't know a model's price, or can't keep a budget or limit. Please complete its entry or its database/Redis; I send the line along." /
            "ゲートウェイ（LiteLLM）のログに、モデルの料金が分からない、または予算や上限を管理できないとあります。モデルの設定、データベースまたは Redis を補っていただけますか。該当の行を併せて送ります。"
        },
        examples: [
            "Exception: This model isn't mapped yet. Add it here - https://github.com/BerriAI/litellm/blob/main/model_prices_and_context_window.json",
        ],
    }
    JWKS_UNREACHED "GK-ERR-746" Remote {
        "the gateway can't fetch the identity provider's keys (JWKS), or hasn't been told where they are, so it can check no token" /
        "ゲートウェイが ID プロバイダーの公開鍵（JWKS）を取得できないか、場所が設定されていないため、どのトークンも確認できません"
    } help {
        "Your token wasn't judged; a new sign-in doesn't help. Try again after a minute: LiteLLM and Envoy fetch the keys again.\n- It persists: the gateway's host doesn't reach that address (its proxy, firewall or DNS), or the address is wrong (LiteLLM: JWT_PUBLIC_KEY_URL; Envoy: remote_jwks)." /
        "トークンは判定されていません。サインインし直しても解消しません。1 分ほど待って試してください（LiteLLM や Envoy は鍵を取得し直します）。\n- 続く場合: ゲートウェイのホストからそのアドレスに届かない（プロキシ、ファイアウォール、DNS）か、アドレスが誤っています（LiteLLM は JWT_PUBLIC_KEY_URL、Envoy は remote_jwks）。"
    } text {
        verified: false,
        patterns: [
            r"identity provider's jwks endpoint is temporarily unreachable|jwt auth: (?:oidc discovery|jwks) |missing jwt public key url|oauth_token_info_endpoint environment variable is not set|\bjwks (?:remote |async )?fetch (?:is )?failed",
        ],
        ask: GatewayAdmin {
            "Our gateway can't fetch our identity provider's keys (JWKS), so it refuses every token. Please check that its host reaches that address, and that the address is right; I send the message along." /
            "ゲートウェイが ID プロバイダーの公開鍵（JWKS）を取得できず、すべてのトークンを拒否しています。ホストからそのアドレスに届くか、アドレスが正しいかをご確認いただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "Authentication Error, JWT Auth: JWKS endpoint https://login.acme.example/keys returned status 503: Service Unavailable",
        ],
    }
    GATEWAY_CONFIGURATION "GK-ERR-328" Remote {
        "the gateway or proxy itself reports a mistake in its own configuration, so it doesn't start, or runs without that setting" /
        "ゲートウェイまたはプロキシ自身の設定に誤りがあり、起動しないか、その設定が反映されていません"
    } help {
        "This is a line of the gateway's own log. Whoever operates it (you, if it runs on this machine) has to correct the file, key or environment variable that it names, check it (nginx -t, haproxy -c, envoy --mode validate) and start it again. Claude Code's settings aren't involved.\n- `claude gateway`: “path” and “message” say which option of gateway.yaml is wrong; every one is in the configuration reference (code.claude.com/docs/en/claude-apps-gateway-config). ECONNREFUSED_SSRF is its own guard against addresses on itself: CLAUDE_GATEWAY_ALLOW_LOOPBACK=1 in its environment allows them.\n- “Did your master_key/salt key change recently?”: LiteLLM can't read the keys that it stored: set the former LITELLM_SALT_KEY (or master key) again, or enter the models' keys anew." /
        "これはゲートウェイ自身のログの行です。運用担当（この端末で動かしている場合は利用者自身）が、示されたファイル、キー、環境変数を直し、設定を検査して（nginx -t、haproxy -c、envoy --mode validate）再起動する必要があります。Claude Code の設定は関係しません。\n- `claude gateway` の場合: 「path」と「message」が gateway.yaml の誤った項目を示します。各項目は設定のリファレンス（code.claude.com/docs/ja/claude-apps-gateway-config）で確認できます。ECONNREFUSED_SSRF は自身へのアドレスを防ぐ仕組みで、ゲートウェイの環境の CLAUDE_GATEWAY_ALLOW_LOOPBACK=1 で許可できます。\n- 「Did your master_key/salt key change recently?」: LiteLLM が保存したキーを復号できません。以前の LITELLM_SALT_KEY（またはマスターキー）に戻すか、モデルのキーを登録し直してください。"
    } text {
        verified: false,
        patterns: [
            r"\beconnrefused_ssrf: blocked\b",
            r"\bclaude_gateway_\w{1,60} is (?:set but|not set)|could not connect to postgres\b.{0,300}store\.postgres_url|\bstore\.postgres_url in \S{1,120} is not a url",
            r"\b(?:oidc\.client_assertion\.\w{1,40} (?:is|must)|oidc\.google_groups (?:is|in)|oidc\.ca_cert_pem|oidc\.client_secret (?:is required . or|is required \W{1,3} or|must be removed when)|oidc\.discovery_url must point at the discovery document)|\bno ca certificate could be loaded, so the gateway|set (?:the same )?guardrail\W.{0,30} on all bedrock upstreams|a mantle upstream cannot be used beside|assume_role needs sigv4 source credentials|\b(?:bedrock|mantle) upstream: aws_access_key_id and|managed policies invalid: ",
            r"is not a valid argument for router\.__init__\(\)|error creating deployment: .{1,200}ignoring and continuing with other deployments|\bcredential '\S{1,80}' not found in credential_list|did your master_key/salt key change recently|ignoring top-level config key\(s\)|maximum recursion depth \(\d+\) reached while processing config|oauth2 proxy auth only accepts identity headers|in mapping config (?:does not exist in any provider|cannot be parsed)",
            r"\bnginx: \[emerg\]|\[emerg\] \d+#\d+: |nginx: configuration file \S{1,120} test failed|\[alert\].{0,30}(?:config|parsing|proxy '|backend '|starting)|(?:error\(s\)|fatal errors) found in configuration|error initializing configuration|proto constraint validation failed|protobuf message \(type envoy\.|could not prepare kong prefix|(?:failed|error) parsing declarative config|declarative config is invalid|cannot start the provider|error while (?:building|parsing) (?:tls )?(?:configuration|dynamic configuration|router)|syntax error on line \d+ of \S{1,120}(?:httpd|apache2|nginx)",
            r"invalid arguments provided: .{1,200}allowed arguments are|error: config file not found: \S{0,160}(?:litellm|gateway|proxy|router|config\.ya?ml)|validation errors? for litellm_\w+|yaml\.(?:scanner|parser)\.\w+error.{0,200}(?:litellm|proxy|gateway|/config\.ya?ml)|failed to (?:sync|load|initialize|parse) (?:governance|gateway|proxy|provider|bifrost|router) config|failed to create provider config for|could not resolve keys: key_id|\b(?:litellm|gateway|bifrost|envoy|kong|apisix|portkey)\b.{0,160}\benvironment variable not set: \w+",
            r"claude gateway: \[.{0,160}\b(?:invalid_type|invalid_union|invalid_literal|too_small)\b",
            r"please configure ai gateway in the cloudflare dashboard",
        ],
        ask: GatewayAdmin {
            "Our gateway's log names a mistake in its configuration, which I send along. Please correct it there: Claude Code can't use the gateway, or not as intended." /
            "ゲートウェイのログに設定の誤りが記録されています（併せて送ります）。このため Claude Code がゲートウェイを利用できないか、意図どおりに利用できません。修正していただけますか。"
        },
        examples: [
            "ECONNREFUSED_SSRF: blocked (loopback; set CLAUDE_GATEWAY_ALLOW_LOOPBACK=1 in the gateway environment to allow it)",
            "could not connect to Postgres at boot: connect ECONNREFUSED 10.20.30.40:5432. Check store.postgres_url. If the database needs longer to become reachable, raise store.connect_timeout_seconds (now 10)",
            "oidc.client_secret is required — or, if your IdP issues certificates instead of secrets, set token_endpoint_auth_method: private_key_jwt",
            "LiteLLM Proxy:ERROR: encrypt_decrypt_utils.py:273 - Error decrypting value for key: api_key, Did your master_key/salt key change recently? Error: Decryption failed.",
            "nginx: [emerg] host not found in upstream \"litellm\" in /etc/nginx/conf.d/default.conf:12",
            "ValueError: Invalid arguments provided: audience. Allowed arguments are: admin_jwt_scope",
            "claude gateway: [\n {\n \"code\": \"invalid_type\", \"path\": [\"upstreams\", 0]",
            "{\"success\":false,\"error\":[{\"code\":2001,\"message\":\"Please configure AI Gateway in the Cloudflare dashboard\"}]}",
        ],
    }
    OTHER_VENDOR "GK-ERR-670" Problem {
        "the gateway's own entry sends this Claude name to another vendor's model, which refuses the request" /
        "ゲートウェイの設定で、この Claude の名前が別のベンダーのモデルに割り当てられており、そのモデルがリクエストを拒否しました"
    } help {
        "The gateway's administrator corrects the entry (LiteLLM: `litellm_params.model` under that `model_name`) or the fallback that leads there; send the request below. Nothing on this machine changes it, and a key or a new sign-in doesn't help.\n- Residency: the profile's regions are about the Claude model that it names. Where the other vendor's model is processed is for the administrator to say; don't use this name for confidential work until then.\n- A gateway of your own, where it is meant so: have it drop what that model doesn't take (LiteLLM: `drop_params: true`), or correct that model's name." /
        "ゲートウェイの管理者が、設定（LiteLLM では、その `model_name` の `litellm_params.model`）か、そこへ至るフォールバックを直します。下の依頼文を送ってください。この端末の設定、キー、サインインでは変わりません。\n- 処理される場所: プロファイルのリージョンは、そこで指定した Claude のモデルについてのものです。別のベンダーのモデルがどこで処理されるかは、管理者に確認してください。それまで、機密性のある作業にこの名前を使わないでください。\n- 自分のゲートウェイで、意図した割り当ての場合: そのモデルが受け付けないものを取り除く設定（LiteLLM では `drop_params: true`）にするか、モデルの名前を直してください。"
    } text {
        verified: false,
        names: ["UnsupportedParamsError"],
        patterns: [
            r"does not support parameters: .{1,600}?for model=(?<used>(?:[\w.-]{1,40}/){0,3}(?:gpt-(?:\d|oss)|chatgpt-|codex-|o[134](?:-mini|-pro|-preview)?\b|gemini-(?:\d|pro|flash|exp|ultra)|gemma-?\d|(?:meta-?)?llama|mistral|mixtral|codestral|devstral|ministral|magistral|deepseek|qwen|qwq|glm-\d|kimi|moonshot|grok|command-|(?:\w{2,6}\.)?amazon\.|nova-|phi-?\d|minimax|doubao)[\w.:@-]{0,80}).{0,800}?received model group=(?<asked>[\w./-]{0,60}?(?:claude-(?:\d|sonnet|opus|haiku|fable|instant|code)|\b(?:sonnet|opus|haiku|fable)\b)[\w.:@-]{0,60})",
            r"\bmodels?\W{1,4}(?:models/)?(?<used2>(?:[\w.-]{1,40}/){0,3}(?:gpt-(?:\d|oss)|chatgpt-|codex-|o[134](?:-mini|-pro|-preview)?\b|gemini-(?:\d|pro|flash|exp|ultra)|gemma-?\d|(?:meta-?)?llama|mistral|mixtral|codestral|devstral|ministral|magistral|deepseek|qwen|qwq|glm-\d|kimi|moonshot|grok|command-|(?:\w{2,6}\.)?amazon\.|nova-|phi-?\d|minimax|doubao)[\w.:@-]{0,80})\W{0,3} (?:does not exist|is not found|was not found|not found|is not supported|has been (?:deprecated|retired|decommissioned)).{0,800}?received model group=(?<asked2>[\w./-]{0,60}?(?:claude-(?:\d|sonnet|opus|haiku|fable|instant|code)|\b(?:sonnet|opus|haiku|fable)\b)[\w.:@-]{0,60})",
            r"\bstatus_code\W{1,3}(?:400|404|422)\b.{0,900}?\boriginal_model_requested\W{1,4}(?<asked3>[\w./-]{0,60}?(?:claude-(?:\d|sonnet|opus|haiku|fable|instant|code)|\b(?:sonnet|opus|haiku|fable)\b)[\w.:@-]{0,60})\W{1,4}resolved_model_used\W{1,4}(?<used3>(?:[\w.-]{1,40}/){0,3}(?:gpt-(?:\d|oss)|chatgpt-|codex-|o[134](?:-mini|-pro|-preview)?\b|gemini-(?:\d|pro|flash|exp|ultra)|gemma-?\d|(?:meta-?)?llama|mistral|mixtral|codestral|devstral|ministral|magistral|deepseek|qwen|qwq|glm-\d|kimi|moonshot|grok|command-|(?:\w{2,6}\.)?amazon\.|nova-|phi-?\d|minimax|doubao)[\w.:@-]{0,80})",
        ],
        ask: GatewayAdmin {
            "Our LLM gateway sends Claude Code's requests for {asked} to another vendor's model ({used}). Please point this name at the Claude model of that name in our regions, take out fallbacks that lead to other models, and tell me where the requests of before were processed." /
            "LLM ゲートウェイが、Claude Code の {asked} へのリクエストを別のベンダーのモデル（{used}）に送っています。この名前を、許可リージョン内の該当する Claude モデルに割り当て、ほかのモデルへのフォールバックを外していただけますか。これまでのリクエストが処理された場所も教えていただけますか。"
        },
        examples: [
            "litellm.UnsupportedParamsError: openai does not support parameters: ['thinking'], for model=gpt-5-mini. To drop these, set `litellm.drop_params=True`. Received Model Group=claude-sonnet-4-6",
            "litellm.NotFoundError: NotFoundError: OpenAIException - The model `gpt-5-mini` does not exist or you do not have access to it. Received Model Group=claude-haiku-4-5\\nAvailable Model Group Fallbacks=None",
            "{\"is_bifrost_error\":false,\"status_code\":404,\"error\":{\"message\":\"The model `gpt-5-mini` does not exist\"},\"extra_fields\":{\"provider\":\"openai\",\"original_model_requested\":\"claude-sonnet-4-6\",\"resolved_model_used\":\"gpt-5-mini\"}}",
        ],
    }
    DATABRICKS_LIMIT "GK-ERR-737" Remote {
        "Databricks limits this model: the workspace's rate for it is reached or zero, or a limit that its administrator set on the endpoint" /
        "Databricks がこのモデルを制限しています。ワークスペースの上限（または 0）か、管理者がエンドポイントに設定した上限に達しました"
    } help {
        "Claude Code tries again by itself; wait a minute, and run fewer sessions at once.\n- “Exceeded workspace … rate limit”: the whole workspace shares it. The workspace's administrator asks the Databricks account team for a higher tier, or offers another model.\n- “User defined rate limit(s) exceeded”: an administrator of the workspace set it in the AI Gateway, for you, your group or everybody, and can raise it there.\n- “rate limit of 0”, “temporarily disabled”: the workspace (a trial, or the Free Edition) isn't given this model at all; no setting of the endpoint changes that." /
        "Claude Code は自動で再試行します。1 分ほど待ち、同時に動かすセッションを減らしてください。\n- 「Exceeded workspace … rate limit」: ワークスペース全体で共有する上限です。ワークスペースの管理者が Databricks の担当に引き上げを依頼するか、別のモデルを用意します。\n- 「User defined rate limit(s) exceeded」: ワークスペースの管理者が AI Gateway で利用者、グループ、または全員に設定した上限で、そこで引き上げられます。\n- 「rate limit of 0」「temporarily disabled」: 試用や Free Edition などのワークスペースには、このモデルが提供されません。エンドポイントの設定では変わりません。"
    } text {
        verified: false,
        patterns: [
            r"databricks-set rate limit of 0|\brequest_limit_exceeded: (?:exceeded workspace|user defined)|exceeded workspace (?:\w+ ){0,5}rate limit for|user defined rate limit\(s\) exceeded",
        ],
        ask: GatewayAdmin {
            "Claude Code reaches a limit of our Databricks workspace for its model (or the workspace isn't given the model). Please check the rate limits of the AI Gateway endpoint and of the workspace's tier; I send the message along." /
            "Claude Code が、モデルに対する Databricks ワークスペースの上限に達しています（またはモデルが提供されていません）。AI Gateway のエンドポイントとワークスペースの上限をご確認いただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "{\"error_code\":\"REQUEST_LIMIT_EXCEEDED\",\"message\":\"REQUEST_LIMIT_EXCEEDED: Exceeded workspace input tokens per minute rate limit for databricks-claude-opus-5. Work with your Databricks account team to request a higher FMAPI rate limit tier.\"}",
        ],
    }
    API_GATEWAY_PATH "GK-ERR-1322" Problem {
        "Amazon API Gateway, in front of the gateway, has nothing at this address (its stage or path is missing or wrong), or wants requests that are signed for AWS" /
        "ゲートウェイの前段の Amazon API Gateway に、このアドレス（ステージまたはパス）がないか、AWS の署名が要求されています"
    } help {
        "The key wasn't looked at: “Missing Authentication Token” is API Gateway's answer for every stage, path and method that it doesn't have. Compare the address letter by letter with the one that the gateway's administrator gave you (`gateway.url` in the profile, then `genkan setup`; without a profile `genkan explain ANTHROPIC_BASE_URL`): mostly the stage behind the host's name is missing (such as /prod), or a path stands there twice (Claude Code adds /v1/messages itself).\n- The address is right: this path isn't deployed there, or the API wants the signature of an AWS role (IAM authorization), which Claude Code doesn't send to a gateway. Send the request below.\n- Amazon Bedrock itself was meant, without a gateway: the request went out unsigned. `genkan explain ANTHROPIC_BEDROCK_BASE_URL` and `genkan explain CLAUDE_CODE_SKIP_BEDROCK_AUTH` show what makes it so." /
        "キーは確認されていません。「Missing Authentication Token」は、ステージ、パス、メソッドのどれかがないときの API Gateway の応答です。管理者から案内されたアドレスと一字一句照らし合わせてください（プロファイルの `gateway.url` を直して `genkan setup`。プロファイルがなければ `genkan explain ANTHROPIC_BASE_URL`）。多くは、ホスト名の後のステージ（/prod など）がないか、パスが重複しています（/v1/messages は Claude Code が付けます）。\n- アドレスが正しい場合: このパスが公開されていないか、API が AWS のロールの署名（IAM 認可）を要求しています。Claude Code はゲートウェイ宛てのリクエストに署名しません。下の依頼文を送ってください。\n- ゲートウェイではなく Amazon Bedrock に送るはずだった場合: 署名のないリクエストが送られています。原因の設定は `genkan explain ANTHROPIC_BEDROCK_BASE_URL` と `genkan explain CLAUDE_CODE_SKIP_BEDROCK_AUTH` で分かります。"
    } text {
        verified: true,
        patterns: [
            // Of Bedrock itself Claude Code says so beside the sign-in at AWS, and doctor with the error's name.
            r"^\W{0,3}(?:failed to authenticate\W{1,3}|please run /login · )?api error: 403 missing authentication token\W{0,3}$",
            r"^\W{0,3}http 403 ?: missing authentication token\W{0,3}$",
            r"\bexecute-api\.[\w-]{1,30}\.amazonaws\.com\b.{0,200}?\bmissing authentication token\b|\bmissing authentication token\b.{0,200}?\bexecute-api\.[\w-]{1,30}\.amazonaws\.com\b",
        ],
        ask: GatewayAdmin {
            "The Amazon API Gateway in front of our gateway answers “Missing Authentication Token” to Claude Code's requests. Please tell me the whole address with its stage, see that /v1/messages below it is deployed (POST), and that it asks for a key and for no IAM signature." /
            "ゲートウェイの前段の Amazon API Gateway が、Claude Code のリクエストに「Missing Authentication Token」と応答しています。ステージを含む正しいアドレスを教えていただけますか。併せて、その下の /v1/messages（POST）が公開されていること、IAM の署名ではなくキーで認証することをご確認いただけますか。"
        },
        examples: [
            "Failed to authenticate. API Error: 403 Missing Authentication Token",
            "HTTP 403 : Missing Authentication Token",
            "API Error: 403 {\"message\":\"Missing Authentication Token\"} from https://a1b2c3.execute-api.ap-northeast-1.amazonaws.com/v1/messages",
        ],
    }
    DATABRICKS_ACCESS "GK-ERR-738" Remote {
        "Databricks refuses the request: for the permission on the endpoint, or for the address that it comes from (the workspace's IP access list)" /
        "Databricks がリクエストを拒否しました。エンドポイントの権限、または接続元アドレス（ワークスペースの IP アクセスリスト）が理由です"
    } help {
        "No setting of Claude Code is at fault, and the token was accepted.\n- “blocked by Databricks IP ACL”: connect through the company's network or VPN, or have this address allowed.\n- “permission to query the endpoint”: the workspace's administrator gives you CAN QUERY on it." /
        "Claude Code の設定の問題ではありません。トークンは受け付けられています。\n- 「blocked by Databricks IP ACL」: 会社のネットワークまたは VPN から接続するか、アドレスの許可を依頼してください。\n- 「permission to query the endpoint」: ワークスペースの管理者が、エンドポイントの CAN QUERY を付与します。"
    } text {
        verified: false,
        patterns: [
            r"is blocked by databricks ip acl for workspace|you do not have permission to query the endpoint",
        ],
        ask: GatewayAdmin {
            "Our Databricks workspace refuses Claude Code's requests: the permission on the model's endpoint (CAN QUERY), or the IP access list. Please check the message that I send along." /
            "Databricks のワークスペースが Claude Code のリクエストを拒否しています。モデルのエンドポイントの権限（CAN QUERY）、または IP アクセスリストが理由です。併せて送るメッセージをご確認いただけますか。"
        },
        examples: [
            "{\"error_code\":\"403\",\"message\":\"Source IP address: 203.0.113.7 is blocked by Databricks IP ACL for workspace: 1234567890123456\"}",
        ],
    }
    KONG_BALANCER "GK-ERR-1291" Remote {
        "Kong's AI plugin (ai-proxy-advanced) couldn't set up its choice among the configured models, so the request went to none" /
        "Kong の AI プラグイン（ai-proxy-advanced）が、設定されたモデルの振り分けを用意できず、リクエストはどのモデルにも送られませんでした"
    } help {
        "Whoever runs Kong (you, if you do) finds the reason in Kong's error log at that time, and corrects the plugin's `targets` and `balancer`: one target with `algorithm: round-robin` first, then the others. Neither your key nor the network is at fault.\n- Only some model names fail: the targets go by names of models, and none has the one that was asked for. Ask for a name that Kong has (`genkan models`, ANTHROPIC_MODEL; a pinned model stands in the profile), or have the name added there." /
        "Kong の運用担当（自分で動かしている場合は自分）が、その時刻の Kong のエラーログで理由を確認し、プラグインの `targets` と `balancer` を直します。まず `algorithm: round-robin` でターゲットを 1 つだけにし、その後に追加してください。キーやネットワークの問題ではありません。\n- 一部のモデル名だけが失敗する場合: ターゲットがモデル名で分けられ、要求した名前のものがありません。Kong にある名前を使うか（`genkan models`、ANTHROPIC_MODEL。固定したモデルはプロファイルにあります）、その名前を Kong に追加してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"\bfailed to get balancer instance\b",
        ],
        ask: GatewayAdmin {
            "Kong's AI plugin answers “failed to get balancer instance” to Claude Code's requests. Please look at Kong's error log for the reason, and correct the targets and the balancer of ai-proxy-advanced on this route." /
            "Kong の AI プラグインが、Claude Code のリクエストに「failed to get balancer instance」と応答しています。Kong のエラーログで理由を確認し、この経路の ai-proxy-advanced の targets と balancer を直していただけますか。"
        },
        examples: [
            "{\"error\":{\"message\":\"failed to get balancer instance\"}}",
        ],
    }
    KONG_NO_ROUTE "GK-ERR-1335" Problem {
        "Kong (the gateway) has no route that fits this host, path, method or header" /
        "Kong（ゲートウェイ）に、このホスト、パス、メソッド、ヘッダーに一致する経路がありません"
    } help {
        "Compare the address first: `genkan explain ANTHROPIC_BASE_URL` shows which one is set and where; host and prefix have to be those that the gateway's administrator named, with no `/v1` at the end (Claude Code adds it).\n- The address is right, or it works and fails by turns: the route is missing at Kong, or not on each of its nodes: send the request below. A configuration that didn't reach a node, a node in DB-less mode without memory, and old releases were reported; the administrator compares `/routes` of the Admin API on each node, and restarts or updates Kong.\n- Only one path fails (/v1/messages/count_tokens, /v1/models): the route names single paths: the administrator lets the whole prefix through." /
        "まず、アドレスを確認してください。値と設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。ホストとプレフィックスは、ゲートウェイの管理者が案内したものにします（末尾の `/v1` は不要です。Claude Code が付けます）。\n- アドレスが正しい場合や、成功と失敗を繰り返す場合: Kong に経路がないか、一部のノードにありません。下の依頼文を送ってください。ノードへの設定の未反映、DB なしのモードでのメモリ不足、古いリリースが報告されています。管理者は、各ノードの Admin API の `/routes` を比べ、Kong を再起動するか更新します。\n- 一部のパス（/v1/messages/count_tokens、/v1/models）だけが失敗する場合: 経路が個別のパスだけを指定しています。管理者が、プレフィックス全体を通すようにします。"
    } text {
        verified: false,
        patterns: [
            r"\bno route matched with (?:those|the given) values\b",
        ],
        ask: GatewayAdmin {
            "Kong answers “no Route matched with those values” to Claude Code's requests (/v1/messages and below). Please compare the routes with the address that I call: host, paths, methods and headers, on each node; it may be missing on one of them. I send the message along, with the time and the address." /
            "Claude Code のリクエスト（/v1/messages とその下）に対し、Kong から「no Route matched with those values」と返されます。呼び出しているアドレスと、経路のホスト、パス、メソッド、ヘッダーが一致しているかを、各ノードで確認していただけますか。一部のノードにない可能性もあります。メッセージ、時刻、アドレスを併せて送ります。"
        },
        examples: [
            "{\"message\":\"no Route matched with those values\"}",
        ],
    }
    GATEWAY_COMMAND "GK-ERR-1336" Remote {
        "the gateway's administration (claude-code-aws-gateway) refused a command: a field that it needs wasn't sent" /
        "ゲートウェイの管理機能（claude-code-aws-gateway）がコマンドを拒否しました。必要なフィールドが送られていません"
    } help {
        "It is the gateway's own administration that answers (“admin_error”), not a model's service: the command-line program of the gateway (ccag) and its server are of different releases, or this release's program has no option for the field that the text names. Update both to one release.\n- Your command left out the option for that field: `--help` behind the command names it; give it.\n- “raw_key is required”: reported of a release whose program had no option to give a key of one's own. Until the update, call the same address of the administration API yourself, with `raw_key` in the body, or make the key in the gateway's web page.\n- It isn't your gateway: its administrator makes the key." /
        "応答したのはモデルのサービスではなく、ゲートウェイ自身の管理機能です（「admin_error」）。ゲートウェイのコマンド（ccag）とサーバーのリリースが異なるか、このリリースのコマンドに、本文のフィールドを指定するオプションがありません。両方を同じリリースに更新してください。\n- コマンドで、そのフィールドのオプションを指定していない場合: コマンドに `--help` を付けてオプションを確認し、指定してください。\n- 「raw_key is required」の場合: 自分で決めたキーを渡すオプションがないリリースで報告があります。更新までは、管理用 API の同じアドレスを、本文に `raw_key` を入れて直接呼び出すか、ゲートウェイの Web 画面でキーを作成してください。\n- 自分のゲートウェイではない場合: キーは管理者が作成します。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:ccag|claude-code-aws-gateway)\b.{0,200}?\braw_key is required\b",
            r"\bmessage\W{1,5}\w{2,40} is required\W{1,6}type\W{1,5}admin_error\b",
        ],
        ask: GatewayAdmin {
            "The gateway's administration API (claude-code-aws-gateway) refuses a command with the message that I send along: a field is missing. Please update the gateway and its command-line program to one release, or make the key for me." /
            "ゲートウェイ（claude-code-aws-gateway）の管理用 API が、必要なフィールドがないとしてコマンドを拒否します。メッセージを併せて送ります。ゲートウェイとコマンドを同じリリースに更新していただくか、キーを作成していただけますか。"
        },
        examples: [
            "Error: API error 400 Bad Request: {\"error\":{\"message\":\"raw_key is required\",\"type\":\"admin_error\"},\"type\":\"error\"}",
            "ccag keys create --name ci: raw_key is required",
            "API error 400 Bad Request: {\"error\":{\"message\":\"name is required\",\"type\":\"admin_error\"},\"type\":\"error\"}",
        ],
    }
    KONG_ROUTE "GK-ERR-739" Remote {
        "Kong's AI plugin doesn't take the request on this route: its configuration expects another API, another model name or no streaming, or its model's answer can't be read" /
        "Kong の AI プラグインが、この経路ではリクエストを受け付けません。設定が別の API やモデル名、ストリーミングなしを前提としているか、モデルの応答を読み取れません"
    } help {
        "Claude Code always sends Anthropic's Messages API with streaming. Whoever runs Kong sets up the ai-proxy route for that.\n- “request format not recognised”, “not compatible with [llm/v1/chat] route type”, “doesn't contain valid prompts”: the route expects OpenAI's form (llm/v1/chat); it has to accept Anthropic's own, or pass the request on unchanged (`route_type: preserve`).\n- “cannot use own model - must be: …”: pin that name (ANTHROPIC_DEFAULT_SONNET_MODEL and its siblings), or have model.name left open there.\n- “response streaming is not enabled”: `response_streaming: allow`." /
        "Claude Code は常に Anthropic の Messages API をストリーミングで送ります。Kong の運用担当が、ai-proxy の経路をそれに合わせて設定します。\n- 「request format not recognised」「not compatible with [llm/v1/chat] route type」「doesn't contain valid prompts」: 経路が OpenAI の形式（llm/v1/chat）を前提としています。Anthropic の形式を受け付けるか、変更せずに渡す（`route_type: preserve`）ようにします。\n- 「cannot use own model - must be: …」: その名前に固定する（ANTHROPIC_DEFAULT_SONNET_MODEL など）か、model.name を指定しないようにします。\n- 「response streaming is not enabled」: `response_streaming: allow` にします。"
    } text {
        verified: false,
        patterns: [
            r"\brequest format not recognised\b|request matches multiple llm request formats|content-type header does not match request body, or bad json formatting|model parameter not found in request, nor in gateway configuration|cannot use own model - must be|response streaming is not enabled for this llm|message format is not compatible with \[\S{1,40}\] route type|request body doesn't contain valid prompts|llm request failed before proxying|could not find template name \[|no 'choices' in upstream ai service response|failed to introspect request with ai service",
        ],
        ask: GatewayAdmin {
            "Kong's AI plugin refuses Claude Code's requests on this route. Claude Code sends Anthropic's Messages API (/v1/messages) with streaming; please set the ai-proxy route up for that. I send the message along." /
            "Kong の AI プラグインが、この経路で Claude Code のリクエストを拒否しています。Claude Code は Anthropic の Messages API（/v1/messages）をストリーミングで送ります。ai-proxy の経路をそれに合わせて設定していただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "{\"error\":{\"message\":\"request format not recognised\"}}",
        ],
    }
    BODY_UNREAD "GK-ERR-743" Remote {
        "the gateway couldn't read the request's body as JSON: it arrived cut off or changed, or another program sent something else" /
        "ゲートウェイがリクエストの本文を JSON として読み取れません。途中で切れたか変更されたか、別のプログラムが JSON 以外を送っています"
    } help {
        "Try again once. Claude Code sends valid JSON, so if it comes back, look at what stands between it and the gateway.\n- Only with long conversations: a proxy or filter cuts the body at a size; /compact helps at once, and the network team raises that limit.\n- Always: a proxy that compresses or rewrites requests, or an Authorization helper that replaces the body. The same request from a machine in the gateway's network tells which side it is.\n- From curl or a script of your own: correct its JSON and its Content-Type." /
        "まず 1 回試し直してください。Claude Code は正しい JSON を送るため、繰り返す場合は途中にあるものを調べます。\n- 長い会話だけで起きる場合: プロキシやフィルターが本文を一定の大きさで切っています。/compact ですぐに軽減でき、上限はネットワーク担当が引き上げます。\n- 常に起きる場合: リクエストを圧縮したり書き換えたりするプロキシなどです。ゲートウェイと同じネットワークの端末から送ると、どちら側かが分かります。\n- curl や自作のスクリプトの場合: JSON と Content-Type を直してください。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid json payload(?: received)?: |malformed request: failed to parse json for /v1/|failed to parse json for /v1/messages",
        ],
        ask: GatewayAdmin {
            "Our gateway answers that the body of Claude Code's requests isn't valid JSON. Please look at whether it arrives complete there: something on the way cuts or changes it." /
            "ゲートウェイが、Claude Code のリクエストの本文は正しい JSON ではないと応答しています。途中で切れたり変更されたりしていないか、届いた本文をご確認いただけますか。"
        },
        examples: [
            "{\"error\":{\"message\":\"Invalid JSON payload: Expecting value: line 1 column 1 (char 0)\",\"type\":\"invalid_request_error\"}}",
        ],
    }
    REQUEST_METADATA "GK-ERR-679" Remote {
        "the gateway passes Claude Code's metadata.user_id on as Bedrock's requestMetadata, which allows at most 256 characters, and only some" /
        "ゲートウェイが、Claude Code の metadata.user_id を Bedrock の requestMetadata として渡しています。そこでは 256 文字以内で、一部の文字だけが使えます"
    } help {
        "Update the gateway (Portkey: 2.12.0 or later), or have it replace or leave out metadata.user_id: at most 256 characters, of letters, digits, spaces and : _ @ $ # = / + , - . alone. Neither an update of Claude Code nor a new conversation helps, since each request has this field.\n- A program of your own calls Converse: shorten the values of requestMetadata, or leave it out." /
        "ゲートウェイを更新するか（Portkey は 2.12.0 以降）、metadata.user_id を置き換えるか取り除く設定にしてください。使えるのは、英数字、空白、: _ @ $ # = / + , - . だけで、256 文字以内です。このフィールドはすべてのリクエストにあるため、Claude Code の更新や新しい会話では解消しません。\n- 自作のプログラムで Converse を呼び出している場合: requestMetadata の値を短くするか、取り除いてください。"
    } text {
        verified: false,
        patterns: [
            r"\bat '?requestmetadata[\w.]{0,80}'? failed to satisfy constraint",
            r"\brequestmetadata\b.{0,80}\b(?:is invalid|isn't valid|is not valid|contains invalid|must (?:have|match|not))",
        ],
        ask: GatewayAdmin {
            "Our gateway passes Claude Code's metadata.user_id on to Bedrock as requestMetadata, and Bedrock refuses it (at most 256 characters, of a limited set). Please update the gateway (Portkey: 2.12.0 or later), or have it replace or leave out that value." /
            "ゲートウェイが Claude Code の metadata.user_id を requestMetadata として Bedrock に渡し、拒否されています（256 文字以内で、使える文字も限られています）。ゲートウェイを更新するか（Portkey は 2.12.0 以降）、この値を置き換えるか取り除く設定にしていただけますか。"
        },
        examples: [
            "ValidationException: 1 validation error detected: Value at 'requestMetadata' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 256, Member must satisfy regular expression pattern: [a-zA-Z0-9\\s:_@$#=/+,-.]{0,256}]",
            "The requestMetadata field is invalid: values must have at most 256 characters.",
        ],
    }
    NO_TRANSLATION "GK-ERR-331" Remote {
        "the gateway can't translate between the API that was called and its provider's API" /
        "ゲートウェイが、呼び出された API とプロバイダーの API の間の変換に対応していません"
    } help {
        "Claude Code uses Anthropic's Messages API (/v1/messages). The gateway's operator has to update it to a release that translates this API for the provider, give the model a provider that supports it, or tell you the path that does (`gateway.url` in the profile, then `genkan setup`)." /
        "Claude Code は Anthropic の Messages API（/v1/messages）を使います。ゲートウェイの管理者が、このプロバイダー向けの変換に対応した版へ更新するか、対応するプロバイダーをモデルに割り当てる必要があります。対応するパスを案内された場合は、プロファイルの `gateway.url` に指定して `genkan setup` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"failed to create translator|unsupported api schema|/v1/messages \S{0,20} ?is not supported for|\b(?:anthropic[_ ])?messages (?:api |endpoint )?(?:is |are )?not supported (?:by|for|on|with) |no (?:request |response )?(?:translator|transformer|adapter|converter) (?:is )?(?:found|registered|available|for)|\btransformer \S{1,60} not found|(?:request|message) format is not supported|unsupported (?:relay|channel|endpoint) (?:mode|type)\b|\binvalid (?:relay|api) (?:mode|type)\b",
            r"\bincompatible tool[ _]choice param",
            r"\btool[ _]choice \W\w{1,60}\W not found in \W?tools\W? param",
        ],
        ask: GatewayAdmin {
            "Our gateway can't translate Claude Code's requests (Anthropic's Messages API) for the provider behind the model. Please update it, give the model a provider that supports that API, or tell me the path that does." /
            "ゲートウェイが、Claude Code のリクエスト（Anthropic の Messages API）を、モデルのプロバイダー向けに変換できません。更新するか、この API に対応するプロバイダーを割り当てるか、対応するパスを教えていただけますか。"
        },
        examples: [
            "failed to create translator for backend default/acme: unsupported API schema",
            "Incompatible tool_choice param for this provider",
            "Tool choice 'function' not found in 'tools' parameter.",
        ],
    }
    AUTHORIZATION "GK-ERR-330" Remote {
        "the gateway's own authorization (a policy or an authorization service before the model) refused the request" /
        "ゲートウェイの認可（ポリシーまたは認可サービス）がリクエストを拒否しました"
    } help {
        "An old token is the usual reason: sign in again (`genkan login`), or store the key again (`genkan token rotate`). If it persists, the gateway's operator can see in its log which rule it was; send the request below." /
        "多くは古いトークンが原因です。もう一度サインインするか（`genkan login`）、キーを登録し直してください（`genkan token rotate`）。解消しない場合、どの規則かはゲートウェイの管理者がログで確認できます。下の依頼文を送ってください。"
    } text {
        verified: false,
        patterns: [
            r#"\bext_authz\w*|\brbac_access_denied\w*|"message"\W{1,4}user is not authorized to access this resource|\bx-amzn-errortype\W{1,4}(?:forbidden|accessdenied|unauthorized)exception|\b(?:authorization|policy) (?:service|engine|server|plugin) (?:denied|rejected|refused)|\b(?:opa|cedar|open policy agent)\b.{0,60}(?:denied|rejected|refused)|\bresponse_?flags\W{1,5}UAEX\b"#,
        ],
        ask: GatewayAdmin {
            "Our gateway's authorization refuses Claude Code's requests with my key or token. Please check in its log which rule it is, and allow /v1/messages for me or tell me what is missing." /
            "ゲートウェイの認可が、私のキーまたはトークンによる Claude Code のリクエストを拒否しています。該当する規則をログで確認し、/v1/messages を許可していただくか、不足しているものを教えていただけますか。"
        },
        examples: [
            "Sending local reply with details ext_authz_denied",
        ],
    }
    CLIENT_UNWANTED "GK-ERR-481" Remote {
        "the account or provider behind the gateway or relay serves other clients only, and recognised this one as Claude Code" /
        "ゲートウェイまたは中継サービスの先のアカウントやプロバイダーが、別のクライアント専用です。Claude Code からのリクエストと判別され、拒否されました"
    } help {
        "Another key of the same account doesn't help. Whoever runs the relay names an account or group that permits Claude Code, or updates the relay; with a profile of your organization the request shouldn't go there: `genkan explain ANTHROPIC_BASE_URL`." /
        "同じアカウントの別のキーでは解消しません。中継サービスの運営者が、Claude Code を許可するアカウントやグループを示すか、サービスを更新する必要があります。組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"only allows codex official clients|illegal api invocation from an unapproved channel",
        ],
        ask: GatewayAdmin {
            "Claude Code's requests are refused because the account or provider behind our gateway serves other clients only. Please give me an account or group that permits Claude Code, or update the gateway." /
            "ゲートウェイの先のアカウントまたはプロバイダーが別のクライアント専用のため、Claude Code のリクエストが拒否されます。Claude Code を許可するアカウントまたはグループを割り当てるか、ゲートウェイを更新していただけますか。"
        },
        examples: [
            "Failed to authenticate. API Error: 403 {\"error\":{\"message\":\"This account only allows Codex official clients\",\"type\":\"forbidden_error\"}}",
        ],
    }
    COUNT_REFUSED "GK-ERR-805" Remote {
        "the gateway refuses only Claude Code's count of tokens (/v1/messages/count_tokens): its check for Claude Code doesn't fit that request" /
        "ゲートウェイが、Claude Code によるトークンの計数（/v1/messages/count_tokens）だけを拒否しています。Claude Code かどうかの判定が、この要求に合っていません"
    } help {
        "Prompts go another path and aren't affected, and nothing on this machine is wrong. The count is sent without metadata.user_id, which such checks look for.\n- The gateway's operator exempts this path from the check, or updates the gateway (sub2api, claude-code-hub and others): send the request below.\n- Prompts are refused as well: then it is the headers; update Claude Code, and see whether a proxy, a wrapper or ANTHROPIC_CUSTOM_HEADERS changes them." /
        "プロンプトは別のパスで送られるため影響せず、この端末に問題はありません。計数のリクエストには、判定に使われる metadata.user_id が含まれません。\n- ゲートウェイの管理者が、このパスを判定の対象外にするか、ゲートウェイ（sub2api、claude-code-hub など）を更新します。下の依頼文を送ってください。\n- プロンプトも拒否される場合: ヘッダーの問題です。Claude Code を更新し、プロキシ、ラッパー、ANTHROPIC_CUSTOM_HEADERS が変えていないか確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcount_tokens_select_account_failed\b.{0,400}?\bonly allows claude code clients|/count_tokens\b.{0,400}?\bonly allows claude code clients",
        ],
        ask: GatewayAdmin {
            "Our gateway refuses Claude Code's POST /v1/messages/count_tokens as not coming from Claude Code, while its prompts (/v1/messages) are accepted. The count has no metadata.user_id in its body. Please exempt this path from that check, or update the gateway." /
            "ゲートウェイが、Claude Code の POST /v1/messages/count_tokens を Claude Code からのものではないとして拒否しています。プロンプト（/v1/messages）は受け付けられます。計数のリクエストの本文には metadata.user_id がありません。このパスを判定の対象外にするか、ゲートウェイを更新していただけますか。"
        },
        examples: [
            "gateway.count_tokens_select_account_failed method=POST path=/v1/messages/count_tokens error=this group only allows Claude Code clients",
        ],
    }
    CLIENT_REFUSED "GK-ERR-334" Remote {
        "the gateway accepts only clients that its operator allows, and doesn't recognise this one" /
        "ゲートウェイは運用担当が許可したクライアントだけを受け付けており、このプログラムは許可の対象と認識されていません"
    } help {
        "A new key doesn't help. A test of the relay's own (a channel test) isn't Claude Code either: try with it. Gateways recognise Claude Code by its User-Agent, its headers and its system prompt: update Claude Code, and check whether a proxy, a wrapper or ANTHROPIC_CUSTOM_HEADERS changes them (`genkan explain ANTHROPIC_CUSTOM_HEADERS`). If it persists, the gateway's operator has to correct or relax the check; send the request below." /
        "新しいキーでは解消しません。中継サービス自身のチャンネルテストも Claude Code とはみなされないため、Claude Code で試してください。ゲートウェイは User-Agent、ヘッダー、システムプロンプトで Claude Code を判別します。Claude Code を更新し、プロキシ、ラッパー、ANTHROPIC_CUSTOM_HEADERS がヘッダーを変えていないか確認してください（`genkan explain ANTHROPIC_CUSTOM_HEADERS`）。解消しない場合は、ゲートウェイの管理者による修正や緩和が必要です。下の依頼文を送ってください。"
    } text {
        verified: true,
        patterns: [
            r"group only allows claude code clients",
            r"client is not authorized to use this api key|only accepts requests from claude code|\bclient not allowed\b|\bclient_validation_error\b|(?:unsupported|unrecognized|unauthorized|disallowed) (?:api )?client\b.{0,60}(?:gateway|relay|claude code|user-agent)|only (?:the )?(?:official )?claude code (?:cli |client )?(?:is |are )?(?:allowed|supported|permitted)|user-agent (?:is )?(?:not allowed|blocked|forbidden|not permitted)",
        ],
        ask: GatewayAdmin {
            "Our gateway doesn't recognise my Claude Code as an allowed client. Please check which of its headers the check misses (User-Agent, x-app, anthropic-beta), and correct or relax it." /
            "ゲートウェイが私の Claude Code を許可対象のクライアントと認識していません。どのヘッダー（User-Agent、x-app、anthropic-beta）で判定しているかを確認し、判定を修正または緩和していただけますか。"
        },
        examples: [
            "No available accounts: this group only allows Claude Code clients",

            "403 {\"error\":{\"type\":\"client_validation_error\",\"message\":\"This endpoint only accepts requests from Claude Code CLI\"}}",
        ],
    }
    ROUTER_DOWN "GK-ERR-736" Problem {
        "claude-code-router (ccr) on this machine isn't running, or isn't set up yet, so Claude Code's requests reach nothing" /
        "この端末の claude-code-router（ccr）が起動していないか、まだ設定されていないため、Claude Code のリクエストが届きません"
    } help {
        "Start it (`ccr start`, or CCR Desktop) and read what it prints: the port has to be the one that Claude Code asks. `ccr status` says whether it runs. No cloud and no key was asked.\n- “CCR gateway is not running at”, though `ccr start` has run: what it started listens at another port (3458, for example) than the address in the text; that may be its web page. Start Claude Code by `ccr 'Claude Code'` alone, without --url or an address of your own.\n- “Service startup timeout”: it wasn't up in the time that `ccr code` waits, which was short before 1.0.7: update @musistudio/claude-code-router. Until then run `ccr start` in a terminal of its own and, when it is up, `ccr code` in another. If it ends at the start, it says why there: mostly a mistake in its configuration, another program on its port (3456), or an earlier run: end it (`ccr stop`), delete its pid file below ~/.claude-code-router, and start again; a restart of the computer ended it for some.\n- “not configured”, “not initialized”: save a provider and a gateway key in it, and start it again.\n- You don't mean to use it: remove its address (`genkan explain ANTHROPIC_BASE_URL` shows where it is set); with a profile of your organization, `genkan setup` writes that one's." /
        "起動して（`ccr start` または CCR Desktop）、表示を確認してください。ポートが、Claude Code の接続先と同じである必要があります。`ccr status` で動作中かどうかが分かります。クラウドにもキーにも問い合わせは届いていません。\n- 「CCR gateway is not running at」で、`ccr start` を実行済みの場合: 起動したものは、本文のアドレスとは別のポート（3458 など）で待ち受けています。管理用の Web ページかもしれません。--url や独自のアドレスを指定せず、`ccr 'Claude Code'` だけで Claude Code を起動してください。\n- 「Service startup timeout」の場合: `ccr code` が待つ時間内に起動しませんでした。1.0.7 より前は待ち時間が短いため、@musistudio/claude-code-router を更新してください。それまでは、専用のターミナルで `ccr start` を実行し、起動してから別のターミナルで `ccr code` を実行します。起動の途中で終了する場合は、そこに理由が表示されます。多くは設定の誤り、ポート（3456）を使う別のプログラム、または以前に起動したものです。終了し（`ccr stop`）、~/.claude-code-router の pid ファイルを削除して、起動し直してください。パソコンの再起動で解消した例もあります。\n- 「not configured」「not initialized」: プロバイダーとゲートウェイのキーを保存し、起動し直してください。\n- 使うつもりがない場合: そのアドレスを削除してください（設定の場所は `genkan explain ANTHROPIC_BASE_URL` で分かります）。組織のプロファイルがあれば、`genkan setup` がそのプロバイダーを書き込みます。"
    } text {
        verified: false,
        patterns: [
            r"\bccr gateway is not running at|please manually run .?(?:ccr|claude-code) start\b|\bccr web management server is not ready|\bccr api key is not initialized|\bgateway (?:service is not configured|runtime is disabled)\.|gateway request failed before reaching an upstream provider",
        ],
        examples: [
            "CCR gateway is not running at http://127.0.0.1:3456. Start CCR Desktop or run ccr start before opening Claude Code.",
        ],
    }
    NO_ACCOUNT "GK-ERR-335" Remote {
        "the gateway has no account or key of its own left for this request: none is set up for it, or all are paused after errors or limits" /
        "ゲートウェイ側に、このリクエストに使えるアカウントやキーがありません。未設定か、すべてがエラーや上限のため休止しています"
    } help {
        "Wait a few minutes and try again: paused accounts come back. If it persists, the gateway's operator has to add or repair an account for this model; a sign-in or another key here doesn't help.\n- Only one model or the background work fails: no account serves that one. Choose another (/model), or pin ANTHROPIC_DEFAULT_HAIKU_MODEL to one that the gateway has.\n- You run the gateway yourself (Antigravity Manager, CLIProxyAPI and their like): look at its log (429: the account is at its limit), its accounts' state, their groups and lists of models; update it." /
        "数分待ってやり直してください（休止したアカウントは復帰します）。解消しない場合は、ゲートウェイの運営者がこのモデル用のアカウントを追加または修復する必要があります。この端末でのサインインや別のキーでは解消しません。\n- 1 つのモデルや裏側の処理だけが失敗する場合: それを使えるアカウントがありません。別のモデルを選ぶか（/model）、ANTHROPIC_DEFAULT_HAIKU_MODEL をゲートウェイで使えるモデルに固定してください。\n- 自分でゲートウェイを動かしている場合（Antigravity Manager、CLIProxyAPI など）: ログ（429 は、そのアカウントが上限に達したことを示します）、アカウントの状態、グループ、モデル一覧を確認し、更新してください。"
    } text {
        verified: true,
        // What such a gateway gives its own refusal the form of; Anthropic's says no word of accounts.
        names: ["overloaded_error"],
        patterns: [
            r"no keys found for provider: |message\W{1,4}this channel has been disabled \(request id",
            r"no available (?:[a-z]{2,12} ){0,2}accounts?\b|no schedulable account|dedicated [a-z]{2,12} account is (?:unavailable|rate limited)|no endpoint candidates available|\bauth_unavailable\b|no auth available\b|no (?:available|healthy|usable|active) (?:api )?(?:keys?|credentials?|tokens?)\b(?: (?:available|left|found))?.{0,60}(?:model|provider|group|pool|channel)|all (?:api )?(?:keys|credentials|accounts) (?:are|have been) (?:exhausted|disabled|rate[- ]limited|cooling|unavailable|busy)|没有可用的 ?(?:账号|账户|api key|渠道)",
        ],
        ask: GatewayAdmin {
            "Our gateway says that it has no account or key left for Claude Code's model. Please check whether one is set up for it, and whether it is paused after errors or limits." /
            "ゲートウェイが、Claude Code のモデルに使えるアカウントやキーがないと応答しています。設定の有無と、エラーや上限による休止の状況を確認していただけますか。"
        },
        examples: [
            "{\"is_bifrost_error\":false,\"error\":{\"message\":\"no keys found for provider: anthropic and model: claude-opus-5\"}}",
            "No available Claude accounts (neither official nor console)",
            "API Error: 529 {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"No available accounts: All accounts failed or unhealthy.\"}}",
        ],
    }
    PREPAID "GK-ERR-332" Remote {
        "the account at the endpoint that was called has no prepaid credit left; this is how model routers and other vendors' endpoints answer, not a cloud of your organization" /
        "接続先のアカウントのクレジット残高が不足しています。組織のクラウドではなく、モデルの中継サービスや他社のエンドポイントの応答です"
    } help {
        "First check whether requests should go there at all: `genkan check`, and `genkan explain ANTHROPIC_BASE_URL` for where the address is set; `genkan setup` writes the profile's provider. Where the account is yours (an OpenRouter key, say), top it up there or choose a model that is free; where it is your organization's gateway, its operator has to top up the account that it uses. Waiting doesn't help.\n- “Continue account”: the request went through Continue's own proxy, whose credits for your account there are used up. Add credits in Continue's settings (Billing), or give the model in Continue's configuration a provider and a key of your own; your organization's cloud is one as well (`provider: bedrock`). Claude Code isn't concerned." /
        "まず、その接続先が正しいかを `genkan check` で確認してください。アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かり、`genkan setup` でプロファイルのプロバイダーを設定できます。自分のアカウント（OpenRouter のキーなど）の場合は、入金するか無料のモデルを選びます。組織のゲートウェイの場合は、管理者がゲートウェイの使うアカウントに入金する必要があります。待っても解消しません。\n- 「Continue account」の場合: リクエストは Continue 自身のプロキシを通り、そこのアカウントのクレジットを使い切っています。Continue の設定（Billing）で追加するか、Continue の設定ファイルのモデルに、自分のプロバイダーとキーを指定してください。組織のクラウドも指定できます（`provider: bedrock`）。Claude Code には関係しません。"
    } text {
        verified: true,
        patterns: [
            r"\b(?:insufficient|out of|not enough) (?:account )?(?:credits?|balance|funds)\b|\b402 payment required\b|\bai_apicallerror\]?: payment required\b|\b402\b\W{1,12}.{0,60}\b(?:payment|credits?|balance)\b|(?:account|prepaid|api) (?:credit )?balance is (?:insufficient|not enough|depleted|exhausted)|\bnegative (?:credit )?balance\b|credit balance is (?:insufficient|depleted)|valid credit card on file|credits? (?:have been |are |is )?(?:exhausted|depleted)|\barrearage\b|余额不足|欠费|make sure your account is in good standing",
            r"\byou have no credits (?:remaining|left) on your \w+(?: \w+)? account",
        ],
        examples: [
            "API Error: 402 Insufficient credits. This account never purchased credits.",
            "Error: 402 insufficient credits",
            "You have no credits remaining on your Continue account. Please go to https://hub.continue.dev/settings/billing to add credits.",
        ],
    }
    GATEWAY_START "GK-ERR-386" Remote {
        "the gateway's program (LiteLLM) doesn't start: a component or a setting is missing or refused" /
        "ゲートウェイのプログラム（LiteLLM）が起動しません。必要な部品がないか、設定が受け付けられていません"
    } help {
        "This is for whoever runs the gateway (you, if it runs on this machine); Claude Code and its key aren't involved. The text names the component or the setting: install the component where the gateway runs (`pip install 'litellm[proxy]'`, or a shipped image), give `--config` the file's path, put `litellm_params` below each model, or set your own master key instead of a published default; then start it again.\n- “prisma”: with a database_url LiteLLM needs the Python package prisma, which an installation of `litellm[proxy]` may lack: install it into the same environment (`pip install prisma`; `uv tool install 'litellm[proxy]' --with prisma`), and run `prisma generate` in it; LiteLLM's container image for a database has both. No database is meant: take database_url and DATABASE_URL out." /
        "ゲートウェイの運用担当（この端末で動かしている場合は自分）が対応します。Claude Code やそのキーは関係ありません。`--config` のパス、各モデルの `litellm_params`、公開されている既定値のままのマスターキーも確認してください。本文にある部品をゲートウェイの環境にインストールする（`pip install 'litellm[proxy]'` または配布イメージを使う）か、設定ファイルを修正して、起動し直してください。\n- 「prisma」の場合: database_url を使う LiteLLM には Python パッケージの prisma が必要ですが、`litellm[proxy]` のインストールに含まれないことがあります。同じ環境にインストールし（`pip install prisma`、`uv tool install 'litellm[proxy]' --with prisma`）、その環境で `prisma generate` を実行してください。データベース用の LiteLLM のコンテナーイメージには両方が含まれます。データベースを使わない場合は、database_url と DATABASE_URL を外してください。"
    } text {
        verified: true,
        patterns: [
            r"unable to find prisma binaries|failed to import prisma client|\berror loading yaml file \S|\bexception: config cannot be none or empty|included (?:config )?file (?:not found: |is not a yaml mapping)|unable to load config from given source|is not a valid router_settings parameter|litellm_master_key is not set!|invalid key management system selected|must be a list of model names, got '|both --ssl_certfile_path and --ssl_keyfile_path|either 'host' or 'url' must be specified for redis|redis_cluster_nodes environment variable is not valid|master key not set for proxy|llm (?:model list|router) (?:is )?not loaded in|invalid value for '--config': file|dictionary '.{1,120}' must have exactly one key, but has \d",
            r"litellm proxy: a database url is set but|litellm proxy refused to start|litellm\[(?:extra_proxy|proxy)\]|\bexception: config file not found: \S{1,120}|\bkeyerror: '(?:litellm_params|model_list|model_name)'",
            r"\blitellm[/\\]proxy[/\\]proxy_server\.py.{0,300}(?:modulenotfounderror|importerror): ",
        ],
        ask: GatewayAdmin {
            "The gateway (LiteLLM) doesn't start; its own message, which I send along, names what is missing or refused. Please correct it where the gateway runs." /
            "ゲートウェイ（LiteLLM）が起動しません。不足または拒否された項目は、併せて送るメッセージにあります。ゲートウェイの環境で修正していただけますか。"
        },
        examples: [
            "Exception: Error loading yaml file /app/config.yaml: while parsing a block mapping in \"/app/config.yaml\", line 3, column 5",
            "LiteLLM Proxy: a database URL is set but the prisma CLI is neither on PATH nor importable as a package",
            "Exception: Config file not found: config.yaml",
            "  File \"/opt/lib/python3.11/site-packages/litellm/proxy/proxy_server.py\", line 21, in <module>\n    import orjson\nModuleNotFoundError: No module named 'orjson'",
        ],
    }
    GATEWAY_ERROR "GK-ERR-393" Remote {
        "the gateway that Claude Code connects to answered with an error of its own, without a reason" /
        "Claude Code の接続先のゲートウェイがエラーを返しました。理由は示されていません"
    } help {
        "Try again. If it persists, the gateway's operator has to check whether the model behind it answers, and in time (502 and 504 come from there): give them the time and the request id. `genkan doctor` shows whether the gateway itself answers, `genkan explain ANTHROPIC_BASE_URL` where its address is set." /
        "やり直してください。続く場合は、ゲートウェイの運用担当が、背後のモデルが時間内に応答しているかを確認します（502 と 504 はそこから返ります）。時刻とリクエスト ID を伝えてください。ゲートウェイ自体の応答は `genkan doctor` で、アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: true,
        patterns: [r"\bapi error:? 5\d\d status code \(no body\)\W.{0,160}?check your inference gateway(?: \((?<host>[\w.:-]+)\))?"],
        ask: GatewayAdmin {
            "The gateway⟦ ({host})⟧ answers Claude Code with an error and no reason. Please check in its log what failed behind it just then, and whether its timeout leaves a model enough time (streams run for minutes)." /
            "ゲートウェイ⟦（{host}）⟧が Claude Code に理由のないエラーを返します。その時刻に背後で何が失敗したかをログで確認し、タイムアウトがモデルの応答（ストリームは数分続きます）に足りているかも確認していただけますか。"
        },
        examples: ["API Error: 504 status code (no body). This is a server-side issue, usually temporary — try again in a moment. If it persists, check your inference gateway (llm.acme.example)."],
    }
    GATEWAY_SETUP "GK-ERR-231" Remote {
        "the gateway can't use its provider: its own key or configuration for the model is missing or wrong" /
        "ゲートウェイがプロバイダーを利用できません。ゲートウェイ側のキーまたはモデルの設定に不足や誤りがあります"
    } help {
        "The gateway's administrator checks the model's entry and the credentials that the gateway has for the provider; give them the whole message. The key that Claude Code sends to the gateway isn't meant, and “Please run /login” beside it is Claude Code's own addition.\n- You run the gateway or router yourself: correct the provider's credentials and the model's entry in its configuration, and start it again.\n- “No … credential is configured on this proxy”: the proxy has no credentials of its own for that cloud, and the request brought none. Its administrator gives it some (for Vertex AI a service account, or Application Default Credentials, where it runs); or, where that is meant, your request carries a Google token beside the gateway's key. Changing the gateway's key ends nothing.\n- “Import failed please run”: Python packages are missing where the gateway or the program runs. Install what the text names in that very environment (its container, its virtual environment), such as `pip install -U google-cloud-aiplatform \"anthropic[vertex]\"`, and start it again." /
        "ゲートウェイの管理者に全文を伝え、モデルの設定と、ゲートウェイがプロバイダーに使う認証情報を確認してもらってください。Claude Code がゲートウェイに送るキーのことではありません。併記される「Please run /login」は Claude Code が付け加えるものです。\n- 自分でゲートウェイやルーターを動かしている場合: その設定でプロバイダーの認証情報とモデルの設定を直し、起動し直してください。\n- 「No … credential is configured on this proxy」の場合: プロキシにそのクラウドの認証情報がなく、リクエストにも付いていませんでした。管理者が、動作している環境に設定します（Vertex AI ではサービスアカウント、または Application Default Credentials）。呼び出し側のものを使う構成であれば、ゲートウェイのキーとは別に Google のトークンを送ってください。ゲートウェイのキーを替えても解消しません。\n- 「import failed please run」の場合: ゲートウェイやプログラムを実行している環境に Python のパッケージがありません。本文にあるものを、その環境（コンテナーや仮想環境）にインストールし（`pip install -U google-cloud-aiplatform \"anthropic[vertex]\"` など）、起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"^\W{0,3}(?:api error: \d{3} )?azure ad token unavailable",
            r"\bno [\w ]{2,30} credential is configured on this proxy\b",
            r"oidc token could not be retrieved from secret manager|bedrock mantle auth failed: no bearer|missing (?:aws region|workspace id) for claude platform on aws|invalid 'aws_session_tags' value|anthropic workload identity federation (?:failed|refused)|anthropic_identity_token must be an oidc/|\boidc/?\w* secret reference could not be resolved|\bsecret reference \S{1,120} could not be resolved|azure anthropic requests require an api_base|api_base is required for azure openai|message\W{1,4}failed to get azure ad token: |tenant_id, client_id, and client_secret must be provided|azure_client_id and azure_tenant_id must be set",
            r"in environment to make pass-through calls to|\bprovider \S{1,30} api base not found|message\W{1,4}no vertex credentials found|vertex_credentials` value (?:is not|\w)|vertex: (?:cannot read )?the credentials file at|required in the wif credential json|can happen due to missing azure_api_version|per-request credential missing|anthropic_version is required for gcp vertex ai but|at least openai_api_key, azure_openai_api_key|provider keys not found for router|message\W{1,4}no guardrail found with name: |no available channel keys",
            r"not found in google secret manager|could not authenticate to (?:vault|cyberark conjur)|missing vault authentication credentials|error when loading keys from azure key vault|absent from the configured secret manager|defaulting to os\.environ value for key=|message\W{1,4}failed to generate access token: ",
            r"cannot set backend: (?:failed to (?:retrieve|get|sign|create)|cannot (?:retrieve|get|sign|load)) .{0,40}(?:credentials|request)|\bcontroller failed to (?:assume role|create azure access token|exchange jwt for sts token|impersonate gcp service account|create gcp access token)|\bai-(?:proxy|request-transformer)\b.{0,80}error authenticating with \w+ service",
            r"(?:\bapi error\b.{0,80}|\bmessage\W{1,6}|\berror code: \d{3} - .{0,60})\blitellm\.\w+.{0,200}?(?:unable to locate credentials|could not load (?:aws )?credentials|security token included in the request is (?:expired|invalid)|default credentials were not found|could not automatically determine credentials|reauthentication is needed|invalid_grant)",
            r"gateway could not authenticate with its upstream provider|message\W{1,5}litellm\.\w{1,40}: missing (?:anthropic|aws|azure|vertex\w*|bedrock|openai) (?:api )?key - a call is being made|missing (?:anthropic|aws|azure|vertex\w*|bedrock|openai) (?:api )?key - a call is being made.{0,400}?(?:received model group|litellm: model group)|(?:provider|upstream) (?:api )?(?:key|credentials?) (?:is |are )?(?:missing|invalid|not (?:set|configured|found))|no provider configured for|provider config not found for model|\b(?:portkey|gateway|truefoundry|provider|api error)\b.{0,80}\bintegration (?:is )?not (?:found|configured)|(?:model group|router) not initialized|upstream (?:provider )?authentication (?:failed|error)",
            r"missing azure api base - please set|missing boto3 to call bedrock|\bvertex_location is required|invalid vertex_location format|vertex_project, and vertex_location must be set|invalid web identity token reference|aws sts rejected the web identity token|access denied when trying to assume role \S{1,120} please ensure the trust policy|litellm_credential_name=\S{1,80} names a credential|customer-routed inference is temporarily unavailable|event-stream shape could not be loaded|oidc userinfo endpoint|jwt auth is enabled but neither|the gateway's aws identity has sts:assumerole",
            r"no backend auth handler|error building chat completions",
            r"query router did not resolve|no conditions passed in the query router|invalid target name found in the query router|error while assuming bedrock role|provider not configured|no (?:valid )?provider credentials|no (?:valid )?credentials (?:are |were )?(?:configured|found) for (?:the )?provider",
            r"\bguardrailconfig=.{1,80}is missing|model_config references credential|assumerole failed for .{1,200}falling back to ambient credentials",
            r"no keys found that support model",
            r"google cloud sdk not found\. install it with|litellm\[google\]",
            r"\bcode\W{1,4}2008\W{1,6}message\W{1,4}invalid provider",
        ],
        ask: GatewayAdmin {
            "Our gateway can't use its provider for Claude Code: its own credentials or the model's entry are missing or wrong there. Please look at the message that I send along." /
            "ゲートウェイが Claude Code のプロバイダーを利用できません。ゲートウェイ側の認証情報またはモデルの設定に不足や誤りがあります。併せて送るメッセージをご確認いただけますか。"
        },
        examples: [
            "Azure AD token unavailable",
            "{\"detail\":\"No Vertex AI credential is configured on this proxy and the request carried no upstream Google credential.\"}",
            "{\"error\":{\"message\":\"Azure Anthropic requests require an api_base. Set `api_base` or the AZURE_AI_API_BASE env var.\"}}",
            "{\"error\":{\"message\":\"Required 'AZURE_API_KEY' in environment to make pass-through calls to Azure.\"}}",
            "ValueError: Missing Vault authentication credentials. Please set either: - HCP_VAULT_TOKEN for token-based auth, or - HCP_VAULT_APPROLE_ROLE_ID and HCP_VAULT_APPROLE_SECRET_ID for AppRole auth",
            "ERROR controller failed to create azure access token {\"error\": \"ClientSecretCredential authentication failed\"}",
            "Google Cloud SDK not found. Install it with: pip install 'litellm[google]' or pip install google-cloud-aiplatform",
            "Authentication error · The gateway could not authenticate with its upstream provider — contact your gateway administrator",
            "API Error: 500 litellm.APIConnectionError: Unable to locate credentials. Received Model Group=x",
            "API Error: 401 litellm.AuthenticationError: BedrockException Invalid Authentication - {\"message\":\"The security token included in the request is expired\"}",
            "Missing Azure API Base - Please set `api_base` or `AZURE_API_BASE` environment variable. Expected format: https://<resource-name>.services.ai.azure.com/anthropic",
            "failed to do auth: no backend auth handler found",
            "Query router did not resolve to any valid target.",
            "model_config references credential 'bedrock-tokyo' but it was not found or has no values",
            "no keys found that support model: claude-sonnet-4-6",
            "{\"success\":false,\"result\":[],\"messages\":[],\"error\":[{\"code\":2008,\"message\":\"Invalid provider\"}]}",
        ],
    }
    GATEWAY_KEY "GK-ERR-892" Remote {
        "the provider behind the gateway refuses the key or sign-in that the gateway has for it; the key that Claude Code sends to the gateway isn't meant" /
        "ゲートウェイの先のプロバイダーが、ゲートウェイのキーまたはサインインを拒否しました。Claude Code がゲートウェイに送るキーのことではありません"
    } help {
        "The gateway's administrator renews that key in the model's entry; the provider's own words, where the text has them, say why (expired, revoked, without access to the model).\n- You run the gateway or router yourself: try its key directly at the provider with `curl`; correct it in the configuration and start the gateway again.\n- Only one model or deployment: its entry has another key than the others. “Please run /login” beside it is Claude Code's own addition." /
        "ゲートウェイの管理者が、モデルの設定にあるキーを更新します。プロバイダーの文がある場合、理由（期限切れ、失効、モデルへのアクセスなし）はそこで分かります。\n- 自分でゲートウェイやルーターを動かしている場合: そのキーをプロバイダーに直接 `curl` で試し、設定を直して起動し直してください。\n- 1 つのモデルやデプロイだけの場合: その設定だけ別のキーになっています。併記される「Please run /login」は Claude Code が付け加えるものです。"
    } text {
        verified: false,
        patterns: [
            r"\blitellm\.authenticationerror: (?:(?:litellm\.)?authenticationerror: )?\w+exception\b.{0,300}(?:litellm: model group|received model group=|available model group)",
            r"\berror from provider\b.{0,160}\b(?:code|status)\W{1,6}40[13]\b|\berror from provider ?\([^)]{1,160}?: ?40[134]\b",
        ],
        ask: GatewayAdmin {
            "Our gateway's provider refuses the key that the gateway has for it. Please look at the message that I send along, and renew the key of that model's entry." /
            "ゲートウェイのプロバイダーが、ゲートウェイのキーを拒否しています。併せて送るメッセージを確認し、そのモデルの設定のキーを更新していただけますか。"
        },
        examples: [
            "litellm.AuthenticationError: AnthropicException - {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\"}}. Received Model Group=claude-sonnet Available Model Group Fallbacks=None",
            "API Error (401 {\"error\":{\"message\":\"Error from provider: {\\\"error\\\":{\\\"code\\\":401}}\"}})",
        ],
    }
    GUARDRAIL_FORMAT "GK-ERR-686" Remote {
        "a guardrail is switched on for this request, but Bedrock can't apply it to the request as it was sent; no content was judged" /
        "リクエストにガードレールが指定されていますが、送られた形式には適用できません。内容が判定されたわけではありません"
    } help {
        "Phrasing the prompt otherwise doesn't help.\n- It began with another model or release: go back to the model that worked (`/model`), update Claude Code, and have whoever runs the guardrail except the new model or ask AWS Support.\n- It fails with every model: AWS advises for this text to give one valid guardrail id, and as version its number alone (or DRAFT). They stand in ANTHROPIC_CUSTOM_HEADERS (X-Amzn-Bedrock-GuardrailIdentifier and -GuardrailVersion: `genkan explain ANTHROPIC_CUSTOM_HEADERS`) or in the gateway's configuration." /
        "プロンプトの表現を変えても解消しません。\n- モデルまたはリリースを変えてから始まった場合: 動作していたモデルに戻し（`/model`）、Claude Code を更新してください。ガードレールの管理者は、新しいモデルを対象外にするか、AWS サポートに問い合わせます。\n- どのモデルでも失敗する場合: AWS はこのエラーについて、有効なガードレール ID を 1 つだけ、バージョンは番号だけ（または DRAFT）を指定するよう案内しています。設定は ANTHROPIC_CUSTOM_HEADERS（X-Amzn-Bedrock-GuardrailIdentifier と -GuardrailVersion。`genkan explain ANTHROPIC_CUSTOM_HEADERS`）またはゲートウェイにあります。"
    } text {
        verified: false,
        patterns: [
            r"guardrail was enabled but input is in incorrect format",
        ],
        ask: CloudAdmin {
            "Amazon Bedrock answers Claude Code with “Guardrail was enabled but input is in incorrect format”: the guardrail can't be applied to the request. Please check that our guardrail's identifier is one valid id and its version a number (or DRAFT), and whether it works with the models that we call⟦ ({model})⟧; if it doesn't with one of them, except that model from it or ask AWS Support." /
            "Claude Code のリクエストに対し、Amazon Bedrock が「Guardrail was enabled but input is in incorrect format」を返し、ガードレールを適用できません。ガードレールの ID が有効な 1 つの ID で、バージョンが番号（または DRAFT）かどうか、呼び出しているモデル⟦（{model}）⟧に対応しているかを確認していただけますか。対応していないモデルについては、対象外にしていただくか、AWS サポートへの問い合わせをお願いいたします。"
        },
        examples: [
            "Guardrail was enabled but input is in incorrect format.",
        ],
    }
    GUARDRAIL_SETUP "GK-ERR-402" Remote {
        "the guardrail that the request names doesn't exist there, or doesn't fit the model or the request; no content was judged" /
        "リクエストが指定するガードレールが存在しないか、モデルまたはリクエストに合いません。内容が判定されたわけではありません"
    } help {
        "Phrasing the prompt otherwise doesn't help. Whoever set the guardrail (a gateway, or ANTHROPIC_CUSTOM_HEADERS with X-Amzn-Bedrock-GuardrailIdentifier and -GuardrailVersion: `genkan explain ANTHROPIC_CUSTOM_HEADERS`) compares id, version, account and region with Bedrock's console; a draft has the version DRAFT, and another region has a guardrail of its own." /
        "プロンプトの表現を変えても解消しません。ガードレールを設定した側（ゲートウェイ、または ANTHROPIC_CUSTOM_HEADERS の X-Amzn-Bedrock-GuardrailIdentifier と -GuardrailVersion。設定場所は `genkan explain ANTHROPIC_CUSTOM_HEADERS`）で、ID、バージョン、アカウント、リージョンを Bedrock のコンソールと照合してください。下書きのバージョンは DRAFT です。ガードレールはリージョンごとに別です。"
    } text {
        verified: false,
        patterns: [
            r"guardrail identifier is required when",
            r"model (?:does not|doesn't) support guardrails|\bguardrail (?:version|identifier)\b.{0,60}\b(?:not valid|invalid|not exist|not found)|\bguardrailconfig\.[\w.]{1,40}'? failed to satisfy",
            r"\bguardrail(?: with)?(?: (?:id|identifier|arn|name|version))?[ :=]{1,3}(?:[\x27\x22`][^\x27\x22`]{1,120}[\x27\x22`]|[\w:/-]*\d[\w:/-]*) (?:does not exist|doesn't exist|(?:is |was )?not found|could not be found)",
        ],
        ask: CloudAdmin {
            "The guardrail that our requests for Claude Code name doesn't exist there, or doesn't fit the model. Please compare its id, version, account and region with what is set. The message is the one that I send along." /
            "Claude Code のリクエストに指定されているガードレールが存在しないか、モデルに合いません。ID、バージョン、アカウント、リージョンを設定と照合していただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "An error occurred (ValidationException) when calling the InvokeModel operation: The guardrail identifier is required when specifying a guardrail version.",
            "ValidationException: The guardrail identifier or version provided in the request does not exist.",
            "ResourceNotFoundException: Guardrail gr-0a1b2c3d was not found",
        ],
    }
    GUARDRAIL "GK-ERR-230" Problem {
        "a guardrail of your company (at Bedrock or at the gateway) stopped this request or its answer" /
        "組織のガードレール（Bedrock またはゲートウェイ）がリクエストまたは応答を止めました"
    } help {
        "In a conversation the prompt that was stopped stays, and each following one is stopped with it: begin a new one (/clear), or press Esc twice and go back to before it. Then leave out what the guardrail may have detected (names, addresses, keys, blocked words) or rephrase it. Whoever runs the guardrail can see which rule it was; at Bedrock its id and version mostly stand in ANTHROPIC_CUSTOM_HEADERS (X-Amzn-Bedrock-GuardrailIdentifier; `genkan explain ANTHROPIC_CUSTOM_HEADERS`)." /
        "止められたプロンプトが会話に残っていると、その後のプロンプトも止められます。新しい会話を始める（/clear）か、Esc を 2 回押してその前まで戻ってください。そのうえで、対象になりそうな内容（氏名、住所、キー、禁止語など）を外すか、表現を変えてください。どの規則かはガードレールの管理者が確認できます。Bedrock では、その ID とバージョンは多くの場合 ANTHROPIC_CUSTOM_HEADERS にあります（X-Amzn-Bedrock-GuardrailIdentifier。`genkan explain ANTHROPIC_CUSTOM_HEADERS`）。"
    } text {
        verified: false,
        names: ["GuardrailRaisedException", "BlockedPiiEntityError", "GUARDRAIL_INTERVENED"],
        patterns: [
            r"rejected message\. this is a prompt injection attack|request blocked: prompt injection patterns|requires moderation on \w+\. your input was flagged|prompt doesn't match any allowed pattern|\bsteps\.sanitize\.\w+\.\w+\.filtermatched",
            r"sorry, the model cannot answer this question",
            r"blocked entity detected|(?:^|[^\w/\\])guardrail\w*\b.{0,80}\b(?:blocked|intervened|violat\w+|failed|raised|denied|rejected|detected|triggered)|\b(?:blocked|violat\w+|denied|rejected|stopped|flagged)\b.{0,60}[^\w/\\]guardrails?(?:[^\w/\\]|$)|violated content safety policy|\bhooks_failed\b|prompt injection (?:attack )?detected|\bhooks? failed\b.{0,40}portkey|portkey error: hooks|\bdlp\b.{0,60}(?:blocked|violat|policy)|blocked by .{0,40}content safety|violated (?:openai )?moderation|content blocked: keyword|(?:prompt|response) blocked (?:due to|by) (?:security|guard)|prompt (?:guard|pattern) (?:is )?blocked",
            r"\bsensitive[ _]words? detected\b|\bsensitive_words_detected\b|(?:包含|检测到|含有)敏感(?:词|内容)|屏蔽词",
        ],
        examples: [
            "{\"error\":{\"code\":403,\"message\":\"Request blocked: prompt injection patterns detected\"}}",
            "Blocked entity detected: EMAIL by Guardrail: presidio. This entity is not allowed to be used in this request.",
            "Sorry, the model cannot answer this question.",
            "{\"error\":{\"message\":\"sensitive words detected\",\"type\":\"new_api_error\",\"code\":\"sensitive_words_detected\"}}",
        ],
    }
    NOT_IN_ACL "GK-ERR-989" Remote {
        "the gateway (Kong) knows the key, but its owner isn't in a group that may use this service" /
        "ゲートウェイ（Kong）はキーを認識していますが、その所有者は、このサービスの利用を許可されたグループに入っていません"
    } help {
        "A new key or sign-in changes nothing. Send the request below: the gateway's administrator adds the owner of your key (Kong's consumer) to an allowed group (its ACL plugin)." /
        "キーの再発行や再サインインでは解消しません。下の依頼文を送ってください。ゲートウェイの管理者が、キーの所有者（Kong の consumer）を、許可されたグループ（ACL プラグイン）に追加します。"
    } text {
        verified: false,
        patterns: [
            r"\byou cannot consume this service\b",
        ],
        ask: GatewayAdmin {
            "The gateway knows my key and answers “You cannot consume this service”: the consumer that it belongs to is in none of the groups that may use the route to Claude (Kong's ACL plugin). Please add it, or tell me where I apply for that." /
            "ゲートウェイは私のキーを認識したうえで「You cannot consume this service」と応答します。キーの consumer が、Claude への経路を許可されたグループ（Kong の ACL プラグイン）に入っていないためです。追加していただくか、申請先を教えていただけますか。"
        },
        examples: [
            "API Error: 403 {\"message\":\"You cannot consume this service\",\"request_id\":\"77ab1d\"}",
        ],
    }
    ROUTE_DENIED "GK-ERR-257" Remote {
        "the gateway knows the key, but doesn't let it use this path, tool or network" /
        "ゲートウェイはキーを認識していますが、このパス、ツール、または接続元での利用を許可していません"
    } help {
        "Claude Code needs /v1/messages and /v1/messages/count_tokens (Anthropic's API), or the gateway's pass-through path for Bedrock or Vertex AI. Ask the gateway's administrator to allow it for your key, or for this network's address. `genkan explain ANTHROPIC_BASE_URL` shows the address that is used.\n- “converse”: what stands in front of Bedrock lets only Converse through, and Claude Code calls InvokeModel alone (bedrock:InvokeModel, bedrock:InvokeModelWithResponseStream); no setting changes that. Its administrator allows these two, or runs a gateway that takes the Messages API and calls Converse itself (LiteLLM), which ANTHROPIC_BASE_URL then names by `genkan setup`." /
        "Claude Code には /v1/messages と /v1/messages/count_tokens（Anthropic の API）、または Bedrock・Vertex AI 用のパススルーのパスが必要です。キーまたは接続元アドレスの許可を、ゲートウェイの管理者に依頼してください。使われるアドレスは `genkan explain ANTHROPIC_BASE_URL` で分かります。\n- 「converse」の場合: Bedrock の手前にあるものが Converse だけを許可していますが、Claude Code が呼び出すのは InvokeModel だけです（bedrock:InvokeModel、bedrock:InvokeModelWithResponseStream）。設定では変わりません。管理者がこの 2 つを許可するか、Messages API を受け付けて Converse を呼び出すゲートウェイ（LiteLLM など）を用意し、`genkan setup` で ANTHROPIC_BASE_URL に設定します。"
    } text {
        verified: false,
        patterns: [
            r"which is only for master key|\bpass-through is disabled on this proxy|该令牌只能在指定网段使用|caller ip address \S{1,60} is blocked|access denied for client ip ?: |分组 \S{1,40} 已被弃用|cloud billing is disabled for this model",
            r"not allowed to (?:call|access) this (?:openai )?(?:route|routes|endpoint|path)|only allowed to call routes|is an admin only route|access forbidden: (?:ip address|route)|\brbac: access denied\b|your ip address is not allowed|not in the allowed tools list|ip (?:address )?\S{0,40} ?(?:is )?not (?:allowed|whitelisted|allowlisted)|not allowed to call route",
            r"\b(?:invoke\w*|converse\w*|this (?:api|operation|endpoint|method)) (?:is|has been) (?:blocked|disabled by (?:[^g]|g[^r])|not permitted)",
            r"not allowed to access (?:passthrough route|search tool|route '|vector store)|denied access to passthrough route|route \S{1,120} not in allowed_routes=|only proxy admin can be used|does not have permission to modify guardrails|does not resolve to a team id|this auto-router belongs to a different team|no longer a member of this auto-router's team|is only allowed for proxy admins?|does not support pass-through endpoint|configured with use_in_pass_through|is rejected by the ssrf guard|(?:is not permitted: this gateway applies a guardrail|refused by this gateway: )",
            r"api key does not have permission to access [a-z]+\b|不在令牌允许访问的列表中|password must be changed before the session can be used",
            r"user does not have permission to make this model call|only make model calls if you are a proxy_admin",
            r"无权访问.{0,40}?(?:分组|渠道|接口|该资源|此资源)|(?:没有|无)权限访问",
        ],
        ask: GatewayAdmin {
            "The gateway knows my key, but doesn't let it use the path that Claude Code needs (/v1/messages and /v1/messages/count_tokens, or the pass-through for our cloud), or refuses this network's address. Please allow it." /
            "ゲートウェイが私のキーに、Claude Code に必要なパス（/v1/messages と /v1/messages/count_tokens、またはクラウド用のパススルー）か、このネットワークからの接続を許可していません。許可していただけますか。"
        },
        examples: [
            "{\"statusCode\":403,\"message\":\"Caller IP address 203.0.113.5 is blocked.\"}",
            "Virtual key is not allowed to call this route. Only allowed to call routes: ['/chat/completions']. Tried to call route: /v1/messages",
            "invoke is blocked please use converse /converse-stream",
            "Key/team not allowed to access passthrough route /bedrock. Configure `allowed_passthrough_routes` on the team or key.",
            "This account's password must be changed before the session can be used: it was either found in a known data breach or set by an admin.",
            "User does not have permission to make this model call. Your role=internal_user.",
            "API Error: 403 {\"error\":{\"message\":\"无权访问 claude 分组 (request id: 2026)\"},\"type\":\"error\"}",
        ],
    }
    BLOCKED "GK-ERR-277" Remote {
        "the gateway has blocked the team, project, organization or user that the key belongs to" /
        "ゲートウェイで、キーの属するチーム、プロジェクト、組織、利用者のいずれかがブロックされています"
    } help {
        "A new key of the same team doesn't help. Only the gateway's administrator can unblock it; send the request below. If you are given a key of another team, store it with `genkan token rotate`." /
        "同じチームの新しいキーでは解消しません。解除できるのはゲートウェイの管理者だけです。下の依頼文を送ってください。別のチームのキーを受け取った場合は `genkan token rotate` で登録します。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:team|project|organization|user)=\S{1,80} is blocked\b|\bthis auto[- ]router's team is blocked|\b(?:team|project|user|customer) \S{0,80} ?is blocked\. update via|(?:api error|\b40[13]\b|message\W{1,5}).{0,40}\byour account has been disabled\. please contact (?:the |your )?administrator",
            r"(?:用户|账号|账户|令牌)(?:已被|被)(?:封禁|禁用|冻结|停用)",
        ],
        ask: GatewayAdmin {
            "Our LLM gateway says that the team, project or user of my key is blocked. Please unblock it, or tell me why it is blocked and which key I should use for Claude Code." /
            "LLM ゲートウェイで、私のキーの属するチーム、プロジェクト、または利用者がブロックされています。解除していただくか、理由と Claude Code で使うべきキーを教えていただけますか。"
        },
        examples: [
            "{\"error\":{\"message\":\"Team=0a1b2c3d is blocked. Update via `/team/unblock` if your admin.\",\"type\":\"auth_error\",\"code\":\"401\"}}",
            "{\"error\":{\"message\":\"用户已被封禁\",\"type\":\"new_api_error\"}}",
        ],
    }
    GATEWAY_NOT_PRIVATE "GK-ERR-705" Problem {
        "Claude Code doesn't take this address for your organization's gateway: its host, or the proxy on the way, isn't on a private network, isn't confirmed as a gateway's host, or isn't https" /
        "このアドレスは組織のゲートウェイとして受け付けられません。ホストまたは経路のプロキシがプライベートネットワーク上にないか、ゲートウェイのホストと確認できないか、https ではありません"
    } help {
        "Connect to your organization's network (VPN) and try again: outside it the name often resolves to a public address.\n- “Gateway login would go through proxy”: add the gateway's host to NO_PROXY, or use a proxy with a private address.\n- It still resolves to a public address inside: the gateway's administrator has to publish only private addresses for it, or declare the network (gatewayInternalNetworks in the managed settings).\n- “must use https://”: correct the address." /
        "組織のネットワーク（VPN）に接続してやり直してください。外部では、名前がパブリックアドレスに解決されることが多くあります。\n- 「Gateway login would go through proxy」の場合: ゲートウェイのホストを NO_PROXY に加えるか、プライベートアドレスのプロキシを使ってください。\n- 社内でもパブリックアドレスに解決される場合: ゲートウェイの管理者が、プライベートアドレスだけを公開するか、ネットワークを宣言する必要があります（管理設定の gatewayInternalNetworks）。\n- 「must use https://」の場合: アドレスを直してください。"
    } text {
        verified: false,
        patterns: [
            r"gateway hosts must be on your organization's private network|gateway login would go through proxy \S{1,80}, which is not on a private network|every address for (?:a )?gateway host|gateway url must use https:// \(got ",
            r"\bcould not (?:be confirmed|confirm\b.{0,80}) (?:as|is) a recognized claude gateway host|one of its gateway hosts, does not currently point at it in dns|the gateway at \S{1,120} is not an accepted source for them|claude code on \S{1,40} doesn't take settings from that gateway|no longer reaching it from inside your organization's network|gateway's name resolved to a public address|could not resolve the configured http proxy",
        ],
        ask: GatewayAdmin {
            "Claude Code refuses our gateway's address because its host isn't on a private network or isn't confirmed as a gateway's host (the message that I send along names it). Please publish only private addresses for it, or declare its network in the managed settings (gatewayInternalNetworks)." /
            "Claude Code で、ゲートウェイのホストがプライベートネットワーク上にないか、ゲートウェイのホストと確認できないため拒否されます（対象は併せて送るメッセージに示されています）。プライベートアドレスだけを公開するか、管理設定（gatewayInternalNetworks）でネットワークを宣言していただけますか。"
        },
        examples: [
            "Gateway hosts must be on your organization's private network; llm.acme.example resolves to the public (or unrecognized) address 203.0.113.9",
            "Your organization requires managed settings, but the gateway at https://llm.acme.example is not an accepted source for them: Contact your administrator.",
        ],
    }
    NOT_IN_GROUP "GK-ERR-706" Remote {
        "the gateway knows you, but you aren't in a group that may use it" /
        "ゲートウェイのサインインはできていますが、利用を許可されたグループに入っていません"
    } help {
        "Only the gateway's administrator can change this. If you were added a moment ago, sign in again (/login): the groups are read at the sign-in." /
        "変更できるのはゲートウェイの管理者だけです。追加された直後の場合は、サインインし直してください（/login）。グループはサインイン時に読み取られます。"
    } text {
        verified: false,
        patterns: [
            r"you aren't in a group that can use this gateway",
        ],
        ask: GatewayAdmin {
            "Our gateway for Claude Code says that I'm not in a group that can use it. Please add me to one." /
            "Claude Code 用のゲートウェイで、私は利用できるグループに入っていないと表示されます。私をグループに追加していただけますか。"
        },
        examples: [
            "403 you aren't in a group that can use this gateway. Ask your administrator to add you to one",
        ],
    }
    GATEWAY_PIN "GK-ERR-272" Remote {
        "the gateway's TLS certificate isn't the one that was trusted at the sign-in: it was renewed, or something else answers in the gateway's place" /
        "ゲートウェイの TLS 証明書が、サインイン時に信頼したものと異なります。証明書の更新か、別の機器の応答です"
    } help {
        "Don't trust the new certificate until the gateway's administrator confirms its fingerprint; `genkan doctor` shows who answers. Then sign in again with /login." /
        "ゲートウェイの管理者に新しい証明書のフィンガープリントを確認するまで、信頼しないでください。応答している相手は `genkan doctor` で分かります。確認後、/login でサインインし直します。"
    } text {
        verified: false,
        patterns: [
            r"cloud gateway sign-in was not completed: on the first request after sign-in",
            r"(?:gateway's )?tls certificate (?:changed (?:since you connected|during sign-in)|did not match the one you trusted|does not match stored pin)|cloud gateway \S{1,120} (?:tls certificate changed|is not trusted on this machine)|no certificate is saved for \S{1,120}; the stored sign-in",
        ],
        ask: GatewayAdmin {
            "Claude Code says that our gateway's TLS certificate isn't the one that I trusted when I signed in. Please confirm whether it was renewed and tell me its SHA-256 fingerprint." /
            "Claude Code が、ゲートウェイの TLS 証明書がサインイン時に信頼したものと異なると表示しています。更新されたものかどうかと、SHA-256 フィンガープリントを教えていただけますか。"
        },
        examples: [
            "Cloud gateway sign-in was not completed: on the first request after sign-in, llm.acme.example presented a different certificate. No gateway credentials were kept.",
            "Cloud gateway llm.acme.example TLS certificate changed since you connected — run /login to verify and reconnect.",
        ],
    }
}
