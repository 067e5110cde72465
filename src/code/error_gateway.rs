//! GK-ERR from 141: what LLM gateways say, as people paste it. LiteLLM's texts stand in its source, and most of them were
//! seen; Kong's are documented.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const GATEWAY_MODEL: Message = Message {
    en: "Claude Code needs a model⟦ ({model})⟧ at our LLM gateway. Please allow it for my key, or tell me the name there of a Claude model in our regions, without a fallback outside them.",
    ja: "Claude Code で LLM ゲートウェイのモデル⟦（{model}）⟧が必要です。私のキーに許可していただくか、国外へのフォールバックがない、許可リージョン内の Claude モデルの名前を教えてください。",
};

super::error_text::error_texts! {
    LICENCE "GK-ERR-327" Remote {
        "this needs a licensed feature of the gateway: the licence is missing, has expired, or covers too few users" /
        "必要なゲートウェイの機能にはライセンスが必要です。ライセンスがない、期限切れ、または利用者数が上限を超えています"
    } help {
        "No setting on this machine changes that. The gateway's operator has to install or renew the licence, remove users, or switch off the feature; a key that they create for you (`genkan token rotate`) often works without it." /
        "この端末の設定では解消しません。ゲートウェイの管理者が、ライセンスの登録や更新、利用者の整理、またはその機能の無効化を行う必要があります。管理者が発行したキー（`genkan token rotate` で登録）であれば、この機能なしで使える場合があります。"
    } text {
        verified: false,
        patterns: [
            r"must be a litellm enterprise user|\blitellm_license\b|available (?:only )?(?:for|to|with|in) (?:litellm )?(?:enterprise|premium) (?:users|plans?|licen[cs]e|customers|edition)|(?:jwt auth|this feature|oauth2? token validation|sso) .{0,60}(?:enterprise only|only available for premium)|\benterprise (?:licen[cs]e|edition|subscription) (?:is )?(?:required|needed|expired|missing|invalid|not found)|\b(?:kong|litellm|gateway|portkey|bifrost|apisix|tyk|gravitee)\b.{0,60}\blicen[cs]e\b.{0,30}(?:expired|invalid|missing|not found|required)|\blicen[cs]e (?:key )?has expired\b.{0,60}(?:kong|litellm|gateway|enterprise)",
        ],
        ask: GatewayAdministrator {
            "Our gateway answers Claude Code that a feature needs a licence, which is missing, has expired or covers too few users. Please check the message that I send along, or create a key for me that doesn't need the feature." /
            "ゲートウェイが Claude Code に対し、機能のライセンスがない、期限切れ、または利用者数の超過と応答しています。併せて送るメッセージを確認していただくか、この機能を必要としないキーを発行していただけますか。"
        },
        examples: [
            "You must be a LiteLLM Enterprise user to use this feature. If you have a license please set `LITELLM_LICENSE` in your env.",
        ],
    }
    GATEWAY_CONFIGURATION "GK-ERR-328" Remote {
        "the gateway or proxy itself reports a mistake in its own configuration, so it doesn't start, or runs without that setting" /
        "ゲートウェイまたはプロキシ自身の設定に誤りがあり、起動しないか、その設定が反映されていません"
    } help {
        "This is a line of the gateway's own log. Whoever operates it (you, if it runs on this machine) has to correct the file, key or environment variable that it names, check it (nginx -t, haproxy -c, envoy --mode validate) and start it again. Claude Code's settings aren't involved.\n- `claude gateway`: “path” and “message” say which option of gateway.yaml is wrong; every one is in the configuration reference (code.claude.com/docs/en/claude-apps-gateway-config)." /
        "これはゲートウェイ自身のログの行です。運用担当（この端末で動かしている場合は利用者自身）が、示されたファイル、キー、環境変数を直し、設定を検査して（nginx -t、haproxy -c、envoy --mode validate）再起動する必要があります。Claude Code の設定は関係しません。\n- `claude gateway` の場合: 「path」と「message」が gateway.yaml の誤った項目を示します。各項目は設定のリファレンス（code.claude.com/docs/ja/claude-apps-gateway-config）で確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\bnginx: \[emerg\]|\[emerg\] \d+#\d+: |nginx: configuration file \S{1,120} test failed|\[alert\].{0,30}(?:config|parsing|proxy '|backend '|starting)|(?:error\(s\)|fatal errors) found in configuration|error initializing configuration|proto constraint validation failed|protobuf message \(type envoy\.|could not prepare kong prefix|(?:failed|error) parsing declarative config|declarative config is invalid|cannot start the provider|error while (?:building|parsing) (?:tls )?(?:configuration|dynamic configuration|router)|syntax error on line \d+ of \S{1,120}(?:httpd|apache2|nginx)",
            r"invalid arguments provided: .{1,200}allowed arguments are|error: config file not found: \S{0,160}(?:litellm|gateway|proxy|router|config\.ya?ml)|validation errors? for litellm_\w+|yaml\.(?:scanner|parser)\.\w+error.{0,200}(?:litellm|proxy|gateway|/config\.ya?ml)|failed to (?:sync|load|initialize|parse) (?:governance|gateway|proxy|provider|bifrost|router) config|failed to create provider config for|could not resolve keys: key_id|\b(?:litellm|gateway|bifrost|envoy|kong|apisix|portkey)\b.{0,160}\benvironment variable not set: \w+",
            r"claude gateway: \[.{0,160}\b(?:invalid_type|invalid_union|invalid_literal|too_small)\b",
            r"please configure ai gateway in the cloudflare dashboard",
        ],
        ask: GatewayAdministrator {
            "Our gateway's log names a mistake in its configuration, which I send along. Please correct it there: Claude Code can't use the gateway, or not as intended." /
            "ゲートウェイのログに設定の誤りが記録されています（併せて送ります）。このため Claude Code がゲートウェイを利用できないか、意図どおりに利用できません。修正していただけますか。"
        },
        examples: [
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
        "The gateway's administrator corrects the entry (LiteLLM: `litellm_params.model` under that `model_name`) or the fallback that leads there; send the request below. Nothing on this machine changes it, and a key or a new sign-in doesn't help.
- Residency: the profile's regions are about the Claude model that it names. Where the other vendor's model is processed is for the administrator to say; don't use this name for confidential work until then.
- A gateway of your own, where it is meant so: have it drop what that model doesn't take (LiteLLM: `drop_params: true`), or correct that model's name." /
        "ゲートウェイの管理者が、設定（LiteLLM では、その `model_name` の `litellm_params.model`）か、そこへ至るフォールバックを直します。下の依頼文を送ってください。この端末の設定、キー、サインインでは変わりません。
- 処理される場所: プロファイルのリージョンは、そこで指定した Claude のモデルについてのものです。別のベンダーのモデルがどこで処理されるかは、管理者に確認してください。それまで、機密性のある作業にこの名前を使わないでください。
- 自分のゲートウェイで、意図した割り当ての場合: そのモデルが受け付けないものを取り除く設定（LiteLLM では `drop_params: true`）にするか、モデルの名前を直してください。"
    } text {
        verified: false,
        names: ["UnsupportedParamsError"],
        patterns: [
            r"does not support parameters: .{1,600}?for model=(?<used>(?:[\w.-]{1,40}/){0,3}(?:gpt-(?:\d|oss)|chatgpt-|codex-|o[134](?:-mini|-pro|-preview)?\b|gemini-(?:\d|pro|flash|exp|ultra)|gemma-?\d|(?:meta-?)?llama|mistral|mixtral|codestral|devstral|ministral|magistral|deepseek|qwen|qwq|glm-\d|kimi|moonshot|grok|command-|(?:\w{2,6}\.)?amazon\.|nova-|phi-?\d|minimax|doubao)[\w.:@-]{0,80}).{0,800}?received model group=(?<asked>[\w./-]{0,60}?(?:claude-(?:\d|sonnet|opus|haiku|fable|instant|code)|\b(?:sonnet|opus|haiku|fable)\b)[\w.:@-]{0,60})",
            r"\bmodels?\W{1,4}(?:models/)?(?<used2>(?:[\w.-]{1,40}/){0,3}(?:gpt-(?:\d|oss)|chatgpt-|codex-|o[134](?:-mini|-pro|-preview)?\b|gemini-(?:\d|pro|flash|exp|ultra)|gemma-?\d|(?:meta-?)?llama|mistral|mixtral|codestral|devstral|ministral|magistral|deepseek|qwen|qwq|glm-\d|kimi|moonshot|grok|command-|(?:\w{2,6}\.)?amazon\.|nova-|phi-?\d|minimax|doubao)[\w.:@-]{0,80})\W{0,3} (?:does not exist|is not found|was not found|not found|is not supported|has been (?:deprecated|retired|decommissioned)).{0,800}?received model group=(?<asked2>[\w./-]{0,60}?(?:claude-(?:\d|sonnet|opus|haiku|fable|instant|code)|\b(?:sonnet|opus|haiku|fable)\b)[\w.:@-]{0,60})",
            r"\bstatus_code\W{1,3}(?:400|404|422)\b.{0,900}?\boriginal_model_requested\W{1,4}(?<asked3>[\w./-]{0,60}?(?:claude-(?:\d|sonnet|opus|haiku|fable|instant|code)|\b(?:sonnet|opus|haiku|fable)\b)[\w.:@-]{0,60})\W{1,4}resolved_model_used\W{1,4}(?<used3>(?:[\w.-]{1,40}/){0,3}(?:gpt-(?:\d|oss)|chatgpt-|codex-|o[134](?:-mini|-pro|-preview)?\b|gemini-(?:\d|pro|flash|exp|ultra)|gemma-?\d|(?:meta-?)?llama|mistral|mixtral|codestral|devstral|ministral|magistral|deepseek|qwen|qwq|glm-\d|kimi|moonshot|grok|command-|(?:\w{2,6}\.)?amazon\.|nova-|phi-?\d|minimax|doubao)[\w.:@-]{0,80})",
        ],
        ask: GatewayAdministrator {
            "Our LLM gateway sends Claude Code's requests for {asked} to another vendor's model ({used}). Please point this name at the Claude model of that name in our regions, take out fallbacks that lead to other models, and tell me where the requests of before were processed." /
            "LLM ゲートウェイが、Claude Code の {asked} へのリクエストを別のベンダーのモデル（{used}）に送っています。この名前を、許可リージョン内の該当する Claude モデルに割り当て、ほかのモデルへのフォールバックを外していただけますか。これまでのリクエストが処理された場所も教えてください。"
        },
        examples: [
            "litellm.UnsupportedParamsError: openai does not support parameters: ['thinking'], for model=gpt-5-mini. To drop these, set `litellm.drop_params=True`. Received Model Group=claude-sonnet-4-6",
            "litellm.NotFoundError: NotFoundError: OpenAIException - The model `gpt-5-mini` does not exist or you do not have access to it. Received Model Group=claude-haiku-4-5\\nAvailable Model Group Fallbacks=None",
            "{\"is_bifrost_error\":false,\"status_code\":404,\"error\":{\"message\":\"The model `gpt-5-mini` does not exist\"},\"extra_fields\":{\"provider\":\"openai\",\"original_model_requested\":\"claude-sonnet-4-6\",\"resolved_model_used\":\"gpt-5-mini\"}}",
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
            r"\bsystem messages are not allowed\b|\bincompatible tool[ _]choice param",
            r"\btool[ _]choice \W\w{1,60}\W not found in \W?tools\W? param",
        ],
        ask: GatewayAdministrator {
            "Our gateway can't translate Claude Code's requests (Anthropic's Messages API) for the provider behind the model. Please update it, give the model a provider that supports that API, or tell me the path that does." /
            "ゲートウェイが、Claude Code のリクエスト（Anthropic の Messages API）を、モデルのプロバイダー向けに変換できません。更新するか、この API に対応するプロバイダーを割り当てるか、対応するパスを教えていただけますか。"
        },
        examples: [
            "failed to create translator for backend default/acme: unsupported API schema",
            "{\"detail\":\"System messages are not allowed\"}",
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
        ask: GatewayAdministrator {
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
        ask: GatewayAdministrator {
            "Claude Code's requests are refused because the account or provider behind our gateway serves other clients only. Please give me an account or group that permits Claude Code, or update the gateway." /
            "ゲートウェイの先のアカウントまたはプロバイダーが別のクライアント専用のため、Claude Code のリクエストが拒否されます。Claude Code を許可するアカウントまたはグループを割り当てるか、ゲートウェイを更新していただけますか。"
        },
        examples: [
            "Failed to authenticate. API Error: 403 {\"error\":{\"message\":\"This account only allows Codex official clients\",\"type\":\"forbidden_error\"}}",
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
        ask: GatewayAdministrator {
            "Our gateway doesn't recognise my Claude Code as an allowed client. Please check which of its headers the check misses (User-Agent, x-app, anthropic-beta), and correct or relax it." /
            "ゲートウェイが私の Claude Code を許可対象のクライアントと認識していません。どのヘッダー（User-Agent、x-app、anthropic-beta）で判定しているかを確認し、判定を修正または緩和していただけますか。"
        },
        examples: [
            "No available accounts: this group only allows Claude Code clients",

            "403 {\"error\":{\"type\":\"client_validation_error\",\"message\":\"This endpoint only accepts requests from Claude Code CLI\"}}",
        ],
    }
    NO_ACCOUNT "GK-ERR-335" Remote {
        "the gateway has no account or key of its own left for this request: none is set up for it, or all are paused after errors or limits" /
        "ゲートウェイ側に、このリクエストに使えるアカウントやキーがありません。未設定か、すべてがエラーや上限のため休止しています"
    } help {
        "Wait a few minutes and try again: paused accounts come back. If it persists, the gateway's operator has to add or repair an account for this model; a sign-in or another key here doesn't help.\n- Only one model or the background work fails: no account serves that one. Choose another (/model), or pin ANTHROPIC_DEFAULT_HAIKU_MODEL to one that the gateway has.\n- You run the gateway yourself: look at its accounts' state, their groups and lists of models." /
        "数分待ってやり直してください（休止したアカウントは復帰します）。解消しない場合は、ゲートウェイの運営者がこのモデル用のアカウントを追加または修復する必要があります。この端末でのサインインや別のキーでは解消しません。\n- 1 つのモデルや裏側の処理だけが失敗する場合: それを使えるアカウントがありません。別のモデルを選ぶか（/model）、ANTHROPIC_DEFAULT_HAIKU_MODEL をゲートウェイで使えるモデルに固定してください。\n- 自分でゲートウェイを動かしている場合: アカウントの状態、グループ、モデル一覧を確認してください。"
    } text {
        verified: true,
        patterns: [
            r"no available (?:[a-z]{2,12} ){0,2}accounts?\b|no schedulable account|dedicated [a-z]{2,12} account is (?:unavailable|rate limited)|no endpoint candidates available|\bauth_unavailable\b|no auth available\b|no (?:available|healthy|usable|active) (?:api )?(?:keys?|credentials?|tokens?)\b(?: (?:available|left|found))?.{0,60}(?:model|provider|group|pool|channel)|all (?:api )?(?:keys|credentials|accounts) (?:are|have been) (?:exhausted|disabled|rate[- ]limited|cooling|unavailable|busy)|没有可用的 ?(?:账号|账户|api key|渠道)",
        ],
        ask: GatewayAdministrator {
            "Our gateway says that it has no account or key left for Claude Code's model. Please check whether one is set up for it, and whether it is paused after errors or limits." /
            "ゲートウェイが、Claude Code のモデルに使えるアカウントやキーがないと応答しています。設定の有無と、エラーや上限による休止の状況を確認していただけますか。"
        },
        examples: [
            "No available Claude accounts (neither official nor console)",
        ],
    }
    PREPAID "GK-ERR-332" Remote {
        "the account at the endpoint that was called has no prepaid credit left (402); this is how model routers and other vendors' endpoints answer, not a cloud of your organization" /
        "接続先のアカウントのクレジット残高が不足しています（402）。組織のクラウドではなく、モデルの中継サービスや他社のエンドポイントの応答です"
    } help {
        "First check whether requests should go there at all: `genkan check`, and `genkan explain ANTHROPIC_BASE_URL` for where the address is set; `genkan setup` writes the profile's provider. Where the account is yours (an OpenRouter key, say), top it up there or choose a model that is free; where it is your organization's gateway, its operator has to top up the account that it uses. Waiting doesn't help." /
        "まず、その接続先が正しいかを `genkan check` で確認してください。アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かり、`genkan setup` でプロファイルのプロバイダーを設定できます。自分のアカウント（OpenRouter のキーなど）の場合は、入金するか無料のモデルを選びます。組織のゲートウェイの場合は、管理者がゲートウェイの使うアカウントに入金する必要があります。待っても解消しません。"
    } text {
        verified: true,
        patterns: [
            r"\b(?:insufficient|out of|not enough) (?:account )?(?:credits?|balance|funds)\b|\b402 payment required\b|\b402\b\W{1,12}.{0,60}\b(?:payment|credits?|balance)\b|(?:account|prepaid|api) (?:credit )?balance is (?:insufficient|not enough|depleted|exhausted)|\bnegative (?:credit )?balance\b|credit balance is (?:insufficient|depleted)|valid credit card on file|credits? (?:have been |are |is )?(?:exhausted|depleted)|\barrearage\b|余额不足|欠费|make sure your account is in good standing",
        ],
        examples: [
            "API Error: 402 Insufficient credits. This account never purchased credits.",
            "Error: 402 insufficient credits",
        ],
    }
    GATEWAY_START "GK-ERR-386" Remote {
        "the gateway's program (LiteLLM) doesn't start: a component or a setting is missing or refused" /
        "ゲートウェイのプログラム（LiteLLM）が起動しません。必要な部品がないか、設定が受け付けられていません"
    } help {
        "This is for whoever runs the gateway (you, if it runs on this machine); Claude Code and its key aren't involved. The text names the component or the setting: install the component where the gateway runs (`pip install 'litellm[proxy]'`, or a shipped image), give `--config` the file's path, put `litellm_params` below each model, or set your own master key instead of a published default; then start it again." /
        "ゲートウェイの運用担当（この端末で動かしている場合は自分）が対応します。Claude Code やそのキーは関係ありません。`--config` のパス、各モデルの `litellm_params`、公開されている既定値のままのマスターキーも確認してください。本文にある部品をゲートウェイの環境にインストールする（`pip install 'litellm[proxy]'` または配布イメージを使う）か、設定ファイルを修正して、起動し直してください。"
    } text {
        verified: true,
        patterns: [
            r"litellm proxy: a database url is set but|litellm proxy refused to start|litellm\[(?:extra_proxy|proxy)\]|\bexception: config file not found: \S{1,120}|\bkeyerror: '(?:litellm_params|model_list|model_name)'",
            r"\blitellm[/\\]proxy[/\\]proxy_server\.py.{0,300}(?:modulenotfounderror|importerror): ",
        ],
        ask: GatewayAdministrator {
            "The gateway (LiteLLM) doesn't start; its own message, which I send along, names what is missing or refused. Please correct it where the gateway runs." /
            "ゲートウェイ（LiteLLM）が起動しません。不足または拒否された項目は、併せて送るメッセージにあります。ゲートウェイの環境で修正していただけますか。"
        },
        examples: [
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
        ask: GatewayAdministrator {
            "The gateway⟦ ({host})⟧ answers Claude Code with an error and no reason. Please check in its log what failed behind it just then, and whether its timeout leaves a model enough time (streams run for minutes)." /
            "ゲートウェイ⟦（{host}）⟧が Claude Code に理由のないエラーを返します。その時刻に背後で何が失敗したかをログで確認し、タイムアウトがモデルの応答（ストリームは数分続きます）に足りているかも確認していただけますか。"
        },
        examples: ["API Error: 504 status code (no body). This is a server-side issue, usually temporary — try again in a moment. If it persists, check your inference gateway (llm.acme.example)."],
    }
    GATEWAY_SETUP "GK-ERR-231" Remote {
        "the gateway can't use its provider: its own key or configuration for the model is missing or wrong" /
        "ゲートウェイがプロバイダーを利用できません。ゲートウェイ側のキーまたはモデルの設定に不足や誤りがあります"
    } help {
        "The gateway's administrator checks the model's entry and the credentials that the gateway has for the provider; give them the whole message. The key that Claude Code sends to the gateway isn't meant, and “Please run /login” beside it is Claude Code's own addition.\n- You run the gateway or router yourself: correct the provider's credentials and the model's entry in its configuration, and start it again." /
        "ゲートウェイの管理者に全文を伝え、モデルの設定と、ゲートウェイがプロバイダーに使う認証情報を確認してもらってください。Claude Code がゲートウェイに送るキーのことではありません。併記される「Please run /login」は Claude Code が付け加えるものです。\n- 自分でゲートウェイやルーターを動かしている場合: その設定でプロバイダーの認証情報とモデルの設定を直し、起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"\blitellm\.authenticationerror: (?:(?:litellm\.)?authenticationerror: )?\w+exception\b.{0,300}(?:litellm: model group|received model group=|available model group)",
            r"(?:\bapi error\b.{0,80}|\bmessage\W{1,6}|\berror code: \d{3} - .{0,60})\blitellm\.\w+.{0,200}?(?:unable to locate credentials|could not load (?:aws )?credentials|security token included in the request is (?:expired|invalid)|default credentials were not found|could not automatically determine credentials|reauthentication is needed|invalid_grant)",
            r"gateway could not authenticate with its upstream provider|message\W{1,5}litellm\.\w{1,40}: missing (?:anthropic|aws|azure|vertex\w*|bedrock|openai) (?:api )?key - a call is being made|missing (?:anthropic|aws|azure|vertex\w*|bedrock|openai) (?:api )?key - a call is being made.{0,400}?(?:received model group|litellm: model group)|invalid config passed in x-portkey|(?:provider|upstream) (?:api )?(?:key|credentials?) (?:is |are )?(?:missing|invalid|not (?:set|configured|found))|no provider configured for|provider config not found for model|\b(?:portkey|gateway|truefoundry|provider|api error)\b.{0,80}\bintegration (?:is )?not (?:found|configured)|(?:model group|router) not initialized|upstream (?:provider )?authentication (?:failed|error)",
            r"missing azure api base - please set|missing boto3 to call bedrock|\bvertex_location is required|invalid vertex_location format|vertex_project, and vertex_location must be set|invalid web identity token reference|aws sts rejected the web identity token|access denied when trying to assume role \S{1,120} please ensure the trust policy|litellm_credential_name=\S{1,80} names a credential|jwt auth: (?:oidc discovery|jwks) |missing jwt public key url|customer-routed inference is temporarily unavailable|event-stream shape could not be loaded|oidc userinfo endpoint|jwt auth is enabled but neither|the gateway's aws identity has sts:assumerole",
            r"no backend auth handler|error building chat completions",
            r"query router did not resolve|no conditions passed in the query router|invalid target name found in the query router|this version of config is not supported in this route|\bjwks (?:remote |async )?fetch (?:is )?failed|error while assuming bedrock role|invalid config passed|provider not configured|no (?:valid )?provider credentials|no (?:valid )?credentials (?:are |were )?(?:configured|found) for (?:the )?provider",
            r"\bguardrailconfig=.{1,80}is missing|model_config references credential|assumerole failed for .{1,200}falling back to ambient credentials",
            r"no keys found that support model",
            r"google cloud sdk not found\. install it with|litellm\[google\]",
            r"\berror from provider\b.{0,160}\b(?:code|status)\W{1,6}40[13]\b|\berror from provider ?\([^)]{1,160}?: ?40[134]\b",
            r"\bcode\W{1,4}2008\W{1,6}message\W{1,4}invalid provider",
        ],
        ask: GatewayAdministrator {
            "Our gateway can't use its provider for Claude Code: its own credentials or the model's entry are missing or wrong there. Please look at the message that I send along." /
            "ゲートウェイが Claude Code のプロバイダーを利用できません。ゲートウェイ側の認証情報またはモデルの設定に不足や誤りがあります。併せて送るメッセージをご確認いただけますか。"
        },
        examples: [
            "API Error (401 {\"error\":{\"message\":\"Error from provider: {\\\"error\\\":{\\\"code\\\":401}}\"}})",
            "litellm.AuthenticationError: AnthropicException - {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\"}}. Received Model Group=claude-sonnet Available Model Group Fallbacks=None",
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
        ask: CloudAdministrator {
            "Amazon Bedrock answers Claude Code with “Guardrail was enabled but input is in incorrect format”: the guardrail can't be applied to the request. Please check that our guardrail's identifier is one valid id and its version a number (or DRAFT), and whether it works with the models that we call⟦ ({model})⟧; if it doesn't with one of them, except that model from it or ask AWS Support." /
            "Claude Code のリクエストに対し、Amazon Bedrock が「Guardrail was enabled but input is in incorrect format」を返し、ガードレールを適用できません。ガードレールの ID が有効な 1 つの ID で、バージョンが番号（または DRAFT）かどうか、呼び出しているモデル⟦（{model}）⟧に対応しているかを確認していただけますか。対応していないモデルは、対象外にするか、AWS サポートに問い合わせてください。"
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
            r"model (?:does not|doesn't) support guardrails|\bguardrail (?:version|identifier)\b.{0,60}\b(?:not valid|invalid|not exist|not found)|\bguardrailconfig\.[\w.]{1,40}'? failed to satisfy",
            r"\bguardrail(?: with)?(?: (?:id|identifier|arn|name|version))?[ :=]{1,3}(?:[\x27\x22`][^\x27\x22`]{1,120}[\x27\x22`]|[\w:/-]*\d[\w:/-]*) (?:does not exist|doesn't exist|(?:is |was )?not found|could not be found)",
        ],
        ask: CloudAdministrator {
            "The guardrail that our requests for Claude Code name doesn't exist there, or doesn't fit the model. Please compare its id, version, account and region with what is set. The message is the one that I send along." /
            "Claude Code のリクエストに指定されているガードレールが存在しないか、モデルに合いません。ID、バージョン、アカウント、リージョンを設定と照合していただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "ValidationException: The guardrail identifier or version provided in the request does not exist.",
            "ResourceNotFoundException: Guardrail gr-0a1b2c3d was not found",
        ],
    }
    GUARDRAIL "GK-ERR-230" Problem {
        "a guardrail of your company (at Bedrock or at the gateway) stopped this request or its answer" /
        "組織のガードレール（Bedrock またはゲートウェイ）がリクエストまたは応答を止めました"
    } help {
        "Leave out what it may have detected (names, addresses, keys, blocked words) or rephrase it; use /clear if it remains in the conversation. Whoever runs the guardrail can see which rule it was." /
        "対象になりそうな内容（氏名、住所、キー、禁止語など）を外すか、表現を変えてください。会話に残る場合は /clear を使います。どの規則かはガードレールの管理者が確認できます。"
    } text {
        verified: false,
        names: ["GuardrailRaisedException", "BlockedPiiEntityError", "GUARDRAIL_INTERVENED"],
        patterns: [
            r"sorry, the model cannot answer this question",
            r"blocked entity detected|\bguardrail\w*\b.{0,80}\b(?:blocked|intervened|violat\w+|failed|raised|denied|rejected|detected|triggered)|\b(?:blocked|violat\w+|denied|rejected|stopped|flagged)\b.{0,60}\bguardrails?\b|violated content safety policy|\bhooks_failed\b|prompt injection (?:attack )?detected|\bhooks? failed\b.{0,40}portkey|portkey error: hooks|\bdlp\b.{0,60}(?:blocked|violat|policy)|blocked by .{0,40}content safety|violated (?:openai )?moderation|content blocked: keyword|(?:prompt|response) blocked (?:due to|by) (?:security|guard)|prompt (?:guard|pattern) (?:is )?blocked",
            r"\bsensitive[ _]words? detected\b|\bsensitive_words_detected\b|(?:包含|检测到|含有)敏感(?:词|内容)|屏蔽词",
        ],
        examples: [
            "Blocked entity detected: EMAIL by Guardrail: presidio. This entity is not allowed to be used in this request.",
            "Sorry, the model cannot answer this question.",
            "{\"error\":{\"message\":\"sensitive words detected\",\"type\":\"new_api_error\",\"code\":\"sensitive_words_detected\"}}",
        ],
    }
    ROUTE_DENIED "GK-ERR-257" Remote {
        "the gateway knows the key, but doesn't let it use this path, tool or network" /
        "ゲートウェイはキーを認識していますが、このパス、ツール、または接続元での利用を許可していません"
    } help {
        "Claude Code needs /v1/messages and /v1/messages/count_tokens (Anthropic's API), or the gateway's pass-through path for Bedrock or Vertex AI. Ask the gateway's administrator to allow it for your key, or for this network's address. `genkan explain ANTHROPIC_BASE_URL` shows the address that is used." /
        "Claude Code には /v1/messages と /v1/messages/count_tokens（Anthropic の API）、または Bedrock・Vertex AI 用のパススルーのパスが必要です。キーまたは接続元アドレスの許可を、ゲートウェイの管理者に依頼してください。使われるアドレスは `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"not allowed to (?:call|access) this (?:openai )?(?:route|routes|endpoint|path)|only allowed to call routes|is an admin only route|access forbidden: (?:ip address|route)|\brbac: access denied\b|you cannot consume this service|your ip address is not allowed|not in the allowed tools list|ip (?:address )?\S{0,40} ?(?:is )?not (?:allowed|whitelisted|allowlisted)|not allowed to call route",
            r"\b(?:invoke\w*|converse\w*|this (?:api|operation|endpoint|method)) (?:is|has been) (?:blocked|disabled by|not permitted)",
            r"not allowed to access (?:passthrough route|search tool|route '|vector store)|denied access to passthrough route|route \S{1,120} not in allowed_routes=|only proxy admin can be used|does not have permission to modify guardrails|does not resolve to a team id|this auto-router belongs to a different team|no longer a member of this auto-router's team|is only allowed for proxy admins?|does not support pass-through endpoint|configured with use_in_pass_through|is rejected by the ssrf guard|(?:is not permitted: this gateway applies a guardrail|refused by this gateway: )",
            r"api key does not have permission to access [a-z]+\b|不在令牌允许访问的列表中|password must be changed before the session can be used",
            r"user does not have permission to make this model call|only make model calls if you are a proxy_admin",
            r"无权访问.{0,40}?(?:分组|渠道|接口|该资源|此资源)|(?:没有|无)权限访问",
        ],
        ask: GatewayAdministrator {
            "The gateway knows my key, but doesn't let it use the path that Claude Code needs (/v1/messages and /v1/messages/count_tokens, or the pass-through for our cloud), or refuses this network's address. Please allow it." /
            "ゲートウェイが私のキーに、Claude Code に必要なパス（/v1/messages と /v1/messages/count_tokens、またはクラウド用のパススルー）か、このネットワークからの接続を許可していません。許可していただけますか。"
        },
        examples: [
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
        ask: GatewayAdministrator {
            "Our LLM gateway says that the team, project or user of my key is blocked. Please unblock it, or tell me why it is blocked and which key I should use for Claude Code." /
            "LLM ゲートウェイで、私のキーの属するチーム、プロジェクト、または利用者がブロックされています。解除していただくか、理由と Claude Code で使うべきキーを教えていただけますか。"
        },
        examples: [
            "{\"error\":{\"message\":\"Team=0a1b2c3d is blocked. Update via `/team/unblock` if your admin.\",\"type\":\"auth_error\",\"code\":\"401\"}}",
            "{\"error\":{\"message\":\"用户已被封禁\",\"type\":\"new_api_error\"}}",
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
            r"(?:gateway's )?tls certificate (?:changed (?:since you connected|during sign-in)|did not match the one you trusted|does not match stored pin)|cloud gateway \S{1,120} (?:tls certificate changed|is not trusted on this machine)|no certificate is saved for \S{1,120}; the stored sign-in",
        ],
        ask: GatewayAdministrator {
            "Claude Code says that our gateway's TLS certificate isn't the one that I trusted when I signed in. Please confirm whether it was renewed and tell me its SHA-256 fingerprint." /
            "Claude Code が、ゲートウェイの TLS 証明書がサインイン時に信頼したものと異なると表示しています。更新されたものかどうかと、SHA-256 フィンガープリントを教えていただけますか。"
        },
        examples: [
            "Cloud gateway llm.acme.example TLS certificate changed since you connected — run /login to verify and reconnect.",
        ],
    }
    KEY_EXPIRED "GK-ERR-142" Person {
        "the key or token that was sent has expired" /
        "送られたキーまたはトークンの有効期限が切れています"
    } help {
        "Ask the gateway's administrator for a new one, and store it with `genkan token rotate`; if a command prints the key, `genkan token rotate` runs it again.\n- It isn't your gateway's key (a router or program of your own has one for its provider, such as Gemini's “API key expired”): renew it at that provider, and write it where the router has it.\n- It is an MCP server's or another tool's: renew it there; the model's service isn't involved." /
        "ゲートウェイの管理者に新しいキーを依頼し、`genkan token rotate` で登録し直してください。キーをコマンドで出力している場合は、`genkan token rotate` がそれを再実行します。\n- 組織のゲートウェイのキーではない場合（自分で動かすルーターやプログラムが持つ、プロバイダー用のキー。Gemini の「API key expired」など）: プロバイダーで発行し直し、ルーターの設定に書いてください。\n- MCP サーバーやほかのツールのキーの場合: そこで更新してください。モデルのサービスは関係ありません。"
    } text {
        verified: false,
        patterns: [
            r"authentication error - expired key",
            r"(?:api|virtual|access|gateway|subscription)[ -]?key has expired|\bjwt (?:is|has) expired|token expired or not valid",
            r"\bapi key (?:has |is )?expired\b|(?:\b40[13]\b|message\W{1,5}|error\W{1,3}).{0,40}\bkey expired\b|virtual key .{0,40}expired|\bexpired_key\b",
            r"令牌已过期",
            r"\boauth\.v2\.AccessTokenExpired\b|\bkeymanagement\.service\.access_token_expired\b|\bsteps\.jwt\.TokenExpired\b|\bapi error:? \(?40[13]\b.{0,80}\binvalid_token\b.{0,120}\bexpired\b",
            r"cloud gateway session expired|\bvirtual key (?:has |is )?expired|\bexp\W{1,5}token expired",
            r"cloud gateway token expired|not connected to cloud gateway .{0,80}saved sign-in has ended|stored sign-in for \S{1,120} has expired and has no refresh token|not signed in to the cloud gateway",
        ],
        examples: [
            "Jwt is expired",
            "Authentication Error - Expired Key. Key Expiry time 2026-11-01 and current time 2026-11-20",
            "API key expired. Please renew the API key.",
            "{\"error\":{\"message\":\"该令牌已过期\",\"type\":\"one_api_error\"}}",
            "API Error: 401 {\"error\":\"invalid_token\",\"error_description\":\"The access token expired\"}",
            "Cloud gateway session expired — run /login to reconnect.",
            "Not connected to Cloud gateway llm.acme.example: the saved sign-in has ended. Run /login. If that is refused, update Claude Code, or ask your administrator which version to use.",
        ],
    }
    ROUTING_HEADER "GK-ERR-404" Usage {
        "the gateway wants a header that names the provider or configuration to use, and the request has none" /
        "ゲートウェイは、使用するプロバイダーまたは設定をヘッダーで指定するよう求めていますが、リクエストにありません"
    } help {
        "The key isn't at fault. Put the header that the text names into ANTHROPIC_CUSTOM_HEADERS, one `Name: value` on each line (`claude.env` in the profile, then `genkan setup`); the gateway's administrator knows the value. `genkan explain ANTHROPIC_CUSTOM_HEADERS` shows what is set." /
        "キーの問題ではありません。本文のヘッダーを ANTHROPIC_CUSTOM_HEADERS に「名前: 値」の形で 1 行ずつ指定してください（プロファイルの `claude.env` に書き、`genkan setup` を実行）。値はゲートウェイの管理者に確認してください。現在の設定は `genkan explain ANTHROPIC_CUSTOM_HEADERS` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bx-portkey-(?:config|provider|virtual-key)\b.{0,80}\b(?:headers? (?:is|are) (?:required|missing)|required|must be (?:set|provided))|\bhelicone-target-url\b.{0,60}(?:required|missing)|following headers? (?:is|are) missing\b.{0,80}\bx-portkey",
        ],
        examples: ["API Error: 400 {\"status\":\"failure\",\"message\":\"Either x-portkey-config or x-portkey-provider header is required\"}"],
    }
    NO_KEY "GK-ERR-376" Person {
        "the request reached the gateway (or the service at the address that is set) without a key" /
        "キーのないリクエストが、ゲートウェイ（または設定されたアドレスのサービス）に届きました"
    } help {
        "`genkan token status` says whether a key is stored, `genkan token set` stores one, and `genkan check` whether Claude Code is told to ask for it (apiKeyHelper). Another program sends none unless its own setting has it (ANTHROPIC_AUTH_TOKEN or an Authorization header).\n- Azure API Management (azure-api.net; “missing subscription key”, “application credentials”) looks for the key in a header of its own, `Ocp-Apim-Subscription-Key` or the one that was chosen there (often `api-key`), not in Authorization: send that header (ANTHROPIC_CUSTOM_HEADERS; another program's own setting for headers, Codex: `env_http_headers`), or have the gateway's administrator accept the Bearer token. Some other gateways do the same.\n- The key is set, and it worked before an update of Claude Code: 2.1.94 sent none in Bedrock mode (2.1.96 does again), and ANTHROPIC_API_KEY is reported as not sent there since 2.1.228. Update it, go back to the release that worked (`claude install VERSION`), or give the header in ANTHROPIC_CUSTOM_HEADERS." /
        "キーが保存されているかは `genkan token status`、保存は `genkan token set`、Claude Code がそれを使う設定か（apiKeyHelper）は `genkan check` で確認できます。ほかのプログラムには、それぞれの設定（ANTHROPIC_AUTH_TOKEN や Authorization ヘッダー）が必要です。\n- Azure API Management（azure-api.net。「missing subscription key」「application credentials」）は、Authorization ではなく独自のヘッダー（`Ocp-Apim-Subscription-Key`、または管理者が選んだ名前。多くは `api-key`）でキーを受け取ります。そのヘッダーを送るか（ANTHROPIC_CUSTOM_HEADERS。ほかのプログラムではヘッダーの設定、Codex では `env_http_headers`）、Bearer トークンを受け付けるようゲートウェイの管理者に依頼してください。ほかにもそのようなゲートウェイがあります。\n- キーは設定済みで、Claude Code の更新前は動作していた場合: 2.1.94 は Bedrock モードでキーを送りませんでした（2.1.96 で修正）。2.1.228 以降は ANTHROPIC_API_KEY が送られないという報告もあります。更新するか、動作していたリリースに戻すか（`claude install バージョン`）、ヘッダーを ANTHROPIC_CUSTOM_HEADERS に指定してください。"
    } text {
        verified: true,
        patterns: [
            r"\b401\b.{0,80}\b(?:missing authorization header|authorization header is missing)\b|\b(?:error|detail|msg)\W{1,5}(?:required |missing )?authorization header(?: is missing)?\b|\bmissing authorization header\b",
            r"authentication error, no api key passed in|no api key found in request|\bno api key (?:was )?(?:passed|provided|supplied)\b|access denied due to (?:a |an )?missing (?:application credentials or )?subscription key\. make sure to|\boauth\.v2\.(?:FailedToResolveAPIKey|FailedToResolveAccessToken)\b|failed to resolve api key variable",
            r#"\bcode\W{1,5}(?:api_key_required|missing_api_key)\b|"message"\W{1,3}api key (?:is )?(?:required|missing)\W{0,2}""#,
            r"^\W{0,6}(?:error|message)\W{1,5}missing api[ -]?key\b|\bmissing api key\W{0,4}$",
        ],
        examples: [
            "Access denied due to a missing application credentials or subscription key. Make sure to include an application token or a subscription key",
            "401 {\"Error\":\"Required Authorization header is missing\"}",
            "Authentication Error, No api key passed in.",
            "{\"message\":\"No API key found in request\",\"request_id\":\"0a1b2c3d\"}",
            "401 {\"error\":{\"message\":\"API key required\",\"type\":\"authentication_error\",\"code\":\"api_key_required\"}}",
            "{\"error\":\"Missing API key\"}",
        ],
    }
    KEY_REFUSED "GK-ERR-141" Person {
        "the gateway (or the service at the address that is set) doesn't accept the key" /
        "ゲートウェイ（または設定されたアドレスのサービス）がキーを受け付けません"
    } help {
        "The key was mistyped, revoked, belongs to another gateway, or wasn't sent: it belongs in ANTHROPIC_AUTH_TOKEN (`genkan explain ANTHROPIC_AUTH_TOKEN`). Ask the gateway's administrator for a new one and store it with `genkan token rotate`; compare it with the configuration of a gateway that you run yourself.\n- It worked for a while in this session: the token has ended; /login doesn't help. Start the launcher (`ucode claude`) or your helper's sign-in again, then `claude --continue`. A token that a command prints (apiKeyHelper): CLAUDE_CODE_API_KEY_HELPER_TTL_MS has to be shorter than its life.\n- Two keys are sent: ANTHROPIC_API_KEY goes out as x-api-key beside ANTHROPIC_AUTH_TOKEN (Authorization), and some gateways look at x-api-key first. Remove it (`genkan explain ANTHROPIC_API_KEY`).\n- An earlier sign-in to Anthropic was sent in its place: `claude /logout`, then start again." /
        "キーの入力誤り、失効、別のゲートウェイのキー、またはキーが送られていません。キーは ANTHROPIC_AUTH_TOKEN に設定します（`genkan explain ANTHROPIC_AUTH_TOKEN`）。ゲートウェイの管理者から新しいキーを受け取り、`genkan token rotate` で登録してください。自分で動かしているゲートウェイでは、その設定と照らし合わせてください。\n- このセッションでしばらく動作していた場合: トークンの期限切れで、/login では解消しません。起動プログラム（`ucode claude`）またはコマンドのサインインをやり直し、`claude --continue` で続けてください。コマンド（apiKeyHelper）が出力するトークンでは、CLAUDE_CODE_API_KEY_HELPER_TTL_MS を有効期間より短くします。\n- キーが 2 つ送られている場合: ANTHROPIC_API_KEY は、ANTHROPIC_AUTH_TOKEN（Authorization）とは別に x-api-key として送られ、そちらを先に見るゲートウェイがあります。削除してください（`genkan explain ANTHROPIC_API_KEY`）。\n- 以前の Anthropic へのサインインが代わりに送られている場合: `claude /logout` の後、起動し直してください。"
    } text {
        verified: true,
        names: ["token_not_found_in_db"],
        patterns: [
            r"invalid or missing api key\. use x-api-key|\bmessage\W{1,5}invalid api key\W{1,6}type\W{1,5}invalid_api_key",
            r"invalid proxy server token passed",
            r"litellm virtual key expected",
            // Kong's plug-in for keys.
            r#""detail"\W{1,4}invalid api[ -]?key"#,
            r#"authentication error, (?:invalid|malformed|missing|no (?:api|token|key|auth|valid|credential|user|team|jwt))|invalid (?:virtual|proxy|master) key|\bjwt (?:is missing|verification fails?)|\"message\"\W{1,3}invalid authentication credentials\"|unable to find token in cache|missing (?:or invalid )?api key in"#,
            r"malformed api key passed in|invalid api key, no token associated|key is blocked\. update via|portkey error: (?:invalid|missing) api key|\bjwt (?:issuer|audience)s? .{0,20}not (?:configured|allowed)|\b(?:missing|no|invalid) auth (?:token|key|credentials?)\b|(?:user|token) (?:not found|is blocked|has been (?:deactivated|disabled|revoked))\W{0,3}(?:in litellm|via scim)|(?:api error|\b40[13]\b|message\W{1,5}).{0,40}\b(?:user|token) (?:not found|is blocked|has been (?:deactivated|disabled|revoked))\W{0,3}$|invalid (?:access |auth\w* )?token\b.{0,30}(?:gateway|proxy)|expected to start with 'sk-|api[ -]?key (?:is |has been )(?:disabled|revoked|deactivated|blocked)|incorrect api key provided",
            r"无效的令牌|令牌状态不可用|未提供令牌",
            r"\binvalid (?:helicone|portkey|litellm|openrouter|gateway|vercel|requesty|bifrost|truefoundry|apigee|apim|cloudflare|team|project|user|consumer|client) (?:api[ -]?)?(?:key|token)\b|\b(?:helicone|portkey|litellm|openrouter|gateway|vercel|requesty|bifrost) (?:api )?key (?:is |was )?(?:invalid|missing|not found|required)",
            r"(?:user|key|team|token) (?:doesn't|does not) exist in db",
            r"invalid api key format|api key format is invalid|令牌验证失败|authentication error\W{1,3}(?:invalid|token is not)|no api key found in (?:the )?(?:headers?|body|query)|\bvirtual[ _]key (?:is )?(?:required|not found|inactive|disabled|blocked|unknown|invalid)\b|\bvirtual_key_(?:required|not_found|blocked)\b|access denied due to invalid subscription key\. make sure to|\bjwt (?:header|payload|signature) (?:is an invalid|\[|field)|\bjwt (?:is not in the form|not yet valid|verification failed)|\baudiences in jwt are not allowed|\bjwks doesn't have key|\bjwt_authn_access_denied|missing required authentication headers?|no credentials found for given 'iss'|no mandatory '\w+' in claims|invalid api key in request|unauthenticated request to ai gateway|\bhelicone-auth\b|invalid or missing virtual key|missing or invalid (?:virtual |gateway )?key",
            r"the gateway (?:did not accept (?:the new|this session's) credential|refused them for this account)|organization's gateway refused the request|idp rejected refresh token|invalid jwt submitted|jwt auth: token|no matching public key found\. keys=|unmatched token passed in\. enforce_rbac|no (?:user or )?teams? (?:id )?found in token|email domain not allowed\. user email|oauth 2\.0 token validation failed|token's (?:team|scope)\b.{0,40}not (?:found|allowed)",
            r"\bcode\W{1,5}(?:api_key_invalid|invalid_api_key)\b",
            r"\boauth\.v2\.(?:InvalidApiKey|ApiKeyNotApproved|InvalidAccessToken|ConsumerKeyNotApproved)\b|\bkeymanagement\.service\.invalid_(?:access_token|client\w*)\b|\bsteps\.jwt\.(?:InvalidToken|FailedToDecode|AlgorithmMismatch|KeyIdMissing)\b|faultstring\W{1,5}invalid ?(?:api ?key|access token)\b|\bapi error:? \(?40[13]\b.{0,80}\berror\W{1,4}invalid_token\b|\bapi error:? \(?40[13]\)? (?:invalid|malformed|unknown) (?:access |auth )?token\W{0,3}$",
            r"\binvalid token \(request id: \w+\)|\binvalid token\b.{0,60}\b(?:new|one)_api_error\b|\b(?:new|one)_api_error\b.{0,80}\binvalid token\b",
        ],
        examples: [
            "401 {\"detail\":{\"error\":{\"type\":\"authentication_error\",\"message\":\"Invalid or missing API key. Use x-api-key header or Authorization: Bearer.\"}}}",
            "Please run /login · API Error: 401 {\"detail\":\"Invalid API key\"}",
            "API Error: 401 Authentication Error, Invalid proxy server token passed. Received API Key = sk-...1234",
            "Authentication Error, LiteLLM Virtual Key expected. Received=wrong, expected to start with 'sk-'.",
            "Malformed API Key passed in. Ensure Key has `Bearer ` prefix.",
            "{\"error\":{\"message\":\"无效的令牌\",\"type\":\"one_api_error\"}}",
            "401 Invalid Helicone API key",
            "{\"message\":\"No API Key found in headers, body or querystring\"}",
            "Authentication Error, User doesn't exist in db. 'user_id'=admin. Create user via `/user/new` call.",
            "No matching public key found. keys=[], kid=abc",
            "401 {\"error\":{\"message\":\"Invalid API key\",\"type\":\"authentication_error\",\"code\":\"api_key_invalid\"}}",
            "API Error: 401 {\"fault\":{\"faultstring\":\"Invalid ApiKey\",\"detail\":{\"errorcode\":\"oauth.v2.InvalidApiKey\"}}}",
            "{\"error\":{\"message\":\"Invalid token (request id: 20261125)\",\"type\":\"new_api_error\"}}",
        ],
    }
    OWN_BUDGET "GK-ERR-616" Usage {
        "Claude Code stopped at the amount that this run was started with (--max-budget-usd, or a program's own setting); no account is used up" /
        "Claude Code は、起動時に指定された金額の上限（--max-budget-usd、またはプログラムの設定）で停止しました。アカウントの残高や予算の不足ではありません"
    } help {
        "Raise the amount, or leave the option out, where the run is started (script, CI workflow, maxBudgetUsd in an SDK program). What was done so far stays: go on with `claude --continue`.\n- The amount is an estimate by Anthropic's list prices, whichever provider is used." /
        "実行を開始する場所（スクリプト、CI のワークフロー、SDK のプログラムの maxBudgetUsd）で金額を増やすか、指定を外してください。それまでの作業は残っており、`claude --continue` で続けられます。\n- 金額は、どのプロバイダーでも Anthropic の定価による見積もりです。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:exceeded|reached|over) (?:the )?(?:maximum |max )?(?:usd )?budget \(\W?\$?[\d.]+\)|\berror_max_budget_usd\b|\bmax[_ -]?budget[_ -]?usd\b.{0,60}\b(?:exceeded|reached)",
        ],
        examples: [
            "Error: Exceeded USD budget (0.5)",
            "{\"type\":\"result\",\"subtype\":\"error_max_budget_usd\",\"is_error\":true}",
        ],
    }
    BUDGET "GK-ERR-143" Problem {
        "the budget of the key, its team or its user at the gateway is spent" /
        "ゲートウェイで、キー・チーム・利用者のいずれかの予算を使い切っています"
    } help {
        "Trying again doesn't help. Wait for the budget's next period, or ask whoever runs the gateway: they can see whose budget it is, and raise it." /
        "再試行しても解消しません。次の予算期間を待つか、ゲートウェイの管理者に対象を確認して引き上げてもらってください。"
    } text {
        verified: false,
        names: ["budget_exceeded"],
        patterns: [
            r"budget has been exceeded!",
            r"exceededbudget:",
            r"\b(?:key|team|user|tag|customer|organization|project|provider|deployment|model)\b.{0,80}\b(?:over budget\b|budget (?:has been |limit )?exceeded\b|(?:exceeded|crossed) (?:your |its |the )?(?:\w+ )?budget)|(?:api error|\b4(?:00|0[0-9]|29)\b|message\W{1,5}|litellm\S*).{0,80}\b(?:over budget|budget (?:has been |limit )?exceeded|(?:exceeded|crossed) (?:your |its |the )?(?:\w+ )?budget)\b|\bbudget (?:has been |limit )?exceeded\b.{0,60}\b(?:key|team|user|spend|max budget|current cost)",
            r"exceeded budget for (?:model|deployment|provider|tag|key|team|user)|\bexceededbudget\b|\b(?:key|team|user|customer|organization|project|gateway)\b.{0,60}\b(?:exceeds? (?:the |your )?(?:\w+ )?budget|budget (?:limit )?(?:reached|exhausted))|crossed budget",
            r"额度不足|额度已用尽|预扣费额度失败|(?:token|user|key|group)?\W{0,2}quota is not enough\b.{0,80}(?:one|new)_api|(?:one|new)_api\w*\b.{0,80}quota is not enough|pre-?consume\w* (?:token )?quota failed|(?:token|user|key) quota (?:is )?(?:not enough|exhausted|exceeded|insufficient)",
            r"\b(?:daily|weekly|monthly|total) (?:cost|spend(?:ing)?|budget) limit (?:reached|exceeded)|(?:每日|每周|每月|总)(?:费用|消费)(?:限制|上限)|budget has been exceeded\b|crossed budget: |out of (?:call volume|bandwidth) quota|-level (?:model )?budget exceeded|budget (?:would be|is) exceeded|exceeded (?:your|the) usage limit for this",
            r"budget enforcement unavailable: current spend could not be verified|no healthy deployments .{0,40}budget",
            r"prompt tokens limit exceeded: \d+ > \d+",
            r"\bexceeded(?:token|team|user|organization|customer|model)budget\b|max budget for token: |current spend for token: ",
            r"\bkey limit exceeded(?: \((?:total|daily|weekly|monthly) limit\))?",
        ],
        ask: GatewayAdministrator {
            "Claude Code's requests are refused by our LLM gateway because a budget is spent. Please check whose budget it is (key, team or user), and raise it or tell me when its next period begins." /
            "LLM ゲートウェイで予算を使い切り、Claude Code のリクエストが拒否されています。対象（キー・チーム・利用者）を確認し、引き上げるか、次の期間の開始日を教えていただけますか。"
        },
        examples: [
            "ExceededTokenBudget: Current spend for token: 7.2; the key is over budget",
            "ExceededBudget: User=dev over budget. Spend=3.0, Budget=2.0",
            "API Error: 429 Budget has been exceeded! Current cost: 2.01, Max budget: 2.0",
            "LiteLLM Team: red, exceeded budget for model=claude-x",
            "{\"error\":{\"message\":\"用户额度不足\",\"type\":\"one_api_error\"}}",
            "{\"statusCode\":403,\"message\":\"Out of call volume quota. Quota will be replenished in 01:02:03.\"}",
            "Budget enforcement unavailable: current spend could not be verified against Redis or the database, and fail_closed_budget_enforcement is enabled, so the request was rejected",
            "Prompt tokens limit exceeded: 230799 > 91442.",
            "ExceededTokenBudget: Current spend for token: 7.2e-05; Max Budget for Token: 2e-07",
            "{\"error\":{\"message\":\"Key limit exceeded (total limit). Manage it using https://openrouter.ai/settings/keys\",\"code\":403}}",
        ],
    }
    OTHER_NAMES "GK-ERR-480" Usage {
        "the gateway's key may use Claude under other names than the one that was asked for; the text lists them" /
        "ゲートウェイのキーで使える Claude の名前が、要求した名前と異なります。使える名前は本文にあります"
    } help {
        "If one of them is the same model (without its date, with a prefix), it is the gateway's name for it: set that for the tier that asked (ANTHROPIC_DEFAULT_HAIKU_MODEL and its siblings; `genkan setup --set models.haiku=…`). Otherwise ask the gateway's administrator to allow the model, or to add the name as an alias; another model only if the administrator says where it is processed." /
        "その中に同じモデル（日付なし、接頭辞付きなど）があれば、それがゲートウェイでの名前です。要求したティアに設定してください（ANTHROPIC_DEFAULT_HAIKU_MODEL など。`genkan setup --set models.haiku=…`）。なければ、モデルの許可か、この名前を別名として追加するよう、ゲートウェイの管理者に依頼してください。別のモデルは、処理される場所を管理者が示した場合だけ使ってください。"
    } text {
        verified: false,
        names: ["key_model_access_denied", "team_model_access_denied", "user_model_access_denied"],
        patterns: [
            r"can only access models=\[(?<allowed>[^\]]{0,400}haiku[^\]]{0,400})\]\.? tried to access (?<model>[\w.:@/-]*haiku[\w.:@/-]*)",
            r"can only access models=\[(?<allowed>[^\]]{0,400}sonnet[^\]]{0,400})\]\.? tried to access (?<model>[\w.:@/-]*sonnet[\w.:@/-]*)",
            r"can only access models=\[(?<allowed>[^\]]{0,400}opus[^\]]{0,400})\]\.? tried to access (?<model>[\w.:@/-]*opus[\w.:@/-]*)",
            r"can only access models=\[(?<allowed>[^\]]{0,400}fable[^\]]{0,400})\]\.? tried to access (?<model>[\w.:@/-]*fable[\w.:@/-]*)",
        ],
        examples: [
            "This key can only access models=['claude-sonnet-4-6']. Tried to access claude-sonnet-4-6-20260101",
            "This key can only access models=['claude-opus-5']. Tried to access claude-opus-5-20260101",
            "This key can only access models=['claude-fable-5']. Tried to access claude-fable-5-20260101",
            "API Error: 401 {\"error\":{\"message\":\"key not allowed to access model. This key can only access models=['gpt-5', 'claude-haiku-4-5']. Tried to access claude-haiku-4-5-20251001\",\"type\":\"key_model_access_denied\"}}",
        ],
    }
    MODEL_DENIED "GK-ERR-144" Problem {
        "the gateway's key may not use this model" /
        "ゲートウェイのキーでは、このモデルを使用できません"
    } help {
        "The name isn't allowed for this key, team or user. If the text lists the same model under another name (without its date, with a prefix), that is the gateway's: set it for the tier that asked (ANTHROPIC_DEFAULT_HAIKU_MODEL and its siblings; `genkan setup --set models.haiku=…`). Otherwise have it allowed, or the name added as an alias. Don't take another model to avoid this: only the gateway's administrator can say where that one is processed." /
        "この名前は、このキー・チーム・利用者に許可されていません。本文の一覧に、同じモデルの別の名前（日付なし、接頭辞付きなど）があれば、それがゲートウェイでの名前です。要求したティアに設定してください（ANTHROPIC_DEFAULT_HAIKU_MODEL など。`genkan setup --set models.haiku=…`）。なければ、許可してもらうか、この名前を別名として追加してもらってください。回避のために別のモデルを使わないでください。処理される場所はゲートウェイの管理者にしか分かりません。"
    } text {
        verified: false,
        names: ["key_model_access_denied", "team_model_access_denied", "user_model_access_denied"],
        patterns: [
            r"not allowed to access model\b.{0,120}?\bthis \S+ can only access models=(?:.{0,400}?tried to access (?<model>[\w.:@/-]+))?",
            r"(?:key|team|user|token|project|org\w*|you) (?:is |are )?not allowed to (?:access|use) (?:the |this )?model|invalid model for (?:team|key|user)\b(?: \S+?:? (?<model>[\w.:@/-]+?)\.)?|(?:doesn't|does not|don't) have access to (?:the )?models? ",
            r"(?:doesn't|does not) have access to model=|has access to the requested model|model (?:is )?not allowed for this (?:key|team|user|project)|model access denied|access groups? grant no models|\bmodel_access_denied\b|(?:key|team|user|org\w*|customer|project) not allowed to access (?:the )?model",
            r"(?:model|provider) \W?(?<model>[\w.:@/-]{1,80}?)\W? is not allowed for this (?:virtual |api )?key|^no models available for team|\bno models available\b.{0,40}(?:team|key|model group)|\b(?:model|provider)_blocked\b|this key is not permitted to call|no team has access to|model not allowed\b.{0,80}(?:integration|workspace|key)\b",
            r"\bcan_(?:key|team|user|object)_call_model\b|令牌无权|无权(?:使用|访问)(?:该|此)?模型|不允许(?:使用|访问)(?:该|此)?模型",
            r"\bmodel \W?(?<model>[\w.:@/-]{1,100})\W? (?:is |was )?not (?:in|on|part of) (?:the |your |this )?(?:[\w-]+(?:'s)? ){0,3}(?:allow-? ?list|white-?list|allowed[ -]models?)\b",
        ],
        ask: GatewayAdministrator (GATEWAY_MODEL),
        examples: [
            "403 API Key 不允许使用该模型",
            "Exception: Invalid model for team litellm-dev: acme-opus. Valid models for team are: ['x']",
            "key not allowed to access model. This key can only access models=['acme-haiku']. Tried to access acme-opus",
            "No team has access to the requested model: claude-x. Checked teams=[].",
            "Model 'claude-x' is not allowed for this virtual key",
            "该令牌无权使用模型：claude-x",
            "API Error: 400 model acme-opus is not in the operator's model allowlist",
        ],
    }
    NO_UPSTREAM "GK-ERR-374" Remote {
        "the gateway can't connect to the provider behind it; this machine's connection to the gateway works" /
        "ゲートウェイから先のプロバイダーへの接続が失敗しています。この端末からゲートウェイまでの接続は正常です"
    } help {
        "The name, address, certificate, proxy or time limit in the message belongs to the gateway's host, and has to be fixed there: send the request below, with the whole message, to its administrator. If it happened only once, try again first. Whoever runs the gateway looks by its words:\n- “CERTIFICATE_VERIFY_FAILED”: mostly a proxy inspects TLS there. Add the company's root to the public ones in a file, mount it into the container, and name it in SSL_CERT_FILE (LiteLLM also `ssl_verify: /path` under litellm_settings). Don't switch verification off.\n- “Name or service not known”, “name resolution”: the provider's host name can't be resolved. The region or address in the model's entry is empty or wrong (LiteLLM: `aws_region_name`, `api_base`), or the container has no DNS.\n- “Connection refused”, “timed out”: the address in the model's entry (localhost in a container is the container itself), the route or HTTPS_PROXY there, or the request's time limit." /
        "メッセージにある名前、アドレス、証明書、プロキシ、タイムアウトは、ゲートウェイのホスト側のもので、そこで修正する必要があります。メッセージ全文を添えて、下の依頼文をゲートウェイの管理者に送ってください。一度だけであれば、まず再試行してください。運用担当は、本文の言葉ごとに次を確認してください。\n- 「CERTIFICATE_VERIFY_FAILED」の場合: 多くは、そのホストの通信をプロキシが TLS 検査しています。社内のルート証明書を公開の証明書の一覧に追記したファイルをコンテナーに置き、SSL_CERT_FILE に指定してください（LiteLLM では litellm_settings の `ssl_verify: /パス` も可）。検証は無効にしないでください。\n- 「Name or service not known」「name resolution」の場合: プロバイダーのホスト名を解決できません。モデルの設定のリージョンやアドレスが空か誤っているか（LiteLLM では `aws_region_name`、`api_base`）、コンテナーで DNS が使えません。\n- 「Connection refused」「timed out」の場合: モデルの設定のアドレス（コンテナーの中の localhost はコンテナー自身です）、そのホストの経路や HTTPS_PROXY、リクエストのタイムアウトを確認してください。"
    } text {
        verified: true,
        patterns: [
            r"\blitellm\.(?:timeout|apiconnectionerror|internalservererror|badgatewayerror)\b.{0,300}?(?:cannot connect to host|name resolution|connection timed out|timeout passed=|certificate verify failed|connect call failed|connection refused|server disconnected)",
        ],
        ask: GatewayAdministrator {
            "Our gateway can't connect to the provider behind it; the message that I send along says to which address and why. Please check on the gateway's host: name resolution, route or proxy, trusted certificates, and the time limit of its requests." /
            "ゲートウェイから先のプロバイダーに接続できません。接続先と理由は、併せて送るメッセージにあります。ゲートウェイのホストで、名前解決、経路またはプロキシ、信頼する証明書、リクエストのタイムアウトを確認していただけますか。"
        },
        examples: [
            "API Error: 500 litellm.InternalServerError: AnthropicException - Cannot connect to host llm-egress.acme.example:443 ssl:default [Temporary failure in name resolution]",
        ],
    }
    COOLDOWN "GK-ERR-375" Remote {
        "the gateway pauses this model: everything behind the name has just failed, has used up its own limits, is faulty in its configuration, or has reached a limit that the gateway sets" /
        "ゲートウェイがこのモデルを一時停止しています。背後のデプロイがすべて失敗した直後か、背後のアカウントの上限に達しているか、設定に誤りがあるか、ゲートウェイの上限に達しています"
    } help {
        "Wait as long as the text says (else a minute) and try again. If it comes back at once, or no limit is named, the model's entry in the gateway's configuration may be faulty: the gateway's log says what failed behind it, or its limit per minute is too low for Claude Code, which sends several requests at a time: send the request below to its administrator. Where the accounts behind it are used up, it adds others or raises their limits. Other models of the gateway may still work (`genkan models`)." /
        "本文にある時間（なければ 1 分ほど）待って再試行してください。すぐに再発する場合や上限が示されていない場合は、ゲートウェイの設定にあるモデルの項目に誤りがあるか、背後の失敗の理由がゲートウェイのログにあるか、1 分あたりの上限が、複数のリクエストを同時に送る Claude Code には低すぎます。下の依頼文を管理者に送ってください。背後のアカウントの上限に達している場合は、管理者が追加するか引き上げます。ゲートウェイのほかのモデルは使えることがあります（`genkan models`）。"
    } text {
        verified: true,
        patterns: [
            r"\bmodel_cooldown\b(?:.{0,300}?\breset_time\W{1,4}(?<after>[\dhms]+))?|all credentials for model (?<model>[\w.:@/-]+) are cooling down",
            r"you passed in model=(?<model>[\w.:@/-]+)\. there are no healthy deployments for this model",
            r"all_deployments_in_cooldown|\bare in cooldown\b|\bcooldown_list=|no healthy deployments?(?: available)? for (?:this )?model|no deployments available for selected model(?:.{0,300}?passed model=(?<model>[\w.:@/-]+))?",
        ],
        ask: GatewayAdministrator {
            "The gateway answers that nothing behind a model⟦ ({model})⟧ is available at the moment. Please check in its log what failed there just before, whether the accounts behind it are used up, and whether its limits (requests and tokens per minute, cooldown) leave room for Claude Code, which sends several requests at a time." /
            "ゲートウェイが、モデル⟦（{model}）⟧は現在どれも利用できないと返します。直前に何が失敗したか、背後のアカウントが上限に達していないかをログで確認し、ゲートウェイの上限（1 分あたりのリクエスト数とトークン数、クールダウン）が、複数のリクエストを同時に送る Claude Code に足りているかを確認していただけますか。"
        },
        examples: [
            "API Error: 429 {\"error\":{\"code\":\"model_cooldown\",\"message\":\"All credentials for model x are cooling down via provider antigravity\",\"reset_time\":\"29m28s\"}}",
            "litellm.BadRequestError: You passed in model=acme-opus. There are no healthy deployments for this model",
            "No deployments available for selected model, Try again in 5 seconds. All deployments for selected model are in cooldown. Passed model=claude-sonnet.",
        ],
    }
    UNKNOWN_MODEL "GK-ERR-145" Problem {
        "the gateway, or the service at the address that is set, has no model of this name" /
        "この名前のモデルは、ゲートウェイ（または設定されたアドレスのサービス）にありません"
    } help {
        "Model names behind a gateway are the gateway's own. Ask for the names of regional models, and pin those: `--set models.sonnet=…`, or in the profile.\n- You set the address yourself (ANTHROPIC_BASE_URL): /v1/models below it lists the names. Set ANTHROPIC_MODEL, ANTHROPIC_DEFAULT_OPUS_MODEL, ANTHROPIC_DEFAULT_SONNET_MODEL and ANTHROPIC_DEFAULT_HAIKU_MODEL to names of that list (`genkan explain ANTHROPIC_MODEL` shows where the wrong one comes from)." /
        "ゲートウェイの先のモデル名は、ゲートウェイ独自のものです。リージョン内のモデルの名前を確認し、`--set models.sonnet=…` またはプロファイルで固定してください。\n- アドレス（ANTHROPIC_BASE_URL）を自分で設定した場合: 名前の一覧は、そのアドレスの /v1/models にあります。ANTHROPIC_MODEL、ANTHROPIC_DEFAULT_OPUS_MODEL、ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL を一覧の名前にしてください（誤った名前の設定場所は `genkan explain ANTHROPIC_MODEL` で分かります）。"
    } text {
        verified: true,
        patterns: [
            r"\binvalid model: (?<model>[\w.:@/\[\]-]{1,100}?)\. use /v1/models",
            r"model not found in the config|model `?(?<model>[\w.:@/-]+)`? (?:is )?not (?:found|configured|registered) (?:in|on|at) (?:the )?(?:gateway|router|config|proxy|model list)",
            r"invalid model name passed in(?: model=(?<model>[\w.:@/-]+))?",
            r"you passed in model=(?<model>[\w.:@/-]+)\. there is no 'model_name' with this string",
            r"\bmodel_not_found\b|\bthe model [`'\x22]?(?<model>[\w.:@/-]+)[`'\x22]? does not exist",
            r"is currently paused and cannot accept requests|no endpoints found (?:matching|that (?:match|serve|host))|model \S{1,80} (?:is )?not found in (?:the )?router|no (?:available )?(?:channels?|providers?|endpoints?) (?:available )?(?:for|supports?) (?:the |this )?model|no models? have context window large|\bmodel_not_supported\b|the requested model is not (?:supported|available)|unsupported model\b|model (?:name )?\S{0,60} ?(?:is )?not supported by (?:this )?(?:gateway|provider|proxy)",
            r"\bmodel(?: name| id)? not found\b\W{0,3}(?<model>[\w.:@/-]*)|(?:api error|\b40[04]\b|message\W{1,5}|detail\W{1,5}).{0,60}?\b(?:no such|unrecognized) model\b\W{1,3}[\w.:@/-]+|\b(?:invalid|unknown) model (?:id|identifier)\b|\bmodel \W?[\w.:@/-]{1,80}\W? (?:does not exist|doesn't exist|is not (?:a )?(?:found|known|valid|recognized|configured))|\bmodel \W?(?<model2>[\w.:@/-]{0,60}claude[\w.:@/-]{1,80})\W? (?:was )?not found\b",
            r"无可用渠道",
            r"no allowed providers are available|\bprovider_not_found\b|(?:api error|\b40[04]\b|message\W{1,5}|detail\W{1,5}).{0,60}?\bprovider (?:\W?[\w.:@/-]{1,80}\W? )?not found\b|model \S{1,80} (?:is )?not in (?:the )?(?:list|catalog|allowed)",
            r"your gateway couldn't serve (?<model>[\w.:@/-]+)",
            r"model id = \S{1,80} not found on litellm proxy|trying to call specific deployment, but model id|\byou passed in model=\S{1,120}\. (?:there|no)|(?:llm model list|llm router) (?:is )?not loaded in|deployment \S{1,80} is reserved for another team",
            r#""message"\W{1,3}model (?<model>[\w.:@/-]{1,80}) is not available"?"#,
            r"(?<model>[\w.:@/-]+) is not a valid model id\b|(?<model2>[\w.:@/-]*(?:claude|gpt|gemini)[\w.:@/-]*)\W? is not a valid model\b",
        ],
        ask: GatewayAdministrator (GATEWAY_MODEL),
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Invalid model: claude-x. Use /v1/models to see available models.\"}}",
            "The requested model is not available on this proxy: unsupported model",
            "Model not found in the config: acme-opus",
            "The model `acme-opus` does not exist or you do not have access to it.",
            "litellm.BadRequestError: You passed in model=acme-opus. There is no 'model_name' with this string",
            "API Error: 400 anthropic_messages: Invalid model name passed in model=acme-opus. Call `/v1/models`",
            "{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"Model not found: moonshotai/kimi-k2.6\"}}",
            "503 {\"error\":{\"message\":\"当前分组 default 下对于模型 claude-x 无可用渠道\",\"type\":\"one_api_error\"}}",
            "404: {\"error\":{\"message\":\"No allowed providers are available for the selected model.\",\"code\":404}}",
            "Your gateway couldn't serve claude-x",
            "Model id = claude-x not found on litellm proxy",
            "API responded with status code: 404. Response text: {\"error\":{\"message\":\"Model claude-3-sonnet is not available\",\"code\":404}}",
            "{\"error\":{\"message\":\"anthropic/claude-3.9-sonnet is not a valid model ID\",\"code\":400},\"user_id\":\"org_abc\"}",
        ],
        abroad: ["API Error: 400 anthropic_messages: Invalid model name passed in model=us-gov.anthropic.claude-opus-5-5. Call `/v1/models`"],
    }
    MCP_PATH "GK-ERR-614" Usage {
        "there is nothing at the address of an MCP server (404); the model's service isn't involved" /
        "MCP サーバーのアドレスには何もありません（404）。モデルのサービスは関係ありません"
    } help {
        "Compare the address with the server's documentation (`claude mcp get NAME` shows it): often its end is missing (/mcp for HTTP, /sse for SSE), or the transport is the other one: `claude mcp add --transport http NAME ADDRESS` (or `sse`).\n- It comes at the sign-in (registration, OAuth): the server offers no registration of clients. Give it a token (`--header \"Authorization: Bearer …\"`), or a client id that its operator gives you.\n- It is a server of your own: it doesn't listen at that path, or a proxy before it cuts the path. An old session that the server forgot also answers 404: reconnect in /mcp." /
        "アドレスをサーバーの文書と照らし合わせてください（`claude mcp get 名前` で分かります）。末尾（HTTP では /mcp、SSE では /sse）の不足か、トランスポートの違いがよくあります: `claude mcp add --transport http 名前 アドレス`（または `sse`）。\n- サインイン（登録、OAuth）で起きる場合: サーバーがクライアントの登録を受け付けていません。トークン（`--header \"Authorization: Bearer …\"`）か、運用者から案内されたクライアント ID を指定してください。\n- 自分のサーバーの場合: そのパスで待ち受けていないか、手前のプロキシがパスを削っています。サーバーが忘れた古いセッションも 404 になるため、/mcp で接続し直してください。"
    } text {
        verified: false,
        patterns: [
            r"error posting to endpoint \(http 404\)(?:\W{0,4}$|\W.{0,80}?(?:\bcannot (?:post|get)\b|\b404 page\b|<!doctype|<html|\bdetail\W{1,4}not found))",
            r#"\bmcp\b.{0,160}?(?:\bcannot (?:post|get) /\S*|"detail"\s?:\s?"not found"|\b404 page not found\b)"#,
            r"\bcannot (?:post|get) /\S{0,60}(?:mcp|sse)\b",
            r"(?:dynamic client registration failed|\bsse error\b|streamable ?http error)\b.{0,160}?(?:\b404\b|not found|cannot (?:post|get) /)",
        ],
        examples: [
            "Error POSTing to endpoint (HTTP 404): Cannot POST /",
            "MCP server \"docs\": HTTP 404 {\"detail\":\"Not Found\"}",
            "Cannot GET /sse",
            "Dynamic client registration failed: HTTP 404: {\"detail\":\"Not Found\"}",
        ],
    }
    NO_PATH "GK-ERR-146" Problem {
        "there is nothing at this path of the gateway" /
        "ゲートウェイのこのパスには何もありません"
    } help {
        "The address has a wrong path: `/v1` twice (Claude Code adds it by itself), a prefix that is missing (`/api`, `/anthropic`) or that the gateway doesn't have, or a pass-through that is switched off there. `gateway.url` is the part before /v1/messages, /model/… or /v1/projects/….\n- “404 page not found” and the like are another web server's answer: `genkan explain ANTHROPIC_BASE_URL` shows where the address is set (shell, settings.json); remove it if another tool left it behind.\n- A 404 for the base alone (`/`, `/api/`) is no fault." /
        "アドレスのパスが誤っています。`/v1` の重複（Claude Code が自動で付けます）、必要なプレフィックス（`/api`、`/anthropic`）の不足、ゲートウェイにないプレフィックス、無効化されたパススルーなどです。`gateway.url` は /v1/messages、/model/…、/v1/projects/… の前までを指定します。\n- 「404 page not found」などの場合: 別の Web サーバーの応答です。アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります（シェル、settings.json）。別のツールが残したものであれば削除してください。\n- ベースだけ（`/`、`/api/`）への 404 は異常ではありません。"
    } text {
        verified: true,
        patterns: [
            r#""detail"\s?:\s?"not found""#,
            r"no route matched with those values",
            r"\bcannot (?:post|get) /\S*|(?:^|[^\s\w]|[^:]\s|[^y]:\s)404 page not found\b",
            r#"\binvalid url \((?:post|get|put) |\broute_not_found\b|404 route not found|no processor registered for the given path|\bresponse_?flags\W{1,5}NR\b|"statuscode"\W{1,3}404\W{1,6}message\W{1,4}resource not found"#,
            r"\bendpoint (?:does ?n[o']t|not) exists?\b|\b(?:no such|unknown) endpoint\b|\broute \S{1,80} not found|no route (?:found|matches|for) (?:post|get|the )|(?:path|url|endpoint) \S{1,80} (?:was )?not found on this (?:server|gateway)",
            r"unable to identify proxy for host|\bmessaging\.adaptors\.http\.flow\.ApplicationNotFound\b|\bmessaging\.runtime\.RouteFailed\b",
            r"\b(?:post|get) \S{0,80}/v1/v1/\S{0,40}.{0,40}\b404\b",
        ],
        examples: [
            "Cannot POST /v1/v1/messages",
            "Invalid URL (POST /v1/messages)",
            "API Error: 404 {\"detail\":\"Not Found\"}",
            "{\"message\":\"no Route matched with those values\"}",
            "{\"error\":\"Not Found\",\"message\":\"Route /api not found\"}",
            "{\"fault\":{\"faultstring\":\"Unable to identify proxy for host: default and url: \\/v1\\/messages\",\"detail\":{\"errorcode\":\"messaging.adaptors.http.flow.ApplicationNotFound\"}}}",
            "\"POST /api/v1/v1/messages HTTP/1.1\" 404 Not Found",
        ],
    }
    NO_DATABASE "GK-ERR-147" Remote {
        "LiteLLM can't look up the key: it has no database, or can't reach it" /
        "LiteLLM がキーを照会できません: データベースがないか、接続できません"
    } help {
        "Without its database LiteLLM accepts only its administrator's key (master key), and gives this answer to every other one. Ask which key you should send, and store it (`genkan token rotate`); `genkan explain ANTHROPIC_AUTH_TOKEN` shows which is sent now.\n- You didn't mean to use a LiteLLM: `genkan explain ANTHROPIC_BASE_URL` shows where its address is set (shell, settings.json); remove it if another tool left it behind.\n- It worked before: the database is down. Its administrator checks it.\n- You run LiteLLM yourself: send its master key in ANTHROPIC_AUTH_TOKEN, or set DATABASE_URL (PostgreSQL) for keys of its own." /
        "データベースがない LiteLLM は管理者キー（マスターキー）だけを受け付け、ほかのキーにはこのように応答します。送るキーを管理者に確認し、登録してください（`genkan token rotate`）。いま送られているキーは `genkan explain ANTHROPIC_AUTH_TOKEN` で分かります。\n- LiteLLM を使うつもりがない場合: アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります（シェル、settings.json）。別のツールが残したものであれば削除してください。\n- 以前は使えた場合: データベースが停止しています。管理者が確認します。\n- 自分で LiteLLM を動かしている場合: マスターキーを ANTHROPIC_AUTH_TOKEN に設定するか、独自のキー用に DATABASE_URL（PostgreSQL）を設定してください。"
    } text {
        verified: true,
        names: ["no_db_connection"],
        patterns: [
            r"\bno connected db\b",
            r"no database connected\b.{0,40}\bdatabase_url|(?:litellm|master key|virtual key|proxy server)\b.{0,200}\b(?:no database connected|database (?:connection )?not (?:available|connected))|litellm\w*\b.{0,400}(?:can\'t reach database server|prisma\w*\b.{0,60}(?:error|exception))|(?:can\'t reach database server|prisma\w*\b.{0,60}(?:error|exception))\b.{0,400}\blitellm|prisma client is not initialized|db_exception",
            r"client is not connected to the query engine|litellm\w*\b.{0,300}(?:error connecting to db\b|\bP(?:100[0-38]|1010|1017|2021|2024|3005|3009|3018)\b.{0,60}(?:database|migrat|table|authentication|server))|\blitellm_\w{3,40}\W{1,3}does not exist|prisma db reconnect failed|\bdb not connected\. (?:this endpoint needs|see )|\bno db connected\. see|redis is unreachable and still holds",
            r"authentication error\W{1,3}no connected db",
        ],
        ask: GatewayAdministrator {
            "Our LiteLLM can't look up Claude Code's key in its database. Please check whether the database is running and whether LiteLLM reaches it; if it has none, please tell me which key Claude Code should send." /
            "LiteLLM が Claude Code のキーをデータベースで照会できません。データベースの状態と、LiteLLM からの接続を確認していただけますか。データベースがない場合は、Claude Code が送るキーを教えていただけますか。"
        },
        examples: [
            "Exception: No connected db.",
            "{\"error\":{\"message\":\"No connected db.\",\"type\":\"no_db_connection\",\"code\":\"400\"}}",
            "No Database connected. Set DATABASE_URL in .env.",
            "DB not connected. This endpoint needs a database; set DATABASE_URL to a PostgreSQL connection string (postgresql://...) to enable it.",
            "Authentication Error, No connected db.",
        ],
    }
    OUTSIDE_MODEL "GK-ERR-148" Problem {
        "a model outside the allowed regions was requested from the gateway, which refused it: the request could have left Japan" /
        "許可リージョン外を示す名前のモデルがゲートウェイに要求され、拒否されました。リクエストは国外に出る可能性がありました"
    } help {
        "Don't ask for this name at the gateway. `genkan check` shows which setting, or which typed model name, chose it; `genkan setup` writes the profile's names." /
        "ゲートウェイでこの名前の許可を依頼しないでください。どの設定または入力したモデル名によるものかは `genkan check` で分かります。`genkan setup` でプロファイルの名前を設定します。"
    } text {
        verified: true,
    }
    LEADS_OUT "GK-ERR-543" Problem {
        "behind the gateway the request went to a place outside the allowed regions, and was refused there" /
        "ゲートウェイの先で、リクエストが許可リージョンの外に送られ、そこで拒否されました"
    } help {
        "Don't ask for that place to be allowed: the refusal is as intended. The gateway's entry for the model, or a fallback, leads there: send the request below to its administrator. If a name of your own was sent (`us.…`, `global.…`), `genkan check` shows which setting has it, and `genkan setup` writes the profile's names." /
        "その場所の許可を依頼しないでください。拒否は意図どおりです。ゲートウェイのモデルの設定かフォールバックが国外を指しています。下の依頼文を管理者に送ってください。自分で `us.…` や `global.…` の名前を指定した場合は、`genkan check` で設定箇所が分かり、`genkan setup` でプロファイルの名前に戻せます。"
    } text {
        verified: true,
        ask: GatewayAdministrator {
            "Our LLM gateway sends requests of Claude Code outside our regions, where they are refused, as they should be (the message that I send along names the place). Please point its names at models that are processed in our regions alone, and take out fallbacks that lead elsewhere." /
            "LLM ゲートウェイが Claude Code のリクエストを許可リージョンの外に送り、そこで拒否されています（拒否は意図どおりです。場所は併せて送るメッセージにあります）。モデルの名前を、許可リージョンだけで処理されるモデルに向け、国外へのフォールバックを外していただけますか。"
        },
    }
    GATEWAY_LIMIT "GK-ERR-213" Remote {
        "the gateway's own limit of requests or tokens for your key was reached" /
        "ゲートウェイがキーごとに設けたリクエスト数またはトークン数の上限に達しました"
    } help {
        "Wait a minute; Claude Code tries again by itself. If it keeps happening, whoever runs the gateway can raise the limit of the key, its team or its user." /
        "1 分ほど待ってください（Claude Code は自動で再試行します）。頻発する場合は、ゲートウェイの管理者がキー・チーム・利用者の上限を引き上げられます。"
    } text {
        verified: false,
        names: ["token_limited", "request_limited"],
        patterns: [
            r"^\W{0,4}http 429\W{1,4}(?:rate_limit_error\W{1,3})?api rate limit exceeded\W*$",
            r#"\bconcurrency (?:limit exceeded|queue full)|too many concurrent requests\. limit: \d|-level (?:model )?rate limit (?:exceeded|check failed)|"statuscode"\W{1,3}429\W{1,6}message\W{1,4}(?:rate|token) limit is exceeded|"message"\W{1,4}limit exceeded"|ai token rate limit exceeded|\bcode\W{1,4}2003\W{1,6}message\W{1,4}rate limited"#,
            r"max parallel request limit reached|rate limit (?:exceeded|type)\W{1,3}(?:for )?(?:api_key|key|team|user\W{0,2}[:=]|model_per_key)|limit type: (?:requests|tokens|max_parallel_requests)|message\W{1,5}api rate limit exceeded\x22|crossed tpm / rpm",
            r"over (?:user-)?defined (?:tpm|rpm|rate ?limit)|over defined (?:tpm|rpm)|\blocal_rate_limited\b|(?:gateway|helicone|portkey|kong|virtual key|consumer)\b.{0,40}\brate limit|rate limit\b.{0,40}\b(?:gateway|helicone|portkey|virtual key|consumer)|no deployments available .{0,40}cooldown|deployment over .{0,20}ratelimit",
            r"hit (?:global )?limit(?: for \S{1,80}\. current limits)?: (?:limit=|max_parallel)|litellm rate limit handler for rate limit type|model capacity reached for .{0,80}priority|over available (?:tpm|rpm)=|max iterations exceeded for session|tunnels? .{0,60}http 429",
            r"已达到(?:总)?请求(?:数|次数)限制|分钟内最多请求\d+次|请求(?:过于频繁|太频繁|频率过高|次数过多)",
            r"\b(?:token|call) (?:rate )?limit is exceeded\. try again in \d+",
            r"\bpolicies\.ratelimit\.\w+|rate limit quota violation|spike ?arrest ?violation|\bpolicies\.(?:llm|prompt)\w*(?:quota|limit)\w*violation",
        ],
        ask: GatewayAdministrator {
            "Claude Code reaches the rate limit of my key at our LLM gateway. Please check the requests and tokens per minute that it allows, and raise them if our usage is appropriate." /
            "LLM ゲートウェイで、Claude Code が私のキーのレート制限に達しています。1 分あたりのリクエスト数とトークン数の上限を確認し、利用状況が妥当であれば引き上げていただけますか。"
        },
        examples: [
            "HTTP 429 : API rate limit exceeded",
            "{\"message\":\"API rate limit exceeded\"}",
            "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 42 seconds.\"}",
            "Rate limit exceeded for api_key: x. Limit type: tokens. Current limit: 100, Remaining: 0.",
            "litellm.RateLimitError: Deployment over user-defined ratelimit.",
            "LiteLLM Rate Limit Handler for rate limit type = key. Crossed TPM / RPM / Max Parallel Request Limit. current rpm: 12, rpm limit: 10",
            "Hit Global Limit: Limit=100, current: 101",
            "{\"error\":{\"message\":\"您已达到请求数限制：1分钟内最多请求60次\",\"type\":\"new_api_error\"}}",
            "{ \"statusCode\": 429, \"message\": \"Token limit is exceeded. Try again in 38 seconds.\" }",
            "{\"fault\":{\"faultstring\":\"Rate limit quota violation. Quota limit  exceeded. Identifier : _default\",\"detail\":{\"errorcode\":\"policies.ratelimit.QuotaViolation\"}}}",
        ],
    }
}
