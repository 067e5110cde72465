//! GK-ERR-237 and others: what Claude Code starts or is started by on this machine: MCP servers, plugins, editors, the desktop
//! app; and what ends it.

super::error_text::error_texts! {
    MCP_CERTIFICATE "GK-ERR-812" Remote {
        "the connection to an MCP server, its sign-in (“SDK auth”) or the download of its package fails over the certificate that is presented there; the model's service isn't involved" /
        "MCP サーバーへの接続、そのサインイン（「SDK auth」）、またはパッケージのダウンロードが、提示された証明書のために失敗しています。モデルのサービスは関係しません"
    } help {
        "The company inspects TLS: name its root certificate in the profile (`network.ca_bundle`, which sets NODE_EXTRA_CA_CERTS), then `genkan setup`. It has to be set before claude starts; in WSL and in a container, inside.\n- It is set, and only the sign-in fails: update Claude Code; releases since 2.1.113 are reported not to use it for a first sign-in. Until then sign in once from a network without inspection, or have the hosts of the server and of its sign-in exempted by the request below.\n- A server of your own or the company's, with a private authority or a self-signed certificate: NODE_EXTRA_CA_CERTS with that authority's certificate; “expired” or another name has to be corrected there, by whoever runs it.\n- The text names npm, uv or pip: the server's package can't be downloaded. Name the root there (npm `cafile`, uv SSL_CERT_FILE, pip PIP_CERT), or install the package beforehand." /
        "社内で TLS を検査している場合: ルート証明書をプロファイルの `network.ca_bundle`（NODE_EXTRA_CA_CERTS に設定されます）に指定し、`genkan setup` を実行してください。claude の起動前に設定されている必要があります。WSL とコンテナーでは、その中で設定します。\n- 設定済みで、サインインだけが失敗する場合: Claude Code を更新してください。2.1.113 以降に、最初のサインインで使われないリリースがあると報告されています。それまでは、検査のないネットワークで一度サインインするか、下の依頼文で、サーバーとサインイン先のホストを検査の対象外にしてもらってください。\n- 自分または会社のサーバーが、独自の認証局や自己署名証明書を使っている場合: その認証局の証明書を NODE_EXTRA_CA_CERTS に指定してください。期限切れや名前の不一致は、運用元がサーバー側で直す必要があります。\n- 本文に npm、uv、pip がある場合: サーバーのパッケージをダウンロードできていません。そのプログラムにルート証明書を指定するか（npm の `cafile`、uv の SSL_CERT_FILE、pip の PIP_CERT）、パッケージを先にインストールしてください。"
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
        "MCP サーバーのサインインが、事前に登録されたプログラムだけを受け付けます（動的クライアント登録に対応していません）。モデルのサービスは関係しません"
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
    MCP_EXCHANGE "GK-ERR-114" Person {
        "the sign-in of an MCP client (mcp-remote, or another program with the MCP SDK) stops at its last step: the server's sign-in refused its code or stored token; the model's service isn't involved" /
        "MCP クライアント（mcp-remote、または MCP SDK を使う別のプログラム）のサインインが最後の段階で止まりました。サーバーのサインインが、クライアントのコードまたは保存済みのトークンを拒否しています。モデルのサービスは関係しません"
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
        "MCP クライアント（mcp-remote、または MCP SDK を使う別のプログラム）のサインインが最初の段階で止まりました。サーバーのサインインがクライアントの登録を拒否したため、ブラウザーは開きません。モデルのサービスは関係しません"
    } help {
        "Neither another try nor an empty ~/.mcp-auth changes that: have whoever runs the server register one for you, and give its id (Claude Code: `claude mcp add --transport http NAME ADDRESS --client-id ID`; mcp-remote: --static-oauth-client-info), or take a token in place of the sign-in (`--header \"Authorization: Bearer TOKEN\"`).\n- “ServerError”: the server's own fault, or it takes only clients that it knows and doesn't say so: ask its operator, and try later.\n- “InvalidClientMetadataError”, “invalid_redirect_uri”: it takes only addresses of return or kinds of clients that it lists: a fixed port (mcp-remote: the number behind the address; Claude Code: --callback-port) that its documentation names; update that program." /
        "やり直しても、~/.mcp-auth を空にしても変わりません。サーバーの運用元にクライアントを登録してもらい、その ID を指定するか（Claude Code では `claude mcp add --transport http 名前 アドレス --client-id ID`、mcp-remote では --static-oauth-client-info）、サインインの代わりにトークンを使ってください（`--header \"Authorization: Bearer トークン\"`）。\n- 「ServerError」の場合: サーバー側の障害か、既知のクライアントだけを受け付け、それを示していません。運用元に確認し、後で試してください。\n- 「InvalidClientMetadataError」「invalid_redirect_uri」の場合: 決められた戻り先またはクライアントの種類だけを受け付けます。サーバーの説明書にある固定のポートを使い（mcp-remote ではアドレスの後の数字、Claude Code では --callback-port）、クライアントを更新してください。"
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
    MCP_SIGN_IN "GK-ERR-356" Person {
        "the sign-in to an MCP server (OAuth) fails; the model's service isn't involved" /
        "MCP サーバーへのサインイン（OAuth）が成立しません。モデルのサービスは関係しません"
    } help {
        "The text says that it needs authentication: sign in there with /mcp in Claude Code.\n- “Invalid OAuth error response”: the server answered the sign-in with something that isn't OAuth. With 404 or “Not Found” it has no OAuth at its address (neither its metadata nor a registration of clients), and /mcp only repeats it: compare the address, give the server a token if it takes one (`--header \"Authorization: Bearer TOKEN\"`), or have its operator offer these endpoints or switch the sign-in off.\n- GitHub's server: make a personal access token, remove the plugin's entry, and add it yourself: `claude mcp add --transport http github ADDRESS --header \"Authorization: Bearer TOKEN\"`, with the address from the text.\n- “rejected the Authorization header”: the token in the entry has ended or is another server's: remove the entry and add it with a new one.\n- The answer isn't OAuth, or the resource name differs from the address: contact whoever runs the server." /
        "認証が必要と表示された場合: Claude Code の /mcp からサインインしてください。\n- 「Invalid OAuth error response」の場合: サーバーがサインインに OAuth ではない応答を返しました。404 または「Not Found」であれば、そのアドレスに OAuth がなく（メタデータも、クライアントの登録も）、/mcp で繰り返しても変わりません。アドレスを確認し、トークンを受け付けるサーバーには指定してください（`--header \"Authorization: Bearer トークン\"`）。それ以外では、サーバーの運用元に、これらのエンドポイントの提供か、サインインの無効化を依頼します。\n- GitHub のサーバーの場合: 個人用アクセストークンを作り、プラグインの登録を削除して、自分で追加してください（アドレスは本文のもの）: `claude mcp add --transport http github アドレス --header \"Authorization: Bearer トークン\"`。\n- 「rejected the Authorization header」の場合: 登録にあるトークンの期限が切れたか、別のサーバーのものです。登録を削除し、新しいトークンで追加し直してください。\n- OAuth ではない応答や、アドレスと異なるリソース名の場合: サーバーの運用元に連絡してください。"
    } text {
        verified: false,
        patterns: [
            r"mcp server \x22[^\x22]{1,80}\x22 rejected the (?:credential from its headershelper|authorization header in its config|session credential)|server rejected the (?:configured )?authorization header|authentication required for sse server",
            r"refusing to send credentials? to non-https token endpoint|authorization server changed between redirect and callback|existing oauth client information is required|oauth client information must be saveable|doesn't accept sign-ins from claude code|\brequires authentication\. use (?:the )?'authenticate'|got new credentials, but \S{1,80} rejected them|couldn't complete authentication for \x22|url is missing or not a valid url, so sign-in can't start",
            r"(?:\((?:http|sse)\) - .{0,6}failed to connect .{0,40}?)?incompatible auth server|dynamic client registration|\bsdk auth (?:failed|error)\b|invalid oauth error response|protected resource \S{1,160} does not match expected|trying to load (?:well-known )?(?:oauth|openid)|\bhttp\) - .{0,6}needs authentication|\bmcp\b.{0,80}\b(?:needs|requires) (?:re-?)?(?:authentication|authorization)|authorization with the mcp server failed|error posting to endpoint \(http 40[13]\)|no client info(?:rmation)? found",
            r"\bmcp servers? needs? (?:re-?)?auth\b",
        ],
        examples: [
            "MCP server \"tools\" rejected the Authorization header in its config",
            "This service doesn't accept sign-ins from Claude Code. Connect it on claude.ai to use it here.",
            "Error: Incompatible auth server: does not support response type code",
            "2 MCP servers need auth · /mcp",
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
            r"\bmcp config(?:uration)?\b.{0,60}(?:not a valid|invalid)|(?:invalid|failed to parse) mcp config(?:uration)?(?:\W{1,4}mcpservers\b.{0,120})?|does not adhere to mcp server configuration schema|mcp-config-invalid|mcp config file not found",
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
        "プログラムと引数を分けて指定してください: `\"command\": \"npx\", \"args\": [\"-y\", \"@scope/package\"]`、または `claude mcp add NAME -- npx -y @scope/package`。`~` は展開されないため、完全なパスを書きます。コマンド全体を引用符で囲むと、1 つの名前になります。"
    } text {
        verified: false,
        patterns: [
            r"\bspawn (?:npx|uvx|uv|bunx|bun|node|deno|python3?|docker|cmd)(?: [-@~./\\\w:=]{1,100}){1,8}? ENOENT\b",
            r"\bposix_spawn '(?:npx|uvx|uv|bunx|bun|node|deno|python3?|docker|cmd) [^']{1,200}'|\bno such file or directory: '(?:npx|uvx|uv|bunx|bun|node|deno|python3?|docker|cmd) [^']{1,200}'",
            r"\bspawn (?:/|[a-z]:\\)\S{1,160}/(?:node|npx|uvx?|bunx?|python3?|deno)(?:\.exe)? \S.{0,240}? enoent\b",
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
    MCP_OUTPUT "GK-ERR-459" Problem {
        "an MCP tool answered at greater length than Claude Code takes from one" /
        "MCP ツールの応答が、Claude Code で受け取れる長さを超えました"
    } help {
        "Ask for less: fewer entries, a page, a filter, if the tool has them; the model often does so by itself. Otherwise raise MAX_MCP_OUTPUT_TOKENS (25000 unless set, `genkan explain MAX_MCP_OUTPUT_TOKENS`), in the profile's `claude.env` or the shell, and start Claude Code again." /
        "ツールにページ、件数、絞り込みの指定があれば、取得する量を減らしてください（モデルが自分でそうすることもよくあります）。それができない場合は、プロファイルの `claude.env` またはシェルで MAX_MCP_OUTPUT_TOKENS（既定は 25000。`genkan explain MAX_MCP_OUTPUT_TOKENS`）を引き上げ、Claude Code を起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bresult \([\d,]+ characters\) exceeds maximum allowed tokens|from mcp server \x22[^\x22]{1,80}\x22 for tool \x22[^\x22]{1,120}\x22 was larger than",
            r"\bmcp tool \W.{1,80}?\W response \(\d+ tokens\) exceeds maximum allowed tokens(?: \(\d+\))?",
        ],
        examples: [
            "Error: result (412,883 characters) exceeds maximum allowed tokens. Output has been saved to /home/taro/.claude/tool-results/mcp-1.json.",
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
            r"\bheadershelper for (?:mcp )?server '[^']{1,80}' (?:did not return|must return|failed|returned)|error getting mcp headers from headershelper",
        ],
        examples: [
            "headersHelper for MCP server 'tools' did not return valid JSON",
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
        "git can't reach the host of the repository (usually a plugin's or its marketplace's); nothing was downloaded, and the model's service isn't involved" /
        "git がリポジトリのホストに接続できません（多くはプラグインまたはその配布元）。何もダウンロードされておらず、モデルのサービスは関係しません"
    } help {
        "The company goes out by a proxy: git has to know it. `git config --global http.proxy http://PROXY:PORT`, or HTTPS_PROXY where claude is started; `git ls-remote` with the same address shows whether it works.\n- A firewall: the network team has to allow the host in the text. Where SSH to the host is allowed and you have a key there: `git config --global url.\"git@github.com:\".insteadOf \"https://github.com/\"`.\n- It worked an hour ago, or works from another network: try again (the VPN, or the host itself)." /
        "社内からプロキシを経由する場合: git にもプロキシの設定が必要です。`git config --global http.proxy http://プロキシ:ポート` を実行するか、claude を起動する環境で HTTPS_PROXY を設定し、同じアドレスの `git ls-remote` で確認してください。\n- ファイアウォールの場合: 本文のホストの許可をネットワーク担当に依頼してください。そのホストへの SSH が許可されていて鍵があれば、`git config --global url.\"git@github.com:\".insteadOf \"https://github.com/\"` でも取得できます。\n- 少し前まで動作していた場合や、別のネットワークで動作する場合: もう一度試してください（VPN またはホスト側の問題）。"
    } text {
        verified: false,
        patterns: [
            r"(?:failed to (?:download/cache|clone|install) (?:the )?(?:plugin|marketplace|repository)\b.{0,300}?)?unable to access '?https?://(?<host>[\w.-]+)[^' ]{0,200}'?:? (?:failed to connect to \S{1,120} port 443\b(?: after \d{1,7} ms)?(?:: (?:couldn't connect to server|connection (?:refused|timed out)|timed out))?|connection timed out|(?:recv failure|openssl ssl_connect): (?:connection reset|connection timed out|ssl_error_syscall))",
        ],
        ask: NetworkTeam {
            "git on this machine can't connect to the following host (port 443). Please allow it, or tell me the proxy that these connections have to use: {hosts}" /
            "この端末の git から次のホスト（ポート 443）に接続できません。接続を許可していただくか、経由すべきプロキシのアドレスを教えていただけますか: {hosts}"
        },
        examples: [
            "fatal: unable to access 'https://github.com/acme/plugins.git/': Failed to connect to github.com port 443 after 136078 ms: Couldn't connect to server",
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
        ],
        examples: [
            "Error POSTing to endpoint (HTTP 400): InternalServerError: stream is not readable",
            "MCP server \"docs\": SSE Connection error: {\"url\":\"https://docs.acme.example/mcp\",\"error\":\"SSE error: Non-200 status code (405)\"}",
            "Streamable HTTP error: Failed to open SSE stream: Method Not Allowed",
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
        "Run its command in a terminal: what it prints is the reason (a missing key, a script or file that isn't there any more, an old Node.js or Python, a package that can't be downloaded). `claude mcp get NAME` shows the command, `claude --debug` its output.\n- On Windows npx runs as `cmd /c npx …`.\n- The script that `args` names isn't there: security software, or a hoster's protection, removes or locks such scripts. Let `args` name a copy on this machine by its full path (with Node.js installed here), have it exempted there, and reconnect in /mcp.\n- It works in a terminal: the server lacks a variable that your shell has, or has a proxy that it doesn't need: set both in its own `env`.\n- It works in a terminal and lacks nothing: reconnect in /mcp. A server that opens something first (an SSH tunnel, a database) can end while it waits: open that beforehand, so that the server answers at once. It comes in Claude Code only, with another program for MCP (`npx @modelcontextprotocol/inspector` and the command) it doesn't: the release may be at fault; update Claude Code, or take the last that worked (`claude install VERSION`).\n- Now and then, in the middle of work: the server crashed; update it, reconnect in /mcp." /
        "コマンドをターミナルで実行すると、理由が表示されます（足りないキー、なくなったスクリプトやファイル、古い Node.js や Python、ダウンロードできないパッケージ）。コマンドは `claude mcp get 名前`、出力は `claude --debug` で分かります。\n- Windows では npx を `cmd /c npx …` の形にします。\n- `args` のスクリプトがない場合: セキュリティソフトやホスティング業者の保護機能が、スクリプトを削除または隔離することがあります。この端末にあるコピーを `args` にフルパスで指定し（Node.js も必要です）、保護の対象外にして、/mcp で再接続してください。\n- ターミナルでは動作する場合: シェルにある環境変数が足りないか、不要なプロキシが渡っています。どちらもサーバー自身の `env` で設定してください。\n- ターミナルでは動作し、足りないものもない場合: /mcp で再接続してください。先に何か（SSH トンネル、データベース）を開くサーバーは、待つ間に終了することがあります。それを事前に開いておき、サーバーがすぐに応答するようにしてください。別の MCP 用プログラム（`npx @modelcontextprotocol/inspector` とコマンド）では起こらず Claude Code でだけ起こる場合は、リリースの問題の可能性があります。Claude Code を更新するか、動作していた最後のものに戻してください（`claude install バージョン`）。\n- 作業中にときどき起こる場合: サーバーが異常終了しています。更新し、/mcp で再接続してください。"
    } text {
        verified: false,
        patterns: [
            r"\bmcp error -32000\b|\bmcp\b.{0,40}\bconnection closed\b|server disconnected\. for troubleshooting|\bmcp[^\w@]{1,3}[\w-]{1,40}[^\w@]{1,3}server disconnected",
        ],
        examples: [
            "MCP error -32000: Connection closed",
        ],
    }
    MCP "GK-ERR-237" Problem {
        "an MCP server isn't connected; the text gives no reason that is known here, and the model's service isn't involved" /
        "MCP サーバーに接続できません。既知の理由は本文にありません。モデルのサービスは関係しません"
    } help {
        "`claude mcp list` or /mcp shows which one, `claude --debug` why: paste that line. Where the server has a command, run it in a terminal and read its output; where it has an address, try that with `curl -v`.\n- The command isn't found or downloads nothing (npx, uvx, docker): install the package beforehand, give the program's full path; behind a proxy set npm's (`npm config set proxy`).\n- The command works in a terminal: run it with the variables that Claude Code hands on (`env` in the settings). If it hangs only with HTTP_PROXY and HTTPS_PROXY, give the server an `env` of its own (NO_PROXY, or the proxy empty).\n- Where the profile names the server, `genkan check` shows it. The others go on without it." /
        "どのサーバーかは `claude mcp list` または /mcp で、理由は `claude --debug` で分かります。その行も貼り付けてください。コマンドで起動するサーバーはターミナルで実行して表示を確認し、アドレスのあるサーバーは `curl -v` で確認してください。\n- コマンドが見つからない、またはダウンロードできない場合（npx、uvx、docker）: パッケージを先にインストールし、プログラムの完全なパスを指定してください。プロキシのある環境では npm にも設定します（`npm config set proxy`）。\n- ターミナルでは動作する場合: Claude Code が渡す環境変数（設定の `env`）を付けて実行してください。HTTP_PROXY と HTTPS_PROXY があるときだけ止まるなら、サーバーに独自の `env`（NO_PROXY、または空のプロキシ）を指定します。\n- プロファイルにあるサーバーは `genkan check` で確認できます。ほかのサーバーはそのまま使えます。"
    } text {
        verified: false,
        patterns: [
            r"mcp servers are configured but failed to connect|mcp server returned a malformed result",
            r"\bmcp server\b.{0,80}(?:failed|error|disconnected|timed out|not connected|closed|could not|connection timeout)|\bmcp error -32\d{3}\b|\bmcp\b.{0,40}\bconnection closed\b|failed to (?:connect to|start) (?:the )?mcp|\bmcp[^\w@]{1,3}[\w-]{1,40}[^\w@]{1,3}(?:failed|connection (?:failed|error|timeout)|server (?:failed|disconnected))|failed to reconnect to (?:the )?\S{1,60} mcp|\bfailed to reconnect to [\w.:@-]{2,60}\W{0,3}$|mcp server connection",
            r"\bmcp servers?\b.{0,160}(?:✘|✗|×) ?failed",
            r": (?:npx|uvx|node|python3?|docker|cmd) .{1,160} - .{0,6}failed to connect|failed to load mcp|could not attach to mcp",
        ],
        examples: [
            "MCP servers are configured but failed to connect",
            "MCP server \"tools\" failed",
            "Manage MCP servers\n 1. tools  ✘ failed · Enter to view details",
            "tools: npx -y @acme/tools - ✗ Failed to connect",
            "Failed to reconnect to XcodeBuildMCP",
        ],
    }
    GIT_ORGANIZATION "GK-ERR-760" Person {
        "git is signed in, and the organization on GitHub doesn't let this sign-in in: it wants single sign-on (SAML), another network address, or another kind of token" /
        "git のサインインはできていますが、GitHub の組織がそれを受け付けません。シングルサインオン（SAML）、別のネットワークのアドレス、または別の種類のトークンが必要です"
    } help {
        "SAML SSO: in GitHub › Settings, open the token or SSH key, choose “Configure SSO” and authorize the organization; with the GitHub CLI `gh auth refresh` does it in the browser.\n- IP allow list: use the company's network or VPN; only an owner of the organization can add an address.\n- “forbids access via a personal access token”: make one that the rule accepts (shorter lifetime, fine-grained), or sign in with `gh auth login`.\n- The model's service isn't involved: Claude Code only ran git." /
        "SAML SSO の場合: GitHub の Settings でトークンまたは SSH 鍵を開き、「Configure SSO」で組織を承認してください。GitHub CLI では `gh auth refresh` がブラウザーで行います。\n- IP allow list の場合: 社内ネットワークか VPN から接続してください。アドレスを追加できるのは組織の Owner だけです。\n- 「forbids access via a personal access token」の場合: 規則に合うトークン（有効期間が短いもの、fine-grained）を作るか、`gh auth login` でサインインしてください。\n- モデルのサービスは関係しません。Claude Code が git を実行しただけです。"
    } text {
        verified: false,
        patterns: [
            r"organization has enabled or enforced saml sso",
            r"organization has an ip allow list enabled",
            r"organization forbids access via (?:a )?(?:fine-grained |classic )?personal access tokens?",
            r"\bpersonal access tokens \(classic\) are forbidden\b",
        ],
        examples: [
            "remote: The `corp' organization has enabled or enforced SAML SSO. To access
remote: this repository, you must use the HTTPS remote with a personal access token",
            "remote: Although you appear to have the correct authorization credentials,
remote: the `corp` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
            "remote: The 'corp' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days.",
            "remote: Personal access tokens (classic) are forbidden from accessing this repository.",
        ],
    }
    GIT_OWNER "GK-ERR-761" Usage {
        "git doesn't trust this folder, because it belongs to another user (a mounted folder of a container or WSL, a drive of Windows, or a clone made with sudo)" /
        "フォルダーの所有者が別のユーザーのため、git がこのフォルダーを信頼していません（コンテナーや WSL のマウント、Windows のドライブ、sudo で作ったクローンなど）"
    } help {
        "The folder is yours and only mounted: `git config --global --add safe.directory PATH`, with the path as the text writes it, as the user who runs Claude Code (in a dev container, in the container).\n- “__w”, “github/workspace”, “GITHUB_ACTION_PATH” (a job of GitHub Actions, mostly one with `container:`): mostly the workspace belongs to the runner's user, and the job runs as root. Give the job a step of its own before actions/checkout, and so before claude-code-action: `run: git config --global --add safe.directory PATH`. What checkout sets by itself holds for checkout alone.\n- It was made with sudo: `sudo chown -R $USER PATH`.\n- Somebody else's folder: don't add it; clone the repository yourself. Claude Code runs without git's help there until it is settled." /
        "自分のフォルダーがマウントされているだけの場合: Claude Code を実行するユーザーで（dev container ではコンテナーの中で）、`git config --global --add safe.directory パス` を実行してください。パスは本文のとおりに書きます。\n- 「__w」「github/workspace」「GITHUB_ACTION_PATH」（GitHub Actions のジョブ。多くは `container:` を使うもの）の場合: 多くは、ワークスペースがランナーのユーザーのもので、ジョブは root で動いています。actions/checkout より前（したがって claude-code-action より前）に、ステップ `run: git config --global --add safe.directory パス` を加えてください。checkout が自動で設定するものは、checkout の中でだけ有効です。\n- sudo で作った場合: `sudo chown -R $USER パス` を実行してください。\n- 他人のフォルダーの場合: 追加せず、自分でクローンしてください。解決するまで、Claude Code はそこで git を使えません。"
    } text {
        verified: false,
        patterns: [
            r"detected dubious ownership in repository",
        ],
        examples: [
            "fatal: detected dubious ownership in repository at '/workspaces/app'
To add an exception for this directory, call:",
        ],
    }
    GIT_VALUES "GK-ERR-1006" Usage {
        "git doesn't replace a setting that stands more than once in its file" /
        "ファイルに複数回書かれた設定を、git は置き換えません"
    } help {
        "`git config --show-origin --get-all NAME`, with the name in the text, shows the values and their file. Set it with `git config --global --replace-all NAME VALUE`, or take the superfluous lines out of ~/.gitconfig.\n- At the start of a container: its script sets the name with a plain `git config`, and `gh auth setup-git` wrote more values before; --replace-all in the script." /
        "値とファイルは、本文の設定名を付けた `git config --show-origin --get-all 設定名` で分かります。`git config --global --replace-all 設定名 値` で設定するか、~/.gitconfig の余分な行を削除してください。\n- コンテナーの起動時の場合: スクリプトが通常の `git config` で設定し、先に `gh auth setup-git` が複数の値を書いています。スクリプトで --replace-all を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bcannot overwrite multiple values with a single value\b",
        ],
        examples: [
            "warning: credential.https://github.com.helper has multiple values\nerror: cannot overwrite multiple values with a single value",
        ],
    }
    GIT_HELPER "GK-ERR-762" Usage {
        "git's credential helper, which should keep or find the sign-in, isn't installed here, or has no place to keep it" /
        "サインインを保管する git の資格情報ヘルパーが、この端末にないか、保管先を持っていません"
    } help {
        "“'credential-…' is not a git command”: `git config --show-origin --get-all credential.helper` shows where the helper is named. Install it, or remove the line: mostly a Windows setting (credential-manager) that came into WSL or a container, or the old name (credential-manager-core, now credential-manager).\n- Git Credential Manager without a store (Linux, WSL, SSH): `git config --global credential.credentialStore cache`, or `gpg` after `pass init KEY`; secretservice needs a desktop session. In WSL, credential.helper can name Windows' git-credential-manager.exe.\n- Or do without: `gh auth login`, then `gh auth setup-git`; or an SSH key." /
        "「'credential-…' is not a git command」の場合: どこで指定されているかは `git config --show-origin --get-all credential.helper` で分かります。インストールするか、その行を削除してください。Windows の設定（credential-manager）が WSL やコンテナーに入ったもの、または旧名（credential-manager-core、現在は credential-manager）が大半です。\n- Git Credential Manager に保管先がない場合（Linux、WSL、SSH）: `git config --global credential.credentialStore cache`、または `pass init 鍵` のあとで `gpg` を指定してください。secretservice にはデスクトップのセッションが必要です。WSL では、credential.helper に Windows の git-credential-manager.exe を指定できます。\n- 使わない方法: `gh auth login` のあとで `gh auth setup-git`、または SSH 鍵を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bgit: 'credential-[\w-]{2,40}' is not a git command",
            r"no credential store has been selected",
            r"cannot use the 'secretservice' credential backing store",
            r"cannot find gpg id in password store",
        ],
        examples: [
            "git: 'credential-manager-core' is not a git command. See 'git --help'.",
            "fatal: No credential store has been selected.

Set the GCM_CREDENTIAL_STORE environment variable",
            "fatal: Cannot use the 'secretservice' credential backing store without a graphical interface present.",
            "fatal: Cannot find GPG ID in password store at '/home/taro/.password-store'; run `pass init <gpg-id>` to initialize the store.",
        ],
    }
    SSH_FILES "GK-ERR-763" Usage {
        "ssh doesn't use a key or configuration file here, because other users may read or change it" /
        "ほかのユーザーが読み書きできる状態のため、ssh が鍵または設定ファイルを使いません"
    } help {
        "Linux, macOS, WSL: `chmod 700 ~/.ssh` and `chmod 600 ~/.ssh/config ~/.ssh/id_*`; the files have to be yours (`ls -l ~/.ssh`).\n- A key on a drive of Windows (/mnt/c) in WSL: chmod has no effect there; copy it to ~/.ssh in WSL.\n- Windows: file › Properties › Security › Advanced: you are the owner, inheritance is off, and only you (and SYSTEM) have access. Claude Code's own sign-in isn't involved." /
        "Linux、macOS、WSL の場合: `chmod 700 ~/.ssh` と `chmod 600 ~/.ssh/config ~/.ssh/id_*` を実行してください。所有者が自分である必要があります（`ls -l ~/.ssh`）。\n- WSL で Windows のドライブ（/mnt/c）の鍵を使っている場合: chmod は効きません。WSL の ~/.ssh にコピーしてください。\n- Windows の場合: ファイルのプロパティ › セキュリティ › 詳細設定で、所有者を自分にし、継承を無効にして、自分（と SYSTEM）だけがアクセスできるようにしてください。Claude Code のサインインは関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\bbad owner or permissions on \S{1,200}",
            r"warning: unprotected private key file|\bpermissions 0?\d{3,4} for '[^']{1,200}' are too open",
        ],
        examples: [
            "Bad owner or permissions on C:\\Users\\taro/.ssh/config",
            "@ WARNING: UNPROTECTED PRIVATE KEY FILE! @
Permissions 0644 for '/home/taro/.ssh/id_ed25519' are too open.",
        ],
    }
    SSH_HOST_CHANGED "GK-ERR-764" Problem {
        "the ssh server shows another host key than the one that is stored here, so ssh refuses to connect" /
        "ssh サーバーのホスト鍵が、この端末に保存されたものと異なるため、ssh が接続を拒否しました"
    } help {
        "Compare the fingerprint in the text with what the host's owner publishes (GitHub: docs.github.com, “SSH key fingerprints”; a company's server: its administrator). Only if it is right: `ssh-keygen -R HOST`, and connect again.\n- A machine that was set up anew, or an address that another machine has now, has a new key.\n- It isn't right: something on the route answers in the host's place; tell the network team, and don't connect. HTTPS with a token is another way meanwhile." /
        "本文のフィンガープリントを、公開されたもの（GitHub は docs.github.com の「SSH key fingerprints」、社内サーバーは管理者）と比べてください。一致する場合だけ、`ssh-keygen -R ホスト` を実行して接続し直してください。\n- 再構築されたサーバーや、アドレスを引き継いだ別のサーバーでは、鍵が新しくなります。\n- 一致しない場合: 経路上の何かがホストの代わりに応答しています。接続せず、ネットワーク担当に連絡してください。その間は、HTTPS とトークンを使う方法があります。"
    } text {
        verified: false,
        patterns: [
            r"remote host identification has changed",
        ],
        examples: [
            "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!",
        ],
    }
    SSH_AGENT "GK-ERR-765" Usage {
        "the ssh agent, which holds the key, isn't reached from here or refuses to sign with it" /
        "鍵を保持する ssh-agent に接続できないか、ssh-agent が署名を拒否しました"
    } help {
        "“Could not open a connection”: `eval \"$(ssh-agent -s)\"`, then `ssh-add`, in the shell that starts Claude Code; in a container or over SSH the agent has to be forwarded (`ssh -A`, SSH_AUTH_SOCK). Windows: `Start-Service ssh-agent` (its start type must not be Disabled).\n- “agent refused operation”: the key's file is readable by others (`chmod 600`), its passphrase can't be asked for here (`ssh-add` once by hand), or a security key waits for a touch." /
        "「Could not open a connection」の場合: Claude Code を起動するシェルで `eval \"$(ssh-agent -s)\"`、続けて `ssh-add` を実行してください。コンテナーや SSH 先では、agent の転送（`ssh -A`、SSH_AUTH_SOCK）が必要です。Windows では `Start-Service ssh-agent` を実行します（スタートアップの種類が「無効」だと起動できません）。\n- 「agent refused operation」の場合: 鍵のファイルがほかのユーザーにも読める（`chmod 600`）、パスフレーズを入力できない（一度 `ssh-add` を手で実行）、セキュリティキーがタッチを待っている、のいずれかです。"
    } text {
        verified: false,
        patterns: [
            r"could not open a connection to your authentication agent",
            r"\bagent refused operation\b",
        ],
        examples: [
            "Could not open a connection to your authentication agent.",
            "sign_and_send_pubkey: signing failed for RSA \"/home/taro/.ssh/id_rsa\" from agent: agent refused operation",
        ],
    }
    GIT_LOCK "GK-ERR-766" Usage {
        "another git command is at work in this repository, or one was interrupted and left its lock file behind" /
        "このリポジトリで別の git コマンドが実行中か、中断されたコマンドのロックファイルが残っています"
    } help {
        "Wait until it has ended: a second Claude Code session, an editor's git view or a commit that waits for its message. If no git runs any more (`ps -ef | grep git`), delete the lock file that the text names (`.git/index.lock`), and try again.\n- Several sessions work at once: give each its own worktree (`git worktree add`)." /
        "終わるまで待ってください。別の Claude Code のセッション、エディターの git 表示、メッセージの入力待ちのコミットなどです。git がもう動いていなければ（`ps -ef | grep git`）、本文のロックファイル（`.git/index.lock`）を削除してやり直してください。\n- 複数のセッションで同時に作業する場合: それぞれに worktree を用意してください（`git worktree add`）。"
    } text {
        verified: false,
        patterns: [
            r"unable to create '[^']{1,300}\.git[/\\][^']{0,200}\.lock': file exists",
        ],
        examples: [
            "fatal: Unable to create '/home/taro/app/.git/index.lock': File exists.",
        ],
    }
    BRANCH_IN_WORKTREE "GK-ERR-308" Usage {
        "git finds this branch checked out in another worktree (folder) of the repository, and doesn't use one branch in two of them" /
        "このブランチは、リポジトリの別の worktree（フォルダー）でチェックアウトされています。git は 1 つのブランチを 2 か所では使いません"
    } help {
        "Go on in the folder that the text names (`git worktree list` shows them all). It isn't needed any more: commit what is in it, `git worktree remove FOLDER`, and try again.\n- The folder is gone already, “missing but already registered”: `git worktree prune`, then again.\n- A program made it for an earlier session (Claude Squad, Claude Code's --worktree, an editor): end or delete that session there, which removes its worktree. Lines like “could not get repo name for instance that has not been started” only follow.\n- Both have to work at once: give the new one a branch of its own: `git worktree add -b NEW FOLDER BRANCH`, in Claude Code another name behind --worktree. Don't force it (`--force`, --ignore-other-worktrees): two folders would then move one branch.\n- “delete branch”, “delete the branch”: first `git worktree remove FOLDER`, or check out another branch there." /
        "本文にあるフォルダーで作業を続けてください（一覧は `git worktree list` で分かります）。もう必要なければ、そこにあるものをコミットし、`git worktree remove フォルダー` を実行してから、やり直してください。\n- フォルダーがもうない場合や、「missing but already registered」の場合: `git worktree prune` を実行してから、やり直してください。\n- プログラムが以前のセッション用に作った場合（Claude Squad、Claude Code の --worktree、エディター）: そのプログラムでセッションを終了または削除すると、worktree も削除されます。「could not get repo name for instance that has not been started」のような行は、その結果です。\n- 同時に作業する場合: 新しい方に別のブランチを用意してください: `git worktree add -b 新しい名前 フォルダー ブランチ`（Claude Code では --worktree に別の名前を付けます）。強制（`--force`、--ignore-other-worktrees）はしないでください。2 つのフォルダーが 1 つのブランチを動かすことになります。\n- 「delete branch」「delete the branch」の場合: 先に `git worktree remove フォルダー` を実行するか、そこで別のブランチをチェックアウトしてください。"
    } text {
        verified: false,
        patterns: [
            r"'[^']{1,200}' is already (?:used by worktree|checked out) at '(?<path>[^']{1,300})'",
            r"\b(?:cannot force update|cannot delete|refusing to fetch into) (?:the )?branch '[^']{1,200}' (?:used by worktree|checked out) at\b",
            r"\bfor worktree \x22[^\x22]{1,120}\x22 is already checked out elsewhere in this repository",
            r"\bis a missing but already registered worktree\b",
        ],
        examples: [
            "fatal: 'feature/tokens' is already used by worktree at '/home/taro/.claude-squad/worktrees/tokens_186285e4'",
            "error: Cannot delete branch 'feature/tokens' checked out at '/home/taro/app-tokens'",
            "branch \"worktree-tokens\" for worktree \"tokens\" is already checked out elsewhere in this repository. Pass a different --worktree name.",
            "fatal: '../app-tokens' is a missing but already registered worktree;\nuse 'add -f' to override, or 'prune' or 'remove' to clear",
        ],
    }
    GIT_IDENTITY "GK-ERR-767" Usage {
        "git doesn't know whose name a commit should have: user.name and user.email aren't set here" /
        "コミットの作成者が git に設定されていません（user.name と user.email）"
    } help {
        "Set them once, as the user who runs Claude Code: `git config --global user.name \"NAME\"` and `git config --global user.email ADDRESS` (the address that the company's repositories expect).\n- In a container or CI job they have to be set there, or come from GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL, GIT_COMMITTER_NAME and GIT_COMMITTER_EMAIL." /
        "Claude Code を実行するユーザーで、一度設定してください。`git config --global user.name \"名前\"` と `git config --global user.email アドレス`（会社のリポジトリで使うアドレス）です。\n- コンテナーや CI のジョブでは、その中で設定するか、GIT_AUTHOR_NAME、GIT_AUTHOR_EMAIL、GIT_COMMITTER_NAME、GIT_COMMITTER_EMAIL を渡してください。"
    } text {
        verified: false,
        patterns: [
            r"unable to auto-detect email address|\bplease tell me who you are\W|empty ident name \(for <",
        ],
        examples: [
            "fatal: unable to auto-detect email address (got 'taro@host.(none)')",
        ],
    }
    REPOSITORY_HTTPS "GK-ERR-928" Person {
        "git can't fetch a repository (mostly a plugin's or its marketplace's) by HTTPS without asking: it has no token for it, or no repository has that name" /
        "git が HTTPS でリポジトリ（多くはプラグインまたはその配布元）を取得できません。トークンがないか、その名前のリポジトリがありません"
    } help {
        "First compare owner and name in the text with the project's page: GitHub asks for a username also where no such repository exists. Then `git ls-remote` with the same address in a terminal: it has to work without a question.\n- It works there and not in Claude Code: update it: releases around 2.0.63 to 2.0.67 didn't ask git's credential helpers. Until then clone it by hand and add the folder (`/plugin marketplace add ./FOLDER`).\n- It asks there too, and the repository is private: `gh auth login` and `gh auth setup-git`, or a token in git's credential helper; a password isn't taken. For an organization with SSO the token has to be authorized there.\n- A container, a job or a remote host has no helper of yours: give git a token there.\n- SSH was tried before it: that fails for a reason of its own (no key, host key unknown: `ssh -T git@github.com`); one of the two has to work." /
        "まず、本文の所有者と名前をプロジェクトのページと比べてください。GitHub は、存在しないリポジトリでもユーザー名を求めます。次に、同じアドレスの `git ls-remote` をターミナルで実行してください。質問なしで成功する必要があります。\n- そこでは成功し、Claude Code で失敗する場合: 更新してください（2.0.63〜2.0.67 前後のリリースは、git の資格情報ヘルパーを使いませんでした）。それまでは手動でクローンし、フォルダーを追加します（`/plugin marketplace add ./フォルダー`）。\n- そこでも質問され、リポジトリが非公開の場合: `gh auth login` と `gh auth setup-git` を実行するか、git の資格情報ヘルパーにトークンを登録してください（パスワードは使えません）。SSO のある組織では、トークンの承認も必要です。\n- コンテナー、ジョブ、リモートホストの場合: 手元のヘルパーは使われません。そこで git にトークンを渡してください。\n- その前に SSH で失敗している場合: SSH には別の理由があります（鍵がない、ホスト鍵が未登録。`ssh -T git@github.com` で確認）。どちらか一方が成功すれば取得できます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"could not read (?:username|password) for '?http|terminal prompts disabled|cannot prompt because terminal prompts have been disabled|fatal: authentication failed for '?http|support for password authentication was removed",
            r"\bhttps authentication failed\b|git (?:\w{1,10} )?authentication failed for https?:",
        ],
        examples: [
            "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
            "HTTPS authentication failed. Please ensure your credential helper is configured (e.g., gh auth login).",
        ],
    }
    REPOSITORY "GK-ERR-361" Person {
        "git can't fetch a repository (usually a plugin's or its marketplace's): it has no key, token or known host key for it, or the name is wrong" /
        "git がリポジトリを取得できません（多くはプラグインまたはその配布元）。鍵、トークン、ホスト鍵の登録がないか、名前の誤りです"
    } help {
        "Claude Code runs git without prompts, so git must work without asking: try `git ls-remote` with the same address in a terminal.\n- “Repository not found”: compare owner and name in the text with the project's page.\n- The repository is public, or you have no SSH key there: add it by its address (`/plugin marketplace add https://github.com/OWNER/REPO`). The folder in the text begins with temp_github_ or temp_subdir_: it is the plugin's own source that goes by SSH: CLAUDE_CODE_PLUGIN_PREFER_HTTPS=1, or `git config --global url.\"https://github.com/\".insteadOf git@github.com:`. A private one by HTTPS: `gh auth login` and `gh auth setup-git`, or a token in git's credential helper.\n- SSH: connect once (`ssh -T git@github.com`) and register a key.\n- It works in a terminal and not in Claude Code: the key is in an agent that asks (1Password, gpg-agent), or has a passphrase. Unlock it first, or start `SSH_AUTH_SOCK=\"\" claude` and use the https:// address.\n- The folder in the text ends in “plugin install …”: two commands were pasted as one line; send them one by one. Too slow: CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS." /
        "Claude Code は確認なしで git を実行するため、質問なしで取得できる必要があります。同じアドレスで `git ls-remote` をターミナルで試してください。\n- 「Repository not found」の場合: 本文の所有者と名前をプロジェクトのページと比べてください。\n- 公開のリポジトリの場合や SSH 鍵がない場合: アドレスで追加してください（`/plugin marketplace add https://github.com/OWNER/REPO`）。本文のフォルダー名が temp_github_ または temp_subdir_ で始まる場合は、プラグイン自身の配布元が SSH です。CLAUDE_CODE_PLUGIN_PREFER_HTTPS=1、または `git config --global url.\"https://github.com/\".insteadOf git@github.com:` を設定してください。非公開のものを HTTPS で使うには、`gh auth login` と `gh auth setup-git`、または git の資格情報ヘルパーのトークンを使います。\n- SSH の場合: 一度接続し（`ssh -T git@github.com`）、鍵を登録してください。\n- ターミナルでは動作し、Claude Code で失敗する場合: 鍵が確認を求める agent（1Password、gpg-agent）にあるか、パスフレーズ付きです。先にロックを解除するか、`SSH_AUTH_SOCK=\"\" claude` で起動して https:// のアドレスを使ってください。\n- 本文のフォルダー名に「plugin install …」が含まれる場合: 2 つのコマンドが 1 行で貼り付けられています。1 つずつ実行してください。時間がかかる場合は CLAUDE_CODE_PLUGIN_GIT_TIMEOUT_MS で待ち時間を延ばせます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"git (?:\w{1,10} )?authentication failed (?:for|\()|git (?:clone|fetch|pull) timed out for",
            r"cannot show prompt because gui prompts have been disabled",
            r"\bgit@\S{1,80}: permission denied \(publickey|permission denied \(publickey\S{0,60}\)\.? fatal: |cloning into .{1,400}could not read from remote repository|host key verification failed\.? fatal: |ssh host key (?:is not in|has changed)|\b(?:ssh|https) clone failed\b|fatal: authentication failed for|cannot prompt because user interactivity has been disabled|git clone timed out|remote: repository not found|failed to clone (?:marketplace )?repository: ?(?:cloning into '[^']{1,200}(?:'(?:$|\W{1,8}\w)|$)|ssh|https)",
            r"failed to clone (?:the )?(?:marketplace|plugin|marketplace repository|plugin repository|repository)\b\W{0,3}(?:\d|[-*] )|failed to clone marketplace repository(?:[^:]|:[`'\x22]|: ?(?:[abd-z\[]|c[a-km-z]))",
            r"\bssh authentication failed\. please ensure your ssh keys",
            r"failed to install (?:the )?(?:anthropic|official) marketplace|marketplace .{0,40}will retry on next startup",
            r"\bupload-pack: not our ref [0-9a-f]{7,}|\bfetched in submodule path\b",
        ],
        examples: [
            "fatal: Cannot show prompt because GUI prompts have been disabled.",
            "Git clone timed out for https://github.com/acme/plugins",
            "SSH authentication failed. Please ensure your SSH keys are configured for GitHub, or use an HTTPS URL instead.",
            "git@github.com: Permission denied (publickey).",
            "Error: Failed to clone marketplace repository: SSH authentication failed.",
            "Failed to install Anthropic marketplace · Will retry on next startup",
            "fatal: remote error: upload-pack: not our ref 5ded7c7f1418704c5f0774024b9bcf30ddade303",
        ],
    }
    GIT_SILENT "GK-ERR-295" Problem {
        "git ended without saying why: it was stopped from outside (by a security program on this machine, or for lack of memory), or its words weren't shown" /
        "git が理由を表示せずに終了しました。外部から止められたか（端末のセキュリティソフト、メモリ不足）、git のメッセージが表示されていません"
    } help {
        "Run git by hand in the terminal in which claude runs: `git clone --recurse-submodules ADDRESS FOLDER`, as Claude Code does for a marketplace, then the same without `--recurse-submodules`. How the two end decides; no key, token or proxy is shown to be at fault by the text.\n- With the option git dies (“Killed”, or no line at all), without it it works: endpoint security (CrowdStrike, Uptycs and their like) ends git for it. Whoever manages endpoint security sees that in its log and can allow git. Until then clone without the option and add the folder: `/plugin marketplace add ./FOLDER`.\n- git dies both times, or for other commands too: the same log shows why. On Windows look also at the virus scanner's report, on macOS at Console › Crash Reports.\n- “died of signal 9”, “exit code 137”, “SIGKILL”: the system ended it, in a container or on a small machine for lack of memory: give it more (`dmesg` names git there), or see the points above.\n- git says a reason there (no access, an unknown host key, no such repository, no connection): that counts; paste it into `genkan explain -`.\n- Both work: update Claude Code, and see what it ran (`claude --debug`); a program that starts git itself may find another git in its PATH." /
        "claude を実行するターミナルで、git を直接実行してください。まず Claude Code がマーケットプレイスに使うのと同じ `git clone --recurse-submodules アドレス フォルダー`、次に `--recurse-submodules` を付けないものです。2 つの結果で原因が分かります。本文からは、鍵、トークン、プロキシが原因とは言えません。\n- このオプションを付けると git が終了し（「Killed」、または何も表示されない）、付けなければ成功する場合: エンドポイントセキュリティ（CrowdStrike、Uptycs など）が git を止めています。その管理者がログで確認し、git を許可できます。それまではオプションなしでクローンし、フォルダーを追加してください（`/plugin marketplace add ./フォルダー`）。\n- どちらでも終了する場合や、ほかの git コマンドでも起こる場合: 同じログで理由が分かります。Windows ではウイルス対策ソフトの記録、macOS では「コンソール」のクラッシュレポートも確認してください。\n- 「died of signal 9」「exit code 137」「SIGKILL」の場合: システムが終了させました。コンテナーや小さな端末ではメモリ不足です。メモリを増やすか（`dmesg` に git の名前が出ます）、上の 2 つを確認してください。\n- 直接実行すると理由（アクセス権がない、ホスト鍵が未登録、リポジトリがない、接続できない）が表示される場合: それが原因です。`genkan explain -` に貼り付けてください。\n- どちらも成功する場合: Claude Code を更新し、実行された内容を `claude --debug` で確認してください。git を自身で起動するプログラムは、PATH にある別の git を使っていることがあります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"failed to (?:clone|update|refresh|fetch|pull) (?:the )?(?:marketplace:|(?:marketplace |plugin )?repository(?: for [\w-]{1,30} source)?:?) {0,2}(?:cloning into '[^']{1,200}'\.{3}\W{0,4}$|$)",
            r"\b(?:git|git-[\w-]{2,30}|index-pack|pack-objects|unpack-objects|fetch-pack|remote-https) died of signal \d{1,2}\b",
            r"\bgit (?:clone|fetch|pull|submodule|ls-remote|checkout)\b.{0,200}?\b(?:sigkill|signal 9|exit(?:ed with)? (?:code|status) (?:137|-9)|killed by signal|was killed)\b",
        ],
        examples: [
            "✘ Failed to add marketplace: Failed to clone marketplace repository:",
            "Error: Failed to clone marketplace repository: Cloning into '/home/taro/.claude/plugins/marketplaces/acme-tools'...",
            "error: index-pack died of signal 9",
            "Command failed: git clone --recurse-submodules https://github.com/acme/plugins exited with code 137",
        ],
    }
    PLUGIN_NAME "GK-ERR-368" Usage {
        "no plugin or marketplace is known by this name or address, or what is there isn't a marketplace" /
        "プラグインまたはマーケットプレイスがこの名前やアドレスでは見つからないか、そこにあるものがマーケットプレイスではありません"
    } help {
        "Add the marketplace first (`claude plugin marketplace add owner/repo`, a https:// address or ./path), then install with `claude plugin install NAME@MARKETPLACE`; `claude plugin marketplace update` renews an old copy, and `claude plugin list` shows what is installed, with its full name. Where its marketplace.json is missing or wrong, its owner has to repair it. The model's service isn't involved." /
        "先にマーケットプレイスを追加し（`claude plugin marketplace add owner/repo`、または https:// のアドレス、./path）、`claude plugin install 名前@マーケットプレイス` でインストールしてください。古いコピーは `claude plugin marketplace update` で更新でき、インストール済みのものの完全な名前は `claude plugin list` で分かります。marketplace.json がないか誤っている場合は、所有者による修正が必要です。モデルのサービスは関係しません。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"invalid marketplace source format|not a valid github owner/repo|\bplugin '?\x22?[\w@./-]{1,80}'?\x22? not found in (?:marketplace|any)|\bmarketplace '?\x22?[\w./-]{1,80}'?\x22? not found|marketplace file not found|failed to parse marketplace file|file path must point to a \.json file|failed to add marketplace",
            r"\bplugin '?\x22?[\w@./-]{1,80}'?\x22? (?:is not installed\b|not found(?: in installed plugins|\. run `claude plugin list))|\bno installed plugin has the id\b",
        ],
        examples: [
            "Plugin \"tools\" not found in marketplace \"acme\"",
            "✘ Failed to update plugin \"tools\": Plugin \"tools\" is not installed",
        ],
    }
    PLUGIN_ARCHIVE "GK-ERR-1018" Remote {
        "a plugin's archive can't be downloaded, or isn't the one that its marketplace names; nothing was installed" /
        "プラグインのアーカイブをダウンロードできないか、マーケットプレイスの示すものと異なります。何もインストールされていません"
    } help {
        "Open the address in the text with `curl -v` on this machine: a 404 is the marketplace's fault, a timeout or a page the network's (`genkan doctor` shows proxy and inspection). The model's service isn't involved.\n- “integrity check failed”: the archive was changed after its sha256 was written down, or something on the way changed it. Don't install it; `claude plugin marketplace update` first, then ask the marketplace's owner." /
        "本文のアドレスをこの端末で `curl -v` により確認してください。404 はマーケットプレイス側の誤り、タイムアウトやページの表示はネットワークの問題です（プロキシと TLS の検査は `genkan doctor` で分かります）。モデルのサービスは関係しません。\n- 「integrity check failed」の場合: sha256 の記載後にアーカイブが変更されたか、途中で書き換えられています。インストールせず、`claude plugin marketplace update` を実行し、解消しなければマーケットプレイスの所有者に問い合わせてください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\b(?:timed out downloading|failed to download) plugin archive\b|\bplugin archive integrity check failed\b|\bplugin archive (?:could not be downloaded|on claude\.ai is larger)",
        ],
        examples: [
            "Timed out downloading plugin archive from https://plugins.acme.example/tools.zip. The server may be slow or unreachable.",
        ],
    }
    PLUGIN_HOOKS "GK-ERR-113" Usage {
        "a plugin isn't loaded because its hooks (hooks/hooks.json) don't have the form that Claude Code wants; the text names the place" /
        "プラグインのフック（hooks/hooks.json）が Claude Code の求める形式ではないため、プラグインが読み込まれません。場所は本文にあります"
    } help {
        "The form is `{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash\", \"hooks\": [{\"type\": \"command\", \"command\": \"…\"}]}]}}`: the plugin's author corrects it, and `claude plugin update NAME` brings that. In a plugin of your own correct the place that `path` names; `claude plugin validate FOLDER` checks it. Until then `claude plugin disable NAME`. The model's service isn't involved.\n- “expected … \"array\"”, “expected array”: the entry lacks a list. With a path that ends in `hooks` the action (type, command) stands beside `matcher`: wrap it in a list of its own, `\"hooks\": [{ … }]`. With a path that ends in an event's name the event needs a list of entries.\n- “expected … \"record\"”, “expected … \"object\"”, “expected record”, “expected object”: the events stand at the top of the file, or in a list: put them as names below one `\"hooks\": { … }`. A file without hooks is `{\"hooks\": { }}`.\n- “expected … \"string\"”, “expected string”: `command` is missing or a list: write one text. Beside `args` it is wanted too; an older Claude Code knows only the text.\n- “invalid_union_discriminator”, “discriminator”, “invalid_key”, “unrecognized_keys”: a kind of hook or an event that this release doesn't know: update Claude Code, or correct its name." /
        "正しい形式は `{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash\", \"hooks\": [{\"type\": \"command\", \"command\": \"…\"}]}]}}` です。プラグインの作者が直し、`claude plugin update 名前` で取得できます。自分のプラグインでは、`path` の示す場所を直してください（`claude plugin validate フォルダー` で検証できます）。それまでは `claude plugin disable 名前` で止められます。モデルのサービスは関係しません。\n- 「expected … \"array\"」「expected array」の場合: その項目に一覧がありません。path の末尾が `hooks` であれば、動作（type、command）が `matcher` と並んで書かれています。内側の一覧 `\"hooks\": [{ … }]` に入れてください。末尾がイベントの名前であれば、そのイベントに項目の一覧が必要です。\n- 「expected … \"record\"」「expected … \"object\"」「expected record」「expected object」の場合: イベントがファイルの最上位か、一覧の中にあります。`\"hooks\": { … }` の下に、イベントの名前ごとに書いてください。フックのないファイルは `{\"hooks\": { }}` です。\n- 「expected … \"string\"」「expected string」の場合: `command` がないか、一覧になっています。1 つの文字列で書いてください。`args` を使う場合も必要です。古い Claude Code では文字列だけが使えます。\n- 「invalid_union_discriminator」「discriminator」「invalid_key」「unrecognized_keys」の場合: このリリースにないフックの種類またはイベントです。Claude Code を更新するか、名前を直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bhooks? load(?:ing)? failed\b.{0,120}?\b(?:expected|invalid_\w{3,30}|invalid (?:input|discriminator|option|key|enum)\b|unrecognized)",
            r"\bfailed to load hooks from [^\[\]\x22]{1,300}\.json\W{1,6}[^\[\]]{0,60}?\b(?:expected|code|path)\W{1,5}",
            r"\bhooks\.json\b.{0,60}?\bhooks\W{1,4}invalid input: expected (?:record|object|array)\b",
        ],
        examples: [
            "Hook load failed: [ { \"expected\": \"array\", \"code\": \"invalid_type\", \"path\": [\"hooks\", \"PreToolUse\", 0, \"hooks\"] } ]",
            "Status: failed to load Error: Hook load failed: hooks: Invalid input: expected record, received undefined",
            "Failed to load hooks from /home/taro/.claude/plugins/cache/acme/tools/1.0.0/hooks/hooks.json: [ { \"expected\": \"string\", \"code\": \"invalid_type\", \"path\": [\"hooks\", \"PreToolUse\", 0, \"hooks\", 0, \"command\"], \"message\": \"Invalid input: expected string, received array\" } ]",
            "Validating hooks: /home/taro/tools/hooks/hooks.json\n  hooks: Invalid input: expected record, received undefined",
        ],
    }
    PLUGIN_FILES "GK-ERR-412" Usage {
        "a plugin can't be loaded because a file of its own is wrong or missing (plugin.json, hooks.json)" /
        "プラグイン自身のファイル（plugin.json、hooks.json）がないか、誤りがあるため、読み込めません"
    } help {
        "Its author has to repair the file that the text names; `claude plugin validate FOLDER` checks it. “No manifest found”: the folder isn't a plugin's or a marketplace's; name the one that holds .claude-plugin. Until then `claude plugin disable NAME` takes the message away, and `claude plugin update NAME` brings a repaired version. The model's service isn't involved." /
        "メッセージにあるファイルは、プラグインの作者による修正が必要です（`claude plugin validate フォルダー` で検証できます）。「No manifest found」の場合、そのフォルダーはプラグインやマーケットプレイスのものではありません。.claude-plugin のあるフォルダーを指定してください。それまでは `claude plugin disable 名前` で表示を止められます。修正版は `claude plugin update 名前` で取得できます。モデルのサービスは関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\bplugin \S{1,80} (?:failed to load|has an? (?:invalid|corrupt) manifest)|has an? (?:invalid|corrupt) manifest file at|\bhooks? load(?:ing)? failed\b|duplicate hooks file detected",
            r"failed to load (?:hooks|commands|agents|skills|manifest) from \S{0,200}[/\\]plugins[/\\]",
            r"\bvalidating (?:plugin|marketplace) manifest\b.{0,900}?\bvalidation failed\b|\bno (?:plugin )?manifest found\b.{0,60}?\bexpected \S{0,200}\.claude-plugin\b",
        ],
        examples: [
            "Plugin foo@bar failed to load: Plugin has an invalid manifest file at /x/.claude-plugin/plugin.json. Validation errors: name: Required",
            "Plugin foo has a corrupt manifest file at /x/plugin.json. JSON parse error: Unexpected token",
            "Hooks loading failed: Duplicate hooks file detected: ./hooks/hooks.json resolves to already-loaded file",
            "Failed to load hooks from /home/ken/.claude/plugins/cache/acme/tools/1.0.0/hooks/hooks.json: Invalid input",
            "Validating plugin manifest: /home/ken/tools/.claude-plugin/plugin.json\n\n✘ Found 1 error:\n\n  ❯ name: Invalid input: expected string, received undefined\n\n✘ Validation failed",
        ],
    }
    OTHER_PROVIDER "GK-ERR-692" Problem {
        "another program (such as Continue) has the provider “anthropic” for a model that is meant to come from your organization's cloud: the request went to api.anthropic.com" /
        "別のプログラム（Continue など）で、組織のクラウドで使うはずのモデルのプロバイダーが「anthropic」になっています。リクエストは api.anthropic.com に送られました"
    } help {
        "Correct the provider in that program's configuration and start it again (Continue, config.yaml: `provider: bedrock` with the model's id as `genkan models` shows it and the region, or `vertexai`; for a gateway its address as `apiBase`). What is refused at api.anthropic.com, a certificate or a key, needn't be put right.\n- The certificate isn't trusted at the right host either (“self signed certificate”): the company's network inspects TLS. Name its root certificate in that program (Continue: `caBundlePath` under requestOptions) or in NODE_EXTRA_CA_CERTS where the editor starts, and restart the editor whole." /
        "そのプログラムの設定でプロバイダーを直し、起動し直してください（Continue の config.yaml では、`provider: bedrock` に `genkan models` が示すモデルの ID とリージョン、または `vertexai`。ゲートウェイではそのアドレスを `apiBase` に書きます）。api.anthropic.com で拒否された証明書やキーを直す必要はありません。\n- 正しいホストでも証明書が信頼されない場合（「self signed certificate」）: 社内ネットワークが TLS を検査しています。ルート証明書をそのプログラム（Continue では requestOptions の `caBundlePath`）か、エディターを起動する環境の NODE_EXTRA_CA_CERTS に指定し、エディターを完全に再起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\bmodel: [^:]{0,80}\b(?:bedrock|vertex|foundry)\b[^:]{0,60} provider: anthropic\b.{0,200}\bapi\.anthropic\.com\b(?:\S{0,60} failed, reason: [\w -]{1,80})?",
        ],
        examples: [
            "Model: Claude 4 Opus - AWS Bedrock Provider: anthropic Status Code: N/A request to https://api.anthropic.com/v1/messages failed, reason: self signed certificate in certificate chain",
        ],
    }
    BUN_INSTALL "GK-ERR-691" Remote {
        "a program built on Bun (such as opencode) couldn't download a package from the npm registry" /
        "Bun を使うプログラム（opencode など）が、npm レジストリからパッケージをダウンロードできませんでした"
    } help {
        "The program's log names the reason (opencode: `--print-logs`): paste those lines too. Behind a company's network it is mostly one of these:\n- The network inspects TLS (“SELF_SIGNED_CERT_IN_CHAIN”, “unable to get local issuer certificate” in the log): name the company's root (PEM) in NODE_EXTRA_CA_CERTS where the program starts, or as `cafile` under [install] in ~/.bunfig.toml. Don't switch verification off.\n- Only a proxy leads out: set HTTPS_PROXY=http://HOST:PORT there.\n- registry.npmjs.org is blocked: name the company's mirror (`registry` under [install] in ~/.bunfig.toml, or in ~/.npmrc), or have the network team allow the host.\n- A plugin that isn't needed: take it out of the program's configuration." /
        "理由はプログラムのログで分かります（opencode では `--print-logs`）。その行も貼り付けてください。社内ネットワークでは、多くは次のいずれかです。\n- TLS 検査の場合（ログに「SELF_SIGNED_CERT_IN_CHAIN」「unable to get local issuer certificate」）: 社内のルート証明書（PEM）を、プログラムを起動する環境の NODE_EXTRA_CA_CERTS か、~/.bunfig.toml の [install] の `cafile` に指定してください。検証は無効にしないでください。\n- プロキシ経由でしか外に出られない場合: HTTPS_PROXY=http://ホスト:ポート を設定してください。\n- registry.npmjs.org がブロックされている場合: 社内ミラーを指定するか（~/.bunfig.toml の [install] の `registry`、または ~/.npmrc）、ネットワーク担当にホストの許可を依頼してください。\n- 不要なプラグインであれば、プログラムの設定から外してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bbuninstallfailederror\b",
        ],
        examples: [
            "{ \"name\": \"BunInstallFailedError\", \"data\": { \"pkg\": \"opencode-copilot-auth\", \"version\": \"0.0.9\" } }",
        ],
    }
    REGISTRY "GK-ERR-387" Remote {
        "the package registry (npm's, PyPI's or the company's mirror) refuses the request or doesn't show the package; a proxy that denies the host looks the same" /
        "パッケージレジストリ（npm、PyPI、社内ミラー）がリクエストを拒否したか、パッケージが見つかりません。プロキシがホストを拒否した場合も同じ表示です"
    } help {
        "Check which address is used (`npm config get registry`, `pip config list`) and what it answers: `curl -v ADDRESS`, `pip -v`. A 407 or a block page is the proxy's (network team), a 401 or 403 of a company mirror means that a sign-in or a permission there is missing. If the address is right, check the package's name and version, and at the version of Node.js or Python. Claude Code itself doesn't need npm: use its native installer.\n- 404 (E404): there is no package of that name or version at that address: compare it with the project's page. A company's mirror may not carry it: its administrator adds it. Claude Code's is @anthropic-ai/claude-code, at registry.npmjs.org.\n- “ENEEDAUTH”: npm found no sign-in for this registry: `npm login --registry ADDRESS`, or the key in .npmrc in the form that this npm reads (npm 9 and later only as `//host/path/:_auth` or `:_authToken`, which some releases of npm 8 pass over).\n- “need: Bearer”, “HttpErrorAuthUnknown”, at a registry that isn't yours: package-lock.json names another company's registry in `resolved`. Make it anew with your registry, or take a corrected one from the project." /
        "どのアドレスに問い合わせ（`npm config get registry`、`pip config list`）、何が返るか（`curl -v アドレス`、`pip -v`）を確認してください。407 やブロックページはプロキシ（ネットワーク担当）、社内ミラーの 401・403 はサインインまたは権限が必要です。アドレスが正しければ、パッケージの名前とバージョン、Node.js や Python のバージョンを確認してください。Claude Code はネイティブインストーラーを使えば npm は不要です。\n- 404（E404）の場合: そのアドレスに、この名前またはバージョンのパッケージがありません。プロジェクトのページと照らし合わせてください。社内ミラーにない場合は、管理者が追加します。Claude Code の名前は @anthropic-ai/claude-code で、registry.npmjs.org にあります。\n- 「ENEEDAUTH」の場合: npm がこのレジストリのサインインを見つけられません。`npm login --registry アドレス` を実行するか、.npmrc の認証情報をこの npm が読む形にしてください（npm 9 以降は `//host/path/:_auth` または `:_authToken` だけで、npm 8 には読まないリリースがあります）。\n- 自分のものではないレジストリで「need: Bearer」「HttpErrorAuthUnknown」と表示される場合: package-lock.json の `resolved` に、別の会社のレジストリが書かれています。自分のレジストリで作り直すか、修正されたものをプロジェクトから取得してください。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"\bnpm (?:err!|error) 404\b",
            r"\bnot found - get https?://\S{1,200} - not found\b|@[^']{1,40}' is not in (?:this|the npm) registry",
            r"\bnpm (?:err!|error) code E40[134]\b|no matching distribution found for|could not find a version that satisfies the requirement",
            r"\byn0041\b|\b40[13] error, credentials not correct for http|\bhttp error 40[13] while getting http",
            r"\bcode eneedauth\b|\bneed auth this command requires you to be logged in\b|\bhttperrorauthunknown: unable to authenticate\b",
        ],
        examples: [
            "npm error 404 '@acme/mcp-notes@*' is not in this registry.",
            "Not Found - GET https://registry.npmjs.org/@acme%2fmcp-notes - Not found",
            "npm error code E403 npm error 403 403 Forbidden - GET https://npm.acme.example/left-pad",
            "WARNING: 401 Error, Credentials not correct for https://nexus.example.co.jp/repository/pypi/simple/boto3/",
            "npm ERR! code ENEEDAUTH\nnpm ERR! need auth This command requires you to be logged in to https://npm.acme.example/",
        ],
    }
    CRASHED "GK-ERR-405" Problem {
        "Claude Code's own program crashed: a fault in it, or in Bun, which it runs on" /
        "Claude Code のプログラムが異常終了しました。Claude Code、または実行基盤の Bun の不具合です"
    } help {
        "Start it again; `claude --continue` takes up the conversation. If it comes back, update Claude Code, or go back to the version that ran before (`claude install VERSION`, or your company's own way). Neither provider, sign-in nor network is involved; report it to Anthropic with the link or the first lines of the text.\n- “claude-code/cli.js”, “claude-code\\cli.js”: this is npm's older form in JavaScript, which Node.js runs. Was Node.js changed lately (`node --version`; a line “Node.js v…” in the text)? A much newer or older one than the release was made for breaks it: Node.js 22 or 24, or a Claude Code from 2.1.113 on, which needs none (`npm install -g @anthropic-ai/claude-code@latest`, or the native installer).\n- It crashes at once, in the native program: the machine may lack what it needs: a processor with AVX, enough memory, no emulation." /
        "起動し直してください。会話は `claude --continue` で再開できます。繰り返す場合は、Claude Code を更新するか、動いていた版に戻してください（`claude install バージョン`、または組織の配布手順）。プロバイダー、サインイン、ネットワークは関係しません。本文のリンクまたは先頭部分を添えて Anthropic に報告できます。\n- 「claude-code/cli.js」「claude-code\\cli.js」の場合: Node.js が実行する、npm の以前の形（JavaScript）です。最近 Node.js が変わっていませんか（`node --version`、本文の「Node.js v…」の行）。リリースの想定より大幅に新しい、または古い Node.js では動きません。Node.js 22 または 24 を使うか、Node.js が不要な 2.1.113 以降の Claude Code に更新してください（`npm install -g @anthropic-ai/claude-code@latest`、またはネイティブのインストーラー）。\n- ネイティブのプログラムが起動直後に終了する場合: 端末の要件（AVX 対応の CPU、メモリ、エミュレーションでないこと）を確認してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bbun has crashed\b|segmentation fault at address|\b(?:claude|bun|node)\b.{0,40}segmentation fault|panic\W{1,3}(?:main thread|thread \d+)\W{1,4}(?:segmentation fault|unreachable|attempt to|reached unreachable)|(?:claude|bun)\b.{0,80}terminated by signal sig(?:segv|bus|abrt|trap)|^\W{0,4}terminated by signal sig(?:segv|bus|trap)",
            r"(?:typeerror|referenceerror|rangeerror|cannot read propert\w+ of|is not a function|is not defined)\b.{0,300}claude-code/cli\.js:\d+",
            r"^\W{0,4}(?:api error: |error: |uncaught |fatal: )?rangeerror: (?:invalid string length|maximum call stack size exceeded|array buffer allocation failed|invalid array length)",
            r"(?:is not defined|is not a function|is not an object|is not a constructor)\b.{0,200}[/\\]\$bunfs[/\\]|/claude-cli-internal/",
        ],
        examples: [
            "panic(main thread): Segmentation fault at address 0x18\noh no: Bun has crashed. This indicates a bug in Bun, not your code.",
            "ERROR Cannot read properties of undefined (reading 'length')\n file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:1200:33",
            "RangeError: Invalid string length",
            "ERROR  t is not defined /$bunfs/root/src/entrypoints/cli.js:4:2",
            "TypeError: The argument 'filename' must be an absolute path string. Received 'file:///home/runner/work/claude-cli-internal/claude-cli-internal/sdk.mjs'",
        ],
    }
}
