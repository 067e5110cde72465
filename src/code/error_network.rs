//! GK-ERR-081 to 099: the way there: proxy, TLS, names, routes.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const PROXY_HOSTS: Message = Message {
    en: "Claude Code needs HTTPS (443) through the proxy to bedrock-runtime.ap-northeast-1.amazonaws.com, bedrock.ap-northeast-1.amazonaws.com and sts.ap-northeast-1.amazonaws.com; for signing in also to oidc and portal.sso of our Identity Center's region and to awsapps.com. Please allow these hosts for programs, without a sign-in at the proxy if possible: Claude Code can't answer Kerberos or NTLM.",
    ja: "Claude Code には、プロキシ経由で次のホストへの HTTPS（443）が必要です: bedrock-runtime.ap-northeast-1.amazonaws.com、bedrock.ap-northeast-1.amazonaws.com、sts.ap-northeast-1.amazonaws.com。サインインには、Identity Center のリージョンの oidc と portal.sso、および awsapps.com も必要です。プログラムからの通信を許可していただけますか。Claude Code は Kerberos や NTLM に応答できないため、可能であれば認証なしでお願いします。",
};

/// Several of these texts ask for the same.
pub const ROUTE: Message = Message {
    en: "This machine gets no connection to Amazon Bedrock in ap-northeast-1 (port 443; hosts bedrock-runtime and bedrock under ap-northeast-1.amazonaws.com, or our VPC endpoint). Please check name resolution (forwarding to the Route 53 Resolver), the route, and that the endpoint's security group allows 443 from our network. Host in the message: {host}.",
    ja: "この端末から ap-northeast-1 の Amazon Bedrock に接続できません（ポート 443、ap-northeast-1.amazonaws.com の bedrock-runtime と bedrock、または自社の VPC エンドポイント）。名前解決（Route 53 Resolver への転送）、経路、およびエンドポイントのセキュリティグループで社内からの 443 が許可されているかを確認していただけますか。本文にあるホスト: {host}。",
};

super::error_text::error_texts! {
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
        ],
        examples: ["Invalid proxy URL in HTTPS_PROXY: \"taro:geheim@127.0.0.1:3128\" cannot be parsed as a URL.\nProxy settings must be a complete URL including the scheme"],
    }
    PROXY_SIGN_IN "GK-ERR-081" Remote {
        "the proxy wants a user name and password (407)" /
        "プロキシが認証を求めています（407）"
    } help {
        "If the profile gives user and password (`network.proxy_auth`), they are missing or wrong: `genkan proxy-auth set`, then `genkan doctor`. Claude Code can't answer Kerberos or NTLM by itself: for those ask the network team for a way without a sign-in, or for a local forwarder. A password in HTTPS_PROXY would be stored in plain text." /
        "プロファイルでユーザー名とパスワードを使う場合（`network.proxy_auth`）は、未登録か誤りです。`genkan proxy-auth set`、続いて `genkan doctor` を実行してください。Claude Code は Kerberos や NTLM に応答できません。その場合は、認証不要の経路またはローカルの中継を用意できるか、ネットワーク担当に確認してください。HTTPS_PROXY にパスワードを書くと平文で残ります。"
    } text {
        verified: false,
        patterns: [r"\bproxy authentication required\b", r"\b407\b.{0,40}\bproxy\b", r"\bproxy\b.{0,60}\b407\b"],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: [
            "proxyconnect tcp: proxy returned status 407",
            "HTTP/1.1 407 Proxy Authentication Required",
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
        patterns: [r"couldn't connect through your proxy(?: \((?<error>\w+)\))?", r"\bERR_PROXY_TUNNEL\b"],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: ["API Error: Couldn't connect through your proxy (ERR_PROXY_TUNNEL) — the proxy refused the tunnel: check its credentials and that it allows this host"],
    }
    TLS_INSPECTION "GK-ERR-085" Remote {
        "the server's certificate comes from an authority that Claude Code doesn't trust, usually a company proxy that opens TLS" /
        "サーバー証明書の認証局を Claude Code が信頼していません。多くは TLS を検査する社内プロキシによるものです"
    } help {
        "Get the company's root certificate as a PEM file and name it in the profile (`network.ca_bundle`), which sets NODE_EXTRA_CA_CERTS; or have it installed in the system's store. Don't switch verification off." /
        "社内のルート証明書を PEM ファイルで入手し、プロファイルの `network.ca_bundle` に指定してください（NODE_EXTRA_CA_CERTS に設定されます）。OS の証明書ストアへの登録でも構いません。検証は無効にしないでください。"
    } text {
        verified: true,
        patterns: [
            r"(?:ssl certificate verification failed|self-signed certificate detected|unable to get local issuer certificate|self.signed certificate in certificate chain)(?: \((?<error>\w+)\))?(?:.{0,200}authority claude code doesn't trust)?",
            r"\b(?<error>UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERTIFICATE_VERIFY_FAILED)\b",
            r"\btls\b.{0,40}unknown ca\b",
        ],
        ask: NetworkTeam {
            "Claude Code doesn't trust the certificate that our network presents for Amazon Bedrock. Please give me the root certificate of our TLS inspection as a PEM file, or exempt bedrock-runtime and bedrock in ap-northeast-1.amazonaws.com from inspection." /
            "社内ネットワークが Amazon Bedrock の接続で提示する証明書を、Claude Code が信頼していません。TLS 検査のルート証明書を PEM ファイルで提供していただくか、ap-northeast-1.amazonaws.com の bedrock-runtime と bedrock を検査の対象外にしていただけますか。"
        },
        examples: [
            "remote error: tls: unknown CA",
            "API Error: Unable to connect to API: Self-signed certificate detected (SELF_SIGNED_CERT_IN_CHAIN). The certificate comes from an authority Claude Code doesn't trust, usually a TLS-inspecting corporate proxy",
            "API Error: Unable to connect to API: SSL certificate verification failed (UNABLE_TO_VERIFY_LEAF_SIGNATURE).",
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
        patterns: [
            r"ssl certificate hostname mismatch",
            r"hostname/ip does not match certificate's altnames: host: (?<host>[\w.-]+?)\.? is not in",
            r"\bERR_TLS_CERT_ALTNAME_INVALID\b",
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "Hostname/IP does not match certificate's altnames: Host: bedrock.internal.acme.example. is not in the cert's altnames: DNS:*.acme.example",
            "code: 'ERR_TLS_CERT_ALTNAME_INVALID'",
            "API Error: Unable to connect to API: SSL certificate hostname mismatch",
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
        ],
        examples: [
            "remote error: tls: certificate required",
            "write EPROTO: error:0A000410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:SSL alert number 40",
            "API Error: Unable to connect to API (EPROTO)",
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
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "curl: (6) Could not resolve host: bedrock-runtime.ap-northeast-1.amazonaws.com",
            "API Error: Can't reach the API server — check your internet or DNS (ENOTFOUND)",
            "getaddrinfo ENOTFOUND vpce-0abc.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com",
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
        ],
        examples: ["API Error: Connection refused — a firewall or proxy may be blocking it (ECONNREFUSED)"],
    }
    TIMED_OUT "GK-ERR-088" Remote {
        "cannot connect: no route, a firewall that drops, or an endpoint whose security group doesn't let you in" /
        "接続できません。経路がないか、ファイアウォールで破棄されているか、エンドポイントのセキュリティグループで許可されていません"
    } help {
        "Are you on the company's VPN? If so, send the request below to the network team." /
        "社内の VPN に接続していますか。接続済みであれば、下の依頼文をネットワーク担当に送ってください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?<error>ETIMEDOUT)(?: (?<host>[\w.:\[\]-]+))?",
            r#"(?:connect timeout on|could not connect to the) endpoint url: "?https?://(?<host>[\w.-]+)"#,
            r"\b(?:connection|connect|operation|request) timed out\b",
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "Could not connect to the endpoint URL: \"https://bedrock.ap-northeast-1.amazonaws.com/inference-profiles\"",
            "curl: (28) Failed to connect to 10.1.2.3 port 443: Connection timed out",
            "connect ETIMEDOUT 10.1.2.3:443",
            "Connect timeout on endpoint URL: \"https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/x/invoke\"",
        ],
    }
    PROXY_PAGE "GK-ERR-083" Remote {
        "a web page came back instead of an answer from AWS: a proxy or a captive portal probably stepped in" /
        "AWS の応答の代わりに Web ページが返されました。プロキシやサインインページが割り込んだ可能性があります"
    } help {
        "Open any page in the browser to see whether a sign-in is asked for. If not, the network team has to allow the bedrock names." /
        "ブラウザーで任意のページを開き、サインインを求められるか確認してください。求められない場合は、ネットワーク担当が bedrock のホストを許可する必要があります。"
    } text {
        verified: false,
        patterns: [r"\bERR_ACCESS_DENIED\b", r"<!doctype html|<html[ >]"],
        ask: NetworkTeam (PROXY_HOSTS),
        examples: [
            "X-Squid-Error: ERR_ACCESS_DENIED 0",
            "<!DOCTYPE html><html><head><title>Access Denied</title></head>",
        ],
    }
}
