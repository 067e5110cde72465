//! GK-ERR-361 and others: git and SSH on this machine, with which Claude Code fetches plugins and works in repositories.

super::error_text::error_texts! {
    GIT_ORGANIZATION "GK-ERR-760" Person {
        "git is signed in, and the organization on GitHub doesn't let this sign-in in: it wants single sign-on (SAML), another network address, or another kind of token" /
        "git のサインインはできていますが、GitHub の組織がそれを受け付けません。シングルサインオン（SAML）、別のネットワークのアドレス、または別の種類のトークンが必要です"
    } help {
        "SAML SSO: in GitHub › Settings, open the token or SSH key, choose “Configure SSO” and authorize the organization; with the GitHub CLI `gh auth refresh` does it in the browser.\n- IP allow list: use the company's network or VPN; only an owner of the organization can add an address.\n- “forbids access via a personal access token”: make one that the rule accepts (shorter lifetime, fine-grained), or sign in with `gh auth login`.\n- The model's service isn't involved: Claude Code only ran git." /
        "SAML SSO の場合: GitHub の Settings でトークンまたは SSH 鍵を開き、「Configure SSO」で組織を承認してください。GitHub CLI では `gh auth refresh` がブラウザーで行います。\n- IP allow list の場合: 社内ネットワークか VPN から接続してください。アドレスを追加できるのは組織の Owner だけです。\n- 「forbids access via a personal access token」の場合: 規則に合うトークン（有効期間が短いもの、fine-grained）を作るか、`gh auth login` でサインインしてください。\n- モデルのサービスは関係しません。Claude Code が git を実行しただけです。"
    } text {
        verified: false,
        patterns: [
            r"organization has enabled or enforced saml sso",
            r"organization has an ip allow list enabled",
            r"organization forbids access via (?:a )?(?:fine-grained |classic )?personal access tokens?",
            r"\bpersonal access tokens \(classic\) are forbidden\b",
        ],
        examples: [
            "remote: The `corp' organization has enabled or enforced SAML SSO. To access
remote: this repository, you must use the HTTPS remote with a personal access token",
            "remote: Although you appear to have the correct authorization credentials,
remote: the `corp` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
            "remote: The 'corp' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days.",
            "remote: Personal access tokens (classic) are forbidden from accessing this repository.",
        ],
    }
    GIT_OWNER "GK-ERR-761" Usage {
        "git doesn't trust this folder, because it belongs to another user (a mounted folder of a container or WSL, a drive of Windows, or a clone made with sudo)" /
        "フォルダーの所有者が別のユーザーのため、git がこのフォルダーを信頼していません（コンテナーや WSL のマウント、Windows のドライブ、sudo で作ったクローンなど）"
    } help {
        "The folder is yours and only mounted: `git config --global --add safe.directory PATH`, with the path as the text writes it, as the user who runs Claude Code (in a dev container, in the container).\n- “__w”, “github/workspace”, “GITHUB_ACTION_PATH” (a job of GitHub Actions, mostly one with `container:`): mostly the workspace belongs to the runner's user, and the job runs as root. Give the job a step of its own before actions/checkout, and so before claude-code-action: `run: git config --global --add safe.directory PATH`. What checkout sets by itself holds for checkout alone.\n- It was made with sudo: `sudo chown -R $USER PATH`.\n- Somebody else's folder: don't add it; clone the repository yourself. Claude Code runs without git's help there until it is settled." /
        "自分のフォルダーがマウントされているだけの場合: Claude Code を実行するユーザーで（dev container ではコンテナーの中で）、`git config --global --add safe.directory パス` を実行してください。パスは本文のとおりに書きます。\n- 「__w」「github/workspace」「GITHUB_ACTION_PATH」（GitHub Actions のジョブ。多くは `container:` を使うもの）の場合: 多くは、ワークスペースがランナーのユーザーのもので、ジョブは root で動いています。actions/checkout より前（したがって claude-code-action より前）に、ステップ `run: git config --global --add safe.directory パス` を加えてください。checkout が自動で設定するものは、checkout の中でだけ有効です。\n- sudo で作った場合: `sudo chown -R $USER パス` を実行してください。\n- 他人のフォルダーの場合: 追加せず、自分でクローンしてください。解決するまで、Claude Code はそこで git を使えません。"
    } text {
        verified: false,
        patterns: [
            r"detected dubious ownership in repository",
        ],
        examples: [
            "fatal: detected dubious ownership in repository at '/workspaces/app'
To add an exception for this directory, call:",
        ],
    }
    GIT_VALUES "GK-ERR-1006" Usage {
        "git doesn't replace a setting that stands more than once in its file" /
        "ファイルに複数回書かれた設定を、git は置き換えません"
    } help {
        "`git config --show-origin --get-all NAME`, with the name in the text, shows the values and their file. Set it with `git config --global --replace-all NAME VALUE`, or take the superfluous lines out of ~/.gitconfig.\n- At the start of a container: its script sets the name with a plain `git config`, and `gh auth setup-git` wrote more values before; --replace-all in the script." /
        "値とファイルは、本文の設定名を付けた `git config --show-origin --get-all 設定名` で分かります。`git config --global --replace-all 設定名 値` で設定するか、~/.gitconfig の余分な行を削除してください。\n- コンテナーの起動時の場合: スクリプトが通常の `git config` で設定し、先に `gh auth setup-git` が複数の値を書いています。スクリプトで --replace-all を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bcannot overwrite multiple values with a single value\b",
        ],
        examples: [
            "warning: credential.https://github.com.helper has multiple values\nerror: cannot overwrite multiple values with a single value",
        ],
    }
    GIT_HELPER "GK-ERR-762" Usage {
        "git's credential helper, which should keep or find the sign-in, isn't installed here, or has no place to keep it" /
        "サインインを保管する git の資格情報ヘルパーが、この端末にないか、保管先を持っていません"
    } help {
        "“'credential-…' is not a git command”: `git config --show-origin --get-all credential.helper` shows where the helper is named. Install it, or remove the line: mostly a Windows setting (credential-manager) that came into WSL or a container, or the old name (credential-manager-core, now credential-manager).\n- Git Credential Manager without a store (Linux, WSL, SSH): `git config --global credential.credentialStore cache`, or `gpg` after `pass init KEY`; secretservice needs a desktop session. In WSL, credential.helper can name Windows' git-credential-manager.exe.\n- Or do without: `gh auth login`, then `gh auth setup-git`; or an SSH key." /
        "「'credential-…' is not a git command」の場合: どこで指定されているかは `git config --show-origin --get-all credential.helper` で分かります。インストールするか、その行を削除してください。Windows の設定（credential-manager）が WSL やコンテナーに入ったもの、または旧名（credential-manager-core、現在は credential-manager）が大半です。\n- Git Credential Manager に保管先がない場合（Linux、WSL、SSH）: `git config --global credential.credentialStore cache`、または `pass init 鍵` のあとで `gpg` を指定してください。secretservice にはデスクトップのセッションが必要です。WSL では、credential.helper に Windows の git-credential-manager.exe を指定できます。\n- 使わない方法: `gh auth login` のあとで `gh auth setup-git`、または SSH 鍵を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bgit: 'credential-[\w-]{2,40}' is not a git command",
            r"no credential store has been selected",
            r"cannot use the 'secretservice' credential backing store",
            r"cannot find gpg id in password store",
        ],
        examples: [
            "git: 'credential-manager-core' is not a git command. See 'git --help'.",
            "fatal: No credential store has been selected.

Set the GCM_CREDENTIAL_STORE environment variable",
            "fatal: Cannot use the 'secretservice' credential backing store without a graphical interface present.",
            "fatal: Cannot find GPG ID in password store at '/home/taro/.password-store'; run `pass init <gpg-id>` to initialize the store.",
        ],
    }
    SSH_FILES "GK-ERR-763" Usage {
        "ssh doesn't use a key or configuration file here, because other users may read or change it" /
        "ほかのユーザーが読み書きできる状態のため、ssh が鍵または設定ファイルを使いません"
    } help {
        "Linux, macOS, WSL: `chmod 700 ~/.ssh` and `chmod 600 ~/.ssh/config ~/.ssh/id_*`; the files have to be yours (`ls -l ~/.ssh`).\n- A key on a drive of Windows (/mnt/c) in WSL: chmod has no effect there; copy it to ~/.ssh in WSL.\n- Windows: file › Properties › Security › Advanced: you are the owner, inheritance is off, and only you (and SYSTEM) have access. Claude Code's own sign-in isn't involved." /
        "Linux、macOS、WSL の場合: `chmod 700 ~/.ssh` と `chmod 600 ~/.ssh/config ~/.ssh/id_*` を実行してください。所有者が自分である必要があります（`ls -l ~/.ssh`）。\n- WSL で Windows のドライブ（/mnt/c）の鍵を使っている場合: chmod は効きません。WSL の ~/.ssh にコピーしてください。\n- Windows の場合: ファイルのプロパティ › セキュリティ › 詳細設定で、所有者を自分にし、継承を無効にして、自分（と SYSTEM）だけがアクセスできるようにしてください。Claude Code のサインインは関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\bbad owner or permissions on \S{1,200}",
            r"warning: unprotected private key file|\bpermissions 0?\d{3,4} for '[^']{1,200}' are too open",
        ],
        examples: [
            "Bad owner or permissions on C:\\Users\\taro/.ssh/config",
            "@ WARNING: UNPROTECTED PRIVATE KEY FILE! @
Permissions 0644 for '/home/taro/.ssh/id_ed25519' are too open.",
        ],
    }
    SSH_HOST_CHANGED "GK-ERR-764" Problem {
        "the ssh server shows another host key than the one that is stored here, so ssh refuses to connect" /
        "ssh サーバーのホスト鍵が、この端末に保存されたものと異なるため、ssh が接続を拒否しました"
    } help {
        "Compare the fingerprint in the text with what the host's owner publishes (GitHub: docs.github.com, “SSH key fingerprints”; a company's server: its administrator). Only if it is right: `ssh-keygen -R HOST`, and connect again.\n- A machine that was set up anew, or an address that another machine has now, has a new key.\n- It isn't right: something on the route answers in the host's place; tell the network team, and don't connect. HTTPS with a token is another way meanwhile." /
        "本文のフィンガープリントを、公開されたもの（GitHub は docs.github.com の「SSH key fingerprints」、社内サーバーは管理者）と比べてください。一致する場合だけ、`ssh-keygen -R ホスト` を実行して接続し直してください。\n- 再構築されたサーバーや、アドレスを引き継いだ別のサーバーでは、鍵が新しくなります。\n- 一致しない場合: 経路上の何かがホストの代わりに応答しています。接続せず、ネットワーク担当に連絡してください。その間は、HTTPS とトークンを使う方法があります。"
    } text {
        verified: false,
        patterns: [
            r"remote host identification has changed",
        ],
        examples: [
            "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!",
        ],
    }
    SSH_AGENT "GK-ERR-765" Usage {
        "the ssh agent, which holds the key, isn't reached from here or refuses to sign with it" /
        "鍵を保持する ssh-agent に接続できないか、ssh-agent が署名を拒否しました"
    } help {
        "“Could not open a connection”: `eval \"$(ssh-agent -s)\"`, then `ssh-add`, in the shell that starts Claude Code; in a container or over SSH the agent has to be forwarded (`ssh -A`, SSH_AUTH_SOCK). Windows: `Start-Service ssh-agent` (its start type must not be Disabled).\n- “agent refused operation”: the key's file is readable by others (`chmod 600`), its passphrase can't be asked for here (`ssh-add` once by hand), or a security key waits for a touch." /
        "「Could not open a connection」の場合: Claude Code を起動するシェルで `eval \"$(ssh-agent -s)\"`、続けて `ssh-add` を実行してください。コンテナーや SSH 先では、agent の転送（`ssh -A`、SSH_AUTH_SOCK）が必要です。Windows では `Start-Service ssh-agent` を実行します（スタートアップの種類が「無効」だと起動できません）。\n- 「agent refused operation」の場合: 鍵のファイルがほかのユーザーにも読める（`chmod 600`）、パスフレーズを入力できない（一度 `ssh-add` を手で実行）、セキュリティキーがタッチを待っている、のいずれかです。"
    } text {
        verified: false,
        patterns: [
            r"could not open a connection to your authentication agent",
            r"\bagent refused operation\b",
        ],
        examples: [
            "Could not open a connection to your authentication agent.",
            "sign_and_send_pubkey: signing failed for RSA \"/home/taro/.ssh/id_rsa\" from agent: agent refused operation",
        ],
    }
    GIT_LOCK "GK-ERR-766" Usage {
        "another git command is at work in this repository, or one was interrupted and left its lock file behind" /
        "このリポジトリで別の git コマンドが実行中か、中断されたコマンドのロックファイルが残っています"
    } help {
        "Wait until it has ended: a second Claude Code session, an editor's git view or a commit that waits for its message. If no git runs any more (`ps -ef | grep git`), delete the lock file that the text names (`.git/index.lock`), and try again.\n- Several sessions work at once: give each its own worktree (`git worktree add`)." /
        "終わるまで待ってください。別の Claude Code のセッション、エディターの git 表示、メッセージの入力待ちのコミットなどです。git がもう動いていなければ（`ps -ef | grep git`）、本文のロックファイル（`.git/index.lock`）を削除してやり直してください。\n- 複数のセッションで同時に作業する場合: それぞれに worktree を用意してください（`git worktree add`）。"
    } text {
        verified: false,
        patterns: [
            r"unable to create '[^']{1,300}\.git[/\\][^']{0,200}\.lock': file exists",
        ],
        examples: [
            "fatal: Unable to create '/home/taro/app/.git/index.lock': File exists.",
        ],
    }
    ISOLATION_WORKTREE "GK-ERR-1197" Problem {
        "Claude Code refuses a worktree for a session or agent of its own, because git couldn't confirm that it belongs to the repository" /
        "Claude Code が、セッションまたはエージェント専用の worktree の使用を拒否しました。リポジトリのものであることを git で確認できないためです"
    } help {
        "`git worktree list` in the repository shows what git knows; `git -C FOLDER rev-parse --git-common-dir` in the folder from the text has to lead to the same repository.\n- A WorktreeCreate hook (your own, or one that another program's installer put into the settings) put it there: newer releases refuse worktrees outside the repository. Have the hook make it below .claude/worktrees in the repository and print that path; or go back to the last release that worked (`claude install VERSION`).\n- It isn't in the list, or its .git is broken: `git worktree repair FOLDER`, or `git worktree remove FOLDER` and make it anew.\n- “git could not be run”: git isn't on the PATH of the session, or refuses the folder as somebody else's (safe.directory)." /
        "git の認識しているものは、リポジトリでの `git worktree list` で分かります。本文のフォルダーでの `git -C フォルダー rev-parse --git-common-dir` が、同じリポジトリを示す必要があります。\n- WorktreeCreate フック（自作のもの、または別のプログラムのインストーラーが設定に加えたもの）が作成した場合: 新しいリリースは、リポジトリの外の worktree を拒否します。フックがリポジトリの .claude/worktrees の下に作成し、そのパスを出力するようにしてください。または、最後に動作していたリリースに戻します（`claude install バージョン`）。\n- 一覧にない場合や .git が破損している場合: `git worktree repair フォルダー`、または `git worktree remove フォルダー` の後に作り直してください。\n- 「git could not be run」の場合: セッションの PATH に git がないか、ほかの所有者のフォルダーとして git が拒否しています（safe.directory）。"
    } text {
        verified: false,
        patterns: [
            r"\brefusing to use \S.{0,300}? as an isolation worktree\b",
            r"\bits git identity could not be verified\b|\bisolation is refused rather than assumed\b",
        ],
        examples: [
            "Refusing to use /Users/taro/worktrees/app/tokens as an isolation worktree: git could not be run to resolve it.",
            "Isolation is refused rather than assumed",
        ],
    }
    BRANCH_IN_WORKTREE "GK-ERR-308" Usage {
        "git finds this branch checked out in another worktree (folder) of the repository, and doesn't use one branch in two of them" /
        "このブランチは、リポジトリの別の worktree（フォルダー）でチェックアウトされています。git は 1 つのブランチを 2 か所では使いません"
    } help {
        "Go on in the folder that the text names (`git worktree list` shows them all). It isn't needed any more: commit what is in it, `git worktree remove FOLDER`, and try again.\n- The folder is gone already, “missing but already registered”: `git worktree prune`, then again.\n- A program made it for an earlier session (Claude Squad, Claude Code's --worktree, an editor): end or delete that session there, which removes its worktree. Lines like “could not get repo name for instance that has not been started” only follow.\n- Both have to work at once: give the new one a branch of its own: `git worktree add -b NEW FOLDER BRANCH`, in Claude Code another name behind --worktree. Don't force it (`--force`, --ignore-other-worktrees): two folders would then move one branch.\n- “delete branch”, “delete the branch”: first `git worktree remove FOLDER`, or check out another branch there." /
        "本文にあるフォルダーで作業を続けてください（一覧は `git worktree list` で分かります）。もう必要なければ、そこにあるものをコミットし、`git worktree remove フォルダー` を実行してから、やり直してください。\n- フォルダーがもうない場合や、「missing but already registered」の場合: `git worktree prune` を実行してから、やり直してください。\n- プログラムが以前のセッション用に作った場合（Claude Squad、Claude Code の --worktree、エディター）: そのプログラムでセッションを終了または削除すると、worktree も削除されます。「could not get repo name for instance that has not been started」のような行は、その結果です。\n- 同時に作業する場合: 新しい方に別のブランチを用意してください: `git worktree add -b 新しい名前 フォルダー ブランチ`（Claude Code では --worktree に別の名前を付けます）。強制（`--force`、--ignore-other-worktrees）はしないでください。2 つのフォルダーが 1 つのブランチを動かすことになります。\n- 「delete branch」「delete the branch」の場合: 先に `git worktree remove フォルダー` を実行するか、そこで別のブランチをチェックアウトしてください。"
    } text {
        verified: false,
        patterns: [
            r"'[^']{1,200}' is already (?:used by worktree|checked out) at '(?<path>[^']{1,300})'",
            r"\b(?:cannot force update|cannot delete|refusing to fetch into) (?:the )?branch '[^']{1,200}' (?:used by worktree|checked out) at\b",
            r"\bfor worktree \x22[^\x22]{1,120}\x22 is already checked out elsewhere in this repository",
            r"\bis a missing but already registered worktree\b",
        ],
        examples: [
            "fatal: 'feature/tokens' is already used by worktree at '/home/taro/.claude-squad/worktrees/tokens_186285e4'",
            "error: Cannot delete branch 'feature/tokens' checked out at '/home/taro/app-tokens'",
            "branch \"worktree-tokens\" for worktree \"tokens\" is already checked out elsewhere in this repository. Pass a different --worktree name.",
            "fatal: '../app-tokens' is a missing but already registered worktree;\nuse 'add -f' to override, or 'prune' or 'remove' to clear",
        ],
    }
    GIT_IDENTITY "GK-ERR-767" Usage {
        "git doesn't know whose name a commit should have: user.name and user.email aren't set here" /
        "コミットの作成者が git に設定されていません（user.name と user.email）"
    } help {
        "Set them once, as the user who runs Claude Code: `git config --global user.name \"NAME\"` and `git config --global user.email ADDRESS` (the address that the company's repositories expect).\n- In a container or CI job they have to be set there, or come from GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL, GIT_COMMITTER_NAME and GIT_COMMITTER_EMAIL." /
        "Claude Code を実行するユーザーで、一度設定してください。`git config --global user.name \"名前\"` と `git config --global user.email アドレス`（会社のリポジトリで使うアドレス）です。\n- コンテナーや CI のジョブでは、その中で設定するか、GIT_AUTHOR_NAME、GIT_AUTHOR_EMAIL、GIT_COMMITTER_NAME、GIT_COMMITTER_EMAIL を渡してください。"
    } text {
        verified: false,
        patterns: [
            r"unable to auto-detect email address|\bplease tell me who you are\W|empty ident name \(for <",
        ],
        examples: [
            "fatal: unable to auto-detect email address (got 'taro@host.(none)')",
        ],
    }
    GIT_CUT_OFF "GK-ERR-1266" Remote {
        "git's transfer of a repository was cut off before its end (the line, a proxy, or Claude Code's own time limit for a marketplace); no key, token or name is at fault" /
        "git によるリポジトリの転送が途中で切れました（回線、プロキシ、または Claude Code のマーケットプレイス取得の制限時間）。鍵、トークン、名前の問題ではありません"
    } help {
        "Try again: once is a disturbance of the line. The model's service isn't involved.\n- “marketplace”: for a slow line set CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS to 600000 (ten minutes) where claude is started. Or fetch it yourself, without its history, and add the folder: `git clone --depth 1 https://github.com/OWNER/REPO`, then `/plugin marketplace add ./REPO`.\n- Each time at about the same size or time: the company's proxy, VPN or virus scanner ends long downloads: its team, with the address, size and time; `git clone --depth 1` is often small enough.\n- “HTTP/2”, “HTTP2”: `git config --global http.version HTTP/1.1`." /
        "もう一度試してください。一度だけであれば、回線の一時的な乱れです。モデルのサービスは関係しません。\n- 「marketplace」の場合: 回線が遅いときは、claude を起動する環境で CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS を 600000（10 分）にしてください。または、履歴なしで自分で取得し、そのフォルダーを追加します（`git clone --depth 1 https://github.com/所有者/リポジトリ` の後、`/plugin marketplace add ./リポジトリ`）。\n- 毎回同じくらいのサイズまたは時間で切れる場合: 社内のプロキシ、VPN、またはウイルス検査が長いダウンロードを終了させています。アドレス、サイズ、時刻を添えて担当チームに伝えてください。`git clone --depth 1` であれば収まることもよくあります。\n- 「HTTP/2」「HTTP2」の場合: `git config --global http.version HTTP/1.1` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:failed to clone (?:the )?(?:marketplace |plugin )?repository\b.{0,40}?)?cloning into '[^']{1,300}'\W{0,6}(?:(?:remote|receiving|resolving)\b[\w%(),/| .:+-]{0,400}?)?\b(?:fatal: (?:fetch-pack: )?(?:early eof|unexpected disconnect)|rpc failed; curl (?:18|28|55|56)\b).{0,200}",
            r"\brpc failed; curl (?:18|28|55|56)\b.{0,200}",
            r"^\W{0,6}fatal: early eof\b.{0,120}",
            r"\bgit clone timed out after \d{1,5} ?s(?:econds)?\b.{0,120}",
        ],
        examples: [
            "> /plugin marketplace add acme/plugins\n  ⎿ Error: Failed to clone marketplace repository: Cloning into '/Users/taro/.claude/plugins/marketplaces/acme-plugins'...\n    fatal: early EOF",
            "error: RPC failed; curl 18 transfer closed with outstanding read data remaining\nfatal: early EOF",
            "fatal: early EOF\nfatal: fetch-pack: invalid index-pack output",
            "Failed to clone marketplace repository: Git clone timed out after 120s. The repository may be too large for the current timeout. Set CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS to increase it (e.g., 300000 for 5 minutes).",
        ],
    }
    GIT_ADDRESS "GK-ERR-1267" Usage {
        "the address that git was given isn't a URL: a blank or another line stands in it, mostly as two commands were pasted as one" /
        "git に渡されたアドレスが URL ではありません。空白や別の行が含まれています（多くは、2 つのコマンドを 1 つとして貼り付けたものです）"
    } help {
        "Look at the address in the text, up to the last quote: enter only OWNER/REPO, or an https:// address without blanks.\n- “plugin install”, “plugin-install”, “plugin marketplace”: two commands were taken for one name. Enter `/plugin marketplace add OWNER/REPO` alone, wait until it is there, then `/plugin install NAME@MARKETPLACE`. A folder with the long name below ~/.claude/plugins/marketplaces can be deleted.\n- It looks right: an invisible character is in it (a carriage return, a full-width blank, from a page or a file of Windows): type it anew, or for a repository of your own `git remote set-url origin ADDRESS`." /
        "本文のアドレスを、引用符の終わりまで確認してください。「所有者/リポジトリ」だけ、または空白のない https:// のアドレスを入力します。\n- 「plugin install」「plugin-install」「plugin marketplace」の場合: 2 つのコマンドが 1 つの名前として扱われています。まず `/plugin marketplace add 所有者/リポジトリ` だけを入力し、追加されてから `/plugin install 名前@マーケットプレイス` を入力してください。~/.claude/plugins/marketplaces の下にできた長い名前のフォルダーは、削除して構いません。\n- 正しく見える場合: 見えない文字（Web ページや Windows のファイルから入った復帰文字、全角の空白など）が入っています。入力し直すか、自分のリポジトリでは `git remote set-url origin アドレス` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:cloning into '[^']{1,300}'\W{0,6}(?:fatal: )?)?\bunable to access '[^']{1,400}'\W{1,3}url rejected: .{0,60}",
            r"(?:cloning into '[^']{1,300}'\W{0,6}(?:fatal: )?)?\bunable to access '[^' ]{1,200} [^']{1,200}'\W{1,3}url using bad/illegal format or missing url",
        ],
        examples: [
            "Error: Failed to clone marketplace repository: Cloning into '/Users/taro/.claude/plugins/marketplaces/acme-plugins--plugin-install-tools'...\nfatal: unable to access 'https://github.com/acme/plugins /plugin install tools.git/': URL rejected: Malformed input to a URL function",
            "fatal: unable to access 'https://github.com/acme/plugins /plugin install tools.git/': URL using bad/illegal format or missing URL",
        ],
    }
    REPOSITORY_HTTPS "GK-ERR-928" Person {
        "git can't fetch a repository (mostly a plugin's or its marketplace's) by HTTPS without asking: it has no token for it, or no repository has that name" /
        "git が HTTPS でリポジトリ（多くはプラグインまたはその配布元）を取得できません。トークンがないか、その名前のリポジトリがありません"
    } help {
        "First compare owner and name in the text with the project's page: GitHub asks for a username also where no such repository exists. Then `git ls-remote` with the same address in a terminal: it has to work without a question.\n- It works there and not in Claude Code: update it: releases around 2.0.63 to 2.0.67 didn't ask git's credential helpers. Until then clone it by hand and add the folder (`/plugin marketplace add ./FOLDER`).\n- It asks there too, and the repository is private: `gh auth login` and `gh auth setup-git`, or a token in git's credential helper; a password isn't taken. For an organization with SSO the token has to be authorized there.\n- A container, a job or a remote host has no helper of yours: give git a token there.\n- SSH was tried before it: that fails for a reason of its own (no key, host key unknown: `ssh -T git@github.com`); one of the two has to work." /
        "まず、本文の所有者と名前をプロジェクトのページと比べてください。GitHub は、存在しないリポジトリでもユーザー名を求めます。次に、同じアドレスの `git ls-remote` をターミナルで実行してください。質問なしで成功する必要があります。\n- そこでは成功し、Claude Code で失敗する場合: 更新してください（2.0.63～2.0.67 前後のリリースは、git の資格情報ヘルパーを使いませんでした）。それまでは手動でクローンし、フォルダーを追加します（`/plugin marketplace add ./フォルダー`）。\n- そこでも質問され、リポジトリが非公開の場合: `gh auth login` と `gh auth setup-git` を実行するか、git の資格情報ヘルパーにトークンを登録してください（パスワードは使えません）。SSO のある組織では、トークンの承認も必要です。\n- コンテナー、ジョブ、リモートホストの場合: 手元のヘルパーは使われません。そこで git にトークンを渡してください。\n- その前に SSH で失敗している場合: SSH には別の理由があります（鍵がない、ホスト鍵が未登録。`ssh -T git@github.com` で確認）。どちらか一方が成功すれば取得できます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"could not read (?:username|password) for '?http|terminal prompts disabled|cannot prompt because terminal prompts have been disabled|fatal: authentication failed for '?http|support for password authentication was removed",
            r"\bhttps authentication failed\b|git (?:\w{1,10} )?authentication failed for https?:",
        ],
        examples: [
            "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
            "HTTPS authentication failed. Please ensure your credential helper is configured (e.g., gh auth login).",
        ],
    }
    CLONE_BY_SSH "GK-ERR-1199" Usage {
        "git couldn't clone a plugin's or marketplace's repository over SSH, and the text leaves git's own reason out: mostly there is no SSH key here that works without a question" /
        "プラグインまたはマーケットプレイスのリポジトリを、git が SSH で取得できませんでした。git 自身の理由は本文にありません。多くは、パスフレーズの入力なしで使える SSH 鍵がこの端末にないためです"
    } help {
        "Claude Code runs git with BatchMode, so SSH may ask nothing. A public repository needs no SSH: add it by its address (`/plugin marketplace add https://github.com/OWNER/REPO.git`), or have git take HTTPS everywhere: `git config --global url.\"https://github.com/\".insteadOf git@github.com:`; CLAUDE_CODE_PLUGIN_PREFER_HTTPS=1 does it for plugins.\n- A private one: `ssh -T git@github.com` in a terminal shows the reason (no key, an unknown host key, a key with a passphrase). Register a key, accept the host key once, load the key into the agent (`ssh-add`).\n- Port 22 is closed in the network: HTTPS, or SSH over 443 (ssh.github.com)." /
        "Claude Code は git を BatchMode で実行するため、SSH は入力を求められません。公開のリポジトリに SSH は不要です。アドレスで追加するか（`/plugin marketplace add https://github.com/所有者/リポジトリ.git`）、git が常に HTTPS を使うようにしてください: `git config --global url.\"https://github.com/\".insteadOf git@github.com:`。プラグインだけなら CLAUDE_CODE_PLUGIN_PREFER_HTTPS=1 です。\n- 非公開の場合: ターミナルの `ssh -T git@github.com` で理由（鍵がない、ホスト鍵が未登録、パスフレーズ付きの鍵）が分かります。鍵を登録し、ホスト鍵を一度受け入れ、鍵を agent に読み込んでください（`ssh-add`）。\n- ネットワークでポート 22 が閉じている場合: HTTPS、または 443 での SSH（ssh.github.com）を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bfailed to clone (?:marketplace |plugin )?repository: command failed with (?:exit code )?\S{1,60} git (?:-c \S.{0,160}?)?clone\b.{0,200}?\bgit@[\w.-]{1,80}:\S{1,160}(?: \S{1,200} premature close)?",
        ],
        examples: [
            "Failed to clone marketplace repository: Command failed with ERR_STREAM_PREMATURE_CLOSE: git -c core.sshCommand=ssh -o BatchMode=yes clone --depth 1 -- git@github.com:acme/tools.git /home/taro/.claude/plugins/marketplaces/acme-tools Premature close",
        ],
    }
    GIT_PROXY "GK-ERR-1255" Remote {
        "git wanted to reach the host in the address through a proxy, and the proxy at the second address couldn't be reached; the host itself wasn't called" /
        "git は、アドレスのホストにプロキシ経由で接続しようとしましたが、2 つ目のアドレスのプロキシに接続できません。ホスト自体は呼び出されていません"
    } help {
        "On your own machine (not in Claude Code on the web): where is the proxy set? `git config --show-origin --get-all http.proxy`, and HTTPS_PROXY, ALL_PROXY (`env`). It isn't used any more, or belongs to another network or VPN: `git config --global --unset http.proxy`, or unset the variable in the shell's start file. It is the right one: it is down or not reached from here: connect the VPN, try again, or ask the network team.\n- “21.0.0.” in Claude Code on the web (a session in Anthropic's cloud), “local_proxy”: it is the session's own git proxy at Anthropic; nothing of your own network or repository is at fault, and its http.proxy has to stay. Try again, start a new session, and look at status.claude.com; if it lasts, report it with /feedback. What you have committed there is only in that session: don't close it before it is pushed or copied.\n- The proxy is right for the internet only: set NO_PROXY for internal hosts." /
        "手元の端末の場合（Web 版の Claude Code 以外）: プロキシの設定場所を確認してください（`git config --show-origin --get-all http.proxy`、および環境変数 HTTPS_PROXY、ALL_PROXY（`env` で分かります））。もう使っていないものや、別のネットワークや VPN のものであれば、`git config --global --unset http.proxy` を実行するか、シェルの起動ファイルの変数を外します。正しいものであれば、停止しているか、ここから届きません。VPN に接続してやり直すか、ネットワーク担当に確認してください。\n- Web 版の Claude Code（Anthropic のクラウドのセッション）の「21.0.0.」、「local_proxy」の場合: Anthropic 側にある、セッション自身の git プロキシです。手元のネットワークやリポジトリの問題ではなく、http.proxy の設定は外さないでください。やり直し、新しいセッションを始め、status.claude.com を確認してください。続く場合は /feedback で報告します。コミットした内容はそのセッションにしかないため、push するかコピーするまで閉じないでください。\n- インターネット専用のプロキシの場合: 社内のホストは NO_PROXY に指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bunable to access 'https://[^:/'\s]{1,160}(?:/[^']{0,300})?': (?:failed|couldn't|could not) (?:to )?connect to (?<address>(?:[02-9a-km-z_][\w.-]{1,160}|1(?:[013-9.]|2[0-689.])[\w.-]{1,160}|l[^o\s][\w.-]{1,160}) port (?:\d{4,5}|80|[1235-9]\d{2}))\b(?: via [\w.-]{1,160})?(?: after \d{1,8} ms)?(?:: (?:couldn't connect to server|could not connect to server|connection timed out|timeout was reached|timed out))?",
            r"\bunable to access 'http://local_proxy@[^']{1,300}': .{0,80}",
        ],
        ask: NetworkTeam {
            "git on my machine uses a proxy that can't be reached⟦ ({address})⟧. Please tell me whether it is still in use and reachable from my network, or which proxy git has to use." /
            "この端末の git が使っているプロキシ⟦（{address}）⟧に接続できません。このプロキシが現在も使われていて、このネットワークから到達できるか、または git で使うべきプロキシを教えていただけますか。"
        },
        yours: ["connect to 21.0.0.", "local_proxy@"],
        examples: [
            "fatal: unable to access 'https://github.com/acme/app.git/': Failed to connect to 10.1.2.3 port 3128 after 127004 ms: Couldn't connect to server",
            "fatal: unable to access 'http://local_proxy@127.0.0.1:27405/git/acme/app/': The requested URL returned error: 502",
        ],
    }
    REPOSITORY "GK-ERR-361" Person {
        "git can't fetch a repository (usually a plugin's or its marketplace's): it has no key, token or known host key for it, or there is no such repository (any more)" /
        "git がリポジトリを取得できません（多くはプラグインまたはその配布元）。鍵、トークン、ホスト鍵の登録がないか、その名前のリポジトリがありません"
    } help {
        "Claude Code runs git without prompts, so git must work without asking: try `git ls-remote` with the same address in a terminal.\n- “Repository not found”, “repository … not found”, “into submodule path”, “could not be found or you”: it doesn't exist (any more) under this name, or it is private and you may not see it. You named it: compare owner and name with the project's page. You didn't: it is a submodule (.gitmodules) or a plugin's source of the marketplace or repository that you add, and its owner takes it out or makes it public. Until then clone it without `--recurse-submodules`, and add the folder: `/plugin marketplace add ./FOLDER`.\n- The repository is public, or you have no SSH key there: add it by its address (`/plugin marketplace add https://github.com/OWNER/REPO`). The folder in the text begins with temp_github_ or temp_subdir_: it is the plugin's own source that goes by SSH: CLAUDE_CODE_PLUGIN_PREFER_HTTPS=1, or `git config --global url.\"https://github.com/\".insteadOf git@github.com:`. A private one by HTTPS: `gh auth login` and `gh auth setup-git`, or a token in git's credential helper.\n- SSH: connect once (`ssh -T git@github.com`) and register a key.\n- It works in a terminal and not in Claude Code: the key is in an agent that asks (1Password, gpg-agent), or has a passphrase. Unlock it first, or start `SSH_AUTH_SOCK=\"\" claude` and use the https:// address.\n- The folder in the text ends in “plugin install …”: two commands were pasted as one line; send them one by one. Too slow: CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS." /
        "Claude Code は入力を受け付けない形で git を実行するため、git が入力を求めずに動作する必要があります。同じアドレスで `git ls-remote` をターミナルで試してください。\n- 「Repository not found」「repository … not found」「into submodule path」「could not be found or you」の場合: その名前のリポジトリがない（なくなった）か、非公開で閲覧できません。自分で指定した場合は、所有者と名前をプロジェクトのページと比べてください。指定していない場合は、追加しようとしたマーケットプレイスやリポジトリのサブモジュール（.gitmodules）またはプラグインの取得元です。その所有者が削除するか公開する必要があります。それまでは `--recurse-submodules` を付けずにクローンし、フォルダーを追加してください（`/plugin marketplace add ./フォルダー`）。\n- 公開のリポジトリの場合や SSH 鍵がない場合: アドレスで追加してください（`/plugin marketplace add https://github.com/OWNER/REPO`）。本文のフォルダー名が temp_github_ または temp_subdir_ で始まる場合は、プラグイン自身の配布元が SSH です。CLAUDE_CODE_PLUGIN_PREFER_HTTPS=1、または `git config --global url.\"https://github.com/\".insteadOf git@github.com:` を設定してください。非公開のものを HTTPS で使うには、`gh auth login` と `gh auth setup-git`、または git の資格情報ヘルパーのトークンを使います。\n- SSH の場合: 一度接続し（`ssh -T git@github.com`）、鍵を登録してください。\n- ターミナルでは動作し、Claude Code で失敗する場合: 鍵が確認を求める agent（1Password、gpg-agent）にあるか、パスフレーズ付きです。先にロックを解除するか、`SSH_AUTH_SOCK=\"\" claude` で起動して https:// のアドレスを使ってください。\n- 本文のフォルダー名が「plugin install …」で終わる場合: 2 つのコマンドが 1 行で貼り付けられています。1 つずつ実行してください。時間がかかる場合は CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS で待ち時間を延ばせます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"git (?:\w{1,10} )?authentication failed (?:for|\()|git (?:clone|fetch|pull) timed out for",
            r"cannot show prompt because gui prompts have been disabled",
            r"\bgit@\S{1,80}: permission denied \(publickey|permission denied \(publickey\S{0,60}\)\.? fatal: |cloning into .{1,400}could not read from remote repository|host key verification failed\.? fatal: |ssh host key (?:is not in|has changed)|\b(?:ssh|https) clone failed\b|fatal: authentication failed for|cannot prompt because user interactivity has been disabled|git clone timed out|remote: repository not found|failed to clone (?:marketplace )?repository: ?(?:cloning into '[^']{1,200}(?:'(?:$|\W{1,8}\w)|$)|ssh|https)",
            r"failed to clone (?:the )?(?:marketplace|plugin|marketplace repository|plugin repository|repository)\b\W{0,3}(?:\d|[-*] )|failed to clone marketplace repository(?:[^:]|:[`'\x22]|: ?(?:[abd-z\[]|c[a-km-z]))",
            r"\bssh authentication failed\. please ensure your ssh keys",
            r"^\W{0,6}fatal: could not read from remote repository\.? please make sure you have the correct access|\bfailed to clone (?:marketplace )?repository: (?:error: )?repository not found|\bno \w{2,10} host key is known for \S{1,80} and you have requested strict checking",
            r"failed to install (?:the )?(?:anthropic|official) marketplace|marketplace .{0,40}will retry on next startup",
            r"\bupload-pack: not our ref [0-9a-f]{7,}|\bfetched in submodule path\b",
            r"\bfatal: repository '\S{1,200}' not found\b|\bremote: the project you were looking for could not be found or you don't have permission|\bfatal: clone of '\S{1,200}' into submodule path '[^']{1,200}' failed",
        ],
        examples: [
            "fatal: Cannot show prompt because GUI prompts have been disabled.",
            "Git clone timed out for https://github.com/acme/plugins",
            "SSH authentication failed. Please ensure your SSH keys are configured for GitHub, or use an HTTPS URL instead.",
            "git@github.com: Permission denied (publickey).",
            "Error: Failed to clone marketplace repository: SSH authentication failed.",
            "Failed to install plugin \"x@y\": Failed to clone repository: ERROR: Repository not found. fatal: Could not read from remote repository.",
            "Failed to install Anthropic marketplace · Will retry on next startup",
            "fatal: remote error: upload-pack: not our ref 5ded7c7f1418704c5f0774024b9bcf30ddade303",
            "fatal: repository 'https://github.com/acme/notes.git/' not found",
        ],
    }
    GIT_SILENT "GK-ERR-295" Problem {
        "git ended without saying why: it was stopped from outside (by a security program on this machine, or for lack of memory), or its words weren't shown" /
        "git が理由を表示せずに終了しました。外部から止められたか（端末のセキュリティソフト、メモリ不足）、git のメッセージが表示されていません"
    } help {
        "Run git by hand in the terminal in which claude runs: `git clone --recurse-submodules ADDRESS FOLDER`, as Claude Code does for a marketplace, then the same without `--recurse-submodules`. How the two end decides; no key, token or proxy is shown to be at fault by the text.\n- With the option git dies (“Killed”, or no line at all), without it it works: endpoint security (CrowdStrike, Uptycs and their like) ends git for it. Whoever manages endpoint security sees that in its log and can allow git. Until then clone without the option and add the folder: `/plugin marketplace add ./FOLDER`.\n- git dies both times, or for other commands too: the same log shows why. On Windows look also at the virus scanner's report, on macOS at Console › Crash Reports.\n- “died of signal 9”, “exit code 137”, “SIGKILL”: the system ended it, in a container or on a small machine for lack of memory: give it more (`dmesg` names git there), or see the points above.\n- git says a reason there (no access, an unknown host key, no such repository, no connection): that counts; paste it into `genkan explain -`.\n- Both work, but slowly: Claude Code ends a clone after a while; CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS gives it more time. Both work at once: try again, update Claude Code, and see what it ran (`claude --debug`); a program that starts git itself may find another git in its PATH." /
        "claude を実行するターミナルで、git を直接実行してください。まず Claude Code がマーケットプレイスに使うのと同じ `git clone --recurse-submodules アドレス フォルダー`、次に `--recurse-submodules` を付けないものです。2 つの結果で原因が分かります。本文からは、鍵、トークン、プロキシが原因とは言えません。\n- このオプションを付けると git が終了し（「Killed」、または何も表示されない）、付けなければ成功する場合: エンドポイントセキュリティ（CrowdStrike、Uptycs など）が git を止めています。その管理者がログで確認し、git を許可できます。それまではオプションなしでクローンし、フォルダーを追加してください（`/plugin marketplace add ./フォルダー`）。\n- どちらでも終了する場合や、ほかの git コマンドでも起こる場合: 同じログで理由が分かります。Windows ではウイルス対策ソフトの記録、macOS では「コンソール」のクラッシュレポートも確認してください。\n- 「died of signal 9」「exit code 137」「SIGKILL」の場合: システムが終了させました。コンテナーや小さな端末ではメモリ不足です。メモリを増やすか（`dmesg` に git の名前が出ます）、上の 2 つを確認してください。\n- 直接実行すると理由（アクセス権がない、ホスト鍵が未登録、リポジトリがない、接続できない）が表示される場合: それが原因です。`genkan explain -` に貼り付けてください。\n- どちらも成功するが時間がかかる場合: Claude Code はクローンを一定時間で打ち切ります。CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS で延ばせます。すぐに成功する場合は、やり直し、Claude Code を更新し、実行された内容を `claude --debug` で確認してください。git を自身で起動するプログラムは、PATH にある別の git を使っていることがあります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"failed to (?:clone|update|refresh|fetch|pull) (?:the )?(?:marketplace:|(?:marketplace |plugin )?repository(?: for [\w-]{1,30} source)?:?) {0,2}(?:cloning into '[^']{1,200}'\.{3}\W{0,4}$|$)",
            r"\b(?:git|git-[\w-]{2,30}|index-pack|pack-objects|unpack-objects|fetch-pack|remote-https) died of signal \d{1,2}\b",
            r"\bgit (?:clone|fetch|pull|submodule|ls-remote|checkout)\b.{0,200}?\b(?:sigkill|signal 9|exit(?:ed with)? (?:code|status) (?:137|-9)|killed by signal|was killed)\b",
        ],
        examples: [
            "✘ Failed to add marketplace: Failed to clone marketplace repository:",
            "Error: Failed to clone marketplace repository: Cloning into '/home/taro/.claude/plugins/marketplaces/acme-tools'...",
            "error: index-pack died of signal 9",
            "Command failed: git clone --recurse-submodules https://github.com/acme/plugins exited with code 137",
        ],
    }
}
