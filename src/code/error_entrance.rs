//! GK-ERR-107 and others: Anthropic's own service and its sign-in, which weren't reached.

super::error_text::error_texts! {
    SIGN_IN_UNREACHED "GK-ERR-463" Remote {
        "Anthropic's own sign-in didn't answer, or only with an error of its own (an outage there, or the way to it); neither account nor key was refused" /
        "Anthropic のサインインから応答がないか、先方のサーバーエラーが返されました（先方の障害、または経路の問題）。アカウントやキーが拒否されたわけではありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway this sign-in isn't needed at all: `genkan check` says why Claude Code asks for it.\n- ECONNREFUSED and 127.0.0.1 or localhost: HTTPS_PROXY (or HTTP_PROXY) names a proxy on this machine that doesn't run, or its SOCKS port. `genkan explain HTTPS_PROXY` shows where it is set: name the real HTTP proxy (the network team knows it), or remove the variable, then sign in again.\n- “timeout of 15000ms”: Claude Code waits 15 seconds for Anthropic's answer and then gives up, also where that only comes slowly (over SSH, on a day with an outage). Try again a little later. Only one release does it (2.1.72 is reported): sign in with the one before (2.1.66: `claude install 2.1.66`), then update again; the sign-in stays.\n- “status code 500”, “status code 502”, “status code 503”, “status code 504”: this is an answer, so the way is open: Anthropic's sign-in failed on its own side. Wait and try again; no firewall is at fault.\n- Otherwise wait and try again (status.claude.com shows outages; `claude auth login`, or /login). If it persists, it is a firewall, a proxy that this terminal doesn't use (HTTPS_PROXY for platform.claude.com; that the browser's page succeeded says nothing about it), or a country that Anthropic doesn't serve; a 403 beside it (“Failed to fetch user roles”) is the exit address being refused." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- ECONNREFUSED と 127.0.0.1 または localhost の場合: HTTPS_PROXY（または HTTP_PROXY）が、この端末で動いていないプロキシか、その SOCKS のポートを指しています。設定場所は `genkan explain HTTPS_PROXY` で分かります。正しい HTTP プロキシ（ネットワーク担当に確認）を指定するか、変数を外してから、サインインし直してください。\n- 「timeout of 15000ms」の場合: Claude Code は Anthropic の応答を 15 秒待って中止します。応答が遅いだけでも中止します（SSH 経由、障害の日など）。少し待ってからやり直してください。特定のリリースだけで起こる場合は（2.1.72 で報告があります）、その前のもの（2.1.66。`claude install 2.1.66`）でサインインしてから更新してください。サインインは引き継がれます。\n- 「status code 500」「status code 502」「status code 503」「status code 504」の場合: 応答があるため、経路は通じています。Anthropic のサインインが先方の側で失敗しています。待ってからやり直してください。ファイアウォールは関係しません。\n- それ以外の場合: 待ってからやり直してください（障害は status.claude.com で確認できます。`claude auth login` または /login）。続く場合は、ファイアウォール、このターミナルで使われていないプロキシ（platform.claude.com 宛ての HTTPS_PROXY。ブラウザーのページの成功は関係しません）、または Anthropic の提供対象外の国が原因です。403（「Failed to fetch user roles」）が併記される場合は、接続元（出口）のアドレスが拒否されています。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:login|sign-?in) failed: (?:timeout of \d+ ?(?:ms|milliseconds) exceeded|(?:connect |read )?(?:etimedout|econnrefused|econnreset|enotfound|eai_again)\b)",
            r"the sign-in service couldn't finish signing you in|couldn't get an answer from the sign-in service",
            r"\boauth error: (?:timeout\b(?: of \d+ ?(?:ms|milliseconds) exceeded)?|timed out\b|(?:connect |read )?(?:etimedout|econnrefused|econnreset|enotfound|eai_again)\b)",
        ],
        examples: [
            "Login failed: timeout of 15000ms exceeded",
            "OAuth error: timeout of 15000ms exceeded",
            "Couldn't get an answer from the sign-in service. Check your connection, then try again.",
        ],
    }
    EDGE_CHALLENGE "GK-ERR-860" Remote {
        "the entrance of Anthropic's own service (Cloudflare) answered with a browser check: it doesn't trust the address from which the request came" /
        "Anthropic のサービスの入口（Cloudflare）が、ブラウザーの確認を返しました。接続元のアドレスが信頼されていません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway nothing should go there: `genkan check` says what sends it.\n- A program can't pass such a check, and signing in again doesn't help. It is about the exit address: switch the VPN off, or leave by another exit (a cloud machine's or a shared proxy's address is blocked often).\n- A company's proxy: the network team lets api.anthropic.com, platform.claude.com and claude.ai leave by another address.\n- Your own address is blocked: only Anthropic can lift it (support, with the ray ID of the page)." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、そこへ送られること自体が誤りです。原因は `genkan check` で分かります。\n- プログラムはこの確認を通過できず、サインインし直しても解消しません。原因は出口のアドレスです。VPN を切るか、別の出口を使ってください（クラウド上の仮想サーバーや共有プロキシのアドレスはよく遮断されます）。\n- 社内のプロキシの場合: ネットワーク担当が、api.anthropic.com、platform.claude.com、claude.ai への通信を別のアドレスから出す必要があります。\n- 自分のアドレスが遮断されている場合: 解除できるのは Anthropic だけです（ページの Ray ID を添えてサポートに連絡します）。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<host>(?:api|console|platform)\.(?:anthropic|claude)\.com|claude\.ai)\b.{0,400}?(?:\bcf-mitigated\b|\bmanaged challenge\b|\bjust a moment\.\.\.)(?:.{0,300}?\b(?:cf-mitigated|challenge page))?",
        ],
        examples: [
            "curl -v https://api.anthropic.com/v1/messages: HTTP/2 403, cf-mitigated: challenge",
        ],
    }
    ANSWERED_FOR "GK-ERR-469" Remote {
        "Claude Code asked Anthropic's own service, and was refused (4xx): by a proxy, by that service's own protection, or because it isn't offered in the country" /
        "Claude Code が Anthropic のサービスに接続し、拒否されました（4xx）。途中のプロキシか先方の保護機能によるもの、または提供対象外の国からの接続です"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway it shouldn't ask there at all: the provider's settings did not load (`genkan check` names the file, `genkan setup` writes it).\n- In WSL, a container or over SSH: Claude Code reads that system's own ~/.claude. Run `genkan setup` there too, with an address of the gateway that can be reached from it.\n- Anthropic's service is meant: ask for the host in the same terminal, with the same proxy (`curl -v https://console.anthropic.com/`). A page of the proxy's is its block: the network team has to let that host and api.anthropic.com through. Anthropic's own 403 means a country that isn't served, or an exit address that it blocks (a VPN, a cloud machine): try another exit.\n- “ERR_BAD_REQUEST” (one of the 4xx), and the browser reaches Anthropic through a proxy or VPN: this terminal goes out without it. Set HTTPS_PROXY in the terminal before `claude` starts, or use the VPN's mode that takes in every program (TUN); the company's proxy is the network team's.\n- 400: a proxy (CNTLM, px, an old one) got the request in a form that it doesn't take, or refuses CONNECT: update Claude Code; if `curl -v -x $HTTPS_PROXY https://api.anthropic.com` fails as well, the network team has to allow CONNECT to that host.\n- 407 is a sign-in that the proxy wants. Where the network needs a proxy and none is set: HTTPS_PROXY in this terminal.\n- “Unable to connect to Anthropic services”: only the check of the first start is refused. Where another endpoint (ANTHROPIC_BASE_URL) is set: `\"hasCompletedOnboarding\": true` in ~/.claude.json skips it." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、そこへ接続すること自体が誤りです。プロバイダーの設定が読み込まれていません（ファイルは `genkan check` で分かり、`genkan setup` で書き込めます）。\n- WSL、コンテナー、SSH の接続先の場合: Claude Code はその環境の ~/.claude を読み取ります。そこでも `genkan setup` を実行し、そこから接続できるゲートウェイのアドレスを設定してください。\n- Anthropic のサービスを使う場合: 同じターミナル、同じプロキシで、本文のホストに接続してみてください（`curl -v https://console.anthropic.com/`）。プロキシのページが返る場合は遮断されています。そのホストと api.anthropic.com を通すよう、ネットワーク担当に依頼してください。Anthropic 自身の 403 は、提供対象外の国か、遮断されている出口のアドレス（VPN やクラウド上の仮想サーバー）からの接続です。別の出口から試してください。\n- 「ERR_BAD_REQUEST」で（4xx のどれかです）、ブラウザーがプロキシや VPN を通じて Anthropic に接続している場合: このターミナルの通信はそれを通っていません。`claude` を起動する前にターミナルで HTTPS_PROXY を設定するか、VPN をすべてのプログラムに適用されるモード（TUN）にしてください。社内のプロキシについては、ネットワーク担当に確認してください。\n- 400 の場合: プロキシ（CNTLM、px、古いもの）が、受け付けない形のリクエストを受け取ったか、CONNECT を拒否しています。Claude Code を更新してください。`curl -v -x $HTTPS_PROXY https://api.anthropic.com` も失敗する場合は、そのホストへの CONNECT の許可をネットワーク担当に依頼します。\n- 407 はプロキシの認証です。プロキシが必要なネットワークで未設定の場合は、このターミナルに HTTPS_PROXY を設定してください。\n- 「Unable to connect to Anthropic services」の場合: 初回起動時の確認だけが拒否されています。別のエンドポイント（ANTHROPIC_BASE_URL）を設定しているときは、~/.claude.json の `\"hasCompletedOnboarding\": true` で省略できます。"
    } text {
        verified: false,
        patterns: [
            r"failed to fetch user roles: request failed with status code (?<status>\d{3})",
            r"(?:unable to connect to anthropic services\W{1,6})?failed to connect to (?<host>(?:api|console|platform)\.(?:anthropic|claude)\.com): (?:request failed with status code (?<status>\d{3})|(?<error>err_bad_request))",
        ],
        examples: [
            "OAuth error: Failed to fetch user roles: Request failed with status code 403",
            "Unable to connect to Anthropic services

Failed to connect to api.anthropic.com: Request failed with status code 403",
        ],
    }
    INVALID_ADDRESS "GK-ERR-533" Problem {
        "a fault of the program itself (Claude Code's releases from 2.0.37 on had it, behind a proxy): it takes the address of a host that it didn't resolve itself (ERR_INVALID_IP_ADDRESS); the network isn't at fault" /
        "プログラム自体の不具合です（Claude Code の 2.0.37 以降のリリースで、プロキシ経由の場合に起こりました）。名前解決していないホストのアドレスを使おうとしています（ERR_INVALID_IP_ADDRESS）。ネットワークの問題ではありません"
    } help {
        "Update Claude Code. Releases from 2.0.37 on did this (it was still seen in 2.0.53); where updates are held back, go back to one before 2.0.37 (`claude install VERSION`, or your company's own way).\n- It concerns the sign-in to Anthropic: with a profile of your organization none is needed (`genkan check`).\n- `curl -v https://api.anthropic.com` in the same terminal shows that the proxy lets the connection through." /
        "Claude Code を更新してください。2.0.37 以降のリリースで起こりました（2.0.53 でも報告があります）。更新できない場合は、2.0.37 より前に戻してください（`claude install バージョン`、または組織の配布手順）。\n- Anthropic へのサインインに関するものです。組織のプロファイルがある場合、サインインは不要です（`genkan check`）。\n- プロキシが接続を通すかどうかは、同じターミナルの `curl -v https://api.anthropic.com` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\berr_invalid_ip_address\b|\binvalid ip address: undefined\b",
        ],
        examples: [
            "Unable to connect to Anthropic services
Failed to connect to api.anthropic.com: ERR_INVALID_IP_ADDRESS",
        ],
    }
    START_REFUSED "GK-ERR-882" Remote {
        "Claude Code's check at its start doesn't reach Anthropic's own service: the connection is refused (ECONNREFUSED)" /
        "Claude Code の起動時の確認で、Anthropic のサービスへの接続が拒否されました（ECONNREFUSED）"
    } help {
        "`env | grep -i -E 'proxy|ANTHROPIC_BASE_URL'` in the same terminal: an address with 127.0.0.1 or localhost means that this proxy isn't running, or has another port. None is set, and your network or VPN program needs one: set HTTPS_PROXY.\n- `curl -v https://api.anthropic.com` shows which address refuses. A private address or 0.0.0.0 for that name: a DNS filter. curl works and claude doesn't: a filter on this machine lets only some programs out, or this installation is at fault: install Claude Code anew in another way (the native installer in place of npm's; under another Node.js it ended for one person).\n- With a profile of your organization (a cloud, a gateway) nothing has to go there: `genkan check` names the file that did not load, `genkan setup` writes it. Only this check fails, and the provider works: `\"hasCompletedOnboarding\": true` in ~/.claude.json skips it." /
        "同じターミナルで `env | grep -i -E 'proxy|ANTHROPIC_BASE_URL'` を実行してください。127.0.0.1 や localhost のアドレスがあれば、そのプロキシが起動していないか、ポートが違います。何も設定がなく、ネットワークや VPN のプログラムがプロキシを必要とする場合は HTTPS_PROXY を設定してください。\n- どのアドレスが拒否するかは `curl -v https://api.anthropic.com` で分かります。名前がプライベートアドレスや 0.0.0.0 になる場合は DNS のフィルターです。curl では接続でき claude では失敗する場合は、この端末のフィルターが一部のプログラムだけを許可しているか、このインストール自体に問題があります。別の方法でインストールし直してください（npm ではなくネイティブインストーラー。別の Node.js で解消した例もあります）。\n- 組織のプロファイル（クラウド、ゲートウェイ）がある場合、そこへの接続は不要です。読み込めなかったファイルは `genkan check` で分かり、`genkan setup` で書き込めます。この確認だけが失敗し、プロバイダーは使える場合: ~/.claude.json の `\"hasCompletedOnboarding\": true` で省略できます。"
    } text {
        verified: false,
        patterns: [
            r"failed to connect to (?<host>(?:api|console|platform)\.(?:anthropic|claude)\.com): (?<error>econnrefused)",
        ],
        examples: [
            "Unable to connect to Anthropic services

Failed to connect to api.anthropic.com: ECONNREFUSED",
        ],
    }
    START_TIMED_OUT "GK-ERR-883" Remote {
        "Claude Code's check at its start doesn't reach Anthropic's own service: no answer comes (ETIMEDOUT); packets are dropped on the way" /
        "Claude Code の起動時の確認で、Anthropic のサービスから応答がありません（ETIMEDOUT）。経路の途中でパケットが破棄されています"
    } help {
        "`curl -v https://api.anthropic.com` in the same shell: it hangs as well: a firewall drops what doesn't go through the proxy (set HTTPS_PROXY), or the VPN is off.\n- curl gets an answer: old releases fail at the start also when only the telemetry's host is blocked: CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC=1, and update Claude Code.\n- In WSL 2: networkingMode=mirrored in .wslconfig, then `wsl --shutdown`; over a VPN a lower MTU (e.g. 1280).\n- With a profile of your organization (a cloud, a gateway) nothing has to go there: `genkan check` names the file that did not load, `genkan setup` writes it. Only this check fails, and the provider works: `\"hasCompletedOnboarding\": true` in ~/.claude.json skips it." /
        "同じシェルで `curl -v https://api.anthropic.com` を実行してください。同じように止まる場合は、プロキシを通らない通信をファイアウォールが破棄しているか（HTTPS_PROXY を設定）、VPN に接続していません。\n- curl に応答がある場合: 古いリリースは、テレメトリのホストが遮断されているだけでも起動時に失敗します。CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC=1 を設定し、Claude Code を更新してください。\n- WSL 2 の場合: .wslconfig に networkingMode=mirrored を設定し、`wsl --shutdown` を実行してください。VPN では小さい MTU（1280 など）を試します。\n- 組織のプロファイル（クラウド、ゲートウェイ）がある場合、そこへの接続は不要です。読み込めなかったファイルは `genkan check` で分かり、`genkan setup` で書き込めます。この確認だけが失敗し、プロバイダーは使える場合: ~/.claude.json の `\"hasCompletedOnboarding\": true` で省略できます。"
    } text {
        verified: false,
        patterns: [
            r"failed to connect to (?<host>(?:api|console|platform)\.(?:anthropic|claude)\.com): (?<error>etimedout|timeout of \d+ ?ms exceeded)",
        ],
        examples: [
            "Failed to connect to api.anthropic.com: ETIMEDOUT",
        ],
    }
    START_UNREACHED "GK-ERR-884" Remote {
        "Claude Code's check at its start doesn't reach Anthropic's own service" /
        "Claude Code の起動時の確認で、Anthropic のサービスに接続できません"
    } help {
        "The word behind the host's name says how it failed; “fetch failed” says nothing. `curl -v https://api.anthropic.com` in the same terminal shows where it stops, `claude --debug` the reason. Mostly a proxy that this terminal doesn't use (HTTPS_PROXY), or a firewall.\n- HTTPS_PROXY is set in this very terminal already (`echo $HTTPS_PROXY`; in WSL in WSL's own shell), and curl, npm or git get through the proxy: update Claude Code (`npm install -g @anthropic-ai/claude-code@latest`): old releases (0.2) make this check without the proxy. It begins with https://: name it with http:// and its plain port.\n- With a profile of your organization (a cloud, a gateway) nothing has to go there: `genkan check` names the file that did not load, `genkan setup` writes it. Update Claude Code: newer releases leave this check out there. Only this check fails, and the provider works: `\"hasCompletedOnboarding\": true` in ~/.claude.json skips it.\n- Only with the VPN, or only in the company's network: try without it where that is allowed; with it set the HTTPS_PROXY that this network wants. If it wants none, the network team has to let api.anthropic.com, claude.ai and platform.claude.com (443) through, and resolve them.\n- EREFUSED, ETIMEOUT, ESERVFAIL, and `curl` works: Claude Code's own resolver reads /etc/resolv.conf, and a server there refused the name or gave no answer. EREFUSED: mostly a VPN's server, which knows only the company's names: take it out, or put it behind the one that answers for all (whoever manages the VPN does it where a tool writes the file). No answer: comments behind an address to lines of their own, dead servers out (`genkan explain GK-ERR-1284`).\n- EAI_AGAIN, ENOTFOUND: the name isn't resolved (DNS; in WSL /etc/resolv.conf).\n- ERR_SOCKET_CLOSED: something on the route closes the connection. HTTPS_PROXY begins with https:// (`genkan explain HTTPS_PROXY`): this check doesn't get through such a proxy, though curl does. Name it with http:// and its plain port, which most proxies have. Otherwise try another network.\n- “CERT”, “ISSUER”, “SIGNED” in it: the proxy's certificate isn't trusted: NODE_EXTRA_CA_CERTS (`network.ca_bundle` in the profile). It works with curl: update Claude Code; a country that Anthropic doesn't serve looks like this, too." /
        "失敗の種類は、ホスト名の後の語で分かります（「fetch failed」だけでは分かりません）。どこで止まるかは同じターミナルの `curl -v https://api.anthropic.com` で、理由は `claude --debug` で分かります。多くは、このターミナルで使われていないプロキシ（HTTPS_PROXY）か、ファイアウォールです。\n- このターミナルで HTTPS_PROXY を設定済みで（`echo $HTTPS_PROXY`。WSL では WSL のシェルで確認）、curl、npm、git がプロキシを通れる場合: Claude Code を更新してください（`npm install -g @anthropic-ai/claude-code@latest`）。古いリリース（0.2）は、この確認でプロキシを使いません。https:// で始まっている場合は、http:// のポートで指定してください。\n- 組織のプロファイル（クラウド、ゲートウェイ）がある場合、そこへの接続は不要です。読み込めなかったファイルは `genkan check` で分かり、`genkan setup` で書き込めます。Claude Code を更新してください（新しいリリースでは、この確認は行われません）。この確認だけが失敗し、プロバイダーは使える場合: ~/.claude.json の `\"hasCompletedOnboarding\": true` で省略できます。\n- VPN の接続中や社内のネットワークだけで起こる場合: 許可されていれば、それなしで試してください。接続中は、そのネットワークが求めるプロキシを HTTPS_PROXY に設定します。プロキシが不要な場合は、api.anthropic.com、claude.ai、platform.claude.com（443）の通信と名前解決の許可を、ネットワーク担当に依頼してください。\n- EREFUSED、ETIMEOUT、ESERVFAIL で、`curl` は成功する場合: Claude Code 自身の名前解決は /etc/resolv.conf を直接読み、そのサーバーに拒否されたか、応答を得られません。EREFUSED の場合、多くは社内の名前しか扱わない VPN のサーバーです。外すか、すべての名前に応答するサーバーの後ろに移してください（ツールがファイルを書く場合は、VPN の管理者が変更します）。応答がない場合、アドレスの後ろのコメントは別の行に移し、応答しないサーバーは外してください（`genkan explain GK-ERR-1284`）。\n- EAI_AGAIN、ENOTFOUND の場合: 名前を解決できません（DNS。WSL では /etc/resolv.conf）。\n- ERR_SOCKET_CLOSED の場合: 経路上で接続が閉じられています。HTTPS_PROXY が https:// で始まる場合（`genkan explain HTTPS_PROXY`）、curl では成功しても、この確認はそのプロキシを通れません。多くのプロキシにある http:// のポートで指定してください。それ以外は、別のネットワークで試してください。\n- 「CERT」「ISSUER」「SIGNED」を含む場合: プロキシの証明書が信頼されていません。NODE_EXTRA_CA_CERTS を設定してください（プロファイルの `network.ca_bundle`）。curl では接続できる場合: Claude Code を更新してください。Anthropic の提供対象外の国でも、この表示になります。"
    } text {
        verified: false,
        patterns: [
            r"unable to connect to anthropic services(?:.{0,80}?failed to connect to (?<host>[\w.-]+): (?<error>err_\w+|e[a-z_]{3,12}))?",
            // Where a name server refuses every name (EREFUSED), theirs is but one of them.
            r"failed to connect to (?:api|console|platform)\.(?:anthropic|claude)\.com: (?:[^e\W]\w*|e[^r\W]\w*|err\w*)",
        ],
        examples: [
            "Unable to connect to Anthropic services

Failed to connect to api.anthropic.com: EAI_AGAIN",
            "Failed to connect to api.anthropic.com: fetch failed",
        ],
    }
    SIGN_UPS_PAUSED "GK-ERR-885" Person {
        "Anthropic takes no new accounts at this moment; somebody who has an account, or a provider of the organization, isn't affected" /
        "Anthropic が現在、新しいアカウントの受付を止めています。既存のアカウントや、組織のプロバイダーを使う人には影響しません"
    } help {
        "With a profile of your organization (a cloud, a gateway) you need no account there: leave the screen; `genkan check` says what did not load, `genkan setup` writes it.\n- You have an account: sign in with that one.\n- Otherwise wait, and try again later." /
        "組織のプロファイル（クラウド、ゲートウェイ）がある場合、アカウントは不要です。この画面を閉じてください。読み込めなかったものは `genkan check` で分かり、`genkan setup` で書き込めます。\n- アカウントがある場合は、それでサインインしてください。\n- それ以外の場合は、後でもう一度試してください。"
    } text {
        verified: false,
        patterns: [
            r"anthropic has paused sign ups",
        ],
        examples: [
            "Claude Code is currently experiencing high demand. Anthropic has paused sign ups to provide the best possible service to customers.",
        ],
    }
    ACP_SIGN_IN "GK-ERR-1046" Person {
        "the agent that an editor started (by ACP, the Agent Client Protocol) has no sign-in; which agent it is, the text doesn't say" /
        "エディターが起動したエージェント（ACP、Agent Client Protocol）にサインインがありません。どのエージェントかは、本文からは分かりません"
    } help {
        "Which agent did you choose in the editor (Zed, JetBrains, Emacs, Neovim)? It is that one's own sign-in. Claude Code with a profile of your organization needs none: `genkan doctor` names what did not load, and what it needs has to stand in the settings (`genkan setup`), as an editor doesn't get the terminal's variables. Without a profile: run `claude` in a terminal, /login, and start the editor's session again.\n- “codex”: OpenAI's Codex: `codex login` in a terminal (or its API key in the editor's settings for this agent); Claude Code isn't concerned.\n- “gemini”: start `gemini` in a terminal, and sign in with /auth.\n- “cline”, “kiro”, “goose”, “cursor” or another: that program's own command for signing in, in a terminal, as the same user.\n- Signed in there, and it comes all the same: the editor has to call the agent's `authenticate` first (its button or command for signing in): update the adapter (claude-agent-acp, codex-acp) and the editor's package." /
        "エディター（Zed、JetBrains、Emacs、Neovim）でどのエージェントを選んだかを確認してください。そのエージェント自身のサインインのことです。組織のプロファイルを使う Claude Code にサインインは不要です。読み込めなかったものは `genkan doctor` で分かります。エディターにはターミナルの環境変数が渡らないため、必要な値は設定に置いてください（`genkan setup`）。プロファイルがない場合は、ターミナルの `claude` で /login を実行し、エディターのセッションを始め直します。\n- 「codex」がある場合: OpenAI の Codex です。ターミナルで `codex login` を実行するか、エディターのこのエージェントの設定に API キーを指定してください。Claude Code は関係しません。\n- 「gemini」がある場合: ターミナルで `gemini` を起動し、/auth でサインインしてください。\n- 「cline」「kiro」「goose」「cursor」などがある場合: そのプログラムのサインインのコマンドを、同じユーザーのターミナルで実行してください。\n- サインイン済みでも出る場合: エディターが先にエージェントの `authenticate` を呼び出す必要があります（サインインのボタンやコマンド）。アダプター（claude-agent-acp、codex-acp）とエディターのパッケージを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"-32000\W.{0,20}authentication required",
        ],
        examples: [
            "{ \"code\": -32000, \"message\": \"Authentication required\" }",
        ],
    }
    PROVIDER_UNSEEN "GK-ERR-107" Usage {
        "Claude Code has neither a key nor a sign-in; with a profile of your organization it needs neither: the settings of the provider or gateway did not load or don't reach it" /
        "Claude Code にキーもサインインもありません。組織のプロファイルがある場合はどちらも不要で、プロバイダーまたはゲートウェイの設定が読み込まれていないか、渡っていません"
    } help {
        "Don't sign in there with a profile of your organization: `genkan doctor` names the file that did not load, the key that is missing, or the variable of another program with which Claude Code forgets its provider; `genkan setup` writes what is missing. Without such a profile: sign in with /login, or set the key and address that you were given.\n- A plugin, an editor or the desktop app doesn't get the terminal's variables: what it needs has to stand in the settings, which `genkan setup` writes. The variable that chooses the provider belongs there itself (CLAUDE_CODE_USE_BEDROCK or CLAUDE_CODE_USE_VERTEX at 1 in `env` of ~/.claude/settings.json): AWS_PROFILE and AWS_REGION alone choose none, so that `claude` works in a terminal which exports it, and not here. A plugin that starts a Claude Code of its own (claude-mem's worker) can take these variables out of what it hands on: your own `claude` isn't at fault; update the plugin, or disable it in `/plugin`. Update its adapter, and end an old sign-in with `claude /logout`.\n- “Could not start Claude Code”, “exit 1”: a program started `claude` and found it without a sign-in. Without a profile of your organization: run `claude` in a terminal, as the same user, and sign in there (/login; `claude auth status` shows the result), then start the program again. It is signed in there: the program has another user, home folder or CLAUDE_CONFIG_DIR; give it the same.\n- On macOS over SSH, in tmux or in a job, or where “Login successful” doesn't last: the keychain is locked, `security unlock-keychain`, then start claude again.\n- A launcher or router started claude (ccr, cc-switch, fcc-claude; `claude auth status` says authMethod none): the key didn't arrive. Start `claude` yourself with ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN set (a server on this machine is called at http://127.0.0.1:PORT, not at http://0.0.0.0:PORT, where it only listens); if that works, update the launcher, or take the release before. It says that Claude Code's own Anthropic sign-in stays active: it brings no key; sign in with an Anthropic account, or use its mode that sets an address and a token.\n- The first screen, which asks for a sign-in, appears in some releases before the settings are read, and old ones at every start: export the variables for the first start, and update Claude Code." /
        "組織のプロファイルがある場合、そこでサインインしないでください。読み込めなかったファイル、不足しているキー、プロバイダーの指定を無効にするほかのプログラムの環境変数は `genkan doctor` で分かり、不足している値は `genkan setup` で書き込めます。組織のプロファイルがない場合は、/login でサインインするか、受け取ったキーとアドレスを設定してください。\n- プラグイン、エディター、デスクトップアプリにはターミナルの環境変数が渡りません。必要な値は、`genkan setup` が書き込む設定に置く必要があります。プロバイダーを選ぶ変数自体も必要です（~/.claude/settings.json の `env` で、CLAUDE_CODE_USE_BEDROCK または CLAUDE_CODE_USE_VERTEX を 1 にします）。AWS_PROFILE と AWS_REGION だけでは選ばれず、変数を export したターミナルの `claude` だけが動作します。自身で Claude Code を起動するプラグイン（claude-mem のワーカー）は、これらの変数を渡さないことがあります。自分の `claude` に問題はありません。プラグインを更新するか、`/plugin` で無効にしてください。アダプターを更新し、古いサインインは `claude /logout` で終了してください。\n- 「Could not start Claude Code」「exit 1」の場合: プログラムが起動した `claude` にサインインがありません。組織のプロファイルがない場合は、同じユーザーのターミナルで `claude` を起動してサインインし（/login。結果は `claude auth status` で分かります）、プログラムを起動し直してください。そこではサインイン済みの場合、プログラムのユーザー、ホームフォルダー、または CLAUDE_CONFIG_DIR が異なります。同じものにしてください。\n- macOS の SSH、tmux、ジョブで起こる場合や、「Login successful」の後に元に戻る場合: キーチェーンがロックされています。`security unlock-keychain` の後、claude を起動し直してください。\n- 起動プログラムやルーター（ccr、cc-switch、fcc-claude）から claude を起動した場合（`claude auth status` の authMethod が none）: キーが渡っていません。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN を設定して `claude` を直接起動してください（この端末のサーバーの呼び出し先は http://127.0.0.1:ポート です。http://0.0.0.0:ポート は待ち受け用で、呼び出しには使えません）。それで動作すれば、起動プログラムを更新するか、前の版に戻します。Claude Code 自身の Anthropic のサインインを使うと表示される場合は、キーは渡されません。Anthropic のアカウントでサインインするか、アドレスとトークンを設定する方式に切り替えてください。\n- サインインを求める最初の画面は、設定を読む前に表示するリリースがあり、古いものは起動のたびに表示します。最初の起動だけ環境変数をシェルで設定し、Claude Code を更新してください。"
    } text {
        verified: true,
        patterns: [
            r"^\W{0,4}authentication required\W{0,3}$",
            r"not logged in · (?:please )?run /login",
            r"\bcouldn't attach credentials to the request\b",
            r"\bselect login method:(?:.{0,120}claude account with subscription)?",
            r"authentication required · sign in again to continue|please (?:run|use) (?:the )?/login\b.{0,40}\b(?:first|to (?:sign|log) in|to authenticate)",
        ],
        examples: [
            "Authentication Required",
            "Select login method:\n ❯ 1. Claude account with subscription · Pro, Max, Team, or Enterprise",
            "Not logged in · Please run /login",
            "Not logged in . Run /login",
            "Couldn't attach credentials to the request · Fix: sign in, set the API key this session should use, or check your workload-identity setup",
            "Authentication required · Sign in again to continue",
        ],
    }
}
