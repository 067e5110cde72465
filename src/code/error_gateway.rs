//! GK-ERR from 141: what LLM gateways say, as people paste it. LiteLLM's texts stand in its source, and most of them were
//! seen; Kong's are documented.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const GATEWAY_MODEL: Message = Message {
    en: "Claude Code needs a model⟦ ({model})⟧ at our LLM gateway. Please allow it for my key, or tell me the name there that stands for a Claude model in our regions, without a fallback outside them.",
    ja: "Claude Code で LLM ゲートウェイのモデル⟦（{model}）⟧が必要です。私のキーに許可していただくか、国外へのフォールバックがない、許可リージョン内の Claude モデルの名前を教えてください。",
};

super::error_text::error_texts! {
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
        ],
        examples: [
            "Jwt is expired",
            "Authentication Error - Expired Key. Key Expiry time 2026-11-01 and current time 2026-11-20"],
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
            r#"authentication error, (?:invalid|malformed|no|missing)|invalid api key provided|invalid (?:virtual|proxy|master) key|\bjwt (?:is missing|verification fails?)|\brbac: access denied\b|\"message\"\W{1,3}(?:unauthorized|invalid authentication credentials)\"|unable to find token in cache|missing (?:or invalid )?api key in"#,
        ],
        examples: [
            "Please run /login · API Error: 401 {\"detail\":\"Invalid API key\"}",
            "{\"message\":\"Unauthorized\"}",
            "API Error: 401 Authentication Error, Invalid proxy server token passed. Received API Key = sk-...1234",
            "{\"message\":\"No API key found in request\",\"request_id\":\"0a1b2c3d\"}",
            "Authentication Error, No api key passed in.",
            "Authentication Error, LiteLLM Virtual Key expected. Received=wrong, expected to start with 'sk-'.",
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
        ],
        ask: CloudAdministrator {
            "Claude Code's requests are refused by our LLM gateway because a budget is spent. Please look whose it is (key, team or user), and raise it or tell me when its next period begins." /
            "LLM ゲートウェイで予算を使い切り、Claude Code のリクエストが拒否されています。対象（キー・チーム・利用者）を確認し、引き上げるか、次の期間の開始日を教えていただけますか。"
        },
        examples: [
            "ExceededTokenBudget: Current spend for token: 7.2; the key is over budget",
            "ExceededBudget: User=dev over budget. Spend=3.0, Budget=2.0",
            "API Error: 429 Budget has been exceeded! Current cost: 2.01, Max budget: 2.0",
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
        ],
        ask: CloudAdministrator (GATEWAY_MODEL),
        examples: [
            "Exception: Invalid model for team litellm-dev: acme-opus. Valid models for team are: ['x']",
            "key not allowed to access model. This key can only access models=['acme-haiku']. Tried to access acme-opus"],
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
            r"publishers/google/models/(?<model>claude[\w@.-]*)",
            r"\bmodel_not_found\b|\bthe model [`'\x22]?(?<model>[\w.:@/-]+)[`'\x22]? does not exist",
        ],
        ask: CloudAdministrator (GATEWAY_MODEL),
        examples: [
            "The model `acme-opus` does not exist or you do not have access to it.",
            "NotFoundError: 404 Publisher Model `projects/p/locations/l/publishers/google/models/claude-x` not found.",
            "litellm.BadRequestError: There are no healthy deployments for this model",
            "litellm.BadRequestError: You passed in model=acme-opus. There is no 'model_name' with this string",
            "No deployments available for selected model, Try again in 5 seconds. Passed model=acme-opus.",
            "API Error: 400 anthropic_messages: Invalid model name passed in model=acme-opus. Call `/v1/models`",
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
        ],
        examples: [
            "Cannot POST /v1/v1/messages",
            "API Error: 404 {\"detail\":\"Not Found\"}",
            "{\"message\":\"no Route matched with those values\"}",
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
        ],
        ask: CloudAdministrator {
            "Our LiteLLM answers “No connected db.” to Claude Code's key. Please look whether its database is there, and whether the key is one of this gateway's." /
            "LiteLLM が Claude Code のキーに対して “No connected db.” と応答します。データベースの状態と、このゲートウェイのキーかどうかを確認していただけますか。"
        },
        examples: [
            "Exception: No connected db.",
            "{\"error\":{\"message\":\"No connected db.\",\"type\":\"no_db_connection\",\"code\":\"400\"}}"],
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
        ],
        ask: CloudAdministrator {
            "Claude Code meets the rate limit of my key at our LLM gateway. Please look at the requests and tokens per minute that it allows, and raise them if our use is right." /
            "LLM ゲートウェイで、Claude Code が私のキーのレート制限に達しています。1 分あたりのリクエスト数とトークン数の上限を確認し、利用状況が妥当であれば引き上げていただけますか。"
        },
        examples: [
            "Rate limit exceeded for api_key: x. Limit type: tokens. Current limit: 100, Remaining: 0.",
        ],
    }
}
