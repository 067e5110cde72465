//! GK-ERR from 141: what LLM gateways say, as people paste it. LiteLLM's texts stand in its source, and most of them were
//! seen; Kong's are documented.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const GATEWAY_MODEL: Message = Message {
    en: "Claude Code needs a model⟦ ({model})⟧ at our LLM gateway. Please allow it for my key, or tell me the name there that stands for a Claude model in our regions, without a fallback outside them.",
    ja: "Claude Code で LLM ゲートウェイのモデル⟦（{model}）⟧が必要です。私のキーに許可していただくか、国外へのフォールバックがない、許可リージョン内の Claude モデルの名前を教えてください。",
};

super::error_text::error_texts! {
    GATEWAY_SETUP "GK-ERR-231" Remote {
        "the gateway can't use its provider: its own key or configuration for the model is missing or wrong" /
        "ゲートウェイがプロバイダーを利用できません。ゲートウェイ側のキーまたはモデルの設定に不足や誤りがあります"
    } help {
        "Nothing on this machine changes that, and a new key of yours doesn't either: the gateway's administrator has to look at the model's entry and at the credentials that the gateway uses for the provider. Give them the whole message." /
        "この端末の設定や自分のキーを変えても解消しません。ゲートウェイの管理者に全文を伝え、モデルの設定と、ゲートウェイがプロバイダーに使う認証情報を確認してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"\blitellm\.\w+.{0,200}?(?:unable to locate credentials|could not load (?:aws )?credentials|security token included in the request is (?:expired|invalid)|default credentials were not found|could not automatically determine credentials|reauthentication is needed|invalid_grant)",
            r"gateway could not authenticate with its upstream provider|llm provider not provided|missing (?:anthropic|aws|azure|vertex\w*|bedrock|openai) (?:api )?key - a call is being made|invalid config passed in x-portkey|(?:provider|upstream) (?:api )?(?:key|credentials?) (?:is |are )?(?:missing|invalid|not (?:set|configured|found))|no provider configured for|provider config not found for model|(?:jwt auth|this feature|oauth2? token validation) .{0,60}(?:enterprise only|only available for premium)|integration (?:is )?not (?:found|configured)|(?:model group|router) not initialized|upstream (?:provider )?authentication (?:failed|error)",
            r"missing azure api base - please set|missing boto3 to call bedrock|\bvertex_location is required|invalid vertex_location format|vertex_project, and vertex_location must be set|invalid web identity token reference|aws sts rejected the web identity token|access denied when trying to assume role \S{1,120} please ensure the trust policy|litellm_credential_name=\S{1,80} names a credential|jwt auth: (?:oidc discovery|jwks) |missing jwt public key url|customer-routed inference is temporarily unavailable|event-stream shape could not be loaded|oidc userinfo endpoint|jwt auth is enabled but neither|the gateway's aws identity has sts:assumerole",
            r"\bguardrailconfig=.{1,80}is missing|model_config references credential|assumerole failed for .{1,200}falling back to ambient credentials",
        ],
        ask: CloudAdministrator {
            "Our gateway can't use its provider for Claude Code: its own credentials or the model's entry are missing or wrong there. Please look at the message that I send along." /
            "ゲートウェイが Claude Code のプロバイダーを利用できません。ゲートウェイ側の認証情報またはモデルの設定に不足や誤りがあります。併せて送るメッセージをご確認いただけますか。"
        },
        examples: [
            "Authentication error · The gateway could not authenticate with its upstream provider — contact your gateway administrator",
            "API Error: 500 litellm.APIConnectionError: Unable to locate credentials. Received Model Group=x",
            "litellm.AuthenticationError: BedrockException Invalid Authentication - {\"message\":\"The security token included in the request is expired\"}",
            "Missing Azure API Base - Please set `api_base` or `AZURE_API_BASE` environment variable. Expected format: https://<resource-name>.services.ai.azure.com/anthropic",
            "model_config references credential 'bedrock-tokyo' but it was not found or has no values",
        ],
    }
    GUARDRAIL "GK-ERR-230" Problem {
        "a guardrail of your company (at Bedrock or at the gateway) stopped this request or its answer" /
        "組織のガードレール（Bedrock またはゲートウェイ）がリクエストまたは応答を止めました"
    } help {
        "Leave out what it may have found (names, addresses, keys, words of its list) or phrase it otherwise; /clear where it stays in the conversation. Whoever runs the guardrail can see which rule it was, and has to repair it where the guardrail itself isn't found." /
        "対象になりそうな内容（氏名、住所、キー、禁止語など）を外すか、表現を変えてください。会話に残る場合は /clear を使います。どの規則かはガードレールの管理者が確認できます。ガードレール自体が見つからない場合も、管理者の対応が必要です。"
    } text {
        verified: false,
        names: ["GuardrailRaisedException", "BlockedPiiEntityError", "GUARDRAIL_INTERVENED"],
        patterns: [
            r"blocked entity detected|\bguardrail\w*\b.{0,80}\b(?:blocked|intervened|violat\w+|failed|raised|denied|rejected|does not exist|not found|detected|triggered)|\b(?:blocked|violat\w+|denied|rejected|stopped|flagged)\b.{0,60}\bguardrails?\b|violated content safety policy|\bhooks_failed\b|prompt injection (?:attack )?detected|\bhooks? failed\b.{0,40}portkey|portkey error: hooks|\bdlp\b.{0,60}(?:blocked|violat|policy)|blocked by .{0,40}content safety",
            r"sorry, the model cannot answer this question",
            r"model (?:does not|doesn't) support guardrails|\bguardrail (?:version|identifier)\b.{0,60}\b(?:not valid|invalid|not exist)|\bguardrailconfig\.[\w.]{1,40}'? failed to satisfy|guardrail was enabled but input is in incorrect format",
        ],
        examples: [
            "Blocked entity detected: EMAIL by Guardrail: presidio. This entity is not allowed to be used in this request.",
            "Sorry, the model cannot answer this question.",
            "Guardrail was enabled but input is in incorrect format.",
        ],
    }
    ROUTE_DENIED "GK-ERR-257" Remote {
        "the gateway knows the key, but doesn't let it use this path, tool or network" /
        "ゲートウェイはキーを認識していますが、このパス、ツール、または接続元での利用を許可していません"
    } help {
        "Claude Code needs /v1/messages and /v1/messages/count_tokens (Anthropic's API), or the gateway's pass-through path for Bedrock or Vertex AI. Ask the gateway's administrator to allow it for your key, or for this network's address. `genkan explain ANTHROPIC_BASE_URL` shows the address that is used." /
        "Claude Code には /v1/messages と /v1/messages/count_tokens（Anthropic の API）、または Bedrock・Vertex AI 用のパススルーのパスが必要です。キーまたは接続元アドレスの許可を、ゲートウェイの管理者に依頼してください。使われるアドレスは `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"not allowed to (?:call|access) this (?:openai )?(?:route|routes|endpoint|path)|only allowed to call routes|is an admin only route|access forbidden: (?:ip address|route)|\brbac: access denied\b|you cannot consume this service|your ip address is not allowed|not in the allowed tools list|ip (?:address )?\S{0,40} ?(?:is )?not (?:allowed|whitelisted|allowlisted)|not allowed to call route",
            r"\b(?:invoke\w*|converse\w*|this (?:api|operation|endpoint|method)) (?:is|has been) (?:blocked|disabled by|not permitted)",
            r"not allowed to access (?:passthrough route|search tool|route '|vector store)|denied access to passthrough route|route \S{1,120} not in allowed_routes=|only proxy admin can be used|does not have permission to modify guardrails|does not resolve to a team id|this auto-router belongs to a different team|no longer a member of this auto-router's team|is only allowed for proxy admins?|does not support pass-through endpoint|configured with use_in_pass_through|is rejected by the ssrf guard|(?:is not permitted: this gateway applies a guardrail|refused by this gateway: )",
            r"password must be changed before the session can be used",
        ],
        ask: CloudAdministrator {
            "The gateway knows my key, but doesn't let it use the path that Claude Code needs (/v1/messages and /v1/messages/count_tokens, or the pass-through for our cloud), or refuses this network's address. Please allow it." /
            "ゲートウェイが私のキーに、Claude Code に必要なパス（/v1/messages と /v1/messages/count_tokens、またはクラウド用のパススルー）か、このネットワークからの接続を許可していません。許可していただけますか。"
        },
        examples: [
            "Virtual key is not allowed to call this route. Only allowed to call routes: ['/chat/completions']. Tried to call route: /v1/messages",
            "invoke is blocked please use converse /converse-stream",
            "Key/team not allowed to access passthrough route /bedrock. Configure `allowed_passthrough_routes` on the team or key.",
            "This account's password must be changed before the session can be used: it was either found in a known data breach or set by an admin.",
        ],
    }
    BLOCKED "GK-ERR-277" Remote {
        "the gateway has blocked the team, project, organization or user that the key belongs to" /
        "ゲートウェイで、キーの属するチーム、プロジェクト、組織、利用者のいずれかがブロックされています"
    } help {
        "A new key of the same team doesn't help. Only the gateway's administrator can lift it; send the request below. `genkan token rotate` takes a key of another team, where you are given one." /
        "同じチームの新しいキーでは解消しません。解除できるのはゲートウェイの管理者だけです。下の依頼文を送ってください。別のチームのキーを受け取った場合は `genkan token rotate` で登録します。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:team|project|organization|user)=\S{1,80} is blocked\b|\bthis auto[- ]router's team is blocked|\b(?:team|project|user|customer) \S{0,80} ?is blocked\. update via",
        ],
        ask: CloudAdministrator {
            "Our LLM gateway says that the team, project or user of my key is blocked. Please lift it, or tell me why it is and which key I am to use for Claude Code." /
            "LLM ゲートウェイで、私のキーの属するチーム、プロジェクト、または利用者がブロックされています。解除していただくか、理由と Claude Code で使うべきキーを教えていただけますか。"
        },
        examples: [
            "{\"error\":{\"message\":\"Team=0a1b2c3d is blocked. Update via `/team/unblock` if your admin.\",\"type\":\"auth_error\",\"code\":\"401\"}}",
        ],
    }
    GATEWAY_PIN "GK-ERR-272" Remote {
        "the gateway's TLS certificate isn't the one that was trusted at the sign-in: it was renewed, or something else answers in the gateway's place" /
        "ゲートウェイの TLS 証明書が、サインイン時に信頼したものと異なります。証明書の更新か、別の機器の応答です"
    } help {
        "Don't trust the new certificate before the gateway's administrator confirms its fingerprint; `genkan doctor` shows who answers. Then sign in again with /login." /
        "ゲートウェイの管理者に新しい証明書のフィンガープリントを確認するまで、信頼しないでください。応答している相手は `genkan doctor` で分かります。確認後、/login でサインインし直します。"
    } text {
        verified: false,
        patterns: [
            r"(?:gateway's )?tls certificate (?:changed (?:since you connected|during sign-in)|did not match the one you trusted|does not match stored pin)|cloud gateway \S{1,120} (?:tls certificate changed|is not trusted on this machine)|no certificate is saved for \S{1,120}; the stored sign-in",
        ],
        ask: CloudAdministrator {
            "Claude Code says that our gateway's TLS certificate isn't the one that I trusted when I signed in. Please confirm whether it was renewed and tell me its SHA-256 fingerprint." /
            "Claude Code が、ゲートウェイの TLS 証明書がサインイン時に信頼したものと異なると表示しています。更新されたものかどうかと、SHA-256 フィンガープリントを教えていただけますか。"
        },
        examples: [
            "Cloud gateway llm.acme.example TLS certificate changed since you connected — run /login to verify and reconnect.",
        ],
    }
    KEY_EXPIRED "GK-ERR-142" Person {
        "the gateway's key has expired" /
        "ゲートウェイのキーの期限が切れています"
    } help {
        "Ask the gateway's administrator for a new one, and give it to `genkan token rotate`; where a command gives it, `genkan token rotate` runs that again." /
        "ゲートウェイの管理者から新しいキーを受け取り、`genkan token rotate` で登録してください。コマンドがキーを出力する場合は、`genkan token rotate` で再実行されます。"
    } text {
        verified: false,
        patterns: [r"authentication error - expired key",
            r"\bexpired key\b|key has expired|\bjwt (?:is|has) expired|token expired or not valid",
            r"\bapi key (?:has |is )?expired\b|\bkey expired\b|virtual key .{0,40}expired|\bexpired_key\b",
            r"令牌已过期",
            r"cloud gateway session expired",
            r"cloud gateway token expired|not connected to cloud gateway .{0,80}saved sign-in has ended|stored sign-in for \S{1,120} has expired and has no refresh token|not signed in to the cloud gateway",
        ],
        examples: [
            "Jwt is expired",
            "Authentication Error - Expired Key. Key Expiry time 2026-11-01 and current time 2026-11-20",
            "API key expired. Please renew the API key.",
            "{\"error\":{\"message\":\"该令牌已过期\",\"type\":\"one_api_error\"}}",
            "Cloud gateway session expired — run /login to reconnect.",
            "Not connected to Cloud gateway llm.acme.example: the saved sign-in has ended. Run /login. If that is refused, update Claude Code, or ask your administrator which version to use.",
        ],
    }
    KEY_REFUSED "GK-ERR-141" Person {
        "the gateway doesn't take the key" /
        "ゲートウェイがキーを受け付けません"
    } help {
        "The key was mistyped, revoked, or belongs to another gateway. Ask the gateway's administrator for a new one, and give it to `genkan token rotate`; where a command gives it, see what that command is signed in to." /
        "キーの入力誤り、失効、または別のゲートウェイのキーです。ゲートウェイの管理者から新しいキーを受け取り、`genkan token rotate` で登録してください。コマンドがキーを出力する場合は、そのコマンドのサインイン先を確認してください。"
    } text {
        verified: true,
        names: ["token_not_found_in_db"],
        patterns: [
            r"invalid proxy server token passed",
            r"authentication error, no api key passed in",
            r"litellm virtual key expected",
            // Kong's plug-in for keys.
            r"no api key found in request",
            r#""detail"\W{1,4}invalid api[ -]?key"#,
            r#"authentication error, (?:invalid|malformed|no|missing)|invalid (?:virtual|proxy|master) key|\bjwt (?:is missing|verification fails?)|\"message\"\W{1,3}invalid authentication credentials\"|unable to find token in cache|missing (?:or invalid )?api key in"#,
            r"malformed api key passed in|invalid api key, no token associated|key is blocked\. update via|portkey error: (?:invalid|missing) api key|x-portkey-(?:config|provider) header is required|no auth credentials found|\bjwt (?:issuer|audience)s? .{0,20}not (?:configured|allowed)|\b(?:missing|no|invalid) auth (?:token|key|credentials?)\b|(?:user|token) (?:not found|is blocked|has been (?:deactivated|disabled|revoked))\W{0,3}(?:in litellm|via scim|$)|invalid (?:access |auth\w* )?token\b.{0,30}(?:gateway|proxy)|expected to start with 'sk-|api[ -]?key (?:is |has been )(?:disabled|revoked|deactivated|blocked)|incorrect api key provided",
            r"无效的令牌|令牌状态不可用|未提供令牌",
            r"\binvalid (?:helicone|portkey|litellm|openrouter|gateway|vercel|requesty|bifrost|truefoundry|apigee|apim|cloudflare|team|project|user|consumer|client) (?:api[ -]?)?(?:key|token)\b|\b(?:helicone|portkey|litellm|openrouter|gateway|vercel|requesty|bifrost) (?:api )?key (?:is |was )?(?:invalid|missing|not found|required)",
            r"(?:user|key|team|token) (?:doesn't|does not) exist in db",
            r"the gateway (?:did not accept (?:the new|this session's) credential|refused them for this account)|organization's gateway refused the request|idp rejected refresh token|invalid jwt submitted|jwt auth: token|no matching public key found\. keys=|unmatched token passed in\. enforce_rbac|no (?:user or )?teams? (?:id )?found in token|email domain not allowed\. user email|oauth 2\.0 token validation failed|token's (?:team|scope)\b.{0,40}not (?:found|allowed)",
        ],
        examples: [
            "Please run /login · API Error: 401 {\"detail\":\"Invalid API key\"}",
            "API Error: 401 Authentication Error, Invalid proxy server token passed. Received API Key = sk-...1234",
            "{\"message\":\"No API key found in request\",\"request_id\":\"0a1b2c3d\"}",
            "Authentication Error, No api key passed in.",
            "Authentication Error, LiteLLM Virtual Key expected. Received=wrong, expected to start with 'sk-'.",
            "Malformed API Key passed in. Ensure Key has `Bearer ` prefix.",
            "{\"error\":{\"message\":\"无效的令牌\",\"type\":\"one_api_error\"}}",
            "401 Invalid Helicone API key",
            "Authentication Error, User doesn't exist in db. 'user_id'=admin. Create user via `/user/new` call.",
            "No matching public key found. keys=[], kid=abc",
        ],
    }
    BUDGET "GK-ERR-143" Problem {
        "the budget of the key, its team or its user at the gateway is spent" /
        "ゲートウェイで、キー・チーム・利用者のいずれかの予算を使い切っています"
    } help {
        "Waiting helps only until the budget's next period; trying again doesn't. Whoever runs the gateway sees whose budget it is, and can raise it." /
        "再試行しても解消しません。次の予算期間を待つか、ゲートウェイの管理者に対象を確認して引き上げてもらってください。"
    } text {
        verified: false,
        names: ["budget_exceeded"],
        patterns: [r"budget has been exceeded!", r"exceededbudget:",
            r"\bover budget\b|\bbudget (?:has been |limit )?exceeded\b|exceeded (?:your |the )?(?:\w+ )?budget|crossed (?:its |the )?(?:\w+ )?budget",
            r"exceeded budget for model|\bexceededbudget\b|exceeds? (?:the |your )?(?:\w+ )?budget|budget (?:limit )?(?:reached|exhausted)|crossed budget",
            r"额度不足|额度已用尽|预扣费额度失败|quota is not enough|pre-?consume\w* (?:token )?quota failed|(?:token|user|key) quota (?:is )?(?:not enough|exhausted|exceeded|insufficient)",
            r"budget enforcement unavailable: current spend could not be verified|no healthy deployments .{0,40}budget",
        ],
        ask: CloudAdministrator {
            "Claude Code's requests are refused by our LLM gateway because a budget is spent. Please look whose it is (key, team or user), and raise it or tell me when its next period begins." /
            "LLM ゲートウェイで予算を使い切り、Claude Code のリクエストが拒否されています。対象（キー・チーム・利用者）を確認し、引き上げるか、次の期間の開始日を教えていただけますか。"
        },
        examples: [
            "ExceededTokenBudget: Current spend for token: 7.2; the key is over budget",
            "ExceededBudget: User=dev over budget. Spend=3.0, Budget=2.0",
            "API Error: 429 Budget has been exceeded! Current cost: 2.01, Max budget: 2.0",
            "LiteLLM Team: red, exceeded budget for model=claude-x",
            "{\"error\":{\"message\":\"用户额度不足\",\"type\":\"one_api_error\"}}",
            "Budget enforcement unavailable: current spend could not be verified against Redis or the database, and fail_closed_budget_enforcement is enabled, so the request was rejected",
        ],
    }
    MODEL_DENIED "GK-ERR-144" Problem {
        "the gateway's key may not use this model" /
        "ゲートウェイのキーでは、このモデルを使用できません"
    } help {
        "The gateway knows the model, but not for this key, team or user. Have each pinned model allowed there. Don't switch to another name to escape it: who knows where that one is processed." /
        "モデルはゲートウェイにありますが、このキー・チーム・利用者には許可されていません。固定した各モデルを許可してもらってください。回避のために別の名前へ切り替えないでください。処理される場所が分かりません。"
    } text {
        verified: false,
        names: ["key_model_access_denied", "team_model_access_denied", "user_model_access_denied"],
        patterns: [r"not allowed to access model\b.{0,120}?\bthis \S+ can only access models=(?:.{0,400}?tried to access (?<model>[\w.:@/-]+))?",
            r"(?:key|team|user|token|project|org\w*|you) (?:is |are )?not allowed to (?:access|use) (?:the |this )?model|invalid model for (?:team|key|user)\b(?: \S+?:? (?<model>[\w.:@/-]+?)\.)?|(?:doesn't|does not|don't) have access to (?:the )?models? ",
            r"(?:doesn't|does not) have access to model=|has access to the requested model|model (?:is )?not allowed for this (?:key|team|user|project)|model access denied|access groups? grant no models|\bmodel_access_denied\b|(?:key|team|user|org\w*|customer|project) not allowed to access (?:the )?model",
            r"\bcan_(?:key|team|user|object)_call_model\b|令牌无权|无权(?:使用|访问)模型",
        ],
        ask: CloudAdministrator (GATEWAY_MODEL),
        examples: [
            "Exception: Invalid model for team litellm-dev: acme-opus. Valid models for team are: ['x']",
            "key not allowed to access model. This key can only access models=['acme-haiku']. Tried to access acme-opus",
            "No team has access to the requested model: claude-x. Checked teams=[].",
            "该令牌无权使用模型：claude-x",
        ],
    }
    UNKNOWN_MODEL "GK-ERR-145" Problem {
        "the gateway knows no model of this name" /
        "この名前のモデルはゲートウェイにありません"
    } help {
        "Names behind a gateway are its own. Ask for the names that stand for regional models, and pin those: `--set models.sonnet=…`, or in the profile. “No deployments available” means that the name is there and everything behind it rests after errors." /
        "ゲートウェイの先のモデル名は、ゲートウェイ独自のものです。リージョン内のモデルの名前を確認し、`--set models.sonnet=…` またはプロファイルで固定してください。“No deployments available” は、名前はあるものの、その先がエラー後の休止中であることを示します。"
    } text {
        verified: true,
        patterns: [
            r"invalid model name passed in model=(?<model>[\w.:@/-]+)",
            r"you passed in model=(?<model>[\w.:@/-]+)\. there is no 'model_name' with this string",
            r"no deployments available for selected model(?:.{0,120}?passed model=(?<model>[\w.:@/-]+))?",
            r"no healthy deployments?(?: available)? for (?:this )?model|there are no healthy deployments|no available channel|model not found in the config|model `?(?<model>[\w.:@/-]+)`? (?:is )?not (?:found|configured|registered) (?:in|on|at) (?:the )?(?:gateway|router|config|proxy|model list)",
            r"\bmodel_not_found\b|\bthe model [`'\x22]?(?<model>[\w.:@/-]+)[`'\x22]? does not exist",
            r"is currently paused and cannot accept requests|no endpoints found (?:for|matching|that)|model \S{1,80} (?:is )?not found in (?:the )?router|no (?:available )?(?:channels?|providers?|endpoints?) (?:available )?(?:for|supports?) (?:the |this )?model|no models? have context window large|\bmodel_not_supported\b|the requested model is not (?:supported|available)|unsupported model\b|model (?:name )?\S{0,60} ?(?:is )?not supported by (?:this )?(?:gateway|provider|proxy)",
            r"\bmodel(?: name| id)? not found\b\W{0,3}(?<model>[\w.:@/-]*)|\b(?:no such|unrecognized) model\b\W{1,3}[\w.:@/-]+|\bmodel \W?[\w.:@/-]{1,80}\W? (?:does not exist|doesn't exist|is not (?:a )?(?:found|known|valid|recognized|configured))",
            r"无可用渠道",
            r"no allowed providers are available|\bprovider_not_found\b|\bprovider \W?[\w.:@/-]{0,80}\W? not found|\bprovider not found\b|unknown provider for model|model \S{1,80} (?:is )?not in (?:the )?(?:list|catalog|allowed)",
            r"your gateway couldn't serve (?<model>[\w.:@/-]+)",
            r"model id = \S{1,80} not found on litellm proxy|trying to call specific deployment, but model id|\byou passed in model=\S{1,120}\. (?:there|no)|(?:llm model list|llm router) (?:is )?not loaded in|deployment \S{1,80} is reserved for another team",
        ],
        ask: CloudAdministrator (GATEWAY_MODEL),
        examples: [
            "The model `acme-opus` does not exist or you do not have access to it.",
            "litellm.BadRequestError: There are no healthy deployments for this model",
            "litellm.BadRequestError: You passed in model=acme-opus. There is no 'model_name' with this string",
            "No deployments available for selected model, Try again in 5 seconds. Passed model=acme-opus.",
            "API Error: 400 anthropic_messages: Invalid model name passed in model=acme-opus. Call `/v1/models`",
            "No endpoints found for anthropic/claude-x.",
            "{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"Model not found: moonshotai/kimi-k2.6\"}}",
            "503 {\"error\":{\"message\":\"当前分组 default 下对于模型 claude-x 无可用渠道\",\"type\":\"one_api_error\"}}",
            "404: {\"error\":{\"message\":\"No allowed providers are available for the selected model.\",\"code\":404}}",
            "Your gateway couldn't serve claude-x",
            "Model id = claude-x not found on litellm proxy",
        ],
        abroad: ["API Error: 400 anthropic_messages: Invalid model name passed in model=us-gov.anthropic.claude-opus-5-5. Call `/v1/models`"],
    }
    NO_PATH "GK-ERR-146" Problem {
        "there is nothing at this path of the gateway" /
        "ゲートウェイのこのパスには何もありません"
    } help {
        "The address is wrong by a path: `/v1` twice (Claude Code adds it by itself), a prefix that the gateway doesn't have, or a pass-through that is switched off there. `gateway.url` is the part before /v1/messages, /model/… or /v1/projects/…." /
        "アドレスのパスが誤っています。`/v1` の重複（Claude Code が自動で付けます）、ゲートウェイにないプレフィックス、無効化されたパススルーなどです。`gateway.url` は /v1/messages、/model/…、/v1/projects/… の前までを指定します。"
    } text {
        verified: true,
        patterns: [r#""detail"\s?:\s?"not found""#, r"no route matched with those values",
            r"\bcannot (?:post|get) /\S*|\b404 page not found\b",
            r"\bendpoint (?:does ?n[o']t|not) exists?\b|\b(?:no such|unknown) endpoint\b|\broute \S{1,80} not found|no route (?:found|matches|for) (?:post|get|the )|(?:path|url|endpoint) \S{1,80} (?:was )?not found on this (?:server|gateway)",
        ],
        examples: [
            "Cannot POST /v1/v1/messages",
            "API Error: 404 {\"detail\":\"Not Found\"}",
            "{\"message\":\"no Route matched with those values\"}",
            "{\"error\":\"Not Found\",\"message\":\"Route /api not found\"}",
        ],
    }
    NO_DATABASE "GK-ERR-147" Remote {
        "LiteLLM can't look the key up: it has no database" /
        "LiteLLM がキーを照会できません: データベースがありません"
    } help {
        "Without its database LiteLLM takes its administrator's key alone, and answers so to every other one. Either the database is away, or the key is none of this gateway's." /
        "データベースがない LiteLLM は管理者キーだけを受け付け、ほかのキーにはこのように応答します。データベースの停止か、このゲートウェイのものではないキーです。"
    } text {
        verified: true,
        names: ["no_db_connection"],
        patterns: [
            r"\bno connected db\b",
            r"no database connected|database (?:connection )?not (?:available|connected)|prisma client is not initialized|can\'t reach database server|db_exception|prisma\b.{0,60}(?:error|exception)",
            r"\bdb not connected\. this endpoint needs|\bno db connected\. see|redis is unreachable and still holds",
        ],
        ask: CloudAdministrator {
            "Our LiteLLM answers “No connected db.” to Claude Code's key. Please look whether its database is there, and whether the key is one of this gateway's." /
            "LiteLLM が Claude Code のキーに対して “No connected db.” と応答します。データベースの状態と、このゲートウェイのキーかどうかを確認していただけますか。"
        },
        examples: [
            "Exception: No connected db.",
            "{\"error\":{\"message\":\"No connected db.\",\"type\":\"no_db_connection\",\"code\":\"400\"}}",
            "No Database connected. Set DATABASE_URL in .env.",
            "DB not connected. This endpoint needs a database; set DATABASE_URL to a PostgreSQL connection string (postgresql://...) to enable it.",
        ],
    }
    OUTSIDE_MODEL "GK-ERR-148" Problem {
        "the gateway was asked for a model outside the allowed regions, and refused it: the request could have left Japan" /
        "許可リージョン外を示す名前のモデルがゲートウェイに要求され、拒否されました。リクエストは国外に出る可能性がありました"
    } help {
        "Don't ask for this name at the gateway. `genkan check` shows which setting, or which typed model name, chose it; `genkan setup` writes the profile's names." /
        "ゲートウェイでこの名前の許可を依頼しないでください。どの設定または入力したモデル名によるものかは `genkan check` で分かります。`genkan setup` でプロファイルの名前を設定します。"
    } text {
        verified: true,
    }
    GATEWAY_LIMIT "GK-ERR-213" Remote {
        "the gateway's own limit of requests or tokens for your key was reached" /
        "ゲートウェイがキーごとに設けたリクエスト数またはトークン数の上限に達しました"
    } help {
        "Wait a minute; Claude Code tries again by itself. If it keeps happening, whoever runs the gateway can raise the limit of the key, its team or its user." /
        "1 分ほど待ってください（Claude Code は自動で再試行します）。頻発する場合は、ゲートウェイの管理者がキー・チーム・利用者の上限を引き上げられます。"
    } text {
        verified: false,
        patterns: [
            r"max parallel request limit reached|rate limit (?:exceeded|type)\W{1,3}(?:for )?(?:api_key|key|team|user|model_per_key)|limit type: (?:requests|tokens|max_parallel_requests)|\bapi rate limit exceeded\b|crossed tpm / rpm",
            r"over (?:user-)?defined (?:tpm|rpm|rate ?limit)|over defined (?:tpm|rpm)|\blocal_rate_limited\b|(?:gateway|helicone|portkey|kong|tenant|virtual key|consumer|team)\b.{0,40}\brate limit|rate limit\b.{0,40}\b(?:gateway|helicone|portkey|virtual key|consumer)|no deployments available .{0,40}cooldown|deployment over .{0,20}ratelimit",
            r"hit (?:global )?limit(?: for \S{1,80}\. current limits)?: (?:limit=|max_parallel)|litellm rate limit handler for rate limit type|model capacity reached for .{0,80}priority|over available (?:tpm|rpm)=|max iterations exceeded for session|tunnels? .{0,60}http 429",
        ],
        ask: CloudAdministrator {
            "Claude Code meets the rate limit of my key at our LLM gateway. Please look at the requests and tokens per minute that it allows, and raise them if our use is right." /
            "LLM ゲートウェイで、Claude Code が私のキーのレート制限に達しています。1 分あたりのリクエスト数とトークン数の上限を確認し、利用状況が妥当であれば引き上げていただけますか。"
        },
        examples: [
            "Rate limit exceeded for api_key: x. Limit type: tokens. Current limit: 100, Remaining: 0.",
            "litellm.RateLimitError: Deployment over user-defined ratelimit.",
            "LiteLLM Rate Limit Handler for rate limit type = key. Crossed TPM / RPM / Max Parallel Request Limit. current rpm: 12, rpm limit: 10",
            "Hit Global Limit: Limit=100, current: 101",
        ],
    }
}
