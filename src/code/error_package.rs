//! GK-ERR from 770: what winget, pip, Homebrew and the rights to install say where Claude Code comes as a package.

super::error_text::error_texts! {
    WINGET_PIN "GK-ERR-770" Usage {
        "winget doesn't accept the certificate of the Microsoft Store: a device on the route that inspects TLS shows its own" /
        "winget が Microsoft Store の証明書を受け付けません。TLS を検査する機器が、代わりの証明書を提示しています"
    } help {
        "Leave the Store out: `winget install --source winget Anthropic.ClaudeCode`.\n- It has to be the Store: winget expects Microsoft's own certificate there, so the company's root in Windows' store doesn't help; the network team exempts storeedgefd.dsx.mp.microsoft.com from inspection.\n- An old winget says it as well: update “App Installer”. Claude Code's native installer needs no winget." /
        "Store を使わずに実行してください: `winget install --source winget Anthropic.ClaudeCode`。\n- Store が必要な場合: winget は Microsoft 自身の証明書だけを受け付けるため、会社のルート証明書を Windows に入れても解決しません。ネットワーク担当が storeedgefd.dsx.mp.microsoft.com を検査の対象外にする必要があります。\n- 古い winget でも表示されます。「アプリ インストーラー」を更新してください。Claude Code のネイティブインストーラーには winget は不要です。"
    } text {
        verified: false,
        patterns: [
            r"\b0x8a15005e\b|server certificate did not match any of the expected values",
        ],
        examples: [
            "Failed when searching source; results will not be included: msstore
0x8a15005e : The server certificate did not match any of the expected values.",
        ],
    }
    CHECKSUM "GK-ERR-771" Remote {
        "what was downloaded isn't what the package's list says (its checksum differs): the list is behind, the download was cut or replaced on the way, or a mirror or cache has another file" /
        "ダウンロードした内容が、パッケージの一覧のチェックサムと一致しません。一覧が古いか、途中で切れたか差し替えられた、またはミラーやキャッシュに別のファイルがあります"
    } help {
        "Renew the list, clear the cache, and try again: `winget source update`, `brew update` and `brew cleanup -s`, `npm cache clean --force`, `pip cache purge`, `bun pm cache rm`.\n- “Installer hash does not match”, “0x8a150011”, “SHA256 mismatch” (winget, brew): mostly nothing is wrong here: the publisher put a newer file at the same address, and the list (winget's manifest, brew's cask) still has the checksum of the one before. Its correction comes mostly within a day; until then take the publisher's own installer or another way (Claude Code: its native installer, npm). Don't switch the check off (`--ignore-security-hash`): a file that was replaced on the way says the same.\n- It stays, in the company's network only: a proxy or scanner changes downloads, or the mirror has an old or wrong file. Don't switch the check off; the mirror's administrator or the network team compares the file.\n- `bun install` in a GitHub job (claude-code-action's own): run the job again once; on the company's runner registry.npmjs.org has to pass unchanged (the network team, whoever runs the runners).\n- npm, pip or bun says it, and in every network: the lock file names an older build (write it anew), or the package's publisher has to correct it." /
        "一覧を更新し、キャッシュを消してやり直してください: `winget source update`、`brew update` と `brew cleanup -s`、`npm cache clean --force`、`pip cache purge`、`bun pm cache rm`。\n- 「Installer hash does not match」「0x8a150011」「SHA256 mismatch」（winget、brew）の場合: 多くは、この端末に問題はありません。配布元が同じアドレスに新しいファイルを置き、一覧（winget のマニフェスト、brew の cask）に以前のチェックサムが残っています。たいてい 1 日以内に修正されます。それまでは、配布元のインストーラーか別の方法（Claude Code ではネイティブインストーラー、npm）を使ってください。検査は無効にしないでください（`--ignore-security-hash`）。途中で差し替えられた場合も、同じ表示になります。\n- 社内ネットワークでだけ続く場合: プロキシや検査機器がダウンロードを書き換えているか、ミラーのファイルが古いか誤っています。検査を無効にせず、ミラーの管理者かネットワーク担当にファイルを確認してもらってください。\n- GitHub のジョブの `bun install`（claude-code-action 自身のもの）の場合: ジョブを一度やり直してください。会社のランナーでは、registry.npmjs.org が変更なしで通る必要があります（ネットワーク担当、ランナーの管理者）。\n- npm、pip、bun の表示で、どのネットワークでも続く場合: ロックファイルが古い版を指しているか（作り直してください）、配布元の修正が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bintegritycheckfailed\b|\bintegrity check failed for tarball\b",
            r"\bnpm (?:err!|error) code eintegrity\b|\bintegrity checksum failed when using sha\d+",
            r"these packages do not match the hashes from the requirements file",
            r"\b0x8a150011\b|\binstaller hash does(?: not|n't) match",
            r"\bsha-?256 mismatch\b.{0,40}\bexpected\b",
        ],
        examples: [
            "error: IntegrityCheckFailed extracting tarball from bun-types",
            "npm error code EINTEGRITY
npm error sha512-abc integrity checksum failed when using sha512",
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "0x8a150011 : Installer hash does not match",
            "Error: SHA256 mismatch
Expected: 0f3a
  Actual: 1b2c",
        ],
    }
    PLACE_TAKEN "GK-ERR-263" Usage {
        "Homebrew or npm stops because a file already stands where it wants to put its own, mostly one of another installation; it doesn't overwrite it" /
        "Homebrew または npm が、配置先に別のファイルがあるため停止しました。多くは別の方法でインストールしたもので、上書きされません"
    } help {
        "See whose it is: `ls -l` with the path in the text. Uninstall what put it there, or move it away (`mv PATH PATH.old`, with sudo only where it belongs to root), then install again; `which -a NAME` shows afterwards which one starts.\n- “bin/claude”: a link to …/node_modules/@anthropic-ai/claude-code is npm's Claude Code: `npm uninstall -g @anthropic-ai/claude-code`. One into …/Caskroom/… is another cask's (claude-code, claude-code@latest): `brew uninstall --cask` with its name. Anything else (another program of that name, a script or link that somebody made): move it away. One installation of Claude Code is enough.\n- “a Binary”: `brew install --force` overwrites only a link that the same cask left; any other file has to go first.\n- “an App”: the app was installed by hand. `brew install --cask --adopt NAME` takes it over where it is the same, `--force` replaces it.\n- “Could not symlink”: `brew link --overwrite --dry-run NAME` lists what would be deleted, `brew link --overwrite NAME` does it.\n- “skipping link” is a warning: a formula has that file, and its program still starts; `brew unlink` or `brew uninstall` with the formula's name, then `brew reinstall --cask NAME`.\n- npm says so: `npm install -g --force` overwrites the file, and the other installation no longer starts by that name." /
        "何のファイルかを、本文のパスに対する `ls -l` で確認してください。それを配置したものをアンインストールするか、移動して（`mv パス パス.old`。sudo は root のものの場合だけ）、インストールし直します。その後どれが起動するかは、`which -a 名前` で分かります。\n- 「bin/claude」の場合: …/node_modules/@anthropic-ai/claude-code へのリンクであれば、npm の Claude Code です（`npm uninstall -g @anthropic-ai/claude-code`）。…/Caskroom/… へのリンクであれば、別の cask（claude-code、claude-code@latest）のものです（その名前を付けた `brew uninstall --cask`）。それ以外（同じ名前の別のプログラム、誰かが作ったスクリプトやリンク）は移動してください。Claude Code のインストールは 1 つで十分です。\n- 「a Binary」の場合: `brew install --force` で上書きされるのは、同じ cask が残したリンクだけです。ほかのファイルは、先に取り除く必要があります。\n- 「an App」の場合: アプリが手動でインストールされています。同じものであれば `brew install --cask --adopt 名前` で引き継げます。`--force` では置き換えられます。\n- 「Could not symlink」の場合: 削除されるものは `brew link --overwrite --dry-run 名前` で分かり、`brew link --overwrite 名前` で実行できます。\n- 「skipping link」の場合: 警告です。そのファイルは formula のもので、そのプログラムが引き続き起動します。formula の名前を付けて `brew unlink` または `brew uninstall` を実行し、その後 `brew reinstall --cask 名前` を実行してください。\n- npm の表示の場合: `npm install -g --force` でファイルは上書きされますが、もう一方のインストールは、その名前では起動しなくなります。"
    } text {
        verified: false,
        patterns: [
            r"\bit seems there is already an? [a-z][\w -]{1,30}? at '(?<path>[^']{1,300})'",
            r"\bcould not symlink \S{1,200} target (?<path2>\S{1,300}) (?:already exists|is a symlink belonging to)\b",
            r"\bnpm (?:err!|error) file exists: (?<path3>\S.{0,200}?) npm (?:err!|error) remove the existing file\b",
        ],
        examples: [
            "==> Installing Cask claude-code\nError: It seems there is already a Binary at '/opt/homebrew/bin/claude'.",
            "Error: The `brew link` step did not complete successfully\nCould not symlink bin/node\nTarget /usr/local/bin/node\nalready exists. You may want to remove it:",
            "npm error code EEXIST\nnpm error path /opt/homebrew/bin/claude\nnpm error EEXIST: file already exists\nnpm error File exists: /opt/homebrew/bin/claude\nnpm error Remove the existing file and try again, or run npm\nnpm error with --force to overwrite files recklessly.",
        ],
    }
    UV_AUTHORITIES "GK-ERR-809" Usage {
        "uv (or uvx), which fetches Python packages and many MCP servers, doesn't trust the certificate that it was shown, mostly that of a company proxy or virus scanner that inspects TLS; it has a list of authorities of its own" /
        "Python のパッケージや多くの MCP サーバーを取得する uv（uvx）が、提示された証明書を信頼していません。多くは TLS を検査する社内プロキシやウイルス対策ソフトの証明書です。uv は認証局の一覧を独自に持っています"
    } help {
        "Let uv use the system's store, where the company's root mostly is already: set UV_NATIVE_TLS to 1 (newer releases of uv call it UV_SYSTEM_CERTS; set both), and start again. For an MCP server under `env` of its own entry: `claude mcp add NAME -e UV_NATIVE_TLS=1 -e UV_SYSTEM_CERTS=1 -- uvx PACKAGE`, then reconnect in /mcp. Don't switch verification off (--allow-insecure-host).\n- By hand or for good: `uvx --native-tls PACKAGE` (newer: --system-certs) in front of the package's name; or `native-tls = true` (newer: `system-certs = true`) in uv.toml.\n- SSL_CERT_FILE is set: uv reads that file, and the store no more. Unset it, or put the company's root into it beside the public ones (PEM).\n- The root isn't in the store (a container, WSL, a server, Linux): get it as PEM from the network team, put it into /usr/local/share/ca-certificates as a .crt and run `update-ca-certificates`; or name a file with it and the public ones in SSL_CERT_FILE. NODE_EXTRA_CA_CERTS and REQUESTS_CA_BUNDLE have no effect on uv.\n- It comes only with a virus scanner or VPN on: it inspects TLS too, and its root is mostly in the system's store: the variables above end it.\n- A registry of the company's in the text (UV_INDEX_URL, UV_DEFAULT_INDEX): its own certificate may lack the chain; its operator looks. The server itself, once it runs, is Python and reads SSL_CERT_FILE or REQUESTS_CA_BUNDLE." /
        "社内のルート証明書が多くの場合登録済みの、OS の証明書ストアを使わせてください。UV_NATIVE_TLS を 1 に設定し（uv の新しいリリースでは UV_SYSTEM_CERTS。両方を設定してください）、起動し直します。MCP サーバーでは、その項目の `env` に設定し（`claude mcp add 名前 -e UV_NATIVE_TLS=1 -e UV_SYSTEM_CERTS=1 -- uvx パッケージ名`）、/mcp で再接続してください。検証は無効にしないでください（--allow-insecure-host）。\n- 手動で実行する場合や恒久的に設定する場合: パッケージ名の前に `uvx --native-tls パッケージ名`（新しいものでは --system-certs）と指定するか、uv.toml に `native-tls = true`（新しいものでは `system-certs = true`）と書いてください。\n- SSL_CERT_FILE が設定されている場合: uv はそのファイルを読み、証明書ストアは使いません。設定を外すか、公開の証明書とともに社内のルート証明書（PEM）をそのファイルに加えてください。\n- ルート証明書がストアにない場合（コンテナー、WSL、サーバー、Linux）: ネットワーク担当から PEM で入手し、/usr/local/share/ca-certificates に .crt として置いて `update-ca-certificates` を実行するか、公開の証明書とともに含むファイルを SSL_CERT_FILE に指定してください。NODE_EXTRA_CA_CERTS と REQUESTS_CA_BUNDLE は uv には効きません。\n- ウイルス対策ソフトや VPN が有効なときだけ起こる場合: それも TLS を検査しています。そのルート証明書は多くの場合 OS のストアにあり、上の変数で解消します。\n- 本文のサーバーが社内のレジストリの場合（UV_INDEX_URL、UV_DEFAULT_INDEX）: サーバー自身の証明書のチェーンが足りない可能性があり、運用担当による確認が必要です。起動した後のサーバーは Python で、SSL_CERT_FILE や REQUESTS_CA_BUNDLE を読みます。"
    } text {
        verified: false,
        patterns: [
            r"(?:\buvx?\b|\bpypi\.org\b|\bpythonhosted\.org\b|\bpython-build-standalone\b|/simple/).{0,600}?\bunknownissuer\b",
            r"\bunknownissuer\b.{0,300}?\b(?:uvx?|pypi\.org|mcp-server-\w{2,40})\b",
        ],
        examples: [
            "error: Failed to fetch: `https://pypi.org/simple/mcp-server-fetch/`\n  Caused by: Request failed after 3 retries\n  Caused by: error sending request for url (https://pypi.org/simple/mcp-server-fetch/)\n  Caused by: client error (Connect)\n  Caused by: invalid peer certificate: UnknownIssuer",
            "invalid peer certificate: UnknownIssuer\nThe server was started with uvx",
        ],
    }
    UV_PYTHON "GK-ERR-1047" Remote {
        "uv couldn't download Python itself (python-build-standalone, from GitHub); Claude Code and its models aren't involved" /
        "uv が Python 本体（GitHub の python-build-standalone）をダウンロードできませんでした。Claude Code とモデルは関係しません"
    } help {
        "GitHub hands the file out from other hosts (objects.githubusercontent.com, release-assets.githubusercontent.com), which a company's network may block while github.com is open: send the request below. What stands behind “Caused by” says more.\n- A Python is installed already: have uv take that one, `uv python list` shows what it finds; `--python-preference only-system` (or UV_PYTHON_DOWNLOADS set to never) ends the download.\n- Behind a proxy: HTTPS_PROXY in the same terminal, also for an MCP server that runs by uvx (in its `env`). A TLS inspection: UV_NATIVE_TLS set to 1 (newer: UV_SYSTEM_CERTS), so that uv uses the system's store.\n- The company has a mirror: its address in UV_PYTHON_INSTALL_MIRROR.\n- A browser gets the same address: a security program on this machine may stop uv alone; try `curl -LO` with the address." /
        "GitHub はファイルを別のホスト（objects.githubusercontent.com、release-assets.githubusercontent.com）から配布します。github.com に接続できても、社内のネットワークがこれらを遮断していることがあります。下の依頼文を送ってください。「Caused by」の後に、より詳しい理由があります。\n- Python がすでにインストールされている場合: それを uv に使わせます。見つかるものは `uv python list` で分かり、`--python-preference only-system`（または UV_PYTHON_DOWNLOADS を never に設定）でダウンロードしなくなります。\n- プロキシの背後の場合: 同じターミナルに HTTPS_PROXY を設定してください（uvx で動く MCP サーバーでは、その `env` にも）。TLS 検査がある場合は UV_NATIVE_TLS を 1（新しい版では UV_SYSTEM_CERTS）にすると、システムの証明書ストアが使われます。\n- 会社にミラーがある場合: そのアドレスを UV_PYTHON_INSTALL_MIRROR に設定してください。\n- ブラウザーでは同じアドレスを取得できる場合: この端末のセキュリティ製品が uv だけを止めていることがあります。同じアドレスで `curl -LO` を試してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bfailed to download https://github\.com/astral-sh/python-build-standalone/|\bfailed to install cpython-\d\S{0,80}.{0,40}?python-build-standalone\b",
        ],
        ask: NetworkTeam {
            "uv on this machine can't download Python from GitHub. Please allow HTTPS (443) to github.com, objects.githubusercontent.com and release-assets.githubusercontent.com, through the proxy where there is one; or tell me the address of our mirror." /
            "この端末の uv が、GitHub から Python をダウンロードできません。github.com、objects.githubusercontent.com、release-assets.githubusercontent.com への HTTPS（443）を許可していただくか（プロキシがある場合はプロキシも）、社内のミラーのアドレスを教えていただけますか。"
        },
        examples: [
            "Failed to download https://github.com/astral-sh/python-build-standalone/releases/download/20250317/cpython-3.10.16%2b20250317-x86_64-windows-msvc-install_only_stripped.tar.gz",
        ],
    }
    NPM_GIT "GK-ERR-1052" Usage {
        "npm needs git for a package that comes from a repository, and doesn't find it" /
        "npm が、リポジトリから取得するパッケージのために git を必要としていますが、見つかりません"
    } help {
        "Install git (Windows: Git for Windows; macOS: `xcode-select --install`; Linux: the package git), open a new terminal, and try again; `git --version` has to answer there.\n- In a container or an image: install it in the Dockerfile before the step (`apk add git` in Alpine, `apt-get install -y git`).\n- It is installed: the folder with git isn't in the PATH of this terminal or program. On Windows add `C:\\Program Files\\Git\\cmd`." /
        "git をインストールし（Windows は Git for Windows、macOS は `xcode-select --install`、Linux は git パッケージ）、新しいターミナルでやり直してください。そこで `git --version` が成功する必要があります。\n- コンテナーやイメージの場合: Dockerfile で、その手順の前にインストールしてください（Alpine では `apk add git`、ほかでは `apt-get install -y git`）。\n- インストール済みの場合: git のフォルダーが、このターミナルまたはプログラムの PATH にありません。Windows では `C:\\Program Files\\Git\\cmd` を追加してください。"
    } text {
        verified: false,
        patterns: [
            r"\bnpm (?:err!|error) (?:code )?(?:not found: git\b|enogit\b)|\bENOGIT\b|\bnpm (?:err!|error) syscall spawn git\b|\bnpm (?:err!|error) enoent an unknown git error occurred\b",
        ],
        examples: [
            "npm ERR! not found: git\nENOGIT",
        ],
    }
    LONG_PATH "GK-ERR-1110" Usage {
        "Windows refuses a path that is too long: without long paths switched on, it takes 260 characters at most" /
        "パスが長すぎて Windows に拒否されました。長いパスが有効でない場合、上限は 260 文字です"
    } help {
        "Shorten the path: a Python environment of its own in a short folder of yours, e.g. `py -m venv C:\\v`, then `C:\\v\\Scripts\\pip install NAME`. The Microsoft Store's Python has a long folder itself: take python.org's, or uv.\n- You may change Windows (administrator): switch long paths on: LongPathsEnabled = 1 under HKLM\\SYSTEM\\CurrentControlSet\\Control\\FileSystem (the policy “Enable Win32 long paths”), then open a new terminal. On a company's machine whoever manages it does that.\n- The file belongs to the package and has a long name of its own (LiteLLM's benchmark results, for one): another release may not have it.\n- “Filename too long” (git): `git config --global core.longpaths true`, and clone into a short folder." /
        "パスを短くしてください。短いフォルダーに独自の Python 環境を作り（例: `py -m venv C:\\v`）、`C:\\v\\Scripts\\pip install 名前` を実行します。Microsoft Store の Python は、フォルダー自体のパスが長いため、python.org のものか uv を使ってください。\n- Windows の設定を変更できる（管理者の）場合: 長いパスを有効にします。HKLM\\SYSTEM\\CurrentControlSet\\Control\\FileSystem の LongPathsEnabled を 1 にして（ポリシーでは「Win32 の長いパスを有効にする」）、新しいターミナルを開いてください。会社の端末では、端末管理者が設定します。\n- パッケージに含まれるファイルの名前自体が長い場合（LiteLLM のベンチマークの結果など）: 別のリリースには含まれていないことがあります。\n- 「Filename too long」（git）の場合: `git config --global core.longpaths true` を実行し、短いフォルダーにクローンしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bwindows long path support\b|could not install packages due to an (?:oserror|environmenterror): \[errno 2\].{0,900}?\bpip\.pypa\.io/warnings/enable-long-paths",
            r"\b(?:unable to create file|cannot create directory at|could not create work tree dir|cannot (?:stat|lstat|open))\b.{1,400}?: filename too long",
        ],
        examples: [
            "ERROR: Could not install packages due to an OSError: [Errno 2] No such file or directory: 'C:\\\\Python312\\\\Lib\\\\site-packages\\\\litellm\\\\proxy\\\\guardrails\\\\guardrail_hooks\\\\results\\\\block_(denied_financial_advice.yaml).json'\nHINT: This error might have occurred since this system does not have Windows Long Path support enabled.",
            "error: unable to create file src/a/very/long/name.ts: Filename too long",
        ],
    }
    PIP_PYTHON "GK-ERR-772" Usage {
        "pip may not install into this Python: the system manages it (externally-managed-environment), or its folder isn't yours" /
        "この Python には pip でインストールできません。システムが管理している（externally-managed-environment）か、フォルダーへの書き込み権限がありません"
    } help {
        "A program (LiteLLM, aider): `uv tool install NAME` or `pipx install NAME` gives it a Python environment of its own.\n- A library (boto3, anthropic[bedrock]): `python3 -m venv .venv`, then `.venv/bin/pip install NAME` (Windows `.venv\\Scripts\\pip`).\n- Not sudo pip and not --break-system-packages: they can break the system's own tools. Claude Code itself needs no Python.\n- “WinError 5” or “WinError 32” with “pip.exe” or another “.exe” or “.pyd”: the file is in use, also in a venv of your own. Upgrade pip with `python -m pip install --upgrade pip`; for another file close the programs that run from that environment, then try again." /
        "プログラム（LiteLLM、aider など）の場合: `uv tool install 名前` または `pipx install 名前` なら、専用の Python 環境に入ります。\n- ライブラリ（boto3、anthropic[bedrock] など）の場合: `python3 -m venv .venv` のあとで `.venv/bin/pip install 名前`（Windows は `.venv\\Scripts\\pip`）を実行してください。\n- sudo pip や --break-system-packages は使わないでください。システムのツールが壊れることがあります。Claude Code 自体に Python は不要です。\n- 「WinError 5」「WinError 32」と「pip.exe」などの「.exe」「.pyd」が表示される場合: 自分の venv でも、そのファイルが使用中です。pip は `python -m pip install --upgrade pip` で更新してください。ほかのファイルの場合は、その環境で動いているプログラムを終了してから、やり直してください。"
    } text {
        verified: false,
        patterns: [
            r"externally-managed-environment",
            r"could not install packages due to an (?:oserror|environmenterror): \[(?:winerror 5|errno 13|errno 1)\]",
        ],
        examples: [
            "error: externally-managed-environment

× This environment is externally managed",
            "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\Python312\\\\Lib\\\\site-packages'",
        ],
    }
    NO_ADMIN "GK-ERR-773" Problem {
        "you may not act as administrator of this machine (sudo), which the command that was run wants" /
        "実行したコマンドには管理者の権限（sudo）が必要ですが、この端末では許可されていません"
    } help {
        "Claude Code needs no administrator: its native installer writes to your home folder, npm does with a folder of your own (`npm config set prefix ~/.npm-global`), Homebrew on Linux and uv likewise.\n- Something that does need it (a system package such as git, libsecret, the company's root certificate): send the request below." /
        "Claude Code に管理者の権限は不要です。ネイティブインストーラーはホームフォルダーに書き込みます。npm も自分のフォルダー（`npm config set prefix ~/.npm-global`）なら同じです。\n- 権限が必要なもの（git や libsecret などのシステムのパッケージ、会社のルート証明書）の場合: 下の依頼文を送ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bis not in the sudoers file\b|\bis not allowed to (?:execute|run) (?:'[^']{1,200}' |sudo )(?:as root )?on \S",
        ],
        ask: DeviceAdmin {
            "A command for my work with Claude Code needs administrator rights on my machine, which I don't have (sudo). Please run or install it for me, or tell me the company's way to get it." /
            "Claude Code を使う作業に必要なコマンドが、この端末の管理者権限（sudo）を必要としますが、私のアカウントにはありません。代わりに実行またはインストールしていただくか、社内での方法を教えていただけますか。"
        },
        examples: [
            "taro is not in the sudoers file.  This incident will be reported.",
        ],
    }
    NOT_ROOT "GK-ERR-1113" Usage {
        "a command that needs root's rights (mostly a package manager such as apt) was run without them; no other command holds the lock" /
        "root の権限が必要なコマンド（多くは apt などのパッケージ管理）が、権限なしで実行されました。別の処理がロックを保持しているわけではありません"
    } help {
        "Run it with sudo: `sudo apt-get install NAME`.\n- A Dockerfile: `USER root` before that RUN, and the image's own user again after it. A container that runs: `docker exec -u 0 -it CONTAINER bash`.\n- Claude Code ran the command: it can't type a password for sudo. Run it yourself in a terminal.\n- You may not use sudo: Claude Code itself needs no root (its native installer writes to your home folder). For a system package ask whoever manages the machine." /
        "sudo を付けて実行してください: `sudo apt-get install 名前`。\n- Dockerfile の場合: その RUN の前に `USER root` を書き、後で元のユーザーに戻してください。実行中のコンテナーでは `docker exec -u 0 -it コンテナー bash` です。\n- Claude Code が実行したコマンドの場合: sudo のパスワードは入力できません。ターミナルで自分で実行してください。\n- sudo を使えない場合: Claude Code 自体に root の権限は不要です（ネイティブインストーラーはホームフォルダーに書き込みます）。システムのパッケージは、端末管理者に依頼してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:open|acquire) \(13: permission denied\)|\bare you root\?",
            r"\bhas to be run with superuser privileges\b|\bneed to be root to perform this command\b|\brequires superuser privilege\b|\bcannot perform this operation unless you are root\b|\bunable to lock database: permission denied|\bfailed to open apk database: permission denied",
        ],
        examples: [
            "E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)\nE: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?",
            "ERROR: Unable to lock database: Permission denied",
        ],
    }
    PACKAGE_LOCK "GK-ERR-774" Usage {
        "another package command (apt, dpkg, an automatic update) is at work on this machine and holds the lock" /
        "別のパッケージ処理（apt、dpkg、自動更新など）が実行中で、ロックを保持しています"
    } help {
        "Wait until it has ended: the text names the process (`ps -p NUMBER`); after the start of a machine that is mostly the automatic update (unattended-upgrades).\n- It was interrupted and no such process runs: `sudo dpkg --configure -a`, then try again. Don't delete the lock while it runs." /
        "終わるまで待ってください。本文にプロセスが示されています（`ps -p 番号`）。起動直後は、たいてい自動更新（unattended-upgrades）です。\n- 中断されて、そのプロセスがもうない場合: `sudo dpkg --configure -a` のあとでやり直してください。実行中にロックを削除しないでください。"
    } text {
        verified: false,
        patterns: [
            r"could not get lock /var/lib/(?:dpkg|apt)|unable to acquire the dpkg (?:frontend )?lock",
        ],
        examples: [
            "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (unattended-upgr)",
        ],
    }
    PACKAGE_SOURCE "GK-ERR-775" Usage {
        "apt or dnf doesn't take Claude Code from its package source: the source isn't registered, its signing key is missing, or its address isn't reached" /
        "apt または dnf が、配布元から Claude Code を取得できません。配布元が登録されていない、署名鍵がない、または接続できません"
    } help {
        "“Unable to locate package”: the source isn't registered: follow Claude Code's setup page for apt or dnf, then `sudo apt update`.\n- NO_PUBKEY, “GPG check FAILED”: fetch the key again as that page says, and put it where the source's `signed-by` (or gpgkey) names it; a block page saved as the key does the same.\n- “does not have a Release file”, “Cannot download repomd.xml”: `curl -vI ADDRESS` shows whether a proxy answers instead; apt takes it from Acquire::https::Proxy, dnf from `proxy=`.\n- The native installer needs no package source." /
        "「Unable to locate package」の場合: 配布元が登録されていません。Claude Code のセットアップのページの apt または dnf の手順に従い、`sudo apt update` を実行してください。\n- NO_PUBKEY や「GPG check FAILED」の場合: ページのとおりに鍵を取得し直し、配布元の `signed-by`（または gpgkey）が示す場所に置いてください。鍵として遮断ページを保存した場合も同じ表示になります。\n- 「does not have a Release file」や「Cannot download repomd.xml」の場合: `curl -vI アドレス` で、プロキシが代わりに応答していないか確認してください。プロキシは、apt では Acquire::https::Proxy、dnf では `proxy=` に設定します。\n- ネイティブインストーラーなら、配布元の登録は不要です。"
    } text {
        verified: false,
        patterns: [
            r"unable to locate package claude",
            r"\bgpg error: https://downloads\.claude\.ai\b|downloads\.claude\.ai\b.{0,160}\bno_pubkey\b",
            r"the repository 'https://downloads\.claude\.ai\b.{0,120}does not have a release file",
            r"failed to download metadata for repo 'claude",
        ],
        examples: [
            "E: Unable to locate package claude-code",
            "W: GPG error: https://downloads.claude.ai/claude-code/apt stable InRelease: The following signatures couldn't be verified because the public key is not available: NO_PUBKEY 0123456789ABCDEF",
            "E: The repository 'https://downloads.claude.ai/claude-code/apt stable Release' does not have a Release file.",
            "Error: Failed to download metadata for repo 'claude-code': Cannot download repomd.xml",
        ],
    }
    XCODE_TOOLS "GK-ERR-776" Usage {
        "Xcode's command line tools, which git and Homebrew on macOS need, are missing, too old, or their licence wasn't accepted" /
        "macOS の git や Homebrew に必要な Xcode のコマンドラインツールが、ないか、古いか、ライセンスに同意されていません"
    } help {
        "`xcode-select --install`, and confirm the window; after an update of macOS this is the usual remedy.\n- It says that they are installed: `sudo rm -rf /Library/Developer/CommandLineTools`, then `xcode-select --install` again; or `sudo xcode-select --reset`. Licence: `sudo xcodebuild -license accept`.\n- No rights for that, or the download is blocked: whoever manages the machine installs them. Claude Code starts without them, but has no git." /
        "`xcode-select --install` を実行し、表示された画面で確認してください。macOS の更新後は、たいていこれで解決します。\n- インストール済みと表示される場合: `sudo rm -rf /Library/Developer/CommandLineTools` のあとでもう一度 `xcode-select --install`、または `sudo xcode-select --reset` を実行してください。ライセンスの場合は `sudo xcodebuild -license accept` です。\n- 権限がない、ダウンロードが遮断される場合: 端末管理者がインストールします。Claude Code は起動しますが、git は使えません。"
    } text {
        verified: false,
        patterns: [
            r"invalid active developer path|\byour command line tools are too old\b|agree(?:d)? to the xcode license|no developer tools were found",
        ],
        examples: [
            "xcrun: error: invalid active developer path (/Library/Developer/CommandLineTools), missing xcrun at: /Library/Developer/CommandLineTools/usr/bin/xcrun",
        ],
    }
    LANGUAGE_MODE "GK-ERR-777" Problem {
        "a policy of this machine runs PowerShell in its restricted mode (Constrained Language), in which the command or installer doesn't work" /
        "端末のポリシーにより PowerShell が制限付きのモード（Constrained Language）で動作しており、コマンドやインストーラーが実行できません"
    } help {
        "`$ExecutionContext.SessionState.LanguageMode` shows it. It comes from AppLocker or App Control (WDAC), not from the execution policy; no setting of yours changes it.\n- Install another way: `winget install Anthropic.ClaudeCode`, npm, or the .exe that the company distributes; Claude Code's shell may be Git Bash. Or send the request below." /
        "`$ExecutionContext.SessionState.LanguageMode` で確認できます。実行ポリシーではなく、AppLocker または App Control（WDAC）によるもので、利用者の設定では変えられません。\n- 別の方法でインストールしてください: `winget install Anthropic.ClaudeCode`、npm、会社が配布する .exe など。Claude Code のシェルには Git Bash を使えます。それ以外は、下の依頼文を送ってください。"
    } text {
        verified: false,
        patterns: [
            r"supported only on core types in this language mode|\bconstrained ?language ?mode\b|allowed only in (?:the )?full ?language mode",
        ],
        ask: DeviceAdmin {
            "PowerShell runs in Constrained Language mode on my machine, so that the installer of Claude Code (or a command of it) fails. Please install Claude Code for me, or allow its signed installer and program in AppLocker or App Control." /
            "私の端末では PowerShell が Constrained Language モードで動作しており、Claude Code のインストーラー（またはコマンド）が失敗します。Claude Code をインストールしていただくか、署名済みのインストーラーとプログラムを AppLocker または App Control で許可していただけますか。"
        },
        examples: [
            "Method invocation is supported only on core types in this language mode.",
        ],
    }
    WRONG_SYSTEM "GK-ERR-1298" Usage {
        "npm (pnpm, Yarn) refuses a package that isn't made for this operating system or processor" /
        "このオペレーティングシステムまたはプロセッサーに対応していないパッケージのため、npm（pnpm、Yarn）がインストールを拒否しました"
    } help {
        "Behind “wanted” or “Valid OS” stands what the package is made for (`!win32`: not for Windows), behind “current” or “Actual OS” what runs here. --force installs what doesn't run.\n- “@rollup/rollup-”, “@esbuild/”, “@img/sharp-”, “fsevents”, “-linux-”, “-darwin-”, “-win32-”, “-linux”, “-darwin”: this package is a part of another one for one system alone, and on other systems it has to be left out. It stands under dependencies of your package.json: take it out (rollup, esbuild and the like bring the right one along themselves), or move it to optionalDependencies (`npm install --save-optional NAME`). It doesn't stand there: the lock file was written on another system: delete node_modules and the lock file, run `npm install` on this system, and commit the new one. A node_modules that was copied from another system (into a container too) has to be installed anew.\n- “for n@”: n switches Node.js on macOS and Linux alone. On Windows take nvm-windows (`winget install CoreyButler.NVMforWindows`), fnm (`winget install Schniz.fnm`), or Node.js' own installer; n itself works in WSL.\n- A program that you wanted to use: take another one that does the same; what isn't made for Windows can be installed in WSL.\n- A dependency of your project: its lock file was written on another system, or the package belongs under optionalDependencies. Move it there (`npm install --save-optional NAME`), or delete node_modules and the lock file and run `npm install` on this system.\n- The system in the text isn't yours: in WSL Windows' npm ran (`which npm` shows /mnt/c): install Node.js in WSL. On a Mac with an Apple chip a Node.js for Intel ran (“x64”): install the one for arm64.\n- Only lines with “warn” or “SKIPPING OPTIONAL DEPENDENCY”: nothing is wrong; the package is left out here." /
        "「wanted」や「Valid OS」の後がパッケージの対応するシステム（`!win32` は Windows 以外）、「current」や「Actual OS」の後がこの端末のものです。--force を付けても動作しません。\n- 「@rollup/rollup-」「@esbuild/」「@img/sharp-」「fsevents」「-linux-」「-darwin-」「-win32-」「-linux」「-darwin」の場合: 別のパッケージの、特定のシステム用の部分で、ほかのシステムでは省かれる必要があります。package.json の dependencies にある場合は、削除するか（rollup や esbuild などは、適切なものを自動でインストールします）、optionalDependencies に移してください（`npm install --save-optional 名前`）。そこにない場合は、ロックファイルが別のシステムで作られています。node_modules とロックファイルを削除し、このシステムで `npm install` を実行して、新しいものをコミットしてください。別のシステムから（コンテナーへも）コピーした node_modules は、インストールし直す必要があります。\n- 「for n@」の場合: n は macOS と Linux だけで Node.js を切り替えます。Windows では nvm-windows（`winget install CoreyButler.NVMforWindows`）、fnm（`winget install Schniz.fnm`）、または Node.js のインストーラーを使ってください。n は WSL の中では使えます。\n- 使いたいプログラムそのものの場合: 同じ目的の別のものを使ってください。Windows に対応していないものは、WSL の中にインストールできます。\n- プロジェクトの依存パッケージの場合: ロックファイルが別のシステムで作られたか、optionalDependencies に書くべきパッケージです。そこに移すか（`npm install --save-optional 名前`）、node_modules とロックファイルを削除して、このシステムで `npm install` を実行してください。\n- 本文のシステムが実際と異なる場合: WSL では Windows の npm が動いています（`which npm` に /mnt/c が出ます）。WSL の中に Node.js をインストールしてください。Apple シリコンの Mac では Intel 用の Node.js が動いています（「x64」）。arm64 用をインストールしてください。\n- 「warn」や「SKIPPING OPTIONAL DEPENDENCY」の行だけの場合: 問題ありません。この端末では、そのパッケージが省かれます。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:err!|error) (?:code )?ebadplatform\b|\b(?:err!|error) notsup (?:unsupported platform|not compatible with your operating system)\b|\berr_pnpm_unsupported_platform\b",
            r"\berror \W?[\w@./-]{1,120}@[\w.+-]{1,40}\W{1,4}the (?:platform|cpu architecture) \W{1,2}\w{2,20}\W{1,2} is incompatible with this module\b",
        ],
        examples: [
            "npm error code EBADPLATFORM\nnpm error notsup Unsupported platform for n@9.0.0: wanted {\"os\":\"!win32\"} (current: {\"os\":\"win32\",\"arch\":\"x64\"})",
            "error yarn-fixes@0.1.0: The platform \"darwin\" is incompatible with this module.\nerror Found incompatible module.",
        ],
    }
    NPX_COMMAND "GK-ERR-1299" Usage {
        "npx (npm exec, pnpm dlx, bunx) got the package and doesn't know which command of it to run: it has none, or several of which none has the package's name" /
        "npx（npm exec、pnpm dlx、bunx）がパッケージを取得しましたが、実行するコマンドを決められません。コマンドがないか、複数あってパッケージと同じ名前のものがありません"
    } help {
        "`npm view PACKAGE bin` shows the package's commands. There are some: name one, `npx -p PACKAGE COMMAND` (`npm exec --package=PACKAGE -- COMMAND`, `pnpm --package=PACKAGE dlx COMMAND`); for an MCP server with `-y` before it, in the args of its entry.\n- It shows nothing: the package is a library, or another one was meant: look at the tool's own instructions for the name (a scope such as @acme/ is easily left out), and at the version (`PACKAGE@latest`).\n- The name is that of a tool of your project: without the project's packages npx fetches a strange package of that name. Run `npm install` in the project's folder first.\n- The package comes from git or a folder: its author has to name the command under `bin` in package.json, and that file has to be there (built).\n- You wrote `npx install NAME` or the like: `install` was taken for the package; it is `npm install NAME`." /
        "パッケージのコマンドは `npm view パッケージ bin` で分かります。ある場合は、コマンドを指定してください: `npx -p パッケージ コマンド`（`npm exec --package=パッケージ -- コマンド`、`pnpm --package=パッケージ dlx コマンド`）。MCP サーバーでは、その項目の args に、前に `-y` を付けて書きます。\n- 何も表示されない場合: そのパッケージはライブラリであるか、別のパッケージが正しいものです。ツールの説明で名前（@acme/ のようなスコープの付け忘れがよくあります）とバージョン（`パッケージ@latest`）を確認してください。\n- 名前がプロジェクトのツールの場合: プロジェクトのパッケージがないため、同じ名前の無関係なパッケージが取得されています。先にプロジェクトのフォルダーで `npm install` を実行してください。\n- git またはフォルダーのパッケージの場合: 作者が package.json の `bin` にコマンドを指定し、そのファイル（ビルド済み）を含める必要があります。\n- `npx install 名前` のように実行した場合: `install` がパッケージとして扱われています。正しくは `npm install 名前` です。"
    } text {
        verified: false,
        patterns: [
            r"\bcould not determine executable to run\b|\berr_pnpm_dlx_(?:no_bin|multiple_bins)\b",
        ],
        examples: [
            "npm error could not determine executable to run",
        ],
    }
    PEERS "GK-ERR-1300" Usage {
        "npm (pnpm) can't choose versions that go together: two packages want different versions of a third one (peer dependencies)" /
        "npm（pnpm）が、組み合わせられるバージョンを決められません。2 つのパッケージが、別のパッケージの異なるバージョンを求めています（peer dependencies）"
    } help {
        "Read the lines below it: “Found” is the version that is there, “Could not resolve dependency” the package that wants another one. Bring the two together: a newer release of that package (`npm install PACKAGE@latest`; `npm view PACKAGE peerDependencies` shows what it wants), or the version of the third one that it takes.\n- No release of it fits yet: `npm install --legacy-peer-deps` leaves the check out, for a while: the program may fail when it runs. --force does so too, and more.\n- It came with another npm or Node.js (npm 7 and later check it, 6 didn't), or only in a CI job: use the same npm there, and commit package-lock.json.\n- `npm install -g`: name the version of the program that fits your Node.js; what stands in the current folder's package.json has no effect there.\n- “ERR_PNPM_PEER_DEP_ISSUES”: the same of pnpm; `pnpm why PACKAGE` shows who wants it, `strict-peer-dependencies=false` makes it a warning." /
        "その下の行を確認してください。「Found」は現在のバージョン、「Could not resolve dependency」は別のバージョンを求めているパッケージです。両者を合わせてください。そのパッケージの新しいリリースにするか（`npm install パッケージ@latest`。求めるバージョンは `npm view パッケージ peerDependencies` で分かります）、求められているバージョンに変更します。\n- 合うリリースがまだない場合: `npm install --legacy-peer-deps` で、一時的に確認を省けます。実行時に失敗することがあります。--force も同様ですが、ほかの確認も省かれます。\n- npm や Node.js を変えた後（npm 7 以降は確認し、6 では確認しません）や、CI のジョブだけの場合: 同じ npm を使い、package-lock.json をコミットしてください。\n- `npm install -g` の場合: 使っている Node.js に合うプログラムのバージョンを指定してください。現在のフォルダーの package.json は関係しません。\n- 「ERR_PNPM_PEER_DEP_ISSUES」の場合: pnpm の同じエラーです。求めているパッケージは `pnpm why パッケージ` で分かり、`strict-peer-dependencies=false` で警告になります。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:err!|error) (?:code )?eresolve\b|\beresolve (?:unable to resolve dependency tree|could not resolve)\b|\berr_pnpm_peer_dep_issues\b",
        ],
        examples: [
            "npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree",
        ],
    }
    APT_SIGNATURE "GK-ERR-1301" Usage {
        "apt can't verify the list of a package source: its signature isn't valid, or its key is missing. With all sources, Ubuntu's or Debian's own too, it is this machine or the network; with one alone that source or its key" /
        "apt がパッケージ配布元の一覧を検証できません。署名が正しくないか、鍵がありません。Ubuntu や Debian 自身を含むすべての配布元で起こる場合は、この端末またはネットワークが原因です。1 つだけの場合は、その配布元または鍵の問題です"
    } help {
        "The lines of `apt-get update` show whether every source fails, or one alone. Don't switch the check off (--allow-unauthenticated, trusted=yes).\n- “At least one invalid signature” of every source, in a container or while an image is built: mostly Docker's disk is full, so that apt can't write what it checks. `docker system df` and `df -h` show it; `docker image prune`, `docker container prune` and `docker builder prune` make room, or a larger disk in Docker Desktop's settings.\n- It began just now, and there is room: a mirror may be out of step while it is brought up to date, which clears up by itself: try again later.\n- It stays, and there is room: what was fetched before is broken, or the image is too old: `sudo rm -rf /var/lib/apt/lists/*`, then `sudo apt-get update`; `docker pull` the base image anew (`docker build --pull --no-cache`), and update Docker.\n- It comes only in the company's network: a proxy, cache or filter changes what comes by plain http: the network team leaves the sources' hosts out. Where the image has ca-certificates (slim ones lack it), https:// in the sources helps as well. The clock may be wrong, too (`date`).\n- “NO_PUBKEY”, “BADSIG”, “EXPKEYSIG”, mostly of one source alone: its key is missing here, or has been changed. Fetch it (again) as the source's own page says, into the file that `signed-by` names, which has to be readable for everybody (mode 0644), then `sudo apt-get update`. It is Debian's or Ubuntu's own source: the image is too old or of another release: take a newer base image." /
        "すべての配布元で失敗するか、1 つだけかは、`apt-get update` の行で分かります。署名の確認は無効にしないでください（--allow-unauthenticated、trusted=yes）。\n- コンテナーやイメージのビルド中に、すべての配布元で「At least one invalid signature」となる場合: 多くは Docker のディスクがいっぱいで、apt が確認用のファイルを書けません。`docker system df` と `df -h` で確認し、`docker image prune`、`docker container prune`、`docker builder prune` で空けるか、Docker Desktop の設定でディスクを増やしてください。\n- 始まったばかりで、空きがある場合: ミラーが更新の途中かもしれません。その場合は自然に解消するため、時間をおいてやり直してください。\n- 続いており、空きがある場合: 以前に取得した内容が壊れているか、イメージが古すぎます。`sudo rm -rf /var/lib/apt/lists/*` の後に `sudo apt-get update` を実行し、ベースイメージを取得し直し（`docker build --pull --no-cache`）、Docker を更新してください。\n- 社内のネットワークだけで起こる場合: プロキシ、キャッシュ、フィルターが、http で取得した内容を変えています。ネットワーク担当が配布元のホストを対象外にします。イメージに ca-certificates があれば（軽量のイメージにはありません）、配布元の指定を https:// にしても解消します。時計のずれ（`date`）も確認します。\n- 「NO_PUBKEY」「BADSIG」「EXPKEYSIG」の場合（多くは 1 つの配布元だけ）: その鍵がここにないか、変更されています。配布元のページのとおりに鍵を取得（し直）して `signed-by` のファイルに置き（誰でも読めるよう、モードは 0644）、`sudo apt-get update` を実行してください。Debian や Ubuntu 自身の配布元の場合は、イメージが古いか、別のリリースのものです。新しいベースイメージを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bat least one invalid signature was encountered\b|\bthe following signatures were invalid: badsig\b",
            r"\bthe following signatures couldn't be verified because the public key is not available\b",
        ],
        examples: [
            "Err:2 http://archive.ubuntu.com/ubuntu focal InRelease\n  At least one invalid signature was encountered.",
            "W: GPG error: https://deb.nodesource.com/node_22.x nodistro InRelease: The following signatures couldn't be verified because the public key is not available: NO_PUBKEY 2F59B5F99B1BE0B4",
        ],
    }
    NODE_GYP "GK-ERR-1302" Usage {
        "npm has to compile a package on this machine (node-gyp), and what that takes isn't found: a C++ compiler (Windows: Visual Studio's), make or Python" /
        "npm がパッケージをこの端末でコンパイルしようとしましたが（node-gyp）、必要なもの（C++ コンパイラー。Windows では Visual Studio のもの、make、Python）が見つかりません"
    } help {
        "Try first whether a compiled build exists: an LTS release of Node.js (`node --version`) and the newest release of the package mostly need no compiler.\n- “Visual Studio”, “find VS”: install Visual Studio's Build Tools with “Desktop development with C++” (`winget install Microsoft.VisualStudio.2022.BuildTools`, then choose that workload in its installer), and open a new terminal. They are installed: that workload is missing (the lines “find VS” say so), or this node-gyp is older than the Visual Studio: update Node.js with its npm. On a company's machine whoever manages it installs them.\n- “find Python”, “any Python installation”, “Python executable”: install Python 3 (`winget install Python.Python.3.12`, `apt-get install python3`, `apk add python3`), or name it: `npm config set python PATH`, in newer npm the variable PYTHON.\n- “not found: make”, “not found: g++”, “not found: cc”: `sudo apt-get install build-essential python3`, `sudo dnf install gcc-c++ make python3`, in Alpine `apk add build-base python3`; in a slim image before `npm install`.\n- “No Xcode or CLT version detected”: `xcode-select --install` on macOS." /
        "まず、コンパイル済みのものがないか確認してください。Node.js の LTS（`node --version`）とパッケージの最新リリースでは、多くの場合コンパイラーは不要です。\n- 「Visual Studio」「find VS」の場合: 「C++ によるデスクトップ開発」（Desktop development with C++）を含めて、Visual Studio の Build Tools をインストールし（`winget install Microsoft.VisualStudio.2022.BuildTools` の後、インストーラーでそのワークロードを選択）、新しいターミナルを開いてください。インストール済みの場合は、そのワークロードがないか（「find VS」の行で分かります）、node-gyp が Visual Studio より古いものです。Node.js を npm とともに更新してください。会社の端末では、端末管理者がインストールします。\n- 「find Python」「any Python installation」「Python executable」の場合: Python 3 をインストールするか（`winget install Python.Python.3.12`、`apt-get install python3`、`apk add python3`）、場所を指定してください: `npm config set python パス`（新しい npm では環境変数 PYTHON）。\n- 「not found: make」「not found: g++」「not found: cc」の場合: `sudo apt-get install build-essential python3`、`sudo dnf install gcc-c++ make python3`、Alpine では `apk add build-base python3` を実行してください。軽量のイメージでは `npm install` の前に行います。\n- 「No Xcode or CLT version detected」の場合: macOS で `xcode-select --install` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcould not find any (?:visual studio|python) installation to use\b|\bgyp (?:err!|error) find (?:vs|python)\b|\bgyp: no xcode or clt version detected\b",
            r"\bgyp (?:err!|error) (?:stack )?(?:error: )?not found: (?:make|gmake|g\+\+|gcc|cc|c\+\+)(?:\W|$)|\bgyp (?:err!|error) (?:stack )?(?:error: )?can\W{1,3}t find python executable\b",
        ],
        examples: [
            "gyp ERR! stack Error: Could not find any Visual Studio installation to use",
            "gyp ERR! stack Error: not found: make",
        ],
    }
    GLOBAL_INCOMPLETE "GK-ERR-1303" Usage {
        "a file or package is missing inside a program that npm installed globally: its installation is incomplete, or was left half by an update" /
        "npm でグローバルにインストールしたプログラムの中のファイルまたはパッケージがありません。インストールが不完全か、更新が途中で終わっています"
    } help {
        "Install that program anew: `npm uninstall -g NAME`, then `npm install -g NAME`. NAME is the first folder behind the first node_modules of the path in the text (with its scope: @acme/tool); where that is npm itself, see the point “npm” below. A setting, sign-in or network isn't at fault.\n- “node_modules/npm/”, “node_modules\\npm\\”, “bin/npm”, “bin/npx”: it is npm itself: install Node.js anew (its installer, `nvm install NUMBER`, `brew reinstall node`), which brings npm along.\n- “claude-code”: take Claude Code's native installer, and remove npm's copy (`npm uninstall -g @anthropic-ai/claude-code`).\n- The missing module has a plain name (no ./ before it), and it stays after that: the program expects it beside itself: `npm install -g` with that name, or an older release of the program.\n- It fails with “permission” while it is uninstalled: the folder belongs to root: use a Node.js of your own (nvm), and install the program there." /
        "そのプログラムをインストールし直してください: `npm uninstall -g 名前` の後、`npm install -g 名前`。名前は、本文のパスの最初の node_modules の次のフォルダーです（スコープがあれば含めます: @acme/tool）。それが npm 自身であれば、下の「npm」の項目を見てください。設定、サインイン、ネットワークの問題ではありません。\n- 「node_modules/npm/」「node_modules\\npm\\」「bin/npm」「bin/npx」の場合: npm 自身です。Node.js をインストールし直すと（インストーラー、`nvm install 番号`、`brew reinstall node`）、npm も入ります。\n- 「claude-code」の場合: Claude Code のネイティブインストーラーを使い、npm のものを削除してください（`npm uninstall -g @anthropic-ai/claude-code`）。\n- 不足しているモジュールが（前に ./ のない）名前だけで、それでも解消しない場合: プログラムが、別のグローバルパッケージとして必要としています。その名前で `npm install -g` を実行するか、プログラムの以前のリリースを使ってください。\n- アンインストールが権限のために失敗する場合: フォルダーが root のものです。自分用の Node.js（nvm）を使い、そこにプログラムをインストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bcannot find module '(?:\.{1,2}/|@?[a-z])[^':]{1,200}'[^<]{0,900}?\bat (?:object|module)\.<anonymous> \((?:file:///?)?(?:[a-z]:)?[^()'<]{0,200}?[\\/](?:lib|npm|nodejs|v\d[\d.]{1,12})[\\/]node_modules[\\/]",
            r"\bcannot find module '(?:\.{1,2}/|@?[a-z])[^':]{1,200}'.{0,12}?require stack:(?:\\{1,3}n|\W){1,10}(?:[a-z]:)?[^\s:']{0,200}?[\\/](?:lib|npm|nodejs|v\d[\d.]{1,12})[\\/]{1,4}node_modules[\\/]",
            // The whole path of what is missing, Node's for import, and npm's own script.
            r"\bcannot find (?:module|package) '(?:file:///?)?(?:[a-z]:)?(?:[\\/][^':<>]{0,200}?[\\/](?:lib|npm|v\d[\d.]{1,12})|[\\/]{1,4}program files(?: \(x86\))?[\\/]{1,4}nodejs)[\\/]{1,4}node_modules[\\/][^'<>]{1,200}'",
            r"\bcannot find (?:module|package) '[^':<>]{1,200}' imported from '?(?:file:///?)?(?:[a-z]:)?(?:[\\/][^':<>]{0,200}?[\\/](?:lib|npm|v\d[\d.]{1,12})|[\\/]{1,4}program files(?: \(x86\))?[\\/]{1,4}nodejs)[\\/]{1,4}node_modules[\\/]",
            r"\bcannot find module '\.{1,2}/[^':]{1,200}'.{0,12}?require stack:(?:\\{1,3}n|\W){1,10}(?:[a-z]:)?[\\/][^\s:']{0,200}?\b(?:npm|npx)(?:-cli\.js)?(?:[^\w./-]|$)",
        ],
        examples: [
            "Error: Cannot find module './lib/js-yaml.js'\n    at Function.Module._resolveFilename (internal/modules/cjs/loader.js:636:15)\n    at require (internal/modules/cjs/helpers.js:25:18)\n    at Object.<anonymous> (/usr/local/lib/node_modules/acme-cli/node_modules/js-yaml/index.js:4:12)",
            "Error: Cannot find module '../lib/cli.js'\nRequire stack:\n- /usr/local/lib/node_modules/acme-cli/bin/acme.js",
            "Error: Cannot find module '/usr/local/lib/node_modules/npm/bin/npm-cli.js'\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1144:15) {\n  code: 'MODULE_NOT_FOUND',\n  requireStack: []\n}",
            "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'zod' imported from /opt/homebrew/lib/node_modules/acme-mcp/dist/index.js",
            "Error: Cannot find module '../lib/cli.js'\nRequire stack:\n- /usr/local/bin/npm",
        ],
    }
}
