//! GK-ERR from 169: what the API behind every provider says of a request's form.

super::error_text::error_texts! {
    PYDANTIC "GK-ERR-577" Remote {
        "a gateway or translating proxy in between (the form is FastAPI's, Python) doesn't take the fields or values as this Claude Code sends them" /
        "間のゲートウェイまたは変換プロキシ（Python の FastAPI の形式です）が、Claude Code の送るフィールドまたは値を受け付けません"
    } help {
        "`loc` in the text names the field. The gateway's administrator, or you if you run it, updates it; one that is no longer maintained has to be replaced.\n- “missing”, “Field required”: the other way round, the proxy demands a field that Claude Code doesn't send (claude-code-mlx-proxy wants `thinking.enabled`). Give it a default in the proxy's model of the request, or update the proxy.\n- Until then use an older Claude Code (`claude install VERSION`), and set CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS to 1 where the field belongs to a beta feature.\n- The field isn't one of Claude's (prompt, input, query): what answers has another API; `genkan explain ANTHROPIC_BASE_URL` shows the address." /
        "フィールドは本文の `loc` で分かります。ゲートウェイの管理者（自分で動かしている場合は自分）が更新します。保守されていないものは置き換えが必要です。\n- 「missing」「Field required」の場合: 逆に、Claude Code が送らないフィールドをプロキシが求めています（claude-code-mlx-proxy の `thinking.enabled`）。プロキシ側のリクエストの定義に既定値を設定するか、プロキシを更新してください。\n- それまでは以前の Claude Code を使うか（`claude install バージョン`）、ベータ機能のフィールドであれば CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS を 1 にしてください。\n- Claude のものではないフィールド（prompt、input、query など）の場合: 応答しているのは別の API です。アドレスは `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r#"\b422\b\W{0,12}(?:unprocessable entity\W{1,8})?\{"detail"\s?:\s?\[\s?\{.{0,120}?"loc"\s?:\s?\["body"(?:,\s?"(?<part>[\w.-]{1,60})"(?:[^\]]{0,120}?"(?<field>[\w.-]{1,60})")?(?:,\s?\d{1,4}){0,3})?\]"#,
            r#"\b422\b\W{0,12}(?:unprocessable entity\W{1,8})?\{"detail"\s?:\s?\[\s?\{"type"\s?:\s?"(?:literal_error|extra_forbidden|union_tag_invalid|model_\w{1,20}|\w{1,12}_type)",?\W{0,8}$"#,
        ],
        ask: GatewayAdmin {
            "Our gateway refuses Claude Code's requests with 422, as it doesn't know a field or value in them, or demands one that isn't sent⟦ (part of the request: {part})⟧⟦ (field: {field})⟧. Please update it, or have it pass such fields on." /
            "ゲートウェイが、Claude Code のリクエストにあるフィールドまたは値⟦（場所: {part}）⟧⟦（フィールド: {field}）⟧に対応していないか、送られないフィールドを求めており、422 で拒否しています。更新していただくか、そのようなフィールドを通すようにしていただけますか。"
        },
        examples: [
            "API Error: 422 {\"detail\":[{\"type\":\"literal_error\",",
            "API Error: 422 {\"detail\":[{\"type\":\"literal_error\",\"loc\":[\"body\",\"thinking\",\"type\"],\"msg\":\"Input should be 'enabled'\"}]}",
        ],
    }
    SERVICE_TIER "GK-ERR-298" Problem {
        "the request asks for a service tier or a latency mode (reserved, priority, flex, optimized) that this model or account doesn't have" /
        "リクエストで指定されたサービスティアまたはレイテンシー設定（reserved、priority、flex、optimized など）を、このモデルまたはアカウントでは利用できません"
    } help {
        "`genkan explain ANTHROPIC_BEDROCK_SERVICE_TIER` shows whether Claude Code is set to request one: remove it, and Bedrock uses its standard tier. Behind a gateway, its administrator has to remove the tier from the model's entry. The reserved tier needs a reservation of this account for this model in this region." /
        "Claude Code に指定されているかどうかは `genkan explain ANTHROPIC_BEDROCK_SERVICE_TIER` で分かります。削除すると標準のティアが使われます。ゲートウェイ経由の場合は、管理者にモデルの設定からティアの指定を外してもらってください。reserved には、このアカウントの、このモデルとリージョンに対する予約が必要です。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\bvalidationexception\b.{0,160}?\breservation not found\b",
            r"\bservice[_ ]?tier\b.{0,80}(?:not (?:supported|available|valid|enabled)|unsupported|is invalid|does not exist)|(?:doesn't|does not) support\b.{0,60}\bservice[_ ]?tiers?\b|(?:unsupported|invalid|unknown) service[_ ]?tier",
            r"\b(?:latency performance configuration|performance_?config\b[\w.]{0,20}|latency[- ]optimi[sz]ed inference)\b.{0,80}(?:not (?:supported|available)|unsupported|invalid)",
        ],
        examples: [
            "ValidationException: Reservation not found.",
            "The provided service tier is not supported for this model.",
            "Latency performance configuration is not supported for this model.",
        ],
    }
    BILLING_HEADER "GK-ERR-299" Problem {
        "the service (Amazon Bedrock, or Anthropic's own behind a gateway or router) refuses a line that Claude Code puts before its system prompt (x-anthropic-billing-header)" /
        "Claude Code がシステムプロンプトの先頭に付ける行（x-anthropic-billing-header）を、サービス（Amazon Bedrock、またはゲートウェイやルーターの先の Anthropic のサービス）が拒否しています"
    } help {
        "Set CLAUDE_CODE_ATTRIBUTION_HEADER to 0 in the profile (`claude.env`) and run `genkan setup` (without genkan in `env` of ~/.claude/settings.json, then start it anew): Claude Code leaves the line out then. Update it too: releases of early 2026 (2.1.37, 2.1.38) sent it to Bedrock, some only from agents of your own (.claude/agents).\n- In a workflow (claude-code-action): set the variable in the workflow's `env`, and update the action.\n- “provider_name”, or another sign of a gateway or router: its administrator, or you if you run it, can have the line removed there, or updates it." /
        "プロファイルの `claude.env` で CLAUDE_CODE_ATTRIBUTION_HEADER を 0 にし、`genkan setup` を実行してください（genkan を使わない場合は ~/.claude/settings.json の `env` に書き、起動し直します）。この行が送られなくなります。更新もしてください。2026 年初めのリリース（2.1.37、2.1.38）は Bedrock にもこの行を送り、独自のエージェント（.claude/agents）だけで起こるものもありました。\n- ワークフロー（claude-code-action）の場合: ワークフローの `env` にこの変数を設定し、アクションを更新してください。\n- 「provider_name」など、ゲートウェイやルーターを経由している場合: 管理者（自分で動かしている場合は自分）が、そこでこの行を取り除くか、更新できます。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\bis a reserved keyword and may not be used in the system prompt|\bx-anthropic-billing-header\b.{0,60}(?:reserved|not (?:be used|allowed|permitted|supported)|invalid|unexpected)",
        ],
        examples: [
            "ValidationException: x-anthropic-billing-header is a reserved keyword and may not be used in the system prompt.",
        ],
    }
    NO_CLAUDE_NAME "GK-ERR-727" Problem {
        "a model that isn't a Claude model was asked for at an address that serves Claude alone; mostly a proxy or gateway put it in place of a name that it doesn't know" /
        "Claude 専用のアドレスで、Claude 以外のモデルが要求されました。多くは、プロキシやゲートウェイが、知らないモデル名を別のモデルに置き換えたものです"
    } help {
        "Compare the model that the text names with the one that Claude Code asks for (`/model`, `genkan explain ANTHROPIC_MODEL`). They differ: the proxy in between didn't know the name and took its own default. Choose a name that the proxy lists as a Claude model.\n- The name ends in `[1m]`, or the model is newer than the proxy: update the proxy (it began after its update: take the release before), or choose the name without `[1m]`.\n- They are the same: a model of another company was chosen. Claude Code's address takes Claude models alone there; choose one in `/model`.\n- Somebody else runs the proxy or gateway: its administrator adds the name to its list of models." /
        "本文のモデルを、Claude Code が要求するモデル（`/model`、`genkan explain ANTHROPIC_MODEL`）と比べてください。異なる場合は、途中のプロキシがその名前を知らず、既定のモデルに置き換えています。プロキシの一覧にある Claude モデルの名前を選んでください。\n- 名前の末尾が `[1m]` の場合や、モデルがプロキシより新しい場合: プロキシを更新するか（プロキシの更新後に始まった場合は前のリリースに戻す）、`[1m]` のない名前を選んでください。\n- 同じ場合: 別の会社のモデルが選ばれています。このアドレスで使えるのは Claude モデルだけです。`/model` で選び直してください。\n- プロキシやゲートウェイを別の担当者が運用している場合: 管理者がモデルの一覧にその名前を追加します。"
    } text {
        verified: false,
        patterns: [
            r"this endpoint only supports (?:anthropic )?claude models\b",
        ],
        examples: [
            "API Error: 400 {\"error\":{\"message\":\"Model 'gpt4o' is not supported on the /v1/messages endpoint. This endpoint only supports Anthropic Claude models.\"}}",
            "This endpoint only supports Claude models. For OpenAI models, use the chat completions endpoint.",
        ],
    }
    OTHER_API "GK-ERR-300" Problem {
        "this model is served through another API than the one that was called (Messages, Chat Completions, Responses, Converse)" /
        "このモデルは、呼び出された API とは別の API（Messages、Chat Completions、Responses、Converse など）で提供されています"
    } help {
        "Claude Code uses Anthropic's Messages API, or Bedrock's and Vertex AI's form of it. If there is a gateway or router in between, its administrator has to change the API that it calls this model with (Claude at bedrock-mantle: /anthropic/v1/messages). `genkan explain ANTHROPIC_BASE_URL` shows the address, `genkan models` whether the name resolves to a Claude model." /
        "Claude Code は Anthropic の Messages API（Bedrock と Vertex AI ではその形式）を使います。ゲートウェイやルーターを経由する場合は、このモデルに使う API の形式を管理者に変更してもらってください（bedrock-mantle の Claude は /anthropic/v1/messages）。アドレスは `genkan explain ANTHROPIC_BASE_URL` で、名前が Claude モデルを指しているかは `genkan models` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"(?:doesn't|does not) support the \W?/[\w./-]{0,40}\W? (?:api|endpoint)\b",
            r"only (?:supported|available) (?:in|on|at|via|through|with|by) (?:the )?\W?/?v1/|not (?:supported|available) (?:in|on|at|via|with) (?:the )?\W?/?v1/[\w/]{3,30}|is not supported on this api\W{1,3}please use the",
            r"(?:doesn't|does not) support the (?:converse\w*|messages|responses|chat completions) (?:api|operation|endpoint)",
            r"is not (?:accessible|supported|available) via the /\S{1,60} endpoint|\bunsupported_api_for_model\b",
        ],
        examples: [
            "The model 'anthropic.claude-sonnet-5' does not support the '/v1/chat/completions' API",
            "\"claude-3-5-haiku\" is not supported on this API. Please use the Messages API instead.",
            "The model amazon.titan-text-express-v1 does not support the Converse API",
            "{\"error\":{\"message\":\"model gpt-5-codex is not accessible via the /chat/completions endpoint\",\"code\":\"unsupported_api_for_model\"}}",
        ],
    }
    ROUTER_BETA "GK-ERR-964" Problem {
        "the router (OpenRouter) has no provider for this model that supports a beta feature which Claude Code asks for" /
        "ルーター（OpenRouter）に、Claude Code が要求したベータ機能に対応するこのモデルのプロバイダーがありません"
    } help {
        "Choose a Claude model that the router sends to Anthropic itself, and take out what keeps Anthropic out there (provider order, an ignored provider, the privacy settings).\n- Another provider or model is meant: CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1, in `env` of ~/.claude/settings.json or in the profile (`claude.env`, then `genkan setup`).\n- Another program starts Claude Code or stands between: update it, and set the variable there." /
        "ルーターが Anthropic に送る Claude のモデルを選び、Anthropic を除外する設定（プロバイダーの順序、無視するプロバイダー、プライバシー設定）を外してください。\n- 別のプロバイダーやモデルを使う場合: ~/.claude/settings.json の `env`、またはプロファイルの `claude.env`（その後 `genkan setup`）で、CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 を設定してください。\n- 別のプログラムが Claude Code を起動しているか、間にある場合: 更新し、そこでこの変数を設定してください。"
    } text {
        verified: false,
        patterns: [
            r"no endpoints (?:available|found) that support anthropic's [\w -]{1,40} features?\b",
        ],
        examples: [
            "API Error: 400 {\"error\":{\"message\":\"No endpoints available that support Anthropic's context management features (context-management-2025-06-27). Context management requires a supported provider (Anthropic).\",\"code\":400}}",
        ],
    }
    MODEL_LACKS "GK-ERR-297" Problem {
        "the chosen model doesn't support what the request needs (tools, streaming, a system prompt, pictures or documents)" /
        "選択したモデルが、必要な機能（ツール、ストリーミング、システムプロンプト、画像や文書など）に対応していません"
    } help {
        "Claude Code needs a model that can use tools while it streams, on Bedrock and Vertex AI a Claude model: `genkan models` shows what each name resolves to, `genkan setup` pins the profile's. Behind a gateway, ask its administrator which model the name resolves to; at a router (OpenRouter), choose one whose page lists tools. If only a picture or a document is the problem, leave it out.\n- “unsupported for streaming”, and a program other than Claude Code asked: switch streaming off for this model in its settings (it then calls Converse or InvokeModel without Stream), update it, or choose a model that streams: a Claude model does.\n- claude-code-router: every route in ~/.claude-code-router/config.json (default, background, think, longContext) needs such a model, so a single one can fail. At OpenRouter, provider preferences or privacy settings may leave only providers without tools: loosen them." /
        "Claude Code には、ストリーミング中にツールを使えるモデル（Bedrock と Vertex AI では Claude）が必要です。各名前が指すモデルは `genkan models` で分かり、`genkan setup` でプロファイルのモデルに固定できます。ゲートウェイ経由の場合は、その名前がどのモデルにつながるかを管理者に確認してもらってください。ルーター（OpenRouter など）では、ツールに対応しているモデルを選びます。画像や文書だけが対象であれば、それを外してください。\n- 「unsupported for streaming」で、Claude Code 以外のプログラムの場合: 設定でこのモデルのストリーミングを無効にするか（Stream の付かない Converse または InvokeModel で呼び出されます）、更新するか、ストリーミングに対応したモデル（Claude など）を選んでください。\n- claude-code-router の場合: ~/.claude-code-router/config.json のすべてのルート（default、background、think、longContext）に、そのようなモデルが必要です（1 つのルートだけが失敗することもあります）。OpenRouter では、プロバイダーの指定やプライバシー設定により、ツールに対応しないものだけが残っていることがあります。緩めてください。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"this model does not accept pdf documents|pdf unsupported on current model",
            r"does not accept pdf input",
            r"\bmodels? (?:doesn't|does not|don't|do not) support (?:the )?(?:tools?\b|toolconfig|function calling|system (?:messages?|prompts?|role)|streaming|documents?\b|images?\b|video|vision|pdfs?\b|json schema|conversation history)",
            r"\bmodel\b.{0,80}\b(?:is unsupported|(?:is not|isn't) supported) (?:for|in|with) (?:\w+ )?(?:streaming|tools?|tool use|function calling|converse\w*)\b|\bthis action (?:doesn't|does not) support the model that you provided",
            r"no endpoints found that support \w+ (?:use|input)|[\w./-]{3,80}[:/][\w.-]{1,60} does not support (?:tools|images?|function calling)\b|does not support (?:tool|function) calling\b",
            r"\b(?:videos?|images?|documents?|pdfs?|audio|tools?|streaming) (?:inputs? )?(?:is not|are not|isn't|aren't) supported (?:by|for|with|on) th(?:is|e) model",
        ],
        examples: [
            "this model does not accept PDF documents, so a PDF in the conversation was removed. Ask Claude to read specific pages of the file instead (they are sent as images), or switch to another model.",
            "bedrock/anthropic.claude-opus-5 does not accept PDF input. Remove the PDF, or set drop_params=True to send the request without it",
            "ValidationException: This model doesn't support tool use in streaming mode.",
            "This model doesn't support documents.",
            "The model is unsupported for streaming.",
            "This action doesn't support the model that you provided. Try again with a supported text or chat model.",
            "No endpoints found that support tool use.",
            "Video is not supported by this model",
        ],
    }
    STREAM_REQUIRED "GK-ERR-591" Usage {
        "Anthropic's library in this program refused the call before it was sent: it allows so long an answer (max_tokens) that it could take more than ten minutes, and isn't streamed" /
        "プログラム内の Anthropic のライブラリが、送信前に呼び出しを拒否しました。応答の上限（max_tokens）が大きく 10 分を超える可能性があるのに、ストリーミングではありません"
    } help {
        "In the program: stream (`client.messages.stream(…)`, stream=True; in LangChain `streaming=True`), or lower max_tokens, or set its timeout explicitly (`timeout=` in seconds), which switches the check off.\n- Another's program or a plugin shows it: lower its setting for the answer's length, and update it. Claude Code itself streams; neither network nor key is at fault." /
        "プログラムでストリーミングを使うか（`client.messages.stream(…)`、stream=True。LangChain では `streaming=True`）、max_tokens を小さくするか、クライアントのタイムアウトを明示してください（`timeout=` に秒数。この確認が行われなくなります）。\n- ほかの人のプログラムやプラグインで表示される場合: その設定で応答の長さを小さくし、更新してください。Claude Code 自身はストリーミングを使います。ネットワークやキーの問題ではありません。"
    } text {
        verified: false,
        patterns: [
            r"streaming is (?:strongly recommended|required) for operations that (?:may|might) take longer than 10 minutes",
        ],
        examples: [
            "ValueError: Streaming is strongly recommended for operations that may take longer than 10 minutes. See https://github.com/anthropics/anthropic-sdk-python#long-requests for more details",
            "Streaming is required for operations that may take longer than 10 minutes. See https://github.com/anthropics/anthropic-sdk-python#long-requests for more details",
        ],
    }
    CLI_BASE64 "GK-ERR-1020" Usage {
        "a value that has to be base64 isn't (“Invalid base64”): mostly the AWS CLI (version 2), which expects blobs such as --body and --payload so, and got plain JSON" /
        "base64 でなければならない値が base64 ではありません（「Invalid base64」）。多くは AWS CLI（バージョン 2）で、--body や --payload などの値に、JSON がそのまま渡されています"
    } help {
        "Add `--cli-binary-format raw-in-base64-out` to the command, or set it once for all commands: `aws configure set cli_binary_format raw-in-base64-out`. Neither the credentials nor the model are at fault, and nothing was sent.\n- PowerShell and cmd change the quotation marks: write the JSON to a file and name that, `--body fileb://body.json`, which needs no base64 at all.\n- It is to be base64 (an image, a blob): it was cut off, or has a line break or a blank in it: `base64 -w0` on Linux writes it in one line.\n- Another program says so: see in its documentation which value it wants in base64." /
        "コマンドに `--cli-binary-format raw-in-base64-out` を付けるか、すべてのコマンドに設定してください（`aws configure set cli_binary_format raw-in-base64-out`）。認証情報やモデルの問題ではなく、何も送信されていません。\n- PowerShell と cmd では引用符が変わります。JSON をファイルに書き、`--body fileb://body.json` のように指定してください（base64 は不要です）。\n- base64 で渡すつもりの値（画像など）の場合: 途中で切れているか、改行や空白が入っています。Linux では `base64 -w0` で 1 行になります。\n- ほかのプログラムの表示の場合: どの値を base64 で渡すかを、そのプログラムのドキュメントで確認してください。"
    } text {
        verified: false,
        patterns: [
            r"^\W{0,4}(?:aws: )?(?:\[error\]: |error: )?(?:an error occurred \(\w+\): )?(?:error parsing parameter \S{1,40}: )?invalid base64: ",
        ],
        examples: [
            "Invalid base64: \"{\"anthropic_version\":\"bedrock-2023-05-31\"}\"",
        ],
    }
    HTTPX_PROXIES "GK-ERR-1050" Problem {
        "two libraries of this Python program don't fit each other: one hands `proxies` (or `proxy`) to a client, mostly httpx's, which doesn't know that argument in the release that is installed" /
        "この Python プログラムの 2 つのライブラリのバージョンが合っていません。`proxies`（または `proxy`）を、インストール済みのリリースではその引数を認識しないクライアント（多くは httpx）に渡しています"
    } help {
        "Update the library that passes it, in the environment in which the program runs: `pip install -U anthropic openai` (or langchain's, LiteLLM, the program itself). No proxy is at fault, and nothing was sent.\n- “'proxies'”: httpx took it out in 0.28; older releases of anthropic and openai still pass it. The program pins such an old one (anthropic 0.20, say): update the program, or put httpx back for now: `pip install \"httpx<0.28\"`.\n- “'proxy'”: httpx is too old for the library (before 0.26): `pip install -U httpx`.\n- A container or a gateway: whoever builds it corrects its requirements." /
        "この引数を渡しているライブラリを、プログラムの動く環境で更新してください: `pip install -U anthropic openai`（または langchain のもの、LiteLLM、プログラム自体）。プロキシの問題ではなく、何も送信されていません。\n- 「'proxies'」の場合: httpx 0.28 でこの引数が廃止されましたが、anthropic や openai の古いリリースはまだ渡しています。プログラムが古い版（anthropic 0.20 など）に固定している場合は、プログラムを更新するか、当面 httpx を戻してください: `pip install \"httpx<0.28\"`。\n- 「'proxy'」の場合: httpx がライブラリに対して古すぎます（0.26 より前）: `pip install -U httpx`。\n- コンテナーやゲートウェイの場合: 作成者が依存関係を直します。"
    } text {
        verified: false,
        patterns: [
            r"got an unexpected keyword argument \W(?:proxies|proxy)\W",
        ],
        examples: [
            "Client.__init__() got an unexpected keyword argument 'proxies'",
        ],
    }
    SDK_CHECK "GK-ERR-304" Problem {
        "the cloud's library (SDK) in this program refused the request before anything was sent: the program passes something that this version doesn't accept, or leaves out what it needs" /
        "プログラム内のクラウドのライブラリ（SDK）が、送信前にリクエストを拒否しました。このバージョンが受け付けないものが渡されているか、必要なものが渡されていません"
    } help {
        "Neither permissions nor the network are involved. Update the program and its library (boto3 and botocore, the AWS SDK, anthropic): a field that is newer than the library isn't known to it.\n- “Session.request() got an unexpected keyword argument”: the library doesn't know this argument and handed it on to what makes the HTTP call. “max_completion_tokens”: Azure's azure-ai-inference doesn't know that field of OpenAI's newer models (GPT-5, o…): call them by OpenAI's library (AzureOpenAI), or update the program.\n- “Model provider should be supplied when passing a model ARN” (LangChain): an ARN doesn't say whose model it is; pass provider=\"anthropic\" too.\n- “was not specified but it is required”, “missing required field”, “required keyword-only argument”, “required positional argument”, “Missing required arguments”: the program leaves that field out; correct it there.\n- It persists: report the text to that program's developers. If the program is a gateway, its administrator does all this." /
        "権限やネットワークは関係しません。プログラムとライブラリ（boto3・botocore、AWS SDK、anthropic）を更新してください。ライブラリより新しいフィールドは認識されません。\n- 「Session.request() got an unexpected keyword argument」の場合: ライブラリがこの引数を認識せず、HTTP の呼び出しにそのまま渡しています。「max_completion_tokens」であれば、Azure の azure-ai-inference が OpenAI の新しいモデル（GPT-5、o…）のこのフィールドに対応していません。OpenAI のライブラリ（AzureOpenAI）で呼び出すか、プログラムを更新してください。\n- 「Model provider should be supplied when passing a model ARN」（LangChain）の場合: ARN からはモデルの提供元が分かりません。provider=\"anthropic\" も渡してください。\n- 「was not specified but it is required」「missing required field」「required keyword-only argument」「required positional argument」「Missing required arguments」の場合: プログラムがそのフィールドを渡していません。プログラム側を直してください。\n- 解消しない場合は、この文面をそのプログラムの開発元に報告してください。プログラムがゲートウェイの場合は、その管理者が対応します。"
    } text {
        verified: false,
        patterns: [
            r"\bunknown parameter in [\w\]\[.]{2,80}: \W?\w+\W{1,3}must be one of|\binvalid type for parameter [\w\]\[.]{2,80}, value: |\binvalid number of parameters set for tagged union",
            r"\bwas not specified but it is required when building \w+",
            r"\bmissing required field, \w{3,60}input\.",
            r"\b(?:messages|completions|asyncmessages|asynccompletions|chatanthropic|(?:async)?anthropic\w*|client)\.(?:create|stream|parse|count_tokens)\(\) (?:got an unexpected keyword argument|missing \d required (?:keyword-only|positional) arguments?)|\bmissing required arguments; expected either \('(?:max_tokens|messages|model)\b|\b(?:client)?session\.(?:_?request|post)\(\) got an unexpected keyword argument",
            r"model provider should be supplied when passing a model arn",
        ],
        examples: [
            "Parameter validation failed: Unknown parameter in messages[0].content[1]: \"cachePoint\", must be one of: text, image, document",
            "content was missing: content was not specified but it is required when building ToolResultBlock",
            "operation error Bedrock Runtime: Converse, 1 validation error(s) found. - missing required field, ConverseInput.Messages[0].Content",
            "Parameter validation failed: Unknown parameter in toolConfig.tools[0]: \"systemTool\", must be one of: toolSpec, cachePoint",
            "TypeError: AsyncMessages.create() got an unexpected keyword argument 'thinking'",
            "ValueError: Model provider should be supplied when passing a model ARN as model_id",
            "Error executing task: Session.request() got an unexpected keyword argument 'max_completion_tokens'",
            "TypeError: Messages.create() missing 1 required keyword-only argument: 'max_tokens'",
        ],
    }
    POOL "GK-ERR-413" Problem {
        "the program has more requests under way than connections in its own pool; this isn't a fault of the network or the service" /
        "プログラムの同時リクエスト数が、自身の接続プールの上限を超えています（ネットワークやサービスの障害ではありません）"
    } help {
        "Let it send fewer requests at once, read every answer to its end, or give its client more connections (AWS SDK: `maxConcurrency`, `maxSockets`, `max_pool_connections`). “Connection pool is full, discarding connection” is a note: the request itself was sent. If the program is a gateway, its administrator has to do this." /
        "同時に送るリクエストを減らし、応答を最後まで読み取るか、クライアントの接続数を増やしてください（AWS SDK では `maxConcurrency`、`maxSockets`、`max_pool_connections`）。「Connection pool is full, discarding connection」は通知であり、リクエスト自体は送信されています。プログラムがゲートウェイの場合は、その管理者による対応が必要です。"
    } text {
        verified: false,
        patterns: [
            r"acquire operation took longer than the configured maximum time|socket usage at capacity=\d+|connection pool is full, discarding connection|timeout waiting for connection from pool|cannot get a connection from the pool|maximum pending acquire|\bhttpx\.pooltimeout\b",
        ],
        examples: [
            "SdkClientException: Unable to execute HTTP request: Acquire operation took longer than the configured maximum time.",
            "@smithy/node-http-handler:WARN - socket usage at capacity=50 and 120 additional requests are enqueued.",
            "Connection pool is full, discarding connection: bedrock-runtime.ap-northeast-1.amazonaws.com. Connection pool size: 10",
        ],
    }
    CLEAR_THINKING_GATEWAY "GK-ERR-1250" Remote {
        "the gateway (LiteLLM) left `thinking` out of the request and context_management in it: the service behind it is to clear earlier thinking while thinking is off" /
        "ゲートウェイ（LiteLLM）がリクエストから `thinking` を取り除き、context_management を残しています。その先のサービスは、思考がオフのまま過去の思考の消去を求められています"
    } help {
        "Whoever runs the gateway has both pass or both go: a route of Anthropic's format in place of one of OpenAI's (`openai/…` before the model's name; two LiteLLM one behind the other lose `thinking` there), or a newer release of LiteLLM. Thinking in Claude Code is on as it should be.\n- Until then: CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 (`claude.env` in the profile, then `genkan setup`; otherwise `env` of ~/.claude/settings.json) has Claude Code leave context_management out." /
        "ゲートウェイの運用担当が、両方を通すか、両方を取り除くようにします。OpenAI の形式（モデル名の前の `openai/…`。LiteLLM を 2 段につなぐと、そこで `thinking` が失われます）ではなく Anthropic の形式の経路にするか、LiteLLM を新しいリリースにしてください。Claude Code の思考の設定に問題はありません。\n- それまでは、CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1（プロファイルの `claude.env` に書き、`genkan setup` を実行。それ以外では ~/.claude/settings.json の `env`）で、Claude Code は context_management を送らなくなります。"
    } text {
        verified: false,
        patterns: [
            r"(?:\blitellm\.|\b[a-z]\w{2,30}exception ).{0,600}?\bstrategy\s+requires\W{1,12}thinking\W{1,12}to be enabled",
            r"\bstrategy\s+requires\W{1,12}thinking\W{1,12}to be enabled.{0,400}?received model group",
        ],
        ask: GatewayAdmin {
            "Our gateway (LiteLLM) takes `thinking` out of Claude Code's requests and leaves context_management in them, so that the service behind it refuses them (“strategy requires `thinking` to be enabled”). Please have both pass (a route of Anthropic's format in place of openai/), or both taken out, or update LiteLLM." /
            "ゲートウェイの LiteLLM が、Claude Code のリクエストから `thinking` を取り除いて context_management を残すため、その先のサービスに拒否されます（「strategy requires `thinking` to be enabled」）。両方を通すか（openai/ ではなく Anthropic の形式の経路）、両方を取り除くか、LiteLLM を更新していただけますか。"
        },
        examples: [
            "API Error: 400 {\"error\":{\"message\":\"litellm.BadRequestError: Vertex_aiException BadRequestError - b'{\\\"message\\\":\\\"`clear_thinking_20251015` strategy requires `thinking` to be enabled\\\"}'\"}}",
            "`clear_thinking_20251015` strategy requires `thinking` to be enabled. Received Model Group=claude-4.5-sonnet",
        ],
    }
    CLEAR_THINKING "GK-ERR-456" Problem {
        "the request asks to clear earlier thinking while thinking is off: a proxy in between adds the one or takes the other away, or a release of Claude Code sent it with /compact" /
        "思考がオフなのに、過去の思考の消去がリクエストに含まれています。途中のプロキシが一方を加えたか取り除いたか、一部の Claude Code のリリースが /compact で送っています"
    } help {
        "Turn thinking on (`/config`): then the two go together. Whatever sends the one without the other has to be updated.\n- “enabled or adaptive”, behind a proxy with a subscription (CLIProxyAPI, VibeProxy): it adds the edit to every request by itself, so no setting of Claude Code that leaves context_management out ends it. Update the proxy; until then turn thinking on.\n- Claude Code itself, with /compact: update it (2.0.36 was seen to do it). CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 has it leave context_management out.\n- Behind a gateway that switches thinking off: its administrator has to leave thinking and context_management as they come." /
        "思考をオンにしてください（`/config`）。両方がそろえば受け付けられます。片方だけを送っているものは、更新が必要です。\n- サブスクリプションを使うプロキシ（CLIProxyAPI、VibeProxy）経由で「enabled or adaptive」の場合: プロキシ自身がすべてのリクエストに消去の指定を加えているため、Claude Code の設定で context_management を送らないようにしても解消しません。プロキシを更新し、それまでは思考をオンにしてください。\n- Claude Code 自身で、/compact で起こる場合: 更新してください（2.0.36 で確認されています）。CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 を設定すると、context_management は送られなくなります。\n- 思考をオフにするゲートウェイ経由の場合: 管理者が、thinking と context_management をそのまま通す必要があります。"
    } text {
        verified: false,
        patterns: [
            r"\bstrategy requires \W?thinking\W? to be enabled",
        ],
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"`clear_thinking_20251015` strategy requires `thinking` to be enabled\"}}",
            "HTTP 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"`clear_thinking_20251015` strategy requires `thinking` to be enabled or adaptive\"}}",
        ],
    }
    NO_CACHING "GK-ERR-406" Problem {
        "prompt caching, which Claude Code uses, isn't offered there: the model is too old for it, or the account or gateway doesn't have it" /
        "Claude Code が使うプロンプトキャッシュを、接続先で利用できません。モデルが古いか、アカウントまたはゲートウェイが対応していません"
    } help {
        "Pin a current Claude model: `genkan models` shows them. If it has to be this one, set DISABLE_PROMPT_CACHING to 1 in the profile (`claude.env`) and run `genkan setup`; without caching each prompt costs more and answers come later.\n- “You invoked an unsupported model”: Bedrock refuses a mark for the cache (cachePoint, cache_control) with this model. Behind a gateway or in another program (LiteLLM, Cline): it sets the mark for models without a cache as well; update it, or have it leave the mark out for this model.\n- “No endpoints found that support”, or a router or gateway that passes the marks on to another provider's model: update it, or have its operator leave them out.\n- “do not have access to explicit prompt caching”, “do not have access to prompt caching”: AWS support can say why the account has none." /
        "現行の Claude モデルに固定してください（`genkan models` で確認できます）。このモデルを使う必要がある場合は、プロファイルの `claude.env` で DISABLE_PROMPT_CACHING を 1 にし、`genkan setup` を実行してください。キャッシュがないと料金が増え、応答も遅くなります。\n- 「You invoked an unsupported model」の場合: このモデルでは、キャッシュの印（cachePoint、cache_control）を Bedrock が拒否します。ゲートウェイ経由やほかのプログラム（LiteLLM、Cline など）では、キャッシュのないモデルにも印が付けられています。更新するか、このモデルでは印を付けない設定にしてください。\n- 「No endpoints found that support」の場合や、ほかのプロバイダーのモデルに cache_control をそのまま渡すルーターやゲートウェイ経由の場合: それを更新するか、取り除くように運用担当に依頼してください。\n- 「do not have access to explicit prompt caching」「do not have access to prompt caching」の場合: アカウントで使えない理由は AWS サポートに確認できます。"
    } text {
        verified: false,
        patterns: [
            r"you invoked an unsupported model or your request did not allow prompt\b(?: caching\b)?|did not allow prompt caching|(?:model|provider|endpoint|api) (?:does not|doesn't) (?:support|allow) (?:explicit )?prompt caching|(?:do not|don't|does not) have access to (?:explicit )?prompt caching|prompt caching is not (?:supported|available|enabled)|no endpoints found that support (?:prompt )?(?:cache[ _]control|caching)",
        ],
        examples: [
            "400 You invoked an unsupported model or your request did not allow prompt caching.",
            "API Error: 400 You invoked an unsupported model or your request did not allow prompt",
        ],
    }
    NO_THINKING "GK-ERR-547" Usage {
        "the model that was asked has no thinking at all (Haiku 3.5 and other old ones), and thinking is switched on" /
        "呼び出したモデル（Haiku 3.5 などの古いモデル）には思考（thinking）がありませんが、思考がオンになっています"
    } help {
        "The alias or tier leads to an old model: pin a newer one (`genkan models` shows them, `genkan setup` writes them; by hand ANTHROPIC_DEFAULT_HAIKU_MODEL with the id of Haiku 4.5 or later), and update Claude Code.\n- To stay with this model, switch thinking off: MAX_THINKING_TOKENS=0, or `alwaysThinkingEnabled` false in the settings." /
        "エイリアスまたはティアが古いモデルを指しています。新しいモデルで固定し（一覧は `genkan models`、設定は `genkan setup`。手動では ANTHROPIC_DEFAULT_HAIKU_MODEL に Haiku 4.5 以降の ID）、Claude Code を更新してください。\n- このモデルを使い続ける場合: 思考をオフにしてください（MAX_THINKING_TOKENS=0、または設定の `alwaysThinkingEnabled` を false）。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude-3(?:[-.]5)?-(?:haiku|opus|sonnet)[\w.:@-]{0,60}\W{0,3} (?:does not|doesn't) support (?:extended )?thinking",
        ],
        examples: [
            "API Error: 400 'claude-3-5-haiku-20241022' does not support thinking.",
        ],
    }
    NEVER_FORCED "GK-ERR-1204" Usage {
        "this model doesn't take a forced tool (tool_choice of type tool or any); structured output of many libraries forces one" /
        "このモデルは、ツールの使用の強制（type が tool または any の tool_choice）を受け付けません。多くのライブラリの構造化出力はツールの使用を強制します"
    } help {
        "The newest Claude models (Opus 5.5 and its like) choose tools by themselves. Whoever runs the program or gateway has it send tool_choice auto for this model (or leave it out).\n- The tool has to be used: say so in the prompt, or make structured output in another way than by a tool.\n- Neither helps: take a model that allows it." /
        "最新の Claude モデル（Opus 5.5 など）は、ツールを自ら選びます。プログラムまたはゲートウェイを運用している人が、このモデルには tool_choice を auto で送る（または外す）ようにしてください。\n- ツールの使用が必要な場合: プロンプトにそう書くか、構造化出力をツール以外の方法で行ってください。\n- どちらでも解消しない場合: 強制できるモデルを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\btool_choice\b.{0,60}?\b(?:is|are) not supported (?:for|by|with|on) this model",
            r"\bforced tool (?:use|choice|calling)\b.{0,20}\bnot supported (?:for|by|with|on) this model",
        ],
        examples: [
            "tool_choice: type \"any\" is not supported for this model.",
            "Forced tool use is not supported by this model.",
        ],
    }
    FORCED_TOOL "GK-ERR-592" Usage {
        "the request has thinking on and at the same time forces a certain tool (tool_choice), which Claude doesn't take together; structured output of many libraries forces a tool" /
        "リクエストで思考（thinking）がオンになっているのに、特定のツールが強制されています（tool_choice）。Claude は両方の併用を受け付けません。多くのライブラリの構造化出力はツールの使用を強制します"
    } help {
        "In a program of your own: switch thinking off for this call, or set tool_choice to auto, and update the library (LangChain, LiteLLM and the AI SDK do it by themselves in newer releases; with Bedrock and Vertex AI later than with Anthropic's API).\n- Claude Code doesn't force a tool: a gateway or program in between does, or adds the thinking. Whoever runs it updates it; until then switch thinking off (MAX_THINKING_TOKENS=0)." /
        "自作のプログラムの場合: この呼び出しでは思考をオフにするか、tool_choice を auto にして、ライブラリを更新してください（LangChain、LiteLLM、AI SDK の新しいリリースは自動で対処します。Bedrock と Vertex AI では Anthropic の API より対応が遅れています）。\n- Claude Code はツールを強制しません。間にあるゲートウェイやプログラムがツールを強制しているか、思考を付け加えています。運用している人が更新してください。それまでは思考をオフにします（MAX_THINKING_TOKENS=0）。"
    } text {
        verified: false,
        patterns: [
            r"thinking may not be (?:enabled|used) when|may not be (?:enabled|used) with forced tool_choice",
        ],
        examples: [
            "Thinking may not be enabled when tool_choice forces tool use.",
        ],
    }
    ROUTER_THINKING "GK-ERR-196" Remote {
        "a gateway or router answered: the model to which it passed the request has no such thinking (adaptive); it added the thinking itself, or passed it on to a model that lacks it" /
        "ゲートウェイまたはルーターの応答です。リクエストの渡し先のモデルは、その思考（adaptive）に対応していません。ゲートウェイが自分で思考の指定を加えたか、対応していないモデルに渡しています"
    } help {
        "Update the gateway or router: some releases add adaptive thinking to every request, also for models that lack it (Haiku 4.5, Sonnet 4.5 and older). Where it can't be updated, switch thinking off for these models in its configuration, or choose a model there that has it.\n- Its log or the name in the text shows another model than the one chosen: it exchanges the name. Its list of models has to be corrected, or choose one that it passes on unchanged.\n- Does Claude Code send it? Start it once with CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING=1: if the error stays, the gateway adds it, and no setting of Claude Code's helps. If it goes, Claude Code can't recognise the model by the gateway's name: name its capabilities (ANTHROPIC_DEFAULT_OPUS_MODEL_SUPPORTED_CAPABILITIES and its like), or update Claude Code.\n- “litellm”, “Received Model Group”: it is LiteLLM's. Look for `thinking` or `reasoning_effort` in the model's entry and take it out, or update LiteLLM; `additional_drop_params: [\"thinking\"]` there drops it for this model." /
        "ゲートウェイまたはルーターを更新してください。対応していないモデル（Haiku 4.5、Sonnet 4.5 以前など）も含め、すべてのリクエストに adaptive の思考を加えるリリースがあります。更新できない場合は、その設定で該当モデルの思考をオフにするか、対応しているモデルを選んでください。\n- ログや本文のモデル名が、選択したモデルと異なる場合: 名前が置き換えられています。モデルの一覧を直すか、そのまま渡されるモデルを選んでください。\n- Claude Code が送っているかは、CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING=1 で一度起動すると分かります。エラーが残る場合はゲートウェイが加えており、Claude Code の設定では解消しません。なくなる場合は、Claude Code がゲートウェイ独自の名前からモデルを判別できていません。対応機能を指定するか（ANTHROPIC_DEFAULT_OPUS_MODEL_SUPPORTED_CAPABILITIES など）、Claude Code を更新してください。\n- 「litellm」「Received Model Group」の場合: LiteLLM のメッセージです。モデルの項目に `thinking` や `reasoning_effort` があれば外すか、LiteLLM を更新してください。`additional_drop_params: [\"thinking\"]` を指定すると、そのモデルでは取り除かれます。"
    } text {
        verified: false,
        patterns: [
            r"(?:\[\d{3}\]: |error from provider ?\(|provider returned error|\b(?:anthropic|bedrock|vertex-ai|azure-ai) error: |\blitellm\.\w{3,40}error\b|\b(?:bedrock|anthropic|vertex_?ai|azure\w{0,4})exception - ).{0,300}?(?:adaptive thinking is not supported|(?:does not|doesn't) support (?:extended |adaptive )?thinking|thinking\.type[.:]\W{0,2}adaptive\W{0,4} is not supported|input tag 'adaptive' found using 'type')",
            r"(?:adaptive thinking is not supported|(?:does not|doesn't) support (?:extended |adaptive )?thinking|thinking\.type[.:]\W{0,2}adaptive\W{0,4} is not supported|input tag 'adaptive' found using 'type')[^{}]{0,200}?(?:\W{1,6}type\W{1,5}\w{3,40}\W{1,5}(?:code|param)\b|received model ?group=|\(request id: )",
        ],
        ask: GatewayAdmin {
            "Our LLM gateway answers that adaptive thinking isn't supported by the model behind it. Please update the gateway so that it adds no thinking for models that lack it, and check to which model it passes the name that I use." /
            "背後のモデルが adaptive の思考に対応していないと、LLM ゲートウェイが応答します。対応していないモデルには思考の指定を加えないようゲートウェイを更新し、私の使っている名前がどのモデルに渡されるかを確認していただけますか。"
        },
        examples: [
            "API Error: 400 {\"error\":{\"message\":\"[anthropic/claude-haiku-4-5] [400]: adaptive thinking is not supported on this model\"}}",
            "{\"error\":{\"message\":\"adaptive thinking is not supported on this model\",\"type\":\"invalid_request_error\",\"code\":\"bad_request\"}}",
            "litellm.BadRequestError: AnthropicException - {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"adaptive thinking is not supported on this model\"}}",
        ],
    }
    ALWAYS_THINKS "GK-ERR-1310" Usage {
        "thinking was switched off for a model that always thinks (Claude Fable, Mythos and Opus 5.5 do)" /
        "常に思考するモデル（Claude Fable、Mythos、Opus 5.5）で、思考がオフにされています"
    } help {
        "Don't switch thinking off for this model: set “None”, “off” or a variant without thinking back to its default in the program that asked, and lower the effort in its place. Or choose a model that takes the off switch (Claude Opus 5 up to the effort high, Opus 4.8). The type enabled with budget_tokens is refused as well, also where the text advises it.\n- Claude Code: take out MAX_THINKING_TOKENS=0 (`genkan explain MAX_THINKING_TOKENS` shows where it is set; `alwaysThinkingEnabled` in the settings must not be false), switch thinking on again (Alt+T in a session, Option+T on macOS), and take a lower level (`/effort low`). Update it.\n- Another program (Cline, OpenCode, LibreChat and their like), and nothing is switched off there: it sends the off by itself, for instance where no effort is chosen. Choose one, and update it: its maker has to leave the field out for this model.\n- A program of your own: leave `thinking` out of the request, or give it the type adaptive; `effort` in `output_config` says how much it thinks." /
        "このモデルでは思考をオフにしないでください。リクエストを送ったプログラムの「None」やオフ、思考なしの選択を既定に戻し、代わりに effort を下げます。または、オフにできるモデルを選んでください（Claude Opus 5 は effort が high 以下のとき、Opus 4.8）。本文に勧められていても、type を enabled にして budget_tokens を付ける形式も拒否されます。\n- Claude Code の場合: MAX_THINKING_TOKENS=0 を外し（設定場所は `genkan explain MAX_THINKING_TOKENS`。設定の `alwaysThinkingEnabled` も false にしません）、思考をオンに戻して（対話画面で Alt+T、macOS では Option+T）、低い値を選んでください（`/effort low`）。Claude Code も更新してください。\n- ほかのプログラム（Cline、OpenCode、LibreChat など）で、オフにしていない場合: effort を選んでいないときなどに、プログラムが自分でオフを送っています。effort を選び、更新してください。このモデルでこの項目を送らない修正は、作者が行います。\n- 自作のプログラムの場合: リクエストに `thinking` を付けないか、type を adaptive にしてください。思考の量は `output_config` の `effort` で指定します。"
    } text {
        verified: false,
        patterns: [
            r#"thinking\.type(?:\.|: )disabled\W{0,4} is not supported"#,
            r"\*{3}\.\*{3}\.disabled\W{1,4}is not supported\b",
            r#"\bthinking=\{\W?type\W{1,4}disabled\W{1,4}is not supported for\b"#,
        ],
        examples: [
            "400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"\\\"thinking.type.disabled\\\" is not supported for this model. Thinking defaults to adaptive mode when not specified; use \\\"thinking.type.enabled\\\" with \\\"budget_tokens\\\" for extended thinking.\"}}",
            "API Error: 400 \"thinking.type.disabled\" is not supported for this model. Use \"thinking.type.adaptive\" and \"output_config.effort\" to control thinking behavior.",
            "\"***.***.disabled\" is not supported for this model. Use \"***.***.adaptive\" and \"output_config.effort\" to control thinking behavior.",
            "ValueError: `thinking={\"type\": \"disabled\"}` is not supported for claude-fable-5-1; omit `thinking` to use adaptive thinking.",
        ],
    }
    THINKING "GK-ERR-171" Problem {
        "thinking was requested in a form that this model doesn't accept, or without what belongs to it (budget_tokens)" /
        "思考（thinking）の指定が、このモデルで受け付けられない形式か、必要な項目（budget_tokens）のないものです"
    } help {
        "The program that sent the request chooses the form by the model's name: update it, or tell it which model it is where the name doesn't say (the ARN of an application inference profile), or switch thinking off in its settings, where the model can be without (Claude Fable, Mythos and Opus 5.5 always think). Each generation of models takes another form, and a program knows only those of its time.\n- Claude Code: update it. If a tier is pinned to an ARN or a gateway's own name, Claude Code can't recognise the model: pin the `jp.` id, or name the model's capabilities (ANTHROPIC_DEFAULT_OPUS_MODEL_SUPPORTED_CAPABILITIES and its like).\n- “Only 'enabled' and 'disabled' are supported for thinking”, from a provider's endpoint of its own (Alibaba's Coding Plan and its like) that Claude Code was led to: that endpoint knows the older form alone. Switch thinking off in Claude Code (Alt+T in a session, Option+T on macOS; MAX_THINKING_TOKENS=0 in `claude.env`), or set CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING=1; the provider has to accept it.\n- “budget_tokens: Field required”, “[budget_tokens] not found”, “budget_tokens is required”: the program switched thinking on (type enabled) without the budget that belongs to it. Set a thinking budget in its settings (1024 or more, below the answer's greatest length, max_tokens), or switch thinking off there; its maker has to send one: update it. Where a gateway makes the request out of another field (effort, reasoning), its administrator updates that. No setting of Claude Code's and no sign-in is at fault.\n- “adaptive thinking is not supported”, “adaptive is not supported”, “'adaptive' is not supported”, “Input tag 'adaptive'”, and the request is another program's or your own: the model is older than 4.6 (Haiku 4.5, Sonnet 4.5, Opus 4.5 and before), and only knows the older form. Send it `thinking` with the type enabled and `budget_tokens` (1024 or more, less than max_tokens); adaptive goes to 4.6 and newer alone. A program of others: update it, or choose a newer model, or switch thinking off there.\n- “adaptive thinking is not supported”, and Claude Code is current: the model that answers is older than the one asked for. A gateway or router that rewrites the name does so: its administrator updates it, or adds the model to its list. Until then choose a model that it passes on unchanged, or set CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING=1.\n- “thinking.type.enabled”, “output_config.effort”, and the model is named by an ARN (application-inference-profile) or another name that doesn't hold the model's: the program can't see which Claude it is, and sends the older form; an update alone doesn't end that. Give it the profile's or model's ordinary id (`jp.anthropic.claude-…`), or say in its own setting which model the ARN stands for: LiteLLM takes that id in `model` and the ARN in `model_id`, LibreChat has `inferenceProfiles`, LangChain `base_model_id`, others a name beside the ARN (some not in every release). Claude Code: name the capabilities (ANTHROPIC_DEFAULT_OPUS_MODEL_SUPPORTED_CAPABILITIES and its like).\n- “thinking.type.enabled”, “output_config.effort”, and the request is a program's of your own: it has the old form (enabled, with budget_tokens). Send what the text names: `thinking` with the type adaptive, and `effort` in `output_config` in place of budget_tokens, without the beta header interleaved-thinking.\n- “thinking.type.enabled”, “output_config.effort”, “'enabled' is not supported”, in another program (OpenClaw and its like), a plugin or an editor, also one that brings Claude Code or its SDK along: that one is too old for this model; update it.\n- “doesn't support thinking”: the model may have none at all (Haiku 3.5 and other old ones). Pin the tier to a newer one, or switch thinking off (MAX_THINKING_TOKENS=0)." /
        "形式を決めるのは、リクエストを送ったプログラムで、モデルの名前で判断します。プログラムを更新するか、名前から分からない場合（アプリケーション推論プロファイルの ARN）はどのモデルかを指定するか、その設定で思考をオフにしてください（Claude Fable、Mythos、Opus 5.5 は常に思考し、オフにできません）。形式はモデルの世代ごとに異なり、プログラムは、作られた当時のモデルの形式にだけ対応しています。\n- Claude Code の場合: 更新してください。ARN やゲートウェイ独自の名前で固定したティアでは、Claude Code はモデルを判別できません。`jp.` の ID で固定するか、対応機能を指定してください（ANTHROPIC_DEFAULT_OPUS_MODEL_SUPPORTED_CAPABILITIES など）。\n- 「Only 'enabled' and 'disabled' are supported for thinking」が、Claude Code の接続先にした別のプロバイダー（Alibaba の Coding Plan など）から返る場合: その接続先は、以前の形式にしか対応していません。Claude Code で思考をオフにするか（対話画面で Alt+T、macOS では Option+T。`claude.env` では MAX_THINKING_TOKENS=0）、CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING=1 を設定してください。対応はプロバイダー側で必要です。\n- 「budget_tokens: Field required」「[budget_tokens] not found」「budget_tokens is required」の場合: プログラムが、必要な予算を付けずに思考を有効（type が enabled）にしています。その設定で思考の予算（thinking budget）を指定するか（1024 以上、応答の最大長 max_tokens 未満）、思考をオフにしてください。予算を送る修正は作者が行います。更新してください。別のフィールド（effort、reasoning）からゲートウェイがリクエストを作る場合は、ゲートウェイの管理者が更新します。Claude Code の設定やサインインは原因ではありません。\n- 「adaptive thinking is not supported」「adaptive is not supported」「'adaptive' is not supported」「Input tag 'adaptive'」で、ほかのプログラムや自作のプログラムのリクエストの場合: モデルが 4.6 より前のもので（Haiku 4.5、Sonnet 4.5、Opus 4.5 以前）、以前の形式にしか対応していません。`thinking` の type を enabled にし、`budget_tokens`（1024 以上、max_tokens 未満）を付けて送ってください。adaptive は 4.6 以降のモデルだけに送ります。ほかのプログラムの場合は、更新するか、新しいモデルを選ぶか、そのプログラムで思考をオフにしてください。\n- 「adaptive thinking is not supported」と表示され、Claude Code が最新の場合: 応答しているモデルが、要求したものより古いモデルです。名前を書き換えるゲートウェイやルーターが原因です。管理者が更新するか、モデルを一覧に追加します。それまでは、そのまま渡されるモデルを選ぶか、CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING=1 を設定してください。\n- 「thinking.type.enabled」「output_config.effort」で、モデルを ARN（application-inference-profile）など、モデルの名前を含まない名前で指定している場合: プログラムはどの Claude かを判別できず、以前の形式を送ります。更新だけでは解消しません。プロファイルまたはモデルの通常の ID（`jp.anthropic.claude-…`）を指定するか、ARN がどのモデルかをプログラムの設定で指定してください。LiteLLM では `model` にその ID、`model_id` に ARN、LibreChat では `inferenceProfiles`、LangChain では `base_model_id` を使います。ほかのプログラムでは ARN に添える名前です（リリースによってはありません）。Claude Code では、対応機能を指定します（ANTHROPIC_DEFAULT_OPUS_MODEL_SUPPORTED_CAPABILITIES など）。\n- 「thinking.type.enabled」「output_config.effort」で、自作のプログラムのリクエストの場合: 以前の形式（enabled と budget_tokens）です。本文が示す形式で送ってください。`thinking` の type を adaptive にし、budget_tokens の代わりに `output_config` の `effort` を使います。ベータヘッダー interleaved-thinking は付けません。\n- 「thinking.type.enabled」「output_config.effort」「'enabled' is not supported」で、ほかのプログラム（OpenClaw など）、プラグイン、エディターの場合（Claude Code またはその SDK を同梱するものも含む）: そのプログラムが、このモデルに対して古すぎます。更新してください。\n- 「doesn't support thinking」の場合: モデルに思考自体がないことがあります（Haiku 3.5 などの古いモデル）。新しいモデルでティアを固定するか、思考をオフにしてください（MAX_THINKING_TOKENS=0）。"
    } text {
        verified: true,
        patterns: [
            r#"thinking\.type\.(?:enabled|adaptive)\W{0,4} is not supported"#,
            r"are supported for thinking; '\w+' is not\b",
            r"adaptive thinking is not supported (?:on|for) this model|\bthinking\.type\W{1,4}(?:must|should) be\b|\bthinking: (?:input should|must) be",
            r"(?:does not|doesn't) support (?:extended |adaptive )?thinking|thinking is not supported",
            r"thinking\.type: \w{4,10} is not supported",
            r"\bthinking(?:\.\w+){0,2}\.type: input should be",
            r"\bthinking(?:\.\w+)?: input tag '?\w+'? found using '?type'?",
            r"\bthinking\b\W{1,3}input tag '[^']{1,40}' found using 'type'|input tag '(?:adaptive|enabled|disabled)' found using 'type' does not match",
            r"#/thinking(?:/\w+)?: ",
            r"\bbudget_tokens\W{1,4}(?:field required|is required|(?:is )?missing)|\brequired key \[budget_tokens\] not found|missing (?:required )?(?:field|key|parameter)\W{1,4}(?:thinking\.)?budget_tokens",
            r"\boutput_config\.effort\W{1,4}to control thinking\b|\*{3}\.\*{3}\.(?:enabled|adaptive)\W{1,4}is not supported\b",
        ],
        examples: [
            "This model doesn't support extended thinking.",
            "thinking.enabled.budget_tokens: Field required",
            "ValidationException: Malformed input request: #/thinking: required key [budget_tokens] not found, please reformat your input and try again.",
            "API Error: 400 \"thinking.type.enabled\" is not supported for this model. Use \"thinking.type.adaptive\" and \"output_config.effort\" to control thinking behavior.",
            "Only 'enabled' and 'disabled' are supported for thinking; 'adaptive' is not supported.",
            "API Error: 400 adaptive thinking is not supported on this model",
            "thinking.type: adaptive is not supported for this model",
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"thinking.type: Input should be 'disabled' or 'enabled'\"},\"request_id\":\"req_011CQxyz\"}",
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'\"}}",
            "thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'",
            "ValidationException: Malformed input request: #/thinking/type: adaptive is not a valid enum value, please reformat your input and try again.",
            "API Error: 400 {\"error\":{\"type\":\"<nil>\",\"message\":\"\\\"***.***.enabled\\\" is not supported for this model. Use \\\"***.***.adaptive\\\" and \\\"output_config.effort\\\" to control thinking behavior. (request id: 0a1b2c3d)\"},\"type\":\"error\"}",
        ],
    }
    EFFORT_THINKING "GK-ERR-548" Usage {
        "this effort level goes only together with thinking, and thinking is off" /
        "この effort（思考の量）は思考がオンの場合にだけ使えますが、思考がオフになっています"
    } help {
        "Switch thinking on (`/config`, or `alwaysThinkingEnabled` in the settings; MAX_THINKING_TOKENS must not be 0), or choose a lower level (`/effort high`).\n- `genkan explain CLAUDE_CODE_EFFORT_LEVEL` and `genkan explain MAX_THINKING_TOKENS` show where the two are set.\n- “reasoning_effort”, behind a proxy that leads to another maker's model (DeepSeek): Claude Code can send thinking as disabled together with an effort (agent teams, 2.1.170 is reported), and the proxy passes both on. Update the proxy (dsv4-cc-proxy has since dropped reasoning_effort and output_config there); until then leave the effort unset, or thinking on." /
        "思考をオンにするか（`/config`、または設定の `alwaysThinkingEnabled`。MAX_THINKING_TOKENS が 0 でないこと）、低い値を選んでください（`/effort high`）。\n- それぞれの設定場所は `genkan explain CLAUDE_CODE_EFFORT_LEVEL` と `genkan explain MAX_THINKING_TOKENS` で分かります。\n- 別のメーカーのモデル（DeepSeek）につなぐプロキシで「reasoning_effort」の場合: Claude Code が思考の無効と effort を一緒に送ることがあり（エージェントチーム、2.1.170 での報告）、プロキシが両方をそのまま渡しています。プロキシを更新してください（dsv4-cc-proxy は、その後 reasoning_effort と output_config を取り除くようになりました）。それまでは、effort を設定しないか、思考をオンにしてください。"
    } text {
        verified: false,
        patterns: [
            r"effort '\w{1,10}' isn't available with thinking turned off",
            r"\beffort '?(?<level>\w{2,10})'? is not supported (?:when|while|if) thinking is (?:disabled|off)",
            r"\bthinking\b.{0,24}\bcannot be disabled (?:when|while|if) \W?(?:reasoning_|output_config\.)?effort\b",
        ],
        examples: [
            "API Error: Effort 'max' isn't available with thinking turned off on this model · /effort high, or turn thinking back on (MAX_THINKING_TOKENS)",
            "API Error: 400 output_config.effort 'xhigh' is not supported when thinking is disabled on this model.",
            "API Error: 400 thinking options type cannot be disabled when reasoning_effort is set",
        ],
    }
    EFFORT "GK-ERR-437" Problem {
        "an effort level was sent (set here, or by a release of Claude Code of its own accord), and what answered doesn't take it: the model has none, or not this one, or the service behind a gateway doesn't know the field" /
        "effort（思考の量）が送られましたが（設定されているか、Claude Code のリリースが自動で付けています）、受け付けられません。モデルが対応していないか、その値に対応していないか、ゲートウェイの先のサービスにこの項目がありません"
    } help {
        "You set a level: set it back (`/effort`, `effortLevel` in the settings or CLAUDE_CODE_EFFORT_LEVEL: `genkan explain CLAUDE_CODE_EFFORT_LEVEL`), or go back to a model that has it; some releases keep it when one switches to a smaller model.\n- “claude-haiku-4.5”, “claude-sonnet-4.5”, “claude-opus-4.5” (a proxy's id with a dot, as GitHub Copilot's has it): Claude Code doesn't recognise the model by such a name, and sends an effort level to one that has none. Write its own id with hyphens (claude-haiku-4-5) in the settings: ANTHROPIC_DEFAULT_HAIKU_MODEL, ANTHROPIC_MODEL or `model`, whichever names it (`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`). Or set no level (CLAUDE_CODE_EFFORT_LEVEL), and update the proxy.\n- “output_config.effort: Extra inputs”, and a gateway stands between (ANTHROPIC_BASE_URL; Kong, Envoy, LiteLLM, a router): Claude Code takes it for Anthropic's own API and sends fields that the schema of Vertex AI or Bedrock doesn't have, and the gateway passes them on. Whoever runs it strips them from the body: output_config, context_management, mcp_servers, container and service_tier at once, or the next one is refused (Kong: request-transformer-advanced with remove.body; `model` stays). LiteLLM did that by itself and stopped with about 1.86: update it, or go back (1.83.10 is reported to work). Until then set no level, and CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS to 1, which takes some of them out.\n- You set none: some releases (2.1.116 at Bedrock) send one by themselves. Update Claude Code; if yours is the newest, run the one before (`claude install 2.1.114`) until it is corrected.\n- Behind an application inference profile or a gateway's own name Claude Code can't tell the model: pin one that has it, or name its capabilities (ANTHROPIC_DEFAULT_OPUS_MODEL_SUPPORTED_CAPABILITIES and its siblings).\n- “output_config.effort: Extra inputs”, and no gateway stands between: the service knows no effort for this model at all, often an older one (Sonnet 4.5, Haiku) at Bedrock: change to one that has it and that your organization allows (`genkan models`), or pin that one behind the application inference profile.\n- In a program of your own, leave out `effort` for this model. “Extra inputs”, and the model has effort: where it is still beta (Claude Opus 4.5), the request needs the beta header effort-2025-11-24 (`betas`; LiteLLM: `anthropic-beta` in extra_headers, or update it)." /
        "設定した場合: 元に戻すか（`/effort`、設定の `effortLevel`、CLAUDE_CODE_EFFORT_LEVEL。場所は `genkan explain CLAUDE_CODE_EFFORT_LEVEL`）、対応するモデルに切り替えてください。小さいモデルに切り替えても値が残るリリースがあります。\n- 「claude-haiku-4.5」「claude-sonnet-4.5」「claude-opus-4.5」など、プロキシの（GitHub Copilot と同じ）ドットの付いた ID の場合: この名前では Claude Code がモデルを判別できず、対応していないモデルにも effort を送ります。設定（ANTHROPIC_DEFAULT_HAIKU_MODEL、ANTHROPIC_MODEL、`model` のうち、これを指定しているもの。`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`）には、ハイフンの本来の ID（claude-haiku-4-5）を書いてください。または effort を設定せず（CLAUDE_CODE_EFFORT_LEVEL）、プロキシを更新してください。\n- 「output_config.effort: Extra inputs」で、間にゲートウェイがある場合（ANTHROPIC_BASE_URL。Kong、Envoy、LiteLLM、ルーターなど）: Claude Code は Anthropic の API とみなして、Vertex AI や Bedrock にない項目を送り、ゲートウェイがそのまま渡しています。運用担当が、本文から output_config、context_management、mcp_servers、container、service_tier をまとめて取り除きます（1 つだけでは次の項目が拒否されます。Kong では request-transformer-advanced の remove.body。`model` は残します）。LiteLLM は自動で取り除いていましたが、1.86 前後から取り除かなくなりました。更新するか、以前のリリースに戻してください（1.83.10 で使えたという報告があります）。それまでは effort を設定せず、CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS を 1 にしてください（一部の項目が送られなくなります）。\n- 設定していない場合: 自動で送るリリースがあります（Bedrock での 2.1.116）。Claude Code を更新してください。最新であれば、修正されるまで以前のリリースを使います（`claude install 2.1.114`）。\n- アプリケーション推論プロファイルやゲートウェイ独自の名前では、Claude Code はモデルを判別できません。対応するモデルで固定するか、対応機能を指定してください（ANTHROPIC_DEFAULT_OPUS_MODEL_SUPPORTED_CAPABILITIES など）。\n- 「output_config.effort: Extra inputs」で、間にゲートウェイがない場合: このモデルには effort がまったくありません。多くは Bedrock の以前のモデル（Sonnet 4.5、Haiku）です。組織で許可されている対応モデルに切り替えるか（`genkan models`）、アプリケーション推論プロファイルの先をそのモデルで固定してください。\n- 自作のプログラムでは、このモデルに `effort` を付けないでください。「Extra inputs」で、モデルが effort に対応している場合: まだベータ機能のところでは（Claude Opus 4.5）、ベータヘッダー effort-2025-11-24 が必要です（`betas`。LiteLLM では extra_headers の `anthropic-beta`、または更新）。"
    } text {
        verified: false,
        patterns: [
            r"invalid (?:reasoning_effort/output_config\.)?effort value: \S{1,20}\. must be one of",
            r"(?:does not|doesn't) support (?:the )?\W?(?:reasoning[ _-])?effort\b|\binvalid_reasoning_effort\b|\beffort: (?:input should be|extra inputs are not permitted)\b",
        ],
        examples: [
            "litellm.BadRequestError: Invalid effort value: ultra. Must be one of: 'high', 'medium', 'low', 'xhigh', 'max'",
            "This model does not support the effort parameter.",
            "output_config.effort: Input should be 'low', 'medium' or 'high'",
            "HTTP error: { error: { message: 'output_config.effort \"high\" was provided, but model claude-haiku-4.5 does not support reasoning effort', code: 'invalid_reasoning_effort' } }",
            "{\"error\":{\"message\":\"bad request\",\"code\":\"invalid_reasoning_effort\"}}",
        ],
    }
    EAGER_STREAMING "GK-ERR-552" Problem {
        "the request has the field eager_input_streaming (fine-grained streaming of tool input), and the service that answered doesn't take it" /
        "リクエストにフィールド eager_input_streaming（ツール入力の細粒度ストリーミング）があり、応答したサービスが受け付けません"
    } help {
        "Update Claude Code, its editor extension or the Agent SDK: some releases (Claude Code 2.1.72, Agent SDK for Python 0.1.48) send it where it isn't accepted.\n- “Bad Request”: so says opencode (often with GitHub Copilot's models). Update it.\n- It persists: set CLAUDE_CODE_ENABLE_FINE_GRAINED_TOOL_STREAMING to 0 (`claude.env` in the profile, then `genkan setup`).\n- A program of your own with the Agent SDK: `include_partial_messages=False` as well, or the release before (0.1.47).\n- Behind a gateway: its administrator updates it, or has it drop the field." /
        "Claude Code、そのエディター拡張機能、Agent SDK を更新してください。対応していない相手にも送るリリースがあります（Claude Code 2.1.72、Python 用 Agent SDK 0.1.48）。\n- 「Bad Request」の場合: opencode のメッセージです（GitHub Copilot のモデルでよく起こります）。opencode を更新してください。\n- 解消しない場合: CLAUDE_CODE_ENABLE_FINE_GRAINED_TOOL_STREAMING を 0 にしてください（プロファイルの `claude.env` に書き、`genkan setup` を実行）。\n- Agent SDK を使う自作のプログラムの場合: `include_partial_messages=False` も指定するか、以前のリリース（0.1.47）を使ってください。\n- ゲートウェイ経由の場合: 管理者が更新するか、このフィールドを取り除く設定にします。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<field>tools\.\d{1,4}\.(?:custom\.)?eager_input_streaming): extra inputs are not permitted",
        ],
        examples: [
            "API Error: 400 tools.0.custom.eager_input_streaming: Extra inputs are not permitted",
        ],
    }
    PYDANTIC_CHECK "GK-ERR-590" Usage {
        "a Python program (often an MCP server) refuses what it was given before it does anything: its own check (pydantic) doesn't know a setting or an argument" /
        "Python のプログラム（多くは MCP サーバー）が、処理の前に渡されたものを拒否しました。プログラム自身の検査（pydantic）が、設定または引数を認識していません"
    } help {
        "“validation error for Settings” or the like: it read a variable or a line of the .env file in its working folder that it doesn't know; the line above “Extra inputs” names it. Start it in another folder or without that variable, or update it; its developers set extra=\"ignore\". The model's service isn't involved.\n- “… for call[…]” or a tool's name: the model gave an MCP tool an argument that it doesn't have; ask again, and update the server.\n- A gateway or proxy that you run: its configuration has a key that this version doesn't know (spelling, version), or it doesn't know a field of Claude Code's: update it." /
        "「validation error for Settings」などの場合: 作業フォルダーの .env の行または環境変数に、プログラムの知らないものがあります。名前は「Extra inputs」の上の行です。別のフォルダーで、またはその変数なしで起動するか、プログラムを更新してください（開発元は extra=\"ignore\" を設定します）。モデルのサービスは関係しません。\n- 「… for call[…]」またはツール名の場合: モデルが MCP ツールにない引数を渡しました。依頼し直し、サーバーを更新してください。\n- 自分で動かしているゲートウェイやプロキシの場合: 設定にこのバージョンの知らないキーがあるか（綴り、バージョン）、Claude Code のフィールドに対応していません。更新してください。"
    } text {
        verified: false,
        patterns: [
            r"validation errors? for \w[\w\[\].-]{0,80}\s(?:.{0,2000}?\s)?extra inputs are not permitted(?: \[type=extra_forbidden)?",
            r"extra inputs are not permitted \[type=extra_forbidden",
        ],
        examples: [
            "4 validation errors for Settings
clickhouse_host
  Extra inputs are not permitted",
            "aws_profile
  Extra inputs are not permitted [type=extra_forbidden, input_value='dev', input_type=str]",
        ],
    }
    PARAMS_KEPT "GK-ERR-906" Problem {
        "LiteLLM didn't send the request on: by its own list, this provider or model doesn't take one of the parameters" /
        "LiteLLM がリクエストを転送しませんでした。LiteLLM の一覧では、このプロバイダーまたはモデルが受け付けないパラメーターが含まれています"
    } help {
        "Look at which parameter it is. `tools`, `tool_choice` and `thinking` are needed: don't drop them, but have LiteLLM recognise the model (the point that names them). Any other LiteLLM has to drop: `litellm_settings: drop_params: true` in its configuration (or additional_drop_params for this model); its administrator does that, or you where LiteLLM runs in your program (`litellm.drop_params = True`).\n- “litellm_proxy does not support”: the program calls a LiteLLM proxy by the prefix litellm_proxy/, and its own LiteLLM refuses the parameter for that prefix, whichever model stands behind it (1.61.20 did so with `thinking`). The proxy was never asked, and its administrator can't change it. Update LiteLLM in the program, or name the model there without that prefix.\n- “'tool_choice'”, “'tools'”, “'thinking'”, “'reasoning_effort'”, and the model does take it: LiteLLM doesn't know this id (often one with a region's prefix such as jp., apac. or eu., or an ARN) and takes it for a model without that. Dropping it would leave Claude without tools or thinking. The text names only an alias (model_group), and it began with an update of LiteLLM (1.85.0 is reported, 1.84 worked): go back to the release before or on to a newer one. Otherwise update LiteLLM, name the model by an id that its list holds (`model` or `model_info: base_model` of the entry), or allow it (allowed_openai_params, as the text says).\n- Claude Code sends it as a beta: CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 in the profile (`claude.env`), then `genkan setup`." /
        "どのパラメーターかを確認してください。`tools`、`tool_choice`、`thinking` は必要なものです。取り除かず、LiteLLM にモデルを認識させます（それらを示す項目）。それ以外は LiteLLM 側で取り除きます: 設定の `litellm_settings: drop_params: true`（または、このモデルの additional_drop_params）。管理者が行います。自作のプログラムの中で使う場合は `litellm.drop_params = True` です。\n- 「litellm_proxy does not support」の場合: プログラムが接頭辞 litellm_proxy/ で LiteLLM のプロキシを呼び出しており、プログラム側の LiteLLM が、先のモデルにかかわらず、この接頭辞ではパラメーターを受け付けません（1.61.20 では `thinking`）。プロキシには送られておらず、その管理者には変更できません。プログラムの LiteLLM を更新するか、この接頭辞を付けずにモデルを指定してください。\n- 「'tool_choice'」「'tools'」「'thinking'」「'reasoning_effort'」で、モデルが対応している場合: LiteLLM がこの ID（jp.、apac.、eu. などの接頭辞付きのものや ARN が多い）を知らず、対応していないモデルとみなしています。取り除くと、Claude がツールや思考を使えなくなります。本文の名前が別名（model_group）で、LiteLLM の更新で始まった場合は（1.85.0 の報告があり、1.84 では動作します）、前のリリースに戻すか、より新しいものにしてください。そうでなければ、LiteLLM を更新するか、一覧にある ID でモデルを指定するか（項目の `model` または `model_info: base_model`）、本文のとおり許可してください（allowed_openai_params）。\n- Claude Code がベータ機能として送る場合: プロファイルの `claude.env` で CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS を 1 にし、`genkan setup` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\bUnsupportedParamsError\b|does not support parameters: (?<field>\[[^\]]{1,80}\])?",
        ],
        examples: [
            "litellm.UnsupportedParamsError: bedrock does not support parameters: ['context_management'], for model=x",
        ],
    }
    SYSTEM_TEXT "GK-ERR-1328" Problem {
        "a service behind the gateway (or the gateway itself) can't read the system prompt as Claude Code sends it: it takes `system` only as one text, where Anthropic's API also takes a list of blocks" /
        "ゲートウェイの先のサービス（またはゲートウェイ自身）が、Claude Code の送るシステムプロンプトを読み取れません。Anthropic の API ではブロックの一覧も使える `system` を、1 つの文字列としてしか受け付けません"
    } help {
        "No setting, update or new conversation of Claude Code changes what it sends, and no key is at fault. The gateway's administrator takes another upstream (channel) for this model, one that takes Anthropic's Messages API in full, has the gateway join the blocks into one text before it sends them on, or updates what reads them.\n- “ReadString: expects”: the words of a program in Go that the gateway calls; a gateway such as new-api only hands them on. Whoever runs that upstream has to accept the list.\n- “cannot unmarshal”: the words of a program in Go as well, and often the gateway's own (reported of Envoy AI Gateway in November 2025, of which a newer release reads both forms): update it.\n- A program of your own: send `system` as one text, which every such service takes." /
        "Claude Code の設定、更新、新しい会話では変わりません。キーの問題でもありません。ゲートウェイの管理者が、このモデルの接続先（チャネル）を Anthropic の Messages API に完全に対応したものに替えるか、ゲートウェイでブロックを 1 つの文字列にまとめてから送るか、読み取る側を更新します。\n- 「ReadString: expects」の場合: ゲートウェイが呼び出している、Go のプログラムの文言です。new-api などのゲートウェイは、そのまま伝えているだけです。接続先の運用担当が、一覧を受け付けるようにする必要があります。\n- 「cannot unmarshal」の場合: これも Go のプログラムの文言で、多くはゲートウェイ自身のものです（2025 年 11 月に Envoy AI Gateway で報告があり、新しいリリースはどちらの形も読み取ります）。更新してください。\n- 自作のプログラムの場合: どのサービスでも使えるように、`system` を 1 つの文字列で送ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:^\W{0,4}|message\W{1,5}|[.\]])system: readstring: expects\b",
            r"\bcannot unmarshal array into go struct field (?:\w{0,60}(?:request|req|messages?|anthropic|claude|chat|completion|body|payload|params|input)\w{0,60})?\.system of type\b",
            r#"\bloc\W{1,6}body\W{1,6}system\W{1,8}msg\W{1,6}input should be a valid string\b|\bcannot deserialize value of type \W{0,2}java\.lang\.string\W{1,3}from array value\b.{0,200}?\b\w{0,60}(?:request|message|anthropic|claude|chat)\w{0,60}\[\W{0,3}system\W{0,3}\]\W{0,3}$"#,
        ],
        ask: GatewayAdmin {
            "A service behind our gateway (or the gateway) can't read Claude Code's requests: it takes `system` only as one text, and Claude Code sends a list of blocks, as Anthropic's Messages API allows. I send the message along. Please use an upstream for this model that takes both, join the blocks into one text, or update what reads them." /
            "ゲートウェイの先のサービス（またはゲートウェイ）が、Claude Code のリクエストを読み取れません。`system` を 1 つの文字列としてしか受け付けませんが、Claude Code は、Anthropic の Messages API で使えるブロックの一覧を送ります。メッセージを併せて送りますので、このモデルの接続先を両方に対応したものに替えるか、ブロックを 1 つの文字列にまとめるか、読み取る側を更新していただけますか。"
        },
        examples: [
            "API Error: 400 {\"error\":{\"type\":\"invalid_request\",\"message\":\"..System: ReadString: expects \\\" or n, but found [, error found in #10 byte of ...|\\\"system\\\":[{\\\"type\\\":\\\"t|...\"}}",
            "failed to unmarshal Anthropic Messages body: json: cannot unmarshal array into Go struct field MessagesRequest.system of type anthropic.SystemPrompt",
            "400 {\"detail\":[{\"type\":\"string_type\",\"loc\":[\"body\",\"system\"],\"msg\":\"Input should be a valid string\",\"input\":[{\"type\":\"text\"}]}]}",
        ],
    }
    SYSTEM_LIST "GK-ERR-1329" Problem {
        "the gateway takes the system prompt (`system`) only as a list of blocks, and what sent the request gave it as one text; Anthropic's API takes both" /
        "ゲートウェイがシステムプロンプト（`system`）をブロックの一覧としてしか受け付けませんが、リクエストには 1 つの文字列が入っています。Anthropic の API はどちらも受け付けます"
    } help {
        "No key and no setting of Claude Code is at fault. The gateway's administrator, or you if you run it, updates the gateway (reported of Envoy AI Gateway in November 2025, of which a newer release reads both forms).\n- A program of your own, until then: send `system` as a list with one block: [{\"type\": \"text\", \"text\": \"…\"}]." /
        "キーや Claude Code の設定の問題ではありません。ゲートウェイの管理者（自分で動かしている場合は自分）が、ゲートウェイを更新します（2025 年 11 月に Envoy AI Gateway で報告があり、新しいリリースはどちらの形も読み取ります）。\n- 自作のプログラムの場合: 更新までは、`system` をブロック 1 つの一覧で送ってください: [{\"type\": \"text\", \"text\": \"…\"}]。"
    } text {
        verified: false,
        patterns: [
            r"\bcannot unmarshal string into go struct field (?:\w{0,60}(?:request|req|messages?|anthropic|claude|chat|completion|body|payload|params|input)\w{0,60})?\.system of type \[\]",
        ],
        ask: GatewayAdmin {
            "Our gateway can't read requests to Claude: it takes `system` only as a list of blocks, while Anthropic's Messages API takes one text as well. I send the message along. Please update the gateway." /
            "ゲートウェイが Claude へのリクエストを読み取れません。Anthropic の Messages API では `system` に 1 つの文字列も使えますが、ブロックの一覧としてしか受け付けていません。メッセージを併せて送りますので、ゲートウェイを更新していただけますか。"
        },
        examples: [
            "failed to unmarshal Anthropic Messages body: json: cannot unmarshal string into Go struct field MessagesRequest.system of type []*anthropic.SystemPrompt",
        ],
    }
    ONLY_TEXT "GK-ERR-728" Problem {
        "the service takes the content of a message only as one plain text for this model, and Claude Code sends it as a list of blocks" /
        "このモデルでは、サービスがメッセージの内容を 1 つの文字列としてしか受け付けません。Claude Code はブロックの一覧として送ります"
    } help {
        "No setting of Claude Code changes what it sends. Choose another model at the same address (ANTHROPIC_MODEL, `/model`): others of the same provider often take blocks. Or use an address that speaks Anthropic's Messages API in full for this model.\n- A gateway or router of your own in between: have it join the blocks of text into one text for this model (in its configuration, a transformer or an option for such models), or update it.\n- A program of your own: send `content` as a text.\n- It came only after an image or a tool's result: this model doesn't take those; begin a new conversation (/clear)." /
        "Claude Code が送る形は設定では変わりません。同じアドレスの別のモデルを選ぶか（ANTHROPIC_MODEL、`/model`。同じ提供元でも、ブロックを受け付けるモデルがあります）、このモデルで Anthropic の Messages API に完全に対応したアドレスを使ってください。\n- 途中に自分のゲートウェイやルーターがある場合: このモデルでは、テキストのブロックを 1 つの文字列にまとめる設定にするか（設定ファイルの transformer や、そのためのオプション）、更新してください。\n- 自作のプログラムの場合: `content` を文字列で送ってください。\n- 画像やツールの結果の後にだけ起こる場合: このモデルはそれらに対応していません。/clear で新しい会話を始めてください。"
    } text {
        verified: false,
        patterns: [
            r"\bcontent: readstring: expects\b",
            r"\bcannot unmarshal array into go struct field (?:\w{0,60}\.)?(?:\w{0,40}messages?|\w{0,60}(?:request|chat)\w{0,60})\.(?:\w{1,40}\.){0,3}content of type string\b",
            r"\bcontent field's type should be .{0,2}str\b",
            r"\bmessages?\b.{0,40}\bcontent (?:must|should|has to) be (?:a |of type )?str(?:ing)?\b(?: type)?(?:\W{0,3}$|\W{1,3}(?:not|got|but)\b)",
        ],
        examples: [
            "API Error: 400 {\"detail\":\"Error code: 400 - {'error': {'code': 'invalid_parameter_error', 'message': \\\"<400> InternalError.Algo.InvalidParameter: The content field's type should be `str` in messages.\\\"}}\"}",
            "400 messages[1]: content must be a string",
            "API Error: 400 {\"error\":{\"message\":\"Messages: []Message: Message.Content: ReadString: expects \\\" or n, but found [\"}}",
            "json: cannot unmarshal array into Go struct field ChatMessage.messages.content of type string",
        ],
    }
    MODEL_TOO_LONG "GK-ERR-1272" Usage {
        "what is set as the model is a long text (more than 256 characters) and no model's name" /
        "モデルとして設定されている値が、モデル名ではなく長い文字列です（256 文字を超えています）"
    } help {
        "Something was pasted into the wrong place: `genkan explain ANTHROPIC_MODEL` and `genkan explain model` show where it stands (a variable, `model` in a settings file, `--model`, or behind /model). Take it out or write a model's name there (`genkan models` shows which there are; `/model default` in Claude Code), and start Claude Code again.\n- It isn't the chosen model: look at ANTHROPIC_DEFAULT_OPUS_MODEL, ANTHROPIC_DEFAULT_SONNET_MODEL, ANTHROPIC_DEFAULT_HAIKU_MODEL and CLAUDE_CODE_SUBAGENT_MODEL as well, and at `model:` in agent files and skills.\n- Another program or one of your own: its setting for the model holds a prompt, a list or a whole configuration; give it the name alone." /
        "別の場所に書くはずのものが貼り付けられています。設定場所（変数、設定ファイルの `model`、`--model`、/model の後）は `genkan explain ANTHROPIC_MODEL` と `genkan explain model` で分かります。削除するか、モデル名を書き（選べるものは `genkan models` で分かります。Claude Code では `/model default`）、Claude Code を起動し直してください。\n- 選択したモデルではない場合: ANTHROPIC_DEFAULT_OPUS_MODEL、ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL、CLAUDE_CODE_SUBAGENT_MODEL と、エージェントのファイルやスキルの `model:` も確認してください。\n- ほかのプログラムや自作のプログラムの場合: モデルの設定に、プロンプト、一覧、設定全体などが入っています。名前だけを指定してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:^|[^\w.])model(?:name|_name|_id|id)?\W{1,3}string should have at most \d+ char",
        ],
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"model: String should have at most 256 characters\"}}",
        ],
    }
    FIELD_KIND "GK-ERR-907" Problem {
        "a field of the request that the service knows is missing or has a value of a wrong kind; what sent the request built it wrongly" /
        "サービスが認識するリクエストのフィールドが、足りないか、誤った種類の値になっています。リクエストを送った側の組み立ての誤りです"
    } help {
        "Claude Code itself: update it; it comes back after /clear: report it.\n- A gateway or router in between translates the request: look which side wrote the field in the text; update it, or use a route that passes the Messages API through unchanged.\n- A program of your own: the field's name stands before the colon, and what is expected behind: `system` is a text (or a list of text blocks), `model` a name, `messages` a list.\n- “system: Input should be a valid string”: what reads the request takes `system` only as one text, where Anthropic's API also takes the list of blocks that Claude Code sends. Behind a gateway its administrator takes another upstream, joins the blocks into one text or updates it; a program of your own sends one text.\n- “max_tokens: Field required”: Claude always wants max_tokens, and the program leaves it out, as other makers' models don't need it. Claude Code sends it. An extension of the editor (Foundry or AI Toolkit, with Copilot Chat): update it; until then take the model by another way there (Copilot's own, or Claude Code with Foundry), or set the largest number of tokens in the model's settings. A program of your own sends it; a gateway can add it." /
        "Claude Code だけを使う場合: 更新してください。/clear の後も起こる場合は報告してください。\n- 間のゲートウェイやルーターがリクエストを変換する場合: 本文のフィールドをどちらが書いたかを確認し、更新するか、Messages API をそのまま通す経路を使ってください。\n- 自作のプログラムの場合: コロンの前がフィールド名、後ろが求められる形です。`system` はテキスト（またはテキストブロックの一覧）、`model` は名前、`messages` は一覧です。\n- 「system: Input should be a valid string」の場合: 読み取る側が `system` を 1 つの文字列としてしか受け付けません。Anthropic の API では、Claude Code が送るブロックの一覧も使えます。ゲートウェイを経由する場合は、その管理者が接続先を替えるか、ブロックを 1 つの文字列にまとめるか、更新します。自作のプログラムでは、1 つの文字列で送ってください。\n- 「max_tokens: Field required」の場合: Claude では max_tokens が必須ですが、プログラムが送っていません（ほかのモデルでは不要なことがあるためです）。Claude Code は送ります。エディターの拡張機能（Foundry、AI Toolkit、Copilot Chat との組み合わせ）は更新してください。それまでは、別の方法でモデルを使うか（Copilot 自身のモデル、Foundry を使う Claude Code）、モデルの設定で最大トークン数を指定してください。自作のプログラムでは指定し、ゲートウェイでは加えることもできます。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<field>system|model|max_tokens|metadata|stream|stop_sequences|service_tier|betas|context_management|output_config|output_format|container|mcp_servers|anthropic_version|messages)(?:\.[\w.]{1,60})?: (?:input should be|field required|value error|string should|list should)",
        ],
        examples: [
            "system: Input should be a valid string",
            "Unable to call the inference endpoint due to 400. 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"max_tokens: Field required\"}}",
        ],
    }
    CACHE_SCOPE "GK-ERR-990" Problem {
        "the request says for whom the prompt cache is shared (cache_control.scope), which Claude Code sends and the service behind a gateway or proxy doesn't accept" /
        "リクエストにプロンプトキャッシュの共有範囲（cache_control.scope）が含まれています。Claude Code が送るもので、ゲートウェイやプロキシの先のサービスが受け付けません"
    } help {
        "Updating Claude Code doesn't remove it: releases from 2.1.89 on send it (2.1.87 was reported not to). What stands in between (a gateway, a proxy or a router) has to be updated or changed, by its administrator or by you if you run it: on the way to Anthropic's own API, which takes `scope` together with its beta, it hands on the header anthropic-beta unchanged; on the way to anything else it strips `scope` from cache_control.\n- “anthropic error”: the gateway calls Anthropic's own API and dropped the header anthropic-beta, or wrote its own in its place. Have it hand on the one that Claude Code sends (a setting of forwarded headers, or a newer release); where it can't, it has to strip `scope`.\n- Until then set CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS to 1 in the profile (`claude.env`) and run `genkan setup`; without genkan, in `env` of ~/.claude/settings.json.\n- Nothing is in between, straight at a cloud: set that variable. If it stays, go back to a release that doesn't send it (2.1.87)." /
        "Claude Code を更新しても解消しません。2.1.89 以降のリリースが送るためです（2.1.87 は送らないと報告されています）。間にあるもの（ゲートウェイ、プロキシ、ルーター）を、その管理者（自分で動かしている場合は自分）が更新または変更する必要があります。先が Anthropic 自身の API の場合は、ベータとともに `scope` を受け付けるため、anthropic-beta ヘッダーをそのまま転送します。それ以外の場合は、cache_control から `scope` を取り除きます。\n- 「anthropic error」の場合: ゲートウェイが Anthropic 自身の API を呼び出すときに、anthropic-beta ヘッダーを落としているか、独自の値に置き換えています。クライアントのヘッダーを転送するようにしてください（転送するヘッダーの設定、または新しいリリース）。できない場合は、`scope` を取り除く必要があります。\n- それまでは、プロファイルの `claude.env` で CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS を 1 にし、`genkan setup` を実行してください。genkan を使わない場合は ~/.claude/settings.json の `env` です。\n- 間に何もなく、クラウドに直接接続している場合: この変数を設定してください。解消しない場合は、送らないリリース（2.1.87）に戻してください。"
    } text {
        verified: false,
        patterns: [
            r"(?<field>\b[a-z_]+(?:\.[\w\[\]]+){0,6}\.cache_control\.(?:ephemeral\.)?scope): extra inputs are not permitted",
        ],
        examples: [
            "API Error: 400 system.1.cache_control.ephemeral.scope: Extra inputs are not permitted",
            "messages.0.content.0.cache_control.ephemeral.scope: Extra inputs are not permitted",
        ],
    }
    CACHE_ON_THINKING "GK-ERR-778" Remote {
        "a gateway or router marked a thinking block for the prompt cache (cache_control), which Claude's API doesn't take there" /
        "ゲートウェイまたはルーターが、思考のブロックにプロンプトキャッシュの印（cache_control）を付けました。Claude の API はこれを受け付けません"
    } help {
        "Update the gateway or router, or switch off the prompt caching that it adds by itself: Claude Code never puts cache_control on thinking, so neither a variable nor an update of Claude Code changes anything.\n- Until then: switch thinking off (/config, or MAX_THINKING_TOKENS=0 at the start) and begin a new conversation (/clear), so that no thinking block is in the history.\n- A program of your own, or a plugin that rewrites requests: put cache_control on text, tool or system blocks alone." /
        "ゲートウェイまたはルーターを更新するか、独自に加えるプロンプトキャッシュを無効にしてください。Claude Code は思考に cache_control を付けないため、変数でも Claude Code の更新でも変わりません。\n- それまでは、思考をオフにし（/config、または起動時に MAX_THINKING_TOKENS=0）、/clear で新しい会話を始めてください。履歴に思考のブロックがなくなります。\n- 自作のプログラム、またはリクエストを書き換えるプラグインの場合: cache_control は、テキスト、ツール、system のブロックにだけ付けてください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<field>messages\.\d{1,4}\.content\.\d{1,4}\.(?:redacted_)?thinking\.cache_control): extra inputs are not permitted",
        ],
        ask: GatewayAdmin {
            "Our gateway puts cache_control on a thinking block, which Claude's API refuses (⟦{field}: ⟧Extra inputs are not permitted). Please update it, or switch off the prompt caching that it adds." /
            "ゲートウェイが思考のブロックに cache_control を付けており、Claude の API に拒否されています（⟦{field}: ⟧Extra inputs are not permitted）。更新していただくか、独自に加えるプロンプトキャッシュを無効にしていただけますか。"
        },
        examples: [
            "messages.21.content.0.thinking.cache_control: Extra inputs are not permitted",
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"messages.1.content.0.redacted_thinking.cache_control: Extra inputs are not permitted\"}}",
        ],
    }
    COMPLETION_TOKENS "GK-ERR-1019" Problem {
        "the model takes its limit of output tokens only as max_completion_tokens, and the program or gateway sent max_tokens; OpenAI's newer models (GPT-5, o1, o3, …) are so" /
        "このモデルは出力トークンの上限を max_completion_tokens でのみ受け付けますが、プログラムまたはゲートウェイが max_tokens を送っています。OpenAI の新しいモデル（GPT-5、o1、o3 など）がこれに当たります"
    } help {
        "Claude Code itself always sends max_tokens, as Anthropic's API has it: what translates its requests for OpenAI's or Azure's models has to rename the field. Update that gateway, router or program. If you meant a Claude model, the request took the wrong way: look at the model's name and at `genkan explain ANTHROPIC_BASE_URL`.\n- “litellm”, “AzureException”: LiteLLM tells by the model's name that it is one of these, and a deployment on Azure has a name of its own. Update LiteLLM, and name the kind in config.yaml: `model: azure/gpt5_series/DEPLOYMENT` (`azure/o_series/DEPLOYMENT`), or `base_model` in `model_info`.\n- claude-code-router: give the provider or model the transformer `maxcompletiontokens`, and restart it.\n- A program of your own, or a library (LangChain, an agent): `max_completion_tokens` in place of `max_tokens`; newer releases of the library do it by themselves. Such models mostly refuse another temperature than 1 as well." /
        "Claude Code 自体は、Anthropic の API に従って常に max_tokens を送ります。OpenAI や Azure のモデル向けに変換するものが、このフィールドの名前を変える必要があります。そのゲートウェイ、ルーター、プログラムを更新してください。Claude のモデルを使うつもりだった場合は、リクエストの行き先が誤っています。モデルの名前と `genkan explain ANTHROPIC_BASE_URL` を確認してください。\n- 「litellm」「AzureException」の場合: LiteLLM はモデルの名前で種類を判断しますが、Azure のデプロイには独自の名前があります。LiteLLM を更新し、config.yaml で種類を指定してください（`model: azure/gpt5_series/デプロイ名`、`azure/o_series/デプロイ名`、または `model_info` の `base_model`）。\n- claude-code-router の場合: プロバイダーまたはモデルに transformer の `maxcompletiontokens` を指定し、再起動してください。\n- 自作のプログラムやライブラリ（LangChain、エージェント）の場合: `max_tokens` の代わりに `max_completion_tokens` を使ってください。ライブラリの新しいリリースでは自動で行われます。このようなモデルは、多くの場合 1 以外の temperature も拒否します。"
    } text {
        verified: false,
        patterns: [
            r"\bmax_tokens\b.{0,80}?\buse \W{0,3}max_?completion_?tokens\b|\bplease use \W{0,3}max_?completion_?tokens\b",
        ],
        examples: [
            "litellm.BadRequestError: AzureException BadRequestError - Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        ],
    }
    TOOL_TYPE "GK-ERR-1058" Problem {
        "a tool in the request is of a type that this model or service doesn't take, or takes only with a beta header that didn't arrive" /
        "リクエストにあるツールの type を、このモデルまたはサービスが受け付けません。未対応か、必要なベータヘッダーが届いていません"
    } help {
        "Such a tool (memory_…, computer_…, text_editor_…, bash_…) is Anthropic's own, and its date belongs to certain models. The list behind “expected tags” holds the types that are taken: use one of them, or send the beta header that the type needs. Mostly a program of your own or a framework sends it, not Claude Code.\n- “litellm”, “req_vrtx”, “Bedrock”, or a gateway in between: the header `anthropic-beta` has to reach the service, and gateways don't always hand it on: update it, or have its administrator pass the header on. On Bedrock it stands in the body (`anthropic_beta`). A service that hasn't the tool refuses it with the header as well: take the tool out.\n- “memory_”: the header is context-management-2025-06-27.\n- “computer_”: computer-use-2025-01-24 for computer_20250124, computer-use-2025-11-24 for computer_20251124.\n- “text_editor_”, “bash_”: those dated from 2025 on need no header; the date is that of another model than the one that was asked." /
        "このようなツール（memory_…、computer_…、text_editor_…、bash_…）は Anthropic 独自のもので、日付ごとに対応するモデルが決まっています。受け付けられる type は「expected tags」の後にあります。そのいずれかを使うか、必要なベータヘッダーを送ってください。送っているのは多くの場合、Claude Code ではなく、自作のプログラムやフレームワークです。\n- 「litellm」「req_vrtx」「Bedrock」や、途中にゲートウェイがある場合: `anthropic-beta` ヘッダーがサービスまで届く必要がありますが、ゲートウェイが渡さないことがあります。更新するか、管理者にヘッダーを通してもらってください。Bedrock では本文の `anthropic_beta` に指定します。ヘッダーがあっても拒否される場合、そのサービスにこのツールはありません。外してください。\n- 「memory_」の場合: ヘッダーは context-management-2025-06-27 です。\n- 「computer_」の場合: computer_20250124 では computer-use-2025-01-24、computer_20251124 では computer-use-2025-11-24 です。\n- 「text_editor_」「bash_」の場合: 2025 年以降の日付のものにヘッダーは不要です。日付が、呼び出したモデルのものと異なります。"
    } text {
        verified: false,
        patterns: [
            r"input tag '(?:memory|computer|text_editor|bash)_\d{8}' found using '?type'? does not match any of the expected tags",
        ],
        examples: [
            "tools.0: Input tag 'memory_20250818' found using 'type' does not match any of the expected tags: 'bash_20250124', 'custom', 'text_editor_20250124'",
        ],
    }
    BODY_FORMAT "GK-ERR-427" Problem {
        "the body of the request isn't in the form of the model that it was sent to, often that of another model family" /
        "リクエストの本文が、呼び出したモデルの形式ではありません（別のモデルファミリーの形式であることがよくあります）"
    } help {
        "InvokeModel takes each model family's own form; Claude's has `anthropic_version`, `max_tokens` and `messages`. A program uses Converse, which is the same for all, or updates its library. Claude Code always sends Claude's form: there a model of another family is set (`genkan explain ANTHROPIC_MODEL`), or a gateway rewrites the body.\n- “required key [prompt]”, “required key [inputText]”, “required key [inputs]”, “extraneous key [messages]”, “extraneous key [prompt]”, “extraneous key [inputText]”: the model that was called takes another form than the program sent. `prompt` belongs to Llama, Mistral and the oldest Claude models, `inputText` to Titan, `messages` to Claude from 3 on. Choose a model of the family that the program builds for, or the program's entry for this model; Converse is the same for all.\n- “subject must not be valid against schema”, “required key”: the program built a body that is neither of Claude's forms, whole or mixed with the older one (`prompt`, `max_tokens_to_sample`); the keys in the text say what is missing or too much. `max_tokens` has to stand in each request to Claude on Bedrock. No key, role or model access is at fault. Update the program, choose its entry for Claude 3 and later or for Converse, or report it to its makers." /
        "InvokeModel には、モデルファミリーごとの形式で送る必要があります。Claude では `anthropic_version`、`max_tokens`、`messages` です。プログラムでは、共通の形式の Converse を使うか、ライブラリを更新してください。Claude Code は常に Claude の形式で送ります。その場合は別のファミリーのモデルが設定されているか（`genkan explain ANTHROPIC_MODEL`）、ゲートウェイが本文を書き換えています。\n- 「required key [prompt]」「required key [inputText]」「required key [inputs]」「extraneous key [messages]」「extraneous key [prompt]」「extraneous key [inputText]」の場合: 呼び出したモデルの形式が、プログラムの送った形式と異なります。`prompt` は Llama、Mistral、最も古い Claude、`inputText` は Titan、`messages` は Claude 3 以降の形式です。プログラムが対応するファミリーのモデルを選ぶか、プログラムでこのモデル用の設定を選んでください。Converse はどのモデルでも同じ形式です。\n- 「subject must not be valid against schema」「required key」の場合: プログラムの作った本文が、Claude の形式に合わないか、古い形式（`prompt`、`max_tokens_to_sample`）と混ざっています。足りないキーや余分なキーは、本文で分かります。Bedrock の Claude へのリクエストには、必ず `max_tokens` が必要です。キー、ロール、モデルアクセスの問題ではありません。プログラムを更新するか、Claude 3 以降または Converse 用の設定を選ぶか、開発元に報告してください。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"malformed input request: (?:\d+ schema violations? found|(?:#: subject must not be valid against schema [^#]{0,80})?(?:#: extraneous key \[\w{1,40}\] is not permitted\W{0,3}?){0,6}#: (?:required key|only \d subschema)|#/\w+: expected type)",
            r"malformed input request: (?:#: subject must not be valid against schema [^#]{0,80})?(?:#: extraneous key \[\w{1,40}\] is not permitted\W{0,3}?){0,6}#: extraneous key \[(?:messages|prompt|inputtext|max_tokens_to_sample)\]",
        ],
        examples: [
            "An error occurred (ValidationException) when calling the InvokeModel operation: Malformed input request: 3 schema violations found, please reformat your input and try again.",
            "Error: Malformed input request: #: subject must not be valid against schema {required:[messages]}#: required key [max_tokens] not found, please reformat your input and try again.",
            "Malformed input request: #: extraneous key [messages] is not permitted#: required key [prompt] not found, please reformat your input and try again.",
            "Malformed input request: #: extraneous key [prompt] is not permitted, please reformat your input and try again.",
        ],
    }
    FIELD "GK-ERR-169" Problem {
        "the request contains a field that this provider, model or gateway doesn't accept" /
        "リクエストのフィールドを、プロバイダー・モデル・ゲートウェイのいずれかが受け付けません"
    } help {
        "The field in the text decides: a point that names it stands first below. Any other field from Claude Code: update it, and where CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS isn't 1 yet (genkan's profiles of gateways set it), set it so (`claude.env` in the profile, then `genkan setup`; otherwise in `env` of ~/.claude/settings.json). Fields like context_management and those of tools (tools.N.custom.…) belong to beta features, and some releases send them to services that don't support them. For thinking, output_config and `ttl` in cache_control that variable changes nothing: their points say what does.\n- “output_config: Extra”, “[output_config]”, “output_config parameter”, “name \"output_config\"”: Claude Code sends the effort level in it with every prompt. CLAUDE_CODE_EFFORT_LEVEL = \"unset\" (`claude.env` in the profile, then `genkan setup`; otherwise in `env` of ~/.claude/settings.json) takes it out (2.1.332). Behind a gateway its administrator can let it pass, or drop it for this model.\n- “thinking: Extra”, “[thinking]”, “thinking parameter”, “name \"thinking\"”: Claude Code sends it with every prompt. CLAUDE_CODE_DISABLE_THINKING = \"1\" (`claude.env` in the profile, then `genkan setup`; otherwise in `env` of ~/.claude/settings.json) takes it out (2.1.332); MAX_THINKING_TOKENS = \"0\" leaves the field in. Behind a gateway its administrator can let it pass, or drop it for this model.\n- “cache_control: Extra inputs”, with no path before the name: it stands at the top of the request (automatic caching). Anthropic's own API and Foundry take it there, Bedrock and Vertex AI don't; they take it on a content block alone. No variable of Claude Code's matters. Update the program that sent it, or switch its prompt caching off until then (inspect_ai: `cache_prompt=false`); behind LiteLLM its operator updates it, and takes the field out until an update does: `additional_drop_params: [\"cache_control\"]` in the settings of that model. A program of your own puts it on the last block of the system prompt, of the tools or of a message. With a path before it (messages.3.content.0.cache_control) the service doesn't take it at that place: leave it out there, in Claude Code by DISABLE_PROMPT_CACHING=1 (`claude.env`, then `genkan setup`).\n- “thinking_blocks” (LiteLLM): it is LiteLLM's own field, which it puts into the history's messages; this provider refuses it. No variable of Claude Code's changes that. Whoever runs LiteLLM updates it (it is corrected in 1.85.0 for Fireworks), or switches thinking off for this model there; a new conversation helps until the model thinks again.\n- “output_config.format”, “output_format”, “outputConfig.textFormat”, “response_format”, “structured outputs”, “structured output”, “structured_outputs”: structured output (an answer in the form of a JSON schema) was asked for, and the service doesn't take that for this model. No key, access or effort level is at fault, and Claude Code's variable doesn't matter. The program that sent it leaves it out there: ask for the JSON by a tool with that schema as its `input_schema` (with `tool_choice` on it), or write the schema into the prompt; Anthropic's SDKs send it from `messages.parse()` and `output_format`. Vertex AI began to take it later than Anthropic's own API (a maintainer of the SDK says so in August 2026): update the SDK and try once more. Bedrock takes it for the models that AWS's page on structured output lists.\n- “response_format”, “output_config.format”, behind LiteLLM (BedrockException): it turns a program's `response_format` into Bedrock's own field for that. Send none for Claude on Bedrock until LiteLLM is updated (by its operator, or you if you run it); 1.93.0 did so for models that refuse it.\n- “in your workspace”, “for Azure AI Foundry workspaces”: so answers Claude at Microsoft Foundry, where not every deployment has every feature: one that is hosted on Azure has no structured output, and refuses tools with `strict` as well. The program leaves both out for Foundry: update it, switch strict tools or structured output off in its settings, or report it to its makers. Claude Code, and tool_search is named: set ENABLE_TOOL_SEARCH to false (`claude.env`, then `genkan setup`). Nothing about the deployment's key or quota has to change.\n- “cache_control.ephemeral.ttl”, “cache_control.ttl”: the request names how long the prompt cache is to last, and this model at Bedrock (or the service behind the gateway) doesn't take that; without `ttl` the request works, and the cache lasts five minutes. Behind LiteLLM or another gateway its operator (you, if you run it) updates it, so that it takes `ttl` off on the way to Bedrock; LiteLLM 1.93 still handed it on from chat/completions to Converse. Claude Code: take ENABLE_PROMPT_CACHING_1H and ENABLE_PROMPT_CACHING_1H_BEDROCK out, or set FORCE_PROMPT_CACHING_5M to 1 (`claude.env`, then `genkan setup`); if it stays, DISABLE_PROMPT_CACHING=1 until the gateway is updated. A program of your own (an SDK, pydantic-ai, LangChain) leaves `ttl` out. Bedrock takes one hour only with the models that AWS's page on prompt caching lists for it.\n- “custom.strict”, “strict: Extra inputs”: LiteLLM from 1.90 on (1.85.1 didn't) passes a tool's `strict` on to Bedrock, which newer models there (Claude Opus 4.7 and later) refuse. Claude Code's variable doesn't change that: LiteLLM's operator updates it, or goes back to the last release that worked.\n- “eager_input_streaming”, “unrecognizedProperty”: Claude Code from 2.1.69 on writes eager_input_streaming into the tools' definitions, and the service behind the gateway or relay doesn't know it. The variable above leaves it out; or the gateway's operator (you, if you run it) strips the field from the tools.\n- “Unknown parameter”, “unknown_parameter”, “Unsupported parameter”: OpenAI's wording, so a GPT model (OpenAI, Azure OpenAI) stands behind the gateway under the name that was asked for, and the gateway (LiteLLM and others) hands a field of Anthropic's on to it. Its administrator (you, if you run it) updates it, or has it take the field out for models that aren't Claude; output_config also comes with the effort level, which the variable doesn't leave out. Until then choose a Claude model there.\n- “context_management”, “output_config”, “mcp_servers”, “container”, “service_tier”, “input_examples”, “defer_loading”, behind a gateway: it passes the field on. Some releases strip the beta header for Bedrock and leave the field in the body (sub2api 0.1.130; 0.1.129 didn't): update it, or go back to the release before. Besides the variable, its administrator (you, if you run it) has it take the field, and the others of these, out of the body (Kong: request-transformer-advanced with remove.body), or updates it. LiteLLM's drop_params takes out only what stands at the top of the request, not a field within tools (tools.N.custom.…): that needs a filter of its own there.\n- “output_config”, and you want the effort level: on models and services where effort is still beta (Claude Opus 4.5 on Vertex AI is reported) the field is taken only with the beta header effort-2025-11-24. LiteLLM sends it from reasoning_effort and left the header out: update it, or hand the header on by yourself (`anthropic-beta` in extra_headers of the call or of the model's entry). A program of your own names it in its `betas`, on Bedrock in `anthropic_beta` of the body. Refused all the same: the model has no effort there, leave the field out.\n- “required: Extra inputs”, “properties: Extra inputs”, “parameters: Extra inputs”, “function: Extra inputs”: a tool's definition has a part of its schema in the wrong place, and no variable changes that. `required` and `properties` stand inside the tool's `input_schema` (in OpenAI's form inside `function.parameters`): whoever wrote the tool corrects that; an MCP client or a gateway that converts tools is updated.\n- Behind a gateway: its administrator has to let the field pass or drop it. What Claude Code never sends (a cloud's keys) the gateway adds itself: correct its configuration, or update it.\n- “Input tag”: a tool's type that isn't known there (mcp_toolset and others) needs its anthropic-beta header, which a gateway has to forward.\n- In a program of your own, leave out the parameter.\n- “bedrock_credentials”, “aws_region_name”, “aws_access_key_id”, “aws_secret_access_key”, “api_key” as the field's name, or another setting (ragflow's bedrock_credentials is reported): the program that called, or its gateway, hands a setting of its own on into the model's request; no beta variable of Claude Code's changes that. Update that program, take the sign-in in another way there (access keys or the host's role in place of “Assume role”), or report it to its maker.\n- “reasoningConfig”: that is the reasoning field of Amazon's own models (Nova). The program takes Claude for one of them, as the model was given as the ARN of an application inference profile, which has no name in it. Enter the inference profile's id with the name (`jp.anthropic.claude-…`), or name the model beside the ARN where the program's settings have a field for that, switch its reasoning off for this model, and update the program (opencode)." /
        "本文のフィールドによって異なり、それを示す項目があれば下の最初にあります。Claude Code のそれ以外のフィールドの場合: 更新し、CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS がまだ 1 でなければ（genkan のゲートウェイのプロファイルでは設定済みです）1 にしてください（プロファイルの `claude.env` に書き、`genkan setup` を実行。それ以外では ~/.claude/settings.json の `env`）。context_management やツールのフィールド（tools.N.custom.…）はベータ機能のもので、対応していない相手にも送るリリースがあります。thinking、output_config、cache_control の `ttl` は、この変数では変わりません（下の該当する項目を参照）。\n- 「output_config: Extra」「[output_config]」「output_config parameter」「name \"output_config\"」の場合: Claude Code がプロンプトごとに、effort（思考の量）をこのフィールドで送ります。CLAUDE_CODE_EFFORT_LEVEL = \"unset\"（プロファイルの `claude.env` に書き、`genkan setup` を実行。それ以外では ~/.claude/settings.json の `env`）で送られなくなります（2.1.332）。ゲートウェイ経由では、管理者がこのフィールドを通すか、このモデルでは取り除くこともできます。\n- 「thinking: Extra」「[thinking]」「thinking parameter」「name \"thinking\"」の場合: Claude Code がプロンプトごとに送ります。CLAUDE_CODE_DISABLE_THINKING = \"1\"（プロファイルの `claude.env` に書き、`genkan setup` を実行。それ以外では ~/.claude/settings.json の `env`）で送られなくなります（2.1.332）。MAX_THINKING_TOKENS = \"0\" では、フィールドが残ります。ゲートウェイ経由では、管理者がこのフィールドを通すか、このモデルでは取り除くこともできます。\n- 「cache_control: Extra inputs」で、名前の前にパスがない場合: リクエストの最上位にあるもの（自動キャッシュ）です。Anthropic の API と Foundry は受け付けますが、Bedrock と Vertex AI が受け付けるのは、コンテンツブロックに付けたものだけです。Claude Code の変数は関係しません。送ったプログラムを更新するか、それまではそのプロンプトキャッシュをオフにしてください（inspect_ai では `cache_prompt=false`）。LiteLLM 経由では、運用担当が更新し、更新で直るまでは、そのモデルの設定の `additional_drop_params: [\"cache_control\"]` で取り除きます。自作のプログラムでは、システムプロンプト、ツール、メッセージのいずれかの最後のブロックに付けてください。パスがある場合（messages.3.content.0.cache_control）は、接続先がその位置では受け付けません。その位置では指定しないでください（Claude Code では DISABLE_PROMPT_CACHING=1 を `claude.env` に書き、`genkan setup` を実行）。\n- 「thinking_blocks」の場合（LiteLLM）: LiteLLM が履歴のメッセージに加える独自のフィールドで、このプロバイダーは受け付けません。Claude Code の変数では変わりません。LiteLLM の運用担当が更新するか（Fireworks については 1.85.0 で修正されています）、このモデルの思考をそこでオフにします。新しい会話では、モデルが次に思考するまで動作します。\n- 「output_config.format」「output_format」「outputConfig.textFormat」「response_format」「structured outputs」「structured output」「structured_outputs」の場合: 構造化出力（JSON スキーマに従う応答）が要求され、サービスがこのモデルでは受け付けません。キー、権限、effort の問題ではなく、Claude Code の変数も関係しません。送ったプログラム側で、この接続先には使わないようにします。スキーマを `input_schema` とするツール（`tool_choice` で指定）で JSON を求めるか、スキーマをプロンプトに書いてください。Anthropic の SDK では `messages.parse()` と `output_format` がこれを送ります。Vertex AI の対応は Anthropic の API より後でした（2026 年 8 月の SDK のメンテナーの回答）。SDK を更新し、もう一度試してください。Bedrock で使えるのは、AWS の構造化出力のページで対応とされているモデルです。\n- 「response_format」「output_config.format」が LiteLLM 経由（BedrockException）の場合: プログラムの `response_format` を、LiteLLM が Bedrock の構造化出力のフィールドに変換しています。LiteLLM が更新されるまで（運用担当、自分で動かしている場合は自分）、Bedrock の Claude には指定しないでください。1.93.0 は、受け付けないモデルにもそうしていました。\n- 「in your workspace」「for Azure AI Foundry workspaces」の場合: Microsoft Foundry の Claude の応答で、機能はデプロイごとに異なります。Azure でホストされるデプロイには構造化出力がなく、`strict` の付いたツールも拒否されます。プログラム側で、Foundry にはどちらも送らないようにします。プログラムを更新するか、その設定で strict なツールや構造化出力をオフにするか、開発元に報告してください。Claude Code で tool_search が挙げられている場合は、ENABLE_TOOL_SEARCH を false にします（`claude.env` に書き、`genkan setup` を実行）。デプロイのキーやクォータの変更は不要です。\n- 「cache_control.ephemeral.ttl」「cache_control.ttl」の場合: リクエストにプロンプトキャッシュの期間が指定されており、Bedrock のこのモデル（またはゲートウェイの先のサービス）が受け付けません。`ttl` がなければ成功し、キャッシュは 5 分になります。LiteLLM などのゲートウェイ経由では、運用担当（自分で動かしている場合は自分）が、Bedrock に送る際に `ttl` を取り除くリリースに更新します（LiteLLM 1.93 は、chat/completions から Converse へはそのまま渡していました）。Claude Code では、ENABLE_PROMPT_CACHING_1H と ENABLE_PROMPT_CACHING_1H_BEDROCK を外すか、FORCE_PROMPT_CACHING_5M を 1 にしてください（`claude.env` に書き、`genkan setup` を実行）。それでも続く場合は、ゲートウェイが更新されるまで DISABLE_PROMPT_CACHING=1 とします。自作のプログラム（SDK、pydantic-ai、LangChain）では `ttl` を指定しないでください。Bedrock で 1 時間を指定できるのは、AWS のプロンプトキャッシュのページで対応とされているモデルだけです。\n- 「custom.strict」「strict: Extra inputs」の場合: LiteLLM 1.90 以降（1.85.1 では起こりません）は、ツールの `strict` をそのまま Bedrock に渡し、新しいモデル（Claude Opus 4.7 以降）が拒否します。Claude Code の変数では変わりません。LiteLLM の運用担当が更新するか、最後に動作していたリリースに戻します。\n- 「eager_input_streaming」「unrecognizedProperty」の場合: Claude Code は 2.1.69 から、ツールの定義に eager_input_streaming を含めます。ゲートウェイや中継の先のサービスが、これに対応していません。上の変数で送られなくなります。または、ゲートウェイの運用者（自分で動かしている場合は自分）が、ツールからこのフィールドを取り除きます。\n- 「Unknown parameter」「unknown_parameter」「Unsupported parameter」の場合: OpenAI の文言です。要求した名前の先に GPT のモデル（OpenAI、Azure OpenAI）があり、ゲートウェイ（LiteLLM など）が Anthropic のフィールドをそのまま渡しています。管理者（自分で動かしている場合は自分）が更新するか、Claude 以外のモデルではこのフィールドを取り除く設定にします。output_config は effort（思考の量）の指定でも送られ、上の変数では外れません。それまではゲートウェイの Claude のモデルを選んでください。\n- ゲートウェイ経由で「context_management」「output_config」「mcp_servers」「container」「service_tier」「input_examples」「defer_loading」の場合: ゲートウェイがこのフィールドをそのまま渡しています。Bedrock 宛てのベータヘッダーだけを取り除き、本文のフィールドを残すリリースもあります（sub2api 0.1.130。0.1.129 では起こりません）。更新するか、前のリリースに戻してください。この変数に加えて、管理者（自分で動かしている場合は自分）が、本文からこのフィールドと、ここに挙げたほかのものを取り除く設定にするか（Kong では request-transformer-advanced の remove.body）、更新します。LiteLLM の drop_params で取り除かれるのは最上位のフィールドだけで、ツールの中のもの（tools.N.custom.…）には別のフィルターが必要です。\n- 「output_config」で、effort（思考の量）を指定したい場合: effort がまだベータ機能のモデルやサービスでは（Vertex AI の Claude Opus 4.5 の報告があります）、ベータヘッダー effort-2025-11-24 がないとこの項目が拒否されます。LiteLLM は reasoning_effort からこの項目を送り、ヘッダーを付けていませんでした。更新するか、ヘッダーを自分で指定してください（呼び出し、またはモデルの設定の extra_headers の `anthropic-beta`）。自作のプログラムでは `betas`、Bedrock では本文の `anthropic_beta` に指定します。それでも拒否される場合、そこのモデルに effort はありません。この項目を外してください。\n- 「required: Extra inputs」「properties: Extra inputs」「parameters: Extra inputs」「function: Extra inputs」の場合: ツールの定義で、スキーマの一部の位置が誤っています。変数では変わりません。`required` と `properties` は、ツールの `input_schema` の中（OpenAI の形式では `function.parameters` の中）に書きます。ツールの作者が直し、ツールを変換する MCP クライアントやゲートウェイは更新してください。\n- ゲートウェイ経由の場合: 管理者がこのフィールドを通すか取り除く必要があります。Claude Code が送らないもの（クラウドのキーなど）はゲートウェイが付け加えています。設定を直すか更新してもらってください。\n- 「Input tag」の場合: 受け付けられないツールの type（mcp_toolset など）には anthropic-beta ヘッダーが必要で、ゲートウェイがそれを転送しなければなりません。\n- 自作のプログラムの場合: そのパラメーターを外してください。\n- フィールド名が「bedrock_credentials」「aws_region_name」「aws_access_key_id」「aws_secret_access_key」「api_key」などの設定の場合（ragflow の bedrock_credentials で報告）: 呼び出したプログラムまたはゲートウェイが、自身の設定をモデルへのリクエストに含めています。Claude Code のベータの変数では変わりません。そのプログラムを更新するか、そこでのサインインを別の方法にするか（「Assume role」ではなくアクセスキーやホストのロール）、作者に報告してください。\n- 「reasoningConfig」の場合: Amazon 自身のモデル（Nova）の推論のフィールドです。モデルがアプリケーション推論プロファイルの ARN（モデル名を含みません）で指定されているため、プログラムが Claude を Nova と判断しています。名前を含む推論プロファイルの ID（`jp.anthropic.claude-…`）を指定するか、プログラムの設定に ARN とは別にモデル名を書く項目があればそこに指定するか、このモデルの推論を無効にし、プログラム（opencode）を更新してください。"
    } text {
        verified: true,
        patterns: [
            r#"(?:(?<field>\b[a-z_]+(?:\.[\w\[\]]+){0,8}): )?extra inputs are not permitted"#,
            r"extraneous key \[(?<field>[\w.]+)\] is not permitted",
            r"(?:model (?:does not|doesn\'t) support the (?<field>[\w.]+) (?:parameter|field)|(?:unrecognized|unknown|unsupported) request (?:argument|parameter|field)s?\b|(?:unrecognized|unknown|unsupported) (?:parameter|argument|field)s?\W{1,4}(?:thinking|context_management|output_config|output_format|system|messages?|tools?|tool_choice|cache_control|max_\w{0,20}tokens|temperature|top_[pk]|stream\w{0,20}|metadata|betas?|reasoning\w{0,20}|anthropic\w{0,20}|model|response_format|parallel_tool_calls|store|service_tier|effort|stop\w{0,20}|container|mcp_servers|speed|prompt_cache\w{0,20}|verbosity|seed|user)\b|\b(?:400|422|badrequesterror|invalid_request_error|unsupported_parameter|unknown_parameter|litellm\S{0,40}|\w{3,20}exception)\W.{0,160}?\b(?:unrecognized|unknown|unsupported) (?:parameter|argument|field)s?\b)",
            r"input tag '[^']{1,60}' found using 'type' does not match any of the expected tags",
            r"unknown name \W{0,4}(?<field>\w+)\W{0,4} at .{0,80}cannot find field|invalid json payload received\. unknown name",
            r"structured[ _]outputs? (?:is|are) not supported|(?:doesn't|does not) support structured[ _]outputs?\b|\b(?:response_format|output_format|output_config\.format)\W{1,3}(?:of type \W?\w{1,20}\W? )?(?:is |are )?not supported\b",
            r"no endpoints found that (?:support|can handle)|\bunsupported (?:value|field|parameter|option)\b.{0,60}\b(?:with|by|for) (?:this|the) (?:model|provider)|(?:does not|doesn't) support (?:the )?(?:output_config|context_management|service_tier|parallel_tool_calls|stream_options)",
            r"\b\w{3,40} (?:is |are )?not supported in your workspace|\bfeatures? (?:is |are )?not available (?:for|in) (?:azure )?(?:ai )?foundry workspaces?\b",
            r"\bai_unsupportedfunctionalityerror\b|^\W{0,4}'[^']{1,80}' functionality not supported",
            r"additionalmodelrequestfields\b.{0,40}\b(?:is invalid|isn't valid|not supported)|\badditional field \w{1,40} conflicts with an existing field",
            r"\bunrecognizedproperty=(?<field>\w{1,60})",
        ],
        examples: [
            "messages.0.content.0.text.cache_control.ephemeral.ttl: Extra inputs are not permitted",
            "litellm.BadRequestError: BedrockException - {\"message\":\"messages.2.content.1.tool_result.cache_control.ephemeral.ttl: Extra inputs are not permitted\"}. Received Model Group=claude-haiku-4-5\nAvailable Model Group Fallbacks=None",
            "No endpoints found that support the requested parameters.",
            "This model does not support the output_config parameter.",
            "ValidationException: Malformed input request: #: extraneous key [context_management] is not permitted, please reformat your input and try again.",
            "tools.3: Input tag 'mcp_toolset' found using 'type' does not match any of the expected tags: 'bash_20250124', 'custom'",
            "Invalid JSON payload received. Unknown name \"output_config\": Cannot find field.",
            "API Error: 400 context_management: Extra inputs are not permitted",
            "API Error: 400 tools.7.custom.defer_loading: Extra inputs are not permitted",
            "output_format: structured outputs are not supported on this model",
            "structured_outputs not supported in your workspace.",
            "The following features are not available for Azure AI Foundry workspaces: structured_outputs, tool_search",
            "AI_UnsupportedFunctionalityError: 'redacted reasoning' functionality not supported.",
            "ValidationException: The format of the additionalModelRequestFields field is invalid. Provide a json object for the field and try again.",
            "{\"errorCode\":\"INVALID_ARGUMENT\",\"parameters\":{\"unsafeParams\":\"{unrecognizedProperty=context_management}\"}}",
            "BadRequestError: Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'output_config.format: Extra inputs are not permitted'}}",
            "This model does not support structured_outputs.",
            "litellm.BadRequestError: BedrockException - {\"message\":\"cache_control: Extra inputs are not permitted\"}. Received Model Group=claude-sonnet-4-6\nAvailable Model Group Fallbacks=None",
        ],
    }
}
