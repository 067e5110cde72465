//! GK-ERR-018, 106 to 119 and others: what else Claude Code says of itself on this machine.

super::error_text::error_texts! {
    DESKTOP_CREDENTIALS "GK-ERR-479" Person {
        "the desktop app keeps the Bedrock credentials itself, and gave none to this session (known for folders in WSL)" /
        "Bedrock の認証情報はデスクトップアプリが管理していますが、このセッションには渡されていません（WSL のフォルダーで起こることが知られています）"
    } help {
        "Use Claude Code in the WSL terminal with an AWS profile of its own (`genkan setup` there, `genkan login`), or open a folder on Windows; update the app." /
        "WSL のターミナルで、そこの AWS プロファイルを使う Claude Code（WSL 内で `genkan setup`、`genkan login`）を使うか、Windows 上のフォルダーを開いてください。アプリも更新してください。"
    } text {
        verified: false,
        patterns: [
            r"bedrock credentials are managed by the desktop app, but none are available",
        ],
        examples: [
            "Bedrock credentials are managed by the desktop app, but none are available",
        ],
    }
    PROVIDER_MISSING "GK-ERR-106" Usage {
        "the managed settings allow only certain providers, and this session has none of them set" /
        "管理設定で許可されたプロバイダーが、このセッションで設定されていません"
    } help {
        "Run `genkan setup`, then `genkan check`. Nothing was sent." /
        "`genkan setup`、続いて `genkan check` を実行してください。リクエストは送信されていません。"
    } text {
        verified: true,
        patterns: [r"your organization's managed settings allow claude code to use: (?<allowed>[^.]{1,80})\."],
        examples: ["Your organization's managed settings allow Claude Code to use: Amazon Bedrock.\nThis session would go to the Anthropic API directly (a claude.ai or Console sign-in, or an Anthropic API key)."],
    }
    FAST_MODE_API "GK-ERR-1156" Usage {
        "Anthropic refuses fast mode to this request: it isn't open to the API access by which the request came" /
        "リクエストで使われた API のアクセスでは高速モード（fast mode）を利用できないため、Anthropic に拒否されました"
    } help {
        "Switch fast mode off (`/fast`; `fastMode` in the settings) and send the prompt again; the same model answers, only slower.\n- Behind a gateway or relay: it passes the request on by an account or a key of its own, to which fast mode isn't open, so nobody can use it there. Its administrator takes `speed` out of the body and the fast-mode value out of the header anthropic-beta.\n- An Anthropic API key of your own: fast mode has to be opened for the organization by Anthropic first.\n- On Bedrock, Vertex AI and Foundry there is none." /
        "高速モードをオフにして（`/fast`。設定では `fastMode`）、プロンプトを送り直してください。速度が変わるだけで、同じモデルが応答します。\n- ゲートウェイや中継サービスを経由する場合: 高速モードを使えない、中継側のアカウントまたはキーでリクエストが送られているため、そこでは誰も使えません。管理者が、本文の `speed` と、anthropic-beta ヘッダーの高速モードの値を取り除きます。\n- 自分の Anthropic の API キーを使う場合: 先に、Anthropic が組織に高速モードを開放する必要があります。\n- Bedrock、Vertex AI、Foundry に高速モードはありません。"
    } text {
        verified: false,
        patterns: [
            r"\bfast mode is currently (?:only )?available in research preview\b|\bfast mode\b.{0,100}\bnot yet available via (?:the )?api\b",
        ],
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Fast mode is currently available in research preview in Claude Code. It is not yet available via API.\"}}",
        ],
    }
    REMOTE_CONTROL "GK-ERR-1208" Usage {
        "Claude Code's Remote Control isn't there for this sign-in: the account, its organization or its plan at Anthropic doesn't have it, or the release is old; prompts and answers aren't affected" /
        "このサインインでは Claude Code の Remote Control を使えません。Anthropic のアカウント、組織、またはプランで提供されていないか、リリースが古いためです。プロンプトと応答には影響しません"
    } help {
        "It exists only with the sign-in of a claude.ai subscription, with which prompts go to Anthropic's own service. If your organization uses a cloud, a gateway or an API key, work without it, and don't sign in to Anthropic for it: the requests would leave your organization's cloud.\n- You do sign in to Anthropic: update Claude Code (`claude update`), then `/logout` and `/login` with the subscription's account. Anthropic enables it account by account, so it may still take time.\n- “for this organization”, “for your organization”, Team and Enterprise: an owner of the organization at Anthropic has to enable it in the organization's settings for Claude.\n- DISABLE_TELEMETRY or CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC is set: Claude Code then doesn't learn what is enabled: unset it (`genkan explain DISABLE_TELEMETRY` shows where), where your organization allows that." /
        "claude.ai のサブスクリプションのサインインでのみ使え、そのときプロンプトは Anthropic 自身のサービスに送られます。組織がクラウド、ゲートウェイ、API キーを使う場合は、この機能なしで使い、このために Anthropic にサインインしないでください。リクエストが組織のクラウドの外に出ます。\n- Anthropic にサインインしている場合: Claude Code を更新し（`claude update`）、サブスクリプションのアカウントで `/logout` の後に `/login` を実行してください。Anthropic がアカウントごとに順次有効にしているため、まだ使えないこともあります。\n- 「for this organization」「for your organization」、Team と Enterprise の場合: Anthropic の組織の所有者が、組織の Claude の設定で有効にする必要があります。\n- DISABLE_TELEMETRY または CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC が設定されている場合: 有効かどうかを Claude Code が取得できません。組織が許可していれば外してください（設定場所は `genkan explain DISABLE_TELEMETRY` で分かります）。"
    } text {
        verified: false,
        patterns: [
            r"\bremote control is not (?:yet )?(?:enabled|available) (?:for|on|with|in) (?:your|this) (?:account|plan|subscription)\b|\bremote control\b[\w .'\x22`-]{0,60}(?:is|are) not (?:yet )?(?:enabled|available) for (?:your|this) organization\b",
        ],
        examples: [
            "Remote Control is not yet enabled for your account.",
            "Error: Remote Control is not yet available on your plan.",
            "Error: Remote Control is not available for this organization. Contact your administrator.",
        ],
    }
    CHANNELS "GK-ERR-1318" Usage {
        "Claude Code's channels (messages from Telegram, Discord and others into a session) aren't available in this session, so the option is ignored; everything else works" /
        "Claude Code のチャネル（Telegram や Discord などからセッションに届くメッセージ）は、このセッションでは使えないため、オプションが無視されました。ほかの機能は使えます"
    } help {
        "Channels are a preview, and need a sign-in at Anthropic: not with Amazon Bedrock, Google Cloud or Microsoft Foundry, and in some releases (2.1.80 and after) only with a claude.ai account; newer ones take an API key of Anthropic's Console as well: `claude update`. With a profile of your organization's cloud go without them: to sign in elsewhere for it would send your requests out of that cloud.\n- Signed in at claude.ai, and it comes all the same: DISABLE_TELEMETRY or CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC (in the shell, in `env` of settings.json, or set by a launcher such as `ollama launch`) keeps Claude Code from asking whether it may offer them. `genkan explain` with the name shows where it is set; where your organization set it, it stays. A launcher set it: update the launcher (newer releases of ollama don't). None of it: Anthropic may not offer channels to this account yet; nothing here changes that.\n- An account of Team or Enterprise: its owner has to allow channels in the admin settings first; then sign in anew.\n- The plugin or server of the channel itself may be connected all the same; no message reaches the session." /
        "チャネルはプレビューの機能で、Anthropic へのサインインが必要です。Amazon Bedrock、Google Cloud、Microsoft Foundry では使えません。一部のリリース（2.1.80 以降）では claude.ai のアカウントが必要ですが、さらに新しいリリースでは Anthropic の Console の API キーでも使えます（`claude update`）。組織のクラウドのプロファイルを使っている場合は、この機能なしで使ってください。そのために別の場所にサインインすると、リクエストがそのクラウドの外に出ます。\n- claude.ai にサインイン済みの場合: DISABLE_TELEMETRY または CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC（シェル、settings.json の `env`、`ollama launch` などの起動プログラムが設定したもの）があると、この機能を使えるかの問い合わせが行われません。設定場所は、その名前を付けた `genkan explain` で分かります。組織が設定している場合は、そのままにしてください。起動プログラムが設定している場合は、そのプログラムを更新します（ollama の新しいリリースは設定しません）。どれでもない場合は、このアカウントにまだ提供されていないことがあり、こちらの設定では変わりません。\n- Team または Enterprise のアカウントの場合: 先に、所有者が管理設定でチャネルを許可する必要があります。その後、サインインし直してください。\n- チャネルのプラグインやサーバー自体は接続されていることがありますが、メッセージはセッションに届きません。"
    } text {
        verified: false,
        patterns: [
            r"(?:^\W{0,6}|\) |: )channels are not currently available\W{0,4}$|\bchannels feature is not currently available\b|(?:^|\W)--(?:dangerously-load-development-)?channels ignored \(|\bchannels?:? configured but not active\b|\bchannels require claude\.ai (?:authentication|login)\b",
        ],
        examples: [
            "--dangerously-load-development-channels ignored (server:wechat)\n  Channels are not currently available",
            "--channels ignored (plugin:telegram@claude-plugins-official)",
            "Channel notifications skipped: channels feature is not currently available",
        ],
    }
    REMOTE_CONTROL_START "GK-ERR-1326" Problem {
        "Claude Code's Remote Control didn't start, and the text doesn't say why; prompts and answers aren't affected" /
        "Claude Code の Remote Control が起動しませんでした。理由は本文にありません。プロンプトと応答には影響しません"
    } help {
        "It exists only with the sign-in of a claude.ai account. With a cloud, a gateway or an API key it isn't there by design: work without it, and don't sign in to Anthropic for it, as the requests would leave your organization's cloud (`genkan check` confirms that the profile's provider is in force).\n- The extension of VS Code in a dev container or on a remote host: the extension keeps its sign-in in VS Code's own store, and Remote Control reads ~/.claude/.credentials.json, which isn't there yet. Run `claude` once in a terminal of that container or host, `/login` there, then try again.\n- The desktop app: it shows this sentence alone, and several releases were reported in which only `claude` in a terminal could start it (/remote-control there). Update the app; until then use the terminal.\n- Anything else, signed in at claude.ai: start `claude --debug` in a terminal and try /remote-control there; its log names the reason. 401, or signed out: `/login` again. “not available for this organization”: an owner has to allow it in the organization's settings for Claude." /
        "claude.ai のアカウントのサインインでのみ使えます。クラウド、ゲートウェイ、API キーでは、もともと利用できません。この機能なしで使い、このために Anthropic にサインインしないでください。リクエストが組織のクラウドの外に出ます（プロファイルのプロバイダーが有効なことは `genkan check` で確認できます）。\n- dev container やリモートホストで VS Code の拡張機能を使う場合: 拡張機能のサインインは VS Code 自身の保存場所にありますが、Remote Control が読む ~/.claude/.credentials.json がまだありません。そのコンテナーまたはホストのターミナルで一度 `claude` を起動し、`/login` を済ませてから、やり直してください。\n- デスクトップアプリの場合: この文しか表示されません。ターミナルの `claude` でだけ起動できる（そこで /remote-control）リリースが、いくつか報告されています。アプリを更新し、それまではターミナルを使ってください。\n- それ以外で、claude.ai にサインインしている場合: ターミナルで `claude --debug` を起動して /remote-control を試すと、ログで理由が分かります。401、またはサインアウトの状態であれば、`/login` をやり直します。「not available for this organization」であれば、所有者が組織の Claude の設定で許可する必要があります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bremote control failed to connect\b|(?-i:\bRemote Control\b) initialization failed\b|\bclaude\b.{0,80}?\bremote control initialization failed\b",
        ],
        examples: [
            "Remote Control failed to connect: Remote Control initialization failed",
        ],
    }
    NEEDS_ANTHROPIC "GK-ERR-273" Usage {
        "this feature of Claude Code exists only with Anthropic's own service and sign-in, so it isn't available with your organization's provider; nothing is wrong with the setup" /
        "この機能は Anthropic 自身のサービスとサインインでのみ使えます。組織のプロバイダーでは利用できませんが、設定の誤りではありません"
    } help {
        "Don't remove the provider's settings or sign in to Anthropic for it: the requests would leave your organization's cloud. Work without the feature; `genkan check` confirms that the profile's provider is in force." /
        "この機能のためにプロバイダーの設定を外したり、Anthropic にサインインしたりしないでください。リクエストが組織のクラウドの外に出ます。この機能なしで使ってください。プロファイルのプロバイダーが有効なことは `genkan check` で確認できます。"
    } text {
        verified: false,
        patterns: [
            r"(?:^\W{0,4}|\berror: )(?:/[\w-]{2,40}|--\w{2,20}|[\w ]{3,40}) (?:isn't|aren't) available with (?:google vertex ai|amazon bedrock|(?:microsoft |azure )?(?:ai )?foundry|this api provider|claude platform\b)",
            r"(?:channels (?:are not|aren't)|claude\.ai mcp proxy is not|files api is unavailable|nested model access is not) (?:available )?on (?:third-party providers|bedrock, vertex, or foundry)|does not use anthropic console sign-in|text completions api is not available on claude platform",
            r"its requests must go (?:straight )?to anthropic's api|is only available with claude\.ai authentication|not (?:supported|available) (?:through|on) bedrock(?:/|, )vertex(?:/|,? or |, )(?:other )?third-party providers|this session doesn't connect to the anthropic api directly|not available with a custom anthropic_base_url|(?:doesn't|does not) work with an api key helper",
            r"remote credentials fetch failed|remote control (?:requires|is only available)|couldn't reconnect to your remote control session",
            r"\bfast mode (?:is )?(?:not available|unavailable) on (?:bedrock|vertex|foundry)|\bfast mode is not (?:available|supported)\b",
            r"logged in to use remote control",
            r"\bremote control (?:failed to connect|initialization failed)\b.{0,200}?\b(?:claude_code_use_(?:bedrock|vertex|foundry|mantle)|bedrock|vertex|foundry)\b|\b(?:claude_code_use_(?:bedrock|vertex|foundry|mantle)|bedrock|vertex|foundry)\b.{0,200}?\bremote control (?:failed to connect|initialization failed)\b",
            r"^\W{0,6}unknown (?:slash )?command: /(?:desktop|teleport|remote-control|ultraplan|ultrareview|voice|chrome)\b",
        ],
        examples: [
            "/advisor isn't available with Google Vertex AI. See https://code.claude.com/docs/en/feature-availability",
            "Error: Cloud sessions aren't available with Google Vertex AI. They run on Anthropic's infrastructure and require an Anthropic account.",
            "Channels are not available on third-party providers",
            "DesignSync is only available with claude.ai authentication. It is not supported through Bedrock, Vertex, or other third-party providers.",
            "Remote credentials fetch failed — see debug log",
            "Fast mode is not available on Bedrock, Vertex, or Foundry",
            "Error: You must be logged in to use Remote Control.",
            "Remote Control failed to connect: Remote Control initialization failed\nCLAUDE_CODE_USE_BEDROCK=1",
            "Unknown command: /desktop",
        ],
    }
    SWITCHED_OFF "GK-ERR-1234" Usage {
        "a variable switches this command or feature of Claude Code off; nothing is broken" /
        "環境変数により、Claude Code のこのコマンドまたは機能が無効になっています。故障ではありません"
    } help {
        "Your organization's profile or managed settings mostly set the variable on purpose (“Your admin set it”): leave it, and work without the command. `genkan explain` with the variable's name shows what it does and where it is set.\n- You set it yourself, and no profile needs it: remove it from the settings' `env` or the shell, and start Claude Code again." /
        "多くの場合、組織のプロファイルまたは管理設定が、この変数を意図的に設定しています（「Your admin set it」）。そのままにし、このコマンドを使わずに作業してください。変数の働きと設定場所は、`genkan explain` に変数の名前を付けて実行すると分かります。\n- 自分で設定し、プロファイルにも不要な場合: 設定の `env` またはシェルから外し、Claude Code を起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:^|\W)(?:/|--)[\w-]{2,40} isn't available (?:while [a-z][a-z0-9_]{4,80} is set|with [a-z]{3,12}_[a-z0-9_]{4,80} set)\b",
        ],
        examples: [
            "/feedback isn't available while CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC is set. Your admin set it.",
        ],
    }
    UNRECOGNIZED_MODEL "GK-ERR-1233" Usage {
        "Claude Code doesn't know the model's name in this note and sends it as it stands; the note itself is no error" /
        "この通知にあるモデル名は Claude Code の知らないもので、そのまま送信されます。通知自体はエラーではありません"
    } help {
        "If the name is meant (a deployment on Foundry, a gateway's own name), nothing has to be done. Otherwise correct it where it comes from: `query_source` says what asked (hook_prompt: a hook with a `model` of its own). `genkan check` shows `model` and the variables of the settings; a hook, an agent's or a command's file has its own `model`.\n- An error came with it (404, 400): its own text says the cause; mostly the service has no model of this name." /
        "意図した名前（Foundry のデプロイ名、ゲートウェイ独自の名前）であれば、対処は不要です。そうでなければ、指定元で直してください。どこから要求されたかは `query_source` で分かります（hook_prompt は、独自の `model` を持つフックです）。設定の `model` と環境変数は `genkan check` で確認できます。フック、エージェントやコマンドのファイルは、独自の `model` を持つことがあります。\n- エラー（404、400）も表示された場合: 原因はそのエラーの本文にあります。多くは、この名前のモデルがサービスにありません。"
    } text {
        verified: true,
        patterns: [
            r"\[claude-code:unrecognized_model\]",
        ],
        examples: [
            "[claude-code:unrecognized_model] {\"model\":\"claude-sonnet-9\",\"query_source\":\"hook_prompt\"}",
        ],
    }
    OTEL_HELPER "GK-ERR-546" Usage {
        "the command in otelHeadersHelper gave no headers for the telemetry; prompts and answers aren't affected" /
        "otelHeadersHelper のコマンドから、テレメトリのヘッダーが得られません。プロンプトと応答には影響しません"
    } help {
        "Run the very command at `otelHeadersHelper` in the settings in a terminal: it has to end with 0 and print one JSON object whose values are texts.\n- Its path begins with ~ or a variable: that isn't expanded; write the whole path.\n- The file isn't there, or isn't executable (`chmod +x`).\n- Your company's package wrote it: run its newer installer. The helper may also need a sign-in that has ended: sign in, then start Claude Code again." /
        "設定の `otelHeadersHelper` にあるコマンドを、そのままターミナルで実行してください。終了コード 0 で、値が文字列の JSON オブジェクトを 1 つ出力する必要があります。\n- パスが ~ や変数で始まる場合: 展開されません。絶対パスで書いてください。\n- ファイルがない、または実行権がない場合: 置き直すか、`chmod +x` を実行してください。\n- 組織のパッケージが書き込んだ場合: 新しいインストーラーを実行してください。ヘルパーに必要なサインインが終了していることもあります。サインインし、Claude Code を起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"error getting opentelemetry headers from otelheadershelper",
            r"otelheadershelper (?:failed|is configured but|did not|timed out|must)",
        ],
        examples: [
            "Error getting OpenTelemetry headers from otelHeadersHelper (in settings): Command failed: /opt/acme/otel-headers",
            "error: otelHeadersHelper did not return a valid value",
        ],
    }
    OTEL_PYTHON "GK-ERR-1120" Remote {
        "a Python program (LiteLLM, an agent, an MCP server) can't send its telemetry (OpenTelemetry) to the collector; Claude Code isn't written in Python, and model requests aren't affected" /
        "Python のプログラム（LiteLLM、エージェント、MCP サーバーなど）がテレメトリ（OpenTelemetry）をコレクターに送れません。Claude Code は Python のプログラムではなく、モデルへのリクエストには影響しません"
    } help {
        "It is only noise where no telemetry is wanted: OTEL_SDK_DISABLED=true for that program, or OTEL_LOGS_EXPORTER (OTEL_METRICS_EXPORTER, OTEL_TRACES_EXPORTER) = none for the kind that the text names.\n- “UNIMPLEMENTED”, 404: the collector answered, but takes no logs (metrics, traces) there: give it a pipeline for that kind, or set that kind's exporter to none. A backend for traces alone (Jaeger) says so, too; or another service listens at that port.\n- “UNAVAILABLE”: nobody answers at that address, or it speaks HTTP (4318) and not gRPC (4317), or wants TLS. In a container localhost is the container itself: name the collector in OTEL_EXPORTER_OTLP_ENDPOINT.\n- “DEADLINE_EXCEEDED”: the collector doesn't answer in time.\n- “UNAUTHENTICATED”, 401, 403: OTEL_EXPORTER_OTLP_HEADERS has no key or a wrong one." /
        "テレメトリが不要であれば、対処しなくても支障はありません。そのプログラムに OTEL_SDK_DISABLED=true を設定するか、本文にある種類だけ OTEL_LOGS_EXPORTER（OTEL_METRICS_EXPORTER、OTEL_TRACES_EXPORTER）を none にします。\n- 「UNIMPLEMENTED」、404 の場合: コレクターは応答しましたが、そこではログ（メトリクス、トレース）を受け付けません。その種類のパイプラインを設定するか、その種類の exporter を none にしてください。トレース専用のバックエンド（Jaeger）や、そのポートで別のサービスが待ち受けている場合も同じです。\n- 「UNAVAILABLE」の場合: そのアドレスに応答がないか、gRPC（4317）ではなく HTTP（4318）か、TLS が必要です。コンテナーでは localhost はコンテナー自身です。OTEL_EXPORTER_OTLP_ENDPOINT にコレクターを指定してください。\n- 「DEADLINE_EXCEEDED」の場合: コレクターが時間内に応答していません。\n- 「UNAUTHENTICATED」、401、403 の場合: OTEL_EXPORTER_OTLP_HEADERS のキーがないか、正しくありません。"
    } text {
        verified: false,
        patterns: [
            r"\bopentelemetry\.exporter\.otlp\b|\bfailed to export \w{3,8} to \S{1,200}, error code: statuscode\.|\btransient error statuscode\.\w{2,30} encountered while exporting\b",
            r"\bfailed to export (?:span|logs|metrics) batch code: \d{3}\b",
        ],
        examples: [
            "ERROR opentelemetry.exporter.otlp.proto.grpc.exporter:416 uncategorized: Failed to export logs to localhost:4317, error code: StatusCode.UNIMPLEMENTED",
            "Failed to export span batch code: 404, reason: Not Found",
        ],
    }
    TELEMETRY "GK-ERR-270" Remote {
        "telemetry (OpenTelemetry) of Claude Code or another program can't be sent to the collector; prompts and answers aren't affected" /
        "Claude Code またはほかのプログラムのテレメトリ（OpenTelemetry）をコレクターに送れません。プロンプトと応答には影響しません"
    } help {
        "Check OTEL_EXPORTER_OTLP_ENDPOINT, its headers and certificates: `genkan explain OTEL_EXPORTER_OTLP_ENDPOINT` shows where it is set. If there is a proxy, add the collector's host to NO_PROXY or to the proxy's allow list.\n- ECONNREFUSED: nothing listens at that address: the collector doesn't run, or on another port (4317 is gRPC's, 4318 HTTP's). In a container or WSL, localhost is that system itself. Start the collector, or name the address at which it runs.\n- “UNIMPLEMENTED”: the collector answered, but takes no data of this kind (logs, metrics, traces) there: give it a pipeline for that, or set OTEL_LOGS_EXPORTER (OTEL_METRICS_EXPORTER) to none.\n- No collector is meant: whoever set CLAUDE_CODE_ENABLE_TELEMETRY takes it out; the organization's settings are its administrator's.\n- “node_modules/@opentelemetry”: not Claude Code, but a Node.js program with that package (a server, an app on Cloud Foundry): its own settings and service binding count, not this machine's.\n- “Received HTTP status code 400”, “13 INTERNAL”: something answered that doesn't take the connection as it came: often a client certificate that has expired or isn't accepted (look at its end date; on Cloud Foundry unbind and bind the service again, then `cf restage`), or HTTP at a port for TLS or gRPC." /
        "OTEL_EXPORTER_OTLP_ENDPOINT とそのヘッダー、証明書を確認してください（設定場所は `genkan explain OTEL_EXPORTER_OTLP_ENDPOINT`）。プロキシを経由する場合は、コレクターのホストを NO_PROXY に加えるか、プロキシで許可します。\n- ECONNREFUSED の場合: そのアドレスで待ち受けているものがありません。コレクターが動いていないか、ポートが異なります（4317 は gRPC、4318 は HTTP）。コンテナーや WSL では、localhost はそのシステム自身です。コレクターを起動するか、動いているアドレスを指定してください。\n- 「UNIMPLEMENTED」の場合: コレクターは応答しましたが、この種類のデータ（ログ、メトリクス、トレース）を受け付けません。そのパイプラインを設定するか、OTEL_LOGS_EXPORTER（OTEL_METRICS_EXPORTER）を none にしてください。\n- コレクターを使わない場合: CLAUDE_CODE_ENABLE_TELEMETRY を設定した人が外します。組織の設定の場合は、その管理者が外します。\n- 「node_modules/@opentelemetry」の場合: Claude Code ではなく、このパッケージを使う Node.js のプログラム（サーバー、Cloud Foundry のアプリなど）です。この端末の設定ではなく、そのプログラムの設定とサービスのバインディングを確認してください。\n- 「Received HTTP status code 400」「13 INTERNAL」の場合: 応答した側が、この接続を受け付けていません。多くは、クライアント証明書の期限切れか、受け付けられない証明書です（有効期限を確認してください。Cloud Foundry では、サービスのバインドを解除してもう一度バインドし、`cf restage` を実行します）。TLS または gRPC のポートに HTTP で接続している可能性もあります。"
    } text {
        verified: false,
        patterns: [
            r"telemetry collector that your organization set isn't used|^\W{0,3}export took longer than \S{1,12} milliseconds|telemetry batch was not sent to your organization's collector|telemetry endpoint is not the host it belongs to",
            r"opentelemetry (?:collector|telemetry|export)\b.{0,80}(?:not sent|timed out|unavailable|failed|within \d)|otlpexportererror",
            r"\b14 unavailable: no connection established\W{0,4}(?:\\n ?|at )|\b14 unavailable\b.{0,160}:431[78]\b|\b(?:metrics|traces|logs|span) export\b.{0,40}\bfail|failed to export (?:span|metric|log)|otel_exporter_otlp_\w+\b.{0,40}(?:not set|invalid|unsupported|undefined)|unsupported protocol set in otel|(?:localhost|127\.0\.0\.1|::1\]?):431[78]\b|opentelemetry\.proto\.collector",
            r"\bexport\(\) failed with status_code",
        ],
        examples: [
            "Export took longer than 30000 milliseconds and timed out.",
            "Could not connect to the OpenTelemetry collector through the proxy within 30 seconds, so this export was not sent. Check that both can be reached.",
            "Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:4317",
            "{\"stack\":\"Error: 14 UNAVAILABLE: No connection established\\n at callErrorFromStatus (call.js:31:19)\"}",
            "Export() failed with status_code: \"UNAVAILABLE\" error_message: \"failed to connect to all addresses\"",
            "Error: PeriodicExportingMetricReader: metrics export failed (error Error: 13 INTERNAL: Received HTTP status code 400)",
        ],
    }
    NOT_TRUSTED "GK-ERR-108" Person {
        "Claude Code doesn't trust this folder yet and holds back what its settings ask for" /
        "Claude Code がこのフォルダーをまだ信頼していないため、フォルダーの設定を保留しています"
    } help {
        "Start `claude` in the folder once and answer the question, if you know where the folder comes from: its settings can run commands and change where requests go." /
        "フォルダーの入手元を把握している場合は、そこで一度 `claude` を起動して確認に答えてください。フォルダーの設定は、コマンドの実行や接続先の変更ができます。"
    } text {
        verified: true,
        patterns: [
            r"this workspace has not been trusted",
            r"claude code didn't start because this folder isn't trusted",
            r"workspace (?:is |has )?not (?:been |yet )?trusted|(?:folder|directory|workspace) (?:is|has) ?n(?:\'t|ot) (?:been |yet )?trusted|review and accept the (?:workspace )?trust",
            r"workspace trust (?:is |was |has )?(?:not|n\'t) (?:been )?(?:accepted|granted|established)|(?:without|until) (?:you )?(?:accept\w*|grant\w*) (?:the )?(?:workspace )?trust",
            r"proxyauthhelper configured in project/local settings but workspace trust|a proxy helper set by this project is not run",
        ],
        examples: [
            "Ignoring 2 permissions.allow entries from .claude/settings.json: this workspace has not been trusted. Run Claude Code interactively here once and accept the trust dialog",
            "Claude Code didn't start because this folder isn't trusted.",
            "Error: Workspace not trusted. Please run `claude` in /home/taro/project first to review and accept the workspace trust dialog.",
            "Skipping PreToolUse:Write hook execution - workspace trust not accepted",
            "proxyAuthHelper configured in project/local settings but workspace trust not yet accepted — skipping",
        ],
    }
    AWS_SAID_NO "GK-ERR-109" Person {
        "Claude Code shows an AWS refusal (403); the part after “API Error” says which" /
        "AWS が拒否しました（403）。「API Error」より後の部分が理由を示します"
    } help {
        "Sign in again first. If it persists, paste the whole message: the reason follows “API Error: 403”. If only a few words follow that name no AWS action, it may be a proxy's block page." /
        "まずサインインし直してください。解消しない場合は全文を貼り付けてください。「API Error: 403」に続く部分で判断できます。AWS の操作名がなく短い文だけが続く場合は、プロキシのブロックページの可能性があります。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"aws authentication failed · .{0,400}",
            r"^\W{0,6}aws authentication failed\W{0,3}$",
        ],
        examples: [
            "{403}Access Denied",
            "AWS authentication failed",
        ],
    }
    JSON_ENDS "GK-ERR-397" Problem {
        "something that Claude Code or another program reads as JSON ends in the middle: a file on this machine, or an answer that broke off" /
        "Claude Code または別のプログラムが読む JSON が途中で終わっています。この端末のファイルか、途中で切れた応答です"
    } help {
        "`genkan check` reads Claude Code's own files. On Vertex AI it is most often Google's credentials file (~/.config/gcloud/application_default_credentials.json, or the one in GOOGLE_APPLICATION_CREDENTIALS): `genkan login` rewrites it. If the files are complete, `genkan doctor` shows whether answers break off.\n- AI_JSONParseError (opencode and other programs with the AI SDK): the model's answer broke off, by its limit of output or by a gateway or proxy that cuts the stream; no file is at fault." /
        "Claude Code のファイルは `genkan check` で確認できます。Vertex AI では、多くの場合 Google の認証情報ファイル（~/.config/gcloud/application_default_credentials.json、または GOOGLE_APPLICATION_CREDENTIALS のファイル）です。`genkan login` で書き直されます。ファイルに問題がなければ、応答が途中で切れていないかを `genkan doctor` で確認できます。\n- AI_JSONParseError（opencode など、AI SDK を使うプログラム）の場合: モデルの応答が、出力の上限や、ストリームを切るゲートウェイやプロキシによって途切れています。ファイルの問題ではありません。"
    } text {
        verified: true,
        patterns: [
            r"\bapi error: json parse error: unexpected eof\b",
            r"\bai_jsonparseerror\b.{0,400}unexpected end of json|json parsing failed: text: .{0,400}unexpected end of json",
        ],
        examples: [
            "API Error: JSON Parse error: Unexpected EOF",
            "AI_JSONParseError: JSON parsing failed: Text: {\"a\":. Error message: Unexpected end of JSON input",
        ],
    }
    BASE_URL "GK-ERR-281" Usage {
        "an address that is set (the base URL of a provider or gateway, or a proxy's) isn't a complete URL" /
        "設定されたアドレス（プロバイダーまたはゲートウェイのベース URL、またはプロキシ）が完全な URL ではありません"
    } help {
        "It is written https://host or https://host:port, without blanks or quotes. `genkan explain ANTHROPIC_BASE_URL` (or the variable that the text names, or the provider's own, such as ANTHROPIC_BEDROCK_BASE_URL) shows where it is set, `genkan setup` writes the profile's.\n- The text shows a bare host:port (`input: '10.0.0.3:1082'`): mostly a proxy without its scheme. Set HTTPS_PROXY and HTTP_PROXY to http://host:port, or remove them where the program starts (an editor has its own environment): `genkan explain HTTPS_PROXY`.\n- “httpx.InvalidURL: Invalid port”: Python's httpx mostly took an IPv6 entry of NO_PROXY or no_proxy (::1, [::1], fe80::/10) for a host with a port; the addresses themselves are right. Take the IPv6 entries out for this program (`genkan explain NO_PROXY`); which of them break it depends on httpx's release.\n- “curl: (3)”, “Malformed input to a URL function”, and the URL looks right: an invisible character is in it, mostly a carriage return from a file with Windows' line ends, else a blank or a typographic quote. `printf '%q\\n' \"$URL\"` (your variable's name) shows it; `dos2unix FILE` takes the line ends out.\n- “URI malformed”: a user name or password in the address has a bare %: write it as %25 (and @ as %40, : as %3A, / as %2F, # as %23)." /
        "https://ホスト または https://ホスト:ポート の形です（空白や引用符は不可）。設定場所は `genkan explain ANTHROPIC_BASE_URL`（または本文にある変数、ANTHROPIC_BEDROCK_BASE_URL などプロバイダーごとの変数）で分かり、`genkan setup` でプロファイルの値を設定できます。\n- 本文に「ホスト:ポート」だけがある場合（`input: '10.0.0.3:1082'`）: 多くは、プロキシの指定に http:// がありません。HTTPS_PROXY と HTTP_PROXY を http://ホスト:ポート の形にするか、プログラムを起動する環境（エディターには独自の環境があります）から削除してください（`genkan explain HTTPS_PROXY`）。\n- 「httpx.InvalidURL: Invalid port」の場合: 多くは、Python の httpx が NO_PROXY または no_proxy の IPv6 の項目（::1、[::1]、fe80::/10）を、ポートの付いたホストとして読んでいます。アドレス自体に問題はありません。このプログラムでは IPv6 の項目を外してください（`genkan explain NO_PROXY`）。どの項目で失敗するかは httpx のリリースによります。\n- 「curl: (3)」「Malformed input to a URL function」で、URL が正しく見える場合: 見えない文字が入っています。多くは Windows 形式の改行のファイルから入った復帰文字（CR）で、ほかに空白や全角の引用符があります。`printf '%q\\n' \"$URL\"`（URL は自分の変数名）で確認でき、改行は `dos2unix ファイル` で直せます。\n- 「URI malformed」の場合: アドレスのユーザー名またはパスワードに % がそのまま入っています。%25 と書いてください（@ は %40、: は %3A、/ は %2F、# は %23）。"
    } text {
        verified: false,
        patterns: [
            r"(?:^|[^':]\W? |[^']: ?)url rejected: (?:no host part|malformed input)|no scheme supplied\. perhaps you meant|no connection adapters were found for '|invalid url '\S{0,80}': no host supplied|request url has an unsupported protocol|unsupported protocol scheme \W|fetch\(\) url is invalid|protocol must be http:, https:|httpx\.invalidurl: ",
            r"invalid url\b.{0,900}\berr_invalid_url\W{1,4}input: '(?<value>[\w.-]{1,120}:\d{2,5})'",
            r"\b(?<variable>(?:anthropic\w*_base_url|aws_endpoint_url\w*|anthropic_foundry_resource))\b.{0,60}(?:is invalid|is not a (?:valid |complete )?url|invalid url)|claude_code_use_gateway is set but (?<variable3>anthropic_base_url) is (?:missing|not set)|invalid (?:base )?url\b.{0,40}\b(?<variable2>anthropic\w*_base_url|aws_endpoint_url\w*)|is set .{0,80}to a value that is not a url, so where",
            r#""[^"\s]{1,160}/v1/[^"\s]{1,80}" cannot be parsed as a url|\bapi error: (?:typeerror\W{1,3})?(?:\[?err_invalid_url\W{1,3})?invalid url\W{0,3}(?:$|at |check |retry)|invalid url\W{1,4}(?:code: \S{1,20} )?input: '[\w.-]{1,120}:\d{2,5}'|request url is missing an 'https?://' or 'https?://' protocol"#,
            r"\burierror: uri malformed\b",
        ],
        examples: [
            "requests.exceptions.MissingSchema: Invalid URL 'llm.acme.example/v1': No scheme supplied. Perhaps you meant https://llm.acme.example/v1?",
            "TypeError: Invalid URL
    at new URL (node:internal/url:826:25)
    at new B00 (file:///opt/lib/node_modules/@anthropic-ai/claude-code/cli.js:162:1814) {
  code: 'ERR_INVALID_URL',
  input: '10.0.0.3:1082'",
            "CLAUDE_CODE_USE_GATEWAY is set but ANTHROPIC_BASE_URL is invalid: Invalid URL",
            "API Error: \"llm.acme.example/v1/messages?beta=true\" cannot be parsed as a URL.",
            "httpx.UnsupportedProtocol: Request URL is missing an 'http://' or 'https://' protocol.",
            "Uncaught URIError: URI malformed",
        ],
    }
    HEADER "GK-ERR-242" Usage {
        "a value that becomes a header of a request (a key, ANTHROPIC_CUSTOM_HEADERS, an MCP server's headers) can't be sent: it is empty, or has a line break, a blank at its end, a typographic quote or another character outside ASCII" /
        "リクエストのヘッダーになる値（キー、ANTHROPIC_CUSTOM_HEADERS、MCP サーバーのヘッダー）を送信できません。空か、改行、末尾の空白、全角の引用符などの ASCII 以外の文字が入っています"
    } help {
        "`genkan explain ANTHROPIC_CUSTOM_HEADERS`, `genkan explain ANTHROPIC_AUTH_TOKEN` and `genkan explain ANTHROPIC_API_KEY` show where each is set. A key that was pasted with a line break is the usual reason; store the gateway's key again with `genkan token rotate`.\n- `***` in a CI job's log is one of its secrets: whoever administers the repository stores it again in one line, without line break or blank (`printf %s TOKEN | gh secret set NAME`).\n- “Bearer ” with nothing behind it: the key is empty; in a CI job the secret or variable isn't passed, in another program its own key isn't set.\n- Another program or an MCP server said it: correct the key or header in its own entry (`claude mcp get NAME`)." /
        "設定場所は `genkan explain ANTHROPIC_CUSTOM_HEADERS`、`genkan explain ANTHROPIC_AUTH_TOKEN`、`genkan explain ANTHROPIC_API_KEY` で分かります。改行ごと貼り付けたキーが主な原因です。ゲートウェイのキーは `genkan token rotate` で登録し直してください。\n- CI のログの `***` はジョブのシークレットです。リポジトリの管理者が、改行や空白のない 1 行で登録し直してください（`printf %s トークン | gh secret set 名前`）。\n- 「Bearer 」の後に何もない場合: キーが空です。CI のジョブではシークレットや変数が渡されておらず、ほかのプログラムではそのプログラムのキーが設定されていません。\n- ほかのプログラムや MCP サーバーの表示の場合: その設定（`claude mcp get 名前`）のキーまたはヘッダーを直してください。"
    } text {
        verified: false,
        patterns: [
            r"header name must be a valid http token|invalidargumenterror: invalid authorization header|return character\(s\) in header (?:value|name)",
            r"invalid anthropic_custom_headers|invalid request header from the environment|\bERR_INVALID_CHAR\b|invalid (?:character|value) in header|is an invalid header value|header '?(?<header>[\w-]+)'? has invalid value|illegal header value|invalid header value(?:: | char in| for|\W{0,3}$)|is not a legal http header|invalid http header\b|\bis not valid for header\b|cannot convert argument to a bytestring",
        ],
        examples: [
            "TypeError [ERR_INVALID_HTTP_TOKEN]: Header name must be a valid HTTP token [\"X-Team Name\"]",
            "Invalid ANTHROPIC_CUSTOM_HEADERS · Fix the environment variable",
        ],
    }
    NOT_SAVED "GK-ERR-265" Person {
        "the new sign-in works, but Claude Code couldn't save it (keychain or credentials file), so it is lost when this session ends" /
        "新しいサインインは有効ですが、保存先（キーチェーンまたは認証情報ファイル）に書き込めないため、セッションの終了とともに失われます"
    } help {
        "Unlock the keychain, or make ~/.claude (CLAUDE_CONFIG_DIR) writable and free space on its disk, then sign in again. With Bedrock, Vertex AI or Foundry no such sign-in is needed: `genkan check` says whether the profile's provider is in force.\n- “Keychain is not writable” (`claude doctor`): try it by hand: `security add-generic-password -a test -s claude-test -w test` (and `security delete-generic-password -s claude-test`), `security show-keychain-info`. They fail: `security unlock-keychain ~/Library/Keychains/login.keychain-db`, then sign in again. They work: a fault of that release, which several report: update Claude Code; until then a token in CLAUDE_CODE_OAUTH_TOKEN (`claude setup-token`)." /
        "キーチェーンのロックを解除するか、~/.claude（CLAUDE_CONFIG_DIR）の書き込み権限とディスクの空きを確保して、サインインし直してください。Bedrock、Vertex AI、Foundry ではこのサインインは不要です。プロファイルのプロバイダーが有効かどうかは `genkan check` で分かります。\n- 「Keychain is not writable」（`claude doctor`）の場合: 手動で試してください。`security add-generic-password -a test -s claude-test -w test`（後で `security delete-generic-password -s claude-test`）、`security show-keychain-info` です。失敗する場合は、`security unlock-keychain ~/Library/Keychains/login.keychain-db` を実行し、サインインし直します。成功する場合は、そのリリースの不具合です（複数の報告があります）。Claude Code を更新し、それまでは CLAUDE_CODE_OAUTH_TOKEN にトークン（`claude setup-token`）を設定してください。"
    } text {
        verified: false,
        patterns: [
            r"failed to save api key to macos keychain|couldn't remove your expired login",
            r"(?:your (?:new )?credentials|claude\.ai credentials|the (?:cloud-sessions )?credential)\b.{0,20}(?:could not|couldn't|were not|weren't) (?:be )?(?:confirmed |confirm )?(?:saved|save)\b|couldn't confirm your new credentials were saved|could not save the (?:refreshed |cloud-sessions |new )?(?:claude\.ai )?credentials?|your new sign-in did not replace the existing credentials",
            r"couldn't save which api key, token or workload identity|disk that holds the claude code config directory, or the disk quota on it, is full",
            r"\bcan't save to the (?:macos )?keychain\b|couldn't save (?:your login|the sign-in)\b|could not save your sign-in|couldn't confirm that your login was saved",
            r"\bkeychain is not writable\b(?:\. console login will fail to save your api key)?",
        ],
        examples: [
            "Failed to save API key to macOS Keychain. Run `claude doctor` to diagnose keychain access.",
            "Logged in for now, but your new credentials could not be saved to the macOS Keychain.",
            "OAuth access token could not be refreshed: the disk that holds the Claude Code config directory, or the disk quota on it, is full; delete files you no longer need on that disk and try again",
            "OAuth access token could not be refreshed: can't save to the macOS Keychain. Unlock it, run claude outside any sandbox, retry, or sign in again",
            "macOS Keychain is not writable. Console login will fail to save your API key.",
        ],
    }
    KEY_HELPER "GK-ERR-355" Person {
        "the command that prints Claude Code's key (apiKeyHelper, or the desktop app's credential helper) failed or printed no key" /
        "Claude Code にキーを渡すコマンド（apiKeyHelper、またはデスクトップアプリの認証情報のヘルパー）が失敗したか、キーを出力しませんでした"
    } help {
        "Run the same command in a terminal and read what it says: mostly its path is wrong (it isn't started at all), you aren't signed in where it asks, the VPN isn't connected, its password manager is locked, or it prints more than the key. The desktop app takes a bare token or {\"token\": \"…\"}. `genkan explain apiKeyHelper` shows Claude Code's and where it is set. If genkan stores the gateway's key, store a new one with `genkan token rotate`.\n- “helper spawn failed”, “failed to start” (the desktop app): the app couldn't even start the file; sign-in and VPN have no part in it. inferenceCredentialHelper takes one whole path of a file and nothing else: no arguments, no ~, no variable, no shell. Whoever distributes the app's configuration (MDM; you, under Developer › Configure Third-Party Inference) puts the command with its arguments into a small script or .cmd and enters the path of that. The path is right: the file is missing on this machine (install the company's package that brings it), isn't executable (`chmod +x`), or is for another processor." /
        "同じコマンドをターミナルで実行し、表示を確認してください。主な原因は、パスが誤っている（起動されていない）、サインインしていない、VPN に接続していない、パスワードマネージャーがロックされている、キー以外も出力している、のいずれかです。デスクトップアプリは、トークンだけ、または {\"token\": \"…\"} の出力を受け付けます。Claude Code のコマンドと設定場所は `genkan explain apiKeyHelper` で分かります。genkan がゲートウェイのキーを保管している場合は、`genkan token rotate` で登録し直せます。\n- 「helper spawn failed」「failed to start」（デスクトップアプリ）の場合: アプリがファイルを起動できていません。サインインや VPN の問題ではありません。inferenceCredentialHelper に書けるのは、1 つのファイルの完全なパスだけです（引数、~、変数、シェルは使えません）。アプリの設定を配布している管理者（MDM。自分で設定した場合は Developer › Configure Third-Party Inference で自分）が、引数を含むコマンドを小さなスクリプトまたは .cmd にまとめ、そのパスを指定します。パスが正しい場合は、この端末にファイルがないか（それを含む会社のパッケージをインストール）、実行できないか（`chmod +x`）、別の CPU 用です。"
    } text {
        verified: false,
        patterns: [
            r"\bapikeyhelper(?: script)? (?:is failing|failed|did not return|returned|timed out|exited)|error getting api key from apikeyhelper|\[custom-3p\] helper spawn failed|\bcredential helper (?:failed to start|output was not a usable)",
        ],
        examples: [
            "Error getting API key from apiKeyHelper (in settings or ~/.claude.json):",
            "[custom-3p] helper spawn failed: spawn /opt/acme/credential-process --desktop ENOENT",
        ],
    }
    SIGN_IN_CODE "GK-ERR-358" Person {
        "the sign-in in the browser wasn't completed: its code or state is missing, incomplete, already used or from another attempt" /
        "ブラウザーでのサインインが完了していません。コードや state がないか、不完全、使用済み、または別の試行のものです"
    } help {
        "Start the sign-in again and copy the whole code at once. With Bedrock, Vertex AI or Foundry no sign-in to Anthropic is needed: `genkan check` says whether the profile's provider is in force.\n- The short code (six digits) from the e-mail belongs in the browser. After “Authorize” the page shows a long code with a # in it: paste that one, whole, at Claude Code's prompt; in WSL and Windows' consoles with a right click. “OAuth error:” without a reason: nothing, or only a part, was pasted.\n- The browser runs on another machine (SSH, container, Codespaces, WSL): “localhost refused to connect” is expected there, and the code in that page's address is refused when it is pasted. Open the address that Claude Code shows in the terminal (`c` copies it) in that browser instead: its page shows a code to paste.\n- Without a browser at all: `claude setup-token` on your own machine, and its token as CLAUDE_CODE_OAUTH_TOKEN (in Codespaces and CI as a secret)." /
        "サインインを最初からやり直し、コード全体を一度にコピーしてください。Bedrock、Vertex AI、Foundry では Anthropic へのサインインは不要です。プロファイルのプロバイダーが有効かどうかは `genkan check` で分かります。\n- メールで届く短いコード（6 桁）は、ブラウザーに入力するものです。「Authorize」の後のページに、# を含む長いコードが表示されます。それを全体のまま Claude Code に貼り付けてください（WSL や Windows のコンソールでは右クリック）。理由のない「OAuth error:」は、貼り付けられていないか、一部だけです。\n- ブラウザーが別の端末にある場合（SSH、コンテナー、Codespaces、WSL）: 「localhost refused to connect」は想定どおりで、そのページのアドレスにあるコードは貼り付けても受け付けられません。Claude Code がターミナルに表示するアドレス（`c` でコピー）をそのブラウザーで開き、ページに表示されるコードを貼り付けてください。\n- ブラウザーを使えない場合: 手元の端末で `claude setup-token` を実行し、そのトークンを CLAUDE_CODE_OAUTH_TOKEN に設定してください（Codespaces や CI ではシークレットとして）。"
    } text {
        verified: false,
        patterns: [
            r"\boauth error:\W{0,4}press enter to retry",
            r"that code wasn't accepted\. it may be incomplete|^\W{0,3}authorization code not found\W{0,3}$|authentication failed: invalid authorization code|invalid callback url . no authorization code|invalid callback url \W{1,3} no authorization code",
            r"(?:\boauth error: )?\binvalid code\. please make sure the full code(?: was copied)?(?:.{0,200}?localhost refused to connect\.? ?(?:err_connection_refused)?)?|\boauth error: (?:invalid )?(?:state|code)\b|(?:^|[^h] )state mismatch\W{1,4}possible csrf|(?:^|[\s\x22])(?:state|code|code_verifier|redirect_uri): field required|invalid code[ _]verifier|no authorization code (?:was )?(?:received|found|returned)",
        ],
        examples: [
            " OAuth error:
 Press Enter to retry.",
            "That code wasn't accepted. It may be incomplete, expired, already used, or from an earlier sign-in attempt. Sign in again to get a new code.",
            "OAuth error: Invalid code. Please make sure the full code was copied",
        ],
    }
    MARKETPLACE_POLICY "GK-ERR-914" Usage {
        "the managed settings of your organization don't allow this marketplace of plugins (strictKnownMarketplaces)" /
        "組織の管理設定（strictKnownMarketplaces）により、このプラグインのマーケットプレイスは許可されていません"
    } help {
        "strictKnownMarketplaces lists the sources that are allowed; an empty list allows none, Anthropic's own (github, anthropics/claude-plugins-official) included. `genkan check` shows the file. Whoever manages Claude Code adds an entry for this source: send the request below.\n- An entry is there and doesn't match: its source has to be that of the marketplace: a repository on GitHub by its name, a git address by `hostPattern`, a folder of the machine by `pathPattern`. See under which source it was added (`claude plugin marketplace list`).\n- It loads all the same, and only the debug log has this line (a local folder, `pathPattern`): a known fault of Claude Code; the plugins work, and nobody has to change the settings." /
        "strictKnownMarketplaces は許可する配布元の一覧です。空の一覧では、Anthropic 自身のもの（github、anthropics/claude-plugins-official）も含めて何も許可されません。設定ファイルは `genkan check` で分かります。Claude Code の管理者が、この配布元の項目を追加します。下の依頼文を送ってください。\n- 項目があるのに許可されない場合: マーケットプレイスの配布元と一致する必要があります。GitHub のリポジトリは名前、git のアドレスは `hostPattern`、端末のフォルダーは `pathPattern` で指定します。どの配布元として追加されたかは `claude plugin marketplace list` で分かります。\n- 実際には読み込まれ、デバッグログだけにこの行がある場合（端末のフォルダー、`pathPattern`）: Claude Code の既知の不具合です。プラグインは動作するため、設定の変更は不要です。"
    } text {
        verified: false,
        patterns: [
            r"(?:marketplace '(?<marketplace>[^']{1,80})' is )?not in the allowed marketplace list",
            r"organi[sz]ation(?:'s)? policy does not allow any external marketplaces",
            r"\bmarketplace-blocked-by-policy\b",
        ],
        ask: DeviceAdmin {
            "Our managed settings for Claude Code (strictKnownMarketplaces) don't allow the marketplace⟦ “{marketplace}”⟧ that I need for plugins; the message that I send along says so. Please add an entry for its source, or tell me that it is meant to stay blocked." /
            "Claude Code の管理設定（strictKnownMarketplaces）で、必要なプラグインのマーケットプレイス⟦「{marketplace}」⟧が許可されていません（併せて送るメッセージのとおりです）。配布元の項目を追加していただくか、意図した設定かどうかを教えていただけますか。"
        },
        examples: [
            "Marketplace 'tools' is not in the allowed marketplace list",
            "Your organization policy does not allow any external marketplaces. Contact your administrator.",
            "Plugin not available for MCP: lint@tools - error type: marketplace-blocked-by-policy",
        ],
    }
    POLICY_FORBIDS "GK-ERR-369" Usage {
        "your organization's policy for Claude Code forbids this (a plugin or its source, an MCP server, a permission mode, a feature); nothing is broken" /
        "組織の Claude Code のポリシーで禁止されています（プラグインやその配布元、MCP サーバー、権限モード、機能など）。故障ではありません"
    } help {
        "Work without it, or ask whoever manages Claude Code in your organization. `genkan check` shows which managed file forbids it.\n- An extension of a browser or of VS Code (Edge, Chrome, “blocked by your organization”): that program's own policy forbids it, which `genkan check` doesn't see.\n- “cannot dynamically configure MCP servers”, and you configured none: Claude Code 2.1.141 counts its own browser server as one. Start it with --no-chrome, or use another release." /
        "それを使わずに作業するか、組織で Claude Code を管理している担当者に相談してください。どの管理ファイルの設定かは `genkan check` で分かります。\n- ブラウザーや VS Code の拡張機能の場合（Edge、Chrome の「blocked by your organization」など）: そのプログラム自身のポリシーによるもので、`genkan check` には表示されません。\n- 「cannot dynamically configure MCP servers」で、自分では何も設定していない場合: Claude Code 2.1.141 は、自身のブラウザー用サーバーをその 1 つと数えます。--no-chrome を付けて起動するか、別のリリースを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"cannot use --strict-mcp-config when an enterprise mcp config|cannot dynamically configure mcp servers when an enterprise|enterprise mcp config(?:uration)? (?:\(managed-mcp\.json\) )?is (?:present|active) and has exclusive control|managed setting disablesideloadflags forbids",
            r"permission rules are restricted to managed settings|restricts permission rules to managed settings|(?:organization|managed settings) allows? only (?:its own )?managed permission rules|your organization manages the permission rules|organization's mcp policy does not allow|does not match any pattern in allowedhttphookurls|blocked by your organization's managed policy|is provided by your organization(?:'s managed settings| \(managed\)) and cannot be removed|channels not enabled by org policy",
            r"(?:\b(?:marketplace|plugin|mcp|mode|control|hooks?|skills?|connector|settings?|extension)\b.{0,100}\b(?:blocked|not allowed|disallowed|forbidden|denied|restricted|not permitted)|\bdisabled) (?:by|under) (?:your |the )?(?:enterprise|organi[sz]ation(?:'s)?|company(?:'s)?|managed)(?: managed)? (?:policy|policies|settings)|enterprise policy (?:does not|doesn't) allow|organi[sz]ation's (?:\w+ )?(?:policy|policies|settings) (?:blocks?|forbids?|prohibits?|prevents?|disallows?|restricts?|(?:does not|doesn't|do not|don't) (?:allow|permit))\b.{0,40}\b(?:mcp|connector|plugin|marketplace|extension|skills?|hooks?|mode)\b",
            r"\bbypass permissions mode was disabled by settings\b|\bmanaged settings allow only mcp servers that plugins provide\b|\bfast mode has been disabled by your organization\b|\bupdates are disabled by your administrator\b",
            // What Claude in Chrome says of a page; the company's filter says it with a category or a name of its own.
            r"^\W{0,3}this site is blocked by your organization's policy\W{0,3}$",
        ],
        ask: DeviceAdmin {
            "Claude Code says that our policy forbids what the message that I send along names. Please tell me whether that is intended, or allow it." /
            "Claude Code で、組織のポリシーにより禁止されていると表示されます（対象は併せて送るメッセージに示されています）。意図した設定かどうかを教えていただくか、許可していただけますか。"
        },
        examples: [
            "You cannot use --strict-mcp-config when an enterprise MCP config is present",
            "Your organization's MCP policy does not allow \"tools\".",
            "Cannot add MCP server \"tools\": not allowed by enterprise policy",
            "Updates are disabled by your administrator. Contact your IT team to get the latest version.",
            "This site is blocked by your organization's policy",
        ],
    }
    ROOT "GK-ERR-362" Usage {
        "Claude Code doesn't skip its permission prompts for the administrator's account (root, sudo)" /
        "管理者アカウント（root、sudo）では、Claude Code の許可確認を省略できません"
    } help {
        "Run it as an ordinary user, in a container with a user of its own (USER in the image), or without --dangerously-skip-permissions. IS_SANDBOX=1 is for throw-away sandboxes only." /
        "通常のユーザーで実行するか、コンテナーでは専用のユーザーを作るか（イメージの USER）、--dangerously-skip-permissions を外してください。IS_SANDBOX=1 は使い捨てのサンドボックスに限ります。"
    } text {
        verified: false,
        patterns: [
            r"cannot be used with root/sudo privileges|(?:skip-permissions|bypasspermissions)\b.{0,80}(?:as root|root user|running as root|can only be used in docker)",
        ],
        examples: [
            "--dangerously-skip-permissions cannot be used with root/sudo privileges for security reasons",
        ],
    }
    STATE_FILE "GK-ERR-363" Problem {
        "Claude Code's own file ~/.claude.json (MCP servers, projects, sign-in) is missing or isn't valid JSON, so it doesn't start or starts from scratch" /
        "Claude Code の ~/.claude.json（MCP サーバー、プロジェクト、サインインの情報）がないか、正しい JSON ではありません。そのため起動しないか、初期状態に戻ります"
    } help {
        "Copy a backup over it (the text names one; else ~/.claude/backups or ~/.claude.json.backup), or correct the place where it was edited by hand. A full disk or many sessions that write at once damage it; update Claude Code. genkan's settings aren't in this file: `genkan check` says whether they are in force." /
        "バックアップ（本文に示されたもの、または ~/.claude/backups、~/.claude.json.backup）をコピーして戻すか、手で編集した箇所を直してください。ディスクの空き不足や、複数のセッションの同時書き込みでも壊れます。Claude Code を更新してください。genkan の設定はこのファイルにはありません。有効かどうかは `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"(?:claude )?configuration file (?:at |not found at:? )?\S{0,160}\.claude\.json\b.{0,40}(?:is corrupted|contains invalid|invalid json|backup)|claude configuration file (?:at \S{1,160} )?(?:is corrupted|not found)|unexpected token '?c'?, \x22claude con|\.claude\.json\b.{0,40}(?:is |was )?(?:corrupt|not valid json|invalid json|could not be parsed)",
            // botocore has an error of the same name, about another file.
            r"\bconfigparseerror\W{1,4}(?:json|syntaxerror|unexpected|expected|invalid|unterminated|bad control)|(?:^|[^.\w])configparseerror\W{0,4}$",
        ],
        examples: [
            "Claude configuration file at /home/taro/.claude.json is corrupted: Unexpected end of JSON input",
            "ConfigParseError: JSON Parse error: Unexpected EOF",
        ],
    }
    MCP_SCOPE "GK-ERR-633" Person {
        "the sign-in to an MCP server is refused: its authorization server doesn't allow the scope or the resource that Claude Code asks for; the model's service isn't involved" /
        "MCP サーバーへのサインインが拒否されました。Claude Code が要求したスコープまたはリソースを、認可サーバーが許可していません。モデルのサービスは関係しません"
    } help {
        "invalid_scope: update Claude Code (older ones asked for every scope that the server lists, and for offline_access), or name the scopes in the server's entry: `\"oauth\": {\"scopes\": \"…\"}` in .mcp.json; the server's documentation says which.\n- invalid_target: the server announces another address of itself than its authorization accepts (with or without /mcp or a slash at its end): compare the address in `claude mcp get NAME` with its documentation; only whoever runs the server can correct the rest.\n- Your company runs the server or its sign-in (Keycloak, Okta, Authelia): its administrator allows the scopes to this client." /
        "invalid_scope の場合: Claude Code を更新するか（古い版は、サーバーが列挙するすべてのスコープや offline_access を要求します）、.mcp.json のサーバーの項目に `\"oauth\": {\"scopes\": \"…\"}` でスコープを指定してください。必要なスコープはサーバーの説明書にあります。\n- invalid_target の場合: サーバーが知らせる自身のアドレスと、認可サーバーが受け付けるアドレスが異なります（/mcp や末尾のスラッシュの有無など）。`claude mcp get 名前` のアドレスをドキュメントと照らし合わせてください。それ以外は、サーバーの運用元だけが直せます。\n- 会社がサーバーまたはそのサインイン（Keycloak、Okta、Authelia など）を運用している場合: 管理者が、このクライアントにスコープを許可します。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid_target\b.{0,80}\bresource\b|\bresource indicator is (?:missing|unknown|invalid)",
            r"\binvalid_scope\b.{0,160}(?:offline_access|\bopenid\b|requested scope is invalid, unknown, or malformed|not allowed to request scope|unknown oauth scope)|unknown oauth scope\b|\b(?:mcp|oauth(?: error)?)\b.{0,120}\binvalid_scope\b",
        ],
        examples: [
            "invalid_target: The resource parameter does not match this authorization server",
            "invalid_scope: The requested scope is invalid, unknown, or malformed. The OAuth 2.0 Client is not allowed to request scope 'offline_access'.",
        ],
    }
    BROWSER_TOOL "GK-ERR-629" Usage {
        "a program or MCP server that drives a browser (Playwright, Puppeteer, Chrome DevTools) doesn't find one or can't start it; neither Claude Code nor a sign-in is concerned" /
        "ブラウザーを操作するプログラムまたは MCP サーバー（Playwright、Puppeteer、Chrome DevTools）が、ブラウザーを見つけられないか、起動できません。Claude Code とサインインは関係しません"
    } help {
        "“… is not found at …”, “Could not find Chrome”: install it as the text says (`npx playwright install chrome`, or `npx puppeteer browsers install chrome`), or let it use the one that it brings: `--browser=chromium` in the server's args.\n- A browser is installed, only not where the text looked (Windows: mostly `C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe`): name it in the server's args: `--executable-path` and its path, or `--browser=msedge` for Edge.\n- “error while loading shared libraries” (a container, WSL): `npx playwright install-deps`. As root or in a container also `--no-sandbox`, and without a display `--headless`.\n- “Opening in existing browser session”: close Chrome, or give the program a profile folder of its own (`--user-data-dir`, `--isolated`).\n- The download is blocked: have the network team allow it, or name a browser that is installed (`--executable-path`, as above)." /
        "「… is not found at …」「Could not find Chrome」の場合: 本文のとおりにインストールするか（`npx playwright install chrome`、`npx puppeteer browsers install chrome`）、同梱のものを使ってください（サーバーの引数に `--browser=chromium`）。\n- ブラウザーが本文の場所とは別の場所にインストールされている場合（Windows では多くは `C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe`）: サーバーの引数に `--executable-path` とそのパスを指定するか、Edge であれば `--browser=msedge` を指定してください。\n- 「共有ライブラリのロード中にエラーが発生しました」「error while loading shared libraries」の場合（コンテナー、WSL）: `npx playwright install-deps` を実行します。root やコンテナーでは `--no-sandbox`、画面がなければ `--headless` も指定してください。\n- 「Opening in existing browser session」の場合: Chrome を閉じるか、専用のプロファイルのフォルダーを指定してください（`--user-data-dir`、`--isolated`）。\n- ダウンロードが遮断されている場合: ネットワーク担当に許可を依頼するか、インストール済みのブラウザーを、上のように `--executable-path` で指定してください。"
    } text {
        verified: false,
        patterns: [
            r"failed to launch the browser process|\bchromium distribution '[\w-]{1,20}' is not found|browsertype\.launch\w*: (?:executable|failed to launch|chromium)|could not find chrom(?:e|ium) \(|looks like playwright (?:test or playwright )?was just installed or updated|opening in existing browser session",
        ],
        examples: [
            "browserType.launchPersistentContext: Chromium distribution 'chrome' is not found at /opt/google/chrome/chrome
Run \"npx playwright install chrome\"",
        ],
    }
    UNKNOWN_MODEL "GK-ERR-626" Problem {
        "whoever answered doesn't know a model of this name; whose service it is wasn't recognised in the text" /
        "応答した相手に、この名前のモデルはありません。どのサービスかは、本文から読み取れませんでした"
    } help {
        "`genkan doctor` shows which server answers, `genkan explain ANTHROPIC_MODEL` and `genkan explain ANTHROPIC_BASE_URL` where the name and the address are set; `genkan models` lists the profile's names.\n- A gateway or router: take a name from its own list (its /v1/models), or have its administrator add this one.\n- A program other than Claude Code: the name belongs into its own settings, spelled as its provider has it (Bedrock, Vertex AI and Foundry each spell it otherwise)." /
        "どのサーバーが応答しているかは `genkan doctor` で、名前とアドレスの設定場所は `genkan explain ANTHROPIC_MODEL` と `genkan explain ANTHROPIC_BASE_URL` で分かります。プロファイルの名前は `genkan models` に並びます。\n- ゲートウェイやルーターの場合: その一覧（/v1/models）にある名前を使うか、管理者に追加してもらってください。\n- Claude Code 以外のプログラムの場合: 名前はそのプログラムの設定にあります。プロバイダーの綴り（Bedrock、Vertex AI、Foundry で異なります）で指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bunknown model\b(?:(?:: ?|=|\s)[\x22'`(\\]{0,2}(?<model>[\w.@/-]{2,80}\w)\b|[\x22'`\\]{1,2}, ?[\x22'\\]{1,2}(?:type|code|param|status|error|object|request_id)\b)",
        ],
        examples: [
            "Unknown model: claude-sonnet-4.5",
            "{\"error\":{\"message\":\"Unknown model\",\"type\":\"invalid_request_error\"}}",
        ],
    }
    OPTIONS_APART "GK-ERR-307" Usage {
        "a command (`claude` or the one that the text is of) was started with options that exclude each other, or with one that lacks another option or a value that it needs" /
        "コマンド（`claude` または表示したコマンド）が、併用できないオプション、または必要な別のオプションや値のないオプションで起動されました"
    } help {
        "The text names them: leave one of the two out, or add what is wanted. `claude --help` (or the command's own) says what each is for; Claude Code's newer releases allow more, `claude update`.\n- “--session-id … --resume”, “--session-id … --continue”: --session-id gives a new conversation its id. To go on in one, hand its id to --resume itself and leave --session-id out: `claude --resume ID -p \"…\"` (`-r ID`; --continue takes the folder's last one). To go on in a copy under an id of its own: --resume, --fork-session and --session-id together.\n- “--print”, “-p”, “stream-json”: the option works without a screen only: `claude -p \"…\"`, and for stream-json with --output-format stream-json (and --verbose).\n- A program starts it (an Agent SDK, a job's claude_args, a workflow tool): take one of the two out of its configuration, or update that program." /
        "どのオプションかは本文で分かります。一方を外すか、求められているものを加えてください。それぞれの意味は `claude --help`（またはそのコマンドのヘルプ）で分かります。Claude Code の新しいリリースでは、併用できるものが増えています（`claude update`）。\n- 「--session-id … --resume」「--session-id … --continue」の場合: --session-id は、新しい会話に ID を付けるものです。会話を続けるには、--session-id を外し、ID を --resume に渡してください: `claude --resume ID -p \"…\"`（`-r ID`。--continue ではそのフォルダーの最後の会話）。別の ID の複製で続けるには、--resume、--fork-session、--session-id を併せて指定します。\n- 「--print」「-p」「stream-json」の場合: 画面なしの実行でだけ使えるオプションです。`claude -p \"…\"` で使い、stream-json では --output-format stream-json（と --verbose）も指定してください。\n- プログラムから起動している場合（Agent SDK、ジョブの claude_args、ワークフローツール）: その設定から一方を外すか、プログラムを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:^|\W)error: -{1,2}[a-z][\w-]{0,40}(?:=[\w-]{1,40})? (?:requires|only works with|can(?:not|'t) be (?:used|combined) with|can only be used with)\b|\bstream-json requires --verbose",
            r"\b(?:option|the argument) '[^']{1,80}' (?:cannot be used with|conflicts with)\b",
        ],
        examples: [
            "Error: --session-id cannot be used with --continue or --resume.",
            "Error: When using --print, --output-format=stream-json requires --verbose",
            "Error: --input-format=stream-json requires output-format=stream-json.",
            "error: option '--resume <id>' cannot be used with option '--continue'",
        ],
    }
    MCP_ADD "GK-ERR-1002" Usage {
        "`claude mcp add` read the command line otherwise than it was meant: an option that takes several values took the server's name as well, or the name or command is missing; no server was added" /
        "`claude mcp add` の引数が、意図と異なる形で解釈されました。複数の値を取るオプションがサーバーの名前まで取り込んだか、名前またはコマンドがありません。サーバーは追加されていません"
    } help {
        "Name first, then the options, and the server's own command behind `--`: `claude mcp add NAME -e KEY=value -- npx -y PACKAGE`. `-e`, `--env`, `-H` and `--header` each take all the words that follow, up to the next option or `--`.\n- “Invalid environment variable format”: the word behind it in the text is what `-e` took last, mostly the server's name. It stands before `-e` (`--help` of older releases, 2.1.150 among them, shows it behind, which fails), or `-s local` between the two ends the list: `claude mcp add -e KEY=value -s local NAME -- COMMAND`. The word is a variable of yours: it lacks its `=`, or its value has a blank and no quotation marks.\n- “Invalid header format”: the same with `--header`: `claude mcp add --transport http NAME ADDRESS --header \"Name: value\"`, with a colon and in quotation marks, and last.\n- “unknown option”: the option belongs to the server's command, which has to stand behind `--`; in PowerShell write `'--'` in quotation marks where it gets lost. An option of Claude Code's own: `claude mcp add --help`, or update it.\n- “missing required argument”, “Missing a command”, “Server name is required”: name or command was taken by such an option, or wasn't given.\n- It stays, or the values have quotes in them: `claude mcp add-json NAME '{ \"command\": \"npx\", \"args\": [\"-y\", \"PACKAGE\"], \"env\": { \"KEY\": \"value\" } }'` has nothing to take wrongly; `claude mcp get NAME` shows what was added." /
        "名前を最初に、次にオプションを書き、サーバー自身のコマンドは `--` の後に書きます: `claude mcp add 名前 -e KEY=value -- npx -y パッケージ`。`-e`、`--env`、`-H`、`--header` は、次のオプションまたは `--` までの語をすべて値として取り込みます。\n- 「Invalid environment variable format」の場合: 本文でその後にある語が、`-e` が最後に取り込んだものです。多くはサーバーの名前です。名前を `-e` の前に書くか（2.1.150 など、古いリリースの `--help` にある、後に書く例は失敗します）、間に `-s local` を入れて区切ってください: `claude mcp add -e KEY=value -s local 名前 -- コマンド`。その語が自分の変数の場合は、`=` がないか、空白を含む値が引用符で囲まれていません。\n- 「Invalid header format」の場合: `--header` でも同じです。`claude mcp add --transport http 名前 アドレス --header \"Name: value\"` のように、コロンを入れて引用符で囲み、最後に書きます。\n- 「unknown option」の場合: そのオプションはサーバーのコマンドのもので、`--` の後に書く必要があります。PowerShell で `--` が失われる場合は、引用符で囲みます（`'--'`）。Claude Code のオプションのつもりなら、`claude mcp add --help` を確認するか、更新してください。\n- 「missing required argument」「Missing a command」「Server name is required」の場合: 名前またはコマンドが、上のオプションに取り込まれたか、指定されていません。\n- 解消しない場合や、値に引用符が含まれる場合: `claude mcp add-json 名前 '{ \"command\": \"npx\", \"args\": [\"-y\", \"パッケージ\"], \"env\": { \"KEY\": \"value\" } }'` なら、取り違えは起こりません。追加された内容は `claude mcp get 名前` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"invalid environment variable format: .{1,200}?environment variables should be added as",
            r"invalid header format: .{1,300}?expected format: \W{0,3}header-name: value",
            r"\bclaude mcp add(?:-json)?\b.{0,600}?(?:\berror: (?:unknown option '|missing required argument '|option '-{1,2}\w)|\bmissing a command after the server name|\bserver name is required)|\bmissing a command after the server name\b|\busage: claude mcp add <name> <command>|\berror: command is required when server name is provided",
        ],
        examples: [
            "Invalid environment variable format: my-server, environment variables should be added as: -e KEY1=value1 -e KEY2=value2",
            "Invalid header format: \"sentry\". Expected format: \"Header-Name: value\"",
            "$ claude mcp add playwright npx -y @playwright/mcp\nerror: unknown option '-y'",
        ],
    }
    COMMAND_LINE "GK-ERR-373" Usage {
        "`claude` (or the command that the text is of) was started with something that it can't use: an option, an input, or a conversation that doesn't exist" /
        "`claude`（または表示したコマンド）の起動時の指定を使用できません（オプション、入力、または存在しない会話）"
    } help {
        "`claude --help` lists the options of this version; newer ones need `claude update`. Conversations belong to a folder: `claude --resume` in the folder where it was begun lists them. With --print the prompt comes as an argument or through stdin, and stream-json needs --verbose. Neither the provider nor genkan's settings are involved.\n- “Invalid JSON provided to --settings”: the program that starts Claude Code hands it over broken; update that program (ccr, claude-code-router: 1.0.42 or later). Your own --settings: check the file, or the quotation marks of your shell.\n- “passed via --permission-prompt-tool … not found”: its MCP server isn't connected yet or has another name; the name is mcp__SERVER__TOOL, and --mcp-config has to name the server.\n- “--agents”, “--json-schema”: mostly the shell took the quotation marks of the JSON (PowerShell 5, cmd). Hand --agents over as a file, or write `\\\"` within.\n- “No session matching”: `claude agents` lists the sessions in the background.\n- “Unknown --effort value”, “Beta header … is not allowed”: a warning alone; Claude Code goes on without it.\n- “unknown option '-y'”, “'--yes'” or another option of the server's own command, at `claude mcp add`: put `--` in front of that command. It is there, in PowerShell: PowerShell can swallow it; write `'--'` in quotes, use cmd, or take `claude mcp add-json`.\n- “Pi RPC”, “Pi provider”, “Claudian”, “Did you mean --model”: a plugin (Claudian and its like) started another program than the one that it has this option for, mostly `claude` where `pi` is meant. In its settings give the path that `which pi` (Windows: `where pi`) shows for that provider, or choose its provider for Claude; update both." /
        "このバージョンのオプションは `claude --help` で分かります。新しいオプションには `claude update` が必要です。会話はフォルダーごとに保存されるため、開始したフォルダーで `claude --resume` を実行してください。--print ではプロンプトを引数または標準入力で渡し、stream-json には --verbose が必要です。プロバイダーや genkan の設定は関係しません。\n- 「Invalid JSON provided to --settings」の場合: Claude Code を起動するプログラムの渡す JSON が壊れています。そのプログラムを更新してください（ccr、claude-code-router は 1.0.42 以降）。自分で --settings を指定した場合は、ファイルまたはシェルの引用符を確認してください。\n- 「passed via --permission-prompt-tool … not found」の場合: MCP サーバーに接続できていないか、名前が異なります。名前は mcp__サーバー__ツール で、サーバーを --mcp-config で指定する必要があります。\n- 「--agents」「--json-schema」の場合: 多くは、シェル（PowerShell 5、cmd）が JSON の引用符を取り除いています。--agents はファイルで渡すか、引用符を `\\\"` としてください。\n- 「No session matching」の場合: バックグラウンドのセッションは `claude agents` で分かります。\n- 「Unknown --effort value」「Beta header … is not allowed」の場合: 警告だけで、その指定なしで続行されます。\n- `claude mcp add` で「unknown option '-y'」「'--yes'」など、サーバー自身のコマンドのオプションが表示される場合: そのコマンドの前に `--` を付けてください。PowerShell で付けていても表示される場合は、PowerShell が取り除いていることがあります。`'--'` と引用符で囲むか、cmd または `claude mcp add-json` を使ってください。\n- 「Pi RPC」「Pi provider」「Claudian」「Did you mean --model」の場合: プラグイン（Claudian など）が、このオプションに対応するものとは別のプログラムを起動しています。多くは、`pi` のはずが `claude` になっています。プラグインの設定で、そのプロバイダーに `which pi`（Windows では `where pi`）の示すパスを指定するか、Claude 用のプロバイダーを選び、両方を更新してください。"
    } text {
        verified: false,
        patterns: [
            r"^\W{0,4}error: --[a-z][\w-]{1,40}(?:=[\w-]{1,40})? file not found\b",
            r"^\W{0,4}error: (?:settings file (?:not found|exceeds the)|cannot use settings file|input contained only whitespace|stream-json input carried over|piped stdin input exceeds|cannot read --input-format=stream-json)",
            r"passed via --permission-prompt-tool\) (?:not found|must be an mcp tool)|\bversion \S{1,40} is not available for installation\. use 'stable'",
            r"invalid json provided to --settings",
            r"input must be provided either through stdin|no conversation found (?:with session id|to continue)|session id \S{0,60} ?is already in use|\bclaude\b.{0,80}unknown option '|provided value \x22[^\x22]{1,60}\x22 is not a uuid",
            r"^error: unknown option '--?[\w-]{1,60}'\W*(?:\(?did you mean .{0,60})?$",
            r"\b(?:pi rpc|pi provider|claudian)\b.{0,200}?\bunknown option '|\bunknown option '--mode'\W{1,4}did you mean --model\b",
            r"cannot be launched inside another claude code session",
            r"^\W{0,4}error: (?:unknown option '-{1,2}[\w-]{1,40}|option '[^']{1,60}' argument (?:missing|'[^']{1,60}' is invalid)|missing required argument '|too many arguments)",
            r"\bno conversations found to resume\b",
            r"\binvalid session id\. must be a valid uuid|--json-schema is not (?:valid json|a valid json schema)|invalid --agents configuration|--agent '[^']{1,60}' not found|\bno session matching '",
            r"error processing --setting-sources|\bsystem prompt file not found: |can only use --worktree in a git repository|--[a-z-]{2,30} and --[a-z-]{2,30} conflict:",
            r"^\W{0,4}error: (?:unknown command '[^']{1,60}'|required option '-|--[a-z-]{2,40} must be )|\binvalid channel: \S{1,40}\. use 'latest'",
            r"unknown --effort value|beta header '[^']{1,60}' is not allowed\. only the following betas",
        ],
        examples: [
            "Error: --agents file not found: agents.json (a value that is not a JSON object is read as a file path)",
            "Error: Settings file not found: /home/taro/acme-settings.json",
            "Error: MCP tool mcp__approver__ask (passed via --permission-prompt-tool) not found. Available MCP tools: none",
            "$ ccr code
Error: Invalid JSON provided to --settings",
            "No conversation found with session ID: 0a1b2c3d-1111-2222-3333-444455556666",
            "error: unknown option '--foo'",
            "Claudian: failed to start Pi provider: Pi RPC process exited (1): error: unknown option '--mode'",
            "Claude Code cannot be launched inside another Claude Code session.\nNested sessions share runtime resources and will crash all active sessions.\nTo bypass this check, unset the CLAUDECODE environment variable.",
            "No conversations found to resume.",
            "Error: Invalid --agents configuration:\na.description: Invalid input: expected string, received undefined",
            "Error processing --setting-sources: Invalid setting source: foo. Valid options are: user, project, local",
            "error: unknown command 'nope'",
            "Warning: Unknown --effort value 'foo' — ignoring it and using the default effort. Valid values: low, medium, high, xhigh, max.",
        ],
    }
    PROXY_NOTICE "GK-ERR-018" Problem {
        "a notice of Node's HTTP library (undici): the program takes a proxy from HTTPS_PROXY or HTTP_PROXY; the notice itself is harmless, but a release of Claude Code that printed it no longer used the proxy" /
        "Node の HTTP ライブラリ（undici）の通知です。プログラムは HTTPS_PROXY または HTTP_PROXY のプロキシを読み込んでいます。通知自体は無害ですが、これを表示する Claude Code のリリースに、プロキシを使わないものがありました"
    } help {
        "Requests don't go through the proxy since it appears: by public reports Claude Code 1.0.93 prints it and no longer uses HTTPS_PROXY, and 1.0.92 does with the same settings. Update Claude Code (`claude --version` shows yours, `claude update` updates it; where your company distributes it, from there). Requests go through: nothing has to be done, and newer releases don't print it.\n- An error stands beside it or follows: paste that text too; the notice isn't its cause. `genkan explain HTTPS_PROXY` shows which proxy is set and where, `genkan doctor` whether the models are reached through it.\n- Another program than Claude Code prints it (a CLI of Node's, or Node itself with NODE_USE_ENV_PROXY): it is as harmless there. A newer release of the program or of Node leaves it out; `--disable-warning=UNDICI-EHPA` in NODE_OPTIONS hides it." /
        "この通知が出てからリクエストがプロキシを通らない場合: 報告では、Claude Code 1.0.93 がこの通知を表示し、HTTPS_PROXY を使わなくなりました（同じ設定で 1.0.92 は使います）。Claude Code を更新してください（バージョンは `claude --version`、更新は `claude update`。組織が配布している場合はそこから入手します）。プロキシを通っている場合、対処は不要です。新しいリリースでは表示されません。\n- エラーが併記されているか、続いて表示される場合: その文も貼り付けてください。通知は原因ではありません。設定されたプロキシとその場所は `genkan explain HTTPS_PROXY`、プロキシ経由でモデルに接続できるかは `genkan doctor` で分かります。\n- Claude Code 以外のプログラムの場合（Node 製の CLI、または NODE_USE_ENV_PROXY を設定した Node 自身）: 同じく無害です。プログラムまたは Node の新しいリリースでは表示されません。NODE_OPTIONS の `--disable-warning=UNDICI-EHPA` で非表示にできます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bundici-ehpa\b",
            r"\benvhttpproxyagent is experimental\b",
        ],
        examples: [
            "(node:19595) [UNDICI-EHPA] Warning: EnvHttpProxyAgent is experimental, expect them to change at any time. (Use `node --trace-warnings ...` to show where the warning was created)",
            "Warning: EnvHttpProxyAgent is experimental, expect them to change at any time.",
        ],
    }
}
