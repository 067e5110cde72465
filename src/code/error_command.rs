//! GK-ERR-225 and others: what is started besides Claude Code, by it or by hand: helpers, and commands that aren't found or
//! not permitted.

super::error_text::error_texts! {
    NOT_PERMITTED "GK-ERR-410" Person {
        "Claude Code's permissions don't allow this tool or command, or nobody approved it" /
        "Claude Code の権限設定がこのツールまたはコマンドを許可していないか、承認されていません"
    } help {
        "In a terminal, approve it when Claude Code asks. A run without a terminal (`claude -p`, CI) asks nobody: allow what it needs with `--allowedTools` or `permissions.allow`. `genkan explain permissions.deny` shows which rule denies it and whose file has it; what your company's managed settings deny stays denied.\n- “outside the working directories are blocked”: `/add-dir FOLDER` in the session, or --add-dir at its start; `genkan explain` with the setting that the text names says who set it.\n- In claude-code-action Bash isn't allowed by itself: in the step's `with:` write `claude_args: --allowedTools \"Bash(git:*),Bash(gh pr create:*)\"` (the old beta: `allowed_tools`). Name only what the job needs; commands joined by && or | have to be allowed each." /
        "ターミナルでは、Claude Code が尋ねたときに承認してください。ターミナルのない実行（`claude -p`、CI）では尋ねられないため、必要なものを `--allowedTools` または `permissions.allow` で許可します。拒否しているルールとそのファイルは `genkan explain permissions.deny` で分かります。組織の管理設定による拒否は変更できません。\n- 「outside the working directories are blocked」の場合: セッションで `/add-dir フォルダー` を実行するか、起動時に --add-dir を指定してください。設定した場所は、本文の設定名を付けた `genkan explain` で分かります。\n- claude-code-action では、Bash は既定で許可されていません。ステップの `with:` に `claude_args: --allowedTools \"Bash(git:*),Bash(gh pr create:*)\"`（旧ベータ版では `allowed_tools`）を指定してください。ジョブに必要なものだけを許可します。&& や | でつないだコマンドは、それぞれ許可が必要です。"
    } text {
        verified: false,
        patterns: [
            r"nobody can be asked in this headless run|tool requires user interaction; (?:no prompt available in headless mode|not supported via --permission-prompt-tool)|hook approved tool use for \S{1,60}, but canusetool is required",
            r"permission to use \w{2,40}\b.{0,200}?\bhas been denied|claude requested permissions to (?:write|use|read|edit|run|fetch)\b.{0,300}?\bbut you haven't granted it|^\W{0,8}(?:error: )?this command requires approval\W{0,3}$",
            r"\b(?:reads|writes) outside the working directories are blocked\b|\bdeny rule in your permission settings\b|\bis denied by your permission settings\b|\bpermission denied and could not request permission\b|\bpermission prompts are not available in this context\b|^\W{0,8}denied by a permission rule\b",
        ],
        examples: [
            "nobody can be asked in this headless run; a call that needs a person's approval was denied automatically",
            "Permission to use Bash with command rm -rf build has been denied.",
            "Claude requested permissions to write to /etc/hosts, but you haven't granted it yet.",
            "This command requires approval",
            "Reads outside the working directories are blocked (permissions.blockReadsOutsideWorkingDirectories). Add the directory with /add-dir, or remove that setting.",
        ],
    }
    DEFENDER_RULE "GK-ERR-586" Problem {
        "Microsoft Defender stopped the program by a rule for attack surface reduction; the rule's number is in the text" /
        "Microsoft Defender が、攻撃面の減少（ASR）の規則によりプログラムを止めました。規則の番号は本文にあります"
    } help {
        "D1E49AAC-… blocks processes that are started through WMI or PsExec, as Claude Code's background service (`claude daemon`) is on Windows: without it Claude Code works in the terminal.\n- 01443614-… blocks programs that are new or rare: mostly a release of Claude Code that just came out; wait, or use the company's release.\n- Only whoever manages endpoint security can add an exclusion for claude.exe: send the request below. Don't try to get around the rule." /
        "D1E49AAC-… は、WMI や PsExec から起動されるプロセスを止めます。Windows では Claude Code のバックグラウンドサービス（`claude daemon`）が該当します。これがなくても、ターミナルの Claude Code は使えます。\n- 01443614-… は、新しいプログラムや普及していないプログラムを止めます。多くは公開直後の Claude Code のリリースです。時間を置くか、組織が配布するリリースを使ってください。\n- claude.exe の除外を追加できるのは、エンドポイントセキュリティの管理者だけです。下の依頼文を送ってください。規則の回避は試みないでください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<rule>d1e49aac-8f56-4280-b9ba-993a6d77406c|01443614-cd74-433a-b99e-2ecdc07bfc25)\b",
        ],
        ask: DeviceAdmin {
            "Microsoft Defender stops Claude Code (claude.exe) by the attack surface reduction rule {rule} on my machine. Please tell me whether an exclusion for claude.exe (%USERPROFILE%\\.local\\bin) is possible, or how I should use Claude Code instead." /
            "この端末で、Microsoft Defender の攻撃面の減少の規則 {rule} により Claude Code（claude.exe）が止められます。claude.exe（%USERPROFILE%\\.local\\bin）の除外が可能か、または代わりの使い方を教えていただけますか。"
        },
        examples: [
            "ID: D1E49AAC-8F56-4280-B9BA-993A6D77406C\nUser: NT AUTHORITY\\NETWORK SERVICE\nPath: C:\\Users\\taro\\.local\\bin\\claude.exe\nProcess Name: C:\\Windows\\System32\\wbem\\WmiPrvSE.exe",
        ],
    }
    CLOUD_DOCKER_HELPER "GK-ERR-1112" Usage {
        "Docker is set to ask a cloud's helper for a registry's password (credHelpers), and that helper isn't installed or isn't in PATH" /
        "Docker はレジストリのパスワードをクラウドの補助プログラムから取得する設定（credHelpers）ですが、そのプログラムがインストールされていないか、PATH にありません"
    } help {
        "The text names the helper: install it, or add its folder to PATH where docker runs (`which docker-credential-gcloud`). sudo, a service, an editor and snap's Docker have a PATH of their own.\n- “docker-credential-gcloud”: it stands beside `gcloud` in the Google Cloud SDK's bin. “docker-credential-gcr”: `gcloud components install docker-credential-gcr`.\n- “docker-credential-ecr-login”: the package amazon-ecr-credential-helper. “docker-credential-acr-env”: the helper of that name for Azure's registries (its releases on GitHub).\n- You don't use that registry, or another sign-in for it: delete its line under `credHelpers` (or `credsStore`) in ~/.docker/config.json. Public images of that host fail as well while the line is there. Then `gcloud auth print-access-token | docker login -u oauth2accesstoken --password-stdin HOST`, or `aws ecr get-login-password | docker login -u AWS --password-stdin HOST`.\n- Claude Code and genkan aren't involved." /
        "補助プログラムの名前は本文にあります。インストールするか、docker を実行する環境の PATH にそのフォルダーを加えてください（`which docker-credential-gcloud`）。sudo、サービス、エディター、snap の Docker では PATH が異なります。\n- 「docker-credential-gcloud」の場合: Google Cloud SDK の bin に `gcloud` と並んでいます。「docker-credential-gcr」は `gcloud components install docker-credential-gcr` で入ります。\n- 「docker-credential-ecr-login」の場合: パッケージ amazon-ecr-credential-helper です。「docker-credential-acr-env」は Azure のレジストリ用の同名の補助プログラムです（GitHub のリリース）。\n- そのレジストリを使わない場合や別の方法でサインインする場合: ~/.docker/config.json の `credHelpers`（または `credsStore`）からその行を削除してください。行がある間は、そのホストの公開イメージも取得できません。その後、`gcloud auth print-access-token | docker login -u oauth2accesstoken --password-stdin ホスト`、または `aws ecr get-login-password | docker login -u AWS --password-stdin ホスト` を実行します。\n- Claude Code と genkan は関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\bdocker-credential-(?:gcloud|gcr|ecr-login|acr-\w{2,10})(?:\.exe)?\W{0,3}: (?:executable file not found|not found|command not found)|\bdocker-credential-(?:gcloud|gcr|ecr-login|acr-\w{2,10})\b\W{0,3}(?:not installed|is not installed)",
        ],
        examples: [
            "error getting credentials - err: exec: \"docker-credential-gcloud\": executable file not found in $PATH, out: ``",
        ],
    }
    DEVCONTAINER_TMP "GK-ERR-1247" Usage {
        "Docker doesn't see a file that the dev container tool has just written into the temporary folder: its docker command, or the daemon, has another /tmp; Claude isn't involved" /
        "開発コンテナーのツールが一時フォルダーに書いたファイルを、Docker が見つけられません。docker コマンドまたはデーモンから見える /tmp が異なります。Claude は関係しません"
    } help {
        "`which docker`: below /snap it is Docker from a snap, which has a /tmp of its own. Remove it (`sudo snap remove docker`, which deletes its containers and volumes) and install Docker Engine from Docker's own packages, or name a folder below your home for temporary files before the build: `mkdir -p ~/tmp && TMPDIR=$HOME/tmp devcontainer up …` (an editor has to be started with that TMPDIR).\n- Docker runs elsewhere (DOCKER_HOST, `docker context ls`, Docker Desktop from WSL, a sandbox such as Flatpak, systemd's PrivateTmp): start the tool on the side where the docker command reads its files; with WSL keep the project and the tool in WSL.\n- Something cleans /tmp while it builds (tmpfiles, a cleaner), or two builds of the same project run: build again, one at a time.\n- Until then `docker compose -f FILE up` with the project's own file alone starts the container without the features." /
        "`which docker` が /snap の下であれば、snap の Docker で、独自の /tmp を使っています。削除し（`sudo snap remove docker`。コンテナーとボリュームも削除されます）、Docker 公式のパッケージで Docker Engine をインストールするか、ビルドの前に、一時ファイルの場所としてホームの下のフォルダーを指定してください: `mkdir -p ~/tmp && TMPDIR=$HOME/tmp devcontainer up …`（エディターは、この TMPDIR で起動します）。\n- Docker が別の場所で動いている場合（DOCKER_HOST、`docker context ls`、WSL からの Docker Desktop、Flatpak などのサンドボックス、systemd の PrivateTmp）: docker コマンドが実際にファイルを読む環境で、開発コンテナーのツールを実行してください。WSL では、プロジェクトとツールを WSL に置きます。\n- ビルド中に /tmp を消すもの（tmpfiles、クリーナー）がある場合や、同じプロジェクトのビルドが 2 つ動いている場合: 1 つずつビルドし直してください。\n- それまでは、プロジェクト自身のファイルだけの `docker compose -f ファイル up` で、機能（features）なしのコンテナーを起動できます。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:open|stat|lstat|path|read|file)\b \W?\S{0,120}[/\\]devcontainercli\S{0,260}?\W{1,4}(?:no such file or directory|not found|the system cannot find|does not exist)",
            r"\b(?:open|stat|lstat|path|read|file)\b \W?\S{1,160}[/\\]docker-compose\.devcontainer\.\S{1,120}?\W{1,4}(?:no such file or directory|not found|the system cannot find|does not exist)",
        ],
        examples: [
            "open /tmp/devcontainercli-taro/docker-compose/docker-compose.devcontainer.build-1.yml: no such file or directory",
            "open /home/taro/x/docker-compose.devcontainer.containerFeatures-1.yml: no such file or directory",
        ],
    }
    DOCKER_HELPER "GK-ERR-441" Usage {
        "Docker is set to keep passwords with a helper (Docker Desktop's or a keychain's), which isn't installed here (any more) or isn't in PATH" /
        "Docker のパスワードの保管先が補助プログラム（Docker Desktop またはキーチェーンのもの）になっていますが、この端末にないか、PATH にありません"
    } help {
        "Remove the `credsStore` line from ~/.docker/config.json (in WSL: that of the Linux home), or change it to a helper that is installed (pass, secretservice), then log in again. Claude Code and genkan aren't involved.\n- “docker-credential-osxkeychain”: `brew install docker-credential-helper` brings it, where Docker Desktop was replaced (Colima, for one).\n- The helper is installed, and sudo, a service or an editor says this: that has another PATH." /
        "~/.docker/config.json（WSL では Linux 側のホーム）から `credsStore` の行を削除するか、インストールされている補助プログラム（pass、secretservice）に変えて、ログインし直してください。Claude Code と genkan は関係しません。\n- 「docker-credential-osxkeychain」の場合: Docker Desktop を別のもの（Colima など）に替えた環境では、`brew install docker-credential-helper` で入ります。\n- インストール済みで、sudo、サービス、エディターから実行した場合: PATH が異なります。"
    } text {
        verified: false,
        patterns: [
            r"exec: \W?docker-credential-[\w-]{1,30}(?:\.exe)?\W{0,2}: executable file not found",
        ],
        examples: [
            "error getting credentials - err: exec: \"docker-credential-desktop\": executable file not found in $PATH, out: ",
        ],
    }
    DOCKER_SOCKET "GK-ERR-645" Problem {
        "Docker's own service (the daemon, or Docker Desktop's engine) isn't reached or doesn't answer properly: it doesn't run, isn't ready, isn't switched on for this WSL, or your user may not use it; neither Claude Code nor the network is involved" /
        "Docker のサービス（デーモン、または Docker Desktop のエンジン）に接続できないか、正常な応答がありません。動作していないか、準備中か、この WSL で有効になっていないか、使う権限がありません。Claude Code やネットワークは関係しません"
    } help {
        "“Permission denied” means that Docker runs and this user may not use it; otherwise it mostly doesn't run: on Windows and macOS start Docker Desktop and wait until it says that it runs, in WSL switch its WSL integration on for this distribution, on Linux `sudo systemctl start docker`.\n- “permission denied”, “PermissionError”, “EACCES”: at a Linux of your own `sudo usermod -aG docker \"$USER\"`, then sign in to the machine again; on a company's machine ask whoever manages it, as this group counts as root. In a container, a CI job or a pod that changes nothing: the socket belongs to a group whose number the job's user hasn't. `stat -c %g /var/run/docker.sock` (or the path in the text) shows the number; start the container with `--group-add NUMBER`, in Kubernetes with supplementalGroups; with Actions Runner Controller DOCKER_GROUP_GID of the dind container has to be the number of the group docker in the runner's image (`getent group docker`).\n- In a container, a dev container or a CI job: there is no daemon inside; mount /var/run/docker.sock, or use the job's Docker service (DOCKER_HOST).\n- In Claude Code's sandbox: the socket is closed to commands; sandbox.excludedCommands lets docker run outside.\n- `docker context ls` shows which address is asked; an old DOCKER_HOST may point elsewhere (Colima, Podman, Rancher).\n- “could not be found in this WSL”: Docker Desktop › Settings › Resources › WSL integration: switch this distribution on, Apply & restart, then open a new terminal in it.\n- “Docker Desktop is not running”, and it runs: in WSL docker's plugins (`docker mcp …`) may not see it: call `docker.exe mcp …`, or run the command on Windows, and update Docker Desktop.\n- “check if the server supports the requested API version”, with 500: Docker Desktop is up, its engine isn't (“Starting the Docker Engine”). Quit and restart Docker Desktop; Windows: `wsl --update`, `wsl --shutdown`, then start it again; it persists: update or reinstall it. The API version is mostly not the matter." /
        "「Permission denied」は、Docker は動作していて、このユーザーに使う権限がないことを示します。それ以外では、多くの場合 Docker が動作していません。Windows と macOS では Docker Desktop を起動し、実行中と表示されるまで待ってください。WSL では、このディストリビューションの WSL 統合を有効にします。Linux では `sudo systemctl start docker` を実行します。\n- 「permission denied」「PermissionError」「EACCES」の場合: 自分の Linux では、`sudo usermod -aG docker \"$USER\"` の後、端末にサインインし直します。このグループは root 相当のため、会社の端末では管理者に確認してください。コンテナー、CI ジョブ、ポッドの中では、これでは変わりません。ソケットのグループの番号が、ジョブのユーザーにありません。番号は `stat -c %g /var/run/docker.sock`（または本文のパス）で分かります。コンテナーを `--group-add 番号` で起動してください（Kubernetes では supplementalGroups）。Actions Runner Controller では、dind コンテナーの DOCKER_GROUP_GID を、ランナーのイメージの docker グループの番号（`getent group docker`）に合わせます。\n- コンテナー、Dev Container、CI ジョブの場合: 中にデーモンはありません。/var/run/docker.sock をマウントするか、ジョブの Docker サービス（DOCKER_HOST）を使ってください。\n- Claude Code のサンドボックスの場合: コマンドからソケットを使えません。sandbox.excludedCommands で docker をサンドボックスの外で実行できます。\n- 接続先は `docker context ls` で分かります。古い DOCKER_HOST が別のもの（Colima、Podman、Rancher）を指していることもあります。\n- 「could not be found in this WSL」の場合: Docker Desktop の Settings の Resources にある WSL integration でこのディストリビューションを有効にして Apply & restart を選び、新しいターミナルで開き直してください。\n- 「Docker Desktop is not running」で、実際には動作している場合: WSL では docker のプラグイン（`docker mcp …`）から見えないことがあります。`docker.exe mcp …` を使うか、Windows 側で実行し、Docker Desktop を更新してください。\n- 「check if the server supports the requested API version」が 500 とともに出る場合: Docker Desktop は起動していますが、エンジンが動作していません（「Starting the Docker Engine」）。Docker Desktop を終了して起動し直してください。Windows では `wsl --update` と `wsl --shutdown` の後に起動します。続く場合は更新または再インストールしてください。多くの場合、API のバージョンの問題ではありません。"
    } text {
        verified: false,
        patterns: [
            r"command 'docker' could not be found in this wsl|\bdocker desktop is not running\b|cannot connect to the docker daemon|is the docker daemon running|permission denied while trying to connect to the docker|docker\.sock\b.{0,200}?(?:permission denied|no such file|connection refused|operation not permitted)|(?:permission denied|enoent|eacces|eperm|econnrefused)\b.{0,40}docker\.sock\b",
            r"connection aborted\.?', (?:permissionerror|filenotfounderror)\(|(?:docker_engine|dockerdesktop\w*engine)\b.{0,200}?(?:cannot find the file|file specified|500 internal server error)|failed to connect to the docker api",
            r"request returned (?:\d{3} )?internal server error for api route and version",
        ],
        examples: [
            "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
            "docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', PermissionError(13, 'Permission denied'))",
            "request returned 500 Internal Server Error for API route and version http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.51/containers/json, check if the server supports the requested API version",
        ],
    }
    CWD_GONE "GK-ERR-718" Usage {
        "the folder in which the session's commands run was deleted, moved or replaced" /
        "セッションのコマンドを実行するフォルダーが、削除、移動、または置き換えられました"
    } help {
        "Create it again or return to a folder that exists, and start a new session there; `claude --resume` works in the folder where the conversation began.\n- A worktree or a temporary folder was removed by another session or a script: end that session first, then remove the folder.\n- A network or USB drive: connect it again." /
        "フォルダーを作り直すか、存在するフォルダーに移り、そこで新しいセッションを始めてください。`claude --resume` は会話を開始したフォルダーで使えます。\n- worktree や一時フォルダーが別のセッションやスクリプトで削除された場合: 先にそのセッションを終えてから、フォルダーを削除してください。\n- ネットワークや USB のドライブの場合: 接続し直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bworking directory \x22[^\x22]{1,200}\x22 (?:no longer exists|is gone)\b|shell cwd \x22[^\x22]{1,200}\x22 no longer exists|session's working directory.{0,200}? no longer exists; shell commands cannot start",
        ],
        examples: [
            "Working directory \"/home/taro/work/old\" no longer exists, so shell commands cannot run until it is restored. File tools with absolute paths still work.",
        ],
    }
    NO_SHELL "GK-ERR-564" Usage {
        "Claude Code finds no shell that it can use (it needs bash or zsh)" /
        "Claude Code が使えるシェル（bash または zsh）が見つかりません"
    } help {
        "Windows: install Git for Windows, or set CLAUDE_CODE_GIT_BASH_PATH to its bash.exe (`claude.env` in the profile, then `genkan setup`); then start the terminal or editor again.\n- “No suitable shell found” on Windows though Git is installed: update Claude Code (releases before 1.0.56 overlooked its bash.exe), or name it: `C:\\Program Files\\Git\\bin\\bash.exe`.\n- Linux, macOS, a container: install bash or zsh (Alpine: `apk add bash`), and set SHELL to it (`export SHELL=/bin/bash`).\n- SHELL names another shell (fish, nu) or a file that isn't there: set it so for Claude Code alone, `SHELL=/bin/bash claude`." /
        "Windows の場合: Git for Windows をインストールするか、CLAUDE_CODE_GIT_BASH_PATH に bash.exe のパスを設定し（プロファイルの `claude.env` に書き、`genkan setup` を実行）、ターミナルまたはエディターを起動し直してください。\n- Git のある Windows で「No suitable shell found」になる場合: Claude Code を更新するか（1.0.56 より前のリリースは bash.exe を見落とします）、`C:\\Program Files\\Git\\bin\\bash.exe` を指定してください。\n- Linux、macOS、コンテナーの場合: bash または zsh をインストールし（Alpine では `apk add bash`）、SHELL に設定してください（`export SHELL=/bin/bash`）。\n- SHELL が別のシェル（fish、nu）や存在しないファイルの場合: Claude Code にだけ指定できます（`SHELL=/bin/bash claude`）。"
    } text {
        verified: false,
        patterns: [
            r"claude_code_shell=\x22[^\x22]{0,200}\x22 is not a valid bash/zsh path",
            r"\bno suitable shell found\b|claude cli requires a posix shell",
        ],
        examples: [
            "CLAUDE_CODE_SHELL=\"/usr/bin/fish\" is not a valid bash/zsh path, falling back to detection",
            "Claude CLI requires a Posix shell environment. Please ensure you have a valid shell installed and the SHELL environment variable set.",
        ],
    }
    CLAUDE_IN_JOB "GK-ERR-916" Usage {
        "a script or job starts `claude` where it isn't installed, or isn't in that job's PATH" /
        "スクリプトまたはジョブが `claude` を起動しましたが、その環境にインストールされていないか、PATH にありません"
    } help {
        "A CI job: add a step before it: `npm install -g @anthropic-ai/claude-code`, or the native installer and its folder in PATH (GitHub: `echo \"$HOME/.local/bin\" >> \"$GITHUB_PATH\"`).\n- cron, systemd, sudo: PATH is short there, and ~/.bashrc isn't read: write the whole path that `which claude` says in your terminal, or set PATH in the job.\n- A container: install it in the image; the host's claude isn't visible there.\n- `claude` is an alias or a function in your shell: a script doesn't have it: use the path behind it." /
        "CI のジョブの場合: その前に `npm install -g @anthropic-ai/claude-code` のステップを追加するか、ネイティブインストーラーを実行してフォルダーを PATH に加えてください（GitHub では `echo \"$HOME/.local/bin\" >> \"$GITHUB_PATH\"`）。\n- cron、systemd、sudo の場合: PATH が短く、~/.bashrc も読み込まれません。ターミナルの `which claude` で分かる完全なパスを書くか、ジョブで PATH を設定してください。\n- コンテナーの場合: イメージにインストールしてください。ホストの claude は見えません。\n- シェルの `claude` がエイリアスや関数の場合: スクリプトでは使えません。実際のパスを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:timeout|nohup|nice|setsid|stdbuf|chroot): failed to run command '?claude'?\W{1,3}no such file or directory",
            r"\b(?:xargs|env|unbuffer|script): '?claude'?: no such file or directory",
        ],
        examples: [
            "timeout: failed to run command ‘claude’: No such file or directory",
            "env: 'claude': No such file or directory",
        ],
    }
    NATIVE_NOT_COPIED "GK-ERR-112" Usage {
        "Claude Code's installer took itself for installed already (“no update needed”) and put no `claude` at its place; PATH isn't at fault" /
        "Claude Code のインストーラーが、すでにインストール済みと判断し（「no update needed」）、所定の場所に `claude` を置きませんでした。PATH の問題ではありません"
    } help {
        "Install another release than the one that runs the installer: `claude install latest` with the downloaded program, or the installer with `latest` in place of `stable` (2.0.67 on Windows skips the copy where both are the same).\n- Or copy the downloaded program itself to the place that the text names (Windows: claude.exe to %USERPROFILE%\\.local\\bin), and run `claude install` once.\n- Or install by npm (`npm install -g @anthropic-ai/claude-code`) or winget. `genkan doctor` names every claude that it finds." /
        "インストーラーを実行しているものとは別のリリースをインストールしてください。ダウンロードしたプログラムで `claude install latest` を実行するか、インストーラーに `stable` ではなく `latest` を指定します（Windows の 2.0.67 は、両方が同じ場合にコピーを省きます）。\n- ダウンロードしたプログラム自体を、本文の場所にコピーする方法もあります（Windows では claude.exe を %USERPROFILE%\\.local\\bin へ）。その後、`claude install` を一度実行してください。\n- npm（`npm install -g @anthropic-ai/claude-code`）または winget でインストールする方法もあります。見つかった claude は `genkan doctor` ですべて分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bno update needed\b.{0,400}?\binstallmethod is native, but claude command not found at\b",
            r"\bwasupdated=true, lockfailed=false\b.{0,300}?\bclaude command not found at\b",
        ],
        examples: [
            "Already running version 2.0.67 - no update needed\nInstall: Setup message: installMethod is native, but claude command not found at C:\\Users\\taro\\.local\\bin\\claude.exe",
            "Install: installLatest returned version=2.0.67, wasUpdated=true, lockFailed=false\nInstall: Setup message: installMethod is native, but claude command not found at C:\\Users\\taro\\.local\\bin\\claude.exe",
        ],
    }
    INSTALLED_NOWHERE "GK-ERR-1061" Problem {
        "the installer or /doctor counts Claude Code as installed, and there is no file, or no working one, where it should be" /
        "インストーラーまたは /doctor ではインストール済みですが、表示された場所に Claude Code のファイルがないか、実行できるファイルではありません"
    } help {
        "PATH isn't at fault: look whether the file is there (`ls -l ~/.local/bin/claude`, in PowerShell `Test-Path $HOME\\.local\\bin\\claude.exe`). It isn't: install another version (2.0.67 on Windows wrote none), by the installer with the version's number behind it, or by npm (`npm install -g @anthropic-ai/claude-code`) or winget (`winget install Anthropic.ClaudeCode`).\n- “installMethod is native”: a ~/.claude.json from an earlier installation already says “native”, and the installer copied nothing (reported on macOS and Linux too). `claude install --force` writes the file all the same; where no claude runs any more, `npx @anthropic-ai/claude-code install --force` (Node.js), or take the line `installMethod` out of ~/.claude.json and run the installer again.\n- “posix_spawn”, “Action failed”, “Failed to add marketplace” (a job of claude-code-action): the action starts what its own installation should have left. Install Claude Code in a step before (`npm install -g @anthropic-ai/claude-code`), and give the action's `with:` the path that `which claude` prints there as `path_to_claude_code_executable`; or pin the action to the release before, or a newer one.\n- “bin does not exist”: this release of the installer doesn't make the folder. `mkdir -p ~/.local/bin`, then install again. In a job put that line before the step, or pin its action (claude-code-action) or the installer's version to the release before, or to a newer one.\n- “not a valid Claude binary”: the file is there, but empty, cut off or for another system: delete it, and install again or another version.\n- It is missing again after a while, or as soon as it is written: a virus scanner took it. Its log names it; with a managed device ask whoever runs it.\n- An unfinished download is left over: delete ~/.local/share/claude (on Windows the same folder below %USERPROFILE%), and install again.\n- The file is there: add the folder to PATH and open a new terminal; `genkan doctor` names every claude that it finds." /
        "PATH の問題ではありません。ファイルがあるかを確認してください（`ls -l ~/.local/bin/claude`、PowerShell では `Test-Path $HOME\\.local\\bin\\claude.exe`）。ない場合は、別のバージョンをインストールしてください（Windows の 2.0.67 は書き込みませんでした）。インストーラーにバージョンの番号を付けて実行するか、npm（`npm install -g @anthropic-ai/claude-code`）または winget（`winget install Anthropic.ClaudeCode`）を使います。\n- 「installMethod is native」の場合: 以前のインストールの ~/.claude.json に「native」と記録されているため、インストーラーが何もコピーしませんでした（macOS と Linux でも報告があります）。`claude install --force` を実行すると、ファイルが書き込まれます。動作する claude がない場合は、`npx @anthropic-ai/claude-code install --force`（Node.js が必要）を実行するか、~/.claude.json から `installMethod` の行を削除して、インストーラーを再実行してください。\n- 「posix_spawn」「Action failed」「Failed to add marketplace」（claude-code-action のジョブ）の場合: アクションは、自身のインストールで置かれるはずのファイルを起動しています。前のステップで Claude Code をインストールし（`npm install -g @anthropic-ai/claude-code`）、そこでの `which claude` のパスを、アクションの `with:` の `path_to_claude_code_executable` に指定してください。または、アクションを前のリリースか新しいリリースに固定します。\n- 「bin does not exist」の場合: このリリースのインストーラーは、フォルダーを作成しません。`mkdir -p ~/.local/bin` を実行し、インストールし直してください。ジョブでは、その前にこの行を実行するか、アクション（claude-code-action）またはインストーラーのバージョンを、前のリリースか新しいリリースに固定します。\n- 「not a valid Claude binary」の場合: ファイルはありますが、空か、途中で切れているか、別のシステム用です。削除し、同じまたは別のバージョンをインストールし直してください。\n- しばらくすると、または書き込まれた直後になくなる場合: ウイルス対策ソフトが隔離しています。そのログで分かります。管理された端末では、運用担当に確認してください。\n- 途中のダウンロードが残っている場合: ~/.local/share/claude（Windows では %USERPROFILE% の下の同じフォルダー）を削除し、インストールし直してください。\n- ファイルがある場合: フォルダーを PATH に追加し、新しいターミナルを開いてください。見つかった claude は `genkan doctor` ですべて分かります。"
    } text {
        verified: false,
        patterns: [
            // The installer's own notes, also without its line before them.
            r"claude code successfully installed!.{0,300}?installmethod is native, but claude comma|\bsetup notes\b.{0,120}?installmethod is native, but claude command not found at /\S{1,200}/claude(?:\W{0,8}$|\W{1,8}(?:[^\Wn]|n[^\Wa]))",
            // claude-code-action starts what its own installation should have left.
            r"\b(?:action failed|failed to (?:add|install) \w{1,20})\b.{0,400}?(?:\benoent\b.{0,80}?spawn '[^']{0,160}/\.local/bin/claude'|\bspawn \S{0,160}/\.local/bin/claude enoent\b)",
            r"(?:claude code successfully installed!.{0,300}?)?claude command at (?<path>\S{1,200}) missing or broken(?:.{0,600}?claude code successfully installed!)?",
            r"installmethod is native, but claude command not found at [a-z]:\\[^\n]{1,200}?\bclaude\.exe(?:\W{0,8}$|\W{1,8}(?:[^\Wn]|n[^\Wa]))",
        ],
        examples: [
            "Action failed with error: Failed to add marketplace 'https://github.com/acme/claude-plugins.git': ENOENT: no such file or directory, posix_spawn '/home/runner/.local/bin/claude'",
            "✔ Claude Code successfully installed!\n⚠ Setup notes:\n  • installMethod is native, but claude command not found at /Users/taro/.local/bin/claude",
            "⚠ Setup notes:\n  • installMethod is native, but claude command not found at /home/taro/.local/bin/claude",
            "✔ Claude Code successfully installed!\n\n  Version: 2.0.67\n\n  Location: C:\\Users\\taro\\.local\\bin\\claude.exe\n\n⚠ Setup notes:\n  • installMethod is native, but claude command not found at C:\\Users\\taro\\.local\\bin\\claude.exe",
            "claude command at /home/taro/.local/bin/claude missing or broken (not a valid Claude binary)",
            "⚠ Setup notes:\n  ● claude command at /home/taro/.local/bin/claude missing or broken (/home/taro/.local/bin does not exist)\n✔ Claude Code successfully installed!",
            "• installMethod is native, but claude command not found at\n  C:\\Users\\taro\\.local\\bin\\claude.exe",
        ],
    }
    NATIVE_ELSEWHERE "GK-ERR-742" Usage {
        "Claude Code is noted as installed by its native installer (installMethod), but the program isn't at the place where that puts it" /
        "Claude Code はネイティブインストーラーによるもの（installMethod）と記録されていますが、その場所にプログラムがありません"
    } help {
        "The native installer has just run, or `claude` isn't found any more: the file is missing. `claude install --force` writes it; where no claude runs, `npx @anthropic-ai/claude-code install --force` (Node.js). A virus scanner or a clean-up may have taken it. `genkan doctor` names every claude that it finds; PATH isn't at fault.\n- It is elsewhere, as with Nix or another package manager, and works: link it to the place that the text names. `mkdir -p ~/.local/bin`, then `ln -s \"$(command -v claude)\" ~/.local/bin/claude`; or have the package do that.\n- It isn't installed by the native installer at all (npm, Homebrew): set installMethod in ~/.claude.json to what it is, with Claude Code closed. `claude doctor` shows what it takes itself for." /
        "ネイティブインストーラーの直後の場合や、`claude` が見つからなくなった場合は、ファイルがありません。`claude install --force` で書き込まれます（動作する claude がない場合は `npx @anthropic-ai/claude-code install --force`。Node.js が必要です）。ウイルス対策ソフトや整理の際に削除されていることがあります。見つかった claude は `genkan doctor` ですべて分かります。PATH の問題ではありません。\n- Nix などのパッケージマネージャーで別の場所に入っていて、動作している場合: 本文の場所にリンクを作ってください。`mkdir -p ~/.local/bin` の後に `ln -s \"$(command -v claude)\" ~/.local/bin/claude` を実行します。パッケージの設定で作ることもできます。\n- ネイティブインストーラーで入れたものではない場合（npm、Homebrew）: Claude Code を終了し、~/.claude.json の installMethod を実際の方法に直してください。現在の認識は `claude doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"installmethod is native, but claude command not found at /\S{1,200}/claude\b",
        ],
        examples: [
            "installMethod is native, but claude command not found at /home/taro/.local/bin/claude",
        ],
    }
    CLAUDE_NOT_FOUND "GK-ERR-495" Usage {
        "the shell doesn't find `claude`: the folder that it was installed to isn't in PATH, or the file isn't there" /
        "シェルが `claude` を見つけられません。インストール先のフォルダーが PATH にないか、ファイルがありません"
    } help {
        "Add the folder that it was installed to to PATH, then open a new terminal (Windows: see the cases below). On Linux and macOS, installed by npm: `export PATH=\"$(npm prefix -g)/bin:$PATH\"`; by the native installer the folder is ~/.local/bin. The line belongs in the file of the shell that you use (`echo $0`): zsh reads ~/.zshrc and never ~/.bashrc, bash reads ~/.bashrc. It is there already: a shell (an editor, a service) reads PATH only when it starts.\n- “cmdlet”, “is not recognized as an internal” (Windows), and it was installed by winget (`winget list Anthropic.ClaudeCode` shows it), mostly after `winget upgrade`: its link in %LOCALAPPDATA%\\Microsoft\\WinGet\\Links is gone, or that folder isn't in PATH. `winget uninstall Anthropic.ClaudeCode`, then `winget install --force Anthropic.ClaudeCode` (in a terminal as administrator, if it fails without), then open a new terminal. Where the company distributes it, its device management does that.\n- It worked before, with npm's installation, and PATH wasn't changed: `ls -lL $(npm prefix -g)/bin/claude` (Windows: `dir %APPDATA%\\npm\\claude*`) shows no file, or a link that leads nowhere: an update was cut off, or two sessions updated at the same time. Close every Claude Code, delete the folder @anthropic-ai/claude-code and .claude-code-… beside it in `npm root -g`, and that link, by hand, then `npm install -g @anthropic-ai/claude-code`, or take the native installer, whose updates don't do that.\n- “cmdlet”, “is not recognized as an internal” (Windows): add the folder to the user's PATH, then open a new terminal. By npm it is what `npm prefix -g` says, mostly %APPDATA%\\npm; by the native installer %USERPROFILE%\\.local\\bin. In PowerShell: `[Environment]::SetEnvironmentVariable('Path', [Environment]::GetEnvironmentVariable('Path','User') + ';' + $env:APPDATA + '\\npm', 'User')`; or in Settings, “environment variables”. An editor has to be ended and started again.\n- “Could not find Claude Code command”: a launcher looked for it. `claude --version` in a terminal says what is missing. It fails there too: install Claude Code (the native installer, or `npm install -g @anthropic-ai/claude-code`). It works there: end the launcher and start it again from that terminal, so that it has this PATH.\n- “claude code router”, “/bin/sh: 1: claude”, “Service not running” (ccr): it starts `claude` by /bin/sh, which knows neither an alias nor what ~/.zshrc adds. Name the file: `export CLAUDE_PATH=\"$HOME/.local/bin/claude\"` (or the path that `command -v claude` shows; if it shows an alias, what stands in that), then `ccr code`; or update ccr.\n- One shell finds it and another doesn't, also in a dev container: each reads files of its own. zsh ~/.zshrc (with -l ~/.zprofile too); bash ~/.bashrc, but as a login shell (`bash -l`, ssh, macOS) ~/.bash_profile or ~/.profile; fish `fish_add_path ~/.local/bin`. Write the line into the file of each one that is used (in the image or postCreateCommand too), or set PATH for all of them (`ENV PATH` in the Dockerfile, `remoteEnv` in devcontainer.json).\n- The native installer's folder is ~/.local/bin: `echo 'export PATH=\"$HOME/.local/bin:$PATH\"' >> ~/.zshrc` (zsh, the default on macOS; for bash ~/.bashrc). On Windows it is %USERPROFILE%\\.local\\bin: add it to the user's PATH (Settings, “environment variables”).\n- npm's is what `npm prefix -g` says, with bin behind it on Linux and macOS, on Windows %APPDATA%\\npm itself; `npm install` without -g puts claude into the current folder alone. WSL needs an installation of its own.\n- “installMethod is native, but claude command not found”: the file isn't in that folder although the installer said success (2.0.67 on Windows did): install again, another version, or by npm or winget; a virus scanner may have taken it. `genkan doctor` names every claude that it finds." /
        "インストール先のフォルダーを PATH に追加し、新しいターミナルを開いてください（Windows は下の各項目）。Linux と macOS で、npm でインストールした場合は `export PATH=\"$(npm prefix -g)/bin:$PATH\"` と書きます。ネイティブインストーラーのインストール先は ~/.local/bin です。書く場所は、使用しているシェル（`echo $0`）のファイルです。zsh が読むのは ~/.zshrc で、~/.bashrc は読みません。bash は ~/.bashrc を読みます。追加済みの場合、PATH はシェル（エディター、サービス）の起動時にだけ読み込まれます。\n- 「内部コマンドまたは外部コマンド」「コマンドレット」「cmdlet」「is not recognized as an internal」（Windows）で、winget でインストールした場合（`winget list Anthropic.ClaudeCode` で表示されます。多くは `winget upgrade` の後）: %LOCALAPPDATA%\\Microsoft\\WinGet\\Links のリンクがなくなったか、このフォルダーが PATH にありません。`winget uninstall Anthropic.ClaudeCode`、続いて `winget install --force Anthropic.ClaudeCode` を実行し（失敗する場合は管理者のターミナルで）、新しいターミナルを開いてください。会社が配布している場合は、端末管理者が行います。\n- npm でインストールした claude が以前は動作し、PATH も変更していない場合: `ls -lL $(npm prefix -g)/bin/claude`（Windows では `dir %APPDATA%\\npm\\claude*`）でファイルがないか、リンク先のないリンクであれば、更新が途中で終わったか、2 つのセッションが同時に更新しました。Claude Code をすべて終了し、`npm root -g` の @anthropic-ai/claude-code、隣の .claude-code-…、そのリンクを手動で削除してから、`npm install -g @anthropic-ai/claude-code` を実行してください。この問題の起こらないネイティブインストーラーも使えます。\n- 「内部コマンドまたは外部コマンド」「コマンドレット」「cmdlet」「is not recognized as an internal」（Windows）の場合: フォルダーをユーザーの PATH に追加し、新しいターミナルを開いてください。npm では `npm prefix -g` の示すフォルダー（多くは %APPDATA%\\npm）、ネイティブインストーラーでは %USERPROFILE%\\.local\\bin です。PowerShell では `[Environment]::SetEnvironmentVariable('Path', [Environment]::GetEnvironmentVariable('Path','User') + ';' + $env:APPDATA + '\\npm', 'User')` を実行するか、設定の「環境変数」で追加します。エディターは終了して起動し直してください。\n- 「Could not find Claude Code command」の場合: 起動プログラムが `claude` を探し、見つけられませんでした。ターミナルの `claude --version` で、何が足りないか分かります。そこでも失敗する場合は、Claude Code をインストールしてください（ネイティブインストーラー、または `npm install -g @anthropic-ai/claude-code`）。そこで動作する場合は、起動プログラムを終了し、その PATH が渡るようにそのターミナルから起動し直してください。\n- 「claude code router」「/bin/sh: 1: claude」「Service not running」（ccr）の場合: `claude` は /bin/sh で起動され、エイリアスや ~/.zshrc の設定は使われません。ファイルを指定してから `ccr code` を実行してください: `export CLAUDE_PATH=\"$HOME/.local/bin/claude\"`（または `command -v claude` が示すパス。エイリアスが表示される場合は、その中のパス）。ccr を更新しても解消することがあります。\n- 見つかるシェルと見つからないシェルがある場合（開発コンテナーを含む）: 読むファイルはシェルごとに異なります。zsh は ~/.zshrc（-l では ~/.zprofile も）、bash は ~/.bashrc（ログインシェルとして起動した場合（`bash -l`、ssh、macOS）は ~/.bash_profile または ~/.profile）を読み、fish では `fish_add_path ~/.local/bin` を使います。使うシェルそれぞれのファイルに書くか（イメージや postCreateCommand の中でも）、すべてに効くように PATH を設定してください（Dockerfile の `ENV PATH`、devcontainer.json の `remoteEnv`）。\n- ネイティブインストーラーのインストール先は ~/.local/bin です: `echo 'export PATH=\"$HOME/.local/bin:$PATH\"' >> ~/.zshrc`（macOS の既定の zsh の場合。bash では ~/.bashrc）。Windows では %USERPROFILE%\\.local\\bin を、設定の「環境変数」でユーザーの PATH に追加します。\n- npm のインストール先は `npm prefix -g` の示すフォルダー（Linux と macOS ではその下の bin、Windows では %APPDATA%\\npm）です。-g のない `npm install` では、現在のフォルダーにしか入りません。WSL には別にインストールが必要です。\n- 「installMethod is native, but claude command not found」の場合: インストーラーが成功と表示しても、ファイルがありません（Windows の 2.0.67 で起こりました）。別のバージョン、npm、winget でインストールし直してください。ウイルス対策ソフトが隔離していることもあります。見つかった claude は `genkan doctor` ですべて分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude(?:\.exe)?: (?:\d{1,4}: )?(?:command )?not found\b|command not found:? claude\b|\bcould not find claude code command: claude",
            r"\bclaude\W{1,3}is not recognized as|the term \W?claude(?:\.exe)?\W? is not recognized",
            r"claude code successfully installed!(?:.{0,400}?(?:in your path|not recogni|not found|not exist|setup notes)|.{0,140}$)|command not found in any known location|installmethod is native, but claude command not found",
            r"(?:^|\W)claude: no such file or directory\b",
        ],
        examples: [
            "bash: claude: command not found",
            "claude: The term 'claude' is not recognized as a name of a cmdlet, function, script file, or executable program.",
            "'claude' は、内部コマンドまたは外部コマンド、操作可能なプログラムまたはバッチ ファイルとして認識されていません。",
            "✔ Claude Code successfully installed! Location: C:\\Users\\taro\\.local\\bin\\claude.exe",
            "bash: /home/user/.local/bin/claude: No such file or directory",
        ],
    }
    PATH_NOTICE "GK-ERR-1277" Usage {
        "a notice of Claude Code's own check: it doesn't see the native installation's folder in PATH; often the folder is there, and the notice is wrong" /
        "Claude Code 自身の点検の通知です。ネイティブインストールのフォルダーが PATH に見つからないとしていますが、実際にはあり、通知が誤っていることも多くあります"
    } help {
        "`command -v claude` (PowerShell: `(Get-Command claude).Source`). It shows ~/.local/bin/claude (%USERPROFILE%\\.local\\bin\\claude.exe): nothing is to be done, only Claude Code can correct the notice: ignore it and update (`claude update`).\n- PATH has the folder only as `~/.local/bin` in quotation marks or with a slash at its end (`…/bin/`): the check doesn't know it so. Write `$HOME/.local/bin`, without the slash, into the shell's file, and open a new terminal.\n- It shows another claude (npm's, a package's) or nothing: add the folder: `echo 'export PATH=\"$HOME/.local/bin:$PATH\"' >> ~/.zshrc` (bash: ~/.bashrc; Windows: the user's PATH in Settings, “environment variables”), and open a new terminal, or remove the copy that you don't use. `genkan doctor` names every claude that it finds.\n- An editor, a desktop or a service started it: PATH is read when that starts; end it whole and start it again." /
        "`command -v claude`（PowerShell では `(Get-Command claude).Source`）を実行してください。~/.local/bin/claude（%USERPROFILE%\\.local\\bin\\claude.exe）と表示される場合、対応は不要です。通知を直せるのは Claude Code だけです。無視し、更新してください（`claude update`）。\n- PATH のフォルダーが引用符の中の `~/.local/bin` か、末尾にスラッシュのある形（`…/bin/`）だけの場合: 点検では認識されません。シェルのファイルに、末尾のスラッシュなしで `$HOME/.local/bin` と書き、新しいターミナルを開いてください。\n- 別の claude（npm やパッケージのもの）が表示されるか、何も表示されない場合: フォルダーを追加し（`echo 'export PATH=\"$HOME/.local/bin:$PATH\"' >> ~/.zshrc`。bash では ~/.bashrc、Windows では設定の「環境変数」でユーザーの PATH）、新しいターミナルを開くか、使わないものを削除してください。見つかった claude は `genkan doctor` ですべて分かります。\n- エディター、デスクトップ、サービスから起動した場合: PATH はその起動時に読み込まれます。完全に終了して起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bnative installation exists but (?:~|\S{0,80}[\\/])",
        ],
        examples: [
            "Native installation exists but ~/.local/bin is not in your PATH",
        ],
    }
    OTHER_METHOD "GK-ERR-500" Usage {
        "Claude Code looks for itself where it isn't: the way of installation that it remembers isn't that of the copy that runs" /
        "Claude Code が、実際とは異なる場所を確認しています。記録されたインストール方法が、動作中のものと一致していません"
    } help {
        "If `claude` works, no harm is done: `claude install` makes the recorded way true, or update by the way that you use (npm, Homebrew, your company's package). `genkan doctor` names every copy." /
        "`claude` が動作していれば問題ありません。`claude install` で記録と一致させるか、実際の方法（npm、Homebrew、組織のパッケージ）で更新してください。見つかったものは `genkan doctor` ですべて分かります。"
    } text {
        verified: false,
        patterns: [
            r"not replacing \S{1,200}: it was not created by the native installer|running (?:native|from local) installation but config install method is|config doesn't match this installation",
            r"\bclaude command not found at \S{1,200}|config mismatch: running [\w-]{1,20} but config says",
        ],
        examples: [
            "Running native installation but config install method is 'not set'",
            "Claude command not found at /home/taro/.local/bin/claude",
        ],
    }
    NPM_SHELL "GK-ERR-1251" Usage {
        "npm couldn't start the shell (cmd.exe, sh) that runs a package's script: mostly the folder behind “path” isn't there any more, because the package's installation had failed; rarely the shell itself is missing" /
        "npm が、パッケージのスクリプトを実行するシェル（cmd.exe、sh）を起動できません。多くは、パッケージのインストールに失敗し、「path」のフォルダーがなくなっています。まれに、シェル自体が見つかりません"
    } help {
        "Is a native module behind “path” (better-sqlite3, node-pty, sharp, keytar …)? npm runs its install script in that folder. A new Node.js (an odd number such as 23 or 25, or one that came out just now) often has no prebuilt file of it yet. Take the LTS release (`nvm install 22`, `nvm use 22`), delete the half-installed package's folder below node_modules, and install it again.\n- LTS is in use: stop what is running from that folder (Windows locks files in use), run `npm cache verify`, and install again; the log that npm names at its end has the first error.\n- The folder behind “path” is the project's own: it was deleted, renamed or is a network drive that is gone; go to a folder that exists.\n- cmd.exe isn't found elsewhere either: ComSpec (Windows: Settings, “environment variables”) has to be `C:\\Windows\\System32\\cmd.exe`, and `npm config get script-shell` names no other shell that is missing (`npm config delete script-shell`). In a container: install `sh` or bash." /
        "「path」がネイティブモジュール（better-sqlite3、node-pty、sharp、keytar など）かを確認してください。npm はそのフォルダーでインストールスクリプトを実行します。新しい Node.js（23 や 25 などの奇数のもの、出たばかりのもの）には、ビルド済みのファイルがまだないことが多くあります。LTS のリリースを使い（`nvm install 22`、`nvm use 22`）、node_modules の下に残った不完全なパッケージのフォルダーを削除して、インストールし直してください。\n- LTS を使っている場合: そのフォルダーのプログラムを終了し（Windows では使用中のファイルがロックされます）、`npm cache verify` の後、インストールし直してください。最初のエラーは、npm が最後に示すログにあります。\n- 「path」のフォルダーがプロジェクト自身のものである場合: 削除されたか、名前が変わったか、切断されたネットワークドライブです。存在するフォルダーに移動してください。\n- ほかでも cmd.exe が見つからない場合: ComSpec（Windows では設定の「環境変数」）を `C:\\Windows\\System32\\cmd.exe` にし、`npm config get script-shell` が存在しないシェルを指していないか確認してください（`npm config delete script-shell` で外せます）。コンテナーでは `sh` または bash をインストールします。"
    } text {
        verified: false,
        patterns: [
            r"\bnpm (?:err!|error) .{0,400}?\bspawn (?:[a-z]:\\\S{1,120}?\\)?cmd(?:\.exe)? (?:enoent\b|npm (?:err!|error) path (?<path>\S{1,240}))",
            r"\bnpm (?:err!|error) .{0,400}?\bspawn (?:/(?:usr/)?bin/)?(?:ba|da|z)?sh (?:enoent\b|npm (?:err!|error) path (?<path>\S{1,240}))",
        ],
        examples: [
            "npm error code ENOENT\nnpm error syscall spawn C:\\windows\\system32\\cmd.exe\nnpm error path C:\\Users\\taro\\app\\node_modules\\better-sqlite3\nnpm error errno -4058",
            "npm ERR! enoent spawn sh ENOENT",
        ],
    }
    PATH_GONE "GK-ERR-565" Usage {
        "the program at this path can't be started because something isn't there: its file, the folder that it is started in, or the loader (C library) that it was built for; PATH plays no part" /
        "このパスのプログラムを起動できません。ファイル、起動時の作業フォルダー、またはプログラムが必要とするローダー（C ライブラリ）のどれかがありません。PATH は関係しません"
    } help {
        "Look whether the file in the text is there (`ls -l` and its path). It isn't: install what brings it again, or correct the path. It is: one of the points below.\n- “Failed to spawn Claude Code process” (the Agent SDK), and the file is there: the folder in the options' `cwd` doesn't exist where the program runs (in a container: inside it); Node then says ENOENT of the program. Create it, or give one that exists. Your options have `env` without PATH, and claude is a script: pass the rest on (`env: { ...process.env, … }`).\n- “linux-x64”, “linux-x86_64”, “linux-amd64”, “linux-arm64”, “linux-aarch64”, “x64-linux”, “arm64-linux”, “linux-64”, and the file is there: it was built for another Linux. On Alpine (musl; images named `-alpine`) and on NixOS the loader of glibc is missing, which is reported as ENOENT of the program itself; `file PATH` names it (“interpreter”). Take an image with glibc (Debian, Ubuntu: `node:22-slim`), the package's build for musl, or a newer release of it (some run with Node.js where their own program doesn't start). `apk add gcompat` is enough for some.\n- A path of Linux or WSL (/home/…) in the configuration of a program that runs on Windows: make the command `wsl` and its arguments `bash -c \"source ~/.nvm/nvm.sh && npx -y …\"` (without nvm `bash -lc \"npx -y …\"`), or run that program in WSL.\n- The version in the path is gone (nvm): `which npx` shows today's path. Correct it in the configuration, or write the name alone.\n- “.vscode-server”, “.vscode-server-insiders”, “.vscode”, “.cursor-server”, “.cursor” (an editor extension's own copy): the file is there: the folder that the editor has open was deleted. Open another one, or take deleted folders out of the .code-workspace file (the first one in it counts). It isn't there: install the extension again.\n- Its file is there and is a script: the interpreter that its first line (#!) names is missing, or that line ends with Windows' line break (`head -1 PATH | cat -A` shows ^M): `sed -i 's/\\r$//' PATH`.\n- Another program, and its file does exist: the folder that it is started in was deleted; start it in another one.\n- “nodejs\\npx”, “nodejs\\npm”, “npm\\npx”, “npm\\npm”, “npm\\pnpm”, “npm\\claude” (Windows): the file without an ending is a shell's script, which Windows doesn't start. An MCP server: command `cmd` with the args `/c npx …`; elsewhere name the file with its ending (npx.cmd), and start it through a shell." /
        "本文のファイルがあるかを確認してください（`ls -l` とそのパス）。なければ、それを含むものをインストールし直すか、パスを直してください。ある場合は、以下のどれかです。\n- 「Failed to spawn Claude Code process」（Agent SDK）で、ファイルがある場合: オプションの `cwd` のフォルダーが、プログラムの動く環境（コンテナーではその中）に存在しません。この場合も、Node はプログラムの ENOENT と表示します。作成するか、存在するフォルダーを指定してください。オプションに PATH のない `env` があり、claude がスクリプトの場合は、残りも渡してください（`env: { ...process.env, … }`）。\n- 「linux-x64」「linux-x86_64」「linux-amd64」「linux-arm64」「linux-aarch64」「x64-linux」「arm64-linux」「linux-64」で、ファイルがある場合: 別の Linux 用のビルドです。Alpine（musl。`-alpine` の付くイメージ）や NixOS には glibc のローダーがなく、プログラム自体の ENOENT として表示されます。ローダーは `file パス` の「interpreter」で分かります。glibc のイメージ（Debian、Ubuntu。`node:22-slim` など）、そのパッケージの musl 用のビルド、または新しいリリース（起動できない場合に Node.js で動くものもあります）を使ってください。`apk add gcompat` で足りるものもあります。\n- Windows で動くプログラムの設定に、Linux や WSL のパス（/home/…）がある場合: コマンドを `wsl`、引数を `bash -c \"source ~/.nvm/nvm.sh && npx -y …\"`（nvm を使わない場合は `bash -lc \"npx -y …\"`）にするか、そのプログラムを WSL で動かしてください。\n- パスにあるバージョンがなくなった場合（nvm など）: 現在のパスは `which npx` で分かります。設定を直すか、名前だけを書いてください。\n- 「.vscode-server」「.vscode-server-insiders」「.vscode」「.cursor-server」「.cursor」（エディターの拡張機能に付属するもの）の場合: ファイルがあれば、エディターで開いているフォルダーが削除されています。別のフォルダーを開くか、削除されたフォルダーを .code-workspace ファイルから外してください（先頭のフォルダーが使われます）。ファイルがなければ、拡張機能をインストールし直します。\n- ファイルがあり、スクリプトの場合: 1 行目（#!）のインタープリターがないか、その行が Windows の改行で終わっています（`head -1 パス | cat -A` に ^M と表示されます）。`sed -i 's/\\r$//' パス` で直せます。\n- ほかのプログラムで、ファイルが存在する場合: 起動時の作業フォルダーが削除されています。別のフォルダーで起動してください。\n- 「nodejs\\npx」「nodejs\\npm」「npm\\npx」「npm\\npm」「npm\\pnpm」「npm\\claude」の場合（Windows）: 拡張子のないファイルはシェルのスクリプトで、Windows では起動できません。MCP サーバーでは、コマンドを `cmd`、引数を `/c npx …` にしてください。それ以外では拡張子まで指定し（npx.cmd）、シェル経由で起動します。"
    } text {
        verified: false,
        patterns: [
            r"\bspawn(?:sync)? (?<program>[a-z]:\\(?:program files(?: \(x86\))?|users\\[^\\/]{1,40})\\[^\x22]{1,160}?) enoent\b",
            r"\bspawn(?:sync)? (?<program>(?:/(?:home|users|root|usr|opt|mnt|apps?|workspaces?|workdir|srv|var|tmp|data|nix|builds|__w|github|private|library|applications|volumes|snap)/|[a-z]:\\)\S{1,200}) enoent\b",
            r"(?:^|\s)exec (?<program2>/\S{1,200}): no such file or directory",
        ],
        examples: [
            "Error: spawn C:\\Program Files\\nodejs\\npx ENOENT",
            "Error: spawn /home/user/.nvm/versions/node/v20.x.x/bin/npx ENOENT",
            "Error: spawn /app/node_modules/acme-cli/bin/acme-linux-x64 ENOENT",
            "exec /usr/local/bin/acme-linux-arm64: no such file or directory",
        ],
    }
    UNQUOTED "GK-ERR-575" Usage {
        "the path “C:\\Program Files\\…” was cut off at its blank: it isn't in quotation marks, so the program is there and isn't found" /
        "パス「C:\\Program Files\\…」が空白で途切れています。引用符がないため、プログラムがあるのに見つかりません"
    } help {
        "An MCP server with `npx -y …`: install it (`npm install -g mcp-remote`, for example), and make its own name the command.\n- Elsewhere: put the whole path in quotation marks, or write it C:\\PROGRA~1\\….\n- It is in a setting of Claude Code (a hook, statusLine, a helper): put quotation marks inside the text, `\\\"C:/Program Files/…\\\"`." /
        "MCP サーバーの `npx -y …` の場合: パッケージをインストールし（`npm install -g mcp-remote` など）、その名前をコマンドにしてください。\n- それ以外の場合: パス全体を引用符で囲むか、C:\\PROGRA~1\\… と書いてください。\n- Claude Code の設定（フック、statusLine、ヘルパー）の場合: 文字列の中で引用符を付けます（`\\\"C:/Program Files/…\\\"`）。"
    } text {
        verified: false,
        patterns: [
            r"'c:\\program' .{0,16}is not recognized|(?:\bc:\\|/c/)program: (?:command not found|no such file or directory)",
        ],
        examples: [
            "'C:\\Program' は、内部コマンドまたは外部コマンド、\n操作可能なプログラムまたはバッチ ファイルとして認識されていません。",
        ],
    }
    SPAWN_EINVAL "GK-ERR-584" Usage {
        "Node.js on Windows refuses to start a .cmd or .bat file directly (spawn EINVAL)" /
        "Windows の Node.js は、.cmd や .bat のファイルを直接起動しません（spawn EINVAL）"
    } help {
        "An editor's extension that starts Claude Code: name claude.exe (of the native installer) in its settings in place of claude.cmd, and update the extension.\n- An MCP server: make the command `cmd` with the arguments `/c npx …`.\n- A program of your own: `shell: true`, or start the .exe or `node script.js` itself.\n- It already starts an .exe: look at its arguments and its folder, and update that program." /
        "Claude Code を起動するエディターの拡張機能の場合: 設定で claude.cmd ではなく claude.exe（ネイティブインストーラーのもの）を指定し、拡張機能を更新してください。\n- MCP サーバーの場合: コマンドを `cmd`、引数を `/c npx …` にしてください。\n- 自作のプログラムの場合: `shell: true` を指定するか、.exe または `node スクリプト.js` を直接起動してください。\n- すでに .exe を起動している場合: 引数とフォルダーを確認し、そのプログラムを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\bspawn EINVAL\b",
        ],
        examples: [
            "Error: spawn EINVAL",
        ],
    }
    SPAWN_BUSY "GK-ERR-909" Problem {
        "the program's file is in use by another one at this moment (EBUSY, ETXTBSY), so it can't be started" /
        "起動するプログラムのファイルが、別のプログラムに使われています（EBUSY、ETXTBSY）"
    } help {
        "An editor's extension (“Error spawning Claude”): its own copy of claude is held by a virus scanner, an update or a running Claude. Close the editor and every claude process, wait a moment, start again. `claude` in a terminal works meanwhile.\n- Claude's desktop app on Windows: end every claude.exe (Task Manager) and stop its service (as administrator `sc.exe stop CoworkVMService`), or restart Windows; then open the app once. It stays after an update: remove the package, restart, install it again.\n- It stays: reinstall the extension; on a company's machine have its folder exempted from the scanner.\n- Linux, ETXTBSY: the file is just being written (an update, a build, an image's layer): try again once that has ended." /
        "エディターの拡張機能の場合（「Error spawning Claude」）: 付属の claude が、ウイルス対策ソフト、更新、または実行中の Claude に使われています。エディターと claude のプロセスをすべて終了し、少し待って起動し直してください。その間もターミナルの `claude` は使えます。\n- Windows のデスクトップアプリの場合: タスク マネージャーで claude.exe をすべて終了し、管理者として `sc.exe stop CoworkVMService` でサービスを止めるか、Windows を再起動してから、アプリを 1 つだけ起動してください。更新後に続く場合は、パッケージを削除し、再起動してインストールし直します。\n- 解消しない場合: 拡張機能をインストールし直してください。会社の端末では、そのフォルダーを検査の対象外にしてもらいます。\n- Linux の ETXTBSY の場合: ファイルが書き込み中です（更新、ビルド、イメージのレイヤー）。終わってからやり直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bspawn (?:EBUSY|ETXTBSY)\b",
        ],
        examples: [
            "[error] Error spawning Claude (on channel d0kfhn1xp1f): Error: spawn EBUSY",
        ],
    }
    COPILOT_AGENT "GK-ERR-681" Usage {
        "the Claude agent of GitHub Copilot Chat ended without an answer; this is only its general ending, and the reason stands in its log" /
        "GitHub Copilot Chat の Claude エージェントが、応答せずに終了しました。これは汎用の終了メッセージで、理由はそのログにあります"
    } help {
        "It is Copilot's own agent, not Claude Code's extension. Its log has the reason: in VS Code's Output panel the lines of GitHub Copilot Chat before this one (`claude-agent-sdk stderr`); paste those.\n- ~/.claude/settings.json switches Claude Code to a cloud (CLAUDE_CODE_USE_BEDROCK, _VERTEX, _FOUNDRY): the agent seems to take these settings with its own model names, and fails with every model. They are right for Claude Code: use its own extension, or `claude` in a terminal.\n- It began with an update of VS Code: update again, or go back to the version that worked, and report it to Microsoft (microsoft/vscode)." /
        "Claude Code の拡張機能ではなく、Copilot 自身のエージェントです。理由はログにあります。VS Code の「出力」パネルで、GitHub Copilot Chat のこの行より前の行（`claude-agent-sdk stderr`）を確認し、貼り付けてください。\n- ~/.claude/settings.json で Claude Code をクラウドに切り替えている場合（CLAUDE_CODE_USE_BEDROCK、_VERTEX、_FOUNDRY）: エージェントがこの設定を自身のモデル名と併せて使い、どのモデルでも失敗するようです。Claude Code の設定としては正しいため、Claude Code の拡張機能か、ターミナルの `claude` を使ってください。\n- VS Code の更新後に始まった場合: もう一度更新するか、動作していたバージョンに戻し、Microsoft に報告してください（microsoft/vscode）。"
    } text {
        verified: false,
        patterns: [
            r"\berror during execution\b.{0,400}\bextensions[/\\]{1,2}copilot[/\\]{1,2}dist\b",
            r"\[claudecodesession\].{0,300}\berror during execution\b",
        ],
        examples: [
            "[error] Error: Error during execution at q8o (/home/taro/.vscode-server/bin/7e79/extensions/copilot/dist/extension.js:2908:480)",
            "[info] [ClaudeCodeSession] Passing 9 plugin(s) from skill locations [error] Error: Error during execution",
        ],
    }
    DATABRICKS_CLI "GK-ERR-684" Person {
        "the Databricks CLI failed, which a launcher (ucode) calls before it starts Claude Code; the CLI's own message isn't in this text" /
        "起動プログラム（ucode）が Claude Code の前に呼び出す Databricks CLI が失敗しました。CLI 自身のメッセージは本文にありません"
    } help {
        "Run the command in the brackets by hand (`databricks auth profiles`): it says why.\n- No profile yet, the first time: `databricks auth login --host https://WORKSPACE`, then the launcher again (`ucode claude`). A sign-in that has ended: the same.\n- “No such command 'auth'”: the old CLI of Python (0.18 or before); install the current one (`databricks --version`) and update the launcher." /
        "角かっこ内のコマンド（`databricks auth profiles`）を手動で実行すると、理由が表示されます。\n- まだプロファイルがない場合（初回）: `databricks auth login --host https://ワークスペース` の後、もう一度起動してください（`ucode claude`）。サインインの期限が切れた場合も同様です。\n- 「No such command 'auth'」の場合: Python 版の古い CLI（0.18 以前）です。現在の CLI をインストールし（`databricks --version` で確認）、起動プログラムも更新してください。"
    } text {
        verified: false,
        patterns: [
            r"command '?\[?'databricks', '.{1,160}returned non-zero exit status",
        ],
        examples: [
            "subprocess.CalledProcessError: Command '['databricks', 'auth', 'profiles', '--output', 'json']' returned non-zero exit status 1.",
        ],
    }
    ACTION_INPUT "GK-ERR-688" Usage {
        "a warning of GitHub Actions: the workflow gives the Claude action inputs that this version of it doesn't have; they are ignored" /
        "GitHub Actions の警告です。ワークフローが、このバージョンの Claude アクションにない入力を指定しています。指定は無視されます"
    } help {
        "Take them out of the step's `with:`, or correct the names by the list of valid inputs. The step itself goes on.\n- Region and project of the cloud (bedrock_region, vertex_region, vertex_project_id): give them as `env` of the step or job: AWS_REGION, CLOUD_ML_REGION, ANTHROPIC_VERTEX_PROJECT_ID. `use_bedrock` or `use_vertex` chooses the provider.\n- Inputs of the beta (direct_prompt, custom_instructions, allowed_tools, max_turns, model): v1 of anthropics/claude-code-action has `prompt` and `claude_args` (`--max-turns`, `--model`, `--allowedTools`) in their place." /
        "ステップの `with:` から取り除くか、有効な入力の一覧に合わせて名前を直してください。ステップ自体は続行されます。\n- クラウドのリージョンとプロジェクト（bedrock_region、vertex_region、vertex_project_id）の場合: ステップまたはジョブの `env` に、AWS_REGION、CLOUD_ML_REGION、ANTHROPIC_VERTEX_PROJECT_ID として指定します。プロバイダーは `use_bedrock` または `use_vertex` で選びます。\n- ベータ版の入力（direct_prompt、custom_instructions、allowed_tools、max_turns、model）の場合: anthropics/claude-code-action の v1 では、`prompt` と `claude_args`（`--max-turns`、`--model`、`--allowedTools`）で指定します。"
    } text {
        verified: false,
        patterns: [
            r"unexpected input\(s\) '.{1,300}?', valid inputs are \[.{0,900}?\b(?:anthropic_api_key|claude_code_oauth_token|use_bedrock|use_vertex|claude_args)\b",
        ],
        examples: [
            "Warning: Unexpected input(s) 'bedrock_region', valid inputs are ['prompt', 'prompt_file', 'anthropic_api_key', 'use_bedrock']",
        ],
    }
    MEMORY "GK-ERR-926" Problem {
        "a program was ended by the system (“Killed”), nearly always because memory ran out, or it gave up because it got no more memory" /
        "プログラムがシステムに強制終了されたか（「Killed」。ほとんどはメモリ不足）、メモリを確保できずに終了しました"
    } help {
        "The text names the program where it can. Ended by the system: `free -h` (macOS: Activity Monitor) while it runs shows who takes it; `dmesg | grep -i oom` what was ended. Close others, add memory or swap, then `claude --continue`.\n- A container, WSL or CI job: its own limit counts: raise it (`docker run --memory`, `memory=` under [wsl2] in %USERPROFILE%\\.wslconfig, a larger runner).\n- “JavaScript heap out of memory”: Node.js reached its own limit (about 4 GB) and ended itself; more memory in the machine changes nothing. Claude Code: start it again and update it (the native installer's needs no Node.js), and begin a new conversation in place of a very long one; if it comes again, `NODE_OPTIONS=--max-old-space-size=8192 claude` raises the limit. A build or an MCP server: the same variable for its command.\n- “(claude)”, “task=claude”, “killed claude”: it was Claude Code itself. Tens of gigabytes (anon-rss) are a fault of its release (1.0.52 and 1.0.53 took 44 GB), which more memory doesn't end: update it, or go back to the last that worked (`claude install VERSION`), then `claude --continue`. Below that: /compact or /clear, fewer sessions and MCP servers at once, and an update.\n- “zsh: killed” at once, at the program's start, on macOS: mostly not memory: macOS refused the file's signature. The newest report of the program in ~/Library/Logs/DiagnosticReports says so (“Code Signature Invalid”): install it anew (`claude install VERSION`)." /
        "どのプログラムかは、分かる場合は本文にあります。システムが終了させた場合は、実行中の `free -h`（macOS ではアクティビティモニタ）で何が使っているか、`dmesg | grep -i oom` で何が終了されたかが分かります。ほかのプログラムを終了するか、メモリまたはスワップを増やし、`claude --continue` で再開してください。\n- コンテナー、WSL、CI のジョブの場合: それぞれの上限があります。上限を増やしてください（`docker run --memory`、%USERPROFILE%\\.wslconfig の [wsl2] の `memory=`、大きいランナー）。\n- 「JavaScript heap out of memory」の場合: Node.js 自身の上限（約 4 GB）に達して終了しました。端末のメモリを増やしても変わりません。Claude Code の場合は、起動し直して更新し（ネイティブインストーラーのものは Node.js を使いません）、とても長い会話の代わりに新しい会話を始めてください。繰り返す場合は `NODE_OPTIONS=--max-old-space-size=8192 claude` で上限を上げられます。ビルドや MCP サーバーでは、そのコマンドに同じ変数を設定します。\n- 「(claude)」「task=claude」「killed claude」の場合: Claude Code 自身です。数十 GB（anon-rss）に達していれば、そのリリースの不具合で（1.0.52 と 1.0.53 は 44 GB）、メモリを増やしても解消しません。更新するか、動いていたものに戻し（`claude install バージョン`）、`claude --continue` で再開してください。それより少なければ、/compact または /clear を実行し、同時に使うセッションと MCP サーバーを減らし、更新してください。\n- macOS で、起動してすぐに「zsh: killed」と表示される場合: 多くはメモリではなく、ファイルの署名が拒否されています。~/Library/Logs/DiagnosticReports にあるそのプログラムの最新のレポートで分かります（「Code Signature Invalid」）。入れ直してください（`claude install バージョン`）。"
    } text {
        verified: false,
        patterns: [
            r"javascript heap out of memory|\bENOMEM\b|out of memory: killed process|\boom-kill:constraint=constraint_\w{3,20}\b",
            r"\bline \d+: +\d+ killed\b|terminated by signal sigkill|\bzsh: killed \S|array buffer allocation failed",
        ],
        examples: [
            "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
            "build.sh: line 9: 4711 Killed    python3 train.py",
        ],
    }
    DISK "GK-ERR-239" Problem {
        "this machine has run out of something: disk space, a quota, open files, processes or watched files" /
        "この端末のディスク、クォータ、開けるファイル数、プロセス数、監視できるファイル数のいずれかが不足しています"
    } help {
        "The text names which of them it is; signing in again doesn't help.\n- “too many open files, watch”, “file watchers”: watched files. On Linux raise fs.inotify.max_user_instances (EMFILE) or fs.inotify.max_user_watches (ENOSPC) with `sudo sysctl -w`, and in /etc/sysctl.d for good; or close editors and other programs that watch files. On macOS `ulimit -n`.\n- ENOSPC, EDQUOT, “no space left”, “disk quota”, “temp disk is full”: disk space or a quota. `df -h` and `quota` show which; free space in your home folder and the temporary folder (~/.claude/projects holds old conversations).\n- EMFILE, ENFILE, “too many open files”: open files. Raise the limit (`ulimit -n`), or close programs.\n- EAGAIN, “fork”, “another process”: processes. `ulimit -u`, or the container's limit (pids). “fork” in Git Bash on Windows: not the number; update Git for Windows and restart Windows.\n- “/var/lib/docker”, “docker-builder”, “failed to register layer”, “failed to solve”, “Error response from daemon”: Docker's disk is full, which in Docker Desktop, OrbStack or Colima is that of its own virtual machine, whatever `df -h` says here: `docker system df` shows what takes it, `docker builder prune` and `docker system prune` free it (unused images and stopped containers go); or enlarge the disk in Docker Desktop's settings (Resources).\n- “no space left”, and `df -h` shows room: the file system has no inodes left (`df -i`): many small files, often below node_modules or a cache, have to go." /
        "どれが不足しているかは、本文で分かります。サインインし直しても解消しません。\n- 「too many open files, watch」「file watchers」の場合: 監視できるファイル数です。Linux では fs.inotify.max_user_instances（EMFILE）または fs.inotify.max_user_watches（ENOSPC）を `sudo sysctl -w` で増やし、恒久的には /etc/sysctl.d に書きます。ファイルを監視しているエディターなどを終了する方法もあります。macOS では `ulimit -n` です。\n- ENOSPC、EDQUOT、「no space left」「disk quota」「temp disk is full」の場合: ディスクまたはクォータです。どちらかは `df -h` と `quota` で分かります。ホームフォルダーと一時フォルダーの空きを増やしてください（~/.claude/projects に過去の会話があります）。\n- EMFILE、ENFILE、「too many open files」の場合: 開けるファイル数です。上限を増やすか（`ulimit -n`）、ほかのプログラムを終了してください。\n- EAGAIN、「fork」「another process」の場合: プロセス数です。`ulimit -u`、またはコンテナーの上限（pids）を確認してください。Windows の Git Bash の「fork」はプロセス数の問題ではありません。Git for Windows を更新し、Windows を再起動してください。\n- 「/var/lib/docker」「docker-builder」「failed to register layer」「failed to solve」「Error response from daemon」の場合: Docker のディスクがいっぱいです。Docker Desktop、OrbStack、Colima では Docker 自身の仮想マシンのディスクで、この端末の `df -h` には表れません。使用量は `docker system df` で分かり、`docker builder prune` と `docker system prune` で空けられます（使っていないイメージと停止中のコンテナーは削除されます）。Docker Desktop の設定（Resources）でディスクを大きくする方法もあります。\n- 「デバイスに空き領域がありません」「no space left」で `df -h` に空きがある場合: inode が不足しています（`df -i`）。node_modules やキャッシュなどにある多数の小さいファイルを削除してください。"
    } text {
        verified: false,
        patterns: [
            r"ripgrep not started: the os could not create another process|because the temp disk is full, over its quota",
            r"\bENOSPC\b|no space left on device|\bEMFILE\b|\bENFILE\b|too many open files|\bEDQUOT\b|disk quota exceeded|or your disk quota on it, is full|\bERROR_DISK_FULL\b|there is not enough space on the disk",
            r"\bfork: (?:retry: )?resource temporarily unavailable|\bspawn EAGAIN\b|system limit for number of file watchers",
        ],
        examples: [
            "ripgrep not started: the OS could not create another process",
            "ENOSPC: no space left on device, write",
            "bash: fork: retry: Resource temporarily unavailable",
        ],
    }
    NO_PAGER "GK-ERR-863" Usage {
        "the AWS command line hands its output to a pager (`less`) that isn't installed; the call itself wasn't the problem" /
        "AWS CLI が出力を渡すページャー（`less`）がインストールされていません。呼び出し自体の問題ではありません"
    } help {
        "Switch it off: `export AWS_PAGER=\"\"`, `--no-cli-pager`, or `cli_pager =` (empty) in ~/.aws/config; or install `less`.\n- In a container or job set AWS_PAGER to an empty value once, in its image or environment." /
        "ページャーを使わないようにするか（`export AWS_PAGER=\"\"`、`--no-cli-pager`、または ~/.aws/config の空の `cli_pager =`）、`less` をインストールしてください。\n- コンテナーやジョブでは、イメージまたは環境変数で AWS_PAGER を空に設定しておきます。"
    } text {
        verified: false,
        patterns: [
            r"unable to redirect output to pager",
        ],
        examples: [
            "Unable to redirect output to pager. Received the following error when opening pager:
[Errno 2] No such file or directory: 'less'",
        ],
    }
    ARGUMENTS "GK-ERR-1013" Problem {
        "a program couldn't be started: its arguments, with the environment, are longer than the system allows" /
        "プログラムを起動できません。引数が（環境変数と合わせて）システムの上限を超えています"
    } help {
        "It is installed, and PATH is right: what is long has to go another way, by standard input or in a file. Claude Code takes the prompt so (`claude -p < prompt.txt`), and files in place of long values: `--append-system-prompt-file`, `--mcp-config FILE`, `--settings FILE`. Linux allows 128 KB for one argument and about 2 MB for all, macOS 1 MB, Windows 32,767 characters (cmd 8,191).\n- “posix_spawn 'bun'”, “claude-code-action”, or another job: the prompt with the pull request, its comments or its list of files is too long. Update the action; let the prompt name files of the checkout and commands (`git diff`) that Claude Code looks at itself, in place of their text; or take a smaller pull request.\n- A program, plugin, editor or router of others starts Claude Code: that one hands the whole conversation over as an argument. Update it; until then begin a new conversation, with fewer instructions, skills and MCP servers. A program of your own writes the prompt to Claude Code's standard input.\n- “ENAMETOOLONG”, “WinError 206”, “os error 206”, “command line is too long”: Windows' limit, which is the smallest: the same remedy, or run it in WSL.\n- A command of the shell with many files (`rm *`, `grep … *`): `find … -exec … +`, or `xargs`.\n- The arguments are short: the environment counts as well: a variable that holds a whole file (`env | wc -c`): unset it, or name the file in it." /
        "プログラムはあり、PATH も正しい状態です。長いものは、標準入力またはファイルで渡す必要があります。Claude Code はプロンプトを標準入力で受け取れます（`claude -p < prompt.txt`）。長い値の代わりにファイルも指定できます: `--append-system-prompt-file`、`--mcp-config ファイル`、`--settings ファイル`。上限は、Linux では引数 1 つが 128 KB、全体で約 2 MB、macOS では 1 MB、Windows では 32,767 文字（cmd では 8,191 文字）です。\n- 「posix_spawn 'bun'」「claude-code-action」の場合や、ほかのジョブの場合: プルリクエストの内容、コメント、ファイルの一覧を含むプロンプトが長すぎます。アクションを更新してください。本文の代わりに、チェックアウトしたファイルやコマンド（`git diff`）を示して Claude Code に読ませるか、プルリクエストを小さくする方法もあります。\n- ほかのプログラム、プラグイン、エディター、ルーターが Claude Code を起動している場合: 会話全体を引数で渡しています。更新してください。それまでは、指示、スキル、MCP サーバーを減らして新しい会話を始めます。自作のプログラムでは、Claude Code の標準入力にプロンプトを書き込みます。\n- 「ENAMETOOLONG」「WinError 206」「os error 206」「コマンド ラインが長すぎます」「command line is too long」の場合: 上限が最も小さい Windows のものです。対処は同じで、WSL で実行することもできます。\n- 多数のファイルを指定したシェルのコマンド（`rm *`、`grep … *`）の場合: `find … -exec … +` または `xargs` を使ってください。\n- 引数が短い場合: 環境変数も上限に含まれます。ファイル全体を入れた変数があれば（`env | wc -c`）、外すか、ファイル名を入れてください。"
    } text {
        verified: false,
        patterns: [
            r"\be2big\b(?:.{0,80}?\bposix_spawn '[^']{1,200}')?|\bargument list too long\b(?:.{0,40}?\bposix_spawn '[^']{1,200}')?",
            r"\bspawn(?:sync)?(?: \S{1,200})? enametoolong\b|\benametoolong\b.{0,60}?\b(?:uv_|posix_)?spawn\b",
            r"\bthe command line is too long\b",
            r"\b(?:spawn|subprocess|popen|createprocess|claude)\b.{0,300}?\b(?:winerror|os error) 206\b",
        ],
        examples: [
            "Error: Failed to spawn Claude Code process: E2BIG: argument list too long, posix_spawn 'bun'",
            "Failed to spawn claude: spawn ENAMETOOLONG",
            "The command line is too long.",
            "subprocess.Popen: FileNotFoundError: [WinError 206] The filename or extension is too long",
        ],
    }
    NO_RIPGREP "GK-ERR-864" Usage {
        "Claude Code (or a plugin) can't start ripgrep (`rg`), with which it searches in files: it isn't found" /
        "ファイルの検索に使う ripgrep（`rg`）が見つからず、Claude Code またはプラグインから起動できません"
    } help {
        "`which rg` (Windows: `where rg`) in a terminal. It finds none: install it (`brew install ripgrep`, `apt install ripgrep`, `winget install BurntSushi.ripgrep.MSVC`), and open a new terminal. Claude Code's native installation brings its own.\n- “posix_spawn 'rg'”, “spawn rg”, and `which rg` finds it: PATH isn't at fault, and installing it again changes nothing. Claude Code asked for the system's `rg`, although it has one of its own: take USE_BUILTIN_RIPGREP out where it is set (`env`, `env` in settings.json), and start it anew. Nothing is set: a fault of the release (2.1.96 of the extension on macOS is reported): update Claude Code and the extension, or go back to the last that worked (`claude install VERSION`; VS Code: “Install Specific Version” at the extension).\n- The same, and the folder in which the session was started has been moved or deleted: that gives the same text. Open another one.\n- It was there and an update lost it: USE_BUILTIN_RIPGREP=0 uses the system's `rg`, without it the built-in one; install Claude Code again if that is missing." /
        "ターミナルで `which rg`（Windows では `where rg`）を実行してください。見つからない場合はインストールし（`brew install ripgrep`、`apt install ripgrep`、`winget install BurntSushi.ripgrep.MSVC`）、新しいターミナルを開きます。Claude Code のネイティブ版には含まれています。\n- 「posix_spawn 'rg'」「spawn rg」と表示され、`which rg` では見つかる場合: PATH の問題ではなく、インストールし直しても変わりません。Claude Code は自身の ripgrep を持っていますが、システムの `rg` を呼び出しています。USE_BUILTIN_RIPGREP が設定されていれば（`env`、settings.json の `env`）外して、起動し直してください。設定がなければ、そのリリースの不具合です（macOS の拡張機能 2.1.96 で報告があります）。Claude Code と拡張機能を更新するか、動いていたものに戻してください（`claude install バージョン`、VS Code では拡張機能の「特定のバージョンのインストール」）。\n- 同じ表示で、セッションを起動したフォルダーが移動または削除されている場合: それだけで同じ表示になります。別のフォルダーを開いてください。\n- 更新後に見つからなくなった場合: USE_BUILTIN_RIPGREP=0 ではシステムの `rg`、設定がなければ内蔵のものが使われます。内蔵のものがない場合は Claude Code をインストールし直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bripgrep not found on path\b|posix_spawn '[^']{0,200}/rg'|\b(?:spawn|enoent).{0,40}/rg\b|\brg: command not found\b",
            r"\benoent\b.{0,60}?\bposix_spawn '(?:[^']{0,200}[/\\])?rg(?:\.exe)?'|\bspawn(?:sync)? (?:\S{0,200}[/\\])?rg(?:\.exe)? enoent\b|\bexecutable not found in \$path: \W?rg\b",
        ],
        examples: [
            "ENOENT: no such file or directory, posix_spawn 'rg'",
            "ripgrep not found on PATH. Install it (brew install ripgrep / apt install ripgrep / winget install BurntSushi.ripgrep.MSVC) or use the native claude binary which embeds it.",
        ],
    }
    CLI_NOT_FOUND "GK-ERR-865" Usage {
        "a program that drives Claude Code (an SDK, an editor, a plugin) doesn't find `claude`" /
        "Claude Code を呼び出すプログラム（SDK、エディター、プラグイン）が `claude` を見つけられません"
    } help {
        "`which claude` (Windows: `where claude`) in a terminal. Nothing: install Claude Code there, also in the container or WSL in which that program runs. Newer releases of the Agent SDK bring it along: update the SDK. A program made around Claude Code (a wrapper, claudish and the like) is to be updated too: some look in other places on Windows (claude.cmd, claude.exe); report it there.\n- “code 127”: that number is the shell's or the system's for a command that isn't there. It is `claude`, or the `node` that its script needs (nvm's folder is in your terminal's PATH, not in an app's): start the app from a terminal in which `claude --version` works, or give it the full path (Agent SDK: `cli_path`, `pathToClaudeCodeExecutable`); the native installer's claude needs no node. The path ends in -musl/claude on Debian, Ubuntu or RHEL: that build has no loader there: take the one without -musl. A program made around Claude Code that loses your PATH: update it.\n- It is found there: the program has another PATH (started from the desktop, or a service; nvm, ~/.local/bin). Give it the full path in its settings (Agent SDK: `cli_path` in Python, `pathToClaudeCodeExecutable` in TypeScript), or start it from that terminal.\n- “CLI not detected”, and `type claude` says that it is an alias (old releases made one to ~/.claude/local/claude): a program sees no alias. Put that folder's node_modules/.bin on PATH in place of the alias, or change to the native installer (`claude install`), and start the program anew.\n- `npm install` without -g puts claude into the current folder alone: use -g, or the native installer.\n- It is installed on a remote host, and the program reaches that over SSH: such a shell isn't interactive, and ~/.bashrc mostly ends at its first lines then, so ~/.local/bin is missing: `ssh HOST 'command -v claude'` shows that. Put PATH into ~/.profile or ~/.zshenv (or in front of those lines), or link claude into /usr/local/bin." /
        "ターミナルで `which claude`（Windows では `where claude`）を実行してください。見つからない場合は、そのプログラムが動く環境（コンテナーや WSL を含む）に Claude Code をインストールします。新しい Agent SDK には含まれているため、SDK の更新も有効です。Claude Code を使う別のプログラム（claudish などのラッパー）も更新してください。Windows では別の場所（claude.cmd、claude.exe）を探すものがあります。続く場合はその作者に報告します。\n- 「code 127」の場合: コマンドが見つからないことを示す、シェルまたはシステムの番号です。見つからないのは、`claude` か、そのスクリプトに必要な `node` です（nvm のフォルダーは、ターミナルの PATH にはあっても、アプリの PATH にはありません）。`claude --version` の動作するターミナルからアプリを起動するか、完全なパスを指定してください（Agent SDK では `cli_path`、`pathToClaudeCodeExecutable`）。ネイティブインストーラーの claude に node は不要です。Debian、Ubuntu、RHEL でパスが -musl/claude で終わる場合は、ローダーがなく動作しません。-musl の付かないものを使ってください。PATH を引き継がないプログラムは、更新してください。\n- そこで見つかる場合: プログラムの PATH が異なります（デスクトップやサービスから起動、nvm、~/.local/bin）。設定にフルパスを指定するか（Agent SDK の Python では `cli_path`、TypeScript では `pathToClaudeCodeExecutable`）、そのターミナルから起動してください。\n- 「CLI not detected」で、`type claude` がエイリアスと表示する場合（古いリリースは ~/.claude/local/claude へのエイリアスを作りました）: ほかのプログラムからエイリアスは見えません。エイリアスの代わりに、そのフォルダーの node_modules/.bin を PATH に加えるか、ネイティブインストーラーに切り替え（`claude install`）、プログラムを起動し直してください。\n- -g のない `npm install` では、現在のフォルダーにしか入りません。-g を付けるか、ネイティブインストーラーを使ってください。\n- SSH で接続するリモートホストにインストール済みの場合: そのシェルは対話型ではなく、多くは ~/.bashrc が先頭の行で終わるため、~/.local/bin が PATH にありません（`ssh ホスト 'command -v claude'` で確認できます）。PATH の設定を ~/.profile または ~/.zshenv（または ~/.bashrc のその行より前）に書くか、claude を /usr/local/bin にリンクしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude (?:code )?cli (?:was |is |could )?(?:not (?:be )?found|not installed)|\bclaude code not found\b|\bclinotfounderror\b",
            r"(?:could not|cannot|can't|unable to) find (?:the )?claude(?: code)? (?:command|executable|cli|binary)|\bspawn claude(?:\.cmd|\.exe)? enoent",
            r"\bclaude (?:code )?(?:cli )?(?:was |is )?not detected\b",
            r"\bclaude (?:code |agent )?cli (?:\([^)]{1,40}\) )?(?:was |is )?(?:not installed|not (?:on|in) path)",
            r"\bclaude(?: code)?(?: cli| process)? (?:exited|terminated|failed) with (?:exit )?(?:code|status):? 127\b|\bcommand failed with exit code 127 \(exit code: 127\)",
        ],
        examples: [
            "Claude CLI not found. Please install claude-code",
            "Error: spawn claude ENOENT",
            "Claude Code CLI not detected!",
            "Claude Agent CLI (claude) is not installed or not on PATH.",
            "Claude Code process exited with code 127",
            "Agent error: Command failed with exit code 127 (exit code: 127) Error output: Check stderr output for details",
        ],
    }
    WSL_BASH "GK-ERR-867" Usage {
        "Windows started a bash that doesn't fit: WSL's own launcher, whose distribution has no bash, or a bash without Git's tools" /
        "Windows で、条件に合わない bash が起動しました。bash のないディストリビューションの WSL の起動プログラムか、Git のツールを含まない bash です"
    } help {
        "Set CLAUDE_CODE_GIT_BASH_PATH to Git's bash.exe (usually C:\\Program Files\\Git\\bin\\bash.exe; `claude.env` in the profile, then `genkan setup`), and start the terminal or editor again.\n- WSL is meant: `wsl -l -v` shows the default; if it is docker-desktop, `wsl --set-default Ubuntu`. Claude Code has to be installed and started inside it.\n- A hook, plugin or script calls `bash` itself: `where bash` shows which one comes first; put Git's folder before C:\\Windows\\System32 in PATH.\n- “cygpath”: Claude Code calls it itself, to convert a path, and the bash that it took has no Git tools in its PATH: name bin\\bash.exe as above, not usr\\bin\\bash.exe, and update Claude Code (many releases from 1.0.55 to 2.1.45 are reported with it). A Git that was installed for you alone is below %LOCALAPPDATA%\\Programs\\Git, where some releases are reported not to find it: name its bin\\bash.exe in full, or install it for the whole machine (`winget install --scope machine Git.Git`)." /
        "CLAUDE_CODE_GIT_BASH_PATH に Git の bash.exe（通常は C:\\Program Files\\Git\\bin\\bash.exe）を設定し（プロファイルの `claude.env` に書き、`genkan setup` を実行）、ターミナルまたはエディターを起動し直してください。\n- WSL を使う場合: 既定のディストリビューションは `wsl -l -v` で分かります。docker-desktop であれば、`wsl --set-default Ubuntu` で変更します。Claude Code は、その中にインストールして起動する必要があります。\n- フックやプラグイン、スクリプトが `bash` を直接呼び出す場合: どれが先に見つかるかは `where bash` で分かります。PATH で Git のフォルダーを C:\\Windows\\System32 より前に置いてください。\n- 「cygpath」の場合: Claude Code 自身がパスの変換のために呼び出しています。使われた bash の PATH に Git のツールがありません。上のように bin\\bash.exe を指定し（usr\\bin\\bash.exe は指定しません）、Claude Code を更新してください（1.0.55 から 2.1.45 までの多くのリリースで報告があります）。自分だけにインストールした Git は %LOCALAPPDATA%\\Programs\\Git の下にあり、見つけられないリリースがあると報告されています。その bin\\bash.exe を完全なパスで指定するか、端末全体にインストールしてください（`winget install --scope machine Git.Git`）。"
    } text {
        verified: false,
        patterns: [
            r"\bexecvpe\(/?[\w/]{0,20}/(?:ba)?sh\) failed: no such file|(?:\bcommand failed: cygpath -.{1,300}?)?\bcygpath: command not found\b",
        ],
        examples: [
            "WSL (9 - Relay) ERROR: CreateProcessCommon:800: execvpe(/bin/bash) failed: No such file or directory",
            "/usr/bin/bash: line 1: cygpath: command not found",
        ],
    }
    GIT_LAUNCHER "GK-ERR-1162" Usage {
        "Git for Windows' launcher (bin\\bash.exe) doesn't find the bash that it starts (usr\\bin\\bash.exe): Git's installation is incomplete" /
        "Git for Windows の起動プログラム（bin\\bash.exe）が、起動する bash（usr\\bin\\bash.exe）を見つけられません。Git のインストールが不完全です"
    } help {
        "Install Git for Windows anew as a whole (not MinGit, not a copied folder), and see that usr\\bin\\bash.exe and usr\\bin\\cygpath.exe are in it; then start Claude Code again.\n- Several Gits are on the machine: name the whole one's bin\\bash.exe in CLAUDE_CODE_GIT_BASH_PATH.\n- The files go away again: a virus scanner or a clean-up program takes them: ask whoever manages this machine for an exception." /
        "Git for Windows 全体をインストールし直し（MinGit やコピーしたフォルダーではなく）、usr\\bin\\bash.exe と usr\\bin\\cygpath.exe があることを確認して、Claude Code を起動し直してください。\n- 複数の Git がある場合: 完全なものの bin\\bash.exe を CLAUDE_CODE_GIT_BASH_PATH に指定してください。\n- ファイルがまた消える場合: ウイルス対策ソフトや掃除のプログラムが削除しています。端末管理者に除外を依頼してください。"
    } text {
        verified: false,
        patterns: [
            r"skipping command-line .{1,240}not found|need a valid command-line; edit the string resources",
        ],
        examples: [
            "Skipping command-line '\"C:\\Git\\bin\\..\\usr\\bin\\bash.exe\"' ('C:\\Git\\bin\\..\\usr\\bin\\bash.exe' not found) Need a valid command-line; Edit the string resources accordingly",
        ],
    }
    CYGPATH "GK-ERR-1010" Problem {
        "Claude Code on Windows couldn't have a path converted: `cygpath`, which it calls in the bash that it starts itself, failed" /
        "Windows の Claude Code が、自身で起動した bash の `cygpath` によるパスの変換に失敗しました"
    } help {
        "Update Claude Code first, the editor's extension and the desktop app too: from 1.0.55 to 2.1.45 this is reported of many releases. That `cygpath` works in your own terminal says nothing: Claude Code starts another bash, with the environment that it was started with itself. Set CLAUDE_CODE_GIT_BASH_PATH to Git for Windows' `C:\\Program Files\\Git\\bin\\bash.exe` (`claude.env` in the profile, then `genkan setup`), not to usr\\bin\\bash.exe, whose PATH may lack Git's tools, and start the terminal or editor anew.\n- Cygwin or MSYS2 is installed (`where bash`, `where cygpath` show several): Claude Code means Git for Windows' bash. Install that, name it as above, and put Git's folder before theirs in PATH.\n- “Temp”, “Tmp”: it is the path of the temporary folder, so that every command fails with it, whatever the command is. Nothing in the project is at fault.\n- It began with an update, and the newest release has it too: go back to the last one that worked (`claude install VERSION`), or start `claude` from Git Bash's own window.\n- In WSL Claude Code calls no cygpath: installed and started there it isn't affected." /
        "まず Claude Code を更新してください（エディターの拡張機能とデスクトップアプリも）。1.0.55 から 2.1.45 までの多くのリリースで報告されています。手元のターミナルで `cygpath` が動くかどうかは関係しません。Claude Code は、自身の起動時の環境で別の bash を起動します。CLAUDE_CODE_GIT_BASH_PATH に、Git for Windows の `C:\\Program Files\\Git\\bin\\bash.exe` を設定し（プロファイルの `claude.env` に書き、`genkan setup` を実行）、ターミナルまたはエディターを起動し直してください。usr\\bin\\bash.exe は、PATH に Git のツールがないことがあるため指定しません。\n- Cygwin や MSYS2 がインストールされている場合（`where bash` と `where cygpath` に複数表示されます）: Claude Code が想定しているのは Git for Windows の bash です。インストールして上のように指定し、PATH で Git のフォルダーを前に置いてください。\n- 「Temp」「Tmp」の場合: 一時フォルダーのパスのため、どのコマンドでも失敗します。プロジェクトの問題ではありません。\n- 更新後に始まり、最新のリリースでも続く場合: 動いていたリリースに戻すか（`claude install バージョン`）、Git Bash のウィンドウから `claude` を起動してください。\n- WSL では cygpath は呼び出されません。WSL の中にインストールして起動すれば、影響を受けません。"
    } text {
        verified: false,
        patterns: [
            r"\bcommand failed: cygpath -\w",
        ],
        examples: [
            "Error: Command failed: cygpath -u 'D:\\work\\app'",
        ],
    }
    WSL_LAUNCHER "GK-ERR-099" Usage {
        "in WSL the launcher of the Claude Code that is installed on Windows was started, and WSL has no Node.js of its own for it" /
        "WSL で、Windows 側にインストールされた Claude Code の起動スクリプトが動いています。WSL の中に Node.js がありません"
    } help {
        "Install Node.js in WSL itself (nvm, apt) and then Claude Code there (the native installer needs no Node.js), and open a new terminal of WSL. `which node npm claude` has to show Linux paths, none below /mnt/c.\n- They are installed and /mnt/c still comes first: WSL puts Windows' PATH behind its own, so take a line that sets it before out of ~/.bashrc or ~/.zshrc; or `appendWindowsPath = false` under [interop] in /etc/wsl.conf, then `wsl --shutdown` on Windows.\n- You mean the one on Windows: start `claude` in PowerShell, not in WSL." /
        "WSL の中に Node.js（nvm、apt）をインストールしてから Claude Code をインストールし（ネイティブインストーラーなら Node.js は不要です）、WSL の新しいターミナルを開いてください。`which node npm claude` が、/mnt/c の下ではなく Linux のパスになる必要があります。\n- インストール済みなのに /mnt/c が先に見つかる場合: WSL は Windows の PATH を自身の PATH の後ろに加えます。前に置いている行を ~/.bashrc や ~/.zshrc から除くか、/etc/wsl.conf の [interop] に `appendWindowsPath = false` と書き、Windows で `wsl --shutdown` を実行してください。\n- Windows 側のものを使うつもりの場合: WSL ではなく PowerShell で `claude` を起動してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bappdata/[^:]{0,160}|/mnt/[a-z]/[^:]{0,160}|\bnpm)/claude: \d{1,3}: exec: (?<program>node): not found",
        ],
        examples: [
            "/mnt/c/Program Files/nodejs/claude: 15: exec: node: not found",
            "AppData/Roaming/npm/claude: 15: exec: node: not found",
        ],
    }
    PLACEHOLDER "GK-ERR-1077" Usage {
        "the shell stopped at the end of a command with < or > in it: mostly a placeholder's brackets that were typed as well" /
        "< または > を含むコマンドの終わりでシェルが停止しました。多くは、置き換える部分を囲む記号をそのまま入力しています"
    } help {
        "Instructions write < > around what you have to fill in: leave both away, and put the value in single quotes (a key may hold characters that the shell takes for its own). The shell takes < and > for files. Nothing was run.\n- The line is a script that was downloaded (`curl … | bash`): look into it: a page of HTML in place of the script has such a line too." /
        "手順の < > は、値に置き換える部分を示します。両方とも取り除き、値を単一引用符で囲んでください（キーにはシェルが特別に扱う文字が含まれることがあります）。シェルは < と > をファイルの指定として扱います。何も実行されていません。\n- ダウンロードしたスクリプト（`curl … | bash`）の行の場合: 中身を確認してください。スクリプトの代わりに HTML のページが返された場合も、同じ表示になります。"
    } text {
        verified: false,
        patterns: [r"\bsyntax error near unexpected token [`'\x22]{0,2}newline'?|\bzsh: parse error near [`'\x22]{1,2}\\n'"],
        examples: [
            "-bash: syntax error near unexpected token `newline'",
            "zsh: parse error near `\\n'",
        ],
    }
    MSYS_PATH "GK-ERR-1078" Usage {
        "Git Bash turned an argument that begins with / into a Windows path below Git's own folder" /
        "Git Bash が / で始まる引数を、Git のフォルダーの下の Windows のパスに変換しました"
    } help {
        "Git Bash (MSYS2) does that for each argument to a Windows program (docker, az, aws, kubectl). Switch it off for this command: `MSYS_NO_PATHCONV=1 docker run …`, or write the path with two slashes (`//app`), or run the command in PowerShell." /
        "Git Bash（MSYS2）は、Windows のプログラム（docker、az、aws、kubectl）に渡す引数をこのように変換します。このコマンドだけ無効にするか（`MSYS_NO_PATHCONV=1 docker run …`）、パスの先頭をスラッシュ 2 つにするか（`//app`）、PowerShell で実行してください。"
    } text {
        verified: false,
        patterns: [
            r"working directory '?[a-z]:/(?:[^':]{0,60}/)?git/[^']{1,160}'? is invalid|\b[a-z]:/program files/git/(?:app|src|work|workspaces?|workdir|code|data|root|var|opt|mnt|repo|project|subscriptions|providers|aws)\b",
        ],
        examples: [
            "docker: Error response from daemon: the working directory 'C:/Program Files/Git/workspace' is invalid, it needs to be an absolute path.",
        ],
    }
    NO_PROGRAM "GK-ERR-225" Usage {
        "a program isn't found where it was looked for (PATH)" /
        "プログラムが PATH に見つかりません"
    } help {
        "Open a new terminal, or start the editor again, so that PATH is read again; if the program isn't on this machine, install it. `genkan doctor` shows which programs the profile needs and where they are.\n- “code-server”: VS Code in the browser, a program of its own, which isn't installed here or not in PATH; the command `code` of the editor isn't concerned. Install it as its page says, or call it by its whole path (~/.local/bin).\n- “command not found: code”, “code: command not found”, “'code' is not recognized”, “command not found: cursor”, “cursor: command not found”: the editor is there, its command isn't in PATH yet. macOS: in VS Code open the command palette (Cmd+Shift+P), “Shell Command: Install 'code' command in PATH” (Cursor: “Install 'cursor' command”), then a new terminal. Windows: run VS Code's installer again with “Add to PATH”, and open a new terminal. WSL takes Windows' PATH: `appendWindowsPath=false` in /etc/wsl.conf keeps it out.\n- “bash: line 1: bash”, “line 1: bash: command not found”: a bash runs and says so; bash is on this machine. On Windows the PATH of this command lacks the folder of Git that holds it (`C:\\Program Files\\Git\\bin`, with usr\\bin; Git\\cmd holds none): add it, and start Claude Code again. A hook or plugin's command that begins with `bash`, after an update (Claude Code 2.1.157 is reported): update Claude Code, or go back to the release that worked (`claude install VERSION`); until then leave the word `bash` out of your own hook's command, or switch the plugin off.\n- “Error spawning Claude process” (a job of claude-code-action): the action's own installation of Claude Code failed or isn't on PATH; its log further up says why. A runner of your own needs bash, curl and the way to the download: install Claude Code in its image, and name it in the action's `path_to_claude_code_executable`, or update the action.\n- An editor's extension or another desktop program doesn't have your shell's PATH (nvm, ~/.local/bin): give the program's full path (`which NAME`) in its settings, start the editor from the terminal, or update the extension.\n- “'npm'”, “'npx'”, “'node'”, “npm … command not found”, “node … command not found”, “npm: not found”, “npx: not found”, “node: not found”: they come with Node.js. A container, an image or a job has its own programs: install it there (a Dockerfile's `FROM node:22`, a dev container's feature node). It isn't on this machine: install it (LTS), or take Claude Code's native installer, which needs neither. It is there (`C:\\Program Files\\nodejs`, or the folder of nvm): add that folder to PATH (Windows: Settings, “environment variables”), and open a new terminal.\n- “'powershell' is not recognized”, “spawn powershell”, “spawn powershell.exe”, “'cmd' is not recognized”, “spawn cmd.exe”, “'chcp' is not recognized”: they belong to Windows, and nothing has to be installed. PATH lost Windows' own folders: add `C:\\Windows\\System32` and `C:\\Windows\\System32\\WindowsPowerShell\\v1.0` to it (Settings, “environment variables”), then restart the editor or terminal whole.\n- “spawn npx”, “spawn npm”, “spawn pnpm”, “spawn yarn”, “spawn claude”, on Windows, and `where npx` (or its name) shows it: there it is a script (npx.cmd), which Node's spawn doesn't find without a shell; PATH is right. A plugin's or another program's fault: update it, or switch it off. A script of your own: spawn it with the option `shell: true`. An MCP server: command `cmd` with the args `/c npx …`.\n- It is installed and still not found: add its folder to PATH. On Windows (Settings, “environment variables”): `C:\\Program Files\\Git\\cmd`, `C:\\Program Files\\nodejs`; then open a new terminal, `where git` shows what is found (`which git` elsewhere).\n- `npm install` without -g puts `claude` into the current folder alone: use -g, or the native installer.\n- “AppData … exec”, “/mnt/c … exec”: in WSL the launcher of Windows is started, which finds no Linux program there. Install Node.js (nvm, apt) and then Claude Code in WSL itself, until `which node npm claude` shows Linux paths.\n- The program exists (spawn … ENOENT): the folder that it is started in may have been deleted; open another one. A whole path stands in the text and its file is there, on Alpine or NixOS: it was built for glibc, whose loader is missing: take an image with glibc (Debian, Ubuntu), or the program's build for musl.\n- “nvm”, “conda”, “brew”: nvm and conda are functions that the shell loads from its profile, brew stands in a folder that the profile adds; this shell hasn't read those lines (a new shell, a script, a tool, zsh in place of bash). Open a new terminal; else put the lines of its installer into ~/.zshrc or ~/.bashrc; a script reads them first (`. ~/.nvm/nvm.sh`).\n- “gke-gcloud-auth-plugin”, “kubelogin”: kubectl's sign-in to the cluster needs it: `gcloud components install gke-gcloud-auth-plugin` (apt: google-cloud-cli-gke-gcloud-auth-plugin) for GKE, `az aks install-cli` for AKS.\n- “'next'”, “'vite'”, “'tsc'”, “sh: vite: not found”, “sh: next: command not found” or the like, of a script that npm (pnpm, yarn) runs (“> … dev”): it is a program of the project's own packages, and nothing has to go into PATH. Run `npm install` (or `npm ci`) in the project's folder. It was run, and the program is still missing: NODE_ENV=production or `--omit=dev` left devDependencies out: `npm install --include=dev`.\n- “sudo: npm”, “sudo: node”, “sudo: claude”: sudo has a PATH of its own (secure_path), in which nvm's folder or ~/.local/bin isn't. Leave sudo out: nvm's and your own folders need no root. Where root is needed: `sudo env \"PATH=$PATH\" npm …`.\n- “'wmic' is not recognized”, “spawn wmic”: newer Windows (11 24H2 and later) no longer brings wmic; PATH is right. Update the program that calls it; until then an administrator can add it: `DISM /Online /Add-Capability /CapabilityName:WMIC~~~~`." /
        "新しいターミナルを開くか、エディターを起動し直して、PATH を読み直してください。プログラムがこの端末になければインストールします。プロファイルに必要なプログラムとその場所は `genkan doctor` で分かります。\n- 「code-server」の場合: ブラウザーで使う VS Code で、独立したプログラムです。この端末にインストールされていないか、PATH にありません。エディターのコマンド `code` とは関係ありません。公式の説明のとおりにインストールするか、フルパス（~/.local/bin）で実行してください。\n- 「command not found: code」「code: command not found」「'code' is not recognized」「command not found: cursor」「cursor: command not found」の場合: エディターはありますが、そのコマンドが PATH にありません。macOS では、VS Code のコマンドパレット（Cmd+Shift+P）で「Shell Command: Install 'code' command in PATH」（Cursor では「Install 'cursor' command」）を実行し、新しいターミナルを開いてください。Windows では、VS Code のインストーラーを「PATH への追加」を選んで実行し直し、新しいターミナルを開きます。WSL では Windows の PATH が使われます（/etc/wsl.conf に `appendWindowsPath=false` があると使われません）。\n- 「bash: line 1: bash」「line 1: bash: command not found」の場合: bash 自体は動いており、この端末にあります。Windows では、このコマンドの PATH に、bash のある Git のフォルダー（`C:\\Program Files\\Git\\bin` と usr\\bin。Git\\cmd にはありません）が含まれていません。追加して Claude Code を起動し直してください。`bash` で始まるフックやプラグインのコマンドが更新後に失敗する場合は（Claude Code 2.1.157 の報告があります）、Claude Code を更新するか、動作していたリリースに戻してください（`claude install バージョン`）。それまでは、自作のフックのコマンドから `bash` を外すか、プラグインを無効にしてください。\n- 「Error spawning Claude process」（claude-code-action のジョブ）の場合: アクションによる Claude Code のインストールが失敗したか、PATH にありません。理由はログの上の方にあります。自前のランナーには bash と curl、ダウンロード先への経路が必要です。イメージに Claude Code をインストールしてアクションの `path_to_claude_code_executable` に指定するか、アクションを更新してください。\n- エディターの拡張機能などデスクトップのプログラムの場合: シェルの PATH（nvm、~/.local/bin）は使われません。設定にプログラムのフルパス（`which 名前`）を指定するか、ターミナルからエディターを起動するか、拡張機能を更新してください。\n- 「'npm'」「'npx'」「'node'」「npm … command not found」「node … command not found」「npm: not found」「npx: not found」「node: not found」の場合: Node.js に含まれるプログラムです。コンテナー、イメージ、ジョブでは、その中にインストールします（Dockerfile の `FROM node:22`、開発コンテナーの Feature の node）。この端末になければ Node.js（LTS）をインストールするか、どちらも必要としない Claude Code のネイティブインストーラーを使ってください。ある場合は（`C:\\Program Files\\nodejs`、または nvm のフォルダー）、そのフォルダーを PATH に追加し（Windows では設定の「環境変数」）、新しいターミナルを開いてください。\n- 「'powershell' is not recognized」「spawn powershell」「spawn powershell.exe」「'cmd' is not recognized」「spawn cmd.exe」「'chcp' is not recognized」の場合: Windows に含まれるプログラムで、インストールは不要です。PATH から Windows 自身のフォルダーが失われています。設定の「環境変数」で `C:\\Windows\\System32` と `C:\\Windows\\System32\\WindowsPowerShell\\v1.0` を追加し、エディターまたはターミナルを完全に再起動してください。\n- Windows で「spawn npx」「spawn npm」「spawn pnpm」「spawn yarn」「spawn claude」と表示され、`where npx`（またはその名前）では見つかる場合: Windows ではスクリプト（npx.cmd）で、Node の spawn はシェルなしでは見つけられません。PATH の問題ではありません。プラグインやほかのプログラムの不具合のため、更新するか無効にしてください。自作のスクリプトでは、spawn に `shell: true` を指定します。MCP サーバーでは、コマンドを `cmd`、引数を `/c npx …` にしてください。\n- インストール済みなのに見つからない場合: そのフォルダーを PATH に追加してください。Windows では、設定の「環境変数」で `C:\\Program Files\\Git\\cmd`、`C:\\Program Files\\nodejs` などを追加します。新しいターミナルの `where git`（ほかの OS では `which git`）で確認できます。\n- `-g` のない `npm install` では、`claude` は現在のフォルダーにしか入りません（`-g` を付けるか、ネイティブインストーラーを使います）。\n- 「AppData … exec」「/mnt/c … exec」の場合: WSL で Windows の起動スクリプトが動いており、Linux のプログラムが見つかりません。WSL の中に Node.js（nvm、apt）と Claude Code をインストールし、`which node npm claude` が Linux のパスになることを確認してください。\n- プログラムが存在する場合（spawn … ENOENT）: 起動するフォルダーが削除されている可能性があります。別のフォルダーを開いてください。Alpine や NixOS で、本文にパス全体があり、そのファイルがある場合は、glibc 用のビルドで、そのローダーがありません。glibc のイメージ（Debian、Ubuntu）か、musl 用のビルドを使ってください。\n- 「nvm」「conda」「brew」の場合: nvm と conda はシェルがプロファイルから読み込む関数、brew はプロファイルで追加されるフォルダーにあるプログラムです。このシェル（新しいシェル、スクリプト、ツール、bash の代わりの zsh）はその行を読んでいません。新しいターミナルを開くか、インストーラーが示す行を ~/.zshrc または ~/.bashrc に書いてください。スクリプトでは先に読み込みます（`. ~/.nvm/nvm.sh`）。\n- 「gke-gcloud-auth-plugin」「kubelogin」の場合: kubectl によるクラスターへのサインインに必要です。GKE では `gcloud components install gke-gcloud-auth-plugin`（apt では google-cloud-cli-gke-gcloud-auth-plugin）、AKS では `az aks install-cli` でインストールしてください。\n- npm（pnpm、yarn）のスクリプト（「> … dev」）で、「'next'」「'vite'」「'tsc'」「sh: vite: not found」「sh: next: command not found」などと表示される場合: プロジェクト自身のパッケージに含まれるプログラムで、PATH の設定は不要です。プロジェクトのフォルダーで `npm install`（または `npm ci`）を実行してください。実行しても見つからない場合は、NODE_ENV=production または `--omit=dev` により devDependencies が除かれています。`npm install --include=dev` を実行してください。\n- 「sudo: npm」「sudo: node」「sudo: claude」の場合: sudo は独自の PATH（secure_path）を使い、nvm のフォルダーや ~/.local/bin は含まれません。sudo を付けずに実行してください。nvm や自分のフォルダーに root は不要です。root が必要な場合は `sudo env \"PATH=$PATH\" npm …` とします。\n- 「'wmic' is not recognized」「spawn wmic」の場合: 新しい Windows（11 の 24H2 以降）に wmic は含まれません。PATH の問題ではありません。呼び出しているプログラムを更新してください。それまでは、管理者が `DISM /Online /Add-Capability /CapabilityName:WMIC~~~~` で追加できます。"
    } text {
        verified: false,
        patterns: [
            r"\bfailed to run command '?(?<program>[\w./+-]{1,80})'?\W{1,3}no such file or directory",
            r"likely a missing program: |a shell's code for a program it could not run",
            r"(?:^|\W)(?<program>[\w.\\/:~-]{1,120}?)\W{0,3}is not recognized as an internal or external command|\W(?<program11>claude|aws|az|gcloud|genkan|node|npm|git)\W{1,3}is not recognized as|exec: \W?(?<program12>[\w./\\-]{1,80})\W{0,2}: executable file not found|\bexecutable (?<program13>[\w.-]{1,40}) not found\b|executable not found in \$path: \W?(?<program14>[\w.-]{1,40})|cannot run program \W(?<program15>[\w./-]{1,80})\W.{0,200}?error=2\b|command not found:? (?<program2>claude|aws|az|gcloud|genkan|node|npm|git)\b|\b(?<program8>brew|curl|docker|jq|npx|pip3?|pnpm|python3?|uvx?|winget): command not found|\b(?<program3>claude|aws|az|gcloud|genkan|node|npm|git): (?:command )?not found|the term '(?<program4>[\w.-]+)' is not recognized|\bspawn (?<program5>\S+) ENOENT",
            r"(?:could not|cannot|can't|unable to) find (?:the )?(?<program6>claude code|claude|aws|az|gcloud|node|npm|git)(?: code)? (?:command|executable|cli|binary)|(?<program7>claude|aws|az|gcloud|node|npm|git)(?:\.exe)? (?:was |is )?not (?:found in|on) (?:your )?path|\benv: '?(?<program10>node|bash|python3?|bun|deno)'?: no such file or directory|command '(?<program9>\w+)' not found or is in an unsafe location",
            r"reconhecido como um comando interno|no se reconoce como un comando|n'est pas reconnu en tant que commande|ist entweder falsch geschrieben|riconosciuto come comando interno",
            r"(?:^|\s)(?:/bin/)?(?:sh|dash|ash|env): (?:\d{1,4}: )?(?:[\w./+-]{1,60}): not found\b",
            r"\b(?<program8>gh|rg|bun|deno|jq|make|go|cargo|java|dotnet|kubectl|terraform|nvm|conda|gke-gcloud-auth-plugin|kubelogin): command not found\b|\bcommand not found: (?<program17>brew|curl|docker|jq|npx|pip3?|pnpm|python3?|uvx?|gh|rg|bun|deno|make|go|cargo|java|dotnet|kubectl|terraform|nvm|conda|gke-gcloud-auth-plugin|kubelogin)\b|\b(?<program18>gke-gcloud-auth-plugin|kubelogin)\b.{0,60}? (?:was )?not found\b",
            r"posix_spawn '[^']{1,200}' enoent|\bspawn(?:sync)? \S{1,200} enoent|enoent\b.{0,60}posix_spawn",
            r"\b(?:ba|da|z)?sh: (?:line )?\d{1,4}: (?<program16>[\w./+-]{1,60}): command not found\b",
            r"\bexecvpe\((?<program17>[^)\s]{1,80})\) failed: no such file",
            r"\bcommand not found: (?<program19>code(?:-insiders|-server)?|cursor|windsurf|wget|unzip|zip|tree|tmux|fzf|fd|bat|yarn|bunx|fnm|volta|pyenv|pipx|poetry|rbenv|ruby|gem|bundle|pod|flutter|php|composer|mvn|gradle|rustc|rustup|gcc|cmake|ffmpeg|psql|mysql|helm|docker-compose|eksctl|sam|cdk|azd|aws-vault|saml2aws|session-manager-plugin|genkan|codex|gemini|opencode|ollama|aider|litellm|tsc|vite|ng|vue|expo|eas|firebase|vercel|netlify|heroku|mkcert|pre-commit|java|sudo)(?:[^\w-]|$)|(?:^|[^\w ] ?)(?<program20>code(?:-insiders|-server)?|cursor|windsurf|wget|unzip|zip|tree|tmux|fzf|yarn|bunx|fnm|volta|pyenv|pipx|poetry|rbenv|ruby|gem|bundle|pod|flutter|php|composer|mvn|gradle|rustc|rustup|gcc|cmake|ffmpeg|psql|mysql|helm|docker-compose|eksctl|sam|cdk|azd|aws-vault|saml2aws|session-manager-plugin|codex|gemini|opencode|ollama|aider|litellm|tsc|vite|expo|firebase|vercel|netlify|heroku|mkcert|pre-commit|sudo): command not found\b",
        ],
        examples: [
            "timeout: failed to run command 'jq': No such file or directory",
            "'jq' is not recognized as an internal or external command,\noperable program or batch file.",
            "exit 127: likely a missing program: jq",
            "/usr/bin/bash: line 1: zstd: command not found",
            "execvpe(/usr/bin/fish) failed: No such file or directory",
            "Could not find AWS CLI: unable to find the aws executable",
            "'git' は、内部コマンドまたは外部コマンド、操作可能なプログラムまたはバッチ ファイルとして認識されていません。",
            "/bin/sh: curl: not found",
            "gh: command not found",
            "ENOENT: no such file or directory, posix_spawn '/usr/bin/gh'",
            "CRITICAL: ACTION REQUIRED: gke-gcloud-auth-plugin, which is needed for continued use of kubectl, was not found or is not executable.",
            "Command not found: nvm",
            "\"claude\" no se reconoce como un comando interno o externo,\nprograma o archivo por lotes ejecutable.",
            "zsh: command not found: code",
        ],
    }
}
