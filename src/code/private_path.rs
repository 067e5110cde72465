//! GK-PRV: whether the endpoint is reached without the internet.

crate::codes! {
    PUBLIC "GK-PRV-001" Problem {
        "{host} doesn't resolve to a private address here" /
        "{host} がここではプライベートアドレスに解決されません"
    } help {
        "Requests would leave over the internet. Private DNS of the VPC endpoint is off, or this network doesn't forward the name to the Route 53 Resolver's inbound endpoint. The vpce-… name of the endpoint works without either (`aws.endpoint_url`)." /
        "リクエストがインターネット経由になります。VPC エンドポイントのプライベート DNS が無効か、このネットワークから Route 53 Resolver のインバウンドエンドポイントへ転送されていません。エンドポイントの vpce-… の名前（`aws.endpoint_url`）であれば、どちらもなしで使えます。"
    }
    MIXED "GK-PRV-002" Problem {
        "{host} resolves to private and public addresses" /
        "{host} がプライベートとパブリックの両方のアドレスに解決されます"
    } help {
        "Which one a call takes is chance, so some leave over the internet. Often only A records are forwarded, and AAAA records come from the public name service." /
        "どちらが使われるかは場合によるため、一部がインターネット経由になります。A レコードだけが転送され、AAAA レコードがパブリック DNS から返される場合によく起こります。"
    }
    VIA_PROXY "GK-PRV-003" Problem {
        "the client reaches {host} through the proxy {proxy}, not over the private path" /
        "クライアントはプライベート経路ではなく、プロキシー {proxy} 経由で {host} に接続します"
    } help {
        "With a proxy, the proxy resolves the name, and what resolves privately here proves nothing. Name the host in NO_PROXY (profile: `network.no_proxy`)." /
        "プロキシーを使うと、名前はプロキシー側で解決されるため、ここでプライベートに解決されても証明になりません。ホストを NO_PROXY（プロファイルの `network.no_proxy`）に指定してください。"
    }
    UNPROVEN "GK-PRV-004" Problem {
        "{host} resolves privately, but an answer with the right certificate was not seen" /
        "{host} はプライベートに解決されますが、正しい証明書での応答を確認できませんでした"
    } help {
        "The private path isn't proven. The network group says why." /
        "プライベート経路を確認できません。理由はネットワークの項目に表示されます。"
    }
    CONTROL_PUBLIC "GK-PRV-005" Problem {
        "{host}, where the client lists models, is not on the private path" /
        "クライアントがモデルの一覧を取得する {host} がプライベート経路にありません"
    } help {
        "It is Bedrock's control plane: no prompt goes there. The client lists inference profiles at each start; with every tier pinned it works without. An interface endpoint for com.amazonaws.REGION.bedrock brings it onto the private path." /
        "Bedrock のコントロールプレーンで、プロンプトは送られません。クライアントは起動のたびに推論プロファイルを一覧しますが、すべてのティアを固定していれば、なくても動作します。com.amazonaws.REGION.bedrock のインターフェイスエンドポイントを作成するとプライベート経路になります。"
    }
    STS_PUBLIC "GK-PRV-006" Done {
        "STS ({host}) is not on the private path" /
        "STS（{host}）はプライベート経路にありません"
    } help {
        "Many networks have no endpoint for it. No prompt goes there, only the question whose keys they are." /
        "STS のエンドポイントがないネットワークは多くあります。プロンプトは送られず、キーの持ち主の確認だけに使われます。"
    }
    EGRESS "GK-PRV-007" Done {
        "these hosts have no private endpoint and need a way to the internet: {hosts}" /
        "次のホストにはプライベートエンドポイントがなく、インターネットへの経路が必要です: {hosts}"
    } help {
        "AWS offers no PrivateLink for the access portal and the sign-in service of IAM Identity Center. No prompt goes there." /
        "IAM Identity Center のアクセスポータルとサインインサービスには PrivateLink がありません。プロンプトは送られません。"
    }
    PRIVATE "GK-PRV-008" Done {
        "{host} is reached over the private path, at {addresses}" /
        "{host} はプライベート経路で接続されています（{addresses}）"
    } help {
        "It resolves to private addresses here, answers with its own certificate, and no proxy lies between." /
        "プライベートアドレスに解決され、自身の証明書で応答し、プロキシーを経由していません。"
    }
    NOT_ASKED_FOR "GK-PRV-009" Done {
        "the profile asks for no private path" /
        "プロファイルではプライベート経路を要求していません"
    } help {
        "network.private_path of the profile is off, so a public way to Bedrock is as intended." /
        "プロファイルの network.private_path が off のため、Bedrock への経路はパブリックで問題ありません。"
    }
}
