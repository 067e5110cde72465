//! Words of: requests to whoever has to act, ready to be sent. `explain -` fills them from the pasted text.

crate::words::words! {
    ORGANIZATION_POLICY:
        "Claude Code uses a `jp.` inference profile of Amazon Bedrock, which runs a call in ap-northeast-1 or in ap-northeast-3. A service control policy denies {action} on {resource} (policy: {policy}), and the whole call fails when either region is denied. Please exempt calls whose bedrock:InferenceProfileArn matches arn:aws:bedrock:*:*:inference-profile/jp.anthropic.* from the Region deny, or allow these two Regions for bedrock; both are in Japan. Please leave every other Region denied: if the resource lies in another one, the policy did its work and nothing has to change. Role: {role}.",
        "Claude Code は Amazon Bedrock の `jp.` 推論プロファイルを使っており、呼び出しは ap-northeast-1 または ap-northeast-3 で実行されます。サービスコントロールポリシーが {resource} への {action} を拒否しています（ポリシー: {policy}）。どちらかのリージョンが拒否されると呼び出し全体が失敗します。bedrock:InferenceProfileArn が arn:aws:bedrock:*:*:inference-profile/jp.anthropic.* に一致する呼び出しをリージョン制限の例外にするか、bedrock でこの 2 リージョン（いずれも日本国内）を許可していただけますか。それ以外のリージョンは拒否のままにしてください。対象リソースが別のリージョンのものであれば、ポリシーは正しく働いており、変更は不要です。ロール: {role}。";
    ORGANIZATION_ALLOW_LIST:
        "The organization's service control policies don't allow {action}. Claude Code on Amazon Bedrock needs bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream, in ap-northeast-1 and ap-northeast-3 only. Please add them to the allow list. Resource: {resource}. Role: {role}.",
        "組織のサービスコントロールポリシーで {action} が許可されていません。Amazon Bedrock 上の Claude Code には bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream（ap-northeast-1 と ap-northeast-3 のみ）が必要です。許可リストに追加していただけますか。リソース: {resource}。ロール: {role}。";
    PROFILE_POLICY:
        "Please allow the role {role} to call bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on {resource}, and on the model behind it in ap-northeast-1 and ap-northeast-3 (foundation-model ARNs of both regions), the latter on the condition that bedrock:InferenceProfileArn is this profile. Refused now: {action}.",
        "ロール {role} に、{resource} に対する bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream を許可していただけますか。併せて、その先のモデル（ap-northeast-1 と ap-northeast-3 の foundation-model ARN）も、bedrock:InferenceProfileArn がこのプロファイルであることを条件に許可してください。現在拒否されている操作: {action}。";
    REGION_POLICY:
        "The role {role} may use the `jp.` inference profile but not {resource}, to which the profile sends some of the calls; they fail with {action} refused. Please allow the model's foundation-model ARN in both ap-northeast-1 and ap-northeast-3, on the condition that bedrock:InferenceProfileArn is a `jp.` profile.",
        "ロール {role} には `jp.` 推論プロファイルの使用が許可されていますが、一部の呼び出しの実行先である {resource} が許可されておらず、{action} が拒否されます。bedrock:InferenceProfileArn が `jp.` プロファイルであることを条件に、ap-northeast-1 と ap-northeast-3 の両方の foundation-model ARN を許可していただけますか。";
    ENDPOINT_POLICY:
        "The policy of a VPC endpoint for Bedrock doesn't allow {action} on {resource}. Please check that the endpoint is ours, and that its policy allows bedrock:InvokeModel, bedrock:InvokeModelWithResponseStream and bedrock:CountTokens for our organization, in ap-northeast-1 and ap-northeast-3 only. If calls from the VPN reach another organization's endpoint, please route the bedrock names elsewhere.",
        "Bedrock の VPC エンドポイントのポリシーで、{resource} への {action} が許可されていません。エンドポイントが自組織のものか、またポリシーで自組織に bedrock:InvokeModel、bedrock:InvokeModelWithResponseStream、bedrock:CountTokens が（ap-northeast-1 と ap-northeast-3 に限って）許可されているかを確認していただけますか。VPN からの通信が別の組織のエンドポイントに届いている場合は、bedrock のホストの経路を変更してください。";
    LIMIT:
        "A limit around the role {role} ({limit}) doesn't allow {action} on {resource}. Please allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream there as well, for `jp.` inference profiles and their models in ap-northeast-1 and ap-northeast-3.",
        "ロール {role} の外側の制限（{limit}）で、{resource} への {action} が許可されていません。`jp.` 推論プロファイルと、ap-northeast-1・ap-northeast-3 のモデルについて、そこでも bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream を許可していただけますか。";
    ACTION:
        "AWS refuses {action} on {resource} for the role {role}. Please allow it if Claude Code on Amazon Bedrock is meant to use it, and only in ap-northeast-1 and ap-northeast-3, or tell me which role to use.",
        "ロール {role} による {resource} への {action} が AWS に拒否されています。Amazon Bedrock 上の Claude Code に必要な操作であれば、ap-northeast-1 と ap-northeast-3 に限って許可していただくか、使うべきロールを教えていただけますか。";
    KEY:
        "The role {role} may not call {action} on the key {resource}, which Bedrock or its logs need. Please allow it in the key's policy.",
        "Bedrock またはそのログに必要な鍵 {resource} に対する {action} が、ロール {role} に許可されていません。鍵のポリシーで許可していただけますか。";
    MODEL_ACCESS:
        "Please enable Anthropic's Claude models in Amazon Bedrock for our account (ap-northeast-1), once: accept the agreement (AWS Marketplace subscription) and submit the Anthropic use case form. It takes one role with aws-marketplace:Subscribe and ViewSubscriptions; developers don't need these rights.",
        "アカウントの Amazon Bedrock（ap-northeast-1）で、Anthropic の Claude モデルを一度有効にしていただけますか。契約への同意（AWS Marketplace のサブスクリプション）と、Anthropic のユースケースフォームの提出が必要です。aws-marketplace:Subscribe と ViewSubscriptions を持つロールが一度行えば済み、開発者にこれらの権限は不要です。";
    PAYMENT_METHOD:
        "Amazon Bedrock can't complete the AWS Marketplace subscription to a Claude model for our account: INVALID_PAYMENT_INSTRUMENT. Please have the payment method checked (the account's default one, or the management account's; it has to be accepted for AWS Marketplace) and subscribe to the model once more. No IAM permission is missing.",
        "Amazon Bedrock で Claude モデルの AWS Marketplace サブスクリプションが完了しません（INVALID_PAYMENT_INSTRUMENT）。アカウントまたは管理アカウントのデフォルトの支払い方法が有効で、AWS Marketplace で利用できるかを確認し、モデルをもう一度サブスクライブしていただけますか。IAM の権限の不足ではありません。";
    MODEL_NOT_OFFERED:
        "Amazon Bedrock says that {model} is not available for our account. Please ask AWS support whether the account is eligible for Anthropic's models in ap-northeast-1.",
        "Amazon Bedrock から、{model} はこのアカウントで利用できないと返されました。ap-northeast-1 で Anthropic のモデルを利用できるアカウントかどうか、AWS サポートに確認していただけますか。";
    MODEL_MISSING:
        "Amazon Bedrock answers 404 for {model}. Please check in our account (ap-northeast-1) that the Anthropic use case form is submitted, and that the model is neither legacy nor retired.",
        "Amazon Bedrock が {model} に対して 404 を返します。アカウント（ap-northeast-1）で Anthropic のユースケースフォームが提出済みか、またモデルがレガシーや提供終了でないかを確認していただけますか。";
    MORE_QUOTA:
        "Our calls to Claude through a `jp.` inference profile are refused because of a quota (Service Quotas, Amazon Bedrock, “Cross-region model inference …” in ap-northeast-1). Please ask for a higher one. Switching to a `global.` profile is no way out: it would leave Japan.",
        "`jp.` 推論プロファイル経由の Claude の呼び出しが、クォータ（Service Quotas の Amazon Bedrock「Cross-region model inference …」、ap-northeast-1）により拒否されています。引き上げを申請していただけますか。`global.` プロファイルへの切り替えは国外処理になるため、回避策にはなりません。";
    ROLE_ASSIGNMENT:
        "I can sign in to IAM Identity Center, but GetRoleCredentials answers “No access”. Please assign me the permission set for Claude Code in our account, and tell me its exact name.",
        "IAM Identity Center にサインインできますが、GetRoleCredentials が「No access」を返します。Claude Code 用の許可セットをアカウントで割り当て、正確な名前を教えていただけますか。";
    IDENTITY_CENTER_KEY:
        "IAM Identity Center can't use its KMS key for sign-ins ({reason}). Please check that the key is enabled and that its policy allows Identity Center and its users.",
        "IAM Identity Center がサインインで KMS キーを使用できません（{reason}）。キーが有効か、キーポリシーで Identity Center とその利用者が許可されているかを確認していただけますか。";
    CONSOLE_LOGIN:
        "`aws login` needs signin:CreateOAuth2Token, which my identity doesn't have. Please allow it, or give me an SSO profile for Claude Code.",
        "`aws login` に必要な signin:CreateOAuth2Token が許可されていません。許可していただくか、Claude Code 用の SSO プロファイルを用意していただけますか。";
    STS_REGION:
        "STS is not activated in ap-northeast-1 for our account. Please activate it (IAM, account settings).",
        "アカウントで ap-northeast-1 の STS が有効になっていません。有効にしていただけますか（IAM のアカウント設定）。";
    UNCHANGED_WAY:
        "Signed requests to Amazon Bedrock arrive changed, and AWS refuses the signature. Please let these hosts pass without TLS inspection and without changing headers or paths: bedrock-runtime.ap-northeast-1.amazonaws.com, bedrock.ap-northeast-1.amazonaws.com, sts.ap-northeast-1.amazonaws.com.",
        "Amazon Bedrock 宛ての署名付きリクエストが途中で書き換えられ、AWS に署名を拒否されています。次のホストは TLS 検査を行わず、ヘッダーやパスも変更せずに通していただけますか: bedrock-runtime.ap-northeast-1.amazonaws.com、bedrock.ap-northeast-1.amazonaws.com、sts.ap-northeast-1.amazonaws.com。";
    PROXY_HOSTS:
        "Claude Code needs HTTPS (443) through the proxy to bedrock-runtime.ap-northeast-1.amazonaws.com, bedrock.ap-northeast-1.amazonaws.com and sts.ap-northeast-1.amazonaws.com; for signing in also to oidc and portal.sso of our Identity Center's region and to awsapps.com. Please allow these hosts for programs, without a sign-in at the proxy if possible: Claude Code can't answer Kerberos or NTLM.",
        "Claude Code には、プロキシー経由で次のホストへの HTTPS（443）が必要です: bedrock-runtime.ap-northeast-1.amazonaws.com、bedrock.ap-northeast-1.amazonaws.com、sts.ap-northeast-1.amazonaws.com。サインインには、Identity Center のリージョンの oidc と portal.sso、および awsapps.com も必要です。プログラムからの通信を許可していただけますか。Claude Code は Kerberos や NTLM に応答できないため、可能であれば認証なしでお願いします。";
    ROOT_CERTIFICATE:
        "Claude Code doesn't trust the certificate that our network presents for Amazon Bedrock. Please give me the root certificate of our TLS inspection as a PEM file, or exempt bedrock-runtime and bedrock in ap-northeast-1.amazonaws.com from inspection.",
        "社内ネットワークが Amazon Bedrock の接続で提示する証明書を、Claude Code が信頼していません。TLS 検査のルート証明書を PEM ファイルで提供していただくか、ap-northeast-1.amazonaws.com の bedrock-runtime と bedrock を検査の対象外にしていただけますか。";
    ROUTE:
        "This machine gets no connection to Amazon Bedrock in ap-northeast-1 (port 443; hosts bedrock-runtime and bedrock under ap-northeast-1.amazonaws.com, or our VPC endpoint). Please check name resolution (forwarding to the Route 53 Resolver), the route, and that the endpoint's security group allows 443 from our network. Host in the message: {host}.",
        "このマシンから ap-northeast-1 の Amazon Bedrock に接続できません（ポート 443、ap-northeast-1.amazonaws.com の bedrock-runtime と bedrock、または自社の VPC エンドポイント）。名前解決（Route 53 Resolver への転送）、経路、およびエンドポイントのセキュリティグループで社内からの 443 が許可されているかを確認していただけますか。本文にあるホスト: {host}。";
    MANAGED_FILE:
        "The managed settings file of Claude Code at {file} is not valid, and the client on this machine doesn't start or ignores part of it. Please mend or remove it; `genkan check` gives line and column.",
        "Claude Code の管理設定ファイル {file} が正しくないため、このマシンのクライアントが起動しない、または一部が無視されています。修正または削除していただけますか。行と列は `genkan check` で分かります。";
    VERTEX_MODEL:
        "Claude Code can't use {model} on Vertex AI. Please check for our project that the model is enabled in Model Garden for the location of our profile, that its terms are accepted, and that the organization policy vertexai.allowedModels lists it. If Google doesn't serve it in that location, please tell me which pinned model to use; `global` and other locations are no way out: they would leave Japan.",
        "Claude Code が Vertex AI の {model} を使用できません。プロジェクトの Model Garden で、プロファイルのロケーションに対して有効化と利用規約への同意が済んでいるか、また組織のポリシー vertexai.allowedModels に含まれているかを確認していただけますか。そのロケーションで提供されていない場合は、使うべきモデルを教えてください。`global` や別のロケーションは国外処理になるため、回避策にはなりません。";
    PERIMETER:
        "A VPC Service Controls perimeter refuses my requests to Vertex AI (unique identifier: {identifier}). Please look the identifier up and let my identity and network in, or tell me from which network to work.",
        "VPC Service Controls の境界が Vertex AI へのリクエストを拒否しています（識別子: {identifier}）。識別子から理由を確認し、私の ID とネットワークを許可していただくか、利用すべきネットワークを教えていただけますか。";
    VERTEX_PERMISSION:
        "Please grant me {permission} on {resource}, best by a custom role that holds aiplatform.endpoints.predict alone. Claude Code needs no more for Vertex AI, apart from serviceusage.services.use on the project that requests count for.",
        "{resource} に対する {permission} を付与していただけますか。aiplatform.endpoints.predict だけを含むカスタムロールが最適です。Claude Code が Vertex AI で必要とするのは、これと、割り当てプロジェクトの serviceusage.services.use だけです。";
    VERTEX_API:
        "Please enable the Vertex AI API (aiplatform.googleapis.com) in the project {project}.",
        "プロジェクト {project} で Vertex AI API（aiplatform.googleapis.com）を有効にしていただけますか。";
    VERTEX_QUOTA:
        "Our requests to {model} on Vertex AI are refused for lack of quota ({quota}). Please ask for a higher one in the location of our profile. Switching to `global` is no way out: it would leave Japan.",
        "Vertex AI の {model} へのリクエストが、クォータ不足（{quota}）で拒否されています。プロファイルのロケーションで引き上げを申請していただけますか。`global` への切り替えは国外処理になるため、回避策にはなりません。";
    QUOTA_PROJECT:
        "Please grant me serviceusage.services.use on the project {project} (role Service Usage Consumer), or tell me which project my requests should count for.",
        "プロジェクト {project} の serviceusage.services.use（Service Usage ユーザーのロール）を付与していただくか、割り当てに使うプロジェクトを教えていただけますか。";
    FEDERATION:
        "Google refuses the identity token of our provider because its audience doesn't match the configuration of identity federation. Please compare the allowed audiences of the pool's provider with the token's.",
        "ID プロバイダーのトークンの audience が Identity 連携の設定と一致しないため、Google に拒否されています。プールのプロバイダーで許可された audience とトークンのものを確認していただけますか。";
    GATEWAY_BUDGET:
        "Claude Code's requests are refused by our LLM gateway because a budget is spent. Please look whose it is (key, team or user), and raise it or tell me when its next period begins.",
        "LLM ゲートウェイで予算を使い切り、Claude Code のリクエストが拒否されています。対象（キー・チーム・利用者）を確認し、引き上げるか、次の期間の開始日を教えていただけますか。";
    GATEWAY_MODEL:
        "Claude Code needs {model} at our LLM gateway. Please allow it for my key, or tell me the name there that stands for a Claude model in our regions, without a fallback abroad.",
        "Claude Code で LLM ゲートウェイの {model} が必要です。私のキーに許可していただくか、国外へのフォールバックがない、対象リージョン内の Claude モデルの名前を教えてください。";
    GATEWAY_DATABASE:
        "Our LiteLLM answers “No connected db.” to Claude Code's key. Please look whether its database is there, and whether the key is one of this gateway's.",
        "LiteLLM が Claude Code のキーに対して “No connected db.” と応答します。データベースの状態と、このゲートウェイのキーかどうかを確認していただけますか。";
    FOUNDRY_KEYS:
        "Claude Code is set up to sign with a key at our Foundry resource, and keys are switched off there. Please tell me whether Entra ID is meant (and give my account “Azure AI User” on the resource), or switch keys on.",
        "Claude Code が Foundry のリソースにキーで接続する設定ですが、リソースではキー認証が無効です。Entra ID を使うべきか（その場合はリソースに対する “Azure AI User” の付与）、キー認証を有効にしていただけるか、ご確認ください。";
    FOUNDRY_ROLE:
        "Claude Code is refused at our Foundry resource: my identity lacks a data action there. Please give it the role “Azure AI User” or “Cognitive Services User” on the resource, and on nothing more.",
        "Foundry のリソースで Claude Code が拒否されます（データ操作の権限が不足しています）。私の ID に、このリソースに限って “Azure AI User” または “Cognitive Services User” を付与していただけますか。";
    FOUNDRY_NETWORK:
        "Our Foundry resource refuses Claude Code from this network (public access off, or firewall rules). Please have its private endpoint reached from here (private DNS zone privatelink.services.ai.azure.com), or list this network's address in its rules.",
        "このネットワークからの Claude Code が、Foundry のリソースに拒否されます（パブリックアクセスの無効化、またはファイアウォール規則）。ここからプライベートエンドポイントに接続できるようにするか（プライベート DNS ゾーン privatelink.services.ai.azure.com）、このネットワークのアドレスを規則に登録していただけますか。";
    FOUNDRY_DEPLOYMENT:
        "Claude Code asks our Foundry resource for a deployment that doesn't exist there. Please tell me the names of the Claude deployments there, with the kind of each (Global, Data Zone, regional).",
        "Claude Code が Foundry のリソースに要求しているデプロイが存在しません。Claude のデプロイの名前と、それぞれの種類（Global、Data Zone、リージョン）を教えていただけますか。";
    FOUNDRY_QUOTA:
        "Claude Code meets the rate limit of a deployment at our Foundry resource. Please look at its tokens per minute, and raise them if our use is right.",
        "Foundry のリソースのデプロイで、Claude Code がレート制限に達しています。1 分あたりのトークン数を確認し、利用状況が妥当であれば引き上げていただけますか。";
    FOUNDRY_SECRET:
        "Entra ID doesn't take the secret of the service principal that Claude Code signs with. Please give me a new one, and tell me its end; and check that the application is in our tenant.",
        "Claude Code が使うサービスプリンシパルのシークレットが Entra ID に受け付けられません。新しいシークレットと有効期限を教えていただけますか。アプリケーションが当社のテナントにあるかもご確認ください。";
}
