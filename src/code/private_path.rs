//! GK-PRV: whether the endpoint is reached without the internet.

crate::code::codes! {
    PUBLIC "GK-PRV-001" Problem {
        "{host} doesn't resolve to a private address here" /
        "{host} がここではプライベートアドレスに解決されません"
    } help {
        "Requests would leave over the internet. AWS: private DNS of the VPC endpoint is off, or this network doesn't forward the name to the Route 53 Resolver's inbound endpoint; the endpoint's vpce-… name works without either (`aws.endpoint_url`). Google: the name has to resolve to restricted.googleapis.com (199.36.153.4/30) or to a Private Service Connect endpoint, by a private zone for googleapis.com that this network forwards to; the endpoint's own name works as `google.base_url`." /
        "リクエストがインターネット経由になります。AWS では、VPC エンドポイントのプライベート DNS が無効か、このネットワークから Route 53 Resolver のインバウンドエンドポイントへ転送されていません。エンドポイントの vpce-… の名前（`aws.endpoint_url`）であれば、どちらもなしで使えます。Google では、googleapis.com のプライベートゾーンへ転送し、restricted.googleapis.com（199.36.153.4/30）または Private Service Connect エンドポイントに解決されるようにします。エンドポイント自身の名前は `google.base_url` に指定できます。"
    }
    MIXED "GK-PRV-002" Problem {
        "{host} resolves to private and public addresses" /
        "{host} がプライベートとパブリックの両方のアドレスに解決されます"
    } help {
        "Which one a call uses is random, so some calls leave over the internet. Often only A records are forwarded, and AAAA records come from public DNS." /
        "どちらが使われるかは場合によるため、一部がインターネット経由になります。A レコードだけが転送され、AAAA レコードがパブリック DNS から返される場合によく起こります。"
    }
    VIA_PROXY "GK-PRV-003" Problem {
        "Claude Code reaches {host} through the proxy {proxy}, not over the private path" /
        "Claude Code はプライベート経路ではなく、プロキシ {proxy} 経由で {host} に接続します"
    } help {
        "With a proxy, the proxy resolves the name, so a private address here proves nothing. Name the host in NO_PROXY (profile: `network.no_proxy`)." /
        "プロキシを使うと、名前はプロキシ側で解決されるため、ここでプライベートに解決されても証明になりません。ホストを NO_PROXY（プロファイルの `network.no_proxy`）に指定してください。"
    }
    UNPROVEN "GK-PRV-004" Problem {
        "{host} resolves to private addresses, but no answer with the right certificate was seen" /
        "{host} はプライベートアドレスに解決されますが、正しい証明書での応答を確認できませんでした"
    } help {
        "The private path isn't proven. The network group says why." /
        "プライベート経路を確認できません。理由はネットワークの項目に表示されます。"
    }
    CONTROL_PUBLIC "GK-PRV-005" Problem {
        "{host}, where Claude Code lists models, is not on the private path" /
        "Claude Code がモデルの一覧を取得する {host} がプライベート経路にありません"
    } help {
        "It is Bedrock's control plane: no prompt goes there. Claude Code lists inference profiles at each start; with every tier pinned it works without. An interface endpoint for com.amazonaws.REGION.bedrock brings it onto the private path." /
        "Bedrock のコントロールプレーンで、プロンプトは送られません。Claude Code は起動のたびに推論プロファイルを一覧しますが、すべてのティアを固定していれば、なくても動作します。com.amazonaws.REGION.bedrock のインターフェイスエンドポイントを作成するとプライベート経路になります。"
    }
    STS_PUBLIC "GK-PRV-006" Done {
        "STS ({host}) is not on the private path" /
        "STS（{host}）はプライベート経路にありません"
    } help {
        "Many networks have no endpoint for it. No prompt goes there; it is only asked whose credentials are used." /
        "STS のエンドポイントがないネットワークは多くあります。プロンプトは送られず、認証情報の持ち主の確認だけに使われます。"
    }
    EGRESS "GK-PRV-007" Done {
        "these hosts have no private endpoint and need a route to the internet: {hosts}" /
        "次のホストにはプライベートエンドポイントがなく、インターネットへの経路が必要です: {hosts}"
    } help {
        "AWS offers no PrivateLink for the access portal and the sign-in service of IAM Identity Center. No prompt goes there." /
        "IAM Identity Center のアクセスポータルとサインインサービスには PrivateLink がありません。プロンプトは送られません。"
    }
    ROUTABLE "GK-PRV-013" Problem {
        "the profile counts public addresses as the private path: {ranges} holds those of hosts without a private endpoint ({hosts})" /
        "プロファイルがパブリックアドレスをプライベート経路とみなしています: {ranges} に、プライベートエンドポイントのないホスト（{hosts}）のアドレスが含まれます"
    } help {
        "`network.private_cidrs` is for ranges that the organisation uses inside. A host that clouds offer on the internet alone has its address in one of them, so other addresses there may be reached over the internet as well, and aren't counted as private. Name only the ranges of your own VPC or data centre." /
        "`network.private_cidrs` には組織が内部で使う範囲を指定します。インターネット上でしか提供されないホストがこの範囲に入っているため、同じ範囲のほかのアドレスにもインターネット経由で接続している可能性があり、プライベートとはみなしません。自組織の VPC やデータセンターの範囲だけを指定してください。"
    }
    PRIVATE "GK-PRV-008" Done {
        "{host} is reached over the private path, at {addresses}" /
        "{host} はプライベート経路で接続されています（{addresses}）"
    } help {
        "It resolves to private addresses here, answers with its own certificate, and no proxy is in between." /
        "プライベートアドレスに解決され、自身の証明書で応答し、プロキシを経由していません。"
    }
    NOT_ASKED_FOR "GK-PRV-009" Done {
        "the profile doesn't require a private path" /
        "プロファイルではプライベート経路を要求していません"
    } help {
        "network.private_path of the profile is off, so a public route to the service is as intended." /
        "プロファイルの network.private_path が off のため、サービスへの経路はパブリックで問題ありません。"
    }
    UNRESTRICTED "GK-PRV-010" Problem {
        "{host} is reached through private.googleapis.com, which gives access to every Google API" /
        "{host} は private.googleapis.com 経由で接続されています（すべての Google API に到達できます）"
    } help {
        "199.36.153.8/30 (IPv6 2600:2d00:2:2000::/56) is Google's private address for all of its APIs, including those that VPC Service Controls don't cover: prompts stay off the internet, but nothing stops data from leaving the perimeter. The restricted address does: restricted.googleapis.com, 199.36.153.4/30 (IPv6 2600:2d00:2:1000::/56). That matters if the project is in a perimeter; without one this is a private path like any other." /
        "199.36.153.8/30（IPv6 は 2600:2d00:2:2000::/56）は、VPC Service Controls の対象外を含むすべての Google API 用のプライベートアドレスです。プロンプトはインターネットを通りませんが、データの持ち出しは防げません。防ぐには restricted.googleapis.com（199.36.153.4/30、IPv6 は 2600:2d00:2:1000::/56）を使います。これが問題になるのはプロジェクトが境界内にある場合で、境界がなければ通常のプライベート経路です。"
    }
    SHARED "GK-PRV-012" Problem {
        "{hosts} lead to {addresses} here, of 100.64/10, which the profile doesn't call private" /
        "{hosts} の接続先 {addresses} は 100.64/10 の範囲にあり、プロファイルではプライベートとみなされません"
    } help {
        "100.64/10 isn't the company's by itself: providers use it behind their own address translation, and VPN and zero-trust agents hand it out for any name and may send the requests over the internet. A VPC may use it as well. So it counts as the private path only where the profile's `network.private_cidrs` names the range." /
        "100.64/10 は社内だけの範囲ではありません。通信事業者がアドレス変換に使うほか、VPN やゼロトラストのエージェントがどの名前にも割り当て、リクエストをインターネット経由で送ることがあります。VPC で使われることもあるため、プロファイルの `network.private_cidrs` で範囲を指定した場合にだけ、プライベート経路とみなします。"
    }
    GOOGLE_EGRESS "GK-PRV-011" Done {
        "these hosts are not on the private path and need a route to the internet: {hosts}" /
        "次のホストはプライベート経路になく、インターネットへの経路が必要です: {hosts}"
    } help {
        "No prompt goes there. The page to sign in at (accounts.google.com) has no private endpoint; Google's token services have one beside Vertex AI's, where DNS resolves them there." /
        "プロンプトは送られません。サインインのページ（accounts.google.com）にはプライベートエンドポイントがありません。Google のトークンサービスは、DNS で案内すれば Vertex AI と同じエンドポイントで利用できます。"
    }
}
