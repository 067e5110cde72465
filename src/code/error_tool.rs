//! GK-ERR-224 and others: the tools that a request names, refused by the model's service: their names, their schemas, their
//! absence.

super::error_text::error_texts! {
    TOOL_CHOICE "GK-ERR-198" Problem {
        "the request chooses a tool (tool_choice) in a form that the model doesn't take, or without naming any tools; a gateway (LiteLLM), library or program built it so, not Claude Code" /
        "リクエストのツールの選択（tool_choice）が、モデルの受け付けない形か、ツールの定義なしで送られています。Claude Code ではなく、ゲートウェイ（LiteLLM）、ライブラリ、プログラムが組み立てたものです"
    } help {
        "Update LiteLLM or the library that builds the request: releases of it pass tool_choice on to Bedrock without `type`, or keep it where the request has no tools. `drop_params` doesn't help, as tool_choice is a known parameter.\n- “Field required”, “only be specified”, “without tools”: until then let the program send neither tool_choice nor parallel_tool_calls in a request without `tools`; in LiteLLM `additional_drop_params: [\"tool_choice\", \"parallel_tool_calls\"]` at this model drops them, but then no tool can be forced any more.\n- “Supported tool_choice values”, “must be one of: auto, any, tool”: the value isn't known there. Towards LiteLLM send `auto` or `required` in place of `any`; for `none` leave tool_choice and the tools out.\n- “support the toolConfig.toolChoice”: this model can't be forced to a tool: leave tool_choice out or at auto, or take a model that can.\n- “tools are required”, and it comes at Claude Code's web search: the gateway took the search tool (web_search) out of the request, as the model's provider has none, and left the choice of it in. LiteLLM searches in its place where its administrator sets up the callback `websearch_interception` with a search provider; otherwise deny the tool in the settings (`WebSearch` in permissions.deny), and fetch pages by another way." /
        "LiteLLM、またはリクエストを組み立てているライブラリを更新してください。tool_choice を `type` なしで Bedrock に渡すリリースや、ツールのないリクエストにも残すリリースがあります。tool_choice は既知のパラメーターなので、`drop_params` では解消しません。\n- 「Field required」「only be specified」「without tools」の場合: それまでは、`tools` のないリクエストで tool_choice と parallel_tool_calls を送らないようにしてください。LiteLLM では、このモデルの `additional_drop_params: [\"tool_choice\", \"parallel_tool_calls\"]` で取り除けますが、ツールの使用を強制できなくなります。\n- 「Supported tool_choice values」「must be one of: auto, any, tool」の場合: 値が受け付けられません。LiteLLM には `any` ではなく `auto` または `required` を送り、`none` の場合は tool_choice とツールの定義を外してください。\n- 「support the toolConfig.toolChoice」の場合: このモデルでは、ツールの使用を強制できません。tool_choice を外すか auto にするか、対応しているモデルを使ってください。\n- Claude Code の Web 検索で「tools are required」が起きる場合: モデルのプロバイダーに検索のツール（web_search）がないため、ゲートウェイがこれをリクエストから取り除き、ツールの選択だけを残しています。LiteLLM では、管理者がコールバック `websearch_interception` と検索プロバイダーを設定すると、LiteLLM が代わりに検索します。それ以外では、設定の permissions.deny に `WebSearch` を加え、別の方法でページを取得してください。"
    } text {
        verified: false,
        patterns: [
            r"\btool_choice(?:\.type)?: (?:field required|input should be|extra inputs|input tag)|\btool_choice\b.{0,4} (?:may|can) only be specified (?:while|when|if)",
            r"(?:doesn't|does not) support tool_choice=|unknown parameter in toolconfig\.toolchoice\b|(?:doesn't|does not) support the toolconfig\.toolchoice\.\w+",
            r"\btools (?:is|are|must be) (?:required|set|specified|provided) (?:when|if) .{0,4}\btool[ _]choice\b",
        ],
        ask: GatewayAdmin {
            "Requests through our gateway are refused because tool_choice arrives at the model in a form that it doesn't take, or without tools. Please update LiteLLM, or have it leave tool_choice out where a request has no tools." /
            "ゲートウェイ経由のリクエストが、tool_choice の形式が受け付けられないか、ツールの定義がないために拒否されます。LiteLLM を更新するか、ツールのないリクエストでは tool_choice を外す設定にしていただけますか。"
        },
        examples: [
            "litellm.BadRequestError: BedrockException - {\"message\":\"The model returned the following errors: tool_choice.type: Field required\"}",
            "litellm.UnsupportedParamsError: Bedrock doesn't support tool_choice=any. Supported tool_choice values=['auto', 'required', json object].",
            "This model doesn't support the toolConfig.toolChoice.any field. Remove toolConfig.toolChoice.any and try again.",
            "tools are required when tool choice is specified",
        ],
    }
    SAME_TURN "GK-ERR-554" Remote {
        "LiteLLM puts text and tool results into one turn, which Amazon Bedrock's Converse doesn't take" /
        "LiteLLM がテキストとツールの結果を 1 つのターンに入れており、Amazon Bedrock の Converse が受け付けません"
    } help {
        "Its administrator, or you if you run it, sets `modify_params: true` under litellm_settings, starts LiteLLM again and updates it: it then puts an assistant message of its own between the two.\n- Until then go back to before the tool call (press Esc twice), or begin a new conversation (/clear)." /
        "管理者（自分で動かしている場合は自分）が litellm_settings に `modify_params: true` を設定して再起動し、LiteLLM を更新します。2 つの間にアシスタントのメッセージが補われます。\n- それまでは、Esc を 2 回押してツール呼び出しの前まで戻るか、/clear で新しい会話を始めてください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\blitellm\b|\bbedrockexception\b).{0,300}tool result blocks cannot be provided in the same turn",
        ],
        ask: GatewayAdmin {
            "LiteLLM sends Amazon Bedrock text and tool results in one turn, which Converse refuses (“Conversation blocks and tool result blocks cannot be provided in the same turn”). Please set modify_params: true under litellm_settings, and update LiteLLM." /
            "LiteLLM がテキストとツールの結果を 1 つのターンで Amazon Bedrock に送り、Converse に拒否されています（「Conversation blocks and tool result blocks cannot be provided in the same turn」）。litellm_settings に modify_params: true を設定し、LiteLLM を更新していただけますか。"
        },
        examples: [
            "400 litellm.BadRequestError: BedrockException - {\"message\":\"messages.2.content: Conversation blocks and tool result blocks cannot be provided in the same turn.\"}",
        ],
    }
    TOOL_OF_BETA "GK-ERR-669" Problem {
        "the service that answered has server-side tools, but not this one without its beta: the request lacks the tool's beta header, or the tool isn't offered there" /
        "応答したサービスにはサーバー側のツールがありますが、このツールは、ベータのヘッダーがリクエストにないか、そこでは提供されていないため、使えません"
    } help {
        "In a program of your own with Anthropic's SDK call it through the beta API, and name the tool's beta: `client.beta.messages.create(…, betas=[\"web-fetch-2025-09-10\"])` for web_fetch_20250910, `code-execution-2025-08-25` for code_execution_20250825 (without the SDK the header `anthropic-beta`). An update of the SDK alone doesn't add it.\n- Behind a gateway: it has to pass the header `anthropic-beta` on. Its administrator allows it, or leaves the tool out.\n- The request went to a cloud (Vertex AI, Amazon Bedrock): not all of these tools are offered there, and then no header helps. Leave the tool out, and fetch pages in your own program." /
        "Anthropic の SDK を使う自作のプログラムでは、ベータの API で呼び出し、ツールのベータを指定してください。web_fetch_20250910 では `client.beta.messages.create(…, betas=[\"web-fetch-2025-09-10\"])`、code_execution_20250825 では `code-execution-2025-08-25` です（SDK を使わない場合はヘッダー `anthropic-beta`）。SDK を更新するだけでは付きません。\n- ゲートウェイ経由の場合: ヘッダー `anthropic-beta` がそのまま渡される必要があります。管理者が許可するか、ツールを外してください。\n- クラウド（Vertex AI、Amazon Bedrock）に送った場合: これらのツールのすべてが提供されているわけではなく、その場合はヘッダーを付けても使えません。ツールを外し、ページは自分のプログラムで取得してください。"
    } text {
        verified: false,
        patterns: [
            r"\binput tag '(?:web_fetch|code_execution)_\d{8}' found using '?type'? does not match any of the expected tags\b.{0,600}?'web_search_\d{8}'",
        ],
        examples: [
            "BadRequestError: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"tools.0: Input tag 'web_fetch_20250910' found using 'type' does not match any of the expected tags: 'bash_20250124', 'custom', 'text_editor_20250124', 'text_editor_20250429', 'text_editor_20250728', 'web_search_20250305'\"}}",
            "tools.1: Input tag 'code_execution_20250825' found using 'type' does not match any of the expected tags: 'bash_20250124', 'custom', 'web_search_20250305'",
        ],
    }
    SEARCH_BESIDE_TOOLS "GK-ERR-1126" Problem {
        "Google's Gemini doesn't take its own search tool together with other tools in one request, and this request has both" /
        "Google の Gemini は、自身の検索ツールとほかのツールを 1 つのリクエストで一緒に受け付けませんが、このリクエストには両方があります"
    } help {
        "Take the search out: in Claude Code deny the tool: claude.settings = { permissions = { deny = [\"WebSearch\"] } } in the profile, then `genkan setup` (without a profile, `permissions.deny` in settings.json). Everything else works.\n- A gateway (LiteLLM) adds the search by itself: send the request below. It takes `web_search_options` (googleSearch) out of this model's route, or updates LiteLLM: some releases put both into one request.\n- In a program of your own: either function tools or `google_search` in one request, or two requests one after the other.\n- To search all the same: an MCP server for search, which counts as an ordinary tool." /
        "検索を外してください。Claude Code ではツールを拒否します。プロファイルで claude.settings = { permissions = { deny = [\"WebSearch\"] } } と設定し、`genkan setup` を実行してください（プロファイルがない場合は settings.json の `permissions.deny`）。ほかの機能は使えます。\n- ゲートウェイ（LiteLLM）が検索を追加している場合: 下の依頼文を送ってください。このモデルの経路から `web_search_options`（googleSearch）を外すか、LiteLLM を更新してもらいます（両方を 1 つのリクエストに入れるリリースがあります）。\n- 自作のプログラムの場合: 1 つのリクエストには関数のツールか `google_search` のどちらかだけを入れるか、2 つのリクエストに分けてください。\n- 検索が必要な場合: 検索用の MCP サーバーを使ってください。通常のツールとして扱われます。"
    } text {
        verified: false,
        patterns: [
            r"\bmultiple tools are supported only when they are all search tools\b|\bbuilt-in tools\b.{0,80}?\bfunction calling can(?:not|'t|’t) be combined\b",
        ],
        ask: GatewayAdmin {
            "Requests to a Gemini model fail behind our gateway: Google's search and function tools are sent in one request, which Gemini doesn't take. Please take web_search_options out of this model's route, or update the gateway." /
            "ゲートウェイ経由の Gemini へのリクエストが失敗します。Google の検索と関数のツールが 1 つのリクエストで送られており、Gemini はこれを受け付けません。このモデルの経路から web_search_options を外すか、ゲートウェイを更新していただけますか。"
        },
        examples: [
            "Multiple tools are supported only when they are all search tools",
        ],
    }
    NO_SEARCH "GK-ERR-1307" Problem {
        "Claude Code's web search ended without a search: the small request that does it failed, or the service that answered doesn't search" /
        "Claude Code の Web 検索が、検索を行わずに終わりました。検索のための小さなリクエストが失敗したか、応答したサービスが検索に対応していません"
    } help {
        "Is CLAUDE_CODE_ALWAYS_ENABLE_EFFORT set (`genkan explain CLAUDE_CODE_ALWAYS_ENABLE_EFFORT` shows where)? Take it out: it sends the effort to models that don't take it, and taking it out is reported to end this. Otherwise the service behind has to offer web search: Amazon Bedrock doesn't, nor do many gateways. Update Claude Code as well: before 2.1.141 the 0 could hide the search's error.\n- A gateway, router or proxy (`genkan explain ANTHROPIC_BASE_URL`) leads to another service or another maker's model: nobody runs the search there. Its administrator, or you if you run it, has it search by itself (LiteLLM can) or updates it.\n- No way to search: deny the tool with claude.settings = { permissions = { deny = [\"WebSearch\"] } } in the profile, then `genkan setup` (without a profile, `permissions.deny` in settings.json), and add an MCP server for search. WebFetch still reads an address that is known.\n- Neither of these: `claude --debug` shows what the search's request was answered; paste that into `genkan explain -`." /
        "CLAUDE_CODE_ALWAYS_ENABLE_EFFORT が設定されていれば（設定場所は `genkan explain CLAUDE_CODE_ALWAYS_ENABLE_EFFORT`）、外してください。effort を、受け付けないモデルにも送る変数で、外すと解消したとの報告があります。それ以外では、接続先のサービスに Web 検索が必要です。Amazon Bedrock にはなく、多くのゲートウェイにもありません。Claude Code も更新してください。2.1.141 より前では、検索のエラーがあっても 0 と表示されることがありました。\n- ゲートウェイ、ルーター、プロキシ（`genkan explain ANTHROPIC_BASE_URL`）が別のサービスや別のメーカーのモデルにつなぐ場合: そこでは検索が実行されません。管理者（自分で動かしている場合は自分）が、ゲートウェイ自身に検索させるか（LiteLLM で可能です）、更新します。\n- 検索できる経路がない場合: プロファイルの claude.settings = { permissions = { deny = [\"WebSearch\"] } } でツールを拒否し、`genkan setup` を実行して（プロファイルがない場合は settings.json の `permissions.deny`）、検索用の MCP サーバーを追加してください。アドレスが分かっているページは WebFetch で読めます。\n- どれでもない場合: 検索のリクエストへの応答は `claude --debug` に表示されます。それを `genkan explain -` に貼り付けてください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bdid 0 searches in \d{1,6}(?:\.\d{1,3})?(?:ms|s|m)\b",
            r#"["']did 0 searches["']|^\W{0,6}did 0 searches\W{0,4}$"#,
            r"\bweb[ _]?search\b.{0,120}?\bdid 0 searches\b|\bdid 0 searches\b.{0,120}?\bweb[ _]?search\b",
        ],
        examples: [
            "⏺ Web Search(\"tokio select\")\n  ⎿  Did 0 searches in 122ms",
            "Claude Code 的 web_search 显示 “Did 0 searches”",
            "WebSearch always ends with Did 0 searches",
        ],
    }
    WEB_SEARCH "GK-ERR-555" Problem {
        "web search is a tool that Anthropic's own service runs, and the service that answered doesn't offer it (Amazon Bedrock doesn't)" /
        "Web 検索は Anthropic のサービスが実行するツールで、応答したサービスでは提供されていません（Amazon Bedrock にはありません）"
    } help {
        "Deny the tool: claude.settings = { permissions = { deny = [\"WebSearch\"] } } in the profile, then `genkan setup` (without a profile, `permissions.deny` in settings.json). Everything else works.\n- To search all the same, add an MCP server for search; WebFetch still reads an address that is known.\n- Behind a gateway: its administrator can offer a route that has it, or have the gateway search by itself (LiteLLM can).\n- In a program of your own, leave the tool out of the request." /
        "ツールを拒否してください。プロファイルで claude.settings = { permissions = { deny = [\"WebSearch\"] } } と設定し、`genkan setup` を実行します（プロファイルがない場合は settings.json の `permissions.deny`）。ほかの機能は使えます。\n- 検索が必要な場合: 検索用の MCP サーバーを追加してください。アドレスが分かっているページは WebFetch で読めます。\n- ゲートウェイ経由の場合: 管理者が Web 検索のある経路を用意するか、ゲートウェイ自身に検索させることができます（LiteLLM で可能です）。\n- 自作のプログラムの場合: リクエストからこのツールを外してください。"
    } text {
        verified: false,
        patterns: [
            r"web search is not available on this foundry deployment",
            r"bedrock does not support anthropic's server-side web search tool",
            r"input tag '(?<tool>web_(?:search|fetch)_\d{8})' found using '?type'?",
            r"\bweb[ _]?search tool is not (?:supported|available|enabled)",
            r"(?:does not|doesn't) support (?:the )?web[ _]search\b",
        ],
        examples: [
            "Web search is not available on this Foundry deployment.",
            "litellm.BadRequestError: Bedrock does not support Anthropic's server-side web search tool (tool type 'web_search_20250305', model 'jp.anthropic.claude-opus-5'). To use web search with this model, enable LiteLLM's web search interception so the proxy executes the search instead",
            "tools.3: Input tag 'web_search_20250305' found using 'type' does not match any of the expected tags: 'bash_20250124', 'custom'",
            "ERROR HTTP error: { error: { message: 'The use of the web search tool is not supported.', code: 'unsupported_value' } }",
            "API Error: 400 This model does not support web search",
        ],
    }
    PASSED_ON "GK-ERR-471" Remote {
        "the gateway (LiteLLM) passes a field of the request on to a model that doesn't take it" /
        "ゲートウェイ（LiteLLM）が、モデルの受け付けないフィールドをそのまま渡しています"
    } help {
        "First update the program that sent it: some releases of Claude Code send a field of an experiment (`input_examples` in 2.0.4x). The gateway's administrator updates LiteLLM, or has it drop the field for this model (`additional_drop_params`, for example [\"tools[*].input_examples\"]).\n- “cache_control_injection_points”: that is LiteLLM's own setting (in its configuration or in the call), which it should carry out itself; some releases hand it on (1.67.4 to Vertex AI is reported). Update LiteLLM, or take the setting out; Claude Code marks the cache itself.\n- “instructions”: Claude Code doesn't send it; it belongs to OpenAI's Responses API. Another program sent it (opencode and others, for their agents), or LiteLLM translated the request so: update both, or drop the field as above.\n- “context_management”: an update of Claude Code didn't end it where it was reported. CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 in the profile's `claude.env` keeps it from being sent; in LiteLLM `additional_drop_params: [\"context_management\"]`, or a newer LiteLLM.\n- “guardrails”, “guardrailConfig”: the field isn't Claude Code's; it stands in LiteLLM's own configuration, its key's or team's settings, or the call. Its administrator updates LiteLLM, or takes the field out of what goes to the model: Bedrock's own guardrail is named `guardrailConfig` there. Dropping it may switch a guardrail off.\n- Until then, in the profile's `claude.env`: CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 for beta features and fields of tools, DISABLE_PROMPT_CACHING=1 for cache_control." /
        "まず、リクエストを送ったプログラムを更新してください。Claude Code には、試験的なフィールドを送るリリースがあります（2.0.4x の `input_examples` など）。ゲートウェイの管理者は、LiteLLM を更新するか、このモデルではフィールドを取り除く設定にします（`additional_drop_params`。例: [\"tools[*].input_examples\"]）。\n- 「cache_control_injection_points」の場合: LiteLLM 自身の設定（構成または呼び出しにあるもの）で、本来は LiteLLM が処理しますが、そのまま渡すリリースがあります（1.67.4 から Vertex AI への報告）。LiteLLM を更新するか、設定を外してください。Claude Code は、キャッシュの指定を自身で付けます。\n- 「instructions」の場合: Claude Code のフィールドではなく、OpenAI の Responses API のものです。ほかのプログラム（opencode などのエージェント）が送ったか、LiteLLM がそのように変換しています。両方を更新するか、上のようにフィールドを取り除いてください。\n- 「context_management」の場合: Claude Code の更新では解消しなかったとの報告があります。プロファイルの `claude.env` で CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 にすると送られません。LiteLLM では `additional_drop_params: [\"context_management\"]` とするか、新しい LiteLLM にします。\n- 「guardrails」「guardrailConfig」の場合: Claude Code のフィールドではなく、LiteLLM 自身の設定、キーやチームの設定、または呼び出しで指定されています。管理者が LiteLLM を更新するか、モデルへ送る内容から外してください（Bedrock のガードレールは `guardrailConfig` で指定します）。取り除くと、ガードレールが無効になることがあります。\n- それまでは、プロファイルの `claude.env` で、ベータ機能とツールのフィールドについては CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1、cache_control については DISABLE_PROMPT_CACHING=1 を設定してください。"
    } text {
        verified: false,
        patterns: [
            // No field whose name ends in `ttl`, and no cache_control at the top of the request: GK-ERR-169 says more of them.
            r"(?<field>\b[a-z_]+(?:\.[\w\[\]]+){1,8}(?:[a-km-z0-9_\]]|[a-su-z0-9_\]]l|[a-su-z0-9_\]]tl)): extra inputs are not permitted.{0,80}?received model ?group=",
            r"(?<field>\b[a-z_]+(?:[a-km-z0-9_]|[a-np-su-z0-9_]l|[a-su-z0-9_]tl|[a-qs-z0-9_]ol)): extra inputs are not permitted.{0,80}?received model ?group=",
        ],
        ask: GatewayAdmin {
            "Our LLM gateway passes a field of the request on that the model behind it doesn't take⟦ ({field})⟧. Please update it, or have it drop the field for this model (LiteLLM: additional_drop_params)." /
            "LLM ゲートウェイが、背後のモデルの受け付けないリクエストのフィールド⟦（{field}）⟧をそのまま渡しています。更新するか、このモデルではフィールドを取り除く設定（LiteLLM では additional_drop_params）にしていただけますか。"
        },
        examples: [
            "API Error: 400 {\"error\":{\"message\":\"{\\\"message\\\":\\\"messages.0.content.3.text.cache_control.ephemeral.scope: Extra inputs are not permitted\\\"}. Received Model Group=claude-sonnet-4-5\"}}",
            "litellm.BadRequestError: BedrockException - {\"message\":\"instructions: Extra inputs are not permitted\"}. Received Model Group=claude-sonnet-4-6",
        ],
    }
    NO_TOOLS "GK-ERR-425" Remote {
        "the conversation holds tool calls, but the request names no tools, which the service (mostly Amazon Bedrock) doesn't take from the gateway or program that built it" /
        "会話にツール呼び出しが含まれているのに、リクエストにツールの定義がありません。ゲートウェイまたはプログラムが作ったこの形は、サービス（多くは Amazon Bedrock）に受け付けられません"
    } help {
        "Claude Code sends such requests when it counts tokens or summarizes. Behind LiteLLM its administrator sets `litellm_settings: modify_params: true`, which adds a dummy tool; in a program of your own, set `litellm.modify_params = True` or send `tools` along." /
        "Claude Code は、トークンの計数や要約のときにこのようなリクエストを送ります。LiteLLM 経由の場合は、管理者が `litellm_settings: modify_params: true` を設定すると、ダミーのツールが追加されます。自作のプログラムでは `litellm.modify_params = True` を設定するか、`tools` も送ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:doesn't|does not) support tool calling without \W?tools=|toolconfig field must be defined when using tooluse|\btools\W{0,3} (?:param(?:eter)? )?(?:must|has to|needs to) be (?:specified|provided|defined)\b.{0,60}tool_?(?:use|call)|\btool_use\W{1,3}or \W?tool_result\W{1,3}blocks must define tools",
        ],
        ask: GatewayAdmin {
            "Claude Code's requests are refused behind our LLM gateway: the conversation has tool calls and the request, which only counts or summarizes, names no tools. Please set `litellm_settings: modify_params: true` in LiteLLM, or what your gateway has for it." /
            "LLM ゲートウェイ経由の Claude Code のリクエストが拒否されます。会話にツール呼び出しがあり、計数や要約のリクエストにはツールの定義がないためです。LiteLLM では `litellm_settings: modify_params: true` を、ほかのゲートウェイではこれに相当する設定をしていただけますか。"
        },
        examples: [
            "litellm.UnsupportedParamsError: Bedrock doesn't support tool calling without `tools=` param specified.",
            "Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'Requests which include tool_use or tool_result blocks must define tools.'}}",
        ],
    }
    TOOL_SEARCH "GK-ERR-120" Problem {
        "tool search (tools that are loaded only when needed, defer_loading) was sent in a form that the model's service refuses; no prompt is at fault" /
        "ツール検索（必要なときにだけツールを読み込む defer_loading）を使うリクエストの形式を、モデルのサービスが受け付けません。プロンプトの問題ではありません"
    } help {
        "Claude Code sends tool search, or a proxy in between adds it. Claude Code does: update it and start it again; if it persists, set ENABLE_TOOL_SEARCH to false in the profile (`claude.env`, then `genkan setup`; otherwise in `env` of ~/.claude/settings.json), and begin a new conversation (/clear). A proxy does: it has to be switched off there.\n- “tool_search_tool…does not match any of the expected tags”, and a proxy stands in between that adds the search tool by itself (Headroom does with HEADROOM_TOOL_SEARCH, also where Claude Code's ENABLE_TOOL_SEARCH is false): switch it off at the proxy, as Claude Code's update and variable don't reach it. Set HEADROOM_TOOL_SEARCH=0 explicitly where Headroom starts (a savings profile can switch it on without you), or update Headroom; or choose an upstream that knows this tool (a relay often doesn't).\n- “cache_control”, “prompt caching”: the same tool was sent with defer_loading and with a mark for the cache, which is a fault of the release, or of a gateway that adds the marks (its administrator updates it, or takes the mark off tools with defer_loading). The release that ran before is another way (`claude install VERSION`).\n- “At least one tool”, “All tools have defer_loading”: every tool was left for later, the one that searches among them. In a program of your own take defer_loading off the search tool and off the tools that are needed always.\n- “Deferred tools require”, “requires at least one deferred tool”: a gateway or router that speaks OpenAI's Responses translated only a part (the search tool without the deferred tools, or these without it): its administrator updates it.\n- “tool_search_tool”, “not supported”, “does not support”: this model, provider or gateway doesn't offer tool search: leave it off, or choose a model that your organization allows and that has it.\n- In a program of your own: a tool has either defer_loading or cache_control; put the mark on the last tool without defer_loading." /
        "ツール検索は、Claude Code が送るか、途中のプロキシが加えます。Claude Code が送る場合は、更新して起動し直してください。続く場合は、プロファイルの `claude.env` で ENABLE_TOOL_SEARCH を false にして `genkan setup` を実行し（それ以外では ~/.claude/settings.json の `env`）、新しい会話を始めてください（/clear）。プロキシが加える場合は、プロキシで無効にする必要があります。\n- 「tool_search_tool…does not match any of the expected tags」で、検索用のツールを自分で加えるプロキシを経由する場合（Headroom は HEADROOM_TOOL_SEARCH で、Claude Code の ENABLE_TOOL_SEARCH が false でも加えます）: プロキシで無効にしてください（Claude Code の更新やその変数は影響しません）。Headroom では、起動する環境に HEADROOM_TOOL_SEARCH=0 を明示的に設定するか（節約用のプロファイルが、指定しなくても有効にすることがあります）、Headroom を更新してください。または、このツールに対応する接続先を選んでください（中継サービスは対応していないことがよくあります）。\n- 「cache_control」「prompt caching」の場合: 同じツールに、defer_loading とキャッシュの印の両方が付いています。リリースの不具合か、印を加えるゲートウェイの問題です（管理者が更新するか、defer_loading の付いたツールから印を外します）。動いていたリリースに戻す方法もあります（`claude install バージョン`）。\n- 「At least one tool」「All tools have defer_loading」の場合: 検索用のツールを含む、すべてのツールが後回しになっています。自作のプログラムでは、検索用のツールと常に必要なツールから defer_loading を外してください。\n- 「Deferred tools require」「requires at least one deferred tool」の場合: OpenAI の Responses に変換するゲートウェイやルーターが、検索用のツールと後回しのツールの片方だけを変換しています。管理者が更新します。\n- 「tool_search_tool」「not supported」「does not support」の場合: このモデル、プロバイダー、またはゲートウェイはツール検索に対応していません。無効のままにするか、組織で許可されている対応モデルを選んでください。\n- 自作のプログラムの場合: 1 つのツールに付けられるのは、defer_loading と cache_control のどちらかです。印は、defer_loading のない最後のツールに付けてください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\btool '(?<tool>[^']{1,120})' )?cannot have both defer_loading\b|\bdefer_loading\b.{0,80}\bcannot (?:use|have|be used|be combined)\b|\bcache_control\b.{0,60}\bcannot be (?:set|used|combined)\b.{0,60}\bdefer_loading\b",
            r"at least one tool must (?:have defer_loading|not (?:have defer_loading|be deferred)|be non-deferred)|\ball tools (?:have|are|cannot have)\b.{0,40}\b(?:defer_loading|deferred)\b",
            r"\b(?:tool_search_tool\w{0,40}|tool[ _]search|defer_loading)\b['`]{0,2} (?:is |are )?(?:not supported|unsupported|not available|not enabled)\b|(?:does not|doesn't) support\b.{0,40}\b(?:tool_search_tool\w{0,40}|tool[ _]search|defer_loading)\b",
            r"\bdefer_loading\b.{0,60}\b(?:requires|is only (?:allowed|supported)|without)\b.{0,60}\btool[ _]search",
            r"\bdeferred tools require\b.{0,30}\btool_search|\btool_search requires at least one deferred tool",
            r"input tag '?tool_search_tool\w{0,40}'? found using 'type' does not match",
        ],
        examples: [
            "API Error: 400 Tool 'mcp__github__search_issues' cannot have both defer_loading=true and cache_control set. Tools with defer_loading cannot use prompt caching.",
            "At least one tool must have defer_loading=false.",
            "API Error: 400 tool_search_tool_regex_20251119 is not supported on this model",
            "tools.3: defer_loading requires a tool search tool",
            "Invalid Value: 'tools.defer_loading'. Deferred tools require tools.tool_search.",
            "tools.0: Input tag 'tool_search_tool_regex_20251119' found using 'type' does not match any of the expected tags: 'bash_20250124', 'custom'",
        ],
    }
    TOOL_GONE "GK-ERR-194" Problem {
        "the conversation refers to a tool that tool search had found and that this request no longer defines" /
        "ツール検索で見つかったツールが会話に残っていますが、今回のリクエストでは定義されていません"
    } help {
        "The tool's MCP server is off, lost its connection or renamed the tool: switch it on or reconnect it in `/mcp`, then go on. If that doesn't help, go back to before the tool was found (press Esc twice) or begin a new conversation (/clear), as the old one keeps the reference.\n- “mcp__plugin_”: a plugin's skill or agent called a tool of its server before tool search had loaded it. Ask Claude to look the tool up by ToolSearch first, and update the plugin; or set ENABLE_TOOL_SEARCH to false (`claude.env` in the profile, then `genkan setup`) and begin a new conversation.\n- “Tool reference not found” (without a name), on Amazon Bedrock, on Vertex AI or behind a gateway, mostly with many MCP servers: Claude Code's tool search began by itself there and sent its references (tool_reference) to a service that got no such tools. Set ENABLE_TOOL_SEARCH to false (`claude.env` in the profile, then `genkan setup`) and begin a new conversation; update Claude Code, and switch off MCP servers that you don't need.\n- It comes again with every server connected: update Claude Code, or set ENABLE_TOOL_SEARCH to false (`claude.env` in the profile, then `genkan setup`) and begin a new conversation.\n- A program of your own or a gateway: send the definitions of all tools with each request, those with defer_loading as well." /
        "ツールの MCP サーバーが無効になったか、切断されたか、ツールの名前が変わっています。`/mcp` で有効にするか再接続して、続けてください。解消しない場合は、ツールが見つかる前まで戻る（Esc を 2 回押す）か、新しい会話を始めてください（/clear）。それまでの会話には参照が残っています。\n- 「mcp__plugin_」の場合: プラグインのスキルまたはエージェントが、ツール検索で読み込む前に、自身のサーバーのツールを呼び出しました。先に ToolSearch でそのツールを読み込むよう Claude に伝え、プラグインを更新してください。または、ENABLE_TOOL_SEARCH を false にし（プロファイルの `claude.env` に書き、`genkan setup` を実行）、新しい会話を始めてください。\n- 「Tool reference not found」（名前なし）が、Amazon Bedrock、Vertex AI、またはゲートウェイ経由で、多くは MCP サーバーが多いときに起こる場合: Claude Code のツール検索が自動で有効になり、そのツールを受け取っていないサービスに参照（tool_reference）を送っています。ENABLE_TOOL_SEARCH を false にし（プロファイルの `claude.env` に書き、`genkan setup` を実行）、新しい会話を始めてください。Claude Code を更新し、不要な MCP サーバーを無効にしてください。\n- すべてのサーバーが接続していても繰り返す場合: Claude Code を更新するか、ENABLE_TOOL_SEARCH を false にし（プロファイルの `claude.env` に書き、`genkan setup` を実行）、新しい会話を始めてください。\n- 自作のプログラムやゲートウェイの場合: defer_loading の付いたものも含め、すべてのツールの定義を毎回のリクエストで送ってください。"
    } text {
        verified: false,
        patterns: [
            r"\btool[ _]references? (?:'?(?<tool>[\w.:-]{1,120})'? )?(?:not found|has no corresponding|does not (?:exist|match)|is not (?:defined|available))",
        ],
        examples: [
            "API Error: 400 Tool reference 'mcp__github__search_issues' not found in available tools",
            "API Error: 400 Tool reference not found in available tools",
            "messages.5: Tool reference 'get_weather' has no corresponding tool definition",
        ],
    }
    TOOL_REFERENCE "GK-ERR-657" Usage {
        "a tool's result holds a block that the service or the gateway before it doesn't know, mostly tool search's (tool_reference)" /
        "ツールの結果に、サービスまたはその手前のゲートウェイの知らないブロックが含まれています。多くはツール検索（tool_reference）のものです"
    } help {
        "Set ENABLE_TOOL_SEARCH to false in the profile (`claude.env`), run `genkan setup`, and then begin a new conversation (/clear), as the old one keeps the block; that alone doesn't help.\n- “Invalid Anthropic Messages API request”: the words of OpenRouter's check of the request, also behind a relay. Reported with Claude Code 2.1.69 and tool search's block; 2.1.63 worked (`claude install 2.1.63`). If the steps above change nothing, another block in the conversation is meant: whoever runs the endpoint updates it.\n- Update Claude Code: by default it leaves tool search off where ANTHROPIC_BASE_URL isn't Anthropic's; some releases (2.1.69 among them) used it there too.\n- You want tool search behind a gateway: its administrator has it pass tool_reference and the anthropic-beta header on.\n- In a program of your own: each block of a result's content needs a `type` (text, image)." /
        "プロファイルの `claude.env` で ENABLE_TOOL_SEARCH を false にし、`genkan setup` を実行して、新しい会話を始めてください（/clear）。それまでの会話にはこのブロックが残っています。新しい会話だけでは解消しません。\n- 「Invalid Anthropic Messages API request」の場合: OpenRouter がリクエストを検査したときの文です（中継サービス経由でも表示されます）。Claude Code 2.1.69 のツール検索のブロックで報告があり、2.1.63 では動作しました（`claude install 2.1.63`）。上の手順で解消しない場合は、会話の別のブロックが原因です。接続先の運用元が更新します。\n- Claude Code を更新してください。ANTHROPIC_BASE_URL が Anthropic 以外の場合、既定ではツール検索を使いません（2.1.69 など、使っていたリリースがあります）。\n- ゲートウェイ経由でツール検索を使いたい場合: 管理者が tool_reference と anthropic-beta ヘッダーを通す設定にします。\n- 自作のプログラムの場合: 結果の content の各ブロックには `type`（text、image）が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\btool_result\.content\.\d+\.type: field\s{0,12}(?:\\n\s{0,12})?required",
            r"input tag '?tool_reference\b|\btool_reference\b.{0,60}\b(?:not supported|unsupported)\b|\bunsupported\b.{0,60}\btool_reference\b",
            r"\binvalid anthropic messages api request\b.{0,600}?\b(?:expected string, received array|invalid_union)\b",
        ],
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"{\\\"message\\\":\\\"messages.3.content.0.tool_result.content.0.type: Field required\\\"}\"}}",
            "messages.1.content.0.tool_result.content.0: Input tag 'tool_reference' found using 'type' does not match any of the expected tags: 'document', 'image', 'text'",
            "API Error: 400 {\"error\":{\"message\":\"Invalid Anthropic Messages API request\",\"type\":\"invalid_request_error\"},\"metadata\":{\"raw\":\"[{\"code\":\"invalid_union\"",
        ],
    }
    TOOL_NAME "GK-ERR-426" Problem {
        "the name of a tool isn't one that the model's service accepts: empty, too long, or with other characters than letters, digits, _ and -" /
        "モデルのサービスで使えないツール名があります（空、長すぎる、または英数字・_・- 以外の文字を含む名前）"
    } help {
        "An MCP tool is called `mcp__SERVER__TOOL`: a shorter name of the server (`claude mcp remove`, `claude mcp add`) helps where it is too long (64 characters on Bedrock, 96 at NVIDIA NIM, for Gemini as many as the text says); `/mcp` shows the servers and their tools; a blank or another such character in the tool's own name is for its maker to correct, and until then the server can be switched off (`/mcp`). Where the place in the text begins with messages, the history keeps the name: begin a new conversation (/clear). In a program of your own, rename the tool. An empty name is made by a gateway that doesn't translate built-in tools: its administrator updates it, or has it drop them.\n- “Invalid function name”, “function_declarations”, “Function name at index” (Gemini or NVIDIA NIM behind a proxy, gateway or router): the number counts the tools, mostly one of an MCP server. Gemini takes letters, digits, _ . : and -, as many as the text says, and a letter or _ first. Give the server with the long name a shorter one (`claude mcp remove`, `claude mcp add`) or switch it off (`/mcp`), and update the proxy (CLIProxyAPI, ccs, Bifrost, free-claude-code), which has to shorten and map such names: newer releases of some do.\n- “tool_reference”: tool search found a tool whose whole name (mcp__SERVER__TOOL) is longer than 64 characters, and that name now stands in the history. /clear (or leave Claude Code), then give the server a shorter name, or switch it off (`/mcp`) until its author has shortened the tools' names. /clear alone helps only until the tool is found again.\n- “mcp__plugin_” (a plugin's server): Claude Code puts the plugin's and the server's name before the tool's, and `claude mcp add` doesn't change that. Switch the plugin off (/plugin) and add its server by itself under a short name, or have the plugin's maker shorten the names; a gateway can shorten them on the way to Bedrock, if it can do that." /
        "MCP のツール名は `mcp__サーバー__ツール` の形になります。長すぎる場合（Bedrock では 64 文字、NVIDIA NIM では 96 文字、Gemini では本文が示す文字数まで）は、`/mcp` でサーバーとツールを確認し、サーバーの名前を短くして登録し直してください（`claude mcp remove`、`claude mcp add`）。ツール自身の名前にある空白などの文字は、提供元が直すものです。それまではそのサーバーを無効にできます（`/mcp`）。本文の位置が messages で始まる場合、名前が履歴に残っています。/clear で新しい会話を始めてください。自作のプログラムではツールの名前を変えてください。空の名前は、組み込みツールを変換できないゲートウェイによるものです。管理者が更新するか、そのツールを取り除く設定にします。\n- 「Invalid function name」「function_declarations」「Function name at index」の場合（プロキシ、ゲートウェイ、ルーターの先の Gemini や NVIDIA NIM）: 番号はツールの通し番号で、多くは MCP サーバーのものです。Gemini で使えるのは英数字と _ . : - で、長さは本文が示す文字数まで、先頭は英字か _ です。名前の長いサーバーを短い名前で登録し直すか（`claude mcp remove`、`claude mcp add`）、無効にし（`/mcp`）、プロキシ（CLIProxyAPI、ccs、Bifrost、free-claude-code など）も更新してください。名前を短くして対応付けるのはプロキシの役割で、対応済みのリリースもあります。\n- 「tool_reference」の場合: ツール検索で見つかったツールの名前全体（mcp__サーバー__ツール）が 64 文字を超え、その名前が履歴に残っています。/clear を実行し（または Claude Code を終了し）、サーバーを短い名前で登録し直すか、作者がツール名を短くするまで無効にしてください（`/mcp`）。/clear だけでは、そのツールが再び見つかるまでしか効果がありません。\n- 「mcp__plugin_」の場合（プラグインのサーバー）: Claude Code がツール名の前にプラグイン名とサーバー名を付けるため、`claude mcp add` では変わりません。プラグインを無効にして（/plugin）、そのサーバーを短い名前で個別に追加するか、プラグインの作者に名前を短くしてもらってください。ゲートウェイに機能があれば、Bedrock に送る際に短くできます。"
    } text {
        verified: false,
        patterns: [
            r"value \W{0,2}(?<tool>[^'\x22]{0,200}?)\W{1,3}at 'toolconfig\.tools\.\d+\.member\.toolspec\.name' failed to satisfy constraint(?:: member must (?:satisfy regular expression pattern: \S+|have length (?:greater|less) than or equal to \d+))?",
            r"at \W?messages\.[\w.]{1,80}\.tooluse\.name\W? failed to satisfy constraint(?:: member must (?:satisfy regular expression pattern: \S+|have length (?:greater|less) than or equal to \d+))?",
            r"tools\.\d+\.(?:\w+\.)?name\W{1,3}string should (?:match|have)|\btool names? (?:is|are)? ?(?:too long|must match)|(?:tool_use|tool_reference)\.(?:tool_)?name\W{1,3}string should (?:match|have)",
            r"invalid '(?:messages\[\d+\]\.tool_calls\[\d+\]|tools\[\d+\])\.function\.name'",
            r"\bfunction_?declarations\[\d+\]\.name\b.{0,40}?\binvalid function name\b|\binvalid function name\b\W{1,3}must start with a letter",
            r"\b(?:function|tool) name at index \d+ exceeds (?:the )?\d+[ -]character|\bfunction name is invalid, must start with",
        ],
        examples: [
            "messages.18.content.0.tool_result.content.0.tool_reference.tool_name: String should have at most 64 characters",
            "2 validation errors detected: Value 'Complete Session' at 'toolConfig.tools.22.member.toolSpec.name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+",
            "Value at 'messages.73.member.content.2.member.toolUse.name' failed to satisfy constraint: Member must have length less than or equal to 64",
            "tools.0.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'",
            "Invalid 'tools[3].function.name': string does not match pattern.",
            "API Error: 400 {\"error\":{\"code\":400,\"message\":\"The GenerateContentRequest proto is invalid:\\n  * tools[0].function_declarations[53].name: [FIELD_INVALID] Invalid function name. Must start with a letter or an underscore.\"}}",
            "Validation: Function name at index 51 exceeds 96 character limit, got 102 characters",
        ],
    }
    UNTRANSLATED "GK-ERR-598" Remote {
        "a tool reached the model's service without a part that this API requires (input_schema, function, name): a gateway, router or program in between translates tools wrongly or not at all" /
        "ツールの定義が、この API に必要な部分（input_schema、function、name）を欠いたままモデルのサービスに届きました。間のゲートウェイ、ルーター、プログラムの変換が誤っているか、変換されていません"
    } help {
        "The gateway's or router's operator, or you if you run it, updates it, or has it call this model with the right API (Claude: the Messages API). With the number 0 all tools are concerned, and no MCP server is at fault.\n- Another number: only that tool, mostly a built-in one (web search: deny WebSearch in the permissions) or an MCP tool without parameters, whose schema gets lost; switch it off until then.\n- In a program or editor of your own: Anthropic's form is name, description, input_schema; OpenAI's Chat Completions put them below `function`, its Responses API doesn't. Update its library." /
        "ゲートウェイやルーターの運用担当（自分で動かしている場合は自分）が更新するか、このモデルを正しい API（Claude では Messages API）で呼び出す設定にします。番号が 0 の場合はすべてのツールが対象で、MCP サーバーの問題ではありません。\n- それ以外の番号の場合: そのツールだけの問題です。多くは組み込みのツール（Web 検索。権限で WebSearch を拒否）か、引数のない MCP ツールで、スキーマが失われています。それまでは無効にしてください。\n- 自作のプログラムやエディターの場合: Anthropic の形式は name、description、input_schema です。OpenAI の Chat Completions ではこれらを `function` の下に置き、Responses API では置きません。ライブラリを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"missing required parameter\W{1,4}tools\[\d+\]\.(?:function|name|type)\b",
            r"\btools\.\d+\.(?:custom\.)?input_schema: field required",
        ],
        ask: GatewayAdmin {
            "Claude Code's tools reach the model behind our gateway in another API's form and are refused (“tools.0… Field required” or “Missing required parameter: tools[0]…”). Please update the gateway, or have it call this model with the API that fits (Claude: the Messages API)." /
            "Claude Code のツールの定義が、ゲートウェイの先のモデルに別の API の形式で届き、拒否されています（「tools.0… Field required」「Missing required parameter: tools[0]…」）。ゲートウェイを更新するか、このモデルに合う API（Claude では Messages API）で呼び出す設定にしていただけますか。"
        },
        examples: [
            "Missing required parameter: 'tools[0].function'.",
            "tools.0.custom.input_schema: Field required",
        ],
    }
    TOOL_TWICE "GK-ERR-678" Problem {
        "two tools of the same name were sent in one request" /
        "1 つのリクエストで、同じ名前のツールが 2 つ送られました"
    } help {
        "It comes at /compact, or with every MCP server switched off: Claude Code itself sends them twice (release 2.0.70 does at /compact). Update it, or take another release (`claude update`; with npm `npm install -g @anthropic-ai/claude-code@VERSION`); until then begin a new conversation with /clear in place of /compact.\n- It comes with every prompt: two MCP servers, or one that is set twice (user and project, a plugin, the editor), bring a tool of the same name. `claude mcp list` and `/mcp` show them: remove or rename one.\n- “toolConfig”, or a program of your own: it or the gateway adds its tools anew at each turn, or two libraries bring the same one. Send each name once, and update it." /
        "/compact のとき、またはすべての MCP サーバーを無効にしても起こる場合: Claude Code 自身が 2 回送っています（リリース 2.0.70 の /compact など）。更新するか、別のリリースを使ってください（`claude update`、npm では `npm install -g @anthropic-ai/claude-code@バージョン`）。それまでは、/compact の代わりに /clear で新しい会話を始めます。\n- すべてのプロンプトで起こる場合: 2 つの MCP サーバー、または二重に設定された（ユーザーとプロジェクト、プラグイン、エディター）サーバーに、同じ名前のツールがあります。`claude mcp list` と `/mcp` で確認し、一方を削除するか名前を変えてください。\n- 「toolConfig」の場合や、自作のプログラムの場合: プログラムまたはゲートウェイがツールを毎回追加しているか、2 つのライブラリに同じツールがあります。同じ名前を 1 回だけ送るように直し、更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\btool names must be unique\b",
            r"\btoolconfig\b.{0,60}\bduplicate\b|\bduplicate tool names?\b",
        ],
        examples: [
            "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"tools: Tool names must be unique.\"},\"request_id\":\"req_011CW9cz13pCHJv2SC8NPCaq\"}",
            "The toolConfig.tools field contains duplicate tool names.",
        ],
    }
    GATEWAY_KEEPS_FIELDS "GK-ERR-722" Remote {
        "the gateway passes fields of Anthropic's format (cache_control, type, propertyNames) on to a service that doesn't know them, such as Gemini" /
        "ゲートウェイが Anthropic の形式のフィールド（cache_control、type、propertyNames など）を、対応していないサービス（Gemini など）にそのまま渡しています"
    } help {
        "The gateway has to take these fields out when it translates the request, from the system prompt as well as from the tools' schemas: update it, or report the text to whoever maintains it. Claude Code sends them with every prompt, so switching MCP servers off doesn't end it.\n- Until then: another model or route of the gateway that takes Anthropic's format." /
        "ゲートウェイは、リクエストの変換時に、これらのフィールドをシステムプロンプトとツールのスキーマの両方から除く必要があります。更新するか、本文を添えて開発元に報告してください。Claude Code はどのプロンプトでもこれらを送るため、MCP サーバーを無効にしても解消しません。\n- それまでの間: ゲートウェイの、Anthropic の形式に対応した別のモデルや経路を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bunknown name \W{1,4}cache_control\W{1,4} at\b|\bunknown name \W{1,4}\w{1,40}\W{1,4} at \W{1,4}request\.system_instruction\b",
        ],
        ask: GatewayAdmin {
            "Our gateway passes fields of Claude Code's requests (cache_control and others) on to a service that doesn't know them, and every prompt fails. Please update it, or have it take these fields out of the system prompt and of the tools when it translates a request." /
            "ゲートウェイが Claude Code のリクエストのフィールド（cache_control など）を、対応していないサービスに渡しているため、すべてのプロンプトが失敗します。更新するか、変換時にシステムプロンプトとツールからこれらのフィールドを除くようにしていただけますか。"
        },
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Invalid JSON payload received. Unknown name \\\"cache_control\\\" at 'request.system_instruction.parts[1]': Cannot find field.\"}}",
            "Invalid JSON payload received. Unknown name \"type\" at 'request.system_instruction.parts[1]': Cannot find field.",
        ],
    }
    GEMINI_SCHEMA "GK-ERR-1064" Problem {
        "Gemini doesn't know a word in a tool's definition or schema: whatever converts the request for it passed something on that it doesn't take" /
        "ツールの定義またはスキーマにある項目を Gemini が受け付けません。リクエストを変換するものが、Gemini にない項目をそのまま渡しています"
    } help {
        "The gateway, router or program that converts the request for Gemini has to take the named words out of the tools' schemas (exclusiveMinimum, exclusiveMaximum, propertyNames, const, patternProperties, $schema and others, on every level): update it, or send the request below to whoever runs it. Trying again or signing in again changes nothing.\n- Claude Code's own tools carry such words (low numbers, `function_declarations[0]`), so switching MCP servers off is not enough. Only a few high numbers are named: it is the tools of an MCP server; switch that one off (`/mcp`) until then.\n- You run the gateway: update it first; claude-code-router has a transformer for this (`gemini` in the provider's `transformer`).\n- “defer_loading”, “eager_input_streaming”, “input_examples”, “strict”, “cache_control”: no word of a schema, but a field that Claude Code writes beside it into the tool's definition: the converter has to take it out there. Until then ENABLE_TOOL_SEARCH=false (in `env` of the settings) leaves defer_loading out, and CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 the other fields of beta features.\n- A program of your own: write the schema with what Gemini takes (type, properties, required, items, enum, description, minimum, maximum, anyOf), or hand it over as `parametersJsonSchema` where your SDK's release has it.\n- Until then: a Claude model, or a route of the gateway that takes Anthropic's format." /
        "リクエストを Gemini 用に変換するゲートウェイ、ルーター、またはプログラムが、本文にある項目をツールのスキーマから除く必要があります（exclusiveMinimum、exclusiveMaximum、propertyNames、const、patternProperties、$schema など。すべての階層）。更新するか、下の依頼文を管理者に送ってください。再試行やサインインのやり直しでは解消しません。\n- Claude Code 自身のツールにもこうした項目があるため（小さい番号、`function_declarations[0]`）、MCP サーバーを無効にするだけでは足りません。大きい番号だけの場合は MCP サーバーのツールです。それまでそのサーバーを無効にしてください（`/mcp`）。\n- ゲートウェイを自分で動かしている場合: まず更新してください。claude-code-router にはこのための変換があります（プロバイダーの `transformer` の `gemini`）。\n- 「defer_loading」「eager_input_streaming」「input_examples」「strict」「cache_control」の場合: スキーマの項目ではなく、Claude Code がツールの定義でスキーマの隣に書くフィールドです。変換するものが、そこから取り除く必要があります。それまでは、設定の `env` の ENABLE_TOOL_SEARCH=false で defer_loading が、CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 でそのほかのベータ機能のフィールドが送られなくなります。\n- 自作のプログラムの場合: Gemini にある項目（type、properties、required、items、enum、description、minimum、maximum、anyOf）だけでスキーマを書くか、SDK のリリースが対応していれば `parametersJsonSchema` で渡してください。\n- それまでの間: Claude のモデルか、ゲートウェイの Anthropic の形式に対応した経路を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:invalid json payload received\. )?\bunknown name \W{1,6}(?<field>\w{1,40})\W{1,6} at \W{1,4}(?:request\.)?tools\[\d+\]\.function_?declarations\[",
            r"(?:invalid json payload received\. )?\bunknown name \W{1,6}(?<field>exclusiveminimum|exclusivemaximum|propertynames|patternproperties|const|multipleof|unevaluatedproperties|\$schema|\$defs)\W",
        ],
        ask: GatewayAdmin {
            "Our gateway passes the definitions of Claude Code's tools on to Gemini with words that it doesn't know (“Unknown name”⟦: {field}⟧), and every prompt fails. Please update it, or have it take these words out of the tools' definitions and schemas when it converts a request." /
            "ゲートウェイが Claude Code のツールの定義を、Gemini の受け付けない項目を含んだまま渡しており（「Unknown name」⟦: {field}⟧）、すべてのプロンプトが失敗します。更新するか、変換時にツールの定義とスキーマからこれらの項目を除くようにしていただけますか。"
        },
        examples: [
            "Invalid JSON payload received. Unknown name \"exclusiveMinimum\" at 'tools[0].function_declarations[0].parameters.properties[6].value': Cannot find field.",
            "Invalid JSON payload received. Unknown name \"propertyNames\"\nUnknown name \"const\"",
        ],
    }
    MCP_TOOL_LIST "GK-ERR-1224" Problem {
        "a program refuses an MCP server's list of tools (tools/list): the definition of a tool in it isn't as MCP asks for it; no model has seen it, and the model's service isn't involved" /
        "プログラムが、MCP サーバーのツールの一覧（tools/list）を受け付けません。一覧にあるツールの定義が MCP の形式に合っていません。モデルには送られておらず、モデルのサービスは関係しません"
    } help {
        "The server's maker has to correct the tool: update the server, or report it with the tool's number. The number behind `tools` is the tool's place in this server's list, counted from 0. One wrong tool costs all tools of its server: until then leave that server out, the others go on. No sign-in and no other model changes it.\n- “inputSchema”, “outputSchema”: at its root a schema has to have `\"type\": \"object\"`, also where the tool takes nothing; a union alone (anyOf, oneOf), a bare value or nothing at all is refused. In a server of your own write it there.\n- The server is `claude mcp serve`: update Claude Code (`claude update`), or go back to the release that worked (`claude install VERSION`).\n- Which server it is: switch them off one by one in the program that shows this (in Claude Code `/mcp`). The MCP inspector (`npx @modelcontextprotocol/inspector`) shows a server's list.\n- The list is right there: something in between (a proxy or gateway for MCP) changes it, or the program is older than the server's release of MCP: update that." /
        "サーバーの作者がツールを修正する必要があります。サーバーを更新するか、ツールの番号を添えて報告してください。`tools` の後の番号は、このサーバーの一覧での位置（0 から数えたもの）です。ツール 1 つの誤りで、そのサーバーのすべてのツールが使えなくなります。それまではこのサーバーを外してください。ほかのサーバーは使えます。サインインやモデルを変えても解消しません。\n- 「inputSchema」「outputSchema」の場合: スキーマのルートには `\"type\": \"object\"` が必要です（引数のないツールも同じです）。共用体だけのもの（anyOf、oneOf）、単独の値、空のものは拒否されます。自作のサーバーでは、ルートに書いてください。\n- サーバーが `claude mcp serve` の場合: Claude Code を更新するか（`claude update`）、動作していたリリースに戻してください（`claude install バージョン`）。\n- どのサーバーか分からない場合: このエラーを表示したプログラムで 1 つずつ無効にしてください（Claude Code では `/mcp`）。サーバーの一覧は MCP inspector（`npx @modelcontextprotocol/inspector`）で確認できます。\n- 一覧が正しい場合: 間にあるもの（MCP のプロキシやゲートウェイ）が変更しているか、プログラムがサーバーの MCP のリリースより古いものです。更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\bpath\W{1,8}tools\W{1,8}(?<tool>\d{1,4})\W{1,8}(?:input|output)schema\b",
            r"\bat tools\[(?<tool1>\d{1,4})\]\.(?:input|output)schema\b",
            r"\bvalidation errors? for listtoolsresult\b",
            r"\btools/list\b.{0,200}?\b(?:input|output)schema\b.{0,120}?(?:invalid|expected|required|must)",
        ],
        examples: [
            "{ \"code\": \"invalid_value\", \"values\": [\"object\"], \"path\": [\"tools\", 3, \"inputSchema\", \"type\"], \"message\": \"Invalid input: expected \\\"object\\\"\" }",
            "Invalid input: expected \"object\"\n  at tools[3].inputSchema.type",
            "1 validation error for ListToolsResult\ntools.3.inputSchema\n  Input should be a valid dictionary",
            "Invalid tools/list result: inputSchema of search: expected object",
        ],
    }
    TOOL "GK-ERR-224" Problem {
        "a tool, usually of an MCP server, is defined in a way that the model's service doesn't accept; every prompt fails with it" /
        "ツール（多くは MCP サーバーのもの）の定義がモデルのサービスに受け付けられません。すべてのプロンプトが失敗します"
    } help {
        "In Claude Code it is mostly a tool of an MCP server: switch the servers off one by one (`/mcp`) to find whose it is (the number after `tools.` counts all tools), then update or remove that server. In a program of your own, the schema of a tool's input is at its root an object (wrap a single value in one), holds every definition that it refers to ($ref), and uses no oneOf or anyOf at the top. Behind a gateway its conversion may break a schema (`properties: null`): its administrator updates it.\n- “functionDeclaration”, “function parameters didn't specify”: Gemini's service (at Vertex AI or behind a gateway) refuses the schema of one tool, whose name stands in the text. At its root `type` has to be `object`, with `properties` (empty where the tool takes nothing), and each field needs a type. Update the program or MCP server that the tool comes from, or switch it off; a gateway such as LiteLLM passes the schema on, and its update helps only where it corrects it. In a program of your own correct the schema.\n- “toolSpec.description … length greater than or equal to 1”, “description … must have length greater than or equal to 1”: a tool has an empty description, which Amazon Bedrock refuses and Anthropic's own API takes. The number behind `tools.` counts the tools. The MCP server's maker writes one: update the server; in a program of your own leave the field out or fill it.\n- “draft 2020-12”: one tool's input_schema isn't valid in the draft that the API takes; mostly it was written for an older one (draft-07: a list of schemas in `items`, `$ref` to a draft-07 address). Claude Code sends all tools with every request, so all of them fail until that one is gone. Look at the servers that were added or updated last: disable them one by one (`/mcp`, or `claude mcp remove NAME`), each time with a new prompt; the one without which it works is at fault. Update it, or leave it out until its maker corrects the schema. `tools.N` in the text names the tool, counted from 0 over all tools.\n- The same in a program of your own: write `input_schema` in draft 2020-12 (`prefixItems` in place of a list in `items`), or take `$schema` and what belongs to the older draft out.\n- Every MCP server is off, or their schemas are right, and it stays: it is a tool that the program itself brings with it (Kiro is reported). Update the program or go back to the release before, and report it with the tool's number and the request id." /
        "Claude Code では多くの場合 MCP サーバーのツールです。`/mcp` でサーバーを 1 つずつ無効にして特定し（`tools.` の後の番号は全ツールの通し番号です）、更新するか外してください。自作のプログラムでは、ツールの入力のスキーマはルートを object にし（単独の値は object に包みます）、参照する定義（$ref）をすべて含め、最上位に oneOf や anyOf を置かないでください。ゲートウェイ経由では、変換でスキーマが壊れることがあります（`properties: null` など）。管理者が更新します。\n- 「functionDeclaration」「function parameters didn't specify」の場合: Gemini のサービス（Vertex AI、またはゲートウェイの先）が、本文に名前のあるツールのスキーマを拒否しています。ルートの `type` は `object` で、`properties`（入力がなければ空）が必要です。各項目にも型が必要です。そのツールを持つプログラムまたは MCP サーバーを更新するか、ツールを無効にしてください。LiteLLM などのゲートウェイはスキーマをそのまま渡すため、更新で解消するのは、ゲートウェイ側で補正される場合だけです。自作のプログラムではスキーマを直します。\n- 「toolSpec.description … length greater than or equal to 1」「description … must have length greater than or equal to 1」の場合: 説明（description）が空のツールがあります。Anthropic 自身の API では受け付けられますが、Amazon Bedrock では拒否されます。`tools.` の後の番号はツールの通し番号です。MCP サーバーの作者による修正が必要です。サーバーを更新してください。自作のプログラムでは、説明を書くか、項目を省きます。\n- 「draft 2020-12」の場合: いずれかのツールの input_schema が、API の求めるドラフトに合っていません。多くは以前のドラフト（draft-07。`items` にスキーマの並び、draft-07 のアドレスへの `$ref` など）で書かれています。Claude Code はすべてのツールを毎回送るため、そのツールがある間はすべてのリクエストが失敗します。最近追加または更新したサーバーから 1 つずつ無効にし（`/mcp`、または `claude mcp remove 名前`）、その都度プロンプトを送ってください。動くようになったときに無効にしたものが原因です。更新するか、提供元がスキーマを直すまで外してください。本文の `tools.N` は、そのツールの番号（全ツールを 0 から数えたもの）です。\n- 自作のプログラムの場合: `input_schema` を draft 2020-12 で書くか（`items` の並びは `prefixItems`）、`$schema` と以前のドラフトに固有の部分を取り除いてください。\n- MCP サーバーをすべて無効にしても、またはスキーマが正しくても変わらない場合: プログラム自身が持つツールが原因です（Kiro で報告）。プログラムを更新するか前のリリースに戻し、ツールの番号とリクエスト ID を添えて報告してください。"
    } text {
        verified: false,
        patterns: [
            r"schema is too complex for compilation",
            r"\bjson schema is invalid\W{1,3}it must match json schema draft\b",
            r"\binput_?schema\b.{0,120}?(?:json schema is invalid|does not support|invalid|input should be|field required)",
            r"\binput_?schema\b.{0,80}(?:\boneof\b|\banyof\b|top level)",
            r"function_declarations\W|(?:^|[^.\w])tools\[\d+\](?:\.\w|\W{1,4}(?:missing|invalid|unsupported|required|must|expected|duplicate|unknown))|\bdeclares an unsupported dialect|invalid (?:input|output)_?schema|invalid schema for function|invalid (?:tool (?:name|definition|schema|parameters)|function (?:schema|parameters))|\btool (?:name|description)\b.{0,40}\b(?:too long|must match|invalid|exceeds)|functions?\.(?:name|parameters)\b.{0,60}\b(?:invalid|expected|does not match)|tools\.\d+\.(?:\w+\.)?(?:name|description|type)\b.{0,60}(?:should|expected|invalid|at most)",
            r"\b(?:value|field|object)s?\b.{0,60}\bat toolconfig\.tools|\btoolspec/inputschema/json: extraneous key\b",
            r"\bat '?toolconfig\.[\w.]{1,80}'? failed to satisfy constraint",
            r"property keys should match pattern|\binvalid schema for tool\b",
            r"grammar compilation (?:timed out|failed)|compiled grammar is too large|\btool schemas? (?:is|are) too complex|\btools\.\d+\b.{0,40}\btoo complex",
            r"\btools\.\d+\.\w{1,40}: invalid schema\b|reference to non-existent definition: \S{1,200}",
            r"tool_choice\.name\b.{0,40}\bnot found in",
            r"\bfunctiondeclaration \W{0,3}parameters[\w.\[\]]{0,160}\W{0,3} schema (?:should|must|didn't|didn\\'t|specified|has|is)\b|\bone or more function parameters didn\W{1,3}t specify the schema type",
        ],
        examples: [
            "API Error: 400 Schema is too complex for compilation. Try reducing the number of tools or simplifying tool schemas.",
            "JSON schema is invalid. It must match JSON Schema draft 2020-12",
            "tools.0.custom: Invalid schema: Reference to non-existent definition: #/$defs/e07cb97b",
            "tools.7.custom.input_schema: input_schema doesn't take oneOf at the top level",
            "tools.15.custom.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12",
            "Invalid value at 'tools[0].function_declarations[37].parameters.properties[9].value' (type.googleapis.com/google.cloud.aiplatform.v1.Schema), \"object\"",
            "The value at toolConfig.tools.0.toolSpec.inputSchema.json.type must be one of the following: object.",
            "Value at 'toolConfig.tools.12.member.toolSpec.name' failed to satisfy constraint: Member must have length less than or equal to 64",
            "tools.0.custom.input_schema.properties: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'",
            "Malformed input request: #/toolConfig/tools/1/toolSpec/inputSchema/json: extraneous key [$defs] is not permitted, please reformat your input and try again.",
            "Grammar compilation timed out.",
            "tool_choice.name: Tool 'x' not found in provided tools",
            "Unable to submit request because `load_docs` functionDeclaration parameters schema should be of type OBJECT.",
            "Unable to submit request because `search` functionDeclaration `parameters.filter` schema didn't specify the schema type field.",
        ],
    }
    FETCH_LISTED "GK-ERR-1024" Problem {
        "Claude Code's WebFetch (Fetch) may not fetch from this host: Anthropic's list says so, which it asks before each fetch; no permission of yours changes that" /
        "Claude Code の WebFetch（Fetch）は、このホストから取得できません。取得の前に照会する Anthropic のリストによるもので、手元の権限の設定では変わりません"
    } help {
        "Give Claude Code the page in another way: paste it or save it as a file, take another source of the same text (the project's repository), let it use `curl` in Bash where your permissions and the site's terms allow that, or an MCP server of that service or one with a browser.\n- Every host is refused, or harmless ones since today: update Claude Code (early releases refused too much), and try again later.\n- Your organization doesn't have Claude Code ask Anthropic about hosts (`webfetch_preflight = false` in the profile, then `genkan setup`; Claude Code's skipWebFetchPreflight): then the list isn't asked, and only your own rules (permissions, the network) hold." /
        "別の方法でページを渡してください。貼り付けるかファイルに保存する、同じ内容の別の入手元（プロジェクトのリポジトリなど）を使う、権限とサイトの規約で許される場合は Bash の `curl` を使わせる、そのサービスの MCP サーバーやブラウザーの MCP サーバーを使う、などです。\n- すべてのホストや、問題のないホストが急に拒否された場合: Claude Code を更新し（初期のリリースでは過剰に拒否されていました）、時間を置いてやり直してください。\n- 組織の方針でホストを Anthropic に照会しない場合（プロファイルの `webfetch_preflight = false` と `genkan setup`、Claude Code の skipWebFetchPreflight）: リストは照会されず、手元の規則（権限、ネットワーク）だけが適用されます。"
    } text {
        verified: false,
        patterns: [
            r"\bdomain \S{3,160} is not allowed to be fetched\b|\bclaude code is unable to fetch from \S{3,160}",
        ],
        examples: [
            "⏺ Fetch(https://acme.example/v4)…\n  ⎿  Error: Domain acme.example is not allowed to be fetched",
        ],
    }
    FETCH_FORBIDDEN "GK-ERR-787" Problem {
        "Claude Code's WebFetch (Fetch) got 403 for a page: from the site itself, or from a network rule or proxy on the way; the model and its provider aren't involved" /
        "Claude Code の WebFetch（Fetch）がページの取得で 403 を受け取りました。サイト自体、または途中のネットワークの規則やプロキシの応答です。モデルとプロバイダーは関係しません"
    } help {
        "See first whether other hosts work in the same session: if they do, a rule holds for this host alone, and another try or another address of it changes nothing. `curl -sI` to the page in the same place, and in your browser, tells whose 403 it is.\n- “claude.ai/code”, “cloud session”, “x-deny-reason”, “host_not_allowed”, or a session that doesn't run on your machine (Claude Code on the web, Cowork, a sandbox): its environment lets only a list of hosts through, and its proxy answers 403 in place of the site. Add the host to the allowed domains in the environment's network settings, or choose a wider access there, and begin a new session; where the organization's policy forbids it, its administrator has to.\n- On your own machine in the company's network: the proxy or web filter may deny the host to programs; its page stands in the answer (`curl -v`). Ask the network team for this host.\n- The site itself: many answer programs with 403 (protection against bots, a sign-in), while a browser gets the page. Take another source of the same text (the project's repository, its documentation as Markdown), paste the page, or give Claude Code a browser by an MCP server; with a token of your own `curl` in Bash." /
        "まず、同じセッションでほかのホストが使えるか確認してください。使える場合は、このホストだけの規則によるもので、やり直しや別のアドレスでは変わりません。どこが 403 を返したかは、同じ場所からのページへの `curl -sI` と、ブラウザーでの表示で分かります。\n- 「claude.ai/code」「cloud session」「x-deny-reason」「host_not_allowed」の場合や、手元の端末以外のセッション（Web 版の Claude Code、Cowork、サンドボックス）の場合: 環境が決まったホストしか通さず、そのプロキシがサイトの代わりに 403 を返しています。環境のネットワーク設定の許可するドメインにホストを追加するか、より広いアクセスを選び、新しいセッションを始めてください。組織のポリシーで禁じられている場合は、管理者が変更します。\n- 社内ネットワークの手元の端末の場合: プロキシや Web フィルターが、プログラムからこのホストへの通信を拒否していることがあります（`curl -v` の応答にそのページがあります）。このホストの許可をネットワーク担当に依頼してください。\n- サイト自体の場合: プログラムには 403 を返し（ボット対策、サインイン）、ブラウザーには表示するサイトが多くあります。同じ内容の別の入手先（プロジェクトのリポジトリ、Markdown の文書）を使うか、内容を貼り付けるか、MCP サーバーで Claude Code にブラウザーを使わせてください。自分のトークンがある場合は、Bash の `curl` で取得できます。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bweb ?fetch\W{0,6}(?:url\W{1,5})?|\bfetch\()https?://[^\s)`\x22]{1,300}.{0,120}?\b(?:http(?:/[\d.]+)?|status(?: ?code)?|error)\W{1,4}403\b",
            r"\bweb ?fetch\b.{0,100}?\b(?:http(?:/[\d.]+)?|status(?: ?code)?|error|returns?|returned|bare|with|a)\W{1,4}403s?\b",
        ],
        examples: [
            "- `WebFetch https://claude.com/blog/memory` → **HTTP 403** (also with `www.`)",
            "⏺ Fetch(https://docs.acme.example/start)\n  ⎿  Error: Request failed with status code 403",
            "All WebFetch requests return 403 Forbidden errors",
        ],
    }
    PAGE_STATUS "GK-ERR-1008" Problem {
        "the page that Claude Code should read answered with status {status}; the model's service isn't involved" /
        "Claude Code が読もうとしたページの応答がステータス {status} でした。モデルのサービスは関係しません"
    } help {
        "Open the address in the browser of this machine: what it shows there is the cause. Claude Code goes on without the page; give it the text yourself, or another address.\n- “code 30”: a redirect that this release doesn't follow; update Claude Code, or give it the address that the browser ends at.\n- “code 401”, “code 429”: the page wants a sign-in, keeps programs out, or a filter of the company's does. A page of the company's is better read by an MCP server with a sign-in.\n- “code 404”, “code 410”: there is no such page; the model may have guessed the address." /
        "この端末のブラウザーでアドレスを開き、表示内容を確認してください。Claude Code はページなしで続行します。内容を直接渡すか、別のアドレスを指定してください。\n- 「code 30」で始まる場合: このリリースが追わないリダイレクトです。Claude Code を更新するか、ブラウザーで最後に開かれたアドレスを指定してください。\n- 「code 401」「code 429」の場合: ページがサインインを求めているか、プログラムを拒否しているか、会社のフィルターが遮断しています。社内のページは、サインインできる MCP サーバーで読むのが適しています。\n- 「code 404」「code 410」の場合: そのページはありません。モデルがアドレスを推測した可能性があります。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:web ?fetch|fetch)\W{1,2}https?://[^\s)]{1,300}\)?.{0,60}?\bfailed with status code (?<status>\d{3})",
        ],
        examples: [
            "⏺ Fetch(https://docs.acme.example/guide)\n  ⎿  Error: Request failed with status code 307",
        ],
    }
    FETCH_BY_HTTPS "GK-ERR-734" Problem {
        "Claude Code's Fetch asked an http:// address by https://, and the server there speaks plain HTTP" /
        "Claude Code の Fetch が http:// のアドレスに https:// で接続しましたが、相手のサーバーは平文の HTTP にしか対応していません"
    } help {
        "Have Claude Code read that address with `curl` in Bash in place of Fetch (WebFetch): Fetch turns every http:// into https://, and no setting changes that. No proxy and no certificate is at fault.\n- It should do so always: a line in CLAUDE.md (“read http://localhost with curl, not with WebFetch”), and a permission for `curl` to this address.\n- The server is yours and Fetch has to work: let it answer by https:// with a certificate that this machine trusts." /
        "そのアドレスは、Fetch（WebFetch）ではなく Bash の `curl` で読むように、Claude Code に指示してください。Fetch は http:// をすべて https:// に変え、設定では変更できません。プロキシや証明書の問題ではありません。\n- いつもそうする場合: CLAUDE.md に「http://localhost は WebFetch ではなく curl で読む」と書き、このアドレスへの `curl` を許可してください。\n- 自分のサーバーで、Fetch を使う必要がある場合: この端末が信頼する証明書を用意し、https:// で応答するようにしてください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:web)?fetch\(http://[^)]{1,300}\).{0,160}?(?:\beproto\b|wrong[_ ]version[_ ]number|packet[_ ]length[_ ]too[_ ]long)",
        ],
        examples: [
            "⏺ Fetch(http://127.0.0.1:8033/about/)\n  ⎿  Error: write EPROTO 802C91F001000000:error:0A0000C6:SSL routines:tls_get_more_records:packet length too long:ssl/record/methods/tls_common.c:663:",
            "WebFetch(http://localhost:3000) Error: write EPROTO 140735:error:0A00010B:SSL routines:ssl3_get_record:wrong version number",
        ],
    }
    AUTO_MODE "GK-ERR-653" Remote {
        "Claude Code's auto mode couldn't ask its model whether an action is safe, so the action is blocked: that request of its own failed" /
        "Claude Code の auto モードが操作の安全性をモデルに確認できず、操作を止めました。確認用のリクエスト自体の失敗です"
    } help {
        "Wait and try again; until it works, leave auto mode (Shift+Tab), so that Claude Code asks you. `claude --debug` shows the error of that request: paste it here.\n- Prompts work and this fails every time, behind a gateway or proxy: it doesn't serve this request, its model or its path (in Bedrock mode /model/…/invoke). Its administrator finds it in the log; a proxy that has only /v1/messages is used through ANTHROPIC_BASE_URL.\n- A model that isn't Claude stands behind the gateway: it may not answer the check as it should. LiteLLM (1.107 or later) can have a model of its own answer it (`safeguards_classifier_model`).\n- It comes together with an outage or a limit: status.claude.com, or your cloud's quota for this model." /
        "しばらく待ってやり直してください。動作するまでは auto モードをやめ（Shift+Tab）、Claude Code が確認を求めるようにしてください。確認用のリクエストのエラーは `claude --debug` に出ます。それを貼り付けてください。\n- プロンプトは動作するのに、ゲートウェイやプロキシ経由で毎回失敗する場合: ゲートウェイやプロキシが、確認用のリクエスト、そのモデル、またはパス（Bedrock モードでは /model/…/invoke）に対応していません。管理者がログで確認できます。/v1/messages しかないプロキシは ANTHROPIC_BASE_URL で使います。\n- ゲートウェイの先が Claude 以外のモデルの場合: 確認に正しく答えられないことがあります。LiteLLM（1.107 以降）では、別のモデルに答えさせることができます（`safeguards_classifier_model`）。\n- 障害や上限と同時に起こる場合: status.claude.com、またはクラウドのこのモデルのクォータを確認してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"auto mode could not evaluate this action",
            r"(?:(?<model>[\w.:@/\[\]-]{1,80}) is temporarily unavailable, so )?auto mode cannot determine the safety of\b",
        ],
        examples: [
            "Auto mode could not evaluate this action and is blocking it for safety.",
            "Error: claude-opus-4-8[1m] is temporarily unavailable, so auto mode cannot determine the safety of Bash right now. Wait briefly and then try this action again.",
        ],
    }
    ADVISOR "GK-ERR-438" Usage {
        "the advisor's model is weaker than the model that it is to advise, so the request is refused" /
        "アドバイザーのモデルが、助言を受けるモデルより弱いため、リクエストが拒否されています"
    } help {
        "Choose an advisor that is at least as strong as the model of the conversation, or switch it off (`/advisor`, `advisorModel` in the settings: `genkan explain advisorModel`). The name has to be one that the profile pins: `genkan models`." /
        "会話のモデルと同等以上のアドバイザーを選ぶか、オフにしてください（`/advisor`、設定の `advisorModel`。場所は `genkan explain advisorModel`）。名前はプロファイルで固定されたもの（`genkan models`）に限ります。"
    } text {
        verified: false,
        patterns: [
            r"configured advisor model is not compatible|does not support the advisor tool|cannot be used as an advisor",
            r"'(?<advisor>[\w.:@/-]+)' cannot be used as an advisor when the request model is '(?<model>[\w.:@/-]+)'",
        ],
        examples: [
            "Error: The model \"claude-haiku-4-5\" does not support the advisor tool.",
            "API Error: 400 tools.10.model: 'claude-sonnet-4-6' cannot be used as an advisor when the request model is 'claude-opus-4-7'.",
        ],
    }
    ADVISOR_NAME "GK-ERR-824" Remote {
        "a tool in the request names a model that the server doesn't know: it is Claude Code's advisor, with a gateway's name that was passed on unchanged" /
        "リクエスト内のツールが、サーバーの知らないモデルを指定しています。Claude Code のアドバイザーで、ゲートウェイでの名前がそのまま渡されています"
    } help {
        "Switch the advisor off: `/advisor` (or remove `advisorModel` in the settings). The chosen model itself isn't at fault.\n- To keep it, send the request below: the gateway translates the request's own model, but not the one inside `tools`." /
        "アドバイザーを無効にしてください: `/advisor`（または設定の `advisorModel` を削除）。選択したモデルの問題ではありません。\n- 使い続ける場合は、下の依頼文を送ってください。ゲートウェイは、リクエスト自体のモデル名は変換しますが、`tools` の中の名前は変換していません。"
    } text {
        verified: false,
        patterns: [
            r"\btools\.\d{1,3}(?:\.\w{1,20})?\.model: \W?(?<model>(?:[\w.-]{1,60}/){0,3}[\w.-]{0,20}claude[\w.:@-]{1,60})",
        ],
        ask: GatewayAdmin {
            "Claude Code's advisor tool (type advisor_…) names its model inside `tools`, and our gateway passes the name on unchanged ({model}); the provider refuses it. Please map the name there as well as in the request's own `model`, or update the gateway." /
            "Claude Code のアドバイザーのツール（type が advisor_…）は `tools` の中でモデルを指定しますが、ゲートウェイがその名前（{model}）をそのまま渡すため、プロバイダーに拒否されます。リクエスト自体の `model` と同じように変換するか、ゲートウェイを更新していただけますか。"
        },
        examples: [
            "API Error: 400 tools.4.model: anthropic/claude-opus-4-7",
        ],
    }
}
