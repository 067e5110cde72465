//! GK-ERR-238 and others: a Claude Code (or the program that it needs) that this machine can't run.

super::error_text::error_texts! {
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
    WSL_ITSELF "GK-ERR-562" Usage {
        "WSL itself reports an error and didn't start; neither Claude Code nor the model's service is involved" /
        "WSL 自体のエラーで、起動していません。Claude Code やモデルのサービスは関係しません"
    } help {
        "In Windows: `wsl --shutdown`, then `wsl --update`, and start it again; if that doesn't help, restart Windows. The number behind “Wsl/Service” names the fault; WSL's own pages explain it." /
        "Windows で `wsl --shutdown`、続いて `wsl --update` を実行し、起動し直してください。解消しない場合は Windows を再起動します。「Wsl/Service」の後の番号が原因を表し、WSL のページで調べられます。"
    } text {
        verified: false,
        patterns: [
            r"\bwsl/service/(?:[\w/]{1,80}/)?e_\w{4,40}\b|\b0x800701bc\b|\bwsl: failed to configure network\b",
            r"\bwsl/service/(?:[\w/]{1,80}/)?0x[0-9a-f]{8}\b",
        ],
        examples: [
            "Error: 0x800701bc WSL 2 requires an update to its kernel component.",
            "Error: 0x80040326\nError code: Wsl/Service/0x80040326",
        ],
    }
    MUSL "GK-ERR-449" Usage {
        "this is the build of Claude Code for musl (Alpine), and the musl of this machine is too old for it, or the machine is no Alpine" /
        "musl（Alpine）用の Claude Code が使われていますが、この端末の musl が古いか、Alpine ではありません"
    } help {
        "The symbol in the text came with a later musl (statx: 1.2.5, Alpine 3.20). On Alpine take the newest base image or one with glibc (Debian, Ubuntu); another release of Claude Code may need less. On another Linux the installer took a musl that is installed beside glibc (packages musl, musl-tools) for the system's own: remove it (Debian: `apt remove musl`), then install again." /
        "本文のシンボルは、より新しい musl にあります（statx は 1.2.5、Alpine 3.20 以降）。Alpine では最新のベースイメージか、glibc のイメージ（Debian、Ubuntu）を使ってください。Claude Code の別のリリースで動くこともあります。ほかの Linux では、glibc とは別に入っている musl（musl、musl-tools パッケージ）をシステムのものと誤認しています。取り除いてから（Debian では `apt remove musl`）インストールし直してください。"
    } text {
        verified: false,
        patterns: [
            r"\berror relocating \S{0,200}(?:claude|\d+\.\d+\.\d+)\S{0,80}: \w{1,40}: symbol not found|\bclaude-\S{1,40}-musl: \w{1,40}: symbol not found",
        ],
        examples: [
            "Error relocating /usr/local/bin/claude: statx: symbol not found",
        ],
    }
    LOADER "GK-ERR-448" Usage {
        "the program was found, but not the loader that it names (/lib64/ld-linux-x86-64.so.2): this Linux keeps it elsewhere (NixOS, Guix) or has another C library (Alpine)" /
        "プログラムはありますが、それが指定するローダー（/lib64/ld-linux-x86-64.so.2）がありません。この Linux では別の場所にあるか（NixOS、Guix）、別の C ライブラリーが使われています（Alpine）"
    } help {
        "Use the distribution's own package of Claude Code, or run it where the usual paths exist (nix-ld, an FHS environment, `guix shell --container --emulate-fhs`, gcompat on Alpine)." /
        "ディストリビューション独自の Claude Code のパッケージを使うか、通常のパスがある環境（nix-ld、FHS 環境、`guix shell --container --emulate-fhs`、Alpine では gcompat）で実行してください。"
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
            r"/mnt/[a-z]/[^:]{1,120}/(?:npm|npx|node|claude): (?:line )?\d{1,4}: (?:syntax error|\S{0,40}: not found|: not found)|/mnt/[a-z]/[^:]{1,120}/(?:npm|npx|node|claude): /bin/sh\^M: bad interpreter",
        ],
        examples: [
            "Error: Windows npm found in WSL

You're running Claude Code in WSL but using the Windows npm installation from /mnt/c/, which can't be updated.",
            "/mnt/c/Program Files/nodejs/npm: 6: Syntax error: word unexpected (expecting \"in\")",
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
    BINARY_PATH "GK-ERR-825" Usage {
        "a program (the Agent SDK, claude-code-action, an editor's plugin) looks for Claude Code at a path where it isn't" /
        "プログラム（Agent SDK、claude-code-action、エディターのプラグインなど）が探しているパスに、Claude Code がありません"
    } help {
        "claude-code-action, a self-hosted runner: its install.sh failed before (see the step's log; claude.ai or downloads.claude.ai blocked). Allow both hosts, or install claude in the runner's image and set `path_to_claude_code_executable`.\n- Installed by npm on Windows: …\\npm\\claude is only a script. Give the program the whole path of the .exe (…\\npm\\node_modules\\@anthropic-ai\\claude-code\\bin\\claude.exe); for the native installer …\\.local\\bin\\claude.exe. A program that leaves out .exe itself has to be updated.\n- The path ends in claude-agent-sdk-…/claude: npm left out the SDK's package for this platform. Install the SDK again with optional dependencies (`npm config get omit`), or take another version of it or of the program.\n- Otherwise `which claude` (Windows: `where.exe claude`) shows where it is: set that in the program (`pathToClaudeCodeExecutable`), or install Claude Code first." /
        "claude-code-action とセルフホストのランナーの場合: その前に install.sh が失敗しています（ステップのログを確認。claude.ai または downloads.claude.ai の遮断）。両方のホストを許可するか、ランナーのイメージに claude をインストールして `path_to_claude_code_executable` を指定してください。\n- Windows で npm からインストールした場合: …\\npm\\claude はスクリプトにすぎません。プログラムには .exe の完全なパス（…\\npm\\node_modules\\@anthropic-ai\\claude-code\\bin\\claude.exe）を指定してください。ネイティブのインストーラーでは …\\.local\\bin\\claude.exe です。.exe を付けずに探すプログラムは、更新してください。\n- パスが claude-agent-sdk-…/claude で終わる場合: npm が、このプラットフォーム用の SDK のパッケージを入れていません。optional dependencies を許可して SDK をインストールし直すか（`npm config get omit`）、SDK またはプログラムの別のバージョンを使ってください。\n- それ以外の場合: `which claude`（Windows では `where.exe claude`）で分かる場所をプログラムに指定するか（`pathToClaudeCodeExecutable`）、先に Claude Code をインストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"claude code native binary not found at (?<path>[^'\x22]{1,200}?)(?:\. please|\W{0,2}$| at |\W{1,3}(?:error|warning)\b)",
        ],
        examples: [
            "ReferenceError: Claude Code native binary not found at /home/runner/.local/bin/claude",
        ],
    }
    NATIVE_MISSING "GK-ERR-574" Usage {
        "npm didn't download or unpack Claude Code's program for this platform" /
        "npm が、このプラットフォーム用の Claude Code 本体をダウンロードまたは展開していません"
    } help {
        "Install it again with scripts and optional packages allowed: `npm config get ignore-scripts` and `npm config get omit` show what is set (pnpm: `pnpm approve-builds`). Or run the text's own `node …/install.cjs`, or use the native installer and remove npm's copy.\n- From a company's mirror: it has to carry the platform's package as well (@anthropic-ai/claude-code-linux-x64, -win32-x64, …), which its administrator can see.\n- Android (Termux) has no such program: 2.1.112 is the last version that runs there." /
        "スクリプトと optional dependencies を許可してインストールし直してください。設定は `npm config get ignore-scripts` と `npm config get omit` で分かります（pnpm では `pnpm approve-builds`）。本文にある `node …/install.cjs` を実行するか、ネイティブのインストーラーを使って npm のものを削除する方法もあります。\n- 社内のミラーを使う場合: プラットフォームごとのパッケージ（@anthropic-ai/claude-code-linux-x64、-win32-x64 など）も必要です。ミラーの管理者が確認できます。\n- Android（Termux）用の本体はありません。動作する最後のバージョンは 2.1.112 です。"
    } text {
        verified: false,
        patterns: [
            r"native binary not found in staged package|program for this platform wasn't downloaded|still the placeholder stub: the platform-native package was not installed",
            r"claude native binary not installed",
            r"\berr_pnpm_ignored_builds\b.{0,200}claude-code",
        ],
        examples: [
            "Couldn't update because the program for this platform wasn't downloaded. Run claude update again, or reinstall with: npm i -g @anthropic-ai/claude-code",
            "[ERR_PNPM_IGNORED_BUILDS] Ignored build scripts: @anthropic-ai/claude-code.",
            "Error: claude native binary not installed.",
        ],
    }
    INSTALL "GK-ERR-238" Usage {
        "Claude Code isn't installed correctly, or this machine can't run it (an old Node.js, an old processor, a missing component)" /
        "Claude Code が正しくインストールされていないか、この端末で動作しません（古い Node.js や CPU、部品の不足など）"
    } help {
        "Install it with the native installer, or as your company does, and remove npm's copy (`npm uninstall -g @anthropic-ai/claude-code`). npm's copy needs optional dependencies and a current Node.js; Windows needs the 64-bit program (“not a valid application” also means a claude.exe of 0 bytes, left by a failed update: delete it), WSL a Node.js of its own. “claude command not found” after a success means that the file isn't there (install again, another version) or that its folder (.local/bin in your home) isn't in PATH. `genkan doctor` shows which Claude Code is found. No setting of genkan's is involved. “Permission denied” for the program itself: the file isn't executable, or its folder is mounted so that no program can run from there (`findmnt -T`, noexec); ask whoever manages the machine where programs may be installed. “Not supported on Windows” and “Unsupported platform … win32” come from a very old release, or from Windows' npm that is started in WSL." /
        "ネイティブのインストーラーまたは組織の配布手順でインストールし、npm のものは削除してください（`npm uninstall -g @anthropic-ai/claude-code`）。npm のものには optional dependencies と新しい Node.js が必要です。Windows では 64 ビット版（更新に失敗して 0 バイトの claude.exe が残った場合も同じエラーになるため、削除してください）、WSL では WSL 内の Node.js が必要です。成功の表示に続く「claude command not found」は、ファイルがないか（別のバージョンで再インストール）、そのフォルダー（ホームの .local/bin）が PATH にないことを示します。見つかった Claude Code は `genkan doctor` で分かります。genkan の設定は関係しません。プログラム自体の「Permission denied」は、実行権がないか、プログラムを実行できないようにマウントされたフォルダーにあることを示します（`findmnt -T`、noexec）。置き場所は端末の管理者に確認してください。「not supported on Windows」と「Unsupported platform … win32」は、非常に古いリリースか、WSL で起動した Windows の npm によるものです。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"claude gateway requires the native binary|native installer does not support architecture",
            r"\bzsh: permission denied: \S{0,160}/claude\b",
            r"syntaxerror: unexpected token '\?\?='",
            r"claude code requires node(?:\.js)? (?:version )?|\bEBADENGINE\b.{0,120}claude-code|claude code (?:native )?(?:executable|binary) not found(?:[^ ]|$)|cpu (?:lacks|does not support) avx|exec: node: not found|\bwsl\b.{0,60}exec: node|unsupported (?:os|architecture|platform)\b.{0,60}claude|claude code does not support windows|could not find native binary|cannot find module '.{0,120}claude-code|npm (?:err!|error) code (?:E404|ELIFECYCLE|ETARGET|EBADPLATFORM).{0,200}claude-code|installation (?:failed|error)\b.{0,60}claude",
            r"claude(?:\.exe)?' failed to run|native installation exists but\b|auto-?updater? .{0,40}(?:locked|in progress)|multiple (?:claude )?installations? (?:found|detected)|leftover npm (?:global|local) installation|postinstall script (?:failed|did not run)",
            r"claude\b.{0,120}\bexit(?:ed with)? code (?:126|132|134|139)\b|claude\b.{0,120}\b0xc0000(?:005|139|142|135|01d)\b",
            r"\bclaude\b.{0,240}?(?:exec format error|cannot execute binary file|bad cpu type in executable|error while loading shared libraries\b|error loading shared library|error relocating \S{1,160}: |\bdyld\b.{0,20}(?:cannot load|symbol not found|library not loaded)|\bglibc_2\.\d+' not found|\billegal instruction\b|terminated by signal sigill|bad interpreter: no such file|vcruntime\d+\.dll|procedure entry point \S{1,80} could not be located|is not a valid (?:win32 )?application|cannot find module 'node:|could not load the .{0,2}sharp.{0,2} module|cannot find module '@img/sharp-|something went wrong installing the .{0,2}sharp)",
            r"(?:exec format error|cannot execute binary file|bad cpu type in executable|error while loading shared libraries\b|error loading shared library|error relocating \S{1,160}: |\bdyld\b.{0,20}(?:cannot load|symbol not found|library not loaded)|\bglibc_2\.\d+' not found|\billegal instruction\b|terminated by signal sigill|bad interpreter: no such file|vcruntime\d+\.dll|procedure entry point \S{1,80} could not be located|is not a valid (?:win32 )?application|cannot find module 'node:|could not load the .{0,2}sharp.{0,2} module|cannot find module '@img/sharp-|something went wrong installing the .{0,2}sharp).{0,240}?\bclaude\b",
            r"unable to find the sdk (?:root|bin) path",
            r"not compatible with the version of windows|wsl ?1 is not supported|npm (?:err!|error) 404\b.{0,160}claude-code|does not support 32-bit windows|cask 'claude-code\S{0,20}' is unavailable",
            r"claude\.exe - (?:entry point|ordinal) not found|internal/modules/esm/translators\.js|load code signature error \d+ for file \W?\d+\.\d+\.\d+",
            r"\bclaude: permission denied\b",
            r"cmd\.exe was started with the above path as the current directory\. unc paths are not supported",
            r"claude-code postinstall\] failed to place binary|configuration inconsistency detected\b.{0,60}running from local installation",
            r"claude code is not supported on windows|claude code successfully installed!.{0,400}setup notes",
        ],
        examples: [
            "claude gateway requires the native binary. Install via https://claude.ai/install.sh instead of npm.",
            "zsh: permission denied: /usr/local/bin/claude",
            "SyntaxError: Unexpected token '??='",
            "Error: WSL1 is not supported. Please use WSL 2.",
            "bash: /home/dev/.local/bin/claude: Permission denied",
            "Claude Code requires Node.js version 18 or higher.",
            "Program 'claude.exe' failed to run: The specified executable is not a valid application for this OS platform.",
            "Error: Claude Code process exited with code 132",
            "claude: error while loading shared libraries: libatomic.so.1: cannot open shared object file",
            "Unable to find the SDK root path. The gcloud installation may be corrupted.",
            "Error loading shared library libstdc++.so.6: No such file or directory (needed by /root/.local/bin/claude)",
            "claude.exe - Entry Point Not Found",
            "CMD.EXE was started with the above path as the current directory. UNC paths are not supported. Defaulting to Windows directory.",
            "npm error [@anthropic-ai/claude-code postinstall] Failed to place binary: EISDIR: illegal operation on a directory",
            "⚠ Configuration inconsistency detected Running from local installation but config status is 'not_configured'. Expected status: 'migrated'",
            "Error: Claude Code is not supported on Windows.",
        ],
    }
    OTHER_BINARY "GK-ERR-636" Usage {
        "a program can't run on this machine: it is built for another processor or system, or a library or interpreter that it needs is missing; the line names it" /
        "プログラムをこの端末で実行できません。別の CPU や OS 用のものか、必要なライブラリーまたはインタープリターがありません。どのプログラムかは本文の行で分かります"
    } help {
        "Claude Code or its Node.js: install it again with the native installer, or as your company does (`genkan doctor` names every copy).\n- “exec format error”, “bad CPU type”: a file or image for another processor: take the one for yours (`docker run --platform linux/amd64 …`, or an arm64 image). A script says the same without its first line (`#!/bin/sh`).\n- “shared library”, “Library not loaded”: install the library that the text names. A browser for an MCP server: `npx playwright install-deps`; Homebrew's Node.js: `brew reinstall node`.\n- “bad interpreter”: the Python or shell that the script names is gone: install that program again. “Cannot find module 'node:…'”: Node.js is too old.\n- Only an exit code: 126 means not executable, 132, 134, 139 and 0xC0000005 a crash; the lines before it say more." /
        "Claude Code またはその Node.js の場合: ネイティブのインストーラー、または組織の配布手順で入れ直してください（どれがあるかは `genkan doctor` で分かります）。\n- 「exec format error」「bad CPU type」: 別の CPU 用のファイルまたはイメージです。端末に合うものを使ってください（`docker run --platform linux/amd64 …`、または arm64 のイメージ）。先頭行（`#!/bin/sh`）のないスクリプトでも同じ表示になります。\n- 「shared library」「Library not loaded」: 本文にあるライブラリーをインストールしてください。MCP サーバーが使うブラウザーでは `npx playwright install-deps`、Homebrew の Node.js では `brew reinstall node` です。\n- 「bad interpreter」: スクリプトが指定する Python やシェルがありません。そのプログラムを入れ直してください。「Cannot find module 'node:…'」: Node.js が古すぎます。\n- 終了コードだけの場合: 126 は実行権限がないこと、132、134、139、0xC0000005 は異常終了を示します。理由はその前の行にあります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"exec format error|cannot execute binary file|bad cpu type in executable|error while loading shared libraries\b|error loading shared library|error relocating \S{1,160}: |\bdyld\b.{0,20}(?:cannot load|symbol not found|library not loaded)|\bglibc_2\.\d+' not found|\billegal instruction\b|terminated by signal sigill|bad interpreter: no such file|vcruntime\d+\.dll|procedure entry point \S{1,80} could not be located|is not a valid (?:win32 )?application|cannot find module 'node:|could not load the .{0,2}sharp.{0,2} module|cannot find module '@img/sharp-|something went wrong installing the .{0,2}sharp",
            r"exit(?:ed with)? code (?:126|132|134|139)\b|\b0xc0000(?:005|139|142|135|01d)\b",
        ],
        examples: [
            "exec /usr/bin/dumb-init: exec format error",
            "Process completed with exit code 126.",
            "/opt/google/chrome/chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory",
            "Could not load the \"sharp\" module using the linux-x64 runtime. Possible solutions: - Ensure optional dependencies can be installed",
            "/home/taro/.local/bin/aws: /usr/bin/python3.9: bad interpreter: No such file or directory",
        ],
    }
}
