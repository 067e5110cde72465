//! GK-ERR-245 and others: how Claude Code comes onto this machine: packages, WSL, links, locks, paths to it.

super::error_text::error_texts! {
    IMAGE_WITHOUT_NODE "GK-ERR-245" Usage {
        "the dev container or image has no Node.js with npm, and Claude Code's feature or npm package needs it there" /
        "開発コンテナーまたはイメージに Node.js（npm）がなく、Claude Code の Feature または npm パッケージをインストールできません"
    } help {
        "Give the container Node.js: in devcontainer.json add ghcr.io/devcontainers/features/node:1 to `features`, before Claude Code's own feature, and rebuild the container (“Rebuild Container” without its cache). What is installed on this machine doesn't count inside it.\n- A Dockerfile: begin with an image that has Node.js (`FROM node:22`), or install nodejs and npm before `RUN npm install -g @anthropic-ai/claude-code` (Debian's and Ubuntu's nodejs comes without npm, and is often too old).\n- The order counts: `overrideFeatureInstallOrder` with node first, where features are installed in another one.\n- Without Node.js: Claude Code's native installer in place of the feature or package (in the Dockerfile or postCreateCommand).\n- Node.js was installed with nvm: its folder is only on the PATH of login shells; a RUN line or a feature's script doesn't see it." /
        "コンテナーに Node.js を追加してください。devcontainer.json の `features` に ghcr.io/devcontainers/features/node:1 を、Claude Code の Feature より前に加え、コンテナーを（キャッシュなしで）リビルドします。この端末にインストールされているものは、コンテナーの中では使えません。\n- Dockerfile の場合: Node.js を含むイメージ（`FROM node:22`）から始めるか、`RUN npm install -g @anthropic-ai/claude-code` の前に nodejs と npm をインストールしてください（Debian や Ubuntu の nodejs には npm が含まれず、古いことも多くあります）。\n- 順序も重要です。Feature が別の順序でインストールされる場合は、`overrideFeatureInstallOrder` で node を先頭にしてください。\n- Node.js を使わない場合: Feature やパッケージの代わりに、Claude Code のネイティブインストーラーを（Dockerfile または postCreateCommand で）使います。\n- nvm で Node.js を入れている場合: そのフォルダーはログインシェルの PATH にしかなく、RUN の行や Feature のスクリプトからは見えません。"
    } text {
        verified: false,
        patterns: [
            r"node\.?js and npm are required\b.{0,40}could not be installed|add the node\.?js feature to your devcontainer\.json",
            r"\b(?:npm|npx|node): (?:command )?not found\b.{0,600}?(?:\bdevcontainer\.json\b|failed to solve\b|did not complete successfully: exit code: 127|returned a non-zero code: 127)",
            r"(?:\bdevcontainer\.json\b|\bdockerfile\b|failed to solve\b|> \[\d?/?\d? ?(?:[\w-]{1,20} )?\d{1,2}/\d{1,2}\] run |\bstep \d{1,3}/\d{1,3} : run )\b.{0,600}?(?:ba)?sh: (?:line )?(?:\d{1,4}: )?(?:npm|npx|node): (?:command )?not found\b",
        ],
        examples: [
            "ERROR: Node.js and npm are required but could not be installed!\nPlease add the Node.js feature to your devcontainer.json",
            "/bin/sh: 1: npm: not found\nThe command '/bin/sh -c npm install -g @anthropic-ai/claude-code' returned a non-zero code: 127",
            "Dockerfile:7\n>>> RUN npm install -g @anthropic-ai/claude-code\n/bin/sh: 1: npm: not found",
        ],
    }
    NVM_PREFIX "GK-ERR-1294" Usage {
        "nvm refuses: npm has a global folder (`prefix` or `globalconfig`) of its own set, in an .npmrc file or a variable, and nvm gives each Node.js its own" /
        "npm のグローバルのフォルダー（`prefix` または `globalconfig`）が .npmrc または環境変数で設定されているため、nvm が動作しません。nvm では Node.js のバージョンごとに別のフォルダーが使われます"
    } help {
        "Take the setting out: run the line that the text names (`nvm use --delete-prefix VERSION`), or delete the lines `prefix=` and `globalconfig=` in the file that it names (mostly ~/.npmrc). Open a new terminal, then `npm install -g @anthropic-ai/claude-code` in nvm's Node.js, without sudo.\n- “environment variable”, “NPM_CONFIG_PREFIX”: `unset NPM_CONFIG_PREFIX` (or the one that the text names), and take it out of the shell's start-up file (`grep -n NPM_CONFIG_PREFIX ~/.bashrc ~/.zshrc ~/.profile`).\n- It comes from the advice to install Claude Code without sudo (`npm config set prefix ~/.npm-global`): with nvm that isn't needed. Take ~/.npm-global/bin out of PATH as well, or an old `claude` from there is started (`which -a claude`).\n- “project npmrc”, “global npmrc”, “builtin npmrc”: the line stands in the .npmrc of the current folder, or in that Node.js's own npmrc, not in ~/.npmrc.\n- The native installer of Claude Code needs neither npm nor nvm (`which -a claude` shows which one is started)." /
        "設定を削除してください。本文の行（`nvm use --delete-prefix バージョン`）を実行するか、本文のファイル（多くは ~/.npmrc）から `prefix=` と `globalconfig=` の行を削除します。新しいターミナルを開き、nvm の Node.js で、sudo を付けずに `npm install -g @anthropic-ai/claude-code` を実行してください。\n- 「environment variable」「NPM_CONFIG_PREFIX」の場合: `unset NPM_CONFIG_PREFIX`（または本文の変数）を実行し、シェルの起動ファイルからも削除してください（`grep -n NPM_CONFIG_PREFIX ~/.bashrc ~/.zshrc ~/.profile`）。\n- sudo なしで Claude Code をインストールする方法（`npm config set prefix ~/.npm-global`）で設定されたものです。nvm では不要です。~/.npm-global/bin も PATH から外してください。残っていると、そこの古い `claude` が起動されます（`which -a claude` で確認）。\n- 「project npmrc」「global npmrc」「builtin npmrc」の場合: ~/.npmrc ではなく、現在のフォルダーの .npmrc、またはその Node.js の npmrc に行があります。\n- Claude Code のネイティブインストーラーには、npm も nvm も不要です（起動されるものは `which -a claude` で分かります）。"
    } text {
        verified: false,
        patterns: [
            r"\ba .?(?:globalconfig|prefix).?(?: and/or (?:a )?.?prefix.?)? setting, which (?:are|is) incompatible with nvm\b(?:\. run .{1,80}? to unset it)?",
            r"\bnvm is not compatible with the (?:npm config .{0,3}?(?:prefix|globalconfig).{0,3}? option|.{0,3}?\b(?:npm_config_)?(?:prefix|globalconfig)\b.{0,3}? environment variable)(?:: currently set to .{0,120}? to unset it)?",
        ],
        examples: [
            "Your user’s .npmrc file (${HOME}/.npmrc)\nhas a `globalconfig` and/or a `prefix` setting, which are incompatible with nvm.\nRun `nvm use --delete-prefix v20.18.1 --silent` to unset it.",
            "nvm is not compatible with the npm config \"prefix\" option: currently set to \"/usr/local\"\nRun `npm config delete prefix` or `nvm use --delete-prefix v9.3.0 --silent` to unset it.",
            "nvm is not compatible with the \"NPM_CONFIG_PREFIX\" environment variable: currently set to \"/home/taro/.npm-global\"\nRun `unset NPM_CONFIG_PREFIX` to unset it.",
        ],
    }
    PACKAGE_NAME "GK-ERR-912" Usage {
        "npm was asked for a package that isn't Claude Code's: its name is @anthropic-ai/claude-code" /
        "npm に指定された名前が Claude Code のパッケージではありません。正しい名前は @anthropic-ai/claude-code です"
    } help {
        "`npm install -g @anthropic-ai/claude-code` (in PowerShell write the name in quotes). The command that it installs is `claude`.\n- “claude-cod”, “claude-co”, “claude-c”, “claude-”: the end of the name was lost in copying or typing. Take the whole line. A registry, a proxy or a sign-in isn't involved: npm reached it, and there is no such package.\n- “ls-remote … github.com/anthropic-ai/claude-code.git”: the @ was left out, so npm took the name for a repository on GitHub. No access there has to be asked for.\n- A page, a script or an assistant named another package (claude-cli): take the name from Claude Code's own documentation; a package of a like name can be anybody's.\n- No npm is needed: the native installer (install.sh from claude.ai), winget or Homebrew install it as well." /
        "`npm install -g @anthropic-ai/claude-code` を実行してください（PowerShell では名前を引用符で囲みます）。インストールされるコマンドは `claude` です。\n- 「claude-cod」「claude-co」「claude-c」「claude-」の場合: コピーや入力の際に、名前の末尾が欠けています。行全体をコピーしてください。npm はレジストリに届いており、その名前のパッケージがないだけです。レジストリ、プロキシ、サインインは関係しません。\n- 「ls-remote … github.com/anthropic-ai/claude-code.git」の場合: 先頭の @ がないため、npm が GitHub のリポジトリの名前として扱いました。リポジトリへのアクセス権は必要ありません。\n- ページ、スクリプト、アシスタントが別のパッケージ（claude-cli など）を示した場合: 名前は Claude Code の公式ドキュメントで確認してください。似た名前のパッケージは、誰でも公開できます。\n- npm がなくても、ネイティブインストーラー（claude.ai の install.sh）、winget、Homebrew でインストールできます。"
    } text {
        verified: false,
        patterns: [
            r"\bls-remote \S{0,40}github\.com[/:]anthropics?(?:-ai)?/claude-(?:code|cli)(?:\.git)?\b",
            r"(?:\bnpm (?:err!|error) 404\b|\bnot found - get\b).{0,120}?@(?:anthropic-ai(?:%2f|/)(?:claude|claude-?cli|claude-code-cli|claudecode|claude[-_]coder?s|claude-coder|claude_code|code|cli|claude-(?:c|co|cod|cdoe|coed|ocde|codee)?|(?:c|cl|cla|clau|claud|cluade|calude|clade)(?:-code)?)|ant\w{0,12}(?:-a)?(?:%2f|/)claude-?(?:code|cli)|an(?:tropic|thopic|throic|thropci|thropics)-ai(?:%2f|/)claude-?code)(?:@|'| - )",
            r"'@(?:anthropic-ai/(?:claude|claude-?cli|claudecode|claude-(?:c|co|cod|cdoe|coed|ocde|codee)?)|ant\w{0,12}(?:-a)?/claude-?(?:code|cli)|an(?:tropic|thopic|throic|thropci|thropics)-ai/claude-?code)@[^']{0,20}' is not in (?:this|the npm) registry",
        ],
        examples: [
            "npm error command git --no-replace-objects ls-remote ssh://git@github.com/anthropic-ai/claude-code.git",
            "npm error 404 Not Found - GET https://registry.npmjs.org/@anthropic-ai%2fclaude-cli - Not found",
            "'@anthropic-ai/claude-co@*' is not in this registry.",
        ],
    }
    RELEASES_FOLDER "GK-ERR-557" Usage {
        "the bare folder of Claude Code's releases was asked for; it is no file, so 404 or NoSuchKey is its normal answer, and the network reaches the host" /
        "Claude Code のリリースのフォルダー自体が要求されました。ファイルではないため 404 または NoSuchKey が正常な応答で、ネットワークはホストに届いています"
    } help {
        "Run the installer again later, or install another way (npm, winget, Homebrew, or as your company distributes it).\n- The installer prints nothing and hangs: save install.sh to a file (curl's `-o install.sh`) in place of piping it; `bash -x install.sh` then shows the step. Mostly it is the download of the program from downloads.claude.ai: a slow line, or a proxy that holds it back (the network team)." /
        "時間を置いてインストーラーをもう一度実行するか、別の方法（npm、winget、Homebrew、組織の配布手順）でインストールしてください。\n- インストーラーが何も表示せずに止まる場合: install.sh をパイプで渡さずにファイルへ保存し（curl の `-o install.sh`）、`bash -x install.sh` を実行すると、止まる箇所が分かります。多くは downloads.claude.ai からの本体のダウンロードです。回線が遅いか、プロキシが止めています（ネットワーク担当）。"
    } text {
        verified: false,
        patterns: [
            r"claude-code-releases/?[`'\x22<\s].{0,900}?(?:\b404\b|nosuchkey|specified key does not exist)",
        ],
        examples: [
            "curl `https://downloads.claude.ai/claude-code-releases`\n\n`<?xml version='1.0' encoding='UTF-8'?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>`",
        ],
    }
    RELEASE_GONE "GK-ERR-940" Problem {
        "the release of Claude Code that was asked for isn't at its download address (404): it was withdrawn, or isn't published yet" /
        "指定された Claude Code のリリースが、ダウンロード先にありません（404）。取り下げられたか、まだ公開されていません"
    } help {
        "Nothing is blocked, and no network team is needed: take another release.\n- “Installation complete!”, “Request failed with status code 404”: the installer asked for a version that isn't there. Name another: behind the script (`… | bash -s VERSION`, with a number, `stable` or `latest`), or `claude install VERSION`. No version was named, or it is quite new: it is a fault of that release: wait some minutes or hours, or take the one before. No proxy, sign-in or --force changes it. The script may still say that it is complete and end with 0: `claude --version` behind it tells, in an image as well.\n- winget: `winget show --versions Anthropic.ClaudeCode` lists them: `winget install Anthropic.ClaudeCode --version VERSION` with the one before.\n- Or the native installer, which takes a release that exists, or wait for the next one (a list of packages can be ahead of the address). Claude Code is installed already: `claude install stable`.\n- A version written into a script, an image or a mirror: change it there; old releases and old addresses (storage.googleapis.com) go away." /
        "遮断ではなく、ネットワーク担当への依頼は不要です。別のリリースを使ってください。\n- 「Installation complete!」「Request failed with status code 404」の場合: インストーラーが、存在しないバージョンを要求しています。別のバージョンを指定してください。スクリプトの後に指定するか（`… | bash -s バージョン`。番号、`stable`、`latest`）、`claude install バージョン` を実行します。バージョンを指定していない場合や、公開されたばかりの場合は、そのリリースの問題です。数分から数時間待つか、前のものを使ってください。プロキシ、サインイン、--force では変わりません。失敗しても、完了と表示し、終了コードが 0 になることがあります。イメージのビルドでも、後に `claude --version` で確認してください。\n- winget の場合: `winget show --versions Anthropic.ClaudeCode` で一覧を確認し、1 つ前のリリースを `winget install Anthropic.ClaudeCode --version バージョン` でインストールしてください。\n- または、存在するリリースを選ぶネイティブインストーラーを使うか、次のリリースを待ってください（パッケージの一覧が、ダウンロード先より先に更新されることがあります）。Claude Code がすでにある場合は `claude install stable` を使えます。\n- スクリプト、イメージ、ミラーにバージョンを書いている場合: そこを変更してください。古いリリースや古いアドレス（storage.googleapis.com）はなくなることがあります。"
    } text {
        verified: false,
        patterns: [
            r"(?:downloads\.claude\.ai|storage\.googleapis\.com/claude-code-dist)\S{0,120}?/(?<version>\d{1,3}\.\d{1,3}\.\d{1,4})/.{0,300}?(?:\b0x80190194\b|\b404\b)",
            r"\binstall (?<version>\d{1,3}\.\d{1,3}\.\d{1,4})\b.{0,300}?installation failed\b.{0,60}?request failed with status code 404\b",
            r"\b(?:installation|install|update) failed\W{1,4}(?:error: )?request failed with status(?: code)? 404\b",
        ],
        examples: [
            "Downloading https://downloads.claude.ai/claude-code-releases/2.1.999/win32-x64/claude.exe\nAn unexpected error occurred while executing the command:\n0x80190194 : Not found (404).",
            "/home/taro/.claude/downloads/claude-2.0.65-linux-x64 install 2.0.63\nSetting up Claude Code...\n✘ Installation failed\nRequest failed with status code 404",
            "Installation failed: Request failed with status code 404",
            "#10 13.60 ✘ Installation failed\n#10 13.60 \n#10 13.60 Request failed with status code 404\n#10 13.60 \n#10 13.60 Try running with --force to override checks",
            "   > [5/9] RUN curl -fsSL https://claude.ai/install.sh | bash -s 2.0.63:\n13.60 \n13.60 ✘ Installation failed\n13.60 \n13.60 Request failed with status code 404",
            "2026-01-12T03:14:07.1182214Z Setting up Claude Code...\n2026-01-12T03:14:09.4471029Z \n2026-01-12T03:14:09.4472811Z ✘ Installation failed\n2026-01-12T03:14:09.4473102Z \n2026-01-12T03:14:09.4473377Z Request failed with status code 404",
        ],
    }
    WSL_WINSOCK "GK-ERR-561" Usage {
        "WSL doesn't start: a VPN or proxy program has put a part of its own into Windows' network (Winsock) that WSL can't use" /
        "WSL が起動しません。VPN やプロキシのプログラムが Windows のネットワーク（Winsock）に組み込んだものを、WSL が使えません"
    } help {
        "In Windows: `wsl --update`; newer versions of WSL get along with more of these programs.\n- It persists: `netsh winsock reset` as administrator, then restart. Ask whoever manages this machine first: the VPN may have to be repaired afterwards, and it can bring the fault back." /
        "Windows で `wsl --update` を実行してください。新しい WSL は、より多くのプログラムと併用できます。\n- 解消しない場合: 管理者として `netsh winsock reset` を実行し、再起動します。その後 VPN の修復が必要になることや、VPN により再発することがあるため、先に端末管理者に確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\bwsl/service/(?:[\w/]{1,80}/)?0x8007273d\b",
        ],
        examples: [
            "Error code: Wsl/Service/0x8007273d",
        ],
    }
    NO_VIRTUALIZATION "GK-ERR-649" Problem {
        "Windows can't start the virtual machine (WSL 2's, Docker Desktop's or that of Claude's desktop app): virtualization is switched off or isn't there" /
        "Windows が仮想マシン（WSL 2、Docker Desktop、または Claude のデスクトップアプリのもの）を起動できません。仮想化が無効か、利用できません"
    } help {
        "As administrator: `wsl --install --no-distribution` (it switches on “Virtual Machine Platform”), then restart Windows.\n- It stays: virtualization in the BIOS or UEFI (Intel VT-x, AMD SVM) is off; Task Manager, Performance, CPU shows it. On a company's machine whoever manages it switches it on.\n- It is on: `bcdedit /set hypervisorlaunchtype auto` as administrator, then restart; another virtualization program may have switched it off.\n- The machine is itself a virtual one (VDI, cloud): nested virtualization has to be allowed there. Claude Code runs on Windows without WSL." /
        "管理者として `wsl --install --no-distribution` を実行し（「仮想マシン プラットフォーム」が有効になります）、Windows を再起動してください。\n- 解消しない場合: BIOS または UEFI の仮想化（Intel VT-x、AMD SVM）が無効です。タスク マネージャーの「パフォーマンス」の CPU で確認できます。会社の端末では、管理者による変更が必要です。\n- 有効な場合: 管理者として `bcdedit /set hypervisorlaunchtype auto` を実行し、再起動してください。別の仮想化ソフトが無効にしていることがあります。\n- 端末自体が仮想マシンの場合（VDI、クラウド）: そちらで入れ子の仮想化の許可が必要です。Claude Code は WSL なしの Windows でも動作します。"
    } text {
        verified: false,
        patterns: [
            r"\bhcs_e_service_not_available\b|wsl1 is not supported with your current machine configuration",
            r"\b0x80370102\b|\bhcs_e_hyperv_not_installed\b",
            r"\bwsl ?2 is not supported with your current machine configuration\b",
        ],
        examples: [
            "Error code: Wsl/Service/CreateInstance/CreateVm/HCS/HCS_E_SERVICE_NOT_AVAILABLE",
            "WslRegisterDistribution failed with error: 0x80370102
Please enable the Virtual Machine Platform Windows feature and ensure virtualization is enabled in the BIOS.",
            "WSL2 is not supported with your current machine configuration.\nPlease enable the \"Virtual Machine Platform\" optional component and ensure virtualization is enabled in the BIOS.",
        ],
    }
    WSL_MISSING "GK-ERR-1166" Usage {
        "WSL itself (Windows Subsystem for Linux) is not installed on this Windows" /
        "この Windows には WSL（Windows Subsystem for Linux）自体がインストールされていません"
    } help {
        "`wsl --install` as administrator, then restart Windows. Claude Code doesn't need it: it runs on Windows itself, with Git for Windows beside it.\n- The command is refused or the download fails: a rule or the network of the company; whoever manages this machine installs it.\n- Docker Desktop or a dev container says it: they need WSL, or Hyper-V in place of it." /
        "管理者として `wsl --install` を実行し、Windows を再起動してください。Claude Code に WSL は必須ではなく、Windows 自体で動作します（Git for Windows が必要です）。\n- コマンドが拒否される場合や、ダウンロードできない場合: 会社の規則またはネットワークによるものです。端末管理者に導入を依頼してください。\n- Docker Desktop や dev container が表示する場合: WSL（または代わりの Hyper-V）が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bwindows subsystem for linux is not installed\b",
        ],
        examples: [
            "The Windows Subsystem for Linux is not installed. You can install by running 'wsl.exe --install'.",
        ],
    }
    ELEVATION "GK-ERR-1167" Usage {
        "Windows lets only an administrator do what this command does (elevation)" /
        "このコマンドの操作は、Windows の管理者権限が必要です（昇格）"
    } help {
        "Open the terminal with “Run as administrator” and type the command there, where you are an administrator of this machine. Claude Code itself needs none: its native installer writes to your own folder; don't run `claude` as administrator afterwards.\n- npm writes to Program Files: give it a folder of your own (`npm config set prefix %USERPROFILE%\\npm-global`, and that folder in PATH).\n- You aren't an administrator: whoever manages this machine has to run it." /
        "この端末の管理者であれば、ターミナルを「管理者として実行」で開いて、そこで実行してください。Claude Code 自体には不要です。ネイティブインストーラーはユーザーのフォルダーに書き込みます。その後の `claude` は管理者として実行しないでください。\n- npm が Program Files に書き込もうとする場合: 自分のフォルダーを指定してください（`npm config set prefix %USERPROFILE%\\npm-global` を実行し、そのフォルダーを PATH に追加）。\n- 管理者でない場合: 端末管理者に実行を依頼してください。"
    } text {
        verified: false,
        patterns: [
            r"\brequested operation requires elevation\b|\b(?:os error|winerror) 740\b",
        ],
        examples: [
            "The requested operation requires elevation.",
        ],
    }
    WSL_EMPTY "GK-ERR-769" Usage {
        "WSL is installed, but no Linux in it yet" /
        "WSL は入っていますが、Linux がまだインストールされていません"
    } help {
        "`wsl --install -d Ubuntu` installs one (`wsl --list --online` shows others). Where the company's network blocks the download, `wsl --install --web-download -d Ubuntu` takes another way than the Store, and `wsl --import NAME FOLDER FILE.tar` needs none.\n- Claude Code runs on Windows without WSL, too. WSL installations belong to a user: under another account, or as administrator, there is none." /
        "`wsl --install -d Ubuntu` でインストールできます（ほかは `wsl --list --online`）。社内ネットワークでダウンロードできない場合は、ストアを使わない `wsl --install --web-download -d Ubuntu`、またはダウンロードの要らない `wsl --import 名前 フォルダー ファイル.tar` を使ってください。\n- Claude Code は WSL なしの Windows でも動作します。WSL の Linux はユーザーごとのもので、別のアカウントや管理者では見えません。"
    } text {
        verified: false,
        patterns: [
            r"windows subsystem for linux has no installed distributions",
        ],
        examples: [
            "Windows Subsystem for Linux has no installed distributions.",
        ],
    }
    WSL_LOGON "GK-ERR-1073" Person {
        "Windows refuses this kind of sign-in on this machine (“requested logon type”, 0x80070569): its policy doesn't give the account that right" /
        "Windows がこの端末でのこの種類のサインインを拒否しました（「requested logon type」、0x80070569）。ポリシーで、そのアカウントに権限が与えられていません"
    } help {
        "WSL or Hyper-V: send the request below: a group policy took “Log on as a service” from NT VIRTUAL MACHINE\\Virtual Machines, without which no virtual machine starts. An update of WSL or a restart doesn't help. Claude Code runs on Windows without WSL meanwhile.\n- An administrator of the machine can run `Restart-Service vmcompute` (or `gpupdate /force`), then start WSL; the next refresh of the policy takes the right away again.\n- A service or a scheduled task says it: the account that it runs as needs “Log on as a service” or “Log on as a batch job”." /
        "WSL や Hyper-V の場合は、下の依頼文を送ってください。グループ ポリシーにより NT VIRTUAL MACHINE\\Virtual Machines から「サービスとしてログオン」が外されており、仮想マシンを起動できません。WSL の更新や再起動では解消しません。その間、Claude Code は WSL なしの Windows でも動作します。\n- 端末管理者であれば、`Restart-Service vmcompute`（または `gpupdate /force`）を実行してから WSL を起動できます。次のポリシーの更新で、また外されます。\n- サービスやタスクの表示の場合: 実行するアカウントに「サービスとしてログオン」または「バッチジョブとしてログオン」の権限が必要です。"
    } text {
        verified: false,
        patterns: [r"\b0x80070569\b|not been granted the requested logon type"],
        ask: DeviceAdmin {
            "WSL doesn't start on my machine (0x80070569): a group policy doesn't give “Log on as a service” to NT VIRTUAL MACHINE\\Virtual Machines. Please add it to that right, so that virtual machines can start." /
            "この端末で WSL を起動できません（0x80070569）。グループ ポリシーで NT VIRTUAL MACHINE\\Virtual Machines に「サービスとしてログオン」の権限が与えられていません。仮想マシンを起動できるように、追加していただけますか。"
        },
        examples: [
            "Logon failure: the user has not been granted the requested logon type at this computer.\nError code: Wsl/InstallDistro/Service/RegisterDistro/CreateVm/HCS/0x80070569",
        ],
    }
    WSL_DOWNLOAD "GK-ERR-1074" Remote {
        "WSL didn't reach the internet for a download (its list of Linux distributions, or one of them)" /
        "WSL がダウンロード（Linux ディストリビューションの一覧、またはその 1 つ）のための接続に失敗しました"
    } help {
        "`wsl --install` and `wsl --list --online` read a list from raw.githubusercontent.com and load from the Microsoft Store: Windows' own proxy and DNS count, not HTTPS_PROXY. Set the proxy in Settings, “Network & internet”, “Proxy”, connect the VPN or leave it, and try again; `wsl --install --web-download -d Ubuntu` takes another way than the Store.\n- “NAME_NOT_RESOLVED”, “0x80072ee7”, “could not be resolved”: DNS doesn't give the name: `nslookup raw.githubusercontent.com`. Behind a company's proxy that is expected as long as Windows doesn't know the proxy.\n- The network forbids it: on another one, or through whoever manages the machine, fetch the distribution's file, then `wsl --import NAME FOLDER FILE.tar`. Claude Code runs on Windows without WSL, too." /
        "`wsl --install` と `wsl --list --online` は、raw.githubusercontent.com から一覧を読み、Microsoft Store からダウンロードします。使われるのは HTTPS_PROXY ではなく、Windows のプロキシと DNS です。設定の「ネットワークとインターネット」の「プロキシ」で設定し、VPN の接続を切り替えて、もう一度試してください。`wsl --install --web-download -d Ubuntu` は Store を使いません。\n- 「NAME_NOT_RESOLVED」「0x80072ee7」「リモート名を解決できませんでした」「could not be resolved」の場合: DNS で名前を解決できません（`nslookup raw.githubusercontent.com`）。会社のプロキシの内側では、Windows にプロキシが設定されるまで、これが想定どおりです。\n- ネットワークで禁止されている場合: 別のネットワーク、または端末管理者を通じてディストリビューションのファイルを入手し、`wsl --import 名前 フォルダー ファイル.tar` を実行してください。Claude Code は WSL なしの Windows でも動作します。"
    } text {
        verified: false,
        patterns: [r"\bwininet_e_\w{4,40}\b|\bwsl/[\w/]{0,120}0x80072(?:e[ef]|f[0-9a-f])[0-9a-f]\b"],
        examples: [
            "The server name or address could not be resolved\nError code: Wsl/InstallDistro/WININET_E_NAME_NOT_RESOLVED",
        ],
    }
    WSL_ITSELF "GK-ERR-562" Usage {
        "WSL itself reports an error, at its start or while a distribution is installed; neither Claude Code nor the model's service is involved" /
        "WSL 自体のエラーで、WSL の起動またはディストリビューションのインストールに失敗しています。Claude Code やモデルのサービスは関係しません"
    } help {
        "In Windows: `wsl --shutdown`, then `wsl --update` (or `wsl --update --web-download`, which goes past the Microsoft Store), and start it again; if that doesn't help, restart Windows. The number at the end of the code names the fault; WSL's own pages explain it.\n- “InstallDistro”, “0x80010002” (the installation of a distribution was cancelled): repeat `wsl --install -d NAME` after the steps above, also with `--web-download`, which goes past the Microsoft Store. On a managed machine the Store, or the downloads behind it, may be blocked: whoever manages the machine allows it or installs the distribution.\n- “system.vhd”: a file of WSL's own is missing, mostly since an update: install WSL anew over it (`winget install Microsoft.WSL`, or its newest .msi). Your distributions stay.\n- “ext4.vhdx”: the disk of the distribution was moved or deleted: put it back where the text names it. `wsl --unregister NAME` makes room for a new one, and deletes all data of the old one." /
        "Windows で `wsl --shutdown`、続いて `wsl --update`（または、Microsoft Store を使わない `wsl --update --web-download`）を実行し、起動し直してください。解消しない場合は Windows を再起動します。コードの末尾の番号が原因を表し、WSL のページで調べられます。\n- 「InstallDistro」「0x80010002」（ディストリビューションのインストールが取り消された）の場合: 上の手順の後に `wsl --install -d 名前` をやり直してください。`--web-download` を付けると、Microsoft Store を使わずにインストールできます。管理された端末では、Store やその先のダウンロードが止められていることがあります。端末管理者に、許可またはインストールを依頼してください。\n- 「system.vhd」の場合: WSL 自身のファイルがありません（多くは更新の後に起こります）。WSL を上書きで入れ直してください（`winget install Microsoft.WSL`、または最新の .msi）。ディストリビューションは残ります。\n- 「ext4.vhdx」の場合: ディストリビューションのディスクが移動または削除されています。本文にある場所に戻してください。`wsl --unregister 名前` で登録を削除すると、新しく作成できるようになります（元のデータはすべて削除されます）。"
    } text {
        verified: false,
        patterns: [
            r"\bwsl/(?:service|installdistro|install|callmsi|updatepackage|registerdistro|enumeratedistros)/(?:[\w/]{1,100}/)?(?:e|error|hcs_e|hcn_e|rpc_[se]|wsl_e)_\w{4,60}\b|\b0x800701bc\b|\bwsl: failed to configure network\b",
            r"\bwsl/(?:service|installdistro|install|callmsi|updatepackage|registerdistro|enumeratedistros)/(?:[\w/]{1,100}/)?0x[0-9a-f]{8}\b",
        ],
        examples: [
            "Error: 0x800701bc WSL 2 requires an update to its kernel component.",
            "Error: 0x80040326\nError code: Wsl/Service/0x80040326",
            "Failed to attach disk 'C:\\Program Files\\WSL\\system.vhd' to WSL2.\nError code: Wsl/Service/CreateInstance/CreateVm/MountVhd/HCS/ERROR_FILE_NOT_FOUND",
        ],
    }
    MUSL "GK-ERR-449" Usage {
        "this is the build of Claude Code for musl (Alpine), and the musl of this machine is too old for it, or the machine is no Alpine" /
        "musl（Alpine）用の Claude Code が使われていますが、この端末の musl が古いか、Alpine ではありません"
    } help {
        "On Alpine take the newest base image, or an image with glibc (Debian, Ubuntu). The name before “symbol not found” says what the musl lacks.\n- “statx” (symbol not found): it came with musl 1.2.5, so Alpine 3.20 or later is needed (image and host alike); Claude Code asks for it from 2.1.181 on, and a later release changes nothing.\n- “posix_getdents” (symbol not found): not in musl 1.2.5, which Alpine 3.20 to 3.22 have: releases from 2.1.63 on asked for it. A later release, or the one before (2.1.62), runs there; so does npm's up to 2.1.112, which is JavaScript (`npm install -g @anthropic-ai/claude-code@2.1.112`, with Alpine's own Node.js).\n- “Error loading shared library libstdc++.so.6” (libgcc_s.so.1) before it, on Alpine: `apk add libgcc libstdc++ ripgrep`.\n- Another Linux: the installer took a musl that is installed beside glibc (packages musl, musl-tools) for the system's own: remove it (Debian: `apt remove musl`), then install again." /
        "Alpine では、最新のベースイメージ、または glibc のイメージ（Debian、Ubuntu）を使ってください。musl に不足しているものは、「symbol not found」の前の名前で分かります。\n- 「statx」（symbol not found）の場合: musl 1.2.5 で追加されたもので、Alpine 3.20 以降が必要です（イメージでもホストでも同じです）。Claude Code は 2.1.181 から必要としており、新しいリリースでも変わりません。\n- 「posix_getdents」（symbol not found）の場合: Alpine 3.20～3.22 の musl 1.2.5 にはありません。2.1.63 以降のリリースが必要としていました。より新しいリリースか、その前のもの（2.1.62）を使ってください。JavaScript で動く 2.1.112 までの npm 版も使えます（`npm install -g @anthropic-ai/claude-code@2.1.112`、Node.js は Alpine のもの）。\n- Alpine で、その前に「Error loading shared library libstdc++.so.6」（libgcc_s.so.1）がある場合: `apk add libgcc libstdc++ ripgrep` を実行してください。\n- ほかの Linux の場合: glibc とは別に入っている musl（musl、musl-tools パッケージ）をシステムのものと誤認しています。取り除いてから（Debian では `apt remove musl`）インストールし直してください。"
    } text {
        verified: false,
        patterns: [
            r"\berror relocating \S{0,200}(?:claude|\d+\.\d+\.\d+)\S{0,80}: \w{1,40}: symbol not found|\bclaude-\S{1,40}-musl: \w{1,40}: symbol not found",
            r"\bposix_getdents: symbol not found",
        ],
        examples: [
            "Error relocating /usr/local/bin/claude: statx: symbol not found",
            "posix_getdents: symbol not found",
        ],
    }
    OLD_MACOS "GK-ERR-1011" Usage {
        "a program (Claude Code or its Node.js) was built for a newer macOS than this machine's, and ended before it began" /
        "プログラム（Claude Code またはその Node.js）が、この端末の macOS より新しい macOS 用のビルドのため、起動前に終了しました"
    } help {
        "`sw_vers` shows this machine's macOS; the text names the one that the program needs (“built for Mac OS X 13.0”). Claude Code needs macOS 13: update macOS where the machine can. Installing it again, PATH or another shell change nothing: the installer ended there too, and `claude` isn't found because it was never installed.\n- The machine can't be updated: the last release without this is npm's 2.1.112, which runs on Node.js (18 or later, which itself needs macOS 10.15): `npm install -g @anthropic-ai/claude-code@2.1.112` (macOS 11 reported), with DISABLE_AUTOUPDATER=1, or the update brings the error back. It gets no further fixes. Or run Claude Code on another machine or in a Linux container.\n- “_DNSServiceGetAddrInfoEx”: macOS 12 and the releases 2.1.255 to 2.1.257; 2.1.258 starts there again. Update Claude Code; the desktop app brings its own, which has to follow.\n- “Referenced … node”: Node.js is the one that is too new: take an older line of it (nvm), or one that was built here (Homebrew, MacPorts).\n- On a company's machine whoever manages it updates macOS." /
        "この端末の macOS は `sw_vers` で、プログラムに必要な macOS は本文（「built for Mac OS X 13.0」）で分かります。Claude Code には macOS 13 が必要です。可能であれば macOS を更新してください。インストールのやり直し、PATH、シェルの変更では解消しません。インストーラーもそこで終了し、`claude` が見つからないのはインストールされていないためです。\n- macOS を更新できない端末の場合: これに当たらない最後のリリースは、Node.js（18 以降。macOS 10.15 以降が必要）で動く npm の 2.1.112 です。`npm install -g @anthropic-ai/claude-code@2.1.112`（macOS 11 で動作の報告があります）を実行し、DISABLE_AUTOUPDATER=1 を設定してください。設定しないと、更新で再発します。以後の修正は入りません。または、別の端末か Linux のコンテナーで Claude Code を使ってください。\n- 「_DNSServiceGetAddrInfoEx」の場合: macOS 12 と、リリース 2.1.255 から 2.1.257 の組み合わせです。2.1.258 では再び起動します。Claude Code を更新してください。デスクトップアプリは自身のものを含むため、アプリの更新が必要です。\n- 「Referenced … node」の場合: Node.js が新しすぎます。古い系列（nvm）か、この端末でビルドしたもの（Homebrew、MacPorts）を使ってください。\n- 会社の端末では、端末管理者が macOS を更新します。"
    } text {
        verified: false,
        patterns: [
            r"\bdyld(?:\[\d+\])?: symbol not found: .{0,600}?(?:\bbuilt for mac ?os(?: ?x)? \d|\bexpected in: (?:<[\w-]{1,40}> )?'?/(?:usr/lib|system/library)/\S)(?:.{0,600}?\b(?:command not found: claude|claude: command not found|killed before it could finish)\b)?",
            r"\bdyld(?:\[\d+\])?: cannot load '[^']{1,200}' \(load command 0x[0-9a-f]{8} is unknown\)(?:.{0,600}?\b(?:command not found: claude|claude: command not found|killed before it could finish)\b)?",
            r"\bclaude code requires a newer os version\b|\bwhich was built for mac ?os(?: ?x)? \d",
        ],
        examples: [
            "dyld[51991]: Symbol not found: (_DNSServiceGetAddrInfoEx)\n  Referenced from: '/Users/taro/.local/share/claude/versions/2.1.257'\n  Expected in: '/usr/lib/libSystem.B.dylib'\nzsh: abort      claude",
            "dyld: cannot load 'claude-2.1.173-darwin-x64' (load command 0x80000034 is unknown)",
            "Claude Code requires a newer OS version. Update your operating system to continue.",
        ],
    }
    SCRIPT_INTERPRETER "GK-ERR-1119" Usage {
        "a script was found, but not the program that its first line (#!) names to run it" /
        "スクリプトはありますが、その最初の行（#!）で指定されたプログラムがありません"
    } help {
        "`head -1 FILE | cat -A` shows the line.\n- “^M$” at its end: the file has Windows' line ends, so a program named “bash” with a carriage return is looked for: `sed -i 's/\\r$//' FILE` (or `dos2unix`), and `*.sh text eol=lf` in .gitattributes, so that git doesn't put them in again. Build an image anew.\n- A path that isn't there (`ls -l` on it): /bin/bash is missing in Alpine (`apk add bash`) and on NixOS; `#!/usr/bin/env bash` finds it elsewhere.\n- “.venv”, “venv”: its folder was moved or copied, or its Python was removed: the scripts name the old path. Make it anew (`python3 -m venv`), or run `python -m pip`.\n- No script but a program: then its loader is missing (NixOS, Alpine)." /
        "最初の行は `head -1 ファイル | cat -A` で分かります。\n- 末尾が「^M$」の場合: ファイルの改行が Windows 形式で、復帰文字の付いた名前の「bash」が探されています。`sed -i 's/\\r$//' ファイル`（または `dos2unix`）で直し、git で元に戻らないように .gitattributes に `*.sh text eol=lf` を書いてください。イメージは作り直します。\n- 存在しないパスの場合（`ls -l` で確認）: Alpine（`apk add bash`）や NixOS には /bin/bash がありません。`#!/usr/bin/env bash` なら別の場所のものも見つかります。\n- 「.venv」「venv」の場合: フォルダーを移動またはコピーしたか、その Python が削除され、スクリプトが古いパスを指しています。作り直すか（`python3 -m venv`）、`python -m pip` を使ってください。\n- スクリプトではなくプログラムの場合: ローダーがありません（NixOS、Alpine）。"
    } text {
        verified: false,
        patterns: [
            r"\.(?:sh|bash|zsh|py|pl|rb|command): (?:cannot execute: required file not found|(?:/[^\s^:]{1,200}: )?bad interpreter: )",
            r"/(?:\.?venv\w{0,20}|virtualenvs?/[\w.-]{1,80})/bin/[\w.-]{1,60}: (?:cannot execute: required file not found|(?:/[^\s^:]{1,200}: )?bad interpreter: )",
        ],
        examples: [
            "-bash: ./customizer.sh: cannot execute: required file not found",
            "bash: /srv/app/.venv/bin/pip: /old/app/.venv/bin/python3: bad interpreter: No such file or directory",
        ],
    }
    LOADER "GK-ERR-448" Usage {
        "the program was found, but not what it needs to be started: mostly its loader (/lib64/ld-linux-x86-64.so.2), which this Linux keeps elsewhere (NixOS, Guix) or hasn't got, as its C library is another one (Alpine)" /
        "プログラムはありますが、起動に必要なものがありません。多くはローダー（/lib64/ld-linux-x86-64.so.2）で、この Linux では別の場所にあるか（NixOS、Guix）、別の C ライブラリが使われています（Alpine）"
    } help {
        "Use the distribution's own package of the program that the text names (mostly Claude Code), or run it where the usual paths exist (nix-ld, an FHS environment, `guix shell --container --emulate-fhs`, gcompat on Alpine).\n- “dynamically linked executable”, “stub-ld” (NixOS): Claude Code's program was built for other Linux systems, and code 127 beside it doesn't mean that it isn't there. Take the package `claude-code` of nixpkgs (unfree: `allowUnfree = true` in nixpkgs' configuration; or a flake that packs it) and remove the native installer's; or `programs.nix-ld.enable = true` in the system's configuration, which has such programs start as they are. The desktop app, an editor's extension or an SDK starts a copy of its own (in ~/.config/Claude, in the extension's folder, in node_modules): name the package's `claude` in its settings where it has a field (Agent SDK: `pathToClaudeCodeExecutable`, `cli_path`; the adapter for ACP, as in Zed: the variable CLAUDE_CODE_EXECUTABLE), else nix-ld. Another program (a Python that a tool downloaded): nix-ld, or its own package. Old npm releases (up to 2.1.112) are JavaScript and need only Node.js.\n- It is a script (`head -1 FILE | cat -A` begins with #!): what that line names isn't there; “^M$” at its end: Windows' line ends (`sed -i 's/\\r$//' FILE`)." /
        "本文のプログラム（多くは Claude Code）の、ディストリビューション独自のパッケージを使うか、通常のパスがある環境（nix-ld、FHS 環境、`guix shell --container --emulate-fhs`、Alpine では gcompat）で実行してください。\n- 「dynamically linked executable」「stub-ld」（NixOS）の場合: Claude Code のプログラムは、ほかの Linux 向けに作られています。併記されるコード 127 は、ファイルがないという意味ではありません。nixpkgs の `claude-code` パッケージ（非フリーのため nixpkgs の設定に `allowUnfree = true` が必要。またはパッケージを提供する flake）を使い、ネイティブインストーラーのものを削除するか、システムの設定で `programs.nix-ld.enable = true` とし、こうしたプログラムをそのまま起動できるようにしてください。デスクトップアプリ、エディターの拡張機能、SDK は、付属の claude を起動します（~/.config/Claude、拡張機能のフォルダー、node_modules の中）。設定に欄があれば、パッケージの `claude` を指定してください（Agent SDK では `pathToClaudeCodeExecutable`、`cli_path`。Zed などの ACP のアダプターでは、環境変数 CLAUDE_CODE_EXECUTABLE）。なければ nix-ld を使います。別のプログラム（ツールがダウンロードした Python など）の場合も、nix-ld か、そのパッケージを使ってください。2.1.112 までの npm のリリースは JavaScript で、Node.js だけで動作します。\n- スクリプトの場合（`head -1 ファイル | cat -A` が #! で始まる）: その行で指定されたものがありません。末尾が「^M$」なら、改行が Windows 形式です（`sed -i 's/\\r$//' ファイル`）。"
    } text {
        verified: false,
        patterns: [
            r"\bcannot execute: required file not found",
            r"\bcould not start dynamically linked executable\b(?:.{0,300}?\bnixos cannot run dynamically linked executables\b)?|\bnixos cannot run dynamically linked executables\b|\bnix\.dev/permalink/stub-ld\b",
        ],
        examples: [
            "bash: line 151: /home/taro/.claude/downloads/claude-2.1.68-linux-x64: cannot execute: required file not found",
            "Could not start dynamically linked executable: /home/taro/.local/share/claude/versions/2.1.31\nNixOS cannot run dynamically linked executables intended for generic\nlinux environments out of the box. For more information, see:\nhttps://nix.dev/permalink/stub-ld",
        ],
    }
    WINDOWS_NPM "GK-ERR-446" Usage {
        "WSL started Windows' own npm (below /mnt/c), whose lines end in a way that Linux doesn't read" /
        "WSL で Windows の npm（/mnt/c の下）が起動されました。その改行を Linux は読めません"
    } help {
        "Install Node.js in WSL itself, and see that its folder stands first in PATH, in a shell that isn't interactive as well (`which npm`). Windows' PATH can be left out: `[interop] appendWindowsPath=false` in /etc/wsl.conf, then `wsl --shutdown`. Claude Code's native installer needs no npm." /
        "WSL の中に Node.js をインストールし、対話型でないシェルでもそのフォルダーが PATH の先頭に来るようにしてください（`which npm` で確認）。/etc/wsl.conf の `[interop] appendWindowsPath=false` で Windows の PATH を除くこともできます（その後 `wsl --shutdown`）。Claude Code のネイティブインストーラーに npm は不要です。"
    } text {
        verified: false,
        patterns: [
            r"windows npm found in wsl",
            r"/mnt/[a-z]/[^:]{1,120}/(?:npm|npx|node|claude): \d{1,4}: /mnt/[a-z]/[^:]{1,120}/(?:npm|npx|node|claude): (?:\S{0,40}: not found|: not found|syntax error)",
            r"/mnt/[a-z]/[^:]{1,120}/(?:npm|npx|node|claude): (?:line )?\d{1,4}: (?:syntax error|\S{0,40}: not found|: not found)|/mnt/[a-z]/[^:]{1,120}/(?:npm|npx|node|claude): /bin/sh\^M: bad interpreter",
        ],
        examples: [
            "Error: Windows npm found in WSL

You're running Claude Code in WSL but using the Windows npm installation from /mnt/c/, which can't be updated.",
            "/mnt/c/Program Files/nodejs/npm: 6: Syntax error: word unexpected (expecting \"in\")",
            "/mnt/c/Program Files/nodejs/npm: 6: /mnt/c/Program Files/nodejs/npm: Syntax error: word unexpected (expecting \"in\")",
        ],
    }
    ENV_S_SHIM "GK-ERR-758" Usage {
        "npm's launcher on Windows took “-S” for a program: it misread the first line of the package's script (`env -S node …`), so this release doesn't start in Windows itself; nothing is missing in PATH" /
        "Windows の npm の起動スクリプトが「-S」をプログラムとして扱っています。パッケージのスクリプトの先頭行（`env -S node …`）を読み誤っており、このリリースは Windows では直接起動しません。PATH の問題ではありません"
    } help {
        "Claude Code: the releases of early 2025 ran on Windows in WSL alone. Take the current one: remove npm's (`npm uninstall -g @anthropic-ai/claude-code`) and use the native installer or winget, then open a new terminal.\n- It has to be this release: install and start it in WSL.\n- Another package: update npm (`npm install -g npm`) and install the package again, which writes the launcher anew; otherwise run it in WSL." /
        "Claude Code の場合: 2025 年初めのリリースは、Windows では WSL でしか動きませんでした。npm のものを削除し（`npm uninstall -g @anthropic-ai/claude-code`）、ネイティブインストーラーまたは winget で現在のリリースを入れ、新しいターミナルを開いてください。\n- このリリースを使う必要がある場合: WSL の中にインストールして起動してください。\n- 別のパッケージの場合: npm を更新し（`npm install -g npm`）、パッケージを入れ直すと、起動スクリプトが作り直されます。それでも起動しない場合は WSL で実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\x22-s\$exe\x22",
            r"'-s(?:\.exe)?' is not recognized",
        ],
        examples: [
            "& : C:\\Users\\taro\\AppData\\Roaming\\npm\\claude.ps1:24\n  24 |      & \"-S$exe\" node --no-warnings=ExperimentalWarning --enable-source …\n     | The term '-S.exe' is not recognized as a name of a cmdlet, function, script file, or executable program.",
            "'-S' is not recognized as an internal or external command,\noperable program or batch file.",
        ],
    }
    REFUSES_WINDOWS "GK-ERR-100" Usage {
        "Claude Code's npm package refuses Windows: it is an old release (before 1.0.51), and Windows' own npm installs it" /
        "npm の Claude Code パッケージが Windows を拒否しています。古いリリース（1.0.51 より前）で、Windows の npm が実行されています"
    } help {
        "Take the current release, which runs in Windows itself: Claude Code's native installer for PowerShell, or `winget install Anthropic.ClaudeCode` (by npm `npm install -g @anthropic-ai/claude-code@latest`). --force and --no-os-check lead no further: that release doesn't run in Windows.\n- You typed it in WSL: Windows' npm ran all the same (the text shows paths like C:\\… or cmd.exe). Install Node.js in WSL itself (nvm, apt) until `which npm node` shows no /mnt/c, then install there, without --force; or use the native installer in WSL, which needs no npm.\n- Lines with EPERM and “cleanup” beside it only follow: npm couldn't remove what it had unpacked. Close editors and terminals that have the folder open, and delete the claude-code folder that is left. No rights are missing.\n- The folder in the text is in the node_modules of another program or project: that one asks for the old release. Update it, or install and start it in WSL.\n- @latest brings the old release, too: the registry that is asked has no newer one (`npm config get registry`, `npm view @anthropic-ai/claude-code version`): its administrator renews the mirror." /
        "現在のリリースは Windows でも動作します。PowerShell 用のネイティブインストーラー、または `winget install Anthropic.ClaudeCode` でインストールしてください（npm では `npm install -g @anthropic-ai/claude-code@latest`）。--force や --no-os-check を付けても、古いリリースは Windows では動作しません。\n- WSL で実行した場合: 動いたのは Windows の npm です（本文に C:\\… のようなパスや cmd.exe があります）。WSL の中に Node.js をインストールし（nvm、apt）、`which npm node` に /mnt/c が出ないことを確認してから、--force なしでインストールしてください。WSL の中でネイティブインストーラーを使えば、npm は不要です。\n- EPERM と「cleanup」の行もある場合: 原因ではなく結果です。npm が、展開したフォルダーを削除できませんでした。そのフォルダーを開いているエディターやターミナルを閉じ、残った claude-code フォルダーを削除してください。権限の問題ではありません。\n- 本文のフォルダーが、ほかのプログラムやプロジェクトの node_modules の中にある場合: そちらが古いリリースを求めています。更新するか、WSL の中にインストールして起動してください。\n- @latest でも古いリリースになる場合: 使われているレジストリに新しいものがありません（`npm config get registry`、`npm view @anthropic-ai/claude-code version`）。管理者によるミラーの更新が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude code is not supported on windows\b",
            r"\bunsupported platform for @anthropic-ai/claude-code@\S{1,40} wanted \{[^}]{0,40}!win32",
        ],
        examples: [
            "npm ERR! command C:\\WINDOWS\\system32\\cmd.exe /d /s /c node scripts/preinstall.js\nnpm ERR! Error: Claude Code is not supported on Windows.\nnpm ERR! Claude Code requires macOS or Linux to run properly.",
            "npm error code EBADPLATFORM\nnpm error notsup Unsupported platform for @anthropic-ai/claude-code@0.2.14: wanted {\"os\":\"!win32\"} (current: {\"os\":\"win32\"})",
        ],
    }
    OLD_ON_WINDOWS "GK-ERR-447" Usage {
        "an old Claude Code built this command wrongly on Windows" /
        "古い Claude Code が Windows で誤ったコマンドを組み立てています"
    } help {
        "Update Claude Code (`claude update`, or install it anew with the native installer): releases of 2025 mixed cmd's words with bash, and the first ones didn't support Windows outside WSL. Nothing has to be allowed or repaired by hand." /
        "Claude Code を更新してください（`claude update`、またはネイティブインストーラーで入れ直す）。2025 年のリリースには cmd と bash の書き方を混ぜるものがあり、初期のものは WSL 以外の Windows に対応していませんでした。手動での許可や修復は不要です。"
    } text {
        verified: false,
        patterns: [
            r"\bbash: /[cds]: is a directory\b|\bicacls \W{2} /grant\b",
        ],
        examples: [
            "bash: /c: Is a directory Exit 126",
        ],
    }
    NO_LINK "GK-ERR-494" Usage {
        "npm couldn't make the link to Claude Code's program on this drive: FAT and exFAT drives (USB sticks) and some network drives don't have them" /
        "このドライブに Claude Code のプログラムへのリンクを作成できません（FAT や exFAT のドライブ（USB メモリなど）と一部のネットワークドライブはリンクに対応していません）"
    } help {
        "Install on a local drive of the system (NTFS, ext4, APFS), or use the native installer; a portable folder has to stand on such a drive as well." /
        "システムのローカルドライブ（NTFS、ext4、APFS）にインストールするか、ネイティブインストーラーを使ってください。ポータブルなフォルダーも、そのようなドライブに置く必要があります。"
    } text {
        verified: false,
        patterns: [
            r"failed to place binary: (?:eisdir|eperm|enotsup|enosys)\b.{0,60}?\blink",
        ],
        examples: [
            "npm error [@anthropic-ai/claude-code postinstall] Failed to place binary: EISDIR: illegal operation on a directory, link 'L:\\x'",
        ],
    }
    APK_INDEX "GK-ERR-530" Remote {
        "apk (Alpine) doesn't find the package, mostly because it couldn't fetch its list of packages: then every package counts as missing" /
        "apk（Alpine）がパッケージを見つけられません。多くは、パッケージの一覧を取得できていないためで、その場合はどのパッケージも見つかりません"
    } help {
        "Read the WARNING and fetch lines above: they say why (“TLS”, “certificate”: a proxy that inspects; “temporary error”, “DNS”: no way out).\n- A proxy that inspects TLS: in the Dockerfile, before `apk add`: `COPY company-ca.crt /tmp/` and `RUN cat /tmp/company-ca.crt >> /etc/ssl/certs/ca-certificates.crt`. `apk add ca-certificates` can't come first, as it needs the list itself.\n- The network needs a proxy: `docker build --build-arg HTTP_PROXY=… --build-arg HTTPS_PROXY=…`, or a mirror inside the company in /etc/apk/repositories.\n- There is no such line above: `apk update` first, or `apk add --no-cache NAME`. Others are found and this one isn't: its name, or this Alpine release doesn't have it (pkgs.alpinelinux.org)." /
        "上にある WARNING と fetch の行に理由があります（「TLS」「certificate」は検査するプロキシ、「temporary error」「DNS」は経路がないことを示します）。\n- プロキシが TLS を検査する場合: Dockerfile の `apk add` より前に `COPY company-ca.crt /tmp/` と `RUN cat /tmp/company-ca.crt >> /etc/ssl/certs/ca-certificates.crt` を置いてください。`apk add ca-certificates` も一覧を必要とするため、先には実行できません。\n- プロキシが必要なネットワークの場合: `docker build --build-arg HTTP_PROXY=… --build-arg HTTPS_PROXY=…`、または /etc/apk/repositories に社内のミラーを指定してください。\n- そのような行がない場合: 先に `apk update` を実行するか、`apk add --no-cache 名前` を使ってください。ほかのパッケージは見つかる場合は、名前の誤りか、この Alpine のリリースにないパッケージです（pkgs.alpinelinux.org）。"
    } text {
        verified: false,
        patterns: [
            r"unable to select packages: (?<package>[\w.+-]{1,60}) \(no such package\)",
        ],
        ask: NetworkTeam {
            "A build behind our network can't fetch the list of Alpine's packages. Please allow dl-cdn.alpinelinux.org (port 443) for it, tell me the proxy or mirror to use, or give me the root certificate of our TLS inspection as a PEM file." /
            "社内ネットワークでのビルドが Alpine のパッケージ一覧を取得できません。dl-cdn.alpinelinux.org（ポート 443）を許可していただくか、使用するプロキシまたはミラーを教えていただくか、TLS 検査のルート証明書を PEM ファイルで提供していただけますか。"
        },
        examples: [
            "ERROR: unable to select packages:
  curl (no such package):
    required by: world[curl]",
        ],
    }
    INSTALL_LOCK "GK-ERR-563" Usage {
        "Claude Code's installer or updater found a lock: another one runs, or one that was interrupted left it behind" /
        "Claude Code のインストーラーまたは更新が、ロックを検出しました。別のものが実行中か、中断されたものが残しています"
    } help {
        "Close every Claude Code (an editor's too), wait a moment and try again: one that runs holds the lock of its version.\n- It stays: delete the folder ~/.local/state/claude/locks (Windows: %USERPROFILE%\\.local\\state\\claude\\locks), and install again; --force doesn't pass over it. In a CI job do that before each retry.\n- It still stays: delete the unfinished version as well (a file of 0 bytes in ~/.local/share/claude/versions)." /
        "実行中の Claude Code（エディターのものを含む）をすべて終了し、少し待ってからやり直してください。実行中のものは、そのバージョンをロックしています。\n- 解消しない場合: フォルダー ~/.local/state/claude/locks（Windows は %USERPROFILE%\\.local\\state\\claude\\locks）を削除し、もう一度インストールしてください。--force では回避できません。CI のジョブでは、再試行の前に毎回削除します。\n- それでも解消しない場合: 未完成のバージョン（~/.local/share/claude/versions にある 0 バイトのファイル）も削除してください。"
    } text {
        verified: false,
        patterns: [
            r"autoupdater: failed to create update lock|failed to create config dir or update lock file|claude code is being updated by npm on this machine",
            r"another process is currently installing claude|another claude process is currently running",
            r"another (?:instance|process) is currently performing an update|unable to acquire (?:the )?update lock",
        ],
        examples: [
            "AutoUpdater: failed to create update lock file /home/taro/.claude/.update.lock: EEXIST",
            "✘ Installation failed\nCould not install - another process is currently installing Claude. Please try again in a moment.",
            "Another instance is currently performing an update",
        ],
    }
    SDK_SPAWN "GK-ERR-919" Usage {
        "Claude Code couldn't be started through the Agent SDK (by your own program, an app or an editor): the program that the text names isn't in the PATH it gets, or the working folder (`cwd`) doesn't exist" /
        "Agent SDK（自作のプログラム、アプリ、エディター）から Claude Code を起動できません。本文のプログラムが渡された PATH にないか、作業フォルダー（`cwd`）が存在しません"
    } help {
        "Who starts it decides: an editor's extension or an app needs the program in the PATH that it was started with; your own program passes that on.\n- The options have `env` (your own program): it replaces the whole environment, PATH included. Pass the rest on: `env: { ...process.env, ANTHROPIC_API_KEY: … }`.\n- The options have `cwd`: that folder has to exist where the program runs, in a container inside it. Node says ENOENT of the program also when only the folder is missing.\n- “spawn node”, “spawn claude”: that program isn't in that PATH (nvm, a service), or not in the container: install it there, or name the native claude's whole path in `pathToClaudeCodeExecutable`. In VS Code's extension: install Node.js so that it is in the PATH of every program (on a remote machine or in WSL there), and end VS Code whole before it starts again; or update to a release of the extension that brings its own `claude`.\n- “exited with code 1” after it, or in an alpine image: `apk add bash libgcc libstdc++ ripgrep` and USE_BUILTIN_RIPGREP=0; the `stderr` callback in the options shows the reason.\n- An app or editor, not your own program: start it from a terminal in which that program works, update it, and open a folder that exists." /
        "どこから起動しているかによります。エディターの拡張機能やアプリでは、それ自体の起動時の PATH にプログラムが必要です。自作のプログラムでは、PATH を引き継ぎます。\n- オプションに `env` がある場合（自作のプログラム）: PATH を含む環境全体が置き換えられます。残りも渡してください: `env: { ...process.env, ANTHROPIC_API_KEY: … }`。\n- オプションに `cwd` がある場合: そのフォルダーが、プログラムが動く環境（コンテナーではその中）に存在する必要があります。フォルダーだけがない場合でも、Node はプログラムの ENOENT と表示します。\n- 「spawn node」「spawn claude」の場合: そのプログラムが PATH にないか（nvm、サービス）、コンテナーの中にありません。そこにインストールするか、`pathToClaudeCodeExecutable` にネイティブの claude の完全なパスを指定してください。VS Code の拡張機能の場合は、どのプログラムの PATH にも入るように Node.js をインストールし（リモートや WSL ではその中に）、VS Code を完全に終了して起動し直すか、`claude` を同梱するリリースの拡張機能に更新してください。\n- 続けて「exited with code 1」と表示される場合や、alpine のイメージの場合: `apk add bash libgcc libstdc++ ripgrep` を実行し、USE_BUILTIN_RIPGREP=0 を設定してください。理由は、オプションの `stderr` コールバックで分かります。\n- 自作ではないアプリやエディターの場合: そのプログラムが動くターミナルから起動し、更新し、存在するフォルダーを開いてください。"
    } text {
        verified: false,
        patterns: [
            r"failed to spawn claude code process: spawn (?<program>[\w.-]{1,40}) enoent\b",
        ],
        examples: [
            "Error: Failed to spawn Claude Code process: spawn node ENOENT",
        ],
    }
    EXTENSION_LOCAL "GK-ERR-922" Usage {
        "the folder is on a remote host or in WSL, but the editor's extension runs on the local Windows, where it finds neither the folder nor Claude Code" /
        "フォルダーはリモートホストまたは WSL にありますが、エディターの拡張機能がローカルの Windows で動いているため、フォルダーも Claude Code も見つかりません"
    } help {
        "The `cwd` in the text is a Linux folder written with \\, beside paths of C:\\Users: the extension has to run over there. In the window of the remote host: Extensions, Claude Code, “Install in SSH: HOST” (or “Install in WSL”), then “Developer: Reload Window”.\n- It is installed there: take `remote.extensionKind` for anthropic.claude-code out of the settings, and uninstall or disable the local copy.\n- A setting that is meant for one side alone (claudeCode.claudeProcessWrapper, a path of claude): put it into the remote settings." /
        "本文の `cwd` が \\ で書かれた Linux のフォルダーで、C:\\Users のパスと並んでいる場合、拡張機能はリモート側で動く必要があります。リモートのウィンドウで「拡張機能」の Claude Code から「SSH: ホスト にインストール」（または「WSL にインストール」）を選び、「Developer: Reload Window」を実行してください。\n- そこにインストール済みの場合: 設定から anthropic.claude-code の `remote.extensionKind` を外し、ローカル側のものを無効化またはアンインストールしてください。\n- 片方だけに必要な設定（claudeCode.claudeProcessWrapper、claude のパス）は、リモートの設定に書いてください。"
    } text {
        verified: false,
        patterns: [
            r"\bcwd: \\(?:root|home|mnt|srv|opt|workspaces?|var|usr|data)\b.{0,600}?claude code native binary not found at (?<path>[^'\x22\s]{1,200})",
        ],
        examples: [
            "Spawning Claude with SDK query function - cwd: \\home\\taro\\app, version: 2.1.17 [error] ReferenceError: Claude Code native binary not found at claude. Please ensure Claude Code is installed",
        ],
    }
    PYTHON_SDK_PATH "GK-ERR-987" Usage {
        "a Python program with the Agent SDK finds no `claude`: neither in the PATH that it was started with nor at the path that it was given" /
        "Agent SDK を使う Python プログラムが `claude` を見つけられません。起動時の PATH にも、指定されたパスにもありません"
    } help {
        "`which claude` in a terminal (Windows: `where.exe claude`). It prints nothing: install Claude Code, or update the SDK (`pip install -U claude-agent-sdk`): current releases bring their own copy along.\n- It prints a path: an app from the desktop, a service or a job doesn't have your shell's PATH. Start it from that terminal, or enter the whole path in its settings; in your own program `ClaudeAgentOptions(cli_path=\"…\")`.\n- “not found at” a path: nothing is there any more, or only a script (npm's `claude` on Windows; give it the .exe). Correct it in the program.\n- A container or another user: Claude Code has to be installed there too." /
        "ターミナルで `which claude`（Windows では `where.exe claude`）を実行してください。何も表示されない場合は、Claude Code をインストールするか、SDK を更新します（`pip install -U claude-agent-sdk`。現在のリリースには Claude Code が同梱されています）。\n- パスが表示される場合: デスクトップから起動したアプリ、サービス、ジョブには、シェルの PATH が渡りません。そのターミナルから起動するか、設定に完全なパスを入力してください。自作のプログラムでは `ClaudeAgentOptions(cli_path=\"…\")` で指定します。\n- 「not found at」にパスが続く場合: そこにはもう何もないか、スクリプトだけがあります（Windows の npm の `claude`。.exe を指定してください）。プログラムの設定を直してください。\n- コンテナーや別のユーザーの場合: そこにも Claude Code のインストールが必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude code not found(?: at:? (?<path>\S{1,200}))?\. install with",
            r"\bclinotfounderror\b",
        ],
        examples: [
            "Agent error: Claude Code not found. Install with: npm install -g @anthropic-ai/claude-code",
            "claude_agent_sdk._errors.CLINotFoundError: Claude Code not found at: /opt/app/claude",
        ],
    }
    HOME_EMPTY "GK-ERR-1179" Usage {
        "the program (an installer, mostly) wants to make its folder at the root of the drive, since HOME is empty or wrong in the environment it runs in on Windows" /
        "プログラム（多くはインストーラー）が、ドライブの最上位にフォルダーを作ろうとしています。Windows の実行環境の HOME が空か、誤っています"
    } help {
        "See what it is (`echo $HOME` in Git Bash, `$env:HOME` and `$env:USERPROFILE` in PowerShell) and set HOME to your own folder: `setx HOME \"%USERPROFILE%\"` in cmd. Then open a new terminal and run the same command again. Administrator rights don't change it.\n- A job, a service or another account runs it: set HOME and USERPROFILE in that job or service.\n- HOME is a drive of the company's that isn't connected: connect it, or have it set to a local folder by whoever manages this machine.\n- Git Bash, MSYS2 or Cygwin starts it: try it in PowerShell; the native installer for Windows is install.ps1." /
        "値を確認し（Git Bash では `echo $HOME`、PowerShell では `$env:HOME` と `$env:USERPROFILE`）、HOME に自分のフォルダーを設定してください。cmd では `setx HOME \"%USERPROFILE%\"` です。その後、新しいターミナルを開き、同じコマンドを実行します。管理者権限では解消しません。\n- ジョブ、サービス、別のアカウントが実行している場合: そのジョブやサービスに HOME と USERPROFILE を設定してください。\n- HOME が会社のネットワークドライブで、接続されていない場合: 接続するか、端末管理者にローカルのフォルダーへの変更を依頼してください。\n- Git Bash、MSYS2、Cygwin から実行している場合: PowerShell で試してください。Windows 用のネイティブインストーラーは install.ps1 です。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:EPERM|EACCES)\b\W{1,3}(?:(?:operation not permitted|permission denied)\W{1,3})?mkdir ['\x22](?:[a-z]:)?\\{1,2}(?:\.(?:claude|local|config|cache|npm)\b[^'\x22]{0,120})?['\x22]",
        ],
        examples: [
            "EPERM mkdir '\\'",
            "Error: EPERM: operation not permitted, mkdir '\\.claude'",
        ],
    }
    BINARY_PATH "GK-ERR-825" Usage {
        "a program (the Agent SDK, claude-code-action, an editor's plugin) can't start Claude Code at the path that it has: there is no file, or it can't run there" /
        "プログラム（Agent SDK、claude-code-action、エディターのプラグインなど）が、指定されたパスの Claude Code を起動できません。ファイルがないか、その環境では実行できません"
    } help {
        "Look where that program runs (the runner, the container) whether the file is there: `ls -l` and its path. It isn't: `which claude` (Windows: `where.exe claude`) shows another place, to be set in the program (`pathToClaudeCodeExecutable`), or install Claude Code there first.\n- “linux-x64-musl”, “linux-arm64-musl”, and the file is there, on Debian, Ubuntu or RHEL (`ldd --version` names GLIBC): both of npm's packages for Linux are installed, and the SDK (0.2.123 is reported) takes the musl one, which can't run there. Set `pathToClaudeCodeExecutable` (Python: `cli_path`) to …/claude-agent-sdk-linux-x64/claude beside it (on arm64 …/claude-agent-sdk-linux-arm64/claude), or to what `which claude` shows; or delete the folder that ends in -musl; update the SDK.\n- “cli.js”, and the file is there: what isn't found is `node`, which is to run it (the SDK names the script for whatever is missing). Your program's options have `env` without PATH: pass the rest on, `env: { ...process.env, NAME: … }`. No `env`: `node` isn't in the PATH of the service, app or container that starts it, or the `cwd` in the options doesn't exist.\n- “.local/bin/claude” in a job (claude-code-action): the install step before it ended without the file, even where it says success. Its log has “does not exist” or “missing or broken”: that release of the installer doesn't make ~/.local/bin. A step before it with `mkdir -p ~/.local/bin`, or the action pinned to the release before, or to a newer one. Its log has a failed download (a self-hosted runner): have claude.ai and downloads.claude.ai allowed, or install claude in the runner's image and set `path_to_claude_code_executable`.\n- “node_modules/@anthropic-ai/claude-code/bin/claude.exe”, “claude-agent-sdk-linux”, “claude-agent-sdk-darwin”: npm's program for one platform. The file is there: Linux says the same (ENOENT) of a program for another C library. It was installed on Debian or Ubuntu (glibc) and runs on Alpine (musl), or the other way round: whoever builds the image runs npm's install in the last stage itself, or takes the same base for both. It isn't there: npm left it out (`npm config get omit`, `npm config get ignore-scripts`): install again with optional packages and scripts.\n- “claude.cmd”, “npm\\claude” (installed by npm on Windows), and the file is there: it is only a script, and the program can start none. Give the program the whole path of the .exe (…\\npm\\node_modules\\@anthropic-ai\\claude-code\\bin\\claude.exe); for the native installer …\\.local\\bin\\claude.exe. Without such a setting: take npm's installation off (`npm uninstall -g @anthropic-ai/claude-code`) and use the native installer, or update the program and its Agent SDK. A program that leaves out .exe itself has to be updated.\n- The path ends in claude-agent-sdk-…/claude, and nothing above fits: take another version of the SDK, or of the program that brings it." /
        "そのプログラムが動く環境（ランナー、コンテナー）に、ファイルがあるかを確認してください（`ls -l` とそのパス）。ない場合は、`which claude`（Windows では `where.exe claude`）で分かる場所をプログラムに指定するか（`pathToClaudeCodeExecutable`）、先に Claude Code をインストールしてください。\n- 「linux-x64-musl」「linux-arm64-musl」のファイルがあり、Debian、Ubuntu、RHEL で動かしている場合（`ldd --version` に GLIBC と表示）: npm の Linux 用パッケージが両方入っており、SDK（0.2.123 で報告）が、そこでは動かない musl 用を選んでいます。`pathToClaudeCodeExecutable`（Python では `cli_path`）に、隣の …/claude-agent-sdk-linux-x64/claude（arm64 では …/claude-agent-sdk-linux-arm64/claude）、または `which claude` の示すパスを指定するか、-musl で終わるフォルダーを削除し、SDK を更新してください。\n- 「cli.js」で、ファイルがある場合: 見つからないのは、それを実行する `node` です（SDK は、何が足りない場合もスクリプトの名前を表示します）。自作のプログラムのオプションに PATH のない `env` があれば、残りも渡してください（`env: { ...process.env, 変数名: … }`）。`env` がない場合は、起動するサービス、アプリ、コンテナーの PATH に `node` がないか、オプションの `cwd` が存在しません。\n- ジョブ（claude-code-action）の「.local/bin/claude」の場合: その前のインストールのステップが、成功と表示していても、ファイルを作らずに終わっています。ログに「does not exist」または「missing or broken」があれば、インストーラーのそのリリースは ~/.local/bin を作成しません。その前に `mkdir -p ~/.local/bin` のステップを入れるか、アクションを前のリリースか新しいリリースに固定してください。ログにダウンロードの失敗がある場合（セルフホストのランナー）は、claude.ai と downloads.claude.ai を許可してもらうか、ランナーのイメージに claude をインストールして `path_to_claude_code_executable` を指定します。\n- 「node_modules/@anthropic-ai/claude-code/bin/claude.exe」「claude-agent-sdk-linux」「claude-agent-sdk-darwin」の場合: npm が入れる、プラットフォームごとの本体です。ファイルがある場合、Linux は、別の C ライブラリ用のプログラムにも同じ表示（ENOENT）をします。Debian や Ubuntu（glibc）でインストールし、Alpine（musl）で動かしているか、その逆です。イメージの作成者が、最後のステージで npm のインストールを実行するか、両方のステージに同じベースイメージを使います。ファイルがない場合は、npm が入れていません（`npm config get omit`、`npm config get ignore-scripts`）。optional dependencies とスクリプトを許可してインストールし直してください。\n- 「claude.cmd」「npm\\claude」（Windows で npm からインストール）のファイルがある場合: これはスクリプトにすぎず、このプログラムからは起動できません。プログラムには .exe の完全なパス（…\\npm\\node_modules\\@anthropic-ai\\claude-code\\bin\\claude.exe）を指定してください。ネイティブインストーラーでは …\\.local\\bin\\claude.exe です。指定する設定がない場合は、npm のものを削除して（`npm uninstall -g @anthropic-ai/claude-code`）ネイティブインストーラーを使うか、プログラムと Agent SDK を更新します。.exe を付けずに探すプログラムは、更新してください。\n- パスが claude-agent-sdk-…/claude で終わり、上のどれにも当てはまらない場合: SDK、または SDK を含むプログラムの別のバージョンを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"claude code executable not found at|pathtoclaudecodeexecutable (?:set|is not|not)",
            r"\bclaude code not found at:? \W{0,2}(?<path>(?:[a-z]:)?[~.]?[\\/][^'\x22]{0,200}?claude[\w.-]{0,20})",
            r"claude code native binary not found at (?<path>[^'\x22]{1,200}?)(?:\. please|\W{0,2}$| at |\W{1,3}(?:error|warning)\b)",
        ],
        examples: [
            "Claude Code executable not found at /opt/app/cli.js. Is options.pathToClaudeCodeExecutable set?",
            "Error: Claude Code not found at: C:\\Users\\taro\\AppData\\Roaming\\npm\\claude.CMD",
            "ReferenceError: Claude Code native binary not found at /home/runner/.local/bin/claude",
        ],
    }
    EXECUTABLE_BUSY "GK-ERR-941" Usage {
        "Claude Code's program file is in use or held by another program, so the update or installation can't replace it" /
        "Claude Code のプログラムファイルが使用中か、別のプログラムに保持されているため、更新またはインストールで置き換えられません"
    } help {
        "Close every Claude Code session, the editor with its extension and the desktop app; end what is left (Windows: claude.exe in Task Manager; else `pgrep -a claude`). Then `claude update`, or install again. The installed version still works meanwhile.\n- Nothing runs and it stays (EPERM, EBUSY): an antivirus or another security program holds the file. Wait and try again; on a company's machine whoever manages it exempts %USERPROFILE%\\.local\\bin and %USERPROFILE%\\.local\\share\\claude.\n- A process can't be ended: restart the machine and update before anything starts Claude Code.\n- If your company installs Claude Code, leave updates to the company." /
        "Claude Code のセッション、拡張機能を使っているエディター、デスクトップアプリをすべて終了し、残ったプロセスも終了してください（Windows ではタスク マネージャーの claude.exe、それ以外は `pgrep -a claude`）。その後 `claude update` を実行するか、インストールし直します。その間も現在のバージョンは使えます。\n- 何も動いていないのに続く場合（EPERM、EBUSY）: ウイルス対策などのセキュリティソフトがファイルを保持しています。少し待ってやり直してください。会社の端末では、管理者が %USERPROFILE%\\.local\\bin と %USERPROFILE%\\.local\\share\\claude を対象外にします。\n- 終了できないプロセスがある場合: 端末を再起動し、Claude Code が起動する前に更新してください。\n- 組織が Claude Code を配布している場合、更新は組織に任せてください。"
    } text {
        verified: false,
        patterns: [
            r"failed to copy executable\b.{0,400}?\b(?:EPERM|EBUSY|ETXTBSY)\b",
            r"\bclaude\S{0,60}\.exe\b.{0,60}(?:being used by another process|operation not permitted, unlink)",
            r"(?:^|[^n] |[^ \w])(?:EBUSY|ETXTBSY|text file busy)\b.{0,120}(?:(?:share|bin|downloads|@anthropic-ai)[/\\]\.?claude\b|\bclaude\.exe\b)|\bbin/claude\b.{0,20}text file busy",
        ],
        examples: [
            "Error: Failed to copy executable from C:\\Users\\taro\\.local\\share\\claude\\versions\\2.1.332 to C:\\Users\\taro\\.local\\bin\\claude.exe: Error: EBUSY: resource busy or locked",
            "The process cannot access the file 'C:\\Users\\taro\\.local\\bin\\claude.exe' because it is being used by another process.",
            "cp: cannot create regular file: Text file busy: /home/taro/.local/bin/claude",
        ],
    }
    CASK_BEHIND "GK-ERR-095" Problem {
        "Homebrew has no newer Claude Code in its list yet than the one that is installed; nothing on this machine is wrong" /
        "Homebrew の一覧に、インストール済みより新しい Claude Code がまだありません。この端末に問題はありません"
    } help {
        "Claude Code announces a release before Homebrew's cask has it: wait some hours or days, then `brew update && brew upgrade claude-code`. The installed version works meanwhile.\n- Without `brew update` Homebrew looks at an old list of its own: run that first.\n- The cask `claude-code` follows the stable releases, which come later; `claude-code@latest` follows the newest. Have one of the two; with the first, autoUpdatesChannel “stable” in the settings has Claude Code announce only what it follows.\n- You need the release now: uninstall the cask, and use the native installer, which updates by itself; two copies side by side confuse each other (`which -a claude`)." /
        "Claude Code は、Homebrew の cask より先に新しいリリースを知らせます。数時間から数日待ってから `brew update && brew upgrade claude-code` を実行してください。それまでは、インストール済みのバージョンを使えます。\n- `brew update` を実行していないと、Homebrew は手元の古い一覧を見ます。先に実行してください。\n- cask の `claude-code` は後から出る安定版、`claude-code@latest` は最新版です。どちらか 1 つだけにしてください。前者では、設定の autoUpdatesChannel を「stable」にすると、Claude Code の通知も安定版だけになります。\n- すぐに必要な場合: cask をアンインストールし、自動で更新されるネイティブインストーラーを使ってください。2 つの Claude Code が併存すると競合します（`which -a claude` で確認）。"
    } text {
        verified: false,
        patterns: [
            r"not upgrading claude-code(?:@latest)?, the latest version is already installed",
        ],
        examples: [
            "Warning: Not upgrading claude-code, the latest version is already installed",
            "Warning: Not upgrading claude-code@latest, the latest version is already installed",
        ],
    }
    MINIMUM_AGE "GK-ERR-957" Usage {
        "the package manager is set to take only versions of a minimum age (or before a date), and this one is newer" /
        "パッケージマネージャーが、公開から一定期間を過ぎた（または特定の日付より前の）バージョンだけを使う設定で、このバージョンは新しすぎます"
    } help {
        "Wait until the version is old enough: the installed one works on, and the update comes by itself. Rights, and installing again, aren't the matter.\n- npm: `before` or `min-release-age` in ~/.npmrc, the project's or the company's; `npm config ls -l` shows it (npm turns the age into `before`). pnpm: minimumReleaseAge.\n- Fewer of these: \"autoUpdatesChannel\": \"stable\" in settings.json, or the native installer, which doesn't ask npm (where your company allows it).\n- It is the company's rule: leave it; whoever looks after npm there can exempt this package." /
        "バージョンが十分に古くなるまで待ってください。インストール済みのものはそのまま使え、更新は自動で行われます。権限の問題ではなく、再インストールでは解消しません。\n- npm の場合: ~/.npmrc、プロジェクト、または会社の設定にある `before` または `min-release-age` です。`npm config ls -l` で分かります（期間は `before` に変換されます）。pnpm では minimumReleaseAge です。\n- 表示を減らすには、settings.json に \"autoUpdatesChannel\": \"stable\" を指定するか、npm を使わないネイティブインストーラーを使ってください（会社が許可している場合）。\n- 会社の方針の場合: 変更しないでください。npm の管理者が、このパッケージを対象外にできます。"
    } text {
        verified: false,
        patterns: [
            r"\bno matching version found for (?<package>\S{1,120}) with a date before\b",
            r"\berr_pnpm_no_mature_matching_version\b|\bdoes not meet the minimumreleaseage constraint",
        ],
        examples: [
            "npm error code ETARGET\nnpm error notarget No matching version found for @anthropic-ai/claude-code@2.1.143 with a date before 5/15/2026, 11:19:52 AM.",
            "ERR_PNPM_NO_MATURE_MATCHING_VERSION  Version 2.1.143 (released 2 hours ago) of @anthropic-ai/claude-code does not meet the minimumReleaseAge constraint",
        ],
    }
}
