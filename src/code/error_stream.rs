//! GK-ERR-180, 181 and others: connections, answers and streams that were cut or reset on the way.

super::error_text::error_texts! {
    HOST_CLOSED "GK-ERR-708" Problem {
        "the program that runs Claude Code (the SDK, an editor, a script with -p) closed its input while a question or a hook was still open, so that wasn't answered" /
        "Claude Code を動かすプログラム（SDK、エディター、-p のスクリプト）が、確認やフックの応答を待っている間に入力を閉じたため、応答がありませんでした"
    } help {
        "The connection to the model isn't involved. A session that was just ended (a window or a job that was closed) says this once: then nothing has to be fixed.\n- Your own program with the SDK: keep the prompt's stream open until the result message has come. With permission callbacks (canUseTool), hooks or SDK MCP servers, pass the prompt as a stream and don't end it earlier.\n- An editor or an app: update it together with Claude Code." /
        "モデルとの接続は関係しません。終了したばかりのセッション（閉じたウィンドウやジョブ）で 1 度表示されただけなら、対処は不要です。\n- SDK を使う自作のプログラムの場合: result のメッセージが届くまで、プロンプトのストリームを開いたままにしてください。権限のコールバック（canUseTool）、フック、SDK の MCP サーバーを使う場合は、プロンプトをストリームで渡し、途中で終えないでください。\n- エディターやアプリの場合: Claude Code と併せて更新してください。"
    } text {
        verified: false,
        patterns: [
            r"tool permission (?:stream closed before response received|request failed\W{0,3}(?:error: )?stream closed)",
            r"\bhooks? (?:were )?(?:cancelled|did not complete)\W{1,3}(?:the )?control stream closed",
        ],
        examples: [
            "Error: Tool permission stream closed before response received",
            "PreToolUse hook cancelled (control stream closed)",
        ],
    }
    IPV6_BROKEN "GK-ERR-821" Problem {
        "IPv6 is broken on this machine or in its network: the connection by IPv6 fails, and a program that takes it gets no further" /
        "この端末またはそのネットワークの IPv6 が正しく動作していません。IPv6 での接続が失敗し、それを使うプログラムが接続できません"
    } help {
        "Compare `curl -4 -sS -o /dev/null https://HOST` (prints nothing where it works) with the same and `-6`. If only -6 fails, this is it; curl without either falls back to IPv4 and hides it, Claude Code may not.\n- macOS: switch iCloud Private Relay off for this network, and look for leftover tunnels of a VPN (`netstat -rn -f inet6`, a default route by utun…); restart after the VPN was removed.\n- Until then use IPv4 only: switch IPv6 off for this connection (macOS: `networksetup -setv6off Wi-Fi`; Windows: the adapter's properties; Linux: sysctl net.ipv6.conf.all.disable_ipv6=1).\n- It fails on every machine of this network: its router hands out IPv6 without a way out: switch it off there, or tell whoever runs the network." /
        "`curl -4 -sS -o /dev/null https://ホスト`（成功すれば何も表示されません）と、`-6` を指定した結果を比べてください。-6 だけが失敗する場合がこれです。どちらも指定しない curl は IPv4 に切り替わるため気付きにくく、Claude Code は切り替わらないことがあります。\n- macOS の場合: このネットワークで iCloud プライベートリレーをオフにし、VPN の残ったトンネル（`netstat -rn -f inet6` で utun… のデフォルト経路）を確認してください。VPN を削除した後は再起動します。\n- それまでは IPv4 だけを使います: この接続の IPv6 をオフにしてください（macOS は `networksetup -setv6off Wi-Fi`、Windows はアダプターのプロパティ、Linux は sysctl net.ipv6.conf.all.disable_ipv6=1）。\n- このネットワークのどの端末でも失敗する場合: ルーターが、通信できない IPv6 のアドレスを割り当てています。ルーターで IPv6 をオフにするか、ネットワークの管理者に伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bconnection dropped \(econnreset\).{0,120}?)?\bcurl (?:-\S+ ){0,4}(?:-6|--ipv6) .{0,240}?(?:recv failure: connection reset(?: by peer)?|curl: \((?:7|28|35|56)\)|network is unreachable|no route to host)",
            // As curl tells it with -v; an address of IPv4 that failed as well is another cause.
            r"(?:\bunable to connect to api \(\w{5,20}\).{0,160}?)?\bconnect to (?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4} port \d{1,5} (?:from \S{1,60} port \d{1,5} )?failed: (?:no route to host|network is unreachable)(?:\W{0,4}$|\W{1,6}trying [\d.:]{7,24}\W{1,8}connected to )",
        ],
        examples: [
            "API Error: Connection dropped (ECONNRESET)\n\n$ curl -6 -sS -o /dev/null https://api.anthropic.com/v1/messages\ncurl: (35) Recv failure: Connection reset by peer",
            "* connect to 2001:db8::10 port 443 failed: No route to host\n*   Trying 192.0.2.10:443...\n* Connected to api.anthropic.com (192.0.2.10) port 443",
        ],
    }
    API_LOST "GK-ERR-820" Remote {
        "the desktop app lost its connection to the model's service (a reset) and didn't try again" /
        "デスクトップアプリとモデルのサービスとの接続が切断され（リセット）、再試行されませんでした"
    } help {
        "Send it again; once is harmless, also after sleep or a change of networks.\n- Again and again: try `claude` in a terminal on the same machine. If that works, it isn't the network: the Claude Code inside the app is reported to give up at a reset that the terminal's tries again. Update the app, use the terminal meanwhile.\n- Both fail: `genkan doctor` shows where. A proxy, VPN or filter closes the connection (the network team), or this machine's IPv6 is broken (compare `curl -4` and `curl -6` to the host)." /
        "送り直してください。一度だけなら問題ありません（スリープやネットワークの切り替え後も同様です）。\n- 繰り返す場合: 同じ端末のターミナルで `claude` を試してください。動作すれば、ネットワークの問題ではありません。アプリに含まれる Claude Code は、ターミナルの Claude Code が再試行するリセットで中断すると報告されています。アプリを更新し、その間はターミナルを使ってください。\n- どちらも失敗する場合: 切断箇所は `genkan doctor` で分かります。プロキシ、VPN、フィルターが切断しているか（ネットワーク担当）、この端末の IPv6 の問題です（接続先への `curl -4` と `curl -6` を比較）。"
    } text {
        verified: false,
        patterns: [
            r"connection problem\W{1,5}check your internet connection.{0,80}?connection to the api was lost(?: \((?<error>\w+)\))?",
        ],
        examples: [
            "Connection problem — Check your internet connection, VPN, or proxy and try again.\nAPI Error: Connection to the API was lost (ECONNRESET). This is usually temporary — try again.",
        ],
    }
    STREAM_IDLE "GK-ERR-894" Remote {
        "the stream of the answer was silent for too long, and the program gave it up (an answer that had begun is incomplete)" /
        "応答のストリームが長時間途切れたため、プログラムが打ち切りました（始まっていた応答は途中までです）"
    } help {
        "Say “continue”, and ask for smaller pieces: mostly the service itself stalled (status.claude.com, or your cloud's status page).\n- “stopped arriving”, “stalled before a response was produced”: a gateway or router set (`genkan explain ANTHROPIC_BASE_URL`): after an error of the service behind it in mid-stream it may fall silent without ending the stream. Its operator (you, if you run it) looks in its log at that time, and updates it to a release that ends each stream with message_stop or an error event. None set: send the prompt again; if it comes often, a proxy or the network holds long streams back (`genkan doctor`).\n- “Streaming idle timeout”, and not in Claude Code's own log (“no chunks received”): a gateway's own limit for silence (claude-code-hub has one for each provider): the provider behind it sent nothing for that long. Its administrator raises that limit, or switches it off (0), and looks why the provider falls silent.\n- Often, with long thinking or large files: give it more time: CLAUDE_STREAM_IDLE_TIMEOUT_MS in milliseconds (e.g. 900000; less than 300000 has no effect, and API_TIMEOUT_MS isn't this limit). On the way to Bedrock, Vertex AI, Foundry or a gateway also API_FORCE_IDLE_TIMEOUT=0, which lifts a limit of five minutes.\n- Behind a proxy (also one that inspects TLS) or a gateway: it holds back the stream. Its administrator passes text/event-stream on without buffering and raises the idle time-out (nginx: proxy_buffering off, proxy_read_timeout).\n- It began with an update: current releases watch every stream, in older ones only CLAUDE_ENABLE_STREAM_WATCHDOG=1 did. CLAUDE_ENABLE_STREAM_WATCHDOG=0 switches that off until the proxy is corrected; a stream that stalls then hangs for longer." /
        "「続けて」と送り、小さく分けて依頼してください。多くはサービス側の停滞です（status.claude.com、またはクラウドの稼働状況）。\n- 「stopped arriving」「stalled before a response was produced」の場合: ゲートウェイやルーターを設定していれば（`genkan explain ANTHROPIC_BASE_URL`）、その先のサービスが途中で失敗した後、ストリームを終えずに止まっていることがあります。運用担当（自分で動かしている場合は自分）がその時刻のログを確認し、ストリームが必ず message_stop またはエラーのイベントで終わるリリースに更新します。設定していない場合は、送り直してください。頻発する場合は、プロキシまたはネットワークで、長いストリームがバッファリングされています（`genkan doctor`）。\n- 「Streaming idle timeout」で、Claude Code 自身のログ（「no chunks received」）ではない場合: ゲートウェイが持つ無通信の上限です（claude-code-hub ではプロバイダーごとにあります）。その先のプロバイダーから、その時間、何も届いていません。ゲートウェイの管理者が上限を延ばすか無効（0）にし、プロバイダーが止まる理由を確認してください。\n- 長い思考や大きなファイルで頻発する場合: CLAUDE_STREAM_IDLE_TIMEOUT_MS（ミリ秒。900000 など）で待ち時間を延ばしてください。300000 未満は無効で、API_TIMEOUT_MS は別の上限です。Bedrock、Vertex AI、Foundry、ゲートウェイへの接続では、5 分の上限を外す API_FORCE_IDLE_TIMEOUT=0 も設定します。\n- プロキシ（TLS を検査するものも含む）やゲートウェイ経由の場合: そこでストリームがバッファリングされています。管理者が text/event-stream をバッファリングせずに通し、アイドルタイムアウトを延ばす必要があります（nginx では proxy_buffering off、proxy_read_timeout）。\n- 更新後に始まった場合: 現在のリリースはすべてのストリームを監視します（以前は CLAUDE_ENABLE_STREAM_WATCHDOG=1 の場合だけ）。プロキシが直るまでは CLAUDE_ENABLE_STREAM_WATCHDOG=0 で無効にできますが、停滞したストリームは長く待つことになります。"
    } text {
        verified: false,
        patterns: [
            r"\bstreaming idle time-?out\b|stream idle timeout(?: - (?:partial response received|no chunks received))?|response stalled mid-stream|no data arrived for more than|stream (?:idle|stall(?:ed)?\b|timed out)|\bstream_idle_partial\b",
            r"\bresponse (?:stream )?stopped arriving\b|\bresponse stalled before a response was produced\b",
        ],
        examples: [
            "API Error: Stream idle timeout - partial response received",
            "error: stream stall timeout",
            "Streaming idle timeout: no chunks received for 90s, aborting stream",
            "API Error: The response stopped arriving. The response above may be incomplete.",
        ],
    }
    SLEPT "GK-ERR-895" Remote {
        "this computer went to sleep while the answer was arriving: the answer is incomplete" /
        "応答の受信中に端末がスリープしました。応答は途中までです"
    } help {
        "Send the prompt again, or say “continue”: nothing is broken.\n- For long tasks keep the machine awake: `caffeinate -i claude` on macOS, `systemd-inhibit claude` on Linux, the power settings on Windows." /
        "プロンプトを送り直すか、「続けて」と送ってください。障害ではありません。\n- 長い作業ではスリープを防いでください: macOS は `caffeinate -i claude`、Linux は `systemd-inhibit claude`、Windows は電源の設定です。"
    } text {
        verified: false,
        patterns: [
            r"your computer went to sleep mid-response",
            r"your computer went to sleep before a response was produced",
        ],
        examples: [
            "API Error: Your computer went to sleep mid-response. The response above may be incomplete.",
            "API Error: Your computer went to sleep before a response was produced. Try again.",
        ],
    }
    SERVER_BROKE_OFF "GK-ERR-896" Remote {
        "the service or gateway itself broke off its answer with an error, in the middle: the answer is incomplete" /
        "サービスまたはゲートウェイ自身が、応答の途中でエラーを返しました。応答は途中までです"
    } help {
        "Send the prompt again, or say “continue”; this machine's network isn't at fault.\n- “help.openai.com”, “stream disconnected before completion” (Codex, or another program that calls OpenAI's models): OpenAI's own service had the error. Look at status.openai.com; if it comes again and again, give OpenAI the request id. Claude's services aren't involved.\n- It lasts: the service's status page (status.claude.com, your cloud's), or another model for the moment.\n- LiteLLM (MidStreamFallbackError), or another gateway: the words behind say what its provider answered; its administrator finds it in the log." /
        "プロンプトを送り直すか、「続けて」と送ってください。この端末のネットワークの問題ではありません。\n- 「help.openai.com」「stream disconnected before completion」（Codex など、OpenAI のモデルを呼び出すプログラム）の場合: OpenAI のサービス内部のエラーです。status.openai.com を確認し、繰り返す場合はリクエスト ID を OpenAI に伝えてください。Claude のサービスは関係しません。\n- 続く場合: サービスの稼働状況（status.claude.com、クラウドのもの）を確認するか、一時的に別のモデルを使ってください。\n- LiteLLM（MidStreamFallbackError）などのゲートウェイの場合: 後ろの文がプロバイダーの応答です。管理者がログで確認できます。"
    } text {
        verified: false,
        patterns: [
            r"server error mid-response|mid-stream server error after \d+ block|provider ended the request: |midstreamfallbackerror",
            r"(?:stream disconnected before completion: )?an error occurred while processing your request\. you can retry your request|stream disconnected before completion: the server had an error (?:while )?processing your request",
            r"\bserver error before a response was produced",
        ],
        examples: [
            "API Error: Server error mid-response. The response above may be incomplete.",
            "stream disconnected before completion: An error occurred while processing your request. You can retry your request, or contact us through our help center at help.openai.com if the error persists.",
            "API Error: Server error before a response was produced. Try again.",
        ],
    }
    HTTP2_BROKEN "GK-ERR-897" Remote {
        "the HTTP/2 connection or a stream in it was ended by the other side or by something between (a proxy, VPN or load balancer that handles HTTP/2 badly)" /
        "HTTP/2 の接続またはストリームが、相手側または途中のもの（HTTP/2 を正しく扱えないプロキシ、VPN、ロードバランサー）によって終了しました"
    } help {
        "Try again: once, or “GOAWAY”, is a server that changes over.\n- “curl 16”, “framing layer” (git, curl, Homebrew): once is an old connection that the server had closed. Each time: HTTP/1.1 as below, and a newer git and curl; for a large clone `git clone --depth 1` first.\n- Each time: try HTTP/1.1. curl: `--http1.1`; git: `git config --global http.version HTTP/1.1` (and http.postBuffer for a large push); VS Code, Cursor: switch HTTP/2 off (cursor.general.disableHttp2). If that works, what stands between breaks HTTP/2.\n- Only with the VPN or in the company's network: its team; send the request below.\n- Behind a gateway or ingress: its administrator looks at its own HTTP/2 limits and time-outs." /
        "もう一度試してください。一度だけの場合や「GOAWAY」の場合は、サーバー側の切り替えです。\n- 「curl 16」「framing layer」（git、curl、Homebrew）の場合: 一度だけであれば、サーバーがすでに閉じた接続が使われています。毎回起こる場合は、下のとおり HTTP/1.1 を使い、git と curl を更新してください。大きなクローンでは、まず `git clone --depth 1` を試します。\n- 毎回起こる場合: HTTP/1.1 で試してください。curl は `--http1.1`、git は `git config --global http.version HTTP/1.1`（大きな push では http.postBuffer も）、VS Code や Cursor では HTTP/2 を無効にします（cursor.general.disableHttp2）。それで成功すれば、途中のものが HTTP/2 を壊しています。\n- VPN の接続中または社内のネットワークでだけ起こる場合: 担当チームに下の依頼文を送ってください。\n- ゲートウェイや Ingress の場合: HTTP/2 の上限とタイムアウトを管理者が確認します。"
    } text {
        verified: false,
        patterns: [
            r"http/2 stream is abnormally aborted in mid-communication|http/2 stream \d+ (?:reset by server|was reset|was not closed cleanly)|stream error in the http/2 framing",
            r"\bERR_HTTP2_(?:PROTOCOL_ERROR|STREAM_ERROR|SESSION_ERROR|GOAWAY_SESSION|INVALID_\w+|PING_\w+|OUT_OF_STREAMS)\b|\bNGHTTP2_\w+|received rst_stream|\bGOAWAY\b",
            r"stream error: stream id \d+; \w+|\bstream was reset: \w+|stream error (?:received|sent): ",
            r"\bin the http/?2 framing layer\b",
        ],
        ask: NetworkTeam {
            "HTTP/2 connections from this machine are broken off between here and the service; the message that I send along names the error. Please check the proxy, VPN or load balancer on the route for its handling of HTTP/2 and for time limits of streams." /
            "この端末からの HTTP/2 の接続が、サービスとの間で切断されます（エラーは併せて送るメッセージのとおりです）。経路上のプロキシ、VPN、ロードバランサーで、HTTP/2 の処理とストリームの時間制限を確認していただけますか。"
        },
        examples: [
            "error: RPC failed; curl 92 HTTP/2 stream 5 was reset",
            "NGHTTP2_INTERNAL_ERROR",
            "stream error: stream ID 5; INTERNAL_ERROR; received from peer",
            "error: RPC failed; curl 16 Error in the HTTP2 framing layer",
        ],
    }
    TOO_SHORT "GK-ERR-898" Remote {
        "a download or an answer ended before the length that was announced for it" /
        "ダウンロードまたは応答が、通知された長さに達する前に終わりました"
    } help {
        "Fetch it again (`curl -C - -O ADDRESS` goes on where it ended; for a package manager clear its cache first).\n- Each time at about the same size or after the same time: a proxy or its virus scanner has a limit: the network team, with the address, size and time.\n- On another network or without the VPN it is whole: the way is at fault; else the server." /
        "取得し直してください（`curl -C - -O アドレス` で続きから取得できます。パッケージマネージャーでは先にキャッシュを消します）。\n- 毎回同じくらいのサイズまたは時間で終わる場合: プロキシまたはそのウイルス検査の制限です。アドレス、サイズ、時刻を添えてネットワーク担当に伝えてください。\n- 別のネットワークや VPN なしで完了する場合は経路、そうでなければサーバー側の問題です。"
    } text {
        verified: false,
        patterns: [
            r"\bresponse had content-length of \d+ bytes, but only received\b|\bERR_CONTENT_LENGTH_MISMATCH\b|\bUND_ERR_RES_CONTENT_LENGTH_MISMATCH\b",
            r"curl: \(18\) |transfer closed with (?:\d+ bytes remaining|outstanding)",
        ],
        examples: [
            "java.io.IOException: Response had content-length of 4096 bytes, but only received 1024 bytes before the connection was closed.",
            "curl: (18) transfer closed with 1200 bytes remaining to read",
        ],
    }
    CUT "GK-ERR-181" Remote {
        "the connection broke while the answer was arriving: the answer is incomplete" /
        "応答の受信中に接続が切れました。応答は途中までです"
    } help {
        "Send the prompt again (“continue”), in smaller steps if it was a long answer. Once is harmless.\n- “Connection to the API was lost (ECONNRESET)”, “Connection lost mid-response”, on Windows and since an update of Claude Code, while `curl` reaches the same host: it may be the release. From 2.1.221 on (2.1.228, 2.1.229 and 2.1.233 too) such resets are reported on every network, also in the copy inside the desktop app, where 2.1.220 or 2.1.210 works: `claude install 2.1.220`, with DISABLE_AUTOUPDATER=1 (`claude.env` in the profile), or a newer release. The desktop app's Code tab changes its own copy only with the app's update: use `claude` in a terminal meanwhile. An older release or another program fails too: it is the network, as below.\n- “Connection closed mid-response”, with each prompt since an update of Claude Code, while the network is the same (2.1.224 on Windows with another service at ANTHROPIC_BASE_URL is reported): perhaps that release. Update it (`claude update`), or go back to the one that worked for you (`claude install VERSION`).\n- Again and again: something on the route closes long or idle connections: a proxy, VPN or load balancer with a short idle time-out. `genkan doctor` compares the routes; try without the VPN, or on another network, then send the request below.\n- On this machine alone, while a phone or another computer in the same network is fine: endpoint protection (EDR, antivirus, a web filter) that opens HTTPS on the machine itself ends long streams, also where no proxy and no VPN is set. `genkan doctor` says whether the certificate is somebody else's. Have whoever manages it exempt Claude Code's hosts from the inspection.\n- Neither a proxy nor a VPN nor such a program: look at the service's status page (status.claude.com, or your cloud's) and update Claude Code and its extension. In WSL try the same in Windows itself, or `networkingMode=mirrored` under [wsl2] in %USERPROFILE%\\.wslconfig, then `wsl --shutdown`.\n- “Part of the response never arrived”: the stream was closed before its end (no message_stop). Behind a gateway or router its operator (you, if you run it) looks in its log for an error of the service behind it at that time, and updates it.\n- Behind a gateway: its log first; its own or its web server's time-out ends the stream.\n- “terminated”, and ANTHROPIC_BASE_URL leads to a model on this machine or another slow one (Ollama, LM Studio, llama.cpp): the answer took longer than the five minutes that Claude Code waits, which API_TIMEOUT_MS is reported not to raise. Take a faster model or a smaller context, and a server that streams from the first word.\n- Another program's download: fetch it again." /
        "プロンプトを送り直してください（「続けて」）。長い応答であれば分割して依頼します。一度だけなら問題ありません。\n- 「Connection to the API was lost (ECONNRESET)」「Connection lost mid-response」が、Windows で Claude Code の更新後に始まり、`curl` では同じホストに接続できる場合: リリースの不具合かもしれません。2.1.221 以降（2.1.228、2.1.229、2.1.233 を含む）では、どのネットワークでもこのように切断されるとの報告があり、デスクトップアプリに含まれるものも同じです。2.1.220 や 2.1.210 では動作します。`claude install 2.1.220` で戻して DISABLE_AUTOUPDATER=1 を設定するか（プロファイルの `claude.env`）、より新しいリリースにしてください。デスクトップアプリの Code タブのものは、アプリの更新でしか変わりません。それまではターミナルの `claude` を使います。以前のリリースやほかのプログラムでも失敗する場合は、以下のように経路の問題です。\n- 「Connection closed mid-response」が、同じネットワークのまま、Claude Code の更新後に毎回起こる場合（Windows の 2.1.224 と、別のサービスを指す ANTHROPIC_BASE_URL で報告があります）: そのリリースの不具合かもしれません。更新するか（`claude update`）、手元で動作していたリリースに戻してください（`claude install バージョン`）。\n- 繰り返す場合: 長時間または無通信の接続を切るもの（アイドルタイムアウトの短いプロキシ、VPN、ロードバランサー）が経路にあります。`genkan doctor` で経路を比較し、VPN なしまたは別のネットワークで試してから、下の依頼文を送ってください。\n- 同じネットワークのスマートフォンや別のパソコンでは問題がなく、この端末だけで起こる場合: 端末上で HTTPS を検査するセキュリティ製品（EDR、ウイルス対策、Web フィルター）が、長いストリーミングを切ることがあります（プロキシや VPN がなくても起こります）。証明書が差し替えられているかは `genkan doctor` で分かります。その管理者に、Claude Code の接続先を検査の対象外にしてもらってください。\n- プロキシ、VPN、そのような製品のいずれもない場合: サービスの稼働状況（status.claude.com、またはクラウド）を確認し、Claude Code と拡張機能を更新してください。WSL では、Windows 側で同じことを試すか、%USERPROFILE%\\.wslconfig の [wsl2] に `networkingMode=mirrored` を書いて `wsl --shutdown` を実行します。\n- 「Part of the response never arrived」の場合: ストリームが終わりまで届かずに閉じられました（message_stop がありません）。ゲートウェイやルーターを経由する場合は、運用担当（自分で動かしている場合は自分）が、その時刻の、その先のサービスのエラーをログで確認し、更新します。\n- ゲートウェイ経由の場合: 先にそのログを確認してください。ゲートウェイまたはその手前の Web サーバーのタイムアウトで切れることがあります。\n- 「terminated」で、ANTHROPIC_BASE_URL がこの端末のモデルなど応答の遅いもの（Ollama、LM Studio、llama.cpp）を指す場合: 応答に、Claude Code が待つ 5 分より長くかかっています。API_TIMEOUT_MS では延びないと報告されています。速いモデルまたは小さいコンテキストと、最初からストリーミングするサーバーを使ってください。\n- ほかのプログラムのダウンロードの場合: 取得し直してください。"
    } text {
        verified: true,
        patterns: [
            r"stream connection closed \([\w ]{1,40}\) after \d+ block|^\W{0,3}(?:api error: )?connection closed before the response finished",
            r"connection (?:closed|lost) mid-response",
            r"stream ended (?:cleanly )?(?:mid-response|without)",
            r"\bpremature close\b|incomplete(?: chunked)? ?read|peer closed connection without sending complete|typeerror: terminated|stream (?:was )?(?:closed|ended|aborted) (?:prematurely|unexpectedly|before)",
            r"\bapi error:? (?:typeerror: )?terminated\b",
            r"was not closed cleanly|\bERR_INCOMPLETE_CHUNKED_ENCODING\b|\bERR_STREAM_PREMATURE_CLOSE\b|\bUND_ERR_REQ_CONTENT_LENGTH_MISMATCH\b|error (?:occurred while )?reading from response stream|response ended prematurely|incompleteread|connection to the api was lost|error decoding response body(?:\W{0,3}$|: (?:request|error|unexpected|connection|operation|incomplete|end of file|timed|body|http|stream)| *[^:\w ]| \w)|stream interrupted|stream disconnected(?: before completion(?:: (?:[^ecr\x80-\xff]|r[^a]|ra[^t]|rate [^l]|c[^o]|connection [^r]|e[^r]|error [^s])|[^:]|$)| [^b]|[^ ]|$)|unexpected end of stream|failed to parse (?:sse|stream|event)\b|bodystreambuffer was aborted",
            r"response payload is not completed|\btransferencodingerror\b",
            r"\binvalidchunklength\b|\bchunkedencodingerror\b|connection broken: (?:invalidchunklength|incompleteread)",
            r"\berror in input stream\b|network error\W{1,4}error in input stream",
            r"\bpremature (?:eof|end of (?:chunk|content|stream|content-length))\b",
            r"error reading a body from connection|unexpected eof during chunk size line|end of file before message length reached|\bunexpected eof\b.{0,30}\b(?:chunk|body)",
            r"\bnetwork connection (?:was )?lost\b",
            r"\bpart of the response never arrived\b|\bconnection (?:closed|lost) before a response was produced\b",
        ],
        ask: NetworkTeam {
            "Claude Code's connections to the model's service are ended while the answer is still coming. Answers are streamed for minutes, with pauses. Please allow such connections to last ten minutes and to be idle for five on the proxy, VPN, load balancer and HTTPS inspection on the route (also on the machine itself: endpoint protection), and don't buffer them." /
            "Claude Code とモデルのサービスの接続が、応答の途中で切断されます。応答は間隔を置きながら数分間ストリーミングされます。経路上のプロキシ、VPN、ロードバランサー、HTTPS の検査（端末上のセキュリティ製品を含む）で、接続を 10 分間、無通信を 5 分間まで許可し、バッファリングしない設定にしていただけますか。"
        },
        examples: [
            "Stream connection closed (ECONNRESET) after 3 block(s) yielded — finalizing partial response",
            "Response payload is not completed: <TransferEncodingError: 400, message='Not enough data to satisfy transfer length header.'>",
            "httpx.RemoteProtocolError: peer closed connection without sending complete message body (incomplete chunked read)",
            "API Error: Connection closed mid-response. The response above may be incomplete.",
            "API Error: Connection lost mid-response. The response above may be incomplete.",
            "Stream ended cleanly mid-response (stop_reason=null)",
            "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
            "API Error: terminated",
            "requests.exceptions.ChunkedEncodingError: (\"Connection broken: InvalidChunkLength(got length b'', 0 bytes read)\", InvalidChunkLength(got length b'', 0 bytes read))",
            "Error in input stream",
            "java.io.IOException: Premature EOF",
            "error reading a body from connection: unexpected EOF during chunk size line",
            "\"html-message\": \"Network connection lost.\"",
            "API Error: Part of the response never arrived. The response above may be incomplete.",
        ],
    }
    LISTENER "GK-ERR-714" Problem {
        "the program couldn't open the local port to which the browser comes back after a sign-in" /
        "サインイン後にブラウザーが戻るローカルのポートを、プログラムが開けませんでした"
    } help {
        "End other sign-ins that are still waiting (another Claude Code, an MCP server's), and try again. A port that is fixed in the settings (oauth.callbackPort) may be in use.\n- Endpoint protection, or a sandbox or container, may forbid listening on localhost: sign in where a browser and a listening port are possible, or use the code that the sign-in page shows." /
        "待機中の別のサインイン（別の Claude Code や MCP サーバーのもの）を終えて、やり直してください。設定で固定したポート（oauth.callbackPort）が使用中のこともあります。\n- エンドポイント保護、サンドボックス、コンテナーが localhost での待ち受けを禁止していることがあります。ブラウザーと待ち受けを使える環境でサインインするか、サインインページに表示されるコードを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"couldn't start the local listener that receives the browser sign-in|\boauth callback (?:listener|server) (?:could not start|failed)|failed to start oauth callback server(?:\W{0,4}$|: (?:[a-eg-km-z0-9]|failed to [a-rt-z]|f[b-z]|l[a-hj-z]))|could not listen on \S{1,80} to receive the sign-in",
        ],
        examples: [
            "Couldn't start the local listener that receives the browser sign-in. Try again.",
        ],
    }
    PIPE "GK-ERR-644" Problem {
        "a program wrote to something that had ended already: a program that it started (a hook, an MCP server, a shell), the next one in a pipe, or a connection" /
        "プログラムが、すでに終了した相手に書き込みました。起動したプログラム（フック、MCP サーバー、シェル）、パイプの次のプログラム、または接続です"
    } help {
        "Claude Code itself ends with “write EPIPE”: mostly a hook that doesn't read its input, an MCP server or shell that ended at once: update Claude Code, look at `/hooks` and /mcp, and try without them; `claude --debug` shows which.\n- In a pipe (`… | head`, a pager that was closed): it does no harm.\n- “API Error”, “fetch failed” or “Unable to connect” stands beside it: it is the connection: `genkan doctor` shows where it breaks.\n- Another program: what it started or called says why it ended, in its own log.\n- A hook's command: it ended, or closed its input, before it had read the JSON on stdin. Let it read stdin to the end (`cat >/dev/null`); its exit code counts as before." /
        "Claude Code 自体が「write EPIPE」で終了する場合: 多くは、入力を読まないフック、またはすぐに終了した MCP サーバーやシェルです。Claude Code を更新し、`/hooks` と /mcp を確認して、それらなしで試してください。どれかは `claude --debug` で分かります。\n- パイプの場合（`… | head`、閉じたページャー）: 害はありません。\n- 「API Error」「fetch failed」「Unable to connect」も表示される場合: 接続の問題です。切れる箇所は `genkan doctor` で分かります。\n- ほかのプログラムの場合: 起動した相手や呼び出した相手が終了した理由は、そのログにあります。\n- フックのコマンドの場合: 標準入力の JSON を読み終える前に終了したか、入力を閉じました。最後まで読むようにしてください（`cat >/dev/null`）。終了コードの扱いは変わりません。"
    } text {
        verified: false,
        patterns: [
            r"\bepipe error while writing to hook stdin|hook command closed stdin before hook input was fully written|hook stdin write failed\b",
            r"^\W{0,4}(?:\w{3,20}: )?write EPIPE\W{0,3}$|\bwrite EPIPE\b.{0,400}?(?:stream_base_commons|writewrap|sendtoshell|internal/stream)|\bmcp\b.{0,120}?\bwrite EPIPE\b|\bEPIPE: broken pipe, write\b|\bbrokenpipeerror: \[errno 32\]|broken pipe \(os error 32\)\W{0,3}$",
        ],
        examples: [
            "Hook command closed stdin before hook input was fully written (EPIPE)",
            "Error: write EPIPE
    at afterWriteDispatched (node:internal/stream_base_commons:161:15)
    at Socket._writeGeneric (node:net:954:11)",
        ],
    }
    STREAM_RESET "GK-ERR-803" Remote {
        "the streamed answer is reset again and again (ECONNRESET) and Claude Code retries it: a fault of its release, or something on the way that cuts streams" /
        "ストリーミングの応答が繰り返し切断され（ECONNRESET）、Claude Code が再試行しています。リリースの不具合、または経路上でストリームを切断するものがあります"
    } help {
        "It began with an update, on an unchanged network: reported for Windows with releases of about 2.1.222 to 2.1.241, right after the first piece of each answer. Take the newest release (`claude update`), or go back (`claude install 2.1.220`); the desktop app and extensions bring a copy of their own.\n- To tell the two apart: try another network (a phone's), and without VPN or the machine's security agent where that is allowed. If it works there, the way is at fault: ask the network team to let long TLS streams to the called host live (inspection, idle time-out). `genkan doctor` shows where it breaks.\n- Behind a gateway: look in its log; it may break off its own answer." /
        "ネットワークは同じで、更新後に始まった場合: Windows で 2.1.222 から 2.1.241 前後のリリースに、応答の最初の部分の直後に切断されるという報告があります。最新のリリースにするか（`claude update`）、前に戻してください（`claude install 2.1.220`）。デスクトップアプリと拡張機能は独自のものを使います。\n- 見分けるには: 別のネットワーク（スマートフォンなど）や、許可されていれば VPN や端末のセキュリティソフトなしで試してください。そこで動作する場合は経路の問題です。接続先への長い TLS ストリームを切断しないよう（検査、無通信のタイムアウト）、ネットワーク担当に依頼してください。切断箇所は `genkan doctor` で分かります。\n- ゲートウェイ経由の場合: そのログを確認してもらってください。応答を自分で打ち切ることがあります。"
    } text {
        verified: false,
        patterns: [
            r"\bstream connection error \((?<error>econnreset|epipe|und_err_socket)\)\W{1,5}retrying streaming",
        ],
        examples: [
            "[WARN] Stream connection error (ECONNRESET) — retrying streaming (1/10)",
        ],
    }
    RESET_HANDSHAKE "GK-ERR-899" Remote {
        "the connection was closed during the TLS handshake, before anything was sent: mostly a filter that reads the host's name, a proxy that the program doesn't use, or a port that doesn't speak TLS" /
        "TLS ハンドシェイクの途中、何も送る前に接続が閉じられました。多くは、ホスト名を読むフィルター、プログラムが使っていないプロキシ、または TLS ではないポートによるものです"
    } help {
        "Compare in the same terminal: `curl -v https://HOST` for the host of the text and for another one. Only this host fails: a filter by its name (the network team; the request below). Both fail: the way out: set the proxy (HTTPS_PROXY), or try without the VPN or on another network.\n- A proxy is set, and its address begins with https:// (`genkan explain HTTPS_PROXY`, or the program's own proxy setting): the program then speaks TLS to the proxy itself, most proxies speak plain HTTP at that port, and hang up. Write http:// in front of it, for https:// targets too.\n- curl works and one program doesn't: it goes directly; set its own proxy (git: http.proxy, VS Code: http.proxy, JVM: -Dhttps.proxyHost).\n- Your own server or gateway, or 127.0.0.1: that port speaks http, not https, or its TLS broke: correct the address, look in its log.\n- Only old programs fail: they offer a TLS version that the other side no longer takes: update them." /
        "同じターミナルで、本文のホストと別のホストに `curl -v https://ホスト` を試して比べてください。このホストだけが失敗する場合は、名前によるフィルターです（ネットワーク担当に下の依頼文）。両方失敗する場合は外部への経路の問題です。プロキシ（HTTPS_PROXY）を設定するか、VPN なしまたは別のネットワークで試してください。\n- プロキシのアドレスが https:// で始まっている場合（`genkan explain HTTPS_PROXY`、またはプログラム自身のプロキシの設定）: プログラムはプロキシ自体に TLS で話しかけますが、多くのプロキシはそのポートで TLS を使わず、接続を閉じます。接続先が https:// でも、プロキシは http:// で指定してください。\n- curl では成功し 1 つのプログラムだけが失敗する場合: 直接接続しています。そのプログラムのプロキシを設定してください（git と VS Code は http.proxy、JVM は -Dhttps.proxyHost）。\n- 自前のサーバーやゲートウェイ、127.0.0.1 の場合: そのポートが https ではなく http か、TLS の設定に問題があります。アドレスを直し、ログを確認してください。\n- 古いプログラムだけが失敗する場合: 相手が受け付けない古い TLS を使っています。更新してください。"
    } text {
        verified: false,
        patterns: [
            r"socket disconnected before secure tls|ssl_connect: SSL_ERROR_SYSCALL\b|openssl ssl_connect: connection was reset|tls handshake failed: connection reset by peer",
            r"gnutls_handshake\(\) failed: the tls connection was non-properly terminated|tls connection was non-properly terminated|\bPR_(?:CONNECT_RESET|END_OF_FILE|CONNECT_ABORTED)_ERROR\b",
            r"ssl peer shut down incorrectly|remote host terminated the handshake",
            r"\b(?:could not handshake|gnutls): error in the pull function\b",
            r"cannot connect to host \S{1,120} ssl:.{1,80} \[none\]",
        ],
        ask: NetworkTeam {
            "Connections from this machine to the hosts below are accepted and then closed during the TLS handshake. Please check for a filter by host name (SNI), a proxy rule or TLS inspection that does this, and exempt them: {hosts}" /
            "この端末から次のホストへの接続が、TLS ハンドシェイクの途中で切断されます。ホスト名（SNI）によるフィルター、プロキシのルール、TLS 検査がないかを確認し、これらを対象外にしていただけますか: {hosts}"
        },
        examples: [
            "fatal: unable to access 'https://github.com/x/y.git/': OpenSSL SSL_connect: Connection was reset in connection to github.com:443",
            "Client network socket disconnected before secure TLS connection was established",
            "gnutls_handshake() failed: The TLS connection was non-properly terminated.",
            "java.io.EOFException: SSL peer shut down incorrectly",
            "GnuTLS: Error in the pull function.",
            "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host llm.acme.example:443 ssl:<ssl.SSLContext object at 0x7ff7> [None]",
        ],
    }
    NO_REPLY "GK-ERR-900" Remote {
        "the other side closed the connection without any answer: its program crashed or restarted, speaks another protocol at this port, or had closed the kept connection already; something on the way can do it, too" /
        "相手が応答せずに接続を閉じました。相手のプログラムの異常終了や再起動、ポートで使われる別のプロトコル、すでに閉じられた接続の再利用のいずれかで、経路上のものによることもあります"
    } help {
        "Try again: once, after a pause, is a connection that the other side had closed as idle (a program of your own: retry, or a shorter keep-alive).\n- Your gateway or 127.0.0.1: look in its log at this second: it crashed, was restarted, or its worker ran out of memory or time; or the port wants https where http is used (or the other way round).\n- A public service: `curl -v` to the same address in the same terminal; it fails as well, and on another network not: a filter or proxy on the way (the network team).\n- Only large requests: a limit of size in front of the server." /
        "もう一度試してください。間隔を置いた後に一度だけなら、相手がアイドルとして閉じた接続です（自作のプログラムでは再試行するか、keep-alive を短くします）。\n- ゲートウェイや 127.0.0.1 の場合: その時刻のログを確認してください。異常終了、再起動、ワーカーのメモリ不足や時間切れです。http と https の取り違えのこともあります。\n- 公開サービスの場合: 同じターミナルから同じアドレスに `curl -v` を試してください。それも失敗し、別のネットワークでは成功する場合は、経路上のフィルターまたはプロキシです（ネットワーク担当）。\n- 大きなリクエストだけが失敗する場合: サーバーの手前にサイズの上限があります。"
    } text {
        verified: false,
        names: ["ConnectionClosedError", "RemoteProtocolError"],
        patterns: [
            r"\b(?:post|get) \S{4,120}/(?:v1|model|messages|invoke|token)\S{0,80}: eof\W{0,2}$",
            r"(?:connection aborted\W{1,6}remotedisconnected\W{1,4})?remote end closed connection|connection was closed before we received a valid response|server disconnected without sending a response",
            r"empty reply from server|server returned nothing \(no headers, no data\)|connection closed before message completed|\bhyper::error\(incompletemessage\)|nohttpresponseexception|:\d{2,5} failed to respond\b|unexpected end of stream on https?://",
            r"\b(?:get|put|head) \W{0,2}https?://\S{1,300}: eof\W{0,3}$|server closed connection without sending any data back",
        ],
        examples: [
            "Post \"https://llm.acme.example/v1/messages\": EOF",
            "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
            "curl: (52) Empty reply from server",
            "Get \"https://api.github.com/repos/acme/notes\": EOF",
        ],
    }
    ABORTED_HERE "GK-ERR-901" Problem {
        "Windows on this machine aborted the connection (10053): mostly security software here, a VPN that was switched, or data that was no longer confirmed" /
        "この端末の Windows が接続を中止しました（10053）。多くは、端末のセキュリティソフト、VPN の切り替え、または送信したデータへの確認が途絶えたことによるものです"
    } help {
        "Try again: once, after sleep, or a change of the network or VPN, it is harmless.\n- Each time: software on this machine that looks into connections (endpoint security, a virus scanner's web shield, a VPN's filter). Try without it where that is allowed; whoever manages it exempts the program or the host.\n- A server of yours that logs this: the other side went away before it had the answer (a time-out there)." /
        "もう一度試してください。スリープの後や、ネットワークまたは VPN の切り替えで一度だけなら問題ありません。\n- 毎回起こる場合: 通信を検査する、この端末のソフトウェア（エンドポイント保護、ウイルス対策の Web 保護、VPN のフィルター）です。許可されていればそれなしで試してください。管理者がプログラムまたはホストを対象外にできます。\n- 自前のサーバーのログにある場合: 応答の前に相手が切断しました（相手側のタイムアウト）。"
    } text {
        verified: false,
        patterns: [
            r"connection was aborted by the software in your host machine|\b(?:winerror|os error|errno) 10053\b",
        ],
        examples: [
            "An established connection was aborted by the software in your host machine. (os error 10053)",
        ],
    }
    RESET "GK-ERR-180" Remote {
        "the connection was accepted and then reset by something on the route (a proxy, VPN, firewall, an IPv6 that leads nowhere) or by the server" /
        "接続後に、経路上のプロキシ、VPN、ファイアウォール、通信できない IPv6、またはサーバーによって切断されました"
    } help {
        "Try again; a single failure is harmless, also one after sleep or a change of networks. If every prompt fails, `genkan doctor` shows where the connection breaks. If only `curl -6` to the host fails and `curl -4` doesn't, IPv6 is broken on this machine or in its network (`genkan explain GK-ERR-821`).\n- “Error during compaction”, or only /compact fails: its request is the largest and takes longest. Compact on another network, or go back a few messages first (Esc twice); or have the state written to a file and /clear. A smaller CLAUDE_CODE_AUTO_COMPACT_WINDOW compacts earlier.\n- “Unable to connect to API (ECONNRESET)”, “Connection dropped (ECONNRESET)”, and `curl -6 https://api.anthropic.com` fails while the same with -4 works: this network hands out an IPv6 that leads nowhere (a router whose provider has none, iCloud Private Relay, a VPN's leftovers). Claude Code's runtime (Bun) may try IPv6 first and not fall back to IPv4, as curl and browsers do. Switch IPv6 off for this connection (macOS: `networksetup -setv6off Wi-Fi`; Windows: untick it in the adapter's properties; Linux: `sudo sysctl net.ipv6.conf.all.disable_ipv6=1`) or in the router, and start claude again.\n- “Unable to connect to API (ECONNRESET)”, “Connection dropped (ECONNRESET)”, on Windows and since an update of Claude Code, while `curl` reaches the same host: it may be the release. From 2.1.221 on (2.1.228, 2.1.229 and 2.1.233 too) such resets are reported on every network, also in the copy inside the desktop app, where 2.1.220 or 2.1.210 works: `claude install 2.1.220`, with DISABLE_AUTOUPDATER=1 (`claude.env` in the profile), or a newer release. The desktop app's Code tab changes its own copy only with the app's update: use `claude` in a terminal meanwhile. An older release or another program fails too: it is the network, as below.\n- “The socket connection was closed unexpectedly”: the words of Bun, in which Claude Code runs. ANTHROPIC_BASE_URL leads to a proxy or router on this machine (127.0.0.1), and it comes after about five minutes of silence: that proxy's own fetch (Node.js) gave up after 300 seconds and hung up. Update it, or raise its time-outs to the service (`headersTimeout`, `bodyTimeout`); no network team is needed. It comes at once: that proxy ended; look in its log.\n- “npm error”, “npm ERR!”, “not a problem with npm itself”: npm's call to its registry was reset (`npm config get registry` shows which; mostly registry.npmjs.org), on the way through the company's network. Give npm the proxy by its own name: `npm config set proxy http://HOST:PORT` and `npm config set https-proxy http://HOST:PORT`, or HTTPS_PROXY in the same terminal, and try `npm ping`. A wrong or old one that is still named resets as well: `npm config get https-proxy` shows it, `npm config delete https-proxy` and `npm config delete proxy` remove it. A registry of the company's own mostly needs no proxy.\n- Try another network (a phone's hotspot, another Wi-Fi, with or without the VPN): where it works there, this network resets the connection. It fails on all of them: it is this machine, also by what a removed antivirus or VPN left (macOS: System Settings, Network, Filters & Proxies); the maker's uninstaller or whoever manages the machine takes it out.\n- On the way: a filter that reads the host's name (SNI) or inspects TLS, a proxy that opens the tunnel and then resets it, a VPN that drops large packets, or a limit that ends long streams. Try without a security agent where that is allowed, update Claude Code, and send the request below. Telemetry fails with it: it is this machine's way out.\n- A proxy is set, and its address begins with https:// (`genkan explain HTTPS_PROXY`, or the program's own proxy setting): the program then speaks TLS to the proxy itself, most proxies speak plain HTTP at that port, and hang up. Write http:// in front of it, for https:// targets too.\n- oidc, portal.sso or device.sso in the text is the sign-in with SSO: all three of that Region (the organization's own, not the models') have to pass, without TLS inspection. The browser opens again and again (awsAuthRefresh starts `aws sso login` in each session): use an [sso-session] profile, which renews itself, and sign in once, in one terminal.\n- Only one program fails behind a proxy, or it runs over Remote-SSH, in WSL or in a container: the connection is made there, without your proxy. Set it there (HTTPS_PROXY; VS Code's http.proxy, in the remote settings), and test there (`curl -v https://HOST`).\n- “Cannot connect to host”: the words of Python's aiohttp, which doesn't use HTTPS_PROXY unless its program asks for that (`trust_env=True`; LiteLLM: AIOHTTP_TRUST_ENV set to True). Behind a proxy switch it on there, or update the program.\n- Behind a gateway: look in its log first. It may break off its own answer (LiteLLM's pass-through of Bedrock): its administrator updates it, or use its /v1/messages route. Its port, or one on this machine (127.0.0.1), may speak plain HTTP while the address begins with https://." /
        "もう一度試してください。一度だけなら問題ありません（スリープやネットワークの切り替え後も同様です）。毎回失敗する場合、切断箇所は `genkan doctor` で分かります。接続先への `curl -6` だけが失敗し `curl -4` は成功する場合は、この端末またはネットワークの IPv6 の問題です（`genkan explain GK-ERR-821`）。\n- 「Error during compaction」の場合や、/compact だけが失敗する場合: 最も大きく、時間のかかるリクエストです。別のネットワークで圧縮するか、先に数メッセージ前に戻ってください（Esc を 2 回）。または、状況をファイルに書かせてから /clear を実行します。CLAUDE_CODE_AUTO_COMPACT_WINDOW を小さくすると、早めに圧縮されます。\n- 「Unable to connect to API (ECONNRESET)」「Connection dropped (ECONNRESET)」で、`curl -6 https://api.anthropic.com` は失敗し -4 では成功する場合: ネットワークが、通信できない IPv6 のアドレスを割り当てています（IPv6 の契約がないルーター、iCloud プライベートリレー、VPN の残った設定など）。Claude Code の実行環境（Bun）は IPv6 を先に試し、curl やブラウザーのように IPv4 に切り替わらないことがあります。この接続（macOS は `networksetup -setv6off Wi-Fi`、Windows はアダプターのプロパティ、Linux は `sudo sysctl net.ipv6.conf.all.disable_ipv6=1`）またはルーターで IPv6 をオフにし、claude を起動し直してください。\n- 「Unable to connect to API (ECONNRESET)」「Connection dropped (ECONNRESET)」が、Windows で Claude Code の更新後に始まり、`curl` では同じホストに接続できる場合: リリースの不具合かもしれません。2.1.221 以降（2.1.228、2.1.229、2.1.233 を含む）では、どのネットワークでもこのように切断されるとの報告があり、デスクトップアプリに含まれるものも同じです。2.1.220 や 2.1.210 では動作します。`claude install 2.1.220` で戻して DISABLE_AUTOUPDATER=1 を設定するか（プロファイルの `claude.env`）、より新しいリリースにしてください。デスクトップアプリの Code タブのものは、アプリの更新でしか変わりません。それまではターミナルの `claude` を使います。以前のリリースやほかのプログラムでも失敗する場合は、以下のように経路の問題です。\n- 「The socket connection was closed unexpectedly」の場合: Claude Code の実行環境（Bun）の文です。ANTHROPIC_BASE_URL がこの端末のプロキシやルーター（127.0.0.1）を指し、約 5 分の無応答の後に起こる場合は、そのプロキシ自身の fetch（Node.js）が 300 秒で打ち切り、切断しています。更新するか、サービスへの待ち時間（`headersTimeout`、`bodyTimeout`）を延ばしてください。ネットワーク担当への依頼は不要です。すぐに起こる場合は、そのプロキシが終了しています。ログを確認してください。\n- 「npm error」「npm ERR!」「not a problem with npm itself」の場合: npm からレジストリ（`npm config get registry` で分かります。多くは registry.npmjs.org）への接続が、社内のネットワークの途中で切断されています。npm 自身にプロキシを設定し（`npm config set proxy http://ホスト:ポート` と `npm config set https-proxy http://ホスト:ポート`、または同じターミナルの HTTPS_PROXY）、`npm ping` で試してください。誤ったプロキシや古いプロキシが残っている場合も切断されます。`npm config get https-proxy` で確認し、`npm config delete https-proxy` と `npm config delete proxy` で消してください。社内のレジストリには、多くの場合プロキシは不要です。\n- 別のネットワーク（スマートフォンのテザリング、別の Wi-Fi、VPN あり・なし）で試してください。そこで成功すれば、このネットワークが接続を切断しています。どこでも失敗する場合は、この端末の問題です。削除したウイルス対策ソフトや VPN の残った設定のこともあります（macOS は「システム設定」の「ネットワーク」「フィルタとプロキシ」）。メーカーのアンインストーラーを使うか、端末管理者に依頼してください。\n- 経路上の場合: ホスト名（SNI）によるフィルターや TLS の検査、トンネルを開いた後に切断するプロキシ、大きなパケットを破棄する VPN、長いストリームを打ち切る制限などです。許可されていればセキュリティソフトなしで試し、Claude Code を更新し、下の依頼文を送ってください。テレメトリも失敗していれば、この端末からの経路の問題です。\n- プロキシのアドレスが https:// で始まっている場合（`genkan explain HTTPS_PROXY`、またはプログラム自身のプロキシの設定）: プログラムはプロキシ自体に TLS で話しかけますが、多くのプロキシはそのポートで TLS を使わず、接続を閉じます。接続先が https:// でも、プロキシは http:// で指定してください。\n- 本文の oidc、portal.sso、device.sso は SSO のサインインです。そのリージョン（モデルではなく組織のもの）の 3 つすべてが、TLS の検査なしで通る必要があります。ブラウザーが何度も開く場合（awsAuthRefresh がセッションごとに `aws sso login` を起動しています）: 自動で更新される [sso-session] のプロファイルを使い、1 つのターミナルで一度だけサインインしてください。\n- プロキシのある環境で 1 つのプログラムだけが失敗する場合や、Remote-SSH、WSL、コンテナーの場合: 接続はその中から、プロキシなしで行われています。そこでプロキシを設定し（HTTPS_PROXY、VS Code ではリモート設定の http.proxy）、そこで試してください（`curl -v https://ホスト`）。\n- 「Cannot connect to host」の場合: Python の aiohttp のメッセージです。aiohttp は、プログラムが指定しない限り（`trust_env=True`、LiteLLM では AIOHTTP_TRUST_ENV を True）、HTTPS_PROXY を使いません。プロキシのある環境では有効にするか、プログラムを更新してください。\n- ゲートウェイ経由の場合: 先にそのログを確認してもらってください。応答を自分で打ち切ることがあります（LiteLLM の Bedrock パススルー）。管理者が更新するか、/v1/messages の経路を使います。ゲートウェイやこの端末（127.0.0.1）の http のポートに https で接続している可能性もあります。"
    } text {
        verified: true,
        names: ["RemoteProtocolError"],
        patterns: [
            r"http2: client connection lost|cannot write to closing transport",
            r"\b(?<error>ECONNRESET)\b(?:: the socket connection was closed unexpectedly)?",
            r"socket connection was closed unexpectedly",
            r"\bsocket hang up\b",
            r"\b(?:connection reset by peer|other side closed)\b",
            r"\b(?<error>EPIPE|UND_ERR_SOCKET|ERR_SOCKET_CLOSED)\b",
            r"connection aborted|\b(?:read|write|connect|send|recv|errno|code)\W{1,4}ECONNABORTED\b|\bECONNABORTED\W{0,3}$|existing connection was forcibly closed|server disconnected(?:\W{0,3}$|[^ .]|\. [^f])",
            r"\bERR_CONNECTION_(?:RESET|CLOSED|ABORTED)\b|\bSSL_ERROR_SYSCALL\b|unexpected[ _]eof[ _]while[ _]reading|underlying connection was closed: (?:a|an unexpected)",
            r#"(?:^|[\s:"(])unexpected EOF(?:[^ \w]|$| [^wio])|\bAWS_ERROR_HTTP_CONNECTION_CLOSED\b|\bhttpx\.(?:Read|Write)Error\b|\bConnectionClosed\b|connection (?:was )?(?:closed|terminated|dropped) (?:by|unexpectedly)|connection reset\b|\bWSAECONNRESET\b|\bENETRESET\b|broken pipe"#,
            r"peer closed connection without sending tls close_notify",
            r"pending stream has been canceled\W{0,4}(?:\(caused by: ?\)|$)",
            r"error processing .{0,60}: the pending stream has been cancell?ed",
            r"\bconnection (?:was|has been) reset\b|\bNS_ERROR_NET_(?:RESET|INTERRUPT|PARTIAL_TRANSFER)\b|(?:recv|send) failure: connection was (?:reset|aborted)",
            r"连接被(?:对方|对端)?重(?:置|设)|\b(?:winerror|os error|errno) 10054\b",
            r"\beoferror\W{1,4}end of file reached|connection to \S{1,120} closed by remote host",
            r"the connection was closed during the request\b",
        ],
        ask: NetworkTeam {
            "Connections from this machine to the hosts below are accepted and then reset⟦ ({error})⟧. Please check for a filter, a proxy rule or a limit (VPN, idle time-out) that closes TLS connections or long streams to them, and exempt them: {hosts}" /
            "この端末から次のホストへの接続が、確立後に切断されます⟦（{error}）⟧。TLS 接続を切断しているフィルター、プロキシのルール、制限（VPN、無通信のタイムアウト）がないかを確認し、これらを対象外にしていただけますか: {hosts}"
        },
        examples: [
            "http2: client connection lost",
            "net::ERR_CONNECTION_RESET",
            "('Connection aborted.', OSError('unreadable'))",
            "API Error: Unable to connect to API (ECONNRESET)",
            "API Error: The socket connection was closed unexpectedly. For more information, pass `verbose: true` in the second argument to fetch()",
            "Error: socket hang up",
            "read tcp 10.0.0.5:50122->10.1.2.3:443: read: connection reset by peer",
            "cause: SocketError: other side closed, code: 'UND_ERR_SOCKET'",
            "write: broken pipe",
            "peer closed connection without sending TLS close_notify: https://docs.rs/rustls/latest/rustls/manual/_03_howto/index.html#unexpected-eof",
            "The pending stream has been canceled (caused by: )",
            "Error processing Converse API response: The pending stream has been canceled",
            "fatal: unable to access 'https://github.com/x/y.git/': OpenSSL SSL_read: Connection was reset, errno 10054",
            "Unable to read data from the transport connection: 既存の接続はリモート ホストに強制的に切断されました。..",
            "EOFError: end of file reached",
            "software.amazon.awssdk.core.exception.SdkClientException: Unable to execute HTTP request: The connection was closed during the request. The request will usually succeed on a retry",
        ],
    }
}
