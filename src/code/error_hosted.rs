//! GK-ERR-502 and others: gateways that a company offers to everybody (OpenRouter, Cloudflare, Databricks, Cursor): its key,
//! plan, credit and policy are those of whoever has the account there.

super::error_text::error_texts! {
    CREDIT_SHORT "GK-ERR-502" Problem {
        "the credit at the router (OpenRouter), or the limit of the key there, doesn't cover the output tokens that each request reserves" /
        "ルーター（OpenRouter）のクレジット、またはそこでのキーの上限が、各リクエストで確保される出力トークン分に足りません"
    } help {
        "Add credit, or set CLAUDE_CODE_MAX_OUTPUT_TOKENS (another program: its max_tokens) below the number behind “can only afford”, where it is large enough to work with. With a profile of your organization the request shouldn't go there: `genkan explain ANTHROPIC_BASE_URL`.\n- “settings/keys”, “monthly limit”, “key limit”, “total limit”: it is the limit of this key, not the account's credit. In OpenRouter's settings (Keys) raise or remove the key's limit, or create a key with a higher one and use that; a key of your company's: whoever made it does so.\n- “settings/credits”: the account's credit is used up, or a request of this size costs more than is left.\n- “can only afford 0”, or a number below it: no max_tokens is small enough. Key and credit are both to be looked at; with a negative balance even free models (:free) are refused, until credit is added. Both are right, and it lasts: OpenRouter's support." /
        "入金するか、CLAUDE_CODE_MAX_OUTPUT_TOKENS（ほかのプログラムではその max_tokens）を、「can only afford」の後の数より小さくしてください（作業に足りる数の場合）。組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。\n- 「settings/keys」「monthly limit」「key limit」「total limit」の場合: アカウントのクレジットではなく、このキーの上限です。OpenRouter の設定（Keys）でキーの上限を引き上げるか外し、または上限の高いキーを作って使ってください。会社のキーの場合は、作成者が行います。\n- 「settings/credits」の場合: アカウントのクレジットを使い切ったか、この大きさのリクエストの料金に足りません。\n- 「can only afford 0」の場合や、負の数の場合: max_tokens をどれだけ小さくしても足りません。キーの上限とクレジットの両方を確認してください。残高がマイナスの間は、無料のモデル（:free）も入金まで拒否されます。どちらにも問題がなく、続く場合は、OpenRouter のサポートに問い合わせてください。"
    } text {
        verified: false,
        patterns: [
            r"requires more credits, or fewer max_tokens(?:.{0,120}?can only afford (?<afford>\d+))?|can only afford (?<afford2>\d+)",
        ],
        examples: [
            "API Error: 402 {\"error\":{\"message\":\"This request requires more credits, or fewer max_tokens. You requested up to 32000 tokens, but can only afford 27342.\",\"code\":402}}",
        ],
    }
    OPENROUTER_KEY "GK-ERR-520" Person {
        "OpenRouter doesn't know the key: it was deleted, is disabled, or was cut off in copying (401 “User not found”)" /
        "OpenRouter がこのキーを認識していません。削除されたか、無効か、コピーの際に欠けています（401「User not found」）"
    } help {
        "Make a new key at openrouter.ai/keys and set it where the program that calls OpenRouter reads it, without quotes or blanks, then start that program again.\n- The key works elsewhere: the program reads an old one (another variable, its own settings or key store).\n- With a profile of your organization the request shouldn't go there: `genkan explain ANTHROPIC_BASE_URL`. A gateway of the company that answers like this has no such user: its administrator makes one." /
        "openrouter.ai/keys で新しいキーを作り、OpenRouter を呼び出すプログラムの設定に、引用符や空白なしで登録して、起動し直してください。\n- 同じキーがほかでは使える場合: プログラムが古いキーを読んでいます（別の変数、独自の設定や保管先）。\n- 組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。社内のゲートウェイがこのように応答する場合は、利用者が登録されていません。管理者が登録します。"
    } text {
        verified: false,
        patterns: [
            r"\b401\W{1,12}(?:message\W{1,6})?user not found\.|\bmessage\W{1,4}user not found\.\W{1,4}code\W{1,3}401|\bopenrouter\b.{0,300}\b(?:401\b.{0,40})?user not found\b",
        ],
        examples: [
            "API Error: 401 {\"error\":{\"message\":\"User not found.\",\"code\":401}}",
        ],
    }
    OPENROUTER_NO_KEY "GK-ERR-521" Person {
        "OpenRouter got no key: the program that calls it (a router, a proxy on this machine, or Claude Code itself) sent none" /
        "OpenRouter にキーが届いていません。呼び出すプログラム（ルーター、この端末のプロキシ、または Claude Code）がキーを送っていません"
    } help {
        "A router or proxy between: put OpenRouter's key where that program reads it (its own variable or file; some want it in OPENAI_API_KEY and not in OPENROUTER_API_KEY), and start it again. The key that Claude Code sends to it isn't meant.\n- Claude Code calls it directly (ANTHROPIC_BASE_URL is https://openrouter.ai/api): the key belongs in ANTHROPIC_AUTH_TOKEN.\n- A proxy that chooses the provider by the model's name (free-claude-code: `open_router/…`, `nvidia_nim/…`): name models of the provider whose key is set there.\n- With a profile of your organization the request shouldn't go there: `genkan explain ANTHROPIC_BASE_URL`." /
        "間にルーターやプロキシがある場合: そのプログラムの読む場所（独自の変数やファイル。OPENROUTER_API_KEY ではなく OPENAI_API_KEY を読むものもあります）に OpenRouter のキーを設定し、起動し直してください。Claude Code がそこへ送るキーのことではありません。\n- Claude Code が直接呼び出す場合（ANTHROPIC_BASE_URL が https://openrouter.ai/api）: キーは ANTHROPIC_AUTH_TOKEN に設定します。\n- モデル名でプロバイダーを選ぶプロキシの場合（free-claude-code の `open_router/…`、`nvidia_nim/…`）: キーを設定したプロバイダーのモデルを指定してください。\n- 組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"\b401 missing authentication header\b|\bmessage\W{1,6}missing authentication header\W{1,6}code\W{1,5}401\b|\bopenrouter\b.{0,120}\bmissing authentication header\b",
            r"no cookie auth credentials found|(?:\b401\b|\bmessage\W{1,5}|\breason\W{1,3}|openrouter\b).{0,80}no auth credentials found|no auth credentials found\W{1,8}(?:code\W{1,4})?401|^\W{0,6}(?:error\W{1,3})?no auth credentials found",
        ],
        examples: [
            "Error code: 401 - {'error': {'message': 'Missing Authentication header', 'code': 401}}",
            "API Error: 401 {\"error\":{\"message\":\"No cookie auth credentials found\",\"code\":401}}",
        ],
    }
    OPENROUTER_PRIVACY "GK-ERR-522" Problem {
        "the data policy of the OpenRouter account (its privacy settings or guardrails) excludes every provider of this model" /
        "OpenRouter のアカウントのデータポリシー（プライバシー設定やガードレール）により、このモデルのプロバイダーがすべて除外されています"
    } help {
        "The key and the model's name aren't at fault. Whoever owns the account decides whether providers may keep prompts or train on them, and changes openrouter.ai/settings/privacy accordingly; otherwise take a model that has a provider which complies.\n- Paid and free models (`:free`) have a setting each for providers that train on prompts.\n- With a profile of your organization the request shouldn't go there: `genkan explain ANTHROPIC_BASE_URL`." /
        "キーやモデル名の問題ではありません。アカウントの所有者が、プロンプトの保存や学習への利用をプロバイダーに認めるかを決め、openrouter.ai/settings/privacy で変更します。認めない場合は、方針に合うプロバイダーのあるモデルを使ってください。\n- 学習に利用するプロバイダーを認めるかは、有料と無料（`:free`）のモデルで別々に設定します。\n- 組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"no endpoints (?:found )?for \S{1,80} match your data policy",
            r"no endpoints (?:available|found) matching your (?:guardrail|data policy)",
        ],
        examples: [
            "{\"error\":{\"message\":\"No endpoints for anthropic/claude-opus-5 match your data policy (zero data retention). Adjust at https://openrouter.ai/settings/privacy.\",\"code\":404}}",
            "No endpoints available matching your guardrail restrictions and data policy.",
            "API Error: 404 No endpoints found matching your data policy. Check your settings: https://openrouter.ai/settings/privacy",
        ],
    }
    CLOUDFLARE_GATEWAY "GK-ERR-524" Person {
        "Cloudflare's AI Gateway wants its own token, and the header cf-aig-authorization is missing or wrong (code 2009)" /
        "Cloudflare の AI Gateway が自身のトークンを求めていますが、cf-aig-authorization ヘッダーがないか、正しくありません（コード 2009）"
    } help {
        "Send `cf-aig-authorization: Bearer TOKEN`, without a colon behind Bearer: in Claude Code by ANTHROPIC_CUSTOM_HEADERS (`claude.env` in the profile). The provider's own key stays where it is, beside it.\n- TOKEN is one of Cloudflare's with the right AI Gateway: Run, of the account in the address; whoever runs the gateway makes it in the gateway's settings.\n- Another program or a router: the header belongs into its own settings." /
        "`cf-aig-authorization: Bearer トークン` を送ってください（Bearer の後にコロンは付けません）。Claude Code では ANTHROPIC_CUSTOM_HEADERS に指定します（プロファイルの `claude.env`）。プロバイダー自身のキーは、それとは別にそのまま送ります。\n- トークンは、アドレスのアカウントの、AI Gateway の Run 権限を持つ Cloudflare のトークンです。ゲートウェイの運営者が、その設定画面で作成します。\n- 別のプログラムやルーターの場合: そのプログラムの設定でヘッダーを指定します。"
    } text {
        verified: false,
        patterns: [
            r"\bcode\W{1,4}2009\W{1,6}message\W{1,4}unauthorized",
        ],
        examples: [
            "HTTP 401: [{\"code\":2009,\"message\":\"Unauthorized\"}]",
        ],
    }
    CURSOR_PLAN "GK-ERR-595" Problem {
        "Cursor (or the editor's own service) refuses the model: its name isn't one that your plan there or the key that you stored there has; Claude Code and your organization's cloud aren't involved" /
        "Cursor（エディター自身のサービス）がモデルを拒否しました。契約中のプランまたは登録したキーでは使えない名前です。Claude Code や組織のクラウドは関係しません"
    } help {
        "Cursor's free plan has Auto only: there neither a named model nor one under your own key or address works; choose Auto, or change the plan at Cursor. Claude Code doesn't need that plan.\n- With a paid plan: choose a model from the editor's own list, and remove names that you added by hand (old spellings such as claude-3.5-sonnet).\n- With a key of your own (Anthropic, Bedrock, Azure) in the editor's settings: it has to be valid for this model, and “Override OpenAI Base URL” must be off unless you mean it.\n- Claude Code in the editor's terminal or extension uses its own settings: `genkan check`." /
        "Cursor の無料プランで使えるのは Auto だけです。指定したモデルも、自分のキーやアドレスのモデルも使えません。Auto を選ぶか、Cursor のプランを変更してください。Claude Code にそのプランは不要です。\n- 有料プランの場合: エディターの一覧にあるモデルを選び、自分で追加した名前（claude-3.5-sonnet などの古い綴り）を削除してください。\n- エディターの設定に自分のキー（Anthropic、Bedrock、Azure）を登録している場合: このモデルに有効なキーである必要があります。「Override OpenAI Base URL」は、意図して使う場合以外はオフにしてください。\n- エディターのターミナルや拡張機能の Claude Code は、独自の設定を使います（`genkan check`）。"
    } text {
        verified: false,
        patterns: [
            r"does not work with your current plan or api key",
        ],
        examples: [
            "Unauthorized User API key: {\"error\":{\"type\":\"client\",\"reason\":\"invalid_model\",\"message\":\"The model claude-3.5-sonnet does not work with your current plan or api key\"}}",
        ],
    }
    DATABRICKS_NO_CLAUDE "GK-ERR-682" Remote {
        "the AI Gateway of this Databricks workspace offers you no Claude model: it isn't enabled there (FEATURE_DISABLED), or lists none for you" /
        "この Databricks ワークスペースの AI Gateway で、Claude のモデルを利用できません。無効になっているか（FEATURE_DISABLED）、利用できるモデルがありません"
    } help {
        "Token and address are accepted; the workspace decides. Its administrator has to act: send the request below.\n- “not available for this workspace” (FEATURE_DISABLED): AI Gateway isn't enabled there, or isn't offered in its region; another workspace may have it.\n- “returned no Claude model ids”: Claude's endpoints aren't enabled, or you lack the right to query them; compare the name after `--provider`.\n- Claude stands in another catalog or schema than `system.ai`: ucode may not find it there: update it." /
        "トークンとアドレスは受け付けられており、ワークスペース側の設定の問題です。下の依頼文をワークスペースの管理者に送ってください。\n- 「not available for this workspace」（FEATURE_DISABLED）の場合: AI Gateway が有効でないか、そのリージョンで提供されていません。別のワークスペースでは使えることがあります。\n- 「returned no Claude model ids」の場合: Claude のエンドポイントが有効でないか、クエリの権限がありません。`--provider` の後の名前も確認してください。\n- Claude が `system.ai` 以外のカタログやスキーマにある場合: ucode が見つけられないことがあります。更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\bai gateway returned no claude model ids",
            r"\bai gateway is not available for this workspace",
        ],
        ask: GatewayAdministrator {
            "Databricks' AI Gateway offers me no Claude model in our workspace; the message is the one that I send along. Please enable AI Gateway and Claude's endpoints for the workspace and grant me the right to query them, or tell me which workspace to use." /
            "Databricks のワークスペースの AI Gateway で Claude のモデルを利用できません（メッセージを併せて送ります）。ワークスペースで AI Gateway と Claude のエンドポイントを有効にし、私にクエリの権限を付与していただくか、使うべきワークスペースを教えていただけますか。"
        },
        examples: [
            "ERROR Claude Code is not available on this workspace. (claude discovery: AI Gateway returned no Claude model ids)",
            "{\"error_code\": \"FEATURE_DISABLED\", \"message\": \"AI Gateway is not available for this workspace.\"}",
        ],
    }
    CLOUDFLARE_ROUTE "GK-ERR-453" Problem {
        "Cloudflare refuses the request because of the way that it takes (error 1000), often a Worker that calls an address behind Cloudflare; the key isn't the matter" /
        "リクエストの経路を理由に Cloudflare が拒否しています（エラー 1000）。Cloudflare の背後のアドレスを Worker から呼び出した場合によく起こります。キーの問題ではありません"
    } help {
        "From a Worker, call the models by another way: Cloudflare's AI Gateway, or a gateway elsewhere. Where the address is a domain of your own, its DNS record points to an address of Cloudflare's: its owner corrects that. Nothing on this machine changes it." /
        "Worker からは、Cloudflare の AI Gateway や、ほかの場所のゲートウェイを経由してモデルを呼び出してください。自身のドメインの場合は、DNS レコードが Cloudflare のアドレスを指しています。所有者が修正します。この端末の設定では変わりません。"
    } text {
        verified: false,
        patterns: [
            r"\berror code: 1003\b.{0,40}direct ip access not allowed",
            r"\b403\W{1,6}error code: 1000\b|dns points to prohibited ip",
        ],
        examples: [
            "API Error: 403 error code: 1003 Direct IP access not allowed",
            "(error) [ai-analysis] Claude API returned 403: error code: 1000",
        ],
    }
    CLOUDFLARE_TOKEN "GK-ERR-454" Person {
        "Cloudflare's API got no token, or one without the right for this (code 10000)" /
        "Cloudflare の API に、トークンが渡っていないか、必要な権限のないトークンが渡っています（コード 10000）"
    } help {
        "First see whether the program sends the token at all: some versions drop it on the way to Workers AI or AI Gateway, and an update helps. Then compare the token's permissions (for models Workers AI, AI Gateway: Read and Run; for wrangler or Terraform those of what it changes) and its account with the address. If Cloudflare stands behind your organization's gateway, its administrator does this." /
        "まず、プログラムがトークンを送っているかを確認してください。Workers AI や AI Gateway への途中で落とすバージョンがあり、更新で解消します。次に、トークンの権限（モデルには Workers AI、AI Gateway の Read と Run。wrangler や Terraform では変更対象の権限）とアカウントを、アドレスと照らし合わせてください。組織のゲートウェイの背後で使われている場合は、その管理者が確認します。"
    } text {
        verified: false,
        patterns: [
            r"\W10000\W{1,4}message\W{1,5}authentication error",
        ],
        examples: [
            "Unauthorized: {\"result\":null,\"success\":false,\"errors\":[{\"code\":10000,\"message\":\"Authentication error\"}],\"messages\":[]}",
        ],
    }
}
