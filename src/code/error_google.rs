//! GK-ERR-121 to 137, 310, 312 and 315: what Google says about models, policies and permissions of Vertex AI.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const VERTEX_MODEL: Message = Message {
    en: "Claude Code can't use a model⟦ ({model})⟧ on Vertex AI⟦ in {location}⟧. Please check for our project that the model is enabled in Model Garden for the location of our profile, that its terms are accepted, and that the organization policy vertexai.allowedModels lists it. If Google doesn't serve it in that location, please tell me which pinned model to use; `global` and other locations are not an option: they would leave Japan.",
    ja: "Claude Code が Vertex AI のモデル⟦（{model}）⟧を⟦ロケーション {location} で⟧使用できません。プロジェクトの Model Garden で、プロファイルのロケーションに対して有効化と利用規約への同意が済んでいるか、また組織のポリシー vertexai.allowedModels に含まれているかを確認していただけますか。そのロケーションで提供されていない場合は、使うべきモデルを教えていただけますか。`global` や別のロケーションは国外処理になるため、回避策にはなりません。",
};

super::error_text::error_texts! {
    MEMBER_DOMAIN "GK-ERR-1337" Problem {
        "an organization policy of Google Cloud allows roles only for members of certain domains, and this member isn't of one" /
        "Google Cloud の組織のポリシーが、ロールを付与できるメンバーのドメインを制限しており、このメンバーは含まれていません"
    } help {
        "The constraint is iam.allowedPolicyMemberDomains (domain restricted sharing) or the newer iam.managed.allowedPolicyMembers; no role of yours in the project lifts it. Look first which member the command or Terraform names: an account of another domain, `allUsers`, `allAuthenticatedUsers`, a group or service account of another organization.\n- An account or group of an allowed domain does as well: name that one.\n- This member has to be there: send the request below; who may change it has the role Organization Policy Administrator (roles/orgpolicy.policyAdmin). `gcloud resource-manager org-policies describe iam.allowedPolicyMemberDomains --project PROJECT --effective` shows what is allowed (customer ids C0…)." /
        "制約は iam.allowedPolicyMemberDomains（ドメイン別の共有の制限）、または新しい iam.managed.allowedPolicyMembers で、プロジェクトのロールでは解除できません。まず、コマンドや Terraform が指定しているメンバーを確認してください（別のドメインのアカウント、`allUsers`、`allAuthenticatedUsers`、別の組織のグループやサービスアカウントなど）。\n- 許可されているドメインのアカウントやグループで足りる場合: それを指定してください。\n- このメンバーが必要な場合: 下の依頼文を送ってください。変更できるのは、組織ポリシー管理者（roles/orgpolicy.policyAdmin）です。許可されている顧客 ID（C0…）は `gcloud resource-manager org-policies describe iam.allowedPolicyMemberDomains --project プロジェクト --effective` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\busers? named in the policy (?:do|does) not belong to a permitted customer\b",
            r"\bconstraints/iam\.(?:allowedpolicymemberdomains|managed\.allowedpolicymembers)\b",
        ],
        ask: CloudAdmin {
            "Google Cloud refuses a role: the member isn't of a permitted customer (organization policy iam.allowedPolicyMemberDomains). Please allow the member's domain (customer id) in the policy, except the project from it while the role is granted, or tell me which account to use. I send the message along, with the member and the role." /
            "Google Cloud が、許可された顧客のメンバーではないとして、ロールの付与を拒否しています（組織のポリシー iam.allowedPolicyMemberDomains）。ポリシーにメンバーのドメイン（顧客 ID）を追加するか、付与の間だけプロジェクトを対象から外していただくか、使うべきアカウントを教えていただけますか。メッセージ、メンバー、ロールを併せて送ります。"
        },
        examples: [
            "googleapi: Error 400: One or more users named in the policy do not belong to a permitted customer., failedPrecondition",
            "ERROR: (gcloud.projects.add-iam-policy-binding) FAILED_PRECONDITION: Operation denied by org policy: [\"constraints/iam.allowedPolicyMemberDomains\"]",
        ],
    }
    QUOTA_PROJECT_NO_FILE "GK-ERR-445" Person {
        "gcloud has no Application Default Credentials to write the quota project to: nobody has signed in for programs yet" /
        "割り当てプロジェクトを書き込む先の Application Default Credentials がありません。プログラム用のサインインがまだ行われていません"
    } help {
        "Sign in first (`genkan login`, or `gcloud auth application-default login`), then set the quota project. What stands below it about an API that isn't enabled (Cloud Resource Manager) only kept gcloud from checking the project: if it stays, the project's administrator enables that API." /
        "先にサインインし（`genkan login`、または `gcloud auth application-default login`）、その後で割り当てプロジェクトを設定してください。有効になっていない API（Cloud Resource Manager）の表示は、gcloud がプロジェクトを確認できなかったことを示すだけです。解消しない場合は、プロジェクトの管理者がその API を有効にします。"
    } text {
        verified: false,
        patterns: [
            r"\(gcloud\.auth\.application-default\.set-quota-project\) application default credentials have not been set up",
        ],
        examples: [
            "ERROR: (gcloud.auth.application-default.set-quota-project) Application default credentials have not been set up. Run $ gcloud auth application-default login to set it up first.",
        ],
    }
    GEMINI "GK-ERR-477" Usage {
        "Claude Code called a Gemini model on Vertex AI, which the API that it uses there (rawPredict) doesn't serve" /
        "Claude Code が Vertex AI の Gemini モデルを呼び出しました。使用する API（rawPredict）では提供されていません"
    } help {
        "Set a Claude model: `genkan models` shows the profile's names, `genkan explain ANTHROPIC_MODEL` who set this one. For Gemini a gateway that translates (LiteLLM) has to stand in between, named by ANTHROPIC_BASE_URL; it is for your organization to say whether that may be." /
        "Claude のモデルを設定してください。プロファイルの名前は `genkan models` で、この名前を設定した場所は `genkan explain ANTHROPIC_MODEL` で分かります。Gemini を使うには、変換するゲートウェイ（LiteLLM など）を ANTHROPIC_BASE_URL で指定する必要があります。利用の可否は組織で確認してください。"
    } text {
        verified: false,
        patterns: [
            r"gemini cannot be accessed through vertex predict",
        ],
        examples: [
            "Gemini cannot be accessed through Vertex Predict/RawPredict API.",
        ],
    }
    NOT_ENABLED "GK-ERR-122" Remote {
        "the project may not use this model: nobody has enabled it in Model Garden" /
        "このプロジェクトではこのモデルを使用できません。Model Garden で有効化されていません"
    } help {
        "An administrator of the project has to enable the model once in Model Garden and accept its terms; that takes the permission to buy there (roles/consumerprocurement.entitlementManager) and a billing account.\n- “VertexAIException”, “litellm”: the project that the gateway or program calls with is meant (the one in the text); neither its key nor its settings need a change. An “API Base” beside it, even with publishers/google, is only its own note of the address: what Google says decides." /
        "プロジェクトの管理者が Model Garden で一度有効化し、利用規約に同意する必要があります。それには、購入の権限（roles/consumerprocurement.entitlementManager）と請求先アカウントが必要です。\n- 「VertexAIException」「litellm」の場合: 対象は、ゲートウェイまたはプログラムが使うプロジェクト（本文にあるもの）です。そのキーや設定を変える必要はありません。近くの「API Base」は、publishers/google と書かれていても、アドレスの控えにすぎません。Google の言葉が理由です。"
    } text {
        verified: true,
        patterns: [
            r"project `?(?<project>[\w.:*-]+)`? is not allowed to use publisher model (?:\S*/)?(?<model>[\w@.-]+)",
            r"\bmodel garden\b.{0,60}\bto (?:enable|request access|accept)|\benabled? .{0,80}\b(?:in|from|via|through) (?:the )?(?:vertex ai )?model garden|\bconsumerprocurement\.\w+|eula (?:is|was|has) not (?:been )?accepted",
        ],
        ask: CloudAdmin (VERTEX_MODEL),
        examples: [
            "The model isn't enabled for this project. Visit Model Garden to enable it.",
            "VertexAIException - Error code: 400 - {'error': {'code': 400, 'message': 'Project `acme-claude` is not allowed to use Publisher Model `projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-3-haiku@20240307`', 'status': 'FAILED_PRECONDITION'}}\nAPI Base: asia-northeast1-aiplatform.googleapis.com/v1/projects/acme-claude/locations/asia-northeast1/publishers/google/models/claude-3-haiku@20240307:streamGenerateContent",
            "Project acme-claude is not allowed to use Publisher Model projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5",
        ],
    }
    VERTEX_ROUTE "GK-ERR-544" Remote {
        "a gateway called Claude on Vertex AI at a wrong path: the Anthropic call (rawPredict) under publishers/google, where there is no Claude" /
        "ゲートウェイが Vertex AI の Claude を誤ったパスで呼び出しています。Anthropic の呼び出し（rawPredict）が、Claude のない publishers/google に送られています"
    } help {
        "Nothing on this machine changes that: the gateway's administrator has to act, or you if you run it.\n- new-api: it builds this path when the channel for Vertex AI holds an API key. Enter a service account's JSON in its place, or update new-api.\n- Another gateway: choose its provider for Claude (Anthropic) on Vertex AI, so that the path has publishers/anthropic." /
        "この端末の設定では直せません。ゲートウェイの管理者（自分で動かしている場合は自分）が直します。\n- new-api の場合: Vertex AI のチャネルに API キーを設定すると、このパスになります。代わりにサービスアカウントの JSON を登録するか、new-api を更新してください。\n- ほかのゲートウェイの場合: Vertex AI の Claude（Anthropic）用のプロバイダーを選び、パスを publishers/anthropic にしてください。"
    } text {
        verified: false,
        patterns: [
            r"publishers/google/models/claude[\w.@-]{0,80}:(?:stream)?rawpredict",
        ],
        ask: GatewayAdmin {
            "The gateway calls Claude on Vertex AI under publishers/google (…:rawPredict), where it doesn't exist. Please correct the route to publishers/anthropic; with new-api, enter a service account's JSON in place of the API key, or update it." /
            "ゲートウェイが Vertex AI の Claude を publishers/google（…:rawPredict）で呼び出していますが、そこに Claude はありません。経路を publishers/anthropic に直していただけますか。new-api の場合は、API キーの代わりにサービスアカウントの JSON を登録するか、更新をお願いいたします。"
        },
        examples: [
            "404: /v1/publishers/google/models/claude-sonnet-4-6:rawPredict",
        ],
    }
    NOT_ALLOWED "GK-ERR-123" Remote {
        "an organisation policy (vertexai.allowedModels) doesn't list this model" /
        "組織のポリシー（vertexai.allowedModels）にこのモデルが含まれていません"
    } help {
        "Ask for the pinned models to be listed, or pin those that are: `genkan models` shows the pins." /
        "固定モデルの追加を依頼するか、許可されたモデルに固定し直してください。固定モデルは `genkan models` で分かります。"
    } text {
        verified: false,
        patterns: [r"constraints/vertexai\.allowedmodels(?:.{0,80}?/models/(?<model>[\w@.-]+))?"],
        ask: CloudAdmin (VERTEX_MODEL),
        examples: [
            "Organization Policy constraint constraints/vertexai.allowedModels violated for projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5",
            "Organization Policy constraint constraints/vertexai.allowedModels violated for `projects/12345` attempting to use a disallowed Gen AI model publishers/anthropic/models/claude-opus-5-5. Please contact your organization administrator to fix this violation by adding publishers/anthropic/models/claude-opus-5-5:predict to the allowed values of the constraint.",
        ],
    }
    WRONG_API "GK-ERR-310" Problem {
        "a program called Claude on Vertex AI through an unsupported API: only Anthropic's Messages API serves it there (publishers/anthropic, rawPredict)" /
        "Vertex AI の Claude が、対応していない API で呼び出されました。Claude は Anthropic の Messages API（publishers/anthropic、rawPredict）でのみ提供されます"
    } help {
        "The program or gateway that asked has to be corrected, as below. Claude Code itself uses the right API: `genkan check` shows whether its settings are in force.\n- “countTokens is infeasible”, or Gemini CLI and another program with Google's GenAI library: it is made for Google's own models, always asks under publishers/google, and neither an id nor an update makes it serve Claude. Take a client that asks under publishers/anthropic (Claude Code, Anthropic's SDK for Vertex AI), or lead it through a gateway that does (LiteLLM).\n- “publishers/google”: a gateway or program took Claude for a model of Google's. It has to ask under publishers/anthropic, with Vertex AI's own id, whose date stands behind @ (claude-sonnet-4@20250514, not claude-sonnet-4-20250514): write that id in its mapping of names, or update it.\n- It used Google's own API (generateContent) or the OpenAI-compatible one: choose its provider for Claude (Anthropic) on Vertex AI in place of the one for Gemini; behind a gateway, its administrator corrects the route." /
        "呼び出したプログラムまたはゲートウェイを、次のように修正する必要があります。Claude Code 自体は正しい API を使います。設定が有効かどうかは `genkan check` で分かります。\n- 「countTokens is infeasible」の場合や、Gemini CLI など Google の GenAI ライブラリを使うプログラムの場合: Google のモデル専用で、常に publishers/google の下で呼び出すため、ID を変えても更新しても Claude は使えません。publishers/anthropic の下で呼び出すクライアント（Claude Code、Anthropic の Vertex AI 用 SDK）を使うか、それを行うゲートウェイ（LiteLLM など）を経由してください。\n- 「publishers/google」の場合: ゲートウェイまたはプログラムが、Claude を Google のモデルとして扱っています。publishers/anthropic の下で、日付の前が @ になる Vertex AI の ID（claude-sonnet-4-20250514 ではなく claude-sonnet-4@20250514）を使う必要があります。名前の対応付けにこの ID を書くか、更新してください。\n- Google 独自の API（generateContent）または OpenAI 互換の API が使われている場合: プログラムの設定で、Gemini 用ではなく Vertex AI の Claude（Anthropic）用のプロバイダーを選んでください。ゲートウェイ経由の場合は、その管理者が経路を修正します。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude\S{0,80} is not supported (?:in|by) the \w{3,40} api\b|(?:\bpublisher model\b|\binfeasible for\b|\b(?:404|not found|post|get|url|path|requested)\b|\bhttps?:)\W{1,5}[^\s:]{0,200}publishers/google/models/claude|^\W{0,4}[^\s:]{0,200}publishers/google/models/claude|the deployed model does not support chatcompletions|\bmodels/claude\S{0,60} is not found for api version|publishers/anthropic/models/[^\s:]{1,80}:(?:generatecontent|streamgeneratecontent|counttokens|computetokens|predict)\b",
        ],
        examples: [
            "400 FAILED_PRECONDITION: claude-sonnet-4-6 is not supported in the generateContent API.",
            "Publisher Model `projects/acme-claude/locations/global/publishers/google/models/claude-x` not found.",
        ],
    }
    DATE_MARK "GK-ERR-414" Usage {
        "the model's name is written as Anthropic's own service takes it: on Vertex AI an @ stands before the date" /
        "モデル名が Anthropic のサービス用の書き方です。Vertex AI では日付の前に @ を付けます"
    } help {
        "Write NAME@DATE, e.g. claude-sonnet-4-5@20250929 (the newest models have no date at all): `genkan models` shows each name as the profile sends it, and `genkan setup` writes it. Check the location as well: `genkan check`.\n- A program other than Claude Code, an editor's extension that starts it (Roo Code, Cline), or a gateway wrote the name: update it, for old releases hand on the name of Anthropic's own service; until then write NAME@DATE in its own setting for the model.\n- You didn't write this name, and nothing stands between: an old Claude Code asks for its small model so. Update it, and pin ANTHROPIC_DEFAULT_HAIKU_MODEL (formerly ANTHROPIC_SMALL_FAST_MODEL) to a Haiku model that the location serves." /
        "claude-sonnet-4-5@20250929 のように「名前@日付」と書きます（最新のモデルには日付がありません）。プロファイルが送る名前は `genkan models` で確認でき、`genkan setup` で書き込めます。ロケーションも `genkan check` で確認してください。\n- Claude Code 以外のプログラム、Claude Code を起動するエディターの拡張機能（Roo Code、Cline など）、ゲートウェイが名前を渡している場合: 更新してください。古いリリースは Anthropic のサービス用の名前をそのまま渡します。それまでは、そちらのモデルの設定に「名前@日付」と書いてください。\n- 自分で指定しておらず、間に何もない場合: 古い Claude Code が、小さいモデルをこの名前で呼び出しています。更新し、ANTHROPIC_DEFAULT_HAIKU_MODEL（以前の ANTHROPIC_SMALL_FAST_MODEL）を、ロケーションで提供されている Haiku のモデルに固定してください。"
    } text {
        verified: false,
        patterns: [
            r"404 https://\S{1,200}/publishers/anthropic/models/(?<model>claude-[\w-]{1,40}-20\d{6}):(?:stream)?rawpredict",
            r"publisher model .{0,120}?publishers/anthropic/models/(?<model>claude-[a-z0-9-]{1,40}-20\d{6})\b.{0,4}(?:was |is )?(?:not found|not servable|does not exist)",
        ],
        examples: [
            "404 https://us-east5-aiplatform.googleapis.com/v1/projects/x/locations/us-east5/publishers/anthropic/models/claude-3-7-sonnet-20250219:streamRawPredict",
            "Publisher Model `projects/acme/locations/us-east5/publishers/anthropic/models/claude-sonnet-4-5-20250929` not found.",
        ],
    }
    NO_SUCH_ID "GK-ERR-1220" Usage {
        "Vertex AI has no Claude model by this id, in any location: the id is another service's, or was put together wrongly" /
        "この ID の Claude モデルは、Vertex AI のどのロケーションにもありません。別のサービスの ID か、誤って組み立てられた ID です"
    } help {
        "Whoever sets the model's name (another program, its library, a gateway, or a setting of Claude Code's) has to send the id that Model Garden shows: NAME@DATE for older models (claude-sonnet-4-5@20250929), the bare name from Claude 4.6 on (claude-opus-4-6). Neither a permission nor another location makes a wrong id work.\n- “claude-3-5-sonnet@20241022”, “claude-3-5-sonnet-v2@20240620”: the Sonnet 3.5 of October 2024 is claude-3-5-sonnet-v2@20241022 on Vertex AI, with -v2; the one of June is claude-3-5-sonnet@20240620, without. A library that makes the id from Anthropic's name (go-anthropic and others): update it, or give the id itself or a mapping of names.\n- Claude Code: `genkan models` shows each name as the profile sends it, `genkan setup` writes it; `genkan explain ANTHROPIC_MODEL` shows where another one is set.\n- The id is right now and isn't found either: the location that the text names doesn't serve it, or nobody has enabled it in Model Garden for the project. A location outside Japan (us-east5) processes requests there: for Claude Code set the profile's again (`genkan check`)." /
        "モデル名を指定する側（別のプログラム、そのライブラリ、ゲートウェイ、または Claude Code の設定）が、Model Garden に表示される ID を送る必要があります。以前のモデルは「名前@日付」（claude-sonnet-4-5@20250929）、Claude 4.6 以降は名前だけです（claude-opus-4-6）。権限やロケーションを変えても、誤った ID は使えません。\n- 「claude-3-5-sonnet@20241022」「claude-3-5-sonnet-v2@20240620」の場合: 2024 年 10 月の Sonnet 3.5 は、Vertex AI では -v2 の付く claude-3-5-sonnet-v2@20241022 です。6 月のものは -v2 のない claude-3-5-sonnet@20240620 です。Anthropic の名前から ID を作るライブラリ（go-anthropic など）は、更新するか、ID そのもの、または名前の対応付けを指定してください。\n- Claude Code の場合: プロファイルが送る名前は `genkan models` で確認でき、`genkan setup` で書き込めます。別の名前の設定場所は `genkan explain ANTHROPIC_MODEL` で分かります。\n- 正しい ID にしても見つからない場合: 本文のロケーションで提供されていないか、プロジェクトの Model Garden で有効化されていません。国外のロケーション（us-east5 など）では、リクエストが国外で処理されます。Claude Code では、プロファイルのロケーションに戻してください（`genkan check`）。"
    } text {
        verified: false,
        patterns: [
            r"publisher model .{0,160}?publishers/anthropic/models/(?<model>claude-3-5-sonnet@20241022|claude-3-5-sonnet-v2@20240620|claude-3-7-sonnet@2024\d{4}|claude-3-5-haiku@2024(?:0\d{3}|11\d\d|12\d\d)|claude-(?:sonnet|opus)-4@2025(?:0[46-9]|1\d)\d\d|claude-(?:3\.\d|[a-z]{4,8}-\d\.\d)[\w.@-]{0,30}|claude-[\w.-]{1,30}[@-]latest|claude-4(?:-\d)?-(?:sonnet|opus|haiku)[\w.@-]{0,20}|claude-(?:sonnet|opus)-4-0(?:@\d{8})?|claude-(?:sonnet|opus|haiku)-(?:4-[6-9]|5(?:-\d)?)@\d{8}|(?:[a-z]{2,6}\.)?anthropic[./]claude[\w.:@-]{1,60}|claude-[\w.@-]{1,60}\[1m\]|sonnet|opus|haiku)['`\x22)]{0,3} (?:was |is )?(?:not found|not servable|does not exist)",
            r"\bthe model (?<model>claude-3-5-sonnet@20241022|claude-3-5-sonnet-v2@20240620|claude-3-7-sonnet@2024\d{4}|claude-3-5-haiku@2024(?:0\d{3}|11\d\d|12\d\d)|claude-(?:sonnet|opus)-4@2025(?:0[46-9]|1\d)\d\d|claude-(?:3\.\d|[a-z]{4,8}-\d\.\d)[\w.@-]{0,30}|claude-[\w.-]{1,30}[@-]latest|(?:[a-z]{2,6}\.)?anthropic[./]claude[\w.:@-]{1,60}) is not available on your vertex deployment",
        ],
        examples: [
            "status: NOT_FOUND, message: Publisher Model `projects/acme/locations/us-east5/publishers/anthropic/models/claude-3-5-sonnet@20241022` not found.",
            "The model claude-3-5-sonnet@20241022 is not available on your vertex deployment. Try --model to switch to claude-sonnet-4-5@20250929, or ask your admin to enable this model.",
        ],
    }
    VERTEX_404 "GK-ERR-980" Problem {
        "Vertex AI, or a gateway or proxy in front of it, answered 404 for this model, and Claude Code hides the answer's own words" /
        "Vertex AI、またはその手前のゲートウェイやプロキシがこのモデルに 404 を返しましたが、Claude Code は応答の文面を表示しません"
    } help {
        "Look at the location first (`genkan check`; CLOUD_ML_REGION, VERTEX_REGION_CLAUDE_…): it tells which case it is, and one outside Japan has to be set back to the profile's.\n- `eu` or `us`, where the company allows that: these have a host of another name (aiplatform.eu.rep.googleapis.com), which old releases don't ask, so that every model is missing. Update Claude Code.\n- A region (asia-northeast1): mostly Google doesn't serve the model there, or nobody has enabled it in Model Garden for the project; `genkan doctor` tests each pinned model.\n- Every model fails so, or a gateway, a proxy or a wrapper that starts claude is in between: then it is mostly the address, or a name that the gateway doesn't know, and Google isn't at fault. Compare ANTHROPIC_VERTEX_BASE_URL inside the session (`genkan explain ANTHROPIC_VERTEX_BASE_URL`) with your company's gateway, read the proxy's log, and set its own upstream to that gateway; or start `claude` without it. The gateway has to take Vertex AI's paths and the very name in the text (with what follows the @): its administrator maps that name. One that speaks Anthropic's API (new-api, One API) is set by ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN, without CLAUDE_CODE_USE_VERTEX.\n- You didn't choose this model: an old release's alias (opus, sonnet, haiku) stands for it. Update Claude Code, and pin what is enabled (`genkan setup`).\n- Don't switch to `global`, to another location or to the model that the message suggests without asking: requests would be processed outside Japan." /
        "まずロケーション（`genkan check`、CLOUD_ML_REGION、VERTEX_REGION_CLAUDE_…）を確認してください。どの場合かはそれで分かります。国外のものは、プロファイルのロケーションに戻してください。\n- `eu` または `us` の場合（会社が許可しているとき）: ホスト名が異なり（aiplatform.eu.rep.googleapis.com）、古いリリースはそこに接続しないため、すべてのモデルが見つかりません。Claude Code を更新してください。\n- リージョン（asia-northeast1 など）の場合: 多くは、そこでモデルが提供されていないか、プロジェクトの Model Garden で有効化されていません。固定した各モデルは `genkan doctor` が確認します。\n- すべてのモデルで起こる場合や、間にゲートウェイ、プロキシ、claude を起動するラッパーがある場合: 多くはアドレス、またはゲートウェイの知らない名前の問題で、Google 側の問題ではありません。セッション内の ANTHROPIC_VERTEX_BASE_URL（`genkan explain ANTHROPIC_VERTEX_BASE_URL`）を組織のゲートウェイと比べ、プロキシのログを確認し、その転送先をゲートウェイに設定してください。または、それを使わずに `claude` を起動します。ゲートウェイは、Vertex AI のパスと、本文の名前そのもの（@ 以降を含む）を受け付ける必要があります（管理者がその名前を割り当てます）。Anthropic の API を話すもの（new-api、One API）は、CLAUDE_CODE_USE_VERTEX を使わず、ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN で設定します。\n- 選んだ覚えのないモデルの場合: 古いリリースの別名（opus、sonnet、haiku）が指すものです。Claude Code を更新し、有効なモデルに固定してください（`genkan setup`）。\n- `global`、別のロケーション、メッセージが勧めるモデルには、確認せずに切り替えないでください。国外で処理されます。"
    } text {
        verified: true,
        patterns: [
            r"the model (?<model>\S+) is not available on your vertex deployment(?:\. try (?:--model to switch|switching) to (?<suggested>\S+?),? or ask)?",
        ],
        ask: CloudAdmin (VERTEX_MODEL),
        examples: [
            "The model claude-sonnet-4-6 is not available on your vertex deployment. Try --model to switch to claude-sonnet-4-5@20250929, or ask your admin to enable this model.",
        ],
    }
    CUT_MODEL "GK-ERR-1191" Problem {
        "Vertex AI has no model under the name, project or location that was asked for (404); the text is cut before it says which" /
        "Vertex AI に、指定された名前、プロジェクト、ロケーションのモデルがありません（404）。本文はそれを示す前に切れています"
    } help {
        "Look at the whole message (the program's log): it names project, location and the model's id.\n- A program other than Claude Code sent it (Dify, LangChain, a chat program): mostly its id is wrong. Newer models (Claude Opus and Sonnet 4.6 onwards) have no date (claude-sonnet-4-6), older ones have it behind an @ (claude-sonnet-4-5@20250929). Enter the id by hand where the program lets you, and update the program or its plugin, whose list may hold an id that Vertex AI doesn't have.\n- The id is right: the model isn't enabled in Model Garden for this project, or the location doesn't serve it. Don't switch to `global` or to another location to avoid this: requests would be processed outside Japan.\n- Claude Code itself: `genkan models` shows the names, `genkan doctor` tests each pinned one." /
        "メッセージの全文（プログラムのログ）を確認してください。プロジェクト、ロケーション、モデルの ID が示されています。\n- Claude Code 以外のプログラム（Dify、LangChain、チャットのプログラムなど）の場合: 多くは ID の誤りです。新しいモデル（Claude Opus と Sonnet 4.6 以降）に日付はなく（claude-sonnet-4-6）、以前のモデルでは日付の前が @ です（claude-sonnet-4-5@20250929）。指定できるプログラムでは ID を直接入力し、プログラムまたはプラグインを更新してください（一覧に、Vertex AI にない ID があることがあります）。\n- ID が正しい場合: プロジェクトの Model Garden で有効化されていないか、そのロケーションで提供されていません。回避のために `global` や別のロケーションへ切り替えないでください。国外で処理されます。\n- Claude Code の場合: 名前は `genkan models` で分かり、固定した各モデルは `genkan doctor` が確認します。"
    } text {
        verified: false,
        patterns: [
            r"\b404\b.{0,120}?\bpublisher model .{0,3}projects/[^/]{1,80}(?:/[\w/@.-]{0,160})?\W{0,3}$",
        ],
        examples: [
            "Error code: 404 - [{'error': {'code': 404, 'message': 'Publisher Model `projects/acme-claude/locations/us-e",
        ],
    }
    NOT_SERVED "GK-ERR-121" Problem {
        "Google doesn't serve this model in this location to this project" /
        "このロケーションでは、このプロジェクトにこのモデルは提供されていません"
    } help {
        "The model isn't offered there, or nobody has enabled it in Model Garden for the project. Compare the location in the message with the profile's (`genkan check`): one outside Japan has to be set back to it (CLOUD_ML_REGION, VERTEX_REGION_CLAUDE_…).\n- “publishers/google”, “publishers/meta”, “publishers/mistral”, “publishers/openai”: no Claude model was asked for, so what is said of those doesn't hold. A program's or gateway's configuration names this model: compare its name and version with Google's list (older versions are withdrawn, and some names belong to another API), and correct it there. A short name without a version isn't known in every location: give the whole one (gemini-2.0-flash-001 in place of gemini-2.0-flash).\n- Google's page on locations of Claude models says where each is served; the id has to be Vertex AI's whole (claude-…@DATE, or a bare name). `genkan doctor` tests each pinned one.\n- Don't switch to `global` or to another location to avoid this: requests would be processed outside Japan.\n- You didn't choose this model: an old release's alias (opus, sonnet, haiku) stands for it. Update Claude Code, and pin what is enabled (`genkan setup`; ANTHROPIC_DEFAULT_OPUS_MODEL and its siblings)." /
        "そのロケーションで提供されていないか、プロジェクトの Model Garden で有効化されていません。メッセージのロケーションをプロファイルと照らし合わせ（`genkan check`）、国外であれば戻してください（CLOUD_ML_REGION、VERTEX_REGION_CLAUDE_…）。\n- 「publishers/google」「publishers/meta」「publishers/mistral」「publishers/openai」の場合: 要求されたのは Claude のモデルではなく、Claude についての説明は当てはまりません。プログラムまたはゲートウェイの設定に、このモデルがあります。名前とバージョンを Google の一覧と照らし合わせ（古いバージョンは提供が終了しており、別の API の名前のこともあります）、そこで直してください。バージョンのない短い名前は、ロケーションによっては使えません。完全な名前を指定してください（gemini-2.0-flash ではなく gemini-2.0-flash-001）。\n- 各モデルの提供先は Google の Claude モデルのロケーションのページで分かります。ID は Vertex AI の形式（claude-…@日付、または名前だけ）で正確に指定する必要があります。固定した各モデルは `genkan doctor` が確認します。\n- 回避のために `global` や別のロケーションへ切り替えないでください。国外で処理されます。\n- 選んだ覚えのないモデルの場合: 古いリリースの別名（opus、sonnet、haiku）が指すものです。Claude Code を更新し、有効なモデルに固定してください（`genkan setup`、ANTHROPIC_DEFAULT_OPUS_MODEL など）。"
    } text {
        verified: true,
        patterns: [
            r"\bthe model \W?(?:projects/\S{1,160}/models/)?(?<model>claude[\w@.-]{0,60}?)\W? is not servable in region (?<location>[\w-]+)",
            r"publisher model .?projects/(?:(?<project>[\w.:-]+)|[^/\s]{1,80})/locations/(?<location>[\w-]+)/publishers/anthropic/models/(?<model>[\w@.-]+?).? (?:was )?not found",
            r"publisher model .{0,120}?(?<model>claude[\w@.-]+?)['`]? is not servable in region (?<location>[\w-]+)",
            r"publisher model .{0,120}?publishers/anthropic/.{0,120}?\b(?:was not found|not found|does not exist)",
            r"\b(?<model>claude-[\w@.-]{2,60})\W{0,3} is (?:only available|not available|not supported|not offered) (?:in|at|on|through) (?:the )?(?:\W?global|regions?\b|locations?\b|multi-region|(?:asia|us|europe|eu)\b)",
            r"credentials work, but (?<model>\S+) returned not-found in (?<location>[a-z0-9-]+)",
            r"publisher model .{0,3}projects/[^/]{1,80}/locations/[^/]{1,60}/publishers/[\w-]{1,40}/models/.{1,80}?\b(?:was not found|not found|does not exist)",
        ],
        ask: CloudAdmin (VERTEX_MODEL),
        examples: [
            "API Error: 400 The model claude-opus-5-5 is not servable in region asia-northeast1.",
            "Publisher Model (projects/p/locations/asia-northeast1/publishers/anthropic/models/x) does not exist",
            "API Error: 404 Publisher Model `projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5` was not found or your project does not have access to it. Please ensure you are using a valid model version.",
            "400 Publisher Model projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5 is not servable in region asia-northeast1.",
            "claude-opus-5-5 is only available in the global region.",
            "Credentials work, but claude-haiku-4-5@20251001 returned not-found in asia-northeast1. Pin a model you have access to on the next step, or try the 'global' region.",
            "GoogleApiError: Publisher Model `projects/acme/locations/us-central1/publishers/google/models/gemini-1.0-pro` was not found or your project does not have access to it.",
        ],
        abroad: ["400 Publisher Model projects/acme-claude/locations/us-east5/publishers/anthropic/models/claude-opus-5-5 is not servable in region us-east5."],
    }
    LOCATION_POLICY "GK-ERR-312" Problem {
        "an organisation policy of Google Cloud doesn't allow the location or endpoint that was asked; most often it kept the request from leaving Japan" /
        "指定されたロケーションまたはエンドポイントが、Google Cloud の組織のポリシーで許可されていません。多くの場合、国外へのリクエストが止められたものです"
    } help {
        "`genkan check` shows which setting or variable names the location (CLOUD_ML_REGION, VERTEX_REGION_CLAUDE_…), `genkan setup` writes the profile's. The policy does its work and isn't to be relaxed; only where the location already is the profile's does its administrator have to add it." /
        "ロケーションを指定している設定や変数（CLOUD_ML_REGION、VERTEX_REGION_CLAUDE_…）は `genkan check` で分かり、`genkan setup` でプロファイルのロケーションを設定できます。ポリシーは正しく働いているため、緩めないでください。すでにプロファイルのロケーションである場合だけ、管理者による追加が必要です。"
    } text {
        verified: false,
        names: ["LOCATION_POLICY_VIOLATED", "LOCATION_ORG_POLICY_VIOLATED", "LOCATION_TAX_POLICY_VIOLATED", "ENDPOINT_USAGE_RESTRICTION_VIOLATED"],
        patterns: [r"\bconstraints?/gcp\.(?:resourcelocations|restrictendpointusage)\b|project resource location restriction|\blocation\b.{0,80}(?:violates|violated|disallowed by|not allowed by|prohibited by).{0,40}\borg(?:ani[sz]ation)?(?:'s)?[ _]polic"],
        examples: [
            "The project acme-claude failed the org policy enforcement check for `constraints/gcp.resourceLocations`.",
        ],
    }
    KEYS_FORBIDDEN "GK-ERR-315" Problem {
        "an organisation policy of Google Cloud forbids keys of service accounts; Vertex AI needs none" /
        "Google Cloud の組織のポリシーがサービスアカウントのキーを禁止しています。Vertex AI の利用にキーは不要です"
    } help {
        "Don't use a key: `genkan login` signs in as yourself. A server or CI job can use an attached service account, impersonation or identity federation. Only for a program that supports nothing but a key does the organisation's administrator have to make an exception." /
        "キーを使わず、`genkan login` で自分としてサインインしてください。サーバーや CI では、割り当てられたサービスアカウント、権限借用、ID 連携を使います。キーしか受け付けないプログラムの場合だけ、組織の管理者による例外の設定が必要です。"
    } text {
        verified: false,
        patterns: [r"key (?:creation|upload) is not allowed on this service account|\biam\.(?:managed\.)?disableserviceaccountkey(?:creation|upload)\b|service account key (?:creation|upload) is disabled"],
        examples: [
            "ERROR: (gcloud.iam.service-accounts.keys.create) FAILED_PRECONDITION: Key creation is not allowed on this service account.",
        ],
    }
    POLICY "GK-ERR-262" Remote {
        "an organisation policy of Google Cloud forbids this request" /
        "Google Cloud の組織のポリシーがこのリクエストを禁止しています"
    } help {
        "Neither your role nor a new sign-in changes that: the administrator of the organisation has to allow what the message names (the service aiplatform.googleapis.com, the identity provider) in its constraint, for the project of the profile. Check the project's id first." /
        "自分のロールや再サインインでは解消しません。組織の管理者が、メッセージにある制約で、対象（サービス aiplatform.googleapis.com や ID プロバイダーなど）をプロファイルのプロジェクトに許可する必要があります。先にプロジェクト ID を確認してください。"
    } text {
        verified: false,
        names: ["RESOURCE_USAGE_RESTRICTION_VIOLATED", "ORG_POLICY_VIOLATION", "ORG_RESTRICTION_VIOLATION", "ORG_RESTRICTION_HEADER_INVALID"],
        patterns: [
            r"\bconstraints/(?<constraint>(?:ainotebooks|appengine|billing|cloudbuild|compute|custom|essentialcontacts|gcp|iam|resourcemanager|run|serviceuser|serviceusage|storage|vertexai)\.[\w.]{6,})",
            r"\borg(?:ani[sz]ation)? policy violated\b|violated one or more org(?:ani[sz]ation)? policies|denied by org(?:ani[sz]ation)? policy|org(?:ani[sz]ation)? policy enforcement check|access denied by organi[sz]ation(?:'s)? restriction",
        ],
        ask: CloudAdmin {
            "An organisation policy⟦ (constraints/{constraint})⟧ refuses what Claude Code needs for Vertex AI; the message that I send along names it. Please allow it there for our project (for gcp.restrictServiceUsage: aiplatform.googleapis.com), or tell me which project to use." /
            "組織のポリシー⟦（constraints/{constraint}）⟧が、Claude Code が Vertex AI で必要とする操作を拒否しています（対象は併せて送るメッセージにあります）。このプロジェクトに許可していただくか（gcp.restrictServiceUsage では aiplatform.googleapis.com）、利用すべきプロジェクトを教えていただけますか。"
        },
        examples: [
            "FAILED_PRECONDITION: Precondition check failed. description: \"Org Policy violated for value: 'https://acme.example'.\"",
            "Request is disallowed by organization's constraints/gcp.restrictServiceUsage constraint for 'projects/acme-claude' attempting to use service 'aiplatform.googleapis.com'.",
        ],
    }
    SEARCH_IN_PERIMETER "GK-ERR-124" Problem {
        "web search is not available inside a VPC Service Controls perimeter" /
        "VPC Service Controls の境界内では、Web 検索を利用できません"
    } help {
        "Deny the tool in the profile: claude.settings = { permissions = { deny = [\"WebSearch\"] } }, then `genkan setup`. Everything else works." /
        "プロファイルで claude.settings = { permissions = { deny = [\"WebSearch\"] } } と設定し、`genkan setup` を実行してください。ほかの機能は使えます。"
    } text {
        verified: true,
        patterns: [r"the requested model does not serve requests restricted by vpcsc"],
        examples: ["API Error: 400 The requested model does not serve requests restricted by VPCSC."],
    }
    PERIMETER "GK-ERR-125" Remote {
        "a VPC Service Controls perimeter blocks the request" /
        "VPC Service Controls の境界がリクエストを拒否しました"
    } help {
        "The perimeter doesn't let in where the request came from, or whose it was. At your own machine: connect to the company's VPN and try again; if it persists, the administrator finds the reason by the identifier.\n- “googleapi”, “Error when reading or editing Resource”, “gserviceaccount.com”: a program with an identity of its own asked (Terraform, a CI job, Cloud Build, a function), for which no VPN helps: whoever administers the perimeter looks up the identifier in the audit log, and lets this service account in by an access level, or by an ingress rule (an egress rule, where the call leaves a perimeter) for the service and the project that it called. A CI job whose machine is outside also works from a private pool or runner inside the perimeter. Neither an IAM role nor a new key changes it." /
        "リクエストの送信元または ID が、境界で許可されていません。自分の端末の場合は、社内の VPN に接続してもう一度実行してください。解消しない場合、管理者は識別子から理由を調べられます。\n- 「googleapi」「Error when reading or editing Resource」「gserviceaccount.com」の場合: 独自の ID を持つプログラム（Terraform、CI のジョブ、Cloud Build、関数など）が呼び出しており、VPN では解消しません。境界の管理者が監査ログで識別子を調べ、このサービスアカウントを、アクセスレベル、または呼び出したサービスとプロジェクトに対する上り（ingress）ルール（境界から出る呼び出しでは下り（egress）ルール）で許可する必要があります。境界の外で動く CI のジョブは、境界内のプライベートプールやランナーで実行する方法もあります。IAM のロールやキーを変えても解消しません。"
    } text {
        verified: true,
        names: ["SECURITY_POLICY_VIOLATED"],
        patterns: [r"request is prohibited by organization's policy(?:\.? vpcservicecontrolsuniqueidentifier: (?<identifier>[\w-]+))?|\bVPC_SERVICE_CONTROLS\b"],
        ask: CloudAdmin {
            "A VPC Service Controls perimeter refuses a request to Google Cloud⟦ (unique identifier: {identifier})⟧; I send the message along. Please look up the refusal, and allow the identity that it names (mine, or the service account's) and its network by an access level or an ingress or egress rule, or tell me which network to work from." /
            "VPC Service Controls の境界が Google Cloud へのリクエストを拒否しています⟦（識別子: {identifier}）⟧。メッセージを併せて送ります。ログから理由を確認し、そこにある ID（私またはサービスアカウント）とネットワークをアクセスレベルまたは上り・下りのルールで許可していただくか、利用すべきネットワークを教えていただけますか。"
        },
        examples: ["403 Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: AbCdEfGh-_0123456789"],
    }
    SERVICE_SCOPES "GK-ERR-634" Person {
        "a program or MCP server for Google Workspace (Gmail, Calendar, Drive, Sheets) was signed in without the scopes that this call needs; Claude Code's own sign-in isn't concerned" /
        "Google Workspace（Gmail、カレンダー、Drive、Sheets）を扱うプログラムや MCP サーバーのサインインに、必要なスコープがありません。Claude Code のサインインは関係しません"
    } help {
        "Sign in there again: disconnect it (a connector of claude.ai: its settings; an MCP server: delete its stored token, or `/mcp`), connect it, and leave every box of Google's page ticked.\n- The scopes come from the program's own configuration: add the one that the call needs, and enable that API in the project of its OAuth client.\n- It uses application default credentials: `gcloud auth application-default login --scopes=…` with cloud-platform and the Workspace scope; your Workspace administrator may have to allow it." /
        "そのプログラムでサインインし直してください。接続を解除し（claude.ai のコネクターは設定で、MCP サーバーは保存されたトークンの削除または `/mcp`）、接続し直して、Google の画面ではすべての項目にチェックを入れたままにします。\n- 要求するスコープは、プログラム自身の設定にあります。必要なスコープを追加し、OAuth クライアントのプロジェクトでその API を有効にしてください。\n- Application Default Credentials を使う場合: cloud-platform と Workspace のスコープを指定して `gcloud auth application-default login --scopes=…` を実行してください。Workspace の管理者の許可が必要なことがあります。"
    } text {
        verified: false,
        patterns: [
            r"insufficient google oauth scopes",
            r"\b(?:gmail|g?calendar|gcal|g?drive|sheets|spreadsheets?|gdocs|google docs|slides|workspace|youtube|classroom)\b.{0,300}insufficient authentication scopes|insufficient authentication scopes\b.{0,300}\b(?:gmail|calendar|drive|sheets|spreadsheets?|google docs|slides|workspace|youtube|classroom)\b",
        ],
        examples: [
            "{\"error\":\"Insufficient Google OAuth scopes\",\"details\":\"The connected Google account was authorized without the Calendar scopes this tool requires.\"}",
            "calendar.createEvent (google-workspace MCP Server) {\"error\": \"Request had insufficient authentication scopes.\"}",
        ],
    }
    GEMINI_SCOPES "GK-ERR-673" Usage {
        "a program sent its Google sign-in to the Gemini API (generativelanguage.googleapis.com), for which that sign-in has no scope; Claude on Vertex AI isn't there" /
        "プログラムが Google のサインインを Gemini API（generativelanguage.googleapis.com）に送りましたが、そのスコープがありません。Vertex AI の Claude はこの API にはありません"
    } help {
        "Correct the provider or the model's name in that program: Vertex AI's host is aiplatform.googleapis.com. If it is a plugin that signs in for you, update it.\n- Gemini's own API is meant: give the program an API key of that API. A new sign-in helps only if it asks for the scopes that this API wants.\n- Claude Code never calls this host; with a profile of your organization the request shouldn't go there." /
        "そのプログラムのプロバイダーまたはモデル名を直してください。Vertex AI のホストは aiplatform.googleapis.com です。プラグインがサインインを行う場合は、更新してください。\n- Gemini API を使う場合: その API の API キーをプログラムに設定します。サインインのやり直しは、この API のスコープを要求する場合にだけ有効です。\n- Claude Code がこのホストを呼び出すことはありません。組織のプロファイルを使っている場合、リクエストがそこへ送られること自体が誤りです。"
    } text {
        verified: false,
        names: ["ACCESS_TOKEN_SCOPE_INSUFFICIENT"],
        patterns: [
            r"insufficient authentication scopes\b.{0,600}?\bgenerativelanguage\.googleapis\.com|\bgenerativelanguage\.googleapis\.com\b.{0,600}?(?:insufficient authentication scopes|access_token_scope_insufficient)",
        ],
        examples: [
            "{\"code\": 403, \"message\": \"Request had insufficient authentication scopes.\", \"details\": [{\"reason\": \"ACCESS_TOKEN_SCOPE_INSUFFICIENT\", \"metadata\": {\"service\": \"generativelanguage.googleapis.com\"}}]}",
        ],
    }
    SCOPE_ADDED "GK-ERR-938" Usage {
        "Google granted other scopes than --scopes asked for, mostly openid besides, and the program stops at the difference; cloud-platform is among them" /
        "Google が許可したスコープが --scopes の指定と異なるため（多くは openid の追加）、プログラムが停止しました。cloud-platform は含まれています"
    } help {
        "Compare the two lists: what stands only in the second has to be added to `--scopes`, mostly openid (beside cloud-platform, userinfo.email and your own, each as it stands there, with commas between). Claude Code needs nothing beyond gcloud's own list: leave `--scopes` out (`genkan login`).\n- What stands only in the first wasn't granted: leave every box of the consent page ticked. Since June 2025 gcloud's own client has no Drive or other scopes outside Google Cloud: use `--client-id-file` with a client of your own.\n- Update gcloud (`gcloud components update`). Another Python program: OAUTHLIB_RELAX_TOKEN_SCOPE=1 lets it go on." /
        "2 つの一覧を比べてください。2 番目だけにあるものを `--scopes` に加えます。多くは openid です（cloud-platform、userinfo.email、必要なものに加えて、一覧にあるとおりにコンマ区切りで書きます）。Claude Code には gcloud の既定の一覧で十分なので、`--scopes` を付けずにサインインできます（`genkan login`）。\n- 1 番目だけにあるものは許可されていません。同意画面のチェックをすべて入れたままにしてください。2025 年 6 月以降、gcloud 自身のクライアントでは Drive など Google Cloud 以外のスコープを使えません。独自のクライアントを `--client-id-file` で指定してください。\n- gcloud を更新してください（`gcloud components update`）。ほかの Python プログラムは OAUTHLIB_RELAX_TOKEN_SCOPE=1 で続行できます。"
    } text {
        verified: false,
        patterns: [
            r"\bscope has changed from \W{0,2}[^\x22']{1,1000}[\x22'] to [\x22'][^\x22']{0,1000}cloud-platform",
        ],
        examples: [
            "ERROR: gcloud crashed (Warning): Scope has changed from \"https://www.googleapis.com/auth/userinfo.email https://www.googleapis.com/auth/cloud-platform\" to \"https://www.googleapis.com/auth/cloud-platform openid https://www.googleapis.com/auth/userinfo.email\".",
        ],
    }
    SCOPES "GK-ERR-261" Person {
        "the sign-in at Google lacks the scope that this request needs (cloud-platform)" /
        "Google へのサインインに、このリクエストに必要なスコープ（cloud-platform）がありません"
    } help {
        "Sign in again without `--scopes`, and leave every box of the consent page ticked: `genkan login`, or `gcloud auth application-default login`.\n- “[API Error”, “gemini” (Gemini CLI): it may use another sign-in than the application default credentials, or ask the Gemini API (generativelanguage.googleapis.com), which their scope doesn't cover. Choose Vertex AI in /auth, set GOOGLE_GENAI_USE_VERTEXAI to true with GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION, unset GEMINI_API_KEY and GOOGLE_API_KEY, and update Gemini CLI. The account needs the role roles/aiplatform.user.\n- The token comes from a metadata server (a virtual machine, Cloud Run, GKE, an emulator of it on this machine): signing in again changes nothing. Whoever runs it sets the scope cloud-platform there: a machine's access scopes, a node pool's scopes, the emulator's own setting.\n- Another program or MCP server (Gmail, Calendar, Drive): sign in there again, with its own scopes; cloud-platform doesn't include them." /
        "`--scopes` を付けず、同意画面のチェックをすべて入れたまま、サインインし直してください（`genkan login` または `gcloud auth application-default login`）。\n- 「[API Error」「gemini」の場合（Gemini CLI）: アプリケーションのデフォルト認証情報とは別のサインインを使っているか、そのスコープに含まれない Gemini API（generativelanguage.googleapis.com）を呼び出していることがあります。/auth で Vertex AI を選び、GOOGLE_GENAI_USE_VERTEXAI を true にして GOOGLE_CLOUD_PROJECT と GOOGLE_CLOUD_LOCATION を設定し、GEMINI_API_KEY と GOOGLE_API_KEY を外して、Gemini CLI を更新してください。アカウントにはロール roles/aiplatform.user が必要です。\n- トークンがメタデータサーバー（仮想マシン、Cloud Run、GKE、端末上のエミュレーター）のものの場合: サインインし直しても変わりません。運用する人が、スコープ cloud-platform をそこで設定します（仮想マシンのアクセス スコープ、ノードプールのスコープ、エミュレーター自身の設定）。\n- ほかのプログラムや MCP サーバー（Gmail、カレンダー、Drive など）の場合: そのプログラムで、必要なスコープを付けてサインインし直してください。cloud-platform には含まれません。"
    } text {
        verified: false,
        names: ["ACCESS_TOKEN_SCOPE_INSUFFICIENT"],
        patterns: [
            r"\baccess_token_scope_insufficient\b",
            r"insufficient authentication scopes|\binsufficient_?scopes?\b.{0,80}(?:google|cloud-platform)|access scopes? .{0,40}insufficient|provided scope\(s\) are not authorized",
            r"not all requested scopes were granted|consented to only few of the requested scopes",
            r"cloud-platform scope is required but not (?:consented|requested)|scope is required but not requested\. please include it in the --scopes",
            r"\bscope has changed from\b.{0,600}cloud-platform|gcloud\b.{0,80}\bscope has changed from\b",
        ],
        examples: [
            "{\"reason\": \"ACCESS_TOKEN_SCOPE_INSUFFICIENT\", \"domain\": \"googleapis.com\", \"metadata\": {\"service\": \"aiplatform.googleapis.com\"}}",
            "403 Request had insufficient authentication scopes.",
            "ERROR: (gcloud.auth.application-default.login) You have consented to only few of the requested scopes.",
            "https://www.googleapis.com/auth/cloud-platform scope is required but not consented. Please run the login command again and consent in the login page.",
            "ERROR: (gcloud.auth.application-default.login) Scope has changed from \"openid https://www.googleapis.com/auth/cloud-platform\" to \"openid https://www.googleapis.com/auth/userinfo.email\".",
        ],
    }
    QUOTA_PROJECT_DENIED "GK-ERR-129" Remote {
        "the account may not let its requests count for this project (the quota project)" /
        "このアカウント（プリンシパル）には、このプロジェクトを割り当てプロジェクトとして使う権限がありません"
    } help {
        "The quota project is in the credentials file, or in GOOGLE_CLOUD_QUOTA_PROJECT (`genkan explain GOOGLE_CLOUD_QUOTA_PROJECT`). It should be the profile's; the permission is serviceusage.services.use.\n- The project in the text isn't one of yours: a number that nobody in the company knows is mostly the project of the OAuth client that the program signs in with, and your administrator can't grant anything there. Name a project of your own as quota project (`gcloud auth application-default set-quota-project PROJECT`, or the program's own setting), or give the program an OAuth client of your own project; for a program that comes with its client, tell its maker.\n- It is yours: the role Service Usage Consumer on that project has the permission. Its Service Usage API has to be enabled there, and a new grant takes some minutes." /
        "割り当てプロジェクトは、認証情報ファイルか GOOGLE_CLOUD_QUOTA_PROJECT にあります（`genkan explain GOOGLE_CLOUD_QUOTA_PROJECT`）。プロファイルのプロジェクトと一致させてください。必要な権限は serviceusage.services.use です。\n- 本文のプロジェクトが自社のものではない場合: 社内の誰も知らない番号は、多くの場合、プログラムがサインインに使う OAuth クライアントのプロジェクトで、自社の管理者には権限を付与できません。自社のプロジェクトを割り当てプロジェクトに指定するか（`gcloud auth application-default set-quota-project プロジェクト`、またはプログラム自身の設定）、自社のプロジェクトの OAuth クライアントをプログラムに設定してください。クライアントが組み込まれたプログラムでは、開発元に知らせます。\n- 自社のものの場合: そのプロジェクトの Service Usage ユーザーのロール（roles/serviceusage.serviceUsageConsumer）に、この権限が含まれます。プロジェクトで Service Usage API が有効になっている必要があります。付与してから有効になるまで数分かかります。"
    } text {
        verified: false,
        names: ["USER_PROJECT_DENIED"],
        patterns: [
            r"caller does not have required permission to use project (?<project>[\w:-]+)",
            r"\bserviceusage\.services\.use\b",
            r"cannot add the project \S{1,80} to (?:adc|application default credentials)",
        ],
        ask: CloudAdmin {
            "Please grant me serviceusage.services.use on the project⟦ {project}⟧ (role Service Usage Consumer, roles/serviceusage.serviceUsageConsumer), or tell me which project my requests should count for." /
            "プロジェクト⟦ {project} ⟧の serviceusage.services.use（Service Usage ユーザーのロール、roles/serviceusage.serviceUsageConsumer）を私に付与していただくか、私のリクエストでどのプロジェクトを割り当てプロジェクトにすべきか教えていただけますか。"
        },
        examples: [
            "the account in ADC does not have the \"serviceusage.services.use\" permission on this project",
            "Caller does not have required permission to use project other. Grant the caller the roles/serviceusage.serviceUsageConsumer role",
            "Cannot add the project \"acme-claude\" to ADC as the quota project because the account in ADC does not have the \"serviceusage.services.use\" permission on this project.",
        ],
    }
    ACT_AS "GK-ERR-045" Remote {
        "you may not run a job or an endpoint as the service account that the text names (iam.serviceAccounts.actAs), or there is no such account; Claude's own requests aren't affected" /
        "本文のサービスアカウントとしてジョブやエンドポイントを動かす権限（iam.serviceAccounts.actAs）がないか、そのアカウントが存在しません。Claude へのリクエストには影響しません"
    } help {
        "See first whether the account exists: `gcloud iam service-accounts describe ACCOUNT --project PROJECT`.\n- “compute@developer.gserviceaccount.com”: nobody named an account, so the project's default one was taken. Many organizations delete it or never create it, and it has few rights of its own: name an account that is meant for this in the call (`service_account=` in the SDK, `--service-account`).\n- It exists: you need roles/iam.serviceAccountUser (Service Account User) on this account; send the request below. For a job in CI the job's own identity needs it. A grant takes some minutes.\n- It doesn't exist: correct the name or the project in it, or have it created." /
        "まず、アカウントが存在するか確認してください: `gcloud iam service-accounts describe アカウント --project プロジェクト`。\n- 「compute@developer.gserviceaccount.com」の場合: アカウントの指定がないため、プロジェクトの既定のものが使われています。削除している組織や作成しない組織が多く、権限もほとんどありません。専用のアカウントを呼び出しで指定してください（SDK では `service_account=`、コマンドでは `--service-account`）。\n- 存在する場合: このアカウントに対する roles/iam.serviceAccountUser（サービスアカウントユーザー）が必要です。下の依頼文を送ってください。CI のジョブでは、ジョブ自身の ID に必要です。付与の反映には数分かかります。\n- 存在しない場合: 名前またはその中のプロジェクトを直すか、作成してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"permission to act as service[_ ]account:? (?<service_account>[\w.@-]{3,160}\w)",
        ],
        ask: CloudAdmin {
            "I may not run a job on Google Cloud as a service account⟦ ({service_account})⟧. Please tell me which account is meant for it, and give my identity roles/iam.serviceAccountUser on that account only." /
            "Google Cloud のジョブを、サービスアカウント⟦（{service_account}）⟧として実行する権限がありません。使うべきアカウントを教えていただき、そのアカウントに限って、私の ID に roles/iam.serviceAccountUser を付与していただけますか。"
        },
        examples: [
            "details = \"You do not have permission to act as service_account: 111122223333-compute@developer.gserviceaccount.com. (or it may not exist).\"",
            "google.api_core.exceptions.InvalidArgument: 400 You do not have permission to act as service_account: training@acme.iam.gserviceaccount.com. (or it may not exist).",
        ],
    }
    OTHER_PERMISSION "GK-ERR-620" Remote {
        "the identity lacks a permission for another service of Google Cloud than Vertex AI (the text names it: a secret, a bucket, a deployment and the like); Claude's own requests aren't affected" /
        "Vertex AI 以外の Google Cloud のサービスに対する権限がありません（シークレット、バケット、デプロイなど。名前は本文にあります）。Claude へのリクエストには影響しません"
    } help {
        "The permission before “denied” says what is missing, the resource behind it says where; “or it may not exist” covers a mistyped name or another project as well.\n- It is about a service account (a job, Cloud Run, Cloud Build): that account needs the role, not you. For a secret, roles/secretmanager.secretAccessor; iam.serviceAccounts.actAs: roles/iam.serviceAccountUser on the account that the deployment runs as.\n- Given a moment ago: a grant takes some minutes. `gcloud auth list` and `gcloud config get project` show with whom and where gcloud works." /
        "足りない権限は「denied」の前に、対象のリソースはその後にあります。「or it may not exist」は、名前の誤りや別のプロジェクトの場合も含みます。\n- サービスアカウント（ジョブ、Cloud Run、Cloud Build）で動いている場合: 本人ではなく、そのアカウントにロールが必要です。シークレットでは roles/secretmanager.secretAccessor、iam.serviceAccounts.actAs では、デプロイに使うアカウントに対する roles/iam.serviceAccountUser です。\n- 付与された直後の場合: 反映に数分かかります。gcloud が使うアカウントとプロジェクトは `gcloud auth list` と `gcloud config get project` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"permission \W{0,4}(?<permission>(?:apigateway|apikeys|appengine|artifactregistry|bigquery|bigtable|cloudbuild|cloudfunctions|cloudkms|cloudsql|cloudscheduler|cloudtasks|clouddeploy|compute|container|dataflow|dataproc|datastore|dialogflow|discoveryengine|dns|eventarc|firebase\w*|logging|monitoring|pubsub|redis|run|secretmanager|spanner|storage|workflows|vpcaccess)\.[\w.]{3,80}\w|iam\.serviceaccounts\.actas)\W{1,4}(?:was )?denied",
            r"(?:does not|doesn't|do not) have (?:the )?(?:permission )?\W{0,2}(?<permission>(?:apigateway|apikeys|appengine|artifactregistry|bigquery|bigtable|cloudbuild|cloudfunctions|cloudkms|cloudsql|cloudscheduler|cloudtasks|clouddeploy|compute|container|dataflow|dataproc|datastore|dialogflow|discoveryengine|dns|eventarc|firebase\w*|logging|monitoring|pubsub|redis|run|secretmanager|spanner|storage|workflows|vpcaccess)\.[\w.]{3,80}\w)\W{0,2} (?:access|permission)",
            r"access denied: (?:dataset|table) \S{1,120}\W{1,3}(?:user does not have|permission)",
        ],
        ask: CloudAdmin {
            "A program that I use is refused at Google Cloud⟦: the permission {permission} is missing⟧. Please give my identity (or the service account that the message names) a role that includes it, on this resource only." /
            "使用しているプログラムが Google Cloud に拒否されています⟦（権限 {permission} がありません）⟧。私の ID（またはメッセージにあるサービスアカウント）に、このリソースに限って、この権限を含むロールを付与していただけますか。"
        },
        examples: [
            "rpc error: code = PermissionDenied desc = Permission 'secretmanager.versions.access' denied for resource 'projects/acme/secrets/HF_TOKEN/versions/latest' (or it may not exist).",
            "dev@acme.example does not have storage.objects.get access to the Google Cloud Storage object.",
            "google.api_core.exceptions.Forbidden: 403 Access Denied: Dataset acme:logs: User does not have permission to query",
        ],
    }
    GEMINI_PERMISSION "GK-ERR-659" Remote {
        "the identity that a program signs in with may not use a model of Google's own (Gemini) on Vertex AI in this project, or the API isn't enabled there; Claude Code's own requests aren't affected" /
        "プログラムがサインインに使う ID に、このプロジェクトの Vertex AI で Google のモデル（Gemini）を使う権限がないか、API が有効になっていません。Claude Code 自体のリクエストには影響しません"
    } help {
        "The project's administrator gives that identity the role Vertex AI User (roles/aiplatform.user), and enables the Vertex AI API (`gcloud services enable aiplatform.googleapis.com --project PROJECT`). It is the account of the key file or of the server that counts, not you: GOOGLE_APPLICATION_CREDENTIALS, or the program's settings, name it.\n- Where data has to stay in Japan, look at the location in the text first: set the program's to one of the allowed ones before anybody grants anything.\n- “or it may not exist”: compare the project's id and the model's name with those of the project's console; `gcloud config get-value project` shows another one at times.\n- You meant Claude: the program asked its Gemini provider. Choose its provider for Claude (Anthropic) on Vertex AI." /
        "プロジェクトの管理者が、その ID に Vertex AI ユーザー（roles/aiplatform.user）のロールを付与し、Vertex AI API を有効にします（`gcloud services enable aiplatform.googleapis.com --project プロジェクト`）。対象は利用者本人ではなく、キーのファイルまたはサーバーのアカウントです（GOOGLE_APPLICATION_CREDENTIALS またはプログラムの設定で指定されています）。\n- データを国内にとどめる場合は、先に本文のロケーションを確認してください。権限を依頼する前に、プログラムのロケーションを許可されたものに変更します。\n- 「or it may not exist」の場合: プロジェクト ID とモデル名を、プロジェクトのコンソールと照らし合わせてください。`gcloud config get-value project` が別のプロジェクトを示すこともあります。\n- Claude を使うつもりだった場合: プログラムが Gemini 用のプロバイダーで呼び出しています。Vertex AI の Claude（Anthropic）用のプロバイダーを選んでください。"
    } text {
        verified: false,
        patterns: [
            r"permission \W{0,3}(?<permission>aiplatform\.endpoints\.predict)\W{1,4}denied on resource \W{0,3}(?://aiplatform\.googleapis\.com/)?projects/(?<project>[^/\s']{1,80})/locations/[\w-]{1,40}/publishers/google/models/(?<model>(?:gemini|gemma|imagen|veo|text|chat|code|multimodal)[\w.@-]*)",
        ],
        examples: [
            "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-app/locations/asia-northeast1/publishers/google/models/gemini-pro' (or it may not exist).",
            "403 PERMISSION_DENIED: Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-app/locations/us-central1/publishers/google/models/gemini-1.5-pro-001' (or it may not exist).",
        ],
    }
    CUSTOM_ENDPOINT "GK-ERR-098" Remote {
        "Google refuses a call to an endpoint with a number, a deployment of your own on Vertex AI and no Claude model: the identity that a program called with has no permission there" /
        "番号の付いたエンドポイント（Claude のモデルではなく、Vertex AI に自分でデプロイしたもの）への呼び出しを、Google が拒否しました。プログラムが使った ID に権限がありません"
    } help {
        "See first which identity the program really used: it may have taken another one than it was given. LiteLLM has releases that don't use the `vertex_credentials` of an entry for such endpoints and take what its host has: update it, or name the account's file in the environment of its process (GOOGLE_APPLICATION_CREDENTIALS). If the identity is the right one, whoever administers the project grants it aiplatform.endpoints.predict there: send the request below.\n- “or it may not exist”: the project, the location and the number have to be those of `gcloud ai endpoints list --region=LOCATION`; an endpoint that was deleted or is in another location gives the same answer.\n- Claude was meant: Claude's models have no number. Give the program the model's name (`vertex_ai/claude-…` in LiteLLM)." /
        "まず、プログラムが実際に使った ID を確認してください。指定したものとは別の ID を使っていることがあります。LiteLLM には、このようなエンドポイントで項目の `vertex_credentials` を使わず、ホストの認証情報を使うリリースがあります。更新するか、LiteLLM のプロセスの環境変数 GOOGLE_APPLICATION_CREDENTIALS でアカウントのファイルを指定してください。ID が正しければ、プロジェクトの管理者がその ID に aiplatform.endpoints.predict を付与します。下の依頼文を送ってください。\n- 「or it may not exist」の場合: プロジェクト、ロケーション、番号が `gcloud ai endpoints list --region=ロケーション` の表示と一致している必要があります。削除されたエンドポイントや、別のロケーションにあるエンドポイントでも同じ応答になります。\n- Claude を使うつもりの場合: Claude のモデルに番号はありません。プログラムにモデル名（LiteLLM では `vertex_ai/claude-…`）を指定してください。"
    } text {
        verified: false,
        patterns: [
            r"permission \W{0,3}(?<permission>aiplatform\.[\w.]{3,60})\W{1,4}denied on resource \W{0,6}(?:aiplatform\.googleapis\.com/)?(?:(?<resource>projects/(?<project>[^/\s'*]{1,80})/locations/[^/\s']{1,40}/endpoints/\d{8,25})|projects/\*{1,40}/locations/[^/\s']{1,40}/endpoints/\d{8,25})",
        ],
        ask: CloudAdmin {
            "Please grant the identity of our program aiplatform.endpoints.predict⟦ on {resource}⟧⟦ (refused now: {permission})⟧, preferably through a custom role with only this permission; and tell me if the endpoint isn't there any more." /
            "プログラムの ID に⟦、{resource} に対する⟧ aiplatform.endpoints.predict を付与していただけますか⟦（現在拒否されている権限: {permission}）⟧。aiplatform.endpoints.predict だけを含むカスタムロールが最適です。エンドポイントがもう存在しない場合は、その旨を教えていただけますか。"
        },
        examples: [
            "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-claude/locations/asia-northeast1/endpoints/1984786713414729728' (or it may not exist).",
            "grpc_status:7, grpc_message:\"Permission \\'aiplatform.endpoints.predict\\' denied on resource \\'//aiplatform.googleapis.com/projects/*********/locations/asia-northeast1/endpoints/1984786713414729728\\' (or it may not exist).\"",
        ],
    }
    DEADLINE "GK-ERR-1153" Remote {
        "Google's service didn't finish the request within its own time (504, DEADLINE_EXCEEDED)" /
        "Google のサービスが、自身の制限時間内にリクエストを完了できませんでした（504、DEADLINE_EXCEEDED）"
    } help {
        "Try again; https://status.cloud.google.com shows an outage.\n- Only long conversations or long answers fail: shorten the conversation (/compact, /clear), or ask for the work in parts.\n- It stays: the project's administrator opens a case with Google, with time, location and model." /
        "やり直してください。障害の有無は https://status.cloud.google.com で分かります。\n- 長い会話や長い応答だけが失敗する場合: 会話を短くするか（/compact、/clear）、作業を分けて依頼してください。\n- 続く場合: プロジェクトの管理者が、時刻、ロケーション、モデルを添えて Google に問い合わせる必要があります。"
    } text {
        verified: false,
        patterns: [
            r#"\b504\b.{0,120}?\bdeadline_exceeded\b|\bdeadline expired before operation could complete\b"#,
        ],
        examples: [
            "API Error: 504 Deadline expired before operation could complete.",
        ],
    }
    NO_SUCH_PROJECT "GK-ERR-116" Usage {
        "Google knows no project of this name (CONSUMER_INVALID): its display name, a placeholder or a wrong id stands where the project's id belongs, or the project is deleted; no role is missing" /
        "この名前のプロジェクトは Google にありません（CONSUMER_INVALID）。プロジェクト ID の場所に、表示名、仮の値、または誤った ID が書かれているか、プロジェクトが削除されています。ロールの不足ではありません"
    } help {
        "Write the project's id: small letters, digits and hyphens, no blanks (`gcloud projects list` shows it beside the display name; `genkan explain ANTHROPIC_VERTEX_PROJECT_ID` what Claude Code sends, and `genkan setup` writes the profile's).\n- Another program: the id in its own setting for the project (GOOGLE_CLOUD_PROJECT, `vertex_project` in LiteLLM).\n- The id is right: the project is deleted, or the sign-in counts requests for another one: `gcloud auth application-default set-quota-project PROJECT`." /
        "プロジェクト ID を書いてください。小文字、数字、ハイフンだけで、空白はありません（`gcloud projects list` で表示名の隣に示されます）。Claude Code が送る値は `genkan explain ANTHROPIC_VERTEX_PROJECT_ID` で分かり、`genkan setup` でプロファイルの値を設定できます。\n- 別のプログラムの場合: そのプログラムのプロジェクトの設定（GOOGLE_CLOUD_PROJECT、LiteLLM では `vertex_project`）に ID を書きます。\n- ID が正しい場合: プロジェクトが削除されているか、サインインの割り当てプロジェクトが別のものです: `gcloud auth application-default set-quota-project プロジェクト`。"
    } text {
        verified: false,
        patterns: [
            r"permission denied on resource project .{1,800}?\bconsumer_invalid\b",
            r"\bconsumer_invalid\b.{0,300}?\baiplatform\.googleapis\.com\b",
        ],
        examples: [
            "403 Permission denied on resource project My First Project. [links { description: \"Google developer console API key\" } , reason: \"CONSUMER_INVALID\" domain: \"googleapis.com\" metadata { key: \"consumer\" value: \"projects/My First Project\" }",
            "\"reason\": \"CONSUMER_INVALID\", \"domain\": \"googleapis.com\", \"metadata\": { \"consumer\": \"projects/acme\", \"service\": \"aiplatform.googleapis.com\" }",
        ],
    }
    CLOUD_RUN "GK-ERR-1103" Person {
        "a service on Google's Cloud Run (an MCP server, a gateway, a program of your own) lets in only known identities, and the request had no identity token of one that may call it" /
        "Google の Cloud Run 上のサービス（MCP サーバー、ゲートウェイ、自作のプログラム）は許可された ID だけを受け付けますが、リクエストに、呼び出しを許可された ID トークンがありません"
    } help {
        "Send an identity token (no access token): `Authorization: Bearer` with what `gcloud auth print-identity-token` prints; it lasts an hour. Or have gcloud do it: `gcloud run services proxy SERVICE` opens the service on this machine.\n- The token is there and it is refused (“not authorized”, 403): whoever runs the service gives your account, or the calling service account, the role Cloud Run Invoker (roles/run.invoker) on it. The token's audience has to be the service's own address (for a service account: `--audiences`).\n- The caller is Scheduler, Pub/Sub, Tasks or an Eventarc trigger: its own service account has to be set to send an OIDC token, and to have this role.\n- Everybody is to reach it: only then allow unauthenticated calls; an organization's policy may forbid that." /
        "アクセストークンではなく ID トークンを送ってください: `Authorization: Bearer` に `gcloud auth print-identity-token` の出力を指定します（有効期間は 1 時間）。または `gcloud run services proxy サービス名` で、サービスをこの端末で開きます。\n- トークンを送っても拒否される場合（「not authorized」、403）: サービスの運用担当が、利用者または呼び出し元のサービスアカウントに Cloud Run 起動元（roles/run.invoker）のロールを付与します。トークンの対象（audience）は、サービス自身のアドレスである必要があります（サービスアカウントでは `--audiences`）。\n- 呼び出し元が Scheduler、Pub/Sub、Tasks、Eventarc の場合: それぞれのサービスアカウントで OIDC トークンを送る設定と、このロールが必要です。\n- 誰でも使えるようにする場合に限り、未認証の呼び出しを許可してください。組織のポリシーで禁止されていることがあります。"
    } text {
        verified: false,
        patterns: [
            r"the request was not auth(?:enticated|orized to invoke this service)\b.{0,160}?(?:allow unauthenticated invocations|cloud\.google\.com/run/)|the request was not authorized to invoke this service",
        ],
        examples: [
            "The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header. Read more at https://cloud.google.com/run/docs/securing/authenticating",
        ],
    }
    SERVICE_PERMISSION "GK-ERR-1089" Remote {
        "Google refuses this to the account that the program signs in with, at another service than Vertex AI (Firebase, Cloud Run, Drive, Sheets and the like); Claude isn't involved" /
        "プログラムがサインインに使うアカウントの操作を、Vertex AI 以外のサービス（Firebase、Cloud Run、Drive、スプレッドシートなど）で Google が拒否しました。Claude は関係しません"
    } help {
        "See first which account the program uses: where GOOGLE_APPLICATION_CREDENTIALS names a key file, it is the service account in it, not you. That account needs access there.\n- “gcloud.” (a command of gcloud): `gcloud auth list` and `gcloud config get project` show with whom and where it works. Whoever administers the project gives that account a role for the service in the command's name; some commands (deploy) also need roles/iam.serviceAccountUser.\n- Firebase: `firebase login:list` and `firebase use` show account and project. Another account: `firebase logout`, `firebase login`. A service account needs a role in the project for what is called (Firebase Admin, or a narrower one such as Cloud Functions Developer or Firebase Hosting Admin); for a job, `firebase login:ci` is replaced by such an account.\n- A file (Drive, Sheets, Docs): its owner shares it with the account; a service account has an address of its own for that.\n- A Workspace API (Admin, Gmail, Calendar): a service account needs domain-wide delegation with these scopes, and has to act for a user.\n- Granted a moment ago: it takes some minutes." /
        "まず、プログラムが使うアカウントを確認してください。GOOGLE_APPLICATION_CREDENTIALS がキーファイルを指す場合は、利用者本人ではなく、そのサービスアカウントです。そのアカウントにアクセス権が必要です。\n- 「gcloud.」（gcloud のコマンド）の場合: 使われるアカウントとプロジェクトは `gcloud auth list` と `gcloud config get project` で分かります。プロジェクトの管理者が、コマンド名のサービスのロールをそのアカウントに付与します。deploy などのコマンドには roles/iam.serviceAccountUser も必要です。\n- Firebase の場合: アカウントとプロジェクトは `firebase login:list` と `firebase use` で分かります。別のアカウントにするには `firebase logout` の後に `firebase login` を実行します。サービスアカウントには、呼び出す操作のためのロール（Firebase 管理者、または Cloud Functions 開発者、Firebase Hosting 管理者など、より狭いもの）がプロジェクトに必要です。ジョブでは、`firebase login:ci` の代わりにサービスアカウントを使います。\n- ファイル（Drive、スプレッドシート、ドキュメント）の場合: 所有者がアカウントと共有します。サービスアカウントには、そのためのアドレスがあります。\n- Workspace の API（Admin、Gmail、カレンダー）の場合: サービスアカウントには、対象のスコープのドメイン全体の委任が必要で、ユーザーとして動作する必要があります。\n- 付与した直後の場合: 反映に数分かかります。"
    } text {
        verified: false,
        patterns: [
            r"\(gcloud\.(?:alpha\.|beta\.)?(?:api-gateway|app|artifacts|bigtable|builds|compute|container|deploy|dns|endpoints|firestore|functions|iam|kms|logging|organizations|projects|pubsub|redis|resource-manager|run|scheduler|secrets|services|spanner|sql|storage|tasks)[\w.-]*\) .{0,200}?\bcaller does not have permission\b",
            r"\bhttp error: 403, (?:the )?caller does not have permission|\bfirebase(?:-tools|error|\.googleapis| (?:deploy|functions|hosting|use|projects|init|login|ext|firestore|apps|experiments)\b\S*).{0,400}?\bcaller does not have permission\b",
            r"https://(?:[\w-]{1,30}\.)?(?:sheets|docs|drive|slides|gmail|calendar\w*|people|admin|youtube\w*|script|tasks|forms|chat|searchconsole|analytics\w*|androidpublisher|firebase\w*|firestore|identitytoolkit|cloudbuild|run|pubsub|secretmanager|storage|cloudfunctions|artifactregistry)\.googleapis\.com/.{0,400}?\bcaller does not have permission\b",
        ],
        ask: CloudAdmin {
            "A program that I use is refused at Google (the message that I send along names the call). It isn't Claude Code. Please give the account that the program signs in with a role for this, in this project or on this resource only." /
            "使用しているプログラムが Google に拒否されています（呼び出しは併せて送るメッセージにあります）。Claude Code ではありません。プログラムがサインインに使うアカウントに、このプロジェクトまたはリソースに限って、必要なロールを付与していただけますか。"
        },
        examples: [
            "Error: HTTP Error: 403, The caller does not have permission",
            "ERROR: (gcloud.run.deploy) PERMISSION_DENIED: The caller does not have permission",
            "<HttpError 403 when requesting https://sheets.googleapis.com/v4/spreadsheets/x?alt=json returned \"The caller does not have permission\". Details: \"The caller does not have permission\">",
        ],
    }
    PERMISSION "GK-ERR-126" Remote {
        "Google refuses this to the identity: for Claude it has no permission to use the model in this project, or the project doesn't exist" /
        "Google がこの ID による操作を拒否しました。Claude の場合は、プロジェクトでモデルを使う権限がないか、プロジェクトが存在しません"
    } help {
        "Check the project's id first (`genkan explain ANTHROPIC_VERTEX_PROJECT_ID`). The permission is aiplatform.endpoints.predict; it covers streaming and token counting as well.\n- Another program or MCP server said it (Drive, Storage, a deployment): it is about that resource, which its owner has to share with the account that the program uses.\n- “Permission denied on resource project” with nothing else: so Google also answers for a project that doesn't exist (a typing error, the display name instead of the id, deleted). Compare with `gcloud projects list` first." /
        "まずプロジェクト ID を確認してください（`genkan explain ANTHROPIC_VERTEX_PROJECT_ID`）。必要な権限は aiplatform.endpoints.predict で、ストリーミングとトークンの計数にも使われます。\n- ほかのプログラムや MCP サーバー（Drive、Storage、デプロイなど）の表示の場合: そのリソースの問題です。所有者が、プログラムの使うアカウントに共有する必要があります。\n- 「Permission denied on resource project」だけの場合: 存在しないプロジェクト（入力の誤り、ID ではなく表示名、削除済み）にも、Google はこう応答します。先に `gcloud projects list` と照らし合わせてください。"
    } text {
        verified: true,
        patterns: [
            r"permission '(?<permission>aiplatform\.[\w.]+)' denied on resource '?(?://aiplatform\.googleapis\.com/)?(?<resource>projects/(?<project>[^/\s']+)[^\s']*)",
            r"\bcode\W{1,4}403\b(?:\W{1,5}message\W{1,8})?\W{1,5}status\W{1,5}permission_denied\W{0,6}$",
            r"permission denied on resource project (?<project>[\w.:-]+?)\W{0,2}(?:\s|$)|\bCONSUMER_INVALID\b|permission ['\x22]?(?<permission>aiplatform\.[\w.]+)['\x22]? (?:was )?denied|missing permission\b.{0,80}\baiplatform\.\w+",
            r"\b(?:the )?caller does not have permission\b|does not have permission to access (?:projects|project|the project) |permission '?(?<permission>(?:iam|resourcemanager|serviceusage)\.[\w.]+)'? denied|\biam_permission_denied\b|permission denied calling vertex ai",
            r"the principal needs the aiplatform\.endpoints\.predict permission|permission denied calling vertex ai in project|google\.api_core\.exceptions\.(?:permissiondenied|forbidden)\W{1,4}(?:403 )?(?:\w+ https?://\S{1,300} )?(?:permission|the caller|access denied|missing|$)",
            r"you do not appear to have access to project \[(?<project>[^\]]{1,80})\]",
            r"not found or permission denied for service\(s\)",
            r"permission \W{1,3}(?<permission>aiplatform\.[\w.]{3,60})\W{1,4}denied on resource",
        ],
        ask: CloudAdmin {
            "Please grant me⟦ ({identity})⟧ aiplatform.endpoints.predict⟦ on {resource}⟧⟦ (refused now: {permission})⟧, preferably through a custom role with only this permission. Claude Code needs nothing else for Vertex AI, apart from serviceusage.services.use on the project that requests count for." /
            "私⟦（{identity}）⟧に⟦、{resource} に対する⟧ aiplatform.endpoints.predict を付与していただけますか⟦（現在拒否されている権限: {permission}）⟧。aiplatform.endpoints.predict だけを含むカスタムロールが最適です。Claude Code が Vertex AI で必要とするのは、これと、割り当てプロジェクトの serviceusage.services.use だけです。"
        },
        examples: [
            "Permission denied on resource project acme-claude. (Status: PERMISSION_DENIED)",
            "Error code: 403 - {'error': {'code': 403, 'status': 'PERMISSION_DENIED'}}",
            "Google Cloud authentication failed · refresh your Google Cloud credentials and retry · API Error: 403 Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5' (or it may not exist).",
            "ERROR: (gcloud.ai.models.list) User [taro@acme.example] does not have permission to access projects instance [acme-claude] (or it may not exist): Permission denied",
            "Permission denied calling Vertex AI in project \"acme-claude\". The principal needs the aiplatform.endpoints.predict permission (Vertex AI User role), and the Vertex AI API must be enabled.",
            "WARNING: You do not appear to have access to project [foo-123] or it does not exist.",
            "ERROR: (gcloud.services.enable) PERMISSION_DENIED: Not found or permission denied for service(s): aiplatform.googleapis.com.",
            "Permission \\'aiplatform.endpoints.predict\\' denied on resource \\'//aiplatform.googleapis.com/projects/p/locations/us-central1/endpoints/1\\' (or it may not exist).",
        ],
        abroad: ["Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-claude/locations/us-east5/publishers/anthropic/models/claude-opus-5-5' (or it may not exist)."],
    }
}
