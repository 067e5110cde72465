//! GK-NET: the way to the hosts that are needed.

use super::{Code, aws};

/// What a network does to an answer of anybody's.
pub const ON_THE_WAY: [&Code; 8] = [
    &aws::NOT_AWS,
    &aws::PROXY_AUTH,
    &aws::PROXY,
    &aws::TLS,
    &aws::DNS,
    &aws::TIMEOUT,
    &aws::UNREACHABLE,
    &ANSWER_TOO_LARGE,
];

crate::code::codes! {
    OUTSIDE "GK-NET-001" Remote {
        "you are not on the company network: {host} can't be resolved here" /
        "社内ネットワークに接続していません。{host} をここでは解決できません"
    } help {
        "The profile names a host that resolves only inside the company network (`network.inside_host`). Connect to the VPN or the office network, then run `genkan doctor` again." /
        "プロファイルの `network.inside_host` は、社内ネットワークでのみ解決できる名前です。VPN または社内ネットワークに接続してから、もう一度 `genkan doctor` を実行してください。"
    }
    NO_ROUTE "GK-NET-002" Remote {
        "this machine has no route to {hosts}" /
        "この端末には {hosts} への経路がありません"
    } help {
        "No network is connected, or a VPN has taken the default route away. Connect and try again." /
        "ネットワークに接続していないか、VPN により既定の経路が失われています。接続してからやり直してください。"
    }
    SILENT_SERVERS "GK-NET-003" Remote {
        "no nameserver answers: {servers}" /
        "応答するネームサーバーがありません: {servers}"
    } help {
        "The nameservers that this machine was given can't be reached. Reconnect to the network or the VPN; if that doesn't help, ask the network team which nameservers are right." /
        "この端末に設定されたネームサーバーに到達できません。ネットワークや VPN に接続し直してください。改善しない場合は、正しいネームサーバーをネットワーク担当に確認してください。"
    }
    SERVER_FAILS "GK-NET-004" Remote {
        "name resolution fails for {hosts}" /
        "{hosts} の名前解決に失敗します"
    } help {
        "A nameserver answers with an error of its own (SERVFAIL, REFUSED) or too late. Often a forwarder behind it, such as a Route 53 Resolver endpoint, can't be reached." /
        "ネームサーバー自身がエラー（SERVFAIL、REFUSED）を返すか、応答が遅すぎます。転送先（Route 53 Resolver エンドポイントなど）に到達できない場合によく起こります。"
    }
    NO_SUCH_NAME "GK-NET-005" Remote {
        "no address is known for {hosts}" /
        "{hosts} のアドレスが見つかりません"
    } help {
        "The nameservers don't know this name. A vpce-… name may be mistyped or its endpoint gone; a network without internet names needs a forwarding rule for these hosts; a router that withholds private addresses (DNS rebinding protection) has to let the cloud's names through (amazonaws.com, googleapis.com); a *.p.googleapis.com name resolves only in its VPC." /
        "ネームサーバーにこの名前がありません。vpce-… の名前の誤り、エンドポイントの削除、または（インターネットの名前を引けないネットワークでは）転送ルールの不足が考えられます。プライベートアドレスの応答を捨てるルーター（DNS リバインディング保護）では、クラウドの名前（amazonaws.com、googleapis.com）を例外にしてください。*.p.googleapis.com の名前は、その VPC でのみ解決されます。"
    }
    SINKHOLE "GK-NET-006" Remote {
        "DNS gives a blocking address (0.0.0.0, :: or this machine's own) for {hosts}" /
        "DNS が {hosts} に遮断用のアドレス（0.0.0.0、::、またはこの端末自身）を返しています"
    } help {
        "The name resolves to 0.0.0.0, :: or 127.0.0.0/8, which filters answer for what they block." /
        "名前が 0.0.0.0、::、または 127.0.0.0/8 に解決されます。フィルターが遮断対象に返すアドレスです。"
    }
    HOSTS_FILE "GK-NET-007" Problem {
        "the hosts file of this machine sets the address of {hosts}" /
        "この端末の hosts ファイルで {hosts} のアドレスが固定されています"
    } help {
        "An entry in the hosts file takes precedence over DNS, and stays when the address changes. Remove it unless somebody maintains it." /
        "hosts ファイルの行は DNS より優先され、アドレスが変わってもそのまま残ります。管理されていない行であれば削除してください。"
    }
    HIJACK "GK-NET-008" Remote {
        "DNS returns an invented address for {hosts}" /
        "DNS が {hosts} に実在しないアドレスを返しています"
    } help {
        "Names that don't exist resolve here too: a search domain with a wildcard, or a provider that answers everything with its own page." /
        "存在しない名前も解決されます。検索ドメインのワイルドカード、またはすべてに自社ページを返す事業者の DNS が原因です。"
    }
    PORTAL "GK-NET-009" Remote {
        "this network wants you to sign in on a page of its own first" /
        "このネットワークは、先に専用ページでのサインインを求めています"
    } help {
        "A guest or hotel network redirects every connection to its login page. Open any http:// page in the browser and sign in there, then connect to the VPN if you use one." /
        "来客用やホテルのネットワークでは、すべての接続がサインインページに誘導されます。ブラウザーで任意の http:// のページを開いてサインインし、必要であれば VPN に接続してください。"
    }
    SERVERS_DISAGREE "GK-NET-010" Remote {
        "the nameservers disagree about {host}: {how}" /
        "ネームサーバーの {host} への応答が一定しません（{how}）"
    } help {
        "Which address is used depends on which nameserver answers, so requests take the private path only some of the time. All nameservers of this machine have to forward these names in the same way. One that answers in both ways by turns has two records for the name, or stands in front of several servers that aren't set up alike." /
        "応答したネームサーバーによって使われるアドレスが変わり、プライベート経路になったりならなかったりします。すべてのネームサーバーで同じ転送設定が必要です。1 台が両方を交互に応答する場合は、その名前のレコードが 2 つあるか、背後にある複数のサーバーの設定が揃っていません。"
    }
    SLOW_SERVER "GK-NET-011" Remote {
        "the nameserver {server} doesn't answer, and each new name waits for it" /
        "ネームサーバー {server} が応答せず、名前解決のたびに待ち時間が生じています"
    } help {
        "Another nameserver answers in the end. Remove the one that doesn't answer from the machine's network settings, or have it fixed." /
        "別のネームサーバーが応答するため動作はします。応答しないものをネットワーク設定から外すか、復旧を依頼してください。"
    }
    DROPPED "GK-NET-012" Remote {
        "no answer to connections to {hosts}: a firewall probably drops them" /
        "{hosts} に接続できません。ファイアウォールで破棄されているようです"
    } help {
        "No answer at all: a firewall on the route, no route back, or the security group of a VPC endpoint that doesn't allow 443 from your network. Connect to the VPN if you use one." /
        "まったく応答がありません。途中のファイアウォール、戻りの経路、または VPC エンドポイントのセキュリティグループで 443 が許可されていないことが考えられます。VPN を使う場合は接続してください。"
    }
    REFUSED "GK-NET-013" Remote {
        "{hosts} refuses the connection" /
        "{hosts} に接続を拒否されました"
    } help {
        "The address was reached, but nothing listens there or a firewall rejects it: a wrong address, or a local agent that has stopped." /
        "アドレスには届きましたが、待ち受けがないか、ファイアウォールに拒否されました。アドレスの誤り、またはローカルのエージェントの停止が考えられます。"
    }
    PROHIBITED "GK-NET-014" Remote {
        "a rule forbids this machine to connect to {hosts}" /
        "この端末から {hosts} への接続がルールで禁止されています"
    } help {
        "The operating system itself refuses the connection: a local firewall, a security agent, or a route that prohibits it." /
        "OS 自体が接続を禁止しています。ローカルのファイアウォール、セキュリティエージェント、または禁止経路が原因です。"
    }
    UNREACHABLE "GK-NET-015" Remote {
        "there is no route to {hosts}, or a router forbids it" /
        "{hosts} への経路がないか、途中のルーターで禁止されています"
    } help {
        "A router on the route answered that it can't be reached. Routes to the VPC (VPN, Direct Connect) or a filter have to be fixed by the network team." /
        "途中の機器から到達不能と返されました。VPC への経路（VPN、Direct Connect）またはフィルターの修正が必要です。"
    }
    BROKEN_V6 "GK-NET-016" Remote {
        "IPv6 is broken on the route to {hosts}" /
        "{hosts} への IPv6 が不通です"
    } help {
        "This machine has a route for IPv6, but gets no answer over it, or hears late that there is none. IPv4 works. Claude Code tries both side by side; genkan and other programs that try one after the other wait at each connection. Either fix IPv6, or disable it on this network. An address that takes connections and then says nothing to TLS is worse: Claude Code stays with it." /
        "この端末には IPv6 の経路がありますが、応答がないか、到達不能の通知が遅れて届きます。IPv4 は使えます。Claude Code は両方を並行して試しますが、genkan など順番に試すプログラムでは接続のたびに待ち時間が生じます。IPv6 を復旧するか、このネットワークで無効にしてください。接続を受け付けた後、TLS に応答しないアドレスでは、Claude Code はそのまま待ち続けます。"
    }
    BROKEN_ADDRESS "GK-NET-017" Remote {
        "some addresses of {hosts} don't answer" /
        "{hosts} の一部のアドレスが応答しません"
    } help {
        "The others work, so calls succeed, but some have to wait, and those to one that takes connections and then says nothing to TLS wait in vain: Claude Code tries no other. Behind a VPC endpoint this is usually one zone's security group or route." /
        "ほかのアドレスは使えるため、時々待たされます。接続を受け付けた後、TLS に応答しないアドレスの場合、Claude Code は別のアドレスを試しません。VPC エンドポイントでは、特定のゾーンのセキュリティグループや経路が原因であることが多いです。"
    }
    HANDSHAKE "GK-NET-018" Remote {
        "the TLS handshake with {hosts} fails" /
        "{hosts} との暗号化接続を確立できません"
    } help {
        "The connection opens, but the TLS handshake is cut off or gets no answer: a filter that reads host names, or a service that doesn't use TLS." /
        "接続は開きますが、TLS ハンドシェイクが途中で切断されるか、応答がありません。ホスト名を見るフィルター、または TLS 以外のサービスが原因です。"
    }
    CLIENT_CERTIFICATE "GK-NET-019" Remote {
        "{hosts} wants a client certificate" /
        "{hosts} がクライアント証明書を求めています"
    } help {
        "Name certificate and key in the profile: `network.client_cert` and `network.client_key`; Claude Code shows them to a proxy that is named by https:// as well. If they are set already, the other side doesn't accept them." /
        "プロファイルの `network.client_cert` と `network.client_key` を指定してください（https:// で指定したプロキシにも提示されます）。指定済みの場合は、相手側に受け付けられていません。"
    }
    WRONG_DATE "GK-NET-103" Problem {
        "this machine's date is wrong: {now}" /
        "この端末の日時が正しくありません: {now}"
    } help {
        "By this clock no certificate is valid, so every connection with TLS fails, and no sign-in lasts. Set date and time, and turn automatic synchronisation on; the certificates are all right." /
        "この時計ではどの証明書も有効期間外になるため、TLS の接続がすべて失敗し、サインインも続きません。日時を合わせ、自動同期を有効にしてください。証明書に問題はありません。"
    }
    EXPIRED "GK-NET-020" Remote {
        "the certificate of {hosts} isn't valid at this time" /
        "{hosts} の証明書は、現在の時刻では有効ではありません"
    } help {
        "It has expired, or isn't valid yet by this machine's clock. If the clock is right, its issuer has to renew it." /
        "期限切れか、この端末の時計より後に有効になる証明書です。時計が正しければ、発行元による更新が必要です。"
    }
    ROOT_ENDED "GK-NET-097" Remote {
        "the authority's certificate behind {hosts} has expired" /
        "{hosts} の証明書を発行した認証局の証明書が、有効期限切れです"
    } help {
        "Claude Code refuses certificates of an authority whose own certificate has expired, even if they are still valid themselves (“certificate has expired”). The authority's owner has to renew it and distribute the new one to every machine." /
        "証明書自体が有効でも、認証局が期限切れの場合、Claude Code は拒否します（certificate has expired）。認証局の所有者が更新し、各端末に配布する必要があります。"
    }
    ROOT_MISSING "GK-NET-098" Remote {
        "the CA files have the issuer of {hosts}, but not its root" /
        "認証局のファイルに {hosts} の発行者はありますが、そのルート証明書がありません"
    } help {
        "Claude Code needs the chain up to a self-signed root; an intermediate authority in NODE_EXTRA_CA_CERTS isn't enough (UNABLE_TO_GET_ISSUER_CERT_LOCALLY). Add the root's certificate to the same file." /
        "Claude Code は自己署名のルート証明書までのチェーンを必要とし、NODE_EXTRA_CA_CERTS に中間認証局だけがあっても信頼しません（UNABLE_TO_GET_ISSUER_CERT_LOCALLY）。同じファイルにルート証明書を追加してください。"
    }
    BEYOND "GK-NET-099" Remote {
        "Claude Code can connect to {hosts} over TLS, but genkan can't, so what is behind it isn't checked" /
        "{hosts} の TLS に Claude Code は接続できますが、genkan は接続できず、その先を確認していません"
    } help {
        "Old ciphers, a certificate without alternative names, a server's own certificate in place of an authority, or a P-521 key: genkan's TLS library refuses them. `genkan doctor --with-client` has Claude Code itself connect. For a host of the sign-in, genkan needs a stronger TLS configuration." /
        "古い暗号スイート、subjectAltName のない証明書、認証局として登録されたサーバー自身の証明書、P-521 の鍵は、genkan の TLS ライブラリでは使えません。`genkan doctor --with-client` では Claude Code 自体が接続して確認します。サインインに使うホストの場合は、設定の変更が必要です。"
    }
    NO_TLS "GK-NET-100" Problem {
        "{hosts} answers with plain HTTP, not TLS" /
        "{hosts} は TLS ではなく、平文の HTTP で応答しています"
    } help {
        "The port answers a TLS handshake in plain HTTP. The address names https:// and the port of a server that speaks http:// alone, often the program's own port behind a load balancer. Use the port that has TLS; Claude Code's key and prompts must not be sent without it." /
        "TLS ハンドシェイクに平文の HTTP で応答しています。アドレスは https:// なのに、http:// だけを話すポート（多くはロードバランサーの背後にあるプログラム自体のポート）を指しています。TLS のあるポートを使ってください。キーとプロンプトを平文の通信で送ることはできません。"
    }
    OWN_NETWORK "GK-NET-101" Problem {
        "{addresses} of {hosts} is in a virtual network of this machine ({link})" /
        "{hosts} のアドレス {addresses} が、この端末の仮想ネットワーク（{link}）の範囲にあります"
    } help {
        "What is sent there goes to this machine's own containers or virtual machines and never leaves it, whatever the company's network does. Give Docker, Podman or libvirt another range (Docker: `bip` and `default-address-pools` in /etc/docker/daemon.json), then restart it." /
        "この範囲宛ての通信は、社内ネットワークの設定にかかわらず、端末内のコンテナーや仮想マシンに向かい、外に出ません。Docker、Podman、libvirt などの範囲を変更し（Docker では /etc/docker/daemon.json の `bip` と `default-address-pools`）、再起動してください。"
    }
    PAST_TUNNEL "GK-NET-110" Remote {
        "{addresses} of {hosts} don't go through the VPN ({link}), and nothing answers there" /
        "{hosts} のアドレス {addresses} への通信が VPN（{link}）を通らず、応答がありません"
    } help {
        "A nameserver inside the VPN gives these private addresses, and the VPN's routes don't cover them: the packets leave by the default route, where nobody knows them (split tunnelling). The VPN has to carry the endpoints' range as well; no firewall has to be opened for that." /
        "VPN 内のネームサーバーが返すプライベートアドレスが VPN の経路に含まれていないため、パケットは既定の経路から出ていき、その先ではアドレスが知られていません（スプリットトンネル）。VPN の経路にエンドポイントの範囲を加える必要があります。ファイアウォールの変更は要りません。"
    }
    WRONG_NAME "GK-NET-021" Remote {
        "{hosts} presents a certificate for another name" /
        "{hosts} に接続すると、別の名前の証明書が提示されます"
    } help {
        "The name resolves to a wrong server, or the server's certificate doesn't have it. If it is an alias of an AWS endpoint (`aws.endpoint_url`), use the endpoint's own name (vpce-….vpce.amazonaws.com)." /
        "名前が別のサーバーに解決されているか、サーバーの証明書にその名前が含まれていません。AWS エンドポイントの別名（`aws.endpoint_url`）の場合は、エンドポイント自身の名前（vpce-….vpce.amazonaws.com）を使ってください。"
    }
    UNTRUSTED "GK-NET-022" Remote {
        "“{issuer}”, which issued the certificate of {hosts}, isn't trusted by {who}" /
        "{hosts} の証明書を発行した「{issuer}」を {who} が信頼していません"
    } help {
        "Where the host is AWS's own, a proxy or an agent on this machine inspects TLS. Its root certificate has to be trusted: in the profile (`network.ca_bundle`), or in the system's store. Don't switch verification off." /
        "AWS のホストでこうなる場合は、プロキシやこの端末のエージェントが TLS を検査しています。そのルート証明書を、プロファイルの `network.ca_bundle` または OS の証明書ストアで信頼する必要があります。検証は無効にしないでください。"
    }
    INTERCEPTED "GK-NET-023" Done {
        "TLS to {hosts} is inspected by “{issuer}”, whose CA is trusted here" /
        "{hosts} への TLS 通信が「{issuer}」により検査されています（CA はこの端末で信頼済み）"
    } help {
        "The connection works. Prompts and answers can be read by the operator of the interception." /
        "接続はできています。検査する側は、プロンプトと応答を読むことができます。"
    }
    AUTHORITIES "GK-NET-024" Problem {
        "the file of certificates {file} can't be used ({by})" /
        "証明書ファイル {file} を使えません（{by}）"
    } help {
        "Claude Code silently ignores such a file, and then fails at TLS. Name a PEM file that exists." /
        "Claude Code はこのファイルを黙って読み飛ばし、TLS で失敗します。存在する PEM ファイルを指定してください。"
    }
    TLS_OFF "GK-NET-025" Problem {
        "NODE_TLS_REJECT_UNAUTHORIZED=0 switches Claude Code's certificate checks off" /
        "NODE_TLS_REJECT_UNAUTHORIZED=0 により、Claude Code の証明書検証が無効です"
    } help {
        "Anybody on the route could read and change prompts. Remove it, and name the company's root certificate instead (`network.ca_bundle`)." /
        "経路上の誰でもプロンプトを読み書きできます。削除し、代わりに社内のルート証明書を `network.ca_bundle` に指定してください。"
    }
    PROXY_ADDRESS "GK-NET-026" Usage {
        "{by} is not the complete address of an HTTP proxy: {value}" /
        "{by} が HTTP プロキシの完全なアドレスではありません: {value}"
    } help {
        "Without a port an http:// address means port 80, where few proxies listen. Without a scheme, in a settings file, Claude Code doesn't start with it. From the shell Claude Code takes host:port for http://host:port (2.1.332), as curl, the AWS CLI and genkan do; without a port, or with a user before it, it doesn't. Write it with its scheme, e.g. http://proxy.example.com:8080: every program knows that form." /
        "http:// で始まりポートのないアドレスはポート 80 とみなされますが、そこで待ち受けるプロキシはほとんどありません。スキームのない値が設定ファイルにある場合、Claude Code は起動しません。シェルの host:port は、Claude Code（2.1.332）も curl、AWS CLI、genkan も http://host:port とみなしますが、ポートがない値やユーザー名の付いた値は使えません。どのプログラムでも通じる http://proxy.example.com:8080 の形で、スキームから書いてください。"
    }
    PROXY_TWICE "GK-NET-027" Problem {
        "{lower} and {upper} have different values; Claude Code uses {lower}" /
        "{lower} と {upper} の値が異なります。Claude Code は {lower} を使います"
    } help {
        "Other programs may use the other one. Give both the same value." /
        "ほかのプログラムはもう一方を使うことがあります。両方を同じ値にしてください。"
    }
    NO_PROXY_FORM "GK-NET-028" Problem {
        "the two parts of Claude Code read NO_PROXY differently: {hosts}" /
        "NO_PROXY の解釈が Claude Code 内の 2 つの部分で異なります: {hosts}"
    } help {
        "Its AWS part understands only exact names and a leading dot (.amazonaws.com); `amazonaws.com`, `*.amazonaws.com` and entries with a port work only for the rest. Write a leading dot or the whole host name." /
        "AWS を呼び出す部分は、完全なホスト名と先頭のドット（.amazonaws.com）しか解釈しません。`amazonaws.com`、`*.amazonaws.com`、ポート付きの書き方が通じるのは残りの部分だけです。先頭にドットを付けるか、ホスト名全体を書いてください。"
    }
    PROXY_UNREACHED "GK-NET-029" Remote {
        "the proxy {proxy} can't be reached" /
        "プロキシ {proxy} に接続できません"
    } help {
        "Its name doesn't resolve, or nothing accepts the connection. Are you on the VPN? `genkan explain HTTPS_PROXY` shows where it is set." /
        "名前を解決できないか、接続が受け付けられません。VPN に接続していますか。設定場所は `genkan explain HTTPS_PROXY` で分かります。"
    }
    PROXY_SIGN_IN "GK-NET-030" Remote {
        "the proxy {proxy} requires a user name and password (407)" /
        "プロキシ {proxy} が認証を求めています（407）"
    } help {
        "With a user name and password (Basic) the profile can answer: `network.proxy_auth`, then `genkan proxy-auth set`. Claude Code can't answer Kerberos (Negotiate) or NTLM by itself, and neither can genkan: ask for access without a sign-in for these hosts, or for a local forwarder." /
        "ユーザー名とパスワード（Basic）であれば、プロファイルの `network.proxy_auth` と `genkan proxy-auth set` で応答できます。Kerberos（Negotiate）や NTLM には Claude Code も genkan も応答できません。これらのホスト宛てに認証不要の経路、またはローカルの中継を依頼してください。"
    }
    PROXY_REFUSED "GK-NET-031" Remote {
        "the proxy {proxy} opens no connection to {hosts}" /
        "プロキシ {proxy} が {hosts} への中継に応じません"
    } help {
        "These hosts aren't on its allow list (403), or it can't reach them itself (502 to 504; some answer 503 to what they don't allow). A program of this machine that passes requests on (Px, Cntlm) says the same of the proxy behind it: then look into that program's own configuration." /
        "許可リストにこれらのホストがないか（403）、プロキシ自身が到達できません（502～504。許可していないホストに 503 を返すものもあります）。この端末の中継プログラム（Px、Cntlm など）では、その先のプロキシについて同じことを示します。中継プログラム自身の設定を確認してください。"
    }
    PROXY_BROKEN "GK-NET-032" Remote {
        "the proxy {proxy} gives no usable answer for {hosts}" /
        "プロキシ {proxy} から {hosts} について有効な応答がありません"
    } help {
        "What listens there closes the connection or isn't an HTTP proxy: a port that speaks TLS is named by https://, and a SOCKS server can't be used. Check address and port." /
        "接続が閉じられるか、HTTP プロキシではありません。TLS で応答するポートは https:// で指定します。SOCKS サーバーは使えません。アドレスとポートを確認してください。"
    }
    BLOCK_PAGE "GK-NET-033" Remote {
        "a web page comes back in place of {hosts}" /
        "{hosts} の応答の代わりに Web ページが返されます"
    } help {
        "The device that inspects TLS answers with a page of its own, usually because the host's category is blocked. HTTP 502 or 504 means that it gets no answer from the host itself." /
        "TLS を検査する機器が独自のページを返しています。多くは、そのホストの分類が遮断されているためです。HTTP 502 または 504 は、その機器自身がホストから応答を得られないことを示します。"
    }
    SLOW "GK-NET-034" Remote {
        "the private path is slow: {phase} takes {took} ms to {hosts}" /
        "プライベート経路が遅い状態です（{phase}: {took} ms、{hosts}）"
    } help {
        "Within Japan a private path takes about 5 to 30 ms. More points to a detour: a VPN gateway outside Japan, or an overloaded link." /
        "日本国内のプライベート経路は 5～30 ms 程度です。それ以上は、海外の VPN ゲートウェイ経由や回線の混雑が考えられます。"
    }
    BASE_URL "GK-NET-035" Problem {
        "{by} doesn't have the form that Claude Code needs: {value}" /
        "{by} の書き方が Claude Code の求める形ではありません: {value}"
    } help {
        "Write https:// and no slash at the end: with one, Claude Code requests wrong paths; without TLS, prompts can be read in transit." /
        "https:// で始め、末尾にスラッシュを付けないでください。スラッシュがあると誤ったパスになり、TLS がないと途中で読まれます。"
    }
    LATE "GK-NET-036" Remote {
        "there was no time left to try {hosts}" /
        "時間内に {hosts} を確認できませんでした"
    } help {
        "Earlier steps took all of it. Run `genkan doctor --only network --timeout 60`." /
        "前の手順で時間を使い切りました。`genkan doctor --only network --timeout 60` を実行してください。"
    }
    REACHED "GK-NET-037" Done {
        "all hosts were reached ({count})" /
        "すべてのホストに到達できます（{count} 個）"
    } help {
        "Each host that is needed was reached by every route that Claude Code, the AWS tools and genkan take to it." /
        "必要な各ホストに、Claude Code、AWS のツール、genkan のそれぞれの経路で到達できました。"
    }
    NO_PROXY_SECRET "GK-NET-038" Usage {
        "{profile} uses no stored proxy credentials (`network.proxy_auth`)" /
        "{profile}: プロキシの認証情報は保存しない設定です（`network.proxy_auth`）"
    } help {
        "Only a profile with `network.proxy_auth = \"keyring\"` stores the user name and password of the company's proxy in the keyring. With `command` the profile's own command prints them, with `none` the proxy needs none." /
        "会社のプロキシのユーザー名とパスワードをキーリングに保存するのは、`network.proxy_auth = \"keyring\"` のプロファイルだけです。`command` ではプロファイルのコマンドが出力し、`none` では不要です。"
    }
    NOT_A_VALUE "GK-NET-039" Usage {
        "the input is not a proxy credential" /
        "入力された値はプロキシの認証に使えません"
    } help {
        "`genkan proxy-auth set` takes `user:password`, or the whole value of the header `Proxy-Authorization` (such as `Basic …`), in one line. Nothing was changed." /
        "`genkan proxy-auth set` には、`ユーザー名:パスワード` か、`Proxy-Authorization` ヘッダーの値全体（`Basic …` など）を 1 行で渡してください。何も変更していません。"
    }
    NO_VALUE "GK-NET-040" Person {
        "{profile}: the user name and password for the proxy {proxy} are not stored here" /
        "{profile}: プロキシ {proxy} のユーザー名とパスワードが保存されていません"
    } help {
        "The company's proxy requires a user name and password, which the profile reads from the keyring. They haven't been stored for this proxy yet, or were deleted: store them with `genkan proxy-auth set` (they are not shown)." /
        "会社のプロキシにはユーザー名とパスワードが必要で、キーリングから読み取る設定です。このプロキシ用にはまだ登録されていないか、削除されています。`genkan proxy-auth set` を実行してください（入力は表示されません）。"
    }
    PROXY_COMMAND "GK-NET-041" Problem {
        "the command that prints the proxy's credentials failed ({how}): {command}" /
        "プロキシの認証情報を出力するコマンドが失敗しました（{how}）: {command}"
    } help {
        "It is `network.proxy_auth_command` of the profile. It runs without a terminal, without your shell's variables and with a deadline of 20 seconds. Run it yourself and read its output; its standard error is not passed on, because it may hold the password." /
        "プロファイルの `network.proxy_auth_command` です。ターミナルもシェルの環境変数もない状態で、20 秒の期限付きで実行されます。自分で実行して出力を確認してください。標準エラー出力はパスワードを含み得るため表示しません。"
    }
    PROXY_COMMAND_SAID "GK-NET-042" Problem {
        "the command that prints the proxy's credentials printed none: {command}⟦ ({why})⟧" /
        "プロキシの認証情報を出力するコマンドの出力が、認証情報ではありません: {command}⟦（{why}）⟧"
    } help {
        "`network.proxy_auth_command` has to print the value of the header `Proxy-Authorization` and nothing else, in one line, with its scheme: `Basic …`. What it printed was neither stored nor shown." /
        "`network.proxy_auth_command` は、`Proxy-Authorization` ヘッダーの値だけを 1 行で、方式を付けて出力する必要があります（例: `Basic …`）。出力された内容は保存も表示もしていません。"
    }
    OTHER_PROXY "GK-NET-043" Problem {
        "no credentials: they would be sent to the proxy {other}, not to {proxy}" /
        "認証情報を渡しません: {proxy} ではなくプロキシ {other} に送られます"
    } help {
        "Claude Code sends what `genkan proxy-auth` prints to whichever proxy its settings name, even if the settings of the folder that you work in name another one. `genkan check` shows where it is set." /
        "Claude Code は、`genkan proxy-auth` の出力を、設定にあるプロキシへそのまま送ります。作業フォルダーの設定が別のプロキシを指していても同じです。場所は `genkan check` で確認できます。"
    }
    NOT_BASIC "GK-NET-044" Problem {
        "genkan itself can sign in to the proxy {proxy} only with a user name and password" /
        "genkan 自身がプロキシ {proxy} で使えるのはユーザー名とパスワードの方式だけです"
    } help {
        "The value that the profile gives has another scheme than `Basic`. Claude Code sends it as it is; genkan's own requests can't. Ask for a user name and password for the proxy, or exempt the sign-in's hosts from it (`network.no_proxy`)." /
        "プロファイルの値は `Basic` 以外の方式です。Claude Code はそのまま送りますが、genkan 自身のリクエストでは使えません。プロキシのユーザー名とパスワードを用意するか、サインイン先のホストを `network.no_proxy` に加えてください。"
    }
    AUTH_WITHOUT_PROXY "GK-NET-045" Usage {
        "{at}: `network.proxy_auth` needs the proxy that it is for: `network.proxy`" /
        "{at}: `network.proxy_auth` には対象のプロキシ（`network.proxy`）が必要です"
    } help {
        "The user name and password belong to one proxy, and are sent to no other. So the profile has to name it; a proxy set in the shell may not be the company's." /
        "ユーザー名とパスワードは特定のプロキシのもので、ほかには送りません。そのためプロファイルにプロキシを指定してください。シェルの設定にあるプロキシが会社のものとは限りません。"
    }
    NO_PROXY_ENTRY "GK-NET-046" Usage {
        "{at}: `{value}` in `network.no_proxy` is read differently by the two parts of Claude Code" /
        "{at}: `network.no_proxy` の `{value}` は、Claude Code の 2 つの部分で解釈が異なります"
    } help {
        "Two parts of Claude Code read this list. Both understand the exact name of a host, and a domain with a leading dot (`.acme.example`); `*.acme.example`, a domain without its dot, a domain with a port and a range of addresses work in one of them at most." /
        "Claude Code にはこの一覧を読む部分が 2 つあります。どちらも解釈できるのは、ホスト名そのものと、先頭にドットを付けたドメイン（`.acme.example`）だけです。`*.acme.example`、ドットのないドメイン、ポート付きのドメイン、アドレス範囲は、多くとも一方にしか通じません。"
    }
    CERT_FILE "GK-NET-047" Problem {
        "the client certificate can't be used: {file}" /
        "クライアント証明書を使用できません: {file}"
    } help {
        "The profile names a certificate and its key (`network.client_cert`, `network.client_key`), each a PEM file on this machine. If one of them is missing or unreadable, Claude Code connects without a certificate and is rejected." /
        "プロファイルの `network.client_cert` と `network.client_key` は、この端末にある PEM ファイルを指します。どちらかがないか読めない場合、Claude Code は証明書なしで接続し、拒否されます。"
    }
    CERT_PAIR "GK-NET-048" Problem {
        "{key} is not the key of the certificate {file}" /
        "{key} は証明書 {file} の鍵ではありません"
    } help {
        "A certificate and its key are issued together. Often only one of the two files was replaced at a renewal. Put the pair from the same issue in place." /
        "証明書と鍵は組で発行されます。更新の際に片方だけ差し替えられていることがよくあります。同じ発行分の 2 つを置いてください。"
    }
    KEY_OPEN "GK-NET-049" Problem {
        "others on this machine can read the key {file}" /
        "鍵 {file} をこの端末のほかのユーザーが読み取れます"
    } help {
        "Whoever has the key can impersonate you. Remove the permission: `chmod 600`; if others had access for a long time, ask for a new certificate." /
        "鍵を持つ人は本人になりすませます。`chmod 600` で権限を外してください。長く読める状態だった場合は、新しい証明書を依頼してください。"
    }
    CERT_ENDED "GK-NET-050" Problem {
        "the client certificate {file} expired on {day}" /
        "クライアント証明書 {file} の有効期限が {day} に切れました"
    } help {
        "The other side refuses it, and Claude Code says only that it can't connect. Ask its issuer for a new one. If the day looks wrong, check this machine's clock." /
        "接続先に拒否されますが、Claude Code には接続できないとしか表示されません。発行元に新しい証明書を依頼してください。日付がおかしいときは、この端末の時計を確認してください。"
    }
    CERT_ENDS "GK-NET-051" Problem {
        "the client certificate {file} expires on {day}, in {days} days" /
        "クライアント証明書 {file} の有効期限は {day} です（あと {days} 日）"
    } help {
        "From that day on, hosts that require the certificate refuse connections. Ask its issuer for a new one now." /
        "その日以降、証明書を求める接続先には接続できません。早めに発行元へ更新を依頼してください。"
    }
    VALUE_REFUSED "GK-NET-052" Person {
        "the proxy {proxy} doesn't accept the user name and password that genkan has for it (407)" /
        "プロキシ {proxy} が、登録されているユーザー名とパスワードを受け付けません（407）"
    } help {
        "They were mistyped or have changed. Store the current ones: `genkan proxy-auth set`; if a command of the profile prints them (`network.proxy_auth_command`), correct its output. Many companies lock an account after a few wrong passwords, so genkan sends a refused one at most once in ten minutes, except when you run `genkan doctor` or `genkan login`." /
        "入力の誤りか、パスワードの変更が原因です。現在有効なものを `genkan proxy-auth set` で登録してください。プロファイルのコマンド（`network.proxy_auth_command`）が出力する場合は、その出力を直してください。数回の誤りでアカウントがロックされる会社が多いため、拒否されたものが自動で再び送られるのは多くても 10 分に 1 回です（`genkan doctor` と `genkan login` の実行時を除く）。"
    }
    OPEN_VALUE "GK-NET-054" Problem {
        "others may have read the user name and password for the proxy: {file}" /
        "プロキシのユーザー名とパスワードが他人に読まれた可能性があります: {file}"
    } help {
        "They are used only while the file is yours, is not a link, and nobody else may read it (mode 0600). This one is not, so the password has to be considered leaked: change it, then store the new one with `genkan proxy-auth set --file`, which replaces the file." /
        "本人が所有し、リンクではなく、本人しか読めない（モード 0600）ファイルの場合にだけ使います。このファイルはそうではないため、パスワードは漏れたものとして扱います。パスワードを変更し、新しいものを `genkan proxy-auth set --file` で保存してください（ファイルは置き換えられます）。"
    }
    OVERSIZED "GK-NET-060" Remote {
        "full-size packets to or from {hosts} are lost in transit (MTU)" /
        "{hosts} との通信で、大きなパケットが途中で失われています（MTU）"
    } help {
        "Small packets pass, so names, connections and short questions work, but Claude Code's prompts hang. Usually a VPN or a tunnel carries less than the link's MTU, and the message that says so (ICMP “fragmentation needed”) is filtered. Whoever runs the VPN or the network has to lower the MTU, clamp the MSS, or let that message through." /
        "小さなパケットは通るため、名前解決や接続、短い応答は成功しますが、Claude Code のプロンプトでは停止します。多くの場合、VPN やトンネルで送れる大きさが回線の値より小さく、それを知らせる ICMP（fragmentation needed）がフィルターされています。VPN またはネットワークの管理者による、MTU の引き下げ、MSS クランプ、または ICMP の許可が必要です。"
    }
    FILTERED "GK-NET-061" Remote {
        "a filter closes TLS to {hosts} because of the host's name" /
        "{hosts} への TLS 接続が、ホスト名によりフィルターで切断されています"
    } help {
        "The address answers a TLS handshake that names another host, or none, but closes or ignores the one that names this host. A firewall or web filter on the route reads the name (SNI) and blocks it." /
        "同じアドレスでも、別のホスト名（または名前なし）の TLS ハンドシェイクには応答があり、このホスト名のときだけ切断されるか応答がありません。途中のファイアウォールまたは Web フィルターが名前（SNI）を見て遮断しています。"
    }
    PROXY_TLS "GK-NET-062" Remote {
        "the proxy {proxy} opens the tunnel to {hosts}, but the TLS handshake in it fails" /
        "プロキシ {proxy} は {hosts} へのトンネルを開きますが、その中で TLS を確立できません"
    } help {
        "The proxy accepts the connection (CONNECT) and answers 200, but the traffic in the tunnel is cut off or gets no answer: by its TLS inspection, by its host name filter, or because it can't reach the host itself." /
        "プロキシは接続（CONNECT）を受け付けて 200 を返しますが、その中の通信が切断されるか、応答がありません。TLS 検査、ホスト名のフィルター、またはプロキシ自身が到達できないことが原因です。"
    }
    LARGE_LOST "GK-NET-063" Remote {
        "requests as large as Claude Code's get no answer from {host}; small ones do" /
        "{host} は、小さなリクエストには応答しますが、Claude Code と同じ大きさのリクエストには応答しません"
    } help {
        "The same request was sent twice to the same model: in 300 bytes, which was answered, and in 128 KB, as large as a prompt, which wasn't. A proxy, an inspection device or a link on the route drops or holds back large requests." /
        "同じモデルに同じ内容を 2 回（300 バイトと、プロンプトと同じ大きさの 128 KB）送り、小さい方だけに応答がありました。途中のプロキシ、検査機器、または回線が、大きなリクエストを失うか止めています。"
    }
    LARGE_REFUSED "GK-NET-064" Remote {
        "requests as large as Claude Code's are refused on the route to {host}" /
        "{host} 宛ての、Claude Code と同じ大きさのリクエストが拒否されます"
    } help {
        "The same request was sent twice to the same model: in 300 bytes, which was answered, and in 128 KB, as large as a prompt, which was refused. A proxy, a gateway or a web application firewall limits the size of requests (nginx: `client_max_body_size`). Claude Code's requests can grow to several megabytes." /
        "同じモデルに同じ内容を 2 回（300 バイトと、プロンプトと同じ大きさの 128 KB）送り、大きい方だけが拒否されました。プロキシ、ゲートウェイ、または WAF がリクエストの大きさを制限しています（nginx では `client_max_body_size`）。Claude Code のリクエストは数 MB になることがあります。"
    }
    LARGE_LATER "GK-NET-115" Problem {
        "requests of 128 KB are refused on the route to {host}: a session's first ones pass, longer ones won't" /
        "{host} 宛ての 128 KB のリクエストが拒否されます。セッションの最初のリクエストは通りますが、会話が長くなると拒否されます"
    } help {
        "A request as large as Claude Code's first one in an empty folder (48 to 127 KB, by the model and whether tools are left to be looked up) was answered, and one of 128 KB to the same model was refused. A proxy, a gateway or a web application firewall limits the size of requests (nginx: `client_max_body_size`). Claude Code sends the whole conversation each time, so a long prompt, a file or a few turns are refused (“Request too large”); requests can grow to several megabytes." /
        "空のフォルダーでの Claude Code の最初のリクエストと同じ大きさ（モデルと、ツールを後から検索するかどうかにより、約 48～127 KB）には応答がありましたが、同じモデルへの 128 KB のリクエストは拒否されました。プロキシ、ゲートウェイ、または WAF がリクエストの大きさを制限しています（nginx では `client_max_body_size`）。Claude Code は毎回会話全体を送るため、長いプロンプト、ファイル、数回のやり取りで拒否されます（「Request too large」）。リクエストは数 MB になることがあります。"
    }
    LARGE_BEHIND "GK-NET-113" Remote {
        "a session's first request doesn't get through the gateway {host}: in it or behind it, less than {size} KB are let through" /
        "セッションの最初のリクエストがゲートウェイ {host} を通りません（ゲートウェイ内またはその先の上限が {size} KB 未満です）"
    } help {
        "Requests of 128 KB to the same model pass where nearly all of it is white space outside the JSON's strings, and one as large as Claude Code's first request with the model that a session starts with (48 to 127 KB) is stopped where its blanks stand inside a string. A gateway that reads the JSON and writes it anew (LiteLLM, claude-code-router, MLflow) passes only the second one on as large as it is. So the limit stands behind that: a proxy or web application firewall between the gateway and the provider, or the gateway's own server for the model (nginx: `client_max_body_size`). Claude Code's requests can grow to several megabytes; it says “Request too large (max 32MB)”, and neither /compact nor a smaller file helps." /
        "同じモデルへの 128 KB のリクエストは、ほとんどが JSON の文字列の外の空白であれば通り、Claude Code の最初のリクエストと同じ大きさ（セッション開始時のモデルにより 48～127 KB）で、空白を文字列の中に置いたものは止められます。JSON を読み取って書き直すゲートウェイ（LiteLLM、claude-code-router、MLflow）がそのままの大きさで先へ渡すのは、後者だけです。上限はその先にあります: ゲートウェイとプロバイダーの間のプロキシや WAF、またはゲートウェイのモデル用のサーバー（nginx では `client_max_body_size`）。Claude Code のリクエストは数 MB になることがあります。Claude Code は「Request too large (max 32MB)」と表示しますが、/compact やファイルを小さくすることでは直りません。"
    }
    FIRST_REFUSED "GK-NET-116" Remote {
        "Claude Code's first request, of one word in an empty session, is refused for its size on the way to {host}" /
        "空のセッションで 1 語だけを送った Claude Code の最初のリクエストが、{host} への経路で大きさを理由に拒否されます"
    } help {
        "Claude Code was started with one word, in an empty folder. Its first request has about 48 to 127 KB, and a limit on the way is lower: of a proxy or web application firewall, of the gateway, or behind it. No picture, file or long conversation is at fault, and /compact, /clear and /rewind change nothing. Requests can grow to several megabytes, so the limit has to be 32 MB." /
        "Claude Code を空のフォルダーで、1 語だけを渡して起動しました。最初のリクエストは約 48～127 KB で、経路上の上限（プロキシ、WAF、ゲートウェイ、またはその先）がそれより小さく設定されています。画像、ファイル、長い会話が原因ではなく、/compact、/clear、/rewind では直りません。リクエストは数 MB になることがあるため、上限は 32 MB にする必要があります。"
    }
    LARGE_UNTOLD "GK-NET-065" Done {
        "{host} refuses a large request of white space, so it isn't known whether prompts pass" /
        "{host} が空白で大きくしたリクエストを拒否したため、プロンプトが通るかは確認できていません"
    } help {
        "The smallest request was answered. The large one, 128 KB of which nearly all is white space outside the JSON's strings, was refused with the service's own error. Real prompts aren't white space, so neither this machine nor the route is at fault." /
        "最小のリクエストには応答がありました。JSON の文字列の外の空白で 128 KB にしたリクエストは、サービス自身のエラーで拒否されました。実際のプロンプトは空白ではないため、この端末や経路の問題ではありません。"
    }
    LARGE_LIMITED "GK-NET-106" Remote {
        "{host} itself refuses requests as large as Claude Code's; small ones are answered" /
        "{host} 自身が、Claude Code と同じ大きさのリクエストを拒否します（小さなリクエストには応答します）"
    } help {
        "The same request was sent to the same model in 300 bytes, which was answered, and in 128 KB, as large as a prompt, which was refused each time with the service's own error. A limit there is too low for a single request of Claude Code: tokens per minute (of a deployment, a key, a model group), or the seconds that the gateway waits for the model. Waiting changes nothing, nor does API_TIMEOUT_MS." /
        "同じモデルに同じ内容を 2 回（300 バイトと、プロンプトと同じ大きさの 128 KB）送り、小さい方には応答があり、大きい方は毎回サービス自身のエラーで拒否されました。そこでの制限値が、Claude Code のリクエスト 1 つ分にも足りません: 1 分あたりのトークン数（デプロイ、キー、モデルグループの上限）、またはゲートウェイがモデルを待つ秒数です。待っても、API_TIMEOUT_MS を変えても直りません。"
    }
    WORDS_STOPPED "GK-NET-102" Remote {
        "requests with words of Claude Code's prompts are stopped on the route to {host}" /
        "{host} 宛ての、Claude Code のプロンプトに含まれる語を持つリクエストが止められます"
    } help {
        "The same request was sent to the same model in 128 KB, once filled with white space, which was answered, and once with words that each of Claude Code's own prompts holds (its tools, its commands, what its rules on security speak of), which wasn't. Data loss prevention, a web application firewall or intrusion prevention on the route inspects what is sent." /
        "同じモデルに同じ内容を 128 KB で 2 回送りました。空白だけのものには応答がありましたが、Claude Code のプロンプトに必ず含まれる語（ツール名、コマンド、セキュリティに関する記述など）を加えたものには応答がありませんでした。途中の DLP、WAF、または IPS が内容を検査しています。"
    }
    PAST_PROXY "GK-NET-066" Problem {
        "NO_PROXY exempts {hosts} from the proxy {proxy}, but they are reached only through it" /
        "NO_PROXY により {hosts} がプロキシ {proxy} を経由しませんが、プロキシ経由でしか到達できません"
    } help {
        "Both routes were tried: the direct one fails, the one through the proxy works. An exception such as `.amazonaws.com` is right where these hosts are on a private path, and wrong here." /
        "両方の経路を確認しました。直接の接続は失敗し、プロキシ経由では到達できます。`.amazonaws.com` のような例外は、これらのホストがプライベート経路にある場合にのみ適切です。"
    }
    PROXY_WANTED "GK-NET-067" Remote {
        "{hosts} can't be reached directly: a proxy is probably required, and none is set" /
        "{hosts} に直接到達できません。プロキシが必要と思われますが、設定されていません"
    } help {
        "Claude Code reads `HTTPS_PROXY`, or what the profile says (`network.proxy`); it doesn't read PAC files or the system's own settings, which browsers use. So pages open in the browser, but Claude Code can't connect." /
        "Claude Code が読むのは `HTTPS_PROXY` とプロファイルの `network.proxy` だけで、ブラウザーが使う PAC ファイルや OS の設定は読みません。そのため、ブラウザーは使えても Claude Code は接続できません。"
    }
    TERMINAL_PROXY "GK-NET-114" Problem {
        "{place} sets {name} to {proxy}, which can't be reached: Claude Code in a new terminal uses it" /
        "{place} が {name} に設定しているプロキシ {proxy} に接続できません。新しいターミナルの Claude Code はこれを使います"
    } help {
        "This process was started without the variable, so everything else here was checked without that proxy. A terminal reads its start files when it opens." /
        "このプロセスにはこの変数がないため、ほかの項目はこのプロキシを使わずに確認しました。ターミナルは、開いたときに起動ファイルを読み込みます。"
    }
    SEALED_KEY "GK-NET-053" Usage {
        "{at}: the key {value} has a passphrase, which Claude Code can only read from a variable" /
        "{at}: 鍵 {value} はパスフレーズ付きですが、Claude Code はパスフレーズを環境変数からしか読めません"
    } help {
        "A variable with the passphrase would be a secret in plain text, in a file or in the environment of every program, so genkan doesn't write it. Put a key without a passphrase in a file that only you can read: `openssl pkey -in key.pem -out new.pem`, then `chmod 600 new.pem`." /
        "パスフレーズを環境変数に置くと、ファイルやシェルに機密情報が平文で残るため、genkan は書き込みません。本人だけが読めるファイルに、パスフレーズなしの鍵を置いてください: `openssl pkey -in key.pem -out new.pem`、続いて `chmod 600 new.pem`。"
    }
    OFFLINE "GK-NET-080" Remote {
        "this machine is offline" /
        "この端末はオフラインです"
    } help {
        "No network interface of this machine is connected: Wi-Fi is off, the cable is unplugged, or a VPN has removed the network. All other failures follow from this." /
        "この端末のどのネットワークインターフェイスからも外に出られません。Wi-Fi がオフ、ケーブルが抜けている、または VPN によりネットワークが失われています。ほかの失敗はその結果です。"
    }
    NO_NAMESERVER "GK-NET-081" Remote {
        "this machine has no nameserver: {file} {what}" /
        "この端末からネームサーバーを使えません（{file}: {what}）"
    } help {
        "The network or the VPN usually writes nameservers there. A VPN that ended without cleaning up leaves the file empty; so does stopping a resolver that manages the file." /
        "通常はネットワークや VPN がこのファイルに書き込みます。VPN が異常終了した場合や、このファイルを管理するリゾルバーを止めた場合に空になります。"
    }
    STUB_DOWN "GK-NET-082" Remote {
        "the resolver of this machine isn't running: nothing listens on {servers}" /
        "この端末のリゾルバーが動いていません（{servers} で待ち受けなし）"
    } help {
        "Names are looked up through a program on this machine (systemd-resolved, dnsmasq, an agent of a VPN or filter), which has stopped. No nameserver of the network was asked." /
        "名前の問い合わせ先はこの端末のプログラム（systemd-resolved、dnsmasq、VPN やフィルターのエージェント）ですが、停止しています。ネットワークのネームサーバーには問い合わせていません。"
    }
    STUB_FAILS "GK-NET-083" Remote {
        "the resolver of this machine ({servers}) gives no addresses" /
        "この端末のリゾルバー（{servers}）がアドレスを返しません"
    } help {
        "Names are looked up through a program on this machine, which asks other nameservers. Either it fails itself, or the nameservers that it asks don't answer: `resolvectl status` names them where it is systemd-resolved." /
        "名前の問い合わせ先はこの端末のプログラムで、そこからさらに別のネームサーバーに問い合わせます。プログラム自体の失敗か、その問い合わせ先の無応答です。systemd-resolved の場合は `resolvectl status` で問い合わせ先が分かります。"
    }
    SLOW_NAMES "GK-NET-084" Remote {
        "name resolution is slow: {took} ms for {host}" /
        "名前解決に時間がかかっています（{host} で {took} ms）"
    } help {
        "Everything works, but each new connection has to wait. The cause is a distant nameserver, one behind a forwarder that doesn't answer, or packet loss." /
        "動作はしますが、新しい接続のたびに待たされます。遠方のネームサーバー、応答しない転送先、またはパケットの損失が原因です。"
    }
    LOSS "GK-NET-085" Remote {
        "packets are lost in transit: {again} of {tried} connections had to wait for a retransmission" /
        "経路でパケットが失われています（{tried} 接続のうち {again} 件で再送待ち）"
    } help {
        "Every lost packet costs a second while connecting, and models' answers stall or are cut off. The cause is weak Wi-Fi, or an overloaded line or VPN gateway." /
        "接続時は 1 パケットの損失で 1 秒待たされ、モデルの応答も途切れ途切れになるか切断されます。電波の弱い Wi-Fi、回線や VPN ゲートウェイの混雑が原因です。"
    }
    SELF_SIGNED "GK-NET-086" Remote {
        "{hosts} presents a self-signed certificate" /
        "{hosts} の証明書は自己署名です"
    } help {
        "A self-signed certificate comes from a device or a test server, not from TLS inspection, which signs with an authority. The name resolves to a wrong server, or its operator hasn't installed a certificate." /
        "自己署名証明書は、機器やテスト用サーバーの初期証明書です（TLS の検査では認証局が署名します）。名前が誤ったサーバーに解決されているか、運用者が証明書を設置していません。"
    }
    INCOMPLETE "GK-NET-087" Remote {
        "{hosts} doesn't send the certificate of its issuer “{issuer}”" /
        "{hosts} が発行者「{issuer}」の証明書を送っていません"
    } help {
        "The root of the same organisation is trusted here, but the server has to send every certificate between it and its own. Browsers fetch or remember it; Claude Code doesn't. Whoever runs the server, or the proxy that shows this certificate, has to send the whole chain." /
        "同じ組織のルート証明書はこの端末で信頼済みですが、その間の中間証明書はサーバーが送る必要があります。ブラウザーは取得や記憶で補いますが、Claude Code は補いません。サーバー（またはこの証明書を提示するプロキシ）の運用者が、チェーン全体を送るように設定する必要があります。"
    }
    NO_NAT64 "GK-NET-088" Remote {
        "this machine has only IPv6, and only IPv4 addresses exist for {hosts}" /
        "この端末は IPv6 のみですが、{hosts} には IPv4 アドレスしかありません"
    } help {
        "An IPv6-only network needs DNS64 and NAT64, which translate. They are missing here, or the nameserver in use isn't the one that translates." /
        "IPv6 だけのネットワークでは、変換のために DNS64 と NAT64 が必要です。それがないか、変換しないネームサーバーが使われています。"
    }
    TLS_13_CUT "GK-NET-089" Remote {
        "TLS 1.3 to {hosts} is cut off; TLS 1.2 gets through" /
        "{hosts} への TLS 1.3 が切断されます（TLS 1.2 は通ります）"
    } help {
        "A filter or proxy on the route closes connections that offer TLS 1.3. Claude Code offers it." /
        "経路上のフィルターやプロキシが、TLS 1.3 を提示する接続を切断しています。Claude Code は TLS 1.3 を提示します。"
    }
    SLOW_PROXY "GK-NET-090" Remote {
        "the proxy {proxy} is slow to open a tunnel: {took} ms" /
        "プロキシ {proxy} がトンネルを開くまでに {took} ms かかっています"
    } help {
        "Everything gets through, but each new connection has to wait. The cause is a proxy under load, one that asks a slow sign-in or filter service for each connection, or one whose nameserver is slow." /
        "通信はできますが、新しい接続のたびに待たされます。プロキシの過負荷、接続ごとに問い合わせる認証・フィルターサービスの遅延、プロキシが使うネームサーバーの遅延が原因です。"
    }
    PROXY_IN_PART "GK-NET-091" Problem {
        "the proxy of {name} is used only for requests to models: {hosts} can't be reached directly" /
        "{name} のプロキシはモデルへのリクエストにしか使われません。{hosts} には直接到達できません"
    } help {
        "Claude Code's own requests follow each of HTTPS_PROXY, HTTP_PROXY and ALL_PROXY; its AWS SDK (sign-in, STS, control plane) doesn't read ALL_PROXY, and Google's library, which asks for tokens, doesn't read HTTP_PROXY. Set HTTPS_PROXY." /
        "Claude Code 自身の通信は HTTPS_PROXY、HTTP_PROXY、ALL_PROXY のいずれにも従いますが、AWS SDK（サインイン、STS、コントロールプレーン）は ALL_PROXY を読まず、トークンを取得する Google のライブラリは HTTP_PROXY を読みません。HTTPS_PROXY を設定してください。"
    }
    REDIRECTED "GK-NET-092" Remote {
        "something on the route answers the requests to the models with a redirect to {to}" /
        "経路上の機器が、モデルへのリクエストに {to} へのリダイレクトを返します"
    } help {
        "The service never redirects a request to another host. A web filter with a page to click through, or the network's sign-in, does: a person can get past it in the browser, a program can't." /
        "サービス自身がリクエストを別のホストへリダイレクトすることはありません。確認ページを表示する Web フィルターや、ネットワークのサインインによるものです。ブラウザーでは先に進めても、プログラムは操作できません。"
    }
    PROXY_FILE "GK-NET-093" Problem {
        "{by} names a file on a web server, not a proxy: {value}" /
        "{by} の値はプロキシではなく、Web サーバー上のファイルです: {value}"
    } help {
        "Claude Code doesn't read PAC files (proxy.pac, wpad.dat), which tell browsers which proxy to use. Open the file, take the proxy that it names for https (`PROXY host:port`), and write it as http://host:port." /
        "Claude Code は、ブラウザーにプロキシを指示する PAC ファイル（proxy.pac、wpad.dat）を読みません。ファイルを開き、https に対して指定されているプロキシ（`PROXY host:port`）を http://host:port の形で書いてください。"
    }
    WIDE_ZONE "GK-NET-094" Remote {
        "DNS resolves {hosts} to the server of {other}" /
        "DNS が {hosts} を {other} のサーバーに解決しています"
    } help {
        "These names have the address of another host, whose certificate is presented there. Usually a private zone or a wildcard record covers more than the one name that it was created for. Make it a zone of that exact name, so that all other names resolve as before." /
        "これらの名前が別のホストのアドレスに解決され、そこではそのホストの証明書が提示されます。多くは、1 つの名前のために作成したプライベートゾーンやワイルドカードのレコードが、ほかの名前まで対象にしています。その名前だけのゾーンにすれば、ほかの名前は元どおり解決されます。"
    }
    ALIAS "GK-NET-095" Remote {
        "a CNAME points {hosts} to {alias}, {what}" /
        "{hosts} は CNAME で {alias} に向けられていますが、{what}"
    } help {
        "DNS points this name to another one. If that one doesn't exist, the record is a leftover, for example of an endpoint that was deleted or recreated. If it is a server with another certificate, a DNS filter redirects blocked names to its page, or somebody entered a record of their own." /
        "DNS はこの名前を別の名前に向けています。向き先の名前が存在しない場合は、削除または再作成されたエンドポイントなどのレコードが残っています。向き先が別の証明書を提示する場合は、DNS フィルターがブロックページに誘導しているか、独自のレコードが登録されています。"
    }
    STALE_ADDRESS "GK-NET-096" Remote {
        "one of the addresses of {hosts}, {address}, belongs to another server" /
        "{hosts} のアドレスのうち {address} は別のサーバーのものです"
    } help {
        "DNS gives several addresses; one presents a certificate for another name, the others are right. Claude Code uses the first one that accepts a connection, and tries no other if its certificate is wrong. Usually the record of an earlier server is left over." /
        "DNS が返す複数のアドレスのうち、1 つだけが別の名前の証明書を提示します。Claude Code は最初に接続できたアドレスを使い、証明書が正しくなくても別のアドレスを試しません。多くは、以前のサーバーのレコードが残っています。"
    }
    PASSWORD_REFUSED "GK-NET-105" Person {
        "the proxy {proxy} doesn't accept the user name and password in its address (407)" /
        "プロキシ {proxy} が、アドレスに含まれるユーザー名とパスワードを受け付けません（407）"
    } help {
        "They were mistyped or have changed, often with the password that you sign in to your computer with. Many companies lock an account after a few wrong passwords, and every program that reads this address sends it: correct it before you start Claude Code again. In an address, special characters are written as %XX (@ is %40, # is %23, : is %3A). `network.proxy` and `network.proxy_auth` of the profile keep it out of files and variables." /
        "入力の誤りか、パスワードの変更（PC へのサインインのパスワードと同時に変わることがよくあります）が原因です。数回の誤りでアカウントがロックされる会社が多く、このアドレスを読むすべてのプログラムが送信します。Claude Code を再び起動する前に直してください。アドレスの中では、記号を %XX の形で書きます（@ は %40、# は %23、: は %3A）。プロファイルの `network.proxy` と `network.proxy_auth` を使えば、ファイルや変数に書かずに済みます。"
    }
    PROXY_CERTIFICATE "GK-NET-104" Remote {
        "the certificate of the proxy {proxy} itself {what}" /
        "プロキシ {proxy} 自身の証明書{what}"
    } help {
        "A setting names the proxy with https://, so Claude Code connects to the proxy itself with TLS before it asks for a tunnel, and checks that certificate like any other: its authority (`network.ca_bundle` of the profile, or the system's store), its dates and its name. The certificates of the services behind the proxy are another matter. Don't switch verification off." /
        "プロキシの設定が https:// で始まるため、Claude Code はトンネルを求める前にプロキシ自身に TLS で接続し、その証明書もほかの証明書と同じように検証します（プロファイルの `network.ca_bundle` または OS の証明書ストアの認証局、有効期間、名前）。プロキシの先にあるサービスの証明書とは別のものです。検証は無効にしないでください。"
    }
    EDNS_REFUSED "GK-NET-107" Remote {
        "the nameservers know {hosts}, but don't answer as this system asks (EDNS, {place})" /
        "ネームサーバーは {hosts} を知っていますが、このシステムの問い合わせ方（EDNS、{place}）には応答しません"
    } help {
        "Asked plainly, the nameservers give the addresses; asked with EDNS, as the option edns0 has every program here ask, they say nothing or refuse the form. Claude Code looks names up through the system, so it gets none." /
        "通常の問い合わせにはアドレスを返しますが、edns0 の指定によりこの端末のすべてのプログラムが使う EDNS 付きの問い合わせには、応答しないか形式エラーを返します。Claude Code もシステムを通じて名前を解決するため、アドレスを得られません。"
    }
    DEAD_NAT64 "GK-NET-108" Remote {
        "{hosts} lead to translated addresses (NAT64), and nothing answers there" /
        "{hosts} は変換済みのアドレス（NAT64）に解決されますが、応答がありません"
    } help {
        "A nameserver of this network (DNS64) makes addresses of IPv6 out of those of IPv4; a gateway (NAT64) has to translate what is sent there, and doesn't. Elsewhere, on a network with IPv4, the same machine works." /
        "このネットワークのネームサーバー（DNS64）は IPv4 のアドレスから IPv6 のアドレスを作ります。そこへの通信は NAT64 のゲートウェイが変換するはずですが、機能していません。IPv4 のあるネットワークであれば、この端末からも接続できます。"
    }
    CERT_OF_V1 "GK-NET-109" Problem {
        "genkan can't show the client certificate {file} (X.509 version 1); Claude Code can" /
        "genkan はクライアント証明書 {file}（X.509 バージョン 1）を提示できません（Claude Code は提示できます）"
    } help {
        "Claude Code shows such a certificate, and servers may take it. genkan's own requests (renewals, checks of a gateway) need version 3: `openssl x509 -req` makes one where it is given extensions (-extfile)." /
        "Claude Code はこの証明書を提示でき、受け付けるサーバーもあります。genkan 自身のリクエスト（更新やゲートウェイの確認）にはバージョン 3 が必要です。`openssl x509 -req` では、拡張（-extfile）を指定するとバージョン 3 になります。"
    }
    CUT_AT_TIMES "GK-NET-112" Remote {
        "{broken} of {tried} connections to {host} were broken off; the others worked" /
        "{host} への接続 {tried} 件のうち {broken} 件が途中で切断されました（ほかは正常です）"
    } help {
        "The same connections were made several times within seconds, and only some were reset or closed, so neither a size, a TLS version nor a filter is the cause. Claude Code tries again and is answered, later; a long answer may break off. The cause is usually one of several firewalls, proxies or servers, a limit on connections, or an overloaded device." /
        "同じ接続を数秒のうちに何度か試し、一部だけが切断されました。サイズ、TLS のバージョン、フィルターが原因ではありません。Claude Code は接続し直すため応答は得られますが、遅くなり、長い応答は途切れることがあります。多くは、複数あるファイアウォール、プロキシ、サーバーのうちの 1 台、接続数の制限、または過負荷の機器が原因です。"
    }
    PROXY_DOMAIN_SIGN_IN "GK-NET-111" Remote {
        "the proxy {proxy} takes a sign-in by {ways} alone (407), which Claude Code can't answer" /
        "プロキシ {proxy} が受け付けるのは {ways} による認証だけで（407）、Claude Code は応答できません"
    } help {
        "Negotiate (Kerberos) and NTLM are answered by machines and browsers of a Windows domain, and Digest by browsers. Claude Code and genkan answer Basic alone; no user name and no password that is stored here changes that. What helps: the proxy lets these hosts through without a sign-in, another proxy of the company's for programs, or a local forwarder (px, cntlm) that signs in for them and is then named in `network.proxy`." /
        "Negotiate（Kerberos）と NTLM に応答できるのは Windows ドメインの端末やブラウザー、Digest に応答できるのはブラウザーです。Claude Code と genkan が応答できるのは Basic だけで、ユーザー名とパスワードを登録しても解消しません。これらのホストを認証なしで通すようプロキシを設定してもらうか、プログラム用の別のプロキシを使うか、代わりに認証するローカルの中継（px、cntlm など）を `network.proxy` に指定してください。"
    }
    PROXY_CROWDED "GK-NET-117" Done {
        "the proxy {proxy} refused some of several tunnels at once, and opened each of them alone" /
        "プロキシ {proxy} が、同時に要求したトンネルの一部を拒否しました（1 件ずつでは開きました）"
    } help {
        "The proxy limits how many connections one machine may have (squid: `maxconn`). This examination opens more of them at once than Claude Code does in a session, so nothing is wrong now. With subagents, several sessions or many MCP servers the limit can be met: then Claude Code says that the proxy refused the tunnel, and works on when it asks again. Whoever runs the proxy can raise the limit." /
        "プロキシが、端末あたりの接続数を制限しています（squid では `maxconn`）。この調査は Claude Code の通常のセッションより多くの接続を同時に開くため、現在の動作に問題はありません。サブエージェント、複数のセッション、多数の MCP サーバーを使うと上限に達することがあり、その場合 Claude Code はプロキシにトンネルを拒否されたと表示し、再試行で続行します。上限はプロキシの運用担当が引き上げられます。"
    }
    ANSWER_TOO_LARGE "GK-NET-118" Remote {
        "{host} answers with more than {limit} MiB" /
        "{host} の応答が {limit} MiB を超えています"
    } help {
        "No service that genkan asks answers with so much: a proxy, a filter or a gateway on the way sends a download or a stream without an end in its place. What had come is not used. Ask whoever runs it what they answer there." /
        "genkan が問い合わせるサービスの応答が、この大きさになることはありません。経路上のプロキシ、フィルター、ゲートウェイが、代わりにダウンロードや終わらないストリームを返しています。受信した内容は使用しません。その運用担当に、何を返しているか確認してください。"
    }
}
