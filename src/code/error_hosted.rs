//! GK-ERR-502 and others: gateways that a company offers to everybody (OpenRouter, Cloudflare, Databricks, Cursor): its key,
//! plan, credit and policy are those of whoever has the account there.

super::error_text::error_texts! {
    HOSTED_COUNTRY "GK-ERR-1321" Problem {
        "a hosted service (Zed's, Cursor's) doesn't offer Anthropic's models where the request comes from, or where it was routed through; Anthropic itself may well offer them there" /
        "ホスト型サービス（Zed、Cursor など）が、リクエストの送信元の地域、または経由したデータセンターでは Anthropic のモデルを提供していません。Anthropic 自身は提供していることがあります"
    } help {
        "It is that service's rule, by the address that the request came from: the key and the settings are right. Look first at the exit of a VPN or proxy (`genkan doctor --only network` shows the route): connect without it, or with an exit in Japan.\n- “from this data center”: the request went in through a data centre in another place (the letters are an airport's code, HKG is Hong Kong), mostly by the provider's or the VPN's route, though you are elsewhere. Try it without the VPN, or by another network; it may pass by itself. Tell the service's support.\n- “in your region”, and your country is offered by Anthropic: the service may have left it out: ask its support to add it.\n- At once, in both cases: a provider with credentials of your own in that editor (in Zed: an Anthropic API key, or Amazon Bedrock) in place of the hosted models, where your organization allows it, or Claude Code with your profile in its terminal." /
        "リクエストの送信元のアドレスに基づく、そのサービスの規則です。キーや設定の問題ではありません。まず VPN やプロキシの出口を確認し（経路は `genkan doctor --only network` で分かります）、VPN なしで、または日本の出口で接続してください。\n- 「from this data center」の場合: リクエストが、別の場所のデータセンターに入りました（文字は空港のコードで、HKG は香港です）。多くは通信事業者や VPN の経路が原因で、自分のいる場所とは関係しません。VPN なしで、または別のネットワークで試してください。時間がたつと解消することもあります。サービスのサポートに伝えてください。\n- 「in your region」で、Anthropic がその国で提供している場合: サービスの一覧に含まれていない可能性があります。サポートに追加を依頼してください。\n- すぐに使うには、どちらの場合も、ホスト型のモデルの代わりに、組織が許可していれば、エディターに自分の認証情報のプロバイダーを設定するか（Zed では Anthropic の API キー、または Amazon Bedrock）、エディターのターミナルで、プロファイルを設定した Claude Code を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\baccess to anthropic models is not available (?:in your region|from this data cent)\w*|\bmodel provider doesn'?t serve your region\b|\blanguage model\b.{0,60}\bstatus (?:code:? )?451\b",
        ],
        examples: [
            "Error interacting with language model cloud language model completion failed with status 451 Unavailable For Legal Reasons: Access to Anthropic models is not available in your region (IM)",
            "cloud language model request failed with status 451 Unavailable For Legal Reasons: Access to Anthropic models is not available from this data center (HKG)",
            "Model not available: This model provider doesn't serve your region.",
        ],
    }
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
        "A router or proxy between: put OpenRouter's key where that program reads it (its own variable or file; some want it in OPENAI_API_KEY and not in OPENROUTER_API_KEY), and start it again. The key that Claude Code sends to it isn't meant.\n- Claude Code calls it directly (ANTHROPIC_BASE_URL is https://openrouter.ai/api): the key belongs in ANTHROPIC_AUTH_TOKEN, which goes out as `Authorization: Bearer`; one in ANTHROPIC_API_KEY goes out in another header (x-api-key): take it away. A router in between may choose the other header as well: its setting for the provider.\n- A proxy that chooses the provider by the model's name (free-claude-code: `open_router/…`, `nvidia_nim/…`): name models of the provider whose key is set there.\n- With a profile of your organization the request shouldn't go there: `genkan explain ANTHROPIC_BASE_URL`." /
        "間にルーターやプロキシがある場合: そのプログラムの読む場所（独自の変数やファイル。OPENROUTER_API_KEY ではなく OPENAI_API_KEY を読むものもあります）に OpenRouter のキーを設定し、起動し直してください。Claude Code がそこへ送るキーのことではありません。\n- Claude Code が直接呼び出す場合（ANTHROPIC_BASE_URL が https://openrouter.ai/api）: キーは `Authorization: Bearer` で送られる ANTHROPIC_AUTH_TOKEN に設定します。ANTHROPIC_API_KEY は別のヘッダー（x-api-key）で送られるため、外してください。間のルーターが別のヘッダーを選んでいることもあります（プロバイダーの設定）。\n- モデル名でプロバイダーを選ぶプロキシの場合（free-claude-code の `open_router/…`、`nvidia_nim/…`）: キーを設定したプロバイダーのモデルを指定してください。\n- 組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
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
        ask: GatewayAdmin {
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
    CHILD_LIMIT "GK-ERR-1030" Problem {
        "a program on this machine (a plugin, a hook, a script) started a command and ended it, because it didn't finish within the time that was set for it; no connection is meant" /
        "この端末のプログラム（プラグイン、フック、スクリプトなど）が、起動したコマンドを時間内に終わらなかったため打ち切りました。ネットワーク接続の話ではありません"
    } help {
        "Run that command by hand, in the same folder: it shows where it hangs. Then give it more time in that program's settings, or update the program; “ETIMEDOUT” behind spawnSync is Node.js' word for its own limit, and `genkan doctor` finds nothing.\n- It waits for an answer (a sign-in, a password, a passphrase of an SSH key, “yes/no”): give that once by hand, or by an agent, as nobody can type there.\n- It fetches or builds something large (`git clone`, `npm install`): do that by hand first, so that the program finds it done. It hangs there as well: then it is the connection, and its own message says so.\n- /bin/sh or cmd.exe starts slowly: the shell's start files (nvm, conda, a network drive), or an antivirus that looks at each new process.\n- The program is your own: raise `timeout` of spawnSync or execSync, or use spawn, which doesn't stop everything else while it waits." /
        "そのコマンドを同じフォルダーで手動で実行し、どこで止まるかを確認してください。そのうえで、プログラムの設定で時間を延ばすか、プログラムを更新します。spawnSync の後の「ETIMEDOUT」は、Node.js 自身の時間制限を表します。`genkan doctor` では何も見つかりません。\n- 入力を待っている場合（サインイン、パスワード、SSH 鍵のパスフレーズ、「yes/no」）: そこでは入力できないため、手動で一度済ませるか、エージェントを使ってください。\n- 大きなものを取得またはビルドしている場合（`git clone`、`npm install`）: 先に手動で済ませておくと、プログラムはその結果を使います。手動でも止まる場合は接続の問題で、コマンド自身のメッセージに示されます。\n- /bin/sh や cmd.exe の起動が遅い場合: シェルの起動ファイル（nvm、conda、ネットワークドライブ）か、新しいプロセスを検査するウイルス対策ソフトが原因です。\n- 自作のプログラムの場合: spawnSync や execSync の `timeout` を延ばすか、待つ間もほかの処理を止めない spawn を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bspawnsync (?:\S{1,200}|[a-z]:\\[^:]{1,160}?) ETIMEDOUT\b",
            r"\bsyscall\W{1,4}spawnsync\b.{0,200}?\bETIMEDOUT\b|\bETIMEDOUT\b.{0,200}?\bsyscall\W{1,4}spawnsync\b",
        ],
        examples: [
            "Error: spawnSync /bin/sh ETIMEDOUT",
            "{ errno: -110, code: 'ETIMEDOUT', syscall: 'spawnSync' }",
        ],
    }
    KIRO "GK-ERR-1032" Person {
        "Kiro's or Amazon Q Developer's own service (CodeWhisperer) refuses the sign-in or the subscription that this program has there; Amazon Bedrock and Anthropic didn't answer this" /
        "Kiro または Amazon Q Developer のサービス（CodeWhisperer）が、このプログラムのサインインまたはサブスクリプションを拒否しました。Amazon Bedrock や Anthropic の応答ではありません"
    } help {
        "Sign out of that program and in again: `kiro-cli logout`, then `kiro-cli login` (Amazon Q: `q logout`, `q login`; the editor: its account menu). With your organization's IAM Identity Center give its start URL and its Region there. Neither AWS_BEARER_TOKEN_BEDROCK nor `aws sso login` or `genkan login` changes this sign-in.\n- “subscription does not support this application”: the sign-in is right, and another one doesn't help. Your organization's AWS administrator assigns you (or your group) a subscription in the console of Kiro or Amazon Q Developer that includes this application.\n- “kiro2cc”, “状态码”, “overloaded_error”, or another proxy that leads Claude Code to Kiro: the “overloaded” that it then tells Claude Code is no overload. Sign in to Kiro again, have the proxy read the new token, and start it again. It isn't your organization's way: `genkan explain ANTHROPIC_BASE_URL` shows where it is set.\n- It comes again after some hours: update the program; the sign-in ends sooner where IAM Identity Center's session is short." /
        "そのプログラムからサインアウトし、もう一度サインインしてください。`kiro-cli logout` の後に `kiro-cli login` です（Amazon Q は `q logout` と `q login`、エディターではアカウントのメニュー）。組織の IAM Identity Center を使う場合は、その開始 URL とリージョンを指定します。AWS_BEARER_TOKEN_BEDROCK、`aws sso login`、`genkan login` では、このサインインは変わりません。\n- 「subscription does not support this application」の場合: サインインは正しく、やり直しても変わりません。組織の AWS 管理者が、Kiro または Amazon Q Developer のコンソールで、このアプリケーションを含むサブスクリプションを利用者（またはグループ）に割り当てます。\n- 「kiro2cc」「状态码」「overloaded_error」など、Claude Code を Kiro につなぐプロキシの場合: そこから Claude Code に伝わる「overloaded」は過負荷ではありません。Kiro にサインインし直し、プロキシに新しいトークンを読み込ませて、起動し直してください。組織の接続方法ではありません（設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります）。\n- 数時間後に繰り返す場合: プログラムを更新してください。IAM Identity Center のセッションが短いと、サインインも早く切れます。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"(?:\bkiro\w*|\bamazon ?q\b|\bq (?:cli|chat|developer)\b|\bchat[_-]cli\b|\bcodewhisperer\b).{0,1200}?\bbearer token included in the request is (?:invalid|expired|not valid)",
            r"\bbearer token included in the request is (?:invalid|expired|not valid).{0,600}?(?:\bchat[_-]cli\b|\bkiro\w*|\bcodewhisperer\b|\bamazon ?q\b)",
            r"\bcodewhisperer\W{1,3}accessdenied\w*",
            r"\byour subscription does not support this application\b",
        ],
        examples: [
            "Kiro is having trouble responding right now: 0: Failed to send the request: Error { code: \"AccessDeniedException\", message: \"The bearer token included in the request is invalid.\" }",
            "Error { code: \"AccessDeniedException\", message: \"The bearer token included in the request is invalid.\" } Location: crates/chat-cli/src/cli/chat/mod.rs:1440",
            "{\"__type\":\"com.amazon.aws.codewhisperer#AccessDeniedException\",\"message\":\"Invalid token\"}",
            "Your subscription does not support this application. Please contact your administrator.",
        ],
    }
    MARKETPLACE_BOTH "GK-ERR-1143" Problem {
        "Claude Code couldn't clone a plugin marketplace from GitHub, by HTTPS first and then by SSH; the text says why for each, and the first one is what counts" /
        "Claude Code がプラグインのマーケットプレイスを GitHub から取得できません。まず HTTPS、次に SSH で試しており、理由はそれぞれ本文にあります。重要なのは最初の HTTPS の方です"
    } help {
        "Look behind “HTTPS (…)”, and try the same in a terminal: `git ls-remote https://github.com/OWNER/REPO`. The part behind “SSH (…)” matters only where you use SSH keys with GitHub; the models aren't involved.\n- “HTTPS authentication failed”, “unable to get password”, “could not read Username”: the repository is private, or its name is wrong: `gh auth login` and `gh auth setup-git`, then again. “not found”: compare owner and name with the project's page; a private one looks the same.\n- “Could not resolve host”, “Failed to connect”, “timed out”: the network: `git config --global http.proxy http://HOST:PORT` (or HTTPS_PROXY) where it needs a proxy; with 407 the proxy wants your name and password.\n- “certificate”: the company inspects TLS: `git config --global http.sslCAInfo FILE` with its root, on Windows `git config --global http.sslBackend schannel`.\n- “error: 403”, “502”, “CONNECT tunnel failed”: a proxy or filter refuses github.com, or the sign-in may not read this repository: the network team, or the repository's owner.\n- No way to GitHub at all: an inner git server's address, or a folder (`/plugin marketplace add ./FOLDER`)." /
        "本文の「HTTPS (…)」の後の理由を確認し、ターミナルで `git ls-remote https://github.com/所有者/リポジトリ` を試してください。「SSH (…)」の部分が関係するのは、GitHub に SSH 鍵を使う場合だけです。モデルは関係しません。\n- 「HTTPS authentication failed」「unable to get password」「could not read Username」の場合: リポジトリが非公開か、名前の誤りです。`gh auth login` と `gh auth setup-git` を実行してからやり直してください。「not found」の場合は、所有者と名前をプロジェクトのページと比べてください。非公開の場合も同じ表示です。\n- 「Could not resolve host」「Failed to connect」「timed out」の場合: ネットワークの問題です。プロキシが必要なら `git config --global http.proxy http://ホスト:ポート`（または HTTPS_PROXY）を設定してください。407 の場合、プロキシがユーザー名とパスワードを求めています。\n- 「certificate」とある場合: 社内で TLS を検査しています。`git config --global http.sslCAInfo ファイル` で社内のルート証明書を指定してください（Windows では `git config --global http.sslBackend schannel`）。\n- 「error: 403」「502」「CONNECT tunnel failed」の場合: プロキシやフィルターが github.com を拒否しているか、サインインしたアカウントがこのリポジトリを読めません。ネットワーク担当またはリポジトリの所有者に確認してください。\n- GitHub にまったく接続できない環境の場合: 社内の git サーバーのアドレスか、フォルダー（`/plugin marketplace add ./フォルダー`）を指定してください。"
    } text {
        verified: true,
        patterns: [
            r"fetching the marketplace from github failed on both attempts",
        ],
        examples: [
            "Failed to add marketplace: Fetching the marketplace from GitHub failed on both attempts. HTTPS (https://github.com/acme/notes.git): Failed to clone marketplace repository: fatal: unable to access 'https://github.com/acme/notes.git/': Failed to connect to github.com port 443 SSH (git@github.com:acme/notes.git): ssh: connect to host github.com port 22: Connection refused",
        ],
    }
    SSH_BLOCKED "GK-ERR-1033" Problem {
        "an SSH connection (port 22) wasn't made, or was closed by the other side or on the way; mostly git's, and the models aren't involved" /
        "SSH の接続（ポート 22）が成立しないか、相手側または途中で閉じられました。多くは git によるもので、モデルは関係しません"
    } help {
        "GitHub, in a company's network or behind a proxy program: many let no SSH out. GitHub takes it at port 443 as well: in ~/.ssh/config write `Host github.com` and below it `HostName ssh.github.com`, `Port 443`, `User git`; `ssh -T git@github.com` tries it. Or go by HTTPS: `git remote set-url origin` with the https address, and `git config --global http.proxy` where the network needs a proxy.\n- GitLab.com: `HostName altssh.gitlab.com`, `Port 443`. Bitbucket: `HostName altssh.bitbucket.org`, `Port 443`. A server of the company's: VPN, or ask which port it has.\n- A proxy program of your own (Clash and others, a TUN mode): the node doesn't let port 22 through; send github.com past it, or take port 443.\n- The network lets out only by its HTTP proxy: port 443 also needs a ProxyCommand (`nc -X connect -x HOST:PORT %h %p`, `connect`, `corkscrew`); HTTPS is simpler.\n- Claude Code's plugins and marketplaces: name them by their https address; `insteadOf` in git's configuration turns every SSH address of GitHub's into an https one.\n- A server of your own: does sshd run there, and does its firewall allow you? “kex_exchange_identification” once in a while: too many connections at a time (MaxStartups), or a block after failed sign-ins (fail2ban): wait, and see `ssh -v`.\n- “Permission denied (publickey)” beside it: the connection is fine; the key isn't known there." /
        "社内ネットワークやプロキシソフトの利用中に GitHub に接続する場合: SSH の通信を許可しないネットワークは多くあります。GitHub はポート 443 でも SSH を受け付けます。~/.ssh/config に `Host github.com`、その下に `HostName ssh.github.com`、`Port 443`、`User git` と書き、`ssh -T git@github.com` で試してください。または、HTTPS を使います（https のアドレスで `git remote set-url origin`。プロキシが必要なネットワークでは `git config --global http.proxy` も）。\n- GitLab.com は `HostName altssh.gitlab.com` と `Port 443`、Bitbucket は `HostName altssh.bitbucket.org` と `Port 443` です。社内のサーバーでは、VPN に接続するか、ポートを確認してください。\n- 自分のプロキシソフト（Clash など、TUN モード）を使う場合: ノードがポート 22 を通しません。github.com を対象外にするか、ポート 443 を使ってください。\n- HTTP プロキシ経由の通信だけが許可されている場合: ポート 443 でも ProxyCommand が必要です（`nc -X connect -x ホスト:ポート %h %p`、`connect`、`corkscrew`）。HTTPS の方が簡単です。\n- Claude Code のプラグインやマーケットプレイスの場合: https のアドレスで指定してください。git の設定の `insteadOf` で、GitHub の SSH のアドレスをすべて https に置き換えることもできます。\n- 自分のサーバーの場合: sshd が動作し、ファイアウォールで許可されているかを確認してください。「kex_exchange_identification」がときどき出る場合は、同時接続の上限（MaxStartups）か、サインイン失敗後のブロック（fail2ban）です。時間を置き、`ssh -v` で確認してください。\n- 「Permission denied (publickey)」が併せて出る場合: 接続はできており、鍵が登録されていません。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:kex|ssh)_exchange_identification: ",
            r"\bconnection (?:closed|reset) by \S{3,80} port 22\b",
            r"\bssh: connect to host \S{1,120} port 22: (?:connection (?:refused|timed out|reset)|operation timed out|network is unreachable|undefined error)",
            r"\bbanner exchange: connection to \S{1,80} port 22\b|connection timed out during banner exchange",
        ],
        examples: [
            "kex_exchange_identification: Connection closed by remote host",
            "Connection closed by 20.205.243.166 port 22\nfatal: Could not read from remote repository.",
            "ssh: connect to host github.com port 22: Connection timed out",
            "Connection timed out during banner exchange",
        ],
    }
    SSH_IDLE "GK-ERR-1034" Problem {
        "an SSH session that stood was broken off: something on the way dropped it (often while it was idle), or one of the two machines slept or restarted" /
        "確立済みの SSH セッションが切れました。途中の機器に切断されたか（無通信の間に多く起こります）、どちらかの端末がスリープまたは再起動しました"
    } help {
        "Have SSH send signs of life: in ~/.ssh/config on this side `Host *` and below it `ServerAliveInterval 30` and `ServerAliveCountMax 5`, then connect again. What ran there ended with the session: start Claude Code in `tmux` or `screen` on the other side, so that it goes on (`tmux attach`); without that, `claude --continue` takes the conversation up again.\n- The laptop slept, or changed its network or VPN: connect again; nothing is wrong.\n- It comes at once, or while much is sent (`git push`, `scp`): try another network, or git by HTTPS; over a VPN a lower MTU (1280).\n- Only in WSL 2: `networkingMode=mirrored` under [wsl2] in %USERPROFILE%\\.wslconfig, then `wsl --shutdown`.\n- Others are thrown out at the same time: the other machine restarted or ran out of memory (`uptime` there, its log)." /
        "SSH に定期的な通信を送らせてください。こちら側の ~/.ssh/config に `Host *`、その下に `ServerAliveInterval 30` と `ServerAliveCountMax 5` と書き、接続し直します。接続先で動いていたものは、セッションとともに終了しています。接続先の `tmux` や `screen` の中で Claude Code を起動しておくと、切れても動き続けます（`tmux attach`）。使っていなかった場合は、`claude --continue` で会話を再開できます。\n- ノートパソコンのスリープや、ネットワークまたは VPN の切り替えの後の場合: 接続し直してください。故障ではありません。\n- 接続後すぐ、または大量の送信中（`git push`、`scp`）に起こる場合: 別のネットワークか、git では HTTPS を試してください。VPN では MTU を下げます（1280）。\n- WSL 2 だけで起こる場合: %USERPROFILE%\\.wslconfig の [wsl2] に `networkingMode=mirrored` と書き、`wsl --shutdown` を実行します。\n- ほかの利用者も同時に切れた場合: 接続先が再起動したか、メモリが不足しています（接続先の `uptime` とログ）。"
    } text {
        verified: false,
        patterns: [
            r"\bclient_loop: send disconnect: |\bpacket_write_wait: connection to \S{1,120} port \d+: |\btimeout, server \S{1,120} not responding",
        ],
        examples: [
            "client_loop: send disconnect: Broken pipe",
        ],
    }
    HELM_WAIT "GK-ERR-1038" Problem {
        "Helm waited for something in the Kubernetes cluster to become ready, and it didn't in that time; the models aren't involved" /
        "Helm が Kubernetes クラスターのリソースの準備完了を待ちましたが、時間内に完了しませんでした。モデルは関係しません"
    } help {
        "The reason stands at the pods: `kubectl get pods -n NAMESPACE`, `kubectl describe pod NAME` (its events) and `kubectl logs NAME` while it waits, or `kubectl get events --sort-by=.lastTimestamp`.\n- Pending: no node has the CPU or memory that it asks for, or its volume isn't there. ImagePullBackOff: the registry, its limit or its sign-in. CrashLoopBackOff: the program's own log (a missing key or variable, a database that isn't reached, a migration).\n- It only needs longer (a large image, migrations): a longer `--timeout` (Helm's is 5 minutes; Flux and Argo CD have a setting), or no `--wait`.\n- A job before or after the release (a hook) hangs: `kubectl get jobs`.\n- `kubectl get nodes` itself gets no answer: the cluster isn't reached: VPN, proxy (NO_PROXY with the cluster's host), or a sign-in that has ended." /
        "理由は Pod にあります。待っている間に、`kubectl get pods -n 名前空間`、`kubectl describe pod 名前`（イベント）、`kubectl logs 名前`、または `kubectl get events --sort-by=.lastTimestamp` で確認してください。\n- Pending は、要求した CPU やメモリのあるノードがないか、ボリュームがありません。ImagePullBackOff は、レジストリの接続、上限、サインインです。CrashLoopBackOff は、プログラム自身のログを確認してください（キーや変数の不足、データベースへの未接続、マイグレーション）。\n- 時間がかかるだけの場合（大きなイメージ、マイグレーション）: `--timeout` を延ばすか（Helm の既定は 5 分。Flux と Argo CD にも設定があります）、`--wait` を外してください。\n- リリースの前後のジョブ（フック）が終わらない場合: `kubectl get jobs` で確認してください。\n- `kubectl get nodes` も応答しない場合: クラスターに接続できていません。VPN、プロキシ（NO_PROXY にクラスターのホスト）、またはサインインの期限切れです。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:helm (?:install|upgrade|release|test)\w*(?: failed)?|upgrade failed|installation failed|helmrelease)\b[^/]{0,120}?(?:context deadline exceeded|timed out waiting for the condition)",
        ],
        examples: [
            "Error: UPGRADE FAILED: context deadline exceeded",
        ],
    }
    GITHUB_API "GK-ERR-1070" Remote {
        "GitHub's API refused a call (its limit, or 403); no model's service is involved" /
        "GitHub の API が呼び出しを拒否しました（上限、または 403）。モデルのサービスは関係しません"
    } help {
        "Without a token GitHub answers 60 calls an hour for one address, which all of a company or a shared runner use up together: wait an hour, or give the program a token (`GH_TOKEN` or `GITHUB_TOKEN`; `gh auth token` prints gh's own; in GitHub Actions GITHUB_TOKEN in the step's env), where it reads one. An update check that failed leaves the installed version as it is.\n- “rate limit exceeded for user”, “rate limit exceeded for installation”, “secondary rate limit”: a token was sent, and its own limit is reached: fewer calls at once, and later.\n- “403”, no limit is named, and a token is set: an organization with SSO wants the token authorized, or it lacks a right. A proxy or filter that forbids api.github.com answers 403, too: `curl -sI https://api.github.com` shows who answers.\n- The program can be updated in another way (npm, brew, winget): take that." /
        "トークンのない呼び出しは、1 つのアドレスにつき 1 時間 60 回までで、会社や共有ランナーの全員で使います。1 時間待つか、プログラムが対応していればトークンを渡してください（`GH_TOKEN` または `GITHUB_TOKEN`。gh のものは `gh auth token` で表示され、GitHub Actions ではステップの env に GITHUB_TOKEN を指定します）。更新の確認に失敗しても、インストール済みのバージョンはそのまま使えます。\n- 「rate limit exceeded for user」「rate limit exceeded for installation」「secondary rate limit」の場合: トークンは送られており、そのトークンの上限に達しています。同時の呼び出しを減らし、時間をおいてください。\n- 「403」で上限の表示がなく、トークンがある場合: SSO のある組織でトークンの承認が必要か、権限が足りません。api.github.com を禁止するプロキシやフィルターも 403 を返します。応答した相手は `curl -sI https://api.github.com` で分かります。\n- 別の方法（npm、brew、winget）で更新できるプログラムの場合: その方法を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bapi rate limit (?:already )?exceeded for (?:user|installation|site|ip\b|\d|[\da-f]{1,4}:)|\bauthenticated requests get a higher rate limit\b|docs\.github\.com/\S{0,100}rate-limit|\bexceeded a secondary rate limit\b",
            r"\bgithub(?:'s)? api\b.{0,40}?\b(?:returned|responded with|responded|answered|status|error|failed)\W{1,4}(?:with |status |http |code ){0,3}\W{0,2}(?:403|429)\b|\bgithub(?:'s)? api\b.{0,20}?\brate limit",
        ],
        examples: [
            "Error during update: Failed to fetch latest release: HttpError: API rate limit exceeded for 203.0.113.7. (But here's the good news: Authenticated requests get a higher rate limit.)",
            "Error: update check failed: update.Check: GitHub API returned 403",
        ],
    }
    IMAGE_LIMIT "GK-ERR-1040" Remote {
        "a registry of container images (“toomanyrequests”; mostly Docker Hub) lets this address or account fetch no more for the moment; it is no model's limit" /
        "コンテナーイメージのレジストリ（「toomanyrequests」。多くは Docker Hub）の取得の上限に達しています。モデルの上限ではありません"
    } help {
        "Docker Hub: `docker login` (a free account has more than none), or take the image from another place: your company's mirror of the registry, or the copy that its project offers at ghcr.io or at Amazon ECR Public. Without a sign-in the limit counts for each address and some hours, and all of a company, a VPN or a CI share theirs; with one it is the account's. Waiting some hours helps as well.\n- A dev container, `docker compose` or a build: sign in where the engine runs, and pull the base image once by `docker pull`; then it is there.\n- A CI job: sign in in a step before, with a token among the secrets; or a cache.\n- A Kubernetes cluster: imagePullSecrets, or the mirror.\n- Another registry (ECR, ghcr.io) in the text: pull fewer at a time; sign in there." /
        "Docker Hub の場合は `docker login` でサインインしてください（無料アカウントでも、サインインなしより上限が高くなります）。または、社内のミラーや、プロジェクトが ghcr.io や Amazon ECR Public で提供するものからイメージを取得します。サインインなしの上限は、アドレスごとに数時間単位で数えられ、社内、VPN、CI では全員で共有されます。サインインすればアカウントごとになります。数時間待つことでも解消します。\n- Dev Container、`docker compose`、ビルドの場合: エンジンの動く環境でサインインし、ベースイメージを `docker pull` で一度取得しておいてください。\n- CI ジョブの場合: 前のステップで、シークレットのトークンを使ってサインインするか、キャッシュを使ってください。\n- Kubernetes クラスターの場合: imagePullSecrets またはミラーを使ってください。\n- 本文に別のレジストリ（ECR、ghcr.io）がある場合: 同時の取得を減らし、そこにサインインしてください。"
    } text {
        verified: false,
        patterns: [
            r"\btoomanyrequests: |\breached your (?:\w+ )?pull rate limit\b",
        ],
        examples: [
            "Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading.",
        ],
    }
    COPILOT_LIMIT "GK-ERR-1292" Person {
        "GitHub Copilot limits how much may be used in a time, for this model or altogether; neither Anthropic nor your organization's cloud answered" /
        "GitHub Copilot の一定時間あたりの利用上限（このモデル、または全体）に達しました。Anthropic や組織のクラウドの応答ではありません"
    } help {
        "Wait until the time that the text names, or some minutes, and try again; or choose Auto or another model there that your organization allows. It is no fault of your key, editor or network.\n- A budget for premium requests, or some that are left, doesn't lift it: this limit is another one, for the time (GitHub's page: docs.github.com/copilot/concepts/rate-limits). It comes back often: run fewer agents side by side, shorten the conversation (a new chat), take a larger plan; it lasts without reason: GitHub's support.\n- “weekly”, “user_weekly_rate_limited”: the week's limit is used up; the text or Copilot's own display says when it begins anew.\n- Claude Code doesn't use Copilot by itself: where a proxy leads it there (copilot-api), `genkan explain ANTHROPIC_BASE_URL` shows where that is set. With a profile of your organization nothing should go there (`genkan check`)." /
        "本文の時刻まで、または数分待ってから再試行するか、組織で許可された別のモデルか「Auto」を Copilot で選んでください。キー、エディター、ネットワークの問題ではありません。\n- プレミアムリクエストの予算や残りがあっても解除されません。これは時間あたりの別の上限です（GitHub のページ: docs.github.com/copilot/concepts/rate-limits）。何度も起こる場合は、並行して動かすエージェントを減らす、会話を短くする（新しいチャット）、上位のプランにする、などで軽減できます。理由なく続く場合は、GitHub のサポートに連絡してください。\n- 「weekly」「user_weekly_rate_limited」の場合: 1 週間の上限に達しています。再開する時刻は、本文または Copilot の表示で分かります。\n- Claude Code 自体は Copilot を使いません。プロキシ（copilot-api）が Copilot につないでいる場合、設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。組織のプロファイルがある場合、そこへ送られること自体が意図と異なります（`genkan check`）。"
    } text {
        verified: false,
        patterns: [
            r"\bexceeded your (?:copilot|claude|gpt|gemini|grok|codex|o[134])\b[ \w.+()-]{0,40}?token usage\b(?:.{0,240}?\brate_limited\b)?",
            r"\bsorry, (?:you have been rate-limited\. please wait|you have exhausted this model's rate limit|your request was rate-limited\. please wait)\b(?:.{0,400}?\brate_limited\b)?",
            r"\buser_(?:weekly|global|model|session)\w{0,20}_rate_limited\b|\byou've (?:hit|reached|exceeded) your (?:weekly|global|session) rate limit\b|\bnumber of copilot model requests you can make\b|\bsorry, you've exceeded your rate limits\. please review our terms of service\b(?:.{0,120}?\brate_limited\b)?",
            r"\bcopilot\b.{0,240}?\brate_limited\b|(?:\brate limit exceeded\b.{0,20})?(?:\berror code|\bcódigo d[eo] erro|\bcódigo de error|\bhata kodu|\bcode d.erreur|\bfehlercode|\bcodice errore|エラー ?コード|错误代码|错误码|錯誤碼|오류 코드|код ошибки) ?(?:: ?|：)rate_limited\b",
        ],
        examples: [
            "Desculpe, você excedeu o limite de uso. Erro do Servidor: Sorry, you have exceeded your Claude Sonnet 4.5 token usage, please try again later or switch to Auto. Please review our Terms of Service. Código de Erro: rate_limited",
            "Sorry, you have exhausted this model's rate limit. Please wait a moment before trying again, or switch to a different model. Learn More",
            "You've reached your weekly rate limit. Please wait for your limit to reset on April 20, 2026 at 2:00 AM or switch to auto model to continue.",
            "サーバー エラー: rate limit exceeded エラー コード: rate_limited",
        ],
    }
    COPILOT_POLICY "GK-ERR-1041" Person {
        "GitHub Copilot refuses: a policy of the organization or enterprise there, or the token's permission, doesn't allow this model or feature; neither Claude Code's policy nor a model's provider is meant" /
        "GitHub Copilot に拒否されました。GitHub の組織またはエンタープライズのポリシー、またはトークンの権限で、このモデルや機能が許可されていません。Claude Code のポリシーや、モデルのプロバイダーの問題ではありません"
    } help {
        "Whoever administers GitHub Copilot in the organization or enterprise that gives you the seat enables it among Copilot's policies: the feature (Copilot CLI, for one), and the model by its name. It takes some minutes, then sign in again. What the enterprise decides wins over the organization; with several organizations ask each that gives you Copilot.\n- “Copilot Requests permission”: a token of the environment (COPILOT_GITHUB_TOKEN, GH_TOKEN, GITHUB_TOKEN) is used in place of your sign-in. Unset it for this program and use /login there; or make a fine-grained token of your own account with the account permission “Copilot Requests”.\n- A plan of your own (no organization): in GitHub's settings, under Copilot, enable the model; the plan may lack it.\n- It worked until now: the policy or the list of models was changed; /model there shows which are left.\n- Claude Code doesn't use Copilot; with a proxy that leads it there (copilot-api) `genkan explain ANTHROPIC_BASE_URL` shows where it is set." /
        "シートを割り当てている GitHub の組織またはエンタープライズの Copilot の管理者が、Copilot のポリシーで、機能（Copilot CLI など）とモデルを有効にします。反映に数分かかるため、その後にサインインし直してください。エンタープライズの設定は、組織の設定より優先されます。複数の組織に属する場合は、Copilot を割り当てている各組織に確認してください。\n- 「Copilot Requests permission」の場合: 環境変数のトークン（COPILOT_GITHUB_TOKEN、GH_TOKEN、GITHUB_TOKEN）が、サインインの代わりに使われています。このプログラムでは変数を削除して /login を使うか、アカウントの権限「Copilot Requests」を付けた、自分の fine-grained トークンを作ってください。\n- 個人のプランの場合（組織なし）: GitHub の設定の Copilot でモデルを有効にしてください。プランに含まれないこともあります。\n- これまで使えていた場合: ポリシーまたはモデルの一覧が変更されています。残っているモデルは、そこの /model で分かります。\n- Claude Code は Copilot を使いません。Copilot につなぐプロキシ（copilot-api）を使う場合、設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"access denied by copilot policy|not authorized to use this copilot feature|check policy enablement under github settings|does(?: not|n't) have copilot requests permission",
            r"\bmodel \W?[\w.:/-]{1,80}\W{0,2} is not available\. it may be disabled by your organization's policy",
        ],
        examples: [
            "✗  Failed to load models: access denied by Copilot policy.",
            "Model \"claude-sonnet-4.5\" is not available. It may be disabled by your organization's policy.",
        ],
    }
    COPILOT_TOKEN "GK-ERR-1311" Person {
        "GitHub Copilot's service refuses a token that has expired (“IDE token expired”): the program that says it has a short-lived one from its sign-in at GitHub, and didn't renew it; no API key is at fault" /
        "GitHub Copilot のサービスが、期限切れのトークンを拒否しました（「IDE token expired」）。GitHub へのサインインで得た短期間のトークンを、プログラムが更新していません。API キーの問題ではありません"
    } help {
        "Sign in to GitHub Copilot again in the program that says it, and start it anew. A hint beside it to check the API key is beside the point.\n- openclaude: `/onboard-github` again (with `--force` where it says that you are signed in), start it again, and update it. It comes back at once: 0.19.0 is reported to do so even after that; take a newer release, or another provider until there is one.\n- A proxy or router for Copilot (copilot-api, LiteLLM), an editor or another program: its own command for signing in to GitHub, then restart and update it; this machine's clock has to be right, since the token lives for minutes only.\n- With a profile of your organization nothing should go to Copilot: `genkan check` shows what sends requests elsewhere." /
        "このメッセージを表示したプログラムで GitHub Copilot にサインインし直し、起動し直してください。API キーの確認を勧める表示は、この場合には当てはまりません。\n- openclaude の場合: `/onboard-github` をもう一度実行し（サインイン済みと表示されるときは `--force` を付けます）、起動し直して、更新してください。すぐに再発する場合: 0.19.0 では、それでも解消しないとの報告があります。より新しいリリースにするか、それまで別のプロバイダーを使ってください。\n- Copilot 用のプロキシやルーター（copilot-api、LiteLLM）、エディター、ほかのプログラムの場合: そのプログラムのコマンドで GitHub にサインインし直し、再起動と更新を行ってください。トークンの有効期間は短いため、この端末の時計が正しいことも必要です。\n- 組織のプロファイルがある場合、Copilot には何も送られないはずです。別の接続先に送っている設定は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bide token expired: \w",
        ],
        examples: [
            "401 OpenAI API error 401: IDE token expired: unauthorized: token expired",
            "{\"error\":{\"message\":\"IDE token expired: unauthorized: token expired\",\"code\":\"unauthorized\"}}",
        ],
    }
}
