//! GK-ERR-127 to 130, 186, 187 and others: what Google says about projects, billing, quotas and what it doesn't find.

super::error_text::error_texts! {
    BILLING "GK-ERR-215" Remote {
        "billing is off for the Google project, or Google has suspended the project, so it serves no model to it" /
        "Google プロジェクトの課金が無効か、プロジェクトが Google により停止されているため、モデルを利用できません"
    } help {
        "Check the project's id first. An administrator has to link a billing account to the project, or resolve the suspension (a message to the project's owners says why); it takes a few minutes." /
        "まずプロジェクト ID を確認してください。管理者が請求先アカウントをリンクするか、停止の問題を解決する必要があります（理由はプロジェクトのオーナーに通知されます。反映まで数分）。"
    } text {
        verified: false,
        names: ["CONSUMER_SUSPENDED", "GCP_SUSPENDED"],
        patterns: [
            r"\bconsumer '?\S{1,80} has been suspended|(?:project|account) \S{0,80} ?(?:has been|is|was) suspended\b.{0,120}(?:google cloud|googleapis)|\bCONSUMER_SUSPENDED\b|\bGCP_SUSPENDED\b",
            r"requires billing to be enabled|\bBILLING_DISABLED\b|billing (?:account )?(?:for this project |for project \S+ )(?:is|has been) (?:disabled|closed|not enabled|not open)|dunning decision is deny",
            r"absent billing account|\w*billing_not_(?:open|found)\b|\bhas billing disabled|(?:google|gcp|googleapis|vertex|project)\b.{0,120}\bbilling (?:is |was |has been )?(?:disabled|not (?:been )?enabled)|enable billing (?:on|for) (?:the |this |your )?(?:google|gcp|project)|billing account\b.{0,60}\bproject\b.{0,60}(?:closed|disabled|not (?:found|open|active)|past due)",
            r"user location is not supported for the api use without a billing account",
        ],
        ask: CloudAdmin {
            "Vertex AI refuses Claude Code's requests because billing is off for our project, or the project is suspended. Please link a billing account to the project of our profile, or resolve the suspension." /
            "プロジェクトの課金が無効か、プロジェクトが停止されているため、Vertex AI が Claude Code のリクエストを拒否しています。プロファイルのプロジェクトに請求先アカウントをリンクするか、停止の問題を解決していただけますか。"
        },
        examples: [
            "Permission denied: Consumer 'projects/111122223333' has been suspended.",
            "This API method requires billing to be enabled. Please enable billing on project #acme-claude",
            "Project acme-claude (#111122223333) has billing disabled. Please enable it.",
            "google.api_core.exceptions.PermissionDenied: 403 This API method requires billing to be enabled. Please enable billing on project #my-proj",
            "400 User location is not supported for the API use without a billing account linked.",
        ],
    }
    REAUTH_API "GK-ERR-991" Person {
        "Google wants you to prove anew who you are (reauthentication), and the program can't ask you: the Reauth API isn't enabled in the project of the OAuth client that you signed in with" /
        "Google が本人確認のやり直し（再認証）を求めていますが、プログラムはそれを行えません。サインインに使った OAuth クライアントのプロジェクトで Reauth API が有効になっていないためです"
    } help {
        "Sign in again, which makes the proof: `genkan login`, or `gcloud auth application-default login`. Nothing has to be enabled in the project of your models.\n- It comes back every few hours: the company's session control (Google Cloud session length) ends sign-ins then. Sign in with gcloud's own client, without --client-id-file; the owner of another client's project (the number in the text) may enable reauth.googleapis.com there.\n- A program that runs without you needs an identity of its own (Workload Identity Federation, a service account), which no session control ends." /
        "サインインし直してください。その際に本人確認が行われます（`genkan login` または `gcloud auth application-default login`）。モデルを使うプロジェクトで有効にするものはありません。\n- 数時間ごとに繰り返される場合: 会社のセッション管理（Google Cloud のセッションの長さ）により、サインインが終了しています。--client-id-file を付けず、gcloud 自身のクライアントでサインインしてください。別のクライアントの場合は、そのプロジェクト（本文の番号）の所有者が reauth.googleapis.com を有効にできます。\n- 無人で動くプログラムには、セッション管理の対象にならない専用の ID（Workload Identity 連携、サービスアカウント）が必要です。"
    } text {
        verified: false,
        names: ["reauth.googleapis.com"],
        patterns: [
            r"\breauth api has not been used in project [\w.:-]+ before or it is disabled",
            r"\breauth\.googleapis\.com\b.{0,80}\b(?:disabled|not enabled|has not been used)",
        ],
        examples: [
            "google.auth.exceptions.RefreshError: Reauth API has not been used in project 111122223333 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/reauth.googleapis.com/overview?project=111122223333 then retry.",
            "API [reauth.googleapis.com] not enabled on project [111122223333].",
        ],
    }
    DISABLED "GK-ERR-127" Remote {
        "an API of Google's is not enabled in the project; Claude Code needs the Vertex AI API" /
        "プロジェクトで Google の API が有効になっていません。Claude Code に必要なのは Vertex AI API です"
    } help {
        "Check the project's id first; the text may name the API. An administrator has to enable it once; it takes a few minutes. If the text names an API other than Vertex AI's, it is one that another program, or gcloud itself, uses.\n- The project in the text isn't the one that you called: it is the quota project of your credentials, or gcloud's default one. Set it: `gcloud auth application-default set-quota-project PROJECT`, or GOOGLE_CLOUD_QUOTA_PROJECT for one program; a program of your own hands it on (`quota_project_id`). Then nothing has to be enabled in the other one." /
        "まずプロジェクト ID を確認してください。API 名は本文に示されていることがあります。管理者が一度有効にすれば済みます（反映まで数分）。本文の API が Vertex AI API 以外の場合は、別のプログラムまたは gcloud 自身が使うものです。\n- 本文のプロジェクトが、呼び出したものと異なる場合: 認証情報の割り当てプロジェクト、または gcloud の既定のプロジェクトです。`gcloud auth application-default set-quota-project プロジェクト`、またはプログラム単位では GOOGLE_CLOUD_QUOTA_PROJECT で指定してください。自作のプログラムでは `quota_project_id` で渡します。もう一方のプロジェクトで有効にする必要はなくなります。"
    } text {
        verified: false,
        names: ["SERVICE_DISABLED", "SERVICE_NOT_VISIBLE"],
        patterns: [
            r"(?<api>(?:vertex ai|agent platform) api) has not been used in project (?<project>[\w.:-]+) before or it is disabled",
            r"\b(?<api>(?:[a-z]\w{0,30} ){1,5}api) has not been used in project (?<project>[\w.:-]+) before or it is disabled",
            r"\bapi has not been used in project (?<project>[\w.:-]+) before or it is disabled|api \[\S+\] not enabled on project",
        ],
        ask: CloudAdmin {
            "Please enable the API that Google's message names⟦ ({api})⟧ in our project⟦ {project}⟧, if it is meant to be used there. For Claude Code itself that is the Vertex AI API (aiplatform.googleapis.com)." /
            "Google のメッセージにある API⟦（{api}）⟧を、そこで使ってよいものであれば、プロジェクト⟦ {project} ⟧で有効にしていただけますか。Claude Code 自体に必要なのは Vertex AI API（aiplatform.googleapis.com）です。"
        },
        examples: [
            "Vertex AI API has not been used in project acme-claude before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/aiplatform.googleapis.com/overview?project=acme-claude then retry.",
            "Cloud Resource Manager API has not been used in project 123456789012 before or it is disabled.",
            "google.api_core.exceptions.PermissionDenied: 403 Vertex AI API has not been used in project 123456789 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/aiplatform.googleapis.com/overview?project=123456789 then retry.",
            "google.api_core.exceptions.PermissionDenied: 403 Generative Language API has not been used in project 123 before or it is disabled.",
        ],
    }
    GEMINI_QUOTA "GK-ERR-044" Usage {
        "a program asked Vertex AI for Claude with Gemini's call (generateContent), for which a Claude model has no quota; it isn't the quota for Claude that is used up" /
        "プログラムが Gemini 用の呼び出し（generateContent）で Vertex AI に Claude を要求しました。Claude のモデルにこの呼び出しのクォータはありません。Claude のクォータを使い切ったわけではありません"
    } help {
        "Have the program call Claude as Anthropic's model: waiting, or a higher quota of this name, doesn't help. Choose its provider for Claude (Anthropic) on Vertex AI in place of the one for Gemini (in a program of your own Anthropic's SDK for Vertex AI, AnthropicVertex), which asks under publishers/anthropic with rawPredict. Claude Code itself does so.\n- It has no such provider: update it; a gateway's route for Claude is corrected by its administrator.\n- The same model then answers 429 with online_prediction_… in the text: that is the quota for Claude, which an administrator raises in the location of the profile." /
        "プログラムから、Claude を Anthropic のモデルとして呼び出してください。待っても、この名前のクォータを引き上げても解消しません。Gemini 用ではなく、Vertex AI の Claude（Anthropic）用のプロバイダーを選びます（自作のプログラムでは、Vertex AI 用の Anthropic の SDK である AnthropicVertex）。publishers/anthropic の下で rawPredict が使われます。Claude Code 自体はこの方法で呼び出します。\n- そのようなプロバイダーがない場合: プログラムを更新してください。ゲートウェイの Claude の経路は、その管理者が修正します。\n- その後も同じモデルで 429 になり、本文に online_prediction_… がある場合: それが Claude のクォータです。管理者が、プロファイルのロケーションで引き上げます。"
    } text {
        verified: false,
        patterns: [
            r"quota exceeded for (?:quota metric )?\W?aiplatform\.googleapis\.com/(?<quota>\w{0,20}generate_content\w{0,80}) with base model: anthropic-(?<model>[\w-]+)",
        ],
        examples: [
            "429 Too Many Requests. {\"error\":{\"code\":429,\"message\":\"Quota exceeded for aiplatform.googleapis.com/generate_content_requests_per_minute_per_project_per_base_model with base model: anthropic-claude-sonnet-4-6. Please submit a quota increase request.\",\"status\":\"RESOURCE_EXHAUSTED\"}}",
            "google.api_core.exceptions.ResourceExhausted: 429 Quota exceeded for aiplatform.googleapis.com/generate_content_requests_per_minute_per_project_per_base_model with base model: anthropic-claude-haiku-4-5.",
        ],
    }
    OTHER_QUOTA "GK-ERR-621" Remote {
        "the quota of another service of Google's (Sheets, Gmail, Compute Engine and the like, named in the text) is used up; Claude's requests aren't affected" /
        "Google の別のサービス（Sheets、Gmail、Compute Engine など。名前は本文にあります）の割り当てを使い切りました。Claude へのリクエストには影響しません"
    } help {
        "“per minute” or “per minute per user”: wait a minute, and have the program (an MCP server, a script) ask less often: read a whole range at once, not cell by cell.\n- The project behind “consumer” is the one of the program's OAuth client or service account; with a shared one, all of its users together use it up. Its owner can ask for more (IAM & Admin, Quotas), or you use a client of your own.\n- Machines, processors or addresses (compute.googleapis.com): the project's administrator raises the region's quota, or something is removed there." /
        "「per minute」「per minute per user」の場合: 1 分ほど待ち、プログラム（MCP サーバーやスクリプト）の呼び出しを減らしてください。セルごとではなく、範囲をまとめて読みます。\n- 「consumer」のプロジェクトは、プログラムの OAuth クライアントまたはサービスアカウントのものです。共用の場合は、全利用者の合計です。所有者が引き上げを申請するか（IAM と管理の「割り当て」）、自分のクライアントを使ってください。\n- VM、CPU、アドレスなどの場合（compute.googleapis.com）: プロジェクトの管理者がリージョンの割り当てを引き上げるか、不要なものを削除します。"
    } text {
        verified: false,
        patterns: [
            r"quota exceeded for quota (?:metric|group)\b.{0,200}\bservice \W{1,3}(?<service>(?:sheets|docs|drive|gmail|calendar(?:-json)?|people|slides|tasks|admin|youtube\w*|compute|bigquery\w*|storage|cloudbuild|run|logging|monitoring|cloudresourcemanager|serviceusage|iam|secretmanager|artifactregistry|translate|places\w*)\.googleapis\.com)",
            r"quota exceeded for metric\b.{0,160}\bcompute\.googleapis\.com|quota '[a-z0-9_]{2,40}' exceeded\. +limit: [\d.]+ in region",
        ],
        examples: [
            "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:123456789012'.",
            "Quota 'CPUS' exceeded.  Limit: 24.0 in region asia-northeast1.",
        ],
    }
    QUOTA "GK-ERR-128" Remote {
        "the project's quota for this model in this location is used up, or is still at its initial value of zero" /
        "このロケーションのこのモデルのクォータを使い切ったか、初期値の 0 のままです"
    } help {
        "Have the quota raised in this location (the request below). A single refusal passes when you wait a minute and try again; after several attempts, or from the first request on, waiting doesn't end it. Don't switch to `global` to avoid this.\n- “online_prediction_concurrent_requests_per_base_model”: it counts requests that run at the same time. Until it is raised, run fewer sessions, subagents and jobs side by side; a program of your own tries again after growing pauses (exponential backoff).\n- The console shows it under “Quotas & System Limits” by the name in the text: filter for it, for the base model and for the location.\n- The console shows it as set, or not used up, and it is refused all the same: neither Claude Code nor this machine is at fault. The cloud administrator files a support ticket with Google (Vertex AI)." /
        "このロケーションのクォータの引き上げを申請してください（下の依頼文）。1 回だけの拒否は、1 分ほど待って再試行すれば解消します。何度再試行しても続く場合や、最初のリクエストから拒否される場合は、待っても解消しません。回避のために `global` へ切り替えないでください。\n- 「online_prediction_concurrent_requests_per_base_model」の場合: 同時に実行中のリクエスト数のクォータです。引き上げられるまでは、同時に動かすセッション、サブエージェント、ジョブを減らしてください。自作のプログラムでは、間隔を延ばしながら再試行します（指数バックオフ）。\n- コンソールでは「割り当てとシステム上限」に、本文の名前で表示されます。その名前、ベースモデル、ロケーションで絞り込んでください。\n- コンソールでは設定済み、または使い切っていないと表示されるのに拒否される場合: Claude Code やこの端末の問題ではありません。クラウドの管理者が Google（Vertex AI）のサポートに問い合わせます。"
    } text {
        verified: true,
        patterns: [
            r"quota exceeded for aiplatform\.googleapis\.com/(?<quota>\w+) with base model: (?:anthropic-)?(?<model>[\w-]+)",
            r"quota exceeded for (?:quota metric )?\W?aiplatform\.googleapis\.com/(?<quota>\w+)",
            r"aiplatform\.googleapis\.com\S{0,240}\W.{0,40}?\bstatus(?: ?code)?:? 429\b|\b429 https://\S{0,40}aiplatform\.googleapis\.com",
            r"exceeded the provisioned throughput|quota exceeded for metric\b.{0,160}googleapis|prediction request quota exceeded|\bRATE_LIMIT_EXCEEDED\b.{0,300}googleapis|googleapis.{0,300}\bRATE_LIMIT_EXCEEDED\b|\bRESOURCE_QUOTA_EXCEEDED\b",
            r"quota exceeded for quota metric|generativelanguage\.googleapis\.com/\w+quota|\bquotafailure\b",
        ],
        ask: CloudAdmin {
            "Our requests⟦ to {model}⟧ on Vertex AI are refused for lack of quota⟦ ({quota})⟧. Please ask for a higher one in the location of our profile. Switching to `global` is not an option: it would leave Japan." /
            "Vertex AI への⟦ {model} の⟧リクエストが、クォータ不足⟦（{quota}）⟧で拒否されています。プロファイルのロケーションで引き上げを申請していただけますか。`global` への切り替えは国外処理になるため、回避策にはなりません。"
        },
        examples: [
            "Quota exceeded for aiplatform.googleapis.com/generate_content_requests_per_minute_per_project_per_base_model",
            "post https://asia-northeast1-aiplatform.googleapis.com/v1/projects/p/locations/asia-northeast1/publishers/anthropic/models/x:streamRawPredict failed with status 429 in 179ms",
            "429 Quota exceeded for aiplatform.googleapis.com/online_prediction_input_tokens_per_minute_per_base_model with base model: anthropic-claude-opus-5-5. Please submit a quota increase request.",
            "429 Too many requests. Exceeded the Provisioned Throughput.",
            "Quota exceeded for quota metric 'Provisioned requests' and limit 'Provisioned requests per minute' of service 'managedprojects.googleapis.com'",
        ],
    }
    ASSIST_QUOTA "GK-ERR-415" Remote {
        "Google's quota or capacity for the Google account that was used (Gemini Code Assist, Antigravity and the like, not Vertex AI) is used up for now" /
        "使用された Google アカウント（Vertex AI ではなく Gemini Code Assist や Antigravity など）のクォータまたは容量を、現在、使い切っています"
    } help {
        "Wait until the time that the message names; without one some minutes, or until the next day. Nothing on this machine has to be changed for that. Requests like this come from a gateway or proxy that uses a person's Google account (antigravity-claude-proxy and its like; the host is cloudcode-pa). Whoever runs it (you, if you do) waits for the reset, adds another account or a larger plan where the company allows that, and updates it; quotas of a Google Cloud project and other locations have no effect there. Claude Code on Vertex AI doesn't ask there: `genkan check` says whether the profile's provider is in force.\n- “Unknown Error”, “Stream error”, “fetch failed” beside it: Google's service itself was disturbed at the same time (500), and its 429 can belong to that as well. Try again later, before anybody changes an account or a setting." /
        "メッセージにある時刻まで待ってください。時刻がなければ、数分、または翌日まで待ちます。この端末で変更するものはありません。このようなリクエストは、個人の Google アカウントを使うゲートウェイやプロキシ（antigravity-claude-proxy など。ホストは cloudcode-pa）から送られます。運用担当（自分で動かしている場合は自分）が、リセットされる時刻まで待つか、会社が許可していれば別のアカウントや上位のプランを追加し、プロキシを更新します。Google Cloud プロジェクトのクォータや別のロケーションは関係しません。Vertex AI を使う Claude Code はここには接続しません。プロファイルのプロバイダーが有効かどうかは `genkan check` で分かります。\n- 「Unknown Error」「Stream error」「fetch failed」が併記されている場合: 同時に Google のサービス自体にも障害（500）があり、429 もそのためであることがあります。アカウントや設定を変更する前に、時間を置いて試してください。"
    } text {
        verified: false,
        names: ["RESOURCE_EXHAUSTED"],
        patterns: [
            r"you have exhausted your capacity on (?:(?:this|the|that|your|an?) |(?<model>[\w.@-]{1,60}?)\W)|quota will reset after \d+[hms]",
            r"\bcloud(?:code-pa|aicompanion)(?:\.sandbox)?\.googleapis\.com\b.{0,600}?\b(?:429|(?:resource_)?exhausted|no capacity available)\b|\b(?:resource_exhausted|quota_exhausted|rate_limit_exceeded)\b.{0,600}?\bcloud(?:code-pa|aicompanion)(?:\.sandbox)?\.googleapis\.com\b",
            r"(?:\[cloudcode\]|\b(?:google )?antigravity\b).{0,300}?(?:\bresource (?:has been )?exhausted\b|\bresource_exhausted\b)",
        ],
        examples: [
            "API Error: 400 RESOURCE_EXHAUSTED: You have exhausted your capacity on claude-opus-4-6-thinking. Quota will reset after 4m57s.",
            "[{ \"error\": { \"code\": 429, \"message\": \"Resource has been exhausted (e.g. check quota).\", \"status\": \"RESOURCE_EXHAUSTED\", \"details\": [ { \"reason\": \"RATE_LIMIT_EXCEEDED\", \"domain\": \"cloudcode-pa.googleapis.com\" } ] } }]",
            "[WARN] [CloudCode] 429: Resource has been exhausted (e.g. check quota).",
            "[CloudCode] Error at https://daily-cloudcode-pa.sandbox.googleapis.com: 429 - {\"error\":{\"code\":429,\"status\":\"RESOURCE_EXHAUSTED\"}}",
        ],
    }
    POOL_EXHAUSTED "GK-ERR-186" Remote {
        "a limit at Google is reached at this moment: mostly the shared capacity for this model in this location, else a quota of the project" /
        "Google の上限に一時的に達しています。多くはこのロケーションのこのモデルの共有容量で、そうでなければプロジェクトのクォータです"
    } help {
        "Wait and try again; Claude Code does so by itself. Models without a quota of their own share one pool, for which a higher quota doesn't help; where the model has one (IAM & Admin, Quotas), the project's administrator can raise it. For reliable use, buy provisioned throughput in the same location.\n- Another location, or `global`, often has more capacity, but requests are then processed there (`global`: anywhere in the world). Switch only if your organization allows that; with a profile for Japan, don't." /
        "しばらく待ってやり直してください（Claude Code は自動で再試行します）。個別のクォータがないモデルは容量を共有するため、クォータの引き上げでは解消しません。個別のクォータがある場合（コンソールの「割り当て」で確認）は、プロジェクトの管理者が引き上げられます。安定した利用には、同じロケーションでのプロビジョンドスループットの購入が必要です。\n- 別のロケーションや `global` では容量に余裕があることも多いですが、リクエストはそこで（`global` では世界のどこかで）処理されます。切り替えは、組織が許可している場合に限ります。日本のプロファイルでは切り替えないでください。"
    } text {
        verified: false,
        names: ["RESOURCE_EXHAUSTED", "MODEL_CAPACITY_EXHAUSTED"],
        patterns: [
            r"\bresource (?:has been )?exhausted\b",
            r"service is temporarily out of capacity",
            r"\bno capacity available for model|model capacity (?:is )?exhausted",
        ],
        examples: [
            "API Error: 429 Resource exhausted. Please try again later.",
            "RESOURCE_EXHAUSTED: Unable to submit request because the service is temporarily out of capacity. Try again later.",
            "\"message\": \"No capacity available for model claude-x on the server\"",
        ],
    }
    DATA_SHARING "GK-ERR-189" Problem {
        "this model requires prompts to be shared with Anthropic, which the project doesn't allow, and shouldn't if data must stay in Japan" /
        "このモデルはプロンプトを Anthropic と共有する設定を求めていますが、プロジェクトで許可されていません。国内にとどめる環境では許可すべきではありません"
    } help {
        "Don't enable data sharing. If this session isn't meant to use Vertex AI, switch that off as the point below says; otherwise use another model: `genkan models` shows what each name resolves to, `genkan setup` writes the profile's pins.\n- You didn't mean to use Vertex AI (another provider, a proxy of your own, ANTHROPIC_BASE_URL): CLAUDE_CODE_USE_VERTEX in the settings or the shell wins over that address. `genkan explain CLAUDE_CODE_USE_VERTEX` shows where it is set: remove it there, or have what starts Claude Code set it to 0, and start again." /
        "データ共有は有効にしないでください。このセッションで Vertex AI を使うつもりがない場合は、下の項目のとおりに無効にし、使う場合は別のモデルにしてください。各名前が指すモデルは `genkan models` で分かり、`genkan setup` でプロファイルの固定モデルを設定できます。\n- Vertex AI を使うつもりがない場合（別のプロバイダー、自分のプロキシ、ANTHROPIC_BASE_URL）: 設定またはシェルの CLAUDE_CODE_USE_VERTEX は、そのアドレスより優先されます。設定場所は `genkan explain CLAUDE_CODE_USE_VERTEX` で分かります。そこから削除するか、Claude Code を起動するもので 0 にして、起動し直してください。"
    } text {
        verified: false,
        patterns: [r"access to this model requires data sharing to be enabled for publisher"],
        examples: ["API Error: 403 Access to this model requires data sharing to be enabled for publisher 'anthropic'."],
    }
    QUOTA_PROJECT_MISSING "GK-ERR-130" Problem {
        "the credentials name no project that requests count for" /
        "認証情報に割り当てプロジェクトがありません"
    } help {
        "Run `gcloud auth application-default set-quota-project PROJECT` with the profile's project.\n- It is set already (`quota_project_id` in the file of the application default credentials): the program (a client library) doesn't send it, or reads other credentials. Set GOOGLE_CLOUD_QUOTA_PROJECT in its environment, or name the project in its code (`with_quota_project`, the header x-goog-user-project), and update the library. The account needs serviceusage.services.use in that project, and the API has to be enabled there. A service account needs no quota project.\n- “googleapi: Error 403”, “registry.terraform.io” (Terraform): the provider often needs it of its own: in the block of the google provider `user_project_override = true` and `billing_project = \"PROJECT\"`, or USER_PROJECT_OVERRIDE and GOOGLE_BILLING_PROJECT in its environment.\n- The line comes from a gateway (LiteLLM, Bifrost; “for provider vertex”): the command has to be run where the gateway runs. If that doesn't help, the gateway doesn't send the quota project (X-Goog-User-Project): its administrator updates it or gives it a service account.\n- Only listing models fails: that call names no project; requests to models may work all the same." /
        "プロファイルのプロジェクトを指定して、`gcloud auth application-default set-quota-project プロジェクト` を実行してください。\n- すでに設定してある場合（アプリケーションのデフォルト認証情報のファイルの `quota_project_id`）: プログラム（クライアントライブラリ）がそれを送っていないか、別の認証情報を読んでいます。その環境に GOOGLE_CLOUD_QUOTA_PROJECT を設定するか、コードでプロジェクトを指定し（`with_quota_project`、ヘッダー x-goog-user-project）、ライブラリを更新してください。アカウントにはそのプロジェクトの serviceusage.services.use が必要で、API も有効でなければなりません。サービスアカウントでは、割り当てプロジェクトは不要です。\n- 「googleapi: Error 403」「registry.terraform.io」の場合（Terraform）: プロバイダー自身にも設定が必要なことが多くあります。google プロバイダーのブロックに `user_project_override = true` と `billing_project = \"プロジェクト\"` を書くか、環境変数 USER_PROJECT_OVERRIDE と GOOGLE_BILLING_PROJECT を設定してください。\n- ゲートウェイ（LiteLLM、Bifrost など。「for provider vertex」）の出力の場合: このコマンドは、ゲートウェイが動いている場所で実行する必要があります。それでも解消しない場合、ゲートウェイが割り当てプロジェクト（X-Goog-User-Project）を送っていません。管理者が更新するか、サービスアカウントを使うようにします。\n- モデルの一覧の取得だけが失敗する場合: その呼び出しにはプロジェクトが含まれません。モデルへのリクエストは動作することがあります。"
    } text {
        verified: true,
        patterns: [
            r"requires a quota project",
            r"without a quota project|does not match the quota project in|authenticated using end user credentials from the google cloud sdk|cannot find a project to insert into application default|quota project (?:is )?(?:not set|missing)|(?:set|add) (?:a|your) quota project",
            r"using local application default credentials\b.{0,120}quota project",
        ],
        examples: [
            "authenticated using end user credentials from Google Cloud SDK without a quota project.",
            "Your application is authenticating by using local Application Default Credentials. The aiplatform.googleapis.com API requires a quota project, which is not set by default.",
            "google.api_core.exceptions.PermissionDenied: 403 Your application is authenticating by using local Application Default Credentials. The aiplatform.googleapis.com API requires a quota project, which is not set by default. To learn how to set your quota project, see https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds .",
        ],
    }
    GCLOUD_NO_PROJECT "GK-ERR-617" Usage {
        "a Python program read a configuration file for the key `project` and found none: mostly gcloud's, whose section [core] has no project" /
        "Python のプログラムが設定ファイルから `project` を読もうとしましたが、ありませんでした。多くは gcloud の設定ファイルで、[core] セクションに project がありません"
    } help {
        "Run `gcloud config set project PROJECT` as the user who runs the program (`gcloud config list` shows what is set), or set GOOGLE_CLOUD_PROJECT for it, and start it again.\n- Update the library (`pip install -U google-cloud-core google-auth`): old ones stop here in place of going on without a project.\n- In a CI job or a container: the configuration is that of its own user (CLOUDSDK_CONFIG, HOME); the variable is the surest way.\n- The files in the traceback aren't Google's: it is the program's own configuration file that lacks the line `project`." /
        "プログラムを実行するユーザーで `gcloud config set project プロジェクト` を実行するか（設定済みの値は `gcloud config list` で分かります）、プログラムの環境変数 GOOGLE_CLOUD_PROJECT を設定して、起動し直してください。\n- ライブラリも更新してください（`pip install -U google-cloud-core google-auth`）。古いものは、プロジェクトなしで続行せずに、ここで停止します。\n- CI のジョブやコンテナーの場合: 使われるのはそこのユーザーの設定です（CLOUDSDK_CONFIG、HOME）。環境変数で指定するのが確実です。\n- トレースバックのファイルが Google のものでない場合: プログラム自身の設定ファイルに `project` の行がありません。"
    } text {
        verified: false,
        patterns: [
            r"\bconfigparser\b.{0,1200}?\bkeyerror: 'project'",
            r"\bno option 'project' in section: 'core'",
        ],
        examples: [
            "Traceback (most recent call last):\n  File \"/usr/lib/python3.4/configparser.py\", line 762, in get\n    value = d[option]\nKeyError: 'project'",
            "configparser.NoOptionError: No option 'project' in section: 'core'",
        ],
    }
    NO_LOCATION "GK-ERR-1225" Usage {
        "the address of Vertex AI was built without a location (undefined, null, None, or nothing at all stands in its place): the program that built it has none set; the sign-in isn't at fault" /
        "Vertex AI のアドレスが、ロケーションのないまま作られています（undefined、null、None、または空）。作成したプログラムにロケーションが設定されていません。サインインは原因ではありません"
    } help {
        "Set the location where the program starts that built the address, and start it anew: a region in which the model is offered, such as asia-northeast1. `global`, `us` and other regions are processed outside Japan. Where a project's name stands behind `projects/`, the project isn't missing.\n- Claude Code: CLOUD_ML_REGION. `genkan setup` writes it from the profile, `genkan explain CLOUD_ML_REGION` shows which value counts.\n- opencode, and others with the AI SDK (@ai-sdk/google-vertex): GOOGLE_CLOUD_LOCATION or VERTEX_LOCATION (the AI SDK itself reads GOOGLE_VERTEX_LOCATION), or `location` in the provider's options. Update it: old releases built the address without any location, newer ones take one of their own (`global`), which leaves Japan, so set it all the same.\n- LiteLLM: `vertex_location` in the model's entry, or VERTEXAI_LOCATION where it runs. Google's own libraries: GOOGLE_CLOUD_LOCATION, or `location` in the call.\n- The variable is set and the address is the same: the program was started from somewhere that doesn't have it (a desktop icon, a service, a CI job, a container). Give it the variable there.\n- “projects/undefined”, “projects/null”, “projects/None”: the project is missing too (GOOGLE_CLOUD_PROJECT; in Claude Code ANTHROPIC_VERTEX_PROJECT_ID)." /
        "アドレスを作成したプログラムを起動する環境でロケーションを設定し、起動し直してください。モデルが提供されているリージョン（asia-northeast1 など）を指定します。`global`、`us`、国外のリージョンでは、日本国外で処理されます。`projects/` の後に名前があれば、プロジェクトは設定されています。\n- Claude Code の場合: CLOUD_ML_REGION です。`genkan setup` でプロファイルの値を設定でき、有効な値は `genkan explain CLOUD_ML_REGION` で分かります。\n- opencode など、AI SDK（@ai-sdk/google-vertex）を使うものの場合: GOOGLE_CLOUD_LOCATION または VERTEX_LOCATION（AI SDK 自身は GOOGLE_VERTEX_LOCATION を参照します）か、プロバイダーのオプションの `location` です。更新もしてください。古いリリースはロケーションのないアドレスを作り、新しいリリースは独自の既定値（`global`）を使います。既定値では日本国外で処理されるため、更新後も設定してください。\n- LiteLLM の場合: モデルの項目の `vertex_location`、または実行する環境の VERTEXAI_LOCATION です。Google 自身のライブラリでは、GOOGLE_CLOUD_LOCATION または呼び出しの `location` です。\n- 変数を設定してもアドレスが変わらない場合: その変数のない場所（デスクトップのアイコン、サービス、CI のジョブ、コンテナー）からプログラムが起動されています。そこで設定してください。\n- 「projects/undefined」「projects/null」「projects/None」の場合: プロジェクトもありません（GOOGLE_CLOUD_PROJECT、Claude Code では ANTHROPIC_VERTEX_PROJECT_ID）。"
    } text {
        verified: false,
        patterns: [
            r"(?:\b(?:undefined|null|none|nan)|https?://)-aiplatform\.(?:\w{1,12}\.)?googleapis\b",
            r"aiplatform\.(?:\w{1,12}\.)?googleapis\S{1,120}/locations/(?:undefined|null|none|nan|(?:/|%2f)publishers)\b",
            r"\bprojects/[^/\s]{1,80}/locations/(?:undefined|null|none|nan)\b",
        ],
        examples: [
            "getaddrinfo ENOTFOUND undefined-aiplatform.googleapis.com",
            "POST https://aiplatform.googleapis.com/v1/projects/acme-claude/locations/undefined/publishers/anthropic/models/claude-sonnet-4-5:streamRawPredict",
            "Permission denied on projects/acme-claude/locations/undefined",
        ],
    }
    NO_PROJECT "GK-ERR-210" Usage {
        "no Google project or location is set where the program looks for one" /
        "プログラムが参照する場所に、Google のプロジェクトまたはロケーションが設定されていません"
    } help {
        "`genkan setup` writes ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION from the profile; `genkan explain CLOUD_ML_REGION` and `genkan explain ANTHROPIC_VERTEX_PROJECT_ID` show which value counts. Another program than Claude Code reads GOOGLE_CLOUD_PROJECT, and for the location GOOGLE_CLOUD_LOCATION or a setting of its own.\n- “Unable to detect a Project Id”: Google's library for Node.js, in a program or an editor's extension, found neither that variable nor a project with the sign-in. Run `gcloud auth application-default login` and `gcloud config set project PROJECT` (`gcloud config get-value project` shows the present one), then start the program or the editor again.\n- “Could not resolve project_id”: old releases of the Python package anthropic ignored a project_id that was given, and ANTHROPIC_VERTEX_PROJECT_ID: update it (`pip install -U 'anthropic[vertex]'`). Until then set GOOGLE_CLOUD_PROJECT.\n- “No region was given”, “CLOUD_ML_REGION … should be set”: the location is missing where the program runs, not the project. In a CI job (claude-code-action and others) set CLOUD_ML_REGION, and ANTHROPIC_VERTEX_PROJECT_ID with it, in the `env` of the step or job itself, and update the action: old ones don't hand the variable on, and also want VERTEX_REGION_CLAUDE_… for the model." /
        "`genkan setup` でプロファイルの値を ANTHROPIC_VERTEX_PROJECT_ID と CLOUD_ML_REGION に設定できます。有効な値は `genkan explain CLOUD_ML_REGION` と `genkan explain ANTHROPIC_VERTEX_PROJECT_ID` で分かります。Claude Code 以外のプログラムは、GOOGLE_CLOUD_PROJECT と、ロケーションには GOOGLE_CLOUD_LOCATION または独自の設定を参照します。\n- 「Unable to detect a Project Id」の場合: プログラムやエディターの拡張機能が使う Google の Node.js 用ライブラリが、この変数も、サインイン情報に含まれるプロジェクトも見つけられませんでした。`gcloud auth application-default login` と `gcloud config set project プロジェクト` を実行し（現在の値は `gcloud config get-value project` で分かります）、プログラムまたはエディターを起動し直してください。\n- 「Could not resolve project_id」の場合: Python のパッケージ anthropic の古いリリースは、指定された project_id も ANTHROPIC_VERTEX_PROJECT_ID も見ませんでした。更新してください（`pip install -U 'anthropic[vertex]'`）。それまでは GOOGLE_CLOUD_PROJECT を設定します。\n- 「No region was given」「CLOUD_ML_REGION … should be set」の場合: プログラムの動く環境にないのは、プロジェクトではなくロケーションです。CI のジョブ（claude-code-action など）では、ステップまたはジョブ自身の `env` に CLOUD_ML_REGION（および ANTHROPIC_VERTEX_PROJECT_ID）を設定し、アクションを更新してください。アクションの古いバージョンは変数を引き渡さず、モデルごとの VERTEX_REGION_CLAUDE_… も必要です。"
    } text {
        verified: false,
        patterns: [
            r"no project was given and it could not be resolved from google credentials",
            r"no region was given\. the client should be instantiated with the .{0,3}region.{0,60}cloud_ml_region\S{0,3} environment variable",
            r"(?:google|gcp|gcloud|vertex\w*)\b.{0,80}project id is required|unable to detect a project id|no `?project_?id`? was given|(?:google_cloud_project|vertex_project\w*|anthropic_vertex_project_id) (?:environment variable )?(?:is )?(?:not set|missing|required|must be set)|could not (?:resolve|determine|find) (?:the |a )?(?:google (?:cloud )?)?project(?:[_ ]?id)?\b|the client should be instantiated with the `region`|(?:google|gcp|gcloud|vertex\w*)\b.{0,80}please provide a project id|project and location or api key must be set|missing key inputs argument|aiplatform\.(?:\w{1,12}\.)?googleapis\S{1,40}/projects/(?:undefined|null|none)\b",
            r"required property \[project\] is not currently set|no project id could be determined|\bproject was not passed and could not be determined|\b(?:missing|invalid) (?:vertex|google|gcp|cloud|google cloud) project(?:_id| id)\b|`?region`? (?:is|was) not (?:given|set).{0,60}(?:vertex|cloud_ml_region)|cloud_ml_region\b.{0,40}(?:not set|missing|required)",
            r"\b(?:requires?|set|setting|missing|define|export|specify|provide)\b.{0,40}\b(?:GOOGLE_CLOUD_PROJECT|GCLOUD_PROJECT|ANTHROPIC_VERTEX_PROJECT_ID|CLOUD_ML_REGION|GOOGLE_CLOUD_LOCATION|VERTEXAI_PROJECT|VERTEXAI_LOCATION|VERTEX_PROJECT)\b",
            r"the project property (?:must be|is) set to (?:a valid project id|the empty string)|couldn't find a gcp project in|no service account to impersonate|\] is not a valid project id\b",
        ],
        examples: [
            "No project was given and it could not be resolved from Google credentials.",
            "ValueError: No region was given. The client should be instantiated with the `region` argument or the `CLOUD_ML_REGION` environment variable should be set.",
            "Project ID is required for Vertex AI. Set GOOGLE_CLOUD_PROJECT environment variable",
            "ERROR: (gcloud.config.get) The required property [project] is not currently set.",
            "This account requires setting the GOOGLE_CLOUD_PROJECT env var.",
            "The project property must be set to a valid project ID, not the project name [Acme Claude]",
        ],
    }
    NO_GLOBAL_HERE "GK-ERR-726" Usage {
        "this program doesn't know `global` among the locations of Vertex AI: it takes a region's name only" /
        "このプログラムは Vertex AI のロケーションとして `global` に対応しておらず、リージョン名だけを受け付けます"
    } help {
        "Enter a region in which the model is served, in the program's own setting. With a profile of your organization that is the profile's location (`genkan check` shows it); `global` would process requests outside Japan anyway.\n- Nobody chose `global`: CLOUD_ML_REGION is set to it, and the program takes it from there. `genkan explain CLOUD_ML_REGION` shows where.\n- `global` itself is a location that Vertex AI has: a later release of the program may take it, where no rule keeps the data in Japan." /
        "プログラム自身の設定に、モデルが提供されているリージョンを入力してください。組織のプロファイルを使う場合は、プロファイルのロケーションです（`genkan check` で分かります）。`global` では、いずれにしても国外で処理されることがあります。\n- `global` を選んだ覚えがない場合: CLOUD_ML_REGION に設定されていて、プログラムがそれを使っています。設定場所は `genkan explain CLOUD_ML_REGION` で分かります。\n- `global` 自体は Vertex AI にあるロケーションです。データを国内にとどめる規則がない場合は、後のリリースのプログラムが対応していることがあります。"
    } text {
        verified: false,
        patterns: [
            r"\bregion \W{1,3}global\W{1,3} not found\b.{0,12}?\bverify it supports anthropic models\b",
        ],
        examples: [
            "Error: Region \"global\" not found — verify it supports Anthropic models on Vertex AI",
            "Region 'global' not found - verify it supports Anthropic models",
        ],
    }
    NO_SUCH_HOST "GK-ERR-508" Usage {
        "the program called an address that Vertex AI doesn't have: mostly it put the location `global` (or `us`, `eu`) before `-aiplatform.googleapis.com`; neither project nor model was looked up" /
        "Vertex AI に存在しないアドレスが呼び出されました。多くは、プログラムがロケーション `global`（または `us`、`eu`）を `-aiplatform.googleapis.com` の前に付けています。プロジェクトやモデルは照会されていません"
    } help {
        "The host for `global` is aiplatform.googleapis.com; only a region (asia-northeast1, us-east5) stands before `-aiplatform`. An HTML page “404. The requested URL … was not found on this server” comes from Google's front end, not from the API.\n- With a profile of your organization: set the profile's location in the program (`genkan check` shows it); `global` and `us` would process requests outside Japan.\n- Otherwise: update the program or its SDK to a release that knows the global host, choose a region, or give it the base URL by hand. A gateway's entry is its administrator's matter." /
        "`global` のホストは aiplatform.googleapis.com です。`-aiplatform` の前に付くのはリージョン（asia-northeast1、us-east5）だけです。HTML のページ「404. The requested URL … was not found on this server」は API ではなく Google のフロントエンドの応答です。\n- 組織のプロファイルを使う場合: プログラムのロケーションをプロファイルのものにしてください（`genkan check` で分かります）。`global` や `us` では国外で処理されます。\n- それ以外の場合: グローバルのホストに対応したリリースへプログラムや SDK を更新するか、リージョンを選ぶか、ベース URL を手動で指定してください。ゲートウェイの設定は管理者が変更します。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<host>(?:eu|us|global)-aiplatform\.googleapis\.com)",
            r"\b(?:gcp_vertex_\w{1,20}|google[ _-]vertex(?:[ _-](?:ai|anthropic))?|vertex[ _-]?(?:ai|anthropic))\b.{0,600}?<title>error 404 \(not found\)!!1</title>|<title>error 404 \(not found\)!!1</title>.{0,600}?\b(?:gcp_vertex_\w{1,20}|google[ _-]vertex(?:[ _-](?:ai|anthropic))?|vertex[ _-]?(?:ai|anthropic))\b|\baiplatform\.googleapis\.com\b.{0,600}?<title>error 404 \(not found\)!!1</title>",
        ],
        examples: [
            "404 <title>Error 404 (Not Found)!!1</title> https://global-aiplatform.googleapis.com/v1/projects/acme-claude/locations/global/publishers/anthropic/models/claude-sonnet-4-6:streamRawPredict",
            "gcp_vertex_anthropic: Error from gcp_vertex_anthropic server: Error parsing JSON response: expected value at line 1 column 1: <!DOCTYPE html> <html lang=en> <title>Error 404 (Not Found)!!1</title>",
        ],
    }
    GEMINI_MODEL "GK-ERR-1090" Problem {
        "Google's Gemini API (or Code Assist) doesn't find what a program requested, mostly the model: a preview that this key or account doesn't have, or a mistyped or retired name; requests that go to Anthropic or your cloud aren't concerned" /
        "Google の Gemini API（または Code Assist）に、プログラムが要求したもの（多くはモデル）が見つかりません。このキーやアカウントでは使えないプレビューか、名前の誤り、または提供終了です。Anthropic や自分のクラウドへのリクエストには影響しません"
    } help {
        "Choose a model that this key or account has: `/model` in Gemini CLI, the model list of the program, or the API's own list (models.list). Names with “preview” often aren't there for every key and account.\n- “[CloudCode]”, “antigravity” (a proxy that asks Google's Code Assist for Claude or Gemini by a person's Google account): Google doesn't know the project that the proxy named for this account, or the account doesn't have this model. Its log says “Project discovery failed”: open Antigravity or Gemini Code Assist once with that account, so that it gets a project, sign it in again in the proxy, and update the proxy. It fails for one model alone: choose one that the account has. Your organization's models aren't on this way: `genkan check`.\n- Gemini CLI, “Code Assist”, “cloudcode-pa”: with a company's account the administrator switches previews on (the release channel of Gemini Code Assist), and GOOGLE_CLOUD_PROJECT names the project; with a personal one leave that variable out.\n- “is not found for API version”: the name is retired, or belongs to another version of the API or to Vertex AI. An old program has an old list: update it.\n- A router or proxy (claude-code-router, LiteLLM): its own configuration names the model.\n- Claude was meant: choose the program's provider for Claude, not the one for Gemini." /
        "このキーやアカウントで使えるモデルを選んでください（Gemini CLI の `/model`、プログラムのモデル一覧、または API の models.list）。「preview」の付くモデルは、すべてのキーやアカウントで使えるとは限りません。\n- 「[CloudCode]」「antigravity」の場合（個人の Google アカウントで、Google の Code Assist の Claude や Gemini を呼び出すプロキシ）: プロキシがこのアカウントに指定したプロジェクトが Google にないか、アカウントでこのモデルを使えません。ログに「Project discovery failed」があれば、そのアカウントで Antigravity または Gemini Code Assist を一度開いてプロジェクトを用意し、プロキシでサインインし直し、プロキシを更新してください。1 つのモデルだけで失敗する場合は、使えるモデルを選びます。組織のモデルは、この経路では使えません（`genkan check`）。\n- Gemini CLI、「Code Assist」「cloudcode-pa」の場合: 会社のアカウントでは、管理者がプレビューを有効にし（Gemini Code Assist のリリースチャネル）、GOOGLE_CLOUD_PROJECT でプロジェクトを指定します。個人のアカウントではこの変数を外してください。\n- 「is not found for API version」の場合: 提供が終了した名前か、API の別のバージョンまたは Vertex AI の名前です。古いプログラムの一覧は古いため、更新してください。\n- ルーターやプロキシ（claude-code-router、LiteLLM）の場合: モデルはその設定で指定されています。\n- Claude を使うつもりの場合: プログラムで、Gemini 用ではなく Claude 用のプロバイダーを選んでください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bgemini ?-?api\b|\bgemini-?cli\b|\bgemini-\d[\w.-]*|\bgenerativelanguage\.googleapis|\bcode ?assist\w*|\bcloudcode-pa\b).{0,600}?requested entity was not found",
            r"requested entity was not found.{0,300}?(?:\bgemini-\d[\w.-]*|\bgenerativelanguage\.googleapis|\bcloudcode-pa\b)",
            r"\bmodels/[\w.-]{3,60} is not found for api version v\d\w*, or is not supported for",
        ],
        examples: [
            "[GeminiAPI] Stream request failed: 404 { \"error\": { \"code\": 404, \"message\": \"Requested entity was not found.\", \"status\": \"NOT_FOUND\" } }",
            "HTTP 404: Requested entity was not found. is not available at cloudcode-pa.googleapis.com.",
            "models/gemini-1.5-pro is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models",
        ],
    }
    ENTITY "GK-ERR-187" Problem {
        "Google doesn't find what was requested: the project, the location or the model (in another program: a file, a sheet)" /
        "要求されたプロジェクト、ロケーション、モデルのいずれかが Google に見つかりません"
    } help {
        "`genkan explain ANTHROPIC_VERTEX_PROJECT_ID` and `genkan explain CLOUD_ML_REGION` show what is requested, `genkan models` the ids: Vertex AI's have the form claude-…@DATE or a bare name, not a Bedrock id. Don't switch to `global` to avoid this. `genkan doctor` tests each pinned model.\n- Only subagents or background work fail: their tier (Haiku, Sonnet) isn't pinned, or isn't enabled in Model Garden there: `genkan setup` pins all (ANTHROPIC_DEFAULT_HAIKU_MODEL and its siblings).\n- A program or MCP server for Drive, Sheets or Docs: the id is wrong, or the file isn't shared with the account that the program uses (a service account has an address of its own)." /
        "要求先は `genkan explain ANTHROPIC_VERTEX_PROJECT_ID` と `genkan explain CLOUD_ML_REGION` で、ID は `genkan models` で分かります。Vertex AI の ID は claude-…@日付 または名前だけの形式で、Bedrock の ID とは異なります。回避のために `global` へ切り替えないでください。固定した各モデルは `genkan doctor` が確認します。\n- サブエージェントや裏側の処理だけが失敗する場合: そのティア（Haiku、Sonnet）が固定されていないか、Model Garden で有効になっていません。`genkan setup` ですべて固定できます（ANTHROPIC_DEFAULT_HAIKU_MODEL など）。\n- Drive、Sheets、Docs を扱うプログラムや MCP サーバーの場合: ID が誤っているか、プログラムの使うアカウント（サービスアカウントには専用のアドレスがあります）にファイルが共有されていません。"
    } text {
        verified: false,
        patterns: [
            r"requested entity was not found",
            r"\b404 https://\S{0,40}aiplatform\.googleapis\.com|aiplatform\.googleapis\.com\S{0,240}\W.{0,40}?\bstatus(?: ?code)?:? 404\b",
            r"unable to find your project|\bproject '?\S{1,80} (?:not found or deleted|has been deleted|is pending deletion)|\b(?:PROJECT_DELETED|PROJECT_INVALID|RESOURCE_PROJECT_INVALID)\b",
            r"\blocations?\b.{0,40}(?:is not found or access is unauthorized)|user-provided location id \S{1,40} is invalid|\bendpoint `?projects/\S{1,160} (?:was )?not found|invalid (?:endpoint|resource) name\b.{0,40}projects/|permission denied on 'locations/|invalid project resource name|invalid resource field value in the request",
        ],
        examples: [
            "response (error; (error; not retryable)) 404 https://asia-northeast1-aiplatform.googleapis.com/v1/projects/p/locations/asia-northeast1/publishers/anthropic/models/x:streamRawPredict",
            "API Error: 404 Requested entity was not found.",
            "Unable to find your project.",
            "404 Endpoint `projects/acme-claude/locations/asia-northeast1/endpoints/claude` not found.",
        ],
    }
    OUTSIDE_LOCATION "GK-ERR-137" Problem {
        "the request named a location outside the allowed ones, and wasn't answered there (refused, not found, or over a limit): it would have left Japan" /
        "対象外のロケーションが指定され、応答が得られませんでした（拒否、該当なし、上限超過）。リクエストは国外に出るところでした"
    } help {
        "Don't ask for a permission, a model or a quota there for Claude Code. `genkan check` shows which setting or variable names the location (CLOUD_ML_REGION, VERTEX_REGION_CLAUDE_…); `genkan setup` writes the profile's.\n- “429”, “Resource exhausted”, “RESOURCE_EXHAUSTED”, “Quota exceeded”: this project has no quota, or too little, for the model in that location; waiting doesn't change a quota of 0. Which model the text names decides: the small one (haiku) is called beside the chosen one, and ANTHROPIC_DEFAULT_HAIKU_MODEL (earlier ANTHROPIC_SMALL_FAST_MODEL) or its VERTEX_REGION_CLAUDE_… leads it there: set them to a model and location of the profile's (`genkan setup`). For another program that may run in that location, the project's administrator asks Google for the quota (IAM & Admin › Quotas), or it takes a model that has one.\n- “is not servable in region”: Google doesn't serve this model in the location that the text names, to nobody; no permission, quota or new attempt changes that. What chose the location has to name one that serves this very model: Claude Code by the profile, another program or proxy in its own settings (where the location is fixed in its code, update it).\n- Another program (Cline, Roo Code, LiteLLM) names the location in its own settings: put the profile's there, with a model that is served in it (`genkan models`; Google's page on locations of Claude models).\n- “aiplatform.endpoints.predict” from another program whose data may be processed in that location: its identity lacks the role Vertex AI User (roles/aiplatform.user) in that project, or the Vertex AI API isn't enabled there. The project's administrator grants and enables them; the service account that the program signs in with counts, not you.\n- “is not allowed to use Publisher Model” from such a program (LiteLLM): nobody has enabled the model for that project. Its administrator does so in Model Garden and accepts the terms; neither the key nor another address changes that.\n- “Was not found or your project does not have access”, “Publisher Model … not found” say only that this project doesn't have this model there: the id is misspelt (compare it letter by letter with Model Garden's), nobody has enabled it for the project, or that location has none. If you didn't choose it, an old release's alias (opus, sonnet, haiku) stands for it: set ANTHROPIC_DEFAULT_OPUS_MODEL (or its sibling for sonnet or haiku) to a model that the project does have (`genkan setup` pins all of them), and update Claude Code. To use this very model, in a location where it is served, the project's administrator enables it in Model Garden." /
        "Claude Code のために、そのロケーションの権限・モデル・クォータを依頼しないでください。ロケーションを指定している設定や変数（CLOUD_ML_REGION、VERTEX_REGION_CLAUDE_…）は `genkan check` で分かります。`genkan setup` でプロファイルのロケーションを設定します。\n- 「429」「Resource exhausted」「RESOURCE_EXHAUSTED」「Quota exceeded」の場合: そのロケーションでは、このモデルに対するプロジェクトのクォータがないか、不足しています。クォータが 0 の場合は、待っても変わりません。本文のモデルを確認してください。小さいモデル（haiku）は、選択したモデルと並行して呼び出されます。ANTHROPIC_DEFAULT_HAIKU_MODEL（以前は ANTHROPIC_SMALL_FAST_MODEL）または対応する VERTEX_REGION_CLAUDE_… がそこを指しているため、プロファイルのモデルとロケーションにしてください（`genkan setup`）。そのロケーションで動かしてよい別のプログラムでは、プロジェクトの管理者が Google にクォータを申請するか（IAM と管理の「割り当て」）、クォータのあるモデルを使います。\n- 「is not servable in region」の場合: このモデルは、本文のロケーションではだれにも提供されていません。権限、クォータ、再試行では変わりません。このモデルを提供しているロケーションを指定してください。Claude Code ではプロファイル、別のプログラムやプロキシではそれ自身の設定です（プログラム内で固定されている場合は更新してください）。\n- 別のプログラム（Cline、Roo Code、LiteLLM など）では、ロケーションはそのプログラムの設定にあります。プロファイルのロケーションと、そこで提供されているモデルを指定してください（`genkan models`、Google の Claude モデルのロケーションのページ）。\n- 「aiplatform.endpoints.predict」が、そのロケーションで処理してよい別のプログラムの文の場合: その ID に、プロジェクトの Vertex AI ユーザー（roles/aiplatform.user）のロールがないか、Vertex AI API が有効になっていません。プロジェクトの管理者が付与し、有効にします。対象は、プログラムがサインインに使うサービスアカウントです。\n- 「is not allowed to use Publisher Model」が、そのような別のプログラム（LiteLLM など）の文の場合: そのプロジェクトでモデルが有効化されていません。管理者が Model Garden で有効化し、利用規約に同意します。キーやアドレスを変えても解消しません。\n- 「was not found or your project does not have access」「Publisher Model … not found」は、そのロケーションでこのモデルがプロジェクトにないことだけを示します。ID が誤っているか（Model Garden のものと一字ずつ比べてください）、プロジェクトで有効化されていないか、そのロケーションで提供されていません。選んだ覚えのないモデルであれば、古いリリースの別名（opus、sonnet、haiku）が指すものです。ANTHROPIC_DEFAULT_OPUS_MODEL（sonnet、haiku では対応する変数）を、プロジェクトで有効なモデルにして（`genkan setup` がすべて固定します）、Claude Code を更新してください。このモデルを使う場合は、提供されているロケーションで、プロジェクトの管理者が Model Garden で有効化します。"
    } text {
        verified: true,
    }
}
