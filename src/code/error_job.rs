//! GK-ERR-971 and others: jobs on GitHub (claude-code-action): what keeps one from starting, and what it may not do.

super::error_text::error_texts! {
    ACTION_NO_KEY "GK-ERR-970" Usage {
        "claude-code-action ended before Claude Code was started: none of the inputs that it checks holds a key or token" /
        "claude-code-action が、Claude Code の起動前に終了しました。確認される入力のどれにも、キーやトークンがありません"
    } help {
        "An input is empty where the secret that it names doesn't exist. Compare the names under Settings, “Secrets and variables”, Actions with the step's `with:` (anthropic_api_key or claude_code_oauth_token). Workflows from forks and from Dependabot don't get the repository's secrets.\n- A gateway: it doesn't look at ANTHROPIC_AUTH_TOKEN. Give the gateway's token as the input anthropic_api_key; ANTHROPIC_BASE_URL stays in the step's `env:`.\n- Bedrock, Vertex AI or Foundry: no key is needed, but `use_bedrock`, `use_vertex` or `use_foundry: \"true\"` in the step's `with:` is.\n- Set under `env:` only: give it as an input in this step's `with:`." /
        "入力は、指定したシークレットが存在しないと空になります。リポジトリの Settings の「Secrets and variables」の Actions にある名前を、ステップの `with:`（anthropic_api_key または claude_code_oauth_token）と比べてください。フォークや Dependabot からのワークフローには、リポジトリのシークレットが渡されません。\n- ゲートウェイを使う場合: ANTHROPIC_AUTH_TOKEN は確認されません。ゲートウェイのトークンを入力 anthropic_api_key に指定し、ANTHROPIC_BASE_URL はステップの `env:` に残してください。\n- Bedrock、Vertex AI、Foundry の場合: キーは不要ですが、ステップの `with:` に `use_bedrock`、`use_vertex` または `use_foundry: \"true\"` が必要です。\n- `env:` にだけ設定した場合: このステップの `with:` に入力として指定してください。"
    } text {
        verified: false,
        patterns: [
            r"either anthropic_api_key(?:,| or) claude_code_oauth_token\b.{0,240}?\b(?:is|are) required\b",
        ],
        examples: [
            "Error: Environment variable validation failed:\n  - Either ANTHROPIC_API_KEY or CLAUDE_CODE_OAUTH_TOKEN is required when using direct Anthropic API.",
        ],
    }
    ACTION_BOT "GK-ERR-971" Usage {
        "claude-code-action refused this run because a bot started it" /
        "claude-code-action が、ボットが開始した実行のため処理を拒否しました"
    } help {
        "It takes runs of people only, unless the bot is named: add it to `allowed_bots` in the step's `with:`, by the name in the text (several with commas).\n- Don't use '*' in a public repository: any app could then have Claude work with this job's rights.\n- Runs by bots aren't wanted: leave them out with an `if:` of the job (`github.event.sender.type != 'Bot'`), so that the check isn't red." /
        "人が開始した実行だけが受け付けられます。ボットを許可するには、ステップの `with:` の `allowed_bots` に本文の名前を加えてください（複数はカンマ区切り）。\n- 公開リポジトリで '*' は使わないでください。どのアプリからでも、このジョブの権限で Claude を実行できるようになります。\n- ボットによる実行が不要な場合: ジョブの `if:`（`github.event.sender.type != 'Bot'`）で除くと、チェックが失敗になりません。"
    } text {
        verified: false,
        patterns: [
            r"\bworkflow initiated by non-human actor\b(?:: (?<actor>[\w-]{1,60}))?",
        ],
        examples: [
            "Error: Action failed with error: Workflow initiated by non-human actor: claude (type: Bot). Add bot to allowed_bots list or use '*' to allow all bots.",
        ],
    }
    ZSH_PATTERN "GK-ERR-1076" Usage {
        "zsh took [ ], * or ? in the command for a pattern of file names, found no such file, and didn't run the command" /
        "zsh がコマンドの [ ]、*、? をファイル名のパターンとして扱い、該当するファイルがないため、コマンドを実行していません"
    } help {
        "Put that part in single quotes and run it again: `pip install 'anthropic[bedrock]'`, `'litellm[proxy]'`, `claude --model 'opus[1m]'`, an address with a ? in it. Nothing is wrong with the program or the package; bash passes such words on as they are, so many instructions leave the quotes out.\n- In a script or settings that another shell runs as well: the quotes fit there, too." /
        "その部分を単一引用符で囲み、もう一度実行してください: `pip install 'anthropic[bedrock]'`、`'litellm[proxy]'`、`claude --model 'opus[1m]'`、? を含むアドレスなど。プログラムやパッケージの問題ではありません。bash ではそのまま渡されるため、引用符のない手順が多くあります。\n- 別のシェルでも実行されるスクリプトや設定の場合: 引用符があっても同じように動きます。"
    } text {
        verified: false,
        patterns: [r"\bzsh: (?:\d{1,4}: )?no matches found: \S"],
        examples: [
            "zsh: no matches found: anthropic[bedrock]",
            "zsh: no matches found: litellm[proxy]",
        ],
    }
    CACHE_WRITE "GK-ERR-1274" Usage {
        "a warning only: the job's token may not write GitHub's cache; it fails no run, and nothing else depends on it" /
        "警告だけです。ジョブのトークンに GitHub のキャッシュへの書き込み権限がありません。実行が失敗する原因ではありません"
    } help {
        "The run failed or did nothing? Its reason stands elsewhere in the log: paste the other lines. With claude-code-action run the job again with `show_full_output: true` in the step's `with:` (in a public repository anyone reads what it prints); an empty run of a few seconds was an expired claude_code_oauth_token in a reported case: `claude setup-token`, and store it anew as the secret.\n- To end the warning: `actions: write` in the job's `permissions:`. A block `permissions:` takes away everything that it doesn't name.\n- A pull request from a fork, `pull_request_target` or another event of little trust: the cache is read-only there, whatever stands under `permissions:`. Leave it so." /
        "実行が失敗した、または何も行わなかった場合、理由はログの別の場所にあります。ほかの行も貼り付けてください。claude-code-action では、ステップの `with:` に `show_full_output: true` を書いて再実行してください（公開リポジトリでは、出力は誰でも読めます）。数秒で終わった空の実行の原因が、claude_code_oauth_token の期限切れだった例があります。`claude setup-token` を実行し、シークレットに保存し直してください。\n- 警告をなくすには、ジョブの `permissions:` に `actions: write` を加えてください。`permissions:` を書くと、そこに挙げていない権限はすべてなくなります。\n- フォークからのプルリクエスト、`pull_request_target` など、信頼度の低いイベントの場合: `permissions:` の指定にかかわらず、キャッシュは読み取り専用です。そのままで構いません。"
    } text {
        verified: false,
        patterns: [
            r"\btoken has no writable scopes\b|\b(?:cache reservation failed|unable to reserve cache)\b.{0,300}?\bcache write denied\b|\bcache write denied\b.{0,300}?\b(?:cache reservation failed|unable to reserve cache)\b",
        ],
        examples: [
            "Cache reservation failed: cache write denied: token has no writable scopes",
        ],
    }
    WORKFLOW_SCOPE "GK-ERR-952" Person {
        "GitHub doesn't let this token write a workflow file: `gh`'s token (which /install-github-app uses) lacks the scope `workflow`, or you may not write to this repository" /
        "GitHub が、このトークンによるワークフローファイルの書き込みを許可していません。`gh` のトークン（/install-github-app も使います）に `workflow` スコープがないか、リポジトリへの書き込み権限がありません"
    } help {
        "`gh auth refresh -h github.com -s workflow`, then run /install-github-app again in the repository's folder. A plain `gh auth login` doesn't give that scope, and GitHub answers 404 instead of “forbidden”.\n- `gh auth status` shows which account and scopes count; `gh auth switch` changes the account. `gh repo view` in the folder has to find the repository; installing the app and the secret needs an administrator of it.\n- GH_TOKEN or GITHUB_TOKEN is set: `gh` uses that token and can't refresh it. Unset it, or give that token the right (fine-grained: Workflows, read and write).\n- A line “Error: …” above it names another reason: that one counts.\n- By hand: add the workflow file from the README of claude-code-action in the browser, and the key under Settings, “Secrets and variables”, Actions.\n- “a GitHub App to create or update workflow”: the push used an app's token (a job's GITHUB_TOKEN, or Claude's app in claude-code-action). GITHUB_TOKEN can't get the right `workflows`, whatever stands under `permissions:`. Leave the file below .github/workflows out of the push and commit it yourself, or push with a personal token or an app of your own that has Workflows: read and write." /
        "`gh auth refresh -h github.com -s workflow` の後、リポジトリのフォルダーで /install-github-app をもう一度実行してください。通常の `gh auth login` ではこのスコープが付かず、GitHub は「禁止」ではなく 404 を返します。\n- 使われるアカウントとスコープは `gh auth status` で分かり、アカウントは `gh auth switch` で切り替えられます。そのフォルダーの `gh repo view` でリポジトリが見つかる必要があります。アプリとシークレットの設定には、リポジトリの管理者権限が必要です。\n- GH_TOKEN または GITHUB_TOKEN が設定されている場合: `gh` はそのトークンを使い、更新できません。設定を外すか、そのトークンに権限を付与してください（fine-grained では Workflows の読み取りと書き込み）。\n- 上に別の理由を示す「Error: …」の行がある場合: そちらが原因です。\n- 手作業で設定する場合: claude-code-action の README にあるワークフローファイルをブラウザーで追加し、キーを Settings の「Secrets and variables」の Actions に登録してください。\n- 「a GitHub App to create or update workflow」の場合: アプリのトークン（ジョブの GITHUB_TOKEN、claude-code-action の Claude のアプリ）でプッシュしています。`permissions:` に何を書いても、GITHUB_TOKEN に `workflows` の権限は付きません。.github/workflows のファイルをプッシュから外して自分でコミットするか、Workflows の読み取りと書き込みの権限がある個人のトークンまたは自分のアプリでプッシュしてください。"
    } text {
        verified: false,
        patterns: [
            r"failed to create workflow file \S{1,120}: gh: not found \(http 404\)|couldn't install github app: gh: not found",
            r"reason: github actions setup failed\W{1,40}how to fix\b|ensure your github token has workflow scope",
            r"refusing to allow an? (?:oauth app|personal access token|github app|integration|bot) to create or update workflow",
        ],
        examples: [
            "Error: Failed to create workflow file .github/workflows/claude.yml: gh: Not Found (HTTP 404)",
            "Reason: GitHub Actions setup failed\nHow to fix:\n• Ensure your GitHub token has workflow scope: gh auth refresh -h github.com -s workflow",
            "! [remote rejected] main -> main (refusing to allow an OAuth App to create or update workflow `.github/workflows/claude.yml` without `workflow` scope)",
            "! [remote rejected] main -> main (refusing to allow a GitHub App to create or update workflow `.github/workflows/codeql.yml` without `workflows` permission)",
        ],
    }
    ACTION_NO_WRITE "GK-ERR-953" Person {
        "claude-code-action refused this run: whoever (or whichever bot) started it may not write to the repository" /
        "claude-code-action が実行を拒否しました。実行を開始した人（またはボット）に、リポジトリへの書き込み権限がありません"
    } help {
        "The run's page names who started it. The repository's administrator gives that person the role Write, or somebody who has it starts the run (comments, pushes).\n- Pull requests from forks: leave them out, with `if: github.event.pull_request.head.repo.full_name == github.repository` in the job.\n- It comes for people with Write as well, or at `schedule`: set the app up again: `gh auth refresh -h github.com -s workflow`, then /install-github-app as an administrator of the repository; the app has to include this repository.\n- `github_token: ${{ secrets.GITHUB_TOKEN }}` in the step's `with:` skips the exchange for the app's token (comments then come from github-actions[bot]). The action still looks for Write itself." /
        "開始した人は、実行のページに表示されます。リポジトリの管理者がその人に Write の役割を付与するか、その権限を持つ人が実行を開始（コメント、プッシュ）してください。\n- フォークからのプルリクエストの場合: ジョブに `if: github.event.pull_request.head.repo.full_name == github.repository` を指定して除いてください。\n- Write を持つ人や `schedule` でも起こる場合: アプリを設定し直してください。`gh auth refresh -h github.com -s workflow` の後、リポジトリの管理者として /install-github-app を実行します。アプリの対象に、このリポジトリが含まれている必要があります。\n- ステップの `with:` に `github_token: ${{ secrets.GITHUB_TOKEN }}` を指定すると、アプリのトークンへの交換を省けます（コメントは github-actions[bot] の名前になります）。その場合も、アクション自身が書き込み権限を確認します。"
    } text {
        verified: false,
        patterns: [
            r"\buser does not have write access on this repository|\bactor does not have write permissions to the repository",
        ],
        examples: [
            "Failed to setup GitHub token: Error: User does not have write access on this repository.",
        ],
    }
    EXCHANGE_FAULT "GK-ERR-1188" Remote {
        "Anthropic's service that gives claude-code-action the token of Claude's GitHub App failed by itself (5xx); neither the app's installation nor the repository's permissions are at fault" /
        "claude-code-action に Claude の GitHub App のトークンを渡す Anthropic のサービスが、自身のエラー（5xx）を返しました。アプリのインストールやリポジトリの権限の問題ではありません"
    } help {
        "Run the job again later (status.claude.com; it has lasted for hours). At once: give the step `github_token: ${{ secrets.GITHUB_TOKEN }}` under `with:`, with the job's `permissions` contents, pull-requests and issues: write. Then nothing is exchanged, and comments come from github-actions[bot].\n- Every run of one repository fails for days while others work: only Anthropic can see why (installing the app again didn't help where it was reported). Go on with github_token, and report it with the run's link." /
        "時間をおいてジョブを再実行してください（status.claude.com。数時間続いたことがあります）。すぐに進めるには、ステップの `with:` に `github_token: ${{ secrets.GITHUB_TOKEN }}` を指定し、ジョブの `permissions` で contents、pull-requests、issues を write にします。交換が不要になり、コメントは github-actions[bot] の名前になります。\n- 1 つのリポジトリだけで何日も失敗し続ける場合: 原因を確認できるのは Anthropic だけです（アプリの再インストールでは解消しなかったと報告されています）。github_token で続け、実行のリンクを添えて報告してください。"
    } text {
        verified: false,
        patterns: [
            r"\bapp token exchange failed: 5\d\d\b|\bfailed to setup github token: (?:error: )?internal server error",
        ],
        examples: [
            "App token exchange failed: 500 Internal Server Error - Internal server error",
        ],
    }
    OIDC_REFUSED "GK-ERR-956" Usage {
        "claude-code-action has its identity token (OIDC), but the exchange for the token of Claude's GitHub App refuses it: the app isn't installed or approved there, or the event isn't one that it takes" /
        "claude-code-action は ID トークン（OIDC）を取得しましたが、Claude の GitHub App のトークンへの交換が拒否されました。アプリがインストールまたは承認されていないか、対象外のイベントです"
    } help {
        "Give the step `github_token: ${{ secrets.GITHUB_TOKEN }}`: then nothing is exchanged, whatever the reason was, and comments come from github-actions[bot]. The job needs the `permissions` for it (contents, pull-requests, issues: write).\n- You want Claude's own app: it has to be installed for this repository (https://github.com/apps/claude); in an organization its owner installs or approves it.\n- The event is `pull_request_target`, or a pull request from a fork: use `pull_request`, and leave forks out: `if: github.event.pull_request.head.repo.full_name == github.repository`. At `pull_request_target` the job has the repository's secrets: don't check out or run a fork's code there.\n- `id-token: write` is there already and doesn't change it. “Bad credentials” after it only follows from the missing token." /
        "ステップに `github_token: ${{ secrets.GITHUB_TOKEN }}` を指定してください。理由にかかわらず交換が不要になり、コメントは github-actions[bot] の名前になります。ジョブには、そのための `permissions`（contents、pull-requests、issues の write）が必要です。\n- Claude のアプリを使いたい場合: このリポジトリにインストールされている必要があります（https://github.com/apps/claude）。組織では、その所有者がインストールまたは承認します。\n- `pull_request_target` イベントやフォークからのプルリクエストの場合: `pull_request` を使い、フォークを除いてください: `if: github.event.pull_request.head.repo.full_name == github.repository`。`pull_request_target` のジョブにはリポジトリのシークレットが渡されるため、フォークのコードをチェックアウトしたり実行したりしないでください。\n- `id-token: write` は設定済みで、変更しても解消しません。後に続く「Bad credentials」は、トークンがないことの結果です。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid oidc token\b",
        ],
        examples: [
            "Failed to setup GitHub token: Error: Invalid OIDC token",
        ],
    }
    GITHUB_TOKEN_LIMITS "GK-ERR-972" Person {
        "GitHub refused a call (403): the token of this workflow or app isn't allowed to make it; the model isn't involved" /
        "GitHub が呼び出しを拒否しました（403）。ワークフローまたはアプリのトークンに、その権限がありません。モデルは関係しません"
    } help {
        "The lines around it name the call (its address and the page of GitHub's documentation).\n- GET /user in claude-code-action: no app's token may call that. Update the action, or set `use_commit_signing: true` in the step's `with:`.\n- Another call with the job's own token: give the job what it needs under `permissions:` (`contents`, `pull-requests`, `issues`, each `write`). Pull requests from forks and by Dependabot only get reading, whatever stands there.\n- With an app's token: whoever administers the organization has to accept the app's new permissions, or install it for this repository. “by personal access token”: its fine-grained permissions or repositories don't include this one." /
        "どの呼び出しかは、前後の行（アドレスと GitHub のドキュメントのページ）で分かります。\n- claude-code-action の GET /user の場合: アプリのトークンでは呼び出せません。アクションを更新するか、ステップの `with:` に `use_commit_signing: true` を指定してください。\n- ジョブ自身のトークンによる別の呼び出しの場合: ジョブの `permissions:` に必要なもの（`contents`、`pull-requests`、`issues` を `write`）を指定してください。フォークや Dependabot からのプルリクエストには、指定にかかわらず読み取りだけが許可されます。\n- アプリのトークンの場合: 組織の管理者が、アプリの新しい権限を承認するか、このリポジトリにインストールする必要があります。「by personal access token」の場合は、トークンの権限または対象のリポジトリに含まれていません。"
    } text {
        verified: false,
        patterns: [
            r"\bresource not accessible by (?:integration|personal access token)\b",
        ],
        examples: [
            "HttpError: Resource not accessible by integration - https://docs.github.com/rest/users/users#get-the-authenticated-user",
        ],
    }
    PUSH_DENIED "GK-ERR-973" Person {
        "GitHub knows who git signed in as, and that account or app may not write to this repository" /
        "GitHub は git のサインインを確認しましたが、そのアカウントまたはアプリには、このリポジトリへの書き込み権限がありません"
    } help {
        "github-actions[bot], in a workflow: give the job `permissions: contents: write` (and `pull-requests: write` for pull requests). claude-code-action's additional_permissions can't go beyond these. Where the organization limits them: Settings, Actions, General, “Workflow permissions” (the repository's administrator).\n- Another bot: its app has to be installed for this repository with the right to write contents. A deploy key: the repository's administrator gives it write access.\n- Your own name: ask the owner for the right to write, or push to a fork.\n- A name that isn't meant: git uses another account's token or key. `gh auth status` and `gh auth switch`; or remove github.com from the saved credentials (macOS: keychain; Windows: Credential Manager); with SSH `ssh -T git@github.com` says who you are." /
        "ワークフローの github-actions[bot] の場合: ジョブに `permissions: contents: write`（プルリクエストを扱う場合は `pull-requests: write` も）を指定してください。claude-code-action の additional_permissions は、この範囲を超えられません。組織で制限されている場合は、リポジトリの管理者が Settings の Actions、General の「Workflow permissions」を変更します。\n- ほかのボットの場合: そのアプリを、内容への書き込み権限付きでこのリポジトリにインストールする必要があります。デプロイキーの場合は、リポジトリの管理者が書き込みを許可します。\n- 自分のアカウント名の場合: 所有者に書き込み権限を依頼するか、フォークにプッシュしてください。\n- 意図しないアカウント名の場合: git が別のアカウントのトークンまたは鍵を使っています。`gh auth status` と `gh auth switch` で切り替えるか、保存された github.com の資格情報（macOS はキーチェーン、Windows は資格情報マネージャー）を削除してください。SSH では `ssh -T git@github.com` で、どのアカウントかが分かります。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:remote|error): permission to (?<repository>\S{1,120}?)(?:\.git)? denied to (?<account>deploy key|[\w-]{1,60}(?:\[bot\])?)",
        ],
        examples: [
            "ERROR: Permission to acme/app.git denied to deploy key",
            "remote: Permission to corp/app.git denied to taro.\nfatal: unable to access 'https://github.com/corp/app.git/': The requested URL returned error: 403",
            "remote: Permission to acme/app.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/acme/app.git/': The requested URL returned error: 403",
        ],
    }
    ACTION_REFUSED "GK-ERR-917" Problem {
        "in a job (claude-code-action, the Agent SDK) the first request to the model failed: nothing was used, and the message is hidden" /
        "ジョブ（claude-code-action、Agent SDK）で、モデルへの最初のリクエストが失敗しました。何も消費されておらず、メッセージは隠されています"
    } help {
        "The result has is_error and no cost: no answer came from a model. Run it again with `show_full_output: true` among the action's inputs (not in a public repository: the log can show secrets): the message then stands in `result`.\n- The usual reasons: the key or token in the repository's secrets is missing, wrong or has ended, its credit is used up, or the account hasn't the model. A secret isn't passed to workflows from forks.\n- Bedrock or Vertex: `permissions: id-token: write` in the job, the role or service account, and the model's name for that provider.\n- In a program with the Agent SDK: print `result` of the message of type “result”." /
        "結果に is_error があり、費用が 0 の場合、モデルからの応答はありませんでした。アクションの入力に `show_full_output: true` を指定して再実行すると、`result` にメッセージが表示されます（ログにシークレットが出ることがあるため、公開リポジトリでは使わないでください）。\n- よくある原因は、リポジトリのシークレットのキーまたはトークンがない、誤っている、期限が切れている、残高がない、アカウントにモデルの利用権がない、のいずれかです。フォークからのワークフローには、シークレットが渡されません。\n- Bedrock、Vertex の場合: ジョブの `permissions: id-token: write`、ロールまたはサービスアカウント、そのプロバイダーでのモデル名を確認してください。\n- Agent SDK を使うプログラムの場合: 種類が「result」のメッセージの `result` を出力してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r#""is_error"\W{1,3}true\b.{0,300}?"total_cost_usd"\W{1,3}0(?:\.0+)?[,}\s].{0,400}?(?:sdk execution error|claude code process exited with code|action failed with error|claude execution failed)"#,
        ],
        examples: [
            "{ \"type\": \"result\", \"subtype\": \"success\", \"is_error\": true, \"duration_ms\": 311, \"total_cost_usd\": 0, \"permission_denials\": [] }
SDK execution error: 14 | depsCount",
        ],
    }
    ACTION_HIDES "GK-ERR-793" Problem {
        "Claude Code ended in a GitHub action (claude-code-action), which hides what it printed" /
        "GitHub のアクション（claude-code-action）の中で Claude Code が終了しました。出力はアクションが隠しています"
    } help {
        "Run it again with `show_full_output: true` among the action's inputs, or with debug logging: the lines before “exited with code” then say why. The full log can show secrets: not in a public repository.\n- The usual reasons: the key or token in the repository's secrets is missing, wrong or has ended; a model's name that the provider doesn't know; an unknown argument in claude_args; a server in its MCP settings that is set up wrongly.\n- That the OIDC and app tokens were obtained says only that GitHub let the action in. It began without a change of yours: take another release of the action." /
        "アクションの入力に `show_full_output: true` を指定するか、デバッグログを有効にして再実行してください。「exited with code」の前の行に理由が表示されます。全文のログにはシークレットが出ることがあるため、公開リポジトリでは使わないでください。\n- よくある原因は、リポジトリのシークレットにあるキーやトークンの欠落・誤り・期限切れ、プロバイダーにないモデル名、claude_args の不明な引数、MCP サーバーの設定の不備です。\n- OIDC と App のトークンが取得できたことは、GitHub がアクションを許可したことだけを示します。何も変えていないのに始まった場合は、アクションの別のリリースを使ってください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\b(?:sdk execution error|full output hidden for security|app token successfully obtained|using github_token from oidc)\b.{0,4000}?claude code process exited with code (?<status>\d+)",
        ],
        examples: [
            "SDK execution error: [minified]
error: Claude Code process exited with code 1",
        ],
    }
}
