//! GK-ERR-436 and others: routers and other providers' endpoints that somebody runs or uses by themselves, and what stands
//! before them: whoever chose them can act, mostly no administrator. The desktop app's own check of a resource is here too: no gateway
//! or resource is at fault there.

super::error_text::error_texts! {
    VERSION_TWICE "GK-ERR-1164" Remote {
        "the request carries the header anthropic-version with a value that Anthropic's API doesn't know: mostly the same date twice, as a router or proxy in between adds its own to the one that the program sent" /
        "リクエストのヘッダー anthropic-version の値が、Anthropic の API で認識されません。多くは、間にあるルーターやプロキシが、プログラムの送った値に自身の値を加え、同じ日付が 2 回並んでいます"
    } help {
        "Whoever runs the router (you, where it is on your machine) updates it, or goes back to its last release that worked: `genkan explain ANTHROPIC_BASE_URL` shows which one it is. No setting of Claude Code, no key and no sign-in changes it.\n- “2023-06-01, 2023-06-01”, “2023-06-01,2023-06-01”: the router (9router, OmniRoute 3.6.9 and others are reported) sends the header besides the one that it passes on; one of the two has to go. OmniRoute: update it, or take 3.6.6. A reverse proxy (nginx) of your own: set the header in place of adding it, or leave it to the program.\n- One date alone: the program or router sends a date that doesn't exist: write 2023-06-01 there (in a program with Anthropic's SDK leave it to the SDK)." /
        "ルーターを動かしている人（この端末で動くものは自分）が更新するか、最後に動いていたリリースに戻します。どのルーターかは `genkan explain ANTHROPIC_BASE_URL` で分かります。Claude Code の設定、キー、サインインでは解消しません。\n- 「2023-06-01, 2023-06-01」「2023-06-01,2023-06-01」の場合: ルーター（9router、OmniRoute 3.6.9 などで報告があります）が、受け取ったヘッダーのほかに自身のヘッダーも送っています。どちらかをなくす必要があります。OmniRoute は、更新するか 3.6.6 を使ってください。自分のリバースプロキシ（nginx）では、ヘッダーを追加せずに置き換えるか、プログラムに任せてください。\n- 日付が 1 個だけの場合: プログラムまたはルーターが、存在しない日付を送っています。2023-06-01 と書いてください（Anthropic の SDK を使うプログラムでは、SDK に任せます）。"
    } text {
        verified: false,
        patterns: [
            r"\banthropic-version\W{1,8}[^\x22'\\]{1,60}\W{1,4}is not a valid version\b",
        ],
        ask: GatewayAdmin {
            "Our gateway sends the header anthropic-version twice (its own besides the one that Claude Code sent), or with a date that doesn't exist, and Anthropic's API refuses every request. Please update the gateway, or have it set the header once (2023-06-01)." /
            "ゲートウェイがヘッダー anthropic-version を二重に送っているか（Claude Code の値に自身の値を加えています）、存在しない日付を送っており、Anthropic の API がすべてのリクエストを拒否します。ゲートウェイを更新するか、ヘッダーを 1 回だけ（2023-06-01）設定していただけますか。"
        },
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"anthropic-version: \"2023-06-01, 2023-06-01\" is not a valid version\"}}",
            "[400]: anthropic-version: \"2024-10-22\" is not a valid version",
        ],
    }
    OTHER_SERVER "GK-ERR-549" Usage {
        "what answered isn't a Claude API: “404 page not found” is the bare answer of another web server, so the address that Claude Code uses leads to the wrong server or path" /
        "応答したのは Claude の API ではありません。「404 page not found」は別の Web サーバーの応答で、Claude Code のアドレスが誤ったサーバーまたはパスを指しています"
    } help {
        "`genkan explain ANTHROPIC_BASE_URL` shows where the address is set (shell, settings.json): remove it there if another tool left it behind. The model's name isn't the matter.\n- You mean to use a gateway: its path is wrong. Claude Code adds /v1/messages by itself; a prefix may be missing (`/anthropic`, `/api`). `genkan doctor` tests the address, its administrator knows it.\n- A router or model server on this machine: this version of it has no Messages API; update it." /
        "アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります（シェル、settings.json）。別のツールが残したものであれば、そこから削除してください。モデル名は原因ではありません。\n- ゲートウェイを使う場合: パスの誤りです。/v1/messages は Claude Code が自動で付けます。プレフィックス（`/anthropic`、`/api`）が抜けていることもあります。アドレスは `genkan doctor` で確認でき、正しいものはゲートウェイの管理者が知っています。\n- この端末のルーターやモデルサーバーの場合: そのバージョンに Messages API がありません。更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\b404 page not found\b.{0,900}?there's an issue with the selected model(?: \([^)]{1,80}\))?",
        ],
        examples: [
            "Error: 404 404 page not found\n    at generate (/$bunfs/root/src/entrypoints/cli.js:11:53269)\n⏺ There's an issue with the selected model (claude-sonnet-4-6). It may not exist or you may not have access to it. Run /model to pick a different model.",
        ],
    }
    WEB_ACCOUNT "GK-ERR-1222" Problem {
        "claude.ai refused the account that a proxy signs in with (clove and its like, which answer from the chat of a claude.ai account): mostly its plan doesn't have this model" /
        "claude.ai が、プロキシのアカウントを拒否しました（clove など、claude.ai アカウントのチャットで応答するプロキシ）。多くは、アカウントのプランにこのモデルがありません"
    } help {
        "Whoever runs the proxy (you, if you do) opens claude.ai with that very account: a model that can be chosen there works, another doesn't. Take such a model (`/model`, or the proxy's mapping of names), or an account with a paid plan: a free one lacks the higher models. Claude Code, the network and the key for the proxy are in order.\n- “rate_limit_error”: the account's allowance in claude.ai is used up: wait until the time that claude.ai shows, or take another account. “authentication_error”: its sign-in that the proxy stores (a session cookie) has expired: sign in to claude.ai again and store the new one in the proxy.\n- The account has the model in the browser: its limit may be used up, or claude.ai is disturbed (status.claude.com): try later, and update the proxy.\n- You didn't mean to use such a proxy: `genkan explain ANTHROPIC_BASE_URL` shows where its address is set; with a profile of your organization `genkan setup` writes the right one." /
        "プロキシの運用担当（自分で動かしている場合は自分）が、そのアカウントで claude.ai を開いてください。そこで選べるモデルは使え、選べないモデルは使えません。選べるモデルにするか（`/model`、またはプロキシのモデル名の対応付け）、有料プランのアカウントを使います（無料のアカウントでは上位モデルを使えません）。Claude Code、ネットワーク、プロキシ用のキーに問題はありません。\n- 「rate_limit_error」の場合: claude.ai でのアカウントの利用枠を使い切っています。claude.ai に表示される時刻まで待つか、別のアカウントを使います。「authentication_error」の場合: プロキシに登録されたサインイン（セッションの Cookie）が期限切れです。claude.ai にサインインし直し、新しいものをプロキシに登録してください。\n- ブラウザーではそのモデルを使える場合: 上限に達しているか、claude.ai に障害があります（status.claude.com）。時間をおいて試し、プロキシを更新してください。\n- このようなプロキシを使うつもりがない場合: アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。組織のプロファイルがあれば、`genkan setup` で正しい設定を書き込めます。"
    } text {
        verified: false,
        patterns: [
            r"(?:when calling claude ai: permission_error\b.{0,60}?)?\bthis model isn't available right now\. you can switch to another model\b",
            r"\berror occurred when calling claude ai: (?:permission|rate_limit|authentication)_error\b",
            r"\bclaude\.ai/api/organizations/\S{0,200}.{0,120}?\berror_type\W{1,6}permission_error\b",
        ],
        examples: [
            "This model isn't available right now. You can switch to another model to continue using Claude.",
            "HTTP error occurred when calling Claude AI: permission_error - You don't have access to this. (Status: 403)",
            "{\"url\":\"https://claude.ai/api/organizations/0a1b/chat_conversations/0c/completion\",\"status_code\":403,\"error_type\":\"permission_error\"}",
            "HTTP error occurred when calling Claude AI: rate_limit_error - Exceeded limit (Status: 429)",
        ],
    }
    LOCAL_MODEL "GK-ERR-550" Usage {
        "the server that answered has no model of this name; the wording is that of a model server such as Ollama, not of a cloud or of Anthropic" /
        "応答したサーバーに、この名前のモデルはありません。クラウドや Anthropic ではなく、Ollama などのモデルサーバーの応答です"
    } help {
        "`genkan explain ANTHROPIC_BASE_URL` shows where that server's address is set (shell, settings.json): remove it there if you didn't mean it, and start Claude Code again.\n- “gpt”, “text-embedding”: a name that Claude Code never asks for. A program or MCP server (a memory, an index) whose OPENAI_BASE_URL leads to that server asks for its own default model there: set the model in its settings to one that `ollama list` shows, or fetch it (`ollama pull NAME`). Some ask for a second, small or embedding model, which has a setting of its own.\n- You mean that server: name models that it has (`ollama list`, its /v1/models) in ANTHROPIC_MODEL, and in ANTHROPIC_DEFAULT_HAIKU_MODEL and its siblings for background work and subagents.\n- It is your company's gateway (`gateway.url` in the profile): its administrator adds the name, or tells you the right one." /
        "そのサーバーのアドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります（シェル、settings.json）。意図したものでなければ削除し、Claude Code を起動し直してください。\n- 「gpt」「text-embedding」の場合: Claude Code が要求しない名前です。OPENAI_BASE_URL がそのサーバーを指すプログラムや MCP サーバー（記憶、索引など）が、自分の既定のモデルを要求しています。その設定で、`ollama list` にあるモデルを指定するか、モデルを取得してください（`ollama pull 名前`）。2 つ目の小さいモデルや埋め込み用のモデルに、別の設定項目があるものもあります。\n- そのサーバーを使う場合: 持っているモデル（`ollama list`、/v1/models）の名前を ANTHROPIC_MODEL に指定し、裏側の処理とサブエージェント用に ANTHROPIC_DEFAULT_HAIKU_MODEL なども指定してください。\n- 組織のゲートウェイ（プロファイルの `gateway.url`）の場合: 管理者が名前を追加するか、正しい名前を教えます。"
    } text {
        verified: false,
        patterns: [
            r"not_found_error\W{1,6}message\W{1,6}model '(?<model>[\w.:@/-]{1,80})' not found",
            r"model \W(?<model>[\w.:@/-]{1,80})\W{1,2} not found, try pulling it first",
            r"\bmodel '(?<model>[\w.:@/-]{1,80})' not found(?:\W{1,6}type\W{1,5}api_error|\W{0,3}$| \(status code: 404\))",
        ],
        examples: [
            "Error: 404 {\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"model 'claude-haiku-4-5-20251001' not found\"},\"request_id\":\"req_3a18b920332f2b059b6bb173\"}",
            "{\"error\":\"model \\\"claude-sonnet-4-6\\\" not found, try pulling it first\"}",
            "Error code: 404 - {'error': {'message': \"model 'gpt-4.1-mini' not found\", 'type': 'api_error', 'param': None, 'code': None}}",
        ],
    }
    OLLAMA_WITHOUT_MESSAGES "GK-ERR-846" Usage {
        "Ollama's own log: it was asked at the right address and answered 404 to /v1/messages, because this Ollama is too old to have that path (it came with 0.14.0), or because it has no model of the name that was asked for" /
        "Ollama 自身のログです。アドレスは正しく、/v1/messages に 404 を返しています。Ollama が古く、このパスがないか（0.14.0 で追加されました）、要求された名前のモデルがありません"
    } help {
        "`ollama --version` where that Ollama runs tells which of the two it is.\n- “ms |” behind 404 (an answer within a few µs points to a missing path, hundreds of µs or ms mostly to the model; the version decides), and it is 0.14.0 or newer: the path is there, and the model's name isn't: `ollama list` has to show it with its tag, `ollama pull NAME` fetches it. Claude Code asks for others beside it: name one in ANTHROPIC_DEFAULT_HAIKU_MODEL and its siblings too.\n- Older than 0.14.0: whoever runs that Ollama updates it and starts it again. In a container the image's version counts, not the host's: `docker pull ollama/ollama`, then make the container anew (an image of another program, such as Open WebUI with Ollama in it, is updated the same way).\n- It isn't Ollama's log (other servers in Go write [GIN] as well): that server has no path of Anthropic's format. Put a gateway that translates before it (LiteLLM), or set another address in ANTHROPIC_BASE_URL.\n- Nobody meant to use a local model: `genkan explain ANTHROPIC_BASE_URL` shows where the address is set; take it out there." /
        "どちらの場合かは、その Ollama が動いている場所の `ollama --version` で分かります。\n- 404 の後が「ms |」で（数 µs の応答は多くはパスの不足、数百 µs や ms は多くはモデルの不足ですが、決め手はバージョンです）、0.14.0 以降の場合: パスはあり、モデルがありません。`ollama list` に、タグまで同じ名前が表示される必要があります（`ollama pull 名前` で取得できます）。Claude Code はほかのモデルも呼び出すため、ANTHROPIC_DEFAULT_HAIKU_MODEL なども指定してください。\n- 0.14.0 より前の場合: その Ollama の運用者が更新し、起動し直します。コンテナーでは、ホストではなくイメージのバージョンが使われます。`docker pull ollama/ollama` の後、コンテナーを作り直してください（Ollama を含む Open WebUI などのイメージも同様です）。\n- Ollama のログではない場合（[GIN] は Go で書かれたほかのサーバーも出力します）: そのサーバーには、Anthropic の形式のパスがありません。変換するゲートウェイ（LiteLLM）を前に置くか、ANTHROPIC_BASE_URL に別のアドレスを設定してください。\n- ローカルのモデルを使うつもりがない場合: アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。そこから削除してください。"
    } text {
        verified: false,
        patterns: [
            r"\[gin\] .{0,40}\| ?404 ?\|.{0,60}?\bpost \W{0,2}/v1/messages(?:\?|\W?\s|\W?$)",
        ],
        examples: [
            "[GIN] 2026/11/28 - 23:40:13 | 404 |       3.232µs | 192.168.100.252 | POST     \"/v1/messages?beta=true\"",
            "[GIN] 2026/11/28 - 09:15:22 | 404 |    1.912046ms |      172.18.0.1 | POST     \"/v1/messages?beta=true\"",
        ],
    }
    LOCAL_NAME "GK-ERR-1182" Usage {
        "the chosen model has a name of a local model server (Ollama: NAME:TAG), and the server at ANTHROPIC_BASE_URL answered 404: the address has a wrong path, or that server doesn't have the model" /
        "選択したモデルはローカルのモデルサーバー（Ollama の「名前:タグ」）の名前で、ANTHROPIC_BASE_URL のサーバーが 404 を返しました。アドレスのパスが誤っているか、そのサーバーにモデルがありません"
    } help {
        "Take /v1 off the end of ANTHROPIC_BASE_URL: Claude Code adds /v1/messages itself, so that Ollama's address is `http://localhost:11434`. `genkan explain ANTHROPIC_BASE_URL` shows where it is set (shell, settings.json); correct it there and start Claude Code again.\n- The address is right: `ollama list` has to show this very name with its tag; `ollama pull NAME` fetches it. Name one in ANTHROPIC_DEFAULT_HAIKU_MODEL and its siblings too, for background work and subagents. Ollama before 0.14.0 can't speak with Claude Code: update it.\n- LM Studio, llama.cpp or another local server: the same, with the name that its /v1/models shows.\n- “cloud” (a tag such as :cloud or :120b-cloud): such a model doesn't run on this machine; the prompts go to Ollama's servers.\n- You didn't mean a local model: take ANTHROPIC_BASE_URL and the model (ANTHROPIC_MODEL, `model` in settings.json) out; with a profile of your organization `genkan setup` writes the right ones." /
        "ANTHROPIC_BASE_URL の末尾の /v1 を外してください。/v1/messages は Claude Code が付けるため、Ollama のアドレスは `http://localhost:11434` です。設定場所（シェル、settings.json）は `genkan explain ANTHROPIC_BASE_URL` で分かります。直した後、Claude Code を起動し直してください。\n- アドレスが正しい場合: `ollama list` に、タグまで同じ名前が表示される必要があります（`ollama pull 名前` で取得できます）。裏側の処理とサブエージェント用に、ANTHROPIC_DEFAULT_HAIKU_MODEL なども指定してください。0.14.0 より前の Ollama は Claude Code に対応していません。更新してください。\n- LM Studio、llama.cpp などのローカルのサーバーでも同様です。/v1/models に表示される名前を指定してください。\n- 「cloud」の場合（:cloud や :120b-cloud などのタグ）: このモデルはこの端末では動作せず、プロンプトは Ollama のサーバーに送られます。\n- ローカルのモデルを使うつもりがない場合: ANTHROPIC_BASE_URL とモデルの指定（ANTHROPIC_MODEL、settings.json の `model`）を外してください。組織のプロファイルがある場合は、`genkan setup` で正しい値が設定されます。"
    } text {
        verified: false,
        patterns: [
            // The name, behind its maker if there is one, is none of Claude's: `:1m` at those isn't a size.
            concat!(
                r"there(?:'s| is) an issue with the selected model \(`?(?<model>(?:[\w.-]{1,40}/){0,3}",
                r"(?:[abd-gi-np-rt-z0-9_]|c(?:[a-km-z0-9_.-]|l(?:[b-z0-9_.-]|a(?:[a-tv-z0-9_.-]|u(?:[a-ce-z0-9_.-]|d[a-df-z0-9_.-]))))",
                r"|h(?:[b-z0-9_.-]|a(?:[a-hj-z0-9_.-]|i(?:[a-jl-z0-9_.-]|k[a-tv-z0-9_.-])))|o(?:[a-oq-z0-9_.-]|p(?:[a-tv-z0-9_.-]|u[a-rt-z0-9_.-]))",
                r"|s(?:[a-np-z0-9_.-]|o(?:[a-mo-z0-9_.-]|n(?:[a-mo-z0-9_.-]|n(?:[a-df-z0-9_.-]|e[a-su-z0-9_.-])))))[\w.-]{0,60}",
                r":(?:latest|cloud|e?\d{1,4}(?:\.\d{1,2})?[bm]\b[\w.-]{0,30}|\d{1,3}x\d{1,3}b\b[\w.-]{0,30}|i?q\d_\w{1,12}))`?\)",
            ),
            r"there(?:'s| is) an issue with the selected model \(`?(?<model>(?:hf\.co|huggingface\.co)/[\w.-]{1,60}/[\w.-]{1,100}(?::[\w.-]{1,40})?)`?\)",
        ],
        examples: [
            "There's an issue with the selected model (hf.co/unsloth/Qwen3-Coder-30B-A3B-Instruct-GGUF:Q4_K_M). It may not exist or you may not have access to it. Run /model to pick a different model.",
            "There's an issue with the selected model (qwen3-coder:30b). It may not exist or you may not have access to it. Run /model to pick a different model.",
        ],
    }
    KIMI_REFUSES "GK-ERR-1184" Problem {
        "the service at ANTHROPIC_BASE_URL (the words are those of Kimi, Moonshot AI) doesn't take something that this release of Claude Code sends, mostly with tools, and doesn't say what" /
        "ANTHROPIC_BASE_URL のサービス（Kimi、Moonshot AI の文言です）が、このリリースの Claude Code の送る内容の一部（多くはツールに関するもの）を受け付けません。どの部分かは示されません"
    } help {
        "Set ENABLE_TOOL_SEARCH to false and CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS to 1 (`env` in ~/.claude/settings.json; with a profile `claude.env`, then `genkan setup`), update Claude Code (`claude update`), start it again, and begin a new conversation (/clear): the old one keeps what was refused.\n- “ENABLE_TOOL_SEARCH”, “ToolSearch”, “tool_reference”: tool search is on, and this service doesn't take its tool_reference blocks. An update doesn't help while the variable is on: take it out, or set it to false.\n- It began with an update (2.1.69 is reported; 2.1.68 and 2.1.70 worked): the newest release, or `claude install VERSION` with the one before, with DISABLE_AUTOUPDATER=1 until it is settled.\n- Once in a while, with the same conversation working again afterwards: a fault of the service; send the prompt again.\n- With a profile of your organization the request shouldn't go to this service at all: `genkan explain ANTHROPIC_BASE_URL` shows where it is set." /
        "ENABLE_TOOL_SEARCH を false、CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS を 1 に設定し（~/.claude/settings.json の `env`。プロファイルがある場合は `claude.env` に書いて `genkan setup`）、Claude Code を更新して（`claude update`）起動し直し、新しい会話を始めてください（/clear）。それまでの会話には、拒否された内容が残っています。\n- 「ENABLE_TOOL_SEARCH」「ToolSearch」「tool_reference」の場合: ツール検索が有効で、このサービスは tool_reference のブロックを受け付けません。変数が有効な間は、更新しても解消しません。外すか、false にしてください。\n- 更新後に始まった場合（2.1.69 で報告があり、2.1.68 と 2.1.70 では動作しました）: 最新のリリースにするか、前のリリースに戻し（`claude install バージョン`）、解決するまで DISABLE_AUTOUPDATER=1 を設定してください。\n- ときどき起こり、同じ会話がその後また動作する場合: サービス側の問題です。プロンプトを送り直してください。\n- 組織のプロファイルがある場合、このサービスに送られること自体が誤りです。設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bmessage\W{1,6}invalid request error\W{1,6}type\W{1,5}(?:error|invalid_request_error)\b",
        ],
        examples: [
            "API Error: 400 {\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Invalid request Error\"},\"type\":\"error\"}",
            "API Error: 400 {\"error\":{\"message\":\"Invalid request Error\",\"type\":\"invalid_request_error\"},\"type\":\"error\"}",
        ],
    }
    BASE_ENDS_IN_V1 "GK-ERR-1238" Usage {
        "the address of the endpoint ends in /v1, to which Claude Code adds /v1/messages by itself: the doubled path is answered with 404, whichever model is named" /
        "接続先のアドレスが /v1 で終わっています。Claude Code が /v1/messages を付けるためパスが重複し、どのモデルを指定しても 404 になります"
    } help {
        "End ANTHROPIC_BASE_URL before /v1 (OpenRouter: https://openrouter.ai/api, Ollama: http://localhost:11434), where it is set (`genkan explain ANTHROPIC_BASE_URL`; mostly `env` of ~/.claude/settings.json or a plugin's own settings), and start Claude Code again. The model's name needn't change for that.\n- “openrouter”: its key belongs into ANTHROPIC_AUTH_TOKEN, and ANTHROPIC_API_KEY stays empty. The name is spelt as its list of models has it (anthropic/claude-…).\n- It is 404 with the right address as well: the endpoint has no path of Anthropic's format (its documentation names another address, often one that ends in /anthropic), or not this model.\n- With a profile of your organization no request should go there: `genkan check`." /
        "設定した場所（`genkan explain ANTHROPIC_BASE_URL` で分かります。多くは ~/.claude/settings.json の `env` またはプラグイン自身の設定）で、ANTHROPIC_BASE_URL を /v1 の前までにし（OpenRouter では https://openrouter.ai/api、Ollama では http://localhost:11434）、Claude Code を起動し直してください。モデル名の変更は不要です。\n- 「openrouter」の場合: キーは ANTHROPIC_AUTH_TOKEN に設定し、ANTHROPIC_API_KEY は空にします。モデル名は OpenRouter の一覧のとおりに書きます（anthropic/claude-…）。\n- アドレスを直しても 404 になる場合: その接続先に Anthropic の形式のパスがないか（ドキュメントに別のアドレスがあります。末尾が /anthropic のことが多くあります）、このモデルがありません。\n- 組織のプロファイルを使っている場合: そこへリクエストが送られること自体が誤りです（`genkan check`）。"
    } text {
        verified: false,
        patterns: [
            r"issue with the selected model \(`?(?<model>[^\s()`]{1,120})`?\).{0,600}?(?:\b|_)base[ _-]?url\b.{0,30}?https?://[^\s\x22']{3,160}?/v1(?:/messages)?/?(?:[\s\x22',)\]}]|$)",
            r"(?:\b|_)base[ _-]?url\b.{0,30}?https?://[^\s\x22']{3,160}?/v1(?:/messages)?/?[\s\x22',)\]}].{0,600}?issue with the selected model \(`?(?<model>[^\s()`]{1,120})`?\)",
            r"\banthropic_base_url\b.{0,6}https?://[^\s\x22']{3,160}?/v1(?:/messages)?/?[\s\x22',)\]}].{0,600}?\bapi error: 404\b",
        ],
        examples: [
            "There's an issue with the selected model (anthropic/claude-sonnet-4.5). It may not exist or you may not have access to it. Use --model to pick a different model.\n当前 Base URL: https://openrouter.ai/api/v1 (来源: ~/.claude/settings.json: ANTHROPIC_BASE_URL)",
            "ANTHROPIC_BASE_URL=https://openrouter.ai/api/v1 claude\nThere's an issue with the selected model (qwen/qwen3-coder). It may not exist or you may not have access to it. Run /model to pick a different model.",
            "export ANTHROPIC_BASE_URL=http://localhost:11434/v1\nclaude --model qwen2.5-coder\nAPI Error: 404 404 page not found",
        ],
    }
    PROXYS_THINKING_NAME "GK-ERR-1264" Usage {
        "the model's name ends in -thinking, as only some proxies and routers name models; it is set somewhere here, and the service that was called has no such model" /
        "モデル名が -thinking で終わっています。一部のプロキシやルーターだけの名前で、この端末のどこかに設定されていますが、呼び出したサービスにはありません"
    } help {
        "Find where it is set and take it out: `genkan explain ANTHROPIC_DEFAULT_OPUS_MODEL` (ANTHROPIC_DEFAULT_SONNET_MODEL, ANTHROPIC_DEFAULT_HAIKU_MODEL; an alias such as `opus` is mapped there), then `genkan explain ANTHROPIC_MODEL` and `model` in ~/.claude/settings.json. They are mostly left over from a proxy (CLIProxyAPI, Antigravity Manager, ccs), in the shell's file or in `env` of ~/.claude/settings.json. Start Claude Code again.\n- “Set model to”: `/model opus` shows the mapped name: as long as the variable is set, no alias leads to another model.\n- You do use the proxy: then it wasn't asked. ANTHROPIC_BASE_URL and its token have to be set where Claude Code starts (`genkan explain ANTHROPIC_BASE_URL`), and its list of models (/v1/models) has to hold the name.\n- At Claude itself thinking is no part of the name: take the model's usual id (`genkan models`), and switch thinking on or off in /config." /
        "設定場所を確認し、削除してください。`genkan explain ANTHROPIC_DEFAULT_OPUS_MODEL`（ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL も。`opus` などの別名はここで割り当てられます）、次に `genkan explain ANTHROPIC_MODEL` と ~/.claude/settings.json の `model` を確認します。多くは、以前使っていたプロキシ（CLIProxyAPI、Antigravity Manager、ccs）の設定が、シェルのファイルまたは ~/.claude/settings.json の `env` に残っています。削除した後、Claude Code を起動し直してください。\n- 「Set model to」の場合: `/model opus` で割り当て先の名前が表示されています。変数がある間は、別名を選んでもほかのモデルにはなりません。\n- プロキシを使っている場合: プロキシが呼び出されていません。ANTHROPIC_BASE_URL とそのトークンを、Claude Code を起動する環境に設定し（`genkan explain ANTHROPIC_BASE_URL`）、プロキシのモデルの一覧（/v1/models）にその名前があることを確認してください。\n- Claude 自身のサービスでは、思考はモデル名に含まれません。通常のモデル ID（`genkan models`）を使い、思考は /config で切り替えてください。"
    } text {
        verified: false,
        patterns: [
            r"issue with the selected model \(`?(?<model>(?:[\w.-]{1,40}/)?[\w.-]{0,20}claude-[\w.-]{1,60}-thinking(?:-\w{1,10})?(?:\[1m\])?)`?\)",
            r"\bmodel '[^']{1,80}' not found\b.{0,200}?\bset model to (?<model>claude-[\w.-]{1,60}-thinking)\b",
        ],
        examples: [
            "There's an issue with the selected model (claude-opus-4-6-thinking). It may not exist or you may not have access to it. Run /model to pick a different model.",
            "❯ /model claude-opus-4-6\n  ⎿  Model 'claude-opus-4-6' not found\n❯ /model opus\n  ⎿  Set model to claude-opus-4-6-thinking",
        ],
    }
    ROUTER_SPELLING "GK-ERR-551" Usage {
        "the model's name is spelt as OpenRouter and similar routers spell it (provider/name), and the endpoint that was called has no such model, or nothing at the path that was called" /
        "モデル名が OpenRouter などのルーターの表記（プロバイダー/名前）になっており、呼び出した接続先にそのモデルがないか、呼び出したパスに何もありません"
    } help {
        "Set a name that this endpoint has: `genkan explain ANTHROPIC_MODEL` shows where the name comes from, `genkan models` what there is.\n- “:free”, or you mean a router, and ANTHROPIC_BASE_URL ends in /v1: Claude Code appends /v1/messages itself, and the doubled path is answered with 404 whichever model is named. End the address before it (OpenRouter: https://openrouter.ai/api), set the router's key as ANTHROPIC_AUTH_TOKEN, ANTHROPIC_API_KEY empty, and start Claude Code again. With a profile of your organization no request should go there: `genkan check`.\n- It isn't the model that you chose: Claude Code calls others beside it (web search, subagents, titles). Look at ANTHROPIC_DEFAULT_HAIKU_MODEL, ANTHROPIC_DEFAULT_SONNET_MODEL, ANTHROPIC_DEFAULT_OPUS_MODEL, ANTHROPIC_SMALL_FAST_MODEL and CLAUDE_CODE_SUBAGENT_MODEL with `genkan explain NAME`, and at `model:` in agent files and skills; `genkan setup` pins all of them.\n- The name is meant for a router: its address and token aren't in force. Set ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN where Claude Code starts, in a plugin's or editor's own settings too (`genkan explain ANTHROPIC_BASE_URL`).\n- It did reach the router: the name isn't in its list of models (4.5 and 4-5 differ)." /
        "この接続先にあるモデルの名前を指定してください。名前の設定場所は `genkan explain ANTHROPIC_MODEL` で、選べるものは `genkan models` で分かります。\n- 「:free」の場合や、ルーターを使うつもりで ANTHROPIC_BASE_URL が /v1 で終わっている場合: Claude Code は /v1/messages を自分で付けるため、パスが重複し、どのモデルでも 404 になります。アドレスはその前までにし（OpenRouter では https://openrouter.ai/api）、ルーターのキーを ANTHROPIC_AUTH_TOKEN に設定し、ANTHROPIC_API_KEY は空にして、Claude Code を起動し直してください。組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan check`）。\n- 選択したモデルではない場合: Claude Code はほかのモデルも呼び出します（Web 検索、サブエージェント、タイトル）。ANTHROPIC_DEFAULT_HAIKU_MODEL、ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_OPUS_MODEL、ANTHROPIC_SMALL_FAST_MODEL、CLAUDE_CODE_SUBAGENT_MODEL を `genkan explain 名前` で、エージェントのファイルやスキルの `model:` も確認してください。`genkan setup` ですべて固定できます。\n- ルーター用の名前の場合: ルーターのアドレスとトークンが有効ではありません。Claude Code を起動する環境（プラグインやエディターの設定を含む）で、ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN を設定してください（`genkan explain ANTHROPIC_BASE_URL`）。\n- ルーターには届いている場合: その一覧にない名前です（4.5 と 4-5 は区別されます）。"
    } text {
        verified: false,
        patterns: [
            r"issue with the selected model \(`?(?<model>(?:anthropic|openrouter|google|openai|deepseek|qwen|z-ai|moonshotai|x-ai|stepfun|nvidia|meta-llama|mistralai|minimax|xiaomi|tencent|arcee-ai)/[\w.:@/-]{0,78}(?:[a-ln-z0-9_.:@/-]|[a-z02-9_.:@/-]m|[a-z0-9_.@/-]1m)|[\w./-]{1,120}:free|[a-z][\w.-]{3,40}/[\w.:@-]{0,78}(?:[a-ln-z0-9_.:@-]|[a-z02-9_.:@-]m|[a-z0-9_.@-]1m))`?\)",
        ],
        examples: [
            "There's an issue with the selected model (stepfun/step-3.5-flash:free). It may not exist or you may not have access to it. Run /model to pick a different model.",
            "There's an issue with the selected model (stepfun-ai/step-3.5-flash). It may not exist or you may not have access to it. Run /model to pick a different model.",
            "There's an issue with the selected model (anthropic/claude-opus-4.5). It may not exist or you may not have access to it. Use --model to pick a different model.",
        ],
    }
    THINKING_AS_CONTENT "GK-ERR-1239" Remote {
        "the gateway (mostly LiteLLM) hands the thinking of earlier answers on as content of the type `thinking` to a server of OpenAI's format (vLLM, SGLang), which takes only text and media there" /
        "ゲートウェイ（多くは LiteLLM）が、以前の応答の思考を種類 `thinking` の内容として、OpenAI 形式のサーバー（vLLM、SGLang）に渡しています。そこではテキストとメディアだけが受け付けられます"
    } help {
        "Whoever runs the gateway goes back to LiteLLM 1.81.12 (1.81.14 is reported to do it with hosted_vllm), or updates LiteLLM to a release that no longer sends such blocks. Nothing in Claude Code is at fault.\n- Until then a new conversation (/clear) works only up to the model's next thinking. MAX_THINKING_TOKENS=0 in Claude Code helps only where the model doesn't think by itself; at vLLM or SGLang thinking can be switched off for the model, if it has such a switch." /
        "ゲートウェイの運用担当が、LiteLLM を 1.81.12 に戻すか（hosted_vllm では 1.81.14 で報告されています）、このブロックを送らなくなった、より新しいリリースにします。Claude Code の問題ではありません。\n- それまでは、新しい会話（/clear）でも、モデルが次に思考するまでしか動作しません。Claude Code の MAX_THINKING_TOKENS=0 は、モデルが自分で思考しない場合にだけ有効です。vLLM や SGLang では、モデルに切り替えがあれば思考をオフにできます。"
    } text {
        verified: false,
        patterns: [
            r"\bhosted_?vllm\w*?exception\b.{0,2400}?'(?:type|input)': '(?:redacted_)?thinking'",
            r"\binput should be 'text'.{0,40}?'input': '(?:redacted_)?thinking'",
        ],
        ask: GatewayAdmin {
            "Our gateway (LiteLLM) hands Claude Code's thinking blocks on to the model's server as content of the type `thinking`, which that server refuses (“Input should be 'text'”). Please go back to a release that doesn't do so (1.81.12 for hosted_vllm), or update to one where it is corrected." /
            "ゲートウェイの LiteLLM が、Claude Code の思考のブロックを種類 `thinking` の内容としてモデルのサーバーに渡し、拒否されています（「Input should be 'text'」）。そうしないリリース（hosted_vllm では 1.81.12）に戻すか、修正済みのリリースに更新していただけますか。"
        },
        examples: [
            "litellm.BadRequestError: Hosted_vllmException - {\"object\":\"error\",\"message\":\"19 validation errors:\\n {'type': 'string_type', 'msg': 'Input should be a valid string', 'input': [{'type': 'thinking', 'thinking': 'The user'}]}\"}",
            "{'type': 'literal_error', 'loc': ('body', 'messages', 2, 'content', 0, 'type'), 'msg': \"Input should be 'text'\", 'input': 'thinking', 'ctx': {'expected': \"'text'\"}}",
        ],
    }
    NO_FALLBACK "GK-ERR-1223" Remote {
        "a request failed at the gateway (LiteLLM), and its router has no fallback for the name that was asked for; why the request itself failed stands before this sentence" /
        "ゲートウェイ（LiteLLM）でリクエストが失敗し、要求された名前に対するフォールバックがありません。リクエスト自体が失敗した理由は、この文の前にあります"
    } help {
        "The first error before this sentence, here or in LiteLLM's log, is the reason: look at that one first. No setting of Claude Code's changes it.\n- Fallbacks are configured and aren't found: each counts for the very name that was asked for. The gateway's operator lists them under that name too, the alias in model_group_alias as well as the real name (`fallbacks` in router_settings or litellm_settings), or Claude Code calls by the real name (its /v1/models).\n- No fallback is meant: the sentence says nothing more, and nothing has to be configured. A fallback that is added may only lead to models and Regions that your organization allows." /
        "理由は、この文の前（ここ、または LiteLLM のログ）にある最初のエラーです。まずそれを確認してください。Claude Code の設定では解決しません。\n- フォールバックを設定しているのに見つからない場合: 呼び出し側が要求した名前と同じ名前のものだけが使われます。ゲートウェイの運用担当が、その名前でも（実際の名前に加えて、model_group_alias の別名でも）フォールバックを登録するか（router_settings または litellm_settings の `fallbacks`）、Claude Code から実際の名前（/v1/models）で呼び出します。\n- フォールバックを使わない場合: この文にそれ以上の意味はなく、設定は不要です。追加する場合の転送先は、組織が許可したモデルとリージョンに限ります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"no fallback model group found for (?:original )?model[_ ]group\b",
        ],
        ask: GatewayAdmin {
            "LiteLLM, our gateway, answers “No fallback model group found for original model_group”. Please look in its log for the error before that sentence, which is the reason, and list the fallback under the name that is asked for, aliases (model_group_alias) included, where one is meant to exist." /
            "ゲートウェイの LiteLLM が「No fallback model group found for original model_group」と応答します。ログでこの文の前にあるエラー（失敗の理由）を確認していただけますか。フォールバックを用意している場合は、呼び出し側が要求する名前（model_group_alias の別名を含む）でも登録していただけますか。"
        },
        examples: [
            "No fallback model group found for original model_group=claude-alias. Fallbacks=[{'claude-sonnet': ['claude-haiku']}]",
            "Something failed at the provider, errorNo fallback model group found for original model_group=claude-alias.",
        ],
    }
    LITELLM_ARGUMENT "GK-ERR-1319" Problem {
        "LiteLLM's own function behind /v1/messages was called without an argument that it needs: a fault of its release, or the request lacks a field; no key or permission of yours is at fault" /
        "LiteLLM の /v1/messages の内部の関数が、必要な引数なしで呼び出されました。LiteLLM のリリースの不具合か、リクエストのフィールドの不足です。キーや権限の問題ではありません"
    } help {
        "The word in quotes behind “missing” says which case it is. Whoever runs the gateway acts in the first.\n- “'api_key'”: that release has /v1/messages only for Anthropic's own API, and a model of Bedrock, Vertex AI or another provider has no such key (reported of 1.63.6, where it had worked before). The gateway's operator updates LiteLLM, or goes back to the release before. No key has to be made up for it; until then LiteLLM's pass-through (/bedrock, /vertex_ai) or /v1/chat/completions of the same model works.\n- “'max_tokens'”, “'messages'”, “'model'”: the program that asked left that field out, which Anthropic's format demands. A program that speaks OpenAI's format was given the address of /v1/messages: give it /v1 or /v1/chat/completions, or set its format to Anthropic's. One of your own: send the field. Claude Code always sends them.\n- Another word: update LiteLLM, and report it there with the lines of its log." /
        "どの場合かは、「missing」の後の引用符の中の語で分かります。最初の場合は、ゲートウェイの運用担当が対応します。\n- 「'api_key'」の場合: そのリリースの /v1/messages は Anthropic 自身の API にだけ対応しています。Bedrock、Vertex AI などのモデルには、このキーがありません（以前は動作していた 1.63.6 で報告があります）。ゲートウェイの運用担当が LiteLLM を更新するか、前のリリースに戻してください。仮のキーを設定する必要はありません。それまでは、LiteLLM のパススルー（/bedrock、/vertex_ai）、または同じモデルの /v1/chat/completions を使えます。\n- 「'max_tokens'」「'messages'」「'model'」の場合: リクエストを送ったプログラムが、Anthropic の形式に必要なフィールドを送っていません。OpenAI の形式のプログラムに /v1/messages のアドレスを指定している場合は、/v1 または /v1/chat/completions にするか、プログラムの形式を Anthropic に変えてください。自作の場合は、そのフィールドを送ります。Claude Code は常に送ります。\n- ほかの語の場合: LiteLLM を更新し、ログの行を添えて報告してください。"
    } text {
        verified: false,
        patterns: [
            r"\banthropic_messages\w{0,20}\(\) missing \d required (?:positional|keyword-only) arguments?",
        ],
        ask: GatewayAdmin {
            "LiteLLM behind our gateway answers at /v1/messages that its function anthropic_messages lacks an argument. If it is 'api_key': that release serves only Anthropic's own API there, not our models of Bedrock or Vertex AI. Please update LiteLLM, or go back to the release before." /
            "ゲートウェイの LiteLLM が、/v1/messages で「anthropic_messages の引数が不足している」と応答します。'api_key' の場合、そのリリースは Anthropic 自身の API にだけ対応し、Bedrock や Vertex AI のモデルには対応していません。LiteLLM を更新するか、前のリリースに戻していただけますか。"
        },
        yours: ["argument: 'max_tokens'", "argument: 'messages'", "argument: 'model'"],
        examples: [
            "{\"error\": {\"message\": \"anthropic_messages() missing 1 required positional argument: 'api_key'\", \"type\": \"None\", \"code\": \"500\"}}",
            "anthropic_messages() missing 1 required positional argument: 'max_tokens'",
        ],
    }
    WEB_SESSION "GK-ERR-1320" Problem {
        "a router asked claude.ai's website in place of an API (a provider such as claude-web), and the site answered with an error, without a reason that is known here" /
        "ルーターが API ではなく claude.ai の Web サイトにリクエストを送り（claude-web などのプロバイダー）、エラーが返されました。本文からは理由を特定できませんでした"
    } help {
        "It is the router's own route to the site, which changes without notice and isn't meant for programs; nothing in Claude Code is at fault. Whoever runs the router (you, where it is on this machine) updates it, and reports the text there with the lines of its log.\n- (400): the router's request or address no longer fits the site: only its next release helps. (401), (403): its session has ended or the site turned it away: sign in there anew as its instructions say. (429): that account's limit.\n- A provider with an API works in the meantime: a key of Anthropic's, Bedrock or Vertex AI in the router's settings.\n- With a profile of your organization nothing should go this way: `genkan check` shows what sends requests elsewhere." /
        "サイトへの接続はルーター独自のもので、サイトは予告なく変わり、プログラムからの利用を想定していません。Claude Code の問題ではありません。ルーターを動かしている人（この端末で動くものは自分）が更新し、ログの行を添えて報告してください。\n- (400) の場合: ルーターのリクエストまたはアドレスが、サイトに合わなくなっています。新しいリリースが必要です。(401)、(403) の場合: セッションが終了したか、サイトに拒否されています。ルーターの説明に従ってサインインし直してください。(429) の場合: そのアカウントの上限です。\n- それまでは、API を使うプロバイダー（ルーターの設定で Anthropic のキー、Bedrock、Vertex AI）が使えます。\n- 組織のプロファイルがある場合、この経路では何も送られないはずです。別の接続先に送っている設定は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude web api error \(\d{3}\)",
        ],
        examples: [
            "Claude Web API error (400) with no response body",
        ],
    }
    LITELLM_NOTICE "GK-ERR-732" Usage {
        "this line of LiteLLM's log reports no failure of a request: it goes on without something (its price list, a beta header, an exact token count)" /
        "LiteLLM のログのこの行は、リクエストの失敗ではありません。何か（料金表、ベータヘッダー、正確なトークン数など）を省いて処理を続けています"
    } help {
        "Nothing has to be fixed for Claude Code; if a request fails, the reason is in another line.\n- “Falling back to local backup”: this host may not fetch LiteLLM's lists from GitHub. LITELLM_LOCAL_MODEL_COST_MAP=True stops the attempt; a model newer than the installed LiteLLM then has no price.\n- “dropping unsupported anthropic-beta”, “Dropping 'thinking'”: the model behind it doesn't take that, and LiteLLM left it out.\n- “CountTokens”, “count-tokens”, “token counting failed”: only the count of tokens was refused, and LiteLLM mostly estimates it itself: prompts are answered, but counts (/context, limits) are less exact. Some releases of LiteLLM call Bedrock's count with the bare model id, without the profile's prefix (`jp.`, `eu.`, `global.`), which Bedrock refuses for models that it serves only through an inference profile; or they hand on Anthropic's content blocks as they are (“Field required”). LiteLLM's operator updates it; no model and nothing on this machine has to be changed." /
        "Claude Code のために直すものはありません。リクエストが失敗している場合、理由は別の行にあります。\n- 「Falling back to local backup」: このホストから GitHub にある LiteLLM の一覧を取得できません。LITELLM_LOCAL_MODEL_COST_MAP=True で取得をやめられますが、LiteLLM より新しいモデルには料金情報がありません。\n- 「dropping unsupported anthropic-beta」「Dropping 'thinking'」: 背後のモデルが受け付けないため、LiteLLM が外しました。\n- 「CountTokens」「count-tokens」「token counting failed」の場合: 拒否されたのはトークンの計数だけで、多くは LiteLLM が自分で見積もります。プロンプトへの応答はありますが、トークン数（/context、上限の計算）が不正確になります。LiteLLM には、プロファイルの接頭辞（`jp.`、`eu.`、`global.` など）を外したモデル ID で Bedrock の計数を呼び出すリリースや（推論プロファイルだけで提供されるモデルでは Bedrock が拒否します）、Anthropic のコンテンツブロックを変換せずに渡すリリース（「Field required」）があります。LiteLLM の運用担当が更新します。モデルやこの端末で変更するものはありません。"
    } text {
        verified: false,
        patterns: [
            r"\blitellm: (?:failed to fetch remote (?:model cost map|beta headers config)|fetched (?:model cost map|beta headers config) )|`litellm\.set_verbose` is deprecated|bedrock invoke: dropping unsupported anthropic-beta values|dropping 'thinking' param because the last assistant message|breached-password check skipped|neutralizing orphaned tool blocks|potential consecutive user/tool blocks\. trying to merge|\bvertex ai model '\S{1,80}' does not support region",
            r"\bcounttokens (?:api )?error: status=\d{3}|the policy size is greater than 75%",
            r"\bprovider token counting failed \((?:4(?:00|04|22|29)|5\d\d)\)(?:.{0,300}?falling back to local tokenizer)?|\berror in counttokens handler\W{1,3}(?:client error '4(?:00|04|22|29)|server error '5\d\d|\W{0,4}message\W{1,5}[^u\W])(?:.{0,300}?/count-tokens\b)?",
        ],
        examples: [
            "LiteLLM Proxy:WARNING: get_model_cost_map.py:794 - LiteLLM: Failed to fetch remote model cost map from https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json: [Errno -3] Temporary failure in name resolution. Falling back to local backup.",
            "LiteLLM Proxy:WARNING: token_counter.py:148 - Anthropic CountTokens error: status=404, message=Not Found",
            "Provider token counting failed (400): {\"message\":\"messages.0.content: Field required\"}. Falling back to local tokenizer.",
            "HTTP error in CountTokens handler: Client error '400 Bad Request' for url 'https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/anthropic.claude-opus-4-8/count-tokens'",
        ],
    }
    LITELLM_LOGIN "GK-ERR-558" Remote {
        "`litellm-proxy login` waited for the sign-in at the gateway, and the gateway refused the question or doesn't know it" /
        "`litellm-proxy login` がゲートウェイでのサインインを待ちましたが、ゲートウェイが問い合わせを拒否したか、対応していません"
    } help {
        "The gateway (LiteLLM) is too old, or doesn't allow this sign-in for your role: its administrator updates it and allows the command line's SSO.\n- Until then create a key in the gateway's web page, and store it (`genkan token rotate`, or ANTHROPIC_AUTH_TOKEN)." /
        "ゲートウェイ（LiteLLM）が古いか、このロールのサインインを許可していません。管理者が更新し、コマンドラインの SSO を許可します。\n- それまでは、ゲートウェイの Web ページでキーを作り、登録してください（`genkan token rotate` または ANTHROPIC_AUTH_TOKEN）。"
    } text {
        verified: false,
        patterns: [
            r"\bpolling error: http (?<status>\d{3})\b.{0,40}authentication timed out",
        ],
        ask: GatewayAdmin {
            "`litellm-proxy login` can't finish: our gateway answers its questions for the sign-in with HTTP {status}, and then it gives up. Please update LiteLLM and allow the sign-in from the command line (CLI SSO) for internal users, or give me a key." /
            "`litellm-proxy login` を完了できません。サインインの問い合わせにゲートウェイが HTTP {status} を返し、時間切れになります。LiteLLM を更新し、内部ユーザーのコマンドラインからのサインイン（CLI SSO）を許可していただくか、キーを発行していただけますか。"
        },
        examples: [
            "Polling error: HTTP 404\n❌ Authentication timed out. Please try again.",
        ],
    }
    LITELLM_KEYS_OFF "GK-ERR-336" Remote {
        "LiteLLM (a gateway, or the library in a program) sent an Azure resource a key, and the resource takes Entra ID tokens alone; what Claude Code sent to LiteLLM isn't meant" /
        "LiteLLM（ゲートウェイ、またはプログラムに含まれるライブラリ）が Azure のリソースにキーを送りましたが、リソースは Entra ID のトークンだけを受け付けます。Claude Code が LiteLLM に送ったものの問題ではありません"
    } help {
        "Neither the profile nor `az login` at your machine changes that. In LiteLLM's entry of this model take `api_key` out and name an identity (`tenant_id`, `client_id` and `client_secret`, or `azure_ad_token`), which has a role at the resource (“Cognitive Services User”); then start LiteLLM again.\n- The entry names an identity already: a key that is left over wins. Take AZURE_API_KEY and AZURE_OPENAI_API_KEY out of the environment that LiteLLM runs in, its .env file and its container's settings too.\n- Only some routes fail (/v1/responses), and chat completions of the same entry work: versions of LiteLLM used Entra ID in the latter alone, and sent the key, or none, elsewhere: update LiteLLM (`pip install --upgrade litellm`, or a newer image); until then use the model by chat completions.\n- A managed identity, a workload identity or the sign-in of its host: `azure_ad_token: oidc/azure/` in the entry, or `enable_azure_ad_token_refresh: true` under litellm_settings, has LiteLLM get the tokens by itself.\n- Keys are meant after all: the cloud administrator enables key authentication at the resource (`disableLocalAuth`)." /
        "プロファイルや、手元の端末での `az login` では変わりません。LiteLLM のこのモデルの項目から `api_key` を外し、リソースに対するロール（「Cognitive Services User」）のある ID を指定して（`tenant_id`、`client_id`、`client_secret`、または `azure_ad_token`）、LiteLLM を起動し直してください。\n- 項目に ID がすでにある場合: 残っているキーが優先されています。LiteLLM を実行する環境（.env ファイルとコンテナーの設定を含む）から AZURE_API_KEY と AZURE_OPENAI_API_KEY を外してください。\n- 一部の経路（/v1/responses）だけが失敗し、同じ項目のチャット補完は使える場合: 後者でだけ Entra ID を使い、ほかではキーを送る（または何も送らない）バージョンの LiteLLM があります。LiteLLM を更新してください（`pip install --upgrade litellm`、または新しいイメージ）。それまでは、チャット補完でモデルを使います。\n- マネージド ID、ワークロード ID、またはホストのサインインを使う場合: 項目の `azure_ad_token: oidc/azure/`、または litellm_settings の `enable_azure_ad_token_refresh: true` で、LiteLLM がトークンを自分で取得します。\n- キーを使う方針の場合: クラウド管理者が、リソースでキー認証を有効にします（`disableLocalAuth`）。"
    } text {
        verified: false,
        names: ["AuthenticationTypeDisabled"],
        patterns: [
            r"(?:\blitellm\b|\bazure(?:_?ai)?_?exception\b).{0,300}?(?:key based authentication is (?:disabled|not permitted) (?:for|on) this resource|\bauthenticationtypedisabled\b)",
        ],
        ask: GatewayAdmin {
            "LiteLLM sends a key to an Azure resource that takes Entra ID tokens alone (AuthenticationTypeDisabled). Please take the key out of the model's entry and out of LiteLLM's environment (AZURE_API_KEY), name an identity that has a role at the resource, and update LiteLLM." /
            "LiteLLM が、Entra ID のトークンだけを受け付ける Azure のリソースにキーを送っています（AuthenticationTypeDisabled）。モデルの項目と LiteLLM の環境（AZURE_API_KEY）からキーを外し、リソースに対するロールのある ID を設定し、LiteLLM を更新していただけますか。"
        },
        examples: [
            "Error code: 403 - {'error': {'message': 'litellm.APIError: AzureException APIError - {\"error\":{\"code\":\"AuthenticationTypeDisabled\",\"message\": \"Key based authentication is disabled for this resource.\"}}', 'type': None, 'param': None, 'code': '403'}}",
            "litellm.PermissionDeniedError: AzureException - Key based authentication is disabled for this resource.",
        ],
    }
    ROUTER_ATTEMPTS "GK-ERR-1172" Remote {
        "the router (by the form of its answer claude-code-router) tried every provider that it has for this model, and each of them answered with an error" /
        "ルーター（応答の形式から見て claude-code-router）が、このモデルに設定されたすべてのプロバイダーを試し、いずれもエラーを返しました"
    } help {
        "The reason stands in `attempts`, further down in the same answer (`status` and `message` for each provider): paste that, or read the router's log. Whoever runs the router (you, where it runs on this machine) corrects the entry of that provider; no time-out has to be lengthened.\n- 301, 302, 307, 308: the provider sends to another address. Write its address with https:// as the provider names it. The router runs behind a reverse proxy or in Docker: it may hand on `X-Forwarded-Proto: http` (3.0.16 does): strip that header in front of it, or take another release.\n- 401, 403: the provider's key in the router is wrong, or has no right to the model. 404: the address or the model's name. 429: the provider's limit.\n- No status, or “fetch failed”: the router doesn't reach the provider: its proxy, DNS or certificate." /
        "理由は、同じ応答の後の方にある `attempts`（プロバイダーごとの `status` と `message`）にあります。それを貼り付けるか、ルーターのログを確認してください。ルーターの運用者（この端末で動いている場合は自分）が、そのプロバイダーの設定を直します。待ち時間を延ばす必要はありません。\n- 301、302、307、308 の場合: プロバイダーが別のアドレスに転送しています。プロバイダーの案内どおりに https:// のアドレスを指定してください。ルーターがリバースプロキシの背後や Docker で動いている場合、`X-Forwarded-Proto: http` をそのまま渡していることがあります（3.0.16 が該当します）。手前でこのヘッダーを取り除くか、別のリリースを使ってください。\n- 401、403 の場合: ルーターに設定されたプロバイダーのキーが誤っているか、モデルの権限がありません。404 はアドレスまたはモデル名、429 はプロバイダーの上限です。\n- ステータスがない場合や「fetch failed」の場合: ルーターからプロバイダーに接続できません。ルーター側のプロキシ、DNS、証明書を確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\ball target providers failed\b",
        ],
        examples: [
            "{\"error\":{\"message\":\"All target providers failed.\",\"target_providers\":[\"anthropic\"],\"attempts\":[]}}",
        ],
    }
    ROUTER_FETCH "GK-ERR-754" Remote {
        "a router (claude-code-router and the like) was reached, and its own request to the provider behind it got no connection (“fetch failed”)" /
        "ルーター（claude-code-router など）には届きましたが、ルーターからその先のプロバイダーへのリクエストが接続できませんでした（「fetch failed」）"
    } help {
        "The way from the router to the provider is at fault, not Claude Code's own. Compare `api_base_url` of the provider in the router's configuration (claude-code-router: ~/.claude-code-router/config.json) with what the provider names, and try that address in the same terminal with `curl -v`. After a change `ccr restart`; with `\"LOG\": true` its log shows the cause.\n- Only a proxy leads to the internet: many releases don't take the shell's HTTPS_PROXY. Set `PROXY_URL` in config.json to the proxy's own address and port (7890 stands in many examples, and is right for one program alone).\n- `PROXY_URL` is set: nothing may listen there, or the proxy doesn't let the provider's host through. Correct it; where the provider is reached without it, empty it.\n- The provider is a program on this machine (Ollama, LM Studio): it has to run, at this port. Write 127.0.0.1 in place of localhost; in a container localhost is the container itself.\n- The company inspects TLS: the router is a Node.js program, so export NODE_EXTRA_CA_CERTS (the root as PEM) before `ccr start`.\n- curl reaches it and the router doesn't: a network whose IPv6 leads nowhere gives this too: `NODE_OPTIONS=--dns-result-order=ipv4first` before `ccr start`. Update the router, or take the release that worked.\n- With a profile of your organization the request shouldn't go to a router: `genkan explain ANTHROPIC_BASE_URL`." /
        "Claude Code ではなく、ルーターからプロバイダーまでの経路の問題です。ルーターの設定（claude-code-router では ~/.claude-code-router/config.json）の `api_base_url` をプロバイダーの案内と照らし合わせ、同じターミナルの `curl -v` でそのアドレスを試してください。変更後は `ccr restart` を実行します。`\"LOG\": true` にすると、ログに原因が出ます。\n- インターネットにはプロキシ経由でしか出られない場合: シェルの HTTPS_PROXY を使わないリリースが多くあります。config.json の `PROXY_URL` に、プロキシの実際のアドレスとポートを設定してください（例に多い 7890 は、ある 1 つのプログラムのものです）。\n- `PROXY_URL` を設定している場合: そこで何も待ち受けていないか、プロキシがプロバイダーのホストを通していません。直してください。プロキシなしで届く場合は空にします。\n- プロバイダーがこの端末のプログラム（Ollama、LM Studio）の場合: そのポートで動作している必要があります。localhost ではなく 127.0.0.1 と書いてください。コンテナーの中の localhost はコンテナー自身です。\n- 会社が TLS を検査している場合: ルーターは Node.js のプログラムです。`ccr start` の前に NODE_EXTRA_CA_CERTS（PEM のルート証明書）を export してください。\n- curl では届き、ルーターからは届かない場合: IPv6 がどこにもつながらないネットワークでも起こります。`ccr start` の前に `NODE_OPTIONS=--dns-result-order=ipv4first` を設定してください。ルーターを更新するか、動作していたリリースに戻す方法もあります。\n- 組織のプロファイルを使っている場合、リクエストがルーターに送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"\bmessage\W{1,6}fetch failed.{0,900}?\bclaude-code-router\W{1,4}dist\b",
            r"\b5\d\d\b\W{1,4}error\W{1,6}message\W{1,6}fetch failed(?:typeerror: fetch failed|\W{1,6}type\W{1,6}api_error\W{1,6}code\W{1,6}internal_error)",
        ],
        examples: [
            "⎿  API Error (500 {\"error\":{\"message\":\"fetch failedTypeError: fetch failed\\n    at node:internal/deps/undici/undici:13502:13\\n    at async u0 (/home/user/.nvm/versions/node/v22.14.0/lib/node_modules/@musistudio/claude-code-router/dist/cli.js:74669:11)\",\"type\":\"api_error\",\"code\":\"internal_error\"}}) · Retrying in 1 seconds… (attempt 1/10)",
            "API Error (500 {\"error\":{\"message\":\"fetch failed\",\"type\":\"api_error\",\"code\":\"internal_error\"}})",
        ],
    }
    LITELLM_PATH "GK-ERR-197" Remote {
        "LiteLLM put the path of the URL together wrongly: it appends its own part to api_base, and nothing is at the address that results; neither the key nor the deployment is the matter" /
        "LiteLLM が URL のパスを誤って組み立てています。api_base の後ろに独自のパスを付けており、できたアドレスには何もありません。キーやデプロイの問題ではありません"
    } help {
        "In LiteLLM's configuration (or in the program that contains it), provider and api_base of this model have to fit each other; the URL in the text shows what came of them. Correct them, or update LiteLLM, and start it again.\n- “anthropic/models/chat/completions”, “anthropic/chat/completions”, “models/chat/completions”: it asks Foundry's Claude as a model of the chat completions (provider `azure_ai/`, `openai/`). Write `model: anthropic/` with the deployment's name, and as api_base the resource's address https://NAME.services.ai.azure.com/anthropic with /v1/messages behind it; the key stays. Newer releases know Claude under `azure_ai/` too.\n- “v1/v1”, “messages/v1/messages”, “messages/messages”, “anthropic/anthropic”: api_base holds already what LiteLLM appends. Leave that part (/v1, /v1/messages, /anthropic) off at its end; for `anthropic/` LITELLM_ANTHROPIC_DISABLE_URL_SUFFIX=true leaves the address as it is.\n- “messages/chat/completions”, “chat/completions/chat/completions”: the provider is `openai/`, which appends /chat/completions. For an address of the Messages API take `anthropic/`; otherwise end api_base before /chat/completions." /
        "LiteLLM（またはそれを含むプログラム）の設定で、このモデルのプロバイダーと api_base が合っていません。組み立てられた結果が本文の URL です。直すか、LiteLLM を更新して、起動し直してください。\n- 「anthropic/models/chat/completions」「anthropic/chat/completions」「models/chat/completions」の場合: Foundry の Claude を、チャット補完のモデルとして呼び出しています（プロバイダーが `azure_ai/` や `openai/`）。`model: anthropic/` の後にデプロイ名を書き、api_base はリソースのアドレス https://NAME.services.ai.azure.com/anthropic の後に /v1/messages を付けたものにしてください。キーはそのままで構いません。新しいリリースは `azure_ai/` でも Claude に対応しています。\n- 「v1/v1」「messages/v1/messages」「messages/messages」「anthropic/anthropic」の場合: LiteLLM が付ける部分が、api_base にすでにあります。末尾のその部分（/v1、/v1/messages、/anthropic）を外してください。`anthropic/` では、LITELLM_ANTHROPIC_DISABLE_URL_SUFFIX=true でアドレスをそのまま使えます。\n- 「messages/chat/completions」「chat/completions/chat/completions」の場合: プロバイダーが `openai/` で、/chat/completions を付けています。Messages API のアドレスには `anthropic/` を使ってください。それ以外では、api_base を /chat/completions の手前までにします。"
    } text {
        verified: false,
        patterns: [
            r"(?:\blitellm\b|\b(?:azure(?:_ai)?|anthropic|openai|bedrock)exception\b).{0,900}?\bhttps?://[^\s'/]{1,120}(?<path>/anthropic/(?:v1/)?(?:models/)?chat/completions|/(?:[\w.-]{1,60}/){0,5}(?:v1/v1|anthropic/anthropic|messages/(?:v1/)?(?:chat/completions|messages|responses)|chat/completions/(?:v1/)?(?:chat/completions|messages|responses)|openai/(?:v1|deployments/[\w.-]{1,60})/(?:chat/completions/)?openai)\b[\w./-]{0,80})",
            r"\bhttps?://[^\s'/]{1,120}(?<path>/anthropic/(?:v1/)?(?:models/)?chat/completions|/(?:[\w.-]{1,60}/){0,5}(?:v1/v1|anthropic/anthropic|messages/(?:v1/)?(?:chat/completions|messages|responses)|chat/completions/(?:v1/)?(?:chat/completions|messages|responses)|openai/(?:v1|deployments/[\w.-]{1,60})/(?:chat/completions/)?openai)\b[\w./-]{0,80}).{0,600}?(?:\blitellm\b|\b(?:azure(?:_ai)?|anthropic|openai|bedrock)exception\b)",
            r"\blitellm\b.{0,900}?\bclaude.{0,400}?\.azure\.com(?<path>/models/chat/completions)\b",
        ],
        ask: GatewayAdmin {
            "LiteLLM calls an address that doesn't exist, because its provider and api_base for this model don't fit each other⟦ ({path})⟧. Please correct them (for Claude in Foundry: anthropic/ with the deployment's name, and the resource's address with /anthropic/v1/messages), or update LiteLLM." /
            "LiteLLM が存在しないアドレスを呼び出しています。このモデルのプロバイダーと api_base が合っていません⟦（{path}）⟧。設定を直すか（Foundry の Claude では、anthropic/ とデプロイ名、リソースのアドレスに /anthropic/v1/messages を付けたもの）、LiteLLM を更新していただけますか。"
        },
        examples: [
            "litellm.NotFoundError: Azure_aiException - {\"error\":{\"code\":\"404\",\"message\": \"Resource not found\"}}\nClient error '404 Not Found' for url 'https://acme.services.ai.azure.com/anthropic/models/chat/completions'",
            "Client error '404 Not Found' for url 'https://llm.acme.example/v1/messages/v1/messages'\nlitellm.NotFoundError: AnthropicException",
            "litellm.NotFoundError: model=claude-sonnet-4-5, 404 for url https://acme.services.ai.azure.com/models/chat/completions",
        ],
    }
    PATH_IN_PATH "GK-ERR-576" Usage {
        "ANTHROPIC_BASE_URL holds the whole path of an API (often OpenAI's), and Claude Code appended its own /v1/messages to it" /
        "ANTHROPIC_BASE_URL に API のパス全体（多くは OpenAI のもの）が設定されており、Claude Code がその後ろに /v1/messages を付けています"
    } help {
        "Set it to the gateway's endpoint for Anthropic, without /v1/messages (Databricks: /ai-gateway/anthropic at the workspace's address; LiteLLM: its bare address). `gateway.url` in the profile, or `genkan explain ANTHROPIC_BASE_URL` shows where it is set.\n- The gateway has OpenAI's API only: its administrator offers the Messages API, or a translation stands before it." /
        "ゲートウェイの Anthropic 用のエンドポイントを、/v1/messages を付けずに設定してください（Databricks はワークスペースのアドレスの /ai-gateway/anthropic、LiteLLM はアドレスだけ）。プロファイルでは `gateway.url` です。設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。\n- ゲートウェイに OpenAI の API しかない場合: 管理者が Messages API を提供するか、変換するものを前に置く必要があります。"
    } text {
        verified: false,
        patterns: [
            r"/(?:chat/completions|v1/responses|v1/messages)/v1/messages\b",
        ],
        examples: [
            "API Error: 400 Request path '/ai-gateway/mlflow/v1/chat/completions/v1/messages?beta=true' doesn't match any known API type",
        ],
    }
    DESKTOP_PROBE "GK-ERR-467" Problem {
        "Claude Desktop's check of the Foundry resource asks at a path that Claude doesn't have there (/models/chat/completions); the deployment itself may be in order" /
        "Claude Desktop の確認が、Foundry で Claude が提供されていないパス（/models/chat/completions）に送られています。デプロイ自体に問題はない可能性があります"
    } help {
        "Foundry serves Claude below /anthropic only: where the app takes an address, it is https://NAME.services.ai.azure.com/anthropic. Use a key in place of the interactive sign-in, with which the app leaves /anthropic out, or Claude Code in a terminal (`genkan setup` with a Foundry profile; `genkan doctor` asks the right path). Releases of June 2026 do this: update the app as well. If that is refused too, the deployment's name is wrong.\n- Another program says it: it asks Azure's chat completions. Set it to Anthropic's API at https://NAME.services.ai.azure.com/anthropic; the key and the deployment stay as they are." /
        "Foundry の Claude は /anthropic の下でのみ提供されます。アプリにアドレスを入力できる場合は https://名前.services.ai.azure.com/anthropic と書きます。対話式のサインインではアプリが /anthropic を付けないため、代わりにキーを使うか、ターミナルの Claude Code を使ってください（Foundry のプロファイルで `genkan setup`。`genkan doctor` は正しいパスで確認します）。2026 年 6 月のリリースで起こるため、アプリも更新してください。それも拒否される場合は、デプロイの名前が誤っています。\n- 別のプログラムの場合: Azure のチャット補完を呼び出しています。Anthropic の API（https://名前.services.ai.azure.com/anthropic）を使う設定にしてください。キーとデプロイはそのままで構いません。"
    } text {
        verified: false,
        names: ["api_not_supported"],
        patterns: [
            r"azure ai foundry rejected model .{0,120}?\(http 404\)|\b404 https://\S{1,120}\.azure\.com/models/chat/completions|your gateway couldn't serve .{0,160}?\.azure\.com/models/chat/completions",
        ],
        examples: [
            "Azure AI Foundry rejected model \"claude-sonnet-4-5\" (HTTP 404)",
            "404 https://acme.services.ai.azure.com/models/chat/completions\n{\"error\":{\"code\":\"api_not_supported\",\"message\":\"Requested API is currently not supported\"}}",
        ],
    }
    DESKTOP_CONFIG "GK-ERR-1194" Person {
        "Claude Desktop refuses its third-party configuration (custom3p): a value in it isn't accepted; the text names the field" /
        "Claude Desktop が、サードパーティ用の設定（custom3p）を受け付けません。設定の値に誤りがあります。項目は本文で分かります"
    } help {
        "Whoever distributes the configuration (MDM), or you under Developer › Configure Third-Party Inference, corrects the field that the text names; then restart the app.\n- “is not an Anthropic model”, “Gateway deployments require”: at a gateway the app takes only names that refer to a model of Claude. Another provider's model (deepseek-…, gpt-…) has to go out of inferenceModels, and can't be used in this app. A real Claude model behind another name: the gateway's administrator names its route like the model (claude-sonnet-4-5, anthropic/claude-sonnet-4-5), and inferenceModels names that route.\n- “gcpRegion”, “awsRegion”, “GCP region”, “AWS region”: the value has to be a region (Google asia-northeast1, AWS ap-northeast-1), for Google also global: no zone, no blank, no quotes. Builds of 2026 were reported to refuse Google's multi-regions eu and us: update the app; until it takes them, name a region that serves the model, or global where the data may leave Japan. Neither ~/.aws/config nor CLOUD_ML_REGION counts for the app.\n- Another field: compare it with Anthropic's page on the app's third-party configuration: its name, its type (a text, a list), the whole https:// address." /
        "設定を配布している管理者（MDM）、または自分の設定では Developer › Configure Third-Party Inference で、本文にある項目を直し、アプリを再起動してください。\n- 「is not an Anthropic model」「Gateway deployments require」の場合: ゲートウェイでアプリが受け付けるのは、Claude のモデルと分かる名前だけです。ほかの提供元のモデル（deepseek-…、gpt-… など）は inferenceModels から外してください。このアプリでは使えません。実体が Claude のモデルで名前が異なる場合は、ゲートウェイの管理者が経路をモデルと同じ名前（claude-sonnet-4-5、anthropic/claude-sonnet-4-5）にし、inferenceModels にその経路を指定します。\n- 「gcpRegion」「awsRegion」「GCP region」「AWS region」の場合: 値はリージョン（Google では asia-northeast1、AWS では ap-northeast-1）です。Google では global も指定できます。ゾーン、空白、引用符は使えません。Google のマルチリージョンの eu と us は、受け付けないビルドが 2026 年に報告されています。アプリを更新し、使えるようになるまでは、モデルのあるリージョンを指定してください（global は、データが日本の外に出てもよい場合だけ）。~/.aws/config や CLOUD_ML_REGION はアプリには使われません。\n- ほかの項目の場合: アプリのサードパーティ用の設定についての Anthropic のページと照らし合わせてください（項目名、種類（文字列、一覧）、https:// からの完全なアドレス）。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid custom[- ]?3p (?:(?:enterprise|managed|user|local) )?config: [\w.]{2,60}(?:\[\d+\])?: (?:configured model \W(?<name>[\w.:@/-]{1,80})\W|\w)",
            r"\bgateway deployments require an anthropic model\b",
        ],
        ask: DeviceAdmin {
            "Claude Desktop refuses the third-party configuration that you distribute; the message that I send along names the field. Please correct it.⟦ The model is {name}: inferenceModels takes only routes of the gateway that are named like the Claude model behind them.⟧" /
            "配布されている Claude Desktop のサードパーティ用の設定が、アプリに受け付けられません。項目は併せて送るメッセージにあります。修正していただけますか。⟦モデルは {name} です。inferenceModels に指定できるのは、実体の Claude モデルと同じ名前の、ゲートウェイの経路だけです。⟧"
        },
        examples: [
            "Invalid custom3p enterprise config: inferenceModels: configured model \"qwen3-coder\" is not an Anthropic model.",
            "Gateway deployments require an Anthropic model from the provider catalog",
            "Invalid custom3p managed config: gcpRegion: must be a GCP region (e.g. us-central1) or 'global'\nfailingField: gcpRegion",
        ],
    }
    UPSTREAM_SOCKET "GK-ERR-1207" Remote {
        "the gateway's own connection to the provider behind it (a WebSocket) broke off, and the gateway handed that on as an error" /
        "ゲートウェイからその先のプロバイダーへの接続（WebSocket）が切れ、ゲートウェイがそれをエラーとして返しました"
    } help {
        "Send the prompt again; Claude Code doesn't always try such an answer again by itself. Neither your sign-in nor this machine's connection to the gateway is at fault.\n- It comes often: whoever runs the gateway updates it (newer releases try again by themselves), and looks for what ends WebSockets between it and the provider: a proxy, a load balancer or a firewall with a time limit.\n- 1006 means that the connection ended without a closing word, 1011 an error inside the provider, 1013 that it is overloaded.\n- Another program than Claude Code says it: its own connection broke off, at its server, or at a proxy or VPN on the way." /
        "プロンプトを送り直してください（Claude Code が自動で再試行しないことがあります）。サインインや、この端末からゲートウェイまでの接続の問題ではありません。\n- 頻繁に起こる場合: ゲートウェイを運用している人が更新し（新しいリリースは自動で再試行します）、プロバイダーまでの間で WebSocket を切るもの（時間制限のあるプロキシ、ロードバランサー、ファイアウォール）を確認してください。\n- 1006 は終了の通知なしに接続が切れたこと、1011 はプロバイダー内部のエラー、1013 は過負荷を示します。\n- Claude Code 以外のプログラムの場合: そのプログラム自身の接続が、サーバー側、または途中のプロキシや VPN で切れています。"
    } text {
        verified: false,
        patterns: [
            r"\bapi error\W{1,3}(?:5\d\d\W{1,3})?.{0,80}?\bweb ?socket (?:connection )?(?:was )?(?:closed|error|disconnected)",
            r"\bweb ?socket (?:connection )?(?:was )?closed\W{1,3}(?:code\W{1,3})?10\d\d\b.{0,20}\bhttp 5\d\d\b",
            r"^\W{0,6}web ?socket (?:connection )?(?:was )?closed\W{1,3}(?:code\W{1,3})?10\d\d\W{0,3}$",
        ],
        ask: GatewayAdmin {
            "Our gateway's connection to the provider behind it (a WebSocket) breaks off, and Claude Code gets that as an error 500. Please update the gateway, and look for a proxy or load balancer that ends WebSockets between it and the provider." /
            "ゲートウェイからその先のプロバイダーへの接続（WebSocket）が切れ、Claude Code にエラー 500 として返されます。ゲートウェイを更新し、プロバイダーまでの間に WebSocket を切るプロキシやロードバランサーがないかを確認していただけますか。"
        },
        examples: [
            "API Error: 500 upstream WebSocket closed before the response ended",
            "WebSocket closed (1006) (HTTP 500)",
            "WebSocket closed (1006)",
        ],
    }
    RETIRED_API "GK-ERR-1218" Remote {
        "the service behind a proxy or gateway no longer takes the API version that this one names; it isn't about Claude Code's version" /
        "プロキシやゲートウェイの先のサービスが、それが指定する API のバージョンを受け付けなくなりました。Claude Code のバージョンのことではありません"
    } help {
        "“Your client” in the text is the proxy or gateway that asks (copilot-api and its like, which speak for an editor). Whoever runs it updates it; no newer release: another gateway, or the provider's own way for Claude Code. Updating Claude Code changes nothing.\n- A program of your own: take the API version that the service documents now, or update its library." /
        "本文の「your client」は、呼び出しているプロキシまたはゲートウェイのことです（エディターの代わりに呼び出す copilot-api など）。運用している人が更新してください。新しいリリースがなければ、別のゲートウェイか、プロバイダーが Claude Code 用に案内している方法を使います。Claude Code を更新しても変わりません。\n- 自作のプログラムの場合: サービスが現在案内している API のバージョンを使うか、ライブラリを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\bthe specified api version is no longer supported\b",
        ],
        ask: GatewayAdmin {
            "The service behind our gateway no longer takes the API version that the gateway names. Please update the gateway." /
            "ゲートウェイの先のサービスが、ゲートウェイの指定する API のバージョンを受け付けなくなっています。ゲートウェイを更新していただけますか。"
        },
        examples: [
            "400 bad request: the specified API version is no longer supported.",
        ],
    }
    DESKTOP_NO_MODELS "GK-ERR-818" Problem {
        "Claude Desktop in third-party mode found no usable model at the gateway: its list (/v1/models) has no name that looks like one of Claude's" /
        "サードパーティ モードの Claude Desktop が、ゲートウェイに使えるモデルを見つけられません。一覧（/v1/models）に Claude のモデルと分かる名前がありません"
    } help {
        "Name the models in the app's own configuration (`inferenceModels`; Developer › Configure Third-Party Inference, or what your organization distributes), under the names that the gateway serves, and restart the app. Claude Code's variables (ANTHROPIC_MODEL …) don't fill its picker.\n- Or the gateway's administrator, or you if you run it, offers aliases that begin with `claude-` (claude-sonnet-…, claude-opus-…, claude-haiku-…).\n- “There's an issue with the selected model” beside it follows from that: with an empty list the app takes a name of its own, which the gateway doesn't have." /
        "アプリ自身の設定（`inferenceModels`。Developer › Configure Third-Party Inference、または組織が配布する設定）に、ゲートウェイで使える名前でモデルを指定し、アプリを再起動してください。Claude Code の環境変数（ANTHROPIC_MODEL など）は、アプリの選択肢には反映されません。\n- または、ゲートウェイの管理者（自分で動かしている場合は自分）が、`claude-` で始まる別名（claude-sonnet-…、claude-opus-…、claude-haiku-…）を用意します。\n- 併記された「There's an issue with the selected model」はその結果です。一覧が空だと、アプリはゲートウェイにない自前の名前を使います。"
    } text {
        verified: false,
        patterns: [
            r"(?:there's an issue with the selected model.{0,900}?)?\bgateway /v1/models returned 0 usable models(?: \{ rawcount: \d+ \})?",
        ],
        examples: [
            "[custom-3p] Gateway /v1/models returned 0 usable models { rawCount: 39 }",
        ],
    }
    NO_CLAUDE_NAMES "GK-ERR-1296" Problem {
        "Claude Code asked the gateway for its models (/v1/models) and left all of them out: it takes only those whose id begins with claude or anthropic" /
        "Claude Code がゲートウェイのモデルの一覧（/v1/models）を取得しましたが、すべて除外しました。ID が claude または anthropic で始まるモデルだけが使われます"
    } help {
        "The list fills only the choice of /model; a model can be used without it. Name one under the gateway's own name: `--set models.sonnet=NAME` with `genkan setup`, or in the profile; without genkan `claude --model NAME`, ANTHROPIC_DEFAULT_SONNET_MODEL and its siblings, or ANTHROPIC_CUSTOM_MODEL_OPTION for one more line in /model.\n- For the list: the gateway's administrator, or you if you run it, offers aliases whose id begins with `claude` or `anthropic` (in LiteLLM the `model_name`); display_name is free. `curl` to /v1/models with your key shows what it gives now.\n- An answer without any model: your key may use none; the administrator allows them." /
        "一覧は /model の選択肢に使われるだけで、モデルは一覧なしでも使えます。ゲートウェイでの名前を指定してください: `genkan setup` の `--set models.sonnet=名前`、またはプロファイル。genkan を使わない場合は `claude --model 名前`、ANTHROPIC_DEFAULT_SONNET_MODEL など、または /model に 1 行加える ANTHROPIC_CUSTOM_MODEL_OPTION です。\n- 一覧に表示するには: ゲートウェイの管理者（自分で動かしている場合は自分）が、ID が `claude` または `anthropic` で始まる別名を用意します（LiteLLM では `model_name`）。display_name は自由です。現在の内容は、キーを付けた /v1/models への `curl` で分かります。\n- 応答にモデルが 1 つもない場合: キーで使えるモデルがありません。管理者による許可が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bgatewaydiscovery\b.{0,40}?\b0 (?:usable )?models\b",
        ],
        ask: GatewayAdmin {
            "Claude Code's list of models shows only those of our gateway's /v1/models whose id begins with claude or anthropic, and there is none. Please offer aliases with such ids, or tell me the models' names and where each of them processes requests." /
            "Claude Code のモデルの一覧には、ゲートウェイの /v1/models のうち ID が claude または anthropic で始まるものだけが表示されますが、該当するものがありません。そのような ID の別名を用意していただくか、モデルの名前と、それぞれの処理場所を教えていただけますか。"
        },
        examples: [
            "[gatewayDiscovery] 0 usable models after filter",
        ],
    }
    NO_SUCH_PROVIDER "GK-ERR-519" Remote {
        "the gateway (Bifrost) has no provider of this name in its configuration, so it can't pass the request on" /
        "ゲートウェイ（Bifrost）の設定に、この名前のプロバイダーがないため、リクエストを渡せません"
    } help {
        "Its operator adds the provider with a key, or enables it.\n- It has another provider for Claude: the model's name has to begin with that one (`vertex/…`, `bedrock/…`, `azure/…`); set it for each tier (`--set models.sonnet=…`, or in the profile).\n- It is in the file: a provider of one's own that bears a built-in name (anthropic, vertex, openai …) is left out at the start with a warning in the log alone. Give it another name." /
        "運営者がプロバイダーをキーとともに追加するか、有効にします。\n- Claude 用に別のプロバイダーがある場合: モデル名の先頭にそのプロバイダーを付けます（`vertex/…`、`bedrock/…`、`azure/…`）。ティアごとに設定してください（`--set models.sonnet=…` またはプロファイル）。\n- 設定ファイルにはある場合: 独自のプロバイダーに組み込みの名前（anthropic、vertex、openai など）を付けると、起動時に除外され、ログに警告だけが残ります。別の名前にしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bis_bifrost_error\b.{0,60}\bprovider (?<provider>[\w.-]{1,40}\w) not found",
            r"failed to get config for provider (?<provider>[\w.-]{1,40}\w)\W{1,3}not found",
        ],
        ask: GatewayAdmin {
            "Our gateway has no provider “{provider}” in its configuration, and answers Claude Code with an error. Please add it, or tell me the model's name with the provider that it has, and where that one processes requests." /
            "ゲートウェイの設定にプロバイダー「{provider}」がなく、Claude Code にエラーが返されます。追加していただくか、利用できるプロバイダーを付けたモデル名と、その処理場所を教えていただけますか。"
        },
        examples: [
            "{\"is_bifrost_error\":false,\"error\":{\"message\":\"provider bedrok not found\"}}",
            "API Error: 400 failed to get config for provider anthropic: not found",
        ],
    }
    TRANSPORT_WITHOUT_PROXY "GK-ERR-293" Remote {
        "LiteLLM called the model's provider straight, without a proxy, and got no connection: its aiohttp transport doesn't use HTTPS_PROXY by itself" /
        "LiteLLM がプロキシを通さずにモデルのプロバイダーを直接呼び出し、接続できませんでした。LiteLLM の aiohttp は、既定では HTTPS_PROXY を使いません"
    } help {
        "Where the network lets programs out only by its proxy: set AIOHTTP_TRUST_ENV to True beside HTTPS_PROXY, in the environment of the process in which LiteLLM runs (its container, its service), and start it anew. Since 1.72 LiteLLM calls providers with aiohttp, which without that ignores HTTP_PROXY and HTTPS_PROXY.\n- An old release doesn't know the setting: update LiteLLM. Or have it call with httpx again, which uses the proxy: DISABLE_AIOHTTP_TRANSPORT set to True (`litellm.disable_aiohttp_transport = True` in a program of your own).\n- The network has no proxy: try the host of the text from where LiteLLM runs (`curl -v https://HOST`). If it fails there too, it is the name resolution or the route there (a firewall, a VPN, a container without DNS), or for Bedrock a Region in the host's name that doesn't exist.\n- LiteLLM is built into a program of yours (OpenHands, aider): both variables belong into that program's environment." /
        "プロキシ経由でしか外部に接続できないネットワークの場合: LiteLLM が動くプロセス（コンテナー、サービス）の環境で、HTTPS_PROXY に加えて AIOHTTP_TRUST_ENV を True に設定し、起動し直してください。LiteLLM は 1.72 から aiohttp でプロバイダーを呼び出し、この設定がないと HTTP_PROXY と HTTPS_PROXY を使いません。\n- 古いリリースにはこの設定がありません。LiteLLM を更新してください。プロキシを使う httpx に戻すこともできます: DISABLE_AIOHTTP_TRANSPORT を True にします（自作のプログラムでは `litellm.disable_aiohttp_transport = True`）。\n- ネットワークにプロキシがない場合: LiteLLM が動いている場所から、本文のホストに接続してみてください（`curl -v https://ホスト`）。そこでも失敗すれば、名前解決または経路の問題です（ファイアウォール、VPN、DNS のないコンテナー）。Bedrock では、ホスト名のリージョンが存在しないこともあります。\n- LiteLLM を組み込んだプログラム（OpenHands、aider など）の場合: どちらの変数も、そのプログラムの環境に設定します。"
    } text {
        verified: false,
        patterns: [
            r"(?:\blitellm\b.{0,200}?|\b[a-z]\w{2,30}exception - )cannot connect to host (?<host>(?:[\w-]{1,60}\.){1,4}(?:googleapis\.com|anthropic\.com|openai\.com|azure\.com|azure\.us|mistral\.ai|cohere\.(?:com|ai)|groq\.com|deepseek\.com|openrouter\.ai|x\.ai|huggingface\.co|perplexity\.ai|together\.(?:ai|xyz)|databricks\.com|fireworks\.ai)|openrouter\.ai|bedrock[\w-]{0,30}\.[a-z]{2}(?:-[a-z]{2,4})?-[a-z]{4,12}-\d\.amazonaws\.com):443 ssl:.{1,60}?\[(?:connection reset|connection refused|connect call failed|connection timed? ?out|timeout|network is unreachable|no route to host|name or service not known|temporary failure in name|nodename nor servname|getaddrinfo failed|domain name not found|could not contact dns|the semaphore timeout|the specified network|winerror \d+|errno \d+|none\])",
        ],
        ask: GatewayAdmin {
            "LiteLLM calls the model's provider⟦ ({host})⟧ without our network's proxy and gets no connection. Please set AIOHTTP_TRUST_ENV to True beside HTTPS_PROXY where LiteLLM runs and start it anew, or update it; and if there is no proxy, check name resolution and route from there." /
            "LiteLLM がモデルのプロバイダー⟦（{host}）⟧に、社内のプロキシを通さずに接続しようとして失敗しています。LiteLLM の動いている環境で、HTTPS_PROXY に加えて AIOHTTP_TRUST_ENV を True にして起動し直すか、LiteLLM を更新していただけますか。プロキシがない場合は、そこからの名前解決と経路を確認していただけますか。"
        },
        examples: [
            "litellm.APIConnectionError: GeminiException - Cannot connect to host generativelanguage.googleapis.com:443 ssl:default [Connection reset by peer]",
            "API Error: 500 litellm.InternalServerError: AnthropicException - Cannot connect to host api.anthropic.com:443 ssl:<ssl.SSLContext object at 0x7f4f37b01e20> [Connect call failed ('160.79.104.10', 443)]",
        ],
    }
    BEDROCK_HOST "GK-ERR-696" Remote {
        "LiteLLM can't connect to Bedrock's host, whose name it makes of the Region; no key was refused" /
        "LiteLLM が Bedrock のホストに接続できません。ホスト名はリージョンから作られます。キーが拒否されたわけではありません"
    } help {
        "The name in the text has no Region, or a wrong one: whoever runs LiteLLM sets aws_region_name at the model (litellm_params), or AWS_REGION_NAME in LiteLLM's environment.\n- A credential stored in LiteLLM fails, and the same values entered by hand work: its Region doesn't arrive. Write the Region at the model, and update LiteLLM.\n- The name is right: name resolution, HTTPS_PROXY and certificates of the host that LiteLLM runs on. With a VPC endpoint name its address in aws_bedrock_runtime_endpoint.\n- LiteLLM is built into a program of yours (OpenHands, aider): the same settings are that program's, and the way is this machine's or its container's." /
        "本文の名前にリージョンがないか、誤っている場合: LiteLLM の運用担当が、モデルの aws_region_name（litellm_params）または LiteLLM の環境の AWS_REGION_NAME を設定します。\n- LiteLLM に登録した認証情報では失敗し、同じ値を手入力すると使える場合: 登録したリージョンが使われていません。モデルにリージョンを書き、LiteLLM を更新してください。\n- 名前が正しい場合: LiteLLM を動かしているホストの名前解決、HTTPS_PROXY、証明書を確認します。VPC エンドポイントは aws_bedrock_runtime_endpoint に指定します。\n- LiteLLM を組み込んだプログラム（OpenHands、aider など）の場合: 同じ設定をそのプログラムに書きます。経路は、この端末またはコンテナーのものです。"
    } text {
        verified: false,
        patterns: [
            r"\bbedrockexception - cannot connect to host (?<host>bedrock[\w.-]*)",
        ],
        ask: GatewayAdmin {
            "LiteLLM can't connect to Bedrock's host (it names {host}). Please check aws_region_name of the model and of the stored credential, from which that name is made, and on LiteLLM's host the name resolution, the proxy and the certificates." /
            "LiteLLM が Bedrock のホスト（{host}）に接続できません。ホスト名のもとになる、モデルと登録した認証情報の aws_region_name と、LiteLLM のホストの名前解決、プロキシ、証明書を確認していただけますか。"
        },
        examples: [
            "litellm.APIConnectionError: BedrockException - Cannot connect to host bedrock-runtime.none.amazonaws.com",
        ],
    }
    ADDED_BY_GATEWAY "GK-ERR-698" Remote {
        "the gateway (LiteLLM) put a field of its own into the request, and the model's service doesn't accept it; Claude Code doesn't send it" /
        "ゲートウェイ（LiteLLM）が自身のフィールドをリクエストに加え、モデルのサービスに拒否されました。Claude Code はこのフィールドを送っていません"
    } help {
        "Nothing in Claude Code changes that: send the request below to the gateway's administrator.\n- metadata._latency_per_deployment comes from LiteLLM's routing_strategy latency-based-routing: set simple-shuffle in router_settings, start it again, and update LiteLLM.\n- Another field (metadata.user_api_key…, model_group, litellm_…): LiteLLM keeps its own notes there. Its administrator updates it." /
        "Claude Code の設定では解消しません。下の依頼文をゲートウェイの管理者に送ってください。\n- metadata._latency_per_deployment は、LiteLLM の routing_strategy が latency-based-routing のときに加わります。router_settings で simple-shuffle にして起動し直し、LiteLLM を更新します。\n- それ以外のフィールド（metadata.user_api_key…、model_group、litellm_… など）も LiteLLM 自身の記録です。管理者が LiteLLM を更新します。"
    } text {
        verified: false,
        patterns: [
            r"(?<field>\bmetadata\._\w{1,60}|\bmetadata\.(?:user_api_key\w{0,40}|model_group\w{0,40}|model_info|deployment\w{0,40}|caching_groups|requester_\w{1,40}|hidden_params|litellm_\w{1,40})|\blitellm_\w{1,40})(?:\.\w{1,40})?: extra inputs are not permitted",
        ],
        ask: GatewayAdmin {
            "Our LLM gateway adds the field {field} to Claude Code's requests, and the model's service refuses them for it. If it is LiteLLM with the routing_strategy latency-based-routing, please set simple-shuffle in router_settings, and update LiteLLM; otherwise please take that field out." /
            "LLM ゲートウェイが Claude Code のリクエストに {field} というフィールドを加え、モデルのサービスに拒否されています。LiteLLM の routing_strategy が latency-based-routing の場合は、router_settings で simple-shuffle にし、LiteLLM を更新していただけますか。それ以外の場合は、このフィールドを外していただけますか。"
        },
        examples: [
            "API Error: 400 {\"error\":{\"message\":\"metadata.user_api_key_hash: Extra inputs are not permitted\"}}",
        ],
    }
    EMPTY_MODEL "GK-ERR-193" Remote {
        "LiteLLM looked for the provider of a model without a name (“You passed model=” is empty): its own records lost the name, or the request has none" /
        "LiteLLM が、名前のないモデル（「You passed model=」が空）のプロバイダーを調べました。LiteLLM 自身の記録処理が名前を失ったか、リクエストにモデル名がありません"
    } help {
        "Where the answers arrive all the same (“200 OK” stands around it), nothing is configured wrongly: LiteLLM's bookkeeping of costs and logs lost the name, on its routes that pass requests through (/v1/messages, /bedrock, /vertex_ai). Update LiteLLM; until then the text can be ignored, but costs and budgets lack these calls.\n- The request itself fails: it names no model. Name one that the gateway has (its /v1/models): in Claude Code the tiers' names (`genkan models`), in a program of your own the field `model`, in the gateway's own entry `model:` under litellm_params." /
        "応答が届いている場合（前後に「200 OK」がある場合）、設定の誤りではありません。リクエストをそのまま通す経路（/v1/messages、/bedrock、/vertex_ai）で、LiteLLM の費用やログの記録処理がモデル名を失っています。LiteLLM を更新してください。それまでは無視できますが、これらの呼び出しは費用や予算に計上されません。\n- リクエスト自体が失敗する場合: モデル名がありません。ゲートウェイにある名前（/v1/models）を指定してください。Claude Code ではティアの名前（`genkan models`）、自作のプログラムでは `model`、ゲートウェイの設定では litellm_params の `model:` です。"
    } text {
        verified: false,
        patterns: [
            r"llm provider not provided.{0,120}?you passed model=(?:none\b)?(?:\\n|[\s'\x22])*pass model as",
        ],
        ask: GatewayAdmin {
            "LiteLLM logs “LLM Provider NOT provided” with an empty model name. Where the calls succeed, please update LiteLLM (its records of costs lose the name); where they fail, please look which entry or request has no model." /
            "LiteLLM が、空のモデル名で「LLM Provider NOT provided」と記録します。呼び出しが成功している場合は、LiteLLM の更新をお願いします（費用の記録処理がモデル名を失っています）。失敗している場合は、モデル名のない設定またはリクエストをご確認いただけますか。"
        },
        examples: [
            "litellm.BadRequestError: LLM Provider NOT provided. Pass in the LLM provider you are trying to call. You passed model=
 Pass model as E.g. For 'Huggingface' inference endpoints pass in `completion(model='huggingface/starcoder',..)`",
            "LLM Provider NOT provided. Pass in the LLM provider you are trying to call. You passed model=None\\n Pass model as E.g.",
        ],
    }
    NO_PROVIDER_PREFIX "GK-ERR-525" Remote {
        "the gateway (LiteLLM) can't tell which provider the model belongs to: its name has no provider in front, or one that this version doesn't know" /
        "ゲートウェイ（LiteLLM）が、モデルのプロバイダーを判断できません。名前の先頭にプロバイダーがないか、このバージョンにないものです"
    } help {
        "The gateway's administrator puts the provider before the name in the model's entry: under litellm_params `model: azure/NAME` (bedrock/…, vertex_ai/…), then starts it again. No key is at fault.\n- The prefix is there: the version doesn't know it, or loses it on /v1/messages; update LiteLLM.\n- The gateway has no entry of the name that Claude Code asked for: take one of its own (its /v1/models) for the tier (`--set models.sonnet=…`).\n- In a program that contains LiteLLM (aider, your own): there, `completion(model=\"bedrock/…\")`.\n- “Unknown provider=None” with an ARN: the entry is named `bedrock/converse/ARN`, so that LiteLLM needn't guess the model's maker.\n- A program that has the LiteLLM library in it and calls a LiteLLM proxy by the proxy's own name of the model: there it is `litellm_proxy/NAME` (or `openai/NAME`) with the proxy's address as api_base; the gateway isn't at fault." /
        "ゲートウェイの管理者が、モデルの設定の litellm_params で、名前の前にプロバイダーを付けて再起動します（`model: azure/名前`。bedrock/…、vertex_ai/… など）。キーの問題ではありません。\n- 付いている場合: そのプロバイダーに対応していないか、/v1/messages で失われるバージョンです。LiteLLM を更新してください。\n- Claude Code の要求した名前がゲートウェイにない場合: ゲートウェイにある名前（/v1/models）を、そのティアに設定してください（`--set models.sonnet=…`）。\n- LiteLLM を含むプログラム（aider、自作など）の場合: その中で `completion(model=\"bedrock/…\")` のように指定します。\n- ARN と「Unknown provider=None」の場合: 設定を `bedrock/converse/ARN` とします。モデルの提供元を推測する必要がなくなります。\n- LiteLLM のライブラリを含むプログラムが、LiteLLM のプロキシにあるモデル名でプロキシを呼び出す場合: プログラム側で `litellm_proxy/名前`（または `openai/名前`）とし、api_base にプロキシのアドレスを指定します。ゲートウェイの問題ではありません。"
    } text {
        verified: false,
        patterns: [
            r"getllmprovider exception - |unable to map the custom llm provider=|\bexception: unsupported provider - \w|bedrock invoke httpx: unknown provider=",
            r"llm provider not provided(?:.{0,120}?you passed model=(?<model>[\w.:@/-]*\w))?",
        ],
        ask: GatewayAdmin {
            "LiteLLM answers Claude Code “LLM Provider NOT provided”⟦ for the model “{model}”⟧. Please put the provider before the name in the model's entry (litellm_params, e.g. model: bedrock/…), or update LiteLLM if it is there." /
            "LiteLLM が Claude Code に「LLM Provider NOT provided」と応答します⟦（モデル「{model}」）⟧。モデルの設定（litellm_params）の名前の前にプロバイダーを付けていただけますか（例: model: bedrock/…）。付いている場合は、LiteLLM の更新をお願いいたします。"
        },
        examples: [
            "litellm.BadRequestError: Bedrock Invoke HTTPX: Unknown provider=None, model=arn:aws:bedrock:ap-northeast-1:123456789012:application-inference-profile/abc123. Try calling via converse route - `bedrock/converse/<model>`.",
            "litellm.BadRequestError: LLM Provider NOT provided. Pass in the LLM provider you are trying to call. You passed model=acme-opus
 Pass model as E.g. For 'Huggingface' inference endpoints",
        ],
    }
    KONGCTL_ENV "GK-ERR-526" Usage {
        "kongctl read a file that takes a value from an environment variable (!env), and the variable isn't set in this shell" /
        "kongctl が読み込んだファイルは環境変数の値を使いますが（!env）、その変数がこのシェルに設定されていません"
    } help {
        "Export the variable that the text names in the same shell (`export NAME=…`), or correct the name behind !env in the file, then run the command again. No gateway was reached, and Claude Code isn't involved." /
        "本文にある変数を同じシェルで設定するか（`export 名前=…`）、ファイルの !env の後の名前を直して、コマンドを実行し直してください。ゲートウェイには接続しておらず、Claude Code は関係しません。"
    } text {
        verified: false,
        patterns: [
            r"failed to resolve tag !\w+(?:\W{1,3}environment variable not set\W{1,3}(?<variable>\w{1,80}))?",
        ],
        examples: [
            "Error: failed to resolve tag !env: environment variable not set: AZURE_AI_FOUNDRY_RESOURCE_NAME",
        ],
    }
    TOKEN_WITHOUT_PROXY "GK-ERR-672" Remote {
        "a gateway or relay got no answer to its own request for an access token (as a rule Google's, for Vertex AI); mostly it asks past the proxy" /
        "ゲートウェイまたは中継サービス自身のアクセストークンの要求（主に Vertex AI 用の Google のトークン）に応答がありません。多くは、プロキシを通さずに接続しています"
    } help {
        "Whoever runs it gives the whole process HTTPS_PROXY, or updates it: in older releases the proxy of a channel doesn't cover the token (new-api, one-hub). You are the one to do so if you run it yourself.\n- Requests to models work for a while and then fail: a token in the cache had not ended yet; the cause is the same.\n- No proxy is needed there: its host's firewall has to allow the host in the text, else oauth2.googleapis.com and www.googleapis.com (443)." /
        "運用担当（自分で動かしている場合は自分）が、プロセス全体に HTTPS_PROXY を設定するか、更新します。古い版では、チャネルのプロキシがトークンの取得に使われません（new-api、one-hub）。\n- モデルの呼び出しがしばらく成功してから失敗する場合: キャッシュのトークンが有効だっただけで、原因は同じです。\n- プロキシが不要な環境の場合: そのホストのファイアウォールで、本文のホスト（なければ oauth2.googleapis.com と www.googleapis.com、443）の許可が必要です。"
    } text {
        verified: false,
        patterns: [
            r"failed to exchange jwt for access token: .{0,160}?\bgoogleapis\.com\b.{0,200}?(?:i/o timeout|context deadline exceeded|tls handshake timeout|connect(?:ion)?: (?:connection )?(?:refused|timed out)|no route to host|network is unreachable|client\.timeout exceeded)",
            r"failed to get token: failed to generate access token: .{0,200}?(?:i/o timeout|context deadline exceeded|tls handshake timeout|connect(?:ion)?: (?:connection )?(?:refused|timed out)|no route to host|network is unreachable|client\.timeout exceeded)",
        ],
        ask: GatewayAdmin {
            "Our gateway gets no answer to its own request for an access token (for Vertex AI at Google: oauth2.googleapis.com or www.googleapis.com), so Claude Code's requests fail. Please give the whole process HTTPS_PROXY, or update it: a proxy that is set for a channel may not cover the token." /
            "ゲートウェイ自身のアクセストークンの要求（Vertex AI では Google の oauth2.googleapis.com または www.googleapis.com）に応答がなく、Claude Code のリクエストが失敗します。プロセス全体に HTTPS_PROXY を設定するか、更新していただけますか。チャネルに設定したプロキシは、トークンの取得に使われないことがあります。"
        },
        examples: [
            "setup request header failed: failed to exchange JWT for access token: Post \"https://www.googleapis.com/oauth2/v4/token\": dial tcp 142.250.0.10:443: i/o timeout",
            "Failed to get token: failed to generate access token: context deadline exceeded",
        ],
    }
    ROUTER_GOOGLE "GK-ERR-498" Remote {
        "a Google account behind the router has reached its limit (Gemini's quota or rate; on Vertex AI also the shared capacity)" /
        "ルーターの先の Google アカウントが上限に達しています（Gemini のクォータまたはレート。Vertex AI では共有容量の場合もあります）"
    } help {
        "Look in the router's configuration which account and provider it uses; wait, send less at a time, raise that account's plan or quota, or route to another provider. With a profile of your organization the request shouldn't go to a router: `genkan explain ANTHROPIC_BASE_URL`." /
        "ルーターの設定で、使用しているアカウントとプロバイダーを確認してください。待つ、一度に送る量を減らす、アカウントのプランやクォータを上げる、別のプロバイダーに切り替える、のいずれかです。組織のプロファイルを使っている場合、リクエストがルーターに送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        names: ["RESOURCE_EXHAUSTED"],
        patterns: [
            r"error from provider\W.{0,200}?(?:resource (?:has been )?exhausted|resource_exhausted)",
        ],
        examples: [
            "API Error (429 {\"error\":{\"message\":\"Error from provider(429): {\\\"code\\\": 429, \\\"message\\\": \\\"Resource has been exhausted (e.g. check quota).\\\", \\\"status\\\": \\\"RESOURCE_EXHAUSTED\\\"}\"}})",
        ],
    }
    ANOTHERS_KEY "GK-ERR-677" Usage {
        "another provider's key was sent to OpenAI: the key's beginning in the text says whose it is" /
        "別のプロバイダーのキーが OpenAI に送られました。どのプロバイダーのものかは、本文にあるキーの先頭で分かります"
    } help {
        "The key itself may be right. Set its provider, or that one's base URL, in the program that sent it: `sk-or-` is OpenRouter's (https://openrouter.ai/api/v1), `sk-ant-` Anthropic's, `AIza` Google's, `gsk_` Groq's, `xai-` xAI's.\n- Claude Code at OpenRouter: ANTHROPIC_BASE_URL=https://openrouter.ai/api, the key in ANTHROPIC_AUTH_TOKEN, ANTHROPIC_API_KEY empty.\n- The key has now been seen by OpenAI: renew it if your rules want that. With a profile of your organization the request shouldn't go there: `genkan explain ANTHROPIC_BASE_URL`." /
        "キー自体は正しい可能性があります。送ったプログラムで、そのキーのプロバイダーまたはベース URL を設定してください。`sk-or-` は OpenRouter（https://openrouter.ai/api/v1）、`sk-ant-` は Anthropic、`AIza` は Google、`gsk_` は Groq、`xai-` は xAI のキーです。\n- Claude Code で OpenRouter を使う場合: ANTHROPIC_BASE_URL=https://openrouter.ai/api とし、キーは ANTHROPIC_AUTH_TOKEN に、ANTHROPIC_API_KEY は空にします。\n- キーは OpenAI に渡っています。社内の規則で必要であれば、発行し直してください。組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"incorrect api key provided: \W?(?:sk-or-|sk-ant-|aiza|gsk_|xai-).{0,120}?platform\.openai\.com",
        ],
        examples: [
            "401 Incorrect API key provided: sk-or-v1******.39a. You can find your API key at https://platform.openai.com/account/api-keys.",
        ],
    }
    LITELLM_OPENAI_KEY "GK-ERR-755" Remote {
        "LiteLLM called OpenAI, or a service with OpenAI's API, with its own key for the model, and that key isn't valid there" /
        "LiteLLM がモデル用の自身のキーで OpenAI（または OpenAI の API を持つサービス）を呼び出しましたが、そのキーは無効です"
    } help {
        "The key stands in LiteLLM's configuration, in the model's entry (`api_key`), or as OPENAI_API_KEY where LiteLLM runs: its administrator puts a valid one there and starts it again. The key that you send to LiteLLM isn't meant; ANTHROPIC_AUTH_TOKEN stays as it is.\n- You run LiteLLM yourself, or a program has it built in (“litellm.exceptions”, aider, OpenHands): correct OPENAI_API_KEY, or `api_key`, there. The text shows the key's beginning and end; a value of the shell often wins over the one in .env.\n- The key is another service's that speaks OpenAI's API: the entry lacks `api_base`, so it went to OpenAI itself.\n- Claude is meant: the entry has the wrong provider; `model: anthropic/…`, `bedrock/…` or `vertex_ai/…` under litellm_params." /
        "このキーは、LiteLLM の設定のモデルの項目（`api_key`）か、LiteLLM が動く環境の OPENAI_API_KEY にあります。管理者が有効なキーに直し、起動し直します。利用者が LiteLLM に送るキーのことではなく、ANTHROPIC_AUTH_TOKEN は変更不要です。\n- 自分で LiteLLM を動かしているか、プログラムが内蔵している場合（「litellm.exceptions」、aider、OpenHands など）: そこの OPENAI_API_KEY または `api_key` を直してください。キーの先頭と末尾は本文で分かります。.env よりもシェルの値が優先されることがよくあります。\n- OpenAI の API を持つ別のサービスのキーの場合: 項目に `api_base` がないため、OpenAI 自体に送られています。\n- Claude を使う場合: 項目のプロバイダーが誤っています。litellm_params の `model` を `anthropic/…`、`bedrock/…`、`vertex_ai/…` のいずれかにします。"
    } text {
        verified: false,
        patterns: [
            r"\bopenaiexception - .{0,80}?incorrect api key provided\b(?:.{0,160}?platform\.openai\.com)?",
        ],
        ask: GatewayAdmin {
            "OpenAI refuses the key that our LiteLLM has for a model (“Incorrect API key provided”). Please renew api_key in that model's entry, or OPENAI_API_KEY where LiteLLM runs; I send the message along." /
            "LiteLLM のモデル用のキーが OpenAI に拒否されています（「Incorrect API key provided」）。そのモデルの項目の api_key、または LiteLLM が動く環境の OPENAI_API_KEY を更新していただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "litellm.exceptions.AuthenticationError: OpenAIException - Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-abcde***************************************wxyz. You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error'}}",
            "litellm.AuthenticationError: AuthenticationError: OpenAIException - Incorrect API key provided: sk-1234. You can find your API key at https://platform.openai.com/account/api-keys.",
        ],
    }
    LITELLM_PROVIDER_KEY "GK-ERR-1068" Remote {
        "LiteLLM called the model's provider with credentials of its own, or without any, and the provider refused; the key that was sent to LiteLLM isn't meant" /
        "LiteLLM が自身の認証情報で（または認証情報なしで）モデルのプロバイダーを呼び出し、拒否されました。LiteLLM に送ったキーのことではありません"
    } help {
        "The word before “Exception” names the provider. Its credentials stand in the model's entry of LiteLLM's configuration (`api_key`, aws_…, vertex_credentials), or in the environment that LiteLLM runs in, of which a container has only what is handed to it: the gateway's administrator (you, if you run it, or if a program has LiteLLM built in) puts valid ones there and starts it again. ANTHROPIC_AUTH_TOKEN stays as it is; don't follow “Please run /login” either.\n- “Missing 'authorization' or 'x-api-key' header”: LiteLLM sent no credentials at all: the entry has no `api_key`, and where it runs neither the variable for it nor, as far as this provider takes them in this release, cloud credentials were used. A made-up key in their place only changes the sentence (“Invalid bearer token”), and keeps a role from being used.\n- “Bedrock_mantleException”: LiteLLM's provider `bedrock_mantle` knew only a Bedrock API key at first (`api_key`, BEDROCK_MANTLE_API_KEY); AWS credentials, such as the role of an instance or pod, are taken by newer releases alone, and in some of them not on every way or for every model. Update LiteLLM, with the made-up key taken out; or set such an API key; or call the model through `bedrock/`, where Bedrock offers it there. The role also needs bedrock-mantle:CreateInference.\n- “BedrockException”: the API key of Bedrock (`api_key`, AWS_BEARER_TOKEN_BEDROCK where LiteLLM runs) has ended, or was made in another Region. An entry that is to use a role must have neither.\n- “AzureException”, “Azure_aiException”: the key and `api_base` have to be of the same resource.\n- “does not have permission”: the key is a valid one, but may not do this: take one of another workspace, or have it allowed at the provider.\n- Only one model or deployment is refused: compare its entry with that of one that works." /
        "「Exception」の前の語がプロバイダーの名前です。その認証情報は、LiteLLM の設定のモデルの項目（`api_key`、aws_…、vertex_credentials）、または LiteLLM を実行する環境（コンテナーでは、渡されたものだけ）にあります。ゲートウェイの管理者（自分で動かしている場合や、プログラムが LiteLLM を内蔵している場合は自分）が有効なものを設定し、起動し直します。ANTHROPIC_AUTH_TOKEN は変更不要です。「Please run /login」にも従わないでください。\n- 「Missing 'authorization' or 'x-api-key' header」の場合: LiteLLM は認証情報をまったく送っていません。項目に `api_key` がなく、実行する環境にもその変数がなく、クラウドの認証情報も（このリリースがこのプロバイダーで使う範囲では）使われませんでした。代わりに架空のキーを入れても、文が変わるだけで（「Invalid bearer token」）、ロールも使われなくなります。\n- 「Bedrock_mantleException」の場合: LiteLLM のプロバイダー `bedrock_mantle` は、当初は Bedrock の API キー（`api_key`、BEDROCK_MANTLE_API_KEY）だけに対応していました。インスタンスやポッドのロールなどの AWS の認証情報を使うのは新しいリリースだけで、経路やモデルによっては使わないリリースもあります。架空のキーを外して LiteLLM を更新するか、この API キーを設定するか、Bedrock で提供されていれば `bedrock/` 経由でモデルを呼び出してください。ロールには bedrock-mantle:CreateInference も必要です。\n- 「BedrockException」の場合: Bedrock の API キー（`api_key`、LiteLLM を実行する環境の AWS_BEARER_TOKEN_BEDROCK）の期限が切れたか、別のリージョンで作られたものです。ロールを使う項目では、どちらも設定しないでください。\n- 「AzureException」「Azure_aiException」の場合: キーと `api_base` は、同じリソースのものである必要があります。\n- 「does not have permission」の場合: キーは有効ですが、この操作が許可されていません。別のワークスペースのキーにするか、プロバイダーで許可してもらってください。\n- 1 つのモデルやデプロイだけが拒否される場合: 動作するものの項目と比べてください。"
    } text {
        verified: false,
        patterns: [
            r"\b[a-z]\w{2,30}exception - .{0,120}?(?:\binvalid_api_key\b|missing 'authorization')",
            r"\b[a-z]\w{2,30}exception(?: \w{3,40})? - .{0,300}?(?:\binvalid bearer token\b|\binvalid x-api-key\b|\bauthentication fails\b|\b(?:invalid|incorrect) api[ -]?key(?: provided|[\x22'.,}])|\bmake sure your api key is valid\b|\bapi key does not have permission\b|\bauthorization header is\b|\binvalid (?:access|api) token\b).{0,400}?(?:received model group=|available model group)",
            r"\b[a-z]\w{2,30}exception - \W{0,3}unauthorized\b\W{0,4}received model group=",
        ],
        ask: GatewayAdmin {
            "Our LiteLLM calls the provider of a model with credentials that the provider refuses, or without any; I send the message along. Please look at that model's entry and the environment that LiteLLM runs in, set valid credentials there, and update LiteLLM if it should use a role and doesn't." /
            "LiteLLM からモデルのプロバイダーへの呼び出しが、認証情報が無効であるか、送られていないために拒否されています。メッセージを併せて送ります。そのモデルの項目と LiteLLM を実行する環境を確認し、有効な認証情報を設定していただけますか。ロールを使う構成で使われていない場合は、LiteLLM の更新もお願いいたします。"
        },
        examples: [
            "Error fetching response:Error: 500 litellm.APIConnectionError: Bedrock_mantleException - {\"error\":{\"code\":\"invalid_api_key\",\"message\":\"Missing 'authorization' or 'x-api-key' header\",\"param\":null,\"type\":\"permission_denied_error\"}}. Received Model Group=gemma-4-31b",
            "API Error: 401 {\"error\":{\"message\":\"litellm.AuthenticationError: AnthropicException - {\\\"type\\\":\\\"error\\\",\\\"error\\\":{\\\"type\\\":\\\"authentication_error\\\",\\\"message\\\":\\\"invalid x-api-key\\\"}}. Received Model Group=claude-sonnet\\nAvailable Model Group Fallbacks=None\"}}",
            "litellm.APIConnectionError: OllamaException - unauthorized. Received Model Group=qwen",
        ],
    }
    OPENAI_KEY "GK-ERR-523" Person {
        "OpenAI refuses the key: the request went to OpenAI, straight or through a gateway's address for it, with a key that isn't OpenAI's or is no longer valid" /
        "OpenAI がキーを拒否しました。リクエストが OpenAI に送られましたが（直接、または OpenAI 用のゲートウェイ経由）、OpenAI のキーではないか、無効になっています"
    } help {
        "For Claude, correct the address: Claude Code never needs OpenAI's. With Helicone, oai.helicone.ai passes everything to OpenAI; anthropic.helicone.ai leads to Anthropic, gateway.helicone.ai to what Helicone-Target-URL names; Helicone's own key goes into the header Helicone-Auth (ANTHROPIC_CUSTOM_HEADERS).\n- A model of OpenAI's is meant: a new key from platform.openai.com, in the program or gateway that calls it.\n- With a profile of your organization the request shouldn't go there: `genkan explain ANTHROPIC_BASE_URL`." /
        "Claude を使う場合は、アドレスを直してください。Claude Code が OpenAI を呼び出すことはありません。Helicone では、oai.helicone.ai はすべてを OpenAI に渡します。anthropic.helicone.ai は Anthropic に、gateway.helicone.ai は Helicone-Target-URL の示す先につながります。Helicone 自身のキーは Helicone-Auth ヘッダーに指定します（ANTHROPIC_CUSTOM_HEADERS）。\n- OpenAI のモデルを使う場合: platform.openai.com の新しいキーを、呼び出すプログラムまたはゲートウェイに設定してください。\n- 組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"(?:message\W{1,5}|error: |[45]\d\d )incorrect api key provided\b.{0,160}?platform\.openai\.com",
        ],
        examples: [
            "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-a**defg. You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}",
        ],
    }
    NO_ACCOUNT_FOR_MODEL "GK-ERR-658" Remote {
        "the gateway has no account of its own that may serve this model, or those that may are paused" /
        "ゲートウェイ側に、このモデルを利用できるアカウントがありません（または休止しています）"
    } help {
        "The text names the model. Choose one that the gateway serves (/model; its administrator knows them), or have it allowed there for an account.\n- It is a haiku model: Claude Code asks for it in the background. Pin a model that the gateway has: ANTHROPIC_DEFAULT_HAIKU_MODEL in the profile (`claude.env`), then `genkan setup` (old releases: ANTHROPIC_SMALL_FAST_MODEL).\n- It worked before: the accounts are paused after errors or limits. Wait a few minutes.\n- You run the gateway yourself: look at the account's list of models and its group. A model that has just come out isn't known to an older release: update the gateway." /
        "モデルは本文で分かります。ゲートウェイで使えるモデルを選ぶか（/model。名前は管理者が知っています）、そのモデルをアカウントに許可してもらってください。\n- haiku のモデルの場合: Claude Code が裏側の処理で要求しています。プロファイルの `claude.env` の ANTHROPIC_DEFAULT_HAIKU_MODEL にゲートウェイで使えるモデルを指定し、`genkan setup` を実行してください（古いリリースでは ANTHROPIC_SMALL_FAST_MODEL）。\n- 以前は使えた場合: アカウントがエラーや上限のため休止しています。数分待ってください。\n- 自分でゲートウェイを動かしている場合: アカウントのモデル一覧とグループを確認してください。提供が始まったばかりのモデルは、古いリリースでは認識されません。ゲートウェイを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"no available (?:[a-z]{2,12} ){0,2}accounts?:? (?:no available accounts? )?(?:that )?support(?:s|ing)? (?:the )?(?:requested )?model:? (?<model>[\w.:@/-]{1,80}\w)",
        ],
        ask: GatewayAdmin {
            "Our gateway has no account that may serve the model “{model}”, which Claude Code asks for. Please allow it for an account, or tell me which model I should set in its place." /
            "ゲートウェイに、Claude Code の要求するモデル「{model}」を利用できるアカウントがありません。アカウントに許可していただくか、代わりに指定するモデルを教えていただけますか。"
        },
        examples: [
            "API Error (500 No available Claude accounts support the requested model: claude-3-5-haiku-20241022)",
        ],
    }
    NO_CHANNEL "GK-ERR-488" Problem {
        "the relay has no channel for this model in the group that the key belongs to" /
        "中継サービスで、キーの属するグループに、このモデルのチャンネルがありません"
    } help {
        "Choose a model that the group offers, or have the relay's operator enable a channel for it or give the key another group. Other groups of the same relay may have it." /
        "グループで使えるモデルを選ぶか、チャンネルの有効化またはキーのグループの変更を運営者に依頼してください。同じ中継サービスの別のグループでは使えることがあります。"
    } text {
        verified: false,
        patterns: [
            r"无可用渠道",
            r"(?:分组|分組) (?<group>\S{1,40}) 下对于模型 (?<model>[\w.:@/-]{1,80}\w) 无可用渠道|failed to get available channel for model (?<model2>[\w.:@/-]+\w) under group",
            r"no available channel for model (?<model>[\w.:@/-]+\w)(?: under group (?<group>[\w-]+))?",
            r"分组\s?(?<group>\S{1,40}?)\s?下模型\s?(?<model>[\w.:@/-]+?)\s?无可用渠道",
        ],
        ask: GatewayAdmin {
            "The relay has no channel for the model that Claude Code asks for⟦ ({model})⟧⟦ in the group {group}⟧. Please enable one, or give my key a group that has it; and tell me where its requests are processed." /
            "Claude Code の要求するモデル⟦（{model}）⟧のチャンネルが、中継サービスの⟦グループ {group} に⟧ありません。チャンネルを有効にするか、使えるグループをキーに割り当てていただけますか。リクエストが処理される場所も教えていただけますか。"
        },
        examples: [
            "503 {\"error\":{\"message\":\"模型 claude-x 无可用渠道\",\"type\":\"one_api_error\"}}",
            "{\"error\":{\"message\":\"当前分组 default 下对于模型 claude-opus-5 无可用渠道 (request id: 2026112608)\",\"type\":\"one_api_error\"}}",
            "API Error: 503 No available channel for model claude-opus-5 under group default (distributor)",
            "分组default下模型claude-opus-5无可用渠道（distributor）",
        ],
    }
    LIVE_CATALOG "GK-ERR-757" Remote {
        "the router's own list of this provider's models (its live catalog) doesn't hold the model, so the router refused it; the provider wasn't asked" /
        "ルーターが取得したプロバイダーのモデル一覧（ライブカタログ）にこのモデルがないため、ルーターが拒否しました。プロバイダーには送られていません"
    } help {
        "Update the router (OmniRoute): releases have fetched some providers' lists wrongly (Vertex AI's partner models among them), or not taken over models that were added by hand. Then have it fetch the list again (synchronize the provider's models).\n- It isn't newer, or the list stays incomplete: enter the model by hand at the provider's connection, with exactly the id that the text shows.\n- The list is complete without it: the name is another one there, or the provider has withdrawn it. Take a name that the router's /v1/models has, and set it in ANTHROPIC_MODEL or for the tier (`--set models.sonnet=…`).\n- Access at the provider (Model Garden, IAM, quotas) isn't involved: no permission has to be asked for. Another gateway's or the cloud's own address answers without this list." /
        "ルーター（OmniRoute）を更新してください。一部のプロバイダーの一覧（Vertex AI のパートナーモデルなど）を正しく取得できないリリースや、手動で追加したモデルを反映しないリリースがあります。その後、一覧を取得し直してください（プロバイダーのモデルの同期）。\n- 更新がないか、一覧が不完全なままの場合: プロバイダーの接続に、本文とまったく同じ ID のモデルを手動で追加してください。\n- 一覧が完全なのにない場合: そこでは別の名前か、プロバイダーが終了しています。ルーターの /v1/models にある名前を、ANTHROPIC_MODEL またはティア（`--set models.sonnet=…`）に設定してください。\n- プロバイダー側のアクセス（Model Garden、IAM、クォータ）は関係なく、権限の申請は不要です。別のゲートウェイやクラウド自体のアドレスでは、この一覧は使われません。"
    } text {
        verified: false,
        patterns: [
            r"\bmodel \W?(?<model>[\w.:@/-]{1,100}?)\W? is not available in the (?:active )?live catalog\b(?: for provider \W?(?<provider>[\w.-]{1,40}))?",
        ],
        ask: GatewayAdmin {
            "Our router refuses the model⟦ “{model}”⟧ because its live catalog⟦ of the provider “{provider}”⟧ doesn't hold it. Please update the router, have it fetch the list again, or add the model by hand." /
            "モデル⟦「{model}」⟧が、ルーターのライブカタログ⟦（プロバイダー「{provider}」）⟧にないとして拒否されます。ルーターを更新して一覧を取得し直していただくか、モデルを手動で追加していただけますか。"
        },
        examples: [
            "Model 'claude-sonnet-4-6' is not available in the active live catalog for provider 'vertex'",
            "{\"error\":{\"message\":\"Model 'claude-opus-5' is not available in the active live catalog for provider 'vertex-partner'\",\"code\":\"model_not_found\"}}",
        ],
    }
    OPENAI_PROJECT "GK-ERR-1021" Remote {
        "OpenAI refused the call: the project to which the API key belongs may not use this model" /
        "OpenAI が呼び出しを拒否しました。API キーの属するプロジェクトに、このモデルの使用が許可されていません"
    } help {
        "Allow the model for that project in OpenAI's platform settings (the project's limits, “Model usage”), which its owner does; or use a key of a project that has the model, or another model. No gateway and no cloud of your organization is involved.\n- “embedding”, “mini”, “nano”: a model that a program (a memory or search server, an agent) asks for by itself, for embeddings or small tasks: it has a setting of its own; name there a model that the project has.\n- You meant Claude by your organization's provider: this program calls OpenAI (OPENAI_API_KEY, its own provider setting): set its provider, and `genkan explain ANTHROPIC_BASE_URL` for Claude Code." /
        "OpenAI のプラットフォームの設定（そのプロジェクトの limits の「Model usage」）で、モデルを許可してもらうか（プロジェクトの所有者が行います）、モデルを使えるプロジェクトのキー、または別のモデルを使ってください。ゲートウェイや組織のクラウドは関係しません。\n- 「embedding」「mini」「nano」の場合: プログラム（記憶や検索のサーバー、エージェント）が、埋め込みや小さい処理のために自分で要求するモデルです。別の設定項目があるので、プロジェクトで使えるモデルを指定してください。\n- 組織のプロバイダーで Claude を使うつもりだった場合: このプログラムは OpenAI を呼び出しています（OPENAI_API_KEY、プログラム自身のプロバイダーの設定）。プロバイダーを設定し、Claude Code では `genkan explain ANTHROPIC_BASE_URL` で確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\bproject \W?proj_\w+\W{1,2} ?(?:does not|doesn(?:'|’)t) have access to (?:the )?model(?: \W?(?<model>[\w.:@/-]+\w))?",
        ],
        examples: [
            "Error code: 403 - {'error': {'message': 'Project `proj_abc123` does not have access to model `text-embedding-ada-002`', 'type': 'invalid_request_error', 'param': None, 'code': 'model_not_found'}}",
        ],
    }
    NO_BEARER "GK-ERR-1044" Person {
        "the service that answered (MiniMax's wording) got no key in the header Authorization: the key wasn't sent, or was sent in another header" /
        "応答したサービス（MiniMax の文面）に、Authorization ヘッダーのキーが届いていません。キーが送られていないか、別のヘッダーで送られています"
    } help {
        "With a profile of your organization the request shouldn't go there: `genkan check` and `genkan explain ANTHROPIC_BASE_URL` name what leads to it. You mean that service: Claude Code sends ANTHROPIC_AUTH_TOKEN as `Authorization: Bearer`, and ANTHROPIC_API_KEY in another header (x-api-key). Put the key into ANTHROPIC_AUTH_TOKEN, and take ANTHROPIC_API_KEY and apiKeyHelper away.\n- It stands in settings.json already and isn't sent: see in /status which settings are read, that the file is valid JSON and the name stands in `env`, and that neither the shell (`env | grep ANTHROPIC`) nor a project's settings (.claude/settings.local.json) set it empty or otherwise. Export it in the shell for a test, then start `claude` anew.\n- Through a gateway or router: its entry for this provider has no key, or passes the header on under another name." /
        "組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです。原因は `genkan check` と `genkan explain ANTHROPIC_BASE_URL` で分かります。そのサービスを使う場合: Claude Code は、ANTHROPIC_AUTH_TOKEN を `Authorization: Bearer` で送り、ANTHROPIC_API_KEY は別のヘッダー（x-api-key）で送ります。キーを ANTHROPIC_AUTH_TOKEN に設定し、ANTHROPIC_API_KEY と apiKeyHelper は外してください。\n- settings.json に設定済みなのに送られない場合: 読み込まれている設定を /status で確認し、ファイルが正しい JSON で、名前が `env` の中にあるか、シェル（`env | grep ANTHROPIC`）やプロジェクトの設定（.claude/settings.local.json）が空や別の値にしていないかを調べてください。確認のためシェルで export し、`claude` を起動し直します。\n- ゲートウェイやルーター経由の場合: このプロバイダーの項目にキーがないか、ヘッダーを別の名前で渡しています。"
    } text {
        verified: false,
        patterns: [
            r"\blogin fail: please carry the api secret key|\bplease carry the api secret key in the \W?authorization\b",
        ],
        examples: [
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"login fail: Please carry the API secret key in the 'Authorization' field of the request header\"}}",
        ],
    }
    KIRO_BODY "GK-ERR-1161" Remote {
        "the router sent Kiro a request that Kiro refuses as wrongly built, or for a field that it doesn't take with this model; neither Claude Code nor the sign-in is at fault" /
        "ルーターが Kiro に送ったリクエストが、形の誤り、またはこのモデルで使えないフィールドのために拒否されました。Claude Code やサインインの問題ではありません"
    } help {
        "Update the router (9router, AIClient2API, OmniRoute and the like), or go back to the release that worked; its issues name the releases that build it wrongly. Until then choose another provider or model there.\n- “Improperly formed request”: it began with an MCP server (chrome-devtools is reported): Kiro doesn't take a tool of it as the router translates it. `claude mcp remove NAME`, or switch the server off in /mcp, until the router is updated. Only with web search: leave it out there. Only in a long conversation, or with many tools: /clear, and fewer MCP servers.\n- “additionalModelRequestFields”: the router adds this field (thinking, effort) for a model that Kiro doesn't take it for; AIClient2API 3.4.4 and OmniRoute 3.8.45 are reported, a newer AIClient2API doesn't; with it no variable of Claude Code's is needed. Until the update choose another model there, or switch thinking off: in /config, or with MAX_THINKING_TOKENS=0 in the shell that starts `claude` or in `env` of the settings. Kiro's own window says it: update Kiro.\n- With a profile of your organization no request should go there: `genkan check`." /
        "ルーター（9router、AIClient2API、OmniRoute など）を更新するか、動いていた版に戻してください。問題のある版はルーターの issue で分かります。それまでは、ルーターで別のプロバイダーかモデルを選んでください。\n- 「Improperly formed request」が MCP サーバーの追加後に出る場合（chrome-devtools の報告があります）: ルーターが変換したそのツールの定義を、Kiro が受け付けません。ルーターを更新するまで、`claude mcp remove 名前` で外すか、/mcp で無効にしてください。Web 検索だけで起こる場合は、使わないでください。長い会話や、ツールが多い場合だけに起こる場合は、/clear を実行し、MCP サーバーを減らしてください。\n- 「additionalModelRequestFields」の場合: ルーターが、Kiro の対応していないモデルにもこのフィールド（思考、effort）を付けています。AIClient2API 3.4.4 と OmniRoute 3.8.45 の報告があり、AIClient2API は新しい版で直っており、Claude Code の変数の設定は不要です。更新するまでは、そこで別のモデルを選ぶか、思考をオフにしてください（/config、または `claude` を起動するシェルか設定の `env` で MAX_THINKING_TOKENS=0）。Kiro 自身の画面に表示される場合は、Kiro を更新してください。\n- 組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan check`）。"
    } text {
        verified: false,
        patterns: [
            r"improperly formed request\W.{0,60}\brequest_body_invalid\b|\[k(?:iro|r)/[^\]]{1,60}\].{0,40}\bimproperly formed request\b",
            r"\bimproperly formed request\.?\W{1,4}reason\W{1,4}null(?:\W{0,4}$|[\x22'\\,.;)}\]]| (?:at|for|status|code|error)\b|\W{1,3}\()|\bkiro\b.{0,80}?\bimproperly formed request\b",
            // Bedrock's own sentence has its exception's name, or a gateway's, before it.
            r"\b(?:invalid_request_error|api_error|bad_request)\W{1,6}message\W{1,6}additionalmodelrequestfields is not supported for this model\b|\badditionalmodelrequestfields is not supported for this model\W{1,6}type\W{1,6}invalid_request_error\b|\bapi error:? \(?400\)?\W{1,3}additionalmodelrequestfields is not supported for this model\b",
            r"(?:^\W{0,6}|\bresponse body: |\[400\]\W{1,4}|\bk(?:iro|r)\b.{0,80}?)additionalmodelrequestfields is not supported for this model\b|\badditionalmodelrequestfields is not supported for this model\W{1,6}(?:reason\W{1,4})?(?:null|request_body_invalid)\b|\binvalid additionalmodelrequestfields: property '[^']{1,60}' is not defined",
        ],
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"additionalModelRequestFields is not supported for this model\"}}",
            "Got [400]: {\"message\":\"Improperly formed request.\",\"reason\":null}",
            "kiro [400]: [400]: Improperly formed request",
            "Error response body: additionalModelRequestFields is not supported for this model",
            "{\"message\":\"additionalModelRequestFields is not supported for this model\",\"reason\":\"REQUEST_BODY_INVALID\"}",
            "Error sending prompt: Invalid additionalModelRequestFields: property 'reasoning' is not defined in the schema and the schema does not allow additional properties",
            "API Error: 400 [kiro/claude-sonnet-4.5] [400]: {\"message\":\"Improperly formed request.\",\"reason\":\"REQUEST_BODY_INVALID\"}",
        ],
    }
    ROUTER_MODEL "GK-ERR-436" Problem {
        "the service that answered, a router or another provider's endpoint, has no model of this name" /
        "応答したサービス（ルーターまたは別のプロバイダーのエンドポイント）に、この名前のモデルはありません"
    } help {
        "With a profile of your organization Claude Code's requests shouldn't go there: `genkan explain ANTHROPIC_BASE_URL` and `genkan check` name what leads there, often a leftover in settings.json or the shell. A request of another program (GitHub Copilot's chat, for one) isn't led by them.\n- “ccreq”, “copilotmd”, “Claude Copilot Proxy”, “ClaudeLanguageModelServer”: GitHub Copilot's chat in VS Code sent it, and Copilot refuses the model that its own integration of Claude asked for; ANTHROPIC_BASE_URL and ANTHROPIC_MODEL don't matter there. Choose another model in the chat's list; see whether this one is in your plan and enabled (github.com/settings/copilot/features, in a company by its administrator), and update VS Code and the Copilot extension.\n- You mean to use that service: take the name from its own list (/v1/models). OpenRouter's names have the vendor before and a dot in the version: anthropic/claude-sonnet-4.6. Set it in ANTHROPIC_MODEL and ANTHROPIC_DEFAULT_OPUS_MODEL, _SONNET_MODEL and _HAIKU_MODEL (subagents and background work ask for those).\n- “Supported:”, “Unknown model”: the list in the text is the proxy's own (claude-code-proxy and its like); the model is newer than it. Update the proxy, or choose a name from that list.\n- “20012”, “Please check it carefully” (SiliconFlow): its names have the vendor before (Qwen/…, deepseek-ai/…), as its own list writes them. The name that you set is right and it comes all the same: the program asks for a second model by its own default (a memory's categories, titles, embeddings): set that one too, or update the program.\n- A name that Claude Code never asks for (google/…, …:free) stands in the router's own configuration (ccr: Router; anthropic-proxy: REASONING_MODEL, COMPLETION_MODEL): write another one there. Free models are withdrawn often.\n- The name is on the list: the account may have to enable it first (Copilot), or its allowed providers don't offer it (OpenRouter's settings)." /
        "組織のプロファイルを使っている場合、Claude Code のリクエストがそこへ送られること自体が誤りです。`genkan explain ANTHROPIC_BASE_URL` と `genkan check` で、つながる原因（settings.json やシェルに残った設定が多い）が分かります。別のプログラム（GitHub Copilot のチャットなど）のリクエストは、これらの設定に左右されません。\n- 「ccreq」「copilotmd」「Claude Copilot Proxy」「ClaudeLanguageModelServer」の場合: VS Code の GitHub Copilot のチャットが送ったもので、Copilot 自身の Claude 連携が指定したモデルを Copilot が拒否しています。ANTHROPIC_BASE_URL と ANTHROPIC_MODEL は関係しません。チャットの一覧で別のモデルを選んでください。このモデルがプランに含まれ、有効になっているか（github.com/settings/copilot/features。会社では管理者の設定）を確認し、VS Code と Copilot の拡張機能を更新してください。\n- そのサービスを使う場合: 名前は、そのサービスの一覧（/v1/models）から取ってください。OpenRouter の名前は、先頭に提供元、バージョンにピリオドが付きます（anthropic/claude-sonnet-4.6）。ANTHROPIC_MODEL と ANTHROPIC_DEFAULT_OPUS_MODEL、_SONNET_MODEL、_HAIKU_MODEL（サブエージェントや裏側の処理用）に設定します。\n- 「Supported:」「Unknown model」の場合: 本文の一覧は、プロキシ（claude-code-proxy など）自身が持つもので、モデルの方が新しく、まだ載っていません。プロキシを更新するか、一覧にある名前を選んでください。\n- 「20012」「Please check it carefully」（SiliconFlow）の場合: 名前は、一覧のとおり先頭に提供元が付きます（Qwen/…、deepseek-ai/…）。設定した名前が正しいのに表示される場合は、プログラムが 2 つ目のモデル（記憶の分類、タイトル、埋め込み）を既定の名前で要求しています。それも設定するか、プログラムを更新してください。\n- Claude Code が要求しない名前（google/…、…:free）の場合: ルーター自身の設定（ccr では Router、anthropic-proxy では REASONING_MODEL、COMPLETION_MODEL）にあります。そこで別の名前にしてください。無料のモデルはよく終了します。\n- 一覧にある名前の場合: アカウントで先に有効にする必要があるか（Copilot）、許可したプロバイダーにそのモデルがありません（OpenRouter の設定）。"
    } text {
        verified: false,
        patterns: [
            r"(?<model>[\w.:@/-]+) is not a valid model id\b|(?<model2>[\w.:@/-]*(?:claude|gpt|gemini)[\w.:@/-]*)\W? is not a valid model\b",
            r"no allowed providers are available|no available providers for the requested models",
            r"no available model provider that meets your routing requirements",
            r"the free variant of this model has ended|\bcode\W{1,4}free_variant_ended",
            r"unknown provider for model (?<model>[\w.:@/-]+\w)",
            r"the requested model is not supported\.?\W{1,6}code\W{1,5}model_not_supported|upstream provider openrouter returned http 404",
            r"unknown model, please check the model code|\bcode\W{1,5}1211\b.{0,60}(?:model|模型)",
            r"no endpoints found for (?<model>[\w.:@/-]+\w)",
            r"\bunknown model \W?(?<model>[\w.:@/-]+\w)\W{1,4}supported: ",
            r"\bmodel does not exist\. please check it carefully|\bcode\W{1,4}20012\b",
        ],
        examples: [
            "{\"error\":{\"message\":\"anthropic/claude-3.9-sonnet is not a valid model ID\",\"code\":400},\"user_id\":\"org_abc\"}",
            "404: {\"error\":{\"message\":\"No allowed providers are available for the selected model.\",\"code\":404}}",
            "{\"error\":{\"message\":\"There is no available model provider that meets your routing requirements\",\"code\":503}}",
            "{\"error\":{\"code\":404,\"message\":\"The free variant of this model has ended.\",\"availability\":{\"code\":\"free_variant_ended\"}}}",
            "API Error: 400 unknown provider for model claude-sonnet-4_5-20250929.",
            "{ message: 'The requested model is not supported.', code: 'model_not_supported', param: 'model' }",
            "API Error: 400 {\"error\":{\"code\":\"1211\",\"message\":\"Unknown Model, please check the model code.\"}}",
            "Error code: 404 - {'error': {'message': 'No endpoints found for acme/step-3.5-flash:free.', 'code': 404}}",
            "API Error: 400 Unknown model \"claude-opus-4-8\". Supported: codex: claude-haiku-4-5, claude-opus-4-7",
            "Error code: 400 - {'code': 20012, 'message': 'Model does not exist. Please check it carefully.', 'data': None}",
        ],
    }
    GATEWAY_YAML_KEY "GK-ERR-687" Remote {
        "the Claude apps gateway (`claude gateway`) doesn't start: its configuration has a key that this release doesn't know there" /
        "Claude apps gateway（`claude gateway`）が起動しません。このリリースがその位置で認識しないキーが設定にあります"
    } help {
        "gateway.yaml is checked at the start, and an unknown key stops it: “keys” names it, “path” says where (`upstreams`, 0: the first entry of upstreams). Whoever operates the gateway has to act.\n- Misspelt, or in the wrong place: compare it with the configuration reference (code.claude.com/docs/en/claude-apps-gateway-config).\n- It stands there in the reference: the release is older; update Claude Code on the gateway's host.\n- It isn't an option of the gateway (guardrailConfig): remove it. A Bedrock guardrail is then enforced in AWS, for the account or the organization." /
        "gateway.yaml は起動時に検査され、不明なキーがあると起動しません。「keys」がキー、「path」が位置です（`upstreams`、0 は upstreams の最初の項目）。対応するのはゲートウェイの運用担当です。\n- 綴りまたは位置の誤り: 設定のリファレンス（code.claude.com/docs/ja/claude-apps-gateway-config）と照らし合わせてください。\n- リファレンスのその位置にある場合: リリースが古いため、ゲートウェイのホストの Claude Code を更新してください。\n- ゲートウェイにないオプションの場合（guardrailConfig）: 削除してください。Bedrock のガードレールは、AWS 側でアカウントまたは組織に対して適用します。"
    } text {
        verified: false,
        patterns: [
            r"claude gateway: \[.{0,300}\bunrecognized_keys\b(?:.{0,400}?unrecognized key\(s\) in object: '(?<key>[^']{1,80})')?",
        ],
        ask: GatewayAdmin {
            "Our gateway for Claude Code (claude gateway) doesn't start: gateway.yaml has a key that it doesn't know⟦ ({key})⟧, and the log that I send along says where. Please remove it or correct it by the configuration reference, and start the gateway again." /
            "Claude Code のゲートウェイ（claude gateway）が起動しません。gateway.yaml に認識されないキー⟦（{key}）⟧があります。位置は、併せて送るログのとおりです。設定のリファレンスに従って削除または修正し、起動し直していただけますか。"
        },
        examples: [
            "claude gateway: [
 {
 \"code\": \"unrecognized_keys\", \"path\": [\"upstreams\", 0]",
            "claude gateway: [ { \"code\": \"unrecognized_keys\", \"keys\": [ \"guardrailConfig\" ], \"path\": [ \"upstreams\", 0 ], \"message\": \"Unrecognized key(s) in object: 'guardrailConfig'\" } ]",
        ],
    }
    SERVING_PATH "GK-ERR-656" Usage {
        "Databricks' model serving has no such path (404): Claude Code asked it for something else than a message, or the address isn't the one for Claude" /
        "Databricks のモデルサービングに、このパスはありません（404）。メッセージ以外の要求か、Claude 用ではないアドレスです"
    } help {
        "Prompts work, and only /context or the log shows this: the endpoint doesn't count tokens (count_tokens). Update Claude Code (2.0.75 or later); nothing else is at fault.\n- Prompts fail too: the address is wrong. `gateway.url` (ANTHROPIC_BASE_URL) ends in /serving-endpoints/anthropic at the workspace's address, or in /ai-gateway/anthropic where the workspace has AI Gateway; without an endpoint's name, /invocations or /v1/messages. The endpoint's name is the model's name (databricks-claude-…)." /
        "プロンプトは動作し、/context やログにだけ表示される場合: このエンドポイントはトークンの計数（count_tokens）に対応していません。Claude Code を 2.0.75 以降に更新してください。ほかに問題はありません。\n- プロンプトも失敗する場合: アドレスの誤りです。`gateway.url`（ANTHROPIC_BASE_URL）には、ワークスペースのアドレスに /serving-endpoints/anthropic（AI Gateway を使うワークスペースでは /ai-gateway/anthropic）を付けたものを指定します。エンドポイント名、/invocations、/v1/messages は付けません。エンドポイント名はモデル名（databricks-claude-…）として指定します。"
    } text {
        verified: false,
        patterns: [
            r"path must be of form /serving-endpoints/",
        ],
        examples: [
            "Error: 404 Path must be of form /serving-endpoints/<endpoint_name>/invocations or /serving-endpoints/<endpoint_name>/served-models/<served_model_name>/invocations",
        ],
    }
    BACKEND_REFUSED "GK-ERR-655" Remote {
        "the service behind the gateway refused the request as wrong (BadRequest), and the gateway leaves the reason out" /
        "ゲートウェイの先のサービスがリクエストを誤りとして拒否しましたが（BadRequest）、ゲートウェイが理由を伝えていません"
    } help {
        "Often a beta header or field of a newer Claude Code: set CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS to 1 in the profile (`claude.env`) and run `genkan setup`.\n- It began with an update: go back to the release that worked (`claude install VERSION`).\n- Otherwise the gateway's log has the service's own answer: send the request below to its administrator." /
        "よくある原因は、新しい Claude Code のベータヘッダーまたはフィールドです。プロファイルの `claude.env` で CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS を 1 にし、`genkan setup` を実行してください。\n- 更新後に始まった場合: 動作していたリリースに戻してください（`claude install バージョン`）。\n- それ以外では、サービス自身の応答がゲートウェイのログにあります。下の依頼文を管理者に送ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bpredicted \(chat\) completions by (?<backend>\w{1,40}) returned bad ?request",
        ],
        ask: GatewayAdmin {
            "Our gateway refuses Claude Code's requests with 400, as its backend {backend} returned BadRequest. Please look up the backend's own answer in the log and tell me the reason; often it is the anthropic-beta header or a field that should be passed on or dropped there." /
            "ゲートウェイの先の {backend} が BadRequest を返し、Claude Code のリクエストが 400 で拒否されます。ログにある応答の理由を教えていただけますか。多くは anthropic-beta ヘッダーまたはフィールドが原因で、ゲートウェイで通すか取り除く必要があります。"
        },
        examples: [
            "API Error: 400 Generate one or more predicted (chat) completions by VertexGenAI returned BadRequest",
        ],
    }
    CACHE_POINT "GK-ERR-652" Remote {
        "a gateway or program in between puts Amazon Bedrock's cache mark (cachePoint) where this model doesn't take one" /
        "間のゲートウェイまたはプログラムが、このモデルの受け付けない位置に Amazon Bedrock のキャッシュの印（cachePoint）を付けています"
    } help {
        "Claude Code doesn't write cachePoint: the gateway translates its cache marks, and the model (Amazon Nova and others that aren't Claude) doesn't take them there. Its administrator, or you if you run it, updates it or switches caching off for this model.\n- Until then: choose a Claude model, or set DISABLE_PROMPT_CACHING to 1 in the profile (`claude.env`) and run `genkan setup`.\n- In a program of your own: leave cachePoint out. Nova takes none among the tools, some models none at all." /
        "cachePoint は Claude Code が書くものではありません。ゲートウェイがキャッシュの印を変換し、モデル（Amazon Nova など Claude 以外）がその位置では受け付けていません。管理者（自分で動かしている場合は自分）が更新するか、このモデルのキャッシュを無効にします。\n- それまでは、Claude のモデルを選ぶか、プロファイルの `claude.env` で DISABLE_PROMPT_CACHING を 1 にし、`genkan setup` を実行してください。\n- 自作のプログラムの場合: cachePoint を外してください。Nova はツールの中では受け付けません。まったく受け付けないモデルもあります。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"extraneous key \[cachepoint\] is not permitted",
        ],
        ask: GatewayAdmin {
            "Our gateway sends Amazon Bedrock cache marks (cachePoint) that the model doesn't take, and Claude Code's requests are refused. Please update the gateway, or switch prompt caching off for this model." /
            "ゲートウェイが、モデルの受け付けないキャッシュの印（cachePoint）を Amazon Bedrock に送り、Claude Code のリクエストが拒否されます。ゲートウェイを更新していただくか、このモデルのプロンプトキャッシュを無効にしていただけますか。"
        },
        examples: [
            "ValidationException: Malformed input request: #/messages/6/content/0: extraneous key [cachePoint] is not permitted, please reformat your input and try again.",
        ],
    }
    ROUTER_PATH "GK-ERR-501" Usage {
        "the router asked its provider at an address or for a model that the provider doesn't have (404, or a web page in place of the answer)" /
        "ルーターが、プロバイダーにないアドレスまたはモデルを要求しました（404、または応答の代わりの Web ページ）"
    } help {
        "It is your router's own configuration (claude-code-router: ~/.claude-code-router/config.json); after a change `ccr restart`.\n- The answer is empty or a page: the address. api_base_url has to be the complete one: …/chat/completions at its end (DashScope: /compatible-mode/v1/chat/completions); for Gemini …/v1beta/models/ with the transformer `gemini`. Call it with curl and read the page: a sign-in or block page is the network team's.\n- The answer names the model: correct its spelling, or choose another; the provider may have withdrawn it.\n- “No endpoints found that support …” at OpenRouter: no provider of this model takes what Claude Code sends (tools above all): choose another model there." /
        "ルーター自身の設定の問題です（claude-code-router では ~/.claude-code-router/config.json）。変更後は `ccr restart` を実行してください。\n- 応答が空か Web ページの場合: アドレスの誤りです。api_base_url には末尾の …/chat/completions まで含む完全なアドレスを指定します（DashScope では /compatible-mode/v1/chat/completions）。Gemini では …/v1beta/models/ と transformer `gemini` です。curl で呼び出してページを確認し、サインインやブロックのページであれば、ネットワーク担当に連絡してください。\n- 応答にモデル名が示される場合: 綴りを直すか、別のモデルを選んでください。プロバイダーが終了した可能性もあります。\n- OpenRouter の「No endpoints found that support …」の場合: このモデルのプロバイダーはどれも、Claude Code の送るもの（特にツール）に対応していません。別のモデルを選んでください。"
    } text {
        verified: false,
        patterns: [
            r"unexpected token '?<.{0,900}?\bclaude-code-router\b",
            r"error from\s{1,12}provider\([^)]{1,160}: 404\b",
        ],
        examples: [
            "API Error: 500 {\"error\":{\"message\":\"Unexpected token '<', \\\"<!--\\nCopyr\\\"... is not valid JSON\\n at async bs.transformResponseIn (C:\\Users\\taro\\AppData\\Roaming\\npm\\node_modules\\@musistudio\\claude-code-router\\dist\\cli.js:80281:15)",
            "API Error: 404 {\"error\":{\"message\":\"Error from provider(qwen3-coder,Qwen/Qwen3-Coder-480B: 404): not found\"}}",
        ],
    }
    ROUTER_DENIED "GK-ERR-482" Problem {
        "the provider that answered doesn't let this key use the model" /
        "応答したプロバイダーが、このキーによるモデルの使用を許可していません"
    } help {
        "Choose a model that the key may use, or have this one enabled in the provider's console. If it is your organization's gateway, its administrator allows it. With another profile the request shouldn't have gone there: `genkan explain ANTHROPIC_BASE_URL`." /
        "このキーで使えるモデルを選ぶか、プロバイダーのコンソールで有効にしてください。組織のゲートウェイの場合は管理者が許可します。それ以外のプロファイルでは、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"(?:api error|\b40[13]\b|message\W{1,5}|organization|workspace|project).{0,60}\b(?:do not|don't|does not|doesn't) have access to this model\b",
            r"\b403 access to model denied\b",
        ],
        examples: [
            "API Error: 403 Your organization does not have access to this model",
            "API Error: 403 Access to model denied",
        ],
    }
    WRAPPER_NAME "GK-ERR-486" Problem {
        "a program around Claude Code sent a model's name with its own prefix to Anthropic's service, which has no such model" /
        "Claude Code を呼び出すプログラムが、独自の接頭辞付きのモデル名を Anthropic のサービスに送りました。そのモデルはありません"
    } help {
        "The program (claudish and the like) didn't recognise the prefix as a provider's: update it, or do without it: ANTHROPIC_BASE_URL names the gateway and ANTHROPIC_MODEL its name of the model, without the prefix (`genkan setup` with the gateway's profile writes both)." /
        "プログラム（claudish など）が、接頭辞をプロバイダーの名前と認識していません。更新するか、そのプログラムを使わずに、ANTHROPIC_BASE_URL にゲートウェイ、ANTHROPIC_MODEL に接頭辞なしのモデル名を設定してください（ゲートウェイのプロファイルで `genkan setup` を実行すると両方書き込まれます）。"
    } text {
        verified: false,
        patterns: [
            r"not_found_error\W{1,12}(?:message\W{1,5})?model: (?<model>[\w.-]{1,40}@[\w.:/-]{1,80})",
        ],
        examples: [
            "not_found_error model: litellm@bedrock-opus",
        ],
    }
    ROUTER_SETTING "GK-ERR-1128" Usage {
        "the router (by the form of its answer claude-code-router) broke off in its own code, as something that it read isn't there: a section of its configuration, or a part of a request or answer" /
        "ルーター（応答の形式から見て claude-code-router）が、読み取ろうとしたもの（設定の項目、またはリクエストや応答の一部）がなく、自身の処理で失敗しました"
    } help {
        "The word behind “reading” says what it looked for. First compare ~/.claude-code-router/config.json with the example in its README: `Providers` (a list whose entries have name, api_base_url, api_key and models) and beside it `Router`, with `default` as `provider,model`. After a change `ccr restart`, then `ccr code`.\n- “reading 'default'”, “reading 'think'”, “reading 'background'”, “reading 'longContext'”, “reading 'webSearch'”: the configuration that the router read has no `Router` section. Add it with `default` (an old file with OPENAI_API_KEY and OPENAI_MODEL has none either); it stands there already: the file is another one, or the router has run since before the change: `ccr restart`.\n- “reading 'split'”, “reading 'models'”, “reading 'transformer'”, “reading 'api_base_url'”: mostly a route is empty, or the provider that it names isn't under `Providers`: write each as `provider,model`, with the provider's very name.\n- “reading '0'”, “reading 'message'”, “reading 'choices'”, “convertOpenAIResponseToAnthropic”, “transformResponseIn”: the provider's answer lacks what an answer has, as it is an error in its own form, or another interface's. Try `api_base_url` (the complete one, with …/chat/completions), the key and the model with `curl`; with `\"LOG\": true` the router's log shows the answer.\n- “transformRequestIn”, “shouldHandle”, “reading 'name'”, “reading 'image'”, “reading 'push'”, “reading 'map'”: this release of the router doesn't know a form in which Claude Code sends; no setting changes that. Update it (`npm install -g @musistudio/claude-code-router`), or go back to the release of it that worked.\n- With a profile of your organization the request shouldn't go to a router: `genkan explain ANTHROPIC_BASE_URL`." /
        "「reading」の後の語が、読み取ろうとしたものです。まず ~/.claude-code-router/config.json を README の例と比べてください。`Providers`（name、api_base_url、api_key、models のある項目のリスト）と、それに並ぶ `Router`（`default` は `provider,model` の形）が必要です。変更後は `ccr restart`、続けて `ccr code` を実行します。\n- 「reading 'default'」「reading 'think'」「reading 'background'」「reading 'longContext'」「reading 'webSearch'」の場合: ルーターが読んだ設定に `Router` の項目がありません。`default` とともに追加してください（OPENAI_API_KEY と OPENAI_MODEL を書く古い形式にもありません）。すでにある場合は、別のファイルが読まれているか、変更前からルーターが動作しています（`ccr restart`）。\n- 「reading 'split'」「reading 'models'」「reading 'transformer'」「reading 'api_base_url'」の場合: 多くは、経路が空か、経路のプロバイダーが `Providers` にありません。経路をそれぞれ `provider,model` の形で、プロバイダーの名前どおりに書いてください。\n- 「reading '0'」「reading 'message'」「reading 'choices'」「convertOpenAIResponseToAnthropic」「transformResponseIn」の場合: プロバイダーの応答に必要なものがありません。独自の形式のエラーか、別の API の応答です。`api_base_url`（…/chat/completions まで含む完全なアドレス）、キー、モデルを `curl` で試してください。`\"LOG\": true` にすると、ルーターのログに応答が出ます。\n- 「transformRequestIn」「shouldHandle」「reading 'name'」「reading 'image'」「reading 'push'」「reading 'map'」の場合: このリリースのルーターは、Claude Code の送る形式に対応していません。設定では変わりません。ルーターを更新するか（`npm install -g @musistudio/claude-code-router`）、動作していたリリースに戻してください。\n- 組織のプロファイルを使っている場合、リクエストがルーターに送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"\bmessage\W{1,6}(?:typeerror: )?cannot read propert(?:y|ies) .{0,1600}?(?:\bclaude-code-router\b|\btype\W{1,6}api_error\W{1,6}code\W{1,6}internal_error\b)",
            r"\bcannot read propert(?:y|ies) .{0,900}?\bmusistudio[/\\]{1,4}(?:claude-code-router|llms)\b",
        ],
        examples: [
            "API Error (500 {\"error\":{\"message\":\"Cannot read properties of undefined (reading 'default')\",\"type\":\"api_error\",\"code\":\"internal_error\"}})",
            "TypeError: Cannot read properties of undefined (reading 'split')\n    at router (/usr/local/lib/node_modules/@musistudio/claude-code-router/dist/cli.js:80100:12)",
        ],
    }
    ROUTER_FOLDER "GK-ERR-1132" Usage {
        "claude-code-router (ccr) doesn't find a file or folder of its own below ~/.claude-code-router" /
        "claude-code-router（ccr）が、~/.claude-code-router にある自身のファイルまたはフォルダーを見つけられません"
    } help {
        "Make the folder that the file in the text belongs to (for a log `mkdir -p ~/.claude-code-router/logs`; in PowerShell `mkdir $HOME\\.claude-code-router\\logs`), and run `ccr start` again. Then update @musistudio/claude-code-router: 1.0.35 doesn't make its logs folder itself, the release after it does.\n- “config.json”: the router isn't set up for this user. Write that file with your provider (the project's README shows one) and run `ccr start`.\n- “.pid”: nothing of the router's runs, so there is nothing to end or ask: `ccr start`.\n- It is set up, and works in your own terminal: here it runs as another user or with another home (sudo, a service, a container). Start it as the user who set it up, or set it up there." /
        "本文のファイルが入るフォルダーを作り（ログの場合は `mkdir -p ~/.claude-code-router/logs`、PowerShell では `mkdir $HOME\\.claude-code-router\\logs`）、`ccr start` を実行し直してください。その後、@musistudio/claude-code-router を更新してください。1.0.35 は logs フォルダーを自分では作りませんが、次のリリースで直りました。\n- 「config.json」の場合: このユーザーでは、ルーターがまだ設定されていません。プロバイダーを書いたファイルを作り（例はプロジェクトの README にあります）、`ccr start` を実行してください。\n- 「.pid」の場合: ルーターは動いておらず、終了や確認の対象がありません。`ccr start` を実行してください。\n- 設定済みで、自分のターミナルでは動作する場合: ここでは別のユーザーまたは別のホームで動いています（sudo、サービス、コンテナー）。設定したユーザーで起動するか、そこでも設定してください。"
    } text {
        verified: false,
        patterns: [
            r"\benoent\b\W{1,3}no such file or directory, \w+ \W{1,2}[^']{0,200}[/\\]\.claude-code-router\b|\bno such file or directory: \W[^']{0,200}[/\\]\.claude-code-router\b",
        ],
        examples: [
            "Error: ENOENT: no such file or directory, open 'C:\\Users\\dev\\.claude-code-router\\logs\\ccr-1754881512594.log'",
            "FileNotFoundError: [Errno 2] No such file or directory: '/home/dev/.claude-code-router/config.json'",
        ],
    }
    ROUTER_PROVIDER "GK-ERR-651" Usage {
        "claude-code-router takes what stands before the comma of a route for a provider, and has no provider of this name" /
        "claude-code-router は経路のコンマの前をプロバイダー名として扱いますが、その名前のプロバイダーが設定にありません"
    } help {
        "Write each route as `provider,model` in ~/.claude-code-router/config.json (Router: default, background, think …), for example `openrouter,anthropic/claude-sonnet-4.5`, with a provider of exactly this name under Providers; then `ccr restart`.\n- The text names a Claude model or your own choice: that name came through unchanged from /model or ANTHROPIC_MODEL. Choose `/model provider,model`, or take it out, so that the Router's routes decide.\n- With a profile of your organization the request shouldn't go to a router: `genkan explain ANTHROPIC_BASE_URL`." /
        "~/.claude-code-router/config.json の経路（Router の default、background、think など）を、それぞれ `provider,model` の形で書いてください（例: `openrouter,anthropic/claude-sonnet-4.5`）。Providers にまったく同じ名前のプロバイダーが必要です。その後、`ccr restart` を実行します。\n- 本文の名前が Claude のモデルや自分で選んだ名前の場合: /model または ANTHROPIC_MODEL の名前がそのまま渡されています。`/model provider,model` で選ぶか、その指定を外して Router の経路に任せてください。\n- 組織のプロファイルを使っている場合、リクエストがルーターに送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"\bprovider '(?<provider>[^']{1,120})' not found(?:error: provider|.{0,600}(?:claude-code-router|\bprovider_not_found\b))",
        ],
        examples: [
            "API Error: 404 {\"error\":{\"message\":\"Provider 'anthropic/claude-3.7-sonnet:thinking' not foundError: Provider 'anthropic/claude-3.7-sonnet:thinking' not found\\n    at nt (/usr/local/lib/node_modules/@musistudio/claude-code-router/dist/cli.js:79940:11)",
        ],
    }
    ROUTER_PREFIX "GK-ERR-470" Usage {
        "the router got a model's name without the provider that is to serve it" /
        "ルーターに、プロバイダーの指定のないモデル名が渡されました"
    } help {
        "Choose the model in the router's own form, provider first: `/model openrouter,moonshotai/kimi-k2` in Claude Code, or a default route in the router's configuration, then start it again.\n- “Ambiguous model”: several of the gateway's providers have this name. Give it with one of the prefixes that the text names, in ANTHROPIC_MODEL and in the variables of every tier (ANTHROPIC_DEFAULT_SONNET_MODEL and the others), or in the tool that wrote these settings; in Japan the one whose provider stays there.\n- With a profile of your organization the request shouldn't go to a router: `genkan explain ANTHROPIC_BASE_URL`." /
        "プロバイダーを先に書くルーターの形式でモデルを選んでください。Claude Code では `/model openrouter,moonshotai/kimi-k2` のようにするか、ルーターの設定で既定の経路を指定して起動し直します。\n- 「Ambiguous model」の場合: ゲートウェイの複数のプロバイダーに、この名前のモデルがあります。本文に示された接頭辞の 1 つを付けて、ANTHROPIC_MODEL とすべてのティアの変数（ANTHROPIC_DEFAULT_SONNET_MODEL など）、または設定を書き込んだツールで指定してください。日本では、国内で処理するプロバイダーを選びます。\n- 組織のプロファイルを使っている場合、リクエストがルーターに送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"provider not found: provider '' not found",
            r"\bambiguous model '[^']{1,80}'.{0,20}use provider/model prefix",
        ],
        examples: [
            "API Error: 400 Ambiguous model 'claude-sonnet-5'.\nUse provider/model prefix (ex: anthropic/claude-sonnet-5 or acme/claude-sonnet-5).",
            "API Error: 400 provider not found: provider '' not found in registry",
        ],
    }
    ROUTER_VERTEX "GK-ERR-474" Usage {
        "the router treats this provider as Vertex AI, and has no Google project for it" /
        "ルーターがこのプロバイダーを Vertex AI として扱っていますが、Google のプロジェクトが設定されていません"
    } help {
        "In claude-code-router's configuration take the `vertex-claude` or `vertex-gemini` transformer off a provider that isn't Vertex AI; for one that is, set GOOGLE_CLOUD_PROJECT and GOOGLE_APPLICATION_CREDENTIALS where the router starts, and start it again. Claude Code's own variables aren't read there." /
        "claude-code-router の設定で、Vertex AI ではないプロバイダーから `vertex-claude` または `vertex-gemini` の transformer を外してください。Vertex AI の場合は、ルーターを起動する環境に GOOGLE_CLOUD_PROJECT と GOOGLE_APPLICATION_CREDENTIALS を設定して起動し直します。Claude Code の環境変数は、そこでは使われません。"
    } text {
        verified: false,
        patterns: [
            r"project id is required for vertex ai\. set google_cloud_project environment variable or ensure",
        ],
        examples: [
            "500 {\"error\":{\"message\":\"Project ID is required for Vertex AI. Set GOOGLE_CLOUD_PROJECT environment variable or ensure project_id is in GOOGLE_APPLICATION_CREDENTIALS file.\"}}",
        ],
    }
    ROUTER_KEY "GK-ERR-452" Problem {
        "the router was reached, and the provider behind it refuses the key that the router has for it, or what was asked with it" /
        "ルーターには接続できましたが、その先のプロバイダーが、ルーターに設定されたキー（またはそのキーでの要求）を受け付けません"
    } help {
        "Put a valid key of that provider into the router's configuration (claude-code-router: ~/.claude-code-router/config.json; free-claude-code: its own settings) and start it again. The key that Claude Code sends the router isn't meant, and “Please run /login” is Claude Code's own addition: don't follow it.\n- “provider_name”: OpenRouter (or a service like it) took the router's own key, and the provider that it names refuses the key that is stored for it at OpenRouter (BYOK, in its integrations settings): correct or remove that one; the router's configuration isn't at fault. None is stored there: it is the service's own key for that provider; try again later, or choose another provider of the model. A key of OpenRouter's own that is wrong says “User not found”: that one stands in the router's configuration.\n- “Mapped message”, “Upstream provider … returned HTTP” (free-claude-code): the provider that is named (NIM is NVIDIA's) refused. Try the key at the provider itself. It is valid: the chosen model was withdrawn there: choose another in the proxy's own settings. The old choice or key comes back: remove the installation whole, with what it left of uv's files, and install it again.\n- “upstream provider” (Manifest): the gateway shows its own words in place of the provider's; these stand in its log or list of requests. “Forbidden”: the provider knows the key, and doesn't open this model to it, or not for this plan, place or address.\n- The key is good: the model may have been withdrawn, or isn't open to this key; choose another in the router. Update the router.\n- With a profile of your organization the request shouldn't go to such a router: `genkan explain ANTHROPIC_BASE_URL`." /
        "ルーターの設定（claude-code-router では ~/.claude-code-router/config.json、free-claude-code ではその設定）に、そのプロバイダーの有効なキーを入れて起動し直してください。Claude Code がルーターに送るキーのことではありません。「Please run /login」は Claude Code が付け加えるものです。従わないでください。\n- 「provider_name」の場合: OpenRouter（または同様のサービス）はルーターのキーを受け付けましたが、そこに示されたプロバイダーが、OpenRouter に登録されたプロバイダーのキー（BYOK。設定画面にあります）を拒否しています。そのキーを直すか削除してください。ルーターの設定に問題はありません。登録していない場合は、そのサービス自身のキーです。後で試すか、そのモデルの別のプロバイダーを選んでください。OpenRouter 自身のキーが誤っている場合は「User not found」と表示され、そのキーはルーターの設定にあります。\n- 「Mapped message」「Upstream provider … returned HTTP」（free-claude-code）の場合: そこに示されたプロバイダー（NIM は NVIDIA のもの）が拒否しています。キーをプロバイダー側で試してください。有効であれば、選択したモデルが提供終了になっています。プロキシ自身の設定で別のモデルを選んでください。以前の選択やキーに戻ってしまう場合は、残った uv のファイルも含めてすべて削除し、インストールし直してください。\n- 「upstream provider」（Manifest）の場合: プロバイダーの文の代わりに、ゲートウェイ自身の文が表示されています。プロバイダーの文は、そのログまたはリクエストの一覧にあります。「Forbidden」では、キーは有効ですが、このモデルが許可されていないか、プラン、地域、アドレスの制限があります。\n- キーが正しい場合: モデルが終了したか、このキーでは使えません。ルーターで別のモデルを選んでください。ルーターの更新も有効です。\n- 組織のプロファイルを使っている場合、リクエストがこのようなルーターに送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"\bauthentication failed with upstream provider\b|\bforbidden by upstream provider\b",
            r"\bupstream provider \S{1,40} returned http 40[13]\b|mapped message: provider authentication failed",
            r"provider returned error\W.{0,160}?invalid x-?api-?key.{0,80}?provider_name",
            r"error from provider\W.{0,200}?(?:authentication fails|api key: ?\S{1,40} is invalid|invalid api key|incorrect api key|authentication_error).{0,200}?provider_response_error|\bprovider_response_error\b.{0,200}(?:invalid api key|authentication fails)",
        ],
        examples: [
            "HTTP 401: Authentication failed with upstream provider",
            "Please run /login · API Error: 401 Upstream provider NIM returned HTTP 401.
  Category: authentication
  Mapped message: Provider authentication failed. Check API key.",
            "API Error (401 {\"error\":{\"message\":\"Error from provider: {\\\"error\\\":{\\\"message\\\":\\\"Provider returned error\\\",\\\"metadata\\\":{\\\"raw\\\":\\\"invalid x-api-key\\\",\\\"provider_name\\\":\\\"Anthropic\\\"}}}\"}})",
            "API Error (401 {\"error\":{\"message\":\"Error from provider: {\\\"error\\\":{\\\"message\\\":\\\"Authentication Fails, Your api key: ****6eA3 is invalid\\\",\\\"type\\\":\\\"authentication_error\\\"}}\",\"type\":\"api_error\",\"code\":\"provider_response_error\"}})",
        ],
    }
    ROUTER_CUT "GK-ERR-460" Remote {
        "the model router (OpenRouter's form) got no answer to its end from the provider behind it: that one is out of order, or the connection between them broke, often in a long answer that sends nothing for minutes" /
        "モデルのルーター（OpenRouter の形式）が、その先のプロバイダーから最後まで応答を得られませんでした。プロバイダーの障害か、両者の間の切断です（何分も何も送られない長い応答でよく起こります）"
    } help {
        "Try again; choose another provider there, or ask for shorter answers. If it persists, the router's operator has to wait longer for a silent provider. With a profile of your organization the request shouldn't go there: `genkan explain ANTHROPIC_BASE_URL`." /
        "やり直してください。別のプロバイダーを選ぶか、短い応答になるように依頼します。解消しない場合は、応答のないプロバイダーを待つ時間を、ルーターの運営者が延ばす必要があります。組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"\bnetwork connection lost\.?\W{1,4}metadata\W{1,6}error_type\W{1,5}provider_unavailable|\berror_type\W{1,5}provider_unavailable\b",
        ],
        examples: [
            "{\"code\":502,\"message\":\"Network connection lost.\",\"metadata\":{\"error_type\":\"provider_unavailable\"}}",
        ],
    }
    RELAY_STATUS "GK-ERR-1183" Remote {
        "the service behind a relay (new-api, one-api) answered it with the error whose number stands in the text; mostly the relay passes no reason on" /
        "中継（new-api、one-api）の先のサービスが、本文の番号のエラーで応答しました。多くの場合、中継はその理由を渡しません"
    } help {
        "The machine that asked is not at fault. Where the text gives no reason, it stands in the log of the relay, under the request id: whoever runs the relay (you, if you do) looks there which channel answered so, and what it said.\n- “channel error (channel”, “relay error (channel”: this is the log of the relay itself. The number behind it is the channel, and what stands behind the bracket is what its service said, if it said anything. Whoever runs the relay tests this channel there, asks its service directly with the same key and model, and corrects the channel or switches it off.\n- “status code 500”, “status code: 500”, “status code 502”, “status code: 502”, “status code 503”, “status code: 503”, “status code 504”, “status code: 504”, “status code 529”, “status code: 529”: that service is overloaded or down. Wait a minute and try again, or take another model or channel of the relay meanwhile.\n- “status code 429”, “status code: 429”: the relay's account at that service has reached a limit: wait, or take another channel.\n- “status code 401”, “status code: 401”, “status code 403”, “status code: 403”: that service refused the relay's own key or account, not yours. Whoever runs the relay corrects the channel.\n- “status code 404”, “status code: 404”: the channel's address or its name for this model is wrong there: whoever runs the relay corrects it; take another model until then.\n- “status code 400”, “status code: 400”, “status code 422”, “status code: 422”: that service doesn't take something in the request. Try a new conversation (/clear) and CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 in `env` of ~/.claude/settings.json, or another model.\n- Two request ids: the request went through two relays; the second one's operator has the reason.\n- With a profile of your organization no such relay is in between: `genkan explain ANTHROPIC_BASE_URL` shows where it is set." /
        "リクエストを送った端末の問題ではありません。本文に理由がない場合は、中継のログに、リクエスト ID とともに残っています。中継の運用担当（自分で動かしている場合は自分）が、どのチャネルがどう応答したかを確認します。\n- 「channel error (channel」「relay error (channel」の場合: 中継自身のログです。続く番号がチャネルで、かっこの後は、その先のサービスが返した内容です（あれば）。中継の運用担当が、このチャネルを中継の画面でテストし、同じキーとモデルで先のサービスに直接問い合わせ、チャネルを直すか無効にします。\n- 「status code 500」「status code: 500」「status code 502」「status code: 502」「status code 503」「status code: 503」「status code 504」「status code: 504」「status code 529」「status code: 529」の場合: 先のサービスが過負荷か停止中です。1 分ほど待ってやり直すか、その間は中継の別のモデルやチャネルを使ってください。\n- 「status code 429」「status code: 429」の場合: 先のサービスで、中継のアカウントが上限に達しています。待つか、別のチャネルを使ってください。\n- 「status code 401」「status code: 401」「status code 403」「status code: 403」の場合: 先のサービスが拒否したのは、中継自身のキーまたはアカウントです（利用者のものではありません）。中継の運用担当がチャネルを直します。\n- 「status code 404」「status code: 404」の場合: チャネルのアドレスか、そこでのこのモデルの名前が誤っています。中継の運用担当が直します。それまでは別のモデルを使ってください。\n- 「status code 400」「status code: 400」「status code 422」「status code: 422」の場合: 先のサービスが、リクエストの一部を受け付けません。新しい会話（/clear）と、~/.claude/settings.json の `env` の CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1、または別のモデルを試してください。\n- リクエスト ID が 2 つある場合: リクエストは 2 つの中継を通りました。理由が分かるのは、2 つ目の運用担当です。\n- 組織のプロファイルでは、このような中継は使いません。設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bbad response status code (?<status>[45]\d\d)\b(?:\W{0,4}\(request id|\W{1,12}(?:type|request.?id|param|code)\b)",
            r"\bmessage\W{1,6}bad response status code (?<status>[45]\d\d)\W{0,8}$",
            // The relay's own log. What a service says to 400, 413 and 422 is the cause, and an error of the relay itself is a 500.
            r"\b(?:channel|relay) error \(channel #\d{1,8}(?:\([^)]{0,60}\))?, status code:? (?<status>401|403|404|429|502|503|504|52\d)\)",
            r"\b(?:channel|relay) error \(channel (?:#|id )\d{1,8}\b.{0,120}?\): .{0,30}?bad response status code (?<status>[45]\d\d)\b",
        ],
        ask: GatewayAdmin {
            "Requests through the relay fail: the service behind it answered with {status}, and the relay passes no reason on. Please look in its log, by the request ids of the text that I send along, which channel answered so and what it said, and correct the channel or take it out." /
            "中継を経由するリクエストが失敗します。先のサービスが {status} で応答し、中継からは理由が渡されません。併せて送る本文のリクエスト ID をもとに、どのチャネルがどう応答したかをログで確認し、チャネルを直すか外していただけますか。"
        },
        yours: ["channel error (channel #", "relay error (channel #", "relay error (channel id "],
        examples: [
            "[ERR] 2026/06/11 - 09:34:12 | 20260611093412884120957Xk2mPqLs | channel error (channel #7, status code: 502): bad response status code 502",
            "[ERR] 2026/06/11 - 09:34:12 | relay error (channel #7): bad response status code 400",
            "{\"error\":{\"message\":\"bad response status code 500\"}}",
            "API Error: 503 {\"error\":{\"type\":\"\",\"message\":\"bad response status code 503 (request id: 20261128143123969)\"},\"type\":\"error\"}",
            "{\"message\":\"bad response status code 502\",\"type\":\"upstream_error\",\"param\":\"\",\"code\":\"bad_response_status_code\"}",
        ],
    }
    MODEL_SERVICE_403 "GK-ERR-1226" Remote {
        "the cloud's model service (Amazon Bedrock, Vertex AI) refused the identity of the gateway or program that called it (403); its sentence with the reason stands in the answer's body, which that program left out" /
        "クラウドのモデルのサービス（Amazon Bedrock、Vertex AI）が、呼び出したゲートウェイまたはプログラムの ID を拒否しました（403）。理由は応答の本文にありますが、そのプログラムが省いています"
    } help {
        "Whoever runs the gateway or program (LiteLLM and others) looks up the reason: call the same model in the same region with the same credentials, where it runs, with a program that prints the answer. A gateway uses an identity of its own: a new sign-in on your machine changes nothing there.\n- “amazonaws.com”: in AWS CLI `aws sts get-caller-identity` shows who calls, and `aws bedrock-runtime converse` with `--region REGION --model-id ID` prints Bedrock's sentence; paste that here. Mostly it is one of these: no policy allows bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on the inference profile and on the model in every Region that the profile routes to; an SCP denies one of these Regions; the model isn't enabled in the account (Anthropic's models want the use case form once); a Bedrock API key has expired.\n- “googleapis.com”: the service account lacks aiplatform.endpoints.predict (role Vertex AI User) in the project of the address, the model isn't enabled in Model Garden, or VPC Service Controls forbid the call. `gcloud auth list` shows who calls.\n- Other routes of the gateway reach the same model with the same identity, and this one alone fails (LiteLLM's pass-through, /v1/messages): it signs or rewrites the call wrongly there. Update the gateway, or use the route that works.\n- The region or the model's id is outside Japan (us-west-2, `us.`) and data has to stay in Japan: don't have it allowed; correct the model in the gateway's configuration." /
        "ゲートウェイやプログラム（LiteLLM など）の運用担当が理由を調べます。それが動く場所で、同じ認証情報を使い、同じリージョンの同じモデルを、応答を表示するプログラムで呼び出してください。ゲートウェイは自身の ID を使うため、この端末でサインインし直しても変わりません。\n- 「amazonaws.com」の場合: AWS CLI の `aws sts get-caller-identity` で呼び出し元が分かり、`aws bedrock-runtime converse`（`--region リージョン --model-id ID` を指定）で Bedrock の文が表示されます。その文をここに貼り付けてください。多くは次のいずれかです。推論プロファイルと、その振り分け先のすべてのリージョンのモデルに対する bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream がポリシーで許可されていない。SCP がいずれかのリージョンを拒否している。アカウントでモデルが有効でない（Anthropic のモデルでは、最初にユースケースのフォームが必要です）。Bedrock の API キーの期限が切れている。\n- 「googleapis.com」の場合: サービスアカウントに、アドレスのプロジェクトの aiplatform.endpoints.predict（ロール「Vertex AI ユーザー」）がないか、Model Garden でモデルが有効でないか、VPC Service Controls が呼び出しを禁止しています。呼び出し元は `gcloud auth list` で分かります。\n- 同じ ID で、ゲートウェイの別の経路からは同じモデルを使え、この経路だけが失敗する場合（LiteLLM のパススルー、/v1/messages）: その経路の署名または変換に誤りがあります。ゲートウェイを更新するか、動作する経路を使ってください。\n- リージョンまたはモデルの ID が国外のもので（us-west-2、`us.`）、データを国内にとどめる必要がある場合: 許可を求めず、ゲートウェイの設定でモデルを直してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"(?:client error '403 forbidden' for url|403 client error: forbidden for url|clientresponseerror: 403, message='forbidden', url)\W{1,4}(?:url\W{1,3})?https://(?<host>bedrock-(?:runtime|mantle)[\w.-]{1,40}\.(?:amazonaws\.com(?:\.cn)?|api\.aws))/(?:model/(?<model>[^/\s'\x22]{1,200}))?",
            r"(?:client error '403 forbidden' for url|403 client error: forbidden for url|clientresponseerror: 403, message='forbidden', url)\W{1,4}(?:url\W{1,3})?https://(?<host1>(?:[a-z\d-]{2,40}-)?aiplatform\.(?:\w{1,12}\.)?googleapis\.com)/\S{1,160}/models/(?<model1>[^:/\s'\x22]{1,80})",
        ],
        ask: GatewayAdmin {
            "The model's service answers our gateway's own identity with 403 at {host}⟦ for the model {model}⟧, and the gateway leaves out the sentence with the reason. Please call this model there with the gateway's credentials, look up that sentence, and correct what it names: the policy, the access to the model, or the model and region in the gateway's configuration." /
            "ゲートウェイ自身の ID による {host} ⟦のモデル {model} ⟧の呼び出しが、モデルのサービスに 403 で拒否され、ゲートウェイが理由の文を省いています。ゲートウェイの認証情報でこのモデルを呼び出して理由の文を確認し、示された箇所（ポリシー、モデルへのアクセス、またはゲートウェイの設定のモデルとリージョン）を直していただけますか。"
        },
        examples: [
            "litellm.BadRequestError: BedrockException - Client error '403 Forbidden' for url 'https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/jp.anthropic.claude-sonnet-4-6/invoke'",
            "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://asia-northeast1-aiplatform.googleapis.com/v1/projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-sonnet-4-6:rawPredict",
        ],
    }
    RELAY_LOG "GK-ERR-1227" Remote {
        "this is the log of a relay (claude-relay-service and its like): Anthropic's service refused the request that the relay sent with the account that it holds; the answer's reason isn't in these lines" /
        "中継サーバー（claude-relay-service など）のログです。中継サーバーが自身のアカウントで送ったリクエストを、Anthropic のサービスが拒否しました。応答の理由は、これらの行にありません"
    } help {
        "Whoever runs the relay acts (you, if you do); its users can only tell them the time and the status. Look in the relay's own log for the body of the answer at that time (claude-relay-service: the folder `logs`), and paste it here. Claude Code and your key for the relay are in order.\n- “403”, “401”: the account's sign-in isn't valid any more, the account is blocked, or its plan doesn't have this use; or the relay goes out from an address that Anthropic refuses. Sign that account in anew in the relay's administration, look whether it works in claude.ai or with Claude Code itself, and look at the outgoing proxy that is set for the account. Then start the relay again and update it: one that goes on with an old token is well after a restart.\n- “429”: the account's limit is used up: wait, or have the relay take another account.\n- “500”, “502”, “503”, “529”: Anthropic's service is disturbed or overloaded (status.claude.com): wait.\n- It came with an update of Claude Code: the relay may not know what it sends: update the relay.\n- With a profile of your organization nothing should go through such a relay: `genkan explain ANTHROPIC_BASE_URL` shows where it is set, `genkan setup` writes the right address." /
        "対応するのは中継サーバーの運用担当です（自分で動かしている場合は自分）。利用者は、時刻とステータスを伝えることしかできません。中継サーバー自身のログで（claude-relay-service では `logs` フォルダー）、その時刻の応答の本文を探し、ここに貼り付けてください。Claude Code と中継サーバー用のキーに問題はありません。\n- 「403」「401」の場合: アカウントのサインインが無効になっているか、アカウントが停止されているか、プランでこの使い方ができません。または、中継サーバーが、Anthropic に拒否されるアドレスから接続しています。中継サーバーの管理画面でそのアカウントにサインインし直し、claude.ai または Claude Code 自体で使えるかと、アカウントに設定された送信用プロキシを確認してください。その後、中継サーバーを起動し直し、更新します。古いトークンを使い続けている場合は、起動し直すと解消します。\n- 「429」の場合: アカウントの上限に達しています。待つか、中継サーバーで別のアカウントを使ってください。\n- 「500」「502」「503」「529」の場合: Anthropic のサービスに障害が起きているか、混雑しています（status.claude.com）。しばらく待ってください。\n- Claude Code の更新後に始まった場合: 中継サーバーが、新しいリクエストに対応していないことがあります。中継サーバーを更新してください。\n- 組織のプロファイルがある場合、このような中継サーバーを使うこと自体が誤りです。設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かり、`genkan setup` で正しいアドレスを設定できます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bclaude(?: console)? api returned error status\W{1,3}(?<status>[45]\d\d) ?\| ?(?:\W{1,3}metadata\b|account\b)",
            r"\bclaude(?: console)? api error\W{1,3}(?<status>[45]\d\d)\b.{0,400}?\b(?:claude-?relay-?service|claude(?:console)?relayservice)\b",
            r"\bclaude(?: console)? (?:stream )?relay (?:with usage capture )?(?:failed|error)\b.{0,80}?\b(?:error|status code)\W{1,3}(?<status>[45]\d\d)\b",
        ],
        ask: GatewayAdmin {
            "Our relay's log shows that Anthropic's service answers the relay's account with {status}, without the reason. Please look up the answer's body at that time, sign the account in anew or choose another one, check the relay's outgoing proxy, and update and restart the relay." /
            "中継サーバーのログで、中継サーバーのアカウントに対する Anthropic のサービスの応答が {status} になっており、理由がありません。その時刻の応答の本文を確認し、アカウントのサインインのやり直し（または別のアカウントへの変更）、送信用プロキシの確認、中継サーバーの更新と再起動をお願いできますか。"
        },
        examples: [
            "ERROR: Claude API returned error status: 403 | {\"metadata\":{}}",
            "Error: Claude API error: 403\n    at IncomingMessage.<anonymous> (/app/src/services/claudeRelayService.js:890:20)",
            "ERROR: Claude stream relay with usage capture failed: Claude API error: 403 | {\"metadata\":{}}",
        ],
    }
    LOG_PROBE "GK-ERR-096" Usage {
        "the log of a gateway or proxy shows only a test of Claude Code's (HEAD, or a look-up of Anthropic's own) for which it has no path: 404 or 405 is harmless there" /
        "ゲートウェイやプロキシのログにあるのは、Claude Code による確認（HEAD、または Anthropic 向けの照会）だけです。対応するパスがないための 404 や 405 で、問題はありません"
    } help {
        "Nothing has to be done. Claude Code tests with HEAD (/ or /api/hello) whether the address can be reached, and asks once for what only Anthropic's own service has (/api/claude_cli/bootstrap). Whatever the answer is, its requests to the model go to /v1/messages.\n- Claude Code doesn't answer, or shows an error: the line for POST /v1/messages in this log counts, and the message in the conversation. Paste these. If there is no such line at all, Claude Code calls another address: `genkan explain ANTHROPIC_BASE_URL`.\n- The line is in the way, and the gateway is your own: update it, or have it answer HEAD / and /api/hello with 200." /
        "対処は不要です。Claude Code は接続先に届くかを HEAD（/ または /api/hello）で確認し、Anthropic 自身のサービスにしかないもの（/api/claude_cli/bootstrap）も一度照会します。応答が何であっても、モデルへのリクエストは /v1/messages に送られます。\n- Claude Code が応答しない場合や、エラーを表示する場合: 判断の材料になるのは、このログの POST /v1/messages の行と、会話に表示されたメッセージです。それを貼り付けてください。その行がまったくない場合、Claude Code は別のアドレスに接続しています（`genkan explain ANTHROPIC_BASE_URL`）。\n- この行が邪魔で、ゲートウェイを自分で動かしている場合: ゲートウェイを更新するか、HEAD の / と /api/hello に 200 を返すようにしてください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            // Beside it only lines that are no failure: a refused request to the model counts more.
            r#"^(?:[\s\d.:,/\[\]()+|-]|info|debug|warn(?:ing)?|access|localhost|ffff|utc|[tz]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|started server process|waiting for application startup|application startup complete|uvicorn running on http\S+ \(press ctrl\+c to quit\)|"[a-z]{3,7} /\S* http/[\d.]+" 20\d(?: ok)?)*"(?:head /(?:api/hello)?|get /api/claude_cli/bootstrap)(?:\?\S*)? http/[\d.]+" 40[45](?: not found| method not allowed)?(?: [\d-]+ "[^"\s]*" "[^"]*")?(?:[\s\d.:,/\[\]()+|-]|info|debug|warn(?:ing)?|access|localhost|ffff|utc|[tz]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"[a-z]{3,7} /\S* http/[\d.]+" 20\d(?: ok)?|"(?:head /(?:api/hello)?|get /api/claude_cli/bootstrap)(?:\?\S*)? http/[\d.]+" 40[45](?: not found| method not allowed)?(?: [\d-]+ "[^"\s]*" "[^"]*")?)*$"#,
            r#"^(?:(?:\[[^\]"|{}]{1,60}\]|[\s\d.:,/-]|[tz])*(?:[|] )?40[45] [|][^|"{}]{1,30}[|][^|"{}]{1,50}[|] *(?:[0-9a-f]{6,16} *[|] *)?(?:head +"?/(?:api/hello)?|get +"?/api/claude_cli/bootstrap)"?(?:\s|$))+$"#,
            r"^(?:[\s\d.:,/\[\]()+|-]|info|debug|warn(?:ing)?|[tz])*(?:head /(?:api/hello)?|get /api/claude_cli/bootstrap)(?:\?\S*)?(?: http/[\d.]+)?(?: - | -> |: | )40[45](?: not found| method not allowed)?(?: [\d.]+ ?ms)?(?: - \d+)?\W*$",
        ],
        examples: [
            "127.0.0.1:61428 - \"HEAD /api/hello HTTP/1.1\" 404 Not Found",
            "INFO:     127.0.0.1:34758 - \"HEAD / HTTP/1.1\" 405 Method Not Allowed\nINFO:     127.0.0.1:34760 - \"POST /v1/messages?beta=true HTTP/1.1\" 200 OK",
            "127.0.0.1 - - [27/Nov/2026:16:00:00 +0900] \"GET /api/claude_cli/bootstrap HTTP/1.1\" 404 22 \"-\" \"claude-cli/2.1.112 (external, cli)\"",
            "[warn ] [gin_logger.go:101] 404 | 1ms | 127.0.0.1 | HEAD \"/api/hello\"",
            "HEAD /api/hello 404 1.203 ms - 149",
        ],
    }
    LOG_401 "GK-ERR-662" Person {
        "the gateway that wrote this log turned the request itself away (401): it doesn't accept the key, or none was sent" /
        "このログを書いたゲートウェイ自体が、リクエストを拒否しました（401）。キーが受け付けられないか、送られていません"
    } help {
        "The line for POST /v1/messages counts. Make ANTHROPIC_AUTH_TOKEN of Claude Code (`genkan explain ANTHROPIC_AUTH_TOKEN`) equal to the token in the gateway's own configuration (its .env, a master key), and start both again. It isn't the key for the provider behind it.\n- Only HEAD (/ or /api/hello) has 401: Claude Code tests at its start, without a key, whether the address can be reached. That does no harm.\n- Claude Code sends another key as well (ANTHROPIC_API_KEY, or a sign-in to Anthropic: `claude /logout`): remove it.\n- A gateway of your company: store its key again (`genkan token rotate`)." /
        "判断の材料になるのは POST /v1/messages の行です。Claude Code の ANTHROPIC_AUTH_TOKEN（`genkan explain ANTHROPIC_AUTH_TOKEN`）を、ゲートウェイ自身の設定（.env、マスターキー）のトークンと一致させ、両方を起動し直してください。その先のプロバイダーのキーではありません。\n- 401 が HEAD（/ または /api/hello）だけの場合: Claude Code は起動時に、キーなしで接続先に届くかを試します。問題ありません。\n- Claude Code が別のキーも送っている場合（ANTHROPIC_API_KEY、または Anthropic へのサインイン: `claude /logout`）: 削除してください。\n- 会社のゲートウェイの場合: キーを登録し直してください（`genkan token rotate`）。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r#"(?:127\.0\.0\.1|::1\]?|localhost):\d{1,5} - "head /(?:api/hello)? http/[\d.]{1,3}" 401\b"#,
            r#""(?:head|post|get) /(?:[\w.-]{1,40}/){0,4}(?:chat/completions|v1/messages(?:/count_tokens)?|v1/models)(?:\?\S{0,80})? http/[\d.]{1,3}" 401\b"#,
        ],
        examples: [
            "INFO:     127.0.0.1:56030 - \"HEAD / HTTP/1.1\" 401 Unauthorized",
            "INFO:     127.0.0.1:38058 - \"POST /v1/messages?beta=true HTTP/1.1\" 401 Unauthorized",
        ],
    }
    PROVIDER_KEY "GK-ERR-1286" Remote {
        "the provider behind the gateway doesn't accept the gateway's own key for it; the gateway took the key that Claude Code sent" /
        "ゲートウェイの先のプロバイダーが、ゲートウェイ自身のキーを無効と判断しました。Claude Code が送ったキーは、ゲートウェイで受け付けられています"
    } help {
        "The gateway's administrator corrects that key (LiteLLM: `api_key` below `litellm_params` of the model's entry, or the variable that it names) and starts the gateway again.\n- You run the gateway yourself: try its key directly at the provider with `curl`. “Please run /login” beside it is Claude Code's own addition; another key in Claude Code changes nothing." /
        "ゲートウェイの管理者が、そのキー（LiteLLM ではモデルの項目の `litellm_params` にある `api_key`、またはそこで指定された変数）を直し、ゲートウェイを起動し直します。\n- 自分でゲートウェイを動かしている場合: そのキーをプロバイダーに直接 `curl` で試してください。併記される「Please run /login」は Claude Code が付け加えるものです。Claude Code のキーを変えても解消しません。"
    } text {
        verified: true,
        patterns: [
            r"\blitellm\.authenticationerror: (?:(?:litellm\.)?authenticationerror: )?anthropicexception\b.{0,200}\binvalid (?:x-api-key|bearer token)",
        ],
        ask: GatewayAdmin {
            "Our gateway's provider answers that the key that the gateway has for it isn't valid. Please correct the key of that model's entry; the message that I send along has the provider's words." /
            "ゲートウェイのプロバイダーが、ゲートウェイのキーを無効としています。そのモデルの項目のキーを直していただけますか。プロバイダーの文は、併せて送るメッセージにあります。"
        },
        examples: [
            "API Error: 401 litellm.AuthenticationError: AnthropicException - {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"invalid x-api-key\"}} LiteLLM: model group 'claude-sonnet-4-6' failed with the error above. No fallback was attempted.",
        ],
    }
}
