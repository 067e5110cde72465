//! GK-ERR-081 to 099: the way there: proxy, TLS, names, routes.

crate::code::codes! {
    PROXY_SIGN_IN "GK-ERR-081" Remote {
        "the proxy wants a user name and password (407)" /
        "プロキシーが認証を求めています（407）"
    } help {
        "If the profile gives user and password (`network.proxy_auth`), they are missing or wrong: `genkan proxy-auth set`, then `genkan doctor`. Claude Code can't answer Kerberos or NTLM by itself: for those ask the network team for a way without a sign-in, or for a local forwarder. A password in HTTPS_PROXY would stand in plain text." /
        "プロファイルでユーザー名とパスワードを使う場合（`network.proxy_auth`）は、未登録か誤りです。`genkan proxy-auth set`、続いて `genkan doctor` を実行してください。Claude Code は Kerberos や NTLM に応答できません。その場合は、認証不要の経路またはローカルの中継を用意できるか、ネットワーク担当に確認してください。HTTPS_PROXY にパスワードを書くと平文で残ります。"
    }
    PROXY_REFUSED "GK-ERR-082" Remote {
        "the proxy refused to open the way to the host" /
        "プロキシーが接続先への中継を拒否しました"
    } help {
        "Claude Code says the same of two things: the proxy wants another user and password (407), or doesn't allow the host (403). `genkan doctor` tells which. Where the profile has user and password (`network.proxy_auth`), give genkan those that hold now: `genkan proxy-auth set`. Otherwise send the request below to the network team." /
        "Claude Code は、ユーザー名とパスワードが通用しない場合（407）と、ホストが許可されていない場合（403）に同じ文を表示します。どちらかは `genkan doctor` で分かります。プロファイルがユーザー名とパスワードを使う場合（`network.proxy_auth`）は、`genkan proxy-auth set` で現在有効なものを登録してください。それ以外の場合は、下の依頼文をネットワーク担当に送ってください。"
    }
    PROXY_PAGE "GK-ERR-083" Remote {
        "a web page came back instead of an answer from AWS: a proxy or a captive portal probably stepped in" /
        "AWS の応答の代わりに Web ページが返されました。プロキシーやログインページが割り込んだ可能性があります"
    } help {
        "Open any page in the browser to see whether a sign-in is asked for. If not, the network team has to allow the bedrock names." /
        "ブラウザーで任意のページを開き、ログインを求められるか確認してください。求められない場合は、ネットワーク担当が bedrock のホストを許可する必要があります。"
    }
    PROXY_URL "GK-ERR-084" Usage {
        "the proxy's address isn't a complete URL, so the client doesn't start" /
        "プロキシーのアドレスが完全な URL ではないため、クライアントが起動しません"
    } help {
        "Write it with its scheme, e.g. http://proxy.example.com:8080. `genkan explain` with the variable's name shows where it is set." /
        "http://proxy.example.com:8080 のようにスキームから書いてください。設定場所は `genkan explain 変数名` で分かります。"
    }
    TLS_INSPECTION "GK-ERR-085" Remote {
        "the server's certificate comes from an authority that the client doesn't trust, usually a company proxy that opens TLS" /
        "サーバー証明書の認証局をクライアントが信頼していません。多くは TLS を検査する社内プロキシーによるものです"
    } help {
        "Get the company's root certificate as a PEM file and name it in the profile (`network.ca_bundle`), which sets NODE_EXTRA_CA_CERTS; or have it installed in the system's store. Don't switch verification off." /
        "社内のルート証明書を PEM ファイルで入手し、プロファイルの `network.ca_bundle` に指定してください（NODE_EXTRA_CA_CERTS に設定されます）。OS の証明書ストアへの登録でも構いません。検証は無効にしないでください。"
    }
    TLS_NAME "GK-ERR-086" Remote {
        "the certificate belongs to another name than the one that was called" /
        "証明書が、接続先とは別の名前のものです"
    } help {
        "The name leads to a wrong machine, or ANTHROPIC_BEDROCK_BASE_URL names an alias that the certificate doesn't cover. Use the endpoint's own name (vpce-….vpce.amazonaws.com)." /
        "名前が別のマシンに解決されているか、ANTHROPIC_BEDROCK_BASE_URL の別名が証明書に含まれていません。エンドポイント自身の名前（vpce-….vpce.amazonaws.com）を使ってください。"
    }
    CLIENT_CERTIFICATE "GK-ERR-087" Remote {
        "the other side ended the TLS handshake, usually because it wants a client certificate" /
        "相手側が TLS ハンドシェイクを打ち切りました。多くはクライアント証明書が必要な場合です"
    } help {
        "If your gateway uses mutual TLS, name certificate and key in the profile (`network.client_cert`, `network.client_key`)." /
        "ゲートウェイが相互 TLS を使う場合は、証明書と鍵をプロファイルの `network.client_cert` と `network.client_key` に指定してください。"
    }
    TIMED_OUT "GK-ERR-088" Remote {
        "no connection comes about: no route, a firewall that drops, or an endpoint whose security group doesn't let you in" /
        "接続できません。経路がないか、ファイアウォールで破棄されているか、エンドポイントのセキュリティグループで許可されていません"
    } help {
        "Are you on the company's VPN? If so, send the request below to the network team." /
        "社内の VPN に接続していますか。接続済みであれば、下の依頼文をネットワーク担当に送ってください。"
    }
    REFUSED "GK-ERR-089" Remote {
        "the address was reached, but nothing accepts connections there: a wrong proxy or endpoint port, or a firewall" /
        "接続先には届きましたが、接続が拒否されました。プロキシーやエンドポイントのポートの誤り、またはファイアウォールが原因です"
    } help {
        "`genkan explain HTTPS_PROXY` and `genkan explain ANTHROPIC_BEDROCK_BASE_URL` show the addresses that are used." /
        "使用中のアドレスは `genkan explain HTTPS_PROXY` と `genkan explain ANTHROPIC_BEDROCK_BASE_URL` で分かります。"
    }
    NO_SUCH_NAME "GK-ERR-090" Remote {
        "the host's name can't be resolved" /
        "ホスト名を解決できません"
    } help {
        "Are you on the VPN? A private endpoint's name resolves only where the company's DNS forwards it. With a proxy, check the proxy's own name as well." /
        "VPN に接続していますか。プライベートエンドポイントの名前は、社内 DNS が転送する場所でのみ解決できます。プロキシーを使う場合は、プロキシー自身の名前も確認してください。"
    }
}
