//! GK-ERR-238 and others: a Claude Code (or the program that it needs) that this machine can't run.

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
    PACKAGE_NAME "GK-ERR-912" Usage {
        "npm was asked for a package that isn't Claude Code's: its name is @anthropic-ai/claude-code" /
        "npm に指定された名前が Claude Code のパッケージではありません。正しい名前は @anthropic-ai/claude-code です"
    } help {
        "`npm install -g @anthropic-ai/claude-code` (in PowerShell write the name in quotes). The command that it installs is `claude`.\n- “claude-cod”, “claude-co”, “claude-c”, “claude-”: the end of the name was lost in copying or typing. Take the whole line. A registry, a proxy or a sign-in isn't involved: npm reached it, and there is no such package.\n- “ls-remote … github.com/anthropic-ai/claude-code.git”: the @ was left out, so npm took the name for a repository on GitHub. No access there has to be asked for.\n- A page, a script or an assistant named another package (claude-cli): take the name from Claude Code's own documentation; a package of a like name can be anybody's.\n- No npm is needed: the native installer (install.sh from claude.ai), winget or Homebrew install it as well." /
        "`npm install -g @anthropic-ai/claude-code` を実行してください（PowerShell では名前を引用符で囲みます）。インストールされるコマンドは `claude` です。\n- 「claude-cod」「claude-co」「claude-c」「claude-」の場合: コピーや入力の際に、名前の末尾が欠けています。行全体をコピーしてください。npm はレジストリに届いており、その名前のパッケージがないだけです。レジストリ、プロキシ、サインインは関係しません。\n- 「ls-remote … github.com/anthropic-ai/claude-code.git」の場合: 先頭の @ がないため、npm が GitHub のリポジトリの名前として扱いました。リポジトリへのアクセス権は必要ありません。\n- ページ、スクリプト、アシスタントが別のパッケージ（claude-cli など）を示した場合: 名前は Claude Code の公式ドキュメントで確認してください。似た名前のパッケージは、誰でも公開できます。\n- npm がなくても、ネイティブのインストーラー（claude.ai の install.sh）、winget、Homebrew でインストールできます。"
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
        "Nothing is blocked, and no network team is needed: take another release.\n- “Installation complete!”, “Request failed with status code 404”: the installer's script was given a version that isn't there. Leave it out (or give `stable` or `latest`), or name one that exists. Such a script may still say that it is complete and end with 0: `claude --version` behind it tells, in an image as well.\n- winget: `winget show --versions Anthropic.ClaudeCode` lists them: `winget install Anthropic.ClaudeCode --version VERSION` with the one before.\n- Or the native installer, which takes a release that exists, or wait for the next one (a list of packages can be ahead of the address). Claude Code is installed already: `claude install stable`.\n- A version written into a script, an image or a mirror: change it there; old releases and old addresses (storage.googleapis.com) go away." /
        "遮断ではなく、ネットワーク担当への依頼は不要です。別のリリースを使ってください。\n- 「Installation complete!」「Request failed with status code 404」の場合: インストーラーのスクリプトに、存在しないバージョンを指定しています。指定を外すか（または `stable`、`latest`）、存在するバージョンを指定してください。それでも完了と表示し、終了コードが 0 になることがあります。イメージのビルドでも、後に `claude --version` で確認してください。\n- winget の場合: `winget show --versions Anthropic.ClaudeCode` で一覧を確認し、1 つ前のリリースを `winget install Anthropic.ClaudeCode --version バージョン` でインストールしてください。\n- または、存在するリリースを選ぶネイティブのインストーラーを使うか、次のリリースを待ってください（パッケージの一覧が、ダウンロード先より先に更新されることがあります）。Claude Code がすでにある場合は `claude install stable` を使えます。\n- スクリプト、イメージ、ミラーにバージョンを書いている場合: そこを変更してください。古いリリースや古いアドレス（storage.googleapis.com）はなくなることがあります。"
    } text {
        verified: false,
        patterns: [
            r"(?:downloads\.claude\.ai|storage\.googleapis\.com/claude-code-dist)\S{0,120}?/(?<version>\d{1,3}\.\d{1,3}\.\d{1,4})/.{0,300}?(?:\b0x80190194\b|\b404\b)",
            r"\binstall (?<version>\d{1,3}\.\d{1,3}\.\d{1,4})\b.{0,300}?installation failed\b.{0,60}?request failed with status code 404\b",
        ],
        examples: [
            "Downloading https://downloads.claude.ai/claude-code-releases/2.1.999/win32-x64/claude.exe\nAn unexpected error occurred while executing the command:\n0x80190194 : Not found (404).",
            "/home/taro/.claude/downloads/claude-2.0.65-linux-x64 install 2.0.63\nSetting up Claude Code...\n✘ Installation failed\nRequest failed with status code 404",
        ],
    }
    WSL_WINSOCK "GK-ERR-561" Usage {
        "WSL doesn't start: a VPN or proxy program has put a part of its own into Windows' network (Winsock) that WSL can't use" /
        "WSL が起動しません。VPN やプロキシのプログラムが Windows のネットワーク（Winsock）に組み込んだものを、WSL が使えません"
    } help {
        "In Windows: `wsl --update`; newer versions of WSL get along with more of these programs.\n- It persists: `netsh winsock reset` as administrator, then restart. Ask whoever manages this machine first: the VPN may have to be repaired afterwards, and it can bring the fault back." /
        "Windows で `wsl --update` を実行してください。新しい WSL は、より多くのプログラムと併用できます。\n- 解消しない場合: 管理者として `netsh winsock reset` を実行し、再起動します。その後 VPN の修復が必要になることや、VPN により再発することがあるため、先に端末の管理者に確認してください。"
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
        ],
        examples: [
            "Error code: Wsl/Service/CreateInstance/CreateVm/HCS/HCS_E_SERVICE_NOT_AVAILABLE",
            "WslRegisterDistribution failed with error: 0x80370102
Please enable the Virtual Machine Platform Windows feature and ensure virtualization is enabled in the BIOS.",
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
            r"windows subsystem for linux has no installed distributions|linux 用 windows サブシステムには、?インストールされているディストリビューションはありません",
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
        "WSL や Hyper-V の場合は、下の依頼文を送ってください。グループポリシーにより NT VIRTUAL MACHINE\\Virtual Machines から「サービスとしてログオン」が外されており、仮想マシンを起動できません。WSL の更新や再起動では解消しません。その間、Claude Code は WSL なしの Windows でも動作します。\n- 端末の管理者であれば、`Restart-Service vmcompute`（または `gpupdate /force`）を実行してから WSL を起動できます。次のポリシーの更新で、また外されます。\n- サービスやタスクの表示の場合: 実行するアカウントに「サービスとしてログオン」または「バッチジョブとしてログオン」の権限が必要です。"
    } text {
        verified: false,
        patterns: [r"\b0x80070569\b|not been granted the requested logon type"],
        ask: DeviceManagement {
            "WSL doesn't start on my machine (0x80070569): a group policy doesn't give “Log on as a service” to NT VIRTUAL MACHINE\\Virtual Machines. Please add it to that right, so that virtual machines can start." /
            "この端末で WSL を起動できません（0x80070569）。グループポリシーで NT VIRTUAL MACHINE\\Virtual Machines に「サービスとしてログオン」の権限が与えられていません。仮想マシンを起動できるように、追加していただけますか。"
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
        "`wsl --install` と `wsl --list --online` は、raw.githubusercontent.com から一覧を読み、Microsoft Store からダウンロードします。使われるのは HTTPS_PROXY ではなく、Windows のプロキシと DNS です。設定の「ネットワークとインターネット」の「プロキシ」で設定し、VPN の接続を切り替えて、もう一度試してください。`wsl --install --web-download -d Ubuntu` は Store を使いません。\n- 「NAME_NOT_RESOLVED」「0x80072ee7」「could not be resolved」の場合: DNS で名前を解決できません（`nslookup raw.githubusercontent.com`）。会社のプロキシの内側では、Windows にプロキシが設定されるまで、これが想定どおりです。\n- ネットワークで禁止されている場合: 別のネットワーク、または端末の管理者を通じてディストリビューションのファイルを入手し、`wsl --import 名前 フォルダー ファイル.tar` を実行してください。Claude Code は WSL なしの Windows でも動作します。"
    } text {
        verified: false,
        patterns: [r"\bwininet_e_\w{4,40}\b|\bwsl/[\w/]{0,120}0x80072(?:e[ef]|f[0-9a-f])[0-9a-f]\b"],
        examples: [
            "The server name or address could not be resolved\nError code: Wsl/InstallDistro/WININET_E_NAME_NOT_RESOLVED",
        ],
    }
    WSL_ITSELF "GK-ERR-562" Usage {
        "WSL itself reports an error and didn't start; neither Claude Code nor the model's service is involved" /
        "WSL 自体のエラーで、起動していません。Claude Code やモデルのサービスは関係しません"
    } help {
        "In Windows: `wsl --shutdown`, then `wsl --update`, and start it again; if that doesn't help, restart Windows. The number behind “Wsl/Service” names the fault; WSL's own pages explain it.\n- “system.vhd”: a file of WSL's own is missing, mostly since an update: install WSL anew over it (`winget install Microsoft.WSL`, or its newest .msi). Your distributions stay.\n- “ext4.vhdx”: the disk of the distribution was moved or deleted: put it back where the text names it. `wsl --unregister NAME` makes room for a new one, and deletes all data of the old one." /
        "Windows で `wsl --shutdown`、続いて `wsl --update` を実行し、起動し直してください。解消しない場合は Windows を再起動します。「Wsl/Service」の後の番号が原因を表し、WSL のページで調べられます。\n- 「system.vhd」の場合: WSL 自身のファイルがありません（多くは更新の後に起こります）。WSL を上書きで入れ直してください（`winget install Microsoft.WSL`、または最新の .msi）。ディストリビューションは残ります。\n- 「ext4.vhdx」の場合: ディストリビューションのディスクが移動または削除されています。本文にある場所に戻してください。`wsl --unregister 名前` で作り直せますが、元のデータはすべて削除されます。"
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
        "On Alpine take the newest base image, or an image with glibc (Debian, Ubuntu). The name before “symbol not found” says what the musl lacks.\n- “statx: symbol not found”: it came with musl 1.2.5, so Alpine 3.20 or later is needed (image and host alike); Claude Code asks for it from 2.1.181 on, and a later release changes nothing.\n- “posix_getdents: symbol not found”: not in musl 1.2.5, which Alpine 3.20 to 3.22 have: releases from 2.1.63 on asked for it. A later release, or the one before (2.1.62), runs there.\n- “Error loading shared library libstdc++.so.6” (libgcc_s.so.1) before it, on Alpine: `apk add libgcc libstdc++ ripgrep`.\n- Another Linux: the installer took a musl that is installed beside glibc (packages musl, musl-tools) for the system's own: remove it (Debian: `apt remove musl`), then install again." /
        "Alpine では、最新のベースイメージ、または glibc のイメージ（Debian、Ubuntu）を使ってください。musl に不足しているものは、「symbol not found」の前の名前で分かります。\n- 「statx: symbol not found」の場合: musl 1.2.5 で追加されたもので、Alpine 3.20 以降が必要です（イメージでもホストでも同じです）。Claude Code は 2.1.181 から必要としており、新しいリリースでも変わりません。\n- 「posix_getdents: symbol not found」の場合: Alpine 3.20〜3.22 の musl 1.2.5 にはありません。2.1.63 以降のリリースが必要としていました。より新しいリリースか、その前のもの（2.1.62）を使ってください。\n- Alpine で、その前に「Error loading shared library libstdc++.so.6」（libgcc_s.so.1）がある場合: `apk add libgcc libstdc++ ripgrep` を実行してください。\n- ほかの Linux の場合: glibc とは別に入っている musl（musl、musl-tools パッケージ）をシステムのものと誤認しています。取り除いてから（Debian では `apt remove musl`）インストールし直してください。"
    } text {
        verified: false,
        patterns: [
            r"\berror relocating \S{0,200}(?:claude|\d+\.\d+\.\d+)\S{0,80}: \w{1,40}: symbol not found|\bclaude-\S{1,40}-musl: \w{1,40}: symbol not found",
        ],
        examples: [
            "Error relocating /usr/local/bin/claude: statx: symbol not found",
        ],
    }
    OLD_MACOS "GK-ERR-1011" Usage {
        "a program (Claude Code or its Node.js) was built for a newer macOS than this machine's, and ended before it began" /
        "プログラム（Claude Code またはその Node.js）が、この端末の macOS より新しい macOS 用のビルドのため、起動前に終了しました"
    } help {
        "`sw_vers` shows this machine's macOS; the text names the one that the program needs (“built for Mac OS X 13.0”). Claude Code needs macOS 13: update macOS where the machine can. Installing it again, PATH or another shell change nothing: the installer ended there too, and `claude` isn't found because it was never installed.\n- The machine can't be updated: the last release without this is npm's 2.1.112, which runs on Node.js (18 or later): `npm install -g @anthropic-ai/claude-code@2.1.112` (macOS 11 reported), with DISABLE_AUTOUPDATER=1, or the update brings the error back. It gets no further fixes. Or run Claude Code on another machine or in a Linux container.\n- “_DNSServiceGetAddrInfoEx”: macOS 12 and the releases 2.1.255 to 2.1.257; 2.1.258 starts there again. Update Claude Code; the desktop app brings its own, which has to follow.\n- “Referenced … node”: Node.js is the one that is too new: take an older line of it (nvm), or one that was built here (Homebrew, MacPorts).\n- On a company's machine whoever manages it updates macOS." /
        "この端末の macOS は `sw_vers` で、プログラムに必要な macOS は本文（「built for Mac OS X 13.0」）で分かります。Claude Code には macOS 13 が必要です。可能であれば macOS を更新してください。インストールのやり直し、PATH、シェルの変更では解消しません。インストーラーもそこで終了し、`claude` が見つからないのはインストールされていないためです。\n- macOS を更新できない端末の場合: これに当たらない最後のリリースは、Node.js（18 以降）で動く npm の 2.1.112 です。`npm install -g @anthropic-ai/claude-code@2.1.112`（macOS 11 で動作の報告があります）を実行し、DISABLE_AUTOUPDATER=1 を設定してください。設定しないと、更新で再発します。以後の修正は入りません。または、別の端末か Linux のコンテナーで Claude Code を使ってください。\n- 「_DNSServiceGetAddrInfoEx」の場合: macOS 12 と、リリース 2.1.255 から 2.1.257 の組み合わせです。2.1.258 では再び起動します。Claude Code を更新してください。デスクトップアプリは自身のものを含むため、アプリの更新が必要です。\n- 「Referenced … node」の場合: Node.js が新しすぎます。古い系列（nvm）か、この端末でビルドしたもの（Homebrew、MacPorts）を使ってください。\n- 会社の端末では、端末の管理者が macOS を更新します。"
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
        "プログラムはありますが、起動に必要なものがありません。多くはローダー（/lib64/ld-linux-x86-64.so.2）で、この Linux では別の場所にあるか（NixOS、Guix）、別の C ライブラリーが使われています（Alpine）"
    } help {
        "Use the distribution's own package of Claude Code, or run it where the usual paths exist (nix-ld, an FHS environment, `guix shell --container --emulate-fhs`, gcompat on Alpine).\n- It is a script (`head -1 FILE | cat -A` begins with #!): what that line names isn't there; “^M$” at its end: Windows' line ends (`sed -i 's/\\r$//' FILE`)." /
        "ディストリビューション独自の Claude Code のパッケージを使うか、通常のパスがある環境（nix-ld、FHS 環境、`guix shell --container --emulate-fhs`、Alpine では gcompat）で実行してください。\n- スクリプトの場合（`head -1 ファイル | cat -A` が #! で始まる）: その行で指定されたものがありません。末尾が「^M$」なら、改行が Windows 形式です（`sed -i 's/\\r$//' ファイル`）。"
    } text {
        verified: false,
        patterns: [
            r"\bcannot execute: required file not found",
        ],
        examples: [
            "bash: line 151: /home/taro/.claude/downloads/claude-2.1.68-linux-x64: cannot execute: required file not found",
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
            r"'-s(?:\.exe)?' (?:is not recognized|は、)",
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
        "このドライブに Claude Code のプログラムへのリンクを作成できません（FAT や exFAT のドライブ（USB メモリーなど）と一部のネットワークドライブはリンクに対応していません）"
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
    BINARY_PATH "GK-ERR-825" Usage {
        "a program (the Agent SDK, claude-code-action, an editor's plugin) looks for Claude Code at a path where it isn't" /
        "プログラム（Agent SDK、claude-code-action、エディターのプラグインなど）が探しているパスに、Claude Code がありません"
    } help {
        "claude-code-action, a self-hosted runner: its install.sh failed before (see the step's log; claude.ai or downloads.claude.ai blocked). Allow both hosts, or install claude in the runner's image and set `path_to_claude_code_executable`.\n- Installed by npm on Windows: …\\npm\\claude is only a script. Give the program the whole path of the .exe (…\\npm\\node_modules\\@anthropic-ai\\claude-code\\bin\\claude.exe); for the native installer …\\.local\\bin\\claude.exe. A program that leaves out .exe itself has to be updated.\n- The path ends in claude-agent-sdk-…/claude: npm left out the SDK's package for this platform. Install the SDK again with optional dependencies (`npm config get omit`), or take another version of it or of the program.\n- Otherwise `which claude` (Windows: `where.exe claude`) shows where it is: set that in the program (`pathToClaudeCodeExecutable`), or install Claude Code first." /
        "claude-code-action とセルフホストのランナーの場合: その前に install.sh が失敗しています（ステップのログを確認。claude.ai または downloads.claude.ai の遮断）。両方のホストを許可するか、ランナーのイメージに claude をインストールして `path_to_claude_code_executable` を指定してください。\n- Windows で npm からインストールした場合: …\\npm\\claude はスクリプトにすぎません。プログラムには .exe の完全なパス（…\\npm\\node_modules\\@anthropic-ai\\claude-code\\bin\\claude.exe）を指定してください。ネイティブのインストーラーでは …\\.local\\bin\\claude.exe です。.exe を付けずに探すプログラムは、更新してください。\n- パスが claude-agent-sdk-…/claude で終わる場合: npm が、このプラットフォーム用の SDK のパッケージを入れていません。optional dependencies を許可して SDK をインストールし直すか（`npm config get omit`）、SDK またはプログラムの別のバージョンを使ってください。\n- それ以外の場合: `which claude`（Windows では `where.exe claude`）で分かる場所をプログラムに指定するか（`pathToClaudeCodeExecutable`）、先に Claude Code をインストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"claude code executable not found at|pathtoclaudecodeexecutable (?:set|is not|not)",
            r"claude code native binary not found at (?<path>[^'\x22]{1,200}?)(?:\. please|\W{0,2}$| at |\W{1,3}(?:error|warning)\b)",
        ],
        examples: [
            "Claude Code executable not found at /opt/app/cli.js. Is options.pathToClaudeCodeExecutable set?",
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
        "Claude Code は、Homebrew の cask より先に新しいリリースを知らせます。数時間から数日待ってから `brew update && brew upgrade claude-code` を実行してください。それまでは、インストール済みのバージョンを使えます。\n- `brew update` を実行していないと、Homebrew は手元の古い一覧を見ます。先に実行してください。\n- cask の `claude-code` は後から出る安定版、`claude-code@latest` は最新版です。どちらか 1 つだけにしてください。前者では、設定の autoUpdatesChannel を「stable」にすると、Claude Code の知らせも安定版だけになります。\n- すぐに必要な場合: cask をアンインストールし、自動で更新されるネイティブのインストーラーを使ってください。2 つが並ぶと混乱します（`which -a claude` で確認）。"
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
        "バージョンが十分に古くなるまで待ってください。インストール済みのものはそのまま使え、更新は自動で行われます。権限の問題ではなく、再インストールでは解消しません。\n- npm の場合: ~/.npmrc、プロジェクト、または会社の設定にある `before` または `min-release-age` です。`npm config ls -l` で分かります（期間は `before` に変換されます）。pnpm では minimumReleaseAge です。\n- 表示を減らすには、settings.json に \"autoUpdatesChannel\": \"stable\" を指定するか、npm を使わないネイティブのインストーラーを使ってください（会社が許可している場合）。\n- 会社の方針の場合: 変更しないでください。npm の管理者が、このパッケージを対象外にできます。"
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
    NATIVE_MISSING "GK-ERR-574" Usage {
        "npm didn't download or unpack Claude Code's program for this platform" /
        "npm が、このプラットフォーム用の Claude Code 本体をダウンロードまたは展開していません"
    } help {
        "Install it again with scripts and optional packages allowed: `npm config get ignore-scripts` and `npm config get omit` show what is set (pnpm: `pnpm approve-builds`). Or run the text's own `node …/install.cjs`, or use the native installer and remove npm's copy.\n- “claude-agent-sdk”: the same of the SDK's own package, mostly left out by a mirror or by `--omit=optional`. Install the SDK again from registry.npmjs.org with its optional packages, or name an installed claude in `pathToClaudeCodeExecutable`; if an editor's plugin brought the SDK, in its settings.\n- `npm view @anthropic-ai/claude-code-linux-x64@VERSION version` (your platform's name, the version that was installed) answers 404 at registry.npmjs.org: this release came out without it. Take an earlier one (`npm install -g @anthropic-ai/claude-code@stable`), or wait.\n- From a company's mirror: it has to carry the platform's package as well (@anthropic-ai/claude-code-linux-x64, -win32-x64, …), which its administrator can see.\n- Android (Termux) has no such program: 2.1.112 is the last version that runs there." /
        "スクリプトと optional dependencies を許可してインストールし直してください。設定は `npm config get ignore-scripts` と `npm config get omit` で分かります（pnpm では `pnpm approve-builds`）。本文にある `node …/install.cjs` を実行するか、ネイティブのインストーラーを使って npm のものを削除する方法もあります。\n- 「claude-agent-sdk」の場合: SDK 自身のパッケージで同じことが起きています。多くはミラーにないか、`--omit=optional` が原因です。registry.npmjs.org から optional dependencies を含めて SDK をインストールし直すか、インストール済みの claude を `pathToClaudeCodeExecutable` に指定してください（エディターのプラグインが SDK を含む場合は、プラグインの設定で行います）。\n- `npm view @anthropic-ai/claude-code-linux-x64@バージョン version`（自分のプラットフォームの名前と、インストールしたバージョン）に registry.npmjs.org が 404 を返す場合: そのリリースには含まれていません。以前のもの（`npm install -g @anthropic-ai/claude-code@stable`）を使うか、公開を待ってください。\n- 社内のミラーを使う場合: プラットフォームごとのパッケージ（@anthropic-ai/claude-code-linux-x64、-win32-x64 など）も必要です。ミラーの管理者が確認できます。\n- Android（Termux）用の本体はありません。動作する最後のバージョンは 2.1.112 です。"
    } text {
        verified: false,
        patterns: [
            r"native binary not found in staged package|program for this platform wasn't downloaded|still the placeholder stub: the platform-native package was not installed",
            r"claude native binary not installed",
            r"native cli binary for \S{2,40} not found",
            r"\berr_pnpm_ignored_builds\b.{0,200}claude-code",
        ],
        examples: [
            "Couldn't update because the program for this platform wasn't downloaded. Run claude update again, or reinstall with: npm i -g @anthropic-ai/claude-code",
            "[ERR_PNPM_IGNORED_BUILDS] Ignored build scripts: @anthropic-ai/claude-code.",
            "Error: claude native binary not installed.",
            "Native CLI binary for win32-x64 not found. Reinstall @anthropic-ai/claude-agent-sdk without --omit=optional, or set options.pathToClaudeCodeExecutable.",
        ],
    }
    NOT_LOADABLE "GK-ERR-910" Usage {
        "this Linux can't load Claude Code's program file: WSL 1, a build for another processor, or a damaged file" /
        "この Linux は Claude Code のプログラムファイルを読み込めません。WSL 1 か、別の CPU 用のビルドか、ファイルの破損です"
    } help {
        "WSL 1 (`wsl -l -v` in Windows shows VERSION 1; `uname -r` 4.4.0): releases from 2.1.83 on don't load there. `wsl --set-version DISTRO 2` (DISTRO as `wsl -l -v` names it), then start claude again. Where WSL 2 isn't possible, start it through the loader: in ~/.bashrc `claude() { /lib64/ld-linux-x86-64.so.2 \"$(readlink -f \"$HOME/.local/bin/claude\")\" \"$@\"; }` (the path as `type -a claude` names it). install.sh fails there, also with an older version, since it runs the newest first; without an installed one: `npm install -g @anthropic-ai/claude-code@2.1.112`, the last in JavaScript (it needs Node.js, and gets no more fixes).\n- Another processor: `uname -m` and `file` on the path in the text have to agree (x86_64 with linux-x64, aarch64 with linux-arm64). Install again on this machine; a folder that several machines share, or an image for another platform, has the wrong one.\n- A damaged file: `ls -lL` on it shows a few bytes only: delete it and install again.\n- “ELF: not found” and “Syntax error” say the same: the shell read the program as a script, because the system didn't load it." /
        "WSL 1 の場合（Windows の `wsl -l -v` で VERSION が 1、`uname -r` が 4.4.0）: 2.1.83 以降のリリースは読み込めません。`wsl --set-version ディストリビューション 2`（名前は `wsl -l -v` で分かります）で WSL 2 に変換し、claude を起動し直してください。WSL 2 を使えない場合は、ローダー経由で起動します。~/.bashrc に `claude() { /lib64/ld-linux-x86-64.so.2 \"$(readlink -f \"$HOME/.local/bin/claude\")\" \"$@\"; }` を書いてください（パスは `type -a claude` で分かるもの）。install.sh は最初に最新版を実行するため、古いバージョンを指定しても失敗します。インストール済みのものがなければ、JavaScript の最後のリリースを使います: `npm install -g @anthropic-ai/claude-code@2.1.112`（Node.js が必要で、今後の修正は入りません）。\n- CPU が異なる場合: `uname -m` と、本文のパスに対する `file` の結果が一致する必要があります（x86_64 は linux-x64、aarch64 は linux-arm64）。この端末でインストールし直してください。複数の端末で共有するフォルダーや、別のプラットフォーム用のイメージでは、合わないものが入っていることがあります。\n- ファイルが破損している場合: `ls -lL` で数バイトしかありません。削除してインストールし直してください。\n- 「ELF: not found」と「Syntax error」も同じことを示します。システムが読み込めなかったプログラムを、シェルがスクリプトとして読みました。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude\S{0,60}: \d{1,3}: \S{0,12}elf\S{0,40}: not found\b",
            r"(?:/versions/\d+\.\d+\.\d+|\bclaude\S{0,60}): (?:cannot execute binary file\b(?:: exec format error)?|exec format error)",
        ],
        examples: [
            "/home/taro/.local/bin/claude: 1: ELF: not found
/home/taro/.local/bin/claude: 2: Syntax error: \")\" unexpected",
            "bash: /home/taro/.local/bin/claude: cannot execute binary file: Exec format error",
        ],
    }
    BUN_CRASH "GK-ERR-306" Problem {
        "Bun, which is inside Claude Code's program, crashed by a fault of its own; the processor isn't the reason: the crash report names the build for older processors, or shows AVX2" /
        "Claude Code のプログラムに含まれる Bun が、自身の不具合で異常終了しました。クラッシュレポートに古い CPU 用のビルドであること、または AVX2 があることが示されているため、CPU が原因ではありません"
    } help {
        "Install another release of Claude Code over it: the newest, and where that crashes too, the one that ran before. The installer takes the version as an argument; where `claude` still starts, `claude install VERSION` does the same (`claude update` crashes like everything else). Where your company installs Claude Code, ask there for another release.\n- “(baseline)” marks the build that needs neither AVX nor AVX2. Only a processor or a virtual machine without SSE4.2 can't run it (QEMU's and Proxmox's types kvm64 and qemu64: set `host`). A line “CPU:” of the report, and on Windows Coreinfo, shows what there is.\n- “canary” in Bun's version: this release was made with an unfinished Bun; the next release mostly has another.\n- No native release runs: the last in JavaScript, `npm install -g @anthropic-ai/claude-code@2.1.112` (it needs Node.js 22 or 24), with DISABLE_AUTOUPDATER=1. It gets no more fixes.\n- It crashes only in one folder, or after some time: start it elsewhere (`claude --continue` takes up the conversation), and see whether memory runs out.\n- A security program that looks into processes can cause it as well: whoever manages it sees claude.exe in its log.\n- Neither provider, sign-in nor network is involved; report it to Anthropic with the whole crash report (its link holds what the developers need)." /
        "Claude Code の別のリリースを上書きでインストールしてください。まず最新のもの、それでも終了する場合は以前動作していたものです。インストーラーはバージョンを引数として受け取ります。`claude` が起動する場合は `claude install バージョン` でも同じです（`claude update` も同様に異常終了します）。組織が配布している場合は、別のリリースを配布元に依頼してください。\n- 「(baseline)」は、AVX も AVX2 も必要としないビルドの印です。動作しないのは、SSE4.2 のない CPU や仮想マシン（QEMU や Proxmox の種類 kvm64、qemu64。`host` に設定）だけです。レポートの「CPU:」の行、Windows では Coreinfo で、使える命令が分かります。\n- Bun のバージョンに「canary」がある場合: 開発中の Bun で作られたリリースです。多くの場合、次のリリースでは変わります。\n- ネイティブのどのリリースも動作しない場合: JavaScript の最後のリリースを `npm install -g @anthropic-ai/claude-code@2.1.112` でインストールし（Node.js 22 または 24 が必要）、DISABLE_AUTOUPDATER=1 を設定します。今後の修正は入りません。\n- 特定のフォルダーや、しばらく使った後だけ起こる場合: 別のフォルダーで起動し（会話は `claude --continue` で再開）、メモリが不足していないか確認してください。\n- プロセスを監視するセキュリティソフトが原因のこともあります。その管理者がログで claude.exe を確認できます。\n- プロバイダー、サインイン、ネットワークは関係しません。クラッシュレポートの全文を添えて Anthropic に報告できます（リンクに開発者が必要とする情報が含まれます）。"
    } text {
        verified: false,
        patterns: [
            r"\bbun (?:canary )?v?\d{1,2}\.\d{1,3}\.\d{1,3}\S{0,40} .{0,80}\(baseline\).{0,1500}?\b(?:panic\b|illegal instruction|segmentation fault|bus error|bun has crashed)",
            r"\bcpu: [\w .]{0,60}\bavx2\b.{0,1500}?\b(?:panic\W{1,3}(?:main thread|thread \d+)|bun has crashed|illegal instruction at address|segmentation fault at address)",
        ],
        examples: [
            "Bun Canary v1.3.9-canary.62 (6d2fefba) Windows x64 (baseline)\nWindows v.win10_cu\n\npanic(main thread): Illegal instruction at address 0x7FF7BEEC11A0\noh no: Bun has crashed. This indicates a bug in Bun, not your code.",
            "Bun v1.2.23 (cf13627) Linux x64\nLinux Kernel v6.8.0 | glibc v2.39\nCPU: sse42 popcnt avx avx2 avx512\n\npanic(main thread): Illegal instruction at address 0x2F1A3C4",
        ],
    }
    NO_AVX "GK-ERR-942" Problem {
        "this processor, or the one that the virtual machine shows, lacks instructions that Claude Code's program needs (mostly AVX2 or AVX)" /
        "この CPU（または仮想マシンに見えている CPU）に、Claude Code のプログラムに必要な命令（多くは AVX2 または AVX）がありません"
    } help {
        "“Illegal instruction” is that; the network and the installer's script aren't at fault, and installing again doesn't help. `grep -o -w -m1 avx2 /proc/cpuinfo` (macOS on Intel: `sysctl hw.optional.avx2_0`; on Windows Coreinfo shows it) prints nothing, or 0.\n- A virtual machine (Proxmox, QEMU, VirtualBox): set its CPU type to `host`, or one with AVX2; whoever runs it does that.\n- A real processor: another machine, a cloud's, or over SSH.\n- Neither, and an old release is allowed: `npm install -g @anthropic-ai/claude-code@2.1.112`, the last in JavaScript (it needs Node.js), with DISABLE_AUTOUPDATER=1. It gets no more fixes.\n- AVX2 is there: an emulated container or system (an image for another processor), or a damaged file: take the one for this processor, download again. A crash report of Bun's (“Bun has crashed”) with AVX2 there is a fault of that release: take another (`claude install VERSION`)." /
        "「Illegal instruction」はこのことを示します。ネットワークやインストーラーの問題ではなく、再インストールでは解消しません。`grep -o -w -m1 avx2 /proc/cpuinfo`（Intel の macOS では `sysctl hw.optional.avx2_0`、Windows では Coreinfo で確認）の結果が空か 0 になります。\n- 仮想マシン（Proxmox、QEMU、VirtualBox）の場合: CPU の種類を `host`、または AVX2 のあるものにしてください。その管理者が設定します。\n- 物理的な CPU の場合: 別の端末、クラウドの仮想マシン、SSH の接続先で使ってください。\n- どちらもできず、古いリリースが許される場合: JavaScript の最後のリリースを `npm install -g @anthropic-ai/claude-code@2.1.112` でインストールし（Node.js が必要）、DISABLE_AUTOUPDATER=1 を設定します。今後の修正は入りません。\n- AVX2 がある場合: エミュレーション（別の CPU 用のイメージ）か、破損したファイルです。この CPU 用のものを取得し直してください。Bun のクラッシュレポート（「Bun has crashed」）で AVX2 がある場合は、そのリリースの不具合です。別のリリースにしてください（`claude install バージョン`）。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude\b.{0,240}?\billegal (?:hardware )?instruction\b|\billegal (?:hardware )?instruction\b.{0,240}?\bclaude\b",
            r"\billegal instruction\b[^a-z]{0,20}(?:\(core dumped\)\W{0,8})?\$binary_path",
            r"\bcpu (?:lacks|does not support) avx",
            r"panic\W{1,3}(?:main thread|thread \d+)\W{1,4}illegal instruction\b",
        ],
        examples: [
            "zsh: illegal hardware instruction  claude",
            "bash: line 158:  3843 Illegal instruction        (core dumped) \"$binary_path\" install ${TARGET:+\"$TARGET\"}",
            "CPU lacks AVX support. Please consider upgrading to a newer CPU.",
            "Bun v1.2.23 (cf13627) Linux x64\npanic(main thread): Illegal instruction at address 0x2F1A3C4",
        ],
    }
    INSTALL_KILLED "GK-ERR-911" Problem {
        "the system ended Claude Code's installer in the middle (“Killed”, 137), because memory ran out" /
        "Claude Code のインストーラーが、メモリ不足のためシステムに強制終了されました（「Killed」、137）"
    } help {
        "Give it more memory or swap, or install without the installer (both below). Take a current release: older ones needed much more memory. And start it in a small, empty folder: `mkdir -p /tmp/c && cd /tmp/c`, then the installer; it reads the folder it runs in, and / or a large home takes far more.\n- A small server or VM: add swap (`fallocate -l 4G /swapfile`, `chmod 600`, `mkswap`, `swapon`), or memory. `dmesg | grep -i oom` shows how much it had taken; a limit of the container shows there as CONSTRAINT_MEMCG.\n- An image build: `WORKDIR /tmp` before the RUN line, and more memory for the builder (Docker Desktop: Settings, Resources; in CI a larger runner).\n- Without the installer: `npm install -g @anthropic-ai/claude-code` (Node.js), or the distribution's package." /
        "メモリまたはスワップを増やすか、インストーラーを使わずにインストールしてください（どちらも下にあります）。古いリリースははるかに多くのメモリを必要としたため、現行のリリースを使います。また、小さな空のフォルダーで実行してください: `mkdir -p /tmp/c && cd /tmp/c` の後にインストーラーを起動します。インストーラーは実行したフォルダーを読むため、/ や大きなホームでは多くのメモリを使います。\n- 小さなサーバーや仮想マシンの場合: スワップ（`fallocate -l 4G /swapfile`、`chmod 600`、`mkswap`、`swapon`）またはメモリを追加してください。使われた量は `dmesg | grep -i oom` で分かります。コンテナーの上限による場合は、そこに CONSTRAINT_MEMCG と表示されます。\n- イメージのビルドの場合: RUN の前に `WORKDIR /tmp` を書き、ビルドに使えるメモリを増やしてください（Docker Desktop では設定の Resources、CI では大きいランナー）。\n- インストーラーを使わない方法: `npm install -g @anthropic-ai/claude-code`（Node.js が必要）、またはディストリビューションのパッケージ。"
    } text {
        verified: false,
        patterns: [
            r"out of memory: killed process \d+ \(claude-\d+\.\d+\.\d+",
            r"\bline \d{1,4}: +\d{1,8} killed\b.{0,40}?\binstall\b",
        ],
        examples: [
            "Out of memory: Killed process 683 (claude-2.1.88-l)",
            "bash: line 142: 34803 Killed    \"$binary_path\" install",
        ],
    }
    NODE_TOO_NEW "GK-ERR-075" Usage {
        "this program from npm (an older Claude Code, or another tool) is too old for the Node.js that runs it: it uses something that newer Node.js releases removed" /
        "npm のプログラム（以前の Claude Code など）が、実行している Node.js に対して古く、新しい Node.js で削除された機能を使っています"
    } help {
        "Update the program: `npm install -g @anthropic-ai/claude-code@latest` (from 2.1.113 on it is a native program, which no Node.js runs), or install Claude Code with the native installer and remove npm's copy (`npm uninstall -g @anthropic-ai/claude-code`). Where it has to stay at its version, run it with the Node.js that it was made for, mostly 22 or 24 (`nvm install 22`, `nvm use 22`); `node --version` shows which one runs. Neither provider, sign-in nor network is involved.\n- “reading 'prototype'”, “SlowBuffer”, “buffer-equal-constant-time”: Node.js 25 removed SlowBuffer, which older packages for tokens (jsonwebtoken, jwa, jws) use: Node.js 24 or 22, or an update of the program.\n- “util.isArray”, “is not a function”: Node.js 23 removed util.isArray, util.isDate and others: Node.js 22, or an update.\n- “Unexpected identifier 'assert'”: Node.js 22 no longer reads `import … assert { type: \"json\" }`: an update of the program, or Node.js 20.\n- “local storage”: Node.js 25 has a localStorage of its own without a file behind it: an update, Node.js 24, or `NODE_OPTIONS=--no-experimental-webstorage` for this program.\n- “ERR_OSSL_EVP_UNSUPPORTED” in a build (webpack, “createHash”): Node.js 17 and later come with OpenSSL 3, which has no MD4: update the build tool (webpack 5). No proxy or certificate is at fault. In a program that is given a .pfx or .p12, or an encrypted key: that file is in an old form, and has to be converted (`openssl pkcs12 -legacy`).\n- “primordials”, “http_parser”: a very old package (graceful-fs before 4.2, gulp 3): update it; Node.js 12 broke it.\n- It runs in one terminal and not in another (an editor, a service, WSL): a newer Node.js stands first in PATH there (Homebrew's, for instance): `nvm alias default 22`, or Homebrew's node@22.\n- “was provided without a valid path”: only a warning of Node.js 25, which stops nothing: a failure beside it has another reason. Node.js 24 doesn't print it." /
        "プログラムを更新してください: `npm install -g @anthropic-ai/claude-code@latest`（2.1.113 以降はネイティブのプログラムで、Node.js を使いません）。または、ネイティブのインストーラーで Claude Code をインストールし、npm のものを削除します（`npm uninstall -g @anthropic-ai/claude-code`）。バージョンを変えられない場合は、対応する Node.js（多くは 22 または 24）で実行してください（`nvm install 22`、`nvm use 22`）。使われているものは `node --version` で分かります。プロバイダー、サインイン、ネットワークは関係しません。\n- 「reading 'prototype'」「SlowBuffer」「buffer-equal-constant-time」の場合: トークンを扱う以前のパッケージ（jsonwebtoken、jwa、jws）が使う SlowBuffer は、Node.js 25 で削除されました。Node.js 24 または 22 を使うか、プログラムを更新してください。\n- 「util.isArray」「is not a function」の場合: util.isArray や util.isDate などは Node.js 23 で削除されました。Node.js 22 を使うか、更新してください。\n- 「Unexpected identifier 'assert'」の場合: Node.js 22 からは `import … assert { type: \"json\" }` を読めません。プログラムを更新するか、Node.js 20 を使ってください。\n- 「local storage」の場合: Node.js 25 には独自の localStorage がありますが、保存先のファイルがありません。更新するか、Node.js 24 を使うか、このプログラムに `NODE_OPTIONS=--no-experimental-webstorage` を指定してください。\n- ビルド（webpack、「createHash」）での「ERR_OSSL_EVP_UNSUPPORTED」の場合: Node.js 17 以降の OpenSSL 3 には MD4 がありません。ビルドツールを更新してください（webpack 5）。プロキシや証明書の問題ではありません。.pfx や .p12、暗号化された鍵を渡すプログラムの場合は、そのファイルが古い形式で、変換が必要です（`openssl pkcs12 -legacy`）。\n- 「primordials」「http_parser」の場合: 非常に古いパッケージ（4.2 より前の graceful-fs、gulp 3）で、Node.js 12 から動きません。更新してください。\n- あるターミナルでは動作し、別のところ（エディター、サービス、WSL）では失敗する場合: そこでは新しい Node.js（Homebrew のものなど）が PATH の先にあります。`nvm alias default 22`、または Homebrew の node@22 を使ってください。\n- 「was provided without a valid path」の場合: Node.js 25 の警告で、動作には影響しません。一緒に失敗している場合は、別の理由です。Node.js 24 では表示されません。"
    } text {
        verified: false,
        patterns: [
            r"(?:reading 'prototype'|property 'prototype' of undefined)\W.{0,400}?(?:claude-code[/\\]cli\.js:\d|buffer-equal-constant-time|\b(?:jsonwebtoken|jwa|jws)[/\\]|\bnode\.js v(?:2[5-9]|[3-9]\d)\.)",
            r"(?:claude-code[/\\]cli\.js:\d|buffer-equal-constant-time|\b(?:jsonwebtoken|jwa|jws)[/\\]).{0,600}?(?:reading 'prototype'|property 'prototype' of undefined)",
            r"\bslowbuffer(?: is not defined|\.prototype\b)|does not provide an export named 'slowbuffer'",
            r"\butil(?:_\d{1,3}|\$\d{1,3})?(?:\.default)?\.(?:is(?:array|boolean|buffer|date|error|function|null|nullorundefined|number|object|primitive|regexp|string|symbol|undefined)|log)\)? is not a function",
            r"'(?:node:)?util' does not provide an export named '(?:is(?:array|boolean|buffer|date|error|function|null|nullorundefined|number|object|primitive|regexp|string|symbol|undefined)|log)'",
            r"unexpected identifier 'assert'",
            r"cannot initialize local storage without a \W?--localstorage-file|--localstorage-file\W{1,3}was provided without a valid path",
            r"\berr_ossl_evp_unsupported\b",
            r"\bprimordials is not defined|no such module: http_parser",
        ],
        examples: [
            "TypeError: Cannot read properties of undefined (reading 'prototype')\n    at file:///C:/Users/taro/AppData/Roaming/npm/node_modules/@anthropic-ai/claude-code/cli.js:634:25327",
            "/srv/app/node_modules/buffer-equal-constant-time/index.js:37\nvar origSlowBufEqual = SlowBuffer.prototype.equal;\n\nTypeError: Cannot read properties of undefined (reading 'prototype')\n\nNode.js v25.0.0",
            "ReferenceError: SlowBuffer is not defined",
            "TypeError: (0 , util_1.isArray) is not a function",
            "SyntaxError: The requested module 'node:util' does not provide an export named 'isDate'",
            "import pkg from \"../package.json\" assert { type: \"json\" };\n\nSyntaxError: Unexpected identifier 'assert'\n\nNode.js v22.1.0",
            "SecurityError: Cannot initialize local storage without a `--localstorage-file` path",
            "Error: error:0308010C:digital envelope routines::unsupported {\n  code: 'ERR_OSSL_EVP_UNSUPPORTED'\n}",
            "ReferenceError: primordials is not defined\n    at fs.js:47:5",
        ],
    }
    SDK_RENAMED "GK-ERR-1115" Usage {
        "a program imports the Claude Code SDK by its old name; it is a package of its own now (@anthropic-ai/claude-agent-sdk, in Python claude-agent-sdk), and @anthropic-ai/claude-code is the program `claude` alone" /
        "プログラムが Claude Code SDK を以前の名前で読み込んでいます。現在は別のパッケージ（@anthropic-ai/claude-agent-sdk、Python では claude-agent-sdk）で、@anthropic-ai/claude-code はプログラム `claude` だけです"
    } help {
        "In a program of your own: `npm install @anthropic-ai/claude-agent-sdk` in its folder, and that name in the import. In Python: `pip install claude-agent-sdk`, `claude_agent_sdk`, and ClaudeAgentOptions in place of ClaudeCodeOptions.\n- Somebody else's program (an n8n node, an extension): update it. There is no newer one: tell its author; until then @anthropic-ai/claude-code in its last 1.x in that program's own folder still has the SDK (2.0.5 on hasn't).\n- The new name is in the import already, and it fails: `npm install` in that folder; what `npm install -g` installed isn't found by an import.\n- `claude` in a terminal isn't concerned, and needn't be installed anew." /
        "自作のプログラムの場合: そのフォルダーで `npm install @anthropic-ai/claude-agent-sdk` を実行し、import をこの名前にしてください。Python では `pip install claude-agent-sdk`、`claude_agent_sdk` とし、ClaudeCodeOptions は ClaudeAgentOptions に変えます。\n- ほかの人のプログラム（n8n のノード、拡張機能など）の場合: 更新してください。新しいものがなければ作者に知らせ、それまでは、そのプログラム自身のフォルダーに @anthropic-ai/claude-code の 1.x の最後のバージョンを入れると、SDK が含まれています（2.0.5 以降にはありません）。\n- import がすでに新しい名前で、失敗する場合: そのフォルダーで `npm install` を実行してください。`npm install -g` で入れたものは、import からは見つかりません。\n- ターミナルの `claude` には影響せず、入れ直す必要はありません。"
    } text {
        verified: false,
        patterns: [
            r#"\bcannot find (?:module|package) ['"]@anthropic-ai/claude-code['"]|(?:can(?:'|’)t resolve|could not resolve|failed to resolve (?:import|entry for package)) ['"]@anthropic-ai/claude-code['"]|\bmodule '"?@anthropic-ai/claude-code"?' (?:has no exported member|does not provide an export)|\bno "exports" main defined in \S{0,260}?@anthropic-ai[/\\]claude-code[/\\]"#,
            r"\b(?:cannot find (?:module|package)|module not found|enoent)\b.{0,300}?@anthropic-ai[/\\]{1,2}claude-code[/\\]{1,2}sdk\.(?:mjs|d\.ts)",
            r"\bno module named \W?claude_code_sdk\b|\bcannot import name 'claudecodeoptions'",
        ],
        examples: [
            "Error: Cannot find module '@anthropic-ai/claude-code'",
            "Cannot find module '/home/node/.n8n/nodes/node_modules/@anthropic-ai/claude-code/sdk.mjs'",
            "ModuleNotFoundError: No module named 'claude_code_sdk'",
        ],
    }
    STALE_LAUNCHER "GK-ERR-302" Usage {
        "something starts Claude Code at a path where it no longer is: a launcher, an app or a leftover `claude` still names an older Node.js's folder or an earlier installation" /
        "Claude Code がすでにない場所のものが起動されようとしています。起動プログラム、アプリ、または残っている `claude` が、以前の Node.js のフォルダーか前のインストールを指しています"
    } help {
        "See what is there: `which -a claude` (Windows: `where.exe claude`) and `claude --version` in a new terminal. It works there: installing again isn't needed; end the launcher, app or editor completely and start it again, so that it reads PATH anew.\n- It still names the old path: enter the one that `which claude` shows in its settings (an app's own field for the path of Claude Code, `pathToClaudeCodeExecutable`), or update the app.\n- The text has a Node.js's version in its path (nvm, fnm, Volta), and another is in use now: npm's global programs belong to one Node.js each. Remove the old one's leftover (`nvm use OLD`, then `npm uninstall -g @anthropic-ai/claude-code`; on Windows delete the files claude, claude.cmd and claude.ps1 in the old version's folder), or install Claude Code under the Node.js in use. The native installer's copy belongs to none.\n- The missing file is cli.js, and an update came before: since 2.1.113 npm's package is a native program without cli.js. Whatever starts `node …/cli.js` has to be updated, or be given the path of `claude`.\n- The shell itself names the old path although the file is gone: `hash -r` (PowerShell: a new window), and look at `alias claude`; an alias of ~/.claude/local is from an old installation.\n- `claude` doesn't work in a terminal either: install it again with the native installer, or as your company does." /
        "新しいターミナルの `which -a claude`（Windows では `where.exe claude`）と `claude --version` で、現在の場所を確認してください。そこで動作する場合、再インストールは不要です。起動プログラム、アプリ、エディターを完全に終了し、起動し直してください（PATH が読み直されます）。\n- それでも古いパスが使われる場合: `which claude` で分かるパスを、その設定（アプリの Claude Code のパスの欄、`pathToClaudeCodeExecutable`）に指定するか、アプリを更新してください。\n- 本文のパスに Node.js のバージョンがあり（nvm、fnm、Volta）、現在は別のバージョンを使っている場合: npm のグローバルのプログラムは Node.js ごとに別です。古い方に残っているものを削除するか（`nvm use 古いバージョン` の後に `npm uninstall -g @anthropic-ai/claude-code`。Windows では古いバージョンのフォルダーの claude、claude.cmd、claude.ps1 を削除）、使用中の Node.js に Claude Code をインストールしてください。ネイティブのインストーラーのものは Node.js に依存しません。\n- ないファイルが cli.js で、更新の後に始まった場合: 2.1.113 以降の npm のパッケージはネイティブのプログラムで、cli.js はありません。`node …/cli.js` を起動しているものを更新するか、`claude` のパスを指定してください。\n- ファイルがないのにシェルが古いパスを使う場合: `hash -r` を実行し（PowerShell では新しいウィンドウ）、`alias claude` も確認してください。~/.claude/local を指す別名は、以前のインストールのものです。\n- ターミナルでも `claude` が動作しない場合: ネイティブのインストーラーまたは組織の配布手順で入れ直してください。"
    } text {
        verified: false,
        patterns: [
            r"cannot find module '[^']{0,260}?@anthropic-ai[/\\]{1,2}claude-code[/\\][^']{0,80}'",
            r"\bspawn \S{0,160}[/\\](?:\.?nvm|fnm|fnm_multishells|node-versions|\.asdf|mise|\.?volta|nodenv)[/\\]\S{0,160}\bclaude(?:\.cmd|\.exe|\.ps1)? enoent\b",
            r"[/\\](?:\.nvm|nvm|fnm|\.asdf|mise|nodenv)[/\\]\S{0,120}\bv?\d{1,2}\.\d{1,3}\.\d{1,3}[/\\]\S{0,60}\bclaude(?:\.cmd|\.exe)?: no such file or directory",
            r"\.claude/local/(?:claude|node_modules/\.bin/claude): no such file or directory",
        ],
        examples: [
            "Error: Cannot find module 'C:\\Users\\taro\\AppData\\Roaming\\nvm\\v20.19.5\\node_modules\\@anthropic-ai\\claude-code\\cli.js'\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)",
            "Error: Cannot find module '/usr/lib/node_modules/@anthropic-ai/claude-code/cli.js'",
            "Error: spawn /home/taro/.nvm/versions/node/v20.11.0/bin/claude ENOENT",
            "bash: /home/taro/.nvm/versions/node/v18.19.0/bin/claude: No such file or directory",
            "zsh: /Users/taro/.claude/local/claude: No such file or directory",
        ],
    }
    NODE_TOO_OLD "GK-ERR-720" Usage {
        "this Node.js is too old for the program that it runs (Claude Code from npm, mostly): it lacks a function or a form of the language that the program uses" /
        "この Node.js は、実行するプログラム（多くは npm の Claude Code）には古く、必要な関数や構文に対応していません"
    } help {
        "Install a current Node.js (22 or later; `nvm install --lts`), open a new terminal, and see with `node --version` that it is the one used; the text names the version that ran. Or install Claude Code with the native installer, which needs no Node.js, and remove npm's copy (`npm uninstall -g @anthropic-ai/claude-code`).\n- “internal/modules/esm/translators.js”, “internal/modules/cjs/loader.js”, “Unexpected token '='”, “Unexpected token '??='”, “Unexpected token '.'”: a Node.js before 16, mostly 12 or 14, as apt brings it on an older Ubuntu or Debian; `apt upgrade` brings none that is newer. Remove it (`sudo apt remove nodejs`), open a new terminal and install a current one (nvm, NodeSource), or Claude Code with the native installer.\n- “addAbortListener”: it came with Node.js 18.18 and 20.5, so 18.0 to 18.17 aren't enough, though they count as 18.\n- “File is not defined”: it came with Node.js 20. “ReadableStream is not defined”, “fetch is not defined”: with 18. “Object not disposable”, “withResolvers”: with 20 or 22.\n- The terminal shows a newer one: an editor, a service or WSL finds another Node.js. Make the newer one the default there (`nvm alias default`), or remove the old one." /
        "新しい Node.js（22 以降。`nvm install --lts`）をインストールし、新しいターミナルの `node --version` で、それが使われていることを確認してください。実行されたバージョンは本文にあります。または、Node.js が不要なネイティブのインストーラーで Claude Code をインストールし、npm のものを削除します（`npm uninstall -g @anthropic-ai/claude-code`）。\n- 「internal/modules/esm/translators.js」「internal/modules/cjs/loader.js」「Unexpected token '='」「Unexpected token '??='」「Unexpected token '.'」の場合: 16 より前の Node.js です。多くは古い Ubuntu や Debian の apt が入れる 12 または 14 で、`apt upgrade` では新しくなりません。削除し（`sudo apt remove nodejs`）、新しいターミナルで現在のもの（nvm、NodeSource）を入れるか、ネイティブのインストーラーで Claude Code をインストールしてください。\n- 「addAbortListener」の場合: Node.js 18.18 と 20.5 で加わったため、同じ 18 でも 18.0 から 18.17 では足りません。\n- 「File is not defined」の場合: Node.js 20 で加わりました。「ReadableStream is not defined」「fetch is not defined」は 18、「Object not disposable」「withResolvers」は 20 または 22 です。\n- ターミナルでは新しいバージョンが表示される場合: エディター、サービス、WSL が別の Node.js を使っています。そこで新しいものを既定にするか（`nvm alias default`）、古いものを削除してください。"
    } text {
        verified: false,
        patterns: [
            r"syntaxerror: unexpected token '(?:\?\?=|\|\|=|&&=)'",
            r"\binternal/modules/esm/translators\.js",
            r"syntaxerror: (?:unexpected (?:token '?(?:=|\.|\?|\?\?|\?\.|\{|\*|import)'?|identifier|reserved word)|invalid regular expression).{0,400}?\binternal/modules/(?:esm|cjs)/\w{1,30}\.js:\d",
            r"the requested module 'node:[\w/]{2,40}' does not provide an export named",
            r"\bclaude-code\b.{0,400}?the requested module '(?:events|fs|fs/promises|util|crypto|stream|timers|os|path|url|http|https|net|tls|module)' does not provide an export named",
            // What such a Node.js lacks, and then its version, which it names last.
            r"(?:\b(?:file|readablestream|writablestream|transformstream|headers|request|response|fetch|formdata|structuredclone|blob|crypto|abortcontroller|websocket|domexception|customevent) is not defined|\bobject not disposable|\b(?:withresolvers|toreversed|tosorted|tospliced|hasown|findlast|replaceall) is not a function|invalid regular expression flags|unexpected token 'with').{0,1500}?\bnode\.js v(?:\d|1\d)\.\d",
            r"claude-code[/\\]cli\.js:\d.{0,600}?(?:\b(?:file|readablestream|headers|fetch|formdata|structuredclone|blob|abortcontroller) is not defined|\bobject not disposable|\b(?:withresolvers|toreversed|tosorted|hasown|findlast|replaceall) is not a function|invalid regular expression flags)",
            r"(?:\b(?:file|readablestream|headers|fetch|formdata|structuredclone|blob|abortcontroller) is not defined|\bobject not disposable|\b(?:withresolvers|toreversed|tosorted|hasown|findlast|replaceall) is not a function|invalid regular expression flags).{0,300}?claude-code[/\\]cli\.js:\d",
        ],
        examples: [
            "SyntaxError: Unexpected token '??='",
            "SyntaxError: Unexpected token '='\n    at Loader.moduleStrategy (internal/modules/esm/translators.js:133:18)",
            "SyntaxError: Unexpected token '.'\n    at wrapSafe (internal/modules/cjs/loader.js:915:16)",
            "file:///C:/Users/taro/AppData/Roaming/npm/node_modules/@anthropic-ai/claude-code/cli.js:716\n\nSyntaxError: The requested module 'node:events' does not provide an export named 'addAbortListener'\n\nNode.js v18.17.0",
            "file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:12\nSyntaxError: The requested module 'events' does not provide an export named 'addAbortListener'",
            "ReferenceError: File is not defined\n    at Object.<anonymous> (/usr/lib/node_modules/acme/node_modules/undici/lib/web/webidl/index.js:531:48)\n\nNode.js v18.19.1",
            "file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:345\n\nReferenceError: ReadableStream is not defined",
            "TypeError: Object not disposable\n    at file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:1200:33",
        ],
    }
    TWO_COPIES "GK-ERR-1014" Problem {
        "a warning of Claude Code's own check: it found more than one installation of itself, or one that it takes for two" /
        "Claude Code 自身の診断の警告です。複数のインストールが見つかったか、1 つのインストールが 2 つと見なされています"
    } help {
        "Compare the paths in the text. The same path twice (npm-global and native, both at ~/.local/bin/claude) is a false alarm: there is one installation, and nothing has to be done. Don't delete that file: it is the native installer's link, and Claude Code would be gone.\n- To be sure: `ls -l ~/.local/bin/claude` shows a link to ~/.local/share/claude/versions, and `npm ls -g @anthropic-ai/claude-code` says “(empty)”. The text's own `npm -g uninstall` then has nothing to remove. The reason is npm's prefix (`npm config get prefix` says ~/.local): its folder for programs is the native installer's too. Another prefix (`npm config set prefix ~/.npm-global`, its bin folder in PATH) ends the warning.\n- `npm ls -g` shows the package: npm's copy is really there. `npm -g uninstall @anthropic-ai/claude-code`; if `claude` is gone then, run the native installer again.\n- The paths differ: `which -a claude` (Windows: `where claude`): the first one is what runs. Keep one, best the native: remove npm's as the text says, an old local one (~/.claude/local) by deleting that folder and its alias; then open a new terminal. `genkan doctor` names every copy.\n- Your company installs Claude Code: its copy stays; remove the one that you installed." /
        "本文のパスを比べてください。同じパスが 2 つ（npm-global と native が、どちらも ~/.local/bin/claude）の場合は誤検出です。インストールは 1 つで、対処は不要です。そのファイルは削除しないでください。ネイティブインストーラーのリンクであり、削除すると Claude Code がなくなります。\n- 確認方法: `ls -l ~/.local/bin/claude` が ~/.local/share/claude/versions へのリンクで、`npm ls -g @anthropic-ai/claude-code` が「(empty)」であれば誤検出です。本文の `npm -g uninstall` で削除されるものはありません。原因は npm の prefix です（`npm config get prefix` が ~/.local）。npm とネイティブインストーラーの、プログラムのフォルダーが同じになっています。別の prefix（`npm config set prefix ~/.npm-global`。その bin を PATH に追加）にすると、警告はなくなります。\n- `npm ls -g` にパッケージがある場合: npm のものが実際にあります。`npm -g uninstall @anthropic-ai/claude-code` を実行し、`claude` がなくなった場合は、ネイティブのインストーラーをもう一度実行してください。\n- パスが異なる場合: `which -a claude`（Windows では `where claude`）の先頭が、実行されるものです。1 つだけ（できればネイティブ版）を残してください。npm のものは本文のとおりに、古いローカルのもの（~/.claude/local）はフォルダーとエイリアスを削除し、新しいターミナルを開きます。見つかった claude は `genkan doctor` ですべて分かります。\n- 会社が Claude Code をインストールしている場合: 会社のものを残し、自分で入れたものを削除してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bmultiple (?:claude )?(?:code )?installations? (?:found|detected)|\bleftover npm (?:global|local) installation",
        ],
        examples: [
            "Warning: Multiple installations found\n- npm-global at /Users/taro/.local/bin/claude\n- native at /Users/taro/.local/bin/claude (currently running)",
        ],
    }
    CODE_SIGNATURE "GK-ERR-1072" Problem {
        "macOS ended a program at its start, because it doesn't accept the file's code signature; memory isn't at fault" /
        "macOS がファイルのコード署名を受け付けず、プログラムを起動時に終了させました。メモリの問題ではありません"
    } help {
        "End every running copy of the program, then put a fresh copy of its file in place: for Claude Code `claude install VERSION` with the newest or the last version that worked (or the native installer again). A file that was changed in place, or cut off while it was written, no longer fits its signature.\n- The fresh copy is refused, too: update macOS, and look whether `codesign -vv FILE` finds a fault (FILE: where `which -a` and its links lead). No fault there, and macOS is current: this release is refused: take another one.\n- A company's machine: its management (MDM, Santa or another protection) may allow only known programs: ask whoever manages it. Don't switch the protection off, and don't sign the file yourself." /
        "実行中のそのプログラムをすべて終了し、ファイルを新しく入れ直してください。Claude Code では、最新または動いていたバージョンで `claude install バージョン` を実行します（またはネイティブのインストーラーをもう一度実行します）。上書きで変更されたファイルや、書き込みの途中で切れたファイルは、署名と合わなくなります。\n- 入れ直しても拒否される場合: macOS を更新し、`codesign -vv ファイル` で問題が見つかるか確認してください（ファイルは `which -a` とそのリンクの先です）。問題がなく macOS も新しい場合は、そのリリースが拒否されています。別のリリースを使ってください。\n- 会社の端末の場合: 端末の管理（MDM、Santa などの保護）で、既知のプログラムだけが許可されていることがあります。管理者に確認してください。保護を無効にしたり、自分で署名し直したりしないでください。"
    } text {
        verified: false,
        patterns: [
            r"\bcode signature invalid\b|taskgated invalid signature|load code signature error \d|\bsecurity policy would not allow process\b",
        ],
        examples: [
            "\"signal\": \"SIGKILL (Code Signature Invalid)\"",
            "kernel: proc 97883: load code signature error 2 for file \"2.1.17\"",
        ],
    }
    UNC_CMD "GK-ERR-1116" Usage {
        "Windows' command prompt (cmd) was started in a folder of the form \\\\server\\share, which it can't work in, and went to Windows' own folder: the command ran there" /
        "Windows のコマンド プロンプト（cmd）が \\\\server\\share の形のフォルダーで起動されました。cmd はそこでは動作できないため Windows フォルダーに移り、コマンドはそこで実行されました"
    } help {
        "What comes after it (“not a git repository”, a file that isn't found) mostly only follows from that.\n- “\\\\wsl$”, “\\\\wsl.localhost”: a program of Windows' (npm, node, an editor) was started for a folder in WSL. In WSL use Linux's own Node.js and Claude Code: `which node npm claude` there shows no path below /mnt/c. The native installer, run inside WSL, brings Claude Code.\n- Another \\\\server\\share, or a drive letter that stands for one: work in a local copy (a clone on C:), or start it from PowerShell or Git Bash, which can work there. In cmd itself `pushd \\\\server\\share` gives the folder a drive letter.\n- A plugin or MCP server starts its command by cmd (`cmd /c`, “shell: true”): its author can change that; update it, or start the command without cmd." /
        "その後のエラー（「not a git repository」、ファイルが見つからないなど）は、多くはその結果にすぎません。\n- 「\\\\wsl$」「\\\\wsl.localhost」の場合: WSL のフォルダーに対して Windows のプログラム（npm、node、エディター）が起動されました。WSL では Linux 側の Node.js と Claude Code を使ってください（`which node npm claude` に /mnt/c のパスが出ない状態）。Claude Code は、WSL の中で実行したネイティブのインストーラーで入ります。\n- それ以外の \\\\server\\share、またはそれに割り当てたドライブ文字の場合: ローカルのコピー（C: へのクローン）で作業するか、そこで動作できる PowerShell または Git Bash から起動してください。cmd 自体では `pushd \\\\server\\share` でドライブ文字を割り当てられます。\n- プラグインや MCP サーバーが cmd でコマンドを起動している場合（`cmd /c`、「shell: true」）: 作者が変更できます。更新するか、cmd を使わずに起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcmd\.exe was started with the above path as the current directory\b|\bunc paths are not supported\. defaulting to windows directory|現在のディレクトリで cmd\.exe を開始しました|\bunc パスはサポートされ",
        ],
        examples: [
            "CMD.EXE was started with the above path as the current directory.\nUNC paths are not supported.  Defaulting to Windows directory.",
        ],
    }
    INSTALL "GK-ERR-238" Usage {
        "Claude Code isn't installed correctly, or this machine can't run it (an old Node.js, an old processor, a missing component)" /
        "Claude Code が正しくインストールされていないか、この端末で動作しません（古い Node.js や CPU、部品の不足など）"
    } help {
        "Install it with the native installer, or as your company does, and remove npm's copy (`npm uninstall -g @anthropic-ai/claude-code`). npm's copy needs optional dependencies and a current Node.js; Windows needs the 64-bit program (“not a valid application” also means a claude.exe of 0 bytes, left by a failed update: delete it), WSL a Node.js of its own. “claude command not found” after a success means that the file isn't there (install again, another version) or that its folder (.local/bin in your home) isn't in PATH. `genkan doctor` shows which Claude Code is found. No setting of genkan's is involved. “Permission denied” for the program itself: the file isn't executable, or its folder is mounted so that no program can run from there (`findmnt -T`, noexec); ask whoever manages the machine where programs may be installed. “Not supported on Windows” and “Unsupported platform … win32” come from a very old release, or from Windows' npm that is started in WSL.\n- “permission denied: claude” in zsh: the file is found, but isn't executable, as some copies of the package come: `chmod +x \"$(npm prefix -g)/bin/claude\"` for npm's, or the native installer." /
        "ネイティブのインストーラーまたは組織の配布手順でインストールし、npm のものは削除してください（`npm uninstall -g @anthropic-ai/claude-code`）。npm のものには optional dependencies と新しい Node.js が必要です。Windows では 64 ビット版（更新に失敗して 0 バイトの claude.exe が残った場合も同じエラーになるため、削除してください）、WSL では WSL 内の Node.js が必要です。成功の表示に続く「claude command not found」は、ファイルがないか（別のバージョンで再インストール）、そのフォルダー（ホームの .local/bin）が PATH にないことを示します。見つかった Claude Code は `genkan doctor` で分かります。genkan の設定は関係しません。プログラム自体の「Permission denied」は、実行権がないか、プログラムを実行できないようにマウントされたフォルダーにあることを示します（`findmnt -T`、noexec）。置き場所は端末の管理者に確認してください。「not supported on Windows」と「Unsupported platform … win32」は、非常に古いリリースか、WSL で起動した Windows の npm によるものです。\n- zsh で「permission denied: claude」の場合: ファイルはありますが、実行権がありません（パッケージのコピーによってはそうなります）。npm のものでは `chmod +x \"$(npm prefix -g)/bin/claude\"` を実行するか、ネイティブのインストーラーを使ってください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"claude gateway requires the native binary|native installer does not support architecture",
            r"\bzsh: permission denied: (?:\S{0,160}/)?claude\b",
            r"claude code requires node(?:\.js)? (?:version )?|\bEBADENGINE\b.{0,120}claude-code|claude code (?:native )?(?:executable|binary) not found(?:[^ ]|$)|cpu (?:lacks|does not support) avx|exec: node: not found|\bwsl\b.{0,60}exec: node|unsupported (?:os|architecture|platform)\b.{0,60}claude|claude code does not support windows|could not find native binary|cannot find module '.{0,120}claude-code|npm (?:err!|error) code (?:ELIFECYCLE|ETARGET|EBADPLATFORM).{0,200}claude-code|installation (?:failed|error)\b.{0,60}claude",
            r"claude(?:\.exe)?' failed to run|native installation exists but\b|auto-?updater? .{0,40}(?:locked|in progress)|postinstall script (?:failed|did not run)",
            r"claude\b.{0,120}\bexit(?:ed with)? code:? (?:126|132|134|139)\b|claude\b.{0,120}\b0xc0000(?:005|139|142|135|01d)\b",
            r"\bclaude\b.{0,240}?(?:exec format error|cannot execute binary file|bad cpu type in executable|error while loading shared libraries\b|error loading shared library|error relocating \S{1,160}: |\bdyld\b.{0,20}(?:cannot load|symbol not found|library not loaded)|\bglibc_2\.\d+' not found|\billegal instruction\b|terminated by signal sigill|bad interpreter: no such file|vcruntime\d+\.dll|procedure entry point \S{1,80} could not be located|is not a valid (?:win32 )?application|cannot find module 'node:|could not load the .{0,2}sharp.{0,2} module|cannot find module '@img/sharp-|something went wrong installing the .{0,2}sharp)",
            r"(?:exec format error|cannot execute binary file|bad cpu type in executable|error while loading shared libraries\b|error loading shared library|error relocating \S{1,160}: |\bdyld\b.{0,20}(?:cannot load|symbol not found|library not loaded)|\bglibc_2\.\d+' not found|\billegal instruction\b|terminated by signal sigill|bad interpreter: no such file|vcruntime\d+\.dll|procedure entry point \S{1,80} could not be located|is not a valid (?:win32 )?application|cannot find module 'node:|could not load the .{0,2}sharp.{0,2} module|cannot find module '@img/sharp-|something went wrong installing the .{0,2}sharp).{0,240}?\bclaude\b",
            r"unable to find the sdk (?:root|bin) path",
            r"not compatible with the version of windows|wsl ?1 is not supported|does not support 32-bit windows|cask 'claude-code\S{0,20}' is unavailable",
            r"claude\.exe - (?:entry point|ordinal) not found",
            r"\bclaude: permission denied\b",
            r"claude-code postinstall\] failed to place binary|configuration inconsistency detected\b.{0,60}running from local installation",
        ],
        examples: [
            "claude gateway requires the native binary. Install via https://claude.ai/install.sh instead of npm.",
            "zsh: permission denied: /usr/local/bin/claude",
            "Error: WSL1 is not supported. Please use WSL 2.",
            "bash: /home/dev/.local/bin/claude: Permission denied",
            "Claude Code requires Node.js version 18 or higher.",
            "Program 'claude.exe' failed to run: The specified executable is not a valid application for this OS platform.",
            "Error: Claude Code process exited with code 132",
            "claude: error while loading shared libraries: libatomic.so.1: cannot open shared object file",
            "Unable to find the SDK root path. The gcloud installation may be corrupted.",
            "Error loading shared library libstdc++.so.6: No such file or directory (needed by /root/.local/bin/claude)",
            "claude.exe - Entry Point Not Found",
            "npm error [@anthropic-ai/claude-code postinstall] Failed to place binary: EISDIR: illegal operation on a directory",
            "⚠ Configuration inconsistency detected Running from local installation but config status is 'not_configured'. Expected status: 'migrated'",
        ],
    }
    ENGINE_NPM "GK-ERR-195" Usage {
        "a package asks for another version of npm itself than the one that ran; it isn't about Node.js" /
        "パッケージが、実行された npm とは別のバージョンの npm を求めています。Node.js のバージョンの問題ではありません"
    } help {
        "Look at `npm` in the lines “required” and “current”. As a warning (“npm WARN EBADENGINE”) it stopped nothing: npm installed the package, and one that asks for an older npm mostly works with a newer one as well. Ignore it, or take a newer release of the package, which allows newer npm. A newer Node.js doesn't remove it: it brings an npm that is newer still.\n- “npm ERR! code”, “npm error code”: nothing was installed, since engine-strict is on (`npm config get engine-strict`, a line in the project's .npmrc). Install an npm that “required” allows: `npm install -g npm@VERSION` (`npm@6` for ^6), see with `npm --version` that it is the one used, and install the package again.\n- You want the warning to go: the same, with an npm that “required” allows. An old npm may say in turn that it doesn't know this Node.js; `nvm install` of the Node.js release that came with it brings both.\n- The package asks for a newer npm than the one that ran: `npm install -g npm@VERSION`, or a newer Node.js, which brings it.\n- The Node.js that ran isn't allowed by the line “required” either: install that first (`nvm install`), it changes npm too." /
        "「required」と「current」の行の `npm` を見比べてください。警告（「npm WARN EBADENGINE」）であれば、何も止まっていません。パッケージはインストールされており、古い npm を求めるパッケージも、多くは新しい npm で動作します。無視するか、新しい npm を許可しているパッケージの新しいリリースを使ってください。Node.js を新しくしても、付属の npm がさらに新しくなるため、解消しません。\n- 「npm ERR! code」「npm error code」の場合: engine-strict が有効なため（`npm config get engine-strict`、プロジェクトの .npmrc の行）、何もインストールされていません。「required」を満たす npm を `npm install -g npm@バージョン`（^6 であれば `npm@6`）でインストールし、`npm --version` で使われていることを確認してから、パッケージをインストールし直してください。\n- 警告をなくす場合: 同様に、「required」を満たす npm をインストールします。古い npm は、この Node.js に対応していないと表示することがあります。その npm が付属する Node.js を `nvm install` でインストールすると、両方がそろいます。\n- パッケージが、実行されたものより新しい npm を求めている場合: `npm install -g npm@バージョン` を実行するか、それが付属する新しい Node.js をインストールしてください。\n- 実行された Node.js も「required」の行を満たしていない場合: 先に Node.js をインストールしてください（`nvm install`）。npm も変わります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            // Another major version than the only one that is allowed.
            r#"(?:\bebadengine\b|\bunsupported engine\b)[^}]{0,400}?\b(?:required|wanted): \{[^}]{0,160}?\bnpm["']?: ?["'][~^=v]{0,2}(?:5(?:\.[\d.x*]{1,12})?["'][^}]{0,80}\}.{0,60}?\b(?:current|actual): {1,3}\{[^}]{0,80}\bnpm["']?: ?["'](?:[1-46-9]|[1-9]\d)\.|6(?:\.[\d.x*]{1,12})?["'][^}]{0,80}\}.{0,60}?\b(?:current|actual): {1,3}\{[^}]{0,80}\bnpm["']?: ?["'](?:[1-57-9]|[1-9]\d)\.|7(?:\.[\d.x*]{1,12})?["'][^}]{0,80}\}.{0,60}?\b(?:current|actual): {1,3}\{[^}]{0,80}\bnpm["']?: ?["'](?:[1-689]|[1-9]\d)\.|8(?:\.[\d.x*]{1,12})?["'][^}]{0,80}\}.{0,60}?\b(?:current|actual): {1,3}\{[^}]{0,80}\bnpm["']?: ?["'](?:[1-79]|[1-9]\d)\.|9(?:\.[\d.x*]{1,12})?["'][^}]{0,80}\}.{0,60}?\b(?:current|actual): {1,3}\{[^}]{0,80}\bnpm["']?: ?["'](?:[1-8]|[1-9]\d)\.|10(?:\.[\d.x*]{1,12})?["'][^}]{0,80}\}.{0,60}?\b(?:current|actual): {1,3}\{[^}]{0,80}\bnpm["']?: ?["'](?:[1-9]|1[1-9])\.|11(?:\.[\d.x*]{1,12})?["'][^}]{0,80}\}.{0,60}?\b(?:current|actual): {1,3}\{[^}]{0,80}\bnpm["']?: ?["'](?:[1-9]|10|1[2-9])\.)"#,
            // Nothing else is asked for.
            r#"(?:\bebadengine\b|\bunsupported engine\b)[^}]{0,400}?\b(?:required|wanted): \{ ?["']?npm["']?: ?["'][^}"']{1,60}["'] ?\}.{0,60}?\b(?:current|actual): {1,3}\{[^}]{0,80}\bnpm["']?: ?["']\d"#,
        ],
        examples: [
            "npm WARN EBADENGINE Unsupported engine {\nnpm WARN EBADENGINE   package: '@angular/cli@11.0.7',\nnpm WARN EBADENGINE   required: { node: '>= 10.13.0', npm: '^6.11.0', yarn: '>= 1.13.0' },\nnpm WARN EBADENGINE   current: { node: 'v16.3.0', npm: '7.15.1' }\nnpm WARN EBADENGINE }",
            "npm ERR! code EBADENGINE\nnpm ERR! engine Unsupported engine\nnpm ERR! engine Not compatible with your version of node/npm: acme-app@1.0.0\nnpm ERR! notsup Not compatible with your version of node/npm: acme-app@1.0.0\nnpm ERR! notsup Required: {\"npm\":\">=8.3.0 <9\"}\nnpm ERR! notsup Actual:   {\"npm\":\"9.5.1\",\"node\":\"v18.16.0\"}",
            "npm WARN notsup Unsupported engine for @angular/cli@10.0.8: wanted: {\"node\":\">= 10.13.0\",\"npm\":\"^6.11.0\"} (current: {\"node\":\"10.24.1\",\"npm\":\"5.6.0\"})",
        ],
    }
    ENGINE "GK-ERR-748" Usage {
        "npm says that this Node.js, or npm itself, isn't one of the versions that a package asks for; mostly Node.js is too old" /
        "この Node.js または npm 自身は、パッケージが求めるバージョンではないと npm が示しています。多くは Node.js が古すぎるものです"
    } help {
        "Compare the lines “required” and “current” (“wanted”, “Actual” in older releases): the latter names the Node.js and the npm that ran. Node.js isn't one that is allowed: install one (`nvm install --lts`, or the current release), open a new terminal, see with `node --version` that it is the one used, and install the package again. Only npm isn't: `npm install -g npm@VERSION`, with one that is allowed; another Node.js isn't needed.\n- “npm WARN EBADENGINE”: that is a warning, and npm installed the package all the same. It may fail once it is run; another error in the text is the reason that nothing was installed.\n- `node --version` shows a newer one: an editor, a service or WSL finds another Node.js. Make the newer one the default there (`nvm alias default`), or remove the old one.\n- It is about Claude Code: its native installer needs no Node.js." /
        "「required」と「current」の行（古いリリースでは「wanted」「Actual」）を見比べてください。後者に、実行された Node.js と npm のバージョンがあります。Node.js が満たしていない場合は、満たすもの（`nvm install --lts`、または現行のリリース）をインストールし、新しいターミナルの `node --version` で使われていることを確認してから、パッケージをインストールし直してください。npm だけが満たしていない場合は、`npm install -g npm@バージョン` で満たすものをインストールします。Node.js を変える必要はありません。\n- 「npm WARN EBADENGINE」の場合: 警告であり、パッケージはインストールされています。実行時に失敗することがあります。インストールされていない場合の理由は、本文にある別のエラーです。\n- `node --version` では新しい場合: エディター、サービス、WSL が別の Node.js を使っています。そこで新しいものを既定にするか（`nvm alias default`）、古いものを削除してください。\n- Claude Code の場合: ネイティブインストーラーに Node.js は不要です。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bebadengine\b.{0,300}?\bcurrent: \{ ?node: 'v?\d",
            r"\bcode ebadengine\b.{0,60}?\bunsupported engine",
            r#"\bunsupported engine for \S{1,120}: wanted: \{"?node"?:"#,
        ],
        examples: [
            "npm WARN EBADENGINE Unsupported engine {\nnpm WARN EBADENGINE   package: 'jest-each@27.0.6',\nnpm WARN EBADENGINE   required: { node: '^14.15.0 || >=15.0.0' },\nnpm WARN EBADENGINE   current: { node: 'v14.6.0', npm: '7.19.1' }\nnpm WARN EBADENGINE }",
            "npm ERR! code EBADENGINE\nnpm ERR! engine Unsupported engine\nnpm ERR! engine Not compatible with your version of node/npm: vite@5.0.0",
            "npm WARN notsup Unsupported engine for mocha@9.0.0: wanted: {\"node\":\">= 12.0.0\"} (current: {\"node\":\"8.9.4\",\"npm\":\"5.6.0\"})",
        ],
    }
    OTHER_BINARY "GK-ERR-636" Usage {
        "a program can't run on this machine: it is built for another processor or system, or a library or interpreter that it needs is missing; the line names it" /
        "プログラムをこの端末で実行できません。別の CPU や OS 用のものか、必要なライブラリーまたはインタープリターがありません。どのプログラムかは本文の行で分かります"
    } help {
        "Claude Code or its Node.js: install it again with the native installer, or as your company does (`genkan doctor` names every copy).\n- “exec format error”, “bad CPU type”: a file or image for another processor: take the one for yours (`docker run --platform linux/amd64 …`, or an arm64 image). A script says the same without its first line (`#!/bin/sh`).\n- “shared library”, “Library not loaded”: install the library that the text names. A browser for an MCP server: `npx playwright install-deps`; Homebrew's Node.js: `brew reinstall node`.\n- “bad interpreter”: the Python or shell that the script names is gone: install that program again. “Cannot find module 'node:…'”: Node.js is too old.\n- Only an exit code: 126 means not executable, 132, 134, 139 and 0xC0000005 a crash; the lines before it say more.\n- “failed to map segment”, “failed to load Python shared library”: the library is there, but nothing may be run from its folder (mostly /tmp, where a packed program unpacks itself: noexec, or SELinux; `findmnt -T /tmp`). Set TMPDIR to a folder that allows programs, or install the program in another way (pip, apt).\n- “version … not found (required by”, “Missing GLIBC”, “Missing GLIBCXX”, “prerequisites for glibc”: this Linux is older than the program was built for (CentOS and RHEL 7 have glibc 2.17, RHEL 8 2.28): a newer host, image or container, or an older release of the program. “.vscode-server” and its relatives: the editor's server on the remote host; VS Code's needs glibc 2.28 since 1.99.\n- “exit code: 139”, “exit code: 132”, “exit code: 134”, “qemu: uncaught target signal”: in an image for another processor (Apple silicon with linux/amd64, or the other way round) mostly the emulation crashed: build for this processor (`--platform`), switch Rosetta off or on in Docker Desktop or OrbStack, or take another image of Node.js." /
        "Claude Code またはその Node.js の場合: ネイティブのインストーラー、または組織の配布手順で入れ直してください（どれがあるかは `genkan doctor` で分かります）。\n- 「exec format error」「bad CPU type」: 別の CPU 用のファイルまたはイメージです。端末に合うものを使ってください（`docker run --platform linux/amd64 …`、または arm64 のイメージ）。先頭行（`#!/bin/sh`）のないスクリプトでも同じ表示になります。\n- 「shared library」「Library not loaded」: 本文にあるライブラリーをインストールしてください。MCP サーバーが使うブラウザーでは `npx playwright install-deps`、Homebrew の Node.js では `brew reinstall node` です。\n- 「bad interpreter」: スクリプトが指定する Python やシェルがありません。そのプログラムを入れ直してください。「Cannot find module 'node:…'」: Node.js が古すぎます。\n- 終了コードだけの場合: 126 は実行権限がないこと、132、134、139、0xC0000005 は異常終了を示します。理由はその前の行にあります。\n- 「failed to map segment」「failed to load Python shared library」の場合: ライブラリーはありますが、そのフォルダーではプログラムを実行できません（多くは、パックされたプログラムが自身を展開する /tmp の noexec、または SELinux。`findmnt -T /tmp` で分かります）。TMPDIR に実行できるフォルダーを指定するか、別の方法（pip、apt）でプログラムをインストールしてください。\n- 「version … not found (required by」「Missing GLIBC」「Missing GLIBCXX」「prerequisites for glibc」の場合: Linux が、プログラムの必要とするものより古いものです（glibc は CentOS と RHEL 7 で 2.17、RHEL 8 で 2.28）。新しいホスト、イメージ、コンテナーを使うか、プログラムの以前のリリースを使ってください。「.vscode-server」などは、リモートホストで動くエディターのサーバーです。VS Code のものは 1.99 から glibc 2.28 が必要です。\n- 「exit code: 139」「exit code: 132」「exit code: 134」「qemu: uncaught target signal」の場合: 別の CPU 用のイメージ（Apple シリコンでの linux/amd64、またはその逆）では、多くはエミュレーションの異常終了です。この CPU 用にビルドするか（`--platform`）、Docker Desktop や OrbStack の Rosetta を切り替えるか、別の Node.js のイメージを使ってください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"exec format error|cannot execute binary file|bad cpu type in executable|error while loading shared libraries\b|error loading shared library|error relocating \S{1,160}: |\bdyld\b.{0,20}(?:cannot load|symbol not found|library not loaded)|\b(?:glibc|glibcxx|cxxabi)_[\d.]+' not found|\bmissing glibc(?:xx)? >= |prerequisites for glibc and libstdc\+\+|failed to load python shared library|\bqemu: uncaught target signal \d|\billegal instruction\b|terminated by signal sigill|bad interpreter: no such file|vcruntime\d+\.dll|procedure entry point \S{1,80} could not be located|is not a valid (?:win32 )?application|cannot find module 'node:|could not load the .{0,2}sharp.{0,2} module|cannot find module '@img/sharp-|something went wrong installing the .{0,2}sharp",
            r"exit(?:ed with)? code:? (?:126|132|134|139)\b|\b0xc0000(?:005|139|142|135|01d)\b",
        ],
        examples: [
            "exec /usr/bin/dumb-init: exec format error",
            "Process completed with exit code 126.",
            "/opt/google/chrome/chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory",
            "Could not load the \"sharp\" module using the linux-x64 runtime. Possible solutions: - Ensure optional dependencies can be installed",
            "/home/taro/.local/bin/aws: /usr/bin/python3.9: bad interpreter: No such file or directory",
            "node: /lib64/libstdc++.so.6: version `GLIBCXX_3.4.25' not found (required by node)",
            "failed to solve: process \"/bin/sh -c npm install\" did not complete successfully: exit code: 139",
        ],
    }
    PACKAGE_POLICY "GK-ERR-890" Problem {
        "Windows isn't allowed to install this app's package (0x80073CFF): it comes from outside the Store, and a policy or the edition of Windows forbids that (sideloading)" /
        "このアプリのパッケージのインストールが Windows で許可されていません（0x80073CFF）。ストア以外のパッケージ（サイドローディング）が、ポリシーまたは Windows のエディションで禁止されています"
    } help {
        "Whoever manages the machine sets “Allow all trusted apps to install” (AllowAllTrustedApps), or deploys the MSIX (Intune, provisioning). Claude Code in the terminal works meanwhile.\n- Your own machine: Settings › System › For developers, or Apps › Advanced app settings: allow apps from anywhere.\n- Sideloading is allowed already: a group policy counts before it: AllowAllTrustedApps is 0 under HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\Appx.\n- Or install without Cowork, where the installer offers that." /
        "この端末の管理者が「信頼できるすべてのアプリのインストールを許可する」（AllowAllTrustedApps）を有効にするか、MSIX を配布する必要があります（Intune、プロビジョニング）。その間もターミナルの Claude Code は使えます。\n- 自分で管理する端末の場合: 設定の「システム › 開発者向け」または「アプリ › アプリの詳細設定」で、入手元の制限を解除してください。\n- サイドローディングが許可済みの場合: グループポリシーが優先されます（HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\Appx の AllowAllTrustedApps が 0）。\n- インストーラーに選択肢がある場合は、Cowork なしでインストールすることもできます。"
    } text {
        verified: false,
        patterns: [
            r"\b0x80073cff\b|\berror_install_policy_failure\b",
        ],
        ask: DeviceManagement {
            "Windows refuses to install the package of Claude's desktop app on my machine (0x80073CFF: not allowed by policy). Please allow trusted packages from outside the Store (AllowAllTrustedApps), or deploy the package for me." /
            "この端末で Claude のデスクトップアプリのパッケージのインストールが拒否されます（0x80073CFF: ポリシーで許可されていません）。ストア以外の信頼できるパッケージを許可する（AllowAllTrustedApps）か、パッケージを配布していただけますか。"
        },
        examples: [
            "AddPackage failed with HRESULT 0x80073CFF",
        ],
    }
    PACKAGE_ADMIN "GK-ERR-891" Usage {
        "Windows installs this app's package only with administrator rights (0x80073D28), because it brings a service" /
        "このアプリのパッケージはサービスを含むため、管理者の権限がないと Windows がインストールできません（0x80073D28）"
    } help {
        "Start the installer as administrator, or have whoever manages the machine deploy the package.\n- Or install without Cowork, where the installer offers that: the service belongs to it. Claude Code in the terminal works meanwhile." /
        "インストーラーを管理者として実行するか、この端末の管理者にパッケージの配布を依頼してください。\n- インストーラーに選択肢がある場合は、Cowork なしでもインストールできます（サービスは Cowork のものです）。その間もターミナルの Claude Code は使えます。"
    } text {
        verified: false,
        patterns: [
            r"\b0x80073d28\b|\berror_packaged_service_requires_admin_privileges\b",
        ],
        ask: DeviceManagement {
            "The package of Claude's desktop app needs administrator rights on my machine (0x80073D28), because it brings a service. Please install it, or deploy it for me." /
            "Claude のデスクトップアプリのパッケージはサービスを含むため、インストールに管理者の権限が必要です（0x80073D28）。インストールまたは配布していただけますか。"
        },
        examples: [
            "AddPackage failed with HRESULT 0x80073D28",
        ],
    }
    VM_FILE_BUSY "GK-ERR-951" Problem {
        "Claude's desktop app can't write the files of Cowork's virtual machine: they are in use (EBUSY), mostly by the machine of an earlier try; Claude Code in the terminal isn't affected" /
        "Claude のデスクトップアプリが、Cowork の仮想マシンのファイルに書き込めません。使用中です（EBUSY。多くは前回の起動の残り）。ターミナルの Claude Code には影響しません"
    } help {
        "Quit the app whole, end every claude.exe (Task Manager), and stop its service (as administrator `sc.exe stop CoworkVMService`), or restart Windows; then open the app once.\n- The user's name in the path is garbled (it has letters such as Japanese or Korean ones): the app read the path in the wrong encoding. Update the app; where that doesn't help, a Windows account with an ASCII name (whoever manages the machine).\n- It stays: have %APPDATA%\\Claude exempted from the virus scanner." /
        "アプリを完全に終了し、claude.exe をすべて終了して（タスク マネージャー）、サービスを止めるか（管理者として `sc.exe stop CoworkVMService`）、Windows を再起動してから、アプリを 1 つだけ起動してください。\n- パスのユーザー名が文字化けしている場合（日本語や韓国語などの文字を含むとき）: アプリがパスを誤った文字コードで読んでいます。アプリを更新し、解消しなければ、英数字の名前の Windows アカウントを使ってください（この端末の管理者）。\n- 解消しない場合: %APPDATA%\\Claude をウイルス対策ソフトの検査の対象外にしてもらってください。"
    } text {
        verified: false,
        patterns: [
            r"\bebusy: resource busy or locked, (?:copyfile|open|unlink|rename) '[^']{1,200}?(?:vm_bundles|windowsapps\\{1,2}claude_)",
        ],
        examples: [
            "[error] [VM:start] Startup failed: Error: EBUSY: resource busy or locked, copyfile 'C:\\Program Files\\WindowsApps\\Claude_1.1.2685.0_x64__pzs8sxrjxfjjc\\app\\resources\\smol-bin.vhdx'",
        ],
    }
    VM_SERVICE "GK-ERR-893" Problem {
        "Cowork's service or virtual machine in Claude's desktop app doesn't start; Claude Code in the terminal isn't affected" /
        "Claude のデスクトップアプリで、Cowork のサービスまたは仮想マシンが起動しません。ターミナルの Claude Code には影響しません"
    } help {
        "Windows: `Get-Service CoworkVMService`, as administrator `Start-Service CoworkVMService`. It doesn't start: `Enable-WindowsOptionalFeature -Online -FeatureName VirtualMachinePlatform` and `wsl --install --no-distribution` as administrator, then restart.\n- A HRESULT in the text is Windows' own number for the reason; the app's logs (Help › Troubleshooting, %APPDATA%\\Claude\\logs) have the lines before it.\n- “signature verification”, “service executable path”: the service is left over from an older package: install the app again as administrator.\n- macOS: update the app and macOS, restart the app." /
        "Windows の場合: `Get-Service CoworkVMService` で確認し、管理者として `Start-Service CoworkVMService` を実行してください。起動しなければ、管理者として `Enable-WindowsOptionalFeature -Online -FeatureName VirtualMachinePlatform` と `wsl --install --no-distribution` を実行し、再起動します。\n- 本文の HRESULT は Windows が示す理由の番号です。その前の行は、アプリのログにあります（Help › Troubleshooting、%APPDATA%\\Claude\\logs）。\n- 「signature verification」「service executable path」の場合: 以前のパッケージのサービスが残っています。管理者としてアプリをインストールし直してください。\n- macOS の場合: アプリと macOS を更新し、アプリを再起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\bhcs operation failed|\bhcswaitforoperationresult\b|claude's workspace (?:requires|failed)|failed to start claude's workspace(?:.{0,10}vm service not running)?|\bcowork\w*\b.{0,40}(?:vm|service)\b.{0,40}(?:failed|not running|not available)|vm boot failed",
            r"signature verification initialization failed",
        ],
        ask: DeviceManagement {
            "Cowork's service or virtual machine (CoworkVMService) in Claude's desktop app doesn't start on my machine; the message that I send along says how. Please check whether the Windows features Virtual Machine Platform and WSL are on, and whether a policy stops the service." /
            "この端末で Claude のデスクトップアプリの Cowork（CoworkVMService）が起動しません（詳細は併せて送るメッセージのとおりです）。Windows の機能「仮想マシン プラットフォーム」と WSL が有効か、ポリシーでサービスが止められていないかを確認していただけますか。"
        },
        examples: [
            "Failed to start Claude's workspace — VM service not running. The service failed to start.",
            "Service error: signature verification initialization failed: failed to get service executable path",
        ],
    }
    APPX_FRAMEWORK "GK-ERR-1118" Usage {
        "Windows can't install an app's package because a framework that it depends on isn't installed; the text names both" /
        "アプリのパッケージが依存するフレームワークがないため、Windows がパッケージをインストールできません。両方の名前が本文にあります"
    } help {
        "Install the named framework first, for the same processor (x64, ARM64) and in that version or a newer one, then the package again.\n- “DesktopAppInstaller” (App Installer, which is winget): update “App Installer” in the Microsoft Store, or as administrator in PowerShell `Repair-WinGetPackageManager -AllUsers` of the module Microsoft.WinGet.Client: both bring the frameworks. Or download DesktopAppInstaller_Dependencies.zip from the same release of winget-cli on GitHub, and `Add-AppxPackage FILE` for each package of your processor in it.\n- Windows Server, LTSC or Windows Sandbox: there is no Store to bring frameworks, so each one has to be installed from its file.\n- Installing isn't allowed on your machine: whoever manages it does it.\n- It was only to install Claude Code: that needs no winget (the native installer, or npm)." /
        "本文にあるフレームワークを先にインストールし（同じ CPU 用（x64、ARM64）で、指定のバージョン以上）、その後にパッケージをインストールし直してください。\n- 「DesktopAppInstaller」（アプリ インストーラー、つまり winget）の場合: Microsoft Store で「アプリ インストーラー」を更新するか、管理者の PowerShell でモジュール Microsoft.WinGet.Client の `Repair-WinGetPackageManager -AllUsers` を実行すると、フレームワークも入ります。または、GitHub の winget-cli の同じリリースから DesktopAppInstaller_Dependencies.zip をダウンロードし、自分の CPU 用の各パッケージに `Add-AppxPackage ファイル` を実行してください。\n- Windows Server、LTSC、Windows サンドボックスの場合: フレームワークを入れる Store がないため、それぞれをファイルからインストールします。\n- インストールが許可されていない端末の場合: 端末の管理者に依頼してください。\n- Claude Code をインストールするだけの場合: winget は不要です（ネイティブのインストーラーまたは npm）。"
    } text {
        verified: false,
        patterns: [
            r"\bdepends on a framework that could not be found\b|\bprovide the framework\b.{0,200}?\bpublished by\b|\b0x80073cf3\b.{0,600}?フレームワーク",
        ],
        examples: [
            "Windows cannot install package Microsoft.DesktopAppInstaller_1.22.10582.0_x64__8wekyb3d8bbwe because this package depends on a framework that could not be found. Provide the framework \"Microsoft.UI.Xaml.2.8\" published by \"CN=Microsoft Corporation\"",
        ],
    }
    DESKTOP_PART "GK-ERR-364" Problem {
        "Windows can't install or register an app's package (Claude's desktop app or another one that the text names); Claude Code in the terminal isn't affected" /
        "Windows がアプリのパッケージ（Claude のデスクトップアプリ、または本文にある別のアプリ）をインストールまたは登録できません。ターミナルの Claude Code には影響しません"
    } help {
        "Claude Code in the terminal works meanwhile. The reason in words: Event Viewer › Microsoft › Windows › AppXDeployment-Server, or `Get-AppxLog` in PowerShell.\n- 0x80073CF6, 0x80073CF9, and the package is Claude's: it couldn't be registered or installed, often because an older one is held. End every claude.exe (Task Manager), as administrator `Get-AppxPackage -AllUsers *Claude* | Remove-AppxPackage -AllUsers`, restart, and install before anything opens Claude; or install without Cowork. “Administrator access is required” after it is only a consequence.\n- Nothing is listed any more and it still fails: the event log names the package or file that is held.\n- ClaudeSetup.log says “CoworkVMService already exists”: that service is left over: `sc.exe stop CoworkVMService`, `sc.exe delete CoworkVMService` as administrator; “access denied” means that it goes only with its package.\n- 0x80073CF3: it conflicts with an installed one, is for another processor, or a framework that it needs is missing (the text or the event log names it). 0x80073CFB: the same version is there already. 0x80073D02: close the app first." /
        "その間もターミナルの Claude Code は使えます。詳しい理由は、イベント ビューアーの Microsoft › Windows › AppXDeployment-Server、または PowerShell の `Get-AppxLog` で分かります。\n- 0x80073CF6、0x80073CF9 で、Claude のパッケージの場合: パッケージを登録またはインストールできません。多くは旧バージョンが使用中のためです。タスク マネージャーで claude.exe をすべて終了し、管理者として `Get-AppxPackage -AllUsers *Claude* | Remove-AppxPackage -AllUsers` を実行し、再起動して、Claude を開く前にインストールし直すか、Cowork なしでインストールしてください。続いて表示される「Administrator access is required」は結果にすぎません。\n- 一覧に何も表示されないのに失敗する場合: 使用中のパッケージやファイルは、イベントログに示されています。\n- ClaudeSetup.log に「CoworkVMService already exists」がある場合: そのサービスが残っています。管理者として `sc.exe stop CoworkVMService`、`sc.exe delete CoworkVMService` を実行してください。アクセス拒否になる場合、サービスはパッケージと一緒にしか削除できません。\n- 0x80073CF3: インストール済みのものと競合するか、別の CPU 用か、必要なフレームワークがありません（名前は本文かイベントログにあります）。0x80073CFB: 同じバージョンがすでにあります。0x80073D02: 先にアプリを終了してください。"
    } text {
        verified: false,
        patterns: [
            r"\bAddPackage(?:Async)? failed|\b0x80073[cd][0-9a-f]{2}\b",
        ],
        ask: DeviceManagement {
            "Windows doesn't install an app on my machine (Claude's desktop app, or the one that the message names); the message that I send along has the error number. Please look in AppXDeployment-Server's event log for the reason, remove an older package that is in the way, or deploy the package for me." /
            "この端末にアプリ（Claude のデスクトップアプリ、またはメッセージにあるアプリ）をインストールできません。Windows のエラー番号は、併せて送るメッセージに示されています。AppXDeployment-Server のイベントログで理由を確認し、妨げている古いパッケージを削除するか、パッケージを配布していただけますか。"
        },
        examples: [
            "AddPackage failed with HRESULT 0x80073CF9",
        ],
    }
}
