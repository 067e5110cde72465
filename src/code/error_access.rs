//! GK-ERR-001 to 019: AWS understood who asks, and a policy says no.

/// “User: …:assumed-role/ROLE/session is not authorized to perform: ACTION” and what follows.
macro_rules! refused {
    // Of whatever resource: an action that takes none has `*` there.
    (of any, $then:literal) => {
        concat!(refused!(r"(?: on resource: (?:(?<resource>arn:\S+)|\S+))?"), $then)
    };
    ($then:literal) => {
        concat!(r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?is not authorized to perform: (?<action>[\w-]+:\w+)", $then)
    };
}

super::error_text::error_texts! {
    API_GATEWAY "GK-ERR-745" Remote {
        "Amazon API Gateway, in front of the gateway or service, refuses the request (execute-api:Invoke): its resource policy, or its IAM authorization" /
        "前段の Amazon API Gateway がリクエストを拒否しました（execute-api:Invoke）。リソースポリシーまたは IAM 認可によるものです"
    } help {
        "No model and no right to Bedrock is meant.\n- “User: anonymous”: its resource policy doesn't let this network in (another VPC endpoint, another address): connect through the company's network or VPN, or have it allowed.\n- A role is named: the API wants requests signed by AWS's IAM, from a role with execute-api:Invoke; Claude Code signs none for a gateway. Its operator takes another authorizer for it." /
        "モデルや Bedrock の権限のことではありません。\n- 「User: anonymous」: リソースポリシーがこのネットワーク（別の VPC エンドポイントやアドレス）を許可していません。会社のネットワークまたは VPN から接続するか、許可を依頼してください。\n- ロールが示されている場合: API が IAM の署名と execute-api:Invoke を要求しています。Claude Code はゲートウェイ宛てのリクエストに署名しません。運用担当が別の認可方式にします。"
    } text {
        verified: false,
        patterns: [
            r"is not authorized to perform: execute-api:invoke",
        ],
        ask: GatewayAdmin {
            "Amazon API Gateway refuses Claude Code's requests to our gateway (execute-api:Invoke). Please check its resource policy and authorizer for this network and key; I send the message along." /
            "Amazon API Gateway が、ゲートウェイ宛ての Claude Code のリクエストを拒否しています（execute-api:Invoke）。このネットワークとキーに対するリソースポリシーと認可方式をご確認いただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "{\"Message\":\"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:ap-northeast-1:********9012:a1b2c3/prod/POST/v1/messages\"}",
        ],
    }
    OTHER_SERVICE "GK-ERR-605" Problem {
        "the role may not do this in another service of AWS; a call to a model isn't what was refused" /
        "ロールに、AWS の別のサービスでのこの操作が許可されていません。拒否されたのはモデルの呼び出しではありません"
    } help {
        "A command, an MCP server, a program or a CI step did it with the same credentials; Claude Code's own calls to the model go on. Nothing about models or Regions has to change.\n- The role in the text isn't the one that is meant to do it: name the right AWS profile to that command (`--profile NAME`, or AWS_PROFILE in the MCP server's `env`).\n- It is the right one: the end of the message names the policy. Only whoever runs the account can change it: send the request below." /
        "コマンド、MCP サーバー、プログラム、CI のステップのいずれかが、同じ認証情報で行った操作です。Claude Code 自身のモデルの呼び出しには影響せず、モデルやリージョンの設定を変える必要はありません。\n- 本文のロールが、その操作を行うはずのものでない場合: 正しい AWS プロファイルをそのコマンドに指定してください（`--profile 名前`、または MCP サーバーの `env` の AWS_PROFILE）。\n- 正しいロールの場合: メッセージの末尾がポリシーの種類を示します。変更できるのはアカウントの管理者だけです。下の依頼文を送ってください。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?is not authorized to perform:? (?<action>(?:s3|s3express|ecr|ecr-public|ec2|ecs|eks|iam|ssm|ssmmessages|secretsmanager|logs|cloudwatch|cloudformation|cloudtrail|cloudfront|codeartifact|codebuild|codecommit|codepipeline|config|dynamodb|elasticache|elasticloadbalancing|events|firehose|glue|athena|kinesis|lambda|organizations|rds|rds-db|redshift|route53|sagemaker|scheduler|ses|sns|sqs|states|tag|xray|account|ce|pricing):\w+)(?: on (?:the )?resource:? (?:(?<resource>arn:\S+)|\S+))?,? (?:with an explicit deny in an? (?<limit>[a-z -]{1,40}policy|[a-z -]{1,40}boundary)|because no (?<limit2>service control policy|permissions boundary|session policy|resource control policy|vpc endpoint policy) allows)",
        ],
        ask: CloudAdmin {
            "AWS refuses {action}⟦ on {resource}⟧⟦ for the role {role}⟧ ({limit}). It isn't a call to a model: a command or tool beside Claude Code does it. Please tell me whether this role is meant to do it, and if so, allow it there; or tell me which role to use." /
            "AWS が⟦ロール {role} による⟧⟦ {resource} への⟧ {action} を拒否しています（{limit}）。モデルの呼び出しではなく、Claude Code と併用しているコマンドやツールの操作です。このロールで行ってよい操作であれば許可し、そうでなければ使うべきロールを教えていただけますか。"
        },
        examples: [
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: ecr:GetAuthorizationToken on resource: * with an explicit deny in a service control policy",
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: ssm:GetParameter on resource: arn:aws:ssm:ap-northeast-1:111122223333:parameter/x because no permissions boundary allows the ssm:GetParameter action",
        ],
    }
    GLOBAL_UNDER_POLICY "GK-ERR-001" Problem {
        "a `global.` profile was called (the ARN names no region), and the organization's policy stops it: the request could have been processed in any part of the world" /
        "`global.` プロファイルが呼び出され（ARN にリージョンがありません）、組織のポリシー（SCP）が止めました。リクエストは世界のどこで処理されてもおかしくありませんでした"
    } help {
        "Where data has to stay in Japan, the policy works as intended; don't ask to relax it. Run `genkan check` to see which setting names the model, then `genkan setup` to pin the `jp.` one for every tier, and update Claude Code.\n- “modelId … global.anthropic”, “Bedrock Model Provider”: another program than Claude Code (an editor's extension, for one) named it. Choose in its own list of models or its settings the profile of the part of the world that your rules allow (`jp.` in Japan, `eu.`, `us.` and others elsewhere); Claude Code's settings change nothing there.\n- Nobody chose it: Claude Code resolves an unpinned tier, alias or subagent by itself, in some releases to `global.`, and in some the subagents (the Task tool) don't follow ANTHROPIC_MODEL. Pin every tier (ANTHROPIC_DEFAULT_SONNET_MODEL and the others), take a `model` out of the subagents' own files, and update.\n- You work in a region elsewhere: pin the profile of that part of the world (`us.`, `eu.`, …) in ANTHROPIC_MODEL and for every tier (ANTHROPIC_DEFAULT_SONNET_MODEL and the others).\n- `global.` is meant and allowed by your rules: only whoever runs the organization can change the SCP." /
        "データを国内にとどめる場合、ポリシーは正しく働いています。緩めるよう依頼しないでください。モデルを指定している設定を `genkan check` で確認し、`genkan setup` ですべてのティアを `jp.` のモデルに固定して、Claude Code を更新してください。\n- 「modelId … global.anthropic」「Bedrock Model Provider」の場合: Claude Code 以外のプログラム（エディターの拡張機能など）が指定しています。そのプログラムのモデルの一覧または設定で、規則で認められた地域のプロファイルを選んでください（日本では `jp.`、ほかの地域では `eu.`、`us.` など）。Claude Code の設定では変わりません。\n- 誰も選んでいない場合: 固定されていないティア、別名、サブエージェントは Claude Code 自身が決め、リリースによっては `global.` になります。サブエージェント（Task ツール）が ANTHROPIC_MODEL に従わないリリースもあります。すべてのティア（ANTHROPIC_DEFAULT_SONNET_MODEL など）を固定し、サブエージェントのファイルの `model` を外して、更新してください。\n- 国外のリージョンで使っている場合: その地域のプロファイル（`us.`、`eu.` など）を、ANTHROPIC_MODEL とすべてのティア（ANTHROPIC_DEFAULT_SONNET_MODEL など）に固定してください。\n- 規則上 `global.` の使用が認められている場合: SCP を変更できるのは組織の管理者だけです。"
    } text {
        verified: true,
        names: ["AccessDeniedException"],
        patterns: [refused!(r" on resource: (?<resource>arn:aws[\w-]*:bedrock:::foundation-model/\S+) .{0,40}explicit deny in a service control policy")],
        examples: ["{user} on resource: arn:aws:bedrock:::foundation-model/anthropic.claude-opus-5-5 with an explicit deny in a service control policy"],
    }
    USER_DENIED "GK-ERR-695" Problem {
        "a policy denies this IAM user the call on purpose: because it signs in with a long-term key, without MFA, or because of the model's place" /
        "ポリシーが、この IAM ユーザーの呼び出しを明示的に拒否しています。MFA なしの長期キーでサインインしているためか、モデルの場所によるものです"
    } help {
        "The resource in the text isn't a `jp.` profile: don't ask for it to be allowed. `genkan check` shows which setting chose it, and `genkan setup` pins the `jp.` one. If that one is denied too, the place isn't the reason.\n- Many organizations deny an IAM user everything without MFA, and a long-term access key or a Bedrock API key carries none: `aws sts get-session-token --serial-number ARN_OF_YOUR_MFA_DEVICE --token-code CODE`; put the three values that it returns into an AWS profile of their own, and let AWS_PROFILE name it.\n- Better without keys: sign in with IAM Identity Center, which asks for MFA in the browser (`genkan login`).\n- Denied with MFA as well: the policy has another condition (the source address, a VPN, a tag). Ask the cloud administrator which one." /
        "本文のリソースが `jp.` のプロファイルでない場合: その許可を依頼しないでください。どの設定によるものかは `genkan check` で分かり、`genkan setup` で `jp.` に固定できます。`jp.` でも拒否される場合、場所は原因ではありません。\n- MFA のない IAM ユーザーの操作をすべて拒否する組織は多くあります。長期のアクセスキーや Bedrock API キーには MFA が伴いません。`aws sts get-session-token --serial-number MFAデバイスのARN --token-code コード` を実行し、返された 3 つの値を別の AWS プロファイルに書いて、AWS_PROFILE に指定してください。\n- キーを使わない方法: ブラウザーで MFA を求める IAM Identity Center でサインインします（`genkan login`）。\n- MFA があっても拒否される場合: ポリシーに別の条件（送信元アドレス、VPN、タグ）があります。どの条件かをクラウド管理者に確認してください。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"\buser: arn:aws[\w-]*:iam::\S{1,20}:user/\S{1,160} is not authorized to perform: (?<action>bedrock[\w-]*:\w+) on resource: (?<resource>arn:\S+) with an explicit deny in an identity-based policy",
        ],
        examples: [
            "User: arn:aws:iam::111122223333:user/taro is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: {jp} with an explicit deny in an identity-based policy",
        ],
    }
    FOREIGN_PROFILE "GK-ERR-002" Problem {
        "the request named an inference profile outside Japan, and AWS refused it" /
        "日本国外の推論プロファイルが指定され、AWS が拒否しました"
    } help {
        "Don't ask for this profile to be allowed for Claude Code. `genkan check` shows which setting or which typed model name chose it; for a tier that isn't pinned (a subagent's alias, the helper Haiku) Claude Code does so itself; `genkan setup` pins the `jp.` one.\n- Another program than Claude Code asked (an editor such as Zed, Cline, an app of your own; “java.lang”, “io.grpc”, “software.amazon.awssdk”, “lambda”, “AppSync” show one), by its own settings of Region and model: meant for Japan, choose the `jp.` profile there. Meant to use this one: “because no identity-based policy allows” says only that its role's own policy doesn't name this action for this resource. Whoever administers that role adds what is missing: a call through an inference profile needs bedrock:InvokeModel (for streaming also bedrock:InvokeModelWithResponseStream) on the profile's ARN and on the ARNs of the models behind it, so a policy with the models alone denies it.\n- The `jp.` profile is denied too (“explicit deny”): the policy has another condition than the place (MFA, the source address, a tag): ask the cloud administrator which one.\n- Your organization has application inference profiles of its own (`application-inference-profile` in their ARNs): its policy may allow these alone, and then denies the `jp.` one as well. Pin every tier to their ARNs (`--set models.sonnet=…` and its siblings, with `genkan setup`); the cloud administrator knows them." /
        "Claude Code のために、このプロファイルの許可を依頼しないでください。どの設定または入力したモデル名によるものかは `genkan check` で分かります。固定されていないティア（サブエージェントの別名、補助モデルの Haiku）では Claude Code 自身が選びます。`genkan setup` で `jp.` のプロファイルに固定します。\n- Claude Code 以外のプログラムが呼び出した場合（Zed などのエディター、Cline、自作のアプリ。「java.lang」「io.grpc」「software.amazon.awssdk」「lambda」「AppSync」で分かります）（リージョンとモデルは、そのプログラムの設定です）: 日本で使うものであれば、そこで `jp.` のプロファイルを選んでください。このプロファイルの使用が意図されている場合、ロールは本文にあります。「because no identity-based policy allows」は、ロール自身のポリシーに、このリソースに対するこの操作がないことだけを示します。そのロールの管理者が、不足しているものを追加してください。推論プロファイル経由の呼び出しには、プロファイルの ARN と、その先のモデルの ARN の両方に対する bedrock:InvokeModel（ストリーミングでは bedrock:InvokeModelWithResponseStream も）が必要で、モデルの ARN だけのポリシーでは拒否されます。\n- `jp.` のプロファイルも拒否される場合（「explicit deny」）: ポリシーに場所以外の条件（MFA、送信元アドレス、タグ）があります。どの条件かをクラウド管理者に確認してください。\n- 組織独自のアプリケーション推論プロファイル（ARN に `application-inference-profile` があるもの）を使う場合: ポリシーがそれだけを許可し、`jp.` のプロファイルも拒否することがあります。すべてのティアをその ARN に固定してください（`genkan setup` の `--set models.sonnet=…` など）。ARN はクラウド管理者に確認してください。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [refused!(r" on resource: (?<resource>arn:\S+:inference-profile/(?:global|apac|us|eu|au|us-gov)\.\S+) (?:because no identity-based policy|with an explicit deny)")],
        examples: ["An error occurred (AccessDeniedException) when calling the InvokeModel operation: {user} on resource: arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/global.anthropic.claude-opus-5-5 because no identity-based policy allows the bedrock:InvokeModel action"],
    }
    SCP_OF_KEYS "GK-ERR-786" Problem {
        "the organization's policy (SCP) forbids on purpose what comes before a call: Bedrock's API keys, or subscribing to models in AWS Marketplace" /
        "組織のポリシー（SCP）が、モデルを呼び出す手前の操作を意図的に禁止しています。Bedrock の API キー、または AWS Marketplace でのモデルの登録です"
    } help {
        "bedrock:CallWithBearerToken: API keys aren't allowed here. Remove AWS_BEARER_TOKEN_BEDROCK (it wins over everything else) and sign in with SSO: `genkan login`.\n- aws-marketplace:Subscribe: the model's first use in this account would subscribe to it. An administrator does that once for the account, where the policy lets him; send the request below. Another model that the account has works meanwhile (`genkan models`)." /
        "bedrock:CallWithBearerToken の場合: API キーは許可されていません。AWS_BEARER_TOKEN_BEDROCK（ほかのすべてより優先されます）を外し、SSO でサインインしてください（`genkan login`）。\n- aws-marketplace:Subscribe の場合: このアカウントでのモデルの初回利用には登録が必要です。ポリシーで許可された管理者が、アカウントごとに一度行います。下の依頼文を送ってください。その間は、登録済みのモデルを使えます（`genkan models`）。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?is not authorized to perform: (?<action>bedrock(?:-mantle)?:callwithbearertoken|aws-marketplace:\w+)(?: on resource: \S+)? with an explicit deny in a service control policy",
        ],
        ask: CloudAdmin {
            "A service control policy denies {action}⟦ for the role {role}⟧. If API keys are forbidden here, nothing has to change: I sign in with SSO. If it is the subscription of a model in AWS Marketplace, please subscribe this account to it once (Amazon Bedrock, the model's first use), from a role that the policy exempts." /
            "サービスコントロールポリシーが⟦ロール {role} による⟧ {action} を拒否しています。API キーが禁止されているのであれば、変更は不要です（SSO でサインインします）。AWS Marketplace でのモデルの登録であれば、ポリシーの例外になっているロールから、このアカウントで一度登録していただけますか（Amazon Bedrock でのモデルの初回利用）。"
        },
        examples: [
            "User: arn:aws:sts::111122223333:assumed-role/Dev/taro is not authorized to perform: aws-marketplace:Subscribe on resource: * with an explicit deny in a service control policy",
        ],
    }
    AGENT_UNDER_POLICY "GK-ERR-097" Problem {
        "a service control policy of the organization denies a call of an agent of Amazon Bedrock's, not one of Claude Code's; mostly it denies a region to which the agent's cross-region profile sends calls" /
        "組織のサービスコントロールポリシー（SCP）が、Claude Code ではなく Amazon Bedrock のエージェントの呼び出しを拒否しました。多くの場合、エージェントのクロスリージョンのプロファイルが呼び出しを送るリージョンを拒否しているためです"
    } help {
        "Whoever administers the organization exempts the profile that the agent really uses from the region deny, in Control Tower by bedrock:Invoke* among the exempted actions of the region deny of its OU; or the agent gets a model or a profile that stays within the allowed regions (in Japan `jp.`). The agent's own role can't lift it, and no setting of Claude Code's or genkan's does.\n- `aws bedrock get-inference-profile --inference-profile-identifier ID` lists the regions that a profile can use; every one of them counts, for the call fails where one is denied.\n- Data has to stay in Japan: the policy works as intended. Claude 3 models have no `jp.` profile; give the agent a newer model that has one." /
        "組織の管理者が、エージェントが実際に使うプロファイルをリージョンの拒否の例外にするか（Control Tower では、OU のリージョン拒否の例外の操作に bedrock:Invoke* を加えます）、許可リージョンに収まるモデルまたはプロファイル（日本では `jp.`）をエージェントに指定してください。エージェント自身のロールでは解消せず、Claude Code や genkan の設定も関係しません。\n- プロファイルが使うリージョンは `aws bedrock get-inference-profile --inference-profile-identifier ID` で分かります。そのうち 1 つでも拒否されていると失敗するため、すべてが対象です。\n- データを国内にとどめる場合: ポリシーは正しく働いています。Claude 3 のモデルに `jp.` プロファイルはありません。`jp.` プロファイルのある新しいモデルをエージェントに指定してください。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"assumed-role/(?<role>amazonbedrockexecutionrole[^/\s]{0,80})/\S+ is not authorized to perform: (?<action>bedrock:\w+) (?:on resource: (?:(?<resource>arn:[^\s<>]+) |\S+ ))?with an explicit deny in a service control policy(?:: (?<policy>arn:aws:organizations::\S+))?",
            r"assumed-role/(?<role>[^/\s]{1,80})/bedrockagents\S* is not authorized to perform: (?<action>bedrock:\w+) (?:on resource: (?:(?<resource>arn:[^\s<>]+) |\S+ ))?with an explicit deny in a service control policy(?:: (?<policy>arn:aws:organizations::\S+))?",
        ],
        ask: CloudAdmin {
            "An agent of Amazon Bedrock⟦ (role {role})⟧ calls its model through a cross-region inference profile, and {action}⟦ on {resource}⟧ is denied by a service control policy⟦ (policy: {policy})⟧. Please exempt calls whose bedrock:InferenceProfileArn is the profile of this agent from the Region deny, if that profile's Regions are ones where our data may be processed. Otherwise leave the policy as it is, and tell me which Regions are allowed: then the agent gets a profile that stays within them." /
            "Amazon Bedrock のエージェント⟦（ロール: {role}）⟧がクロスリージョン推論プロファイルでモデルを呼び出しており、サービスコントロールポリシーが⟦ {resource} への⟧ {action} を拒否しています⟦（ポリシー: {policy}）⟧。このプロファイルのリージョンが、データを処理してよいリージョンであれば、bedrock:InferenceProfileArn がこのエージェントのプロファイルである呼び出しを、リージョン制限の例外にしていただけますか。そうでなければポリシーはそのままで、許可リージョンを教えていただけますか。それに収まるプロファイルをエージェントに指定します。"
        },
        examples: [
            "User: arn:aws:sts::111122223333:assumed-role/AmazonBedrockExecutionRoleForAgents_ABCD1234567/BedrockAgents-xxxxxx is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:<region>::foundation-model/anthropic.claude-3-5-haiku-20241022-v1:0 with an explicit deny in a service control policy",
            "AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/acme-agent/BedrockAgents-0a1b2c is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0 with an explicit deny in a service control policy",
        ],
    }
    DENIED_BY_ORGANIZATION "GK-ERR-003" Problem {
        "a service control policy of the organization denies the call, usually because it names only one of the two regions in Japan" /
        "組織のサービスコントロールポリシー（SCP）が拒否しました。多くの場合、国内の 2 リージョンのうち一方しか許可していないためです"
    } help {
        "A `jp.` profile runs in Tokyo or in Osaka, whichever has room, and the whole call fails if either region is denied. Only the organization's administrator can change the policy: exempt calls whose `bedrock:InferenceProfileArn` is a `jp.` profile.\n- “claude-3”: Claude 3 models have no `jp.` profile, so another one was called, and it runs in every region of its group. In Japan choose a model that `genkan models` shows. Where the company means another part of the world, its administrator exempts the profile that is really used from the region deny (in Control Tower, bedrock:Invoke* for that profile's ARN), or allows all of its regions: `aws bedrock get-inference-profile --inference-profile-identifier ID` lists them.\n- “foundation-model/amazon”, “foundation-model/meta”, “foundation-model/mistral”, or another program's role in the text (a Lambda function's, a server's): that program asked, not Claude Code. Its cross-region profile (`eu.`, `us.`) sends a call to any region of its group, and the policy denies the one in the text; the role's own policy can't lift that. Give the program a profile or a region that stays within the allowed ones, or the organization's administrator allows all regions of that profile for this role." /
        "`jp.` プロファイルは東京か大阪の空いている方で実行され、どちらかが拒否されていると呼び出し全体が失敗します。ポリシーを変更できるのは組織の管理者だけです。`bedrock:InferenceProfileArn` が `jp.` プロファイルの呼び出しを例外にしてもらってください。\n- 「claude-3」の場合: Claude 3 のモデルに `jp.` プロファイルはなく、別のプロファイルが呼び出されました。そのグループのすべてのリージョンで実行されます。日本では、`genkan models` が示すモデルを選んでください。会社がほかの地域で使う場合は、管理者が、実際に使うプロファイルをリージョンの拒否の例外にするか（Control Tower では、そのプロファイルの ARN に対する bedrock:Invoke*）、そのすべてのリージョンを許可します。リージョンは `aws bedrock get-inference-profile --inference-profile-identifier ID` で分かります。\n- 「foundation-model/amazon」「foundation-model/meta」「foundation-model/mistral」の場合や、本文のロールが別のプログラム（Lambda 関数、サーバーなど）のものである場合: 呼び出したのは Claude Code ではなく、そのプログラムです。クロスリージョンのプロファイル（`eu.`、`us.`）は呼び出しをグループ内のどのリージョンにも送り、本文のリージョンをポリシーが拒否しています。ロール自身のポリシーでは解消しません。許可リージョンに収まるプロファイルまたはリージョンをプログラムに指定するか、組織の管理者が、そのプロファイルのすべてのリージョンをこのロールに許可してください。"
    } text {
        verified: true,
        names: ["AccessDeniedException"],
        patterns: [
            refused!(of any, r" with an explicit deny in a service control policy(?:: (?<policy>arn:aws:organizations::\S+))?"),
        ],
        ask: CloudAdmin {
            "Claude Code uses a `jp.` inference profile of Amazon Bedrock, which runs a call in ap-northeast-1 or in ap-northeast-3. A service control policy denies {action}⟦ on {resource}⟧⟦ (policy: {policy})⟧, and the whole call fails when either region is denied. Please exempt calls whose bedrock:InferenceProfileArn matches arn:aws:bedrock:*:*:inference-profile/jp.anthropic.* from the Region deny, or allow these two Regions for bedrock; both are in Japan. Please leave every other Region denied: if the resource is in another one, the policy worked as intended and nothing has to change.⟦ Role: {role}⟧" /
            "Claude Code は Amazon Bedrock の `jp.` 推論プロファイルを使っており、呼び出しは ap-northeast-1 または ap-northeast-3 で実行されます。サービスコントロールポリシーが⟦ {resource} への⟧ {action} を拒否しています⟦（ポリシー: {policy}）⟧。どちらかのリージョンが拒否されると呼び出し全体が失敗します。bedrock:InferenceProfileArn が arn:aws:bedrock:*:*:inference-profile/jp.anthropic.* に一致する呼び出しをリージョン制限の例外にするか、bedrock でこの 2 リージョン（いずれも日本国内）を許可していただけますか。それ以外のリージョンは、拒否のままでお願いいたします。対象リソースが別のリージョンのものであれば、ポリシーは正しく働いており、変更は不要です。⟦ロール: {role}⟧"
        },
        examples: [
            "{403}{user} on resource: arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-sonnet-4-6 with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-abc/service_control_policy/p-xyz",
            "AccessDeniedException: {user} on resource: {jp} with an explicit deny in a service control policy",
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock:ListFoundationModels on resource: * with an explicit deny in a service control policy",
        ],
        abroad: ["{user} on resource: arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6 with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-abc/service_control_policy/p-xyz"],
    }
    NOT_ALLOWED_BY_ORGANIZATION "GK-ERR-004" Problem {
        "the organization's service control policies list what is allowed, and this action is probably not among it" /
        "組織のサービスコントロールポリシーが許可リスト方式で、この操作が含まれていないようです"
    } help {
        "Only the organization's administrator can add the action to the allow list." /
        "許可リストに操作を追加できるのは組織の管理者だけです。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            refused!(of any, r" because no service control policy allows"),
        ],
        ask: CloudAdmin {
            "The organization's service control policies don't allow {action}: Claude Code on Amazon Bedrock needs bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream, in ap-northeast-1 and ap-northeast-3 only. Please add them to the allow list⟦ (role: {role})⟧.⟦ Resource: {resource}⟧" /
            "組織のサービスコントロールポリシーで {action} が許可されていません。Amazon Bedrock 上の Claude Code には bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream（ap-northeast-1 と ap-northeast-3 のみ）が必要です。許可リストに追加していただけますか⟦（ロール: {role}）⟧。⟦リソース: {resource}⟧"
        },
        examples: [
            "{user} on resource: {jp} because no service control policy allows the bedrock:InvokeModelWithResponseStream action",
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock:ListFoundationModels on resource: * because no service control policy allows the action",
        ],
    }
    NODE_ROLE "GK-ERR-264" Problem {
        "a program in a pod or container called AWS with the node's own role, not with the role that is meant for it (web identity, Pod Identity, a task's role)" /
        "Pod またはコンテナーのプログラムが、割り当てられたロール（Web ID、Pod Identity、タスクロール）ではなく、ノード自身のロールで AWS を呼び出しています"
    } help {
        "Don't have the action allowed for the node's role: every pod on that node would get it. Look in the pod at what the program has: `env | grep -e AWS_ROLE_ARN -e AWS_WEB_IDENTITY_TOKEN_FILE -e AWS_CONTAINER_CREDENTIALS`, and, where the AWS CLI is there, `aws sts get-caller-identity`.\n- The variables are set: the program or its library doesn't use them (an old AWS SDK, an S3 client of its own, a provider that was set to the instance's metadata). Update it, or set its credentials to web identity (WebIdentity, or the SDK's default chain); keys in its settings that come first have to go.\n- They aren't set, and it is EKS: the pod's service account has no role (annotation eks.amazonaws.com/role-arn, or a Pod Identity association and its agent), or the pod runs under another one (`serviceAccountName`). Correct that and start the pod anew: they are set only when a pod is made.\n- They are set, and the exchange fails (AssumeRoleWithWebIdentity in the program's log), so that it falls back: the role's trust policy has to name the cluster's OIDC provider and `system:serviceaccount:NAMESPACE:NAME`.\n- “ecsInstanceRole”: a task of ECS on EC2. Its role is `taskRoleArn` in the task definition; a program that starts below another one needs AWS_CONTAINER_CREDENTIALS_RELATIVE_URI passed on.\n- “sts:AssumeRole”: the program wants to go on to another role from there. The same holds first; that role then trusts the pod's role and not the node's." /
        "この操作をノードのロールに許可するよう依頼しないでください。そのノードのすべての Pod が使えるようになります。Pod の中で、プログラムに渡されているものを確認してください: `env | grep -e AWS_ROLE_ARN -e AWS_WEB_IDENTITY_TOKEN_FILE -e AWS_CONTAINER_CREDENTIALS`。AWS CLI があれば `aws sts get-caller-identity` も実行します。\n- 変数が設定されている場合: プログラムまたはそのライブラリが使っていません（古い AWS SDK、独自の S3 クライアント、インスタンスのメタデータに固定されたプロバイダー）。更新するか、認証情報を Web ID（WebIdentity、または SDK の既定の順序）に設定してください。優先される設定内のキーは外します。\n- 変数がなく、EKS の場合: Pod のサービスアカウントにロールがないか（アノテーション eks.amazonaws.com/role-arn、または Pod Identity の関連付けとエージェント）、Pod が別のサービスアカウントで動いています（`serviceAccountName`）。直してから Pod を作り直してください。変数は Pod の作成時にだけ設定されます。\n- 変数はあるが、交換に失敗して（プログラムのログの AssumeRoleWithWebIdentity）ノードのロールに切り替わっている場合: ロールの信頼ポリシーに、クラスターの OIDC プロバイダーと `system:serviceaccount:名前空間:名前` が必要です。\n- 「ecsInstanceRole」の場合: EC2 上の ECS のタスクです。タスクのロールは、タスク定義の `taskRoleArn` です。別のプログラムから起動される場合は、AWS_CONTAINER_CREDENTIALS_RELATIVE_URI を引き継ぐ必要があります。\n- 「sts:AssumeRole」の場合: そこから別のロールを引き受けようとしています。まず上記を確認してください。そのロールが信頼するのは、ノードではなく Pod のロールです。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"assumed-role/(?<role>[^/\s]*(?:node[-_]?groups?|node[-_]?instance[-_]?role|node[-_]?role|eks[^/\s]{0,40}node|node[^/\s]{0,20}eks|nodes\.[^/\s]{1,60}|ecs[-_]?instance[-_]?role)[^/\s]*)/i-\w+\W{0,2} is not authorized to perform:? (?<action>[\w-]+:\w+)(?: on(?: (?:the )?resource)?:? \S+)?(?: because no identity-based policy allows|\W{0,4}(?:$|status code: 403|\(service: |request ?id))",
        ],
        examples: [
            "StorageAccessDenied: User: arn:aws:sts::111122223333:assumed-role/eks_node_groups/i-0abcdef0123456789 is not authorized to perform: s3:ListBucket on acme-bucket",
            "AccessDenied: User: arn:aws:sts::111122223333:assumed-role/eksctl-acme-nodegroup-ng-1-NodeInstanceRole-1ABC/i-0abcdef0123456789 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/acme status code: 403, request id: 0a1b2c3d",
            "AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsInstanceRole/i-0abcdef0123456789 is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:ap-northeast-1::foundation-model/anthropic.claude-sonnet-4-6 because no identity-based policy allows the bedrock:InvokeModel action",
        ],
    }
    PROFILE_NOT_ALLOWED "GK-ERR-005" Problem {
        "your role may not use this inference profile" /
        "お使いのロールには、この推論プロファイルの使用が許可されていません"
    } help {
        "The role's policy has to allow InvokeModel and InvokeModelWithResponseStream on the profile, and on the model behind it in both regions of Japan. Send the request below to the cloud administrator.\n- “proxy token”, and a gateway in Bedrock's format is set (ANTHROPIC_BEDROCK_BASE_URL): the role in the text is the gateway's, not yours: send the whole text to the gateway's administrator." /
        "ロールのポリシーで、プロファイルと、その先のモデル（国内 2 リージョン分）に対する InvokeModel と InvokeModelWithResponseStream を許可する必要があります。下の依頼文をクラウド管理者に送ってください。\n- 「proxy token」とあり、Bedrock 形式のゲートウェイ（ANTHROPIC_BEDROCK_BASE_URL）を使う場合: 本文のロールは、利用者ではなくゲートウェイのものです。本文の全体をゲートウェイの管理者に送ってください。"
    } text {
        verified: true,
        names: ["AccessDeniedException"],
        // A listing that was denied (GK-ERR-013) names the same resource.
        patterns: [
            r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?is not authorized to perform: (?<action>bedrock:(?:invoke|converse|count|async)\w*) on resource: (?<resource>arn:\S+:(?:application-)?inference-profile/\S+) because no identity-based policy allows",
        ],
        ask: CloudAdmin {
            "Please allow⟦ the role {role}⟧ bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on {resource}, and on the model behind it in ap-northeast-1 and ap-northeast-3 (foundation-model ARNs of both regions), the latter on the condition that bedrock:InferenceProfileArn is this profile. Refused now: {action}" /
            "⟦ロール {role} に、⟧{resource} に対する bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream を許可していただけますか。併せて、その先のモデル（ap-northeast-1 と ap-northeast-3 の foundation-model ARN）も、bedrock:InferenceProfileArn がこのプロファイルであることを条件に許可していただけますか。現在拒否されている操作: {action}。"
        },
        examples: ["{403}{user} on resource: {jp} because no identity-based policy allows the bedrock:InvokeModelWithResponseStream action"],
    }
    REGION_NOT_ALLOWED "GK-ERR-006" Problem {
        "your role may use the profile, but not the model in one of the regions that the profile runs in; calls that are sent there fail" /
        "プロファイルは許可されていますが、実行先リージョンの 1 つでモデルが許可されていません。そこに送られた呼び出しは失敗します"
    } help {
        "A `jp.` profile sends a call to Tokyo or to Osaka as it sees fit, so the policy needs the model's ARN in ap-northeast-1 and in ap-northeast-3. Send the request below to the cloud administrator.\n- “proxy token”, and a gateway in Bedrock's format is set (ANTHROPIC_BEDROCK_BASE_URL): the role in the text is the gateway's, not yours: send the whole text to the gateway's administrator." /
        "`jp.` プロファイルは呼び出しを東京か大阪に振り分けるため、ap-northeast-1 と ap-northeast-3 の両方のモデル ARN が必要です。下の依頼文をクラウド管理者に送ってください。\n- 「proxy token」とあり、Bedrock 形式のゲートウェイ（ANTHROPIC_BEDROCK_BASE_URL）を使う場合: 本文のロールは、利用者ではなくゲートウェイのものです。本文の全体をゲートウェイの管理者に送ってください。"
    } text {
        verified: true,
        names: ["AccessDeniedException"],
        patterns: [r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?is not authorized to perform: (?<action>bedrock:(?:invokemodel|converse)\w*) on resource: (?<resource>arn:aws[\w-]*:bedrock:[a-z0-9-]+::foundation-model/\S+) because no identity-based policy allows"],
        ask: CloudAdmin {
            "The role⟦ {role}⟧ may use the `jp.` inference profile but not {resource}, to which the profile sends some of the calls; these are refused ({action}). Please allow the model's foundation-model ARN in both ap-northeast-1 and ap-northeast-3, on the condition that bedrock:InferenceProfileArn is a `jp.` profile." /
            "ロール⟦ {role} ⟧には `jp.` 推論プロファイルの使用が許可されていますが、一部の呼び出しの実行先である {resource} が許可されておらず、{action} が拒否されます。bedrock:InferenceProfileArn が `jp.` プロファイルであることを条件に、ap-northeast-1 と ap-northeast-3 の両方の foundation-model ARN を許可していただけますか。"
        },
        examples: ["{user} on resource: arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-sonnet-4-6 because no identity-based policy allows the bedrock:InvokeModelWithResponseStream action"],
        abroad: ["{user} on resource: arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-sonnet-4-6 because no identity-based policy allows the bedrock:InvokeModelWithResponseStream action"],
    }
    NO_BEDROCK_KEY "GK-ERR-466" Usage {
        "Amazon Bedrock doesn't accept as an API key what was sent as one: mostly it is another service's token, else a key whose role may not use keys" /
        "API キーとして送られたものを Amazon Bedrock が受け付けません。多くは別のサービスのトークンで、それ以外では、キーの使用を許可されていないロールのキーです"
    } help {
        "Look at how it begins; Bedrock's keys begin with `ABSK` (long-term) or `bedrock-api-key-` (short-term). It begins so, and a tool of the company's made it (AWS's guidance for Claude Code): the role that made it lacks bedrock:CallWithBearerToken, which the cloud administrator has to add to it. “Please run /login” doesn't help.\n- “Must start with pre-defined prefix”, and you sign in with SSO or have an access key pair: neither is an API key. A program or a switching tool (cc-switch and its like) that doesn't know the AWS profile sends what it has, or nothing, as a key. Give it the pair as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, for SSO the three variables of `aws configure export-credentials --format env` (they expire), leave its field for an API key empty, and update it. For Claude Code remove AWS_BEARER_TOKEN_BEDROCK and ANTHROPIC_AUTH_TOKEN, where such a tool wrote the pair.\n- `claude` works in the terminal, and not from a launcher of it (vibe-kanban and its like): that starts it with another environment, or another release. Look there for AWS_BEARER_TOKEN_BEDROCK (even an empty one) and for ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN, remove them, and have AWS_PROFILE, AWS_REGION and CLAUDE_CODE_USE_BEDROCK set where the launcher starts (or in `env` of ~/.claude/settings.json).\n- “Bedrock API error”, or other words of a program that isn't Claude Code: it sends a key of another service, mostly from a general variable (API_KEY) or from its key field, in place of signing with your AWS credentials. Empty or unset that for this program, and update it.\n- Another beginning, left in AWS_BEARER_TOKEN_BEDROCK (`genkan explain AWS_BEARER_TOKEN_BEDROCK` shows where): remove it, and sign in with `genkan login`.\n- Another beginning, and you mean to use a router or gateway: CLAUDE_CODE_USE_BEDROCK is left over and sends its token to Bedrock: remove that (`genkan explain CLAUDE_CODE_USE_BEDROCK`).\n- It is Bedrock's, and you copied it yourself: it was cut, or has quotes or a blank around it." /
        "先頭を確認してください。Bedrock のキーは `ABSK`（長期）または `bedrock-api-key-`（短期）で始まります。そう始まり、会社のツール（AWS の Claude Code 向けガイダンスなど）が作ったものであれば、作成したロールに bedrock:CallWithBearerToken がありません（クラウド管理者による追加が必要です）。「Please run /login」に従っても解消しません。\n- 「Must start with pre-defined prefix」で、SSO でサインインしているかアクセスキーの組を使っている場合: どちらも API キーではありません。AWS プロファイルに対応していないプログラムや切り替えツール（cc-switch など）が、手元の値または空の値をキーとして送っています。キーの組は AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY として、SSO では `aws configure export-credentials --format env` の 3 つの変数（期限があります）として渡し、API キーの欄は空にして、プログラムを更新してください。Claude Code では、そのようなツールが書いた AWS_BEARER_TOKEN_BEDROCK と ANTHROPIC_AUTH_TOKEN を削除してください。\n- ターミナルの `claude` は動作し、それを起動するプログラム（vibe-kanban など）からは失敗する場合: 別の環境や別のリリースで起動されています。そこの AWS_BEARER_TOKEN_BEDROCK（空のものも含む）、ANTHROPIC_API_KEY、ANTHROPIC_AUTH_TOKEN を確認して削除し、プログラムを起動する場所（または ~/.claude/settings.json の `env`）に AWS_PROFILE、AWS_REGION、CLAUDE_CODE_USE_BEDROCK を設定してください。\n- 「Bedrock API error」など、Claude Code 以外のプログラムの文の場合: AWS の認証情報で署名する代わりに、別のサービスのキーを送っています。多くは汎用の環境変数（API_KEY）やキーの入力欄のものです。このプログラムでは空にするか削除し、プログラムを更新してください。\n- 先頭が異なり、AWS_BEARER_TOKEN_BEDROCK に残っている場合（場所は `genkan explain AWS_BEARER_TOKEN_BEDROCK`）: 削除して `genkan login` でサインインしてください。\n- 先頭が異なり、ルーターやゲートウェイを使うつもりの場合: CLAUDE_CODE_USE_BEDROCK が残っており、そのトークンが Bedrock に送られています。削除してください（場所は `genkan explain CLAUDE_CODE_USE_BEDROCK`）。\n- Bedrock のキーで、手動でコピーした場合: 途中で切れているか、引用符や空白が付いています。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"\baccessdeniedexception\b.{0,20}\binvalid api key format|\bbedrock\b.{0,80}\binvalid api key format",
            r"invalid api key format: (?:must start with|base64)",
        ],
        examples: [
            "403 AccessDeniedException: Invalid API Key format",
            "API Error: 403 {\"Message\":\"Invalid API Key format: Must start with pre-defined prefix\"} · Please run /login",
        ],
    }
    BEARER_NOT_ALLOWED "GK-ERR-010" Problem {
        "Bedrock doesn't accept the API key: it is mistyped, has expired, or was made in another region than the one called" /
        "Bedrock API キーが受け付けられません。誤り、有効期限切れ、または呼び出したリージョンと別のリージョンで作成されたキーです"
    } help {
        "You sign in with SSO, or AWS credentials work and only the key fails: remove AWS_BEARER_TOKEN_BEDROCK, which wins over everything else; another tool's value may be left in the user's environment. `genkan check` shows where it is set. Many organizations forbid API keys on purpose.\n- The key is meant: a short-term one lasts 12 hours at most, and no longer than the sign-in that made it. Make a new one, and call the region where it was created (a program's own default may be us-east-1).\n- A gateway or a CI job sends the key: whoever runs it renews it there (its secret); this machine isn't at fault." /
        "SSO でサインインする場合や、AWS の認証情報では動作する場合は、AWS_BEARER_TOKEN_BEDROCK を削除してください。この変数はほかのどの認証情報よりも優先され、別のツールの値がユーザー環境に残っていることがあります。設定場所は `genkan check` で分かります。API キーを意図的に禁止している組織は少なくありません。\n- キーを使う場合: 短期キーの有効期間は最大 12 時間で、作成時のサインインより長くは使えません。新しいキーを作成し、作成したリージョンを呼び出してください（プログラムの既定が us-east-1 のことがあります）。\n- ゲートウェイや CI のジョブがキーを送る場合: 運用担当がそこ（シークレット）で更新します。この端末に問題はありません。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"\b403\b.{0,40}\bbearer token has expired",
            r"\bbedrock\b.{0,200}\bauthentication failed: plea|\b403 \{.message.\W{1,3}authentication failed: plea",
            r"\bapi key was rejected\b.{0,80}\bbedrock\b|\bbedrock\b.{0,80}\bapi key was rejected\b",
            r"access_?deniedexception\W{1,3}bearer token has expired",
            r"authentication failed: please make sure your api key is valid|\b(?:aws|bedrock)\w*\b.{0,120}\bbearer token (?:is (?:invalid|expired)|has expired)",
            r"bearer token included in the request (?:is (?:invalid|expired|not valid)|has expired)",
            r"bedrock didn't accept this api key",
            r"\binvalid_api_key\W{1,12}message\W{1,6}invalid bearer token",
            r"bedrock api key (?:is |has )?expired",
        ],
        examples: [
            "API Error: 403 Bearer Token has expired",
            "Failed to authenticate. API Error: 403 {\"Message\":\"Authentication failed: Plea",
            "\"API Key was rejected\" error when using a Bedrock Bearer Token",
            "HTTP 403 AccessDeniedException: Bearer Token has expired",
            "403 {\"Message\":\"Authentication failed: Please make sure your API Key is valid.\"}",
            "The bearer token included in the request is invalid.",
            "Bedrock didn't accept this API key. Check the key and try again.",
            "{\"error\":{\"code\":\"invalid_api_key\",\"message\":\"Invalid bearer token\"}}",
            "Amazon Bedrock API key expired.",
        ],
    }
    GATEWAY_SESSION_POLICY "GK-ERR-506" Remote {
        "LiteLLM made this call, and the session policy that LiteLLM itself attaches when it assumes its role doesn't list the action; the role's own policy isn't the matter" /
        "この呼び出しは LiteLLM によるものです。LiteLLM がロールを引き受けるときに自ら付けるセッションポリシーに、この操作が含まれていません。ロール自身のポリシーの問題ではありません"
    } help {
        "Nothing on this machine changes that. With a web identity token LiteLLM attaches a fixed policy of its own, which caps what the role may do. The gateway's administrator updates LiteLLM, lets it get its AWS credentials another way (a role of its pod or instance), or serves the model by a route that the policy lists (`bedrock/` in place of `bedrock_mantle/`)." /
        "この端末の設定では解消しません。Web ID トークンを使う場合、LiteLLM は固定のセッションポリシーを付けるため、ロールの権限がその範囲に制限されます。ゲートウェイの管理者が、LiteLLM を更新するか、AWS の認証情報を別の方法（ポッドやインスタンスのロール）で取得させるか、ポリシーに含まれる経路（`bedrock_mantle/` ではなく `bedrock/`）でモデルを提供する必要があります。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"assumed-role/(?<role>[^/\s]+)/litellm-session is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: \S+)? because no session policy allows",
        ],
        ask: GatewayAdmin {
            "Our LiteLLM may not make a call ({action}): the session policy that LiteLLM attaches when it assumes its role with a web identity token doesn't list the action; the role's own policy isn't the matter. Please update LiteLLM, let it get its AWS credentials another way (a role of its pod or instance), or serve the model through `bedrock/`." /
            "LiteLLM の呼び出し（{action}）が拒否されています。LiteLLM が Web ID トークンでロールを引き受けるときに付けるセッションポリシーに、この操作が含まれていないためです（ロール自身のポリシーの問題ではありません）。LiteLLM を更新するか、AWS の認証情報を別の方法（ポッドやインスタンスのロール）で取得するか、モデルを `bedrock/` で提供していただけますか。"
        },
        examples: [
            "litellm.APIConnectionError: Bedrock_mantleException - User: arn:aws:sts::111122223333:assumed-role/LiteLLM/litellm-session is not authorized to perform: bedrock-mantle:CreateInference on resource: arn:aws:bedrock-mantle:ap-northeast-1:111122223333:project/default because no session policy allows the bedrock-mantle:CreateInference action",
        ],
    }
    MANTLE_NOT_ALLOWED "GK-ERR-011" Problem {
        "Claude Code used bedrock-mantle, another endpoint of Bedrock, which your role isn't allowed to use" /
        "Claude Code が Bedrock の別のエンドポイントである bedrock-mantle を使いましたが、ロールに許可されていません"
    } help {
        "Don't ask for it: the ids of bedrock-mantle carry no region. Remove CLAUDE_CODE_USE_MANTLE; `genkan check` shows where it is set." /
        "許可を依頼しないでください。bedrock-mantle のモデル ID にはリージョンが含まれません。CLAUDE_CODE_USE_MANTLE を削除してください。設定場所は `genkan check` で分かります。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [r"is not authorized to perform: (?<action>bedrock-mantle:(?:[abd-z]|c(?:[b-z]|a[^l]))\w+)"],
        examples: ["User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock-mantle:CreateInference on resource: arn:aws:bedrock-mantle:ap-northeast-1:111122223333:project/default because no identity-based policy allows the bedrock-mantle:CreateInference action"],
    }
    ENDPOINT_POLICY "GK-ERR-008" Problem {
        "the policy of a VPC endpoint on the route doesn't allow the call: yours is too narrow, or a VPN routes through somebody else's endpoint" /
        "経路上の VPC エンドポイントのポリシーが呼び出しを許可していません。ポリシーが狭すぎるか、VPN が別の VPC のエンドポイントを通っています"
    } help {
        "Claude Code streams: an endpoint policy that allows only InvokeModel isn't enough. If the endpoint isn't your organization's, the network team has to route bedrock names elsewhere." /
        "Claude Code はストリーミングを使うため、InvokeModel だけを許可したエンドポイントポリシーでは足りません。自組織のエンドポイントでない場合は、ネットワーク担当に経路の変更を依頼してください。"
    } text {
        verified: true,
        names: ["AccessDeniedException"],
        patterns: [
            refused!(of any, r" because no VPC endpoint policy allows"),
            refused!(of any, r" with an explicit deny in a VPC endpoint policy"),
            r"because no vpc endpoint policy allows (?:the )?(?<action>[\w-]+:\w+)",
        ],
        ask: CloudAdmin {
            "The policy of a VPC endpoint for Bedrock doesn't allow {action}⟦ on {resource}⟧: please check that the endpoint is ours, and that its policy allows bedrock:InvokeModel, bedrock:InvokeModelWithResponseStream and bedrock:CountTokens for our organization, in ap-northeast-1 and ap-northeast-3 only. If calls from the VPN reach another organization's endpoint, please route the bedrock names elsewhere." /
            "Bedrock の VPC エンドポイントのポリシーで、⟦{resource} への ⟧{action} が許可されていません。エンドポイントが自組織のものか、またポリシーで自組織に bedrock:InvokeModel、bedrock:InvokeModelWithResponseStream、bedrock:CountTokens が（ap-northeast-1 と ap-northeast-3 に限って）許可されているかを確認していただけますか。VPN からの通信が別の組織のエンドポイントに届いている場合は、bedrock のホストの経路の変更をお願いいたします。"
        },
        examples: [
            "{403}{user} on resource: {jp} because no VPC endpoint policy allows the bedrock:InvokeModelWithResponseStream action",
            "{user} with an explicit deny in a VPC endpoint policy",
            "because no VPC endpoint policy allows the bedrock:InvokeModel action",
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock:ListFoundationModels on resource: * because no VPC endpoint policy allows the bedrock:ListFoundationModels action",
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock:ListFoundationModels on resource: * with an explicit deny in a VPC endpoint policy",
        ],
    }
    SESSION_POLICY "GK-ERR-866" Problem {
        "the session policy, which came with these temporary credentials from whoever handed them out, doesn't allow the call; the role's own policy isn't the matter" /
        "一時的な認証情報を発行した側が付けたセッションポリシーで、呼び出しが許可されていません。ロール自身のポリシーの問題ではありません"
    } help {
        "Signing in again brings the same limit. The session policy was chosen where the credentials were issued.\n- `credential_process` in `~/.aws/config`, or awsCredentialExport in Claude Code's settings, starts a company's tool: ask whoever runs it, or choose another entry of it. `genkan doctor` names which of them is in use.\n- A script calls `aws sts assume-role` or `get-federation-token` with `--policy` or `--policy-arns`: leave that out, or add bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream there.\n- A gateway signs with credentials of its own: its administrator's work.\n- You have a sign-in of your own (AWS IAM Identity Center): `genkan login` brings credentials without a session policy." /
        "サインインし直しても同じ制限が付きます。セッションポリシーは、認証情報を発行したところで指定されています。\n- `~/.aws/config` の `credential_process`、または Claude Code の設定の awsCredentialExport で社内ツールを使っている場合: そのツールの担当者に依頼するか、ツールの別の項目を選んでください。どちらが使われているかは `genkan doctor` で分かります。\n- スクリプトで `aws sts assume-role` や `get-federation-token` に `--policy`、`--policy-arns` を付けている場合: 外すか、bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream を加えてください。\n- ゲートウェイが自身の認証情報で署名している場合: ゲートウェイの管理者の作業です。\n- 自分のサインイン（AWS IAM Identity Center）がある場合: `genkan login` で、セッションポリシーのない認証情報を取得できます。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            refused!(of any, r" because no session policy allows"),
            refused!(of any, r" with an explicit deny in a session policy"),
        ],
        ask: CloudAdmin {
            "The session policy of the temporary credentials that we are given⟦ for the role {role}⟧ doesn't allow {action}⟦ on {resource}⟧; the role's own policy isn't the matter. Please have whoever issues these credentials add bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream to it, for `jp.` inference profiles and their models in ap-northeast-1 and ap-northeast-3, or attach none." /
            "配布されている⟦ロール {role} の⟧一時的な認証情報のセッションポリシーで、⟦{resource} への ⟧{action} が許可されていません。ロール自身のポリシーの問題ではありません。認証情報の発行元で、`jp.` 推論プロファイルと、ap-northeast-1・ap-northeast-3 のモデルについて bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream をセッションポリシーに加えるか、セッションポリシーを付けずに発行するようにしていただけますか。"
        },
        examples: [
            "{user} on resource: {jp} because no session policy allows the bedrock:InvokeModelWithResponseStream action",
            "{user} on resource: {jp} with an explicit deny in a session policy",
        ],
    }
    BOUNDARY "GK-ERR-009" Problem {
        "a limit around your role (permissions boundary or resource control policy) doesn't allow the call" /
        "ロールの外側の制限（アクセス許可の境界またはリソースコントロールポリシー）が許可していません"
    } help {
        "The role's own policy may be right; the limit around it has to allow the same actions. Only the cloud administrator can change it." /
        "ロール自身のポリシーが正しくても、外側の制限でも同じ操作を許可する必要があります。変更できるのはクラウド管理者だけです。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            refused!(of any, r" because no (?<limit>permissions boundary|resource control policy) allows"),
            refused!(of any, r" with an explicit deny in a (?<limit>permissions boundary|resource control policy)"),
        ],
        ask: CloudAdmin {
            "A limit around the role⟦ {role}⟧ ({limit}) doesn't allow {action}⟦ on {resource}⟧: please allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream there as well, for `jp.` inference profiles and their models in ap-northeast-1 and ap-northeast-3." /
            "ロール⟦ {role} ⟧の外側の制限（{limit}）で、⟦{resource} への ⟧{action} が許可されていません。`jp.` 推論プロファイルと、ap-northeast-1・ap-northeast-3 のモデルについて、そこでも bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream を許可していただけますか。"
        },
        examples: [
            "{user} on resource: {jp} because no permissions boundary allows the bedrock:InvokeModelWithResponseStream action",
            "{user} on resource: {jp} with an explicit deny in a resource control policy",
            "User: anonymous is not authorized to perform: cognito-identity:GetId on resource: * with an explicit deny in a resource control policy",
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock:ListFoundationModels on resource: * because no permissions boundary allows the action",
        ],
    }
    DENIED_BY_ROLE "GK-ERR-007" Problem {
        "a policy of your own role denies this on purpose" /
        "ロール自身のポリシーが明示的に拒否しています"
    } help {
        "An explicit deny overrides everything that is allowed. Most often it is there to keep requests in Japan: if the text names a model or profile that isn't a `jp.` one, the policy is right; run `genkan check`. If it is a `jp.` one, the deny has another condition: an address or VPN, MFA, a tag." /
        "明示的な拒否はすべての許可に優先します。多くは国外へのリクエストを防ぐ設定です。本文のモデルやプロファイルが `jp.` でなければ正しい動作なので、`genkan check` を実行してください。`jp.` であれば、IP アドレスや VPN、MFA、タグなど別の条件による拒否です。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            refused!(of any, r" with an explicit deny in an identity-based policy"),
        ],
        ask: CloudAdmin {
            "An explicit deny in a policy of the role⟦ {role}⟧ itself refuses {action}⟦ on {resource}⟧, which we need in ap-northeast-1 and ap-northeast-3 alone. Please check the deny and its conditions (source address or VPN, MFA, tags), and tell me which of them I don't meet, or change it." /
            "ロール⟦ {role} ⟧自身のポリシーの明示的な拒否により、⟦{resource} への ⟧{action} が拒否されます（必要なのは ap-northeast-1 と ap-northeast-3 だけです）。拒否の条件（送信元アドレスや VPN、MFA、タグなど）を確認し、満たしていないものを教えていただくか、変更していただけますか。"
        },
        examples: [
            "{user} on resource: {jp} with an explicit deny in an identity-based policy",
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock:ListFoundationModels on resource: * with an explicit deny in an identity-based policy",
        ],
        abroad: ["{user} on resource: arn:aws:bedrock:us-east-1:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6 with an explicit deny in an identity-based policy"],
    }
    KEY_NOT_ALLOWED "GK-ERR-012" Problem {
        "an encryption key (KMS) can't be used by your role" /
        "暗号鍵（KMS）の使用がロールに許可されていません"
    } help {
        "The key's policy has to allow the action for your role. Send the request below to the cloud administrator." /
        "鍵のポリシーで、ロールにこの操作を許可する必要があります。下の依頼文をクラウド管理者に送ってください。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"the ciphertext refers to a customer master key that does not exist|\baccess to kms is not allowed",
            r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?is not authorized to perform: (?<action>kms:\w+)(?: on (?:the )?resource:? (?<resource>arn:\S+))?",
        ],
        ask: CloudAdmin {
            "The role⟦ {role}⟧ may not use⟦ ({action})⟧ the key⟦ {resource}⟧ (the message that I send along says for what). Please allow it in the key's policy, if the role is meant to use what the key encrypts." /
            "鍵⟦ {resource} ⟧の使用⟦（{action}）⟧が、ロール⟦ {role} ⟧に許可されていません（何に使うかは、併せて送るメッセージにあります）。このロールで使ってよいものであれば、鍵のポリシーで許可していただけますか。"
        },
        examples: [
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:ap-northeast-1:111122223333:key/0f0f because no resource-based policy allows the kms:GenerateDataKey action",
            "AccessDeniedException: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.",
            "AccessDeniedException: Access to KMS is not allowed",
        ],
    }
    LISTING_PAGE "GK-ERR-790" Remote {
        "a web page came back where Claude Code asked Amazon Bedrock for the list of inference profiles: something on the way answers for the host bedrock.REGION.amazonaws.com" /
        "Claude Code が Amazon Bedrock に推論プロファイルの一覧を求めたところ、Web ページが返されました。経路上の何かが bedrock.リージョン.amazonaws.com の代わりに応答しています"
    } help {
        "Models are called at another host (bedrock-runtime), so prompts can work all the same: Claude Code goes on with the names that it has built in, often after a delay at its start. With every tier pinned (`genkan check`) it needs no list.\n- A proxy or web filter: have bedrock.REGION.amazonaws.com allowed, or put it in NO_PROXY where the way past the proxy is open. `genkan doctor` shows who answers.\n- A private network: the VPC endpoint is only for bedrock-runtime: the service `bedrock` needs an endpoint of its own, or a way out." /
        "モデルは別のホスト（bedrock-runtime）で呼び出されるため、プロンプトは動作することがあります。Claude Code は組み込みの名前で続行します（起動に待ち時間が生じることがあります）。すべてのティアが固定されていれば（`genkan check`）、一覧は不要です。\n- プロキシまたは Web フィルターの場合: bedrock.リージョン.amazonaws.com を許可してもらうか、プロキシなしで通信できるなら NO_PROXY に追加してください。応答元は `genkan doctor` で分かります。\n- インターネットに出られないネットワークの場合: VPC エンドポイントが bedrock-runtime 用だけです。サービス `bedrock` にもエンドポイントまたは外部への経路が必要です。"
    } text {
        verified: false,
        patterns: [
            r"(?:bedrock listinferenceprofiles failed|failed to list bedrock inference profiles, falling back to hardcoded models): .{0,80}\b(?:unrecognized|unexpected) token '?<",
        ],
        ask: NetworkTeam {
            "Claude Code gets a web page instead of AWS's answer when it asks Amazon Bedrock for its inference profiles (host bedrock.ap-northeast-1.amazonaws.com, or the same of our Region; bedrock-runtime is another host). Please let this host through without a page of the proxy's, or route it: in a private network by a VPC endpoint for the service bedrock." /
            "Claude Code が Amazon Bedrock の推論プロファイルの一覧を取得すると、AWS の応答の代わりに Web ページが返されます（ホストは bedrock.ap-northeast-1.amazonaws.com、または利用中のリージョンの同じ名前。bedrock-runtime とは別のホストです）。プロキシのページを挟まずに通信できるようにするか、インターネットに出られないネットワークではサービス bedrock の VPC エンドポイントなどの経路を用意していただけますか。"
        },
        examples: [
            "[ERROR] Bedrock ListInferenceProfiles failed: JSON Parse error: Unrecognized token '<'",
        ],
    }
    LISTING_NOT_ALLOWED "GK-ERR-013" Problem {
        "your role may not look up inference profiles; with every tier pinned this is harmless" /
        "推論プロファイルの参照がロールに許可されていません。すべてのティアが固定されていれば問題ありません"
    } help {
        "`genkan check` says whether every tier is pinned. Without pins Claude Code now guesses `apac.` ids, which leave Japan. `genkan models --live` needs this permission." /
        "すべてのティアが固定されているかは `genkan check` で分かります。固定がないと、Claude Code は国外の `apac.` を推測して使います。`genkan models --live` にはこの権限が必要です。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"is not authorized to perform: (?<action>bedrock:(?:ListInferenceProfiles|GetInferenceProfile))\b",
            r"failed to list bedrock inference profiles, falling back to hardcoded models: .{0,200}(?:accessdenied|not authorized|\b403\b)",
            r"your iam role needs bedrock:listinferenceprofiles",
            r"bedrock listinferenceprofiles failed: .{0,200}(?:accessdenied|not authorized)|needs bedrock:listinferenceprofiles permission",
        ],
        examples: [
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock:ListInferenceProfiles because no identity-based policy allows the bedrock:ListInferenceProfiles action",
            "Failed to list Bedrock inference profiles, falling back to hardcoded models: AccessDeniedException",
            "Access denied. Your IAM role needs bedrock:ListInferenceProfiles permission.",
            "Access denied. Your IAM role needs bedrock:ListInferenceProfiles permission. User is not authorized",
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: bedrock:ListInferenceProfiles on resource: arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/* because no identity-based policy allows the bedrock:ListInferenceProfiles action",
        ],
    }
    LISTING_FAILED "GK-ERR-791" Remote {
        "Claude Code couldn't look up Amazon Bedrock's inference profiles, and goes on with the names that it has built in" /
        "Claude Code が Amazon Bedrock の推論プロファイルを取得できず、組み込みの名前で続行しています"
    } help {
        "The reason stands behind it, or in the line before. With every tier pinned this is harmless (`genkan check`); without pins Claude Code now guesses `apac.` ids, which leave Japan.\n- It comes with a delay at each start: the host bedrock.REGION.amazonaws.com isn't reached, which is another one than bedrock-runtime. `genkan doctor` shows where it breaks." /
        "理由はその後ろ、または前の行にあります。すべてのティアが固定されていれば問題ありません（`genkan check`）。固定がないと、Claude Code は国外の `apac.` を推測して使います。\n- 起動のたびに待ち時間がある場合: bedrock-runtime とは別のホスト bedrock.リージョン.amazonaws.com に接続できていません。止まる箇所は `genkan doctor` で分かります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"failed to list bedrock inference profiles, falling back to hardcoded models",
            r"\bbedrock listinferenceprofiles failed\b",
        ],
        examples: [
            "Failed to list Bedrock inference profiles, falling back to hardcoded models",
            "[ERROR] Bedrock ListInferenceProfiles failed: UnknownError",
        ],
    }
    COUNT_NOT_ALLOWED "GK-ERR-792" Problem {
        "the role may not count tokens on Amazon Bedrock (bedrock:CountTokens); calls to the model are another permission" /
        "ロールに Amazon Bedrock でのトークンの計数（bedrock:CountTokens）が許可されていません。モデルの呼び出しとは別の権限です"
    } help {
        "The count only tells how full the context is: send the request below to have the action added to the role's policy.\n- A program ends over it (“CLI output was not valid JSON”): update Claude Code or the Agent SDK, which has to go on without the count.\n- Prompts are refused too: then bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream are missing as well; paste that message." /
        "計数はコンテキストの使用量を調べるためのものです。ロールのポリシーにこの操作を追加してもらってください。下の依頼文を送れます。\n- プログラムがこれで終了する場合（「CLI output was not valid JSON」）: 計数なしで続行できるよう、Claude Code または Agent SDK を更新してください。\n- プロンプトも拒否される場合: bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream の権限もありません。そのメッセージを貼り付けてください。"
    } text {
        verified: false,
        patterns: [
            r"\bbedrock\b.{0,40}\bcount[-_]?tokens\b.{0,60}\b403\b|\b403\b.{0,60}\bbedrock\b.{0,40}\bcount[-_]?tokens\b",
            r"\bcounttokens handler\W{1,3}client error '403\b|\bprovider token counting failed \(403\)",
        ],
        ask: CloudAdmin {
            "Please allow bedrock:CountTokens for the role that I use Claude Code with: it only counts the tokens of a request, and Claude Code's calls to it are refused." /
            "Claude Code で使っているロールに bedrock:CountTokens を許可していただけますか。リクエストのトークン数を数えるだけの操作で、現在は拒否されています。"
        },
        examples: [
            "CLI crashes with \"CLI output was not valid JSON\" when Bedrock /count-tokens returns 403",
            "HTTP error in CountTokens handler: Client error '403 Forbidden' for url 'https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/anthropic.claude-opus-4-8/count-tokens'",
        ],
    }
    BEARER_ACTION "GK-ERR-243" Problem {
        "the role or user behind the API key (bearer token) may not sign in to Bedrock with one: its policy lacks bedrock:CallWithBearerToken" /
        "API キー（ベアラートークン）の元になるロールまたはユーザーに、キーで Bedrock を呼び出す権限がありません（ポリシーに bedrock:CallWithBearerToken がありません）"
    } help {
        "The key itself is in order, and another one of the same identity fails the same way. The cloud administrator adds bedrock:CallWithBearerToken (for bedrock-mantle endpoints bedrock-mantle:CallWithBearerToken; resource `*`) to the policy of the role or user that made the key, beside bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream; send the request below.\n- “user/BedrockAPIKey”: AWS's console made this IAM user for a long-term key. Its policy AmazonBedrockLimitedAccess was removed or replaced: attach it again, or add the action.\n- A credential helper, a token generator or a gateway makes short-term keys: they have the rights of the role that it runs with, and that one needs the action.\n- The action stands in the policy: a permissions boundary, a session policy or a policy of the organization has to allow it as well. Many organizations forbid API keys on purpose: sign in with SSO or AWS credentials then, and remove AWS_BEARER_TOKEN_BEDROCK, which wins over everything else (`genkan check` shows where it is set)." /
        "キー自体に問題はなく、同じロールやユーザーで作り直しても解消しません。クラウド管理者が、キーを作成したロールまたはユーザーのポリシーに、bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream に加えて bedrock:CallWithBearerToken（bedrock-mantle のエンドポイントでは bedrock-mantle:CallWithBearerToken。リソースは `*`）を追加します。下の依頼文を送ってください。\n- 「user/BedrockAPIKey」の場合: AWS のコンソールが長期キー用に作成した IAM ユーザーです。ポリシー AmazonBedrockLimitedAccess が外されたか、置き換えられています。もう一度アタッチするか、この操作を追加してください。\n- 認証情報のヘルパー、トークン生成ツール、ゲートウェイが短期キーを作る場合: 短期キーの権限は、それを作るロールの権限です。そのロールにこの操作が必要です。\n- ポリシーにこの操作がある場合: アクセス許可の境界、セッションポリシー、組織のポリシーでも許可されている必要があります。API キーを意図的に禁止している組織は少なくありません。その場合は SSO または AWS の認証情報でサインインし、ほかのどの認証情報よりも優先される AWS_BEARER_TOKEN_BEDROCK を削除してください（設定場所は `genkan check` で分かります）。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?is not authorized to perform: (?<action>bedrock(?:-mantle)?:callwithbearertoken)\b",
            r"\bbedrock(?:-mantle)?:callwithbearertoken\b",
        ],
        ask: CloudAdmin {
            "Calls to Amazon Bedrock with an API key are refused, because bedrock:CallWithBearerToken is missing from the identity behind the key. Please add this action (resource `*`) to the policy⟦ of the role {role}⟧, beside bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream in ap-northeast-1 and ap-northeast-3, or tell me how else to sign in if API keys aren't allowed here." /
            "API キーによる Amazon Bedrock の呼び出しが、キーの元になる ID に bedrock:CallWithBearerToken がないため拒否されています。⟦ロール {role} の⟧ポリシーに、この操作（リソースは `*`）を、ap-northeast-1 と ap-northeast-3 の bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream と併せて追加していただけますか。API キーが許可されていない場合は、代わりのサインイン方法を教えていただけますか。"
        },
        examples: [
            "User: arn:aws:iam::111122223333:user/BedrockAPIKey-abcd is not authorized to perform: bedrock:CallWithBearerToken on resource: * because no identity-based policy allows the bedrock:CallWithBearerToken action",
            "User: arn:aws:sts::111122223333:assumed-role/ClaudeCode/taro is not authorized to perform: bedrock-mantle:CallWithBearerToken on resource: *",
            "not authorized to perform: bedrock:CallWithBearerToken",
        ],
    }
    NOT_AUTHORIZED "GK-ERR-014" Problem {
        "AWS knows who you are and refuses this action" /
        "AWS は呼び出し元を認識したうえで、この操作を拒否しました"
    } help {
        "First: is the role in the text the one that you sign in with? A machine's own role (an EC2 instance's, a runner's; its session is an id i-…) means that the program didn't get your AWS_PROFILE: a desktop or editor program doesn't read .bashrc. Give it AWS_PROFILE in its settings or environment (`genkan explain AWS_PROFILE`), and restart it.\n- It is the right one: the end of the message says which kind of policy it is. “because no identity-based policy allows”: the role's own policy (or permission set) lacks the action; “with an explicit deny in …” names the policy that forbids it. Send the request below, or paste the message whole if its end is missing.\n- “GitHubActions”, “github-actions”: a workflow's session. Two policies count, and each has to allow the action: the role's own, and what the workflow itself hands over (`inline-session-policy` or `managed-session-policies` of aws-actions/configure-aws-credentials). Look at the workflow first; a model that streams needs bedrock:InvokeModelWithResponseStream in both.\n- “bedrock:ListFoundationModels”, “bedrock:ListInferenceProfiles”, “bedrock:CountTokens”: the program only lists models or counts tokens. A server's own role (a task's, a function's) can be the right one then: whoever administers it adds this action to its policy, with `*` as the resource for a list; AWS_PROFILE has nothing to do with it. Without that, name a model by hand where the program lets you, and update one that ends over the count; calls to a model need bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream.\n- A session named i-… and a program in a pod or container that has a role of its own (IRSA, Pod Identity, a task's role): it fell back to the machine's role. Nothing has to be allowed for that one: look at AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE (ECS: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI) in the container and at the pod's service account, and update a program that doesn't use them.\n- A call to a model fails only sometimes, or though the region is the right one: an inference profile sends the call on to any region of its group (`jp.`: ap-northeast-1 and ap-northeast-3; elsewhere `us.` also to us-east-2 and us-west-2). The policy has to allow the model in each of them and the profile itself, and a region deny of the organization (an SCP, Control Tower) mustn't cut one off: the region stands in the resource's ARN.\n- “proxy token”, and a gateway in Bedrock's format is set (ANTHROPIC_BEDROCK_BASE_URL): the role in the text is the gateway's, not yours: send the whole text to the gateway's administrator." /
        "まず、本文のロールは、サインインに使うロールですか。サーバー自身のロール（EC2 インスタンスやランナーのもの。セッション名が i-…）であれば、プログラムに AWS_PROFILE が渡っていません。デスクトップやエディターのプログラムは .bashrc を読みません。設定または環境で AWS_PROFILE を渡し（`genkan explain AWS_PROFILE`）、起動し直してください。\n- 正しいロールの場合: 本文の末尾が、どのポリシーによるものかを示します。「because no identity-based policy allows」は、ロール自身のポリシー（または許可セット）にこの操作がないこと、「with an explicit deny in …」は、禁止しているポリシーを表します。下の依頼文を送ってください。末尾がない場合は全文を貼り付けてください。\n- 「GitHubActions」「github-actions」の場合: ワークフローのセッションです。ロール自身のポリシーと、ワークフローが渡すセッションポリシー（aws-actions/configure-aws-credentials の `inline-session-policy` または `managed-session-policies`）の両方で、この操作が許可されている必要があります。まずワークフローを確認してください。ストリーミングの呼び出しには、どちらにも bedrock:InvokeModelWithResponseStream が必要です。\n- 「bedrock:ListFoundationModels」「bedrock:ListInferenceProfiles」「bedrock:CountTokens」の場合: プログラムはモデルの一覧やトークンの計数を要求しただけです。サーバー自身のロール（タスクや関数のもの）で正しいこともあります。そのロールの管理者が、ポリシーにこの操作を追加してください（一覧のリソースは `*`）。AWS_PROFILE は関係ありません。追加しない場合は、可能であればモデルを手動で指定し、計数の失敗で終了するプログラムは更新してください。モデルの呼び出しに必要なのは bedrock:InvokeModel と bedrock:InvokeModelWithResponseStream です。\n- セッション名が i-… で、独自のロール（IRSA、Pod Identity、タスクロール）を持つ Pod やコンテナーのプログラムの場合: サーバー自身のロールに切り替わっています。そのロールへの許可は不要です。コンテナーの AWS_ROLE_ARN と AWS_WEB_IDENTITY_TOKEN_FILE（ECS では AWS_CONTAINER_CREDENTIALS_RELATIVE_URI）と、Pod のサービスアカウントを確認し、これらを使わないプログラムは更新してください。\n- モデルの呼び出しがときどき失敗する場合や、リージョンは正しいのに失敗する場合: 推論プロファイルは、呼び出しをグループ内のどのリージョンにも送ります（`jp.` では ap-northeast-1 と ap-northeast-3。国外の `us.` では us-east-2 や us-west-2 も）。ポリシーは各リージョンのモデルとプロファイル自身を許可している必要があり、組織のリージョンの拒否（SCP、Control Tower）がそのいずれかを止めていないことも必要です。リージョンはリソースの ARN にあります。\n- 「proxy token」とあり、Bedrock 形式のゲートウェイ（ANTHROPIC_BEDROCK_BASE_URL）を使う場合: 本文のロールは、利用者ではなくゲートウェイのものです。本文の全体をゲートウェイの管理者に送ってください。"
    } text {
        verified: false,
        around: true,
        names: ["AccessDeniedException"],
        patterns: [
            refused!(of any, r""),
            r"\buser is not authorized to (?:make|perform|invoke) th(?:is|e) (?:call|operation|action|api)",
            r"\((?:accessdenied|unauthorizedoperation|authorizationerror)\) when calling the \w+|\bunauthorizedoperation: |api error (?:accessdenied|unauthorizedoperation)\b",
            r"is not authorized to perform: (?<action>[\w:-]{3,80})\W.{0,40}?because no identity-based policy allows",
        ],
        ask: CloudAdmin {
            "AWS refuses a call⟦ ({action})⟧⟦ on {resource}⟧⟦ for the role {role}⟧: please allow it if Claude Code on Amazon Bedrock is supposed to use it, and only in ap-northeast-1 and ap-northeast-3, or tell me which role to use." /
            "⟦ロール {role} による ⟧⟦{resource} への ⟧呼び出し⟦（{action}）⟧が AWS に拒否されています。Amazon Bedrock 上の Claude Code に必要な操作であれば、ap-northeast-1 と ap-northeast-3 に限って許可していただくか、使うべきロールを教えていただけますか。"
        },
        examples: [
            "User: arn:aws:iam::111122223333:user/taro is not authorized to perform: bedrock:CountTokens on resource: arn:aws:bedrock:ap-northeast-1::foundation-model/anthropic.claude-sonnet-4-6",
            "Unable to fetch account usage data: User is not authorized to make this call.",
            "An error occurred (AccessDenied) when calling the GetCallerIdentity operation: Access Denied",
            "User: …assumed-role/ci/GitHub is not authorized to perform: bedrock:InvokeModelWithResponseStream … because no identity-based policy allows the bedrock:InvokeModelWithResponseStream action",
        ],
    }
    AGENT_ROLE "GK-ERR-042" Problem {
        "the role of an agent of Amazon Bedrock's (the agent's own, not yours) may not use the inference profile that the agent was given" /
        "Amazon Bedrock のエージェントのロール（利用者ではなくエージェント自身のもの）に、エージェントに指定した推論プロファイルの使用が許可されていません"
    } help {
        "Whoever administers the agent's service role allows it bedrock:InvokeModel, bedrock:InvokeModelWithResponseStream and bedrock:GetInferenceProfile on the inference profile's ARN, and the two invocations on the ARN of the model behind it in every region of the profile: `aws bedrock get-inference-profile --inference-profile-identifier ID` lists these. A policy with the model alone, or with one region, isn't enough. Claude Code and its role have nothing to do with it.\n- The role was changed a moment ago, or by the same Terraform run: wait a minute and apply again; the policy has to exist before the agent (`depends_on`).\n- The profile is of another part of the world than the data may be processed in: choose one of that part (in Japan `jp.`) in place of allowing this one." /
        "エージェントのサービスロールの管理者が、推論プロファイルの ARN に対する bedrock:InvokeModel、bedrock:InvokeModelWithResponseStream、bedrock:GetInferenceProfile と、プロファイルのすべてのリージョンにあるモデルの ARN に対する呼び出しの 2 つの操作を許可してください。リージョンは `aws bedrock get-inference-profile --inference-profile-identifier ID` で分かります。モデルだけのポリシーや、1 つのリージョンだけのポリシーでは足りません。Claude Code とそのロールは関係ありません。\n- ロールを直前に、または同じ Terraform の実行で変更した場合: 1 分ほど待って適用し直してください。ポリシーはエージェントより先に存在する必要があります（`depends_on`）。\n- データを処理してよい地域とは別の地域のプロファイルの場合: 許可する代わりに、その地域のもの（日本では `jp.`）を選んでください。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"access denied while trying to create/update an? agent using inference ?profile \W?(?<profile>[\w.:/-]{3,160}\w)",
        ],
        examples: [
            "AccessDeniedException: Access denied while trying to create/update an agent using InferenceProfile jp.anthropic.claude-sonnet-4-6. Ensure Agent role has valid permissions to use the inference profile.",
            "Error: creating Bedrock Agent: operation error Bedrock Agent: CreateAgent, https response error StatusCode: 403, AccessDeniedException: Access denied while trying to create/update an agent using InferenceProfile arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6.",
        ],
    }
    ACCESS_DENIED "GK-ERR-015" Problem {
        "AWS denied access; which policy did so wasn't recognised in the text" /
        "AWS がアクセスを拒否しました。どのポリシーによるものかは、本文から読み取れませんでした"
    } help {
        "If there is text after AccessDeniedException, paste it too: it names the policy. If there is none, `genkan doctor` asks AWS with a request of its own, and the administrator can find the policy in CloudTrail: send the request below. `genkan policy iam` prints what the role needs." /
        "AccessDeniedException の後に文がある場合は、それも貼り付けてください。ポリシーが示されています。何もない場合は、`genkan doctor` で AWS に直接確認でき、管理者は CloudTrail でポリシーを特定できます。下の依頼文を送ってください。ロールに必要な権限は `genkan policy iam` で出力できます。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        ask: CloudAdmin {
            "AWS denies a request of the role that I use for Claude Code, and doesn't name the policy. Please check in CloudTrail (errorCode AccessDenied, the operation in the message that I send along) which policy denies it, and whether the role may invoke the models of our `jp.` inference profiles and the models are enabled for the account." /
            "Claude Code に使っているロールのリクエストが AWS に拒否され、ポリシー名が示されません。CloudTrail（errorCode が AccessDenied、操作名は併せて送るメッセージのとおり）でどのポリシーによる拒否かを確認し、ロールに `jp.` 推論プロファイルのモデルを呼び出す権限があるか、アカウントでモデルが有効かを確認していただけますか。"
        },
        examples: ["An error occurred (AccessDeniedException) when calling the InvokeModel operation: (unreadable)"],
    }
    OUTSIDE_RESIDENCY "GK-ERR-016" Problem {
        "the denied request was outside the allowed regions: it would have left Japan (an unpinned model, or another Region)" /
        "拒否されたリソースは許可リージョンの外にあります。固定されていないモデルか別のリージョンにより、リクエストは国外に出るところでした"
    } help {
        "Don't ask for this to be allowed for Claude Code: the Region in the denied resource isn't one of the profile's. `genkan check` shows which setting, or which typed model name, chose another model or another Region; `genkan setup` pins the models and the Region.\n- “explicit deny in an identity-based policy”: a policy of the role's own denies this on purpose, often every Region but a few, and no added permission lifts an explicit deny. Where the ARN names no region (`bedrock:::`), a `global.` profile was called, which may send a request to any Region. In the program that asked, take the profile of your Regions (`jp.`; elsewhere `eu.`, `us.`): in Claude Code `genkan setup` pins it for every tier, another program has a setting of its own for the model. Only where your data may be processed in any Region, the AWS administrator takes the global profile out of that deny: its condition on `aws:RequestedRegion` sees the value `unspecified` there.\n- “no session policy allows”: the credentials were narrowed when they were given out (a session policy), to certain models only; a change of the role's own policy doesn't help. Pin every tier, the helper model (Haiku) too, to a model that is allowed; whoever runs that sign-in says which, and adds the one of the profile's Region where it is missing.\n- Nobody chose it: Claude Code chooses an unpinned helper model (Haiku) by itself, and before 2.1.0 its subagents asked for models without the Region's prefix. Pin every tier, and update it.\n- The ARN names no region (`bedrock:::`): a `global.` profile was called, though a regional one is set: a subagent or a tier didn't take it. Set ANTHROPIC_DEFAULT_SONNET_MODEL, _HAIKU_MODEL and CLAUDE_CODE_SUBAGENT_MODEL to ids of your prefix as well (`jp.`; elsewhere `eu.`, `us.`).\n- Another program asked (its role stands in the text: a Lambda function's, SageMaker's, a server's), and its data may be processed in that Region: “because no identity-based policy allows” says only that the role has no policy for this call. Whoever administers that role allows it bedrock:InvokeModel (for streaming also bedrock:InvokeModelWithResponseStream) on the model's ARN in the text.\n- “foundation-model/amazon”, “foundation-model/meta”, “foundation-model/mistral”: this is no model of Claude's, so another program asked, whose role stands in the text. Its cross-region profile (`eu.`, `us.`) sends a call to any region of its group. Where “service control policy” stands behind it, the organization denies the region in the text, and the role's own policy can't lift that: give the program a profile or a region that stays within the allowed ones. Only where that data may be processed there, the organization's administrator allows all regions of that profile for this role (`aws bedrock get-inference-profile --inference-profile-identifier ID` lists them).\n- “service control policy”: the organization itself denies the Region in the denied resource, and no policy of the role's lifts that. It needn't be the Region that you set: a profile such as `us.` or `eu.` sends a call made in one Region to any other of its group (from us-east-1 also to us-east-2 and us-west-2), and fails wherever one of them is denied. The `jp.` one stays in Tokyo and Osaka: pin it for every tier (`genkan setup`). Only where your data may be processed in all Regions of that profile, the organization's administrator allows them for it." /
        "Claude Code のために許可を依頼しないでください。拒否されたリソースのリージョンは、プロファイルのリージョンに含まれていません。別のモデルやリージョンを選んだ設定または入力したモデル名は `genkan check` で分かります。`genkan setup` でモデルとリージョンを固定します。\n- 「explicit deny in an identity-based policy」の場合: ロール自身のポリシーが意図して拒否しています（一部を除くすべてのリージョンを拒否していることがよくあります）。許可を追加しても、明示的な拒否は解消しません。ARN にリージョンがない場合（`bedrock:::`）は、リクエストをどのリージョンにも送りうる `global.` のプロファイルが呼び出されています。呼び出したプログラムで、自分のリージョンのプロファイル（`jp.`、国外では `eu.`、`us.`）を指定してください。Claude Code では `genkan setup` がすべてのティアに固定します。別のプログラムには、モデルの設定が別にあります。データをどのリージョンで処理してもよい場合に限り、AWS の管理者が global のプロファイルをこの拒否から外します（`aws:RequestedRegion` の条件では、値が `unspecified` になります）。\n- 「no session policy allows」の場合: 認証情報が、発行時に特定のモデルだけに制限されています（セッションポリシー）。ロール自身のポリシーを変えても解消しません。補助モデル（Haiku）を含むすべてのティアを、許可されたモデルに固定してください。どのモデルが許可されているかは、そのサインインの運用担当が確認し、プロファイルのリージョンのものがなければ追加します。\n- 誰も選んでいない場合: 固定されていない補助モデル（Haiku）は Claude Code 自身が決めます。2.1.0 より前のサブエージェントは、リージョンの接頭辞のないモデルを呼び出します。すべてのティアを固定し、Claude Code を更新してください。\n- ARN にリージョンがない場合（`bedrock:::`）: リージョンのプロファイルを設定していても、`global.` が呼び出されました。サブエージェントまたはティアに設定が及んでいません。ANTHROPIC_DEFAULT_SONNET_MODEL、_HAIKU_MODEL、CLAUDE_CODE_SUBAGENT_MODEL にも、自分の接頭辞（`jp.`、国外では `eu.`、`us.`）の ID を設定してください。\n- 呼び出したのが別のプログラムで（本文のロールが Lambda 関数、SageMaker、サーバーなどのもの）、データをそのリージョンで処理してよい場合: 「because no identity-based policy allows」は、この呼び出しを許可するポリシーがロールにないことだけを示します。そのロールの管理者が、本文のモデルの ARN に対する bedrock:InvokeModel（ストリーミングでは bedrock:InvokeModelWithResponseStream も）を許可してください。\n- 「foundation-model/amazon」「foundation-model/meta」「foundation-model/mistral」の場合: Claude のモデルではないため、呼び出したのは別のプログラムです（ロールは本文にあります）。クロスリージョンのプロファイル（`eu.`、`us.`）は、呼び出しをグループ内のどのリージョンにも送ります。「service control policy」とある場合は、本文のリージョンを組織が拒否しており、ロール自身のポリシーでは解消しません。許可リージョンに収まるプロファイルまたはリージョンを、プログラムに指定してください。そのデータをそこで処理してよい場合に限り、組織の管理者が、プロファイルのすべてのリージョンをこのロールに許可します（リージョンは `aws bedrock get-inference-profile --inference-profile-identifier ID` で分かります）。\n- 「service control policy」の場合: 拒否されたリソースのリージョンは組織自体が拒否しており、ロールのポリシーでは解消しません。設定したリージョンとは限りません。`us.` や `eu.` などのプロファイルは、呼び出しをグループ内の別のリージョンにも送り（us-east-1 からは us-east-2 や us-west-2 にも）、その 1 つでも拒否されていると失敗します。`jp.` のプロファイルは東京と大阪にとどまります。すべてのティアをこれに固定してください（`genkan setup`）。そのプロファイルのすべてのリージョンでデータを処理してよい場合に限り、組織の管理者が許可します。"
    } text {
        verified: true,
    }
}
