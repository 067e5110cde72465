//! GK-NET: the way to the hosts that are needed.

crate::codes! {
    OUTSIDE "GK-NET-001" Remote {
        "you are not on the company network: {host} can't be resolved here" /
        "社内ネットワークに接続していません。{host} をここでは解決できません"
    } help {
        "The profile names a host that resolves only inside the company network (`network.inside_host`). Connect to the VPN or the office network, then run `genkan doctor` again." /
        "プロファイルの `network.inside_host` は、社内ネットワークでのみ解決できる名前です。VPN または社内ネットワークに接続してから、もう一度 `genkan doctor` を実行してください。"
    }
    NO_ROUTE "GK-NET-002" Remote {
        "this machine has no route to {hosts}" /
        "このマシンには {hosts} への経路がありません"
    } help {
        "No network is connected, or a VPN has taken the default route away. Connect and try again." /
        "ネットワークに接続していないか、VPN により既定の経路が失われています。接続してからやり直してください。"
    }
    SILENT_SERVERS "GK-NET-003" Remote {
        "no nameserver answers: {servers}" /
        "応答するネームサーバーがありません: {servers}"
    } help {
        "The nameservers that this machine was given can't be reached. Reconnect to the network or the VPN; if it stays so, the network team has to say which ones are right." /
        "このマシンに設定されたネームサーバーに到達できません。ネットワークや VPN に接続し直してください。改善しない場合は、正しいネームサーバーをネットワーク担当に確認してください。"
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
        "The nameservers know no such name. A vpce-… name may be mistyped or its endpoint gone; a network without internet names needs a forwarding rule for these hosts; a router that withholds private addresses (DNS rebinding protection) has to let amazonaws.com through." /
        "ネームサーバーにこの名前がありません。vpce-… の名前の誤り、エンドポイントの削除、または（インターネットの名前を引けないネットワークでは）転送ルールの不足が考えられます。プライベートアドレスの応答を捨てるルーター（DNS リバインディング保護）では、amazonaws.com を例外にしてください。"
    }
    SINKHOLE "GK-NET-006" Remote {
        "the name service gives a blocking address (0.0.0.0 or ::) for {hosts}" /
        "DNS が {hosts} に遮断用のアドレス（0.0.0.0 または ::）を返しています"
    } help {
        "The name resolves to 0.0.0.0 or ::, which filters answer for what they block." /
        "名前が 0.0.0.0 または :: に解決されます。フィルターが遮断対象に返すアドレスです。"
    }
    HOSTS_FILE "GK-NET-007" Problem {
        "the hosts file of this machine sets the address of {hosts}" /
        "このマシンの hosts ファイルで {hosts} のアドレスが固定されています"
    } help {
        "An entry in the hosts file goes before every nameserver, and stays when the address changes. Remove it unless somebody maintains it." /
        "hosts ファイルの行は DNS より優先され、アドレスが変わってもそのまま残ります。管理されていない行であれば削除してください。"
    }
    HIJACK "GK-NET-008" Remote {
        "the name service invents an address for {hosts}" /
        "DNS が {hosts} に実在しないアドレスを返しています"
    } help {
        "Names that don't exist resolve here too: a search domain with a wildcard, or a provider that answers everything with its own page." /
        "存在しない名前も解決されます。検索ドメインのワイルドカード、またはすべてに自社ページを返す事業者の DNS が原因です。"
    }
    PORTAL "GK-NET-009" Remote {
        "this network wants you to sign in on a page of its own first" /
        "このネットワークは、先に専用ページでのログインを求めています"
    } help {
        "A guest or hotel network leads every connection to its login page. Open any http:// page in the browser and sign in there, then connect to the VPN if you use one." /
        "来客用やホテルのネットワークでは、すべての接続がログインページに誘導されます。ブラウザーで任意の http:// のページを開いてログインし、必要であれば VPN に接続してください。"
    }
    SERVERS_DISAGREE "GK-NET-010" Remote {
        "the nameservers disagree about {host}: private by one, public by another" /
        "ネームサーバーによって {host} の応答が異なります（プライベートとパブリック）"
    } help {
        "Which address is used depends on which nameserver answers first, so the private path comes and goes. All nameservers of this machine have to forward these names alike." /
        "先に応答したネームサーバーによって使われるアドレスが変わり、プライベート経路になったりならなかったりします。すべてのネームサーバーで同じ転送設定が必要です。"
    }
    SLOW_SERVER "GK-NET-011" Remote {
        "the nameserver {server} doesn't answer, and each new name waits for it" /
        "ネームサーバー {server} が応答せず、名前解決のたびに待ち時間が生じています"
    } help {
        "Another nameserver answers in the end. Take the dead one out of the machine's network settings, or have it mended." /
        "別のネームサーバーが応答するため動作はします。応答しないものをネットワーク設定から外すか、復旧を依頼してください。"
    }
    DROPPED "GK-NET-012" Remote {
        "no answer to connections to {hosts}: a firewall probably drops them" /
        "{hosts} に接続できません。ファイアウォールで破棄されているようです"
    } help {
        "No answer at all: a firewall on the way, no route back, or the security group of a VPC endpoint that doesn't allow 443 from your network. Connect to the VPN if you use one." /
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
        "このマシンから {hosts} への接続がルールで禁止されています"
    } help {
        "The system itself says no: a local firewall, a security agent, or a route that prohibits it." /
        "OS 自体が接続を禁止しています。ローカルのファイアウォール、セキュリティエージェント、または禁止経路が原因です。"
    }
    UNREACHABLE "GK-NET-015" Remote {
        "a router knows no way to {hosts}, or forbids it" /
        "{hosts} への経路がないか、途中のルーターで禁止されています"
    } help {
        "Somebody on the way answered that it can't be reached. Routes to the VPC (VPN, Direct Connect) or a filter have to be mended by the network team." /
        "途中の機器から到達不能と返されました。VPC への経路（VPN、Direct Connect）またはフィルターの修正が必要です。"
    }
    BROKEN_V6 "GK-NET-016" Remote {
        "IPv6 is broken on the way to {hosts}; every connection first waits for it" /
        "{hosts} への IPv6 が不通で、接続のたびに待ち時間が生じています"
    } help {
        "This machine has a route for IPv6, and nothing comes back. IPv4 works. Either mend IPv6, or take it off this network." /
        "このマシンには IPv6 の経路がありますが、応答がありません。IPv4 は使えます。IPv6 を復旧するか、このネットワークで無効にしてください。"
    }
    BROKEN_ADDRESS "GK-NET-017" Remote {
        "some addresses of {hosts} don't answer" /
        "{hosts} の一部のアドレスが応答しません"
    } help {
        "The others work, so calls succeed now and then wait. Behind a VPC endpoint this is usually one zone's security group or route." /
        "他のアドレスは使えるため、時々待たされます。VPC エンドポイントでは、特定のゾーンのセキュリティグループや経路が原因であることが多いです。"
    }
    HANDSHAKE "GK-NET-018" Remote {
        "the encrypted connection to {hosts} is cut off" /
        "{hosts} との暗号化接続が途中で切断されます"
    } help {
        "A connection opens, and ends during the TLS handshake: a filter that reads host names, or something that doesn't speak TLS." /
        "接続は開きますが、TLS ハンドシェイクの途中で終わります。ホスト名を見るフィルター、または TLS 以外のサービスが原因です。"
    }
    CLIENT_CERTIFICATE "GK-NET-019" Remote {
        "{hosts} wants a client certificate" /
        "{hosts} がクライアント証明書を求めています"
    } help {
        "Name certificate and key in the profile: `network.client_cert` and `network.client_key`. Where they are named, the other side doesn't accept them." /
        "プロファイルの `network.client_cert` と `network.client_key` を指定してください。指定済みの場合は、相手側に受け付けられていません。"
    }
    EXPIRED "GK-NET-020" Remote {
        "the certificate of {hosts} is out of date" /
        "{hosts} の証明書の有効期間が正しくありません"
    } help {
        "It has ended, or begins later than this machine's clock says. If the clock is right, whoever issued the certificate has to renew it." /
        "期限切れか、このマシンの時計より後に有効になる証明書です。時計が正しければ、発行元による更新が必要です。"
    }
    WRONG_NAME "GK-NET-021" Remote {
        "what answers for {hosts} has the certificate of another name" /
        "{hosts} に接続すると、別の名前の証明書が提示されます"
    } help {
        "The name leads to a wrong machine, or an alias in `aws.endpoint_url` isn't covered by the endpoint's certificate. Use the endpoint's own name (vpce-….vpce.amazonaws.com)." /
        "名前が別のマシンに解決されているか、`aws.endpoint_url` の別名が証明書に含まれていません。エンドポイント自身の名前（vpce-….vpce.amazonaws.com）を使ってください。"
    }
    UNTRUSTED "GK-NET-022" Remote {
        "{who} doesn't trust the certificate of {hosts}, issued by “{issuer}”" /
        "{hosts} の証明書（発行者「{issuer}」）を {who} が信頼していません"
    } help {
        "Where the host is AWS's own, a proxy or an agent on this machine opens TLS. Its root certificate has to be trusted: in the profile (`network.ca_bundle`), or in the system's store. Don't switch verification off." /
        "AWS のホストでこうなる場合は、プロキシーやこのマシンのエージェントが TLS を開いています。そのルート証明書を、プロファイルの `network.ca_bundle` または OS の証明書ストアで信頼する必要があります。検証は無効にしないでください。"
    }
    INTERCEPTED "GK-NET-023" Done {
        "TLS to {hosts} is intercepted by “{issuer}”, which is trusted here" /
        "{hosts} への TLS は「{issuer}」に検査されており、信頼済みです"
    } help {
        "The connection works. Prompts and answers can be read by whoever runs the interception." /
        "接続はできています。検査する側は、プロンプトと応答を読むことができます。"
    }
    AUTHORITIES "GK-NET-024" Problem {
        "{by} names a file of certificates that can't be used: {file}" /
        "{by} に指定された証明書ファイルを使えません: {file}"
    } help {
        "The client passes over such a file in silence, and then fails in TLS. Name a PEM file that exists." /
        "クライアントはこのファイルを黙って読み飛ばし、TLS で失敗します。存在する PEM ファイルを指定してください。"
    }
    TLS_OFF "GK-NET-025" Problem {
        "NODE_TLS_REJECT_UNAUTHORIZED=0 switches the client's certificate checks off" /
        "NODE_TLS_REJECT_UNAUTHORIZED=0 により、クライアントの証明書検証が無効です"
    } help {
        "Anybody on the way could read and change prompts. Remove it, and name the company's root certificate instead (`network.ca_bundle`)." /
        "経路上の誰でもプロンプトを読み書きできます。削除し、代わりに社内のルート証明書を `network.ca_bundle` に指定してください。"
    }
    PROXY_ADDRESS "GK-NET-026" Usage {
        "{by} is no complete proxy address: {value}" /
        "{by} がプロキシーのアドレスとして不完全です: {value}"
    } help {
        "From a settings file Claude Code doesn't start with it; from the shell it makes do with host:port, genkan and other tools don't. Write it with its scheme, e.g. http://proxy.example.com:8080." /
        "設定ファイルにある場合、Claude Code は起動しません。シェルの host:port は Claude Code だけが補って解釈し、genkan や他のツールでは使えません。http://proxy.example.com:8080 のようにスキームから書いてください。"
    }
    PROXY_TWICE "GK-NET-027" Problem {
        "{lower} and {upper} name different things; the client takes {lower}" /
        "{lower} と {upper} の値が異なります。クライアントは {lower} を使います"
    } help {
        "Other programs may take the other one. Keep one value in both." /
        "他のプログラムはもう一方を使うことがあります。両方を同じ値にしてください。"
    }
    NO_PROXY_FORM "GK-NET-028" Problem {
        "NO_PROXY means different things to the two halves of the client: {hosts}" /
        "NO_PROXY の解釈がクライアント内の二つの部分で異なります: {hosts}"
    } help {
        "Its AWS part knows exact names and a leading dot (.amazonaws.com) only; `amazonaws.com`, `*.amazonaws.com` and entries with a port are known to the rest alone. Write a leading dot or the whole host name." /
        "AWS を呼び出す部分は、完全なホスト名と先頭のドット（.amazonaws.com）しか解釈しません。`amazonaws.com`、`*.amazonaws.com`、ポート付きの書き方が通じるのは残りの部分だけです。先頭にドットを付けるか、ホスト名全体を書いてください。"
    }
    PROXY_UNREACHED "GK-NET-029" Remote {
        "the proxy {proxy} can't be reached" /
        "プロキシー {proxy} に接続できません"
    } help {
        "Its name doesn't resolve, or nothing takes the connection. Are you on the VPN? `genkan explain HTTPS_PROXY` shows where it is set." /
        "名前を解決できないか、接続が受け付けられません。VPN に接続していますか。設定場所は `genkan explain HTTPS_PROXY` で分かります。"
    }
    PROXY_SIGN_IN "GK-NET-030" Remote {
        "the proxy {proxy} wants a user name and password (407)" /
        "プロキシー {proxy} が認証を求めています（407）"
    } help {
        "Claude Code can't answer Kerberos or NTLM by itself. Ask for a way without a sign-in for these hosts, or for a local forwarder." /
        "Claude Code は Kerberos や NTLM に応答できません。これらのホスト宛てに認証不要の経路、またはローカルの中継を依頼してください。"
    }
    PROXY_REFUSED "GK-NET-031" Remote {
        "the proxy {proxy} refuses the way to {hosts}" /
        "プロキシー {proxy} が {hosts} への中継を拒否しました"
    } help {
        "Its allow list lacks these hosts, or it can't reach them itself." /
        "許可リストにこれらのホストがないか、プロキシー自身が到達できません。"
    }
    PROXY_BROKEN "GK-NET-032" Remote {
        "the proxy {proxy} gives no usable answer for {hosts}" /
        "プロキシー {proxy} から {hosts} について有効な応答がありません"
    } help {
        "What listens there closes the connection or isn't an HTTP proxy. Check address and port." /
        "接続が閉じられるか、HTTP プロキシーではありません。アドレスとポートを確認してください。"
    }
    BLOCK_PAGE "GK-NET-033" Remote {
        "a page for people comes back in place of {hosts}" /
        "{hosts} の応答の代わりに Web ページが返されます"
    } help {
        "Whoever intercepts TLS answers with a page of its own, usually because the host's category is blocked." /
        "TLS を検査する機器が独自のページを返しています。多くは、そのホストの分類が遮断されているためです。"
    }
    SLOW "GK-NET-034" Remote {
        "the private way is slow: {phase} takes {took} ms to {hosts}" /
        "プライベート経路が遅い状態です（{phase}: {took} ms、{hosts}）"
    } help {
        "Within Japan a private path takes some 5 to 30 ms. More points to a detour: a VPN gateway abroad, or an overloaded link." /
        "日本国内のプライベート経路は 5〜30 ms 程度です。それ以上は、海外の VPN ゲートウェイ経由や回線の混雑が考えられます。"
    }
    BASE_URL "GK-NET-035" Problem {
        "{by} is not written as the client needs it: {value}" /
        "{by} の書き方がクライアントの求める形ではありません: {value}"
    } help {
        "Write https:// and no slash at the end: with one, the client asks wrong paths; without TLS, prompts can be read on the way." /
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
        "all {count} hosts are reached" /
        "{count} 件のホストすべてに到達できます"
    } help {
        "Each host that is needed was reached on every way that the client, the AWS tools and genkan take to it." /
        "必要な各ホストに、クライアント、AWS のツール、genkan のそれぞれの経路で到達できました。"
    }
}
