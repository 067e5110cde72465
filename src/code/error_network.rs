//! GK-ERR-020, 088 to 099 and others: the way there: names, routes, ports, connections that end.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const ROUTE: Message = Message {
    en: "This machine can't connect to these hosts (port 443): {hosts}⟦ (the message names {host})⟧ – please check name resolution (for a private endpoint, the forwarding to its private zone), the route, and that a firewall or the endpoint's security group allows 443 from our network; or tell me the proxy that these connections have to use.",
    ja: "この端末から次のホスト（ポート 443）に接続できません: {hosts}⟦（メッセージにあるホスト: {host}）⟧。名前解決（プライベートエンドポイントの場合はプライベートゾーンへの転送）、経路、およびファイアウォールやエンドポイントのセキュリティグループで社内からの 443 が許可されているかを確認していただけますか。プロキシを経由する必要がある場合は、そのアドレスを教えていただけますか。",
};

super::error_text::error_texts! {
    WSL_SWITCH "GK-ERR-579" Remote {
        "WSL doesn't reach its own name server, which is Windows' side of WSL's network: the virtual switch is cut off" /
        "WSL が自身の DNS サーバー（Windows 側の仮想スイッチ）に届きません。WSL のネットワークが切り離されています"
    } help {
        "In Windows: `wsl --shutdown`, then `wsl --update`; in .wslconfig `dnsTunneling=true` or `networkingMode=mirrored`. Another DNS server in /etc/resolv.conf takes the same way and doesn't help.\n- It persists, or only beside the VPN or endpoint protection: its firewall blocks the adapter “vEthernet (WSL)”; whoever manages this machine has to allow it." /
        "Windows で `wsl --shutdown`、続いて `wsl --update` を実行し、.wslconfig に `dnsTunneling=true` または `networkingMode=mirrored` を設定してください。/etc/resolv.conf の DNS サーバーを替えても、同じ経路を通るため解決しません。\n- 解消しない場合や、VPN・エンドポイント保護の利用中だけ起こる場合: そのファイアウォールがアダプター「vEthernet (WSL)」を遮断しています。端末管理者に許可してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"nameserver (?:172\.(?:1[6-9]|2\d|3[01])\.[\d.]{3,7}|10\.255\.255\.254)\b.{0,200}?destination host unreachable",
        ],
        examples: [
            "resolv.conf: nameserver 172.23.48.1\nping 172.23.48.1: From 172.23.62.236 icmp_seq=3 Destination Host Unreachable",
        ],
    }
    NO_NAME_SERVER "GK-ERR-513" Remote {
        "no DNS server gave this machine an answer for the host's name; in WSL, in a container and beside a VPN mostly its own DNS setting" /
        "ホスト名について、DNS サーバーから応答が得られません。WSL、コンテナー、VPN の利用中は、多くの場合その環境自身の DNS の設定が原因です"
    } help {
        "A single failure, after sleep or a change of networks: try again. Does `nslookup` of the name work, and with the VPN on and off?\n- “/etc/resolv.conf … No such file”, “No such file … /etc/resolv.conf”: the file that names the DNS server is gone, so no name resolves. WSL: `wsl --shutdown` in Windows makes it anew; with generateResolvConf=false in /etc/wsl.conf WSL makes none: take that line out, or write the file yourself: `sudo rm -f /etc/resolv.conf` (it may be a link that leads nowhere), then a new one with `nameserver ADDRESS` (the company's DNS). It is there and only the VPN takes the DNS away: the point on WSL2. Another Linux: mostly a link to a service that doesn't run: `sudo systemctl restart systemd-resolved`.\n- WSL2, mostly once the VPN is on: `wsl --shutdown` in Windows; then in .wslconfig `dnsTunneling=true` or `networkingMode=mirrored`; or generateResolvConf=false in /etc/wsl.conf and the company's DNS server in /etc/resolv.conf; wsl-vpnkit where none of these can be used.\n- A container: it has the DNS of its engine, which may not reach the company's: `--dns` at `docker run`, or `dns` in the engine's configuration (daemon.json); a pod's is the cluster's.\n- “Step … RUN”, “docker build”, “The command '/bin/sh -c” (an image is built): `docker build` knows no `--dns`: set `dns` in the engine's configuration and start the engine again, or `docker build --network=host`. Where only a proxy leads out: `--build-arg HTTPS_PROXY=http://…`.\n- The company's DNS doesn't answer for names of the internet: the proxy resolves them, so the program has to use it (HTTPS_PROXY; `ping` can't).\n- The name resolves nowhere in the office: the network team has to look at its DNS; tell it the host, and whether other names resolve.\n- “EAI_AGAIN registry.npmjs.org”, “lookup registry.npmjs.org”, “resolve host: registry.npmjs.org”, “resolving 'registry.npmjs.org'”: npm's own registry, so the name is right: it is this machine's or container's DNS (the points on WSL2 and containers), or a network where only a proxy resolves names.\n- “npm ERR!”, “npm error”, “npm-cli.js”, and the host in the text is neither the registry nor one that you called: it may be a proxy's that nobody uses any more, or one from an example. `npm config get proxy`, `npm config get https-proxy`, HTTP_PROXY and HTTPS_PROXY show it; `npm config delete proxy` and `npm config delete https-proxy` (or unset the variable) take it out." /
        "スリープやネットワークの切り替え後に一度だけ起きた場合は、やり直してください。その名前の `nslookup` は成功しますか。VPN に接続した場合と切断した場合で比べてください。\n- 「/etc/resolv.conf … No such file」「No such file … /etc/resolv.conf」の場合: DNS サーバーを指定するファイルがないため、どの名前も解決できません。WSL では、Windows で `wsl --shutdown` を実行すると作り直されます。/etc/wsl.conf に generateResolvConf=false がある場合は作られません。その行を外すか、自分でファイルを書いてください: `sudo rm -f /etc/resolv.conf`（リンク切れの場合があります）の後、`nameserver アドレス`（社内の DNS）を書いた新しいファイルを作ります。ファイルがあり、VPN の利用中だけ解決できない場合は、WSL2 の項目を確認してください。ほかの Linux では、多くは動作していないサービスへのリンクです: `sudo systemctl restart systemd-resolved`。\n- WSL2 の場合（多くは VPN に接続した後）: Windows で `wsl --shutdown` を実行し、.wslconfig に `dnsTunneling=true` または `networkingMode=mirrored` を設定します。または /etc/wsl.conf で generateResolvConf=false とし、/etc/resolv.conf に社内の DNS サーバーを書きます。いずれも使えない場合は wsl-vpnkit があります。\n- コンテナーの場合: コンテナーエンジンの DNS から社内の DNS に届かないことがあります。`docker run` の `--dns`、またはエンジンの設定（daemon.json）の `dns` で指定します。ポッドではクラスターの DNS です。\n- 「Step … RUN」「docker build」「The command '/bin/sh -c」の場合（イメージのビルド中）: `docker build` に `--dns` はありません。エンジンの設定に `dns` を指定してエンジンを起動し直すか、`docker build --network=host` を使ってください。プロキシ経由でしか出られない場合は `--build-arg HTTPS_PROXY=http://…` を指定します。\n- 社内の DNS がインターネットの名前に応答しない場合: 名前はプロキシが解決するので、プログラムにプロキシ（HTTPS_PROXY）を設定してください（`ping` はプロキシを使えません）。\n- 社内のどこでも解決できない場合: ネットワーク担当に DNS を確認してもらってください。ホストと、ほかの名前は解決できるかを伝えます。\n- 「EAI_AGAIN registry.npmjs.org」「lookup registry.npmjs.org」「resolve host: registry.npmjs.org」「resolving 'registry.npmjs.org'」の場合: npm 自身のレジストリで、名前は正しいものです。この端末やコンテナーの DNS（WSL2 とコンテナーの項目）が原因か、プロキシだけが名前を解決するネットワークです。\n- 「npm ERR!」「npm error」「npm-cli.js」があり、本文のホストがレジストリでも呼び出した相手でもない場合: もう使われていないプロキシや、例から写したプロキシの名前かもしれません。`npm config get proxy`、`npm config get https-proxy`、HTTP_PROXY、HTTPS_PROXY で確認し、`npm config delete proxy` と `npm config delete https-proxy`（または環境変数の解除）で外してください。"
    } text {
        verified: false,
        patterns: [
            r"\bdial tcp: lookup \S{1,120}: i/o timeout",
            r"could not resolve host:? \W?(?<host>(?:www\.)?(?:google|example|microsoft|bing|yahoo)\.(?:com|co\.jp))\b",
            r"\b(?:(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}): )?temporary failure in name resolution|temporary error (?:occurred )?during hostname resolution|\[errno -3\] try again\b|\bgetaddrinfo\b.{0,80}\btry again\b|\blookup (?<host4>[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}): try again\b|could not resolve host(?:name)?\W.{0,80}\btry again\b|\bhost ?name lookup failure\b",
            r"temporary failure resolving \W(?<host>[\w.-]+)",
            r"getaddrinfo (?<error>EAI_AGAIN)(?: (?<host>[\w.-]+))?",
            r"\b(?<error>EAI_AGAIN)\b",
            r"/etc/resolv\.conf\W{0,60}no such file or directory|\bno such file or directory\b.{0,30}?/etc/resolv\.conf\b",
        ],
        ask: NetworkTeam (ROUTE),
        yours: ["registry.npmjs.org", "/etc/resolv.conf': no such file", "/etc/resolv.conf: no such file", "/etc/resolv.conf: cannot open: no such"],
        examples: [
            "dial tcp: lookup llm.acme.example: i/o timeout",
            "curl: (6) Could not resolve host: www.google.com",
            "ssh: Could not resolve hostname github.com: Temporary failure in name resolution",
            "HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded (Caused by NameResolutionError(\"Failed to resolve 'login.microsoftonline.com' ([Errno -3] Temporary failure in name resolution)\"))",
            "E: Temporary failure resolving 'deb.debian.org'",
            "API Error: getaddrinfo EAI_AGAIN bedrock-runtime.ap-northeast-1.amazonaws.com",
            "Unable to connect to API (EAI_AGAIN)",
            "Failed to establish a new connection: [Errno -3] Try again",
            "ping: www.google.com: Temporary failure in name resolution",
            "ls: cannot access '/etc/resolv.conf': No such file or directory",
        ],
    }
    IPV6_NOWHERE "GK-ERR-1297" Remote {
        "curl tried IPv6 addresses, and this system has no way to IPv6 (often WSL 2, a container, a VPN); where an IPv4 address connects after that, nothing is wrong" /
        "curl が IPv6 アドレスを試しましたが、このシステムに IPv6 の経路がありません（WSL 2、コンテナー、VPN に多い状況です）。続けて IPv4 アドレスに接続できていれば、問題ありません"
    } help {
        "Try `curl -4` with the same address. Such a line is harmless where curl goes on to an IPv4 address and connects. Where `curl -4` alone works, have IPv4 taken first: the line `precedence ::ffff:0:0/96 100` in /etc/gai.conf (for Node.js `NODE_OPTIONS=--dns-result-order=ipv4first`).\n- “IPv4: (none)”: the name gave no IPv4 address, so that `curl -4` can't work. `nslookup HOST` shows whether the host has one: it has, and this system's DNS leaves it out (a VPN, WSL: `wsl --shutdown` once); it hasn't: such a host is reached only where IPv6 works, or by a proxy (HTTPS_PROXY).\n- WSL 2: `networkingMode=mirrored` below [wsl2] in .wslconfig (Windows 11), then `wsl --shutdown`, gives it the network of Windows.\n- `curl -4` says that it can't resolve the host: the DNS gives IPv6 addresses alone: `nslookup HOST`; in WSL `wsl --shutdown` once, with a VPN its DNS.\n- `curl -4` times out as well: the way is closed for both: paste what it says then; behind a company proxy HTTPS_PROXY is missing (`genkan explain HTTPS_PROXY`)." /
        "同じアドレスで `curl -4` を試してください。curl が続けて IPv4 アドレスに接続できていれば、この行は無害です。`curl -4` でだけ成功する場合は、IPv4 を優先させます: /etc/gai.conf に `precedence ::ffff:0:0/96 100` の行を書きます（Node.js では `NODE_OPTIONS=--dns-result-order=ipv4first`）。\n- 「IPv4: (none)」の場合: 名前から IPv4 アドレスが得られていないため、`curl -4` は使えません。ホストに IPv4 アドレスがあるかは `nslookup ホスト` で分かります。ある場合は、このシステムの DNS が返していません（VPN。WSL では一度 `wsl --shutdown`）。ない場合は、IPv6 の経路があるところ、またはプロキシ（HTTPS_PROXY）からだけ接続できます。\n- WSL 2 の場合: .wslconfig の [wsl2] に `networkingMode=mirrored` を書き（Windows 11）、`wsl --shutdown` を実行すると、Windows と同じネットワークを使います。\n- `curl -4` でホストを解決できない場合: DNS から IPv6 アドレスしか返されていません。`nslookup ホスト` で確認してください。WSL では一度 `wsl --shutdown` を実行し、VPN の利用中はその DNS を確認します。\n- `curl -4` も時間切れになる場合: どちらの経路も閉じています。表示された内容を貼り付けてください。社内プロキシの環境では、HTTPS_PROXY がありません（`genkan explain HTTPS_PROXY`）。"
    } text {
        verified: false,
        patterns: [
            r"\bimmediate connect fail for [\da-f]{1,4}:[\da-f:]{2,42}: (?:network (?:is )?unreachable|cannot assign requested address)(?:\W{1,8}(?:(?:\d{4}-\d\d-\d\dt)?\d\d:\d\d:\d\d[\d.]{0,8}z?\W{1,4})?(?:immediate connect fail for [\da-f]{1,4}:[\da-f:]{2,42}: (?:network (?:is )?unreachable|cannot assign requested address)|trying \[?[\da-f]{1,4}:[\da-f:]{2,42}\]?(?::\d{1,5})?(?:\.{3})?|tcp_nodelay set|closing connection(?: #?\d{1,4})?|connect to [\da-f]{1,4}:[\da-f:]{2,42} port \d{1,5} failed: network (?:is )?unreachable|(?:curl: \(7\) )?(?:failed to connect to \S{1,120} port \d{1,5}(?: after \d{1,7} ms)?: )?(?:couldn't connect to server|could not connect to server|network (?:is )?unreachable)))*\W{0,8}$",
            // An IPv4 address follows, which is tried or connected.
            r"\bimmediate connect fail for [\da-f]{1,4}:[\da-f:]{2,42}: (?:network (?:is )?unreachable|cannot assign requested address)(?:\W{1,8}(?:(?:\d{4}-\d\d-\d\dt)?\d\d:\d\d:\d\d[\d.]{0,8}z?\W{1,4})?(?:immediate connect fail for [\da-f]{1,4}:[\da-f:]{2,42}: (?:network (?:is )?unreachable|cannot assign requested address)|trying \[?[\da-f]{1,4}:[\da-f:]{2,42}\]?(?::\d{1,5})?(?:\.{3})?|tcp_nodelay set|closing connection(?: #?\d{1,4})?|connect to [\da-f]{1,4}:[\da-f:]{2,42} port \d{1,5} failed: network (?:is )?unreachable|(?:curl: \(7\) )?(?:failed to connect to \S{1,120} port \d{1,5}(?: after \d{1,7} ms)?: )?(?:couldn't connect to server|could not connect to server|network (?:is )?unreachable)))*\W{1,8}(?:(?:\d{4}-\d\d-\d\dt)?\d\d:\d\d:\d\d[\d.]{0,8}z?\W{1,4})?trying \d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\.{3})?(?:\W{0,8}$|(?:\W{1,8}(?:(?:\d{4}-\d\d-\d\dt)?\d\d:\d\d:\d\d[\d.]{0,8}z?\W{1,4})?tcp_nodelay set)?\W{1,8}(?:(?:\d{4}-\d\d-\d\dt)?\d\d:\d\d:\d\d[\d.]{0,8}z?\W{1,4})?connected to \S)",
        ],
        examples: [
            "* TCP_NODELAY set\n* Immediate connect fail for 2001:db8::a: Network is unreachable\n*   Trying 2001:db8::b:80...",
            "* Immediate connect fail for 2001:db8::a: Network is unreachable\n*   Trying 192.0.2.1:443...\n* Connected to llm.acme.example (192.0.2.1) port 443",
        ],
    }
    IPSET_TWICE "GK-ERR-946" Usage {
        "a firewall script added an address to an ipset that was already in it, and ended there" /
        "ファイアウォールのスクリプトが、ipset にすでにあるアドレスを追加しようとして終了しました"
    } help {
        "Claude Code's dev container (init-firewall.sh): a host name, or two of them, gave the same address twice. Write `ipset add -exist allowed-domains …` in both lines of .devcontainer/init-firewall.sh, and rebuild the container. The script of anthropics/claude-code may still lack it; starting the container again works only by chance.\n- Until then the container runs without a finished firewall, or with a half one.\n- A script of your own: `ipset -exist add`, or `sort -u` on the addresses before it; on a second run `ipset flush SET` first." /
        "Claude Code の dev container（init-firewall.sh）の場合: 1 つまたは 2 つのホスト名から、同じアドレスが 2 回得られました。.devcontainer/init-firewall.sh の 2 か所を `ipset add -exist allowed-domains …` に変更し、コンテナーを作り直してください。anthropics/claude-code のスクリプトにはまだ反映されていないことがあり、起動し直しても成功するかは偶然によります。\n- 直るまで、コンテナーのファイアウォールは未設定か、途中までの状態です。\n- 自作のスクリプトの場合: `ipset -exist add` を使うか、先にアドレスを `sort -u` で整理してください。2 回目の実行では、先に `ipset flush セット名` を実行します。"
    } text {
        verified: false,
        patterns: [
            r"element cannot be added to the set: it's already added",
        ],
        examples: [
            "ipset v7.17: Element cannot be added to the set: it's already added",
        ],
    }
    FIREWALL_SCRIPT "GK-ERR-829" Usage {
        "a dev container's own firewall script (init-firewall.sh) ended with an error: mostly at a host name that doesn't resolve, or at Docker's DNS rules; the line above says which" /
        "dev container 自身のファイアウォールのスクリプト（init-firewall.sh）がエラーで終了しました。多くは解決できないホスト名または Docker の DNS のルールによるもので、その前の行に示されています"
    } help {
        "The name that doesn't resolve stands in the line above (“Failed to resolve …”): take its line out of the list of hosts in .devcontainer/init-firewall.sh, or take the current script from anthropics/claude-code, and rebuild the container. Reported: statsig.anthropic.com (it no longer exists), and VS Code's update.code.visualstudio.com, marketplace.visualstudio.com and vscode.blob.core.windows.net. Claude Code doesn't need them.\n- Is the name right? does `dig +short NAME` in the container gives its address. If not for public names either, the container has no DNS (behind a VPN, Docker's `dns` setting); otherwise the name is given up or misspelt: take it out.\n- No name in the lines above, but “not found” or exit code 127: the script, sudo or a program that it calls (dig, ipset, aggregate) is missing in the image, or the script has Windows line ends. Without “not found” there, take out the names above first. The container runs without its firewall until the script works.\n- “Docker DNS port”: this script reads Docker's rules for its DNS (127.0.0.11) from iptables, and found none. “iptables-legacy tables present” beside it: the image's iptables is the newer kind (nft), while Docker wrote its rules into the older one. Update the script from where it came from, or have the image use the older kind (in the Dockerfile `update-alternatives --set iptables /usr/sbin/iptables-legacy`, the same for ip6tables), and rebuild the container; `iptables-legacy-save -t nat` in it shows whether the rules are there. A script that goes on without such rules (anthropics/claude-code's does) is enough where names resolve." /
        "解決できない名前は、その前の行（「Failed to resolve …」）にあります。.devcontainer/init-firewall.sh のホストの一覧からその行を削除するか、anthropics/claude-code の現在のスクリプトに置き換え、コンテナーを作り直してください。報告があるのは、statsig.anthropic.com（すでに存在しません）と、VS Code の update.code.visualstudio.com、marketplace.visualstudio.com、vscode.blob.core.windows.net です。Claude Code には必要ありません。\n- 名前が正しいかは、コンテナーの中の `dig +short 名前` で分かります（アドレスが表示されます）。公開の名前も得られなければ、コンテナーで DNS が使えません（VPN 利用中は Docker の `dns` の設定）。それ以外は、廃止された名前か誤記のため、一覧から削除してください。\n- 前の行に名前がなく、「not found」や終了コード 127 が示される場合: スクリプト、sudo、または呼び出すプログラム（dig、ipset、aggregate）がイメージにないか、スクリプトの改行が Windows の形式です。「not found」がなければ、先に上の名前を削除してください。直るまで、コンテナーはファイアウォールなしで動きます。\n- 「Docker DNS port」の場合: スクリプトが Docker の DNS（127.0.0.11）のルールを iptables から読み取ろうとし、見つけられませんでした。「iptables-legacy tables present」も表示される場合は、イメージの iptables が新しい方式（nft）で、Docker のルールは古い方式に書かれています。スクリプトを入手元の新しいものにするか、イメージで古い方式を使い（Dockerfile の `update-alternatives --set iptables /usr/sbin/iptables-legacy`。ip6tables も同様）、コンテナーを作り直してください。ルールの有無は、コンテナーの中の `iptables-legacy-save -t nat` で分かります。名前を解決できる環境では、ルールがなくても続行するスクリプト（anthropics/claude-code のもの）で足ります。"
    } text {
        verified: false,
        patterns: [
            r"command failed: /bin/sh -c sudo /\S{1,80}/init-firewall\.sh|init-firewall\.sh\b.{0,80}(?:failed with exit code|exit(?:ed with)? code|: not found|no such file)",
            r"\berror\W{1,3}failed to resolve (?<host>statsig\.anthropic\.com)(?: to any ip addresses)?",
            r"init-firewall\.sh.{0,400}?\bfailed to resolve (?<host>[\w-]+(?:\.[\w-]+)+)",
            r"\bfailed to extract docker dns port\b",
            r"\binit-firewall\.sh\b.{0,1500}?\bpost(?:start|create|attach)command from devcontainer\.json failed\b",
        ],
        examples: [
            "[1442 ms] Error: Command failed: /bin/sh -c sudo /usr/local/bin/init-firewall.sh",
            "ERROR: Failed to resolve statsig.anthropic.com",
            "Running sudo /usr/local/bin/init-firewall.sh\nResolving marketplace.visualstudio.com...\nERROR: Failed to resolve marketplace.visualstudio.com",
            "No Docker DNS rules to restore\nERROR: Failed to extract Docker DNS port",
            "Start: Run in container: /bin/sh -c sudo .devcontainer/init-firewall.sh\nERROR: Failed to fetch the IP ranges\npostStartCommand from devcontainer.json failed with exit code 1.",
        ],
    }
    DUAL_STACK "GK-ERR-1169" Usage {
        "there is no host of this name: SERVICE.REGION.api.aws is AWS's dual-stack name (IPv4 and IPv6), which not every service has" /
        "この名前のホストは存在しません。サービス.リージョン.api.aws は AWS のデュアルスタック（IPv4 と IPv6）の名前で、すべてのサービスにあるわけではありません"
    } help {
        "Take `use_dualstack_endpoint = true` out of ~/.aws/config (of the profile that is used, and of [default]), unset AWS_USE_DUALSTACK_ENDPOINT, and start the program again: it then calls SERVICE.REGION.amazonaws.com.\n- Neither is set: the program does it by itself (`useDualstackEndpoint`, `use_dualstack_endpoint` of its AWS configuration): switch that off there, or update it.\n- The name resolves outside the company (`nslookup`): it exists, and the company's DNS doesn't pass on names of api.aws: the network team, or the same change." /
        "~/.aws/config の `use_dualstack_endpoint = true`（使用中のプロファイルと [default]）を外し、AWS_USE_DUALSTACK_ENDPOINT を解除して、プログラムを起動し直してください。サービス.リージョン.amazonaws.com が呼び出されます。\n- どちらも設定していない場合: プログラム自身が有効にしています（AWS の設定の `useDualstackEndpoint`、`use_dualstack_endpoint`）。そこで無効にするか、更新してください。\n- 社外ではその名前を解決できる場合（`nslookup`）: ホストは存在し、社内の DNS が api.aws の名前を転送していません。ネットワーク担当に確認するか、上と同じ変更を行ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bENOTFOUND|\bEAI_AGAIN|could not resolve host(?:name)?:?|failed to resolve|\blookup|\bunknownhostexception:?|endpoint url:|address lookup failed for|no such host is known\W{1,3}) ?['\x22(]?(?:https?://)?(?<host>(?:(?:[ac-z\d]|b[a-df-z\d]|be[a-ce-z\d])[\w-]*|bedrock(?:-(?:agent|data|fips|runtime)[\w-]*)?)(?:\.[\w-]+){0,3}?\.[a-z]{2}(?:-[a-z]+){1,3}-\d\.api\.aws)",
        ],
        examples: [
            "Error: getaddrinfo ENOTFOUND ssm.eu-west-1.api.aws",
            "getaddrinfo ENOTFOUND bedrock-runtime.ap-northeast-1.api.aws",
            "Could not connect to the endpoint URL: \"https://iam.us-east-1.api.aws/\"",
            "dial tcp: lookup sts.ap-northeast-1.api.aws on 10.0.0.2:53: no such host",
        ],
    }
    VPC_RESOLVER "GK-ERR-076" Remote {
        "the name server that was asked has the address of a VPC's own resolver (the network's second address, such as 10.0.0.2, 169.254.169.253, or a pod's on EKS), and doesn't resolve the name of an AWS service" /
        "問い合わせ先の DNS サーバーは、アドレスから見て VPC 自身のリゾルバー（10.0.0.2 のようなネットワークの 2 番目のアドレス、169.254.169.253、EKS のポッドの DNS）で、AWS のサービス名を解決できません"
    } help {
        "In that VPC look at the service's interface endpoint (VPC console, Endpoints; `aws ec2 describe-vpc-endpoints`): it has to exist in this VPC for this very service and region, with “Enable private DNS name” on, and the VPC itself with DNS resolution and DNS hostnames on (enableDnsSupport, enableDnsHostnames).\n- The endpoint is meant to have no private DNS, or is shared from another VPC: give the program the endpoint's own address (https://vpce-… from its DNS names): for Claude Code on Bedrock ANTHROPIC_BEDROCK_BASE_URL in the profile, for AWS's own tools AWS_ENDPOINT_URL_SERVICE (such as AWS_ENDPOINT_URL_EC2), for Terraform `endpoints` in the provider, for OpenShift's installer `serviceEndpoints`. Or associate the private hosted zone of the service with this VPC as well.\n- The endpoint is in order, and the resolver still says no: a private hosted zone of a parent name (amazonaws.com, or the region's) that lacks this record, a Resolver rule that forwards amazonaws.com or “.” to the company's DNS, or a DNS Firewall rule answers in its place. Add the record, have amazonaws.com resolved by the VPC itself (a rule of type System), or allow the name.\n- “vpce”: the name is an endpoint's own. Compare it letter by letter with the endpoint's DNS names; a deleted endpoint's name exists no more.\n- “server misbehaving”: the resolver got no usable answer itself, mostly from the DNS servers that a Resolver rule forwards to.\n- `nslookup` of the same name in another network fails too: there is no such host: the service or region is misspelt, or the region lacks that service.\n- It isn't AWS's network (an office's DNS server whose address ends in .2 as well): the VPN, or a proxy that resolves names (HTTPS_PROXY for this very process); `genkan doctor` tries both." /
        "その VPC で、サービスのインターフェイスエンドポイントを確認してください（VPC コンソールの「エンドポイント」、または `aws ec2 describe-vpc-endpoints`）。この VPC に、このサービスとリージョンのものが存在し、「プライベート DNS 名を有効化」がオンで、VPC 自身の DNS 解決と DNS ホスト名（enableDnsSupport、enableDnsHostnames）もオンである必要があります。\n- エンドポイントでプライベート DNS を使わない場合や、別の VPC のものを共有している場合: エンドポイント自身のアドレス（DNS 名にある https://vpce-…）をプログラムに指定してください。Bedrock を使う Claude Code ではプロファイルの ANTHROPIC_BEDROCK_BASE_URL、AWS 自身のツールでは AWS_ENDPOINT_URL_サービス名（AWS_ENDPOINT_URL_EC2 など）、Terraform ではプロバイダーの `endpoints`、OpenShift のインストーラーでは `serviceEndpoints` です。または、サービスのプライベートホストゾーンをこの VPC にも関連付けます。\n- エンドポイントが正しく、それでも解決できない場合: 上位の名前（amazonaws.com、またはリージョンの名前）のプライベートホストゾーンにこのレコードがないか、amazonaws.com や「.」を社内の DNS に転送する Resolver のルール、または DNS Firewall のルールが応答しています。レコードを追加するか、amazonaws.com を VPC 自身で解決するか（種類が System のルール）、その名前を許可してください。\n- 「vpce」の場合: エンドポイント自身の名前です。エンドポイントの DNS 名と一字一句照らし合わせてください。削除したエンドポイントの名前はなくなります。\n- 「server misbehaving」の場合: リゾルバー自身が有効な応答を得られていません。多くは、Resolver のルールの転送先の DNS サーバーが原因です。\n- 別のネットワークでの同じ名前の `nslookup` も失敗する場合: そのホストは存在しません。サービスまたはリージョンの誤記か、そのリージョンで提供されていないサービスです。\n- AWS のネットワークではない場合（末尾が .2 の社内の DNS サーバー）: VPN に接続するか、名前を解決するプロキシを使わせてください（そのプロセスの HTTPS_PROXY）。`genkan doctor` は両方を試します。"
    } text {
        verified: false,
        patterns: [
            r"\blookup (?<host>[\w.-]{1,120}\.(?:amazonaws\.com(?:\.cn)?|api\.aws))\.? on (?:(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.\d{1,3}\.2|169\.254\.169\.253|10\.100\.0\.10|172\.20\.0\.10):53: (?:no such host|server misbehaving)",
            r"\bserver: (?:(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d{1,3}\.2|169\.254\.169\.253)\b.{0,80}?server can't find (?<host2>[\w.-]{1,120}\.(?:amazonaws\.com(?:\.cn)?|api\.aws)): (?:nxdomain|servfail)",
        ],
        ask: CloudAdmin {
            "Our VPC's own resolver doesn't resolve the name of an AWS service⟦ ({host})⟧. Please check in that VPC that the service's interface endpoint exists with private DNS enabled, that DNS resolution and DNS hostnames are on, and that no private hosted zone, Resolver rule or DNS Firewall rule answers for amazonaws.com in its place; or tell me the endpoint's own address." /
            "VPC 自身のリゾルバーが AWS のサービス名⟦（{host}）⟧を解決できません。その VPC で、サービスのインターフェイスエンドポイントがありプライベート DNS が有効か、DNS 解決と DNS ホスト名がオンか、プライベートホストゾーン、Resolver のルール、DNS Firewall のルールが amazonaws.com に応答していないかを確認していただけますか。または、エンドポイント自身のアドレスを教えていただけますか。"
        },
        examples: [
            "caused by: Post \"https://ec2.ap-northeast-1.amazonaws.com/\": dial tcp: lookup ec2.ap-northeast-1.amazonaws.com on 10.20.0.2:53: no such host",
            "dial tcp: lookup sts.ap-northeast-1.amazonaws.com on 172.31.0.2:53: server misbehaving",
            "Server: 10.0.0.2\nAddress: 10.0.0.2#53\n\n** server can't find bedrock-runtime.ap-northeast-1.amazonaws.com: NXDOMAIN",
        ],
    }
    DOCKER_HOST_NAME "GK-ERR-1022" Problem {
        "the name host.docker.internal, by which a container calls the machine around it, isn't known here" /
        "コンテナーから外側の端末を呼び出す名前 host.docker.internal が、ここでは解決できません"
    } help {
        "On Linux a container knows this name only if it is given: `docker run --add-host=host.docker.internal:host-gateway …`, in a compose file `extra_hosts:` with `host.docker.internal:host-gateway`; then make the container anew. Docker Desktop gives it by itself.\n- The program runs on the machine itself, not in a container: write localhost (127.0.0.1) in its settings (ANTHROPIC_BASE_URL, OLLAMA_BASE_URL and the like).\n- What should answer is a container too: use its service name (`http://ollama:11434`), with both in the same Docker network.\n- Podman: host.containers.internal.\n- The name is known and the connection is refused: the server listens only at 127.0.0.1; let it listen at Docker's address or at all of them (Ollama: OLLAMA_HOST), and shut the port against the network by the firewall." /
        "Linux のコンテナーでは、この名前を指定した場合にだけ使えます。`docker run --add-host=host.docker.internal:host-gateway …`、compose のファイルでは `extra_hosts:` に `host.docker.internal:host-gateway` を書き、コンテナーを作り直してください。Docker Desktop では自動で使えます。\n- プログラムがコンテナーではなく端末自体で動いている場合: 設定（ANTHROPIC_BASE_URL、OLLAMA_BASE_URL など）には localhost（127.0.0.1）を書いてください。\n- 応答するはずのものもコンテナーの場合: サービス名を使い（`http://ollama:11434`）、両方を同じ Docker ネットワークに置いてください。\n- Podman の場合: host.containers.internal です。\n- 名前は解決でき、接続が拒否される場合: サーバーが 127.0.0.1 だけで待ち受けています。Docker のアドレスまたはすべてのアドレスで待ち受けるようにし（Ollama では OLLAMA_HOST）、ネットワークからの接続はファイアウォールで遮断してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:lookup|could not resolve (?:host|proxy):?|enotfound|eai_again|failed to resolve|unknownhostexception:?|getaddrinfo\w*|resolv\w{1,4})\W{1,3}(?:\w+ )?\W?host\.docker\.internal\b|\bhost\.docker\.internal\b.{0,160}?(?:no such host|name or service not known|nameresolutionerror|temporary failure in name resolution|nodename nor servname|no address associated|failed to resolve|could not be resolved|getaddrinfo failed)",
        ],
        examples: [
            "Error: Head \"http://host.docker.internal:11434/\": dial tcp: lookup host.docker.internal on 127.0.0.11:53: no such host",
        ],
    }
    OWN_RESOLVER "GK-ERR-1284" Remote {
        "the program's own name resolver (Claude Code's, which reads /etc/resolv.conf itself) got no answer from the DNS servers named there; `curl` and `nslookup` go another way, and may work beside it" /
        "プログラムに組み込まれた名前解決（Claude Code では /etc/resolv.conf を直接読むもの）が、そこに書かれた DNS サーバーから応答を得られません。`curl` や `nslookup` は別の方法を使うため、成功することがあります"
    } help {
        "Look at /etc/resolv.conf where the program runs: each server stands alone on its line, as `nameserver ADDRESS`. A comment behind an address goes to a line of its own; a server that doesn't answer (try each: `nslookup HOST ADDRESS`) comes out, or behind those that do. Then start the program again. Where a tool writes the file (NetworkManager, a VPN, WSL, a cluster's set-up), it is changed there, by whoever manages the machine.\n- `nslookup HOST` fails as well: it is the DNS of the machine, container or office itself: `genkan doctor` tells which case it is. In WSL with a VPN: `wsl --shutdown`, `dnsTunneling=true` in .wslconfig.\n- No such file (Termux on Android): the resolver asks 127.0.0.1, where nothing answers. Run Claude Code in a distribution under proot-distro, which has the file.\n- Where a proxy leads out, set HTTPS_PROXY (`network.proxy` in the profile): then the proxy resolves the names.\n- “Login failed”, “OAuth error”, “platform.claude.com”: with Bedrock, Vertex AI, Foundry or a gateway this sign-in isn't needed: `genkan check` says why Claude Code asks for it." /
        "プログラムを実行している環境の /etc/resolv.conf を確認してください。サーバーは 1 行に 1 つ、`nameserver アドレス` だけを書きます。アドレスの後ろのコメントは別の行に移し、応答しないサーバー（`nslookup ホスト アドレス` で 1 つずつ試します）は外すか、応答するものの後ろに置きます。その後、プログラムを起動し直してください。ツール（NetworkManager、VPN、WSL、クラスターの構成）がファイルを書く場合は、端末管理者がそこで変更します。\n- `nslookup ホスト` も失敗する場合: 端末、コンテナー、または社内の DNS 自体の問題です。どの場合かは `genkan doctor` で分かります。VPN を使う WSL では `wsl --shutdown` と .wslconfig の `dnsTunneling=true` を試してください。\n- ファイルがない場合（Android の Termux）: 応答するもののない 127.0.0.1 に問い合わせています。ファイルのある proot-distro のディストリビューションの中で Claude Code を実行してください。\n- プロキシ経由で外に出る場合: HTTPS_PROXY（プロファイルの `network.proxy`）を設定すると、名前はプロキシが解決します。\n- 「Login failed」「OAuth error」「platform.claude.com」の場合: Bedrock、Vertex AI、Foundry、ゲートウェイではこのサインインは不要です。Claude Code が求める理由は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bgetaddrinfo ETIMEOUT\b(?: (?<host>[\w.-]+))?",
        ],
        examples: [
            "Login failed: getaddrinfo ETIMEOUT platform.claude.com",
        ],
    }
    NO_SUCH_NAME "GK-ERR-090" Remote {
        "the host's name can't be resolved" /
        "ホスト名を解決できません"
    } help {
        "Try `nslookup HOST` with the host in the text, where the program runs; for the profile's hosts `genkan doctor` tells which case it is. It came once and doesn't come again: a passing fault of the DNS.\n- “Inaccessible host … amazonaws.com” (AWS's SDK for JavaScript, version 2: Amazon Q and the AWS Toolkit in VS Code, Serverless): the SDK guesses at the region wherever the name isn't found. Only a proxy leads out: the extension doesn't take VS Code's http.proxy for these calls: set HTTPS_PROXY (and NODE_EXTRA_CA_CERTS with the company's root) as variables of the user or the system, end the editor whole and start it again. No proxy is needed: VPN and DNS, as below; only now and then: a passing fault. The region is right for Amazon Q, which asks us-east-1 and eu-central-1 by itself.\n- “Inaccessible host”, and the host is localhost, 127.0.0.1 or a name without a dot: the program was given a local service (DynamoDB Local, LocalStack), and the Region that the text blames has no part in it. Write 127.0.0.1 in place of localhost, and see whether the service runs at that port (`docker ps`). Both run in containers: localhost is the container itself there; take the service's name, with both in one Docker network. A service's name such as dynamodb-local resolves only inside that network: from outside it is 127.0.0.1 with the published port. A made-up Region such as `local` in the name (dynamodb.local.amazonaws.com): the program has no endpoint; give it that of the local service.\n- “connecting to workstation”, “(gcloud.workstations”: gcloud's tunnel (`gcloud workstations ssh`, `start-tcp-tunnel`) doesn't use what `gcloud config set proxy/…` has set, and the name resolves only at the company's proxy. Set HTTP_PROXY and HTTPS_PROXY in the environment of that very process (`set HTTP_PROXY=http://HOST:PORT`, in PowerShell `$env:HTTP_PROXY = \"…\"`), and start it again, also the editor that starts it. Without a proxy it is DNS: see below.\n- “APIConnectionError”, “AnthropicFoundry”, and no host in the text: mostly the address that the program was given is wrong, so that there is no such host. With Foundry, ANTHROPIC_FOUNDRY_RESOURCE (`resource`) takes the resource's name, not a URL; a whole URL belongs into ANTHROPIC_FOUNDRY_BASE_URL (`base_url`). Elsewhere look at ANTHROPIC_BASE_URL or `base_url`, and at the Region or location.\n- “EREFUSED”, “ESERVFAIL” from Claude Code (or another program built with Bun), and `nslookup HOST` and `curl https://HOST` work in the same place: its own resolver reads /etc/resolv.conf and stops at a server that refuses. Mostly a VPN has put a server there that knows only the company's names: take it out, or put the one that answers for all names first (`nslookup HOST ADDRESS` tries each); whoever manages the machine or the VPN does it where a tool writes the file.\n- “ENOTFOUND”, “EAI_NONAME”, “EAI_NODATA”, “getaddrinfo”, and `nslookup HOST` and `curl -4 https://HOST` work in the same place: this program alone asks for one kind of address, mostly IPv6 (in Node.js `family: 6`, or an option of the program), and the host has none (no AAAA record). Update the program or tell its maker; in code of your own take `family: 6` out.\n- No DNS knows the host, also outside the company (a phone's network), and it isn't the company's own: the service was shut down or moved, or the name is misspelt. Its documentation names the address that is valid now; nobody here can open it.\n- “Name does not resolve”, “Name has no usable address” (the words of musl, mostly an Alpine container; also of FreeBSD): the container's DNS doesn't know the name. Try it inside (`docker exec NAME nslookup HOST`), with the VPN on and off; then give the container the company's DNS server (`docker run --dns ADDRESS`, `dns` in daemon.json), and start it again after each change of network. Where only a proxy leads out, give it HTTPS_PROXY.\n- A private endpoint's name, or one of the company's: it resolves only on the VPN, where the company's DNS forwards it.\n- With a proxy, the proxy resolves names. If the text names the proxy itself, its address is wrong, or the VPN is off. If it names a cloud's own host, this program went past the proxy: set HTTPS_PROXY for this very process (`network.proxy` in the profile), or the program's own proxy setting. The SSO lookup of the desktop app and of some releases goes past it in spite of that: use the CLI or another release, give it ready credentials (`aws configure export-credentials`), or have the network team make the name resolvable and reachable.\n- “$metadata”, “@aws-sdk” behind a proxy: the program uses AWS's SDK for JavaScript (v3), which doesn't read HTTPS_PROXY by itself. Its code has to give a proxy agent to each client (`requestHandler`), and the same to what fetches its credentials (`clientConfig` of the credential provider): a name that begins with sts, oidc or portal.sso is the credentials' own call. Releases 3.502 to 3.513 didn't hand that agent on to it: update every @aws-sdk package. A program of somebody else's: update it, or give it ready credentials (`aws configure export-credentials`).\n- “npm error”, “npm ERR!”, “not a problem with npm itself”: npm called its registry. Behind a proxy npm needs it by its own name: `npm config set proxy http://HOST:PORT` and `npm config set https-proxy http://HOST:PORT`, or HTTPS_PROXY in the same terminal; an old one that is still named goes by `npm config delete proxy` and `npm config delete https-proxy`. `npm config get registry` shows which host it calls; `npm ping` tries it.\n- Every name fails, public ones too: this machine's own DNS. In WSL2 or a container beside a VPN: `wsl --shutdown`, `dnsTunneling=true` or `networkingMode=mirrored` in .wslconfig, or the company's DNS server in /etc/resolv.conf.\n- “botocore”, “EndpointConnectionError”, or no host in the text: perhaps there is no such host. A misspelt region or resource makes one up, and so does a region that is spelled right and has no Bedrock: choose one that has (in Japan ap-northeast-1 or ap-northeast-3; `genkan explain AWS_REGION`, CLOUD_ML_REGION, ANTHROPIC_FOUNDRY_RESOURCE; in a program of your own `region_name`).\n- “127.0.0.11:53”: the DNS of Docker itself answered inside a container. A short name is another container's: it has to run (`docker ps`), under exactly that service name, in the same network. A public name: the machine's DNS or VPN, which Docker passes on (`dns` in Docker's daemon.json).\n- “lookup sts…amazonaws.com”, “lookup bedrock-runtime…amazonaws.com” (a program in Go: Terraform, aws-vault): look at the Region in the name first: one that is misspelt (~/.aws/config, AWS_REGION; in Terraform `region` of the provider) makes up a host that doesn't exist, and no role's policy has to be changed. It is right: VPN, DNS or proxy (the other points).\n- A host of AWS's (SERVICE.REGION.amazonaws.com) that no DNS knows, also outside the company: the service isn't offered in that Region, or the Region's name is misspelt. Give the program a Region that has the service; for Claude it stays the profile's Region." /
        "プログラムを実行している環境で、本文のホストを `nslookup ホスト` で試してください。プロファイルのホストについては、どの場合かが `genkan doctor` で分かります。一度だけで再発しなければ、DNS の一時的な障害です。\n- 「Inaccessible host … amazonaws.com」の場合（AWS の JavaScript 用 SDK バージョン 2。VS Code の Amazon Q や AWS Toolkit、Serverless など）: 名前が見つからないと、SDK は常にリージョンの可能性を挙げます。プロキシでしか外に出られない場合: 拡張機能は、この通信に VS Code の http.proxy を使いません。HTTPS_PROXY（と、社内のルート証明書の NODE_EXTRA_CA_CERTS）をユーザーまたはシステムの環境変数に設定し、エディターを完全に終了して起動し直してください。プロキシが不要な場合は、以下の VPN と DNS を確認してください。ときどき起こるだけなら一時的な障害です。Amazon Q は us-east-1 と eu-central-1 に自動で問い合わせるため、リージョンは正しいものです。\n- 「Inaccessible host」のホストが localhost、127.0.0.1、またはドットのない名前の場合: プログラムに、ローカルのサービス（DynamoDB Local、LocalStack など）が指定されています。本文のリージョンは関係しません。localhost の代わりに 127.0.0.1 と書き、そのポートでサービスが動いているかを確認してください（`docker ps`）。両方がコンテナーの場合、localhost はそのコンテナー自身です。サービスの名前を指定し、同じ Docker ネットワークに入れます。dynamodb-local のようなサービス名は、そのネットワークの中でだけ解決できます。外からは、127.0.0.1 と公開したポートを使います。名前に `local` のような架空のリージョンがある場合（dynamodb.local.amazonaws.com）は、プログラムにエンドポイントが指定されていません。ローカルのサービスのものを指定してください。\n- 「connecting to workstation」「(gcloud.workstations」の場合: gcloud のトンネル（`gcloud workstations ssh`、`start-tcp-tunnel`）は `gcloud config set proxy/…` の設定を使わず、名前は社内プロキシでしか解決できません。そのプロセスの環境に HTTP_PROXY と HTTPS_PROXY を設定し（`set HTTP_PROXY=http://ホスト:ポート`、PowerShell では `$env:HTTP_PROXY = \"…\"`）、それを起動するエディターも含めて起動し直してください。プロキシがない場合は DNS の問題です（下の各項目）。\n- 「APIConnectionError」「AnthropicFoundry」があり、本文にホストがない場合: 多くは、プログラムに指定したアドレス自体の誤りで、そのホストが存在しません。Foundry では、ANTHROPIC_FOUNDRY_RESOURCE（`resource`）には URL ではなくリソースの名前を、URL 全体は ANTHROPIC_FOUNDRY_BASE_URL（`base_url`）に指定します。それ以外では、ANTHROPIC_BASE_URL または `base_url` と、リージョンまたはロケーションを確認してください。\n- Claude Code（または Bun で作られた別のプログラム）で「EREFUSED」「ESERVFAIL」が表示され、同じ環境で `nslookup ホスト` と `curl https://ホスト` が成功する場合: プログラム自身の名前解決が /etc/resolv.conf を読み、拒否したサーバーで中止しています。多くは、社内の名前しか扱わないサーバーを VPN が追加しています。そのサーバーを外すか、すべての名前に応答するサーバーを先頭にしてください（`nslookup ホスト アドレス` で 1 つずつ試せます）。ツールがファイルを書く場合は、端末または VPN の管理者が変更します。\n- 「ENOTFOUND」「EAI_NONAME」「EAI_NODATA」「getaddrinfo」があり、同じ環境で `nslookup ホスト` と `curl -4 https://ホスト` が成功する場合: このプログラムだけが一方のアドレス（多くは IPv6。Node.js の `family: 6` やプログラムのオプション）を求めており、ホストにそのアドレス（AAAA レコード）がありません。プログラムを更新するか、開発元に知らせてください。自作のコードでは `family: 6` を外します。\n- 社外（スマートフォンの回線など）の DNS でも見つからず、社内のホストでもない場合: サービスが終了または移転したか、名前の誤記です。現在のアドレスはサービスのドキュメントで確認してください。社内で対応できる人はいません。\n- 「Name does not resolve」「Name has no usable address」（musl の文言で、多くは Alpine のコンテナー。FreeBSD でも表示）の場合: コンテナーの DNS で名前が見つかりません。中で試し（`docker exec 名前 nslookup ホスト`）、VPN に接続した場合と切断した場合で比べてください。コンテナーに社内の DNS サーバーを指定し（`docker run --dns アドレス`、daemon.json の `dns`）、ネットワークを切り替えたら起動し直します。プロキシ経由でしか出られない場合は、HTTPS_PROXY を渡してください。\n- プライベートエンドポイントや社内の名前の場合: VPN 内で、社内 DNS が転送する場所でのみ解決できます。\n- プロキシを使う場合、名前はプロキシが解決します。本文がプロキシの名前であれば、アドレスの誤りか、VPN の未接続です。クラウド自身のホストであれば、プログラムがプロキシを使っていません。このプロセスに HTTPS_PROXY を設定するか（プロファイルの `network.proxy`）、プログラム自身でプロキシを指定してください。デスクトップアプリや一部のリリースの SSO の処理は、設定してもプロキシを使いません。CLI または別のリリースを使うか、認証情報を渡すか（`aws configure export-credentials`）、ネットワーク担当に、そのホストを解決・接続できるようにしてもらってください。\n- 「$metadata」「@aws-sdk」があり、プロキシを使う場合: プログラムが使う AWS の JavaScript 用 SDK（v3）は、それだけでは HTTPS_PROXY を読みません。コードで、各クライアントにプロキシのエージェントを渡し（`requestHandler`）、認証情報を取得する側にも同じものを渡す必要があります（認証情報プロバイダーの `clientConfig`）。sts、oidc、portal.sso で始まる名前は、認証情報を取得するための呼び出しです。3.502 から 3.513 までのリリースは、クライアントのエージェントをそこに引き継ぎません。@aws-sdk のパッケージをすべて更新してください。他者が作ったプログラムでは、更新するか、取得済みの認証情報を渡します（`aws configure export-credentials`）。\n- 「npm error」「npm ERR!」「not a problem with npm itself」の場合: npm がレジストリを呼び出しています。プロキシを使う環境では、npm 自身に設定します。`npm config set proxy http://ホスト:ポート` と `npm config set https-proxy http://ホスト:ポート`、または同じターミナルの HTTPS_PROXY です。残っている古い設定は `npm config delete proxy` と `npm config delete https-proxy` で消えます。呼び出し先は `npm config get registry` で分かり、`npm ping` で試せます。\n- 公開の名前も解決できない場合: この端末自身の DNS の問題です。VPN 利用中の WSL2 やコンテナーでは、`wsl --shutdown`、.wslconfig の `dnsTunneling=true` または `networkingMode=mirrored`、/etc/resolv.conf への社内の DNS サーバーの指定で直します。\n- 「botocore」「EndpointConnectionError」がある場合や、本文にホストがない場合: そのホストが存在しないことがあります。リージョンやリソース名の誤記のほか、正しく書いても Bedrock のないリージョンでは、存在しないホスト名になります。提供されているリージョンを指定してください（日本では ap-northeast-1 または ap-northeast-3。`genkan explain AWS_REGION`、CLOUD_ML_REGION、ANTHROPIC_FOUNDRY_RESOURCE。自作のプログラムでは `region_name`）。\n- 「127.0.0.11:53」の場合: コンテナーの中で、Docker 自身の DNS が応答しています。短い名前は別のコンテナーのものです。そのサービス名のコンテナーが、同じネットワークで動いている必要があります（`docker ps`）。公開の名前の場合は、Docker が使う端末の DNS または VPN の問題です（Docker の daemon.json の `dns`）。\n- 「lookup sts…amazonaws.com」「lookup bedrock-runtime…amazonaws.com」の場合（Terraform、aws-vault など Go のプログラム）: まず名前の中のリージョンを確認してください。誤記（~/.aws/config、AWS_REGION。Terraform ではプロバイダーの `region`）があると、存在しないホストになります。ロールのポリシーの変更は不要です。リージョンが正しい場合は、VPN、DNS、プロキシを確認してください（ほかの各項目）。\n- AWS のホスト（サービス.リージョン.amazonaws.com）が、社外の DNS でも解決できない場合: そのリージョンでサービスが提供されていないか、リージョン名の誤記です。サービスのあるリージョンをプログラムに指定してください。Claude については、プロファイルのリージョンのままにします。"
    } text {
        verified: true,
        patterns: [
            r"ssh: could not resolve hostname (?<host>[\w.-]+)|getaddrinfo EREFUSED(?: (?<host2>[\w.-]+))?|errors resolving (?<host3>[\w.-]+)|address lookup failed for (?<host4>[\w.-]+)|could not contact dns servers",
            r"can't reach the api server — check your internet or dns(?: \((?<error>\w+)\))?",
            r"getaddrinfo (?<error>ENOTFOUND|EAI_AGAIN)(?: (?<host>[\w.-]+))?",
            r#"could not resolve (?:host|proxy):? "?(?<host>[\w.-]+)"#,
            r"\b(?<error>ENOTFOUND|EAI_AGAIN|NXDOMAIN|SERVFAIL)\b",
            r"failed to resolve (?:'(?<host>[\w.-]+)|(?<host2>[\w-]+(?:\.[\w-]+)+))|nameresolutionerror|(?:node ?)?name or service (?:name )?not known|temporary failure in name resolution|(?:node|host)name nor servname provided|[:\]>] name does not resolve\b|\bname does not resolve(?:\W*$|[^ \w])|name has no usable address|non-recoverable (?:failure|error) in name resolution|no address associated with (?:host)?name|name could not be resolved at this time|a non-recoverable error occurred during a database lookup|\bno such host\b|getaddrinfo failed|failed to lookup address|name (?:could not be|resolution) (?:resolved|failed)|dns (?:error|lookup failed|resolution failed)",
            r"\bERR_NAME_NOT_RESOLVED\b",
            r"\blookup (?<host>[\w.-]+) on \S{2,45}:53\b",
            r"unknownhostexception|unable to determine ip address from host name|remote name could not be resolved|could not resolve hostname|\b(?:query\w{0,6}|getaddrinfo) ENODATA\b|\(ENODATA\)|\bEAI_NODATA\b|\bWSAHOST_NOT_FOUND\b|\bDNS_PROBE_\w+|\b(?<error>EAI_\w{4,10}|ENONAME|ETIMEOUT)\b|dns resolution (?:error|failed)|querya?a? (?:ENOTFOUND|ESERVFAIL|ETIMEOUT|EREFUSED)",
            r"all dns requests failed|\bdns (?:query|queries|request|lookup)s? (?:failed|timed out|refused)",
            r"could not resolve gateway host (?<host>[\w.-]+)",
            r"\bgetaddrinfo (?:EBUSY|ETIMEOUT|ESERVFAIL|EREFUSED|ENOTIMP|EFORMERR)\b|\bquery[AC]\w* (?:ESERVFAIL|ENOTFOUND|ETIMEOUT|EREFUSED)\b|curl: \(6\)",
            r"\bunresolvedaddressexception\b|\bunresolved address\b",
            r"unable to resolve host(?: address)? \W(?<host>[\w.-]+)|temporary failure resolving \W(?<host2>[\w.-]+)|(?:^|wget: |ping: |ssh: )bad address ['\x22](?<host3>[\w.-]+)|cannot resolve (?<host4>[\w.-]+): unknown host",
            r"无法解析(?:主机|域名)|temporary error occurred during hostname resolution",
            r";; (?:connection timed out; no servers could be reached|communications error to \S{2,60}: (?:timed out|connection refused|host unreachable)|no servers could be reached)|\*\*\* request to \S{1,80} timed-out",
            r"(?:\*\*\* \S{1,80}|server) can't find (?<host>[\w.-]+): (?:non-existent domain|nxdomain|servfail|refused|no response from server|server failed|query refused)|\bdns name does not exist\b|could not find host (?<host2>[\w.-]+)\. please check the name",
            r"having trouble finding that site|server ip address could not be found|\b(?:NS_ERROR_UNKNOWN_HOST|dnsNotFound|INET_E_RESOURCE_NOT_FOUND)\b",
            r"\bNameResolutionFailure\b",
            r"\bdnsresolvefailed\b|failed to fetch \S{1,200} could not resolve '(?<host>[\w.-]+)",
            r"\brequested name is valid, but no data of the requested type\b|\bserver name or address could not be resolved\b",
            r"\binaccessible host: .?(?<host>[\w.-]+)\W{0,3}(?: at port .{1,12}?)?\. this service may not be available in the\b",
        ],
        ask: NetworkTeam (ROUTE),
        yours: ["inaccessible host: "],
        examples: [
            "ssh: Could not resolve hostname github.com: Name or service not known",
            "dial tcp: lookup bedrock-runtime.ap-northeast-1.amazonaws.com on 10.0.0.2:53: read udp 10.0.0.9:58501->10.0.0.2:53: read: connection refused",
            "net::ERR_NAME_NOT_RESOLVED",
            "HTTPSConnectionPool: Caused by NameResolutionError(\"Failed to resolve 'api.example' ([Errno 11002] getaddrinfo failed)\")",
            "curl: (6) Could not resolve host: bedrock-runtime.ap-northeast-1.amazonaws.com",
            "API Error: Can't reach the API server — check your internet or DNS (ENOTFOUND)",
            "getaddrinfo ENOTFOUND vpce-0abc.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com",
            "java.net.UnknownHostException: api.acme.example",
            "connect error: all DNS requests failed, first error: Post \"https://dns.acme.example/dns-query\": EOF",
            "Could not resolve gateway host gateway.acme.example. Connect to your organization's network and try again.",
            "getaddrinfo ESERVFAIL bedrock-runtime.ap-northeast-1.amazonaws.com",
            "Failed to connect to api.anthropic.com: EREFUSED\nFailed to fetch version from https://downloads.claude.ai/claude-code-releases/latest: getaddrinfo EREFUSED downloads.claude.ai",
            "java.nio.channels.UnresolvedAddressException",
            "wget: unable to resolve host address ‘downloads.claude.ai’",
            "System.Net.Http.HttpRequestException: そのようなホストは不明です。 (api.anthropic.com:443)",
            ";; connection timed out; no servers could be reached",
            "*** UnKnown can't find api.anthropic.com: Non-existent domain",
            "Hmm. We’re having trouble finding that site. We can’t connect to the server at claude.ai.",
            "Unable to load the service index for source https://api.nuget.org/v3/index.json.\n  Error: NameResolutionFailure",
            "error: DNSResolveFailed downloading package manifest axios",
            "WinHttpException: 12007: The server name or address could not be resolved",
            "curl: (6) 无法解析主机：claude.ai",
            "urllib3.connection.HTTPSConnection object at 0x7f0a: Failed to establish a new connection: [Errno -2] Name does not resolve",
            "Error: configuring Terraform AWS Provider: IAM Role (arn:aws:iam::111122223333:role/deploy) cannot be assumed.\n\nThere are a number of possible causes of this - the most common are:\n  * The credentials used in order to assume the role are invalid\n\nError: operation error STS: AssumeRole, exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send failed, Post \"https://sts.ap-northeast-11.amazonaws.com/\": dial tcp: lookup sts.ap-northeast-11.amazonaws.com on 192.168.1.1:53: no such host",
            "UnknownEndpoint: Inaccessible host: `localhost' at port `8002'. This service may not be available in the `us-east-1' region.",
            "UnknownEndpoint: Inaccessible host: `codewhisperer.us-east-1.amazonaws.com' at port `443'. This service may not be available in the `us-east-1' region.",
        ],
    }
    PORT_DENIED "GK-ERR-1075" Problem {
        "the operating system doesn't let the program open this port or connection (access denied)" /
        "OS が、このポートまたは接続をプログラムに許可していません（アクセス拒否）"
    } help {
        "Give the program another port, where it takes one (mcp-remote: the number behind the address; Claude Code's MCP sign-in: --callback-port).\n- On Windows (“EACCES” with a port above 1024, “os error 10013”, “WinError 10013”): Windows has reserved a range that holds it, for Hyper-V, WSL or Docker: `netsh interface ipv4 show excludedportrange protocol=tcp` lists them. They change with a restart; as administrator `net stop winnat`, then `net start winnat`, frees them sooner. No such range holds it: another program has the port for itself alone (`netstat -ano`).\n- On Linux and macOS, a port below 1024: only root may open it: take a higher one (8080 in place of 80).\n- A path stands in place of the port: the folder of that socket isn't yours to write to.\n- “connectex”, “dial tcp”, “connect EACCES”: nothing is opened here, a connection to outside is refused on this machine: a firewall or security program for this program or port: whoever manages the machine allows it." /
        "指定できる場合は、プログラムに別のポートを指定してください（mcp-remote ではアドレスの後の数字、Claude Code の MCP のサインインでは --callback-port）。\n- Windows の場合（1024 より大きいポートでの「EACCES」、「os error 10013」「WinError 10013」）: Windows が Hyper-V、WSL、Docker のために予約した範囲に含まれています。範囲は `netsh interface ipv4 show excludedportrange protocol=tcp` で分かり、再起動で変わります。管理者として `net stop winnat`、続いて `net start winnat` を実行すると、再起動せずに解放されます。どの範囲にも含まれない場合は、別のプログラムがポートを占有しています（`netstat -ano`）。\n- Linux と macOS で 1024 より小さいポートの場合: root だけが開けます。大きいポートを使ってください（80 の代わりに 8080）。\n- ポートの代わりにパスがある場合: そのソケットのフォルダーに書き込む権限がありません。\n- 「connectex」「dial tcp」「connect EACCES」の場合: ポートを開くのではなく、外への接続がこの端末で拒否されています。このプログラムまたはポートに対するファイアウォールやセキュリティソフトです。端末管理者に許可を依頼してください。"
    } text {
        verified: false,
        patterns: [
            r"\blisten eacces\b|\bsocket in a way forbidden by its access permissions|\bos error 10013\b|\bwinerror 10013\b|\bwsaeacces\b",
        ],
        examples: [
            "Fatal error: Error: listen EACCES: permission denied 0.0.0.0:37210",
            "An attempt was made to access a socket in a way forbidden by its access permissions. (os error 10013)",
        ],
    }
    SOCKET_TAKEN "GK-ERR-1009" Problem {
        "another process holds the local socket that a program wants to open: a named pipe (\\\\.\\pipe\\…) or a socket file, and no network port" /
        "プログラムが開こうとしたローカルのソケット（名前付きパイプ \\\\.\\pipe\\… またはソケットのファイル）を、別のプロセスが使用しています。ネットワークのポートではありません"
    } help {
        "End the other process, mostly an earlier start of the same program that still runs, and start it once more. There is no port to choose.\n- “claude-mcp-browser-bridge”: it is the bridge between Chrome (Claude in Chrome) and Claude Code, and another session or the Claude app has opened it already. End all Claude Code sessions, the Claude app and Chrome (on Windows see in the Task Manager that no node.exe or claude.exe of theirs is left), update Claude Code, start Chrome first, then one session only. Releases around 2.1.23 to 2.1.34 are reported to open it twice on Windows: take a newer one.\n- A socket file (.sock), and nothing of that program runs any more: one that crashed left the file behind. `lsof` with the file's path shows who has it open; nobody: delete it." /
        "そのプロセス（多くは、以前に起動してまだ動いている同じプログラム）を終了してから、起動し直してください。選べるポートはありません。\n- 「claude-mcp-browser-bridge」の場合: Chrome（Claude in Chrome）と Claude Code をつなぐもので、別のセッションまたは Claude のアプリがすでに開いています。Claude Code のすべてのセッション、Claude のアプリ、Chrome を終了し（Windows では、それらの node.exe や claude.exe が残っていないかタスク マネージャーで確認）、Claude Code を更新してから、Chrome、セッション 1 つの順に起動してください。2.1.23 から 2.1.34 前後のリリースは、Windows で二重に開くという報告があります。新しいものを使ってください。\n- ソケットのファイル（.sock）で、そのプログラムがもう動いていない場合: 異常終了したプログラムがファイルを残しています。誰が開いているかは、そのパスを指定した `lsof` で分かります。誰も開いていなければ、削除してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\beaddrinuse\b|address already in use)\W.{0,80}?(?:[\\/]pipe[\\/]|claude-mcp-browser-bridge|/\S{1,160}\.(?:sock|socket|ipc)\b)",
            r"\blisten unix \S{1,200}: bind: address already in use",
        ],
        examples: [
            "Socket server error: Error: listen EADDRINUSE: address already in use \\\\.\\pipe\\claude-mcp-browser-bridge-taro",
            "listen unix /tmp/acme.sock: bind: address already in use",
        ],
    }
    PORT "GK-ERR-258" Problem {
        "another program (or container) on this machine holds the port that is needed" /
        "必要なポートを、この端末の別のプログラム（またはコンテナー）が使用しています"
    } help {
        "End the program that holds it (often an earlier start of the same one), or choose another port. For a sign-in, close the earlier sign-in and try again.\n- “port is already allocated”, “driver failed programming external connectivity”, “userland proxy” (Docker): `docker ps` shows which container has the port: stop it (`docker stop NAME`, `docker compose down` in its folder), or give another port on the left of `-p` or of `ports:`. No container has it: a program of the machine itself does.\n- “OAuth callback server” (a sign-in with a fixed port, of an MCP server mostly: --callback-port, oauth.callbackPort): end what holds the port, or take another one. The port stands in the redirect address as well that is registered with that service: change both.\n- Which program it is: `lsof -i :PORT` or `ss -ltnp`; Windows: `netstat -ano`, whose last column is the number in the Task Manager. An editor (a JetBrains IDE, VS Code's forwarded ports) may have it as well. Codex's sign-in (`codex login`) wants port 1455." /
        "そのポートを使っているプログラム（以前に起動した同じプログラムであることが多い）を終了するか、別のポートを選んでください。サインインの場合は、以前のサインインを閉じてからやり直します。\n- 「port is already allocated」「driver failed programming external connectivity」「userland proxy」（Docker）の場合: そのポートを使うコンテナーは `docker ps` で分かります。停止するか（`docker stop 名前`、そのフォルダーで `docker compose down`）、`-p` または `ports:` の左側を別のポートにしてください。どのコンテナーも使っていなければ、端末自体のプログラムが使っています。\n- 「OAuth callback server」の場合（ポートを固定したサインイン。多くは MCP サーバーの --callback-port、oauth.callbackPort）: ポートを使っているプログラムを終了するか、別のポートにしてください。ポートは、先のサービスに登録したリダイレクトのアドレスにも含まれます。両方を変更します。\n- どのプログラムかは、`lsof -i :ポート` または `ss -ltnp` で分かります。Windows では `netstat -ano` の最後の列が、タスク マネージャーの番号（PID）です。エディター（JetBrains の IDE、VS Code のポート転送）が使っていることもあります。Codex のサインイン（`codex login`）は 1455 番を使います。"
    } text {
        verified: false,
        patterns: [
            r"failed to create a local web ?server|\blocalservercreationerror\b",
            r"\bEADDRINUSE\b|address already in use|only one usage of each socket address|port \d{2,5} is (?:already )?in use|\bis port \d{2,5} in use\b",
            r"(?:^|[^\w ] ?|\berror )address in use\b|\b(?:os error|winerror|errno) 10048\b",
            r"\bport is already allocated\b",
        ],
        examples: [
            "ERROR: gcloud crashed (LocalServerCreationError): Failed to create a local web server",
            "listen EADDRINUSE: address already in use :::4000",
            "Address in use (os error 98)",
            "Error: Failed to start OAuth callback server: Failed to start server. Is port 8085 in use?",
            "OAuth error: Failed to start OAuth callback server: Failed to start server. Is port 54545 in use?",
            "docker: Error response from daemon: driver failed programming external connectivity on endpoint acme: Bind for 0.0.0.0:4000 failed: port is already allocated.",
        ],
    }
    HELD_BACK_HERE "GK-ERR-279" Problem {
        "this machine itself doesn't let the program connect (EACCES, EPERM): endpoint protection, its own firewall or a sandbox" /
        "この端末自身がプログラムの接続を拒否しています（EACCES、EPERM）。エンドポイント保護、端末のファイアウォール、サンドボックスのいずれかです"
    } help {
        "No request left the machine. Try the same outside of a sandbox or container; `genkan doctor` tries it from its own process, which shows whether the rule is for one program only. Only whoever manages this machine can change the rule." /
        "リクエストは端末から出ていません。サンドボックスやコンテナーの外で試してください。`genkan doctor` は自身のプロセスから接続するため、特定のプログラムだけの規則かどうかが分かります。規則を変更できるのはこの端末の管理者です。"
    } text {
        verified: false,
        patterns: [
            r"\bconnect (?:EACCES|EPERM)\b \W?[\d\[a-f]|\bconnect(?:ion)?\b.{0,60}(?:os error 10013|\bWSAEACCES\b|forbidden by its access permissions)|dial tcp \S{1,80}: (?:connect|connectex): (?:permission denied|operation not permitted|an attempt was made to access a socket)",
            r"failed to establish a new connection: \[errno (?:1|13)\] (?:permission denied|operation not permitted)",
        ],
        ask: DeviceAdmin {
            "A rule of this machine (endpoint protection or its firewall) stops Claude Code from connecting to the model's service. Please allow it for claude, node, aws and genkan to these hosts: {hosts}" /
            "この端末の規則（エンドポイント保護またはファイアウォール）により、Claude Code からモデルのサービスへの接続が止められています。claude、node、aws、genkan から次のホストへの接続を許可していただけますか: {hosts}"
        },
        examples: [
            "Failed to establish a new connection: [Errno 13] Permission denied",
            "Error: connect EACCES 10.0.0.5:443",
        ],
    }
    NOT_TOLD "GK-ERR-377" Remote {
        "cannot connect: the connection was refused at once; old releases of Claude Code say the same where the name isn't found or no route leads there" /
        "接続がすぐに拒否されました。古いリリースの Claude Code は、名前を解決できない場合や経路がない場合にも同じ文を表示します"
    } help {
        "`genkan doctor` tells which: it looks up the name, connects, and says who has to fix it. `genkan explain ANTHROPIC_BASE_URL` and `genkan explain HTTPS_PROXY` show whether a wrong address or port is set.\n- Connections go out only by a proxy, and this session's process doesn't have it (moved to the background or reconnected, started by the desktop): put HTTPS_PROXY into “env” of ~/.claude/settings.json (`network.proxy` in the profile, then `genkan setup`), begin a new session, and update Claude Code.\n- The address is on this machine (127.0.0.1, localhost): the router or relay there isn't running. Start it, or remove ANTHROPIC_BASE_URL where it was left behind.\n- The address is a relay's or gateway's elsewhere, and it worked before: it refuses for a time. Try again after some minutes, and ask its operator whether it runs; the proxy of HTTPS_PROXY has to run as well.\n- `curl` to the same address works at once, and claude is refused at once: a filter on this very machine lets only some programs out (endpoint security, a VPN's split tunnel, a content filter). Whoever manages it has to allow claude." /
        "どれかは `genkan doctor` で分かります。名前解決と接続を試し、対応者を示します。アドレスやポートの誤りは `genkan explain ANTHROPIC_BASE_URL` と `genkan explain HTTPS_PROXY` で確認できます。\n- 外部への接続にプロキシが必要で、このセッションのプロセスに設定がない場合（バックグラウンドへの移行や再接続の後、デスクトップからの起動）: ~/.claude/settings.json の「env」に HTTPS_PROXY を書き（プロファイルの `network.proxy` の後に `genkan setup`）、新しいセッションを始め、Claude Code を更新してください。\n- アドレスがこの端末（127.0.0.1、localhost）の場合: そのルーターや中継サービスが動いていません。起動するか、残っている ANTHROPIC_BASE_URL を削除してください。\n- アドレスがほかの場所の中継サービスやゲートウェイで、以前は使えた場合: 一時的に拒否しています。数分後にもう一度試し、動いているかを運用担当に確認してください。HTTPS_PROXY のプロキシも動いている必要があります。\n- 同じアドレスへの `curl` は成功し、claude だけがすぐに拒否される場合: この端末のフィルター（エンドポイント保護、VPN のスプリットトンネル、コンテンツフィルター）が一部のプログラムだけを許可しています。その管理者が claude を許可する必要があります。"
    } text {
        verified: true,
        patterns: [
            r"unable to connect to api \(connectionrefused\)",
            r"\bcode=connectionrefused\b.{0,80}?is the computer able to access the url|unable to connect\. is the computer able to access the url",
        ],
        examples: [
            "API Error: Unable to connect to API (ConnectionRefused)",
            "Unable to connect. Is the computer able to access the url?",
        ],
    }
    VSCODE_WSL "GK-ERR-542" Problem {
        "Visual Studio Code doesn't reach the server of its own that it started in WSL; neither Claude Code nor the model's service is involved" /
        "Visual Studio Code が、WSL で起動した自身のサーバーに接続できません。Claude Code とモデルのサービスは関係しません"
    } help {
        "Close Visual Studio Code, then `wsl --shutdown` in Windows, and open the folder again.\n- It stays: in WSL delete ~/.vscode-server (extensions there are installed anew), then connect again.\n- It comes with a VPN or after a change of .wslconfig: networkingMode, localhostForwarding and the firewall decide whether Windows reaches ports of WSL; try without them, and update WSL (`wsl --update`)." /
        "Visual Studio Code を終了し、Windows で `wsl --shutdown` を実行してから、フォルダーを開き直してください。\n- 解消しない場合: WSL の ~/.vscode-server を削除し（拡張機能は入れ直しになります）、接続し直してください。\n- VPN の接続時や .wslconfig の変更後に起こる場合: Windows から WSL のポートに接続できるかは、networkingMode、localhostForwarding、ファイアウォールで決まります。外して試し、WSL を更新してください（`wsl --update`）。"
    } text {
        verified: false,
        patterns: [
            r"\bexec \(\d{1,4}\) stderr: .{0,80}?connect e\w+ (?:127\.0\.0\.1|::1|localhost):\d{2,5}|\bexec \(\d{1,4}\) stderr: remote close with error",
        ],
        examples: [
            "[2025-07-15 17:00:32.840] Exec (5) stderr: Error: connect ECONNREFUSED 127.0.0.1:36201",
        ],
    }
    SIGN_IN_BACK "GK-ERR-585" Person {
        "the browser came back from the sign-in (to 127.0.0.1 or localhost), and the program that began it doesn't listen there: not yet, no longer, or on another machine (WSL, a container)" /
        "ブラウザーがサインインから戻りましたが（127.0.0.1 または localhost）、開始したプログラムがそこで待ち受けていません（まだ、すでに終了、または WSL やコンテナーなど別の環境）"
    } help {
        "The program runs in WSL, in a container, over SSH or on another machine than the browser: use the device code (`genkan login --device`, `aws sso login --use-device-code`, `az login --use-device-code`, `gcloud auth login --no-launch-browser`, `codex login --device-auth`; aws-sso: `AuthWorkflow: device_code` in its config.yaml). Or forward the port over SSH: on the machine with the browser `ssh -L PORT:localhost:PORT HOST`, with the port behind localhost in the page's address, while the program waits; then reload the page. In WSL `networkingMode=mirrored` in .wslconfig does it as well.\n- A program without a device code: sign in with it on the machine that has the browser, and copy the file of its sign-in to the other one, where the company allows that.\n- The same machine: start the sign-in again and leave its program running until the browser says that it is done; a page of an earlier attempt doesn't work.\n- It comes back: update the program; some begin to listen too late for a browser that is already signed in, newer ones take the device code in WSL and over SSH by themselves." /
        "プログラムが WSL、コンテナー、SSH の先など、ブラウザーと別の環境で動いている場合: デバイスコードを使うか（`genkan login --device`、`aws sso login --use-device-code`、`az login --use-device-code`、`gcloud auth login --no-launch-browser`、`codex login --device-auth`。aws-sso は config.yaml の `AuthWorkflow: device_code`）、SSH でポートを転送してください。プログラムが待っている間に、ブラウザーのある端末で `ssh -L ポート:localhost:ポート ホスト` を実行し（ポートはページのアドレスの localhost の後の番号です）、ページを再読み込みします。WSL では .wslconfig の `networkingMode=mirrored` でも解消します。\n- デバイスコードのないプログラムの場合: ブラウザーのある端末でサインインし、会社で認められていれば、サインインのファイルをもう一方にコピーしてください。\n- 同じ端末の場合: サインインをやり直し、ブラウザーに完了と表示されるまでプログラムを終了しないでください。前回のページは使えません。\n- 繰り返す場合: プログラムを更新してください。サインイン済みのブラウザーに対して待ち受けの開始が間に合わないものがあります。新しいものは、WSL や SSH では自動でデバイスコードを使います。"
    } text {
        verified: false,
        patterns: [
            r"(?:site can't be reached|can't reach this page|unable to connect)\W{0,6}(?:localhost|127\.0\.0\.1)(?::\d{2,5})? refused to connect\b(?:.{0,240}?err_connection_refused)?",
            r"\b(?:log-?in|sign-?in|sso)\b.{0,160}\bbrowser\b.{0,160}(?:127\.0\.0\.1|localhost)\b.{0,120}(?:connection refused|refused to connect|econnrefused)",
            r"\berr_connection_refused\b.{0,80}?(?:127\.0\.0\.1|localhost)\S{0,80}[?&]code=|(?:127\.0\.0\.1|localhost)\S{0,80}[?&]code=\S{0,600}.{0,200}?err_connection_refused",
        ],
        examples: [
            "This site can’t be reachedlocalhost refused to connect. Try: Checking the connection ERR_CONNECTION_REFUSED",
            "Running `aws-sso login` opens a browser, which then can't reach 127.0.0.1 for the redirect: connection refused",
            "ERR_CONNECTION_REFUSED at http://127.0.0.1:52011/?code=abc&state=def",
        ],
    }
    LOOPBACK_SILENT "GK-ERR-1137" Remote {
        "a connection to this machine itself (127.0.0.1) got no answer at all, not even a refusal" /
        "この端末自身（127.0.0.1）への接続に、拒否も含めて応答がありません"
    } help {
        "No firewall of the company is involved: the address is a local one, mostly a proxy's (`genkan explain HTTPS_PROXY`). In WSL with networkingMode=mirrored: WSL took over Windows' own proxy (Clash and the like on 127.0.0.1), and its port isn't reached from there. Let the proxy program in Windows listen for the local network (“Allow LAN”), enter one of Windows' other addresses as the proxy in Windows' settings, and run `wsl --shutdown`; or unset the proxy variables in WSL (autoProxy=false in %UserProfile%\\.wslconfig) and name a proxy that WSL reaches.\n- Not in WSL: the program at that port hangs, or a local firewall or security program drops the packets. Start it again, and look what listens (`ss -ltnp`, `netstat -ano`).\n- The proxy was left behind by a program that you don't use any more: remove the setting.\n- No proxy is set: the port is a local server's; start the program that the lines around name." /
        "会社のファイアウォールは関係しません。アドレスは端末内のもので、多くはプロキシです（`genkan explain HTTPS_PROXY`）。WSL で networkingMode=mirrored の場合、Windows 自身のプロキシ（127.0.0.1 の Clash など）が WSL に引き継がれますが、そのポートには WSL から接続できません。Windows のプロキシのプログラムで LAN からの接続を許可し（「Allow LAN」）、Windows の設定のプロキシに Windows の別のアドレスを指定して、`wsl --shutdown` を実行してください。または、WSL でプロキシの変数を解除し（%UserProfile%\\.wslconfig の autoProxy=false）、WSL から接続できるプロキシを指定してください。\n- WSL ではない場合: そのポートのプログラムが応答しないか、端末のファイアウォールやセキュリティソフトがパケットを破棄しています。プログラムを起動し直し、待ち受けを確認してください（`ss -ltnp`、`netstat -ano`）。\n- 使わなくなったプログラムがプロキシの設定を残している場合: 設定を削除してください。\n- プロキシを設定していない場合: ローカルのサーバーのポートです。前後の行にあるプログラムを起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\bconnecting to (?<host>(?:localhost|127\.0\.0\.1)(?: \(localhost\))?\S{0,40}?:\d{1,5})\.{3} failed: connection timed out",
            r"\bfailed to connect to (?<host>(?:localhost|127\.0\.0\.1)(?: port |:)\d{1,5})(?: after \d{1,6} ms)?\W{1,3}(?:connection |operation )?timed out",
            r"\betimedout (?<host>(?:localhost|127\.0\.0\.1):\d{1,5})\b",
        ],
        examples: [
            "Connecting to 127.0.0.1:7897... failed: Connection timed out.",
            "curl: (28) Failed to connect to 127.0.0.1 port 7897 after 130000 ms: Connection timed out",
            "Error: connect ETIMEDOUT 127.0.0.1:7890",
        ],
    }
    REFUSED_HERE "GK-ERR-876" Remote {
        "nothing answers at this port of localhost (127.0.0.1): the program that should listen isn't running or uses another port, or the call came from a container or sandbox, whose localhost is its own" /
        "localhost（127.0.0.1）のこのポートで応答するものがありません。待ち受けるはずのプログラムが起動していないか別のポートを使っているか、呼び出し元が、独自の localhost を持つコンテナーやサンドボックスの中にあります"
    } help {
        "Which program should listen there? Is it the port in ANTHROPIC_BASE_URL or HTTPS_PROXY (`genkan explain HTTPS_PROXY`): start that gateway, router or proxy, correct the port, or remove the setting that was left behind.\n- “endpoint URL” (the AWS CLI, boto3): it was led to this machine by --endpoint-url, by AWS_ENDPOINT_URL (or one with a service's name behind it) or by endpoint_url in ~/.aws/config. You test against a stand-in (LocalStack, DynamoDB Local, MinIO): start it, and look at its port: LocalStack has all services at 4566, those from 4567 on are gone. You mean AWS itself: take the setting out.\n- “over proxy localhost”, “port 3128”, “localhost:3128”, “127.0.0.1:3128”, “port 1080”, “localhost:1080”, “127.0.0.1:1080”, in a command that Claude Code runs: its sandbox on Linux gives its commands these two as proxies, through `socat`. Run the command again; it persists: see that `socat` and `bwrap` are installed, start Claude Code anew, and update it. `/sandbox` shows the sandbox. You set this port yourself: it is your own proxy's.\n- A command that Claude Code runs says so, and the program does listen in your own terminal: on Linux and WSL 2 its sandbox gives each command a network of its own, in which this machine's programs aren't there, nor a server that an earlier command started; localhost in allowedDomains changes nothing, as NO_PROXY leads localhost past the sandbox's proxy, and allowLocalBinding is for macOS. Let the command run outside the sandbox: allow it when Claude Code asks to try again without, list it in sandbox.excludedCommands (`/sandbox exclude`), or type it yourself behind `!`. A server that is only to be tested: start it, wait and call it in one and the same command.\n- Another port: an MCP server, an editor's, a sign-in's, a database's: start the program that the lines around name.\n- In a container, WSL 2 or over SSH, localhost is that system itself, not the machine around it: use the host's name or address (host.docker.internal; in WSL networkingMode=mirrored).\n- What listens: `lsof -i :PORT`, `ss -ltnp`; Windows: `netstat -ano`." /
        "そこで待ち受けるはずのプログラムを確認してください。ANTHROPIC_BASE_URL または HTTPS_PROXY のポートなら（`genkan explain HTTPS_PROXY`）、そのゲートウェイ、ルーター、プロキシを起動するか、ポートを直すか、残っている設定を削除します。\n- 「endpoint URL」（AWS CLI、boto3）の場合: --endpoint-url、AWS_ENDPOINT_URL（後ろにサービス名の付くものを含む）、または ~/.aws/config の endpoint_url が、この端末を指しています。代わりのサーバー（LocalStack、DynamoDB Local、MinIO）で試す場合は、それを起動し、ポートを確認してください。LocalStack はすべてのサービスが 4566 番で、4567 番以降は廃止されています。AWS 自体を使う場合は、設定を外してください。\n- 「over proxy localhost」「port 3128」「localhost:3128」「127.0.0.1:3128」「port 1080」「localhost:1080」「127.0.0.1:1080」で、Claude Code が実行したコマンドの場合: Linux のサンドボックスが、コマンドにこの 2 つをプロキシとして（`socat` 経由で）設定しています。コマンドをもう一度実行してください。解消しない場合は、`socat` と `bwrap` がインストールされているか確認し、Claude Code を起動し直し、更新してください。サンドボックスの設定は `/sandbox` で分かります。このポートを自分で設定している場合は、そのプロキシです。\n- Claude Code が実行したコマンドで表示され、自分のターミナルからは接続できる場合: Linux と WSL 2 のサンドボックスは、コマンドごとに独立したネットワークを使います。この端末のプログラムも、前のコマンドで起動したサーバーも、そこからは見えません。allowedDomains に localhost を加えても変わらず（NO_PROXY により、localhost はサンドボックスのプロキシを通りません）、allowLocalBinding は macOS 用です。コマンドをサンドボックスの外で実行してください。Claude Code がサンドボックスなしの再実行を確認したときに許可するか、sandbox.excludedCommands に加えるか（`/sandbox exclude`）、`!` を付けて自分で実行します。サーバーを試すだけなら、起動、待機、呼び出しを 1 つのコマンドの中で行います。\n- 別のポートの場合: MCP サーバー、エディター、サインイン、データベースなどです。前後の行にあるプログラムを起動してください。\n- コンテナー、WSL 2、SSH の接続先では、localhost はその環境自身です。外側のホストの名前またはアドレスを使ってください（host.docker.internal、WSL では networkingMode=mirrored）。\n- 待ち受けの確認: `lsof -i :ポート`、`ss -ltnp`、Windows では `netstat -ano`。"
    } text {
        verified: false,
        patterns: [
            r"\beconnrefused (?<host>(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0):\d{1,5})\b",
            r"failed to connect to (?<host>(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0)(?: port |:)\d+)(?: after \d{1,5} ms)?\W{1,3}(?:couldn't connect|could not connect|connection refused)",
            r"cannot connect to host (?<host>(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0):\d+) ssl:\S{1,12} \[(?:connect call failed|connection refused|errno (?:61|111))",
            r"actively refused it.{0,60}?\((?<host>(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0):\d+)",
            r"\b(?:dial tcp|connect to) \W?(?<host>(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0):\d+)\W{1,3}(?:connect: |connectex: )?(?:connection refused|no connection could be made)",
            r"\bhttpconnectionpool\(host='(?<host>localhost|127\.0\.0\.1|::1|0\.0\.0\.0)', port=\d+\).{0,300}?(?:connection refused|errno (?:61|111)\b)",
            r"\bconnection to server at \W{0,2}(?<host>localhost|127\.0\.0\.1|::1)\W.{0,40}?\bfailed: connection refused|\bcan't connect to remote host \W?(?:127\.0\.0\.1|::1)\W{1,3}connection refused|\bconnecting to (?:localhost|127\.0\.0\.1)\b.{0,60}?failed: connection refused",
            r"\bfailed to connect to \S{1,120} (?:port \d{1,5} )?over proxy (?<host>localhost|127\.0\.0\.1)\b",
            r#"could not connect to the endpoint url: [\\"']{0,4}https?://(?<host>(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?::\d{1,5})?)"#,
        ],
        examples: [
            "Error: connect ECONNREFUSED 127.0.0.1:4000",
            "requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded with url: / (Caused by NewConnectionError(': Failed to establish a new connection: [Errno 111] Connection refused'))",
            "psql: error: connection to server at \"localhost\" (127.0.0.1), port 5432 failed: Connection refused",
            "curl: (7) Failed to connect to localhost port 3002 after 0 ms: Could not connect to server",
            "fatal: unable to access 'https://git.acme.example/tools.git/': Failed to connect to git.acme.example:443 over proxy localhost after 0 ms: Could not connect to server",
            "curl: (7) Failed to connect to 127.0.0.1 port 3128 after 0 ms: Couldn't connect to server",
            "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host localhost:4000 ssl:default [Connect call failed ('127.0.0.1', 4000)]",
            "対象のコンピューターによって拒否されたため、接続できませんでした。 (localhost:4000)",
            "dial tcp 127.0.0.1:8080: connect: connection refused",
            "Could not connect to the endpoint URL: \"http://localhost:4572/\"",
        ],
    }
    REFUSED_THERE "GK-ERR-877" Remote {
        "a host on the network refuses the connection: nothing listens at that port there, or a firewall refuses it" /
        "ネットワーク上のホストが接続を拒否しました。そのポートで待ち受けがないか、ファイアウォールが拒否しています"
    } help {
        "Is the host and port in the text right? Compare it with ANTHROPIC_BASE_URL and HTTPS_PROXY (`genkan explain HTTPS_PROXY`): a proxy's port is often the wrong one.\n- It is a proxy or gateway of the company: its operator looks whether it runs.\n- “443”, and the host is a public service (a registry, a download, the model's): those don't refuse. A firewall refuses everything that doesn't go through the proxy: set HTTPS_PROXY. Is it set, this program doesn't use it: update it to a release that does, or give it the proxy in its own setting. Or the name leads to a wrong address (`nslookup HOST`: a DNS filter, a line in the hosts file). The network team knows which.\n- `curl -v` to the same address, from the same terminal, shows whether it is the program or the way." /
        "本文のホストとポートが正しいかを、ANTHROPIC_BASE_URL と HTTPS_PROXY（`genkan explain HTTPS_PROXY`）に照らして確認してください。プロキシのポートの誤りが多くあります。\n- 社内のプロキシやゲートウェイの場合: 動いているかを運用担当が確認します。\n- 公開サービス（レジストリ、ダウンロード、モデルのサービス）のポート「443」の場合: 通常は拒否されません。プロキシを通らない接続を、ファイアウォールが拒否しています。HTTPS_PROXY を設定してください。設定済みの場合は、このプログラムが使っていません。対応したリリースに更新するか、プログラム自身の設定にプロキシを指定します。名前が誤ったアドレスに解決されていることもあります（`nslookup ホスト`。DNS のフィルター、hosts ファイル）。どれかはネットワーク担当が確認できます。\n- プログラムと経路のどちらかは、同じターミナルから同じアドレスへの `curl -v` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\beconnrefused (?<host>(?:\d{1,3}(?:\.\d{1,3}){3}|ip_address):\d{1,5})\b",
            r"failed to connect to (?<host>[\w-]+(?:\.[\w-]+)+ port \d+)(?: after \d{1,4} ms)?\W{1,3}(?:couldn't connect|connection refused)",
            r"cannot connect to host (?<host>[\w-]+(?:\.[\w-]+)+:\d+) ssl:\S{1,12} \[(?:connect call failed|connection refused|errno (?:61|111))",
            r"\bdial tcp (?<host>(?:\d{1,3}\.){3}\d{1,3}:\d+)\W{1,3}(?:connect: |connectex: )?(?:connection refused|no connection could be made)",
            r"https?connectionpool\(host='(?<host>[\w-]+(?:\.[\w-]+)+)', port=\d+\).{0,300}?\[errno (?:61|111)\] connection refused",
        ],
        examples: [
            "Error: connect ECONNREFUSED 54.211.18.10:443",
            "curl: (7) Failed to connect to llm.acme.example port 443 after 3 ms: Couldn't connect to server",
            "dial tcp 10.0.0.4:443: connect: connection refused",
            "HTTPSConnectionPool(host='llm.acme.example', port=443): Max retries exceeded with url: / (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused'))",
            "Cannot connect to host llm.acme.example:443 ssl:default [Connect call failed ('10.1.2.3', 443)]",
        ],
    }
    REFUSED "GK-ERR-089" Remote {
        "nothing accepts connections at the address: a wrong proxy or endpoint port, a program that isn't running there, or a firewall" /
        "接続が拒否されました。プロキシやエンドポイントのポートの誤り、接続先のプログラムが動いていない、またはファイアウォールが原因です"
    } help {
        "`genkan doctor` shows which address refuses. `genkan explain ANTHROPIC_BASE_URL`, `genkan explain ANTHROPIC_BEDROCK_BASE_URL` and `genkan explain HTTPS_PROXY` show the addresses that Claude Code uses: a wrong host or port in one of them is the usual reason.\n- An address of this machine (127.0.0.1, localhost) among them: the program that should listen there isn't running, or has another port. You no longer use such a program: a variable of it was left (~/.bashrc, ~/.zshrc, ~/.profile, Windows' user variables); take that line out, run `genkan setup` and open a new terminal. In a container, localhost is the container itself; in Claude Code's sandbox on Linux it is that one command's own, so a command that needs it has to run outside (sandbox.excludedCommands).\n- Another address: the service there is down, or a firewall refuses (the network team).\n- `curl` reaches the same address from the same terminal, and this program doesn't: a filter on this machine (endpoint security, a VPN) treats them differently; whoever manages it has to allow the program.\n- The network lets programs out only by its proxy, and this one doesn't use HTTPS_PROXY (some command-line tools, at port 443): update it to a release that does, or give it the proxy in its own setting.\n- Only the sign-in with a Claude account fails, on a server in a data centre (VPS, cloud), while `curl https://api.anthropic.com` answers there: claude.ai can refuse such addresses. Make a token on another machine (`claude setup-token`), and set it there as CLAUDE_CODE_OAUTH_TOKEN." /
        "どのアドレスが拒否するかは `genkan doctor` で分かります。Claude Code が使うアドレスは `genkan explain ANTHROPIC_BASE_URL`、`genkan explain ANTHROPIC_BEDROCK_BASE_URL`、`genkan explain HTTPS_PROXY` で確認できます。多くは、そのホストまたはポートの誤りです。\n- その中に、この端末のアドレス（127.0.0.1、localhost）がある場合: 待ち受けるはずのプログラムが起動していないか、別のポートを使っています。もう使っていないプログラムであれば、その変数が残っています（~/.bashrc、~/.zshrc、~/.profile、Windows のユーザー環境変数）。その行を外し、`genkan setup` を実行して、新しいターミナルを開いてください。コンテナーの中の localhost は、コンテナー自身です。Linux の Claude Code のサンドボックスの中では、localhost はそのコマンドだけのものです。この端末の localhost に接続するコマンドは、サンドボックスの外で実行してください（sandbox.excludedCommands）。\n- それ以外のアドレスの場合: サービスが停止しているか、ファイアウォールが拒否しています（ネットワーク担当）。\n- 同じターミナルの `curl` は接続でき、このプログラムだけが拒否される場合: この端末のフィルター（エンドポイント保護、VPN）が区別しています。その管理者がプログラムを許可する必要があります。\n- ネットワークがプロキシ経由の通信だけを許可し、このプログラムが HTTPS_PROXY を使わない場合（一部のコマンドラインツール、ポート 443）: 対応したリリースに更新するか、プログラム自身の設定にプロキシを指定してください。\n- データセンターのサーバー（VPS、クラウド）で Claude アカウントのサインインだけが失敗し、そこでの `curl https://api.anthropic.com` には応答がある場合: claude.ai がそうしたアドレスを拒否することがあります。別の端末でトークンを作り（`claude setup-token`）、そのサーバーの CLAUDE_CODE_OAUTH_TOKEN に設定してください。"
    } text {
        verified: true,
        patterns: [
            r"connection refused — a firewall or proxy may be blocking it(?: \((?<error>\w+)\))?",
            r"\b(?<error>ECONNREFUSED)(?: (?<host>[\w\[-]*[.:][\w.:\[\]-]+|localhost\b))?",
            r"\bconnection refused\b",
            r"failed to connect to (?<host>\S+(?: port |:)\d+)(?: after \d{1,4} ms)?\W{1,3}(?:couldn't|could not) connect to server",
            r"actively refused it|\bconnectionrefusederror\b|\bconnectionrefused\b",
            r"\bERR_CONNECTION_REFUSED\b",
            r"failed to connect to \S+ port \d+(?: after \d{1,4} ms)?(?:: couldn't connect|\W{0,3}$)|\bWSAECONNREFUSED\b",
            r"拒绝连接|连接被拒绝|連線被拒|\b(?:winerror|os error|errno) 10061\b|(?<host>[\w.-]+) refused to connect\W{0,3}(?:$|try|err_)|\bNS_ERROR_CONNECTION_REFUSED\b",
            r"cannot connect to host (?<host>\S{1,120}) ssl:\S{1,12} \[(?:connect call failed|connection refused|errno (?:61|111))|multiple exceptions: \[errno (?:61|111)\] connect call failed",
        ],
        examples: [
            "net::ERR_CONNECTION_REFUSED",
            "No connection could be made because the target machine actively refused it.",
            "API Error: Connection refused — a firewall or proxy may be blocking it (ECONNREFUSED)",
            "curl: (7) Failed to connect to gateway port 3128 after 0 ms: Couldn't connect to server",
            "WSAECONNREFUSED",
            "対象のコンピューターによって拒否されたため、接続できませんでした。",
            "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host gateway:4000 ssl:default [Connect call failed ('10.0.0.2', 4000)]",
            "ConnectionRefusedError: [WinError 10061] 由于目标计算机积极拒绝，无法连接。",
        ],
    }
    OWN_LIMIT "GK-ERR-999" Problem {
        "the program itself gave up the connection: the time that it allows is too short (milliseconds), or its AWS SDK takes the limit for connecting as one for the whole request" /
        "プログラム自身が接続を打ち切りました。待ち時間の設定が短すぎるか（ミリ秒単位）、AWS SDK が接続の待ち時間をリクエスト全体に適用しています"
    } help {
        "No firewall and no proxy is in the way. In the program raise the limits of its AWS client (of NodeHttpHandler in JavaScript: `connectionTimeout: 5000`, `requestTimeout: 600000`); a model's answer can take minutes.\n- “emitRequestTimeout” below a limit that was meant for connecting alone: a fault of some releases of the AWS SDK for JavaScript. Update its packages (@aws-sdk/…, @smithy/node-http-handler).\n- The limit is long enough (seconds), and it is reached: then the way is at fault. `genkan doctor` tries it." /
        "ファイアウォールやプロキシの問題ではありません。プログラムの AWS クライアントの待ち時間を長くしてください（JavaScript では NodeHttpHandler の `connectionTimeout: 5000`、`requestTimeout: 600000`）。モデルの応答には数分かかることがあります。\n- 「emitRequestTimeout」があり、接続だけのつもりの待ち時間で打ち切られる場合: AWS SDK for JavaScript の一部のリリースの不具合です。パッケージ（@aws-sdk/…、@smithy/node-http-handler）を更新してください。\n- 待ち時間が十分に長い（秒単位）のに切れる場合: 経路の問題です。`genkan doctor` で確認できます。"
    } text {
        verified: false,
        patterns: [
            r"connection timed out after \d{1,3} ?ms\b|connection timed out after \d{1,9} ?ms\b.{0,600}?emitrequesttimeout\b",
        ],
        examples: [
            "Error [TimeoutError]: Connection timed out after 40 ms",
            "Error [TimeoutError]: Connection timed out after 3000 ms\n    at TLSSocket.emitRequestTimeout (node:_http_client:812:9)",
        ],
    }
    NO_IPV6 "GK-ERR-601" Remote {
        "the connection was tried over IPv6, and this machine or its network has no route for it" /
        "IPv6 で接続しようとしましたが、この端末またはネットワークに IPv6 の経路がありません"
    } help {
        "`curl -6 https://HOST` fails and `curl -4` works: switch IPv6 off here (Linux, WSL: `sudo sysctl -w net.ipv6.conf.all.disable_ipv6=1`; macOS: `networksetup -setv6off Wi-Fi`; Windows: in the adapter's properties), and try again. It is neither the sign-in nor a permission, whatever the program guesses beside it.\n- Only with the VPN: it carries IPv4 alone. Its administrator has it carry IPv6 as well, or has names resolve to IPv4 alone.\n- The network goes out by a proxy: set HTTPS_PROXY for this very process; then the proxy makes the connection, and no route is needed here.\n- `curl -4` fails too: no route at all, or a firewall. `genkan doctor` shows which hosts; the network team has to let them through (443)." /
        "`curl -6 https://ホスト` が失敗し `curl -4` は成功する場合: この端末の IPv6 を無効にして（Linux、WSL では `sudo sysctl -w net.ipv6.conf.all.disable_ipv6=1`、macOS では `networksetup -setv6off Wi-Fi`、Windows ではアダプターのプロパティ）、やり直してください。プログラムが何を推測していても、サインインや権限の問題ではありません。\n- VPN の接続中だけ起こる場合: VPN が IPv4 しか通していません。IPv6 も通すか、名前が IPv4 だけに解決されるように、管理者に依頼してください。\n- プロキシ経由のネットワークの場合: このプロセス自体に HTTPS_PROXY を設定してください。接続はプロキシが行うため、ここに経路は必要ありません。\n- `curl -4` も失敗する場合: 経路がまったくないか、ファイアウォールです。対象のホストは `genkan doctor` で分かります。ネットワーク担当による許可（443）が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bipv6:(?:%5b|\[).{0,120}?\b(?:no route to host|network is unreachable)",
        ],
        examples: [
            "503 failed to connect to all addresses; last error: UNKNOWN: ipv6:%5B2404:6800:4012:6::200a%5D:443: connect: No route to host (65)",
            "failed to connect to all addresses; last error: UNAVAILABLE: ipv6:[2404:6800:4004:821::200a]:443: Network is unreachable",
        ],
    }
    BOTO_TIMEOUT "GK-ERR-434" Remote {
        "botocore (boto3, the AWS CLI, programs that use them) waited as long for the answer as it is set to, 60 seconds unless set, and stopped" /
        "botocore（boto3、AWS CLI、それを使うプログラム）が、設定された時間（既定は 60 秒）応答を待ち、打ち切りました"
    } help {
        "Try a short prompt in the same program. Where it is answered, the limit is too short for long answers: raise `read_timeout` in the program's botocore Config (AWS CLI: `--cli-read-timeout`), or ask for less at once; a program that has no setting for it needs an update. Where it fails as well, something between that program and the host in the text holds the answer back. Claude Code itself doesn't use botocore.\n- “converse-stream”, “with-response-stream”: the call is a streaming one, so not even the first word came in that time, which points to the way rather than to a long answer. Whoever runs the program or gateway tests it where that runs, in the same container or subnet (`curl -sv https://HOST`, with the host of the text), and gives it a way to Bedrock: a NAT gateway, the company's proxy (HTTPS_PROXY there), or a VPC endpoint for bedrock-runtime with private DNS, whose security group lets port 443 in. Raise `read_timeout` only where short prompts are answered there (a model that thinks for minutes before its first word).\n- The URL ends in /converse or /invoke: the answer isn't streamed, and comes only when it is whole: use the streaming call, or raise `read_timeout`.\n- “2015-03-31/functions”, a Lambda function that is called and waited for: raise `read_timeout` above the function's own time limit, with `tcp_keepalive=True` and no retries (`max_attempts` 0 under `retries` of that Config; each one runs the function again), or call it with InvocationType Event and have it store its result.\n- The program runs on this machine: `genkan doctor` compares the routes from here." /
        "同じプログラムで短いプロンプトを試してください。応答があれば、長い応答に制限時間が足りていません。プログラムの botocore の Config で `read_timeout` を延ばすか（AWS CLI では `--cli-read-timeout`）、一度に依頼する量を減らしてください。この設定項目を持たないプログラムは更新が必要です。短いプロンプトも失敗する場合は、プログラムと本文のホストの間で応答が止められています。Claude Code 自体は botocore を使いません。\n- 「converse-stream」「with-response-stream」の場合: ストリーミングの呼び出しなのに、制限時間内に最初の応答も届いていません。応答の長さよりも、経路が疑われます。プログラムやゲートウェイの運用担当が、それが動く場所（同じコンテナーやサブネット）で `curl -sv https://ホスト`（本文のホスト）を試し、Bedrock への経路を用意します。NAT ゲートウェイ、社内プロキシ（そこでの HTTPS_PROXY）、または bedrock-runtime の VPC エンドポイント（プライベート DNS を有効にし、セキュリティグループで 443 番ポートの受信を許可）です。`read_timeout` を延ばすのは、そこで短いプロンプトに応答がある場合だけです（最初の応答まで数分考えるモデルなど）。\n- URL の末尾が /converse または /invoke の場合: ストリーミングされず、応答全体がそろってから届きます。ストリーミングの呼び出しを使うか、`read_timeout` を延ばしてください。\n- 「2015-03-31/functions」（結果を待つ Lambda 関数の呼び出し）の場合: `read_timeout` を関数自身のタイムアウトより長くし、`tcp_keepalive=True` を指定して再試行をやめるか（Config の `retries` で `max_attempts` を 0 に。再試行のたびに関数が実行されます）、InvocationType を Event にして呼び出し、結果を保存させてください。\n- プログラムがこの端末で動いている場合: `genkan doctor` で、ここからの経路を比較できます。"
    } text {
        verified: false,
        patterns: [
            r"\bread timeout on endpoint url\b",
        ],
        examples: [
            "Read timeout on endpoint URL: \"https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/x/converse\"",
        ],
    }
    GIVEN_UP "GK-ERR-020" Remote {
        "no answer began in the time that the program waits, and it gave the request up (ECONNABORTED, ETIMEDOUT)" /
        "プログラムの待ち時間内に応答が始まらず、リクエストが打ち切られました（ECONNABORTED、ETIMEDOUT）"
    } help {
        "Try the same from outside the VPN, the container or WSL: what works there is cut off on the way. `genkan doctor` shows which connection gets no answer.\n- In WSL2 or a container beside a VPN, where Windows itself reaches the service: networkingMode=mirrored and dnsTunneling=true in .wslconfig, then `wsl --shutdown`; or a lower MTU (e.g. 1280).\n- Elsewhere: a proxy that this process doesn't use (`genkan explain HTTPS_PROXY`), a firewall that drops the packets, or a gateway or proxy that holds the stream back. Its administrator switches buffering of event streams off.\n- Only with long prompts, and no VPN or proxy is there: the service is slow at that time (its status page), or the request is large: a shorter one." /
        "VPN、コンテナー、WSL の外でも同じことを試してください。そこで成功すれば、経路上で遮断されています。どの接続に応答がないかは `genkan doctor` で分かります。\n- Windows からは接続できて、VPN 利用中の WSL2 やコンテナーで起こる場合: .wslconfig に networkingMode=mirrored と dnsTunneling=true を書いて `wsl --shutdown` を実行するか、小さい MTU（1280 など）を試してください。\n- それ以外の場合: このプロセスで使われていないプロキシ（`genkan explain HTTPS_PROXY`）、パケットを破棄するファイアウォール、またはストリームを溜めるゲートウェイやプロキシです。イベントストリームのバッファリングは管理者が無効にできます。\n- 長いプロンプトだけで起こり、VPN もプロキシもない場合: その時点でサービスが遅いか（稼働状況を確認）、リクエストが大きすぎます。短くして試してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:ECONNABORTED|ETIMEDOUT)\b.{0,400}?\bslow first byte: no stream chunk",
            r"\bslow first byte: no stream chunk.{0,400}?\b(?:ECONNABORTED|ETIMEDOUT)\b",
        ],
        examples: [
            "ECONNABORTED timeout\nSlow first byte: no stream chunk 30.0s after request sent",
            "[WARN] Slow first byte: no stream chunk 30.0s after request sent (attempt 1)\n[ERROR] AxiosError: ECONNABORTED timeout of 60000ms exceeded",
        ],
    }
    SLOW_STREAM "GK-ERR-902" Remote {
        "Claude Code's log notes that the answer began late or paused; it goes on waiting, and this alone is no error" /
        "応答の開始が遅い、または途切れたという Claude Code のログの通知です。そのまま待機しており、これだけではエラーではありません"
    } help {
        "Alone, and now and then: nothing to do; a large request or long thinking takes its time.\n- In WSL2 or a container beside a VPN, and Windows itself gets answers: networkingMode=mirrored and dnsTunneling=true in .wslconfig, then `wsl --shutdown`; or a lower MTU (e.g. 1280).\n- With each prompt: the service is slow (its status page), or a proxy or gateway holds back the stream: compare with `genkan doctor`, or another network; its administrator switches buffering of event streams off.\n- An error follows (“Stream idle timeout”, “Request timed out”): paste that line." /
        "これだけで、ときどきの場合: 対処は不要です。大きなリクエストや長い思考では時間がかかります。\n- VPN 利用中の WSL2 やコンテナーで、Windows では応答がある場合: .wslconfig に networkingMode=mirrored と dnsTunneling=true を書いて `wsl --shutdown` を実行するか、小さい MTU（1280 など）を試してください。\n- 毎回の場合: サービスが遅いか（稼働状況を確認）、プロキシまたはゲートウェイがストリームを溜めています。`genkan doctor` や別のネットワークと比べてください。イベントストリームのバッファリングは管理者が無効にできます。\n- エラーが続く場合（「Stream idle timeout」「Request timed out」）: その行を貼り付けてください。"
    } text {
        verified: false,
        patterns: [
            r"\bstreaming stall detected\b|\bslow first byte: no stream chunk",
        ],
        examples: [
            "[WARN] Slow first byte: no stream chunk 30.0s after request sent (attempt 1)",
        ],
    }
    SAID_408 "GK-ERR-903" Remote {
        "the server that answered (a gateway, a load balancer or the service's entrance) says itself that it waited too long (408)" /
        "応答した相手（ゲートウェイ、ロードバランサー、サービスの入口）自身が、待ち時間を超えたと返しました（408）"
    } help {
        "Try again, with a shorter request: a large one that arrives slowly (a VPN, a slow upload) runs into this limit as well as an answer that takes long.\n- Behind a gateway: its administrator raises its own limit for this model, and looks how long the provider took.\n- A cloud's own service: its status page; a larger quota or another region or model where it stays slow." /
        "短いリクエストでもう一度試してください。応答に時間がかかる場合だけでなく、大きなリクエストの送信が遅い場合（VPN、遅い回線）も、この上限に達します。\n- ゲートウェイ経由の場合: 管理者がこのモデルの上限を延ばし、プロバイダーの所要時間を確認します。\n- クラウド自身のサービスの場合: 稼働状況を確認してください。遅い状態が続く場合は、クォータの引き上げ、または許可された別のリージョンやモデルを検討します。"
    } text {
        verified: false,
        patterns: [
            r"\b408\b\W{1,3}request time-?out|\bthe operation was timeout\b",
        ],
        examples: [
            "API Error: 408 {\"error\":{\"code\":\"Timeout\",\"message\":\"The operation was timeout.\"}}",
        ],
    }
    HELLO_IN_TUNNEL "GK-ERR-1334" Remote {
        "the proxy opened the way to this host, and TLS got no answer behind it" /
        "プロキシはこのホストへの接続を許可しましたが、その先で TLS の応答がありません"
    } help {
        "The connection to the proxy works, and its answer (200) only says that the way is open. Send the request below to the network team, with the text and the time. `curl -v` through the same proxy to another host shows whether only this one hangs.\n- Only this host hangs: the proxy, or a firewall or inspection behind it, drops TLS to it by its name, or doesn't reach it.\n- All hosts hang, in WSL 2, Docker, a virtual machine or over a VPN, and outside of it they answer: mostly the packets are too large for the way to the proxy (MTU). `sudo ip link set dev eth0 mtu 1350` in it (`ip link` shows the interface's name), then try again." /
        "プロキシへの接続はできており、応答の 200 は、接続が許可されたことだけを示しています。本文と時刻を添えて、下の依頼文をネットワーク担当に送ってください。同じプロキシを通した別のホストへの `curl -v` で、このホストだけの問題かが分かります。\n- このホストだけで止まる場合: プロキシ、またはその先のファイアウォールや検査が、ホスト名によって TLS の通信を破棄しているか、ホストに接続できていません。\n- WSL 2、Docker、仮想マシン、VPN でどのホストでも止まり、その外では応答がある場合: 多くは、パケットがプロキシまでの経路に対して大きすぎます（MTU）。その中で `sudo ip link set dev eth0 mtu 1350` を実行し（インターフェースの名前は `ip link` で分かります）、もう一度試してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bconnect (?<host>(?:[a-z\d_-]+\.){1,8}[a-z\d-]+):443\b.{0,400}?)?\b(?:connect tunnel established|proxy replied 200|200 connection established)\b(?:[^fu]|f(?:[^i]|i[^n])|u(?:[^s]|s[^i])){0,900}?\btls handshake, client hello \(1\)(?:(?:[^fu]|f(?:[^i]|i[^n])|u(?:[^s]|s[^i])){0,900}?\b(?:timed out|timeout)\b(?: after \d+ milliseconds)?|[:\W]{0,8}(?:ca(?:file|path): \S{1,120}\W{0,6}){0,2}$)",
        ],
        ask: NetworkTeam {
            "The proxy opens a tunnel (CONNECT is answered with 200)⟦ to {host}⟧, and then TLS gets no answer: the Client hello is sent, and the handshake doesn't get to its end. Please check whether the proxy reaches the host, whether a firewall or an inspection behind it drops TLS by the host's name, and the MTU on the way. I send the message along." /
            "プロキシは⟦ {host} への⟧トンネルを開きますが（CONNECT への応答は 200）、その後の TLS に応答がありません。Client hello を送った後、ハンドシェイクが完了しません。プロキシからこのホストに接続できるか、その先のファイアウォールや検査がホスト名によって TLS を破棄していないか、経路の MTU に問題がないかを確認していただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "> CONNECT api.acme.example:443 HTTP/1.1\n< HTTP/1.1 200 Connection established\n* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* Operation timed out after 300197 milliseconds with 0 bytes received",
            "* CONNECT tunnel established, response 200\n* ALPN: curl offers h2,http/1.1\n* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* SSL connection timeout\ncurl: (28) SSL connection timeout",
        ],
    }
    HELLO_UNANSWERED "GK-ERR-1332" Remote {
        "the connection was made, and the handshake of TLS doesn't get to its end (the Client hello has no answer, or the rest of the answer stays away); a longer time limit or a shorter request changes nothing" /
        "接続はできましたが、TLS のハンドシェイクが完了しません（Client hello に応答がないか、応答の続きが届きません）。待ち時間を延ばしても、リクエストを短くしても変わりません"
    } help {
        "Try the same outside the VPN, outside WSL, the container or the virtual machine, and to another host: that shows what is in the way. `genkan doctor` tests whether large packets get lost on the way to the models (MTU).\n- In WSL 2, Docker or a virtual machine, mostly beside a VPN, and the system around it gets answers; or “Server hello” came, and what should follow didn't: mostly the packets are too large for the way (MTU). `sudo ip link set dev eth0 mtu 1350` in it (`ip link` shows the interface's name; lower step by step, down to 1200), then try again. It helps: make it lasting. WSL: below [boot] in /etc/wsl.conf `command = ip link set dev eth0 mtu 1350` (where the release of WSL knows [boot]; else in a script at the start); Docker: `\"mtu\": 1350` in daemon.json. On Windows 11 also networkingMode=mirrored below [wsl2] in .wslconfig, then `wsl --shutdown`.\n- No VPN, WSL or container, and the VPN or network is the company's: the same can be between this machine and the VPN; whoever runs it lowers the MTU there.\n- Only some hosts hang, others answer at once: a firewall or an inspection may drop TLS by the host's name. The network wants a proxy: give it to this program (HTTPS_PROXY). Else ask the network team, with the host and the time: the connection is made, and Client hello stays without an answer." /
        "VPN なし、WSL・コンテナー・仮想マシンの外、別のホストで、同じことを試してください。何が妨げているかが分かります。モデルへの経路で大きなパケットが失われていないか（MTU）は、`genkan doctor` が確認します。\n- WSL 2、Docker、仮想マシンの中（多くは VPN の利用中）で起こり、外側のシステムでは応答がある場合や、「Server hello」の後が届かない場合: 多くは、パケットが経路に対して大きすぎます（MTU）。その中で `sudo ip link set dev eth0 mtu 1350` を実行し（インターフェースの名前は `ip link` で分かります。1200 まで少しずつ下げます）、もう一度試してください。解消したら、設定を残します。WSL: /etc/wsl.conf の [boot] に `command = ip link set dev eth0 mtu 1350`（[boot] に対応していないリリースでは、起動時のスクリプト）。Docker: daemon.json に `\"mtu\": 1350`。Windows 11 では、.wslconfig の [wsl2] に networkingMode=mirrored を書いて `wsl --shutdown` を実行する方法もあります。\n- WSL やコンテナーの外で起こり、VPN やネットワークが会社のものの場合: この端末と VPN の間でも同じことが起こります。運用担当が、そこで MTU を下げます。\n- 一部のホストだけで止まる場合: ファイアウォールや検査が、ホスト名によって TLS の通信を破棄している可能性があります。プロキシが必要なネットワークでは、このプログラムに指定してください（HTTPS_PROXY）。それ以外は、接続はできるが Client hello に応答がないことを、ホストと時刻を添えてネットワーク担当に伝えてください。"
    } text {
        verified: false,
        patterns: [
            // Without “Finished” and “SSL connection using” behind it: the handshake isn't over.
            r"\btls handshake, client hello \(1\):(?:[^fu]|f(?:[^i]|i[^n])|u(?:[^s]|s[^i])){0,900}?\b(?:timed out|timeout)\b(?: after \d+ milliseconds)?",
            r"\bconnected to \S{1,120} \(\S{1,60}\) port \d{1,5}\b(?:[^(]|\([^i]){0,400}\(out\), tls handshake, client hello \(1\)[:\W]{0,8}(?:ca(?:file|path): \S{1,120}\W{0,6}){0,2}$",
            r"\b(?:stuck|stops|hangs|hanging) (?:at|after|on) (?:the )?(?:tls )?client ?hello\b|\bclient hello (?:のまま|から進|で止ま|で固ま|に応答|の後で止ま)",
        ],
        examples: [
            "* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* Operation timed out after 300197 milliseconds with 0 out of 0 bytes received",
            "* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* SSL connection timeout\n* Closing connection 0\ncurl: (28) SSL connection timeout",
            "* Connected to api.example.com (10.1.1.1) port 443 (#0)\n* ALPN, offering h2\n* TLSv1.3 (OUT), TLS handshake, Client hello (1):",
            "Client hello のまま返ってこない（WSL2、VPN接続中）",
            "* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* TLSv1.3 (IN), TLS handshake, Server hello (2):\n* Operation timed out after 300197 milliseconds with 0 bytes received",
        ],
    }
    NO_ANSWER_IN_TIME "GK-ERR-208" Remote {
        "the connection was made, but no answer came in the time that the program waits" /
        "接続はできましたが、プログラムの待ち時間内に応答がありませんでした"
    } help {
        "`genkan doctor` compares the routes; try again with a shorter request.\n- “API Timeout (read)”, “exceeded time limit”: a proxy or bot that starts the Claude CLI (free-claude-code and its like) ended the request by its own read time-out: a connection was there, and the provider behind it took too long to answer. Whoever runs it (you, if you do) raises that time-out in its settings, and looks in its log whether the provider answers at all or a smaller model is quicker.\n- “Headers Timeout Error”, “Body Timeout Error”, “UND_ERR_HEADERS_TIMEOUT”, “UND_ERR_BODY_TIMEOUT”, “301s”, “300s”: a program in Node.js (its own fetch, undici) gave up after 300 seconds without an answer's headers, or without a further part. Mostly it is a gateway or proxy before a slow model; API_TIMEOUT_MS changes nothing about it. Whoever runs that program updates it or raises `headersTimeout` and `bodyTimeout` of its Agent, or has it stream the answer. Until then: less thinking, shorter requests (/compact).\n- Something on the route holds back the answer: a proxy that buffers or scans it, or a VPN whose packets are too large for the way, in WSL 2 above all (try it outside WSL or without the VPN; networkingMode=mirrored in .wslconfig).\n- The program doesn't wait long enough: Claude Code's own limit is API_TIMEOUT_MS (ten minutes unless set), other programs have their own." /
        "`genkan doctor` で経路を比較し、短いリクエストでやり直してください。\n- 「API Timeout (read)」「exceeded time limit」の場合: Claude CLI を起動するプロキシやボット（free-claude-code など）が、自身の読み取りの待ち時間でリクエストを打ち切りました。接続はできており、その先のプロバイダーの応答に時間がかかりすぎています。運用担当（自分で動かしている場合は自分）が、その設定で待ち時間を延ばし、プロバイダーが応答しているかをログで確認し、小さいモデルなら間に合うかを試します。\n- 「Headers Timeout Error」「Body Timeout Error」「UND_ERR_HEADERS_TIMEOUT」「UND_ERR_BODY_TIMEOUT」「301s」「300s」の場合: Node.js のプログラム（標準の fetch、undici）が、応答のヘッダーまたは続きを 300 秒待って打ち切りました。多くは、応答の遅いモデルの手前にあるゲートウェイやプロキシで、API_TIMEOUT_MS では変わりません。その運用者が更新するか、Agent の `headersTimeout` と `bodyTimeout` を延ばすか、応答をストリーミングにします。それまでは、思考の量を減らし、リクエストを短くしてください（/compact）。\n- 経路上で応答が止められている場合: プロキシがバッファリングや検査を行っているか、VPN のパケットが経路に対して大きすぎます。特に WSL 2 で起こります（WSL の外や VPN なしで試すか、.wslconfig に networkingMode=mirrored を設定してください）。\n- プログラムの待ち時間が短すぎる場合: Claude Code の上限は API_TIMEOUT_MS（既定は 10 分）です。ほかのプログラムにもそれぞれの設定があります。"
    } text {
        verified: false,
        patterns: [
            r"a request has exceeded the configured \d+ ms requesttimeout|request socket timed out after \d+ ms of inactivity|no data arrived within the connection idle limit",
            r"(?:net/http|http2): timeout awaiting response headers",
            r"\bread timed out\b|\breadtimeout(?:error)?\b|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|(?:headers|body) timeout error|timed? ?out waiting for (?:a |the )?(?:response|answer|headers|body)",
            r"\b(?:operation|request) timed out after \d+|\bhttpx\.ReadTimeout\b|timed out generating response|timed out (?:while )?(?:waiting|awaiting) (?:for )?(?:an? |the )?(?:first |next |model |api |http |server |upstream |provider )?(?:response|answer|headers|body|byte|token|chunk|data|reply|server|upstream|provider|model|completion)",
            r"\bnetty\.handler\.timeout\.readtimeoutexception",
            r"(?:api|http|request|response|fetch|call|login|sign-?in|gateway|proxy|server|model|endpoint|stream|completion|upstream)\b.{0,40}\b(?:timeout|timed out) after \d+ ?(?:ms|s|seconds|minutes)\b",
            r"\bread tcp \S{1,120}: i/o timeout|timeout on reading data from socket|\bnet::readtimeout\b",
            r"request has exceeded the configured \d+ ?ms requesttimeout",
            r"\brecv failure: (?:connection|operation) timed out",
            r"/(?:messages|chat/completions|responses)\b\S{0,60} 50[0234] 30[0-3](?:\.\d{1,3})?s\b.{0,400}?\bfetch failed\b",
            r"\bapi timeout \(read\)(?:\W{1,3}request exceeded time limit)?",
        ],
        examples: [
            "@smithy/node-http-handler - the request socket timed out after 120000 ms of inactivity (configured by client requestHandler).",
            "http2: timeout awaiting response headers",
            "requests.exceptions.ReadTimeout: Read timed out.",
            "Failed to communicate with Claude: Operation timed out after 120001 milliseconds with 0 bytes received",
            "io.netty.handler.timeout.ReadTimeoutException",
            "API request timeout after 60 seconds",
            "read tcp 10.0.0.2:5000->10.1.1.1:443: i/o timeout",
            "aiohttp.client_exceptions.SocketTimeoutError: Timeout on reading data from socket",
            "@smithy/node-http-handler - [WARN] a request has exceeded the configured 30000 ms requestTimeout.",
            "curl: (56) Recv failure: Connection timed out",
            "--> POST /v1/messages?beta=true 500 301s\nERROR Error occurred: fetch failed\n    at node:internal/deps/undici/undici:14902:13",
            "API Timeout (read): Request exceeded time limit",
        ],
    }
    UNTOLD_WAY "GK-ERR-1017" Remote {
        "a request of Claude Code's failed on its way; whether by the network, a proxy or an inspection of TLS, the text doesn't say" /
        "Claude Code のリクエストが途中で失敗しました。ネットワーク、プロキシ、TLS の検査のどれによるかは本文にありません"
    } help {
        "`genkan doctor` tells them apart, with the host and whom to ask. With an inspection: `network.ca_bundle` in the profile, then `genkan setup` (it sets NODE_EXTRA_CA_CERTS). With a proxy: `genkan explain HTTPS_PROXY` shows which is set and where.\n- The text names api.anthropic.com or claude.ai, and you have a profile of your organization: the request was none to the model; sign-in, features and updates of Anthropic's own may stay unreached." /
        "どれによるかは `genkan doctor` で分かります（ホストと連絡先も表示されます）。TLS の検査がある場合: プロファイルの `network.ca_bundle` に証明書を指定し、`genkan setup` を実行してください（NODE_EXTRA_CA_CERTS に設定されます）。プロキシがある場合: 設定とその場所は `genkan explain HTTPS_PROXY` で分かります。\n- 本文に api.anthropic.com または claude.ai があり、組織のプロファイルを使っている場合: モデルへのリクエストではありません。Anthropic のサインイン、機能、更新には接続できないままで構いません。"
    } text {
        verified: false,
        patterns: [
            r"\bcouldn't complete the request to (?<host>[\w.:-]{3,100}?); if a proxy intercepts tls\b",
        ],
        examples: [
            "Couldn't complete the request to llm.acme.example; if a proxy intercepts TLS, its certificate must be trusted (NODE_EXTRA_CA_CERTS) · Fix: check your network or proxy",
        ],
    }
    REQUEST_TIMED_OUT "GK-ERR-391" Remote {
        "no answer came in the time that the program waits; whether a connection was made wasn't recognised in the text" /
        "プログラムの待ち時間内に応答がありませんでした。接続できたかどうかは、本文から読み取れませんでした"
    } help {
        "`genkan doctor` tells which: if there is no connection, the network team has to fix it (a firewall that drops packets, a VPN that is off); if there is a connection but no answer, whoever runs the other side (the gateway's operator, a proxy that holds back answers). `genkan explain API_TIMEOUT_MS` shows whether Claude Code waits less than its ten minutes.\n- “API Timeout (connect)”, “API Timeout (pool)”, “exceeded time limit”: the time limit of a proxy or bot that starts the Claude CLI (free-claude-code and its like). “(connect)”: it didn't reach the provider behind it: its network, proxy or the provider's address; “(pool)”: more requests at once than it has connections: run fewer. Whoever runs it (you, if you do) looks in its log and settings.\n- “The operation timed out”, “The operation has timed out”, “aborted due to timeout”: the words of a program's own time limit (Bun, Node.js' fetch, .NET), also of a gateway written with them. An answer had begun, or minutes had passed: the gateway or its server ended it while it was silent (Bun.serve's idleTimeout is 255 seconds at most, 0 switches it off): its operator (you, if you run it) raises it. Nothing was reached at all: the network or the proxy.\n- Another program (Python, boto3) reaches the same service from this machine, and Claude Code times out: it goes another way. Set HTTPS_PROXY in the environment that starts it or in the profile (`network.proxy`); the system's proxy isn't read. Where the other one uses a private endpoint, give Claude Code the same address (`genkan explain ANTHROPIC_BEDROCK_BASE_URL`); the sign-in's hosts (sts, oidc, portal.sso) have to be reached as well.\n- “Check your internet connection and proxy settings” (Claude Code): an answer didn't come in time, and it tries again by itself. With many sessions or agents side by side run fewer; if a single one fails too, see with `genkan doctor` whether the proxy or the network lets it through.\n- “API Error (Request timed out.)”, “Request timed out”, and it comes with big files or long answers while short prompts work: the model is still writing when Claude Code's time is over, and each try begins anew. Let it change a part of the file in place of writing the whole, split the file, or ask for less at once; API_TIMEOUT_MS (milliseconds, in `env` of settings.json or `claude.env` in the profile) above the 600000 that it has by default gives it longer.\n- Try another network (a phone's hotspot), with and without the VPN: where it works there, the route from this network or from its exit address is at fault, and the network team has to look at it; this program and its settings are right.\n- Only in WSL, a container or over a VPN, also if the first request worked: set the proxy there as well; in WSL `wsl --shutdown` and networkingMode=mirrored in .wslconfig; over a VPN a lower MTU (e.g. 1280).\n- `curl -6` to the host hangs and `curl -4` works (often in WSL): IPv6 is offered and doesn't work. Switch it off there: `net.ipv6.conf.all.disable_ipv6=1` and `net.ipv6.conf.default.disable_ipv6=1` in /etc/sysctl.conf, then `sudo sysctl -p`.\n- It comes again and again, in other programs too: the first name server in /etc/resolv.conf doesn't answer, so that each connection waits for it (`dig @ADDRESS anthropic.com` hangs). Put one that answers first, the company's own where there is one, and have NetworkManager or WSL not overwrite it.\n- A router or gateway of your own (claude-code-router): its own proxy setting (PROXY_URL) must not name its own address (127.0.0.1:3456), or its requests go round in a circle. Name the company's proxy there, or take the setting out, and restart it.\n- A token or sign-in request inside it (“failed to generate access token”): that one goes to another host, perhaps without the proxy: set HTTPS_PROXY for the whole process." /
        "どちらかは `genkan doctor` で分かります。接続できない場合はネットワーク担当（パケットを破棄するファイアウォール、VPN の未接続）、接続後に応答がない場合は応答する側（ゲートウェイの運用担当、応答を溜めるプロキシ）の対応です。Claude Code の待ち時間が 10 分より短いかは `genkan explain API_TIMEOUT_MS` で分かります。\n- 「API Timeout (connect)」「API Timeout (pool)」「exceeded time limit」の場合: Claude CLI を起動するプロキシやボット（free-claude-code など）の時間制限です。「(connect)」: その先のプロバイダーに接続できていません（ネットワーク、プロキシ、プロバイダーのアドレス）。「(pool)」: 同時のリクエストが接続の数を超えています。数を減らしてください。運用担当（自分で動かしている場合は自分）が、ログと設定を確認します。\n- 「操作がタイムアウトになりました」「操作がタイムアウトしました」「The operation timed out」「The operation has timed out」「aborted due to timeout」の場合: プログラム自身の時間制限の文言です（Bun、Node.js の fetch、.NET。これらで書かれたゲートウェイも同じです）。応答が始まっていた、または数分たっていた場合は、無通信の間にゲートウェイまたはそのサーバーが接続を打ち切っています（Bun.serve の idleTimeout は最大 255 秒で、0 で無効になります）。運用担当（自分で動かしている場合は自分）が延ばしてください。まったく接続できていない場合は、ネットワークまたはプロキシの問題です。\n- この端末の別のプログラム（Python、boto3 など）は同じサービスに届き、Claude Code だけがタイムアウトする場合: 経路が異なります。起動する環境またはプロファイル（`network.proxy`）に HTTPS_PROXY を設定してください。OS のプロキシは読まれません。別のプログラムがプライベートエンドポイントを使っている場合は、Claude Code にも同じアドレスを設定します（`genkan explain ANTHROPIC_BEDROCK_BASE_URL`）。サインインのホスト（sts、oidc、portal.sso）にも届く必要があります。\n- 「Check your internet connection and proxy settings」（Claude Code）の場合: 応答が時間内に届かず、自動で再試行しています。多くのセッションやエージェントを同時に動かしている場合は、数を減らしてください。1 つだけでも失敗する場合は、プロキシやネットワークを通れるかを `genkan doctor` で確認してください。\n- 「API Error (Request timed out.)」「Request timed out」が、大きいファイルや長い応答で起こり、短いプロンプトでは起こらない場合: モデルがまだ書いている間に、Claude Code の待ち時間が終わっています（再試行は最初からになります）。ファイル全体ではなく一部を変更させる、ファイルを分ける、1 回の依頼を小さくするなどしてください。API_TIMEOUT_MS（ミリ秒。settings.json の `env`、またはプロファイルの `claude.env`）を既定の 600000 より大きくすると、長く待ちます。\n- 別のネットワーク（スマートフォンのテザリングなど）を、VPN の有無も変えて試してください。そこで動作すれば、このネットワークの経路または出口のアドレスに問題があり、ネットワーク担当の確認が必要です。このプログラムとその設定に問題はありません。\n- WSL、コンテナー、VPN だけで起こる場合（最初のリクエストが成功したときも）: プロキシをその中でも設定してください。WSL では `wsl --shutdown` と .wslconfig の networkingMode=mirrored、VPN では小さい MTU（1280 など）を試します。\n- 接続先への `curl -6` が止まり `curl -4` は成功する場合（WSL に多くあります）: IPv6 のアドレスが使われますが、通信できません。そこで無効にしてください。/etc/sysctl.conf に `net.ipv6.conf.all.disable_ipv6=1` と `net.ipv6.conf.default.disable_ipv6=1` を書き、`sudo sysctl -p` を実行します。\n- ほかのプログラムでも繰り返し起こる場合: /etc/resolv.conf の最初の DNS サーバーが応答せず、接続のたびに待たされています（`dig @アドレス anthropic.com` が止まります）。応答するもの（あれば社内のもの）を最初に書き、NetworkManager や WSL に上書きされないようにしてください。\n- 自分で動かすルーターやゲートウェイ（claude-code-router など）の場合: それ自身のプロキシの設定（PROXY_URL）が自分のアドレス（127.0.0.1:3456）を指していると、リクエストが循環します。社内のプロキシを指定するか設定を外し、起動し直してください。\n- トークンやサインインのリクエストが失敗した場合（「failed to generate access token」）: 別のホスト宛てで、プロキシを通っていないことがあります。プロセス全体に HTTPS_PROXY を設定してください。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"\btimeout_?error\b.{0,60}request timed out|\blitellm\.timeout\b|apitimeouterror\b|request timeout\. (?:try|increase)|a timeout occurred|deadline_exceeded|(?:^|[^t] )deadline (?:expired|exceeded)",
            r"client execution did not complete before the specified timeout|\bapicall(?:attempt)?timeoutexception\b|connectorerror \{ kind: timeout",
            r"(?:^|[^\w\s] ?)timeout of \d+ ?(?:ms|milliseconds) exceeded(?:[^.]|$|\.\W{0,2}$|\. ?[^f\s])",
            r"request exceeded the timeout sent in the request: \d+ ?ms",
            r"\brequest timed out\b",
            r"client\.timeout exceeded while awaiting headers|context deadline exceeded",
            r"\bECONNABORTED\W{1,20}(?:\w+\W{1,4}){0,3}timeout\b",
            r"configured httpclient\.timeout of \d+ seconds elapsing|\bESOCKETTIMEDOUT\b|\bERR_SOCKET_TIMEOUT\b|\bresponse timeout for https?://|(?:distribution|download|request) (?:\S{1,80} )?due to network timeout|\bUV_HTTP_TIMEOUT\b|npm (?:err!|error) network socket timeout|request timeout \(httpclient",
            r"api provider timed out without returning a response",
            r"\bnetwork timeout at: https?://|\btimeout was reached \(operation too slow\b",
            r"\bthe operation (?:has )?timed out\b|\bthe operation was aborted due to timeout\b",
            r"\bapi timeout \((?:connect|write|pool)\)|\brequest exceeded (?:the )?time limit\b",
        ],
        examples: [
            "litellm.Timeout: APITimeoutError - Request timed out.",
            "ApiCallTimeoutException: Client execution did not complete before the specified timeout configuration: 60000 millis",
            "AxiosError: timeout of 15000ms exceeded",
            "{\"error\":{\"message\":\"Request exceeded the timeout sent in the request: 60000ms\",\"type\":\"timeout_error\"}}",
            "API Error: Request timed out",
            "AxiosError: ECONNABORTED timeout",
            "rpc error: context deadline exceeded",
            "System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.",
            "npm ERR! code ERR_SOCKET_TIMEOUT\nnpm ERR! errno ERR_SOCKET_TIMEOUT\nnpm ERR! network Socket timeout",
            "The API provider timed out without returning a response. They may be down or overloaded.",
            "npm error network timeout at: https://registry.npmjs.org/axios",
            "TimeoutError: The operation timed out.",
            "The operation was aborted due to timeout",
            "API Timeout (connect): Request exceeded time limit",
        ],
    }
    ABROAD "GK-ERR-399" Problem {
        "the connection to the models' service failed, as the text says; besides, it went to a region that the profile doesn't allow" /
        "モデルのサービスへの接続が失敗しました（理由は本文のとおりです）。そのほかに、接続先がプロファイルの許可していないリージョンです"
    } help {
        "Two things are to be put right. The connection: behind a company's proxy this very program has to use it (HTTPS_PROXY in the environment that starts it; a name that isn't found means that it connects directly), and `genkan doctor` shows the rest. The region: call the profile's; the destination in the text doesn't have to be allowed. `genkan explain AWS_REGION` (CLOUD_ML_REGION for Google) shows where the region of Claude Code is set, and `genkan setup` writes the profile's. Another program follows its own setting, or `region` of its profile in ~/.aws/config: give it the profile's region there.\n- “Connect timeout on endpoint URL”, “connect timed out”, ETIMEDOUT, and the program runs inside AWS (Lambda, ECS, EKS, EC2; `/var/task` or “Task timed out” stands in its log): the region isn't the reason. There is no way from its private subnet to that very host: no route to the internet (NAT), and no VPC endpoint for that service, or one whose security group doesn't let 443 in. bedrock (lists of models), bedrock-runtime (answers), bedrock-agent and bedrock-agent-runtime have an endpoint each, and an endpoint leads to the Region that it was made for. Have the missing one made for the Region that the program is meant to call, or the route.\n- “getaddrinfo … us-east-1”, “getaddrinfo … us-east-2”, “getaddrinfo … us-west-2”, “getaddrinfo … eu-central-1”, “getaddrinfo … eu-west-1”: the host exists, and this program didn't find its name, which it will not for the profile's region either: it resolves names itself, past the company's proxy, or this machine's DNS answers for no names of the internet (`nslookup HOST` shows it; the VPN may be off). Give this very program the proxy: HTTPS_PROXY in the environment that starts it, in VS Code also `http.proxy`, then start it again; an extension that ignores both (AWS's SDK for JavaScript does by itself; some releases of Roo Code and Cline did with Bedrock) needs another release, or take an extension that works with the same credentials.\n- “Could not connect to the endpoint URL”, “Failed to resolve”, ENOTFOUND: not every region has Bedrock (us-east-1, us-east-2, us-west-2, eu-central-1 and eu-west-1 have it), and where there is none, the host doesn't exist at all; then neither a firewall nor the sign-in is at fault.\n- You did give the program another region: it took the one of its surroundings (AWS_REGION, AWS_DEFAULT_REGION, a notebook's or server's own region). Name it where the program builds its connection (`region_name` in boto3 and the libraries around it), or set these variables; an old release of the library may ignore what it is given: update it." /
        "直すものは 2 つあります。接続: 社内プロキシのある環境では、このプログラム自体がプロキシを使う必要があります（起動する環境の HTTPS_PROXY。名前が見つからないのは直接接続しているためです）。そのほかの理由は `genkan doctor` で分かります。リージョン: プロファイルのリージョンを呼び出してください。本文の接続先を許可する必要はありません。Claude Code のリージョンの設定場所は `genkan explain AWS_REGION`（Google では CLOUD_ML_REGION）で分かり、`genkan setup` でプロファイルの値になります。ほかのプログラムは独自の設定や ~/.aws/config の `region` に従うため、そこにプロファイルのリージョンを指定してください。\n- 「Connect timeout on endpoint URL」「connect timed out」、ETIMEDOUT で、プログラムが AWS の中で動いている場合（Lambda、ECS、EKS、EC2。ログに `/var/task` や「Task timed out」があります）: リージョンは原因ではありません。プライベートサブネットからこのホストへの経路がありません。インターネットへの経路（NAT）がなく、このサービスの VPC エンドポイントもないか、そのセキュリティグループが 443 を許可していません。bedrock（モデルの一覧）、bedrock-runtime（応答）、bedrock-agent、bedrock-agent-runtime のエンドポイントはそれぞれ別で、作成したリージョンにつながります。プログラムが呼び出すべきリージョンに、足りないエンドポイントか経路を用意してもらってください。\n- 「getaddrinfo … us-east-1」「getaddrinfo … us-east-2」「getaddrinfo … us-west-2」「getaddrinfo … eu-central-1」「getaddrinfo … eu-west-1」の場合: ホストは存在しますが、プログラムが名前を解決できていません。プロファイルのリージョンにしても同様です。社内プロキシを使わずに自分で名前を解決しているか、この端末の DNS がインターネットの名前に応答していません（`nslookup ホスト` で確認できます。VPN が未接続のこともあります）。このプログラム自体にプロキシを設定し（起動する環境の HTTPS_PROXY、VS Code では `http.proxy` も）、起動し直してください。どちらも使わない拡張機能（AWS の JavaScript 用 SDK は、それだけでは使いません。Roo Code や Cline の Bedrock にも、使わないリリースがありました）では、別のリリースにするか、同じ認証情報で動作する別の拡張機能を使ってください。\n- 「Could not connect to the endpoint URL」「Failed to resolve」、ENOTFOUND の場合: Bedrock のないリージョンもあり（us-east-1、us-east-2、us-west-2、eu-central-1、eu-west-1 にはあります）、そこにはホスト自体が存在しません。その場合、ファイアウォールやサインインの問題ではありません。\n- プログラムに別のリージョンを指定している場合: 実行場所のリージョン（AWS_REGION、AWS_DEFAULT_REGION、ノートブックやサーバー自身のリージョン）が使われています。接続を作る箇所（boto3 とそれを使うライブラリでは `region_name`）で指定するか、これらの変数を設定してください。古いライブラリは指定を無視することがあります（更新してください）。"
    } text {
        verified: false,
    }
    LOCAL_NETWORK "GK-ERR-1031" Remote {
        "an address of a private network couldn't be reached: this machine has no way to it, or doesn't let this program take it (“no route to host”, EHOSTUNREACH)" /
        "プライベートネットワークのアドレスに到達できません。この端末からの経路がないか、このプログラムに許可されていません（「no route to host」、EHOSTUNREACH）"
    } help {
        "On a Mac (macOS 15 and newer), and the address is in the network that the Mac is in: the app that started this program needs the permission for the local network. System Settings › Privacy & Security › Local Network: switch on the terminal (iTerm, Ghostty), the editor (VS Code, Cursor) or the Claude app, then quit that app and start it again. It is on already, or came with an update: off and on again, and restart the Mac.\n- `ping`, `ssh` or `curl` in Apple's Terminal reach the address: that is no sign against it, as Terminal and what it starts need no permission. Start Claude Code in Terminal to see whether it is this.\n- No Mac, or nothing else reaches the address either: the other machine is off, has another address by now, or stands in another network (a guest Wi-Fi keeps its machines apart). `ping` and `arp -a` show whether it is there.\n- With the VPN on: it may take the local network with it; try without, or have whoever runs it leave the local network out.\n- The address is the company's, and is reached only by the VPN: connect it. It is reached by a proxy: HTTPS_PROXY for this program.\n- In WSL, a container or a sandbox: try the same on the machine around it; if it works there, its network settings are at fault." /
        "Mac（macOS 15 以降）で、アドレスが同じネットワークにある場合: プログラムを起動したアプリに、ローカルネットワークの許可が必要です。「システム設定」の「プライバシーとセキュリティ」「ローカルネットワーク」で、ターミナル（iTerm、Ghostty）、エディター（VS Code、Cursor）、または Claude アプリをオンにし、そのアプリを終了して起動し直してください。すでにオンの場合や、アップデート後に起きた場合は、一度オフにしてからオンにし、Mac を再起動します。\n- Apple の「ターミナル」の `ping`、`ssh`、`curl` では届く場合: 「ターミナル」とそこから起動したものには許可が不要なため、許可の問題でないとは言えません。「ターミナル」で Claude Code を起動すると、これが原因か分かります。\n- Mac でない場合や、ほかのプログラムからも届かない場合: 相手の電源が入っていないか、アドレスが変わったか、別のネットワークにあります（ゲスト Wi-Fi では端末同士が通信できません）。`ping` と `arp -a` で確認してください。\n- VPN に接続している場合: ローカルネットワークへの通信まで VPN に送られることがあります。VPN なしで試すか、運用担当にローカルネットワークを対象外にしてもらってください。\n- VPN やプロキシを通る社内のアドレスの場合: VPN に接続するか、このプログラムに HTTPS_PROXY を設定してください。\n- WSL、コンテナー、サンドボックスの場合: 外側の端末で同じことを試してください。そこで届けば、そのネットワークの設定の問題です。"
    } text {
        verified: false,
        patterns: [
            r"\bEHOSTUNREACH\b\W{0,3}(?<host>(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3})(?::(?:\d{1,2}|[0-35-9]\d\d|4[0-35-9]\d|44[0-24-9]|\d{4,5})\b|[^:\d.]|$)",
            r"\b(?<host>(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3})(?::| port )(?:\d{1,2}|[0-35-9]\d\d|4[0-35-9]\d|44[0-24-9]|\d{4,5})\b.{0,12}?(?:connect: )?(?:no route to host|host is unreachable)",
            r"\bno route to host\W{1,4}(?:\W{0,3}connect\w* to )?(?<host>(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3})(?::(?:\d{1,2}|[0-35-9]\d\d|4[0-35-9]\d|44[0-24-9]|\d{4,5})\b|[^:\d.]|$)",
        ],
        examples: [
            "Error: connect EHOSTUNREACH 192.168.1.20:8123 - Local (192.168.1.9:56364)",
            "dial tcp 10.0.4.2:8080: connect: no route to host",
            "java.net.NoRouteToHostException: No route to host: /192.168.0.7:9200",
        ],
    }
    PRIVATE_TIMED_OUT "GK-ERR-1235" Remote {
        "a private address didn't answer: only one network (the company's, its VPN or your own) leads there, and from here there is no way to it at this moment" /
        "プライベートアドレスから応答がありません。そこへは特定のネットワーク（社内、VPN、または自分のもの）からしか接続できず、現在この端末からの経路がありません"
    } help {
        "Connect the VPN, or disconnect it and connect it again, and try once more. The address in the text (10.…, 172.16.… to 172.31.…, 192.168.…) isn't one of the internet: a proxy or another sign-in changes nothing. If it stays, the network team looks at the VPN's route to it: send the request below.\n- It works with the VPN off, or in another network: the VPN leads this range elsewhere (a range that is used twice, split tunnel). The network team corrects its routes.\n- The address is the proxy's (`genkan explain HTTPS_PROXY`; `http.proxy` in the editor's settings): it is there only inside the company. Outside take the setting out or connect the VPN.\n- A cloud's name leads to it (`nslookup HOST`): a private endpoint (VPC endpoint, Private Service Connect, Private Link). Its security group or firewall has to let 443 in from here, and this machine has to be in that network.\n- A server of your own: see that it runs, still has this address, and that its firewall lets the port in. Docker and WSL use such ranges too: `docker network ls` and `ip route` show whether one of them hides the real one." /
        "VPN に接続するか、一度切断して接続し直し、もう一度試してください。本文のアドレス（10.…、172.16.…～172.31.…、192.168.…）はインターネットのものではなく、プロキシや別のサインインでは変わりません。続く場合は、ネットワーク担当が VPN の経路を確認します。下の依頼文を送ってください。\n- VPN を切ったときや別のネットワークでは成功する場合: VPN がこの範囲を別の経路に送っています（重複した範囲、スプリットトンネル）。ネットワーク担当が経路を直します。\n- アドレスがプロキシのものである場合（`genkan explain HTTPS_PROXY`、エディターの設定の `http.proxy`）: そのプロキシは社内にしかありません。社外では設定を外すか、VPN に接続してください。\n- クラウドの名前がこのアドレスになる場合（`nslookup ホスト`）: プライベートエンドポイント（VPC エンドポイント、Private Service Connect、Private Link）です。そのセキュリティグループまたはファイアウォールで、ここからの 443 を許可し、この端末がそのネットワークにある必要があります。\n- 自分のサーバーの場合: 動作しているか、アドレスが変わっていないか、ファイアウォールでポートが許可されているかを確認してください。Docker と WSL も同じ範囲を使います。重なっているかは `docker network ls` と `ip route` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bETIMEDOUT (?<host>(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?::\d{1,5})?)|connect timeout error \(attempted address(?:es)?: (?<host2>(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?::\d{1,5})?)",
        ],
        ask: NetworkTeam {
            "Connections from my machine to a private address time out⟦: {host}⟧ (see the text that I send along). Please check the VPN's route to it and the firewalls on the way." /
            "この端末からプライベートアドレス⟦（{host}）⟧への接続が時間切れになります（併せて送る本文のとおりです）。VPN の経路と、途中のファイアウォールを確認していただけますか。"
        },
        examples: [
            "connect ETIMEDOUT 192.168.128.150:80",
        ],
    }
    TIMED_OUT "GK-ERR-088" Remote {
        "cannot connect: no route, a firewall that drops, an endpoint whose security group doesn't allow you, or (the AWS CLI and boto3 don't say) a name that isn't resolved" /
        "接続できません。経路がないか、ファイアウォールで破棄されているか、エンドポイントのセキュリティグループで許可されていません。AWS CLI と boto3 では、名前を解決できない場合も同じ表示です"
    } help {
        "The company's network goes out by a proxy: set HTTPS_PROXY for this very process (`network.proxy` in the profile; for other programs `export HTTPS_PROXY=http://…`, the address from the network team), and NO_PROXY for localhost, 169.254.169.254 and internal hosts. A program that the desktop started doesn't have the shell's; Node.js's own fetch and many small programs ignore it (NODE_USE_ENV_PROXY=1 from Node.js 22.21 and 24 on, or the program's own proxy setting).\n- “TLS handshake timeout”, “SSL connection timeout”: the connection was made, and TLS got no answer on it. In WSL 2, Docker or a virtual machine, mostly beside a VPN, while the system around it gets answers: mostly the packets are too large for the way (MTU): `sudo ip link set dev eth0 mtu 1350` in it (`ip link` shows the interface's name), then try again. Else a proxy that the network wants, or a firewall or inspection that drops TLS to this host.\n- “httpx.ConnectTimeout”, “anthropic.APITimeoutError” (Anthropic's library for Python, AnthropicBedrock too), while HTTPS_PROXY is set and curl gets out: releases 0.47.0 to 0.53.x don't use the proxy variables. `pip install -U anthropic` (0.54.0 or newer), or hand the proxy over in the code: `http_client=DefaultHttpxClient(proxy=\"http://HOST:PORT\")`, for an async client DefaultAsyncHttpxClient.\n- “Immediate connect fail for”: curl says it of each address that it has no way to; IPv6 ones in WSL 2 or a container are harmless where an IPv4 address follows that works (`curl -4`).\n- “undici”, “UND_ERR_CONNECT_TIMEOUT”, “fetch failed” (Node.js, also a gateway's), and `curl` reaches the same host: a network whose IPv6 leads nowhere, or a slow line, gives this too; so do IPv6 addresses that its DNS makes up itself (DNS64, NAT64: 64:ff9b::…) and that nobody routes. Try `NODE_OPTIONS=--dns-result-order=ipv4first` for this process; if it works, have IPv6 repaired or keep the variable. Node.js 20 and later give each of several addresses only 250 ms, too little for a far or slow host: `NODE_OPTIONS=--network-family-autoselection-attempt-timeout=500`, or --no-network-family-autoselection. Releases before 20 and some agents try the first address alone: have the next one tried (autoSelectFamily: `net.setDefaultAutoSelectFamily(true)`, or `autoSelectFamily` in undici's Agent), or update them. In a program of your own catch the error and try again, and give undici's Agent a longer time (its `connect.timeout`).\n- “npm error”, “npm ERR!”, “not a problem with npm itself”: npm called its registry (`npm config get registry` shows which). Give npm the company's proxy: `npm config set proxy http://HOST:PORT` and `npm config set https-proxy http://HOST:PORT`, or HTTPS_PROXY in the same terminal; `npm ping` tries it. An old one that is still named goes by `npm config delete proxy` and `npm config delete https-proxy`.\n- Are you on the company's VPN, where the host is reached only from there?\n- ENETUNREACH, “Network is unreachable”: a command that Claude Code runs in its sandbox on Linux has no network of its own to private addresses (10.…, 172.16.… to 172.31.…, 192.168.…), and NO_PROXY leads them past the sandbox's proxy. Run that command outside (sandbox.excludedCommands, or `!` before it).\n- Only IPv6 addresses time out, or those of one kind: switch IPv6 off for the test (`curl -4`), or have it routed.\n- Without a proxy the firewall has to allow the hosts: send the request below to the network team.\n- “connect timed out”, and the host is AWS's: a program in Java shows in the brackets which address the name led to. A public one, in a network without a way out: the private DNS of the VPC endpoint isn't in effect there. Switch private DNS names on for the endpoint, have names resolved by the VPC's resolver, or give the program the endpoint's own DNS name. A private one: the endpoint's security group has to allow 443 from here.\n- “Could not connect to the endpoint URL”: the AWS CLI and boto3 say so as well where the service has no endpoint in the region that stands in the address, or the region is misspelt. `nslookup HOST` finds no such name then, also from outside the company: name a region that has the service (`--region`, region_name in a program; AWS Support's API is called in us-east-1). For Claude it stays the profile's Region.\n- “Could not connect to the endpoint URL”, and it began with an update of the terminal, the system or a security program, or `aws` works in another terminal: nothing at AWS is at fault. Quit that terminal app whole and open it again (after an update of iTerm2 that alone ended it); a new window takes over the old environment. If it stays: a firewall that allows by program (on the Mac Little Snitch and the like, a security program on a company's machine) asks or blocks anew after an update of the terminal or of the AWS CLI; allow it there.\n- “Connect timeout on endpoint URL”, “connect timed out”, ETIMEDOUT or another timeout of the connection to *.amazonaws.com, in a function, container or server inside a VPC (Lambda, ECS, EKS, EC2; `/var/task` or “Task timed out” stands in its log): there is no way from its subnet to that very host. It needs a VPC endpoint for that very service, whose security group lets 443 in from the program's, or a route to the internet (NAT; in a public subnet a function has no way out either). bedrock (lists of models), bedrock-runtime (answers), bedrock-agent and bedrock-agent-runtime have an endpoint each, sts and others too: one may be there and the other not.\n- “EHOSTUNREACH”, “no route to host”, “errno 65”, “os error 65”, on a Mac, and the address is one of the local network: since macOS 15 the app that started this program needs the permission for it (System Settings › Privacy & Security › Local Network: the terminal, the editor or the Claude app; then start that app again). Apple's Terminal needs none, so that `ping` and `ssh` work there all the same." /
        "社内からプロキシを経由する場合: このプロセス自体に HTTPS_PROXY を設定してください（プロファイルの `network.proxy`、ほかのプログラムでは `export HTTPS_PROXY=http://…`。アドレスはネットワーク担当に確認）。NO_PROXY には localhost、169.254.169.254、社内のホストを指定します。デスクトップから起動したプログラムには、シェルの環境変数がありません。Node.js の fetch や一部のプログラムはこの変数を無視します（Node.js 22.21 以降と 24 以降は NODE_USE_ENV_PROXY=1、またはプログラム自身のプロキシの設定）。\n- 「TLS handshake timeout」「SSL connection timeout」の場合: 接続はできましたが、TLS の応答がありません。WSL 2、Docker、仮想マシンの中（多くは VPN の利用中）で起こり、外側のシステムでは応答がある場合、多くは、パケットが経路に対して大きすぎます（MTU）。その中で `sudo ip link set dev eth0 mtu 1350` を実行し（インターフェースの名前は `ip link` で分かります）、もう一度試してください。それ以外は、ネットワークに必要なプロキシが使われていないか、ファイアウォールや検査がこのホストへの TLS を破棄しています。\n- 「httpx.ConnectTimeout」「anthropic.APITimeoutError」（Anthropic の Python 用ライブラリ。AnthropicBedrock を含む）で、HTTPS_PROXY が設定済みで curl は成功する場合: 0.47.0 から 0.53.x のリリースは、プロキシの環境変数を使いません。`pip install -U anthropic` を実行するか（0.54.0 以降）、コードでプロキシを渡してください（`http_client=DefaultHttpxClient(proxy=\"http://ホスト:ポート\")`、非同期のクライアントでは DefaultAsyncHttpxClient）。\n- 「Immediate connect fail for」の場合: 経路のないアドレスごとに curl が表示します。WSL 2 やコンテナーの IPv6 アドレスであれば、続く IPv4 アドレスで接続できる限り（`curl -4`）無害です。\n- 「undici」「UND_ERR_CONNECT_TIMEOUT」「fetch failed」（Node.js。ゲートウェイのものも含む）があり、同じホストに `curl` では接続できる場合: IPv6 がどこにもつながらないネットワークや、遅い回線でも起こります。DNS が独自に作る、経路のない IPv6 アドレス（DNS64、NAT64、64:ff9b::…）でも同じです。このプロセスで `NODE_OPTIONS=--dns-result-order=ipv4first` を試し、成功すれば、IPv6 を直してもらうか、変数をそのまま使ってください。Node.js 20 以降は、複数あるアドレスをそれぞれ 250 ミリ秒しか試さず、遠いまたは遅いホストでは足りません。`NODE_OPTIONS=--network-family-autoselection-attempt-timeout=500`、または --no-network-family-autoselection を指定してください。20 より前のリリースや一部のエージェントは、最初のアドレスだけを試します。次のアドレスも試すようにするか（autoSelectFamily。`net.setDefaultAutoSelectFamily(true)`、または undici の Agent の `autoSelectFamily`）、更新してください。自作のプログラムでは、エラー時に再試行し、undici の Agent の待ち時間（`connect.timeout`）を延ばします。\n- 「npm error」「npm ERR!」「not a problem with npm itself」の場合: npm がレジストリを呼び出しています（呼び出し先は `npm config get registry` で分かります）。社内のプロキシを npm に設定してください。`npm config set proxy http://ホスト:ポート` と `npm config set https-proxy http://ホスト:ポート`、または同じターミナルの HTTPS_PROXY です。`npm ping` で試せます。残っている古い設定は `npm config delete proxy` と `npm config delete https-proxy` で消えます。\n- VPN からしか接続できないホストの場合: 社内の VPN に接続していますか。\n- ENETUNREACH、「Network is unreachable」が、Linux の Claude Code のサンドボックスで実行されたコマンドで出る場合: その中からプライベートアドレス（10.…、172.16.…～172.31.…、192.168.…）への経路はなく、NO_PROXY により、サンドボックスのプロキシも通りません。そのコマンドを外で実行してください（sandbox.excludedCommands、または `!` を付けて実行）。\n- IPv6 など一方のアドレスだけが時間切れになる場合: IPv6 を使わずに試し（`curl -4`）、必要であれば経路を用意してもらってください。\n- プロキシを使わない場合: ファイアウォールでホストの許可が必要です。下の依頼文をネットワーク担当に送ってください。\n- 「connect timed out」で、ホストが AWS のものの場合: Java のプログラムは、名前解決で得たアドレスをかっこ内に表示します。インターネットに出られないネットワークで公開アドレスになっている場合は、VPC エンドポイントのプライベート DNS が効いていません。エンドポイントのプライベート DNS 名を有効にするか、名前解決に VPC のリゾルバーを使うか、エンドポイント自身の DNS 名をプログラムに指定してください。プライベートアドレスの場合は、エンドポイントのセキュリティグループで、ここからの 443 を許可する必要があります。\n- 「Could not connect to the endpoint URL」の場合: アドレスのリージョンにそのサービスのエンドポイントがないときや、リージョンの綴りが誤っているときも、AWS CLI と boto3 はこう表示します。そのときは、社外からの `nslookup ホスト名` でも名前が見つかりません。そのサービスのあるリージョンを指定してください（`--region`、プログラムでは region_name。AWS サポートの API は us-east-1 で呼び出します）。Claude の呼び出しでは、プロファイルのリージョンのままにします。\n- 「Could not connect to the endpoint URL」が、ターミナル、OS、セキュリティソフトの更新後に始まった場合や、別のターミナルでは `aws` が動作する場合: AWS 側の問題ではありません。そのターミナルのアプリを完全に終了し、起動し直してください（iTerm2 の更新後、それだけで解消した例があります）。新しいウィンドウを開くだけでは、古い環境が引き継がれます。解消しない場合: プログラムごとに許可するファイアウォール（Mac の Little Snitch など、会社の端末のセキュリティソフト）は、ターミナルや AWS CLI の更新後に、確認や遮断をやり直すことがあります。そこで許可してください。\n- 「Connect timeout on endpoint URL」「connect timed out」、ETIMEDOUT など、*.amazonaws.com への接続の時間切れが、VPC 内の関数、コンテナー、サーバーで表示された場合（Lambda、ECS、EKS、EC2。ログに `/var/task` や「Task timed out」があります）: サブネットからこのホストへの経路がありません。このサービスの VPC エンドポイント（セキュリティグループで、プログラム側からの 443 を許可）か、インターネットへの経路（NAT。関数はパブリックサブネットからも外に出られません）が必要です。bedrock（モデルの一覧）、bedrock-runtime（応答）、bedrock-agent、bedrock-agent-runtime、sts などのエンドポイントはそれぞれ別なので、一部だけがないこともあります。\n- 「EHOSTUNREACH」「no route to host」「errno 65」「os error 65」が Mac で出て、アドレスがローカルネットワークのものの場合: macOS 15 以降では、プログラムを起動したアプリに許可が必要です（「システム設定」の「プライバシーとセキュリティ」「ローカルネットワーク」で、ターミナル、エディター、または Claude アプリをオンにし、アプリを起動し直します）。Apple の「ターミナル」には不要なため、そこの `ping` や `ssh` は成功します。"
    } text {
        verified: false,
        names: ["EndpointConnectionError"],
        patterns: [
            r"connect timeout error \(attempted address(?:es)?: (?<host>[\w.:\[\]-]+(?:, [\d.]+\.\d+:\d+|, [\da-f]{0,4}:[\da-f:]{3,40}:\d+){0,5})",
            r"\bconnect (?<error>ETIMEDOUT) (?<host>(?:\d{1,3}\.){3}\d{1,3}:\d{1,5})\b",
            r"\b(?<error>ETIMEDOUT)(?: (?<host>[\w\[-]*[.:][\w.:\[\]-]+|localhost\b))?",
            r#"(?:connect timeout on endpoint url: [\\"']{0,4}https?://(?<host>[\w.-]+)|could not connect to the endpoint url: [\\"']{0,4}https?://(?<host2>(?:[^l1\W]|l(?:[^o]|o[^c]|oc[^a]|oca[^l]|ocal[^h])|1(?:[^2]|2[^7]))[\w.-]*))"#,
            r"\b(?:connection|connect) timed out\b|(?:^|[^e\s\w]|[^e] |[^h]e |[^t]he )operation timed out\b",
            r"\bUND_ERR_CONNECT_TIMEOUT\b|connect ?timeout ?error|\b(?<error>EHOSTUNREACH|ENETUNREACH)\b|network is unreachable|no route to host|\bdial tcp(?: \S+|:) i/o timeout|connection attempt failed because the connected party did not",
            r"\bERR_(?:CONNECTION_TIMED_OUT|ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED)\b",
            r"\bhttpx\.ConnectTimeout\b|tls handshake timeout|\bconnect EADDRNOTAVAIL\b|\(EADDRNOTAVAIL\)|\bEHOSTDOWN\b|\bENETDOWN\b|\bWSAE(?:TIMEDOUT|HOSTUNREACH|NETUNREACH)\b|connect(?:ion)? timeout(?: error|: |\W{0,3}$| exceeded| after \d| reached)",
            r"failed to connect to \S{1,120} port \d+ after \d{5,} ms",
            r"\b(?:winerror|os error|errno) 100(?:60|65|51)\b|socket operation was attempted to an unreachable (?:network|host)",
            r"\bnet::opentimeout\b|connection timeout to host (?:https?://)?(?<host>[\w.-]+)|tcp connect error: deadline has elapsed|\bNS_ERROR_NET_TIMEOUT\b",
            r"curl: \(28\) (?:ssl )?connection time(?:out|d out)\b|\bcurl error 28: (?:ssl )?connection time(?:out|d out)",
            r"request canceled while waiting for connection|\bdial tcp \S{1,80} .{0,40}?context deadline exceeded|socket timed out without establishing a connection|request socket did not establish a connection with the server within",
            r"\bconnection with the server could not be established\b|\bunable to connect to the remote server\b",
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "ConnectTimeoutError: Connect Timeout Error (attempted addresses: 142.250.0.10:443, 2404:6800:4001:804::200a:443, timeout: 10000ms)",
            "npm ERR! code ETIMEDOUT\nnpm ERR! network connect ETIMEDOUT 203.0.113.7:80",
            "net::ERR_CONNECTION_TIMED_OUT",
            "[ConnectTimeoutError: Connect Timeout Error] { code: 'UND_ERR_CONNECT_TIMEOUT' }",
            "Could not connect to the endpoint URL: \"https://bedrock.ap-northeast-1.amazonaws.com/inference-profiles\"",
            "curl: (28) Failed to connect to 10.1.2.3 port 443: Connection timed out",
            "connect ETIMEDOUT 203.0.113.7:443",
            "Connect timeout on endpoint URL: \"https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/x/invoke\"",
            "\"message\": \"Error listing models: Connect timeout on endpoint URL: \\\"\"https://bedrock.ap-northeast-1.amazonaws.com/foundation-models\\\"\"",
            "net/http: TLS handshake timeout",
            "curl: (28) Failed to connect to claude.ai port 443 after 136140 ms: Couldn't connect to server",
            "[WinError 10060] 接続済みの呼び出し先が一定の時間を過ぎても正しく応答しなかったため、接続できませんでした。または接続済みのホストが応答しなかったため、確立された接続は失敗しました。",
            "Net::OpenTimeout: Failed to open TCP connection to api.anthropic.com:443 (execution expired)",
            "curl: (28) Connection timeout after 10002 ms",
            "@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of 3100 ms.",
            "Post \"https://sts.amazonaws.com/\": dial tcp: i/o timeout",
            "System.Net.WebException: Unable to connect to the remote server",
            "ssh: connect to host 10.1.2.3 port 443: Operation timed out",
        ],
        abroad: [
            "Could not connect to the endpoint URL: \"https://bedrock-runtime.us-east-1.amazonaws.com/model/x/invoke\"",
            "Max retries exceeded with url: / (Caused by ConnectTimeoutError: us-east5-aiplatform.googleapis.com)",
        ],
    }
    FUNCTION_TIME "GK-ERR-1130" Problem {
        "AWS Lambda ended a function because the time that it is allowed was over; what the function waited for isn't in this line" /
        "AWS Lambda が、許可された時間を超えた関数を終了しました。関数が何を待っていたかは、この行にはありません"
    } help {
        "Give the function more time (its timeout: 3 seconds unless set, 15 minutes at most): a model's answer mostly takes longer than that. What it waited for is in the function's log, in the last line before this one.\n- It ends after any time that is set, and is connected to a VPC: there is no way from its subnet to the service. It needs a VPC endpoint for that very service, whose security group lets 443 in, or a route to the internet (NAT; in a public subnet a function has no way out either). bedrock (lists of models), bedrock-runtime (answers) and bedrock-agent-runtime have an endpoint each.\n- The log says nothing before it: the SDK's own time limit is the longer one. Give the program's connection a shorter one than the function's (in boto3 `connect_timeout` and `read_timeout` of its Config), so that the SDK's error names the host and the step." /
        "関数のタイムアウトを延ばしてください（設定しなければ 3 秒、最大 15 分です）。モデルの応答は、多くの場合それより長くかかります。何を待っていたかは、関数のログの直前の行で分かります。\n- どれだけ延ばしても終了し、関数が VPC に接続されている場合: サブネットからサービスへの経路がありません。そのサービスの VPC エンドポイント（セキュリティグループで 443 を許可）か、インターネットへの経路（NAT。関数はパブリックサブネットからも外に出られません）が必要です。bedrock（モデルの一覧）、bedrock-runtime（応答）、bedrock-agent-runtime のエンドポイントはそれぞれ別です。\n- その前のログに何もない場合: SDK 自身の待ち時間の方が長くなっています。クライアントの待ち時間を関数より短くすると（boto3 では Config の `connect_timeout` と `read_timeout`）、SDK のエラーでホストと段階が分かります。"
    } text {
        verified: false,
        patterns: [
            r"\btask timed out after \d+\.\d\d seconds\b",
        ],
        examples: [
            "2026-11-28T08:12:00.000Z 1a2b3c4d Task timed out after 3.00 seconds",
        ],
    }
    EVERY_ADDRESS "GK-ERR-182" Remote {
        "no address of the host could be reached (AggregateError); the text gives no reason that is known here" /
        "ホストのどのアドレスにも接続できませんでした（AggregateError）。本文からは理由を特定できませんでした"
    } help {
        "Behind a company proxy this usually means that a program goes directly, past the proxy: `genkan explain HTTPS_PROXY` and `genkan explain NO_PROXY` show what Claude Code uses. `genkan doctor` tries each route and says why it fails.\n- The proxy is set, and Claude Code with Bedrock goes past it: old releases (seen in 1.0.35) did. Update Claude Code.\n- “ETIMEDOUT”, “ENETUNREACH”, “EHOSTUNREACH” with IPv6 addresses in the text (64:ff9b::… comes from DNS64, NAT64), and `curl -4` reaches the host: IPv6 leads nowhere here. `NODE_OPTIONS=--dns-result-order=ipv4first` for this process, or have IPv6 repaired; a program that tries the first address alone needs autoSelectFamily, or an update." /
        "社内プロキシのある環境では、多くの場合、プログラムがプロキシを通らず直接接続しています。Claude Code が使う設定は `genkan explain HTTPS_PROXY` と `genkan explain NO_PROXY` で分かります。`genkan doctor` が各経路を試し、失敗の理由を示します。\n- プロキシを設定しても、Bedrock を使う Claude Code が直接接続する場合: 古いリリース（1.0.35 で確認）の問題です。Claude Code を更新してください。\n- 「ETIMEDOUT」「ENETUNREACH」「EHOSTUNREACH」と IPv6 アドレスが本文にあり（64:ff9b::… は DNS64、NAT64 によるもの）、`curl -4` では接続できる場合: IPv6 がどこにもつながっていません。このプロセスに `NODE_OPTIONS=--dns-result-order=ipv4first` を設定するか、IPv6 を直してもらってください。最初のアドレスだけを試すプログラムには、autoSelectFamily か更新が必要です。"
    } text {
        verified: false,
        around: true,
        patterns: [r"\bAggregateError(?:\W{0,3}$| ?\[| ?\{|:\W{0,3}(?:$|at |[^a\W]|a[^l\W]))", r"\binternalConnectMultiple\b"],
        examples: ["AggregateError:", "at internalConnectMultiple (node:net:1122:18)"],
    }
}
