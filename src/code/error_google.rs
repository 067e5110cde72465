//! GK-ERR-121 to 139: what Google says about credentials, projects and models of Vertex AI.

crate::code::codes! {
    NOT_SERVED "GK-ERR-121" Problem {
        "Google doesn't serve this model in this location to this project" /
        "このロケーションでは、このプロジェクトにこのモデルは提供されていません"
    } help {
        "The model isn't offered there, or nobody has enabled it in Model Garden. Don't switch to `global` or to another location to escape it: requests would be processed abroad. Don't take the model that the message suggests without asking either; `genkan doctor` asks each pinned one." /
        "そのロケーションで提供されていないか、Model Garden で有効化されていません。回避のために `global` や別のロケーションへ切り替えないでください。国外で処理されます。メッセージが勧めるモデルも、確認せずに選ばないでください。固定した各モデルは `genkan doctor` が確認します。"
    }
    NOT_ENABLED "GK-ERR-122" Remote {
        "the project may not use this model: nobody has enabled it in Model Garden" /
        "このプロジェクトではこのモデルを使用できません。Model Garden で有効化されていません"
    } help {
        "An administrator of the project enables the model once and accepts its terms." /
        "プロジェクトの管理者が一度有効化し、利用規約に同意する必要があります。"
    }
    NOT_ALLOWED "GK-ERR-123" Remote {
        "an organisation policy (vertexai.allowedModels) doesn't list this model" /
        "組織のポリシー（vertexai.allowedModels）にこのモデルが含まれていません"
    } help {
        "Ask for the pinned models to be listed, or pin those that are: `genkan models` shows the pins." /
        "固定モデルの追加を依頼するか、許可されたモデルに固定し直してください。固定モデルは `genkan models` で分かります。"
    }
    SEARCH_IN_PERIMETER "GK-ERR-124" Problem {
        "the search of the web is not served inside a perimeter of VPC Service Controls" /
        "VPC Service Controls の境界内では、ウェブ検索を利用できません"
    } help {
        "Take the tool away in the profile: claude.settings = { permissions = { deny = [\"WebSearch\"] } }, then `genkan setup`. Everything else works." /
        "プロファイルで claude.settings = { permissions = { deny = [\"WebSearch\"] } } と設定し、`genkan setup` を実行してください。ほかの機能は使えます。"
    }
    PERIMETER "GK-ERR-125" Remote {
        "a perimeter of VPC Service Controls keeps the request out" /
        "VPC Service Controls の境界がリクエストを拒否しました"
    } help {
        "The request came from outside the company network, or the identity isn't let in. Connect to the VPN and try again; if it stays, the administrator finds the reason by the identifier." /
        "社内ネットワークの外からのリクエストか、許可されていない ID です。VPN に接続して再度お試しください。解消しない場合、管理者は識別子から理由を調べられます。"
    }
    PERMISSION "GK-ERR-126" Remote {
        "the identity has no permission to use the model in this project, or the project doesn't exist" /
        "この ID にはプロジェクトでモデルを使う権限がないか、プロジェクトが存在しません"
    } help {
        "Check the project's id first (`genkan explain ANTHROPIC_VERTEX_PROJECT_ID`). The permission is aiplatform.endpoints.predict; it covers streaming and the counting of tokens as well." /
        "まずプロジェクト ID を確認してください（`genkan explain ANTHROPIC_VERTEX_PROJECT_ID`）。必要な権限は aiplatform.endpoints.predict で、ストリーミングとトークンの計数にも使われます。"
    }
    DISABLED "GK-ERR-127" Remote {
        "the Vertex AI API is not enabled in the project" /
        "プロジェクトで Vertex AI API が有効になっていません"
    } help {
        "Check the project's id first. An administrator enables the API once; it takes some minutes." /
        "まずプロジェクト ID を確認してください。管理者が API を一度有効にすれば済みます（反映まで数分）。"
    }
    QUOTA "GK-ERR-128" Remote {
        "the project's quota for this model in this location is used up, or is zero, as it is to begin with" /
        "このロケーションのこのモデルのクォータを使い切ったか、初期値の 0 のままです"
    } help {
        "Wait a minute and try again. If it stays, the quota has to be raised. Don't switch to `global` to escape it." /
        "1 分ほど待って再度お試しください。続く場合はクォータの引き上げが必要です。回避のために `global` へ切り替えないでください。"
    }
    QUOTA_PROJECT_DENIED "GK-ERR-129" Remote {
        "the identity may not let its requests count for this project" /
        "この ID は、このプロジェクトにリクエストを計上する権限がありません"
    } help {
        "The quota project stands in the credentials' file, or in GOOGLE_CLOUD_QUOTA_PROJECT (`genkan explain GOOGLE_CLOUD_QUOTA_PROJECT`). It should be the profile's; the permission is serviceusage.services.use." /
        "割り当てプロジェクトは、認証情報ファイルか GOOGLE_CLOUD_QUOTA_PROJECT にあります（`genkan explain GOOGLE_CLOUD_QUOTA_PROJECT`）。プロファイルのプロジェクトと一致させてください。必要な権限は serviceusage.services.use です。"
    }
    QUOTA_PROJECT_MISSING "GK-ERR-130" Problem {
        "the credentials name no project that requests count for" /
        "認証情報に割り当てプロジェクトがありません"
    } help {
        "gcloud auth application-default set-quota-project PROJECT, with the project of the profile." /
        "プロファイルのプロジェクトを指定して、gcloud auth application-default set-quota-project PROJECT を実行してください。"
    }
    TOKEN "GK-ERR-131" Person {
        "Google doesn't accept the token that went along, or none did" /
        "送られたトークンが Google に受け付けられないか、トークンが付いていません"
    } help {
        "Sign in again: `genkan login`. If it stays, CLAUDE_CODE_SKIP_VERTEX_AUTH or a gateway's token may be in the way: `genkan check`." /
        "`genkan login` でサインインし直してください。解消しない場合は、CLAUDE_CODE_SKIP_VERTEX_AUTH またはゲートウェイのトークンが原因かもしれません（`genkan check`）。"
    }
    REAUTHENTICATION "GK-ERR-132" Person {
        "the company's session control at Google wants the person to sign in again (invalid_rapt)" /
        "組織のセッション制御により、Google への再サインインが必要です（invalid_rapt）"
    } help {
        "`genkan login`. It comes back after each period that the company has set." /
        "`genkan login` を実行してください。組織が決めた期間ごとに必要になります。"
    }
    ENDED "GK-ERR-133" Person {
        "the sign-in at Google has ended or was revoked" /
        "Google へのサインインが終了したか、取り消されました"
    } help {
        "`genkan login`. Where a service account's key is used, its account may be gone, or this machine's clock may be wrong." /
        "`genkan login` を実行してください。サービスアカウントのキーを使っている場合は、アカウントが削除されたか、この端末の時計がずれている可能性があります。"
    }
    NO_CREDENTIALS "GK-ERR-134" Person {
        "no Google credentials were found on this machine" /
        "この端末に Google の認証情報が見つかりません"
    } help {
        "`genkan login`. The client looks at GOOGLE_APPLICATION_CREDENTIALS, then at gcloud's file below the home folder, then at the machine's metadata server." /
        "`genkan login` を実行してください。クライアントは GOOGLE_APPLICATION_CREDENTIALS、ホームフォルダーの gcloud のファイル、端末のメタデータサーバーの順に探します。"
    }
    FEDERATION "GK-ERR-135" Remote {
        "Google doesn't accept the identity that another provider has given: its audience is another one" /
        "他のプロバイダーが発行した ID が Google に受け付けられません（audience の不一致）"
    } help {
        "The configuration of workload or workforce identity federation and the provider's token don't fit together; whoever set it up has to compare the audiences." /
        "Workload Identity または Workforce Identity 連携の設定と、プロバイダーのトークンが一致していません。設定した担当者が audience を確認する必要があります。"
    }
    GOOGLE_SAID_NO "GK-ERR-136" Person {
        "the client shows a refusal by Google (403); the part after “API Error” says which" /
        "Google が拒否しました（403）。「API Error」より後の部分が理由を示します"
    } help {
        "Paste the message whole: what follows “API Error: 403” decides." /
        "全文を貼り付けてください。「API Error: 403」に続く部分で判断できます。"
    }
    OUTSIDE_LOCATION "GK-ERR-137" Problem {
        "the request named a location outside the residency, and Google refused it: it would have left Japan" /
        "対象外のロケーションが指定され、Google が拒否しました。リクエストは国外に出るところでした"
    } help {
        "Don't ask for a permission, a model or a quota there. `genkan check` shows which setting or variable names the location (CLOUD_ML_REGION, VERTEX_REGION_CLAUDE_…); `genkan setup` writes the profile's." /
        "そのロケーションの権限・モデル・クォータを依頼しないでください。ロケーションを指定している設定や変数（CLOUD_ML_REGION、VERTEX_REGION_CLAUDE_…）は `genkan check` で分かります。`genkan setup` でプロファイルのロケーションを設定します。"
    }
}
