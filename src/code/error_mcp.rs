//! GK-ERR-237 and others: MCP servers: how `claude mcp` takes them, how they start, sign in and answer. What is looked for
//! before the general one of them stands here too: git's host (GK-ERR-814), WebFetch's question about a host (GK-ERR-333).

super::error_text::error_texts! {
    MCP_CERTIFICATE "GK-ERR-812" Remote {
        "the connection to an MCP server, its sign-in (“SDK auth”) or the download of its package fails over the certificate that is presented there; the model's service isn't involved" /
        "MCP サーバーへの接続、そのサインイン（「SDK auth」）、またはパッケージのダウンロードが、提示された証明書のために失敗しています。モデルのサービスは関係しません"
    } help {
        "The company inspects TLS: name its root certificate in the profile (`network.ca_bundle`, which sets NODE_EXTRA_CA_CERTS), then `genkan setup`. It has to be set before claude starts; in WSL and in a container, inside.\n- It is set, and only the sign-in fails: update Claude Code; releases since 2.1.113 are reported not to use it for a first sign-in. Until then sign in once from a network without inspection, or have the hosts of the server and of its sign-in exempted by the request below.\n- A server of your own or the company's, with a private authority or a self-signed certificate: NODE_EXTRA_CA_CERTS with that authority's certificate; “expired” or another name has to be corrected there, by whoever runs it.\n- The text names npm, uv or pip: the server's package can't be downloaded. Name the root there (npm `cafile`, uv SSL_CERT_FILE, pip PIP_CERT), or install the package beforehand.\n- “unable to verify the first certificate”, “UNABLE_TO_VERIFY_LEAF_SIGNATURE”, “unable to get local issuer certificate”, “UNABLE_TO_GET_ISSUER_CERT_LOCALLY”, and the root is named already or nothing inspects: the server sends its certificate without the intermediate one. Browsers (and what uses the store of Windows) hide that: they fetch it or have it stored. `openssl s_client -connect HOST:443 -showcerts` shows a single certificate then. Whoever runs the server has it send the whole chain; until then append the intermediate to the file that you name." /
        "社内で TLS を検査している場合: ルート証明書をプロファイルの `network.ca_bundle`（NODE_EXTRA_CA_CERTS に設定されます）に指定し、`genkan setup` を実行してください。claude の起動前に設定されている必要があります。WSL とコンテナーでは、その中で設定します。\n- 設定済みで、サインインだけが失敗する場合: Claude Code を更新してください。2.1.113 以降に、最初のサインインで使われないリリースがあると報告されています。それまでは、検査のないネットワークで一度サインインするか、下の依頼文で、サーバーとサインイン先のホストを検査の対象外にしてもらってください。\n- 自分または会社のサーバーが、独自の認証局や自己署名証明書を使っている場合: その認証局の証明書を NODE_EXTRA_CA_CERTS に指定してください。期限切れや名前の不一致は、運用元がサーバー側で直す必要があります。\n- 本文に npm、uv、pip がある場合: サーバーのパッケージをダウンロードできていません。そのプログラムにルート証明書を指定するか（npm の `cafile`、uv の SSL_CERT_FILE、pip の PIP_CERT）、パッケージを先にインストールしてください。\n- 「unable to verify the first certificate」「UNABLE_TO_VERIFY_LEAF_SIGNATURE」「unable to get local issuer certificate」「UNABLE_TO_GET_ISSUER_CERT_LOCALLY」があり、ルートを指定済みか、検査がない場合: サーバーが中間証明書を付けずに証明書を送っています。ブラウザー（および Windows の証明書ストアを使うもの）は、取得済みか自動で取得するため、気づきにくくなります。`openssl s_client -connect ホスト:443 -showcerts` に証明書が 1 枚だけ表示されます。サーバーの運用担当が、中間証明書を含めて送るようにします。それまでは、指定するファイルに中間証明書を追記してください。"
    } text {
        verified: false,
        names: [
            "SELF_SIGNED_CERT_IN_CHAIN",
            "DEPTH_ZERO_SELF_SIGNED_CERT",
            "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
            "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        ],
        patterns: [
            r"(?:\bmcp server \W?[\w .:@/-]{1,60}\W{1,4}(?:http |sse |streamable http )?connection (?:failed|error)\b|\bsdk auth (?:failed|error)\b|\bfailed to (?:connect|reconnect) to (?:the )?mcp(?: server)?\b|\((?:http|sse)\) - .{0,6}failed to connect\b|\bsse error: |\bstreamable ?http ?error\b|\bmcp server \W?[\w .:@/-]{1,60}\W{1,4}(?:server )?stderr: .{0,60}?\b(?:npm|pnpm|yarn|bun|uvx?|pip|failed to fetch)\b).{0,120}?https?://(?<host>[\w.-]+).{0,300}?(?:self.signed certificate|invalid peer certificate|self_signed_cert_in_chain|depth_zero_self_signed_cert|unable to (?:get (?:local )?issuer certificate|verify the first certificate)|unable_to_(?:get_issuer_cert_locally|verify_leaf_signature)|certificate (?:verify failed|has expired|is not trusted|signed by unknown authority)|unknown certificate verification error|cert_has_expired|err_tls_cert_altname_invalid|hostname/ip does not match certificate)",
            r"(?:\bmcp server \W?[\w .:@/-]{1,60}\W{1,4}(?:http |sse |streamable http )?connection (?:failed|error)\b|\bsdk auth (?:failed|error)\b|\bfailed to (?:connect|reconnect) to (?:the )?mcp(?: server)?\b|\((?:http|sse)\) - .{0,6}failed to connect\b|\bsse error: |\bstreamable ?http ?error\b|\bmcp server \W?[\w .:@/-]{1,60}\W{1,4}(?:server )?stderr: .{0,60}?\b(?:npm|pnpm|yarn|bun|uvx?|pip|failed to fetch)\b).{0,300}?(?:self.signed certificate|invalid peer certificate|self_signed_cert_in_chain|depth_zero_self_signed_cert|unable to (?:get (?:local )?issuer certificate|verify the first certificate)|unable_to_(?:get_issuer_cert_locally|verify_leaf_signature)|certificate (?:verify failed|has expired|is not trusted|signed by unknown authority)|unknown certificate verification error|cert_has_expired|err_tls_cert_altname_invalid|hostname/ip does not match certificate)",
        ],
        ask: NetworkTeam {
            "Claude Code can't verify the certificate of an MCP server or of its sign-in; the message that I send along shows it. If our network inspects TLS there, please give me the root certificate as a PEM file, or exempt the server's host⟦ ({host})⟧ and that of its sign-in from inspection." /
            "Claude Code が、MCP サーバーまたはそのサインイン先の証明書を検証できません（併せて送るメッセージのとおりです）。TLS を検査している場合は、ルート証明書を PEM ファイルで提供していただくか、サーバー⟦（{host}）⟧とそのサインイン先のホストを、検査の対象外にしていただけますか。"
        },
        examples: [
            "MCP server \"tools\" Server stderr: npm error code SELF_SIGNED_CERT_IN_CHAIN",
            "SDK auth failed: self signed certificate in certificate chain",
            "MCP server \"docs\": HTTP Connection error: {\"url\":\"https://docs.acme.example/mcp\",\"error\":\"unable to get local issuer certificate\"}",
        ],
    }
    MCP_UNREACHED "GK-ERR-813" Problem {
        "there is no way to an MCP server's address, to the host of its sign-in or to its package, and the text says why; the model's service isn't involved" /
        "MCP サーバーのアドレス、そのサインイン先、またはパッケージの配布元に接続できません（理由は本文にあります）。モデルのサービスは関係しません"
    } help {
        "“ECONNREFUSED”, “connection refused”: nothing listens there. Start the server and compare the port (`claude mcp get NAME`); in a container or WSL, localhost is that side itself.\n- “socket hang up”, “ECONNRESET”, “other side closed”: an address of this machine mostly went to the company's proxy: NO_PROXY=localhost,127.0.0.1,::1 (`network.no_proxy`), and start claude again. Another host: a proxy, VPN or filter closes it.\n- “ENOTFOUND”, “EAI_AGAIN”: the name in the server's address is wrong, or resolves only on the VPN.\n- “ETIMEDOUT”, “407”, “tunneling socket”: the way out. Behind a proxy HTTPS_PROXY has to be set for claude (`genkan explain HTTPS_PROXY`); have the network team allow the server's host.\n- The text names npm, uv or a registry: the server's package can't be downloaded. `npm config set proxy http://PROXY:PORT`, the company's mirror (`registry`), or install the package beforehand." /
        "「ECONNREFUSED」「connection refused」の場合: 待ち受けているものがありません。サーバーを起動し、ポートを確認してください（`claude mcp get 名前`）。コンテナーや WSL の localhost は、その中自身です。\n- 「socket hang up」「ECONNRESET」「other side closed」の場合: この端末のアドレスなら、多くは社内プロキシに送られています。NO_PROXY=localhost,127.0.0.1,::1（`network.no_proxy`）を設定し、claude を起動し直してください。別のホストなら、プロキシ、VPN、フィルターが切断しています。\n- 「ENOTFOUND」「EAI_AGAIN」の場合: サーバーのアドレスの名前が誤っているか、VPN 内でのみ解決できます。\n- 「ETIMEDOUT」「407」「tunneling socket」の場合: 外への経路の問題です。プロキシがあれば、claude に HTTPS_PROXY を設定してください（`genkan explain HTTPS_PROXY`）。サーバーのホストの許可はネットワーク担当に依頼します。\n- 本文に npm、uv、レジストリがある場合: サーバーのパッケージをダウンロードできていません。`npm config set proxy http://プロキシ:ポート` か社内ミラー（`registry`）を設定するか、パッケージを先にインストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bmcp server \W?[\w .:@/-]{1,60}\W{1,4}(?:http |sse |streamable http )?connection (?:failed|error)\b|\bsdk auth (?:failed|error)\b|\bfailed to (?:connect|reconnect) to (?:the )?mcp(?: server)?\b|\((?:http|sse)\) - .{0,6}failed to connect\b|\bsse error: |\bstreamable ?http ?error\b|\bmcp server \W?[\w .:@/-]{1,60}\W{1,4}(?:server )?stderr: .{0,60}?\b(?:npm|pnpm|yarn|bun|uvx?|pip|failed to fetch)\b).{0,300}?(?:socket hang up|(?:read |connect )?\b(?:econnrefused|econnreset|etimedout|ehostunreach|enetunreach|enotfound|eai_again)\b|connectionrefused|connection (?:refused|reset)|other side closed|unable to connect\. is the computer able|socket connection was closed|getaddrinfo failed|\be407\b|tunneling socket could not be established|proxy authentication required|connect tunnel failed)",
        ],
        examples: [
            "MCP server \"tools\": Connection failed: connect ECONNREFUSED 127.0.0.1:8931",
        ],
    }
    MCP_NO_REGISTRATION "GK-ERR-986" Person {
        "the MCP server's sign-in takes no program that isn't registered there before (no dynamic client registration); the model's service isn't involved" /
        "MCP サーバーの認可サーバーが、事前に登録されたプログラムだけを受け付けます（動的クライアント登録に対応していません）。モデルのサービスは関係しません"
    } help {
        "No client id is set: whoever runs the server registers an app (at a public service your workspace's administrator): `claude mcp add --transport http NAME ADDRESS --client-id ID` (--callback-port for an app with a fixed address); then sign in with /mcp.\n- A client id is set and it still comes: `claude mcp get NAME` shows whether the entry in use (its scope) has it. Remove it (`claude mcp remove NAME`, with -s for each scope), add it again with the id, and update Claude Code: some releases try to register all the same.\n- A token in place of the sign-in: `claude mcp add … --header \"Authorization: Bearer TOKEN\"`. For GitHub's server make a personal access token and remove the plugin's entry first.\n- The service as a connector of claude.ai needs no registration of yours, if your organization allows it." /
        "クライアント ID を設定していない場合: サーバーの運用元（公開のサービスではワークスペースの管理者）がアプリを登録します。`claude mcp add --transport http 名前 アドレス --client-id ID` で追加し（アプリのアドレスが固定の場合は --callback-port も）、/mcp でサインインしてください。\n- クライアント ID を設定しても表示される場合: 使われている登録（スコープ）にあるかは `claude mcp get 名前` で分かります。削除して（`claude mcp remove 名前`、スコープごとに -s）ID を付けて追加し直し、Claude Code を更新してください（ID があっても登録を試みるリリースがあります）。\n- サインインの代わりにトークンを使う方法: `claude mcp add … --header \"Authorization: Bearer トークン\"`。GitHub のサーバーでは、個人用アクセストークンを作り、先にプラグインの登録を削除します。\n- claude.ai のコネクターとして使えるサービスであれば、登録は不要です（組織が許可している場合）。"
    } text {
        verified: false,
        patterns: [
            r"(?:incompatible auth server\W{1,3})?does(?: not|n't) support dynamic client registration",
        ],
        examples: [
            "SDK auth failed: Incompatible auth server: does not support dynamic client registration",
        ],
    }
    MCP_STATE "GK-ERR-1071" Person {
        "the sign-in to an MCP server was refused at its end: the answer from the browser doesn't belong to the try that waits for it (state)" /
        "MCP サーバーへのサインインが最後に拒否されました。ブラウザーからの応答が、待っている試行のものではありません（state）"
    } help {
        "In /mcp choose the server, clear its authentication, and authenticate once more; use only the page that this try opens, and close those of earlier tries. No sign-in to Anthropic or the model's service is involved.\n- Several sessions or tries at once: end the others until one has signed in.\n- It comes again at a first, single try: update Claude Code; else the server (or its identity provider) doesn't return `state` unchanged: its operator has to correct that. A token in place of the sign-in (`--header`) works meanwhile, where the server takes one." /
        "/mcp でサーバーを選び、認証を消去してから、もう一度認証してください。その試行で開いたページだけを使い、以前の試行のページは閉じます。Anthropic へのサインインやモデルのサービスは関係しません。\n- 複数のセッションや試行が同時にある場合: 1 つがサインインするまで、ほかは終了してください。\n- 最初の 1 回だけの試行でも繰り返す場合: Claude Code を更新してください。それでも続く場合は、サーバー（またはその ID プロバイダー）が `state` をそのまま返していないため、運用元の修正が必要です。サーバーが対応していれば、その間はサインインの代わりにトークンを使えます（`--header`）。"
    } text {
        verified: false,
        patterns: [r"\boauth state mismatch\b"],
        examples: ["OAuth state mismatch - possible CSRF attack"],
    }
    REDIRECT_REFUSED "GK-ERR-1025" Person {
        "the server of a sign-in (OAuth) doesn't accept the address to which the program wants to be sent back (redirect URI): it isn't registered there for this client, or differs from what is" /
        "サインイン（OAuth）のサーバーが、プログラムの指定した戻り先のアドレス（リダイレクト URI）を受け付けません。このクライアントに登録されていないか、登録と異なります"
    } help {
        "Whoever runs that server, or registered this program there, allows the address: it stands in the sign-in page's address behind redirect_uri= and has to agree in http or https, host (localhost and 127.0.0.1 are two), port and path.\n- An MCP server in Claude Code: it is sent back to http://localhost with a port that changes, and the path /callback. The server has to take localhost with any port. With a client id of your own, whose app has one fixed address: `claude mcp add --transport http NAME ADDRESS --client-id ID --callback-port PORT`. Until then a token in place of the sign-in, if the server takes one (`--header \"Authorization: Bearer TOKEN\"`).\n- An earlier try registered a client by itself, with another port or by an older release: forget it and sign in anew (Claude Code: /mcp, clear the authentication; mcp-remote: empty ~/.mcp-auth), and update the program.\n- A program or gateway of your own (Cognito, Okta, Auth0, Keycloak, GitHub): write the address exactly into its app's list of callback or redirect URIs; behind a proxy it often says http in place of https." /
        "そのサーバーの運用元、またはクライアントの登録者が、このアドレスを許可します。アドレスは、サインインページの URL の redirect_uri= の後にあります。http か https か、ホスト（localhost と 127.0.0.1 は別です）、ポート、パスが一致する必要があります。\n- Claude Code の MCP サーバーの場合: 戻り先は http://localhost で、ポートは毎回変わり、パスは /callback です。サーバー側が、localhost の任意のポートを受け付ける必要があります。アドレスが固定の自分のアプリ（クライアント ID）を使う場合は、`claude mcp add --transport http 名前 アドレス --client-id ID --callback-port ポート` で追加します。それまでは、サーバーが受け付ける場合、サインインの代わりにトークンを使ってください（`--header \"Authorization: Bearer トークン\"`）。\n- 以前の試行で、別のポートや古いリリースによってクライアントが自動で登録されている場合: それを消して、サインインし直してください（Claude Code では /mcp で認証を消去、mcp-remote では ~/.mcp-auth を空にする）。プログラムも更新します。\n- 自分のプログラムやゲートウェイの場合（Cognito、Okta、Auth0、Keycloak、GitHub）: アプリのコールバック（リダイレクト）URI の一覧に、アドレスを正確に登録してください。プロキシの背後では、https のはずが http になっていることがよくあります。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid[ _](?:parameter: )?redirect(?:[ _]uri|_url)\b|\bunregistered redirect[ _]uri\b|\bredirect(?:[ _]uri|_url)\W? (?:\S{1,160} )?(?:is |was |does |did )?(?:not (?:been )?(?:registered|allowed|valid|whitelisted|match|associated|permitted|supported|in the list)|invalid|mismatch)",
            r"\binvalid parameter: redirect_uri\b|\bcallback url mismatch\b|\bredirect_mismatch\b|\bthe redirect_uri must match\b|\bredirect_uri\W? parameter must be a login redirect uri\b",
        ],
        examples: [
            "{\"error\": \"invalid_request\", \"description\": \"Invalid redirect URI\"}",
            "Callback URL mismatch. The provided redirect_uri is not in the list of allowed callback URLs.",
        ],
    }
    MCP_REMOTE_HTTP "GK-ERR-1026" Usage {
        "mcp-remote calls an address with http:// only at this very machine (localhost), and the address that it was given is another" /
        "mcp-remote が http:// で呼び出すのはこの端末自身（localhost）だけですが、別のアドレスが指定されています"
    } help {
        "Give it the https:// address, if the server has one. In a network that you trust, put `--allow-http` behind the address in the server's args: what is sent, a token too, isn't encrypted then.\n- Claude Code needs no mcp-remote for a server that has an address: `claude mcp add --transport http NAME ADDRESS` (or `sse`)." /
        "サーバーに https:// のアドレスがあれば、それを指定してください。信頼できるネットワークであれば、サーバーの args で、アドレスの後に `--allow-http` を付けます（トークンを含め、通信は暗号化されません）。\n- Claude Code では、アドレスのあるサーバーに mcp-remote は不要です: `claude mcp add --transport http 名前 アドレス`（または `sse`）。"
    } text {
        verified: false,
        patterns: [
            r"\bnon-https urls are only allowed for localhost\b",
        ],
        examples: [
            "Error: Non-HTTPS URLs are only allowed for localhost or when --allow-http flag is provided\nUsage: npx tsx proxy.ts <https://server-url> [callback-port] [--debug]",
        ],
    }
    MCP_IS_PAGE "GK-ERR-1048" Usage {
        "the address of the MCP server is a page of GitHub's web site, which answers no MCP client (“Cookies must be enabled to use GitHub”); no sign-in is missing" /
        "MCP サーバーのアドレスが GitHub の Web サイトのページで、MCP クライアントには応答しません（「Cookies must be enabled to use GitHub」）。サインインの不足ではありません"
    } help {
        "Put in the address of a server. A repository's page says in its README how its server is started (a command with npx, uvx or docker) or at which address it runs; the page itself is none.\n- You want Claude Code to read that repository: clone it, or add GitHub's own server (its address stands in the repository github/github-mcp-server).\n- The address came from gitmcp.io: there the same path stands behind gitmcp.io in place of github.com, for public repositories only." /
        "サーバーのアドレスを指定してください。リポジトリのページの README に、そのサーバーの起動方法（npx、uvx、docker のコマンド）またはアドレスが書かれています。ページ自体はサーバーではありません。\n- Claude Code にそのリポジトリを読ませたい場合: クローンするか、GitHub 自身のサーバーを追加してください（アドレスはリポジトリ github/github-mcp-server にあります）。\n- gitmcp.io を使うつもりだった場合: github.com の代わりに gitmcp.io を書き、その後に同じパスを続けます（公開リポジトリのみ）。"
    } text {
        verified: false,
        patterns: [
            r"(?:error posting to endpoint \(http 403\): \W{0,4})?\bcookies must be enabled to use github\b",
        ],
        examples: [
            "Fatal error: Error: Error POSTing to endpoint (HTTP 403): Cookies must be enabled to use GitHub.",
        ],
    }
    MCP_EXCHANGE "GK-ERR-114" Person {
        "the sign-in of an MCP client (mcp-remote, or another program with the MCP SDK) stops at its last step: the server's sign-in refused its code or stored token; the model's service isn't involved" /
        "MCP クライアント（mcp-remote、または MCP SDK を使う別のプログラム）のサインインが最後の段階で止まりました。サーバーの認可サーバーが、クライアントのコードまたは保存済みのトークンを拒否しています。モデルのサービスは関係しません"
    } help {
        "Signing in once more alone doesn't change it. Take another release of that program: write the version into the entry's `args`, the newest (`mcp-remote@latest`) or the last that worked (0.0.22 was refused where `mcp-remote@0.0.18` and the MCP inspector got through). End every mcp-remote and delete ~/.mcp-auth before the next try: old registrations and tokens stand there.\n- “HTTP 401”, “invalid_client”, “InvalidClientError”: the server doesn't know its registration any more, or expects it to show itself in another way. Where it stays with a new ~/.mcp-auth and another release, whoever runs the server compares its token endpoint with what it announces (token_endpoint_auth_methods_supported).\n- “HTTP 400”, “invalid_grant”, “InvalidGrantError”: the code was used already, or is another attempt's: two programs (Claude Desktop and an editor, two windows) sign in to the same server at once. Leave one of them running and sign in there.\n- “refreshAuthorization”, “Token refresh failed”: the stored token has ended; with ~/.mcp-auth deleted it asks for a new sign-in.\n- Claude Code needs no mcp-remote: `claude mcp add --transport http NAME ADDRESS`, then sign in with /mcp; or give the server a token: `--header \"Authorization: Bearer TOKEN\"`." /
        "サインインを繰り返すだけでは解消しません。クライアントを別のリリースにしてください。登録の `args` にバージョンを書きます。最新版（`mcp-remote@latest`）か、最後に動作した版です（0.0.22 が拒否され、`mcp-remote@0.0.18` と MCP inspector では成功した例があります）。次に試す前に、動作中の mcp-remote をすべて終了し、~/.mcp-auth を削除してください。古い登録とトークンが残っています。\n- 「HTTP 401」「invalid_client」「InvalidClientError」の場合: サーバーがクライアントの登録を認識しないか、別の方法での認証を求めています。~/.mcp-auth を作り直し、別のリリースでも続く場合は、サーバーの運用元が、トークンのエンドポイントと公開している内容（token_endpoint_auth_methods_supported）を確認します。\n- 「HTTP 400」「invalid_grant」「InvalidGrantError」の場合: コードが使用済みか、別のサインインのものです。2 つのプログラム（Claude Desktop とエディター、2 つのウィンドウなど）が同じサーバーに同時にサインインしています。片方だけを動かしてサインインしてください。\n- 「refreshAuthorization」「Token refresh failed」の場合: 保存済みのトークンが無効です。~/.mcp-auth を削除すると、新しいサインインが求められます。\n- Claude Code では mcp-remote は不要です。`claude mcp add --transport http 名前 アドレス` で追加し、/mcp でサインインしてください。トークンも使えます: `--header \"Authorization: Bearer トークン\"`。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bmcp-remote\b|@modelcontextprotocol/sdk|\bcompleting authorization\b|\bauth code received\b|\bmcp client\b).{0,1200}?\btoken (?:exchange|refresh) failed\W{1,4}(?:http \d{3}|[45]\d\d\b|status|invalid|error\b|bad request|unauthorized)",
            r"\btoken (?:exchange|refresh) failed\W{1,4}(?:http \d{3}|[45]\d\d\b|status|invalid|error\b|bad request|unauthorized).{0,300}?(?:\bexchangeauthorization\b|\brefreshauthorization\b|@modelcontextprotocol/sdk|\bmcp-remote\b)",
            r"\b(?:invalidclient|invalidgrant|invalidtoken|unauthorizedclient|server|oauth)error\b.{0,600}?\b(?:exchangeauthorization|refreshauthorization|finishauth)\b",
        ],
        examples: [
            "Auth code received, resolving promise\nCompleting authorization...\nAuthorization error: Error: Token exchange failed: HTTP 401",
            "Error: Token exchange failed: HTTP 400\n    at exchangeAuthorization (file:///Users/taro/.npm/_npx/1/node_modules/@modelcontextprotocol/sdk/dist/esm/client/auth.js:173:15)",
            "InvalidGrantError: Invalid authorization code\n    at parseErrorResponse (chunk-1.js:1:1)\n    at async exchangeAuthorization (chunk-1.js:2:2)",
        ],
    }
    MCP_NOT_REGISTERED "GK-ERR-115" Person {
        "the sign-in of an MCP client (mcp-remote, or another program with the MCP SDK) stops at its first step: the server's sign-in refused to register it, so no browser opens; the model's service isn't involved" /
        "MCP クライアント（mcp-remote、または MCP SDK を使う別のプログラム）のサインインが最初の段階で止まりました。サーバーの認可サーバーがクライアントの登録を拒否したため、ブラウザーは開きません。モデルのサービスは関係しません"
    } help {
        "An empty ~/.mcp-auth doesn't change that, nor mostly another try: have whoever runs the server register one for you, and give its id (Claude Code: `claude mcp add --transport http NAME ADDRESS --client-id ID`; mcp-remote: --static-oauth-client-info), or take a token in place of the sign-in (`--header \"Authorization: Bearer TOKEN\"`).\n- “ServerError”: the server's own fault, or it takes only clients that it knows and doesn't say so: ask its operator, and try later.\n- “InvalidClientMetadataError”, “invalid_redirect_uri”: it takes only addresses of return or kinds of clients that it lists: a fixed port (mcp-remote: the number behind the address; Claude Code: --callback-port) that its documentation names; update that program." /
        "~/.mcp-auth を空にしても変わりません。やり直しても、多くの場合は同じです。サーバーの運用元にクライアントを登録してもらい、その ID を指定するか（Claude Code では `claude mcp add --transport http 名前 アドレス --client-id ID`、mcp-remote では --static-oauth-client-info）、サインインの代わりにトークンを使ってください（`--header \"Authorization: Bearer トークン\"`）。\n- 「ServerError」の場合: サーバー側の障害か、サーバーが登録済みのクライアントだけを受け付けています（後者であることは示されません）。運用元に確認し、後で試してください。\n- 「InvalidClientMetadataError」「invalid_redirect_uri」の場合: 決められた戻り先またはクライアントの種類だけを受け付けます。サーバーのドキュメントにある固定のポートを使い（mcp-remote ではアドレスの後の数字、Claude Code では --callback-port）、クライアントを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:servererror|invalidclientmetadataerror|invalidrequesterror|accessdeniederror|oautherror|zoderror)\b.{0,600}?\bat (?:async )?registerclient\b",
            r"\binvalidclientmetadataerror\b",
        ],
        examples: [
            "Connection error: ServerError\n    at parseErrorResponse (/Users/taro/node_modules/mcp-remote/dist/chunk-1.js:18528:12)\n    at async registerClient (/Users/taro/node_modules/mcp-remote/dist/chunk-1.js:18947:11)",
            "InvalidClientMetadataError: The client isn't allowed",
        ],
    }
    MCP_BLOCKED "GK-ERR-1146" Person {
        "the protection in front of an MCP server (Cloudflare or the like) blocks this connection: a web page came back in place of the server's answer; the model's service isn't involved" /
        "MCP サーバーの手前にある保護機能（Cloudflare など）が、この接続を拒否しています。サーバーの応答の代わりに Web ページが返されました。モデルのサービスは関係しません"
    } help {
        "It judges the network address and the program that the request came from, so that neither /mcp nor a new sign-in changes it. Wait some minutes and try once more; then compare with another exit (without the VPN or the cloud machine, where that is allowed).\n- It stays: tell whoever runs the server (its support or status page), with the page's Ray ID or reference, the time and your exit address. Only they can let it pass.\n- The server is your organization's: its operator takes the server's own path and those of its sign-in (metadata, registration, token) out of the browser check and the rules against bots.\n- Until then go on without it (`claude mcp remove NAME`), or use the local variant with a token, where its maker offers one." /
        "接続元のアドレスとプログラムで判断されているため、/mcp でもサインインのやり直しでも変わりません。数分待ってもう一度試し、その後、別の出口と比べてください（許可されていれば、VPN やクラウド上の端末を使わずに）。\n- 変わらない場合: サーバーの運用元（サポートまたは障害情報のページ）に、ページの Ray ID または参照番号、時刻、接続元のアドレスを伝えてください。通過させられるのは運用元だけです。\n- 組織のサーバーの場合: 運用担当が、サーバー自身のパスとサインインのパス（メタデータ、登録、トークン）を、ブラウザーの確認とボット対策のルールの対象外にします。\n- それまでは、そのサーバーなしで続けるか（`claude mcp remove 名前`）、提供元がトークンを使うローカル版を用意していれば、それを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:invalid oauth error response|error posting to endpoint\b|\bmcp server\b.{0,80}\bhttp 403\b).{0,900}?(?:attention required! \| cloudflare|sorry, you have been blocked|just a moment\.\.\.|\bcf[-_](?:chl|error|wrapper|mitigated)\w*|/cdn-cgi/|the request could not be satisfied|request unsuccessful\. incapsula|errors\.edgesuite\.net)",
        ],
        examples: [
            "Error: HTTP 403: Invalid OAuth error response: SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON. Raw body: <!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title>",
        ],
    }
    CONNECTOR_UNREACHED "GK-ERR-1242" Problem {
        "claude.ai (or Claude Desktop's connectors) couldn't connect to a remote MCP server, or couldn't begin its sign-in there: Anthropic's servers make this connection, not your machine; the model's service isn't involved" /
        "claude.ai（または Claude Desktop のコネクター）がリモート MCP サーバーに接続できないか、そのサインインを開始できませんでした。この接続は、利用者の端末ではなく Anthropic のサーバーから行われます。モデルのサービスは関係しません"
    } help {
        "Compare the address in the connector's settings letter by letter with its documentation (it mostly ends with /mcp), remove the connector and add it again; if it stays, tell whoever runs the server, with the time and the reference in the text.\n- “-32429”, “Tried reconnecting to claude.ai”, in Claude Code's /mcp: a connector of your claude.ai account, and it was the connection between Anthropic and that server that failed; nothing on this machine is to be changed. The number isn't one of MCP's own standard; it ends like HTTP's 429, by which a server says that it got too many requests. Wait some minutes and reconnect in /mcp; later remove it under claude.ai › Settings › Connectors and add it again. If it stays, tell whoever runs the server, with the time.\n- Whoever runs the server opens its address from the internet (`curl -i`, not from inside the company or its VPN): the name has to lead to a public address, with a certificate of a public authority. A firewall or a protection against bots in front of it has to let Anthropic's addresses through (they are listed in Anthropic's documentation). A server inside the company can't be a connector: use it from Claude Code (`claude mcp add --transport http NAME ADDRESS`), which connects from your machine.\n- It answers from the internet, and has a sign-in: without a token it has to say 401 with WWW-Authenticate and `resource_metadata`, and offer the OAuth metadata below /.well-known and a registration of clients (DCR); or an owner enters an OAuth client ID in the connector's settings.\n- It answers all of that, or it worked before: Anthropic's support finds the call by the reference (“ofid_…”)." /
        "コネクターの設定にあるアドレスを、ドキュメントと一字一句照らし合わせ（多くは /mcp で終わります）、コネクターを削除して追加し直してください。続く場合は、サーバーの運用元に、時刻と本文の参照番号を伝えてください。\n- Claude Code の /mcp で「-32429」「Tried reconnecting to claude.ai」の場合: claude.ai のアカウントのコネクターで、失敗したのは Anthropic とそのサーバーの間の接続です。この端末で変更するものはありません。番号は MCP の標準にはなく、末尾は、リクエストが多すぎることを示す HTTP の 429 と同じです。数分待って /mcp で再接続し、解消しなければ claude.ai の「設定」›「コネクター」で削除して追加し直してください。続く場合は、サーバーの運用元に時刻を伝えてください。\n- サーバーの運用元は、インターネット側からアドレスを確認します（`curl -i`。社内や VPN の中からではありません）。名前が公開のアドレスに解決され、証明書が公開の認証局のものである必要があります。手前のファイアウォールやボット対策では、Anthropic のアドレス（Anthropic のドキュメントに一覧があります）を許可します。社内だけのサーバーはコネクターにできません。端末から接続する Claude Code で使ってください（`claude mcp add --transport http 名前 アドレス`）。\n- インターネットから応答があり、サインインのあるサーバーの場合: トークンなしのリクエストに、WWW-Authenticate と `resource_metadata` を付けて 401 を返し、/.well-known の下の OAuth メタデータと、クライアントの登録（DCR）に応じる必要があります。または、所有者がコネクターの設定に OAuth クライアント ID を入力します。\n- いずれも問題がない場合や、以前は動作していた場合: Anthropic のサポートが、参照番号（「ofid_…」）で呼び出しを確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:couldn't|could not|can't|cannot|unable to|failed to) (?:reach|connect to) (?:the |your |this )?(?:\S{1,40} )?mcp server\W{1,3}(?:you can |please )?(?:check|verify) (?:that )?(?:the|your) (?:server )?url",
            r"\b(?:couldn't|could not|can't|unable to) reach the (?:remote )?mcp server\b(?:\W*$|.{0,200}?\b(?:reference with support|ofid_))",
            r"\berror connecting to .{1,60}?\. please (?:check your server url|confirm that you have permission)\b.{0,200}?\bhandles auth correctly",
            r"\btried (?:re)?connecting to claude\.ai .{1,60}?, but the connection failed\b|\bclaude\.ai\b.{0,200}?-32429\b|-32429\b.{0,200}?\bclaude\.ai\b",
        ],
        examples: [
            "Couldn't reach the MCP server. You can check the server URL and verify the server is running. If this persists, share this reference with support: \"ofid_0a1b2c3d\"",
            "Couldn't reach the MCP server.",
            "There was an error connecting to Acme. Please check your server URL and make sure your server handles auth correctly.",
            "Tried reconnecting to claude.ai Acme, but the connection failed: -32429 at https://mcp.acme.example/claude/mcp",
            "MCP server \"claude.ai Acme\": Streamable HTTP error: code -32429",
        ],
    }
    CONNECTOR_REGISTRATION "GK-ERR-1195" Person {
        "a connector of claude.ai couldn't be registered with its service's sign-in (dynamic client registration), before any page of a sign-in opened; the model's service isn't involved" /
        "claude.ai のコネクターを、サービスのサインインに登録できませんでした（動的クライアント登録）。サインインのページが開く前の段階です。モデルのサービスは関係しません"
    } help {
        "Try once more. If it stays, enter an OAuth client ID in the connector's settings: whoever runs the service registers an app and names its ID (and secret); in Team and Enterprise an owner of the organization enters it.\n- The service takes no such app, or it worked before: report it to the connector's maker, and to Anthropic's support with the reference (ofid_…) from the text, where it has one.\n- Claude Code doesn't need the connector: `claude mcp add --transport http NAME ADDRESS --client-id ID`, then sign in with /mcp." /
        "一度やり直してください。続く場合は、コネクターの設定に OAuth クライアント ID を入力してください。サービスの運用元がアプリを登録し、ID（とシークレット）を案内します。Team と Enterprise では、組織の所有者が入力します。\n- サービスがアプリの登録に対応していない場合や、以前は動作していた場合: コネクターの提供元と Anthropic のサポートに報告してください（本文に参照番号（ofid_…）があれば添えます）。\n- Claude Code ではコネクターは不要です: `claude mcp add --transport http 名前 アドレス --client-id ID` で追加し、/mcp でサインインしてください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:couldn't|could not|can't|cannot|unable to|failed to) register with .{1,60}?\b(?:sign-?in|log-?in|authori[sz]ation) (?:service|server)\b",
            r"\bs'inscrire auprès du service de connexion\b",
            r"\boauth\b.{0,160}?\bofid_[0-9a-f]{8}",
        ],
        examples: [
            "Couldn't register with Acme's sign-in service. You can try again or add an OAuth client ID in the connector's settings.",
            "Impossible de s'inscrire auprès du service de connexion de Acme.",
            "OAuth クライアント ID をコネクターの設定に追加してください。 ofid_0123456789abcdef",
        ],
    }
    CONNECTOR_HEADER "GK-ERR-1180" Usage {
        "the settings of a custom connector (Claude Desktop, claude.ai) don't take a header of this name; only certain names are allowed there" /
        "カスタムコネクター（Claude Desktop、claude.ai）の設定では、この名前のヘッダーを使えません。使えるのは特定の名前だけです"
    } help {
        "Use `Authorization` (`Bearer TOKEN`), if the MCP server takes its token there; otherwise the server's owner has it taken there as well. Signing in or another network changes nothing.\n- The server takes only this name: Anthropic's support can be asked to allow it, as the text says.\n- Claude Code itself takes any name: put the header into the server's entry (`claude mcp add --transport http NAME ADDRESS --header …`); a token in it is stored in plain text, so let the entry read it from a variable.\n- The server belongs to your company: it can offer OAuth, so that nobody has to copy a token." /
        "MCP サーバーが対応していれば、`Authorization`（`Bearer トークン`）を使ってください。対応していない場合は、サーバーの所有者が対応させます。サインインや別のネットワークでは変わりません。\n- サーバーがこの名前しか受け付けない場合: 本文のとおり、Anthropic のサポートに許可を依頼できます。\n- Claude Code 自体では、どの名前でも使えます。サーバーの登録にヘッダーを指定してください（`claude mcp add --transport http 名前 アドレス --header …`）。トークンは平文で保存されるため、変数から読み込む形にします。\n- 会社のサーバーの場合: OAuth に対応させると、トークンの受け渡しが不要になります。"
    } text {
        verified: false,
        patterns: [
            r"\bheader name is not allowed\W{1,3}(?<header>[\w-]{1,60})",
        ],
        examples: [
            "install.custom.auth_method.static_headers.mcp_request_headers.0.name: header name is not allowed: x-acme-key. Contact support to request a new header name.",
        ],
    }
    MCP_ENTRA "GK-ERR-1174" Person {
        "Entra ID refused the sign-in to an MCP server after the page in the browser (the exchange for a token); its own log has the reason, by the trace ID in the text" /
        "ブラウザーでのサインインの後、MCP サーバー用のトークンの発行を Entra ID が拒否しました。理由は、本文のトレース ID で Entra のログから分かります"
    } help {
        "Give the cloud administrator (whoever looks after Entra ID) the trace ID and the time: the sign-in logs in Entra show the number (AADSTS…). Signing in once more changes nothing while that stands.\n- AADSTS9010010, invalid_target: the server's metadata names `resource` and the scopes under different addresses: its owner makes the app's Application ID URI and the `resource` of /.well-known/oauth-protected-resource the same.\n- AADSTS9002327, AADSTS9002326, AADSTS50011: the app registration. claude.ai's address of return (its api/mcp/auth_callback) has to stand under the platform Web with a client secret, not under Single-page application, and letter by letter as the connector sends it; the scopes that the server asks for have to be among the app's.\n- AADSTS65001, AADSTS90094: consent of an administrator is missing. AADSTS50105: you aren't assigned to the app. AADSTS7000215: the connector's secret is wrong. AADSTS7000222: it has ended. Other numbers: the log's own text says what is missing.\n- No failure in the log, and the service answers 401 or 403: you lack a role or a licence in the service itself (Dynamics 365, SharePoint), which its administrator gives.\n- Nothing in the log: Anthropic's support can find the call by the reference in the text (“ofid_…”)." /
        "クラウド管理者（Entra ID の担当）にトレース ID と時刻を伝えてください。番号（AADSTS…）は Entra のサインインログで分かります。それが直るまで、サインインし直しても変わりません。\n- AADSTS9010010、invalid_target の場合: サーバーのメタデータの `resource` とスコープのアドレスが異なります。サーバーの所有者が、アプリのアプリケーション ID URI と、/.well-known/oauth-protected-resource の `resource` を一致させます。\n- AADSTS9002327、AADSTS9002326、AADSTS50011 の場合: アプリの登録の問題です。claude.ai のリダイレクト URI（api/mcp/auth_callback で終わるもの）は、［シングルページ アプリケーション］ではなく［Web］のプラットフォームに、コネクターが送るものと一字一句同じに登録し、クライアントシークレットを使います。サーバーが求めるスコープも、アプリに必要です。\n- AADSTS65001、AADSTS90094 は管理者の同意の不足、AADSTS50105 はアプリへの割り当ての不足、AADSTS7000215 はコネクターのシークレットの誤り、AADSTS7000222 はその期限切れです。ほかの番号では、不足しているものがログの説明に示されます。\n- ログに失敗がなく、サービスが 401 または 403 を返す場合: サービス自体（Dynamics 365、SharePoint など）のロールまたはライセンスがありません。そのサービスの管理者が付与します。\n- ログに何もない場合: Anthropic のサポートが、本文の参照番号（「ofid_…」）で呼び出しを確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\bentra trace id\b(?:\W{1,3}(?<trace>[0-9a-f-]{8,40}))?",
        ],
        ask: CloudAdmin {
            "Entra ID refuses the token for an MCP server⟦ (trace ID {trace})⟧. Please look up this sign-in in Entra's sign-in logs and tell me the AADSTS number and its text." /
            "MCP サーバー用のトークンの発行が、Entra ID で拒否されます⟦（トレース ID {trace}）⟧。Entra のサインインログでこのサインインを確認し、AADSTS の番号と説明を教えていただけますか。"
        },
        examples: [
            "Authorization with the MCP server failed. You can check your credentials and permissions. Entra Trace ID: 0a1b2c3d-1111-2222-3333-444455556666. If this persists, share this reference with support: \"ofid_0a1b2c3d\"",
            "Authorization with the MCP server failed. Entra Trace ID:",
        ],
    }
    OIDC_METADATA "GK-ERR-1176" Remote {
        "a server (an MCP server or an API) couldn't fetch the OpenID configuration of its own sign-in service, so it can check nobody's token; your sign-in isn't at fault" /
        "サーバー（MCP サーバーまたは API）が、自身のサインイン先の OpenID 構成を取得できず、トークンを検証できません。利用者のサインインの問題ではありません"
    } help {
        "The server's owner opens the address that ends in /.well-known/openid-configuration from where the server runs (`curl -v`). It answers 404 or 400 there: the authority, tenant or issuer in the server's settings is wrong. It isn't reached: a proxy, DNS or firewall before login.microsoftonline.com (or the company's own sign-in service), or the container doesn't trust the company's certificate.\n- It runs on your own machine: give it the proxy and the company's root in its own environment.\n- It worked before, and comes back by itself: a passing fault; the server keeps the configuration for hours once it has it." /
        "サーバーの所有者が、サーバーの動作環境から /.well-known/openid-configuration で終わるアドレスを開いて確認します（`curl -v`）。404 または 400 であれば、サーバーに設定された Authority、テナント、または発行者が誤っています。接続できない場合は、login.microsoftonline.com（または組織のサインイン先）までのプロキシ、DNS、ファイアウォールの問題か、コンテナーが社内の証明書を信頼していません。\n- 自分の端末で動かしている場合: サーバー自身の環境に、プロキシと社内のルート証明書を設定してください。\n- 以前は動作し、自然に回復する場合: 一時的な障害です。構成は、取得できれば数時間使われます。"
    } text {
        verified: false,
        patterns: [
            r"\bunable to download openid(?: connect)? configuration\b|\bidx2080[34]\b|\bunable to obtain configuration from: '",
            r"\b(?:failed|unable|could not|couldn't) to (?:fetch|load|retrieve|discover|get) (?:the )?(?:openid(?: connect)?|oidc) (?:configuration|metadata|discovery)",
        ],
        examples: [
            "StatusCode: 500, ReasonPhrase: 'Unable to download OpenID Connect Configuration.'",
            "System.InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://login.microsoftonline.com/acme/v2.0/.well-known/openid-configuration'",
            "Failed to fetch OIDC discovery document",
        ],
    }
    MCP_NOT_BACK "GK-ERR-1256" Person {
        "the sign-in to the MCP server succeeded, but the connection that Claude Code then made with the new token failed; the model's service isn't involved" /
        "MCP サーバーへのサインインは成功しましたが、新しいトークンによる Claude Code の再接続に失敗しました。モデルのサービスは関係しません"
    } help {
        "Start Claude Code again as the text says (`claude --continue` goes on with the conversation) and look at /mcp. It fails again: in /mcp “Clear authentication”, then “Authenticate” anew, with the account that has access.\n- It stays: `claude --debug` shows what the server answered, 401 (it doesn't accept the token: its audience, its scopes, its end) or 403 (the account may not). Whoever runs the server looks into its log at that time; nothing of it can be set in Claude Code.\n- 404, 405 or a page: the address in the entry isn't the server's MCP address: `claude mcp get NAME`, compare it with the server's documentation, and add it anew (`claude mcp remove NAME`, `claude mcp add`).\n- The server accepts the same token elsewhere (`npx @modelcontextprotocol/inspector`): update Claude Code, and report it with /feedback." /
        "本文のとおり Claude Code を起動し直し（会話は `claude --continue` で続けられます）、/mcp を確認してください。また失敗する場合は、/mcp の「Clear authentication」の後、権限のあるアカウントで「Authenticate」を実行し直します。\n- 続く場合: サーバーの応答は `claude --debug` で分かります。401 ではトークンが受け付けられず（audience、スコープ、期限）、403 ではアカウントに権限がありません。サーバーの運用元が、その時刻のログを確認します。Claude Code の設定では解消しません。\n- 404、405、ページが返された場合: 登録したアドレスがサーバーの MCP のアドレスではありません。`claude mcp get 名前` をサーバーのドキュメントと比べ、登録し直してください（`claude mcp remove 名前`、`claude mcp add`）。\n- 別のプログラム（`npx @modelcontextprotocol/inspector`）では、サーバーが同じトークンを受け付ける場合: Claude Code を更新し、/feedback で報告してください。"
    } text {
        verified: false,
        patterns: [
            r"\bgot new credentials, but reconnecting to (?:.{1,80}?) failed\b|\bauthentication successful,? but (?:server )?reconnect\w* (?:to .{1,80}? )?failed|\bauthentication successful, but (?:the )?server (?:still )?(?:requires authentication|could not be reached)",
        ],
        examples: [
            "Got new credentials, but reconnecting to docs failed. Restart Claude Code to retry.",
            "Authentication successful, but server reconnection failed.",
        ],
    }
    MCP_SIGN_IN "GK-ERR-356" Person {
        "the sign-in to an MCP server (OAuth) fails; the model's service isn't involved" /
        "MCP サーバーへのサインイン（OAuth）が成立しません。モデルのサービスは関係しません"
    } help {
        "Where the text says that it needs authentication, sign in there with /mcp in Claude Code.\n- “Authorization with the MCP server failed” (a connector of claude.ai or Claude Desktop, where there is no /mcp): the sign-in page was passed, and what follows failed. Either the server's sign-in refused the exchange for a token, or something in front of it (a firewall for web applications; Cloudflare's “Block AI bots” or Bot Fight Mode) blocks Claude's own servers, which make these calls with the user agent Claude-User, while the browser gets through. Disconnect the connector and connect it anew with the account that has access; compare OAuth client ID and secret in its settings. It stays: whoever runs the server looks into its sign-in's log at that time (client, secret, address of return, scopes). Nothing there, or nothing behind the exchange: into the firewall's events, and allows Claude-User for /mcp, the OAuth addresses and /.well-known. Nothing there either: Anthropic's support, with the reference in the text.\n- “opencode”: opencode itself is signed in at the server, not Claude Code: `opencode mcp auth NAME`.\n- “Invalid OAuth error response”: the server answered the sign-in with something that isn't OAuth. With 403 and a web page (“<!DOCTYPE html>”), something in front of the server or your company's proxy blocks it: read the page's title, try without the VPN, and tell whoever runs that one. With 404 or “Not Found” it has no OAuth at its address (neither its metadata nor a registration of clients), and /mcp only repeats it: compare the address, give the server a token if it takes one (`--header \"Authorization: Bearer TOKEN\"`), or have its operator offer these endpoints or switch the sign-in off.\n- GitHub's server: make a personal access token, remove the plugin's entry, and add it yourself: `claude mcp add --transport http github ADDRESS --header \"Authorization: Bearer TOKEN\"`, with the address from the text.\n- “rejected the Authorization header”: the token in the entry has ended or is another server's: remove the entry and add it with a new one.\n- The answer isn't OAuth, or the resource name differs from the address: contact whoever runs the server.\n- “HTTP 403”, “Unrecognized token '<'”, “Unexpected token '<'”: a page of HTML came in place of OAuth's answer, mostly from what stands in front of the server (a web application firewall such as AWS WAF or Cloudflare, the company's proxy), which blocked the request; some releases of Claude Code send no User-Agent in the sign-in, which such rules block. `curl` to the same address gets an answer: whoever runs the server allows Claude Code's requests at its OAuth addresses (metadata, registration, token), also without User-Agent. Update Claude Code; until then a token in the entry goes round the sign-in, if the server takes one." /
        "認証が必要と表示された場合: Claude Code の /mcp からサインインしてください。\n- 「Authorization with the MCP server failed」の場合（/mcp のない、claude.ai または Claude Desktop のコネクター）: サインインのページは通過しましたが、その後の処理が失敗しています。サーバーの認可サーバーがトークンの発行を拒否したか、サーバーの手前にあるもの（WAF、Cloudflare の「Block AI bots」や Bot Fight Mode など）が、この呼び出しを行う Claude のサーバー（ユーザーエージェントは Claude-User）を遮断しています。ブラウザーは遮断されません。コネクターの接続を解除し、権限のあるアカウントで接続し直してください。コネクターの設定の OAuth クライアント ID とシークレットも確認します。続く場合は、サーバーの運用元が、認可サーバーのその時刻のログを確認します（クライアント、シークレット、リダイレクト URI、スコープ）。何も記録がないか、トークンの発行の後がない場合は、WAF のイベントを確認し、/mcp、OAuth のアドレス、/.well-known への Claude-User のアクセスを許可します。そこにも何もなければ、本文の参照番号を添えて Anthropic のサポートに問い合わせてください。\n- 「opencode」とある場合: サーバーへのサインインは Claude Code ではなく opencode のものです。`opencode mcp auth 名前` を実行してください。\n- 「Invalid OAuth error response」の場合: サーバーがサインインに OAuth ではない応答を返しました。403 と Web ページ（「<!DOCTYPE html>」）であれば、サーバーの手前にあるものか社内のプロキシが拒否しています。ページのタイトルを確認し、VPN なしで試し、その運用元に伝えてください。404 または「Not Found」であれば、そのアドレスに OAuth がなく（メタデータも、クライアントの登録も）、/mcp で繰り返しても変わりません。アドレスを確認し、トークンを受け付けるサーバーには指定してください（`--header \"Authorization: Bearer トークン\"`）。それ以外では、サーバーの運用元に、これらのエンドポイントの提供か、サインインの無効化を依頼します。\n- GitHub のサーバーの場合: 個人用アクセストークンを作り、プラグインの登録を削除して、自分で追加してください（アドレスは本文のもの）: `claude mcp add --transport http github アドレス --header \"Authorization: Bearer トークン\"`。\n- 「rejected the Authorization header」の場合: 登録にあるトークンの期限が切れたか、別のサーバーのものです。登録を削除し、新しいトークンで追加し直してください。\n- OAuth ではない応答や、アドレスと異なるリソース名の場合: サーバーの運用元に連絡してください。\n- 「HTTP 403」「Unrecognized token '<'」「Unexpected token '<'」の場合: OAuth の応答の代わりに HTML のページが返されています。多くは、サーバーの手前にあるもの（AWS WAF や Cloudflare などの WAF、社内プロキシ）がリクエストを遮断しています。Claude Code には、サインインのときに User-Agent を送らないリリースがあり、この種のルールで遮断されます。同じアドレスに `curl` で応答がある場合は、サーバーの運用元が、OAuth のアドレス（メタデータ、登録、トークン）への Claude Code のリクエストを、User-Agent がないものも含めて許可します。Claude Code を更新し、それまでは、サーバーが受け付ける場合に限り、登録にトークンを指定してサインインを省けます。"
    } text {
        verified: false,
        patterns: [
            r"mcp server \x22[^\x22]{1,80}\x22 rejected the (?:credential from its headershelper|authorization header in its config|session credential)|server rejected the (?:configured )?authorization header|authentication required for sse server|\bmcp server\b.{0,80}?\boauth (?:access )?token (?:has |is )?expired",
            r"refusing to send credentials? to non-https token endpoint|authorization server changed between redirect and callback|existing oauth client information is required|oauth client information must be saveable|doesn't accept sign-ins from claude code|\brequires authentication\. use (?:the )?'authenticate'|got new credentials, but \S{1,80} rejected them|couldn't complete authentication for \x22|url is missing or not a valid url, so sign-in can't start",
            r"(?:\((?:http|sse)\) - .{0,6}failed to connect .{0,40}?)?incompatible auth server|dynamic client registration|\bsdk auth (?:failed|error)\b|invalid oauth error response|protected resource \S{1,160} does not match expected|trying to load (?:well-known )?(?:oauth|openid)|\bhttp\) - .{0,6}needs authentication|\bmcp\b.{0,80}\b(?:needs|requires) (?:re-?)?(?:authentication|authorization)|authorization with the mcp server failed|error posting to endpoint \(http 40[13]\)|no client info(?:rmation)? found",
            r"\bmcp servers? needs? (?:re-?)?auth\b",
            r"\bmcp: token refresh failed: 40[013]\b",
            r"\b(?:re)?connect to \S{1,80}: http 401 at https?://",
        ],
        examples: [
            "MCP server \"tools\" rejected the Authorization header in its config",
            "This service doesn't accept sign-ins from Claude Code. Connect it on claude.ai to use it here.",
            "Error: Incompatible auth server: does not support response type code",
            "2 MCP servers need auth · /mcp",
            "Google Drive MCP: Token refresh failed: 400",
            "Failed to reconnect to docs: HTTP 401 at https://mcp.acme.example/mcp",
        ],
    }
    NOTHING_ANSWERS "GK-ERR-556" Remote {
        "requests to the model and to something else (an MCP server, WebFetch's check at Anthropic) both get no answer: mostly this machine's connection is at fault" /
        "モデルへのリクエストにも、ほかの接続先（MCP サーバー、WebFetch が行う Anthropic への照会）にも応答がありません。多くの場合、この端末の接続に問題があります"
    } help {
        "Try again, and on another network; `genkan doctor` tests the way to the model step by step.\n- Without a cloud or gateway both go to Anthropic, which may be down: see status.claude.com.\n- Over a VPN or a phone's tethering: large packets may be lost. Lower the MTU of that connection (e.g. 1280), and look at the VPN's routes.\n- Behind a company proxy: it has to be set for this very process (`genkan explain HTTPS_PROXY`).\n- The model answers again and only “Unable to verify if domain …” is left: the network blocks claude.ai or api.anthropic.com; `genkan setup` switches that check off (skipWebFetchPreflight)." /
        "もう一度、また別のネットワークで試してください。モデルまでの経路は `genkan doctor` で順に確認できます。\n- クラウドもゲートウェイも使わない場合: どちらも Anthropic 宛てで、先方の障害もあり得ます（status.claude.com）。\n- VPN やスマートフォンのテザリングの場合: 大きなパケットが失われていることがあります。その接続の MTU を下げ（1280 など）、VPN の経路を確認してください。\n- 社内プロキシを使う場合: このプロセス自体に設定されている必要があります（`genkan explain HTTPS_PROXY`）。\n- モデルの応答が戻り、「Unable to verify if domain …」だけが残る場合: ネットワークが claude.ai または api.anthropic.com を遮断しています。`genkan setup` でこの照会を無効にできます（skipWebFetchPreflight）。"
    } text {
        verified: false,
        patterns: [
            r"unable to verify if domain \S{1,160} is safe to fetch.{0,300}?\brequest timed out\b",
            r"\brequest timed out\b.{0,600}?\bmcp server \W?[\w .@/-]{1,60}\W{1,3}(?:http |sse )?connection failed after \d+ ?ms",
        ],
        examples: [
            "Error: Unable to verify if domain docs.acme.example is safe to fetch. This may be due to network restrictions or enterprise security policies blocking claude.ai.
  API Error (Request timed out.) · Retrying in 1 seconds… (attempt 1/10)",
            "⎿  Request timed out.\n     Retrying in 0 seconds… (attempt 4/10)\n[DEBUG] MCP server \"render\": HTTP Connection failed after 10343ms: fetch failed",
        ],
    }
    PREFLIGHT "GK-ERR-333" Remote {
        "WebFetch asks Anthropic's service about each host first, and the network blocks that request; the model and its provider aren't involved" /
        "WebFetch は取得の前に Anthropic のサービスにホストを照会しますが、その通信がネットワークで遮断されています。モデルとプロバイダーは関係しません"
    } help {
        "`genkan setup` switches this check off (skipWebFetchPreflight; in the profile `webfetch_preflight = false`), so no host names are sent to Anthropic. To keep the check, which also applies Anthropic's list of blocked hosts, have the network team allow api.anthropic.com and claude.ai." /
        "`genkan setup` でこの照会を無効にできます（skipWebFetchPreflight、プロファイルでは `webfetch_preflight = false`）。ホスト名は Anthropic に送られなくなります。照会（Anthropic のブロックリストでもあります）を残す場合は、api.anthropic.com と claude.ai への接続をネットワーク担当に許可してもらってください。"
    } text {
        verified: true,
        patterns: [
            r"unable to verify if domain \S{1,160} is safe to fetch|\bdomain_info\?domain=",
        ],
        examples: [
            "Error: Unable to verify if domain docs.acme.example is safe to fetch. This may be due to network restrictions or enterprise security policies blocking claude.ai.",
        ],
    }
    MCP_VARIABLE "GK-ERR-815" Usage {
        "an MCP server of a plugin or of .mcp.json needs an environment variable that isn't set; only that server isn't started" /
        "プラグインまたは .mcp.json の MCP サーバーに必要な環境変数が設定されていません。起動しないのはそのサーバーだけです"
    } help {
        "You use the server: set the variable that the text names before claude starts, or under `env` in ~/.claude/settings.json.\n- You don't use it: switch its plugin off (/plugin), or `claude mcp remove NAME`. It stops neither a sign-in nor the model; an error beside it has a cause of its own." /
        "そのサーバーを使う場合: 本文にある変数を、claude の起動前に設定するか、~/.claude/settings.json の `env` に書いてください。\n- 使わない場合: プラグインを無効にするか（/plugin）、`claude mcp remove 名前` を実行してください。サインインやモデルには影響しません。併記されたエラーの原因は別にあります。"
    } text {
        verified: false,
        patterns: [
            r"(?:mcp-config-invalid: )?\bmcp server \S{1,60} (?:invalid: )?missing environment variables?(?:: (?<variable>\w{2,60}))?",
            r"\bmcp server\b.{0,60}(?:missing|requires) environment variable",
        ],
        examples: [
            "Plugin MCP server error - mcp-config-invalid: MCP server postman invalid: Missing environment variables: POSTMAN_API_KEY",
            "MCP server \"tools\" requires environment variable TOOLS_KEY",
        ],
    }
    MCP_FILE "GK-ERR-394" Usage {
        "Claude Code reports an MCP server configuration that isn't there or isn't in its format" /
        "Claude Code が、MCP サーバーの設定がないか、形式に合わないと報告しています"
    } help {
        "The text names the place. In .mcp.json and in a file given with --mcp-config the servers are under `mcpServers` (other editors write `servers`), each with a `command`, or with `type` and `url`. `claude mcp add` writes this format.\n- “Does not adhere to”: an entry below `mcpServers` doesn't fit, and the text doesn't say which. With `url` a `type` is needed (`http`, `sse`); `command` is one text and `args` a list of texts; in `env` and `headers` every value is a text (a number in quotation marks). Take the entries out one by one, or let Claude Code write them: `claude mcp add --transport http --scope project NAME ADDRESS`.\n- The file fits, and the server is there all the same (`claude mcp list`, /mcp): nothing is lost. Some releases report a valid file (on Windows a .mcp.json with an http server is reported): update Claude Code; until then leave the report alone.\n- The server isn't there: see which file the text means. “Project config” is .mcp.json in the folder that claude was started in or one above it, “User config” and “Local config” stand in ~/.claude.json; a server of the same name in another scope can hide it (`claude mcp get NAME`, `claude mcp remove NAME -s SCOPE`)." /
        "場所は本文に示されています。.mcp.json や --mcp-config のファイルでは、サーバーを `mcpServers` の下に書き（ほかのエディターでは `servers`）、それぞれに `command`、または `type` と `url` を指定します。`claude mcp add` を使うとこの形式で書き込まれます。\n- 「Does not adhere to」の場合: `mcpServers` の下の項目のどれかが形式に合わず、どれかは本文から分かりません。`url` には `type`（`http`、`sse`）が必要で、`command` は 1 つの文字列、`args` は文字列の配列、`env` と `headers` の値はすべて文字列です（数値も引用符で囲みます）。項目を 1 つずつ外して確認するか、Claude Code に書き込ませてください: `claude mcp add --transport http --scope project 名前 アドレス`。\n- ファイルは正しく、サーバーも使える場合（`claude mcp list`、/mcp）: 影響はありません。正しいファイルを誤りと報告するリリースがあります（Windows で http のサーバーを書いた .mcp.json の例があります）。Claude Code を更新し、それまでは表示を無視して構いません。\n- サーバーが使えない場合: どのファイルのことかを確認してください。「Project config」は claude を起動したフォルダーまたはその上の .mcp.json、「User config」と「Local config」は ~/.claude.json にあります。別のスコープに同じ名前のサーバーがあると、そちらが優先されることがあります（`claude mcp get 名前`、`claude mcp remove 名前 -s スコープ`）。"
    } text {
        verified: true,
        patterns: [
            r"(?:skipped . )?invalid mcp server config for|missing \x22mcpservers\x22 . found|missing \x22mcpservers\x22 \W{1,3} found|\.mcp\.json is malformed|mcp config (?:is not valid json|must be a json object)|--mcp-config validation failed|mcp servers? skipped due to invalid config",
            r"\bmcp config(?:uration)?\b.{0,60}(?:not a valid|invalid)|(?:invalid|failed to parse) mcp config(?:uration)?(?:\W{1,4}mcpservers\b.{0,120})?|does not adhere to mcp server configuration schema|\[failed to parse\] \w{3,12} config\b.{0,40}\.mcp\.json|mcp-config-invalid|mcp config file not found",
        ],
        examples: [
            "Error: Invalid MCP configuration:\nmcpServers: Missing \"mcpServers\" — found \"servers\" instead.",
            "Missing \"mcpServers\" — found \"servers\" instead. Claude Code reads MCP servers from the \"mcpServers\" key.",
        ],
    }
    MCP_COMMAND "GK-ERR-442" Usage {
        "the whole command line was given as the name of one program, with its arguments, so no such program is found" /
        "コマンド行全体が 1 つのプログラムの名前として渡されているため、そのプログラムが見つかりません"
    } help {
        "Name program and arguments apart: `\"command\": \"npx\", \"args\": [\"-y\", \"@scope/package\"]`, or `claude mcp add NAME -- npx -y @scope/package`. `~` isn't resolved there: write the full path. Quotation marks around the whole command are what joins it." /
        "プログラムと引数を分けて指定してください: `\"command\": \"npx\", \"args\": [\"-y\", \"@scope/package\"]`、または `claude mcp add 名前 -- npx -y @scope/package`。`~` は展開されないため、完全なパスを書きます。コマンド全体を引用符で囲むと、1 つの名前になります。"
    } text {
        verified: false,
        patterns: [
            r"\bspawn (?:npx|uvx|uv|bunx|bun|node|deno|python3?|docker|cmd) (?:[-@~./\\:=\d_a-df-z]|e[-@~./\\:=\d_a-mo-z]|en[-@~./\\:=\d_a-np-z])[-@~./\\\w:=]{0,99}(?: [-@~./\\\w:=]{1,100}){0,7}? ENOENT\b",
            r"\bposix_spawn '(?:npx|uvx|uv|bunx|bun|node|deno|python3?|docker|cmd) [^']{1,200}'|\bno such file or directory: '(?:npx|uvx|uv|bunx|bun|node|deno|python3?|docker|cmd) [^']{1,200}'",
            r"\bspawn (?:/|[a-z]:\\)\S{1,160}/(?:node|npx|uvx?|bunx?|python3?|deno)(?:\.exe)? (?:[-@~./\\:=\d_a-df-z]|e[-@~./\\:=\d_a-mo-z]|en[-@~./\\:=\d_a-np-z]).{0,240}? enoent\b",
        ],
        examples: [
            "[ERROR] MCP server \"context7\" Connection failed: spawn npx @context7/mcp ENOENT",
            "FileNotFoundError: [Errno 2] No such file or directory: 'npx -y @modelcontextprotocol/server-memory'",
            "Connection failed: spawn /home/taro/.nvm/versions/node/v20.13.1/bin/node /home/taro/server/dist/index.js ENOENT",
        ],
    }
    MCP_GIVEN "GK-ERR-1015" Usage {
        "`claude mcp` refuses what it was given (a name, an option, a piece of JSON), and changes nothing; the text names the part" /
        "`claude mcp` が、渡された名前、オプション、または JSON を受け付けません。何も変更されていません。場所は本文にあります"
    } help {
        "The form is `claude mcp add NAME [options] -- COMMAND [arguments]`, for a remote server `claude mcp add --transport http NAME https://…`; `claude mcp add-json NAME JSON` takes everything as JSON (`-` in place of JSON reads it from stdin). `claude mcp list` shows which there are. The model's service isn't involved.\n- “Names can only contain”, “name is reserved”: letters, digits, - and _, and another name.\n- “already exists”: `claude mcp remove NAME` first, with --scope where more than one has it.\n- “No MCP server named”: mind the scope. A server of the scope local belongs to the folder in which it was added; what a plugin or the organization brings isn't removed here.\n- “Cannot add MCP server to scope”: the organization's administrator alone adds there (managed-mcp.json); you add with --scope user or project.\n- “Invalid configuration”, “not a JSON object”: the shell took the quotation marks. In bash and zsh single quotes around the JSON; in PowerShell 5 and cmd `\\\"` within it, or stdin." /
        "書式は `claude mcp add 名前 [オプション] -- コマンド [引数]` です。リモートのサーバーは `claude mcp add --transport http 名前 https://…` で追加します。`claude mcp add-json 名前 JSON` では、すべてを JSON で渡せます（JSON の代わりに `-` を指定すると標準入力から読み込みます）。登録済みのものは `claude mcp list` で分かります。モデルのサービスは関係しません。\n- 「Names can only contain」「name is reserved」の場合: 英数字と - と _ からなる、別の名前にしてください。\n- 「already exists」の場合: 先に `claude mcp remove 名前` を実行してください（複数のスコープにある場合は --scope を付けます）。\n- 「No MCP server named」の場合: スコープを確認してください。local のサーバーは、追加したフォルダーのものです。プラグインや組織が提供するサーバーは、ここでは削除できません。\n- 「Cannot add MCP server to scope」の場合: このスコープに追加できるのは組織の管理者だけです（managed-mcp.json）。--scope に user または project を指定してください。\n- 「Invalid configuration」「not a JSON object」の場合: シェルが引用符を取り除いています。bash と zsh では JSON を単一引用符で囲みます。PowerShell 5 と cmd では中の引用符を `\\\"` とするか、標準入力で渡してください。"
    } text {
        verified: true,
        patterns: [
            r"invalid name .{1,60}\. names can only contain letters, numbers, hyphens",
            r"invalid transport type: .{1,40}\. must be one of: stdio|invalid scope: .{1,40}\. must be one of: local, user",
            r"cannot add mcp server (?:to scope: \w+|.{1,60} this name is reserved)",
            r"\bmcp server \S{1,60} already exists in \w+ config",
            r"\bno mcp server named .{1,60}\. (?:run `claude mcp add|configured servers)|\bno (?:\w+-scoped )?mcp server found with name\b",
            r"invalid configuration: (?:it needs a .?command.? for a local server|not a json object|unknown .type.\.|(?:url|command|type): )",
        ],
        examples: [
            "Invalid name my server. Names can only contain letters, numbers, hyphens, and underscores.",
            "Invalid transport type: foo. Must be one of: stdio, sse, http (or streamable-http)",
            "Cannot add MCP server to scope: managed",
            "MCP server tools already exists in local config",
            "No MCP server named \"nope\". Run `claude mcp add` to add one.",
            "Invalid configuration: not a JSON object. Check its quotes, commas and braces.",
        ],
    }
    MCP_IMAGE "GK-ERR-1027" Problem {
        "an MCP tool answered with an image, and Anthropic's API (its MCP connector) put this sentence in its place: the model got no image, and the server did nothing wrong" /
        "MCP ツールが画像を返しましたが、Anthropic の API（MCP コネクター）が、画像の代わりにこの文を渡しました。モデルには画像が届いていません。サーバーの問題ではありません"
    } help {
        "Have the tool answer with text: a description, the text in the image, or a link to it. No setting of yours changes what the connector takes.\n- The model has to see the image: call the server from a client on your machine (Claude Code, `claude mcp add`), or have your own program call the tool and put the image into the message itself." /
        "ツールが文字（説明、画像の中の文字、画像へのリンク）で返すようにしてください。コネクターが受け付けるものは、手元の設定では変わりません。\n- モデルに画像を見せる必要がある場合: 手元のクライアント（Claude Code の `claude mcp add`）からサーバーを呼び出すか、自分のプログラムでツールを呼び出し、画像をメッセージに入れてください。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp tool returned an? \w{3,12}\b.{0,60}?\bbut the anthropic api doesn(?:'|’)t currently support \w{3,12} responses",
        ],
        examples: [
            "[MCP tool returned an image (format: image/png) but the Anthropic API doesn't currently support image responses]",
        ],
    }
    MCP_OUTPUT "GK-ERR-459" Problem {
        "an MCP tool answered at greater length than Claude Code takes from one" /
        "MCP ツールの応答が、Claude Code で受け取れる長さを超えました"
    } help {
        "Ask for less: fewer entries, a page, a filter, if the tool has them; the model often does so by itself. Otherwise raise MAX_MCP_OUTPUT_TOKENS (25000 unless set, `genkan explain MAX_MCP_OUTPUT_TOKENS`), in the profile's `claude.env` or the shell, and start Claude Code again.\n- Update the server: newer releases often answer shorter (Rollbar's from 0.2.2 on). Its maker can also raise the limit for one tool (`_meta` with anthropic/maxResultSizeChars in tools/list).\n- “Large MCP response”: only a warning, at 10,000 tokens; the answer came whole." /
        "ツールにページ、件数、絞り込みの指定があれば、取得する量を減らしてください（モデルが自分でそうすることもよくあります）。それができない場合は、プロファイルの `claude.env` またはシェルで MAX_MCP_OUTPUT_TOKENS（既定は 25000。`genkan explain MAX_MCP_OUTPUT_TOKENS`）を引き上げ、Claude Code を起動し直してください。\n- サーバーを更新してください。新しい版では応答が短くなっていることがあります（Rollbar のサーバーでは 0.2.2 以降）。作者は、ツールごとに上限を引き上げることもできます（tools/list の `_meta` の anthropic/maxResultSizeChars）。\n- 「Large MCP response」の場合: 10,000 トークンを超えたときの警告にすぎません。応答は省略されていません。"
    } text {
        verified: false,
        patterns: [
            r"\bresult \([\d,]+ characters(?: across [\d,]+ lines)?\) exceeds maximum allowed tokens|from mcp server \x22[^\x22]{1,80}\x22 for tool \x22[^\x22]{1,120}\x22 was larger than",
            r"\bmcp tool \W.{1,80}?\W response \([\d,]+ tokens\) exceeds maximum allowed tokens(?: \(\d+\))?|\bexceeds maximum allowed tokens \([\d,]+\)\. please use pagination, filtering",
            r"\blarge mcp response \(~?[\d.,]+k? tokens\)",
        ],
        examples: [
            "Error: result (412,883 characters) exceeds maximum allowed tokens. Output has been saved to /home/taro/.claude/tool-results/mcp-1.json.",
            "⚠ Large MCP response (~12.4k tokens), this can fill up context quickly",
            "Error: MCP tool \"approvals\" response (26638 tokens) exceeds maximum allowed tokens (25000). Please use pagination, filtering, or limit parameters to reduce the response size.",
        ],
    }
    MCP_HEADERS_HELPER "GK-ERR-715" Person {
        "the command in an MCP server's headersHelper gave no headers, so the server is called without them; the model's service isn't involved" /
        "MCP サーバーの headersHelper のコマンドがヘッダーを返さなかったため、ヘッダーなしで接続されます。モデルのサービスは関係しません"
    } help {
        "Run the command in a terminal: it has to print one JSON object whose values are texts, as {\"Authorization\": \"Bearer …\"}, and nothing else.\n- A sign-in or VPN that it needs is the usual reason for a failure.\n- In a folder that isn't trusted Claude Code doesn't run it." /
        "コマンドをターミナルで実行してください。値が文字列の JSON オブジェクトを 1 つ、{\"Authorization\": \"Bearer …\"} のように出力し、ほかには何も出力しない必要があります。\n- 失敗する主な原因は、必要なサインインや VPN がないことです。\n- 信頼していないフォルダーでは実行されません。"
    } text {
        verified: false,
        patterns: [
            r"\bheadershelper for (?:mcp )?server '[^']{1,80}' (?:did not return|must return|failed|returned)|error getting mcp headers from headershelper|\bheadershelper failed: token refresh failed\b",
        ],
        examples: [
            "headersHelper for MCP server 'tools' did not return valid JSON",
            "headersHelper failed: Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"}",
        ],
    }
    MCP_CONNECTOR_PROXY "GK-ERR-1215" Problem {
        "Anthropic's proxy for connectors (of the claude.ai account, mcp-proxy.anthropic.com) got no answer that it can use from the MCP server behind a connector; the model's service isn't involved" /
        "Anthropic のコネクター用プロキシ（claude.ai アカウントのもの。mcp-proxy.anthropic.com）が、コネクターの先の MCP サーバーから使える応答を得られませんでした。モデルのサービスは関係しません"
    } help {
        "Prompts and other servers go on, and nothing on this machine is at fault; what to do depends on the connector (below).\n- “-32600”, “Invalid content from server”: the proxy shows the server's own answer (a 404, a page of HTML) as -32600, so the call isn't wrong; often the server was restarted and no longer knows the session. Connect it again: /mcp, choose the server, Reconnect, or disconnect and connect the connector in claude.ai's settings.\n- “mcp-proxy.anthropic.com”, “Bad gateway”, “origin_bad_gateway”, “qol-encryption-key”: a connector of your claude.ai account, not one of this machine's: its address doesn't answer, or there is no MCP server at all. If you don't need it, ignore it, or remove or switch off the connector on claude.ai (Settings › Connectors) or in /mcp. A browser extension (Claude QoL) stores its own data as such a connector, whose address never was a server: it always fails and is harmless, a retry doesn't help, and the extension's author has to change it. For a real server whoever runs it looks why it is down; once it runs again, Reconnect in /mcp.\n- It comes again: the server's operator looks in its log at that time. For a session that is unknown it has to answer with 404 and JSON-RPC, so that a new session is begun, and sessions should outlast a restart.\n- It never worked: the server answers with something other than JSON or an event stream; `curl -v` to its address shows it (a sign-in page, a proxy's page)." /
        "プロンプトやほかのサーバーには影響せず、この端末の問題でもありません。対応はコネクターによって異なります（下記）。\n- 「-32600」「Invalid content from server」の場合: プロキシがサーバー自身の応答（404、HTML のページなど）を -32600 として示しており、呼び出しの誤りではありません。多くは、サーバーが再起動し、セッションを認識できなくなっています。/mcp でサーバーを選んで Reconnect を実行するか、claude.ai の設定でコネクターを切断して接続し直してください。\n- 「mcp-proxy.anthropic.com」「Bad gateway」「origin_bad_gateway」「qol-encryption-key」の場合: この端末のものではなく、claude.ai アカウントのコネクターです。そのアドレスが応答しないか、MCP サーバー自体がありません。不要であれば、無視するか、claude.ai（設定 › コネクター）または /mcp でコネクターを削除または無効にしてください。ブラウザーの拡張機能（Claude QoL）が、自身のデータをコネクターとして保存していることがあります。そのアドレスは実在のサーバーではないため必ず失敗しますが、害はありません。再試行しても変わらず、修正は拡張機能の作者が行います。実在のサーバーの場合は、運用元が停止の理由を確認します。復旧したら、/mcp の Reconnect で接続し直してください。\n- 再発する場合: サーバーの運用元が、その時刻のログを確認します。認識できないセッションには 404 と JSON-RPC で応答し（新しいセッションが始まります）、再起動後もセッションが使えるようにする必要があります。\n- 一度も動作していない場合: サーバーが JSON またはイベントストリーム以外のもの（サインインのページ、プロキシのページ）を返しています。アドレスへの `curl -v` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\banthropic proxy: invalid content from server\b",
            r"\berror posting to endpoint\b.{0,2500}?\bmcp-proxy\.anthropic\.com|\bmcp-proxy\.anthropic\.com\b.{0,300}?\b(?:http |status\W{1,3}|error )?50[0234]\b",
            r"\bhttp (?:50[0234]|52\d) at https?://mcp-proxy\.anthropic\.com",
        ],
        examples: [
            "{\"code\":-32600,\"message\":\"Anthropic Proxy: Invalid content from server\"}",
            "Streamable HTTP error: Error POSTing to endpoint: {\"title\":\"Error 502: Bad gateway\",\"status\":502,\"zone\":\"mcp-proxy.anthropic.com\"}",
            "Failed to reconnect to claude.ai Docs: HTTP 502 at https://mcp-proxy.anthropic.com/v1/mcp/mcpsrv_01",
        ],
    }
    MCP_ANSWERED "GK-ERR-641" Problem {
        "an MCP server answered a call with an error of its own: it runs and is reached, and the model's service isn't involved" /
        "MCP サーバーが、呼び出しにサーバー自身のエラーを返しました。サーバーは動作していて、届いています。モデルのサービスは関係しません"
    } help {
        "The words behind the number are the server's: -32602 arguments or a tool that it doesn't take (the model mostly tries again; else update the server, then reconnect with /mcp so that its list of tools is read anew), -32601 a method that it doesn't have, -32603 a fault inside it.\n- A 401, 403, a key or “fetch failed” in these words: what the server itself calls refuses it or isn't reached: look at the server's own key or sign-in (its `env` or headers in .mcp.json), and its proxy (HTTPS_PROXY in its `env`).\n- Every call fails with “Invalid request parameters”: the server was restarted and no longer knows the session: reconnect with /mcp.\n- Its own log says more; its author repairs it." /
        "番号の後の文はサーバーのものです。-32602 はサーバーが受け付けない引数またはツール（多くはモデルがやり直します。続く場合はサーバーを更新し、/mcp で再接続してツールの一覧を読み直してください）、-32601 はサーバーにないメソッド、-32603 はサーバー内部の障害です。\n- 401、403、キー、「fetch failed」に関する文がある場合: サーバーが呼び出す先に拒否されているか、届いていません。サーバー自身のキーやサインイン（.mcp.json の `env` やヘッダー）と、プロキシ（`env` の HTTPS_PROXY）を確認してください。\n- どの呼び出しも「Invalid request parameters」になる場合: サーバーが再起動し、セッションが失われています。/mcp で再接続してください。\n- 詳しい理由はサーバーのログにあり、修正は作者が行います。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp error -3260[0-3]\b",
        ],
        examples: [
            "MCP error -32602: Input validation error: Invalid arguments for tool search: query required",
            "MCP error -32603: Internal error: 401 Unauthorized",
        ],
    }
    MCP_STDOUT "GK-ERR-643" Problem {
        "an MCP server writes something else than JSON (log lines, a banner) to its output, where only its messages may stand" /
        "MCP サーバーが、メッセージ（JSON）専用の標準出力に、ログや起動時の表示など別のものを書いています"
    } help {
        "The text quotes the start of what it writes. Set the server's log to stderr or off (its README says how), and update it; its author repairs it.\n- It is started through npm or a shell: `npm run` prints lines of its own (start the program itself, or `npm --silent run`), and so does a .bashrc that prints.\n- A server of your own: no `print` and no `console.log`; log to stderr.\n- If its tools work all the same, the message does no harm." /
        "書かれた内容の先頭は本文にあります。サーバーのログを stderr に出すか無効にし（方法は README を参照）、更新してください。修正は作者が行います。\n- npm やシェル経由で起動している場合: `npm run` は独自の行を表示します（プログラム自体を起動するか `npm --silent run`）。表示を行う .bashrc も同じです。\n- 自作のサーバーの場合: `print` や `console.log` を使わず、ログは stderr に出してください。\n- ツールが動作していれば、このメッセージに害はありません。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp\b.{0,120}?\bunexpected (?:token '[^<]'.{1,60}is not valid json|non-whitespace character after json)",
            r"\[error\] \[[\w .@/-]{1,60}\] unexpected (?:token '[^<]'.{1,60}is not valid json|non-whitespace character after json)",
            r"unexpected token '[^<]'.{1,60}is not valid json.{0,400}?(?:processreadbuffer|readmessage|context: 'connection')",
        ],
        examples: [
            "MCP Excel (Windows): Unexpected token 'i', \"info: Micr\"... is not valid JSON",
            "[error] [my-server] Unexpected token 'I', \"INFO  Start\"... is not valid JSON",
            "SyntaxError: Unexpected token '>', \"> tsc && s\"... is not valid JSON
 at JSON.parse (<anonymous>)
 at Xbe.readMessage (index.js:52:115)
 at t0e.processReadBuffer (index.js:53:1842)",
        ],
    }
    MCP_SESSION "GK-ERR-573" Problem {
        "an MCP server that has an address no longer knows the session; the model's service isn't involved" /
        "アドレスで指定された MCP サーバーが、セッションを認識できません。モデルのサービスは関係しません"
    } help {
        "Connect it again: /mcp, choose the server, reconnect (or start Claude Code again).\n- It comes back within seconds at an AWS MCP server (mcp-proxy-for-aws): the credentials get another name at each request. In ~/.aws/config give the profile that assumes a role a fixed `role_session_name`." /
        "/mcp でサーバーを選び、接続し直してください（または Claude Code を起動し直します）。\n- AWS の MCP サーバー（mcp-proxy-for-aws）で数秒後に再発する場合: リクエストのたびに認証情報の名前が変わっています。~/.aws/config の、ロールを引き受けるプロファイルに、固定の `role_session_name` を指定してください。"
    } text {
        verified: false,
        patterns: [
            r"mcp server \x22[^\x22]{1,80}\x22 session expired|server no longer recognizes session id",
            r"sessionid was not found or has expired",
        ],
        examples: [
            "MCP server \"tools\" session expired",
            "The provided SessionId was not found or has expired, please re-initialize your connection.",
        ],
    }
    GIT_UNREACHED "GK-ERR-814" Remote {
        "git (or a download from its host) can't reach the host of the repository (often a plugin's or its marketplace's); nothing was downloaded, and the model's service isn't involved" /
        "git（またはそのホストからのダウンロード）が、リポジトリのホストに接続できません（多くはプラグインまたはその配布元）。何もダウンロードされておらず、モデルのサービスは関係しません"
    } help {
        "The company goes out by a proxy: git has to know it. `git config --global http.proxy http://PROXY:PORT` (@, : and / in its user name or password percent-encoded, as %40, %3A, %2F), or HTTPS_PROXY where claude is started; `git ls-remote` with the same address shows whether it works.\n- “curl: (”: curl said it, which doesn't read git's settings: set HTTPS_PROXY in the terminal or script that runs it.\n- A firewall: the network team has to allow the host in the text. Where SSH to the host is allowed and you have a key there: `git config --global url.\"git@github.com:\".insteadOf \"https://github.com/\"`.\n- It worked an hour ago, or works from another network: try again (the VPN, or the host itself)." /
        "社内からプロキシを経由する場合: git にもプロキシの設定が必要です。`git config --global http.proxy http://プロキシ:ポート` を実行するか（ユーザー名やパスワードの @、:、/ は %40、%3A、%2F と書きます）、claude を起動する環境で HTTPS_PROXY を設定し、同じアドレスの `git ls-remote` で確認してください。\n- 「curl: (」の場合: curl の表示です。curl は git の設定を読みません。実行するターミナルやスクリプトで HTTPS_PROXY を設定してください。\n- ファイアウォールの場合: 本文のホストの許可をネットワーク担当に依頼してください。そのホストへの SSH が許可されていて鍵があれば、`git config --global url.\"git@github.com:\".insteadOf \"https://github.com/\"` でも取得できます。\n- 少し前まで動作していた場合や、別のネットワークで動作する場合: もう一度試してください（VPN またはホスト側の問題）。"
    } text {
        verified: false,
        patterns: [
            r"(?:failed to (?:download/cache|clone|install) (?:the )?(?:plugin|marketplace|repository)\b.{0,300}?)?unable to access '?https?://(?<host>[\w.-]+)[^' ]{0,200}'?:? (?:failed to connect to \S{1,120} port 443\b(?: after \d{1,7} ms)?(?:: (?:couldn't connect to server|connection (?:refused|timed out)|timed out))?|connection timed out|(?:recv failure|openssl ssl_connect): (?:connection reset|connection timed out|ssl_error_syscall))",
            r"\b(?:failed|unable|could not|couldn\W{1,3}t) (?:to )?connect to github(?:\.com)?\W{1,3}(?:on )?443\b",
            r"\bfailed to connect to (?<host>github\.com) port 443\b(?: after \d{1,7} ms)?\W{1,3}(?:(?:couldn't|could not) connect to server|timed out)",
            // curl's time limit says so with a number before it, of any host.
            r"(?:^|[^) ] ?)\bfailed to connect to (?<host>github\.com) port 443\b(?: after \d{1,7} ms)?\W{1,3}connection timed out",
            r"\bgit(?:: | (?:clone|fetch|pull|push|ls-remote|submodule)\b.{0,200}?\b)failed to connect to (?<host>[\w-]+(?:\.[\w-]+)+) port 443\b(?: after \d{1,7} ms)?\W{1,3}(?:(?:couldn't|could not) connect to server|(?:connection )?timed out)",
        ],
        ask: NetworkTeam {
            "git, or a download from the same host, can't connect from this machine to the following host (port 443). Please allow it, or tell me the proxy that these connections have to use: {hosts}" /
            "この端末の git（または同じホストからのダウンロード）から、次のホスト（ポート 443）に接続できません。接続を許可していただくか、経由すべきプロキシのアドレスを教えていただけますか: {hosts}"
        },
        yours: ["github 443"],
        examples: [
            "fatal: unable to access 'https://github.com/acme/plugins.git/': Failed to connect to github.com port 443 after 136078 ms: Couldn't connect to server",
            "failed to connect to github 443 error",
            "Failed to connect to github.com port 443: Timed out",
            "clone failed: Failed to connect to github.com port 443: Connection timed out",
            "git clone https://git.acme.example/plugins.git: Failed to connect to git.acme.example port 443: Timed out",
        ],
    }
    MCP_REFUSES_MESSAGE "GK-ERR-309" Problem {
        "an MCP server that has an address, or a proxy before it, answered a message with an error (its status and words stand in the text); something is reached there, and the model's service isn't involved" /
        "アドレスで指定された MCP サーバー、またはその手前のプロキシが、メッセージにエラーを返しました（ステータスと説明は本文にあります）。接続先には届いており、モデルのサービスは関係しません"
    } help {
        "What stands behind the status is the server's own reason; its log says more. Update the server, or have its author correct it; no setting of Claude Code's repairs a server.\n- “stream is not readable”: a fault in the server's code: something (express.json) has read the request before MCP's transport does. If the server has a Streamable HTTP address (mostly /mcp), use it in place of /sse: `claude mcp remove NAME`, then `claude mcp add --transport http NAME https://…/mcp`. Otherwise a newer release of it; a server of your own hands on what was read (`handlePostMessage(req, res, req.body)`, `handleRequest(req, res, req.body)`), leaves that path out of express.json, or changes from SSE to Streamable HTTP.\n- “session ID”, “sessionId”, “session not found”, “not initialized”: the server doesn't know the session (it was restarted, or several instances take turns): reconnect in /mcp.\n- “HTTP 404”, “HTTP 405”, “status code (404)”, “status code (405)”, “Method Not Allowed”, “stream: Not Found”: the address is wrong, or doesn't go with the transport: one that ends in /mcp goes with `--transport http`, one in /sse with `--transport sse`; compare the server's own page. A 404 where it worked before: the session ended: reconnect in /mcp.\n- “HTTP 406”, “HTTP 415”, “Not Acceptable”: headers are missing that the server wants: update the program that asked (in curl: accept with application/json and text/event-stream).\n- “HTTP 400”, and a new release of the server or of Claude Code came before it: the two disagree about the protocol: update both.\n- “HTTP 500”, “HTTP 502”, “HTTP 503”, “HTTP 504”: the server failed, or doesn't run behind its proxy: whoever runs it." /
        "ステータスの後の文が、サーバーの示す理由です。詳しくはサーバーのログで分かります。サーバーを更新するか、作者に修正してもらってください（Claude Code の設定では直りません）。\n- 「stream is not readable」の場合: サーバーのコードの不具合です。MCP の処理より前に、別のもの（express.json）がリクエストを読み取っています。サーバーに Streamable HTTP のアドレス（多くは /mcp）があれば、/sse の代わりに使ってください: `claude mcp remove 名前` の後に `claude mcp add --transport http 名前 https://…/mcp`。なければ、サーバーの新しいリリースを使います。自作のサーバーでは、読み取った内容を渡すか（`handlePostMessage(req, res, req.body)`、`handleRequest(req, res, req.body)`）、そのパスを express.json の対象外にするか、SSE から Streamable HTTP に変更してください。\n- 「session ID」「sessionId」「session not found」「not initialized」の場合: サーバーがセッションを認識できません（再起動した、または複数のインスタンスに振り分けられています）。/mcp で再接続してください。\n- 「HTTP 404」「HTTP 405」「status code (404)」「status code (405)」「Method Not Allowed」「stream: Not Found」の場合: アドレスが誤っているか、転送方式と合っていません。/mcp で終わるアドレスには `--transport http`、/sse で終わるアドレスには `--transport sse` を使います。サーバーの案内と比べてください。それまで動作していて 404 になった場合は、セッションが終了しています。/mcp で再接続してください。\n- 「HTTP 406」「HTTP 415」「Not Acceptable」の場合: サーバーの求めるヘッダーがありません。呼び出したプログラムを更新してください（curl では、accept に application/json と text/event-stream を指定します）。\n- 「HTTP 400」で、サーバーまたは Claude Code の更新後に始まった場合: 両者のプロトコルが合っていません。どちらも更新してください。\n- 「HTTP 500」「HTTP 502」「HTTP 503」「HTTP 504」の場合: サーバーで障害が起きたか、プロキシの先でサーバーが動いていません。運用元が確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\berror posting to endpoint\b(?: ?\(http (?<status>\d{3})\))?",
            r"\bsse error: (?:error: )?non-200 status code \((?<status2>\d{3})\)",
            r"\bfailed to open sse stream: \S",
            r"\b(?:re)?connect to [^:]{1,80}: http (?<status>[45]\d\d) at https?://",
        ],
        examples: [
            "Error POSTing to endpoint (HTTP 400): InternalServerError: stream is not readable",
            "MCP server \"docs\": SSE Connection error: {\"url\":\"https://docs.acme.example/mcp\",\"error\":\"SSE error: Non-200 status code (405)\"}",
            "Streamable HTTP error: Failed to open SSE stream: Method Not Allowed",
            "Failed to reconnect to docs: HTTP 500 at https://mcp.acme.example/mcp",
        ],
    }
    MCP_REMOTE "GK-ERR-532" Problem {
        "Claude Code doesn't reach an MCP server that has an address (SSE or HTTP); the model's service isn't involved" /
        "Claude Code が、アドレスで指定された MCP サーバー（SSE または HTTP）に接続できません。モデルのサービスは関係しません"
    } help {
        "Try the address with `curl -v`; /mcp in Claude Code and `claude --debug` show the reason.\n- “fetch failed” at an https address, and curl gets an answer: mostly its certificate, which Claude Code doesn't trust even where the system's store does (a private authority, TLS inspection): NODE_EXTRA_CA_CERTS=root.pem before claude starts, in WSL inside WSL (`network.ca_bundle` in the profile).\n- The address ends in /sse, or is answered with 404, 405 or 410: many servers have moved (SSE is deprecated). `claude mcp remove NAME`, then `claude mcp add --transport http NAME https://…/mcp` with the address from the server's own page.\n- It answers 401 or 403: sign in with /mcp, or give it the header or key that it wants.\n- Behind the company's proxy: its host may not be allowed (the network team).\n- An address of this machine: start the server, and look at its port; with a proxy, NO_PROXY=localhost,127.0.0.1. claude in WSL and the server on Windows don't share 127.0.0.1 (networkingMode=mirrored in .wslconfig, or both on one side). A 400 about a missing session ID in the browser or curl is normal and shows that it runs: add it with `--transport http`, or by its own command (`claude mcp add NAME -- npx …`; Windows: `-- cmd /c npx …`)." /
        "アドレスを `curl -v` で確認してください。理由は Claude Code の /mcp と `claude --debug` で分かります。\n- https のアドレスで「fetch failed」になり、curl では応答がある場合: 多くは証明書です。OS の証明書ストアにあっても、Claude Code は信頼していません（独自の認証局、TLS 検査）。claude の起動前に、WSL ではその中で NODE_EXTRA_CA_CERTS=root.pem を設定してください（プロファイルの `network.ca_bundle`）。\n- アドレスが /sse で終わる、または 404、405、410 が返る場合: 移転したサーバーが多くあります（SSE は非推奨です）。`claude mcp remove 名前` の後、サーバーの案内にあるアドレスで `claude mcp add --transport http 名前 https://…/mcp` を実行してください。\n- 401 または 403 が返る場合: /mcp からサインインするか、求められたヘッダーやキーを指定してください。\n- 社内プロキシを使う場合: ホストが許可されていないことがあります（ネットワーク担当）。\n- この端末のアドレスの場合: サーバーを起動し、ポートを確認してください。プロキシがあれば NO_PROXY=localhost,127.0.0.1 を設定します。WSL の claude と Windows のサーバーでは 127.0.0.1 が異なります（.wslconfig の networkingMode=mirrored、または同じ側で実行）。ブラウザーや curl で「セッション ID がない」という 400 が返るのは正常で、サーバーは動いています。`--transport http` で追加するか、サーバー自身のコマンド（`claude mcp add 名前 -- npx …`、Windows では `-- cmd /c npx …`）を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp server \W?[\w .:@/-]{1,60}\W{1,4}(?:http|sse|streamable http) connection (?:failed|error)\b(?:.{0,300}?fetch failed)?",
            r"host unreachable - network connectivity issue",
            r"\((?:http|sse)\) - .{0,6}failed to connect|\bsse error: |\bstreamable ?http ?error\b",
        ],
        examples: [
            "MCP server \"docs\": HTTP Connection error: {\"url\":\"https://docs.acme.example/mcp\",\"error\":\"fetch failed\",\"stack\":\"TypeError: fetch failed",
            "Host unreachable - network connectivity issue",
            "context7: https://mcp.context7.com/sse (SSE) - ✗ Failed to connect",
        ],
    }
    MCP_CLAUDE_ENDED "GK-ERR-875" Problem {
        "Claude Code itself ended because an MCP server's connection closed: a fault of that release; the model's service isn't involved" /
        "MCP サーバーの接続が閉じたために、Claude Code 自体が終了しました。そのリリースの不具合で、モデルのサービスは関係しません"
    } help {
        "Update Claude Code (`claude update`, or your organization's own way).\n- Until then start it without that server: `claude --debug` shows which server or editor connection closes; `claude mcp remove NAME` takes it out, `claude --strict-mcp-config` starts without those of the settings.\n- The server's own reason: run its command in a terminal and read its output." /
        "Claude Code を更新してください（`claude update`、または組織の配布手順）。\n- それまではそのサーバーなしで起動してください。閉じたサーバーまたはエディターの接続は `claude --debug` で分かります。`claude mcp remove 名前` で外せます。`claude --strict-mcp-config` では、設定にあるサーバーなしで起動します。\n- サーバー側の理由は、そのコマンドをターミナルで実行すると表示されます。"
    } text {
        verified: false,
        patterns: [
            r"\btriggeruncaughtexception\b.{0,300}?\bmcp ?error\b.{0,60}?connection closed",
        ],
        examples: [
            "node:internal/process/promises:288  triggerUncaughtException(err, true /* fromPromise */);  XF [McpError]: MCP error -32000: Connection closed",
        ],
    }
    MCP_WRAPPER "GK-ERR-874" Usage {
        "an MCP server is started with npx on Windows, which needs `cmd /c` before it: without, the server may not start" /
        "Windows で MCP サーバーを npx で起動する場合は、前に `cmd /c` が必要です。付けないと起動できないことがあります"
    } help {
        "`claude mcp remove NAME`, then `claude mcp add NAME -- cmd /c npx -y PACKAGE`. In .mcp.json: `\"command\": \"cmd\", \"args\": [\"/c\", \"npx\", \"-y\", \"PACKAGE\"]`.\n- From Git Bash, /c becomes a path (C:/): write `cmd //c`, or add the server in PowerShell.\n- In WSL npx needs no wrapper: a .mcp.json that both use needs a server of its own for each. It is a warning: a server that works can stay as it is." /
        "`claude mcp remove 名前` の後、`claude mcp add 名前 -- cmd /c npx -y パッケージ` を実行してください。.mcp.json では `\"command\": \"cmd\", \"args\": [\"/c\", \"npx\", \"-y\", \"パッケージ\"]` と書きます。\n- Git Bash では /c がパス（C:/）に変わります。`cmd //c` と書くか、PowerShell で追加してください。\n- WSL の npx には不要です。両方で使う .mcp.json では、サーバーを別々に指定してください。これは警告です。動作しているサーバーはそのままで構いません。"
    } text {
        verified: false,
        patterns: [
            r"windows requires '?cmd /c'? wrapper",
        ],
        examples: [
            "[Warning] [project] mcpServers.foo: Windows requires 'cmd /c' wrapper to execute npx",
        ],
    }
    MCP_TOOL_AS_COMMAND "GK-ERR-252" Usage {
        "the command of an MCP server was given as a single name without arguments, and no program is called so: mostly it is the name of a tool or of the server, not what starts it" /
        "MCP サーバーのコマンドが引数のない名前だけで、その名前のプログラムはありません。多くは、起動コマンドではなくツールまたはサーバーの名前が指定されています"
    } help {
        "Give what starts the server, with its arguments apart: command `node` with the args `/full/path/build/index.js`, `npx` with `-y PACKAGE`, `uvx` with `PACKAGE`, as its README says. A tool (`get-…`, `list-…`) is called once the server runs, in the inspector under Tools, or by its `--method tools/call --tool-name NAME`; it is no command.\n- The inspector (“STDIO transport”): the command stands behind it, `npx @modelcontextprotocol/inspector node build/index.js`; in its page the two fields Command and Arguments.\n- It is the name of an installed program after all: install the package, or give its full path (`which NAME`)." /
        "サーバーを起動するコマンドと引数を分けて指定してください。コマンド `node` と引数 `/完全なパス/build/index.js`、`npx` と `-y パッケージ名`、`uvx` と `パッケージ名` など、README のとおりにします。ツール（`get-…`、`list-…`）は、サーバーの起動後に inspector の Tools から、または `--method tools/call --tool-name 名前` で呼び出すもので、コマンドではありません。\n- inspector（「STDIO transport」）の場合: コマンドを後ろに続けます（`npx @modelcontextprotocol/inspector node build/index.js`）。画面では Command と Arguments の 2 つの欄です。\n- 実際にインストールするプログラムの名前である場合: パッケージをインストールするか、完全なパス（`which 名前`）を指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bstdio transport: command=(?<program>[\w@.:/\\-]{1,120}), ?args=\W{0,6}error\b.{0,160}?\bspawn \S{1,160} enoent",
        ],
        examples: [
            "STDIO transport: command=get-timeline, args=\nError in /stdio route: Error: spawn get-timeline ENOENT\n    at ChildProcess._handle.onexit (node:internal/child_process:285:19)",
            "STDIO transport: command=/usr/local/bin/list-notes, args=\nError in /stdio route: Error: spawn /usr/local/bin/list-notes ENOENT",
        ],
    }
    MCP_NO_PROGRAM "GK-ERR-873" Usage {
        "the program of an MCP server isn't at the place where its configuration names it; the model's service isn't involved" /
        "MCP サーバーのプログラムが、設定にある場所にありません。モデルのサービスは関係しません"
    } help {
        "Look whether the path in the text exists (`ls -l PATH`), and correct `command` with `claude mcp get NAME`, .mcp.json or the plugin's file.\n- “Failed to spawn” (uv): the environment that uv starts has no program of this name. Run `uv add PACKAGE` in the project's folder (`--directory` in the server's `args` has to name that), or correct the name; without a project `uvx --from PACKAGE NAME`. Then reconnect in /mcp.\n- The name stands alone, without a path: it has to be a program's name, not the server's or one of its tools'; `command` starts the server (`node`, `npx`, `uvx`), and `args` names it. It is one: install it, or give its full path (`which NAME`): an editor or the desktop app doesn't have your shell's PATH.\n- The path exists: its first line (#!) names a program that is missing, or the folder that it is started in was deleted." /
        "本文のパスが存在するかを確認し（`ls -l パス`）、`claude mcp get 名前`、.mcp.json、またはプラグインのファイルの `command` を直してください。\n- 「Failed to spawn」（uv）の場合: uv が起動する環境に、この名前のプログラムがありません。プロジェクトのフォルダー（サーバーの `args` の `--directory` に指定する場所）で `uv add パッケージ名` を実行するか、名前を直してください。プロジェクトがない場合は `uvx --from パッケージ名 名前` を使います。その後、/mcp で再接続してください。\n- パスがなく名前だけの場合: サーバーやツールの名前ではなく、プログラムの名前でなければなりません。`command` にはサーバーを起動するもの（`node`、`npx`、`uvx`）、`args` にはサーバーを指定します。プログラムの名前である場合は、インストールするか、完全なパス（`which 名前`）を指定してください。エディターやデスクトップアプリには、シェルの PATH が渡りません。\n- パスが存在する場合: 先頭の行（#!）のプログラムがないか、起動するフォルダーが削除されています。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp server\b.{0,80}\b(?:failed|error)\b.{0,60}\benoent\b.{0,60}?\b(?:posix_)?spawn (?<path>\S{1,160})",
            r"failed to spawn: [`\x22\x27]?(?<path>[^\s`\x22\x27]{1,160}).{0,20}?caused by: .{0,40}?(?:program not found|no such file or directory).{0,200}?\bmcp\b|\bmcp\b.{0,200}?failed to spawn: .{1,180}?caused by: .{0,40}?(?:program not found|no such file or directory)",
        ],
        examples: [
            "[ERROR] MCP server \"db\" Connection failed: ENOENT: no such file or directory, posix_spawn '/opt/corp/bin/mcp-db'",
            "error: Failed to spawn: `mcp-db`\n  Caused by: program not found\nMCP error -32000: Connection closed",
        ],
    }
    MCP_CALL_TIMEOUT "GK-ERR-872" Problem {
        "a request to an MCP server got no answer in the time that is waited for it; the model's service isn't involved" /
        "MCP サーバーへの呼び出しに、待ち時間内の応答がありませんでした。モデルのサービスは関係しません"
    } help {
        "See first whether the server answers at all. One with a command: run it in a terminal. One with an address: `curl -sS -i ADDRESS -H 'content-type: application/json' -H 'accept: application/json, text/event-stream' -d '{ \"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": { \"protocolVersion\": \"2025-03-26\", \"capabilities\": { }, \"clientInfo\": { \"name\": \"test\", \"version\": \"1\" } } }'`. No answer: the server, or the way to it (a firewall, a proxy, a private address), is at fault: its own log, or whoever runs it.\n- “listMcpTools”, “AgentDesignerWebview”, “Visual Studio Code”, “VS Code”, or another program than Claude Code: Claude Code's variables have no effect there. The server answers curl: then the fault is mostly in that program's own MCP part (its transport): update the extension or program and restart it, or raise its own limit.\n- In Claude Code, a tool's call: ask for less at once, or give it more time: MCP_TOOL_TIMEOUT in milliseconds before claude starts (or in `env` of the settings).\n- In Claude Code, at the start (“Starting connection”): MCP_TIMEOUT, in milliseconds. A server that is downloaded at each start is faster once it is installed.\n- Every call: the server hangs. In Claude Code /mcp reconnects it; its own log says at what: mostly a service that it calls without the proxy (HTTPS_PROXY in the server's `env`)." /
        "まず、サーバーが応答するかを確認してください。コマンドで起動するサーバーは、ターミナルで実行します。アドレスのあるサーバーは `curl -sS -i アドレス -H 'content-type: application/json' -H 'accept: application/json, text/event-stream' -d '{ \"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": { \"protocolVersion\": \"2025-03-26\", \"capabilities\": { }, \"clientInfo\": { \"name\": \"test\", \"version\": \"1\" } } }'` を実行します。応答がなければ、サーバーまたは経路（ファイアウォール、プロキシ、プライベートアドレス）の問題です。サーバーのログを確認するか、運用元に問い合わせてください。\n- 「listMcpTools」「AgentDesignerWebview」「Visual Studio Code」「VS Code」など、Claude Code 以外のプログラムの場合: Claude Code の環境変数は効きません。curl に応答がある場合、多くはそのプログラムの MCP の処理（転送）に問題があります。拡張機能またはプログラムを更新して再起動するか、そのプログラムの待ち時間の設定を延ばしてください。\n- Claude Code のツールの呼び出しの場合: 一度に求める量を減らすか、待ち時間を延ばしてください（claude の起動前、または設定の `env` で MCP_TOOL_TIMEOUT をミリ秒で指定）。\n- Claude Code の起動時の場合（「Starting connection」）: MCP_TIMEOUT（ミリ秒）です。起動のたびにダウンロードするサーバーは、先にインストールすると速くなります。\n- 毎回起こる場合: サーバーが止まっています。Claude Code では /mcp で再接続できます。原因はサーバーのログにあり、多くはサーバーがプロキシなしで呼び出すサービスです（サーバーの `env` の HTTPS_PROXY）。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp error -32001\b.{0,20}timed out|\bmcp tool\b.{0,80}timed out|\btool \S{1,80}: error: mcp error -32001",
        ],
        examples: [
            "Failed to call tool: Error: MCP error -32001: Request timed out.",
        ],
    }
    MCP_SLOW "GK-ERR-870" Problem {
        "an MCP server wasn't ready in the time that Claude Code waits at its start; the model's service isn't involved" /
        "MCP サーバーの準備が、Claude Code の起動時の待ち時間に間に合いませんでした。モデルのサービスは関係しません"
    } help {
        "Give it more time: `MCP_TIMEOUT=60000 claude` (milliseconds; old releases don't wait longer than 60 seconds), or in `env` of the settings. Then reconnect in /mcp.\n- It is downloaded at each start (npx, uvx, docker): run its command once in a terminal, or install the package; behind a proxy npm, uv and docker need it too.\n- It waits for something: run the command in a terminal: a sign-in, a question, or a program that isn't running.\n- It has an address: try that with `curl -v`." /
        "待ち時間を延ばしてください: `MCP_TIMEOUT=60000 claude`（ミリ秒。古いリリースは 60 秒までしか待ちません）、または設定の `env`。その後、/mcp で再接続します。\n- 起動のたびにダウンロードされる場合（npx、uvx、docker）: コマンドをターミナルで一度実行するか、パッケージをインストールしてください。プロキシのある環境では npm、uv、docker にも設定が必要です。\n- 何かを待っている場合: コマンドをターミナルで実行すると、サインイン、確認、起動していないプログラムのどれかが分かります。\n- アドレスのあるサーバーの場合: `curl -v` で確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp server \W?[\w .:@/-]{1,60}\W{1,3}timed out after \d+ ?ms|\bthe mcp server \x22[^\x22]{1,80}\x22 did not connect\b|version negotiation probe timed out|\bmcp server\b.{0,80}(?:connection timeout|startup timed out)",
        ],
        examples: [
            "The MCP server \"tools\" did not connect within 30000ms.",
        ],
    }
    MCP_ENDED "GK-ERR-871" Problem {
        "the program of an MCP server ended, or closed its output, instead of answering; the model's service isn't involved" /
        "MCP サーバーのプログラムが、応答せずに終了したか、出力を閉じました。モデルのサービスは関係しません"
    } help {
        "Run its command in a terminal: what it prints is the reason (a missing key, a script or file that isn't there any more, an old Node.js or Python, a package that can't be downloaded). `claude mcp get NAME` shows the command, `claude --debug` its output.\n- “Client transport closed”, “Server transport closed”, “For troubleshooting guidance” (a log of Claude Desktop, which has neither /mcp nor `claude mcp`): the server's own output stands in mcp-server-NAME.log (Windows %APPDATA%\\Claude\\logs, macOS ~/Library/Logs/Claude). Its `command`, `args` and `env` stand in claude_desktop_config.json (Settings, Developer); after a change quit the app whole, also in the tray. The app doesn't have your shell's PATH: write whole paths. An installed extension (.mcpb) is updated or removed under Settings, Extensions.\n- On Windows npx runs as `cmd /c npx …`.\n- The script that `args` names isn't there: security software, or a hoster's protection, removes or locks such scripts. Let `args` name a copy on this machine by its full path (with Node.js installed here), have it exempted there, and reconnect in /mcp.\n- It works in a terminal: the server lacks a variable that your shell has, or has a proxy that it doesn't need: set both in its own `env`.\n- It works in a terminal and lacks nothing: reconnect in /mcp. A server that opens something first (an SSH tunnel, a database) can end while it waits: open that beforehand, so that the server answers at once. It comes in Claude Code only, with another program for MCP (`npx @modelcontextprotocol/inspector` and the command) it doesn't: the release may be at fault; update Claude Code, or take the last that worked (`claude install VERSION`).\n- Now and then, in the middle of work: the server crashed; update it, reconnect in /mcp." /
        "コマンドをターミナルで実行すると、理由が表示されます（足りないキー、なくなったスクリプトやファイル、古い Node.js や Python、ダウンロードできないパッケージ）。コマンドは `claude mcp get 名前`、出力は `claude --debug` で分かります。\n- 「Client transport closed」「Server transport closed」「For troubleshooting guidance」の場合（Claude Desktop のログです。/mcp や `claude mcp` はありません）: サーバー自身の出力は mcp-server-名前.log にあります（Windows は %APPDATA%\\Claude\\logs、macOS は ~/Library/Logs/Claude）。`command`、`args`、`env` は claude_desktop_config.json にあり（設定の「開発者」）、変更後は通知領域も含めてアプリを完全に終了してください。アプリにはシェルの PATH がないため、完全なパスで書きます。インストールした拡張機能（.mcpb）は、設定の「拡張機能」で更新または削除します。\n- Windows では npx を `cmd /c npx …` の形にします。\n- `args` のスクリプトがない場合: セキュリティソフトやホスティング業者の保護機能が、スクリプトを削除またはロックすることがあります。この端末にあるコピーを `args` にフルパスで指定し（Node.js も必要です）、保護の対象外にして、/mcp で再接続してください。\n- ターミナルでは動作する場合: シェルにある環境変数が足りないか、不要なプロキシが渡っています。どちらもサーバー自身の `env` で設定してください。\n- ターミナルでは動作し、足りないものもない場合: /mcp で再接続してください。先に何か（SSH トンネル、データベース）を開くサーバーは、待つ間に終了することがあります。それを事前に開いておき、サーバーがすぐに応答するようにしてください。別の MCP 用プログラム（`npx @modelcontextprotocol/inspector` とコマンド）では起こらず Claude Code でだけ起こる場合は、リリースの問題の可能性があります。Claude Code を更新するか、動作していた最後のものに戻してください（`claude install バージョン`）。\n- 作業中にときどき起こる場合: サーバーが異常終了しています。サーバーを更新し、/mcp で再接続してください。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp error -32000\b|\bmcp\b.{0,40}\bconnection closed\b|server disconnected\. for troubleshooting|\bmcp[^\w@]{1,3}[\w-]{1,40}[^\w@]{1,3}server disconnected",
            r"\bserver transport closed unexpectedly\b",
        ],
        examples: [
            "MCP error -32000: Connection closed",
            "[tools] [info] Server transport closed unexpectedly, this is likely due to the process exiting early.",
        ],
    }
    MCP_DROPPED "GK-ERR-1214" Problem {
        "a tool of an MCP server was called that Claude Code isn't connected to, or not any more: mostly the connection was lost during the session; the model's service isn't involved" /
        "Claude Code に接続されていない MCP サーバーのツールが呼び出されました。多くは、セッションの途中で接続が切れています。モデルのサービスは関係しません"
    } help {
        "Connect it again: /mcp, choose the server, Reconnect; or start Claude Code again (`claude --continue` goes on with the conversation). Claude Code doesn't always do so by itself.\n- A server with an address: a short 404 or 502 while it was deployed anew or restarted, from a reverse proxy say, makes Claude Code drop it for the session. Its operator lets the proxy wait, or answer 503, while it restarts.\n- A server with a command: its process ended. `claude --debug` shows its last words; run the command in a terminal.\n- It was never connected: `claude mcp list` shows whether it is there, switched off, or fails." /
        "接続し直してください。/mcp でサーバーを選んで Reconnect を実行するか、Claude Code を起動し直します（会話は `claude --continue` で続けられます）。Claude Code が自動で接続し直すとは限りません。\n- アドレスのあるサーバーの場合: デプロイや再起動の間に（リバースプロキシなどが）短時間 404 や 502 を返すと、Claude Code はそのセッションでサーバーを外します。運用元が、再起動中はプロキシを待たせるか、503 を返すようにします。\n- コマンドで起動するサーバーの場合: プロセスが終了しています。最後の出力は `claude --debug` で分かります。コマンドをターミナルで実行してください。\n- 一度も接続されていない場合: 登録、無効化、失敗のいずれかは `claude mcp list` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp server ['`\x22]?[^'`\x22]{1,80}?['`\x22]? is (?:not|no longer) connected\b",
        ],
        examples: [
            "MCP server \"tools\" is not connected",
        ],
    }
    MCP "GK-ERR-237" Problem {
        "an MCP server isn't connected; the text gives no reason that is known here, and the model's service isn't involved" /
        "MCP サーバーに接続できません。本文からは理由を特定できませんでした。モデルのサービスは関係しません"
    } help {
        "`claude mcp list` or /mcp shows which one, `claude --debug` why: paste that line. Where the server has a command, run it in a terminal and read its output; where it has an address, try that with `curl -v`.\n- “Failed to connect”: the state of a server in `claude mcp list`; its name and its command or address stand before it on the same line: paste the whole line. One with an address often wants a sign-in: /mcp, choose it, “Authenticate”; `curl -v` shows 401 then.\n- The command isn't found or downloads nothing (npx, uvx, docker): install the package beforehand, give the program's full path; behind a proxy set npm's (`npm config set proxy`).\n- The command works in a terminal: run it with the variables that Claude Code hands on (`env` in the settings). If it hangs only with HTTP_PROXY and HTTPS_PROXY, give the server an `env` of its own (NO_PROXY, or the proxy empty).\n- Where the profile names the server, `genkan check` shows it. The others go on without it." /
        "どのサーバーかは `claude mcp list` または /mcp で、理由は `claude --debug` で分かります。その行も貼り付けてください。コマンドで起動するサーバーはターミナルで実行して表示を確認し、アドレスのあるサーバーは `curl -v` で確認してください。\n- 「Failed to connect」の場合: `claude mcp list` に表示される状態です。同じ行の前の部分に、サーバーの名前とコマンドまたはアドレスがあります。行全体を貼り付けてください。アドレスのあるサーバーでは、サインインが必要なことがよくあります。/mcp で選び、「Authenticate」を実行してください（`curl -v` では 401 になります）。\n- コマンドが見つからない、またはダウンロードできない場合（npx、uvx、docker）: パッケージを先にインストールし、プログラムの完全なパスを指定してください。プロキシのある環境では npm にも設定します（`npm config set proxy`）。\n- ターミナルでは動作する場合: Claude Code が渡す環境変数（設定の `env`）を付けて実行してください。HTTP_PROXY と HTTPS_PROXY があるときだけ応答しなくなる場合は、サーバーに独自の `env`（NO_PROXY、または空のプロキシ）を指定します。\n- プロファイルにあるサーバーは `genkan check` で確認できます。ほかのサーバーはそのまま使えます。"
    } text {
        verified: false,
        patterns: [
            r"mcp servers are configured but failed to connect|mcp server returned a malformed result",
            r"\bmcp server\b.{0,80}(?:failed|error|disconnected|timed out|not connected|closed|could not|connection timeout)|\bmcp error -32(?:[0-35-9]\d\d|4[013-9]\d|42[0-8])\b|\bmcp error -32429\W*$|\bmcp\b.{0,40}\bconnection closed\b|failed to (?:connect to|start) (?:the )?mcp|\bmcp[^\w@]{1,3}[\w-]{1,40}[^\w@]{1,3}(?:failed|connection (?:failed|error|timeout)|server (?:failed|disconnected))|failed to reconnect to (?:the )?\S{1,60} mcp|\bfailed to reconnect to [\w.:@/-]{2,60}\W{0,3}$|^\W{0,4}(?:error: )?failed to reconnect to (?:<[\w .:@/-]{1,60}>|(?-i:[A-Z])[\w.:@/-]{0,40}(?: [\w.:@/-]{1,40}){1,4}|claude\.ai [\w .:@/-]{1,60})\W{0,3}$|^\W{0,3}(?:✘|✗|×) failed to connect\W{0,3}$|mcp server connection",
            r"\bmcp servers?\b.{0,160}(?:✘|✗|×) ?failed",
            r": (?:npx|uvx|node|python3?|docker|cmd) .{1,160} - .{0,6}failed to connect|failed to load mcp|could not attach to mcp",
            r"\btried (?:re)?connecting to .{1,60}?, but the connection failed\b",
        ],
        examples: [
            "MCP servers are configured but failed to connect",
            "MCP server \"tools\" failed",
            "Manage MCP servers\n 1. tools  ✘ failed · Enter to view details",
            "tools: npx -y @acme/tools - ✗ Failed to connect",
            "Failed to reconnect to XcodeBuildMCP",
            "Failed to reconnect to <server>.",
            "✗ Failed to connect",
            "Tried reconnecting to tools, but the connection failed: Error: Connection closed",
        ],
    }
}
