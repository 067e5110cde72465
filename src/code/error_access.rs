//! GK-ERR-001 to 019: AWS understood who asks, and a policy says no.

crate::code::codes! {
    GLOBAL_UNDER_POLICY "GK-ERR-001" Problem {
        "a `global.` profile is in use, and the organization's policy stops it: the request would have left Japan" /
        "`global.` プロファイルが使われ、組織のポリシー（SCP）が止めました。リクエストは国外に出るところでした"
    } help {
        "The policy does its work; it should not be relaxed. Run `genkan check` to see which setting names a model outside Japan, then `genkan setup` to pin the `jp.` one." /
        "ポリシーは正しく働いています。緩めないでください。`genkan check` で国外のモデルを指している設定を確認し、`genkan setup` で `jp.` のモデルに固定してください。"
    }
    FOREIGN_PROFILE "GK-ERR-002" Problem {
        "the request named an inference profile outside Japan, and AWS refused it" /
        "日本国外の推論プロファイルが指定され、AWS が拒否しました"
    } help {
        "Don't ask for this profile to be allowed. `genkan check` shows which setting or which typed model name chose it; `genkan setup` pins the `jp.` one." /
        "このプロファイルの許可を依頼しないでください。どの設定または入力したモデル名によるものかは `genkan check` で分かります。`genkan setup` で `jp.` のプロファイルに固定します。"
    }
    DENIED_BY_ORGANIZATION "GK-ERR-003" Problem {
        "a service control policy of the organization denies the call, usually because it names only one of the two regions in Japan" /
        "組織のサービスコントロールポリシー（SCP）が拒否しました。多くの場合、国内の 2 リージョンのうち一方しか許可していないためです"
    } help {
        "A `jp.` profile runs in Tokyo or in Osaka, whichever has room, and the whole call fails if either region is denied. Only the organization's administrator can change the policy: exempt calls whose `bedrock:InferenceProfileArn` is a `jp.` profile." /
        "`jp.` プロファイルは東京か大阪の空いている方で実行され、どちらかが拒否されていると呼び出し全体が失敗します。ポリシーを変更できるのは組織の管理者だけです。`bedrock:InferenceProfileArn` が `jp.` プロファイルの呼び出しを例外にしてもらってください。"
    }
    NOT_ALLOWED_BY_ORGANIZATION "GK-ERR-004" Problem {
        "the organization's service control policies list what is allowed, and this action is probably not among it" /
        "組織のサービスコントロールポリシーが許可リスト方式で、この操作が含まれていないようです"
    } help {
        "Only the organization's administrator can add the action to the allow list." /
        "許可リストに操作を追加できるのは組織の管理者だけです。"
    }
    PROFILE_NOT_ALLOWED "GK-ERR-005" Problem {
        "your role may not use this inference profile" /
        "お使いのロールには、この推論プロファイルの使用が許可されていません"
    } help {
        "The role's policy has to allow InvokeModel and InvokeModelWithResponseStream on the profile, and on the model behind it in both regions of Japan. Send the request below to the cloud administrator." /
        "ロールのポリシーで、プロファイルと、その先のモデル（国内 2 リージョン分）に対する InvokeModel と InvokeModelWithResponseStream を許可する必要があります。下の依頼文をクラウド管理者に送ってください。"
    }
    REGION_NOT_ALLOWED "GK-ERR-006" Problem {
        "your role may use the profile, but not the model in one of the regions that the profile runs in; such calls fail now and then" /
        "プロファイルは許可されていますが、実行先リージョンの一つでモデルが許可されていません。そのため、ときどき失敗します"
    } help {
        "A `jp.` profile sends a call to Tokyo or to Osaka as it sees fit, so the policy needs the model's ARN in ap-northeast-1 and in ap-northeast-3. Send the request below to the cloud administrator." /
        "`jp.` プロファイルは呼び出しを東京か大阪に振り分けるため、ap-northeast-1 と ap-northeast-3 の両方のモデル ARN が必要です。下の依頼文をクラウド管理者に送ってください。"
    }
    DENIED_BY_ROLE "GK-ERR-007" Problem {
        "a policy of your own role denies this on purpose, most often a guard that keeps requests in Japan" /
        "ロール自身のポリシーが明示的に拒否しています。多くは国外へのリクエストを防ぐための設定です"
    } help {
        "Look at the model or profile in the text: if it isn't a `jp.` one, the guard is right; run `genkan check`. If it is, ask the cloud administrator." /
        "本文のモデルまたはプロファイルを見てください。`jp.` でなければ拒否は正しい動作です。`genkan check` を実行してください。`jp.` であれば、クラウド管理者に確認してください。"
    }
    ENDPOINT_POLICY "GK-ERR-008" Problem {
        "the policy of a VPC endpoint on the way doesn't allow the call: yours is too narrow, or a VPN leads through somebody else's endpoint" /
        "経路上の VPC エンドポイントのポリシーが呼び出しを許可していません。ポリシーが狭すぎるか、VPN が別の VPC のエンドポイントを通っています"
    } help {
        "Claude Code streams: an endpoint policy that allows only InvokeModel isn't enough. If the endpoint isn't your organization's, the network team has to route bedrock names elsewhere." /
        "Claude Code はストリーミングを使うため、InvokeModel だけを許可したエンドポイントポリシーでは足りません。自組織のエンドポイントでない場合は、ネットワーク担当に経路の変更を依頼してください。"
    }
    BOUNDARY "GK-ERR-009" Problem {
        "a limit around your role (permissions boundary, session policy or resource control policy) doesn't allow the call" /
        "ロールの外側の制限（アクセス許可の境界、セッションポリシー、リソースコントロールポリシーのいずれか）が許可していません"
    } help {
        "The role's own policy may be right; the limit around it has to allow the same actions. Only the cloud administrator can change it." /
        "ロール自身のポリシーが正しくても、外側の制限でも同じ操作を許可する必要があります。変更できるのはクラウド管理者だけです。"
    }
    BEARER_NOT_ALLOWED "GK-ERR-010" Problem {
        "the Bedrock API key may not be used: the identity behind it lacks bedrock:CallWithBearerToken, or the key has ended" /
        "Bedrock API キーを使えません。bedrock:CallWithBearerToken が許可されていないか、キーの有効期限が切れています"
    } help {
        "Many organizations forbid API keys on purpose. If you sign in with SSO, remove AWS_BEARER_TOKEN_BEDROCK from your environment; it wins over everything else. `genkan check` shows where it is set." /
        "API キーを意図的に禁止している組織は少なくありません。SSO でサインインする場合は、環境から AWS_BEARER_TOKEN_BEDROCK を削除してください。この変数は他のどの認証情報よりも優先されます。設定場所は `genkan check` で分かります。"
    }
    MANTLE_NOT_ALLOWED "GK-ERR-011" Problem {
        "the client used bedrock-mantle, another door of Bedrock, and your role may not" /
        "クライアントが Bedrock の別の入口である bedrock-mantle を使いましたが、ロールに許可されていません"
    } help {
        "Don't ask for it: the ids of bedrock-mantle carry no region. Remove CLAUDE_CODE_USE_MANTLE; `genkan check` shows where it is set." /
        "許可を依頼しないでください。bedrock-mantle のモデル ID にはリージョンが含まれません。CLAUDE_CODE_USE_MANTLE を削除してください。設定場所は `genkan check` で分かります。"
    }
    KEY_NOT_ALLOWED "GK-ERR-012" Problem {
        "an encryption key (KMS) is in the way: your role may not use it" /
        "暗号鍵（KMS）の使用がロールに許可されていません"
    } help {
        "The key's policy has to allow the action for your role. Send the request below to the cloud administrator." /
        "鍵のポリシーで、ロールにこの操作を許可する必要があります。下の依頼文をクラウド管理者に送ってください。"
    }
    LISTING_NOT_ALLOWED "GK-ERR-013" Problem {
        "your role may not look up inference profiles; with every tier pinned this is harmless" /
        "推論プロファイルの参照がロールに許可されていません。全ての階層が固定されていれば問題ありません"
    } help {
        "`genkan check` says whether every tier is pinned. Without pins the client now guesses `apac.` ids, which leave Japan. `genkan models --live` needs this permission." /
        "全ての階層が固定されているかは `genkan check` で分かります。固定がないと、クライアントは国外の `apac.` を推測して使います。`genkan models --live` にはこの権限が必要です。"
    }
    NOT_AUTHORIZED "GK-ERR-014" Problem {
        "AWS knows who you are and refuses this action" /
        "AWS は呼び出し元を認識したうえで、この操作を拒否しました"
    } help {
        "The end of the message says which kind of policy is missing (“because no … policy allows”, “with an explicit deny in …”). Paste the message whole, or send the request below to the cloud administrator." /
        "本文の末尾（「because no … policy allows」「with an explicit deny in …」）が、どのポリシーによるものかを示します。全文を貼り付けるか、下の依頼文をクラウド管理者に送ってください。"
    }
    ACCESS_DENIED "GK-ERR-015" Problem {
        "AWS denied access; the text doesn't say which policy" /
        "AWS がアクセスを拒否しました。どのポリシーによるものかは本文から分かりません"
    } help {
        "Paste the whole message, from the first line: the part after AccessDeniedException names the policy." /
        "先頭の行から全文を貼り付けてください。AccessDeniedException の後の部分がポリシーを示します。"
    }
    OUTSIDE_RESIDENCY "GK-ERR-016" Problem {
        "what was denied lies outside the residency: this would have left Japan (an unpinned model, or another Region), and the policy did its work" /
        "拒否されたリソースは対象リージョンの外にあります。固定されていないモデルか別のリージョンにより、リクエストは国外に出るところでした。ポリシーは正しく働いています"
    } help {
        "Don't ask for this to be allowed: the Region in the denied resource isn't one of the profile's. `genkan check` shows which setting, or which typed model name, chose another model or another Region; `genkan setup` pins the models and the Region." /
        "許可を依頼しないでください。拒否されたリソースのリージョンは、プロファイルのリージョンに含まれていません。別のモデルやリージョンを選んだ設定または入力したモデル名は `genkan check` で分かります。`genkan setup` でモデルとリージョンを固定します。"
    }
}
