//! GK-ERR-141 and others: what LLM gateways say of keys. LiteLLM's texts stand in its source, and most of them were
//! seen; Kong's are documented.

super::error_text::error_texts! {
    LITELLM_FAULT "GK-ERR-1193" Remote {
        "LiteLLM's own code failed (a Python error) while it built the request or read the answer; neither the model's service nor this machine is at fault" /
        "LiteLLM 自身のコードが、リクエストの作成または応答の処理の途中で失敗しました（Python のエラー）。モデルのサービスにもこの端末にも問題はありません"
    } help {
        "Whoever runs LiteLLM updates it (`pip install --upgrade litellm`, or a newer image), or goes back to the release that worked, and starts it again; the traceback in its log, down to its last line, names the place, and LiteLLM's makers want it whole.\n- “_convert_to_bedrock_tool_call”, “tool_call”: LiteLLM stumbles over a tool call of the conversation, mostly one whose arguments are empty or no whole JSON (an answer that was cut). Begin a new conversation (/clear), or go back to before that call (Esc twice); it comes again with each prompt of this one.\n- Only one model or route does it (the long context, `bedrock/converse/`): choose another of the gateway's until then (`/model`).\n- A program of your own with LiteLLM in it: update the library there." /
        "LiteLLM の運用担当が更新するか（`pip install --upgrade litellm`、または新しいイメージ）、動作していたリリースに戻し、起動し直します。箇所は LiteLLM のログのトレースバックで分かります。LiteLLM への報告には、最後の行までの全文が必要です。\n- 「_convert_to_bedrock_tool_call」「tool_call」の場合: 会話にあるツール呼び出しを処理できません。多くは、引数が空か、途中で切れた JSON になっています（応答が途中で切れたもの）。/clear で新しい会話を始めるか、その呼び出しの前まで戻ってください（Esc を 2 回）。この会話では、プロンプトのたびに再発します。\n- 特定のモデルや経路だけで起こる場合（長いコンテキスト、`bedrock/converse/` など）: それまではゲートウェイの別のモデルを選んでください（`/model`）。\n- LiteLLM を組み込んだ自作のプログラムの場合: ライブラリを更新してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\blitellm\.(?:apiconnectionerror|internalservererror|apierror|badrequesterror)\b\W{1,3}(?:[\w.]{1,40} - )?(?:\w{3,20}error: )?\W{0,2}(?:\w{2,20}\W{1,2}object (?:has no attribu|is not (?:iterable|subscriptable|callable))|list index out of range|string indices must be|cannot access local variable|(?:expecting|unterminated) \w[\w ,']{0,40}: line \d+ column \d+|argument of type \W?nonetype)",
            r"\b_convert_to_bedrock_tool_call\w{0,20}\(",
            r"\blitellm[/\\]llms[/\\]\w{2,20}[/\\].{0,1600}?\b(?:attribute|key|index|unboundlocal|assertion|jsondecode)error: ",
        ],
        ask: GatewayAdmin {
            "Our LiteLLM fails in its own code while it handles Claude Code's requests (the message that I send along has the Python error). Please look at the traceback in its log, update LiteLLM, or go back to the release that worked." /
            "LiteLLM が、Claude Code のリクエストの処理中に自身のコードのエラーで失敗します（Python のエラーは併せて送るメッセージにあります）。ログのトレースバックを確認し、LiteLLM を更新するか、動作していたリリースに戻していただけますか。"
        },
        examples: [
            "API Error: 500 litellm.APIConnectionError: 'NoneType' object has no attribute 'get'",
            "File \"/app/litellm/litellm_core_utils/prompt_templates/factory.py\", line 3866, in _bedrock_converse_messages_pt_async\n    _convert_to_bedrock_tool_call_invoke(_tool_calls)",
            "File \"/app/litellm/llms/bedrock/chat/converse_transformation.py\", line 900, in _transform_response\nKeyError: 'output'",
        ],
    }
    LITELLM_MIGRATION "GK-ERR-1205" Remote {
        "LiteLLM's database wasn't brought up to date when it started: its Prisma (a Node.js in the image) doesn't run there; LiteLLM may have started all the same" /
        "LiteLLM の起動時に、データベースのマイグレーションが行われていません。イメージの Prisma（Node.js）が動作しないためです。それでも LiteLLM は起動していることがあります"
    } help {
        "Whoever runs LiteLLM acts; nothing on this machine does. Keys, budgets and models that stand in the database may be missing or fail until it is done. Read the line above the one that failed: it names what is missing.\n- “error while loading shared libraries”: the image lacks a library that its Node.js needs (libatomic.so.1 is reported for the image from 1.90 on; 1.89.4 had it): take a newer image, stay on the last that worked, or install the library in an image of your own.\n- Without a way to the npm registry: Prisma is loaded at the start; take an image that has it, or give the container the proxy.\n- Afterwards `prisma migrate deploy` has to end without an error in the log." /
        "LiteLLM の運用担当が対応します（この端末の問題ではありません）。完了するまで、データベースにあるキー、予算、モデルが使えないことがあります。何が足りないかは、失敗した行の上の行で分かります。\n- 「共有ライブラリのロード中にエラーが発生しました」「error while loading shared libraries」の場合: イメージの Node.js に必要なライブラリがありません（1.90 以降のイメージで libatomic.so.1 の報告があります。1.89.4 にはあります）。新しいイメージを使うか、最後に動作していたものを使い続けるか、独自のイメージにライブラリをインストールしてください。\n- npm レジストリに接続できない場合: Prisma は起動時にダウンロードされます。Prisma を含むイメージを使うか、コンテナーにプロキシを設定してください。\n- その後、ログの `prisma migrate deploy` がエラーなしで終わることを確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\bprisma\b.{0,600}?\berror while loading shared libraries\b",
            r"\berror while loading shared libraries\b.{0,600}?\bprisma@",
            r"\bdatabase migration failed but continuing startup\b",
        ],
        ask: GatewayAdmin {
            "When our LiteLLM starts, it can't migrate its database: Prisma's Node.js doesn't run in the image (a missing library such as libatomic, or no way to the npm registry). Please take a newer image or the last that worked, and see that `prisma migrate deploy` ends without an error." /
            "LiteLLM の起動時に、データベースのマイグレーションが失敗しています。イメージの中で Prisma の Node.js が動作しません（libatomic などのライブラリがないか、npm レジストリに接続できません）。新しいイメージ、または最後に動作していたイメージにして、`prisma migrate deploy` がエラーなしで終わることを確認していただけますか。"
        },
        examples: [
            "Running prisma migrate deploy\nnode: error while loading shared libraries: libatomic.so.1: cannot open shared object file: No such file or directory",
            "node: error while loading shared libraries: libatomic.so.1: cannot open shared object file\nCommand 'npm install prisma@5.4.2' returned non-zero exit status 127.",
            "Database migration failed but continuing startup",
        ],
    }
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
        ask: GatewayAdmin {
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
            r"令牌已过期|\bkey has expired, please renew\W{0,5}$",
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
        "このメッセージを出したゲートウェイ、ルーター、ライブラリを更新してください。`data: [DONE]` は読み飛ばす必要があります。Anthropic の形式のストリームの最後にも送るサービスがあります（OpenRouter）。多くの場合、その前の応答は完全です。\n- そのサービスの設定で形式が誤っている場合: OpenAI の形式のアドレス（…/v1/chat/completions）には OpenAI 用の種類のプロバイダーを指定します。Anthropic の形式のアドレスは /v1/messages で終わります。\n- 自作のプログラムの場合: ストリームの終わりはイベント message_stop で判断し、[DONE] の行は解析しないでください。"
    } text {
        verified: false,
        patterns: [
            r"\bfailed to parse sse data\b.{0,20}\[done\]|\[done\]\W{0,3} is not valid json|unexpected token '?d'? in json at position 1\b",
        ],
        ask: GatewayAdmin {
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
            r"\bx-portkey-provider needs to be passed|status\W{1,4}failure\W{1,6}message\W{1,4}invalid content type passed",
            r"\bx-portkey-(?:config|provider|virtual-key)\b.{0,80}\b(?:headers? (?:is|are) (?:required|missing)|required|must be (?:set|provided))|\bhelicone-target-url\b.{0,60}(?:required|missing)|following headers? (?:is|are) missing\b.{0,80}\bx-portkey",
        ],
        examples: [
            "API Error: 400 {\"status\":\"failure\",\"message\":\"Either x-portkey-config or x-portkey-provider header is required\"}",
            "API Error: 400 Either x-portkey-provider needs to be passed. Or the x-portkey-config header should have a valid config with provider details in it.",
        ],
    }
    ROUTING_VALUE "GK-ERR-1323" Usage {
        "the gateway can't use a header that this machine sends to it (ANTHROPIC_CUSTOM_HEADERS): the provider or the configuration in it is wrong" /
        "この端末が送るヘッダー（ANTHROPIC_CUSTOM_HEADERS）の値が誤っています。ゲートウェイは、そのプロバイダーまたは設定を使えません"
    } help {
        "The key isn't at fault, and neither is what the gateway has of its own. `genkan explain ANTHROPIC_CUSTOM_HEADERS` shows the header and where it is set: correct its value there (`claude.env` in the profile, then `genkan setup`). The gateway's administrator knows the right one.\n- “Invalid provider passed”: `x-portkey-provider` names a provider that Portkey doesn't know. Write it as Portkey's own list does, in small letters (`anthropic`, `bedrock`, `vertex-ai`).\n- “Invalid config passed”, “This version of config”: `x-portkey-config` has to be JSON on one line, with `provider` and `api_key`, or with `strategy` and `targets`; Portkey's hosted service takes the id of a saved one too (`pc-…`). What is missing stands in `errors` of the answer, which Claude Code leaves out: `curl -i` with the same header shows it.\n- “Invalid custom host”: `x-portkey-custom-host` is the provider's address, not Portkey's own." /
        "キーの問題でも、ゲートウェイ側の設定の問題でもありません。ヘッダーの値と設定場所は `genkan explain ANTHROPIC_CUSTOM_HEADERS` で分かります。そこで値を直してください（プロファイルの `claude.env` に書き、`genkan setup` を実行）。正しい値はゲートウェイの管理者に確認します。\n- 「Invalid provider passed」の場合: `x-portkey-provider` のプロバイダーを Portkey が認識しません。Portkey の一覧にあるとおり、小文字で書いてください（`anthropic`、`bedrock`、`vertex-ai`）。\n- 「Invalid config passed」「This version of config」の場合: `x-portkey-config` は 1 行の JSON で、`provider` と `api_key`、または `strategy` と `targets` が必要です。Portkey のホスト型サービスでは、保存した設定の ID（`pc-…`）も使えます。不足している項目は応答の `errors` にありますが、Claude Code には表示されません。同じヘッダーを付けた `curl -i` で確認できます。\n- 「Invalid custom host」の場合: `x-portkey-custom-host` には、Portkey 自身ではなく、プロバイダーのアドレスを指定します。"
    } text {
        verified: true,
        patterns: [
            r"(?:\bapi error: 400\W{1,3}|\bhttp 400 failure: |\bmessage\W{1,4}|^\W{0,3})invalid (?:config|provider) passed(?: in x-portkey-\w{1,12})?(?:\W{0,4}$|\. you need to pass a valid json|\W{1,6}(?:errors|status|request)\b)",
            r"\bstatus\W{1,4}failure\W{1,6}message\W{1,4}invalid (?:custom host|configuration\. \()|(?:\bapi error: 400|\bhttp 400 failure:) invalid custom host\W{0,3}$|this version of config is not supported in this route",
        ],
        examples: [
            "API Error: 400 Invalid config passed",
            "{\"status\":\"failure\",\"message\":\"Invalid provider passed\"}",
            "{\"status\":\"failure\",\"message\":\"Invalid custom host\"}",
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
        "リクエストが、キーのないままゲートウェイ（または設定されたアドレスのサービス）に届いています"
    } help {
        "`genkan token status` says whether a key is stored, `genkan token set` stores one, and `genkan check` whether Claude Code is told to ask for it (apiKeyHelper). Another program sends none unless its own setting has it (ANTHROPIC_AUTH_TOKEN or an Authorization header).\n- Without genkan's profile, or `curl` works with the key and Claude Code doesn't: the variable isn't in the environment in which claude runs. Put ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN into `env` of ~/.claude/settings.json and start it again.\n- The key is set, and the service says that there is none: it may look for it in another header than it was sent in. Claude Code sends ANTHROPIC_AUTH_TOKEN as `Authorization: Bearer` and ANTHROPIC_API_KEY as x-api-key: use the other of the two (not both). A router or local gateway in between (CC Switch, a relay) sends the provider's key in a header of its own choice: choose there, in the provider's settings, the kind that this provider takes, or update it. `curl` with `-H \"x-api-key: KEY\"`, then with `-H \"Authorization: Bearer KEY\"`, straight to the provider shows which one it takes.\n- “missing subscription key”, “application credentials”, “azure-api.net”: Azure API Management, which looks for the key in a header of its own, `Ocp-Apim-Subscription-Key` or the chosen one (often `api-key`). Send that: Claude Code by ANTHROPIC_CUSTOM_HEADERS, Codex by `env_http_headers`, a program with the OpenAI SDK by `default_headers` (an `api-key` alone isn't read there). Or have the gateway's administrator accept the Bearer token, or rename the header to the one that is sent. Some other gateways do the same.\n- Claude Desktop: a header of the gateway's own belongs in `inferenceCustomHeaders` of its configuration. If it stands there, the app doesn't send it (reported for 1.9255.2): update the app; until then have the gateway take the key from x-api-key or Authorization, which the app does send.\n- `curl` fails too at a router of your own: it has no key for the provider behind it. Enter it there.\n- It worked before an update of Claude Code: 2.1.94 sent none in Bedrock mode (2.1.96 does again), and ANTHROPIC_API_KEY is reported as not sent there since 2.1.228. Update it, or go back to the release that worked (`claude install VERSION`)." /
        "キーが保存されているかは `genkan token status`、保存は `genkan token set`、Claude Code がそれを使う設定か（apiKeyHelper）は `genkan check` で確認できます。ほかのプログラムには、それぞれの設定（ANTHROPIC_AUTH_TOKEN や Authorization ヘッダー）が必要です。\n- genkan のプロファイルを使わない場合や、同じキーで `curl` は成功し Claude Code だけが失敗する場合: claude を実行する環境に変数がありません。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN を ~/.claude/settings.json の `env` に書き、起動し直してください。\n- キーを設定してあるのに、サービスが「ない」と答える場合: 送ったヘッダーと、サービスが読むヘッダーが違う可能性があります。Claude Code は ANTHROPIC_AUTH_TOKEN を `Authorization: Bearer` で、ANTHROPIC_API_KEY を x-api-key で送ります。もう一方を使ってください（両方は設定しません）。間にあるルーターやローカルのゲートウェイ（CC Switch、中継サービス）は、プロバイダーのキーを独自に選んだヘッダーで送ります。そのプロバイダーの設定で、受け付けられる方式を選ぶか、更新してください。プロバイダーに直接、`curl` で `-H \"x-api-key: キー\"` と `-H \"Authorization: Bearer キー\"` を順に試すと、どちらを受け付けるかが分かります。\n- 「missing subscription key」「application credentials」「azure-api.net」の場合: Azure API Management は、独自のヘッダー（`Ocp-Apim-Subscription-Key`、または管理者が選んだ名前。多くは `api-key`）でキーを受け取ります。Claude Code では ANTHROPIC_CUSTOM_HEADERS、Codex では `env_http_headers`、OpenAI の SDK を使うプログラムでは `default_headers` で、そのヘッダーを送ってください（`api-key` だけでは読まれません）。または、Bearer トークンを受け付けるか、ヘッダーの名前を送られるものに変えるよう、ゲートウェイの管理者に依頼してください。同様のゲートウェイはほかにもあります。\n- Claude Desktop の場合: ゲートウェイが求める独自のヘッダーは、アプリの設定の `inferenceCustomHeaders` に書きます。書いてあれば、アプリが送っていません（1.9255.2 で報告）。アプリを更新し、それまではアプリが送る x-api-key または Authorization のキーをゲートウェイで受け付けてもらってください。\n- 自分のルーターで `curl` も失敗する場合: その先のプロバイダー用のキーがありません。ルーターに登録してください。\n- Claude Code の更新前は動作していた場合: 2.1.94 は Bedrock モードでキーを送りませんでした（2.1.96 で修正）。2.1.228 以降は ANTHROPIC_API_KEY が送られないという報告もあります。更新するか、動作していたリリースに戻してください（`claude install バージョン`）。"
    } text {
        verified: true,
        patterns: [
            r"no api key found in (?:the )?(?:headers?|body|query)|missing required authentication headers?|未提供令牌|\bvirtual[ _]key (?:is )?required\b|\bvirtual_key_required\b",
            r"(?:缺少|未提供|缺失) ?api ?(?:密钥|key)",
            r"no litellm virtual key pass\. please set header|message\W{1,4}token not provided \(request id|message\W{1,4}jwt not present|\bapi error: 401 apikey is missing\b|\bauthorization field missing\W{0,5}$",
            r"\b401\b.{0,80}\b(?:missing authorization header|authorization header is missing)\b|\b(?:error|detail|msg)\W{1,5}(?:required |missing )?authorization header(?: is missing)?\b|\bmissing authorization header\b",
            r"authentication error, no api key passed in|no api key found in request|\bno api key (?:was )?(?:passed|provided|supplied)\b|access denied due to (?:a |an )?missing (?:application credentials or )?subscription key\. make sure to|\boauth\.v2\.(?:FailedToResolveAPIKey|FailedToResolveAccessToken)\b|failed to resolve api key variable",
            r#"\bcode\W{1,5}(?:api_key_required|missing_api_key)\b|"message"\W{1,3}api key (?:is )?(?:required|missing)\W{0,2}""#,
            r"^\W{0,6}(?:error|message)\W{1,5}missing api[ -]?key\b|\bmissing api key\W{0,4}$",
            r"\b(?:missing|no)(?: required)?(?: request| http)?(?: headers?)?\W{1,4}x-api-key\b(?: header)?(?:\W{0,4}$|\W{1,4}(?:type|code|status|request|param)\b| (?:is )?(?:provided|found|in))|\bx-api-key (?:header )?(?:is )?(?:missing|not found|not provided)\b|\bauthorization header not found\b|header中?未收到authorization参数",
            r"\byou didn't provide an api key\. you need to provide your api key in an authorization header",
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
            "{\"error\":{\"message\":\"missing x-api-key header\"}}",
            "{\"error\":{\"code\":\"1001\",\"message\":\"Header中未收到Authorization参数，无法进行身份验证。\"}}",
            "401 {\"error\":{\"message\":\"You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY)\",\"type\":\"invalid_request_error\"}}",
        ],
    }
    JWT_NOT_TAKEN "GK-ERR-730" Person {
        "the gateway takes tokens of the company's identity provider (JWT), and this one doesn't fit its settings (audience, issuer, signing key, team or user), or is no such token at all" /
        "ゲートウェイは会社の ID プロバイダーのトークン（JWT）を受け付けますが、届いたトークンは設定（対象者、発行者、署名鍵、チームまたは利用者）に合わないか、JWT ではありません"
    } help {
        "The gateway expects such a token, and it isn't about a mistyped key. Sign in again at the identity provider, so that the command that prints it (apiKeyHelper) gives a fresh one. If that one is refused too, send the request below with the whole message.\n- “header is malformed”, “InvalidToken”, “jwt malformed”, “segments”: what arrived is no JWT at all (an opaque token, an API key, another service's token). A sign-in by Entra ID gives one where the access token was asked for another resource: the administrator sets the gateway's own scope (application ID URI) in the app's or helper's sign-in, exposes that API in Entra ID, and compares the gateway's audience. Claude's desktop app on Windows is reported to hand over such a token from Windows' broker: update the app, and report it to Anthropic.\n- “audience” or “issuer”: the token was made for another application or by another tenant; the command has to ask for the gateway's own.\n- A team, group, role, user or claim: the gateway doesn't know you by it: its administrator adds you there, or corrects which claim names you (LiteLLM: litellm_jwtauth).\n- “signature” or “public key”: the gateway reads another issuer's keys (LiteLLM: JWT_PUBLIC_KEY_URL)." /
        "ゲートウェイはこの種のトークンを求めており、キーの入力の誤りではありません。ID プロバイダーにもう一度サインインし、出力するコマンド（apiKeyHelper）が新しいトークンを返すようにしてください。それでも拒否される場合は、次の依頼文を全文と一緒に送ってください。\n- 「header is malformed」「InvalidToken」「jwt malformed」「segments」の場合: 届いたものが JWT ではありません（不透明なトークン、API キー、別のサービスのトークン）。Entra ID のサインインでは、別のリソース用のアクセストークンが要求されているとこうなります。管理者が、アプリまたはヘルパーのサインインにゲートウェイ自身のスコープ（アプリケーション ID の URI）を設定し、Entra ID でその API を公開し、ゲートウェイの対象者（audience）と照らし合わせます。Windows の Claude のデスクトップアプリが、Windows のブローカーからこのようなトークンを渡すとの報告があります。アプリを更新し、Anthropic に報告してください。\n- 「audience」「issuer」: 別のアプリケーション用、または別のテナントのトークンです。コマンドがゲートウェイ用のトークンを要求するようにします。\n- チーム、グループ、ロール、利用者、クレームの場合: ゲートウェイに登録がありません。管理者が登録するか、利用者を示すクレームの設定（LiteLLM は litellm_jwtauth）を直します。\n- 「signature」「public key」: ゲートウェイが別の発行者の鍵を読んでいます（LiteLLM は JWT_PUBLIC_KEY_URL）。"
    } text {
        verified: false,
        patterns: [
            r"\bjwt validation failed\b|\bjwt (?:is missing|verification fails?)|\bjwt (?:issuer|audience)s? .{0,20}not (?:configured|allowed)|\bjwt auth: token|token's (?:team|scope)\b.{0,40}not (?:found|allowed)",
            r"\bjwt (?:header|payload|signature) (?:is an invalid|\[|field)|\bjwt (?:is not in the form|not yet valid|verification failed)|\baudiences in jwt are not allowed|\bjwks doesn't have key|\bjwt_authn_access_denied|no credentials found for given 'iss'|no mandatory '\w+' in claims|\bsteps\.jwt\.(?:InvalidToken|FailedToDecode|AlgorithmMismatch|KeyIdMissing)\b",
            r"\bvalidation fails: (?:invalid (?:audience|issuer|signature|token)|signature verification failed|token is missing|the (?:specified alg|token)|audience doesn't match)",
            r"\bjwt key mapping: (?:no registered mapping|required claim)|user is not a member of any team\. add the user to a team|is not in your team memberships|no team found in token\. checked|does not resolve to a team id or a unique team alias|\bx-litellm-team-id header\) is not allowed|invalid jwt token\b|invalid api call: jwt|role=\S{1,60} not allowed to call route=",
            r"invalid jwt submitted|no matching public key found\. keys=|unmatched token passed in\. enforce_rbac|no user or team id found in token|no teams found in token|email domain not allowed\. user email|oauth 2\.0 token validation failed|authentication error, token is not active",
            r"unauthorized\. access token is missing or invalid",
            r"\bauthentication failure: the token (?:header|payload|signature|claims?)\b|\btoken header is malformed\b|\berror\(invalidtoken\)|\bjwt malformed\b|\bnot enough segments\b",
        ],
        ask: GatewayAdmin {
            "Our gateway refuses the token of our identity provider that I send it. Please compare its audience, issuer, signing keys and the claims for team and user with the gateway's settings, and add me where I am missing. I send the message along." /
            "ゲートウェイが、会社の ID プロバイダーから取得したトークンを拒否しています。対象者（audience）、発行者（issuer）、署名鍵、チームと利用者のクレームをゲートウェイの設定と照らし合わせ、私の登録がなければ追加していただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "API Error: 401 { \"statusCode\": 401, \"message\": \"JWT Validation Failed: Claim value mismatch: aud.\" }",
            "Jwt verification fails",
            "Audiences in Jwt are not allowed",
            "Authentication Error, Validation fails: Invalid audience",
            "{\"detail\":\"JWT Key Mapping: No registered mapping for sub='00u1a2b3c4'. Access denied.\"}",
            "Authentication Error, No matching public key found. keys=https://login.acme.example/oauth2/v1/keys, kid=Zk3r",
            "{\"statusCode\":401,\"message\":\"Unauthorized. Access token is missing or invalid.\"}",
            "authentication failure: the token header is malformed: Error(InvalidToken)",
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
        ask: GatewayAdmin {
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
        "The key was mistyped, revoked, belongs to another gateway, or wasn't sent: it belongs in ANTHROPIC_AUTH_TOKEN (`genkan explain ANTHROPIC_AUTH_TOKEN`). Ask the gateway's administrator for a new one and store it with `genkan token rotate`; compare it with the configuration of a gateway that you run yourself.\n- “key=1234567890”, “key=sk-1234”, “key=dummy”, “key=your”, “key=placeholder”, “Received=sk-1234”, “Received=dummy”, “Received=your”, “provided: sk-1234”, “provided: dummy”, “provided: your”: this is no real key but a placeholder from an example, or one that a program sends by itself where no model was chosen: cai (CAI) calls the LiteLLM of its makers then. Choose the model in that program, with your own provider's key and address (cai: `CAI_MODEL` in its .env), or enter a real key for this gateway. sk-1234 is the master key in LiteLLM's own examples: a LiteLLM that you run yourself has another one (LITELLM_MASTER_KEY), or no database. No administrator has to act.\n- “Invalid proxy server token passed”, “Virtual Key expected”, “not found in db”: LiteLLM takes only keys that it issued itself, not a provider's (Anthropic's, OpenAI's); they begin with sk-. A token of the company's own (a JWT, SSO) is taken only where LiteLLM is set up for it (custom_auth, enable_jwt_auth): else ask for a virtual key. Another program has its key for this gateway in its own settings, not in ANTHROPIC_AUTH_TOKEN; a provider's own key belongs there under that provider.\n- It works in a terminal and fails in VS Code, another editor, an app or a job: that doesn't get what the shell exports, or an old value in its settings wins. Put ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN into `env` of ~/.claude/settings.json (`genkan setup`), take others out of the extension's settings, and restart it whole.\n- It worked for a while in this session: the token has ended; /login doesn't help. Start the launcher (`ucode claude`) or your helper's sign-in again, then `claude --continue`. A token that a command prints (apiKeyHelper): CLAUDE_CODE_API_KEY_HELPER_TTL_MS has to be shorter than its life.\n- Two keys are sent: ANTHROPIC_API_KEY goes out as x-api-key beside ANTHROPIC_AUTH_TOKEN (Authorization), and some gateways look at x-api-key first. Remove it (`genkan explain ANTHROPIC_API_KEY`).\n- An earlier sign-in to Anthropic was sent in its place, in Authorization, which LiteLLM looks at first: `claude /logout`, in Claude Desktop sign out of the Anthropic account, then start again. The last four characters in the message (`sk-...`) show which key arrived.\n- “无效的令牌”, “無效的令牌”, “Invalid token (request id”: the words of one-api and the programs made from it (new-api, one-hub): the gateway doesn't know the key, or found none where it looked. The same key works in another program at the same address (Cline, curl), and Claude Code alone is refused: this release of the gateway doesn't look for the key where it is sent on that path; its administrator updates the gateway (reported of one-hub's /claude, which takes it since). It works nowhere: it is mistyped, over or deleted: make a new token in the gateway's console.\n- “token_not_found_in_db”, and the key was right until now: LiteLLM found it neither in its cache nor in its database: its release has a fault (1.82.3 was reported), it was moved to another database, or can't reach it. Its administrator compares /key/info, looks at DATABASE_URL, and updates or goes back.\n- “AWS authentication failed … API Error: 401”: AWS itself refuses with 403. The gateway in Bedrock's format (ANTHROPIC_BEDROCK_BASE_URL) answered, and Claude Code speaks of AWS by itself: its key is refused, no AWS sign-in.\n- “[ReqId”, “Credential was not sent”, “error_code”: Databricks refuses the token: it is mistyped, revoked or over, or another workspace's. Make a new one in this very workspace, and store it without “Bearer” (`genkan token rotate`); with a launcher sign in again (`databricks auth login`).\n- “Access to this API has been disallowed”, “Key not authorised”: Tyk, or a service built on it: it doesn't know the key, or the key may not use this API. Store the key again; if it stays, the gateway's administrator looks whether the key's policy names this API.\n- “Access to this resource has been disallowed”: Tyk knows the key, and its policy doesn't allow this path: the gateway's administrator allows /v1/messages and what is below it." /
        "キーの入力誤り、失効、別のゲートウェイのキー、またはキーが送られていません。キーは ANTHROPIC_AUTH_TOKEN に設定します（`genkan explain ANTHROPIC_AUTH_TOKEN`）。ゲートウェイの管理者から新しいキーを受け取り、`genkan token rotate` で登録してください。自分で動かしているゲートウェイでは、その設定と照らし合わせてください。\n- 「key=1234567890」「key=sk-1234」「key=dummy」「key=your」「key=placeholder」「Received=sk-1234」「Received=dummy」「Received=your」「provided: sk-1234」「provided: dummy」「provided: your」の場合: 実際のキーではなく、例のままの値か、モデルが選ばれていないときにプログラムが自動で送る値です。cai（CAI）は、そのとき提供元の LiteLLM を呼び出します。プログラムでモデルを選んで自分のプロバイダーのキーとアドレスを使うか（cai では .env の `CAI_MODEL`）、このゲートウェイの実際のキーを設定してください。sk-1234 は LiteLLM の例にあるマスターキーです。自分で動かしている LiteLLM では、別の値（LITELLM_MASTER_KEY）が設定されているか、データベースがありません。管理者の対応は不要です。\n- 「Invalid proxy server token passed」「Virtual Key expected」「not found in db」の場合: LiteLLM が受け付けるのは自身が発行したキーだけで、プロバイダー（Anthropic や OpenAI）のキーではありません（sk- で始まります）。社内のトークン（JWT、SSO）を使えるのは、LiteLLM にその設定（custom_auth、enable_jwt_auth）がある場合だけです。なければ仮想キーを発行してもらってください。別のプログラムでは、このゲートウェイ用のキーは ANTHROPIC_AUTH_TOKEN ではなく、そのプログラムの設定にあります。プロバイダーのキーは、そのプロバイダーの欄に設定します。\n- ターミナルでは動作し、VS Code などのエディター、アプリ、ジョブで失敗する場合: シェルの環境変数が渡らないか、そこに残った古い値が優先されています。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN を ~/.claude/settings.json の `env` に置き（`genkan setup`）、拡張機能の設定にある値を外して、完全に再起動してください。\n- このセッションでしばらく動作していた場合: トークンの期限切れで、/login では解消しません。起動プログラム（`ucode claude`）またはコマンドのサインインをやり直し、`claude --continue` で続けてください。コマンド（apiKeyHelper）が出力するトークンでは、CLAUDE_CODE_API_KEY_HELPER_TTL_MS を有効期間より短くします。\n- キーが 2 つ送られている場合: ANTHROPIC_API_KEY は、ANTHROPIC_AUTH_TOKEN（Authorization）とは別に x-api-key として送られ、そちらを先に見るゲートウェイがあります。削除してください（`genkan explain ANTHROPIC_API_KEY`）。\n- 以前の Anthropic へのサインインが、LiteLLM などが先に見る Authorization で送られている場合: `claude /logout` を実行するか、Claude Desktop では Anthropic のアカウントからサインアウトし、起動し直してください。どのキーが届いたかは、メッセージの末尾 4 文字（`sk-...`）で分かります。\n- 「无效的令牌」「無效的令牌」「Invalid token (request id」の場合: one-api と、それをもとに作られたプログラム（new-api、one-hub）の文言です。ゲートウェイがこのキーを知らないか、見た場所にキーがありませんでした。同じキーが、同じアドレスの別のプログラム（Cline、curl）では使え、Claude Code だけが拒否される場合は、ゲートウェイのこのリリースが、そのパスではキーを別の場所で探しています。ゲートウェイの管理者が更新します（one-hub の /claude で報告があり、その後対応されています）。どこでも使えない場合は、入力の誤り、期限切れ、または削除です。ゲートウェイの管理画面で新しいトークンを作成してください。\n- これまで使えていたキーで「token_not_found_in_db」と表示される場合: LiteLLM のキャッシュにもデータベースにもキーがありません。リリースの不具合（1.82.3 の報告があります）、別のデータベースへの切り替え、データベースへの接続の失敗です。管理者が /key/info と DATABASE_URL を確認し、更新するか前の版に戻します。\n- 「AWS authentication failed … API Error: 401」の場合: AWS 自身の拒否は 403 です。応答したのは Bedrock 形式のゲートウェイ（ANTHROPIC_BEDROCK_BASE_URL）で、AWS についての文は Claude Code が付けたものです。拒否されたのはゲートウェイのキーで、AWS のサインインではありません。\n- 「[ReqId」「Credential was not sent」「error_code」の場合: Databricks がトークンを拒否しました。入力の誤り、失効、期限切れ、または別のワークスペースのトークンです。同じワークスペースで新しいトークンを作成し、「Bearer」を付けずに登録してください（`genkan token rotate`）。起動プログラムを使う場合は、サインインし直します（`databricks auth login`）。\n- 「Access to this API has been disallowed」「Key not authorised」の場合: Tyk（または Tyk を使うサービス）が、このキーを知らないか、キーにこの API の利用を許可していません。キーを登録し直してください。解消しなければ、キーのポリシーにこの API があるかを、ゲートウェイの管理者に確認してもらいます。\n- 「Access to this resource has been disallowed」の場合: Tyk はキーを認識しましたが、ポリシーでこのパスが許可されていません。ゲートウェイの管理者が、/v1/messages とその下を許可します。"
    } text {
        verified: true,
        names: ["token_not_found_in_db"],
        patterns: [
            r"aws authentication failed · .{0,400}?\bapi error: 401\b.{0,60}$",
            r"cloud gateway \S{1,120} did not accept the new sign-in",
            r#"portkey\b.{0,40}invalid api key|\"data\"\W{1,4}message\W{1,4}invalid api key\. error code: \d\d"#,
            r"invalid or missing api key\. use x-api-key|\bmessage\W{1,5}invalid api key\W{1,6}type\W{1,5}invalid_api_key",
            r"invalid proxy server token passed",
            r"litellm virtual key expected",
            // Kong's plug-in for keys.
            r#""detail"\W{1,4}invalid api[ -]?key"#,
            r#"authentication error, (?:invalid|malformed|missing|no (?:api|token|key|auth|valid|credential|user|team|jwt))|invalid (?:virtual|proxy|master) key|\"message\"\W{1,3}invalid authentication credentials\"|unable to find token in cache|missing (?:or invalid )?api key in"#,
            r"malformed api key passed in|invalid api key, no token associated|portkey error: (?:invalid|missing) api key|\b(?:missing|no|invalid) auth (?:token|key|credentials?)\b|(?:user|token) not found\W{0,3}(?:in litellm|via scim)|(?:api error|\b40[13]\b|message\W{1,5}).{0,40}\b(?:user|token) not found\W{0,3}$|invalid (?:access |auth\w* )?token\b.{0,30}(?:gateway|proxy)|expected to start with 'sk-|incorrect api key provided",
            r"无效的令牌|無效的令牌",
            // The text alone, as a gateway says it or Claude Code shows it.
            r#"\bapi error: 401 (?:\{ ?"error": ?(?:\{ ?"message": ?)?")?invalid api[ -]?key\W{0,8}$|^\W{0,3}http 401 [\w ]{0,30}: invalid api[ -]?key\W{0,3}$|^\W{0,3}http 40[13] [\w ]{0,30}: (?:invalid|malformed|unknown) (?:access |auth )?token\W{0,3}$"#,
            r"\binvalid access token\. \[reqid|\bcredential was not sent or was of an unsupported type for this api|\berror_code\W{1,5}403\W{1,6}message\W{1,4}invalid access token",
            // Tyk.
            r"\baccess to this (?:api|resource) has been disallowed\b|\b(?:api error:? \(?40[0-3]\b.{0,20}|http 40[0-3] ?: .{0,12}|error\W{1,5})\bkey not authorised\b",
            r"\binvalid (?:helicone|portkey|litellm|openrouter|gateway|vercel|requesty|bifrost|truefoundry|apigee|apim|cloudflare|team|project|user|consumer|client) (?:api[ -]?)?(?:key|token)\b|\b(?:helicone|portkey|litellm|openrouter|gateway|vercel|requesty|bifrost) (?:api )?key (?:is |was )?(?:invalid|missing|not found|required)",
            r"(?:user|key|team|token) (?:doesn't|does not) exist in db",
            r"invalid api key format|api key format is invalid|令牌验证失败|authentication error\W{1,3}(?:invalid|token is not)|\bvirtual[ _]key (?:is )?(?:not found|unknown|invalid)\b|\bvirtual_key_not_found\b|access denied due to invalid subscription key\. make sure to|invalid api key in request|unauthenticated request to ai gateway|\bhelicone-auth\b|invalid or missing virtual key|missing or invalid (?:virtual |gateway )?key",
            r"the gateway (?:did not accept (?:the new|this session's) credential|refused them for this account)|organization's gateway refused the request|idp rejected refresh token",
            r"\bcode\W{1,5}(?:api_key_invalid|invalid_api_key)\b",
            r"\boauth\.v2\.(?:InvalidApiKey|ApiKeyNotApproved|InvalidAccessToken|ConsumerKeyNotApproved)\b|\bkeymanagement\.service\.invalid_(?:access_token|client\w*)\b|faultstring\W{1,5}invalid ?(?:api ?key|access token)\b|\bapi error:? \(?40[13]\b.{0,80}\berror\W{1,4}invalid_token\b|\bapi error:? \(?40[13]\)? (?:invalid|malformed|unknown) (?:access |auth )?token\W{0,3}$",
            r"\binvalid token \(request id: \w+\)|\binvalid token\b.{0,60}\b(?:new|one)_api_error\b|\b(?:new|one)_api_error\b.{0,80}\binvalid token\b",
        ],
        examples: [
            "AWS authentication failed · refresh your AWS credentials (SSO sign-in, access keys, API key or proxy token) and retry · if credentials are current, check AWS permissions and model access · API Error: 401 Unauthorized",
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
            "Failed to authenticate. API Error: 401 Invalid API key",
            "HTTP 403 : Invalid access token. [ReqId: 145ae51b-da74-40a7-ac56-0ad190834faf]",
            "{\"error\":\"Access to this API has been disallowed\"}",
            "401 Invalid Helicone API key",
            "Authentication Error, User doesn't exist in db. 'user_id'=admin. Create user via `/user/new` call.",
            "401 {\"error\":{\"message\":\"Invalid API key\",\"type\":\"authentication_error\",\"code\":\"api_key_invalid\"}}",
            "API Error: 401 {\"fault\":{\"faultstring\":\"Invalid ApiKey\",\"detail\":{\"errorcode\":\"oauth.v2.InvalidApiKey\"}}}",
            "{\"error\":{\"message\":\"Invalid token (request id: 20261125)\",\"type\":\"new_api_error\"}}",
        ],
    }
}
