//! GK-ERR-107, 180, 181, 184 and others: Anthropic's own service that wasn't reached, answers and streams that were cut,
//! reset or changed on the way.

super::error_text::error_texts! {
    SIGN_IN_UNREACHED "GK-ERR-463" Remote {
        "Anthropic's own sign-in got no answer (an outage there, or the way to it); neither account nor key was refused" /
        "Anthropic のサインインから応答がありません（先方の障害、または経路の問題）。アカウントやキーが拒否されたわけではありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway this sign-in isn't needed at all: `genkan check` says why Claude Code asks for it.\n- ECONNREFUSED and 127.0.0.1 or localhost: HTTPS_PROXY (or HTTP_PROXY) names a proxy on this machine that doesn't run, or its SOCKS port. `genkan explain HTTPS_PROXY` shows where it is set: name the real HTTP proxy (the network team knows it), or remove the variable, then sign in again.\n- “timeout of 15000ms”: Claude Code waits 15 seconds for Anthropic's answer and then gives up, also where that only comes slowly (over SSH, on a day with an outage). Try again a little later. Only one release does it (2.1.72 is reported): sign in with the one before (2.1.66: `claude install 2.1.66`), then update again; the sign-in stays.\n- Otherwise wait and try again (status.claude.com shows outages; `claude auth login`, or /login). If it persists, it is a firewall, a proxy that this terminal doesn't use (HTTPS_PROXY for platform.claude.com; that the browser's page succeeded says nothing about it), or a country that Anthropic doesn't serve; a 403 beside it (“Failed to fetch user roles”) is the exit address being refused." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- ECONNREFUSED と 127.0.0.1 または localhost の場合: HTTPS_PROXY（または HTTP_PROXY）が、この端末で動いていないプロキシか、その SOCKS のポートを指しています。設定場所は `genkan explain HTTPS_PROXY` で分かります。正しい HTTP プロキシ（ネットワーク担当に確認）を指定するか、変数を外してから、サインインし直してください。\n- 「timeout of 15000ms」の場合: Claude Code は Anthropic の応答を 15 秒待って中止します。応答が遅いだけでも中止します（SSH 経由、障害の日など）。少し待ってからやり直してください。特定のリリースだけで起こる場合は（2.1.72 で報告があります）、その前のもの（2.1.66。`claude install 2.1.66`）でサインインしてから更新してください。サインインは引き継がれます。\n- それ以外の場合: 待ってからやり直してください（障害は status.claude.com で確認できます。`claude auth login` または /login）。続く場合は、ファイアウォール、このターミナルで使われていないプロキシ（platform.claude.com 宛ての HTTPS_PROXY。ブラウザーのページの成功は関係しません）、または Anthropic の提供対象外の国が原因です。403（「Failed to fetch user roles」）が併記される場合は、接続元（出口）のアドレスが拒否されています。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:login|sign-?in) failed: (?:timeout of \d+ ?(?:ms|milliseconds) exceeded|(?:connect |read )?(?:etimedout|econnrefused|econnreset|enotfound|eai_again)\b|getaddrinfo \w+)",
            r"the sign-in service couldn't finish signing you in|couldn't get an answer from the sign-in service",
            r"\boauth error: (?:timeout\b(?: of \d+ ?(?:ms|milliseconds) exceeded)?|timed out\b|(?:connect |read )?(?:etimedout|econnrefused|econnreset|enotfound|eai_again)\b|getaddrinfo \w+)",
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
    ENTRANCE_DOWN "GK-ERR-861" Remote {
        "Claude Code asked Anthropic's own service, and got a server error (5xx): from a proxy on the way, or from an outage there; nothing was refused" /
        "Claude Code が Anthropic のサービスに接続し、サーバーエラー（5xx）が返されました。途中のプロキシか先方の障害によるもので、拒否されたわけではありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway it shouldn't ask there at all: the provider's settings did not load (`genkan check` names the file, `genkan setup` writes it).\n- Anthropic's service is meant: look at status.claude.com, wait and try again.\n- Only here, or for hours: ask for the same host in this terminal (`curl -v https://api.anthropic.com/`). A page of the proxy's is its own failure: the network team has to look at it. A wrong proxy in HTTPS_PROXY does the same (`genkan explain HTTPS_PROXY`)." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、そこへ接続すること自体が誤りです。プロバイダーの設定が読み込まれていません（ファイルは `genkan check` で分かり、`genkan setup` で書き込めます）。\n- Anthropic のサービスを使う場合: status.claude.com を確認し、待ってからやり直してください。\n- この端末だけ、または何時間も続く場合: このターミナルで同じホストに接続してみてください（`curl -v https://api.anthropic.com/`）。プロキシのページが返る場合はプロキシ側の障害で、ネットワーク担当の確認が必要です。HTTPS_PROXY のプロキシが誤っている場合も同様です（`genkan explain HTTPS_PROXY`）。"
    } text {
        verified: false,
        patterns: [
            r"(?:unable to connect to anthropic services\W{1,6})?failed to connect to (?<host>(?:api|console|platform)\.(?:anthropic|claude)\.com): (?:request failed with status code (?<status>5\d\d)|(?<error>err_bad_response))",
        ],
        examples: [
            "Unable to connect to Anthropic services

Failed to connect to api.anthropic.com: Request failed with status code 503",
        ],
    }
    ANSWERED_FOR "GK-ERR-469" Remote {
        "Claude Code asked Anthropic's own service, and was refused (4xx): by a proxy, by that service's own protection, or because it isn't offered in the country" /
        "Claude Code が Anthropic のサービスに接続し、拒否されました（4xx）。途中のプロキシか先方の保護機能によるもの、または提供対象外の国からの接続です"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway it shouldn't ask there at all: the provider's settings did not load (`genkan check` names the file, `genkan setup` writes it).\n- In WSL, a container or over SSH: Claude Code reads that system's own ~/.claude. Run `genkan setup` there too, with an address of the gateway that can be reached from it.\n- Anthropic's service is meant: ask for the host in the same terminal, with the same proxy (`curl -v https://console.anthropic.com/`). A page of the proxy's is its block: the network team has to let that host and api.anthropic.com through. Anthropic's own 403 means a country that isn't served, or an exit address that it blocks (a VPN, a cloud machine): try another exit.\n- “ERR_BAD_REQUEST” (one of the 4xx), and the browser reaches Anthropic through a proxy or VPN: this terminal goes out without it. Set HTTPS_PROXY in the terminal before `claude` starts, or use the VPN's mode that takes in every program (TUN); the company's proxy is the network team's.\n- 400: a proxy (CNTLM, px, an old one) got the request in a form that it doesn't take, or refuses CONNECT: update Claude Code; if `curl -v -x $HTTPS_PROXY https://api.anthropic.com` fails as well, the network team has to allow CONNECT to that host.\n- 407 is a sign-in that the proxy wants. Where the network needs a proxy and none is set: HTTPS_PROXY in this terminal.\n- “Unable to connect to Anthropic services”: only the check of the first start is refused. Where another endpoint (ANTHROPIC_BASE_URL) is set: `\"hasCompletedOnboarding\": true` in ~/.claude.json skips it." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、そこへ接続すること自体が誤りです。プロバイダーの設定が読み込まれていません（ファイルは `genkan check` で分かり、`genkan setup` で書き込めます）。\n- WSL、コンテナー、SSH の接続先の場合: Claude Code はその環境の ~/.claude を読み取ります。そこでも `genkan setup` を実行し、そこから接続できるゲートウェイのアドレスを設定してください。\n- Anthropic のサービスを使う場合: 同じターミナル、同じプロキシで、本文のホストに接続してみてください（`curl -v https://console.anthropic.com/`）。プロキシのページが返る場合は遮断されています。そのホストと api.anthropic.com を通すよう、ネットワーク担当に依頼してください。Anthropic 自身の 403 は、提供対象外の国か、遮断されている出口のアドレス（VPN やクラウド上の仮想サーバー）からの接続です。別の出口から試してください。\n- 「ERR_BAD_REQUEST」で（4xx のどれかです）、ブラウザーがプロキシや VPN を通じて Anthropic に接続している場合: このターミナルの通信はそれを通っていません。`claude` を起動する前にターミナルで HTTPS_PROXY を設定するか、VPN をすべてのプログラムに適用されるモード（TUN）にしてください。社内のプロキシについては、ネットワーク担当に確認してください。\n- 400 の場合: プロキシ（CNTLM、px、古いもの）が、受け付けない形のリクエストを受け取ったか、CONNECT を拒否しています。Claude Code を更新してください。`curl -v -x $HTTPS_PROXY https://api.anthropic.com` も失敗する場合は、そのホストへの CONNECT の許可をネットワーク担当に依頼します。\n- 407 はプロキシの認証です。プロキシが必要なネットワークで未設定の場合は、このターミナルに HTTPS_PROXY を設定してください。\n- 「Unable to connect to Anthropic services」の場合: 初回起動時の確認だけが拒否されています。別のエンドポイント（ANTHROPIC_BASE_URL）を設定しているときは、 ~/.claude.json の `\"hasCompletedOnboarding\": true` で省略できます。"
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
        "`env | grep -i -E 'proxy|ANTHROPIC_BASE_URL'` in the same terminal: an address with 127.0.0.1 or localhost means that this proxy isn't running, or has another port. None is set, and your network or VPN program needs one: set HTTPS_PROXY.\n- `curl -v https://api.anthropic.com` shows which address refuses. A private address or 0.0.0.0 for that name: a DNS filter. curl works and claude doesn't: a filter on this machine lets only some programs out.\n- With a profile of your organization (a cloud, a gateway) nothing has to go there: `genkan check` names the file that did not load, `genkan setup` writes it. Only this check fails, and the provider works: `\"hasCompletedOnboarding\": true` in ~/.claude.json skips it." /
        "同じターミナルで `env | grep -i -E 'proxy|ANTHROPIC_BASE_URL'` を実行してください。127.0.0.1 や localhost のアドレスがあれば、そのプロキシが起動していないか、ポートが違います。何も設定がなく、ネットワークや VPN のプログラムがプロキシを必要とする場合は HTTPS_PROXY を設定してください。\n- どのアドレスが拒否するかは `curl -v https://api.anthropic.com` で分かります。名前がプライベートアドレスや 0.0.0.0 になる場合は DNS のフィルターです。curl では接続でき claude では失敗する場合は、この端末のフィルターが一部のプログラムだけを許可しています。\n- 組織のプロファイル（クラウド、ゲートウェイ）がある場合、そこへの接続は不要です。読み込めなかったファイルは `genkan check` で分かり、`genkan setup` で書き込めます。この確認だけが失敗し、プロバイダーは使える場合: ~/.claude.json の `\"hasCompletedOnboarding\": true` で省略できます。"
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
        "The word behind the host's name says how it failed; “fetch failed” says nothing. `curl -v https://api.anthropic.com` in the same terminal shows where it stops, `claude --debug` the reason. Mostly a proxy that this terminal doesn't use (HTTPS_PROXY), or a firewall.\n- With a profile of your organization (a cloud, a gateway) nothing has to go there: `genkan check` names the file that did not load, `genkan setup` writes it. Update Claude Code: newer releases leave this check out there. Only this check fails, and the provider works: `\"hasCompletedOnboarding\": true` in ~/.claude.json skips it.\n- Only with the VPN, or only in the company's network: try without it where that is allowed; with it set the HTTPS_PROXY that this network wants. If it wants none, the network team has to let api.anthropic.com, claude.ai and platform.claude.com (443) through, and resolve them.\n- EAI_AGAIN, ENOTFOUND: the name isn't resolved (DNS; in WSL /etc/resolv.conf).\n- ERR_SOCKET_CLOSED: something on the route closes the connection. HTTPS_PROXY begins with https:// (`genkan explain HTTPS_PROXY`): this check doesn't get through such a proxy, though curl does. Name it with http:// and its plain port, which most proxies have. Otherwise try another network.\n- “CERT”, “ISSUER”, “SIGNED” in it: the proxy's certificate isn't trusted: NODE_EXTRA_CA_CERTS (`network.ca_bundle` in the profile). It works with curl: update Claude Code; a country that Anthropic doesn't serve looks like this, too." /
        "失敗の種類は、ホスト名の後の語で分かります（「fetch failed」だけでは分かりません）。どこで止まるかは同じターミナルの `curl -v https://api.anthropic.com` で、理由は `claude --debug` で分かります。多くは、このターミナルで使われていないプロキシ（HTTPS_PROXY）か、ファイアウォールです。\n- 組織のプロファイル（クラウド、ゲートウェイ）がある場合、そこへの接続は不要です。読み込めなかったファイルは `genkan check` で分かり、`genkan setup` で書き込めます。Claude Code を更新してください（新しいリリースでは、この確認は行われません）。この確認だけが失敗し、プロバイダーは使える場合: ~/.claude.json の `\"hasCompletedOnboarding\": true` で省略できます。\n- VPN の接続中や社内のネットワークだけで起こる場合: 許可されていれば、それなしで試してください。接続中は、そのネットワークが求めるプロキシを HTTPS_PROXY に設定します。プロキシが不要な場合は、api.anthropic.com、claude.ai、platform.claude.com（443）の通信と名前解決の許可を、ネットワーク担当に依頼してください。\n- EAI_AGAIN、ENOTFOUND の場合: 名前を解決できません（DNS。WSL では /etc/resolv.conf）。\n- ERR_SOCKET_CLOSED の場合: 経路上で接続が閉じられています。HTTPS_PROXY が https:// で始まる場合（`genkan explain HTTPS_PROXY`）、curl では成功しても、この確認はそのプロキシを通れません。多くのプロキシにある http:// のポートで指定してください。それ以外は、別のネットワークで試してください。\n- 「CERT」「ISSUER」「SIGNED」を含む場合: プロキシの証明書が信頼されていません。NODE_EXTRA_CA_CERTS を設定してください（プロファイルの `network.ca_bundle`）。curl では接続できる場合: Claude Code を更新してください。Anthropic の提供対象外の国でも、この表示になります。"
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
        "Don't sign in there with a profile of your organization: `genkan doctor` names the file that did not load, the key that is missing, or the variable of another program with which Claude Code forgets its provider; `genkan setup` writes what is missing.\n- “Could not start Claude Code”, “exit 1”: a program started `claude` and found it without a sign-in. Without a profile of your organization: run `claude` in a terminal, as the same user, and sign in there (/login; `claude auth status` shows the result), then start the program again. It is signed in there: the program has another user, home folder or CLAUDE_CONFIG_DIR; give it the same.\n- On macOS over SSH, in tmux or in a job, or where “Login successful” doesn't last: the keychain is locked, `security unlock-keychain`, then start claude again.\n- A plugin, an editor or the desktop app doesn't get the terminal's variables: what it needs has to stand in the settings, which `genkan setup` writes. Update its adapter, and end an old sign-in with `claude /logout`.\n- A launcher or router started claude (ccr, cc-switch, fcc-claude; `claude auth status` says authMethod none): the key didn't arrive, whatever the address. Start `claude` yourself with ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN set; if that works, update the launcher, or take the release before. It says that Claude Code's own Anthropic sign-in stays active: it brings no key; sign in with an Anthropic account, or use its mode that sets an address and a token.\n- The first screen, which asks for a sign-in, appears in some releases before the settings are read, and old ones at every start: export the variables for the first start, and update Claude Code." /
        "組織のプロファイルがある場合、そこでサインインしないでください。読み込めなかったファイル、不足しているキー、プロバイダーの指定を無効にするほかのプログラムの環境変数は `genkan doctor` で分かり、不足している値は `genkan setup` で書き込めます。\n- 「Could not start Claude Code」「exit 1」の場合: プログラムが起動した `claude` にサインインがありません。組織のプロファイルがない場合は、同じユーザーのターミナルで `claude` を起動してサインインし（/login。結果は `claude auth status` で分かります）、プログラムを起動し直してください。そこではサインイン済みの場合、プログラムのユーザー、ホームフォルダー、または CLAUDE_CONFIG_DIR が異なります。同じものにしてください。\n- macOS の SSH、tmux、ジョブで起こる場合や、「Login successful」の後に元に戻る場合: キーチェーンがロックされています。`security unlock-keychain` の後、claude を起動し直してください。\n- プラグイン、エディター、デスクトップアプリにはターミナルの環境変数が渡りません。必要な値は、`genkan setup` が書き込む設定に置く必要があります。アダプターを更新し、古いサインインは `claude /logout` で終了してください。\n- 起動プログラムやルーター（ccr、cc-switch、fcc-claude）から claude を起動した場合（`claude auth status` の authMethod が none）: アドレスにかかわらず、キーが渡っていません。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN を設定して `claude` を直接起動してください。それで動作すれば、起動プログラムを更新するか、前の版に戻します。Claude Code 自身の Anthropic のサインインを使うと表示される場合は、キーは渡されません。Anthropic のアカウントでサインインするか、アドレスとトークンを設定する方式に切り替えてください。\n- サインインを求める最初の画面は、設定を読む前に表示するリリースがあり、古いものは起動のたびに表示します。最初の起動だけ環境変数をシェルで設定し、Claude Code を更新してください。"
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
    BLOCKS "GK-ERR-553" Remote {
        "the stream of the answer is malformed: a piece arrives for a block that wasn't begun, or is of another kind; a gateway or proxy in between builds it wrongly" /
        "応答のストリームが不正です。開始されていないブロック、または種類の異なるブロックの断片が届いています。間のゲートウェイやプロキシによる変換の誤りです"
    } help {
        "The gateway's administrator, or you if you run it, updates it or goes back to the version before. LiteLLM before Bedrock translates thinking wrongly on the converse route in some versions: use the invoke route (bedrock/invoke).\n- Until then switch thinking off (MAX_THINKING_TOKENS=0) and begin a new conversation.\n- No gateway is set (`genkan explain ANTHROPIC_BASE_URL`): update Claude Code." /
        "ゲートウェイの管理者（自分で動かしている場合は自分）が更新するか、以前のバージョンに戻します。Bedrock の前の LiteLLM には、converse の経路で思考の変換を誤るバージョンがあります。invoke の経路（bedrock/invoke）を使ってください。\n- それまでは思考をオフにし（MAX_THINKING_TOKENS=0）、新しい会話を始めてください。\n- ゲートウェイの設定がない場合（`genkan explain ANTHROPIC_BASE_URL`）: Claude Code を更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\bthe response stream was malformed\b",
            r"\bcontent block (?:not found|is not an? )",
        ],
        ask: GatewayAdministrator {
            "Our gateway sends Claude Code a malformed stream (“Content block not found”, or “… is not a text block”): a delta belongs to a content block that wasn't started, or that is of another kind. Please update the gateway or go back to the version before; with LiteLLM before Bedrock, the invoke route (bedrock/invoke) helps." /
            "ゲートウェイから Claude Code に届くストリームが不正です（「Content block not found」または「… is not a text block」）。開始されていないか、種類の異なるブロックへの delta が含まれています。ゲートウェイを更新するか、以前のバージョンに戻していただけますか。Bedrock の前の LiteLLM では、invoke の経路（bedrock/invoke）で回避できます。"
        },
        examples: [
            "API Error: The response stream was malformed. The response above may be incomplete.",
            "Error: Content block is not a text block",
            "Error streaming, falling back to non-streaming mode: Content block not found",
        ],
    }
    EVENT_STREAM "GK-ERR-473" Problem {
        "the stream of the answer couldn't be read: its events (AWS's binary form) are cut or changed" /
        "応答のストリームを読み取れません。イベント（AWS のバイナリー形式）が途切れているか、変更されています"
    } help {
        "Update Claude Code first; in old releases the / of a model's ARN has to be written %2F.\n- A gateway or proxy of your company stands between (`genkan explain ANTHROPIC_BEDROCK_BASE_URL`): try once without it. If that works, its administrator has to pass AWS's binary stream on as it comes, unbuffered and without re-encoding (an API Gateway or Lambda has to be set up for that). If not, report it with /feedback.\n- No gateway is set: something on the route inspects or cuts the answer. `genkan doctor` reads such a stream to its end and shows who answers.\n- Only one model fails: use another until then." /
        "まず Claude Code を更新してください。古いリリースでは、モデルの ARN の / を %2F と書く必要があります。\n- 組織のゲートウェイやプロキシを経由している場合（`genkan explain ANTHROPIC_BEDROCK_BASE_URL`）: 一度、経由せずに試してください。それで動作するなら、管理者が AWS のバイナリーのストリームを、バッファリングや変換をせずにそのまま渡す必要があります（API Gateway や Lambda にはそのための設定が必要です）。動作しない場合は /feedback で報告してください。\n- ゲートウェイを設定していない場合: 経路上の何かが応答を検査または切断しています。`genkan doctor` はこのようなストリームを最後まで読み、応答元を示します。\n- 1 つのモデルだけで起こる場合: それまでは別のモデルを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"bedrock streaming response (?:has content-type\b|content-type is not application/vnd\.amazon\.eventstream)|binary event-stream format must be passed through unmodified|could not parse a bedrock chunk into json",
            r"\b(?:truncated event message|event stream (?:message )?(?:checksum|truncated))\b(?: received)?",
        ],
        examples: [
            "Bedrock streaming response has content-type \"text/event-stream\"; expected \"application/vnd.amazon.eventstream\". A gateway or proxy between Claude Code and Bedrock is likely transforming the response body — Bedrock's binary event-stream format must be passed through unmodified.",
            "API Error: Truncated event message received.",
        ],
    }
    AWS_ANSWER "GK-ERR-843" Remote {
        "a call of AWS's tools or SDK got an answer that isn't AWS's, or was changed on the way" /
        "AWS のツールまたは SDK の呼び出しに、AWS のものではない応答が返されたか、応答が途中で変更されています"
    } help {
        "A proxy, a web filter or a network's sign-in page answered (a redirect, 30x, is one): open any page in the browser and see whether a sign-in or a block page appears; `genkan doctor` shows who answers. Send a block page's details to the network team.\n- An address other than AWS's is set: AWS_ENDPOINT_URL (also AWS_ENDPOINT_URL_BEDROCK_RUNTIME, `endpoint_url` in ~/.aws/config), ANTHROPIC_BEDROCK_BASE_URL (`genkan explain ANTHROPIC_BEDROCK_BASE_URL`). Remove it, or name the right one.\n- Only the stream of an answer is broken (“checksum”, “deserialization failed”): a gateway or proxy between them rewrites Bedrock's event stream; its operator has to pass it on unchanged. Old SDK: update it." /
        "プロキシ、Web フィルター、ネットワークのサインインページが応答しています（リダイレクトの 30x も同様です）。ブラウザーで任意のページを開き、サインインやブロックのページが表示されるか確認してください。応答元は `genkan doctor` で分かります。ブロックページの場合は内容をネットワーク担当に送ってください。\n- AWS 以外のアドレスが設定されている場合: AWS_ENDPOINT_URL（AWS_ENDPOINT_URL_BEDROCK_RUNTIME、~/.aws/config の `endpoint_url` も）、ANTHROPIC_BEDROCK_BASE_URL（`genkan explain ANTHROPIC_BEDROCK_BASE_URL`）を削除するか、正しいものにしてください。\n- 応答のストリームだけが壊れている場合（「checksum」「deserialization failed」）: 途中のゲートウェイやプロキシが Bedrock のイベントストリームを書き換えています。運用担当が変更せずに渡す必要があります。SDK が古い場合は更新してください。"
    } text {
        verified: false,
        patterns: [
            r"^[^<]*\bdeserialization error: to see the raw response[^<]*$|\b(?:prelude|message) checksum\b.{0,80}(?:mismatch|not match)|checksum mismatch: expected 0x",
            r"\boperation error [\w ]{3,40}: \w{3,60}, .{0,160}?\bdeserialization failed|unable to unmarshall (?:the )?(?:response|exception)|error unmarshalling response back from aws",
            r"^'(?:clientid|clientsecret|clientsecretexpiresat|devicecode|usercode|verificationuricomplete|accesstoken|expiresin|rolecredentials|[a-z]{4,40}(?:result|response))'$|keyerror: '(?:clientsecretexpiresat|devicecode|accesstoken|rolecredentials)'|an error occurred \(30\d\) when calling",
            r"an error occurred \((?:401|404|405|unknown)\) when calling the \w{3,60} operation|unable to parse response \(.{1,120}\), invalid (?:xml|json) received",
        ],
        examples: [
            "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.",
            "operation error Bedrock Runtime: ConverseStream, https response error StatusCode: 200, deserialization failed",
            "'clientSecretExpiresAt'",
            "An error occurred (404) when calling the Converse operation: Not Found",
        ],
    }
    REGISTRY_ANSWER "GK-ERR-844" Remote {
        "npm, Yarn or uv asked a registry, and what answered sent something else than a registry does: a page of a proxy or web filter, or the registry's address is wrong" /
        "npm、Yarn または uv がレジストリに問い合わせ、レジストリのものではない応答を受け取りました。プロキシや Web フィルターのページか、レジストリのアドレスの誤りです"
    } help {
        "`npm config get registry` shows the address; open the address in the text in the browser to see the page. A left-over one: `npm config delete registry` (or the line in .npmrc).\n- A company's mirror (Artifactory, Nexus): its path has to be that of an npm repository (…/api/npm/NAME/), and its sign-in may have run out (`npm login`).\n- A block or sign-in page of the network: send it to the network team, and ask for registry.npmjs.org. Claude Code itself can be installed without npm, by the native installer." /
        "アドレスは `npm config get registry` で分かります。本文のアドレスをブラウザーで開き、ページの内容を確認してください。残っている設定であれば、`npm config delete registry`（または .npmrc の行）で削除します。\n- 社内のミラー（Artifactory、Nexus）の場合: パスは npm リポジトリのもの（…/api/npm/名前/）である必要があります。サインインの期限切れのこともあります（`npm login`）。\n- ネットワークのブロックページやサインインページの場合: ネットワーク担当に送り、registry.npmjs.org への通信を許可してもらってください。Claude Code は、npm なしでネイティブインストーラーからも導入できます。"
    } text {
        verified: false,
        patterns: [
            r"\bnpm (?:err!|error\b|warn\b).{0,300}?\binvalid json response body at \S{1,200} reason: |\binvalid json response body at https?://\S{0,80}(?:registry|npm|/-/|artifactory|nexus)\S{0,160} reason: ",
            r"received malformed response from registry for\b",
            r"unsupported \W?content-type\W{1,3}\S{1,60} for \W?https?://\S{1,160}/simple/",
        ],
        examples: [
            "npm error invalid json response body at https://registry.npmjs.org/left-pad reason: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
            "error Received malformed response from registry for \"axios\". The registry may be down.",
            "error: Unsupported `Content-Type` \"application/json\" for `https://pypi.org/simple/six/`. Expected JSON or HTML.",
        ],
    }
    USAGE_FIELD "GK-ERR-119" Problem {
        "Claude Code failed over the answer's usage (the count of its tokens), of which it reads a part that isn't there: a fault of this release, with a provider, gateway or proxy whose answers lack it" /
        "Claude Code が、応答の usage（トークン数の記録）にない項目を読もうとして失敗しました。usage やその項目を返さないプロバイダー、ゲートウェイ、プロキシと組み合わせたときの、このリリースの不具合です"
    } help {
        "Update Claude Code (`claude update`, or your company's own way) and start it again; if yours is the newest, go back to the version that ran before (`claude install VERSION`). 2.1.86 at Bedrock is known for it. Neither the sign-in nor your prompt is wrong.\n- A gateway or proxy stands between (`genkan explain ANTHROPIC_BASE_URL`, `genkan explain ANTHROPIC_BEDROCK_BASE_URL`): its administrator (you, if you run it) updates it, so that message_start and message_delta carry `usage` as Anthropic's API does.\n- The answer comes all the same: it is a notice of the stream, after which Claude Code asks once more without one.\n- A program of your own: take `usage` as something that can be missing, and update the SDK." /
        "Claude Code を更新して（`claude update`、または組織の配布手順）起動し直してください。最新であれば、動いていた版に戻してください（`claude install バージョン`）。Bedrock での 2.1.86 で知られています。サインインやプロンプトの問題ではありません。\n- 間にゲートウェイやプロキシがある場合（`genkan explain ANTHROPIC_BASE_URL`、`genkan explain ANTHROPIC_BEDROCK_BASE_URL`）: 管理者（自分で動かしている場合は自分）が更新し、message_start と message_delta が、Anthropic の API と同じく `usage` を含むようにします。\n- それでも応答が届く場合: ストリームについての通知で、Claude Code はその後、ストリームなしで要求し直しています。\n- 自作のプログラムの場合: `usage` がないことを想定し、SDK を更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:undefined|null) is not an object \(evaluating '[\w$]{1,3}(?:\??\.(?:usage|message|response)){0,2}\??\.(?:speed|iterations)\b",
            r"(?:\b(?:undefined|null) is not an object|\bcannot read propert(?:y|ies)|\bcan't access property)\b.{0,80}?\b(?:service_tier|cache_creation|cache_(?:creation|read|deleted)_input_tokens|ephemeral_(?:5m|1h)_input_tokens|server_tool_use|web_(?:search|fetch)_requests|inference_geo)\b",
            r"\b(?:api error|error streaming)\b.{0,100}?\bcannot read propert(?:y|ies) (?:of (?:undefined|null) \(reading )?'(?:speed|iterations|usage)'",
            r"\b(?:evaluating|reading) '[\w.$?]{0,40}\busage\??\.(?:speed|iterations)\b",
        ],
        examples: [
            "undefined is not an object (evaluating '_.speed')",
            "API Error: undefined is not an object (evaluating 'H.usage.speed')",
            "TypeError: Cannot read properties of undefined (reading 'cache_read_input_tokens')",
            "Error streaming, falling back to non-streaming mode: Cannot read properties of undefined (reading 'speed')",
            "TypeError: undefined is not an object (evaluating 'response.usage.speed')",
        ],
    }
    NOT_OF_THE_API "GK-ERR-845" Remote {
        "the answer came (200), but isn't built as Anthropic's API builds it: a gateway or router translates it wrongly, or passes on another API's" /
        "応答（200）は届きましたが、Anthropic の API の形式になっていません。ゲートウェイやルーターの変換の誤りか、別の API の応答です"
    } help {
        "`genkan explain ANTHROPIC_BASE_URL` shows which gateway or router is set. Its operator (you, if you run it) looks in its log at that time: often the service behind it failed, and the error came as a 200. Update it, or go back to the version before.\n- The address is of OpenAI's API (…/v1/chat/completions) or another path: Claude Code needs one that speaks Anthropic's /v1/messages.\n- A program of your own: look at the raw answer (`curl` with the same address); the SDK's base URL is wrong, or the answer is a text where an object was expected.\n- No gateway is set: update Claude Code; if it persists, something between cuts or changes the stream (`genkan doctor`)." /
        "設定されているゲートウェイやルーターは `genkan explain ANTHROPIC_BASE_URL` で分かります。運用担当（自分で動かしている場合は自分）が、その時刻のログを確認してください。多くは、その先のサービスの失敗が 200 で返されています。更新するか、以前のバージョンに戻します。\n- アドレスが OpenAI の API（…/v1/chat/completions）など別のパスの場合: Claude Code には、Anthropic の /v1/messages に対応したアドレスが必要です。\n- 自作のプログラムの場合: 同じアドレスに `curl` で接続し、応答をそのまま確認してください。SDK のベース URL が誤っているか、オブジェクトの代わりに文字列が返されています。\n- ゲートウェイの設定がない場合: Claude Code を更新してください。続く場合は、途中で応答が切れるか変更されています（`genkan doctor`）。"
    } text {
        verified: false,
        patterns: [
            r"received message_\w+ (?:without|before)|unexpected event order|request ended without sending any chunks|stream ended without producing|could not parse message into json|without (?:a )?current message|unexpected (?:sse )?event type|body is not a message",
            r"\bapi error:? (?:typeerror: )?(?:cannot read propert(?:y|ies) of (?:undefined|null)|(?:undefined|null) is not an object|[\w.$]{1,60} is not (?:iterable|a function))",
            r"\b(?:evaluating|reading) '[\w.$]{0,40}\b(?:input_tokens|output_tokens|stop_reason)\b",
            r"attributeerror: 'str' object has no attribute '(?:content|choices|usage|stop_reason|model_dump)'",
            r"\bapiresponsevalidationerror\b|data returned by api invalid for expected schema",
        ],
        examples: [
            "Received message_stop without a current message",
            "API Error: Cannot read properties of undefined (reading 'map')",
            "TypeError: undefined is not an object (evaluating 'H.usage.input_tokens')",
            "AttributeError: 'str' object has no attribute 'content'",
            "anthropic.APIResponseValidationError: Data returned by API invalid for expected schema.",
        ],
    }
    LOG_IN_JSON "GK-ERR-292" Problem {
        "a program wrote a line of its own (a log or debug line, a notice of the shell's) where only JSON may stand; the text quotes its beginning" /
        "JSON だけが必要な出力に、プログラムのログやデバッグの行、シェルの表示などが混ざっています。本文にその先頭が引用されています"
    } help {
        "The quoted words tell who wrote the line: that program has to write it to stderr, or not at all. No settings file is broken and no service answered wrongly.\n- “[SandboxDeb”, “SandboxDebug”: Claude Code's own sandbox wrote it to the output that the VS Code extension or the SDK reads (2.0.44 to 2.0.47). Update Claude Code and the extension, then restart the editor; until then use an earlier release.\n- “Debugger a”, “Debugger l”, “Debugger attached”, “Debugger listening”, “Waiting fo”, “Waiting for the debugger”: Node.js runs below a debugger. Switch VS Code's auto attach off, start it in an ordinary terminal, and take NODE_OPTIONS and VSCODE_INSPECTOR_OPTIONS out of its environment.\n- “DEBUG”, “INFO”, “TRACE”, “VERBOSE”, “WARN”, “WARNING”, “NOTICE”: a program's log. Which one was started last: a hook, a helper (apiKeyHelper, awsCredentialExport), the status line, a wrapper around `claude`? Run it by hand with `2>/dev/null`: what is left has to be JSON alone. Have it log to stderr (in JavaScript `console.error`, in Python `file=sys.stderr`), or take out the variable that switches the log on (DEBUG, NODE_DEBUG, ANTHROPIC_LOG).\n- “[dotenv”: dotenv 17 announces itself: `config({ quiet: true })`, or DOTENV_CONFIG_QUIET set to true.\n- “Now using”, “nvm”, “Welcome to”, “Last login”, “Agent pid”, “Identity a”: the shell's start-up file (~/.bashrc, ~/.zshrc, ~/.zshenv, ~/.profile) prints it. Let it print in interactive shells alone (`case $- in *i*) … ;; esac`), or to stderr." /
        "引用された言葉で、どのプログラムの行かが分かります。そのプログラムが stderr に出すか、出さないようにする必要があります。設定ファイルやサービスの応答の問題ではありません。\n- 「[SandboxDeb」「SandboxDebug」の場合: Claude Code 自身のサンドボックスが、VS Code の拡張機能や SDK の読む出力に書いています（2.0.44～2.0.47）。Claude Code と拡張機能を更新し、エディターを再起動してください。それまでは、以前のリリースを使います。\n- 「Debugger a」「Debugger l」「Debugger attached」「Debugger listening」「Waiting fo」「Waiting for the debugger」の場合: Node.js がデバッガーの下で動いています。VS Code の自動アタッチを無効にし、通常のターミナルで起動し、NODE_OPTIONS と VSCODE_INSPECTOR_OPTIONS を環境から外してください。\n- 「DEBUG」「INFO」「TRACE」「VERBOSE」「WARN」「WARNING」「NOTICE」の場合: プログラムのログです。直前に起動したもの（フック、ヘルパー（apiKeyHelper、awsCredentialExport）、ステータスライン、`claude` のラッパー）を、手動で `2>/dev/null` を付けて実行し、JSON だけが残ることを確認してください。ログを stderr に出すか（JavaScript では `console.error`、Python では `file=sys.stderr`）、ログを有効にしている変数（DEBUG、NODE_DEBUG、ANTHROPIC_LOG）を外します。\n- 「[dotenv」の場合: dotenv 17 の表示です。`config({ quiet: true })` とするか、DOTENV_CONFIG_QUIET を true にしてください。\n- 「Now using」「nvm」「Welcome to」「Last login」「Agent pid」「Identity a」の場合: シェルの起動ファイル（~/.bashrc、~/.zshrc、~/.zshenv、~/.profile）の表示です。対話シェルだけで表示するか（`case $- in *i*) … ;; esac`）、stderr に出してください。"
    } text {
        verified: false,
        patterns: [
            r"unexpected token \W{0,4}\S\W{0,4}, \W{0,2}\x22(?:\[(?:sandboxdeb|dotenv@)|\[(?:debug|info|trace|verbose|warn(?:ing)?|error|notice)\b|(?:debug|info|trace|verbose|warn(?:ing)?|notice)(?::|\s)|debugger [al]|waiting fo|now using|nvm |welcome to|last login|agent pid|identity a|\(node:\d)",
            r"json parse error: unexpected identifier \W{0,4}(?:sandboxdebug|debugger|debug|info|trace|verbose|warn(?:ing)?)\b",
            r"(?:not valid json|failed to (?:decode|parse) json|invalid json|non-json (?:line|output|data))\b.{0,160}?(?:\[sandboxdebug\]|\bdebugger (?:attached|listening)|\bwaiting for the debugger|\boutput: \W{0,2}\[(?:debug|info|trace)\])",
        ],
        examples: [
            "SyntaxError: Unexpected token 'S', \"[SandboxDeb\"... is not valid JSON",
            "SyntaxError: Unexpected token 'D', \"Debugger a\"... is not valid JSON",
            "SyntaxError: JSON Parse error: Unexpected identifier \"SandboxDebug\"",
            "CLI output was not valid JSON. This may indicate an error during startup. Output: [SandboxDebug] Initializing",
        ],
    }
    NOT_JSON "GK-ERR-046" Usage {
        "what came back to a program's request isn't JSON from its first character on: a web page (such as a 404's) or nothing at all, mostly because the address is wrong" /
        "プログラムのリクエストへの応答が、最初の文字から JSON ではありません。Web ページ（404 のものなど）か空の応答で、多くはアドレスの誤りです"
    } help {
        "Compare the address that the program calls (host, path, /v1) with the provider's: nothing broke on the way, and sending it again brings the same. `curl -i ADDRESS` shows what answers there; for Claude Code `genkan explain ANTHROPIC_BASE_URL` shows what is set, and `genkan doctor` asks it.\n- “chat-completions”, and it is Vertex AI: an old release makes the host from the location, and there is no host global-aiplatform.googleapis.com. Update the program, and name the location of your profile (asia-northeast1), whose host is asia-northeast1-aiplatform.googleapis.com.\n- A gateway or a local server of models: its path is another one (with or without /v1), or its upstream failed and it passed on a page: its log says so.\n- The address is right: a proxy, a web filter or a sign-in page answers in its place. Open the address in the browser." /
        "プログラムが呼び出すアドレス（ホスト、パス、/v1）をプロバイダーのものと照らし合わせてください。通信が途中で切れたのではなく、送り直しても結果は同じです。何が応答しているかは `curl -i アドレス` で分かります。Claude Code では、設定値は `genkan explain ANTHROPIC_BASE_URL` で、応答元は `genkan doctor` で分かります。\n- 「chat-completions」とあり、Vertex AI の場合: 古いリリースはロケーションからホスト名を作りますが、global-aiplatform.googleapis.com というホストはありません。プログラムを更新し、プロファイルのロケーション（asia-northeast1。ホストは asia-northeast1-aiplatform.googleapis.com）を指定してください。\n- ゲートウェイやローカルのモデルサーバーの場合: パスが異なるか（/v1 の有無）、その先のサービスの失敗したページがそのまま渡されています。ログで分かります。\n- アドレスが正しい場合: 代わりにプロキシ、Web フィルター、サインインページが応答しています。アドレスをブラウザーで開いてください。"
    } text {
        verified: false,
        patterns: [
            r"\berror decoding response body\W{1,3}(?:\d\W{1,3})?expected value at line 1 column 1\b",
        ],
        examples: [
            "Error: Failed to call chat-completions api\n\nCaused by:\n    0: error decoding response body\n    1: expected value at line 1 column 1",
            "reqwest error: error decoding response body: expected value at line 1 column 1",
        ],
    }
    ANSWER "GK-ERR-184" Remote {
        "what came back isn't what the API sends: a proxy, a gateway or a captive portal answered instead, or the service's own answer was empty or cut off; which of them wasn't recognised in the text" /
        "返された内容が API のものではありません。プロキシ、ゲートウェイ、サインインページが割り込んだか、サービス自身の応答が空か途中で切れています（どれかは本文から読み取れませんでした）"
    } help {
        "`genkan doctor` shows who answers, and `genkan explain ANTHROPIC_BASE_URL` whether a gateway is set.\n- A gateway or router is set: mostly its upstream failed, or its answer was translated wrongly or came back empty (“line 1 column 1”, “end of JSON input”). Its operator (you, if you run it) finds the upstream's error in its log at that time, and updates it; then try again.\n- The address is that of the gateway's web page: correct its path.\n- No gateway: open any page in the browser to see whether a sign-in is asked for; send a block page's details to the network team, and ask them to let programs reach the address.\n- “invalid json response body”: the words of Node.js' fetch (node-fetch), whatever program uses it; the address in them answered. It is the service's own (openrouter.ai, say), and it ends with “Unexpected end of JSON input”: the answer was empty or cut off; try again, and if it comes often, look at the service's status page, or take another provider or model there. “Unexpected token <”: a page came; see above." /
        "応答元は `genkan doctor` で、ゲートウェイの設定は `genkan explain ANTHROPIC_BASE_URL` で分かります。\n- ゲートウェイやルーターを使う場合: 多くは、その先のサービスが失敗したか、応答の変換に誤りがあるか、応答が空です（「line 1 column 1」、「end of JSON input」）。運用担当（自分で動かしている場合は自分）が、その時刻のログで実際のエラーを確認して更新し、やり直します。\n- アドレスがゲートウェイの管理画面のものになっている場合: パスを直してください。\n- ゲートウェイがない場合: ブラウザーで任意のページを開き、サインインを求められるか確認してください。ブロックページの場合は内容をネットワーク担当に送り、プログラムからの通信を許可してもらってください。\n- 「invalid json response body」の場合: Node.js の fetch（node-fetch）を使うプログラムに共通のメッセージで、本文のアドレスが応答しています。サービス自身のアドレス（openrouter.ai など）で、末尾が「Unexpected end of JSON input」であれば、応答が空か途中で切れています。やり直し、頻繁に起こる場合はサービスの稼働状況を確認するか、そこで別のプロバイダーやモデルを使ってください。「Unexpected token <」であれば Web ページが返されています（上記のとおりです）。"
    } text {
        verified: true,
        patterns: [
            r"\binvalid json response body at (?:https?://(?<host>[\w.-]+))?\S{0,200} reason: ",
            r"attempt to decode json with unexpected mimetype: text/html",
            r"api returned an empty or malformed response",
            r"response (?:body )?(?:is|was) not (?:valid )?json|invalid json (?:response|received)|failed to parse json response|unexpected content[- ]type|expected content-type",
            r"(?:\bapi\b|\bresponse\b|\bfetch|\baxios|\bhttpx?\b|https?://|\bopenai\b|\banthropic\b|\bbedrock\b|\bstatus(?: code)?\b|\bauthentication failed|\blogin\b|\boauth\b|\bcredentials?\b|\bstream\b|\bregistry\b|\bdownload).{0,200}?(?:unexpected end of json input|unexpected token '?[^<'\s].{0,40}is not valid json|expecting value: line 1 column 1|syntaxerror: json parse error|failed to parse json|unexpected non-whitespace character after json)",
            r"error decoding response body: (?:missing field|expected (?:value|ident|`)|invalid type|unknown (?:variant|field)|trailing)",
        ],
        examples: [
            "aiohttp.client_exceptions.ContentTypeError: 200, message='Attempt to decode JSON with unexpected mimetype: text/html', url='https://llm.acme.example/v1/messages'",
            "API Error: API returned an empty or malformed response (HTTP 200) — check for a proxy or gateway intercepting the request",
            "azure.core.exceptions.ClientAuthenticationError: Authentication failed: Expecting value: line 1 column 1 (char 0)",
            "Invalid JSON response from the server",
            "error decoding response body: missing field `access_token` at line 1 column 58",
            "FetchError: invalid json response body at https://openrouter.ai/api/v1/chat/completions reason: Unexpected end of JSON input",
        ],
    }
    JSON_UNREAD "GK-ERR-642" Problem {
        "something that should be JSON isn't: a file, what a program printed, or a service's answer (empty, or a page in its place); which of them wasn't recognised in the text" /
        "JSON であるべきものが JSON ではありません。ファイル、プログラムの出力、サービスの応答（空、または代わりのページ）のどれかは、本文から読み取れませんでした"
    } help {
        "It comes as a program starts, or names a file: that file is empty, cut off or has a comma too many: `python3 -m json.tool FILE` shows the place; `genkan check` reads Claude Code's settings.\n- “Expecting value: line 1 column 1”: a Python program got something empty or a page where it reads JSON. With a model server or gateway behind it (Open WebUI, a chat program): its address lacks or doubles the path (such as /v1), or the server isn't up: `curl -i` to the same address shows the answer. The AWS CLI says so where the command in a profile (credential_process) printed nothing or more than its document: run that command by hand.\n- “is not valid JSON”, with words in quotes before it: they are the beginning of what was read, and mostly tell whose it is (a line that a program printed, a service's message): look for these words in what you start and in what it prints.\n- It comes as something is read from a program (a hook, a helper, `claude -p --output-format json`, an MCP server): run it by hand: nothing but JSON may be printed.\n- It comes with a request: `genkan doctor` shows who answers (a proxy's page, a sign-in's), `genkan explain ANTHROPIC_BASE_URL` whether a gateway is set: its operator looks at an empty answer.\n- npm (“while parsing near …”): `npm cache clean --force`, then again; it persists: the registry or mirror sends something else (`npm config get registry`)." /
        "プログラムの起動時に出る場合や、ファイル名がある場合: そのファイルが空か、途中で切れているか、余分なコンマがあります。`python3 -m json.tool ファイル` で位置が分かります。Claude Code の設定は `genkan check` が確認します。\n- 「Expecting value: line 1 column 1」の場合: Python のプログラムが、JSON の代わりに空の応答やページを受け取りました。モデルのサーバーやゲートウェイに接続するもの（Open WebUI などのチャットのプログラム）では、アドレスのパス（/v1 など）の不足や重複、またはサーバーの停止です。同じアドレスへの `curl -i` で応答を確認してください。AWS CLI では、プロファイルのコマンド（credential_process）の出力が空か、余分なものが混ざっています。そのコマンドを手動で実行してください。\n- 「is not valid JSON」の前に引用がある場合: 読み取った内容の先頭です。多くは、どこから来たもの（プログラムの表示、サービスのメッセージ）かがそれで分かります。起動しているものの出力から、その言葉を探してください。\n- プログラムの出力（フック、ヘルパー、`claude -p --output-format json`、MCP サーバー）を読むときに出る場合: 手動で実行し、JSON 以外が表示されないことを確認してください。\n- リクエストのときに出る場合: 応答元（プロキシやサインインのページ）は `genkan doctor`、ゲートウェイの設定は `genkan explain ANTHROPIC_BASE_URL` で分かります。空の応答はゲートウェイの運用担当が調べます。\n- npm（「while parsing near …」）の場合: `npm cache clean --force` の後にやり直してください。続く場合は、レジストリやミラーの応答が別のものです（`npm config get registry`）。"
    } text {
        verified: false,
        patterns: [
            r"unexpected end of json input|\bunexpected token '?[^<'\s].{0,40}is not valid json|expecting value: line \d{1,7} column \d{1,7}|syntaxerror: json parse error|failed to parse json\b|json\.parse: unexpected (?:end of data|character)",
            r"unexpected non-whitespace character after json",
        ],
        examples: [
            "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
            "SyntaxError: Unexpected non-whitespace character after JSON at position 4",
            "npm ERR! Unexpected end of JSON input while parsing near '...eslint\":\"^7.0.0\",\"moc'",
        ],
    }
    NOT_HTTP "GK-ERR-389" Remote {
        "what answers at the address doesn't answer with valid HTTP: another service's port, http and https mixed up, or something on the route that breaks it" /
        "接続先の応答が HTTP ではありません。別のサービスのポートか、http と https の取り違えか、経路上での破損です"
    } help {
        "Compare host, port and scheme: `genkan explain ANTHROPIC_BASE_URL` (or the provider's own, ANTHROPIC_BEDROCK_BASE_URL and its like) and `genkan explain HTTPS_PROXY` show what is set. `genkan doctor` says who answers there. If the address is right, its operator has to check the service, or the proxy in front of it." /
        "ホスト、ポート、スキームを確認してください。設定値は `genkan explain ANTHROPIC_BASE_URL`（または ANTHROPIC_BEDROCK_BASE_URL など、プロバイダーごとの変数）と `genkan explain HTTPS_PROXY` で、応答している相手は `genkan doctor` で分かります。アドレスが正しい場合は、その運用担当がサービスまたは手前のプロキシを確認します。"
    } text {
        verified: true,
        patterns: [
            r"curl: \(8\) invalid status line|\binvalidhttpresponse\b|malformed mime header line|\bunsupportedtransferencoding\b",
            r"\bmalformed_http_response\b|\bHPE_[A-Z_]+|parse error: expected http|weird server reply|received http/0\.9 when not allowed|\bbadstatusline\b|malformed http response|first record does not look like a tls handshake",
            r"\bparse error: (?:invalid (?:header (?:value char|token)|character|method|http version|status|response status)|missing expected|unexpected whitespace|data after|expected http|content-length can't|response does not match|pause in|header overflow|span callback)",
        ],
        examples: [
            "curl: (8) Invalid status line",
            "Malformed_HTTP_Response fetching \"https://llm.acme.example/v1/messages\". For more information, pass `verbose: true` in the second argument to fetch()",
            "curl: (1) Received HTTP/0.9 when not allowed",
            "Parse Error: Invalid header value char",
        ],
    }
    NOT_ARCHIVE "GK-ERR-646" Problem {
        "a downloaded file isn't the archive that was expected: it is a web page or an error's text in its place, or it was cut off or damaged" /
        "ダウンロードしたファイルが、期待した形式のアーカイブではありません。代わりに Web ページやエラーの文が保存されたか、途中で切れたか、破損しています"
    } help {
        "Look at it: `file FILE`, `head -c 300 FILE`. Nothing unpacks it.\n- A page or JSON: the address is wrong or needs a sign-in (a private mirror), or a proxy's block page came: `curl -fL -o FILE ADDRESS` then fails with the status instead of saving the page.\n- Binary, but too short: the download broke off: fetch it again.\n- “npm err”, “npm error”, “npm warn”: `npm cache clean --force`, then again, and look at the mirror (`npm config get registry`). “Z_DATA_ERROR”, “seems to be corrupted” once more: the download itself comes damaged: try another network, or without the proxy, the VPN or the antivirus, and update Node.js and npm (a release of them can be at fault); always the same package: its copy in the company's mirror.\n- `tar -xzf` for a file that isn't compressed: `tar -xf`.\n- TAR_BAD_ARCHIVE or zstd in Claude's desktop app: its own download of Claude Code came empty or cut off. Update and restart the app; behind a proxy let downloads.claude.ai through for the app as well. If curl gets the file whole, it is the app's fault; Claude Code in the terminal works meanwhile." /
        "`file ファイル` や `head -c 300 ファイル` で内容を確認してください。このファイルは展開できません。\n- Web ページや JSON の場合: アドレスの誤り、サインインが必要なミラー、プロキシのブロックページのいずれかです。`curl -fL -o ファイル アドレス` では、ページを保存せずにステータスで失敗します。\n- バイナリーで短すぎる場合: ダウンロードが途中で切れています。取得し直してください。\n- 「npm err」「npm error」「npm warn」の場合: `npm cache clean --force` の後にやり直し、ミラーを確認してください（`npm config get registry`）。「Z_DATA_ERROR」「seems to be corrupted」が再び出る場合は、ダウンロードの途中で破損しています。別のネットワークや、プロキシ、VPN、ウイルス対策ソフトなしで試し、Node.js と npm を更新してください（リリースの不具合のこともあります）。いつも同じパッケージの場合は、社内のミラーにあるものが破損しています。\n- 圧縮されていないファイルに `tar -xzf` を使った場合: `tar -xf` を使ってください。\n- Claude のデスクトップアプリの TAR_BAD_ARCHIVE や zstd の場合: アプリによる Claude Code のダウンロードが、空か途中で切れています。アプリを更新して再起動し、プロキシがあればアプリからも downloads.claude.ai に接続できるようにしてください。curl で完全に取得できる場合はアプリの不具合です。その間もターミナルの Claude Code は使えます。"
    } text {
        verified: false,
        patterns: [
            r"\bgzip: \S{1,80}: (?:not in gzip format|unexpected end of file)|\btar: (?:child returned status|this does not look like a tar archive|unexpected eof in archive)|end-of-central-directory signature not found|\bTAR_BAD_ARCHIVE\b|unrecognized archive format",
            r"\bnpm (?:err!|error\b|warn\b).{0,300}?(?:\bz_(?:data|buf)_error\b|\bzlib: (?:incorrect|invalid|unexpected|unknown))|\b(?:cached|tarball) data for \S{1,300} .{0,200}?seems to be corrupted",
        ],
        examples: [
            "gzip: stdin: not in gzip format
tar: Child returned status 1
tar: Error is not recoverable: exiting now",
            "npm ERR! code Z_DATA_ERROR\nnpm ERR! errno -3\nnpm ERR! zlib: incorrect data check",
        ],
    }
    BAD_ENCODING "GK-ERR-390" Remote {
        "the answer says that it is compressed and isn't, or came damaged: a gateway or proxy unpacked it and kept its header" /
        "圧縮されていると示された応答が、圧縮されていないか破損しています。ゲートウェイまたはプロキシが展開し、ヘッダーを残しています"
    } help {
        "`genkan doctor` shows whether a gateway or a proxy answers: its operator has to check how it handles `Content-Encoding` (gzip, br, zstd), or pass on bodies unchanged. No setting on this machine changes that." /
        "ゲートウェイとプロキシのどちらが応答しているかは `genkan doctor` で分かります。その運用担当が `Content-Encoding`（gzip、br、zstd）の扱いを確認するか、本文をそのまま渡すようにします。この端末の設定では変わりません。"
    } text {
        verified: true,
        patterns: [
            r"can not decode content-encoding: (?:brotli|zstandard|deflate|gzip)",
            r"(?:^|[^(\w])incorrect header check\b|error -3 while decompressing|\bZ_DATA_ERROR\b|\bzliberror\b|\bdecompression ?error\b|\bERR_CONTENT_DECODING_FAILED\b|\bBrotliDecompressionError\b|content-encoding: gzip, but failed to decode|error while processing content unencoding",
            r"\bcurl: \(61\)|unrecognized content encoding type|\bcontentdecodingerror\b|invalid gzip header|gzip: invalid header|failed to (?:decode|decompress) (?:the )?(?:response|body).{0,40}(?:gzip|br|zstd|deflate|content-encoding)|not in gzip format|\binvalid (?:brotli|zstd|gzip|deflate) (?:data|stream|header)",
        ],
        ask: NetworkTeam {
            "Answers from the model's service, or from the gateway, arrive with a `Content-Encoding` that their bodies don't have. Please check whether the proxy or gateway on the route unpacks bodies but keeps the header, or damages them." /
            "モデルのサービスまたはゲートウェイからの応答の本文が、`Content-Encoding` と一致していません。経路上のプロキシまたはゲートウェイが、本文を展開してヘッダーを残していないか、破損させていないかを確認していただけますか。"
        },
        examples: [
            "aiohttp.client_exceptions.ClientPayloadError: 400, message='Can not decode content-encoding: brotli (br). Please install `Brotli`'",
            "httpx.DecodingError: Error -3 while decompressing data: incorrect header check",
            "Error: ZlibError fetching \"https://llm.acme.example/v1/messages\"",
            "curl: (61) Unrecognized content encoding type. libcurl understands deflate, gzip, br, zstd content encodings.",
        ],
    }
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
        "Compare `curl -4 -sS -o /dev/null https://HOST` (prints nothing where it works) with the same and `-6`. If only -6 fails, this is it; curl without either falls back to IPv4 and hides it, Claude Code may not.\n- macOS: switch iCloud Private Relay off for this network, and look for leftover tunnels of a VPN (`netstat -rn -f inet6`, a default route by utun…); restart after the VPN was removed.\n- Until then use IPv4 only: switch IPv6 off for this connection (macOS: `networksetup -setv6off Wi-Fi`; Windows: the adapter's properties; Linux: sysctl net.ipv6.conf.all.disable_ipv6=1).\n- It fails on every machine of this network: its IPv6 is at fault; tell whoever runs it." /
        "`curl -4 -sS -o /dev/null https://ホスト`（成功すれば何も表示されません）と、`-6` を指定した結果を比べてください。-6 だけが失敗する場合がこれです。どちらも指定しない curl は IPv4 に切り替わるため気付きにくく、Claude Code は切り替わらないことがあります。\n- macOS の場合: このネットワークで iCloud プライベートリレーをオフにし、VPN の残ったトンネル（`netstat -rn -f inet6` で utun… のデフォルト経路）を確認してください。VPN を削除した後は再起動します。\n- それまでは IPv4 だけを使います: この接続の IPv6 をオフにしてください（macOS は `networksetup -setv6off Wi-Fi`、Windows はアダプターのプロパティ、Linux は sysctl net.ipv6.conf.all.disable_ipv6=1）。\n- このネットワークのどの端末でも失敗する場合: ネットワークの IPv6 の問題です。運用元に伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bconnection dropped \(econnreset\).{0,120}?)?\bcurl (?:-\S+ ){0,4}(?:-6|--ipv6) .{0,240}?(?:recv failure: connection reset(?: by peer)?|curl: \((?:7|28|35|56)\)|network is unreachable|no route to host)",
        ],
        examples: [
            "API Error: Connection dropped (ECONNRESET)\n\n$ curl -6 -sS -o /dev/null https://api.anthropic.com/v1/messages\ncurl: (35) Recv failure: Connection reset by peer",
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
        "Say “continue”, and ask for smaller pieces: mostly the service itself stalled (status.claude.com, or your cloud's status page).\n- “Streaming idle timeout”, and not in Claude Code's own log (“no chunks received”): a gateway's own limit for silence (claude-code-hub has one for each provider): the provider behind it sent nothing for that long. Its administrator raises that limit, or switches it off (0), and looks why the provider falls silent.\n- Often, with long thinking or large files: give it more time: CLAUDE_STREAM_IDLE_TIMEOUT_MS in milliseconds (e.g. 900000; less than 300000 has no effect, and API_TIMEOUT_MS isn't this limit). On the way to Bedrock, Vertex AI, Foundry or a gateway also API_FORCE_IDLE_TIMEOUT=0, which lifts a limit of five minutes.\n- Behind a proxy (also one that inspects TLS) or a gateway: it holds back the stream. Its administrator passes text/event-stream on without buffering and raises the idle time-out (nginx: proxy_buffering off, proxy_read_timeout).\n- It began with an update: current releases watch every stream, in older ones only CLAUDE_ENABLE_STREAM_WATCHDOG=1 did. CLAUDE_ENABLE_STREAM_WATCHDOG=0 switches that off until the proxy is corrected; a stream that stalls then hangs for longer." /
        "「続けて」と送り、小さく分けて依頼してください。多くはサービス側の停滞です（status.claude.com、またはクラウドの稼働状況）。\n- 「Streaming idle timeout」で、Claude Code 自身のログ（「no chunks received」）ではない場合: ゲートウェイが持つ無通信の上限です（claude-code-hub ではプロバイダーごとにあります）。その先のプロバイダーから、その時間、何も届いていません。ゲートウェイの管理者が上限を延ばすか無効（0）にし、プロバイダーが止まる理由を確認してください。\n- 長い思考や大きなファイルで頻発する場合: CLAUDE_STREAM_IDLE_TIMEOUT_MS（ミリ秒。900000 など）で待ち時間を延ばしてください。300000 未満は無効で、API_TIMEOUT_MS は別の上限です。Bedrock、Vertex AI、Foundry、ゲートウェイへの接続では、5 分の上限を外す API_FORCE_IDLE_TIMEOUT=0 も設定します。\n- プロキシ（TLS を検査するものも含む）やゲートウェイ経由の場合: ストリームを溜めています。管理者が text/event-stream をバッファリングせずに通し、アイドルタイムアウトを延ばす必要があります（nginx では proxy_buffering off、proxy_read_timeout）。\n- 更新後に始まった場合: 現在のリリースはすべてのストリームを監視します（以前は CLAUDE_ENABLE_STREAM_WATCHDOG=1 の場合だけ）。プロキシが直るまでは CLAUDE_ENABLE_STREAM_WATCHDOG=0 で無効にできますが、停滞したストリームは長く待つことになります。"
    } text {
        verified: false,
        patterns: [
            r"\bstreaming idle time-?out\b|stream idle timeout(?: - (?:partial response received|no chunks received))?|response stalled mid-stream|no data arrived for more than|stream (?:idle|stall(?:ed)?\b|timed out)|\bstream_idle_partial\b",
        ],
        examples: [
            "API Error: Stream idle timeout - partial response received",
            "error: stream stall timeout",
            "Streaming idle timeout: no chunks received for 90s, aborting stream",
        ],
    }
    SLEPT "GK-ERR-895" Remote {
        "this computer went to sleep while the answer was arriving; what is shown above is incomplete" /
        "応答の受信中に端末がスリープしました。表示された内容は途中までです"
    } help {
        "Send the prompt again, or say “continue”: nothing is broken.\n- For long tasks keep the machine awake: `caffeinate -i claude` on macOS, `systemd-inhibit claude` on Linux, the power settings on Windows." /
        "プロンプトを送り直すか、「続けて」と送ってください。障害ではありません。\n- 長い作業ではスリープを防いでください: macOS は `caffeinate -i claude`、Linux は `systemd-inhibit claude`、Windows は電源の設定です。"
    } text {
        verified: false,
        patterns: [
            r"your computer went to sleep mid-response",
        ],
        examples: [
            "API Error: Your computer went to sleep mid-response. The response above may be incomplete.",
        ],
    }
    SERVER_BROKE_OFF "GK-ERR-896" Remote {
        "the service or gateway itself broke off its answer with an error, in the middle; what is shown above is incomplete" /
        "サービスまたはゲートウェイ自身が、応答の途中でエラーを返しました。表示された内容は途中までです"
    } help {
        "Send the prompt again, or say “continue”; this machine's network isn't at fault.\n- “help.openai.com”, “stream disconnected before completion” (Codex, or another program that calls OpenAI's models): OpenAI's own service had the error. Look at status.openai.com; if it comes again and again, give OpenAI the request id. Claude's services aren't involved.\n- It lasts: the service's status page (status.claude.com, your cloud's), or another model for the moment.\n- LiteLLM (MidStreamFallbackError), or another gateway: the words behind say what its provider answered; its administrator finds it in the log." /
        "プロンプトを送り直すか、「続けて」と送ってください。この端末のネットワークの問題ではありません。\n- 「help.openai.com」「stream disconnected before completion」（Codex など、OpenAI のモデルを呼び出すプログラム）の場合: OpenAI のサービス内部のエラーです。status.openai.com を確認し、繰り返す場合はリクエスト ID を OpenAI に伝えてください。Claude のサービスは関係しません。\n- 続く場合: サービスの稼働状況（status.claude.com、クラウドのもの）を確認するか、一時的に別のモデルを使ってください。\n- LiteLLM（MidStreamFallbackError）などのゲートウェイの場合: 後ろの文がプロバイダーの応答です。管理者がログで確認できます。"
    } text {
        verified: false,
        patterns: [
            r"server error mid-response|mid-stream server error after \d+ block|provider ended the request: |midstreamfallbackerror",
            r"(?:stream disconnected before completion: )?an error occurred while processing your request\. you can retry your request|stream disconnected before completion: the server had an error (?:while )?processing your request",
        ],
        examples: [
            "API Error: Server error mid-response. The response above may be incomplete.",
            "stream disconnected before completion: An error occurred while processing your request. You can retry your request, or contact us through our help center at help.openai.com if the error persists.",
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
        "the connection broke while the answer was arriving; what is shown above is incomplete" /
        "応答の受信中に接続が切れました。表示された内容は途中までです"
    } help {
        "Send the prompt again (“continue”), in smaller steps if it was a long answer. Once is harmless.\n- Again and again: something on the route closes long or idle connections: a proxy, VPN or load balancer with a short idle time-out. `genkan doctor` compares the routes; try without the VPN, or on another network, then send the request below.\n- On this machine alone, while a phone or another computer in the same network is fine: endpoint protection (EDR, antivirus, a web filter) that opens HTTPS on the machine itself ends long streams, also where no proxy and no VPN is set. `genkan doctor` says whether the certificate is somebody else's. Have whoever manages it exempt Claude Code's hosts from the inspection.\n- Neither a proxy nor a VPN nor such a program: look at the service's status page (status.claude.com, or your cloud's) and update Claude Code and its extension. In WSL try the same in Windows itself, or `networkingMode=mirrored` under [wsl2] in %USERPROFILE%\\.wslconfig, then `wsl --shutdown`.\n- Behind a gateway: its log first; its own or its web server's time-out ends the stream.\n- “terminated”, and ANTHROPIC_BASE_URL leads to a model on this machine or another slow one (Ollama, LM Studio, llama.cpp): the answer took longer than the five minutes that Claude Code waits, which API_TIMEOUT_MS is reported not to raise. Take a faster model or a smaller context, and a server that streams from the first word.\n- Another program's download: fetch it again." /
        "プロンプトを送り直してください（「続けて」）。長い応答であれば分割して依頼します。一度だけなら問題ありません。\n- 繰り返す場合: 長時間または無通信の接続を切るもの（アイドルタイムアウトの短いプロキシ、VPN、ロードバランサー）が経路にあります。`genkan doctor` で経路を比較し、VPN なしまたは別のネットワークで試してから、下の依頼文を送ってください。\n- 同じネットワークのスマートフォンや別のパソコンでは問題がなく、この端末だけで起こる場合: 端末上で HTTPS を検査するセキュリティ製品（EDR、ウイルス対策、Web フィルター）が、長いストリーミングを切ることがあります（プロキシや VPN がなくても起こります）。証明書が差し替えられているかは `genkan doctor` で分かります。その管理者に、Claude Code の接続先を検査の対象外にしてもらってください。\n- プロキシ、VPN、そのような製品のいずれもない場合: サービスの稼働状況（status.claude.com、またはクラウド）を確認し、Claude Code と拡張機能を更新してください。WSL では、Windows 側で同じことを試すか、%USERPROFILE%\\.wslconfig の [wsl2] に `networkingMode=mirrored` を書いて `wsl --shutdown` を実行します。\n- ゲートウェイ経由の場合: 先にそのログを確認してください。ゲートウェイまたはその手前の Web サーバーのタイムアウトで切れることがあります。\n- 「terminated」で、ANTHROPIC_BASE_URL がこの端末のモデルなど応答の遅いもの（Ollama、LM Studio、llama.cpp）を指す場合: 応答に、Claude Code が待つ 5 分より長くかかっています。API_TIMEOUT_MS では延びないと報告されています。速いモデルまたは小さいコンテキストと、最初からストリーミングするサーバーを使ってください。\n- ほかのプログラムのダウンロードの場合: 取得し直してください。"
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
            "Stream ended cleanly mid-response (stop_reason=null)",
            "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
            "API Error: terminated",
            "requests.exceptions.ChunkedEncodingError: (\"Connection broken: InvalidChunkLength(got length b'', 0 bytes read)\", InvalidChunkLength(got length b'', 0 bytes read))",
            "Error in input stream",
            "java.io.IOException: Premature EOF",
            "error reading a body from connection: unexpected EOF during chunk size line",
            "\"html-message\": \"Network connection lost.\"",
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
            r"couldn't start the local listener that receives the browser sign-in|\boauth callback (?:listener|server) (?:could not start|failed)|failed to start oauth callback server|could not listen on \S{1,80} to receive the sign-in",
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
        "Compare in the same terminal: `curl -v https://HOST` for the host of the text and for another one. Only this host fails: a filter by its name (the network team; the request below). Both fail: the way out: set the proxy (HTTPS_PROXY), or try without the VPN or on another network.\n- curl works and one program doesn't: it goes directly; set its own proxy (git: http.proxy, VS Code: http.proxy, JVM: -Dhttps.proxyHost).\n- Your own server or gateway, or 127.0.0.1: that port speaks http, not https, or its TLS broke: correct the address, look in its log.\n- Only old programs fail: they offer a TLS version that the other side no longer takes: update them." /
        "同じターミナルで、本文のホストと別のホストに `curl -v https://ホスト` を試して比べてください。このホストだけが失敗する場合は、名前によるフィルターです（ネットワーク担当に下の依頼文）。両方失敗する場合は外部への経路の問題です。プロキシ（HTTPS_PROXY）を設定するか、VPN なしまたは別のネットワークで試してください。\n- curl では成功し 1 つのプログラムだけが失敗する場合: 直接接続しています。そのプログラムのプロキシを設定してください（git と VS Code は http.proxy、JVM は -Dhttps.proxyHost）。\n- 自前のサーバーやゲートウェイ、127.0.0.1 の場合: そのポートが https ではなく http か、TLS の設定に問題があります。アドレスを直し、ログを確認してください。\n- 古いプログラムだけが失敗する場合: 相手が受け付けない古い TLS を使っています。更新してください。"
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
            r"ホスト コンピューターのソフトウェアによって中止されました|你的主机中的软件中止了一个已建立的连接|connection was aborted by the software in your host machine|\b(?:winerror|os error|errno) 10053\b",
        ],
        examples: [
            "An established connection was aborted by the software in your host machine. (os error 10053)",
        ],
    }
    RESET "GK-ERR-180" Remote {
        "the connection was accepted and then reset by something on the route: a proxy, VPN, firewall or the server" /
        "接続後に、経路上のプロキシ、VPN、ファイアウォール、またはサーバーから切断されました"
    } help {
        "Try again; a single failure is harmless, also one after sleep or a change of networks. If only `curl -6` to the host fails and `curl -4` doesn't, this machine's IPv6 is broken (macOS: iCloud Private Relay, a VPN's leftovers). If every prompt fails, `genkan doctor` shows where the connection breaks.\n- “npm error”, “npm ERR!”, “not a problem with npm itself”: npm's call to its registry was reset (`npm config get registry` shows which; mostly registry.npmjs.org), on the way through the company's network. Give npm the proxy by its own name: `npm config set proxy http://HOST:PORT` and `npm config set https-proxy http://HOST:PORT`, or HTTPS_PROXY in the same terminal, and try `npm ping`. A wrong or old one that is still named resets as well: `npm config get https-proxy` shows it, `npm config delete https-proxy` and `npm config delete proxy` remove it. A registry of the company's own mostly needs no proxy.\n- Try another network (a phone's hotspot, another Wi-Fi, with or without the VPN): where it works there, this network resets the connection. It fails on all of them: it is this machine, also by what a removed antivirus or VPN left (macOS: System Settings, Network, Filters & Proxies); the maker's uninstaller or whoever manages the machine takes it out.\n- On the way: a filter that reads the host's name (SNI) or inspects TLS, a proxy that opens the tunnel and then resets it, a VPN that drops large packets, or a limit that ends long streams. Try without a security agent where that is allowed, update Claude Code, and send the request below. Telemetry fails with it: it is this machine's way out.\n- oidc, portal.sso or device.sso in the text is the sign-in with SSO: all three of that Region (the organization's own, not the models') have to pass, without TLS inspection. The browser opens again and again (awsAuthRefresh starts `aws sso login` in each session): use an [sso-session] profile, which renews itself, and sign in once, in one terminal.\n- Only one program fails behind a proxy, or it runs over Remote-SSH, in WSL or in a container: the connection is made there, without your proxy. Set it there (HTTPS_PROXY; VS Code's http.proxy, in the remote settings), and test there (`curl -v https://HOST`).\n- “Cannot connect to host”: the words of Python's aiohttp, which doesn't use HTTPS_PROXY unless its program asks for that (`trust_env=True`; LiteLLM: AIOHTTP_TRUST_ENV set to True). Behind a proxy switch it on there, or update the program.\n- Behind a gateway: look in its log first. It may break off its own answer (LiteLLM's pass-through of Bedrock): its administrator updates it, or use its /v1/messages route. On its port, or one of this machine, https may meet http.\n- Only /compact fails: its request is the largest and takes longest. Compact on another network, or go back a few messages first (Esc twice); or have the state written to a file and /clear. A smaller CLAUDE_CODE_AUTO_COMPACT_WINDOW compacts earlier." /
        "もう一度試してください。一度だけなら問題ありません（スリープやネットワークの切り替え後も同様です）。接続先への `curl -6` だけが失敗し `curl -4` は成功する場合は、この端末の IPv6 の問題です（macOS の iCloud プライベートリレー、VPN の残りなど）。毎回失敗する場合、切断箇所は `genkan doctor` で分かります。\n- 「npm error」「npm ERR!」「not a problem with npm itself」の場合: npm からレジストリ（`npm config get registry` で分かります。多くは registry.npmjs.org）への接続が、社内のネットワークの途中で切断されています。npm 自身にプロキシを設定し（`npm config set proxy http://ホスト:ポート` と `npm config set https-proxy http://ホスト:ポート`、または同じターミナルの HTTPS_PROXY）、`npm ping` で試してください。誤ったプロキシや古いプロキシが残っている場合も切断されます。`npm config get https-proxy` で確認し、`npm config delete https-proxy` と `npm config delete proxy` で消してください。社内のレジストリには、多くの場合プロキシは不要です。\n- 別のネットワーク（スマートフォンのテザリング、別の Wi-Fi、VPN あり・なし）で試してください。そこで成功すれば、このネットワークが接続を切断しています。どこでも失敗する場合は、この端末の問題です。削除したウイルス対策ソフトや VPN の残りのこともあります（macOS は「システム設定」の「ネットワーク」「フィルタとプロキシ」）。メーカーのアンインストーラーを使うか、端末の管理者に依頼してください。\n- 経路上の場合: ホスト名（SNI）によるフィルターや TLS の検査、トンネルを開いた後に切断するプロキシ、大きなパケットを破棄する VPN、長いストリームを打ち切る制限などです。許可されていればセキュリティソフトなしで試し、Claude Code を更新し、下の依頼文を送ってください。テレメトリも失敗していれば、この端末からの経路の問題です。\n- 本文の oidc、portal.sso、device.sso は SSO のサインインです。そのリージョン（モデルではなく組織のもの）の 3 つすべてが、TLS の検査なしで通る必要があります。ブラウザーが何度も開く場合（awsAuthRefresh がセッションごとに `aws sso login` を起動しています）: 自動で更新される [sso-session] のプロファイルを使い、1 つのターミナルで一度だけサインインしてください。\n- プロキシのある環境で 1 つのプログラムだけが失敗する場合や、Remote-SSH、WSL、コンテナーの場合: 接続はその中から、プロキシなしで行われています。そこでプロキシを設定し（HTTPS_PROXY、VS Code ではリモート設定の http.proxy）、そこで試してください（`curl -v https://ホスト`）。\n- 「Cannot connect to host」の場合: Python の aiohttp のメッセージです。aiohttp は、プログラムが指定しない限り（`trust_env=True`、LiteLLM では AIOHTTP_TRUST_ENV を True）、HTTPS_PROXY を使いません。プロキシのある環境では有効にするか、プログラムを更新してください。\n- ゲートウェイ経由の場合: 先にそのログを確認してもらってください。応答を自分で打ち切ることがあります（LiteLLM の Bedrock パススルー）。管理者が更新するか、/v1/messages の経路を使います。ゲートウェイやこの端末（127.0.0.1）の http のポートに https で接続している可能性もあります。\n- /compact だけが失敗する場合: 最も大きく、時間のかかるリクエストです。別のネットワークで圧縮するか、先に数メッセージ前に戻ってください（Esc を 2 回）。または、状況をファイルに書かせてから /clear を実行します。CLAUDE_CODE_AUTO_COMPACT_WINDOW を小さくすると、早めに圧縮されます。"
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
            r"リモート ?ホストに強制的に切断されました|接続がピアによって(?:リセット|切断)されました|接続がリセットされました|远程主机强迫关闭了一个现有的连接|连接被(?:对方|对端)?重(?:置|设)|\b(?:winerror|os error|errno) 10054\b",
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
