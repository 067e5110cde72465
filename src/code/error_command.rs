//! GK-ERR-240 and others: what is started besides Claude Code, by it or by hand: hooks, helpers, commands that aren't found.

super::error_text::error_texts! {
    HOOK_SHELL "GK-ERR-1005" Usage {
        "a hook on Windows was run by another shell than the one that it was written for (cmd, WSL's bash, or bash within bash)" /
        "Windows で、フックが想定と異なるシェル（cmd、WSL の bash、または bash の中の bash）で実行されました"
    } help {
        "Install Git for Windows, set CLAUDE_CODE_GIT_BASH_PATH to its bash.exe where Claude Code doesn't find it, and write `\"shell\": \"bash\"` beside the hook's `command`. Of a plugin its author corrects the hook: update it, or disable it until then. The model's service isn't involved.\n- “is not recognized as an internal or external command”: cmd ran a command of bash's ($NAME, $(…), pipes of it). In a hook for cmd a variable is written %NAME%.\n- “execvpe(/bin/bash) failed”, “WSL”: a bare `bash` is WSL's own, and its distribution (docker-desktop mostly) has none. Leave the word out, name Git's bash.exe in full, or set another distribution (`wsl --set-default NAME`).\n- “cannot execute binary file”: bash.exe stands in front of the script, and bash took it for the script. Leave it out: the path of the script alone, in quotation marks, is the command." /
        "Git for Windows をインストールし、Claude Code が見つけられない場合は CLAUDE_CODE_GIT_BASH_PATH に bash.exe を指定して、フックの `command` と並べて `\"shell\": \"bash\"` と書いてください。プラグインのフックは作者による修正が必要です。更新するか、それまで無効にしてください。モデルのサービスは関係しません。\n- 「is not recognized as an internal or external command」の場合: bash 用のコマンド（$NAME、$(…) など）が cmd で実行されています。cmd 用のフックでは変数を %NAME% と書きます。\n- 「execvpe(/bin/bash) failed」「WSL」の場合: 単なる `bash` は WSL のもので、そのディストリビューション（多くは docker-desktop）に bash がありません。`bash` を付けないか、Git の bash.exe を完全なパスで指定するか、別のディストリビューションを既定にしてください（`wsl --set-default 名前`）。\n- 「cannot execute binary file」の場合: スクリプトの前に bash.exe があり、それがスクリプトとして読まれています。bash.exe を除き、引用符で囲んだスクリプトのパスだけをコマンドにしてください。"
    } text {
        verified: false,
        patterns: [
            r"\$claude_(?:project_dir|plugin_root)\b.{0,80}?\bis not recognized as an internal|\bhook (?:error|failed)\b.{0,300}?\$\(.{0,300}?\bis not recognized as an internal|\$claude_(?:project_dir|plugin_root)\b.{0,80}?は、内部コマンドまたは外部コマンド",
            r"\bhook (?:error|failed)\b.{0,200}?\bexecvpe\(/bin/(?:ba)?sh\) failed\b",
            r"\bbash\.exe\b.{0,120}?\bcannot execute binary file\b",
        ],
        examples: [
            "SessionStart:startup [$CLAUDE_PROJECT_DIR/.claude/hooks/load.sh] failed with non-blocking status code 1: '$CLAUDE_PROJECT_DIR' is not recognized as an internal or external command,\noperable program or batch file.",
            "SessionStart:startup hook error\n  Failed with non-blocking status code: <3>WSL (9 - Relay) ERROR: CreateProcessCommon:800: execvpe(/bin/bash) failed: No such file or directory",
            "C:/Program Files/Git/bin/bash.exe: C:/Program Files/Git/bin/bash.exe: cannot execute binary file",
        ],
    }
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
        "a hook printed JSON that the program that runs it (Claude Code or another) doesn't accept for this event" /
        "フックの出力した JSON が、実行したプログラム（Claude Code など）のこのイベントでは受け付けられません"
    } help {
        "What is allowed differs by event: `hookSpecificOutput.permissionDecision` is PreToolUse's alone, Stop and SubagentStop take `decision` and `reason`, all take `systemMessage`. PreCompact takes no `hookSpecificOutput`, and older releases of Claude Code take it at PreToolUse, PostToolUse and UserPromptSubmit alone, not at Stop, SubagentStop or SubagentStart: there the text goes into `systemMessage`. The hook's author corrects it; where a plugin brought it, update or disable that (`/plugin`, `/hooks`). The session itself goes on.\n- “hook returned invalid”: Codex's words. It reads hooks from ~/.codex/hooks.json (also those of plugins), and takes other fields than Claude Code: update the kit that brought the hook, or take it out there. A hook that has nothing to say ends with 0 and prints `{ }`, or nothing." /
        "使える項目はイベントによって異なります。`hookSpecificOutput.permissionDecision` は PreToolUse だけ、Stop と SubagentStop では `decision` と `reason`、どのイベントでも `systemMessage` が使えます。`hookSpecificOutput` は PreCompact では使えず、Claude Code の古いリリースで使えるのは PreToolUse、PostToolUse、UserPromptSubmit だけです（Stop、SubagentStop、SubagentStart では使えません）。その場合、文は `systemMessage` に入れます。フックの作成者が修正します。プラグインのフックの場合は、更新するか無効にしてください（`/plugin`、`/hooks`）。セッション自体は続けられます。\n- 「hook returned invalid」の場合: Codex の文言です。Codex は ~/.codex/hooks.json（およびプラグイン）のフックを読み、受け付ける項目が Claude Code と異なります。フックを入れたキットを更新するか、そこから削除してください。伝えることのないフックは、`{ }` を出力するか何も出力せずに 0 で終了します。"
    } text {
        verified: false,
        patterns: [
            r"\bhttp hook must return (?:valid )?json\b|mcp tool's answer (?:looks like json, but )?is not a (?:valid hook output|hook's json output)|hook json output had unrecognized keys|returned updatedinput that the tool could not check|hookspecificoutput was ignored because it names",
            r"hook json output validation failed|hook output looks like a json object but is not valid json|failed to parse hook output|\bhook returned invalid (?:\w{1,20} )?(?:hook )?json\b",
        ],
        examples: [
            "HTTP hook must return JSON, but got non-JSON response body: <!DOCTYPE html>",
            "Stop hook error: JSON validation failed: Hook JSON output validation failed:\n- : Invalid input",
            "Hook output looks like a JSON object but is not valid JSON",
            "Stop hook (failed)\n  error: hook returned invalid stop hook JSON output",
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
    HOOK_OF_CMD "GK-ERR-568" Problem {
        "a hook's command is written for cmd, and Git's bash ran it: there `type` looks for a command and doesn't print a file" /
        "フックのコマンドが cmd 用に書かれていますが、Git の bash で実行されました。bash の `type` はコマンドを探すもので、ファイルを表示しません"
    } help {
        "Write it for bash: `cat /c/Users/NAME/…/file.txt` (`/c/…` in place of `C:\\…`).\n- Or have PowerShell run it: `\"shell\": \"powershell\"` beside `command` in the hook (current releases).\n- At a session's start and end the failure does no harm; `/hooks` shows where the hook is set." /
        "bash の書き方にしてください: `cat /c/Users/名前/…/file.txt`（`C:\\…` ではなく `/c/…`）。\n- PowerShell で実行することもできます: フックの `command` と並べて `\"shell\": \"powershell\"` を指定します（現行のリリース）。\n- セッションの開始時と終了時の失敗は影響しません。設定場所は `/hooks` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bhook\w*\b.{0,400}?\bbash: line \d{1,4}: type: .{1,200}?: not found",
        ],
        examples: [
            "SessionStart:startup hook error: Failed with non-blocking status code: /usr/bin/bash: line 1: type: C:\\Users\\taro\\.claude\\hooks\\reminder.txt: not found",
        ],
    }
    HOOK_STDIN "GK-ERR-569" Problem {
        "a hook started Python without its script, so Python took the hook's own JSON, which comes on stdin, for the program" /
        "フックがスクリプトなしで Python を起動したため、標準入力に渡されるフックの JSON がプログラムとして読まれました"
    } help {
        "The hook names its script in `args`, which an old Claude Code doesn't know: update Claude Code.\n- Or write one command, `python3 \"…/script.py\" hook stop`, in place of `command` and `args`; a plugin's hook: update or disable the plugin (`/plugin`)." /
        "フックがスクリプトを `args` で指定しており、古い Claude Code が対応していません。Claude Code を更新してください。\n- または、`command` と `args` の代わりに 1 つのコマンド（`python3 \"…/script.py\" hook stop`）を書いてください。プラグインのフックの場合は、プラグインを更新または無効化します（`/plugin`）。"
    } text {
        verified: false,
        patterns: [
            r#"\bhook\b.{0,300}?file "<stdin>", line \d{1,3}.{0,200}?nameerror: name '(?:false|true|null)'"#,
        ],
        examples: [
            "Stop hook error: Failed with non-blocking status code: Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nNameError: name 'false' is not defined. Did you mean: 'False'?",
        ],
    }
    NO_PYTHON "GK-ERR-570" Usage {
        "Windows has no python3: it is only the Microsoft Store's placeholder, or there is none (python.org's installer makes python.exe and py.exe, but no python3.exe)" /
        "Windows に python3 がありません。Microsoft Store の代替ファイルだけか、まったくないかです（python.org のインストーラーが作るのは python.exe と py.exe で、python3.exe はありません）"
    } help {
        "In the hook or MCP server write `python` or `py -3` in place of `python3`; a plugin's own: update the plugin, or disable it (`/plugin`). Where it has to be `python3`: copy python.exe to python3.exe in its own folder (`where python`).\n- Python isn't installed: install it (python.org, winget), then open a new terminal.\n- Switch the placeholders python.exe and python3.exe off: Settings, Apps, Advanced app settings, App execution aliases.\n- Not Windows (“/usr/bin/bash” on Linux or in a container): install python3 there." /
        "フックや MCP サーバーの設定で、`python3` を `python` または `py -3` に替えてください。プラグインのものであれば、プラグインを更新または無効化します（`/plugin`）。`python3` が必要な場合は、同じフォルダー（`where python`）で python.exe を python3.exe という名前でコピーしてください。\n- Python がない場合: インストールし（python.org、winget）、新しいターミナルを開いてください。\n- 代替ファイル（python.exe、python3.exe）は、設定の「アプリ」→「アプリの詳細設定」→「アプリ実行エイリアス」でオフにできます。\n- Windows ではない場合（Linux やコンテナーの「/usr/bin/bash」）: そこに python3 をインストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bhook\b.{0,300}?/usr/bin/bash: line \d{1,4}: python3: command not found",
            r"\bpython3? ?(?:was not found|が見つかり).{0,120}?microsoft store",
            r"'python3' is not recognized as",
        ],
        examples: [
            "Stop hook error: Failed with non-blocking status code: /usr/bin/bash: line 1: python3: command not found",
            "Python was not found; run without arguments to install from the Microsoft Store, or disable this shortcut from Settings > Apps > Advanced app settings > App execution aliases.",
            "Stop hook error: Failed with non-blocking status code: 'python3' is not recognized as an internal or external command,",
        ],
    }
    HOOK_ROOT "GK-ERR-199" Problem {
        "a hook's or plugin's script is looked for at the root of the disk: the variable before its path (CLAUDE_PLUGIN_ROOT, in a project's hook CLAUDE_PROJECT_DIR) was empty" /
        "フックまたはプラグインのスクリプトを、ディスクのルートから探しています。パスの前の変数（CLAUDE_PLUGIN_ROOT、プロジェクトのフックでは CLAUDE_PROJECT_DIR）が空でした"
    } help {
        "Update Claude Code and the plugin (`/plugin`), and start Claude Code anew: some releases run hooks without the variable. If it stays, write the whole path into the hook's command: the plugin's folder below ~/.claude/plugins/cache (its hooks/hooks.json; an update of the plugin overwrites it), or the project's. Or disable the plugin until its author has corrected it.\n- The command uses another name (`$PLUGIN_ROOT`): Claude Code fills CLAUDE_PLUGIN_ROOT only; correct it there, or tell the plugin's author.\n- You copied the command out of a plugin into settings.json, or ran it in a terminal: CLAUDE_PLUGIN_ROOT isn't set there. Write the whole path.\n- “.claude/hooks”, “.claude/scripts”: a hook of the project. `$CLAUDE_PROJECT_DIR` is set only for hooks that Claude Code itself runs; on Windows the command has to run in Git's bash, as PowerShell writes it `$env:CLAUDE_PROJECT_DIR`.\n- “Non-blocking”: Claude Code goes on meanwhile." /
        "Claude Code とプラグインを更新し（`/plugin`）、Claude Code を起動し直してください。この変数なしでフックを実行するリリースがあります。解消しない場合は、フックのコマンドに絶対パスを書いてください。プラグインでは ~/.claude/plugins/cache の下のフォルダー（設定は hooks/hooks.json。プラグインの更新で上書きされます）、プロジェクトではそのフォルダーです。作者が修正するまで、プラグインを無効にする方法もあります。\n- コマンドが別の名前（`$PLUGIN_ROOT`）を使っている場合: Claude Code が設定するのは CLAUDE_PLUGIN_ROOT だけです。直すか、プラグインの作者に知らせてください。\n- プラグインのコマンドを settings.json に写した場合や、ターミナルで実行した場合: CLAUDE_PLUGIN_ROOT は設定されていません。絶対パスを書いてください。\n- 「.claude/hooks」「.claude/scripts」の場合: プロジェクトのフックです。`$CLAUDE_PROJECT_DIR` が設定されるのは、Claude Code 自身が実行するフックだけです。Windows では Git の bash で実行する必要があります（PowerShell では `$env:CLAUDE_PROJECT_DIR` と書きます）。\n- 「non-blocking」の場合、Claude Code はそのまま続行します。"
    } text {
        verified: false,
        patterns: [
            r"(?:cannot find module|module not found|can't open file|no such file or directory)\W{1,5}(?<path>(?:[a-z]:[\\/]{1,4}(?:program files[\\/]{1,4}git[\\/]{1,4})?|/)(?:hooks[\\/]{1,4}[\w.-]{1,60}|\.claude[\\/]{1,4}(?:hooks|scripts)[\\/]{1,4}[\w.-]{1,60}|(?:scripts|src|dist|bin|lib)[\\/]{1,4}(?:[\w-]{1,40}[\\/]{1,4}){0,2}(?:[\w-]{0,60}hooks?\b[\w./\\-]{0,80}|(?:smart-install|bun-runner|session-(?:start|end))\.\w{2,3}))(?:\.\w{1,4})?)",
            r"\bhook\b.{0,500}?(?:cannot find module|module not found|can't open file|no such file or directory)\W{1,5}(?<path>(?:[a-z]:[\\/]{1,4}(?:program files[\\/]{1,4}git[\\/]{1,4})?|/)(?:scripts|src|dist|bin|lib|server|commands)[\\/]{1,4}(?:[\w.-]{1,60}[\\/]{1,4}){0,3}[\w-]{1,60}\.(?:[cm]?js|ts|py|sh))",
            r"\bhook\b.{0,500}?\b(?:(?:ba|da|z)?sh|python3?|node|cat): (?:line )?(?:\d{1,4}: )?(?:can't open file )?\W{0,1}(?<path>/(?:hooks|scripts|\.claude/hooks|\.claude/scripts)/[\w./-]{1,100}): (?:command )?(?:no such file or directory|not found)",
        ],
        examples: [
            "Error: Cannot find module '/scripts/stop-review-gate-hook.mjs'\nNode.js v25.9.0",
            "SessionStart:startup hook error\nFailed with non-blocking status code: node:internal/modules/cjs/loader:1503\n  throw err;\n  ^\nError: Cannot find module '/scripts/setup.js'",
            "Stop hook error: Failed with non-blocking status code: /bin/sh: 1: /.claude/hooks/stop.sh: not found",
            "python3: can't open file '/.claude/hooks/check.py': [Errno 2] No such file or directory",
        ],
    }
    HOOK_VARIABLE "GK-ERR-571" Problem {
        "nothing replaced the variable ($HOME) in the hook's command: it didn't run in bash" /
        "フックのコマンドの変数（$HOME）が置き換えられていません。bash で実行されていません"
    } help {
        "Write the whole path in the settings, with /: `C:/Users/NAME/.claude/hooks/…`; and `python` or `py -3` in place of python3.\n- On Windows hooks run in Git's bash where Claude Code finds it: update Claude Code, and set CLAUDE_CODE_GIT_BASH_PATH to bash.exe if it is elsewhere.\n- Has the hook `\"shell\": \"powershell\"`? There it is `$env:USERPROFILE`." /
        "設定に、/ を使った絶対パスを書いてください: `C:/Users/名前/.claude/hooks/…`。python3 の代わりに `python` または `py -3` を使います。\n- Windows のフックは、Claude Code が Git の bash を見つけた場合に bash で実行されます。Claude Code を更新し、bash.exe が別の場所にある場合は CLAUDE_CODE_GIT_BASH_PATH を設定してください。\n- フックに `\"shell\": \"powershell\"` がある場合: `$env:USERPROFILE` と書きます。"
    } text {
        verified: false,
        patterns: [
            r"\bhook\b.{0,400}?(?:failed to spawn|cannot find module|can't open file|no such file or directory)\W{1,6}(?:[a-z]:\\[^'\x22`$]{0,120})?\$(?:home|\{home\}|userprofile)[/\\]",
        ],
        examples: [
            "UserPromptSubmit operation blocked by hook:\n  [uv run $HOME/.claude/hooks/hook_launcher.py premortem-suggest]: error: Failed to spawn:\n  `$HOME/.claude/hooks/hook_launcher.py`\n    Caused by: The system cannot find the path specified. (os error 3)",
        ],
    }
    HOOK_RELATIVE "GK-ERR-572" Problem {
        "a hook's command is a relative path, which is looked for in the current project and isn't there" /
        "フックのコマンドが相対パスで、現在のプロジェクトの中に見つかりません"
    } help {
        "A plugin's hook: make the plugin's environment as its README says (a .venv often), or update or disable the plugin (`/plugin`).\n- Your own: write the whole path, `$CLAUDE_PROJECT_DIR/…` for a file of the project, `$CLAUDE_PLUGIN_ROOT/…` in a plugin. `/hooks` shows where it is set." /
        "プラグインのフックの場合: README のとおりに環境（多くは .venv）を用意するか、プラグインを更新または無効化してください（`/plugin`）。\n- 自分のフックの場合: 絶対パスで書いてください。プロジェクトのファイルは `$CLAUDE_PROJECT_DIR/…`、プラグインの中では `$CLAUDE_PLUGIN_ROOT/…` です。設定場所は `/hooks` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bhook\b.{0,300}?\b(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?<program>\.[\w.-]{0,40}/[\w./-]{1,120}): (?:command )?(?:not found|no such file or directory)",
        ],
        examples: [
            "Stop hook error: Failed with non-blocking status code: /bin/sh: 1: .venv/bin/python: not found",
        ],
    }
    SHELL_IS_FOLDER "GK-ERR-958" Usage {
        "Claude Code takes a folder (Git's bin) for the shell, so no hook or command can start, whatever it is" /
        "Claude Code が、シェルとしてフォルダー（Git の bin）を起動しようとしています。そのため、どのフックやコマンドも起動できません"
    } help {
        "Set CLAUDE_CODE_GIT_BASH_PATH to the file, not to the folder: `C:\\Program Files\\Git\\bin\\bash.exe` (`env` in ~/.claude/settings.json, or a variable of the user), then start Claude Code or the editor anew. `genkan explain CLAUDE_CODE_GIT_BASH_PATH` shows where it is set now.\n- SHELL names that folder: correct or remove it.\n- Neither is set: a fault of the release: update Claude Code and the editor's extension. A hook of your own can have `\"shell\": \"powershell\"` meanwhile." /
        "CLAUDE_CODE_GIT_BASH_PATH に、フォルダーではなくファイルを指定してください: `C:\\Program Files\\Git\\bin\\bash.exe`（~/.claude/settings.json の `env`、またはユーザーの環境変数）。その後、Claude Code またはエディターを起動し直します。現在の設定場所は `genkan explain CLAUDE_CODE_GIT_BASH_PATH` で分かります。\n- SHELL がそのフォルダーを指している場合: 直すか、削除してください。\n- どちらも設定されていない場合: そのリリースの不具合です。Claude Code とエディターの拡張機能を更新してください。自分のフックでは、その間 `\"shell\": \"powershell\"` を指定できます。"
    } text {
        verified: false,
        patterns: [
            r"\bexecutable not found in \$path: \W{0,2}(?<path>[a-z]:[^\x22]{1,160}[/\\]bin)[/\\]{0,2}\x22",
        ],
        examples: [
            "Error occurred while executing hook command: Executable not found in $PATH: \"C:\\Program Files\\Git\\bin\"",
        ],
    }
    HOOK_POWERSHELL "GK-ERR-948" Usage {
        "PowerShell got a hook's command, but can't parse it (ParserError): mostly bash had replaced its `$` names by nothing before" /
        "フックのコマンドは PowerShell に渡りましたが、構文を解釈できません（ParserError）。多くは、bash がその前に `$` の付いた名前を空に置き換えています"
    } help {
        "Compare the line in the text with the command in the settings (`/hooks`): `;=[Console]::In` was `$input=[Console]::In`, `:NAME=` was `$env:NAME=`. Hooks on Windows run in Git's bash, and bash replaces `$…` inside double quotes.\n- Put the command into a file (.ps1, .py) and call that; or write `\"shell\": \"powershell\"` beside `command` and leave `powershell -Command` out (current releases); or put it into single quotes.\n- The `$` names are there: it is a fault of the command itself, or Windows PowerShell 5 doesn't know what `pwsh` 7 does (`&&`, `??`).\n- Somebody else's hook (a plugin, the company's): tell them. Letters that can't be read are only the console's encoding. “Non-blocking”: Claude Code goes on meanwhile." /
        "本文の行を、設定のコマンドと比べてください（`/hooks`）。`;=[Console]::In` は `$input=[Console]::In`、`:NAME=` は `$env:NAME=` でした。Windows のフックは Git の bash で実行され、二重引用符の中の `$…` は bash が置き換えます。\n- コマンドをファイル（.ps1、.py）に書いて呼び出すか、`command` と並べて `\"shell\": \"powershell\"` を指定し、`powershell -Command` を外してください（現行のリリース）。単一引用符で囲む方法もあります。\n- `$` の付いた名前が残っている場合: コマンド自体の誤りか、`pwsh` 7 の書き方（`&&`、`??`）を Windows PowerShell 5 で使っています。\n- 自分のものではないフック（プラグイン、会社のもの）の場合: 作成者に伝えてください。読めない文字は、コンソールの文字コードの問題です。「non-blocking」の場合、Claude Code はそのまま続行します。"
    } text {
        verified: false,
        patterns: [
            r"\bhook error\b.{0,1200}?\bcategoryinfo\W{1,5}parsererror\b",
        ],
        examples: [
            "Stop hook error: Failed with non-blocking status code: ;:PYTHONIOENCODING='utf-8';=[Console]::In.ReadToEnd()\n    + CategoryInfo          : ParserError: (:) [], ParentContainsErrorRecordException\n    + FullyQualifiedErrorId : ExpectedExpression",
        ],
    }
    PYTHON_SURROGATES "GK-ERR-955" Usage {
        "a Python program (a status line, a hook, an MCP server) read a text in one encoding and can't write it as UTF-8; mostly a folder's name with letters beyond ASCII" /
        "Python のプログラム（ステータスライン、フック、MCP サーバー）が、別の文字コードで読んだ文字列を UTF-8 で書き出せません。多くは、ASCII 以外の文字を含むフォルダー名です"
    } help {
        "The message is Python's, not Claude Code's own. In the status line it is the command of `statusLine` in settings.json; a hook stands in /hooks, a server in /mcp.\n- Run it with UTF-8: `python -X utf8 …`, or PYTHONUTF8=1 in `env` of settings.json; and without another PYTHONIOENCODING, which counts before that.\n- Your own script: `sys.stdin.reconfigure(encoding='utf-8', errors='replace')`, the same for stdout, before anything is read.\n- Somebody else's tool: update it, or take it out of settings.json meanwhile; in a folder with an ASCII path it works." /
        "このメッセージは Claude Code ではなく Python のものです。ステータスラインでは settings.json の `statusLine` のコマンドです。フックは /hooks、サーバーは /mcp で分かります。\n- UTF-8 で実行してください: `python -X utf8 …`、または settings.json の `env` に PYTHONUTF8=1。PYTHONIOENCODING が別に設定されていると、そちらが優先されます。\n- 自作のスクリプトの場合: 読み込む前に `sys.stdin.reconfigure(encoding='utf-8', errors='replace')` を実行し、stdout も同様にしてください。\n- ほかの人のツールの場合: 更新するか、その間は settings.json から外してください。ASCII だけのパスのフォルダーでは動作します。"
    } text {
        verified: false,
        patterns: [
            r"'utf-?8' codec can't encode characters? .{1,80}?\bsurrogates not allowed",
        ],
        examples: [
            "Claude | Error: 'utf-8' codec can't encode character '\\udcec' in position 31: surrogates not allowed",
        ],
    }
    HOOK_KIND "GK-ERR-976" Usage {
        "a hook is of a type (prompt or agent) that this event doesn't take, so it isn't run; Claude Code goes on" /
        "フックの種類（prompt または agent）がこのイベントに対応していないため、実行されません。Claude Code はそのまま続行します"
    } help {
        "At the event in the text there is no conversation yet that a model could judge (SessionStart), or none any more (SessionEnd).\n- A plugin brings it: update the plugin, or disable it (`/plugin`).\n- Your own: make it `\"type\": \"command\"`, which prints what Claude is to know, or delete it; `/hooks` shows where it is set." /
        "本文のイベントの時点では、モデルが判断するための会話がまだない（SessionStart）か、もうありません（SessionEnd）。\n- プラグインのフックの場合: プラグインを更新するか、無効にしてください（`/plugin`）。\n- 自分のフックの場合: Claude に伝える内容を出力する `\"type\": \"command\"` に変えるか、削除してください。設定場所は `/hooks` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<kind>prompt|agent)-type hooks are not supported for (?<event>\w{3,40}) events?",
        ],
        examples: [
            "SessionStart:startup hook error\nFailed to run: prompt-type hooks are not supported for SessionStart events\n(no conversation context is available). Use a command-type hook instead.",
        ],
    }
    HOOK_SHELL_PATH "GK-ERR-978" Problem {
        "a hook's own program starts a shell by a fixed path of Linux and macOS, which doesn't exist here (on Windows it never does)" /
        "フックのプログラムが、Linux や macOS の固定パスでシェルを起動していますが、そのパスはこの端末にありません（Windows には存在しません）"
    } help {
        "Windows: Git's bash is C:\\Program Files\\Git\\bin\\bash.exe, and installing it doesn't make /bin/bash. Update the plugin that brings the hook, disable it (`/plugin`), or run Claude Code in WSL.\n- A hook of your own: let it start `bash` without a path, or CLAUDE_CODE_GIT_BASH_PATH.\n- A slim container or NixOS has no /bin/bash either: install bash there, or start `sh`. “Non-blocking”: Claude Code goes on meanwhile." /
        "Windows の場合: Git の bash は C:\\Program Files\\Git\\bin\\bash.exe にあり、インストールしても /bin/bash はできません。フックを含むプラグインを更新するか、無効にするか（`/plugin`）、WSL で Claude Code を使ってください。\n- 自分のフックの場合: パスを付けずに `bash` を起動するか、CLAUDE_CODE_GIT_BASH_PATH の値を使ってください。\n- 最小構成のコンテナーや NixOS にも /bin/bash はありません。bash をインストールするか、`sh` を起動してください。「non-blocking」の場合、Claude Code はそのまま続行します。"
    } text {
        verified: false,
        patterns: [
            r"\bhook\b.{0,300}?\bspawn(?:sync)? (?<program>/(?:usr/)?bin/\w{2,12}) enoent\b",
        ],
        examples: [
            "PreToolUse:Bash hook error\nFailed with non-blocking status code: spawnSync /bin/bash ENOENT",
        ],
    }
    USER_BLANK "GK-ERR-1051" Usage {
        "the path that the shell looked for ends with a user's folder or with “Program”: mostly it was cut off at a blank in the folder's name, because it isn't in quotation marks" /
        "シェルが探したパスが、ユーザーのフォルダーまたは「Program」で終わっています。多くは引用符がないため、フォルダー名の空白でパスが途切れています"
    } help {
        "Put the whole path in quotation marks where the command is written: in a hook `bash \"$CLAUDE_PLUGIN_ROOT/scripts/…\"`, inside JSON with `\\\"` before and behind. Look first: has your home folder's name a blank (`echo ~`)? If it hasn't, the path is wrong otherwise.\n- A plugin's hook (hooks/hooks.json below ~/.claude/plugins): update the plugin, and report it to its author; what you correct there is lost with the next update.\n- A hook, statusLine or helper of your own: `/hooks` and settings.json show it. The same holds for $CLAUDE_PROJECT_DIR and $HOME.\n- Nothing can be corrected there: a folder without a blank for Claude Code's files, CLAUDE_CONFIG_DIR set to such a one (C:/claude, say), then install the plugin again." /
        "コマンドの書かれている場所で、パス全体を引用符で囲んでください。フックでは `bash \"$CLAUDE_PLUGIN_ROOT/scripts/…\"` とし、JSON の中では前後に `\\\"` を書きます。まず、ホームフォルダーの名前に空白があるか確認してください（`echo ~`）。なければ、パスの別の誤りです。\n- プラグインのフック（~/.claude/plugins の下の hooks/hooks.json）の場合: プラグインを更新し、作者に報告してください。そこを直しても、次の更新で失われます。\n- 自分のフック、statusLine、ヘルパーの場合: `/hooks` と settings.json で分かります。$CLAUDE_PROJECT_DIR や $HOME も同じです。\n- そこを直せない場合: CLAUDE_CONFIG_DIR に空白のないフォルダー（C:/claude など）を指定し、プラグインをインストールし直してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:ba|da|z)?sh(?:\.exe)?: (?:line )?(?:\d{1,4}: )?(?<path>(?:/(?:mnt/|cygdrive/)?[c-z]|[c-z]:)[\\/](?:users[\\/][^\\/:\s]{1,60}|program)): (?:no such file or directory|not found|command not found)|\b(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?<path2>/users/[^\\/:\s]{1,60}): (?:no such file or directory|not found)",
        ],
        examples: [
            "$ bash -c \"bash $CLAUDE_PLUGIN_ROOT/scripts/post-tool-hook.sh\"\nbash: /c/Users/taro: No such file or directory",
        ],
    }
    DRIVE_PATH "GK-ERR-294" Problem {
        "a path in the form of one bash (/c/…, /mnt/c/…) was given to a bash or program that has no such drive there" /
        "ある bash の形式のパス（/c/…、/mnt/c/…）が、そのドライブのない bash またはプログラムに渡されています"
    } help {
        "The same file has another name in each bash: /c/… in Git's bash (Git for Windows), /mnt/c/… in WSL's; Windows' own programs (Node.js, Python) know only C:/…. Have Git's bash run it: install Git for Windows, and set CLAUDE_CODE_GIT_BASH_PATH to `C:\\Program Files\\Git\\bin\\bash.exe`, so that not WSL's bash (C:\\Windows\\System32\\bash.exe), which may come first in PATH, is taken. Then update Claude Code and the plugin, and start Claude Code anew.\n- “/c”, “/d”: mostly WSL's bash got it (`/bin/bash`). In a hook or setting of your own write the drive with its letter (`C:/Users/…`), which Git's bash, Node.js and Python take; for WSL `/mnt/c/…`. If Git's bash says it (`/usr/bin/bash`), the path's form is right, and the file itself is missing.\n- “/mnt/c”, “/mnt/d”, “\\mnt\\c”: a path of WSL's in Git's bash or in a Windows program. Write `C:/…` there, or run Claude Code in WSL. In WSL itself: `ls /mnt/c` shows whether the drive is mounted (automount in /etc/wsl.conf).\n- “C:\\c”, “C:\\\\c”: Node.js or Python for Windows took /c for a folder. Write `C:/…`, or `\"$(cygpath -m PATH)\"` in the script; MSYS_NO_PATHCONV, where it is set, keeps Git's bash from doing that by itself.\n- The form is right for this bash: the file was moved or removed. `/hooks` shows where a hook is set; a plugin's: update it, or remove and install it again (`/plugin`).\n- “Non-blocking”: Claude Code goes on meanwhile." /
        "同じファイルのパスは bash によって異なります。Git の bash（Git for Windows）では /c/…、WSL では /mnt/c/… で、Windows のプログラム（Node.js、Python）が分かるのは C:/… だけです。Git の bash で実行されるようにしてください。Git for Windows をインストールし、CLAUDE_CODE_GIT_BASH_PATH に `C:\\Program Files\\Git\\bin\\bash.exe` を指定します。PATH で先に見つかることのある WSL の bash（C:\\Windows\\System32\\bash.exe）が使われなくなります。その後、Claude Code とプラグインを更新し、Claude Code を起動し直してください。\n- 「/c」「/d」の場合: 多くは WSL の bash（`/bin/bash`）に渡されています。自分のフックや設定では、ドライブ文字で書いてください（`C:/Users/…`。Git の bash、Node.js、Python のどれでも使えます）。WSL では `/mnt/c/…` です。Git の bash（`/usr/bin/bash`）のメッセージであれば、形式は正しく、ファイル自体がありません。\n- 「/mnt/c」「/mnt/d」「\\mnt\\c」の場合: WSL のパスが、Git の bash または Windows のプログラムに渡されています。`C:/…` と書くか、WSL で Claude Code を使ってください。WSL の中で出る場合、ドライブがマウントされているかは `ls /mnt/c` で分かります（/etc/wsl.conf の automount）。\n- 「C:\\c」「C:\\\\c」の場合: Windows 用の Node.js または Python が、/c をフォルダーとして扱っています。`C:/…` と書くか、スクリプトで `\"$(cygpath -m パス)\"` を使ってください。MSYS_NO_PATHCONV が設定されていると、Git の bash による変換が行われません。\n- その bash に合った形式の場合: ファイルが移動または削除されています。フックの設定場所は `/hooks` で分かります。プラグインのものは、更新するか、削除してインストールし直してください（`/plugin`）。\n- 「non-blocking」の場合、Claude Code はそのまま続行します。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:ba|da|z)?sh(?:\.exe)?: (?:line )?(?:\d{1,4}: )?(?<path>/(?:mnt/|cygdrive/)?[c-z]/[^:]{2,200}): (?:no such file or directory|not found)",
            r"(?:can't open file|cannot find module|module not found|no such file or directory)(?:, (?:open|l?stat|scandir|access|chdir|realpath))?\W{1,6}(?<path>[a-z]:[\\/]{1,4}(?:(?:mnt|cygdrive)[\\/]{1,4}[c-z]|c)[\\/]{1,4}[^'\x22:]{2,200})",
        ],
        examples: [
            "Stop hook error: Failed with non-blocking status code: /bin/bash: /c/Users/taro/.claude/plugins/cache/acme/hooks/stop-hook.sh: No such file or directory",
            "/usr/bin/bash: line 1: /mnt/c/Users/taro/.claude/statusline.sh: No such file or directory",
            "Error: Cannot find module 'C:\\c\\Users\\taro\\.claude\\hooks\\check.js'",
            "python: can't open file 'C:\\\\mnt\\\\c\\\\Users\\\\taro\\\\.claude\\\\hooks\\\\check.py': [Errno 2] No such file or directory",
        ],
    }
    HOOK_PATH "GK-ERR-977" Problem {
        "a hook's command starts a file that isn't there: its path is wrong, cut off at a space or changed by bash, or the file is gone" /
        "フックのコマンドが、存在しないファイルを起動しています。パスが誤っているか、空白で切れているか、bash に変えられたか、ファイルがなくなっています"
    } help {
        "Compare the path in the text with the hook's command (`/hooks` shows it, and where it is set) and with what is there (`ls -l`). The path is whole: the file was moved or removed, or never stood there: correct the path, or delete the hook. A plugin's (…/plugins/…): update it, or remove and install it again (`/plugin`), then start Claude Code anew.\n- The path in the text ends where a space stands in the real one: the command doesn't quote it. Put quotes around it (`\"$CLAUDE_PROJECT_DIR\"/…`, `\"$CLAUDE_PLUGIN_ROOT\"/…`); where a plugin brings it, update the plugin, or work in a folder without spaces.\n- The file is there: the interpreter in its first line (#!) isn't, or the line ends with Windows' line break (CRLF).\n- “node:internal/modules/…”: mostly Node doesn't find the script; `claude --debug` shows the path (“Cannot find module”). Install the tool that brings it again, or remove the hook. Windows, and the file is there: `\"shell\": \"powershell\"` beside `command`, which is then `& \"node\" \"C:/…/hook.js\"`.\n- Where “non-blocking” stands in the text, Claude Code goes on without the hook: what it was to check isn't checked." /
        "本文のパスを、フックのコマンド（設定場所も `/hooks` で分かります）と実際のファイル（`ls -l`）と比べてください。パスが途中で切れていなければ、ファイルが移動または削除されたか、はじめから存在しません。パスを直すか、フックを削除してください。プラグインのもの（…/plugins/…）は、更新するか、削除してインストールし直し（`/plugin`）、Claude Code を起動し直します。\n- 本文のパスが、実際のパスの空白の位置で切れている場合: コマンドに引用符がありません。パスを引用符で囲んでください（`\"$CLAUDE_PROJECT_DIR\"/…`、`\"$CLAUDE_PLUGIN_ROOT\"/…`）。プラグインのフックの場合は、プラグインを更新するか、空白のないフォルダーで作業します。\n- ファイルが存在する場合: 1 行目（#!）のインタープリターがないか、行末が Windows の改行（CRLF）です。\n- 「node:internal/modules/…」の場合: 多くは、Node がスクリプトを見つけられません。パスは `claude --debug` の「Cannot find module」で分かります。フックを設定したツールをインストールし直すか、フックを削除してください。Windows でファイルがある場合は、`command` と並べて `\"shell\": \"powershell\"` を指定し、コマンドを `& \"node\" \"C:/…/hook.js\"` とします。\n- 本文に「non-blocking」がある場合、Claude Code はフックなしで続行します。フックが確認するはずだった内容は確認されません。"
    } text {
        verified: false,
        patterns: [
            r"\bhook (?:error|command)\b.{0,300}?node:internal/modules/(?:cjs|esm)/\w{1,20}:\d",
            r"\bhook\b.{0,300}?\b(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?<program>/[^:]{1,200}): (?:no such file or directory|not found|is a directory)",
        ],
        examples: [
            "startup hook error
Failed with non-blocking status code: node:internal/modules/cjs/loader:1386",
            "PreToolUse:Bash hook error\nFailed with non-blocking status code: /bin/sh: /Users/taro/Library/CloudStorage/Dropbox-acme/Taro: No such file or directory",
        ],
    }
    BACKSLASHES "GK-ERR-920" Usage {
        "bash took the \\ out of a Windows path (C:Users…), so the file isn't found: the command, mostly a hook's, is written with \\ outside quotes" /
        "bash が Windows のパスから \\ を取り除いたため（C:Users…）、ファイルが見つかりません。コマンド（多くはフック）で、\\ が引用符の外に書かれています"
    } help {
        "Write the path with / and in quotes: `\"C:/Users/NAME/.claude/…\"`, or `\"$HOME/.claude/…\"`. In settings.json the quotes stand inside the text as `\\\"`. `/hooks` shows where a hook is set.\n- A plugin's hook or skill: update the plugin (`/plugin`); until then disable it, or tell its author.\n- It is written for PowerShell: `\"shell\": \"powershell\"` beside `command` in the hook (current releases).\n- “Non-blocking”: Claude Code goes on meanwhile." /
        "パスは / で、引用符で囲んで書いてください: `\"C:/Users/名前/.claude/…\"`、または `\"$HOME/.claude/…\"`。settings.json では、文字列の中の引用符を `\\\"` と書きます。フックの設定場所は `/hooks` で分かります。\n- プラグインのフックやスキルの場合: プラグインを更新してください（`/plugin`）。それまでは無効化するか、作者に知らせてください。\n- PowerShell 用に書かれている場合: フックの `command` と並べて `\"shell\": \"powershell\"` を指定します（現行のリリース）。\n- 「non-blocking」の場合、Claude Code はそのまま続行します。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?<program>[a-z]:\w[^\s:\\]{2,200}): (?:command not found|no such file or directory)",
        ],
        examples: [
            "Stop hook error: Failed with non-blocking status code: /bin/bash: C:Userstaro.claudehooks/stop.sh: No such file or directory",
        ],
    }
    HOOK_PROGRAM "GK-ERR-602" Usage {
        "a hook (a command in the settings) calls a program that isn't installed here, or that the hook's shell doesn't find" /
        "フック（設定にあるコマンド）の呼び出すプログラムが、インストールされていないか、フックのシェルから見つかりません"
    } help {
        "The program stands before “not found”: install it, or take the hook out of the settings (.claude/settings.json of the project, ~/.claude/settings.json; `/hooks` shows where it is set). With “non-blocking” Claude Code went on without it.\n- The hook comes with a project, and not everybody has the program: in the hook write `if command -v NAME >/dev/null 2>&1; then NAME …; fi`, which runs it only where it is.\n- The terminal finds it: hooks run in a plain shell, without what your shell's profile adds to PATH (nvm, ~/.local/bin). Write its full path into the hook (`which NAME`), or start Claude Code from that terminal.\n- A plugin's hook: install what the plugin's README asks for, or update or disable the plugin (`/plugin`)." /
        "プログラムの名前は「not found」の前にあります。インストールするか、設定（プロジェクトの .claude/settings.json、~/.claude/settings.json。場所は `/hooks` で分かります）からフックを削除してください。「non-blocking」の場合、Claude Code はフックなしで続行しています。\n- プロジェクトのフックで、プログラムがない人もいる場合: フックに `if command -v 名前 >/dev/null 2>&1; then 名前 …; fi` と書くと、ある場合にだけ実行されます。\n- ターミナルでは見つかる場合: フックのシェルには、シェルのプロファイルが PATH に加えるもの（nvm、~/.local/bin）がありません。フックに完全なパス（`which 名前`）を書くか、そのターミナルから Claude Code を起動してください。\n- プラグインのフックの場合: README にあるものをインストールするか、プラグインを更新または無効化してください（`/plugin`）。"
    } text {
        verified: false,
        patterns: [
            r"\bhook\b.{0,200}?\b(?:ba|da|z)?sh: (?:(?:line )?\d{1,4}: )?(?<program>[\w./+-]{1,60}): (?:command )?not found\b",
        ],
        examples: [
            "UserPromptSubmit hook error\nFailed with non-blocking status code: /bin/sh: 1: acme-lint: not found",
            "PreToolUse:Bash hook error: Failed with non-blocking status code: /bin/sh: acme-lint: command not found",
        ],
    }
    HOOK_IN_CMD "GK-ERR-707" Usage {
        "on Windows a hook's command was run by cmd, which can't start a shell script (./….sh)" /
        "Windows で、フックのコマンドが cmd で実行されました。cmd ではシェルスクリプト（./….sh）を起動できません"
    } help {
        "Let the hook call bash: in place of `./.claude/hook.sh` write `bash .claude/hook.sh` (Git for Windows' bash, in PATH), or with its full path. `/hooks` shows where it is set (.claude/settings.json of the project, ~/.claude/settings.json). Installing the script or changing PATH for it doesn't help.\n- Update Claude Code: current releases run hooks in Git's bash where they find it (CLAUDE_CODE_GIT_BASH_PATH names it).\n- Windows without bash: write the hook as a program that runs everywhere (`node .claude/hook.js`, `python .claude/hook.py`), or for PowerShell with `\"shell\": \"powershell\"`.\n- A kit or plugin brought it: update it, or take the hook out. “Non-blocking”: Claude Code goes on meanwhile." /
        "フックから bash を呼び出してください。`./.claude/hook.sh` の代わりに `bash .claude/hook.sh`（PATH にある Git for Windows の bash）または bash の完全なパスを書きます。設定場所（プロジェクトの .claude/settings.json、~/.claude/settings.json）は `/hooks` で分かります。スクリプトをインストールしたり PATH を変えたりしても解消しません。\n- Claude Code を更新してください。現行のリリースは、Git の bash を見つければ、それでフックを実行します（CLAUDE_CODE_GIT_BASH_PATH で指定）。\n- bash のない Windows の場合: どこでも動くプログラムとして書くか（`node .claude/hook.js`、`python .claude/hook.py`）、`\"shell\": \"powershell\"` を指定して PowerShell 用に書いてください。\n- キットやプラグインのフックの場合: 更新するか、フックを削除してください。「non-blocking」の場合、Claude Code はそのまま続行します。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:hook\b|(?:pretooluse|posttooluse|userpromptsubmit|sessionstart|sessionend|stop|subagentstop|precompact|notification)(?::\w+)? \[).{0,300}?'(?:\.{1,2}|~)' is not recognized as an internal or external command",
        ],
        examples: [
            "PreToolUse:Write [./.claude/minimal-hook.sh] failed with non-blocking status code 1: '.' is not recognized as an internal\n  or external command, operable program or batch file",
            "Stop hook error: Failed with non-blocking status code: '..' is not recognized as an internal or external command,\noperable program or batch file.",
        ],
    }
    HOOK "GK-ERR-240" Problem {
        "a hook (a command in the settings) failed or stopped this on purpose" /
        "フック（設定にあるコマンド）が失敗したか、意図的に止めました"
    } help {
        "The text mostly names the event, and often the command; `/hooks` in Claude Code, or `genkan check`, shows where the hook is set. “Non-blocking”, or the tool's result stands below: Claude Code went on, and only the hook failed.\n- No reason beside “hook error”: Ctrl+O, or `claude --debug`, shows its stderr and exit code (neither 0 nor 2). Try it with input: `echo '{ }' | COMMAND`. One that never ends in a session, though it does in this test, waits for the end of its input: update the kit that brought it, or correct it; until then take it out of the settings.\n- “command not found”, “not recognized”: its program isn't installed, or not on the PATH of the shell that runs hooks: install it, give its full path, or take the hook out of the settings (.claude/settings.json of the project, ~/.claude/settings.json).\n- “spawn npx”, “spawn npm”, “spawn claude”: the hook's own script starts a program that it doesn't find. It is installed, on Windows: there it is npx.cmd, which Node's spawn doesn't find without a shell, though PATH is right: update the plugin or switch it off; a script of your own needs the option `shell: true`. It isn't: install Node.js, or give the full path.\n- “Failed with non-blocking status code” and no reason: often another program (a desktop companion, a kit) entered that hook and left a script in ~/.claude/hooks that doesn't work here. `/hooks` names the command: update or uninstall that program, or delete its entry from ~/.claude/settings.json. Your work isn't affected.\n- A plugin's hook: update or disable the plugin (`/plugin`). The code begins with GK-: genkan's own guard stopped it; `genkan explain` with that code says why.\n- On Windows hooks run in Git's bash where Claude Code finds it (without it, or with `\"shell\": \"powershell\"`, in PowerShell; old releases: in cmd): it reads `$…` and \\ in its own way, and doesn't know another shell's commands." /
        "多くの場合、本文にイベントやコマンドが示されます。設定場所は Claude Code の `/hooks` または `genkan check` で分かります。「non-blocking」の場合や、下にツールの結果がある場合、Claude Code は続行しており、失敗したのはフックだけです。\n- 「hook error」に理由が併記されていない場合: 標準エラー出力と終了コード（0 と 2 以外）は、Ctrl+O または `claude --debug` で分かります。入力を渡して試してください: `echo '{ }' | コマンド`。この方法では終わるのにセッションでは終わらないものは、入力の終わりを待っています。フックを設定したキットを更新するか、フックを直してください。それまでは設定から削除します。\n- 「command not found」「not recognized」の場合: プログラムがインストールされていないか、フックを実行するシェルの PATH にありません。インストールするか、完全なパスを指定するか、設定（プロジェクトの .claude/settings.json、~/.claude/settings.json）からフックを削除してください。\n- 「spawn npx」「spawn npm」「spawn claude」の場合: フックのスクリプトが起動するプログラムが見つかりません。Windows でインストール済みの場合、実体は npx.cmd で、PATH が正しくても Node の spawn はシェルなしでは見つけられません。プラグインを更新するか無効にしてください。自作のスクリプトでは `shell: true` を指定します。インストールされていない場合は Node.js をインストールするか、完全なパスを指定してください。\n- 「Failed with non-blocking status code」で理由がない場合: 別のプログラム（デスクトップのマスコットやキットなど）がフックを登録し、~/.claude/hooks に置いたスクリプトがここで動かないことがよくあります。コマンドは `/hooks` で分かります。そのプログラムを更新またはアンインストールするか、~/.claude/settings.json から登録を削除してください。作業には影響しません。\n- プラグインのフックの場合: プラグインを更新または無効化してください（`/plugin`）。コードが GK- で始まる場合は、genkan のガードが止めました。`genkan explain コード` で理由が分かります。\n- Windows のフックは、Claude Code が Git の bash を見つければ bash で実行されます（bash がない場合や `\"shell\": \"powershell\"` の場合は PowerShell、古いリリースでは cmd）。bash は `$…` と \\ を独自に解釈し、別のシェルのコマンドは使えません。"
    } text {
        verified: false,
        patterns: [
            r"failed to resolve matching hooks\b|permission denied by (?:\w+ )?hook\b|a hook blocked the turn from ending|claude code could not work out which hooks apply",
            r"hook evaluator api error|error (?:while )?(?:executing|in) (?:prompt |agent )?hook (?:callback )?\b|\bhook callback timed out|hook condition was not met|hook failed before answering|\bhook (?:blocking error from command|stopped continuation)\b|error occurred while executing hook command",
            r"\bhook could not run: .{1,200}? cannot be opened|your own claude code hooks aren't running in this session|a hook in this session blocked it|\bhooks in \S{1,200} aren't running in this session",
            r"\bhook_(?:non_)?blocking_error\b",
            r"\b(?:pretooluse|posttooluse|userpromptsubmit|sessionstart|sessionend|stop|subagentstop|precompact|notification)(?::\w+)?\b.{0,40}\bhook\b.{0,20}\b(?:error|failed|blocked|timed out|returned)|operation blocked by hook|(?:^|[^\w\s-] ?)hook (?:command )?(?:failed|blocked|error)\b.{0,80}|hook stopped this request|blocked by (?:a )?(?:\w+ )?hook\b",
            r"\b(?:pretooluse|posttooluse|userpromptsubmit|sessionstart|sessionend|stop|subagentstop|precompact|notification) hook \W.{1,200}?\W failed",
            r"\bhook command timed out|hook\b.{0,40}failed with (?:non-)?blocking status code",
            r"\boperation stopped by (?:\w+ )?hook\b",
        ],
        examples: [
            "Permission denied by PermissionRequest hook",
            "PreToolUse hook callback timed out after 60000ms",
            "PreToolUse hook could not run: /home/taro/hooks/check.py cannot be opened, so its command exited with code 2 without doing any work.",
            "{\"type\": \"hook_non_blocking_error\", \"hookName\": \"SessionStart:startup\", \"stderr\": \"\", \"exitCode\": 1}",
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
        ask: DeviceManagement {
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
        "Windows, macOS: start Docker Desktop and wait until it says that it runs. In WSL: switch its WSL integration on for this distribution.\n- Linux: `sudo systemctl start docker`. “Permission denied”: `sudo usermod -aG docker \"$USER\"`, then sign in to the machine again; on a company's machine ask whoever manages it, as this group counts as root.\n- In a container, a dev container or a CI job: there is no daemon inside; mount /var/run/docker.sock, or use the job's Docker service (DOCKER_HOST).\n- In Claude Code's sandbox: the socket is closed to commands; sandbox.excludedCommands lets docker run outside.\n- `docker context ls` shows which address is asked; an old DOCKER_HOST may point elsewhere (Colima, Podman, Rancher).\n- “could not be found in this WSL”: Docker Desktop › Settings › Resources › WSL integration: switch this distribution on, Apply & restart, then open a new terminal in it.\n- “Docker Desktop is not running”, and it runs: in WSL docker's plugins (`docker mcp …`) may not see it: call `docker.exe mcp …`, or run the command on Windows, and update Docker Desktop.\n- “check if the server supports the requested API version”, with 500: Docker Desktop is up, its engine isn't (“Starting the Docker Engine”). Quit and restart Docker Desktop; Windows: `wsl --update`, `wsl --shutdown`, then start it again; it persists: update or reinstall it. The API version is mostly not the matter." /
        "Windows、macOS: Docker Desktop を起動し、実行中と表示されるまで待ってください。WSL では、このディストリビューションの WSL 統合を有効にします。\n- Linux: `sudo systemctl start docker` を実行してください。「Permission denied」の場合は `sudo usermod -aG docker \"$USER\"` の後、端末にサインインし直します。このグループは root 相当のため、会社の端末では管理者に確認してください。\n- コンテナー、Dev Container、CI ジョブの場合: 中にデーモンはありません。/var/run/docker.sock をマウントするか、ジョブの Docker サービス（DOCKER_HOST）を使ってください。\n- Claude Code のサンドボックスの場合: コマンドからソケットを使えません。sandbox.excludedCommands で docker をサンドボックスの外で実行できます。\n- 接続先は `docker context ls` で分かります。古い DOCKER_HOST が別のもの（Colima、Podman、Rancher）を指していることもあります。\n- 「could not be found in this WSL」の場合: Docker Desktop の Settings の Resources にある WSL integration でこのディストリビューションを有効にして Apply & restart を選び、新しいターミナルで開き直してください。\n- 「Docker Desktop is not running」で、実際には動作している場合: WSL では docker のプラグイン（`docker mcp …`）から見えないことがあります。`docker.exe mcp …` を使うか、Windows 側で実行し、Docker Desktop を更新してください。\n- 「check if the server supports the requested API version」が 500 とともに出る場合: Docker Desktop は起動していますが、エンジンが動作していません（「Starting the Docker Engine」）。Docker Desktop を終了して起動し直してください。Windows では `wsl --update` と `wsl --shutdown` の後に起動します。続く場合は更新または再インストールしてください。多くの場合、API のバージョンの問題ではありません。"
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
        "CI のジョブの場合: その前に `npm install -g @anthropic-ai/claude-code` のステップを追加するか、ネイティブのインストーラーを実行してフォルダーを PATH に加えてください（GitHub では `echo \"$HOME/.local/bin\" >> \"$GITHUB_PATH\"`）。\n- cron、systemd、sudo の場合: PATH が短く、~/.bashrc も読み込まれません。ターミナルの `which claude` で分かる完全なパスを書くか、ジョブで PATH を設定してください。\n- コンテナーの場合: イメージにインストールしてください。ホストの claude は見えません。\n- シェルの `claude` がエイリアスや関数の場合: スクリプトでは使えません。実際のパスを使ってください。"
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
    NATIVE_ELSEWHERE "GK-ERR-742" Usage {
        "Claude Code is noted as installed by its native installer (installMethod), but the program isn't at the place where that puts it" /
        "Claude Code はネイティブインストーラーによるもの（installMethod）と記録されていますが、その場所にプログラムがありません"
    } help {
        "It is elsewhere, as with Nix or another package manager, and works: link it to the place that the text names. `mkdir -p ~/.local/bin`, then `ln -s \"$(command -v claude)\" ~/.local/bin/claude`; or have the package do that. PATH isn't at fault.\n- It isn't installed by the native installer at all (npm, Homebrew): set installMethod in ~/.claude.json to what it is, with Claude Code closed. `claude doctor` shows what it takes itself for.\n- The native installer has just run, or `claude` isn't found any more: the file is missing. Install again; a virus scanner or a clean-up may have taken it. `genkan doctor` names every claude that it finds." /
        "Nix などのパッケージマネージャーで別の場所に入っていて、動作している場合は、本文の場所にリンクを作ってください: `mkdir -p ~/.local/bin` の後に `ln -s \"$(command -v claude)\" ~/.local/bin/claude`。パッケージの設定で作ることもできます。PATH の問題ではありません。\n- ネイティブインストーラーで入れたものではない場合（npm、Homebrew）: Claude Code を終了し、~/.claude.json の installMethod を実際の方法に直してください。現在の認識は `claude doctor` で分かります。\n- ネイティブインストーラーの直後の場合や、`claude` が見つからなくなった場合: ファイルがありません。インストールし直してください。ウイルス対策ソフトや整理の際に削除されていることがあります。見つかった claude は `genkan doctor` ですべて分かります。"
    } text {
        verified: false,
        patterns: [
            r"installmethod is native, but claude command not found at /\S{1,200}/claude\b",
        ],
        examples: [
            "installMethod is native, but claude command not found at /home/taro/.local/bin/claude",
            "⚠ Setup notes:\n  • installMethod is native, but claude command not found at /Users/taro/.local/bin/claude",
        ],
    }
    CLAUDE_NOT_FOUND "GK-ERR-495" Usage {
        "the shell doesn't find `claude`: the folder that it was installed to isn't in PATH, or the file isn't there" /
        "シェルが `claude` を見つけられません。インストール先のフォルダーが PATH にないか、ファイルがありません"
    } help {
        "Add the folder that it was installed to to PATH, then open a new terminal. Installed by npm: `export PATH=\"$(npm prefix -g)/bin:$PATH\"`; by the native installer the folder is ~/.local/bin. The line belongs in the file of the shell that you use (`echo $0`): zsh reads ~/.zshrc and never ~/.bashrc, bash reads ~/.bashrc. It is there already: a shell (an editor, a service) reads PATH only when it starts.\n- “Could not find Claude Code command”: a launcher looked for it. `claude --version` in a terminal says what is missing. It fails there too: install Claude Code (the native installer, or `npm install -g @anthropic-ai/claude-code`). It works there: end the launcher and start it again from that terminal, so that it has this PATH.\n- One shell finds it and another doesn't, also in a dev container: each reads files of its own. zsh ~/.zshrc (with -l ~/.zprofile too); bash ~/.bashrc, but as a login shell (`bash -l`, ssh, macOS) ~/.bash_profile or ~/.profile; fish `fish_add_path ~/.local/bin`. Write the line into the file of each one that is used (in the image or postCreateCommand too), or set PATH for all of them (`ENV PATH` in the Dockerfile, `remoteEnv` in devcontainer.json).\n- The native installer's folder is ~/.local/bin: `echo 'export PATH=\"$HOME/.local/bin:$PATH\"' >> ~/.zshrc` (zsh, the default on macOS; for bash ~/.bashrc). On Windows it is %USERPROFILE%\\.local\\bin: add it to the user's PATH (Settings, “environment variables”).\n- npm's is what `npm prefix -g` says, with bin behind it on Linux and macOS, on Windows %APPDATA%\\npm itself; `npm install` without -g puts claude into the current folder alone. WSL needs an installation of its own.\n- “installMethod is native, but claude command not found”: the file isn't in that folder although the installer said success (2.0.67 on Windows did): install again, another version, or by npm or winget; a virus scanner may have taken it. `genkan doctor` names every claude that it finds." /
        "インストール先のフォルダーを PATH に追加し、新しいターミナルを開いてください。npm でインストールした場合は `export PATH=\"$(npm prefix -g)/bin:$PATH\"` と書きます。ネイティブインストーラーのインストール先は ~/.local/bin です。書く場所は、使用しているシェル（`echo $0`）のファイルです。zsh が読むのは ~/.zshrc で、~/.bashrc は読みません。bash は ~/.bashrc を読みます。追加済みの場合、PATH はシェル（エディター、サービス）の起動時にだけ読み込まれます。\n- 「Could not find Claude Code command」の場合: 起動プログラムが探しています。ターミナルの `claude --version` で、何が足りないか分かります。そこでも失敗する場合は、Claude Code をインストールしてください（ネイティブのインストーラー、または `npm install -g @anthropic-ai/claude-code`）。そこで動作する場合は、起動プログラムを終了し、その PATH が渡るようにそのターミナルから起動し直してください。\n- 見つかるシェルと見つからないシェルがある場合（開発コンテナーを含む）: 読むファイルはシェルごとに異なります。zsh は ~/.zshrc（-l では ~/.zprofile も）、bash は ~/.bashrc（ログインシェルとして起動した場合（`bash -l`、ssh、macOS）は ~/.bash_profile または ~/.profile）を読み、fish では `fish_add_path ~/.local/bin` を使います。使うシェルそれぞれのファイルに書くか（イメージや postCreateCommand の中でも）、すべてに効くように PATH を設定してください（Dockerfile の `ENV PATH`、devcontainer.json の `remoteEnv`）。\n- ネイティブインストーラーのインストール先は ~/.local/bin です: `echo 'export PATH=\"$HOME/.local/bin:$PATH\"' >> ~/.zshrc`（macOS の既定の zsh の場合。bash では ~/.bashrc）。Windows では %USERPROFILE%\\.local\\bin を、設定の「環境変数」でユーザーの PATH に追加します。\n- npm のインストール先は `npm prefix -g` の示すフォルダー（Linux と macOS ではその下の bin、Windows では %APPDATA%\\npm）です。-g のない `npm install` では、現在のフォルダーにしか入りません。WSL には別にインストールが必要です。\n- 「installMethod is native, but claude command not found」の場合: インストーラーが成功と表示しても、ファイルがありません（Windows の 2.0.67 で起こりました）。別のバージョン、npm、winget でインストールし直してください。ウイルス対策ソフトが隔離していることもあります。見つかった claude は `genkan doctor` ですべて分かります。"
    } text {
        verified: false,
        patterns: [
            r"claude command at \S{1,200} missing or broken",
            r"\bclaude(?:\.exe)?: (?:\d{1,4}: )?(?:command )?not found\b|command not found:? claude\b|\bcould not find claude code command: claude",
            r"\bclaude\W{1,3}is not recognized as|the term \W?claude(?:\.exe)?\W? is not recognized",
            r"\bclaude\W{1,3}は、(?:内部コマンド|コマンドレット)|\bclaude\W{1,6}(?:不是内部或外部命令|项识别为 cmdlet)|无法将.{0,3}claude.{0,3}项识别为",
            r"claude code successfully installed!(?:.{0,400}?(?:in your path|not recogni|not found|not exist|setup notes)|.{0,140}$)|command not found in any known location|installmethod is native, but claude command not found|native installation exists but",
        ],
        examples: [
            "claude command at /home/taro/.local/bin/claude missing or broken (not a valid Claude binary)",
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
            r"not replacing \S{1,200}: it was not created by the native installer|running (?:native|from local) installation but config install method is|config doesn't match this installation",
            r"\bclaude command not found at \S{1,200}|config mismatch: running [\w-]{1,20} but config says",
        ],
        examples: [
            "Running native installation but config install method is 'not set'",
            "Claude command not found at /home/taro/.local/bin/claude",
        ],
    }
    PATH_GONE "GK-ERR-565" Usage {
        "the program at this path can't be started because something isn't there: its file, the folder that it is started in, or the loader (C library) that it was built for; PATH plays no part" /
        "このパスのプログラムを起動できません。ファイル、起動するフォルダー、またはプログラムが必要とするローダー（C ライブラリー）のどれかがありません。PATH は関係しません"
    } help {
        "Look whether the file in the text is there (`ls -l` and its path). It isn't: install what brings it again, or correct the path. It is: one of the points below.\n- “linux-x64”, “linux-x86_64”, “linux-amd64”, “linux-arm64”, “linux-aarch64”, “x64-linux”, “arm64-linux”, “linux-64”, and the file is there: it was built for another Linux. On Alpine (musl; images named `-alpine`) and on NixOS the loader of glibc is missing, which is reported as ENOENT of the program itself; `file PATH` names it (“interpreter”). Take an image with glibc (Debian, Ubuntu: `node:22-slim`), the package's build for musl, or a newer release of it (some run with Node.js where their own program doesn't start). `apk add gcompat` is enough for some.\n- A path of Linux or WSL (/home/…) in the configuration of a program that runs on Windows: make the command `wsl` and its arguments `bash -c \"source ~/.nvm/nvm.sh && npx -y …\"` (without nvm `bash -lc \"npx -y …\"`), or run that program in WSL.\n- The version in the path is gone (nvm): `which npx` shows today's path. Correct it in the configuration, or write the name alone.\n- “.vscode-server”, “.vscode-server-insiders”, “.vscode”, “.cursor-server”, “.cursor” (an editor extension's own copy): the file is there: the folder that the editor has open was deleted. Open another one, or take deleted folders out of the .code-workspace file (the first one in it counts). It isn't there: install the extension again.\n- Its file is there and is a script: the interpreter that its first line (#!) names is missing, or that line ends with Windows' line break (`head -1 PATH | cat -A` shows ^M): `sed -i 's/\\r$//' PATH`.\n- Another program, and its file does exist: the folder that it is started in was deleted; start it in another one." /
        "本文のファイルがあるかを確認してください（`ls -l` とそのパス）。なければ、それを含むものをインストールし直すか、パスを直してください。ある場合は、以下のどれかです。\n- 「linux-x64」「linux-x86_64」「linux-amd64」「linux-arm64」「linux-aarch64」「x64-linux」「arm64-linux」「linux-64」で、ファイルがある場合: 別の Linux 用のビルドです。Alpine（musl。`-alpine` の付くイメージ）や NixOS には glibc のローダーがなく、プログラム自体の ENOENT として表示されます。ローダーは `file パス` の「interpreter」で分かります。glibc のイメージ（Debian、Ubuntu。`node:22-slim` など）、そのパッケージの musl 用のビルド、または新しいリリース（起動できない場合に Node.js で動くものもあります）を使ってください。`apk add gcompat` で足りるものもあります。\n- Windows で動くプログラムの設定に、Linux や WSL のパス（/home/…）がある場合: コマンドを `wsl`、引数を `bash -c \"source ~/.nvm/nvm.sh && npx -y …\"` （nvm を使わない場合は `bash -lc \"npx -y …\"`） にするか、そのプログラムを WSL で動かしてください。\n- パスにあるバージョンがなくなった場合（nvm など）: 現在のパスは `which npx` で分かります。設定を直すか、名前だけを書いてください。\n- 「.vscode-server」「.vscode-server-insiders」「.vscode」「.cursor-server」「.cursor」（エディターの拡張機能に付属するもの）の場合: ファイルがあれば、エディターで開いているフォルダーが削除されています。別のフォルダーを開くか、削除されたフォルダーを .code-workspace ファイルから外してください（先頭のフォルダーが使われます）。ファイルがなければ、拡張機能をインストールし直します。\n- ファイルがあり、スクリプトの場合: 1 行目（#!）のインタープリターがないか、その行が Windows の改行で終わっています（`head -1 パス | cat -A` に ^M と表示されます）。`sed -i 's/\\r$//' パス` で直せます。\n- ほかのプログラムで、ファイルが存在する場合: 起動するフォルダーが削除されています。別のフォルダーで起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\bspawn (?<program>(?:/(?:home|users|root|usr|opt|mnt|apps?|workspaces?|workdir|srv|var|tmp|data|nix|builds|__w|github|private|library|applications|volumes|snap)/|[a-z]:\\)\S{1,200}) enoent\b",
            r"(?:^|\s)exec (?<program2>/\S{1,200}): no such file or directory",
        ],
        examples: [
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
            r"'c:\\program' .{0,16}(?:is not recognized|内部コマンド)|(?:\bc:\\|/c/)program: (?:command not found|no such file or directory)",
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
        "Claude Code を起動するエディターの拡張機能の場合: 設定で claude.cmd ではなく claude.exe（ネイティブのインストーラーのもの）を指定し、拡張機能を更新してください。\n- MCP サーバーの場合: コマンドを `cmd`、引数を `/c npx …` にしてください。\n- 自作のプログラムの場合: `shell: true` を指定するか、.exe または `node スクリプト.js` を直接起動してください。\n- すでに .exe を起動している場合: 引数とフォルダーを確認し、そのプログラムを更新してください。"
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
        "どのプログラムかは、分かる場合は本文にあります。システムが終了させた場合は、実行中の `free -h`（macOS ではアクティビティモニタ）で何が使っているか、`dmesg | grep -i oom` で何が終了されたかが分かります。ほかのプログラムを終了するか、メモリまたはスワップを増やし、`claude --continue` で再開してください。\n- コンテナー、WSL、CI のジョブの場合: それぞれの上限があります。上限を増やしてください（`docker run --memory`、%USERPROFILE%\\.wslconfig の [wsl2] の `memory=`、大きいランナー）。\n- 「JavaScript heap out of memory」の場合: Node.js 自身の上限（約 4 GB）に達して終了しました。端末のメモリを増やしても変わりません。Claude Code の場合は、起動し直して更新し（ネイティブのインストーラーのものは Node.js を使いません）、とても長い会話の代わりに新しい会話を始めてください。繰り返す場合は `NODE_OPTIONS=--max-old-space-size=8192 claude` で上限を上げられます。ビルドや MCP サーバーでは、そのコマンドに同じ変数を設定します。\n- 「(claude)」「task=claude」「killed claude」の場合: Claude Code 自身です。数十 GB（anon-rss）に達していれば、そのリリースの不具合で（1.0.52 と 1.0.53 は 44 GB）、メモリを増やしても解消しません。更新するか、動いていたものに戻し（`claude install バージョン`）、`claude --continue` で再開してください。それより少なければ、/compact または /clear を実行し、同時に使うセッションと MCP サーバーを減らし、更新してください。\n- macOS で、起動してすぐに「zsh: killed」と表示される場合: 多くはメモリではなく、ファイルの署名が拒否されています。~/Library/Logs/DiagnosticReports にあるそのプログラムの最新のレポートで分かります（「Code Signature Invalid」）。入れ直してください（`claude install バージョン`）。"
    } text {
        verified: false,
        patterns: [
            r"javascript heap out of memory|\bENOMEM\b|out of memory: killed process",
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
        "どれが不足しているかは、本文で分かります。サインインし直しても解消しません。\n- 「too many open files, watch」「file watchers」の場合: 監視できるファイル数です。Linux では fs.inotify.max_user_instances（EMFILE）または fs.inotify.max_user_watches（ENOSPC）を `sudo sysctl -w` で増やし、恒久的には /etc/sysctl.d に書きます。ファイルを監視しているエディターなどを終了する方法もあります。macOS では `ulimit -n` です。\n- ENOSPC、EDQUOT、「no space left」「disk quota」「temp disk is full」の場合: ディスクまたはクォータです。どちらかは `df -h` と `quota` で分かります。ホームフォルダーと一時フォルダーの空きを増やしてください（~/.claude/projects に過去の会話があります）。\n- EMFILE、ENFILE、「too many open files」の場合: 開けるファイル数です。上限を増やすか（`ulimit -n`）、ほかのプログラムを終了してください。\n- EAGAIN、「fork」「another process」の場合: プロセス数です。`ulimit -u`、またはコンテナーの上限（pids）を確認してください。Windows の Git Bash の「fork」はプロセス数の問題ではありません。Git for Windows を更新し、Windows を再起動してください。\n- 「/var/lib/docker」「docker-builder」「failed to register layer」「failed to solve」「Error response from daemon」の場合: Docker のディスクがいっぱいです。Docker Desktop、OrbStack、Colima では Docker 自身の仮想マシンのディスクで、この端末の `df -h` には表れません。使用量は `docker system df` で分かり、`docker builder prune` と `docker system prune` で空けられます（使っていないイメージと停止中のコンテナーは削除されます）。Docker Desktop の設定（Resources）でディスクを大きくする方法もあります。\n- 「no space left」で `df -h` に空きがある場合: inode が不足しています（`df -i`）。node_modules やキャッシュなどにある多数の小さいファイルを削除してください。"
    } text {
        verified: false,
        patterns: [
            r"ripgrep not started: the os could not create another process|because the temp disk is full, over its quota",
            r"\bENOSPC\b|no space left on device|\bEMFILE\b|\bENFILE\b|too many open files|\bEDQUOT\b|disk quota exceeded|or your disk quota on it, is full|\bERROR_DISK_FULL\b|there is not enough space on the disk",
            r"killed before it could finish|\bfork: (?:retry: )?resource temporarily unavailable|\bspawn EAGAIN\b|system limit for number of file watchers",
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
        "プログラムはあり、PATH も正しい状態です。長いものは、標準入力またはファイルで渡す必要があります。Claude Code はプロンプトを標準入力で受け取れます（`claude -p < prompt.txt`）。長い値の代わりにファイルも指定できます: `--append-system-prompt-file`、`--mcp-config ファイル`、`--settings ファイル`。上限は、Linux では引数 1 つが 128 KB、全体で約 2 MB、macOS では 1 MB、Windows では 32,767 文字（cmd では 8,191 文字）です。\n- 「posix_spawn 'bun'」「claude-code-action」の場合や、ほかのジョブの場合: プルリクエストの内容、コメント、ファイルの一覧を含むプロンプトが長すぎます。アクションを更新してください。本文の代わりに、チェックアウトしたファイルやコマンド（`git diff`）を示して Claude Code に読ませるか、プルリクエストを小さくする方法もあります。\n- ほかのプログラム、プラグイン、エディター、ルーターが Claude Code を起動している場合: 会話全体を引数で渡しています。更新してください。それまでは、指示、スキル、MCP サーバーを減らして新しい会話を始めます。自作のプログラムでは、Claude Code の標準入力にプロンプトを書き込みます。\n- 「ENAMETOOLONG」「WinError 206」「os error 206」「command line is too long」の場合: 上限が最も小さい Windows のものです。対処は同じで、WSL で実行することもできます。\n- 多数のファイルを指定したシェルのコマンド（`rm *`、`grep … *`）の場合: `find … -exec … +` または `xargs` を使ってください。\n- 引数が短い場合: 環境変数も上限に含まれます。ファイル全体を入れた変数があれば（`env | wc -c`）、外すか、ファイル名を入れてください。"
    } text {
        verified: false,
        patterns: [
            r"\be2big\b(?:.{0,80}?\bposix_spawn '[^']{1,200}')?|\bargument list too long\b(?:.{0,40}?\bposix_spawn '[^']{1,200}')?",
            r"\bspawn(?:sync)?(?: \S{1,200})? enametoolong\b|\benametoolong\b.{0,60}?\b(?:uv_|posix_)?spawn\b",
            r"\bthe command line is too long\b|コマンド ?ラインが長すぎます",
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
        "`which claude` (Windows: `where claude`) in a terminal. Nothing: install Claude Code there, also in the container or WSL in which that program runs. Newer releases of the Agent SDK bring it along: update the SDK.\n- It is found there: the program has another PATH (started from the desktop, or a service; nvm, ~/.local/bin). Give it the full path in its settings (Agent SDK: `cli_path` in Python, `pathToClaudeCodeExecutable` in TypeScript), or start it from that terminal.\n- “CLI not detected”, and `type claude` says that it is an alias (old releases made one to ~/.claude/local/claude): a program sees no alias. Put that folder's node_modules/.bin on PATH in place of the alias, or change to the native installer (`claude install`), and start the program anew.\n- `npm install` without -g puts claude into the current folder alone: use -g, or the native installer.\n- It is installed on a remote host, and the program reaches that over SSH: such a shell isn't interactive, and ~/.bashrc mostly ends at its first lines then, so ~/.local/bin is missing: `ssh HOST 'command -v claude'` shows that. Put PATH into ~/.profile or ~/.zshenv (or in front of those lines), or link claude into /usr/local/bin." /
        "ターミナルで `which claude`（Windows では `where claude`）を実行してください。見つからない場合は、そのプログラムが動く環境（コンテナーや WSL を含む）に Claude Code をインストールします。新しい Agent SDK には含まれているため、SDK の更新も有効です。\n- そこで見つかる場合: プログラムの PATH が異なります（デスクトップやサービスから起動、nvm、~/.local/bin）。設定にフルパスを指定するか（Agent SDK の Python では `cli_path`、TypeScript では `pathToClaudeCodeExecutable`）、そのターミナルから起動してください。\n- 「CLI not detected」で、`type claude` がエイリアスと表示する場合（古いリリースは ~/.claude/local/claude へのエイリアスを作りました）: ほかのプログラムからエイリアスは見えません。エイリアスの代わりに、そのフォルダーの node_modules/.bin を PATH に加えるか、ネイティブのインストーラーに切り替え（`claude install`）、プログラムを起動し直してください。\n- -g のない `npm install` では、現在のフォルダーにしか入りません。-g を付けるか、ネイティブインストーラーを使ってください。\n- SSH で接続するリモートホストにインストール済みの場合: そのシェルは対話型ではなく、多くは ~/.bashrc が先頭の行で終わるため、~/.local/bin が PATH にありません（`ssh ホスト 'command -v claude'` で確認できます）。PATH の設定を ~/.profile または ~/.zshenv（または ~/.bashrc のその行より前）に書くか、claude を /usr/local/bin にリンクしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude (?:code )?cli (?:was |is |could )?(?:not (?:be )?found|not installed)|\bclaude code not found\b|\bclinotfounderror\b",
            r"(?:could not|cannot|can't|unable to) find (?:the )?claude(?: code)? (?:command|executable|cli|binary)|\bspawn claude(?:\.cmd|\.exe)? enoent",
            r"\bclaude (?:code )?(?:cli )?(?:was |is )?not detected\b",
            r"\bclaude (?:code |agent )?cli (?:\([^)]{1,40}\) )?(?:was |is )?(?:not installed|not (?:on|in) path)",
        ],
        examples: [
            "Claude CLI not found. Please install claude-code",
            "Error: spawn claude ENOENT",
            "Claude Code CLI not detected!",
            "Claude Agent CLI (claude) is not installed or not on PATH.",
        ],
    }
    WSL_BASH "GK-ERR-867" Usage {
        "Windows started a bash that doesn't fit: WSL's own launcher, whose distribution has no bash, or a bash without Git's tools" /
        "Windows で、条件に合わない bash が起動しました。bash のないディストリビューションの WSL の起動プログラムか、Git のツールを含まない bash です"
    } help {
        "Set CLAUDE_CODE_GIT_BASH_PATH to Git's bash.exe (usually C:\\Program Files\\Git\\bin\\bash.exe; `claude.env` in the profile, then `genkan setup`), and start the terminal or editor again.\n- WSL is meant: `wsl -l -v` shows the default; if it is docker-desktop, `wsl --set-default Ubuntu`. Claude Code has to be installed and started inside it.\n- A hook, plugin or script calls `bash` itself: `where bash` shows which one comes first; put Git's folder before C:\\Windows\\System32 in PATH.\n- “cygpath”: Claude Code calls it itself, to convert a path, and the bash that it took has no Git tools in its PATH: name bin\\bash.exe as above, not usr\\bin\\bash.exe, and update Claude Code (many releases from 1.0.55 to 2.1.45 are reported with it)." /
        "CLAUDE_CODE_GIT_BASH_PATH に Git の bash.exe（通常は C:\\Program Files\\Git\\bin\\bash.exe）を設定し（プロファイルの `claude.env` に書き、`genkan setup` を実行）、ターミナルまたはエディターを起動し直してください。\n- WSL を使う場合: 既定のディストリビューションは `wsl -l -v` で分かります。docker-desktop であれば、`wsl --set-default Ubuntu` で変更します。Claude Code は、その中にインストールして起動する必要があります。\n- フックやプラグイン、スクリプトが `bash` を直接呼び出す場合: どれが先に見つかるかは `where bash` で分かります。PATH で Git のフォルダーを C:\\Windows\\System32 より前に置いてください。\n- 「cygpath」の場合: Claude Code 自身がパスの変換のために呼び出しています。使われた bash の PATH に Git のツールがありません。上のように bin\\bash.exe を指定し（usr\\bin\\bash.exe は指定しません）、Claude Code を更新してください（1.0.55 から 2.1.45 までの多くのリリースで報告があります）。"
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
        "Open a new terminal, or start the editor again, so that PATH is read again; if the program isn't on this machine, install it. `genkan doctor` shows which programs the profile needs and where they are.\n- An editor's extension or another desktop program doesn't have your shell's PATH (nvm, ~/.local/bin): give the program's full path (`which NAME`) in its settings, start the editor from the terminal, or update the extension.\n- “'npm'”, “'npx'”, “'node'”, “npm … command not found”, “node … command not found”, “npm: not found”, “npx: not found”, “node: not found”: they come with Node.js. A container, an image or a job has its own programs: install it there (a Dockerfile's `FROM node:22`, a dev container's feature node). It isn't on this machine: install it (LTS), or take Claude Code's native installer, which needs neither. It is there (`C:\\Program Files\\nodejs`, or the folder of nvm): add that folder to PATH (Windows: Settings, “environment variables”), and open a new terminal.\n- “'powershell' is not recognized”, “spawn powershell”, “spawn powershell.exe”, “'cmd' is not recognized”, “spawn cmd.exe”, “'chcp' is not recognized”: they belong to Windows, and nothing has to be installed. PATH lost Windows' own folders: add `C:\\Windows\\System32` and `C:\\Windows\\System32\\WindowsPowerShell\\v1.0` to it (Settings, “environment variables”), then restart the editor or terminal whole.\n- “spawn npx”, “spawn npm”, “spawn pnpm”, “spawn yarn”, “spawn claude”, on Windows, and `where npx` (or its name) shows it: there it is a script (npx.cmd), which Node's spawn doesn't find without a shell; PATH is right. A plugin's or another program's fault: update it, or switch it off. A script of your own: spawn it with the option `shell: true`. An MCP server: command `cmd` with the args `/c npx …`.\n- It is installed and still not found: add its folder to PATH. On Windows (Settings, “environment variables”): `C:\\Program Files\\Git\\cmd`, `C:\\Program Files\\nodejs`; then open a new terminal, `where git` shows what is found (`which git` elsewhere).\n- `npm install` without -g puts `claude` into the current folder alone: use -g, or the native installer.\n- “AppData … exec”, “/mnt/c … exec”: in WSL the launcher of Windows is started, which finds no Linux program there. Install Node.js (nvm, apt) and then Claude Code in WSL itself, until `which node npm claude` shows Linux paths.\n- The program exists (spawn … ENOENT): the folder that it is started in may have been deleted; open another one. A whole path stands in the text and its file is there, on Alpine or NixOS: it was built for glibc, whose loader is missing: take an image with glibc (Debian, Ubuntu), or the program's build for musl.\n- “nvm”, “conda”, “brew”: nvm and conda are functions that the shell loads from its profile, brew stands in a folder that the profile adds; this shell hasn't read those lines (a new shell, a script, a tool, zsh in place of bash). Open a new terminal; else put the lines of its installer into ~/.zshrc or ~/.bashrc; a script reads them first (`. ~/.nvm/nvm.sh`).\n- “gke-gcloud-auth-plugin”, “kubelogin”: kubectl's sign-in to the cluster needs it: `gcloud components install gke-gcloud-auth-plugin` (apt: google-cloud-cli-gke-gcloud-auth-plugin) for GKE, `az aks install-cli` for AKS.\n- “'next'”, “'vite'”, “'tsc'”, “sh: vite: not found”, “sh: next: command not found” or the like, of a script that npm (pnpm, yarn) runs (“> … dev”): it is a program of the project's own packages, and nothing has to go into PATH. Run `npm install` (or `npm ci`) in the project's folder. It was run, and the program is still missing: NODE_ENV=production or `--omit=dev` left devDependencies out: `npm install --include=dev`.\n- “sudo: npm”, “sudo: node”, “sudo: claude”: sudo has a PATH of its own (secure_path), in which nvm's folder or ~/.local/bin isn't. Leave sudo out: nvm's and your own folders need no root. Where root is needed: `sudo env \"PATH=$PATH\" npm …`.\n- “'wmic' is not recognized”, “spawn wmic”: newer Windows (11 24H2 and later) no longer brings wmic; PATH is right. Update the program that calls it; until then an administrator can add it: `DISM /Online /Add-Capability /CapabilityName:WMIC~~~~`." /
        "新しいターミナルを開くか、エディターを起動し直して、PATH を読み直してください。プログラムがこの端末になければインストールします。プロファイルに必要なプログラムとその場所は `genkan doctor` で分かります。\n- エディターの拡張機能などデスクトップのプログラムの場合: シェルの PATH（nvm、~/.local/bin）は使われません。設定にプログラムのフルパス（`which 名前`）を指定するか、ターミナルからエディターを起動するか、拡張機能を更新してください。\n- 「'npm'」「'npx'」「'node'」「npm … command not found」「node … command not found」「npm: not found」「npx: not found」「node: not found」の場合: Node.js に含まれるプログラムです。コンテナー、イメージ、ジョブでは、その中にインストールします（Dockerfile の `FROM node:22`、開発コンテナーの Feature の node）。この端末になければ Node.js（LTS）をインストールするか、どちらも必要としない Claude Code のネイティブインストーラーを使ってください。ある場合は（`C:\\Program Files\\nodejs`、または nvm のフォルダー）、そのフォルダーを PATH に追加し（Windows では設定の「環境変数」）、新しいターミナルを開いてください。\n- 「'powershell' is not recognized」「spawn powershell」「spawn powershell.exe」「'cmd' is not recognized」「spawn cmd.exe」「'chcp' is not recognized」の場合: Windows に含まれるプログラムで、インストールは不要です。PATH から Windows 自身のフォルダーが失われています。設定の「環境変数」で `C:\\Windows\\System32` と `C:\\Windows\\System32\\WindowsPowerShell\\v1.0` を追加し、エディターまたはターミナルを完全に再起動してください。\n- Windows で「spawn npx」「spawn npm」「spawn pnpm」「spawn yarn」「spawn claude」と表示され、`where npx`（またはその名前）では見つかる場合: Windows ではスクリプト（npx.cmd）で、Node の spawn はシェルなしでは見つけられません。PATH の問題ではありません。プラグインやほかのプログラムの不具合のため、更新するか無効にしてください。自作のスクリプトでは、spawn に `shell: true` を指定します。MCP サーバーでは、コマンドを `cmd`、引数を `/c npx …` にしてください。\n- インストール済みなのに見つからない場合: そのフォルダーを PATH に追加してください。Windows では、設定の「環境変数」で `C:\\Program Files\\Git\\cmd`、`C:\\Program Files\\nodejs` などを追加します。新しいターミナルの `where git`（ほかの OS では `which git`）で確認できます。\n- `-g` のない `npm install` では、`claude` は現在のフォルダーにしか入りません（`-g` を付けるか、ネイティブインストーラーを使います）。\n- 「AppData … exec」「/mnt/c … exec」の場合: WSL で Windows の起動スクリプトが動いており、Linux のプログラムが見つかりません。WSL の中に Node.js（nvm、apt）と Claude Code をインストールし、`which node npm claude` が Linux のパスになることを確認してください。\n- プログラムが存在する場合（spawn … ENOENT）: 起動するフォルダーが削除されている可能性があります。別のフォルダーを開いてください。Alpine や NixOS で、本文にパス全体があり、そのファイルがある場合は、glibc 用のビルドで、そのローダーがありません。glibc のイメージ（Debian、Ubuntu）か、musl 用のビルドを使ってください。\n- 「nvm」「conda」「brew」の場合: nvm と conda はシェルがプロファイルから読み込む関数、brew はプロファイルで追加されるフォルダーにあるプログラムです。このシェル（新しいシェル、スクリプト、ツール、bash の代わりの zsh）はその行を読んでいません。新しいターミナルを開くか、インストーラーが示す行を ~/.zshrc または ~/.bashrc に書いてください。スクリプトでは先に読み込みます（`. ~/.nvm/nvm.sh`）。\n- 「gke-gcloud-auth-plugin」「kubelogin」の場合: kubectl によるクラスターへのサインインに必要です。GKE では `gcloud components install gke-gcloud-auth-plugin`（apt では google-cloud-cli-gke-gcloud-auth-plugin）、AKS では `az aks install-cli` でインストールしてください。\n- npm（pnpm、yarn）のスクリプト（「> … dev」）で、「'next'」「'vite'」「'tsc'」「sh: vite: not found」「sh: next: command not found」などと表示される場合: プロジェクト自身のパッケージに含まれるプログラムで、PATH の設定は不要です。プロジェクトのフォルダーで `npm install`（または `npm ci`）を実行してください。実行しても見つからない場合は、NODE_ENV=production または `--omit=dev` により devDependencies が除かれています。`npm install --include=dev` を実行してください。\n- 「sudo: npm」「sudo: node」「sudo: claude」の場合: sudo は独自の PATH（secure_path）を使い、nvm のフォルダーや ~/.local/bin は含まれません。sudo を付けずに実行してください。nvm や自分のフォルダーに root は不要です。root が必要な場合は `sudo env \"PATH=$PATH\" npm …` とします。\n- 「'wmic' is not recognized」「spawn wmic」の場合: 新しい Windows（11 の 24H2 以降）に wmic は含まれません。PATH の問題ではありません。呼び出しているプログラムを更新してください。それまでは、管理者が `DISM /Online /Add-Capability /CapabilityName:WMIC~~~~` で追加できます。"
    } text {
        verified: false,
        patterns: [
            r"\bfailed to run command '?(?<program>[\w./+-]{1,80})'?\W{1,3}no such file or directory",
            r"likely a missing program: |a shell's code for a program it could not run",
            r"(?:^|\W)(?<program>[\w.\\/:~-]{1,120}?)\W{0,3}is not recognized as an internal or external command|\W(?<program11>claude|aws|az|gcloud|genkan|node|npm|git)\W{1,3}is not recognized as|exec: \W?(?<program12>[\w./\\-]{1,80})\W{0,2}: executable file not found|\bexecutable (?<program13>[\w.-]{1,40}) not found\b|executable not found in \$path: \W?(?<program14>[\w.-]{1,40})|cannot run program \W(?<program15>[\w./-]{1,80})\W.{0,200}?error=2\b|command not found:? (?<program2>claude|aws|az|gcloud|genkan|node|npm|git)\b|\b(?<program8>brew|curl|docker|jq|npx|pip3?|pnpm|python3?|uvx?|winget): command not found|\b(?<program3>claude|aws|az|gcloud|genkan|node|npm|git): (?:command )?not found|the term '(?<program4>[\w.-]+)' is not recognized|\bspawn (?<program5>\S+) ENOENT",
            r"(?:could not|cannot|can't|unable to) find (?:the )?(?<program6>claude code|claude|aws|az|gcloud|node|npm|git)(?: code)? (?:command|executable|cli|binary)|(?<program7>claude|aws|az|gcloud|node|npm|git)(?:\.exe)? (?:was |is )?not (?:found in|on) (?:your )?path|\benv: '?(?<program10>node|bash|python3?|bun|deno)'?: no such file or directory|command '(?<program9>\w+)' not found or is in an unsafe location",
            r"reconhecido como um comando interno|no se reconoce como un comando|n'est pas reconnu en tant que commande|ist entweder falsch geschrieben|riconosciuto come comando interno|内部コマンドまたは外部コマンド|不是内部或外部命令",
            r"(?:^|\s)(?:/bin/)?(?:sh|dash|ash|env): (?:\d{1,4}: )?(?:[\w./+-]{1,60}): not found\b",
            r"\b(?<program8>gh|rg|bun|deno|jq|make|go|cargo|java|dotnet|kubectl|terraform|nvm|conda|gke-gcloud-auth-plugin|kubelogin): command not found\b|\bcommand not found: (?<program17>brew|curl|docker|jq|npx|pip3?|pnpm|python3?|uvx?|gh|rg|bun|deno|make|go|cargo|java|dotnet|kubectl|terraform|nvm|conda|gke-gcloud-auth-plugin|kubelogin)\b|\b(?<program18>gke-gcloud-auth-plugin|kubelogin)\b.{0,60}? (?:was )?not found\b",
            r"posix_spawn '[^']{1,200}' enoent|\bspawn(?:sync)? \S{1,200} enoent|enoent\b.{0,60}posix_spawn",
            r"\b(?:ba|da|z)?sh: (?:line )?\d{1,4}: (?<program16>[\w./+-]{1,60}): command not found\b",
            r"\bexecvpe\((?<program17>[^)\s]{1,80})\) failed: no such file",
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
        ],
    }
}
