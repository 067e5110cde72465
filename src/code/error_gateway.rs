//! GK-ERR from 141: what LLM gateways say, as people paste it. LiteLLM's texts stand in its source, and most of them were
//! seen; Kong's are documented.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const GATEWAY_MODEL: Message = Message {
    en: "Claude Code needs a model⟦ ({model})⟧ at our LLM gateway. Please allow it for my key, or, where it is withdrawn or not offered there, tell me the name of a Claude model in our regions, without a fallback outside them.",
    ja: "Claude Code で LLM ゲートウェイのモデル⟦（{model}）⟧が必要です。私のキーに許可していただくか、提供が終了しているか用意がない場合は、国外へのフォールバックがない、許可リージョン内の Claude モデルの名前を教えてください。",
};

super::error_text::error_texts! {
    LITELLM_STREAM_FAULT "GK-ERR-254" Remote {
        "LiteLLM's own code failed while it turned the model's answer into Anthropic's streamed events (/v1/messages); Claude Code gets an empty or broken answer" /
        "LiteLLM 自身のコードが、モデルの応答を Anthropic のストリーミングのイベント（/v1/messages）に変換する途中で失敗しました。Claude Code には空または不完全な応答が届きます"
    } help {
        "Neither the request nor this machine is at fault. Whoever runs LiteLLM updates it (`pip install --upgrade litellm`, or a newer image), or goes back to the release that worked, and starts it again. Where the newest fails as well, report it with the whole traceback, and serve the model by another route until then.\n- “__aiter__”, “NoneType”: there was no stream to turn. For models that it doesn't stream, LiteLLM only imitates a stream: take `fake_stream` out of the model's entry in config.yaml, or serve a model and route that streams (for Claude `bedrock/`, `vertex_ai/` or `anthropic/`).\n- Only one model does it: choose another of the gateway's until then (`/model`). The small model in the background fails unnoticed in the same way; its entry counts too (ANTHROPIC_DEFAULT_HAIKU_MODEL)." /
        "リクエストにもこの端末にも問題はありません。LiteLLM の運用担当が更新するか（`pip install --upgrade litellm`、または新しいイメージ）、動作していたリリースに戻し、起動し直します。最新でも失敗する場合は、トレースバックの全文を添えて報告し、それまでは別の経路でモデルを提供してください。\n- 「__aiter__」「NoneType」の場合: 変換するストリームがありません。ストリーミングしないモデルでは、LiteLLM はストリームを模倣するだけです。config.yaml の項目から `fake_stream` を外すか、ストリーミングするモデルと経路（Claude では `bedrock/`、`vertex_ai/`、`anthropic/`）で提供してください。\n- 特定のモデルだけで起こる場合: それまではゲートウェイの別のモデルを選んでください（`/model`）。裏側の処理に使う小さいモデルも同じように失敗するため、その項目（ANTHROPIC_DEFAULT_HAIKU_MODEL）も確認してください。"
    } text {
        verified: false,
        patterns: [
            r"'async for' requires an object with __aiter__ method, got \w+",
            r"\bexperimental_pass_through\b.{0,1600}?\b(?:type|attribute|key|index|name|unboundlocal|assertion|runtime)error: ",
            r"\basync_(?:data|sse_data)_generator\(\): exception occure?d - \W{0,2}(?:(?:[\w.]{1,40}' )?object (?:has no attribute|is not (?:iterable|subscriptable|callable))|list index out of range|(?:argument|object) of type 'nonetype'|cannot access local variable|local variable '|object \w{1,40} can't be used in 'await')",
        ],
        ask: GatewayAdministrator {
            "Our LiteLLM fails in its own code while it turns a model's answer into Anthropic's streamed events (/v1/messages), so Claude Code gets no answer. Please update LiteLLM, or go back to the release that worked, and serve the model by a route that really streams (without fake_stream), in our regions." /
            "LiteLLM が、モデルの応答を Anthropic のストリーミングのイベント（/v1/messages）に変換する途中で、自身のコードのエラーにより失敗し、Claude Code に応答が届きません。LiteLLM を更新するか、動作していたリリースに戻し、許可リージョン内で、実際にストリーミングする経路（fake_stream なし）でモデルを提供していただけますか。"
        },
        examples: [
            "22:43:35 - LiteLLM Proxy:ERROR: common_request_processing.py:760 - litellm.proxy.proxy_server.async_data_generator(): Exception occured - 'async for' requires an object with __aiter__ method, got NoneType",
            "File \"/app/litellm/llms/anthropic/experimental_pass_through/adapters/streaming_iterator.py\", line 188, in __anext__\nAttributeError: 'NoneType' object has no attribute 'choices'",
            "litellm.proxy.proxy_server.async_data_generator(): Exception occured - 'NoneType' object is not subscriptable",
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
            r"cloud gateway \S{1,80} no longer accepts this session",
            r"validation fails: signature has expired|authentication error, token expired|this token has expired \(request id|message\W{1,4}tokenexpired\b",
            r"authentication error - expired key",
            r"(?:api|virtual|access|gateway|subscription)[ -]?key has expired|\bjwt (?:is|has) expired|token expired or not valid",
            r"\bapi key (?:has |is )?expired\b|(?:\b40[13]\b|message\W{1,5}|error\W{1,3}).{0,40}\bkey expired\b|virtual key .{0,40}expired|\bexpired_key\b",
            r"令牌已过期",
            r"\boauth\.v2\.AccessTokenExpired\b|\bkeymanagement\.service\.access_token_expired\b|\bsteps\.jwt\.TokenExpired\b|\bapi error:? \(?40[13]\b.{0,80}\binvalid_token\b.{0,120}\bexpired\b",
            r"cloud gateway session expired|\bvirtual key (?:has |is )?expired|\bexp\W{1,5}token expired",
            r"cloud gateway token expired|not connected to cloud gateway .{0,80}saved sign-in has ended|stored sign-in for \S{1,120} has expired and has no refresh token|not signed in to the cloud gateway",
        ],
        examples: [
            "Cloud gateway llm.acme.example no longer accepts this session. Run `claude` in a terminal where this session runs, then sign in again with /login.",
            "{\"error\":{\"message\":\"This token has expired (request id: 2026112608)\",\"type\":\"new_api_error\"}}",
            "Jwt is expired",
            "Authentication Error - Expired Key. Key Expiry time 2026-11-01 and current time 2026-11-20",
            "API key expired. Please renew the API key.",
            "{\"error\":{\"message\":\"该令牌已过期\",\"type\":\"one_api_error\"}}",
            "API Error: 401 {\"error\":\"invalid_token\",\"error_description\":\"The access token expired\"}",
            "Cloud gateway session expired — run /login to reconnect.",
            "Not connected to Cloud gateway llm.acme.example: the saved sign-in has ended. Run /login. If that is refused, update Claude Code, or ask your administrator which version to use.",
        ],
    }
    DONE_MARKER "GK-ERR-997" Problem {
        "a gateway or program read an answer's stream as Anthropic's, and OpenAI's end marker ([DONE]) stood in it, which is no JSON" /
        "ゲートウェイやプログラムが、応答のストリームを Anthropic の形式として読みましたが、OpenAI の終了の印（[DONE]）がありました。これは JSON ではありません"
    } help {
        "Update the gateway, router or library that says so: it has to skip `data: [DONE]`, which some services send at the end of an Anthropic stream too (OpenRouter). Mostly the answer before it was complete.\n- Its entry for this service names the wrong format: an address that speaks OpenAI's (…/v1/chat/completions) needs the OpenAI kind of provider, one that speaks Anthropic's ends in /v1/messages.\n- In a program of your own: end the stream at the event message_stop, and don't parse a line that is [DONE]." /
        "このメッセージを出したゲートウェイ、ルーター、ライブラリーを更新してください。`data: [DONE]` は読み飛ばす必要があります。Anthropic の形式のストリームの最後にも送るサービスがあります（OpenRouter）。多くの場合、その前の応答は完全です。\n- そのサービスの設定で形式が誤っている場合: OpenAI の形式のアドレス（…/v1/chat/completions）には OpenAI 用の種類のプロバイダーを指定します。Anthropic の形式のアドレスは /v1/messages で終わります。\n- 自作のプログラムの場合: ストリームの終わりはイベント message_stop で判断し、[DONE] の行は解析しないでください。"
    } text {
        verified: false,
        patterns: [
            r"\bfailed to parse sse data\b.{0,20}\[done\]|\[done\]\W{0,3} is not valid json|unexpected token '?d'? in json at position 1\b",
        ],
        ask: GatewayAdministrator {
            "Our gateway fails at an answer's end: it parses OpenAI's end marker [DONE] in a stream that it reads as Anthropic's. Please update the gateway, or correct the format that is set for that upstream." /
            "ゲートウェイが、応答の終わりで失敗しています。Anthropic の形式として読んでいるストリームの中で、OpenAI の終了の印 [DONE] を解析しています。ゲートウェイを更新するか、その接続先に設定された形式を直していただけますか。"
        },
        examples: [
            "Failed to parse SSE data: [DONE] SyntaxError: Unexpected token 'D', \"[DONE]\" is not valid JSON",
            "SyntaxError: Unexpected token D in JSON at position 1",
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
            r"\bx-portkey-provider needs to be passed|status\W{1,4}failure\W{1,6}message\W{1,4}invalid (?:provider passed|custom host|content type passed|configuration\. \()",
            r"\bx-portkey-(?:config|provider|virtual-key)\b.{0,80}\b(?:headers? (?:is|are) (?:required|missing)|required|must be (?:set|provided))|\bhelicone-target-url\b.{0,60}(?:required|missing)|following headers? (?:is|are) missing\b.{0,80}\bx-portkey",
        ],
        examples: [
            "API Error: 400 {\"status\":\"failure\",\"message\":\"Either x-portkey-config or x-portkey-provider header is required\"}",
            "{\"status\":\"failure\",\"message\":\"Invalid provider passed\"}",
        ],
    }
    DESKTOP_KEY "GK-ERR-819" Person {
        "the gateway that Claude Desktop is set to answered its check with 401 or 403: no key, another key, or none for this model" /
        "Claude Desktop に設定されたゲートウェイが、確認に 401 または 403 を返しました（キーがない、キーが違う、またはこのモデルの権限がない）"
    } help {
        "The line below it says who answered. 127.0.0.1 or localhost is a program on this machine (15721: CC Switch): “API key missing” (缺少 API 密钥) means that it has none for the provider behind it, or sends it in a header that the provider doesn't read. Enter the key there, change the provider's template or kind of authentication (x-api-key, Bearer), update it.\n- A gateway of your organization: the key or its kind (`inferenceGatewayApiKey`, `inferenceGatewayAuthScheme`: x-api-key or bearer) is wrong in the app's configuration. Correct it under Developer › Configure Third-Party Inference, or ask whoever distributes the configuration.\n- 403 with a model's name or a plan (MODEL_NOT_IN_PLAN): the key is right; name models that it may use in `inferenceModels`." /
        "どこが応答したかは次の行で分かります。127.0.0.1 や localhost は、この端末のプログラムです（15721 は CC Switch）。「API key missing」（缺少 API 密钥）は、その先のプロバイダー用のキーがないか、プロバイダーが読まないヘッダーで送られていることを示します。そこでキーを登録し、プロバイダーのテンプレートや認証方式（x-api-key、Bearer）を変え、更新してください。\n- 組織のゲートウェイの場合: アプリの設定のキーまたは方式（`inferenceGatewayApiKey`、`inferenceGatewayAuthScheme` の x-api-key または bearer）が誤っています。Developer › Configure Third-Party Inference で直すか、設定の配布元に確認してください。\n- 403 にモデル名やプラン（MODEL_NOT_IN_PLAN）がある場合: キーは正しいため、そのキーで使えるモデルを `inferenceModels` に指定してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:inference \W{1,5})?\bgateway rejected the configured credential \(http 40[13]\)(?:.{0,300}?(?:缺少 api 密钥|missing api key))?",
        ],
        examples: [
            "Inference — Gateway rejected the configured credential (HTTP 401).\n\n401 http://127.0.0.1:15721/claude-desktop/v1/messages\n{\"type\":\"error\",\"error\":{\"type\":\"AuthError\",\"message\":\"缺少 API 密钥。\"}}",
        ],
    }
    BEARER_WANTED "GK-ERR-094" Usage {
        "the gateway, or a proxy on this machine, takes the key only as `Authorization: Bearer`, and it came in another header (x-api-key) or not at all" /
        "ゲートウェイ、またはこの端末のプロキシは、キーを `Authorization: Bearer` でだけ受け付けます。別のヘッダー（x-api-key）で送られたか、送られていません"
    } help {
        "Set the key as ANTHROPIC_AUTH_TOKEN and not as ANTHROPIC_API_KEY, which Claude Code sends as x-api-key: in `env` of ~/.claude/settings.json, then start it anew. A key that genkan stores (`genkan token set`) goes out as a Bearer token.\n- A tool has put its own proxy before the model (ANTHROPIC_BASE_URL names localhost; lean-ctx, a router): its setup didn't give its token to Claude Code, or it reads only one of the headers. Update the tool, and run its setup again; until then switch its proxy off, and put the profile's own address back with `genkan setup` (`genkan explain ANTHROPIC_BASE_URL` shows where another one is set).\n- Another program than Claude Code: enter the key in the field that it sends as a Bearer token (its provider for OpenAI's format, mostly), or add the header itself." /
        "キーは ANTHROPIC_API_KEY ではなく ANTHROPIC_AUTH_TOKEN に設定してください（Claude Code は前者を x-api-key で送ります）。~/.claude/settings.json の `env` に書き、起動し直します。genkan に保存したキー（`genkan token set`）は Bearer トークンとして送られます。\n- ツールが独自のプロキシをモデルの前に置いている場合（ANTHROPIC_BASE_URL が localhost。lean-ctx やルーターなど）: セットアップでトークンが Claude Code に渡されていないか、一方のヘッダーしか読みません。ツールを更新し、セットアップをやり直してください。それまではツールのプロキシを止め、`genkan setup` でプロファイルのアドレスに戻します（別のアドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL`）。\n- Claude Code 以外のプログラムの場合: Bearer トークンとして送る欄（多くは OpenAI 形式のプロバイダー）にキーを入力するか、ヘッダーを追加してください。"
    } text {
        verified: false,
        patterns: [
            r"\b401\W{1,4}(?:unauthorized\W{1,4})?(?:a )?bearer token (?:is )?required|\b(?:error|message|detail)\W{1,5}bearer token (?:is )?required",
        ],
        examples: [
            "401 \"Bearer token required\"",
            "{\"error\":\"Bearer token required\"}",
        ],
    }
    NO_KEY "GK-ERR-376" Person {
        "the request reached the gateway (or the service at the address that is set) without a key" /
        "キーのないリクエストが、ゲートウェイ（または設定されたアドレスのサービス）に届きました"
    } help {
        "`genkan token status` says whether a key is stored, `genkan token set` stores one, and `genkan check` whether Claude Code is told to ask for it (apiKeyHelper). Another program sends none unless its own setting has it (ANTHROPIC_AUTH_TOKEN or an Authorization header).\n- Without genkan's profile, or `curl` works with the key and Claude Code doesn't: the variable isn't in the environment in which claude runs. Put ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN into `env` of ~/.claude/settings.json and start it again.\n- “missing subscription key”, “application credentials”, “azure-api.net”: Azure API Management, which looks for the key in a header of its own, `Ocp-Apim-Subscription-Key` or the chosen one (often `api-key`). Send that: Claude Code by ANTHROPIC_CUSTOM_HEADERS, Codex by `env_http_headers`, a program with the OpenAI SDK by `default_headers` (an `api-key` alone isn't read there). Or have the gateway's administrator accept the Bearer token, or rename the header to the one that is sent. Some other gateways do the same.\n- Claude Desktop: such a header belongs in `inferenceCustomHeaders` of its configuration. If it stands there, the app doesn't send it (reported for 1.9255.2): update the app; until then have the gateway take the key from x-api-key or Authorization, which the app does send.\n- `curl` fails too at a router of your own: it has no key for the provider behind it. Enter it there.\n- It worked before an update of Claude Code: 2.1.94 sent none in Bedrock mode (2.1.96 does again), and ANTHROPIC_API_KEY is reported as not sent there since 2.1.228. Update it, or go back to the release that worked (`claude install VERSION`)." /
        "キーが保存されているかは `genkan token status`、保存は `genkan token set`、Claude Code がそれを使う設定か（apiKeyHelper）は `genkan check` で確認できます。ほかのプログラムには、それぞれの設定（ANTHROPIC_AUTH_TOKEN や Authorization ヘッダー）が必要です。\n- genkan のプロファイルを使わない場合や、同じキーで `curl` は成功し Claude Code だけが失敗する場合: claude を実行する環境に変数がありません。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN を ~/.claude/settings.json の `env` に書き、起動し直してください。\n- 「missing subscription key」「application credentials」「azure-api.net」の場合: Azure API Management は、独自のヘッダー（`Ocp-Apim-Subscription-Key`、または管理者が選んだ名前。多くは `api-key`）でキーを受け取ります。Claude Code では ANTHROPIC_CUSTOM_HEADERS、Codex では `env_http_headers`、OpenAI の SDK を使うプログラムでは `default_headers` で、そのヘッダーを送ってください（`api-key` だけでは読まれません）。または、Bearer トークンを受け付けるか、ヘッダーの名前を送られるものに変えるよう、ゲートウェイの管理者に依頼してください。同様のゲートウェイはほかにもあります。\n- Claude Desktop の場合: そのヘッダーは、アプリの設定の `inferenceCustomHeaders` に書きます。書いてあれば、アプリが送っていません（1.9255.2 で報告）。アプリを更新し、それまではアプリが送る x-api-key または Authorization のキーをゲートウェイで受け付けてもらってください。\n- 自分のルーターで `curl` も失敗する場合: その先のプロバイダー用のキーがありません。ルーターに登録してください。\n- Claude Code の更新前は動作していた場合: 2.1.94 は Bedrock モードでキーを送りませんでした（2.1.96 で修正）。2.1.228 以降は ANTHROPIC_API_KEY が送られないという報告もあります。更新するか、動作していたリリースに戻してください（`claude install バージョン`）。"
    } text {
        verified: true,
        patterns: [
            r"no api key found in (?:the )?(?:headers?|body|query)|missing required authentication headers?|未提供令牌|\bvirtual[ _]key (?:is )?required\b|\bvirtual_key_required\b",
            r"(?:缺少|未提供|缺失) ?api ?(?:密钥|key)",
            r"no litellm virtual key pass\. please set header|message\W{1,4}token not provided \(request id|message\W{1,4}jwt not present|\bapi error: 401 apikey is missing\b",
            r"\b401\b.{0,80}\b(?:missing authorization header|authorization header is missing)\b|\b(?:error|detail|msg)\W{1,5}(?:required |missing )?authorization header(?: is missing)?\b|\bmissing authorization header\b",
            r"authentication error, no api key passed in|no api key found in request|\bno api key (?:was )?(?:passed|provided|supplied)\b|access denied due to (?:a |an )?missing (?:application credentials or )?subscription key\. make sure to|\boauth\.v2\.(?:FailedToResolveAPIKey|FailedToResolveAccessToken)\b|failed to resolve api key variable",
            r#"\bcode\W{1,5}(?:api_key_required|missing_api_key)\b|"message"\W{1,3}api key (?:is )?(?:required|missing)\W{0,2}""#,
            r"^\W{0,6}(?:error|message)\W{1,5}missing api[ -]?key\b|\bmissing api key\W{0,4}$",
        ],
        examples: [
            "{\"message\":\"No API Key found in headers, body or querystring\"}",
            "{\"type\":\"error\",\"error\":{\"type\":\"AuthError\",\"message\":\"缺少 API 密钥。\"}}",
            "litellm.proxy.proxy_server.user_api_key_auth(): Exception occured - No LiteLLM Virtual Key pass. Please set header=x-litellm-api-key: Bearer <api_key>",
            "Access denied due to a missing application credentials or subscription key. Make sure to include an application token or a subscription key",
            "401 {\"Error\":\"Required Authorization header is missing\"}",
            "Authentication Error, No api key passed in.",
            "{\"message\":\"No API key found in request\",\"request_id\":\"0a1b2c3d\"}",
            "401 {\"error\":{\"message\":\"API key required\",\"type\":\"authentication_error\",\"code\":\"api_key_required\"}}",
            "{\"error\":\"Missing API key\"}",
        ],
    }
    JWT_NOT_TAKEN "GK-ERR-730" Person {
        "the gateway takes tokens of the company's identity provider (JWT), and this one doesn't fit its settings: audience, issuer, signing key, team or user" /
        "ゲートウェイは会社の ID プロバイダーのトークン（JWT）を受け付けますが、このトークンは設定（対象者、発行者、署名鍵、チームまたは利用者）に合いません"
    } help {
        "The token was read and refused; it isn't a mistyped key. Sign in again at the identity provider, so that the command that prints it (apiKeyHelper) gives a fresh one. If that one is refused too, send the request below with the whole message.\n- “audience” or “issuer”: the token was made for another application or by another tenant; the command has to ask for the gateway's own.\n- A team, group, role, user or claim: the gateway doesn't know you by it: its administrator adds you there, or corrects which claim names you (LiteLLM: litellm_jwtauth).\n- “signature” or “public key”: the gateway reads another issuer's keys (LiteLLM: JWT_PUBLIC_KEY_URL)." /
        "トークンは読み取られたうえで拒否されています。入力の誤りではありません。ID プロバイダーにもう一度サインインし、出力するコマンド（apiKeyHelper）が新しいトークンを返すようにしてください。それでも拒否される場合は、次の依頼文を全文と一緒に送ってください。\n- 「audience」「issuer」: 別のアプリケーション用、または別のテナントのトークンです。コマンドがゲートウェイ用のトークンを要求するようにします。\n- チーム、グループ、ロール、利用者、クレームの場合: ゲートウェイに登録がありません。管理者が登録するか、利用者を示すクレームの設定（LiteLLM は litellm_jwtauth）を直します。\n- 「signature」「public key」: ゲートウェイが別の発行者の鍵を読んでいます（LiteLLM は JWT_PUBLIC_KEY_URL）。"
    } text {
        verified: false,
        patterns: [
            r"\bjwt validation failed\b|\bjwt (?:is missing|verification fails?)|\bjwt (?:issuer|audience)s? .{0,20}not (?:configured|allowed)|\bjwt auth: token|token's (?:team|scope)\b.{0,40}not (?:found|allowed)",
            r"\bjwt (?:header|payload|signature) (?:is an invalid|\[|field)|\bjwt (?:is not in the form|not yet valid|verification failed)|\baudiences in jwt are not allowed|\bjwks doesn't have key|\bjwt_authn_access_denied|no credentials found for given 'iss'|no mandatory '\w+' in claims|\bsteps\.jwt\.(?:InvalidToken|FailedToDecode|AlgorithmMismatch|KeyIdMissing)\b",
            r"\bvalidation fails: (?:invalid (?:audience|issuer|signature|token)|signature verification failed|token is missing|the (?:specified alg|token)|audience doesn't match)",
            r"\bjwt key mapping: (?:no registered mapping|required claim)|user is not a member of any team\. add the user to a team|is not in your team memberships|no team found in token\. checked|does not resolve to a team id or a unique team alias|\bx-litellm-team-id header\) is not allowed|invalid jwt token\b|invalid api call: jwt|role=\S{1,60} not allowed to call route=",
            r"invalid jwt submitted|no matching public key found\. keys=|unmatched token passed in\. enforce_rbac|no user or team id found in token|no teams found in token|email domain not allowed\. user email|oauth 2\.0 token validation failed|authentication error, token is not active",
            r"unauthorized\. access token is missing or invalid",
        ],
        ask: GatewayAdministrator {
            "Our gateway refuses the token of our identity provider that I send it. Please compare its audience, issuer, signing keys and the claims for team and user with the gateway's settings, and add me where I am missing. I send the message along." /
            "ゲートウェイが、会社の ID プロバイダーから取得したトークンを拒否しています。対象者（audience）、発行者（issuer）、署名鍵、チームと利用者のクレームをゲートウェイの設定と照らし合わせ、登録がなければ追加していただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "API Error: 401 { \"statusCode\": 401, \"message\": \"JWT Validation Failed: Claim value mismatch: aud.\" }",
            "Jwt verification fails",
            "Audiences in Jwt are not allowed",
            "Authentication Error, Validation fails: Invalid audience",
            "{\"detail\":\"JWT Key Mapping: No registered mapping for sub='00u1a2b3c4'. Access denied.\"}",
            "Authentication Error, No matching public key found. keys=https://login.acme.example/oauth2/v1/keys, kid=Zk3r",
            "{\"statusCode\":401,\"message\":\"Unauthorized. Access token is missing or invalid.\"}",
        ],
    }
    OTHERS_WORDS "GK-ERR-816" Person {
        "a service other than Anthropic's doesn't accept the key: it stands at the address that is set (ANTHROPIC_BASE_URL); Anthropic doesn't write this sentence" /
        "Anthropic 以外のサービスがキーを受け付けません。設定されたアドレス（ANTHROPIC_BASE_URL）のサービスです（Anthropic はこの文を返しません）"
    } help {
        "/status in Claude Code shows the address, `genkan explain ANTHROPIC_BASE_URL` where it is set: a variable, or `env` in ~/.claude/settings.json, where launchers leave it.\n- You mean that service: renew its key there, and put it where the old one stands (ANTHROPIC_AUTH_TOKEN or ANTHROPIC_API_KEY; with a profile `genkan token rotate`).\n- You mean your subscription or your organization's cloud: remove ANTHROPIC_BASE_URL together with ANTHROPIC_AUTH_TOKEN and ANTHROPIC_API_KEY, and start again. “Please run /login” is Claude Code's own addition and doesn't help while the address is set." /
        "アドレスは Claude Code の /status で、設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。環境変数か、起動プログラムが書き残した ~/.claude/settings.json の `env` です。\n- そのサービスを使う場合: そこでキーを更新し、元のキーの場所（ANTHROPIC_AUTH_TOKEN または ANTHROPIC_API_KEY。プロファイルがあれば `genkan token rotate`）に設定してください。\n- サブスクリプションや組織のクラウドを使う場合: ANTHROPIC_BASE_URL を、ANTHROPIC_AUTH_TOKEN と ANTHROPIC_API_KEY と一緒に削除し、起動し直してください。「Please run /login」は Claude Code が付け加えるもので、アドレスが設定されている間は従っても解消しません。"
    } text {
        verified: false,
        patterns: [
            r"the api key appears to be invalid or may have expired\. please verify your credentials",
        ],
        examples: [
            "API Error: 401 {\"error\":{\"type\":\"authentication_error\",\"message\":\"The API Key appears to be invalid or may have expired. Please verify your credentials and try again.\"},\"type\":\"error\"}",
        ],
    }
    KEY_OFF "GK-ERR-858" Problem {
        "the gateway (or the service at the address that is set) knows the key or its user, and has switched it off: blocked, disabled, revoked or deactivated" /
        "ゲートウェイ（または設定されたアドレスのサービス）は、このキーまたは利用者を把握したうえで無効にしています（ブロック、停止、取り消し）"
    } help {
        "No setting of this machine is wrong: whoever runs the gateway enables the key or user again, or gives you another one, which `genkan token rotate` stores. Send the request below.\n- You run it yourself, or have an account there: its page for keys shows the state (New API: the token's status; LiteLLM: `/key/unblock`, `/user/new`), and whether the balance or its term is used up.\n- It isn't your gateway's key (a router has one for its provider): renew it at that provider." /
        "この端末の設定の誤りではありません。ゲートウェイの運用担当が、キーまたは利用者を再び有効にするか、別のキーを発行します（`genkan token rotate` で登録）。下の依頼文を送ってください。\n- 自分で動かしているか、そこにアカウントがある場合: キーの画面で状態を確認してください（New API ではトークンの状態、LiteLLM では `/key/unblock`、`/user/new`）。残高や有効期間が尽きていることもあります。\n- 組織のゲートウェイのキーではない場合（ルーターが持つプロバイダー用のキー）: プロバイダーで発行し直してください。"
    } text {
        verified: false,
        patterns: [
            r"this token status is unavailable|令牌状态不可用|key is blocked\. update via|authentication error, user '\S{1,80}' no longer exists",
            r"(?:user|token) (?:is blocked|has been (?:deactivated|disabled|revoked))\W{0,3}(?:in litellm|via scim)|(?:api error|\b40[13]\b|message\W{1,5}).{0,40}\b(?:user|token) (?:is blocked|has been (?:deactivated|disabled|revoked))\W{0,3}$|\bvirtual[ _]key (?:is )?(?:inactive|disabled|blocked)\b|\bvirtual_key_blocked\b|api[ -]?key (?:is |has been )(?:disabled|revoked|deactivated|blocked)",
        ],
        ask: GatewayAdministrator {
            "The gateway answers that my key, or my user there, is switched off (blocked, disabled or revoked). Please look at its state and enable it again, or give me a new key. I send the message along." /
            "ゲートウェイから、私のキーまたは利用者が無効になっている（ブロック、停止、取り消し）と応答がありました。状態を確認し、再び有効にするか、新しいキーを発行していただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "{\"error\":{\"message\":\"This token status is unavailable (request id: 2026112608)\",\"type\":\"new_api_error\"}}",
            "Virtual key is inactive",
        ],
    }
    TOKEN_UNKNOWN "GK-ERR-077" Person {
        "the gateway or proxy doesn't know the token that was sent or that stands in its address: it was never registered there, or has been taken out" /
        "ゲートウェイまたはプロキシが、送られたトークン、またはアドレスに含まれるトークンを知りません。登録されていないか、削除されています"
    } help {
        "Compare the token with the one that was issued for you or this machine, letter by letter: `genkan explain ANTHROPIC_BASE_URL` shows the address, `genkan explain ANTHROPIC_AUTH_TOKEN` where the key comes from. If there is none yet, register with the gateway, or have its administrator issue one. A new sign-in to Anthropic and a new key of the provider change nothing: the provider wasn't asked.\n- “proxy token”: such proxies often want a token of their own in the path of the address, beside the provider's key. Take the whole address that the proxy gave you at the registration (no example's) as ANTHROPIC_BASE_URL: in the profile, then `genkan setup`; without a profile in `env` of ~/.claude/settings.json. Then start Claude Code again.\n- “API key”, “virtual key”, “access token”: it is sent as the key: store the one that the gateway issued (`genkan token rotate`). A provider's key doesn't count there.\n- It worked before: the token has been taken out, or the gateway or this machine was set up anew. Register again; the gateway's log shows which token it got." /
        "そのトークンを、自分またはこの端末用に発行されたものと一字一句照らし合わせてください。アドレスは `genkan explain ANTHROPIC_BASE_URL`、キーの設定場所は `genkan explain ANTHROPIC_AUTH_TOKEN` で分かります。まだない場合は、ゲートウェイに登録するか、管理者に発行してもらってください。プロバイダーには問い合わせていないため、Anthropic への再サインインやプロバイダーの新しいキーでは解消しません。\n- 「proxy token」の場合: このようなプロキシの多くは、プロバイダーのキーとは別に、独自のトークンをアドレスのパスに含めます。登録時にプロキシが示したアドレス全体（説明の例ではないもの）を ANTHROPIC_BASE_URL にしてください。プロファイルに書いて `genkan setup` を実行し、プロファイルがない場合は ~/.claude/settings.json の `env` に書きます。その後、Claude Code を起動し直してください。\n- 「API key」「virtual key」「access token」の場合: キーとして送られています。ゲートウェイが発行したものを登録してください（`genkan token rotate`）。プロバイダーのキーは使えません。\n- 以前は動作していた場合: トークンが削除されたか、ゲートウェイまたはこの端末が作り直されています。登録し直してください。届いたトークンはゲートウェイのログで分かります。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:unknown|unrecogni[sz]ed|unregistered) (?:proxy|gateway|relay|machine|virtual)[ _-](?:api[ _-]|access[ _-])?(?:token|key)\b",
            r"\b(?:proxy|gateway|relay|machine|virtual) (?:api |access )?(?:token|key) (?:is |was )?(?:not (?:recogni[sz]ed|registered)|unrecogni[sz]ed|unregistered)\b",
            r"\bauthentication_error\b.{0,60}?\b(?:unknown|unrecogni[sz]ed|unregistered) (?:api |access |auth |client )?(?:token|key)\b",
        ],
        examples: [
            "{ \"type\": \"error\", \"error\": { \"type\": \"authentication_error\", \"message\": \"Unknown proxy token\" } }",
            "API Error: 401 {\"error\":\"gateway token is not registered\"}",
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"Unrecognized API key\"}}",
        ],
    }
    KEY_REFUSED "GK-ERR-141" Person {
        "the gateway (or the service at the address that is set) doesn't accept the key" /
        "ゲートウェイ（または設定されたアドレスのサービス）がキーを受け付けません"
    } help {
        "The key was mistyped, revoked, belongs to another gateway, or wasn't sent: it belongs in ANTHROPIC_AUTH_TOKEN (`genkan explain ANTHROPIC_AUTH_TOKEN`). Ask the gateway's administrator for a new one and store it with `genkan token rotate`; compare it with the configuration of a gateway that you run yourself.\n- “Invalid proxy server token passed”, “Virtual Key expected”, “not found in db”: LiteLLM takes only keys that it issued itself, not a provider's (Anthropic's, OpenAI's). Another program has its key for this gateway in its own settings, not in ANTHROPIC_AUTH_TOKEN; a provider's own key belongs there under that provider.\n- It works in a terminal and fails in VS Code, another editor, an app or a job: that doesn't get what the shell exports, or an old value in its settings wins. Put ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN into `env` of ~/.claude/settings.json (`genkan setup`), take others out of the extension's settings, and restart it whole.\n- It worked for a while in this session: the token has ended; /login doesn't help. Start the launcher (`ucode claude`) or your helper's sign-in again, then `claude --continue`. A token that a command prints (apiKeyHelper): CLAUDE_CODE_API_KEY_HELPER_TTL_MS has to be shorter than its life.\n- Two keys are sent: ANTHROPIC_API_KEY goes out as x-api-key beside ANTHROPIC_AUTH_TOKEN (Authorization), and some gateways look at x-api-key first. Remove it (`genkan explain ANTHROPIC_API_KEY`).\n- An earlier sign-in to Anthropic was sent in its place, in Authorization, which LiteLLM looks at first: `claude /logout`, in Claude Desktop sign out of the Anthropic account, then start again. The last four characters in the message (`sk-...`) show which key arrived." /
        "キーの入力誤り、失効、別のゲートウェイのキー、またはキーが送られていません。キーは ANTHROPIC_AUTH_TOKEN に設定します（`genkan explain ANTHROPIC_AUTH_TOKEN`）。ゲートウェイの管理者から新しいキーを受け取り、`genkan token rotate` で登録してください。自分で動かしているゲートウェイでは、その設定と照らし合わせてください。\n- 「Invalid proxy server token passed」「Virtual Key expected」「not found in db」の場合: LiteLLM が受け付けるのは自身が発行したキーだけで、プロバイダー（Anthropic や OpenAI）のキーではありません。別のプログラムでは、このゲートウェイ用のキーは ANTHROPIC_AUTH_TOKEN ではなく、そのプログラムの設定にあります。プロバイダーのキーは、そのプロバイダーの欄に設定します。\n- ターミナルでは動作し、VS Code などのエディター、アプリ、ジョブで失敗する場合: シェルの環境変数が渡らないか、そこに残った古い値が優先されています。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN を ~/.claude/settings.json の `env` に置き（`genkan setup`）、拡張機能の設定にある値を外して、完全に再起動してください。\n- このセッションでしばらく動作していた場合: トークンの期限切れで、/login では解消しません。起動プログラム（`ucode claude`）またはコマンドのサインインをやり直し、`claude --continue` で続けてください。コマンド（apiKeyHelper）が出力するトークンでは、CLAUDE_CODE_API_KEY_HELPER_TTL_MS を有効期間より短くします。\n- キーが 2 つ送られている場合: ANTHROPIC_API_KEY は、ANTHROPIC_AUTH_TOKEN（Authorization）とは別に x-api-key として送られ、そちらを先に見るゲートウェイがあります。削除してください（`genkan explain ANTHROPIC_API_KEY`）。\n- 以前の Anthropic へのサインインが、LiteLLM などが先に見る Authorization で送られている場合: `claude /logout` を実行するか、Claude Desktop では Anthropic のアカウントからサインアウトし、起動し直してください。どのキーが届いたかは、メッセージの末尾 4 文字（`sk-...`）で分かります。"
    } text {
        verified: true,
        names: ["token_not_found_in_db"],
        patterns: [
            r"cloud gateway \S{1,120} did not accept the new sign-in",
            r#"portkey\b.{0,40}invalid api key|\"data\"\W{1,4}message\W{1,4}invalid api key\. error code: \d\d"#,
            r"invalid or missing api key\. use x-api-key|\bmessage\W{1,5}invalid api key\W{1,6}type\W{1,5}invalid_api_key",
            r"invalid proxy server token passed",
            r"litellm virtual key expected",
            // Kong's plug-in for keys.
            r#""detail"\W{1,4}invalid api[ -]?key"#,
            r#"authentication error, (?:invalid|malformed|missing|no (?:api|token|key|auth|valid|credential|user|team|jwt))|invalid (?:virtual|proxy|master) key|\"message\"\W{1,3}invalid authentication credentials\"|unable to find token in cache|missing (?:or invalid )?api key in"#,
            r"malformed api key passed in|invalid api key, no token associated|portkey error: (?:invalid|missing) api key|\b(?:missing|no|invalid) auth (?:token|key|credentials?)\b|(?:user|token) not found\W{0,3}(?:in litellm|via scim)|(?:api error|\b40[13]\b|message\W{1,5}).{0,40}\b(?:user|token) not found\W{0,3}$|invalid (?:access |auth\w* )?token\b.{0,30}(?:gateway|proxy)|expected to start with 'sk-|incorrect api key provided",
            r"无效的令牌",
            r"\binvalid (?:helicone|portkey|litellm|openrouter|gateway|vercel|requesty|bifrost|truefoundry|apigee|apim|cloudflare|team|project|user|consumer|client) (?:api[ -]?)?(?:key|token)\b|\b(?:helicone|portkey|litellm|openrouter|gateway|vercel|requesty|bifrost) (?:api )?key (?:is |was )?(?:invalid|missing|not found|required)",
            r"(?:user|key|team|token) (?:doesn't|does not) exist in db",
            r"invalid api key format|api key format is invalid|令牌验证失败|authentication error\W{1,3}(?:invalid|token is not)|\bvirtual[ _]key (?:is )?(?:not found|unknown|invalid)\b|\bvirtual_key_not_found\b|access denied due to invalid subscription key\. make sure to|invalid api key in request|unauthenticated request to ai gateway|\bhelicone-auth\b|invalid or missing virtual key|missing or invalid (?:virtual |gateway )?key",
            r"the gateway (?:did not accept (?:the new|this session's) credential|refused them for this account)|organization's gateway refused the request|idp rejected refresh token",
            r"\bcode\W{1,5}(?:api_key_invalid|invalid_api_key)\b",
            r"\boauth\.v2\.(?:InvalidApiKey|ApiKeyNotApproved|InvalidAccessToken|ConsumerKeyNotApproved)\b|\bkeymanagement\.service\.invalid_(?:access_token|client\w*)\b|faultstring\W{1,5}invalid ?(?:api ?key|access token)\b|\bapi error:? \(?40[13]\b.{0,80}\berror\W{1,4}invalid_token\b|\bapi error:? \(?40[13]\)? (?:invalid|malformed|unknown) (?:access |auth )?token\W{0,3}$",
            r"\binvalid token \(request id: \w+\)|\binvalid token\b.{0,60}\b(?:new|one)_api_error\b|\b(?:new|one)_api_error\b.{0,80}\binvalid token\b",
        ],
        examples: [
            "{\"data\":{\"message\":\"Invalid API key. Error Code: 03\"}}",
            "Authentication Error, Invalid token",
            "invalid access token for the gateway",
            "Cloud gateway https://llm.acme.example did not accept the new sign-in. Start `claude` to try /login again, or contact your administrator.",
            "Your organization's gateway refused the request",
            "401 {\"detail\":{\"error\":{\"type\":\"authentication_error\",\"message\":\"Invalid or missing API key. Use x-api-key header or Authorization: Bearer.\"}}}",
            "Please run /login · API Error: 401 {\"detail\":\"Invalid API key\"}",
            "API Error: 401 Authentication Error, Invalid proxy server token passed. Received API Key = sk-...1234",
            "Authentication Error, LiteLLM Virtual Key expected. Received=wrong, expected to start with 'sk-'.",
            "Malformed API Key passed in. Ensure Key has `Bearer ` prefix.",
            "{\"error\":{\"message\":\"无效的令牌\",\"type\":\"one_api_error\"}}",
            "401 Invalid Helicone API key",
            "Authentication Error, User doesn't exist in db. 'user_id'=admin. Create user via `/user/new` call.",
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
        "Trying again doesn't help. Wait for the budget's next period, or ask whoever runs the gateway: they can see whose budget it is, and raise it.\n- “Current cost … Max budget”: LiteLLM says it. Its administrator raises `max_budget` of the key, team or user, which counts at once, and compares the cost in the text with the spend that /key/info reports: where the text's is far higher, LiteLLM's own counter (in memory or Redis) is off, and it should be updated." /
        "再試行しても解消しません。次の予算期間を待つか、ゲートウェイの管理者に対象を確認して引き上げてもらってください。\n- 「Current cost … Max budget」の場合: LiteLLM のメッセージです。管理者がキー、チームまたは利用者の `max_budget` を引き上げると、すぐに使えます。本文の金額は、/key/info の spend と比べてください。本文の方が大幅に大きい場合は、LiteLLM 内部のカウンター（メモリまたは Redis）がずれているため、更新が必要です。"
    } text {
        verified: false,
        names: ["budget_exceeded"],
        patterns: [
            r"request exceeds your group's budget",
            r"(?:virtual|api) key usage limit exceeded|(?:message|error)\W{1,4}insufficient quota \(request id",
            r"budget has been exceeded!",
            r"exceededbudget:",
            r"\b(?:key|team|user|tag|customer|organization|project|provider|deployment|model)\b.{0,80}\b(?:over budget\b|budget (?:has been |limit )?exceeded\b|(?:exceeded|crossed) (?:your |its |the )?(?:\w+ )?budget)|(?:api error|\b4(?:00|0[0-9]|29)\b|message\W{2,5}|litellm\S*).{0,80}\b(?:over budget|budget (?:has been |limit )?exceeded|(?:exceeded|crossed) (?:your |its |the )?(?:\w+ )?budget)\b|\bbudget (?:has been |limit )?exceeded\b.{0,60}\b(?:key|team|user|spend|max budget|current cost)",
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
            "This request exceeds your group's budget. Ask your organization's admins to raise it, or try again after it resets on 2026-12-01",
            "{\"success\":false,\"data\":{\"message\":\"API Key Usage Limit Exceeded\"}}",
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
            r"is blocked by your role's deniedmodels denylist",
            r"team member not allowed to access model\. user=|not allowed to access model due to tags configuration|personal key model access is derived from|this agent has no model grants|message\W{1,4}model is blocked\W|this token has no access to (?:model (?<model>[\w.:@/-]+\w)|any models)",
            r"not allowed to access model\b.{0,120}?\bthis \S+ can only access models=(?:.{0,400}?tried to access (?<model>[\w.:@/-]+))?",
            r"(?:key|team|user|token|project|org\w*|you) (?:is |are )?not allowed to (?:access|use) (?:the |this )?model|invalid model for (?:team|key|user)\b(?: \S+?:? (?<model>[\w.:@/-]+?)\.)?|(?:doesn't|does not|don't) have access to (?:the )?models? ",
            r"(?:doesn't|does not) have access to model=|has access to the requested model|model (?:is )?not allowed for this (?:key|team|user|project)|model access denied|access groups? grant no models|\bmodel_access_denied\b|(?:key|team|user|org\w*|customer|project) not allowed to access (?:the )?model",
            r"(?:model|provider) \W?(?<model>[\w.:@/-]{1,80}?)\W? is not allowed for this (?:virtual |api )?key|^no models available for team|\bno models available\b.{0,40}(?:team|key|model group)|\b(?:model|provider)_blocked\b|this key is not permitted to call|no team has access to|model not allowed\b.{0,80}(?:integration|workspace|key)\b",
            r"\bcan_(?:key|team|user|object)_call_model\b|令牌无权|无权(?:使用|访问)(?:该|此)?模型|不允许(?:使用|访问)(?:该|此)?模型",
            r"\bmodel \W?(?<model>[\w.:@/-]{1,100})\W? (?:is |was )?not (?:in|on|part of) (?:the |your |this )?(?:[\w-]+(?:'s)? ){0,3}(?:allow-? ?list|white-?list|allowed[ -]models?)\b",
        ],
        ask: GatewayAdministrator (GATEWAY_MODEL),
        examples: [
            "model claude-opus-4-6 is blocked by your role's deniedModels denylist",
            "{\"error\":{\"message\":\"This token has no access to model claude-opus-5 (request id: 2026112608)\",\"type\":\"new_api_error\"}}",
            "403 API Key 不允许使用该模型",
            "Exception: Invalid model for team litellm-dev: acme-opus. Valid models for team are: ['x']",
            "key not allowed to access model. This key can only access models=['acme-haiku']. Tried to access acme-opus",
            "No team has access to the requested model: claude-x. Checked teams=[].",
            "Model 'claude-x' is not allowed for this virtual key",
            "该令牌无权使用模型：claude-x",
            "API Error: 400 model acme-opus is not in the operator's model allowlist",
        ],
    }
    UPSTREAM_TLS "GK-ERR-856" Remote {
        "the gateway's connection to the provider behind it fails at TLS: mostly the gateway's host doesn't trust the certificate; this machine's connection to the gateway works" /
        "ゲートウェイから先のプロバイダーへの TLS 接続が失敗しています。多くは、ゲートウェイのホストが証明書を信頼していません。この端末からゲートウェイまでの接続は正常です"
    } help {
        "No certificate of this machine is meant: send the request below, with the whole message, to the gateway's administrator.\n- Whoever runs the gateway: mostly a proxy inspects TLS there. Add the company's root to the public ones in a file, mount it into the container, and name it in SSL_CERT_FILE (LiteLLM also `ssl_verify: /path` under litellm_settings; Node.js: NODE_EXTRA_CA_CERTS). Don't switch verification off.\n- The provider is an address of your own (`api_base`): its server has to send the whole chain, for the name that is called, and not an expired one." /
        "この端末の証明書のことではありません。メッセージ全文を添えて、下の依頼文をゲートウェイの管理者に送ってください。\n- ゲートウェイの運用担当の場合: 多くは、そのホストの通信をプロキシが TLS 検査しています。社内のルート証明書を公開の証明書の一覧に追記したファイルをコンテナーに置き、SSL_CERT_FILE に指定してください（LiteLLM では litellm_settings の `ssl_verify: /パス`、Node.js では NODE_EXTRA_CA_CERTS も可）。検証は無効にしないでください。\n- プロバイダーが自社のアドレス（`api_base`）の場合: そのサーバーは、接続先の名前に合う有効期限内の証明書を、中間証明書を含めて送る必要があります。"
    } text {
        verified: false,
        patterns: [
            r"\blitellm\.(?:timeout|apiconnectionerror|internalservererror|badgatewayerror)\b.{0,300}?certificate verify failed",
        ],
        ask: GatewayAdministrator {
            "Our gateway's connection to the provider behind it fails at TLS; the message that I send along says why. Please check on the gateway's host which certificates it trusts (SSL_CERT_FILE), whether a proxy inspects its connections, and the provider's certificate." /
            "ゲートウェイから先のプロバイダーへの TLS 接続が失敗しています。理由は、併せて送るメッセージにあります。ゲートウェイのホストで、信頼する証明書（SSL_CERT_FILE）、通信を検査するプロキシの有無、プロバイダーの証明書を確認していただけますか。"
        },
        examples: [
            "API Error: 500 litellm.InternalServerError: AnthropicException - Cannot connect to host llm.acme.example:443 ssl:True [SSLCertVerificationError: (1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1000)')]",
        ],
    }
    NO_UPSTREAM "GK-ERR-374" Remote {
        "the gateway can't connect to the provider behind it; this machine's connection to the gateway works" /
        "ゲートウェイから先のプロバイダーへの接続が失敗しています。この端末からゲートウェイまでの接続は正常です"
    } help {
        "The name, address, proxy or time limit in the message belongs to the gateway's host, and has to be fixed there: send the request below, with the whole message, to its administrator. If it happened only once, try again first. Whoever runs the gateway looks by its words:\n- “Name or service not known”, “name resolution”: the provider's host name can't be resolved. The region or address in the model's entry is empty or wrong (LiteLLM: `aws_region_name`, `api_base`), or the container has no DNS.\n- “Connection refused”, “Cannot connect to host”: the address in the model's entry (localhost in a container is the container itself), the route or HTTPS_PROXY there; LiteLLM from 1.72 on uses HTTPS_PROXY only where AIOHTTP_TRUST_ENV is True.\n- “timed out”, “Timeout passed=”: the request's time limit is shorter than the model's answer, or the route drops the connection.\n- “disconnected”, “reset”, “not completed”: the provider, or a proxy before it, ended the connection; look at the time limits there." /
        "メッセージにある名前、アドレス、プロキシ、タイムアウトは、ゲートウェイのホスト側のもので、そこで修正する必要があります。メッセージ全文を添えて、下の依頼文をゲートウェイの管理者に送ってください。一度だけであれば、まず再試行してください。運用担当は、本文の言葉ごとに次を確認してください。\n- 「Name or service not known」「name resolution」の場合: プロバイダーのホスト名を解決できません。モデルの設定のリージョンやアドレスが空か誤っているか（LiteLLM では `aws_region_name`、`api_base`）、コンテナーで DNS が使えません。\n- 「Connection refused」「Cannot connect to host」の場合: モデルの設定のアドレス（コンテナーの中の localhost はコンテナー自身です）、そのホストの経路や HTTPS_PROXY を確認してください。LiteLLM は 1.72 から、AIOHTTP_TRUST_ENV が True のときだけ HTTPS_PROXY を使います。\n- 「timed out」「Timeout passed=」の場合: リクエストのタイムアウトがモデルの応答より短いか、経路が接続を切っています。\n- 「disconnected」「reset」「not completed」の場合: プロバイダーまたはその手前のプロキシが接続を終了しました。そこのタイムアウトを確認してください。"
    } text {
        verified: true,
        patterns: [
            r"failed to execute http request to provider api|message\W{1,4}litellm\.apiconnectionerror: azureexception apiconnectionerror - connection error|message\W{1,4}fetch failed\b.{0,120}\bsendrequesttoprovider\b",
            r"\blitellm\.(?:timeout|apiconnectionerror|internalservererror|badgatewayerror)\b.{0,300}?(?:cannot connect to host|name resolution|connection timed out|timeout passed=|connect call failed|connection refused|server disconnected)",
        ],
        ask: GatewayAdministrator {
            "Our gateway can't connect to the provider behind it; the message that I send along says to which address and why. Please check on the gateway's host: name resolution, route or proxy, trusted certificates, and the time limit of its requests." /
            "ゲートウェイから先のプロバイダーに接続できません。接続先と理由は、併せて送るメッセージにあります。ゲートウェイのホストで、名前解決、経路またはプロキシ、信頼する証明書、リクエストのタイムアウトを確認していただけますか。"
        },
        examples: [
            "{\"is_bifrost_error\":true,\"error\":{\"message\":\"failed to execute HTTP request to provider API\",\"error\":{}}}",
            "API Error: 500 litellm.InternalServerError: AnthropicException - Cannot connect to host llm-egress.acme.example:443 ssl:default [Temporary failure in name resolution]",
        ],
    }
    NO_ENTRY "GK-ERR-756" Problem {
        "the gateway (LiteLLM) has no usable entry of this model's name: it isn't in its list, or was left out when LiteLLM started because it is faulty" /
        "ゲートウェイ（LiteLLM）に、この名前で使えるモデルの項目がありません。一覧にないか、誤りがあるために起動時に除かれています"
    } help {
        "Ask for a name that the gateway has: its /v1/models lists them (`genkan models`). Set it for the tier (`--set models.sonnet=…`, or in the profile; otherwise ANTHROPIC_MODEL and ANTHROPIC_DEFAULT_SONNET_MODEL and its siblings). Waiting doesn't change it: nothing has failed, and no limit is used up.\n- The name stands in its configuration (`model_name`): LiteLLM dropped the entry at its start, and its log says why there (no provider before the name such as bedrock/…, a variable that isn't set), or your key's team may not use its deployments. Its administrator, or you if you run it, corrects that and starts it again.\n- You didn't ask for the name: it is an alias or a fallback in the gateway's configuration that names a model which isn't there.\n- “haiku”: Claude Code's small model for background work is asked for by Anthropic's own name; pin it to a name of the gateway's (ANTHROPIC_DEFAULT_HAIKU_MODEL)." /
        "ゲートウェイにある名前を使ってください。一覧は /v1/models で分かります（`genkan models`）。その名前をティアに設定します（`--set models.sonnet=…` またはプロファイル。それ以外では ANTHROPIC_MODEL と ANTHROPIC_DEFAULT_SONNET_MODEL など）。失敗や上限によるものではないため、待っても変わりません。\n- ゲートウェイの設定（`model_name`）にある名前の場合: 起動時に LiteLLM がその項目を除いているか（bedrock/… などのプロバイダーがない、変数が未設定など。理由は起動時のログで分かります）、キーのチームがそのデプロイを使えません。管理者（自分で動かしている場合は自分）が直して起動し直します。\n- 指定した覚えのない名前の場合: ゲートウェイの設定の別名やフォールバックが、存在しないモデルを指しています。\n- 「haiku」の場合: Claude Code が裏側の処理に使う小さいモデルで、Anthropic の名前で要求されます。ゲートウェイにある名前に固定してください（ANTHROPIC_DEFAULT_HAIKU_MODEL）。"
    } text {
        verified: true,
        patterns: [
            r"you passed in model=(?<model>[\w.:@/-]+)\. there are no healthy deployments for this model",
        ],
        ask: GatewayAdministrator {
            "The gateway answers that it has no deployment for a model⟦ ({model})⟧. Please tell me the name that I should use, or check its entry: whether it is in the configuration under this name, whether LiteLLM left it out at its start (its log says why), and whether my key's team may use it." /
            "ゲートウェイが、モデル⟦（{model}）⟧のデプロイがないと返します。使うべき名前を教えていただくか、この名前の項目が設定にあるか、起動時に LiteLLM が除いていないか（理由はログにあります）、私のキーのチームが使えるかを確認していただけますか。"
        },
        examples: [
            "litellm.BadRequestError: You passed in model=acme-opus. There are no healthy deployments for this model",
            "litellm.exceptions.BadRequestError: litellm.BadRequestError: You passed in model=claude-x. There are no healthy deployments for this model. Received Model Group=claude-x\nAvailable Model Group Fallbacks=None",
        ],
    }
    COOLDOWN "GK-ERR-375" Remote {
        "the gateway pauses this model: everything behind the name has just failed, has used up its own limits, is faulty in its configuration, or has reached a limit that the gateway sets" /
        "ゲートウェイがこのモデルを一時停止しています。背後のデプロイがすべて失敗した直後か、背後のアカウントの上限に達しているか、設定に誤りがあるか、ゲートウェイの上限に達しています"
    } help {
        "It comes each time, or again at once: an entry behind the name is at fault, and the gateway's log says just before why; send the request below to its administrator, or correct the entry if you run the gateway. Once in a while: wait as long as the text says (else a minute) and try again; other models of the gateway may still work (`genkan models`).\n- “RouterRateLimitErrorBasic”: no entry has failed: LiteLLM's router left out all of them, because their own limit per minute, which its configuration sets (`rpm`, `tpm` below `litellm_params`), is used up. Wait for the next minute. So that it doesn't come again, whoever runs LiteLLM raises these numbers, removes them, or adds entries of the same name: Claude Code sends several requests at a time.\n- “LiteLLM Router”, “router.py” (this is the gateway's own log, so you run it or can read it): a model name that this release doesn't know yet makes every entry fail. Update LiteLLM (`pip install -U litellm`, a newer image), then look at the error of the attempt before this line: a wrong name, region or key in the entry.\n- “No deployments available for selected model”, “no healthy deployment”, “no healthy deployments”: every entry behind the name has just failed, or has used up the limit that LiteLLM's configuration sets for it (`rpm`, `tpm`), which no failure goes before. The reason of a failure stands in LiteLLM's log before this line: a model that this version doesn't know yet (update LiteLLM), a wrong name, region or key in the entry, or the provider's own limit.\n- The accounts behind it are used up (“cooling down”): the administrator adds others, raises their limits, or waits for their reset.\n- A limit per minute is too low for Claude Code, which sends several requests at a time: the administrator raises it." /
        "毎回起こる場合や、すぐに再発する場合は、この名前の背後の項目に問題があり、理由はゲートウェイのログの直前の行にあります。下の依頼文を管理者に送るか、自分で動かしている場合は項目を直してください。まれに起こる場合は、本文にある時間（なければ 1 分ほど）待って再試行してください。ゲートウェイのほかのモデルは使えることがあります（`genkan models`）。\n- 「RouterRateLimitErrorBasic」の場合: 失敗した項目はありません。LiteLLM の設定で項目に決められた 1 分あたりの上限（`litellm_params` の下の `rpm`、`tpm`）に達したため、ルーターがすべての項目を除外しました。次の 1 分まで待ってください。再発を防ぐには、LiteLLM の管理者がこの値を引き上げるか、消すか、同じ名前の項目を追加します。Claude Code は複数のリクエストを同時に送ります。\n- 「LiteLLM Router」「router.py」の場合（ゲートウェイ自身のログなので、自分で動かしているか、読める立場にあります）: このリリースがまだ知らないモデル名では、すべての項目が失敗します。LiteLLM を更新し（`pip install -U litellm`、または新しいイメージ）、この行の前にある試行のエラーを確認してください。項目の名前、リージョン、キーの誤りのこともあります。\n- 「No deployments available for selected model」「no healthy deployment」「no healthy deployments」の場合: この名前の項目がすべて失敗した直後か、LiteLLM の設定にある項目の上限（`rpm`、`tpm`）に達しています（この場合、直前に失敗はありません）。失敗の理由は、LiteLLM のログのこの行の前にあります。このバージョンがまだ知らないモデル（LiteLLM を更新）、項目の名前・リージョン・キーの誤り、プロバイダー側の上限のいずれかです。\n- 背後のアカウントの上限に達している場合（「cooling down」）: 管理者が追加するか、引き上げるか、リセットを待ちます。\n- 1 分あたりの上限が、複数のリクエストを同時に送る Claude Code には低すぎる場合: 管理者が引き上げます。"
    } text {
        verified: true,
        patterns: [
            r"\bmodel_cooldown\b(?:.{0,300}?\breset_time\W{1,4}(?<after>[\dhms]+))?|all credentials for model (?<model>[\w.:@/-]+) are cooling down",
            r"all_deployments_in_cooldown|\bare in cooldown\b|\bcooldown_list=|no healthy deployments?(?: available)? for (?:this )?model|no deployments available for selected model(?:.{0,300}?passed model=(?<model>[\w.:@/-]+))?",
        ],
        ask: GatewayAdministrator {
            "The gateway answers that nothing behind a model⟦ ({model})⟧ is available at the moment. Please check in its log what failed there just before, whether the accounts behind it are used up, and whether its limits (requests and tokens per minute, cooldown) leave room for Claude Code, which sends several requests at a time." /
            "ゲートウェイが、モデル⟦（{model}）⟧は現在どれも利用できないと返します。直前に何が失敗したか、背後のアカウントが上限に達していないかをログで確認し、ゲートウェイの上限（1 分あたりのリクエスト数とトークン数、クールダウン）が、複数のリクエストを同時に送る Claude Code に足りているかを確認していただけますか。"
        },
        examples: [
            "API Error: 429 {\"error\":{\"code\":\"model_cooldown\",\"message\":\"All credentials for model x are cooling down via provider antigravity\",\"reset_time\":\"29m28s\"}}",
            "No deployments available for selected model, Try again in 5 seconds. All deployments for selected model are in cooldown. Passed model=claude-sonnet.",
        ],
    }
    UNKNOWN_MODEL "GK-ERR-145" Problem {
        "the gateway, or the service at the address that is set, has no model of this name" /
        "この名前のモデルは、ゲートウェイ（または設定されたアドレスのサービス）にありません"
    } help {
        "Model names behind a gateway are the gateway's own. Ask for the names of regional models, and pin those: `--set models.sonnet=…`, or in the profile.\n- “claude-3-haiku”, “claude-3-opus”, “claude-3-sonnet”, “claude-3-5-sonnet”, “claude-3.5-sonnet”, “claude-3-5-haiku”, “claude-3.5-haiku”, “claude-3-7-sonnet”, “claude-3.7-sonnet”, “claude-2.1”, “claude-instant”: Anthropic itself has withdrawn this model, and the clouds end it at dates of their own. Don't have the gateway add it: take a current one of its list, and put that name where this one is set (`genkan explain ANTHROPIC_MODEL`, the settings of the program that asked; an old release asks for it by itself: update it).\n- “no route found”, “no route for”: the gateway (Tailscale's Aperture, for one) has no route for this name, or none that is granted to you; a name with “for user” behind it says for whom it looked. Its administrator adds the model to a provider there, or grants it to you; no setting here makes a route.\n- “There is no 'model_name' with this string”: LiteLLM's model_list has no entry of exactly this name, whatever Anthropic calls it. Whoever runs it adds one to config.yaml (`model_name:` as in the text, and below `litellm_params` the provider's `model:`) and starts it again, or allows the name as an alias of an entry (`model_group_alias`); else ask for a name that /v1/models lists.\n- “haiku”: Claude Code's small model for background work (titles, summaries) is asked for by Anthropic's own name, even where another model is chosen. Pin it to a name of the gateway's (ANTHROPIC_DEFAULT_HAIKU_MODEL), or have the gateway add an entry with exactly this name (LiteLLM: `model_name`).\n- “anthropic/claude”, “please check the model name”: the provider before the name and the way that the version is written are another service's (OpenRouter's, LiteLLM's). Take the name as this service's own list has it, mostly without the provider. You didn't choose it: a program or router in between did; update it, or set the name there.\n- You set the address yourself (ANTHROPIC_BASE_URL): /v1/models below it lists the names. Set ANTHROPIC_MODEL, ANTHROPIC_DEFAULT_OPUS_MODEL, ANTHROPIC_DEFAULT_SONNET_MODEL and ANTHROPIC_DEFAULT_HAIKU_MODEL to names of that list (`genkan explain ANTHROPIC_MODEL` shows where the wrong one comes from)." /
        "ゲートウェイの先のモデル名は、ゲートウェイ独自のものです。リージョン内のモデルの名前を確認し、`--set models.sonnet=…` またはプロファイルで固定してください。\n- 「claude-3-haiku」「claude-3-opus」「claude-3-sonnet」「claude-3-5-sonnet」「claude-3.5-sonnet」「claude-3-5-haiku」「claude-3.5-haiku」「claude-3-7-sonnet」「claude-3.7-sonnet」「claude-2.1」「claude-instant」の場合: このモデルは、Anthropic では提供が終了しており、クラウドではそれぞれの期日に終了します。ゲートウェイに追加してもらうのではなく、一覧にある現在のモデルを選び、この名前が設定されている場所に書いてください（`genkan explain ANTHROPIC_MODEL`、または呼び出したプログラムの設定。古いリリースが自動で使う場合は更新してください）。\n- 「no route found」「no route for」の場合: ゲートウェイ（Tailscale の Aperture など）に、この名前の経路がないか、利用者に許可された経路がありません。「for user」の後は、対象となった利用者です。管理者が、プロバイダーにこのモデルを追加するか、利用を許可します。こちらの設定では経路は作れません。\n- 「There is no 'model_name' with this string」の場合: LiteLLM の model_list に、この名前とまったく同じ項目がありません（Anthropic での名前かどうかは関係ありません）。運用担当が config.yaml に追加して（本文の名前の `model_name:` と、`litellm_params` にプロバイダーの `model:`）起動し直すか、既存の項目の別名（`model_group_alias`）にします。そうでなければ、/v1/models の一覧にある名前を指定してください。\n- 「haiku」の場合: Claude Code が裏側の処理（タイトルや要約）に使う小さいモデルです。別のモデルを選んでいても、Anthropic の名前で要求されます。ゲートウェイにある名前に固定するか（ANTHROPIC_DEFAULT_HAIKU_MODEL）、ゲートウェイにこの名前とまったく同じ項目（LiteLLM では `model_name`）を追加してもらってください。\n- 「anthropic/claude」「please check the model name」の場合: 先頭のプロバイダーやバージョンの書き方が、別のサービス（OpenRouter、LiteLLM）のものです。このサービスの一覧にあるとおりの名前にしてください（多くはプロバイダーなし）。自分で選んだ名前でない場合は、途中のプログラムやルーターが付けています。更新するか、そこで名前を設定してください。\n- アドレス（ANTHROPIC_BASE_URL）を自分で設定した場合: 名前の一覧は、そのアドレスの /v1/models にあります。ANTHROPIC_MODEL、ANTHROPIC_DEFAULT_OPUS_MODEL、ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL を一覧の名前にしてください（誤った名前の設定場所は `genkan explain ANTHROPIC_MODEL` で分かります）。"
    } text {
        verified: true,
        patterns: [
            r"\bmodel \S{1,80} is not (?:served by upstream|available on this upstream)",
            r"\bno route found for model\b\W{1,5}(?<model>[\w.:@/\[\]-]{1,100})",
            r"\b(?:404|http 404)\W{1,3}model or endpoint not found\b|\bmessage\W{1,6}model or endpoint not found\b",
            r"no matching route found\. it is likely because the model specified",
            r"matches deployments from multiple teams|max fallback depth exceeded - received model",
            r"\binvalid model: (?<model>[\w.:@/\[\]-]{1,100}?)\. use /v1/models",
            r"\binvalid model: \W?(?<model>[\w.:@/\[\]-]{1,100}?)\W{1,3}please check the model name",
            r"model not found in the config|model `?(?<model>[\w.:@/-]+)`? (?:is )?not (?:found|configured|registered) (?:in|on|at) (?:the )?(?:gateway|router|config|proxy|model list)",
            r"invalid model name passed in(?: model=(?<model>[\w.:@/-]+))?",
            r"you passed in model=(?<model>[\w.:@/-]+)\. there is no 'model_name' with this string",
            r"\bmodel_not_found\b|\bthe model [`'\x22]?(?<model>[\w.:@/-]+)[`'\x22]? does not exist",
            r"is currently paused and cannot accept requests|no endpoints found (?:matching|that (?:match|serve|host))|model \S{1,80} (?:is )?not found in (?:the )?router|no (?:available )?(?:channels?|providers?|endpoints?) (?:available )?(?:for|supports?) (?:the |this )?model|no models? have context window large|\bmodel_not_supported\b|the requested model is not (?:supported|available)|unsupported model\b|model (?:name )?\S{0,60} ?(?:is )?not supported by (?:this )?(?:gateway|provider|proxy)",
            r"\bmodel(?: name| id)? not found\b\W{0,3}(?<model>[\w.:@/-]*)|(?:api error|\b40[04]\b|message\W{1,5}|detail\W{1,5}).{0,60}?\b(?:no such|unrecognized) model\b\W{1,3}[\w.:@/-]+|\b(?:invalid|unknown) model (?:id|identifier)\b|\bmodel \W?[\w.:@/-]{1,80}\W? (?:does not exist|doesn't exist|is not (?:a )?(?:found|known|valid|recognized|configured))|\bmodel \W?(?<model2>[\w.:@/-]{0,60}claude[\w.:@/-]{1,80})\W? (?:was )?not found\b",
            r"\bprovider_not_found\b|(?:api error|\b40[04]\b|message\W{1,5}|detail\W{1,5}).{0,60}?\bprovider (?:\W?[\w.:@/-]{1,80}\W? )?not found\b|model \S{1,80} (?:is )?not in (?:the )?(?:list|catalog|allowed)",
            r"your gateway couldn't serve (?<model>[\w.:@/-]+)",
            r"model id = \S{1,80} not found on litellm proxy|trying to call specific deployment, but model id|\byou passed in model=\S{1,120}\. (?:there|no)|deployment \S{1,80} is reserved for another team",
            r#""message"\W{1,3}model (?<model>[\w.:@/-]{1,80}) is not available"?"#,
        ],
        ask: GatewayAdministrator (GATEWAY_MODEL),
        examples: [
            "Model configuration matches deployments from multiple teams",
            "{\"error\":{\"code\":\"provider_not_found\",\"message\":\"Provider not found\"}}",
            "model claude-opus-4-6 is not served by upstream 'bedrock-tokyo'",
            "{\"error\":{\"message\":\"no route found for model \\\"claude-opus-5\\\" for user \\\"taro\\\"\"},\"source\":\"aperture\"}",
            "HTTP 404: Model or endpoint not found",
            "No matching route found. It is likely because the model specified in your request is not configured in the Gateway.",
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Invalid model: claude-x. Use /v1/models to see available models.\"}}",
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Invalid model: 'anthropic/claude-x'. Please check the model name.\"}}",
            "The requested model is not available on this proxy: unsupported model",
            "Model not found in the config: acme-opus",
            "The model `acme-opus` does not exist or you do not have access to it.",
            "litellm.BadRequestError: You passed in model=acme-opus. There is no 'model_name' with this string",
            "API Error: 400 anthropic_messages: Invalid model name passed in model=acme-opus. Call `/v1/models`",
            "{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"Model not found: moonshotai/kimi-k2.6\"}}",
            "Your gateway couldn't serve claude-x",
            "Model id = claude-x not found on litellm proxy",
            "API responded with status code: 404. Response text: {\"error\":{\"message\":\"Model claude-3-sonnet is not available\",\"code\":404}}",
        ],
        abroad: ["API Error: 400 anthropic_messages: Invalid model name passed in model=us-gov.anthropic.claude-opus-5-5. Call `/v1/models`"],
    }
    MCP_REGISTRATION "GK-ERR-927" Usage {
        "the sign-in of an MCP server fails because it (or its authorization server) has no registration of clients (404); the model's service isn't involved" /
        "MCP サーバーのサインインに失敗しました。サーバー（またはその認可サーバー）がクライアントの登録を受け付けていません（404）。モデルのサービスは関係しません"
    } help {
        "Give it a token in place of the sign-in: `claude mcp add --transport http NAME ADDRESS --header \"Authorization: Bearer TOKEN\"`. GitHub: a personal access token.\n- Or a client of your own: register an OAuth app with the service, and add the server with `--client-id` (and `--callback-port`, whose address the app has to allow).\n- A server of your own: it has to name its authorization server and a registration endpoint (/.well-known/oauth-protected-resource, /.well-known/oauth-authorization-server), or take tokens alone." /
        "サインインの代わりにトークンを指定してください: `claude mcp add --transport http 名前 アドレス --header \"Authorization: Bearer トークン\"`。GitHub では個人用アクセストークン（PAT）を使います。\n- 自分のクライアントを使う方法: サービスに OAuth アプリを登録し、`--client-id`（および、アプリで許可したアドレスの `--callback-port`）を付けてサーバーを追加します。\n- 自分のサーバーの場合: 認可サーバーと登録のエンドポイントを公開するか（/.well-known/oauth-protected-resource、/.well-known/oauth-authorization-server）、トークンだけを受け付けるようにしてください。"
    } text {
        verified: false,
        patterns: [
            r"dynamic client registration failed\b.{0,160}?(?:\b404\b|\b405\b|not found|cannot (?:post|get) /)",
        ],
        examples: [
            "Dynamic client registration failed: HTTP 404: {\"detail\":\"Not Found\"}",
            "Error: Dynamic client registration failed: HTTP 404",
        ],
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
            r"mcp endpoint not found at \S",
            r"error posting to endpoint \(http 404\)(?:\W{0,4}$|\W.{0,80}?(?:\bcannot (?:post|get)\b|\b404 page\b|<!doctype|<html|\bdetail\W{1,4}not found))",
            r#"\bmcp\b.{0,160}?(?:\bcannot (?:post|get) /\S*|"detail"\s?:\s?"not found"|\b404 page not found\b)"#,
            r"\bcannot (?:post|get) /\S{0,60}(?:mcp|sse)\b",
            r"(?:\bsse error\b|streamable ?http error)\b.{0,160}?(?:\b404\b|not found|cannot (?:post|get) /)",
            r"\b(?:re)?connect to \S{1,80}: http 404 at https?://",
        ],
        examples: [
            "MCP endpoint not found at https://mcp.acme.example/sse. Check the URL in your MCP config.",
            "Error POSTing to endpoint (HTTP 404): Cannot POST /",
            "MCP server \"docs\": HTTP 404 {\"detail\":\"Not Found\"}",
            "Cannot GET /sse",
            "SSE error: Non-200 status code (404)",
            "Failed to reconnect to docs: HTTP 404 at https://mcp.acme.example/mcp",
        ],
    }
    COUNT_NAME "GK-ERR-984" Remote {
        "Vertex AI doesn't count tokens for a model of this name; prompts aren't affected" /
        "Vertex AI が、この名前のモデルのトークンの計数に対応していません。プロンプトには影響しません"
    } help {
        "Claude Code only learns less exactly how full the context is (/context); the conversation goes on.\n- The name ends in @default or another suffix: counting takes the bare name. In a gateway (LiteLLM) its administrator takes the suffix off the model's entry, or updates the gateway: send the request below.\n- No gateway is set: update Claude Code, and pin the model by the name that `genkan models` shows. Counting is offered in fewer locations and for fewer models than the models themselves." /
        "コンテキストの使用量が正確に分からなくなるだけで（/context）、会話は続けられます。\n- 名前が @default などの接尾辞で終わる場合: 計数では、接尾辞のない名前だけが受け付けられます。ゲートウェイ（LiteLLM）の管理者が、モデルの登録から接尾辞を取るか、ゲートウェイを更新します。下の依頼文を送ってください。\n- ゲートウェイがない場合: Claude Code を更新し、`genkan models` に表示される名前でモデルを固定してください。計数に対応するロケーションとモデルは、モデル自体より少なくなっています。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<model>[\w./-]{2,80}(?:@[\w-]{1,40})?) is not supported for token counting",
        ],
        ask: GatewayAdministrator {
            "Our gateway asks Vertex AI to count tokens for a model under a name that isn't taken there⟦: {model}⟧ – counting takes the bare name, without @default. Please correct the model's entry, or update the gateway; prompts are not affected." /
            "ゲートウェイが、Vertex AI のトークンの計数に、受け付けられないモデル名⟦（{model}）⟧を渡しています。計数では @default のない名前だけが使えます。モデルの登録を直すか、ゲートウェイを更新していただけますか。プロンプトには影響していません。"
        },
        examples: [
            "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"claude-sonnet-4-6@default is not supported for token counting\"}}",
        ],
    }
    COUNT_MISSING "GK-ERR-806" Remote {
        "the gateway, or what stands behind it, doesn't count tokens (/v1/messages/count_tokens); the address is right" /
        "ゲートウェイまたはその先のサービスが、トークンの計数（/v1/messages/count_tokens）に対応していません。アドレスは正しく設定されています"
    } help {
        "By itself this leaves prompts alone: Claude Code only learns less exactly how full the context is (/context is slow or empty). Don't change the address. An error of a prompt's own beside it (“API Error: …”, such as 520) has another cause, which is answered apart.\n- The gateway's administrator has it answer the path itself (an estimate of input_tokens), or updates it: send the request below. Such calls can still count against rate limits.\n- Prompts fail with the same words: then the path is wrong for all; `gateway.url` is the part before /v1/messages (`genkan explain ANTHROPIC_BASE_URL`)." /
        "これだけであれば、プロンプトには影響しません。コンテキストの使用量が正確に分からなくなるだけです（/context が遅い、または空になります）。アドレスは変更しないでください。プロンプト自体のエラーが併記されている場合（520 などの「API Error: …」）、その原因は別です（回答も別に示されます）。\n- ゲートウェイの管理者が、このパスに自分で応答させるか（input_tokens の概算）、ゲートウェイを更新します。下の依頼文を送ってください。こうした要求もレート制限に数えられることがあります。\n- プロンプトも同じ内容で失敗する場合: パス全体の誤りです。`gateway.url` には /v1/messages の前までを指定します（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"(?:does not|doesn't) support (?:token counting|counting tokens|count_?tokens)\b",
            r"\binvalid_path\W{1,6}(?:[\w.-]{1,40}/){0,5}count_tokens\b",
            r"/count_tokens(?:\?[\w=&.-]{0,80})? http/[\d.]{1,3}\W{1,3}404\b",
            r"\b(?:invalid url \(|cannot |no route (?:found |matches |for )?)(?:post|get) \S{0,120}/count_tokens\b|\btoken counting is not supported (?:for|by|on) this\b",
        ],
        ask: GatewayAdministrator {
            "Our gateway answers Claude Code's POST /v1/messages/count_tokens with an error, because the service behind it has no such path. Please have the gateway answer it itself with an estimate of input_tokens, or update it; prompts (/v1/messages) are not affected." /
            "ゲートウェイが Claude Code の POST /v1/messages/count_tokens にエラーを返します。その先のサービスにこのパスがないためです。ゲートウェイ自身が input_tokens の概算を返すようにするか、更新していただけますか。プロンプト（/v1/messages）には影響していません。"
        },
        examples: [
            "This model does not support token counting",
            "invalid_path: anthropic/v1/messages/count_tokens?beta=true",
            "\"POST /v1/messages/count_tokens?beta=true HTTP/1.1\" 404 22 \"-\" \"claude-cli/1.0.67 (external, cli)\"",
            "Error: 404 {\"error\":{\"message\":\"Invalid URL (POST /v1/messages/count_tokens)\",\"type\":\"invalid_request_error\"}}",
        ],
    }
    NO_MESSAGES "GK-ERR-693" Usage {
        "the service at ANTHROPIC_BASE_URL has no /v1/messages, which Claude Code calls: mostly it speaks only OpenAI's format" /
        "ANTHROPIC_BASE_URL のサービスに、Claude Code が呼び出す /v1/messages がありません。多くは OpenAI の形式だけのサービスです"
    } help {
        "Ask its operator or documentation for an address of Anthropic's format (often one that ends in /anthropic), and set ANTHROPIC_BASE_URL to that (`gateway.url` in the profile, then `genkan setup`). If it has only /v1/chat/completions, put a gateway that translates before it (LiteLLM, claude-code-router), and set ANTHROPIC_BASE_URL to the gateway.\n- “//v1/messages”: the address ends in a slash. Remove that and try once; if the answer is the same with one slash, it is the format.\n- You didn't mean to use this service: `genkan explain ANTHROPIC_BASE_URL` shows where the address is set (shell, settings.json); remove it there." /
        "Anthropic の形式のアドレス（末尾が /anthropic のことが多い）を、運用者またはドキュメントで確認し、ANTHROPIC_BASE_URL に設定してください（プロファイルでは `gateway.url`、その後 `genkan setup`）。/v1/chat/completions しかない場合は、変換するゲートウェイ（LiteLLM、claude-code-router）を前に置き、ANTHROPIC_BASE_URL をそのゲートウェイにします。\n- 「//v1/messages」の場合: アドレスの末尾にスラッシュがあります。取り除いて一度試し、スラッシュが 1 つでも同じ応答であれば、形式が原因です。\n- このサービスを使うつもりがない場合: アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります（シェル、settings.json）。そこから削除してください。"
    } text {
        verified: false,
        patterns: [
            r#""status"\s?:\s?404\s?,\s?"error"\s?:\s?"not found".{0,160}?"path"\s?:\s?"/{1,2}(?:[\w.-]{1,40}/){0,4}v1/messages(?:\?[^"\s]{0,80})?""#,
        ],
        examples: [
            "API Error: 404 {\"timestamp\":1760779030654,\"status\":404,\"error\":\"Not Found\",\"path\":\"//v1/messages\"}",
            "API Error: 404 {\"timestamp\":\"2026-11-20T08:01:02.345+00:00\",\"status\":404,\"error\":\"Not Found\",\"message\":\"No message available\",\"path\":\"/v1/messages\"}",
        ],
    }
    NO_PATH "GK-ERR-146" Problem {
        "there is nothing at this path of the gateway" /
        "ゲートウェイのこのパスには何もありません"
    } help {
        "The address has a wrong path: `/v1` twice (Claude Code adds it by itself), a prefix that is missing (`/api`, `/anthropic`) or that the gateway doesn't have, or a pass-through that is switched off there. `gateway.url` is the part before /v1/messages, /model/… or /v1/projects/….\n- “404 page not found” and the like are another web server's answer: `genkan explain ANTHROPIC_BASE_URL` shows where the address is set (shell, settings.json); remove it if another tool left it behind.\n- A 404 for the base alone (`/`, `/api/`) is no fault.\n- “Expected format: /model/…”: LiteLLM's /bedrock takes only Bedrock's own paths: it is an address for ANTHROPIC_BEDROCK_BASE_URL, not for ANTHROPIC_BASE_URL." /
        "アドレスのパスが誤っています。`/v1` の重複（Claude Code が自動で付けます）、必要なプレフィックス（`/api`、`/anthropic`）の不足、ゲートウェイにないプレフィックス、無効化されたパススルーなどです。`gateway.url` は /v1/messages、/model/…、/v1/projects/… の前までを指定します。\n- 「404 page not found」などの場合: 別の Web サーバーの応答です。アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります（シェル、settings.json）。別のツールが残したものであれば削除してください。\n- ベースだけ（`/`、`/api/`）への 404 は異常ではありません。\n- 「Expected format: /model/…」: LiteLLM の /bedrock は Bedrock のパスだけを受け付けます。ANTHROPIC_BASE_URL ではなく ANTHROPIC_BEDROCK_BASE_URL に設定するアドレスです。"
    } text {
        verified: true,
        patterns: [
            r"unable to match incoming request to an operation",
            r"'model' keyword not found and unable to extract model from endpoint|no model id found after 'model' keyword|model missing from endpoint\. expected format: /model/|\bpass-through endpoint \S{1,120} not found\. this could|is not allowed for pass-through endpoint|unable to match incoming request to an operation|(?:message\W{1,4}|\b40[04] )(?:unsupported path: /|missing router id in request path|router id not found: )|\bclaude code gateway is not enabled\b",
            r#""detail"\s?:\s?"not found""#,
            r"no route matched with those values",
            r"\bcannot (?:post|get) /\S*|(?:^|[^\s\w]|[^:]\s|[^y]:\s)404 page not found\b",
            r#"\binvalid url \((?:post|get|put) |\broute_not_found\b|404 route not found|no processor registered for the given path|\bresponse_?flags\W{1,5}NR\b|"statuscode"\W{1,3}404\W{1,6}message\W{1,4}resource not found"#,
            r"\bendpoint (?:does ?n[o']t|not) exists?\b|\b(?:no such|unknown) endpoint\b|\broute \S{1,80} not found|no route (?:found|matches|for) (?:post|get|the )|(?:path|url|endpoint) \S{1,80} (?:was )?not found on this (?:server|gateway)",
            r"unable to identify proxy for host|\bmessaging\.adaptors\.http\.flow\.ApplicationNotFound\b|\bmessaging\.runtime\.RouteFailed\b",
            r"\b(?:post|get) \S{0,80}/v1/v1/\S{0,40}.{0,40}\b404\b",
        ],
        examples: [
            "API Error: 404 { \"statusCode\": 404, \"message\": \"Unable to match incoming request to an operation.\" }",
            "{\"error\":{\"message\":\"'model' keyword not found and unable to extract model from endpoint. Expected format: /model/{modelId}/{action}. Got: v1/messages\"}}",
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
            r"user_api_key_auth\(\): exception occured - all connection attempts failed|database unavailable during request: |service unhealthy \(all connection|litellm key could not be verified because the database is unavailable|service unavailable\W{1,6}error\W{1,4}database not connected|\bprisma-query-engine pid \d+ |database_url not set; cannot re|writer session is read-only \(writes fail|_db_health_readiness_check: reconnect failed|auth: db unavailable|postgresql cached plan error detected|add_deployment\(\) - error getting new models from db|message\W{1,4}database error, please try again later \(request id",
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
            "LiteLLM Proxy:ERROR: utils.py:7304 - prisma-query-engine PID 41 exited (waitpid thread); triggering reconnect.",
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
    BIFROST_PROVIDER "GK-ERR-963" Remote {
        "the gateway (so speaks Bifrost) can't tell which provider serves the model name that was sent" /
        "ゲートウェイ（Bifrost の応答です）が、送られたモデル名を提供するプロバイダーを判断できません"
    } help {
        "Write the provider before the name in Claude Code's settings, as the gateway spells it (`bedrock/NAME`): ANTHROPIC_MODEL and ANTHROPIC_DEFAULT_OPUS_MODEL, _SONNET_MODEL and _HAIKU_MODEL. `genkan models` shows what each name resolves to, the gateway's /v1/models what it knows.\n- Only some prompts or agents fail: another tier sends a name of its own; set that one too.\n- The provider is there: the gateway's administrator adds the name, or its alias, to a provider's models, or updates the gateway." /
        "Claude Code の設定で、モデル名の前にプロバイダーを、ゲートウェイの表記のとおりに付けてください（`bedrock/名前`）。対象は ANTHROPIC_MODEL と、ANTHROPIC_DEFAULT_OPUS_MODEL、_SONNET_MODEL、_HAIKU_MODEL です。各名前が指すモデルは `genkan models`、ゲートウェイにある名前はその /v1/models で分かります。\n- 一部のプロンプトやエージェントだけが失敗する場合: 別のティアの名前が送られています。その名前も設定してください。\n- プロバイダーを付けても失敗する場合: ゲートウェイの管理者が、その名前または別名をプロバイダーのモデルに追加するか、ゲートウェイを更新します。"
    } text {
        verified: false,
        patterns: [
            r"could not auto[- ]resolve a provider for the request",
        ],
        ask: GatewayAdministrator {
            "The gateway answers Claude Code “could not auto resolve a provider for the request”. Please tell me the model names to use, with their provider in front, or add the name that Claude Code sends to a provider's models; if it is there, please update the gateway." /
            "ゲートウェイが Claude Code に「could not auto resolve a provider for the request」と応答します。使用できるモデル名を、先頭のプロバイダーを含めて教えていただくか、Claude Code が送る名前をプロバイダーのモデルに追加していただけますか。追加済みの場合は、ゲートウェイの更新をお願いします。"
        },
        examples: [
            "API Error: 400 could not auto resolve a provider for the request, please specify a provider explicitly",
        ],
    }
    COPILOT_BACKEND "GK-ERR-965" Remote {
        "a proxy for GitHub Copilot (copilot-api) translated the request, and Copilot's service refused it (400) without saying why" /
        "GitHub Copilot 用のプロキシ（copilot-api）が変換したリクエストを、Copilot のサービスが理由を示さずに拒否しました（400）"
    } help {
        "The proxy's own log, with its verbose output, shows the request that it sent: mostly a field of a newer Claude Code, or a model that your Copilot plan doesn't have.\n- It began with an update of Claude Code: update the proxy, or take the release of Claude Code before.\n- Only one model fails: choose another one of those that the proxy lists (/v1/models).\n- Your organization's profile (`genkan setup`) needs no such proxy." /
        "プロキシのログ（詳細出力を有効にしたもの）で、送られたリクエストを確認してください。多くは、新しい Claude Code のフィールドか、Copilot のプランにないモデルが原因です。\n- Claude Code の更新後に起こる場合: プロキシを更新するか、Claude Code を前のリリースに戻してください。\n- 1 つのモデルだけが失敗する場合: プロキシの一覧（/v1/models）にある別のモデルを選んでください。\n- 組織のプロファイル（`genkan setup`）では、このプロキシは不要です。"
    } text {
        verified: false,
        patterns: [
            r"failed to create chat completions(?: response)? \{ ?(?:type: '\w+', )?status: 400\b",
        ],
        examples: [
            "ERROR  Failed to create chat completions Response { status: 400, statusText: 'Bad Request' }",
        ],
    }
    LITELLM_LIMIT "GK-ERR-935" Remote {
        "a limit per minute that is set in the gateway (LiteLLM) was reached; the text says whose it is (key, team, user) and which (rpm: requests, tpm: tokens)" /
        "ゲートウェイ（LiteLLM）に設定された 1 分あたりの上限に達しました。誰の上限か（キー、チーム、利用者）とどの上限か（rpm はリクエスト数、tpm はトークン数）は本文にあります"
    } help {
        "Compare “current tpm” with “tpm limit”. A limit below some 100,000 tokens is less than one request of Claude Code can have, so waiting doesn't help: the gateway's administrator has to raise it.\n- Only this limit counts: with type team the team's tpm_limit and rpm_limit, whatever the key is allowed.\n- “current rpm” or max_parallel_requests has reached its limit: wait a minute, and run fewer sessions and subagents at a time." /
        "本文の「current tpm」と「tpm limit」を比べてください。10 万トークン程度に満たない上限は、Claude Code の 1 回のリクエストより小さいことがあり、待っても解消しません。ゲートウェイの管理者が引き上げる必要があります。\n- 該当するのはこの上限だけです。種類が team の場合は、キーの上限にかかわらず、チームの tpm_limit と rpm_limit です。\n- 「current rpm」または max_parallel_requests が上限に達している場合: 1 分ほど待ち、同時に動かすセッションやサブエージェントを減らしてください。"
    } text {
        verified: false,
        patterns: [
            r"litellm rate limit handler for rate limit type = (?<type>\w+)\W{1,3}crossed tpm / rpm(?: / max parallel request limit\W{1,3}(?:current rpm: (?<requests>\d+), rpm limit: (?<rpm>\d+)(?:, current tpm: (?<tokens>\d+), tpm limit: (?<tpm>\d+))?)?)?",
        ],
        ask: GatewayAdministrator {
            "Claude Code reaches a rate limit that is set in our LLM gateway (LiteLLM), of the type: {type}⟦; rpm limit {rpm}⟧⟦, tpm limit {tpm}⟧. One request of Claude Code alone can have several tens of thousands of tokens, and it sends several at a time. Please raise the limits of that type (tpm_limit, rpm_limit)." /
            "LLM ゲートウェイ（LiteLLM）に設定されたレート制限に、Claude Code が達しています。種類: {type}⟦、rpm の上限 {rpm}⟧⟦、tpm の上限 {tpm}⟧。Claude Code のリクエストは 1 回だけで数万トークンになることがあり、複数を同時に送ります。この種類の上限（tpm_limit、rpm_limit）を引き上げていただけますか。"
        },
        examples: [
            "429: LiteLLM Rate Limit Handler for rate limit type = team. Crossed TPM / RPM / Max Parallel Request Limit. current rpm: 1, rpm limit: 15, current tpm: 12260, tpm limit: 5000, current max_parallel_requests: 0",
            "LiteLLM Rate Limit Handler for rate limit type = key. Crossed TPM / RPM / Max Parallel Request Limit. current rpm: 12, rpm limit: 10",
        ],
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
            r#"model rate limit exceeded\. (?:rpm|tpm) limit=|has all max_parallel_requests slots in use|you have reached the (?:total )?request limit: maximum \d+ requests|too many requests: retry after \d+s|\"data\"\W{1,4}message\W{1,4}api key rate limit exceeded"#,
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
            "litellm.RateLimitError: Model rate limit exceeded. TPM limit=100000, current usage=100400",
            "HTTP 429 : API rate limit exceeded",
            "{\"message\":\"API rate limit exceeded\"}",
            "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 42 seconds.\"}",
            "Rate limit exceeded for api_key: x. Limit type: tokens. Current limit: 100, Remaining: 0.",
            "litellm.RateLimitError: Deployment over user-defined ratelimit.",
            "Hit Global Limit: Limit=100, current: 101",
            "{\"error\":{\"message\":\"您已达到请求数限制：1分钟内最多请求60次\",\"type\":\"new_api_error\"}}",
            "{ \"statusCode\": 429, \"message\": \"Token limit is exceeded. Try again in 38 seconds.\" }",
            "{\"fault\":{\"faultstring\":\"Rate limit quota violation. Quota limit  exceeded. Identifier : _default\",\"detail\":{\"errorcode\":\"policies.ratelimit.QuotaViolation\"}}}",
        ],
    }
}
