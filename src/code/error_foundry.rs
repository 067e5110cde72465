//! GK-ERR from 151 and 338: what Microsoft Foundry, Azure, Entra ID and `az` say, as people paste it. Entra ID's numbers
//! (AADSTS) stand in families by who acts; a number that no family has is read as the general one. Claude Code's own texts were seen by
//! running it, those of `az` in its program; Azure's are public reports and documentation.

/// The numbers of one family, as Entra ID writes them in its sentence, its JSON and its links.
macro_rules! aadsts {
    ($numbers:literal) => {
        concat!(r"(?:\baadsts|\berror_codes\W{1,8}|/error\?code=)(?:", $numbers, r")\b")
    };
}

super::error_text::error_texts! {
    KEYS_OFF "GK-ERR-152" Remote {
        "key authentication is disabled at this Foundry resource" /
        "この Foundry のリソースではキー認証が無効です"
    } help {
        "The resource takes Entra ID alone (`disableLocalAuth`). Set the profile to foundry.auth = \"entra\" and sign in with `az login`; or have key authentication enabled." /
        "リソースは Entra ID のみを受け付けます（`disableLocalAuth`）。プロファイルを foundry.auth = \"entra\" にして `az login` でサインインするか、キー認証を有効にしてもらってください。"
    } text {
        verified: false,
        names: ["AuthenticationTypeDisabled"],
        patterns: [r"key based authentication is (?:disabled|not permitted) (?:for|on) this resource"],
        ask: CloudAdministrator {
            "Claude Code is set up to sign with a key at our Foundry resource, and key authentication is disabled there. Please tell me whether Entra ID is intended (and give my account “Azure AI User” on the resource), or enable key authentication." /
            "Claude Code が Foundry のリソースにキーで接続する設定ですが、リソースではキー認証が無効です。Entra ID を使うべきか（その場合はリソースに対する “Azure AI User” の付与）、キー認証を有効にしていただけるか、ご確認ください。"
        },
        examples: ["API Error: 403 {\"error\":{\"code\":\"AuthenticationTypeDisabled\",\"message\":\"Key based authentication is disabled for this resource.\"}}"],
    }
    KEY_REFUSED "GK-ERR-151" Person {
        "the Foundry resource doesn't take the key" /
        "Foundry のリソースがキーを受け付けません"
    } help {
        "The key in ANTHROPIC_FOUNDRY_API_KEY was mistyped, regenerated, or is of another resource; the same text comes where the resource's name is another's. Compare it with “Keys and Endpoint” of the resource that the profile names. Claude Code tries again for minutes before it says so." /
        "ANTHROPIC_FOUNDRY_API_KEY のキーの誤り、再生成、または別のリソースのキーです。リソース名が別のものである場合も同じ文面になります。プロファイルのリソースの「キーとエンドポイント」と照合してください。Claude Code はこのエラーを表示するまで何分も再試行します。"
    } text {
        verified: false,
        patterns: [r"access denied due to (?:invalid|missing) subscription key"],
        examples: ["Microsoft Foundry authentication failed · refresh your Foundry credential (ANTHROPIC_FOUNDRY_AUTH_TOKEN, ANTHROPIC_FOUNDRY_API_KEY, Azure sign-in for Entra, or your proxy token) and retry · if credentials are current, check access to the Foundry resource · API Error: 401 Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription."],
    }
    TENANT "GK-ERR-158" Person {
        "the token is of another directory (tenant) than the Foundry resource" /
        "トークンのディレクトリ（テナント）が Foundry のリソースと異なります"
    } help {
        "az is signed in to one tenant, and the resource belongs to another: guests and people with several companies meet this. Run `az login --tenant TENANT` with the resource's, or choose the subscription: `az account set --subscription …`." /
        "az のサインイン先と、リソースのテナントが異なります。ゲストや複数の組織に所属する人に起こります。リソースのテナントを指定して `az login --tenant テナント` を実行するか、`az account set --subscription …` でサブスクリプションを選んでください。"
    } text {
        verified: false,
        names: ["InvalidAuthenticationTokenTenant"],
        patterns: [
            r"tenant provided in token does not match resource t(?:oken|enant)",
            r"\btoken (?:tenant )?\S+ does not match resource tenant",
            r"not configured to acquire tokens for tenant|additionally_?allowed_?tenants|the access token is from the wrong (?:issuer|tenant)|\binvalidauthenticationtokentenant\b",
        ],
        examples: [
            "API Error: 400 Tenant provided in token does not match resource token",
            "Token tenant 11111111-1111-1111-1111-111111111111 does not match resource tenant.",
            "The current credential is not configured to acquire tokens for tenant 11111111-1111-1111-1111-111111111111.",
        ],
    }
    PERMISSION "GK-ERR-153" Remote {
        "whoever signs has no permission to use this Foundry resource's models" /
        "署名した ID に、この Foundry リソースのモデルを使う権限がありません"
    } help {
        "Entra ID knows the identity, and the resource's roles don't. “Azure AI User” or “Cognitive Services User” on the resource is what it takes; Owner and Contributor alone don't include it. A new role needs some minutes. Look whose token it is: `genkan status`." /
        "ID は Entra ID で認証されましたが、リソースのロールがありません。リソースに対する “Azure AI User” または “Cognitive Services User” が必要で、所有者や共同作成者だけでは足りません。付与後、反映に数分かかります。どの ID のトークンかは `genkan status` で確認できます。"
    } text {
        verified: false,
        names: ["PermissionDenied"],
        patterns: [r"principal does not have access to api/operation", r"lacks the required data action\b",
            r"client does not have permission to perform (?:this )?action|does not have authorization to perform action|is not authorized to perform action",
            r"\b(?:linked)?authorizationfailed\b",
        ],
        ask: CloudAdministrator {
            "Claude Code is refused at our Foundry resource: my identity lacks a data action there. Please give it the role “Azure AI User” or “Cognitive Services User” on the resource, and on nothing more." /
            "Foundry のリソースで Claude Code が拒否されます（データ操作の権限が不足しています）。私の ID に、このリソースに限って “Azure AI User” または “Cognitive Services User” を付与していただけますか。"
        },
        examples: [
            "azure.core.exceptions.ClientAuthenticationError: (403) PermissionDenied: The client does not have permission to perform this action.",
            "API Error: 401 Principal does not have access to API/Operation.",
            "(PermissionDenied) The principal `x` lacks the required data action `Microsoft.CognitiveServices/accounts/AIServices/agents/read` to perform `POST` operation.",
            "(AuthorizationFailed) The client with object id lacks the rights",
        ],
    }
    NETWORK "GK-ERR-154" Remote {
        "the Foundry resource's network rules block this machine" /
        "Foundry リソースのネットワーク規則により、この端末からは利用できません"
    } help {
        "The resource takes requests from its private endpoint, or from listed addresses, alone. Where there is a private endpoint, the resource's name has to resolve to it here (VPN, private DNS zone privatelink.services.ai.azure.com); else this network's address has to be listed. No new key helps." /
        "リソースは、プライベートエンドポイントまたは登録されたアドレスからのリクエストだけを受け付けます。プライベートエンドポイントがある場合は、ここでリソース名がそのアドレスに解決される必要があります（VPN、プライベート DNS ゾーン privatelink.services.ai.azure.com）。ない場合は、このネットワークのアドレスの登録が必要です。キーを変えても解消しません。"
    } text {
        verified: false,
        patterns: [
            r"access denied due to virtual network/firewall rules",
            r"public access is disabled\. please configure private endpoint",
            r"not from an approved private endpoint|blocked by network rules|public network access .{0,30}(?:disabled|not allowed)|network (?:acls?|rules?|security perimeter)\b.{0,40}(?:den|block|refus)",
        ],
        ask: CloudAdministrator {
            "Our Foundry resource refuses Claude Code from this network (public access off, or firewall rules). Please have its private endpoint reached from here (private DNS zone privatelink.services.ai.azure.com), or list this network's address in its rules." /
            "このネットワークからの Claude Code が、Foundry のリソースに拒否されます（パブリックアクセスの無効化、またはファイアウォール規則）。ここからプライベートエンドポイントに接続できるようにするか（プライベート DNS ゾーン privatelink.services.ai.azure.com）、このネットワークのアドレスを規則に登録していただけますか。"
        },
        examples: [
            "API Error: 403 Access denied due to Virtual Network/Firewall rules.",
            "403 Public access is disabled. Please configure private endpoint.",
            "Traffic is not from an approved private endpoint.",
        ],
    }
    AZURE_POLICY "GK-ERR-350" Remote {
        "the company's Azure Policy, a lock or Azure's own rule for the subscription forbids what was to be made or changed" /
        "自社の Azure Policy、ロック、またはサブスクリプションに対する Azure の規則により、作成や変更が禁止されています"
    } help {
        "The message names the policy. Whoever deploys changes the template as it asks (private network, managed identity, region, kind of deployment); an exemption is the cloud administrator's. A rule on locations or on Global deployments keeps requests in Japan: don't ask to lift it." /
        "ポリシーの名前はメッセージにあります。デプロイする人がテンプレートを求められた形に直してください（プライベートネットワーク、マネージド ID、リージョン、デプロイの種類）。例外はクラウド管理者が判断します。場所や Global デプロイの規則は国内処理を守るためのものです。解除を求めないでください。"
    } text {
        verified: false,
        names: ["RequestDisallowedByPolicy", "RequestDisallowedByAzure", "ScopeLocked"],
        patterns: [
            r"\brequestdisallowedby(?:policy|azure)\b|\bdisallowed by (?:azure )?policy\b|disallowed by one or more policies|was disallowed by azure\b|failed because of policy violation|\bscopelocked\b|because following scope\(s\) are locked",
        ],
        ask: CloudAdministrator {
            "A resource for Claude at Foundry is refused by Azure Policy or a lock. Please look at the policy named in the message that I send along and tell me how the resource has to be made. Rules that keep the data in Japan should stay." /
            "Foundry の Claude 用のリソースが、Azure Policy またはロックにより拒否されます。併せて送るメッセージにあるポリシーをご確認のうえ、どのような構成にすべきか教えていただけますか。データを国内に保つ規則は維持してください。"
        },
        examples: [
            "RequestDisallowedByPolicy: Resource 'x' was disallowed by policy.",
        ],
    }
    SUBSCRIPTION_OFF "GK-ERR-349" Remote {
        "the Azure subscription is disabled, or may not buy what Claude at Foundry is sold as (Azure Marketplace)" /
        "Azure サブスクリプションが無効か、Foundry の Claude の購入（Azure Marketplace）が許可されていません"
    } help {
        "Its billing owner enables it again or adds a payment method; in an enterprise agreement, the enrollment administrator allows Marketplace purchases. Free, sandbox and sponsored subscriptions can't buy Claude: take another, `az account set --subscription …`." /
        "請求の所有者が、サブスクリプションの再有効化や支払い方法の追加を行います。エンタープライズ契約では、登録の管理者が Marketplace での購入を許可します。無料・サンドボックス・スポンサーのサブスクリプションでは Claude を購入できません。`az account set --subscription …` で別のものを選んでください。"
    } text {
        verified: false,
        names: ["ReadOnlyDisabledSubscription", "DisabledSubscription", "SubscriptionDisabled", "MarketplaceSubscriptionCannotBeCompleted", "MarketplacePurchaseEligibilityFailed"],
        patterns: [
            r"\breadonlydisabledsubscription\b|subscription .{0,60} is disabled and therefore marked|actions on this subscription until it is re-?enabled|\bazure subscription\b.{0,60}\b(?:disabled|suspended|expired|past due|cancell?ed)|subscription\b.{0,60}\bis in (?:an? |the )?'?(?:warned|disabled|pastdue|past due|expired|deleted)'? state|subscription is internal or sandbox",
            r"marketplace (?:subscription )?purchase|subscribing to (?:azure )?marketplace|marketplacesubscription\w*|(?:no valid payment method|payment instrument|spending limit)\b.{0,80}\b(?:azure|subscription)|subscription that has an active payment instrument|allow purchase of marketplace|aka\.ms/saaspurchaseerrors",
        ],
        ask: CloudAdministrator {
            "The Azure subscription for Claude at Foundry is disabled or may not buy from Azure Marketplace. Please have its billing owner look at the message that I send along, or name a subscription that may." /
            "Foundry の Claude に使う Azure サブスクリプションが無効か、Azure Marketplace での購入が許可されていません。併せて送るメッセージを請求の所有者にご確認いただくか、利用できるサブスクリプションを教えていただけますか。"
        },
        examples: [
            "ReadOnlyDisabledSubscription: The subscription 'x' is disabled and therefore marked as read only.",
            "Marketplace Subscription purchase eligibility check failed",
        ],
    }
    PROVIDER "GK-ERR-351" Remote {
        "the Azure subscription isn't registered for this kind of resource yet (resource provider or feature)" /
        "Azure サブスクリプションに、この種類のリソース（リソースプロバイダーまたは機能）が登録されていません"
    } help {
        "An owner or contributor of the subscription registers it once: `az provider register --namespace Microsoft.CognitiveServices` (the message names which), and waits until `az provider show` says Registered, some minutes. “No registered provider found” also comes for a region or API version that the provider doesn't have." /
        "サブスクリプションの所有者または共同作成者が一度登録します。`az provider register --namespace Microsoft.CognitiveServices`（名前はメッセージにあります）を実行し、`az provider show` が Registered になるまで数分待ちます。「No registered provider found」は、プロバイダーにないリージョンや API バージョンでも表示されます。"
    } text {
        verified: false,
        names: ["MissingSubscriptionRegistration", "MissingRegistrationForLocation", "NoRegisteredProviderFound", "InvalidSubscriptionRegistrationState", "SubscriptionNotRegistered"],
        patterns: [
            r"subscription is not registered (?:to use|for|with)|not registered to use namespace|no registered (?:resource )?provider found for|resource provider .{0,60}\bnot registered|\b(?:missingsubscriptionregistration|missingregistrationforlocation|noregisteredproviderfound|subscriptionnotregistered)\b|subscription .{0,60} is not registered for feature",
        ],
        ask: CloudAdministrator {
            "Our Azure subscription isn't registered for the resource provider or feature that the message names, which Claude at Foundry needs. Please register it (az provider register)." /
            "Foundry の Claude に必要なリソースプロバイダーまたは機能が、Azure サブスクリプションに登録されていません（名前はメッセージにあります）。登録（az provider register）をお願いできますか。"
        },
        examples: [
            "MissingSubscriptionRegistration: The subscription is not registered to use namespace 'Microsoft.CognitiveServices'.",
        ],
    }
    DEPLOY_STATE "GK-ERR-352" Problem {
        "the Foundry account or deployment is in the middle of another change, or an earlier one left something behind that blocks it" /
        "Foundry のアカウントまたはデプロイが別の変更の途中か、以前の作成の残りが妨げになっています"
    } help {
        "Whoever deploys waits until the account's state is Succeeded (`az cognitiveservices account show`) and repeats; several deployments at one account are made one after another (`dependsOn`, `@batchSize(1)`). A failed deployment of the name is deleted first (`az cognitiveservices account deployment delete`), a deleted account of the name is purged or restored (`az cognitiveservices account list-deleted`)." /
        "デプロイする人は、アカウントの状態が Succeeded になるまで待って（`az cognitiveservices account show`）再実行してください。1 つのアカウントへの複数のデプロイは順に行います（`dependsOn`、`@batchSize(1)`）。同名の失敗したデプロイは先に削除し（`az cognitiveservices account deployment delete`）、削除済みの同名アカウントは完全に削除するか復元します（`az cognitiveservices account list-deleted`）。"
    } text {
        verified: false,
        names: ["RequestConflict", "AccountProvisioningStateInvalid", "AnotherOperationInProgress", "FlagMustBeSetForRestore", "CustomDomainInUse", "DeploymentActive", "DeploymentActiveAndUneditable", "ResourceGroupBeingDeleted", "AccountIsNotSucceeded"],
        patterns: [
            r"another operation is (?:being performed|in progress|currently)|\baccountprovisioningstateinvalid\b|\baccountisnotsucceeded\b|\bprovisioning ?state\b.{0,40}(?:is not|not in|not (?:succeeded|terminal)|invalid)|terminal provisioning state '?(?:failed|canceled)|not in (?:a )?(?:succeeded|terminal) (?:provisioning )?state|\bin state (?:accepted|creating|updating|deleting|moving)\b|\bdeployment '.{1,80}' is in '?\w+'? state|another deployment .{0,60}(?:in progress|is running)|previous deployment from .{1,60} is still active|there is (?:already )?(?:a|another) deployment .{0,60}(?:in progress|running)",
            r"\bflagmustbesetforrestore\b|(?:has been|was|is) soft[- ]deleted|soft[- ]deleted (?:resource|account)|\bcustomdomaininuse\b|(?:custom ?)?sub-?domain(?: ?name)? .{0,80}(?:is already (?:used|taken|in use)|already exists|is in use|not available)",
        ],
        examples: [
            "Another operation is being performed on the parent resource 'x'. Please try again later. (Code: RequestConflict)",
            "FlagMustBeSetForRestore: An existing resource has been soft-deleted.",
        ],
    }
    OWN_ADDRESS "GK-ERR-353" Problem {
        "the address isn't the Foundry resource's own (its custom subdomain), which Entra ID's tokens need" /
        "アドレスが Foundry のリソース固有のもの（カスタムサブドメイン）ではありません。Entra ID のトークンにはこれが必要です"
    } help {
        "Use the resource's own endpoint, https://NAME.services.ai.azure.com, not a regional one (REGION.api.cognitive.microsoft.com): foundry.resource takes the name as it stands in the endpoint (“Keys and Endpoint”), which can differ from the resource's. A resource without such a name gets one from its administrator (`az cognitiveservices account update --custom-domain …`); a key works meanwhile." /
        "リージョン共通のアドレス（リージョン名.api.cognitive.microsoft.com）ではなく、リソース固有の https://名前.services.ai.azure.com を使ってください。foundry.resource には「キーとエンドポイント」のアドレスにある名前を指定します（リソース名と異なることがあります）。名前がないリソースは管理者が設定します（`az cognitiveservices account update --custom-domain …`）。それまではキーを使えます。"
    } text {
        verified: false,
        patterns: [
            r"custom subdomain for token authentication|subdomain does not map to a resource|(?:requires?|needs?|without|no) an? custom sub-?domain|custom ?sub-?domain(?: ?name)? (?:is )?(?:required|must be|needed)|aka\.ms/cogsvc-authenticatewithtoken",
        ],
        ask: CloudAdministrator {
            "Our Foundry resource has no custom subdomain, so it takes no tokens of Entra ID. Please set one (az cognitiveservices account update --custom-domain) and tell me its endpoint." /
            "Foundry のリソースにカスタムサブドメインがなく、Entra ID のトークンが使えません。設定（az cognitiveservices account update --custom-domain）のうえ、エンドポイントを教えていただけますか。"
        },
        examples: [
            "(BadRequest) Please provide a custom subdomain for token authentication, otherwise API key is required.",
        ],
    }
    DEPLOY_QUOTA "GK-ERR-256" Remote {
        "Foundry can't deploy this model there: the subscription has no quota for it, isn't entitled to it, or the region doesn't offer that kind of deployment" /
        "このモデルを Foundry にデプロイできません。サブスクリプションの割り当てや資格の不足、またはそのリージョンにない種類のデプロイです"
    } help {
        "Whoever runs the resource asks for quota, takes a capacity within it, or uses a subscription that may have Claude (not every offer may). Claude also asks for the industry, organisation and country (ModelProviderData); a model in deprecation takes no new deployments; 715-123420 means that Microsoft holds the subscription back, and its support releases it. Don't take a Global or Data Zone deployment to get round it: those leave the country." /
        "リソースの管理者が割り当てを申請するか、割り当て内の容量にするか、Claude を利用できるサブスクリプションを使う必要があります（契約の種類により利用できません）。Claude では業種・組織名・国の指定も必要で（ModelProviderData）、廃止予定のモデルは新しくデプロイできません。715-123420 は Microsoft がサブスクリプションを保留している状態で、サポートが解除します。回避のために Global や Data Zone のデプロイを選ばないでください。国外で処理されます。"
    } text {
        verified: false,
        names: ["InsufficientQuota", "SpecialFeatureOrQuotaIdRequired", "InvalidModelProviderData", "ServiceModelDeprecating", "InvalidCapacity"],
        patterns: [
            r"\binsufficientquota\b|specialfeatureorquotaidrequired|the specified sku .{0,120}not supported|\binvalid(?:template)?deployment\b|\bdeploymentmodelnotsupported\b|the model .{0,100} (?:is )?not supported for deployment|subscription is not (?:eligible|allowed|authorized)|insufficient quota\b.{0,60}(?:deploy|sku|capacity)|new capacity in quota",
            r"\binvalidcapacity\b|\bof account deployment\b|capacity should be null|\bsubscriptionisoverquotaforsku\b|quota of 0 instances|\b715-123420\b|modelproviderdata is required|\binvalidmodelproviderdata\b|\bservicemodeldeprecat(?:ing|ed)\b|in deprecating state",
        ],
        ask: CloudAdministrator {
            "A Claude model can't be deployed at our Foundry resource: quota, entitlement of the subscription, or the kind of deployment. Please look at the message that I send along. A Global or Data Zone deployment is not an option: it would leave Japan." /
            "Foundry のリソースに Claude モデルをデプロイできません（割り当て、サブスクリプションの資格、またはデプロイの種類）。併せて送るメッセージをご確認いただけますか。Global や Data Zone のデプロイは国外処理になるため、回避策にはなりません。"
        },
        examples: [
            "(InsufficientQuota) This operation require 10 new capacity in quota Tokens Per Minute (thousands) - claude-sonnet",
            "InvalidCapacity: The specified capacity '-2000' of account deployment should be at least 1.",
        ],
    }
    NO_DEPLOYMENT "GK-ERR-155" Problem {
        "the Foundry resource has no deployment of this name" /
        "この名前のデプロイが Foundry のリソースにありません"
    } help {
        "Names on Foundry are those of deployments, as somebody gave them when deploying; the model's own name is only the usual choice. Pin the names that the resource has: `--set models.sonnet=…`, or in the profile. A deployment of the last five minutes may not be known yet. Don't deploy another kind to get round it: Global and Data Zone leave the country." /
        "Foundry の名前はデプロイ時に付けられたもので、モデル名と同じとは限りません。リソースにある名前を `--set models.sonnet=…` またはプロファイルで固定してください。作成から 5 分以内のデプロイはまだ認識されないことがあります。回避のために別の種類でデプロイしないでください。Global と Data Zone は国外で処理されます。"
    } text {
        verified: false,
        names: ["DeploymentNotFound", "unknown_model"],
        patterns: [r"the api deployment for this resource does not exist",
            r"\bunknown_model\b|deployment \S{0,80} ?(?:does not exist|not found|could not be found)|no deployment (?:of this name|found)",
            r"the model (?<model>\S+) is not available on your foundry deployment",
            r"\bunknown model\b\W{1,3}(?<model>[\w.:@/-]+)|\bazure\b.{0,120}\bmodel not found",
        ],
        ask: CloudAdministrator {
            "Claude Code asks our Foundry resource for a deployment that doesn't exist there. Please tell me the names of the Claude deployments there, with the kind of each (Global, Data Zone, regional)." /
            "Claude Code が Foundry のリソースに要求しているデプロイが存在しません。Claude のデプロイの名前と、それぞれの種類（Global、Data Zone、リージョン）を教えていただけますか。"
        },
        examples: [
            "{\"error\":{\"code\":\"unknown_model\",\"message\":\"Unknown model: claude-x\"}}",
            "{\"error\":{\"code\":\"DeploymentNotFound\",\"message\":\"The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.\"}}",
            "The model claude-x is not available on your foundry deployment.",
            "Azure: Upstream responded with HTTP 400 Bad Request - Unknown model: claude-x",
        ],
    }
    QUOTA "GK-ERR-156" Remote {
        "the deployment's quota at Foundry is used up for the moment" /
        "Foundry のデプロイの割り当てを一時的に使い切っています"
    } help {
        "Each deployment has tokens and requests per minute of its own, shared by everybody who uses it. Claude Code waits and tries again by itself. Where it happens often, the owner of the resource can raise the deployment's limit." /
        "デプロイごとに 1 分あたりのトークン数とリクエスト数があり、全利用者で共有します。Claude Code は自動で待って再試行します。頻発する場合は、リソースの管理者に上限の引き上げを依頼してください。"
    } text {
        verified: false,
        names: ["RateLimitReached"],
        patterns: [r"have exceeded (?:the )?(?:call|token) rate limit of your current",
            r"have exceeded (?:the )?(?:\w+ )?rate limit|rate limit is exceeded\. try again in \d+ seconds|exceeded (?:the )?token rate limit",
        ],
        ask: CloudAdministrator {
            "Claude Code meets the rate limit of a deployment at our Foundry resource. Please look at its tokens per minute, and raise them if our use is right." /
            "Foundry のリソースのデプロイで、Claude Code がレート制限に達しています。1 分あたりのトークン数を確認し、利用状況が妥当であれば引き上げていただけますか。"
        },
        examples: [
            "Error: Rate limit is exceeded. Try again in 30 seconds.",
            "API Error: 429 Requests to the Messages_Create Operation under Azure AI have exceeded token rate limit of your current AIServices S0 pricing tier. Please retry after 30 seconds."],
    }
    FILTER "GK-ERR-157" Problem {
        "Azure's content filter stopped this request or its answer" /
        "Azure のコンテンツフィルターがリクエストまたは応答を止めました"
    } help {
        "The deployment has a content filter (guardrail) of Azure's, which took something in the conversation for what it should stop; code and logs set it off as well. Begin a new conversation or phrase it otherwise. Whoever runs the resource can choose another filter for the deployment." /
        "デプロイに設定された Azure のコンテンツフィルター（ガードレール）が、会話の一部を対象と判断しました。コードやログでも起こります。新しい会話を始めるか、表現を変えてください。リソースの管理者は、デプロイのフィルターを変更できます。"
    } text {
        verified: false,
        names: ["content_filter"],
        patterns: [r"triggering (?:azure openai's|microsoft's) content management policy",
            r"\bresponsibleaipolicyviolation\b|content management policy",
        ],
        examples: [
            "ResponsibleAIPolicyViolation",
            "API Error: 400 The response was filtered due to the prompt triggering Azure OpenAI's content management policy."],
    }
    BACKEND "GK-ERR-164" Remote {
        "Foundry couldn't sign in at the service behind it" /
        "Foundry が、その先のサービスで認証に失敗しました"
    } help {
        "Azure took the key or the token, and failed towards the operator of the model. It comes and goes; try again, and look at Azure's status page. No key here changes it." /
        "Azure は認証情報を受け付けましたが、モデルの運用元との間で失敗しました。一時的なものです。時間をおいて再試行し、Azure の状態ページを確認してください。キーを変えても解消しません。"
    } text {
        verified: false,
        names: ["invalid_model_endpoint_authentication"],
        patterns: [r"failed to authenticate to backend endpoint"],
        examples: ["{\"error\":{\"code\":\"invalid_model_endpoint_authentication\",\"message\":\"Failed to authenticate to backend endpoint. RequestId = req_1\"}}"],
    }
    NO_API "GK-ERR-162" Problem {
        "there is no Messages API at this address of the Foundry resource" /
        "Foundry リソースのこのアドレスには Messages API がありません"
    } help {
        "The address ends in `/anthropic`: https://NAME.services.ai.azure.com/anthropic. Another path, openai.azure.com, or a resource of a region without Claude answers like this. Setting foundry.resource to the bare name gives the right one." /
        "アドレスの末尾は `/anthropic` です（https://名前.services.ai.azure.com/anthropic）。別のパス、openai.azure.com、Claude を提供していないリージョンのリソースではこのように応答します。foundry.resource に名前だけを指定すれば正しいアドレスになります。"
    } text {
        verified: false,
        names: ["OperationNotSupported", "api_not_supported"],
        patterns: [r"requested api is currently not supported",
            r#""code"\W{1,3}"?404"?\W{1,12}message\W{1,4}resource not found"#,
            r"\b404 https://\S{1,120}\.azure\.com/(?:models|openai)\b|azure ai foundry rejected model .{0,120}?\(http 404\)",
            r"operation does not work with the specified model",
            r"api[- ]version .{0,30}(?:not supported|unsupported|is invalid|required)|unsupported api[- ]version|missing required query parameter: api-version",
        ],
        examples: [
            "The chatCompletion operation does not work with the specified model, claude-x.",
            "404 https://acme.services.ai.azure.com/models/chat/completions",
            "{\"error\":{\"code\":\"404\",\"message\": \"Resource not found\"}}",
            "API Error: 400 Requested API is currently not supported",
            "API version not supported",
        ],
    }
    FOUNDRY_SAID_NO "GK-ERR-280" Person {
        "Claude Code shows a refusal by Foundry (401 or 403); the part after “API Error” says which" /
        "Foundry が拒否しました（401 または 403）。「API Error」より後の部分が理由を示します"
    } help {
        "Sign in again first (`genkan login`, or `az login` with the resource's tenant). If it stays, paste the message whole: what follows “API Error” decides. `genkan doctor` says which key or sign-in applies here." /
        "まずサインインし直してください（`genkan login`、またはリソースのテナントを指定した `az login`）。解消しない場合は全文を貼り付けてください。「API Error」に続く部分で判断できます。使われるキーまたはサインインは `genkan doctor` で分かります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"microsoft foundry (?:authentication failed|credentials? (?:is |are )?expired or invalid)(?: · .{0,400}|\W{0,3}$)|refresh your foundry credential \(anthropic_foundry_auth_token.{0,400}",
        ],
        examples: [
            "Microsoft Foundry authentication failed · refresh your Foundry credential (ANTHROPIC_FOUNDRY_AUTH_TOKEN, ANTHROPIC_FOUNDRY_API_KEY, Azure sign-in for Entra, or your proxy token) and retry · API Error: 401 (unreadable)",
        ],
    }
    ENTRA_POLICY "GK-ERR-339" Person {
        "a rule of the directory doesn't let this sign-in through: Conditional Access, the device, the place or the tenant" /
        "ディレクトリの規則（条件付きアクセス、端末、場所、テナントの制限）により、サインインが許可されません"
    } help {
        "Sign in by browser on a machine that the company manages, not by device code and not in a container or WSL: those can't prove the device. If the browser is refused too, the identity administrator finds the rule in the sign-in log: give the AADSTS number, the trace id and the time. Don't look for a way round it." /
        "会社が管理する端末のブラウザーでサインインしてください。デバイスコード、コンテナー、WSL では端末を証明できません。ブラウザーでも拒否される場合は、ID 管理者がサインインログで規則を確認します。AADSTS の番号・トレース ID・時刻を伝えてください。規則の回避は試みないでください。"
    } text {
        verified: false,
        names: ["AADSTS50005", "AADSTS53000", "AADSTS53001", "AADSTS53002", "AADSTS53003", "AADSTS53004", "AADSTS53011", "AADSTS530001", "AADSTS530002", "AADSTS530003", "AADSTS530004", "AADSTS530032", "AADSTS530035", "AADSTS50097", "AADSTS50129", "AADSTS50131", "AADSTS50155", "AADSTS50158", "AADSTS50187", "AADSTS135011", "AADSTS240001", "AADSTS700003", "AADSTS50002", "AADSTS500021", "AADSTS500022", "AADSTS500212", "AADSTS500213"],
        patterns: [
            aadsts!(r"53\d{3,4}|5000[25]|50002[12]|50021[2-9]|50097|50127|50129|50131|50155|50158|50161|50170|50177|50178|50187|1000104|135011|240001|700003"),
            r"does not meet the criteria to access this resource|you (?:cannot|can't|don't have permission to) access this right now|log in to a device from a platform\b|\b(?:blocked|refused|denied|rejected|not supported|required?s?) (?:by|through|in) (?:an? |the |your )?(?:\w+ )?conditional access|conditional access (?:polic(?:y|ies) )?(?:requires?|blocks?|blocked|denied|does not allow)|access to '.{1,80}' tenant is denied|your admin requires the device|you can't get there from here|your sign-in was successful but|\bblockedbyconditionalaccess\b|\berror code\W{1,3}5300\d\b|今すぐにはアクセスできません",
        ],
        ask: CloudAdministrator {
            "Entra ID refuses the sign-in that Claude Code needs, by a rule (Conditional Access, device state or tenant restriction). Please look at the sign-in log for the AADSTS number and the trace id that I send along, and tell me from which device or in which way I am to sign in." /
            "Claude Code に必要なサインインが、規則（条件付きアクセス、端末の状態、テナントの制限）により Entra ID に拒否されます。併せて送る AADSTS の番号とトレース ID でサインインログをご確認のうえ、どの端末・方法でサインインすべきか教えていただけますか。"
        },
        examples: [
            "AADSTS53003: Access has been blocked by Conditional Access policies.",
            "Your Sign-in was successful but does not meet the criteria to access this resource.",
            "{\"error\":\"interaction_required\",\"error_codes\":[530003]}",
            "AADSTS500021: Access to 'acme.example' tenant is denied.",
        ],
    }
    ENTRA_TENANT "GK-ERR-338" Person {
        "the account, the tenant and the program don't fit together: another account or tenant has to be chosen" /
        "アカウント・テナント・プログラムの組み合わせが合いません。別のアカウントまたはテナントを選ぶ必要があります"
    } help {
        "Name the tenant of the resource: `az login --tenant TENANT` (or AZURE_TENANT_ID), and choose the work account there, not a personal one; in a browser that remembers another account, a private window helps. If it is the right tenant, somebody has to invite the account as a guest." /
        "リソースのテナントを指定し（`az login --tenant テナント`、または AZURE_TENANT_ID）、個人用ではなく職場のアカウントを選んでください。ブラウザーが別のアカウントを記憶している場合は、プライベートウィンドウで試してください。テナントが正しければ、アカウントをゲストとして招待してもらう必要があります。"
    } text {
        verified: false,
        names: ["AADSTS16000", "AADSTS16003", "AADSTS50014", "AADSTS50020", "AADSTS500200", "AADSTS500202", "AADSTS500207", "AADSTS500208", "AADSTS50034", "AADSTS50059", "AADSTS50128", "AADSTS50194", "AADSTS51004", "AADSTS90002", "AADSTS900021", "AADSTS900023", "AADSTS90072", "AADSTS9001023"],
        patterns: [
            aadsts!(r"16000|16003|50014|5002[09]|50020\d|50034|50049|50059|50084|50128|50136|50143|50194|50197|51004|700005|81012|90002|90019|90002\d|900023\d?|90027|90038|900382|90043|900432|90051|90072|90084|90101|9012[456]|90130|9001023|9002332"),
            r"user account '.{1,120}' from identity provider '.{1,120}' does not exist in tenant|selected user account does not exist in tenant|account needs to be added as an external user|please also double check your tenant name or guid|also please double check your tenant name|invalid tenant id provided|\boidc discovery failed on\b.{0,200}invalid_tenant|a tenant id - not common|unreliable\. please use a specific tenant",
        ],
        examples: [
            "AADSTS50020: User account 'taro@acme.example' from identity provider 'live.com' does not exist in tenant 'Acme'.",
            "Selected user account does not exist in tenant 'Microsoft Services' and cannot access the application.",
        ],
    }
    ENTRA_CONSENT "GK-ERR-340" Person {
        "the directory's administrator hasn't allowed this program, or hasn't assigned you to it" /
        "ディレクトリの管理者が、このプログラムを承認していないか、利用者を割り当てていません"
    } help {
        "Sign in once by browser (`az login --tenant TENANT`, with `--scope` as the message says): where you may consent yourself, it asks there. “Need admin approval”, AADSTS90094 and AADSTS50105 are the identity administrator's: consent for the application, or an assignment to it." /
        "まずブラウザーでサインインしてください（`az login --tenant テナント`。メッセージに `--scope` があれば付けます）。利用者自身が同意できる場合は、そこで確認されます。「管理者の承認が必要」、AADSTS90094、AADSTS50105 の場合は、ID 管理者によるアプリケーションへの同意または割り当てが必要です。"
    } text {
        verified: false,
        names: ["AADSTS50105", "AADSTS501051", "AADSTS65001", "AADSTS65005", "AADSTS650052", "AADSTS650056", "AADSTS650057", "AADSTS90008", "AADSTS90094", "AADSTS90095", "AADSTS90099", "AADSTS1000031"],
        patterns: [
            aadsts!(r"50105\d?|52004|65001|65005|65005[^3\D]|65000\d|90008|90093|90094|90095|90099|1000031"),
            r"need admin approval|needs permission to access resources in your organization that only an admin|approval required\b.{0,60}unverified|has not consented to use the application|not assigned to a role for the (?:signed in )?app|管理者の承認が必要",
        ],
        ask: CloudAdministrator {
            "Entra ID doesn't let me use the application that I sign in with for Claude Code: consent for it or my assignment is missing. Please look at the application id and the AADSTS number that I send along, and grant one or the other if the use is right." /
            "Claude Code 用のサインインに使うアプリケーションが Entra ID に許可されません（同意または割り当てがありません）。併せて送るアプリケーション ID と AADSTS の番号をご確認のうえ、問題なければ同意または割り当てをお願いできますか。"
        },
        examples: [
            "AADSTS65001: The user or administrator has not consented to use the application with ID 'x' named 'y'.",
            "Need admin approval",
        ],
    }
    ENTRA_APP "GK-ERR-341" Person {
        "the application, or the resource that a token was asked for, isn't in this tenant or is disabled there" /
        "アプリケーション、またはトークンの対象リソースが、このテナントに存在しないか無効になっています"
    } help {
        "Compare the id or address that the message names: a placeholder left in (AZURE_CLIENT_ID), another tenant (AZURE_TENANT_ID) or a mistyped scope is the usual reason; for Foundry the scope is `.default` of cognitiveservices.azure.com or of ai.azure.com. If all are right, the identity administrator adds or enables the enterprise application." /
        "メッセージにある ID やアドレスを確認してください。置き換え忘れ（AZURE_CLIENT_ID）、別のテナント（AZURE_TENANT_ID）、スコープの誤記が主な原因です。Foundry のスコープは cognitiveservices.azure.com または ai.azure.com の `.default` です。すべて正しければ、ID 管理者がエンタープライズアプリケーションを追加または有効にします。"
    } text {
        verified: false,
        names: ["AADSTS50001", "AADSTS500011", "AADSTS500014", "AADSTS70001", "AADSTS700011", "AADSTS700016", "AADSTS7000112", "AADSTS7000229"],
        patterns: [
            aadsts!(r"50001|50001[1-9]|5000111|70001|700011|700016|700018|700011[23]|7000112|7000113|7000229"),
            r"application with identifier '.{0,80}' was not found in the directory|resource principal named .{1,120} was not found in the tenant|service principal named '.{1,120}' (?:is disabled|was not found)|missing service principal in the tenant",
        ],
        ask: CloudAdministrator {
            "Entra ID doesn't find the application or resource that Claude Code signs in with, or it is disabled. Please check whether it is in our tenant and enabled (enterprise applications), and tell me the right client id and tenant." /
            "Claude Code のサインインに使うアプリケーションまたはリソースが、Entra ID に見つからないか無効です。当社のテナント（エンタープライズアプリケーション）に存在し有効かをご確認のうえ、正しいクライアント ID とテナントを教えていただけますか。"
        },
        examples: [
            "AADSTS700016: Application with identifier 'x' was not found in the directory 'Acme'.",
            "The resource principal named https://x was not found in the tenant named Acme.",
        ],
    }
    ENTRA_ACCOUNT "GK-ERR-342" Person {
        "Entra ID doesn't take the account as it is: a wrong or expired password, a locked or disabled account" /
        "アカウントの状態により Entra ID にサインインできません（パスワードの誤りや期限切れ、ロック、無効化）"
    } help {
        "Sign in at https://myaccount.microsoft.com by browser: it says what is wrong, and offers a new password where you may set one. Programs that send the password themselves (`az login -u -p`, saml2aws) can't do MFA or an expired password. A locked, disabled or risky account is the identity administrator's to release." /
        "ブラウザーで https://myaccount.microsoft.com にサインインすると理由が分かり、許可されていればパスワードも変更できます。パスワードを直接送るプログラム（`az login -u -p`、saml2aws）は、MFA や期限切れに対応できません。ロック・無効化・リスク判定されたアカウントの解除は ID 管理者が行います。"
    } text {
        verified: false,
        names: ["AADSTS50126", "AADSTS50064", "AADSTS50056", "AADSTS50055", "AADSTS50144", "AADSTS50053", "AADSTS50057", "AADSTS50135", "AADSTS135010"],
        patterns: [
            aadsts!(r"50015|50053\d?|50055|50056|50057\d?|50064|50125|50126|50135|50144|54000|80012|1200[01]\d|120020|13000[4-8]|135010"),
            r"error validating credentials due to invalid username or password|your account (?:has been locked|is (?:temporarily )?locked)\b.{0,120}(?:sign|password|microsoft|administrator)",
        ],
        ask: CloudAdministrator {
            "Entra ID refuses my account (password expired, locked, disabled or at risk). Please look at its state by the AADSTS number that I send along, and release it if it is right." /
            "私のアカウントが Entra ID に拒否されます（パスワードの期限切れ、ロック、無効化、リスク判定のいずれか）。併せて送る AADSTS の番号で状態をご確認のうえ、問題なければ解除していただけますか。"
        },
        examples: [
            "AADSTS50126: Error validating credentials.",
            "Error validating credentials due to invalid username or password.",
        ],
    }
    ENTRA_COMPANY_SIGN_IN "GK-ERR-343" Person {
        "the company's own sign-in behind Entra ID failed (AD FS, another identity provider, the agent on premises, Kerberos)" /
        "Entra ID の背後にある自社のサインイン（AD FS、別の ID プロバイダー、オンプレミスのエージェント、Kerberos）が失敗しました"
    } help {
        "Try once more by browser and type the password in place of the automatic sign-in (Windows: lock and unlock renews a Kerberos ticket). If it stays, the identity administrator looks at that sign-in server: give the AADSTS number and the time." /
        "ブラウザーで自動サインインではなくパスワードを入力して、もう一度試してください（Windows ではロックと解除で Kerberos チケットが更新されます）。続く場合は、ID 管理者がサインインサーバーを確認します。AADSTS の番号と時刻を伝えてください。"
    } text {
        verified: false,
        names: ["AADSTS20012", "AADSTS50008", "AADSTS50017", "AADSTS50107", "AADSTS80001", "AADSTS80002", "AADSTS80007", "AADSTS80014", "AADSTS81010"],
        patterns: [
            aadsts!(r"200\d\d|400\d\d|50006|50008\d*|50017|50042|50043|50107|50120|50124\d?|50162\d|50166|50180|8000\d|8001[0134-9]|8100\d|8101[01]|9008[1-35-7]|90123|220501|501621"),
            r"there(?:'s| is| was) an issue with your federated identity provider",
        ],
        ask: CloudAdministrator {
            "Entra ID couldn't finish my sign-in at our own identity provider (AD FS, the authentication agent or Kerberos). Please look at it by the AADSTS number and the time that I send along." /
            "自社の ID プロバイダー（AD FS、認証エージェント、Kerberos）でのサインインを Entra ID が完了できません。併せて送る AADSTS の番号と時刻でご確認いただけますか。"
        },
        examples: [
            "AADSTS80007: The authentication agent is unable to validate user's password.",
            "There's an issue with your federated Identity Provider.",
        ],
    }
    ENTRA_REGISTRATION "GK-ERR-344" Person {
        "the program's sign-in request doesn't fit its app registration: redirect URI, kind of client, grant, scope or a parameter" /
        "プログラムのサインイン要求がアプリの登録と合いません（リダイレクト URI、クライアントの種類、許可の種類、スコープ、パラメーター）"
    } help {
        "Whoever owns the app registration corrects it: the redirect URI exactly as the message has it, on the platform that fits (public client, or web with a secret), and scopes that the resource has. Where it is a vendor's program, update it or take another way to sign in (device code, browser without broker). Where the browser shows a missing parameter, the address was cut: open the whole one." /
        "アプリの登録の所有者が修正します。リダイレクト URI はメッセージのとおりに、合うプラットフォーム（パブリッククライアント、またはシークレット付きの Web）に登録し、スコープはリソースにあるものにします。ベンダーのプログラムの場合は、更新するか別の方法（デバイスコード、ブローカーを使わないブラウザー）でサインインしてください。ブラウザーにパラメーター不足と表示される場合は、アドレスが途中で切れています。全体を開いてください。"
    } text {
        verified: false,
        names: ["AADSTS50011", "AADSTS500113", "AADSTS70011", "AADSTS700025", "AADSTS700051", "AADSTS700054", "AADSTS7000218", "AADSTS75011", "AADSTS90014", "AADSTS900144", "AADSTS9002313", "AADSTS9002325", "AADSTS9002326", "AADSTS90023", "AADSTS650053", "AADSTS65002", "AADSTS9010010"],
        patterns: [
            aadsts!(r"28002|28003|50003|5001[01]|50050|51001|50011[2-7]|50146\d?|50147|50148\d|50149\d|65002|650053|67003|70003|70004|70005|70007|70011|700022|700025|70005[14]|7000114|700021[689]|75\d{3,5}|76\d{3}|9000[4579]|9001[03456]|900144|90020|90022|90023|900236|90023[12]\d|90056\d?|900971|90100|90102|90107|90114|90117|90119|90120|90121|901002|9010\d{3}|165900|240002"),
            r"the redirect ur[il] '.{1,200}' specified in the request does not match|reply ur[il] specified in the request does not match|reply address .{1,200} does not match the reply addresses",
        ],
        ask: CloudAdministrator {
            "The sign-in for Claude Code is refused because the request doesn't fit the app registration in Entra ID. Please compare its redirect URIs, kind of client and scopes with the message that I send along." /
            "Claude Code 用のサインインが、Entra ID のアプリの登録と要求が合わないため拒否されます。リダイレクト URI、クライアントの種類、スコープを、併せて送るメッセージと照合していただけますか。"
        },
        examples: [
            "AADSTS50011: The redirect URI 'http://localhost' does not match.",
            "The redirect URI 'http://localhost:8400' specified in the request does not match the redirect URIs configured for the application 'x'.",
        ],
    }
    ENTRA_FEDERATED "GK-ERR-345" Person {
        "Entra ID doesn't take the signed token that stands for the application (a CI job's, Kubernetes', an assertion)" /
        "アプリケーションの代わりに提示されたトークン（CI のジョブ、Kubernetes、アサーション）を Entra ID が受け付けません"
    } help {
        "“Not within its valid time range”: it has expired (a CI job's token lives some minutes; sign in anew right before the step, with a fresh one) or this machine's clock is off. “No matching federated identity record”: issuer, subject and audience must equal the application's federated credential letter by letter, capitals too; the application's owner corrects it." /
        "「not within its valid time range」は、期限切れ（CI のトークンの有効期間は数分です。ステップの直前に新しいトークンでサインインし直してください）またはこの端末の時計のずれです。「No matching federated identity record」は、発行者・サブジェクト・対象者（audience）が、アプリケーションのフェデレーション資格情報と大文字小文字まで一致していません。アプリケーションの所有者が修正します。"
    } text {
        verified: false,
        names: ["AADSTS50013", "AADSTS500131", "AADSTS500133", "AADSTS50027", "AADSTS70021", "AADSTS700211", "AADSTS700212", "AADSTS700213", "AADSTS7002138", "AADSTS700024", "AADSTS700021", "AADSTS700023"],
        patterns: [
            aadsts!(r"50013|50013[0-79]|50013\d\d|50027\d?|50048|7002\d{1,4}|70002[134]|900384"),
            r"no matching federated identity record found|client assertion is not within its valid time range",
        ],
        ask: CloudAdministrator {
            "Entra ID doesn't take the workload's token for the application that Claude Code signs with. Please compare the issuer, subject and audience in the message that I send along with the application's federated credential." /
            "Claude Code が使うアプリケーションについて、ワークロードのトークンが Entra ID に受け付けられません。併せて送るメッセージの発行者・サブジェクト・audience を、アプリケーションのフェデレーション資格情報と照合していただけますか。"
        },
        examples: [
            "AADSTS700024: Client assertion is not within its valid time range.",
            "No matching federated identity record found for presented assertion subject 'x'.",
        ],
    }
    ENTRA_FAULT "GK-ERR-346" Person {
        "Entra ID itself had a fault or was too busy for the moment" /
        "Entra ID 側の一時的な障害または混雑です"
    } help {
        "Try again in some minutes; a sign-in that still works isn't touched. If it stays, look at Azure's status page, and have the administrator open a case with Microsoft (trace id, correlation id, time). Nothing on this machine changes it." /
        "数分おいてやり直してください。有効なサインインには影響しません。続く場合は Azure の状態ページを確認し、管理者から Microsoft に問い合わせてもらってください（トレース ID、関連付け ID、時刻）。この端末の設定では解消しません。"
    } text {
        verified: false,
        names: ["AADSTS50000", "AADSTS50033", "AADSTS50087", "AADSTS90006", "AADSTS90012", "AADSTS90024", "AADSTS90025", "AADSTS90033", "AADSTS90055"],
        patterns: [
            aadsts!(r"50000|50007|50033|5008[678]|50134|70012|90006|90012|90024|90025|90033|90036|90055|9009[012]|120021|230109"),
            r"(?:microsoft entra id|azure active directory|login\.microsoftonline\.com)\b.{0,80}\b(?:temporarily unavailable|temporarily_unavailable|\b50[0234]\b)|no response content from microsoft entra id",
        ],
        examples: [
            "AADSTS90033: A transient error has occurred. Please try again.",
            "No response content from Microsoft Entra ID",
        ],
    }
    TOKEN_STORE "GK-ERR-348" Person {
        "the sign-in that is stored on this machine can't be read or stored (token cache, DPAPI, libsecret)" /
        "この端末に保存されたサインインを読み書きできません（トークンキャッシュ、DPAPI、libsecret）"
    } help {
        "Let it be made anew: `az account clear` (or delete ~/.azure/msal_token_cache.*; for Windows' and VS Code's, %LOCALAPPDATA%\\Microsoft\\IdentityCache and %LOCALAPPDATA%\\.IdentityService), then `az login`. Where libsecret or a keyring is missing (containers, servers), install libsecret-1-0 and a keyring; `az config set core.encrypt_token_cache=false` does without, and leaves the sign-in unencrypted in a file." /
        "作り直してください。`az account clear`（または ~/.azure/msal_token_cache.* を削除。Windows や VS Code では %LOCALAPPDATA%\\Microsoft\\IdentityCache と %LOCALAPPDATA%\\.IdentityService）の後、`az login` を実行します。libsecret やキーリングがない場合（コンテナー、サーバー）は libsecret-1-0 とキーリングをインストールしてください。`az config set core.encrypt_token_cache=false` でも動作しますが、サインインは暗号化されないファイルに残ります。"
    } text {
        verified: false,
        names: ["MsalCachePersistenceException", "PersistenceDecryptionError"],
        patterns: [
            r"key not valid for use in specified state|-2146893813\b|\b2148073483\b|\b0x8009000b\b|error decrypting data of size|the data is invalid\b.{0,80}\b(?:dpapi|unprotect)|\bcryptunprotectdata\b",
            r"\bmsal_extensions\b.{0,1600}(?:error|exception)\b|msal_token_cache\.\w+.{0,80}(?:corrupt|cannot|could not|failed|invalid)|(?:decrypt|decode|parse|deserializ)\w* .{0,40}\b(?:token cache|msal[ _]\w*cache)|(?:json\w*error|expecting value|extra data|invalid control character)\b.{0,200}\bmsal_\w*cache|token cache .{0,40}(?:corrupt|can(?:no|')t be (?:read|decrypted)|fail(?:ed|ure) to (?:load|read|decrypt))",
            r"libsecret-1\.so|msal\w* ?cachepersistence|persistence check failed|persistent cache is not available in this environment|cache encryption is impossible because libsecret|(?:azure|msal|token cache|identity).{0,120}\blibsecret\b|\blibsecret\b.{0,80}\b(?:not (?:installed|found|available)|is missing|unable to load|could not be loaded)|unable to import module 'gi'|runtime dependency of (?:pygobject|libsecret)",
            r"msal[/\\]token_cache\.py.{0,2000}jsondecodeerror",
        ],
        examples: [
            "OSError: [WinError -2146893813] Key not valid for use in specified state.",
            "File \"msal_extensions/token_cache.py\", line 55, in _reload_if_necessary\njson.decoder.JSONDecodeError: Extra data: line 14 column 6",
            "Unable to load shared library 'libsecret-1.so.0' or one of its dependencies.",
            "File \"/lib/msal/token_cache.py\", line 402, in deserialize\njson.decoder.JSONDecodeError: Extra data: line 14 column 6",
        ],
    }
    BROKER "GK-ERR-347" Person {
        "Windows' sign-in broker (WAM) failed between the program and Entra ID" /
        "プログラムと Entra ID の間にある Windows のサインインブローカー（WAM）が失敗しました"
    } help {
        "Sign in past it, by browser: `az config set core.enable_broker_on_windows=false`, `az account clear`, `az login` (PowerShell: `Update-AzConfig -EnableLoginByWam $false`, then Clear-AzContext and Connect-AzAccount; VS Code: microsoft-authentication.implementation = msal-no-broker). The broker fails in an elevated, remote or other user's shell, and doesn't use the terminal's proxy: NoNetwork and 0xCAA8… mean its way out." /
        "ブローカーを使わずブラウザーでサインインしてください。`az config set core.enable_broker_on_windows=false`、`az account clear`、`az login` の順に実行します（PowerShell は `Update-AzConfig -EnableLoginByWam $false` の後に Clear-AzContext と Connect-AzAccount、VS Code は microsoft-authentication.implementation を msal-no-broker）。ブローカーは、管理者権限、リモート、別ユーザーのシェルでは失敗し、ターミナルのプロキシも使いません。NoNetwork と 0xCAA8… はブローカー側の通信の問題です。"
    } text {
        verified: false,
        names: ["MsalRuntimeException"],
        patterns: [
            r"\[runtimebroker\].{0,80}(?:error|could not|fail|exception)|\bunknown_broker_error\b|\b(?:response_status\.status_|statusinternal::|unknown status: |status: )(?:unexpected|reserved|nonetwork|network|servertemp|apicontract|incorrectconf|insufficient|authorityuntrusted|account(?:unusable|notfound))\w*\b.{0,120}\b(?:error code|error|context|tag|internalevent|corr)\b|waiting for accounts control to finish|could not find a wam account|\bwam[_ ](?:\w{1,30}[_ ])?(?:error|account|fail)|\bwam_\w{1,40}_error\w*|\b0xcaa[0-9a-f]{5}\b|\baad\.brokerplugin\b|\bmsal_?runtime\w*\b.{0,60}(?:error|exception|fail|could not|not found|unable)|(?:unable to load|could not load|cannot load|no module named|importing) .{0,40}\b(?:py)?msalruntime|importing (?:py)?msalruntime|a window handle must be configured|\bweb account manager\b.{0,80}\b(?:error|fail)",
        ],
        examples: [
            "(pii). Status: Response_Status.Status_Unexpected, Error code: 2147500037, Tag: 557973639",
        ],
    }
    PRINCIPAL "GK-ERR-161" Person {
        "Entra ID doesn't take the service principal's secret" /
        "Entra ID がサービスプリンシパルのシークレットを受け付けません"
    } help {
        "The secret in AZURE_CLIENT_SECRET is wrong (often the secret's id in place of its value), has expired, or the application isn't in the tenant of AZURE_TENANT_ID. Ask the owner of the application for a new one." /
        "AZURE_CLIENT_SECRET の値の誤り（値ではなくシークレット ID を指定している場合が多くあります）、期限切れ、または AZURE_TENANT_ID のテナントにアプリケーションがありません。アプリケーションの管理者に新しいシークレットを依頼してください。"
    } text {
        verified: false,
        names: ["AADSTS7000215", "AADSTS7000222"],
        patterns: [
            aadsts!(r"700021[257]|700022[0-8]|700027|700030"),
            r"\baadsts(?:70002|50012)\b.{0,60}\bclient[_ ](?:secret|assertion|credential)|invalid client secret (?:is )?provided|provided client secret keys (?:for app '.{1,80}' )?are expired",
        ],
        ask: CloudAdministrator {
            "Entra ID doesn't take the secret of the service principal that Claude Code signs with. Please give me a new one, and tell me its end; and check that the application is in our tenant." /
            "Claude Code が使うサービスプリンシパルのシークレットが Entra ID に受け付けられません。新しいシークレットと有効期限を教えていただけますか。アプリケーションが当社のテナントにあるかもご確認ください。"
        },
        examples: ["invalid_client: Error(s): Not Available - Description: AADSTS7000215: Invalid client secret provided.",
            "AADSTS70002: Error validating credentials. Invalid client secret is provided.",
        ],
    }
    SUBSCRIPTION "GK-ERR-235" Person {
        "az is signed in, but not to a subscription that holds what was asked for" /
        "az にサインインしていますが、対象のサブスクリプションが選ばれていません"
    } help {
        "Sign in to the tenant of the resource (`az login --tenant TENANT`; with `--allow-no-subscriptions` where you only use the model), then choose: `az account list` and `az account set --subscription …`. A sign-in that sees no subscription at all lacks a role: ask the administrator." /
        "リソースのテナントにサインインし（`az login --tenant テナント`。モデルを使うだけなら `--allow-no-subscriptions` を付けます）、`az account list` と `az account set --subscription …` で選んでください。サブスクリプションが 1 つも見えない場合はロールがないため、管理者に依頼してください。"
    } text {
        verified: false,
        names: ["SubscriptionNotFound"],
        patterns: [
            r"no subscriptions? (?:were )?found\b|the subscription of '.{1,80}' doesn't exist in cloud|\bsubscription(?:_?not_?found|notfound)\b|the subscription '.{1,60}' could not be found|please set a (?:default )?subscription",
            r"tenants? don't contain accessible subscriptions|doesn't contain accessible subscriptions",
            r"not found subscription id\b|resource group '.{1,90}' could not be found|\bresourcegroupnotfound\b|the resource '.{1,160}' under resource group '.{1,90}' was not found",
            r"the subscription of '[^']{0,60}' doesn't exist in cloud",
        ],
        examples: [
            "No subscriptions found for taro@acme.example.",
            "The following tenants don't contain accessible subscriptions. Use `az login --allow-no-subscriptions` to have tenant level access.",
            "(ResourceGroupNotFound) Resource group 'rg-claude' could not be found.",
            "ERROR: The subscription of '' doesn't exist in cloud 'AzureCloud'.",
        ],
    }
    NO_BROWSER "GK-ERR-354" Person {
        "no browser can be opened on this machine for the sign-in (WSL, a container, a remote shell)" /
        "この端末ではサインイン用のブラウザーを開けません（WSL、コンテナー、リモートシェル）"
    } help {
        "Sign in with a code that is typed in a browser elsewhere: `az login --use-device-code`, `azd auth login --use-device-code`, `gcloud auth login --no-launch-browser`; for AWS `genkan login --device`. On WSL, wslu, or BROWSER set to a browser of Windows, opens it." /
        "別の端末のブラウザーでコードを入力する方法でサインインしてください（`az login --use-device-code`、`azd auth login --use-device-code`、`gcloud auth login --no-launch-browser`、AWS は `genkan login --device`）。WSL では、wslu を入れるか BROWSER に Windows のブラウザーを指定すると開けます。"
    } text {
        verified: false,
        patterns: [
            // A linter of packages takes the program's name for a call of it: the hyphen is spelled otherwise.
            r"\b(?:xdg-open|x-www-browser|www-browser|sensible\Wbrowser|wslview)\b.{0,80}(?:not found|no such file|failed|exited|ENOENT)|(?:could not|couldn't|can ?not|can't|unable to|failed to) (?:open|launch|start|find) (?:a |the |your |any |default |system )*(?:web ?)?browser|linux_xdg_open_failed|unable to open a web page using|no (?:usable |web )*browser (?:was |could be )?(?:found|available|installed)|could not locate runnable browser|xdg-open: no method available|\bgio: https?://\S{1,400}: operation not supported",
        ],
        examples: [
            "/usr/bin/xdg-open: 882: x-www-browser: not found",
        ],
    }
    SIGNED_OUT "GK-ERR-159" Person {
        "the sign-in of az has ended, or was never made" /
        "az にサインインしていないか、サインインが終了しています"
    } help {
        "Run `az login` (with `--tenant` where you have several), then send the prompt again. A directory may ask anew every few hours (AADSTS70043), after months without use (AADSTS700082), or after a change of password (AADSTS50173)." /
        "`az login`（テナントが複数ある場合は `--tenant` を指定）を実行し、プロンプトを送り直してください。ディレクトリは、数時間ごと（AADSTS70043）、長期間の未使用後（AADSTS700082）、パスワード変更後（AADSTS50173）に再認証を求めることがあります。"
    } text {
        verified: true,
        names: ["MsalUiRequiredException", "MsalThrottledUiRequiredException", "InteractionRequiredAuthError", "AuthenticationRequiredError", "AuthenticationRequiredException"],
        patterns: [
            r"please run 'az login'",
            aadsts!(r"16001|16002|160021|50058|5007[24689]|50085|50089|50121|500121|5013[23]|50139|50140|50168|50173|50196|50199|51006|54005|65004|70000|70008|70016|7001[89]|70037|7004[346]|700020|70008[1-9]|14000[01]|9002341"),
            r"interactive authentication is needed\. please run:\s+az (?:logout|login)",
            r"please run\W{1,3}(?:the command )?\W?az login|\b(?:re-?)?run\W{1,3}az login|refresh token has expired due to inactivity",
            r"\binvalidauthenticationtoken\b|the access token (?:has expired|expiry)|az account get-access-token\b.{0,80}(?:failed|error|non-zero)",
            r"you must use multi-factor authentication to access|user interaction is required\b|\b(?:run|using|with|rerun) \W?(?:connect|login)-az(?:ure)?(?:rm)?account\b.{0,60}|no account found in the context|run `azd auth login`|\bazd auth login\b.{0,20}\bto (?:log ?in|authenticate)|automatic authentication has been disabled|\bno_(?:tokens_found|account_in_silent_request)\b|\b(?:status_|statusinternal::)user(?:canceled|switch)|\bauthentication_canceled\b|user cancell?ed the accounts control|cannot retrieve access token for resource|when using access token login",
            r"does(?:n't| not) support claims challenges|interactive authentication is required to get a token|az login --claims-challenge|no authorization code, cached access token, or refresh token available|the cache contains no account matching",
        ],
        examples: [
            "Credentials have expired due to inactivity. Please run: az login",
            "ERROR: Please run 'az login' to setup account.",
            "ERROR: AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.",
            "Interactive authentication is needed. Please run:\naz login",
            "{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"The access token has expired.\"}}",
            "AADSTS50058: A silent sign-in request was sent but no user is signed in.",
            "Get-AzAccessToken : Authentication failed against tenant x. User interaction is required.",
            "This credential doesn't support claims challenges. To authenticate with the required claims, please run the following command (requires Azure CLI version 2.76.0 or later): az login --claims-challenge eyJhY2Nlc3N",
        ],
    }
    BOTH "GK-ERR-163" Problem {
        "Claude Code was told both a Foundry resource and an address" /
        "Claude Code に Foundry のリソースとアドレスの両方が指定されています"
    } help {
        "ANTHROPIC_FOUNDRY_RESOURCE and ANTHROPIC_FOUNDRY_BASE_URL exclude each other, and Claude Code refuses every prompt. `genkan check` says where each of them is set; genkan sets one and blanks the other." /
        "ANTHROPIC_FOUNDRY_RESOURCE と ANTHROPIC_FOUNDRY_BASE_URL は同時に指定できず、Claude Code はすべてのプロンプトを拒否します。それぞれの場所は `genkan check` で確認できます。genkan は一方だけを設定し、他方を空にします。"
    } text {
        verified: true,
        patterns: [r"baseurl and resource are mutually exclusive"],
        examples: ["API Error: baseURL and resource are mutually exclusive"],
    }
    NO_SOURCE "GK-ERR-160" Person {
        "Claude Code found nothing that gives it a token of Entra ID" /
        "Claude Code が Entra ID のトークンを取得する手段を見つけられませんでした"
    } help {
        "The lines below name each source that was asked. With an API key this means that ANTHROPIC_FOUNDRY_API_KEY isn't set where Claude Code was started (a helper's key isn't used on Foundry). Else run `az login`, or set all variables of a service principal. `genkan doctor` says which one applies here." /
        "続く行に、試した手段が並びます。API キーを使う場合は、Claude Code を起動した環境に ANTHROPIC_FOUNDRY_API_KEY が設定されていません（補助コマンドのキーは Foundry では使われません）。それ以外では `az login` を実行するか、サービスプリンシパルの環境変数をすべて設定してください。どれを使う想定かは `genkan doctor` で確認できます。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"could not load azure credentials",
            r"chainedtokencredential authentication failed",
            r"defaultazurecredential failed to retrieve a token",
            r"no credential in this chain|\bcredentialunavailableerror\b|azure cli (?:could not be found|not found|is not installed|not installed)|managedidentitycredential\b.{0,60}(?:unavailable|failed|no response)",
            r"\b(?:environment|azurepowershell|azuredevelopercli|workloadidentity|sharedtokencache|visualstudiocode|managedidentity|interactivebrowser|azurecli)credential\b.{0,60}\b(?:unavailable|not (?:installed|found|configured|supported)|failed|could not|no )|failed to invoke (?:the )?azure cli|\w{4,40}credential: failed to acquire a token|managedidentitycredential: managed identity|requested identity (?:has not been|is not|isn.t) assigned to this resource|error_description\W{1,5}identity not found|timed out waiting for azure cli|no managed identity endpoint found|failed to execute 'az|environment variables are not fully configured",
            r"unexpected (?:output|response) from (?:azure (?:developer )?cli|get-azaccesstoken)|^\W{0,4}(?:\w+: )?no token received\.\W{0,3}$|failed to invoke (?:the azure developer cli|powershell\. (?:enable debug|to mitigate))|azure developer cli credential expects|(?:shared token cache (?:unavailable|is not supported))|azure arc\b.{0,80}(?:not supported|missing|invalid|only supports)|himds service|tenantid, clientid, and federatedtokenfilepath are required|(?:service fabric|azure arc) managed identity|client credential \(secret, certificate, or assertion\) must not be empty|missing required arguments: .{0,60}(?:client_id|tenant_id|token_file)",
        ],
        examples: [
            "CredentialUnavailableError: Azure CLI not found on path",
            "API Error: Could not load Azure credentials · Failed to get token from azureADTokenProvider: ChainedTokenCredential authentication failed.\nCredentialUnavailableError: EnvironmentCredential is unavailable. No underlying credential could be used.\nCredentialUnavailableError: Azure CLI could not be found. Please visit https://aka.ms/azure-cli for installation instructions and then, once installed, authenticate to your Azure account using 'az login'.",
            "ChainedTokenCredential authentication failed.",
            "DefaultAzureCredential failed to retrieve a token from the included credentials.",
            "EnvironmentCredential authentication unavailable. Environment variables are not fully configured.",
            "Unexpected output from Azure CLI: ''. To mitigate this issue, please refer to the troubleshooting guidelines here at https://aka.ms/azsdk/python/identity/azclicredential/troubleshoot.",
        ],
    }
    ENTRA "GK-ERR-216" Person {
        "Entra ID refused the sign-in; its AADSTS number says which rule" /
        "Entra ID がサインインを拒否しました。理由は AADSTS の番号が示します"
    } help {
        "Run `az login --tenant TENANT` with the resource's tenant and follow what the browser says. https://login.microsoftonline.com/error explains the number. If it stays, the identity administrator looks at the sign-in log: give the AADSTS number, the trace id and the time." /
        "リソースのテナントを指定して `az login --tenant テナント` を実行し、ブラウザーの表示に従ってください。番号の意味は https://login.microsoftonline.com/error で調べられます。続く場合は、ID 管理者がサインインログを確認します。AADSTS の番号・トレース ID・時刻を伝えてください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\baadsts(?<number>\d{4,8})\b",
            r"\boidc discovery failed on\b|unable to (?:get|complete) (?:oidc )?(?:authority configuration|discovery)|microsoft entra id error '|unexpected response from microsoft entra id|(?:the authority (?:you )?provided, \S{1,120}, is not (?:known|well-known))|authority uris must use https|is an invalid authority\. the value must be a tls",
            r"an invalid scope was provided\. only alphanumeric",
        ],
        examples: [
            "AADSTS399218: An error of a kind that is new.",
            "OIDC Discovery failed on https://login.microsoftonline.com/acme.example/v2.0/.well-known/openid-configuration. HTTP status: 400",
            "An invalid scope was provided. Only alphanumeric characters are allowed.",
        ],
    }
}
