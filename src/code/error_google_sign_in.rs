//! GK-ERR-131 to 136, 278 and 311 to 323: what Google, its libraries and gcloud say about credentials and the sign-in.

super::error_text::error_texts! {
    REFRESH_FAILED "GK-ERR-278" Person {
        "Claude Code's sign-in command for Google (gcpAuthRefresh) failed or wasn't finished in time" /
        "Claude Code の Google 向けサインインコマンド（gcpAuthRefresh）が失敗したか、時間内に完了しませんでした"
    } help {
        "Run the same command in a terminal and read its output, or sign in with `genkan login`. The command is set under gcpAuthRefresh in a settings file or in ~/.claude.json." /
        "同じコマンドをターミナルで実行して表示を確認するか、`genkan login` でサインインしてください。コマンドは設定ファイルまたは ~/.claude.json の gcpAuthRefresh にあります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"error running gcpauthrefresh|gcp auth refresh timed out|\bgcpauthrefresh (?:failed|timed out|exited)",
        ],
        examples: [
            "Error running gcpAuthRefresh (in settings or ~/.claude.json):",
        ],
    }
    WORKSPACE "GK-ERR-317" Remote {
        "the company's Google Workspace doesn't allow this sign-in: its administrator hasn't trusted the program (its OAuth client), or another device or network is required" /
        "組織の Google Workspace がこのサインインを許可していません。管理者がプログラム（OAuth クライアント）を信頼済みにしていないか、別の端末やネットワークが必要です"
    } help {
        "A new sign-in doesn't help. The Google Workspace administrator has to trust the program under API controls; for gcloud itself, access to Google Cloud has to be allowed there. Context-aware access may allow only managed devices or the company network." /
        "サインインし直しても解消しません。Google Workspace の管理者が「API の制御」でプログラムを信頼済みにします。gcloud の場合は Google Cloud へのアクセスを許可します。コンテキストアウェア アクセスにより、管理対象の端末や社内ネットワークだけが許可されていることもあります。"
    } text {
        verified: false,
        names: ["USER_BLOCKED_BY_ADMIN"],
        patterns: [
            r"\badmin_policy_enforced\b|context[- ]aware access|\baccount restricted\b.{0,120}\b(?:google|account data)\b|access to your account data is restricted by policies|(?:institution|organi[sz]ation)(?:'s)? admin(?:istrator)? (?:needs|has) to (?:review|approve)|access blocked: your (?:institution|organi[sz]ation's admin)",
        ],
        ask: CloudAdmin {
            "Our Google Workspace refuses the sign-in that Claude Code's credentials for Vertex AI come from (the Google Cloud CLI, or the program in the message that I send along). Please trust it under API controls, or tell me from which device and network to sign in." /
            "Claude Code が Vertex AI で使う認証情報のサインイン（Google Cloud CLI、または併せて送るメッセージにあるプログラム）が、組織の Google Workspace に拒否されています。「API の制御」で信頼済みにしていただくか、サインインできる端末とネットワークを教えていただけますか。"
        },
        examples: [
            "Error 400: admin_policy_enforced",
        ],
    }
    REAUTHENTICATION "GK-ERR-132" Person {
        "the company's Google session control requires you to sign in again (invalid_rapt)" /
        "組織のセッション制御により、Google への再サインインが必要です（invalid_rapt）"
    } help {
        "Run `genkan login` (without a profile: `gcloud auth application-default login`), then leave a running Claude Code and take it up with `claude --continue`. You have to do this after each period that the company has set.\n- “cannot prompt during non-interactive execution”: a script, job or program asked, which can't ask you. Sign in at a terminal first: `gcloud auth login` for gcloud's own commands, `gcloud auth application-default login` for programs; then run it again. What runs unattended needs a service account or workload identity federation, to which the session control doesn't apply.\n- “round trip”, or another program with a sign-in of its own at Google (for mail, calendars, tasks): the login above doesn't renew its token. Sign in again in that program, with its own command for it. Its OAuth client can be exempted by the Google Workspace administrator.\n- It comes again right after that, in another program than Claude Code: some keep the old token (Goose before the middle of 2026). Start the program again, and update it.\n- The period is too short for your work: the Google Workspace administrator sets it (session control of Google Cloud)." /
        "`genkan login` を実行してください（プロファイルがない場合は `gcloud auth application-default login`）。起動中の Claude Code は終了し、`claude --continue` で再開します。組織が決めた期間ごとに必要になります。\n- 「cannot prompt during non-interactive execution」の場合: 確認を求められないスクリプト、ジョブ、プログラムから実行されています。先にターミナルでサインインし（gcloud 自身のコマンドには `gcloud auth login`、プログラムには `gcloud auth application-default login`）、もう一度実行してください。無人で動くものには、セッション制御の対象外であるサービスアカウントまたは Workload Identity 連携を使います。\n- 「round trip」の場合や、Google へのサインインを独自に行うほかのプログラム（メール、カレンダー、タスクなど）の場合: 上のサインインではトークンが更新されません。そのプログラムのコマンドで、サインインし直してください。その OAuth クライアントは、Google Workspace の管理者が対象から除外できます。\n- サインインし直しても、Claude Code 以外のプログラムで続く場合: 古いトークンを使い続けるものがあります（2026 年半ばより前の Goose など）。プログラムを起動し直し、更新してください。\n- 期間が短すぎる場合: 期間は Google Workspace の管理者が決めています（Google Cloud のセッション管理）。"
    } text {
        verified: true,
        patterns: [
            r"saml login is required for the current account to complete reauthentication",
            r"\b(?:invalid_rapt|rapt_required)\b",
            r"error_description\W{1,6}reauth related error",
            r"reauthentication is needed\. please run .gcloud auth application-default login. to reauthenticate",
            r"reauthentication (?:failed|required|is needed)\W{1,4}(?:cannot prompt|please (?:enter|run)|reauthentication challenge|error: \(gcloud)|\b(?:google|gcloud|gce|gcp)\b.{0,160}reauthentication (?:failed|required|is needed)|^\W{0,4}reauthentication (?:failed|required|is needed)\W{0,4}$",
            r"cannot prompt during non-interactive execution|failed to obtain (?:reauth )?rapt token|reauth is required|problem reauthenticating while refreshing|security key reauth|reauthentication challenge (?:could not be answered|failed)|challenge \S{1,40} is not locally eligible",
        ],
        examples: [
            "google.auth.exceptions.ReauthSamlChallengeFailError: SAML login is required for the current account to complete reauthentication.",
            "Reauthentication failed. cannot prompt during non-interactive execution.",
            "{\"error\":\"invalid_grant\",\"error_description\":\"reauth related error (invalid_rapt)\",\"error_subtype\":\"invalid_rapt\"}",
            "{\"error_description\":\"reauth related error\"}",
            "google.auth.exceptions.RefreshError: Reauthentication is needed. Please run `gcloud auth application-default login` to reauthenticate.",
            "google.auth.exceptions.ReauthFailError: Reauthentication challenge could not be answered because you are not in an interactive session.",
        ],
    }
    PROGRAMS_CLIENT "GK-ERR-623" Person {
        "Google refuses the OAuth client of a program or MCP server: the address it comes back to or a scope isn't registered, or its project is in testing and you aren't a tester; gcloud and Claude Code aren't concerned" /
        "プログラムや MCP サーバーの OAuth クライアントを Google が拒否しました。戻り先のアドレスやスコープが登録されていないか、テスト中のクライアントでテスターに登録されていません。gcloud と Claude Code は関係しません"
    } help {
        "redirect_uri_mismatch: in the Google Cloud console, Google Auth Platform › Clients, register the address after “redirect_uri=” exactly (port, path, http or https), or use a client of type “Desktop app”, which takes any port of localhost.\n- “has not completed the Google verification process” (access_denied): Google Auth Platform › Audience: add your address as a test user, or make the audience internal to your organization.\n- invalid_scope: the program asks for a scope that doesn't exist, is cut off, or isn't allowed to this client: correct it in the program's configuration, or update the program.\n- It isn't yours: whoever runs the program or the MCP server has to do this." /
        "redirect_uri_mismatch の場合: Google Cloud コンソールの Google Auth Platform の「クライアント」で、「redirect_uri=」の後のアドレスを正確に（ポート、パス、http か https か）登録するか、localhost の任意のポートを使える「デスクトップアプリ」のクライアントを使ってください。\n- 「has not completed the Google verification process」（access_denied）の場合: Google Auth Platform の「対象」で自分のアドレスをテストユーザーに追加するか、対象を組織内部にしてください。\n- invalid_scope の場合: 存在しない、途中で切れている、またはこのクライアントに許可されていないスコープが要求されています。プログラムの設定を直すか、プログラムを更新してください。\n- 自分のクライアントではない場合: プログラムまたは MCP サーバーの管理者が直します。"
    } text {
        verified: false,
        patterns: [
            r"(?:google|gcloud)\b.{0,160}\bredirect_uri_mismatch|error 400: redirect_uri_mismatch",
            r"has not completed the google verification",
            r"error 400: invalid_scope|some requested scopes were invalid",
            r"access blocked: \S{1,60} request is invalid|access blocked: this app's request is invalid",
        ],
        examples: [
            "Access blocked: This app's request is invalid. Error 400: redirect_uri_mismatch",
            "Access blocked: gmail-mcp has not completed the Google verification process. Error 403: access_denied",
            "Some requested scopes were invalid. {valid=[…], invalid=[https://www.googleapis.com/auth/calendar.r]} Error 400: invalid_scope",
            "Access blocked: acme-mcp's request is invalid",
        ],
    }
    APP_BLOCKED "GK-ERR-855" Person {
        "Google blocked the access that the app asks for in this sign-in (gcloud, or another program): by its own rule, or by one of your Google Workspace" /
        "このサインインでアプリ（gcloud またはほかのプログラム）が求めたアクセスを Google が拒否しました。Google 自身の規則か、組織の Google Workspace の規則によるものです"
    } help {
        "Doing the same sign-in again doesn't help: Google refuses what the program's OAuth client asks for.\n- “gcloud”, “Google Cloud SDK”, “Google Auth Library”: leave out additional scopes (`--scopes=…` with Drive, Sheets or Gmail: Google blocks those for gcloud's client), and update gcloud: `gcloud components update`. Without them too: the Google Workspace administrator has to mark “Google Cloud SDK” as trusted, under Security › API controls › App access control. Scopes of Drive and the like are needed: take an OAuth client of your company's own (`--client-id-file`). Claude Code at Vertex AI needs none of them.\n- “organization”, “administrator”, “admin”, “Workspace” (the page speaks of your organization, its policy or its administrator): the Google Workspace administrator marks the program as trusted, under Security › API controls › App access control.\n- “This app is blocked”, “sensitive info” (an MCP server, an extension or another program): its own OAuth client asks for scopes that Google hasn't approved for it, mostly one of a development version. Take the program's released version, or update it. It stays: enter an OAuth client of a project of your own there, if it has a setting for it; otherwise only its maker can have it approved, or ask for less." /
        "同じサインインを繰り返しても解消しません。求めたアクセスについて、Google がクライアントを拒否しています。\n- 「gcloud」「Google Cloud SDK」「Google Auth Library」の場合: 追加のスコープを外し（Drive、Sheets、Gmail などの `--scopes=…` は、gcloud のクライアントでは Google に拒否されます）、gcloud を更新してください（`gcloud components update`）。それでも失敗する場合は、Google Workspace の管理者が、「セキュリティ」›「API の制御」›「アプリのアクセス制御」で「Google Cloud SDK」を信頼済みにする必要があります。Drive などのスコープが必要な場合は、会社独自の OAuth クライアントを使ってください（`--client-id-file`）。Vertex AI の Claude Code には不要です。\n- 「organization」「administrator」「admin」「Workspace」など、ページに組織、そのポリシー、または管理者についての記載がある場合: Google Workspace の管理者が、「セキュリティ」›「API の制御」›「アプリのアクセス制御」で、そのプログラムを信頼済みにします。\n- 「This app is blocked」「sensitive info」の場合（MCP サーバー、拡張機能、ほかのプログラム）: プログラム独自の OAuth クライアントが、Google の承認を受けていないスコープを求めています。多くは開発版です。正式リリース版を使うか、更新してください。解消しない場合、設定できるプログラムには自分のプロジェクトの OAuth クライアントを指定します。設定できない場合は、提供元がクライアントの承認を受けるか、求めるスコープを減らす必要があります。"
    } text {
        verified: false,
        patterns: [
            r"\bthis app is blocked\b.{0,80}(?:sensitive info|google)|\bthis app tried to access sensitive info in your google account",
            r"\b(?:gcloud|google (?:account|auth\w{0,8}|workspace|cloud|drive|oauth|sign-?in|login))\b.{0,160}?\bthis app is blocked\b",
        ],
        ask: CloudAdmin {
            "Google answers “This app is blocked” when I sign in for Claude Code (Google Cloud SDK, or the program in the message that I send along). Please mark it as trusted in the Google Workspace, under Security › API controls › App access control, or tell me how I should sign in." /
            "Claude Code のためのサインイン（Google Cloud SDK、または併せて送るメッセージにあるプログラム）で、Google から「This app is blocked」と表示されます。Google Workspace の「セキュリティ」›「API の制御」›「アプリのアクセス制御」で信頼済みにしていただくか、サインインの方法を教えていただけますか。"
        },
        // Of the others, only the program's maker can have the client approved, unless the page speaks of the organization.
        yours: ["!gcloud"],
        examples: [
            "This app is blocked. This app tried to access sensitive info in your Google Account.",
            "Google Workspace: This app is blocked by administrator policy",
            "gcloud auth application-default login: This app is blocked. This app tried to access sensitive info in your Google Account.",
        ],
    }
    OAUTH_CLIENT "GK-ERR-313" Person {
        "Google doesn't accept the OAuth client that the sign-in uses: it is unknown, deleted, disabled, of another organization, or not verified" /
        "サインインに使われた OAuth クライアントを Google が受け付けません（不明、削除済み、無効、別の組織のもの、未確認のいずれか）"
    } help {
        "Sign in again with gcloud's own client: `genkan login`, or `gcloud auth application-default login` without `--client-id-file`. Remove an older credentials file that GOOGLE_APPLICATION_CREDENTIALS names (`genkan explain GOOGLE_APPLICATION_CREDENTIALS`). If your company has its own OAuth client, ask its administrator which one to use.\n- “The OAuth client was not found”, “invalid_client”, from a program that reads gcloud's file itself: the file may be of another type than the program knows: `type` in application_default_credentials.json says impersonated_service_account (it was made with `--impersonate-service-account`), and the program sends a client that isn't in it. `gcloud config unset auth/impersonate_service_account`, then `gcloud auth application-default login` without that option; update the program.\n- An MCP server or another program with a client of its own: that client's id in its configuration is mistyped, deleted, or not meant for your organization; its owner knows which.\n- “unauthorized_client”: the stored sign-in was made with another client than the one that now presents it, or this kind of client may not do so. Sign in again, so that both are of one make." /
        "gcloud 標準のクライアントでサインインし直してください（`genkan login`、または `--client-id-file` を付けない `gcloud auth application-default login`）。GOOGLE_APPLICATION_CREDENTIALS が指す古い認証情報ファイルは外してください（`genkan explain GOOGLE_APPLICATION_CREDENTIALS`）。組織で作成したクライアントの場合は、その管理者に確認してください。\n- 「The OAuth client was not found」「invalid_client」が、gcloud のファイルを独自に読むプログラムで表示された場合: プログラムが、このファイルの種類に対応していないことがあります。application_default_credentials.json の `type` が impersonated_service_account（`--impersonate-service-account` で作成）のとき、ファイルにないクライアントを送っています。`gcloud config unset auth/impersonate_service_account` の後、このオプションなしで `gcloud auth application-default login` を実行し、プログラムを更新してください。\n- 独自のクライアントを使う MCP サーバーやプログラムの場合: その設定のクライアント ID が誤っているか、削除されたか、組織向けではありません。所有者に確認してください。\n- 「unauthorized_client」の場合: 保存されているサインインは、いま提示しているものとは別のクライアントで行われたか、この種類のクライアントには許可されていません。サインインし直して、両者を揃えてください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:deleted|disabled)_client\b|the oauth client was (?:not found|deleted|disabled)|\borg_internal\b|restricted to users within its organi[sz]ation",
            r"(?:comply with google's oauth|google hasn't verified this app)|client is unauthorized to retrieve access tokens using this method",
            r"(?:\bgaxioserror:|google cloud credentials \W{1,3}) ?(?:invalid|unauthorized)_client\b|\('unauthorized_client: ",
        ],
        examples: [
            "Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.",
            "{\"error\": \"deleted_client\", \"error_description\": \"The OAuth client was deleted.\"}",
            "GaxiosError: unauthorized_client",
            "Google OAuth token exchange failed (401): {\"error\": \"invalid_client\", \"error_description\": \"The OAuth client was not found.\"}",
        ],
    }
    GOOGLE_AUTH_FAULT "GK-ERR-1043" Problem {
        "Google's library for Python (google-auth) breaks while it renews a token by impersonation of a service account: a fault of that library's release, and no refusal by Google" /
        "Google の Python 用ライブラリ（google-auth）が、サービスアカウントの権限借用によるトークンの更新で異常終了しました。Google の拒否ではなく、ライブラリのリリースの不具合です"
    } help {
        "Take another release of google-auth in the environment in which the program runs: 2.42.0 is reported to break so, and 2.41.1 works (`pip install google-auth==2.41.1`, or the newest one: `pip install -U google-auth`). Neither your sign-in nor the role has to change.\n- It is a gateway (LiteLLM) or a container's image: have whoever builds it fix the version in its requirements." /
        "プログラムの動く環境で、google-auth を別のリリースにしてください。2.42.0 で起こるという報告があり、2.41.1 では動作します（`pip install google-auth==2.41.1`、または最新版の `pip install -U google-auth`）。サインインやロールを変更する必要はありません。\n- ゲートウェイ（LiteLLM）やコンテナーのイメージの場合: 作成者に、依存関係のバージョンを固定してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"\bimpersonated_credentials\.py\b.{0,200}?'str' object is not callable|\b_source_credentials\._refresh_token\(.{0,60}?is not callable",
        ],
        examples: [
            "File \"/app/.venv/lib/python3.12/site-packages/google/auth/impersonated_credentials.py\", line 289, in _refresh_token\n    self._source_credentials._refresh_token(request)\nTypeError: 'str' object is not callable",
        ],
    }
    ACCOUNT "GK-ERR-311" Remote {
        "Google doesn't know the account that signs in, mostly a service account, or its key: mistyped, deleted or disabled, or the key was replaced" /
        "サインインするアカウント（多くはサービスアカウント）またはそのキーが Google に見つかりません（入力の誤り、削除、無効化、キーの交換のいずれか）"
    } help {
        "First check that the address in the configuration is the right one, and not a placeholder from an example; a wrong clock on this machine also makes a key invalid. Otherwise ask the cloud administrator for an account that exists, or for its new key. It is better not to use a key: `genkan login` signs in as yourself.\n- “google-github-actions”, “generateAccessToken”, “generateIdToken”: there is no service account under the address that the workflow or program impersonates. Whoever owns the workflow corrects `service_account:` in the google-github-actions/auth step (and compares workload_identity_provider at the same time); `gcloud iam service-accounts list --project PROJECT` shows the addresses that exist.\n- “Invalid JWT Signature”: the account is known, and this key isn't valid any more: it was rotated, deleted or disabled. Have the file replaced by the new key (`genkan explain GOOGLE_APPLICATION_CREDENTIALS` shows which one is used), and run `gcloud auth activate-service-account` again if gcloud uses it.\n- “Account has been deleted”, and no service account is in use: it is the Google account that once signed in here. Ask the administrator of Google Workspace; sign in with one that exists (`genkan login`)." /
        "まず、構成にあるアドレスが正しいもので、例のままではないことを確認してください。この端末の時計のずれでもキーは無効になります。それ以外の場合は、クラウド管理者が有効なアカウントまたは新しいキーを用意します。キーを使わず、`genkan login` で自分としてサインインする方が安全です。\n- 「google-github-actions」「generateAccessToken」「generateIdToken」の場合: ワークフローやプログラムが権限を借用するアドレスのサービスアカウントが存在しません。ワークフローの所有者が、google-github-actions/auth のステップの `service_account:` を直します（workload_identity_provider も確認してください）。存在するアドレスは `gcloud iam service-accounts list --project プロジェクト` で分かります。\n- 「Invalid JWT Signature」の場合: アカウントは認識されていますが、このキーはもう有効ではありません（交換、削除、無効化）。ファイルを新しいキーに替えてください（使われるファイルは `genkan explain GOOGLE_APPLICATION_CREDENTIALS` で分かります）。gcloud で使う場合は `gcloud auth activate-service-account` も再実行します。\n- 「Account has been deleted」で、サービスアカウントを使っていない場合: 以前にここでサインインした Google アカウントのことです。Google Workspace の管理者に確認し、有効なアカウントでサインインしてください（`genkan login`）。"
    } text {
        verified: false,
        names: ["ACCOUNT_STATE_INVALID"],
        patterns: [
            r"gaia id not found for email|\bunknown service account\b|service account \S{0,160}@\S{1,160} (?:does not exist|was not found|not found)|service account credentials have been revoked or expired|\bserviceaccounts/\S{1,80}@\S{1,160} (?:does not exist|was not found|not found)",
            r"(?:problem refreshing (?:your current )?auth tokens\W{1,8})?\binvalid_grant\b.{0,80}\binvalid jwt signature\b|\binvalid jwt signature\b.{0,120}(?:google|gserviceaccount)|\b(?:the )?service account (?:key )?(?:\S{1,120} )?(?:has been|is|was) (?:disabled|deleted|revoked)\b",
            r"\binvalid[ _]grant\b.{0,60}\b(?:account not found|account (?:has been )?(?:deleted|disabled)|not a valid email)",
            r"\brobot is disabled\b|invalid_grant\W{1,4}(?:service )?account (?:is |has been )?(?:disabled|deleted)",
            r"\bserviceaccounts/\S{1,160}:generate(?:access|id)token\W{1,4}(?:http(?:/[\d.]{1,3})?|status(?: code)?:?) 404\b|\bserviceaccounts/\S{1,160}:generate(?:access|id)token\b.{0,120}?\bstatus(?: code)?:? 404\b",
        ],
        ask: CloudAdmin {
            "Google doesn't know the service account that I was given for Claude Code on Vertex AI, or its key (deleted, disabled or replaced). Please name an account that exists, or let me sign in as myself with aiplatform.endpoints.predict on our project." /
            "Vertex AI 上の Claude Code のために受け取ったサービスアカウントまたはキーが Google に見つかりません（削除、無効化、または交換済み）。有効なアカウントを教えていただくか、プロジェクトの aiplatform.endpoints.predict を私のアカウントに付与していただけますか。"
        },
        yours: ["google-github-actions"],
        examples: [
            "\"message\": \"Not found; Gaia id not found for email claude@acme-claude.iam.gserviceaccount.com\"",
            "google.auth.exceptions.RefreshError: ('invalid_grant: Invalid JWT Signature.')",
            "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid grant: account not found\"}",
            "invalid_grant: Robot is disabled.",
            "Error: google-github-actions/auth failed with: failed to generate Google Cloud OAuth 2.0 Access Token for ci@acme.iam.gserviceaccount.com: failed to call https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@acme.iam.gserviceaccount.com:generateAccessToken: HTTP 404: [no body]",
        ],
    }
    GOOGLE_EMPTY "GK-ERR-1136" Problem {
        "a program's own code for Google's sign-in or Vertex AI stumbled over a value that isn't there" /
        "プログラム内の、Google のサインインまたは Vertex AI 用のコードが、存在しない値を参照して停止しました"
    } help {
        "It is a fault of the program (it should say what is missing): update it. Then see what it reads.\n- GOOGLE_APPLICATION_CREDENTIALS names your own sign-in (the file's `type` is authorized_user, as `gcloud auth application-default login` writes it): some programs and releases (OpenClaw with @google/genai 1.50.1) handle only a service account's file there. Take a release that reads both; until then use a program that does, or, where your organization has one, a service account's file.\n- The project or the location isn't given: set GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION (for Claude also ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION), in the environment that starts the program.\n- The file is another kind, or cut: get it again, or unset the variable and sign in (`genkan login`)." /
        "プログラムの不具合です（本来は、足りないものを示すべきです）。まず更新し、次に読み込まれる設定を確認してください。\n- GOOGLE_APPLICATION_CREDENTIALS が個人のサインインを指す場合（`gcloud auth application-default login` が書くファイルで、`type` は authorized_user）: サービスアカウントのファイルだけに対応するプログラムやリリースがあります（@google/genai 1.50.1 を使う OpenClaw）。両方を読めるリリースにしてください。それまでは、読めるプログラムを使うか、組織にあればサービスアカウントのファイルを使ってください。\n- プロジェクトまたはロケーションが指定されていない場合: プログラムを起動する環境で、GOOGLE_CLOUD_PROJECT と GOOGLE_CLOUD_LOCATION（Claude では ANTHROPIC_VERTEX_PROJECT_ID と CLOUD_ML_REGION も）を設定してください。\n- ファイルが別の種類か不完全な場合: 取り直すか、変数を解除してサインインしてください（`genkan login`）。"
    } text {
        verified: false,
        patterns: [
            r"\btypeerror: cannot (?:convert undefined or null to object|read propert(?:y|ies) of (?:undefined|null)).{0,200}?\b(?:google-vertex|google-auth-library|@google/genai)\b",
        ],
        examples: [
            "TypeError: Cannot convert undefined or null to object\n    at createClient (google-vertex.js)",
        ],
    }
    FILE_KIND "GK-ERR-316" Usage {
        "the program's Google library doesn't accept this kind of credentials file (a service account's key, a person's sign-in and federation are different kinds)" /
        "プログラムの Google ライブラリが、この種類の認証情報ファイルに対応していません（サービスアカウントのキー、個人のサインイン、ID 連携はそれぞれ別の種類です）"
    } help {
        "Update the program or its library: older ones support neither federation (external_account) nor impersonation. The file's `type` says which kind it is; the message usually says which kind is expected.\n- “impersonated_service_account”: the sign-in was made with `--impersonate-service-account`. Where the library can't be updated, sign in anew without it (`gcloud auth application-default login`), with an account that has the permission itself.\n- It supports only a service account's key: use a program that reads application default credentials.\n- “type is None”, “client secrets”: an OAuth client's file (client_secret_….json) contains no credentials. Unset GOOGLE_APPLICATION_CREDENTIALS, or name another file, then sign in: `genkan login`." /
        "プログラムまたはライブラリを更新してください。古いものは ID 連携（external_account）や権限借用に対応していません。ファイルの種類は `type` の値で、期待される種類は多くの場合メッセージで分かります。\n- 「impersonated_service_account」の場合: `--impersonate-service-account` を付けてサインインしたものです。ライブラリを更新できない場合は、権限を直接持つアカウントで、付けずにサインインし直してください（`gcloud auth application-default login`）。\n- サービスアカウントのキーしか受け付けない場合: アプリケーションのデフォルト認証情報を読むプログラムを使ってください。\n- 「type is None」「client secrets」の場合: OAuth クライアントのファイル（client_secret_….json）は認証情報ではありません。GOOGLE_APPLICATION_CREDENTIALS を解除するか別のファイルを指定し、`genkan login` でサインインしてください。"
    } text {
        verified: false,
        names: ["DefaultCredentialsError"],
                patterns: [
            r"\*\.p12 certificates are not supported|does not have the \x22authorized_user\x22 type",
            r"'type' value '?\w{0,40}'? not recognized|does not have a valid type\. type is|'type' field is .{1,40}\(expected|(?:unknown|unrecognized|unsupported|invalid|unexpected) credentials?[ -]type\b.{0,60}(?:external_account|service_account|authorized_user|impersonated|gdch|google|json|\x22)|\bcredentials? type \W?(?:external_account\w*|service_account|authorized_user|impersonated_service_account)\W? (?:is )?not (?:supported|recognized)|missing 'type' field in credentials|source credential of type .{1,80} is not supported",
            r"service account info was not in the expected format|\b(?:does not|doesn't) contain an? client_email|must pass in a json object containing|missing field .(?:private_key|private_key_id|client_email).|json key is missing the \w+ field|invalid value in the type field|\bclient secrets must be for a web or installed app|credentials in json file .{1,160} are not service_account",
        ],
        examples: [
            "The incoming JSON object does not have the \"authorized_user\" type",
            "Error reading credentials from stream, 'type' value 'external_account' not recognized. Expecting 'authorized_user' or 'service_account'",
            "The incoming JSON object does not contain a client_email field",
        ],
    }
    CREDENTIAL_FILE "GK-ERR-314" Person {
        "the Google credentials file, or the private key in it, can't be read: the JSON is incomplete, a field is missing, or the key's line breaks were lost" /
        "Google の認証情報ファイル、またはその中の秘密鍵を読み取れません（JSON が不完全、フィールドの欠落、鍵の改行の消失のいずれか）"
    } help {
        "GOOGLE_APPLICATION_CREDENTIALS names the file (`genkan explain GOOGLE_APPLICATION_CREDENTIALS`). Get it again, unchanged, from where it came from, or unset the variable and sign in: `genkan login`. A private key that is passed in an environment variable needs real line breaks in place of \\n, and its BEGIN and END lines.\n- “JSON Parse error” (Claude Code): without that variable the file is ~/.config/gcloud/application_default_credentials.json (Windows: %APPDATA%\\gcloud), and `genkan login` writes it anew. “Unexpected EOF”: it is empty or cut off. “Unrecognized token”: something stands before the first `{`, mostly a byte order mark (saved by PowerShell or an editor; save it as UTF-8 without BOM) or a page." /
        "ファイルは GOOGLE_APPLICATION_CREDENTIALS が指しています（`genkan explain GOOGLE_APPLICATION_CREDENTIALS`）。配布元から変更せずに取り直すか、変数を解除して `genkan login` でサインインしてください。環境変数で渡す秘密鍵では、\\n を実際の改行に戻し、BEGIN と END の行も含める必要があります。\n- 「JSON Parse error」の場合（Claude Code）: この変数がなければ、ファイルは ~/.config/gcloud/application_default_credentials.json です（Windows では %APPDATA%\\gcloud）。`genkan login` で作り直せます。「Unexpected EOF」では、ファイルが空か、途中で切れています。「Unrecognized token」では、最初の `{` の前に何かがあります。多くは PowerShell やエディターで保存したときの BOM（BOM なしの UTF-8 で保存し直してください）か、Web ページです。"
    } text {
        verified: false,
        names: ["DefaultCredentialsError"],
        patterns: [
            r"could not load google cloud credentials\W{1,6}(?:json parse error|syntaxerror|unexpected (?:token|end of json|non-whitespace)|expected property name|bad control character)",
            r"does not contain a source_credentials field",
            r"failed to load service account credentials from .{0,160}(?:unable to load pem file|could not deserialize key)",
            r"\bfile \S{1,200} is not a valid json file(?:\W{1,6}jsondecodeerror\W{1,4}expecting value: line 1 column 1)?|the \.json key file is not in a valid format|private_key field was not found|info object was of type .{1,60} but dict|authorized user info was not in the expected format|no json object could be decoded .{0,60}credential|failed to parse (?:the )?(?:google |service account |gcp )?(?:credentials?|key) (?:file|json)|(?:google_application_credentials|application_default_credentials|service[_ -]account(?:[ _-](?:key|file|json|info|cred\w*)|['\x22:.])|gcp[ _]credentials|google[ _]credentials)\b.{0,120}(?:not parsable|not valid json|invalid json|malformed|jsondecodeerror(?:\W{1,4}expecting value: line 1 column 1)?|unexpected (?:token|end of json)|invalid character|unterminated string)",
            r"decoder routines::unsupported\b.{0,2400}(?:gtoken|google|\bgcp)|(?:google|vertex|service[_ ]account|\bgcp)\w*\b.{0,300}decoder routines::unsupported|\bgcloud\b.{0,80}could not read json file|\bENAMETOOLONG\b.{0,80}service_account|(?:unexpected token|unexpected end of json|expecting value|invalid character|extra data)\b.{0,160}(?:google_application_credentials|application_default_credentials|service account)|incorrect padding\b.{0,80}private key|private key\b.{0,80}incorrect padding|pem routines\W{1,3}(?:get_name|pem_read_bio)\W{1,3}no start line\b.{0,600}(?:sign\b|gtoken|jws|google)|private key should be a pem or plain pkcs1 or pkcs8|unexpected exception reading pkcs#?8 data|invalid pkcs#?8 data|(?:google|gcp|service[ _]account|vertex)\w*\b.{0,600}(?:could not deserialize key data|unable to load pem file|secretorprivatekey must be an asymmetric key|invalid pem formatted message)|no key could be detected|error creating credentials? from\b",
            r"unable to read the credential file specified by (?:the )?google_application_credentials\b.{0,60}\bthe json\b|incoming json object does not contain a private_key\b",
            r"\bno key or keyfile set\b",
        ],
        examples: [
            "API Error: Could not load Google Cloud credentials · JSON Parse error: Unexpected EOF. Check or refresh your Google Cloud credentials and try again.",
            "The incoming JSON object does not contain a source_credentials field",
            "Failed to load service account credentials from key.json, ValueError('Unable to load PEM file.",
            "google.auth.exceptions.DefaultCredentialsError: ('File key.json is not a valid json file.')",
            "Error: error:1E08010C:DECODER routines::unsupported at Sign.sign (node:internal/crypto/sig:131:29) at GoogleToken.requestToken (/app/node_modules/gtoken/build/src/index.js:224:31)",
            "Unable to read the credential file specified by GOOGLE_APPLICATION_CREDENTIALS: the json is missing the 'type' field",
            "Error: No key or keyFile set.",
        ],
    }
    NO_BROWSER "GK-ERR-529" Person {
        "gcloud has no web browser here (SSH, a container, CI), and wants the sign-in finished on a machine that has one" /
        "ここでは gcloud がブラウザーを使えません（SSH、コンテナー、CI）。ブラウザーのある端末でサインインを完了する必要があります"
    } help {
        "Run the printed command (`gcloud auth … login --remote-bootstrap=\"…\"`) on a machine with a browser and gcloud 372 or later, sign in there, and paste its whole output back here.\n- “Missing required parameter: redirect_uri”: the address inside the printed command was opened in a browser. It isn't meant for one: run the whole command, with gcloud, on the machine that has the browser.\n- No other gcloud at hand: `genkan login --no-browser` with a Vertex AI profile, or the same command with --no-launch-browser, prints an address for any browser and asks for the code.\n- WSL or an editor's remote window: where a browser can be opened, the command without --no-browser is enough.\n- CI or a container without a person: a service account or workload identity federation, which the cloud administrator sets up." /
        "表示されたコマンド（`gcloud auth … login --remote-bootstrap=\"…\"`）を、ブラウザーと gcloud 372 以降のある端末で実行してサインインし、その出力の全体をここに貼り付けてください。\n- 「Missing required parameter: redirect_uri」の場合: 表示されたコマンドの中の URL がブラウザーで開かれています。ブラウザーで直接開くものではありません。ブラウザーのある端末で、コマンド全体を gcloud で実行してください。\n- ほかに gcloud がない場合: Vertex AI のプロファイルの `genkan login --no-browser`、または --no-launch-browser を付けた同じコマンドで、任意のブラウザーで開くアドレスが表示され、コードの入力を求められます。\n- WSL やエディターのリモートウィンドウでブラウザーを開ける場合: --no-browser なしのコマンドで足ります。\n- 人のいない CI やコンテナーの場合: サービスアカウントまたは Workload Identity 連携を使います。クラウドの管理者が設定します。"
    } text {
        verified: false,
        patterns: [
            r"you are authorizing (?:client libraries|gcloud cli|the gcloud cli) without access to a web browser",
        ],
        examples: [
            "You are authorizing client libraries without access to a web browser. Please run the following command on a machine with a web browser and copy its output back here.",
        ],
    }
    GCLOUD_PACKAGED "GK-ERR-789" Usage {
        "this gcloud came from the system's packages (apt, dnf, snap, Homebrew), so it doesn't install or update components itself" /
        "この gcloud はシステムのパッケージ（apt、dnf、snap、Homebrew）から入ったもののため、コンポーネントのインストールや更新を自分では行いません"
    } help {
        "Use the package manager; the text names the command: `sudo apt-get update && sudo apt-get --only-upgrade install google-cloud-cli`, `brew upgrade --cask gcloud-cli`; a component is a package of its own (google-cloud-cli-NAME).\n- Claude Code on Vertex AI needs no extra component: gcloud's sign-in is enough (`genkan login`)." /
        "パッケージマネージャーを使ってください。コマンドは本文に示されています（`sudo apt-get update && sudo apt-get --only-upgrade install google-cloud-cli`、`brew upgrade --cask gcloud-cli` など）。コンポーネントは別のパッケージ（google-cloud-cli-名前）です。\n- Vertex AI での Claude Code に追加のコンポーネントは不要です。gcloud のサインインだけで使えます（`genkan login`）。"
    } text {
        verified: false,
        patterns: [
            r"component manager is disabled for this installation",
        ],
        examples: [
            "ERROR: (gcloud.components.update)
You cannot perform this action because the Google Cloud CLI component manager 
is disabled for this installation.",
        ],
    }
    GCLOUD "GK-ERR-323" Usage {
        "gcloud doesn't start: it found a Python that it doesn't support, or its own files are incomplete" /
        "gcloud が起動しません。対応していない Python が使われているか、gcloud 自体のファイルが不完全です"
    } help {
        "Update or reinstall the Google Cloud CLI, which brings its own Python, or set CLOUDSDK_PYTHON to one that it supports; remove an older gcloud from PATH. In PowerShell, use gcloud.cmd if gcloud.ps1 fails. `genkan doctor` shows which gcloud is found.\n- “module 'collections' has no attribute”, “from 'collections'”, “No module named 'imp'”, “No module named 'distutils'”: this gcloud is older than the Python that it runs with (3.10 no longer has the first two, 3.12 the others). `gcloud components update`, or a new installation; until then name the bundled Python or an older one in CLOUDSDK_PYTHON. `gcloud info` shows which is used.\n- “Dependency installer”, “Cloud Code”, or an editor's extension says it: it runs a gcloud of its own. Update the extension, or name the gcloud that you installed in its settings." /
        "Google Cloud CLI を更新または再インストールするか（Python が同梱されています）、対応している Python を CLOUDSDK_PYTHON で指定してください。古い gcloud は PATH から外します。PowerShell で gcloud.ps1 が失敗する場合は gcloud.cmd を使えます。見つかった gcloud は `genkan doctor` で分かります。\n- 「module 'collections' has no attribute」「from 'collections'」「No module named 'imp'」「No module named 'distutils'」の場合: gcloud が、使われている Python より古くなっています（前の 2 つは 3.10 で、後の 2 つは 3.12 でなくなりました）。`gcloud components update` を実行するか、インストールし直してください。それまでは、同梱の Python または古い Python を CLOUDSDK_PYTHON に指定します。使われている Python は `gcloud info` で分かります。\n- 「Dependency installer」「Cloud Code」の場合や、エディターの拡張機能の表示の場合: 拡張機能が自身の gcloud を使っています。拡張機能を更新するか、インストール済みの gcloud を拡張機能の設定で指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bgcloud failed to load\b|usually indicates corruption in your gcloud installation|\bbundledpython\b.{0,120}(?:can't|cannot|could not|not found|no such|error)|setting (?:the )?cloudsdk_python|cloudsdk_python environment variable|(?:google cloud|gcloud)\b.{0,120}must have python installed and on your path|\bgooglecloudsdk\b.{0,200}(?:modulenotfounderror|importerror|attributeerror|syntaxerror)|python [\d.]{1,8} is not compatible with the google cloud|google-?cloud-?sdk\S{0,60}/gcloud\.py\b.{0,300}error: |env: 'python[\d.]*': no such file.{0,40}gcloud|gcloud crashed \((?:modulenotfounderror|importerror|attributeerror|syntaxerror|nameerror|commandloadfailure)\)|python \d[\d.x-]{0,12} (?:is|will) .{0,40}(?:supported|deprecated) .{0,60}(?:google cloud (?:cli|sdk)|gcloud)",
        ],
        examples: [
            "ERROR: gcloud failed to load: module 'collections' has no attribute 'Mapping'",
        ],
    }
    JWT_TIME "GK-ERR-507" Problem {
        "this machine's clock is wrong, so a token for Google is outside its time (what a service account's key signs, or what is checked here); nothing ended or was revoked" /
        "この端末の時計がずれているため、Google のトークン（サービスアカウントのキーで署名したもの、またはこの端末で検証するもの）の時刻が範囲外です。サインインが終了したり取り消されたりしたわけではありません"
    } help {
        "Set the clock from the network, then try again: Windows: Settings › Time (`w32tm /resync`); macOS: Date & Time; Linux: `timedatectl`; WSL after sleep: `sudo hwclock -s` or `wsl --shutdown`; a container has the clock of its host. No new sign-in and no new key is needed. If the clock is right (`date -u`), the program signed the token long before it sent it: start it again, and update it." /
        "ネットワークで時刻を合わせてから、やり直してください。Windows: 設定 › 時刻（`w32tm /resync`）、macOS: 日付と時刻、Linux: `timedatectl`、スリープ後の WSL: `sudo hwclock -s` または `wsl --shutdown`。コンテナーの時計はホストと同じです。サインインのやり直しや新しいキーは不要です。時計が正しい場合（`date -u`）は、プログラムが署名してから送るまでに時間がかかっています。起動し直し、更新してください。"
    } text {
        verified: false,
        patterns: [
            r"invalid jwt: token must be a short-lived token",
            r"\btoken used too early\b",
        ],
        examples: [
            "ERROR: (gcloud.auth.application-default.print-access-token) There was a problem refreshing your current auth tokens: ('invalid_grant: Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.'",
            "google.auth.exceptions.InvalidValue: Token used too early, 1700000000 < 1700000100. Check that your computer's clock is set correctly.",
        ],
    }
    KEY_REFUSED "GK-ERR-047" Person {
        "Google refused what a service account's key signed, without a reason (invalid_grant): this machine's clock is wrong, or the key or its account is deleted or disabled" /
        "サービスアカウントのキーによる署名を、Google が理由を示さずに拒否しました（invalid_grant）。この端末の時計がずれているか、キーまたはアカウントが削除または無効化されています"
    } help {
        "Check the clock first (`date -u`), and set it from the network: Windows: Settings › Time (`w32tm /resync`); macOS: Date & Time; Linux: `timedatectl`; WSL after sleep: `wsl --shutdown`; a container has the clock of its host. Some minutes are enough for a refusal.\n- The clock is right: the key was deleted or replaced, or its account is disabled: `gcloud iam service-accounts keys list --iam-account ACCOUNT` shows the living ones; whoever administers the project gives a new one.\n- The account acts for a person (domain-wide delegation, `subject`): that person's address is mistyped, or isn't one of the organization's.\n- Better without a key: `genkan login` (without genkan, `gcloud auth application-default login`) signs in as yourself." /
        "まず時計を確認し（`date -u`）、ネットワークで合わせてください。Windows: 設定 › 時刻（`w32tm /resync`）、macOS: 日付と時刻、Linux: `timedatectl`、スリープ後の WSL: `wsl --shutdown`。コンテナーの時計はホストと同じです。数分のずれでも拒否されます。\n- 時計が正しい場合: キーが削除または交換されたか、アカウントが無効です。有効なキーは `gcloud iam service-accounts keys list --iam-account アカウント` で分かります。新しいキーはプロジェクトの管理者が発行します。\n- アカウントが人の代わりに動く場合（ドメイン全体の委任、`subject`）: その人のアドレスが誤っているか、組織のものではありません。\n- キーを使わない方法: `genkan login`（genkan を使わない場合は `gcloud auth application-default login`）で自分としてサインインできます。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid_grant\b.{0,900}?\b(?:gtoken|googletoken)\b",
        ],
        examples: [
            "Error: invalid_grant\n    at Request._callback (/app/node_modules/gtoken/lib/index.js:215:34)",
            "GaxiosError: invalid_grant at Gaxios._request (/app/node_modules/gaxios/build/src/gaxios.js:130:23) at async GoogleToken._GoogleToken_requestToken (/app/node_modules/gtoken/build/src/index.js:235:23)",
        ],
    }
    TOKEN_FAULT "GK-ERR-1228" Remote {
        "Google's service for access tokens (oauth2.googleapis.com) failed with an error of its own (internal_failure); the sign-in hasn't ended" /
        "Google のアクセストークンのサービス（oauth2.googleapis.com）で内部エラーが発生しました（internal_failure）。サインインは終了していません"
    } help {
        "Try again in some minutes; a new sign-in isn't needed. If it lasts, look at Google Cloud's health page, and at `genkan doctor`, which asks for a token as Claude Code does.\n- `genkan doctor` gets a token, and only one program fails: start that program again." /
        "数分後にやり直してください。サインインし直す必要はありません。続く場合は、Google Cloud の稼働状況と `genkan doctor`（Claude Code と同じ方法でトークンを要求します）を確認してください。\n- `genkan doctor` ではトークンを取得でき、1 つのプログラムだけが失敗する場合: そのプログラムを起動し直してください。"
    } text {
        verified: true,
        patterns: [
            r"\b(?:api error|gaxioserror|refresherror|google\.auth\.exceptions\.\w{1,40}|error)\W{1,6}internal_failure\b",
            r"could not load google cloud credentials \W{1,3}internal_failure\b",
        ],
        examples: [
            "API Error: internal_failure",
            "API Error: Could not load Google Cloud credentials · internal_failure. Check or refresh your Google Cloud credentials and try again.",
        ],
    }
    TOKEN_ANSWER "GK-ERR-1141" Remote {
        "the request for an access token at Google was answered with something that says nothing of the sign-in (a page, 403, 404, 429 or 5xx): mostly a proxy, a filter or another host answered, or the metadata server of a machine at Google" /
        "Google のアクセストークンのリクエストに、サインインとは関係のない応答が返されました（Web ページ、403、404、429、5xx）。多くはプロキシ、フィルター、別のホスト、または Google 上の仮想マシンなどのメタデータサーバーの応答です"
    } help {
        "On a workstation: `genkan doctor` asks for a token as Claude Code does and shows who answers. Signing in again doesn't help. A block or sign-in page (open any page in the browser): send it to the network team, and have oauth2.googleapis.com let through.\n- HTTPS_PROXY without a scheme (`proxy.acme.example:3128`), or another `token_uri` in the file of credentials: write the proxy as `http://HOST:PORT`, and make the file anew (`genkan login`).\n- “Unsuccessful response status code”, on a machine or service at Google (Compute Engine, GKE, Cloud Run, Functions): its metadata server said so. 404: it has no service account, or that account was deleted; whoever runs it attaches one. 403: the account lacks the scope or the permission.\n- 429 or 5xx: try again in some minutes.\n- “Could not refresh access token” (Claude Code and other programs with Google's library for Node.js): it says so of a 403 or 404, and of every failure of a metadata server. A person's sign-in that has ended reads `invalid_grant` instead. Where no person signs in (Cloud Run, GKE, a virtual machine, GCE_METADATA_HOST), look at the machine's service account." /
        "端末の場合: `genkan doctor` が Claude Code と同じ方法でトークンを要求し、どこが応答しているかを示します。サインインし直しても解消しません。ブロックページやサインインページが表示される場合は（ブラウザーで任意のページを開いて確認）、ネットワーク担当に送り、oauth2.googleapis.com を通すよう依頼してください。\n- HTTPS_PROXY にスキームがない場合（`proxy.acme.example:3128`）や、認証情報ファイルの `token_uri` が別の値の場合: プロキシは `http://ホスト:ポート` の形で書き、ファイルは作り直してください（`genkan login`）。\n- Google 上の仮想マシンやサービス（Compute Engine、GKE、Cloud Run、Functions）で「Unsuccessful response status code」と表示される場合: メタデータサーバーの応答です。404 の場合、サービスアカウントがないか、削除されています。運用担当がアカウントを割り当てます。403 の場合、アカウントのスコープまたは権限が不足しています。\n- 429 または 5xx の場合: 数分後にやり直してください。\n- 「Could not refresh access token」の場合（Claude Code など、Google の Node.js 用ライブラリを使うプログラム）: 403 または 404 の応答と、メタデータサーバーのあらゆる失敗でこう表示されます。個人のサインインが終了した場合の表示は `invalid_grant` です。個人がサインインしない環境（Cloud Run、GKE、仮想マシン、GCE_METADATA_HOST）では、そこに割り当てられたサービスアカウントを確認してください。"
    } text {
        verified: true,
        patterns: [
            r"could not refresh access token(?:\W*$|: [^i])",
            r"could not refresh access token: (?:unsuccessful response status code\. )?request failed with status code (?:40[345]|429|5\d\d)\b",
            r"\bapi error: attempted to assign to readonly property\b",
            r"\bgoogle\.auth\.exceptions\.refresherror: \(\W{0,3}\{\W{0,3}message\W{1,5}(?:forbidden|not found)\b",
        ],
        examples: [
            "API Error: Could not refresh access token: Forbidden",
            "API Error: Could not refresh access token: Request failed with status code 404",
            "API Error: Attempted to assign to readonly property.",
            "google.auth.exceptions.RefreshError: ('{\"message\": \"Forbidden\"}', {'message': 'Forbidden'})",
        ],
    }
    NO_IDENTITY_TOKEN "GK-ERR-1135" Usage {
        "gcloud is signed in, but with credentials of a kind for which it prints no identity token" /
        "gcloud はサインイン済みですが、その種類の認証情報からは ID トークンを取得できません"
    } help {
        "The sign-in hasn't ended, and signing in again changes nothing. A job with workload identity federation (GitHub Actions, GitLab) gets its identity token for a service account: `gcloud auth print-identity-token --impersonate-service-account=ACCOUNT --audiences=ADDRESS`; the federated identity needs roles/iam.serviceAccountTokenCreator (or roles/iam.serviceAccountOpenIdTokenCreator) on that account.\n- google-github-actions/auth: give the step `service_account`, `token_format: id_token` and `id_token_audience`, and take the token from its output `id_token`, without gcloud.\n- An access token is enough (Vertex AI, Google's own APIs): `gcloud auth print-access-token` instead.\n- “audiences”: a person's sign-in takes no `--audiences`: leave it out, or impersonate a service account as above.\n- A program of your own: fetch the token by its library from the credentials of a service account (impersonated too)." /
        "サインインは終了しておらず、サインインし直しても変わりません。Workload Identity 連携のジョブ（GitHub Actions、GitLab）では、サービスアカウントの ID トークンを取得します: `gcloud auth print-identity-token --impersonate-service-account=アカウント --audiences=アドレス`。連携の ID には、そのアカウントに対するロール roles/iam.serviceAccountTokenCreator（または roles/iam.serviceAccountOpenIdTokenCreator）が必要です。\n- google-github-actions/auth の場合: ステップに `service_account`、`token_format: id_token`、`id_token_audience` を指定し、gcloud を使わずに、出力の `id_token` を使ってください。\n- アクセストークンで足りる場合（Vertex AI、Google 自身の API）: `gcloud auth print-access-token` を使ってください。\n- 「audiences」の場合: 個人のサインインでは `--audiences` を使えません。外すか、上のようにサービスアカウントの権限を借用してください。\n- 自作のプログラムの場合: サービスアカウント（権限借用を含む）の認証情報から、ライブラリでトークンを取得してください。"
    } text {
        verified: false,
        patterns: [
            r"no identity token can be obtained from the current",
            r"gcloud\.auth\.print-identity-token\) invalid account type for \W?--audiences",
        ],
        examples: [
            "ERROR: (gcloud.auth.print-identity-token) No identity token can be obtained from the current credentials.",
            "ERROR: (gcloud.auth.print-identity-token) Invalid account Type for `--audiences`. Requires valid service account.",
        ],
    }
    ENDED "GK-ERR-133" Person {
        "the sign-in at Google has ended or was revoked" /
        "Google へのサインインが終了したか、取り消されました"
    } help {
        "Run `genkan login`: it renews what Claude Code and other programs use (the application default credentials). gcloud's own commands have another sign-in. If a service account's key is used, its account may have been deleted, or this machine's clock may be wrong.\n- “problem refreshing your current auth tokens … auth login”, “ERROR: (gcloud”, and a command of gcloud's own failed: `gcloud auth login`; an old grant, a changed password or a withdrawn permission ends it. `gcloud auth list` shows whether another account is signed in: `gcloud config set account ACCOUNT`. Only “gcloud.auth.application-default” is of the other kind (`genkan login`).\n- “gcloud crashed”: an old gcloud says so of a sign-in that it can't read (an IDE's plugin gives it a file of its own, which releases around 101.0.0 took for an invalid token). `gcloud version`, then `gcloud components update` (or the package manager that installed it), also for the copy that the IDE uses; then sign in again, in the IDE as well.\n- “google.auth.exceptions”, “RefreshError”, an MCP server or program with an OAuth client of its own: it doesn't use what `genkan login` renews. Delete the file in which it stores its sign-in (token.json, token.pickle, tokens.json or the like, beside its client's file or in its folder below the home directory), start it and sign in again in the browser. It has no such file: it uses gcloud's application default credentials, and `genkan login` is right. It ends every week: its project is in “Testing”, where Google ends sign-ins after 7 days; publish it (Google Auth Platform › Audience)." /
        "`genkan login` を実行してください。Claude Code などのプログラムが使うもの（アプリケーションのデフォルト認証情報）が更新されます。gcloud 自身のコマンドは、別のサインインを使います。サービスアカウントのキーを使っている場合は、アカウントが削除されたか、この端末の時計がずれている可能性があります。\n- 「problem refreshing your current auth tokens … auth login」「ERROR: (gcloud」で、gcloud 自身のコマンドが失敗した場合: `gcloud auth login` を実行してください。古い許可、パスワードの変更、許可の取り消しで無効になります。サインイン済みの別のアカウントがあるかは `gcloud auth list` で分かり、`gcloud config set account アカウント` で選べます。「gcloud.auth.application-default」だけは、もう一方のサインインです（`genkan login`）。\n- 「gcloud crashed」の場合: 古い gcloud は、読めないサインインに対してこう表示します（IDE のプラグインが渡す独自のファイルを、101.0.0 前後のリリースは無効なトークンと判定しました）。`gcloud version` で確認し、`gcloud components update`（またはインストールに使ったパッケージマネージャー）で更新してください。IDE が使う gcloud も同様です。その後、IDE でもサインインし直してください。\n- 「google.auth.exceptions」「RefreshError」の場合や、独自の OAuth クライアントを使う MCP サーバーやプログラムの場合: `genkan login` で更新されるものは使われません。プログラムがサインインを保存しているファイル（token.json、token.pickle、tokens.json など。クライアントのファイルの隣か、ホームディレクトリの下のフォルダー）を削除し、起動してブラウザーでサインインし直してください。そのようなファイルがないプログラムは gcloud のアプリケーションのデフォルト認証情報を使っているため、`genkan login` で解消します。毎週切れるのは、クライアントのプロジェクトが「テスト中」で、Google が 7 日で無効にするためです。公開してください（Google Auth Platform の「対象」）。"
    } text {
        verified: false,
        patterns: [
            r"token has been expired or revoked",
            r"(?:google\S{0,60}(?:tokenresponseexception|refresherror)|oauth2\.googleapis\.com|accounts\.google\.com|\bgaxios\w*|google oauth token).{0,200}?\binvalid_(?:grant|client)\b|\binvalid_grant\b.{0,40}\bbad request|oauth2/google\S{0,30}: .{0,200}\binvalid_grant\b",
            r"could not refresh access token\W{1,3}(?:error: )?invalid_(?:grant|client)\b|no refresh token is set|error getting access token for service account|problem refreshing (?:your current )?auth tokens\W{1,8}(?:invalid|error code|token|credential|account|unauthorized|bad request|please|to (?:obtain|sign)|$)|problem refreshing (?:your current )?auth tokens$",
            r"invalid_grant\W.{0,40}invalid jwt(?: \w|\W{0,4}$)|\boauth2?\.googleapis\b.{0,120}refresh token|\binvalid_client\b.{0,60}oauth2\.googleapis|\bgoogle\.auth\.exceptions\.RefreshError\W{0,6}(?:\(?unreadable|invalid_(?:grant|client|request|token|rapt)|the credentials|no refresh|no access token|token|access|bad request|unauthorized|$)",
            r"\bgcloud\b.{0,160}\brefresh token\b|\bauthpermanentfail\b|\bgcloud crashed \((?:\w*auth\w*|tokenrefresh\w*|refresherror)\)",
            r"gcp credentials (?:in the environment have )?expired|no access token could be obtained from the current credentials|there was a problem with web authentication|token is not returned from the token endpoint|local server timed out before receiving the redirection|you attempted to log in as account \[|^(?:google\.auth\.\w+\.)?\w{0,20}:? ?token expired, \d+ < \d+",
            r"credentials for account \S{1,80} do not support refresh tokens",
            r"\('invalid_grant: (?:none|bad request|token)\b",
            r"api error: invalid_grant\b",
            r"google cloud credentials \W{1,3}invalid_grant\b",
        ],
        examples: [
            "API Error: invalid_grant",
            "('invalid_grant: None', {'error': 'invalid_grant'})",
            "com.google.api.client.auth.oauth2.TokenResponseException: 400 Bad Request { \"error\" : \"invalid_grant\" }",
            "ERROR: (gcloud.auth) There was a problem refreshing your current auth tokens",
            "invalid_grant: Token has been expired or revoked.",
            "google.auth.exceptions.RefreshError: (unreadable)",
            "ERROR: gcloud crashed (AuthPermanentFail): Refresh token is invalid.",
            "GCP credentials expired. Run:",
            "Credentials for account taro@acme.example do not support refresh tokens.",
            "API Error: Could not load Google Cloud credentials · invalid_grant. Check or refresh your Google Cloud credentials and try again.",
        ],
    }
    NO_GCLOUD_ACCOUNT "GK-ERR-381" Person {
        "gcloud itself has no account that is signed in (this is separate from the application default credentials)" /
        "gcloud 自体にサインイン済みのアカウントがありません（アプリケーションのデフォルト認証情報とは別のサインインです）"
    } help {
        "`gcloud auth login` signs gcloud in, `gcloud auth list` shows the accounts, `gcloud config set account ACCOUNT` chooses one. Claude Code doesn't need it: it uses the application default credentials, which `genkan login` creates.\n- It works for you, and fails with `sudo` (or in cron, in a service): that is another user, with accounts of its own. Leave sudo out, or sign in as that user (`sudo gcloud auth login`); a server takes a service account (`gcloud auth activate-service-account`)." /
        "gcloud のサインインは `gcloud auth login`、アカウントの一覧は `gcloud auth list`、選択は `gcloud config set account アカウント` です。Claude Code が使うのはアプリケーションのデフォルト認証情報で、`genkan login` で作成できます。\n- 自分では成功し、`sudo`（または cron、サービス）では失敗する場合: 別のユーザーとして実行され、gcloud のアカウントも別です。sudo を付けないか、そのユーザーでサインインしてください（`sudo gcloud auth login`）。サーバーではサービスアカウントを使います（`gcloud auth activate-service-account`）。"
    } text {
        verified: true,
        patterns: [r"do not currently have an active account|no credentialed accounts|\baccount \S{1,120} does not have any valid credentials"],
        examples: ["ERROR: (gcloud.projects.list) You do not currently have an active account selected."],
    }
    FILE_UNREADABLE "GK-ERR-509" Person {
        "this user may not read Google's credential file that the text names, or a folder above it (EACCES, EPERM); in a container it may not be mounted at all" /
        "本文の Google の認証情報ファイル、またはその上のフォルダーを、このユーザーが読み取れません（EACCES、EPERM）。コンテナーでは、マウントされていないこともあります"
    } help {
        "In a container: `podman inspect` (or `docker inspect`) shows whether the file is mounted at all. The container's user has to be able to read it: a file of mode 600 belongs to another uid there (`--userns=keep-id`), and with SELinux the mount needs a label (`:z`).\n- In a sandbox: allow the path for reading (in Claude Code's own, `sandbox` in the settings).\n- On the machine itself: `ls -la ~/.config/gcloud`; what `sudo gcloud` left behind belongs to root: `sudo chown -R \"$USER\" ~/.config/gcloud`.\n- Or sign in where the program runs: `genkan login`, in a container `gcloud auth application-default login`." /
        "コンテナーの場合: ファイルがマウントされているかは `podman inspect`（または `docker inspect`）で分かります。コンテナーのユーザーに読み取り権限が必要です。モード 600 のファイルはコンテナー内では別の uid の所有になり（`--userns=keep-id`）、SELinux ではマウントにラベル（`:z`）が必要です。\n- サンドボックスの場合: このパスの読み取りを許可してください（Claude Code のサンドボックスでは設定の `sandbox`）。\n- 端末で直接実行している場合: `ls -la ~/.config/gcloud` で所有者を確認してください。`sudo gcloud` で作られたファイルは root の所有です: `sudo chown -R \"$USER\" ~/.config/gcloud`。\n- または、プログラムを実行する場所でサインインしてください: `genkan login`、コンテナーでは `gcloud auth application-default login`。"
    } text {
        verified: false,
        patterns: [
            r"the file at \S{1,200} does not exist, or it is not a file\.? (?<error>EACCES|EPERM)\b",
        ],
        examples: [
            "API Error: The file at /home/dev/.config/gcloud/application_default_credentials.json does not exist, or it is not a file. EACCES: permission denied, lstat '/home/dev/.config/gcloud'",
        ],
    }
    FILE_BEFORE_SIGN_IN "GK-ERR-788" Usage {
        "GOOGLE_APPLICATION_CREDENTIALS names a file, so programs go on using that and not the sign-in that gcloud is about to make" /
        "GOOGLE_APPLICATION_CREDENTIALS がファイルを指定しているため、これから行う gcloud のサインインではなく、そのファイルが使われ続けます"
    } help {
        "You want to sign in as yourself: answer no, `unset GOOGLE_APPLICATION_CREDENTIALS` (`genkan explain GOOGLE_APPLICATION_CREDENTIALS` shows where it is set), then `genkan login`.\n- The file is meant (a service account's, or federation's): no sign-in is needed; answer no." /
        "自分のアカウントでサインインする場合: n と答え、環境変数を外してから（`unset GOOGLE_APPLICATION_CREDENTIALS`。設定場所は `genkan explain GOOGLE_APPLICATION_CREDENTIALS` で分かります。ファイルは削除しません）、`genkan login` を実行してください。\n- そのファイル（サービスアカウントやフェデレーションのもの）を使う場合: サインインは不要です。n と答えてください。"
    } text {
        verified: false,
        patterns: [
            r"the environment variable \[google_application_credentials\] is set to:",
        ],
        examples: [
            "The environment variable [GOOGLE_APPLICATION_CREDENTIALS] is set to:
  [/home/taro/sa.json]
Credentials will still be generated to the default location:",
        ],
    }
    TOKEN_UNSAID "GK-ERR-1140" Person {
        "no access token of Google's was obtained for Vertex AI; the sentence is the same for every reason (no sign-in, one that has ended, a host that isn't reached, a certificate that isn't trusted)" /
        "Vertex AI 用の Google のアクセストークンを取得できません。サインインがない、期限切れ、ホストに届かない、証明書が信頼されないなど、どの理由でも同じ文が表示されます"
    } help {
        "`genkan doctor` asks Google for a token as Claude Code does, and says which reason it is.\n- Not signed in on this machine, or long ago: `genkan login` (without genkan, `gcloud auth application-default login`), as the user who runs the program.\n- Signed in just now, and it comes again: oauth2.googleapis.com isn't reached, or its certificate isn't trusted: HTTPS_PROXY, the company's root (`network.ca_bundle` in the profile, which sets NODE_EXTRA_CA_CERTS); the network team lets oauth2.googleapis.com and sts.googleapis.com through.\n- A program of your own with Anthropic's library: the reason stands under “cause” of the exception; for Claude Code, in the output of `--debug`.\n- A gateway holds Google's credentials: CLAUDE_CODE_SKIP_VERTEX_AUTH=1 beside ANTHROPIC_VERTEX_BASE_URL (`genkan setup` writes both)." /
        "`genkan doctor` が Claude Code と同じ方法で Google にトークンを要求し、どの理由かを示します。\n- この端末でサインインしていない場合や、以前のサインインだけの場合: プログラムを実行するユーザーで `genkan login`（genkan を使わない場合は `gcloud auth application-default login`）を実行してください。\n- サインインした直後にも表示される場合: oauth2.googleapis.com に届かないか、証明書が信頼されていません。HTTPS_PROXY と、社内のルート証明書（プロファイルの `network.ca_bundle`。NODE_EXTRA_CA_CERTS に設定されます）を確認し、oauth2.googleapis.com と sts.googleapis.com を通すようネットワーク担当に依頼してください。\n- Anthropic のライブラリを使う自作のプログラムの場合: 理由は例外の「cause」にあります。Claude Code では `--debug` の出力にあります。\n- ゲートウェイが Google の認証情報を管理する場合: ANTHROPIC_VERTEX_BASE_URL とともに CLAUDE_CODE_SKIP_VERTEX_AUTH=1 を設定します（どちらも `genkan setup` が書き込みます）。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"failed to acquire google oauth credentials",
        ],
        examples: [
            "API Error: Failed to acquire Google OAuth credentials.",
        ],
    }
    GOOGLE_KEY_FILE "GK-ERR-1065" Person {
        "the file that is named for Google's credentials isn't there (mostly by GOOGLE_APPLICATION_CREDENTIALS; a relative path counts from where the program starts)" /
        "Google の認証情報として指定されたファイルがありません（多くは GOOGLE_APPLICATION_CREDENTIALS によるもの。相対パスはプログラムを起動したフォルダーが基準です）"
    } help {
        "Put the file there, or name it by its absolute path as the program sees it; `genkan explain GOOGLE_APPLICATION_CREDENTIALS` shows where it is named. Signing in doesn't help while a file is named that isn't there.\n- No key is needed, your own sign-in is to count: take the name out (`unset GOOGLE_APPLICATION_CREDENTIALS`, or the line in .env or in the program's settings), then `genkan login` (without genkan, `gcloud auth application-default login`).\n- “/app”, “/workspace”, “/usr/src”, “/var/task”, or another container: the path is the one inside. Mount the file (a volume or a secret, rather than a copy in the image, which .dockerignore may leave out), and name its path inside. On Google Cloud itself attach a service account and name no file.\n- .env: the whole path in it, without `~` and $HOME, which nobody replaces there; a name alone counts from where the program starts, not from the folder of .env." /
        "ファイルをその場所に置くか、プログラムから見た絶対パスで指定してください。どこで指定されているかは `genkan explain GOOGLE_APPLICATION_CREDENTIALS` で分かります。存在しないファイルの指定がある間は、サインインしても解消しません。\n- キーが不要で、自分のサインインを使う場合: 指定を外し（`unset GOOGLE_APPLICATION_CREDENTIALS`、または .env やプログラムの設定の行）、`genkan login`（genkan を使わない場合は `gcloud auth application-default login`）を実行してください。\n- 「/app」「/workspace」「/usr/src」「/var/task」などコンテナーの場合: パスはその中のものです。ファイルをマウントし（.dockerignore で除かれることのあるイメージへのコピーではなく、ボリュームまたはシークレット）、中のパスを指定してください。Google Cloud の環境では、ファイルを指定せずにサービスアカウントを割り当てます。\n- .env の場合: 絶対パスを書いてください。そこでは `~` や $HOME は置き換えられません。名前だけの指定は、.env の場所ではなく、プログラムを起動したフォルダーが基準です。"
    } text {
        verified: false,
        patterns: [
            r"the file at \S{1,200} does not exist, or it is not a file",
            r"\bDefaultCredentialsError\W{1,3}file \S{1,200} was not found",
        ],
        examples: [
            "Error: The file at google_creds.json does not exist, or it is not a file. ENOENT: no such file or directory, lstat '/app/google_creds.json'",
            "google.auth.exceptions.DefaultCredentialsError: File /home/taro/key.json was not found.",
        ],
    }
    KEY_FILE "GK-ERR-1333" Usage {
        "gcloud doesn't find the service account's key file where --key-file points" /
        "gcloud が、--key-file で指定されたサービスアカウントのキーファイルを読み取れません"
    } help {
        "The name behind the error is the one that gcloud looked for, on the machine or in the container where it runs (`ls -l FILE` there shows whether it is). Correct the name, or bring the file there.\n- “[Errno 2] No such file or directory:” in a container: a path of the host doesn't count inside. Hand the file in (`docker run -v /HOST/key.json:/key.json:ro`, or a secret of the orchestrator), and give `--key-file` the path inside.\n- In a CI job: the step that writes the secret into the file failed or was left out (a pull request from a fork gets no secrets), or the path counts from another folder: give the whole path.\n- No name stands behind the error: the variable in `--key-file` is empty there. `echo` it in the same step.\n- “[Errno 21]”, “[Errno 20]”: a folder stands where the file should be: Docker makes one where the file of `-v` isn't on the host. Remove it, and name a file that exists.\n- Claude Code at Vertex AI doesn't read gcloud's account: it takes the application default credentials (`genkan login`, or GOOGLE_APPLICATION_CREDENTIALS with the file's path)." /
        "エラーの後にある名前が、gcloud を実行した端末またはコンテナーの中で探したファイルです（そこで `ls -l ファイル` を実行すると、あるかどうかが分かります）。名前を直すか、ファイルをそこに置いてください。\n- コンテナーの中で「[Errno 2] No such file or directory:」と表示された場合: ホストのパスは中では使えません。ファイルを渡し（`docker run -v /ホスト/key.json:/key.json:ro`、またはオーケストレーターのシークレット）、`--key-file` に中のパスを指定します。\n- CI のジョブの場合: シークレットをファイルに書き込むステップが失敗したか、実行されていません（フォークからのプルリクエストにはシークレットが渡されません）。または、パスの起点が別のフォルダーです。絶対パスで指定してください。\n- エラーの後に名前がない場合: `--key-file` の変数が空です。同じステップで `echo` して確認してください。\n- 「[Errno 21]」「[Errno 20]」の場合: ファイルの場所にフォルダーがあります。`-v` のファイルがホストにないと、Docker がフォルダーを作ります。削除し、実在するファイルを指定してください。\n- Vertex AI の Claude Code は gcloud のアカウントを使いません。使うのはアプリケーションのデフォルト認証情報です（`genkan login`、または GOOGLE_APPLICATION_CREDENTIALS にファイルのパス）。"
    } text {
        verified: false,
        patterns: [
            r"\(gcloud\.auth\.activate-service-account\) (?:unable to read file \[[^\]]{0,200}\]: )?\[errno (?:2|20|21)\]",
        ],
        examples: [
            "ERROR: (gcloud.auth.activate-service-account) [Errno 2] No such file or directory: '/host/key.json'",
            "ERROR: (gcloud.auth.activate-service-account) Unable to read file [client-secret.json]: [Errno 2] No such file or directory: 'client-secret.json'",
        ],
    }
    NO_CREDENTIALS "GK-ERR-134" Person {
        "no Google credentials were found on this machine" /
        "この端末に Google の認証情報が見つかりません"
    } help {
        "Run `genkan login` (without genkan, `gcloud auth application-default login`) as the user who runs the program, then start it again: LiteLLM or a script on this machine finds the same sign-in.\n- A program of your own passes credentials in its code (`credentials=…`, a service account), and it comes all the same: the library doesn't hand them on to what makes the call, which looks for this sign-in instead. Old releases of LangChain do so with Claude (ChatAnthropicVertex): `pip install -U langchain-google-vertexai \"anthropic[vertex]\"` (anthropic from 0.30.0 on takes credentials). Until then name the account's file in GOOGLE_APPLICATION_CREDENTIALS for that process.\n- “Unexpected error while acquiring application default credentials”, “googleauth.js”, “google.auth”, “metadata.google.internal”, “169.254.169.254”, in a pod, on Cloud Run or another machine of Google's: nobody signs in there; the service account comes from the metadata server. It comes only now and then, or just after a start: that server didn't answer yet (in GKE with Workload Identity it takes some seconds after a pod's start): have the program try again, or an initContainer wait for it, and update google-auth-library. It always comes: the pod has no service account with Workload Identity; whoever runs the cluster sets it up.\n- “litellm”: old releases of LiteLLM don't hand the service account that is configured (`vertex_credentials`) on to Claude on Vertex AI, and look for this sign-in instead: update it. Until then name the account's file in the environment of its process (GOOGLE_APPLICATION_CREDENTIALS). A gateway needs that on its own host. If a LiteLLM proxy holds the credentials, the program in the text called Vertex AI itself and not the proxy: give it the proxy's address (`api_base`) and key, and the model as the proxy names it, with `litellm_proxy/` before it.\n- “Could not load the default credentials” (Claude Code and other Node.js programs), and a gateway holds Google's credentials (ANTHROPIC_VERTEX_BASE_URL, or a tool that set the gateway up, such as Aperture): no sign-in to Google is needed on this machine. CLAUDE_CODE_SKIP_VERTEX_AUTH=1 has Claude Code ask for none; update the tool that set it up, which should write this.\n- “google: could not find default credentials” (a program in Go: gcsfuse, Terraform): it looked where it runs. In a container put a file there (mounted), and name it in GOOGLE_APPLICATION_CREDENTIALS or in the program's own option (gcsfuse: `--key-file`); on a machine of Google Cloud attach a service account.\n- In a container, under another user or on another host it doesn't: mount the file there and name it (GOOGLE_APPLICATION_CREDENTIALS, in LiteLLM `vertex_credentials`).\n- If the text names a file, GOOGLE_APPLICATION_CREDENTIALS points to it (`genkan explain GOOGLE_APPLICATION_CREDENTIALS`): put the file there or remove the variable, before signing in.\n- You are signed in already: what counts is GOOGLE_APPLICATION_CREDENTIALS, then gcloud's file below the home folder (HOME and CLOUDSDK_CONFIG say where), then the metadata server, which answers only on Google Cloud, and only if a service account is attached.\n- “No such file or directory” with the name of a key's file: the path is one of the machine around, or stands in .dockerignore. In a container mount the file (a volume or a secret, rather than a copy in the image), and have GOOGLE_APPLICATION_CREDENTIALS name its path inside." /
        "プログラムを実行するユーザーで `genkan login`（genkan を使わない場合は `gcloud auth application-default login`）を実行し、プログラムを起動し直してください。この端末で動く LiteLLM やスクリプトも同じサインインを使います。\n- 自作のプログラムが、コードで認証情報（`credentials=…`、サービスアカウント）を渡している場合: ライブラリが、実際に呼び出す部分にそれを渡しておらず、代わりにこのサインインが探されています。LangChain の古いリリースは、Claude（ChatAnthropicVertex）でこうなります。`pip install -U langchain-google-vertexai \"anthropic[vertex]\"` を実行してください（anthropic は 0.30.0 から認証情報を受け取れます）。それまでは、プロセスの GOOGLE_APPLICATION_CREDENTIALS にアカウントのファイルを指定します。\n- 「Unexpected error while acquiring application default credentials」「googleauth.js」「google.auth」「metadata.google.internal」「169.254.169.254」が、ポッド、Cloud Run など Google の環境で表示された場合: そこでは人はサインインせず、サービスアカウントをメタデータサーバーから得ます。ときどき、または起動直後だけに起こる場合は、まだ応答していません（Workload Identity を使う GKE では、ポッドの起動後に数秒かかります）。プログラムで再試行するか、initContainer で待ち、google-auth-library を更新してください。必ず起こる場合は、ポッドに Workload Identity のサービスアカウントがありません。クラスターの管理者が設定します。\n- 「litellm」とある場合: LiteLLM の古いリリースは、設定されたサービスアカウント（`vertex_credentials`）を Vertex AI の Claude に渡さず、このサインインを探します。更新してください。それまでは、LiteLLM のプロセスの環境変数 GOOGLE_APPLICATION_CREDENTIALS で、アカウントのファイルを指定します。ゲートウェイの場合は、そのホスト上で指定する必要があります。認証情報が LiteLLM のプロキシにある場合は、本文のプログラムがプロキシではなく Vertex AI を直接呼び出しています。プロキシのアドレス（`api_base`）とキー、プロキシでのモデル名（先頭に `litellm_proxy/`）を指定してください。\n- 「Could not load the default credentials」（Claude Code などの Node.js のプログラム）で、ゲートウェイが Google の認証情報を持つ場合（ANTHROPIC_VERTEX_BASE_URL、または Aperture などゲートウェイを設定したツール）: この端末での Google へのサインインは不要です。CLAUDE_CODE_SKIP_VERTEX_AUTH=1 で Claude Code は認証情報を求めなくなります。設定したツールがこれを書き込むはずなので、更新してください。\n- 「google: could not find default credentials」の場合（Go のプログラム。gcsfuse、Terraform など）: そのプログラムが動いている場所で探しています。コンテナーではファイルをマウントし、GOOGLE_APPLICATION_CREDENTIALS またはプログラム自身のオプション（gcsfuse では `--key-file`）で指定してください。Google Cloud の仮想マシンでは、サービスアカウントを割り当てます。\n- コンテナー、別のユーザー、別のホストでは使われません。ファイルをマウントし、その中で指定してください（GOOGLE_APPLICATION_CREDENTIALS、LiteLLM では `vertex_credentials`）。\n- 本文にファイル名がある場合、GOOGLE_APPLICATION_CREDENTIALS がそのファイルを指しています（`genkan explain GOOGLE_APPLICATION_CREDENTIALS`）。サインインの前に、ファイルを置くか変数を削除してください。\n- サインイン済みの場合: GOOGLE_APPLICATION_CREDENTIALS、ホームフォルダーの gcloud のファイル（場所は HOME と CLOUDSDK_CONFIG で決まります）、メタデータサーバーの順に使われます。メタデータサーバーが応答するのは Google の環境だけで、サービスアカウントが割り当てられている必要があります。\n- 「そのようなファイルやディレクトリはありません」「No such file or directory」と鍵のファイル名がある場合: 外側の端末のパスか、.dockerignore で除かれています。コンテナーではファイルをマウントし（イメージへのコピーではなく、ボリュームまたはシークレット）、GOOGLE_APPLICATION_CREDENTIALS に中のパスを指定してください。"
    } text {
        verified: true,
        names: ["DefaultCredentialsError"],
        patterns: [
            r"failed to obtain a google access token from application default credentials",
            r"could not load the default credentials",
            r"your default credentials were not found",
            r"could not load google cloud credentials|could not automatically determine credentials|no google (?:cloud )?credentials|application default credentials (?:are not available|were not found|not found)|google_application_credentials\b.{0,120}(?:not found|does not exist|no such file|enoent)",
            r"(?:https?://|host='|getaddrinfo \w{3,12} |lookup |resolve |connect to |reach )metadata\.google\.internal\b|computemetadata/v1",
            r"unexpected error determining execution environment|no access, refresh token, api key or refresh handler callback is set|compute engine metadata server(?: unavailable on attempt .{0,30}reason: .{0,60}?(?:network is unreachable|timed out|refused|not known|no route to host)\b)?|(?:google|gce|gcp|compute) metadata server (?:is )?unavailable|failed to load credential file|could not find default credentials|google: could not find default credentials|unable to load (?:the )?(?:google(?: cloud)?|vertex(?: ai)?|gcp) credentials",
            r"could not resolve api token from the environment|gce metadata \S{1,200} not defined|no available authentication method found|(?:\bENOENT\b|no such file or directory)\b.{0,160}(?:application_default_credentials|google_application_credentials)|application default credentials have not been set up|(?:application_default_credentials|google_application_credentials)\b.{0,60}is a directory|is a directory\b.{0,80}(?:application_default_credentials|google_application_credentials)",
            r"failed to load (?:authorized user|(?:impersonated |gdch )?service account) credentials from|unable to read the credential file specified by the google_application_credentials|authentication failed using compute engine authentication|failed to retrieve \S{1,200} from the google compute engine metadata service|received invalid json from the google compute engine metadata|the credentials for account \[[^\]]*\] do not exist|cannot fetch id token in this environment|do not contain the necessary fields need to refresh the access token|gcloud auth application-default set-quota-project to add|environment variable \[\S{1,80}\] is set to: .{0,200}credentials will still be generated",
            r"neither metadata server or valid service account credentials|check if the metadata server is concealed",
            r"\banonymous credentials cannot be refreshed",
            r"error reading credential file from location\b|\(gcloud\.auth\.activate-service-account\) unable to read file|failed to load file\b.{0,200}application_default_credentials|\bcannotconnecttometadataserver\w*",
            r"\bno such file or directory\W{1,3}[^'\x22]{0,200}?(?:service[-_]account|gcp|gcloud)[\w.-]{0,60}\.json\b",
        ],
        examples: [
            "Failed to obtain a Google access token from Application Default Credentials.",
            "request to http://metadata.google.internal./computeMetadata/v1/instance failed",
            "File /x/key.json (GOOGLE_APPLICATION_CREDENTIALS) does not exist, or: Application Default Credentials are not available.",
            "API Error: Could not load Google Cloud credentials · Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.",
            "google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.",
            "Error: Unexpected error determining execution environment: network timeout",
            "Could not resolve API token from the environment",
            "Failed to load authorized user credentials from /home/taro/.config/gcloud/application_default_credentials.json",
            "Neither metadata server or valid service account credentials are found.",
            "google.auth.exceptions.InvalidOperation: Anonymous credentials cannot be refreshed.",
            "Error reading credential file from location C:\\keys\\adc.json: Could not find file 'C:\\keys\\adc.json'. Please check the value of the Environment Variable GOOGLE_APPLICATION_CREDENTIALS",
            "ERROR: (gcloud.auth.activate-service-account) Unable to read file [client-secret.json]: [Errno 13] Permission denied",
            "\"description\": \"Failed to load file\", \"filename\":\"/root/.config/gcloud/application_default_credentials.json\"",
            "ERROR: gcloud crashed (CannotConnectToMetadataServerException): <urlopen error [Errno 113] No route>",
            "FileNotFoundError: [Errno 2] No such file or directory: 'service-account-key.json'",
        ],
    }
    API_KEY "GK-ERR-416" Usage {
        "an API key was sent to a service of Google's that takes only a sign-in (OAuth), as Vertex AI does" /
        "サインイン（OAuth）だけを受け付ける Google のサービス（Vertex AI など）に、API キーが送られました"
    } help {
        "Remove the key where it is set (GOOGLE_API_KEY, GEMINI_API_KEY, or the program's own setting), and use application default credentials: `genkan login`. Signing in again doesn't help while the key is set.\n- “publishers/google/models”, “API keys are not supported by this API … generateContent”: a Gemini model was asked at Vertex AI. With nothing but a Gemini key (of AI Studio), switch the program to the Gemini API in place of Vertex AI (GOOGLE_GENAI_USE_VERTEXAI=false, or its setting `vertexai`); Claude isn't offered there, and that API isn't bound to a region: ask first whether your organization allows it.\n- “API_KEY_SERVICE_BLOCKED”: a gateway (Portkey, LiteLLM) or program sent a key to Vertex AI's usual address. Another key changes nothing, since keys work only with Vertex AI's express mode: whoever runs it enters a service account in place of the key (LiteLLM: `vertex_credentials`; Portkey: the integration's service account JSON)." /
        "設定されているキー（GOOGLE_API_KEY、GEMINI_API_KEY、またはプログラム独自の設定）を削除し、アプリケーションのデフォルト認証情報を使ってください: `genkan login`。キーが残っている間は、再サインインしても解消しません。\n- 「publishers/google/models」「API keys are not supported by this API … generateContent」の場合: Vertex AI に Gemini のモデルを要求しています。Gemini のキー（AI Studio）しかないときは、プログラムを Vertex AI ではなく Gemini API に切り替えてください（GOOGLE_GENAI_USE_VERTEXAI=false、または設定の `vertexai`）。そこに Claude はなく、リージョンも指定できないため、組織が認めているかを先に確認してください。\n- 「API_KEY_SERVICE_BLOCKED」の場合: ゲートウェイ（Portkey、LiteLLM）またはプログラムが、Vertex AI の通常のアドレスにキーを送りました。キーを使えるのは Vertex AI の Express モードだけなので、別のキーにしても変わりません。管理者が、キーの代わりにサービスアカウントを登録します（LiteLLM は `vertex_credentials`、Portkey は統合のサービスアカウントの JSON）。"
    } text {
        verified: false,
        patterns: [
            r"api keys are not supported by this api",
            r"\bapi_key_service_blocked\b.{0,200}?expected oauth ?2 access token|expected oauth ?2 access token.{0,200}?\bapi_key_service_blocked\b",
        ],
        examples: [
            "API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal.",
            "{\"error\": {\"reason\": \"API_KEY_SERVICE_BLOCKED\", \"message\": \"Request had invalid authentication credentials. Expected OAuth 2 access token\"}}",
        ],
    }
    KEY_INVALID "GK-ERR-624" Person {
        "Google doesn't accept the API key that a program sent (Gemini, or another service of Google's): mistyped, deleted, or restricted to other services or addresses" /
        "プログラムが送った API キー（Gemini など）を Google が受け付けません。誤り、削除、または使えるサービスやアドレスの制限によるものです"
    } help {
        "Claude on Vertex AI takes no such key: remove it there and sign in (`genkan login`). What sends requests to Gemini is named by `genkan check` (ANTHROPIC_BASE_URL), or it is another program or MCP server.\n- The key belongs to a gateway or router (LiteLLM, claude-code-router): it is in that one's configuration or environment (GEMINI_API_KEY, GOOGLE_API_KEY); whoever runs it enters a valid one, without quotes or blanks.\n- “…are blocked”: the key is restricted (APIs, addresses, referrers) in the Google Cloud console under Credentials; its owner adds this service or address, or makes another key." /
        "Vertex AI の Claude はこのキーを使いません。キーを外し、サインインしてください（`genkan login`）。Gemini に送っている設定は `genkan check`（ANTHROPIC_BASE_URL）で分かります。それ以外は、別のプログラムまたは MCP サーバーです。\n- ゲートウェイやルーター（LiteLLM、claude-code-router）のキーの場合: その設定または環境変数（GEMINI_API_KEY、GOOGLE_API_KEY）にあります。管理者が、引用符や空白のない有効なキーに直してください。\n- 「…are blocked」の場合: Google Cloud コンソールの「認証情報」で、キーに制限（API、アドレス、リファラー）があります。所有者がこのサービスやアドレスを追加するか、別のキーを作成します。"
    } text {
        verified: false,
        patterns: [
            r"api key not (?:valid|found)\. please pass a valid api key|\b(?-i:API_KEY_(?:INVALID|NOT_FOUND|\w{3,20}_BLOCKED))\b|requests (?:to this api \S{1,80}|from (?:referer|this \w+ client application) \S{1,80}) .{0,80}are blocked",
        ],
        examples: [
            "{\"error\":{\"code\":400,\"message\":\"API key not valid. Please pass a valid API key.\",\"status\":\"INVALID_ARGUMENT\"}}",
        ],
    }
    NO_SCOPE "GK-ERR-674" Usage {
        "a program asked Google for a token without naming a scope, or with one that Google doesn't know; no token was issued. With a service account's credentials that is the program's own fault" /
        "プログラムがスコープを指定せずに（または Google にないスコープで）トークンを要求したため、発行されませんでした。サービスアカウントの認証情報では、プログラム側の不具合です"
    } help {
        "Update the program or library (opencode, LangChain, google-genai and others had this fault). In a program of your own, name the scope (the address that ends in `/auth/cloud-platform`) where the credentials are loaded, as `scopes`.\n- Until then sign in as yourself (`gcloud auth application-default login`) in place of a service account's key: such a sign-in brings its scope along. Take the key out of GOOGLE_APPLICATION_CREDENTIALS.\n- An ID token was asked for: its audience (the service's address) is missing or wrong.\n- Roles, keys and a new sign-in with the same key change nothing." /
        "プログラムまたはライブラリを更新してください（opencode、LangChain、google-genai などにこの不具合がありました）。自作のプログラムでは、認証情報を読み込む箇所で、スコープ（`/auth/cloud-platform` で終わるアドレス）を `scopes` に指定してください。\n- それまでは、サービスアカウントのキーの代わりに本人としてサインインしてください（`gcloud auth application-default login`）。このサインインにはスコープが含まれます。GOOGLE_APPLICATION_CREDENTIALS のキーの指定は外します。\n- ID トークンを要求した場合: 対象（サービスのアドレス）がないか、誤っています。\n- ロール、キー、同じキーでのサインインのやり直しでは変わりません。"
    } text {
        verified: false,
        patterns: [
            r"invalid oauth scope or id token audience|empty or missing scope not allowed",
            r"(?:google|gcloud|gaxios|refresherror)\S{0,60}\W.{0,160}\binvalid_scope\b|\binvalid_scope\b.{0,160}(?:googleapis|google|gcloud)",
        ],
        examples: [
            "Error: invalid_scope: Invalid OAuth scope or ID token audience provided.",
            "('invalid_scope: Invalid OAuth scope or ID token audience provided.')",
            "google.auth.exceptions.RefreshError: ('invalid_scope: Invalid OAuth scope or ID token audience provided.', {'error': 'invalid_scope'})",
            "google.auth.exceptions.RefreshError: ('invalid_scope: Bad Request', {'error': 'invalid_scope', 'error_description': 'Bad Request'})",
        ],
    }
    NO_TOKEN "GK-ERR-848" Person {
        "the request reached Google without a sign-in (no OAuth token was sent with it)" /
        "サインイン（OAuth トークン）のないリクエストが Google に届きました"
    } help {
        "Claude Code: CLAUDE_CODE_SKIP_VERTEX_AUTH switches its sign-in off and belongs to a gateway that adds its own. `genkan check` shows where it is set; without a gateway remove it, then `genkan login`.\n- A gateway is meant to add the token: it doesn't, or the request went past it (ANTHROPIC_VERTEX_BASE_URL). Its operator checks its credentials.\n- Another program: it has no application default credentials (`gcloud auth application-default login`, or GOOGLE_APPLICATION_CREDENTIALS), or sends an API key where a sign-in is needed. docker and package tools: `gcloud auth configure-docker HOST`, or their own credential helper." /
        "Claude Code の場合: CLAUDE_CODE_SKIP_VERTEX_AUTH はサインインを使わない設定で、認証を付けるゲートウェイのためのものです。設定場所は `genkan check` で分かります。ゲートウェイがなければ削除し、`genkan login` を実行してください。\n- ゲートウェイがトークンを付けるはずの場合: 付けていないか、リクエストがゲートウェイを通っていません（ANTHROPIC_VERTEX_BASE_URL）。運用担当が認証情報を確認します。\n- 別のプログラムの場合: アプリケーションのデフォルト認証情報がないか（`gcloud auth application-default login`、GOOGLE_APPLICATION_CREDENTIALS）、サインインの必要な箇所に API キーを送っています。docker やパッケージのツールでは `gcloud auth configure-docker ホスト` など、それぞれの認証ヘルパーを設定します。"
    } text {
        verified: false,
        names: ["CREDENTIALS_MISSING"],
        patterns: [
            r"request is missing required authentication credential|unauthenticated requests? do(?:es)? not have permission",
        ],
        examples: [
            "Unauthenticated request. Unauthenticated requests do not have permission \"artifactregistry.repositories.uploadArtifacts\" on resource",
        ],
    }
    GCLOUD_ENDED "GK-ERR-849" Person {
        "gcloud's own stored sign-in isn't accepted by Google any more, so it can't be renewed" /
        "gcloud に保存されたサインインが Google に受け付けられず、更新できません"
    } help {
        "`gcloud auth login` for gcloud itself; Claude Code and other programs have another one: `genkan login` (or `gcloud auth application-default login`).\n- An account that no longer exists: `gcloud auth list` shows them, `gcloud auth revoke ACCOUNT` removes one, `gcloud config set account ACCOUNT` chooses.\n- It fails again at once: CLOUDSDK_AUTH_ACCESS_TOKEN or `auth/access_token_file` (`gcloud config list`) holds an old token; remove it." /
        "gcloud 自身には `gcloud auth login` を実行してください。Claude Code などのプログラムのサインインは別で、`genkan login`（または `gcloud auth application-default login`）です。\n- アカウントが存在しない場合: `gcloud auth list` で一覧を表示し、`gcloud auth revoke アカウント` で削除、`gcloud config set account アカウント` で選択します。\n- すぐに再び失敗する場合: CLOUDSDK_AUTH_ACCESS_TOKEN または `auth/access_token_file`（`gcloud config list`）に古いトークンがあります。削除してください。"
    } text {
        verified: false,
        patterns: [
            r"problem refreshing (?:the|your) current auth tokens?: ?request had invalid authentication credentials(?:\. expected oauth 2 access token)?",
        ],
        examples: [
            "ERROR: (gcloud) There was a problem refreshing the current auth token:
Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
        ],
    }
    GATEWAY_TOKEN "GK-ERR-850" Person {
        "the token that Claude Code was given for Vertex AI behind a gateway (ANTHROPIC_AUTH_TOKEN or ANTHROPIC_CUSTOM_HEADERS) has expired or isn't valid" /
        "ゲートウェイ経由の Vertex AI 用に Claude Code へ渡されたトークン（ANTHROPIC_AUTH_TOKEN または ANTHROPIC_CUSTOM_HEADERS）が期限切れか無効です"
    } help {
        "Put a fresh token there and start Claude Code again (`genkan explain ANTHROPIC_AUTH_TOKEN` shows where it is set; `genkan token rotate` for the profile's). gcloud's own sign-in isn't used here.\n- It ends every hour: it is a token of Google's (`gcloud auth print-access-token`). Have a command print it (apiKeyHelper, with CLAUDE_CODE_API_KEY_HELPER_TTL_MS shorter than its life), or let the gateway sign in by itself.\n- The gateway takes keys of its own: ask its administrator for one." /
        "新しいトークンを設定し、Claude Code を起動し直してください（設定場所は `genkan explain ANTHROPIC_AUTH_TOKEN`、プロファイルのものは `genkan token rotate`）。gcloud のサインインはここでは使われません。\n- 1 時間ごとに切れる場合: Google のトークンです（`gcloud auth print-access-token`）。コマンドに出力させるか（apiKeyHelper。CLAUDE_CODE_API_KEY_HELPER_TTL_MS を有効期間より短くします）、ゲートウェイ自身にサインインさせてください。\n- ゲートウェイが独自のキーを受け付ける場合: 管理者に依頼してください。"
    } text {
        verified: false,
        patterns: [
            r"google cloud credentials expired or invalid · refresh the gateway token",
        ],
        examples: [
            "Google Cloud credentials expired or invalid · refresh the gateway token provided via ANTHROPIC_AUTH_TOKEN/ANTHROPIC_CUSTOM_HEADERS and retry",
        ],
    }
    TOKEN_WITHOUT_SCOPE "GK-ERR-851" Person {
        "a token for Google was there, and Vertex AI rejected it: it may lack the scope cloud-platform" /
        "Google のトークンはありましたが、Vertex AI に拒否されました。スコープ cloud-platform が不足している可能性があります"
    } help {
        "Sign in again: `genkan login` (or `gcloud auth application-default login` without `--scopes`), which asks for that scope.\n- The token is printed by a command or stands in a variable: it has to be made for the scope `cloud-platform`.\n- A virtual machine on Google Cloud: its access scopes are set at the machine (“Allow full access to all Cloud APIs”); changing them needs a stop, and its administrator." /
        "もう一度サインインしてください: `genkan login`（または `--scopes` を付けない `gcloud auth application-default login`）で、このスコープが要求されます。\n- トークンをコマンドが出力するか、変数に設定している場合: スコープ `cloud-platform` 用に作る必要があります。\n- Google Cloud の仮想マシンの場合: アクセススコープは仮想マシン側の設定です（「すべての Cloud API に完全アクセス権を許可」）。変更には停止と管理者の作業が必要です。"
    } text {
        verified: false,
        patterns: [
            r"got a token, but vertex ai rejected it",
        ],
        examples: [
            "Got a token, but Vertex AI rejected it. The credential may lack the cloud-platform scope.",
        ],
    }
    SIGN_JWT "GK-ERR-1060" Problem {
        "Google refused to sign a JWT as this service account, the step that acts for a user of Google Workspace (access_token_subject, domain-wide delegation)" /
        "Google がこのサービスアカウントでの JWT の署名を拒否しました。Google Workspace のユーザーとして動作するための手順です（access_token_subject、ドメイン全体の委任）"
    } help {
        "In google-github-actions/auth leave out `access_token_subject`, unless the job has to act for a user of Google Workspace: Claude Code, Vertex AI and Google Cloud need none. Signing in again has no part in a job.\n- “ACCESS_TOKEN_TYPE_UNSUPPORTED”, “failed to sign JWT using … 401”, and the subject is needed: the workload identity federation itself worked, and the action signed with a token that this call doesn't take (2.1.0 is reported). Update the action, or go back to the release that worked.\n- “PERMISSION_DENIED”, “iam.serviceAccounts.signJwt”: the service account needs the role roles/iam.serviceAccountTokenCreator on itself (the cloud administrator grants it), and the IAM Service Account Credentials API has to be enabled in its project.\n- Signing works and the next step is refused (unauthorized_client): the administrator of Google Workspace allows the service account's client ID with the scopes, under domain-wide delegation." /
        "google-github-actions/auth では、ジョブが Google Workspace のユーザーとして動作する必要がなければ、`access_token_subject` を外してください。Claude Code、Vertex AI、Google Cloud には不要です。ジョブではサインインし直しても変わりません。\n- 「ACCESS_TOKEN_TYPE_UNSUPPORTED」「failed to sign JWT using … 401」で、指定が必要な場合: Workload Identity 連携自体は成功しており、アクションがこの呼び出しで使えないトークンで署名しています（2.1.0 の報告があります）。アクションを更新するか、動作していたリリースに戻してください。\n- 「PERMISSION_DENIED」「iam.serviceAccounts.signJwt」の場合: サービスアカウント自身に対するロール roles/iam.serviceAccountTokenCreator が必要です（クラウドの管理者が付与します）。プロジェクトで IAM Service Account Credentials API も有効にします。\n- 署名は成功し、次の手順が拒否される場合（unauthorized_client）: Google Workspace の管理者が、ドメイン全体の委任で、このサービスアカウントのクライアント ID とスコープを許可します。"
    } text {
        verified: true,
        patterns: [
            r"\bfailed to sign jwt using (?<account>[\w.@-]{3,120})",
            r"\baccess_token_type_unsupported\b.{0,300}?\biamcredentials\.signjwt\b",
        ],
        examples: [
            "google-github-actions/auth failed with: retry function failed after 4 attempts: failed to sign JWT using ci@acme-dev.iam.gserviceaccount.com:",
            "\"reason\": \"ACCESS_TOKEN_TYPE_UNSUPPORTED\", \"metadata\": { \"service\": \"iamcredentials.googleapis.com\", \"method\": \"google.iam.credentials.v1.IAMCredentials.SignJwt\" }",
        ],
    }
    TOKEN_KIND "GK-ERR-1129" Person {
        "Google doesn't take what was sent as an access token (ACCESS_TOKEN_TYPE_UNSUPPORTED): it is of another kind, or a token whose time is over" /
        "アクセストークンとして送られたものを Google が受け付けません（ACCESS_TOKEN_TYPE_UNSUPPORTED）。別の種類のものか、期限の切れたトークンです"
    } help {
        "It worked before: an access token lasts an hour, and the program goes on with the old one. It never worked: the program sends something else as its bearer token: an API key, an ID token, another service's key, or a placeholder of its own; then signing in again alone doesn't change it. Look what its settings give it as a token, and update it.\n- It worked for about an hour (a program that takes the token once as its API key: hermes-agent and others): start it again, so that it gets a new one. That lasts an hour again: update it to a release that renews tokens, or give it application default credentials or a service account in place of a token.\n- A program that is set to application default credentials (ForgeCode, with its `google_adc_marker`): some releases send their own placeholder. Update it.\n- An API key: it doesn't go into `Authorization: Bearer`. Vertex AI with Claude takes none at all: have the program use application default credentials (`genkan login`).\n- “Provider returned 401”, “provider_error”, “VertexAIException”, or a gateway or router answered: it sent its own credentials to Google, and whoever runs it (you, if you do) corrects them: application default credentials or a service account for Vertex AI, in place of an API key or a token that somebody pasted. With a key of your own at a hosted one (OpenRouter and others) enter the service account's key there. The key for the gateway and a sign-in on this machine change nothing.\n- Claude Code itself: `genkan check` shows whether CLAUDE_CODE_SKIP_VERTEX_AUTH or a gateway's token is sent in place of the sign-in. If neither is, sign in again (`genkan login`).\n- A job with workload identity federation: not every Google API takes the federated token. Give google-github-actions/auth a `service_account`, so that it gets the service account's access token, and update the action.\n- The sign-in is a person's and the API wants a service account's, or the other way round: the API's documentation says which it takes." /
        "以前は動作していた場合、アクセストークンの有効期間は 1 時間で、プログラムが古いものを使い続けています。一度も動作していない場合は、ベアラートークンとして別のもの（API キー、ID トークン、別のサービスのキー、プログラム自身の仮の値）が送られており、サインインし直すだけでは変わりません。設定でトークンとして何が渡されているかを確認し、プログラムを更新してください。\n- 約 1 時間は動作していた場合（トークンを API キーとして一度だけ受け取るプログラム。hermes-agent など）: 起動し直すと新しいトークンが取得されますが、また 1 時間で切れます。トークンを更新するリリースにするか、トークンではなく、アプリケーションのデフォルト認証情報またはサービスアカウントを使ってください。\n- アプリケーションのデフォルト認証情報を使う設定のプログラムの場合（ForgeCode の `google_adc_marker`）: 自身の仮の値をそのまま送るリリースがあります。更新してください。\n- API キーの場合: `Authorization: Bearer` には使えません。Vertex AI の Claude では API キー自体を使えないため、アプリケーションのデフォルト認証情報を使う設定にしてください（`genkan login`）。\n- 「Provider returned 401」「provider_error」「VertexAIException」の場合や、ゲートウェイやルーターの応答の場合: ゲートウェイが自身の認証情報を Google に送っています。運用担当（自分で動かしている場合は自分）が、API キーや貼り付けたトークンではなく、Vertex AI 用のアプリケーションのデフォルト認証情報またはサービスアカウントを設定します。ほかの会社のゲートウェイ（OpenRouter など）に自分の認証情報を登録している場合は、そこにサービスアカウントのキーを登録してください。ゲートウェイ用のキーや、この端末でのサインインを変えても解消しません。\n- Claude Code の場合: CLAUDE_CODE_SKIP_VERTEX_AUTH またはゲートウェイのトークンが代わりに送られていないかは、`genkan check` で分かります。送られていなければ、サインインし直してください（`genkan login`）。\n- Workload Identity 連携のジョブの場合: 連携のトークンは、すべての Google の API で使えるわけではありません。google-github-actions/auth に `service_account` を指定してサービスアカウントのアクセストークンを取得し、アクションを更新してください。\n- 個人のサインインに対して API がサービスアカウントを求める場合（またはその逆）: どちらを受け付けるかは API のドキュメントで分かります。"
    } text {
        verified: false,
        patterns: [
            r"\baccess_token_type_unsupported\b",
        ],
        examples: [
            "401 ACCESS_TOKEN_TYPE_UNSUPPORTED",
        ],
    }
    ACCESS_TOKEN_EXPIRED "GK-ERR-1178" Person {
        "the access token that was sent to Google has expired (ACCESS_TOKEN_EXPIRED): one is valid for about an hour, and the program went on with an old one" /
        "Google に送られたアクセストークンの有効期限が切れています（ACCESS_TOKEN_EXPIRED）。有効期間は約 1 時間で、プログラムが古いトークンを使い続けています"
    } help {
        "Start the program that shows this again: it then gets a new one. It comes back about every hour: update it; it has to renew the token by the token's own expiry (google-auth does that), or after a 401.\n- A token that was put into a setting or variable by hand (`gcloud auth print-access-token`) ends in an hour: give the program application default credentials in its place.\n- Behind a gateway: the gateway holds the token: its administrator restarts or updates it.\n- It stays after a restart: sign in again (`genkan login`; without genkan `gcloud auth application-default login`), and compare this machine's clock." /
        "これを表示したプログラムを起動し直してください。新しいトークンが取得されます。約 1 時間ごとに再発する場合は、プログラムを更新してください。トークン自身の有効期限（google-auth では自動）、または 401 の後に更新する必要があります。\n- 設定や変数に手動で書いたトークン（`gcloud auth print-access-token`）は、1 時間で失効します。代わりに、アプリケーションのデフォルト認証情報をプログラムで使ってください。\n- ゲートウェイ経由の場合: トークンはゲートウェイが持っています。管理者が再起動または更新します。\n- 再起動しても続く場合: サインインし直し（`genkan login`。genkan を使わない場合は `gcloud auth application-default login`）、この端末の時計を確認してください。"
    } text {
        verified: false,
        names: ["ACCESS_TOKEN_EXPIRED"],
        patterns: [
            r"\bACCESS_TOKEN_EXPIRED\b",
        ],
        examples: [
            "{\"@type\": \"type.googleapis.com/google.rpc.ErrorInfo\", \"reason\": \"ACCESS_TOKEN_EXPIRED\", \"domain\": \"googleapis.com\"}",
        ],
    }
    TOKEN "GK-ERR-131" Person {
        "Google doesn't accept the token that was sent; a `reason` in the text, where there is one, says what it doesn't like" /
        "送られたトークンが Google に受け付けられません。本文に `reason` があれば、それが理由です"
    } help {
        "Sign in again: `genkan login`. If it persists, `genkan check` shows whether CLAUDE_CODE_SKIP_VERTEX_AUTH or a gateway's token is sent in its place.\n- “CREDENTIAL_TYPE_UNSUPPORTED”, “ACCOUNT_TYPE_UNSUPPORTED”, “JWT_TOKEN_INVALID”, “OVERLOADED_CREDENTIALS”, “SESSION_COOKIE_INVALID”: the program sent another kind of credential than this API takes, a damaged one, or two at once. Have it send one access token alone, from application default credentials.\n- A program with a sign-in of its own (Firebase CLI, gcloud itself, an editor's extension) says it: `genkan login` doesn't renew that. `firebase login --reauth`, `gcloud auth login`, or its account menu does. If it comes back every few hours, the organization asks for a new sign-in that often.\n- Vertex AI requires a sign-in (an OAuth token): a program that sends an API key has to be set to application default credentials.\n- A job or server with a service account or workload identity federation: its key, its rule or the machine's clock is wrong; the lines around this one say which step failed." /
        "`genkan login` でサインインし直してください。解消しない場合、CLAUDE_CODE_SKIP_VERTEX_AUTH またはゲートウェイのトークンが代わりに送られていないかを `genkan check` で確認できます。\n- 「CREDENTIAL_TYPE_UNSUPPORTED」「ACCOUNT_TYPE_UNSUPPORTED」「JWT_TOKEN_INVALID」「OVERLOADED_CREDENTIALS」「SESSION_COOKIE_INVALID」の場合: プログラムの送った認証情報が、この API の受け付けない種類か、壊れているか、2 つ同時に送られています。アプリケーションのデフォルト認証情報によるアクセストークンだけを送るようにしてください。\n- 独自のサインインを持つプログラム（Firebase CLI、gcloud 自体、エディターの拡張機能）の文の場合: `genkan login` では更新されません。`firebase login --reauth`、`gcloud auth login`、またはプログラムのアカウントのメニューでサインインし直してください。数時間ごとに繰り返す場合は、組織がその間隔で再認証を求めています。\n- Vertex AI にはサインイン（OAuth トークン）が必要です。API キーを送るプログラムは、アプリケーションのデフォルト認証情報を使うように設定してください。\n- サービスアカウントや Workload Identity 連携を使うジョブやサーバーの場合: キー、連携の設定、または時計が誤っています。失敗した手順は前後の行で分かります。"
    } text {
        verified: true,
        names: ["ACCOUNT_TYPE_UNSUPPORTED", "CREDENTIAL_TYPE_UNSUPPORTED", "JWT_TOKEN_INVALID", "OVERLOADED_CREDENTIALS", "SESSION_COOKIE_INVALID"],
        patterns: [
            r"request (?:had invalid authentication credentials|does not have valid authentication credentials)|failed to retrieve auth metadata",
            r"google cloud credentials expired or invalid",
            r"expected oauth ?2 access token|\bACCESS_TOKEN_INVALID\b",
            r"invalid authentication credentials\. expected",
            r"verify your google cloud auth token|google (?:cloud )?(?:auth )?(?:access )?token (?:is |has )?(?:expired|invalid|missing)",
            r"^\W{0,6}google cloud authentication failed\W{0,3}$",
            r"failed computing credential metadata|passed an access token to gcloud",
        ],
        examples: [
            "Google Cloud credentials expired or invalid · run gcloud auth application-default login and retry",
            "API Error: 401 Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
            "Authentication failed. Please verify your Google Cloud auth token.",
            "Google Cloud authentication failed",
            "com.google.api.gax.rpc.UnauthenticatedException: io.grpc.StatusRuntimeException: UNAUTHENTICATED: Failed computing credential metadata",
        ],
    }
    SIGN_IN_HINT "GK-ERR-382" Person {
        "a Google program asks for a new sign-in; what it says before that is the reason" /
        "Google のプログラムが再サインインを求めています。理由はその前の文にあります"
    } help {
        "`genkan login` signs in for Claude Code (application default credentials), `gcloud auth login` for gcloud itself. If the text before it names a host name, a proxy, a certificate or a time limit, fix that first: no sign-in works until the connection does; see `genkan doctor`." /
        "Claude Code 用（アプリケーションのデフォルト認証情報）は `genkan login`、gcloud 自体は `gcloud auth login` でサインインします。その前に名前解決、プロキシ、証明書、タイムアウトが挙げられている場合は、そちらが先です（`genkan doctor`）。"
    } text {
        verified: true,
        around: true,
        patterns: [r"(?:run|using|with)\W{1,4}(?:\$ )?gcloud auth (?:application-default )?login"],
        examples: ["Please run: $ gcloud auth login to obtain new credentials."],
    }
    GOOGLE_SAID_NO "GK-ERR-136" Person {
        "Claude Code shows a refusal by Google (403); the part after “API Error” says which" /
        "Google が拒否しました（403）。「API Error」より後の部分が理由を示します"
    } help {
        "Paste the whole message: the reason follows “API Error: 403”." /
        "全文を貼り付けてください。「API Error: 403」に続く部分で判断できます。"
    } text {
        verified: true,
        around: true,
        patterns: [r"google cloud authentication failed · .{0,400}"],
        examples: ["Google Cloud authentication failed · refresh your Google Cloud credentials (application default sign-in, or the key file in GOOGLE_APPLICATION_CREDENTIALS) and retry · if credentials are current, check Google Cloud permissions · API Error: 403 (unreadable)"],
    }
}
