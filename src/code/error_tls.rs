//! GK-ERR-085 to 087 and others: TLS: certificates, names, versions, interception.

super::error_text::error_texts! {
    OWN_RUNTIME "GK-ERR-1189" Remote {
        "Claude Code's sign-in refuses the certificate of Anthropic's sign-in host (claude.com, platform.claude.com): mostly the runtime inside that release is at fault (2.1.190, 2.1.193 and 2.1.195 are reported, in June 2026), not the certificate, the clock or a proxy" /
        "Claude Code のサインインが、Anthropic のサインイン先（claude.com、platform.claude.com）の証明書を拒否しています。多くは、そのリリースに含まれる実行環境の不具合で（2.1.190、2.1.193、2.1.195 で報告。2026 年 6 月）、証明書、時計、プロキシの問題ではありません"
    } help {
        "`curl -vI https://platform.claude.com` tells which it is. It works, and the issuer is Let's Encrypt: take another release: `claude update`, or one that is reported to work (`claude install 2.1.170`, with DISABLE_AUTOUPDATER=1 until a newer one does). NODE_EXTRA_CA_CERTS, CLAUDE_CODE_CERT_STORE=system and a request to the network team change nothing there.\n- “OAuth refresh failed”, “claude_authenticate”, “Error processing client request” (VS Code's extension; 2.1.193 is reported, and that 2.1.190 signs in there): Extensions, the gear beside Claude Code, “Install Specific Version…”: 2.1.190, and switch its automatic update off until a newer one works.\n- curl fails too, or its issuer is the company's: then it is this network's inspection, or the clock: `genkan doctor` shows whose certificate it is; name the company's root in the profile (`network.ca_bundle`), or send the network team what curl says.\n- With a profile of your organization this sign-in isn't needed: `genkan doctor` says why it was asked for." /
        "どちらかは `curl -vI https://platform.claude.com` で分かります。成功し、発行者が Let's Encrypt であれば、別のリリースにしてください。`claude update`、または動作が報告されているもの（`claude install 2.1.170`。新しいリリースで直るまで DISABLE_AUTOUPDATER=1）を使います。この場合、NODE_EXTRA_CA_CERTS や CLAUDE_CODE_CERT_STORE=system、ネットワーク担当への依頼では解消しません。\n- 「OAuth refresh failed」「claude_authenticate」「Error processing client request」の場合（VS Code の拡張機能。2.1.193 で報告され、2.1.190 ではサインインできたとされています）: 「拡張機能」で Claude Code の歯車から「特定のバージョンのインストール…」を選んで 2.1.190 にし、新しいバージョンで直るまで自動更新をオフにしてください。\n- curl も失敗する場合や、発行者が社内のものである場合: このネットワークの TLS 検査か、時計が原因です。誰の証明書かは `genkan doctor` で分かります。社内のルート証明書をプロファイルの `network.ca_bundle` に指定するか、curl の表示をネットワーク担当に送ってください。\n- 組織のプロファイルがある場合、このサインインは不要です。求められた理由は `genkan doctor` で分かります。"
    } text {
        verified: false,
        names: ["CERT_HAS_EXPIRED", "UNABLE_TO_GET_ISSUER_CERT"],
        patterns: [
            r"(?:unable to connect to anthropic services\W{1,4})?\b(?:login failed|oauth error|oauth (?:token )?refresh failed(?: \([a-z]{2,20}\))?|claude_authenticate flow ended|(?:failed to connect to |https?://)?(?:platform\.)?claude\.com(?:/\S{0,60})?)\W{1,4}(?:(?:error|ssl certificate error|unable to connect)\W{1,4}){0,3}(?:certificate has expired\b|CERT_HAS_EXPIRED\b|UNABLE_TO_GET_ISSUER_CERT\b|unable to get issuer certificate\b)(?:\W{1,4}ssl certificate error \((?:CERT_HAS_EXPIRED|UNABLE_TO_GET_ISSUER_CERT)\))?",
        ],
        examples: [
            "Login failed: certificate has expired\nSSL certificate error (CERT_HAS_EXPIRED).",
            "OAuth error: SSL certificate error (UNABLE_TO_GET_ISSUER_CERT). If you are behind a corporate proxy or TLS-intercepting firewall, set NODE_EXTRA_CA_CERTS to your CA bundle path",
            "[ERROR] OAuth refresh failed (expected): certificate has expired\n[INFO] claude_authenticate flow ended: Error: certificate has expired",
            "Failed to connect to platform.claude.com: CERT_HAS_EXPIRED",
            "Unable to connect to Anthropic services\n\nFailed to connect to platform.claude.com: CERT_HAS_EXPIRED",
        ],
    }
    ISSUER "GK-ERR-179" Remote {
        "the server's certificate chain is incomplete: an intermediate is trusted or sent, but its root isn't" /
        "サーバー証明書のチェーンが途切れています。中間証明書はありますが、そのルート証明書が信頼されていません"
    } help {
        "The company's CA file contains only an intermediate, or a program reads only part of the system's store. Name a PEM file with the root (and every intermediate) in the profile (`network.ca_bundle`), which sets NODE_EXTRA_CA_CERTS, then `genkan setup`; `genkan doctor` tests it with each program's roots." /
        "社内 CA のファイルに中間証明書しか含まれていないか、プログラムが OS の証明書ストアの一部しか読んでいません。ルート（とすべての中間証明書）を含む PEM ファイルをプロファイルの `network.ca_bundle` に指定し（NODE_EXTRA_CA_CERTS に設定されます）、`genkan setup` を実行してください。`genkan doctor` は各プログラムのルート証明書で確認します。"
    } text {
        verified: true,
        names: ["UNABLE_TO_GET_ISSUER_CERT"],
        patterns: [
            r"\bUNABLE_TO_GET_ISSUER_CERT\b", r"unable to get issuer cert(?:ificate)?\b",
            r"schannel: the certificate chain is incomplete",
        ],
        ask: NetworkTeam {
            "Claude Code can't complete the certificate chain that our network presents for the model's service: the root is missing. Please give me one PEM file with the root certificate of our TLS inspection and every intermediate below it, or exempt the model's service from inspection." /
            "社内ネットワークがモデルのサービスの接続で提示する証明書チェーンを、Claude Code が完成できません（ルート証明書の不足）。TLS 検査のルート証明書とすべての中間証明書を含む PEM ファイルを 1 つ提供していただくか、モデルのサービスを検査の対象外にしていただけますか。"
        },
        examples: [
            "curl: (60) schannel: the certificate chain is incomplete",
            "API Error: Unable to connect to API (UNABLE_TO_GET_ISSUER_CERT)",
            "unable to get issuer certificate",
        ],
    }
    TLS_NAME "GK-ERR-086" Remote {
        "the certificate is for another name than the one that was called" /
        "証明書が、接続先とは別の名前のものです"
    } help {
        "Another server answers at this name, or the name isn't in its certificate. `nslookup HOST` shows where the name leads, `genkan doctor` whose certificate comes. Neither a root certificate nor a new sign-in helps.\n- A name of AWS, Google or another service with somebody else's certificate: DNS leads elsewhere (a search domain with a wildcard, a VPN, a network that wants a sign-in first), or a block page answers. Leave the VPN or sign in to the network to compare, and send the request below.\n- “googlevideo.com”, “gvt1.com”, “sni.cloudflaressl.com”, “sni.fastly.net”, “akamaized.net”, or else a certificate of the right owner, only for other names of theirs: DNS led to that owner's server, but the program asked it for another name or for none (SNI), or called it by an address that serves other names. A proxy that the program uses by itself does so (undici's ProxyAgent, an agent from another package): `curl -v` through the same proxy shows whether the way is right; if so, update that package and Node.js, or take the agent out and let Node.js use the proxy (NODE_USE_ENV_PROXY=1 with HTTPS_PROXY, from 22.21 and 24 on). Without a proxy: a line in the hosts file, or a call by address with a Host header: take it out.\n- ANTHROPIC_BEDROCK_BASE_URL names an alias that the certificate doesn't cover: use the endpoint's own name (vpce-….vpce.amazonaws.com), or the service's public name with private DNS.\n- “s3.amazonaws.com”, “cloudfront.net”, “azurewebsites.net” in the certificate, and your own name was called: an alias (CNAME) or a reverse proxy of yours leads to that service with your name. Call the service by its own name, or have the reverse proxy send the service's name as Host and SNI (http-proxy: changeOrigin: true; nginx: proxy_ssl_server_name and proxy_set_header Host).\n- “IP SANs”, “IP address mismatch”, “matching IP address”, “target ipv4 address”, “is not in the cert's list”: the server was called by its bare IP address. Call it by its host name (a private endpoint by its service's name, which private DNS resolves to that address); a server of your own can have the address in its certificate instead (subject alternative name).\n- A gateway: its operator has to replace the certificate.\n- “vpce.amazonaws.com” in the name that was called, and the service's public name in the certificate: the certificate of some services doesn't cover the endpoint's own names (Redshift Serverless is reported). Call the service by its public name (take the endpoint's address out of the program, endpoint_url or the base URL) and switch private DNS on for the endpoint, so that this name leads to it; where that can't be, a private hosted zone for the public name does the same.\n- “privatelink” in the name that was called: Azure's certificates don't have those names. Call the resource by its usual name (NAME.openai.azure.com, NAME.services.ai.azure.com), which the private DNS zone leads to the private endpoint." /
        "この名前で別のサーバーが応答しているか、証明書にこの名前がありません。名前の解決先は `nslookup ホスト`、届いた証明書は `genkan doctor` で分かります。ルート証明書の追加やサインインのやり直しでは解消しません。\n- AWS や Google などの名前に別の組織の証明書が返される場合: DNS が別の場所を指しているか（ワイルドカードのある検索ドメイン、VPN、先にサインインが必要なネットワーク）、ブロックページが応答しています。VPN を切るかネットワークにサインインして比べ、下の依頼文を送ってください。\n- 「googlevideo.com」「gvt1.com」「sni.cloudflaressl.com」「sni.fastly.net」「akamaized.net」など、正しい所有者の、ただし別の名前の証明書の場合: DNS はその所有者のサーバーを指していますが、プログラムが別の名前を（または名前を付けずに）要求したか（SNI）、別の名前用のアドレスに接続しています。プログラムが独自にプロキシを使う場合に起こります（undici の ProxyAgent、別のパッケージのエージェント）。同じプロキシを通した `curl -v` で経路を確認し、問題がなければ、そのパッケージと Node.js を更新するか、エージェントを外して Node.js にプロキシを使わせてください（NODE_USE_ENV_PROXY=1 と HTTPS_PROXY。22.21 以降と 24 以降）。プロキシを使わない場合は、hosts ファイルの行や、Host ヘッダーを付けたアドレスでの呼び出しが原因です。外してください。\n- ANTHROPIC_BEDROCK_BASE_URL の別名が証明書に含まれていない場合: エンドポイント自身の名前（vpce-….vpce.amazonaws.com）か、プライベート DNS を有効にしてサービスの公開の名前を使ってください。\n- 証明書が「s3.amazonaws.com」「cloudfront.net」「azurewebsites.net」のもので、自分の名前を呼び出した場合: 別名（CNAME）またはリバースプロキシが、自分の名前のままそのサービスに接続しています。サービス自身の名前を呼び出すか、リバースプロキシがサービスの名前を Host と SNI で送るようにしてください（http-proxy では changeOrigin: true、nginx では proxy_ssl_server_name と proxy_set_header Host）。\n- 「IP SANs」「IP address mismatch」「matching IP address」「target ipv4 address」「is not in the cert's list」の場合: サーバーが IP アドレスのままで呼び出されています。ホスト名で呼び出してください（プライベートエンドポイントは、プライベート DNS でそのアドレスに解決される、サービスの名前を使います）。自分のサーバーでは、証明書のサブジェクト代替名にアドレスを加える方法もあります。\n- ゲートウェイの場合: 運用担当が証明書を取り替える必要があります。\n- 呼び出した名前に「vpce.amazonaws.com」があり、証明書がサービスの公開の名前のものの場合: エンドポイント自身の名前が証明書に含まれないサービスがあります（Redshift Serverless で報告）。プログラムからエンドポイントのアドレス（endpoint_url、ベース URL）を外して公開の名前で呼び出し、エンドポイントのプライベート DNS を有効にして、その名前がエンドポイントに解決されるようにしてください。有効にできない場合は、公開の名前のプライベートホストゾーンで同じことができます。\n- 呼び出した名前に「privatelink」がある場合: Azure の証明書にその名前はありません。リソースを通常の名前（NAME.openai.azure.com、NAME.services.ai.azure.com）で呼び出してください。プライベート DNS ゾーンにより、プライベートエンドポイントに解決されます。"
    } text {
        verified: true,
        names: ["ERR_TLS_CERT_ALTNAME_INVALID"],
        patterns: [
            r"(?:ssl validation failed for \S+ )?hostname '[^']{1,200}' doesn't match",
            r"ssl certificate hostname mismatch",
            r"hostname/ip (?:does not|doesn't) match certificate's altnames: \W?host: (?<host>[\w.-]+?)\.? is not in",
            r"\bERR_TLS_CERT_ALTNAME_INVALID\b",
            r"hostname mismatch, certificate is not valid for '?(?<host>[\w.-]+)|certificate is valid for .{1,200}?, not (?<host2>[\w.-]+)|certificate (?:name|subject|common name) (?:mismatch|does not match)|no alternative certificate subject name matches",
            r"\bremotecertificatenamemismatch\b|\bERR_CERT_COMMON_NAME_INVALID\b|certificate not valid for name|cert(?:ificate)? (?:is )?not valid for (?:the )?(?:host|name)|\bSEC_E_WRONG_PRINCIPAL\b",
            r".{0,60}?(?:ssl certificate problem|verify error|certificate verify failed|depth lookup)\W.{0,40}\b(?:hostname|ip address|email address) mismatch|server certificate does not match host ?name|tls certificate (?:is for|does not match)",
            r"invalid peer certificate: notvalidfor\w+",
            r"cannot validate certificate for (?<host>[\w.:-]+) because it doesn't contain any ip sans|certificate is not valid for any names, but wanted to match (?<host2>[\w.-]+)",
            r"no subject alternative (?:dns name|names|ip address|name)s? matching (?:ip address )?(?<host>[\w.:-]+) found|no name matching (?<host2>[\w.-]+) found|no subject alternative names present|certificate for <[^>]{1,120}> doesn't match any of the subject alternative names",
            r"no certificate subject alternative name matches requested host name \W(?<host>[\w.-]+)|certificate common name \W[^']{1,120}\W doesn't match requested host name \W(?<host2>[\w.-]+)|the certificate's owner does not match hostname",
            r"\bSSL_ERROR_BAD_CERT_DOMAIN\b",
            r"sslpeerunverifiedexception\W{1,3}(?:hostname|host name|certificate for)\b|hostname (?<host>[\w.-]+) not verified|certificate subject name \W[^']{1,160}\W does not match target host ?name",
            r"\bcertificate error: certificate is for\b",
            r"the name in the certificate does not match the expected\b|\(hostname verification failed\)",
            r"\btarget principal name is incorrect\b|\bcertificate's owner does not match hostname\b",
        ],
        ask: NetworkTeam {
            "The certificate that we are shown for the address in the message that I send along belongs to another name. Please check who answers there: a block page, a wrong DNS answer, or a server or gateway whose certificate lacks this name." /
            "併せて送るメッセージにあるアドレスで提示される証明書が、別の名前のものです。応答しているのがブロックページか、DNS の誤りか、証明書にこの名前がないサーバーまたはゲートウェイかを確認していただけますか。"
        },
        examples: [
            "SSL validation failed for https://bedrock-runtime.ap-northeast-1.amazonaws.com/model hostname 'bedrock-runtime.ap-northeast-1.amazonaws.com' doesn't match 'blockpage.acme.example'",
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'x.example'.",
            "Hostname/IP does not match certificate's altnames: Host: bedrock.internal.acme.example. is not in the cert's altnames: DNS:*.acme.example",
            "code: 'ERR_TLS_CERT_ALTNAME_INVALID'",
            "API Error: Unable to connect to API: SSL certificate hostname mismatch",
            "net::ERR_CERT_COMMON_NAME_INVALID",
            "curl: (60) SSL certificate problem: hostname mismatch",
            "invalid peer certificate: NotValidForName",
            "x509: cannot validate certificate for 10.0.0.5 because it doesn't contain any IP SANs",
            "java.security.cert.CertificateException: No subject alternative DNS name matching llm.acme.example found.",
            "ERROR: no certificate subject alternative name matches\n        requested host name 'llm.acme.example'.",
            "SSL_ERROR_BAD_CERT_DOMAIN",
            "javax.net.ssl.SSLPeerUnverifiedException: Hostname llm.acme.example not verified",
            "abort: code.acme.example certificate error: certificate is for *.other.example",
            "npm ERR! Hostname/IP doesn't match certificate's altnames: \"Host: registry.npmjs.org. is not in the cert's altnames: DNS:a.sni.fastly.net\"",
            "Certificate verification failed: The certificate is NOT trusted. The name in the certificate does not match the expected.",
            "schannel: next InitializeSecurityContext failed: The target principal name is incorrect.",
        ],
    }
    CALLED_BY_NUMBER "GK-ERR-274" Remote {
        "a server was called over HTTPS by its bare IP address, for which it has no certificate that can be verified" /
        "HTTPS のサーバーが IP アドレスのままで呼び出されています。そのアドレスに対して、検証できる証明書がありません"
    } help {
        "Call the server by its host name. A certificate is made out to names, and a server of many names chooses it by the name that was called (SNI); called by an address it shows a stand-in, often a self-signed one. No root certificate changes that; don't switch verification off.\n- “https://199.36.153”, “199.36.153”: Google's private addresses for its APIs (private.googleapis.com .8 to .11, restricted.googleapis.com .4 to .7). Call the API's own name (such as asia-northeast1-aiplatform.googleapis.com), and have a private DNS zone for googleapis.com resolve it to them, also for networks outside Google Cloud. To try it: `curl --resolve asia-northeast1-aiplatform.googleapis.com:443:199.36.153.8 https://asia-northeast1-aiplatform.googleapis.com`.\n- A private endpoint (AWS's interface endpoint, Azure Private Link, Private Service Connect): the service's name has to resolve to that private address (private DNS switched on, the company's name servers forward it). The name belongs into the settings (ANTHROPIC_BEDROCK_BASE_URL and others; or the endpoint's own vpce-… name), never the address.\n- A server of your own or a gateway: give it a name that stands in its certificate, and call it by that (a line in the hosts file is enough to try). If it has to be the address, the certificate needs it as a subject alternative name (IP). Its authority's root, or the self-signed certificate itself, is then named to the program: Claude Code and Node.js NODE_EXTRA_CA_CERTS, Python REQUESTS_CA_BUNDLE, curl CURL_CA_BUNDLE, git http.sslCAInfo." /
        "サーバーをホスト名で呼び出してください。証明書は名前に対して発行され、複数の名前を持つサーバーは、呼び出された名前（SNI）で証明書を選びます。アドレスで呼び出すと、代わりの証明書（多くは自己署名）が返されます。ルート証明書を追加しても変わりません。検証は無効にしないでください。\n- 「https://199.36.153」「199.36.153」の場合: Google の API 用のプライベートアドレスです（private.googleapis.com は .8～.11、restricted.googleapis.com は .4～.7）。API 自身の名前（asia-northeast1-aiplatform.googleapis.com など）を呼び出し、googleapis.com の限定公開 DNS ゾーンで、そのアドレスに解決されるようにしてください（Google Cloud の外のネットワークでも必要です）。試すには: `curl --resolve asia-northeast1-aiplatform.googleapis.com:443:199.36.153.8 https://asia-northeast1-aiplatform.googleapis.com`。\n- プライベートエンドポイント（AWS のインターフェイスエンドポイント、Azure Private Link、Private Service Connect）の場合: サービスの名前が、そのプライベートアドレスに解決される必要があります（プライベート DNS を有効にし、社内の DNS サーバーから転送します）。設定（ANTHROPIC_BEDROCK_BASE_URL など）には、アドレスではなく名前（またはエンドポイント自身の vpce-… の名前）を書いてください。\n- 自分のサーバーやゲートウェイの場合: 証明書にある名前を付け、その名前で呼び出してください（試すだけなら hosts ファイルの 1 行で足ります）。アドレスでなければならない場合は、証明書のサブジェクト代替名（IP）に必要です。そのうえで、認証局のルート証明書または自己署名証明書自体をプログラムに指定します: Claude Code と Node.js は NODE_EXTRA_CA_CERTS、Python は REQUESTS_CA_BUNDLE、curl は CURL_CA_BUNDLE、git は http.sslCAInfo。"
    } text {
        verified: false,
        names: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
        patterns: [
            r"\bhttps://(?<host>(?:\d{1,3}\.){3}\d{1,3})(?::\d{1,5})?(?:/[^\s'\x22]{0,200})?[^/]{0,120}?(?:ssl certificate problem|self.signed certificate|certificate[ _]verify[ _]failed|unable to get local issuer|unable to verify the first certificate|certificate signed by unknown authority)",
            r"(?:connectionpool\(host='|cannot connect to host )(?<host>(?:\d{1,3}\.){3}\d{1,3})\b.{0,240}?(?:certificate[ _]verify[ _]failed: (?:self|unable)|self.signed certificate)",
        ],
        examples: [
            "$ curl https://199.36.153.8:443\ncurl: (60) SSL certificate problem: self-signed certificate",
            "Get \"https://10.0.0.5:8443/v1/models\": tls: failed to verify certificate: x509: certificate signed by unknown authority",
            "requests.exceptions.SSLError: HTTPSConnectionPool(host='10.0.0.5', port=443): Max retries exceeded with url: /v1/models (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1000)')))",
        ],
    }
    ENDPOINT_URL "GK-ERR-380" Usage {
        "the endpoint's address isn't a complete URL: its scheme (https://) is missing" /
        "エンドポイントの URL が不完全です（https:// がありません）"
    } help {
        "Write it with https:// in front. It is set in a variable (AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_BEDROCK_RUNTIME, ANTHROPIC_BEDROCK_BASE_URL: `genkan explain` with the name shows where) or as endpoint_url in ~/.aws/config." /
        "先頭に https:// を付けてください。設定場所は、環境変数（AWS_ENDPOINT_URL、AWS_ENDPOINT_URL_BEDROCK_RUNTIME、ANTHROPIC_BEDROCK_BASE_URL。`genkan explain` に名前を付けると分かります）か、~/.aws/config の endpoint_url です。"
    } text {
        verified: true,
        patterns: [r"\binvalid endpoint: (?<host>[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:/\S*)?$"],
        examples: ["ValueError: Invalid endpoint: bedrock-runtime.ap-northeast-1.amazonaws.com"],
    }
    CA_FILE "GK-ERR-267" Usage {
        "a file of trusted authorities (NODE_EXTRA_CA_CERTS, AWS_CA_BUNDLE, the system's store) can't be read or was used only in part, so the company's root may not be trusted" /
        "信頼する認証局のファイル（NODE_EXTRA_CA_CERTS、AWS_CA_BUNDLE、システムのストア）を読めないか、一部しか使えません。社内のルート証明書が信頼されていない可能性があります"
    } help {
        "The file may not be read, or isn't there: give your user the right to read it, or correct or unset the setting that names it; security software that was removed often leaves one behind. For the AWS CLI and boto3 it is AWS_CA_BUNDLE, REQUESTS_CA_BUNDLE, or `ca_bundle` in ~/.aws/config (`grep -n ca_bundle ~/.aws/config`). `genkan explain NODE_EXTRA_CA_CERTS` (or AWS_CA_BUNDLE, CLAUDE_CODE_CERT_STORE) shows which one is used.\n- “Permission denied”, “PermissionError”, “Access is denied”: the file is there and may not be read, or the setting names a folder in its place (so Windows says it). Name the PEM file itself, give your user the right to read it (`chmod a+r FILE`; Windows: `icacls FILE /grant \"%USERNAME%\":R`), or take the setting out. No setting names one: it is the program's own list (cacert.pem of the AWS CLI): install it again with rights for all users. `aws … --debug` shows which file it is.\n- The file exists: it must be PEM, complete and readable by you, with plain CERTIFICATE blocks that haven't expired; `genkan doctor` reads it and tries the connection with it.\n- Each program has its own setting for the file: Claude Code and Node.js NODE_EXTRA_CA_CERTS, AWS CLI and boto3 AWS_CA_BUNDLE, Python's requests, az and gcloud REQUESTS_CA_BUNDLE (gcloud also core/custom_ca_certs_file), httpx and Go SSL_CERT_FILE, pip PIP_CERT, npm `cafile`, git http.sslCAInfo, curl CURL_CA_BUNDLE." /
        "ファイルを読み取る権限がないか、ファイルがありません。自分のユーザーに読み取り権限を与えるか、そのパスを指定している設定を修正するか解除してください。削除したセキュリティソフトの設定が残っていることがよくあります。AWS CLI と boto3 では AWS_CA_BUNDLE、REQUESTS_CA_BUNDLE、または ~/.aws/config の `ca_bundle` です（`grep -n ca_bundle ~/.aws/config`）。使われるファイルは `genkan explain NODE_EXTRA_CA_CERTS`（または AWS_CA_BUNDLE、CLAUDE_CODE_CERT_STORE）で分かります。\n- 「許可がありません」「アクセスが拒否されました」「Permission denied」「PermissionError」「Access is denied」の場合: ファイルはありますが読み取れないか、設定でファイルではなくフォルダーを指定しています（Windows ではこの表示になります）。PEM ファイル自体を指定し、自分のユーザーに読み取り権限を与えるか（`chmod a+r ファイル`、Windows では `icacls ファイル /grant \"%USERNAME%\":R`）、設定を外してください。設定がない場合は、プログラム自身の一覧（AWS CLI の cacert.pem）です。すべてのユーザーが読める形でインストールし直してください。どのファイルかは `aws … --debug` で分かります。\n- ファイルがある場合: PEM 形式で、欠けがなく、読み取り権限があり、有効期限内の CERTIFICATE ブロックを含む必要があります。`genkan doctor` が読み込みと接続を試します。\n- ファイルの指定方法はプログラムごとに異なります: Claude Code と Node.js は NODE_EXTRA_CA_CERTS、AWS CLI と boto3 は AWS_CA_BUNDLE、Python の requests・az・gcloud は REQUESTS_CA_BUNDLE（gcloud は core/custom_ca_certs_file も可）、httpx と Go は SSL_CERT_FILE、pip は PIP_CERT、npm は `cafile`、git は http.sslCAInfo、curl は CURL_CA_BUNDLE。"
    } text {
        verified: false,
        patterns: [
            r"certificate(?:\(s\)| block\(s\))? in the ca list (?:could not|cannot) be read",
            r"invalid ca bundle: the configured value",
            r"(?:ssl validation failed for \S+|\bsslerror:) \[errno (?:2|13)\] (?:no such file or directory|permission denied)|no_certificate_or_crl_found|load_verify_locations\(.{0,200}(?:filenotfounderror|no such file|permissionerror)",
            r"could not find a suitable tls ca certificate bundle|extra certs? from .{0,80}(?:failed|error|no such file)|error setting certificate (?:verify locations|file)|problem with the ssl ca cert|error (?:reading|adding) (?:trust anchors|ca cert)|ignoring extra certs|setting node_extra_ca_certs failed|\bno start line\b|pem_read_bio|bad end line",
            r"claude code (?:ignored|used only|skipped) .{0,80}node_extra_ca_certs|ca certs: (?:failed to|dropped|ignored|could not|a bundled root|unrecognized claude_code_cert_store|the runtime cannot load|stores=system but)|no certificate authority to trust:|every certificate in the system ca store is|the system ca store is empty|reading the system ca store failed|give every certificate authority in it as a plain certificate block|failed to read ca file|\bca file \(\S{1,160} is empty",
            r"core/custom_ca_certs_file\W{1,4}the provided path must exist",
            r"trustanchors parameter must be non-empty|failed to load system roots and no roots provided|no native root ca certificates found|no ca certificates were loaded from the system|keystore was tampered with, or password was incorrect|couldn't load trust (?:store|material)",
            r"\bsslerror\(permissionerror\(13",
        ],
        examples: [
            "botocore.exceptions.SSLError: SSL validation failed for https://oidc.ap-northeast-1.amazonaws.com/client/register [Errno 13] Permission denied",
            "CA certs: 2 certificate(s) in the CA list could not be read and are skipped for connections that pass no CA. Check the NODE_EXTRA_CA_CERTS file, or the OS certificate store, for a damaged or cut-off certificate",
            "botocore.exceptions.InvalidConfigError: Invalid CA bundle: the configured value (ca_bundle, AWS_CA_BUNDLE, REQUESTS_CA_BUNDLE, or verify) resolved to an empty or whitespace-only string. Provide a valid path to a CA bundle file.",
            "ERROR: (gcloud.projects.list) Invalid value for property [core/custom_ca_certs_file]: The provided path must exist.",
            "SSL validation failed for https://bedrock-runtime.ap-northeast-1.amazonaws.com/model [Errno 2] No such file or directory",
            "OSError: Could not find a suitable TLS CA certificate bundle, invalid path: /etc/acme/root.pem",
            "CA certs: Failed to read NODE_EXTRA_CA_CERTS file (/etc/acme/root.pem): Error: ENOENT: no such file or directory",
            "java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty",
            "HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: / (Caused by SSLError(PermissionError(13, 'Permission denied'),))",
        ],
    }
    UNVERIFIED "GK-ERR-370" Usage {
        "a setting switches off the verification of certificates, so anybody on the route can read prompts and keys" /
        "証明書の検証を無効にする設定があります。経路上の第三者がプロンプトやキーを読める状態です"
    } help {
        "Remove it (NODE_TLS_REJECT_UNAUTHORIZED=0, strict-ssl=false, verify=False, --no-verify-ssl) and name the company's root certificate in the profile instead (`network.ca_bundle`), then `genkan setup`. `genkan explain NODE_TLS_REJECT_UNAUTHORIZED` shows where the variable is set.\n- “AZURE_CLI_DISABLE_CONNECTION_VERIFICATION”: the Azure CLI (az). Unset this variable, in the system's settings as well, and have REQUESTS_CA_BUNDLE name a file that holds the public authorities and, added at its end, the company's root certificate (a copy of az's own certifi/cacert.pem with it). `network.ca_bundle` alone doesn't reach az.\n- “InsecureRequestWarning” from another Python program: take verify=False out of it, and have REQUESTS_CA_BUNDLE name such a file there, too." /
        "設定（NODE_TLS_REJECT_UNAUTHORIZED=0、strict-ssl=false、verify=False、--no-verify-ssl）を外し、代わりに社内のルート証明書をプロファイルの `network.ca_bundle` に指定して `genkan setup` を実行してください。変数の設定場所は `genkan explain NODE_TLS_REJECT_UNAUTHORIZED` で分かります。\n- 「AZURE_CLI_DISABLE_CONNECTION_VERIFICATION」とある場合: Azure CLI（az）の設定です。この変数を（システムの環境変数からも）削除し、REQUESTS_CA_BUNDLE で、公開の認証局に社内のルート証明書を追加したファイル（az の certifi/cacert.pem をコピーし、末尾に加えたもの）を指定してください。`network.ca_bundle` だけでは az に反映されません。\n- 「InsecureRequestWarning」が別の Python のプログラムの文の場合: verify=False を外し、同様のファイルを REQUESTS_CA_BUNDLE で指定してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"makes tls connections and https requests insecure|unverified https request is being made|\binsecurerequestwarning\b|disabling certificate verification|certificate verification is disabled",
            r"connection verification disabled by environment variable",
        ],
        examples: [
            "InsecureRequestWarning: Unverified HTTPS request is being made to host 'bedrock-runtime.ap-northeast-1.amazonaws.com'.",
            "Connection verification disabled by environment variable AZURE_CLI_DISABLE_CONNECTION_VERIFICATION",
        ],
    }
    REVOCATION "GK-ERR-269" Remote {
        "whether the server's certificate was revoked can't be checked: the list (CRL) or service (OCSP) can't be reached, or isn't valid itself" /
        "サーバー証明書の失効を確認できません。失効リスト（CRL）または OCSP に接続できないか、それ自体が無効です"
    } help {
        "The certificate itself may be right. Usually the proxy, firewall or VPN blocks the addresses of the CRL or OCSP, or the company's own authority (TLS inspection) publishes none: send the request below. `genkan doctor` names the issuer of the certificate that is presented; on another network it shows whether it is this one.\n- “curl”, “schannel: CertGetCertificateChain” (curl on Windows): `curl --ssl-revoke-best-effort` goes on where no list can be reached, still refuses a certificate that is known to be revoked, and leaves the rest of the verification as it is. It isn't known there, or changes nothing: update curl.\n- “unable to access”, “git clone”, “Cloning into”, “git fetch” (git on Windows): update Git for Windows, then `git config --global http.schannelCheckRevoke best-effort`, which does the same for git. A git that is too old fails over this value (`git config --global --unset http.schannelCheckRevoke` takes it back): there `git config --global http.sslBackend openssl`, with the company's root in http.sslCAInfo, verifies without a list.\n- “CRL has expired”, “CRL_HAS_EXPIRED”, “OCSP response has expired”, “CRL_NOT_YET_VALID”, “CRL is not yet valid”: the list or answer was reached, and its time is over. Check this machine's clock; if it is right, whoever runs the server or the authority renews it.\n- “schannel”, and the program runs behind a proxy, as a service of Windows above all: Windows fetches the list by its own setting (WinHTTP: `netsh winhttp show proxy`), not by the program's or the user's proxy. `netsh winhttp set proxy HOST:PORT` in an administrator's window sets it, where that is allowed; curl's --ssl-no-revoke leaves the check out for one call only." /
        "証明書自体は正しい可能性があります。多くは、CRL や OCSP のアドレスがプロキシ、ファイアウォール、VPN で遮断されているか、社内の認証局（TLS 検査）が公開していないことが原因です。下の依頼文を送ってください。提示されている証明書の発行者は `genkan doctor` で分かります。別のネットワークで実行すると、このネットワークの問題かどうかも分かります。\n- 「curl」「schannel: CertGetCertificateChain」の場合（Windows の curl）: `curl --ssl-revoke-best-effort` なら、リストに接続できない場合に続行します。失効が分かっている証明書は拒否され、ほかの検証は変わりません。このオプションがないか、変化がない場合は、curl を更新してください。\n- 「unable to access」「git clone」「Cloning into」「git fetch」の場合（Windows の git）: Git for Windows を更新してから `git config --global http.schannelCheckRevoke best-effort` を実行すると、git でも同じように続行します。古い git はこの値で失敗します（`git config --global --unset http.schannelCheckRevoke` で元に戻せます）。その場合は `git config --global http.sslBackend openssl` を実行し、http.sslCAInfo に社内のルート証明書を指定すると、リストなしで検証します。\n- 「CRL has expired」「CRL_HAS_EXPIRED」「OCSP response has expired」「CRL_NOT_YET_VALID」「CRL is not yet valid」の場合: リストまたは応答は届いていますが、有効期間外です。この端末の時計を確認してください。正しければ、サーバーまたは認証局の運用担当が更新します。\n- 「schannel」があり、プロキシを使う場合（特に Windows のサービス）: Windows は、プログラムやユーザーのプロキシではなく、自身の設定（WinHTTP、`netsh winhttp show proxy`）でリストを取得します。許可されていれば、管理者のウィンドウで `netsh winhttp set proxy ホスト:ポート` を実行してください。curl の --ssl-no-revoke は、その呼び出しに限り確認を省きます。"
    } text {
        verified: false,
        patterns: [
            r"ocsp response has expired|error loading crl file",
            r"\bCERT_TRUST_(?:REVOCATION_STATUS_UNKNOWN|IS_OFFLINE_REVOCATION)\b|\bCRYPT_E_NO_REVOCATION_DLL\b|\bCERT_E_REVOCATION_FAILURE\b|\b0x(?:80092011|800b010e)\b|(?:^|[^\d])-21468856(?:13|14|15)\b",
            r"revocation (?:function|process) (?:was unable|could not|couldn't)|revocation server (?:was|is|could not be) (?:offline|unavailable|reached)|revocation information for the security certificate .{0,60}not available|(?:unable to|could not|can(?:no|')t) determine (?:the )?revocation status",
            r"\bCRYPT_E_(?:NO_REVOCATION_CHECK|REVOCATION_OFFLINE)\b|unable to check revocation|\b(?:CRL_HAS_EXPIRED|CRL_NOT_YET_VALID|UNABLE_TO_GET_CRL|CRL_SIGNATURE_FAILURE|ERR_CERT_UNABLE_TO_CHECK_REVOCATION|ERR_CERT_NO_REVOCATION_MECHANISM)\b|revocationstatusunknown|unknownrevocationstatus|\b0x8009201[23]\b",
            r".{0,90}?(?:unable to get (?:certificate crl|crl issuer certificate)|\bcrl (?:has expired|is not yet valid|signature failure|path validation error)|unable to decrypt crl's signature|format error in crl's|different crl scope|unhandled critical crl extension|does not include crl signing|\bocsp (?:verification (?:needed|failed)|unknown cert)|failed to load crl file|ssl server certificate status verification failed)",
        ],
        ask: NetworkTeam {
            "A program on my machine can't check whether the certificate for the model's service was revoked. Please let this machine reach the addresses of the CRL and OCSP that the certificate names (plain HTTP), or have our TLS inspection's authority publish a list." /
            "この端末のプログラムが、モデルのサービスの証明書の失効を確認できません。証明書に記載された CRL と OCSP のアドレス（HTTP）への接続を許可するか、TLS 検査の認証局の失効リストを公開していただけますか。"
        },
        examples: [
            "curl: (91) OCSP response has expired",
            "CRYPT_E_NO_REVOCATION_CHECK (0x80092012) - The revocation function was unable to check revocation for the certificate",
            "curl: (60) SSL certificate problem: unable to get certificate CRL",
            "schannel: CertGetCertificateChain trust error CERT_TRUST_REVOCATION_STATUS_UNKNOWN",
            "CERT_TRUST_IS_OFFLINE_REVOCATION",
            "The revocation process could not continue - the certificate(s) could not be checked. (0x800B010E)",
            "java.security.cert.CertPathValidatorException: Could not determine revocation status",
        ],
    }
    ALERT_FOR_CERTIFICATE "GK-ERR-647" Remote {
        "the other side refused the certificate that it was shown (a TLS alert): at a program that connects, that is its client certificate; in a server's log, the server's own, which the caller doesn't trust" /
        "提示した証明書を、相手側が拒否しました（TLS アラート）。接続する側のプログラムではクライアント証明書、サーバーのログではサーバー自身の証明書（呼び出し元が信頼していない）のことです"
    } help {
        "The text is of a program that connects (curl, Claude Code, a gateway on its way out): the server doesn't accept its client certificate (another authority, expired, revoked) or gets none: `network.client_cert` and `network.client_key` in the profile; whoever runs the server issues one.\n- The text is in the log of a server, gateway or proxy (“TLS handshake error from …”, “client: …”): give the program that called it the root certificate of the server's authority (`network.ca_bundle` for Claude Code, NODE_EXTRA_CA_CERTS).\n- Neither side has such a certificate: a TLS inspection in between may say so: the network team." /
        "接続する側のプログラム（curl、Claude Code、外に接続するゲートウェイ）の表示の場合: サーバーがクライアント証明書を受け付けないか（別の認証局、期限切れ、失効）、受け取っていません。プロファイルの `network.client_cert` と `network.client_key` を確認してください。証明書はサーバーの運用担当が発行します。\n- サーバー、ゲートウェイ、プロキシのログの場合（「TLS handshake error from …」「client: …」）: 呼び出したプログラムに、サーバーの認証局のルート証明書を設定してください（Claude Code では `network.ca_bundle`、NODE_EXTRA_CA_CERTS）。\n- どちらもそのような証明書を使っていない場合: 途中の TLS 検査によることがあります。ネットワーク担当に確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\balert (?:certificate (?:expired|revoked|unknown)|unknown ca\b|bad certificate)|\bbad[ _]certificate\b.{0,30}alert",
            r"remote error: tls: (?:unknown certificate(?: authority)?|bad certificate|expired certificate|revoked certificate|unsupported certificate|unknown ca\b)|\btls\b.{0,40}unknown ca\b",
            r"fatal alert: (?:unknown_?ca|bad_?certificate|certificate_?(?:expired|revoked|unknown))",
            r"\bERR_SSL_\w*ALERT_(?:UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_(?:EXPIRED|REVOKED|UNKNOWN))\b|\bSSL_ERROR_(?:UNKNOWN_CA|BAD_CERT|EXPIRED_CERT|REVOKED_CERT|CERTIFICATE_UNKNOWN)_ALERT\b|\bssl: \w*alert_(?:unknown_ca|bad_certificate|certificate_(?:expired|revoked|unknown))\b",
        ],
        examples: [
            "curl: (35) error:0A000418:SSL routines::tlsv1 alert unknown ca",
            "http: TLS handshake error from 10.0.0.5:43210: remote error: tls: unknown certificate authority",
            "remote error: tls: unknown CA",
            "received fatal alert: UnknownCA",
            "SSL_ERROR_BAD_CERT_ALERT",
            "curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0",
        ],
    }
    CERTIFICATE_TIME "GK-ERR-191" Remote {
        "the server's certificate has expired, isn't valid yet or was revoked, or this machine's clock is wrong" /
        "サーバー証明書が期限切れ・有効期間前・失効済みのいずれかであるか、この端末の時計がずれています"
    } help {
        "Check this machine's clock first. If it is right, the certificate belongs to the server that answers: a company proxy that inspects TLS, a gateway, or a private endpoint's alias. `genkan doctor` shows whose it is and until when.\n- “Unable to connect to API: SSL certificate has expired”, while `genkan doctor` finds the certificate valid and the clock is right: it is Claude Code's release. 2.1.190, 2.1.193 and 2.1.195 are reported (June 2026), with and without a company's TLS inspection; NODE_EXTRA_CA_CERTS changed nothing there. Update it (`claude update`; an editor's extension is updated in the editor), or go back to a release that worked (`claude install 2.1.170` is reported). Send the request below only where doctor shows a certificate that is over.\n- “Could not load … credentials”, “get credentials”: the sign-in isn't what has expired, and signing in again goes the same way. It is the certificate of the sign-in's host, of the company's inspection, or the root that this machine trusts for it (NODE_EXTRA_CA_CERTS, the system's store): `genkan doctor` names the one that is over.\n- Another server than a model's (a registry, a site, a server of your own): its operator renews it; a host that was given up has a successor, which belongs into the program's settings." /
        "まずこの端末の時計を確認してください。正しい場合、証明書は応答している側のものです（TLS を検査する社内プロキシ、ゲートウェイ、プライベートエンドポイントの別名など）。誰のものでいつまで有効かは `genkan doctor` で分かります。\n- 「Unable to connect to API: SSL certificate has expired」で、`genkan doctor` では証明書が有効で、時計も正しい場合: Claude Code のリリースの問題です。社内の TLS 検査の有無にかかわらず 2.1.190、2.1.193、2.1.195 で報告されており（2026 年 6 月）、NODE_EXTRA_CA_CERTS では解消しません。更新するか（`claude update`。エディターの拡張機能はエディターで更新します）、動作していたリリースに戻してください（`claude install 2.1.170` の報告があります）。下の依頼文は、doctor で期限切れの証明書が示された場合だけ送ってください。\n- 「Could not load … credentials」「get credentials」の場合: 期限が切れたのはサインインではなく、サインインし直しても同じ結果になります。サインイン先のホストの証明書、社内の TLS 検査の証明書、またはこの端末が信頼しているそのルート（NODE_EXTRA_CA_CERTS、システムの証明書ストア）の期限切れです。どれかは `genkan doctor` で分かります。\n- モデル以外のサーバー（レジストリ、サイト、自前のサーバー）の場合: 運用者が更新します。終了したホストには後継があり、プログラムの設定をそちらに変えてください。"
    } text {
        verified: true,
        names: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
        patterns: [
            r"ssl certificate (?:has expired|is not yet valid|has been revoked)",
            r"\b(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|CERT_REVOKED)\b",
            r"(?:ssl certificate problem: |\bCERTIFICATE_VERIFY_FAILED\b.{0,40}?)?certificate (?:has expired|is not yet valid)",
            r"certificate (?:is )?(?:expired|not yet valid)|cert(?:ificate)?[_ ](?:has[_ ])?expired|sec_error_expired",
            r"\bERR_CERT_(?:DATE_INVALID|REVOKED)\b",
            r".{0,60}?(?:ssl certificate problem|verify error|certificate verify failed|depth lookup)\W.{0,40}certificate revoked",
            r"invalid peer certificate: (?:expired|notvalidyet|revoked)\w*",
            r"\bcertificate(?:expired|notyetvalid|revoked)exception\b|\bSEC_ERROR_(?:EXPIRED_CERTIFICATE|EXPIRED_ISSUER_CERTIFICATE|REVOKED_CERTIFICATE)\b|\bMOZILLA_PKIX_ERROR_NOT_YET_VALID\w*|issued certificate (?:has expired|not yet valid)|\bnottimevalid\b",
        ],
        ask: NetworkTeam {
            "A program on this machine refuses the certificate that it is shown, as that is outside its validity or revoked (the message that I send along says for which address). If it is our TLS inspection's or our gateway's, please renew it." /
            "この端末のプログラムが、提示された証明書を、有効期間外または失効済みのため拒否しています（対象のアドレスは併せて送るメッセージにあります）。TLS 検査またはゲートウェイの証明書であれば、更新していただけますか。"
        },
        examples: [
            "x509: certificate expired",
            "API Error: Unable to connect to API: SSL certificate has expired",
            "code: 'CERT_HAS_EXPIRED'",
            "tls: certificate has expired or is not yet valid",
            "net::ERR_CERT_DATE_INVALID",
            "curl: (60) SSL certificate problem: certificate revoked",
            "invalid peer certificate: ExpiredContext { time: UnixTime(1700000000) }",
            "java.security.cert.CertificateExpiredException: NotAfter: Mon Nov 02 09:00:00 JST 2026",
            "API Error: Could not load AWS credentials · Error: certificate has expired. Check or refresh your AWS credentials and try again.",
        ],
    }
    CERTIFICATE_FORM "GK-ERR-268" Remote {
        "a certificate in the server's chain breaks a rule of verification (key or signature too weak, a missing or wrong extension, a limit of its authority); trusting its root doesn't help" /
        "サーバーの証明書チェーンに、検証の規則に反する証明書があります（弱い鍵や署名、拡張の欠落や誤り、認証局の制限）。ルートを信頼しても解消しません"
    } help {
        "Usually the company's TLS inspection or gateway issues such certificates, and its authority has to be recreated. Python 3.13 and later check more strictly than older programs (for example “Missing Authority Key Identifier”), so one program can refuse what another accepts. `genkan doctor` names the issuer.\n- “does not include key usage”, “key usage extension”: the authority's own certificate (of the proxy with https://, or of its inspection) lacks the extension that Python demands from 3.13 on. Whoever owns that authority issues it again with keyUsage (keyCertSign); until then Python 3.12, or in a program of your own `context.verify_flags &= ~ssl.VERIFY_X509_STRICT`. Neither the proxy's address nor a bundle is at fault.\n- “Missing Authority Key Identifier”, and `az` says it: azure-cli brings its own Python, since 2.77 one that checks this. The network team has its inspection's authority issue certificates with that extension; until then an azure-cli before 2.77. Adding the root to a bundle doesn't help." /
        "多くは、社内の TLS 検査またはゲートウェイがそのような証明書を発行しており、認証局の再作成が必要です。Python 3.13 以降は検証が厳格です（「Missing Authority Key Identifier」など）。そのため、あるプログラムだけが拒否することがあります。発行者は `genkan doctor` で分かります。\n- 「does not include key usage」「key usage extension」の場合: 認証局自身の証明書（https:// のプロキシ、またはその TLS 検査のもの）に、Python 3.13 以降が求める拡張がありません。認証局の管理者が、keyUsage（keyCertSign）を付けて再発行します。それまでは Python 3.12 を使うか、自作のプログラムでは `context.verify_flags &= ~ssl.VERIFY_X509_STRICT` としてください。プロキシのアドレスやバンドルの問題ではありません。\n- 「Missing Authority Key Identifier」が `az` で表示された場合: azure-cli に含まれる Python は、2.77 からこれを検証します。ネットワーク担当が、TLS 検査の認証局でこの拡張を含む証明書を発行する必要があります。それまでは 2.77 より前の azure-cli を使ってください。ルートをバンドルに追加しても解消しません。"
    } text {
        verified: false,
        patterns: [
            r"certificate authority in the server's chain limits the names that it may certify",
            r"certificate is not standards compliant",
            r".{0,90}?(?:missing (?:authority|subject) key identifier|(?:authority|subject) key identifier marked critical|basic constraints of ca cert not marked critical|ca cert does not include key usage extension|(?:ee|ca) certificate key too weak|ca (?:signature digest algorithm|md) too weak|ca_md_too_weak|ee_key_too_small|ca_key_too_small|path length (?:constraint exceeded|invalid for non-ca|given without)|unsuitable certificate purpose|(?:permitted|excluded) subtree violation|unhandled critical extension|certificate chain too long|key usage (?:does not include|keycertsign invalid)|invalid (?:non-)?ca certificate|issuer name empty|empty subject alternative name extension|subject empty and subject alt name|certificate public key has explicit ecc|using cert extension requires at least x509v3)",
            r".{0,60}?(?:ssl certificate problem|verify error|certificate verify failed|depth lookup)\W.{0,40}\b(?:suite b: |certificate signature failure|unable to decrypt certificate's signature|unable to decode issuer public key|format error in certificate's|issuer certificate doesn't have a public key|(?:subject issuer|authority and (?:subject key identifier|issuer serial number)|subject signature algorithm and issuer public key algorithm|cert info signature and signature algorithm) mismatch|proxy (?:path|certificates|subject)|invalid or inconsistent certificate|no explicit policy|unsupported |rfc 3779|name constraints|path loop|certificate transparency required|subject name empty|cannot find certificate signature algorithm|no matching dane)",
            r"\b(?:CERT_CHAIN_TOO_LONG|PATH_LENGTH_EXCEEDED|INVALID_PURPOSE|KEYUSAGE_NO_CERTSIGN|ERROR_IN_CERT_NOT_(?:BEFORE|AFTER)_FIELD|UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY|UNHANDLED_CRITICAL_EXTENSION|ERR_CERT_WEAK_(?:SIGNATURE_ALGORITHM|KEY)|ERR_CERT_INVALID)\b|invalid peer certificate: (?:badencoding|badsignature|unsupportedcertversion|invalidpurpose|causedasendentity)|tls: failed to parse certificate from server|\bCaUsedAsEndEntity\b|x509: certificate (?:relies on legacy common name|specifies an incompatible key usage|is not authorized to sign)|x509: cannot verify signature: insecure algorithm",
            r"\bx509: (?:negative serial number|invalid (?:basic constraints|key usage|subject key identifier|authority key identifier|extension)|(?:san|dnsname|malformed) \S{1,40}|unhandled critical extension|too many intermediates)",
        ],
        ask: NetworkTeam {
            "The certificates that our network presents for the model's service break a rule of verification, which the message that I send along names; adding the root to the trusted ones doesn't help. Please have the TLS inspection's or gateway's authority issue certificates that satisfy it, or exempt these hosts from inspection: {hosts}" /
            "社内ネットワークがモデルのサービスの接続で提示する証明書が、併せて送るメッセージにある検証の規則に反しています。ルートを信頼しても解消しません。TLS 検査またはゲートウェイの認証局で規則を満たす証明書を発行するか、次のホストを検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "A certificate authority in the server's chain limits the names that it may certify (a name constraint), and a name in the server's certificate breaks that limit.",
            "x509: “llm.acme.example” certificate is not standards compliant",
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Missing Authority Key Identifier (_ssl.c:1032)",
            "curl: (60) SSL certificate problem: certificate signature failure",
            "Unable to connect to API (CERT_CHAIN_TOO_LONG)",
            "Get https://gateway.acme.example/: tls: failed to parse certificate from server: x509: RSA modulus is not a positive number",
            "x509: negative serial number",
            "Error: could not run CLI command: failed to run 'az login': failed to wait for '/opt/homebrew/bin/az login': exit status 1. stdout='', stderr='ERROR: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /organizations/v2.0/.well-known/openid-configuration (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Missing Authority Key Identifier (_ssl.c:1032)')))",
        ],
    }
    BRIDGE_TLS "GK-ERR-566" Remote {
        "Claude's connection to Chrome (bridge.claudeusercontent.com) fails over the certificate, mostly because TLS is inspected, by the network or by an antivirus; the requests to the model are another connection" /
        "Claude の Chrome 連携（bridge.claudeusercontent.com）が、証明書のために接続できません。多くはネットワークまたはウイルス対策ソフトの TLS 検査によるものです。モデルへのリクエストは別の接続です"
    } help {
        "See who signed the certificate: `openssl s_client -connect bridge.claudeusercontent.com:443 -showcerts` (the lines “i:”), or the padlock at https://bridge.claudeusercontent.com in the browser.\n- The company's name, Zscaler, Netskope, Cloudflare WARP: this connection is reported to use neither NODE_EXTRA_CA_CERTS nor the system's store, so the host has to be exempted from inspection (“do not inspect”, split tunnel): send the request below.\n- An antivirus (Norton, Avast, Kaspersky, ESET): exempt the host there, or switch its HTTPS scanning off for it.\n- A public authority: nothing is inspected, the app's own build doesn't know the chain. Update the desktop app and Claude Code; until then work without Claude in Chrome." /
        "証明書の発行元を確認してください: `openssl s_client -connect bridge.claudeusercontent.com:443 -showcerts` の「i:」の行、またはブラウザーで開いた https://bridge.claudeusercontent.com の鍵のアイコンで分かります。\n- 会社、Zscaler、Netskope、Cloudflare WARP の場合: この接続は NODE_EXTRA_CA_CERTS も OS の証明書ストアも使わないと報告されています。ホストを検査の対象外にする必要があります（検査除外、スプリットトンネル）。下の依頼文を送ってください。\n- ウイルス対策ソフト（Norton、Avast、Kaspersky、ESET）の場合: そのソフトでホストを除外するか、このホストの HTTPS スキャンを無効にしてください。\n- 公開の認証局の場合: 検査はされておらず、アプリのビルドがチェーンを認識できません。デスクトップアプリと Claude Code を更新してください。それまでは Claude in Chrome を使わずに作業できます。"
    } text {
        verified: false,
        patterns: [
            r"(?:\[claude in chrome\]|bridge\.claudeusercontent\.com).{0,300}?(?:self.signed certificate|unable to (?:get local issuer|verify the first)|certificate (?:verify failed|is not trusted))",
        ],
        ask: NetworkTeam {
            "Please exempt the host bridge.claudeusercontent.com (443, WebSocket) from TLS inspection: Claude's connection to Chrome goes there, and the program doesn't use our root certificate for it." /
            "ホスト bridge.claudeusercontent.com（443、WebSocket）を TLS 検査の対象外にしていただけますか。Claude の Chrome 連携の接続先で、プログラムが社内のルート証明書を使いません。"
        },
        examples: [
            "[error] [Claude in Chrome] Bridge WebSocket error after 1920ms: self signed certificate in certificate chain",
        ],
    }
    OLD_ROOT "GK-ERR-587" Remote {
        "a root certificate of this name is installed here, but its key doesn't fit: the company's TLS inspection has a newer one of the same name" /
        "同じ名前のルート証明書が登録されていますが、鍵が一致しません。社内の TLS 検査のルートは、同じ名前で新しいものに替わっています"
    } help {
        "Get the current root certificate of the name in the text from the network team, put it in the old one's place (the system's store; `network.ca_bundle` in the profile for Claude Code), and start the program again.\n- Docker pulls with its daemon: Docker Desktop takes the system's store; on Linux put the file in /usr/local/share/ca-certificates and run `update-ca-certificates`, or /etc/docker/certs.d/HOST/ca.crt. Then restart Docker." /
        "本文にある名前の現在のルート証明書をネットワーク担当から入手し、古いものと置き換えて（OS の証明書ストア。Claude Code ではプロファイルの `network.ca_bundle`）、プログラムを起動し直してください。\n- Docker の場合: イメージはデーモンが取得します。Docker Desktop は OS の証明書ストアを使います。Linux では /usr/local/share/ca-certificates に置いて `update-ca-certificates` を実行するか、/etc/docker/certs.d/ホスト/ca.crt に置きます。その後 Docker を再起動してください。"
    } text {
        verified: false,
        patterns: [
            r"certificate signature failure, which two trusted ca certificates with the same name",
            r"while trying to verify candidate authority certificate \W{0,4}(?<authority>[^\x22'\\)]{1,80})",
        ],
        ask: NetworkTeam {
            "The root certificate⟦ “{authority}”⟧ that is installed on my machine isn't the one that our TLS inspection signs with now (same name, another key). Please give me the current one as a PEM file, or exempt these hosts from inspection: {hosts}" /
            "この端末に登録されているルート証明書⟦「{authority}」⟧が、現在の TLS 検査の署名に使われているものと異なります（名前は同じで鍵が別）。現在のものを PEM ファイルで提供していただくか、次のホストを検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "Unable to connect to API: certificate signature failure, which two trusted CA certificates with the same name can cause after a CA renewal",
            "x509: certificate signed by unknown authority (possibly because of \"crypto/rsa: verification error\" while trying to verify candidate authority certificate \"MyCompany WebGateway CA\")",
        ],
    }
    DOCKER_TLS "GK-ERR-588" Remote {
        "what pulls or pushes images (Docker's daemon, containerd on a node) doesn't trust the registry's certificate: that of a company proxy that inspects TLS, or of a registry of your own; it has a trust of its own" /
        "イメージを取得または送信するもの（Docker のデーモン、ノードの containerd）が、レジストリの証明書を信頼していません。TLS を検査する社内プロキシのものか、自前のレジストリのものです。独自の設定が必要です"
    } help {
        "Docker Desktop takes the system's store: import the company's root certificate there, then restart Docker Desktop.\n- Docker on Linux or in WSL: put it in /usr/local/share/ca-certificates, run `update-ca-certificates` (or name it /etc/docker/certs.d/HOST/ca.crt), then `sudo systemctl restart docker`.\n- A registry of your own: the same with its authority's root, or its self-signed certificate: /etc/docker/certs.d/HOST:PORT/ca.crt needs no restart, and no network team.\n- “Failed to pull image”, “failed to pull and unpack”, “failed to resolve reference” (Kubernetes, containerd): each node needs the root, in its system's store or at `ca` in /etc/containerd/certs.d/HOST/hosts.toml (k3s: registries.yaml; minikube: `--embed-certs` and ~/.minikube/certs), then containerd anew; whoever runs the nodes does so.\n- Variables such as NODE_EXTRA_CA_CERTS, and certificates in an image, have no effect on a pull. Don't add the registry to insecure-registries." /
        "Docker Desktop は OS の証明書ストアを使います。社内のルート証明書をそこに登録し、Docker Desktop を再起動してください。\n- Linux または WSL の Docker の場合: /usr/local/share/ca-certificates に置いて `update-ca-certificates` を実行するか、/etc/docker/certs.d/ホスト/ca.crt に置き、`sudo systemctl restart docker` を実行します。\n- 自前のレジストリの場合: その認証局のルート、または自己署名証明書を同じように登録してください。/etc/docker/certs.d/ホスト:ポート/ca.crt なら再起動は不要で、ネットワーク担当への依頼も不要です。\n- 「Failed to pull image」「failed to pull and unpack」「failed to resolve reference」（Kubernetes、containerd）の場合: 各ノードにルートが必要です。システムのストアか、/etc/containerd/certs.d/ホスト/hosts.toml の `ca` に登録し（k3s は registries.yaml、minikube は `--embed-certs` と ~/.minikube/certs）、containerd を再起動します。ノードの管理者が行います。\n- NODE_EXTRA_CA_CERTS などの変数やイメージの中の証明書は、pull には効きません。レジストリを insecure-registries に追加しないでください。"
    } text {
        verified: false,
        patterns: [
            r"(?:error response from daemon|error pulling image|docker: error)\b.{0,400}?x509: certificate signed by unknown authority",
            r"\b(?:failed to (?:pull|push) (?:image|and unpack image)|failed to resolve reference|\bpulling image\b.{0,60}\bfailed|\bpinging container registry\b|\bthe push refers to)\b.{0,500}?x509: certificate signed by unknown authority",
        ],
        ask: NetworkTeam {
            "Docker (or what pulls images) doesn't trust the certificate that our network presents for the hosts below. Please give me the root certificate of our TLS inspection as a PEM file, or exempt them from inspection: {hosts}" /
            "Docker など、イメージを取得するプログラムが、社内ネットワークが次のホストへの接続で提示する証明書を信頼していません。TLS 検査のルート証明書を PEM ファイルで提供していただくか、これらを検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "Error response from daemon: Get https://registry-1.docker.io/v2/: x509: certificate signed by unknown authority",
            "Failed to pull image \"registry.acme.example/app:1\": rpc error: code = Unknown desc = failed to pull and unpack image: failed to do request: Head \"https://registry.acme.example/v2/app/manifests/1\": x509: certificate signed by unknown authority",
        ],
    }
    CUT_AND_SIGNED "GK-ERR-925" Remote {
        "connections are closed in the middle, and another one meets a certificate that can't be verified: something on the way (a proxy, a VPN, a security program) inspects TLS" /
        "接続が途中で切断され、別の接続では証明書を検証できません。経路上の何か（プロキシ、VPN、セキュリティソフト）が TLS を検査しています"
    } help {
        "The certificate first: get the company's root as a PEM file and name it in the profile (`network.ca_bundle`), or as NODE_EXTRA_CA_CERTS where claude starts. Don't switch verification off. `genkan doctor` shows whose certificate is shown.\n- Then the closed connections: such a device often ends long streams. Try another network, or without the VPN where that is allowed: where both work, this network does it.\n- The network team exempts the model's host and downloads.claude.ai from inspection and from idle time-outs: send the request below.\n- A security program on your own machine (an antivirus's “HTTPS scanning”): switch that part off for these hosts." /
        "先に証明書: 社内のルート証明書を PEM ファイルで入手し、プロファイルの `network.ca_bundle`、または claude を起動する環境の NODE_EXTRA_CA_CERTS に指定してください。検証は無効にしないでください。誰の証明書が提示されているかは `genkan doctor` で分かります。\n- 次に切断: このような機器は、長いストリームを打ち切ることがよくあります。別のネットワーク、または許可されていれば VPN なしで試してください。どちらも成功すれば、このネットワークが原因です。\n- ネットワーク担当が、モデルのホストと downloads.claude.ai を、検査と無通信のタイムアウトの対象外にします。下の依頼文を送ってください。\n- 自分の端末のセキュリティソフトの場合（ウイルス対策の「HTTPS スキャン」など）: これらのホストに対するその機能を無効にしてください。"
    } text {
        verified: false,
        patterns: [
            r"socket connection was closed unexpectedly.{0,2000}?failed to fetch version from https://downloads\.claude\.ai/\S{0,120}: .{0,20}\bcertificate[ _]verification[ _]error\b",
        ],
        ask: NetworkTeam {
            "From my machine, Claude Code's connections to the model's service are closed in the middle, and the certificate that is shown for downloads.claude.ai can't be verified; the message that I send along says so. Please exempt the hosts of the model's service and downloads.claude.ai from TLS inspection and from idle time-outs, or give me the root certificate of the inspection as a PEM file." /
            "この端末から、Claude Code のモデルのサービスへの接続が途中で切断され、downloads.claude.ai に対して提示される証明書を検証できません（併せて送るメッセージのとおりです）。モデルのサービスのホストと downloads.claude.ai を、TLS 検査と無通信のタイムアウトの対象外にしていただくか、検査のルート証明書を PEM ファイルで提供していただけますか。"
        },
        examples: [
            "API Error: The socket connection was closed unexpectedly. Error: Failed to fetch version from https://downloads.claude.ai/claude-code-releases/latest: unknown certificate verification error",
        ],
    }
    DESKTOP_TLS "GK-ERR-804" Remote {
        "Claude Desktop's Code mode doesn't trust the certificate of the company proxy that inspects TLS: it found no company root, although the system's store (keychain) has one" /
        "Claude Desktop の Code モードが、TLS を検査する社内プロキシの証明書を信頼していません。OS の証明書ストア（キーチェーン）にあっても、社内のルート証明書を見つけられていません"
    } help {
        "Chat can work all the same: it uses the app's own connection. Code mode starts a Claude Code of its own, which doesn't get your shell's variables. Export the company's root as a PEM file (macOS: Keychain Access, or `security find-certificate -a -p /Library/Keychains/System.keychain`), name it as NODE_EXTRA_CA_CERTS in `env` of ~/.claude/settings.json, and restart the app whole.\n- Where a build ignores that: update the app, or use `claude` in a terminal (`network.ca_bundle` in genkan's profile).\n- Otherwise the network team exempts the hosts from inspection: send the request below. Don't switch verification off." /
        "Chat はアプリ自身の通信を使うため、動作することがあります。Code モードは独自の Claude Code を起動し、シェルの変数は渡りません。社内のルート証明書を PEM ファイルに書き出し（macOS ではキーチェーンアクセス、または `security find-certificate -a -p /Library/Keychains/System.keychain`）、~/.claude/settings.json の `env` に NODE_EXTRA_CA_CERTS として指定し、アプリを完全に再起動してください。\n- それを読まないビルドの場合: アプリを更新するか、ターミナルの `claude` を使ってください（genkan のプロファイルの `network.ca_bundle`）。\n- それ以外では、ネットワーク担当がホストを検査の対象外にします。下の依頼文を送ってください。検証は無効にしないでください。"
    } text {
        verified: false,
        patterns: [
            r"\bcode (?:mode|tab)\b.{0,60}\b(?:ssl|tls)\b.{0,12}\bcert\w*|\binstall_ca_certificates\b.{0,80}\b(?:no certs|no certificates|0 cert)",
        ],
        ask: NetworkTeam {
            "Claude Desktop's Code mode doesn't trust the certificate that our TLS inspection presents. Please give me its root certificate as a PEM file, or exempt the hosts that it calls from inspection: {hosts}" /
            "Claude Desktop の Code モードが、社内の TLS 検査が提示する証明書を信頼していません。検査のルート証明書を PEM ファイルで提供していただくか、接続先を検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "Code mode (CCD) fails with SSL cert verification behind Zscaler proxy",
        ],
    }
    INSTALLER_TLS "GK-ERR-472" Remote {
        "the installer of Claude Code doesn't trust the certificate at the address that it downloads from, usually because a company proxy inspects TLS" /
        "Claude Code のインストーラーが、ダウンロード元の証明書を信頼していません。多くは社内プロキシによる TLS 検査が原因です"
    } help {
        "Install another way (winget, Homebrew, npm, your company's package), or name the company's root certificate in the same terminal before the installer runs: `export NODE_EXTRA_CA_CERTS=/path/root.pem` (PowerShell: `$env:NODE_EXTRA_CA_CERTS=\"C:\\…\\root.pem\"`). The network team can exempt the address with the request below.\n- “storage.googleapis.com” (the address of older releases), or it is set already: some releases don't read it while they install. Take another way at once: winget, Homebrew, your company's package, or npm (`npm config set cafile /path/root.pem`, then `npm install -g @anthropic-ai/claude-code`), and have it set for Claude Code itself. “Installation complete!” below the error isn't true, and --force doesn't help.\n- On a new Windows without inspection, open the address once in the browser: Windows then loads the missing root." /
        "ほかの方法（winget、Homebrew、npm、組織のパッケージ）でインストールするか、インストーラーを実行するターミナルで、先に社内のルート証明書を指定してください: `export NODE_EXTRA_CA_CERTS=/path/root.pem`（PowerShell では `$env:NODE_EXTRA_CA_CERTS=\"C:\\…\\root.pem\"`）。ネットワーク担当に、アドレスを検査の対象外にするよう依頼することもできます（下の依頼文）。\n- 「storage.googleapis.com」（古いリリースのアドレス）の場合や、設定済みの場合: インストール中は読まないリリースがあります。すぐにほかの方法を使い（winget、Homebrew、組織のパッケージ、または npm。npm では `npm config set cafile /path/root.pem` の後に `npm install -g @anthropic-ai/claude-code`）、Claude Code 自体のために設定は残してください。エラーの下の「Installation complete!」は正しくなく、--force でも変わりません。\n- TLS 検査のない新しい Windows では、ブラウザーでそのアドレスを一度開くと、不足しているルート証明書が読み込まれます。"
    } text {
        verified: false,
        patterns: [
            r"failed to (?:fetch|get) (?:version|(?:stable|latest) version|manifest)(?: from)? ?(?:https?://(?<host>[\w.-]+)\S{0,200})?:? ?(?:unable to get local issuer certificate|self.signed certificate(?: in certificate chain)?|unable to verify the first certificate|unknown certificate verification error)",
        ],
        ask: NetworkTeam {
            "The installer of Claude Code can't verify the certificate at⟦ {host}⟧ its download address. Please exempt that host (claude.ai, downloads.claude.ai; older versions: storage.googleapis.com) from TLS inspection, or give me the root certificate of the inspection as a PEM file." /
            "Claude Code のインストーラーが、ダウンロード元⟦（{host}）⟧の証明書を検証できません。このホスト（claude.ai、downloads.claude.ai、旧バージョンは storage.googleapis.com）を TLS 検査の対象外にするか、検査のルート証明書を PEM ファイルで提供していただけますか。"
        },
        examples: [
            "Failed to fetch version from https://downloads.claude.ai/claude-code-releases/latest: unknown certificate verification error",
            "Failed to fetch version from https://downloads.claude.ai/claude-code-releases/latest: unable to get local issuer certificate",
        ],
    }
    GRPC_TLS "GK-ERR-536" Remote {
        "a program that uses gRPC (Google's libraries) doesn't trust the server's certificate, usually that of a company proxy that inspects TLS; a 503 beside it is the program's own" /
        "gRPC を使うプログラム（Google のライブラリなど）が、サーバー証明書を信頼していません。多くは TLS を検査する社内プロキシの証明書です。併記された 503 は、プログラム自身が付けたものです"
    } help {
        "Name a file with the public roots and the company's root certificate (PEM) in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, where the program starts, and in REQUESTS_CA_BUNDLE for its sign-in and its other HTTP calls. gRPC mostly reads neither the store of Windows or macOS nor the other variables.\n- In a container both the file and the variables have to be there too.\n- Claude Code's calls to the model use no gRPC: for them `network.ca_bundle` in the profile.\n- “unable to verify the first certificate”, “UNABLE_TO_VERIFY_LEAF_SIGNATURE”, “unable to get local issuer certificate”, “UNABLE_TO_GET_ISSUER_CERT_LOCALLY”, and the root is named already or nothing inspects: the server sends its certificate without the intermediate one. Browsers (and what uses the store of Windows) hide that: they fetch it or have it stored. `openssl s_client -connect HOST:443 -showcerts` shows a single certificate then. Whoever runs the server has it send the whole chain; until then append the intermediate to the file that you name." /
        "公開のルート証明書に社内のルート証明書（PEM）を加えたファイルを、プログラムを起動する環境の GRPC_DEFAULT_SSL_ROOTS_FILE_PATH に指定してください。サインインなどの HTTP の通信には REQUESTS_CA_BUNDLE を指定します。gRPC の多くは、Windows や macOS の証明書ストアも、ほかの変数も読みません。\n- コンテナーでは、ファイルと変数の両方がその中に必要です。\n- Claude Code のモデルへの通信は gRPC ではありません（プロファイルの `network.ca_bundle`）。\n- 「unable to verify the first certificate」「UNABLE_TO_VERIFY_LEAF_SIGNATURE」「unable to get local issuer certificate」「UNABLE_TO_GET_ISSUER_CERT_LOCALLY」があり、ルートを指定済みか、検査がない場合: サーバーが中間証明書を付けずに証明書を送っています。ブラウザー（および Windows の証明書ストアを使うもの）は、取得済みか自動で取得するため、気づきにくくなります。`openssl s_client -connect ホスト:443 -showcerts` に証明書が 1 枚だけ表示されます。サーバーの運用担当が、中間証明書を含めて送るようにします。それまでは、指定するファイルに中間証明書を追記してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:handshake failed|tsi_protocol_failure)\b.{0,160}\bopenssl_internal:certificate_verify_failed",
        ],
        ask: NetworkTeam {
            "A program on this machine (gRPC) doesn't trust the certificate that our network presents. Please give me the root certificate of our TLS inspection as a PEM file, or exempt Google's hosts (googleapis.com) from inspection." /
            "この端末のプログラム（gRPC）が、社内ネットワークの提示する証明書を信頼していません。TLS 検査のルート証明書を PEM ファイルで提供していただくか、Google のホスト（googleapis.com）を検査の対象外にしていただけますか。"
        },
        examples: [
            "503 failed to connect to all addresses; last error: UNKNOWN: ipv4:10.0.0.1:443: Ssl handshake failed (TSI_PROTOCOL_FAILURE): SSL_ERROR_SSL: error:1000007d:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED",
        ],
    }
    GCLOUD_OLD "GK-ERR-1282" Usage {
        "a very old Google Cloud SDK (of the time of Python 2) can't verify Google's certificate; its age is mostly the cause" /
        "非常に古い Google Cloud SDK（Python 2 の時代のもの）が、Google の証明書を検証できません。多くの場合、SDK が古いことが原因です"
    } help {
        "`gcloud --version` shows its release and date. Install the current Google Cloud CLI anew, by the package manager that brought it (`sudo apt-get update && sudo apt-get install google-cloud-cli`, `sudo dnf install google-cloud-cli`) or from https://cloud.google.com/sdk/docs/install; remove the old package first (google-cloud-sdk) or its folder, open a new terminal and see with `gcloud --version` that it is the new one. `gcloud components update` goes through the same connection and fails the same way.\n- The old one belongs to a plug-in, an image or a build (an Eclipse or Maven plug-in, a Dockerfile): raise the version there.\n- A current release doesn't trust the certificate either: then it is a company proxy's that inspects TLS: `gcloud config set core/custom_ca_certs_file /path/ca.pem` with the company's root certificate (from the network team) appended to the public ones." /
        "リリースと日付は `gcloud --version` で分かります。現在の Google Cloud CLI を入れ直してください。元のパッケージマネージャー（`sudo apt-get update && sudo apt-get install google-cloud-cli`、`sudo dnf install google-cloud-cli`）か、https://cloud.google.com/sdk/docs/install を使います。先に古いパッケージ（google-cloud-sdk）またはフォルダーを削除し、新しいターミナルの `gcloud --version` で新しいものになったことを確認してください。`gcloud components update` は同じ接続を使うため、同じように失敗します。\n- プラグイン、イメージ、ビルド（Eclipse や Maven のプラグイン、Dockerfile など）に含まれる古いものの場合: そこでバージョンを上げてください。\n- 現在のリリースでも証明書が信頼されない場合: TLS を検査する社内プロキシの証明書です。社内のルート証明書（ネットワーク担当から入手）を公開の証明書の一覧に追記し、`gcloud config set core/custom_ca_certs_file /path/ca.pem` で指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:gcloud|gsutil|bq) crashed \(sslhandshakeerror\)",
            r"\b(?:gcloud|gsutil|bq|google-cloud-sdk|google cloud sdk)\b.{0,400}?\bcertificate verify failed \(_ssl\.c:\d{3}\)",
        ],
        examples: [
            "ERROR: gcloud crashed (SSLHandshakeError): [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:661)",
            "$ gsutil ls\nFailure: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:590).",
        ],
    }
    GCLOUD_CA "GK-ERR-994" Remote {
        "gcloud doesn't trust the certificate that it was shown, usually that of a company proxy that inspects TLS; it has a list of authorities of its own" /
        "gcloud が、提示された証明書を信頼していません。多くは TLS を検査する社内プロキシの証明書です。gcloud は認証局の一覧を独自に持っています"
    } help {
        "Append the company's root certificate (PEM; from the network team, or exported from the system's store as Base64) to a copy of the public ones, and name that file: `gcloud config set core/custom_ca_certs_file /path/ca.pem`. NODE_EXTRA_CA_CERTS and the system's store don't count for gcloud. Don't switch verification off.\n- It is set already: `gcloud config get core/custom_ca_certs_file` shows it; the path has to be absolute, and the file hold the proxy's root and intermediate.\n- Claude Code itself needs the root too: `network.ca_bundle` in the profile, then `genkan setup`." /
        "社内のルート証明書（PEM。ネットワーク担当から入手するか、OS の証明書ストアから Base64 で書き出します）を公開の証明書の一覧の写しに追記し、そのファイルを指定してください: `gcloud config set core/custom_ca_certs_file /path/ca.pem`。gcloud は NODE_EXTRA_CA_CERTS も OS の証明書ストアも使いません。検証は無効にしないでください。\n- 設定済みの場合: 値は `gcloud config get core/custom_ca_certs_file` で分かります。パスは絶対パスで、ファイルにはプロキシのルートと中間の証明書が必要です。\n- Claude Code 自体にもこのルートが必要です: プロファイルの `network.ca_bundle` に指定し、`genkan setup` を実行してください。"
    } text {
        verified: true,
        patterns: [
            r"gcloud's default ca certificates failed to verify your connection",
        ],
        ask: NetworkTeam {
            "gcloud, which Claude Code on Vertex AI signs in with, doesn't trust the certificate that our network presents. Please give me the root certificate of our TLS inspection as a PEM file with its intermediates, or exempt these hosts from inspection: {hosts}" /
            "Vertex AI 上の Claude Code のサインインに使う gcloud が、社内ネットワークの提示する証明書を信頼していません。TLS 検査のルート証明書を、中間証明書とともに PEM ファイルで提供していただくか、次のホストを検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "gcloud's default CA certificates failed to verify your connection, which can happen if you are behind a proxy or firewall.\nTo use a custom CA certificates file, please run the following command:\n  gcloud config set core/custom_ca_certs_file /path/to/ca_certs",
            "ERROR: gcloud crashed (SSLError): HTTPSConnectionPool(host='oauth2.googleapis.com', port=443): Max retries exceeded with url: /token (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1010)')))\n\ngcloud's default CA certificates failed to verify your connection, which can happen if you are behind a proxy or firewall.",
        ],
    }
    PYTHON_TLS "GK-ERR-535" Remote {
        "a Python program (AWS CLI, az, gcloud, pip, aider, LiteLLM …) doesn't trust the server's certificate, usually that of a company proxy that inspects TLS; such programs have a list of authorities of their own" /
        "Python のプログラム（AWS CLI、az、gcloud、pip、aider、LiteLLM など）が、サーバー証明書を信頼していません。多くは TLS を検査する社内プロキシの証明書です。これらのプログラムは認証局の一覧を独自に持っています"
    } help {
        "AWS CLI, az, gcloud and the like mostly read neither the store of Windows or macOS nor NODE_EXTRA_CA_CERTS. Append the company's root certificate (PEM; from the network team, or exported from the store as Base64) to a copy of the public ones and name that file, which replaces the program's own list: AWS_CA_BUNDLE or ca_bundle (AWS CLI, boto3), REQUESTS_CA_BUNDLE (az, gcloud, requests), SSL_CERT_FILE (httpx, aiohttp; LiteLLM and what has it built in, such as aider), PIP_CERT.\n- “Cannot connect to host … SSLCertVerificationError”, “ssl:True”, “ssl:default”, “ClientConnectorCertificateError”: the words of aiohttp. SSL_CERT_FILE counts only in a program that takes Python's own list; one that names certifi's list itself ignores it: update the program (its maker has to honour SSL_CERT_FILE or the system's store). Until then append the company's root to the file that `python -m certifi` shows in the program's own environment (`pipx runpip`, `uv tool`); an update of certifi undoes that.\n- “aws sso login”, “aws configure sso”, “configure/sso.py”, “customizations/sso”, “oidc…amazonaws.com”, “portal.sso…amazonaws.com”: the sign-in of some releases reads only the CLI's own file, so AWS_CA_BUNDLE has no effect on it. Update the CLI, name the file in REQUESTS_CA_BUNDLE as well (that ended it for some), have oidc.REGION and portal.sso.REGION.amazonaws.com exempted, or append the root to botocore/cacert.pem in the CLI's folder.\n- “botocore”, “boto3”: name the file in AWS_CA_BUNDLE (or ca_bundle in ~/.aws/config) where that program runs. LiteLLM calls AWS by boto3 too, for STS when it assumes a role: there some releases don't hand on its `ssl_verify`, so set AWS_CA_BUNDLE beside it, or update it.\n- “urlopen error”: Python's own urllib, as in plug-ins of editors (Sublime Text). It takes the file from SSL_CERT_FILE, set before the editor or program starts, or from the plug-in's own setting for it.\n- Browser and PowerShell reach the same host, and the program doesn't: the company's root stands in the store of Windows or macOS, which requests (certifi) doesn't read. In a program of your own (Python 3.10 and later) `pip install truststore` and `truststore.inject_into_ssl()` before the first connection have it read that store; pip does so by itself from 24.2 on. In a packaged program (an .exe) its author has to build that in: update it, ask for it, and until then set REQUESTS_CA_BUNDLE.\n- LiteLLM: SSL_CERT_FILE, or `ssl_verify` with the file's path. An HTTP client that you hand to it isn't used by its aiohttp transport: update it, or set DISABLE_AIOHTTP_TRANSPORT=True.\n- It is set already: the path has to be absolute (a relative one counts from the folder that one is in; `aws --ca-bundle /ABSOLUTE/PATH sts get-caller-identity` tests it), the variable exported in this shell, and the file hold the proxy's root and intermediate. `openssl s_client -connect HOST:443 -showcerts` shows whose certificate comes.\n- One program works and another (pipx, venv, a container) doesn't: each has its own list. On Linux and WSL name /etc/ssl/certs/ca-certificates.crt for all, after `update-ca-certificates` (Red Hat: /etc/pki/tls/certs/ca-bundle.crt, `update-ca-trust`).\n- Claude Code itself: `network.ca_bundle` in the profile. Don't switch verification off.\n- It is set, and this program still fails: httplib2 (Google's API client for Python, MCP servers made with it) reads HTTPLIB2_CA_CERTS alone. Set it to the same file.\n- “unable to verify the first certificate”, “UNABLE_TO_VERIFY_LEAF_SIGNATURE”, “unable to get local issuer certificate”, “UNABLE_TO_GET_ISSUER_CERT_LOCALLY”, and the root is named already or nothing inspects: the server sends its certificate without the intermediate one. Browsers (and what uses the store of Windows) hide that: they fetch it or have it stored. `openssl s_client -connect HOST:443 -showcerts` shows a single certificate then. Whoever runs the server has it send the whole chain; until then append the intermediate to the file that you name." /
        "AWS CLI、az、gcloud などの多くは、Windows や macOS の証明書ストアも NODE_EXTRA_CA_CERTS も読みません。社内のルート証明書（PEM。ネットワーク担当から入手するか、ストアから Base64 で書き出します）を公開の証明書の一覧の写しに追記し、そのファイルを指定してください。プログラムの一覧と置き換わります: AWS_CA_BUNDLE または ca_bundle（AWS CLI、boto3）、REQUESTS_CA_BUNDLE（az、gcloud、requests）、SSL_CERT_FILE（httpx、aiohttp。LiteLLM と、それを組み込んだ aider など）、PIP_CERT。\n- 「Cannot connect to host … SSLCertVerificationError」「ssl:True」「ssl:default」「ClientConnectorCertificateError」の場合: aiohttp の文です。SSL_CERT_FILE が効くのは、Python 自身の一覧を使うプログラムだけです。certifi の一覧を直接指定するプログラムでは無視されます。プログラムを更新してください（作者が SSL_CERT_FILE または OS のストアに対応する必要があります）。それまでは、プログラム自身の環境（`pipx runpip`、`uv tool` など）で `python -m certifi` が示すファイルに、社内のルート証明書を追記します。certifi の更新で元に戻ります。\n- 「aws sso login」「aws configure sso」「configure/sso.py」「customizations/sso」「oidc…amazonaws.com」「portal.sso…amazonaws.com」の場合: サインインで CLI 自身のファイルしか読まないリリースがあり、AWS_CA_BUNDLE は効きません。CLI を更新するか、REQUESTS_CA_BUNDLE にもファイルを指定するか（これで解消した例があります）、oidc.リージョン と portal.sso.リージョン の amazonaws.com を検査の対象外にしてもらうか、CLI のフォルダーの botocore/cacert.pem にルート証明書を追記してください。\n- 「botocore」「boto3」とある場合: プログラムを実行する環境の AWS_CA_BUNDLE（または ~/.aws/config の ca_bundle）にそのファイルを指定してください。LiteLLM も、ロールを引き受ける際の STS など、AWS の呼び出しに boto3 を使います。`ssl_verify` が渡されないリリースがあるため、AWS_CA_BUNDLE も設定するか、更新してください。\n- 「urlopen error」の場合: Python 標準の urllib です（エディターのプラグイン、Sublime Text など）。エディターやプログラムの起動前に設定した SSL_CERT_FILE、またはプラグイン独自の設定で、ファイルを指定します。\n- ブラウザーや PowerShell では同じホストに接続でき、このプログラムだけが失敗する場合: 社内のルート証明書は Windows や macOS のストアにありますが、requests（certifi）はそれを読みません。自作のプログラム（Python 3.10 以降）では、`pip install truststore` の後、最初の接続より前に `truststore.inject_into_ssl()` を呼び出すと、OS のストアが使われます（pip は 24.2 以降、標準で使います）。配布されたプログラム（.exe など）では、作者が組み込む必要があります。更新するか作者に依頼し、それまでは REQUESTS_CA_BUNDLE を設定してください。\n- LiteLLM の場合: SSL_CERT_FILE、または `ssl_verify` にファイルのパスを指定します。自分で渡した HTTP クライアントは aiohttp のトランスポートでは使われません。更新するか、DISABLE_AIOHTTP_TRANSPORT=True を設定してください。\n- 設定済みの場合: パスは絶対パスで（相対パスは現在のフォルダーから解釈されます。`aws --ca-bundle /絶対パス sts get-caller-identity` で試せます）、変数はこのシェルで export され、ファイルにはプロキシのルートと中間の証明書が必要です。誰の証明書が届くかは `openssl s_client -connect ホスト:443 -showcerts` で分かります。\n- 使えるプログラムと使えないプログラム（pipx、venv、コンテナー）がある場合: 一覧はそれぞれ別です。Linux と WSL では、`update-ca-certificates` の後、すべてに /etc/ssl/certs/ca-certificates.crt を指定してください（Red Hat 系は `update-ca-trust` と /etc/pki/tls/certs/ca-bundle.crt）。\n- Claude Code 自体には、プロファイルの `network.ca_bundle` を使います。検証は無効にしないでください。\n- 設定してもこのプログラムだけが失敗する場合: httplib2（Google の Python 用 API クライアントや、それを使う MCP サーバー）は HTTPLIB2_CA_CERTS だけを読みます。同じファイルを指定してください。\n- 「unable to verify the first certificate」「UNABLE_TO_VERIFY_LEAF_SIGNATURE」「unable to get local issuer certificate」「UNABLE_TO_GET_ISSUER_CERT_LOCALLY」があり、ルートを指定済みか、検査がない場合: サーバーが中間証明書を付けずに証明書を送っています。ブラウザー（および Windows の証明書ストアを使うもの）は、取得済みか自動で取得するため、気づきにくくなります。`openssl s_client -connect ホスト:443 -showcerts` に証明書が 1 枚だけ表示されます。サーバーの運用担当が、中間証明書を含めて送るようにします。それまでは、指定するファイルに中間証明書を追記してください。"
    } text {
        verified: false,
        patterns: [
            r"\bssl(?:cert|certificate)verificationerror\b",
            r"\[ssl: certificate_verify_failed\]|certificate verify failed\b.{0,120}\(_ssl\.c:\d{2,5}\)",
        ],
        ask: NetworkTeam {
            "A program on this machine (in Python, such as AWS CLI or az) doesn't trust the certificate that our network presents. Please give me the root certificate of our TLS inspection as a PEM file with its intermediates, or exempt these hosts from inspection: {hosts}" /
            "この端末の Python のプログラム（AWS CLI や az など）が、社内ネットワークの提示する証明書を信頼していません。TLS 検査のルート証明書を、中間証明書とともに PEM ファイルで提供していただくか、次のホストを検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "SSLCertificateVerificationError: unable to get local issuer certificate",
            "SSL validation failed for https://sts.ap-northeast-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)",
        ],
    }
    MACOS_TRUST "GK-ERR-924" Remote {
        "macOS doesn't trust the certificate that was shown (Trust evaluate failure), usually that of a company proxy that inspects TLS" /
        "提示された証明書を macOS が信頼していません（Trust evaluate failure）。多くは TLS を検査する社内プロキシの証明書です"
    } help {
        "AnchorTrusted: its authority isn't trusted. Get the company's root certificate (PEM), put it into the System keychain as trusted, and name it as NODE_EXTRA_CA_CERTS in `env` of ~/.claude/settings.json (an app doesn't get your shell's variables; `network.ca_bundle` in genkan's profile). Restart the app whole.\n- TemporalValidity: the certificate has ended, isn't valid yet, or is valid for longer than macOS takes (825 days); check this Mac's clock. ServerAuthEKU: it isn't made for a server. The network team has to issue another one.\n- Whose it is: `genkan doctor`, or `openssl s_client -connect HOST:443 -servername HOST`. If that is the service's own, these lines are of another connection: look in the app's logs for the reason.\n- Otherwise the network team exempts the hosts: send the request below." /
        "AnchorTrusted の場合: 認証局が信頼されていません。社内のルート証明書（PEM）を入手し、システムキーチェーンに信頼済みとして登録し、~/.claude/settings.json の `env` の NODE_EXTRA_CA_CERTS に指定してください（アプリにシェルの変数は渡りません。genkan のプロファイルでは `network.ca_bundle`）。アプリは完全に再起動します。\n- TemporalValidity の場合: 証明書の期限が切れているか、まだ有効でないか、macOS の上限（825 日）より有効期間が長いものです。端末の時計も確認してください。ServerAuthEKU の場合: サーバー用の証明書ではありません。どちらも、ネットワーク担当による発行し直しが必要です。\n- 誰の証明書かは `genkan doctor`、または `openssl s_client -connect ホスト:443 -servername ホスト` で分かります。サービス自身のものであれば、これらの行は別の接続のものです。理由はアプリのログで確認してください。\n- それ以外では、ネットワーク担当がホストを検査の対象外にします。下の依頼文を送ってください。"
    } text {
        verified: false,
        patterns: [
            r"\btrust evaluate failure: ?\[(?:leaf|root|ca|other)\b",
        ],
        ask: NetworkTeam {
            "macOS doesn't trust the certificate that our network presents to Claude Code (the message that I send along has macOS's own lines). Please give me the root certificate of our TLS inspection as a PEM file, or exempt these hosts from inspection: {hosts}" /
            "社内ネットワークが Claude Code に提示する証明書を、macOS が信頼していません（macOS の記録は併せて送るメッセージのとおりです）。TLS 検査のルート証明書を PEM ファイルで提供していただくか、次のホストを検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "Trust evaluate failure: [leaf AnchorTrusted]",
        ],
    }
    TLS_INSPECTION "GK-ERR-085" Remote {
        "the server's certificate comes from an authority that the program (Claude Code or another) doesn't trust, usually a company proxy that inspects TLS" /
        "サーバー証明書の認証局を、プログラム（Claude Code など）が信頼していません。多くは TLS を検査する社内プロキシによるものです"
    } help {
        "Get the company's root certificate as a PEM file, and name it to the program that says this (an MCP server that runs here: NODE_EXTRA_CA_CERTS in `env` of its entry). Claude Code: in the profile (`network.ca_bundle`), which sets NODE_EXTRA_CA_CERTS; or have it installed in the system's store. Don't switch verification off.\n- “http GET https://registry.npmjs.org” (npm 1 logs so, more than ten years old): that npm brings an old list of authorities of its own, which may not hold the registry's. `npm -v` in the same place; a build script may take ./node_modules/.bin/npm: take the dependency `npm` out of package.json, or update it, and use the npm that comes with Node.js. Only behind a proxy that inspects TLS: `npm config set cafile /path/root.pem`.\n- “mirrors.fedoraproject.org”, “metalink”, “dnf”, “yum”, “microdnf”: a Fedora, RHEL or the like, mostly in a container or an image that is built: it has a list of authorities of its own. Put the company's root as a PEM file into /etc/pki/ca-trust/source/anchors, then `update-ca-trust` as root; in a Dockerfile with COPY and RUN before the first dnf.\n- “signed by unknown authority” (programs in Go: azd, terraform, kubectl, docker), in WSL, a container or a new Linux alone: that system has its own list of authorities, perhaps none. `sudo apt install ca-certificates` (dnf, apk: the same name) brings the public ones; the company's root goes as a .crt file into /usr/local/share/ca-certificates, then `sudo update-ca-certificates`. SSL_CERT_FILE names a file to one program alone.\n- “copilot”, “vim”, “nvim”, or another plugin of an editor that runs Node.js: NODE_EXTRA_CA_CERTS has to stand in the environment that starts the editor (exported in the shell for Vim and Neovim; for one with a window a variable of the user or the system), and the editor restarted whole.\n- “DEPTH_ZERO_SELF_SIGNED_CERT”, “npm_lazy”, “verdaccio”, “nexus”, “artifactory”, or the server in the text is your company's or your own (a gateway, a private registry): mostly it is that server's own certificate, and no inspection. Its operator sends the whole chain (“unable to verify the first certificate”), gives you its self-signed certificate or its authority's root, which you name as above, or uses one of the company's authority.\n- “postgres”, “mysql”, “redis”, “kafka”, “amqp”, “ldap” (a database, a broker or a directory was called, no web address): mostly its provider or operator signs with an authority of its own. Get the root from there, and name it in the driver's own setting (`ssl.ca`, sslrootcert, ssl_cafile); the network team has no part in it.\n- “CERT_SIGNATURE_FAILURE”, “certificate signature failure”: an authority of this name is trusted already, and the certificate isn't signed with its key. Mostly it is an earlier root of the inspecting proxy: take it out of the store and of the file that the program uses, and put in the one that the network team names now.\n- Your own network, no company proxy, or the certificate's issuer is a security program (ESET, Kaspersky, Avast, AVG, Bitdefender, Norton, …): an antivirus on this machine opens TLS (“SSL/TLS filtering”, “HTTPS scanning”, “Web Shield”). `openssl s_client -connect HOST:443` shows the issuer (`genkan doctor` names it for Claude Code's hosts). Exempt the host or the program there, or switch that part off; or export its root and name it as above. The network team can do nothing about it.\n- “Self-signed certificate detected”, “SSL certificate verification failed” (Claude Code itself), and it is named in settings.json already: some releases don't use it from there. Export it in the shell before `claude` starts (`export NODE_EXTRA_CA_CERTS=/path/root.pem`; Windows: `setx`, then a new terminal). The file has to be PEM text with the root: a .cer is often binary, `openssl x509 -inform der -in root.cer -out root.pem` converts it.\n- “OAuth error”, “Unable to connect to Anthropic services”, “Failed to connect to platform” (Claude Code's own way to Anthropic, for its start and sign-in): the root has to be there before the sign-in, so export NODE_EXTRA_CA_CERTS in the shell, then start `claude`. If the native build doesn't take it, update it; in place of it the one from npm (`npm install -g @anthropic-ai/claude-code`) ended it for some. If the network team exempts hosts from inspection instead, for this sign-in they are platform.claude.com, claude.ai and api.anthropic.com, and not those in the request below. With your organization's provider this sign-in isn't needed: `genkan check` says why it was asked for.\n- Each program has its own setting for the file: Claude Code, Node.js and Bun NODE_EXTRA_CA_CERTS (SSL_CERT_FILE often has no effect there), AWS CLI and boto3 AWS_CA_BUNDLE, Python's requests, az and gcloud REQUESTS_CA_BUNDLE (gcloud also core/custom_ca_certs_file), httpx and Go SSL_CERT_FILE, uv and uvx UV_NATIVE_TLS set to 1 (the system's store; newer UV_SYSTEM_CERTS) or SSL_CERT_FILE, Deno DENO_CERT, pip PIP_CERT, npm `cafile`, `bun install` `cafile` in bunfig.toml, git http.sslCAInfo, curl CURL_CA_BUNDLE. Set already? It has to be exported (`env` shows it), its path absolute, and the file hold the root and every intermediate.\n- “npm ERR!”, “npm error”, “registry.npmjs.org”, “fetchPackageMetaData”: `npm config set cafile /path/root.pem`; the profile's setting for Claude Code doesn't reach npm. Where the network wants a proxy, npm needs that in its own setting too: `npm config set proxy http://…` and `npm config set https-proxy http://…`; that alone ended it for some.\n- “unable to access”, “git clone” (git): on Windows `git config --global http.sslBackend schannel`, with which git uses the system's store, where the company's root mostly is already. Elsewhere `git config --global http.sslCAInfo /path/root.pem`; that file takes the place of git's own list, so it needs the public roots as well. Where the network wants a proxy, git has to know it too: `git config --global http.proxy http://HOST:PORT`. With schannel the check of revocation may then fail (CRYPT_E_NO_REVOCATION_CHECK, 0x80092012): update Git for Windows, then `git config --global http.schannelCheckRevoke best-effort`.\n- “gcloud”: `gcloud config set core/custom_ca_certs_file /path/root.pem`; NODE_EXTRA_CA_CERTS has no effect there. It is set and the sign-in fails all the same: the file has to hold every intermediate and the public roots too; set REQUESTS_CA_BUNDLE to it as well, and update gcloud.\n- “opencode”: NODE_EXTRA_CA_CERTS, and where it changes nothing also SSL_CERT_FILE, with the public roots in the same file; both exported before it starts.\n- In a container or an image build the host's certificates don't count: `COPY company-ca.crt /usr/local/share/ca-certificates/` and `RUN update-ca-certificates` in the Dockerfile, before the step that downloads. WSL needs the same.\n- “vscode-proxy-agent”, “http.systemCertificates”, VS Code or an extension of it: have the root in the system's store, or set NODE_EXTRA_CA_CERTS where VS Code is started from, and restart it whole. With Remote-SSH or WSL the remote side counts.\n- Claude Desktop (Code tab, Cowork) doesn't get your shell's variables, and some builds don't use the system's store or keychain: export the root as PEM and name it as NODE_EXTRA_CA_CERTS in `env` of ~/.claude/settings.json, on macOS also by `launchctl setenv` (a LaunchAgent keeps it); restart the app whole. If a build ignores both, update it or use `claude` in a terminal.\n- “invalid peer certificate: UnknownIssuer”: a program in Rust. Many of them know only the roots that are built in, and no variable helps: try SSL_CERT_FILE and an update; else its makers have to build it with the system's roots, or the network team exempts the host in the text from inspection.\n- “unable to verify the first certificate”, “UNABLE_TO_VERIFY_LEAF_SIGNATURE”, “unable to get local issuer certificate”, “UNABLE_TO_GET_ISSUER_CERT_LOCALLY”, and the root is named already or nothing inspects: the server sends its certificate without the intermediate one. Browsers (and what uses the store of Windows) hide that: they fetch it or have it stored. `openssl s_client -connect HOST:443 -showcerts` shows a single certificate then. Whoever runs the server has it send the whole chain; until then append the intermediate to the file that you name." /
        "社内のルート証明書を PEM ファイルで入手し、このメッセージを出したプログラムに指定してください（この端末で動く MCP サーバーでは、その登録の `env` に NODE_EXTRA_CA_CERTS）。Claude Code では、プロファイルの `network.ca_bundle` です（NODE_EXTRA_CA_CERTS に設定されます）。OS の証明書ストアへの登録でも構いません。検証は無効にしないでください。\n- 「http GET https://registry.npmjs.org」の場合（10 年以上前の npm 1 のログの形です）: その npm に含まれる認証局の一覧が古く、レジストリの認証局が含まれていないことがあります。同じ場所で `npm -v` を確認してください。ビルドのスクリプトが ./node_modules/.bin/npm を使っていることがあります。package.json の依存関係から `npm` を外すか更新し、Node.js に付属する npm を使ってください。TLS を検査するプロキシ経由の場合だけ、`npm config set cafile /path/root.pem` を設定します。\n- 「mirrors.fedoraproject.org」「metalink」「dnf」「yum」「microdnf」の場合: Fedora や RHEL などで、多くはコンテナー、またはイメージのビルド中です。認証局の一覧を独自に持っています。社内のルート証明書（PEM）を /etc/pki/ca-trust/source/anchors に置き、root で `update-ca-trust` を実行してください。Dockerfile では、最初の dnf より前に COPY と RUN で行います。\n- 「signed by unknown authority」（Go のプログラム: azd、terraform、kubectl、docker）が、WSL、コンテナー、新しい Linux だけで起こる場合: そのシステム独自の認証局の一覧が使われ、空のこともあります。公開のものは `sudo apt install ca-certificates`（dnf、apk も同じ名前）で入ります。社内のルート証明書は、.crt ファイルとして /usr/local/share/ca-certificates に置き、`sudo update-ca-certificates` を実行してください。1 つのプログラムだけに指定するには SSL_CERT_FILE を使います。\n- 「copilot」「vim」「nvim」の場合や、Node.js を使うエディターのプラグインの場合: エディターを起動する環境に NODE_EXTRA_CA_CERTS を設定し（Vim や Neovim ではシェルで export、ウィンドウのあるエディターではユーザーまたはシステムの環境変数）、エディターを完全に再起動してください。\n- 「DEPTH_ZERO_SELF_SIGNED_CERT」「npm_lazy」「verdaccio」「nexus」「artifactory」、または本文のサーバーが社内や自分のもの（ゲートウェイ、自社のレジストリ）の場合: 多くは検査ではなく、そのサーバー自身の証明書です。運用担当がチェーン全体を送るようにするか（「unable to verify the first certificate」）、自己署名証明書またはその認証局のルートを受け取って上記のように指定するか、社内の認証局の証明書に替えてもらってください。\n- 「postgres」「mysql」「redis」「kafka」「amqp」「ldap」（Web のアドレスではなく、データベース、ブローカー、ディレクトリへの接続）の場合: 多くは、提供元や運用担当の独自の認証局によるものです。そのルートを入手し、ドライバー自身の設定（`ssl.ca`、sslrootcert、ssl_cafile）に指定してください。ネットワーク担当は関係しません。\n- 「CERT_SIGNATURE_FAILURE」「certificate signature failure」の場合: 同じ名前の認証局はすでに信頼されていますが、証明書はその鍵で署名されていません。多くは、検査を行うプロキシの以前のルート証明書です。証明書ストアと、プログラムの使うファイルから外し、ネットワーク担当が現在案内しているものを入れてください。\n- 自分のネットワークで社内のプロキシがない場合や、証明書の発行者がセキュリティ製品（ESET、Kaspersky、Avast、AVG、Bitdefender、Norton など）の場合: この端末のウイルス対策ソフトが TLS を検査しています（「SSL/TLS フィルタリング」「HTTPS スキャン」「Web シールド」など）。発行者は `openssl s_client -connect ホスト:443` で分かります（Claude Code の接続先では `genkan doctor` が示します）。その製品でホストまたはプログラムを除外するか、その機能を無効にするか、そのルートを書き出して上のとおり指定してください。ネットワーク担当では対応できません。\n- 「Self-signed certificate detected」「SSL certificate verification failed」（Claude Code 自身）で、settings.json には指定済みの場合: そこからは使わないリリースがあります。`claude` を起動する前に、シェルで export してください（`export NODE_EXTRA_CA_CERTS=/path/root.pem`、Windows では `setx` の後に新しいターミナル）。ファイルは、ルート証明書を含む PEM 形式でなければなりません。.cer はバイナリのことが多く、`openssl x509 -inform der -in root.cer -out root.pem` で変換できます。\n- 「OAuth error」「Unable to connect to Anthropic services」「Failed to connect to platform」の場合（Claude Code 自身が起動時やサインインで Anthropic に接続します）: ルート証明書はサインインの前に必要です。シェルで NODE_EXTRA_CA_CERTS を export してから `claude` を起動してください。ネイティブ版で効かない場合は更新してください。npm 版（`npm install -g @anthropic-ai/claude-code`）に替えて解消した例もあります。ネットワーク担当が代わりに検査の対象外にする場合、このサインインのホストは下の依頼文のものではなく、platform.claude.com、claude.ai、api.anthropic.com です。組織のプロバイダーを使う場合、このサインインは不要です。求められた理由は `genkan check` で分かります。\n- ファイルの指定方法はプログラムごとに異なります: Claude Code、Node.js、Bun は NODE_EXTRA_CA_CERTS（SSL_CERT_FILE は効かないことがあります）、AWS CLI と boto3 は AWS_CA_BUNDLE、Python の requests・az・gcloud は REQUESTS_CA_BUNDLE（gcloud は core/custom_ca_certs_file も可）、httpx と Go は SSL_CERT_FILE、uv と uvx は UV_NATIVE_TLS を 1 に設定（OS のストア。新しいものでは UV_SYSTEM_CERTS）または SSL_CERT_FILE、Deno は DENO_CERT、pip は PIP_CERT、npm は `cafile`、`bun install` は bunfig.toml の `cafile`、git は http.sslCAInfo、curl は CURL_CA_BUNDLE。設定済みの場合は、export されているか（`env` で確認）、パスが絶対パスか、ファイルにルートとすべての中間証明書が含まれているかを確認してください。\n- 「npm ERR!」「npm error」「registry.npmjs.org」「fetchPackageMetaData」の場合: `npm config set cafile /path/root.pem` を実行してください（Claude Code のプロファイルの設定は npm には効きません）。プロキシが必要なネットワークでは、npm 自身にも設定します（`npm config set proxy http://…` と `npm config set https-proxy http://…`）。これだけで解消した例もあります。\n- 「unable to access」「git clone」（git）の場合: Windows では `git config --global http.sslBackend schannel` を実行すると、社内のルート証明書が多くの場合登録済みの、OS の証明書ストアが使われます。それ以外では `git config --global http.sslCAInfo /path/root.pem` を実行してください。このファイルは git 自身の一覧の代わりになるため、公開のルート証明書も必要です。プロキシが必要なネットワークでは、git にも設定してください（`git config --global http.proxy http://ホスト:ポート`）。schannel では、続いて失効の確認が失敗することがあります（CRYPT_E_NO_REVOCATION_CHECK、0x80092012）。その場合は Git for Windows を更新してから `git config --global http.schannelCheckRevoke best-effort` を実行してください。\n- 「gcloud」の場合: `gcloud config set core/custom_ca_certs_file /path/root.pem` を実行してください。NODE_EXTRA_CA_CERTS は効きません。設定済みでもサインインが失敗する場合は、ファイルにすべての中間証明書と公開のルート証明書も含め、REQUESTS_CA_BUNDLE にも指定し、gcloud を更新してください。\n- 「opencode」の場合: NODE_EXTRA_CA_CERTS を設定し、変わらなければ、公開のルート証明書も含むファイルを SSL_CERT_FILE にも設定してください。どちらも起動前に export します。\n- コンテナーやイメージのビルドでは、ホストの証明書は使われません。Dockerfile で、ダウンロードの前に `COPY company-ca.crt /usr/local/share/ca-certificates/` と `RUN update-ca-certificates` を実行してください。WSL でも同様です。\n- 「vscode-proxy-agent」「http.systemCertificates」の場合や、VS Code またはその拡張機能の場合: ルートを OS の証明書ストアに登録するか、VS Code を起動する環境に NODE_EXTRA_CA_CERTS を設定し、完全に再起動してください。Remote-SSH や WSL では、接続先の側の設定が使われます。\n- Claude Desktop（Code タブ、Cowork）の場合: シェルの環境変数は渡らず、OS の証明書ストアやキーチェーンを使わないビルドもあります。ルート証明書を PEM で書き出し、~/.claude/settings.json の `env` の NODE_EXTRA_CA_CERTS に指定してください。macOS では `launchctl setenv` でも設定し（LaunchAgent で維持）、アプリを完全に再起動します。どちらも読まないビルドは、更新するか、ターミナルの `claude` を使ってください。\n- 「invalid peer certificate: UnknownIssuer」の場合: Rust のプログラムです。多くは組み込みのルートだけを使い、環境変数は効きません。SSL_CERT_FILE と更新を試してください。解消しなければ、開発元が OS のルートを使うようビルドするか、本文のホストをネットワーク担当が検査の対象外にする必要があります。\n- 「unable to verify the first certificate」「UNABLE_TO_VERIFY_LEAF_SIGNATURE」「unable to get local issuer certificate」「UNABLE_TO_GET_ISSUER_CERT_LOCALLY」があり、ルートを指定済みか、検査がない場合: サーバーが中間証明書を付けずに証明書を送っています。ブラウザー（および Windows の証明書ストアを使うもの）は、取得済みか自動で取得するため、気づきにくくなります。`openssl s_client -connect ホスト:443 -showcerts` に証明書が 1 枚だけ表示されます。サーバーの運用担当が、中間証明書を含めて送るようにします。それまでは、指定するファイルに中間証明書を追記してください。"
    } text {
        verified: true,
        names: ["SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
        patterns: [
            r"\bfail\w* (?:with|at|on) (?:ssl|tls) cert(?:ificate)? verif\w+",
            r"apple sectrust verification failed",
            r"(?:ssl certificate verification failed|self-signed certificate detected|unable to get local issuer certificate|self.signed certificate in certificate chain)(?: \((?<error>\w+)\))?(?:.{0,200}authority claude code doesn't trust)?",
            r"\b(?<error>UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERTIFICATE_VERIFY_FAILED)\b",
            r"\b(?:UNABLE_TO_GET_ISSUER(?:_C|_CE|_CER|_CERT_L?[A-Z]{0,6})?_?|UNABLE_TO_VERIFY_L[A-Z_]{0,15}|SELF_SIGNED_CERT(?:_IN(?:_C[A-Z]{0,3})?)?_?|DEPTH_ZERO_S[A-Z_]{0,16})(?:\W|$)",
            r"unable to verify the first certificate|certificate verify failed|self.signed certificate|certificate signed by unknown authority|pkix path building failed|unable to find valid certification path|\bunknownissuer\b|untrusted root|ssl certificate problem|unable to get local issuer|certificate is not trusted",
            r"\bERR_CERT_AUTHORITY_INVALID\b|could not establish trust relationship|\bSEC_E_UNTRUSTED_ROOT\b",
            r"\b(?:ERR_TLS_CERT_UNTRUSTED|CERT_UNTRUSTED|INVALID_CA|CERT_SIGNATURE_FAILURE|UNABLE_TO_DECRYPT_CERT_SIGNATURE|CERT_REJECTED)\b|ca certificates failed to verify|remotecertificatechainerrors|\bpartialchain\b|remote certificate (?:is|was) (?:invalid|rejected)|invalid peer certificate|ca certificate (?:is )?(?:invalid|not found)|cert(?:ificate)? (?:chain )?(?:is )?(?:untrusted|not trusted)",
            r"ssl certificate error \((?<error>\w+)\)\. if you are behind|peer certificate validation failed|could not verify the gateway's tls certificate",
            r"peer certificate or ssh remote key was not ok|a private ca signed it, so (?:set node_extra_ca_certs|ask them)|certificate comes from an authority claude code doesn't trust|issuer check against peer certificate failed|root certificate (?:which|that) is not trusted by the trust provider|\bCERT_E_UNTRUSTEDROOT\b|\b0x800b0109\b|os error -2146762487\b",
            r"\bCERT_TRUST_IS_(?:UNTRUSTED_ROOT|PARTIAL_CHAIN)\b",
            r"\bSEC_ERROR_(?:UNKNOWN_ISSUER|UNTRUSTED_ISSUER|UNTRUSTED_CERT|CA_CERT_INVALID)\b|\bMOZILLA_PKIX_ERROR_(?:MITM_DETECTED|SELF_SIGNED_CERT)\b",
            r"unable to locally verify the issuer's authority|self-signed certificate encountered|the certificate of \W[\w.-]{1,120}\W (?:is not trusted|hasn't got a known issuer|doesn't have a known issuer)",
            r"problem confirming the ssl certificate",
            r"\bno trusted certificate found\b|path does not chain with any of the trust anchors|trust anchor for certification path not found|\bcertpathvalidatorexception\b",
            r"\berror: TrustFailure\b",
            r"\bcertificate chain was issued by an authority that is not trusted\b|\broot certificate which is not trusted by the trust provider\b|\bcannot verify \S{1,80}'s certificate, issued by\b|\bunable to locally verify the issuer's authority\b",
        ],
        ask: NetworkTeam {
            "Programs on this machine don't trust the certificate that our network presents for the hosts below. Please give me the root certificate of our TLS inspection as a PEM file, or exempt them from inspection: {hosts}" /
            "社内ネットワークが次のホストへの接続で提示する証明書を、この端末のプログラムが信頼していません。TLS 検査のルート証明書を PEM ファイルで提供していただくか、これらを検査の対象外にしていただけますか: {hosts}"
        },
        examples: [
            "The build fails with SSL cert verification behind Zscaler",
            "curl: (60) Apple SecTrust verification failed: error -67843",
            "The remote certificate was rejected by the provided RemoteCertificateValidationCallback.",
            "net::ERR_CERT_AUTHORITY_INVALID",
            "x509: certificate signed by unknown authority",
            "API Error: Unable to connect to API: Self-signed certificate detected (SELF_SIGNED_CERT_IN_CHAIN). The certificate comes from an authority Claude Code doesn't trust, usually a TLS-inspecting corporate proxy",
            "API Error: Unable to connect to API: SSL certificate verification failed (UNABLE_TO_VERIFY_LEAF_SIGNATURE).",
            "Could not verify the gateway's TLS certificate. Check your connection.",
            "curl: (60) SSL peer certificate or SSH remote key was not OK",
            "A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider. (os error -2146762487)",
            "curl: (60) schannel: CertGetCertificateChain trust error CERT_TRUST_IS_UNTRUSTED_ROOT",
            "SEC_ERROR_UNKNOWN_ISSUER",
            "ERROR: cannot verify downloads.claude.ai's certificate, issued by 'CN=Zscaler Intermediate Root CA (zscaler.net)':\n  Unable to locally verify the issuer's authority.",
            "Invoke-WebRequest : 基礎になる接続が閉じられました: SSL/TLS のセキュリティで保護されているチャネルに対する信頼関係を確立できませんでした",
            "Could not fetch URL https://pypi.org/simple/pip/: There was a problem confirming the ssl certificate: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded",
            "javax.net.ssl.SSLHandshakeException: sun.security.validator.ValidatorException: No trusted certificate found",
            "java.security.cert.CertPathValidatorException: Path does not chain with any of the trust anchors",
            "Error: TrustFailure (The authentication or decryption has failed.)",
            "ERROR: cannot verify claude.ai's certificate, issued by 'CN=Zscaler Intermediate Root CA':\n  Unable to locally verify the issuer's authority.",
            "A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider.",
            "[ERROR] Connection error details: code=UNABLE_TO_GET_ISSUER_C",
        ],
    }
    NOT_TLS "GK-ERR-220" Remote {
        "the other side didn't answer with TLS: an address or port is for plain HTTP, or a proxy is named with https://" /
        "相手側が TLS で応答しませんでした。平文の HTTP 用のアドレスやポートか、プロキシが https:// で指定されています"
    } help {
        "Check the scheme of the proxy's address first: most proxies are http:// even for HTTPS targets. `genkan explain HTTPS_PROXY` and `genkan explain ANTHROPIC_BASE_URL` show what is set and where.\n- “AxiosError”, “axios”: the proxy is named with http:// already, and the program still speaks TLS to it, since old releases of axios open no tunnel (CONNECT) through it. Update the program or its axios; in your own code `proxy: false` and an `httpsAgent` of https-proxy-agent with the proxy's address.\n- No proxy is in the way: the port itself speaks plain HTTP (a server or gateway on this machine, or in the company's network): use http:// for it where that is meant so, or its port for TLS. The same with a database, LDAP or Redis (“rediss://”, “ldaps://”): the port named there begins without TLS.\n- Mail (port 587 or 25) begins without TLS, and changes to it by STARTTLS: switch `secure` off in the program, or take port 465." /
        "まずプロキシのアドレスのスキームを確認してください。HTTPS の接続先でも、多くのプロキシは http:// です。設定とその場所は `genkan explain HTTPS_PROXY` と `genkan explain ANTHROPIC_BASE_URL` で分かります。\n- 「AxiosError」「axios」の場合: プロキシは http:// で指定されていても、古い axios はトンネル（CONNECT）を使わず、プロキシに TLS で接続します。プログラムまたはその axios を更新してください。自作のコードでは、`proxy: false` と、プロキシのアドレスを渡した https-proxy-agent の `httpsAgent` を指定します。\n- プロキシを経由していない場合: そのポート自体が平文の HTTP です（この端末や社内のサーバー、ゲートウェイ）。それが意図どおりであれば http:// を使い、そうでなければ TLS 用のポートを指定してください。データベース、LDAP、Redis（「rediss://」「ldaps://」）でも同じで、そのポートは TLS なしで始まります。\n- メール（ポート 587 または 25）は TLS なしで始まり、STARTTLS で切り替わります。プログラムの `secure` を無効にするか、ポート 465 を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bssl:default \[\[ssl\] record layer failure",
            r"\bwrong[_ ]version[_ ]number\b|server gave http response to https client|first record does not look like a tls handshake|packet length too long|received corrupt message of type invalidcontenttype",
            r"\bERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST)\b|plain http request was sent to https port|client sent an http request to an https server",
            r"\b(?:write|read|connect) EPROTO\b.{0,200}(?:wrong version number|packet length too long|http request)|\bSSL23_GET_SERVER_HELLO:unknown protocol",
            r"\bSSL_ERROR_RX_RECORD_TOO_LONG\b|unsupported or unrecognized ssl message|unrecognized ssl message, plaintext connection|\ban unexpected tls packet was received\b|the handshake failed due to an unexpected packet format|\bhttps?_request\b.{0,30}_ssl\.c",
            r"\bssl routines:\w*:(?:http request|https proxy request)\b",
        ],
        examples: [
            "aiohttp.client_exceptions.ClientConnectorSSLError: Cannot connect to host llm.acme.example:4000 ssl:default [[SSL] record layer failure (_ssl.c:1006)]",
            "write EPROTO 140735:error:1408F10B:SSL routines:ssl3_get_record:wrong version number",
            "ERR_SSL_WRONG_VERSION_NUMBER",
            "write EPROTO 8010:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/ssl/record/ssl3_record.c:354:",
            "SSL_ERROR_RX_RECORD_TOO_LONG",
            "error:0A00009C:SSL routines::http request",
        ],
    }
    TLS_VERSION "GK-ERR-259" Remote {
        "this machine and the other side share no version or cipher of TLS: one of them is too old, mostly a company proxy or server, or an old program or Windows here" /
        "この端末と接続先で、TLS のバージョンまたは暗号方式が一致しません。どちらかが古いためで、多くは社内プロキシやサーバー、または端末側の古いプログラムや Windows です"
    } help {
        "Model services support TLS 1.2 and 1.3, so something in between opened the connection with an older version: its team has to update or reconfigure it. Don't lower the security of Node.js or OpenSSL. `genkan doctor` shows who answers.\n- “Could not create SSL/TLS secure channel” in Windows PowerShell 5.1 or an old .NET program: the machine's own side is old: `[Net.ServicePointManager]::SecurityProtocol = 'Tls12'` first, or PowerShell 7." /
        "モデルのサービスは TLS 1.2 と 1.3 に対応しているため、途中の機器が古い方式で接続を開いています。その担当による更新や設定変更が必要です。Node.js や OpenSSL のセキュリティレベルは下げないでください。応答している相手は `genkan doctor` で分かります。\n- Windows PowerShell 5.1 や古い .NET のプログラムで「SSL/TLS のセキュリティで保護されているチャネルを作成できませんでした」（Could not create SSL/TLS secure channel）と表示される場合: 端末側が古いためです。先に `[Net.ServicePointManager]::SecurityProtocol = 'Tls12'` を実行するか、PowerShell 7 を使ってください。"
    } text {
        verified: false,
        names: ["TLS_ORG_POLICY_VIOLATED", "TLS_CIPHER_RESTRICTION_VIOLATED"],
        patterns: [
            r"unsafe legacy renegotiation|\bERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED\b|\balert protocol version\b|\bERR_SSL_\w*PROTOCOL_VERSION\b|\bno protocols available\b|\bunsupported protocol\b.{0,40}(?:ssl|tls|error:)|(?:ssl|tls)\w*\b.{0,60}\bunsupported[ _]protocol|(?:dh|ee) key too small|ca md too weak|\bERR_SSL_VERSION_OR_CIPHER_MISMATCH\b|no (?:shared|common) ciphers?|\bSSLV3_ALERT_ILLEGAL_PARAMETER\b|fatal alert: protocol_?version|could not create ssl/tls secure channel|tlsv?1?_?alert_?(?:protocol_version|insufficient_security)|legacy sigalg disallowed",
            r"peer is incompatible: |\bcurl: \(59\)|couldn't use specified ssl cipher|requested ssl level failed",
            r"no appropriate protocol \(protocol is disabled|server chose \S{1,12}, but that protocol version is not enabled|unsupported curve id|no negotiable cipher suite",
            r"tls: (?:protocol version not supported|insufficient security level|no supported versions satisfy|server selected unsupported|no cipher suite supported by both)",
            r"\bSSL_ERROR_(?:UNSUPPORTED_VERSION|PROTOCOL_VERSION_ALERT|NO_CYPHER_OVERLAP|INSUFFICIENT_SECURITY_ALERT|NO_CIPHERS_SUPPORTED)\b",
            r"\bdo not possess a common algorithm\b",
        ],
        ask: NetworkTeam {
            "A connection from this machine fails because the other side of the TLS connection is too old (version, cipher or key). A proxy or gateway of ours in between is the likely place. Please check the message that I send along." /
            "この端末からの接続が、TLS の相手側の方式（バージョン、暗号方式、鍵）が古いために失敗します。途中の社内プロキシまたはゲートウェイが原因と思われます。併せて送るメッセージをご確認いただけますか。"
        },
        examples: [
            "write EPROTO error:0A000152:SSL routines:final_renegotiate:unsafe legacy renegotiation disabled",
            "received fatal alert: peer is incompatible: ServerDoesNotSupportTls12Or13",
            "javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)",
            "remote error: tls: protocol version not supported",
            "SSL_ERROR_UNSUPPORTED_VERSION",
            "The client and server cannot communicate, because they do not possess a common algorithm.",
        ],
    }
    MTLS_SOCKET "GK-ERR-828" Remote {
        "Claude Code opens no connection (FailedToOpenSocket) while a client certificate (mTLS) is set" /
        "クライアント証明書（mTLS）の設定下で、Claude Code が接続を開けません（FailedToOpenSocket）"
    } help {
        "It began with an update, and the release before works with the same settings: it is that release (reported for 2.1.23 and later). Take a newer one, or go back (`claude install VERSION`).\n- Try the pair without Claude Code: `curl -v --cert CERT --key KEY https://HOST/`. If that fails too: both have to be PEM, belong together, and the key's passphrase stands in CLAUDE_CODE_CLIENT_KEY_PASSPHRASE (`genkan explain CLAUDE_CODE_CLIENT_CERT` shows where they are set).\n- curl works, and no release does: a proxy that only curl uses (HTTPS_PROXY), or the root certificate (NODE_EXTRA_CA_CERTS); `genkan doctor` tries the steps one by one." /
        "更新後に始まり、前のリリースは同じ設定で動作する場合: そのリリースの不具合です（2.1.23 以降で報告）。新しいリリースにするか、戻してください（`claude install バージョン`）。\n- Claude Code を使わずに証明書と鍵を試してください: `curl -v --cert 証明書 --key 鍵 https://ホスト/`。これも失敗する場合、両方が PEM で、互いに対応し、鍵のパスフレーズが CLAUDE_CODE_CLIENT_KEY_PASSPHRASE にある必要があります（設定場所は `genkan explain CLAUDE_CODE_CLIENT_CERT`）。\n- curl では動作し、どのリリースも失敗する場合: curl だけが使うプロキシ（HTTPS_PROXY）か、ルート証明書（NODE_EXTRA_CA_CERTS）の問題です。`genkan doctor` が順に試します。"
    } text {
        verified: false,
        patterns: [
            r"\bfailedtoopensocket\b.{0,600}?\b(?:mtls: loaded client certificate|claude_code_client_cert\b)|\b(?:mtls: loaded client certificate|claude_code_client_cert\b).{0,600}?\bfailedtoopensocket\b",
        ],
        examples: [
            "[DEBUG] mTLS: Loaded client certificate from CLAUDE_CODE_CLIENT_CERT\nAPI Error: Unable to connect to API (FailedToOpenSocket)",
        ],
    }
    CLIENT_CERTIFICATE "GK-ERR-087" Remote {
        "the other side requires a client certificate, or the one that is set can't be used" /
        "接続先がクライアント証明書を求めているか、設定された証明書を使用できません"
    } help {
        "If your gateway uses mutual TLS, name certificate and key in the profile (`network.client_cert`, `network.client_key`)." /
        "ゲートウェイが相互 TLS を使う場合は、証明書と鍵をプロファイルの `network.client_cert` と `network.client_key` に指定してください。"
    } text {
        verified: true,
        patterns: [
            r"client certificate or its key is missing, so neither is used|certificatefile and privatekeyfile must be set or unset together",
            r"400 the ssl certificate error",
            r"\bcertificate[_ ]required\b",
            r"\b(?:ssl|tls)\b.{0,60}\balert (?:number )?116\b",
            r"\bERR_SSL_\w*ALERT_CERTIFICATE_REQUIRED\b|fatal alert: certificate_?required|\bERR_SSL_CLIENT_AUTH_CERT_NEEDED\b|(?:<html\b.{0,160})?no required ssl certificate was sent|client (?:ssl )?certificate (?:is )?(?:required|missing)",
            r"problem with the local ssl certificate|unable to set private key file|could not load (?:pem )?client certificate|failed to load client certificate and key for mtls|mtls certificates not found in strict mode|\bgoogle\.auth\.exceptions\.(?:mutualtlschannelerror|clientcerterror)\b|client ssl (?:certificate|key) is missing or invalid",
            r"\bERR_BAD_SSL_CLIENT_AUTH_CERT\b|\bSSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT\b|\bERR_SSL_CLIENT_AUTH_\w+",
            r"remote error: tls: (?:certificate required|no certificate)",
        ],
        examples: [
            "The client certificate or its key is missing, so neither is used",
            "API Error: 400 <title>400 The SSL certificate error</title><center>nginx</center>",
            "400 Bad Request: No required SSL certificate was sent",
            "remote error: tls: certificate required",
            "write EPROTO C0:error:0A00045C:SSL routines:ssl3_read_bytes:tlsv13 alert certificate required:SSL alert number 116",
            "curl: (58) could not load PEM client certificate from /etc/acme/client.pem, OpenSSL error error:80000002, (no key found, wrong pass phrase, or wrong file format?)",
            "ERR_BAD_SSL_CLIENT_AUTH_CERT",
            "Post \"https://llm.acme.example/v1/messages\": remote error: tls: certificate required",
        ],
    }
    HANDSHAKE_REFUSED "GK-ERR-648" Remote {
        "the other side broke off the TLS handshake: no version or cipher in common, a host name that it doesn't serve, a client certificate that it wants, or no TLS at that port" /
        "相手側が TLS ハンドシェイクを打ち切りました（共通のバージョンや暗号方式がない、提供していないホスト名、クライアント証明書の要求、TLS ではないポートなど）"
    } help {
        "Look for the line behind it (“wrong version number”, “certificate required”, “alert …”). `genkan doctor` shows who answers and at which step it ends; by hand: `openssl s_client -connect HOST:443 -servername HOST`.\n- EPROTO alone: mostly http and https mixed up, at a gateway's or a proxy's address: `genkan explain ANTHROPIC_BASE_URL`, `genkan explain HTTPS_PROXY`.\n- A gateway with mutual TLS: certificate and key in the profile (`network.client_cert`, `network.client_key`).\n- A gateway or alias inside the company: it has no certificate for this very name (SNI), or takes only other versions of TLS: its operator.\n- Only in this network: a TLS inspection or firewall (the network team). Only one old program or machine: update it." /
        "続きの行（「wrong version number」「certificate required」「alert …」）を探してください。応答している相手と止まる段階は `genkan doctor` で分かります。手動では `openssl s_client -connect ホスト:443 -servername ホスト` で確認できます。\n- EPROTO だけの場合: 多くは、ゲートウェイやプロキシのアドレスの http と https の取り違えです（`genkan explain ANTHROPIC_BASE_URL`、`genkan explain HTTPS_PROXY`）。\n- 相互 TLS のゲートウェイの場合: 証明書と鍵をプロファイルの `network.client_cert` と `network.client_key` に指定してください。\n- 社内のゲートウェイや別名の場合: その名前（SNI）の証明書がないか、別のバージョンの TLS だけを受け付けています。運用担当に確認してください。\n- このネットワークだけの場合は TLS 検査やファイアウォール（ネットワーク担当）、古いプログラムや端末だけの場合はその更新が必要です。"
    } text {
        verified: true,
        patterns: [
            r"\bhandshake_failure_on_client_hello\b|openssl_internal:sslv3_alert_handshake_failure",
            r"unable to connect to api \(EPROTO\)",
            r"\b(?:ssl|tls)\b.{0,60}(?:\balert (?:number )?40\b|\bhandshake failure\b)",
            r"\bERR_SSL_\w*ALERT_HANDSHAKE_FAILURE\b|fatal alert: handshake_?failure|\bSSL_ERROR_HANDSHAKE_FAILURE_ALERT\b|\bSEC_E_ILLEGAL_MESSAGE\b",
            r"\btlshandshakefailed\b",
        ],
        examples: [
            "error:1000009a:SSL routines:OPENSSL_internal:HANDSHAKE_FAILURE_ON_CLIENT_HELLO",
            "API Error: Unable to connect to API (EPROTO)",
            "write EPROTO: error:0A000410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:SSL alert number 40",
            "received fatal alert: HandshakeFailure",
            "curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_ILLEGAL_MESSAGE (0x80090326) - This error usually occurs when a fatal SSL/TLS alert is received (e.g. handshake failed).",
            "error: TLSHandshakeFailed downloading package manifest axios",
        ],
    }
    KEY_FILE "GK-ERR-371" Usage {
        "a certificate or key file can't be used: it holds no private key, the key belongs to another certificate, its password is wrong, or its form isn't PEM" /
        "証明書または鍵のファイルを使用できません。秘密鍵が含まれていないか、鍵が別の証明書のものであるか、パスワードの誤り、または PEM 形式ではありません"
    } help {
        "Compare the pair (`network.client_cert` and `network.client_key` in the profile; `openssl x509 -noout -pubkey -in CERT` and `openssl pkey -pubout -in KEY` must print the same) and give the key without a password or with the right one. A .p12, .pfx or DER file has to be converted. `genkan doctor` reads the files and tries the connection." /
        "組を照合してください（プロファイルの `network.client_cert` と `network.client_key`。`openssl x509 -noout -pubkey -in 証明書` と `openssl pkey -pubout -in 鍵` の出力が一致する必要があります）。鍵はパスワードなし、または正しいパスワードで指定します。.p12、.pfx、DER のファイルは変換が必要です。`genkan doctor` がファイルの読み込みと接続を試します。"
    } text {
        verified: false,
        patterns: [
            r"\bmtls: ignoring (?:incomplete \S{1,60}|mismatched client cert/key pair)|does not contain a pem-encoded certificate|cannot create mtls agent with missing certificate or key|pem certificate and the path to a pem certificate is forbidden",
            r"failed to import cert file \S{1,120}, password is bad|tls: private key does not match public key|failed to find any pem data in (?:certificate|key) input|could not find the tls (?:certificate|key) file|client private key is encrypted, password is required",
            r"key[ _]values[ _]mismatch|\bmac[ _]verify[ _](?:failure|error)|routines:\w*:bad[ _]decrypt|\bERR_OSSL_(?:PEM|X509|PKCS12|RSA|ASN1|BAD_DECRYPT|BAD_PASSWORD)\w*|\bbad password read\b|pkcs12 routines|wrong pass ?phrase",
            r"no begin/end delimiters for a private key found",
        ],
        examples: [
            "mTLS: Ignoring mismatched client cert/key pair — mid-rotation read",
            "tls: private key does not match public key",
            "ValueError: Valid PEM but no BEGIN/END delimiters for a private key found. Are you sure this is a private key?",
            "error:05800074:x509 certificate routines::key values mismatch",
        ],
    }
    HTTP2_CANCELLED "GK-ERR-432" Remote {
        "a program's HTTP/2 connection to the service was given up before it answered; these words alone don't say why" /
        "サービスへの HTTP/2 の接続が、応答の前に打ち切られました。この語句だけでは理由は分かりません"
    } help {
        "Look for “caused by”: a name that isn't found (ENOTFOUND) or a refused connection behind a company's proxy means that the AWS SDK in this program connects directly and ignores HTTPS_PROXY: make it use the proxy (a request handler with an agent) or update it. `genkan doctor` shows whether the host is reached with and without the proxy." /
        "「caused by」の行を確認してください。社内プロキシのある環境で、名前が見つからない（ENOTFOUND）、または接続が拒否される場合は、このプログラムの AWS SDK が HTTPS_PROXY を無視して直接接続しています。プロキシを使うようにするか（エージェント付きのリクエストハンドラー）、プログラムを更新してください。プロキシの有無でホストに届くかは `genkan doctor` で分かります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bERR_HTTP2_STREAM_CANCEL\b(?:\W{0,4}$)?",
        ],
        examples: [
            "ERR_HTTP2_STREAM_CANCEL",
        ],
    }
    HTTP2_UNANSWERED "GK-ERR-604" Problem {
        "the program's AWS SDK for JavaScript called the service over HTTP/2, and the stream ended without an answer: something on the way, or the program's runtime, doesn't support HTTP/2 as the SDK uses it" /
        "プログラムの AWS SDK for JavaScript が HTTP/2 でサービスを呼び出しましたが、応答のないままストリームが閉じました。経路上の機器またはプログラムの実行環境が、SDK の使う HTTP/2 に対応していません"
    } help {
        "Have the program use HTTP/1.1, or update it: a release that does so may exist already (promptfoo has one). In code of your own give the service object `requestHandler: new NodeHttpHandler()` from @smithy/node-http-handler.\n- It began with an update: newer releases of @aws-sdk/client-bedrock-runtime (reported from 3.992.0 on) use HTTP/2 unless told otherwise. Pin the release before until the program is updated.\n- Behind a company's proxy: the SDK's HTTP/2 goes past it. NodeHttpHandler takes an agent for the proxy (`httpsAgent`); `genkan doctor` shows whether the host is reached with and without the proxy.\n- Neither the sign-in nor the model is at fault, as long as no other error stands beside it." /
        "プログラムが HTTP/1.1 を使うようにするか、更新してください（promptfoo のように、対応したリリースがすでにある場合もあります）。自作のコードでは、サービスのオブジェクトに、@smithy/node-http-handler の `requestHandler: new NodeHttpHandler()` を指定します。\n- 更新後に始まった場合: @aws-sdk/client-bedrock-runtime の新しいリリース（報告では 3.992.0 以降）は、指定がなければ HTTP/2 を使います。プログラムが更新されるまで、前のリリースに固定してください。\n- 社内プロキシのある環境の場合: SDK の HTTP/2 はプロキシを通りません。NodeHttpHandler にはプロキシ用のエージェント（`httpsAgent`）を指定できます。プロキシの有無でホストに届くかは `genkan doctor` で分かります。\n- ほかのエラーがなければ、サインインやモデルの問題ではありません。"
    } text {
        verified: false,
        patterns: [
            r"\bhttp2 request did not get a response",
        ],
        examples: [
            "Bedrock API invoke model error: Error: Unexpected error: http2 request did not get a response",
            "Error: Unexpected error: http2 request did not get a response",
        ],
    }
    HTTP2 "GK-ERR-379" Remote {
        "the other side, or something in between, doesn't support HTTP/2 as the program expects" /
        "接続先または途中の機器が、プログラムの想定どおりに HTTP/2 で応答していません"
    } help {
        "A proxy, a TLS inspection or a gateway that supports only HTTP/1.1 breaks such connections; Claude Code itself isn't affected unless its text says so. `genkan doctor` shows who answers. The AWS SDK for JavaScript can be set to use HTTP/1.1 (NodeHttpHandler as requestHandler)." /
        "HTTP/1.1 にしか対応していないプロキシ、TLS 検査、ゲートウェイがあると、この接続は失敗します。応答元は `genkan doctor` で分かります。AWS SDK for JavaScript は HTTP/1.1 を使うよう設定できます（requestHandler に NodeHttpHandler）。"
    } text {
        verified: true,
        patterns: [r"\bERR_HTTP2_ERROR\b|\bhttp/?2 (?:protocol error|protocol layer|framing error)|\bhttp2\b.{0,40}\bprotocol error\b"],
        examples: ["Error [ERR_HTTP2_ERROR]: Protocol error"],
    }
    HANDSHAKE_CUT "GK-ERR-537" Remote {
        "the other side hung up during the TLS handshake (EOF) without saying why: mostly a proxy or firewall that drops the connection, or a proxy that is spoken to in the wrong way" /
        "TLS ハンドシェイクの途中で、相手が理由を示さずに切断しました（EOF）。多くは、接続を破棄するプロキシやファイアウォール、またはプロキシの指定の誤りです"
    } help {
        "Where the network needs a proxy, HTTPS_PROXY has to be set in this shell, and its address begins with http://, also for HTTPS targets, with the right port (`genkan explain HTTPS_PROXY`).\n- “gcloud”: it has a setting of its own too: `gcloud config set proxy/type http`, proxy/address and proxy/port (`gcloud config list` shows an old one). A VPN or security program that was just switched on, or a passing fault: try once with it off, where that is allowed; if that works, whoever runs it lets the host in the text through.\n- The proxy's or firewall's log says why it hangs up: the request below asks for it. `genkan doctor` shows at which step the connection ends.\n- A gateway or server inside the company: it may want a client certificate (`network.client_cert`), or another version of TLS; its operator knows.\n- What az and others add about certificates is a guess that they make at every TLS error: an authority's certificate doesn't help here." /
        "プロキシが必要なネットワークでは、このシェルに HTTPS_PROXY が必要です。HTTPS の接続先でも、プロキシのアドレスは http:// で始め、正しいポートを指定します（`genkan explain HTTPS_PROXY`）。\n- 「gcloud」の場合: 独自の設定もあります。`gcloud config set proxy/type http`、proxy/address、proxy/port を指定してください（古い設定は `gcloud config list` で分かります）。VPN やセキュリティ製品を有効にした直後に起こる場合や一時的な障害も考えられます。許可されていれば、一度無効にして試してください。成功する場合は、その管理者が本文のホストを許可します。\n- 切断の理由は、プロキシやファイアウォールのログにあります（下の依頼文）。どの段階で切れるかは `genkan doctor` で分かります。\n- 社内のゲートウェイやサーバーの場合: クライアント証明書（`network.client_cert`）や別の TLS バージョンを求めていることがあります。運用担当に確認してください。\n- az などが証明書について付け加える説明は、TLS のエラーのたびに表示される推測です。認証局の証明書を追加しても解消しません。"
    } text {
        verified: false,
        patterns: [
            r"\bssleoferror\b|eof occurred in violation of protocol",
            r"tls/ssl connection has been closed \(eof\) \(_ssl\.c",
        ],
        ask: NetworkTeam {
            "TLS connections from this machine are cut during the handshake (EOF). Please look in the log of our proxy and firewall at what happens to CONNECT on port 443, and allow these hosts: {hosts}" /
            "この端末からの TLS 接続が、ハンドシェイクの途中で切断されます（EOF）。プロキシとファイアウォールのログで、ポート 443 への CONNECT の扱いを確認し、次のホストを許可していただけますか: {hosts}"
        },
        examples: [
            "SSLError(SSLEOFError(8, 'EOF occurred in violation of protocol (_ssl.c:2427)'))",
            "SSL validation failed for https://oidc.ap-northeast-1.amazonaws.com/client/register TLS/SSL connection has been closed (EOF) (_ssl.c:992)",
        ],
    }
    TLS_UNTOLD "GK-ERR-383" Remote {
        "the TLS connection wasn't made: the certificate wasn't accepted or couldn't be checked, or the handshake was cut; the text has only the program's own short words for it" /
        "TLS 接続を確立できません。証明書が受け入れられないか確認できない、またはハンドシェイクが途中で切れています。本文にあるのは、プログラム自身の短い表現だけです"
    } help {
        "`genkan doctor` says what it is (an authority that isn't trusted, an expired certificate, another name, a port with plain HTTP, a cut), and who has to fix it. By hand: `openssl s_client -connect HOST:443 -servername HOST` shows whose certificate it is, until when, and the reason. git takes the company's root from http.sslCAInfo, Claude Code from NODE_EXTRA_CA_CERTS (`network.ca_bundle` in the profile).\n- “OSStatus” (macOS), and Claude Code started the program in its sandbox: a program written in Go (gh, terraform, kubectl) asks macOS's trustd whether a certificate is good, and the sandbox doesn't let it. The certificate is no problem. Run that program outside (sandbox.excludedCommands), or set sandbox.enableWeakerNetworkIsolation to true, which lets it ask trustd and opens a way for data out of the sandbox: where the company manages the sandbox, it decides. Without the sandbox macOS itself refused the certificate: have the company's root installed in the keychain.\n- “client SSL handshake”, “client TLS handshake” (a firewall's or proxy's log): it inspects TLS, and the program that called ended the handshake, mostly because it doesn't trust the certificate that the firewall presents. Name the company's root to that program (Claude Code, also in VS Code: NODE_EXTRA_CA_CERTS as a variable of the user or the system, then start the editor anew as a whole; in VS Code tick http.systemCertificates too), or have the network team exempt the host from inspection." /
        "原因（信頼されていない認証局、期限切れ、別の名前の証明書、暗号化なしの HTTP ポート、途中での切断）と、誰が対応するかは `genkan doctor` で分かります。手動では `openssl s_client -connect ホスト:443 -servername ホスト` で、誰の証明書か、期限、理由を確認できます。会社のルート証明書は、git では http.sslCAInfo、Claude Code では NODE_EXTRA_CA_CERTS（プロファイルの `network.ca_bundle`）で指定します。\n- 「OSStatus」（macOS）で、Claude Code がサンドボックス内でプログラムを起動した場合: Go 製のプログラム（gh、terraform、kubectl）は証明書の確認を macOS の trustd に依頼しますが、サンドボックスがこれを許可しません。証明書に問題はありません。そのプログラムをサンドボックスの外で実行するか（sandbox.excludedCommands）、sandbox.enableWeakerNetworkIsolation を true にしてください。後者は trustd への依頼を許可しますが、サンドボックスからデータが外に出る経路にもなるため、会社がサンドボックスを管理している場合は会社が判断します。サンドボックスの外で起こる場合は、macOS 自身が証明書を拒否しています。会社のルート証明書をキーチェーンに登録してもらってください。\n- 「client SSL handshake」「client TLS handshake」（ファイアウォールやプロキシのログ）の場合: TLS が検査されており、呼び出したプログラムがハンドシェイクを終了しました。多くは、ファイアウォールの提示する証明書をプログラムが信頼していないためです。社内のルート証明書をそのプログラムに指定するか（Claude Code は VS Code の中でも NODE_EXTRA_CA_CERTS をユーザーまたはシステムの環境変数に設定し、エディターを完全に再起動。VS Code では http.systemCertificates も有効にします）、そのホストを検査の対象外にするようネットワーク担当に依頼してください。"
    } text {
        verified: true,
        patterns: [
            r"\bunknown certificate verification error\b",
            r"\b(?:failed|unsuccessful) client (?:ssl|tls) handshake\b|\bclient (?:ssl|tls) handshake (?:has |was )?(?:failed|failure|unsuccessful)\b",
            r"\btls handshake with the server did not finish in the time allowed",
            r"\bUNKNOWN_CERTIFICATE_VERIFICATION_ERROR\b|server certificate verification failed\. cafile:|gnutls_handshake\(\) failed\W{0,4}$|x509: osstatus -\d+",
            r"\bssl validation failed for (?:https?:\W{1,3})?\S{4,300}\W{0,3}$",
            r"the ssl connection could not be established|无法建立 ?ssl 连接|未能建立 ?ssl 连接",
        ],
        examples: [
            "Error: unknown certificate verification error",
            "API Error: Connection error. The firewall logs: Dropped due to failed client SSL handshake",
            "The TLS handshake with the server did not finish in the time allowed. Check the network or proxy.",
            "API Error: Unable to connect to API (UNKNOWN_CERTIFICATE_VERIFICATION_ERROR)",
            "fatal: unable to access: gnutls_handshake() failed",
            "tls: failed to verify certificate: x509: OSStatus -26276",
            "SSL validation failed for https://monitoring.ap-northeast-1.amazonaws.com",
            "The SSL connection could not be established, see inner exception.",
        ],
    }
    TLS_FAILED "GK-ERR-372" Remote {
        "the TLS connection wasn't made, for the reason that the text names" /
        "TLS 接続を確立できませんでした。理由は本文に示されています"
    } help {
        "`genkan doctor` shows who answers, whose certificate it is and at which step the connection ends. An alert (“internal error”, “unrecognized name”, “access denied”) is the other side's refusal: a proxy, a gateway, or an address that doesn't know this host's name. Words about a certificate point to its authority (`network.ca_bundle`) or to a client certificate (`network.client_cert`).\n- A proxy is set, and its address begins with https:// (`genkan explain HTTPS_PROXY`, or the program's own proxy setting): the program then speaks TLS to the proxy itself, most proxies speak plain HTTP at that port, and hang up. Write http:// in front of it, for https:// targets too." /
        "応答している相手、証明書の発行元、接続が止まる段階は `genkan doctor` で分かります。アラート（internal error、unrecognized name、access denied など）は相手側の拒否です（プロキシ、ゲートウェイ、またはこのホスト名を知らない接続先）。証明書に関する語がある場合は、認証局（`network.ca_bundle`）またはクライアント証明書（`network.client_cert`）を確認してください。\n- プロキシのアドレスが https:// で始まっている場合（`genkan explain HTTPS_PROXY`、またはプログラム自身のプロキシの設定）: プログラムはプロキシ自体に TLS で話しかけますが、多くのプロキシはそのポートで TLS を使わず、接続を閉じます。接続先が https:// でも、プロキシは http:// で指定してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bERR_SSL_\w+|\bERR_TLS_\w+|\bssl routines:|\b(?:tlsv?1(?:\.\d)?|sslv3|ssl/tls) alert \w+|fatal alert: \w+|\bSEC_E_\w+|\bssl\.SSL\w*Error\b|\bsslhandshakeexception\b|\bremote error: tls: \w+|\bEPROTO\b",
            r"gnutls_handshake\(\) failed: \w",
            r"\bopenssl::ssl::sslerror\b|\bssl_connect (?:syscall )?returned=\d",
            r"schannel: failed to (?:receive|send) (?:initial )?handshake|ssl/tls connection failed",
            r"\bSecureChannelFailure\b",
        ],
        ask: NetworkTeam {
            "A TLS connection from this machine fails with the error in the message that I send along. Please check whether our proxy, TLS inspection or gateway handles these hosts, and exempt them if so: {hosts}" /
            "この端末からの TLS 接続が、併せて送るメッセージのエラーで失敗します。プロキシ、TLS 検査、ゲートウェイが次のホストを処理しているかを確認し、処理している場合は対象外にしていただけますか: {hosts}"
        },
        examples: [
            "gnutls_handshake() failed: A TLS fatal alert has been received.",
            "error:0A000438:SSL routines:ssl3_read_bytes:tlsv1 alert internal error",
            "OpenSSL::SSL::SSLError: SSL_connect SYSCALL returned=5 errno=0 state=SSLv3/TLS write client hello",
            "curl: (35) schannel: failed to receive handshake, SSL/TLS connection failed",
            "Error: SecureChannelFailure (The authentication or decryption has failed.)",
        ],
    }
}
