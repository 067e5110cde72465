//! GK-ERR-360 and others: editors (VS Code, JetBrains), their extensions and plugins, and what they open.

super::error_text::error_texts! {
    RESTRICTED_MODE "GK-ERR-630" Usage {
        "VS Code holds the extension back, because the open folder isn't trusted in VS Code (Restricted Mode)" /
        "開いているフォルダーが VS Code で信頼されていないため、拡張機能が無効になっています（制限モード）"
    } help {
        "If you know where the folder comes from: “Manage Workspace Trust” (in the banner or the command palette), then trust it or its parent. Claude Code asks once more by itself when it starts there. Where the choice is greyed out, whoever manages VS Code has set it." /
        "フォルダーの入手元が確かであれば、バナーまたはコマンドパレットの「ワークスペースの信頼の管理」で、そのフォルダーまたは親フォルダーを信頼してください。Claude Code も、起動時に別途確認します。選べない場合は、VS Code の管理者が設定しています。"
    } text {
        verified: false,
        patterns: [
            r"extension (?:is|has been) disabled because the current workspace is not trusted|you are in restricted mode\b|\bin restricted mode\b.{0,60}\b(?:trust|workspace|extension)",
        ],
        examples: [
            "This extension has been disabled because the current workspace is not trusted.",
        ],
    }
    UNC_BLOCKED "GK-ERR-1117" Usage {
        "Claude Code (or Claude's desktop app) stops at a path that begins with \\\\ (a network share, UNC): opening one can send your Windows sign-in to that server" /
        "Claude Code（または Claude のデスクトップアプリ）が、\\\\ で始まるパス（ネットワーク共有、UNC）を止めました。開くと、Windows のサインイン情報がそのサーバーに送られることがあるためです"
    } help {
        "No setting and no permission rule lifts it: reach the files by another path.\n- A share: give it a drive letter (`net use Z: \\\\server\\share`) and start in Z:\\…, or work in a local copy. It still says so on the drive letter: only the local copy is left.\n- “\\\\wsl$”, “\\\\wsl.localhost”: start Claude Code inside WSL, with Linux's path (/home/…).\n- You meant no share: the text begins with two backslashes or slashes in a command or a pattern (`//server`, an escaped \\\\). Have Claude write it another way.\n- Cowork: choose a folder on a local drive." /
        "これを解除する設定や権限のルールはありません。別のパスでファイルを扱ってください。\n- 共有フォルダーの場合: ドライブ文字を割り当てて（`net use Z: \\\\server\\share`）Z:\\… で起動するか、ローカルのコピーで作業してください。ドライブ文字でも表示される場合は、ローカルのコピーを使います。\n- 「\\\\wsl$」「\\\\wsl.localhost」の場合: WSL の中で、Linux のパス（/home/…）を使って Claude Code を起動してください。\n- 共有フォルダーを指定していない場合: コマンドやパターンの中に、2 つのバックスラッシュまたはスラッシュで始まる部分（`//server`、エスケープした \\\\）があります。別の書き方を Claude に指示してください。\n- Cowork の場合: ローカルドライブのフォルダーを選んでください。"
    } text {
        verified: false,
        patterns: [
            r"\bunc paths are blocked because they can trigger network requests|\bwindows unc path that could be vulnerable to webdav|\bunc paths are not supported: \W{0,2}\\\\",
        ],
        examples: [
            "UNC paths are blocked because they can trigger network requests and credential leakage",
        ],
    }
    EDITOR_LOST "GK-ERR-811" Problem {
        "Claude Code doesn't get through to the editor's plugin or extension (the MCP server “ide”, an address on this machine); the model's service isn't involved" /
        "Claude Code がエディターのプラグインや拡張機能（この端末のアドレスで動く MCP サーバー「ide」）に接続できません。モデルのサービスは関係しません"
    } help {
        "Restart the editor whole, update its plugin and Claude Code, then try /ide again; `claude` works in the terminal meanwhile.\n- A proxy is set (HTTP_PROXY, HTTPS_PROXY): the connection to the editor goes there, too. Set NO_PROXY=localhost,127.0.0.1 where the editor's terminal gets its variables (`network.no_proxy` in the profile, then `genkan setup`), and restart the editor whole.\n- “Failed to connect to”, “timed out” (/ide): the editor was found, so its plugin is installed, but the plugin's local server doesn't answer on its port. Restart the editor whole, and try /ide again; a local firewall or security program has to let its port on 127.0.0.1 pass. It began with an update of the editor or of the plugin: the two don't fit each other: update both, or go back one release of the plugin, and report it with /feedback.\n- An editor that was closed left its file in ~/.claude/ide: restart the editor, start `claude` in its own terminal, or choose it with /ide.\n- With WSL 2, a container or a remote host the plugin has to run on the side where Claude Code runs. Claude Code works without this connection." /
        "エディターを完全に再起動し、プラグインと Claude Code を更新して、/ide をやり直してください。それまでもターミナルの `claude` は使えます。\n- プロキシ（HTTP_PROXY、HTTPS_PROXY）を設定している場合: エディターへの接続までプロキシに送られています。エディターのターミナルに渡る環境変数で NO_PROXY=localhost,127.0.0.1 を設定し（プロファイルの `network.no_proxy`、その後 `genkan setup`）、エディターを完全に再起動してください。\n- 「Failed to connect to」「timed out」の場合（/ide）: エディターは見つかっており、プラグインもインストール済みですが、プラグインのローカルサーバーがポートで応答しません。エディターを完全に再起動し、/ide をやり直してください。端末のファイアウォールやセキュリティソフトで、127.0.0.1 のそのポートを許可する必要があります。エディターまたはプラグインの更新後に始まった場合は、両者が適合していません。どちらも更新するか、プラグインを 1 つ前のリリースに戻し、/feedback で報告してください。\n- 終了したエディターのファイルが ~/.claude/ide に残っている場合: エディターを再起動し、そのターミナルで `claude` を起動するか、/ide で選んでください。\n- WSL 2、コンテナー、リモートホストの場合: プラグインは Claude Code と同じ側で動いている必要があります。Claude Code はこの接続がなくても使えます。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp server \W?ide\W{1,4}(?:ws |ws-ide |sse |sse-ide |http )?(?:connection (?:failed|error|closed|timeout|timed out)|disconnected)(?: after \d+ ?ms)?(?:: (?:error: )?(?:socket hang up|read econnreset|connect econnrefused|unexpected server response|websocket error))?",
            r"\bfailed to connect to (?:the )?(?:vs ?code(?: insiders)?|visual studio code|vscodium|cursor|windsurf|intellij(?: idea)?(?: \w{1,12})?|idea|pycharm(?: \w{1,12})?|webstorm|goland|phpstorm|rubymine|rustrover|clion|rider|datagrip|dataspell|android studio|jetbrains(?: \w{1,20})?)(?: 20[\d.]{2,8})?(?:\W{0,3}$|[.:!] |\W{1,3}\(?port )|^\W{0,3}connection to (?:vs ?code(?: insiders)?|visual studio code|vscodium|cursor|windsurf|intellij(?: idea)?(?: \w{1,12})?|idea|pycharm(?: \w{1,12})?|webstorm|goland|phpstorm|rubymine|rustrover|clion|rider|datagrip|dataspell|android studio|jetbrains(?: \w{1,20})?) timed out",
        ],
        examples: [
            "[DEBUG] MCP server \"ide\": Connection failed after 487ms: socket hang up\n[ERROR] MCP server \"ide\" Connection failed: socket hang up",
            "Failed to connect to PyCharm.",
        ],
    }
    SSH_PROBE "GK-ERR-1127" Problem {
        "Claude's desktop app reached the remote host by SSH, but didn't find out what it needs to know of it (NO_HOME: its home folder)" /
        "Claude のデスクトップアプリは SSH でリモートホストに接続しましたが、必要な情報（NO_HOME ではホームフォルダー）を取得できませんでした"
    } help {
        "Try what it does in a terminal: `ssh HOST printenv HOME` has to print the home folder and nothing else.\n- “printenv: not found” (BusyBox, a NAS, a router): the host lacks that command: install coreutils there, or put a link or a small script named printenv into its PATH; or update the desktop app, as a newer one may ask another way.\n- It prints more, or nothing: the shell's start files (~/.bashrc, ~/.profile) print a greeting, end early or start another shell when no terminal is there: do that in interactive shells only. A login shell that allows no commands (a menu, nologin) can't be used.\n- Windows as the remote host: its shell has no printenv: work on it directly, or by WSL.\n- Meanwhile: `ssh HOST`, and `claude` in that terminal. The model's service isn't involved." /
        "アプリと同じことをターミナルで試してください。`ssh ホスト printenv HOME` で、ホームフォルダーだけが表示される必要があります。\n- 「printenv: not found」の場合（BusyBox、NAS、ルーターなど）: ホストにそのコマンドがありません。coreutils をインストールするか、printenv という名前のリンクまたは小さいスクリプトをその PATH に置いてください。新しいデスクトップアプリでは別の方法で取得することがあるため、更新も試してください。\n- ほかのものも表示される場合や、何も表示されない場合: シェルの起動ファイル（~/.bashrc、~/.profile）が、端末なしでも挨拶文を表示するか、途中で終了するか、別のシェルを起動しています。対話シェルでだけ行うようにしてください。コマンドを実行できないログインシェル（メニュー、nologin）は使えません。\n- リモートホストが Windows の場合: シェルに printenv がありません。そのコンピューターで直接、または WSL を使ってください。\n- その間は `ssh ホスト` で接続し、そのターミナルで `claude` を使えます。モデルのサービスは関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\bcouldn(?:'|’)t inspect the remote machine\b|\bcouldn(?:'|’)t determine the remote home directory\b|\[no_home\]",
        ],
        examples: [
            "Couldn't inspect the remote machine: couldn't determine the remote home directory [NO_HOME]",
        ],
    }
    EDITOR_FOLDER "GK-ERR-822" Usage {
        "/ide found a running editor, but it has another folder open than the one in which Claude Code was started" /
        "/ide が起動中のエディターを見つけましたが、Claude Code を起動したフォルダーとは別のフォルダーを開いています"
    } help {
        "Start `claude` in the project's root that the editor has open (its own terminal is there), or open this folder in the editor.\n- WSL: the two sides write the same folder differently (\\\\wsl$\\… and /home/…). Open the project from WSL in the editor (Remote – WSL; JetBrains: a project in WSL) and start claude in WSL, too. A folder of Windows (d:\\… in the text) that WSL has as /mnt/d/… wasn't taken for the same by old releases: update Claude Code (1.0.46 corrected one such case) and the plugin.\n- “/mnt/c”, “/mnt/d”: the editor runs on Windows and names a folder of Windows as WSL writes it, so a `claude` that was started on Windows (C:\\…) doesn't take it for the same. Start `claude` in WSL in that very folder (`cd` to the path in the text). On Windows some releases have no way to it yet: update the plugin and Claude Code, and go on without the connection until then.\n- The folders are the same: restart the editor whole, so that it writes its file in ~/.claude/ide anew, and update the plugin and Claude Code. Claude Code works without this connection." /
        "エディターで開いているプロジェクトのルートで `claude` を起動するか（エディターのターミナルはそこで開きます）、このフォルダーをエディターで開いてください。\n- WSL の場合: 同じフォルダーでも、両側でパスの書き方が異なります（\\\\wsl$\\… と /home/…）。エディターでプロジェクトを WSL 側から開き（Remote – WSL、JetBrains では WSL のプロジェクト）、claude も WSL で起動してください。本文の Windows のフォルダー（d:\\…）と WSL の /mnt/d/… を、古いリリースは同じものと見なしません。Claude Code（1.0.46 で一例が修正済み）とプラグインを更新してください。\n- 「/mnt/c」「/mnt/d」の場合: エディターは Windows で動き、Windows のフォルダーを WSL の書き方で示しています。Windows（C:\\…）で起動した `claude` は、同じフォルダーと見なしません。WSL で、本文のパスに `cd` してから `claude` を起動してください。Windows では、まだ対応していないリリースがあります。プラグインと Claude Code を更新し、それまではこの接続なしで使ってください。\n- フォルダーが同じ場合: エディターを完全に再起動して ~/.claude/ide のファイルを書き直させ、プラグインと Claude Code を更新してください。Claude Code はこの接続がなくても使えます。"
    } text {
        verified: false,
        patterns: [
            r"found \d{1,2} other running ides?(?:\(s\))?\. however, (?:their|its) workspace/project director(?:ies|y) do(?:es)? not match",
        ],
        examples: [
            "Found 1 other running IDE(s). However, their workspace/project directories do not match the current cwd.",
        ],
    }
    VSIX_DAMAGED "GK-ERR-886" Problem {
        "the editor's extension can't be installed: its file (.vsix) isn't a whole archive; Claude Code itself isn't affected" /
        "エディターの拡張機能をインストールできません。ファイル（.vsix）がアーカイブとして不完全です。Claude Code 自体には影響しません"
    } help {
        "Install “Claude Code” from the editor's marketplace instead (in VS Code: Extensions).\n- The file in the text came with this release of Claude Code: update it, then try again.\n- You downloaded the file: fetch it again; a page of a proxy or an unfinished download has this effect (`head -c 2 FILE` shows PK for a whole one)." /
        "エディターのマーケットプレイスから「Claude Code」をインストールしてください（VS Code では「拡張機能」）。\n- 本文のファイルが Claude Code に付属するものの場合: Claude Code を更新し、もう一度試してください。\n- 自分でダウンロードしたファイルの場合: 取得し直してください。プロキシのページや途中で切れたダウンロードでも起こります（完全なものは `head -c 2 ファイル` で PK と表示されます）。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:extension|\.vsix)\b.{0,40}?end of central directory record signature not found(?:.{0,900}?\.vsix)?",
        ],
        examples: [
            "Error installing VS Code extension: 1: 1 Error: End of central directory record signature not found. Either not a zip file, or file is truncated.",
        ],
    }
    SHELL_ENVIRONMENT "GK-ERR-1028" Problem {
        "VS Code couldn't read the environment of your login shell: its start files take too long, wait for something, or fail. Extensions (Claude Code's too) then lack what is set only there (PATH, AWS_PROFILE, proxies)" /
        "VS Code が、ログインシェルの環境を読み取れませんでした。シェルの起動ファイルに時間がかかるか、何かを待っているか、失敗しています。そこでしか設定していないもの（PATH、AWS_PROFILE、プロキシ）は、拡張機能（Claude Code を含む）に渡りません"
    } help {
        "Make .zshrc, .bashrc and .profile quick and silent: no questions, no sign-in, no `exec` of another shell, no start of tmux, and slow parts (nvm, conda, completion) only in a real terminal. VS Code sets VSCODE_RESOLVING_ENVIRONMENT while it reads: leave the file early where that is set. `time zsh -ilc exit` (or bash) shows how long it takes.\n- At once: quit VS Code whole, and start it by `code .` in a terminal: then it takes that terminal's environment and asks no shell.\n- It takes its time and ends well: raise application.shellEnvironmentResolutionTimeout in VS Code's settings (in seconds; 10 by default).\n- “Unexpected exit code from spawned shell”: a start file ends with an error: run `zsh -ilc env` (or bash) in a terminal, and correct what it shows.\n- Claude Code's variables don't have to come from the shell: with a profile `genkan setup` writes them into its settings.json (`env`), which the extension reads as well." /
        ".zshrc、.bashrc、.profile を、短時間で何も表示せずに終わるようにしてください。質問、サインイン、別のシェルの `exec`、tmux の起動を避け、時間のかかる部分（nvm、conda、補完）は実際のターミナルでだけ実行します。VS Code は読み取りの間 VSCODE_RESOLVING_ENVIRONMENT を設定するので、その場合はファイルの処理を早めに終えてください。所要時間は `time zsh -ilc exit`（または bash）で分かります。\n- すぐに使いたい場合: VS Code を完全に終了し、ターミナルで `code .` を実行して起動してください。そのターミナルの環境が使われ、シェルの読み取りは行われません。\n- 時間がかかるだけで正常に終わる場合: VS Code の設定の application.shellEnvironmentResolutionTimeout（秒、既定は 10）を大きくしてください。\n- 「Unexpected exit code from spawned shell」の場合: 起動ファイルがエラーで終わっています。ターミナルで `zsh -ilc env`（または bash）を実行し、表示された問題を直してください。\n- Claude Code の変数は、シェルから渡す必要はありません。プロファイルがあれば `genkan setup` が settings.json の `env` に書き込み、拡張機能もそれを読みます。"
    } text {
        verified: false,
        patterns: [
            r"\bunable to resolve your shell environment\b|\bresolving shell environment failed\b",
        ],
        examples: [
            "ExtensionHostConnection#buildUserEnvironment resolving shell environment failed Error: Unable to resolve your shell environment in a reasonable time. Please review your shell configuration.",
        ],
    }
    EXTENSION_RENDERING "GK-ERR-1045" Problem {
        "Claude Code's extension in the editor couldn't show a part of the answer (“Error rendering content”): the answer lacks a field that it counts on, or the release has a fault" /
        "エディターの Claude Code の拡張機能が、応答の一部を表示できませんでした（「Error rendering content」）。想定するフィールドが応答にないか、リリースの不具合です"
    } help {
        "Update the extension, and load the window anew (“Developer: Reload Window”). `claude` in a terminal goes on working: the session can be taken up there (`claude --resume`).\n- Behind a gateway or router that translates another model's answers into Anthropic's form (Higress, LiteLLM, claude-code-router), and with Claude from a cloud it doesn't come: the gateway leaves a field out of the stream, such as the empty `text` in content_block_start. Its administrator updates it or reports that to its makers.\n- Only in one old conversation: begin a new one." /
        "拡張機能を更新し、ウィンドウを再読み込みしてください（「Developer: Reload Window」）。ターミナルの `claude` は使えるので、そこでセッションを再開できます（`claude --resume`）。\n- 別のモデルの応答を Anthropic の形式に変換するゲートウェイやルーター（Higress、LiteLLM、claude-code-router）を使い、クラウドの Claude では起こらない場合: ゲートウェイがストリームのフィールド（content_block_start の空の `text` など）を省いています。管理者が更新するか、開発元に報告します。\n- 1 つの古い会話だけの場合: 新しい会話を始めてください。"
    } text {
        verified: false,
        patterns: [
            r"\berror rendering content\b",
        ],
        examples: [
            "Error rendering content: Cannot read properties of undefined (reading 'trim')",
        ],
    }
    EDITOR_VARIABLES "GK-ERR-954" Usage {
        "VS Code doesn't apply claudeCode.environmentVariables from the workspace (.vscode/settings.json): the extension takes it only from the user's or the remote settings, so the provider's variables are missing and it asks for a sign-in" /
        "VS Code が、ワークスペース（.vscode/settings.json）の claudeCode.environmentVariables を適用していません。拡張機能はユーザー設定またはリモート設定からだけ読むため、プロバイダーの変数がなく、サインインを求められます"
    } help {
        "For one project: put the variables (CLAUDE_CODE_USE_BEDROCK, AWS_PROFILE, AWS_REGION, models …) into `env` of its .claude/settings.json, or of .claude/settings.local.json for yourself. Then “Developer: Reload Window”.\n- For all projects: into ~/.claude/settings.json (`genkan setup` writes it), or into the setting in the user's settings of VS Code; over SSH, in WSL or a container into the remote settings.\n- The sign-in page comes all the same: set claudeCode.disableLoginPrompt in the user's settings.\n- `genkan check` shows what is in force in this folder." /
        "1 つのプロジェクトで使う場合: 変数（CLAUDE_CODE_USE_BEDROCK、AWS_PROFILE、AWS_REGION、モデルなど）を、プロジェクトの .claude/settings.json の `env` に、自分だけなら .claude/settings.local.json に書き、「Developer: Reload Window」を実行してください。\n- すべてのプロジェクトで使う場合: ~/.claude/settings.json（`genkan setup` で設定できます）か、VS Code のユーザー設定に書いてください。SSH、WSL、コンテナーではリモート設定に書きます。\n- それでもサインインの画面が出る場合: ユーザー設定で claudeCode.disableLoginPrompt を有効にしてください。\n- このフォルダーで有効な設定は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bclaudecode\.environmentvariables\b.{0,500}?\bcan (?:only be applied in user settings|no longer be set at the workspace scope)",
            r"\bsetting can only be applied in user settings\b.{0,400}?\bclaudecode\.environmentvariables\b",
        ],
        examples: [
            "claudeCode.environmentVariables: This setting can only be applied in user settings in local window or in remote settings in remote window.",
            "This setting can only be applied in user settings in local window or in remote settings in remote window.\n\"claudeCode.environmentVariables\": [",
        ],
    }
    REMOTE_LOST "GK-ERR-1236" Problem {
        "VS Code's window lost its connection to VS Code's server in WSL, on the SSH host or in the container, or didn't get one; neither Claude Code nor the model's service is involved" /
        "VS Code のウィンドウが、WSL、SSH のホスト、コンテナーで動く VS Code サーバーとの接続を失ったか、確立できませんでした。Claude Code やモデルのサービスは関係しません"
    } help {
        "“Developer: Reload Window” first. `claude` in a terminal of that system works meanwhile.\n- WSL: `wsl --shutdown` in PowerShell (it ends everything that runs in WSL), then open the folder again; if it stays, `wsl --update`, and the reason stands in “WSL: Show Log”. `wsl` itself says that it can't configure its network: that is first (`wsl --update`, restart Windows).\n- SSH: “Remote-SSH: Kill VS Code Server on Host…”, then connect again; “Remote-SSH: Show Log” has the reason (a full disk, a firewall, a host that was restarted).\n- A proxy is set in VS Code (http.proxy) or in Windows: it has to leave out localhost and 127.0.0.1 (http.noProxy; Windows' exceptions), since this connection is made there. A VPN or a virus scanner can cut it as well: try with it off." /
        "まず「Developer: Reload Window」を実行してください。その間も、そのシステムのターミナルの `claude` は使えます。\n- WSL の場合: PowerShell で `wsl --shutdown` を実行し（WSL で動いているものはすべて終了します）、フォルダーを開き直してください。続く場合は `wsl --update` を実行します。理由は「WSL: Show Log」で分かります。`wsl` 自体がネットワークを構成できないと表示する場合は、それが先です（`wsl --update`、Windows の再起動）。\n- SSH の場合: 「Remote-SSH: Kill VS Code Server on Host…」の後、接続し直してください。理由は「Remote-SSH: Show Log」で分かります（ディスクの空き不足、ファイアウォール、ホストの再起動など）。\n- VS Code（http.proxy）または Windows にプロキシがある場合: この接続は localhost に対して行われるため、localhost と 127.0.0.1 を除外してください（http.noProxy、Windows の例外）。VPN やウイルス対策ソフトが切断することもあります。オフにして試してください。"
    } text {
        verified: false,
        patterns: [
            r"\bremote extension host server\b|远程扩展主机服务器|リモート拡張(?:機能)? ?ホスト ?サーバー",
            r"\b(?:extension ?host|remote[ -](?:connection|ssh|wsl|containers?|tunnels?|server|agent)|wsl|vs ?code|visual studio code|dev ?containers?)\b.{0,400}?\bwebsocket close with status code 1006\b|\bwebsocket close with status code 1006\b.{0,400}?\b(?:extension ?host|remote[ -](?:connection|ssh|wsl|containers?|tunnels?|server|agent)|wsl|vs ?code|visual studio code|dev ?containers?)\b",
        ],
        examples: [
            "Failed to connect to the remote extension host server (Error: WebSocket close with status code 1006)",
            "[remote-connection][ExtensionHost][initial] socketFactory.connect() failed or timed out. Error: WebSocket close with status code 1006",
        ],
    }
    RESOLVER_MISSING "GK-ERR-1237" Usage {
        "VS Code can't open the remote folder: the extension for that kind of connection (WSL, SSH, dev containers) isn't installed or active in this VS Code" /
        "VS Code がリモートのフォルダーを開けません。その種類の接続（WSL、SSH、開発コンテナー）用の拡張機能が、この VS Code にインストールされていないか、有効になっていません"
    } help {
        "Close the remote connection (“Close Remote Connection”, a new local window), and install or enable the extension on this side, not in the remote one; then open the folder again.\n- “resolve wsl”: on Windows `code --install-extension ms-vscode-remote.remote-wsl`.\n- “resolve ssh-remote”: `code --install-extension ms-vscode-remote.remote-ssh`.\n- “resolve dev-container”, “resolve attached-container”: `code --install-extension ms-vscode-remote.remote-containers`.\n- It is installed: enabled in this profile and workspace? Update it and VS Code. Two VS Codes on the machine (the user's and the system's, Insiders, VSCodium, Cursor): the one that opens the folder has to have it; other editors than Microsoft's have extensions of their own for it.\n- The company's policy doesn't allow the extension: whoever manages the device." /
        "リモート接続を閉じ（「リモート接続を終了」、新しいローカルウィンドウ）、接続先ではなくこの端末側に拡張機能をインストールするか有効にして、フォルダーを開き直してください。\n- 「resolve wsl」の場合: Windows で `code --install-extension ms-vscode-remote.remote-wsl` を実行します。\n- 「resolve ssh-remote」の場合: `code --install-extension ms-vscode-remote.remote-ssh` を実行します。\n- 「resolve dev-container」「resolve attached-container」の場合: `code --install-extension ms-vscode-remote.remote-containers` を実行します。\n- インストール済みの場合: このプロファイルとワークスペースで有効かを確認し、拡張機能と VS Code を更新してください。VS Code が 2 つある場合（ユーザー用とシステム用、Insiders、VSCodium、Cursor）は、フォルダーを開く方に必要です。Microsoft 以外のエディターには、それぞれ独自の拡張機能があります。\n- 会社のポリシーで許可されていない場合: 端末管理者に確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\bno remote extension installed to resolve (?<name>[\w+-]{2,40})",
        ],
        examples: [
            "[error] CodeExpectedError: No remote extension installed to resolve wsl.",
        ],
    }
    SETTING_UNREGISTERED "GK-ERR-1252" Usage {
        "VS Code doesn't know the setting: the extension that brings it isn't installed or active in this window, on the side (local, WSL, remote) where it is needed" /
        "VS Code がこの設定を認識していません。設定を提供する拡張機能が、このウィンドウの必要な側（ローカル、WSL、リモート）にインストールされていないか、動いていません"
    } help {
        "The part before the first dot says whose setting it is: `claudeCode` is Anthropic's extension, another name (`claudeCodeChat`) is somebody else's. Look for it under Extensions: installed, enabled, allowed in this workspace (trust), and on the right side; then “Developer: Reload Window”.\n- The window is connected to WSL, SSH or a container: an extension that starts `claude` in WSL by itself (Claude Code Chat with its WSL option) is to be installed in Windows' own VS Code: open a local window, install it there, and set the option there; `claude` stays in WSL. An extension that runs on the other side is installed there (“Install in WSL”).\n- It was just installed or updated: reload the window; an older version doesn't have that setting yet: update it.\n- Installed and active, and it stays: the extension's author forgot to declare the setting: report it there; go back to its version before." /
        "最初のドットの前が、どの拡張機能の設定かを示します。`claudeCode` は Anthropic の拡張機能、ほかの名前（`claudeCodeChat`）は別の作者のものです。「拡張機能」で、インストール済みか、有効か、このワークスペースで許可されているか（信頼）、正しい側にあるかを確認し、「Developer: Reload Window」を実行してください。\n- ウィンドウが WSL、SSH、コンテナーに接続している場合: WSL の `claude` を自分で起動する拡張機能（WSL オプションのある Claude Code Chat）は、Windows 側の VS Code にインストールするものです。ローカルのウィンドウを開いてインストールし、オプションもそこで設定してください（`claude` は WSL のままです）。接続先で動く拡張機能は、接続先にインストールします（「WSL にインストールする」）。\n- インストールまたは更新した直後の場合: ウィンドウを再読み込みしてください。古いバージョンにはまだない設定かもしれません。更新してください。\n- 有効なのに続く場合: 作者がその設定を宣言していません。作者に報告し、前のバージョンに戻してください。"
    } text {
        verified: false,
        patterns: [
            r"\bunable to write (?:in)?to \w{1,20}(?: \w{1,20})? settings because (?<name>[\w.-]{1,120}) is not a registered configuration\b",
        ],
        examples: [
            "Unable to write to User Settings because claudeCodeChat.wsl.enabled is not a registered configuration.",
        ],
    }
    EXTENSION_NO_SIGN_IN "GK-ERR-1253" Usage {
        "the log of Claude Code's extension: it runs, but finds no sign-in and no provider on the side (local, WSL, remote host, container) where it runs" /
        "Claude Code の拡張機能のログです。動いていますが、動作している側（ローカル、WSL、リモートホスト、コンテナー）に、サインインもプロバイダーの設定も見つかりません"
    } help {
        "Sign in where the extension runs, as the same user: in its panel, or `claude` and /login in the editor's own terminal of that window; then “Developer: Reload Window”. A sign-in on your own machine, or in WSL while the extension runs in Windows (or the other way round), isn't seen there. Until then `claude` in that terminal works.\n- With Bedrock, Vertex AI, Foundry or a gateway no sign-in is needed, and this line alone is no fault: the extension has to see the provider's variables: `env` of ~/.claude/settings.json on that side (`genkan setup` there), or claudeCode.environmentVariables in the user's or the remote settings; claudeCode.disableLoginPrompt stops its sign-in page.\n- Extensions shows under “Installed” on which side it is: install it on the side where claude and its sign-in are.\n- The panel hangs though the sign-in is there: HOME or CLAUDE_CONFIG_DIR differ for the extension's host; close the window whole, end the server on the other side (“Remote-SSH: Kill VS Code Server on Host”, `wsl --shutdown`), open it again, update the extension, and report it with this log." /
        "拡張機能が動いている側で、同じユーザーとしてサインインしてください。パネルから行うか、そのウィンドウのエディター自身のターミナルで `claude` と /login を実行し、「Developer: Reload Window」を実行します。手元の端末でのサインインや、拡張機能が Windows で動いているときの WSL でのサインイン（その逆も）は使われません。それまでは、そのターミナルの `claude` を使えます。\n- Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合: サインインは不要で、この行だけなら問題ありません。拡張機能からプロバイダーの変数が見える必要があります。その側の ~/.claude/settings.json の `env`（そこで `genkan setup`）か、ユーザー設定またはリモート設定の claudeCode.environmentVariables です。サインインの画面は claudeCode.disableLoginPrompt で表示されなくなります。\n- どちら側にあるかは、「拡張機能」の「インストール済み」で分かります。claude とサインインがある側にインストールしてください。\n- サインイン済みなのにパネルが止まったままの場合: 拡張機能のホストでは HOME や CLAUDE_CONFIG_DIR が異なります。ウィンドウを完全に閉じ、接続先のサーバーを終了して（「Remote-SSH: Kill VS Code Server on Host」、`wsl --shutdown`）、開き直してください。拡張機能も更新し、続く場合はこのログを添えて報告してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bgetting authentication status\b.{0,200}?\bno authentication found\b|\[(?:info|debug|warning|error)\] (?:authmanager\W{1,3})?no authentication found\b|\bauthmanager\b.{0,600}?\bno authentication found\b",
        ],
        examples: [
            "[info] Getting authentication status\n[info] No authentication found",
        ],
    }
    NO_DISPLAY "GK-ERR-1254" Usage {
        "a graphical program (an editor whose command Claude Code called to install its extension, or a browser) found no display: a session over SSH, a console or a container, or Wayland without X" /
        "グラフィカルなプログラム（拡張機能のインストールのために Claude Code が呼び出したエディターのコマンド、またはブラウザー）に、表示先のディスプレイがありません。SSH、コンソール、コンテナーのセッションか、X のない Wayland です"
    } help {
        "The program that stands in the text failed, and not Claude Code itself.\n- “claude-code/cli.js”, “$bunfs”, or it shows at Claude Code's start: Claude Code called `cursor`, `code` or another editor's command; go on, it works without its extension. Install the extension by hand in the editor (Extensions, “Claude Code”; where its marketplace hasn't it, “Install from VSIX” with the file that Claude Code's package brings, vendor/claude-code.vsix in old releases), or start `claude` once in the editor's own terminal. CLAUDE_CODE_IDE_SKIP_AUTO_INSTALL=1 stops further attempts.\n- A desktop with Wayland: `echo $DISPLAY $WAYLAND_DISPLAY` in that terminal is empty in tmux, sudo or a service: start from a terminal of the desktop, or set DISPLAY to the value there; install xwayland where it is missing, or give an Electron program `--ozone-platform=wayland`.\n- “headed browser”, “browser process”, “XServer”, “chrome”, “puppeteer”, “playwright” (an MCP server or script that drives a browser): start it headless (Playwright's server: `--headless`), or by `xvfb-run`.\n- Over SSH nothing graphical is needed for Claude Code: sign in with the address that it prints, opened in the browser of your own machine." /
        "失敗したのは本文のプログラムで、Claude Code 自体ではありません。\n- 「claude-code/cli.js」「$bunfs」の場合や、Claude Code の起動時に表示される場合: Claude Code が `cursor` や `code` などエディターのコマンドを呼び出しました。拡張機能がなくても Claude Code は使えます。エディターで拡張機能を手動でインストールするか（「拡張機能」の「Claude Code」。マーケットプレイスにない場合は「VSIX からのインストール」で、Claude Code のパッケージに含まれるファイル。古いリリースでは vendor/claude-code.vsix）、エディター自身のターミナルで一度 `claude` を起動してください。CLAUDE_CODE_IDE_SKIP_AUTO_INSTALL=1 を設定すると、自動インストールは行われません。\n- Wayland のデスクトップの場合: tmux、sudo、サービスの中では `echo $DISPLAY $WAYLAND_DISPLAY` が空です。デスクトップのターミナルから起動するか、DISPLAY にそこでの値を設定してください。xwayland がなければインストールするか、Electron のプログラムに `--ozone-platform=wayland` を指定します。\n- 「headed browser」「browser process」「XServer」「chrome」「puppeteer」「playwright」の場合（ブラウザーを操作する MCP サーバーやスクリプト）: ヘッドレスで起動するか（Playwright のサーバーでは `--headless`）、`xvfb-run` で起動してください。\n- SSH 経由の Claude Code に画面は不要です。表示されたアドレスを手元の端末のブラウザーで開いてサインインしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bmissing x server or \$display|\bozone_platform_\w{1,20}\.cc\b.{0,80}|\bthe platform failed to initialize\. {1,2}exiting|\blaunched a headed browser without having a xserver running",
        ],
        examples: [
            "Error: 1: [1:0604/1.1:ERROR:ozone_platform_x11.cc(246)] Missing X server or $DISPLAY",
            "Looks like you launched a headed browser without having a XServer running.",
        ],
    }
    EDITOR_SCHEMA "GK-ERR-1001" Usage {
        "the editor's own check (VS Code's, by a schema) of a setting or a JSON file: a value, key or type isn't what the schema expects" /
        "エディター（VS Code）のスキーマによる検査です。設定または JSON ファイルの値、キー、型のどれかが、スキーマと一致しません"
    } help {
        "The text doesn't name the setting: it is the underlined one (hold the pointer over it, or “Problems” lists its line and file). What counts is whether the program that reads it takes the value; the schema can lag behind it.\n- “Expected \"array\"”: a list in square brackets is wanted there. claudeCode.environmentVariables is one since 2.0.31 of the extension: `[{ \"name\": \"AWS_REGION\", \"value\": \"ap-northeast-1\" }]`, an entry with `name` and `value` for each variable, not an object of names and values (newer releases of the extension don't start with an object there). Where the list is underlined too, or has no effect: update the extension, “Developer: Reload Window”, or leave this setting out and put the variables into `env` of ~/.claude/settings.json (`genkan setup` does), which the extension and the terminal both read.\n- “Expected \"object\"”, “Expected \"string\"”, “Expected \"boolean\"”, “Expected \"number\"”, “Expected one of”: in Claude Code's settings.json `env`, `hooks` and `permissions` are objects, each value in `env` is a text (numbers and true in quotation marks), allow and deny are lists of texts. In .mcp.json `args` is a list and `env` an object. `genkan check` says whether Claude Code reads its files.\n- “is not allowed”, “Unknown Configuration Setting”, “is not accepted”, “Missing property”: the schema doesn't know the key or value, or wants another beside it: a misspelling, a key that belongs into another file (`env` and `permissions` into ~/.claude/settings.json, claudeCode.… into VS Code's settings), an extension that is switched off, or a release newer than the schema. In the last case leave the underline as it is." /
        "どの設定かは本文にありません。下線の付いた設定です（ポインターを合わせるか、「問題」の一覧で行とファイルを確認してください）。重要なのは、設定を読むプログラムがその値を受け付けるかどうかで、スキーマの方が古いこともあります。\n- 「Expected \"array\"」の場合: 角かっこの配列が必要です。claudeCode.environmentVariables も、拡張機能の 2.0.31 から配列です。変数ごとに `name` と `value` を書き（`[{ \"name\": \"AWS_REGION\", \"value\": \"ap-northeast-1\" }]`）、名前と値のオブジェクトにはしません（新しい拡張機能は、オブジェクトのままでは起動しません）。配列にも下線が付く場合や、効果がない場合は、拡張機能を更新して「Developer: Reload Window」を実行するか、この設定を外して、拡張機能とターミナルの両方が読む ~/.claude/settings.json の `env` に変数を書いてください（`genkan setup` で設定できます）。\n- 「Expected \"object\"」「Expected \"string\"」「Expected \"boolean\"」「Expected \"number\"」「Expected one of」の場合: Claude Code の settings.json では、`env`、`hooks`、`permissions` はオブジェクト、`env` の値はすべて文字列（数値や true も引用符で囲みます）、allow と deny は文字列の配列です。.mcp.json では、`args` は配列、`env` はオブジェクトです。Claude Code が読めるかどうかは `genkan check` で分かります。\n- 「is not allowed」「Unknown Configuration Setting」「is not accepted」「Missing property」の場合: スキーマにないキーや値か、ほかに必要なキーがあります。綴りの誤り、書くファイルの誤り（`env` と `permissions` は ~/.claude/settings.json、claudeCode.… は VS Code の設定）、拡張機能が無効、スキーマより新しいリリース、のどれかです。最後の場合、下線はそのままで構いません。"
    } text {
        verified: false,
        patterns: [
            r"\bincorrect type\. expected (?:one of )?\W{0,2}(?:array|object|string|boolean|number|integer|null)\b",
            r"^\W{0,4}(?:property \W?[\w$.-]{1,60}\W? is not allowed|missing property \W?[\w$.-]{1,60}\W?|unknown configuration setting|value is not accepted\. valid values: .{1,400}|string does not match the pattern of .{1,200}|matches a schema that is not allowed)\W{0,4}(?:(?:json|vscode)?\(\d{1,6}\))?\W{0,4}$",
        ],
        examples: [
            "Incorrect type. Expected \"array\".",
            "Property apiProvider is not allowed.",
        ],
    }
    EDITOR_COMMAND "GK-ERR-887" Usage {
        "Claude Code can't install its extension, because the editor's own command (`code`, `cursor`, `windsurf`) isn't found; Claude Code itself isn't affected" /
        "エディター自身のコマンド（`code`、`cursor`、`windsurf`）が見つからないため、Claude Code が拡張機能をインストールできません。Claude Code 自体には影響しません"
    } help {
        "You don't use that editor: ignore it, or switch the attempt off in /config (“Auto-install IDE extension”; autoInstallIdeExtension: false).\n- The editor is installed: install the extension “Claude Code” from its marketplace; that is all that is missing.\n- “ENOENT” alone: Claude Code runs `code` as a program, and an alias of your shell isn't one. With VS Code Insiders or another build make a link of that name in a folder on PATH (`ln -s \"$(which code-insiders)\" /usr/local/bin/code`), then restart the editor whole.\n- Or put the command on PATH: VS Code › Command Palette › “Shell Command: Install 'code' command in PATH” (macOS); on Windows add `%LOCALAPPDATA%\\Programs\\Microsoft VS Code\\bin`, then a new terminal. A fork has a command of its own." /
        "そのエディターを使わない場合: 無視して構いません。/config の「Auto-install IDE extension」（autoInstallIdeExtension: false）で止められます。\n- エディターがインストール済みの場合: マーケットプレイスから拡張機能「Claude Code」をインストールすれば十分です。\n- 「ENOENT」だけの場合: Claude Code は `code` をプログラムとして実行するため、シェルのエイリアスでは見つかりません。VS Code Insiders などのビルドでは、PATH のフォルダーにこの名前のリンクを作り（`ln -s \"$(which code-insiders)\" /usr/local/bin/code`）、エディターを完全に再起動してください。\n- コマンドを PATH に加える場合: macOS の VS Code ではコマンドパレットの「Shell Command: Install 'code' command in PATH」、Windows では `%LOCALAPPDATA%\\Programs\\Microsoft VS Code\\bin` を加え、新しいターミナルを開きます。派生のエディターには独自のコマンドがあります。"
    } text {
        verified: false,
        patterns: [
            r"(?:error|failed) (?:installing|to install) (?:the )?(?:vs ?code|ide|cursor|windsurf|claude code) extension\b.{0,200}?(?<program>\b(?:code|cursor|windsurf|codium))\W{0,3}(?:enoent|is not recognized(?: as an internal or external command, operable program or batch file)?|: ?(?:command )?not found)",
            r"(?:error|failed) (?:installing|to install) (?:the )?(?:vs ?code|ide|cursor|windsurf|claude code) extension\W{1,3}(?:\d+\W{1,3})?(?:error: )?enoent\b",
        ],
        examples: [
            "IDE: ✘ Error installing VS Code extension: 1: Command failed with exit code 1: code --force --install-extension anthropic.claude-code 'code' is not recognized as an internal or external command,",
            "Error installing VS Code extension: 1: ENOENT",
        ],
    }
    EXTENSION_COMMAND "GK-ERR-889" Problem {
        "Claude Code's extension isn't active in the editor (it did not start, is switched off, or is another version), so its commands are missing" /
        "エディターで Claude Code の拡張機能が動いていないため、そのコマンドがありません（起動に失敗したか、無効か、バージョンが異なります）"
    } help {
        "Run “Developer: Reload Window” once. It began with an update of the extension: that release may not start at all (2.1.136 on Windows didn't, 2.1.135 did): go back to the one before: Extensions, the gear beside Claude Code, “Install Specific Version…” (“Install Another Version…” in older editors), and leave “Auto Update” off for it until a newer one is out. `claude` in a terminal works meanwhile.\n- A newer release is out, or the editor is old: update the extension and the editor (an editor that is too old doesn't start it).\n- “is not iterable”: claudeCode.environmentVariables in VS Code's settings is an object of names and values, and this release wants a list (`[{ \"name\": \"AWS_REGION\", \"value\": \"ap-northeast-1\" }]`): write it so, or take it out in favour of `env` in ~/.claude/settings.json; then reload the window.\n- It stays: “Output”, Claude Code, and “Developer: Show Running Extensions” show why it didn't start; reinstall it.\n- A workspace that isn't trusted (Restricted Mode), or the extension on the other side of a remote host or WSL: trust the folder, install it there." /
        "まず「Developer: Reload Window」を実行してください。拡張機能の更新で始まった場合、そのリリースが起動しないことがあります（Windows では 2.1.136 が起動せず、2.1.135 は起動しました）。「拡張機能」で Claude Code の横の歯車から「Install Specific Version…」（特定のバージョンのインストール。古いエディターでは「Install Another Version…」）を選んで 1 つ前のバージョンに戻し、新しいものが出るまで「自動更新」を無効にしてください。その間も、ターミナルの `claude` は使えます。\n- 新しいリリースが出ている場合や、エディターが古い場合: 拡張機能とエディターを更新してください（古いエディターでは起動しません）。\n- 「is not iterable」の場合: VS Code の設定の claudeCode.environmentVariables が、名前と値のオブジェクトになっています。このリリースでは配列が必要です（`[{ \"name\": \"AWS_REGION\", \"value\": \"ap-northeast-1\" }]`）。配列に書き直すか、この設定を外して ~/.claude/settings.json の `env` を使い、ウィンドウを再読み込みしてください。\n- 解消しない場合: 起動しない理由は「出力」の Claude Code と「Developer: Show Running Extensions」で分かります。インストールし直してください。\n- 信頼されていないワークスペース（制限モード）の場合や、拡張機能がリモートホストまたは WSL の反対側にある場合: フォルダーを信頼するか、その側にインストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"command '(?:claude-vscode|claude-code|anthropic)[\w.-]{0,60}' not found",
            r"コマンド '(?:claude-vscode|claude-code|anthropic)[\w.-]{0,60}' が見つかりません",
            r"activating extension '?anthropic\.claude-code'? failed: (?:typeerror: )?(?:cannot read propert(?:y|ies) of (?:undefined|null)|\w{1,40} is not iterable)|\bis not iterable\b.{0,300}?\banthropic\.claude-code\b|\banthropic\.claude-code\b.{0,300}?\bis not iterable\b|\btypeerror: \w{1,3} is not iterable\W{1,6}at \w{1,6} \(\S{0,160}\bextension\.js:\d",
        ],
        examples: [
            "command 'claude-vscode.editor.openLast' not found",
            "TypeError: V is not iterable\n    at YH (extension.js:803:7232)\n    at new XQ (extension.js:803:8336)",
            "コマンド 'claude-vscode.editor.openLast' が見つかりません",
            "Activating extension 'Anthropic.claude-code' failed: Cannot read properties of undefined (reading 'uri').",
        ],
    }
    PLUGIN_FOLDER "GK-ERR-944" Usage {
        "Claude Code wanted to install its plugin in a JetBrains IDE and didn't find that IDE's folder of plugins; Claude Code itself isn't affected" /
        "Claude Code が JetBrains IDE にプラグインをインストールしようとしましたが、その IDE のプラグインのフォルダーが見つかりません。Claude Code 自体には影響しません"
    } help {
        "Install “Claude Code [Beta]” yourself: Settings › Plugins › Marketplace, and restart the IDE whole. Then start `claude` in the project's folder and connect with /ide.\n- It is installed, or the text names another IDE than yours: Claude Code guessed wrong, which does no harm. Update it; `claude` in a terminal outside the IDE with /ide often connects. In /config “Auto-install IDE extension” switches the attempt off.\n- A remote host or WSL: the plugin belongs to the side where claude runs (Settings, Plugins (Host))." /
        "「Claude Code [Beta]」を設定の「Plugins › Marketplace」からインストールし、IDE を完全に再起動してください。その後、プロジェクトのフォルダーで `claude` を起動し、/ide で接続します。\n- インストール済みの場合や、本文に別の IDE の名前がある場合: Claude Code が IDE を取り違えていますが、害はありません。更新してください。IDE の外のターミナルで `claude` を起動し /ide を使うと、接続できることがよくあります。/config の「Auto-install IDE extension」で止められます。\n- リモートホストや WSL の場合: プラグインは claude が動く側に必要です（設定の「Plugins (Host)」）。"
    } text {
        verified: false,
        patterns: [
            r"could not find plugin director(?:y|ies) for (?<program>\w{2,30})",
        ],
        examples: [
            "Error installing PyCharm plugin: Could not find plugin directories for pycharm",
        ],
    }
    EXTENSION_FAILED "GK-ERR-888" Problem {
        "Claude Code couldn't install its extension or plugin in the editor; the reason, where there is one, stands behind in the editor's own words" /
        "Claude Code がエディターに拡張機能またはプラグインをインストールできませんでした。理由がある場合は、後ろにエディターの言葉で示されています"
    } help {
        "Install “Claude Code” yourself from the editor's marketplace, then restart the editor; Claude Code works without it meanwhile.\n- The marketplace isn't reached or doesn't offer it: a proxy (http.proxy in the editor), or a company's own marketplace: whoever manages it has to allow anthropic.claude-code.\n- “not compatible”, “requires version”: update the editor first.\n- “Extension 'c:… not found”: the user's name in Windows has a blank, and the path of the extension's file was cut off at it: install “Claude Code” from the marketplace, and update Claude Code." /
        "エディターのマーケットプレイスから「Claude Code」をインストールし、エディターを再起動してください。その間も Claude Code は拡張機能なしで使えます。\n- マーケットプレイスに接続できない、または表示されない場合: プロキシ（エディターの http.proxy）、または社内のマーケットプレイスです。管理者が anthropic.claude-code を許可する必要があります。\n- 「not compatible」「requires version」の場合: 先にエディターを更新してください。\n- 「Extension 'c:… not found」の場合: Windows のユーザー名に空白があり、拡張機能のファイルのパスがそこで切れています。マーケットプレイスから「Claude Code」をインストールし、Claude Code を更新してください。"
    } text {
        verified: false,
        patterns: [
            r"couldn't install ide extension|(?:couldn't|didn't) install the claude code extension|(?:error|failed) (?:installing|to install) (?:the )?(?:vs ?code|ide|cursor|windsurf|claude code|jetbrains|intellij(?: idea)?|pycharm|webstorm|phpstorm|goland|rider|rubymine|clion|datagrip|android studio) (?:extension|plugin)\b|\bide (?:extension|plugin)\b.{0,40}install failed",
        ],
        examples: [
            "Error installing VS Code extension: 1: Command failed with exit code 1",
        ],
    }
    PLUGIN_BREAKS "GK-ERR-943" Problem {
        "Claude Code's plugin breaks in this build of the JetBrains IDE: an exception of its own, or a class that it doesn't find" /
        "Claude Code のプラグインが、この JetBrains IDE のビルドで失敗しています（プラグイン自身の例外、または見つからないクラス）"
    } help {
        "No setting is at fault. Update the IDE and the plugin (“Claude Code [Beta]”), and restart the IDE whole.\n- The newest plugin does it too: it doesn't fit this build of the IDE (a class such as io/ktor/… is missing). Use another release of the IDE, or wait for the plugin's next one, and report it (anthropics/claude-code).\n- The class belongs to another plugin (org/jetbrains/plugins/terminal): is that one enabled in Settings › Plugins?\n- Meanwhile `claude` in the IDE's terminal works without the plugin; only /ide (diffs, selection) is missing.\n- “.lock (No such file or directory)”: the folder ~/.claude/ide is missing: make it, and start the IDE anew." /
        "設定の問題ではありません。IDE とプラグイン（「Claude Code [Beta]」）を更新し、IDE を完全に再起動してください。\n- 最新のプラグインでも起こる場合: この IDE のビルドに対応していません（io/ktor/… などのクラスがない）。IDE の別のリリースを使うか、プラグインの次のリリースを待ち、anthropics/claude-code に報告してください。\n- 別のプラグインのクラス（org/jetbrains/plugins/terminal）の場合: 設定の「Plugins」でそのプラグインが有効かを確認してください。\n- その間も IDE のターミナルの `claude` は、プラグインなしで使えます。使えないのは /ide の連携（差分、選択範囲）だけです。\n- 「.lock (No such file or directory)」の場合: フォルダー ~/.claude/ide がありません。作成し、IDE を起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"\[plugin: com\.anthropic\.|(?:noclassdeffounderror|classnotfoundexception)\b.{0,400}?\bcom\.anthropic\.code\.plugin",
        ],
        examples: [
            "com.intellij.diagnostic.PluginException: io/ktor/server/cio/CIO [Plugin: com.anthropic.code.plugin]",
        ],
    }
    EXTENSION_NO_CLAUDE "GK-ERR-1241" Usage {
        "an extension of the editor, mostly one that isn't Anthropic's (such as Claude Code Chat), doesn't find `claude` where it looks for it" /
        "エディターの拡張機能（多くは Claude Code Chat など、Anthropic 以外のもの）が、探した場所に `claude` を見つけられません"
    } help {
        "Does `claude --version` work in the editor's own terminal? If not, install Claude Code there (the native installer, or `npm install -g @anthropic-ai/claude-code`), open a new terminal and restart the editor whole, so that it has the new PATH.\n- It works there, and the editor runs in WSL, by SSH or in a container (its corner says so): the extension is on that side already. Switch its own WSL setting off, since it starts `wsl -d …` then, which isn't there (Claude Code Chat: claudeCodeChat.wsl.enabled). With the editor on Windows and Claude Code in WSL it is the other way round: switch it on, with the distribution's name and the paths of node and claude.\n- It works there otherwise: start the editor from that terminal (`code .`), or name the path of `claude` in the extension's settings (`which claude`; Windows: `where.exe claude`).\n- It stays: update the extension, tell its maker, or use Anthropic's own extension or `claude` in the terminal." /
        "エディター自身のターミナルで `claude --version` は成功しますか。失敗する場合は、そこに Claude Code をインストールし（ネイティブインストーラー、または `npm install -g @anthropic-ai/claude-code`）、新しいターミナルを開き、新しい PATH が読まれるようにエディターを完全に再起動してください。\n- 成功し、エディターが WSL、SSH、コンテナーで動いている場合（左下に表示されます）: 拡張機能はすでにその側にあります。拡張機能自身の WSL の設定を無効にしてください。有効だと、そこにはない `wsl -d …` を起動しようとします（Claude Code Chat では claudeCodeChat.wsl.enabled）。エディターが Windows、Claude Code が WSL にある場合は逆に有効にし、ディストリビューションの名前と、node と claude のパスを指定します。\n- それ以外で成功する場合: そのターミナルからエディターを起動するか（`code .`）、拡張機能の設定に `claude` のパスを指定してください（`which claude`、Windows では `where.exe claude`）。\n- 続く場合: 拡張機能を更新し、開発元に知らせてください。Anthropic の拡張機能、またはターミナルの `claude` も使えます。"
    } text {
        verified: false,
        patterns: [
            r"(?:^\W{0,6}(?:error: )?|[.!:] |\bnot (?:installed|found|detected)\W{1,3})(?:please |you (?:need to|must) )?install (?:the )?claude(?:[ -]code)?(?: cli)? first\W{0,4}(?:https?://\S{1,160}\W{0,4})?$",
        ],
        examples: [
            "Install claude code first",
            "Install claude code first: https://www.anthropic.com/claude-code",
            "Claude Code not found. Please install Claude Code first.",
        ],
    }
    JETBRAINS_LAUNCH "GK-ERR-921" Usage {
        "the plugin of the JetBrains IDE didn't find or couldn't start `claude`: the IDE has another PATH than your terminal" /
        "JetBrains IDE のプラグインが `claude` を見つけられないか、起動できませんでした。IDE の PATH はターミナルと異なります"
    } help {
        "`which claude` (Windows: `where.exe claude`) in a terminal; put the whole path of `claude` (not `claude-code`) into Settings › Tools › Claude Code › Claude command, and restart the IDE fully. On Windows an npm copy is `claude.cmd`.\n- “in your system path”: an IDE that is started from the desktop doesn't get your shell's PATH (nvm, mise, ~/.local/bin). Start it from that terminal to see the difference; for good link the program into a folder that the IDE sees: `sudo ln -s \"$(which claude)\" /usr/local/bin/claude` (a copy of npm's in JavaScript needs `node` there in the same way; with nvm again after each change of Node.js).\n- Claude Code in WSL, the IDE on Windows: `wsl -d DISTRO -- bash -lic \"claude\"` as the command. The plugin doesn't always see a `claude` that starts inside WSL: if it runs in the terminal all the same, the notice is the plugin's fault; close it, connect with /ide, and update the plugin.\n- An IDE from Flatpak or Snap doesn't see programs outside: install it without (Toolbox, tar.gz).\n- `claude` works in the IDE's own terminal: start it there and connect with /ide; nothing else is lost." /
        "ターミナルで `which claude`（Windows では `where.exe claude`）を実行し、`claude`（`claude-code` ではありません）の完全なパスを設定の「Tools › Claude Code › Claude command」に指定して、IDE を完全に再起動してください。Windows の npm 版は `claude.cmd` です。\n- 「in your system path」の場合: デスクトップから起動した IDE には、シェルの PATH（nvm、mise、~/.local/bin）が渡りません。そのターミナルから IDE を起動すると、違いを確認できます。恒久的には、IDE から見えるフォルダーにリンクを作成してください: `sudo ln -s \"$(which claude)\" /usr/local/bin/claude`（npm の JavaScript 版では `node` にも同じリンクが必要です。nvm では Node.js を替えるたびに作り直します）。\n- Claude Code が WSL、IDE が Windows にある場合: コマンドに `wsl -d ディストリビューション -- bash -lic \"claude\"` を指定します。WSL の中で起動した `claude` をプラグインが検出できないこともあります。ターミナルで動いていれば、この通知はプラグインの誤りです。閉じて /ide で接続し、プラグインを更新してください。\n- Flatpak や Snap の IDE からは、外のプログラムが見えません。それ以外の形（Toolbox、tar.gz）でインストールしてください。\n- IDE のターミナルで `claude` が動く場合: そこで起動し、/ide で接続すれば使えます。"
    } text {
        verified: false,
        patterns: [
            r"[\x22']cannot launch claude code\W{0,2}[\x22']",
            r"^\W{0,6}(?:error: )?cannot launch claude code\b|claude code is installed and the 'claude' command is in your system path",
        ],
        examples: [
            "IntelliJ IDEA says: \"Cannot launch Claude Code\"",
            "Please ensure Claude Code is installed and the 'claude' command is in your system path.",
        ],
    }
    OTHER_COMPANION "GK-ERR-1124" Usage {
        "Gemini CLI, or a program made from it (Qwen Code), doesn't find its own extension in the editor; Claude Code and its extension aren't involved" /
        "Gemini CLI、またはそれを基にしたプログラム（Qwen Code）が、エディターに専用の拡張機能を見つけられません。Claude Code とその拡張機能は関係しません"
    } help {
        "Install that program's extension in the editor (“Gemini CLI Companion”, “Qwen Code Companion”; `/ide install` in it does that), restart the editor, then start the program anew in the editor's own terminal, in the folder that is open there, and enter `/ide enable`.\n- It is installed and still isn't found: the terminal was opened before it, or is another one (tmux, ssh): open a new one in the editor. The editor's folder has to be the program's, or above it.\n- A container, WSL or a remote host: the extension belongs on the side where the program runs.\n- A proxy is set: NO_PROXY has to have localhost and 127.0.0.1.\n- You meant Claude Code: start `claude`, and enter /ide there." /
        "そのプログラムの拡張機能をエディターにインストールし（「Gemini CLI Companion」「Qwen Code Companion」。プログラムの `/ide install` でも入ります）、エディターを再起動してから、エディター自身のターミナルで、開いているフォルダーの中で起動し直し、`/ide enable` を入力してください。\n- インストール済みでも見つからない場合: ターミナルを先に開いていたか、別のもの（tmux、ssh）です。エディターで新しいターミナルを開いてください。エディターで開くフォルダーは、プログラムを動かすフォルダーか、その上位である必要があります。\n- コンテナー、WSL、リモートホストの場合: 拡張機能は、プログラムが動く側に必要です。\n- プロキシを設定している場合: NO_PROXY に localhost と 127.0.0.1 が必要です。\n- Claude Code を使うつもりだった場合: `claude` を起動し、/ide を入力してください。"
    } text {
        verified: false,
        patterns: [
            r"\bide companion extension\b|\b(?:gemini cli|qwen code) companion\b",
        ],
        examples: [
            "Disconnected: Failed to connect to IDE companion extension in VS Code. Please ensure the extension is running. To install the extension, run /ide install.",
        ],
    }
    AZURE_SIGN_IN_NETWORK "GK-ERR-1240" Remote {
        "the sign-in to Azure or Microsoft in VS Code (or another program with Microsoft's sign-in library) didn't reach Microsoft's sign-in host: the network failed, and no password or right is at fault" /
        "VS Code（または Microsoft のサインイン用ライブラリを使う別のプログラム）で、Azure や Microsoft へのサインインが Microsoft のサインイン先に届きませんでした。ネットワークの問題で、パスワードや権限は関係しません"
    } help {
        "In VS Code's settings name the company's proxy in http.proxy and tick http.systemCertificates (or start VS Code with HTTPS_PROXY set), restart it whole, and sign in again. `curl -v https://login.microsoftonline.com` in a terminal shows whether the host is reached, and whether a certificate is refused.\n- It stays: try the other way of signing in (microsoft-authentication.implementation in VS Code's settings: `msal` or `msal-no-broker`), update VS Code and the Azure extensions. Extensions that use az's sign-in work after `az login` in a terminal.\n- The network lets out only what is listed: the network team allows login.microsoftonline.com, login.live.com, management.azure.com and graph.microsoft.com (443) and names the proxy; where it inspects TLS, its root belongs in the system's store.\n- With Remote-SSH, WSL or a container the extension runs on the other side: that side needs the way out too." /
        "VS Code の設定で、社内プロキシを http.proxy に指定し、http.systemCertificates を有効にして（または HTTPS_PROXY を設定して VS Code を起動し）、完全に再起動してからサインインし直してください。ターミナルの `curl -v https://login.microsoftonline.com` で、接続できるか、証明書が拒否されるかが分かります。\n- 続く場合: 別のサインイン方法を試し（VS Code の設定の microsoft-authentication.implementation。`msal` または `msal-no-broker`）、VS Code と Azure の拡張機能を更新してください。az のサインインを使う拡張機能は、ターミナルの `az login` の後に使えます。\n- 許可された接続先だけに出られるネットワークの場合: ネットワーク担当が login.microsoftonline.com、login.live.com、management.azure.com、graph.microsoft.com（443）を許可し、プロキシのアドレスを案内します。TLS を検査している場合は、そのルート証明書を OS の証明書ストアに登録してもらってください。\n- Remote-SSH、WSL、コンテナーの場合: 拡張機能は接続先の側で動くため、その側からの経路も必要です。"
    } text {
        verified: false,
        patterns: [
            r"\berror type: \S{1,60} error message: (?:network (?:failure|error|request failed)|failed to fetch|fetch failed)|\berror message: network (?:failure|error|request failed) error type: ",
            r"\bmicrosoft\b.{0,80}?\b(?:sign|log)[- ]?(?:in|on)\b.{0,120}?\bnetwork (?:failure|request failed)|\b(?:azure|microsoft)\b[^.]{0,60}: network (?:failure|request failed)\b|^\W{0,4}(?:error: )?network failure\W{0,3}$|\bno_network_connectivity\b",
        ],
        examples: [
            "Action: azureResourceGroups.logIn\nError type: Error\nError Message: Network failure",
            "ClientAuthError: no_network_connectivity: No network connectivity. Check your internet connection.",
        ],
    }
    MSAL_ASKS "GK-ERR-1261" Person {
        "Microsoft's sign-in library (MSAL, WAM) can't get a token without asking you: no account is stored, or the sign-in has to be made anew (InteractionRequired)" /
        "Microsoft のサインイン用ライブラリ（MSAL、WAM）が、利用者に確認せずにトークンを取得できません。アカウントが保存されていないか、サインインし直す必要があります（InteractionRequired）"
    } help {
        "Sign in anew in the program that shows the log. In VS Code: Accounts (bottom left), sign out of the Microsoft account, then sign in again with the account and tenant of the subscription, and let its window come up (it may wait behind others). `az login` doesn't sign the editor in, and Claude Code isn't involved.\n- It comes again, or no window shows (remote desktop, an elevated start): leave out the broker: microsoft-authentication.implementation = `msal-no-broker` in VS Code's settings, restart it whole, and sign in by the browser.\n- “ADFS”, “WS-Trust”, “Integrate Windows Authentication”, “Integrated Windows”: the company's AD FS is asked for a silent sign-in and doesn't offer it. The line is a mere note where the sign-in by window succeeds. It doesn't: the identity administrator checks AD FS's endpoint for WS-Trust 1.3 with Windows authentication (windowstransport), or whether your domain is still federated.\n- “No account found in cache” alone, before a first sign-in, is no fault." /
        "ログを表示したプログラムでサインインし直してください。VS Code では、左下のアカウントから Microsoft アカウントをサインアウトし、サブスクリプションのアカウントとテナントでサインインして、表示されるウィンドウで完了します（ほかのウィンドウの背後にあることがあります）。`az login` ではエディターはサインインせず、Claude Code は関係しません。\n- 繰り返す場合や、ウィンドウが表示されない場合（リモートデスクトップ、管理者としての起動）: ブローカーを使わないでください。VS Code の設定の microsoft-authentication.implementation を `msal-no-broker` にし、完全に再起動して、ブラウザーでサインインします。\n- 「ADFS」「WS-Trust」「Integrate Windows Authentication」「Integrated Windows」の場合: 確認なしのサインインが社内の AD FS に要求されましたが、提供されていません。ウィンドウからのサインインが成功するなら、この行は通知にすぎません。失敗する場合は、ID 管理者が、AD FS の Windows 認証による WS-Trust 1.3 のエンドポイント（windowstransport）と、ドメインが現在もフェデレーションのままかを確認します。\n- 最初のサインインの前の「No account found in cache」だけであれば、問題ではありません。"
    } text {
        verified: false,
        patterns: [
            r"\bstatusinternal::(?:interactionrequired|noaccountfound|accountnotfound)\b|\[msal:\d{1,6}\].{0,120}?\bno account found in cache\b|\bcould not discover endpoint for integrated? windows authentication\b",
        ],
        examples: [
            "[MSAL:0002] ERROR ErrorInternalImpl:134 Created an error: 7rhah, StatusInternal::InteractionRequired, InternalEvent::None, Error Code 3400073250",
            "[MSAL:0002] WARNING GetPlatformPropertiesFromStorage:2082 No account found in cache.",
        ],
    }
    AZURE_TOKEN "GK-ERR-1177" Person {
        "an extension asked the editor (VS Code) for an Azure token and got none: the sign-in was refused, overlooked, or never made" /
        "拡張機能がエディター（VS Code）に Azure のトークンを要求しましたが、取得できませんでした。サインインが拒否されたか、見落とされたか、行われていません"
    } help {
        "Sign in to Azure in the editor: Accounts (bottom left), or the command “Azure: Sign In”, with the account and tenant of the subscription. Allow the extension in the same menu (“Manage Trusted Extensions”), then send the request again and answer every prompt. `az login` in a terminal doesn't sign the editor in.\n- No prompt shows: it waits behind the window, under Accounts or as a notification; over Remote-SSH or in WSL it opens in the local browser.\n- Several tenants: “Azure: Sign in to Tenant” with the one of the subscription; a second factor may be asked for there.\n- The page says that an administrator has to approve: the identity administrator. It fails in spite of all: sign out of Azure under Accounts, sign in anew, update the extension." /
        "エディターで Azure にサインインしてください。左下のアカウント、またはコマンド「Azure: Sign In」から、サブスクリプションのアカウントとテナントを選びます。同じメニューで拡張機能を許可し（「信頼された拡張機能の管理」）、リクエストを送り直して、表示される確認にすべて答えてください。ターミナルの `az login` では、エディターはサインインしません。\n- 確認が表示されない場合: ウィンドウの背後、アカウントのメニュー、または通知にあります。Remote-SSH や WSL では、手元のブラウザーで開きます。\n- テナントが複数ある場合: 「Azure: Sign in to Tenant」で、サブスクリプションのテナントを選んでください。そこで多要素認証を求められることがあります。\n- ページに管理者の承認が必要と表示される場合: ID 管理者に依頼してください。それでも失敗する場合は、アカウントのメニューで Azure からサインアウトしてサインインし直し、拡張機能を更新します。"
    } text {
        verified: false,
        patterns: [
            r"\bunable to create an authentication token for the required audience\b|\bensure you are approving any requests, prompts, etc\.",
        ],
        examples: [
            "Error: \"Unable to create an authentication token for the required audience 'https://management.core.windows.net' and scopes '.default'. The operation cannot continue.\"",
            "The operation cannot continue. Ensure you are approving any requests, prompts, etc. to allow this operation to run.",
        ],
    }
    EDITOR "GK-ERR-360" Usage {
        "Claude Code and the editor don't find each other: its plugin or extension isn't installed or doesn't run, or is on the other side of WSL or of a remote host" /
        "Claude Code とエディターが連携できません。プラグインや拡張機能がインストールされていないか、動いていないか、WSL やリモートホストと手元の端末とで、入っている側が異なります"
    } help {
        "Install or update the plugin, restart the editor fully, and start `claude` in the editor's own terminal, or in another terminal in the project's folder and connect with /ide. Claude Code works without it; no setting of genkan's is involved.\n- “claude-code-jetbrains”, and the plugin is installed: on native Windows some releases find no editor from within its own terminal. Start `claude` in a PowerShell outside of it, in the project's folder, then /ide; or let the claude command in the plugin's settings empty TERMINAL_EMULATOR, IDEA_INITIAL_DIRECTORY and INTELLIJ_COMMAND_HISTFILE before it starts claude.\n- In the own terminal of VS Code, Cursor or another like it, and the extension is installed and runs: the variables that the editor sets there (VSCODE_PID, VSCODE_CWD, TERM_PROGRAM) can stand in the way, reported in Git Bash on Windows. Start it once without them (`VSCODE_PID= VSCODE_CWD= TERM_PROGRAM= claude`), then /ide; if that is it, an alias holds it. For another it was enough to start the editor as an administrator.\n- WSL 2, with the editor on Windows: the plugin listens on Windows, and WSL has to reach it. `networkingMode=mirrored` under [wsl2] in %USERPROFILE%\\.wslconfig and `wsl --shutdown`, or an inbound rule of Windows' firewall for WSL's subnet (whoever manages the machine).\n- A remote host or a container: the plugin belongs there, where claude runs (JetBrains: Settings, Plugins (Host)).\n- /ide names another folder: start claude in the project's folder." /
        "プラグインをインストールまたは更新してエディターを完全に再起動し、エディターのターミナルで `claude` を起動するか、別のターミナルのプロジェクトのフォルダーで起動して /ide で接続してください。Claude Code は連携なしでも使えます。genkan の設定は関係しません。\n- 「claude-code-jetbrains」で、プラグインをインストール済みの場合: Windows（WSL ではない）では、エディター自身のターミナルから検出できないリリースがあります。エディターの外の PowerShell で、プロジェクトのフォルダーから `claude` を起動して /ide を実行してください。または、プラグインの設定にある claude のコマンドで、起動前に TERMINAL_EMULATOR、IDEA_INITIAL_DIRECTORY、INTELLIJ_COMMAND_HISTFILE を空にします。\n- VS Code や Cursor などのエディター自身のターミナルで、拡張機能が動いている場合: エディターがそこで設定する変数（VSCODE_PID、VSCODE_CWD、TERM_PROGRAM）が妨げになることがあります（Windows の Git Bash で報告があります）。一度、空にして起動し（`VSCODE_PID= VSCODE_CWD= TERM_PROGRAM= claude`）、/ide を実行してください。それで解消すれば、このコマンドを `claude` のエイリアスとして登録します。エディターを管理者として起動して解消した例もあります。\n- WSL 2 で、エディターが Windows にある場合: プラグインは Windows で待ち受け、WSL から接続します。%USERPROFILE%\\.wslconfig の [wsl2] に `networkingMode=mirrored` を書いて `wsl --shutdown` を実行するか、Windows のファイアウォールで WSL のサブネットからの受信を許可してください（この端末の管理者）。\n- リモートホストやコンテナーの場合: プラグインは、claude が動く側に必要です（JetBrains では設定の「Plugins (Host)」）。\n- /ide に別のフォルダーが表示される場合: プロジェクトのフォルダーで claude を起動してください。"
    } text {
        verified: false,
        patterns: [
            r"couldn't connect to the ide\b|ide client not available|failed to read ide lockfile",
            r"no available ides detected|\bide (?:extension|plugin)\b.{0,40}(?:not installed|failed)|failed to connect to (?:the )?ide\b",
            r"(?:^|[^\w])ide disconnected\W{0,3}$",
        ],
        examples: [
            "Couldn't connect to the IDE.",
            "No available IDEs detected. Please install the plugin and restart your IDE",
            "IDE disconnected",
        ],
    }
    SESSION_SILENT "GK-ERR-1312" Problem {
        "Claude Code's extension in the editor heard nothing from its session for a while: mostly because a command or a call that it runs takes long; the model's service wasn't found at fault" /
        "エディターの Claude Code 拡張機能に、セッションからの応答がしばらく届いていません。多くは、実行中のコマンドや呼び出しに時間がかかっているためです。モデルのサービスの問題とは限りません"
    } help {
        "Wait for what runs (a build, a download, `gh`, a call to the network): the message mostly goes away by itself. If it comes with every longer command, update the extension and restart the editor whole: up to 2.1.85 its limit of a minute was too short and there was no button to stop; take 2.1.86 or newer (which may still show it while a build runs).\n- It stays: press Esc, or the button to stop. Where that does nothing: “Developer: Reload Window” in the command palette, then resume the conversation from the extension's list, or with `claude --resume` in a terminal in the same folder. What was written to files stays.\n- The same command hangs again: run it yourself in a terminal: it may wait for an input (a password, a question) or for the network; give it an option that answers (`--yes`) or a time limit.\n- With every prompt, a short one too: `claude` in a terminal, in the same folder, shows whether it is the extension; `genkan doctor` whether the sign-in and the connection to the models work." /
        "実行中の処理（ビルド、ダウンロード、`gh`、ネットワークへの呼び出し）の終了を待ってください。多くは、表示がひとりでに消えます。長いコマンドのたびに出る場合は、拡張機能を更新し、エディターを完全に再起動してください。2.1.85 までは上限の 1 分が短すぎ、停止のボタンもありませんでした。2.1.86 以降にしてください（ビルド中に表示されることは、まだあります）。\n- 表示が消えない場合: Esc または停止のボタンを押してください。反応しなければ、コマンドパレットで「Developer: Reload Window」を実行し、拡張機能の一覧から会話を再開するか、同じフォルダーのターミナルで `claude --resume` を実行します。ファイルに書き込まれた内容は残ります。\n- 同じコマンドでまた止まる場合: ターミナルで自分で実行してみてください。入力（パスワードや質問）またはネットワークを待っている可能性があります。答えを指定するオプション（`--yes` など）や時間の上限を付けてください。\n- 短いものも含め、すべてのプロンプトで出る場合: 拡張機能の問題かどうかは、同じフォルダーのターミナルの `claude` で、サインインとモデルへの接続は `genkan doctor` で分かります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"^\W{0,6}not responding · try stopping\b(?:\W{0,4}$|\W{1,3}\()",
        ],
        examples: [
            "* Not responding · try stopping",
            "Not responding, try stopping",
        ],
    }
    VSCODE_REMOTE "GK-ERR-1304" Problem {
        "the editor's own server on the remote host (VS Code Server) didn't start; neither Claude Code nor the model's service is involved" /
        "リモートホストで、エディター自身のサーバー（VS Code Server）が起動しませんでした。Claude Code とモデルのサービスは関係しません"
    } help {
        "In VS Code's command palette “Remote-SSH: Kill VS Code Server on Host…”, choose the host, then connect again. Mostly its installation there is incomplete.\n- It stays: delete the folder ~/.vscode-server on the host (Cursor: ~/.cursor-server; `ssh HOST` in a terminal still works); VS Code puts it there anew, and the extensions have to be installed again.\n- The reason stands in VS Code's Output, “Remote - SSH”: a full disk or quota (`df -h ~`), an old glibc (the host is too old for this VS Code), a home folder in which nothing may be run (noexec), or a download that is blocked (update.code.visualstudio.com; `remote.SSH.localServerDownload` set to always has your own machine fetch it).\n- Until then `claude` works in a terminal by `ssh`." /
        "VS Code のコマンドパレットで「Remote-SSH: Kill VS Code Server on Host…」を実行し、ホストを選んで接続し直してください。多くは、そこでのインストールが不完全です。\n- 解消しない場合: ホストの ~/.vscode-server フォルダーを削除してください（Cursor では ~/.cursor-server。ターミナルの `ssh ホスト` は使えます）。VS Code が作り直します。拡張機能は入れ直しになります。\n- 理由は VS Code の「出力」の「Remote - SSH」にあります。ディスクや割り当ての不足（`df -h ~`）、古い glibc（この VS Code に対してホストが古い）、実行が禁止されたホームフォルダー（noexec）、ダウンロードの遮断（update.code.visualstudio.com。`remote.SSH.localServerDownload` を always にすると、手元の端末が取得します）などです。\n- それまで、`claude` は `ssh` のターミナルで使えます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bthe (?:vs code|cursor|windsurf|vscodium) server failed to start\b|\bfailed to (?:set ?up|start) (?:the )?(?:vs code|cursor) server\b",
        ],
        examples: [
            "Could not establish connection to \"build01\": The VS Code Server failed to start.",
        ],
    }
}
