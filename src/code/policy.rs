//! GK-POL: `genkan policy`: documents that can't be written, and what somebody's policy lacks or leaves open.

crate::code::codes! {
    NOT_A_POLICY "GK-POL-001" Usage {
        "{file} is not a policy" /
        "{file} はポリシーではありません"
    } help {
        "`genkan policy check` reads a policy as IAM writes it: JSON with a `Statement`, also where a tool wraps it (`PolicyDocument`, `InlinePolicy`, `Content`). The cause says what is missing. From a Terraform or CloudFormation file, give it only the policy." /
        "`genkan policy check` で読めるのは、IAM の形式のポリシー（`Statement` を含む JSON）です。ツールが包んだもの（`PolicyDocument`、`InlinePolicy`、`Content`）も読めます。不足は原因の欄に示します。Terraform や CloudFormation のファイルの場合は、ポリシーの部分だけを渡してください。"
    }
    NO_BEDROCK "GK-POL-002" Usage {
        "these policies are about Amazon Bedrock, and profile {profile} is not ({provider})" /
        "このポリシーの対象は Amazon Bedrock です（プロファイル {profile} の対象: {provider}）"
    } help {
        "This command is about policies of AWS. Name a profile on Amazon Bedrock with `--profile`. For one on Vertex AI there are `genkan policy org-policy` and `genkan policy custom-role`." /
        "このコマンドが作成・確認するのは AWS のポリシーです。`--profile` で Amazon Bedrock のプロファイルを指定してください。Vertex AI のプロファイルには `genkan policy org-policy` と `genkan policy custom-role` を使います。"
    }
    PIN "GK-POL-003" Usage {
        "profile {profile} pins {model}, which no policy for {regions} can allow" /
        "プロファイル {profile} が指定する {model} は、{regions} 向けのポリシーでは許可できません"
    } help {
        "A policy names models by their ids and ARNs, and allows what is processed in the profile's regions: an id such as `jp.anthropic.claude-sonnet-4-6`, or the ARN of an application profile there. An alias has no ARN, and `global.` or `apac.` are processed outside the regions. Change the pin in the profile." /
        "ポリシーはモデルを ID や ARN で指定し、プロファイルのリージョンで処理されるもの（`jp.anthropic.claude-sonnet-4-6` のような ID や、そのリージョンのアプリケーション推論プロファイルの ARN）だけを許可します。エイリアスには ARN がなく、`global.` や `apac.` はリージョン外で処理されます。プロファイルの指定を変更してください。"
    }
    NO_MODELS "GK-POL-004" Usage {
        "profile {profile} pins no model: there is nothing to allow" /
        "プロファイル {profile} にはモデルの指定がなく、許可するものがありません"
    } help {
        "The policies are made of the models that the profile names under `[models]`. Pin at least one tier." /
        "ポリシーは、プロファイルの `[models]` に書かれたモデルから作られます。少なくとも 1 つのティアを指定してください。"
    }
    REGION_MISSING "GK-POL-010" Problem {
        "{action} is not allowed on {models} in {regions}" /
        "{regions} の {models} に対する {action} が許可されていません"
    } help {
        "A `jp.` profile runs a call in Tokyo or in Osaka, whichever has room, and AWS judges the model in both: with one of them missing or denied, calls fail. Allow the model in every region of the profile; in a service control policy, list every region wherever `aws:RequestedRegion` is compared." /
        "`jp.` プロファイルの呼び出しは東京か大阪の空いている方で実行され、AWS は両方のモデルについて判定します。片方が許可されていないか拒否されていると、呼び出しは失敗します。プロファイルの全リージョンのモデルを許可してください。サービスコントロールポリシーでは、`aws:RequestedRegion` と比べるリージョンに全リージョンを書いてください。"
    }
    MODELS_MISSING "GK-POL-011" Problem {
        "{action} is allowed on the inference profile, but on the models behind it in no region: {models}" /
        "推論プロファイルに対する {action} は許可されていますが、その先のモデルはどのリージョンでも許可されていません: {models}"
    } help {
        "AWS judges a call twice: for the inference profile, and for the model in each region that the profile routes to. The policy has only the first part. Add the foundation models of every region, bound to the profile by `bedrock:InferenceProfileArn`." /
        "AWS は 1 回の呼び出しを、推論プロファイルと、ルーティング先の各リージョンのモデルの両方について判定します。このポリシーには前者しかありません。全リージョンの基盤モデルを、`bedrock:InferenceProfileArn` の条件を付けて追加してください。"
    }
    ACTION_MISSING "GK-POL-012" Problem {
        "{action} is not allowed, but {other} is" /
        "{other} は許可されていますが、{action} が許可されていません"
    } help {
        "Claude Code streams answers (InvokeModelWithResponseStream) and sends small requests without streaming (InvokeModel). `Converse` and `ConverseStream` are authorized as these two; neither is an action of its own. Allow both, on the profile and on the models." /
        "Claude Code は応答をストリーミング（InvokeModelWithResponseStream）で受け取り、短い問い合わせは一括（InvokeModel）で行います。`Converse` と `ConverseStream` はこの 2 つとして認可され、独自のアクションはありません。プロファイルとモデルの両方に、2 つとも許可してください。"
    }
    PROFILE_MISSING "GK-POL-013" Problem {
        "{action} is not allowed on {models}, which the profile uses" /
        "プロファイルが使う {models} に対する {action} が許可されていません"
    } help {
        "The policy doesn't allow what the deployment profile pins: another account, another region, another model in the ARN, or nothing about it at all. Every such request fails with AccessDeniedException." /
        "デプロイメントプロファイルが指定するモデルが、このポリシーでは許可されていません。ARN のアカウント、リージョン、モデルが異なるか、記載がありません。該当するリクエストはすべて AccessDeniedException で失敗します。"
    }
    NO_LISTING "GK-POL-014" Problem {
        "{actions} can't be used: Claude Code and genkan can't see which models there are" /
        "{actions} を使えないため、Claude Code と genkan はモデルの一覧を確認できません"
    } help {
        "Without them Claude Code falls back to its built-in names, and `genkan models --live` and doctor can't prove where a profile routes. ListInferenceProfiles, ListFoundationModels and GetFoundationModelAvailability take no resource: a statement that names ARNs never grants them." /
        "これがないと、Claude Code は組み込みの名前を使い、`genkan models --live` と doctor はプロファイルのルーティング先を確認できません。ListInferenceProfiles、ListFoundationModels、GetFoundationModelAvailability はリソースを指定できないアクションで、ARN を書いたステートメントでは許可されません。"
    }
    GEOGRAPHY "GK-POL-020" Problem {
        "inference profiles that are processed outside the profile's regions can be used: {open}" /
        "リージョン外で処理される推論プロファイルを使えます: {open}"
    } help {
        "`global.`, `apac.`, `us.` and the like route a request to regions outside the profile's. Allow the pinned profiles by name, or add the statement that denies by exception: it needs no list, so future geographies are denied as well." /
        "`global.`、`apac.`、`us.` などは、プロファイルにないリージョンへリクエストを送ります。使うプロファイルだけを名前で許可するか、例外以外を拒否するステートメントを追加してください。列挙が不要なため、今後増える地域も拒否されます。"
    }
    ELSEWHERE "GK-POL-021" Problem {
        "on-demand models outside the profile's regions can be used: {open}" /
        "リージョン外のモデルをオンデマンドで使えます: {open}"
    } help {
        "A foundation model can be called in another region without any inference profile, and is processed there. Name the regions in the model's ARN instead of `*`, or add the statement that denies by exception." /
        "基盤モデルは、推論プロファイルなしでほかのリージョンに対して呼び出すこともでき、そのリージョンで処理されます。モデルの ARN のリージョンを `*` にせず列挙するか、例外以外を拒否するステートメントを追加してください。"
    }
    UNBOUND "GK-POL-022" Problem {
        "Anthropic's models can be called without an inference profile of the residency: {open}" /
        "Anthropic のモデルを、指定の推論プロファイルを通さずに呼び出せます: {open}"
    } help {
        "The statement about the models lacks the condition on `bedrock:InferenceProfileArn`, so it also applies to on-demand calls and to calls through other profiles. Such a call is processed in the region that it names, but it isn't what the deployment profile pins." /
        "モデルについてのステートメントに `bedrock:InferenceProfileArn` の条件がないため、オンデマンドやほかのプロファイル経由の呼び出しにも適用されます。処理されるのは指定したリージョンですが、デプロイメントプロファイルの指定とは異なります。"
    }
    MANTLE "GK-POL-023" Problem {
        "Bedrock's other interface can be used: {open}" /
        "Bedrock の別のインターフェイスを使えます: {open}"
    } help {
        "`bedrock-mantle` is a separate namespace: statements about `bedrock:` don't cover it, its models have no geography in their names, and CloudTrail logs its requests only as data events. Deny `bedrock-mantle:*`, unless it is used on purpose." /
        "`bedrock-mantle` は独立した名前空間で、`bedrock:` についての記載は適用されません。モデル名に地域がなく、CloudTrail ではデータイベントとしてのみ記録されます。意図して使う場合を除き、`bedrock-mantle:*` を拒否してください。"
    }
    BATCH "GK-POL-024" Problem {
        "batch jobs can be created: bedrock:CreateModelInvocationJob ({open})" /
        "バッチジョブを作成できます: bedrock:CreateModelInvocationJob（{open}）"
    } help {
        "A batch job runs prompts from a bucket, and no condition on the inference profile is known for it. Claude Code doesn't need it: deny it, and allow it only where batch jobs are needed." /
        "バッチジョブはバケットのプロンプトを処理し、推論プロファイルの条件を付けられません。Claude Code では使わないため拒否し、必要な場所だけで許可してください。"
    }
    APPLICATION "GK-POL-025" Problem {
        "application inference profiles that the profile doesn't pin can be used" /
        "プロファイルで指定していないアプリケーション推論プロファイルを使えます"
    } help {
        "The ARN of an application inference profile doesn't show where it routes: one made from `global.` looks like any other. Allow only the pinned ones, by their ARN; one that is used on purpose belongs into the deployment profile, or its models have to be allowed in the profile's regions alone." /
        "アプリケーション推論プロファイルの ARN からはルーティング先が分からず、`global.` から作ったものも見た目は同じです。使うものだけを ARN で許可してください。意図して使うものは、デプロイメントプロファイルで指定するか、その先のモデルをプロファイルのリージョンだけで許可してください。"
    }
    ANY_ACCOUNT "GK-POL-026" Problem {
        "the endpoint takes credentials of any account ({statement})" /
        "エンドポイントがどのアカウントの認証情報でも受け付けます（{statement}）"
    } help {
        "`Principal: *` without a condition lets credentials of any account be used in this network, and prompts go to that account. Add `aws:PrincipalOrgID` or `aws:PrincipalAccount`: genkan policy endpoint --org o-exampleorgid." /
        "条件のない `Principal: *` では、社外のアカウントの認証情報もこのネットワークで使え、プロンプトがそのアカウントへ渡ります。`aws:PrincipalOrgID` か `aws:PrincipalAccount` を追加してください: genkan policy endpoint --org o-exampleorgid"
    }
    NO_SUCH_ACTION "GK-POL-027" Problem {
        "{action} is not an action: IAM accepts it, but it grants nothing ({statement})" /
        "{action} というアクションはなく、書いても何も許可されません（{statement}）"
    } help {
        "The service authorizes `Converse` as bedrock:InvokeModel and `ConverseStream` as bedrock:InvokeModelWithResponseStream, also on a profile's ARN. Use those. bedrock-runtime and bedrock-agent are names of endpoints: in IAM all their actions begin with `bedrock:`." /
        "`Converse` は bedrock:InvokeModel、`ConverseStream` は bedrock:InvokeModelWithResponseStream として認可されます（推論プロファイルの ARN に対しても同じ）。こちらを指定してください。bedrock-runtime と bedrock-agent はエンドポイントの名前で、IAM のアクションはすべて `bedrock:` で始まります。"
    }
    NOT_JUDGED "GK-POL-028" Problem {
        "not judged: statement {statement} denies under a condition on {key}" /
        "判定できません: ステートメント {statement} は {key} の条件で拒否します"
    } help {
        "A policy doesn't say who calls, and from where: whether the statement denies the profile's requests, or anything that is reported as open, depends on that value. For `aws:PrincipalArn`, `aws.role_name` in the profile names the developer's permission set." /
        "誰がどこから呼び出すかはポリシーに書かれていません。このステートメントがプロファイルのリクエストを拒否するか、開いていると示したものを閉じているかは、その値が分からないと判断できません。`aws:PrincipalArn` については、プロファイルの `aws.role_name` に開発者の許可セットを書いてください。"
    }
    MARKETPLACE "GK-POL-029" Problem {
        "aws-marketplace:Subscribe is never granted by statement {statement}, because of its {key}" /
        "ステートメント {statement} では、{key} のために aws-marketplace:Subscribe が許可されません"
    } help {
        "`Subscribe` takes no resource and no condition on the product's name; a product's id is an opaque `prod-…`, and AWS Marketplace isn't in the region of the request. AWS's own managed policies use `*`, with `aws:CalledViaLast` of `bedrock.amazonaws.com`." /
        "`Subscribe` にはリソースも製品名の条件も指定できません。製品 ID は `prod-…` の形で、AWS Marketplace はリクエストのリージョンにありません。AWS の管理ポリシーでは、リソースを `*`、条件を `bedrock.amazonaws.com` の `aws:CalledViaLast` としています。"
    }
    COUNT_ELSEWHERE "GK-POL-030" Problem {
        "prompts can be sent outside the profile's regions to be counted: bedrock:CountTokens in {open}" /
        "トークンの計数のために、プロンプトをリージョン外へ送れます: bedrock:CountTokens（{open}）"
    } help {
        "CountTokens takes the whole prompt, and the region that is called reads it. It is a right of its own, which a statement about `InvokeModel` doesn't cover. Allow it on the models of the profile's regions, or add the statement that denies by exception. `*` stands for a region that is to come." /
        "CountTokens にはプロンプト全体を渡し、呼び出したリージョンがそれを読み取ります。独立した権限で、`InvokeModel` についての記載は適用されません。プロファイルのリージョンのモデルだけで許可するか、例外以外を拒否するステートメントを追加してください。`*` は今後増えるリージョンです。"
    }
    OTHER_ELSEWHERE "GK-POL-031" Problem {
        "what isn't a model of Anthropic's takes prompts outside the profile's regions: {open}" /
        "Anthropic のモデル以外のものが、リージョン外でプロンプトを受け付けます: {open}"
    } help {
        "With the same rights, whoever has the role sends a prompt to other vendors' models, to provisioned, imported or custom models, to prompt routers or to a stream of speech there. If a statement about `anthropic.*` alone closes the rest, these stay open. Name what is used in the profile's regions, or add the statement that denies by exception. `*` stands for what is to come." /
        "このロールの権限で、ほかの提供元のモデル、プロビジョニング済み・インポート済み・カスタムのモデル、プロンプトルーター、音声のストリームへ、リージョン外でプロンプトを送れます。`anthropic.*` だけについてのステートメントでは、これらは閉じません。プロファイルのリージョンで使うものだけを許可するか、例外以外を拒否するステートメントを追加してください。`*` は今後増えるものです。"
    }
    NO_VERTEX "GK-POL-040" Usage {
        "this document is about Vertex AI, and profile {profile} is not ({provider})" /
        "このドキュメントの対象は Vertex AI です（プロファイル {profile} の対象: {provider}）"
    } help {
        "`genkan policy org-policy` and `genkan policy custom-role` are for Google Cloud. Name a profile on Vertex AI with `--profile`. For one on Amazon Bedrock there are `genkan policy iam` and `genkan policy scp`." /
        "`genkan policy org-policy` と `genkan policy custom-role` は Google Cloud 向けです。`--profile` で Vertex AI のプロファイルを指定してください。Amazon Bedrock のプロファイルには `genkan policy iam` と `genkan policy scp` を使います。"
    }
    NO_ID "GK-POL-041" Usage {
        "profile {profile} pins {model}, which is not a model ID in Model Garden" /
        "プロファイル {profile} が指定する {model} は、Model Garden のモデル ID ではありません"
    } help {
        "The organization policy names individual models, such as `claude-sonnet-4-6`; a group or an alias can't be listed. Change the pin in the profile." /
        "組織のポリシーは `claude-sonnet-4-6` のような個々のモデルを指定します。グループやエイリアスは書けません。プロファイルの指定を変更してください。"
    }
    NO_PROJECT "GK-POL-042" Usage {
        "profile {profile} names no Google Cloud project" /
        "プロファイル {profile} に Google Cloud のプロジェクトがありません"
    } help {
        "The document needs to say where it applies. Set `google.project` in the profile; an organization policy also takes `--parent organizations/ID`, `folders/ID` or `projects/ID`." /
        "ドキュメントには適用先が必要です。プロファイルの `google.project` を設定してください。組織のポリシーでは `--parent organizations/ID`、`folders/ID`、`projects/ID` も指定できます。"
    }
    TOO_MANY_REGIONS "GK-POL-043" Usage {
        "profile {profile} has {count} regions: a CloudWatch Logs filter can't name them all" /
        "プロファイル {profile} のリージョンは {count} 個あり、CloudWatch Logs のフィルターに書ききれません"
    } help {
        "A filter pattern can have 1,024 characters, and each region of `residency.regions` appears in it twice. Leave out regions that aren't used, or write the filter by hand." /
        "フィルターパターンは 1,024 文字までで、`residency.regions` の各リージョンが 2 回ずつ入ります。使わないリージョンを除くか、フィルターを手で書いてください。"
    }
}
