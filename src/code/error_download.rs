//! GK-ERR-366 and others: releases of Claude Code, and the download of its installer.

super::error_text::error_texts! {
    VERSION_BOUNDS "GK-ERR-719" Usage {
        "your organization allows only certain releases of Claude Code, and this one is older or newer than those" /
        "組織で許可されている Claude Code のリリースの範囲に、このリリースが入っていません（古いか、新しすぎます）"
    } help {
        "Install a release that the text allows, the way your company installs Claude Code; with your own installation `claude install VERSION`. The bounds stand in the managed settings: `genkan check` shows the file.\n- It comes back after an automatic update: have the updates come from the company (DISABLE_AUTOUPDATER=1).\n- An editor's extension starts a copy of its own: update or pin the extension, too." /
        "本文で許可されているリリースを、組織の配布手順で入れてください。自分で導入した場合は `claude install バージョン` です。範囲は管理設定で決められており、ファイルは `genkan check` で分かります。\n- 自動更新の後に再び表示される場合: 更新を組織の配布に任せてください（DISABLE_AUTOUPDATER=1）。\n- エディターの拡張機能は同梱の Claude Code を起動します。拡張機能も更新するか、バージョンを固定してください。"
    } text {
        verified: false,
        patterns: [
            r"is (?:newer than the maximum|older than the minimum) version (?:allowed|required) by your organization|or later is required for your organization",
        ],
        examples: [
            "Claude Code 2.1.332 is newer than the maximum version allowed by your organization (2.1.300).
Your organization requires version 2.1.300 or older.",
        ],
    }
    OUTDATED "GK-ERR-253" Usage {
        "the version of Claude Code that the request names is too old for the service, or for the model that was asked" /
        "リクエストが示す Claude Code のバージョンが古く、サービスまたは指定したモデルで利用できません"
    } help {
        "Yours (`claude --version` says the same as the text): update it, `claude update` or as your company installs it. If the update can't be downloaded, `genkan doctor` shows why.\n- The text names an older version than `claude --version`, or the request goes through a gateway, a router (9router and others) or another program: that one names itself Claude Code, with a fixed old version. Updating Claude Code doesn't change it. Whoever runs it updates it, or raises the version that it sends; until then choose an older model, or connect without it." /
        "本文のバージョンが `claude --version` と同じ場合は、`claude update` または組織の配布手順で更新してください。更新をダウンロードできない場合、その理由は `genkan doctor` で分かります。\n- 本文のバージョンが `claude --version` より古い場合や、ゲートウェイ、ルーター（9router など）、別のプログラムを経由している場合: それが固定の古いバージョンで Claude Code を名乗っています。Claude Code を更新しても変わりません。運用している人が更新するか、送信するバージョンを上げてください。それまでは以前のモデルを選ぶか、それを経由せずに接続します。"
    } text {
        verified: false,
        patterns: [
            r"claude code \S{1,20} does not support this model; version \S{1,20} or newer is required",
            r"your version of claude code\b.{0,40}needs an update|version of claude code is (?:no longer|not) supported|claude code\b.{0,60}\bminimum (?:required )?version|a newer version of claude code is required|please (?:update|upgrade) (?:to )?(?:claude code|the latest version of claude)",
            r"\bclaude_code_version_too_old\b",
        ],
        examples: [
            "API Error: 400 Claude Code 2.1.200 does not support this model; version 2.1.300 or newer is required",
            "It looks like your version of Claude Code (1.0.5) needs an update.",
            "{\"details\":{\"error_code\":\"claude_code_version_too_old\"}}",
        ],
    }
    DOWNLOAD_CHALLENGED "GK-ERR-496" Remote {
        "claude.ai answered the download of the installer with 403: its own check for browsers (at CI runners, containers and cloud addresses), a country that it doesn't serve, or a proxy of your company's" /
        "インストーラーのダウンロードに 403 が返されました。claude.ai 自身のブラウザー確認（CI、コンテナー、クラウドのアドレス）、提供対象外の国、または社内プロキシによるものです"
    } help {
        "Try later, or install by npm (`npm install -g @anthropic-ai/claude-code`), in an image or job pinned to a version. Nobody in your company has to open anything, unless the 403 is your own proxy's: its page names it (`curl -v`).\n- “Claude Code installed successfully”, “Installation attempt” (claude-code-action): the success isn't true, as the pipe hides curl's failure, and no program is there. Pin the action to a commit that installs the release before, or install by npm in a step of your own and give its path (`path_to_claude_code_executable`)." /
        "時間を置くか、npm でインストールしてください（`npm install -g @anthropic-ai/claude-code`。イメージやジョブではバージョンを固定）。403 が社内プロキシのもの（`curl -v` のページに表示されます）でなければ、社内で許可するものはありません。\n- 「Claude Code installed successfully」「Installation attempt」（claude-code-action）の場合: curl の失敗がパイプで隠れているだけで、成功の表示は正しくなく、プログラムはありません。アクションを、前のリリースをインストールするコミットに固定するか、独自のステップで npm からインストールし、そのパスを指定してください（`path_to_claude_code_executable`）。"
    } text {
        verified: false,
        patterns: [
            r"claude\.ai\b.{0,400}?cf-mitigated: challenge|cf-mitigated: challenge.{0,400}?\bclaude\.ai\b|claude\.ai/install\.(?:sh|ps1|cmd)\b.{0,200}?returned error: 403|installing claude (?:code|cli)\b.{0,120}?curl: \(22\) the requested url returned error: 403",
        ],
        examples: [
            "$ curl -sI https://claude.ai/install.sh
HTTP/2 403
cf-mitigated: challenge",
        ],
    }
    DOWNLOAD_REGION "GK-ERR-497" Remote {
        "claude.ai answered the download of the installer with its page “App unavailable in region”: the address that you come from counts as a country that Anthropic doesn't serve" /
        "インストーラーのダウンロードに、claude.ai の「App unavailable in region」のページが返されました。接続元のアドレスが提供対象外の国とみなされています"
    } help {
        "A VPN or a company's exit in another country does this (Hong Kong, for one): use one in Japan, or install by npm or your company's package." /
        "国外（香港など）に出る VPN や社内の経路で起こります。国内の経路を使うか、npm または組織のパッケージでインストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"unexpected token [`'\x22]{1,2}<'.{0,2000}?websitemain\.claude\.com",
        ],
        examples: [
            "bash: line 1: syntax error near unexpected token `<'
bash: line 1: `<!DOCTYPE html><html data-wf-domain=\"websitemain.claude.com\" lang=\"en-US\">'",
        ],
    }
    SCRIPT_DOWNLOAD "GK-ERR-483" Remote {
        "PowerShell couldn't download the install script: the connection broke off, or the host wasn't reached" /
        "PowerShell でインストールスクリプトをダウンロードできませんでした（接続が途中で切れたか、ホストに届きません）"
    } help {
        "Try later (the host may be down), or install another way: winget, npm, or your company's package. If it persists: Windows PowerShell 5.1 uses Windows' own proxy setting, not HTTPS_PROXY; the network has to let claude.ai and downloads.claude.ai (older versions: storage.googleapis.com) through.\n- “An unexpected error occurred on a send”, on an older Windows: `[Net.ServicePointManager]::SecurityProtocol = 'Tls12'` first, then the command again." /
        "時間を置くか（接続先の障害）、winget、npm、組織のパッケージなど別の方法でインストールしてください。続く場合、Windows PowerShell 5.1 が使うのは HTTPS_PROXY ではなく Windows のプロキシ設定です。ネットワークで claude.ai と downloads.claude.ai（旧バージョンは storage.googleapis.com）を許可する必要があります。\n- 古い Windows で「送信時に予期しないエラー」と表示される場合: 先に `[Net.ServicePointManager]::SecurityProtocol = 'Tls12'` を実行してから、もう一度試してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:irm|iwr|invoke-restmethod|invoke-webrequest) ?: (?:the underlying connection was closed: [^c]|unable to connect to the remote server|the operation has timed out)",
        ],
        examples: [
            "irm : The underlying connection was closed: An unexpected error occurred on a receive.",
        ],
    }
    SLOW_DOWNLOAD "GK-ERR-759" Usage {
        "the download of Claude Code went through, but was too slow for the time that the installer allows for the whole of it" /
        "Claude Code のダウンロードは進んでいましたが、遅いため、インストーラーの制限時間内に終わりませんでした"
    } help {
        "Nothing is blocked: the line, or a proxy or VPN that reads every byte, is too slow for a file of about 200 MB. Try again on a faster line or without the VPN, and at another time; `--force` changes nothing about it.\n- It stays slow: take a way without that limit: npm (`npm install -g @anthropic-ai/claude-code`), winget, Homebrew, or your company's package.\n- curl gets it (`curl -C -` continues a part of it): run the file that it fetched from downloads.claude.ai with `install`.\n- Only the company's network is slow: its proxy scans large downloads; the network team can take downloads.claude.ai out of that." /
        "遮断ではありません。回線、またはすべてを検査するプロキシや VPN が、約 200 MB のファイルには遅すぎます。速い回線や VPN なしで、または時間を変えて再試行してください。`--force` を付けても変わりません。\n- 遅いままの場合: この制限のない方法を使ってください（npm の `npm install -g @anthropic-ai/claude-code`、winget、Homebrew、または組織のパッケージ）。\n- curl では取得できる場合（`curl -C -` で途中から再開できます）: downloads.claude.ai から取得したファイルを `install` を付けて実行してください。\n- 社内ネットワークでだけ遅い場合: プロキシが大きなダウンロードを検査しています。ネットワーク担当が downloads.claude.ai を対象外にできます。"
    } text {
        verified: false,
        patterns: [
            r"\bexceeded the total deadline\b",
        ],
        examples: [
            "✘ Installation failed\n\nDownload timed out: exceeded the total deadline\n\n\nTry running with --force to override checks",
            "Failed to install native update: Download timed out: exceeded the total deadline",
        ],
    }
    CHECKSUM "GK-ERR-1258" Problem {
        "the file of Claude Code that the installer downloaded isn't the one that it expected (its checksum differs): broken off, changed on the way, or half of an older one; it isn't installed, also where “complete” stands below" /
        "インストーラーがダウンロードした Claude Code のファイルが、想定したものと一致しません（チェックサムの不一致）。途中で切れたか、経路で変更されたか、古いものが残っています。後に「complete」とあっても、インストールされていません"
    } help {
        "Delete the downloaded files (Windows: %USERPROFILE%\\.claude\\downloads; elsewhere ~/.claude/downloads), and run the installer again after some minutes: just after a release the list and the file can differ for a moment. Don't use --force: it would install a file that nobody knows.\n- It comes again: try another line or network (a phone's), without VPN. It works there: a proxy, web filter or virus scanner changes downloads: the network team or whoever manages the scanner has to let downloads.claude.ai pass unchanged.\n- Another way: `winget install Anthropic.ClaudeCode`, `brew install --cask claude-code`, or `npm install -g @anthropic-ai/claude-code`, which check what they download as well.\n- The disk is full, or security software removed or emptied the file: its log and `genkan doctor` show that." /
        "ダウンロードされたファイルを削除し（Windows は %USERPROFILE%\\.claude\\downloads、それ以外は ~/.claude/downloads）、数分後にインストーラーを再実行してください。リリースの直後は、一覧とファイルが一時的に一致しないことがあります。--force は使わないでください（未確認のファイルがインストールされます）。\n- 繰り返す場合: 別の回線（スマートフォンなど）で、VPN なしで試してください。成功すれば、プロキシ、Web フィルター、ウイルス対策ソフトがダウンロードを変更しています。ネットワーク担当または対策ソフトの管理者に、downloads.claude.ai を変更せずに通すよう依頼します。\n- 別の方法: `winget install Anthropic.ClaudeCode`、`brew install --cask claude-code`、`npm install -g @anthropic-ai/claude-code`。いずれもダウンロードしたものを検証します。\n- ディスクの空きがない場合や、セキュリティソフトがファイルを削除または空にした場合: そのログと `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"^\W{0,4}(?:write-error ?: )?checksum verification failed\W{0,3}$",
            r"(?:installation|install|update) failed\W{1,4}(?:error: )?checksum (?:mismatch|verification failed)\b(?:: expected [0-9a-f]{16,64}\W{1,3}(?:got|actual) [0-9a-f]{16,64})?|\bchecksum mismatch: expected [0-9a-f]{64}\W{1,3}got [0-9a-f]{64}\b|\bclaude\b.{0,300}?\bchecksum (?:mismatch|verification failed)\b|\bchecksum verification failed\b.{0,200}?\bclaude\.ai/install\b",
        ],
        examples: [
            "Checksum verification failed",
            "Installation failed\nChecksum mismatch: expected b29dca8880f7bcd8820909cb630f0bace6e8a4a126caa7aafdd5ca2dbd13c497, got e677b695c8418c687d5084cd88012d36be9695e8db59510531023601e4a0deeb",
        ],
    }
    POINTER_REFUSED "GK-ERR-1285" Remote {
        "downloads.claude.ai, or a proxy on the way to it, refused (403) to say which release of Claude Code is the newest; the claude that is installed goes on working" /
        "downloads.claude.ai、または途中のプロキシが、Claude Code の最新リリースの問い合わせを拒否しました（403）。インストール済みの claude はそのまま使えます"
    } help {
        "See who refuses: `curl -i` with the address in the text, in the same terminal.\n- XML with AccessDenied (“server: UploadServer”): Anthropic's own storage. It has refused the addresses of “latest” and “stable” while those with a version in them worked; nothing on this machine or network is at fault, and Anthropic has to put it right. Wait, or name the version: `claude install VERSION` (its number, from Claude Code's release notes), or `npm install -g @anthropic-ai/claude-code`.\n- A page of your company or of its proxy: the network team has to let downloads.claude.ai (443) pass, or says where your organization offers Claude Code.\n- A page that speaks of a browser check, a country or a region: the address that you come from (a VPN's exit, a cloud, CI) is refused: try without the VPN, or npm, winget or Homebrew.\n- A version's number: curl gets through, by another way than Claude Code: `genkan explain HTTPS_PROXY` shows the proxy that Claude Code takes." /
        "誰が拒否しているかを確認してください。同じターミナルで、本文のアドレスを指定して `curl -i` を実行します。\n- AccessDenied の XML（「server: UploadServer」）の場合: Anthropic 自身のストレージの応答です。「latest」と「stable」のアドレスだけが拒否され、バージョンを含むアドレスは使えたことがあります。端末やネットワークに問題はなく、Anthropic が対応する必要があります。待つか、バージョンを指定してください（`claude install バージョン`。番号は Claude Code のリリースノートにあります）。または `npm install -g @anthropic-ai/claude-code` を使います。\n- 会社やプロキシのページの場合: ネットワーク担当に、downloads.claude.ai（443）の許可を依頼するか、組織での配布場所を確認してください。\n- ブラウザー確認、国、地域についてのページの場合: 接続元のアドレス（VPN の出口、クラウド、CI）が拒否されています。VPN なしか、npm、winget、Homebrew を試してください。\n- バージョンの番号が表示される場合: curl は、Claude Code とは別の経路で接続できています。Claude Code が使うプロキシは `genkan explain HTTPS_PROXY` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bhttps://downloads\.claude\.ai/claude-code-releases/(?:latest|stable|next)\b(?: after \d{1,2} attempt\(s\))?: (?:\w{1,30}error: )?request failed with status(?: code)? 403\b",
        ],
        examples: [
            "Failed to fetch version from https://downloads.claude.ai/claude-code-releases/latest: Request failed with status code 403",
            "TelemetrySafeError: Failed to fetch version from https://downloads.claude.ai/claude-code-releases/stable after 3 attempt(s): Request failed with status code 403",
        ],
    }
    DOWNLOAD "GK-ERR-366" Remote {
        "Claude Code's installer or update couldn't be downloaded: the address refused it, answered with a web page, or didn't answer in time" /
        "Claude Code のインストーラーまたは更新をダウンロードできませんでした。接続先の拒否、Web ページの応答、または時間切れです"
    } help {
        "If your company distributes Claude Code, get it from there. Otherwise the installer needs claude.ai and downloads.claude.ai (older versions: storage.googleapis.com) through the proxy: set HTTPS_PROXY in the same terminal first.\n- ECONNREFUSED, for several hosts at once: HTTPS_PROXY or HTTP_PROXY names a proxy that doesn't run (`genkan explain HTTPS_PROXY`): start or remove it. “events failed to export” beside it is only telemetry.\n- ECONNREFUSED, in a dev container: its own init-firewall.sh lets only listed hosts out. Add downloads.claude.ai to that list (older versions: storage.googleapis.com, whose addresses change), or rebuild the image with the version that you want and set DISABLE_AUTOUPDATER=1. No network team is needed for that.\n- 403, or a page comes back (`curl -v` shows it): a proxy's block page is the network team's; a browser check, an unsupported country or a bare 403 is meant for the address you come from (a VPN's exit, a cloud, CI): try without the VPN, or another way (winget, Homebrew, npm).\n- “timed out”, “timeout of”, “Download stalled”, “Socket is closed”: it breaks off or gets no answer (the installer waits 10 to 30 seconds for an answer, and up to 60 for more of the file): try later or on a faster line. `curl` gets it: it goes another way (IPv4, a proxy of ~/.curlrc): set HTTPS_PROXY, try with IPv6 off, install with npm, or run the file that curl downloads (…/VERSION/linux-x64/claude) with `install`.\n- “status code 404”, “(404)”: nothing is blocked; ask for a version that exists (`claude install stable`, or the installer again; the script takes `stable` or a number: `… | bash -s stable`). In an image's build look with `claude --version` in the next line: the script may say that it is complete all the same. 429: wait." /
        "組織が Claude Code を配布している場合は、そこから入手してください。それ以外では、プロキシ経由で claude.ai と downloads.claude.ai（旧バージョンは storage.googleapis.com）への接続が必要です。先に同じターミナルで HTTPS_PROXY を設定してください。\n- 複数のホストで同時に ECONNREFUSED になる場合: HTTPS_PROXY または HTTP_PROXY のプロキシが動いていません（`genkan explain HTTPS_PROXY`）。起動するか、設定を外してください。併記される「events failed to export」はテレメトリだけです。\n- dev container で ECONNREFUSED になる場合: コンテナー自身の init-firewall.sh が、一覧にあるホストだけを許可しています。一覧に downloads.claude.ai（旧バージョンは storage.googleapis.com。アドレスは変わります）を加えるか、必要なバージョンでイメージを作り直して DISABLE_AUTOUPDATER=1 を設定してください。ネットワーク担当への依頼は不要です。\n- 403 またはページが返された場合（`curl -v` で確認できます）: プロキシのブロックページはネットワーク担当の対応です。ブラウザー確認、対象外の国、または 403 だけの場合は、接続元のアドレス（VPN の出口、クラウド、CI）が拒否されています。VPN なしか、別の方法（winget、Homebrew、npm）を試してください。\n- 「timed out」「timeout of」「Download stalled」「Socket is closed」の場合: 途中で切れるか、応答がありません（インストーラーが待つのは、応答では 10～30 秒、ファイルの続きでは 60 秒までです）。時間を置くか、速い回線で試してください。`curl` では成功する場合は、経路が異なります（IPv4、~/.curlrc のプロキシ）。HTTPS_PROXY を設定するか、IPv6 を無効にして試すか、npm を使うか、curl で取得したファイル（…/バージョン/linux-x64/claude）を `install` を付けて実行してください。\n- 「status code 404」「(404)」の場合: 遮断ではありません。存在するバージョンを指定してください（`claude install stable`、またはインストーラーの再実行。スクリプトには `stable` または番号を指定できます: `… | bash -s stable`）。イメージのビルドでは、失敗しても完了と表示されることがあるため、次の行の `claude --version` で確認してください。429 の場合は時間を置いてください。"
    } text {
        verified: false,
        patterns: [
            r"\bfailed to fetch version from (?:stable|latest)\W{1,3}\w{0,12}error: timeout of",
            r"release verification failed for claude code",
            r"failed to download binary from \S|couldn't check for updates \(|failed to retrieve version information during install|no longer matches the verified checksum",
            r"failed to (?:fetch|get|retrieve|download)\b.{0,60}\bclaude.{0,200}?(?:timeout of|timed out|status code \d|\([45]\d\d\)|aborted|exceeded|/latest$)|failed to get (?:(?:stable|latest) version|manifest): .{0,60}\([45]\d\d\)",
            r"(?:^|[^:] |\| )\S{0,20}sh: line \d{1,3}: syntax error near unexpected token [`'\x22]{1,2}<'(?:.{0,2000}?\bclaude\b|\W{0,3}$)|\bclaude(?:\.ai|\.com| code|-code)\b.{0,400}?sh: line \d{1,3}: syntax error near unexpected token [`'\x22]{1,2}(?:<'|newline'\W{1,3}\S{1,20}sh: line \d{1,3}: \W{0,2}<)|/claude: line \d{1,3}: syntax error near unexpected token [`'\x22]{1,2}<'|invoke-expression ?: missing argument in parameter list",
            r"download failed after all retries|(?:installation|install|update) failed\W{1,4}request failed with status(?: code)? \d{3}",
            r"claude\.ai/install\.(?:sh|ps1|cmd)\b.{0,400}?(?:returned error: [45]\d\d|\([45]\d\d\)|cf-mitigated)|curl: \(22\).{0,60}claude\.ai/install|\binstalling claude code\b.{0,160}?returned error: [45]\d\d",
            r"curl: \(56\) fail(?:ure|ed) writing (?:output|body)",
            r"(?:downloads\.claude\.ai|storage\.googleapis\.com/claude-code-dist\S{0,60})/.{0,120}?(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket is closed|socket hang up)|download stalled: no data received|storage\.googleapis\.com/claude-code-dist.{0,600}?\b40[34]\b",
        ],
        ask: NetworkTeam {
            "The installer or update of Claude Code can't be downloaded on my machine. Please let HTTPS (443) to claude.ai and downloads.claude.ai (older versions: storage.googleapis.com) pass, or tell me where our organization offers the program." /
            "この端末で Claude Code のインストーラーまたは更新をダウンロードできません。claude.ai と downloads.claude.ai（旧バージョンは storage.googleapis.com）への HTTPS（443）を許可していただくか、組織での配布場所を教えていただけますか。"
        },
        yours: ["download stalled", "status code 404", "(404)"],
        examples: [
            "Installation failed Failed to fetch version from stable: AxiosError: timeout of 30000ms exceeded",
            "Release verification failed for Claude Code 2.1.332 (signature mismatch). The update was not installed.",
            "Couldn't check for updates (network). Try again later.",
            "Failed to fetch version from https://storage.googleapis.com/claude-code-dist-0a1b2c3d/claude-code-releases/latest: Request failed with status code 403",
            "bash: line 1: syntax error near unexpected token `<'",
            "Installation failed: Request failed with status code 403",
            "curl -fsSL https://claude.ai/install.sh | bash\ncurl: (22) The requested URL returned error: 502",
            "curl: (56) Failure writing output to destination",
            "Failed to fetch version from https://downloads.claude.ai/claude-code-releases/latest after 3 attempt(s): Socket is closed",
            "Download stalled: no data received for 60 seconds",
            "Error: Failed to fetch version from https://downloads.claude.ai/claude-code-releases/latest: ECONNREFUSED",
            "Failed to fetch version from https://storage.googleapis.com/claude-code-dist-0a1b2c3d/claude-code-releases/latest: ECONNREFUSED",
        ],
    }
}
