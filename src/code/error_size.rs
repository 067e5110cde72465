//! GK-ERR from 170: what is said of a request that is too large, asks for too much, or has a number or mark beyond its bounds.

super::error_text::error_texts! {
    CONVERSATION_SIZE "GK-ERR-455" Problem {
        "the conversation is larger in bytes than the model's service, or a gateway or proxy before it, takes: mostly pictures, PDFs or long outputs, not the number of tokens" /
        "会話のデータ量が、モデルのサービスまたは途中のゲートウェイやプロキシの上限を超えています。トークン数ではなく、画像、PDF、長い出力が原因です"
    } help {
        "Go back to before them (press Esc twice, or /rewind), or begin a new conversation with /clear; give smaller pictures, or fewer at once. /compact may fail with the same error, because it sends the conversation once more. Where it happens with small conversations, a gateway or proxy has a low limit (nginx: 1 MB, client_max_body_size): its administrator raises it to 32 MB; `genkan doctor` sends a large request." /
        "Esc を 2 回押すか /rewind でその前まで戻るか、/clear で新しい会話を始めてください。画像は小さくするか、一度に渡す数を減らします。/compact も会話を送り直すため、同じエラーになることがあります。短い会話でも起こる場合は、ゲートウェイやプロキシの上限が小さすぎます（nginx の既定は 1 MB、設定は client_max_body_size）。管理者に 32 MB まで引き上げてもらってください。`genkan doctor` は大きなリクエストで確認します。"
    } text {
        verified: false,
        patterns: [
            r"request too large(?: \(max \d+ ?mb| for the api's)",
            r"\brequest_too_large\W{1,8}message\W{1,6}request exceeds the maximum (?:allowed )?(?:size|number of bytes)",
        ],
        examples: [
            "Request too large (max 20MB). Double press esc to go back and try with a smaller file.",
            "API Error: 413 {\"error\":{\"type\":\"request_too_large\",\"message\":\"Request exceeds the maximum size\"}}",
        ],
    }
    OUTPUT_ROOM "GK-ERR-510" Problem {
        "the conversation and the room reserved for the answer are together longer than the model's context" /
        "会話と、回答用に確保する長さ（max_tokens）の合計がモデルのコンテキストの上限を超えています"
    } help {
        "Compare the numbers in the text. The conversation alone is near the limit: run /compact, or begin a new conversation with /clear. If /compact fails too, press Esc twice, go back some messages, and run it there.\n- “maximum context length”, or the conversation alone is far below the limit: lower CLAUDE_CODE_MAX_OUTPUT_TOKENS; in another program its max_tokens. With a model of small context this is usual, as Claude Code reserves 32,000 tokens and more.\n- It comes again and again: the program counts too late. Claude Code compacts earlier with CLAUDE_CODE_AUTO_COMPACT_WINDOW below the model's context; update another program." /
        "本文の数を比べてください。会話だけで上限に近い場合は、/compact を実行するか、/clear で新しい会話を始めます。/compact も失敗する場合は、Esc を 2 回押していくつか前のメッセージに戻り、そこで実行してください。\n- 「maximum context length」の場合、または会話だけなら上限よりはるかに小さい場合: CLAUDE_CODE_MAX_OUTPUT_TOKENS を小さくしてください。別のプログラムでは max_tokens です。Claude Code は 32,000 トークン以上を確保するため、コンテキストの小さいモデルでよく起こります。\n- 繰り返し起こる場合: プログラムの計数が追い付いていません。Claude Code では CLAUDE_CODE_AUTO_COMPACT_WINDOW をモデルのコンテキストより小さくすると、早めに圧縮されます。別のプログラムは更新してください。"
    } text {
        verified: false,
        patterns: [
            r"maximum context length is (?<limit>\d+) tokens.{0,40}you requested \d+ (?:output )?tokens.{0,12}?(?<tokens>\d+) in (?:the|your) (?:messages|prompt)\W.{0,12}?(?<output>\d+) in the (?:completion|output)",
            r"max_(?:completion_)?tokens\W.{0,20}is too large: (?<output>\d+).{0,20}maximum context length is (?<limit>\d+) tokens.{0,30}(?:has|contains?) (?<tokens>\d+) input tokens",
            r"input length and `?max_tokens`? exceed context limit(?:: (?<tokens>\d+) \+ (?<output>\d+) (?:>|\\u003e) (?<limit>\d+))?",
        ],
        examples: [
            "This model's maximum context length is 32768 tokens. However, you requested 33000 tokens (1000 in the messages, 32000 in the completion). Please reduce the length of the messages or completion.",
            "'max_tokens' or 'max_completion_tokens' is too large: 32000. This model's maximum context length is 32768 tokens and your request has 10240 input tokens (32000 > 32768 - 10240).",
            "input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000",
        ],
    }
    COMPACT_NO_TEXT "GK-ERR-974" Problem {
        "the model's answer to /compact held no text, so there is no summary; the conversation is as it was" /
        "/compact に対するモデルの応答にテキストがなく、要約を作成できませんでした。会話はそのまま残っています"
    } help {
        "Run /compact again, if need be after going back a few messages (Esc twice), or after `claude --continue`. Otherwise begin anew with /clear; update Claude Code.\n- Every time, behind a gateway or router, or with another vendor's model: its answer came without a text block (thinking only, or the text was lost in translation). Choose another model for the moment (/model), compact, and go back; whoever runs the gateway looks for that answer in its log and updates it.\n- An announcement of a usage limit stands before it: wait until it is over." /
        "/compact をもう一度実行してください。必要であれば、Esc を 2 回押して数メッセージ前に戻るか、`claude --continue` で再開してから行います。解消しない場合は /clear で新しく始め、Claude Code を更新してください。\n- ゲートウェイ、ルーター、または他社のモデルで毎回起こる場合: 応答にテキストのブロックがありません（思考だけ、または変換で失われた）。一時的に別のモデル（/model）で圧縮してから戻してください。ゲートウェイを動かしている人が、ログでその応答を確認し、更新する必要もあります。\n- その前に使用量の上限の通知がある場合: 上限が解除されるまで待ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bsummarization produced empty response\b",
            r"failed to generate conversation summary\b.{0,8}response did not contain valid text",
        ],
        examples: [
            "Error during compaction: summarization produced empty response",
            "Error: Error during compaction: Error: Failed to generate conversation summary - response did not contain valid text content",
        ],
    }
    THRASHING "GK-ERR-923" Problem {
        "compaction works, but something fills the model's context again at once: a large file, a tool's output, or what is loaded each time" /
        "圧縮は成功していますが、その直後にモデルのコンテキストが再び埋まっています。大きなファイル、ツールの出力、または毎回読み込まれるものが原因です"
    } help {
        "`/context` shows what takes the room. Have large files read in parts (a range of lines, a search), or by a subagent, which has a context of its own; or /clear and begin again.\n- A tool's or MCP server's output: ask it for less (filters, pages), lower MAX_MCP_OUTPUT_TOKENS, or switch the server off in /mcp.\n- CLAUDE.md, rules, skills or agents are large: they are loaded again after each compaction: shorten them.\n- /compact with a word on what to keep (`/compact keep only the plan and the diff`) drops a large output.\n- Another vendor's model with a smaller window: CLAUDE_CODE_AUTO_COMPACT_WINDOW below it. It began with an update, and nothing large was read: update, or go back to the release before." /
        "何が占めているかは `/context` で分かります。大きなファイルは分けて（行の範囲、検索）読ませるか、独立したコンテキストを持つサブエージェントに読ませてください。または /clear で始め直します。\n- ツールや MCP サーバーの出力の場合: 絞り込みやページ分割で減らすか、MAX_MCP_OUTPUT_TOKENS を小さくするか、/mcp でサーバーを無効にしてください。\n- CLAUDE.md、ルール、スキル、エージェントの定義が大きい場合: 圧縮のたびに読み込まれます。短くしてください。\n- 残す内容を指定した /compact（`/compact 計画と差分だけ残す`）で、大きな出力を取り除けます。\n- 他社の小さいモデルの場合: CLAUDE_CODE_AUTO_COMPACT_WINDOW をその上限より小さくしてください。更新後に始まり、大きなものを読んでいない場合は、さらに更新するか、前のリリースに戻してください。"
    } text {
        verified: false,
        patterns: [
            r"\bautocompact is thrashing\b|context refilled to the limit within \d+ turns of the previous compact",
        ],
        examples: [
            "Autocompact is thrashing: the context refilled to the limit within 3 turns of the previous compact, 3 times in a row.",
        ],
    }
    BODY_TOO_LARGE "GK-ERR-668" Problem {
        "the body of the request is larger than Bedrock's InvokeModel takes (25,000,000 bytes), whichever the model" /
        "リクエストの本文が、Bedrock の InvokeModel の上限（25,000,000 バイト）を超えています。上限はモデルによりません"
    } help {
        "Send less in one request: mostly images, PDFs or documents fill it, which grow by a third when they are encoded in base64. Make them smaller, leave some out, or send them in several requests. A model with a larger context doesn't help.\n- “botocore”, “boto3”, “when calling the InvokeModel operation”: a program other than Claude Code asked. Shrink or split what it sends; text of a long document can be cut into parts.\n- In Claude Code: press Esc twice (or /rewind), go back to before the images or files, and read fewer of them at once; /clear begins a new conversation." /
        "1 回のリクエストで送る量を減らしてください。多くは画像、PDF、文書によるもので、base64 でエンコードすると約 3 分の 1 大きくなります。小さくするか、一部を省くか、複数のリクエストに分けて送ってください。コンテキストの大きいモデルに替えても解消しません。\n- 「botocore」「boto3」「when calling the InvokeModel operation」とある場合: 呼び出したのは Claude Code ではなく別のプログラムです。送る内容を小さくするか分けてください。長い文書のテキストは、部分に分けられます。\n- Claude Code の場合: Esc を 2 回押して（または /rewind）画像やファイルの前まで戻り、一度に読み込む数を減らしてください。/clear では新しい会話を始めます。"
    } text {
        verified: false,
        patterns: [
            r"\bat 'body' failed to satisfy constraint: member must have length less than or equal to \d+",
        ],
        examples: [
            "ValidationException: An error occurred (ValidationException) when calling the InvokeModel operation: 1 validation error detected: Value at 'body' failed to satisfy constraint: Member must have length less than or equal to 25000000",
            "1 validation error detected: Value at 'body' failed to satisfy constraint: Member must have length less than or equal to 25000000",
        ],
    }
    EMBED_TEXT "GK-ERR-1036" Usage {
        "a text for an embedding model is longer than the model takes; no conversation is meant, and /compact doesn't help" /
        "埋め込みモデルに渡したテキストが、モデルの上限を超えています。会話の長さの問題ではなく、/compact では解消しません"
    } help {
        "Cut the text into smaller pieces before it is embedded: lower the chunk size of the program that does it (its text splitter, its index), and count with reserve.\n- “#/texts”, “expected maxLength”: this limit counts characters, not tokens: 2,048 of each text for Cohere's embedding models on Amazon Bedrock (version 3), 50,000 for Titan's. Japanese fills it with few tokens.\n- “Max input tokens: 8192”: Titan's embedding model takes 8,192 tokens of a text; Japanese takes about one for each character.\n- Nothing may be cut: let the library shorten it (LangChain, LlamaIndex: truncate), or take an embedding model with a larger limit that your organization allows; then everything has to be embedded anew.\n- The program has no such setting: update it; older releases send the whole page or document." /
        "埋め込みの前に、テキストを小さく分割してください。処理するプログラムのチャンクサイズ（テキストの分割、インデックスの設定）を、余裕を持って下げます。\n- 「#/texts」「expected maxLength」の場合: 上限はトークンではなく文字数です。Amazon Bedrock では、Cohere の埋め込みモデル（バージョン 3）は 1 テキストあたり 2,048 文字、Titan は 50,000 文字です。日本語では、少ないトークン数でも超えます。\n- 「Max input tokens: 8192」の場合: Titan の埋め込みモデルの上限は、1 テキストあたり 8,192 トークンです。日本語ではおおよそ 1 文字が 1 トークンになります。\n- 分割できない場合: ライブラリ（LangChain、LlamaIndex）の切り詰め（truncate）を使うか、組織で許可されている、上限の大きい埋め込みモデルを使ってください。その場合は、すべて埋め込み直す必要があります。\n- プログラムにその設定がない場合: 更新してください。古いリリースは、ページや文書の全体を送ります。"
    } text {
        verified: false,
        patterns: [
            r"#/texts/\d+: expected maxlength: \d+|\bexpected maxlength: (?:2048|50000)\b",
            r"\btoo many input tokens\. max input tokens: 8192\b",
        ],
        examples: [
            "ValidationException: Malformed input request: #/texts/0: expected maxLength: 2048, actual: 3210, please reformat your input and try again.",
            "ValidationException: 400 Bad Request: Too many input tokens. Max input tokens: 8192, request input token count: 9011",
        ],
    }
    LOCAL_GRAMMAR "GK-ERR-1157" Problem {
        "the engine of a local model (llama.cpp, or a program that has it built in) can't read the grammar that is made of the request's tools or format" /
        "ローカルモデルのエンジン（llama.cpp、またはそれを内蔵するプログラム）が、リクエストのツールや形式から作られた文法を読み込めません"
    } help {
        "The local server has to be changed, not the sign-in or the network: update it and its engine (LM Studio: the runtime too; llama.cpp: a new build), and load the model again.\n- Find the tool: the grammar is made of the tools' schemas, and a part that the engine can't express (a regular expression in `pattern`, very large lengths, nested choices) breaks it for all. `claude --strict-mcp-config` starts without MCP servers; it works then: switch them on one by one (`/mcp`), and have the tool's author simplify its schema.\n- Without MCP servers too: Claude Code's own tools don't go with this model and engine; another release of the server or of Claude Code, or another model there (gpt-oss has a form of its own for tools) shows which.\n- You don't mean to use a local model: ANTHROPIC_BASE_URL leads there; `genkan explain ANTHROPIC_BASE_URL` shows where it is set." /
        "サインインやネットワークではなく、ローカルのサーバー側の対処が必要です。サーバーとエンジンを更新し（LM Studio ではランタイムも、llama.cpp では新しいビルド）、モデルを読み込み直してください。\n- 原因のツールを調べる場合: 文法はツールのスキーマから作られ、エンジンで表せない部分（`pattern` の正規表現、非常に大きい長さ、入れ子の選択）が 1 つでもあると全体が使えません。`claude --strict-mcp-config` で MCP サーバーなしで起動できます。それで動く場合は、`/mcp` で 1 つずつ有効にし、該当するツールの作者にスキーマの簡略化を依頼してください。\n- MCP サーバーなしでも起きる場合: Claude Code 自身のツールと、このモデル・エンジンの組み合わせが合っていません。サーバーや Claude Code の別のリリース、または別のモデル（gpt-oss はツールの形式が独自です）で切り分けてください。\n- ローカルモデルを使うつもりがない場合: ANTHROPIC_BASE_URL がそこを指しています。設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bfailed to (?:initialize samplers?\W{1,4}failed to )?parse grammar\b",
        ],
        examples: [
            "500 Engine protocol predict request returned 400: {\"error\":{\"code\":400,\"message\":\"Failed to initialize samplers: failed to parse grammar\",\"type\":\"invalid_request_error\"}}",
        ],
    }
    LOCAL_CONTEXT "GK-ERR-723" Usage {
        "the server of a local model (llama.cpp, or a program that has it built in) was started with a context that is smaller than this request" /
        "ローカルモデルのサーバー（llama.cpp、またはそれを内蔵するプログラム）のコンテキストが、このリクエストより小さく設定されています"
    } help {
        "Raise the context size where the server is set up, and load the model again: `llama-server --ctx-size 65536`; in Jan or LM Studio it is a setting of the model (context size, context length). Claude Code's instructions and tools alone take more than 20,000 tokens, so 32768 is the least, and more leaves room for the work.\n- “n_keep”, “tokens to keep”, “trying to keep the first” (LM Studio): the instructions alone are longer than the context with which the model was loaded. Raise the context length in the model's settings there, and load it again; `lms load NAME --context-length 65536` does the same.\n- “n_ctx”: the size that it runs with; “n_prompt_tokens” is what this request needs. `--parallel` divides the context among its slots: set it to 1, or raise the context by as much.\n- The memory isn't enough for it: take a smaller model or a stronger quantization, or switch MCP servers off (`/mcp`). /compact helps only where a long conversation fills it; set CLAUDE_CODE_AUTO_COMPACT_WINDOW below the server's size.\n- You don't mean to use a local model: ANTHROPIC_BASE_URL leads there; `genkan explain ANTHROPIC_BASE_URL` shows where it is set." /
        "サーバーの設定でコンテキストのサイズを大きくし、モデルを読み込み直してください。llama.cpp では `llama-server --ctx-size 65536`、Jan や LM Studio ではモデルの設定（context size、context length）です。Claude Code の指示とツールだけで 2 万トークンを超えるため、最低でも 32768 が必要で、作業のためにはさらに余裕が要ります。\n- 「n_keep」「tokens to keep」「trying to keep the first」（LM Studio）の場合: 指示だけで、モデルを読み込んだときのコンテキストを超えています。モデルの設定で context length を大きくして読み込み直してください。`lms load 名前 --context-length 65536` でも同じです。\n- 「n_ctx」は現在のサイズ、「n_prompt_tokens」はこのリクエストに必要な量です。`--parallel` を使うと、コンテキストはスロットの数で分けられます。1 にするか、その分だけ大きくしてください。\n- メモリが足りない場合: 小さいモデルや、より強く量子化したモデルを使うか、`/mcp` で MCP サーバーを無効にしてください。/compact が役立つのは長い会話が占めている場合だけです。CLAUDE_CODE_AUTO_COMPACT_WINDOW をサーバーのサイズより小さく設定してください。\n- ローカルモデルを使うつもりがない場合: ANTHROPIC_BASE_URL がそこを指しています。設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bexceeds the available context size\b",
            r"\bexceed_context_size_error\b",
            r"\bcannot truncate prompt with n_keep\b|\btokens to keep from the initial prompt is greater than the context length|\btrying to keep the first \d+ tokens\b",
        ],
        examples: [
            "API Error: 400 {\"error\":{\"code\":400,\"message\":\"request (24071 tokens) exceeds the available context size (8192 tokens), try increasing it\",\"type\":\"exceed_context_size_error\",\"n_prompt_tokens\":24071,\"n_ctx\":8192}}",
            "{\"type\":\"exceed_context_size_error\",\"n_ctx\":4096}",
            "\"Cannot truncate prompt with n_keep (15028) >= n_ctx (7424)\"",
        ],
    }
    TOO_LONG "GK-ERR-170" Problem {
        "the conversation is longer than the model's context" /
        "会話がモデルのコンテキストの上限を超えています"
    } help {
        "Run /compact. If that fails as well (over the limit it sends the same conversation), press Esc twice (or /rewind), go back some messages, and run /compact there. /clear begins a new one, without what was said.\n- “Error during compaction”, “Conversation too long”: /compact itself didn't fit any more. End Claude Code, start it with `claude --continue` and run /compact at once; if that fails too, press Esc twice, go back some messages, and run it there. Update Claude Code as well: newer releases compact earlier.\n- “200000 maximum”, and a model with `[1m]` was chosen: the limit of a million tokens wasn't used for this request. The account, plan or provider may lack it, or the release lost the choice: /status shows the id in use, which has to end in `[1m]`; update Claude Code, choose the model again, and compact until then. Only one command fails (/context is reported) and prompts are answered: that command's own request lost it; go on, and update.\n- What was pasted or read last is too large by itself: go back to before it, read files in parts.\n- “exceeds the context window of this model”, “maximum context length”, or another vendor's model answers (these are OpenAI's words and its like, not Claude's): its window is smaller than Claude Code thinks. Compact now, and set CLAUDE_CODE_AUTO_COMPACT_WINDOW below that window. A gateway's own limit may be smaller than the model's: its administrator raises it, or updates it. Don't switch to a `[1m]` or another model to avoid this unless the profile pins it: `genkan models`.\n- Another program starts Claude Code (a bridge, an extension): the window of a million tokens is open only for an id with `[1m]` behind it, so a pinned one has to reach Claude Code whole; and DISABLE_AUTO_COMPACT keeps it from compacting by itself: unset it.\n- “but this conversation is only ~… tokens — the rest is system prompt”: the tools of MCP servers, CLAUDE.md or agents fill it. `/context` shows which; switch servers off in `/mcp`.\n- “Input is too long for requested model”, and a program other than Claude Code sent it (Continue, Cline, a script): it has no /compact of Claude Code's. Begin a new conversation, take files and folders out of the context, lower the program's context length to the model's, or choose a model that your organization allows and whose window is larger.\n- A program of your own with the Agent SDK, where nobody types /compact: update the SDK and Claude Code (they compact by themselves), limit `max_turns`, and begin a new session for each part of the work." /
        "/compact を実行してください。それも失敗する場合は（上限を超えた後は、/compact も同じ会話を送ります）、Esc を 2 回押して（または /rewind）いくつか前のメッセージに戻り、そこで /compact を実行します。/clear では、それまでの内容なしで新しい会話を始めます。\n- 「Error during compaction」「Conversation too long」の場合: /compact 自体が上限を超えました。Claude Code を終了し、`claude --continue` で再開してすぐに /compact を実行してください。それも失敗する場合は、Esc を 2 回押していくつか前のメッセージに戻り、そこで実行します。Claude Code も更新してください（新しいリリースは早めに圧縮します）。\n- 「200000 maximum」と表示され、`[1m]` のモデルを選んでいた場合: このリクエストに 100 万トークンの上限が使われていません。アカウント、プラン、プロバイダーで使えないか、選択がリリースの不具合で失われています。使用中の ID は /status で分かり、末尾に `[1m]` が必要です。Claude Code を更新してモデルを選び直し、それまでは /compact を使ってください。1 つのコマンド（/context で報告）だけが失敗し、プロンプトには応答がある場合は、そのコマンドのリクエストだけの問題です。そのまま続け、更新してください。\n- 最後に貼り付けた内容や読み込んだファイルだけで上限を超える場合: その前に戻り、ファイルは分けて読み込んでください。\n- 「exceeds the context window of this model」「maximum context length」の場合や、他社のモデルが応答している場合（Claude ではなく OpenAI などの文言です）: モデルのコンテキストが Claude Code の想定より小さくなっています。/compact を実行し、CLAUDE_CODE_AUTO_COMPACT_WINDOW をそのコンテキストより小さくしてください。ゲートウェイ自身の上限がモデルより小さい場合は、管理者が引き上げるか更新します。回避のために `[1m]` や別のモデルへ切り替えるのは、プロファイルで固定されている場合だけにしてください（`genkan models`）。\n- 別のプログラム（ブリッジ、拡張機能）が Claude Code を起動する場合: 100 万トークンのコンテキストは、末尾に `[1m]` の付いた ID でだけ使えます。固定した ID がそのまま Claude Code に渡っているかを確認してください。DISABLE_AUTO_COMPACT があると自動で圧縮されないため、削除してください。\n- 「but this conversation is only ~… tokens — the rest is system prompt」の場合: MCP サーバーのツール、CLAUDE.md、エージェントの定義が占めています。`/context` で内訳を確認し、`/mcp` でサーバーを無効にしてください。\n- 「Input is too long for requested model」で、Claude Code 以外のプログラム（Continue、Cline、スクリプトなど）から送った場合: Claude Code の /compact は使えません。新しい会話を始める、コンテキストからファイルやフォルダーを外す、プログラムのコンテキスト長をモデルに合わせて下げる、組織で許可されているコンテキストの大きいモデルを選ぶ、のいずれかを行ってください。\n- Agent SDK を使う自作のプログラムで、/compact を実行する人がいない場合: SDK と Claude Code を更新し（自動で圧縮されます）、`max_turns` を制限して、作業ごとに新しいセッションを始めてください。"
    } text {
        verified: true,
        patterns: [
            r"likely too large for the context window\. try reading in smaller|the request is ~[\d,.km]+ tokens \(limit|context exceeds the [\d,.km]+-token limit",
            r"max_tokens must be at least 1, got -\d+",
            r"exceeded model token limit: (?<limit>\d+)(?: \(requested: (?<tokens>\d+)\))?",
            r"prompt is too long(?:: (?<tokens>\d+) tokens? (?:>|\\u003e) (?<limit>\d+))?",
            r"input is too long for (?:the )?requested model",
            r"input is too long|too many input tokens|(?:conversation|context) (?:is )?too (?:long|large)|context (?:limit|window) (?:reached|exceeded)",
            r"\bcontext_length_exceeded\b|\bContextWindowExceededError\b|exceeds? (?:the |this )?(?:model's )?(?:maximum )?context (?:length|window|limit|size)|maximum context length is",
            r"too large for model with \d+ maximum context|too many total text bytes",
            r"request size exceeds (?:the )?model(?:'s)? context",
            r"\bcontextwindowoverflow(?:exception|error)?\b|input tokens? exceeds? the configured|number of input tokens exceeds",
            r"input text length should not exceed|longer than the model's maximum context length|expected maxlength: \d+, actual: \d{4,}|reduce the length of (?:the|your) (?:messages|prompt|input)|prompt: length: 1\.\.|exceeds? (?:the )?(?:maximum )?(?:number of )?(?:input )?tokens? (?:allowed|limit)|token count .{0,40}exceed(?:s|ed)?\b(?:\W{0,3}$|\W{1,3}(?:[a-su-z0-9]|t[a-qs-z]))|(?:context|prompt|input|model(?:'s)?|max(?:imum)?) token limit .{0,20}exceed(?:s|ed)?\b|^\W{0,6}(?:api error\W{1,3})?(?:\d{3}\W{1,3})?token limit (?:was |is |has been )?exceeded\W{0,3}$",
            r"longer than the model's (?:maximum )?context length",
            r"\bcontext (?:is )?low \(\d{1,3}% remaining\)|context left until auto-?compact: \d+%",
            r"\bmodel_context_window_exceeded\b",
            r"reached its context window limit|context window limit (?:reached|exceeded)",
            r"输入(?:内容|文本|长度|token)?.{0,6}(?:超长|过长|超出|超过)|上下文.{0,6}(?:超长|过长|超出|超过)",
            r"possibly exhausted context window|\bmodel \S{1,80} has hit a token limit\b",
        ],
        examples: [
            "Context exceeds the 200000-token limit by 1500 tokens — run /compact to continue.",
            "max_tokens must be at least 1, got -160",
            "API Error: 400 Invalid request: Your request exceeded model token limit: 262144 (requested: 275363)",
            "API Error: 500 internal error: 输入内容超长，请缩短后重试.",
            "Too many input tokens. Max input tokens: 200000, request input token count: 212011",
            "litellm.ContextWindowExceededError: BedrockException: Context Window Error",
            "API Error: 400 prompt is too long: 208310 tokens > 200000 maximum",
            "ValidationException: Input is too long for requested model.",
            "This is longer than the model's maximum context length",
            "Prompt contains 248198 tokens, too large for model with 131072 maximum context length",
            "messages: Request size exceeds model context window",
            "ContextWindowOverflowException",
            "Context low (0% remaining) · Run /compact to compact & continue",
            "Context left until auto-compact: 0%",
            "model_context_window_exceeded",
            "API Error: The model has reached its context window limit.",
            "Model claude-foo has hit a token limit! Input tokens: ~204,000 of 200,000 -- possibly exhausted context window!",
        ],
    }
    LEAST_THINKING "GK-ERR-417" Usage {
        "the budget for thinking is smaller than the least that the model takes (1,024 tokens)" /
        "思考（thinking）の予算が、モデルの下限（1,024 トークン）より小さい値です"
    } help {
        "Raise it to 1024 or more, or switch thinking off. `genkan explain MAX_THINKING_TOKENS` shows what Claude Code has, and where it is set; in another program, or behind a gateway that sets the budget, it is that one's own setting.\n- “titleConvo” (LibreChat): it is the small request for the conversation's title, not the chat; the budget that is set for the chat isn't at fault, and raising it needn't help. Update LibreChat (newer releases leave thinking out of this request). Until then switch titles off (`titleConvo: false` for the endpoint in librechat.yaml), try another model for them (`titleModel` there), or switch thinking off for the chat's model. The chat itself isn't touched.\n- A program that takes a share of max_tokens as the budget (half of it, for instance): raise max_tokens to 2048 or more there, or give the budget itself." /
        "1024 以上にするか、思考をオフにしてください。Claude Code の値と設定場所は `genkan explain MAX_THINKING_TOKENS` で分かります。ほかのプログラムや、予算を付け加えるゲートウェイでは、そちらの設定です。\n- 「titleConvo」の場合（LibreChat）: チャットではなく、会話のタイトルを付ける小さなリクエストです。チャットに設定した予算は原因ではなく、増やしても解消しないことがあります。LibreChat を更新してください（新しいリリースは、このリクエストに思考を付けません）。それまでは、タイトルをオフにするか（librechat.yaml のエンドポイントの `titleConvo: false`）、タイトル用に別のモデルを試すか（同じ場所の `titleModel`）、チャットのモデルの思考をオフにします。チャット自体に影響はありません。\n- max_tokens の一部（半分など）を予算にするプログラムの場合: その max_tokens を 2048 以上にするか、予算自体を指定してください。"
    } text {
        verified: false,
        patterns: [
            r"budget_tokens\W{1,6}(?:input )?should be greater than or equal to|budget_tokens\W{1,4}must be (?:at least|greater than or equal to|>=) ?1,?024|thinking budget .{0,40}\b(?:at least|minimum)\b",
        ],
        examples: [
            "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024",
        ],
    }
    THINKING_BUDGET "GK-ERR-403" Usage {
        "the answer's allowed length (max_tokens) isn't larger than the budget for thinking, and thinking counts into it" /
        "応答の上限（max_tokens）が思考（thinking）の予算以下です。思考のトークンも上限に含まれます"
    } help {
        "`genkan explain CLAUDE_CODE_MAX_OUTPUT_TOKENS` and `genkan explain MAX_THINKING_TOKENS` show what is set and where: raise the first above the second, or remove both. Neither is set: `genkan explain ANTHROPIC_BASE_URL` shows whether a gateway is in between, whose own limit it mostly is then.\n- “Claude API error”, “ClaudeHttpError”, “claudeClient.httpError”, “litellm”, “Received Model Group”: the text came by a gateway or proxy (the last two are LiteLLM's), and the limit is mostly its own. It caps max_tokens (8192 is usual) below the budget that Claude Code asks for, or adds a budget: raise its limit above the budget, or update it. Until then MAX_THINKING_TOKENS below that limit. Where it comes only now and then, and began with Claude Code 2.0, that release asked for it itself, behind a gateway too: send the prompt again (a second try mostly passes), and update Claude Code.\n- Neither variable is set, and a gateway is in between (Kong AI Gateway, LiteLLM or another): its entry for the model has a max_tokens of its own below the budget for thinking that Claude Code asks for (in Kong `max_tokens` in the model's `options`). The gateway's administrator raises that above the budget; until then set MAX_THINKING_TOKENS below it.\n- Neither variable is set, and no gateway is in between: some releases of Claude Code (2.0) asked for it themselves, directly on Amazon Bedrock, and behind a gateway as well: update Claude Code, or take another release.\n- “/context”: Claude Code itself asked, in some releases (2.0): update it, or take another release." /
        "`genkan explain CLAUDE_CODE_MAX_OUTPUT_TOKENS` と `genkan explain MAX_THINKING_TOKENS` で、値と設定場所を確認してください。前者を後者より大きくするか、両方を削除します。どちらも設定されていない場合は、ゲートウェイを経由しているかを `genkan explain ANTHROPIC_BASE_URL` で確認してください。経由していれば、多くはその上限です。\n- 「Claude API error」「ClaudeHttpError」「claudeClient.httpError」「litellm」「Received Model Group」の場合: ゲートウェイやプロキシ（最後の 2 つは LiteLLM）のメッセージで、多くは上限もそこで決まります。max_tokens を Claude Code が求める予算より小さく（8192 など）制限しているか、予算を加えています。その上限を予算より大きくするか、更新してください。それまでは MAX_THINKING_TOKENS を上限より小さくします。ときどき起こるだけで、Claude Code 2.0 から始まった場合は、ゲートウェイ経由でもそのリリース自身がこの値を送っています。プロンプトを送り直し（多くは 2 回目に成功します）、Claude Code を更新してください。\n- どちらの変数も設定されておらず、ゲートウェイ（Kong AI Gateway、LiteLLM など）を経由する場合: ゲートウェイのモデルの設定に、Claude Code が求める思考の予算より小さい max_tokens があります（Kong ではモデルの `options` の `max_tokens`）。ゲートウェイの管理者が、予算より大きくします。それまでは MAX_THINKING_TOKENS をそれより小さくしてください。\n- どちらの変数も設定されておらず、ゲートウェイも経由しない場合: Claude Code 自身がこの値を送るリリースがありました（2.0。Amazon Bedrock に直接つなぐ場合も、ゲートウェイ経由の場合もあります）。Claude Code を更新するか、別のリリースを使ってください。\n- 「/context」の場合: Claude Code 自身が送った値です（2.0 の一部のリリース）。更新するか、別のリリースを使ってください。"
    } text {
        verified: true,
        patterns: [
            r"`?max_tokens`? must be greater than `?thinking\.budget_tokens`?|thinking\.(?:enabled\.)?budget_tokens`?\W{0,3} must be (?:less|smaller|lower) than \W?max_tokens",
        ],
        examples: ["`max_tokens` must be greater than `thinking.budget_tokens`."],
    }
    SAMPLING "GK-ERR-173" Remote {
        "the request has sampling parameters (temperature, top_p, top_k) that this model doesn't take: not any more, not with each other, or not with thinking" /
        "リクエストのサンプリング設定（temperature、top_p、top_k）を、このモデルが受け付けません（廃止されたか、組み合わせ、または思考との併用ができません）"
    } help {
        "In a program other than Claude Code, leave one of them out in its settings (newer Claude models take temperature or top_p, not both, the newest neither; with thinking temperature is refused), or update it. Claude Code doesn't send such a combination by itself: there a gateway or a proxy in front of the model adds one, and its administrator has to remove it for Claude models.\n- “ConverseStream”, “Converse operation”, and a chat program (Open WebUI) speaks through a gateway (bedrock-access-gateway, LiteLLM): the gateway goes by the model's name to send only one of them, and its release doesn't know this model yet. Update the gateway (in bedrock-access-gateway Claude Haiku 4.5 came later than Sonnet 4.5), or clear temperature or top_p in the chat program's settings of the model.\n- “deprecated for this model”, “does not support the temperature parameter”: a newer Claude model takes this one no more, at any value: take it out of the request, or update what sends it. LiteLLM's drop_params takes out only what LiteLLM itself knows to be unsupported, which an older release doesn't for this model: name it in additional_drop_params (a list, `\"temperature\"`; below litellm_params of the model in the proxy's config.yaml, or as an argument of the call), or update LiteLLM.\n- “cannot both be specified”: you took one out of the settings, and it is sent all the same: the program fills in a default of its own: set it to null expressly, in place of leaving it out (OAI Compatible Copilot: `\"top_p\": null` in the model's entry), or clear its field. An editor's plugin (Copilot for JetBrains) has to be updated. Otherwise the program mostly chooses the parameters by the model's name. The ARN of an application inference profile (`arn:aws:bedrock:…:application-inference-profile/…`) has no name in it, so it sends both: enter the id of a profile that has the name (`jp.anthropic.claude-…`), name the model beside the ARN in the program's settings where it has a field for that, or clear one of the two values.\n- “when thinking is enabled”: leave temperature out (or set it to 1), or switch thinking off. A program that you changed to another model and back can keep the value of before (aider and others): start it again, or set its thinking budget anew." /
        "Claude Code 以外のプログラムでは、その設定で一方を外すか（新しい Claude モデルは temperature と top_p の一方だけ、最新のものはどちらも受け付けません。思考を使う場合 temperature は拒否されます）、プログラムを更新してください。Claude Code 自身はこの組み合わせを送りません。その場合はモデルの手前のゲートウェイやプロキシが付け加えています。管理者に Claude モデルでは付けない設定にしてもらってください。\n- 「ConverseStream」「Converse operation」で、チャットのプログラム（Open WebUI など）がゲートウェイ（bedrock-access-gateway、LiteLLM）を経由する場合: ゲートウェイはモデルの名前で一方だけを送るか決めており、そのリリースがこのモデルをまだ知りません。ゲートウェイを更新するか（bedrock-access-gateway では、Claude Haiku 4.5 への対応は Sonnet 4.5 より後です）、チャットのプログラムのモデルの設定で temperature または top_p を空にしてください。\n- 「deprecated for this model」「does not support the temperature parameter」の場合: 新しい Claude モデルでは、値にかかわらず受け付けられなくなりました。リクエストから外すか、送っているプログラムを更新してください。LiteLLM の drop_params が外すのは、未対応と LiteLLM が把握しているものだけで、古いリリースはこのモデルについて把握していません。additional_drop_params に指定するか（`\"temperature\"` を含むリスト。プロキシでは config.yaml のそのモデルの litellm_params の下、ライブラリでは呼び出しの引数）、LiteLLM を更新してください。\n- 「cannot both be specified」の場合: 設定から一方を外しても送られるなら、プログラムが既定値を補っています。項目を省くのではなく、明示的に null を指定するか（OAI Compatible Copilot ではモデルの項目に `\"top_p\": null`）、欄を空にしてください。エディターのプラグイン（JetBrains の Copilot）は更新が必要です。それ以外の場合、多くのプログラムは、送る設定をモデルの名前で決めています。アプリケーション推論プロファイルの ARN（`arn:aws:bedrock:…:application-inference-profile/…`）には名前がないため、両方が送られます。名前を含むプロファイルの ID（`jp.anthropic.claude-…`）を指定するか、設定に欄があれば ARN とともにモデルを指定するか、一方の値を空にしてください。\n- 「when thinking is enabled」の場合: temperature を外すか（または 1 にするか）、思考をオフにしてください。モデルを切り替えて戻したプログラム（aider など）に、以前の値が残っていることがあります。起動し直すか、思考の予算を設定し直してください。"
    } text {
        verified: false,
        patterns: [
            r"(?<said>(?:`?temperature`? and `?top_p`?|`?top_p`? and `?temperature`?) cannot both(?: [a-z]{1,10}){0,2})",
            r"(?<said>`?temperature`? may only be set to 1 when thinking is enabled)",
            r"(?<said>`?top_[pk]`? must be (?:unset|greater than or equal to [\d.]+(?: or unset)?) when thinking is enabl)",
            r"(?<said>`?(?:temperature|top_p|top_k)`? is deprecated for this mod\w{0,2})",
            r"(?:\bclaude|\banthropic\.)[\w.:/@-]{1,80}\W{0,2} (?<said>(?:does not|doesn't) support (?:the )?`?(?:temperature|top_p|top_k)`?(?: sampling)? parameter)",
        ],
        examples: [
            "ValidationException: `temperature` and `top_p` cannot both be specified for this model. Please use only one.",
            "An error occurred (ValidationException) when calling the Converse operation: The model returned the following errors: `temperature` and `top_p` cannot both be sp",
            "`temperature` may only be set to 1 when thinking is enabled.",
            "`top_p` must be unset when thinking is enabled.",
            "API Error: 400 `temperature` is deprecated for this model.",
            "HTTP 400: BAD_REQUEST: Model eu.anthropic.claude-opus-5 does not support the temperature parameter.",
        ],
    }
    EMPTY_MARK "GK-ERR-593" Problem {
        "a cache mark (cache_control, cachePoint) stands where none may: on an empty text, on nothing, right behind a reasoning (thinking) block, or on a part that the model doesn't cache" /
        "キャッシュの印（cache_control、cachePoint）が、置けない場所（空のテキスト、内容のない位置、思考（reasoning）のブロックの直後、モデルがキャッシュしない部分）に付いています"
    } help {
        "A point below that opens with words of the text goes first. Claude Code: go back to before the empty message (press Esc twice, or /rewind), or begin a new conversation (/clear); then update it. A picture that was pasted without any text causes it: write a word beside it.\n- “after reasoning block”: a program that calls Bedrock (opencode is reported) puts its mark behind an answer's last reasoning block, and builds the same request at every try. Their number is no cause, and no gateway has to be in between. Update that program. Until then switch its prompt caching off, or thinking, in its settings, and begin a new conversation. One of your own: put the mark behind a text or a tool's result.\n- A gateway or proxy in between sets marks of its own, or leaves texts empty in its translation: its administrator, or you if you run it, updates it or switches its caching off.\n- It comes with every conversation: set DISABLE_PROMPT_CACHING to 1 (`claude.env` in the profile, then `genkan setup`) until then.\n- In a program of your own: leave empty texts out, and put the mark behind a part that has content." /
        "本文の文言で始まる項目が下にあれば、そちらを先に見てください。Claude Code の場合: Esc を 2 回押すか /rewind で空のメッセージの前まで戻るか、/clear で新しい会話を始め、その後に更新してください。テキストなしで貼り付けた画像が原因になります。何か一言添えてください。\n- 「after reasoning block」の場合: Bedrock を呼び出すプログラム（opencode で報告があります）が、応答の最後の思考のブロックの直後に印を付け、再試行のたびに同じリクエストを作っています。印の数は関係なく、間にゲートウェイがなくても起こります。そのプログラムを更新してください。それまでは、プログラムの設定でプロンプトキャッシュまたは思考をオフにし、新しい会話を始めます。自作の場合は、テキストまたはツールの結果の後に印を付けてください。\n- 間のゲートウェイやプロキシが独自に印を付けるか、変換でテキストを空にしている場合: 管理者（自分で動かしている場合は自分）が更新するか、そのキャッシュ機能を無効にします。\n- どの会話でも起こる場合: それまでは DISABLE_PROMPT_CACHING を 1 にしてください（プロファイルの `claude.env` に書き、`genkan setup` を実行）。\n- 自作のプログラムの場合: 空のテキストを外し、内容のある部分の後に印を付けてください。"
    } text {
        verified: false,
        patterns: [
            r"\bcache ?point cannot be (?:inserted|placed|added|set|used)\b(?:.{0,120}?\binvalid cache ?point\b)?|\bremove the invalid cache ?point\b",
            r"cache_control cannot be set",
            r"nothing available to cache|cache_?point\b.{0,60}\bnot supported",
        ],
        examples: [
            "messages.0.content.2.text.cache_control: cache_control cannot be set for empty text blocks",
            "There is nothing available to cache. Please remove the invalid cache point and try again.",
            "ValidationException: Cache point cannot be inserted after reasoning block.\nPlease remove the invalid cache point and try again.",
        ],
    }
    CACHE_TTL_ORDER "GK-ERR-1039" Problem {
        "in this request a cache mark for one hour (ttl 1h) stands behind one for five minutes, and the model's service takes them only the other way round" /
        "リクエストの中で、1 時間のキャッシュの印（ttl が 1h）が 5 分の印より後にあります。モデルのサービスが受け付けるのは、逆の順序だけです"
    } help {
        "The service reads tools, then system, then messages: every mark for one hour has to stand before the first one for five minutes, and a mark without `ttl` counts as five minutes. Their number isn't at fault. Whatever writes the request again between Claude Code and the model (a gateway, a proxy, a plug-in) mostly mixes them, as it adds a `ttl` or leaves one out: update that; it has to pass each `ttl` on unchanged, and give marks of its own the one of the rest.\n- “bedrock error”, “Portkey”, or another gateway that translates for Bedrock's Converse API: it leaves the ttl out at single places (reported of the marks at tool results), which then count as five minutes. Until a release that passes it on there: have all marks at five minutes, by the next point.\n- Claude Code asks for one hour (ENABLE_PROMPT_CACHING_1H, at Bedrock ENABLE_PROMPT_CACHING_1H_BEDROCK): take that variable out, or in newer releases set FORCE_PROMPT_CACHING_5M to 1. Then no mark of its own is for one hour.\n- A helper for caching or compression stands in between (claude-code-cache-fix, headroom): it adds or repeats marks for one hour, while Claude Code asks for five minutes here (in `/btw`, or once the plan's share is used up). Switch it off for a test, then update it.\n- Nothing is in between: update Claude Code, and set DISABLE_PROMPT_CACHING to 1 until then.\n- A program of your own: give the marks in tools, system and messages the same `ttl`, and at none of them leave it out." /
        "サービスは tools、system、messages の順に読みます。1 時間の印はすべて、最初の 5 分の印より前になければなりません。`ttl` のない印は 5 分とみなされます。印の個数の問題ではありません。多くは、Claude Code とモデルの間でリクエストを書き換えるもの（ゲートウェイ、プロキシ、プラグイン）が、`ttl` を加えたり省いたりして混在させています。それを更新してください。`ttl` はどれもそのまま渡し、独自の印にはほかの印と同じ `ttl` を付ける必要があります。\n- 「bedrock error」「Portkey」の場合や、Bedrock の Converse API 用に変換するほかのゲートウェイの場合: 一部の場所で ttl が省かれ（ツールの結果の印で報告があります）、そこが 5 分とみなされます。渡されるリリースになるまでは、次の方法ですべての印を 5 分にしてください。\n- Claude Code が 1 時間を要求している場合（ENABLE_PROMPT_CACHING_1H、Bedrock では ENABLE_PROMPT_CACHING_1H_BEDROCK）: その変数を外すか、新しいリリースでは FORCE_PROMPT_CACHING_5M を 1 にしてください。Claude Code の印が 1 時間になることはなくなります。\n- キャッシュや圧縮の補助ツール（claude-code-cache-fix、headroom）を使っている場合: Claude Code が 5 分を要求する場面（`/btw` や、プランの利用分を使い切った後）でも、1 時間の印を加えたり繰り返したりします。一度無効にして確認し、更新してください。\n- 間に何もない場合: Claude Code を更新し、それまでは DISABLE_PROMPT_CACHING を 1 にしてください。\n- 自作のプログラムの場合: tools、system、messages の印に同じ `ttl` を指定し、どれも省略しないでください。"
    } text {
        verified: false,
        patterns: [
            r"(?<said>a ttl='?\w{2,4}'? cache_control block must not come after a ttl='?\w{2,4}'?)",
        ],
        ask: GatewayAdmin {
            "Claude Code's requests through our gateway are refused because of the order of their cache marks (cache_control): one for an hour stands behind one for five minutes. Please update the gateway, so that it passes each ttl on unchanged (at tool results too) and gives marks of its own the same one. The service's answer: “{said}”" /
            "ゲートウェイ経由の Claude Code のリクエストが、キャッシュの印（cache_control）の順序のために拒否されています（1 時間の印が 5 分の印より後にあります）。ttl をどこでもそのまま渡し（ツールの結果でも）、独自の印にも同じ ttl を付けるように、ゲートウェイを更新していただけますか。サービスの応答: 「{said}」"
        },
        examples: [
            "a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block",
        ],
    }
    CACHE_MARKS_PROGRAM "GK-ERR-1173" Problem {
        "the program that sent the request (not Claude Code) sets more cache marks (cache_control) than the four that are allowed" /
        "リクエストを送ったプログラム（Claude Code ではありません）のキャッシュの印（cache_control）が、上限の 4 個を超えています"
    } help {
        "Update that program or extension: newer releases leave surplus marks off. Until then switch its prompt caching off in its settings, or begin a new conversation.\n- A gateway stands between it and the model: it may add marks of its own. Switch off one of the two.\n- In a program of your own count them all (tools, system and messages together) and take the oldest off the messages." /
        "そのプログラムまたは拡張機能を更新してください。新しいリリースは、余分な印を付けません。それまでは、設定でプロンプトキャッシュを無効にするか、新しい会話を始めてください。\n- モデルとの間にゲートウェイがある場合: ゲートウェイも印を加えていることがあります。どちらか一方を無効にしてください。\n- 自作のプログラムの場合: ツール、system、メッセージの印をすべて数え、メッセージの古いものから外してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:continue server|continue\.dev|cline|roo[ -]?code|roo-cline|kilo ?code|opencode|openhands|goose|aider|zed|langchain\w*|langgraph|pydantic[_-]ai|ai_apicallerror|crewai|librechat|open[ -]?webui|anythingllm|dify|copilot|cursor|oh-my-pi|n8n)\b.{0,400}?a maximum of \d+ blocks with cache_control may be provided",
        ],
        examples: [
            "Error in Continue server: {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"A maximum of 4 blocks with cache_control may be provided. Found 6.\"}}",
            "AI_APICallError: A maximum of 4 blocks with cache_control may be provided. Found 5.",
        ],
    }
    CACHE_MARKS "GK-ERR-174" Problem {
        "the request has more cache marks (cache_control) than the four that are allowed, or marks that it doesn't take" /
        "リクエストのキャッシュの印（cache_control）が上限の 4 個を超えているか、受け付けられない印があります"
    } help {
        "Claude Code stays within four: a gateway, a plug-in or another program adds its own. Switch its caching off for Claude Code, or update it. If nothing is in between, update Claude Code, or set DISABLE_PROMPT_CACHING to 1 until then.\n- “when calling the ConverseStream operation”, “when calling the Converse operation”, “when calling the InvokeModel operation”, “when calling the InvokeModelWithResponseStream operation”: a program with AWS's SDK for Python (boto3) calls Amazon Bedrock itself and sets the marks. Update that program (newer releases leave surplus marks off), or switch its prompt caching off. One of your own: count them all (tools, system and messages together), and take the oldest off the messages.\n- “litellm”, “Received Model Group”: it is LiteLLM's. `cache_control_injection_points` in the model's entry marks every message of the role it names, so that a longer conversation passes four: name fewer (the system role alone, or one message by its index) or take it out, or update LiteLLM, which leaves surplus ones off in newer releases." /
        "Claude Code は 4 個以内に収めます。ゲートウェイやプラグインなどが独自の印を加えています。Claude Code に対するキャッシュ機能を無効にするか、更新してください。途中に何もない場合は Claude Code を更新し、それまでは DISABLE_PROMPT_CACHING を 1 にしてください。\n- 「when calling the ConverseStream operation」「when calling the Converse operation」「when calling the InvokeModel operation」「when calling the InvokeModelWithResponseStream operation」の場合: AWS の Python 用 SDK（boto3）を使うプログラムが、Amazon Bedrock を直接呼び出し、印を付けています。そのプログラムを更新するか（新しいリリースは、余分な印を付けません）、プロンプトキャッシュを無効にしてください。自作の場合は、ツール、system、メッセージの印をすべて数え、メッセージの古いものから外します。\n- 「litellm」「Received Model Group」の場合: LiteLLM の設定が原因です。モデルの項目の `cache_control_injection_points` は、指定したロールのすべてのメッセージに印を付けるため、会話が長くなると 4 個を超えます。指定を減らすか（system だけ、または index で 1 件だけ）、外してください。新しい LiteLLM は余分な印を付けません。"
    } text {
        verified: false,
        patterns: [
            r"(?<said>a maximum of \d+ blocks with cache_control may be provided)",
            r"(?<said>invalid cache ?point|cache_?points?\b.{0,60}\b(?:exceed\w*|invalid))",
        ],
        ask: GatewayAdmin {
            "Claude Code's requests through our gateway are refused because the gateway adds cache marks (cache_control) of its own. Please let it add fewer, or none for Claude Code (LiteLLM: cache_control_injection_points), or update it. The service's answer: “{said}”" /
            "ゲートウェイ経由の Claude Code のリクエストが、ゲートウェイの加えるキャッシュの印（cache_control）のために拒否されています。印を減らすか、Claude Code には加えない設定にするか（LiteLLM では cache_control_injection_points）、更新していただけますか。サービスの応答: 「{said}」"
        },
        yours: [
            "when calling the conversestream operation",
            "when calling the converse operation",
            "when calling the invokemodel operation",
            "when calling the invokemodelwithresponsestream operation",
        ],
        examples: [
            "ValidationException: A maximum of 4 blocks with cache_control may be provided. Found 6.",
            "The number of cachePoint blocks in the request exceeds the limit of 4.",
        ],
    }
    ANSWER_LONG "GK-ERR-458" Problem {
        "one answer reached the most output tokens that Claude Code lets an answer have, or the server that answered (a local model, a gateway) ended it as if it had" /
        "1 回の応答が Claude Code で許される出力トークン数に達したか、応答したサーバー（ローカルのモデルやゲートウェイ）が、達したものとして打ち切りました"
    } help {
        "Ask for it in smaller pieces (one file, one part at a time), or raise CLAUDE_CODE_MAX_OUTPUT_TOKENS, up to what the model allows: `genkan explain CLAUDE_CODE_MAX_OUTPUT_TOKENS` shows who sets it. The conversation goes on. Raising it helps only where the model itself can write more.\n- A model server of your own answers (ANTHROPIC_BASE_URL names Ollama, LM Studio, llama.cpp, vLLM): it ends the answer where its context is full, and Claude Code takes that for this maximum. `ollama ps` shows the context of the loaded model, often only 4096 tokens unless told otherwise. OLLAMA_CONTEXT_LENGTH has to be set where the server itself is started, and doesn't always count; a copy of the model holds it: `ollama run MODEL`, `/set parameter num_ctx 32000` (or more), `/save NAME`, then start Claude Code with NAME. Elsewhere it is set as the model is loaded (LM Studio: context length; llama.cpp: `-c`; vLLM: `--max-model-len`).\n- Another gateway, router or relay answers: it can say max_tokens where a limit of its own, or its upstream's, cut the answer. Its log and its setting for the model count, not the variable; update it." /
        "小さく分けて依頼するか（1 ファイルずつ、一部ずつ）、モデルで許される範囲で CLAUDE_CODE_MAX_OUTPUT_TOKENS を引き上げてください。設定場所は `genkan explain CLAUDE_CODE_MAX_OUTPUT_TOKENS` で分かります。会話はそのまま続けられます。引き上げて効果があるのは、モデル自体がより長く書ける場合だけです。\n- 自分のモデルサーバーが応答している場合（ANTHROPIC_BASE_URL が Ollama、LM Studio、llama.cpp、vLLM）: コンテキストがいっぱいになったところで応答が終わり、Claude Code はそれをこの上限とみなします。読み込まれたモデルのコンテキストは `ollama ps` で分かります（指定がなければ 4096 トークンのことが多くあります）。OLLAMA_CONTEXT_LENGTH はサーバー自体を起動する環境に設定する必要があり、効かないこともあります。確実なのは、値を持つモデルの複製です。`ollama run モデル` で `/set parameter num_ctx 32000`（またはそれ以上）、`/save 名前` を実行し、その名前で Claude Code を起動してください。ほかのサーバーでは、モデルを読み込むときに指定します（LM Studio は Context Length、llama.cpp は `-c`、vLLM は `--max-model-len`）。\n- ほかのゲートウェイ、ルーター、中継サービスが応答している場合: それ自身またはその先の上限で切れたときにも、max_tokens が返されることがあります。環境変数ではなく、そのログとモデルの設定を確認し、更新してください。"
    } text {
        verified: true,
        patterns: [
            r"response exceeded the (?<limit>\d+) output token maximum",
        ],
        examples: [
            "API Error: Claude's response exceeded the 32000 output token maximum. To configure this behavior, set the CLAUDE_CODE_MAX_OUTPUT_TOKENS environment variable.",
        ],
    }
    OUTPUT_LIMIT "GK-ERR-175" Problem {
        "the answer's allowed length (max_tokens) doesn't fit the model or the gateway, or the answer reached it" /
        "応答の上限（max_tokens）がモデルやゲートウェイの範囲に合わないか、応答が上限に達しました"
    } help {
        "`genkan explain CLAUDE_CODE_MAX_OUTPUT_TOKENS` shows who sets it: lower it below the model's limit (mostly in the text), or remove it; if an answer was cut off at the limit, raise it or ask for the answer in parts. A tier that is pinned to an older model has a smaller limit: `genkan models`.\n- Another program than Claude Code (Roo Code, Cline, opencode, one of your own): the number comes from its own settings of the model (maximum output tokens, thinking budget), or from what it knows of the model: lower it there, or update it. The limit holds for thinking budget and answer together, so a budget above it never fits.\n- “litellm”, “Received Model Group”: the number can be LiteLLM's own: `max_tokens` in the model's entry (litellm_params), or its default for the model, which it sends whatever smaller number was asked for. Lower it there or take it out (the gateway's administrator), and compare with a request that names max_tokens itself.\n- “Could not finish the message because max_tokens”: OpenAI's sentence for a model (GPT-5) that the gateway (LiteLLM) puts in place of Claude; it thinks before it writes, and the limit ended before its first word. When you choose the model with /model, Claude Code asks it with max_tokens=1, the gateway makes an error (400) of the stop, and the model counts as unavailable: whoever runs the gateway updates it, or has it raise so small a limit for this model or hand on the cut answer. A prompt of your own that ends so: raise the limit." /
        "どこで設定されているかは `genkan explain CLAUDE_CODE_MAX_OUTPUT_TOKENS` で分かります。モデルの上限（多くは本文にあります）より小さくするか、削除してください。応答が途中で切れた場合は、引き上げるか分割して依頼してください。古いモデルに固定したティアでは上限が小さくなります（`genkan models`）。\n- Claude Code 以外のプログラムの場合（Roo Code、Cline、opencode、自作のプログラム）: 値は、そのモデルの設定（最大出力トークン、思考の予算）、またはプログラムの持つモデルの情報から決まります。そこで小さくするか、プログラムを更新してください。上限は思考の予算と応答の合計に対するもので、上限より大きい予算は指定できません。\n- 「litellm」「Received Model Group」の場合: 値は LiteLLM 自身のものかもしれません。モデルの項目（litellm_params）の `max_tokens`、または LiteLLM の持つモデルの既定値で、これより小さい値を要求しても送られることがあります。そこで小さくするか外し（ゲートウェイの管理者）、max_tokens を指定したリクエストと比べてください。\n- 「Could not finish the message because max_tokens」の場合: ゲートウェイ（LiteLLM）が Claude の代わりに使うモデル（GPT-5）についての、OpenAI のメッセージです。応答を書く前の思考で上限に達しています。/model でモデルを選ぶと、Claude Code は max_tokens=1 で確認し、ゲートウェイがこの停止をエラー（400）にするため、モデルが利用できないと判断されます。ゲートウェイの管理者が更新するか、このモデルでは小さすぎる上限を引き上げるか、途中までの応答をそのまま返すようにします。通常のプロンプトで起きる場合は、上限を引き上げてください。"
    } text {
        verified: true,
        patterns: [
            r"max_tokens: (?<asked>\d+) > (?<limit>\d+), which is the maximum allowed number of\s+output tokens",
            r"maximum tokens you requested exceeds the model limit of (?<limit>\d+)",
            r"max_tokens(?:`|')? must be (?:between 1 and|at most|less than or equal to) (?<limit>\d+)",
            r"\bmax_?tokens\b.{0,60}(?:exceeds?|is too large|greater than|maximum allowed number of output tokens)",
            r"\b(?:(?:maximum|max|requested) (?:output |completion )?|number of (?:output|completion) )tokens\b(?: \w+){0,8}? (?:exceeds?|exceeded|too (?:large|high|many)|above|greater than|at most|must be)\b|\bmax_(?:output|completion)_tokens\b.{0,60}\b(?:exceed|too large|at most|must be|invalid|not supported)",
            r"#/max_tokens(?:_to_sample)?: \d+ is not less or equal to (?<limit>\d+)",
            r"\bmaxtokensreached\w*|\bdue to max_tokens limit|\bstop_?reason\W{1,6}max_tokens\b",
            r"max_tokens\W{0,2} must be (?:at most|less than or equal to|between) \W?\d+",
            r"\binvalid max_?(?:completion_|output_)?tokens\b|\bvalid range of max_?\w{0,11}tokens\b.{0,12}?(?:\[\d+, ?(?<limit>\d+)\])?",
            r"\bcould not finish the message because max_tokens or model output limit was reached\b",
        ],
        examples: [
            "Invalid request: max_tokens exceeds what this model can give",
            "API Error: 400 max_tokens: 64000 > 8192, which is the maximum allowed number of output tokens for claude-3-5-haiku",
            "ValidationException: The maximum tokens you requested exceeds the model limit of 4096.",
            "API Error: 400 max_tokens must be between 1 and 8192",
            "Error: The maximum tokens you requested exceed the model limit of 4096.",
            "Malformed input request: #/max_tokens: 70000 is not less or equal to 64000, please reformat your input and try again.",
            "MaxTokensReachedException: Agent has reached an unrecoverable state due to max_tokens limit.",
            "`max_tokens` must be less than or equal to `8192`",
            "API Error: 400 Invalid max_tokens value, the valid range of max_tokens is [1, 8192]",
            "Could not finish the message because max_tokens or model output limit was reached. Please try again with higher max_tokens.",
        ],
    }
    NUMBER_BEYOND "GK-ERR-747" Problem {
        "a number in the request is above the most, or below the least, that this model takes on Bedrock" /
        "リクエストの数値が、Bedrock でこのモデルが受け付ける範囲の上限を超えているか、下限を下回っています"
    } help {
        "The first number in the text was sent, the second is the model's limit: set it to that at most (“less or equal”) or at least (“greater or equal”), in the settings of the program that asked. Thousands are the length of the answer (max_tokens, max_tokens_to_sample, maxTokenCount), hundreds top_k, and a bound of 1 is temperature's or top_p's.\n- “botocore”, “boto3”, “when calling the … operation”: a program other than Claude Code asked. The number stands in its own settings or code (model_kwargs in LangChain, the body of invoke_model); where it is a default, name a smaller one there or update it. Other models have other bounds.\n- “#/”: what stands behind it, up to the colon, is the field's place in the request.\n- In Claude Code it is the answer's length: `genkan explain CLAUDE_CODE_MAX_OUTPUT_TOKENS` shows who sets it. A gateway can set a number of its own; its administrator lowers that." /
        "本文の最初の数値が送られたもの、2 番目がモデルの限度です。呼び出したプログラムの設定で、「less or equal」ならその値以下、「greater or equal」ならその値以上にしてください。数千の値は応答の長さ（max_tokens、max_tokens_to_sample、maxTokenCount）、数百は top_k、限度が 1 のものは temperature または top_p です。\n- 「botocore」「boto3」「when calling the … operation」とある場合: Claude Code 以外のプログラムの呼び出しです。数値はそのプログラムの設定やコードにあります（LangChain の model_kwargs、invoke_model の本文）。既定値の場合は、小さい値を指定するか、プログラムを更新してください。限度はモデルごとに異なります。\n- 「#/」の場合: その後からコロンまでが、リクエストの中の項目の位置です。\n- Claude Code の場合は応答の長さです。設定場所は `genkan explain CLAUDE_CODE_MAX_OUTPUT_TOKENS` で分かります。ゲートウェイが独自の数値を設定している場合は、管理者が小さくします。"
    } text {
        verified: false,
        patterns: [
            r"(?:malformed input request: |#/\w[\w/]{0,80}: )-?\d[\d.e]{0,14} is not (?:less|greater) (?:than )?or equal to -?\d",
        ],
        examples: [
            "botocore.errorfactory.ValidationException: An error occurred (ValidationException) when calling the InvokeModel operation: Malformed input request: 8192 is not less or equal to 8191, please reformat your input and try again.",
            "ValidationException: Malformed input request: #/textGenerationConfig/maxTokenCount: 10000 is not less or equal to 8192, please reformat your input and try again.",
            "Malformed input request: #/temperature: 1.5 is not less or equal to 1.0, please reformat your input and try again.",
        ],
    }
}
