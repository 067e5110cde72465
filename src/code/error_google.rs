//! GK-ERR-121 to 139: what Google says about credentials, projects and models of Vertex AI.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const VERTEX_MODEL: Message = Message {
    en: "Claude Code can't use a model⟦ ({model})⟧ on Vertex AI. Please check for our project that the model is enabled in Model Garden for the location of our profile, that its terms are accepted, and that the organization policy vertexai.allowedModels lists it. If Google doesn't serve it in that location, please tell me which pinned model to use; `global` and other locations are not an option: they would leave Japan.",
    ja: "Claude Code が Vertex AI のモデル⟦（{model}）⟧を使用できません。プロジェクトの Model Garden で、プロファイルのロケーションに対して有効化と利用規約への同意が済んでいるか、また組織のポリシー vertexai.allowedModels に含まれているかを確認していただけますか。そのロケーションで提供されていない場合は、使うべきモデルを教えてください。`global` や別のロケーションは国外処理になるため、回避策にはなりません。",
};

super::error_text::error_texts! {
    NOT_SERVED "GK-ERR-121" Problem {
        "Google doesn't serve this model in this location to this project" /
        "このロケーションでは、このプロジェクトにこのモデルは提供されていません"
    } help {
        "The model isn't offered there, or nobody has enabled it in Model Garden. Don't switch to `global` or to another location to escape it: requests would be processed outside Japan. Don't take the model that the message suggests without asking either; `genkan doctor` asks each pinned one." /
        "そのロケーションで提供されていないか、Model Garden で有効化されていません。回避のために `global` や別のロケーションへ切り替えないでください。国外で処理されます。メッセージが勧めるモデルも、確認せずに選ばないでください。固定した各モデルは `genkan doctor` が確認します。"
    } text {
        verified: true,
        patterns: [
            r"publisher model .?projects/(?<project>[\w.:-]+)/locations/(?<location>[\w-]+)/publishers/anthropic/models/(?<model>[\w@.-]+?).? (?:was )?not found",
            r"publisher model .{0,120}?(?<model>claude[\w@.-]+?)['`]? is not servable in region (?<location>[\w-]+)",
            r"the model (?<model>\S+) is not available on your vertex deployment(?:\. try (?:--model to switch|switching) to (?<suggested>\S+?),? or ask)?",
            r"publisher model .{0,120}?publishers/anthropic/.{0,120}?\b(?:was not found|not found|does not exist)",
            r"publisher model .{0,160}?publishers/google/models/(?<model>claude[\w@.-]*).{0,4}(?: was)? not found",
            r"credentials work, but (?<model>\S+) returned not-found in (?<location>[a-z0-9-]+)",
        ],
        ask: CloudAdministrator (VERTEX_MODEL),
        examples: [
            "Publisher Model (projects/p/locations/asia-northeast1/publishers/anthropic/models/x) does not exist",
            "The model claude-sonnet-4-6 is not available on your vertex deployment. Try --model to switch to claude-sonnet-4-5@20250929, or ask your admin to enable this model.",
            "API Error: 404 Publisher Model `projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5` was not found or your project does not have access to it. Please ensure you are using a valid model version.",
            "400 Publisher Model projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5 is not servable in region asia-northeast1.",
            "Publisher Model `projects/acme-claude/locations/global/publishers/google/models/claude-x` not found.",
            "Credentials work, but claude-haiku-4-5@20251001 returned not-found in asia-northeast1. Pin a model you have access to on the next step, or try the 'global' region.",
        ],
        abroad: ["400 Publisher Model projects/acme-claude/locations/us-east5/publishers/anthropic/models/claude-opus-5-5 is not servable in region us-east5."],
    }
    NOT_ENABLED "GK-ERR-122" Remote {
        "the project may not use this model: nobody has enabled it in Model Garden" /
        "このプロジェクトではこのモデルを使用できません。Model Garden で有効化されていません"
    } help {
        "An administrator of the project enables the model once and accepts its terms." /
        "プロジェクトの管理者が一度有効化し、利用規約に同意する必要があります。"
    } text {
        verified: true,
        patterns: [r"project `?(?<project>[\w.:*-]+)`? is not allowed to use publisher model (?:\S*/)?(?<model>[\w@.-]+)"],
        ask: CloudAdministrator (VERTEX_MODEL),
        examples: ["Project acme-claude is not allowed to use Publisher Model projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5"],
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
        ask: CloudAdministrator (VERTEX_MODEL),
        examples: ["Organization Policy constraint constraints/vertexai.allowedModels violated for projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5"],
    }
    POLICY "GK-ERR-262" Remote {
        "an organisation policy of Google Cloud forbids this request" /
        "Google Cloud の組織のポリシーがこのリクエストを禁止しています"
    } help {
        "Neither your role nor a new sign-in changes that: the administrator of the organisation allows the service (aiplatform.googleapis.com) in the constraint that the message names, for the project of the profile. Check the project's id first." /
        "自分のロールや再サインインでは解消しません。組織の管理者が、メッセージにある制約で、プロファイルのプロジェクトにサービス（aiplatform.googleapis.com）を許可する必要があります。先にプロジェクト ID を確認してください。"
    } text {
        verified: false,
        names: ["RESOURCE_USAGE_RESTRICTION_VIOLATED", "ORG_POLICY_VIOLATION"],
        patterns: [r"(?:disallowed by|violates|prohibited by|violated?)\b.{0,40}\bconstraints?/(?<constraint>[\w.]+)"],
        ask: CloudAdministrator {
            "An organisation policy⟦ (constraints/{constraint})⟧ refuses Claude Code's requests to Vertex AI. Please allow aiplatform.googleapis.com there for our project, or tell me which project to use." /
            "組織のポリシー⟦（constraints/{constraint}）⟧が Claude Code から Vertex AI へのリクエストを拒否しています。このプロジェクトに aiplatform.googleapis.com を許可していただくか、利用すべきプロジェクトを教えていただけますか。"
        },
        examples: [
            "Request is disallowed by organization's constraints/gcp.restrictServiceUsage constraint for 'projects/acme-claude' attempting to use service 'aiplatform.googleapis.com'.",
        ],
    }
    SEARCH_IN_PERIMETER "GK-ERR-124" Problem {
        "the search of the web is not served inside a perimeter of VPC Service Controls" /
        "VPC Service Controls の境界内では、ウェブ検索を利用できません"
    } help {
        "Take the tool away in the profile: claude.settings = { permissions = { deny = [\"WebSearch\"] } }, then `genkan setup`. Everything else works." /
        "プロファイルで claude.settings = { permissions = { deny = [\"WebSearch\"] } } と設定し、`genkan setup` を実行してください。ほかの機能は使えます。"
    } text {
        verified: true,
        patterns: [r"the requested model does not serve requests restricted by vpcsc"],
        examples: ["API Error: 400 The requested model does not serve requests restricted by VPCSC."],
    }
    PERIMETER "GK-ERR-125" Remote {
        "a perimeter of VPC Service Controls blocks the request" /
        "VPC Service Controls の境界がリクエストを拒否しました"
    } help {
        "The request came from outside the company network, or the identity isn't let in. Connect to the VPN and try again; if it stays, the administrator finds the reason by the identifier." /
        "社内ネットワークの外からのリクエストか、許可されていない ID です。VPN に接続してもう一度実行してください。解消しない場合、管理者は識別子から理由を調べられます。"
    } text {
        verified: true,
        names: ["SECURITY_POLICY_VIOLATED"],
        patterns: [r"request is prohibited by organization's policy\.? vpcservicecontrolsuniqueidentifier: (?<identifier>[\w-]+)"],
        ask: CloudAdministrator {
            "A VPC Service Controls perimeter refuses my requests to Vertex AI⟦ (unique identifier: {identifier})⟧. Please look the refusal up and let my identity and network in, or tell me from which network to work." /
            "VPC Service Controls の境界が Vertex AI へのリクエストを拒否しています⟦（識別子: {identifier}）⟧。ログから理由を確認し、私の ID とネットワークを許可していただくか、利用すべきネットワークを教えていただけますか。"
        },
        examples: ["403 Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: AbCdEfGh-_0123456789"],
    }
    SCOPES "GK-ERR-261" Person {
        "the sign-in at Google lacks the scope that this request needs (cloud-platform)" /
        "Google へのサインインに、このリクエストに必要なスコープ（cloud-platform）がありません"
    } help {
        "Sign in again without `--scopes`, and leave every box of the consent page ticked: `genkan login`, or `gcloud auth application-default login`. On a virtual machine its access scopes decide: whoever runs it sets cloud-platform there." /
        "`--scopes` を付けず、同意画面のチェックをすべて入れたまま、サインインし直してください（`genkan login` または `gcloud auth application-default login`）。仮想マシンではアクセス スコープで決まるため、管理者が cloud-platform を設定します。"
    } text {
        verified: false,
        names: ["ACCESS_TOKEN_SCOPE_INSUFFICIENT"],
        patterns: [
            r"insufficient authentication scopes|\binsufficient_?scopes?\b.{0,80}(?:google|cloud-platform)|access scopes? .{0,40}insufficient|provided scope\(s\) are not authorized",
            r"not all requested scopes were granted|consented to only few of the requested scopes",
            r"cloud-platform scope is required but not (?:consented|requested)|scope is required but not requested\. please include it in the --scopes",
        ],
        examples: [
            "403 Request had insufficient authentication scopes.",
            "ERROR: (gcloud.auth.application-default.login) You have consented to only few of the requested scopes.",
            "https://www.googleapis.com/auth/cloud-platform scope is required but not consented. Please run the login command again and consent in the login page.",
        ],
    }
    PERMISSION "GK-ERR-126" Remote {
        "the identity has no permission to use the model in this project, or the project doesn't exist" /
        "この ID にはプロジェクトでモデルを使う権限がないか、プロジェクトが存在しません"
    } help {
        "Check the project's id first (`genkan explain ANTHROPIC_VERTEX_PROJECT_ID`). The permission is aiplatform.endpoints.predict; it covers streaming and the counting of tokens as well." /
        "まずプロジェクト ID を確認してください（`genkan explain ANTHROPIC_VERTEX_PROJECT_ID`）。必要な権限は aiplatform.endpoints.predict で、ストリーミングとトークンの計数にも使われます。"
    } text {
        verified: true,
        names: ["IAM_PERMISSION_DENIED"],
        patterns: [r"permission '(?<permission>aiplatform\.[\w.]+)' denied on resource '?(?://aiplatform\.googleapis\.com/)?(?<resource>projects/(?<project>[^/\s']+)[^\s']*)",
            r"permission denied on resource project (?<project>[\w.:-]+?)\W{0,2}(?:\s|$)|\bCONSUMER_INVALID\b|permission '?(?<permission>aiplatform\.[\w.]+)'? (?:was )?denied",
            r"\b(?:the )?caller does not have permission\b|does not have permission to access (?:projects|project|the project) |permission '?(?<permission>(?:iam|resourcemanager|serviceusage)\.[\w.]+)'? denied|\biam_permission_denied\b|permission denied calling vertex ai|configured to impersonate (?:a )?service account",
            r"the principal needs the aiplatform\.endpoints\.predict permission|permission denied calling vertex ai in project",
        ],
        ask: CloudAdministrator {
            "Please grant me aiplatform.endpoints.predict⟦ on {resource}⟧⟦ (refused now: {permission})⟧, best by a custom role that holds aiplatform.endpoints.predict alone. Claude Code needs no more for Vertex AI, apart from serviceusage.services.use on the project that requests count for." /
            "⟦{resource} に対する ⟧aiplatform.endpoints.predict を付与していただけますか⟦（現在拒否されている権限: {permission}）⟧。aiplatform.endpoints.predict だけを含むカスタムロールが最適です。Claude Code が Vertex AI で必要とするのは、これと、割り当てプロジェクトの serviceusage.services.use だけです。"
        },
        examples: [
            "Permission denied on resource project acme-claude. (Status: PERMISSION_DENIED)",
            "Google Cloud authentication failed · refresh your Google Cloud credentials and retry · API Error: 403 Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5' (or it may not exist).",
            "ERROR: (gcloud.ai.models.list) User [taro@acme.example] does not have permission to access projects instance [acme-claude] (or it may not exist): Permission denied",
            "Permission denied calling Vertex AI in project \"acme-claude\". The principal needs the aiplatform.endpoints.predict permission (Vertex AI User role), and the Vertex AI API must be enabled.",
        ],
        abroad: ["Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-claude/locations/us-east5/publishers/anthropic/models/claude-opus-5-5' (or it may not exist)."],
    }
    BILLING "GK-ERR-215" Remote {
        "billing is off for the Google project, so Google serves no model to it" /
        "Google プロジェクトの課金が無効なため、モデルを利用できません"
    } help {
        "Check the project's id first. An administrator links a billing account to the project, or settles the one that is suspended; it takes some minutes." /
        "まずプロジェクト ID を確認してください。管理者が請求先アカウントをリンクするか、停止中の請求先アカウントの問題を解決する必要があります（反映まで数分）。"
    } text {
        verified: false,
        patterns: [
            r"requires billing to be enabled|\bBILLING_DISABLED\b|billing (?:account )?(?:for this project |for project \S+ )?(?:is|has been) (?:disabled|closed|not enabled|not open)|dunning decision is deny",
            r"\bhas billing disabled|billing (?:is |was |has been )?(?:disabled|not (?:been )?enabled)|enable billing (?:on|for)|billing account\b.{0,60}(?:closed|disabled|not (?:found|open|active)|past due)",
        ],
        ask: CloudAdministrator {
            "Vertex AI refuses Claude Code's requests because billing is off for our project. Please link a billing account to the project of our profile, or settle the one that is suspended." /
            "プロジェクトの課金が無効なため、Vertex AI が Claude Code のリクエストを拒否しています。プロファイルのプロジェクトに請求先アカウントをリンクするか、停止中の請求先アカウントの問題を解決していただけますか。"
        },
        examples: [
            "This API method requires billing to be enabled. Please enable billing on project #acme-claude",
            "Project acme-claude (#111122223333) has billing disabled. Please enable it.",
        ],
    }
    DISABLED "GK-ERR-127" Remote {
        "the Vertex AI API is not enabled in the project" /
        "プロジェクトで Vertex AI API が有効になっていません"
    } help {
        "Check the project's id first. An administrator enables the API once; it takes some minutes." /
        "まずプロジェクト ID を確認してください。管理者が API を一度有効にすれば済みます（反映まで数分）。"
    } text {
        verified: false,
        names: ["SERVICE_DISABLED"],
        patterns: [r"(?:vertex ai|agent platform) api has not been used in project (?<project>[\w.:-]+) before or it is disabled",
            r"\bapi has not been used in project (?<project>[\w.:-]+) before or it is disabled|api \[\S+\] not enabled on project",
        ],
        ask: CloudAdministrator {
            "Please enable the Vertex AI API (aiplatform.googleapis.com) in our project⟦ {project}⟧" /
            "プロジェクト⟦ {project} ⟧で Vertex AI API（aiplatform.googleapis.com）を有効にしていただけますか。"
        },
        examples: ["Vertex AI API has not been used in project acme-claude before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/aiplatform.googleapis.com/overview?project=acme-claude then retry.",
            "Cloud Resource Manager API has not been used in project 111122223333 before or it is disabled.",
        ],
    }
    QUOTA "GK-ERR-128" Remote {
        "the project's quota for this model in this location is used up, or is zero, as it is to begin with" /
        "このロケーションのこのモデルのクォータを使い切ったか、初期値の 0 のままです"
    } help {
        "Wait a minute and try again. If it stays, the quota has to be raised. Don't switch to `global` to escape it." /
        "1 分ほど待ってもう一度実行してください。続く場合はクォータの引き上げが必要です。回避のために `global` へ切り替えないでください。"
    } text {
        verified: true,
        patterns: [r"quota exceeded for aiplatform\.googleapis\.com/(?<quota>\w+) with base model: (?:anthropic-)?(?<model>[\w-]+)",
            r"quota exceeded for (?:quota metric )?\W?aiplatform\.googleapis\.com/(?<quota>\w+)",
            r"aiplatform\.googleapis\.com\S{0,240}\W.{0,40}?\bstatus(?: ?code)?:? 429\b|\b429 https://\S{0,40}aiplatform\.googleapis\.com",
            r"quota exceeded for quota metric|generativelanguage\.googleapis\.com/\w+quota|\bquotafailure\b",
        ],
        ask: CloudAdministrator {
            "Our requests⟦ to {model}⟧ on Vertex AI are refused for lack of quota⟦ ({quota})⟧. Please ask for a higher one in the location of our profile. Switching to `global` is not an option: it would leave Japan." /
            "Vertex AI への⟦ {model} の⟧リクエストが、クォータ不足⟦（{quota}）⟧で拒否されています。プロファイルのロケーションで引き上げを申請していただけますか。`global` への切り替えは国外処理になるため、回避策にはなりません。"
        },
        examples: [
            "Quota exceeded for aiplatform.googleapis.com/generate_content_requests_per_minute_per_project_per_base_model",
            "post https://asia-northeast1-aiplatform.googleapis.com/v1/projects/p/locations/asia-northeast1/publishers/anthropic/models/x:streamRawPredict failed with status 429 in 179ms",
            "429 Quota exceeded for aiplatform.googleapis.com/online_prediction_input_tokens_per_minute_per_base_model with base model: anthropic-claude-opus-5-5. Please submit a quota increase request.",
            "Quota exceeded for quota metric 'Provisioned requests' and limit 'Provisioned requests per minute' of service 'managedprojects.googleapis.com'",
        ],
    }
    POOL_EXHAUSTED "GK-ERR-186" Remote {
        "Google's shared capacity for this model in this location is used up at this moment; it isn't your project's quota" /
        "このロケーションのこのモデルについて、Google の共有容量に一時的に空きがありません。プロジェクトのクォータではありません"
    } help {
        "Wait and try again; Claude Code does so by itself. No quota helps: models without a quota of their own share one pool. Whoever needs it reliably buys provisioned throughput in the same location. Don't switch to `global` to escape it: requests would be processed outside Japan." /
        "しばらく待ってやり直してください（Claude Code は自動で再試行します）。個別のクォータがないモデルは容量を共有するため、クォータの引き上げでは解消しません。安定した利用には、同じロケーションでのプロビジョンドスループットの購入が必要です。回避のために `global` へ切り替えないでください。国外で処理されます。"
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
        "this model asks for prompts to be shared with Anthropic, which the project doesn't allow, and shouldn't where data must stay in Japan" /
        "このモデルはプロンプトを Anthropic と共有する設定を求めていますが、プロジェクトで許可されていません。国内にとどめる環境では許可すべきではありません"
    } help {
        "Don't enable data sharing. Use another model: `genkan models` shows what each name stands for, `genkan setup` writes the profile's pins." /
        "データ共有を有効にせず、別のモデルを使ってください。各名前が指すモデルは `genkan models` で分かり、`genkan setup` でプロファイルの固定モデルを設定できます。"
    } text {
        verified: false,
        patterns: [r"access to this model requires data sharing to be enabled for publisher"],
        examples: ["API Error: 403 Access to this model requires data sharing to be enabled for publisher 'anthropic'."],
    }
    REFRESH_FAILED "GK-ERR-278" Person {
        "Claude Code's sign-in command for Google (gcpAuthRefresh) failed or wasn't finished in time" /
        "Claude Code の Google 向けサインインコマンド（gcpAuthRefresh）が失敗したか、時間内に完了しませんでした"
    } help {
        "Run the same command in a terminal and read what it says, or sign in with `genkan login`. The command stands under gcpAuthRefresh in a settings file or in ~/.claude.json." /
        "同じコマンドをターミナルで実行して表示を確認するか、`genkan login` でサインインしてください。コマンドは設定ファイルまたは ~/.claude.json の gcpAuthRefresh にあります。"
    } text {
        verified: false,
        patterns: [
            r"error running gcpauthrefresh|gcp auth refresh timed out|\bgcpauthrefresh (?:failed|timed out|exited)",
        ],
        examples: [
            "Error running gcpAuthRefresh (in settings or ~/.claude.json):",
        ],
    }
    QUOTA_PROJECT_DENIED "GK-ERR-129" Remote {
        "the identity may not let its requests count for this project" /
        "この ID は、このプロジェクトにリクエストを計上する権限がありません"
    } help {
        "The quota project is in the credentials file, or in GOOGLE_CLOUD_QUOTA_PROJECT (`genkan explain GOOGLE_CLOUD_QUOTA_PROJECT`). It should be the profile's; the permission is serviceusage.services.use." /
        "割り当てプロジェクトは、認証情報ファイルか GOOGLE_CLOUD_QUOTA_PROJECT にあります（`genkan explain GOOGLE_CLOUD_QUOTA_PROJECT`）。プロファイルのプロジェクトと一致させてください。必要な権限は serviceusage.services.use です。"
    } text {
        verified: false,
        names: ["USER_PROJECT_DENIED"],
        patterns: [r"caller does not have required permission to use project (?<project>[\w:-]+)",
            r"\bserviceusage\.services\.use\b",
            r"cannot add the project \S{1,80} to (?:adc|application default credentials)",
        ],
        ask: CloudAdministrator {
            "Please grant me serviceusage.services.use on the project⟦ {project}⟧ (role Service Usage Consumer), or tell me which project my requests should count for." /
            "プロジェクト⟦ {project} ⟧の serviceusage.services.use（Service Usage ユーザーのロール）を付与していただくか、割り当てに使うプロジェクトを教えていただけますか。"
        },
        examples: [
            "the account in ADC does not have the \"serviceusage.services.use\" permission on this project",
            "Caller does not have required permission to use project other. Grant the caller the roles/serviceusage.serviceUsageConsumer role",
            "Cannot add the project \"acme-claude\" to ADC as the quota project because the account in ADC does not have the \"serviceusage.services.use\" permission on this project.",
        ],
    }
    QUOTA_PROJECT_MISSING "GK-ERR-130" Problem {
        "the credentials name no project that requests count for" /
        "認証情報に割り当てプロジェクトがありません"
    } help {
        "gcloud auth application-default set-quota-project PROJECT, with the project of the profile." /
        "プロファイルのプロジェクトを指定して、gcloud auth application-default set-quota-project PROJECT を実行してください。"
    } text {
        verified: true,
        patterns: [r"requires a quota project",
            r"without a quota project|cannot find a project to insert into application default|quota project (?:is )?(?:not set|missing)|(?:set|add) (?:a|your) quota project",
        ],
        examples: [
            "authenticated using end user credentials from Google Cloud SDK without a quota project.",
            "Your application is authenticating by using local Application Default Credentials. The aiplatform.googleapis.com API requires a quota project, which is not set by default."],
    }
    REAUTHENTICATION "GK-ERR-132" Person {
        "the company's session control at Google wants the person to sign in again (invalid_rapt)" /
        "組織のセッション制御により、Google への再サインインが必要です（invalid_rapt）"
    } help {
        "`genkan login`. It comes back after each period that the company has set." /
        "`genkan login` を実行してください。組織が決めた期間ごとに必要になります。"
    } text {
        verified: true,
        patterns: [
            r"\b(?:invalid_rapt|rapt_required)\b",            r"error_description\W{1,6}reauth related error",

            r"reauthentication is needed\. please run .gcloud auth application-default login. to reauthenticate",
            r"reauthentication (?:failed|required|is needed)",
            r"\badmin_policy_enforced\b|cannot prompt during non-interactive execution|failed to obtain reauth rapt token|reauth is required|problem reauthenticating while refreshing|security key reauthentication|\borg_internal\b|context[- ]aware access|\baccount restricted\b|access_denied: account restricted",
        ],
        examples: [
            "Reauthentication failed. cannot prompt during non-interactive execution.",
            "{\"error\":\"invalid_grant\",\"error_description\":\"reauth related error (invalid_rapt)\",\"error_subtype\":\"invalid_rapt\"}",
            "{\"error_description\":\"reauth related error\"}",
            "google.auth.exceptions.RefreshError: Reauthentication is needed. Please run `gcloud auth application-default login` to reauthenticate.",
            "Error 400: admin_policy_enforced",
        ],
    }
    ENDED "GK-ERR-133" Person {
        "the sign-in at Google has ended or was revoked" /
        "Google へのサインインが終了したか、取り消されました"
    } help {
        "`genkan login`. Where a service account's key is used, its account may be gone, or this machine's clock may be wrong." /
        "`genkan login` を実行してください。サービスアカウントのキーを使っている場合は、アカウントが削除されたか、この端末の時計がずれている可能性があります。"
    } text {
        verified: false,
        patterns: [
            r"token has been expired or revoked",
            r"invalid jwt: token must be a short-lived token",
            r"invalid grant: account not found",
            r"(?:google\S{0,60}(?:tokenresponseexception|refresherror)|oauth2\.googleapis\.com|accounts\.google\.com|\bgaxios\w*|google oauth token).{0,200}?\binvalid_(?:grant|client)\b|\binvalid_grant\b.{0,40}\b(?:bad request|not a valid email|account not found|account has been deleted)",
            r"could not refresh access token|there was a problem refreshing (?:your current )?auth tokens",
            r"invalid_grant\W.{0,40}(?:invalid jwt|stale to sign-in)|invalid jwt signature|the oauth client was (?:not found|deleted)|\bdeleted_client\b|\boauth2?\.googleapis\b.{0,120}refresh token|\bgoogle\.auth\.exceptions\.RefreshError",
            r"\bgcloud\b.{0,160}\brefresh token\b|\bauthpermanentfail\b|service account credentials have been revoked or expired|\bgcloud crashed \((?:\w*auth\w*|tokenrefresh\w*|refresherror)\)",
            r"gcp credentials (?:in the environment have )?expired|no access token could be obtained from the current credentials|no identity token can be obtained from the current|there was a problem with web authentication|token is not returned from the token endpoint|local server timed out before receiving the redirection|you attempted to log in as account \[|^(?:google\.auth\.\w+\.)?\w{0,20}:? ?token expired, \d+ < \d+",
            r"credentials for account \S{1,80} do not support refresh tokens",
        ],
        examples: [
            "com.google.api.client.auth.oauth2.TokenResponseException: 400 Bad Request { \"error\" : \"invalid_grant\" }",
            "ERROR: (gcloud.auth) There was a problem refreshing your current auth tokens",
            "invalid_grant: Token has been expired or revoked.",
            "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.",
            "Invalid grant: account not found",
            "google.auth.exceptions.RefreshError: (unreadable)",
            "ERROR: gcloud crashed (AuthPermanentFail): Refresh token is invalid.",
            "GCP credentials expired. Run:",
            "Credentials for account taro@acme.example do not support refresh tokens.",
        ],
    }
    NO_PROJECT "GK-ERR-210" Usage {
        "no Google project or location is set where the program looks for one" /
        "プログラムが参照する場所に、Google のプロジェクトまたはロケーションが設定されていません"
    } help {
        "`genkan setup` writes ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION from the profile; `genkan explain ANTHROPIC_VERTEX_PROJECT_ID` shows which value counts. Another program than Claude Code reads GOOGLE_CLOUD_PROJECT." /
        "`genkan setup` でプロファイルの値を ANTHROPIC_VERTEX_PROJECT_ID と CLOUD_ML_REGION に設定できます。有効な値は `genkan explain ANTHROPIC_VERTEX_PROJECT_ID` で分かります。Claude Code 以外のプログラムは GOOGLE_CLOUD_PROJECT を参照します。"
    } text {
        verified: false,
        patterns: [
            r"project id is required|unable to detect a project id|no `?project_?id`? was given|(?:google_cloud_project|vertex_project\w*|anthropic_vertex_project_id) (?:environment variable )?(?:is )?(?:not set|missing|required|must be set)|could not (?:resolve|determine|find) (?:the |a )?(?:google (?:cloud )?)?project_?(?: id)?\b|the client should be instantiated with the `region`",
            r"required property \[project\] is not currently set|no project id could be determined|\bproject was not passed and could not be determined|\b(?:missing|invalid) (?:vertex )?project(?:_id| id)\b|`?region`? (?:is|was) not (?:given|set).{0,60}(?:vertex|cloud_ml_region)|cloud_ml_region\b.{0,40}(?:not set|missing|required)",
            r"\b(?:requires?|set|setting|missing|define|export|specify|provide)\b.{0,40}\b(?:GOOGLE_CLOUD_PROJECT|GCLOUD_PROJECT|ANTHROPIC_VERTEX_PROJECT_ID|CLOUD_ML_REGION|GOOGLE_CLOUD_LOCATION|VERTEXAI_PROJECT|VERTEXAI_LOCATION|VERTEX_PROJECT)\b",
            r"the project property (?:must be|is) set to (?:a valid project id|the empty string)|couldn't find a gcp project in|no service account to impersonate|\] is not a valid project id\b",
        ],
        examples: [
            "Project ID is required for Vertex AI. Set GOOGLE_CLOUD_PROJECT environment variable",
            "ERROR: (gcloud.config.get) The required property [project] is not currently set.",
            "This account requires setting the GOOGLE_CLOUD_PROJECT env var.",
            "The project property must be set to a valid project ID, not the project name [Acme Claude]",
        ],
    }
    NO_CREDENTIALS "GK-ERR-134" Person {
        "no Google credentials were found on this machine" /
        "この端末に Google の認証情報が見つかりません"
    } help {
        "`genkan login`. Claude Code looks at GOOGLE_APPLICATION_CREDENTIALS, then at gcloud's file below the home folder, then at the machine's metadata server." /
        "`genkan login` を実行してください。Claude Code は GOOGLE_APPLICATION_CREDENTIALS、ホームフォルダーの gcloud のファイル、端末のメタデータサーバーの順に探します。"
    } text {
        verified: true,
        names: ["DefaultCredentialsError"],
        patterns: [r"could not load the default credentials", r"your default credentials were not found",
            r"could not load google cloud credentials|could not automatically determine credentials|no google (?:cloud )?credentials|application default credentials (?:are not available|were not found|not found)|google_application_credentials\b.{0,120}(?:not found|does not exist|no such file|enoent)",
            r"do not currently have an active account|(?:run|using|with)\W{1,4}(?:\$ )?gcloud auth (?:application-default )?login",
            r"\bmetadata\.google\.internal\b|computemetadata/v1",
            r"does not have a valid type\. type is|the file at \S{1,200} does not exist, or it is not a file|incoming json object does not contain|service account info was not in the expected format|must pass in a json object containing|compute engine metadata server|metadata server (?:is )?unavailable|does not have any valid credentials|failed to load credential file|is not a valid json file|decoder routines::unsupported|error creating credentials|could not find default credentials|google: could not find default credentials|unable to load (?:the )?(?:google )?credentials|no json object could be decoded .{0,60}credential",
            r"could not resolve api token from the environment",
            r"failed to acquire google oauth credentials|failed to load (?:authorized user|(?:impersonated |gdch )?service account) credentials from|unable to read the credential file specified by the google_application_credentials|the \.json key file is not in a valid format|private_key field was not found in the service account info|authentication failed using compute engine authentication|failed to retrieve \S{1,200} from the google compute engine metadata service|received invalid json from the google compute engine metadata|the credentials for account \[[^\]]*\] do not exist|cannot fetch id token in this environment|info object was of type .{1,60} but dict|do not contain the necessary fields need to refresh the access token|gcloud auth application-default set-quota-project to add|environment variable \[\S{1,80}\] is set to: .{0,200}credentials will still be generated",
            r"neither metadata server or valid service account credentials|check if the metadata server is concealed",
        ],
        examples: [
            "ERROR: (gcloud.auth.print-access-token) You do not currently have an active account selected.",
            "request to http://metadata.google.internal./computeMetadata/v1/instance failed",
            "File /x/key.json (GOOGLE_APPLICATION_CREDENTIALS) does not exist, or: Application Default Credentials are not available.",
            "API Error: Could not load Google Cloud credentials · Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.",
            "google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.",
            "The incoming JSON object does not contain a client_email field",
            "Could not resolve API token from the environment",
            "Failed to load authorized user credentials from /home/taro/.config/gcloud/application_default_credentials.json",
            "Neither metadata server or valid service account credentials are found.",
        ],
    }
    FEDERATION "GK-ERR-135" Remote {
        "identity federation with Google doesn't work: its configuration file gives no token, or Google doesn't accept the one that another provider gave (most often its audience)" /
        "Google との ID 連携が機能していません。構成ファイルからトークンを取得できないか、ほかのプロバイダーのトークンが受け付けられません（多くは audience の不一致）"
    } help {
        "The configuration of workload or workforce identity federation and the provider's token don't fit together; its administrator has to compare the audiences, and what the file's credential_source names (file, URL, command or certificate) has to be there on this machine." /
        "Workload Identity または Workforce Identity 連携の設定と、プロバイダーのトークンが一致していません。設定した担当者が audience を確認し、構成ファイルの credential_source（ファイル、URL、コマンド、証明書）がこの端末に存在する必要があります。"
    } text {
        verified: false,
        patterns: [r"the audience in id token .{0,200}?does not match",
            r"\binvalid_target\b|executables need to be explicitly allowed|unable to acquire impersonated credentials|external account (?:authorized user )?credentials\b.{0,60}(?:invalid|unsupported|fail|error|expired|missing|not )|(?:failed|unable|invalid|error)\b.{0,60}external account (?:authorized user )?credentials|subject[_ ]token\b.{0,80}(?:invalid|expired|missing|not found|not valid)|error connecting to the given credential\'s issuer|the (?:given )?credential is rejected by the attribute condition|unable to retrieve identity pool subject token|sts\.googleapis\.com\b.{0,120}(?:invalid|error|unauthorized|400|403)",
            r"\bcredential_source\b.{0,160}(?:mutually exclusive|must be (?:provided|specified)|is not a dict|format|missing|invalid|must|field)|(?:invalid|missing|ambiguous|no valid) (?:aws )?'?credential_source|a valid credential source or|a credential source or \S{1,20} ?\S{0,40} ?supplier|aws version '\S{1,20}' is not supported in the current build|\bexecutable (?:returned unsupported (?:token type|version)|returned unsuccessful response|response is missing the \w+ field)|unable to retrieve aws (?:region|security credentials|role name|session token)|unable to determine (?:aws region|the aws metadata server)|unable to parse subject_token|missing subject_token|trust chain file '|workload certificate configuration could not be found|unable to determine target principal from service account impersonation|provided credentials configuration is not in a valid format|workforce_pool_user_project should not be set|\bexecutable command must be provided",
        ],
        ask: CloudAdministrator {
            "Identity federation with Google doesn't work on my machine. Please compare the allowed audiences of the pool's provider with the token's, and check the configuration file that I was given (its credential_source) against the message that I send along." /
            "この端末で Google との Identity 連携が機能していません。プールのプロバイダーで許可された audience とトークンのもの、および配布された構成ファイル（credential_source）を、併せて送るメッセージと照らし合わせていただけますか。"
        },
        examples: ["invalid_grant: The audience in ID Token [https://acme.example] does not match the expected audience.",
            "google.auth.exceptions.OAuthError: Error code invalid_target: The target service indicated by the \"audience\" parameters is invalid.",
            "Ambiguous credential_source. 'file', 'url', and 'certificate' are mutually exclusive..",
        ],
    }
    TOKEN "GK-ERR-131" Person {
        "Google doesn't accept the token that went along, or none did" /
        "送られたトークンが Google に受け付けられないか、トークンが付いていません"
    } help {
        "Sign in again: `genkan login`. If it stays, CLAUDE_CODE_SKIP_VERTEX_AUTH or a gateway's token may be the cause: `genkan check`." /
        "`genkan login` でサインインし直してください。解消しない場合は、CLAUDE_CODE_SKIP_VERTEX_AUTH またはゲートウェイのトークンが原因かもしれません（`genkan check`）。"
    } text {
        verified: true,
        names: ["ACCESS_TOKEN_EXPIRED", "CREDENTIALS_MISSING"],
        patterns: [
            r"request (?:had invalid authentication credentials|is missing required authentication credential)",
            r"google cloud credentials expired or invalid",
            r"expected oauth ?2 access token|\bACCESS_TOKEN_(?:TYPE_UNSUPPORTED|INVALID)\b",
            r"api keys are not supported by this api|invalid authentication credentials\. expected",
            r"invalid oauth scope or id token audience|\binvalid_scope\b|passed an access token to gcloud",
            r"verify your google cloud auth token|google (?:cloud )?(?:auth )?(?:access )?token (?:is |has )?(?:expired|invalid|missing)",
            r"got a token, but vertex ai rejected it|^\W{0,6}google cloud authentication failed\W{0,3}$",
        ],
        examples: [
            "401 API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials",
            "Google Cloud credentials expired or invalid · refresh the gateway token provided via ANTHROPIC_AUTH_TOKEN/ANTHROPIC_CUSTOM_HEADERS and retry",
            "API Error: 401 Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
            "API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal.",
            "('invalid_scope: Invalid OAuth scope or ID token audience provided.')",
            "Authentication failed. Please verify your Google Cloud auth token.",
            "Got a token, but Vertex AI rejected it. The credential may lack the cloud-platform scope.",
            "Google Cloud authentication failed",
        ],
    }
    ENTITY "GK-ERR-187" Problem {
        "Google doesn't find the project, the location or the model that was asked for" /
        "要求されたプロジェクト、ロケーション、モデルのいずれかが Google に見つかりません"
    } help {
        "`genkan explain ANTHROPIC_VERTEX_PROJECT_ID` and `genkan explain CLOUD_ML_REGION` show what is asked, `genkan models` the ids: Vertex AI's have the form claude-…@DATE or a bare name, not a Bedrock id. Don't switch to `global` to escape it. `genkan doctor` asks each pinned model." /
        "要求先は `genkan explain ANTHROPIC_VERTEX_PROJECT_ID` と `genkan explain CLOUD_ML_REGION` で、ID は `genkan models` で分かります。Vertex AI の ID は claude-…@日付 または名前だけの形式で、Bedrock の ID とは異なります。回避のために `global` へ切り替えないでください。固定した各モデルは `genkan doctor` が確認します。"
    } text {
        verified: false,
        patterns: [r"requested entity was not found",
            r"\b404 https://\S{0,40}aiplatform\.googleapis\.com|aiplatform\.googleapis\.com\S{0,240}\W.{0,40}?\bstatus(?: ?code)?:? 404\b",
            r"unable to find your project",
        ],
        examples: [
            "response (error; (error; not retryable)) 404 https://asia-northeast1-aiplatform.googleapis.com/v1/projects/p/locations/asia-northeast1/publishers/anthropic/models/x:streamRawPredict",
            "API Error: 404 Requested entity was not found.",
            "Unable to find your project.",
        ],
    }
    GOOGLE_SAID_NO "GK-ERR-136" Person {
        "Claude Code shows a refusal by Google (403); the part after “API Error” says which" /
        "Google が拒否しました（403）。「API Error」より後の部分が理由を示します"
    } help {
        "Paste the message whole: what follows “API Error: 403” decides." /
        "全文を貼り付けてください。「API Error: 403」に続く部分で判断できます。"
    } text {
        verified: true,
        around: true,
        patterns: [r"google cloud authentication failed · .{0,400}"],
        examples: ["Google Cloud authentication failed · refresh your Google Cloud credentials (application default sign-in, or the key file in GOOGLE_APPLICATION_CREDENTIALS) and retry · if credentials are current, check Google Cloud permissions · API Error: 403 (unreadable)"],
    }
    OUTSIDE_LOCATION "GK-ERR-137" Problem {
        "the request named a location outside the allowed ones, and Google refused it: it would have left Japan" /
        "対象外のロケーションが指定され、Google が拒否しました。リクエストは国外に出るところでした"
    } help {
        "Don't ask for a permission, a model or a quota there. `genkan check` shows which setting or variable names the location (CLOUD_ML_REGION, VERTEX_REGION_CLAUDE_…); `genkan setup` writes the profile's." /
        "そのロケーションの権限・モデル・クォータを依頼しないでください。ロケーションを指定している設定や変数（CLOUD_ML_REGION、VERTEX_REGION_CLAUDE_…）は `genkan check` で分かります。`genkan setup` でプロファイルのロケーションを設定します。"
    } text {
        verified: true,
    }
}
