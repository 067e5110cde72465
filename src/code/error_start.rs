//! GK-ERR-400 and others: how Claude Code's process was started, by whom, and how it ended.

super::error_text::error_texts! {
    START_FOLDER "GK-ERR-251" Usage {
        "the folder that the program was started in (the terminal's current one) no longer exists, or the operating system doesn't let the program enter it" /
        "プログラムを起動したフォルダー（ターミナルの現在のフォルダー）が存在しないか、OS がプログラムに読み取りを許可していません"
    } help {
        "Go to a folder that exists and that you may read (`cd ~`, then `cd` to the project), and start it there. No file's owner has to be changed, and a new installation doesn't help.\n- EPERM, “Operation not permitted”, “PermissionError”: on macOS the terminal or editor has no access to this folder (Documents, Desktop, Downloads, iCloud Drive, another volume). Allow it in System Settings › Privacy & Security › Files and Folders, or Full Disk Access, and quit and start the terminal or editor anew. Or work in a folder outside those, such as ~/src. On Linux a sandbox (snap, AppArmor, a container) does the same.\n- EACCES, “Permission denied”: this user may not enter the folder or one above it, often after `su`, `sudo -u` or in a container: start in that user's own folder, or give it the right to enter (x) on each folder of the path (`namei -l PATH`).\n- ENOENT, “No such file or directory”, “was deleted”, “FileNotFoundError”, “Bun could not find a file”: it was deleted, moved or replaced while the terminal stood in it (a branch that was switched, a worktree, a mount that came off). `cd \"$PWD\"` enters a new folder of the same name; else go to another one.\n- A service, a hook or another program starts it: its working directory (`cwd`, WorkingDirectory) names such a folder." /
        "存在し、読み取れるフォルダーに移り（`cd ~` の後、プロジェクトに `cd`）、そこで起動してください。ファイルの所有者の変更や再インストールは不要です。\n- EPERM、「Operation not permitted」「PermissionError」の場合: macOS では、ターミナルやエディターにこのフォルダー（書類、デスクトップ、ダウンロード、iCloud Drive、別のボリューム）へのアクセスが許可されていません。「システム設定」の「プライバシーとセキュリティ」にある「ファイルとフォルダ」または「フルディスクアクセス」で許可し、ターミナルやエディターを終了して起動し直してください。~/src など、それ以外のフォルダーで作業する方法もあります。Linux では、サンドボックス（snap、AppArmor、コンテナー）でも起こります。\n- EACCES、「Permission denied」の場合: このユーザーには、フォルダーまたはその上のフォルダーに入る権限がありません（`su`、`sudo -u` の後やコンテナーで多く起こります）。そのユーザー自身のフォルダーで起動するか、パスの各フォルダーに入る権限（x）を付けてください（`namei -l パス`）。\n- ENOENT、「No such file or directory」「was deleted」「FileNotFoundError」「Bun could not find a file」の場合: ターミナルで開いている間に、フォルダーが削除、移動、または置き換えられました（ブランチの切り替え、worktree、マウントの解除など）。同じ名前で作り直されたフォルダーには `cd \"$PWD\"` で入れます。なければ別のフォルダーに移ってください。\n- サービス、フック、ほかのプログラムから起動している場合: 作業ディレクトリ（`cwd`、WorkingDirectory）がそのようなフォルダーを指しています。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:eperm|enoent|eacces|eio|estale)\b.{0,240}?\buv_cwd\b|\buv_cwd\b.{0,200}?\b(?:eperm|enoent|eacces)\b|\bprocess\.cwd failed with error\b",
            r"error retrieving current directory: getcwd|\bgetcwd: cannot access parent directories|\bgetcwd\(\) failed|\bgetwd: (?:operation not permitted|permission denied|no such file)|unable to read current working directory|\bos\.getcwd\(\).{0,80}?(?:filenotfounderror|permissionerror)",
            r"bun could not find a file, and the code that produces this error|current working directory was (?:deleted|likely removed)|\bcurrent directory (?:does not exist|no longer exists|was deleted|has been deleted|is invalid)",
        ],
        examples: [
            "Error: EPERM: operation not permitted, uv_cwd\n    at wrappedCwd (node:internal/bootstrap/switches/does_own_process_state:142:28)",
            "Error: ENOENT: no such file or directory, uv_cwd",
            "shell-init: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory",
            "error: The current working directory was deleted, so that command didn't work. Please cd into a different directory and try again.",
            "ENOENT: Bun could not find a file, and the code that produces this error is missing a better error.",
        ],
    }
    ANTIVIRUS "GK-ERR-305" Problem {
        "an antivirus or security program on this machine took a file for malware, and blocked, deleted or quarantined it; from Claude Code's own parts and downloads this is mostly a false positive" /
        "この端末のウイルス対策またはセキュリティソフトがファイルをマルウェアと判定し、ブロック、削除、または隔離しました。Claude Code 自身の部品やダウンロードでは、多くは誤検知です"
    } help {
        "Look at the report (the antivirus's history): whose file it is, decides. Don't restore it or switch the protection off before that is checked. On a company's machine send the request below; whoever manages the antivirus checks it, and makes an exception where it is a false positive.\n- Claude Code's program, or a part of it (claude.exe, rg, node): see who signed it (Windows: `Get-AuthenticodeSignature PATH`, macOS: `codesign -dv --verbose=2 PATH`). Signed as it should be: report it as a false positive to the antivirus's maker. It is gone: after the exception install it again, another release may not be reported.\n- “download-skill”, “skill”, “plugin”, “.zip”: an archive of skills or plugins, which the desktop app or Claude Code downloads to a temporary folder, at each start anew: so the report comes again. Anthropic's own: a false positive, report it; somebody else's: look at what is in it, and remove it where you don't know it. Without it Claude Code works in the terminal.\n- “Malicious Script Blocked”, “did not harm your Mac”: macOS' own protection (XProtect) stopped a script or a part of a program, and everything else goes on. Where Claude Code's own part is named or it came at its start (image-processor.node, for one), that was a false positive: update Claude Code and macOS, and report it (anthropics/claude-code) if it comes again.\n- A file that Claude wrote or fetched in a project, or an npm package: look at it before anything else; it may be rightly reported (a sample, a script with encoded commands, a package that was tampered with).\n- Your own machine: update the antivirus's signatures and look again; then an exception for that one file, not for a whole temporary folder.\n- The model's service, the sign-in and genkan's settings aren't involved." /
        "ウイルス対策の履歴で、どのファイルかを確認してください。それで対応が決まります。確認が済むまで、復元したり保護を無効にしたりしないでください。会社の端末では下の依頼文を送ってください。ウイルス対策の管理者が確認し、誤検知であれば例外を設定します。\n- Claude Code のプログラムまたは部品（claude.exe、rg、node）の場合: 署名を確認してください（Windows では `Get-AuthenticodeSignature パス`、macOS では `codesign -dv --verbose=2 パス`）。署名が正しければ、誤検知としてウイルス対策の開発元に報告します。ファイルが削除された場合は、例外の設定後に再インストールしてください。別のリリースでは検知されないこともあります。\n- 「download-skill」「skill」「plugin」「.zip」の場合: デスクトップアプリまたは Claude Code が一時フォルダーにダウンロードする、スキルやプラグインのアーカイブです。起動のたびにダウンロードするため、検知が繰り返されます。Anthropic のものは誤検知として報告し、第三者のものは内容を確認して、心当たりがなければ削除してください。それがなくても、ターミナルの Claude Code は使えます。\n- 「Malicious Script Blocked」「did not harm your Mac」の場合: macOS 自身の保護（XProtect）がスクリプトまたはプログラムの部品を止めました。ほかの動作は続きます。Claude Code の部品の名前がある場合や、その起動時に表示された場合（image-processor.node など）は誤検知でした。Claude Code と macOS を更新し、再び表示されたら anthropics/claude-code に報告してください。\n- Claude がプロジェクトに書いた、または取得したファイルや、npm のパッケージの場合: まず内容を確認してください。正しい検知のこともあります（検体、符号化されたコマンドを含むスクリプト、改ざんされたパッケージ）。\n- 個人の端末の場合: ウイルス対策の定義を更新して確認し直し、例外はそのファイルだけに設定してください。一時フォルダー全体には設定しません。\n- モデルのサービス、サインイン、genkan の設定は関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:file|item|object|process|app|application|program)\b.{0,260}?\binfected with\b|\binfected with\b.{0,160}?\bquarantin|\b(?:is|was) infected with \S{1,80} and (?:was|has been) (?:moved|deleted|blocked|removed)",
            r"\b(?:moved|put|sent) (?:it |\S{1,200} )?(?:in)?to (?:the |your )?(?:\w{2,20} )?quarantine\b|\b(?:quarantined|deleted|removed|cleaned) by (?:the |your )?(?:anti-?virus|virus scanner|windows defender|microsoft defender|defender antivirus|bitdefender|norton|avast|avg|kaspersky|eset|mcafee|sophos|trend micro|apex one|malwarebytes|crowdstrike|falcon|sentinelone|cortex xdr|f-secure|withsecure|symantec|webroot|trellix|carbon black)\b",
            r"contains a virus or potentially unwanted|\b0x800700e[12]\b",
            r"\b(?:trojan|virus|worm|backdoor|ransom|hacktool|behavior|exploit|trojandownloader|pua):(?:win32|win64|script|js|html|msil|powershell|python|linux|macos|vbs|bat)/\w{2,40}",
            r"\b(?:heur|pdm|uds|vho|not-a-virus):(?:trojan|backdoor|exploit|hacktool|risktool|riskware|worm|downloader)\b|\bheur\.advml\.\w|\bidp\.(?:generic|alexa|helu)|\bmal/generic-\w|\bmalware\.ai\.\d|\b(?:js|win32|win64|vbs|html|python):\w{2,30}-(?:gen|inf)\b",
            r"will damage your computer\W{1,3}you should|\bnot opened because it contains malware|\bmalicious script blocked\b|\b(?:script|file|app|program) was blocked because it contains malware",
            r"\b(?:anti-?virus|windows defender|microsoft defender|bitdefender|norton|avast|avg|kaspersky|eset|mcafee|sophos|trend micro|malwarebytes|crowdstrike|sentinelone|f-secure|withsecure|symantec|webroot|trellix)\b.{0,80}\b(?:flag|flags|flagged|detects?|detected|quarantin\w{1,4}|deletes|deleted|removes|removed)\b.{0,160}\bclaude\b|\bclaude\b.{0,160}\b(?:flagged|detected|quarantined|deleted|removed) (?:as|by) (?:a |an |the )?(?:malware|malicious|trojan|virus|threat|ransomware|anti-?virus|windows defender|microsoft defender|bitdefender|norton|avast|avg|kaspersky|eset|mcafee|sophos|trend micro|malwarebytes|crowdstrike|sentinelone|f-secure|symantec)\b",
        ],
        ask: DeviceAdmin {
            "The antivirus on my machine reports the following file of Claude Code's, or one that Claude Code downloaded, as malware, and blocked or quarantined it: it is named in the message that I send along, with the threat's name. Please check it (signature, origin). If it is a false positive, please report it to the antivirus's maker and make an exception for this file; if it isn't, please tell me what to do." /
            "この端末のウイルス対策が、Claude Code のファイル（または Claude Code がダウンロードしたファイル）をマルウェアと判定し、ブロックまたは隔離しました。ファイル名と脅威の名前は、併せて送るメッセージにあります。署名と入手元を確認していただけますか。誤検知であれば、開発元への報告と、このファイルの例外の設定をお願いいたします。誤検知でなければ、対応を教えていただけますか。"
        },
        examples: [
            "The file C:\\Users\\taro\\AppData\\Local\\Temp\\download-skill_0126S7qb.zip is infected with JS.TeslaCrypt.4.Gen and was moved to quarantine.",
            "We've moved claude.exe to your Quarantine because it was infected with IDP.Generic",
            "Operation did not complete successfully because the file contains a virus or potentially unwanted software.",
            "Detected: Trojan:Script/Wacatac.B!ml\nfile: C:\\Users\\taro\\.local\\bin\\claude.exe",
            "HEUR:Trojan.Script.Generic C:\\Users\\taro\\.claude\\plugins\\cache\\acme\\run.js",
            "“claude” will damage your computer. You should move it to the Trash.",
            "Malicious Script Blocked\nA script was blocked because it contains malware. This script did not harm your Mac.",
            "Norton detected a threat in C:\\Users\\taro\\.local\\share\\claude\\versions\\2.1.200",
        ],
    }
    DEBUGGER "GK-ERR-794" Usage {
        "Claude Code ends at once because it is started below a debugger of Node.js (VS Code's debug terminal, auto-attach, NODE_OPTIONS)" /
        "Node.js のデバッガーの下（VS Code のデバッグターミナル、自動アタッチ、NODE_OPTIONS）で起動されたため、Claude Code がすぐに終了しています"
    } help {
        "Start the program in an ordinary terminal, or switch VS Code's auto attach off (“Debug: Toggle Auto Attach”).\n- In a program with the Agent SDK: leave NODE_OPTIONS and VSCODE_INSPECTOR_OPTIONS out of the `env` that you give to query(): copy process.env and delete the two.\n- `env | grep -e NODE_OPTIONS -e VSCODE_INSPECTOR` in that terminal shows whether they are set; a project's .env can set NODE_OPTIONS too." /
        "通常のターミナルで起動するか、VS Code の自動アタッチを無効にしてください（「Debug: Toggle Auto Attach」）。\n- Agent SDK を使うプログラムの場合: query() に渡す `env` から NODE_OPTIONS と VSCODE_INSPECTOR_OPTIONS を除いてください（process.env を複製し、この 2 つを削除します）。\n- 設定の有無は、そのターミナルの `env | grep -e NODE_OPTIONS -e VSCODE_INSPECTOR` で分かります。NODE_OPTIONS はプロジェクトの .env にあることもあります。"
    } text {
        verified: false,
        patterns: [
            r"claude code process exited with code.{0,300}?\b(?:debug terminal|node_options|vscode_inspector_options|auto-?attach|debugger attached|javascript debugger)\b|\b(?:debug terminal|node_options|vscode_inspector_options|auto-?attach|debugger attached)\b.{0,300}?claude code process exited with code",
        ],
        examples: [
            "\"Claude Code process exited with code 1\" when executing in VSCode Typescript debug terminal",
        ],
    }
    MSYS_FORK "GK-ERR-1111" Problem {
        "Git's bash on Windows (or another program of MSYS2 or Cygwin) couldn't start a further process: its fork failed; Windows' number of processes isn't used up" /
        "Windows の Git Bash（または MSYS2 や Cygwin のほかのプログラム）が、次のプロセスを開始できません（fork の失敗）。プロセス数の不足ではありません"
    } help {
        "Update Git for Windows, end every program of it (bash.exe in the Task Manager), and restart Windows.\n- It stays, on a company's machine: security software puts a DLL into each process, which fork can't bear. Whoever manages it exempts Git's usr\\bin (bash.exe and the programs beside it).\n- It stays, and “Mandatory ASLR” is on (Windows Security › App & browser control › Exploit protection): Git's programs have to be exempt. Git for Windows' own installer offers that (“Mandatory ASLR”, current releases), or as administrator in PowerShell: `Get-Item \"C:\\Program Files\\Git\\usr\\bin\\*.exe\" | ForEach-Object { Set-ProcessMitigation -Name $_.Name -Disable ForceRelocateImages }`, then restart.\n- Several of Git, MSYS2 and Cygwin are in PATH: their DLLs don't go together. Leave one in it; CLAUDE_CODE_GIT_BASH_PATH names the bash.exe that Claude Code takes.\n- Another program's window or extension says it: it has a bash of its own, which has to be updated with it. Claude Code's own program isn't at fault." /
        "Git for Windows を更新し、そのプログラム（タスク マネージャーの bash.exe など）をすべて終了して、Windows を再起動してください。\n- 会社の端末で解消しない場合: セキュリティソフトが各プロセスに DLL を挿入し、fork が失敗しています。管理者に、Git の usr\\bin（bash.exe とほかのプログラム）を除外してもらってください。\n- 解消せず、「イメージのランダム化を強制する（必須 ASLR）」がオンの場合（Windows セキュリティの「アプリとブラウザーの制御」→「Exploit Protection」）: Git のプログラムを対象から外す必要があります。Git for Windows の現行のインストーラーの選択肢（「Mandatory ASLR」）で設定するか、管理者の PowerShell で `Get-Item \"C:\\Program Files\\Git\\usr\\bin\\*.exe\" | ForEach-Object { Set-ProcessMitigation -Name $_.Name -Disable ForceRelocateImages }` を実行し、再起動してください。\n- Git、MSYS2、Cygwin のうち複数が PATH にある場合: DLL が混在しています。1 つだけにしてください。Claude Code が使う bash.exe は CLAUDE_CODE_GIT_BASH_PATH で指定できます。\n- 別のプログラムや拡張機能が表示した場合: それに付属する bash です。そのプログラムを更新してください。Claude Code 自身のプログラムの問題ではありません。"
    } text {
        verified: false,
        patterns: [
            r"\bdofork: child\b|\bforked process \d{1,7} died unexpectedly\b",
            r"\bchild_(?:info_fork|copy)\b|\bcygheap base mismatch\b|\bcouldn(?:'|’)t reserve space for cygwin(?:'|’)s heap\b|\bcould not fork child process\b.{0,200}?(?:\brebas(?:e|ing)|died unexpectedly)|\bunable to remap \S.{0,200}? to same address\b|\baddress space needed by .{1,200}? is already occupied\b",
        ],
        examples: [
            "0 [main] bash 1382 dofork: child -1 - forked process 9844 died unexpectedly, retry 0, exit code 0xC0000142, errno 11\n/usr/bin/bash: fork: retry: Resource temporarily unavailable",
            "fatal error - cygheap base mismatch detected - 0x180349408/0x180347408.",
        ],
    }
    EXIT_DLL "GK-ERR-879" Usage {
        "Windows couldn't start the program (Claude Code's, where the text names no other): a DLL or a function that it needs is missing or doesn't fit (0xC0000135, 0xC0000139, 0xC000007B, 0xC0000142)" /
        "Windows がプログラム（本文に別の名前がなければ Claude Code）を開始できません。必要な DLL や関数がないか、適合しません（0xC0000135、0xC0000139、0xC000007B、0xC0000142）"
    } help {
        "3221225781 (0xC0000135): a DLL isn't found. Install the Microsoft Visual C++ Redistributable (x64) and Windows' updates.\n- 3221225785 (0xC0000139): this Windows lacks a function that the program needs: update Windows, or take another version of Claude Code.\n- 3221225595 (0xC000007B): a program for another processor: the extension or installer for x64 or ARM64. 3221225794 (0xC0000142): a DLL didn't start: restart Windows; endpoint protection can cause it.\n- Right after an update of the extension: take the version before. `claude.exe --version` in a terminal shows whether only that copy is affected." /
        "3221225781（0xC0000135）の場合: DLL が見つかりません。Microsoft Visual C++ 再頒布可能パッケージ（x64）と Windows の更新プログラムをインストールしてください。\n- 3221225785（0xC0000139）の場合: 必要な関数がこの Windows にありません。Windows を更新するか、Claude Code の別のバージョンを使ってください。\n- 3221225595（0xC000007B）の場合: 別の CPU 用のプログラムです（x64 と ARM64 の取り違え）。3221225794（0xC0000142）の場合: DLL を初期化できません。Windows を再起動してください。エンドポイント保護が原因のこともあります。\n- 拡張機能の更新直後の場合: 前のバージョンに戻してください。影響が付属のものだけかは、ターミナルの `claude.exe --version` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"exit(?:ed with)?(?: code)?\W{1,3}(?<status>3221225781|3221225785|3221225595|3221225794|-1073741515|-1073741511|-1073741701|-1073741502|0xc0000135|0xc0000139|0xc000007b|0xc0000142)\b",
        ],
        examples: [
            "Error: Claude Code process exited with code 3221225781",
        ],
    }
    EXIT_CRASH "GK-ERR-878" Problem {
        "the program (Claude Code's, where the text names no other) crashed on Windows (an access violation or a like exception): a bug of that version, or endpoint protection that reaches into it" /
        "Windows でプログラム（本文に別の名前がなければ Claude Code）が異常終了しました（アクセス違反などの例外）。そのバージョンの不具合、またはプログラムに介入するエンドポイント保護によるものです"
    } help {
        "Run `claude` in a terminal: if it works, only the extension's or app's copy is affected. Take another version of the extension (right after an update: the one before); until then use `claude` in the terminal.\n- It crashes too: another release (`claude install VERSION`, or your organization's way).\n- Only on machines of the company: endpoint protection. Event Viewer › Windows Logs › Application names the module that crashed: send that to whoever manages it; the extension's own claude.exe (in .vscode\\extensions) may need its exemption, too. Nothing foreign in it: report it (anthropics/claude-code).\n- 3221225477 is 0xC0000005 (access violation), 3221226505 is 0xC0000409, 2147483651 is 0x80000003, 3221225501 is 0xC000001D: an instruction that this processor or its emulation lacks." /
        "ターミナルで `claude` を実行してください。動作する場合、影響があるのは拡張機能やアプリに付属するものだけです。拡張機能を別のバージョンにし（更新直後なら前のバージョン）、それまではターミナルの `claude` を使ってください。\n- ターミナルでも異常終了する場合: 別のリリースを使ってください（`claude install バージョン`、または組織の配布手順）。\n- 会社の端末でだけ起こる場合: エンドポイント保護です。イベント ビューアーの「Windows ログ › Application」に、異常終了したモジュールが示されています。それを管理者に送ってください。拡張機能に付属する claude.exe（.vscode\\extensions の中）の除外も必要なことがあります。外部のモジュールがない場合は anthropics/claude-code に報告してください。\n- 3221225477 は 0xC0000005（アクセス違反）、3221226505 は 0xC0000409、2147483651 は 0x80000003、3221225501 は 0xC000001D（CPU またはエミュレーションにない命令）です。"
    } text {
        verified: false,
        patterns: [
            r"exit(?:ed with)?(?: code)?\W{1,3}(?<status>3221225477|3221226505|2147483651|3221225501|3221225725|-1073741819|-1073740791|-2147483645|-1073741795|0xc0000005|0xc0000409|0x80000003|0xc000001d)\b",
        ],
        examples: [
            "claude.exe exited with code 3221225477",
        ],
    }
    EXIT_SIGNAL "GK-ERR-880" Problem {
        "Claude Code's process was ended by a signal from outside, not by an error of its own" /
        "Claude Code のプロセスが、自身のエラーではなく、外部からのシグナルで終了しました"
    } help {
        "SIGKILL (137): mostly memory ran out: raise the limit of the container or job, run fewer at once (`dmesg`, `docker inspect` say OOMKilled); on a Mac or a company's machine security software can do it, too.\n- SIGTERM (143), SIGINT (130), SIGHUP: the program that started it, a time limit of the job, or you ended it.\n- SIGILL (132): the processor or its emulation lacks an instruction (AVX)." /
        "SIGKILL（137）の場合: 多くはメモリ不足です。コンテナーやジョブの上限を上げるか、同時に動かす数を減らしてください（`dmesg` や `docker inspect` の OOMKilled で分かります）。Mac や会社の端末では、セキュリティソフトのこともあります。\n- SIGTERM（143）、SIGINT（130）、SIGHUP の場合: 起動したプログラム、ジョブの時間制限、または利用者が終了させました。\n- SIGILL（132）の場合: CPU またはエミュレーションに必要な命令（AVX）がありません。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"claude code process terminated by signal (?<signal>sig(?:term|int|hup|ill|quit))\b|claude code process exited with code (?:130|137|143)\b",
        ],
        examples: [
            "Error: Claude Code process terminated by signal SIGTERM",
        ],
    }
    EXIT_LAUNCH "GK-ERR-881" Usage {
        "Claude Code's program is there, and the system can't launch it: it is for another system or processor, or something that it needs or a right is missing" /
        "Claude Code のプログラムはありますが、OS が起動できません。別の OS や CPU 用か、必要なものまたは権限がありません"
    } help {
        "Start the path in the text in a terminal, with --version: that says which.\n- ENOENT for a file that exists, on Linux: the build for musl (Alpine) on glibc, or the other way round: install the package for this system (claude-agent-sdk-linux-x64, …-musl).\n- EACCES: it may not be executed (`chmod +x`, a folder mounted noexec, AppLocker). ENOEXEC, “Bad CPU type”: another processor.\n- macOS “killed”, or nothing at all on Windows: quarantine or endpoint protection; whoever manages it allows the program." /
        "本文のパスを --version を付けてターミナルで実行すると、理由が分かります。\n- Linux で、存在するファイルが ENOENT になる場合: glibc の環境に musl（Alpine）用、またはその逆が入っています。OS と CPU に合うパッケージ（claude-agent-sdk-linux-x64、…-musl）をインストールしてください。\n- EACCES の場合: 実行が許可されていません（`chmod +x`、noexec のマウント、AppLocker）。ENOEXEC や「Bad CPU type」の場合: 別の CPU 用です。\n- macOS で「killed」になる、Windows で何も表示されない場合: 検疫またはエンドポイント保護です。管理者がプログラムを許可する必要があります。"
    } text {
        verified: false,
        patterns: [
            r"\bnative binary\b.{0,200}\bexists but failed to launch|\bexecutable_launch_failed\b",
        ],
        examples: [
            "Claude Code native binary at /opt/claude exists but failed to launch",
        ],
    }
    INTERNAL_RIGHTS "GK-ERR-945" Problem {
        "the operating system forbids Claude Code to read or write a file or folder (EPERM, EACCES); the text doesn't name it, and mostly it is the folder in which it was started" /
        "OS が Claude Code によるファイルまたはフォルダーの読み書きを禁じています（EPERM、EACCES）。対象は本文になく、多くは起動したフォルダーです"
    } help {
        "Start `claude` in a new, empty folder of your home. It works there: the other folder may not be read.\n- macOS, a folder in Desktop, Documents, Downloads, iCloud or on another disk: System Settings › Privacy & Security › Files and Folders (or Full Disk Access): allow the app that starts Claude Code (the terminal, the editor, Claude), if need be switch it off and on, and restart that app.\n- It fails everywhere: `claude --debug` may name the path; `ls -ldeO@ ~/.claude ~/.claude.json` (Linux: `ls -ld`) shows another owner (`sudo chown -R $USER PATH`) or a lock (uchg: `chflags nouchg PATH`).\n- A company's machine, or a sandbox around the program: security software forbids it; whoever manages it can see the path in its log.\n- Only the desktop app or right after an update: use `claude` in a terminal meanwhile, update, or take the release before." /
        "ホームの新しい空のフォルダーで `claude` を起動してください。そこで動作する場合は、元のフォルダーを読み取れません。\n- macOS で、デスクトップ、書類、ダウンロード、iCloud、別のディスクのフォルダーの場合: システム設定の「プライバシーとセキュリティ › ファイルとフォルダ」（または「フルディスクアクセス」）で、Claude Code を起動するアプリ（ターミナル、エディター、Claude）を許可してください。必要ならオフにしてからオンに戻し、そのアプリを再起動します。\n- どこでも失敗する場合: `claude --debug` にパスが表示されることがあります。`ls -ldeO@ ~/.claude ~/.claude.json`（Linux では `ls -ld`）で、別の所有者（`sudo chown -R $USER パス`）やロック（uchg。`chflags nouchg パス`）を確認してください。\n- 会社の端末や、サンドボックスの中の場合: セキュリティソフトが禁じています。管理者は、そのログでパスを確認できます。\n- デスクトップアプリだけの場合や更新直後の場合: その間はターミナルの `claude` を使い、更新するか、前のリリースにしてください。"
    } text {
        verified: false,
        patterns: [
            r"an internal error occurred \((?<error>eperm|eacces)\)",
        ],
        examples: [
            "Claude Code process exited with code 1\n\nerror: An internal error occurred (EPERM)",
        ],
    }
    BACKGROUND_SERVICE "GK-ERR-1202" Problem {
        "Claude Code's background service (the daemon behind `claude agents`) didn't start or doesn't answer; no model, sign-in or network is at fault" /
        "Claude Code のバックグラウンドサービス（`claude agents` の裏で動くデーモン）が起動しないか、応答しません。モデル、サインイン、ネットワークの問題ではありません"
    } help {
        "`claude daemon status` shows whether it runs and where its log is. Stop it, end what is left of it (Task Manager, `ps`), and start `claude agents` again; the log's last lines have the reason. `claude` in the terminal works without it.\n- It began with an update (on Windows some releases from 2.1.210 on are reported): update Claude Code, or take another release (`claude install VERSION`).\n- Windows of a company: a rule of Defender or another security program can stop such a process; whoever manages the machine sees it in its log.\n- `claude --version` differs from the daemon's: it still runs from before the update; stop it once." /
        "動作しているかと、ログの場所は `claude daemon status` で分かります。停止し、残っているプロセスを終了して（タスク マネージャー、`ps`）、`claude agents` を起動し直してください。理由はログの末尾にあります。ターミナルの `claude` は、これがなくても使えます。\n- 更新後に始まった場合（Windows では 2.1.210 以降の一部のリリースで報告があります）: Claude Code を更新するか、別のリリースを使ってください（`claude install バージョン`）。\n- 会社の Windows の場合: Defender のルールやほかのセキュリティ製品が、この種のプロセスを止めることがあります。端末管理者がログで確認できます。\n- `claude --version` とデーモンのバージョンが異なる場合: 更新前のものが動き続けています。一度停止してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcouldn't reach the background service\b",
            r"\bbackground service did(?: not|n't) (?:become reachable|start|answer|respond)\b",
        ],
        examples: [
            "Couldn't reach the background service (timed out) — run 'claude daemon status'",
            "background service did not become reachable within 45s",
        ],
    }
    SDK_INITIALIZE "GK-ERR-975" Problem {
        "the Agent SDK started Claude Code and got no answer to its first request in time: it hangs at its start, or has ended" /
        "Agent SDK が Claude Code を起動しましたが、最初の要求への応答が時間内にありません。起動中に止まっているか、終了しています"
    } help {
        "Run `claude` in the same folder, as the same user and with the same variables: a sign-in, a trust prompt or an error of its own shows there. `stderr` of the SDK's options has what it prints in the program; older SDKs wait for the time-out also where it has ended (a session that doesn't exist with `resume`, for example).\n- It starts there, slowly: MCP servers, plugins or SessionStart hooks that are started first. Switch them off one by one. In WSL work in Linux's own file system (not /mnt/c).\n- It needs longer than 60 seconds: CLAUDE_CODE_STREAM_CLOSE_TIMEOUT in milliseconds (e.g. 180000), in the program's environment.\n- It began with an update: some releases hung here (2.1.9, 2.1.90). Update SDK and Claude Code together, and end claude processes that are left over." /
        "同じフォルダー、同じユーザー、同じ環境変数で `claude` を実行してください。サインイン、信頼の確認、エラーがそこに表示されます。プログラムの中での出力は、SDK のオプションの `stderr` で確認できます。古い SDK は、Claude Code が終了していても（`resume` のセッションが存在しない場合など）時間切れまで待ちます。\n- そこでは起動するが遅い場合: MCP サーバー、プラグイン、SessionStart フックが先に起動されます。1 つずつ無効にして確かめてください。WSL では Linux 側のファイルシステム（/mnt/c 以外）で作業します。\n- 60 秒より長くかかる場合: プログラムの環境変数 CLAUDE_CODE_STREAM_CLOSE_TIMEOUT をミリ秒で指定してください（180000 など）。\n- 更新後に始まった場合: ここで止まるリリースがありました（2.1.9、2.1.90）。SDK と Claude Code を一緒に更新し、残っている claude のプロセスを終了してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcontrol request timeout: initialize\b",
        ],
        examples: [
            "Exception: Control request timeout: initialize",
        ],
    }
    NO_CALL_BACK "GK-ERR-740" Problem {
        "a program that drives Claude Code waited for Claude Code to connect to it (--sdk-url), and it didn't" /
        "Claude Code を操作するプログラムが、Claude Code からの接続（--sdk-url）を待ちましたが、接続されませんでした"
    } help {
        "Update that program (tunaFlow, for one): Claude Code updates itself, and newer releases (2.1.121 on, as reported) no longer connect to an address of this machine given with --sdk-url. Newer releases of such programs start it another way.\n- There is no newer one: tell its maker, and work with `claude` in a terminal meanwhile.\n- The newest says the same: run `claude` in the same folder, as the same user. If it doesn't start there either, it says why (a sign-in, a trust prompt, the settings)." /
        "そのプログラム（tunaFlow など）を更新してください。Claude Code は自動で更新され、新しいリリース（2.1.121 以降と報告されています）は、--sdk-url で渡されたこの端末のアドレスには接続しません。このようなプログラムも、新しいリリースでは別の方法で起動します。\n- 新しいリリースがない場合: 開発元に伝え、その間はターミナルの `claude` を使ってください。\n- 最新のものでも同じ場合: 同じフォルダー、同じユーザーで `claude` を実行してください。そこでも起動しない場合は、理由（サインイン、信頼の確認、設定）が表示されます。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bsdk-session: )?\bclaude did not connect within \d{1,6} ?m?s\b",
        ],
        examples: [
            "[claude-code error] sdk-session: claude did not connect within 30s",
            "Error: Claude did not connect within 30000 ms",
        ],
    }
    PROVIDER_ENTRY "GK-ERR-1309" Usage {
        "an app (CodePilot) started Claude Code for the provider named in brackets, and it ended: mostly that provider's entry in the app (key, address or model) isn't right" /
        "アプリ（CodePilot）が、括弧内のプロバイダー用に起動した Claude Code が終了しました。多くは、アプリでのプロバイダーの設定（キー、アドレス、モデル）が正しくありません"
    } help {
        "Check that provider's entry in the app first: the key, the address, and a model that it serves (without one of its own the app asks for sonnet or opus, which other makers' services mostly don't know); CodePilot's Provider Doctor, in its settings, tests them. Then set the same three in a terminal (ANTHROPIC_BASE_URL, ANTHROPIC_AUTH_TOKEN, ANTHROPIC_MODEL) and run `claude -p hello` there: it prints the real reason; paste that into `genkan explain -`.\n- “Aliyun”, “Bailian”, “DashScope” (Alibaba Cloud Model Studio): behind https:// `dashscope.aliyuncs.com/apps/anthropic` with a key of the China site, `dashscope-intl.aliyuncs.com/apps/anthropic` with one of the international site. A Coding Plan has a key and an address of its own (`coding.dashscope.aliyuncs.com/apps/anthropic`; its page has them): neither works with the others'.\n- “Thinking mode may not be supported”: try it with thinking switched off in the app.\n- `claude -p hello` works in the terminal: the app starts another copy, or without these values. Update the app and Claude Code (`claude update`)." /
        "まず、アプリでのプロバイダーの設定を確認してください。キー、アドレス、プロバイダーが提供しているモデルです（モデルの指定がないと sonnet や opus が要求され、ほかのメーカーのサービスの多くはこの名前を認識しません）。CodePilot の設定にある Provider Doctor で確認できます。次に、同じ 3 つをターミナルで設定し（ANTHROPIC_BASE_URL、ANTHROPIC_AUTH_TOKEN、ANTHROPIC_MODEL）、`claude -p hello` を実行してください。実際の理由が表示されます。それを `genkan explain -` に貼り付けてください。\n- 「Aliyun」「Bailian」「DashScope」の場合（Alibaba Cloud Model Studio）: https:// に続けて、中国サイトのキーでは `dashscope.aliyuncs.com/apps/anthropic`、国際サイトのキーでは `dashscope-intl.aliyuncs.com/apps/anthropic` です。Coding Plan には専用のキーとアドレスがあり（`coding.dashscope.aliyuncs.com/apps/anthropic`。プランのページに記載）、ほかのものとは組み合わせられません。\n- 「Thinking mode may not be supported」の場合: アプリで思考をオフにして試してください。\n- ターミナルの `claude -p hello` が動作する場合: アプリが別の Claude Code を起動しているか、これらの値を渡していません。アプリと Claude Code（`claude update`）を更新してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bclaude code process exited with an error \(provider: ",
        ],
        examples: [
            "Error: Claude Code process exited with an error (Provider: GLM (CN)). This is often caused by:\n• Invalid or missing API Key\n• Incorrect Base URL configuration",
        ],
    }
    OWN_COPY "GK-ERR-400" Usage {
        "Claude Code, which an editor's extension, an app or a program of your own (Agent SDK) started, ended; the text gives no reason that is known here" /
        "エディターの拡張機能、アプリ、または自作のプログラム（Agent SDK）が起動した Claude Code が終了しました。本文からは理由を特定できませんでした"
    } help {
        "Its own output has the reason: in VS Code “Output”, Claude Code; in the desktop app its logs; in a program with the Agent SDK the `stderr` callback (Python: `stderr` of ClaudeAgentOptions), or `debug`. Paste the lines beside this one into `genkan explain -`.\n- “Invalid or missing API Key”, “Incorrect Base URL configuration” (CodePilot): check the provider's entry in the app first: the key, the address, and a model that it serves. Then set the same three in a terminal (ANTHROPIC_BASE_URL, ANTHROPIC_AUTH_TOKEN, ANTHROPIC_MODEL) and run `claude -p hello` there, which prints the real reason.\n- “Check stderr output for details”, “Fatal error in message reader” (an app on the Agent SDK for Python): run `claude --version` in the environment that starts the app. It fails there, or claude stands below nvm's folder (which an app or service often doesn't have in its PATH): install it by the native installer, or `npm install -g @anthropic-ai/claude-code`, and start the app again from that terminal. It works: name its path in `cli_path`, and set `stderr` to see the reason.\n- “Query closed before response received”, “Failed to initialize ACP process”, “ACP protocol error”: an editor or program (JetBrains, Zed, OpenClaw, codeg) started Claude Code by its adapter (ACP), and it ended before it answered. On Windows it mostly doesn't find git-bash: `setx CLAUDE_CODE_GIT_BASH_PATH \"C:\\Program Files\\Git\\bin\\bash.exe\"`, then end the editor whole and start it again. It was started out of a session of Claude Code: `unset CLAUDECODE` first. It began with an update of the adapter (claude-agent-acp): take its release before. Otherwise `claude -p hello` in the same folder says why.\n- “Something went wrong. Try sending your message again”: Claude's desktop app says it. With a remote host (SSH): its program there (ccd-cli) has no terminal, can't ask whether the folder is trusted, and ends. On that host run `claude` once in that folder, if you know where the folder comes from, and answer the question; then connect again. The log is ~/.claude/remote/remote-server.log there. On this machine: the app's own logs have the reason.\n- Then run `claude` in a terminal, in the same folder. If it fails as well, it says why: a sign-in, a key, the settings.\n- It works there: the program starts its own copy or another settings folder, without your shell's variables. Take another version of the extension or SDK; in a program of your own you can also name the installed one (`pathToClaudeCodeExecutable`, in Python `cli_path`).\n- Only in one folder: try it with its CLAUDE.md renamed. A word with an @ before it there (` @word`) is read as the import of a file, and some releases end at it: write a backslash before the @, or take the word out.\n- A plugin or wrapper (Obsidian, Neovim, a web interface): its settings have a field for the path of claude (enter what `which claude` or `where claude` shows), and often one for the environment (PATH, keys): fill both, and update `claude` (`claude update`) and the plugin: an old claude doesn't know what a new plugin asks for.\n- “Failed to update MCP servers”: the plugin asked claude for something that fails or that an old release doesn't know: `claude --version`, `claude update`, update the plugin; then `claude mcp list` shows a server that fails.\n- In GitHub's action (claude-code-action): `show_full_output: true` in the step's `with:`, then run the job again (in a public repository anyone reads what it prints).\n- Code 3 at once on Windows, in an editor, while `claude` works in a terminal: the extension's own copy ended before it printed anything. Take another version of the extension, use `claude` in the terminal until then, and report it with the log of “Output”, Claude Code. Another code after an update of the extension: go back to its version before.\n- “aborted by user”: the program itself stopped it.\n- Only when an old conversation is resumed (4294967295): its file is damaged: `claude --resume` in a terminal, or a new one.\n- Code 1 at once with `bypassPermissions` (--dangerously-skip-permissions), in a container or CI: Claude Code refuses that as root. Run it as another user, set IS_SANDBOX=1 in a real sandbox, or take another permission mode." /
        "理由はその出力にあります。VS Code では「出力」の Claude Code、デスクトップアプリではログ、Agent SDK のプログラムでは `stderr` コールバック（Python は ClaudeAgentOptions の `stderr`）または `debug` で確認できます。この行の前後の行も `genkan explain -` に貼り付けてください。\n- 「Invalid or missing API Key」「Incorrect Base URL configuration」の場合（CodePilot）: まず、アプリでのプロバイダーの設定（キー、アドレス、プロバイダーが提供しているモデル）を確認してください。次に、同じ 3 つをターミナルで設定し（ANTHROPIC_BASE_URL、ANTHROPIC_AUTH_TOKEN、ANTHROPIC_MODEL）、`claude -p hello` を実行すると、実際の理由が表示されます。\n- 「Check stderr output for details」「Fatal error in message reader」の場合（Python の Agent SDK を使うアプリ）: アプリを起動する環境で `claude --version` を実行してください。失敗する場合や、claude が nvm のフォルダーにある場合（アプリやサービスの PATH には多くの場合ありません）は、ネイティブインストーラーまたは `npm install -g @anthropic-ai/claude-code` でインストールし、そのターミナルからアプリを起動し直してください。動作する場合は、そのパスを `cli_path` に指定し、`stderr` を設定して理由を確認します。\n- 「Query closed before response received」「Failed to initialize ACP process」「ACP protocol error」の場合: エディターやプログラム（JetBrains、Zed、OpenClaw、codeg）がアダプター（ACP）から Claude Code を起動し、応答の前に終了しました。Windows では、多くは git-bash が見つかっていません。`setx CLAUDE_CODE_GIT_BASH_PATH \"C:\\Program Files\\Git\\bin\\bash.exe\"` を実行し、エディターを完全に終了して起動し直してください。Claude Code のセッションの中から起動した場合は、先に `unset CLAUDECODE` を実行します。アダプター（claude-agent-acp）の更新後に始まった場合は、前のリリースに戻してください。それ以外の理由は、同じフォルダーの `claude -p hello` で分かります。\n- 「Something went wrong. Try sending your message again」の場合: Claude のデスクトップアプリの表示です。リモートホスト（SSH）では、そこで動くプログラム（ccd-cli）に端末がなく、フォルダーを信頼するかを確認できずに終了しています。フォルダーの入手元を把握していれば、そのホストで、そのフォルダーから一度 `claude` を起動して確認に答え、接続し直してください。ログはホストの ~/.claude/remote/remote-server.log です。この端末の場合は、アプリ自身のログで理由が分かります。\n- 次に、同じフォルダーのターミナルで `claude` を実行してください。そこでも失敗する場合は、理由（サインイン、キー、設定）が表示されます。\n- ターミナルでは動作する場合: プログラムが、シェルの環境変数なしで、付属のものまたは別の設定フォルダーを使っています。拡張機能または SDK を別のバージョンにしてください。自作のプログラムでは、インストール済みの Claude Code も指定できます（`pathToClaudeCodeExecutable`、Python では `cli_path`）。\n- 1 つのフォルダーでだけ起こる場合: CLAUDE.md の名前を変えて試してください。そこに @ の付いた語（` @word`）があると、ファイルの取り込みとして読まれ、それで終了するリリースがあります。@ の前にバックスラッシュを付けるか、その語を削除してください。\n- プラグインやラッパーの場合（Obsidian、Neovim、Web 画面など）: 設定に claude のパスの欄（`which claude` または `where claude` の値を入力します）があり、環境変数（PATH、キー）の欄もあることが多くあります。どちらも設定し、`claude`（`claude update`）とプラグインを更新してください。古い claude は、新しいプラグインの要求に対応していません。\n- 「Failed to update MCP servers」の場合: プラグインが claude に要求したことが失敗したか、古いリリースが対応していません。`claude --version` を確認し、`claude update` とプラグインの更新を行ってください。失敗しているサーバーは `claude mcp list` で分かります。\n- GitHub のアクション（claude-code-action）の場合: ステップの `with:` に `show_full_output: true` を書き、ジョブを再実行してください（公開リポジトリでは、出力は誰でも読めます）。\n- Windows のエディターで、すぐにコード 3 で終了し、ターミナルの `claude` は動作する場合: 拡張機能に付属のものが、何も表示する前に終了しています。拡張機能を別のバージョンにし（それまではターミナルの `claude` を使えます）、「出力」の Claude Code のログを添えて報告してください。拡張機能の更新後に別のコードで終了する場合は、前のバージョンに戻します。\n- 「aborted by user」の場合: プログラム自身が止めました。\n- 以前の会話を再開したときだけ終了する場合（4294967295 など）: その会話のファイルが破損しています。ターミナルの `claude --resume` で再開するか、新しい会話を始めてください。\n- コンテナーや CI で `bypassPermissions`（--dangerously-skip-permissions）を指定し、すぐにコード 1 で終了する場合: root では拒否されます。別のユーザーで実行するか、実際のサンドボックスでは IS_SANDBOX=1 を設定するか、別の権限モードを使ってください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"claude code process (?:exited with code|terminated by signal (?:null|undefined)|aborted)(?: (?<status>-?\d+))?|exit(?:ed with)? code (?:3221225\d{3}|-1073741\d{3})\b",
            r"fatal error in message reader|command failed with exit code -?\d+ \(exit code: -?\d+\)",
            r"claude code process exited with an error\b",
            r"\bquery closed before response received\b|\bfailed to initialize acp process\b",
            r"\bacp (?:protocol )?error\b.{0,80}?\b(?:process|agent) exited with (?:exit )?code:? -?\d+",
        ],
        examples: [
            "Error: Claude Code process exited with code 1",
            "Fatal error in message reader: Command failed with exit code 1 (exit code: 1)\nError output: Check stderr output for details",
            "Error: Claude Code process exited with an error. This is often caused by: • Network connectivity issues",
            "Failed to initialize ACP process. Process terminated with exit code: 1.\n  data: { details: 'Query closed before response received' }",
            "ACP protocol error: Internal error: { \"data\": \"Process exited with exit code: 1\"}",
        ],
    }
}
