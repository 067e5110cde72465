//! GK-ERR-081 to 084 and others: the proxy, and what stands between it and the model.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const PROXY_HOSTS: Message = Message {
    en: "Claude Code needs HTTPS (443) through the proxy to these hosts: {hosts} – please allow them for programs, without a sign-in at the proxy if possible: Claude Code can't answer Kerberos or NTLM.",
    ja: "Claude Code には、プロキシ経由で次のホストへの HTTPS（443）が必要です: {hosts}。プログラムからの通信を許可していただけますか。Claude Code は Kerberos や NTLM に応答できないため、可能であれば認証なしでお願いいたします。",
};

super::error_text::error_texts! {
    PROXY_DISTRUSTS "GK-ERR-735" Remote {
        "the proxy or gateway on the way doesn't trust the certificate of the server behind it, or can't agree on TLS with it; this machine's own trust isn't involved" /
        "途中のプロキシまたはゲートウェイが、その先のサーバーの証明書を信頼していないか、TLS で合意できません。この端末の証明書の設定は関係ありません"
    } help {
        "Nothing on this machine changes that: NODE_EXTRA_CA_CERTS is for what Claude Code itself connects to. Send the request below, with the whole message.\n- A web proxy (Squid, ProxySG, a firewall's page): its network team updates the proxy's list of authorities, or exempts the host from inspection.\n- nginx, Envoy or another front of a gateway: its operator names the authority of the server behind it (proxy_ssl_trusted_certificate, the cluster's validation context), or sends the host's name along (proxy_ssl_server_name on; SNI).\n- The server behind it sends its certificate without the intermediate one: whoever runs that server has it send the whole chain. Browsers hide that, since they have it stored or fetch it." /
        "この端末の設定では解消しません（NODE_EXTRA_CA_CERTS は Claude Code 自身の接続先用です）。次の依頼文を全文と一緒に送ってください。\n- Web プロキシ（Squid、ProxySG、ファイアウォールのページ）の場合: ネットワーク担当がプロキシの認証局の一覧を更新するか、ホストを検査の対象外にします。\n- ゲートウェイの前段の nginx や Envoy などの場合: 運用担当が、その先のサーバーの認証局を指定する（proxy_ssl_trusted_certificate、クラスターの検証設定）か、ホスト名を送る（proxy_ssl_server_name on、SNI）ようにします。\n- その先のサーバーが中間証明書を送っていない場合: そのサーバーの運用担当が、中間証明書を含めて送るようにします。ブラウザーは取得済みか自動で取得するため、気づきにくくなります。"
    } text {
        verified: false,
        patterns: [
            r"\btls code: (?:x509_v_err_\w+|squid_\w+)|\berr_secure_connect_fail\b|failed to establish a secure connection to \S{1,80} the system returned",
            r"\bssl_server_cert_(?:untrusted_issuer|expired|hostname_mismatch|revoked)\b",
            r"there is an issue with the ssl certificate of the server you are trying to contact|connection is blocked due to the server certificate",
            r"(?:upstream ssl certificate (?:verify error|does not match)|ssl_do_handshake\(\) failed).{0,200}while ssl handshaking to upstream",
            r"transport failure reason: .{0,40}\btls_error",
        ],
        ask: NetworkTeam {
            "The proxy (or the gateway's front) answers that it can't make a TLS connection to the server behind it: it doesn't trust its certificate, or they share no version. Please update its authorities or exempt these hosts from inspection: {hosts} (the message is below)" /
            "プロキシ（またはゲートウェイの前段）が、その先のサーバーと TLS で接続できないと応答しています。証明書を信頼していないか、対応するバージョンがありません。認証局の一覧を更新するか、次のホストを検査の対象外にしていただけますか（メッセージを併せて送ります）: {hosts}"
        },
        examples: [
            "Failed to establish a secure connection to 3.112.1.2 The system returned: (71) Protocol error (TLS code: X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY)",
            "SSL Error (ssl_server_cert_untrusted_issuer) The SSL server certificate is not trusted",
            "Certificate Error There is an issue with the SSL certificate of the server you are trying to contact. Certificate Name: bedrock-runtime.ap-northeast-1.amazonaws.com",
            "[error] 31#31: *7 upstream SSL certificate verify error: (20:unable to get local issuer certificate) while SSL handshaking to upstream, client: 10.1.2.3, server: llm.acme.example",
            "API Error: 503 upstream connect error or disconnect/reset before headers. retried and the latest reset reason: remote connection failure, transport failure reason: TLS_error:|268435581:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED:TLS_error_end",
        ],
    }
    CNTLM "GK-ERR-810" Remote {
        "Cntlm, the proxy on this very machine, was asked and couldn't reach the target (502); neither the model's service nor the target answered" /
        "この端末で動くプロキシ Cntlm が、接続先に届きませんでした（502）。モデルのサービスや接続先からの応答ではありません"
    } help {
        "The target is a program on this machine (an MCP server, a gateway, an editor's port): such requests mustn't go on to the company's proxy. Write `NoProxy localhost, 127.0.0.*` into cntlm.ini (cntlm.conf) and restart Cntlm: that helps every program, also those that ignore NO_PROXY. Set NO_PROXY=localhost,127.0.0.1,::1 where Claude Code is started as well (`network.no_proxy` in the profile, then `genkan setup`), and start Claude Code again.\n- It comes still with that line, and with an operating system's reason (“Connection refused”, “timed out”): Cntlm now connects directly, and nothing listens there. Look at the target's address and port, and whether its program runs.\n- “Parent proxy unreacheable”: the company's proxy, named by `Proxy` in cntlm.ini, doesn't answer: its address is wrong, or the VPN is off (the network team knows it)." /
        "接続先がこの端末のプログラム（MCP サーバー、ゲートウェイ、エディターのポートなど）の場合: 社内のプロキシを経由させてはいけません。cntlm.ini（cntlm.conf）に `NoProxy localhost, 127.0.0.*` を書き、Cntlm を再起動してください。NO_PROXY を使わないものも含め、すべてのプログラムに効きます。Claude Code を起動する環境でも NO_PROXY=localhost,127.0.0.1,::1 を設定し（プロファイルの `network.no_proxy`、その後 `genkan setup`）、起動し直します。\n- この行を書いても続き、OS の理由（「Connection refused」「timed out」）がある場合: Cntlm は直接接続していますが、接続先で待ち受けているものがありません。接続先のアドレスとポート、プログラムが動いているかを確認してください。\n- 「Parent proxy unreacheable」の場合: cntlm.ini の `Proxy` にある社内プロキシが応答していません。アドレスの誤りか、VPN の未接続です（ネットワーク担当に確認）。"
    } text {
        verified: false,
        patterns: [
            r"(?:\b502 [a-z ]{3,60}?)?(?:<[^>]{1,60}> ?){0,3}\bcntlm(?:</a>)? proxy failed to complete the request",
        ],
        examples: [
            "502 Connection refused\n<a href='http://cntlm.sf.net/'>Cntlm</a> proxy failed to complete the request.",
        ],
    }
    PROXY_NO_WAY "GK-ERR-638" Remote {
        "the proxy was reached and asked for a tunnel, but didn't get one to the host (50x): it can't resolve or reach it, or is overloaded" /
        "プロキシには届きましたが、プロキシから接続先へのトンネルを作成できません（50x）。名前を解決できないか、届かないか、過負荷です"
    } help {
        "Your own proxy setting works so far. Try again; if it persists, send the request below.\n- A host inside the company (a private endpoint, a gateway): the proxy mostly has no way back in: name it in NO_PROXY (`network.no_proxy` in the profile, then `genkan setup`).\n- A misspelt host or region has the same answer; `genkan doctor` shows for which hosts it comes.\n- The proxy is a program on this machine (127.0.0.1: px, cntlm, a VPN's): its log says why its own way out fails." /
        "端末のプロキシの設定は機能しています。やり直し、続く場合は下の依頼文を送ってください。\n- 社内のホスト（プライベートエンドポイント、ゲートウェイ）の場合: 多くのプロキシは社内に戻れません。NO_PROXY に加えてください（プロファイルの `network.no_proxy`、その後 `genkan setup`）。\n- ホスト名やリージョンの誤りでも同じ応答になります。どのホストで起こるかは `genkan doctor` で分かります。\n- プロキシがこの端末のプログラムの場合（127.0.0.1。px、cntlm、VPN など）: そこから先に出られない理由は、そのログにあります。"
    } text {
        verified: false,
        patterns: [
            r"unable to determine ip address from host name .{1,120} the dns server returned|\berr_(?:dns_fail|connect_fail|cannot_forward|read_timeout|read_error|write_error|zero_size_object|lifetime_exp|shutting_down|gateway_failure|socket_failure|icap_failure|invalid_resp)\b|unable to forward this request at this time\. this request could not be forwarded|(?:read timeout|read error|write error) the system returned: .{1,200}(?:reading data from|writing to|to read data from) the network|squid (?:did not receive any data|is unable to create a tcp socket|has terminated the request)|this cache is in the process of shutting down|could not be understood or was otherwise malformed\. please contact the site operator|\(icap_error\)|the proxy could not connect to the destination in time|gateway proxy failure a non-recoverable",
            r"(?:(?:unable|cannot|failed) (?:to )?connect to proxy\W{1,6}(?:(?:oserror|socket error)\W{1,3})?)?tunnel connection failed ?: ?50\d\b[\w ]{0,40}|connect tunnel failed, response 50\d\b|received http code 50\d from proxy|tunneling socket could not be established, statuscode=50\d|proxy response \(50\d\)|proxy tunnel request to proxy .{1,160} failed with status code '?50\d",
        ],
        ask: NetworkTeam {
            "Our proxy answers CONNECT for the hosts below with 50x: it doesn't get a connection to them. Please check its name resolution and its way out (or the proxy behind it), and that it isn't overloaded: {hosts}" /
            "社内プロキシが、次のホストへの CONNECT に 50x を返します。プロキシから接続先に届いていません。プロキシの名前解決、外への経路（または上位のプロキシ）、過負荷でないかを確認していただけますか: {hosts}"
        },
        examples: [
            "Unable to determine IP address from host name llm.acme.example The DNS server returned: Name Error: The domain name does not exist. This means that the cache was not able to resolve the hostname presented in the URL.",
            "requests.exceptions.ProxyError: ('Cannot connect to proxy.', OSError('Tunnel connection failed: 503 Service Unavailable'))",
            "curl: (56) CONNECT tunnel failed, response 503",
        ],
    }
    LOCAL_GATEWAY "GK-ERR-424" Remote {
        "a call to this very machine (127.0.0.1, localhost) was answered with a fault (50x): by the program that runs there (mostly a gateway or router that gets no answer itself), or by a proxy that the call should not have taken" /
        "この端末自身（127.0.0.1、localhost）への呼び出しに、エラー（50x）が返されました。そこで動くプログラム（多くは、その先から応答を得られないゲートウェイやルーター）か、経由する必要のないプロキシの応答です"
    } help {
        "Read its log: which server behind it failed, and whether it serves the path in the message (a list of models, /v1/responses). No network team is needed unless its log names a connection. If your profile has no such gateway, `genkan explain ANTHROPIC_BASE_URL` shows who set it.\n- Its log shows no request at all, or `curl --noproxy '*'` to the same address works: the call went to the proxy that is set (HTTP_PROXY, HTTPS_PROXY, a Clash or other proxy of the system), and that one answered. Set NO_PROXY and no_proxy to localhost,127.0.0.1,::1 for the program that calls, or take the proxy out of its settings, and start it again. Ollama, LM Studio and LiteLLM on the same machine are reached so." /
        "そのログで、先のどのサーバーが失敗したか、メッセージのパス（モデルの一覧や /v1/responses など）に対応しているかを確認してください。ログに接続の失敗がない限り、ネットワーク担当への依頼は不要です。プロファイルにこのようなゲートウェイがない場合、設定元は `genkan explain ANTHROPIC_BASE_URL` で分かります。\n- そのログにリクエストがまったくない場合や、同じアドレスへの `curl --noproxy '*'` が成功する場合: 呼び出しが、設定されたプロキシ（HTTP_PROXY、HTTPS_PROXY、Clash などシステムのプロキシ）に送られ、プロキシが応答しています。呼び出すプログラムの NO_PROXY と no_proxy に localhost,127.0.0.1,::1 を設定するか、プロキシの設定を外して、起動し直してください。同じ端末の Ollama、LM Studio、LiteLLM にはこれで接続できます。"
    } text {
        verified: false,
        patterns: [
            r"\b50[0234]\b.{0,160}?\bhttp://(?:127\.0\.0\.1|localhost)\b|\bhttp://(?:127\.0\.0\.1|localhost)(?::\d{2,5})?/\S{0,80} .{0,60}?\b50[0234]\b",
        ],
        examples: [
            "unexpected status 502 Bad Gateway: Unknown error, url: http://127.0.0.1:3456/v1/responses",
            "request to http://localhost:4000/v1/messages failed with status 503",
        ],
    }
    DNS_CACHE "GK-ERR-1023" Remote {
        "a proxy on the way (Envoy) refused the call because its own cache of host names is full (“DNS cache overflow”): the server that was called didn't get the request" /
        "途中のプロキシ（Envoy）が、自身のホスト名のキャッシュがいっぱいなため（「DNS cache overflow」）、呼び出しを拒否しました。呼び出し先のサーバーには届いていません"
    } help {
        "Try again after a minute. Neither that server, nor your sign-in there, nor this machine's DNS is at fault.\n- “sandbox-egress”, “O=Anthropic”, or a session that doesn't run on your machine (Claude Code on the web, Cowork, claude.ai's connectors): the proxy is Anthropic's, and nothing in your settings changes it. Do it with `claude` on your own machine for now, and report it to Anthropic with time and host (status.claude.com).\n- Your company's egress proxy, a service mesh or an Envoy of your own: its administrator raises max_hosts of the dynamic forward proxy's dns_cache_config, and looks for programs that call very many names." /
        "1 分ほど待ってやり直してください。呼び出し先のサーバー、そこへのサインイン、この端末の DNS の問題ではありません。\n- 「sandbox-egress」「O=Anthropic」の場合や、手元の端末以外のセッション（Web 版の Claude Code、Cowork、claude.ai のコネクター）の場合: Anthropic のプロキシで、こちらの設定では変わりません。当面は手元の端末の `claude` で実行し、時刻とホストを Anthropic に報告してください（status.claude.com）。\n- 会社の出口のプロキシ、サービスメッシュ、自前の Envoy の場合: 管理者が dynamic forward proxy の dns_cache_config の max_hosts を引き上げ、非常に多くの名前を呼び出すプログラムがないか確認します。"
    } text {
        verified: false,
        patterns: [
            r"\bdns[ _]cache[ _]overflow\b",
        ],
        examples: [
            "< HTTP/2 503\n< content-type: text/plain\nDNS cache overflow",
        ],
    }
    OVERFLOW "GK-ERR-660" Remote {
        "the entrance of the called service is overloaded and turned the request away at once (Envoy's “overflow”): it was not sent on to a model" /
        "接続先の入口が過負荷で、リクエストをすぐに断りました（Envoy の「overflow」）。モデルには送られていません"
    } help {
        "Wait and try again, with longer pauses: Anthropic's or the cloud's status page says whether more is known. No proxy of your network and no setting of yours is at fault.\n- A gateway of your company, or an Envoy or Istio of your own, answers so: its administrator raises its limits (circuit_breakers: max_connections, max_pending_requests, max_requests) or adds servers behind it." /
        "待ってから、間隔を空けて再試行してください。既知の障害かどうかは Anthropic またはクラウドの状況ページで分かります。社内のプロキシや手元の設定が原因ではありません。\n- 会社のゲートウェイ、または自前の Envoy や Istio からの応答の場合: 管理者が上限（circuit_breakers の max_connections、max_pending_requests、max_requests）を引き上げるか、背後のサーバーを増やします。"
    } text {
        verified: false,
        patterns: [
            r"(?:\b(?<status>50\d) )?(?:upstream connect error or disconnect/reset before headers\. )?reset reason: overflow\b",
            r"\bupstream_reset_before_response_started\{overflow\}|\bresponse_?flags\W{1,5}UO\b|\b50\d UO\b",
        ],
        examples: [
            "API Error (503 upstream connect error or disconnect/reset before headers. reset reason: overflow",
            "\"POST /v1/messages HTTP/1.1\" 503 UO upstream_reset_before_response_started{overflow}",
        ],
    }
    SERVICE_EDGE "GK-ERR-487" Remote {
        "the entrance of the called address itself (its CDN or load balancer) gets no answer from the servers behind it: mostly an outage there, seldom a proxy of your company's" /
        "接続先自身の入口（CDN またはロードバランサー）が、背後のサーバーから応答を得られません。多くは接続先の障害で、社内プロキシが原因であることはまれです"
    } help {
        "Wait and try again (a long /compact too). `genkan explain ANTHROPIC_BASE_URL` shows whose address it is, and `genkan doctor` who answers.\n- “524”, “cf_gateway_timeout”: Cloudflare, which stands before the called address, got no answer from the server behind it in time (about two minutes, unless set otherwise). Have the answer streamed (`stream: true` in a program of your own; Claude Code does by itself), or ask for less at once. A gateway of your own behind Cloudflare: its operator lets it stream, takes the host out of Cloudflare's proxy (DNS only), or raises the read timeout there (Enterprise plans). Your network team has no part in it.\n- A gateway or relay: its operator looks at its servers, and at its time-outs for long answers.\n- No ANTHROPIC_BASE_URL: the cloud's status page, or Anthropic's (status.claude.com); with a profile of your organization the request shouldn't go to Anthropic (`genkan check`).\n- “upstream connect error”, “reset reason”: these are Envoy's words: the server behind it refused the connection or didn't answer. Without a gateway (no ANTHROPIC_BASE_URL) it is Anthropic's own entrance, a passing outage: wait, send it again, look at status.claude.com; nothing here or in your network has to be changed. With a gateway, or an Envoy or Istio of your own, its operator looks at the server behind it.\n- “delayed connect error”, “Connection refused”, and a gateway or proxy of your own: 111 means refused: the proxy (Envoy, Istio, a cloud's load balancer) reached the host, and nothing listens on that port. Waiting helps only while the server starts. Whoever runs it starts or repairs the server, or corrects its host and port in the proxy (in Kubernetes the Service's targetPort).\n- “local connection failure”: Envoy ended the connection on its own side: it couldn't open one to its server (no route, a wrong address, no free port), or a limit or filter of its own stopped it. Its operator finds the request in the gateway's log by its time. It fails only with long conversations: a limit on sizes there; until it is raised, /compact or a new session.\n- npm's registry (registry.npmjs.org): status.npmjs.org, or your company's mirror." /
        "待ってからやり直してください（長い /compact も同様です）。誰のアドレスかは `genkan explain ANTHROPIC_BASE_URL` で、応答元は `genkan doctor` で分かります。\n- 「524」「cf_gateway_timeout」の場合: 接続先の手前にある Cloudflare が、背後のサーバーの応答を時間内（既定では 2 分程度）に受け取れませんでした。応答をストリーミングにするか（自作のプログラムでは `stream: true`。Claude Code は常にストリーミングします）、一度に求める量を減らしてください。Cloudflare の背後に自前のゲートウェイがある場合は、運用担当が、ストリーミングで返すか、ホストを Cloudflare のプロキシから外すか（DNS のみ）、読み取りの待ち時間を延ばします（Enterprise プラン）。社内のネットワーク担当の対応は不要です。\n- ゲートウェイや中継サービスの場合: 運用担当が、サーバーの状態と、長い応答に対する待ち時間を確認します。\n- ANTHROPIC_BASE_URL がない場合: クラウドの状況ページ、または Anthropic の状況（status.claude.com）を確認してください。組織のプロファイルがある場合、リクエストが Anthropic に送られること自体が誤りです（`genkan check`）。\n- 「upstream connect error」「reset reason」の場合: Envoy の文言で、背後のサーバーが接続を拒否したか、応答していません。ゲートウェイがない場合（ANTHROPIC_BASE_URL の設定なし）は、Anthropic の入口からの応答で、一時的な障害です。しばらく待って送り直し、status.claude.com を確認してください。この端末や社内のネットワークで変更するものはありません。ゲートウェイ、または自前の Envoy や Istio がある場合は、その運用担当が背後のサーバーを確認します。\n- 「delayed connect error」「Connection refused」で、自前のゲートウェイやプロキシがある場合: 111 は拒否を意味します。プロキシ（Envoy、Istio、クラウドのロードバランサー）はホストに届きましたが、そのポートで待ち受けているものがありません。待って解消するのは、サーバーの起動中だけです。運用担当が、サーバーを起動または修復するか、プロキシにある宛先のホストとポート（Kubernetes では Service の targetPort）を修正します。\n- 「local connection failure」の場合: Envoy 側で接続が失敗しています。サーバーへの接続を開けないか（経路がない、アドレスの誤り、空きポートの不足）、Envoy 自身の制限やフィルターによるものです。運用担当が、ゲートウェイのログで時刻から該当のリクエストを確認します。長い会話でだけ失敗する場合は、サイズの制限です。引き上げられるまでは、/compact または新しいセッションを使ってください。\n- npm のレジストリ（registry.npmjs.org）の場合: status.npmjs.org、または社内のミラーを確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\b503 upstream connect error(?:\W{0,3}$|[^\w ])",
            r"(?:\b(?<status>50\d) )?upstream connect error or disconnect/reset before headers\W{1,3}(?:retried and the latest )?reset reason: (?:(?:remote|local) )?connection (?:failure|timeout)\b(?:.{0,200}?connection refused)?",
            r"\b(?<status>50[024])\b.{0,60}? for url:? '?https://(?:[\w-]{1,60}\.){0,4}(?:openai\.com|openrouter\.ai|mistral\.ai|deepseek\.com|x\.ai|groq\.com|googleapis\.com|azure\.com|huggingface\.co)/(?:[\w.-]{1,40}/){0,5}?(?:chat/completions|v1/(?:messages|responses|embeddings|models|completions))\b",
            r"\bapi error:? \(?(?<status>52[0-7])\b|\b(?<status2>52[0-7]): (?:web serv|connection timed|origin|a timeout|(?:invalid )?ssl|railgun)[a-z ]{0,40}|\berror (?:code: )?52[0-7]\b",
            r"\b(?<status>50[024])\b.{0,300}?<center>cloudflare</center>|cloudflare could not establish a tcp connection",
            r"\b503 no healthy upstream\b|\bapi error:? \(?503 no healthy upstream",
            r"\b(?<status>50[24])\b.{0,80}?this is a server-side issue, usually temporary",
            r"npm err(?:or|!) 50[024] .{0,60}registry\.npmjs\.org",
            r"(?:\b(?<status>50\d) )?upstream connect error or disconnect/reset before headers(?:\W{0,9}(?:$|retrying\b)|\W{1,3}(?:retried and the latest )?reset reason: (?:(?:remote|local) reset|protocol error)\b)",
            r#"\bcf_gateway_timeout\b|\b(?:status(?:[ _]?code)?|http(?:/[\d.]{1,3})?)\W{1,4}524\b|\bcode["'\\]{1,3}\W{1,3}524\b"#,
        ],
        yours: ["cf_gateway_timeout"],
        examples: [
            "API Error: 503 upstream connect error or disconnect/reset before headers. reset reason: connection timeout",
            "503 upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, transport failure reason: delayed connect error: Connection refused",
            "requests.exceptions.HTTPError: 502 Server Error: Bad Gateway for url: https://api.openai.com/v1/chat/completions",
            "API Error (503 upstream connect error) · Retrying in 1 seconds…",
            "API Error: 524 <!DOCTYPE html>",
            "502 <html><head><title>502 Bad Gateway</title></head><body><hr><center>cloudflare</center>",
            "API Error (503 no healthy upstream) · Retrying in 1 seconds…",
            "API Error: 504 Gateway Time-out. This is a server-side issue, usually temporary — try again in a moment.",
            "npm error 504 Gateway Timeout - GET https://registry.npmjs.org/@anthropic-ai%2fclaude-code",
            "API Error (503 upstream connect error or disconnect/reset before headers",
            "Error {'code': 524, 'message': 'Gateway timeout.', 'param': None, 'type': 'cf_gateway_timeout'}",
            "{\"code\":524,\"message\":\"A timeout occurred\"}",
        ],
    }
    FRONT_OF_API "GK-ERR-661" Remote {
        "the web server or load balancer in front of the API at the address in the text gets no answer from the server behind it (502, 504)" /
        "本文のアドレスにある API の手前の Web サーバーまたはロードバランサーが、背後のサーバーから応答を得られません（502、504）"
    } help {
        "Try again; a shorter request, or a streamed answer, may pass meanwhile. The answer is mostly that address's own, not one of your network's proxy.\n- 504: its administrator lets the server in front wait longer for long answers (nginx: proxy_read_timeout, and no buffering). Send the request below.\n- 502: the server behind it doesn't run, or broke off: its administrator reads its log.\n- A public service is at this address: its status page says more." /
        "再試行してください。その間、短いリクエストやストリーミングなら通ることがあります。多くは社内のプロキシではなく、そのアドレス自身の応答です。\n- 504 の場合: 管理者が、長い応答を待つよう手前のサーバーを設定します（nginx の proxy_read_timeout、バッファリングなし）。下の依頼文を送ってください。\n- 502 の場合: 背後のサーバーが動いていないか、途中で切断しています。管理者がそのログを確認します。\n- 公開サービスのアドレスの場合: 運営元の状況ページで確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<status>50[24])\b.{0,60}? for url:? '?https?://(?<gateway>[\w.-]{3,100})(?::\d{2,5})?/(?:[\w.-]{1,40}/){0,5}?(?:chat/completions|v1/(?:messages|responses|embeddings|models|completions))\b",
        ],
        ask: GatewayAdmin {
            "The server in front of our LLM gateway (at {gateway}) answers with HTTP {status}: it gets no answer from the server behind it. Please check whether that one runs, and let the server in front wait ten minutes (nginx: proxy_read_timeout) without buffering: answers are streamed, and long ones take minutes." /
            "LLM ゲートウェイ（{gateway}）の手前のサーバーが HTTP {status} を返します。背後のサーバーから応答を得られていません。背後のサーバーの状態を確認し、手前のサーバーの待ち時間を 10 分（nginx の proxy_read_timeout）、バッファリングなしにしていただけますか（応答はストリーミングされ、長いものは数分かかります）。"
        },
        examples: [
            "Error: 504 Server Error: Gateway Time-out for url: https://llm.acme.example/v1/chat/completions, retrying in 5 seconds...",
            "httpx.HTTPStatusError: Server error '502 Bad Gateway' for url 'https://llm.acme.example/v1/messages'",
        ],
    }
    ANSWER_HEADERS "GK-ERR-250" Problem {
        "the server did answer, but its answer's headers (a large cookie or token) are bigger than nginx or another proxy in front of it takes, which gives a 502 or an error of its own in its place" /
        "サーバーは応答していますが、応答のヘッダー（大きな Cookie やトークン）が前段の nginx などのプロキシの上限を超えたため、プロキシが 502 などのエラーを返しました"
    } help {
        "Trying again or waiting longer doesn't help. Whoever runs the proxy raises its limit for an answer's headers, or the application behind it sends smaller ones (a session's cookie, a token).\n- “upstream sent too big header”: nginx. Set proxy_buffer_size (for example 16k), with it proxy_buffers (8 16k) and proxy_busy_buffers_size (32k), for that location or server, and reload it (`nginx -t`, `nginx -s reload`). For FastCGI and uWSGI they are fastcgi_buffer_size and uwsgi_buffer_size with their buffers; for Kubernetes' ingress-nginx the annotation proxy-buffer-size.\n- “server response headers exceeded”, “HeadersTooLargeException”: the first is a proxy's or a program's in Go (Caddy: max_response_header), the second Tomcat's own (server.max-http-response-header-size).\n- “Headers Overflow Error”, “UND_ERR_HEADERS_OVERFLOW”: the program that asked (Node.js) refuses them: start it with NODE_OPTIONS=--max-http-header-size=65536.\n- It is a site that you open in a browser, or came with a sign-in: delete the site's cookies and sign in again; it helps until the cookie has grown anew." /
        "再試行や待ち時間の延長では解消しません。プロキシの運用担当が応答のヘッダーの上限を上げるか、その先のアプリケーションがヘッダー（セッションの Cookie やトークン）を小さくします。\n- 「upstream sent too big header」の場合: nginx です。該当する location または server で proxy_buffer_size（例: 16k）を設定し、併せて proxy_buffers（8 16k）と proxy_busy_buffers_size（32k）も設定して、読み込み直してください（`nginx -t`、`nginx -s reload`）。FastCGI と uWSGI では fastcgi_buffer_size と uwsgi_buffer_size（とそれぞれの buffers）、Kubernetes の ingress-nginx ではアノテーションの proxy-buffer-size です。\n- 「server response headers exceeded」「HeadersTooLargeException」の場合: 前者は Go で書かれたプロキシやプログラムの上限（Caddy は max_response_header）、後者は Tomcat 自身の上限（server.max-http-response-header-size）です。\n- 「Headers Overflow Error」「UND_ERR_HEADERS_OVERFLOW」の場合: 要求した側のプログラム（Node.js）が拒否しています。NODE_OPTIONS=--max-http-header-size=65536 を付けて起動してください。\n- ブラウザーで開くサイトの場合や、サインインの後に起こる場合: そのサイトの Cookie を削除し、サインインし直してください。Cookie が再び大きくなるまでは解消します。"
    } text {
        verified: false,
        patterns: [
            r"upstream sent too (?:big|large) header",
            r"\bresponse headers? (?:fields? )?(?:(?:is|are|was|were) )?too (?:large|big|long)|\bresponseheaderstoolarge\b|server response headers exceeded \d+ bytes|\bheaderstoolargeexception\b",
            r"\bheaders overflow error\b|\bund_err_headers_overflow\b",
        ],
        ask: GatewayAdmin {
            "A proxy in front of our service refuses the service's answers, because their headers (a large cookie or token) are bigger than its buffer. Please raise it (nginx: proxy_buffer_size, proxy_buffers and proxy_busy_buffers_size), or have the service send smaller headers." /
            "サービスの前段のプロキシが、応答のヘッダー（大きな Cookie やトークン）がバッファーより大きいため、応答を拒否しています。上限を上げていただくか（nginx では proxy_buffer_size、proxy_buffers、proxy_busy_buffers_size）、サービスのヘッダーを小さくしていただけますか。"
        },
        examples: [
            "[error] 6#6: *36 upstream sent too big header while reading response header from upstream, client: 172.19.0.1, server: revproxy-service",
            "net/http: HTTP/1.x transport connection broken: net/http: server response headers exceeded 1048576 bytes; aborted",
            "TypeError: fetch failed cause: HeadersOverflowError: Headers Overflow Error code: 'UND_ERR_HEADERS_OVERFLOW'",
        ],
    }
    NO_PROVIDER "GK-ERR-1066" Remote {
        "the gateway or router reached none of the providers that it calls: its own connection to them fails" /
        "ゲートウェイまたはルーターが、呼び出し先のどのプロバイダーにも接続できません。ゲートウェイ自身の接続の問題です"
    } help {
        "The cause stands in the gateway's log (a name that isn't resolved, a certificate, a proxy that is set for it): whoever runs it reads that, and tests the addresses that are configured there with `curl` on its host or in its container. Nothing is wrong on your machine.\n- An address that leads back over your own web server (nginx) with its public name: from the gateway's host it may not be reachable or lead elsewhere. Enter the internal name, or IP and port.\n- It runs in a container: localhost is the container itself there. Name the other container, or host.docker.internal.\n- The company's network goes out by a proxy: “fetch failed” of a gateway in Node.js says so as well where it ignores HTTPS_PROXY (NODE_USE_ENV_PROXY=1 from Node.js 22.21 and 24 on, or the gateway's own proxy setting).\n- It began without a change, for all users: the providers' own outage, or the way out of its host; try again in a while." /
        "原因はゲートウェイのログにあります（解決できない名前、証明書、ゲートウェイに設定されたプロキシなど）。管理者がログを確認し、設定されたアドレスをゲートウェイのホストやコンテナーの中から `curl` で試します。この端末の問題ではありません。\n- 公開名で自分の Web サーバー（nginx）を経由して戻るアドレスの場合: ゲートウェイのホストからは接続できないか、別の場所につながることがあります。内部の名前、または IP とポートを指定してください。\n- コンテナーで動いている場合: そこでの localhost はコンテナー自身です。相手のコンテナーの名前か host.docker.internal を指定してください。\n- 社内から外への接続にプロキシが必要な場合: Node.js のゲートウェイが HTTPS_PROXY を使わないと、「fetch failed」と表示されます（Node.js 22.21 以降と 24 以降は NODE_USE_ENV_PROXY=1、またはゲートウェイ自身のプロキシの設定）。\n- 変更していないのに全員で起こり始めた場合: プロバイダー側の障害か、ゲートウェイのホストから外への経路の問題です。しばらくしてから再試行してください。"
    } text {
        verified: false,
        patterns: [
            r"\ball (?:\w+ )?(?:providers|upstreams?|channels|backends)\b.{0,20}\bfailed\b.{0,60}?\b(?:fetch failed|econnrefused|econnreset|enotfound|etimedout|ehostunreach|connect(?:ion)? (?:error|refused|failed|timed out)|network error)\b",
        ],
        ask: GatewayAdmin {
            "Our gateway answers Claude Code that all of its providers failed because its own connection to them fails. Please look in its log for the cause, and test the addresses that are configured there from its host or container." /
            "ゲートウェイが、どのプロバイダーへの接続にも失敗したと Claude Code に返します。原因をログで確認し、設定されたアドレスをゲートウェイのホストまたはコンテナーの中から試していただけますか。"
        },
        examples: [
            "500 {\"error\":{\"message\":\"All providers failed after 4 attempts. Last error: fetch failed\",\"type\":\"500\"}}",
        ],
    }
    ENTRANCE_DOWN "GK-ERR-861" Remote {
        "Claude Code asked Anthropic's own service, and got a server error (5xx): from a proxy on the way, or from an outage there; nothing was refused" /
        "Claude Code が Anthropic のサービスに接続し、サーバーエラー（5xx）が返されました。途中のプロキシか先方の障害によるもので、拒否されたわけではありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway it shouldn't ask there at all: the provider's settings did not load (`genkan check` names the file, `genkan setup` writes it). Anthropic's service is meant: ask for the same host in this very terminal (`curl -v https://api.anthropic.com/`).\n- curl gets through (any answer of Anthropic's, a 404 too), and Claude Code doesn't: it doesn't go through the proxy as it should. Set HTTPS_PROXY in this very terminal, as http://HOST:PORT (`genkan explain HTTPS_PROXY`), and update Claude Code: old releases (0.2) don't use the proxy, or speak to it in a form that it doesn't take.\n- curl gets a page of the proxy's as well: that is the proxy's own failure, and the network team has to look at it. A wrong proxy in HTTPS_PROXY does the same.\n- Both get Anthropic's error, or no proxy is on the way: look at status.claude.com, wait and try again." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、そこへ接続すること自体が誤りです。プロバイダーの設定が読み込まれていません（ファイルは `genkan check` で分かり、`genkan setup` で書き込めます）。Anthropic のサービスを使う場合は、このターミナルで同じホストに接続してみてください（`curl -v https://api.anthropic.com/`）。\n- curl では接続でき（404 を含め、Anthropic の応答があり）、Claude Code だけが失敗する場合: プロキシを正しく通っていません。このターミナルで HTTPS_PROXY を http://ホスト:ポート の形で設定し（`genkan explain HTTPS_PROXY`）、Claude Code を更新してください。古いリリース（0.2）は、プロキシを使わないか、プロキシが受け付けない形で接続します。\n- curl でもプロキシのページが返る場合: プロキシ側の障害です。ネットワーク担当の確認が必要です。HTTPS_PROXY のプロキシが誤っている場合も同様です。\n- どちらにも Anthropic のエラーが返る場合や、途中にプロキシがない場合: status.claude.com を確認し、待ってからやり直してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:unable to connect to anthropic services\W{1,6})?failed to connect to (?<host>(?:api|console|platform)\.(?:anthropic|claude)\.com): (?:request failed with status code (?<status>5\d\d)|(?<error>err_bad_response))",
        ],
        examples: [
            "Unable to connect to Anthropic services

Failed to connect to api.anthropic.com: Request failed with status code 503",
            "Failed to connect to api.anthropic.com: Request failed with status code 502",
        ],
    }
    BETWEEN "GK-ERR-183" Remote {
        "a proxy, gateway or load balancer reports that it gets no answer from the server behind it (502, 503, 504 or a code of its own)" /
        "プロキシ、ゲートウェイ、ロードバランサーのいずれかが、その先から応答を得られないと返しました（502、503、504、または独自のコード）"
    } help {
        "Try again. If it persists, `genkan doctor` tests with and without each proxy and gateway, and shows which of them answers.\n- “upstream connect error”: Envoy's words. Without a gateway (no ANTHROPIC_BASE_URL) Anthropic's own entrance says so, and so do clouds: a passing outage. Wait and send it again, look at status.claude.com; nobody in your company has to act. Only with a gateway set its operator looks at the server behind it.\n- A company gateway, or a web server in front of it: its administrator looks whether the server behind it runs (502), and lets it wait longer for long answers (504; nginx: proxy_read_timeout).\n- It comes only through the company's proxy: it can't reach the service, or doesn't wait long enough. Whoever runs it looks into that: tell them the time and the host.\n- 127.0.0.1 or localhost: the router or gateway that runs here; read its log.\n- Another service's own address: mostly an outage there; the clouds themselves rarely answer like this.\n- “continue-proxy”, “openrouter”: another company's service answered (in Continue its own proxy for models), which waited in vain for the model: mostly an outage or overload there. Wait and try again, look at that company's status page, shorten what is sent, or choose a provider with a key of your own there. Nobody in your company has to act." /
        "再試行してください。続く場合、どのプロキシまたはゲートウェイの応答かは `genkan doctor` で分かります（それぞれを通す場合と通さない場合を確認します）。\n- 「upstream connect error」の場合: Envoy の文言です。ゲートウェイがなければ（ANTHROPIC_BASE_URL の設定なし）、Anthropic の入口またはクラウドの応答で、一時的な障害です。しばらく待って送り直し、status.claude.com を確認してください。社内の対応は不要です。ゲートウェイを設定している場合に限り、その運用担当が背後のサーバーを確認します。\n- 会社のゲートウェイ、またはその手前の Web サーバーの場合: 背後のサーバーが動いているか（502）、長い応答を待つ時間が足りているか（504。nginx の proxy_read_timeout）を管理者が確認します。\n- 社内プロキシを通すときだけ起こる場合: プロキシがサービスに接続できないか、待ち時間が足りません。プロキシの管理者が確認します。時刻とホストを伝えてください。\n- 127.0.0.1 や localhost の場合: ここで動くルーターやゲートウェイです。そのログを確認してください。\n- ほかのサービス自身のアドレスの場合: 多くはそこの障害です。クラウド自身がこう返すことはまれです。\n- 「continue-proxy」「openrouter」の場合: ほかの会社のサービス（Continue では、モデル用の Continue 自身のプロキシ）が、モデルの応答を待ちきれずに返しています。多くはそこの障害や混雑です。しばらく待って試し、その会社のステータスページを確認してください。送る内容を短くするか、そこで自分のキーを使うプロバイダーを選ぶこともできます。社内の対応は不要です。"
    } text {
        verified: false,
        patterns: [
            r"api error:? \(?(?<status>50[24]|52[0-7])\b(?:.{0,40}?(?:<!doctype html|<html[ >]))?",
            r"\b(?<status>502 bad gateway|504 gateway time-?out|52[0-7]: (?:web serv|connection timed|origin|a timeout|(?:invalid )?ssl|railgun)[a-z ]{0,40})",
            r"\|\s?(?<status>50[24]): (?:gateway|bad)",
            r"(?:\b(?<status>50\d) )?upstream connect error or disconnect/reset before headers(?:.{0,200}?connection refused)?",
            r"(?:^|[^\w:]|[^\w]:|(?:^|[^\w.])\w{1,40}:)(?<status>50[24]|52[0-7])\b\W{1,12}(?:bad gateway|gateway time-?out|web server is down)",
            r"failure to get a peer from the ring-balancer|an invalid response was received from the upstream server|\bno healthy upstream\b|\bupstream request timeout\b|the upstream server is timing out|upstream prematurely closed",
            r"connect\(\) failed .{0,80}while connecting to upstream",
            r"(?:bad|status|statuscode|code|error)\W{1,4}(?<status>50[24])\b",
            r#"\berror code: (?<status>52[0-7]|1016|1033)\b|while trying to retrieve the url: \S{1,200} connection to \S{1,80} failed|\bstream timeout\b|\bname resolution failed\b.{0,20}"?\}|(?:\b503|\bmessage)\b\W{1,5}name resolution failed\b|upstream (?:server )?(?:connection|request) (?:error|failed|timeout|refused)|\btarget group\b.{0,60}(?:no |unhealthy)|bad gateway|gateway time-?out|error while proxying request"#,
            r"\ball (?:\w+ )?(?:providers|upstreams?|channels|backends|deployments|accounts|fallbacks|targets|endpoints)\b.{0,20}\b(?:failed|unavailable|exhausted|are down|unhealthy)|(?:provider|upstream|backend)s? (?:failed|unreachable|unavailable) after \d+",
            r"while (?:reading|connecting|sending)\b.{0,60}\b(?:to|from) upstream|\bERR_(?:CONNECT_FAIL|CANNOT_FORWARD|READ_TIMEOUT|ZERO_SIZE_OBJECT|LIFETIME_EXP|SECURE_CONNECT_FAIL|READ_ERROR|WRITE_ERROR)\b|cannot forward request|upstream (?:unreachable|unavailable|timed out)|backend (?:fetch failed|unavailable|timeout)|(?:application|function|container) (?:failed to respond|is not responding)|\bguru meditation\b|no (?:server|backend|target|instance)s? (?:is |are )?available to handle|temporarily unavailable\W{0,4}</",
            r"invalid response from an upstream server|web server is returning an unknown error",
            // Envoy's own words for it, in its answers and in the log of its accesses.
            r"\bno_healthy_upstream\b|\bupstream_reset_(?:before|after)_response_started\b|\bupstream_(?:response|per_try|max_stream_duration)_?(?:timeout|reached)\b|\bresponse_?flags\W{1,5}(?:UH|UF|UT|UC|UR|UO|URX|LH|LR|NC|SI|UMSDR|UPE|DF)\b|\b50\d (?:UH|UF|UT|UC|UO|URX)\b",
            r"\bno available server\b|\bhas no server available!|\bserver \S{1,80} is down, reason:|\blayer[47] (?:connection problem|timeout|wrong status)|\b50[0-4] \d{1,9} - - s[a-z]--|no upstreams? available",
            r"proxy server could not handle the request|\bAH0\d{4}: .{0,60}(?:failed to make connection to backend|error reading (?:status line )?from remote server|attempt to connect to)|dns lookup failure for|invalid response while acting as a gateway or proxy|service unavailable - (?:dns|connection|zero size|fail to connect) ?(?:failure)?|server is temporarily unable to service your request",
            r"network error communicating with endpoint|\bendpoint request timed[ -]?out|our services aren't available right now|cloudfront (?:wasn't able to|attempted to establish|could not) |50[0-4] error\W.{0,80}the request could not be satisfied|\bERR_NGROK_(?:3004|3200|3208|8012)\b|\bno response from router\b|\bfailed_to_(?:pick|connect_to)_backend\b|\bbackend_(?:timeout|connection_closed|early_response|reset)\w*|guru mediation|\bfastly error: |http: proxy error: (?:dial|eof|read|write|unexpected|lookup|net/http)|failed to connect to upstream",
            r#"network error \((?:tcp|gateway|dns|ssl|server|invalid|icap)_\w+\)|gateway proxy failure|\bERR_(?:GATEWAY_FAILURE|ICAP_FAILURE|INVALID_RESP|NO_RELAY|SHUTTING_DOWN|SOCKET_FAILURE)\b|(?:\berror code: (?:530|10(?:00|01|02|03|04|14|16|18|33|34)|110[1245]|1200)\b(?:\W{0,3}$|\W{0,4}ray id|["<\\])|error_code"\W{1,3}(?:530|10(?:00|01|02|03|04|14|16|18|33|34)|110[1245]|1200)\b)|"error_category"\W{1,4}origin\b|icap protocol error"#,
            r"tinyproxy was unable to connect to the remote web server",
            r"\b\w{3,20}exception badgatewayerror\b",
            r"上游(?:服务|请求|接口|渠道)?(?:暂时)?(?:不可用|超时|失败|错误|异常|无响应)|请求上游(?:地址|接口)?失败",
            r"\bBackendConnectionFailure\b|\bbackend-?response-?(?:timeout|failure)\b|at (?:forward-request|transfer-response)\b",
            r"\bmessaging\.adaptors\.http\.flow\.(?:ServiceUnavailable|GatewayTimeout|UnexpectedEOFAtTarget|SslHandshakeFailed|NoActiveTargets|ErrorResponseCode|DecompressionFailureAtResponse|RequestTimeOut)\b|\breason\W{1,5}TARGET_\w+",
            r"\b(?:argo|cloudflare) tunnel error\b|\berror (?:code: )?(?:1000|1001|1002|1016|1033)\b.{0,30}\bray id\b",
            r"\berror: get https?://\S{1,200} - (?<status>50[234])\b",
        ],
        ask: NetworkTeam {
            "A proxy, gateway or load balancer between Claude Code and the model's service answers in its place⟦ (HTTP {status})⟧. Please check why it gets no answer from the server behind it. If it gave up waiting (504), please let it wait ten minutes: answers are streamed, and long ones take minutes." /
            "Claude Code とモデルのサービスの間にあるプロキシ、ゲートウェイ、ロードバランサーのいずれかが、サービスの代わりにエラーを返します⟦（HTTP {status}）⟧。その先から応答を得られない理由を確認していただけますか。時間切れの場合（504）は、待ち時間を 10 分に延ばしていただけますか（応答はストリーミングされ、長いものは数分かかります）。"
        },
        yours: ["continue-proxy", "openrouter"],
        examples: [
            "<center><h1>504 Gateway Time-out</h1></center>",
            "{\"message\":\"An invalid response was received from the upstream server\"}",
            "connect() failed (111: Connection refused) while connecting to upstream",
            "httpStatusCode: 504",
            "API Error: 502 Bad Gateway",
            "unexpected status 504 Gateway Timeout",
            "gateway.acme.example | 504: Gateway time-out",
            "API Error: 503 upstream connect error or disconnect/reset before headers. reset reason: connection termination",
            "500 {\"error\":{\"message\":\"All providers failed after 4 attempts.\",\"type\":\"500\"}}",
            "upstream sent \"Content-Length\" and \"Transfer-Encoding\" headers at the same time while reading response header from upstream",
            "The server received an invalid response from an upstream server.",
            "Tinyproxy was unable to connect to the remote web server.",
            "\"response_code_details\":\"no_healthy_upstream\",\"response_flags\":\"UH\"",
            "backend litellm has no server available!",
            "The proxy server could not handle the request. Reason: DNS lookup failure for: litellm",
            "{\"message\":\"Network error communicating with endpoint\"}",
            "Network Error (tcp_error) A communication error occurred: \"Operation timed out\"",
            "litellm.BadGatewayError: AzureException BadGatewayError - <html>",
            "{\"error\":{\"message\":\"上游服务暂时不可用\",\"type\":\"upstream_error\"}}",
            "{\"error\":{\"code\":\"BackendConnectionFailure\",\"message\":\"at forward-request\"}}",
            "{\"fault\":{\"faultstring\":\"The Service is temporarily unavailable\",\"detail\":{\"errorcode\":\"messaging.adaptors.http.flow.ServiceUnavailable\",\"reason\":\"TARGET_CONNECT_TIMEOUT\"}}}",
            "{\"fault\":{\"faultstring\":\"SSL Handshake failed\",\"detail\":{\"errorcode\":\"messaging.adaptors.http.flow.SslHandshakeFailed\",\"reason\":\"TARGET_SSL_HANDSHAKE\"}}}",
            "Error 1033 Ray ID: 8a1b Argo Tunnel error",
            "error: GET https://registry.npmjs.org/axios - 502",
        ],
    }
    WSL_PROXY "GK-ERR-768" Usage {
        "Windows goes out through a proxy on this machine itself (localhost), which WSL doesn't reach in its usual network mode" /
        "Windows がこの端末上（localhost）のプロキシを使っていますが、WSL の標準のネットワークモードからは接続できません"
    } help {
        "Windows 11: in %UserProfile%\\.wslconfig under [wsl2] `networkingMode=mirrored` (and `autoProxy=true`), then `wsl --shutdown`; localhost is then the same in both.\n- Otherwise have the local proxy listen for WSL as well, and set HTTPS_PROXY in WSL to Windows' address (`ip route show default` names it); or name the company's own proxy there.\n- No proxy is needed from WSL: it is only a notice; autoProxy=false silences it. `genkan doctor` in WSL shows whether the route works." /
        "Windows 11 の場合: %UserProfile%\\.wslconfig の [wsl2] に `networkingMode=mirrored`（と `autoProxy=true`）を書き、`wsl --shutdown` を実行してください。localhost が両方で同じになります。\n- それ以外の場合: ローカルのプロキシが WSL からの接続も受け付けるようにし、WSL の HTTPS_PROXY に Windows のアドレス（`ip route show default` で分かります）を設定するか、会社のプロキシを直接指定してください。\n- WSL でプロキシが不要な場合: 通知にすぎません。autoProxy=false で表示されなくなります。経路が使えるかは、WSL での `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"localhost proxy configuration was detected but not mirrored into wsl",
            r"\bwsl: .{0,80}localhost.{0,120}\bnat.{0,60}localhost",
            r"\bwsl\W{1,3}nat.{0,40}wsl.{0,40}localhost",
        ],
        examples: [
            "wsl: A localhost proxy configuration was detected but not mirrored into WSL. WSL in NAT mode does not support localhost proxies.",
            "wsl: 检测到 localhost 代理配置，但未镜像到 WSL。NAT 模式下的 WSL 不支持 localhost 代理。",
            "但未镜像到 WSL。NAT 模式下的 WSL 不支持 localhost 代理。",
        ],
    }
    NPM_PROXY "GK-ERR-1057" Usage {
        "npm has a setting, mostly its proxy's, that should be an address and isn't one" /
        "npm の設定（多くはプロキシ）に、アドレスとして正しくない値があります"
    } help {
        "`npm config ls -l`, `npm config get proxy` and `npm config get https-proxy` show the value and in which file it stands; http_proxy and https_proxy (HTTP_PROXY, HTTPS_PROXY) in the environment count too. You use no proxy: `npm config delete proxy` and `npm config delete https-proxy`, each once more with `--global`, and unset the variables. Otherwise `npm config set proxy http://HOST:PORT`, and the same for https-proxy: key and address alone, http:// before it, in a variable too.\n- “http.proxy”: that is git's name for it. `npm config set proxy http.proxy …` made this word itself the proxy; with --global it stands in the global file.\n- “null”, “undefined”, “false”: the word was stored in place of nothing. Delete the setting instead of setting it.\n- The proxy is right, or there is none: `npm config get registry` has to be a whole address too (https://registry.npmjs.org, or your company's)." /
        "値と、書かれているファイルは `npm config ls -l`、`npm config get proxy`、`npm config get https-proxy` で分かります。環境変数の http_proxy と https_proxy（HTTP_PROXY、HTTPS_PROXY）も使われます。プロキシを使わない場合は、`npm config delete proxy` と `npm config delete https-proxy` を、それぞれ `--global` 付きでも実行し、環境変数も解除してください。使う場合は `npm config set proxy http://ホスト:ポート` のように、キーと、http:// で始まるアドレスだけを指定します（https-proxy と環境変数も同様です）。\n- 「http.proxy」の場合: これは git の設定の名前です。`npm config set proxy http.proxy …` により、この語自体がプロキシになっています。--global を付けた場合は、グローバルのファイルにあります。\n- 「null」「undefined」「false」の場合: 空にする代わりに、この語が保存されています。設定し直さずに、削除してください。\n- プロキシが正しい場合や、ない場合: `npm config get registry` も完全なアドレス（https://registry.npmjs.org または社内のもの）である必要があります。"
    } text {
        verified: false,
        patterns: [
            r"\bnpm (?:err!|error) code err_invalid_url\b",
            r"\bnpm (?:warn|err!|error) (?:config )?invalid config (?:https-)?proxy\b",
            r"\bnpm (?:err!|error) (?:typeerror: )?invalid (?:protocol: \w+\b|proxy\b)",
            r"\beinvalidproxy\b|invalid protocol \W\S{1,120}:\W connecting to proxy",
        ],
        examples: [
            "npm error code ERR_INVALID_URL\nnpm error Invalid URL: proxy.example.co.jp:8080",
            "npm WARN invalid config proxy=\"http.proxy\"",
            "npm ERR! Invalid protocol: null",
            "npm error code EINVALIDPROXY\nnpm error Invalid protocol `proxy.acme.example:` connecting to proxy",
        ],
    }
    PROXY_URL "GK-ERR-084" Usage {
        "the proxy's setting is incomplete, or of a kind that the program doesn't support (scheme, host and port; SOCKS needs an extra component in some)" /
        "プロキシの設定が不完全か、プログラムが対応していない種類です（スキーム、ホスト、ポートが必要。SOCKS には追加のコンポーネントが必要なプログラムもあります）"
    } help {
        "Write it with its scheme, e.g. http://proxy.example.com:8080. `genkan explain` with the variable's name shows where it is set.\n- “only use HTTP and not HTTPS”: the proxy's address begins with https://, and the proxy speaks plain HTTP at that port. Write http:// in front of it, for https:// targets too. On Windows, older Python programs make https:// of Windows' own proxy setting: set HTTPS_PROXY=http://… for them.\n- A bare host:port in the text: HTTPS_PROXY or HTTP_PROXY lacks http:// (the ones in small letters too; on Windows look in the user's environment variables). Correct it and start the program again.\n- gcloud needs proxy/type, proxy/address and proxy/port set together (`gcloud config list proxy/`).\n- “UnsupportedProxyProtocol”: Bun, and Claude Code with it, can only use http:// and https:// proxies. Replace socks5:// (in ALL_PROXY and in small letters too) by the HTTP port of the same proxy, or put a program before it that turns HTTP into SOCKS.\n- “http://socks5”, “http://socks4”, “http://socks”: the AWS CLI and boto3 take HTTPS_PROXY for an HTTP proxy and know no SOCKS. Name an HTTP proxy, or put a program before the SOCKS one that turns HTTP into it (privoxy, gost); the network team isn't needed.\n- “built without the HTTPS-proxy support”: the proxy is written as https://, and this git or curl talks to a proxy in plain HTTP alone. Nearly every proxy wants http://HOST:PORT, for https:// addresses too (also where it stands in the system's or Windows' proxy settings, which GitHub Desktop hands on): `git config --global http.proxy http://HOST:PORT`, and the same in HTTPS_PROXY." /
        "http://proxy.example.com:8080 のようにスキームから書いてください。設定場所は `genkan explain 変数名` で分かります。\n- 「only use HTTP and not HTTPS」の場合: プロキシのアドレスが https:// で始まっていますが、プロキシはそのポートで TLS を使いません。接続先が https:// でも、http:// で指定してください。Windows では、古い Python のプログラムが Windows のプロキシ設定を https:// として使います。HTTPS_PROXY=http://… を設定してください。\n- 本文に「ホスト:ポート」だけがある場合: HTTPS_PROXY または HTTP_PROXY に http:// がありません（小文字の変数も確認してください。Windows ではユーザーの環境変数です）。直してからプログラムを起動し直してください。\n- gcloud では proxy/type、proxy/address、proxy/port をすべて設定する必要があります（`gcloud config list proxy/`）。\n- 「UnsupportedProxyProtocol」の場合: Bun（Claude Code も）が使えるのは http:// と https:// のプロキシだけです。socks5://（ALL_PROXY や小文字の変数も）を同じプロキシの HTTP のポートに変えるか、HTTP を SOCKS に変換するプログラムを間に入れてください。\n- 「http://socks5」「http://socks4」「http://socks」の場合: AWS CLI と boto3 は HTTPS_PROXY を HTTP プロキシとみなし、SOCKS には対応していません。HTTP プロキシを指定するか、HTTP を SOCKS に変換するプログラム（privoxy、gost）を間に入れてください。ネットワーク担当への依頼は不要です。\n- 「built without the HTTPS-proxy support」の場合: プロキシが https:// で書かれており、この git や curl はプロキシと HTTP でしか通信できません。ほとんどのプロキシは、https:// のアドレスへの接続でも http://ホスト:ポート と指定します（OS や Windows のプロキシ設定でも同じで、GitHub Desktop はそれを渡します）: `git config --global http.proxy http://ホスト:ポート`。HTTPS_PROXY も同じです。"
    } text {
        verified: true,
        patterns: [
            r"proxy keys should use proper url forms|\bproxy uri is mandatory|https request is being sent through an https proxy|\bparse \S{0,2}[\w.-]*prox\w*[\w.-]*:\d{2,5}\S{0,2}: first path segment in url cannot contain colon",
            r#"(?:^|[^\w@])"(?<value>[\w.-]{1,120}:(?:\d{2,5}|port))" cannot be parsed as a url"#,
            r"(?:unable to connect to proxy\. )?your proxy appears to only use http and not https",
            // The value itself may hold a password.
            r"invalid proxy url in (?<variable>\w+):",
            r"unsupportedproxyprotocol|unsupported proxy (?:protocol|scheme|url)|(?:invalid|malformed|bad) (?:http |https )?proxy (?:url|address|server|configuration)|proxy url .{0,40}(?:invalid|missing|could not be parsed|must (?:be|have|start|begin|use|include|contain|not))|\bInvalidProxy(?:URL|ConfigurationWarning)?\b|unable to determine socks version|unknown scheme for proxy|unable to receive initial socks5? response|\bproxy: unknown scheme|unknown proxy scheme|proxy scheme \S{1,20} (?:is )?(?:not supported|unsupported|unknown)|missing dependencies for socks support|invalid configuration value\(s\) provided for proxies|using socks proxy, but the .{0,20}socksio",
            r"invalid configuration value\(s\) provided for proxies_config|proxy must be specified as|unsupported proxy type|please set all or none of the following properties: proxy/|proxy type property value|unsupported proxy syntax in|invalid url protocol: the url must start with|proxy url .{0,60}(?:is invalid|not valid)|https_proxy must be an http:// url",
            r"(?:unable|cannot) (?:to )?connect to proxy\.?\W{1,6}filenotfounderror",
            r"proxy url had (?:no|unsupported) scheme|\bproxyscheme(?:unknown|unsupported)\b|not supported proxy scheme",
            r"\bERR_INVALID_PROTOCOL\b|protocol \W{1,2}https?:\W{1,2} not supported\. expected \W{1,2}https?:",
            r"proxy setting \(https_proxy or all_proxy\) is not an http or https url|invalid parent proxy url, ignoring|ignored . not a usable proxy url|not a usable proxy url; fix or unset",
            r"unsupported proxy configured: |client_exceptions\.invalidurl: [\w.-]{1,120}:\d{2,5}$|please check proxy url\. it is malformed",
            r"failed to connect to proxy url: \W?https?://socks",
            r"\bunsupported proxy \W?\S{1,120}, libcurl is built without the https-proxy support\b",
        ],
        examples: [
            "ValueError: Proxy keys should use proper URL forms rather than plain scheme strings. Instead of \"http\", use \"http://\"",
            "\"proxy.acme.example:8080\" cannot be parsed as a URL",
            "UnsupportedProxyProtocol: fetch() proxy.url must be a http or https URL",
            "ERROR: (gcloud) Please set all or none of the following properties: proxy/type, proxy/address and proxy/port",
            "ProxyError('Unable to connect to proxy. Your proxy appears to only use HTTP and not HTTPS, try changing your proxy URL to be HTTP.')",
            "Invalid proxy URL in HTTPS_PROXY: \"taro:geheim@127.0.0.1:3128\" cannot be parsed as a URL.\nProxy settings must be a complete URL including the scheme",
            "requests.exceptions.ProxyError: HTTPSConnectionPool(host='api.anthropic.com', port=443): Max retries exceeded with url: /v1/messages (Caused by ProxyError('Cannot connect to proxy.', FileNotFoundError(2, 'No such file or directory')))",
            "urllib3.exceptions.ProxySchemeUnknown: Proxy URL had no scheme, should start with http:// or https://",
            "TypeError [ERR_INVALID_PROTOCOL]: Protocol \"https:\" not supported. Expected \"http:\"",
            "The proxy setting (HTTPS_PROXY or ALL_PROXY) is not an http or https URL, so this request was not sent.",
            "aiohttp.client_exceptions.InvalidURL: proxy.acme.example:3128",
            "Failed to connect to proxy URL: \"http://socks5://127.0.0.1:9900\"",
            "fatal: unable to access 'https://github.com/acme/x.git/': Unsupported proxy '10.0.2.1:3128', libcurl is built without the HTTPS-proxy support.",
        ],
    }
    PROXY_HELPER "GK-ERR-711" Person {
        "the command in proxyAuthHelper gave no credential for the proxy in time, so requests go without one" /
        "proxyAuthHelper のコマンドが時間内にプロキシの認証情報を返さなかったため、認証情報なしでリクエストが送られます"
    } help {
        "Run the command in a terminal: it has to print the value of the header Proxy-Authorization alone, and end. `genkan explain proxyAuthHelper` shows where it is set.\n- It starts a program in the background: send that one's output elsewhere (> /dev/null 2>&1 &), or the helper never ends.\n- It waits for a question (a password, a sign-in): sign in beforehand.\n- A 407 that comes afterwards follows from this." /
        "コマンドをターミナルで実行してください。ヘッダー Proxy-Authorization の値だけを出力し、終了する必要があります。設定場所は `genkan explain proxyAuthHelper` で分かります。\n- バックグラウンドでプログラムを起動する場合: その出力を別の場所に向けてください（> /dev/null 2>&1 &）。そうしないと helper が終了しません。\n- 入力（パスワードやサインイン）を待っている場合: 先にサインインしてください。\n- その後の 407 は、これが原因です。"
    } text {
        verified: false,
        patterns: [
            r"\bproxyauthhelper (?:did not finish within|could not be run)",
        ],
        examples: [
            "proxyAuthHelper did not finish within 30 s, so requests through the proxy go without its Proxy-Authorization header.",
        ],
    }
    FORWARDER "GK-ERR-337" Remote {
        "a forwarder of your own (Px, Cntlm) signed in at the company's proxy (NTLM, Kerberos), and the proxy refused that (407)" /
        "手元の中継プログラム（Px、Cntlm）が会社のプロキシに認証（NTLM、Kerberos）を試み、プロキシに拒否されました（407）"
    } help {
        "Claude Code and other programs do reach the forwarder; its sign-in at the proxy fails, and the password needn't be wrong: look at the forwarder's release, its user and its kind of authentication. A setting of Claude Code's changes nothing.\n- “do_socket”, “MainProcess”, “Process-1” (Px): it worked before, or began with another release: take the newest, or the one that worked; builds of Px have begun NTLM or Kerberos wrongly. Newer ones can be tied to one kind (`--auth=NTLM`, or NEGOTIATE; `auth` in px.ini), and `px --test` tries it.\n- Px signs in as the Windows user who runs it, so it has to run in your own session with the domain's account, not as a service. Elsewhere name one: `--username=DOMAIN\\USER`, and `px --password` stores its password.\n- “Proxy-Authenticate” in its log names what the proxy takes. Negotiate alone is mostly Kerberos: that needs a ticket (`klist`), and the proxy's host name in the forwarder's setting, not its address; Cntlm knows NTLM alone.\n- “Credentials rejected”, “Wrong credentials” (Cntlm): after a change of the password its stored hashes are old: `cntlm -H` makes new ones for cntlm.ini, and `cntlm -M http://example.com` finds out which `Auth` the proxy takes. “invalid challenge”: the proxy speaks no NTLM.\n- All of this fits: the network team sees in the proxy's log why it refuses this user." /
        "Claude Code などのプログラムから中継プログラムには届いています。中継プログラムからプロキシへの認証が失敗しており、パスワードが誤っているとは限りません。中継プログラムのリリース、実行ユーザー、認証方式を確認してください。Claude Code の設定では変わりません。\n- 「do_socket」「MainProcess」「Process-1」（Px）の場合: 以前は動作していたか、別のリリースで始まった場合は、最新のものか、動作していたものにしてください。NTLM や Kerberos の始め方に誤りのあるビルドがあります。新しいものは方式を固定でき（`--auth=NTLM` または NEGOTIATE、px.ini の `auth`）、`px --test` で試せます。\n- Px は、実行した Windows ユーザーで認証します。サービスではなく、ドメインのアカウントの自分のセッションで実行してください。ほかの環境では `--username=ドメイン\\ユーザー` で指定し、`px --password` でパスワードを保存します。\n- ログの「Proxy-Authenticate」に、プロキシの受け付ける方式があります。Negotiate だけであれば、多くは Kerberos です。チケット（`klist`）が必要で、中継プログラムの設定にはプロキシのアドレスではなくホスト名を書きます。Cntlm が対応しているのは NTLM だけです。\n- 「Credentials rejected」「Wrong credentials」（Cntlm）の場合: パスワードを変更すると、保存されたハッシュは古くなります。`cntlm -H` で cntlm.ini 用に作り直してください。プロキシの受け付ける `Auth` は `cntlm -M http://example.com` で分かります。「invalid challenge」は、プロキシが NTLM に対応していないことを示します。\n- いずれにも問題がない場合: このユーザーが拒否される理由は、ネットワーク担当がプロキシのログで確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:mainprocess|process-\d{1,3}): (?:thread[_-]\d{1,3}|mainthread): \d{9,11}: .{0,1600}?\b407\b",
            r"\bdo_socket: response code: 407\b",
            r"\bconfig profile \d/\d\W{1,4}credentials rejected\b|wrong credentials, invalid url or proxy doesn't support ntlm nor basic|\bcntlm\b.{0,160}?(?:proxy returning invalid challenge|cannot do ntlmv2|\b407\b)",
        ],
        examples: [
            "MainProcess: Thread_4: 1519665858: do_socket: Sending extra b'Proxy-Authorization: NTLM xx==\\r\\n'\nMainProcess: Thread_4: 1519665858: do_socket: Response code: 407 False",
            "do_socket: Response code: 407 False",
            "Config profile  4/4... Credentials rejected\n\nWrong credentials, invalid URL or proxy doesn't support NTLM nor BASIC.",
        ],
    }
    PACKAGES_SIGN_IN "GK-ERR-1331" Remote {
        "the proxy wants a sign-in of npm, Yarn or pnpm (407), and got none that it takes" /
        "プロキシが npm、Yarn、pnpm に認証を求めており（407）、受け付けられる認証情報が送られていません"
    } help {
        "npm, Yarn and pnpm know one kind of sign-in at a proxy: user name and password in the proxy's address (Basic). `curl -v -x http://PROXY:PORT https://registry.npmjs.org` shows in “Proxy-Authenticate” which kinds the proxy takes. genkan isn't involved.\n- NTLM or Negotiate (Kerberos) stand there without Basic, or user name and password are right and 407 stays: no setting of npm's helps. Run a forwarder that signs in for you (Px, Cntlm), and name it to npm: `npm config set proxy http://127.0.0.1:3128` and the same with `https-proxy` (Px and Cntlm listen on 3128 unless set otherwise). Or have the network team let the registry through without a sign-in: the request below.\n- Basic stands there: `npm config get https-proxy` and `npm config get proxy` have to show the company's proxy with user name, colon and password before an @ and the host; @, #, :, / and \\ in them percent-encoded (a domain: `DOMAIN%5CUSER`). They stand in .npmrc in plain text. A password that was changed has to be changed there, too.\n- “artifactory”, “nexus”, “verdaccio”, “/api/npm/”, “/repository/npm”, “pkgs.dev.azure.com”, or another mirror of the registry: one inside the company is reached without the proxy: its host in `noproxy` (`npm config set noproxy HOST`), and its address by `npm config set registry`.\n- “API Error: 407”, “api.anthropic.com”: Claude Code is asked as well, and has its sign-in in another place: `genkan proxy-auth set`, then `genkan doctor`." /
        "npm、Yarn、pnpm が対応しているプロキシの認証は、プロキシのアドレスに含めるユーザー名とパスワード（Basic）だけです。プロキシが受け付ける方式は、`curl -v -x http://プロキシ:ポート https://registry.npmjs.org` の「Proxy-Authenticate」で分かります。genkan は関係しません。\n- NTLM または Negotiate（Kerberos）だけで Basic がない場合や、ユーザー名とパスワードが正しくても 407 のままの場合: npm の設定では解消しません。代わりに認証を行う中継プログラム（Px、Cntlm）を動かし、npm に指定してください。`npm config set proxy http://127.0.0.1:3128`、`https-proxy` も同様です（Px と Cntlm の既定のポートは 3128）。または、レジストリへの通信を認証なしで許可するよう、ネットワーク担当に依頼してください（下の依頼文）。\n- Basic がある場合: `npm config get https-proxy` と `npm config get proxy` が、会社のプロキシのアドレスになっている必要があります（ホストの前に、ユーザー名、コロン、パスワード、@ の順。@、#、:、/、\\ はパーセントエンコード。ドメインは `ドメイン%5Cユーザー`）。.npmrc に平文で残ります。パスワードを変更したときは、ここも変更してください。\n- 「artifactory」「nexus」「verdaccio」「/api/npm/」「/repository/npm」「pkgs.dev.azure.com」など、レジストリのミラーの場合: 社内のミラーにはプロキシを通さずに接続します。ホストを `noproxy` に追加し（`npm config set noproxy ホスト`）、アドレスを `npm config set registry` で指定してください。\n- 「API Error: 407」「api.anthropic.com」もある場合: Claude Code も認証を求められており、その設定場所は別です。`genkan proxy-auth set`、続いて `genkan doctor` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\bnpm (?:err!|error)[^{}]{0,200}?(?:\be407\b|\b407 (?:proxy )?authentication ?required|\bstatuscode=407\b)(?:[^{}]{0,160}? get https?://(?<host>(?:[a-z\d_-]+\.){1,8}[a-z\d-]+))?",
            r"\bnpm http fetch get 407 https?://(?<host>(?:[a-z\d_-]+\.){1,8}[a-z\d-]+)",
            r"\berr_pnpm_fetch_407\b",
            r"\bregistry\.(?:yarnpkg\.com|npmjs\.org)\S{0,200} (?:failed, reason: )?tunneling socket could not be established, statuscode=407\b",
        ],
        ask: NetworkTeam {
            "Our proxy asks npm (or Yarn, pnpm) for a sign-in (407) on the way to the package registry⟦ (here {host})⟧. These programs know only Basic, no NTLM or Kerberos. Please let the registry through for programs without a sign-in (registry.npmjs.org for npm and pnpm, registry.yarnpkg.com for Yarn; port 443), or tell me our mirror, or whether I may run a forwarder (Px, Cntlm). I send the message along." /
            "パッケージのレジストリ⟦（ここでは {host}）⟧への経路で、プロキシが npm（Yarn、pnpm）に認証を求めています（407）。これらのプログラムが対応しているのは Basic だけで、NTLM や Kerberos には対応していません。プログラムからレジストリ（npm と pnpm は registry.npmjs.org、Yarn は registry.yarnpkg.com。ポート 443）への通信を認証なしで許可していただくか、社内のミラー、または中継プログラム（Px、Cntlm）の使用の可否を教えていただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "npm ERR! code E407\nnpm ERR! 407 authenticationrequired - GET https://registry.npmjs.org/@angular%2fcli",
            "npm error network tunneling socket could not be established, statusCode=407",
            "npm http fetch GET 407 https://registry.npmjs.org/npm 123ms (cache skip)",
            "WARN  GET https://registry.npmjs.org/tslib/-/tslib-2.4.1.tgz error (ERR_PNPM_FETCH_407). Will retry in 10 seconds. 2 retries left.",
            "error An unexpected error occurred: \"https://registry.yarnpkg.com/left-pad: tunneling socket could not be established, statusCode=407\".",
        ],
    }
    PROXY_SIGN_IN "GK-ERR-081" Remote {
        "the proxy requires a user name and password (407)" /
        "プロキシが認証を求めています（407）"
    } help {
        "The proxy wants a user name and password, and got none, or wrong ones.\n- “makeNetworkError … httpNetworkOrCacheFetch”: a program in Node.js: its `fetch` turns the answer 407 into “fetch failed” and doesn't name it, whoever gave it. `curl -v` to the same address shows the status. It comes from a proxy: as below. It comes from the server itself, one of your own: have it answer with another status (401), as 407 is a proxy's. To see the answer in the program, ask with undici's `request` in place of `fetch`.\n- “tunneling socket could not be established”, “pip”, “curl”, or another program than Claude Code: genkan isn't involved. It takes them from the address in HTTPS_PROXY (user name, colon and password before an @ and the host; @, #, : and / in the password percent-encoded), or from a setting of its own (npm: `npm config set https-proxy`). They stand there in plain text.\n- Claude Code: if the profile uses a user name and password (`network.proxy_auth`), store the right ones: `genkan proxy-auth set`, then `genkan doctor`. A password in HTTPS_PROXY would be stored in plain text.\n- Kerberos or NTLM (“Proxy-Authenticate: NTLM”, “Negotiate”): Claude Code can't answer them by itself; ask the network team for access without a sign-in, or for a local forwarder (Px, Cntlm). One runs already, and HTTPS_PROXY names it: the 407 comes through it: its own sign-in is at fault, and its log says more." /
        "プロキシがユーザー名とパスワードを求めていますが、送られていないか、誤っています。\n- 「makeNetworkError … httpNetworkOrCacheFetch」の場合: Node.js のプログラムです。`fetch` は、応答元にかかわらず、407 の応答を「fetch failed」とだけ表示します。状態コードは、同じアドレスへの `curl -v` で分かります。プロキシの応答であれば、以下のとおりです。自分のサーバーの応答であれば、407 はプロキシ用の番号のため、別の番号（401）で応答させてください。プログラムで応答を確認するには、`fetch` の代わりに undici の `request` を使います。\n- 「tunneling socket could not be established」「pip」「curl」など、Claude Code 以外のプログラムの場合: genkan は関係しません。ユーザー名とパスワードは、HTTPS_PROXY のアドレス（ホストの前に、ユーザー名、コロン、パスワード、@ の順。パスワードの @、#、:、/ はパーセントエンコード）、または独自の設定（npm では `npm config set https-proxy`）から読まれます。どちらも平文で残ります。\n- Claude Code の場合: プロファイルでユーザー名とパスワードを使うときは（`network.proxy_auth`）、正しいものを登録してください。`genkan proxy-auth set`、続いて `genkan doctor` を実行します。HTTPS_PROXY にパスワードを書くと平文で残ります。\n- Kerberos または NTLM の場合（「Proxy-Authenticate: NTLM」、「Negotiate」）: Claude Code は応答できません。認証不要の経路またはローカルの中継プログラム（Px、Cntlm）を用意できるか、ネットワーク担当に確認してください。すでに動かしていて HTTPS_PROXY に指定している場合、407 はそれを通して返されています。中継プログラム自身の認証の問題で、詳しくはそのログで分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bcause: error at makenetworkerror\b[^{}]{0,120}?\bat httpnetworkorcachefetch\b",
            r"not currently allowed to request .{1,160}from this cache until you have authenticated|\berr_cache_access_denied\b|\btcp_denied/407\b|\(authentication_failed\) your credentials could not be authenticated|\bproxyauthenticationrequired\b",
            r"(?:(?:unable|cannot|failed) (?:to )?connect to proxy\W{1,6}(?:(?:oserror|socket error)\W{1,3})?)?tunnel connection failed ?: ?407[\w ]{0,40}|proxy tunneling failed: proxy authentication required",
            r"\bproxy authentication required\b",
            r"\berror: get https?://\S{1,160} - 407\W{0,3}$",
            r"(?:^|[^e:] |[^\w\s:])407\b.{0,40}\bproxy\b",
            r"\bproxy\b.{0,60}(?:\(|=|: |- |\b(?:with|code|status|answered|answers|got|a|http|error|returns?|returned|says?|sent|gave|response) )407\b",
            r"\btunnel\w*\b.{0,60}\b407\b|\b407\b.{0,40}\btunnel|statuscode=407|\bproxy-authenticate: ",
            r"\b(?:status|statuscode|code|error|fetch|http|returned|response|response code)\W{1,3}(?:code )?407\b",
            r"\bERR_CACHE_ACCESS_DENIED\b|cache access denied|\btcp_denied/407\b|\bproxy_auth\w{0,12}_(?:required|failed|error|needed|unsupported|requested)\w*|\bERR_PROXY_AUTH\w*|\bproxy (?:authentication|authorization) (?:failed|needed|error)",
            r"\bE407\b|\b407 authentication ?required|no credentials this proxy accepts|proxy requires authentication \(http 407\)|requires authentication \(http 407\); the proxy url",
            r"proxy authorization required|: ?\(407\) |代理(?:服务器)?(?:需要|要求)(?:身份)?验证|需要代理身份验证",
        ],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: [
            "bun install v1.2.2\nerror: GET https://registry.npmjs.org/react - 407",
            "Access Denied (authentication_failed) Your credentials could not be authenticated: \"Credentials are missing.\"",
            "ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 407 Proxy Authentication Required'))",
            "fetch failed with status code 407",
            "tunneling socket could not be established, statusCode=407",
            "proxyconnect tcp: proxy returned status 407",
            "HTTP/1.1 407 Proxy Authentication Required",
            "Cache Access Denied. ERR_CACHE_ACCESS_DENIED",
            "Claude Code has no credentials this proxy accepts: configure them in the proxy address or a proxyAuthHelper.",
            "リモート サーバーがエラーを返しました: (407) プロキシ認証が必要です",
            "TypeError: fetch failed {\n  cause: Error\n      at makeNetworkError (node:internal/deps/undici/undici:5585:35)\n      at httpNetworkOrCacheFetch (node:internal/deps/undici/undici:10731:18)",
        ],
    }
    PROGRAM_DENIED "GK-ERR-078" Remote {
        "the proxy denies (403) another program than Claude Code (npm, Yarn, Electron, curl …) the tunnel to the host that it called" /
        "Claude Code 以外のプログラム（npm、Yarn、Electron、curl など）が呼び出したホストへのトンネルを、プロキシが拒否しています（403）"
    } help {
        "Find the host first: npm and Yarn call registry.npmjs.org, or the mirror that `npm config get registry` shows; elsewhere it stands in the text, in the command, in the lines around, or in the verbose output (`npm --loglevel verbose`, `curl -v`). Have the network team allow it for programs (the request below), or use the company's mirror (`npm config set registry`).\n- “npm ERR!”, “npm error”, “tunneling socket”: npm and its like have a proxy setting of their own, before HTTPS_PROXY: `npm config get https-proxy` and `npm config get proxy` have to show the company's proxy. If it wants a user name and password, they belong into that address (@, #, : and / percent-encoded): some proxies answer 403 in place of 407 without them. Leave the registry at https://: over http:// packages come unprotected.\n- “curl … (56)”: the line CONNECT of `curl -v` shows host and port; many proxies let a tunnel through to port 443 only.\n- The host is the company's own (a mirror, a gateway) and is reached directly: add it to NO_PROXY (npm: `noproxy`).\n- Claude Code goes the same way: `genkan doctor` shows which of the profile's hosts the proxy denies." /
        "まずホストを確認してください。npm と Yarn では registry.npmjs.org、または `npm config get registry` が示すミラーです。それ以外では、本文、コマンド、前後の行、詳細表示（`npm --loglevel verbose`、`curl -v`）で分かります。そのホストへのプログラムからの通信の許可をネットワーク担当に依頼するか（下の依頼文）、社内のミラーを使ってください（`npm config set registry`）。\n- 「npm ERR!」「npm error」「tunneling socket」の場合: npm などには独自のプロキシの設定があり、HTTPS_PROXY より優先されます。`npm config get https-proxy` と `npm config get proxy` が社内のプロキシになっているかを確認してください。ユーザー名とパスワードが必要なプロキシでは、そのアドレスに含めます（@、#、:、/ はパーセントエンコード）。ないと、407 ではなく 403 を返すプロキシがあります。レジストリは https:// のままにしてください。http:// ではパッケージが保護されません。\n- 「curl … (56)」の場合: `curl -v` の CONNECT の行でホストとポートが分かります。443 番ポートへのトンネルしか通さないプロキシが多くあります。\n- 社内のホスト（ミラーやゲートウェイ）に直接接続できる場合: NO_PROXY に追加してください（npm では `noproxy`）。\n- Claude Code も同じ経路を使います。プロファイルのどのホストがプロキシに拒否されるかは `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"(?:\b(?:download|downloading|fetch|request to)\W{1,4}https?://(?<host>[\w.-]{2,120}\w)\S{0,240}.{0,80}?)?\btunneling socket could not be established, statuscode=403\b",
            r"\bcurl: \(56\) (?:connect tunnel failed, response 403|received http code 403 from proxy after connect)\b",
        ],
        ask: NetworkTeam {
            "Our proxy denies (403) a program on this machine, such as npm or curl, the tunnel (CONNECT) to the HTTPS host that it calls⟦ ({host})⟧. Please allow that host for programs, or tell me our mirror for it. For npm and Yarn it is registry.npmjs.org (port 443); for another program the proxy's log shows it. I send the message along." /
            "この端末のプログラム（npm や curl など）が呼び出す HTTPS のホスト⟦（{host}）⟧へのトンネル（CONNECT）を、プロキシが拒否しています（403）。そのホストへのプログラムからの通信を許可していただくか、社内のミラーを教えていただけますか。npm と Yarn では registry.npmjs.org（ポート 443）です。ほかのプログラムのホストは、プロキシのログで分かります。メッセージを併せて送ります。"
        },
        examples: [
            "npm error network tunneling socket could not be established, statusCode=403",
            "Error: tunneling socket could not be established, statusCode=403",
            "Cannot download \"https://github.com/sass/node-sass/releases/download/v4.7.2/win32-x64-59_binding.node\":\ntunneling socket could not be established, statusCode=403",
            "curl: (56) CONNECT tunnel failed, response 403",
        ],
    }
    PROXY_DENIED "GK-ERR-401" Remote {
        "the proxy doesn't allow this host (403)" /
        "プロキシがこのホストへの接続を許可していません（403）"
    } help {
        "The proxy was reached and understood the request; a rule of its own denies the host, for everybody or for you. Send the request below to the network team. `genkan doctor` shows which hosts it denies.\n- A host that should need no proxy where you are (“login.microsoftonline.com”, “pypi.org” and others): a tool on this machine may have set a variable without your knowing (ALL_PROXY, HTTPS_PROXY, in small letters too). `genkan explain ALL_PROXY` shows it, `genkan doctor` tries the way without. If that works and your network team agrees, empty it in this shell (Windows `set ALL_PROXY=`, otherwise `unset ALL_PROXY all_proxy`) and take it out where it is set, or add the host to NO_PROXY." /
        "プロキシには接続できており、プロキシの規則がこのホストを拒否しています。下の依頼文をネットワーク担当に送ってください。どのホストが拒否されるかは `genkan doctor` で分かります。\n- 今いる場所ではプロキシが不要なはずのホスト（「login.microsoftonline.com」「pypi.org」など）の場合: 端末のツールが、知らないうちに変数（ALL_PROXY、HTTPS_PROXY、小文字のものも）を設定していることがあります。設定場所は `genkan explain ALL_PROXY` で分かり、`genkan doctor` はプロキシなしの接続も試します。それで接続でき、ネットワーク担当が認める場合は、このシェルで変数を空にし（Windows では `set ALL_PROXY=`、それ以外では `unset ALL_PROXY all_proxy`）、設定元からも外すか、ホストを NO_PROXY に加えてください。"
    } text {
        verified: false,
        patterns: [
            r"is blocked by the network egress proxy",
            r"access control configuration prevents your request from being allowed|forwarding denied\. this cache will not forward|\btcp_denied/403\b|failed to establish tunnel to \S{1,120} via .{1,160}\b403\b|\bpost \S{1,120}: forbidden\W{0,2}$|time quota exceeded\. this proxy limits",
            r"(?:(?:unable|cannot|failed) (?:to )?connect to proxy\W{1,6}(?:(?:oserror|socket error)\W{1,3})?)?tunnel connection failed ?: ?403[\w ]{0,40}|received http code 403 from proxy|connect tunnel failed, response 403|\btcp_denied/403\b|proxy response \(403\)|proxyerror\W{1,3}403\b",
            r"proxy tunnel request to proxy .{1,160} failed with status code '?403|unable to tunnel through proxy\. proxy returns \W?http/[\d.]+ 403|\bproxyconnect tcp: forbidden\b|\bclienthttpproxyerror: 403\b",
            r"establishing ssl tunnel failed: 403\b|\b(?:get|put|head) \W?https?://\S{1,200}: forbidden\W{0,3}(?:$|e\d{4} |unable to connect to the server)",
        ],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: [
            "Access to docs.acme.example is blocked by the network egress proxy.",
            "ERROR: The requested URL could not be retrieved Access Denied. Access control configuration prevents your request from being allowed at this time.",
            "fatal: unable to access 'https://github.com/acme/tools.git/': CONNECT tunnel failed, response 403",
            "Cannot connect to proxy. socket error : Tunnel connection failed : 403 forbidden",
            "System.Net.Http.HttpRequestException: The proxy tunnel request to proxy 'http://proxy.acme.example:8080/' failed with status code '403'.\"",
            "Get \"https://api.github.com/repos/acme/notes\": Forbidden",
        ],
    }
    CONNECT_ABORTED "GK-ERR-1049" Remote {
        "the proxy closed the connection while a tunnel through it was being opened (“Proxy CONNECT aborted”, said by git or curl)" /
        "プロキシを通るトンネルを開く途中で、プロキシが接続を閉じました（git または curl の「Proxy CONNECT aborted」）"
    } help {
        "Try the same address with `curl -v`: it shows what the proxy answered before it closed.\n- “407” is in that answer, or the proxy's address holds a user name: git (and curl with --proxy-anyauth) asks first without the sign-in and repeats it on the same connection, which some proxies have closed by then. Have it sent at once: `git config --global http.proxyAuthMethod basic` (or ntlm, negotiate, as the proxy wants it); curl: `--proxy-basic`. Programs that send it at once, such as Node.js, aren't hit.\n- “due to timeout”: the proxy found no way to the host in time: the request below.\n- Nothing answers at all: the address or its kind is wrong (https:// for a proxy that speaks plain HTTP, as most do; http:// for one that speaks TLS or SOCKS), or its port isn't a proxy's: compare it with `genkan explain HTTPS_PROXY` and `git config --get http.proxy`.\n- The host is the company's own and is reached directly: put it into NO_PROXY and no_proxy." /
        "同じアドレスに `curl -v` を試してください。閉じる前のプロキシの応答が表示されます。\n- その応答に「407」がある場合や、プロキシのアドレスにユーザー名がある場合: git（および --proxy-anyauth の curl）は、まず認証なしで要求し、同じ接続で認証を付けてやり直します。その前に接続を閉じるプロキシがあります。最初から送るようにしてください: `git config --global http.proxyAuthMethod basic`（プロキシによっては ntlm、negotiate）、curl では `--proxy-basic`。Node.js など、最初から送るプログラムでは起こりません。\n- 「due to timeout」の場合: プロキシが時間内に接続先に届いていません。下の依頼文を送ってください。\n- まったく応答がない場合: アドレスまたはその種類の誤り（多くのプロキシは http:// なのに https:// で指定している、TLS や SOCKS のプロキシを http:// で指定している）か、プロキシではないポートです。`genkan explain HTTPS_PROXY` と `git config --get http.proxy` で確認してください。\n- 社内のホストに直接接続できる場合: NO_PROXY と no_proxy に追加してください。"
    } text {
        verified: false,
        patterns: [
            r"\bproxy connect aborted\b",
        ],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: [
            "fatal: unable to access 'https://git.acme.example/tools.git/': Proxy CONNECT aborted",
        ],
    }
    PROXY_REFUSED "GK-ERR-082" Remote {
        "the proxy refused the connection to the host" /
        "プロキシが接続先への中継を拒否しました"
    } help {
        "Claude Code says the same in two cases: the proxy doesn't accept the user name and password (407), or doesn't allow the host (403). `genkan doctor` tells which; other programs often show the number.\n- 407: if the profile uses a user name and password (`network.proxy_auth`), store the current ones: `genkan proxy-auth set`.\n- The host is the company's own (a sign-in server, a gateway) and is reached directly: add it to NO_PROXY and no_proxy, without https:// and port (`.example.com` holds for all below it).\n- Otherwise, and with 400, 502 or 503: the network team says whether the proxy allows the host, and why its tunnel fails." /
        "Claude Code は、ユーザー名とパスワードが通用しない場合（407）と、ホストが許可されていない場合（403）に同じ文を表示します。どちらかは `genkan doctor` で分かります。ほかのプログラムでは番号が表示されることもあります。\n- 407 の場合: プロファイルがユーザー名とパスワードを使うときは（`network.proxy_auth`）、`genkan proxy-auth set` で現在有効なものを登録してください。\n- 社内のホスト（サインイン用のサーバーやゲートウェイ）に直接接続できる場合: NO_PROXY と no_proxy に、https:// とポートを付けずに追加してください（`.example.com` はその下のすべてに有効です）。\n- それ以外の場合や、400、502、503 の場合: プロキシがホストを許可しているか、なぜトンネルを開けないかを、ネットワーク担当に確認してください。"
    } text {
        verified: true,
        patterns: [
            r"failed to fetch http\S{1,240} +403 +forbidden \[ip: [\w.:-]{3,60} (?:8080|3128|8000|8081|8443|8888|9090|10080)\]",
            r"(?:(?:unable|cannot|failed) (?:to )?connect to proxy\W{1,6}(?:oserror\W{1,3})?)tunnel connection failed: \d+|proxy tunneling failed: \w+|\b403\W{1,6}(?:403 )?access violation\b",
            r"couldn't connect through your proxy(?: \((?<error>\w+)\))?",
            r"\bERR_PROXY_TUNNEL\b",
            r"tunneling socket could not be established, statuscode=\d+|received http code \d+ from proxy|tunnel connection failed: \d+|proxy response \(\d+\)|connect tunnel failed|response code \d+ from proxy",
            r"\bERR_TUNNEL_CONNECTION_FAILED\b|\bhttpx\.ProxyError\b|proxyerror\W{1,3}(?:403|502|503|504)\b|proxy (?:refused|denied|rejected) the (?:connection|request)|proxy connect\w* (?:aborted|failed|error)",
            r"refused by network proxy policy|x-proxy-error: |\bproxy denied a host\b",
            r"or a proxy in front of it, refused the request|refused the connection \(http 403\); allow \S{1,120} on the proxy|connection was refused before it reached anthropic \(http 403\)|request blocked before it reached anthropic's api|(?:egress |forward )?proxy (?:refused|did not complete) (?:new tunnels|the tunnel)|tunnels? to the (?:egress )?proxy (?:failed|were refused)|\bproxy refused to open a tunnel\b|could not open the tunnel to the (?:egress )?proxy|connection to establish proxy tunnel (?:timed out|ended)|destination not allowed for normal networking|this proxy carries only a fixed list of hosts|the one requested is not on it, and nothing was sent|proxy handshake error",
            r"\bERR_(?:FORWARDING_DENIED|ACL_TIME_QUOTA_EXCEEDED|UNSUP_REQ|CONFLICT_HOST)\b|403 filtered\b|the request you (?:made|requested) has been filtered|has not configured it to service requests from your host",
            r"proxy answered connect with neither 200 nor an error",
        ],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: [
            "E: Failed to fetch http://archive.ubuntu.com/ubuntu/pool/main/g/git/git.deb  403  Forbidden [IP: 10.0.0.1 8080]",
            "X-Squid-Error: ERR_FORWARDING_DENIED 0",
            "Failed to authenticate. API Error: 403 Access violation",
            "curl: (56) Received HTTP code 400 from proxy after CONNECT",
            "API Error: Couldn't connect through your proxy (ERR_PROXY_TUNNEL) — the proxy refused the tunnel: check its credentials and that it allows this host",
            "net::ERR_TUNNEL_CONNECTION_FAILED",
            "Refused by network proxy policy - signing in or retrying will not help",
            "Connection to establish proxy tunnel timed out after 30000ms",
            "Proxy answered CONNECT with neither 200 nor an error",
        ],
    }
    PROXY_UNTOLD "GK-ERR-385" Remote {
        "no connection through the proxy: it can't be reached, requires a user name and password (407), or denies the host (403); which of them wasn't recognised in the text" /
        "プロキシ経由で接続できません。プロキシに届かない、ユーザー名とパスワードが必要（407）、ホストが拒否された（403）のうちどれが原因かは、本文から読み取れませんでした"
    } help {
        "`genkan doctor` asks the proxy and tells which. By hand: `curl -v -x PROXY https://sts.ap-northeast-1.amazonaws.com` shows its answer. 407: for the AWS CLI put the user name and password into the address in HTTPS_PROXY, for Claude Code use `genkan proxy-auth set`. 403: send the request below. No answer at all: the VPN, or a wrong address (`genkan explain HTTPS_PROXY`)." /
        "どれかは `genkan doctor` で分かります。手動では `curl -v -x プロキシ https://sts.ap-northeast-1.amazonaws.com` でプロキシの応答を確認できます。407 の場合、AWS CLI では HTTPS_PROXY のアドレスにユーザー名とパスワードを含め、Claude Code では `genkan proxy-auth set` を使います。403 の場合は下の依頼文を送ってください。応答がない場合は、VPN かアドレスの誤りです（`genkan explain HTTPS_PROXY`）。"
    } text {
        verified: true,
        patterns: [
            r"timed out connecting through the proxy set in https_proxy",
            r"\btunnelfailed\b|\bproxyconnectfailed\b|\bsocks5 authentication timeout|failed to receive socks response",
            r"failed to connect to proxy url",
            r"\btunnel error: (?:unsuccessful|unexpected end of file|io error|missing http version)|proxy tunnel request to proxy .{1,160} failed with status code|unable to tunnel through proxy",
            r"\bcurl: \(97\)|(?:can ?not|can't|could not) complete socks[45]a? connection|\bsocks connect tcp \S{1,160}: unknown error|socks5? proxy rejected connection|general socks server failure|request rejected or failed over socks|socks(?:5|4)? (?:authentication failed|connection (?:failed|rejected))|\bsocks5?error\b|connection to proxy closed",
            r"conda cannot proceed due to an error in your proxy configuration",
        ],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: [
            "Timed out connecting through the proxy set in HTTPS_PROXY or ALL_PROXY. Check that the proxy is running and can reach the destination server. You can also add that server to NO_PROXY.",
            "error: TunnelFailed",
            "Failed to connect to proxy URL: \"http://proxy.acme.example:3128\"",
            "error: tunnel error: unsuccessful",
            "curl: (97) cannot complete SOCKS5 connection to api.anthropic.com. (1)",
            "ProxyError: Conda cannot proceed due to an error in your proxy configuration. Check for typos and other configuration errors in any '.netrc' file in your home directory",
        ],
    }
    APT_PROXY "GK-ERR-560" Remote {
        "apt goes out through the company's proxy (the address in “[IP: …]”), and that doesn't answer, or answers too late" /
        "apt は社内プロキシ（「[IP: …]」のアドレス）を使っていますが、プロキシから応答がないか、遅すぎます"
    } help {
        "In WSL beside a VPN, measure how long the proxy's name takes: `time getent hosts PROXY`. If it takes seconds, put the company's DNS server first in /etc/resolv.conf (generateResolvConf=false in /etc/wsl.conf), or set dnsTunneling=true in .wslconfig; then `wsl --shutdown`.\n- `curl -v -x http://PROXY:PORT http://archive.ubuntu.com` shows whether the proxy is reached at all; some are reached only in the company's network or on its VPN.\n- Its address is in /etc/apt/apt.conf.d or http_proxy. Claude Code behind the same proxy: `genkan doctor`." /
        "VPN 利用中の WSL の場合: プロキシの名前の解決にかかる時間を測ってください（`time getent hosts プロキシ`）。数秒かかる場合は、/etc/resolv.conf の先頭に社内の DNS サーバーを書くか（/etc/wsl.conf で generateResolvConf=false）、.wslconfig に dnsTunneling=true を設定し、`wsl --shutdown` を実行します。\n- プロキシに届くかは `curl -v -x http://プロキシ:ポート http://archive.ubuntu.com` で分かります。社内ネットワークまたは VPN からしか届かないものもあります。\n- アドレスの設定場所は /etc/apt/apt.conf.d または http_proxy です。同じプロキシを使う Claude Code は `genkan doctor` で確認できます。"
    } text {
        verified: false,
        patterns: [
            r"(?:timed out|reset by peer|could not connect|connection failed|タイムアウト|リセット|接続できません).{0,200}?\[ip: (?<address>[\w.:-]{3,60} (?:8080|3128|8000|8081|8443|8888|9090|9443|10080))\]",
        ],
        examples: [
            "E: Could not connect to 10.0.0.8:8080 (10.0.0.8), connection timed out [IP: 10.0.0.8 8080]",
        ],
    }
    PROXY_HUNG_UP "GK-ERR-639" Remote {
        "the proxy was reached, but hung up or spoke otherwise than expected: mostly its address begins with https:// in place of http://, or its port is another service's" /
        "プロキシには届きましたが、切断されたか、想定と異なる応答でした。多くは、アドレスが http:// ではなく https:// で始まっているか、ポートが別のサービスのものです"
    } help {
        "`genkan explain HTTPS_PROXY` shows the address and where it is set: for most proxies it begins with http://, also for HTTPS targets.\n- “ended before receiving CONNECT response”: the proxy took the connection and closed it without any answer. One on this machine or of your own (127.0.0.1; teamclaude and other programs that stand between Claude Code and its API) mostly does so when its own way out fails (DNS, a refusal, a time-out): its log says which. Start it again and update it; what it can't reach, `curl -v https://HOST` without the proxy shows. It passes at the next try: a short fault of its network. A company's proxy: the network team's log.\n- On Windows, Python programs without HTTPS_PROXY take Windows' own proxy, older ones with https:// in front: set HTTPS_PROXY=http://… for them.\n- A proxy on this machine (127.0.0.1: a VPN's or an inspection tool's): is it running, and is it its port for HTTP, not for SOCKS?\n- The address is right: the proxy drops this machine, this program or this host (the network team sees it in its log); a proxy with https:// may have a certificate of the company's authority (`network.ca_bundle`)." /
        "アドレスと設定場所は `genkan explain HTTPS_PROXY` で分かります。HTTPS の接続先でも、多くのプロキシのアドレスは http:// で始まります。\n- 「ended before receiving CONNECT response」の場合: プロキシは接続を受け付けましたが、何も応答せずに閉じました。この端末または自分のプロキシ（127.0.0.1。teamclaude など、Claude Code と API の間に入るプログラム）の場合、多くはプロキシ自身の通信の失敗（名前解決、拒否、タイムアウト）が原因で、どれかはそのログで分かります。再起動と更新を行ってください。届かない接続先は、プロキシなしの `curl -v https://ホスト` で分かります。次の試行で成功する場合は、一時的な障害です。社内のプロキシの場合は、ネットワーク担当がログを確認します。\n- Windows の Python のプログラムは、HTTPS_PROXY がないと Windows のプロキシ設定を使い、古いものは https:// を付けます。HTTPS_PROXY=http://… を設定してください。\n- この端末のプロキシの場合（127.0.0.1。VPN や検査ツール）: 動作していて、ポートが SOCKS ではなく HTTP のものかを確認してください。\n- アドレスが正しい場合: プロキシがこの端末、プログラム、ホストを切断しています（ネットワーク担当がログで確認できます）。https:// のプロキシでは、証明書が社内の認証局のものであることもあります（`network.ca_bundle`）。"
    } text {
        verified: false,
        patterns: [
            r"\bproxy connection ended before receiving connect response\b",
            r"\bproxy closed during connect handshake|connect handshake timed out|(?:proxy )?connect response header (?:is )?too large|invalid header from proxy connect response",
            r"(?:proxyerror\(\W{1,3}|\b)(?:unable|cannot) (?:to )?connect to proxy\.?\W{1,4}(?:remotedisconnected|connectionreseterror|connectionabortederror|sslerror|sslerror\(sslerror|(?:socket\.)?timeout\(|timeouterror\(|sslzeroreturnerror|oserror\(0)(?:.{0,160}?(?:wrong_version_number|unknown_protocol|without response|reset by peer|timed out|eof occurred in violation of protocol[^)]{0,30}))?",
            r"\bUND_ERR_PRX_TLS\b|proxy tls connection failed",
            r"failed reading proxy response: |reading from proxy failed - ",
        ],
        examples: [
            "Proxy closed during CONNECT handshake",
            "(Caused by ProxyError('Unable to connect to proxy', RemoteDisconnected('Remote end closed connection without response')))",
            "(Caused by ProxyError('Cannot connect to proxy.', SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1129)'))))",
            "code: 'UND_ERR_PRX_TLS'",
            "Failed reading proxy response: Success\nGiving up.",
            "Error: Proxy connection ended before receiving CONNECT response",
        ],
    }
    PROXY_AWAY "GK-ERR-219" Remote {
        "the proxy itself can't be reached" /
        "プロキシ自体に接続できません"
    } help {
        "Are you on the company's network or VPN? `genkan explain HTTPS_PROXY` shows the proxy that is used and where it is set; `genkan doctor` tries the route through it and the one without it.\n- “10061”, “ECONNREFUSED”, “Connection refused”, “actively refused”: nothing listens at the proxy's address. If it is the company's proxy, it is down, or its address or port has changed: compare them with what the network team names now, and tell them; it was away for a day where nothing here was changed. A proxy program on this machine doesn't run: start it; or the address comes from an example or from somebody else: correct it, or take it out, where the program has it (its script or settings, HTTPS_PROXY).\n- “getaddrinfo failed”, “lookup … no such host”, “ENOTFOUND”, “EAI_AGAIN”, “Could not resolve proxy”: its name isn't resolved; correct the proxy's address where the program has it. It is right, and only in WSL, in a container or beside a VPN: its DNS there doesn't know the company's names. No proxy is needed where you are: take it out there (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY; where none is set, Python programs take Windows' own: Settings, Network, Proxy). If the name in the text isn't your proxy's, the password in the address has a character (@, #, : or /) that has to be percent-encoded.\n- A proxy is set, and its address begins with https:// (`genkan explain HTTPS_PROXY`, or the program's own proxy setting): the program then speaks TLS to the proxy itself, most proxies speak plain HTTP at that port, and hang up. Write http:// in front of it, for https:// targets too.\n- “npm ERR!”, “npm error”, “npm-cli.js”, “npm-debug.log”: npm has a proxy setting of its own. `npm config get proxy` and `npm config get https-proxy` show it; set both to the company's proxy, or remove them (`npm config delete proxy`, `npm config delete https-proxy`). A name such as proxy.company.com or yourip comes from somebody's example.\n- A gateway or another program said it: it has a proxy setting of its own (a relay: one for each channel); whoever runs it corrects that, or its host's HTTPS_PROXY." /
        "社内ネットワークまたは VPN に接続していますか。使用中のプロキシと設定場所は `genkan explain HTTPS_PROXY` で分かります。`genkan doctor` はプロキシ経由と直接の両方を試します。\n- 「接続を拒否されました」「拒否されたため、接続できませんでした」「10061」「ECONNREFUSED」「Connection refused」「actively refused」の場合: プロキシのアドレスで何も待ち受けていません。社内のプロキシであれば、停止しているか、アドレスまたはポートが変わっています。ネットワーク担当の現在の案内と照らし合わせ、知らせてください（こちらで何も変えていないのに、1 日だけ使えなかった例があります）。この端末のプロキシのプログラムが動いていない場合は起動してください。例や他人の設定を写したアドレスの場合は、設定されている場所（スクリプト、プログラムの設定、HTTPS_PROXY）で直すか外してください。\n- 「getaddrinfo failed」「lookup … no such host」「ENOTFOUND」「EAI_AGAIN」「Could not resolve proxy」の場合: プロキシの名前を解決できません。プログラムの設定にあるプロキシのアドレスを直してください。アドレスが正しく、WSL、コンテナー、VPN の利用中だけで起こる場合は、その環境の DNS が社内の名前を解決できていません。プロキシが不要な場所であれば、そこから外します（HTTPS_PROXY、HTTP_PROXY、ALL_PROXY。どれもない場合、Python のプログラムは Windows の設定の「ネットワーク」の「プロキシ」を使います）。本文の名前がプロキシのものでない場合は、アドレスに含まれるパスワードの記号（@、#、:、/）をパーセントエンコードする必要があります。\n- プロキシのアドレスが https:// で始まっている場合（`genkan explain HTTPS_PROXY`、またはプログラム自身のプロキシの設定）: プログラムはプロキシ自体に TLS で話しかけますが、多くのプロキシはそのポートで TLS を使わず、接続を閉じます。接続先が https:// でも、プロキシは http:// で指定してください。\n- 「npm ERR!」「npm error」「npm-cli.js」「npm-debug.log」の場合: npm には独自のプロキシの設定があります。`npm config get proxy` と `npm config get https-proxy` で確認し、両方を社内のプロキシにするか、削除してください（`npm config delete proxy`、`npm config delete https-proxy`）。proxy.company.com や yourip のような名前は、説明の例を写したものです。\n- ゲートウェイや別のプログラムのメッセージの場合: それぞれにプロキシの設定があります（中継サービスではチャネルごと）。その設定またはそのホストの HTTPS_PROXY を、運用担当が直します。"
    } text {
        verified: false,
        names: ["ProxyConnectionError"],
        patterns: [
            r"\bgetaddrinfo (?:EAI_AGAIN|ENOTFOUND|EAI_NODATA) (?:(?:(?:web|http|https|corp|squid|inet|internet)-?)?proxy\d{0,3}\.[\w.-]+|your[-_.]?(?:proxy|ip|host|server|company|corp|domain|address|user)[\w.-]*|proxy[-_]?(?:server|host|name|address|url|ip)\b[\w.-]*)",
            // What was called is npm's registry, and another name than its own isn't resolved.
            r"\brequest to https?://registry\.npmjs\.(?:org|com)/\S{0,200} failed, reason: (?:\w{1,20} )?getaddrinfo (?:EAI_AGAIN|ENOTFOUND|EAI_NODATA) (?:[^r\s]|r[^e\s]|re[^g\s]|reg[^i\s])[\w.-]*",
            r"(?:failed|unable|cannot|could not) (?:to )?connect to (?:the )?proxy|ERR_PROXY_CONNECTION_FAILED|proxyconnect tcp: dial|error connecting to proxy|tunneling socket could not be established, (?:cause=|sockerr=)(?:connect|getaddrinfo|query|read|socket|timeout|client)|cannot connect to proxy\..{0,60}newconnectionerror",
            r"tunneling socket could not be established, (?:cause=|sockerr=)(?:connect|getaddrinfo|read|socket|timeout|the )",
            // npm names the failure that it saw (ECONNRESET) before the reason.
            r"\bcode econn\w+ (?:npm (?:err!|error) (?:errno \S{1,20} )?){1,4}network tunneling socket could not be established, (?:cause=|sockerr=)(?:connect|getaddrinfo|read|socket|timeout)",
            r"couldn't resolve proxy name|could not resolve proxy\b|proxy (?:host ?)?name (?:could not be|not) resolved|unable to resolve proxy|fetch\(\) proxy url is invalid",
            r"something wrong with the proxy server, or the address is incorrect|代理服务器出现问题|proxy server (?:that )?is refusing connections|\bNS_ERROR_(?:PROXY_CONNECTION_REFUSED|UNKNOWN_PROXY_HOST)\b|unable to find the proxy server",
            r"\bclientproxyconnectionerror\b",
        ],
        examples: [
            "tunneling socket could not be established, cause=getaddrinfo ENOTFOUND proxy.acme.example",
            "npm ERR! code ECONNRESET\nnpm ERR! network tunneling socket could not be established, cause=getaddrinfo ENOTFOUND proxy.acme.example",
            "curl: (5) Could not resolve proxy: proxy.acme.example",
            "There is something wrong with the proxy server, or the address is incorrect.",
            "aiohttp.client_exceptions.ClientProxyConnectionError: Cannot connect to host proxy.acme.example:8080 ssl:default [Connect call failed ('10.1.1.1', 8080)]",
            "error getaddrinfo EAI_AGAIN proxy.acme.example:8080",
            "npm ERR! errno EAI_AGAIN\nnpm ERR! request to https://registry.npmjs.org/serverless failed, reason: getaddrinfo EAI_AGAIN yourip",
            "npm error network request to https://registry.npmjs.org/acme failed, reason: getaddrinfo ENOTFOUND gw.acme.example",
        ],
    }
    OWN_SIZE_LIMIT "GK-ERR-1147" Remote {
        "a proxy or gateway on the way refuses the request: it has more bytes than the limit that is set there" /
        "経路上のプロキシまたはゲートウェイが、設定されたバイト数の上限を超えたリクエストを拒否しています"
    } help {
        "The number in the text is that program's own limit (10485760 is 10 MB). For a request Anthropic's API takes 32 MB, Vertex AI 30 MB, Amazon Bedrock 20 MB: where the limit is lower than that, whoever runs the program raises it, in its settings (MAX_REQUEST_SIZE or the like) or in its program, then starts it again. Trying again doesn't help, although some answer with a 500.\n- To go on at once: /compact, or a new conversation without the pictures and large files: every prompt sends the whole conversation again.\n- It is raised, and large requests still fail: the web server in front of it has a limit of its own (nginx: client_max_body_size)." /
        "本文の数値はそのプログラム自身の上限です（10485760 は 10 MB）。リクエストの上限は、Anthropic の API で 32 MB、Vertex AI で 30 MB、Amazon Bedrock で 20 MB です。これより小さい場合は、運用担当が設定（MAX_REQUEST_SIZE など）またはプログラムで引き上げ、起動し直します。500 で応答するものもありますが、やり直しても解消しません。\n- すぐに続けるには: /compact を実行するか、画像や大きなファイルを含まない新しい会話を始めてください。プロンプトのたびに会話全体が送られます。\n- 引き上げても大きなリクエストが失敗する場合: その手前の Web サーバーにも別の上限があります（nginx では client_max_body_size）。"
    } text {
        verified: false,
        patterns: [
            r"\brequest size exceeds (?:the )?(?:maximum |max |allowed |configured )?(?:limit|size)(?: of)?:? (?<limit>\d{4,}) ?(?:bytes)?",
            r"\brequest too large \{ ?content_?length: \d+, limit: (?<limit>\d+)",
        ],
        ask: GatewayAdmin {
            "A proxy or gateway between Claude Code and the model's service refuses requests that are larger than its own limit⟦ ({limit} bytes)⟧. Please raise it to 32 MB (settings such as MAX_REQUEST_SIZE, and client_max_body_size of an nginx before it)." /
            "Claude Code とモデルのサービスの間にあるプロキシまたはゲートウェイが、自身の上限⟦（{limit} バイト）⟧を超えるリクエストを拒否しています。上限を 32 MB に引き上げていただけますか（MAX_REQUEST_SIZE などの設定と、手前に nginx があれば client_max_body_size）。"
        },
        examples: [
            "ERROR Unhandled error { message: \"Request size exceeds limit of 10485760 bytes\" }",
            "WARN Request too large { contentLength: 11657345, limit: 10485760 }",
        ],
    }
    TOO_LARGE "GK-ERR-178" Remote {
        "the request is larger than something on the route allows (HTTP 413), usually a proxy or gateway" /
        "リクエストが、経路上のプロキシやゲートウェイなどの上限サイズを超えています（HTTP 413）"
    } help {
        "Run /compact, or leave out large files and pictures, to go on at once. If it also happens with small conversations, the limit of the proxy or gateway is too low: Claude Code's requests can reach several megabytes (nginx allows 1 MB by default: client_max_body_size). If a gateway is set (`genkan explain ANTHROPIC_BASE_URL`), send the request to its operator.\n- git push or docker push: the limit is that of the Git server or registry, or of the proxy before it: its operator raises it (with git, SSH passes over it)." /
        "すぐに続けるには、/compact を実行するか、大きなファイルや画像を外してください。短い会話でも起こる場合は、プロキシやゲートウェイの上限が小さすぎます。Claude Code のリクエストは数 MB になります（nginx の既定は 1 MB、設定は client_max_body_size）。ゲートウェイを使っている場合（`genkan explain ANTHROPIC_BASE_URL`）は、依頼文をその運用担当に送ってください。\n- git push や docker push の場合: Git サーバーやレジストリ、またはその前のプロキシの上限です。運用担当が引き上げます（git では SSH で回避できます）。"
    } text {
        verified: false,
        patterns: [
            r"the request or reply is too large\. if you are making a post|not permitted to download or upload the file .{0,120}file size exceeds",
            r"\b413\b.{0,12}?(?:(?:<!doctype html|<html[ >]).{0,80}?)?(?:request entity|payload|content|request body) too large(?:.{0,400}</html>)?",
            r"request too large\.",
            r"\brequest_too_large\b",
            r"\b(?:status|statuscode|api error|http|returned|response|error)\W{1,3}(?:code )?413\b",
            r"pushed the request over the limit|request size limit exceeded|request size is too large|\bentity too large\b|\bERR_TOO_BIG\b|\bpayloadtoolarge(?:error)?\b|request exceeds the maximum (?:allowed )?(?:size|number of bytes)|request body (?:is )?(?:too large|larger|exceeds)|body size (?:limit )?exceed",
            r"\brequest ?entity ?too ?large(?:exception)?\b",
            r"\bprotocol\.http\.TooBig(?:Body|Headers|Line)\b|body buffer overflow|intended to send too large (?:chunked )?body|\W{1,3}message\W{1,4}request too long\b|maximum request length exceeded|content length \(\d+ bytes\) exceeds the limit",
        ],
        ask: NetworkTeam {
            "A proxy or gateway between Claude Code and the model's service refuses large requests (HTTP 413). Please raise its limit for the body of a request to 32 MB or more (nginx: client_max_body_size), for the hosts of the model's service." /
            "Claude Code とモデルのサービスの間にあるプロキシまたはゲートウェイが、大きなリクエストを拒否しています（HTTP 413）。モデルのサービス宛てについて、リクエスト本文の上限を 32 MB 以上に引き上げていただけますか（nginx では client_max_body_size）。"
        },
        examples: [
            "ERROR: The request or reply is too large. If you are making a POST or PUT request, then the item you are trying to upload is too large.",
            "Request too large. Try with a smaller file.",
            "Request failed with status code 413",
            "API Error: 413 Request Entity Too Large",
            "API Error: 413 {\"type\":\"error\",\"error\":{\"type\":\"request_too_large\"}}",
            "{\"message\":\"Request size limit exceeded\"}",
            "RequestEntityTooLargeException",
            "{\"fault\":{\"faultstring\":\"Body buffer overflow\",\"detail\":{\"errorcode\":\"protocol.http.TooBigBody\"}}}",
            "client intended to send too large body: 1523411 bytes",
            "{\"message\":\"Request Too Long\"}",
        ],
    }
    HEADERS_TOO_LARGE "GK-ERR-411" Problem {
        "the request's headers are larger than a server, proxy or gateway on the way takes (431, 494, or 400)" /
        "リクエストのヘッダーが、経路上のサーバー、プロキシ、ゲートウェイの上限を超えています（431、494、または 400）"
    } help {
        "What makes headers large is ANTHROPIC_CUSTOM_HEADERS (`genkan explain ANTHROPIC_CUSTOM_HEADERS`), a very long token from a helper (`genkan explain apiKeyHelper`), or cookies that a proxy adds. Shorten it, or ask whoever runs the gateway or proxy for a higher limit. In a browser, delete the site's cookies.\n- “nginx”, “client sent too long header”, “Request Header Or Cookie Too Large”: its limit is large_client_header_buffers (for example 4 32k).\n- “limit request headers fields size”, “size of a request header field exceeds server limit”, “431”, “HPE_HEADER_OVERFLOW”: the first is gunicorn's (`--limit-request-field_size`), the second Apache's (LimitRequestFieldSize), the others mostly a server's in Node.js (`--max-http-header-size`)." /
        "ヘッダーが大きくなる原因は、ANTHROPIC_CUSTOM_HEADERS（`genkan explain ANTHROPIC_CUSTOM_HEADERS`）、ヘルパーが返す長いトークン（`genkan explain apiKeyHelper`）、プロキシが付ける Cookie です。短くするか、ゲートウェイまたはプロキシの管理者に上限の引き上げを依頼してください。ブラウザーの場合は、そのサイトの Cookie を削除します。\n- 「nginx」「client sent too long header」「Request Header Or Cookie Too Large」の場合: 上限は large_client_header_buffers です（例: 4 32k）。\n- 「limit request headers fields size」「size of a request header field exceeds server limit」「431」「HPE_HEADER_OVERFLOW」の場合: 順に、gunicorn の `--limit-request-field_size`、Apache の LimitRequestFieldSize で、あとの 2 つは多くが Node.js のサーバーの `--max-http-header-size` です。"
    } text {
        verified: false,
        patterns: [
            r"when reading header value|got more than \d+ bytes .{0,40}when reading",
            r"request headers?(?: or cookie| fields?)? too large|size of a request header field exceeds server limit|\b(?:http/[\d.]+|status(?: ?code)?|api error|error|code)\W{1,4}(?:431|494)\b|\bHPE_HEADER_OVERFLOW\b|header overflow|(?:request|http) headers? (?:is |are )?too (?:large|long|big)|size of the request headers is too long|client sent too (?:long|large|big) header|limit request headers? fields? size",
        ],
        examples: [
            "aiohttp.http_exceptions.LineTooLong: 400, message='Got more than 8190 bytes when reading Header value'",
            "400 Bad Request\nRequest Header Or Cookie Too Large\nnginx",
            "HTTP/1.1 431 Request Header Fields Too Large",
            "Bad Request - Request Too Long. HTTP Error 400. The size of the request headers is too long.",
        ],
    }
    STREAM_EMPTY "GK-ERR-685" Remote {
        "a streamed answer ended before its first complete event, and Claude Code asks again without streaming" /
        "ストリーミングの応答が最初のイベントの前に終わったため、Claude Code がストリーミングなしで再試行します"
    } help {
        "Once in a while it is harmless: the second request brings the answer. If it keeps happening:\n- “without receiving any events”, “without receiving message_start”: nothing of the answer had come, so no connection was cut in the middle. The second try, without streaming, says the real reason: read the line behind this one in the log. If only the editor's extension or a program on the Agent SDK fails (the extension may show “Unhandled case: [object Object]”), and `claude` in a terminal works with the same account and model, neither the network nor the access is at fault: work in the terminal, and update the extension or go back to the release of it that worked.\n- A gateway or router is set (ANTHROPIC_BASE_URL): its upstream failed, and the failure came as something that isn't an event of Anthropic's API. Its operator (you, if you run it) finds the real error in its log at that time, and updates it (LiteLLM among others): tell them the time.\n- No gateway: a proxy that inspects TLS, or a program of your own at HTTPS_PROXY, cuts or buffers streams, or refuses long requests (“request body too large” in its log). Have the model's hosts exempted, or the limit raised." /
        "まれに起こるだけであれば問題ありません（2 回目のリクエストで応答が得られます）。繰り返す場合:\n- 「without receiving any events」「without receiving message_start」の場合: 応答は何も届いていないため、途中で切断されたのではありません。本当の理由は、ストリーミングなしの再試行の結果にあります。ログの次の行を確認してください。エディターの拡張機能や Agent SDK を使うプログラムだけが失敗し（拡張機能は「Unhandled case: [object Object]」と表示することがあります）、同じアカウントとモデルでターミナルの `claude` が動作する場合は、ネットワークやアクセス権の問題ではありません。ターミナルを使い、拡張機能を更新するか、動作していたリリースに戻してください。\n- ゲートウェイやルーターを使っている場合（ANTHROPIC_BASE_URL）: その先のサービスが失敗し、Anthropic の API のイベントではない形で返されています。運用担当（自分で動かしている場合は自分）がその時刻のログで実際のエラーを確認し、更新します（LiteLLM など）。発生した時刻を伝えてください。\n- ゲートウェイがない場合: TLS を検査するプロキシ、または HTTPS_PROXY に設定した自分のプログラムが、ストリームを切断またはバッファリングするか、長いリクエストを拒否しています（ログに「request body too large」）。モデルのホストを対象外にするか、上限を上げてもらってください。"
    } text {
        verified: false,
        patterns: [
            r"\bstream (?:completed|ended|finished) without receiving (?:any events?|(?:a |the )?message_start)\b",
            r"streaming response ended before any complete data|streaming (?:response|request) .{0,60}retrying without streaming",
        ],
        ask: GatewayAdmin {
            "Claude Code's streamed answers through our gateway end before the first event. Please look in its log for what the upstream said at that time, and update the gateway if it doesn't pass a stream's failure on as Anthropic's API does (event: error)." /
            "ゲートウェイ経由の Claude Code のストリーミング応答が、最初のイベントの前に終わります。その時刻に上流のサービスが何を返したかをログで確認し、ストリームのエラーを Anthropic の API の形式（event: error）で渡せない場合は、ゲートウェイを更新していただけますか。"
        },
        yours: ["source=sdk", "sdk_stream_ended", "unhandled case: [object object]"],
        examples: [
            "[ERROR] Error streaming, falling back to non-streaming mode: Stream ended without receiving any events",
            "Streaming response ended before any complete data was received. Retrying without streaming. If this keeps happening, check any proxy or gateway between Claude Code and your model provider.",
        ],
    }
}
