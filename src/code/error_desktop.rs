//! GK-ERR-364 and others: Windows' packages of apps, and Claude's desktop app.

super::error_text::error_texts! {
    PACKAGE_POLICY "GK-ERR-890" Problem {
        "Windows isn't allowed to install this app's package (0x80073CFF): it comes from outside the Store, and a policy or the edition of Windows forbids that (sideloading)" /
        "このアプリのパッケージのインストールが Windows で許可されていません（0x80073CFF）。ストア以外のパッケージ（サイドローディング）が、ポリシーまたは Windows のエディションで禁止されています"
    } help {
        "Whoever manages the machine sets “Allow all trusted apps to install” (AllowAllTrustedApps), or deploys the MSIX (Intune, provisioning). Claude Code in the terminal works meanwhile.\n- Your own machine: Settings › System › For developers, or Apps › Advanced app settings: allow apps from anywhere.\n- Sideloading is allowed already: a group policy counts before it: AllowAllTrustedApps is 0 under HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\Appx.\n- Or install without Cowork, where the installer offers that." /
        "この端末の管理者が「信頼できるすべてのアプリのインストールを許可する」（AllowAllTrustedApps）を有効にするか、MSIX を配布する必要があります（Intune、プロビジョニング）。その間もターミナルの Claude Code は使えます。\n- 自分で管理する端末の場合: 設定の「システム › 開発者向け」または「アプリ › アプリの詳細設定」で、入手元の制限を解除してください。\n- サイドローディングが許可済みの場合: グループ ポリシーが優先されます（HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\Appx の AllowAllTrustedApps が 0）。\n- インストーラーに選択肢がある場合は、Cowork なしでインストールすることもできます。"
    } text {
        verified: false,
        patterns: [
            r"\b0x80073cff\b|\berror_install_policy_failure\b",
        ],
        ask: DeviceAdmin {
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
        ask: DeviceAdmin {
            "The package of Claude's desktop app needs administrator rights on my machine (0x80073D28), because it brings a service. Please install it, or deploy it for me." /
            "Claude のデスクトップアプリのパッケージはサービスを含むため、私の端末へのインストールに管理者の権限が必要です（0x80073D28）。インストールまたは配布していただけますか。"
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
    VM_NETWORK "GK-ERR-1158" Problem {
        "the virtual machine of Cowork in Claude's desktop app has started, but doesn't reach Anthropic's API from inside" /
        "Claude のデスクトップアプリの Cowork の仮想マシンは起動しましたが、その中から Anthropic の API に接続できません"
    } help {
        "The machine itself may reach the API: the virtual machine goes out by a network of its own. In a company network the network team has to let it out to api.anthropic.com, port 443, directly and without TLS inspection; it is reported not to take up the company's proxy and certificate, and to have no setting for them.\n- It works without the VPN, or in another network (a phone's): the company's network or the VPN client stops it. Show the network team this log.\n- Nowhere: restart the app and Windows, and update the app.\n- Your organization uses Claude by its own cloud or gateway: work in Claude Code in the terminal, which goes by the proxy, the certificate and the provider of `genkan setup`; this virtual machine doesn't affect it." /
        "端末自体は API に接続できることがあります。仮想マシンは独自のネットワークから外に出るためです。社内ネットワークでは、ネットワークの担当者が、api.anthropic.com のポート 443 への直接の接続を、TLS の検査なしで許可する必要があります。社内のプロキシと証明書は使われず、設定もないと報告されています。\n- VPN なし、または別のネットワーク（スマートフォンなど）で動く場合: 社内ネットワークまたは VPN クライアントが止めています。このログをネットワークの担当者に示してください。\n- どこでも動かない場合: アプリと Windows を再起動し、アプリを更新してください。\n- 組織が自社のクラウドまたはゲートウェイで Claude を使う場合: ターミナルの Claude Code を使ってください。`genkan setup` のプロキシ、証明書、プロバイダーを使い、この仮想マシンの影響を受けません。"
    } text {
        verified: false,
        patterns: [
            r"\bapi reachability: (?:probably_)?unreachable\b|\[vm:network\] api is unreachable\b",
        ],
        examples: [
            "[VM] API reachability: PROBABLY_UNREACHABLE",
        ],
    }
    VM_FILES "GK-ERR-1159" Problem {
        "the virtual machine of Cowork in Claude's desktop app doesn't find what it needs: a share of the machine's files, or its runtime, whose download isn't verified" /
        "Claude のデスクトップアプリの Cowork の仮想マシンが、必要なもの（端末のファイルの共有、または検証済みのランタイム）を見つけられません"
    } help {
        "Quit the app whole (Task Manager: no claude.exe), as administrator `Restart-Service CoworkVMService`, or restart Windows, and open it again; Claude Code in the terminal works meanwhile.\n- “not verified”: the runtime's download broke off, and the app takes the broken one again each time. With the app closed, delete the folder of that version below claude-code-vm (a `.partial` is there, `.verified` is missing), and let it load anew. It is in your user profile, so that installing the app again doesn't remove it.\n- It breaks off again: a proxy, TLS inspection or a virus scanner cuts the download on a managed PC: have the network team and whoever manages the PC let it through, or try once in another network.\n- “share”, “is not mounted”, “already exists unexpectedly”: the virtual machine is left over from an earlier session; the restart above begins with a new one. A folder on a network drive, or one redirected by the company, isn't in the share: choose a folder on the local disk." /
        "アプリを完全に終了し（タスク マネージャーに claude.exe がない状態）、管理者として `Restart-Service CoworkVMService` を実行するか Windows を再起動して、開き直してください。その間もターミナルの Claude Code は使えます。\n- 「not verified」の場合: ランタイムのダウンロードが中断し、アプリが不完全なものを毎回使おうとしています。アプリを終了した状態で、claude-code-vm の下のそのバージョンのフォルダー（`.partial` があり、`.verified` がない）を削除し、ダウンロードし直してください。ユーザープロファイルにあるため、アプリの再インストールでは削除されません。\n- 再び中断する場合: 管理された PC で、プロキシ、TLS の検査、ウイルス対策ソフトがダウンロードを止めています。ネットワークの担当者と端末管理者に許可してもらうか、一度別のネットワークで試してください。\n- 「share」「is not mounted」「already exists unexpectedly」の場合: 以前のセッションの仮想マシンが残っています。上の再起動で、新しいものが使われます。ネットワークドライブや、組織がリダイレクトしているフォルダーは共有に含まれません。ローカルディスクのフォルダーを選んでください。"
    } text {
        verified: false,
        patterns: [
            r"\bunder plan9 share\b.{0,40}\bnot mounted\b|\bsdk version [\d.]{3,20} not verified at\b|\bclaude-code-vm\b.{0,60}\.verified\b",
        ],
        examples: [
            "RPC error -1: SDK version 2.1.260 not verified at /mnt/.virtiofs-root/shared/c/Users/me/AppData/Local/Claude/claude-code-vm/2.1.260/.verified",
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
        ask: DeviceAdmin {
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
        "本文にあるフレームワークを先にインストールし（同じ CPU 用（x64、ARM64）で、指定のバージョン以上）、その後にパッケージをインストールし直してください。\n- 「DesktopAppInstaller」（アプリ インストーラー、つまり winget）の場合: Microsoft Store で「アプリ インストーラー」を更新するか、管理者の PowerShell でモジュール Microsoft.WinGet.Client の `Repair-WinGetPackageManager -AllUsers` を実行すると、フレームワークも入ります。または、GitHub の winget-cli の同じリリースから DesktopAppInstaller_Dependencies.zip をダウンロードし、自分の CPU 用の各パッケージに `Add-AppxPackage ファイル` を実行してください。\n- Windows Server、LTSC、Windows サンドボックスの場合: フレームワークを入れる Store がないため、それぞれをファイルからインストールします。\n- インストールが許可されていない端末の場合: 端末管理者に依頼してください。\n- Claude Code をインストールするだけの場合: winget は不要です（ネイティブインストーラーまたは npm）。"
    } text {
        verified: false,
        patterns: [
            r"\bdepends on a framework that could not be found\b|\bprovide the framework\b.{0,200}?\bpublished by\b|\b0x80073cf3\b.{0,600}?フレームワーク",
        ],
        examples: [
            "Windows cannot install package Microsoft.DesktopAppInstaller_1.22.10582.0_x64__8wekyb3d8bbwe because this package depends on a framework that could not be found. Provide the framework \"Microsoft.UI.Xaml.2.8\" published by \"CN=Microsoft Corporation\"",
        ],
    }
    DESKTOP_SSH_FILE "GK-ERR-1212" Usage {
        "Claude's desktop app found a file of an older release on the SSH host where it needs a folder now (below ~/.claude/remote)" /
        "Claude のデスクトップアプリがフォルダーとして使う場所（~/.claude/remote の下）に、古いリリースのファイルが SSH の接続先に残っています"
    } help {
        "On the host itself, not on this machine: remove the file that the text names after `mkdir` (`rm PATH`), then connect again in the app. Nothing else is lost with it: the app installs its part anew.\n- It comes back: two releases of the app use the same host: update both.\n- Until then run `claude` on the host itself (`ssh HOST`)." /
        "この端末ではなく接続先で、本文の `mkdir` の後にあるファイルを削除し（`rm パス`）、アプリから接続し直してください。アプリがインストールし直すため、ほかに失われるものはありません。\n- 再発する場合: バージョンの異なるアプリが同じ接続先を使っています。両方を更新してください。\n- それまでは、接続先で直接 `claude` を実行してください（`ssh ホスト`）。"
    } text {
        verified: false,
        patterns: [
            r"\bmkdir (?<path>\S{0,200}[/\\]\.claude[/\\]remote[/\\]\S{1,80}): not a directory",
        ],
        examples: [
            "mkdir cli dir: mkdir /home/taro/.claude/remote/ccd-cli: not a directory",
            "mkdir /home/taro/.claude/remote/server: not a directory",
        ],
    }
    DESKTOP_SSH "GK-ERR-1219" Problem {
        "Claude's desktop app couldn't install or start its part (server or CLI, below ~/.claude/remote) on the SSH host" /
        "Claude のデスクトップアプリが、SSH の接続先に自身のプログラム（~/.claude/remote のサーバーまたは CLI）をインストールまたは起動できませんでした"
    } help {
        "Update the app and connect again. If it stays: on the host delete the folder ~/.claude/remote, which holds only what the app installs there (maybe of another release), and connect once more. Until then run `claude` on the host itself (`ssh HOST`).\n- Nothing arrives on the host: `ssh HOST true` in a terminal has to end without a question and without output; what .bashrc or .profile prints in such a session disturbs the installer.\n- The host lacks room, a writable home or permission to run programs there (noexec): `df -h ~`, `ls -ld ~/.claude`.\n- “server --install produced no result”, “No such file or directory”: the server's file isn't there, or is of a release that doesn't know --install." /
        "アプリを更新して接続し直してください。続く場合は、接続先で ~/.claude/remote フォルダー（アプリがインストールしたものだけが入っており、別のリリースのものが残っていることがあります）を削除し、もう一度接続します。それまでは、接続先で直接 `claude` を実行してください（`ssh ホスト`）。\n- 接続先に何も届いていない場合: ターミナルの `ssh ホスト true` が、確認も出力もなく終わる必要があります。.bashrc や .profile の出力はインストーラーの妨げになります。\n- 接続先に空き容量がない、ホームに書き込めない、プログラムを実行できない（noexec）場合: `df -h ~`、`ls -ld ~/.claude` で確認してください。\n- 「server --install produced no result」「No such file or directory」の場合: サーバーのファイルがないか、--install に対応していないリリースのものです。"
    } text {
        verified: false,
        patterns: [
            r"\bcouldn't install the claude cli on the remote\b|\bNO_INSTALL_RESULT\b",
            r"\bserver --install produced no result\b",
            r"/\.claude/remote/(?:server|ccd-cli)\S{0,80}: (?:no such file or directory|permission denied|cannot execute|exec format error)",
        ],
        examples: [
            "Couldn't install the Claude CLI on the remote: the installer produced no result [NO_INSTALL_RESULT]",
            "Connection failed: server --install produced no result",
            "bash: line 1: /home/taro/.claude/remote/server: No such file or directory",
        ],
    }
    DESKTOP_OPEN "GK-ERR-1221" Usage {
        "Claude Code couldn't open Claude Desktop (/desktop hands the session over to the app); the session in the terminal goes on" /
        "Claude Code が Claude Desktop を開けませんでした（/desktop はセッションをアプリに引き継ぎます）。ターミナルのセッションは引き続き使えます"
    } help {
        "Open Claude Desktop once by hand and sign in there, then run /desktop again: the app has a sign-in of its own and takes neither Claude Code's apiKeyHelper nor its gateway or cloud.\n- The app isn't installed, or is an old one: install or update it (on a company's machine by whoever manages it). /desktop works on macOS and Windows; in WSL, a container or over SSH there is no app to open.\n- You use Claude Code by a key, a gateway, Amazon Bedrock, Vertex AI or Foundry: the app doesn't take these from Claude Code's settings. Go on in the terminal, unless your administrator has set up the app for it.\n- It is installed and signed in: the system doesn't know that claude:// links are the app's (reinstall it, or have whoever manages this machine look whether a policy blocks such links), or it is a fault of this release on Windows (Store/MSIX): open the app by hand." /
        "Claude Desktop を一度手動で開いてサインインし、/desktop を実行し直してください。アプリのサインインは独立しており、Claude Code の apiKeyHelper、ゲートウェイ、クラウドの設定は使われません。\n- アプリがない、または古い場合: インストールするか更新してください（会社の端末では管理者が行います）。/desktop は macOS と Windows で使えます。WSL、コンテナー、SSH の接続先には開くアプリがありません。\n- Claude Code をキー、ゲートウェイ、Amazon Bedrock、Vertex AI、Foundry で使っている場合: アプリは Claude Code の設定からこれらを読みません。管理者がアプリを設定していなければ、ターミナルで続けてください。\n- インストールとサインインが済んでいる場合: claude:// のリンクがアプリに関連付けられていないか（再インストールするか、リンクがポリシーでブロックされていないかを端末管理者に確認してもらってください）、Windows でのこのリリース（ストア版、MSIX）の不具合です（アプリを手動で開いてください）。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:failed to|could not|couldn't|unable to|cannot|can't) (?:open|launch|start) (?:the )?claude desktop(?: app)?(?:[.:!,]|\W{0,3}$| please| automatically)",
            r"\bclaude desktop (?:is not|isn't|not) installed\b",
        ],
        examples: [
            "Error: Failed to open Claude Desktop. Please try opening it manually.",
            "Claude Desktop is not installed.",
        ],
    }
    DESKTOP_PART "GK-ERR-364" Problem {
        "Windows can't install or register an app's package (Claude's desktop app or another one that the text names); Claude Code in the terminal isn't affected" /
        "Windows がアプリのパッケージ（Claude のデスクトップアプリ、または本文にある別のアプリ）をインストールまたは登録できません。ターミナルの Claude Code には影響しません"
    } help {
        "Claude Code in the terminal works meanwhile. The reason in words: Event Viewer › Microsoft › Windows › AppXDeployment-Server, or `Get-AppxLog` in PowerShell.\n- “Administrator access is required”, “elevated installer exited”: only what follows. A “no” at Windows' question (UAC), or an account that isn't an administrator, gives it too; you said yes: ClaudeSetup.log has the error's number (0x…) in the lines above: paste those into `genkan explain -`. Without a number: as administrator `Get-AppxPackage -AllUsers *Claude* | Remove-AppxPackage -AllUsers`, restart, install again; or install without Cowork.\n- “AddPackage timed out”: Windows wasn't done within the installer's five minutes. `Get-AppxPackage *Claude*` shows whether the package came all the same; it didn't: restart and install again, with nothing else installing, and look into the event log named above.\n- 0x80073CF6, 0x80073CF9, and the package is Claude's: it couldn't be registered or installed, often because an older one is held. End every claude.exe (Task Manager), as administrator `Get-AppxPackage -AllUsers *Claude* | Remove-AppxPackage -AllUsers`, restart, and install before anything opens Claude; or install without Cowork. “Administrator access is required” after it is only a consequence.\n- Nothing is listed any more and it still fails: the event log names the package or file that is held.\n- ClaudeSetup.log says “CoworkVMService already exists”: that service is left over: `sc.exe stop CoworkVMService`, `sc.exe delete CoworkVMService` as administrator; “access denied” means that it goes only with its package.\n- 0x80073CF3: it conflicts with an installed one, is for another processor, or a framework that it needs is missing (the text or the event log names it). 0x80073CFB: the same version is there already. 0x80073D02: close the app first." /
        "その間もターミナルの Claude Code は使えます。詳しい理由は、イベント ビューアーの Microsoft › Windows › AppXDeployment-Server、または PowerShell の `Get-AppxLog` で分かります。\n- 「Administrator access is required」「elevated installer exited」の場合: 結果にすぎません。Windows の確認（UAC）で「いいえ」を選んだ場合や、管理者でないアカウントの場合にも表示されます。「はい」を選んだ場合は、ClaudeSetup.log の上の行にエラー番号（0x…）があります。その行を `genkan explain -` に貼り付けてください。番号がなければ、管理者として `Get-AppxPackage -AllUsers *Claude* | Remove-AppxPackage -AllUsers` を実行し、再起動してインストールし直すか、Cowork なしでインストールしてください。\n- 「AddPackage timed out」の場合: インストーラーの待つ 5 分の間に、Windows の処理が終わりませんでした。パッケージが入ったかは `Get-AppxPackage *Claude*` で分かります。入っていない場合は、再起動し、ほかのインストールがないときにやり直して、上のイベントログを確認してください。\n- 0x80073CF6、0x80073CF9 で、Claude のパッケージの場合: パッケージを登録またはインストールできません。多くは旧バージョンが使用中のためです。タスク マネージャーで claude.exe をすべて終了し、管理者として `Get-AppxPackage -AllUsers *Claude* | Remove-AppxPackage -AllUsers` を実行し、再起動して、Claude を開く前にインストールし直すか、Cowork なしでインストールしてください。続いて表示される「Administrator access is required」は結果にすぎません。\n- 一覧に何も表示されないのに失敗する場合: 使用中のパッケージやファイルは、イベントログに示されています。\n- ClaudeSetup.log に「CoworkVMService already exists」がある場合: そのサービスが残っています。管理者として `sc.exe stop CoworkVMService`、`sc.exe delete CoworkVMService` を実行してください。アクセス拒否になる場合、サービスはパッケージと一緒にしか削除できません。\n- 0x80073CF3: インストール済みのものと競合するか、別の CPU 用か、必要なフレームワークがありません（名前は本文かイベントログにあります）。0x80073CFB: 同じバージョンがすでにあります。0x80073D02: 先にアプリを終了してください。"
    } text {
        verified: false,
        patterns: [
            r"\bAddPackage(?:Async)? failed|\b0x80073[cd][0-9a-f]{2}\b",
            r"\belevat(?:ion failed|ed installer)\b.{0,40}?\bexited with code\b|\badministrator access is required to install claude\b",
        ],
        ask: DeviceAdmin {
            "Windows doesn't install an app on my machine (Claude's desktop app, or the one that the message names); the message that I send along has the error number. Please look in AppXDeployment-Server's event log for the reason, remove an older package that is in the way, or deploy the package for me." /
            "この端末にアプリ（Claude のデスクトップアプリ、またはメッセージにあるアプリ）をインストールできません。Windows のエラー番号は、併せて送るメッセージに示されています。AppXDeployment-Server のイベントログで理由を確認し、妨げている古いパッケージを削除するか、パッケージを配布していただけますか。"
        },
        examples: [
            "AddPackage failed with HRESULT 0x80073CF9",
            "Elevation failed: elevated installer exited with code 1",
        ],
    }
}
