//! GK-ERR from 151: what Microsoft Foundry, Entra ID and `az` say, as people paste it.

crate::code::codes! {
    KEY_REFUSED "GK-ERR-151" Person {
        "the Foundry resource doesn't take the key" /
        "Foundry のリソースがキーを受け付けません"
    } help {
        "The key in ANTHROPIC_FOUNDRY_API_KEY was mistyped, regenerated, or is of another resource; the same text comes where the resource's name is another's. Compare it with “Keys and Endpoint” of the resource that the profile names. Claude Code tries again for minutes before it says so." /
        "ANTHROPIC_FOUNDRY_API_KEY のキーの誤り、再生成、または別のリソースのキーです。リソース名が別のものである場合も同じ文面になります。プロファイルのリソースの「キーとエンドポイント」と照合してください。Claude Code はこのエラーを表示するまで何分も再試行します。"
    }
    KEYS_OFF "GK-ERR-152" Remote {
        "keys are switched off at this Foundry resource" /
        "この Foundry のリソースではキー認証が無効です"
    } help {
        "The resource takes Entra ID alone (`disableLocalAuth`). Set the profile to foundry.auth = \"entra\" and sign in with `az login`; or have keys switched on." /
        "リソースは Entra ID のみを受け付けます（`disableLocalAuth`）。プロファイルを foundry.auth = \"entra\" にして `az login` でサインインするか、キー認証を有効にしてもらってください。"
    }
    PERMISSION "GK-ERR-153" Remote {
        "whoever signs has no permission to use this Foundry resource's models" /
        "署名した ID に、この Foundry リソースのモデルを使う権限がありません"
    } help {
        "Entra ID knows the identity, and the resource's roles don't. “Azure AI User” or “Cognitive Services User” on the resource is what it takes; Owner and Contributor alone don't include it. A new role needs some minutes. Look whose token it is: `genkan status`." /
        "ID は Entra ID で認証されましたが、リソースのロールがありません。リソースに対する “Azure AI User” または “Cognitive Services User” が必要で、所有者や共同作成者だけでは足りません。付与後、反映に数分かかります。どの ID のトークンかは `genkan status` で確認できます。"
    }
    NETWORK "GK-ERR-154" Remote {
        "the Foundry resource's network rules keep this machine out" /
        "Foundry リソースのネットワーク規則により、この端末からは利用できません"
    } help {
        "The resource takes requests from its private endpoint, or from listed addresses, alone. Where there is a private endpoint, the resource's name has to resolve to it here (VPN, private DNS zone privatelink.services.ai.azure.com); else this network's address has to be listed. No new key helps." /
        "リソースは、プライベートエンドポイントまたは登録されたアドレスからのリクエストだけを受け付けます。プライベートエンドポイントがある場合は、ここでリソース名がそのアドレスに解決される必要があります（VPN、プライベート DNS ゾーン privatelink.services.ai.azure.com）。ない場合は、このネットワークのアドレスの登録が必要です。キーを変えても解消しません。"
    }
    NO_DEPLOYMENT "GK-ERR-155" Problem {
        "the Foundry resource has no deployment of this name" /
        "この名前のデプロイが Foundry のリソースにありません"
    } help {
        "Names on Foundry are those of deployments, as somebody gave them when deploying; the model's own name is only the usual choice. Pin the names that the resource has: `--set models.sonnet=…`, or in the profile. A deployment of the last five minutes may not be known yet. Don't deploy another kind to get round it: Global and Data Zone leave the country." /
        "Foundry の名前はデプロイ時に付けられたもので、モデル名と同じとは限りません。リソースにある名前を `--set models.sonnet=…` またはプロファイルで固定してください。作成から 5 分以内のデプロイはまだ認識されないことがあります。回避のために別の種類でデプロイしないでください。Global と Data Zone は国外で処理されます。"
    }
    QUOTA "GK-ERR-156" Remote {
        "the deployment's quota at Foundry is used up for the moment" /
        "Foundry のデプロイの割り当てを一時的に使い切っています"
    } help {
        "Each deployment has tokens and requests per minute of its own, shared by everybody who uses it. Claude Code waits and tries again by itself. Where it happens often, whoever runs the resource can raise the deployment's limit." /
        "デプロイごとに 1 分あたりのトークン数とリクエスト数があり、全利用者で共有します。Claude Code は自動で待って再試行します。頻発する場合は、リソースの管理者に上限の引き上げを依頼してください。"
    }
    FILTER "GK-ERR-157" Problem {
        "Azure's content filter stopped this request or its answer" /
        "Azure のコンテンツフィルターがリクエストまたは応答を止めました"
    } help {
        "The deployment has a content filter (guardrail) of Azure's, which took something in the conversation for what it should stop; code and logs set it off as well. Begin a new conversation or phrase it otherwise. Whoever runs the resource can choose another filter for the deployment." /
        "デプロイに設定された Azure のコンテンツフィルター（ガードレール）が、会話の一部を対象と判断しました。コードやログでも起こります。新しい会話を始めるか、表現を変えてください。リソースの管理者は、デプロイのフィルターを変更できます。"
    }
    TENANT "GK-ERR-158" Person {
        "the token is of another directory (tenant) than the Foundry resource" /
        "トークンのディレクトリ（テナント）が Foundry のリソースと異なります"
    } help {
        "az is signed in to one tenant, and the resource belongs to another: guests and people with several companies meet this. Run `az login --tenant TENANT` with the resource's, or choose the subscription: `az account set --subscription …`." /
        "az のサインイン先と、リソースのテナントが異なります。ゲストや複数の組織に所属する人に起こります。リソースのテナントを指定して `az login --tenant テナント` を実行するか、`az account set --subscription …` でサブスクリプションを選んでください。"
    }
    SIGNED_OUT "GK-ERR-159" Person {
        "the sign-in of az has ended, or was never made" /
        "az にサインインしていないか、サインインが終了しています"
    } help {
        "Run `az login` (with `--tenant` where you have several), then send the prompt again. A directory may ask anew every few hours (AADSTS70043), after months without use (AADSTS700082), or after a change of password (AADSTS50173)." /
        "`az login`（テナントが複数ある場合は `--tenant` を指定）を実行し、プロンプトを送り直してください。ディレクトリは、数時間ごと（AADSTS70043）、長期間の未使用後（AADSTS700082）、パスワード変更後（AADSTS50173）に再認証を求めることがあります。"
    }
    NO_SOURCE "GK-ERR-160" Person {
        "Claude Code found nothing that gives it a token of Entra ID" /
        "Claude Code が Entra ID のトークンを取得する手段を見つけられませんでした"
    } help {
        "The lines below name each source that was asked. With an API key this means that ANTHROPIC_FOUNDRY_API_KEY isn't set where Claude Code was started (a helper's key isn't used on Foundry). Else run `az login`, or set all variables of a service principal. `genkan doctor` says which one is meant here." /
        "続く行に、試した手段が並びます。API キーを使う場合は、Claude Code を起動した環境に ANTHROPIC_FOUNDRY_API_KEY が設定されていません（補助コマンドのキーは Foundry では使われません）。それ以外では `az login` を実行するか、サービスプリンシパルの環境変数をすべて設定してください。どれを使う想定かは `genkan doctor` で確認できます。"
    }
    PRINCIPAL "GK-ERR-161" Person {
        "Entra ID doesn't take the service principal's secret" /
        "Entra ID がサービスプリンシパルのシークレットを受け付けません"
    } help {
        "The secret in AZURE_CLIENT_SECRET is wrong (often the secret's id in place of its value), has expired, or the application isn't in the tenant of AZURE_TENANT_ID. Ask whoever runs the application for a new one." /
        "AZURE_CLIENT_SECRET の値の誤り（値ではなくシークレット ID を指定している場合が多くあります）、期限切れ、または AZURE_TENANT_ID のテナントにアプリケーションがありません。アプリケーションの管理者に新しいシークレットを依頼してください。"
    }
    NO_API "GK-ERR-162" Problem {
        "there is no Messages API at this address of the Foundry resource" /
        "Foundry リソースのこのアドレスには Messages API がありません"
    } help {
        "The address ends in `/anthropic`: https://NAME.services.ai.azure.com/anthropic. Another path, openai.azure.com, or a resource of a region without Claude answers like this. Setting foundry.resource to the bare name gives the right one." /
        "アドレスの末尾は `/anthropic` です（https://名前.services.ai.azure.com/anthropic）。別のパス、openai.azure.com、Claude を提供していないリージョンのリソースではこのように応答します。foundry.resource に名前だけを指定すれば正しいアドレスになります。"
    }
    BOTH "GK-ERR-163" Problem {
        "Claude Code was told both a Foundry resource and an address" /
        "Claude Code に Foundry のリソースとアドレスの両方が指定されています"
    } help {
        "ANTHROPIC_FOUNDRY_RESOURCE and ANTHROPIC_FOUNDRY_BASE_URL exclude each other, and the client refuses every prompt. `genkan check` says where each of them stands; genkan sets one and blanks the other." /
        "ANTHROPIC_FOUNDRY_RESOURCE と ANTHROPIC_FOUNDRY_BASE_URL は同時に指定できず、クライアントはすべてのプロンプトを拒否します。それぞれの場所は `genkan check` で確認できます。genkan は一方だけを設定し、他方を空にします。"
    }
    BACKEND "GK-ERR-164" Remote {
        "Foundry couldn't sign in at the service behind it" /
        "Foundry が、その先のサービスで認証に失敗しました"
    } help {
        "Azure took the key or the token, and failed towards the operator of the model. It comes and goes; try again, and look at Azure's status page. No key here changes it." /
        "Azure は認証情報を受け付けましたが、モデルの運用元との間で失敗しました。一時的なものです。時間をおいて再試行し、Azure の状態ページを確認してください。キーを変えても解消しません。"
    }
}
