//! GK-ERR-240 and others: hooks, and the shells and paths that they run into.

super::error_text::error_texts! {
    SHELL_IN_SHELL "GK-ERR-1269" Usage {
        "a shell (bash, sh) was handed a program, mostly bash itself, as the script that it is to read" /
        "シェル（bash、sh）に、読み込むスクリプトとしてプログラム（多くは bash 自身）が渡されました"
    } help {
        "The word bash stands once too often in front of the command. With Claude Code on Windows it is a hook (often a plugin's SessionStart): Git Bash runs hooks already. A plugin's: update it, or disable it in `/plugin` until its author has taken `bash` out of the hook's command. A hook of your own (`/hooks` shows it): the script's path alone, in quotation marks.\n- A container (`docker run … bash`, `docker compose run`, a pod's `args`): the image's ENTRYPOINT is bash already, and what stands behind the image's name is read as a script. Leave the word out, or `docker run --entrypoint \"\" IMAGE COMMAND`; for a command line `-c 'COMMAND'`.\n- A program's own command (a script, CI, ssh) runs another program than bash this way: `bash NAME` reads NAME as a script. Call NAME without bash, or `bash -c 'NAME …'`.\n- Nothing is built for another processor here; no program has to be installed anew." /
        "コマンドの前に bash が 1 つ余分に付いています。Windows の Claude Code では、フックです（多くはプラグインの SessionStart）。フックはすでに Git Bash で実行されています。プラグインのフックの場合は、更新するか、作者がフックのコマンドから `bash` を外すまで `/plugin` で無効にしてください。自分のフック（`/hooks` で分かります）の場合は、引用符で囲んだスクリプトのパスだけをコマンドにします。\n- コンテナーの場合（`docker run … bash`、`docker compose run`、ポッドの `args`）: イメージの ENTRYPOINT がすでに bash で、イメージ名の後の語がスクリプトとして読まれます。その語を外すか、`docker run --entrypoint \"\" イメージ コマンド` を使ってください。コマンドラインを渡すには `-c 'コマンド'` とします。\n- スクリプト、CI、ssh などで、bash 以外のプログラムをこの形で呼び出している場合: `bash 名前` は、その名前のファイルをスクリプトとして読みます。bash を付けずに呼び出すか、`bash -c '名前 …'` としてください。\n- 別の CPU 用のプログラムではありません。インストールし直す必要もありません。"
    } text {
        verified: false,
        patterns: [
            r"(?:^|[\s\x22'])/(?:\S{0,100}/)?(?:ba|da|z)?sh: /(?:\S{0,100}/)?(?:ba|da|z)?sh: cannot execute binary file\b",
            // At a prompt of bash a program for another processor has a reason behind it (`: Exec format error`).
            r"(?:^|[\s\x22'])-?(?:ba|da|z)?sh: /(?:\S{0,100}/)?(?:ba|da|z)?sh: cannot execute binary file(?:\W{0,2}$|[^\w:]|: ?[^\s\we]|: ?[a-df-z])",
            r"\b(?:ba|da|z)?sh\.exe: (?:[a-z]:)?[\\/][^:]{0,200}[\\/](?:ba|da|z)?sh(?:\.exe)?: cannot execute binary file\b",
            r"(?:^|[\s\x22'])/(?:usr/)?s?bin/(?:ls|env|cat|sleep|tail|sudo|node|python3?|uname|echo): /(?:usr/)?s?bin/(?:ls|env|cat|sleep|tail|sudo|node|python3?|uname|echo): cannot execute binary file\b",
        ],
        examples: [
            "/usr/bin/bash: /usr/bin/bash: cannot execute binary file",
            "SessionStart:startup hook error: Failed with non-blocking status code: /usr/bin/bash: /usr/bin/bash: cannot execute binary file",
            "Stop hook error: Failed with non-blocking status code: bash: /usr/bin/bash: cannot execute binary file",
            "C:/Program Files/Git/bin/bash.exe: C:/Program Files/Git/bin/bash.exe: cannot execute binary file",
            "SessionStart:startup hook error: C:\\Program Files\\Git\\bin\\bash.exe: C:\\Program Files\\Git\\bin\\bash.exe: cannot execute binary file",
            "/bin/ls: /bin/ls: cannot execute binary file",
        ],
    }
    HOOK_SHELL "GK-ERR-1005" Usage {
        "a hook on Windows was run by another shell than the one that it was written for (cmd, WSL's bash, or bash within bash)" /
        "Windows で、フックが想定と異なるシェル（cmd、WSL の bash、または bash の中の bash）で実行されました"
    } help {
        "Install Git for Windows, set CLAUDE_CODE_GIT_BASH_PATH to its bash.exe where Claude Code doesn't find it, and write `\"shell\": \"bash\"` beside the hook's `command`. Of a plugin its author corrects the hook: update it, or disable it until then. The model's service isn't involved.\n- “is not recognized as an internal or external command”, “is not recognized as the name of”: cmd (or PowerShell) ran a command of bash's: $NAME, $(…), pipes of it, or a word that is bash's or Git's own (`[`, `true`, `test`, `grep`). Nothing has to be installed under that name: `\"shell\": \"bash\"`, or wrap it: `bash -c '…'`. In a hook for cmd a variable is written %NAME%.\n- “/bin/bash: C:”, “bash: C:”, “bash: line … C:”, “bash.exe: C: … no such file”, “bash.exe: C: … not found”: a plugin's hook (the path has .claude/plugins): update the plugin in `/plugin` (superpowers: 4.3.1 or later), disable it until then. bash got a path of Windows (C:\\…), or a .cmd file, and doesn't find it. Put Git for Windows' bin and usr\\bin into PATH, or name Git's own bash.exe in CLAUDE_CODE_GIT_BASH_PATH (another bash, as WSL's, knows the drive as /mnt/c). “Non-blocking”: Claude Code goes on without it.\n- “execvpe(/bin/bash) failed”, “WSL”: a bare `bash` is WSL's own, and its distribution (docker-desktop mostly) has none. Leave the word out, name Git's bash.exe in full, or set another distribution (`wsl --set-default NAME`).\n- “cannot execute binary file”: bash.exe stands in front of the script, and bash took it for the script. Leave it out: the path of the script alone, in quotation marks, is the command." /
        "Git for Windows をインストールし、Claude Code が見つけられない場合は CLAUDE_CODE_GIT_BASH_PATH に bash.exe を指定して、フックの `command` と並べて `\"shell\": \"bash\"` と書いてください。プラグインのフックは作者による修正が必要です。更新するか、それまで無効にしてください。モデルのサービスは関係しません。\n- 「内部コマンドまたは外部コマンド」「コマンドレット」「is not recognized as an internal or external command」「is not recognized as the name of」の場合: bash 用のコマンドが cmd（または PowerShell）で実行されています（$NAME、$(…) などや、`[`、`true`、`test`、`grep` のような bash や Git のコマンド）。その名前のプログラムのインストールは不要です。`\"shell\": \"bash\"` を指定するか、`bash -c '…'` で囲んでください。cmd 用のフックでは変数を %NAME% と書きます。\n- 「/bin/bash: C:」「bash: C:」「bash: line … C:」「bash.exe: C: … no such file」「bash.exe: C: … not found」の場合: プラグインのフック（パスに .claude/plugins がある）であれば、`/plugin` でプラグインを更新し（superpowers は 4.3.1 以降）、それまでは無効にしてください。bash に Windows のパス（C:\\…）または .cmd ファイルが渡され、見つかりません。Git for Windows の bin と usr\\bin を PATH に加えるか、CLAUDE_CODE_GIT_BASH_PATH に Git の bash.exe を指定してください（WSL などの別の bash では、ドライブは /mnt/c です）。「non-blocking」の場合、Claude Code はフックなしで続行しています。\n- 「execvpe(/bin/bash) failed」「WSL」の場合: 単なる `bash` は WSL のもので、そのディストリビューション（多くは docker-desktop）に bash がありません。`bash` を付けないか、Git の bash.exe を完全なパスで指定するか、別のディストリビューションを既定にしてください（`wsl --set-default 名前`）。\n- 「バイナリファイルを実行できません」「cannot execute binary file」の場合: スクリプトの前に bash.exe があり、それがスクリプトとして読まれています。bash.exe を除き、引用符で囲んだスクリプトのパスだけをコマンドにしてください。"
    } text {
        verified: false,
        patterns: [
            r"\$claude_(?:project_dir|plugin_root)\b.{0,80}?\bis not recognized as an internal|\bhook (?:error|failed)\b.{0,300}?\$\(.{0,300}?\bis not recognized as an internal",
            r"\bhook (?:error|failed)\b.{0,200}?\bexecvpe\(/bin/(?:ba)?sh\) failed\b",
            r"\bbash\.exe\b.{0,120}?\bcannot execute binary file\b",
            r"\b(?:hook|blocking status code)\b.{0,300}?\b(?:ba|da|z)?sh(?:\.exe)?: (?:line )?(?:\d{1,4}: )?[a-z]:[\\/][^:]{1,300}: (?:no such file or directory|(?:command )?not found)",
            r"\b(?:hook|blocking status code)\b.{0,300}?'(?:\[{1,2}|true|false|test|export|source|command|printf|then|fi|done|cat|grep|sed|awk|head|tail|touch|chmod|rm|cp|mv|ls|tr|cut|wc|xargs|tee|sh)' is not recognized as (?:an internal|the name of)",
        ],
        examples: [
            "SessionStart:startup [$CLAUDE_PROJECT_DIR/.claude/hooks/load.sh] failed with non-blocking status code 1: '$CLAUDE_PROJECT_DIR' is not recognized as an internal or external command,\noperable program or batch file.",
            "SessionStart:startup hook error\n  Failed with non-blocking status code: <3>WSL (9 - Relay) ERROR: CreateProcessCommon:800: execvpe(/bin/bash) failed: No such file or directory",
            "bash.exe: ... cannot execute binary file",
            "SessionStart:startup hook error: Failed with non-blocking status code: /bin/bash: C:\\Users\\taro\\.claude\\plugins\\cache\\tools\\4.0.3/hooks/run-hook.cmd: No such file or directory",
            "SessionStart:startup hook error: Failed with non-blocking status code:\n'[' は、内部コマンドまたは外部コマンド、\n操作可能なプログラムまたはバッチ ファイルとして認識されていません。",
            "SessionStart:resume hook error: Failed with non-blocking status code:\n'[' is not recognized as an internal or external command\n'true' is not recognized as an internal or external command",
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
    PROMPT_HOOK "GK-ERR-1265" Problem {
        "a hook of the type `prompt` asked a model, and its answer hasn't the form that Claude Code wants: {\"ok\": true}, or {\"ok\": false, \"reason\": \"…\"}" /
        "`prompt` 型のフックがモデルに尋ねましたが、答えが Claude Code の求める形（{\"ok\": true}、または {\"ok\": false, \"reason\": \"…\"}）ではありません"
    } help {
        "In the hook's `prompt` ask for nothing but {\"ok\": true} or {\"ok\": false, \"reason\": \"…\"}: not `decision`, `approve` or `systemMessage`, which are a command hook's. `/hooks` shows the hook and where it is set. The session goes on, and the model's service isn't involved.\n- A plugin's hook: its author corrects the prompt: update the plugin, or disable it until then (`/plugin`).\n- The check is a rule and no question of judgement: make it a hook of the type `command`, which prints JSON itself." /
        "フックの `prompt` で、{\"ok\": true} または {\"ok\": false, \"reason\": \"…\"} だけを答えるよう求めてください。`decision`、`approve`、`systemMessage` はコマンドのフックの項目です。フックと設定場所は `/hooks` で分かります。セッションは続き、モデルのサービスは関係しません。\n- プラグインのフックの場合: 作成者がプロンプトを修正します。プラグインを更新し、それまでは無効にしてください（`/plugin`）。\n- 判断ではなく規則を確かめるフックの場合: JSON を自分で出力する `command` 型のフックにしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bhook (?:error|failed)\b.{0,80}?\b(?:schema validation failed|zoderror)\b.{0,300}?\bpath\W{1,6}ok\b",
            r"\bprompt hook (?:response|answer)\b.{0,60}?\b(?:schema|validation)\b.{0,20}?\bfailed\b|\bhook (?:error|failed)\W{1,6}schema validation failed\b",
        ],
        examples: [
            "⏺ Ran 4 stop hooks\n  ⎿  Stop hook error: Schema validation failed: [ { \"code\": \"invalid_type\", \"expected\": \"boolean\", \"received\": \"undefined\", \"path\": [ \"ok\" ], \"message\": \"Required\" } ]",
            "UserPromptSubmit hook error: ZodError: [{\"code\":\"invalid_type\",\"expected\":\"boolean\",\"received\":\"undefined\",\"path\":[\"ok\"],\"message\":\"Required\"}]",
            "SubagentStop hook error: Schema validation failed",
        ],
    }
    HOOK_OUTPUT "GK-ERR-461" Problem {
        "a hook printed JSON that the program that runs it (Claude Code or another) doesn't accept for this event" /
        "フックの出力した JSON が、実行したプログラム（Claude Code など）のこのイベントでは受け付けられません"
    } help {
        "What is allowed differs by event: `hookSpecificOutput.permissionDecision` is PreToolUse's alone, Stop and SubagentStop take `decision` and `reason`, all take `systemMessage`. PreCompact takes no `hookSpecificOutput`, and older releases of Claude Code take it at PreToolUse, PostToolUse and UserPromptSubmit alone, not at Stop, SubagentStop or SubagentStart: there the text goes into `systemMessage`. The hook's author corrects it; where a plugin brought it, update or disable that (`/plugin`, `/hooks`). The session itself goes on.\n- “JSON validation failed”: what a hook gave back isn't what Claude Code takes for this event, at the end of an answer (Stop) mostly a plugin's (claude-mem and ralph-loop are reported). Update that plugin, or disable it (`/plugin`; `/hooks` names it). Its author has a command hook print `{ }`, `systemMessage`, or nothing, and end with 0; a hook of the type `prompt` asks its model for {\"ok\": true} or {\"ok\": false, \"reason\": \"…\"} and no word besides.\n- “hook returned invalid”: Codex's words. It reads hooks from ~/.codex/hooks.json (also those of plugins), and takes other fields than Claude Code: update the kit that brought the hook, or take it out there. A hook that has nothing to say ends with 0 and prints `{ }`, or nothing." /
        "使える項目はイベントによって異なります。`hookSpecificOutput.permissionDecision` は PreToolUse だけ、Stop と SubagentStop では `decision` と `reason`、どのイベントでも `systemMessage` が使えます。`hookSpecificOutput` は PreCompact では使えず、Claude Code の古いリリースで使えるのは PreToolUse、PostToolUse、UserPromptSubmit だけです（Stop、SubagentStop、SubagentStart では使えません）。その場合、文は `systemMessage` に入れます。フックの作成者が修正します。プラグインのフックの場合は、更新するか無効にしてください（`/plugin`、`/hooks`）。セッション自体は続けられます。\n- 「JSON validation failed」の場合: フックの返した内容が、このイベントで Claude Code の受け付けるものではありません。応答の終了時（Stop）では、多くはプラグインのフックです（claude-mem、ralph-loop の報告があります）。プラグインを更新するか、無効にしてください（`/plugin`。どのフックかは `/hooks` で分かります）。作成者は、コマンドのフックでは `{ }` か `systemMessage` だけを出力するか、何も出力せずに 0 で終了するようにします。`prompt` 型のフックでは、{\"ok\": true} または {\"ok\": false, \"reason\": \"…\"} だけを答えるよう、モデルに求めます。\n- 「hook returned invalid」の場合: Codex の文言です。Codex は ~/.codex/hooks.json（およびプラグイン）のフックを読み、受け付ける項目が Claude Code と異なります。フックを入れたキットを更新するか、そこから削除してください。伝えることのないフックは、`{ }` を出力するか何も出力せずに 0 で終了します。"
    } text {
        verified: false,
        patterns: [
            r"\bhttp hook must return (?:valid )?json\b|mcp tool's answer (?:looks like json, but )?is not a (?:valid hook output|hook's json output)|hook json output had unrecognized keys|returned updatedinput that the tool could not check|hookspecificoutput was ignored because it names",
            r"hook json output validation failed|hook output looks like a json object but is not valid json|failed to parse hook output|\bhook returned invalid (?:\w{1,20} )?(?:hook )?json\b",
            r"\bhook (?:error|failed)\W{1,6}json validation failed\b",
        ],
        examples: [
            "HTTP hook must return JSON, but got non-JSON response body: <!DOCTYPE html>",
            "Stop hook error: JSON validation failed: Hook JSON output validation failed:\n- : Invalid input",
            "Hook output looks like a JSON object but is not valid JSON",
            "Stop hook (failed)\n  error: hook returned invalid stop hook JSON output",
            "⏺ Ran 7 stop hooks\n     ⎿  Stop hook error: JSON validation failed",
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
            r#"\b(?:hook|blocking status code)\b.{0,300}?file "<stdin>", line \d{1,3}.{0,200}?nameerror: name '(?:false|true|null)'"#,
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
            r"\b(?:hook|blocking status code)\b.{0,300}?/usr/bin/bash: line \d{1,4}: python3: command not found",
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
            r"(?:cannot find module|module not found|can't open file|no such file or directory)[^\w.]{1,5}(?<path>(?:[a-z]:[\\/]{1,4}(?:program files[\\/]{1,4}git[\\/]{1,4})?|/)(?:hooks[\\/]{1,4}[\w.-]{1,60}|\.claude[\\/]{1,4}(?:hooks|scripts)[\\/]{1,4}[\w.-]{1,60}|(?:scripts|src|dist|bin|lib)[\\/]{1,4}(?:[\w-]{1,40}[\\/]{1,4}){0,2}(?:[\w-]{0,60}hooks?\b[\w./\\-]{0,80}|(?:smart-install|bun-runner|session-(?:start|end))\.\w{2,3}))(?:\.\w{1,4})?)",
            r"\bclaude_p(?:lugin_root|roject_dir): unbound variable|\b(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?<path>/(?:hooks|scripts/hooks|\.claude/hooks|\.claude/scripts)/[\w./-]{1,100}): no such file or directory",
            r"\b(?:hook|blocking status code)\b.{0,500}?(?:cannot find module|module not found|can't open file|no such file or directory)[^\w.]{1,5}(?<path>(?:[a-z]:[\\/]{1,4}(?:program files[\\/]{1,4}git[\\/]{1,4})?|/)(?:scripts|src|dist|bin|lib|server|commands)[\\/]{1,4}(?:[\w.-]{1,60}[\\/]{1,4}){0,3}[\w-]{1,60}\.(?:[cm]?js|ts|py|sh))",
            r"\b(?:hook|blocking status code)\b.{0,500}?\b(?:(?:ba|da|z)?sh|python3?|node|cat): (?:line )?(?:\d{1,4}: )?(?:can't open file )?['\x22]?(?<path>/(?:hooks|scripts|\.claude/hooks|\.claude/scripts)/[\w./-]{1,100}): (?:command )?(?:no such file or directory|not found)",
        ],
        examples: [
            "Error: Cannot find module '/scripts/stop-review-gate-hook.mjs'\nNode.js v25.9.0",
            "SessionStart:startup hook error\nFailed with non-blocking status code: node:internal/modules/cjs/loader:1503\n  throw err;\n  ^\nError: Cannot find module '/scripts/setup.js'",
            "Stop hook error: Failed with non-blocking status code: /bin/sh: 1: /.claude/hooks/stop.sh: not found",
            "python3: can't open file '/.claude/hooks/check.py': [Errno 2] No such file or directory",
            "bash: /scripts/hooks/session-start.sh: No such file or directory",
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
            r"\b(?:hook|blocking status code)\b.{0,400}?(?:failed to spawn|cannot find module|can't open file|no such file or directory)\W{1,6}(?:[a-z]:\\[^'\x22`$]{0,120})?\$(?:home|\{home\}|userprofile)[/\\]",
        ],
        examples: [
            "UserPromptSubmit operation blocked by hook:\n  [uv run $HOME/.claude/hooks/hook_launcher.py premortem-suggest]: error: Failed to spawn:\n  `$HOME/.claude/hooks/hook_launcher.py`\n    Caused by: The system cannot find the path specified. (os error 3)",
        ],
    }
    HOOK_RELATIVE "GK-ERR-572" Problem {
        "a hook's command is a relative path, which is looked for in the current project and isn't there" /
        "フックのコマンドが相対パスで、現在のプロジェクトの中に見つかりません"
    } help {
        "A plugin's hook: update the plugin, or disable it (`/plugin`). Its author writes `$CLAUDE_PLUGIN_ROOT/hooks/…` in hooks.json, since a relative command is looked for in the folder that you work in, not in the plugin's.\n- “.venv”, “venv”, “node_modules”: the plugin's environment isn't there yet: make it as the plugin's README says.\n- Your own: write the whole path, `$CLAUDE_PROJECT_DIR/…` for a file of the project, `$CLAUDE_PLUGIN_ROOT/…` in a plugin. `/hooks` shows where it is set." /
        "プラグインのフックの場合: プラグインを更新または無効化してください（`/plugin`）。相対パスのコマンドは、プラグインのフォルダーではなく作業中のフォルダーで探されるため、作者は hooks.json に `$CLAUDE_PLUGIN_ROOT/hooks/…` と書く必要があります。\n- 「.venv」「venv」「node_modules」の場合: プラグインの環境がまだありません。README のとおりに用意してください。\n- 自分のフックの場合: 絶対パスで書いてください。プロジェクトのファイルは `$CLAUDE_PROJECT_DIR/…`、プラグインの中では `$CLAUDE_PLUGIN_ROOT/…` です。設定場所は `/hooks` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"(?:^|[^\w'./-])(?:/bin/|/usr/bin/)?(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?<program>(?:\./)?(?:\.claude/)?hooks/[\w./-]{1,100}): (?:command )?(?:not found|no such file or directory)",
            r"\b(?:hook|blocking status code)\b.{0,300}?\b(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?<program>(?:\.[\w.-]{0,40}|hooks|scripts|plugins|bin|src|tools)/[\w./-]{1,120}): (?:command )?(?:not found|no such file or directory)",
        ],
        examples: [
            "Stop hook error: Failed with non-blocking status code: bash: hooks/stop.sh: No such file or directory",
            "/bin/sh: ./hooks/error-capture.sh: No such file or directory",
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
    HOOK_NO_BASH "GK-ERR-1317" Usage {
        "PowerShell got a hook's command that was written for bash: it begins with a path in quotes, which PowerShell takes for a mere text and doesn't start; mostly on Windows, where Claude Code finds no Git Bash" /
        "bash 用に書かれたフックのコマンドが PowerShell に渡されました。先頭の引用符で囲んだパスは、PowerShell ではただの文字列で、起動されません。多くは、Claude Code が Git Bash を見つけられない Windows で起こります"
    } help {
        "`/hooks` in Claude Code shows the command, and whose it is: a plugin's, another program's, or your own. Update that plugin or program first (newer releases bring a command for PowerShell); a plugin can also be switched off (`/plugin`). Your work goes on where the hook doesn't block.\n- “Unexpected token … in expression or statement”: the path in quotes lacks the `&` that has PowerShell start it: `& \"C:\\…\\NAME.exe\" hook claude`. Where a program wrote the hook, update the program and have it enter its hooks anew (it may undo a change that you make there); one of your own you correct yourself. Under Git Bash the command works as it is.\n- “CLAUDE_PLUGIN_ROOT”, “CLAUDE_PROJECT_DIR”, “the '/' operator” (a folder in quotes, with / and a file behind it): PowerShell reads the / as a division, whatever language its message has. Install Git for Windows (`winget install Git.Git`), and start Claude Code in a new terminal: then its bash runs the hooks. It is installed: name its bash in CLAUDE_CODE_GIT_BASH_PATH (C:\\Program Files\\Git\\bin\\bash.exe; `claude.env` in the profile, then `genkan setup`).\n- A hook of your own for PowerShell: `& \"$env:CLAUDE_PROJECT_DIR\\.claude\\hooks\\NAME.ps1\"`, with `\"shell\": \"powershell\"` beside `command`; for both, the whole path inside the quotes, and `node` or `python` before it." /
        "コマンドと設定した人（プラグイン、別のプログラム、自分）は、Claude Code の `/hooks` で分かります。まず、そのプラグインまたはプログラムを更新してください（新しいリリースに PowerShell 用のコマンドがあることがあります）。プラグインは無効にすることもできます（`/plugin`）。ブロックするフックでなければ、作業は続きます。\n- 「Unexpected token … in expression or statement」の場合: 引用符で囲んだパスの前に、PowerShell で起動するための `&` がありません（`& \"C:\\…\\名前.exe\" hook claude` とします）。プログラムが書いたフックでは、プログラムを更新し、フックを登録し直してください（自分で直しても、プログラムに書き戻されることがあります）。自分のフックは自分で直します。Git Bash では、このままのコマンドで動作します。\n- 「CLAUDE_PLUGIN_ROOT」「CLAUDE_PROJECT_DIR」「the '/' operator」の場合（引用符で囲んだフォルダーの後に / とファイル名）: PowerShell は / を割り算として読みます。メッセージの言語には関係しません。Git for Windows をインストールし（`winget install Git.Git`）、新しいターミナルで Claude Code を起動してください。フックは Git の bash で実行されるようになります。インストール済みの場合は、その bash を CLAUDE_CODE_GIT_BASH_PATH に指定します（C:\\Program Files\\Git\\bin\\bash.exe。プロファイルの `claude.env` に書き、`genkan setup` を実行）。\n- PowerShell 用の自分のフックの場合: `& \"$env:CLAUDE_PROJECT_DIR\\.claude\\hooks\\名前.ps1\"` とし、`command` と並べて `\"shell\": \"powershell\"` を指定します。bash と PowerShell の両方で使う場合は、パス全体を引用符で囲み、その前に `node` や `python` を書いてください。"
    } text {
        verified: false,
        patterns: [
            r"\$\{env:claude_(?:plugin_root|project_dir)\}.{0,200}?\+ ~",
            // What is only PowerShell's own may come from any script: with a hook of Claude Code's before it, it is one.
            r"(?:\bhook (?:error|failed)\b|\bhook_(?:non_)?blocking_error\b|\bblocking status code\b|\bclaude_(?:plugin_root|project_dir)\b|[/\\]\.claude[/\\]|[^t][/\\]hooks[/\\]).{0,400}?(?:\byou must provide a value expression following the '/' operator|\bunexpected token '[^']{1,160}' in expression or statement)|\bunexpected token '[^']{0,160}[/\\]\.claude[/\\][^']{0,160}' in expression or statement",
        ],
        examples: [
            "No linha:1 caractere:29\n+ \"${env:CLAUDE_PLUGIN_ROOT}\"/hooks/session-start.sh\n+                             ~\nÉ necessário fornecer uma expressão de v",
            "SessionStart hook error: At line:1 char:29\n+ \"${env:ACME_ROOT}\"/hooks/start.sh\n+ ~\nYou must provide a value expression following the '/' operator.",
            "Unexpected token '\"C:/Users/taro/.claude/hooks/check.js\"' in expression or statement.",
            "At line:1 char:101\n+ ... -plugins-official\\acme\\5.1.0/hooks/run-hook.cmd\" session-start\n+                                                             ~~~~~~~~~~~~~\nUnexpected token 'session-start' in expression or statement.",
            "hook_non_blocking_error\nstderr: At line:1 char:37\n+ \"C:\\Users\\taro\\.acme\\acme.exe\" hook claude\n+                                     ~~~~\nUnexpected token 'hook' in expression or statement.",
            "SessionStart:startup hook error: Failed with non-blocking status code: Unexpected token 'hooks/run.sh' in expression or statement.",
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
            r"\b(?:hook|blocking status code)\b.{0,300}?\bspawn(?:sync)? (?<program>/(?:usr/)?bin/\w{2,12}) enoent\b",
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
    HOOK_ASSIGNMENT "GK-ERR-1316" Problem {
        "bash took a part of a hook's command (a variable's assignment, NAME=value, or `export`) for a program, so the variable stayed empty and the path behind it isn't whole; the folder itself is there" /
        "フックのコマンドの一部（変数の代入 NAME=値、または `export`）を、bash がプログラムの名前として扱いました。変数は空のままで、その後のパスが欠けています。フォルダー自体はあります"
    } help {
        "The line of the hook is at fault, mostly a plugin's under Git Bash on Windows (planning-with-files is reported): update the plugin (`/plugin`), report it to its author, or switch the plugin off until then. Nothing has to be installed.\n- “export: No such file or directory”, “export: not found”, “export: command not found”: export is a part of the shell and never a file, so the line reached bash in pieces. The next release of the plugin may have the same fault in other words (planning-with-files 2.34.0 is reported, which was to end the other one): switch it off where an update doesn't help.\n- A hook of your own: write neither an assignment nor export into the command. Call the script with its whole path in quotes (`bash \"$CLAUDE_PLUGIN_ROOT/scripts/NAME.sh\"`, `\"$CLAUDE_PROJECT_DIR/…\"`), and set variables inside that script. Quotes around the assignment as a whole (`\"NAME=value\"`), or blanks around =, have the same effect.\n- Where “non-blocking” stands in the text, your work goes on; what the hook was to check isn't checked." /
        "フックのコマンドの書き方が原因です。多くは、Windows の Git Bash で実行されるプラグインのフックです（planning-with-files で報告があります）。プラグインを更新するか（`/plugin`）、作者に報告し、それまでは無効にしてください。何かをインストールする必要はありません。\n- 「export: No such file or directory」「export: not found」「export: command not found」の場合: export はシェルの機能でファイルではないため、コマンドの行が分割されて bash に渡っています。プラグインの次のリリースでも、同じ不具合が別の文言で残ることがあります（上の不具合の修正版とされた planning-with-files 2.34.0 で報告があります）。更新で解消しない場合は、無効にしてください。\n- 自分のフックの場合: コマンドに代入や export を書かず、スクリプトを完全なパスで、引用符で囲んで呼び出し（`bash \"$CLAUDE_PLUGIN_ROOT/scripts/名前.sh\"`、`\"$CLAUDE_PROJECT_DIR/…\"`）、変数はスクリプトの中で設定してください。代入全体を引用符で囲んだ場合（`\"NAME=値\"`）や、= の前後に空白がある場合も同じです。\n- 本文に「non-blocking」がある場合、作業は続きます。フックが確認するはずだったことは、確認されていません。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:hook|blocking status code)\b.{0,300}?\b(?:ba|da|z)?sh(?:\.exe)?: (?:line )?(?:\d{1,4}: )?(?:[a-z_]\w{0,40}=[^:]{0,200}(?::[^:]{0,200})?|export): (?:no such file or directory|(?:command )?not found)",
        ],
        examples: [
            "Stop hook error: Failed with non-blocking status code:\nbash: SD=/c/Users/taro/.claude/plugins/cache/acme/acme/2.23.0/scripts: No such file or directory\nsh: /check-complete.sh: No such file or directory",
            "UserPromptSubmit hook error: bash: line 1: MODE=1: command not found",
            "Stop hook error: Failed with non-blocking status code: bash: export: No such file or directory\n  sh: /check-complete.sh: No such file or directory",
        ],
    }
    HOOK_PATH "GK-ERR-977" Problem {
        "a hook's command starts a file that isn't there or can't be loaded: its path is wrong, cut off at a space or changed by bash, the file is gone, or its script ends at once" /
        "フックのコマンドが起動するファイルがないか、読み込めません。パスが誤っているか、空白で切れているか、bash に書き換えられたか、ファイルがなくなったか、スクリプトがすぐに終了しています"
    } help {
        "Compare the path in the text with the hook's command (`/hooks` shows it, and where it is set) and with what is there (`ls -l`). The path is whole: the file was moved or removed, or never stood there: correct the path, or delete the hook. A plugin's (…/plugins/…): update it, or remove and install it again (`/plugin`), then start Claude Code anew.\n- The path in the text ends where a space stands in the real one: the command doesn't quote it. Put quotes around it (`\"$CLAUDE_PROJECT_DIR\"/…`, `\"$CLAUDE_PLUGIN_ROOT\"/…`); where a plugin brings it, update the plugin, or work in a folder without spaces.\n- The file is there: the interpreter in its first line (#!) isn't, or the line ends with Windows' line break (CRLF).\n- “node:internal/modules/…”: this is only the first line of Node's error; `claude --debug` shows the rest. “Cannot find module”: the script isn't there: install the tool that brings it again, or remove the hook. Another error: the script is there and its hook may even have done its part; a plugin's (superpowers on Windows): update the plugin and Claude Code, otherwise the message can be ignored. Windows, and the file is there: `\"shell\": \"powershell\"` beside `command`, which is then `& \"node\" \"C:/…/hook.js\"`.\n- Where “non-blocking” stands in the text, the session goes on. A hook that was to check something hasn't checked it." /
        "本文のパスを、フックのコマンド（設定場所も `/hooks` で分かります）と実際のファイル（`ls -l`）と比べてください。パスが途中で切れていなければ、ファイルが移動または削除されたか、はじめから存在しません。パスを直すか、フックを削除してください。プラグインのもの（…/plugins/…）は、更新するか、削除してインストールし直し（`/plugin`）、Claude Code を起動し直します。\n- 本文のパスが、実際のパスの空白の位置で切れている場合: コマンドに引用符がありません。パスを引用符で囲んでください（`\"$CLAUDE_PROJECT_DIR\"/…`、`\"$CLAUDE_PLUGIN_ROOT\"/…`）。プラグインのフックの場合は、プラグインを更新するか、空白のないフォルダーで作業します。\n- ファイルが存在する場合: 1 行目（#!）のインタープリターがないか、行末が Windows の改行（CRLF）です。\n- 「node:internal/modules/…」の場合: Node のエラーの最初の行だけです。続きは `claude --debug` で分かります。「Cannot find module」であれば、スクリプトがありません。フックを設定したツールをインストールし直すか、フックを削除してください。別のエラーであれば、スクリプトはあり、フックの処理は済んでいることもあります。プラグインのもの（Windows の superpowers など）は、プラグインと Claude Code を更新してください。解消しなければ、無視して構いません。Windows でファイルがある場合は、`command` と並べて `\"shell\": \"powershell\"` を指定し、コマンドを `& \"node\" \"C:/…/hook.js\"` とします。\n- 本文に「non-blocking」がある場合、セッションは続いています。確認のためのフックであれば、その確認は行われていません。"
    } text {
        verified: false,
        patterns: [
            r"\bhook (?:error|command)\b.{0,300}?node:internal/modules/(?:cjs|esm)/\w{1,20}:\d",
            r"\b(?:hook|blocking status code)\b.{0,300}?\b(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?<program>/[^:]{1,200}): (?:no such file or directory|not found|is a directory)",
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
        "The text names the program (before or behind “not found”, before “is not recognized”): install it, or take the hook out of the settings (.claude/settings.json of the project, ~/.claude/settings.json; `/hooks` shows where it is set). With “non-blocking” Claude Code went on without it.\n- The hook comes with a project, and not everybody has the program: in the hook write `if command -v NAME >/dev/null 2>&1; then NAME …; fi`, which runs it only where it is.\n- The terminal finds it: hooks run in a plain shell, without what your shell's profile adds to PATH (nvm, ~/.local/bin). Write its full path into the hook (`which NAME`), or start Claude Code from that terminal.\n- A plugin's hook: install what the plugin's README asks for, or update or disable the plugin (`/plugin`)." /
        "プログラムの名前は本文にあります（「not found」の前後、「is not recognized」の前）。インストールするか、設定（プロジェクトの .claude/settings.json、~/.claude/settings.json。場所は `/hooks` で分かります）からフックを削除してください。「non-blocking」の場合、Claude Code はフックなしで続行しています。\n- プロジェクトのフックで、プログラムがない人もいる場合: フックに `if command -v 名前 >/dev/null 2>&1; then 名前 …; fi` と書くと、ある場合にだけ実行されます。\n- ターミナルでは見つかる場合: フックのシェルには、シェルのプロファイルが PATH に加えるもの（nvm、~/.local/bin）がありません。フックに完全なパス（`which 名前`）を書くか、そのターミナルから Claude Code を起動してください。\n- プラグインのフックの場合: README にあるものをインストールするか、プラグインを更新または無効化してください（`/plugin`）。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:hook|blocking status code)\b.{0,200}?\b(?:ba|da|z)?sh: (?:(?:line )?\d{1,4}: )?(?<program>[\w./+-]{1,60}): (?:command )?not found\b",
            r"\b(?:hook|blocking status code)\b.{0,200}?(?:\bzsh:\d{1,4}: command not found: (?<program1>[\w./+-]{1,60})|\benv: \W?(?<program2>[\w.+-]{1,60}?)\W?: no such file or directory|\bexec: \W{1,2}(?<program3>[\w.+-]{1,60})\W{1,2}: executable file not found in)",
            r"\b(?:hook|blocking status code)\b.{0,200}?(?:'(?<program>\w[\w.+-]{0,60})' is not recognized as an internal or external command|\bthe term '(?<program1>[\w.+-]{1,60})' is not recognized as )",
        ],
        examples: [
            "UserPromptSubmit hook error\nFailed with non-blocking status code: /bin/sh: 1: acme-lint: not found",
            "PreToolUse:Bash hook error: Failed with non-blocking status code: /bin/sh: acme-lint: command not found",
            "SessionStart hook error: /usr/bin/env: 'node': No such file or directory",
            "UserPromptSubmit hook error: 'node' is not recognized as an internal or external command,\noperable program or batch file.",
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
    WORKTREE_HOOK "GK-ERR-1198" Problem {
        "a WorktreeCreate hook (your own, or one that another program's installer put into the settings) failed, or what it printed isn't the path of a worktree that Claude Code can use" /
        "WorktreeCreate フック（自作のもの、または別のプログラムのインストーラーが設定に加えたもの）が失敗したか、その出力が、Claude Code の使える worktree のパスではありません"
    } help {
        "Such a hook makes the worktree, prints its absolute path as the last line of its output, and ends with 0. Claude Code takes ANSI codes out and reads the last line that isn't empty. `/hooks` shows the command: run it by hand in the project, with the input that it expects (`echo '{ \"name\": \"test\" }' | COMMAND`).\n- “no successful output”: it ended with an error or printed nothing: mostly a branch or folder of that name exists already, and its `git worktree add` refused. Let it take the branch that is there, and end with `echo` of the path.\n- “control characters”: the line that was read as the path holds one (a tab, or a carriage return on Windows), or comes from another program: send git's and other programs' output to stderr (`1>&2`), and print the path alone as the last line, without CR.\n- In the desktop app it fails before the hook ran, or the hook is right: start the worktree in the terminal (`claude --worktree`), update the app, and report it with /feedback." /
        "このフックは worktree を作成し、その絶対パスを出力の最後の行に書いて、0 で終了します。Claude Code は ANSI コードを取り除き、空でない最後の行を読みます。コマンドは `/hooks` で分かります。プロジェクトで、想定される入力を渡して手動で実行してください（`echo '{ \"name\": \"test\" }' | コマンド`）。\n- 「no successful output」の場合: エラーで終了したか、何も出力していません。多くは、同名のブランチまたはフォルダーがあり、`git worktree add` が拒否しています。既存のブランチを使い、最後にパスを `echo` するようにしてください。\n- 「control characters」の場合: パスとして読まれた行に制御文字（タブ、Windows の復帰文字など）が含まれるか、ほかのプログラムの出力が読まれています。git などの出力を標準エラーに送り（`1>&2`）、最後の行にパスだけを CR なしで出力してください。\n- デスクトップアプリでフックの実行前に失敗する場合や、フックに問題がない場合: ターミナルで worktree を開始し（`claude --worktree`）、アプリを更新し、/feedback で報告してください。"
    } text {
        verified: false,
        patterns: [
            r"\bworktreecreate hook (?:failed|returned|did not|printed|output)\b",
        ],
        examples: [
            "Error creating worktree: WorktreeCreate hook failed: no successful output",
        ],
    }
    SCRIPT_PATH "GK-ERR-1243" Usage {
        "Python or another interpreter was started with a script that isn't at that path" /
        "Python などのインタープリターに指定されたスクリプトが、そのパスにありません"
    } help {
        "Whoever wrote that command corrects the path: a relative one counts from the folder in which the command runs, so write it whole. `ls -l` on the path in the text shows whether the file was moved, renamed or never copied there. No model and no sign-in is involved.\n- It is a hook of Claude Code (.claude/settings.json, ~/.claude/settings.json, a plugin's hooks.json; `/hooks` shows it): write `python3 \"$CLAUDE_PROJECT_DIR/.claude/hooks/NAME.py\"` for a file of the project, `\"$CLAUDE_PLUGIN_ROOT/…\"` in a plugin. Python ends with exit code 2 here, which Claude Code takes for a hook that blocks on purpose: every call of that tool is stopped until the path is right or the hook is taken out.\n- It is an MCP server or a status line: correct `args` or `command` there (`claude mcp get NAME`, statusLine in settings.json).\n- The path is right on another machine: the file isn't in the repository (.gitignore), or stands elsewhere in the container, in WSL or on the CI runner.\n- The path in the text ends where a blank stands in the real one: put it in quotes." /
        "コマンドを書いた人がパスを直してください。相対パスはコマンドを実行するフォルダーから探されるため、絶対パスで書きます。ファイルが移動されたか、名前が変わったか、はじめから存在しないかは、本文のパスの `ls -l` で分かります。モデルやサインインは関係しません。\n- Claude Code のフックの場合（.claude/settings.json、~/.claude/settings.json、プラグインの hooks.json。`/hooks` で確認できます）: プロジェクトのファイルは `python3 \"$CLAUDE_PROJECT_DIR/.claude/hooks/名前.py\"`、プラグインの中では `\"$CLAUDE_PLUGIN_ROOT/…\"` と書きます。このとき Python は終了コード 2 で終わり、Claude Code はそれを意図的なブロックとみなします。パスを直すかフックを外すまで、そのツールの呼び出しはすべて止められます。\n- MCP サーバーやステータスラインの場合: `args` または `command` を直してください（`claude mcp get 名前`、settings.json の statusLine）。\n- 別の端末では正しいパスの場合: ファイルがリポジトリに含まれていないか（.gitignore）、コンテナー、WSL、CI のランナーでは別の場所にあります。\n- 本文のパスが、実際のパスの空白の位置で切れている場合: 引用符で囲んでください。"
    } text {
        verified: false,
        patterns: [
            r"can't open file \W{1,3}?(?<path>[^'\x22]{1,200}?)\W{1,4}\[errno 2\]",
            r"can't open perl script \x22?(?<path>[^'\x22]{1,200}?)\x22?: no such file|\b(?:ba|da|z|k)?sh: (?:line )?(?:\d{1,4}: )?(?<path4>/[^:]{1,200}\.(?:ba|z)?sh): no such file or directory|cannot find module '(?<path5>(?:/|[a-z]:[\\/])[^']{1,200}\.[cm]?js)'.{0,900}?\brequirestack: \[\]|cannot find module '(?<path6>(?:/|[a-z]:[\\/])[^']{0,160}[\\/]hooks[\\/][^'\\/]{1,80}\.[cm]?js)'|\bruby: no such file or directory -- (?<path2>\S{1,200})|\b(?:ba|da|z|k)?sh: \d{1,3}: (?:can't|cannot) open (?<path3>[^:>]{1,200}?)(?:: no such file)?\W*$",
        ],
        examples: [
            "python: can't open file 'check.py': [Errno 2] No such file or directory",
            "python3: can't open file '/home/taro/project/hooks/lint.py': [Errno 2] No such file or directory",
            "Can't open perl script \"check.pl\": No such file or directory",
            "sh: 0: cannot open check.sh: No such file",
            "Error: Cannot find module '/Users/taro/notes/scripts/hooks/session-start.js'",
        ],
    }
    HOOK "GK-ERR-240" Problem {
        "a hook (a command in the settings) failed, stopped this on purpose, or is only shown as failed" /
        "フック（設定にあるコマンド）が失敗したか、処理を意図的に止めたか、失敗と表示されただけです"
    } help {
        "The text mostly names the event, and often the command; `/hooks` in Claude Code, or `genkan check`, shows where the hook is set. “Non-blocking”, or the tool's result stands below: Claude Code went on, and only the hook failed.\n- “hook blocked your prompt”, “UserPromptSubmit operation blocked by hook”: a hook of UserPromptSubmit ended with code 2, so the prompt wasn't sent. A reason below it: do what it asks. “No stderr output”, or an error of the script itself: it failed rather than decided. On Windows see first which bash it got (`where bash`): C:\\Windows\\System32\\bash.exe is WSL's launcher, and a distribution such as docker-desktop (`wsl -l -v`) has neither node nor cygpath (claude-mem is reported). Put Git's folder (C:\\Program Files\\Git\\bin) before System32 in PATH, name its bash.exe in CLAUDE_CODE_GIT_BASH_PATH, and start the terminal anew. Elsewhere run the hook's command by hand (`/hooks` shows it). To go on at once, switch the plugin off (`/plugin`).\n- “hook error (No content)”, “hook error: (No content)”, “hook error: No content”, “blocking error (No content)”: the hook wrote no reason. Look at its command first (`/hooks`): a path with a space in it (My Drive, OneDrive - Acme, Program Files) has to be quoted, in JSON `\"command\": \"\\\"/path/My Drive/hook.sh\\\"\"`; or move the script to a path without spaces. No space there: the test below (exit code) shows whether it failed at all.\n- “hook error … No stderr output”, “status code: No stderr output”: the hook told no reason at all; your work goes on, nothing is blocked. At “Stop hook error” it is mostly a plugin's (ralph-loop and ralph-wiggum are reported, while no loop runs): `/hooks` names it; update the plugin, or disable it (`/plugin`) while you don't use it. A hook of your own: `exit 0` at its end, and messages to stdout.\n- “returned blocking error”, “blocking error from command”, “hook blocking error”: the hook stopped this call on purpose (exit code 2), and what stands behind the command in the brackets is its reason. Claude Code is told it as well and looks for another way: do what the hook asks. Whether it may be changed is for whoever set it up to say (you, a plugin, your organization: `/hooks` shows where it is set). What stands there is no reason but an error of the script itself: correct the script.\n- No reason beside “hook error”: run the hook with input and look at its exit code (`echo '{ }' | COMMAND; echo $?`; Ctrl+O or `claude --debug` shows the same). 0, with no output or valid JSON, and the tool's result stands below: Claude Code's display alone is at fault, the hook did its part and nothing is blocked. Leave the hook as it is and update Claude Code. 2: the hook stopped the call, and its stderr says why. Another number: the hook failed, and Claude Code went on; correct it, or update the plugin or tool that brought it. One that never ends in a session, though it does in this test, waits for the end of its input.\n- “command not found”, “not recognized”: its program isn't installed, or not on the PATH of the shell that runs hooks: install it, give its full path, or take the hook out of the settings (.claude/settings.json of the project, ~/.claude/settings.json).\n- “spawn npx”, “spawn npm”, “spawn claude”: the hook's own script starts a program that it doesn't find. It is installed, on Windows: there it is npx.cmd, which Node's spawn doesn't find without a shell, though PATH is right: update the plugin or switch it off; a script of your own needs the option `shell: true`. It isn't: install Node.js, or give the full path.\n- “Failed with non-blocking status code”, and behind it no reason, or a mere message of the hook: it ended with another number than 0 and 2, and what it wrote to stderr is shown as the error. Often another program (a desktop companion, a set of hooks) entered it. `/hooks` names the command: update or uninstall that program, or delete its entry from ~/.claude/settings.json. The hook's author writes messages to stdout and lets it end with 0 (`exit 0`). Your work isn't affected.\n- “curl … 127.0.0.1”, “curl … localhost”: the hook tells a program on this machine something, and that one isn't running: start it, or take its hook out; with `|| true` behind the command the hook no longer fails.\n- At every tool, before and after it (PreToolUse and PostToolUse): a hook without a `matcher`, mostly a plugin's. A plugin's hook: update or disable the plugin (`/plugin`). The code begins with GK-: genkan's own guard stopped it; `genkan explain` with that code says why.\n- On Windows hooks run in Git's bash where Claude Code finds it (without it, or with `\"shell\": \"powershell\"`, in PowerShell; old releases: in cmd): it reads `$…` and \\ in its own way, and doesn't know another shell's commands." /
        "多くの場合、本文にイベントやコマンドが示されます。設定場所は Claude Code の `/hooks` または `genkan check` で分かります。「non-blocking」の場合や、続けてツールの結果が表示されている場合、Claude Code は続行しており、失敗したのはフックだけです。\n- 「hook blocked your prompt」「UserPromptSubmit operation blocked by hook」の場合: UserPromptSubmit のフックがコード 2 で終了したため、プロンプトは送信されていません。理由が続いていれば、そのとおりにしてください。「No stderr output」の場合や、スクリプト自体のエラーがある場合は、判断の結果ではなく、フックの失敗です。Windows では、まずどの bash が使われたかを確認してください（`where bash`）。C:\\Windows\\System32\\bash.exe は WSL の起動プログラムで、docker-desktop のようなディストリビューション（`wsl -l -v`）には node も cygpath もありません（claude-mem で報告があります）。PATH で Git のフォルダー（C:\\Program Files\\Git\\bin）を System32 より前に置き、CLAUDE_CODE_GIT_BASH_PATH にその bash.exe を指定して、ターミナルを起動し直してください。それ以外では、フックのコマンドを手で実行します（`/hooks` で分かります）。すぐに作業を続けるには、プラグインを無効にしてください（`/plugin`）。\n- 「hook error (No content)」「hook error: (No content)」「hook error: No content」「blocking error (No content)」の場合: フックは理由を出力していません。まずコマンドを確認してください（`/hooks`）。空白を含むパス（My Drive、OneDrive - Acme、Program Files など）は引用符で囲む必要があります（JSON では `\"command\": \"\\\"/path/My Drive/hook.sh\\\"\"`）。スクリプトを空白のないパスに移しても構いません。空白がない場合は、失敗したかどうかを下のテスト（終了コード）で確認してください。\n- 「hook error … No stderr output」「status code: No stderr output」の場合: フックは理由を何も出力していません。作業は続き、何も止められていません。「Stop hook error」の場合、多くはプラグインのフックです（ループの実行中でないときの ralph-loop や ralph-wiggum で報告があります）。どのフックかは `/hooks` で分かります。プラグインを更新するか、使わない間は無効にしてください（`/plugin`）。自分のフックでは、最後に `exit 0` とし、メッセージは標準出力に書いてください。\n- 「returned blocking error」「blocking error from command」「hook blocking error」の場合: フックが、この呼び出しを意図的に止めました（終了コード 2）。かっこ内のコマンドの後が、その理由です。理由は Claude Code にも伝わり、別の方法が試されます。フックの求めるとおりにしてください。変更できるかどうかは、設定した人（自分、プラグイン、組織。設定場所は `/hooks` で分かります）が判断します。理由ではなく、スクリプト自身のエラーが書かれている場合は、スクリプトを直してください。\n- 「hook error」に理由が併記されていない場合: 入力を渡してフックを実行し、終了コードを確認してください（`echo '{ }' | コマンド` の直後に `echo $?`。Ctrl+O または `claude --debug` でも分かります）。0 で、出力がないか正しい JSON で、続けてツールの結果が表示されている場合は、Claude Code の表示だけの問題です。フックは正常に実行され、何も止められていません。フックはそのままにして、Claude Code を更新してください。2 の場合は、フックが呼び出しを止めています。理由は標準エラー出力にあります。それ以外の場合は、フックが失敗しましたが、Claude Code は続行しています。フックを直すか、フックを設定したプラグインやツールを更新してください。このテストでは終わるのにセッションでは終わらないフックは、入力の終わりを待っています。\n- 「コマンドが見つかりません」「認識されていません」「command not found」「not recognized」の場合: プログラムがインストールされていないか、フックを実行するシェルの PATH にありません。インストールするか、完全なパスを指定するか、設定（プロジェクトの .claude/settings.json、~/.claude/settings.json）からフックを削除してください。\n- 「spawn npx」「spawn npm」「spawn claude」の場合: フックのスクリプトが起動するプログラムが見つかりません。Windows でインストール済みの場合、実体は npx.cmd で、PATH が正しくても Node の spawn はシェルなしでは見つけられません。プラグインを更新するか無効にしてください。自作のスクリプトでは `shell: true` を指定します。インストールされていない場合は Node.js をインストールするか、完全なパスを指定してください。\n- 「Failed with non-blocking status code」の後に理由がないか、フックのメッセージだけがある場合: フックが 0 と 2 以外の番号で終了し、標準エラー出力の内容がエラーとして表示されています。多くは、別のプログラム（デスクトップのマスコットやフックの拡張パックなど）が登録したフックです。コマンドは `/hooks` で分かります。そのプログラムを更新またはアンインストールするか、~/.claude/settings.json から削除してください。フックの作者は、メッセージを標準出力に書き、0 で終了（`exit 0`）するようにします。作業に影響はありません。\n- 「curl … 127.0.0.1」「curl … localhost」の場合: フックがこの端末の別のプログラムに通知しようとしていますが、そのプログラムが動いていません。起動するか、フックを外してください。コマンドの後に `|| true` を付けると、フックは失敗しなくなります。\n- すべてのツールの前後（PreToolUse と PostToolUse）で失敗する場合: `matcher` のないフックで、多くはプラグインのものです。プラグインのフックの場合: プラグインを更新または無効化してください（`/plugin`）。コードが GK- で始まる場合は、genkan のガードが止めました。`genkan explain コード` で理由が分かります。\n- Windows のフックは、Claude Code が Git の bash を見つければ bash で実行されます（bash がない場合や `\"shell\": \"powershell\"` の場合は PowerShell、古いリリースでは cmd）。bash は `$…` と \\ を独自に解釈し、別のシェルのコマンドは使えません。"
    } text {
        verified: false,
        patterns: [
            r"failed to resolve matching hooks\b|permission denied by (?:\w+ )?hook\b|a hook blocked (?:the turn from ending|(?:your|this|the|a) (?:prompt|tool|call|command|edit|write|request|turn|action|compaction)\b)|claude code could not work out which hooks apply",
            r"hook evaluator api error|error (?:while )?(?:executing|in) (?:prompt |agent )?hook (?:callback )?\b|\bhook callback timed out|hook condition was not met|hook failed before answering|\bhook (?:blocking error from command|stopped continuation)\b|error occurred while executing hook command",
            r"\bhook could not run: .{1,200}? cannot be opened|your own claude code hooks aren't running in this session|a hook in this session blocked it|\bhooks in \S{1,200} aren't running in this session",
            r"\bhook_(?:non_)?blocking_error\b",
            r"\b(?:pretooluse|posttooluse|userpromptsubmit|sessionstart|sessionend|stop|subagentstop|precompact|notification)(?::\w+)?\b.{0,40}\bhook\b.{0,20}\b(?:error|failed|blocked|timed out|returned)|operation blocked by hook|(?:^|[^\w\s-] ?)hook (?:command )?(?:failed|blocked|error)\b.{0,80}|hook stopped this request|blocked by (?:a )?(?:\w+ )?hook\b",
            r"\b(?:pretooluse|posttooluse|userpromptsubmit|sessionstart|sessionend|stop|subagentstop|precompact|notification) hook \W.{1,200}?\W failed",
            r"\bhook command timed out|hook\b.{0,40}failed with (?:non-)?blocking status code|\bfailed with non-blocking status code\b",
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
            "Failed with non-blocking status code: Preflight...",
            "Operation stopped by hook: blocked",
            "A hook blocked your prompt\nNo stderr output",
        ],
    }
}
