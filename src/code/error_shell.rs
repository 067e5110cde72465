//! GK-ERR-541 and others: a command or script that the shell it was given to doesn't understand.

super::error_text::error_texts! {
    PAGE_AS_SCRIPT "GK-ERR-741" Usage {
        "a shell was given a web page (HTML) in place of a script: the address that it came from answered with a page" /
        "シェルに渡されたものが、スクリプトではなく Web ページ（HTML）です。取得元のアドレスがページを返しました"
    } help {
        "Nothing of the script was run. Its second line mostly shows whose page it is. Download it to a file and look before you run it (`curl -fL -o FILE ADDRESS` saves no error page; `head FILE`: the first line begins with #!). On GitHub a script's address is the one behind the button “Raw”.\n- “Security Checkpoint”, “Just a moment”, “Attention Required”: the host checks for a browser. Try later or from another network (without a VPN), or take another way of that program's (npm, Homebrew, its releases).\n- A short address that leads elsewhere, or a page “not found”: the publisher has moved the script: take the address from its own site.\n- The address is the script's own: the page says who answered. Open the file in the browser: a sign-in (a private repository), a page “not found”, or the block page of a proxy, which is the network team's.\n- It was to install Claude Code: the page is claude.ai's or a proxy's; use npm, winget, Homebrew or your company's package." /
        "スクリプトは実行されていません。どのページかは、多くは 2 行目で分かります。ファイルにダウンロードし、実行する前に中身を確認してください（`curl -fL -o ファイル アドレス` ではエラーページは保存されません。`head ファイル` の最初の行は #! で始まります）。GitHub では「Raw」ボタンの先のアドレスがスクリプトです。\n- 「Security Checkpoint」「Just a moment」「Attention Required」の場合: 接続先がブラウザーかどうかを確認しています。時間を置くか、別のネットワーク（VPN なし）から試すか、そのプログラムの別の方法（npm、Homebrew、リリースのファイル）を使ってください。\n- 別の場所に転送される短いアドレスや、「not found」のページの場合: 配布元がスクリプトを移動しています。配布元のサイトでアドレスを確認してください。\n- アドレスが正しい場合: 誰が応答したかはページで分かります。ファイルをブラウザーで開いてください。サインイン（非公開のリポジトリ）、「not found」のページ、またはプロキシの遮断ページ（ネットワーク担当）です。\n- Claude Code をインストールする場合: claude.ai またはプロキシのページです。npm、winget、Homebrew、または組織のパッケージを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\.(?:sh|bash|command)|\b(?:ba|da|z|k)?sh): (?:line )?\d{1,4}: syntax error near unexpected token .{1,12}? \S{1,160}: (?:line )?\d{1,4}: \W{0,2}<(?:!doctype html|html\b)",
        ],
        examples: [
            "./install.sh: line 7: syntax error near unexpected token `newline'\n./install.sh: line 7: `<!DOCTYPE html>'",
            "setup.sh: line 1: syntax error near unexpected token `newline'\nsetup.sh: line 1: `<html>'",
            "bash: line 1: syntax error near unexpected token `<'\nbash: line 1: `<!DOCTYPE html><html lang=\"en\"><head><title>Vercel Security Checkpoint</title>",
        ],
    }
    SHELL_ASSIGNMENT "GK-ERR-541" Usage {
        "PowerShell or cmd doesn't know Bash's form `NAME=value command`" /
        "PowerShell と cmd では、Bash の `名前=値 コマンド` の形は使えません"
    } help {
        "Set the variable first: `$env:NAME=\"value\"; claude` (in cmd: `set NAME=value` on a line of its own).\n- For good: under `env` in ~/.claude/settings.json, in the profile (`claude.env`, then `genkan setup`), or as an environment variable of Windows.\n- cmd (“'NODE_ENV' is not recognized”), from a script in package.json: npm runs it with cmd there. Put `cross-env` in front (`npm install --save-dev cross-env`), or let npm use Git's bash: `npm config set script-shell` with the path of its bash.exe." /
        "変数を先に設定してください: `$env:名前=\"値\"; claude`（cmd では、別の行で `set 名前=値`）。\n- 継続して使う場合: ~/.claude/settings.json の `env`、プロファイルの `claude.env`（その後 `genkan setup`）、または Windows の環境変数に設定します。\n- cmd（「'NODE_ENV' is not recognized」）で、package.json のスクリプトの場合: npm は cmd で実行します。先頭に `cross-env` を付けるか（`npm install --save-dev cross-env`）、`npm config set script-shell` に Git の bash.exe のパスを指定してください。"
    } text {
        verified: false,
        patterns: [
            r"the term '(?<variable>[a-z_]\w{1,60})=[^']{0,200}' is not recognized",
            r"'(?<variable>node_env|node_options|node_tls_reject_unauthorized|https?_proxy|no_proxy|(?:anthropic|claude_code|aws|azure|vertex|cloud_ml)_[a-z0-9_]{1,60})'\W{0,3}is not recognized as an internal",
        ],
        examples: [
            "CLAUDE_CODE_NO_FLICKER=1 : The term 'CLAUDE_CODE_NO_FLICKER=1' is not recognized as the name of a cmdlet, function, script file, or operable program.",
            "用語 'CLAUDE_CODE_USE_BEDROCK=1' は、コマンドレット、関数、スクリプト ファイル、または操作可能なプログラムの名前として認識されません。",
            "'NODE_ENV' is not recognized as an internal or external command,\noperable program or batch file.",
        ],
    }
    SHELL_SYNTAX "GK-ERR-637" Problem {
        "the shell can't read a command or a script: a quotation mark or bracket isn't closed, or the file has Windows' line ends (CRLF)" /
        "シェルがコマンドまたはスクリプトを読み取れません。引用符やかっこが閉じていないか、ファイルの改行が Windows 形式（CRLF）です"
    } help {
        "A command that Claude Code wrote: tell it, it mostly corrects it (an apostrophe inside '…', a heredoc), or puts the text into a file first.\n- Every command fails so, with a line that the command doesn't have: update Claude Code (some releases on Windows do this), and look at the lines of ~/.bashrc or ~/.zshrc, which it reads.\n- A hook, statusLine or helper of yours: try its command in a terminal; in JSON each \" inside it is written \\\".\n- “\\r” or “^M”: `sed -i 's/\\r$//' FILE` (or `dos2unix`), and `*.sh text eol=lf` in .gitattributes; build an image again.\n- A script that was downloaded: it is cut off, or a web page: fetch it again." /
        "Claude Code が作成したコマンドの場合: そのことを伝えると、多くは修正されるか（'…' の中のアポストロフィ、ヒアドキュメント）、先にファイルに書き出します。\n- どのコマンドでも、コマンドにない行番号で失敗する場合: Claude Code を更新し（Windows の一部のリリースで起こります）、読み込まれる ~/.bashrc や ~/.zshrc の内容を確認してください。\n- 自分のフック、statusLine、ヘルパーの場合: コマンドをターミナルで試してください。JSON の中の \" は \\\" と書きます。\n- 「\\r」や「^M」がある場合: `sed -i 's/\\r$//' ファイル`（または `dos2unix`）で直し、.gitattributes に `*.sh text eol=lf` を書いてください。イメージは作り直します。\n- ダウンロードしたスクリプトの場合: 途中で切れているか、Web ページです。取得し直してください。"
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
    SCRIPT_AS_WORDS "GK-ERR-744" Usage {
        "PowerShell took the downloaded script for words behind `iex` and not for the script, so nothing was installed" /
        "PowerShell が、ダウンロードしたスクリプトを `iex` の引数として扱いました。何もインストールされていません"
    } help {
        "Don't pipe it into iex: save the script, look into it and run the file. `irm ADDRESS -OutFile install.ps1`, then `.\\install.ps1`. Windows PowerShell 5.1 does this with some scripts.\n- PowerShell 7 (`pwsh`) is there: try the same command in it.\n- The file may not be run (“running scripts is disabled”): `powershell -ExecutionPolicy Bypass -File .\\install.ps1` runs it once, unless your company's policy forbids that.\n- It persists: the script itself is at fault; tell whoever publishes it." /
        "iex にパイプせず、スクリプトを保存し、中身を確認してからファイルを実行してください: `irm アドレス -OutFile install.ps1` の後に `.\\install.ps1`。Windows PowerShell 5.1 では、スクリプトによってこうなります。\n- PowerShell 7（`pwsh`）がある場合: 同じコマンドをそこで試してください。\n- ファイルを実行できない場合（「running scripts is disabled」）: `powershell -ExecutionPolicy Bypass -File .\\install.ps1` で一度だけ実行できます（組織のポリシーで禁止されていない場合）。\n- 解消しない場合: スクリプト自体の問題です。公開元に伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:iex|invoke-expression) ?: a positional parameter cannot be found",
            r"\bpositionalparameternotfound, ?microsoft\.powershell\.commands\.invokeexpressioncommand\b",
        ],
        examples: [
            "iex : A positional parameter cannot be found that accepts argument 'skills'.\nAt line:1 char:83",
            "    + FullyQualifiedErrorId : PositionalParameterNotFound,Microsoft.PowerShell.Commands.InvokeExpressionCommand",
        ],
    }
    BASH_ONLY "GK-ERR-807" Usage {
        "something that only bash (or zsh) knows, such as source, [[ or shopt, was run by a shell that doesn't have it (sh: dash, ash) or without any shell; no program is missing" /
        "source、[[、shopt など、bash（または zsh）だけにあるものが、それを持たないシェル（sh: dash、ash）またはシェルなしで実行されました。足りないプログラムはありません"
    } help {
        "Don't install anything. Have bash run it: `bash FILE` in place of `sh FILE`, `| bash` in place of `| sh`, `#!/bin/bash` as the script's first line; or write it for sh: `. FILE` (a dot) in place of `source FILE`, `[ … ]` in place of `[[ … ]]`. On Debian and Ubuntu sh is dash, on Alpine ash.\n- “Feature”, “devcontainer”, “features/node” (a dev container's feature): what it installed before this line is there; the lines that it had sh read stopped it. `su USER -c …` takes the shell that USER has in /etc/passwd: make that bash in the image (`usermod -s /bin/bash USER`) before the features come. Take the feature's newest version and build without cache; or take an image that has Node.js (`FROM node:22`) and leave the feature out.\n- A Dockerfile's RUN, a Makefile, a program's `exec` or `subprocess`, a hook, cron: they run /bin/sh. Dockerfile: `SHELL [\"/bin/bash\", \"-c\"]` before the RUN; Makefile: `SHELL := /bin/bash`; a job's step: `shell: bash`; otherwise `bash -c '…'`. Alpine has no bash by itself: `apk add bash`.\n- “nvm.sh”, “activate”, “.bashrc”: a dot does the same in sh: `. \"$NVM_DIR/nvm.sh\"`, `. venv/bin/activate`. Each RUN line is a shell of its own, so load it in the same line as the command that needs it.\n- “sudo: source”, “sudo: cd”, “exec: … executable file not found”: sudo and `docker exec` start programs, and these are words of the shell: `sudo bash -c 'source FILE && …'`." /
        "インストールは不要です。bash で実行するか（`sh ファイル` を `bash ファイル` に、`| sh` を `| bash` にするか、スクリプトの 1 行目を `#!/bin/bash` にする）、sh 用に書き直してください（`source ファイル` は `. ファイル`（ドット）、`[[ … ]]` は `[ … ]`）。Debian と Ubuntu の sh は dash、Alpine では ash です。\n- 「Feature」「devcontainer」「features/node」（開発コンテナーの Feature）の場合: この行より前にインストールされたものは入っており、sh が読んだ行で止まっています。`su ユーザー名 -c …` では、/etc/passwd にあるそのユーザーのシェルが使われます。Feature より前に、イメージの中でそのシェルを bash にしてください（`usermod -s /bin/bash ユーザー名`）。Feature を最新のバージョンにし、キャッシュなしでビルドするか、Node.js を含むイメージ（`FROM node:22`）を使って Feature を外してください。\n- Dockerfile の RUN、Makefile、プログラムの `exec` や `subprocess`、フック、cron の場合: /bin/sh で実行されます。Dockerfile では RUN の前に `SHELL [\"/bin/bash\", \"-c\"]`、Makefile では `SHELL := /bin/bash`、ジョブのステップでは `shell: bash`、それ以外では `bash -c '…'` を使ってください。Alpine に bash は含まれていません（`apk add bash`）。\n- 「nvm.sh」「activate」「.bashrc」の場合: sh ではドットで同じことができます（`. \"$NVM_DIR/nvm.sh\"`、`. venv/bin/activate`）。RUN の行はそれぞれ別のシェルのため、必要とするコマンドと同じ行で読み込んでください。\n- 「sudo: source」「sudo: cd」「exec: … executable file not found」の場合: sudo と `docker exec` が起動するのはプログラムで、これらはシェルの組み込みです（`sudo bash -c 'source ファイル && …'`）。"
    } text {
        verified: false,
        patterns: [
            r"(?:\b(?:sh|dash|ash|ksh): (?:(?:line )?\d{1,4}: )?|: \d{1,4}: )(?:source|\[\[|shopt|declare|typeset|pushd|popd|function|mapfile|readarray|compgen|complete|disown): not found\b",
            r"\billegal option -o pipefail\b|: \d{1,4}: (?:bad substitution|syntax error: redirection unexpected)\b",
            r"\bsudo: (?:source|cd|export|alias|ulimit|unset|eval): command not found\b|\bexec: \W{0,2}(?:source|cd|export|alias|ulimit)\W{0,3}: executable file not found\b",
        ],
        examples: [
            "/bin/sh: 1: source: not found",
            "./build.sh: 2: set: Illegal option -o pipefail",
            "sudo: source: command not found",
        ],
    }
    UNBOUND "GK-ERR-1257" Problem {
        "a shell script stops at an empty list or at a variable that isn't set, which it forbids itself (`set -u`); the script is at fault, and neither Claude Code nor a sign-in" /
        "シェルスクリプトが、空の配列または設定されていない変数で止まりました（スクリプト自身の `set -u`）。スクリプトの問題で、Claude Code やサインインは関係しません"
    } help {
        "The word before “unbound variable” (or “parameter not set”) is what the script misses, the file before it is the script; “bash” there is one that was piped (`curl … | bash`).\n- A name with [@] or [*] (“[@]: unbound variable”, “[*]: unbound variable”): an empty array, which bash before 4.4 takes for unset, and macOS brings 3.2. Run the script with a newer one: `brew install bash`, then save the script, look at it, and start it with that bash (`$(brew --prefix)/bin/bash FILE`). Tell the script's author: the form of the expansion with `[@]+` works in both.\n- “BASH_SOURCE”: the script wants its own path, which one that is piped into bash doesn't have: save it to a file, look at it, and run the file.\n- A plain name: the script counts on a variable that isn't set here: set it before the call as the script's documentation says (`export NAME=value`), or give the argument that it waits for (“$1”, “1: unbound variable”). In a hook or MCP server, which doesn't have your shell's variables, set it in `env` there.\n- What was done before the line in the text stays done: look before you run an installer again." /
        "「unbound variable」（または「parameter not set」）の前が足りないもの、その前のファイルがスクリプトです。「bash」とある場合は、パイプで渡されたものです（`curl … | bash`）。\n- [@] や [*] の付いた名前（「[@]: unbound variable」「[*]: unbound variable」）の場合: 空の配列です。4.4 より前の bash は空の配列を未設定とみなします。macOS の bash は 3.2 です。新しい bash を使ってください。`brew install bash` の後、スクリプトを保存して中身を確認し、その bash で実行します（`$(brew --prefix)/bin/bash ファイル`）。スクリプトの作者には、`[@]+` を使った展開ならどちらでも動くと伝えてください。\n- 「BASH_SOURCE」の場合: スクリプトが自身のパスを必要としていますが、パイプで bash に渡すとパスがありません。ファイルに保存して中身を確認し、そのファイルを実行してください。\n- 通常の名前の場合: スクリプトの使う変数が設定されていません。スクリプトの説明のとおり、呼び出す前に設定するか（`export 名前=値`）、足りない引数を指定してください（「$1」「1: unbound variable」）。フックや MCP サーバーにはシェルの変数が渡らないため、そこの `env` で設定します。\n- 本文の行より前の処理は実行済みです。インストーラーは、状態を確認してから再実行してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\b(?:ba|z|k)?sh|\benvironment|\.(?:sh|bash)|/[\w.-]{1,60}): (?:line \d{1,5}: )?\$?(?<name>[\w!]{1,60}(?:\[[\w@*]{1,20}\])?): unbound variable",
            r"(?:\b(?:da|z|k)?sh|\.sh|/[\w.-]{1,60}): (?:line )?\d{1,5}: (?<name2>\w{1,60}): parameter not set|\bzsh:\d{1,5}: (?<name3>\w{1,60}): parameter not set",
        ],
        examples: [
            "bash: line 112: paths[@]: unbound variable",
            "./setup.sh: 12: API_HOME: parameter not set",
        ],
    }
    OTHER_SHELL "GK-ERR-367" Usage {
        "the command is written for another shell than the one that it was typed into" /
        "入力したコマンドは、別のシェル用のものです"
    } help {
        "`irm … | iex` is for PowerShell, `curl -fsSL … | bash` for macOS, Linux and WSL, and `&&` isn't known to Windows PowerShell 5. Copy the command for your shell, or open the shell that it is for. A line that begins with / is for Claude Code, not for the shell.\n- “'export' is not recognized as an internal”, “'source' is not recognized as an internal”, and you typed nothing: a hook of Claude Code or of a plugin did (claude-mem and others are reported): on Windows it was run by cmd, and it is written for bash. Write `\"shell\": \"bash\"` beside the hook's `command` (in settings.json, or in the plugin's hooks/hooks.json), with Git for Windows installed; or update the plugin, and disable it in `/plugin` until its author has corrected it.\n- “'source'”, “'export'”, “'sudo'” on Windows: they are of bash and Linux. In place of `source venv/bin/activate` PowerShell has `venv\\Scripts\\Activate.ps1`, in place of export `$env:NAME = \"value\"`, in place of sudo a terminal “as administrator”; or type the command in Git Bash or WSL." /
        "`irm … | iex` は PowerShell 用、`curl -fsSL … | bash` は macOS、Linux、WSL 用です。Windows PowerShell 5 では `&&` を使えません。使用中のシェル用のコマンドをコピーするか、そのコマンドのシェルを開いてください。/ で始まる行はシェルではなく Claude Code に入力します。\n- 「'export' is not recognized as an internal」「'source' is not recognized as an internal」が、何も入力していないのに表示された場合: Claude Code またはプラグインのフックのものです（claude-mem などで報告があります）。bash 用のフックが、Windows の cmd で実行されています。Git for Windows をインストールし、フックの `command` と並べて `\"shell\": \"bash\"` と書くか（settings.json、プラグインの hooks/hooks.json）、プラグインを更新し、作者が修正するまで `/plugin` で無効にしてください。\n- Windows で「'source'」「'export'」「'sudo'」と表示された場合: bash や Linux のものです。PowerShell では、`source venv/bin/activate` の代わりに `venv\\Scripts\\Activate.ps1`、export の代わりに `$env:名前 = \"値\"`、sudo の代わりに「管理者として実行」したターミナルを使うか、Git Bash や WSL で実行してください。"
    } text {
        verified: false,
        patterns: [
            r"'(?:irm|iex|source|export|sudo)' is not recognized|\b(?:irm|iex): (?:command )?not found|the token '&&' is not a valid|no parameter .{0,20}'fssl'|matches parameter name 'fssl'|'bash' is not recognized as (?:the name of a cmdlet|a name of a cmdlet)|the term '(?:/\w+|export|sudo|source)' is not recognized|no such file or directory: /(?:plugin|mcp|login|config|model|init)\b",
            r"\bsh: \d{1,4}: syntax error: ",
        ],
        examples: [
            "'irm' is not recognized as an internal or external command",
            "sh: 2: Syntax error: \"(\" unexpected",
        ],
    }
}
