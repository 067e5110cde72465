//! GK-ERR-184 and others: Anthropic's own service that wasn't reached, and answers that aren't what they should be.

super::error_text::error_texts! {
    BLOCKS "GK-ERR-553" Remote {
        "the stream of the answer can't be used: mostly a piece arrives for a block that wasn't begun, or is of another kind; a gateway or proxy in between builds it wrongly" /
        "応答のストリームを使えません。多くは、開始されていないブロック、または種類の異なるブロックの断片が届いています。間のゲートウェイやプロキシによる変換の誤りです"
    } help {
        "The gateway's administrator, or you if you run it, updates it or goes back to the version before; a local router or proxy counts as one. LiteLLM in front of Bedrock translates thinking wrongly on the converse route in some versions: use the invoke route (bedrock/invoke).\n- “Streaming fallback triggered”: Claude Code gave the stream up, and asks again without streaming; `claude --debug` shows the reason in the line before. Behind a gateway (LiteLLM) with a model of another vendor's (Grok, GPT, Qwen) it is mostly the gateway's translation, or it answers with one document in place of a stream: update it, or take a Claude model there. A single time, with no gateway: the connection broke; send it again.\n- Until then switch thinking off (MAX_THINKING_TOKENS=0) and begin a new conversation.\n- No gateway is set (`genkan explain ANTHROPIC_BASE_URL`): update Claude Code, and send the prompt again." /
        "ゲートウェイの管理者（自分で動かしている場合は自分）が更新するか、以前のバージョンに戻します。この端末で動くルーターやプロキシも同じです。Bedrock の手前にある LiteLLM には、converse の経路で思考の変換を誤るバージョンがあります。invoke の経路（bedrock/invoke）を使ってください。\n- 「Streaming fallback triggered」の場合: Claude Code がストリームを打ち切り、ストリーミングなしで送り直しています。理由は `claude --debug` の直前の行で分かります。ゲートウェイ（LiteLLM）の先が他社のモデル（Grok、GPT、Qwen）の場合、多くはゲートウェイの変換の誤りか、ストリームではなく 1 つの文書が返されています。ゲートウェイを更新するか、そこで Claude のモデルを使ってください。ゲートウェイがなく、一度だけの場合は、接続の切断です。送り直してください。\n- それまでは思考をオフにし（MAX_THINKING_TOKENS=0）、新しい会話を始めてください。\n- ゲートウェイの設定がない場合（`genkan explain ANTHROPIC_BASE_URL`）: Claude Code を更新し、プロンプトを送り直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bthe response stream was malformed\b",
            r"\b(?<said>content block (?:not found|is not an? [\w-]{1,40}(?: block)?))",
            r"\b(?<said>mismatched content block(?: type)?(?: [\w-]{1,40}){0,2})",
            r"(?:^|[\])}>:(\[|\x22'] ?)(?-i:Streaming fallback triggered)\b",
            r"\b(?:claude[ -]code|litellm)\b.{0,300}?\bstreaming fallback triggered\b",
            r"\bstreaming fallback triggered\b.{0,300}?(?:\bclaude[ -]code\b|\blitellm\b|/\$bunfs/|\bcli\.js:\d)",
        ],
        ask: GatewayAdmin {
            "Claude Code can't use a stream that comes through our gateway⟦ (“{said}”)⟧; see the message that I send along. Please check the stream that the gateway builds (each delta has to belong to a content block that was started, and be of its kind), and update the gateway or go back to the version before; with LiteLLM in front of Bedrock, the invoke route (bedrock/invoke) helps." /
            "ゲートウェイから届くストリームを Claude Code が使えません⟦（「{said}」）⟧。併せて送るメッセージをご覧ください。ゲートウェイが作るストリームを確認し（delta は、開始済みで同じ種類のブロックに属する必要があります）、ゲートウェイを更新するか、以前のバージョンに戻していただけますか。Bedrock の手前にある LiteLLM では、invoke の経路（bedrock/invoke）で回避できます。"
        },
        examples: [
            "API Error: The response stream was malformed. The response above may be incomplete.",
            "Error: Content block is not a text block",
            "Error streaming, falling back to non-streaming mode: Content block not found",
            "Mismatched content block type content_block_delta text",
            "Error: Streaming fallback triggered",
            "[Claude Code] streaming fallback triggered",
            "warning streaming fallback triggered at fN_ (/$bunfs/root/claude:3214:9008)",
        ],
    }
    EVENT_STREAM "GK-ERR-473" Problem {
        "the stream of the answer couldn't be read: its events (AWS's binary form) are cut or changed" /
        "応答のストリームを読み取れません。イベント（AWS のバイナリ形式）が途切れているか、変更されています"
    } help {
        "Update Claude Code first; in old releases the / of a model's ARN has to be written %2F.\n- A gateway or proxy of your company stands between (`genkan explain ANTHROPIC_BEDROCK_BASE_URL`): try once without it. If that works, its administrator has to pass AWS's binary stream on as it comes, unbuffered and without re-encoding (an API Gateway or Lambda has to be set up for that). If not, report it with /feedback.\n- No gateway is set: something on the route inspects or cuts the answer. `genkan doctor` reads such a stream to its end and shows who answers.\n- Only one model fails: use another until then." /
        "まず Claude Code を更新してください。古いリリースでは、モデルの ARN の / を %2F と書く必要があります。\n- 組織のゲートウェイやプロキシを経由している場合（`genkan explain ANTHROPIC_BEDROCK_BASE_URL`）: 一度、経由せずに試してください。それで動作するなら、管理者が AWS のバイナリのストリームを、バッファリングや変換をせずにそのまま渡す必要があります（API Gateway や Lambda にはそのための設定が必要です）。動作しない場合は /feedback で報告してください。\n- ゲートウェイを設定していない場合: 経路上の何かが応答を検査または切断しています。`genkan doctor` はこのようなストリームを最後まで読み、応答元を示します。\n- 1 つのモデルだけで起こる場合: それまでは別のモデルを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"bedrock streaming response (?:has content-type\b|content-type is not application/vnd\.amazon\.eventstream)|binary event-stream format must be passed through unmodified|could not parse a bedrock chunk into json",
            r"\b(?:truncated event message|event stream (?:message )?(?:checksum|truncated))\b(?: received)?",
        ],
        examples: [
            "Bedrock streaming response has content-type \"text/event-stream\"; expected \"application/vnd.amazon.eventstream\". A gateway or proxy between Claude Code and Bedrock is likely transforming the response body — Bedrock's binary event-stream format must be passed through unmodified.",
            "API Error: Truncated event message received.",
        ],
    }
    AWS_ANSWER "GK-ERR-843" Remote {
        "a call of AWS's tools or SDK got an answer that isn't AWS's, or was changed on the way" /
        "AWS のツールまたは SDK の呼び出しに、AWS のものではない応答が返されたか、応答が途中で変更されています"
    } help {
        "A proxy, a web filter or a network's sign-in page answered (a redirect, 30x, is one): open any page in the browser and see whether a sign-in or a block page appears; `genkan doctor` shows who answers. Send a block page's details to the network team.\n- An address other than AWS's is set: AWS_ENDPOINT_URL (also AWS_ENDPOINT_URL_BEDROCK_RUNTIME, `endpoint_url` in ~/.aws/config), ANTHROPIC_BEDROCK_BASE_URL (`genkan explain ANTHROPIC_BEDROCK_BASE_URL`). Remove it, or name the right one.\n- Only the stream of an answer is broken (“checksum”, “deserialization failed”): a gateway or proxy between them rewrites Bedrock's event stream; its operator has to pass it on unchanged. Old SDK: update it." /
        "プロキシ、Web フィルター、ネットワークのサインインページが応答しています（リダイレクトの 30x も同様です）。ブラウザーで任意のページを開き、サインインやブロックのページが表示されるか確認してください。応答元は `genkan doctor` で分かります。ブロックページの場合は内容をネットワーク担当に送ってください。\n- AWS 以外のアドレスが設定されている場合: AWS_ENDPOINT_URL（AWS_ENDPOINT_URL_BEDROCK_RUNTIME、~/.aws/config の `endpoint_url` も）、ANTHROPIC_BEDROCK_BASE_URL（`genkan explain ANTHROPIC_BEDROCK_BASE_URL`）を削除するか、正しいものにしてください。\n- 応答のストリームだけが壊れている場合（「checksum」「deserialization failed」）: 途中のゲートウェイやプロキシが Bedrock のイベントストリームを書き換えています。運用担当が変更せずに渡す必要があります。SDK が古い場合は更新してください。"
    } text {
        verified: false,
        patterns: [
            r"^[^<]*\bdeserialization error: to see the raw response[^<]*$|\b(?:prelude|message) checksum\b.{0,80}(?:mismatch|not match)|checksum mismatch: expected 0x",
            r"\boperation error [\w ]{3,40}: \w{3,60}, .{0,160}?\bdeserialization failed|unable to unmarshall (?:the )?(?:response|exception)|error unmarshalling response back from aws",
            r"^'(?:clientid|clientsecret|clientsecretexpiresat|devicecode|usercode|verificationuricomplete|accesstoken|expiresin|rolecredentials|[a-z]{4,40}(?:result|response))'$|keyerror: '(?:clientsecretexpiresat|devicecode|accesstoken|rolecredentials)'|an error occurred \(30\d\) when calling",
            r"an error occurred \((?:401|404|405|unknown)\) when calling the \w{3,60} operation|unable to parse response \(.{1,120}\), invalid (?:xml|json) received",
        ],
        examples: [
            "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.",
            "operation error Bedrock Runtime: ConverseStream, https response error StatusCode: 200, deserialization failed",
            "'clientSecretExpiresAt'",
            "An error occurred (404) when calling the Converse operation: Not Found",
        ],
    }
    REGISTRY_ANSWER "GK-ERR-844" Remote {
        "npm, Yarn or uv asked a registry, and what answered sent something else than a registry does: a page of a proxy or web filter, or the registry's address is wrong" /
        "npm、Yarn または uv がレジストリに問い合わせ、レジストリのものではない応答を受け取りました。プロキシや Web フィルターのページか、レジストリのアドレスの誤りです"
    } help {
        "`npm config get registry` shows the address; open the address in the text in the browser to see the page. A left-over one: `npm config delete registry` (or the line in .npmrc).\n- A company's mirror (Artifactory, Nexus): its path has to be that of an npm repository (…/api/npm/NAME/), and its sign-in may have run out (`npm login`).\n- A block or sign-in page of the network: send it to the network team, and ask for registry.npmjs.org. Claude Code itself can be installed without npm, by the native installer." /
        "アドレスは `npm config get registry` で分かります。本文のアドレスをブラウザーで開き、ページの内容を確認してください。残っている設定であれば、`npm config delete registry`（または .npmrc の行）で削除します。\n- 社内のミラー（Artifactory、Nexus）の場合: パスは npm リポジトリのもの（…/api/npm/名前/）である必要があります。サインインの期限切れのこともあります（`npm login`）。\n- ネットワークのブロックページやサインインページの場合: ネットワーク担当に送り、registry.npmjs.org への通信を許可してもらってください。Claude Code は、npm なしでネイティブインストーラーからも導入できます。"
    } text {
        verified: false,
        patterns: [
            r"\bnpm (?:err!|error\b|warn\b).{0,300}?\binvalid json response body at \S{1,200} reason: |\binvalid json response body at https?://\S{0,80}(?:registry|npm|/-/|artifactory|nexus)\S{0,160} reason: ",
            r"received malformed response from registry for\b",
            r"unsupported \W?content-type\W{1,3}\S{1,60} for \W?https?://\S{1,160}/simple/",
        ],
        examples: [
            "npm error invalid json response body at https://registry.npmjs.org/left-pad reason: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
            "error Received malformed response from registry for \"axios\". The registry may be down.",
            "error: Unsupported `Content-Type` \"application/json\" for `https://pypi.org/simple/six/`. Expected JSON or HTML.",
        ],
    }
    USAGE_FIELD "GK-ERR-119" Problem {
        "Claude Code failed over the answer's usage (the count of its tokens), of which it reads a part that isn't there: a fault of this release, with a provider, gateway or proxy whose answers lack it" /
        "Claude Code が、応答の usage（トークン数の記録）にない項目を読もうとして失敗しました。usage やその項目を返さないプロバイダー、ゲートウェイ、プロキシと組み合わせたときの、このリリースの不具合です"
    } help {
        "Update Claude Code (`claude update`, or your company's own way) and start it again; if yours is the newest, go back to the version that ran before (`claude install VERSION`). 2.1.86 at Bedrock is known for it. Neither the sign-in nor your prompt is wrong.\n- A gateway or proxy stands between (`genkan explain ANTHROPIC_BASE_URL`, `genkan explain ANTHROPIC_BEDROCK_BASE_URL`): its administrator (you, if you run it) updates it, so that message_start and message_delta carry `usage` as Anthropic's API does.\n- The answer comes all the same: it is a notice of the stream, after which Claude Code asks once more without one.\n- A program of your own: take `usage` as something that can be missing, and update the SDK." /
        "Claude Code を更新して（`claude update`、または組織の配布手順）起動し直してください。最新であれば、動いていた版に戻してください（`claude install バージョン`）。Bedrock での 2.1.86 で知られています。サインインやプロンプトの問題ではありません。\n- 間にゲートウェイやプロキシがある場合（`genkan explain ANTHROPIC_BASE_URL`、`genkan explain ANTHROPIC_BEDROCK_BASE_URL`）: 管理者（自分で動かしている場合は自分）が更新し、message_start と message_delta が、Anthropic の API と同じく `usage` を含むようにします。\n- それでも応答が届く場合: ストリームについての通知で、Claude Code はその後、ストリームなしで要求し直しています。\n- 自作のプログラムの場合: `usage` がないことを想定し、SDK を更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:undefined|null) is not an object \(evaluating '[\w$]{1,3}(?:\??\.(?:usage|message|response)){0,2}\??\.(?:speed|iterations)\b",
            r"(?:\b(?:undefined|null) is not an object|\bcannot read propert(?:y|ies)|\bcan't access property)\b.{0,80}?\b(?:service_tier|cache_creation|cache_(?:creation|read|deleted)_input_tokens|ephemeral_(?:5m|1h)_input_tokens|server_tool_use|web_(?:search|fetch)_requests|inference_geo)\b",
            r"\b(?:api error|error streaming)\b.{0,100}?\bcannot read propert(?:y|ies) (?:of (?:undefined|null) \(reading )?'(?:speed|iterations|usage)'",
            r"\b(?:evaluating|reading) '[\w.$?]{0,40}\busage\??\.(?:speed|iterations)\b",
        ],
        examples: [
            "undefined is not an object (evaluating '_.speed')",
            "API Error: undefined is not an object (evaluating 'H.usage.speed')",
            "TypeError: Cannot read properties of undefined (reading 'cache_read_input_tokens')",
            "Error streaming, falling back to non-streaming mode: Cannot read properties of undefined (reading 'speed')",
            "TypeError: undefined is not an object (evaluating 'response.usage.speed')",
        ],
    }
    NOT_OF_THE_API "GK-ERR-845" Remote {
        "the answer came (200), but isn't built as Anthropic's API builds it: a gateway or router translates it wrongly, or passes on another API's" /
        "応答（200）は届きましたが、Anthropic の API の形式になっていません。ゲートウェイやルーターの変換の誤りか、別の API の応答です"
    } help {
        "`genkan explain ANTHROPIC_BASE_URL` shows which gateway or router is set. Its operator (you, if you run it) looks in its log at that time: often the service behind it failed, and the error came as a 200. Compare its answer with that service's own (`curl`, /v1/messages, once through it and once past it): a field that is missing shows what it changes; it has to pass answers on unchanged (Higress: an ordinary route in place of the AI route). Update it, or go back to the version before.\n- “message_stop without”, “message_delta without”, “without a current message”: the gateway sends the stream's events in a wrong order: an answer has to begin with message_start, and here its end (message_stop) or a piece came without it. Often the service behind it gave an error or an empty answer, and only the end was written. Whoever makes the gateway has to correct that: update it, or report it there.\n- The address is of OpenAI's API (…/v1/chat/completions) or another path: Claude Code needs one that speaks Anthropic's /v1/messages.\n- A program of your own: look at the raw answer (`curl` with the same address); the SDK's base URL is wrong, or the answer is a text where an object was expected.\n- No gateway is set: update Claude Code; if it persists, something between cuts or changes the stream (`genkan doctor`)." /
        "設定されているゲートウェイやルーターは `genkan explain ANTHROPIC_BASE_URL` で分かります。運用担当（自分で動かしている場合は自分）が、その時刻のログを確認してください。多くは、その先のサービスの失敗が 200 で返されています。`curl`（/v1/messages）で、それを通した応答と、その先のサービスに直接送った応答を比べると、不足している項目から、変更された箇所が分かります。応答は変更せずに渡す必要があります（Higress では AI ルートの代わりに通常のルート）。更新するか、以前のバージョンに戻します。\n- 「message_stop without」「message_delta without」「without a current message」の場合: ゲートウェイが、ストリームのイベントを誤った順序で送っています。応答は message_start で始まる必要がありますが、それがないまま終わり（message_stop）や断片が届きました。多くは、その先のサービスがエラーまたは空の応答を返し、終わりだけが書かれています。修正はゲートウェイの開発元が行います。更新するか、報告してください。\n- アドレスが OpenAI の API（…/v1/chat/completions）など別のパスの場合: Claude Code には、Anthropic の /v1/messages に対応したアドレスが必要です。\n- 自作のプログラムの場合: 同じアドレスに `curl` で接続し、応答をそのまま確認してください。SDK のベース URL が誤っているか、オブジェクトの代わりに文字列が返されています。\n- ゲートウェイの設定がない場合: Claude Code を更新してください。続く場合は、途中で応答が切れるか変更されています（`genkan doctor`）。"
    } text {
        verified: false,
        patterns: [
            r"received message_\w+ (?:without|before)|unexpected event order|request ended without sending any chunks|stream ended without producing|could not parse message into json|without (?:a )?current message|unexpected (?:sse )?event type|body is not a message",
            r"\bapi error:? (?:typeerror: )?(?:cannot read propert(?:y|ies) of (?:undefined|null)|(?:undefined|null) is not an object|[\w.$]{1,60} is not (?:iterable|a function))",
            r"\b(?:evaluating|reading) '[\w.$]{0,40}\b(?:input_tokens|output_tokens|stop_reason)\b",
            r"attributeerror: 'str' object has no attribute '(?:content|choices|usage|stop_reason|model_dump)'",
            r"\bapiresponsevalidationerror\b|data returned by api invalid for expected schema",
        ],
        examples: [
            "Received message_stop without a current message",
            "API Error: Cannot read properties of undefined (reading 'map')",
            "TypeError: undefined is not an object (evaluating 'H.usage.input_tokens')",
            "AttributeError: 'str' object has no attribute 'content'",
            "anthropic.APIResponseValidationError: Data returned by API invalid for expected schema.",
        ],
    }
    LOG_IN_JSON "GK-ERR-292" Problem {
        "a program wrote a line of its own (a log or debug line, a notice of the shell's) where only JSON may stand; the text quotes its beginning" /
        "JSON だけが必要な出力に、プログラムのログやデバッグの行、シェルの表示などが混ざっています。本文にその先頭が引用されています"
    } help {
        "The quoted words tell who wrote the line: that program has to write it to stderr, or not at all. No settings file is broken and no service answered wrongly.\n- “[SandboxDeb”, “SandboxDebug”: Claude Code's own sandbox wrote it to the output that the VS Code extension or the SDK reads (2.0.44 to 2.0.47). Update Claude Code and the extension, then restart the editor; until then use an earlier release.\n- “Debugger a”, “Debugger l”, “Debugger attached”, “Debugger listening”, “Waiting fo”, “Waiting for the debugger”: Node.js runs below a debugger. Switch VS Code's auto attach off, start it in an ordinary terminal, and take NODE_OPTIONS and VSCODE_INSPECTOR_OPTIONS out of its environment.\n- “DEBUG”, “INFO”, “TRACE”, “VERBOSE”, “WARN”, “WARNING”, “NOTICE”: a program's log. Which one was started last: a hook, a helper (apiKeyHelper, awsCredentialExport), the status line, a wrapper around `claude`? Run it by hand with `2>/dev/null`: what is left has to be JSON alone. Have it log to stderr (in JavaScript `console.error`, in Python `file=sys.stderr`), or take out the variable that switches the log on (DEBUG, NODE_DEBUG, ANTHROPIC_LOG).\n- “[dotenv”: dotenv 17 announces itself: `config({ quiet: true })`, or DOTENV_CONFIG_QUIET set to true.\n- “Now using”, “nvm”, “Welcome to”, “Last login”, “Agent pid”, “Identity a”: the shell's start-up file (~/.bashrc, ~/.zshrc, ~/.zshenv, ~/.profile) prints it. Let it print in interactive shells alone (`case $- in *i*) … ;; esac`), or to stderr." /
        "引用された言葉で、どのプログラムの行かが分かります。そのプログラムが stderr に出すか、出さないようにする必要があります。設定ファイルやサービスの応答の問題ではありません。\n- 「[SandboxDeb」「SandboxDebug」の場合: Claude Code 自身のサンドボックスが、VS Code の拡張機能や SDK の読む出力に書いています（2.0.44～2.0.47）。Claude Code と拡張機能を更新し、エディターを再起動してください。それまでは、以前のリリースを使います。\n- 「Debugger a」「Debugger l」「Debugger attached」「Debugger listening」「Waiting fo」「Waiting for the debugger」の場合: Node.js がデバッガーの下で動いています。VS Code の自動アタッチを無効にし、通常のターミナルで起動し、NODE_OPTIONS と VSCODE_INSPECTOR_OPTIONS を環境から外してください。\n- 「DEBUG」「INFO」「TRACE」「VERBOSE」「WARN」「WARNING」「NOTICE」の場合: プログラムのログです。直前に起動したもの（フック、ヘルパー（apiKeyHelper、awsCredentialExport）、ステータスライン、`claude` のラッパー）を、手動で `2>/dev/null` を付けて実行し、JSON だけが残ることを確認してください。ログを stderr に出すか（JavaScript では `console.error`、Python では `file=sys.stderr`）、ログを有効にしている変数（DEBUG、NODE_DEBUG、ANTHROPIC_LOG）を外します。\n- 「[dotenv」の場合: dotenv 17 の表示です。`config({ quiet: true })` とするか、DOTENV_CONFIG_QUIET を true にしてください。\n- 「Now using」「nvm」「Welcome to」「Last login」「Agent pid」「Identity a」の場合: シェルの起動ファイル（~/.bashrc、~/.zshrc、~/.zshenv、~/.profile）の表示です。対話シェルだけで表示するか（`case $- in *i*) … ;; esac`）、stderr に出してください。"
    } text {
        verified: false,
        patterns: [
            r"unexpected token \W{0,4}\S\W{0,4}, \W{0,2}\x22(?:\[(?:sandboxdeb|dotenv@)|\[(?:debug|info|trace|verbose|warn(?:ing)?|error|notice)\b|(?:debug|info|trace|verbose|warn(?:ing)?|notice)(?::|\s)|debugger [al]|waiting fo|now using|nvm |welcome to|last login|agent pid|identity a|\(node:\d)",
            r"json parse error: unexpected identifier \W{0,4}(?:sandboxdebug|debugger|debug|info|trace|verbose|warn(?:ing)?)\b",
            r"(?:not valid json|failed to (?:decode|parse) json|invalid json|non-json (?:line|output|data))\b.{0,160}?(?:\[sandboxdebug\]|\bdebugger (?:attached|listening)|\bwaiting for the debugger|\boutput: \W{0,2}\[(?:debug|info|trace)\])",
        ],
        examples: [
            "SyntaxError: Unexpected token 'S', \"[SandboxDeb\"... is not valid JSON",
            "SyntaxError: Unexpected token 'D', \"Debugger a\"... is not valid JSON",
            "SyntaxError: JSON Parse error: Unexpected identifier \"SandboxDebug\"",
            "CLI output was not valid JSON. This may indicate an error during startup. Output: [SandboxDebug] Initializing",
        ],
    }
    NOT_JSON "GK-ERR-046" Usage {
        "what came back to a program's request isn't JSON from its first character on: a web page (such as a 404's) or nothing at all, mostly because the address is wrong" /
        "プログラムのリクエストへの応答が、最初の文字から JSON ではありません。Web ページ（404 のものなど）か空の応答で、多くはアドレスの誤りです"
    } help {
        "Compare the address that the program calls (host, path, /v1) with the provider's: nothing broke on the way, and sending it again brings the same. `curl -i ADDRESS` shows what answers there; for Claude Code `genkan explain ANTHROPIC_BASE_URL` shows what is set, and `genkan doctor` asks it.\n- “chat-completions”, and it is Vertex AI: an old release makes the host from the location, and there is no host global-aiplatform.googleapis.com. Update the program, and name the location of your profile (asia-northeast1), whose host is asia-northeast1-aiplatform.googleapis.com.\n- A gateway or a local server of models: its path is another one (with or without /v1), or its upstream failed and it passed on a page: its log says so.\n- The address is right: a proxy, a web filter or a sign-in page answers in its place. Open the address in the browser." /
        "プログラムが呼び出すアドレス（ホスト、パス、/v1）をプロバイダーのものと照らし合わせてください。通信が途中で切れたのではなく、送り直しても結果は同じです。何が応答しているかは `curl -i アドレス` で分かります。Claude Code では、設定値は `genkan explain ANTHROPIC_BASE_URL` で、応答元は `genkan doctor` で分かります。\n- 「chat-completions」とあり、Vertex AI の場合: 古いリリースはロケーションからホスト名を作りますが、global-aiplatform.googleapis.com というホストはありません。プログラムを更新し、プロファイルのロケーション（asia-northeast1。ホストは asia-northeast1-aiplatform.googleapis.com）を指定してください。\n- ゲートウェイやローカルのモデルサーバーの場合: パスが異なるか（/v1 の有無）、その先のサービスの失敗したページがそのまま渡されています。ログで分かります。\n- アドレスが正しい場合: 代わりにプロキシ、Web フィルター、サインインページが応答しています。アドレスをブラウザーで開いてください。"
    } text {
        verified: false,
        patterns: [
            r"\berror decoding response body\W{1,3}(?:\d\W{1,3})?expected value at line 1 column 1\b",
        ],
        examples: [
            "Error: Failed to call chat-completions api\n\nCaused by:\n    0: error decoding response body\n    1: expected value at line 1 column 1",
            "reqwest error: error decoding response body: expected value at line 1 column 1",
        ],
    }
    ANSWER "GK-ERR-184" Remote {
        "what came back isn't what the API sends: a proxy, a gateway or a captive portal answered instead, or the service's own answer was empty or cut off; which of them wasn't recognised in the text" /
        "返された内容が API のものではありません。プロキシ、ゲートウェイ、サインインページが割り込んだか、サービス自身の応答が空か途中で切れています（どれが原因かは本文から読み取れませんでした）"
    } help {
        "`genkan doctor` shows who answers, and `genkan explain ANTHROPIC_BASE_URL` whether a gateway is set.\n- “was answered with a”, “body is an event stream”: a proxy or router in between answered with the wrong kind of body; it is neither an outage nor a page to sign in at. Whoever runs it (mostly you) updates it (Headroom: 0.36.0 or later); until then take it out of the way: `genkan explain ANTHROPIC_BASE_URL` shows where its address is set.\n- “empty or malformed”, “proxy or gateway intercepting”: Claude Code's words for a 200 without an answer in it. The gateway's log at that time decides. An error of the upstream stands there: that is the cause, see the next point. The upstream gave whole answers, and it began with an update of Claude Code, or the gateway is Headroom: whoever runs it (you, mostly) updates it (Headroom to 0.36.0 or later); until then go back to the last release that worked: `claude install 2.1.142`, with DISABLE_AUTOUPDATER=1, helped a user of free-claude-code with OpenRouter. The upstream answers nothing now and then: choose another provider or model there. “body is an HTML page”: a web page came, as the address lacks its path (such as /api), or from a proxy or a sign-in.\n- A gateway or router is set: mostly its upstream failed, or its answer was translated wrongly or came back empty (“line 1 column 1”, “end of JSON input”). Its operator (you, if you run it) finds the upstream's error in its log at that time, and updates it; then try again.\n- The address is that of the gateway's web page: correct its path.\n- No gateway: open any page in the browser to see whether a sign-in is asked for; send a block page's details to the network team, and ask them to let programs reach the address.\n- “invalid json response body”: the words of Node.js' fetch (node-fetch), whatever program uses it; the address in them answered. It is the service's own (openrouter.ai, say), and it ends with “Unexpected end of JSON input”: the answer was empty or cut off; try again, and if it comes often, look at the service's status page, or take another provider or model there. “Unexpected token <”: a page came; see above." /
        "応答元は `genkan doctor` で、ゲートウェイの設定は `genkan explain ANTHROPIC_BASE_URL` で分かります。\n- 「was answered with a」「body is an event stream」の場合: 間にあるプロキシやルーターが、誤った種類の応答を返しています。障害でもサインインのページでもありません。動かしている人（多くは自分）が更新します（Headroom では 0.36.0 以降）。それまでは経由しないようにしてください。アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。\n- 「empty or malformed」「proxy or gateway intercepting」の場合: 中身のない 200 の応答に対する Claude Code の表示です。原因は、その時刻のゲートウェイのログで分かります。その先のサービスのエラーがあれば、それが原因です（次の項目）。その先の応答が完全で、Claude Code の更新後に始まったか、ゲートウェイが Headroom の場合は、動かしている人（多くは自分）が更新します（Headroom では 0.36.0 以降）。それまでは、最後に動いていたリリースに戻してください（OpenRouter につないだ free-claude-code では、DISABLE_AUTOUPDATER=1 と `claude install 2.1.142` で動いたという報告があります）。その先の応答がときどき空になる場合は、そこで別のプロバイダーかモデルを選んでください。「body is an HTML page」の場合は Web ページが返されています。アドレスのパス（/api など）が足りないか、プロキシやサインインのページです。\n- ゲートウェイやルーターを使う場合: 多くは、その先のサービスが失敗したか、応答の変換に誤りがあるか、応答が空です（「line 1 column 1」、「end of JSON input」）。運用担当（自分で動かしている場合は自分）が、その時刻のログで実際のエラーを確認して更新し、やり直します。\n- アドレスがゲートウェイの管理画面のものになっている場合: パスを直してください。\n- ゲートウェイがない場合: ブラウザーで任意のページを開き、サインインを求められるか確認してください。ブロックページの場合は内容をネットワーク担当に送り、プログラムからの通信を許可してもらってください。\n- 「invalid json response body」の場合: Node.js の fetch（node-fetch）を使うプログラムに共通のメッセージで、本文のアドレスが応答しています。サービス自身のアドレス（openrouter.ai など）で、末尾が「Unexpected end of JSON input」であれば、応答が空か途中で切れています。やり直し、頻繁に起こる場合はサービスの稼働状況を確認するか、そこで別のプロバイダーやモデルを使ってください。「Unexpected token <」であれば Web ページが返されています（上記のとおりです）。"
    } text {
        verified: true,
        patterns: [
            r"\binvalid json response body at (?:https?://(?<host>[\w.-]+))?\S{0,200} reason: ",
            r"attempt to decode json with unexpected mimetype: text/html",
            r"\bapi returned an empty or malformed\b|\b(?:proxy|gateway) or (?:gateway|proxy) intercepting the request\b",
            r"response (?:body )?(?:is|was) not (?:valid )?json|invalid json (?:response|received)|failed to parse json response|unexpected content[- ]type|expected content-type",
            r"(?:\bapi\b|\bresponse\b|\bfetch|\baxios|\bhttpx?\b|https?://|\bopenai\b|\banthropic\b|\bbedrock\b|\bstatus(?: code)?\b|\bauthentication failed|\blogin\b|\boauth\b|\bcredentials?\b|\bstream\b|\bregistry\b|\bdownload).{0,200}?(?:unexpected end of json input|unexpected token '?[^<'\s].{0,40}is not valid json|expecting value: line 1 column 1|syntaxerror: json parse error|failed to parse json|unexpected non-whitespace character after json)",
            r"error decoding response body: (?:missing field|expected (?:value|ident|`)|invalid type|unknown (?:variant|field)|trailing)",
        ],
        examples: [
            "proxy or gateway intercepting the request. Response: content-type event-stream",
            "aiohttp.client_exceptions.ContentTypeError: 200, message='Attempt to decode JSON with unexpected mimetype: text/html', url='https://llm.acme.example/v1/messages'",
            "API Error: API returned an empty or malformed response (HTTP 200) — check for a proxy or gateway intercepting the request",
            "azure.core.exceptions.ClientAuthenticationError: Authentication failed: Expecting value: line 1 column 1 (char 0)",
            "Invalid JSON response from the server",
            "error decoding response body: missing field `access_token` at line 1 column 58",
            "FetchError: invalid json response body at https://openrouter.ai/api/v1/chat/completions reason: Unexpected end of JSON input",
        ],
    }
    JSON_UNREAD "GK-ERR-642" Problem {
        "something that should be JSON isn't: a file, what a program printed, or a service's answer (empty, or a page in its place); which of them wasn't recognised in the text" /
        "JSON であるべきものが JSON ではありません。ファイル、プログラムの出力、サービスの応答（空、または代わりのページ）のうちどれが原因かは、本文から読み取れませんでした"
    } help {
        "It comes as a program starts, or names a file: that file is empty, cut off or has a comma too many: `python3 -m json.tool FILE` shows the place; `genkan check` reads Claude Code's settings.\n- “Expecting value: line 1 column 1”: a Python program got something empty or a page where it reads JSON. With a model server or gateway behind it (Open WebUI, a chat program): its address lacks or doubles the path (such as /v1), or the server isn't up: `curl -i` to the same address shows the answer. The AWS CLI says so where the command in a profile (credential_process) printed nothing or more than its document: run that command by hand.\n- “is not valid JSON”, with words in quotes before it: they are the beginning of what was read, and mostly tell whose it is (a line that a program printed, a service's message): look for these words in what you start and in what it prints.\n- It comes as something is read from a program (a hook, a helper, `claude -p --output-format json`, an MCP server): run it by hand: nothing but JSON may be printed.\n- It comes with a request: `genkan doctor` shows who answers (a proxy's page, a sign-in's), `genkan explain ANTHROPIC_BASE_URL` whether a gateway is set: its operator looks at an empty answer.\n- npm (“while parsing near …”): `npm cache clean --force`, then again; it persists: the registry or mirror sends something else (`npm config get registry`)." /
        "プログラムの起動時に出る場合や、ファイル名がある場合: そのファイルが空か、途中で切れているか、余分なコンマがあります。`python3 -m json.tool ファイル` で位置が分かります。Claude Code の設定は `genkan check` が確認します。\n- 「Expecting value: line 1 column 1」の場合: Python のプログラムが、JSON の代わりに空の応答やページを受け取りました。モデルのサーバーやゲートウェイに接続するもの（Open WebUI などのチャットのプログラム）では、アドレスのパス（/v1 など）の不足や重複、またはサーバーの停止です。同じアドレスへの `curl -i` で応答を確認してください。AWS CLI では、プロファイルのコマンド（credential_process）の出力が空か、余分なものが混ざっています。そのコマンドを手動で実行してください。\n- 「is not valid JSON」の前に引用がある場合: 読み取った内容の先頭です。多くは、どこから来たもの（プログラムの表示、サービスのメッセージ）かがそれで分かります。起動しているものの出力から、その言葉を探してください。\n- プログラムの出力（フック、ヘルパー、`claude -p --output-format json`、MCP サーバー）を読むときに出る場合: 手動で実行し、JSON 以外が表示されないことを確認してください。\n- リクエストのときに出る場合: 応答元（プロキシやサインインのページ）は `genkan doctor`、ゲートウェイの設定は `genkan explain ANTHROPIC_BASE_URL` で分かります。空の応答はゲートウェイの運用担当が調べます。\n- npm（「while parsing near …」）の場合: `npm cache clean --force` の後にやり直してください。続く場合は、レジストリやミラーの応答が別のものです（`npm config get registry`）。"
    } text {
        verified: false,
        patterns: [
            r"unexpected end of json input|\bunexpected token '?[^<'\s].{0,40}is not valid json|expecting value: line \d{1,7} column \d{1,7}|syntaxerror: json parse error|failed to parse json\b|json\.parse: unexpected (?:end of data|character)",
            r"unexpected non-whitespace character after json",
        ],
        examples: [
            "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
            "SyntaxError: Unexpected non-whitespace character after JSON at position 4",
            "npm ERR! Unexpected end of JSON input while parsing near '...eslint\":\"^7.0.0\",\"moc'",
        ],
    }
    NOT_HTTP "GK-ERR-389" Remote {
        "what answers at the address doesn't answer with valid HTTP: another service's port, http and https mixed up, or something on the route that breaks it" /
        "接続先の応答が HTTP ではありません。別のサービスのポートか、http と https の取り違えか、経路上での破損です"
    } help {
        "Compare host, port and scheme: `genkan explain ANTHROPIC_BASE_URL` (or the provider's own, ANTHROPIC_BEDROCK_BASE_URL and its like) and `genkan explain HTTPS_PROXY` show what is set. `genkan doctor` says who answers there. If the address is right, its operator has to check the service, or the proxy in front of it." /
        "ホスト、ポート、スキームを確認してください。設定値は `genkan explain ANTHROPIC_BASE_URL`（または ANTHROPIC_BEDROCK_BASE_URL など、プロバイダーごとの変数）と `genkan explain HTTPS_PROXY` で、応答している相手は `genkan doctor` で分かります。アドレスが正しい場合は、その運用担当がサービスまたは手前のプロキシを確認します。"
    } text {
        verified: true,
        patterns: [
            r"curl: \(8\) invalid status line|\binvalidhttpresponse\b|malformed mime header line|\bunsupportedtransferencoding\b",
            r"\bmalformed_http_response\b|\bHPE_[A-Z_]+|parse error: expected http|weird server reply|received http/0\.9 when not allowed|\bbadstatusline\b|malformed http response|first record does not look like a tls handshake",
            r"\bparse error: (?:invalid (?:header (?:value char|token)|character|method|http version|status|response status)|missing expected|unexpected whitespace|data after|expected http|content-length can't|response does not match|pause in|header overflow|span callback)",
        ],
        examples: [
            "curl: (8) Invalid status line",
            "Malformed_HTTP_Response fetching \"https://llm.acme.example/v1/messages\". For more information, pass `verbose: true` in the second argument to fetch()",
            "curl: (1) Received HTTP/0.9 when not allowed",
            "Parse Error: Invalid header value char",
        ],
    }
    NOT_ARCHIVE "GK-ERR-646" Problem {
        "a downloaded file isn't the archive that was expected: it is a web page or an error's text in its place, or it was cut off or damaged" /
        "ダウンロードしたファイルが、期待した形式のアーカイブではありません。代わりに Web ページやエラーの文が保存されたか、途中で切れたか、破損しています"
    } help {
        "Look at it: `file FILE`, `head -c 300 FILE`. Nothing unpacks it.\n- A page or JSON: the address is wrong or needs a sign-in (a private mirror), or a proxy's block page came: `curl -fL -o FILE ADDRESS` then fails with the status instead of saving the page.\n- Binary, but too short: the download broke off: fetch it again.\n- “npm err”, “npm error”, “npm warn”: `npm cache clean --force`, then again, and look at the mirror (`npm config get registry`). “Z_DATA_ERROR”, “seems to be corrupted” once more: the download itself comes damaged: try another network, or without the proxy, the VPN or the antivirus, and update Node.js and npm (a release of them can be at fault); always the same package: its copy in the company's mirror.\n- `tar -xzf` for a file that isn't compressed: `tar -xf`.\n- TAR_BAD_ARCHIVE or zstd in Claude's desktop app: its own download of Claude Code came empty or cut off. Update and restart the app; behind a proxy let downloads.claude.ai through for the app as well. If curl gets the file whole, it is the app's fault; Claude Code in the terminal works meanwhile." /
        "`file ファイル` や `head -c 300 ファイル` で内容を確認してください。このファイルは展開できません。\n- Web ページや JSON の場合: アドレスの誤り、サインインが必要なミラー、プロキシのブロックページのいずれかです。`curl -fL -o ファイル アドレス` では、ページを保存せずにステータスで失敗します。\n- バイナリで短すぎる場合: ダウンロードが途中で切れています。取得し直してください。\n- 「npm err」「npm error」「npm warn」の場合: `npm cache clean --force` の後にやり直し、ミラーを確認してください（`npm config get registry`）。「Z_DATA_ERROR」「seems to be corrupted」が再び出る場合は、ダウンロードの途中で破損しています。別のネットワークや、プロキシ、VPN、ウイルス対策ソフトなしで試し、Node.js と npm を更新してください（リリースの不具合のこともあります）。いつも同じパッケージの場合は、社内のミラーにあるものが破損しています。\n- 圧縮されていないファイルに `tar -xzf` を使った場合: `tar -xf` を使ってください。\n- Claude のデスクトップアプリの TAR_BAD_ARCHIVE や zstd の場合: アプリによる Claude Code のダウンロードが、空か途中で切れています。アプリを更新して再起動し、プロキシがあればアプリからも downloads.claude.ai に接続できるようにしてください。curl で完全に取得できる場合はアプリの不具合です。その間もターミナルの Claude Code は使えます。"
    } text {
        verified: false,
        patterns: [
            r"\bgzip: \S{1,80}: (?:not in gzip format|unexpected end of file)|\btar: (?:child returned status|this does not look like a tar archive|unexpected eof in archive)|end-of-central-directory signature not found|\bTAR_BAD_ARCHIVE\b|unrecognized archive format",
            r"\bnpm (?:err!|error\b|warn\b).{0,300}?(?:\bz_(?:data|buf)_error\b|\bzlib: (?:incorrect|invalid|unexpected|unknown))|\b(?:cached|tarball) data for \S{1,300} .{0,200}?seems to be corrupted",
        ],
        examples: [
            "gzip: stdin: not in gzip format
tar: Child returned status 1
tar: Error is not recoverable: exiting now",
            "npm ERR! code Z_DATA_ERROR\nnpm ERR! errno -3\nnpm ERR! zlib: incorrect data check",
        ],
    }
    BAD_ENCODING "GK-ERR-390" Remote {
        "the answer says that it is compressed and isn't, or came damaged: a gateway or proxy unpacked it and kept its header" /
        "圧縮されていると示された応答が、圧縮されていないか破損しています。ゲートウェイまたはプロキシが展開し、ヘッダーを残しています"
    } help {
        "`genkan doctor` shows whether a gateway or a proxy answers: its operator has to check how it handles `Content-Encoding` (gzip, br, zstd), or pass on bodies unchanged. No setting on this machine changes that." /
        "ゲートウェイとプロキシのどちらが応答しているかは `genkan doctor` で分かります。その運用担当が `Content-Encoding`（gzip、br、zstd）の扱いを確認するか、本文をそのまま渡すようにします。この端末の設定では変わりません。"
    } text {
        verified: true,
        patterns: [
            r"can not decode content-encoding: (?:brotli|zstandard|deflate|gzip)",
            r"(?:^|[^(\w])incorrect header check\b|error -3 while decompressing|\bZ_DATA_ERROR\b|\bzliberror\b|\bdecompression ?error\b|\bERR_CONTENT_DECODING_FAILED\b|\bBrotliDecompressionError\b|content-encoding: gzip, but failed to decode|error while processing content unencoding",
            r"\bcurl: \(61\)|unrecognized content encoding type|\bcontentdecodingerror\b|invalid gzip header|gzip: invalid header|failed to (?:decode|decompress) (?:the )?(?:response|body).{0,40}(?:gzip|br|zstd|deflate|content-encoding)|not in gzip format|\binvalid (?:brotli|zstd|gzip|deflate) (?:data|stream|header)",
        ],
        ask: NetworkTeam {
            "Answers from the model's service, or from the gateway, arrive with a `Content-Encoding` that their bodies don't have. Please check whether the proxy or gateway on the route unpacks bodies but keeps the header, or damages them." /
            "モデルのサービスまたはゲートウェイからの応答の本文が、`Content-Encoding` と一致していません。経路上のプロキシまたはゲートウェイが、本文を展開してヘッダーを残していないか、破損させていないかを確認していただけますか。"
        },
        examples: [
            "aiohttp.client_exceptions.ClientPayloadError: 400, message='Can not decode content-encoding: brotli (br). Please install `Brotli`'",
            "httpx.DecodingError: Error -3 while decompressing data: incorrect header check",
            "Error: ZlibError fetching \"https://llm.acme.example/v1/messages\"",
            "curl: (61) Unrecognized content encoding type. libcurl understands deflate, gzip, br, zstd content encodings.",
        ],
    }
}
