//! GK-ERR-240 and others: what is started besides Claude Code, by it or by hand: hooks, helpers, commands that aren't found.

super::error_text::error_texts! {
    HTTP_HOOK "GK-ERR-435" Problem {
        "a hook that is an HTTP request was answered with an error (407: by a proxy in between)" /
        "HTTP リクエストのフックにエラーが返されました（407 の場合は途中のプロキシによるものです）"
    } help {
        "No command runs here: see the address with `/hooks`. With 407 it is the proxy of Claude Code's own sandbox (update Claude Code, or switch the sandbox off for the moment), or a proxy of the company that wants a sign-in (add the hook's host to NO_PROXY). Other numbers are the answer of the hook's own server." /
        "コマンドは実行されていません。アドレスは `/hooks` で確認できます。407 は、Claude Code のサンドボックスのプロキシ（Claude Code を更新するか、一時的にサンドボックスを無効にしてください）か、認証を求める社内プロキシ（フックのホストを NO_PROXY に加えてください）によるものです。ほかの番号は、フックのサーバー自身の応答です。"
    } text {
        verified: false,
        patterns: [
            r"\bhook error\W{1,4}http \d{3} from\b",
        ],
        examples: [
            "PreToolUse:Bash hook error
HTTP 407 from http://localhost:9000/hook",
        ],
    }
    HOOK_OUTPUT "GK-ERR-461" Problem {
        "a hook printed JSON that Claude Code doesn't accept for this event" /
        "フックの出力した JSON が、このイベントでは受け付けられません"
    } help {
        "What is allowed differs by event: `hookSpecificOutput.permissionDecision` is PreToolUse's alone, Stop and SubagentStop take `decision` and `reason`, all take `systemMessage`. The hook's author corrects it; where a plugin brought it, update or disable that (`/plugin`, `/hooks`). The session itself goes on." /
        "使える項目はイベントによって異なります。`hookSpecificOutput.permissionDecision` は PreToolUse だけ、Stop と SubagentStop では `decision` と `reason`、どのイベントでも `systemMessage` が使えます。フックの作成者が修正します。プラグインのフックの場合は、更新するか無効にしてください（`/plugin`、`/hooks`）。セッション自体は続けられます。"
    } text {
        verified: false,
        patterns: [
            r"hook json output validation failed|hook output looks like a json object but is not valid json|failed to parse hook output",
        ],
        examples: [
            "Stop hook error: JSON validation failed: Hook JSON output validation failed:\n- : Invalid input",
            "Hook output looks like a JSON object but is not valid JSON",
        ],
    }
    HOOK_CANCELLED "GK-ERR-462" Usage {
        "Claude Code ended while a hook of the session's end was still running, and ended it too; no harm is done to the session" /
        "セッション終了時のフックの実行中に Claude Code が終了し、フックも打ち切られました。セッションに影響はありません"
    } help {
        "Nothing has to be done. If the hook's work matters, make it shorter or let it go on in the background; where a plugin brought it, update or disable that (`/plugin`, `/hooks`)." /
        "対処は不要です。フックの処理が必要な場合は、短くするかバックグラウンドで続けるようにします。プラグインのフックの場合は、更新するか無効にしてください（`/plugin`、`/hooks`）。"
    } text {
        verified: false,
        patterns: [
            r"\bsessionend hook\b.{0,300}?\bhook cancelled\b",
        ],
        examples: [
            "SessionEnd hook [node \"/home/taro/session-end.mjs\"] failed: Hook cancelled",
        ],
    }
    HOOK "GK-ERR-240" Problem {
        "a hook (a command in the settings) failed or stopped this on purpose" /
        "フック（設定にあるコマンド）が失敗したか、意図的に止めました"
    } help {
        "The text names the event and often the command. `/hooks` in Claude Code, or `genkan check`, shows where the hook is set; hooks come from plugins too (`/plugin`: update or disable it). Any exit code but 0 counts as an error, at a session's start and end without harm. Run its command in a terminal. On Windows hooks run in Git's bash: a command that works in PowerShell or cmd may not be found there, and a path with \\ is read differently. What genkan's own guard stops begins with a code (GK-…): `genkan explain` with that code says why." /
        "本文にイベントと、多くの場合コマンドが示されます。設定場所は Claude Code の `/hooks` または `genkan check` で分かります。プラグインのフックもあります（`/plugin` で更新または無効化）。0 以外の終了コードはすべてエラーと表示されますが、セッションの開始時と終了時のものは影響しません。そのコマンドをターミナルで実行してください。Windows のフックは Git の bash で実行されるため、PowerShell や cmd では動くコマンドが見つからないことや、\\ を含むパスが別に解釈されることがあります。genkan のガードが止めた場合はコード（GK-…）で始まり、`genkan explain コード` で理由が分かります。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:pretooluse|posttooluse|userpromptsubmit|sessionstart|sessionend|stop|subagentstop|precompact|notification)(?::\w+)?\b.{0,40}\bhook\b.{0,20}\b(?:error|failed|blocked|timed out|returned)|operation blocked by hook|\bhook (?:command )?(?:failed|blocked|error)\b.{0,80}|hook stopped this request|blocked by (?:a )?(?:\w+ )?hook\b",
            r"\b(?:pretooluse|posttooluse|userpromptsubmit|sessionstart|sessionend|stop|subagentstop|precompact|notification) hook \W.{1,200}?\W failed",
            r"\bhook command timed out|hook\b.{0,40}failed with (?:non-)?blocking status code",
            r"\boperation stopped by (?:\w+ )?hook\b",
        ],
        examples: [
            "UserPromptSubmit operation blocked by hook:",
            "SessionEnd hook [node \"/home/taro/session-end.mjs\"] failed: exit code 1",
            "Hook command timed out",
            "Operation stopped by hook: blocked",
        ],
    }
    NOT_PERMITTED "GK-ERR-410" Person {
        "Claude Code's permissions don't allow this tool or command, or nobody approved it" /
        "Claude Code の権限設定がこのツールまたはコマンドを許可していないか、承認されていません"
    } help {
        "In a terminal, approve it when Claude Code asks. A run without a terminal (`claude -p`, CI) asks nobody: allow what it needs with `--allowedTools` or `permissions.allow`. `genkan explain permissions.deny` shows which rule denies it and whose file has it; what your company's managed settings deny stays denied." /
        "ターミナルでは、Claude Code が尋ねたときに承認してください。ターミナルのない実行（`claude -p`、CI）では尋ねられないため、必要なものを `--allowedTools` または `permissions.allow` で許可します。拒否しているルールとそのファイルは `genkan explain permissions.deny` で分かります。組織の管理設定による拒否は変更できません。"
    } text {
        verified: false,
        patterns: [
            r"permission to use \w{2,40}\b.{0,200}?\bhas been denied|claude requested permissions to (?:write|use|read|edit|run|fetch)\b.{0,300}?\bbut you haven't granted it|^\W{0,8}(?:error: )?this command requires approval\W{0,3}$",
        ],
        examples: [
            "Permission to use Bash with command rm -rf build has been denied.",
            "Claude requested permissions to write to /etc/hosts, but you haven't granted it yet.",
            "This command requires approval",
        ],
    }
    DOCKER_HELPER "GK-ERR-441" Usage {
        "Docker is set to keep passwords with Docker Desktop's helper, which isn't installed here (any more)" /
        "Docker のパスワードの保管先が Docker Desktop の補助プログラムになっていますが、この端末にありません"
    } help {
        "Remove the `credsStore` line from ~/.docker/config.json (in WSL: that of the Linux home), or change it to a helper that is installed (pass, secretservice), then log in again. Claude Code and genkan aren't involved." /
        "~/.docker/config.json（WSL では Linux 側のホーム）から `credsStore` の行を削除するか、インストールされている補助プログラム（pass、secretservice）に変えて、ログインし直してください。Claude Code と genkan は関係しません。"
    } text {
        verified: false,
        patterns: [
            r"exec: \W?docker-credential-[\w-]{1,30}(?:\.exe)?\W{0,2}: executable file not found",
        ],
        examples: [
            "error getting credentials - err: exec: \"docker-credential-desktop\": executable file not found in $PATH, out: ",
        ],
    }
    CLAUDE_NOT_FOUND "GK-ERR-495" Usage {
        "the shell doesn't find `claude`: the folder that it was installed to isn't in PATH, or the file isn't there" /
        "シェルが `claude` を見つけられません。インストール先のフォルダーが PATH にないか、ファイルがありません"
    } help {
        "Open a new terminal first: PATH is read when a shell (an editor, a service) starts.\n- The native installer's folder is ~/.local/bin: `echo 'export PATH=\"$HOME/.local/bin:$PATH\"' >> ~/.bashrc` (or ~/.zshrc). On Windows it is %USERPROFILE%\\.local\\bin: add it to the user's PATH (Settings, “environment variables”).\n- npm's is what `npm prefix -g` says, with bin behind it on Linux and macOS, on Windows %APPDATA%\\npm itself; `npm install` without -g puts claude into the current folder alone. WSL needs an installation of its own.\n- The file isn't in that folder although the installer said success (2.0.67 on Windows did): install again, another version, or by npm or winget; a virus scanner may have taken it. `genkan doctor` names every claude that it finds." /
        "まず新しいターミナルを開いてください。PATH は、シェル（エディター、サービス）の起動時に読み込まれます。\n- ネイティブインストーラーのインストール先は ~/.local/bin です: `echo 'export PATH=\"$HOME/.local/bin:$PATH\"' >> ~/.bashrc`（または ~/.zshrc）。Windows では %USERPROFILE%\\.local\\bin を、設定の「環境変数」でユーザーの PATH に追加します。\n- npm のインストール先は `npm prefix -g` の示すフォルダー（Linux と macOS ではその下の bin、Windows では %APPDATA%\\npm）です。-g のない `npm install` では、現在のフォルダーにしか入りません。WSL には別にインストールが必要です。\n- インストーラーが成功と表示したのにファイルがない場合（Windows の 2.0.67 で起こりました）は、別のバージョン、npm、winget でインストールし直してください。ウイルス対策ソフトが隔離していることもあります。見つかった claude は `genkan doctor` ですべて分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude(?:\.exe)?: (?:\d{1,4}: )?(?:command )?not found\b|command not found:? claude\b|\bcould not find claude code command: claude",
            r"\bclaude\W{1,3}is not recognized as|the term \W?claude(?:\.exe)?\W? is not recognized",
            r"\bclaude\W{1,3}は、(?:内部コマンド|コマンドレット)|\bclaude\W{1,6}(?:不是内部或外部命令|项识别为 cmdlet)|无法将.{0,3}claude.{0,3}项识别为",
            r"claude code successfully installed!|command not found in any known location|installmethod is native, but claude command not found|native installation exists but",
        ],
        examples: [
            "bash: claude: command not found",
            "claude: The term 'claude' is not recognized as a name of a cmdlet, function, script file, or executable program.",
            "'claude' は、内部コマンドまたは外部コマンド、操作可能なプログラムまたはバッチ ファイルとして認識されていません。",
            "✔ Claude Code successfully installed! Location: C:\\Users\\taro\\.local\\bin\\claude.exe",
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
            r"\bclaude command not found at \S{1,200}|config mismatch: running [\w-]{1,20} but config says",
        ],
        examples: [
            "Claude command not found at /home/taro/.local/bin/claude",
        ],
    }
    NO_PROGRAM "GK-ERR-225" Usage {
        "a program isn't found where it was looked for (PATH)" /
        "プログラムが PATH に見つかりません"
    } help {
        "Install it, or open a new terminal so that PATH is read again; an editor and a service read PATH when they start. `genkan doctor` shows which programs the profile needs and where they are.\n- It is installed and still not found: add its folder to PATH. On Windows (Settings, “environment variables”): `C:\\Program Files\\Git\\cmd`, `C:\\Program Files\\nodejs`; then open a new terminal, `where git` shows what is found (`which git` elsewhere).\n- `npm install` without -g puts `claude` into the current folder alone: use -g, or the native installer. A launcher under AppData that is started in WSL is Windows' own: install Node.js and Claude Code in WSL.\n- The program exists (spawn … ENOENT): the folder that it is started in may have been deleted; open another one." /
        "インストールするか、新しいターミナルを開いて PATH を読み直してください。エディターやサービスは、起動時の PATH を使います。プロファイルに必要なプログラムとその場所は `genkan doctor` で分かります。\n- インストール済みなのに見つからない場合: そのフォルダーを PATH に追加してください。Windows では、設定の「環境変数」で `C:\\Program Files\\Git\\cmd`、`C:\\Program Files\\nodejs` などを追加します。新しいターミナルの `where git`（ほかの OS では `which git`）で確認できます。\n- `-g` のない `npm install` では、`claude` は現在のフォルダーにしか入りません（`-g` を付けるか、ネイティブインストーラーを使います）。WSL で AppData の下の起動スクリプトが動く場合、それは Windows のものです。WSL に Node.js と Claude Code をインストールしてください。\n- プログラムが存在する場合（spawn … ENOENT）: 起動するフォルダーが削除されている可能性があります。別のフォルダーを開いてください。"
    } text {
        verified: false,
        patterns: [
            r"(?:^|\W)(?<program>[\w.\\/:~-]{1,120}?)\W{0,3}is not recognized as an internal or external command|\W(?<program11>claude|aws|az|gcloud|genkan|node|npm|git)\W{1,3}is not recognized as|exec: \W?(?<program12>[\w./\\-]{1,80})\W{0,2}: executable file not found|\bexecutable (?<program13>[\w.-]{1,40}) not found\b|executable not found in \$path: \W?(?<program14>[\w.-]{1,40})|cannot run program \W(?<program15>[\w./-]{1,80})\W.{0,200}?error=2\b|command not found:? (?<program2>claude|aws|az|gcloud|genkan|node|npm|git)\b|\b(?<program8>brew|curl|docker|jq|npx|pip3?|pnpm|python3?|uvx?|winget): command not found|\b(?<program3>claude|aws|az|gcloud|genkan|node|npm|git): (?:command )?not found|the term '(?<program4>[\w.-]+)' is not recognized|\bspawn (?<program5>\S+) ENOENT",
            r"(?:could not|cannot|can't|unable to) find (?:the )?(?<program6>claude code|claude|aws|az|gcloud|node|npm|git)(?: code)? (?:command|executable|cli|binary)|(?<program7>claude|aws|az|gcloud|node|npm|git)(?:\.exe)? (?:was |is )?not (?:found in|on) (?:your )?path|\benv: '?(?<program10>node|bash|python3?|bun|deno)'?: no such file or directory|command '(?<program9>\w+)' not found or is in an unsafe location",
            r"reconhecido como um comando interno|no se reconoce como un comando|n'est pas reconnu en tant que commande|ist entweder falsch geschrieben|riconosciuto come comando interno|内部コマンドまたは外部コマンド|不是内部或外部命令",
            r"unable to redirect output to pager",
            r"(?:^|\s)(?:/bin/)?(?:sh|dash|ash|env): (?:\d{1,4}: )?(?:[\w./+-]{1,60}): not found\b",
            r"\b(?<program8>gh|rg|bun|deno|jq|make|go|cargo|java|dotnet|kubectl|terraform): command not found\b",
            r"\bclaude (?:code )?cli (?:was |is |could )?(?:not (?:be )?found|not installed)|\bclaude code not found\b|\bclinotfounderror\b",
            r"posix_spawn '[^']{1,200}'(?: enoent)?|\bspawn(?:sync)? \S{1,200} enoent|enoent\b.{0,60}posix_spawn",
            r"\b(?:ba|da|z)?sh: (?:line )?\d{1,4}: (?<program16>[\w./+-]{1,60}): command not found\b",
            r"\bexecvpe\((?<program17>[^)\s]{1,80})\) failed: no such file",
            r"npm (?:i|install) @anthropic-ai/claude-code.{0,400}?claude: (?:command )?not found|npm/claude: \d{1,3}: exec: (?<program>node): not found",
        ],
        examples: [
            "Could not find AWS CLI: unable to find the aws executable",
            "'git' は、内部コマンドまたは外部コマンド、操作可能なプログラムまたはバッチ ファイルとして認識されていません。",
            "Unable to redirect output to pager. Received the following error when opening pager:\n[Errno 2] No such file or directory: 'less'",
            "/bin/sh: curl: not found",
            "gh: command not found",
            "Claude CLI not found. Please install claude-code",
            "ENOENT: no such file or directory, posix_spawn '/usr/bin/rg'",
            "/usr/bin/bash: line 1: cygpath: command not found",
            "WSL (9 - Relay) ERROR: CreateProcessCommon:800: execvpe(/bin/bash) failed: No such file or directory",
            "AppData/Roaming/npm/claude: 15: exec: node: not found",
        ],
    }
}
