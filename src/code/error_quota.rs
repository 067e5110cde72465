//! GK-ERR-036 to 039 and others: the limits of models on Bedrock, its capacity, and trouble of its own.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const MORE_QUOTA: Message = Message {
    en: "Our calls to Claude in Amazon Bedrock are refused because of a quota (Service Quotas, Amazon Bedrock, “Cross-region model inference …”⟦ in {region}⟧). Please ask for a higher one. Switching to a `global.` profile is not an option: it would leave Japan.",
    ja: "Amazon Bedrock での Claude の呼び出しが、クォータ（Service Quotas の Amazon Bedrock「Cross-region model inference …」⟦、{region}⟧）により拒否されています。引き上げを申請していただけますか。`global.` プロファイルへの切り替えは国外処理になるため、回避策にはなりません。",
};

super::error_text::error_texts! {
    PER_DAY "GK-ERR-407" Remote {
        "the account's quota of tokens per day at Bedrock is used up; in a new account it is very low, or zero" /
        "Bedrock の 1 日あたりのトークン数のクォータを使い切っています。新しいアカウントでは上限が非常に低いか、ゼロです"
    } help {
        "Wait until the quota of the day is renewed: what was used counts for a day, so a minute doesn't help. A higher quota per minute doesn't help either. The cloud administrator can see the value in Service Quotas (“… tokens per day …” of the model) and ask AWS for the usual one, for a new account often through a support case. Don't switch to `global.` or another region to avoid this.\n- It is used up sooner than expected: each request first counts with the most that it may answer (max_tokens), and each token of an answer counts several times for newer Claude models. A lower CLAUDE_CODE_MAX_OUTPUT_TOKENS (in another program max_tokens), shorter conversations (/compact, /clear) and fewer subagents at once stretch the quota. In a shared account others use it up too." /
        "1 日分のクォータが更新されるまで待ってください。使用量は 1 日単位で数えられるため、1 分待っても、1 分あたりのクォータを引き上げても解消しません。クラウド管理者は Service Quotas でモデルの「… tokens per day …」の値を確認し、通常の値への引き上げを申請できます（新しいアカウントではサポートへの問い合わせが必要なことがあります）。回避のために `global.` や別のリージョンへ切り替えないでください。\n- 想定より早く使い切る場合: 各リクエストは、まず応答の上限（max_tokens）まで使うものとして数えられ、新しい Claude モデルの応答は 1 トークンが数トークン分になります。CLAUDE_CODE_MAX_OUTPUT_TOKENS（ほかのプログラムでは max_tokens）を下げる、会話を短くする（/compact、/clear）、同時に動かすサブエージェントを減らす、といった方法で節約できます。共有のアカウントでは、ほかの利用者の使用量も含まれます。"
    } text {
        verified: false,
        patterns: [
            r"too many (?:requests|tokens) per day\b|\b(?:aws|bedrock)\w*\b.{0,120}\btokens per day\b.{0,60}\b(?:exceeded|quota|limit)\b",
        ],
        ask: CloudAdmin {
            "Our calls to Claude in Amazon Bedrock are refused because the quota of tokens per day is used up (Service Quotas, Amazon Bedrock, “Model invocation max tokens per day …” of the model⟦ in {region}⟧; not the one per minute). Please have AWS raise it, through a support case where it can't be adjusted there. Switching to a `global.` profile is not an option: it would leave Japan." /
            "Amazon Bedrock での Claude の呼び出しが、1 日あたりのトークン数のクォータを使い切ったため拒否されています（Service Quotas の Amazon Bedrock、⟦{region} の⟧モデルの「Model invocation max tokens per day …」。1 分あたりのものではありません）。引き上げを AWS に申請していただけますか（そこで変更できない場合はサポートへのケースになります）。`global.` プロファイルへの切り替えは国外処理になるため、回避策にはなりません。"
        },
        examples: [
            "An error occurred (ThrottlingException) when calling the Converse operation (reached max retries: 4): Too many tokens per day, please wait before trying again.",
        ],
    }
    OTHER_THROTTLED "GK-ERR-613" Remote {
        "AWS limits how often this other call may be made (the text names the operation); it isn't a call to a model" /
        "この操作（本文にあります）の呼び出し回数を AWS が制限しています。モデルの呼び出しではありません"
    } help {
        "Wait a minute and try again; no quota of a model is used up, and nobody has to raise one.\n- GetRoleCredentials, CreateToken, RegisterClient, AssumeRole: many programs or windows ask for credentials at once. Close some, or let them share one sign-in (`genkan login`, an AWS profile with sso_session).\n- ListFoundationModels, ListInferenceProfiles: a program looks the models up too often; name the model by hand in it.\n- Describe…, Get…, List… of another service: a command or MCP server asks in a loop." /
        "1 分ほど待ってやり直してください。モデルのクォータは消費されておらず、引き上げの依頼も不要です。\n- GetRoleCredentials、CreateToken、RegisterClient、AssumeRole の場合: 多数のプログラムやウィンドウが同時に認証情報を求めています。いくつかを閉じるか、1 つのサインインを共有してください（`genkan login`、sso_session を使う AWS プロファイル）。\n- ListFoundationModels、ListInferenceProfiles の場合: プログラムがモデルの一覧を頻繁に取得しています。モデルを手動で指定してください。\n- ほかのサービスの Describe…、Get…、List… の場合: コマンドや MCP サーバーが繰り返し呼び出しています。"
    } text {
        verified: false,
        patterns: [
            r"\((?:throttling|throttlingexception|toomanyrequests(?:exception|error)|requestlimitexceeded|rateexceeded)\)? when calling the (?<operation>(?:describe|list|get|head|put|create|register|start|delete|update|batch|query|scan|assumerole|simulate|publish|send)\w*) operation",
            r"operation error (?:sso|sso oidc|sts|ec2|s3|iam|ssm|ecr|cloudformation|cloudwatch\w*): (?<operation>\w+), .{0,200}?(?:statuscode: 429|throttling\w*|toomanyrequestsexception|requestlimitexceeded)",
            r"could not load aws credentials · (?:toomanyrequests|throttl|slowdown|requestlimitexceeded|http 429)\w*",
            r"\bservice: (?:sso|sso ?oidc|sts|signin), status code: 429\b",
        ],
        examples: [
            "API Error: Could not load AWS credentials · TooManyRequestsException: HTTP 429 Unknown Code",
            "An error occurred (TooManyRequestsException) when calling the GetRoleCredentials operation: HTTP 429 Unknown Code",
            "operation error SSO: GetRoleCredentials, exceeded maximum number of attempts, 3, https response error StatusCode: 429",
            "API Error: Could not load AWS credentials · ThrottlingException: Rate exceeded. Check or refresh your AWS credentials and try again.",
            "software.amazon.awssdk.services.sso.model.TooManyRequestsException: HTTP 429 (Service: Sso, Status Code: 429, Request ID: 0a1b2c3d)",
        ],
    }
    THROTTLED "GK-ERR-036" Remote {
        "too many requests or tokens for the account's quota" /
        "アカウントのクォータに対し、リクエスト数またはトークン数が超過しています"
    } help {
        "If it comes with every attempt, waiting doesn't help: run fewer calls at once (“too many requests”), or lower what each reserves (“too many tokens”: CLAUDE_CODE_MAX_OUTPUT_TOKENS), and have the quota raised with the request below. If it comes once in a while, a quota per minute recovers by itself within a minute: Claude Code tries again where it says “Retrying … (attempt …)”; without that line send the prompt again, and update (old releases stopped at the first 429). A quota per day (“per day” in the message) takes hours. Don't switch to `global.` to avoid this.\n- “reached max retries”: a program other than Claude Code (boto3) gave up after so few attempts, within seconds. Have it try for longer, with growing pauses of up to a minute: AWS_RETRY_MODE=adaptive and an AWS_MAX_ATTEMPTS well above the number in the text in its environment (`retries` of botocore's Config in its code), or a loop of its own with exponential backoff, and fewer calls at once. Where it is throttled even so, the quota is too small: send the request below.\n- “Too many tokens”, even for short prompts: when a request begins, Bedrock reserves its whole maximum output (max_tokens, easily 32,000 or 64,000) against the tokens per minute; output tokens of the Claude 4 models count five times. Lower CLAUDE_CODE_MAX_OUTPUT_TOKENS; in another program (LiteLLM, Aider) its max_tokens.\n- Several sessions or subagents run at once: run fewer.\n- It keeps happening: the quota of the inference profile (in Japan `jp.`) has to be raised (Service Quotas, “Cross-region model inference …”); send the request below." /
        "毎回表示される場合は、待っても解消しません。同時の呼び出しを減らすか（「too many requests」）、リクエストごとに確保される量を小さくし（「too many tokens」。CLAUDE_CODE_MAX_OUTPUT_TOKENS）、下の依頼文でクォータの引き上げを依頼してください。ときどき表示されるだけなら、1 分あたりの上限は 1 分ほどで自然に回復します。「Retrying … (attempt …)」と表示される場合は Claude Code が自動で再試行します。表示されない場合はもう一度送信し、更新してください（古いリリースは最初の 429 で止まることがありました）。1 日あたりの上限（メッセージに「per day」）の回復には数時間かかります。回避のために `global.` へ切り替えないでください。\n- 「reached max retries」の場合: Claude Code 以外のプログラム（boto3）が、数秒のうちに示された回数だけ試して諦めました。間隔を 1 分程度まで延ばしながら、より長く再試行させてください。環境変数 AWS_RETRY_MODE=adaptive と、本文の回数より十分に大きい AWS_MAX_ATTEMPTS（コードでは botocore の Config の `retries`）、または指数バックオフの独自のループを使い、同時の呼び出しを減らします。それでも制限される場合はクォータが不足しています。下の依頼文を送ってください。\n- 「Too many tokens」の場合（短いプロンプトでも起こります）: Bedrock はリクエストの開始時に、出力の上限（max_tokens。32,000 や 64,000 のこともあります）の全量を 1 分あたりのトークン数から確保し、Claude 4 のモデルでは出力トークンが 5 倍に数えられます。CLAUDE_CODE_MAX_OUTPUT_TOKENS を小さくしてください。別のプログラム（LiteLLM、Aider など）では max_tokens です。\n- 複数のセッションやサブエージェントを同時に実行している場合: 数を減らしてください。\n- 続く場合: 推論プロファイル（日本では `jp.`）のクォータ引き上げ（Service Quotas の「Cross-region model inference …」）が必要です。下の依頼文を送ってください。"
    } text {
        verified: false,
        names: ["TooManyRequestsException", "ThrottlingException"],
        patterns: [
            r"\bbedrock\b.{0,240}?\b429 ?エラー",
            r"too many (?:requests|tokens), please wait before trying again",
            r"__type\W{1,4}(?:throttling|toomanyrequests)exception",
            r"throttlingexception\b.{0,160}?model is getting throttled",
            r"\bthrottl(?:ed|ing)\b(?:[^.]|\.[^ ]){0,60}(?:exception|error|limit|request|bedrock)|request was throttled|(?:^\W{0,4}(?:error: )?|throttlingexception\W{1,4}|bedrock\w*\b.{0,80}|(?:invokemodel|converse)\w* operation\b.{0,60})\brate exceeded\b|your request rate is too high",
            r"throttlingexception\b.{0,80}too many connections|\b429\b.{0,40}too many connections|bedrockexception\W{1,3}rate limit error\b|\bmodelthrottledexception\b",
        ],
        ask: CloudAdmin (MORE_QUOTA),
        examples: [
            "Bedrock の Claude Sonnet 4 で会話を続けると 429エラーが発生する",
            "Request was throttled or rate limited",
            "An error occurred (ThrottlingException) when calling the InvokeModel operation: Model is getting throttled. Try your request again.",
            "API Error: 429 {\"__type\":\"ThrottlingException\",\"message\":\"\"}",
            "API Error: Request rejected (429) · Too many requests, please wait before trying again.",
            "ThrottlingException",
            "ThrottlingException: Too many connections, please wait before trying again.",
        ],
    }
    NO_CAPACITY "GK-ERR-037" Remote {
        "Bedrock can't process the request at this moment: mostly it has no capacity, seldom something in the request is at fault" /
        "Bedrock がリクエストを現在処理できません。多くは一時的に空きがないためで、まれにリクエストの内容によるものです"
    } help {
        "Wait and try again; a quota of your account isn't used up (that is 429). AWS's health page shows whether ap-northeast-1 or ap-northeast-3 has trouble.\n- Every prompt fails, from one day or one setting on: take out the CLAUDE_CODE_* variables of the settings one by one, CLAUDE_CODE_USE_POWERSHELL_TOOL first (on Windows it is reported: at 1 every request got this answer, at 0 none).\n- Only one model fails: use another pinned one meanwhile (`genkan models`; Sonnet in place of Opus). Behind a gateway its administrator can add a fallback to another model or deployment there.\n- Every prompt fails for hours, or only one program (an editor's extension) does while `claude` in a terminal works with the same credentials: it isn't capacity. Compare region and model of both, and take another release of that program; the one before is the quickest test." /
        "しばらく待ってやり直してください。アカウントのクォータを使い切ったわけではありません（その場合は 429）。ap-northeast-1 と ap-northeast-3 の障害の有無は AWS Health で確認できます。\n- 特定の日や設定の変更から、すべてのプロンプトが失敗する場合: 設定の CLAUDE_CODE_* の変数を 1 つずつ外してください。まず CLAUDE_CODE_USE_POWERSHELL_TOOL です（Windows で、1 ではすべてのリクエストがこの応答になり、0 では起こらないという報告があります）。\n- 1 つのモデルだけが失敗する場合: 当面は固定した別のモデルを使ってください（`genkan models`。Opus の代わりに Sonnet など）。ゲートウェイ経由では、管理者がそこに別のモデルやデプロイへのフォールバックを追加できます。\n- 数時間にわたりすべて失敗する場合や、同じ認証情報でターミナルの `claude` は動作し、1 つのプログラム（エディターの拡張機能など）だけが失敗する場合は、空きの問題ではありません。両者のリージョンとモデルを比べ、そのプログラムを別のリリースにしてください（まず 1 つ前で確認します）。"
    } text {
        verified: false,
        names: ["ServiceUnavailableException"],
        patterns: [
            r"\bmodel is getting throttled\b",
            r"(?:api error: 503 )?bedrock is unable to process your request",
            r"\bserviceunavailableexception\b|\(serviceunavailable\) when calling the (?:invokemodel|converse)\w*|^\W{0,4}<code>serviceunavailable</code>|\bbedrock\w*\b.{0,60}\bservice ?unavailable",
            r"too many connections, please wait before trying again",
        ],
        examples: [
            "API Error (503 {\"error\":{\"message\":\"{\\\"message\\\":\\\"Model is getting throttled. Try your request again.\\\"}\",\"type\":\"None\",\"code\":\"503\"}})",
            "<Code>ServiceUnavailable</Code>",
            "API Error: 503 Bedrock is unable to process your request. This is a server-side issue, usually temporary — try again in a moment.",
            "ServiceUnavailableException",
            "API Error (503 Too many connections, please wait before trying again.) · Retrying in 1 seconds… (attempt 1/10)",
        ],
    }
    TOOL_CALL "GK-ERR-296" Problem {
        "the model itself produced a tool call or an answer that can't be read; the request was correct" /
        "モデルの出力したツール呼び出しまたは応答の形式が壊れており、読み取れません。リクエスト自体に問題はありません"
    } help {
        "Try again. If the same prompt fails once more, the model isn't capable enough for these tools: choose a stronger Claude model that the profile pins (`genkan models`), or switch off the MCP servers that aren't needed (`/mcp`). In a long conversation, /compact or /clear helps too. Neither permissions nor the network are involved." /
        "やり直してください。同じプロンプトで繰り返す場合は、このモデルではツールを扱いきれていません。プロファイルで固定された上位の Claude モデルを選ぶか（`genkan models`）、不要な MCP サーバーを無効にしてください（`/mcp`）。長い会話では /compact や /clear も有効です。権限やネットワークは関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\bmodel (?:produced|generated|returned|emitted) (?:an? )?(?:invalid|malformed|incomplete) (?:sequence as part|tool|function|json)",
            r"\bmalformed[_ -](?:function|tool)[_ -](?:call|use)s?\b|\bmalformed_model_output\b|\btool call (?:could not|couldn't) be parsed\b|\bfailed to call a function\b.{0,40}(?:adjust your prompt|failed_generation)|\btool_use_failed\b",
            r"\b(?:cline|roo(?: code)?|kilo(?: code)?) tried to use \S{1,40} (?:for \S{1,200} )?without value for required parameter",
            r"\b(?:cline|roo(?: code)?|kilo code) (?:is having trouble|uses complex prompts and iterative task execution)",
            r"you did not use a tool in your previous response",
            r"\binputvalidationerror: \S{1,80} failed due to the following issues?|<tool_use_error>\s?inputvalidationerror",
            r"may indicate a failure in (?:his|the model's|its) thought process|\b(?:cline|roo|kilo(?: code)?) is having trouble\b",
            r"language model did not provide any assistant messages|provider returned an empty or unparsable response",
            r"model tried to call (?:an )?unavailable tool|invalid (?:input|arguments) for tool [\w-]{1,80}: (?:json parsing|type validation) failed|\bai_(?:nosuchtool|invalidtool(?:input|arguments))error\b",
        ],
        examples: [
            "ModelErrorException: Model produced invalid sequence as part of ToolUse.",
            "The model's tool call could not be parsed (retry also failed).",
            "Unexpected API Response: The language model did not provide any assistant messages. This may indicate an issue with the API or the model's output.",
            "Cline tried to use write_to_file without value for required parameter 'content'. Retrying...",
            "Cline is having trouble... Cline uses complex prompts and iterative task execution that may be challenging for less capable models.",
            "[ERROR] You did not use a tool in your previous response! Please retry with a tool use.",
            "Invalid tool call: AI_NoSuchToolError: Model tried to call unavailable tool 'foo'. Available tools: bash, edit",
            "AI_InvalidToolArgumentsError: Invalid arguments for tool edit: AI_TypeValidationError: Type validation failed",
            "<tool_use_error>InputValidationError: Write failed due to the following issue:\nThe required parameter `content` is missing</tool_use_error>",
            "Cline is having trouble... This may indicate a failure in his thought process or inability to use a tool properly, which can be mitigated with some user guidance",
            "AI_NoSuchToolError: Model tried to call unavailable tool 'foo'. Available tools: bash, read.",
        ],
    }
    SERVICE_TROUBLE "GK-ERR-038" Remote {
        "the service had trouble with this one request (not ready, timed out, or an error inside)" /
        "このリクエストの処理でサービス側に問題が起きました（準備中、タイムアウト、内部エラーのいずれか）"
    } help {
        "Try again. If it lasts for minutes, look at AWS's health page and give AWS support the request id." /
        "やり直してください。数分続く場合は AWS Health を確認し、リクエスト ID を添えて AWS サポートに問い合わせてください。"
    } text {
        verified: false,
        names: [
            "ModelNotReadyException",
            "ModelTimeoutException",
            "ModelErrorException",
            "ModelStreamErrorException",
            "InternalServerException",
        ],
        patterns: [
            r"model has timed out in processing the request",
            r"the system encountered an unexpected error during processing",
            r"the request failed due to an error while processing the model|request took too long to process|error occurred while streaming the response",
            r"model is not ready (?:or still loading|for inference)",
            r"model returned an unexpected error while streaming",
        ],
        examples: [
            "API Error: 500 The system encountered an unexpected error during processing. Try your request again. This is a server-side issue, usually temporary — try again in a moment.",
            "An error occurred (ModelTimeoutException) when calling the InvokeModel operation: Model has timed out in processing the request. Try your request again.",
            "API Error: 424 {\"message\":\"The request failed due to an error while processing the model\"}",
            "Model is not ready or still loading.",
            "litellm.BadRequestError: BedrockException - {\"message\": \"The model returned an unexpected error while streaming the response. Try your request again.\"}",
        ],
    }
    QUOTA "GK-ERR-039" Problem {
        "the request is over a quota of the account" /
        "アカウントのクォータを超えています"
    } help {
        "Waiting doesn't help here. The cloud administrator can ask for a higher quota." /
        "待っても解消しません。クラウド管理者がクォータの引き上げを申請できます。"
    } text {
        verified: false,
        names: ["ServiceQuotaExceededException"],
        patterns: [r"\bservice quota exceeded\b.{0,80}\baws\b", r"\bexceed(?:s|ed) the service quota for (?:this operation|your account)\b"],
        ask: CloudAdmin (MORE_QUOTA),
        examples: ["ServiceQuotaExceededException: Your request exceeds the service quota for your account.", "Service quota exceeded. This error indicates you've reached AWS service limits.", "anthropic.BadRequestError: Error code: 400 - {'message': 'Your account has exceeded the service quota for this operation.'}"],
    }
}
