//! GK-ERR-204 and others: Claude Code's program on this machine: its downloads and updates, its parts, MCP servers and plugins.

super::error_text::error_texts! {
    OUTDATED "GK-ERR-253" Usage {
        "this version of Claude Code is too old and is no longer supported by the service" /
        "この Claude Code のバージョンは古く、利用できなくなっています"
    } help {
        "Update it: `claude update`, or as your company installs it. If the update can't be downloaded, `genkan doctor` shows why." /
        "`claude update` または組織の配布手順で更新してください。更新先に接続できない場合、理由は `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"your version of claude code\b.{0,40}needs an update|version of claude code is (?:no longer|not) supported|claude code\b.{0,60}\bminimum (?:required )?version|a newer version of claude code is required|please (?:update|upgrade) (?:to )?(?:claude code|the latest version of claude)",
        ],
        examples: [
            "It looks like your version of Claude Code (1.0.5) needs an update.",
        ],
    }
    DOWNLOAD_CHALLENGED "GK-ERR-496" Remote {
        "claude.ai answered the download of the installer with 403: its own check for browsers (at CI runners, containers and cloud addresses), a country that it doesn't serve, or a proxy of your company's" /
        "インストーラーのダウンロードに 403 が返されました。claude.ai 自身のブラウザー確認（CI、コンテナー、クラウドのアドレス）、提供対象外の国、または社内プロキシによるものです"
    } help {
        "Try later, or install by npm (`npm install -g @anthropic-ai/claude-code`), in an image or job pinned to a version. Nobody in your company has to open anything, unless the 403 is your own proxy's: its page names it (`curl -v`)." /
        "時間を置くか、npm でインストールしてください（`npm install -g @anthropic-ai/claude-code`。イメージやジョブではバージョンを固定）。403 が社内プロキシのもの（`curl -v` のページに表示されます）でなければ、社内で許可するものはありません。"
    } text {
        verified: false,
        patterns: [
            r"claude\.ai\b.{0,400}?cf-mitigated: challenge|cf-mitigated: challenge.{0,400}?\bclaude\.ai\b|claude\.ai/install\.(?:sh|ps1|cmd)\b.{0,200}?returned error: 403|installing claude (?:code|cli)\b.{0,120}?curl: \(22\) the requested url returned error: 403",
        ],
        examples: [
            "$ curl -sI https://claude.ai/install.sh
HTTP/2 403
cf-mitigated: challenge",
        ],
    }
    DOWNLOAD_REGION "GK-ERR-497" Remote {
        "claude.ai answered the download of the installer with its page “App unavailable in region”: the address that you come from counts as a country that Anthropic doesn't serve" /
        "インストーラーのダウンロードに、claude.ai の「App unavailable in region」のページが返されました。接続元のアドレスが提供対象外の国とみなされています"
    } help {
        "A VPN or a company's exit in another country does this (Hong Kong, for one): use one in Japan, or install by npm or your company's package." /
        "国外（香港など）に出る VPN や社内の経路で起こります。国内の経路を使うか、npm または組織のパッケージでインストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"unexpected token [`'\x22]{1,2}<'.{0,2000}?websitemain\.claude\.com",
        ],
        examples: [
            "bash: line 1: syntax error near unexpected token `<'
bash: line 1: `<!DOCTYPE html><html data-wf-domain=\"websitemain.claude.com\" lang=\"en-US\">'",
        ],
    }
    SCRIPT_DOWNLOAD "GK-ERR-483" Remote {
        "PowerShell couldn't download the install script: the connection broke off, or the host wasn't reached" /
        "PowerShell でインストールスクリプトをダウンロードできませんでした（接続が途中で切れたか、ホストに届きません）"
    } help {
        "Try later (the host may be down), or install another way: winget, npm, or your company's package. If it persists: Windows PowerShell 5.1 uses Windows' own proxy setting, not HTTPS_PROXY; the network has to let claude.ai and downloads.claude.ai (older versions: storage.googleapis.com) through.\n- “An unexpected error occurred on a send”, on an older Windows: `[Net.ServicePointManager]::SecurityProtocol = 'Tls12'` first, then the command again." /
        "時間を置くか（接続先の障害）、winget、npm、組織のパッケージなど別の方法でインストールしてください。続く場合、Windows PowerShell 5.1 が使うのは HTTPS_PROXY ではなく Windows のプロキシ設定です。ネットワークで claude.ai と downloads.claude.ai（旧バージョンは storage.googleapis.com）を許可する必要があります。\n- 古い Windows で「送信時に予期しないエラー」と表示される場合: 先に `[Net.ServicePointManager]::SecurityProtocol = 'Tls12'` を実行してから、もう一度試してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:irm|iwr|invoke-restmethod|invoke-webrequest) ?: (?:the underlying connection was closed: [^c]|unable to connect to the remote server|the operation has timed out)",
        ],
        examples: [
            "irm : The underlying connection was closed: An unexpected error occurred on a receive.",
        ],
    }
    DOWNLOAD "GK-ERR-366" Remote {
        "Claude Code's installer or update couldn't be downloaded: the address refused it, answered with a web page, or didn't answer in time" /
        "Claude Code のインストーラーまたは更新をダウンロードできませんでした。接続先の拒否、Web ページの応答、または時間切れです"
    } help {
        "If your company distributes Claude Code, get it from there. Otherwise the installer needs claude.ai and downloads.claude.ai (older versions: storage.googleapis.com) through the proxy: set HTTPS_PROXY in the same terminal first.\n- A page comes back: read it. It is a proxy's block page, a browser check (for cloud and CI addresses), or an unsupported country.\n- It breaks off or times out: try later (the address may be down), on a faster line, or install another way (winget, npm).\n- 404: nothing is blocked; ask for a version that exists (`claude install stable`); from storage.googleapis.com the address is old or incomplete. 429: wait." /
        "組織が Claude Code を配布している場合は、そこから入手してください。それ以外では、プロキシ経由で claude.ai と downloads.claude.ai（旧バージョンは storage.googleapis.com）への接続が必要です。先に同じターミナルで HTTPS_PROXY を設定してください。\n- ページが返された場合: 内容を確認してください。プロキシのブロックページ、クラウドや CI のアドレスに対するブラウザー確認、対象外の国のいずれかです。\n- 途中で切れる場合や時間切れの場合: 時間を置くか（接続先の障害）、速い回線か、別の方法（winget、npm）を試してください。\n- 404 の場合: 遮断ではありません。存在するバージョンを指定してください（`claude install stable`）。storage.googleapis.com の 404 は、アドレスが古いか不完全です。429 の場合は時間を置いてください。"
    } text {
        verified: false,
        patterns: [
            r"failed to (?:fetch|get|retrieve|download)\b.{0,60}\bclaude.{0,200}?(?:timeout of|timed out|status code \d|\([45]\d\d\)|aborted|exceeded|/latest$)|failed to get (?:(?:stable|latest) version|manifest): .{0,60}\([45]\d\d\)|^checksum verification failed\W{0,3}$",
            r"(?:^|[^:] |\| )\S{0,20}sh: line \d{1,3}: syntax error near unexpected token [`'\x22]{1,2}<'|/claude: line \d{1,3}: syntax error near unexpected token [`'\x22]{1,2}<'|invoke-expression ?: missing argument in parameter list",
            r"download timed out: exceeded the total deadline|download failed after all retries|(?:installation|install|update) failed\W{1,4}request failed with status(?: code)? \d{3}",
            r"claude\.ai/install\.(?:sh|ps1|cmd)\b.{0,400}?(?:returned error: [45]\d\d|\([45]\d\d\)|cf-mitigated)|curl: \(22\).{0,60}claude\.ai/install|\binstalling claude code\b.{0,160}?returned error: [45]\d\d",
            r"curl: \(56\) fail(?:ure|ed) writing (?:output|body)",
            r"downloads\.claude\.ai/.{0,120}?(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|socket is closed|socket hang up)|download stalled: no data received|storage\.googleapis\.com/claude-code-dist.{0,600}?\b40[34]\b",
        ],
        ask: NetworkTeam {
            "The installer or update of Claude Code can't be downloaded on my machine. Please let HTTPS (443) to claude.ai and downloads.claude.ai (older versions: storage.googleapis.com) pass, or tell me where our organization offers the program." /
            "この端末で Claude Code のインストーラーまたは更新をダウンロードできません。claude.ai と downloads.claude.ai（旧バージョンは storage.googleapis.com）への HTTPS（443）を許可していただくか、組織での配布場所を教えていただけますか。"
        },
        examples: [
            "Failed to fetch version from https://downloads.claude.ai/claude-code-releases/latest: Request failed with status code 403",
            "bash: line 1: syntax error near unexpected token `<'",
            "Installation failed: Request failed with status code 404",
            "curl -fsSL https://claude.ai/install.sh | bash\ncurl: (22) The requested URL returned error: 502",
            "curl: (56) Failure writing output to destination",
            "Failed to fetch version from https://downloads.claude.ai/claude-code-releases/latest after 3 attempt(s): Socket is closed",
            "Download stalled: no data received for 60 seconds",
            "Error: Failed to fetch version from https://downloads.claude.ai/claude-code-releases/latest: ECONNREFUSED",
        ],
    }
    SHELL_ASSIGNMENT "GK-ERR-541" Usage {
        "PowerShell doesn't know Bash's form `NAME=value command`" /
        "PowerShell では、Bash の `名前=値 コマンド` の形は使えません"
    } help {
        "Set the variable first: `$env:NAME=\"value\"; claude` (in cmd: `set NAME=value` on a line of its own).\n- For good: under `env` in ~/.claude/settings.json, in the profile (`claude.env`, then `genkan setup`), or as an environment variable of Windows." /
        "変数を先に設定してください: `$env:名前=\"値\"; claude`（cmd では、別の行で `set 名前=値`）。\n- 継続して使う場合: ~/.claude/settings.json の `env`、プロファイルの `claude.env`（その後 `genkan setup`）、または Windows の環境変数に設定します。"
    } text {
        verified: false,
        patterns: [
            r"the term '(?<variable>[a-z_]\w{1,60})=[^']{0,200}' is not recognized",
            r"用語 '(?<variable>[a-z_]\w{1,60})=[^']{0,200}' は、コマンドレット",
        ],
        examples: [
            "CLAUDE_CODE_NO_FLICKER=1 : The term 'CLAUDE_CODE_NO_FLICKER=1' is not recognized as the name of a cmdlet, function, script file, or operable program.",
            "用語 'CLAUDE_CODE_USE_BEDROCK=1' は、コマンドレット、関数、スクリプト ファイル、または操作可能なプログラムの名前として認識されません。",
        ],
    }
    SHELL_SYNTAX "GK-ERR-637" Problem {
        "the shell can't read a command or a script: a quotation mark or bracket isn't closed, or the file has Windows' line ends (CRLF)" /
        "シェルがコマンドまたはスクリプトを読み取れません。引用符や括弧が閉じていないか、ファイルの改行が Windows 形式（CRLF）です"
    } help {
        "A command that Claude Code wrote: tell it, it mostly corrects it (an apostrophe inside '…', a heredoc), or puts the text into a file first.
- Every command fails so, with a line that the command doesn't have: update Claude Code (some releases on Windows do this), and look at the lines of ~/.bashrc or ~/.zshrc, which it reads.
- A hook, statusLine or helper of yours: try its command in a terminal; in JSON each \" inside it is written \\\".
- “\\r” or “^M”: `sed -i 's/\\r$//' FILE` (or `dos2unix`), and `*.sh text eol=lf` in .gitattributes; build an image again.
- A script that was downloaded: it is cut off, or a web page: fetch it again." /
        "Claude Code が作成したコマンドの場合: そのことを伝えると、多くは修正されるか（'…' の中のアポストロフィ、ヒアドキュメント）、先にファイルに書き出します。
- どのコマンドでも、コマンドにない行番号で失敗する場合: Claude Code を更新し（Windows の一部のリリースで起こります）、読み込まれる ~/.bashrc や ~/.zshrc の内容を確認してください。
- 自分のフック、statusLine、ヘルパーの場合: コマンドをターミナルで試してください。JSON の中の \" は \\\" と書きます。
- 「\\r」や「^M」がある場合: `sed -i 's/\\r$//' ファイル`（または `dos2unix`）で直し、.gitattributes に `*.sh text eol=lf` を書いてください。イメージは作り直します。
- ダウンロードしたスクリプトの場合: 途中で切れているか、Web ページです。取得し直してください。"
    } text {
        verified: false,
        patterns: [
            r"unexpected eof while looking for matching|\bunterminated quoted string\b|\b(?:ba|da|z|k)?sh: (?:-c: |eval: )?(?:line )?\d+: syntax error: unexpected end of file|\.(?:sh|bash|bashrc|bash_profile|profile|zshrc): (?:line )?\d{1,4}: syntax error: unexpected end of file",
            r"\^m: bad interpreter|\$'\\r': command not found|\benv: \W{0,3}\w{2,10}\\r\W{0,3}: no such file",
            r"\beval: line \d{1,3}: syntax error near unexpected token|/shell-snapshots/\S{1,120}: (?:line )?\d{1,5}: (?:syntax|parse) error",
        ],
        examples: [
            "/usr/bin/bash: -c: line 3: unexpected EOF while looking for matching `\"'",
            "-bash: ./deploy.sh: /bin/bash^M: bad interpreter: No such file or directory",
            "/usr/bin/bash: eval: line 1: syntax error near unexpected token `<'",
            "/home/taro/.bashrc: line 120: syntax error: unexpected end of file",
        ],
    }
    OTHER_SHELL "GK-ERR-367" Usage {
        "the command is written for another shell than the one that it was typed into" /
        "入力したコマンドは、別のシェル用のものです"
    } help {
        "`irm … | iex` is for PowerShell, `curl -fsSL … | bash` for macOS, Linux and WSL, and `&&` isn't known to Windows PowerShell 5. Copy the command for your shell, or open the shell that it is for. A line that begins with / is for Claude Code, not for the shell." /
        "`irm … | iex` は PowerShell 用、`curl -fsSL … | bash` は macOS、Linux、WSL 用です。Windows PowerShell 5 では `&&` を使えません。使用中のシェル用のコマンドをコピーするか、そのコマンドのシェルを開いてください。/ で始まる行はシェルではなく Claude Code に入力します。"
    } text {
        verified: false,
        patterns: [
            r"'(?:irm|iex)' is not recognized|\b(?:irm|iex): (?:command )?not found|the token '&&' is not a valid|no parameter .{0,20}'fssl'|matches parameter name 'fssl'|'bash' is not recognized as (?:the name of a cmdlet|a name of a cmdlet)|the term '(?:/\w+|export|sudo|source)' is not recognized|no such file or directory: /(?:plugin|mcp|login|config|model|init)\b",
            r"\bsh: \d{1,4}: syntax error: ",
        ],
        examples: [
            "'irm' is not recognized as an internal or external command",
            "sh: 2: Syntax error: \"(\" unexpected",
        ],
    }
    NPM_LEFTOVER "GK-ERR-418" Problem {
        "npm can't replace Claude Code: a folder of an update that was interrupted, or a running Claude Code, stands in the way" /
        "npm で Claude Code を置き換えられません。中断された更新のフォルダーが残っているか、Claude Code が実行中です"
    } help {
        "Close every Claude Code (and the editor that runs one), delete both folders that the message names (path and dest), and install again. The native installer doesn't have this trouble. Permissions aren't at fault." /
        "Claude Code（およびそれを実行しているエディター）をすべて終了し、メッセージにある 2 つのフォルダー（path と dest）を削除して、もう一度インストールしてください。ネイティブインストーラーでは起こりません。権限の問題ではありません。"
    } text {
        verified: false,
        patterns: [
            r"\bENOTEMPTY\b.{0,400}?claude-code",
        ],
        examples: [
            "npm error code ENOTEMPTY\nnpm error path /opt/homebrew/lib/node_modules/@anthropic-ai/claude-code",
        ],
    }
    NO_TERMINAL "GK-ERR-635" Usage {
        "a program with a screen of its own (Claude Code, mostly) was started without a terminal to read keys from: its input comes from a pipe, a file or another program" /
        "画面を表示するプログラム（多くは Claude Code）が、キー入力を受け取るターミナルなしで起動されました。入力がパイプ、ファイル、またはほかのプログラムにつながっています"
    } help {
        "One question, a script or CI: `claude -p \"…\"`, also with input (`cat FILE | claude -p \"…\"`); options without -p aren't enough.
- The screen is wanted: start `claude` itself in a terminal; `docker run -it`, `docker exec -it` and `ssh -t` give one. A pipe (`… | claude`) takes it away.
- Another tool starts it (a launcher, an agent): use that tool's own way for Claude Code, or update it.
- In Git Bash's own window on Windows: Windows Terminal or PowerShell, or `winpty claude`." /
        "1 回の質問、スクリプト、CI の場合: `claude -p \"…\"` を使ってください。入力も渡せます（`cat ファイル | claude -p \"…\"`）。-p なしの指定では足りません。
- 画面を使う場合: ターミナルで `claude` 自体を起動してください。`docker run -it`、`docker exec -it`、`ssh -t` ではターミナルが割り当てられます。パイプ（`… | claude`）では使えません。
- ほかのツール（ランチャー、エージェント）から起動している場合: そのツールの Claude Code 用の方法を使うか、更新してください。
- Windows の Git Bash のウィンドウの場合: Windows Terminal や PowerShell、または `winpty claude` を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\braw mode is not supported on the (?:current process\.)?stdin",
        ],
        examples: [
            "Error: Raw mode is not supported on the current process.stdin, which Ink uses as input stream by default.",
        ],
    }
    UPDATE_HOME "GK-ERR-540" Usage {
        "Claude Code's installer or updater can't make its folder below the home folder that is set: what stands there is in the way, often because HOME points elsewhere (OneDrive, a network drive), or because the folder is read-only or the cloud drive's" /
        "Claude Code のインストーラーまたは更新が、ホームフォルダーの下に自身のフォルダーを作成できません。そこにあるものが妨げになっています。多くは HOME が別の場所（OneDrive、ネットワークドライブ）を指しているか、フォルダーが読み取り専用またはクラウドドライブの管理下にあるためです"
    } help {
        "The path is below OneDrive or on a network drive: a PowerShell profile or a variable of Windows sets HOME. Remove it, or set it to %USERPROFILE%, open a new terminal (`echo $env:HOME`) and run `claude update`.\n- The path is in your own home folder: look what stands there (a file, a link that leads nowhere, a placeholder of the cloud drive), move it away, and install again.\n- The folder that arose in OneDrive can be deleted once claude runs from the other one." /
        "パスが OneDrive やネットワークドライブの下にある場合: PowerShell のプロファイルまたは Windows の環境変数が HOME を設定しています。削除するか %USERPROFILE% にして、新しいターミナルを開き（`echo $env:HOME` で確認）、`claude update` を実行してください。\n- パスが自分のホームフォルダーにある場合: そこにあるもの（ファイル、リンク切れ、クラウドドライブのプレースホルダー）を確認し、別の場所に移してからインストールし直してください。\n- OneDrive にできたフォルダーは、もう一方の場所の claude が動いてから削除してください。"
    } text {
        verified: false,
        patterns: [
            r"\beexist\b.{0,60}\bmkdir '?[^']{1,240}[/\\]\.(?:local|claude|cache)(?:[/\\][\w.-]{1,40}){0,3}[/\\]claude\b",
        ],
        examples: [
            "Error: EEXIST: file already exists, mkdir 'C:\\Users\\taro\\OneDrive - Acme\\.local\\share\\claude\\versions'",
        ],
    }
    UPDATE "GK-ERR-204" Usage {
        "Claude Code (or npm) can't write where it is installed, so it can't be installed or updated" /
        "Claude Code（または npm）がインストール先に書き込めないため、インストールまたは更新ができません"
    } help {
        "If your company installs Claude Code, leave updates to the company. Otherwise use the native installer, which writes to your home folder, in place of npm with sudo. For other packages, give npm a folder of your own (`npm config set prefix ~/.npm-global`, its bin in PATH), or a Node.js of your own (nvm); EBADENGINE beside it means that a package wants a newer Node.js. On Windows, close every other session and the editor first: a running program can't be replaced. The installed version still works." /
        "組織が Claude Code を配布している場合、更新は組織に任せてください。それ以外では、sudo での npm の代わりに、ホームフォルダーに書き込むネイティブのインストーラーを使ってください。ほかのパッケージでは、npm に自分のフォルダーを指定するか（`npm config set prefix ~/.npm-global`、その bin を PATH に追加）、自分用の Node.js（nvm）を使います。EBADENGINE も表示される場合は、パッケージが新しい Node.js を必要としています。Windows では、実行中のプログラムは置き換えられないため、ほかのセッションとエディターを先に終了します。現在のバージョンはそのまま使えます。"
    } text {
        verified: false,
        patterns: [
            r"no write permissions? for auto-updates",
            r"(?:auto-?update failed: )?no write permission to npm prefix|insufficient permissions for auto-?updates|auto-?update failed\b.{0,60}\b(?:EACCES|EPERM|EROFS|permission)",
            r"\b(?:EACCES|EPERM)\b.{0,60}(?:mkdir|rename|open|unlink|rmdir|symlink|operation not permitted)[^\s]{0,3}\s\S{0,120}(?:lib|npm|nodejs|\.claude[/\\]local)[/\\]node_modules",
            r"insufficient permissions for global npm|\bnpm (?:ERR!|error)\b.{0,200}\b(?:EACCES|EPERM|EBUSY|ENOTEMPTY|EEXIST|EROFS|permission denied|resource busy)\b|failed to install new version of claude|\bnpm\b.{0,60}\binstall\b.{0,80}\b(?:EACCES|permission denied)",
            r"failed to copy executable\b|failed to install (?:native|claude code) (?:update|version)|\bclaude\S{0,60}\.exe\b.{0,60}(?:being used by another process|operation not permitted, unlink)|(?:EBUSY|ETXTBSY|text file busy)\b.{0,120}(?:(?:share|bin|downloads|@anthropic-ai)[/\\]\.?claude\b|\bclaude\.exe\b)|\bbin/claude\b.{0,20}text file busy",
            r"insufficient permissions to (?:install|update|auto-?update)",
        ],
        examples: [
            "⚠  No write permissions for auto-updates (requires sudo)",
            "✗ Auto-update failed: no write permission to npm prefix",
            "npm ERR! Error: EACCES: permission denied, mkdir '/usr/local/lib/node_modules'",
            "Error: Insufficient permissions for global npm install.",
            "Error: Failed to copy executable: EPERM: operation not permitted, unlink 'C:\\Users\\taro\\.local\\bin\\claude.exe'",
            "Insufficient permissions to install update",
        ],
    }
    UPDATE_UNEXPLAINED "GK-ERR-409" Problem {
        "Claude Code couldn't update itself, and the text doesn't say why; the installed version still works" /
        "Claude Code を更新できませんでした（理由は表示されていません）。インストール済みのバージョンは引き続き使えます"
    } help {
        "If it was shown once, leave it: the update is tried again. If it persists, `claude update` in a terminal prints the reason: the update can't be downloaded (then `genkan doctor` shows what the network refuses), or the folder can't be written to. If your company installs Claude Code, leave updates to the company." /
        "一度表示されただけであれば、そのままで構いません（更新は再試行されます）。解消しない場合は、ターミナルで `claude update` を実行すると理由が表示されます。ダウンロードできない場合は、何が拒否されているかが `genkan doctor` で分かります。ほかに、フォルダーに書き込めない場合があります。組織が Claude Code を配布している場合、更新は組織に任せてください。"
    } text {
        verified: false,
        patterns: [
            r"auto-?update failed|\bclaude\b.{0,60}\bupdate\b.{0,40}\binstall_failed\b|\bupdate\b.{0,20}\bfailed\W{1,6}install_failed\b",
        ],
        examples: [
            "Auto-update failed · Run /doctor",
            "✗ Auto-update failed · Try claude doctor or npm i -g @anthropic-ai/claude-code",
        ],
    }
    SANDBOX "GK-ERR-359" Problem {
        "Claude Code's sandbox for commands can't start here: a program or path is missing, or the machine or container doesn't let it create namespaces or mounts" /
        "コマンド用の Claude Code のサンドボックスを起動できません。必要なプログラムやパスがないか、この端末またはコンテナーが名前空間の作成やマウントを許可していません"
    } help {
        "On Linux it needs bubblewrap (bwrap) and socat, and user namespaces: Ubuntu 24.04 and later allow those only for programs with an AppArmor profile, and containers often don't allow them at all. On Windows it needs WSL 2. In a container that is itself isolated, you can use enableWeakerNestedSandbox. If the settings require the sandbox (failIfUnavailable), whoever manages them decides; `genkan check` shows where it is set.\n- “Can't create file”, “Can't mkdir … Read-only file system”: the folder that Claude Code runs in, or its .claude, can't be written to: make .claude/settings.json there (`{}`), start in a folder that can be written, or update Claude Code.\n- macOS, “sandbox_apply: Operation not permitted”: Claude Code itself runs in a sandbox already (another agent's, an editor's): start it outside." /
        "Linux では bubblewrap（bwrap）と socat、およびユーザー名前空間が必要です。Ubuntu 24.04 以降では AppArmor プロファイルのあるプログラムだけに許可され、コンテナーでは許可されないことが多くあります。Windows では WSL 2 が必要です。隔離されたコンテナー内では enableWeakerNestedSandbox を使えます。設定でサンドボックスが必須の場合（failIfUnavailable）の変更は管理者が判断します。設定場所は `genkan check` で分かります。\n- 「Can't create file」「Can't mkdir … Read-only file system」の場合: Claude Code を実行しているフォルダー、またはその .claude に書き込めません。そこに .claude/settings.json（`{}`）を作るか、書き込めるフォルダーで起動するか、Claude Code を更新してください。\n- macOS で「sandbox_apply: Operation not permitted」の場合: Claude Code 自体がすでにサンドボックス（ほかのエージェントやエディターのもの）の中で動いています。その外で起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\bbwrap: |\bsandbox required but unavailable|\bsandbox(?:ing)? (?:disabled|unavailable|is not available|is unavailable|cannot start|could not start|dependencies (?:are )?(?:missing|not available))\b.{0,20}|(?:bubblewrap|bwrap)\b.{0,40}(?:not installed|not found|is missing|is required)|\bapply-seccomp: |\bsandbox_apply: |sandbox\.failifunavailable|does not allow non-privileged user namespaces|lacks user namespace support",
            r"apply-seccomp binary not (?:available|found)|\bseccomp not available\b.{0,60}unix socket",
        ],
        ask: DeviceManagement {
            "Claude Code's sandbox can't start on my machine (the message that I send along says why). Please install bubblewrap and socat, and let bwrap create user namespaces (an AppArmor profile for it, or the sysctl), or tell me whether I may work without the sandbox." /
            "この端末で Claude Code のサンドボックスを起動できません（理由は併せて送るメッセージのとおりです）。bubblewrap と socat をインストールし、bwrap によるユーザー名前空間の作成を許可していただくか（AppArmor プロファイルまたは sysctl）、サンドボックスなしで作業してよいかを教えていただけますか。"
        },
        examples: [
            "bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted",
            "Linux sandbox: apply-seccomp binary not available - unix socket blocking disabled",
        ],
    }
    GCLOUD_FOLDER "GK-ERR-515" Problem {
        "gcloud may not write its own folder, mostly because a gcloud that ran with sudo left files of root there" /
        "gcloud が自身のフォルダーに書き込めません。多くは、sudo で実行した gcloud が root のファイルを残したためです"
    } help {
        "It is ~/.config/gcloud (credentials.db, access_tokens.db), on Windows %APPDATA%\\gcloud, or the folder that CLOUDSDK_CONFIG names. `ls -la ~/.config/gcloud` shows whose it is.\n- Files of root: `sudo chown -R \"$USER\" ~/.config/gcloud`, and run gcloud without sudo from then on.\n- In a container or sandbox: the folder is mounted read-only: mount it so that it can be written, or set CLOUDSDK_CONFIG to a folder of your own and sign in there.\n- The disk is full or read-only: `df -h ~`." /
        "場所は ~/.config/gcloud（credentials.db、access_tokens.db）、Windows では %APPDATA%\\gcloud、または CLOUDSDK_CONFIG が指すフォルダーです。所有者は `ls -la ~/.config/gcloud` で分かります。\n- root のファイルがある場合: `sudo chown -R \"$USER\" ~/.config/gcloud` を実行し、以後は gcloud を sudo なしで実行してください。\n- コンテナーやサンドボックスの場合: フォルダーが読み取り専用でマウントされています。書き込めるようにマウントするか、CLOUDSDK_CONFIG に自分のフォルダーを設定してサインインしてください。\n- ディスクがいっぱいか読み取り専用の場合: `df -h ~` で確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:gcloud|gsutil|cloudsdk\w*)\b.{0,160}(?:attempt to write a readonly database|unable to open database file)",
            r"(?:attempt to write a readonly database|unable to open database file)\b.{0,100}\bgcloud",
        ],
        examples: [
            "ERROR: gcloud crashed (OperationalError): attempt to write a readonly database",
            "sqlite3.OperationalError: unable to open database file: /home/dev/.config/gcloud/credentials.db",
        ],
    }
    FILE_RIGHTS "GK-ERR-248" Problem {
        "a file or folder that Claude Code, a cloud tool or another program needs can't be read or written" /
        "Claude Code、クラウドのツール、またはほかのプログラムに必要なファイルやフォルダーを読み書きできません"
    } help {
        "Where the text names a path, check who owns it (a command run with sudo leaves files of root), and whether the disk is read-only or another program holds the file. A variable may name a folder that can't be made: CLAUDE_CONFIG_DIR, CLOUDSDK_CONFIG, AZURE_CONFIG_DIR (`genkan explain CLOUDSDK_CONFIG`). curl's error 23 means that it couldn't write what it received: no room, no right, or a curl of Snap's, which may not write to hidden folders (install the system's own). In a container, mount ~/.claude, ~/.aws, ~/.azure or ~/.config/gcloud so that it can be written. `genkan doctor` names the ones that genkan needs.\n- EBUSY at .claude.json in a container: this one file is mounted, and can't be replaced; mount a folder and name it in CLAUDE_CONFIG_DIR. On Windows another Claude Code or a virus scanner holds it: try again." /
        "本文にパスがある場合は、その所有者（sudo で実行すると root のファイルが残ります）、読み取り専用のディスク、ほかのプログラムによるロックを確認してください。curl のエラー 23 は、受け取ったものを書き込めなかったことを意味します（空き容量、権限、または隠しフォルダーに書き込めない Snap の curl。その場合は OS のパッケージの curl を使います）。作成できないフォルダーを変数（CLAUDE_CONFIG_DIR、CLOUDSDK_CONFIG、AZURE_CONFIG_DIR）が指していることもあります（`genkan explain CLOUDSDK_CONFIG`）。コンテナーでは ~/.claude、~/.aws、~/.azure、~/.config/gcloud を書き込めるようにマウントします。genkan に必要なものは `genkan doctor` で分かります。\n- コンテナーで .claude.json に EBUSY が出る場合: ファイル単体がマウントされていて置き換えられません。フォルダーをマウントし、CLAUDE_CONFIG_DIR で指定してください。Windows では、別の Claude Code やウイルス対策ソフトが使用中です。やり直してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:EACCES|EPERM|EROFS|EBUSY|ENOTDIR|EISDIR)\b.{0,160}(?:\.claude(?:\.json|[/\\\x22'\s]|$)|\.aws\b|\.azure\b|gcloud|claude-cli|application_default)|(?:permission denied|access is denied|read-only file system)\W.{0,80}(?:\.claude(?:\.json|[/\\\x22'\s]|$)|\.aws\b|\.azure\b|\.config/gcloud)|(?:\.claude|\.aws|\.azure|gcloud)\S{0,80}\W{1,4}(?:permission denied|access is denied|read-only file system)|unable to create private file .{0,80}gcloud",
            r"claude code's credentials file (?:\([^)]{1,80}\) )?(?:could not be read|is a symlink)|credentials file that keeps the gateway's tls pin|gateway tls pin (?:store unreadable|could not be read)|credential hand-off file is still locked|could not open the configuration file: \[|credential store could not be read|check that your claude config folder is writable|\.claude\b\S{0,160} because it is being used by another process",
            r"\b(?:gcloud|gsutil|cloudsdk\w*)\b.{0,160}(?:database is locked|\[errno 1?[13]\] (?:permission denied|operation not permitted))|(?:\[errno 1?[13]\] permission denied|permissionerror)\b.{0,100}(?:gcloud|google_application_credentials)|gcloud crashed \((?:permissionerror|oserror|ioerror|filenotfounderror)\)|failed to create the default configuration\. ensure your have|\bos\.makedirs\(.{0,160}?(?:filenotfound|permission|notadirectory|os)error\b",
            r"unable to load paramfile\b",
            r"\bEACCES: permission denied, (?:open|mkdir|scandir|unlink|rename|copyfile|chmod|l?stat|access|symlink|rmdir|write|read)\b|\bEPERM: operation not permitted, uv_cwd\b|operation not permitted: /tmp/claude-\d",
            r"curl: \(23\)",
        ],
        examples: [
            "Error: EACCES: permission denied, open '/home/taro/.claude.json'",
            "Claude Code's credentials file (where a gateway's TLS pin is kept) could not be read. Try again; if it keeps failing, check the file.",
            "ERROR: gcloud crashed (PermissionError): [Errno 13] Permission denied: '/home/taro/.config/gcloud/configurations/config_default'",
            "Error parsing parameter '--body': Unable to load paramfile file://body.json: [Errno 2] No such file or directory: 'body.json'",
            "Error: EACCES: permission denied, open '/srv/project/test.py'",
            "Error: EPERM: operation not permitted, uv_cwd",
            "zsh:1: operation not permitted: /tmp/claude-501/cwd-0503",
            "Error: EACCES: permission denied, open '/home/ken/.claude.json' at Object.writeFileSync (file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:536:1088)",
            "curl: (23) client returned ERROR on write of 1369 bytes\nDownload failed",
        ],
    }
    GIT_BASH "GK-ERR-205" Usage {
        "Claude Code on Windows doesn't find Git Bash, which this version needs" /
        "Windows の Claude Code が、このバージョンに必要な Git Bash を見つけられません"
    } help {
        "Install Git for Windows. If it is installed elsewhere, set CLAUDE_CODE_GIT_BASH_PATH to its bash.exe (`claude.env` in the profile, then `genkan setup`), without quotes in the value. An editor reads variables when it starts: quit VS Code completely and start it again, or set the variable in its extension's own settings; newer versions of Claude Code may not need it." /
        "Git for Windows をインストールしてください。別の場所にある場合は CLAUDE_CODE_GIT_BASH_PATH に bash.exe のパスを設定します（プロファイルの `claude.env` に書き、`genkan setup` を実行。値に引用符は付けません）。エディターは起動時に変数を読むため、VS Code を完全に終了して起動し直すか、拡張機能の設定で変数を指定します。新しいバージョンの Claude Code では不要な場合があります。"
    } text {
        verified: false,
        patterns: [
            r"claude code on windows requires (?:either )?git|claude code was unable to find claude_code_git_bash_path",
            r"\bgit bash not found\b",
        ],
        examples: [
            "Claude Code on Windows requires git-bash (https://git-scm.com/downloads/win).",
            "Git Bash not found - Unix commands will not be available",
        ],
    }
    EXECUTION_POLICY "GK-ERR-531" Usage {
        "PowerShell's execution policy on this machine doesn't let scripts run (npm.ps1, claude.ps1 and others)" /
        "PowerShell の実行ポリシーにより、スクリプト（npm.ps1、claude.ps1 など）を実行できません"
    } help {
        "`Set-ExecutionPolicy -Scope CurrentUser RemoteSigned`, then try again (the default of Windows 10 and 11 forbids all scripts).\n- Without changing it: run the program itself and not its script (`claude.cmd`, `npm.cmd`), or use cmd or Git Bash.\n- `Get-ExecutionPolicy -List` shows a value at MachinePolicy or UserPolicy: a group policy sets it; whoever manages this machine has to change it, or use the way above.\n- “is not digitally signed”: a file that was downloaded: `Unblock-File PATH`, once you have read it." /
        "`Set-ExecutionPolicy -Scope CurrentUser RemoteSigned` を実行し、やり直してください（Windows 10 と 11 の既定では、すべてのスクリプトが禁止されています）。\n- 変更しない場合: スクリプトではなくプログラム本体（`claude.cmd`、`npm.cmd`）を実行するか、cmd または Git Bash を使ってください。\n- `Get-ExecutionPolicy -List` の MachinePolicy または UserPolicy に値がある場合: グループポリシーによる設定です。端末の管理者が変更するか、上の方法を使ってください。\n- 「is not digitally signed」の場合: ダウンロードしたファイルです。内容を確認してから `Unblock-File パス` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"running scripts is disabled on this system|about_execution_policies|is not digitally signed\. you cannot run this script|execution of scripts is disabled",
            r"スクリプトの実行が無効になっている|此系统上禁止运行脚本|在此系统上禁止运行脚本",
        ],
        examples: [
            "File C:\\Users\\taro\\.claude\\statusline.ps1 cannot be loaded because running scripts is disabled on this system.",
            "npm : このシステムではスクリプトの実行が無効になっているため、ファイル C:\\Program Files\\nodejs\\npm.ps1 を読み込むことができません。",
        ],
    }
    NOT_RUNNABLE "GK-ERR-640" Problem {
        "a program was found but couldn't be started: its file isn't executable or no program of this system, or a rule of this machine stops it" /
        "プログラムは見つかりましたが、起動できません。ファイルに実行権限がないか、このシステムのプログラムではないか、端末のルールで止められています"
    } help {
        "The text (the path, or `spawnargs`) names it. Start it by hand in a terminal: what is said there is surer.
- Linux, macOS (EACCES): `ls -l FILE`, then `chmod +x FILE`, or install the extension or program again. A folder in its place, or a drive mounted noexec, says the same.
- Windows (UNKNOWN): the file is empty, cut off or for another processor (a download or update that failed: install again), or no .exe: name the .exe. “spawn wsl EACCES”: the program runs in WSL itself and looks for Windows' wsl: switch its WSL setting off.
- Its file is right, and other programs of this kind don't start either: a virus scanner, AppLocker or another policy: whoever manages this machine sees it in the log." /
        "どのプログラムかは本文のパスまたは `spawnargs` で分かります。ターミナルで直接起動すると、より確かな理由が表示されます。
- Linux、macOS（EACCES）: `ls -l ファイル` で確認し、`chmod +x ファイル` を実行するか、拡張機能やプログラムを入れ直してください。フォルダーを指定している場合や、noexec でマウントされたドライブでも同じ表示になります。
- Windows（UNKNOWN）: ファイルが空か、途中で切れているか、別の CPU 用です（ダウンロードや更新の失敗。入れ直してください）。または .exe ではありません（.exe を指定してください）。「spawn wsl EACCES」は、WSL の中で動くプログラムが Windows の wsl を探しています。その WSL の設定を無効にしてください。
- ファイルが正しく、同種のプログラムも起動しない場合: ウイルス対策、AppLocker などのポリシーによるものです。この端末の管理者がログで確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\bspawn (?<program>\S{1,200}) (?:EACCES|UNKNOWN)\b|\bspawn (?:EACCES|UNKNOWN)\b",
        ],
        examples: [
            "Error: spawn /home/taro/.vscode/extensions/anthropic.claude-code-2.0.1/resources/native-binary/claude EACCES",
            "Error: spawn UNKNOWN
    at ChildProcess.spawn (node:internal/child_process:421:11)",
        ],
    }
    SPAWN "GK-ERR-223" Problem {
        "a rule of this machine (group policy, endpoint protection, a sandbox) stops a program that Claude Code starts" /
        "Claude Code が起動しようとしたプログラムが、この端末の規則（グループポリシー、エンドポイント保護、サンドボックスなど）で止められています"
    } help {
        "The text names the program (`reg`, a shell, Claude Code itself). Whoever manages this machine has to allow it for Claude Code; a newer Claude Code may not need it. No setting of genkan's is involved." /
        "止められたプログラム（`reg`、シェル、Claude Code 自身など）は本文に示されています。この端末の管理者に、Claude Code からの起動を許可してもらってください。更新で不要になる場合もあります。genkan の設定は関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:EPERM|EACCES|UNKNOWN)\b.{0,60}\b(?:uv_)?spawn\b|\bspawn (?:\S{1,200} )?EPERM\b|program is blocked by group policy|blocked (?:by )?your (?:system |it )?administrator",
            r"used device guard to block|application control policy has blocked|because the developer cannot be verified|apple could not verify|(?:was |is )?blocked by (?:applocker|windows defender application control|software restriction)|contains a virus or potentially unwanted",
        ],
        ask: DeviceManagement {
            "A rule of this machine (group policy or endpoint protection) stops a program that Claude Code starts. Please allow it for Claude Code. The program is named in the message that I send along." /
            "この端末の規則（グループポリシーまたはエンドポイント保護）が、Claude Code の起動するプログラムを止めています。Claude Code からの起動を許可していただけますか。対象のプログラムは、併せて送るメッセージに示されています。"
        },
        examples: [
            "EPERM: operation not permitted, uv_spawn 'reg'",
            "An Application Control policy has blocked this file.",
        ],
    }
    MCP_SIGN_IN "GK-ERR-356" Person {
        "the sign-in to an MCP server (OAuth) fails; the model's service isn't involved" /
        "MCP サーバーへのサインイン（OAuth）が成立しません。モデルのサービスは関係しません"
    } help {
        "Sign in there with /mcp in Claude Code. If the server doesn't support dynamic client registration, whoever runs it has to register a client for you: give its id with `claude mcp add --client-id` (a fixed port with --callback-port), or a token in a header. If the answer isn't OAuth, or the resource name differs from the address, contact whoever runs the server." /
        "Claude Code の /mcp からサインインしてください。サーバーが動的クライアント登録に対応していない場合は、サーバーの運用元にクライアントを登録してもらい、`claude mcp add --client-id` でその ID を指定するか（ポートの固定は --callback-port）、ヘッダーのトークンを使います。OAuth ではない応答や、アドレスと異なるリソース名については、サーバーの運用元に連絡してください。"
    } text {
        verified: false,
        patterns: [
            r"incompatible auth server|dynamic client registration|\bsdk auth (?:failed|error)\b|invalid oauth error response|protected resource \S{1,160} does not match expected|trying to load (?:well-known )?(?:oauth|openid)|\bhttp\) - .{0,6}needs authentication|\bmcp\b.{0,80}\b(?:needs|requires) (?:re-?)?(?:authentication|authorization)|authorization with the mcp server failed|error posting to endpoint \(http 40[13]\)|no client info(?:rmation)? found",
            r"\bmcp servers? needs? (?:re-?)?auth\b",
        ],
        examples: [
            "Error: Incompatible auth server: does not support dynamic client registration",
            "2 MCP servers need auth · /mcp",
        ],
    }
    PREFLIGHT "GK-ERR-333" Remote {
        "WebFetch asks Anthropic's service about each host first, and the network blocks that request; the model and its provider aren't involved" /
        "WebFetch は取得の前に Anthropic のサービスにホストを照会しますが、その通信がネットワークで遮断されています。モデルとプロバイダーは関係しません"
    } help {
        "`genkan setup` switches this check off (skipWebFetchPreflight; in the profile `webfetch_preflight = false`), so no host names are sent to Anthropic. To keep the check, which also applies Anthropic's list of blocked hosts, have the network team allow api.anthropic.com and claude.ai." /
        "`genkan setup` でこの照会を無効にできます（skipWebFetchPreflight、プロファイルでは `webfetch_preflight = false`）。ホスト名は Anthropic に送られなくなります。照会（Anthropic のブロックリストでもあります）を残す場合は、api.anthropic.com と claude.ai への接続をネットワーク担当に許可してもらってください。"
    } text {
        verified: true,
        patterns: [
            r"unable to verify if domain \S{1,160} is safe to fetch|\bdomain_info\?domain=",
        ],
        examples: [
            "Error: Unable to verify if domain docs.acme.example is safe to fetch. This may be due to network restrictions or enterprise security policies blocking claude.ai.",
        ],
    }
    MCP_FILE "GK-ERR-394" Usage {
        "an MCP server configuration file isn't in Claude Code's format" /
        "MCP サーバーの設定ファイルが Claude Code の形式ではありません"
    } help {
        "The text names the place. In .mcp.json and in a file given with --mcp-config the servers are under `mcpServers` (other editors write `servers`), each with a `command`, or with `type` and `url`. `claude mcp add` writes this format." /
        "場所は本文に示されています。.mcp.json や --mcp-config のファイルでは、サーバーを `mcpServers` の下に書き（ほかのエディターでは `servers`）、それぞれに `command`、または `type` と `url` を指定します。`claude mcp add` を使うとこの形式で書き込まれます。"
    } text {
        verified: true,
        patterns: [
            r"\bmcp config(?:uration)?\b.{0,60}(?:not a valid|invalid)|(?:invalid|failed to parse) mcp config(?:uration)?(?:\W{1,4}mcpservers\b.{0,120})?|does not adhere to mcp server configuration schema|mcp-config-invalid|mcp config file not found",
        ],
        examples: ["Error: Invalid MCP configuration:\nmcpServers: Missing \"mcpServers\" — found \"servers\" instead."],
    }
    MCP_COMMAND "GK-ERR-442" Usage {
        "the whole command line was given as the name of one program, with its arguments, so no such program is found" /
        "コマンド行全体が 1 つのプログラムの名前として渡されているため、そのプログラムが見つかりません"
    } help {
        "Name program and arguments apart: `\"command\": \"npx\", \"args\": [\"-y\", \"@scope/package\"]`, or `claude mcp add NAME -- npx -y @scope/package`. `~` isn't resolved there: write the full path." /
        "プログラムと引数を分けて指定してください: `\"command\": \"npx\", \"args\": [\"-y\", \"@scope/package\"]`、または `claude mcp add NAME -- npx -y @scope/package`。`~` は展開されないため、完全なパスを書きます。"
    } text {
        verified: false,
        patterns: [
            r"\bspawn (?:npx|uvx|uv|bunx|bun|node|deno|python3?|docker|cmd)(?: [-@~./\\\w:=]{1,100}){1,8}? ENOENT\b",
        ],
        examples: [
            "[ERROR] MCP server \"context7\" Connection failed: spawn npx @context7/mcp ENOENT",
        ],
    }
    MCP_OUTPUT "GK-ERR-459" Problem {
        "an MCP tool answered at greater length than Claude Code takes from one" /
        "MCP ツールの応答が、Claude Code で受け取れる長さを超えました"
    } help {
        "Ask for less: fewer entries, a page, a filter, if the tool has them; the model often does so by itself. Otherwise raise MAX_MCP_OUTPUT_TOKENS (25000 unless set, `genkan explain MAX_MCP_OUTPUT_TOKENS`), in the profile's `claude.env` or the shell, and start Claude Code again." /
        "ツールにページ、件数、絞り込みの指定があれば、取得する量を減らしてください（モデルが自分でそうすることもよくあります）。それができない場合は、プロファイルの `claude.env` またはシェルで MAX_MCP_OUTPUT_TOKENS（既定は 25000。`genkan explain MAX_MCP_OUTPUT_TOKENS`）を引き上げ、Claude Code を起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp tool \W.{1,80}?\W response \(\d+ tokens\) exceeds maximum allowed tokens(?: \(\d+\))?",
        ],
        examples: [
            "Error: MCP tool \"approvals\" response (26638 tokens) exceeds maximum allowed tokens (25000). Please use pagination, filtering, or limit parameters to reduce the response size.",
        ],
    }
    NOTHING_ANSWERS "GK-ERR-556" Remote {
        "requests to the model and to an MCP server both get no answer: this machine's connection is at fault, neither of the two" /
        "モデルへのリクエストにも MCP サーバーにも応答がありません。どちらかではなく、この端末の接続に問題があります"
    } help {
        "Try another network; `genkan doctor` tests the way to the model step by step.\n- Over a VPN or a phone's tethering: large packets may be lost. Lower the MTU of that connection (e.g. 1280), and look at the VPN's routes.\n- Behind a company proxy: it has to be set for this very process (`genkan explain HTTPS_PROXY`)." /
        "別のネットワークで試してください。モデルまでの経路は `genkan doctor` で順に確認できます。\n- VPN やスマートフォンのテザリングの場合: 大きなパケットが失われていることがあります。その接続の MTU を下げ（1280 など）、VPN の経路を確認してください。\n- 社内プロキシを使う場合: このプロセス自体に設定されている必要があります（`genkan explain HTTPS_PROXY`）。"
    } text {
        verified: false,
        patterns: [
            r"\brequest timed out\b.{0,600}?\bmcp server \W?[\w .@/-]{1,60}\W{1,3}(?:http |sse )?connection failed after \d+ ?ms",
        ],
        examples: [
            "⎿  Request timed out.\n     Retrying in 0 seconds… (attempt 4/10)\n[DEBUG] MCP server \"render\": HTTP Connection failed after 10343ms: fetch failed",
        ],
    }
    MCP_ANSWERED "GK-ERR-641" Problem {
        "an MCP server answered a call with an error of its own: it runs and is reached, and the model's service isn't involved" /
        "MCP サーバーが、呼び出しにサーバー自身のエラーを返しました。サーバーは動作していて、届いています。モデルのサービスは関係しません"
    } help {
        "The words behind the number are the server's: -32602 arguments or a tool that it doesn't take (the model mostly tries again; else update the server, then reconnect with /mcp so that its list of tools is read anew), -32601 a method that it doesn't have, -32603 a fault inside it.
- A 401, 403, a key or “fetch failed” in these words: what the server itself calls refuses it or isn't reached: look at the server's own key or sign-in (its `env` or headers in .mcp.json), and its proxy (HTTPS_PROXY in its `env`).
- Every call fails with “Invalid request parameters”: the server was restarted and no longer knows the session: reconnect with /mcp.
- Its own log says more; its author repairs it." /
        "番号の後の文はサーバーのものです。-32602 はサーバーが受け付けない引数またはツール（多くはモデルがやり直します。続く場合はサーバーを更新し、/mcp で再接続してツールの一覧を読み直してください）、-32601 はサーバーにないメソッド、-32603 はサーバー内部の障害です。
- 401、403、キー、「fetch failed」に関する文がある場合: サーバーが呼び出す先に拒否されているか、届いていません。サーバー自身のキーやサインイン（.mcp.json の `env` やヘッダー）と、プロキシ（`env` の HTTPS_PROXY）を確認してください。
- どの呼び出しも「Invalid request parameters」になる場合: サーバーが再起動し、セッションが失われています。/mcp で再接続してください。
- 詳しい理由はサーバーのログにあり、修正は作者が行います。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp error -3260[0-3]\b",
        ],
        examples: [
            "MCP error -32602: Input validation error: Invalid arguments for tool search: query required",
            "MCP error -32603: Internal error: 401 Unauthorized",
        ],
    }
    MCP_STDOUT "GK-ERR-643" Problem {
        "an MCP server writes something else than JSON (log lines, a banner) to its output, where only its messages may stand" /
        "MCP サーバーが、メッセージ（JSON）専用の標準出力に、ログや起動時の表示など別のものを書いています"
    } help {
        "The text quotes the start of what it writes. Set the server's log to stderr or off (its README says how), and update it; its author repairs it.
- It is started through npm or a shell: `npm run` prints lines of its own (start the program itself, or `npm --silent run`), and so does a .bashrc that prints.
- A server of your own: no `print` and no `console.log`; log to stderr.
- If its tools work all the same, the message does no harm." /
        "書かれた内容の先頭は本文にあります。サーバーのログを stderr に出すか無効にし（方法は README を参照）、更新してください。修正は作者が行います。
- npm やシェル経由で起動している場合: `npm run` は独自の行を表示します（プログラム自体を起動するか `npm --silent run`）。表示を行う .bashrc も同じです。
- 自作のサーバーの場合: `print` や `console.log` を使わず、ログは stderr に出してください。
- ツールが動作していれば、このメッセージに害はありません。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp\b.{0,120}?\bunexpected (?:token '[^<]'.{1,60}is not valid json|non-whitespace character after json)",
            r"\[error\] \[[\w .@/-]{1,60}\] unexpected (?:token '[^<]'.{1,60}is not valid json|non-whitespace character after json)",
            r"unexpected token '[^<]'.{1,60}is not valid json.{0,400}?(?:processreadbuffer|readmessage|context: 'connection')",
        ],
        examples: [
            "MCP Excel (Windows): Unexpected token 'i', \"info: Micr\"... is not valid JSON",
            "[error] [my-server] Unexpected token 'I', \"INFO  Start\"... is not valid JSON",
            "SyntaxError: Unexpected token '>', \"> tsc && s\"... is not valid JSON
 at JSON.parse (<anonymous>)
 at Xbe.readMessage (index.js:52:115)
 at t0e.processReadBuffer (index.js:53:1842)",
        ],
    }
    MCP_SESSION "GK-ERR-573" Problem {
        "an MCP server that has an address no longer knows the session; the model's service isn't involved" /
        "アドレスで指定された MCP サーバーが、セッションを認識できません。モデルのサービスは関係しません"
    } help {
        "Connect it again: /mcp, choose the server, reconnect (or start Claude Code again).\n- It comes back within seconds at an AWS MCP server (mcp-proxy-for-aws): the credentials get another name at each request. In ~/.aws/config give the profile that assumes a role a fixed `role_session_name`." /
        "/mcp でサーバーを選び、接続し直してください（または Claude Code を起動し直します）。\n- AWS の MCP サーバー（mcp-proxy-for-aws）で数秒後に再発する場合: リクエストのたびに認証情報の名前が変わっています。~/.aws/config の、ロールを引き受けるプロファイルに、固定の `role_session_name` を指定してください。"
    } text {
        verified: false,
        patterns: [
            r"sessionid was not found or has expired",
        ],
        examples: [
            "The provided SessionId was not found or has expired, please re-initialize your connection.",
        ],
    }
    MCP_REMOTE "GK-ERR-532" Problem {
        "Claude Code doesn't reach an MCP server that has an address (SSE or HTTP); the model's service isn't involved" /
        "Claude Code が、アドレスで指定された MCP サーバー（SSE または HTTP）に接続できません。モデルのサービスは関係しません"
    } help {
        "Try the address with `curl -v`; /mcp in Claude Code and `claude --debug` show the reason.\n- The address ends in /sse, or is answered with 404, 405 or 410: many servers have moved (SSE is deprecated). `claude mcp remove NAME`, then `claude mcp add --transport http NAME https://…/mcp` with the address from the server's own page.\n- It answers 401 or 403: sign in with /mcp, or give it the header or key that it wants.\n- Behind the company's proxy: its host may not be allowed (the network team). Where the text speaks of a certificate, it needs the company's root certificate (`network.ca_bundle` in the profile, NODE_EXTRA_CA_CERTS).\n- An address of this machine: start the server, and look at its port." /
        "アドレスを `curl -v` で確認してください。理由は Claude Code の /mcp と `claude --debug` で分かります。\n- アドレスが /sse で終わる、または 404、405、410 が返る場合: 移転したサーバーが多くあります（SSE は非推奨です）。`claude mcp remove 名前` の後、サーバーの案内にあるアドレスで `claude mcp add --transport http 名前 https://…/mcp` を実行してください。\n- 401 または 403 が返る場合: /mcp からサインインするか、求められたヘッダーやキーを指定してください。\n- 社内プロキシを使う場合: ホストが許可されていないことがあります（ネットワーク担当）。本文に証明書についての語がある場合は、社内のルート証明書が必要です（プロファイルの `network.ca_bundle`、NODE_EXTRA_CA_CERTS）。\n- この端末のアドレスの場合: サーバーを起動し、ポートを確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\((?:http|sse)\) - .{0,6}failed to connect|\bsse error: |\bstreamable ?http ?error\b|error posting to endpoint",
        ],
        examples: [
            "context7: https://mcp.context7.com/sse (SSE) - ✗ Failed to connect",
        ],
    }
    MCP "GK-ERR-237" Problem {
        "an MCP server doesn't start, ended, or doesn't answer; the model's service isn't involved" /
        "MCP サーバーが起動しないか、終了したか、応答しません。モデルのサービスは関係しません"
    } help {
        "`claude mcp list` or /mcp shows which one; run its command in a terminal and read its output. An npx or uvx that isn't found or can't download (proxy, registry) is the usual reason, and MCP_TIMEOUT gives a slow one more time to start.\n- On Windows npx runs as `cmd /c npx …`. Where the profile names the server, `genkan check` shows it.\n- A server with an address instead of a command: try the address with `curl -v`.\n- Claude Code itself ended over it (triggerUncaughtException, a stack of cli.js): a fault of that release, update it; `claude --debug` then shows which server or editor connection closes." /
        "どのサーバーかは `claude mcp list` または /mcp で分かります。そのコマンドをターミナルで実行し、表示を確認してください。npx や uvx が見つからない、ダウンロードできない（プロキシ、レジストリ）ことが多く、起動が遅い場合は MCP_TIMEOUT で待ち時間を延ばせます。\n- Windows では `cmd /c npx …` の形にします。プロファイルにあるサーバーは `genkan check` で確認できます。\n- コマンドではなくアドレスで指定したサーバーの場合: アドレスを `curl -v` で確認してください。\n- Claude Code 自体が終了した場合（triggerUncaughtException、cli.js のスタック）: そのリリースの不具合です。更新してください。どのサーバーまたはエディターの接続が閉じるかは、`claude --debug` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp server\b.{0,80}(?:failed|error|disconnected|timed out|not connected|closed|could not|connection timeout)|\bmcp error -32\d{3}\b|\bmcp\b.{0,40}\bconnection closed\b|failed to (?:connect to|start) (?:the )?mcp|\bmcp\W{1,3}[\w-]{1,40}\W{1,3}(?:failed|connection (?:failed|error|timeout)|server (?:failed|disconnected))|failed to reconnect to (?:the )?\S{1,60} mcp|\bfailed to reconnect to [\w.:@-]{2,60}\W{0,3}$|mcp server connection",
            r"\bmcp servers?\b.{0,160}(?:✘|✗|×) ?failed",
            r": (?:npx|uvx|node|python3?|docker|cmd) .{1,160} - .{0,6}failed to connect|\bmcp server \S{1,60} (?:invalid: )?missing environment variables|mcp server\b.{0,60}(?:missing|requires) environment variable|\bmcp tool\b.{0,80}timed out|failed to load mcp|could not attach to mcp|server disconnected\. for troubleshooting",
            r"windows requires '?cmd /c'? wrapper",
        ],
        examples: [
            "MCP error -32000: Connection closed",
            "Manage MCP servers\n 1. tools  ✘ failed · Enter to view details",
            "tools: npx -y @acme/tools - ✗ Failed to connect",
            "Failed to reconnect to XcodeBuildMCP",
            "[Warning] [project] mcpServers.foo: Windows requires 'cmd /c' wrapper to execute npx",
        ],
    }
    REPOSITORY "GK-ERR-361" Person {
        "git can't fetch a repository (usually a plugin's or its marketplace's): it has no key, token or known host key for it, or the name is wrong" /
        "git がリポジトリを取得できません（多くはプラグインまたはその配布元）。鍵、トークン、ホスト鍵の登録がないか、名前の誤りです"
    } help {
        "Claude Code runs git without prompts, so git must work without asking: try `git ls-remote` with the same address in a terminal. SSH: connect once (`ssh -T git@github.com`) and register a key. HTTPS: `gh auth login` and `gh auth setup-git`, or a token in git's credential helper. CLAUDE_CODE_PLUGIN_PREFER_HTTPS=1 avoids SSH; CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS allows more time. The model's service isn't involved." /
        "Claude Code は確認なしで git を実行するため、質問なしで取得できる必要があります。同じアドレスで `git ls-remote` をターミナルで試してください。SSH では一度接続し（`ssh -T git@github.com`）、鍵を登録します。HTTPS では `gh auth login` と `gh auth setup-git`、または git の資格情報ヘルパーのトークンを使います。CLAUDE_CODE_PLUGIN_PREFER_HTTPS=1 で SSH を避け、CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS で待ち時間を延ばせます。モデルのサービスは関係しません。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bgit@\S{1,80}: permission denied \(publickey|permission denied \(publickey\S{0,60}\)\.? fatal: |cloning into .{1,400}could not read from remote repository|could not read (?:username|password) for '?http|terminal prompts disabled|host key verification failed\.? fatal: |ssh host key (?:is not in|has changed)|\b(?:ssh|https) clone failed\b|fatal: authentication failed for|cannot prompt because user interactivity has been disabled|git clone timed out|remote: repository not found|support for password authentication was removed|failed to clone (?:marketplace )?repository: ?(?:cloning into|ssh|https|$)",
            r"failed to clone (?:the )?(?:marketplace|plugin|marketplace repository|plugin repository|repository)\b\W{0,3}(?:$|\d|[-*] )|failed to clone marketplace repository",
            r"\b(?:https|ssh) authentication failed\. please ensure your (?:credential helper|ssh keys)",
            r"failed to install (?:the )?(?:anthropic|official) marketplace|marketplace .{0,40}will retry on next startup",
            r"\bupload-pack: not our ref [0-9a-f]{7,}|\bfetched in submodule path\b",
        ],
        examples: [
            "git@github.com: Permission denied (publickey).",
            "Error: Failed to clone marketplace repository:",
            "HTTPS authentication failed. Please ensure your credential helper is configured (e.g., gh auth login).",
            "Failed to install Anthropic marketplace · Will retry on next startup",
            "fatal: remote error: upload-pack: not our ref 5ded7c7f1418704c5f0774024b9bcf30ddade303",
        ],
    }
    PLUGIN_NAME "GK-ERR-368" Usage {
        "no plugin or marketplace is known by this name or address, or what is there isn't a marketplace" /
        "プラグインまたはマーケットプレイスがこの名前やアドレスでは見つからないか、そこにあるものがマーケットプレイスではありません"
    } help {
        "Add the marketplace first (`claude plugin marketplace add owner/repo`, a https:// address or ./path), then install with `claude plugin install NAME@MARKETPLACE`; `claude plugin marketplace update` renews an old copy. Where its marketplace.json is missing or wrong, its owner has to repair it. The model's service isn't involved." /
        "先にマーケットプレイスを追加し（`claude plugin marketplace add owner/repo`、または https:// のアドレス、./path）、`claude plugin install 名前@マーケットプレイス` でインストールしてください。古いコピーは `claude plugin marketplace update` で更新できます。marketplace.json がないか誤っている場合は、所有者による修正が必要です。モデルのサービスは関係しません。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"invalid marketplace source format|not a valid github owner/repo|\bplugin '?\x22?[\w@./-]{1,80}'?\x22? not found in (?:marketplace|any)|\bmarketplace '?\x22?[\w./-]{1,80}'?\x22? not found|marketplace file not found|failed to parse marketplace file|file path must point to a \.json file|failed to add marketplace",
        ],
        examples: [
            "Plugin \"tools\" not found in marketplace \"acme\"",
        ],
    }
    PLUGIN_FILES "GK-ERR-412" Usage {
        "a plugin can't be loaded because a file of its own is wrong (plugin.json, hooks.json)" /
        "プラグイン自身のファイル（plugin.json、hooks.json）に誤りがあるため、読み込めません"
    } help {
        "Its author has to repair the file that the text names; `claude plugin validate FOLDER` checks it. Until then `claude plugin disable NAME` takes the message away, and `claude plugin update NAME` brings a repaired version. The model's service isn't involved." /
        "メッセージにあるファイルは、プラグインの作者による修正が必要です（`claude plugin validate フォルダー` で検証できます）。それまでは `claude plugin disable 名前` で表示を止められます。修正版は `claude plugin update 名前` で取得できます。モデルのサービスは関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\bplugin \S{1,80} (?:failed to load|has an? (?:invalid|corrupt) manifest)|has an? (?:invalid|corrupt) manifest file at|\bhooks? loading failed\b|duplicate hooks file detected",
            r"failed to load (?:hooks|commands|agents|skills|manifest) from \S{0,200}[/\\]plugins[/\\]",
        ],
        examples: [
            "Plugin foo@bar failed to load: Plugin has an invalid manifest file at /x/.claude-plugin/plugin.json. Validation errors: name: Required",
            "Plugin foo has a corrupt manifest file at /x/plugin.json. JSON parse error: Unexpected token",
            "Hooks loading failed: Duplicate hooks file detected: ./hooks/hooks.json resolves to already-loaded file",
            "Failed to load hooks from /home/ken/.claude/plugins/cache/acme/tools/1.0.0/hooks/hooks.json: Invalid input",
        ],
    }
    EDITOR "GK-ERR-360" Usage {
        "Claude Code and the editor don't find each other: its plugin or extension isn't installed, doesn't fit the editor's version, or runs on the other side of WSL or of a remote host" /
        "Claude Code とエディターが連携できません。プラグインや拡張機能がないか、エディターのバージョンに合わないか、WSL またはリモートホストの反対側で動いています"
    } help {
        "Install or update the plugin, restart the editor fully, and start `claude` in the editor's own terminal or connect with /ide. With a remote host the plugin belongs on that host; with WSL 2, the Windows firewall has to allow the connection between the two. Claude Code works without it; no setting of genkan's is involved." /
        "プラグインをインストールまたは更新してエディターを完全に再起動し、エディターのターミナルで `claude` を起動するか、/ide で接続してください。リモートホストではそのホストに、WSL 2 では Windows のファイアウォールで通信の許可が必要です。Claude Code は連携なしでも使えます。genkan の設定は関係しません。"
    } text {
        verified: false,
        patterns: [
            r"no available ides detected|\[plugin: com\.anthropic\.|(?:error|failed) (?:installing|to install) (?:the )?(?:vs ?code|ide|cursor|claude code|jetbrains) (?:extension|plugin)\b|command '(?:claude-vscode|claude-code|anthropic)[\w.-]{0,60}' not found|extension\b.{0,20}: end of central directory record|\bide (?:extension|plugin)\b.{0,40}(?:not installed|install failed|failed)|failed to connect to (?:the )?(?:ide|vs ?code|cursor|jetbrains|intellij)\b",
            r"(?:^|[^\w])ide disconnected\W{0,3}$",
        ],
        examples: [
            "No available IDEs detected. Please install the plugin and restart your IDE",
            "IDE disconnected",
        ],
    }
    DESKTOP_PART "GK-ERR-364" Problem {
        "Windows can't install or start an app's package (Claude's desktop app or another one that the text names) or the virtual machine of Cowork; Claude Code in the terminal isn't affected" /
        "Windows がアプリのパッケージ（Claude のデスクトップアプリ、または本文にある別のアプリ）や Cowork の仮想マシンをインストールまたは起動できません。ターミナルの Claude Code には影響しません"
    } help {
        "The HRESULT number says which: 0x80370102 means no virtualization (BIOS, Virtual Machine Platform, or a machine that is itself virtual); 0x80073C… a package that Windows refuses (an older version, a policy, a service). Remove older versions and restart first; whoever manages this machine has to allow or repair the rest. Use Claude Code in the terminal meanwhile." /
        "HRESULT の番号で分かります。0x80370102 は仮想化が無効です（BIOS、仮想マシン プラットフォーム、または端末自体が仮想マシン）。0x80073C… は Windows がパッケージを拒否しています（旧バージョン、ポリシー、サービス）。まず旧バージョンを削除して再起動してください。それ以外は、この端末の管理者による許可または修復が必要です。その間はターミナルの Claude Code を使えます。"
    } text {
        verified: false,
        patterns: [
            r"\bHCS operation failed|\bHcsWaitForOperationResult\b|\bAddPackage(?:Async)? failed|\b0x80073[cd][0-9a-f]{2}\b|claude's workspace (?:requires|failed)|failed to start claude's workspace|\bcowork\w*\b.{0,40}(?:vm|service)\b.{0,40}(?:failed|not running|not available)|vm boot failed",
            r"signature verification initialization failed",
        ],
        ask: DeviceManagement {
            "A part of Claude's desktop app doesn't install or start on my machine; the message that I send along names an error number of Windows. Please check whether virtualization (Virtual Machine Platform) is on, or whether a policy stops the package." /
            "この端末で Claude のデスクトップアプリの一部をインストールまたは起動できません（Windows のエラー番号は併せて送るメッセージに示されています）。仮想化（仮想マシン プラットフォーム）が有効か、ポリシーでパッケージが止められていないかを確認していただけますか。"
        },
        examples: [
            "AddPackage failed with HRESULT 0x80073CF9",
            "Service error: signature verification initialization failed: failed to get service executable path",
        ],
    }
    OTHER_PROVIDER "GK-ERR-692" Problem {
        "another program (such as Continue) has the provider “anthropic” for a model that is meant to come from your organization's cloud: the request went to api.anthropic.com" /
        "別のプログラム（Continue など）で、組織のクラウドで使うはずのモデルのプロバイダーが「anthropic」になっています。リクエストは api.anthropic.com に送られました"
    } help {
        "Correct the provider in that program's configuration and start it again (Continue, config.yaml: `provider: bedrock` with the model's id as `genkan models` shows it and the region, or `vertexai`; for a gateway its address as `apiBase`). What is refused at api.anthropic.com, a certificate or a key, needn't be put right.
- The certificate isn't trusted at the right host either (“self signed certificate”): the company's network inspects TLS. Name its root certificate in that program (Continue: `caBundlePath` under requestOptions) or in NODE_EXTRA_CA_CERTS where the editor starts, and restart the editor whole." /
        "そのプログラムの設定でプロバイダーを直し、起動し直してください（Continue の config.yaml では、`provider: bedrock` に `genkan models` が示すモデルの ID とリージョン、または `vertexai`。ゲートウェイではそのアドレスを `apiBase` に書きます）。api.anthropic.com で拒否された証明書やキーを直す必要はありません。
- 正しいホストでも証明書が信頼されない場合（「self signed certificate」）: 社内ネットワークが TLS を検査しています。ルート証明書をそのプログラム（Continue では requestOptions の `caBundlePath`）か、エディターを起動する環境の NODE_EXTRA_CA_CERTS に指定し、エディターを完全に再起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\bmodel: [^:]{0,80}\b(?:bedrock|vertex|foundry)\b[^:]{0,60} provider: anthropic\b.{0,200}\bapi\.anthropic\.com\b(?:\S{0,60} failed, reason: [\w -]{1,80})?",
        ],
        examples: [
            "Model: Claude 4 Opus - AWS Bedrock Provider: anthropic Status Code: N/A request to https://api.anthropic.com/v1/messages failed, reason: self signed certificate in certificate chain",
        ],
    }
    BUN_INSTALL "GK-ERR-691" Remote {
        "a program built on Bun (such as opencode) couldn't download a package from the npm registry" /
        "Bun を使うプログラム（opencode など）が、npm レジストリからパッケージをダウンロードできませんでした"
    } help {
        "The program's log names the reason (opencode: `--print-logs`): paste those lines too. Behind a company's network it is mostly one of these:
- The network inspects TLS (“SELF_SIGNED_CERT_IN_CHAIN”, “unable to get local issuer certificate” in the log): name the company's root (PEM) in NODE_EXTRA_CA_CERTS where the program starts, or as `cafile` under [install] in ~/.bunfig.toml. Don't switch verification off.
- Only a proxy leads out: set HTTPS_PROXY=http://HOST:PORT there.
- registry.npmjs.org is blocked: name the company's mirror (`registry` under [install] in ~/.bunfig.toml, or in ~/.npmrc), or have the network team allow the host.
- A plugin that isn't needed: take it out of the program's configuration." /
        "理由はプログラムのログで分かります（opencode では `--print-logs`）。その行も貼り付けてください。社内ネットワークでは、多くは次のいずれかです。
- TLS 検査の場合（ログに「SELF_SIGNED_CERT_IN_CHAIN」「unable to get local issuer certificate」）: 社内のルート証明書（PEM）を、プログラムを起動する環境の NODE_EXTRA_CA_CERTS か、~/.bunfig.toml の [install] の `cafile` に指定してください。検証は無効にしないでください。
- プロキシ経由でしか外に出られない場合: HTTPS_PROXY=http://ホスト:ポート を設定してください。
- registry.npmjs.org がブロックされている場合: 社内ミラーを指定するか（~/.bunfig.toml の [install] の `registry`、または ~/.npmrc）、ネットワーク担当にホストの許可を依頼してください。
- 不要なプラグインであれば、プログラムの設定から外してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bbuninstallfailederror\b",
        ],
        examples: [
            "{ \"name\": \"BunInstallFailedError\", \"data\": { \"pkg\": \"opencode-copilot-auth\", \"version\": \"0.0.9\" } }",
        ],
    }
    REGISTRY "GK-ERR-387" Remote {
        "the package registry (npm's, PyPI's or the company's mirror) refuses the request or doesn't show the package; a proxy that denies the host looks the same" /
        "パッケージレジストリ（npm、PyPI、社内ミラー）がリクエストを拒否したか、パッケージが見つかりません。プロキシがホストを拒否した場合も同じ表示です"
    } help {
        "Check which address is used (`npm config get registry`, `pip config list`) and what it answers: `curl -v ADDRESS`, `pip -v`. A 407 or a block page is the proxy's (network team), a 401 or 403 of a company mirror means that a sign-in or a permission there is missing. If the address is right, check the package's name and version, and at the version of Node.js or Python. Claude Code itself doesn't need npm: use its native installer." /
        "どのアドレスに問い合わせ（`npm config get registry`、`pip config list`）、何が返るか（`curl -v アドレス`、`pip -v`）を確認してください。407 やブロックページはプロキシ（ネットワーク担当）、社内ミラーの 401・403 はサインインまたは権限が必要です。アドレスが正しければ、パッケージの名前とバージョン、Node.js や Python のバージョンを確認してください。Claude Code はネイティブインストーラーを使えば npm は不要です。"
    } text {
        verified: true,
        around: true,
        patterns: [r"\bnpm (?:err!|error) code E40[13]\b|no matching distribution found for|could not find a version that satisfies the requirement"],
        examples: ["npm error code E403 npm error 403 403 Forbidden - GET https://npm.acme.example/left-pad"],
    }
    OWN_COPY "GK-ERR-400" Usage {
        "a copy of Claude Code that an editor's extension or another program includes, or looks for, crashed or doesn't exist" /
        "エディターの拡張機能やほかのプログラムに付属する（または探している）Claude Code が、異常終了したか、見つかりません"
    } help {
        "Run `claude` in a terminal. If it works, only that copy is affected: its own output (in VS Code: Output, Claude Code) has the reason, and another version of the extension replaces it. A crash (3221225477 is 0xC0000005, 2147483651 is 0x80000003; 3221225785, 0xC0000139, means that Windows lacks a function which the program needs: update Windows, or take another version) right after an update is a bug of that version, or endpoint protection stops it. For a program with the Agent SDK, give it the path of an installed Claude Code (`pathToClaudeCodeExecutable`). If the terminal fails as well, it says why.\n- “Not found at …\\.local\\bin\\claude” on Windows: the program looks without .exe; update it, or give it the whole path with .exe." /
        "ターミナルで `claude` を実行してください。動作する場合、影響があるのは付属のものだけです。理由はその出力（VS Code では「出力」の Claude Code）にあり、拡張機能を別のバージョンにすると置き換わります。更新直後のクラッシュ（3221225477 は 0xC0000005、2147483651 は 0x80000003。3221225785、0xC0000139 は、プログラムに必要な機能が Windows にないことを示します。Windows を更新するか、別のバージョンを使ってください）は、そのバージョンの不具合か、エンドポイント保護による停止です。Agent SDK を使うプログラムには、インストール済みの Claude Code のパスを指定します（`pathToClaudeCodeExecutable`）。ターミナルでも失敗する場合は、そこに理由が表示されます。\n- Windows で「…\\.local\\bin\\claude」が見つからない場合: プログラムが .exe なしで探しています。プログラムを更新するか、.exe を含む完全なパスを指定してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"claude code process (?:exited with code|terminated by signal|aborted)(?: (?<status>-?\d+))?|pathtoclaudecodeexecutable|exit(?:ed with)? code (?:3221225\d{3}|2147483651|-1073741\d{3})\b",
            r"fatal error in message reader|command failed with exit code -?\d+ \(exit code: -?\d+\)",
            r"\bnative binary\b.{0,200}\bexists but failed to launch|\bexecutable_launch_failed\b",
            r"claude code process exited with an error\b",
        ],
        examples: [
            "Error: Claude Code process exited with code 1",
            "Claude Code executable not found at /opt/app/cli.js. Is options.pathToClaudeCodeExecutable set?",
            "claude.exe exited with code 3221225477",
            "Fatal error in message reader: Command failed with exit code 1 (exit code: 1)\nError output: Check stderr output for details",
            "Claude Code native binary at /opt/claude exists but failed to launch",
            "Error: Claude Code process exited with an error. This is often caused by: • Network connectivity issues",
        ],
    }
    CRASHED "GK-ERR-405" Problem {
        "Claude Code's own program crashed: a fault in it, or in Bun, which it runs on" /
        "Claude Code のプログラムが異常終了しました。Claude Code、または実行基盤の Bun の不具合です"
    } help {
        "Start it again; `claude --continue` takes up the conversation. If it comes back, update Claude Code, or go back to the version that ran before (`claude install VERSION`, or your company's own way). Where it crashes at once, the machine may lack what it needs: a processor with AVX, enough memory, no emulation. Neither provider, sign-in nor network is involved; report it to Anthropic with the link or the first lines of the text." /
        "起動し直してください。会話は `claude --continue` で再開できます。繰り返す場合は、Claude Code を更新するか、動いていた版に戻してください（`claude install バージョン`、または組織の配布手順）。起動直後に終了する場合は、端末の要件（AVX 対応の CPU、メモリ、エミュレーションでないこと）を確認してください。プロバイダー、サインイン、ネットワークは関係しません。本文のリンクまたは先頭部分を添えて Anthropic に報告できます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bbun has crashed\b|segmentation fault at address|\b(?:claude|bun|node)\b.{0,40}segmentation fault|panic\W{1,3}(?:main thread|thread \d+)\W{1,4}(?:segmentation fault|unreachable|attempt to|reached unreachable)|(?:claude|bun)\b.{0,80}terminated by signal sig(?:segv|bus|abrt|trap)|^\W{0,4}terminated by signal sig(?:segv|bus|trap)",
            r"(?:typeerror|referenceerror|rangeerror|cannot read propert\w+ of|is not a function|is not defined)\b.{0,300}claude-code/cli\.js:\d+",
            r"^\W{0,4}(?:api error: |error: |uncaught |fatal: )?rangeerror: (?:invalid string length|maximum call stack size exceeded|array buffer allocation failed|invalid array length)",
            r"(?:is not defined|is not a function|is not an object|is not a constructor)\b.{0,200}[/\\]\$bunfs[/\\]|/claude-cli-internal/",
        ],
        examples: [
            "panic(main thread): Segmentation fault at address 0x18\noh no: Bun has crashed. This indicates a bug in Bun, not your code.",
            "ERROR Cannot read properties of undefined (reading 'length')\n file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:1200:33",
            "RangeError: Invalid string length",
            "ERROR  t is not defined /$bunfs/root/src/entrypoints/cli.js:4:2",
            "TypeError: The argument 'filename' must be an absolute path string. Received 'file:///home/runner/work/claude-cli-internal/claude-cli-internal/sdk.mjs'",
        ],
    }
    DISK "GK-ERR-239" Problem {
        "this machine has run out of something: disk space, a quota, open files or memory" /
        "この端末のディスク、クォータ、開けるファイル数、メモリのいずれかが不足しています"
    } help {
        "Free space in your home folder and the temporary folder (~/.claude/projects holds old conversations), or raise the limit of open files (`ulimit -n`), the container's memory (the installer needs about 4 GB with swap), or the number of watched files (fs.inotify.max_user_watches, max_user_instances). Signing in again doesn't help." /
        "ホームフォルダーと一時フォルダーの空きを増やすか（~/.claude/projects に過去の会話があります）、開けるファイル数の上限（`ulimit -n`）、コンテナーのメモリ（インストーラーにはスワップと合わせて 4 GB 程度が必要）、監視できるファイル数（fs.inotify.max_user_watches、max_user_instances）のいずれかを増やしてください。サインインし直しても解消しません。"
    } text {
        verified: false,
        patterns: [
            r"\bENOSPC\b|no space left on device|\bEMFILE\b|\bENFILE\b|too many open files|\bEDQUOT\b|disk quota exceeded|or your disk quota on it, is full|\bERROR_DISK_FULL\b|there is not enough space on the disk|javascript heap out of memory|\bENOMEM\b|out of memory: killed process",
            r"line \d+: +\d+ killed\b|killed before it could finish|terminated by signal sigkill|\bfork: (?:retry: )?resource temporarily unavailable|\bspawn EAGAIN\b|array buffer allocation failed|system limit for number of file watchers",
        ],
        examples: [
            "ENOSPC: no space left on device, write",
            "bash: line 142: 34803 Killed    \"$binary_path\" install",
        ],
    }
}
