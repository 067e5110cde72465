//! GK-ERR-238 and others: a Claude Code (or the program that it needs) that this machine can't run.

super::error_text::error_texts! {
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
            r"/mnt/[a-z]/[^:]{1,120}/(?:npm|npx|node|claude): (?:line )?\d{1,4}: (?:syntax error|\S{0,40}: not found|: not found)",
        ],
        examples: [
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
            r"claude native binary not installed|claude code requires node(?:\.js)? (?:version )?|\bEBADENGINE\b.{0,120}claude-code|raw mode is not supported on the current process\.stdin|claude code (?:native )?(?:executable|binary) not found(?:[^ ]|$)|\billegal instruction\b|cpu (?:lacks|does not support) avx|exec: node: not found|\bwsl\b.{0,60}exec: node|unsupported (?:os|architecture|platform)\b.{0,60}claude|claude code does not support windows|you must install peer dependencies|symbol not found\b.{0,60}|\bGLIBC_2\.\d+' not found|cannot execute binary file|exec format error|could not find native binary|cannot find module '.{0,120}claude-code|npm (?:err!|error) code (?:E404|ELIFECYCLE|ETARGET|EBADPLATFORM).{0,200}claude-code|installation (?:failed|error)\b.{0,60}claude|another instance is currently performing an update",
            r"claude(?:\.exe)?' failed to run|is not a valid (?:win32 )?application|native installation exists but\b|auto-?updater? .{0,40}(?:locked|in progress)|multiple (?:claude )?installations? (?:found|detected)|leftover npm (?:global|local) installation|postinstall script (?:failed|did not run)",
            r"(?:claude\b.{0,40}\bexited with code|exit(?:ed with)? code) (?:126|132|134|139)\b",
            r"unable to find the sdk (?:root|bin) path",
            r"bad interpreter: no such file|vcruntime\d+\.dll|not compatible with the version of windows|wsl ?1 is not supported|\b0xc0000(?:005|139|142|135|01d)\b|cannot find module \x27node:|\b(?:another process is currently performing an update|unable to acquire (?:the )?update lock)|terminated by signal sigill|npm (?:err!|error) 404\b.{0,160}claude-code|error loading shared library|error while loading shared libraries\b|error relocating \S{1,160}: |\bdyld\b.{0,20}(?:cannot load|symbol not found|library not loaded)|bad cpu type in executable|does not support 32-bit windows|cask 'claude-code\S{0,20}' is unavailable",
            r"claude\.exe - (?:entry point|ordinal) not found|procedure entry point \S{1,80} could not be located|internal/modules/esm/translators\.js|load code signature error \d+ for file \W?\d+\.\d+\.\d+",
            r"\bclaude: permission denied\b",
            r"could not load the .{0,2}sharp.{0,2} module|cannot find module '@img/sharp-|something went wrong installing the .{0,2}sharp",
            r"cmd\.exe was started with the above path as the current directory\. unc paths are not supported",
            r"claude-code postinstall\] failed to place binary|configuration inconsistency detected\b.{0,60}running from local installation",
            r"claude code is not supported on windows|claude code successfully installed!.{0,400}setup notes",
        ],
        examples: [
            "bash: /home/dev/.local/bin/claude: Permission denied",
            "Error: claude native binary not installed.",
            "Program 'claude.exe' failed to run: The specified executable is not a valid application for this OS platform.",
            "Error: Claude Code process exited with code 132",
            "Unable to find the SDK root path. The gcloud installation may be corrupted.",
            "Error loading shared library libstdc++.so.6: No such file or directory (needed by /root/.local/bin/claude)",
            "claude.exe - Entry Point Not Found",
            "Could not load the \"sharp\" module using the linux-x64 runtime. Possible solutions: - Ensure optional dependencies can be installed",
            "CMD.EXE was started with the above path as the current directory. UNC paths are not supported. Defaulting to Windows directory.",
            "npm error [@anthropic-ai/claude-code postinstall] Failed to place binary: EISDIR: illegal operation on a directory",
            "⚠ Configuration inconsistency detected Running from local installation but config status is 'not_configured'. Expected status: 'migrated'",
            "Error: Claude Code is not supported on Windows.",
        ],
    }
}
