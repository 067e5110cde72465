//! GK-ERR-081 to 099: the way there: proxy, TLS, names, routes.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const PROXY_HOSTS: Message = Message {
    en: "Claude Code needs HTTPS (443) through the proxy to these hosts: {hosts} – please allow them for programs, without a sign-in at the proxy if possible: Claude Code can't answer Kerberos or NTLM.",
    ja: "Claude Code には、プロキシ経由で次のホストへの HTTPS（443）が必要です: {hosts}。プログラムからの通信を許可していただけますか。Claude Code は Kerberos や NTLM に応答できないため、可能であれば認証なしでお願いします。",
};

/// Several of these texts ask for the same.
pub const ROUTE: Message = Message {
    en: "This machine gets no connection to the hosts that Claude Code needs (port 443): {hosts}⟦ (the message names {host})⟧ – please check name resolution (for a private endpoint, the forwarding to its private zone), the route, and that a firewall or the endpoint's security group allows 443 from our network.",
    ja: "この端末から、Claude Code に必要なホスト（ポート 443）に接続できません: {hosts}⟦（メッセージにあるホスト: {host}）⟧。名前解決（プライベートエンドポイントの場合はプライベートゾーンへの転送）、経路、およびファイアウォールやエンドポイントのセキュリティグループで社内からの 443 が許可されているかを確認していただけますか。",
};

super::error_text::error_texts! {
    BETWEEN "GK-ERR-183" Remote {
        "a proxy, gateway or load balancer answered that it gets no answer from behind it (502, 504 or a code of its own)" /
        "プロキシ、ゲートウェイ、ロードバランサーのいずれかが、その先から応答を得られないと返しました（502、504、または独自のコード）"
    } help {
        "Try again. If it stays, this is rarely the model's service itself: a company proxy or a gateway in between can't reach it, or doesn't wait long enough for long answers. `genkan doctor` asks with and without each of them." /
        "やり直してください。解消しない場合、モデルのサービス自体が原因であることはまれです。途中の社内プロキシやゲートウェイが接続できないか、長い応答を待つ時間が足りません。`genkan doctor` はそれぞれを通す場合と通さない場合を確認します。"
    } text {
        verified: false,
        patterns: [
            r"api error:? \(?(?<status>50[24]|52[0-7])\b(?:.{0,40}?(?:<!doctype html|<html[ >]))?",
            r"\b(?<status>502 bad gateway|504 gateway time-?out|52[0-7]: [a-z ]{5,60})",
            r"\|\s?(?<status>50[24]): (?:gateway|bad)",
            r"(?:\b(?<status>50\d) )?upstream connect error or disconnect/reset before headers(?:.{0,200}?connection refused)?",
            r"\b(?<status>50[24]|52[0-7])\b\W{1,12}(?:bad gateway|gateway time-?out|web server is down)",
            r"failure to get a peer from the ring-balancer|an invalid response was received from the upstream server|\bno healthy upstream\b|\bupstream request timeout\b|the upstream server is timing out|upstream prematurely closed",
            r"connect\(\) failed .{0,80}while connecting to upstream",
            r"(?:bad|status|statuscode|code|error)\W{1,4}(?<status>50[24])\b",
            r#"\berror code: (?<status>52[0-7]|1016|1033)\b|while trying to retrieve the url: \S{1,200} connection to \S{1,80} failed|\bstream timeout\b|\bname resolution failed\b.{0,20}"?\}|upstream (?:server )?(?:connection|request) (?:error|failed|timeout|refused)|\btarget group\b.{0,60}(?:no |unhealthy)|bad gateway|gateway time-?out|error while proxying request"#,
            r"\ball (?:\w+ )?(?:providers|upstreams?|channels|backends|deployments|accounts|fallbacks|targets|endpoints)\b.{0,20}\b(?:failed|unavailable|exhausted|are down|unhealthy)|(?:provider|upstream|backend)s? (?:failed|unreachable|unavailable) after \d+",
            r"while (?:reading|connecting|sending)\b.{0,60}\b(?:to|from) upstream|\bERR_(?:CONNECT_FAIL|CANNOT_FORWARD|READ_TIMEOUT|ZERO_SIZE_OBJECT|LIFETIME_EXP|SECURE_CONNECT_FAIL|READ_ERROR|WRITE_ERROR)\b|cannot forward request|upstream (?:unreachable|unavailable|timed out)|backend (?:fetch failed|unavailable|timeout)|(?:application|function|container) (?:failed to respond|is not responding)|\bguru meditation\b|no (?:server|backend|target|instance)s? (?:is |are )?available to handle|temporarily unavailable\W{0,4}</",
            r"invalid response from an upstream server|web server is returning an unknown error",
            // Envoy's own words for it, in its answers and in the log of its accesses.
            r"\bno_healthy_upstream\b|\bupstream_reset_(?:before|after)_response_started\b|\bupstream_(?:response|per_try|max_stream_duration)_?(?:timeout|reached)\b|\bresponse_?flags\W{1,5}(?:UH|UF|UT|UC|UR|UO|URX|LH|LR|NC|SI|UMSDR|UPE|DF)\b|\b50\d (?:UH|UF|UT|UC|UO|URX)\b",
            r"\bno available server\b|\bhas no server available!|\bserver \S{1,80} is down, reason:|\blayer[47] (?:connection problem|timeout|wrong status)|\b50[0-4] \d{1,9} - - s[a-z]--|no upstreams? available",
            r"proxy server could not handle the request|\bAH0\d{4}: .{0,60}(?:failed to make connection to backend|error reading (?:status line )?from remote server|attempt to connect to)|dns lookup failure for|invalid response while acting as a gateway or proxy|service unavailable - (?:dns|connection|zero size|fail to connect) ?(?:failure)?|server is temporarily unable to service your request",
            r"network error communicating with endpoint|\bendpoint request timed[ -]?out|our services aren't available right now|cloudfront (?:wasn't able to|attempted to establish|could not) |50[0-4] error\W.{0,80}the request could not be satisfied|\bERR_NGROK_(?:3004|3200|3208|8012)\b|\bno response from router\b|\bfailed_to_(?:pick|connect_to)_backend\b|\bbackend_(?:timeout|connection_closed|early_response|reset)\w*|guru mediation|\bfastly error: |http: proxy error: (?:dial|eof|read|write|unexpected|lookup|net/http)|failed to connect to upstream",
            r#"network error \((?:tcp|gateway|dns|ssl|server|invalid|icap)_\w+\)|gateway proxy failure|\bERR_(?:GATEWAY_FAILURE|ICAP_FAILURE|INVALID_RESP|NO_RELAY|SHUTTING_DOWN|SOCKET_FAILURE)\b|\berror(?: code: |_code"\W{1,3})(?:530|10(?:00|01|02|03|04|14|16|18|33|34)|110[1245]|1200)\b|"error_category"\W{1,4}origin\b|icap protocol error"#,
            r"tinyproxy was unable to connect to the remote web server",
            r"\b\w{3,20}exception badgatewayerror\b",
        ],
        ask: NetworkTeam {
            "A proxy, gateway or load balancer between Claude Code and the model's service answers in its place⟦ (HTTP {status})⟧. Please look why it gets no answer from behind it, and let it wait ten minutes: answers are streamed, and long ones take minutes." /
            "Claude Code とモデルのサービスの間にあるプロキシ、ゲートウェイ、ロードバランサーのいずれかが、サービスの代わりにエラーを返します⟦（HTTP {status}）⟧。その先から応答を得られない理由を確認し、待ち時間を 10 分にしていただけますか（応答はストリーミングされ、長いものは数分かかります）。"
        },
        examples: [
            "<center><h1>504 Gateway Time-out</h1></center>",
            "{\"message\":\"An invalid response was received from the upstream server\"}",
            "connect() failed (111: Connection refused) while connecting to upstream",
            "httpStatusCode: 504",
            "API Error: 502 Bad Gateway",
            "unexpected status 504 Gateway Timeout",
            "gateway.acme.example | 504: Gateway time-out",
            "API Error: 503 upstream connect error or disconnect/reset before headers. reset reason: connection timeout",
            "error code: 524",
            "500 {\"error\":{\"message\":\"All providers failed after 4 attempts. Last error: fetch failed\",\"type\":\"500\"}}",
            "upstream sent \"Content-Length\" and \"Transfer-Encoding\" headers at the same time while reading response header from upstream",
            "The server received an invalid response from an upstream server.",
            "Tinyproxy was unable to connect to the remote web server.",
            "\"response_code_details\":\"no_healthy_upstream\",\"response_flags\":\"UH\"",
            "backend litellm has no server available!",
            "The proxy server could not handle the request. Reason: DNS lookup failure for: litellm",
            "{\"message\":\"Network error communicating with endpoint\"}",
            "Network Error (tcp_error) A communication error occurred: \"Operation timed out\"",
            "litellm.BadGatewayError: AzureException BadGatewayError - <html>",
        ],
    }
    PROXY_URL "GK-ERR-084" Usage {
        "the proxy's address isn't a complete URL, so Claude Code doesn't start" /
        "プロキシのアドレスが完全な URL ではないため、Claude Code が起動しません"
    } help {
        "Write it with its scheme, e.g. http://proxy.example.com:8080. `genkan explain` with the variable's name shows where it is set." /
        "http://proxy.example.com:8080 のようにスキームから書いてください。設定場所は `genkan explain 変数名` で分かります。"
    } text {
        verified: true,
        patterns: [
            // The value itself may hold a password.
            r"invalid proxy url in (?<variable>\w+):",
            r"unsupportedproxyprotocol|unsupported proxy (?:protocol|scheme|url)|(?:invalid|malformed|bad) (?:http |https )?proxy (?:url|address|server|configuration)|proxy url .{0,40}(?:invalid|missing|could not be parsed|must (?:be|have|start|begin|use|include|contain|not))|\bInvalidProxy(?:URL|ConfigurationWarning)?\b|unable to determine socks version|unknown scheme for proxy|invalid configuration value\(s\) provided for proxies|using socks proxy, but the .{0,20}socksio",
            r"invalid configuration value\(s\) provided for proxies_config|proxy must be specified as|unsupported proxy type|please set all or none of the following properties: proxy/|proxy type property value|unsupported proxy syntax in|proxy url .{0,60}(?:is invalid|not valid)|https_proxy must be an http:// url",
        ],
        examples: ["Invalid proxy URL in HTTPS_PROXY: \"taro:geheim@127.0.0.1:3128\" cannot be parsed as a URL.\nProxy settings must be a complete URL including the scheme",
            "UnsupportedProxyProtocol: fetch() proxy.url must be a http or https URL",
            "ERROR: (gcloud) Please set all or none of the following properties: proxy/type, proxy/address and proxy/port",
        ],
    }
    PROXY_SIGN_IN "GK-ERR-081" Remote {
        "the proxy wants a user name and password (407)" /
        "プロキシが認証を求めています（407）"
    } help {
        "If the profile gives user and password (`network.proxy_auth`), they are missing or wrong: `genkan proxy-auth set`, then `genkan doctor`. Claude Code can't answer Kerberos or NTLM by itself: for those ask the network team for a way without a sign-in, or for a local forwarder. A password in HTTPS_PROXY would be stored in plain text." /
        "プロファイルでユーザー名とパスワードを使う場合（`network.proxy_auth`）は、未登録か誤りです。`genkan proxy-auth set`、続いて `genkan doctor` を実行してください。Claude Code は Kerberos や NTLM に応答できません。その場合は、認証不要の経路またはローカルの中継を用意できるか、ネットワーク担当に確認してください。HTTPS_PROXY にパスワードを書くと平文で残ります。"
    } text {
        verified: false,
        patterns: [r"\bproxy authentication required\b", r"\b407\b.{0,40}\bproxy\b", r"\bproxy\b.{0,60}\b407\b",
            r"\btunnel\w*\b.{0,60}\b407\b|\b407\b.{0,40}\btunnel|statuscode=407|\bproxy-authenticate: ",
            r"\b(?:status|statuscode|code|error|fetch|http|returned|response|response code)\W{1,3}(?:code )?407\b",
            r"\bERR_CACHE_ACCESS_DENIED\b|cache access denied|\bproxy_auth\w*|\bERR_PROXY_AUTH\w*|\bproxy (?:authentication|authorization) (?:failed|needed|error)",
            r"no credentials this proxy accepts|proxy requires authentication \(http 407\)|requires authentication \(http 407\); the proxy url",
        ],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: [
            "fetch failed with status code 407",
            "tunneling socket could not be established, statusCode=407",
            "proxyconnect tcp: proxy returned status 407",
            "HTTP/1.1 407 Proxy Authentication Required",
            "Cache Access Denied. ERR_CACHE_ACCESS_DENIED",
            "Claude Code has no credentials this proxy accepts: configure them in the proxy address or a proxyAuthHelper.",
        ],
    }
    PROXY_REFUSED "GK-ERR-082" Remote {
        "the proxy refused the connection to the host" /
        "プロキシが接続先への中継を拒否しました"
    } help {
        "Claude Code says the same of two things: the proxy wants another user and password (407), or doesn't allow the host (403). `genkan doctor` tells which. Where the profile has user and password (`network.proxy_auth`), give genkan those that hold now: `genkan proxy-auth set`. Otherwise send the request below to the network team." /
        "Claude Code は、ユーザー名とパスワードが通用しない場合（407）と、ホストが許可されていない場合（403）に同じ文を表示します。どちらかは `genkan doctor` で分かります。プロファイルがユーザー名とパスワードを使う場合（`network.proxy_auth`）は、`genkan proxy-auth set` で現在有効なものを登録してください。それ以外の場合は、下の依頼文をネットワーク担当に送ってください。"
    } text {
        verified: true,
        patterns: [r"couldn't connect through your proxy(?: \((?<error>\w+)\))?", r"\bERR_PROXY_TUNNEL\b",
            r"tunneling socket could not be established, statuscode=\d+|received http code \d+ from proxy|tunnel connection failed: \d+|proxy response \(\d+\)|connect tunnel failed|response code \d+ from proxy",
            r"\bERR_TUNNEL_CONNECTION_FAILED\b|\bhttpx\.ProxyError\b|proxyerror\W{1,3}(?:403|502|503|504)\b|proxy (?:refused|denied|rejected) the (?:connection|request)|proxy connect\w* (?:aborted|failed|error)",
            r"refused by network proxy policy|x-proxy-error: |\bproxy denied a host\b",
            r"or a proxy in front of it, refused the request|refused the connection \(http 403\); allow \S{1,120} on the proxy|connection was refused before it reached anthropic \(http 403\)|request blocked before it reached anthropic's api|(?:egress |forward )?proxy (?:refused|did not complete) (?:new tunnels|the tunnel)|tunnels? to the (?:egress )?proxy (?:failed|were refused)|\bproxy refused to open a tunnel\b|could not open the tunnel to the (?:egress )?proxy|connection to establish proxy tunnel (?:timed out|ended)|destination not allowed for normal networking|this proxy carries only a fixed list of hosts|the one requested is not on it, and nothing was sent|proxy handshake error",
            r"\bERR_(?:FORWARDING_DENIED|ACL_TIME_QUOTA_EXCEEDED|UNSUP_REQ|CONFLICT_HOST)\b|access control configuration prevents your request|403 filtered\b|the request you (?:made|requested) has been filtered|has not configured it to service requests from your host",
        ],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: [
            "curl: (56) Received HTTP code 403 from proxy after CONNECT",
            "API Error: Couldn't connect through your proxy (ERR_PROXY_TUNNEL) — the proxy refused the tunnel: check its credentials and that it allows this host",
            "net::ERR_TUNNEL_CONNECTION_FAILED",
            "Refused by network proxy policy - signing in or retrying will not help",
            "Connection to establish proxy tunnel timed out after 30000ms",
            "<H1>ERROR</H1> Access Denied. Access control configuration prevents your request from being allowed at this time. Please contact your service provider if you feel this is incorrect.",
        ],
    }
    PROXY_AWAY "GK-ERR-219" Remote {
        "the proxy itself can't be reached" /
        "プロキシ自体に接続できません"
    } help {
        "Are you on the company's network or VPN? `genkan explain HTTPS_PROXY` shows the proxy that is used and where it is set; `genkan doctor` tries it, and the way without it." /
        "社内ネットワークまたは VPN に接続していますか。使用中のプロキシと設定場所は `genkan explain HTTPS_PROXY` で分かります。`genkan doctor` はプロキシ経由と直接の両方を試します。"
    } text {
        verified: false,
        names: ["ProxyConnectionError"],
        patterns: [
            r"(?:failed|unable|cannot|could not) (?:to )?connect to (?:the )?proxy|ERR_PROXY_CONNECTION_FAILED|proxyconnect tcp: dial|error connecting to proxy|tunneling socket could not be established, (?:cause=|sockerr=)(?:connect|getaddrinfo|query|read|socket|timeout|client)|cannot connect to proxy\..{0,60}newconnectionerror",
            r"tunneling socket could not be established, (?:cause=|sockerr=)(?:connect|getaddrinfo|read|socket|timeout|the )",
            r"couldn't resolve proxy name|could not resolve proxy\b|proxy (?:host ?)?name (?:could not be|not) resolved|unable to resolve proxy|fetch\(\) proxy url is invalid",
            r"\bUND_ERR_PRX_TLS\b|proxy tls connection failed",
        ],
        examples: [
            "tunneling socket could not be established, cause=getaddrinfo ENOTFOUND proxy.acme.example",
            "Failed to connect to proxy URL: \"http://proxy.example:8080\"",
            "curl: (5) Could not resolve proxy: proxy.acme.example",
            "code: 'UND_ERR_PRX_TLS'",
        ],
    }
    TOO_LARGE "GK-ERR-178" Remote {
        "the request is larger than somebody on the way allows (HTTP 413), usually a proxy or gateway" /
        "リクエストが、経路上のプロキシやゲートウェイなどの上限サイズを超えています（HTTP 413）"
    } help {
        "Run /compact, or leave out large files and pictures, to go on at once. Where it stays with small conversations, the limit of the proxy or gateway is too low: Claude Code's requests reach some megabytes (nginx allows 1 MB unless told otherwise: client_max_body_size)." /
        "すぐに続けるには、/compact を実行するか、大きなファイルや画像を外してください。短い会話でも起こる場合は、プロキシやゲートウェイの上限が小さすぎます。Claude Code のリクエストは数 MB になります（nginx の既定は 1 MB、設定は client_max_body_size）。"
    } text {
        verified: false,
        patterns: [
            r"\b413\b.{0,12}?(?:(?:<!doctype html|<html[ >]).{0,80}?)?(?:request entity|payload|content|request body) too large(?:.{0,400}</html>)?",
            r"request too large(?: \(max \d+| for the api's|\.)",
            r"\brequest_too_large\b",
            r"\b(?:status|statuscode|api error|http|returned|response|error)\W{1,3}(?:code )?413\b",
            r"pushed the request over the limit|request size limit exceeded|request size is too large|\bentity too large\b|\bERR_TOO_BIG\b|\bpayloadtoolarge(?:error)?\b|request exceeds the maximum (?:allowed )?(?:size|number of bytes)|request body (?:is )?(?:too large|larger|exceeds)|body size (?:limit )?exceed",
            r"\brequest ?entity ?too ?large(?:exception)?\b",
        ],
        ask: NetworkTeam {
            "A proxy or gateway between Claude Code and the model's service refuses large requests (HTTP 413). Please raise its limit for the body of a request to 32 MB or more (nginx: client_max_body_size), for the hosts of the model's service." /
            "Claude Code とモデルのサービスの間にあるプロキシまたはゲートウェイが、大きなリクエストを拒否しています（HTTP 413）。モデルのサービス宛てについて、リクエスト本文の上限を 32 MB 以上に引き上げていただけますか（nginx では client_max_body_size）。"
        },
        examples: [
            "Request failed with status code 413",
            "API Error: 413 Request Entity Too Large",
            "Request too large (max 32MB). Double press esc to go back and try with a smaller file.",
            "API Error: 413 {\"type\":\"error\",\"error\":{\"type\":\"request_too_large\"}}",
            "{\"message\":\"Request size limit exceeded\"}",
            "RequestEntityTooLargeException",
        ],
    }
    ISSUER "GK-ERR-179" Remote {
        "the chain of the server's certificate ends nowhere: an intermediate is trusted or sent, and its root isn't" /
        "サーバー証明書のチェーンが途切れています。中間証明書はありますが、そのルート証明書が信頼されていません"
    } help {
        "The file of the company's CA holds an intermediate alone, or a program reads only part of the system's store. Name a PEM file with the root (and every intermediate) in the profile (`network.ca_bundle`), which sets NODE_EXTRA_CA_CERTS, then `genkan setup`; `genkan doctor` tries it with each consumer's roots." /
        "社内 CA のファイルに中間証明書しか含まれていないか、プログラムが OS の証明書ストアの一部しか読んでいません。ルート（とすべての中間証明書）を含む PEM ファイルをプロファイルの `network.ca_bundle` に指定し（NODE_EXTRA_CA_CERTS に設定されます）、`genkan setup` を実行してください。`genkan doctor` は各プログラムのルート証明書で確認します。"
    } text {
        verified: true,
        names: ["UNABLE_TO_GET_ISSUER_CERT"],
        patterns: [r"\bUNABLE_TO_GET_ISSUER_CERT\b", r"unable to get issuer cert(?:ificate)?\b"],
        ask: NetworkTeam {
            "Claude Code can't complete the certificate chain that our network presents for the model's service: the root is missing. Please give me one PEM file with the root certificate of our TLS inspection and every intermediate below it, or exempt the model's service from inspection." /
            "社内ネットワークがモデルのサービスの接続で提示する証明書チェーンを、Claude Code が完成できません（ルート証明書の不足）。TLS 検査のルート証明書とすべての中間証明書を含む PEM ファイルを 1 つ提供していただくか、モデルのサービスを検査の対象外にしていただけますか。"
        },
        examples: [
            "API Error: Unable to connect to API (UNABLE_TO_GET_ISSUER_CERT)",
            "unable to get issuer certificate",
        ],
    }
    TLS_NAME "GK-ERR-086" Remote {
        "the certificate belongs to another name than the one that was called" /
        "証明書が、接続先とは別の名前のものです"
    } help {
        "The name leads to a wrong machine, or ANTHROPIC_BEDROCK_BASE_URL names an alias that the certificate doesn't cover. Use the endpoint's own name (vpce-….vpce.amazonaws.com)." /
        "名前が別の端末に解決されているか、ANTHROPIC_BEDROCK_BASE_URL の別名が証明書に含まれていません。エンドポイント自身の名前（vpce-….vpce.amazonaws.com）を使ってください。"
    } text {
        verified: true,
        names: ["ERR_TLS_CERT_ALTNAME_INVALID"],
        patterns: [
            r"ssl certificate hostname mismatch",
            r"hostname/ip does not match certificate's altnames: host: (?<host>[\w.-]+?)\.? is not in",
            r"\bERR_TLS_CERT_ALTNAME_INVALID\b",
            r"hostname mismatch, certificate is not valid for '?(?<host>[\w.-]+)|certificate is valid for .{1,200}?, not (?<host2>[\w.-]+)|certificate (?:name|subject|common name) (?:mismatch|does not match)|no alternative certificate subject name matches",
            r"\bremotecertificatenamemismatch\b|\bERR_CERT_COMMON_NAME_INVALID\b|certificate not valid for name|cert(?:ificate)? (?:is )?not valid for (?:the )?(?:host|name)|\bSEC_E_WRONG_PRINCIPAL\b",
            r".{0,60}?(?:ssl certificate problem|verify error|certificate verify failed|depth lookup)\W.{0,40}\b(?:hostname|ip address|email address) mismatch|server certificate does not match host ?name|tls certificate (?:is for|does not match)",
            r"invalid peer certificate: notvalidfor\w+",
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'x.example'.",
            "Hostname/IP does not match certificate's altnames: Host: bedrock.internal.acme.example. is not in the cert's altnames: DNS:*.acme.example",
            "code: 'ERR_TLS_CERT_ALTNAME_INVALID'",
            "API Error: Unable to connect to API: SSL certificate hostname mismatch",
            "net::ERR_CERT_COMMON_NAME_INVALID",
            "curl: (60) SSL certificate problem: hostname mismatch",
            "invalid peer certificate: NotValidForName",
        ],
    }
    CA_FILE "GK-ERR-267" Usage {
        "a file of trusted authorities (NODE_EXTRA_CA_CERTS, AWS_CA_BUNDLE, the system's store) can't be read or was used only in part, so the company's root may not be trusted" /
        "信頼する認証局のファイル（NODE_EXTRA_CA_CERTS、AWS_CA_BUNDLE、システムのストア）を読めないか、一部しか使えません。社内のルート証明書が信頼されていない可能性があります"
    } help {
        "The file must be PEM, whole and readable by you, with plain CERTIFICATE blocks that haven't expired. `genkan explain NODE_EXTRA_CA_CERTS` (or AWS_CA_BUNDLE, CLAUDE_CODE_CERT_STORE) shows which one is used; `genkan doctor` reads it and tries the connection with it." /
        "ファイルは PEM 形式で、欠けがなく、読み取り権限があり、有効期限内の CERTIFICATE ブロックを含む必要があります。使われるファイルは `genkan explain NODE_EXTRA_CA_CERTS`（または AWS_CA_BUNDLE、CLAUDE_CODE_CERT_STORE）で分かり、`genkan doctor` が読み込みと接続を試します。"
    } text {
        verified: false,
        patterns: [
            r"could not find a suitable tls ca certificate bundle|extra certs? from .{0,80}(?:failed|error|no such file)|error setting certificate (?:verify locations|file)|problem with the ssl ca cert|error (?:reading|adding) (?:trust anchors|ca cert)|ignoring extra certs|setting node_extra_ca_certs failed|\bno start line\b|pem_read_bio|bad end line",
            r"claude code (?:ignored|used only|skipped) .{0,80}node_extra_ca_certs|ca certs: (?:failed to|dropped|ignored|could not|a bundled root|unrecognized claude_code_cert_store|the runtime cannot load|stores=system but)|no certificate authority to trust:|every certificate in the system ca store is|the system ca store is empty|reading the system ca store failed|give every certificate authority in it as a plain certificate block|failed to read ca file|\bca file \(\S{1,160} is empty",
        ],
        examples: [
            "OSError: Could not find a suitable TLS CA certificate bundle, invalid path: /etc/acme/root.pem",
            "CA certs: Failed to read NODE_EXTRA_CA_CERTS file (/etc/acme/root.pem): Error: ENOENT: no such file or directory",
        ],
    }
    UNVERIFIED "GK-ERR-370" Usage {
        "a setting switches the check of certificates off, so anybody on the way can read prompts and keys" /
        "証明書の検証を無効にする設定があります。経路上の第三者がプロンプトやキーを読める状態です"
    } help {
        "Remove it (NODE_TLS_REJECT_UNAUTHORIZED=0, strict-ssl=false, verify=False, --no-verify-ssl) and name the company's root certificate in the profile instead (`network.ca_bundle`), then `genkan setup`. `genkan explain NODE_TLS_REJECT_UNAUTHORIZED` shows where the variable is set." /
        "設定（NODE_TLS_REJECT_UNAUTHORIZED=0、strict-ssl=false、verify=False、--no-verify-ssl）を外し、代わりに社内のルート証明書をプロファイルの `network.ca_bundle` に指定して `genkan setup` を実行してください。変数の設定場所は `genkan explain NODE_TLS_REJECT_UNAUTHORIZED` で分かります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"makes tls connections and https requests insecure|unverified https request is being made|\binsecurerequestwarning\b|disabling certificate verification|certificate verification is disabled",
        ],
        examples: [
            "InsecureRequestWarning: Unverified HTTPS request is being made to host 'bedrock-runtime.ap-northeast-1.amazonaws.com'.",
        ],
    }
    REVOCATION "GK-ERR-269" Remote {
        "whether the server's certificate was revoked can't be checked: the list (CRL) or service (OCSP) isn't reached, or isn't valid itself" /
        "サーバー証明書の失効を確認できません。失効リスト（CRL）または OCSP に接続できないか、それ自体が無効です"
    } help {
        "The certificate itself may be right. Usually the proxy or firewall blocks the addresses of the CRL or OCSP, or the company's own authority publishes none. `genkan doctor` names the issuer of the certificate that is presented. On Windows, curl alone can be told `--ssl-revoke-best-effort`." /
        "証明書自体は正しい可能性があります。多くは、CRL や OCSP のアドレスがプロキシやファイアウォールで遮断されているか、社内の認証局が公開していないことが原因です。提示されている証明書の発行者は `genkan doctor` で分かります。Windows の curl に限り `--ssl-revoke-best-effort` で続行できます。"
    } text {
        verified: false,
        patterns: [
            r"\bCRYPT_E_(?:NO_REVOCATION_CHECK|REVOCATION_OFFLINE)\b|unable to check revocation|\b(?:CRL_HAS_EXPIRED|CRL_NOT_YET_VALID|UNABLE_TO_GET_CRL|CRL_SIGNATURE_FAILURE|ERR_CERT_UNABLE_TO_CHECK_REVOCATION|ERR_CERT_NO_REVOCATION_MECHANISM)\b|revocationstatusunknown|unknownrevocationstatus",
            r".{0,90}?(?:unable to get (?:certificate crl|crl issuer certificate)|\bcrl (?:has expired|is not yet valid|signature failure|path validation error)|unable to decrypt crl's signature|format error in crl's|different crl scope|unhandled critical crl extension|does not include crl signing|\bocsp (?:verification (?:needed|failed)|unknown cert)|failed to load crl file|ssl server certificate status verification failed)",
        ],
        ask: NetworkTeam {
            "A program on my machine can't check whether the certificate for the model's service was revoked. Please let this machine reach the addresses of the CRL and OCSP that the certificate names (plain HTTP), or have our TLS inspection's authority publish a list." /
            "この端末のプログラムが、モデルのサービスの証明書の失効を確認できません。証明書に記載された CRL と OCSP のアドレス（HTTP）への接続を許可するか、TLS 検査の認証局の失効リストを公開していただけますか。"
        },
        examples: [
            "CRYPT_E_NO_REVOCATION_CHECK (0x80092012) - The revocation function was unable to check revocation for the certificate",
            "curl: (60) SSL certificate problem: unable to get certificate CRL",
        ],
    }
    CERTIFICATE_TIME "GK-ERR-191" Remote {
        "the server's certificate has expired, isn't valid yet or was revoked, or this machine's clock is wrong" /
        "サーバー証明書が期限切れ・有効期間前・失効済みのいずれかであるか、この端末の時計がずれています"
    } help {
        "Look at this machine's clock first. If it is right, the certificate belongs to whoever answers: a company proxy that opens TLS, a gateway, or a private endpoint's alias. `genkan doctor` shows whose it is and until when." /
        "まずこの端末の時計を確認してください。正しい場合、証明書は応答している側のものです（TLS を検査する社内プロキシ、ゲートウェイ、プライベートエンドポイントの別名など）。誰のものでいつまで有効かは `genkan doctor` で分かります。"
    } text {
        verified: true,
        names: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
        patterns: [
            r"ssl certificate (?:has expired|is not yet valid|has been revoked)",
            r"\b(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|CERT_REVOKED)\b",
            r"(?:\bCERTIFICATE_VERIFY_FAILED\b.{0,40}?)?certificate (?:has expired|is not yet valid)",
            r"certificate (?:is )?(?:expired|not yet valid)|cert(?:ificate)?[_ ](?:has[_ ])?expired|sec_error_expired",
            r"\bERR_CERT_(?:DATE_INVALID|REVOKED)\b",
            r".{0,60}?(?:ssl certificate problem|verify error|certificate verify failed|depth lookup)\W.{0,40}certificate revoked",
            r"invalid peer certificate: (?:expired|notvalidyet|revoked)\w*",
        ],
        ask: NetworkTeam {
            "Claude Code refuses the certificate that is presented for the model's service, as it is outside its validity or revoked. If it is our TLS inspection's or our gateway's, please renew it." /
            "モデルのサービスの接続で提示された証明書が有効期間外または失効済みのため、Claude Code が拒否しています。TLS 検査またはゲートウェイの証明書であれば、更新していただけますか。"
        },
        examples: [
            "x509: certificate expired",
            "API Error: Unable to connect to API: SSL certificate has expired",
            "code: 'CERT_HAS_EXPIRED'",
            "tls: certificate has expired or is not yet valid",
            "net::ERR_CERT_DATE_INVALID",
            "curl: (60) SSL certificate problem: certificate revoked",
            "invalid peer certificate: ExpiredContext { time: UnixTime(1700000000) }",
        ],
    }
    CERTIFICATE_FORM "GK-ERR-268" Remote {
        "a certificate in the server's chain breaks a rule of verification (key or signature too weak, a missing or wrong extension, a limit of its authority); trusting its root doesn't help" /
        "サーバーの証明書チェーンに、検証の規則に反する証明書があります（弱い鍵や署名、拡張の欠落や誤り、認証局の制限）。ルートを信頼しても解消しません"
    } help {
        "Usually the company's TLS inspection or gateway issues such certificates, and its authority has to be made anew. Python 3.13 and later check more strictly than older programs (“Missing Authority Key Identifier”, for one), so that one program can refuse what another takes. `genkan doctor` names the issuer." /
        "多くは、社内の TLS 検査またはゲートウェイがそのような証明書を発行しており、認証局の再作成が必要です。Python 3.13 以降は検証が厳格です（「Missing Authority Key Identifier」など）。そのため、あるプログラムだけが拒否することがあります。発行者は `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r".{0,90}?(?:missing (?:authority|subject) key identifier|(?:authority|subject) key identifier marked critical|basic constraints of ca cert not marked critical|ca cert does not include key usage extension|(?:ee|ca) certificate key too weak|ca (?:signature digest algorithm|md) too weak|ca_md_too_weak|ee_key_too_small|ca_key_too_small|path length (?:constraint exceeded|invalid for non-ca|given without)|unsuitable certificate purpose|(?:permitted|excluded) subtree violation|unhandled critical extension|certificate chain too long|key usage (?:does not include|keycertsign invalid)|invalid (?:non-)?ca certificate|issuer name empty|empty subject alternative name extension|subject empty and subject alt name|certificate public key has explicit ecc|using cert extension requires at least x509v3)",
            r".{0,60}?(?:ssl certificate problem|verify error|certificate verify failed|depth lookup)\W.{0,40}\b(?:suite b: |certificate signature failure|unable to decrypt certificate's signature|unable to decode issuer public key|format error in certificate's|issuer certificate doesn't have a public key|(?:subject issuer|authority and (?:subject key identifier|issuer serial number)|subject signature algorithm and issuer public key algorithm|cert info signature and signature algorithm) mismatch|proxy (?:path|certificates|subject)|invalid or inconsistent certificate|no explicit policy|unsupported |rfc 3779|name constraints|path loop|certificate transparency required|subject name empty|cannot find certificate signature algorithm|no matching dane)",
            r"\b(?:CERT_CHAIN_TOO_LONG|PATH_LENGTH_EXCEEDED|INVALID_PURPOSE|KEYUSAGE_NO_CERTSIGN|ERROR_IN_CERT_NOT_(?:BEFORE|AFTER)_FIELD|UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY|UNHANDLED_CRITICAL_EXTENSION|ERR_CERT_WEAK_(?:SIGNATURE_ALGORITHM|KEY)|ERR_CERT_INVALID)\b|invalid peer certificate: (?:badencoding|badsignature|unsupportedcertversion|invalidpurpose|causedasendentity)|\bCaUsedAsEndEntity\b|x509: certificate (?:relies on legacy common name|specifies an incompatible key usage|is not authorized to sign)|x509: cannot verify signature: insecure algorithm",
        ],
        ask: NetworkTeam {
            "The certificates that our network presents for the model's service break a rule of verification, which the message that I send along names; adding the root to the trusted ones doesn't help. Please have the TLS inspection's or gateway's authority issue certificates that fulfil it, or exempt these hosts from inspection: {hosts}" /
            "社内ネットワークがモデルのサービスの接続で提示する証明書が、併せて送るメッセージにある検証の規則に反しています。ルートを信頼しても解消しません。TLS 検査またはゲートウェイの認証局で規則を満たす証明書を発行するか、次のホストを検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Missing Authority Key Identifier (_ssl.c:1032)",
            "curl: (60) SSL certificate problem: certificate signature failure",
            "Unable to connect to API (CERT_CHAIN_TOO_LONG)",
        ],
    }
    TLS_INSPECTION "GK-ERR-085" Remote {
        "the server's certificate comes from an authority that Claude Code doesn't trust, usually a company proxy that opens TLS" /
        "サーバー証明書の認証局を Claude Code が信頼していません。多くは TLS を検査する社内プロキシによるものです"
    } help {
        "Get the company's root certificate as a PEM file and name it in the profile (`network.ca_bundle`), which sets NODE_EXTRA_CA_CERTS; or have it installed in the system's store. Don't switch verification off." /
        "社内のルート証明書を PEM ファイルで入手し、プロファイルの `network.ca_bundle` に指定してください（NODE_EXTRA_CA_CERTS に設定されます）。OS の証明書ストアへの登録でも構いません。検証は無効にしないでください。"
    } text {
        verified: true,
        names: ["SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
        patterns: [
            r"(?:ssl certificate verification failed|self-signed certificate detected|unable to get local issuer certificate|self.signed certificate in certificate chain)(?: \((?<error>\w+)\))?(?:.{0,200}authority claude code doesn't trust)?",
            r"\b(?<error>UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERTIFICATE_VERIFY_FAILED)\b",
            r"\btls\b.{0,40}unknown ca\b",
            r"unable to verify the first certificate|certificate verify failed|ssl validation failed|self.signed certificate|certificate signed by unknown authority|pkix path building failed|unable to find valid certification path|\bunknownissuer\b|untrusted root|ssl certificate problem|unable to get local issuer|certificate is not trusted",
            r"\bERR_CERT_AUTHORITY_INVALID\b|could not establish trust relationship|\bSEC_E_UNTRUSTED_ROOT\b",
            r"\b(?:ERR_TLS_CERT_UNTRUSTED|CERT_UNTRUSTED|INVALID_CA|CERT_SIGNATURE_FAILURE|UNABLE_TO_DECRYPT_CERT_SIGNATURE|CERT_REJECTED)\b|fatal alert: unknown_?ca|ca certificates failed to verify|remotecertificatechainerrors|\bpartialchain\b|\bSEC_E_ILLEGAL_MESSAGE\b|remote certificate (?:is|was) (?:invalid|rejected)|invalid peer certificate|ca certificate (?:is )?(?:invalid|not found)|cert(?:ificate)? (?:chain )?(?:is )?(?:untrusted|not trusted)|\bERR_SSL_TLSV1_ALERT_UNKNOWN_CA\b",
            r"ssl certificate error \((?<error>\w+)\)\. if you are behind|\bunknown_certificate_verification_error\b|peer certificate validation failed|could not verify the gateway's tls certificate",
            r"peer certificate or ssh remote key was not ok|a private ca signed it, so (?:set node_extra_ca_certs|ask them)|certificate comes from an authority claude code doesn't trust|issuer check against peer certificate failed",
        ],
        ask: NetworkTeam {
            "Claude Code doesn't trust the certificate that our network presents for the model's service. Please give me the root certificate of our TLS inspection as a PEM file, or exempt these hosts from inspection: {hosts}" /
            "社内ネットワークがモデルのサービスの接続で提示する証明書を、Claude Code が信頼していません。TLS 検査のルート証明書を PEM ファイルで提供していただくか、次のホストを検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "net::ERR_CERT_AUTHORITY_INVALID",
            "x509: certificate signed by unknown authority",
            "remote error: tls: unknown CA",
            "API Error: Unable to connect to API: Self-signed certificate detected (SELF_SIGNED_CERT_IN_CHAIN). The certificate comes from an authority Claude Code doesn't trust, usually a TLS-inspecting corporate proxy",
            "API Error: Unable to connect to API: SSL certificate verification failed (UNABLE_TO_VERIFY_LEAF_SIGNATURE).",
            "received fatal alert: UnknownCA",
            "Could not verify the gateway's TLS certificate. Check your connection.",
            "curl: (60) SSL peer certificate or SSH remote key was not OK",
        ],
    }
    NOT_TLS "GK-ERR-220" Remote {
        "the other side didn't speak TLS: an address or port is meant for plain HTTP, or a proxy is named with https://" /
        "相手側が TLS で応答しませんでした。平文の HTTP 用のアドレスやポートか、プロキシが https:// で指定されています"
    } help {
        "Look at the scheme of the proxy's address first: most proxies are http:// even for HTTPS targets. `genkan explain HTTPS_PROXY` and `genkan explain ANTHROPIC_BASE_URL` show what is set and where." /
        "まずプロキシのアドレスのスキームを確認してください。HTTPS の接続先でも、多くのプロキシは http:// です。設定とその場所は `genkan explain HTTPS_PROXY` と `genkan explain ANTHROPIC_BASE_URL` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bwrong[_ ]version[_ ]number\b|server gave http response to https client|first record does not look like a tls handshake|packet length too long|received corrupt message of type invalidcontenttype",
            r"\bERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST)\b|plain http request was sent to https port|client sent an http request to an https server",
            r"\b(?:write|read|connect) EPROTO\b.{0,200}(?:wrong version number|packet length too long|http request)|\bSSL23_GET_SERVER_HELLO:unknown protocol",
        ],
        examples: [
            "write EPROTO 140735:error:1408F10B:SSL routines:ssl3_get_record:wrong version number",
            "ERR_SSL_WRONG_VERSION_NUMBER",
            "write EPROTO 8010:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/ssl/record/ssl3_record.c:354:",
        ],
    }
    TLS_VERSION "GK-ERR-259" Remote {
        "this machine and the other side share no version or cipher of TLS; usually a company proxy or server is too old" /
        "この端末と接続先で、TLS のバージョンまたは暗号方式が一致しません。多くは古い社内プロキシやサーバーが原因です"
    } help {
        "Model services speak TLS 1.2 and 1.3, so something in between opened the connection with older means: its team has to update or reconfigure it. Don't lower the security of Node.js or OpenSSL. `genkan doctor` shows who answers." /
        "モデルのサービスは TLS 1.2 と 1.3 に対応しているため、途中の機器が古い方式で接続を開いています。その担当による更新や設定変更が必要です。Node.js や OpenSSL のセキュリティレベルは下げないでください。応答している相手は `genkan doctor` で分かります。"
    } text {
        verified: false,
        names: ["TLS_ORG_POLICY_VIOLATED", "TLS_CIPHER_RESTRICTION_VIOLATED"],
        patterns: [
            r"unsafe legacy renegotiation|\bERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED\b|\balert protocol version\b|\bERR_SSL_\w*PROTOCOL_VERSION\b|\bno protocols available\b|\bunsupported protocol\b.{0,40}(?:ssl|tls|error:)|(?:ssl|tls)\w*\b.{0,60}\bunsupported[ _]protocol|(?:dh|ee) key too small|ca md too weak|\bERR_SSL_VERSION_OR_CIPHER_MISMATCH\b|no (?:shared|common) ciphers?|\bSSLV3_ALERT_ILLEGAL_PARAMETER\b|fatal alert: protocol_?version|could not create ssl/tls secure channel|tlsv?1?_?alert_?(?:protocol_version|insufficient_security)|legacy sigalg disallowed",
            r"peer is incompatible: |\bcurl: \(59\)|couldn't use specified ssl cipher|requested ssl level failed",
        ],
        ask: NetworkTeam {
            "A connection of Claude Code's fails because the other side of the TLS connection is too old (version, cipher or key). A proxy or gateway of ours in between is the likely place. Please look at the message that I send along." /
            "Claude Code の接続が、TLS の相手側の方式（バージョン、暗号方式、鍵）が古いために失敗します。途中の社内プロキシまたはゲートウェイが原因と思われます。併せて送るメッセージをご確認いただけますか。"
        },
        examples: [
            "write EPROTO error:0A000152:SSL routines:final_renegotiate:unsafe legacy renegotiation disabled",
            "received fatal alert: peer is incompatible: ServerDoesNotSupportTls12Or13",
        ],
    }
    CLIENT_CERTIFICATE "GK-ERR-087" Remote {
        "the other side ended the TLS handshake, usually because it wants a client certificate" /
        "相手側が TLS ハンドシェイクを打ち切りました。多くはクライアント証明書が必要な場合です"
    } help {
        "If your gateway uses mutual TLS, name certificate and key in the profile (`network.client_cert`, `network.client_key`)." /
        "ゲートウェイが相互 TLS を使う場合は、証明書と鍵をプロファイルの `network.client_cert` と `network.client_key` に指定してください。"
    } text {
        verified: true,
        patterns: [
            r"unable to connect to api \(EPROTO\)",
            r"\bcertificate[_ ]required\b",
            r"\b(?:ssl|tls)\b.{0,60}\balert (?:number )?(?:116|40)\b",
            r"\b(?:ssl|tls)\b.{0,60}\bhandshake failure\b",
            r"\bERR_SSL_\w*ALERT_(?:HANDSHAKE_FAILURE|CERTIFICATE_REQUIRED|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN)\b|fatal alert: (?:handshake_?failure|certificate_?required|bad_?certificate|certificate_?unknown)|\bERR_SSL_CLIENT_AUTH_CERT_NEEDED\b|no required ssl certificate was sent|client (?:ssl )?certificate (?:is )?(?:required|missing)|bad[ _]certificate\b.{0,30}alert|alert bad certificate",
            r"problem with the local ssl certificate|unable to set private key file|could not load (?:pem )?client certificate|failed to load client certificate and key for mtls|mtls certificates not found in strict mode|\bgoogle\.auth\.exceptions\.(?:mutualtlschannelerror|clientcerterror)\b|client ssl (?:certificate|key) is missing or invalid",
        ],
        examples: [
            "remote error: tls: certificate required",
            "write EPROTO: error:0A000410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:SSL alert number 40",
            "API Error: Unable to connect to API (EPROTO)",
            "received fatal alert: HandshakeFailure",
            "curl: (58) could not load PEM client certificate from /etc/acme/client.pem, OpenSSL error error:80000002, (no key found, wrong pass phrase, or wrong file format?)",
        ],
    }
    KEY_FILE "GK-ERR-371" Usage {
        "a certificate or key file can't be used: the key belongs to another certificate, its password is wrong, or its form isn't PEM" /
        "証明書または鍵のファイルを使用できません。鍵が別の証明書のものであるか、パスワードの誤り、または PEM 形式ではありません"
    } help {
        "Compare the pair (`network.client_cert` and `network.client_key` in the profile; `openssl x509 -noout -pubkey -in CERT` and `openssl pkey -pubout -in KEY` must print the same) and give the key without a password or with the right one. A .p12, .pfx or DER file has to be converted. `genkan doctor` reads the files and tries the connection." /
        "組を照合してください（プロファイルの `network.client_cert` と `network.client_key`。`openssl x509 -noout -pubkey -in 証明書` と `openssl pkey -pubout -in 鍵` の出力が一致する必要があります）。鍵はパスワードなし、または正しいパスワードで指定します。.p12、.pfx、DER のファイルは変換が必要です。`genkan doctor` がファイルの読み込みと接続を試します。"
    } text {
        verified: false,
        patterns: [
            r"key[ _]values[ _]mismatch|\bmac[ _]verify[ _](?:failure|error)|routines:\w*:bad[ _]decrypt|\bERR_OSSL_(?:PEM|X509|PKCS12|RSA|ASN1|BAD_DECRYPT|BAD_PASSWORD)\w*|\bbad password read\b|pkcs12 routines|wrong pass ?phrase",
        ],
        examples: [
            "error:05800074:x509 certificate routines::key values mismatch",
        ],
    }
    TLS_FAILED "GK-ERR-372" Remote {
        "the TLS connection wasn't made, for the reason that the text names" /
        "TLS 接続を確立できませんでした。理由は本文に示されています"
    } help {
        "`genkan doctor` shows who answers, whose certificate it is and at which step the connection ends. An alert (“internal error”, “unrecognized name”, “access denied”) is the other side's refusal: a proxy, a gateway, or an address that doesn't know this host's name. Words about a certificate point to its authority (`network.ca_bundle`) or to a client certificate (`network.client_cert`)." /
        "応答している相手、証明書の発行元、接続が止まる段階は `genkan doctor` で分かります。アラート（internal error、unrecognized name、access denied など）は相手側の拒否です（プロキシ、ゲートウェイ、またはこのホスト名を知らない接続先）。証明書に関する語がある場合は、認証局（`network.ca_bundle`）またはクライアント証明書（`network.client_cert`）を確認してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bERR_SSL_\w+|\bERR_TLS_\w+|\bssl routines:|\b(?:tlsv?1(?:\.\d)?|sslv3|ssl/tls) alert \w+|fatal alert: \w+|\bSEC_E_\w+|\bssl\.SSL\w*Error\b|\bsslhandshakeexception\b|\bremote error: tls: \w+|\bEPROTO\b",
        ],
        ask: NetworkTeam {
            "The TLS connection of Claude Code to the model's service breaks with the words in the message that I send along. Please look whether our proxy, TLS inspection or gateway handles these hosts, and exempt them if so: {hosts}" /
            "Claude Code とモデルのサービスの TLS 接続が、併せて送るメッセージのエラーで失敗します。プロキシ、TLS 検査、ゲートウェイが次のホストを処理しているかを確認し、処理している場合は対象外にしていただけますか: {hosts}"
        },
        examples: [
            "error:0A000438:SSL routines:ssl3_read_bytes:tlsv1 alert internal error",
        ],
    }
    PROVIDER_UNSEEN "GK-ERR-107" Usage {
        "Claude Code tries Anthropic's own service: your Bedrock settings did not load or aren't there" /
        "Claude Code が Anthropic のサービスに接続しようとしています。Bedrock の設定が読み込まれていないか、存在しません"
    } help {
        "Don't sign in there. `genkan check` names the file that did not load or the key that is missing; `genkan setup` writes it." /
        "そこでサインインしないでください。読み込めなかったファイルや不足しているキーは `genkan check` で分かります。`genkan setup` で書き込めます。"
    } text {
        verified: true,
        patterns: [
            r"unable to connect to anthropic services(?:.{0,80}?failed to connect to (?<host>[\w.-]+): (?<error>\w+))?",
            r"not logged in · (?:please )?run /login",
            r"failed to connect to (?:api|console|platform)\.(?:anthropic|claude)\.com: \w+",
            r"-32000\W.{0,20}authentication required",
            r"authentication required · sign in again to continue|please (?:run|use) (?:the )?/login\b.{0,40}\b(?:first|to (?:sign|log) in|to authenticate)",
        ],
        examples: [
            "{ \"code\": -32000, \"message\": \"Authentication required\" }",
            "Not logged in · Please run /login",
            "Not logged in . Run /login",
            "Unable to connect to Anthropic services\n\nFailed to connect to api.anthropic.com: EAI_AGAIN",
            "Authentication required · Sign in again to continue",
        ],
    }
    ANSWER "GK-ERR-184" Remote {
        "something answered 200, but not with what the API says: a proxy, a gateway or a captive portal stepped in" /
        "成功（200）の応答でしたが、API の内容ではありません。プロキシ、ゲートウェイ、サインインページのいずれかが割り込んでいます"
    } help {
        "Open any page in the browser to see whether a sign-in is asked for. `genkan doctor` shows who answers, and `genkan explain ANTHROPIC_BASE_URL` whether a gateway is set: its address may be that of its web page, or what it forwards to doesn't answer." /
        "ブラウザーで任意のページを開き、サインインを求められるか確認してください。応答元は `genkan doctor` で、ゲートウェイの設定は `genkan explain ANTHROPIC_BASE_URL` で分かります。ゲートウェイのアドレスが管理画面のものであるか、転送先が応答していない可能性があります。"
    } text {
        verified: true,
        patterns: [r"api returned an empty or malformed response",
            r"unexpected end of json input|\bunexpected token '?[^<'\s].{0,40}is not valid json|response (?:body )?(?:is|was) not (?:valid )?json|expecting value: line 1 column 1|invalid json (?:response|received)|syntaxerror: json parse error|failed to parse json(?: response)?|body is not a message|unexpected content[- ]type|expected content-type",
            r"received message_\w+ (?:without|before)|unexpected event order|request ended without sending any chunks|stream ended without producing|could not parse message into json|content block (?:not found|is not a)|without (?:a )?current message|unexpected (?:sse )?event type|event stream (?:message )?(?:checksum|truncated)|truncated event message|unable to parse tool parameter json",
            r"\bapi error:? (?:typeerror: )?(?:cannot read propert(?:y|ies) of (?:undefined|null)|(?:undefined|null) is not an object|[\w.$]{1,60} is not (?:iterable|a function))|\b(?:prelude|message) checksum\b.{0,80}(?:mismatch|not match)|checksum mismatch: expected 0x",
            r"^[^<]*\bdeserialization error: to see the raw response[^<]*$",
            r"unexpected non-whitespace character after json",
            r"\b(?:evaluating|reading) '[\w.$]{0,40}\b(?:input_tokens|output_tokens|stop_reason)\b",
            r"\boperation error [\w ]{3,40}: \w{3,60}, .{0,160}?\bdeserialization failed|unable to unmarshall (?:the )?(?:response|exception)|error unmarshalling response back from aws",
            r"\bmalformed_http_response\b|\bHPE_[A-Z_]+|parse error: expected http|weird server reply",
        ],
        examples: ["API Error: API returned an empty or malformed response (HTTP 200) — check for a proxy or gateway intercepting the request",
            "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
            "Received message_stop without a current message",
            "Malformed_HTTP_Response fetching \"https://llm.acme.example/v1/messages\". For more information, pass `verbose: true` in the second argument to fetch()",
            "API Error: Cannot read properties of undefined (reading 'map')",
            "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.",
            "SyntaxError: Unexpected non-whitespace character after JSON at position 4",
            "TypeError: undefined is not an object (evaluating 'H.usage.input_tokens')",
            "operation error Bedrock Runtime: ConverseStream, https response error StatusCode: 200, deserialization failed",
        ],
    }
    CUT "GK-ERR-181" Remote {
        "the connection broke while the answer was coming; what stands above is incomplete" /
        "応答の受信中に接続が切れました。表示された内容は途中までです"
    } help {
        "Send the prompt again, in smaller steps where it was a long answer. If it keeps happening, something on the way ends long or quiet connections: a proxy, VPN or load balancer with a short idle timeout; `genkan doctor` compares the ways. A laptop that slept does the same once." /
        "プロンプトを送り直してください（長い応答であれば、分割して依頼）。繰り返す場合は、長時間または無通信の接続を切るもの（アイドルタイムアウトの短いプロキシ、VPN、ロードバランサー）が経路にあります。`genkan doctor` で経路を比較できます。端末のスリープでも起こります。"
    } text {
        verified: true,
        patterns: [
            r"connection (?:closed|lost) mid-response",
            r"server error mid-response",
            r"stream ended (?:cleanly )?(?:mid-response|without)",
            r"your computer went to sleep mid-response",
            r"response stalled mid-stream|\bpremature close\b|incomplete(?: chunked)? ?read|peer closed connection without sending complete|typeerror: terminated|stream (?:was )?(?:closed|ended|aborted) (?:prematurely|unexpectedly|before)",
            r"\bapi error:? (?:typeerror: )?terminated\b",
            r"transfer closed with outstanding|was not closed cleanly|\bERR_(?:HTTP2_PROTOCOL_ERROR|HTTP2_STREAM_\w+|INCOMPLETE_CHUNKED_ENCODING|CONTENT_LENGTH_MISMATCH|HTTP2_SESSION_ERROR)\b|\bNGHTTP2_\w+|\bERR_HTTP2_\w+|\bERR_STREAM_PREMATURE_CLOSE\b|\bUND_ERR_RE[SQ]_CONTENT_LENGTH_MISMATCH\b|received rst_stream|\bGOAWAY\b|\bZ_DATA_ERROR\b|\bzliberror\b|decompression ?error|midstreamfallbackerror|error (?:occurred while )?reading from response stream|response ended prematurely|incompleteread|connection to the api was lost|error decoding response body|stream (?:disconnected|interrupted)|unexpected end of (?:json|data|stream)|failed to parse (?:sse|stream|event)\b|stream error in the http/2 framing|bodystreambuffer was aborted",
        ],
        ask: NetworkTeam {
            "Claude Code's connections to the model's service are ended while the answer is still coming. Answers are streamed for minutes, with pauses. Please let such connections live for ten minutes and be quiet for five at the proxy, VPN and load balancer on the way, and don't buffer them." /
            "Claude Code とモデルのサービスの接続が、応答の途中で切断されます。応答は間隔を置きながら数分間ストリーミングされます。経路上のプロキシ、VPN、ロードバランサーで、接続を 10 分間、無通信を 5 分間まで許可し、バッファリングしない設定にしていただけますか。"
        },
        examples: [
            "httpx.RemoteProtocolError: peer closed connection without sending complete message body (incomplete chunked read)",
            "API Error: Connection closed mid-response. The response above may be incomplete.",
            "API Error: Server error mid-response. The response above may be incomplete.",
            "Stream ended cleanly mid-response (stop_reason=null)",
            "API Error: Your computer went to sleep mid-response. The response above may be incomplete.",
            "NGHTTP2_INTERNAL_ERROR",
            "API Error: terminated",
        ],
    }
    RESET "GK-ERR-180" Remote {
        "the connection was accepted and then broken off by somebody on the way: a proxy, VPN, firewall or the server" /
        "接続後に、経路上のプロキシ、VPN、ファイアウォール、またはサーバーから切断されました"
    } help {
        "Try again; once is nothing. If every prompt fails, `genkan doctor` shows where it breaks: a filter that reads the host's name (SNI), a proxy that opens the tunnel and then resets it, or a VPN that drops large packets. Connections that were left open while the machine slept or changed networks break once as well." /
        "もう一度試してください（一度だけなら問題ありません）。毎回失敗する場合、切断箇所は `genkan doctor` で分かります。ホスト名（SNI）によるフィルター、トンネルを開いた後に切断するプロキシ、大きなパケットを破棄する VPN などが考えられます。スリープやネットワークの切り替え後にも一度だけ起こります。"
    } text {
        verified: true,
        names: ["ConnectionClosedError", "RemoteProtocolError"],
        patterns: [
            r"\b(?<error>ECONNRESET)\b(?:: the socket connection was closed unexpectedly)?",
            r"socket connection was closed unexpectedly",
            r"\bsocket hang up\b",
            r"\b(?:connection reset by peer|other side closed)\b",
            r"\b(?<error>EPIPE|UND_ERR_SOCKET|ERR_SOCKET_CLOSED)\b",
            r"remote end closed connection|connection aborted|connection was closed before we received a valid response|socket disconnected before secure tls|\bECONNABORTED\b|existing connection was forcibly closed|server disconnected(?: without sending a response)?",
            r"\bERR_CONNECTION_(?:RESET|CLOSED|ABORTED)\b|\bSSL_ERROR_SYSCALL\b|unexpected[ _]eof[ _]while[ _]reading|underlying connection was closed: (?:a|an unexpected)",
            r#"empty reply from server|(?:^|[\s:"(])unexpected EOF\b|\bAWS_ERROR_HTTP_CONNECTION_CLOSED\b|\bhttpx\.(?:Read|Write)Error\b|\bConnectionClosed\b|connection (?:was )?(?:closed|terminated|dropped) (?:by|unexpectedly)|connection reset\b|\bWSAECONNRESET\b|\bENETRESET\b|broken pipe"#,
            r"peer closed connection without sending tls close_notify|server returned nothing \(no headers, no data\)",
            r"pending stream has been canceled\W{0,4}(?:\(caused by: ?\)|$)",
            r"error processing .{0,60}: the pending stream has been cancell?ed",
        ],
        ask: NetworkTeam {
            "Connections from this machine to the model's service are accepted and then reset⟦ ({error})⟧. Please look for a filter, a proxy rule or a VPN limit that ends TLS connections to it, and exempt these hosts: {hosts}" /
            "この端末からモデルのサービスへの接続が、確立後に切断されます⟦（{error}）⟧。TLS 接続を切断しているフィルター、プロキシのルール、VPN の制限がないかを確認し、次のホストを対象外にしていただけますか: {hosts}"
        },
        examples: [
            "net::ERR_CONNECTION_RESET",
            "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
            "API Error: Unable to connect to API (ECONNRESET)",
            "API Error: The socket connection was closed unexpectedly. For more information, pass `verbose: true` in the second argument to fetch()",
            "Error: socket hang up",
            "read tcp 10.0.0.5:50122->10.1.2.3:443: read: connection reset by peer",
            "cause: SocketError: other side closed, code: 'UND_ERR_SOCKET'",
            "curl: (52) Empty reply from server",
            "peer closed connection without sending TLS close_notify: https://docs.rs/rustls/latest/rustls/manual/_03_howto/index.html#unexpected-eof",
            "The pending stream has been canceled (caused by: )",
            "Error processing Converse API response: The pending stream has been canceled",
        ],
    }
    NO_SUCH_NAME "GK-ERR-090" Remote {
        "the host's name can't be resolved" /
        "ホスト名を解決できません"
    } help {
        "Are you on the VPN? A private endpoint's name resolves only where the company's DNS forwards it. With a proxy, check the proxy's own name as well." /
        "VPN に接続していますか。プライベートエンドポイントの名前は、社内 DNS が転送する場所でのみ解決できます。プロキシを使う場合は、プロキシ自身の名前も確認してください。"
    } text {
        verified: true,
        patterns: [
            r"can't reach the api server — check your internet or dns(?: \((?<error>\w+)\))?",
            r"getaddrinfo (?<error>ENOTFOUND|EAI_AGAIN)(?: (?<host>[\w.-]+))?",
            r#"could not resolve (?:host|proxy):? "?(?<host>[\w.-]+)"#,
            r"\b(?<error>ENOTFOUND|EAI_AGAIN|NXDOMAIN|SERVFAIL)\b",
            r"failed to resolve '?(?<host>[\w.-]+)|nameresolutionerror|name or service not known|temporary failure in name resolution|nodename nor servname provided|\bno such host\b|getaddrinfo failed|failed to lookup address|name (?:could not be|resolution) (?:resolved|failed)|dns (?:error|lookup failed|resolution failed)",
            r"\bERR_NAME_NOT_RESOLVED\b",
            r"\blookup (?<host>[\w.-]+) on \S{2,45}:53\b",
            r"unknownhostexception|unable to determine ip address from host name|remote name could not be resolved|could not resolve hostname|\bENODATA\b|\bEAI_NODATA\b|\bWSAHOST_NOT_FOUND\b|\bDNS_PROBE_\w+|no address associated with hostname|\b(?<error>EAI_\w{4,10}|ENONAME|ETIMEOUT)\b|dns resolution (?:error|failed)|querya?a? (?:ENOTFOUND|ESERVFAIL|ETIMEOUT|EREFUSED)",
            r"\bERR_DNS_FAIL\b",
            r"all dns requests failed|\bdns (?:query|queries|request|lookup)s? (?:failed|timed out|refused)",
            r"could not resolve gateway host (?<host>[\w.-]+)",
            r"\bgetaddrinfo (?:EBUSY|ETIMEOUT|ESERVFAIL|EREFUSED|ENOTIMP|EFORMERR)\b|\bquery[AC]\w* (?:ESERVFAIL|ENOTFOUND|ETIMEOUT|EREFUSED)\b|curl: \(6\)",
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "dial tcp: lookup bedrock-runtime.ap-northeast-1.amazonaws.com on 10.0.0.2:53: read udp 10.0.0.9:58501->10.0.0.2:53: read: connection refused",
            "net::ERR_NAME_NOT_RESOLVED",
            "HTTPSConnectionPool: Caused by NameResolutionError(\"Failed to resolve 'api.example' ([Errno 11002] getaddrinfo failed)\")",
            "curl: (6) Could not resolve host: bedrock-runtime.ap-northeast-1.amazonaws.com",
            "API Error: Can't reach the API server — check your internet or DNS (ENOTFOUND)",
            "getaddrinfo ENOTFOUND vpce-0abc.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com",
            "java.net.UnknownHostException: api.acme.example",
            "X-Squid-Error: ERR_DNS_FAIL 0",
            "connect error: all DNS requests failed, first error: Post \"https://dns.acme.example/dns-query\": EOF",
            "Could not resolve gateway host gateway.acme.example. Connect to your organization's network and try again.",
            "getaddrinfo ESERVFAIL bedrock-runtime.ap-northeast-1.amazonaws.com",
        ],
    }
    PORT "GK-ERR-258" Problem {
        "another program on this machine holds the port that is needed" /
        "必要なポートを、この端末の別のプログラムが使用しています"
    } help {
        "End the program that holds it (often an earlier start of the same one), or choose another port. For a sign-in, close the earlier sign-in and try again." /
        "そのポートを使っているプログラム（以前に起動した同じプログラムであることが多い）を終了するか、別のポートを選んでください。サインインの場合は、以前のサインインを閉じてからやり直します。"
    } text {
        verified: false,
        patterns: [
            r"\bEADDRINUSE\b|address already in use|only one usage of each socket address|port \d{2,5} is (?:already )?in use|\bis port \d{2,5} in use\b",
        ],
        examples: [
            "listen EADDRINUSE: address already in use :::4000",
        ],
    }
    HELD_BACK_HERE "GK-ERR-279" Problem {
        "this machine itself doesn't let the program connect (EACCES, EPERM): endpoint protection, its own firewall or a sandbox" /
        "この端末自身がプログラムの接続を拒否しています（EACCES、EPERM）。エンドポイント保護、端末のファイアウォール、サンドボックスのいずれかです"
    } help {
        "No request left the machine. Try the same outside of a sandbox or container; `genkan doctor` tries it from its own process, so that a rule for one program alone shows. The rule is changed by whoever manages this machine." /
        "リクエストは端末から出ていません。サンドボックスやコンテナーの外で試してください。`genkan doctor` は自身のプロセスから接続するため、特定のプログラムだけの規則かどうかが分かります。規則を変更できるのはこの端末の管理者です。"
    } text {
        verified: false,
        patterns: [
            r"\bconnect (?:EACCES|EPERM)\b \W?[\d\[a-f]|\bconnect(?:ion)?\b.{0,60}(?:os error 10013|\bWSAEACCES\b|forbidden by its access permissions)|dial tcp \S{1,80}: (?:connect|connectex): (?:permission denied|operation not permitted|an attempt was made to access a socket)",
        ],
        ask: DeviceManagement {
            "A rule of this machine (endpoint protection or its firewall) stops Claude Code from connecting to the model's service. Please allow it for claude, node, aws and genkan to these hosts: {hosts}" /
            "この端末の規則（エンドポイント保護またはファイアウォール）により、Claude Code からモデルのサービスへの接続が止められています。claude、node、aws、genkan から次のホストへの接続を許可していただけますか: {hosts}"
        },
        examples: [
            "Error: connect EACCES 10.0.0.5:443",
        ],
    }
    REFUSED "GK-ERR-089" Remote {
        "the address was reached, but nothing accepts connections there: a wrong proxy or endpoint port, or a firewall" /
        "接続先には届きましたが、接続が拒否されました。プロキシやエンドポイントのポートの誤り、またはファイアウォールが原因です"
    } help {
        "`genkan explain HTTPS_PROXY` and `genkan explain ANTHROPIC_BEDROCK_BASE_URL` show the addresses that are used." /
        "使用中のアドレスは `genkan explain HTTPS_PROXY` と `genkan explain ANTHROPIC_BEDROCK_BASE_URL` で分かります。"
    } text {
        verified: true,
        patterns: [
            r"connection refused — a firewall or proxy may be blocking it(?: \((?<error>\w+)\))?",
            r"\b(?<error>ECONNREFUSED)(?: (?<host>[\w.:\[\]-]+))?",
            r"\bconnection refused\b",
            r"failed to connect to (?<host>\S+ port \d+)(?: after \d{1,4} ms)?\W{1,3}couldn't connect to server",
            r"actively refused it|connectionrefused(?:error)?\b",
            r"\bERR_CONNECTION_REFUSED\b",
            r"failed to connect to \S+ port \d+(?: after \d{1,4} ms)?(?:: couldn't connect|\W{0,3}$)|is the computer able to access the url|\bWSAECONNREFUSED\b",
        ],
        examples: [
            "net::ERR_CONNECTION_REFUSED",
            "No connection could be made because the target machine actively refused it.",
            "API Error: Connection refused — a firewall or proxy may be blocking it (ECONNREFUSED)",
            "curl: (7) Failed to connect to 127.0.0.1 port 3128 after 0 ms: Couldn't connect to server",
            "Unable to connect. Is the computer able to access the url?",
        ],
    }
    NO_ANSWER_IN_TIME "GK-ERR-208" Remote {
        "the connection stood, but no answer came in the time that the program waits" /
        "接続はできましたが、プログラムの待ち時間内に応答がありませんでした"
    } help {
        "Try again with a shorter request. If it stays, something on the way holds the answer back (a proxy that buffers or scans it), or the program waits too short: Claude Code's own limit is API_TIMEOUT_MS (ten minutes unless set), other programs have theirs. `genkan doctor` compares the ways." /
        "短いリクエストでやり直してください。解消しない場合は、経路上のプロキシが応答のバッファリングや検査を行っているか、プログラムの待ち時間が短すぎます。Claude Code の上限は API_TIMEOUT_MS（既定は 10 分）で、ほかのプログラムにもそれぞれの設定があります。`genkan doctor` で経路を比較できます。"
    } text {
        verified: false,
        patterns: [
            r"read timeout on endpoint url|\bread timed out\b|\breadtimeout(?:error)?\b|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|(?:headers|body) timeout error|timed? ?out waiting for (?:a |the )?(?:response|answer|headers|body)|stream idle timeout",
            r"no data arrived for more than|\btimeout_?error\b.{0,60}request timed out|\blitellm\.timeout\b|apitimeouterror\b|\b(?:operation|request) timed out after \d+|client\.timeout exceeded while awaiting headers|context deadline exceeded|\b408\b\W{1,3}request time-?out|\bhttpx\.ReadTimeout\b|request timeout\. (?:try|increase)|timed out generating response|a timeout occurred|timed out (?:while )?(?:waiting|awaiting)|stream (?:idle|stalled|timed out)|deadline_exceeded|deadline (?:expired|exceeded)",
            r"client execution did not complete before the specified timeout|\bapicall(?:attempt)?timeoutexception\b|\bnetty\.handler\.timeout\.readtimeoutexception|connectorerror \{ kind: timeout",
            r"\btimeout of \d+ ?ms exceeded|(?:api|http|request|response|fetch|call|login|sign-?in|gateway|proxy|server|model|endpoint|stream|connection|completion|upstream)\b.{0,40}\b(?:timeout|timed out) after \d+ ?(?:ms|s|seconds|minutes)\b",
        ],
        examples: [
            "Read timeout on endpoint URL: \"https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/x/invoke\"",
            "litellm.Timeout: APITimeoutError - Request timed out.",
            "Login failed: timeout of 15000ms exceeded",
            "ApiCallTimeoutException: Client execution did not complete before the specified timeout configuration: 60000 millis",
        ],
    }
    TIMED_OUT "GK-ERR-088" Remote {
        "cannot connect: no route, a firewall that drops, or an endpoint whose security group doesn't let you in" /
        "接続できません。経路がないか、ファイアウォールで破棄されているか、エンドポイントのセキュリティグループで許可されていません"
    } help {
        "Are you on the company's VPN? If so, send the request below to the network team." /
        "社内の VPN に接続していますか。接続済みであれば、下の依頼文をネットワーク担当に送ってください。"
    } text {
        verified: false,
        names: ["EndpointConnectionError"],
        patterns: [
            r"\b(?<error>ETIMEDOUT)(?: (?<host>[\w.:\[\]-]+))?",
            r#"(?:connect timeout on|could not connect to the) endpoint url: "?https?://(?<host>[\w.-]+)"#,
            r"\b(?:connection|connect|operation|request) timed out\b",
            r"\bUND_ERR_CONNECT_TIMEOUT\b|connect ?timeout ?error|\b(?<error>EHOSTUNREACH|ENETUNREACH)\b|network is unreachable|no route to host|\bdial tcp \S+ i/o timeout|connection attempt failed because the connected party did not",
            r"\bERR_(?:CONNECTION_TIMED_OUT|ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED)\b",
            r"\bhttpx\.ConnectTimeout\b|tls handshake timeout|\bEADDRNOTAVAIL\b|\bEHOSTDOWN\b|\bENETDOWN\b|\bWSAE(?:TIMEDOUT|HOSTUNREACH|NETUNREACH)\b|connect(?:ion)? timeout(?: error|: |\W{0,3}$| exceeded| after \d| reached)",
            r"failed to connect to \S{1,120} port \d+ after \d{5,} ms",
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "net::ERR_CONNECTION_TIMED_OUT",
            "[ConnectTimeoutError: Connect Timeout Error] { code: 'UND_ERR_CONNECT_TIMEOUT' }",
            "Could not connect to the endpoint URL: \"https://bedrock.ap-northeast-1.amazonaws.com/inference-profiles\"",
            "curl: (28) Failed to connect to 10.1.2.3 port 443: Connection timed out",
            "connect ETIMEDOUT 10.1.2.3:443",
            "Connect timeout on endpoint URL: \"https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/x/invoke\"",
            "net/http: TLS handshake timeout",
            "curl: (28) Failed to connect to claude.ai port 443 after 136140 ms: Couldn't connect to server",
        ],
    }
    EVERY_ADDRESS "GK-ERR-182" Remote {
        "no address of the host could be reached (AggregateError), and the text doesn't say why" /
        "ホストのどのアドレスにも接続できませんでした（AggregateError）。理由は本文にありません"
    } help {
        "Behind a company proxy this usually means that a program goes directly, past the proxy: `genkan explain HTTPS_PROXY` and `genkan explain NO_PROXY` show what Claude Code uses. `genkan doctor` tries each way and says why it fails." /
        "社内プロキシのある環境では、多くの場合、プログラムがプロキシを通らず直接接続しています。Claude Code が使う設定は `genkan explain HTTPS_PROXY` と `genkan explain NO_PROXY` で分かります。`genkan doctor` が各経路を試し、失敗の理由を示します。"
    } text {
        verified: false,
        around: true,
        patterns: [r"\bAggregateError\b", r"\binternalConnectMultiple\b"],
        examples: ["AggregateError:", "at internalConnectMultiple (node:net:1122:18)"],
    }
}
