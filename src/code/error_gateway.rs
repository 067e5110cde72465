//! GK-ERR from 143: what LLM gateways say of budgets, models and paths, as people paste it. LiteLLM's texts stand in its source, and most of them were
//! seen; Kong's are documented.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const GATEWAY_MODEL: Message = Message {
    en: "Claude Code needs a model⟦ ({model})⟧ at our LLM gateway. Please allow it for my key, or, where it is withdrawn or not offered there, tell me the name of a Claude model in our regions, without a fallback outside them.",
    ja: "Claude Code で LLM ゲートウェイのモデル⟦（{model}）⟧が必要です。私のキーに許可していただくか、提供が終了しているか用意がない場合は、国外へのフォールバックがない、許可リージョン内の Claude モデルの名前を教えていただけますか。",
};

super::error_text::error_texts! {
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
    BUDGET_BELOW "GK-ERR-1054" Problem {
        "the budget that the gateway has for the key, team or user is 0 or below it, so that every request is refused, whatever was spent" /
        "ゲートウェイに設定されたキー・チーム・利用者の予算が 0 または負の値のため、使用額にかかわらずリクエストが拒否されます"
    } help {
        "Waiting doesn't help, nor does the next period: the limit itself is so. Unless it is meant to lock this key, whoever runs the gateway sets max_budget to a positive number (LiteLLM: /key/update, /team/update, /user/update, or its web page), or takes it out.\n- The key's own budget is right: look at its team's, its user's, the tag's and the provider's; the lowest counts." /
        "待っても、次の期間になっても解消しません。上限の値そのものが原因です。このキーを止める意図でなければ、ゲートウェイの管理者が max_budget を正の値に直すか（LiteLLM では /key/update、/team/update、/user/update、または Web 画面）、削除します。\n- キー自身の予算が正しい場合: チーム、利用者、タグ、プロバイダーの予算を確認してください。最も低いものが適用されます。"
    } text {
        verified: false,
        names: ["budget_exceeded"],
        patterns: [
            r"\bcurrent cost: [\d.e-]{1,24}, max budget: (?:-[\d.]{1,20}|0(?:\.0{1,8})?)(?:[^\d.]|\.(?:\D|$)|$)",
        ],
        ask: GatewayAdmin {
            "Our LLM gateway refuses my requests because the budget of the key, its team or its user is 0 or negative. Please set it to a positive number or take it out." /
            "LLM ゲートウェイで、キー・チーム・利用者のいずれかの予算が 0 または負の値になっているため、リクエストが拒否されています。正の値に直すか、削除していただけますか。"
        },
        examples: [
            "API Error: 400 {\"error\":{\"message\":\"Budget has been exceeded! Current cost: 0.0, Max budget: -5.0\",\"type\":\"budget_exceeded\"}}",
            "Budget has been exceeded! Current cost: 0.0, Max budget: 0.0",
        ],
    }
    BUDGET "GK-ERR-143" Problem {
        "the budget of the key, its team or its user at the gateway is spent" /
        "ゲートウェイで、キー・チーム・利用者のいずれかの予算を使い切っています"
    } help {
        "Trying again doesn't help. Wait for the budget's next period, or ask whoever runs the gateway: they can see whose budget it is, and raise it.\n- “Max budget: 0.25”: 0.25 is what LiteLLM gives the key of a session in its own dashboard, and so its playground (max_ui_session_budget below litellm_settings). Sign out of the dashboard and in again, take a virtual key in the playground, or raise that setting.\n- “Current cost … Max budget”: LiteLLM says it. Its administrator raises `max_budget` of the key, team or user, which counts at once, and compares the cost in the text with the spend that /key/info reports: where the text's is far higher, LiteLLM's own counter (in memory or Redis) is off, and it should be updated.\n- Nobody set a budget: it comes from a default of the gateway (in LiteLLM max_internal_user_budget, or the default settings of keys and teams); its administrator raises that, or sets one for the key." /
        "再試行しても解消しません。次の予算期間を待つか、ゲートウェイの管理者に対象を確認して引き上げてもらってください。\n- 「Max budget: 0.25」の場合: LiteLLM が、管理画面のセッションのキー（playground でも使われます）に設定する既定値です（litellm_settings の max_ui_session_budget）。管理画面からサインアウトしてサインインし直すか、playground で仮想キーを使うか、この設定を引き上げてください。\n- 「Current cost … Max budget」の場合: LiteLLM のメッセージです。管理者がキー、チームまたは利用者の `max_budget` を引き上げると、すぐに使えます。本文の金額は、/key/info の spend と比べてください。本文の方が大幅に大きい場合は、LiteLLM 内部のカウンター（メモリまたは Redis）がずれているため、更新が必要です。\n- 予算を設定していない場合: ゲートウェイの既定値です（LiteLLM では max_internal_user_budget や、キーとチームの既定の設定）。管理者が既定値を引き上げるか、キーに予算を設定します。"
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
            r"\bbudget_exceeded\b",
        ],
        ask: GatewayAdmin {
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
            "{\"error\":{\"type\":\"budget_exceeded\"}}",
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
        "The name isn't allowed for this key, team or user. If the text lists the same model under another name (without its date, with a prefix), that is the gateway's: set it for the tier that asked (ANTHROPIC_DEFAULT_HAIKU_MODEL and its siblings; `genkan setup --set models.haiku=…`). Otherwise have it allowed, or the name added as an alias. Don't take another model to avoid this: only the gateway's administrator can say where that one is processed.\n- “令牌无权” (One API, New API and relays made from them): the token has a list of models of its own. Whoever made it adds the model in the console's page of tokens (or leaves the list empty). If another program started Claude Code (Jan, a launcher) and every model is refused while they work in the program itself: ANTHROPIC_AUTH_TOKEN holds a placeholder of that program (Jan: “jan”) and not a key. Set a real API key for its local server in its settings, switch the Claude Code integration on again, and update the program." /
        "この名前は、このキー・チーム・利用者に許可されていません。本文の一覧に、同じモデルの別の名前（日付なし、接頭辞付きなど）があれば、それがゲートウェイでの名前です。要求したティアに設定してください（ANTHROPIC_DEFAULT_HAIKU_MODEL など。`genkan setup --set models.haiku=…`）。なければ、許可してもらうか、この名前を別名として追加してもらってください。回避のために別のモデルを使わないでください。処理される場所はゲートウェイの管理者にしか分かりません。\n- 「令牌无权」の場合（One API、New API とその派生の中継）: トークンごとに使えるモデルの一覧があります。トークンの作成者が、コンソールのトークンの画面でモデルを追加します（または一覧を空にします）。別のプログラム（Jan などのランチャー）が Claude Code を起動し、そのプログラム自身では動作するモデルがすべて拒否される場合: ANTHROPIC_AUTH_TOKEN にキーではなくプログラムの仮の値（Jan では「jan」）が入っています。プログラムの設定でローカルサーバーに実際の API キーを設定し、Claude Code との連携を有効にし直し、プログラムを更新してください。"
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
        ask: GatewayAdmin (GATEWAY_MODEL),
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
        ask: GatewayAdmin {
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
        ask: GatewayAdmin {
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
        ask: GatewayAdmin {
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
        "It comes each time, or again at once: an entry behind the name is at fault, and the gateway's log says just before why; send the request below to its administrator, or correct the entry if you run the gateway. Once in a while: wait as long as the text says (else a minute) and try again; other models of the gateway may still work (`genkan models`).\n- “RouterRateLimitErrorBasic”, “cooldown_list=[]”: no entry has failed and been paused: LiteLLM's router left out all of them, mostly because their own limit per minute, which its configuration sets (`rpm`, `tpm` below `litellm_params`), is used up. Wait for the next minute. It comes at the first request too: a filter leaves none (tags, the models of a team), or the entry for this name is missing or faulty; the list of models at the gateway shows it. So that the limit doesn't come again, whoever runs LiteLLM raises these numbers, removes them, or adds entries of the same name: Claude Code sends several requests at a time.\n- “LiteLLM Router”, “router.py” (this is the gateway's own log, so you run it or can read it): a model name that this release doesn't know yet makes every entry fail. Update LiteLLM (`pip install -U litellm`, a newer image), then look at the error of the attempt before this line: a wrong name, region or key in the entry.\n- “No deployments available for selected model”, “no healthy deployment”, “no healthy deployments”: every entry behind the name has just failed, or has used up the limit that LiteLLM's configuration sets for it (`rpm`, `tpm`), which no failure goes before. The reason of a failure stands in LiteLLM's log before this line: a model that this version doesn't know yet (update LiteLLM), a wrong name, region or key in the entry, or the provider's own limit.\n- The accounts behind it are used up (“cooling down”): the administrator adds others, raises their limits, or waits for their reset.\n- A limit per minute is too low for Claude Code, which sends several requests at a time: the administrator raises it." /
        "毎回起こる場合や、すぐに再発する場合は、この名前の背後の項目に問題があり、理由はゲートウェイのログの直前の行にあります。下の依頼文を管理者に送るか、自分で動かしている場合は項目を直してください。まれに起こる場合は、本文にある時間（なければ 1 分ほど）待って再試行してください。ゲートウェイのほかのモデルは使えることがあります（`genkan models`）。\n- 「RouterRateLimitErrorBasic」「cooldown_list=[]」の場合: 失敗して停止された項目はありません。多くは、LiteLLM の設定で項目に決められた 1 分あたりの上限（`litellm_params` の下の `rpm`、`tpm`）に達したため、ルーターがすべての項目を除外しています。次の 1 分まで待ってください。最初のリクエストから起こる場合は、絞り込み（タグ、チームのモデル）で項目が残らないか、この名前の項目がないか誤っています。ゲートウェイのモデルの一覧で確認できます。上限の再発を防ぐには、LiteLLM の管理者がこの値を引き上げるか、消すか、同じ名前の項目を追加します。Claude Code は複数のリクエストを同時に送ります。\n- 「LiteLLM Router」「router.py」の場合（ゲートウェイ自身のログなので、自分で動かしているか、読める立場にあります）: このリリースがまだ知らないモデル名では、すべての項目が失敗します。LiteLLM を更新し（`pip install -U litellm`、または新しいイメージ）、この行の前にある試行のエラーを確認してください。項目の名前、リージョン、キーの誤りのこともあります。\n- 「No deployments available for selected model」「no healthy deployment」「no healthy deployments」の場合: この名前の項目がすべて失敗した直後か、LiteLLM の設定にある項目の上限（`rpm`、`tpm`）に達しています（この場合、直前に失敗はありません）。失敗の理由は、LiteLLM のログのこの行の前にあります。このバージョンがまだ知らないモデル（LiteLLM を更新）、項目の名前・リージョン・キーの誤り、プロバイダー側の上限のいずれかです。\n- 背後のアカウントの上限に達している場合（「cooling down」）: 管理者が追加するか、引き上げるか、リセットを待ちます。\n- 1 分あたりの上限が、複数のリクエストを同時に送る Claude Code には低すぎる場合: 管理者が引き上げます。"
    } text {
        verified: true,
        patterns: [
            r"\bmodel_cooldown\b(?:.{0,300}?\breset_time\W{1,4}(?<after>[\dhms]+))?|all credentials for model (?<model>[\w.:@/-]+) are cooling down",
            r"all_deployments_in_cooldown|\bare in cooldown\b|\bcooldown_list=|no healthy deployments?(?: available)? for (?:this )?model|no deployments available for selected model(?:.{0,300}?passed model=(?<model>[\w.:@/-]+))?",
        ],
        ask: GatewayAdmin {
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
        "Model names behind a gateway are the gateway's own. Ask for the names of regional models, and pin those: `--set models.sonnet=…`, or in the profile.\n- “claude-3-haiku”, “claude-3-opus”, “claude-3-sonnet”, “claude-3-5-sonnet”, “claude-3.5-sonnet”, “claude-3-5-haiku”, “claude-3.5-haiku”, “claude-3-7-sonnet”, “claude-3.7-sonnet”, “claude-2.1”, “claude-instant”: Anthropic itself has withdrawn this model, and the clouds end it at dates of their own. Take a current one of the gateway's list, and put that name where this one is set (`genkan explain ANTHROPIC_MODEL`, the settings of the program that asked; an old release asks for it by itself: update it). Where that can't be changed, the gateway can have this name lead to a current model.\n- “no route found”, “no route for”: the gateway (Tailscale's Aperture, for one) has no route for this name, or none that is granted to you; a name with “for user” behind it says for whom it looked. Its administrator adds the model to a provider there, or grants it to you; no setting here makes a route.\n- “There is no 'model_name' with this string”: LiteLLM's model_list has no entry of exactly this name, whatever Anthropic calls it. Whoever runs it adds one to config.yaml (`model_name:` as in the text, and below `litellm_params` the provider's `model:`) and starts it again, or allows the name as an alias of an entry (`model_group_alias`); else ask for a name that /v1/models lists.\n- “GatewayEndpoint not found”, “Endpoint with name”: in MLflow and Databricks a model's name is that of an endpoint. Ask for the name of an endpoint that exists, and pin it; or whoever runs it makes one of exactly this name (MLflow: AI Gateway, Endpoints; Databricks: Serving).\n- “haiku”: Claude Code's small model for background work (titles, summaries) is asked for by Anthropic's own name, even where another model is chosen. Pin it to a name of the gateway's (ANTHROPIC_DEFAULT_HAIKU_MODEL, in 1.0 ANTHROPIC_SMALL_FAST_MODEL), or have the gateway add an entry with exactly this name that leads to a current small model (LiteLLM: `model_name`).\n- “anthropic/claude”, “please check the model name”: the provider before the name and the way that the version is written are another service's (OpenRouter's, LiteLLM's). Take the name as this service's own list has it, mostly without the provider. You didn't choose it: a program or router in between did; update it, or set the name there.\n- You set the address yourself (ANTHROPIC_BASE_URL): /v1/models below it lists the names. Set ANTHROPIC_MODEL, ANTHROPIC_DEFAULT_OPUS_MODEL, ANTHROPIC_DEFAULT_SONNET_MODEL and ANTHROPIC_DEFAULT_HAIKU_MODEL to names of that list (`genkan explain ANTHROPIC_MODEL` shows where the wrong one comes from)." /
        "ゲートウェイの先のモデル名は、ゲートウェイ独自のものです。リージョン内のモデルの名前を確認し、`--set models.sonnet=…` またはプロファイルで固定してください。\n- 「claude-3-haiku」「claude-3-opus」「claude-3-sonnet」「claude-3-5-sonnet」「claude-3.5-sonnet」「claude-3-5-haiku」「claude-3.5-haiku」「claude-3-7-sonnet」「claude-3.7-sonnet」「claude-2.1」「claude-instant」の場合: このモデルは、Anthropic では提供が終了しており、クラウドではそれぞれの期日に終了します。ゲートウェイの一覧にある現在のモデルを選び、この名前が設定されている場所に書いてください（`genkan explain ANTHROPIC_MODEL`、または呼び出したプログラムの設定。古いリリースが自動で使う場合は更新してください）。変更できない場合は、ゲートウェイがこの名前を現在のモデルに割り当てることもできます。\n- 「no route found」「no route for」の場合: ゲートウェイ（Tailscale の Aperture など）に、この名前の経路がないか、利用者に許可された経路がありません。「for user」の後は、対象となった利用者です。管理者が、プロバイダーにこのモデルを追加するか、利用を許可します。こちらの設定では経路は作れません。\n- 「There is no 'model_name' with this string」の場合: LiteLLM の model_list に、この名前とまったく同じ項目がありません（Anthropic での名前かどうかは関係ありません）。運用担当が config.yaml に追加して（本文の名前の `model_name:` と、`litellm_params` にプロバイダーの `model:`）起動し直すか、既存の項目の別名（`model_group_alias`）にします。そうでなければ、/v1/models の一覧にある名前を指定してください。\n- 「GatewayEndpoint not found」「Endpoint with name」の場合: MLflow と Databricks では、モデルの名前はエンドポイントの名前です。既存のエンドポイントの名前を確認して固定するか、この名前とまったく同じエンドポイントを運用担当に作成してもらってください（MLflow では AI Gateway の Endpoints、Databricks では Serving）。\n- 「haiku」の場合: Claude Code が裏側の処理（タイトルや要約）に使う小さいモデルです。別のモデルを選んでいても、Anthropic の名前で要求されます。ゲートウェイにある名前に固定するか（ANTHROPIC_DEFAULT_HAIKU_MODEL、1.0 では ANTHROPIC_SMALL_FAST_MODEL）、この名前とまったく同じ項目（LiteLLM では `model_name`）を現在の小さいモデルに割り当てて、ゲートウェイに追加してもらってください。\n- 「anthropic/claude」「please check the model name」の場合: 先頭のプロバイダーやバージョンの書き方が、別のサービス（OpenRouter、LiteLLM）のものです。このサービスの一覧にあるとおりの名前にしてください（多くはプロバイダーなし）。自分で選んだ名前でない場合は、途中のプログラムやルーターが付けています。更新するか、そこで名前を設定してください。\n- アドレス（ANTHROPIC_BASE_URL）を自分で設定した場合: 名前の一覧は、そのアドレスの /v1/models にあります。ANTHROPIC_MODEL、ANTHROPIC_DEFAULT_OPUS_MODEL、ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL を一覧の名前にしてください（誤った名前の設定場所は `genkan explain ANTHROPIC_MODEL` で分かります）。"
    } text {
        verified: true,
        patterns: [
            r"\bmodel \S{1,80} is not (?:served by upstream|available on this upstream)",
            r"\bgateway(?:endpoint|modeldefinition) not found\b(?:\W{1,3}(?:\w{1,20}=)?\W{0,2}(?<model>[\w.:@/-]{1,100}))?",
            r"\bendpoint with name \W?(?<model>[\w.:@/-]{0,60}claude[\w.:@/-]{0,60})\W? does not exist",
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
            r"\bmodel(?: name| id)? not found\b(?:(?:[:=] ?| ?[\x22'`])[\x22'`\\]{0,2}(?<model>[\w.:@/-]+)(?:[^\s\w.:@/-]|\s?$)|[:=]? ?[\x22'`\\]{0,2}(?<model3>[a-z][\w.:@/]*[\d/-][\w.:@/-]*))?|(?:api error|\b40[04]\b|message\W{1,5}|detail\W{1,5}).{0,60}?\b(?:no such|unrecognized) model\b\W{1,3}[\w.:@/-]+|\b(?:invalid|unknown) model (?:id|identifier)\b|\bmodel \W?[\w.:@/-]{1,80}\W? (?:does not exist|doesn't exist|is not (?:a )?(?:found|known|valid|recognized|configured))|\bmodel \W?(?<model2>[\w.:@/-]{0,60}claude[\w.:@/-]{1,80})\W? (?:was )?not found\b",
            r"\bprovider_not_found\b|(?:api error|\b40[04]\b|message\W{1,5}|detail\W{1,5}).{0,60}?\bprovider (?:\W?[\w.:@/-]{1,80}\W? )?not found\b|model \S{1,80} (?:is )?not in (?:the )?(?:list|catalog|allowed)",
            r"your gateway couldn't serve (?<model>[\w.:@/-]+)",
            r"model id = \S{1,80} not found on litellm proxy|trying to call specific deployment, but model id|\byou passed in model=\S{1,120}\. (?:there|no)|deployment \S{1,80} is reserved for another team",
            r#""message"\W{1,3}model (?<model>[\w.:@/-]{1,80}) is not available"?"#,
        ],
        ask: GatewayAdmin (GATEWAY_MODEL),
        examples: [
            "Model configuration matches deployments from multiple teams",
            "API Error: 404 {\"detail\":{\"error_code\":\"RESOURCE_DOES_NOT_EXIST\",\"message\":\"GatewayEndpoint not found (name='claude-sonnet-9')\"}}",
            "Endpoint with name 'system.ai.claude-sonnet-4-5' does not exist.",
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
            "API Error: 400 {\"error\":{\"code\":400,\"message\":\"model not found\",\"type\":\"invalid_request_error\"}}",
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
        "Give it a token in place of the sign-in: `claude mcp add --transport http NAME ADDRESS --header \"Authorization: Bearer TOKEN\"`. GitHub: a personal access token.\n- Or a client of your own: register an OAuth app with the service, and add the server with `--client-id` (and `--callback-port`, whose address the app has to allow).\n- A server of your own: it has to name its authorization server and a registration endpoint (/.well-known/oauth-protected-resource, /.well-known/oauth-authorization-server), or take tokens alone.\n- The address or a header of the server already carries a key: no sign-in is needed, and Claude Code asks for one because the server answered 401 once or wasn't reached. In /mcp choose Reconnect (or clear its authentication first); if it comes back, the key is wrong or has ended." /
        "サインインの代わりにトークンを指定してください: `claude mcp add --transport http 名前 アドレス --header \"Authorization: Bearer トークン\"`。GitHub では個人用アクセストークン（PAT）を使います。\n- 自分のクライアントを使う方法: サービスに OAuth アプリを登録し、`--client-id`（および、アプリで許可したアドレスの `--callback-port`）を付けてサーバーを追加します。\n- 自分のサーバーの場合: 認可サーバーと登録のエンドポイントを公開するか（/.well-known/oauth-protected-resource、/.well-known/oauth-authorization-server）、トークンだけを受け付けるようにしてください。\n- サーバーのアドレスやヘッダーにすでにキーがある場合: サインインは不要です。サーバーが一度 401 を返したか接続できなかったため、Claude Code がサインインしようとしています。/mcp で Reconnect を選んでください（必要なら先に認証を消去します）。繰り返す場合、キーの誤りか期限切れです。"
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
        "アドレスをサーバーのドキュメントと照らし合わせてください（`claude mcp get 名前` で分かります）。末尾（HTTP では /mcp、SSE では /sse）の不足か、トランスポートの違いがよくあります: `claude mcp add --transport http 名前 アドレス`（または `sse`）。\n- サインイン（登録、OAuth）で起きる場合: サーバーがクライアントの登録を受け付けていません。トークン（`--header \"Authorization: Bearer …\"`）か、運用者から案内されたクライアント ID を指定してください。\n- 自分のサーバーの場合: そのパスで待ち受けていないか、手前のプロキシがパスを削っています。サーバーが忘れた古いセッションも 404 になるため、/mcp で接続し直してください。"
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
        ask: GatewayAdmin {
            "Our gateway asks Vertex AI to count tokens for a model under a name that isn't taken there⟦: {model}⟧ – counting takes the bare name, without @default. Please correct the model's entry, or update the gateway; prompts are not affected." /
            "ゲートウェイが、Vertex AI のトークンの計数に、受け付けられないモデル名⟦（{model}）⟧を渡しています。計数では @default のない名前だけが使えます。モデルの登録を直すか、ゲートウェイを更新していただけますか。プロンプトには影響していません。"
        },
        examples: [
            "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"claude-sonnet-4-6@default is not supported for token counting\"}}",
        ],
    }
    COUNT_IN_SDK "GK-ERR-1148" Usage {
        "Anthropic's SDK itself refuses this call: its client for this cloud has no counting of tokens or no batches" /
        "Anthropic の SDK 自身が、この呼び出しを拒否しています。このクラウド用のクライアントは、トークンの計数またはバッチに対応していません"
    } help {
        "Nothing was sent, so neither the sign-in nor a permission is at fault; leave the call out, or make it by the cloud's own API.\n- “Token counting”, Bedrock: CountTokens of Amazon's own SDK (`boto3.client(\"bedrock-runtime\").count_tokens(…)`, permission bedrock:CountTokens) counts with the model's own id; not every model and Region has it.\n- “Batch”: the cloud's own batch jobs take its place (Bedrock: CreateModelInvocationJob), where the model and the Region have them.\n- A newer release of the SDK may have it: update it, and see whether the text goes.\n- An estimate is enough: `usage.input_tokens` of each answer tells what was counted; Claude Code itself doesn't need this call." /
        "リクエストは送信されていないため、サインインや権限の問題ではありません。この呼び出しを使わないか、クラウド自身の API を使ってください。\n- Bedrock で「Token counting」の場合: Amazon 自身の SDK の CountTokens（`boto3.client(\"bedrock-runtime\").count_tokens(…)`、権限は bedrock:CountTokens）で、モデル自体の ID を指定して計数できます。すべてのモデルとリージョンで使えるわけではありません。\n- 「Batch」の場合: モデルとリージョンが対応していれば、クラウド自身のバッチジョブを使います（Bedrock では CreateModelInvocationJob）。\n- SDK の新しいリリースで対応していることがあります。更新して、表示されなくなるか確認してください。\n- 概算で足りる場合: 計数された値は、各応答の `usage.input_tokens` で分かります。Claude Code 自身にこの呼び出しは不要です。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:token counting|batch api) is not supported in (?:the )?(?:bedrock|vertex)\b",
        ],
        examples: [
            "anthropic.AnthropicError: Token counting is not supported in Bedrock yet",
            "anthropic.AnthropicError: The Batch API is not supported in Bedrock yet",
        ],
    }
    COUNT_MISSING "GK-ERR-806" Remote {
        "the gateway, or what stands behind it, doesn't count tokens (/v1/messages/count_tokens); the address is right" /
        "ゲートウェイまたはその先のサービスが、トークンの計数（/v1/messages/count_tokens）に対応していません。アドレスは正しく設定されています"
    } help {
        "By itself this leaves prompts alone: Claude Code only learns less exactly how full the context is (/context is slow or empty). Don't change the address. An error of a prompt's own beside it (“API Error: …”, such as 520) has another cause, which is answered apart.\n- The gateway's administrator has it answer the path itself (an estimate of input_tokens), or updates it: send the request below. Such calls can still count against rate limits.\n- Prompts fail with the same words: then the path is wrong for all; `gateway.url` is the part before /v1/messages (`genkan explain ANTHROPIC_BASE_URL`)." /
        "これだけであれば、プロンプトには影響しません。コンテキストの使用量が正確に分からなくなるだけです（/context が遅い、または空になります）。アドレスは変更しないでください。プロンプト自体のエラーが併記されている場合（520 などの「API Error: …」）、その原因は別です（回答も別に示されます）。\n- ゲートウェイの管理者が、このパスに自分で応答させるか（input_tokens の概算）、ゲートウェイを更新します。下の依頼文を送ってください。こうしたリクエストもレート制限に数えられることがあります。\n- プロンプトも同じ内容で失敗する場合: パス全体の誤りです。`gateway.url` には /v1/messages の前までを指定します（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"(?:does not|doesn't) support (?:token counting|counting tokens|count_?tokens)\b",
            r"\binvalid_path\W{1,6}(?:[\w.-]{1,40}/){0,5}count_tokens\b",
            r"/count_tokens(?:\?[\w=&.-]{0,80})? http/[\d.]{1,3}\W{1,3}404\b",
            r"\b(?:invalid url \(|cannot |no route (?:found |matches |for )?)(?:post|get) \S{0,120}/count_tokens\b|\btoken counting is not supported (?:for|by|on) this\b",
        ],
        ask: GatewayAdmin {
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
        "Ask its operator or documentation for an address of Anthropic's format (often one that ends in /anthropic), and set ANTHROPIC_BASE_URL to that (`gateway.url` in the profile, then `genkan setup`). If it has only /v1/chat/completions, put a gateway that translates before it (LiteLLM, claude-code-router), and set ANTHROPIC_BASE_URL to the gateway.\n- “Invalid URL (POST”: the words of OpenAI's own API, and of one-api, which serves every model, Claude too, by /v1/chat/completions alone. No setting or key changes that. The operator puts a gateway of Anthropic's format in its place (new-api, a fork of one-api by others; LiteLLM), or you put claude-code-router before it, with one-api's …/v1/chat/completions and key as its provider. A program other than Claude Code takes that address in OpenAI's format.\n- “//v1/messages”: the address ends in a slash. Remove that and try once; if the answer is the same with one slash, it is the format.\n- You didn't mean to use this service: `genkan explain ANTHROPIC_BASE_URL` shows where the address is set (shell, settings.json); remove it there." /
        "Anthropic の形式のアドレス（末尾が /anthropic のことが多い）を、運用者またはドキュメントで確認し、ANTHROPIC_BASE_URL に設定してください（プロファイルでは `gateway.url`、その後 `genkan setup`）。/v1/chat/completions しかない場合は、変換するゲートウェイ（LiteLLM、claude-code-router）を前に置き、ANTHROPIC_BASE_URL をそのゲートウェイにします。\n- 「Invalid URL (POST」の場合: OpenAI 自身の API、または one-api の応答です。one-api は、Claude を含むすべてのモデルを /v1/chat/completions だけで提供します。設定やキーでは変わりません。運用担当が Anthropic の形式に対応したゲートウェイ（one-api をもとに別の開発者が作った new-api、LiteLLM など）に替えるか、自分で claude-code-router を前に置き、そのプロバイダーに one-api の …/v1/chat/completions とキーを指定してください。Claude Code 以外のプログラムでは、OpenAI の形式でそのアドレスを使います。\n- 「//v1/messages」の場合: アドレスの末尾にスラッシュがあります。取り除いて一度試し、スラッシュが 1 つでも同じ応答であれば、形式が原因です。\n- このサービスを使うつもりがない場合: アドレスの設定場所は `genkan explain ANTHROPIC_BASE_URL` で分かります（シェル、settings.json）。そこから削除してください。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid url \(post /{1,2}(?:api/|openai/)?v1/messages(?:\?[^)\s]{0,80})?\)",
            r#""status"\s?:\s?404\s?,\s?"error"\s?:\s?"not found".{0,160}?"path"\s?:\s?"/{1,2}(?:[\w.-]{1,40}/){0,4}v1/messages(?:\?[^"\s]{0,80})?""#,
        ],
        examples: [
            "API Error: 404 {\"timestamp\":1760779030654,\"status\":404,\"error\":\"Not Found\",\"path\":\"//v1/messages\"}",
            "API Error: 404 {\"timestamp\":\"2026-11-20T08:01:02.345+00:00\",\"status\":404,\"error\":\"Not Found\",\"message\":\"No message available\",\"path\":\"/v1/messages\"}",
            "API Error: 404 {\"error\":{\"message\":\"Invalid URL (POST /v1/messages)\",\"type\":\"invalid_request_error\"}}",
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
            r"\bcannot (?:post|get) /\S*|(?:^|[^\s\w]|[^:]\s|[^y]:\s)404 page not found\b",
            r#"\binvalid url \((?:post|get|put) |\broute_not_found\b|404 route not found|no processor registered for the given path|\bresponse_?flags\W{1,5}NR\b|"statuscode"\W{1,3}404\W{1,6}message\W{1,4}resource not found"#,
            r"\bendpoint (?:does ?n[o']t|not) exists?\b|\b(?:no such|unknown) endpoint\b|\broute \S{1,80} not found|no route (?:found|matches|for) (?:post|get|the )|(?:path|url|endpoint) \S{1,80} (?:was )?not found on this (?:server|gateway)",
            r"unable to identify proxy for host|\bmessaging\.adaptors\.http\.flow\.ApplicationNotFound\b|\bmessaging\.runtime\.RouteFailed\b",
            r"\b(?:post|get) \S{0,80}/v1/v1/\S{0,40}.{0,40}\b404\b|\b404\b.{0,80}/v1/v1/messages|/v1/v1/messages\S{0,40} not found\b",
        ],
        examples: [
            "API Error: 404 { \"statusCode\": 404, \"message\": \"Unable to match incoming request to an operation.\" }",
            "{\"error\":{\"message\":\"'model' keyword not found and unable to extract model from endpoint. Expected format: /model/{modelId}/{action}. Got: v1/messages\"}}",
            "Cannot POST /v1/v1/messages",
            "Invalid URL (POST /v1/v1/messages)",
            "API Error: 404 {\"detail\":\"Not Found\"}",
            "{\"error\":\"Not Found\",\"message\":\"Route /api not found\"}",
            "{\"fault\":{\"faultstring\":\"Unable to identify proxy for host: default and url: \\/v1\\/messages\",\"detail\":{\"errorcode\":\"messaging.adaptors.http.flow.ApplicationNotFound\"}}}",
            "\"POST /api/v1/v1/messages HTTP/1.1\" 404 Not Found",
        ],
    }
    QUERY_ENGINE "GK-ERR-1139" Remote {
        "LiteLLM's connection to its database is gone: its database client (Prisma) isn't connected to its query engine" /
        "LiteLLM のデータベース接続が切れています。データベースクライアント（Prisma）がクエリエンジンに接続されていません"
    } help {
        "No key is at fault, and another one changes nothing: whoever runs LiteLLM starts it again (the container or pod), and looks whether its database answers.\n- It comes back after some time: some releases don't connect anew once the query engine has ended or lost the database (1.83.14 is reported): update LiteLLM, or go back to the release before. Is the container short of memory, the engine may have been killed: give it more.\n- Kubernetes doesn't restart it: with a separate health app the probe doesn't see this. Have the liveness probe ask a path of the proxy itself that reads the database (/health/readiness on its main port).\n- “prisma-query-engine PID”, “reconnect”: a notice that it connects anew; only when it stays is a restart needed.\n- It was just installed or updated: `prisma generate` and the Python package `prisma` belong to it (the container image has both), and DATABASE_URL has to name a PostgreSQL that it reaches." /
        "キーの問題ではなく、別のキーに変えても解消しません。LiteLLM を動かしている人が LiteLLM（コンテナーまたはポッド）を再起動し、データベースが応答するかを確認します。\n- しばらくして再発する場合: クエリエンジンが終了するかデータベースとの接続が切れた後、再接続しないリリースがあります（1.83.14 の報告があります）。LiteLLM を更新するか、前のリリースに戻してください。コンテナーのメモリ不足でエンジンが強制終了されている場合は、メモリを増やしてください。\n- Kubernetes が再起動しない場合: 別プロセスのヘルスチェックでは、この状態を検出できません。liveness プローブを、データベースを読むプロキシ自身のパス（メインのポートの /health/readiness）に向けてください。\n- 「prisma-query-engine PID」「reconnect」の場合: 再接続の通知です。続く場合にだけ再起動が必要です。\n- インストールまたは更新した直後の場合: `prisma generate` の実行と Python パッケージの `prisma`（コンテナーイメージには両方含まれます）、および接続できる PostgreSQL を指す DATABASE_URL が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bclient is not connected to the query engine\b|\bprisma-query-engine pid \d+ |add_deployment\(\) - error getting new models from db|\bprisma db reconnect failed\b|_db_health_readiness_check: reconnect failed",
        ],
        ask: GatewayAdmin {
            "Our LiteLLM has lost the connection to its database (its database client isn't connected to the query engine). Please restart it, check whether its database answers, and update LiteLLM if it comes back." /
            "LiteLLM のデータベース接続が切れています（データベースクライアントがクエリエンジンに接続されていません）。再起動し、データベースが応答するか確認していただけますか。再発する場合は LiteLLM の更新をお願いいたします。"
        },
        examples: [
            "LiteLLM Proxy:ERROR: utils.py:7304 - prisma-query-engine PID 41 exited (waitpid thread); triggering reconnect.",
            "prisma.errors.ClientNotConnectedError: Client is not connected to the query engine, you must call `connect()` before attempting to query data.",
        ],
    }
    DATABASE_UNREACHED "GK-ERR-1279" Remote {
        "a program (LiteLLM's proxy, or another one with Prisma) can't reach its database (P1001): it isn't running there, its address is wrong, or the way is closed" /
        "プログラム（LiteLLM のプロキシ、または Prisma を使うほかのもの）が、データベースに接続できません（P1001）。停止しているか、アドレスが誤っているか、経路が塞がれています"
    } help {
        "Host and port stand in the text. Whoever runs the program (LiteLLM: its operator, or you if you run it) sees whether PostgreSQL is up there and answers (`pg_isready -h HOST -p PORT`, from the same container or host), and compares DATABASE_URL. No key and no setting of Claude Code's is at fault.\n- In a container: `localhost` is the container itself; name the database's service (compose: `db`), in the same network. It starts later than the program: let that wait for it (compose: `depends_on` with `condition: service_healthy`), or start it anew.\n- A database in a cloud: its security group or firewall, the private network, and `sslmode=require` where it demands TLS.\n- Prisma's warnings of the Linux or of OpenSSL beside it are harmless as long as the engine starts." /
        "ホストとポートは本文にあります。プログラムの運用担当（LiteLLM ではその担当、自分で動かしている場合は自分）が、そこで PostgreSQL が動作して応答するかを、同じコンテナーまたはホストから確認し（`pg_isready -h ホスト -p ポート`）、DATABASE_URL と照合します。キーや Claude Code の設定の問題ではありません。\n- コンテナーの場合: `localhost` はコンテナー自身です。同じネットワークにあるデータベースのサービス名（compose では `db`）を指定してください。データベースの起動が後になる場合は、起動を待たせるか（compose では `depends_on` に `condition: service_healthy`）、プログラムを起動し直します。\n- クラウドのデータベースの場合: セキュリティグループやファイアウォール、プライベートネットワーク、TLS が必須のときは `sslmode=require` を確認してください。\n- Linux や OpenSSL についての Prisma の警告が一緒にあっても、エンジンが起動していれば無害です。"
    } text {
        verified: false,
        patterns: [
            r"\bP1001\b\W{1,6}(?:error\W{1,4})?can.t reach database server\b",
        ],
        ask: GatewayAdmin {
            "The gateway (LiteLLM or another program with Prisma) can't reach its database (P1001). Please check whether the database is running, whether DATABASE_URL is right and whether the way to it is open. I send the line along." /
            "ゲートウェイ（LiteLLM など、Prisma を使うプログラム）がデータベースに接続できません（P1001）。データベースの状態、DATABASE_URL、接続の経路を確認していただけますか。該当の行を併せて送ります。"
        },
        examples: [
            "prisma:warn Prisma doesn't know which engines to download for the Linux distro \"wolfi\". Falling back to Prisma engines built \"debian\".\nError: P1001: Can't reach database server at `db:5432`",
            "Error: P1001\n\nCan't reach database server at `db.acme.example:5432`",
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
            r"user_api_key_auth\(\): exception occured - all connection attempts failed|database unavailable during request: |service unhealthy \(all connection|litellm key could not be verified because the database is unavailable|service unavailable\W{1,6}error\W{1,4}database not connected|database_url not set; cannot re|writer session is read-only \(writes fail|auth: db unavailable|postgresql cached plan error detected|message\W{1,4}database error, please try again later \(request id",
            r"\bno connected db\b",
            r"no database connected\b.{0,40}\bdatabase_url|(?:litellm|master key|virtual key|proxy server)\b.{0,200}\b(?:no database connected|database (?:connection )?not (?:available|connected))|litellm\w*\b.{0,400}(?:can\'t reach database server|prisma\w*\b.{0,60}(?:error|exception))|(?:can\'t reach database server|prisma\w*\b.{0,60}(?:error|exception))\b.{0,400}\blitellm|prisma client is not initialized|db_exception",
            r"litellm\w*\b.{0,300}(?:error connecting to db\b|\bP(?:100[0-38]|1010|1017|2021|2024|3005|3009|3018)\b.{0,60}(?:database|migrat|table|authentication|server))|\blitellm_\w{3,40}\W{1,3}does not exist|\bdb not connected\. (?:this endpoint needs|see )|\bno db connected\. see|redis is unreachable and still holds",
            r"authentication error\W{1,3}no connected db",
            r"\bunable to connect to the database\W{1,3}error\W{1,3}all connection attempts failed",
        ],
        ask: GatewayAdmin {
            "Our LiteLLM can't look up Claude Code's key in its database. Please check whether the database is running and whether LiteLLM reaches it; if it has none, please tell me which key Claude Code should send." /
            "LiteLLM が Claude Code のキーをデータベースで照会できません。データベースの状態と、LiteLLM からの接続を確認していただけますか。データベースがない場合は、Claude Code が送るキーを教えていただけますか。"
        },
        examples: [
            "auth: DB unavailable; using the cached key",
            "litellm.proxy: Error connecting to DB: timed out",
            "Exception: No connected db.",
            "{\"error\":{\"message\":\"No connected db.\",\"type\":\"no_db_connection\",\"code\":\"400\"}}",
            "No Database connected. Set DATABASE_URL in .env.",
            "DB not connected. This endpoint needs a database; set DATABASE_URL to a PostgreSQL connection string (postgresql://...) to enable it.",
            "Authentication Error, No connected db.",
            "API Error: 503 Service Unavailable, Unable to connect to the database. Error: All connection attempts failed. This is a server-side issue, usually temporary — try again in a moment.",
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
        ask: GatewayAdmin {
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
        ask: GatewayAdmin {
            "The gateway answers Claude Code “could not auto resolve a provider for the request”. Please tell me the model names to use, with their provider in front, or add the name that Claude Code sends to a provider's models; if it is there, please update the gateway." /
            "ゲートウェイが Claude Code に「could not auto resolve a provider for the request」と応答します。使用できるモデル名を、先頭のプロバイダーを含めて教えていただくか、Claude Code が送る名前をプロバイダーのモデルに追加していただけますか。追加済みの場合は、ゲートウェイの更新をお願いいたします。"
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
        ask: GatewayAdmin {
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
            r"\b429\b\W{1,6}(?:message\W{1,5})?api rate limit exceeded(?:\W*$|\W{1,4}(?:request_id|status|headers)\b)|message\W{1,5}api rate limit exceeded'",
        ],
        ask: GatewayAdmin {
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
            "API Error: Request rejected (429) · API rate limit exceeded",
        ],
    }
}
