//! Words of: findings of the network and the private path, and requests to the network team.

crate::messages::words! {
    V6_ONLY_PUBLIC: "only the IPv6 addresses are public", "IPv6 アドレスだけがパブリックです";
    TAKEN_FROM_SHELL: "Claude Code takes it for http:// from the shell, and so does genkan; in a settings file it would keep Claude Code from starting", "シェルの値であれば、Claude Code も genkan も http:// を補って使います。設定ファイルに書くと Claude Code は起動しません";
    ASK_TUNNEL:
        "The VPN of my machine ({link}) doesn't carry the addresses of {hosts}, which its own nameserver {server} gives: {addresses}. The packets leave by the default route: “{seen}”. Please add the range of these endpoints to the VPN's routes (split tunnel), and let it through to them on TCP 443.",
        "端末の VPN（{link}）の経路に、{hosts} のアドレス（{addresses}）が含まれていません。このアドレスは VPN 側のネームサーバー {server} が返したものです。パケットは既定の経路から出ています: {seen}。VPN の経路（スプリットトンネル）にこれらのエンドポイントの範囲を加え、TCP 443 を許可していただけますか。";
    NOT_WAITED: "not checked: names or the way there take longer than genkan waits for one step; Claude Code waits longer", "未確認: 名前解決または接続に、genkan が 1 つの手順で待つ時間より長くかかっています（Claude Code はより長く待ちます）";
    AGAIN_LONG: "genkan doctor --timeout 120", "genkan doctor --timeout 120";
    AGAIN_WHOLE: "genkan doctor --timeout 60", "genkan doctor --timeout 60";
    ASK_DEAD_SERVER:
        "Of the nameservers that my machine was given (DHCP or VPN settings), {server} doesn't answer, while {others} answers for the same names: “{seen}”. Each lookup waits for the first one. Please take {server} out of these settings, or bring it back. Names that were asked for: “{hosts}”.",
        "端末に割り当てられたネームサーバー（DHCP または VPN の設定）のうち、{server} が応答しません（{others} は同じ名前に応答します）: {seen}。名前解決のたびに待ち時間が生じています。{server} を設定から外すか、復旧していただけますか。問い合わせた名前: {hosts}。";
    EDIT_STORE: "Remove {name}={value} ({origin}), or add `{store}` to it: by it Claude Code passes the store of certificates over that vouches for this one, and nothing else is missing", "{name}={value}（{origin}）を削除するか、値に `{store}` を加えてください。この指定により、Claude Code はこの証明書を信頼している証明書ストアを使いません。ほかに足りないものはありません。";
    RACES_FAMILIES: "Claude Code tries IPv6 and IPv4 side by side and goes on by IPv4; programs that try one after the other, genkan among them, wait at each connection", "Claude Code は IPv6 と IPv4 を並行して試し、IPv4 で接続します。genkan など順番に試すプログラムでは、接続のたびに待ち時間が生じます";
    INVENTED_RANGE: "198.18/15 is made up for names by VPN and proxy agents; where they send the requests can't be seen from here", "198.18/15 は VPN やプロキシのエージェントが名前に割り当てる仮のアドレスで、リクエストの実際の宛先はここからは分かりません";
    EDIT_SHARED:
        "If these addresses are known to be your VPC's endpoints, name their range in the profile, as narrow as it is (`network.private_cidrs = [\"100.64.8.0/24\"]`), then: genkan setup. If not, send this to the network team: “{ask}”",
        "これらのアドレスが自社の VPC のエンドポイントであると分かっている場合は、その範囲だけをプロファイルの `network.private_cidrs` に指定してから（例: `[\"100.64.8.0/24\"]`）、genkan setup を実行してください。分からない場合は、ネットワーク担当に次の文面を送ってください: 「{ask}」";
    ASK_SHARED:
        "These hosts have to be reached over our private path: “{hosts}”. On my machine they resolve to “{seen}”, of the range 100.64/10. Are these interface endpoints of our VPC, or addresses that a VPN or zero-trust agent hands out? If an agent: does it send this traffic to our VPC, without the internet? Please tell me the range that is ours, or have the names resolve to the endpoints.",
        "次のホストにはプライベート経路で接続する必要があります: {hosts}。この端末では 100.64/10 の範囲に解決されます: {seen}。これは自社の VPC のインターフェイスエンドポイントでしょうか。それとも VPN やゼロトラストのエージェントが割り当てるアドレスでしょうか。エージェントの場合、通信はインターネットを経由せずに自社の VPC へ送られますか。自社の範囲を教えていただくか、名前がエンドポイントに解決されるようにしていただけますか。";
    LOCAL_AGENT: "something on this machine answers for it", "この端末上のプログラムが応答しています";
    VPCE_NAME: "a vpce-… name is public DNS with private addresses; it needs a route, no forwarding", "vpce-… の名前はパブリック DNS でプライベートアドレスに解決されます。転送設定は不要で、経路だけが必要です";
    SIZE_PASSES: "the largest packets that pass: {size} bytes", "通るパケットの最大サイズ: {size} バイト";
    CONSTRAINED: "{issuer} is trusted here, but its name constraints don't allow certificates for this host", "{issuer} は信頼されていますが、名前の制約（name constraints）により、このホストの証明書には使えません";
    OTHER_KEY: "the files here have an authority of the same name, “{issuer}”, with another key: it was probably renewed, and the new certificate is needed", "同じ名前の認証局「{issuer}」が登録されていますが、鍵が異なります。更新された可能性が高く、新しい証明書が必要です";
    BEFORE_BUILD: "this genkan was made after {day}, so the clock is behind", "この genkan は {day} より後に作成されたため、時計は遅れています";
    NONE_VALID: "no host's certificate is valid by this clock; that of {hosts}: {from} to {to}", "この時計では、どのホストの証明書も有効期間外です。{hosts} の証明書: {from} から {to}";
    SET_DATE: "Set this machine's date and time, and turn on their automatic synchronisation; then: genkan doctor", "この端末の日時を合わせ、自動同期を有効にしてから: genkan doctor";
    NAMES_NONE: "names none", "記載なし";
    MAY_NOT_BE_READ: "may not be read by this user", "このユーザーに読み取り権限がありません";
    ASK_RESOLV:
        "To {contact}: users of my machine may not read {file}, so their programs find no nameserver. Please make it readable for everybody: sudo chmod 644 {file} (and, if it is a link, the file that it leads to).",
        "{contact} 宛: この端末の利用者に {file} の読み取り権限がなく、プログラムがネームサーバーを見つけられません。全員が読み取れるようにしていただけますか: sudo chmod 644 {file}（リンクの場合はリンク先のファイルも）。";
    LOOKED_UP_WITHOUT: "/etc/nsswitch.conf has “{line}”: programs of this machine ask no nameserver, though the nameservers know the names", "/etc/nsswitch.conf に「{line}」とあり、この端末のプログラムはネームサーバーに問い合わせません（ネームサーバー自体は名前を解決できます）";
    ASK_NSSWITCH:
        "To {contact}: /etc/nsswitch.conf on my machine has “{line}”, so programs don't ask the nameservers, which know the names: “{hosts}”. Please add `dns` (or `resolve`) to that line.",
        "{contact} 宛: 端末の /etc/nsswitch.conf に「{line}」とあるため、プログラムがネームサーバーに問い合わせません（ネームサーバーは名前を解決できます: {hosts}）。この行に `dns`（または `resolve`）を追加していただけますか。";
    ASK_GATEWAY_DATES:
        "The certificate of our LLM gateway isn't valid at this time: “{hosts}”. Seen: “{seen}”. Please renew it; until then Claude Code can't use the gateway.",
        "LLM ゲートウェイの証明書が、現在の時刻では有効ではありません: {hosts}。確認した内容: {seen}。証明書を更新していただけますか。それまで Claude Code はゲートウェイを使えません。";
    ASK_GATEWAY_SELF_SIGNED:
        "Our LLM gateway presents a self-signed certificate, which Claude Code refuses: “{hosts}”. Seen: “{seen}”. Please install a certificate from an authority that our machines trust, together with its intermediate certificates.",
        "LLM ゲートウェイの証明書が自己署名のため、Claude Code に拒否されます: {hosts}。確認した内容: {seen}。端末が信頼している認証局の証明書を、中間証明書とともに設置していただけますか。";
    ASK_GATEWAY_CHAIN:
        "Our LLM gateway sends its certificate without that of its issuer “{issuer}”, so Claude Code refuses it: “{hosts}”. Seen: “{seen}”. Please have the gateway, or the load balancer in front of it, send the whole chain; if “{issuer}” is a root of its own, please give me its certificate as a PEM file.",
        "LLM ゲートウェイが発行者「{issuer}」の証明書を送らないため、Claude Code に拒否されます: {hosts}。確認した内容: {seen}。ゲートウェイ（または前段のロードバランサー）からチェーン全体を送るように設定していただけますか。「{issuer}」自体がルートの場合は、その証明書を PEM ファイルで提供していただけますか。";
    ASK_GATEWAY_NAME:
        "Our LLM gateway presents a certificate for another name, so Claude Code refuses it: “{hosts}”. Seen: “{seen}”. Please put this name into the certificate, or tell me the address of the gateway that the certificate is for; if that certificate isn't yours, the name leads to another server.",
        "LLM ゲートウェイの証明書が別の名前のものであるため、Claude Code に拒否されます: {hosts}。確認した内容: {seen}。証明書にこの名前を追加するか、証明書に合うゲートウェイのアドレスを教えていただけますか。見覚えのない証明書であれば、名前が別のサーバーに解決されています。";
    ASK_ZONE_LACKS: "{ask} Other names of the domain resolve to private addresses here ({others}): the private zone that answers for them probably lacks a record for this one.", "{ask}同じドメインのほかの名前（{others}）は、ここではプライベートアドレスに解決されます。それらに応答するプライベートゾーンに、この名前のレコードがないと考えられます。";
    JOIN_PRIVATE: "The addresses are those of a private network: connect to the VPN or the office network, then: genkan doctor. If this machine is connected already, send this to the network team: “{ask}”", "アドレスはプライベートネットワークのものです。VPN または社内ネットワークに接続してから、genkan doctor を実行してください。すでに接続している場合は、ネットワーク担当に次の文面を送ってください: 「{ask}」";
    CLOCK_NOW: "this machine's clock says {now}", "この端末の時計: {now}";
    TRUSTED_BY: "trusted by: {yes}; not by: {no}", "信頼済み: {yes}、未信頼: {no}";
    TRUST_FOR_TOOLS: "Name the file with this root certificate for the AWS tools too: AWS_CA_BUNDLE, or `ca_bundle` in ~/.aws/config", "AWS のツールにもこのルート証明書のファイルを指定してください（AWS_CA_BUNDLE、または ~/.aws/config の `ca_bundle`）。";
    HELPER_SET: "a proxyAuthHelper is set, which genkan doesn't run", "proxyAuthHelper が設定されています（genkan は実行しません）";
    RUN_PROXY_AUTH_FILE: "genkan proxy-auth set --file --profile {profile}", "genkan proxy-auth set --file --profile {profile}";
    RUN_PROXY_AUTH: "genkan proxy-auth set --profile {profile}", "genkan proxy-auth set --profile {profile}";
    EDIT_PROXY_COMMAND: "Make the profile's `network.proxy_auth_command` print a value that the proxy accepts now: {command}", "プロファイルの `network.proxy_auth_command` が、プロキシに現在通用する値を出力するようにしてください: {command}";
    EDIT_PROXY_LIMIT: "The proxy {proxy} takes no more connections from this machine. End what holds many of them (`ss -tnp` shows the programs; downloads in parallel, browsers), then: genkan doctor. If it stays, send this to the network team: {ask}", "プロキシ {proxy} が、この端末からのこれ以上の接続を受け付けません。多くの接続を使っているプログラム（`ss -tnp` で分かります。並行ダウンロード、ブラウザーなど）を終了し、genkan doctor を実行してください。解決しない場合は、次の文をネットワーク担当に送ってください: {ask}";
    ASK_PROXY_LIMIT: "The proxy {proxy} refuses further connections of my machine: “{seen}”. Please raise its limit of connections per machine, or tell me what holds them: Claude Code opens several at a time, to “{hosts}”.", "プロキシ {proxy} が、こちらの端末からのこれ以上の接続を拒否しています: {seen}。Claude Code は同時に複数の接続を使います（{hosts}）。端末あたりの接続数の上限を引き上げるか、接続を占有しているものを教えていただけますか。";
    SET_IN: "{name} ({origin})", "{name}（{origin}）";
    EDIT_PROXY_PASSWORD: "Write the current user name and password in {places}, then: genkan doctor", "{places} に現在のユーザー名とパスワードを書き、genkan doctor を実行してください。";
    EDIT_PROXY_AUTH: "If you have a user and a password for the proxy: `network.proxy` and `network.proxy_auth = \"keyring\"` in the profile, then genkan setup and genkan proxy-auth set", "プロキシのユーザー名とパスワードがある場合は、プロファイルに `network.proxy` と `network.proxy_auth = \"keyring\"` を指定し、genkan setup と genkan proxy-auth set を実行してください。";
    OTHERS_PASS: "the proxy opens the other hosts without a password", "プロキシは、ほかのホストへは認証なしで中継しています";
    WAITS_WITHOUT_STS: "while STS gives no answer, each start of Claude Code may wait up to a minute", "STS が応答しない間は、Claude Code の起動に最大 1 分かかることがあります";
    LASTS_WITHOUT_OIDC: "the sign-in lasts until {time} without it; then it can neither be renewed nor begun anew", "サインインの有効期限（{time}）までは影響しませんが、その後は更新も再サインインもできません";
    BY_HOSTS_FILE: "This address stands in the hosts file ({entry}); no nameserver gives another. Where the service has moved, correct that line.", "このアドレスは hosts ファイルの行（{entry}）によるもので、別のアドレスを返すネームサーバーはありません。サービスが移転している場合は、その行を直してください。";
    EDIT_HOSTS: "Remove this line from the hosts file: {entry}", "hosts ファイルから次の行を削除してください: {entry}";
    EDIT_VARIABLE: "Remove {name} ({origin})", "{name}（{origin}）を削除してください。";
    EDIT_LEAD: "Remove {name} from {place}, unless your organisation has an endpoint of its own there; then ask whoever runs it.", "{place} の {name} を削除してください。組織独自のエンドポイントとして必要な場合は、その管理者に確認してください。";
    EDIT_SAME: "Give {lower} and {upper} the same value ({origin})", "{lower} と {upper} を同じ値にしてください（{origin}）。";
    EDIT_NO_TLS: "Name the port that has TLS in gateway.url (now {url}), or ask whoever runs the gateway for it; then: genkan setup --profile {profile}", "gateway.url（現在 {url}）に TLS のあるポートを指定してください（不明な場合はゲートウェイの管理者に確認します）。その後: genkan setup --profile {profile}";
    EDIT_OWN_NETWORK: "Give {link} another range than {network} (Docker: bip and default-address-pools in /etc/docker/daemon.json), then restart the software that it belongs to", "{link} の範囲を {network} 以外に変更し（Docker では /etc/docker/daemon.json の bip と default-address-pools）、該当のソフトウェアを再起動してください。";
    EDIT_PROXY_AWAY: "Connect to the network where the proxy {proxy} is known (the office, or the VPN); elsewhere, remove {name} ({origin}), or correct the name in it", "プロキシ {proxy} の名前を解決できるネットワーク（社内または VPN）に接続してください。それ以外の場所では {name}（{origin}）を外すか、名前を修正してください。";
    GOES_AS: "Claude Code asks the access portal as it asks {other}: it goes past the proxy where NO_PROXY has that host, whatever it says of the portal. Where that host has to stay in NO_PROXY (a private path), let genkan ask the portal: `aws.credential_process = true` in the profile, then genkan setup.", "Claude Code は、アクセスポータルへの接続に {other} と同じ経路を使います。NO_PROXY に {other} があると、ポータルについての指定に関係なく、プロキシを経由しません。{other} を NO_PROXY から外せない場合（プライベート経路）は、プロファイルに `aws.credential_process = true` を指定してから genkan setup を実行すると、genkan がポータルに接続します。";
    EDIT_NO_PROXY_COMMAS: "Write this in NO_PROXY ({origin}), or in the profile's `network.no_proxy`, with commas in place of semicolons, which Claude Code doesn't know: {list}", "NO_PROXY（{origin}）またはプロファイルの `network.no_proxy` に、セミコロンではなくカンマで区切って指定してください（Claude Code はセミコロンを解釈しません）: {list}";
    EDIT_NO_PROXY: "Write this in NO_PROXY ({origin}), or in the profile's `network.no_proxy`: {list}", "NO_PROXY（{origin}）またはプロファイルの `network.no_proxy` に次を指定してください: {list}";
    EDIT_COMMAS: "Write {name} ({origin}) with commas, now it is one entry: {list}", "{name}（{origin}）はカンマで区切ってください（セミコロンでは 1 つの項目とみなされます）: {list}";
    EDIT_PROXY: "Write the proxy as http://host:port ({origin})", "プロキシを http://host:port の形で書いてください（{origin}）。";
    EDIT_NO_SOCKS: "Name an HTTP proxy, as http://host:port ({origin}): Claude Code doesn't support SOCKS", "HTTP プロキシを http://host:port の形で指定してください（{origin}）。Claude Code は SOCKS に対応していません。";
    EDIT_PROXY_USER:
        "Percent-encode what is special in the proxy's user name and password ({origin}): `#` is %23, `/` is %2F, `?` is %3F, `@` is %40, `%` is %25, `\\` is %5C",
        "プロキシのユーザー名とパスワードに含まれる記号をパーセントエンコードしてください（{origin}）: `#` は %23、`/` は %2F、`?` は %3F、`@` は %40、`%` は %25、`\\` は %5C";
    EDIT_URL: "Write it as {value} ({origin})", "{value} と書いてください（{origin}）。";
    EDIT_FILE:
        "Put the certificates there as PEM (text, with -----BEGIN CERTIFICATE-----), or name another file in the profile's `network.ca_bundle`, then: genkan setup. A binary file (DER) becomes PEM with: openssl x509 -inform der -in {file} -out ca.pem",
        "そのファイルを PEM 形式（-----BEGIN CERTIFICATE----- を含むテキスト）にするか、プロファイルの `network.ca_bundle` に別のファイルを指定してから、genkan setup を実行してください。バイナリ（DER）のファイルは次のコマンドで PEM に変換できます: openssl x509 -inform der -in {file} -out ca.pem";
    EDIT_FILE_TEXT:
        "Save {file} anew as UTF-8 without a byte order mark: its text is PEM, and Claude Code doesn't read it in this form (PowerShell 7: (Get-Content -Raw IN) | Set-Content -Encoding utf8NoBOM OUT)",
        "{file} を BOM なしの UTF-8 で保存し直してください。中身は PEM ですが、Claude Code はこの文字コードを読み取りません（PowerShell 7 の場合: (Get-Content -Raw 入力) | Set-Content -Encoding utf8NoBOM 出力）";
    ONE_FILE: "One file is named there, not a list of files: put the certificates of all of them into one file, one after the other.", "ここには 1 つのファイルだけを指定できます。すべての証明書を 1 つのファイルに続けて書いてください。";
    NOT_EXPANDED: "`~` and variables are not expanded there: the path is taken as it is written. Write the whole path.", "ここでは `~` や変数は展開されず、書かれたとおりのパスとして扱われます。絶対パスで書いてください。";
    EDIT_FILE_GONE:
        "Put the certificates of the authorities there as PEM (text, with -----BEGIN CERTIFICATE-----), or name the file that has them in the profile's `network.ca_bundle`, then: genkan setup",
        "認証局の証明書を PEM 形式（-----BEGIN CERTIFICATE----- を含むテキスト）でその場所に置くか、証明書のあるファイルをプロファイルの `network.ca_bundle` に指定してから: genkan setup";
    ASK_FILE_MODE:
        "To {contact}: Claude Code needs the certificates in {file}, and users of this machine may not read it. Please make the file 0644 and the folders above it 0755: sudo chmod 644 {file}",
        "{contact} 宛: Claude Code は {file} の証明書を必要としますが、この端末の利用者に読み取り権限がありません。ファイルを 0644、その上のフォルダーを 0755 にしていただけますか: sudo chmod 644 {file}";
    ASK_FILE:
        "To {contact}: {by} in the managed settings of Claude Code ({place}) names the file {file}, which can't be used on my machine: “{seen}”. Please put the certificates there as PEM, readable by everybody, or correct the setting.",
        "{contact} 宛: Claude Code の管理設定（{place}）の {by} が指定するファイル {file} が、この端末で使えません: 「{seen}」。証明書を PEM 形式で、全員が読み取れるように置くか、設定を修正していただけますか。";
    ASK_MANAGED_WAY:
        "To {contact}: {name} in the managed settings of Claude Code ({place}) keeps it from working on my machine: “{name}={value}”. Only you can change it there. What is needed: {fix}",
        "{contact} 宛: Claude Code の管理設定（{place}）の {name} が原因で、この端末では動作しません: 「{name}={value}」。この設定を変更できるのは管理者だけです。必要な変更: {fix}";
    EDIT_LOCAL_PROXY:
        "Start the program of this machine that should listen at {proxy} (a security or proxy agent, for example); if there is none any more, remove {name} ({origin})",
        "この端末の {proxy} で待ち受けるはずのプログラム（セキュリティやプロキシのエージェントなど）を起動してください。もう使っていない場合は、{name}（{origin}）を削除してください。";
    EDIT_IDENTITY: "Put a certificate and the key that was issued with it in place, without a passphrase: `network.client_cert`, `network.client_key`", "同じ発行分の証明書と鍵（パスフレーズなし）を `network.client_cert` と `network.client_key` の場所に置いてください。";
    EDIT_OWN_IDENTITY: "Name a certificate and the key that was issued with it in CLAUDE_CODE_CLIENT_CERT and CLAUDE_CODE_CLIENT_KEY ({origin}), or take both out where no server asks for one", "CLAUDE_CODE_CLIENT_CERT と CLAUDE_CODE_CLIENT_KEY（{origin}）に同じ発行分の証明書と鍵を指定してください。証明書を求めるサーバーがなければ、両方を削除してください。";
    EDIT_KEY_MODE: "Make the key readable only by you: chmod 600", "鍵をほかのユーザーが読めないようにしてください: chmod 600";
    EDIT_CERTIFICATE: "Name certificate and key in the profile: `network.client_cert`, `network.client_key`", "プロファイルの `network.client_cert` と `network.client_key` に証明書と鍵を指定してください。";
    JOIN: "Connect to the VPN or the office network, then: genkan doctor", "VPN または社内ネットワークに接続してから: genkan doctor";
    OPEN_PAGE: "Open http://{host}/ in the browser, sign in there, then: genkan doctor", "ブラウザーで http://{host}/ を開いてサインインしてから: genkan doctor";
    AGAIN: "genkan doctor --only network --timeout 60", "genkan doctor --only network --timeout 60";
    ASK_NAMES:
        "Claude Code on Amazon Bedrock needs these names from our network: “{hosts}”. Here they don't resolve ({seen}). Please forward them to public DNS, or to the Route 53 Resolver's inbound endpoint where our VPC endpoints have private DNS.",
        "Amazon Bedrock 上の Claude Code では、社内ネットワークから次の名前を解決できる必要があります: {hosts}。現在は解決できません（{seen}）。パブリック DNS、または（VPC エンドポイントでプライベート DNS を使う場合は）Route 53 Resolver のインバウンドエンドポイントへ転送していただけますか。";
    ASK_ONE_KNOWS:
        "The nameservers that this machine was given don't agree about {hosts}: one answers that the name doesn't exist, which ends the lookup, and another resolves it: “{seen}”. Please have the first one forward these names as the other does, or don't assign it to this machine; Claude Code needs these names.",
        "この端末のネームサーバーのうち、1 台は {hosts} が存在しないと応答し（その時点で問い合わせは終わります）、別の 1 台は名前を解決できます: {seen}。Claude Code に必要なため、前者でも同じように転送するか、この端末に割り当てないようにしていただけますか。";
    ASK_EMPTY:
        "Our nameservers know the name {hosts} but give no address for it, while they resolve other names: “{seen}”. Please look for a DNS filter, or for a private zone that lacks this record; Claude Code needs it.",
        "社内のネームサーバーは {hosts} という名前を知っていますが、アドレスを返しません（ほかの名前は解決できます）: {seen}。DNS フィルターの対象になっていないか、このレコードのないプライベートゾーンがないかを確認していただけますか。Claude Code に必要です。";
    ASK_SERVERS:
        "The nameservers that this machine was given don't answer for these names, or fail: “{hosts}”. Seen: “{seen}”. Please check them, where they forward these names to, and which nameservers machines in this network should use.",
        "この端末に設定されたネームサーバーが、次の名前に応答しないか、エラーを返します: {hosts}。確認した内容: {seen}。ネームサーバーの状態、これらの名前の転送先、このネットワークで使うべきネームサーバーを確認していただけますか。";
    ASK_INVENTED:
        "DNS here returns wrong addresses for these names: {hosts} ({seen}). Claude Code on Amazon Bedrock needs the real ones. Please forward the names to public DNS, or to the Route 53 Resolver's inbound endpoint where our VPC endpoints have private DNS.",
        "ここの DNS は次の名前に本来と異なるアドレスを返します: {hosts}（{seen}）。Amazon Bedrock 上の Claude Code には正しいアドレスが必要です。パブリック DNS、または（VPC エンドポイントでプライベート DNS を使う場合は）Route 53 Resolver のインバウンドエンドポイントへ転送していただけますか。";
    ASK_AGREE:
        "The nameservers that this machine was given answer differently for {hosts}: “{seen}”. Please have all of them forward the name to the Route 53 Resolver's inbound endpoint of our VPC.",
        "この端末のネームサーバーによって {hosts} の応答が異なります: {seen}。すべてのネームサーバーから、VPC の Route 53 Resolver インバウンドエンドポイントへ同じように転送していただけますか。";
    ASK_PAGE:
        "A web page comes back in place of {hosts}: “{seen}”. Please exempt these hosts from web filtering and TLS inspection; Claude Code on Amazon Bedrock needs them.",
        "{hosts} の応答の代わりに Web ページが返されます: {seen}。Amazon Bedrock 上の Claude Code に必要なため、これらのホストを Web フィルターと TLS 検査の対象外にしていただけますか。";
    ASK_BEHIND:
        "The device that inspects TLS to {hosts} answers in their place that it gets no response from them: “{seen}”. Please check why it doesn't reach these hosts, or exempt them from inspection.",
        "{hosts} への経路で TLS を検査する機器が、その先から応答を得られないと返します: {seen}。この機器から接続できない理由を確認するか、これらのホストを検査の対象外にしていただけますか。";
    ASK_REDIRECTED:
        "Requests (POST) to {hosts} are answered with a redirect to {to}: “{seen}”. The service itself doesn't do that: something on the route, such as a web filter with a page to click through, answers in its place, and Claude Code can't click through it. Please exempt {hosts} from it.",
        "{hosts} へのリクエスト（POST）に、{to} へのリダイレクトが返されます: {seen}。サービス自身の応答ではなく、確認ページを表示する Web フィルターなど、経路上の機器が代わりに応答しています。プログラムである Claude Code は確認ページを操作できないため、{hosts} を対象外にしていただけますか。";
    ASK_FOLLOWED:
        "Requests (POST) to {hosts} are answered with a redirect to {to}: “{seen}”. The service itself doesn't do that: something on the route answers in its place, and Claude Code sends the prompt on to {to}, which our rules on where data is processed don't allow. Please exempt {hosts} from it.",
        "{hosts} へのリクエスト（POST）に、{to} へのリダイレクトが返されます: {seen}。サービス自身の応答ではなく、経路上の機器が代わりに応答しており、Claude Code はプロンプトを {to} へ送り直します。これはデータの処理場所に関する当社の規則に反するため、{hosts} を対象外にしていただけますか。";
    ASK_NO_STREAMS:
        "Models at {hosts} answer as streams, which are stopped on the route: “{seen}”. The same request for an answer in one piece is answered. Please exempt {hosts} from whatever scans or buffers answers on the route (virus or content scanning, ICAP) and from limits on the size or time of an answer.",
        "{hosts} のモデルはストリームで応答しますが、途中で止められます: {seen}。同じリクエストでも、一括の応答であれば届きます。応答の内容を読み取るまたは溜める機器（ウイルス・コンテンツ検査、ICAP など）と、応答のサイズや時間の制限から、{hosts} を除外していただけますか。";
    ASK_NO_STREAMS_BY_PROXY:
        "Models at {hosts} answer as streams, which are stopped on the route through the proxy {proxy}: “{seen}”. The same request for an answer in one piece is answered. A model can pause for minutes within an answer. Please check the proxy, and what stands before it, for a limit on idle connections and on the size or time of an answer, and exempt {hosts} from whatever scans or buffers answers (virus or content scanning, ICAP).",
        "{hosts} のモデルはストリームで応答しますが、プロキシ {proxy} を経由する途中で止められます: {seen}。同じリクエストでも、一括の応答であれば届きます。モデルは応答の途中で数分間止まることがあります。プロキシとその手前に、無通信の接続を切断する時間制限や、応答のサイズや時間の制限がないかを確認し、応答の内容を読み取るまたは溜める機器（ウイルス・コンテンツ検査、ICAP など）から {hosts} を除外していただけますか。";
    ASK_STREAMS:
        "Connections to {host} work from this machine, but requests to the models there get no answer: “{seen}”. Please check for a proxy or filter that holds streamed answers back, limits their size or replaces them.",
        "この端末から {host} への接続はできますが、モデルへのリクエストに応答がありません: {seen}。ストリーム応答を溜める、サイズを制限する、または置き換えるプロキシやフィルターがないか、確認していただけますか。";
    ASK_ANOTHER:
        "Requests to the models (POST) are answered by another than the service: “{seen}”. Please check which proxy, web filter or web server answers there in its place, and exempt {host} from it.",
        "モデルへのリクエスト（POST）に、サービス以外のサーバーが応答しています: {seen}。代わりに応答しているプロキシ、Web フィルター、または Web サーバーを確認し、{host} を対象外にしていただけますか。";
    ASK_STREAMS_BY_PROXY:
        "Connections to {host} through the proxy {proxy} work from this machine, but requests to the models there get no answer: “{seen}”. A model can take minutes before its first output. Please check the proxy for a limit on idle connections, and whether it holds streamed answers back, limits their size or replaces them.",
        "この端末からプロキシ {proxy} 経由で {host} への接続はできますが、モデルへのリクエストに応答がありません: {seen}。モデルは最初の応答までに数分かかることがあります。無通信の接続を切断する時間制限がないか、ストリーム応答を溜める、サイズを制限する、または置き換える設定がないか、プロキシを確認していただけますか。";
    ASK_UNBLOCK:
        "Please remove these hosts from DNS blocking; Claude Code on Amazon Bedrock needs them: “{hosts}”. Seen: “{seen}”.",
        "次のホストを DNS の遮断対象から外していただけますか。Amazon Bedrock 上の Claude Code に必要です: {hosts}。確認した内容: {seen}。";
    ASK_CONNECTION:
        "Claude Code on Amazon Bedrock needs TCP 443 from this machine's network to: “{hosts}”. What happens now: “{seen}”. Please check the route, the firewalls, and, for VPC endpoints, that their security group allows 443 from our network.",
        "Amazon Bedrock 上の Claude Code には、このネットワークから次の宛先への TCP 443 が必要です: {hosts}。現在の状況: {seen}。経路、ファイアウォール、および VPC エンドポイントの場合はセキュリティグループで社内からの 443 が許可されているかを確認していただけますか。";
    ASK_TLS:
        "Connections from this machine to {hosts} are established, but the TLS handshake gets no answer: “{seen}”. Please check for a firewall, a web filter or a TLS inspection on the route that closes or drops it; Claude Code needs TLS to these hosts.",
        "この端末から {hosts} への接続は確立しますが、その中の TLS に応答がありません: {seen}。途中のファイアウォール、Web フィルター、TLS 検査で切断または破棄されていないか確認していただけますか。Claude Code にはこれらのホストへの TLS 通信が必要です。";
    ASK_SIZE:
        "Large packets between this machine and {hosts} are lost in transit, and the sender isn't notified: “{seen}”. Small ones pass. Please set the MTU of the VPN or the tunnel to what really passes ({size} bytes at most), clamp the TCP MSS to it, or let ICMP “fragmentation needed” (IPv6: “packet too big”) through.",
        "この端末と {hosts} の間で、大きなパケットが途中で失われ、送信側に通知されません: {seen}。小さなパケットは通ります。VPN またはトンネルの MTU を実際に通る大きさ（最大 {size} バイト）に設定するか、TCP の MSS をそれに合わせて制限するか、ICMP の「fragmentation needed」（IPv6 では「packet too big」）を許可していただけますか。";
    ASK_SIZE_UNKNOWN:
        "Large packets between this machine and {hosts} are lost in transit, and the sender isn't notified: “{seen}”. Small ones pass. Please set the MTU of the VPN or the tunnel to what really passes, clamp the TCP MSS to it, or let ICMP “fragmentation needed” (IPv6: “packet too big”) through.",
        "この端末と {hosts} の間で、大きなパケットが途中で失われ、送信側に通知されません: {seen}。小さなパケットは通ります。VPN またはトンネルの MTU を実際に通る大きさに設定するか、TCP の MSS をそれに合わせて制限するか、ICMP の「fragmentation needed」（IPv6 では「packet too big」）を許可していただけますか。";
    ASK_FILTER:
        "TLS to {hosts} is closed on the route because of the host's name ({seen}): the same address answers when another name is given. Please allow these host names (SNI) in the firewall or web filter; Claude Code needs them.",
        "{hosts} への TLS 接続が、途中でホスト名により切断されています（{seen}）。同じアドレスでも、別の名前では応答があります。ファイアウォールまたは Web フィルターで、これらのホスト名（SNI）を許可していただけますか。Claude Code に必要です。";
    ASK_PROXY_TLS:
        "The proxy {proxy} opens tunnels (CONNECT) to {hosts}, and TLS handshakes in them fail: “{seen}”. Please check the proxy's TLS inspection and filter for these hosts, and whether the proxy reaches them itself; Claude Code needs them.",
        "プロキシ {proxy} は {hosts} へのトンネル（CONNECT）を開きますが、その中で TLS を確立できません: {seen}。これらのホストに対するプロキシの TLS 検査とフィルター、およびプロキシ自身から到達できるかを確認していただけますか。Claude Code に必要です。";
    PROXY_DISTRUSTED: "is not trusted", "が信頼されていません";
    PROXY_UNTIMELY: "is not valid at this time", "は現在の時刻では有効ではありません";
    PROXY_MISNAMED: "is for another name", "は別の名前のものです";
    ASK_PROXY_ROOT:
        "Claude Code connects to our proxy {proxy} itself with TLS, and this machine doesn't trust the proxy's certificate: “{seen}”. Please give me the root certificate behind “{issuer}” as a PEM file (for `network.ca_bundle`), or tell me a port of the proxy that takes plain HTTP.",
        "Claude Code はプロキシ {proxy} 自身に TLS で接続しますが、その証明書がこの端末で信頼されていません: {seen}。発行者「{issuer}」のルート証明書を PEM ファイルで提供していただくか（`network.ca_bundle` に指定します）、平文の HTTP で接続できるプロキシのポートを教えていただけますか。";
    ASK_PROXY_DATES:
        "Claude Code connects to our proxy {proxy} itself with TLS, and the proxy's certificate isn't valid at this time: “{seen}”. Please have it renewed.",
        "Claude Code はプロキシ {proxy} 自身に TLS で接続しますが、その証明書は現在の時刻では有効ではありません: {seen}。証明書を更新していただけますか。";
    ASK_PROXY_NAME:
        "Claude Code connects to our proxy {proxy} itself with TLS, and the proxy's certificate is for another name: “{seen}”. Please tell me the name in the certificate by which the proxy is reached, or have one issued for this name.",
        "Claude Code はプロキシ {proxy} 自身に TLS で接続しますが、その証明書は別の名前のものです: {seen}。証明書にある、プロキシに接続するための名前を教えていただくか、この名前の証明書を発行していただけますか。";
    ASK_LATER:
        "From this machine, requests to {host} that are as large as Claude Code's first ones are answered, but requests of 128 KB aren't: “{seen}”. Claude Code sends the whole conversation each time, up to several megabytes. Please raise the size limit on the route (proxy, gateway, web application firewall).",
        "この端末から {host} 宛てに、Claude Code の最初のリクエストと同じ大きさでは応答がありますが、128 KB では次のように拒否されます: 「{seen}」。Claude Code は毎回会話全体を送り、数 MB になることもあります。経路上のサイズ制限（プロキシ、ゲートウェイ、WAF）を引き上げていただけますか。";
    ASK_LARGE:
        "From this machine, small requests to {host} are answered, but requests of 128 KB aren't: “{seen}”. Claude Code's requests are that large, and can grow to several megabytes. Please check the route for a size limit (proxy, gateway, web application firewall, TLS inspection) and for a VPN or tunnel with a smaller MTU.",
        "この端末から {host} への小さなリクエストには応答がありますが、128 KB のリクエストは通りません: {seen}。Claude Code のリクエストはこの程度の大きさで、数 MB になることもあります。途中のサイズ制限（プロキシ、ゲートウェイ、WAF、TLS 検査）と、MTU の小さい VPN やトンネルがないか確認していただけますか。";
    ASK_LARGE_BEHIND:
        "Through our LLM gateway {host}, requests of 128 KB pass when they are white space that the gateway takes out, and one of {size} KB is stopped that it passes on whole: “{seen}”. Claude Code's first request has that size, so no session begins. Please look for a size limit behind the gateway (an outbound proxy, a web application firewall, the server of the model) or in it after it has read the JSON, and raise it to 32 MB.",
        "LLM ゲートウェイ {host} では、ゲートウェイが取り除く空白だけの 128 KB のリクエストは通りますが、そのままの大きさで先へ渡される {size} KB のリクエストは次のように止められます: {seen}。Claude Code の最初のリクエストがこの大きさのため、セッションを始められません。ゲートウェイの先（外向きのプロキシ、WAF、モデルのサーバー）、または JSON を読み取った後のゲートウェイ内のサイズ制限を確認し、32 MB に引き上げていただけますか。";
    ASK_FIRST:
        "Claude Code's first request to {host} (one word in an empty session, about 48 to 127 KB) is refused for its size: “{seen}”. Please look for a size limit on the way (proxy, web application firewall, gateway, and what is behind the gateway), and raise it to 32 MB.",
        "Claude Code から {host} への最初のリクエスト（空のセッションの 1 語、約 48～127 KB）が、大きさを理由に次のように拒否されます: {seen}。経路上（プロキシ、WAF、ゲートウェイ、およびゲートウェイの先）のサイズ制限を確認し、32 MB に引き上げていただけますか。";
    ASK_LIMIT:
        "Small requests to {host} are answered, but those of 128 KB, as large as Claude Code's, are refused each time: “{seen}”. Please raise the limit that this names (tokens per minute of the deployment, key or model group; the time that the gateway waits for the model), so that single requests of Claude Code fit: often 100,000 tokens and more, with answers that take minutes.",
        "{host} は小さなリクエストには応答しますが、Claude Code と同じ大きさ（128 KB）のリクエストは毎回拒否されます: 「{seen}」。このメッセージが指す上限（デプロイ、キー、モデルグループの 1 分あたりのトークン数、またはゲートウェイがモデルを待つ時間）を、Claude Code のリクエストが 1 つずつ通るように引き上げていただけますか。1 回のリクエストは 10 万トークンを超えることも多く、応答に数分かかることもあります。";
    ASK_WORDS:
        "From this machine, requests of 128 KB to {host} are answered when they hold only white space, and stopped when they hold words of Claude Code's own prompts: “{seen}”. Please exempt {host} from content inspection (data loss prevention, web application firewall, intrusion prevention).",
        "この端末から {host} への 128 KB のリクエストは、空白だけであれば応答がありますが、Claude Code のプロンプトに含まれる語を加えると止められます: {seen}。{host} を内容の検査（DLP、WAF、IPS）の対象から除外していただけますか。";
    ASK_FORM:
        "Claude Code's requests to {host} have the system prompt and the content as lists with `cache_control`, tools and `metadata`, as Anthropic's Messages API allows. Such a request is refused: “{seen}”. The smallest one, without them, is answered. Please let all of them through, or tell me a model that takes them.",
        "Claude Code から {host} へのリクエストには、`cache_control` を含むリスト形式のシステムプロンプトと content、tools、`metadata` が含まれます（Anthropic の Messages API で認められた形式です）。このようなリクエストは拒否されます: {seen}。これらを含まない最小のリクエストには応答があります。すべて受け付けるようにするか、対応するモデルを教えていただけますか。";
    EDIT_DIRECT: "The profile has requests go out directly (`network.proxy = \"none\"`), whatever HTTPS_PROXY says. Where this network needs the proxy, name it there: `network.proxy = \"http://{proxy}\"` (or \"environment\", for the shell's), then: genkan setup", "プロファイルが、HTTPS_PROXY の値にかかわらず、プロキシを使わないよう指定しています（`network.proxy = \"none\"`）。プロキシが必要なネットワークでは、プロファイルに `network.proxy = \"http://{proxy}\"`（シェルの設定を使う場合は \"environment\"）を指定してから: genkan setup";
    MAYBE_INSPECTED: "The certificate came through the proxy {proxy}. Where that inspects TLS, “{issuer}” is its own authority, and the server is all right: then the network team gives you the authority's certificate for `network.ca_bundle`.", "証明書はプロキシ {proxy} を通って届きました。プロキシが TLS を検査している場合、「{issuer}」はプロキシの認証局で、サーバーに問題はありません。その場合は、認証局の証明書をネットワーク担当から受け取り、`network.ca_bundle` に指定してください。";
    OTHERS_PROXY: "Other programs were told of a proxy ({origin}, {name}: {value}). If the host is reached only through it, name it in HTTPS_PROXY or in the profile (`network.proxy`).", "ほかのプログラムにはプロキシが設定されています（{origin}、{name}: {value}）。プロキシを通らないと届かないホストであれば、HTTPS_PROXY またはプロファイルの `network.proxy` に指定してください。";
    SOCKS_IGNORED: "Claude Code passes a SOCKS proxy over that is named for everything: {set}. If the host is reached only through it, ask the network team for an HTTP proxy.", "すべての通信用に指定された SOCKS プロキシは、Claude Code では使われません: {set}。このプロキシを通らないと届かないホストであれば、HTTP プロキシをネットワーク担当に確認してください。";
    EDIT_SET_PROXY: "Name the proxy in the profile (`network.proxy = \"http://{proxy}\"`), or in HTTPS_PROXY, then: genkan setup", "プロファイルの `network.proxy = \"http://{proxy}\"` または HTTPS_PROXY にプロキシを指定してから: genkan setup";
    EDIT_SET_FROM_PAC: "Open {file}, take the proxy that it names for https (`PROXY host:port`), and write it in the profile (`network.proxy`) or in HTTPS_PROXY", "{file} を開き、https に対して指定されているプロキシ（`PROXY host:port`）を、プロファイルの `network.proxy` または HTTPS_PROXY に指定してください。";
    EDIT_PLAIN_PROXY: "{name} ({origin}) begins with https://, so Claude Code connects to the proxy itself with TLS, and the proxy doesn't answer. Most proxies expect plain HTTP there, for HTTPS as well: http://{proxy}. If yours has a port for TLS, ask the network team which.", "{name}（{origin}）が https:// で始まるため、プロキシ自身に TLS で接続していますが、応答がありません。多くのプロキシは、HTTPS の中継でも平文の HTTP で接続します: http://{proxy}。TLS 用のポートがある場合は、ネットワーク担当に確認してください。";
    EDIT_TLS_PROXY:
        "Write https://{proxy} in {name} ({origin}), or in the profile's `network.proxy`, in place of http://: this port of the proxy speaks TLS alone",
        "{name}（{origin}）またはプロファイルの `network.proxy` に、http:// ではなく https://{proxy} と書いてください。プロキシのこのポートは TLS で応答します。";
    EDIT_SOCKS_PROXY:
        "Name an HTTP proxy, as http://host:port, in {name} ({origin}), or in the profile's `network.proxy`: at {proxy} a SOCKS server answers, which Claude Code doesn't support. The network team knows the port for HTTP",
        "{name}（{origin}）またはプロファイルの `network.proxy` に、HTTP プロキシを http://host:port の形で指定してください。{proxy} は SOCKS サーバーで、Claude Code は対応していません。HTTP 用のポートはネットワーク担当が把握しています。";
    EDIT_PROXY_PORT:
        "Write the port of the proxy as well, as http://host:port ({origin}): without one it is {port}, where no proxy answers. The network team knows it",
        "プロキシのポートも http://host:port の形で書いてください（{origin}）。省略するとポート {port} とみなされますが、そこではプロキシが応答しません。ポート番号はネットワーク担当が把握しています。";
    EDIT_FORWARDER:
        "What answers at {proxy}⟦ ({name}, {origin})⟧ is a program of this machine (Px, Cntlm or another agent). Look into its own configuration: the proxy that it passes requests on to, and how it signs in there; its log says more. Then restart it and run: genkan doctor. If the proxy behind it is at fault, send this to the network team: {ask}",
        "{proxy}⟦（{name}、{origin}）⟧で応答しているのは、この端末のプログラム（Px、Cntlm などの中継）です。そのプログラム自身の設定で、転送先のプロキシとそこでの認証を確認してください（詳細はそのログにあります）。直したら再起動し、genkan doctor を実行してください。転送先のプロキシに原因がある場合は、次の文をネットワーク担当に送ってください: {ask}";
    EDIT_FORWARDER_SIGN_IN:
        "What answers at {proxy}⟦ ({name}, {origin})⟧ is a program of this machine (Px, Cntlm or another agent), and the proxy behind it doesn't take its sign-in. Correct user, domain and password in that program's own configuration, restart it, then: genkan doctor. If it is the program itself that wants them, or it passes everything on as it comes (an SSH tunnel): `network.proxy` and `network.proxy_auth = \"keyring\"` in the profile",
        "{proxy}⟦（{name}、{origin}）⟧で応答しているのは、この端末のプログラム（Px、Cntlm などの中継）で、その先のプロキシが認証を受け付けていません。プログラム自身の設定でユーザー名、ドメイン、パスワードを直して再起動し、genkan doctor を実行してください。プログラム自身が認証を求めている場合や、そのまま転送している場合（SSH トンネルなど）は、プロファイルに `network.proxy` と `network.proxy_auth = \"keyring\"` を指定してください。";
    ASK_BEHIND_FORWARDER:
        "Claude Code needs HTTPS (CONNECT, port {port}) through our proxy to: “{hosts}”. A forwarder on my machine passes the requests on to the proxy, and answers: “{seen}”. Please check whether the proxy lets programs connect to these hosts, and whether it reaches them itself.",
        "Claude Code には、プロキシ経由で次のホストへの HTTPS（CONNECT、ポート {port}）が必要です: {hosts}。こちらの端末の中継プログラムがプロキシにリクエストを転送していますが、応答は次のとおりです: {seen}。プロキシでこれらのホストへのプログラムからの通信が許可されているか、プロキシ自身から到達できるかを確認していただけますか。";
    ASK_PROXY_CERTIFICATE:
        "Our proxy {proxy} doesn't accept the client certificate that this machine shows: “{seen}”. Please tell me which authority has to issue it, and have one issued for me or let mine in.",
        "プロキシ {proxy} が、この端末のクライアント証明書を受け付けません: {seen}。どの認証局が発行した証明書が必要か教えていただき、新しい証明書を発行するか、現在の証明書を許可していただけますか。";
    THE_PROXY: "the proxy {proxy} itself", "プロキシ {proxy} 自身";
    EDIT_SAME_PROXY:
        "Claude Code takes the proxy {proxy} ({name}, {origin}); genkan in this shell takes another route. Set HTTPS_PROXY in the shell to the same, or name it in the profile (`network.proxy`), then: genkan doctor",
        "Claude Code は {proxy} のプロキシを使いますが（{name}、{origin}）、このシェルの genkan は別の経路を使います。シェルの HTTPS_PROXY を同じ値にするか、プロファイルの `network.proxy` に指定してから: genkan doctor";
    EDIT_OTHER_PROXY:
        "Correct {name} in {origin}: it names {proxy}, which doesn't answer; the proxy of this shell, {other}, does",
        "{origin} の {name} を修正してください。{proxy} は応答しませんが、このシェルのプロキシ {other} は応答します。";
    ASK_TLS_VERSION:
        "From this machine, TLS 1.2 and 1.3 to {hosts} are refused ({seen}); the services themselves support both. Something on the route, e.g. a TLS inspection or an old proxy, supports only older versions. Please enable at least TLS 1.2 there, or exempt these hosts.",
        "この端末から {hosts} への TLS 1.2 と 1.3 が拒否されます（{seen}）。サービス自体はどちらにも対応しています。TLS 検査装置や古いプロキシなど、経路上の何かが古いバージョンにしか対応していません。TLS 1.2 以上に対応させるか、これらのホストを対象から除外していただけますか。";
    ASK_WHICH_PROXY:
        "Claude Code needs HTTPS ({port}) from this machine to: “{hosts}”. No direct connection is made ({seen}), and no proxy is set here. Does this network have a proxy for programs? If so, please tell me its address and port, and allow these hosts there; if not, please allow direct connections to these hosts.",
        "Claude Code には、この端末から次の宛先への HTTPS（{port}）が必要です: {hosts}。直接は接続できず（{seen}）、この端末にはプロキシの設定がありません。プログラム用のプロキシがある場合は、そのアドレスとポートを教えていただき、これらのホストを許可していただけますか。ない場合は、直接の接続を許可していただけますか。";
    ASK_CERTIFICATE:
        "A wrong certificate is presented for these hosts: “{hosts}”. Seen: “{seen}”. Please check what the names resolve to, and the certificate there.",
        "次のホストに接続した際に提示される証明書が正しくありません: {hosts}。確認した内容: {seen}。名前の解決先と、その証明書を確認していただけますか。";
    ASK_DATES:
        "The certificate that is presented for these hosts isn't valid at this time: “{hosts}”. Seen: “{seen}”. Please have it renewed; if it begins in the future, please check the clock of the device that issues it (the TLS inspection, for example).",
        "次のホストの証明書は、現在の時刻では有効ではありません: {hosts}。確認した内容: {seen}。証明書を更新していただけますか。開始日時が未来の場合は、発行している機器（TLS 検査装置など）の時計も確認していただけますか。";
    ASK_CONSTRAINED:
        "TLS to {hosts} is inspected with an authority whose name constraints don't allow these names: “{seen}”. Please use an authority without such constraints, or exempt these hosts from inspection; Claude Code needs them.",
        "{hosts} への TLS を検査している認証局は、名前の制約（name constraints）によりこれらの名前の証明書を発行できません: {seen}。制約のない認証局を使うか、これらのホストを検査の対象外にしていただけますか。Claude Code に必要です。";
    ASK_NEW_ROOT:
        "{hosts} presents certificates of “{issuer}” with another key than the certificate of that name on this machine, so it was probably renewed. Please give me the new root certificate as a PEM file (for `network.ca_bundle`), and distribute it to the other machines as well.",
        "{hosts} の証明書の発行者「{issuer}」は、この端末に登録されている同名の証明書と鍵が異なり、更新されたと思われます。新しいルート証明書を PEM ファイルで提供していただけますか（`network.ca_bundle` に指定します）。ほかの端末への配布もお願いいたします。";
    RUN_WITH_CLIENT: "genkan doctor --with-client", "genkan doctor --with-client";
    ASK_ROOT_ENDED:
        "The root certificate behind the certificates of {hosts} has expired, so programs refuse them although they are valid themselves: “{seen}”. Please renew it, distribute the new one to all machines, and send it to me as a PEM file.",
        "{hosts} の証明書を発行しているルート証明書の有効期限が切れています: {seen}。個々の証明書が有効でも、プログラムに拒否されます。ルート証明書を更新して各端末に配布し、PEM ファイルでも提供していただけますか。";
    ASK_ROOT_MISSING:
        "The CA file that I was given has an intermediate certificate without its root, which Claude Code needs as well: “{seen}”. Please give me the root certificate as a PEM file (for `network.ca_bundle`), or put it into the file that all machines get.",
        "提供された認証局のファイルには中間認証局だけがあり、Claude Code に必要なルート証明書がありません: {seen}。ルート証明書を PEM ファイルで提供していただくか（`network.ca_bundle` に指定します）、各端末に配布するファイルに追加していただけますか。";
    ASK_BEYOND:
        "The sign-in for Claude Code's credentials can't connect to {hosts} over TLS: “{seen}”. Please configure these hosts with cipher suites that have forward secrecy and GCM, and with a certificate from an authority that has the host in its subjectAltName.",
        "Claude Code の認証情報の取得で {hosts} に TLS 接続できません: {seen}。前方秘匿性のある GCM の暗号スイートと、認証局が発行し subjectAltName にホスト名がある証明書を使うように設定していただけますか。";
    ASK_ROOT:
        "Our network intercepts TLS to {hosts} with a certificate of “{issuer}”. Please give me its root certificate as a PEM file (for `network.ca_bundle`), or exempt these hosts from inspection.",
        "社内ネットワークで {hosts} への TLS が「{issuer}」の証明書により検査されています。そのルート証明書を PEM ファイルで提供していただくか（`network.ca_bundle` に指定します）、これらのホストを検査対象外にしていただけますか。";
    ASK_PROXY:
        "Claude Code needs HTTPS (CONNECT, port {port}) through the proxy {proxy} to: “{hosts}”. What happens now: “{seen}”. Please check the proxy, and allow these hosts for programs, without a sign-in at the proxy if possible: Claude Code can't answer Kerberos or NTLM.",
        "Claude Code には、プロキシ {proxy} 経由で次のホストへの HTTPS（CONNECT、ポート {port}）が必要です: {hosts}。現在の状況: {seen}。プロキシの状態を確認し、プログラムからの通信を許可していただけますか。Claude Code は Kerberos や NTLM に応答できないため、可能であれば認証なしでお願いいたします。";
    ASK_PROXY_ALLOW:
        "Claude Code needs HTTPS (CONNECT, port {port}) through the proxy {proxy} to: “{hosts}”. What happens now: “{seen}”. Please allow these hosts for programs.",
        "Claude Code には、プロキシ {proxy} 経由で次のホストへの HTTPS（CONNECT、ポート {port}）が必要です: {hosts}。現在の状況: {seen}。これらのホストへのプログラムからの通信を許可していただけますか。";
    ASK_PROXY_DOMAIN:
        "Claude Code needs HTTPS (CONNECT, port {port}) through the proxy {proxy} to: “{hosts}”. The proxy takes a sign-in by {ways} alone (407), which Claude Code can't answer; a user name and a password don't help there. Please let these hosts through without a sign-in for programs, or tell me another proxy, or a local forwarder, that programs may use.",
        "Claude Code には、プロキシ {proxy} 経由で次のホストへの HTTPS（CONNECT、ポート {port}）が必要です: {hosts}。プロキシが受け付けるのは {ways} による認証だけで（407）、Claude Code は応答できません（ユーザー名とパスワードでは解消しません）。プログラムからこれらのホストへの通信を認証なしで許可していただくか、プログラムが使えるプロキシまたはローカルの中継を教えていただけますか。";
    ASK_PROXY_UPSTREAM:
        "By its answer, the proxy {proxy} itself can't connect to these hosts: “{hosts}”. What it answers to CONNECT on port {port}: “{seen}”. Please check its own DNS, route and parent proxy to them first, and its allow list last. Claude Code needs them.",
        "応答によると、プロキシ {proxy} 自身が、次のホストに接続できていません: {hosts}。CONNECT（ポート {port}）への応答: {seen}。プロキシからこれらのホストへの DNS、経路、上位プロキシを、次に許可リストを確認していただけますか。Claude Code に必要です。";
    ASK_SPEED:
        "Private endpoints answer slowly from here: {hosts} ({seen}). Please check the route: a VPN gateway near the user and the region {region} should give less than 50 ms.",
        "プライベートエンドポイントの応答がここから遅くなっています: {hosts}（{seen}）。経路を確認していただけますか。利用者と {region} に近い VPN ゲートウェイであれば 50 ms 未満になるはずです。";
    ASK_PRIVATE:
        "{host} has to be reached over our private path, but resolves here to “{seen}”. Please (1) switch private DNS on at the interface endpoint {service}, and (2) forward the name, A and AAAA, from our DNS to the Route 53 Resolver's inbound endpoint of that VPC; or give me the endpoint's vpce-… name.",
        "{host} はプライベート経路で接続する必要がありますが、ここでは {seen} に解決されます。(1) インターフェイスエンドポイント {service} のプライベート DNS を有効にし、(2) 社内 DNS からその VPC の Route 53 Resolver インバウンドエンドポイントへ、A と AAAA の両方を転送していただけますか。または、エンドポイントの vpce-… の名前を教えていただけますか。";
    ASK_PRIVATE_ALL:
        "These hosts have to be reached over our private path: “{host}”. Here they resolve to “{seen}”. Please (1) create the interface endpoints {service} with private DNS, or switch their private DNS on, and (2) forward the names, A and AAAA, from our DNS to the Route 53 Resolver's inbound endpoint of that VPC.",
        "次のホストはプライベート経路で接続する必要がありますが、ここでは {seen} に解決されます: {host}。(1) インターフェイスエンドポイント {service} をプライベート DNS 付きで作成する（すでにある場合はプライベート DNS を有効にする）とともに、(2) 社内 DNS からその VPC の Route 53 Resolver インバウンドエンドポイントへ、A と AAAA の両方を転送していただけますか。";
    ASK_ENDPOINT:
        "{host} has to be reached over our private path, but resolves to “{seen}” here, while {others} resolves to private endpoints. Please create the interface endpoint {service} in the same VPC, with private DNS; or, if it exists, switch its private DNS on, and forward the name like the others.",
        "{host} はプライベート経路で接続する必要がありますが、ここでは {seen} に解決されます（{others} はプライベートエンドポイントに解決されます）。同じ VPC にインターフェイスエンドポイント {service} をプライベート DNS 付きで作成していただけますか。すでにある場合は、プライベート DNS を有効にし、ほかの名前と同じように転送していただけますか。";
    NARROW_RANGE:
        "Take {range} out of network.private_cidrs in the profile, and name only ranges of your own VPC or data centre.",
        "プロファイルの network.private_cidrs から {range} を取り除き、自組織の VPC やデータセンターの範囲だけを指定してください。";
    ASK_EGRESS:
        "For signing in, Claude Code's users need HTTPS (443) to these hosts, for which AWS has no private endpoint: “{hosts}”. Please allow them through the proxy or firewall. Prompts don't go there: those stay on the private path ({private}).",
        "Claude Code の利用者のサインインには、次のホストへの HTTPS（443）が必要です（AWS にプライベートエンドポイントがありません）: {hosts}。プロキシまたはファイアウォールで許可していただけますか。プロンプトはこれらには送られず、プライベート経路（{private}）を通ります。";
    CONNECT: "Connect this machine to a network (Wi-Fi, cable), then: genkan doctor", "この端末をネットワーク（Wi-Fi、ケーブル）に接続してから: genkan doctor";
    EDIT_NAMESERVER: "Connect to the network or the VPN again, which writes nameservers into {file}, then: genkan doctor", "ネットワークまたは VPN に接続し直すと {file} にネームサーバーが書き込まれます。その後: genkan doctor";
    START_STUB: "Start the resolver of this machine again, such as: sudo systemctl restart systemd-resolved", "この端末のリゾルバーを起動し直してください。例: sudo systemctl restart systemd-resolved";
    ASK_STUB: "See which nameservers the resolver of this machine asks (resolvectl status), and connect to the network or the VPN again", "この端末のリゾルバーの問い合わせ先を確認し（resolvectl status）、ネットワークまたは VPN に接続し直してください。";
    BEHIND_STUB: "{stub} is the resolver of this machine itself; it asks {servers}", "{stub} はこの端末自身のリゾルバーで、{servers} に問い合わせます";
    BEHIND_ANSWERS: "asked directly, {servers} answers", "{servers} は直接の問い合わせには応答します";
    ASK_SLOW_NAMES:
        "Name resolution is slow in our network: “{seen}”. Nameservers of this machine: {servers}. Please check them, and what they forward to; each new connection has to wait for it.",
        "社内ネットワークで名前解決に時間がかかっています: {seen}。この端末のネームサーバー: {servers}。ネームサーバーとその転送先を確認していただけますか。新しい接続のたびに待ち時間が生じています。";
    ASK_SLOW_PROXY:
        "The proxy {proxy} is slow to open a tunnel: “{seen}”. Please check its load, the sign-in or filter service that it asks, and the nameservers that it uses; each new connection of Claude Code has to wait for it.",
        "プロキシ {proxy} がトンネルを開くまでに時間がかかっています: {seen}。負荷、問い合わせ先の認証・フィルターサービス、使用するネームサーバーを確認していただけますか。Claude Code の新しい接続のたびに待ち時間が生じています。";
    ASK_SEARCH:
        "Machines here append “{search}” to names before they look them up unchanged (search list, ndots), and our DNS answers for unregistered names below it: {hosts} resolves to “{seen}”. Please remove the wildcard record below {search}, or hand out a search list without it. Until then, `options ndots:1` in resolv.conf works around it on this machine.",
        "この端末は、名前をそのまま問い合わせる前に検索ドメイン「{search}」を補います（検索リスト、ndots）。その下の登録していない名前にも社内 DNS が応答するため、{hosts} が次の宛先になります: {seen}。{search} の下のワイルドカードを削除するか、検索リストから外していただけますか。それまでは、この端末の resolv.conf に `options ndots:1` を指定すると回避できます。";
    ONE_OF_ENDPOINT: "Each address of an endpoint is a network interface in one Availability Zone: for the one that doesn't answer, check the subnet's route and network ACL, and the route there from this network.", "エンドポイントの各アドレスは、アベイラビリティーゾーンごとのネットワークインターフェイスです。応答のないアドレスについて、サブネットのルートとネットワーク ACL、このネットワークからの経路を確認します。";
    EDIT_FOR_ALL: "Set HTTPS_PROXY to {proxy} as {name} is, or name it in the profile (`network.proxy`), then: genkan setup", "HTTPS_PROXY を {name} と同じ {proxy} にするか、プロファイルの `network.proxy` に指定してから: genkan setup";
    EDIT_SPELLING: "Remove https_proxy ({origin}): it names {proxy}, which doesn't answer, and takes precedence over HTTPS_PROXY, which names {other}", "https_proxy（{origin}）を削除してください。応答しない {proxy} を指定しており、HTTPS_PROXY（{other}）より優先されます。";
    EDIT_SAME_ROOT: "Name the file for Claude Code as well: `network.ca_bundle = \"{file}\"` in the profile, then: genkan setup. Its certificates vouch for this one, and only {by} ({origin}) names it.", "Claude Code にも同じファイルを指定してください: プロファイルに `network.ca_bundle = \"{file}\"` と書いてから genkan setup を実行します。この証明書の認証局はこのファイルに含まれていますが、指定しているのは {by}（{origin}）だけです。";
    ASK_CUT_AT_TIMES:
        "From this machine, {broken} of {tried} connections to {host} were reset or closed within a few seconds, and the others worked. Please check the devices on the route for what breaks off single connections: one of several firewalls, proxies or servers behind a load balancer, a limit on the number of connections, or an overload.",
        "この端末から {host} への接続 {tried} 件のうち {broken} 件が数秒のうちに切断され、ほかは正常でした。一部の接続だけを切断する原因がないか、経路上の機器（複数あるファイアウォール、プロキシ、負荷分散先のサーバーのうちの 1 台、接続数の制限、過負荷）を確認していただけますか。";
    ASK_LOSS:
        "Packets are lost between this machine and {hosts}: “{seen}”. Please check the link, the VPN gateway and their load.",
        "この端末と {hosts} の間でパケットが失われています: {seen}。回線、VPN ゲートウェイ、およびその負荷を確認していただけますか。";
    TRY_CABLE: "if you are on Wi-Fi, try a cable or another place first", "Wi-Fi の場合は、まずケーブルまたは別の場所で試してください。";
    ASK_SELF_SIGNED:
        "The server that answers for {hosts} presents a self-signed certificate: “{seen}”. Please check what the name resolves to, and have whoever runs that server or proxy install a certificate from an authority.",
        "{hosts} として応答するサーバーの証明書が自己署名です: {seen}。名前の解決先を確認し、そのサーバーまたはプロキシの運用者に、認証局が発行した証明書の設置を依頼していただけますか。";
    ASK_CHAIN:
        "The server that answers for {hosts} sends its certificate without that of its issuer “{issuer}”: “{seen}”. Please have whoever runs that server or proxy send the whole chain; if “{issuer}” is a root of its own, please give me its certificate as a PEM file.",
        "{hosts} として応答するサーバーが、発行者「{issuer}」の証明書を送っていません: {seen}。サーバーまたはプロキシの運用者に、チェーン全体を送る設定を依頼していただけますか。「{issuer}」自体がルートの場合は、その証明書を PEM ファイルで提供していただけますか。";
    ASK_ROOT_OF_SERVER:
        "{hosts} presents a certificate of “{issuer}”, which machines in our network don't trust yet. If “{issuer}” is a root, please give me its certificate as a PEM file (for `network.ca_bundle`); if it is an intermediate authority, please have the server send its certificate too.",
        "{hosts} の証明書は「{issuer}」が発行したもので、この端末ではまだ信頼されていません。「{issuer}」がルート認証局であれば、その証明書を PEM ファイルで提供していただけますか（`network.ca_bundle` に指定します）。中間認証局であれば、サーバーがその証明書も送るように設定していただけますか。";
    ASK_NAT64:
        "Our network gives this machine only IPv6, but these hosts have only IPv4 addresses: {hosts} ({seen}). Please switch on DNS64 and NAT64 for this network, or give it IPv4 as well.",
        "このネットワークでは IPv6 だけが割り当てられていますが、次のホストには IPv4 アドレスしかありません: {hosts}（{seen}）。DNS64 と NAT64 を有効にするか、IPv4 も割り当てていただけますか。";
    ASK_DEAD_NAT64:
        "DNS64 of our network gives translated addresses for these hosts, but nothing behind them takes a connection: {hosts} ({seen}). Please check the NAT64 gateway and the route to its prefix, or give this network IPv4 as well.",
        "このネットワークの DNS64 は次のホストに変換済みのアドレスを返しますが、その先に接続できません: {hosts}（{seen}）。NAT64 のゲートウェイと、そのプレフィックスへの経路を確認するか、IPv4 も割り当てていただけますか。";
    ASK_EDNS:
        "The nameservers of our network answer plain questions, but not those with EDNS(0), which many systems send: {hosts} ({seen}). Please let them, and whatever inspects DNS before them, take EDNS (RFC 6891).",
        "ネームサーバーは通常の問い合わせには応答しますが、多くのシステムが送る EDNS(0) 付きの問い合わせには応答しません: {hosts}（{seen}）。ネームサーバーと、その手前で DNS を検査する機器が EDNS（RFC 6891）を受け付けるようにしていただけますか。";
    EDIT_EDNS:
        "Remove edns0 from the options in {place}; if a program writes that file, from that program's settings. What the network team can do can be sent as it is: “{ask}”",
        "{place} の options から edns0 を削除してください。プログラムがこのファイルを書き込んでいる場合は、そのプログラムの設定から削除します。ネットワーク担当には次の文面をそのまま送れます: 「{ask}」";
    ASK_CLIENT_CERTIFICATE:
        "These hosts don't accept the client certificate that this machine shows: {hosts} ({seen}). Please tell me which authority has to issue it, and have one issued for me or let mine in.",
        "次のホストが、この端末のクライアント証明書を受け付けません: {hosts}（{seen}）。どの認証局が発行した証明書が必要か教えていただき、新しい証明書を発行するか、現在の証明書を許可していただけますか。";
    ASK_IPV4:
        "DNS gives only IPv6 addresses for these hosts: {hosts} ({seen}). This machine has only IPv4, and reaches other hosts by it. Please have our nameservers return A records for them as well, or give this machine IPv6.",
        "DNS は次のホストに IPv6 アドレスしか返しません: {hosts}（{seen}）。この端末には IPv4 しかなく、ほかのホストには IPv4 で接続できています。ネームサーバーが A レコードも返すようにするか、この端末に IPv6 を割り当てていただけますか。";
    ASK_TLS_13:
        "Connections to {hosts} are closed when TLS 1.3 is offered; with TLS 1.2 only they work: “{seen}”. Please let TLS 1.3 through the filter or proxy on the route, or exempt these hosts.",
        "{hosts} への接続は、TLS 1.3 を提示すると切断され、TLS 1.2 だけなら成立します: {seen}。経路上のフィルターまたはプロキシで TLS 1.3 を許可するか、これらのホストを対象外にしていただけますか。";
    ALIAS_GONE: "which doesn't exist", "その名前は存在しません";
    ALIAS_ELSEWHERE: "which is somebody else's server", "サービス本来のサーバーではありません";
    OPEN_TERMINAL: "Start Claude Code in a new terminal: {place} sets {name} to {proxy}, which answers; this process was started without it", "新しいターミナルで Claude Code を起動してください。{place} が {name} を {proxy} に設定しており、このプロキシは応答します（このプロセスには設定されていません）。";
    EDIT_EXPORT: "Correct {name} in {place}, or remove the line", "{place} の {name} を修正するか、その行を削除してください。";
    BY_SERVER: "private by one, public by another", "サーバーによってプライベートとパブリック";
    BY_TURNS: "private and public by turns", "プライベートとパブリックを交互に応答";
    TAKEN_FIRST: "Claude Code takes {address} first", "Claude Code は最初に {address} を使います";
    TAKEN_AT_TIMES: "Claude Code works as long as it takes another one first", "Claude Code は、別のアドレスを最初に使う間は動作します";
    EDIT_FROM_PAC: "Open {file}, take the proxy that it names for https (`PROXY host:port`), and write it in {name} as http://host:port ({origin})", "{file} を開き、https に対して指定されているプロキシ（`PROXY host:port`）を、{name} に http://host:port の形で書いてください（{origin}）。";
    EDIT_NO_FILE: "Write the proxy itself in {name}, as http://host:port ({origin}): what answers at {file} takes no tunnels (CONNECT)", "{name} にはプロキシ自体を http://host:port の形で書いてください（{origin}）。{file} のサーバーはトンネル（CONNECT）を受け付けません。";
    ASK_ZONE:
        "Our DNS resolves these names to the address of {other}, whose certificate is presented there: {hosts} ({seen}). Please check for a private zone or a wildcard record that covers them too⟦ (*.{domain}, or a wider one)⟧, and put a zone of the exact name {other} in its place, so that all other names resolve as before.",
        "社内の DNS で次の名前が {other} のアドレスに解決され、その証明書が提示されます: {hosts}（{seen}）。これらの名前まで対象にしているプライベートゾーンまたはワイルドカードのレコード⟦（*.{domain}、またはそれより広いもの）⟧がないか確認し、{other} だけのゾーンに置き換えて、ほかの名前が元どおり解決されるようにしていただけますか。";
    ASK_ALIAS_GONE:
        "Our DNS points {hosts} to {alias} by a CNAME, and that name doesn't exist: “{seen}”. If it belongs to a private endpoint, that may have been deleted or recreated. Please correct the record, or remove it, so that the name resolves as it does elsewhere. Claude Code needs it.",
        "社内の DNS で {hosts} が CNAME で {alias} に向けられていますが、その名前は存在しません: {seen}。プライベートエンドポイントの名前であれば、削除または再作成された可能性があります。レコードを修正するか、削除して本来のとおりに解決されるようにしていただけますか。Claude Code に必要です。";
    ASK_ALIAS:
        "Our DNS points {hosts} to {alias} by a CNAME, and that is somebody else's server: “{seen}”. If that is the page of a DNS filter, please allow these names in it; otherwise please correct or remove the record. Claude Code needs them.",
        "社内の DNS で {hosts} が CNAME で {alias} に向けられていますが、サービス本来のサーバーではありません: {seen}。DNS フィルターのブロックページであれば、これらの名前を許可していただけますか。そうでなければ、レコードを修正または削除していただけますか。Claude Code に必要です。";
    ASK_STALE_ADDRESS:
        "Our DNS gives several addresses for {hosts}, and {address} among them is another server's: “{seen}”. The others present the right certificate. Please remove that record.",
        "社内の DNS は {hosts} に複数のアドレスを返しますが、そのうち {address} は別のサーバーのものです: {seen}。ほかのアドレスでは正しい証明書が提示されます。このレコードを削除していただけますか。";
}
