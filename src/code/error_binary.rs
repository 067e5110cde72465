//! GK-ERR-238 and others: a Claude Code, or another program, that this machine can't run.

super::error_text::error_texts! {
    ROSETTA_NODE "GK-ERR-1206" Usage {
        "the Node.js that installed Claude Code is the one for Intel (x64), run by Rosetta on Apple silicon: npm fetched only the Intel program, which needs AVX and doesn't run there" /
        "Claude Code をインストールした Node.js が Intel（x64）用で、Apple シリコンの Rosetta で動いています。npm が取得した Intel 用のプログラムは AVX を必要とし、そこでは動作しません"
    } help {
        "Install Node.js for arm64, then Claude Code again: `arch -arm64 zsh -c \"nvm install --lts && npm i -g @anthropic-ai/claude-code\"`, or Homebrew below /opt/homebrew. Or use the native installer, which needs no Node.js, and remove npm's copy. `node -p process.arch` has to say arm64.\n- It says x64 again in a new terminal: the terminal itself (or the editor) was opened with Rosetta (Get Info, “Open using Rosetta”), or an old Node.js from /usr/local comes first on the PATH." /
        "arm64 用の Node.js をインストールしてから、Claude Code をインストールし直してください: `arch -arm64 zsh -c \"nvm install --lts && npm i -g @anthropic-ai/claude-code\"`、または /opt/homebrew の Homebrew。Node.js が不要なネイティブインストーラーを使い、npm のものを削除する方法もあります。`node -p process.arch` が arm64 になる必要があります。\n- 新しいターミナルでも x64 になる場合: ターミナル（またはエディター）自体が Rosetta で開かれているか（「情報を見る」の「Rosetta を使用して開く」）、/usr/local の古い Node.js が PATH で先にあります。"
    } text {
        verified: false,
        patterns: [
            r"\bx64 node under rosetta\b",
            r"\bclaude[ -]code\b.{0,300}?\b(?:under|by|with|in) rosetta\b",
        ],
        examples: [
            "You are running x64 Node under Rosetta 2 on Apple Silicon.",
            "[@anthropic-ai/claude-code postinstall] Native package \"@anthropic-ai/claude-code-darwin-arm64\" not found. Node is running under Rosetta",
        ],
    }
    NATIVE_MISSING "GK-ERR-574" Usage {
        "npm didn't download or unpack Claude Code's program for this platform" /
        "npm が、このプラットフォーム用の Claude Code 本体をダウンロードまたは展開していません"
    } help {
        "Install it again with scripts and optional packages allowed: `npm config get ignore-scripts` and `npm config get omit` show what is set (pnpm: `pnpm approve-builds`). Or run the text's own `node …/install.cjs`, or use the native installer and remove npm's copy.\n- OpenBSD, FreeBSD, NetBSD or Android (Termux; `uname -s` tells), or a processor that the text's list lacks (riscv64, ppc64le): there is no program for it since 2.1.113, and neither scripts nor install.cjs change that. `npm install -g @anthropic-ai/claude-code@2.1.112` is the last version that runs there (JavaScript); set DISABLE_AUTOUPDATER=1 with it.\n- “Exec format error”, “ENOEXEC”, “NSPOSIXErrorDomain” (another program starts claude, without a shell): what npm left in place of the program is a short text that only a shell can run. `head -c 200 \"$(readlink -f \"$(command -v claude)\")\"` shows it (“claude native binary not installed”): run `node \"$(npm root -g)/@anthropic-ai/claude-code/install.cjs\"` (in an image as a RUN line behind `npm install`), or install again without --ignore-scripts. It begins with ELF: the program is there, but built for another processor (`uname -m`; the image's `--platform`).\n- “CLAUDE_CODE_EXECUTABLE”, “native binary not found for” (an editor or app with an adapter, ACP): the app's own copy of the Agent SDK lacks the program for this platform. Uninstall the app's Claude Code agent in the app and install it again (the `claude` of your terminal isn't touched), or set CLAUDE_CODE_EXECUTABLE, where the app starts, to the whole path of an installed claude (on Windows the .exe: %USERPROFILE%\\.local\\bin\\claude.exe).\n- “claude-agent-sdk”: the same of the SDK's own package, mostly left out by a mirror or by `--omit=optional`. Install the SDK again from registry.npmjs.org with its optional packages, or name an installed claude in `pathToClaudeCodeExecutable`; if an editor's plugin brought the SDK, in its settings.\n- `npm view @anthropic-ai/claude-code-linux-x64@VERSION version` (your platform's name, the version that was installed) answers 404 at registry.npmjs.org: this release came out without it. Take an earlier one (`npm install -g @anthropic-ai/claude-code@stable`), or wait.\n- From a company's mirror: it has to carry the platform's package as well (@anthropic-ai/claude-code-linux-x64, -win32-x64, …), which its administrator can see." /
        "スクリプトと optional dependencies を許可してインストールし直してください。設定は `npm config get ignore-scripts` と `npm config get omit` で分かります（pnpm では `pnpm approve-builds`）。本文にある `node …/install.cjs` を実行するか、ネイティブインストーラーを使って npm のものを削除する方法もあります。\n- OpenBSD、FreeBSD、NetBSD、Android（Termux）の場合（`uname -s` で分かります）や、本文の一覧にない CPU（riscv64、ppc64le）の場合: 2.1.113 以降、本体がありません。スクリプトの許可や install.cjs では解消しません。動作する最後のバージョンは JavaScript の 2.1.112 です: `npm install -g @anthropic-ai/claude-code@2.1.112`。DISABLE_AUTOUPDATER=1 も設定してください。\n- 「実行形式エラー」「Exec format error」「ENOEXEC」「NSPOSIXErrorDomain」の場合（別のプログラムがシェルを使わずに claude を起動）: npm が本体の代わりに残したのは、シェルでしか実行できない短いテキストです。`head -c 200 \"$(readlink -f \"$(command -v claude)\")\"` で表示されます（「claude native binary not installed」）。`node \"$(npm root -g)/@anthropic-ai/claude-code/install.cjs\"` を実行するか（イメージでは `npm install` の後の RUN 行）、--ignore-scripts を付けずにインストールし直してください。ELF で始まる場合は、本体はありますが、別の CPU 用です（`uname -m`、イメージの `--platform`）。\n- 「CLAUDE_CODE_EXECUTABLE」「native binary not found for」の場合（ACP のアダプターを使うエディターやアプリ）: アプリに含まれる Agent SDK に、このプラットフォーム用の本体がありません。アプリの中で Claude Code のエージェントをアンインストールし、インストールし直すか（ターミナルの `claude` には影響しません）、アプリを起動する環境の CLAUDE_CODE_EXECUTABLE に、インストール済みの claude の完全なパスを設定してください（Windows では .exe: %USERPROFILE%\\.local\\bin\\claude.exe）。\n- 「claude-agent-sdk」の場合: SDK 自身のパッケージで同じことが起きています。多くはミラーにないか、`--omit=optional` が原因です。registry.npmjs.org から optional dependencies を含めて SDK をインストールし直すか、インストール済みの claude を `pathToClaudeCodeExecutable` に指定してください（エディターのプラグインが SDK を含む場合は、プラグインの設定で行います）。\n- `npm view @anthropic-ai/claude-code-linux-x64@バージョン version`（自分のプラットフォームの名前と、インストールしたバージョン）に registry.npmjs.org が 404 を返す場合: そのリリースには含まれていません。以前のもの（`npm install -g @anthropic-ai/claude-code@stable`）を使うか、公開を待ってください。\n- 社内のミラーを使う場合: プラットフォームごとのパッケージ（@anthropic-ai/claude-code-linux-x64、-win32-x64 など）も必要です。ミラーの管理者が確認できます。"
    } text {
        verified: false,
        patterns: [
            r"native binary not found in staged package|program for this platform wasn't downloaded|still the placeholder stub: the platform-native package was not installed",
            r"claude native binary not installed",
            r"\bfailed to exec \W{0,2}(?:\S{0,160}/)?claude(?:\.exe)?\W.{0,120}?\bexec format error\b",
            r"\bclaude\b.{0,300}?\bspawn (?:\S{1,160} )?ENOEXEC\b|\bspawn (?:\S{1,160} )?ENOEXEC\b.{0,300}?\bclaude\b|\bspawn \S{0,160}\bclaude(?:\.exe)? ENOEXEC\b",
            r"\[errno 8\] exec format error: .{0,3}(?:[^\s'\x22]{0,160}/)?claude(?:\.exe)?\b|\bfork/exec (?:\S{0,160}/)?claude(?:\.exe)?: exec format error\b|\bclaude\b.{0,120}?\bexec format error \(os error 8\)",
            r"native cli binary for \S{2,40} not found|\bclaude (?:code )?native binary not found for \S{2,40}",
            r"\berr_pnpm_ignored_builds\b.{0,200}claude-code",
            r"\bclaude-code postinstall\]? unsupported platform\b|\bnative binaries for [\w-]{3,40} are not available on this release channel\b",
            r"\bnative package \W{0,2}@anthropic-ai/claude-(?:code|agent-sdk)-[\w-]{3,40}\W{0,2} not found",
        ],
        examples: [
            "Couldn't update because the program for this platform wasn't downloaded. Run claude update again, or reinstall with: npm i -g @anthropic-ai/claude-code",
            "[ERR_PNPM_IGNORED_BUILDS] Ignored build scripts: @anthropic-ai/claude-code.",
            "Error: claude native binary not installed.",
            "Error: failed to exec [claude] Error Domain=NSPOSIXErrorDomain Code=8 \"Exec format error\"",
            "Failed to spawn Claude Code process: spawn ENOEXEC",
            "OSError: [Errno 8] Exec format error: '/usr/local/bin/claude'",
            "Native CLI binary for win32-x64 not found. Reinstall @anthropic-ai/claude-agent-sdk without --omit=optional, or set options.pathToClaudeCodeExecutable.",
            "{ \"details\": \"Claude native binary not found for win32-x64. Reinstall @anthropic-ai/claude-agent-sdk without --omit=optional, or set CLAUDE_CODE_EXECUTABLE.\" }",
            "npm error [@anthropic-ai/claude-code postinstall] Unsupported platform: freebsd x64\nnpm error Supported: darwin-arm64, darwin-x64, linux-x64",
            "[@anthropic-ai/claude-code postinstall] Native binaries for freebsd-x64 are not available on this release channel.",
            "[@anthropic-ai/claude-code postinstall] Native package \"@anthropic-ai/claude-code-linux-x64\" not found.",
        ],
    }
    NOT_LOADABLE "GK-ERR-910" Usage {
        "this system can't load Claude Code's program file: a build for another processor or system, WSL 1, or a file that is damaged or only npm's placeholder" /
        "このシステムは Claude Code のプログラムファイルを読み込めません。別の CPU や OS 用のビルドか、WSL 1 か、ファイルの破損または npm の代用のファイルです"
    } help {
        "`uname -m`, and `file -L` on the program's path (`type -a claude` names it), show which case it is; in WSL also `wsl -l -v` in Windows.\n- “zsh: exec format error”, “fish”, “OCI runtime”, “unable to start container process”, “exec … claude: exec format error”: mostly a program for another processor or another system. Where it fails (in a container: in there) `uname -m` and `file -L` have to agree: x86_64 with x86-64, aarch64 with aarch64; on macOS `file -L` has to say Mach-O (ELF is Linux's). Install Claude Code again right there, not by copying or sharing the program of another machine; an image has to be built or fetched for the machine's own platform (`docker build --platform linux/amd64 …`, or linux/arm64).\n- “OCI runtime”, “unable to start container process”, “exec … claude: exec format error”, and `head -c 200` on the path shows readable text: that is npm's placeholder, where the install script didn't run (--ignore-scripts), and only a shell can run it. `node \"$(npm root -g)/@anthropic-ai/claude-code/install.cjs\"`, in an image as a RUN line behind `npm install`.\n- “ELF: not found”, “cannot execute binary file”, “zsh: exec format error”, in WSL 1 (`wsl -l -v` shows VERSION 1; `uname -r` 4.4.0): releases from 2.1.83 on don't load there. `wsl --set-version DISTRO 2` (DISTRO as `wsl -l -v` names it), then start claude again. Where WSL 2 isn't possible, start it through the loader: in ~/.bashrc `claude() { /lib64/ld-linux-x86-64.so.2 \"$(readlink -f \"$HOME/.local/bin/claude\")\" \"$@\"; }` (the path as `type -a claude` names it). install.sh fails there, also with an older version, since it runs the newest first; without an installed one: `npm install -g @anthropic-ai/claude-code@2.1.112`, the last in JavaScript (it needs Node.js, and gets no more fixes).\n- Another processor: `uname -m` and `file` on the path in the text have to agree (x86_64 with linux-x64, aarch64 with linux-arm64). Install again on this machine; a folder that several machines share, or an image for another platform, has the wrong one.\n- A damaged file: `ls -lL` on it shows a few bytes only: delete it and install again. A few hundred bytes of readable text (`head -c 200`) are npm's placeholder, where the install script didn't run (--ignore-scripts): `node \"$(npm root -g)/@anthropic-ai/claude-code/install.cjs\"`.\n- “ELF: not found” and “Syntax error” say the same: the shell read the program as a script, because the system didn't load it." /
        "どの場合かは、`uname -m` と、プログラムのパス（`type -a claude` で分かります）に対する `file -L` で分かります。WSL では Windows の `wsl -l -v` も確認してください。\n- 「実行形式エラー」「zsh: exec format error」「fish」「OCI runtime」「unable to start container process」「exec … claude: exec format error」の場合: 多くは、別の CPU や別の OS 用のプログラムです。失敗する環境（コンテナーではその中）の `uname -m` と `file -L` の結果が一致する必要があります（x86_64 と x86-64、aarch64 と aarch64）。macOS では `file -L` の結果が Mach-O でなければなりません（ELF は Linux 用）。別の端末のプログラムをコピーや共有で使わず、その環境で Claude Code をインストールし直してください。イメージは、その端末のプラットフォーム用にビルドまたは取得します（`docker build --platform linux/amd64 …`、または linux/arm64）。\n- 「OCI runtime」「unable to start container process」「exec … claude: exec format error」で、パスに対する `head -c 200` が読めるテキストの場合: インストール時のスクリプトが実行されず（--ignore-scripts）、シェルでしか実行できない npm の代用のファイルが残っています。`node \"$(npm root -g)/@anthropic-ai/claude-code/install.cjs\"` を実行してください（イメージでは `npm install` の後の RUN 行）。\n- WSL 1 で「ELF: not found」「バイナリファイルを実行できません」「cannot execute binary file」「zsh: exec format error」の場合（`wsl -l -v` で VERSION が 1、`uname -r` が 4.4.0）: 2.1.83 以降のリリースは読み込めません。`wsl --set-version ディストリビューション 2`（名前は `wsl -l -v` で分かります）で WSL 2 に変換し、claude を起動し直してください。WSL 2 を使えない場合は、ローダー経由で起動します。~/.bashrc に `claude() { /lib64/ld-linux-x86-64.so.2 \"$(readlink -f \"$HOME/.local/bin/claude\")\" \"$@\"; }` を書いてください（パスは `type -a claude` で分かるもの）。install.sh は最初に最新版を実行するため、古いバージョンを指定しても失敗します。インストール済みのものがなければ、JavaScript の最後のリリースを使います: `npm install -g @anthropic-ai/claude-code@2.1.112`（Node.js が必要で、今後の修正は入りません）。\n- CPU が異なる場合: `uname -m` と、本文のパスに対する `file` の結果が一致する必要があります（x86_64 は linux-x64、aarch64 は linux-arm64）。この端末でインストールし直してください。複数の端末で共有するフォルダーや、別のプラットフォーム用のイメージでは、合わないものが入っていることがあります。\n- ファイルが破損している場合: `ls -lL` で数バイトしかありません。削除してインストールし直してください。数百バイトの読めるテキスト（`head -c 200`）であれば、インストール時のスクリプトが実行されず（--ignore-scripts）、npm の代用のファイルが残っています。`node \"$(npm root -g)/@anthropic-ai/claude-code/install.cjs\"` を実行してください。\n- 「ELF: not found」と「Syntax error」も同じことを示します。システムが読み込めなかったプログラムを、シェルがスクリプトとして読みました。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude\S{0,60}: \d{1,3}: \S{0,12}elf\S{0,40}: not found\b",
            r"\bzsh: exec format error: (?:\S{0,160}/)?claude\b|\bfish: failed to execute process '(?:[^']{0,160}/)?claude'.{0,80}?\bexec format error\b",
            r"(?:/versions/\d+\.\d+\.\d+|\bclaude\S{0,60}): (?:cannot execute binary file\b(?:: exec format error)?|exec format error)",
        ],
        examples: [
            "/home/taro/.local/bin/claude: 1: ELF: not found
/home/taro/.local/bin/claude: 2: Syntax error: \")\" unexpected",
            "bash: /home/taro/.local/bin/claude: cannot execute binary file: Exec format error",
            "zsh: exec format error: claude",
        ],
    }
    SEGFAULT "GK-ERR-1186" Problem {
        "Claude Code's program crashes as soon as it starts (segmentation fault, SIGSEGV, exit code 139): a fault of that release; neither memory, disk nor network is the reason" /
        "Claude Code のプログラムが起動直後に異常終了しています（segmentation fault、SIGSEGV、終了コード 139）。そのリリースの不具合で、メモリ、ディスク、ネットワークは関係しません"
    } help {
        "Take another release. 2.1.242 and 2.1.243 crash so on a Linux with glibc 2.44 (Arch, CachyOS, EndeavourOS, Garuda; `ldd --version` shows yours); 2.1.241 and 2.1.245 run there. `claude update` crashes as well, so link one that is still there: `ls ~/.local/share/claude/versions`, then `ln -sfn ~/.local/share/claude/versions/2.1.241 ~/.local/bin/claude`.\n- “$binary_path”, “installation was killed”, or no earlier one is left: the installer starts the newest release first, whichever one it is asked for, and crashes where that one does. Run it once more without a version (the line on Claude Code's setup page): the newest is a later one by now. An older one comes by npm: `npm install -g @anthropic-ai/claude-code@2.1.241` (npm belongs to Node.js). Where your company installs Claude Code, ask there for another release.\n- Until you have one that runs: DISABLE_AUTOUPDATER=1, so that the update doesn't bring the faulty one back.\n- Another release or another system: the release that ran before, by the link or by npm with its number. Report it to Anthropic with the release, the system's name and what `ldd --version` shows; look through `coredumpctl info` before you send it (its command line may hold a prompt)." /
        "別のリリースを使ってください。2.1.242 と 2.1.243 は、glibc 2.44 の Linux（Arch、CachyOS、EndeavourOS、Garuda。`ldd --version` で確認）でこのように終了します。2.1.241 と 2.1.245 は動作します。`claude update` も異常終了するため、残っているリリースにリンクしてください: `ls ~/.local/share/claude/versions` で確認し、`ln -sfn ~/.local/share/claude/versions/2.1.241 ~/.local/bin/claude` を実行します。\n- 「$binary_path」「installation was killed」の場合や、以前のリリースが残っていない場合: インストーラーは、どのバージョンを指定しても最初に最新のリリースを起動し、それが異常終了すると失敗します。バージョンを指定せずに（Claude Code のセットアップのページにある行を）もう一度実行してください。最新のリリースは、すでに新しいものになっています。古いリリースは npm でインストールできます: `npm install -g @anthropic-ai/claude-code@2.1.241`（npm は Node.js に含まれます）。組織が配布している場合は、別のリリースを配布元に依頼してください。\n- 動作するリリースになるまで: DISABLE_AUTOUPDATER=1 を設定してください。問題のあるリリースに自動更新されるのを防げます。\n- 別のリリースや別のシステムの場合: リンクまたは npm（番号を指定）で、以前動作していたリリースに戻してください。Anthropic には、リリース、システムの名前、`ldd --version` の結果を添えて報告できます。`coredumpctl info` の出力には、コマンドラインとともにプロンプトが含まれることがあるため、送る前に確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\bsegmentation fault\b[^a-z]{0,20}(?:\(core dumped\)[^a-z]{0,20})?(?:\$binary_path\W{1,3}install\b|(?:\S{0,60}/)?claude(?:/versions/[\d.]{3,12})?(?:[\x22' )]|\W{0,2}$))",
            r"\bclaude (?:has )?(?:been )?terminated by signal sigsegv\b|\binstallation was killed before it could finish \(exit code 139\)",
            // fish names the whole command line.
            r"'(?:[^' ]{0,160}/)?claude(?: [^']{0,200})?'(?: from job \d{1,4}, '[^']{0,200}')? (?:has )?(?:been )?terminated by signal sigsegv\b",
            // A prompt or nothing before the command, and the crash on the next line.
            r"(?:^|[$%#>] |\W{3} )(?:[^\s'\x22]{0,80}/)?claude(?: (?:--?[\w-]{1,40}(?:[= ][\w./:'\x22-]{1,40})?|update|doctor|install|mcp|config|setup-token)){0,4} segmentation fault(?:\W{1,4}core dumped|\W{0,6}$| \S{1,60}[$%#>])",
            // The kernel's line, and systemd's record of the crash.
            r"\bclaude\[\d{1,8}\]: segfault at [0-9a-f]{1,16} |\]: segfault at [0-9a-f]{1,16} .{0,120}?\bin (?:claude|2\.\d{1,2}\.\d{1,4})\[",
            r"\bsignal: 11 \(segv\).{0,300}?\bcommand line: (?:\S{0,160}/)?claude(?: |$)",
        ],
        examples: [
            "Segmentation fault         (core dumped) claude",
            "bash: line 226:  8777 Segmentation fault         (core dumped) \"$binary_path\" install ${TARGET:+\"$TARGET\"}\nInstallation was killed before it could finish (exit code 139).",
            "fish: Job 1, 'claude' terminated by signal SIGSEGV (Address boundary error)",
            "fish: Job 1, 'claude --version' terminated by signal SIGSEGV (Address boundary error)",
            "claude\nSegmentation fault (core dumped)",
            "claude[5563]: segfault at 0 ip 0000000001d10458 sp 00007ffded066fb0 error 4 in 2.1.243[1b0f458,1953000+3b33000] likely on CPU 1 (core 1, socket 0)",
            "           PID: 5563 (claude)\n        Signal: 11 (SEGV)\n     Timestamp: Sat 2026-11-28 10:12:44 JST\n  Command Line: claude --version\n    Executable: /home/taro/.local/share/claude/versions/2.1.243",
            "Error: process claude terminated by signal SIGSEGV",
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
        "“Illegal instruction” is that; the network and the installer's script aren't at fault, and installing again doesn't help. `grep -o -w -m1 avx2 /proc/cpuinfo` (macOS on Intel: `sysctl hw.optional.avx2_0`; on Windows Coreinfo shows it) prints nothing, or 0.\n- A virtual machine (Proxmox, QEMU, VirtualBox): set its CPU type to `host`, or one with AVX2; whoever runs it does that.\n- A real processor: another machine, a cloud's, or over SSH.\n- Neither, and an old release is allowed: `npm install -g @anthropic-ai/claude-code@2.1.112`, the last in JavaScript (it needs Node.js), with DISABLE_AUTOUPDATER=1. It gets no more fixes.\n- AVX2 is there: an emulated container or system (an image for another processor), or a damaged file: take the one for this processor, download again. A crash report of Bun's (“Bun has crashed”) with AVX2 there is a fault of that release: take another (`claude install VERSION`).\n- “Windows … (baseline)”, “no_avx” (Windows, no AVX at all), and it began with an update: 2.1.74 is reported as the last native release that runs there. Put that one back (the installer takes a version; or copy the file of that release over claude.exe), with DISABLE_AUTOUPDATER=1. It gets no more fixes." /
        "「Illegal instruction」はこのことを示します。ネットワークやインストーラーの問題ではなく、再インストールでは解消しません。`grep -o -w -m1 avx2 /proc/cpuinfo`（Intel の macOS では `sysctl hw.optional.avx2_0`、Windows では Coreinfo で確認）の結果が空か 0 になります。\n- 仮想マシン（Proxmox、QEMU、VirtualBox）の場合: CPU の種類を `host`、または AVX2 のあるものにしてください。その管理者が設定します。\n- 物理的な CPU の場合: 別の端末、クラウドの仮想マシン、SSH の接続先で使ってください。\n- どちらもできず、古いリリースが許される場合: JavaScript の最後のリリースを `npm install -g @anthropic-ai/claude-code@2.1.112` でインストールし（Node.js が必要）、DISABLE_AUTOUPDATER=1 を設定します。今後の修正は入りません。\n- AVX2 がある場合: エミュレーション（別の CPU 用のイメージ）か、破損したファイルです。この CPU 用のものを取得し直してください。Bun のクラッシュレポート（「Bun has crashed」）で AVX2 がある場合は、そのリリースの不具合です。別のリリースにしてください（`claude install バージョン`）。\n- 「Windows … (baseline)」「no_avx」があり（AVX のない Windows）、更新後に始まった場合: 動作する最後のネイティブのリリースは 2.1.74 と報告されています。そのリリースに戻し（インストーラーでバージョンを指定するか、そのファイルで claude.exe を上書き）、DISABLE_AUTOUPDATER=1 を設定します。今後の修正は入りません。"
    } text {
        verified: false,
        patterns: [
            r"\binstallation was killed before it could finish \(exit code 132\)",
            r"\bclaude\b.{0,240}?\billegal (?:hardware )?instruction\b|\billegal (?:hardware )?instruction\b.{0,240}?\bclaude\b",
            r"\billegal instruction\b[^a-z]{0,20}(?:\(core dumped\)\W{0,8})?\$binary_path\W{1,3}install\b",
            r"\bcpu (?:lacks|does not support) avx",
            r"panic\W{1,3}(?:main thread|thread \d+)\W{1,4}illegal instruction\b",
        ],
        examples: [
            "Installation was killed before it could finish (exit code 132).",
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
        "Give it more memory or swap, or install without the installer (both below). Take a current release: older ones needed much more memory. And start it in a small, empty folder: `mkdir -p /tmp/c && cd /tmp/c`, then the installer; it reads the folder it runs in, and / or a large home takes far more.\n- A small server or VM: add swap (`fallocate -l 4G /swapfile`, `chmod 600`, `mkswap`, `swapon`), or memory. `dmesg | grep -i oom` shows how much it had taken; a limit of the container shows there as CONSTRAINT_MEMCG.\n- “CONSTRAINT_MEMCG”, “Memory cgroup out of memory”: it was the limit of the container (or of the service), however much memory the machine has. Whoever runs it raises that: `docker run --memory 4g`, `mem_limit: 4g` in compose, `resources.limits.memory` of the pod, MemoryMax= of a systemd service; or install in the image's build, or by npm, so that the running container needs no installer.\n- An image build: `WORKDIR /tmp` before the RUN line, and more memory for the builder (Docker Desktop: Settings, Resources; in CI a larger runner).\n- Without the installer: `npm install -g @anthropic-ai/claude-code` (Node.js), or the distribution's package." /
        "メモリまたはスワップを増やすか、インストーラーを使わずにインストールしてください（どちらも下にあります）。古いリリースははるかに多くのメモリを必要としたため、現行のリリースを使います。また、小さな空のフォルダーで実行してください: `mkdir -p /tmp/c && cd /tmp/c` の後にインストーラーを起動します。インストーラーは実行したフォルダーを読むため、/ や大きなホームでは多くのメモリを使います。\n- 小さなサーバーや仮想マシンの場合: スワップ（`fallocate -l 4G /swapfile`、`chmod 600`、`mkswap`、`swapon`）またはメモリを追加してください。使われた量は `dmesg | grep -i oom` で分かります。コンテナーの上限による場合は、そこに CONSTRAINT_MEMCG と表示されます。\n- 「CONSTRAINT_MEMCG」「Memory cgroup out of memory」の場合: 端末のメモリの量に関係なく、コンテナー（またはサービス）の上限に達しました。運用担当が上限を上げてください（`docker run --memory 4g`、compose の `mem_limit: 4g`、ポッドの `resources.limits.memory`、systemd のサービスの MemoryMax=）。または、イメージのビルド時か npm でインストールすれば、動作中のコンテナーでインストーラーは不要です。\n- イメージのビルドの場合: RUN の前に `WORKDIR /tmp` を書き、ビルドに使えるメモリを増やしてください（Docker Desktop では設定の Resources、CI では大きいランナー）。\n- インストーラーを使わない方法: `npm install -g @anthropic-ai/claude-code`（Node.js が必要）、またはディストリビューションのパッケージ。"
    } text {
        verified: false,
        patterns: [
            r"\binstallation was killed before it could finish(?:\W{0,3}$| \(exit code (?:9|137)\))",
            r"\boom-kill:constraint=constraint_\w{3,20}\b.{0,800}?\btask=claude-\d+\.\d+",
            r"\bkilled process \d+ \(claude-\d+\.\d+\.\d+",
            r"\bline \d{1,4}: +\d{1,8} killed\b.{0,40}?\binstall\b",
        ],
        examples: [
            "Installation was killed before it could finish (exit code 137).",
            "Out of memory: Killed process 683 (claude-2.1.88-l)",
            "oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=docker-0a1b2c.scope,mems_allowed=0,oom_memcg=/system.slice/docker-0a1b2c.scope,task_memcg=/system.slice/docker-0a1b2c.scope,task=claude-2.1.179-,pid=4711,uid=0",
            "Memory cgroup out of memory: Killed process 4711 (claude-2.1.179-) total-vm:74561236kB, anon-rss:2045988kB",
            "bash: line 142: 34803 Killed    \"$binary_path\" install",
        ],
    }
    NODE_TOO_NEW "GK-ERR-075" Usage {
        "this program from npm (an older Claude Code, or another tool) is too old for the Node.js that runs it: it uses something that newer Node.js releases removed" /
        "npm のプログラム（以前の Claude Code など）が、実行している Node.js に対して古く、新しい Node.js で削除された機能を使っています"
    } help {
        "Update the program (Claude Code: `npm install -g @anthropic-ai/claude-code@latest`; from 2.1.113 on it is a native program, which no Node.js runs; or its native installer, then `npm uninstall -g @anthropic-ai/claude-code`). Where it has to stay at its version, run it with the Node.js that it was made for (`nvm install NUMBER`, `nvm use NUMBER`; the points below name it); `node --version` shows which one runs. Neither provider, sign-in nor network is involved.\n- “reading 'prototype'”, “SlowBuffer”, “buffer-equal-constant-time”: Node.js 25 removed SlowBuffer, which older packages for tokens (jsonwebtoken, jwa, jws) use: Node.js 24 or 22, or an update of the program.\n- “util.isArray”, “is not a function”: Node.js 23 removed util.isArray, util.isDate and others: Node.js 22, or an update.\n- “Unexpected identifier 'assert'”: Node.js 22 no longer reads `import … assert { type: \"json\" }`: an update of the program, or Node.js 20.\n- “local storage”: Node.js 25 has a localStorage of its own without a file behind it: an update, Node.js 24, or `NODE_OPTIONS=--no-experimental-webstorage` for this program.\n- “ERR_OSSL_EVP_UNSUPPORTED”, “digital envelope routines” in a build (webpack, react-scripts, vue-cli, “createHash”): every Node.js from 17 on, 22 and 24 too, comes with OpenSSL 3, which doesn't offer MD4: another of these releases changes nothing. Update the build tool: webpack 5.61 or newer, react-scripts 5. Where that can't be done yet, for a while: `NODE_OPTIONS=--openssl-legacy-provider` for this one command (Node.js 16 and older refuse the option: unset it there), or Node.js 16, which gets no security updates any more. No proxy or certificate is at fault. In a program that is given a .pfx or .p12, or an encrypted key: that file is in an old form, and has to be converted (`openssl pkcs12 -legacy`).\n- “primordials”, “http_parser”: a very old package (graceful-fs before 4.2, gulp 3): update it; Node.js 12 broke it.\n- It runs in one terminal and not in another (an editor, a service, WSL): a newer Node.js stands first in PATH there (Homebrew's, for instance): `nvm alias default NUMBER`, or Homebrew's node@NUMBER.\n- “was provided without a valid path”: only a warning of Node.js 25, which stops nothing: a failure beside it has another reason. Node.js 24 doesn't print it." /
        "プログラムを更新してください（Claude Code では `npm install -g @anthropic-ai/claude-code@latest`。2.1.113 以降はネイティブのプログラムで、Node.js を使いません。または、ネイティブインストーラーでインストールし、`npm uninstall -g @anthropic-ai/claude-code` を実行します）。バージョンを変えられない場合は、対応する Node.js で実行してください（`nvm install 番号`、`nvm use 番号`。番号は下の各項目にあります）。使われているものは `node --version` で分かります。プロバイダー、サインイン、ネットワークは関係しません。\n- 「reading 'prototype'」「SlowBuffer」「buffer-equal-constant-time」の場合: トークンを扱う以前のパッケージ（jsonwebtoken、jwa、jws）が使う SlowBuffer は、Node.js 25 で削除されました。Node.js 24 または 22 を使うか、プログラムを更新してください。\n- 「util.isArray」「is not a function」の場合: util.isArray や util.isDate などは Node.js 23 で削除されました。Node.js 22 を使うか、更新してください。\n- 「Unexpected identifier 'assert'」の場合: Node.js 22 からは `import … assert { type: \"json\" }` を読めません。プログラムを更新するか、Node.js 20 を使ってください。\n- 「local storage」の場合: Node.js 25 には独自の localStorage がありますが、保存先のファイルがありません。更新するか、Node.js 24 を使うか、このプログラムに `NODE_OPTIONS=--no-experimental-webstorage` を指定してください。\n- ビルド（webpack、react-scripts、vue-cli、「createHash」）での「ERR_OSSL_EVP_UNSUPPORTED」「digital envelope routines」の場合: Node.js 17 以降（22 や 24 も含みます）の OpenSSL 3 では MD4 を使えないため、17 以降の別のリリースにしても変わりません。ビルドツールを更新してください（webpack 5.61 以降、react-scripts 5）。まだ更新できない場合は、当面、そのコマンドにだけ `NODE_OPTIONS=--openssl-legacy-provider` を指定するか（Node.js 16 以前ではエラーになるため外してください）、Node.js 16（セキュリティ更新は終了しています）を使います。プロキシや証明書の問題ではありません。.pfx や .p12、暗号化された鍵を渡すプログラムの場合は、そのファイルが古い形式で、変換が必要です（`openssl pkcs12 -legacy`）。\n- 「primordials」「http_parser」の場合: 非常に古いパッケージ（4.2 より前の graceful-fs、gulp 3）で、Node.js 12 から動きません。更新してください。\n- あるターミナルでは動作し、別のところ（エディター、サービス、WSL）では失敗する場合: そこでは新しい Node.js（Homebrew のものなど）が PATH の先にあります。`nvm alias default 番号`、または Homebrew の node@番号 を使ってください。\n- 「was provided without a valid path」の場合: Node.js 25 の警告で、動作には影響しません。一緒に失敗している場合は、別の理由です。Node.js 24 では表示されません。"
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
            r"\b(?:error:)?030(?:8010c|00086):digital envelope routines::(?:unsupported|initialization error)\b",
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
            "Error: error:0308010C:digital envelope routines::unsupported",
            "Error: error:03000086:digital envelope routines::initialization error",
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
            r"\bno module named \W?claude_code_sdk\b|\bcannot import name '?claude(?:code|agent)options\b",
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
        "新しいターミナルの `which -a claude`（Windows では `where.exe claude`）と `claude --version` で、現在の場所を確認してください。そこで動作する場合、再インストールは不要です。起動プログラム、アプリ、エディターを完全に終了し、起動し直してください（PATH が読み直されます）。\n- それでも古いパスが使われる場合: `which claude` で分かるパスを、その設定（アプリの Claude Code のパスの欄、`pathToClaudeCodeExecutable`）に指定するか、アプリを更新してください。\n- 本文のパスに Node.js のバージョンがあり（nvm、fnm、Volta）、現在は別のバージョンを使っている場合: npm のグローバルのプログラムは Node.js ごとに別です。古い方に残っているものを削除するか（`nvm use 古いバージョン` の後に `npm uninstall -g @anthropic-ai/claude-code`。Windows では古いバージョンのフォルダーの claude、claude.cmd、claude.ps1 を削除）、使用中の Node.js に Claude Code をインストールしてください。ネイティブインストーラーのものは Node.js に依存しません。\n- ないファイルが cli.js で、更新の後に始まった場合: 2.1.113 以降の npm のパッケージはネイティブのプログラムで、cli.js はありません。`node …/cli.js` を起動しているものを更新するか、`claude` のパスを指定してください。\n- ファイルがないのにシェルが古いパスを使う場合: `hash -r` を実行し（PowerShell では新しいウィンドウ）、`alias claude` も確認してください。~/.claude/local を指す別名は、以前のインストールのものです。\n- ターミナルでも `claude` が動作しない場合: ネイティブインストーラーまたは組織の配布手順で入れ直してください。"
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
        "Install a current Node.js (22 or later; `nvm install --lts`), open a new terminal, and see with `node --version` that it is the one used; a line “Node.js v…” in the text, where there is one, names the version that ran. Or install Claude Code with the native installer, which needs no Node.js, and remove npm's copy (`npm uninstall -g @anthropic-ai/claude-code`).\n- “internal/modules/esm/translators.js”, “internal/modules/cjs/loader.js”, “Unexpected token '='”, “Unexpected token '??='”, “Unexpected token '.'”: a Node.js before 16, mostly 12 or 14, as apt brings it on an older Ubuntu or Debian; `apt upgrade` brings none that is newer. Remove it (`sudo apt remove nodejs`), open a new terminal and install a current one (nvm, NodeSource), or Claude Code with the native installer.\n- “addAbortListener”: it came with Node.js 18.18 and 20.5, so 18.0 to 18.17 aren't enough, though they count as 18.\n- “File is not defined”: it came with Node.js 20. “ReadableStream is not defined”, “fetch is not defined”: with 18. “Object not disposable”, “withResolvers”: with 20 or 22.\n- The terminal shows a newer one: an editor, a service or WSL finds another Node.js. Make the newer one the default there (`nvm alias default`), or remove the old one." /
        "新しい Node.js（22 以降。`nvm install --lts`）をインストールし、新しいターミナルの `node --version` で、それが使われていることを確認してください。本文に「Node.js v…」の行があれば、それが実行されたバージョンです。または、Node.js が不要なネイティブインストーラーで Claude Code をインストールし、npm のものを削除します（`npm uninstall -g @anthropic-ai/claude-code`）。\n- 「internal/modules/esm/translators.js」「internal/modules/cjs/loader.js」「Unexpected token '='」「Unexpected token '??='」「Unexpected token '.'」の場合: 16 より前の Node.js です。多くは古い Ubuntu や Debian の apt が入れる 12 または 14 で、`apt upgrade` では新しくなりません。削除し（`sudo apt remove nodejs`）、新しいターミナルで現在のもの（nvm、NodeSource）を入れるか、ネイティブインストーラーで Claude Code をインストールしてください。\n- 「addAbortListener」の場合: Node.js 18.18 と 20.5 で加わったため、同じ 18 でも 18.0 から 18.17 では足りません。\n- 「File is not defined」の場合: Node.js 20 で加わりました。「ReadableStream is not defined」「fetch is not defined」は 18、「Object not disposable」「withResolvers」は 20 または 22 です。\n- ターミナルでは新しいバージョンが表示される場合: エディター、サービス、WSL が別の Node.js を使っています。そこで新しいものを既定にするか（`nvm alias default`）、古いものを削除してください。"
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
        "本文のパスを比べてください。同じパスが 2 つ（npm-global と native が、どちらも ~/.local/bin/claude）の場合は誤検出です。インストールは 1 つで、対処は不要です。そのファイルは削除しないでください。ネイティブインストーラーのリンクであり、削除すると Claude Code がなくなります。\n- 確認方法: `ls -l ~/.local/bin/claude` が ~/.local/share/claude/versions へのリンクで、`npm ls -g @anthropic-ai/claude-code` が「(empty)」であれば誤検出です。本文の `npm -g uninstall` で削除されるものはありません。原因は npm の prefix です（`npm config get prefix` が ~/.local）。npm とネイティブインストーラーの、プログラムのフォルダーが同じになっています。別の prefix（`npm config set prefix ~/.npm-global`。その bin を PATH に追加）にすると、警告はなくなります。\n- `npm ls -g` にパッケージがある場合: npm のものが実際にあります。`npm -g uninstall @anthropic-ai/claude-code` を実行し、`claude` がなくなった場合は、ネイティブインストーラーをもう一度実行してください。\n- パスが異なる場合: `which -a claude`（Windows では `where claude`）の先頭が、実行されるものです。1 つだけ（できればネイティブ版）を残してください。npm のものは本文のとおりに、古いローカルのもの（~/.claude/local）はフォルダーとエイリアスを削除し、新しいターミナルを開きます。見つかった claude は `genkan doctor` ですべて分かります。\n- 会社が Claude Code をインストールしている場合: 会社のものを残し、自分で入れたものを削除してください。"
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
        "実行中のそのプログラムをすべて終了し、ファイルを新しく入れ直してください。Claude Code では、最新または動いていたバージョンで `claude install バージョン` を実行します（またはネイティブインストーラーをもう一度実行します）。上書きで変更されたファイルや、書き込みの途中で切れたファイルは、署名と合わなくなります。\n- 入れ直しても拒否される場合: macOS を更新し、`codesign -vv ファイル` で問題が見つかるか確認してください（ファイルは `which -a` とそのリンクの先です）。問題がなく macOS も新しい場合は、そのリリースが拒否されています。別のリリースを使ってください。\n- 会社の端末の場合: 端末の管理（MDM、Santa などの保護）で、既知のプログラムだけが許可されていることがあります。管理者に確認してください。保護を無効にしたり、自分で署名し直したりしないでください。"
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
        "その後のエラー（「not a git repository」、ファイルが見つからないなど）は、多くはその結果にすぎません。\n- 「\\\\wsl$」「\\\\wsl.localhost」の場合: WSL のフォルダーに対して Windows のプログラム（npm、node、エディター）が起動されました。WSL では Linux 側の Node.js と Claude Code を使ってください（`which node npm claude` に /mnt/c のパスが出ない状態）。Claude Code は、WSL の中で実行したネイティブインストーラーで入ります。\n- それ以外の \\\\server\\share、またはそれに割り当てたドライブ文字の場合: ローカルのコピー（C: へのクローン）で作業するか、そこで動作できる PowerShell または Git Bash から起動してください。cmd 自体では `pushd \\\\server\\share` でドライブ文字を割り当てられます。\n- プラグインや MCP サーバーが cmd でコマンドを起動している場合（`cmd /c`、「shell: true」）: 作者が変更できます。更新するか、cmd を使わずに起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcmd\.exe was started with the above path as the current directory\b|\bunc paths are not supported\. defaulting to windows directory",
        ],
        examples: [
            "CMD.EXE was started with the above path as the current directory.\nUNC paths are not supported.  Defaulting to Windows directory.",
        ],
    }
    EXTENSION_NODE "GK-ERR-1283" Usage {
        "Claude Code's extension in the editor (VS Code, Cursor …) finds no Node.js 18 or later in the PATH that the editor has; started from its icon the editor often lacks the shell's PATH (nvm), or meets the system's old Node.js" /
        "エディター（VS Code、Cursor など）の Claude Code 拡張機能が、エディターの PATH で Node.js 18 以降を見つけられません。アイコンから起動したエディターには、シェルの PATH（nvm など）が渡らないか、OS の古い Node.js が使われることがよくあります"
    } help {
        "Update the extension and reload the window. It stays: quit the editor whole, open a terminal where `node --version` shows 18 or later, and start the editor from there (`code .`, `cursor .`). Until it works, `claude` in the editor's terminal does. Installing the Claude Code of the terminal again changes nothing here: the extension starts its own.\n- To start it from its icon again: a current Node.js for the whole system (nodejs.org's installer, or the distribution's current package) in place of an old one (`sudo apt remove nodejs` for Ubuntu's 12), then quit the editor whole and start it. What nvm installs only the shell knows.\n- WSL, SSH, dev container: the extension runs there, so Node.js has to be there; Windows' own doesn't count. Install it there, then `Developer: Reload Window`.\n- It began with an update of the editor or the extension although Node.js is new enough: install the release of the extension before it (the gear beside it, Install Specific Version), until a newer one is out.\n- VS Code says besides that it couldn't resolve the shell's environment: that is why PATH is missing: `genkan explain GK-ERR-1028`." /
        "拡張機能を更新し、ウィンドウを再読み込みしてください。解消しない場合は、エディターを完全に終了し、`node --version` が 18 以降のターミナルから起動します（`code .`、`cursor .`）。それまでは、エディターのターミナルの `claude` を使えます。ターミナル用の Claude Code を入れ直しても変わりません。拡張機能は自身のものを起動します。\n- アイコンから起動したい場合: 古い Node.js の代わりに（Ubuntu の 12 は `sudo apt remove nodejs`）、現在の Node.js を OS 全体にインストールし（nodejs.org のインストーラー、またはディストリビューションの新しいパッケージ）、エディターを完全に終了して起動し直してください。nvm で入れたものは、シェルからしか見えません。\n- WSL、SSH、dev container の場合: 拡張機能はその中で動くため、Node.js もその中に必要です（Windows のものは使われません）。そこにインストールし、`Developer: Reload Window` を実行してください。\n- Node.js は十分に新しく、エディターまたは拡張機能の更新後に始まった場合: 新しいリリースが出るまで、拡張機能を 1 つ前のリリースにしてください（歯車から「特定のバージョンのインストール」）。\n- VS Code がシェルの環境を解決できないとも表示する場合: PATH が渡らない原因です。`genkan explain GK-ERR-1028` を参照してください。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude code requires node(?:\.?js)? (?:version )?\d{2}\+? ?(?:or (?:higher|later|newer|above) )?to be installed\b",
            r"\b(?:failed to load config cache|error processing client request): error: claude code requires node\b",
        ],
        examples: [
            "Error: Claude Code requires Node.js version 18 or higher to be installed.",
            "2026-02-18 19:41:43.428 [error] Failed to load config cache: Error: Claude Code requires Node.js version 20 or higher",
        ],
    }
    INSTALL "GK-ERR-238" Usage {
        "Claude Code isn't installed correctly, or this machine can't run it (an old Node.js, an old processor, a missing component)" /
        "Claude Code が正しくインストールされていないか、この端末で動作しません（古い Node.js や CPU、部品の不足など）"
    } help {
        "Install it with the native installer, or as your company does, and remove npm's copy (`npm uninstall -g @anthropic-ai/claude-code`). npm's copy needs optional dependencies and a current Node.js; Windows needs the 64-bit program (“not a valid application” also means a claude.exe of 0 bytes, left by a failed update: delete it), WSL a Node.js of its own. “claude command not found” after a success means that the file isn't there (install again, another version) or that its folder (.local/bin in your home) isn't in PATH. `genkan doctor` shows which Claude Code is found. No setting of genkan's is involved. “Permission denied” for the program itself: the file isn't executable, or its folder is mounted so that no program can run from there (`findmnt -T`, noexec); ask whoever manages the machine where programs may be installed. “Not supported on Windows” and “Unsupported platform … win32” come from a very old release, or from Windows' npm that is started in WSL.\n- “permission denied: claude” in zsh: the file is found, but isn't executable, as some copies of the package come: `chmod +x \"$(npm prefix -g)/bin/claude\"` for npm's, or the native installer." /
        "ネイティブインストーラーまたは組織の配布手順でインストールし、npm のものは削除してください（`npm uninstall -g @anthropic-ai/claude-code`）。npm のものには optional dependencies と新しい Node.js が必要です。Windows では 64 ビット版（更新に失敗して 0 バイトの claude.exe が残った場合も同じエラーになるため、削除してください）、WSL では WSL 内の Node.js が必要です。成功の表示に続く「claude command not found」は、ファイルがないか（別のバージョンで再インストール）、そのフォルダー（ホームの .local/bin）が PATH にないことを示します。見つかった Claude Code は `genkan doctor` で分かります。genkan の設定は関係しません。プログラム自体の「Permission denied」は、実行権がないか、プログラムを実行できないようにマウントされたフォルダーにあることを示します（`findmnt -T`、noexec）。置き場所は端末管理者に確認してください。「not supported on Windows」と「Unsupported platform … win32」は、非常に古いリリースか、WSL で起動した Windows の npm によるものです。\n- zsh で「permission denied: claude」の場合: ファイルはありますが、実行権がありません（パッケージのコピーによってはそうなります）。npm のものでは `chmod +x \"$(npm prefix -g)/bin/claude\"` を実行するか、ネイティブインストーラーを使ってください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"claude gateway requires the native binary|native installer does not support architecture",
            r"\bzsh: permission denied: (?:\S{0,160}/)?claude\b",
            r"claude code requires node(?:\.?js)? version \d{2}\+?(?: or (?:higher|later|newer|above)|\W{0,3}$)|\b(?:error|err!|fatal|failed)\b.{0,40}?\bclaude code requires node\b|claude code requires node(?:\.?js)?\b.{0,40}?(?:\b(?:found|current(?: version)?|you (?:have|are using|are running)|detected)\W{1,3}v?\d)|\bEBADENGINE\b.{0,120}claude-code|claude code (?:native )?(?:executable|binary) not found(?:[^ ]|$)|cpu (?:lacks|does not support) avx|exec: node: not found|\bwsl\b.{0,60}exec: node|unsupported (?:os|architecture|platform)\b.{0,60}claude|claude code does not support windows|could not find native binary|cannot find module '.{0,120}claude-code|npm (?:err!|error) code (?:ELIFECYCLE|ETARGET|EBADPLATFORM).{0,200}claude-code|installation (?:failed|error)\b.{0,60}claude",
            r"claude(?:\.exe)?' failed to run|auto-?updater? .{0,40}(?:locked|in progress)|postinstall script (?:failed|did not run)",
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
        "Compare the lines “required” and “current” (“wanted”, “Actual” in older releases): the latter names the Node.js and the npm that ran. Node.js isn't one that is allowed: install one (`nvm install --lts`, or the current release), open a new terminal, see with `node --version` that it is the one used, and install the package again. Only npm isn't: `npm install -g npm@VERSION`, with one that is allowed; another Node.js isn't needed. In a CI job or a container raise `node-version`, or take a newer image.\n- “node/npm: npm@”: it is npm itself that was to be installed, and its newest release doesn't know this Node.js any more: update Node.js, or take a release of npm for it (`npm install -g npm@10` for Node.js 18 and 20).\n- “npm WARN EBADENGINE”: that is a warning, and npm installed the package all the same. It may fail once it is run; another error in the text is the reason that nothing was installed.\n- `node --version` shows a newer one: an editor, a service or WSL finds another Node.js. Make the newer one the default there (`nvm alias default`), or remove the old one.\n- It is about Claude Code: its native installer needs no Node.js." /
        "「required」と「current」の行（古いリリースでは「wanted」「Actual」）を見比べてください。後者に、実行された Node.js と npm のバージョンがあります。Node.js が満たしていない場合は、満たすもの（`nvm install --lts`、または現行のリリース）をインストールし、新しいターミナルの `node --version` で使われていることを確認してから、パッケージをインストールし直してください。npm だけが満たしていない場合は、`npm install -g npm@バージョン` で満たすものをインストールします。Node.js を変える必要はありません。CI のジョブやコンテナーでは、`node-version` を上げるか、新しいイメージを使います。\n- 「node/npm: npm@」の場合: インストールしようとしたのは npm 自身で、最新のリリースがこの Node.js に対応していません。Node.js を更新するか、対応する npm を使ってください（Node.js 18 と 20 では `npm install -g npm@10`）。\n- 「npm WARN EBADENGINE」の場合: 警告であり、パッケージはインストールされています。実行時に失敗することがあります。インストールされていない場合の理由は、本文にある別のエラーです。\n- `node --version` では新しい場合: エディター、サービス、WSL が別の Node.js を使っています。そこで新しいものを既定にするか（`nvm alias default`）、古いものを削除してください。\n- Claude Code の場合: ネイティブインストーラーに Node.js は不要です。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bebadengine\b.{0,300}?\bcurrent: \{ ?node: 'v?\d",
            r"\bcode ebadengine\b.{0,60}?\b(?:unsupported engine|not compatible with your version)|\bnot compatible with your version of node/npm: ",
            r#"\bunsupported engine for \S{1,120}: wanted: \{"?node"?:"#,
        ],
        examples: [
            "npm WARN EBADENGINE Unsupported engine {\nnpm WARN EBADENGINE   package: 'jest-each@27.0.6',\nnpm WARN EBADENGINE   required: { node: '^14.15.0 || >=15.0.0' },\nnpm WARN EBADENGINE   current: { node: 'v14.6.0', npm: '7.19.1' }\nnpm WARN EBADENGINE }",
            "npm ERR! code EBADENGINE\nnpm ERR! engine Unsupported engine\nnpm ERR! engine Not compatible with your version of node/npm: vite@5.0.0",
            "npm error code EBADENGINE\nnpm error engine Not compatible with your version of node/npm: npm@12.0.2\nnpm error notsup Required: {\"node\":\"^22.22.2 || >=26.0.0\"}",
            "npm WARN notsup Unsupported engine for mocha@9.0.0: wanted: {\"node\":\">= 12.0.0\"} (current: {\"node\":\"8.9.4\",\"npm\":\"5.6.0\"})",
        ],
    }
    OTHER_BINARY "GK-ERR-636" Usage {
        "a program can't run on this machine: it is built for another processor or system, or a library or interpreter that it needs is missing; the line names it" /
        "プログラムをこの端末で実行できません。別の CPU や OS 用のものか、必要なライブラリまたはインタープリターがありません。どのプログラムかは本文の行で分かります"
    } help {
        "Claude Code or its Node.js: install it again with the native installer, or as your company does (`genkan doctor` names every copy).\n- “exec format error”, “bad CPU type”: a file or image for another processor: take the one for yours (`docker run --platform linux/amd64 …`, or an arm64 image). A script says the same without its first line (`#!/bin/sh`).\n- “shared library”, “Library not loaded”: install the library that the text names. A browser for an MCP server: `npx playwright install-deps`; Homebrew's Node.js: `brew reinstall node`.\n- “bad interpreter”: the Python or shell that the script names is gone: install that program again. “Cannot find module 'node:…'”: Node.js is too old.\n- Only an exit code: 126 means not executable, 132, 134, 139 and 0xC0000005 a crash; the lines before it say more.\n- “failed to map segment”, “failed to load Python shared library”: the library is there, but nothing may be run from its folder (mostly /tmp, where a packed program unpacks itself: noexec, or SELinux; `findmnt -T /tmp`). Set TMPDIR to a folder that allows programs, or install the program in another way (pip, apt).\n- “version … not found (required by”, “Missing GLIBC”, “Missing GLIBCXX”, “prerequisites for glibc”: this Linux is older than the program was built for (CentOS and RHEL 7 have glibc 2.17, RHEL 8 2.28): a newer host, image or container, or an older release of the program. “.vscode-server” and its relatives: the editor's server on the remote host; VS Code's needs glibc 2.28 since 1.99.\n- “exit code: 139”, “exit code: 132”, “exit code: 134”, “qemu: uncaught target signal”: in an image for another processor (Apple silicon with linux/amd64, or the other way round) mostly the emulation crashed: build for this processor (`--platform`), switch Rosetta off or on in Docker Desktop or OrbStack, or take another image of Node.js." /
        "Claude Code またはその Node.js の場合: ネイティブインストーラー、または組織の配布手順で入れ直してください（どれがあるかは `genkan doctor` で分かります）。\n- 「実行形式エラー」「exec format error」「bad CPU type」: 別の CPU 用のファイルまたはイメージです。端末に合うものを使ってください（`docker run --platform linux/amd64 …`、または arm64 のイメージ）。先頭行（`#!/bin/sh`）のないスクリプトでも同じ表示になります。\n- 「shared library」「Library not loaded」: 本文にあるライブラリをインストールしてください。MCP サーバーが使うブラウザーでは `npx playwright install-deps`、Homebrew の Node.js では `brew reinstall node` です。\n- 「bad interpreter」: スクリプトが指定する Python やシェルがありません。そのプログラムを入れ直してください。「Cannot find module 'node:…'」: Node.js が古すぎます。\n- 終了コードだけの場合: 126 は実行権限がないこと、132、134、139、0xC0000005 は異常終了を示します。理由はその前の行にあります。\n- 「failed to map segment」「failed to load Python shared library」の場合: ライブラリはありますが、そのフォルダーではプログラムを実行できません（多くは、パックされたプログラムが自身を展開する /tmp の noexec、または SELinux。`findmnt -T /tmp` で分かります）。TMPDIR に実行できるフォルダーを指定するか、別の方法（pip、apt）でプログラムをインストールしてください。\n- 「version … not found (required by」「Missing GLIBC」「Missing GLIBCXX」「prerequisites for glibc」の場合: Linux が、プログラムの必要とするものより古いものです（glibc は CentOS と RHEL 7 で 2.17、RHEL 8 で 2.28）。新しいホスト、イメージ、コンテナーを使うか、プログラムの以前のリリースを使ってください。「.vscode-server」などは、リモートホストで動くエディターのサーバーです。VS Code のものは 1.99 から glibc 2.28 が必要です。\n- 「exit code: 139」「exit code: 132」「exit code: 134」「qemu: uncaught target signal」の場合: 別の CPU 用のイメージ（Apple シリコンでの linux/amd64、またはその逆）では、多くはエミュレーションの異常終了です。この CPU 用にビルドするか（`--platform`）、Docker Desktop や OrbStack の Rosetta を切り替えるか、別の Node.js のイメージを使ってください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"exec format error|cannot execute binary file|bad cpu type in executable|error while loading shared libraries\b|error loading shared library|error relocating \S{1,160}: |\bdyld\b.{0,20}(?:cannot load|symbol not found|library not loaded)|\b(?:glibc|glibcxx|cxxabi)_[\d.]+' not found|\bmissing glibc(?:xx)? >= |prerequisites for glibc and libstdc\+\+|failed to load python shared library|\bqemu: uncaught target signal \d|\billegal instruction\b|terminated by signal sigill|bad interpreter: no such file|vcruntime\d+\.dll|procedure entry point \S{1,80} could not be located|is not a valid (?:win32 )?application|cannot find module 'node:|could not load the .{0,2}sharp.{0,2} module|cannot find module '@img/sharp-|something went wrong installing the .{0,2}sharp",
            r"exit(?:ed with)? code:? (?:126|132|134|139)\b|\b0xc0000(?:005|139|142|135|01d)\b",
            r"\bthis app can't run on your pc\b",
        ],
        examples: [
            "exec /usr/bin/dumb-init: exec format error",
            "Process completed with exit code 126.",
            "/opt/google/chrome/chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory",
            "Could not load the \"sharp\" module using the linux-x64 runtime. Possible solutions: - Ensure optional dependencies can be installed",
            "/home/taro/.local/bin/aws: /usr/bin/python3.9: bad interpreter: No such file or directory",
            "node: /lib64/libstdc++.so.6: version `GLIBCXX_3.4.25' not found (required by node)",
            "failed to solve: process \"/bin/sh -c npm install\" did not complete successfully: exit code: 139",
            "This app can't run on your PC",
        ],
    }
}
