//! GK-ERR-019 and 021 to 049: the model: not granted, not there, not now, or not the one that was meant.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const MODEL_ACCESS: Message = Message {
    en: "Please enable Anthropic's Claude models in Amazon Bedrock for our account, in the Region that we call⟦ ({region})⟧, once: accept the agreement (AWS Marketplace subscription) and submit the Anthropic use case form. This needs one role with aws-marketplace:Subscribe and ViewSubscriptions; developers don't need these rights.",
    ja: "アカウントの Amazon Bedrock で、呼び出すリージョン⟦（{region}）⟧について、Anthropic の Claude モデルを一度有効にしていただけますか。契約への同意（AWS Marketplace のサブスクリプション）と、Anthropic のユースケースフォームの提出が必要です。aws-marketplace:Subscribe と ViewSubscriptions を持つロールが一度行えば済み、開発者にこれらの権限は不要です。",
};

super::error_text::error_texts! {
    // Before the row on rights: AWS ends both texts with the same sentence.
    PAYMENT_METHOD "GK-ERR-041" Problem {
        "AWS can't charge the account for this model: its payment method is missing or isn't accepted for AWS Marketplace" /
        "アカウントの支払い方法が未登録か、AWS Marketplace で受け付けられないため、モデルの料金を請求できません"
    } help {
        "No permission is missing. Whoever pays for the account (in an organization, its management account) has to set a valid default payment method, then subscribe to the model again; it takes a few minutes." /
        "権限の不足ではありません。アカウントの支払いを管理する人（組織の場合は管理アカウント）が有効なデフォルトの支払い方法を設定し、モデルをもう一度サブスクライブする必要があります。反映まで数分かかります。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [r"\binvalid_payment_instrument\b(?:.{0,300}?AWS Marketplace subscription for this model cannot be completed)?"],
        ask: CloudAdmin {
            "Amazon Bedrock can't complete the AWS Marketplace subscription to a Claude model for our account: INVALID_PAYMENT_INSTRUMENT. Please have the payment method checked (the account's default one, or the management account's; it has to be accepted for AWS Marketplace) and subscribe to the model once more. No IAM permission is missing." /
            "Amazon Bedrock で Claude モデルの AWS Marketplace サブスクリプションが完了しません（INVALID_PAYMENT_INSTRUMENT）。アカウントまたは管理アカウントのデフォルトの支払い方法が有効で、AWS Marketplace で利用できるかを確認し、モデルをもう一度サブスクライブしていただけますか。IAM の権限の不足ではありません。"
        },
        examples: [
            "API Error: 403 Model access is denied due to INVALID_PAYMENT_INSTRUMENT:A valid payment instrument must be provided.. Your AWS Marketplace subscription for this model cannot be completed at this time. If you recently fixed this issue, try again after 2 minutes.",
            "AccessDeniedException: INVALID_PAYMENT_INSTRUMENT: A valid payment instrument must be provided.",
        ],
    }
    SUBSCRIPTION_PENDING "GK-ERR-214" Remote {
        "AWS is still setting up this model for the account (its first use subscribes in AWS Marketplace), or that failed" /
        "AWS がこのアカウントでのモデルの利用を準備中か（初回利用時に AWS Marketplace でサブスクライブされます）、準備に失敗しました"
    } help {
        "Wait a quarter of an hour and try again. If it persists, the cloud administrator has to check the subscription in AWS Marketplace and the account's payment method." /
        "15 分ほど待ってやり直してください。解消しない場合は、クラウド管理者が AWS Marketplace のサブスクリプションと、アカウントの支払い方法を確認する必要があります。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"marketplace (?:subscription|agreement) (?:for this model )?(?:is|was|has been)? ?(?:still )?(?:being processed|being created|pending|failed|not succeeded)",
        ],
        examples: [
            "Your AWS Marketplace subscription for this model is still being processed. Try again after 5 minutes.",
        ],
    }
    MARKETPLACE "GK-ERR-022" Problem {
        "the account has never used this model, and the first use needs rights in AWS Marketplace that your role doesn't have" /
        "このアカウントでモデルが使われたことがなく、初回に必要な AWS Marketplace の権限がロールにありません"
    } help {
        "Once for the whole account, somebody with aws-marketplace:ViewSubscriptions and aws-marketplace:Subscribe has to subscribe, or to make the first call. For people that is an administrator (developers don't need these rights and shouldn't get them); for an application on a server it can be the application's own role, which gets both rights until its first call has succeeded. Wait about two minutes and try again.\n- “Private Marketplace”: the organization lists what may be bought; whoever manages that list has to add the model's product first.\n- “required AWS Marketplace actions” and nobody can subscribe by hand: look which role the program runs with (`aws sts get-caller-identity` there); that one is refused, whatever your own may do. Take the rights away again after the first call." /
        "アカウント全体で一度だけ、aws-marketplace:ViewSubscriptions と aws-marketplace:Subscribe の権限を持つ誰かが、サブスクライブするか、最初の呼び出しを行う必要があります。利用者が人の場合は管理者が行います（開発者にこの権限は不要で、付与すべきでもありません）。サーバー上のアプリケーションの場合は、アプリケーション自身のロールに、最初の呼び出しが成功するまで両方の権限を付与する方法もあります。2 分ほど待ってからやり直してください。\n- 「Private Marketplace」の場合: 購入できる製品を組織が限定しています。その一覧の管理者が、先にモデルの製品を追加する必要があります。\n- 「required AWS Marketplace actions」と表示され、手動で登録できる人がいない場合: プログラムがどのロールで動いているかを確認してください（そこで `aws sts get-caller-identity`）。拒否されているのはそのロールで、利用者自身の権限は関係しません。最初の呼び出しの後は、権限を外してください。"
    } text {
        verified: true,
        names: ["AccessDeniedException"],
        patterns: [
            r"not available in your organization's private marketplace",
            r"not authorized to perform the required AWS Marketplace actions",
            r"AWS Marketplace subscription for this model cannot be completed",
            r"is not authorized to perform: aws-marketplace:(?:ViewSubscriptions|Subscribe)\b",
            r"aws-marketplace:(?:subscribe|viewsubscriptions)\b.{0,40}\b(?:required|missing|needed)|model access is denied (?:by|due to|because of) (?:the |an? )?(?:missing )?(?:aws )?marketplace (?:subscription|agreement)",
        ],
        ask: CloudAdmin (MODEL_ACCESS),
        examples: [
            "An error occurred (AccessDeniedException) when calling the CreateFoundationModelAgreement operation: The product you are trying to subscribe to is not available in your organization's Private Marketplace.",
            "API Error: 403 Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model. Refer to the Amazon Bedrock documentation for further details. Your AWS Marketplace subscription for this model cannot be completed at this time. If you recently fixed this issue, try again after 2 minutes.",
            "User: arn:aws:sts::111122223333:assumed-role/R/s is not authorized to perform: aws-marketplace:Subscribe on resource: *",
            "aws-marketplace:Subscribe permission is required to enable this model",
        ],
    }
    GOVCLOUD_AGREEMENT "GK-ERR-969" Problem {
        "a GovCloud account can't agree to a model by itself: its associated standard AWS account has to, once" /
        "GovCloud のアカウントは、モデルの契約に自分で同意できません。関連付けられた標準の AWS アカウントで一度同意する必要があります"
    } help {
        "An administrator of the associated standard account agrees to the model there (Amazon Bedrock's model access, or the model's first use) in us-east-1 or us-west-2, as the text says; the GovCloud account may use it after that. No role's policy in GovCloud replaces that.\n- You don't mean GovCloud: the profile signs in to another account than yours, and its region is us-gov-…. `genkan check` shows which account and region are set; `genkan setup` writes the profile's." /
        "関連付けられた標準アカウントの管理者が、本文にあるとおり us-east-1 または us-west-2 で、モデルに同意します（Amazon Bedrock のモデルアクセス、またはモデルの初回利用）。その後、GovCloud のアカウントで使えるようになります。GovCloud のロールのポリシーでは代わりになりません。\n- GovCloud を使うつもりがない場合: 別のアカウントにサインインしていて、リージョンが us-gov-… になっています。設定されているアカウントとリージョンは `genkan check` で分かります。`genkan setup` でプロファイルの値を設定します。"
    } text {
        verified: false,
        patterns: [
            r"govcloud account \S{1,20} cannot perform this operation(?:\. you must use your associated standard aws account to establish a model access agreement)?",
            r"use your associated standard aws account to establish a model access",
        ],
        ask: CloudAdmin {
            "Amazon Bedrock says that our GovCloud account can't agree to a model by itself. Please agree to it in the associated standard AWS account, in us-east-1 or us-west-2 (model access, or the model's end-user licence)." /
            "Amazon Bedrock から、GovCloud のアカウントではモデルに同意できないと返されました。関連付けられた標準の AWS アカウントで、us-east-1 または us-west-2 において、モデルに同意していただけますか（モデルアクセス、または使用許諾契約）。"
        },
        examples: [
            "The GovCloud account 111122223333 cannot perform this operation. You must use your associated standard AWS account to establish a model access agreement",
            "You must use your associated standard AWS account to establish a model access agreement or view the EULA",
        ],
    }
    NO_MODEL_ACCESS "GK-ERR-021" Problem {
        "this account has no access to the model yet, or not in the region that was called" /
        "このアカウントでは、まだモデルへのアクセスが有効になっていないか、呼び出したリージョンで有効になっていません"
    } help {
        "See first which region was called, and which model. Without AWS_REGION (`genkan explain AWS_REGION`) newer releases of Claude Code take AWS_DEFAULT_REGION or the AWS profile's region; older ones and other programs call us-east-1, where the account may have no access: set it to the region that has it (for Claude Code the profile's). Call each model with `aws bedrock-runtime converse --model-id ID --region REGION --messages …` where the CLI is at hand. Then somebody with the right to do so has to enable each of them once for the account. A role's policy can't replace that.\n- “API Error … access to the model” (Claude Code itself): it calls two models, and where the text names none, either may have been refused. The CLI works with the same profile, region and id: then it is the small one, or Claude Code uses another profile, account or region than the CLI (`/status`; `aws sts get-caller-identity`). Besides the main one there is a small one (Haiku) in the background; both need access. Have the small one enabled as well, or name one that is (`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`, in old releases ANTHROPIC_SMALL_FAST_MODEL); `genkan setup` pins both.\n- “AccessDeniedException … access to the model”, “when calling the … operation”: another program than Claude Code says it so. Its check of the credentials, or a task in the background, may call another model than the one that you chose and enabled: CloudTrail shows which (modelId). Have that one enabled too, or choose another for it in the program.\n- The id has a prefix (`us.`, `jp.`): the model has to be enabled in the other regions of that profile as well.\n- “The model with the specified model ID”: an id that doesn't exist, or is misspelt, can be answered like this too. Where access is enabled, compare the id that was sent letter by letter with `aws bedrock list-foundation-models` and `list-inference-profiles` (CloudTrail shows it as modelId; its end is -v1:0, not -v1:03). In another program, correct it in its model setting, or update the program." /
        "まず、呼び出されたリージョンとモデルを確認してください。AWS_REGION（`genkan explain AWS_REGION`）がない場合、新しいリリースの Claude Code は AWS_DEFAULT_REGION または AWS プロファイルのリージョンを使い、古いリリースやほかのプログラムは us-east-1 を呼び出します。そこではアカウントにアクセスがないことがあるため、アクセスのあるリージョン（Claude Code ではプロファイルのリージョン）を設定してください。AWS CLI があれば、`aws bedrock-runtime converse --model-id ID --region リージョン --messages …` で各モデルを呼び出してください。そのうえで、権限のある人が、アカウントで各モデルを一度有効にする必要があります。ロールのポリシーでは代わりになりません。\n- 「API Error … access to the model」（Claude Code 自身）の場合: Claude Code は 2 つのモデルを呼び出します。本文にモデル名がなければ、どちらが拒否されたかは分かりません。同じプロファイル、リージョン、ID で CLI が動作する場合は、小さいモデルが拒否されているか、Claude Code が CLI とは別のプロファイル、アカウント、リージョンを使っています（`/status`、`aws sts get-caller-identity`）。主なモデルのほかに、裏側で小さいモデル（Haiku）が使われ、両方にアクセスが必要です。小さいモデルも有効にしてもらうか、有効なモデルを指定してください（`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`。古いリリースでは ANTHROPIC_SMALL_FAST_MODEL）。`genkan setup` で両方を固定できます。\n- 「AccessDeniedException … access to the model」「when calling the … operation」の場合: Claude Code 以外のプログラムの文です。認証情報の確認や裏側の処理で、選んで有効にしたものとは別のモデルを呼び出していることがあります。どのモデルかは CloudTrail の modelId で分かります。そのモデルも有効にしてもらうか、プログラムで別のモデルを選んでください。\n- ID に接頭辞（`us.`、`jp.`）がある場合: そのプロファイルのほかのリージョンでも、モデルを有効にする必要があります。\n- 「the model with the specified model ID」の場合: 存在しない ID や綴りの誤った ID でも、同じ応答になることがあります。アクセスが有効であれば、送られた ID（CloudTrail の modelId で分かります）を `aws bedrock list-foundation-models` と `list-inference-profiles` の結果と一字ずつ比べてください（末尾は -v1:0 などで、-v1:03 ではありません）。別のプログラムでは、そのモデルの設定を直すか、プログラムを更新してください。"
    } text {
        verified: true,
        names: ["AccessDeniedException"],
        patterns: [
            r"not available . using .{1,60}\. enable .{1,60} in the bedrock console to upgrade|not available \W{1,3} using .{1,60}\. enable .{1,60} in the bedrock console",
            r"you don't have access to the model with the specified model id",
            r"^\W{0,4}you (?:don't|do not) have access to this model\W{0,3}$|\b(?:accessdenied\w*|aws|amazon|bedrock)\b.{0,200}(?:don't|do not|doesn't|does not) have access to (?:the|this) (?:specified )?model\b|model access (?:is|has) not (?:been )?(?:granted|enabled)|not (?:been )?granted access to (?:the|this) model",
            r"the key works, but \S{1,80} is not enabled in your account",
            r"does not have an agreement (?:to|for|with) (?:this|the) model",
        ],
        ask: CloudAdmin (MODEL_ACCESS),
        examples: [
            "Opus 4.6: claude-opus-4-6 not available — using claude-opus-4-5. Enable Opus 4.6 in the Bedrock console to upgrade.",
            "You do not have access to this model.",
            "AWS authentication failed · enable this model for your account and region in the Amazon Bedrock console, or run --model to pick another model · API Error: 403 You don't have access to the model with the specified model ID.",
            "The key works, but jp.anthropic.claude-haiku-4-5-20251001-v1:0 is not enabled in your account. Pin a model you have access to on the next step.",
            "AccessDeniedException: Your account does not have an agreement to this model.",
        ],
    }
    USE_CASE_FORM "GK-ERR-023" Problem {
        "nobody has submitted Anthropic's use case form for this account" /
        "このアカウントで Anthropic のユースケースフォームが提出されていません"
    } help {
        "An administrator has to fill out the form in the Bedrock console once; in the organization's management account it applies to all accounts. It takes up to 15 minutes. The first calls may have worked without it.\n- The same model works with the AWS CLI or another program: Claude Code uses another account, mostly the [default] profile. Compare `aws sts get-caller-identity`, set AWS_PROFILE in `env` of ~/.claude/settings.json (`genkan explain AWS_PROFILE`), and start it again.\n- A gateway answered: the account is the one that the gateway uses. Send the request to its administrator." /
        "管理者が Bedrock コンソールで一度フォームを提出します。組織の管理アカウントで提出すれば全アカウントに適用されます。反映には最大 15 分かかります。提出前でも最初の数回は成功することがあります。\n- 同じモデルが AWS CLI やほかのプログラムでは使える場合: Claude Code が別のアカウント（多くは [default] プロファイル）を使っています。`aws sts get-caller-identity` で比べ、~/.claude/settings.json の `env` に AWS_PROFILE を設定して（`genkan explain AWS_PROFILE`）、起動し直してください。\n- ゲートウェイからの応答の場合: ゲートウェイが使う AWS アカウントのことです。依頼文はその管理者に送ってください。"
    } text {
        verified: true,
        names: ["ResourceNotFoundException", "ValidationException"],
        patterns: [
            r"\b404\W{1,3}(?:error\W{1,3})?(?:about )?\W?model use case details\b",
            r"model use case details have not been submitted for this account",
            r"you have not filled out the required use-case form for this model(?:.{0,60}?https://(?<region>[a-z]{2}-[a-z]{4,9}-\d)\.console\.aws)?",
            r"\b(?:anthropic|submit(?:ted)?|fill(?:ed)?)\b.{0,40}\buse[ -]case (?:details|form)\b|\buse[ -]case (?:details|form)\b.{0,60}\b(?:anthropic|bedrock|not (?:been )?submitted)\b",
            r"\bftuformnotfilled\b",
        ],
        ask: CloudAdmin {
            "Please submit Anthropic's use case form in the Amazon Bedrock console, once, for the AWS account that our calls to Claude use⟦ (the refused call was in {region})⟧; submitted in the organization's management account, it applies to all accounts. Where the agreement to the model is missing as well, one role with aws-marketplace:Subscribe and ViewSubscriptions accepts it; developers don't need these rights." /
            "Claude の呼び出しに使う AWS アカウントについて、Amazon Bedrock コンソールで Anthropic のユースケースフォームを一度提出していただけますか⟦（拒否された呼び出しのリージョンは {region}）⟧。組織の管理アカウントで提出すれば、全アカウントに適用されます。モデルの契約への同意がまだの場合は、aws-marketplace:Subscribe と ViewSubscriptions を持つロールでの同意をお願いいたします。開発者にこれらの権限は不要です。"
        },
        examples: [
            "Bedrock returns 404 \"Model use case details\" error",
            "aws-bedrock error: The model returned the following errors: You have not filled out the required use-case form for this model. Complete the form at https://ap-northeast-3.console.aws.amazon.com/bedrock/ before requesting access.",
            "Fill out the Anthropic use case details form before using the model.",
            "Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model. If you have already filled out the form, try again in 15 minutes.",
            "ValidationException: You have not filled out the required use-case form for this model",
            "FTUFormNotFilled",
        ],
    }
    USE_CASE_DATA "GK-ERR-675" Usage {
        "AWS couldn't read the form data of a request; of Bedrock's calls that is the one that submits Anthropic's use case form (PutUseCaseForModelAccess)" /
        "AWS がリクエストのフォームのデータを読み取れません。Bedrock では、Anthropic のユースケースフォームを提出する呼び出し（PutUseCaseForModelAccess）です"
    } help {
        "Call it in us-east-1, whichever region is used afterwards, and give the form as JSON: with the AWS CLI encoded in base64 once (or `fileb://` with the plain file), with boto3 not encoded.\n- The form in the Bedrock console needs none of this; in the organization's management account it counts for all accounts.\n- You may not do this in your account: send the request below." /
        "以後に使うリージョンにかかわらず us-east-1 で呼び出し、フォームを JSON で渡してください。AWS CLI では base64 で 1 回だけエンコードするか、元のファイルを `fileb://` で指定します。boto3 ではエンコードしません。\n- Bedrock コンソールのフォームであれば、この手順は不要です。組織の管理アカウントで提出すれば全アカウントに適用されます。\n- 自分のアカウントで提出できない場合は、下の依頼文を送ってください。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\bvalidationexception\b.{0,120}?\binvalid form data\b|\bputusecaseformodelaccess operation\b.{0,160}?\b(?:invalid|malformed)\b",
        ],
        ask: CloudAdmin (MODEL_ACCESS),
        examples: [
            "An error occurred (ValidationException) when calling the PutUseCaseForModelAccess operation: Invalid form data",
        ],
    }
    NO_PREFIX "GK-ERR-024" Problem {
        "the model was named without an inference profile; Bedrock serves it only through one" /
        "推論プロファイルなしでモデルが指定されました。このモデルは推論プロファイル経由でのみ利用できます"
    } help {
        "Name an inference profile in place of the model: its ARN, or its id, which is the model's with the prefix of the Region's group before it (`jp.`, `us.`, `eu.`). `aws bedrock list-inference-profiles` shows those of the Region that is called. For Claude in Japan it is `jp.`; `genkan models` shows these ids, `genkan setup` pins them.\n- “API Error … Invocation of model ID” (Claude Code itself), and an id with a prefix is set already: the session asks with another one. `/status` and `/model` in it show which; look for an old ANTHROPIC_MODEL or small model in the environment that starts it (`genkan explain ANTHROPIC_MODEL`), and start it anew. If nothing was changed and it worked hours ago, it may be passing: try again later, and leave the prefix.\n- “botocore”, “boto3”, “AI_APICallError” (opencode and others with the AI SDK), “when calling the … operation”: a program other than Claude Code asked. Update it: newer releases often put the prefix before the id by themselves. Write the profile's id in its own model setting, with the prefix of the Region that it calls (`jp.`, `us.`, `eu.`, `au.`, `us-gov.` in AWS GovCloud), such as `us.anthropic.claude-sonnet-4-20250514-v1:0`; in Claude Code's settings nothing has to be changed. If its model has a prefix already, the id in the text is another one's: a tool or part of the program (memory, embeddings, a summary) has a default model of its own; look for that id, and set it there.\n- “one-api”, “new-api”, “songquanpeng”: a gateway sends the bare id, whatever Claude Code names. Whoever runs it updates it, or maps the model there (its model redirection) to the id with the prefix of the region that its channel calls; nothing on this machine changes it.\n- “deepseek”, “meta.llama3…”, “meta.llama4…”, “mistral”, “writer”, “amazon.nova”: not every maker's model has a profile in every group, and `genkan models` lists Claude alone. DeepSeek-R1 has one in the US alone (`us.deepseek.r1-v1:0`, called in a US Region). Where data has to stay in Japan, take a model that the Region serves by itself (`aws bedrock list-foundation-models --by-inference-type ON_DEMAND`) or that has a `jp.` profile.\n- The model has no `jp.` id (Claude 3 to 4.1, some later ones), and data has to stay in Japan: choose one that has, because `global.` and `apac.` ids leave Japan.\n- In AWS GovCloud, where the profile's id is refused next: the model's agreement is accepted in the standard account that is linked to yours." /
        "モデルの代わりに推論プロファイルを指定してください。ARN、または、リージョンの地域の接頭辞（`jp.`、`us.`、`eu.` など）をモデルの ID の前に付けた ID で指定します。呼び出すリージョンのものは `aws bedrock list-inference-profiles` で分かります。日本の Claude の接頭辞は `jp.` です（一覧は `genkan models` で分かり、`genkan setup` で固定できます）。\n- 「API Error … Invocation of model ID」（Claude Code 自身）で、接頭辞の付いた ID を設定済みの場合: セッションが別の ID で呼び出しています。どの ID かは `/status` と `/model` で分かります。起動する環境に古い ANTHROPIC_MODEL や小さいモデルの設定が残っていないかを確認し（`genkan explain ANTHROPIC_MODEL`）、起動し直してください。何も変えておらず、数時間前まで動作していた場合は、一時的なことがあります。接頭辞は外さず、時間をおいて試してください。\n- 「botocore」「boto3」「AI_APICallError」（opencode など、AI SDK を使うもの）「when calling the … operation」とある場合: Claude Code 以外のプログラムの呼び出しです。更新してください（新しいリリースでは、接頭辞が自動で付くことが多くあります）。そのプログラムのモデルの設定に、呼び出すリージョンの接頭辞（`jp.`、`us.`、`eu.`、`au.`、AWS GovCloud では `us-gov.`）を付けた ID を書いてください（例: `us.anthropic.claude-sonnet-4-20250514-v1:0`）。Claude Code の設定の変更は不要です。モデルにすでに接頭辞がある場合、本文の ID は別のものです。プログラムのツールや一部（メモリ、埋め込み、要約など）に独自の既定のモデルがあります。その ID を探し、そこで指定してください。\n- 「one-api」「new-api」「songquanpeng」の場合: クライアントの指定にかかわらず、ゲートウェイが接頭辞のない ID を送っています。運用担当がゲートウェイを更新するか、そのモデルの対応付け（モデルのリダイレクト）で、チャネルが呼び出すリージョンの接頭辞を付けた ID を指定してください。この端末の設定では変わりません。\n- 「deepseek」「meta.llama3…」「meta.llama4…」「mistral」「writer」「amazon.nova」の場合: 提供元によっては、推論プロファイルのない地域があります（`genkan models` の一覧は Claude だけです）。DeepSeek-R1 のものは米国だけです（`us.deepseek.r1-v1:0`。米国のリージョンで呼び出します）。データを国内にとどめる場合は、リージョンが単独で提供するモデル（`aws bedrock list-foundation-models --by-inference-type ON_DEMAND`）か、`jp.` のプロファイルのあるモデルを選んでください。\n- モデルに `jp.` の ID がなく（Claude 3～4.1、それ以降の一部）、データを国内にとどめる場合: `jp.` の ID のあるモデルを選んでください（`global.` や `apac.` の ID は国外で処理されます）。\n- AWS GovCloud で、推論プロファイルの ID が次に拒否される場合: モデルの契約は、リンクされた標準アカウントで承諾します。"
    } text {
        verified: true,
        names: ["ValidationException"],
        patterns: [
            r"invocation of model id (?<model>\S+) with on-demand throughput isn't supported",
            r"on-demand throughput (?:is(?:n't| not) supported|not supported)|(?:doesn't|does not) support on-demand throughput",
            r"retry your request with the id or arn of an inference profile",
        ],
        examples: [
            "The provided model doesn't support on-demand throughput.",
            "API Error (jp.anthropic.claude-sonnet-4-6): 400 Invocation of model ID anthropic.claude-sonnet-4-6 with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.",
            "Retry your request with the ID or ARN of an inference profile that contains this model.",
        ],
    }
    ARN_IN_EXTENSION "GK-ERR-049" Usage {
        "an editor's extension (Roo Code and its like) doesn't take the ARN in its field for a custom one; its own check says so, and AWS wasn't asked" /
        "エディターの拡張機能（Roo Code など）が、カスタム ARN の欄の値を受け付けません。拡張機能自身の検査によるもので、AWS への問い合わせは行われていません"
    } help {
        "Compare the ARN with the list: `aws bedrock list-inference-profiles --query 'inferenceProfileSummaries[].inferenceProfileArn'`. If it is the same, the extension's check is at fault: update the extension.\n- “aws-us-gov”, “aws-cn”, or another partition than `arn:aws:`: older releases knew only `arn:aws:`. Update it.\n- Until then name the model without an ARN: leave the field for the custom ARN, choose the model from the list, and switch cross-region inference on (in Japan this has to give the `jp.` id).\n- It differs: the form is arn:aws:bedrock:REGION:ACCOUNT:inference-profile/ID, or application-inference-profile/ID, without blanks, quotes or a line break; a bare model id doesn't belong there." /
        "ARN を一覧と照らし合わせてください: `aws bedrock list-inference-profiles --query 'inferenceProfileSummaries[].inferenceProfileArn'`。同じであれば、拡張機能の検査に問題があります。拡張機能を更新してください。\n- 「aws-us-gov」「aws-cn」など、パーティションが `arn:aws:` 以外の場合: 以前のリリースは `arn:aws:` にしか対応していません。更新してください。\n- それまでは、ARN を使わずにモデルを指定してください。カスタム ARN をやめ、一覧からモデルを選び、クロスリージョン推論を有効にします（日本では、これで `jp.` の ID になる必要があります）。\n- 異なる場合: 形式は arn:aws:bedrock:リージョン:アカウント:inference-profile/ID、または application-inference-profile/ID で、空白、引用符、改行は入りません。モデルの ID だけを書く欄ではありません。"
    } text {
        verified: false,
        patterns: [
            r"invalid arn format\. please check the format requirements",
        ],
        examples: [
            "Invalid ARN format. Please check the format requirements.",
            "Roo Code settings, custom ARN arn:aws-us-gov:bedrock:us-gov-west-1:111122223333:inference-profile/x: Invalid ARN format. Please check the format requirements.",
        ],
    }
    MODEL_ID_FORM "GK-ERR-207" Problem {
        "the model's id is missing or doesn't have the form that Bedrock takes: a mark such as `[1m]`, a space, or an extra part" /
        "モデル ID がないか、形式が Bedrock のものではありません（`[1m]` などの印、空白、余分な部分など）"
    } help {
        "`genkan explain ANTHROPIC_MODEL` shows where the name comes from, `genkan models` what each tier is pinned to. Bedrock accepts a `jp.` id or the ARN of an inference profile; `genkan setup` writes the profile's." /
        "設定場所は `genkan explain ANTHROPIC_MODEL` で、各ティアの固定先は `genkan models` で分かります。Bedrock が受け付けるのは `jp.` の ID または推論プロファイルの ARN です。`genkan setup` でプロファイルの値を設定します。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"value \W?(?<model>[^'\s]{0,200})(?: [^'\s]{1,80}){0,3}'? ?at 'model_?id' failed to satisfy constraint",
            r"\bvalue provided for input http label: modelid|parameter modelid, value: 0\b|missing required parameter in input: .modelid",
            r"invalid arn format|invalid_arn_format\b|\barn should follow the pattern: arn:aws:bedrock",
            r"\binvalid arn: arn:aws[\w-]*:bedrock|input member modelid must not be empty",
        ],
        examples: [
            "1 validation error detected: Value 'anthropic.claude-v2:0:100k' at 'modelId' failed to satisfy constraint: Member must satisfy regular expression pattern",
            "No value provided for input HTTP label: modelId.",
            "Invalid ARN format. ARN should follow the pattern: arn:aws:bedrock:region:account-id:resource-type/resource-name",
            "operation error Bedrock Runtime: InvokeModel, input member modelId must not be empty",
        ],
    }
    REGION_PREFIX "GK-ERR-271" Problem {
        "Claude Code names unpinned models by ANTHROPIC_BEDROCK_REGION_PREFIX without knowing whether such profiles exist; the variable is a preference and doesn't keep requests in Japan" /
        "固定していないモデルに、Claude Code が ANTHROPIC_BEDROCK_REGION_PREFIX のプロファイルを、存在を確認せずに使います。この変数は優先順位の指定であり、リクエストが国内で処理される保証にはなりません"
    } help {
        "A pinned model is sent unchanged: `genkan setup` pins every tier to a `jp.` profile, `genkan check` says whether each is, and then this line changes nothing. An unpinned one gets another prefix if no `jp.` profile exists. `genkan models` shows what each name resolves to, `genkan explain ANTHROPIC_BEDROCK_REGION_PREFIX` where the variable is set." /
        "固定したモデルはそのまま送られます。`genkan setup` ですべてのティアを `jp.` プロファイルに固定でき、固定されているかどうかは `genkan check` で分かります。固定済みであれば影響はありません。固定していないモデルは、`jp.` プロファイルがないと別の接頭辞になります。各名前の実体は `genkan models`、変数の設定場所は `genkan explain ANTHROPIC_BEDROCK_REGION_PREFIX` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"anthropic_bedrock_region_prefix=(?<prefix>\S{1,30}) is being applied without an availability check|anthropic_bedrock_region_prefix=(?<prefix2>\S{1,30}): \d+ model\(s\) resolved to a different prefix",
        ],
        examples: [
            "ANTHROPIC_BEDROCK_REGION_PREFIX=jp is being applied without an availability check (inference-profile discovery is unavailable). If requests 400, ensure jp.* cross-region inference profiles are enabled in this account, or unset the variable to fall back to apac.*.",
        ],
    }
    NOT_OF_BEDROCK "GK-ERR-439" Problem {
        "Amazon Bedrock was asked for a model of another service: the requests were meant to go elsewhere, or the name is another provider's" /
        "Amazon Bedrock に、別のサービスのモデルが要求されました。リクエストの送り先が意図と違うか、別のプロバイダーの名前が設定されています"
    } help {
        "With a profile of your organization, `genkan models` shows the names that it pins, and `genkan explain ANTHROPIC_MODEL` who set this one. If you mean to use another service (Ollama, a router), CLAUDE_CODE_USE_BEDROCK is left over in settings.json or the shell: `genkan explain CLAUDE_CODE_USE_BEDROCK` shows where." /
        "組織のプロファイルを使っている場合、固定されている名前は `genkan models` で、この名前を設定した場所は `genkan explain ANTHROPIC_MODEL` で分かります。別のサービス（Ollama、ルーター）を使うつもりの場合は、settings.json またはシェルに CLAUDE_CODE_USE_BEDROCK が残っています（場所は `genkan explain CLAUDE_CODE_USE_BEDROCK`）。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"api error \((?<model>(?:gemma|qwen|gpt|o\d|deepseek|glm|kimi|llama|mistral|devstral|gemini|minimax|grok|codex|phi|granite|ollama)[^)]{0,80})\)\W{1,3}400 the provided model identifier is invalid",
        ],
        examples: [
            "API Error (gemma4): 400 The provided model identifier is invalid.",
        ],
    }
    ALIAS_ID "GK-ERR-680" Usage {
        "the model id isn't one of Bedrock's: the region's prefix is missing before its dot, or it is written as for Vertex AI (@ before the date); mostly Claude Code made it from an alias" /
        "モデル ID が Bedrock のものではありません。先頭のリージョンの接頭辞がないか、Vertex AI の書き方（日付の前に @）です。多くの場合、Claude Code が別名から作った ID です"
    } help {
        "Set the full id for every tier (ANTHROPIC_DEFAULT_SONNET_MODEL, _OPUS_MODEL, _HAIKU_MODEL), with the prefix of your own part of the world; `genkan setup` pins the `jp.` ones. Update Claude Code.\n- It begins with a dot (`.anthropic.…`), and the main session works: older releases built the id of a subagent (Task) with an empty prefix. CLAUDE_CODE_SUBAGENT_MODEL with the full id, or `model: inherit` in the agent's file, gets around it.\n- It has an @ (`claude-…@20251001`): look for what is left of Vertex AI (CLAUDE_CODE_USE_VERTEX, ids with @ in settings and agent files: `genkan check`). Nothing is left: Claude Code resolved the alias wrongly, and the pinned tier gets around it." /
        "すべてのティアに、自分の地域の接頭辞が付いた完全な ID を設定してください（ANTHROPIC_DEFAULT_SONNET_MODEL、_OPUS_MODEL、_HAIKU_MODEL）。`genkan setup` は `jp.` のものに固定します。Claude Code も更新してください。\n- ドットで始まり（`.anthropic.…`）、メインのセッションは動作する場合: 古いリリースは、サブエージェント（Task）の ID を空の接頭辞で作りました。CLAUDE_CODE_SUBAGENT_MODEL に完全な ID を設定するか、エージェントのファイルに `model: inherit` と書けば回避できます。\n- @ がある場合（`claude-…@20251001`）: Vertex AI の設定の残り（CLAUDE_CODE_USE_VERTEX、設定やエージェントのファイルの @ 付きの ID）を `genkan check` で探してください。残っていなければ、Claude Code が別名を誤って解決しています。ティアの固定で回避できます。"
    } text {
        verified: false,
        names: ["ValidationException", "ResourceNotFoundException"],
        patterns: [
            r"\((?<model>\.anthropic\.[^)]+)\): 4\d\d the provided model identifier is invalid",
            r"\((?<model>claude-[\w.-]{2,40}@20\d{6})\): 4\d\d the provided model identifier is invalid",
            r"\bbedrock\b.{0,160}\bresolve[sd]? to (?<model>claude-[\w.-]{2,40}@20\d{6})\b.{0,120}(?:\b400\b|\binvalid\b)",
        ],
        examples: [
            "API Error (.anthropic.claude-sonnet-4-5-20250929-v1:0): 400 The provided model identifier is invalid.",
            "API Error (claude-haiku-4-5@20251001): 400 The provided model identifier is invalid.",
            "On Bedrock the alias haiku resolves to claude-haiku-4-5@20251001, causing a 400 error.",
        ],
    }
    OTHER_PROGRAM "GK-ERR-690" Problem {
        "another program (not Claude Code) named a model that Bedrock doesn't know in the region called" /
        "Claude Code ではないプログラムが指定したモデルは、問い合わせたリージョンの Bedrock にありません"
    } help {
        "Write the id into that program's own setting as `genkan models` shows it, with its prefix and to its end (`jp.anthropic.…`; some end in `-v1:0`). `genkan setup` changes nothing there.\n- A full id without a prefix (`anthropic.claude-…`): newer models exist only as inference profiles. In Japan write the `jp.` id (Cline: as a custom model). One that has only a `global.` id, such as Opus 4.5, leaves Japan: choose another model.\n- The program's own list of models is old or holds a wrong id: update the program, or delete its stored list and start it again (opencode: ~/.cache/opencode/models.json), then choose the model anew.\n- The prefix and the region that is set in the program belong to different parts of the world (`us.`, `eu.`, `apac.`): compare both." /
        "そのプログラムの設定に、`genkan models` が示す ID を、接頭辞から末尾まで書いてください（`jp.anthropic.…`。末尾が `-v1:0` のものもあります）。`genkan setup` では変わりません。\n- 接頭辞のない完全な ID（`anthropic.claude-…`）の場合: 新しいモデルは推論プロファイルとしてしか存在しません。日本では `jp.` の ID を書いてください（Cline ではカスタムモデルとして）。`global.` しかないモデル（Opus 4.5 など）は日本の外に出るため、別のモデルを選んでください。\n- プログラム自身のモデル一覧が古いか、ID が誤っている場合: プログラムを更新するか、保存された一覧を削除して起動し直し（opencode では ~/.cache/opencode/models.json）、モデルを選び直してください。\n- 接頭辞とプログラムに設定したリージョンの地域が異なる場合（`us.`、`eu.`、`apac.`）: 両方を確認してください。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\bai_apicallerror\b.{0,60}\bthe provided model identifier is invalid",
            r"\bundefined: the provided model identifier is invalid",
            r"\bfailed to process response: (?:validationexception: )?the provided model identifier is invalid",
        ],
        examples: [
            "AI_APICallError: The provided model identifier is invalid.",
            "undefined: The provided model identifier is invalid.",
            "[ERROR] Failed to process response: The provided model identifier is invalid.",
        ],
    }
    ARN_ELSEWHERE "GK-ERR-934" Problem {
        "the model is given as an ARN, and it doesn't exist in the region that was called: mostly another region than the one in the ARN" /
        "モデルが ARN で指定されていますが、問い合わせたリージョンには存在しません。多くは、ARN のリージョンと問い合わせ先のリージョンが異なります"
    } help {
        "Set AWS_REGION to the region that stands in the ARN, in `env` of ~/.claude/settings.json: `genkan explain AWS_REGION` shows what is in force. AWS_DEFAULT_REGION or ~/.aws/config alone isn't read by every release of Claude Code, which then calls us-east-1.\n- Its region is the one that is called: compare the ARN with `aws bedrock list-inference-profiles --type-equals APPLICATION --region REGION` (or SYSTEM_DEFINED). The profile was deleted, belongs to another account than `aws sts get-caller-identity` shows, or is written wrong.\n- Only the helper (Haiku) or a subagent fails: its ARN is another variable's (`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`)." /
        "ARN にあるリージョンを、~/.claude/settings.json の `env` で AWS_REGION に設定してください。有効な値は `genkan explain AWS_REGION` で分かります。AWS_DEFAULT_REGION や ~/.aws/config だけでは、Claude Code のリリースによっては読み取られず、us-east-1 に問い合わせます。\n- リージョンが一致している場合: ARN を `aws bedrock list-inference-profiles --type-equals APPLICATION --region リージョン`（または SYSTEM_DEFINED）と照らし合わせてください。プロファイルが削除されたか、`aws sts get-caller-identity` とは別のアカウントのものか、書き間違いです。\n- 補助モデル（Haiku）やサブエージェントだけが失敗する場合: その ARN は別の環境変数にあります（`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`）。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\((?<model>arn:aws[\w-]{0,12}:bedrock:[a-z0-9-]{4,20}:[^)\s]{1,160})\): 400 (?:validationexception: )?the provided model identifier is invalid",
        ],
        examples: [
            "API Error (arn:aws:bedrock:eu-west-1:111122223333:application-inference-profile/6z8a19dq488l): 400 The provided model identifier is invalid.",
        ],
    }
    GATEWAY_MODEL_ID "GK-ERR-862" Problem {
        "a gateway (LiteLLM) passed the request on to Amazon Bedrock under an id that doesn't exist in the gateway's own region" /
        "ゲートウェイ（LiteLLM）が、ゲートウェイ側のリージョンに存在しない ID で Amazon Bedrock にリクエストを送りました"
    } help {
        "“Received Model Group=…” in the text is the name that Claude Code asked for. The region is the gateway's, so AWS_REGION on this machine doesn't matter.\n- It isn't the model that you chose (a helper, or Claude Code's built-in default, perhaps in a long conversation): pin every tier to names that the gateway has (ANTHROPIC_MODEL, ANTHROPIC_DEFAULT_SONNET_MODEL, ANTHROPIC_DEFAULT_OPUS_MODEL, ANTHROPIC_DEFAULT_HAIKU_MODEL; in old releases ANTHROPIC_SMALL_FAST_MODEL; `genkan setup` pins them), and update Claude Code.\n- It is the one that you chose, or a prefix of another part of the world than the gateway's region (`us.`, `eu.`, `apac.`): its administrator points that entry at an id that its region has; send the request below. Until then choose a name that the gateway has." /
        "本文の「Received Model Group=…」が、Claude Code の要求した名前です。リージョンはゲートウェイ側のもので、この端末の AWS_REGION は関係しません。\n- 選択したモデルではない場合（補助モデル、または Claude Code の内蔵の既定値。長い会話の途中のこともあります）: すべてのティアを、ゲートウェイにある名前で固定し（ANTHROPIC_MODEL、ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_OPUS_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL。古いリリースでは ANTHROPIC_SMALL_FAST_MODEL。`genkan setup` で固定できます）、Claude Code を更新してください。\n- 選択したモデルの場合や、接頭辞がゲートウェイのリージョンと異なる地域のもの（`us.`、`eu.`、`apac.`）の場合: 管理者がその名前を、ゲートウェイのリージョンにある ID に対応付けます。下の依頼文を送ってください。それまでは、ゲートウェイにある別の名前を選びます。"
    } text {
        verified: false,
        names: ["ValidationException", "ResourceNotFoundException"],
        patterns: [
            r"the provided model identifier is invalid.{0,120}?received model group=(?<group>[\w.:@/-]{1,120})",
        ],
        ask: GatewayAdmin {
            "Amazon Bedrock answers our gateway “The provided model identifier is invalid”: the id behind one of its model names doesn't exist in the region that it calls. Please let that name point at an inference profile of that region, inside our residency, or tell me which name to use. Name: {group}" /
            "ゲートウェイに対し、Amazon Bedrock が「The provided model identifier is invalid」と応答しています。モデル名に対応付けられた ID が、呼び出し先のリージョンに存在しません。そのリージョンにある推論プロファイル（データの所在地の範囲内）に対応付けるか、使うべき名前を教えていただけますか。名前: {group}"
        },
        examples: [
            "API Error (500 {\"error\":{\"message\":\"{\\\"message\\\":\\\"The provided model identifier is invalid.\\\"}. Received Model Group=claude-sonnet\\nAvailable Model Group Fallbacks=None\",\"code\":\"500\"}})",
        ],
    }
    TRANSLATED_ID "GK-ERR-1209" Problem {
        "a model was asked for by a short name (claude-…) through a gateway or program, and what it sent to Amazon Bedrock for it is no id that Bedrock has there" /
        "短い名前（claude-…）でモデルが指定され、ゲートウェイまたはプログラムが代わりに Amazon Bedrock に送った ID が、そこにはありません"
    } help {
        "Bedrock itself has no such short names: something in between translated it. Where that is a gateway, its operator maps the name to the id of an inference profile of its region (in Tokyo and Osaka `jp.anthropic.claude-sonnet-4-6`), or adds the model; until then choose a model that it has.\n- The program asks Bedrock itself (LibreChat, LangChain, a script of your own): enter the inference profile's id in place of the short name, and look at the program's own region setting. `aws bedrock list-inference-profiles --region REGION` lists the ids.\n- It worked before or is a new model: the gateway's or the program's own list doesn't know it yet, or in another form: update it." /
        "Bedrock にこの短い名前はなく、間にあるものが変換しています。ゲートウェイの場合は、運用担当がこの名前をそのリージョンの推論プロファイルの ID（東京・大阪では `jp.anthropic.claude-sonnet-4-6`）に対応付けるか、モデルを追加します。それまでは、ゲートウェイにあるモデルを選んでください。\n- プログラムが直接 Bedrock を呼び出している場合（LibreChat、LangChain、自作のスクリプト）: 短い名前ではなく推論プロファイルの ID を指定し、プログラム自身のリージョンの設定を確認してください。ID は `aws bedrock list-inference-profiles --region リージョン` で分かります。\n- 以前は動作していた場合や新しいモデルの場合: ゲートウェイまたはプログラムの一覧に、そのモデルがまだないか、別の形で登録されています。更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\bmodel_name\W{1,4}(?<model>claude-[\w.-]{3,60})\b.{0,120}?\bthe provided model identifier is invalid",
        ],
        ask: GatewayAdmin {
            "The name “{model}” is refused by Amazon Bedrock behind our gateway, as no valid identifier of a model. Please map it to the id of the inference profile in our region, or add the model." /
            "ゲートウェイの先の Amazon Bedrock が、「{model}」を有効なモデル ID ではないとして拒否しています。この名前を、許可リージョンの推論プロファイルの ID に対応付けるか、モデルを追加していただけますか。"
        },
        examples: [
            "ModelHTTPError: status_code: 400, model_name: claude-haiku-4-5, body: {'message': 'The provided model identifier is invalid.'}",
        ],
    }
    NO_SUCH_MODEL "GK-ERR-025" Problem {
        "there is no such model or profile in the region that was called" /
        "問い合わせたリージョンに、そのモデルまたはプロファイルはありません"
    } help {
        "First see which model was called: the chosen one, or the helper (Haiku) that Claude Code calls beside it (`claude --debug`; `genkan explain model`, `genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`). `genkan models` shows what exists, `genkan setup` pins all of them.\n- “arn:aws:bedrock”: an ARN holds its region, and the call has to go to that very region (and with credentials of that account). A program may ignore it and call a default region (OpenClaw did, whatever the address in its settings): set AWS_REGION, or its own region setting, to the ARN's, and update it. `aws bedrock-runtime converse --model-id ARN --region REGION --messages …` shows whether the ARN itself works. If it does, and the program doesn't take it still, choose the inference profile's id (`jp.…`) in its place.\n- “bad request … POST”, “crush”, “catwalk”: another program (Crush and its like) sent an id from its own list, mostly one without a prefix, which newer models don't have. Enter the id of the inference profile, with the prefix of the region's group before it (in Tokyo and Osaka `jp.anthropic.claude-sonnet-4-6`, in eu-central-1 `eu.anthropic.claude-sonnet-4-6`), and update the program and its list of models; the region stands in the address that the text names.\n- “PluginInvokeError”, “dify”, “LibreChat”, “langchain”: another program asked, and made or stored the id itself. In ap-northeast-1 newer models (Claude Sonnet 4.5 and Haiku 4.5 onwards) have a `jp.` profile and none with `apac.`: enter the `jp.` id there, or update the plugin, which may still put `apac.` before every model of that region; look at its own region setting too.\n- “subagent”, “sub-agent”, or only a subagent fails: its tier isn't pinned, and takes a default id (`us.…`) or the region's prefix. Claude Code resolves its `model: sonnet` (agent file, Task) to the region's prefix, where the newest model may have no profile (only `global.`). Write `model: inherit` or the pinned id there, look at CLAUDE_CODE_SUBAGENT_MODEL, pin the tier (ANTHROPIC_DEFAULT_SONNET_MODEL), and update Claude Code.\n- “/context”: it counts with the helper (Haiku), whose default id may not exist in this region (`us.` in eu-west-1). Pin all tiers (ANTHROPIC_DEFAULT_HAIKU_MODEL, ANTHROPIC_DEFAULT_SONNET_MODEL, ANTHROPIC_DEFAULT_OPUS_MODEL; `genkan setup` does it) to ids that the region has, and update Claude Code.\n- “The provided model identifier is invalid”: the region that was called may not offer the model at all; the program's own region setting decides (Dify, LibreChat and others have one, or take a default). Compare it with `aws bedrock list-foundation-models --region REGION`, and set a region that your organization allows and that offers the model, or choose a model that it does offer. Otherwise it is the id: a newer model's id without a prefix (`anthropic.claude-sonnet-4-6`) isn't taken: put the prefix of the region's group before it, as in the inference profile's id (in Tokyo and Osaka `jp.anthropic.claude-sonnet-4-6`, in eu-central-1 `eu.anthropic.claude-sonnet-4-6`). It has one already: compare the id that was sent with the list of the region that was called, letter by letter (`genkan models`, `aws bedrock list-inference-profiles --region REGION`): `us.` isn't known in eu-west-3, nor `jp.` outside Japan. Another program (LibreChat and its like) has a region setting of its own, or takes a default one. Ids don't all end alike: behind the prefix, `anthropic.claude-opus-4-6-v1` has no `:0` at its end, `anthropic.claude-sonnet-4-6` no `-v1` either, older ones end in a date and `-v1:0`. A `[1m]` behind it is Claude Code's own mark for the long context, and no part of an id: where it was sent along (the log or `claude --debug` shows it), choose the model without it, and update Claude Code.\n- A name without prefix: a short one (`claude-…`) that `/model` or another program stored, or the full id of a newer model (`anthropic.claude-…`), which exists only with a prefix.\n- A prefix of another part of the world than the region's (`us.`, `eu.`, `apac.`, or `jp.` outside Tokyo and Osaka), or a model without a profile of that prefix: look at the id and at AWS_REGION.\n- Don't follow “Try --model …” or “Try /model …” unless that id begins with the profile's prefix (`jp.`)." /
        "まず、呼び出されたモデルが選択したものか、Claude Code が並行して呼び出す補助モデル（Haiku）かを確認してください（`claude --debug`、`genkan explain model`、`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`）。存在するものは `genkan models` で分かり、`genkan setup` ですべて固定できます。\n- 「arn:aws:bedrock」の場合: ARN にはリージョンがあり、そのリージョンを（そのアカウントの認証情報で）呼び出す必要があります。プログラムがそれを無視し、既定のリージョンを呼び出すことがあります（OpenClaw では、設定のアドレスにもかかわらずそうなりました）。AWS_REGION またはプログラム自身のリージョンの設定を ARN のリージョンに合わせ、更新してください。ARN 自体が使えるかは `aws bedrock-runtime converse --model-id ARN --region リージョン --messages …` で分かります。使えるのにプログラムが受け付けない場合は、代わりに推論プロファイルの ID（`jp.…`）を選んでください。\n- 「bad request … POST」「crush」「catwalk」の場合: 別のプログラム（Crush など）が、自身の一覧にある ID を送っています。多くは接頭辞のないもので、新しいモデルにはその ID がありません。リージョンのグループの接頭辞が付いた推論プロファイルの ID を指定し（東京・大阪では `jp.anthropic.claude-sonnet-4-6`、eu-central-1 では `eu.anthropic.claude-sonnet-4-6`）、プログラムとモデルの一覧を更新してください。リージョンは本文のアドレスにあります。\n- 「PluginInvokeError」「dify」「LibreChat」「langchain」の場合: 別のプログラムが、自身で作成または保存した ID で呼び出しています。ap-northeast-1 では、新しいモデル（Claude Sonnet 4.5、Haiku 4.5 以降）のプロファイルは `jp.` で、`apac.` のものはありません。`jp.` の ID を指定するか、そのリージョンのモデルすべてに `apac.` を付けるプラグインであれば更新してください。プログラム自身のリージョンの設定も確認してください。\n- 「subagent」「sub-agent」、またはサブエージェントだけが失敗する場合: ティアが固定されておらず、既定の ID（`us.…`）またはリージョンの接頭辞の ID が使われています。Claude Code が `model: sonnet`（エージェントのファイル、Task）にリージョンの接頭辞を付けますが、最新のモデルにはそのプロファイルがない（`global.` だけの）ことがあります。`model: inherit` または固定した ID を書き、CLAUDE_CODE_SUBAGENT_MODEL を確認し、ティアを固定し（ANTHROPIC_DEFAULT_SONNET_MODEL）、Claude Code を更新してください。\n- 「/context」の場合: 補助モデル（Haiku）で数えますが、その既定の ID がこのリージョンにないことがあります（eu-west-1 での `us.` など）。すべてのティア（ANTHROPIC_DEFAULT_HAIKU_MODEL、ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_OPUS_MODEL。`genkan setup` が設定します）をこのリージョンにある ID で固定し、Claude Code を更新してください。\n- 「The provided model identifier is invalid」の場合: 呼び出したリージョンで、そのモデルが提供されていない可能性があります。決めるのはプログラム自身のリージョンの設定です（Dify や LibreChat などには独自の設定または既定値があります）。`aws bedrock list-foundation-models --region リージョン` と照らし合わせ、そのモデルが提供されている許可リージョンを設定するか、そこで提供されているモデルを選んでください。そうでなければ ID の問題です。新しいモデルの、接頭辞のない ID（`anthropic.claude-sonnet-4-6`）は受け付けられません。推論プロファイルの ID のように、リージョンのグループの接頭辞を付けてください（東京・大阪では `jp.anthropic.claude-sonnet-4-6`、eu-central-1 では `eu.anthropic.claude-sonnet-4-6`）。接頭辞がある場合は、送信された ID を、呼び出したリージョンの一覧（`genkan models`、`aws bedrock list-inference-profiles --region リージョン`）と一字一句照らし合わせてください。`us.` は eu-west-3 に、`jp.` は日本以外にはありません。ほかのプログラム（LibreChat など）には独自のリージョンの設定または既定値があります。末尾はモデルごとに異なります。`anthropic.claude-opus-4-6-v1` に `:0` は付かず、`anthropic.claude-sonnet-4-6` には `-v1` も付きません。以前のモデルは日付と `-v1:0` で終わります。末尾の `[1m]` は Claude Code が長いコンテキストに使う印で、ID の一部ではありません。そのまま送られている場合は（ログまたは `claude --debug` で分かります）、付けずにモデルを選び、Claude Code を更新してください。\n- 接頭辞のない名前の場合: 短い名前（`claude-…`。`/model` などのプログラムが保存したもの）か、接頭辞付きでしか存在しない新しいモデルの完全な ID（`anthropic.claude-…`）です。\n- リージョンと異なる地域の接頭辞（`us.`、`eu.`、`apac.`、東京・大阪以外での `jp.`）、またはその接頭辞のプロファイルがないモデルの場合: ID と AWS_REGION を確認してください。\n- 「Try --model …」「Try /model …」は、その ID がプロファイルの接頭辞（`jp.`）で始まる場合だけ従ってください。"
    } text {
        verified: true,
        names: ["ValidationException", "ResourceNotFoundException"],
        patterns: [
            r"(?:\((?<model>[^)]+)\): 400 )?the provided model identifier is invalid(?:\.{1,2} try --model to switch to (?<suggested>\S+))?",
            r"could not resolve the foundation model from the provided model identifier",
            r"\binvalid model arn\b|\b(?:aws|amazon|bedrock\w*|validationexception|converse\w*|invokemodel\w*)\b.{0,160}?(?:(?:invalid|unknown) model (?:id|identifier)\b|model (?:id|identifier) (?:\S+ )?(?:is )?(?:invalid|not (?:found|valid|supported)))|(?:(?:invalid|unknown) model (?:id|identifier)\b|model (?:id|identifier) (?:\S+ )?(?:is )?(?:invalid|not (?:found|valid|supported))).{0,80}?\b(?:bedrock|arn:aws|anthropic\.claude)|(?:model|inference profile) \S{0,120} ?(?:is|was)? ?not (?:found|supported|available) in (?:the |this |your )?(?:aws )?region|inference[- ]profile \S{0,160}? ?(?:was |is |could )?(?:not be found|not found|does not exist|doesn't exist)|the provided inference profile",
            r"\bresourcenotfoundexception\W{1,3}(?:the )?(?:specified |requested )?(?:model|inference profile)\b.{0,60}not (?:be )?found",
            r"the model \W?(?:(?:us|eu|au|jp|apac|global|us-gov)\.)?anthropic\.[\w.:-]+\W? (?:does not exist|(?:was|is) not found)|no inference profile found",
            r"\barn is invalid for the service region|could not find (?:the )?inference[- ]profile",
            r"\bmodel \S{1,120} is not (?:supported|available|offered) in (?:the region )?\W?(?:ap|us|eu|ca|sa|me|af|il|mx)-[a-z]+-\d",
            r"specified arn does not exist or is invalid|the requested model is not supported in this region|\b(?:anthropic|claude)[\w.:-]{1,80} is not available in (?:your|this|the) (?:aws )?region",
        ],
        examples: [
            "The model jp.anthropic.claude-x is not supported in this region",
            "An error occurred (ResourceNotFoundException) when calling the InvokeModel operation: Could not resolve the foundation model from the provided model identifier.",
            "API Error (apac.anthropic.claude-opus-5-5): 400 The provided model identifier is invalid.. Try --model to switch to apac.anthropic.claude-opus-5.",
            "An error occurred (ValidationException) when calling the InvokeModel operation: The provided model identifier is invalid.",
            "ResourceNotFoundException: Model not found.",
            "404: The model 'us.anthropic.claude-sonnet-4-6' does not exist",
            "ValidationException: The provided ARN is invalid for the service region.",
            "Model anthropic.claude-sonnet-5 is not supported in ap-northeast-3",
            "The specified ARN does not exist or is invalid. Please check the ARN.",
        ],
    }
    LIST_AT_RUNTIME "GK-ERR-019" Problem {
        "models, profiles or guardrails were to be listed or looked up at Bedrock's runtime address (bedrock-runtime), which doesn't know that: lists are at the other address, bedrock.REGION.amazonaws.com" /
        "モデル、プロファイル、ガードレールの一覧や詳細を Bedrock のランタイムのアドレス（bedrock-runtime）に求めていますが、そこでは提供されていません。一覧は別のアドレス（bedrock.リージョン.amazonaws.com）にあります"
    } help {
        "Give the program two addresses, or none: lists and details belong to bedrock.REGION.amazonaws.com (a VPC endpoint of com.amazonaws.REGION.bedrock), only calls of models to bedrock-runtime.REGION.amazonaws.com (com.amazonaws.REGION.bedrock-runtime). Where AWS is reached without such an endpoint, take the address out of the program's settings (endpoint_url, AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_BEDROCK): the SDK finds both by the region.\n- In code of your own: `boto3.client(\"bedrock\")` lists, `boto3.client(\"bedrock-runtime\")` calls; each gets its own address, or none.\n- The program has one setting for both: update it, or name the models by hand where it would list them. Calls of models work all the same.\n- “InternalServerException”: that is no fault of the service here. A list that is asked for at the wrong address can end so too, and trying again doesn't help." /
        "プログラムには 2 つのアドレスを指定するか、どちらも指定しないでください。一覧と詳細は bedrock.リージョン.amazonaws.com（VPC エンドポイントは com.amazonaws.リージョン.bedrock）、モデルの呼び出しだけが bedrock-runtime.リージョン.amazonaws.com（com.amazonaws.リージョン.bedrock-runtime）です。VPC エンドポイントなしで AWS に接続できる場合は、プログラムの設定（endpoint_url、AWS_ENDPOINT_URL、AWS_ENDPOINT_URL_BEDROCK）からアドレスを外してください。SDK がリージョンから両方を決めます。\n- 自作のコードの場合: 一覧は `boto3.client(\"bedrock\")`、呼び出しは `boto3.client(\"bedrock-runtime\")` です。アドレスはそれぞれのものを指定するか、指定しないでください。\n- 両方に同じ設定を使うプログラムの場合: 更新するか、一覧から選ばずにモデルを手動で指定してください。モデルの呼び出しには影響しません。\n- 「InternalServerException」の場合: ここではサービスの障害ではありません。誤ったアドレスに一覧を求めると、この応答になることもあります。再試行しても変わりません。"
    } text {
        verified: false,
        names: ["UnknownOperationException", "ValidationException"],
        patterns: [
            r"\bwhen calling the (?:list|get)(?:foundation|custom|imported|inference|provisioned|guardrail|model|marketplace)\w{0,40} operation(?: \(reached max retries: \d{1,3}\))?: (?:operation unknown\b|<?unknownoperation|the requested operation is not recognized)",
            r"\bunknownoperationexception\W{1,3}when calling the (?:list|get)(?:foundation|custom|imported|inference|provisioned|guardrail|model|marketplace)\w{0,40} operation",
        ],
        examples: [
            "An error occurred (ValidationException) when calling the ListCustomModels operation: Operation unknown",
            "botocore.exceptions.ClientError: An error occurred (UnknownOperationException) when calling the ListFoundationModels operation: Unknown",
        ],
    }
    NO_OPERATION "GK-ERR-301" Problem {
        "the address or its path isn't one of Amazon Bedrock's runtime: an ARN that isn't encoded in it, another endpoint than bedrock-runtime, or a path of another API" /
        "アドレスまたはパスが Amazon Bedrock ランタイムのものではありません（エンコードされていない ARN、bedrock-runtime 以外のエンドポイント、別の API のパスなど）"
    } help {
        "`genkan explain ANTHROPIC_BEDROCK_BASE_URL` shows the address: it has to be that of bedrock-runtime, or of a gateway that passes on Bedrock's paths unchanged, with no /v1 at the end.\n- “not recognized by the service”, “langchain”, “Error raised by bedrock service”: an old library calls the model by boto3's client `bedrock`, which only manages models. Update LangChain (langchain-aws) and boto3, or hand it a client of your own: boto3.client(\"bedrock-runtime\").\n- “API Error … UnknownOperationException” (Claude Code), and no ANTHROPIC_BEDROCK_BASE_URL is set: a variable of the models (ANTHROPIC_MODEL, ANTHROPIC_DEFAULT_HAIKU_MODEL, ANTHROPIC_SMALL_FAST_MODEL; `genkan explain ANTHROPIC_MODEL`) holds an inference profile's ARN, which an old release puts into the path as it is. Write the profile's id there (jp.anthropic.…), or update Claude Code.\n- bedrock-runtime with /v1/messages: that is Anthropic's path (Bedrock's is /model/ID/invoke). A router hands requests on untranslated, and AWS answers UnknownOperationException, even with 200. Use Claude Code's Bedrock mode (CLAUDE_CODE_USE_BEDROCK=1, without ANTHROPIC_BASE_URL), or a gateway that translates; tell the router's author.\n- A gateway or another program builds the path: update it, or name the model by its id; the slash in an inference profile's ARN has to arrive as %2F.\n- “when calling the … operation”: a program other than Claude Code calls a model at another address than bedrock-runtime's (endpoint_url in its settings, AWS_ENDPOINT_URL): correct or remove it. Lists of models and profiles are at bedrock's address, not there: a program with one address for both fails with either." /
        "アドレスは `genkan explain ANTHROPIC_BEDROCK_BASE_URL` で分かります。bedrock-runtime のもの、または Bedrock のパスをそのまま通すゲートウェイのもので、末尾に /v1 を付けません。\n- 「not recognized by the service」「langchain」「Error raised by bedrock service」の場合: 古いライブラリが、モデルの管理用である boto3 の `bedrock` クライアントで呼び出しています。LangChain（langchain-aws）と boto3 を更新するか、boto3.client(\"bedrock-runtime\") で作ったクライアントを渡してください。\n- 「API Error … UnknownOperationException」（Claude Code）で、ANTHROPIC_BEDROCK_BASE_URL が設定されていない場合: モデルの変数（ANTHROPIC_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL、ANTHROPIC_SMALL_FAST_MODEL。`genkan explain ANTHROPIC_MODEL` で分かります）に推論プロファイルの ARN があり、古いリリースがそれをエンコードせずにパスに入れています。プロファイルの ID（jp.anthropic.…）を指定するか、Claude Code を更新してください。\n- bedrock-runtime に /v1/messages を付けている場合: これは Anthropic のパスです（Bedrock では /model/ID/invoke）。ルーターがリクエストを変換せずに渡しており、AWS は UnknownOperationException を返します（200 のこともあります）。Claude Code の Bedrock モード（CLAUDE_CODE_USE_BEDROCK=1。ANTHROPIC_BASE_URL なし）か、変換に対応したゲートウェイを使い、ルーターの作者に報告してください。\n- ゲートウェイなどがパスを組み立てる場合: 更新するか、モデルを ID で指定してください。推論プロファイルの ARN に含まれるスラッシュは %2F として届く必要があります。\n- 「when calling the … operation」とある場合: Claude Code 以外のプログラムが、bedrock-runtime 以外のアドレス（設定の endpoint_url、AWS_ENDPOINT_URL）でモデルを呼び出しています。修正するか、外してください。モデルやプロファイルの一覧は別のアドレス（bedrock）にあります。両方に同じアドレスを使うプログラムは、どちらかが失敗します。"
    } text {
        verified: false,
        names: ["UnknownOperationException", "ValidationException"],
        patterns: [
            r"(?:api returned an empty or malformed response|\b40[0-9]\b|\berror\b|\bfailed\b).{0,400}?\bbedrock-runtime\.[\w-]{4,30}\.amazonaws\.com/v1/messages\b(?:$|[^?\x22]|\x22(?:$|[^:]|: (?:[^4]|4(?:[^0]|0[^0]))))",
            r"when calling the \w{1,60} operation: operation unknown\b|\brequested operation is not recognized by the service",
            r"unable to determine service/operation name to be authorized",
            r"<?\bunknownoperationexception\b/?>?",
            r"the action or operation requested is invalid",
            r"region in your arn\b.{0,40}(?:does not|doesn't|may not) match your selected region|\bregion mismatch: the region in your arn",
        ],
        examples: [
            "API returned an empty or malformed response (HTTP 200): the router calls https://bedrock-runtime.us-east-1.amazonaws.com/v1/messages",
            "An error occurred (ValidationException) when calling the InvokeModel operation: Operation unknown",
            "403 Unable to determine service/operation name to be authorized",
            "{\"Output\":{\"__type\":\"com.amazon.coral.service#UnknownOperationException\"},\"Version\":\"1.0\"}",
            "InvalidAction: The action or operation requested is invalid.",
            "Error: Bedrock custom ARN validation error: Region mismatch: The region in your ARN (us-east-1) does not match your selected region (us-west-2).",
        ],
    }
    DATA_RETENTION "GK-ERR-026" Problem {
        "this model needs a data retention mode that your account doesn't have, and should not have if data must stay in Japan" /
        "このモデルには、アカウントで有効になっていないデータ保持モードが必要です。国内にとどめる環境では有効にすべきではありません"
    } help {
        "Don't change the account. Use another model: genkan maps the Fable names to Opus. Run `genkan setup`.\n- It stays: /model stored the name in `model` of ~/.claude/settings.json (`genkan explain model`): choose another with /model.\n- Whether the account may take another data retention mode is decided by the cloud administrator, not at a workstation." /
        "アカウントの設定は変更せず、別のモデルを使ってください。genkan は Fable の名前を Opus に割り当てます。`genkan setup` を実行してください。\n- 解消しない場合: /model で選んだ名前が ~/.claude/settings.json の `model` に残っています（`genkan explain model`）。/model で別のモデルを選んでください。\n- アカウントのデータ保持モードの変更を認めるかは、端末ではなくクラウドの管理者が決めます。"
    } text {
        verified: true,
        names: ["ValidationException"],
        patterns: [
            r"data retention mode '(?<mode>\w+)' is not available for this model",
            r"\brequires? (?:the )?data retention mode '?(?<mode>\w+)",
            r"data retention mode '(?<mode>\w+)' is not (?:allowed|supported)",
        ],
        examples: [
            "ValidationException: data retention mode 'default' is not available for this model",
            "The model requires data retention mode 'provider_data_share'",
            "data retention mode 'none' is not allowed for this model",
        ],
    }
    DEPRECATED_MODEL "GK-ERR-612" Usage {
        "a notice ahead of time: this model still answers, and is switched off on the date that the text names" /
        "事前の通知です。このモデルはまだ応答しますが、本文の日付に提供が終了します"
    } help {
        "Nothing is broken yet; if something failed, the reason is another one. Before that date, move to a newer model: `genkan models` shows the pinned ones, the pin is in the organization's profile.\n- In a program of your own or a gateway: write the newer id in its model setting; the date is Anthropic's, and Bedrock, Vertex AI and Foundry have dates of their own." /
        "まだ問題は起きていません。何かが失敗した場合、原因は別にあります。その日までに新しいモデルへ移行してください。固定されているモデルは `genkan models` で分かり、固定は組織のプロファイルにあります。\n- 自作のプログラムやゲートウェイの場合: モデルの設定に新しい ID を書いてください。日付は Anthropic のもので、Bedrock、Vertex AI、Foundry の日付はそれぞれ異なります。"
    } text {
        verified: false,
        patterns: [
            r"\bmodel (?:version )?\W?(?<model>[\w.:/@-]{1,120}?)\W? (?:is|has been) deprecated and will (?:reach|be)\b|will reach end-of-life on \w+ \d",
        ],
        examples: [
            "The model 'claude-2.1' has been deprecated and will reach end-of-life",
            "DeprecationWarning: The model 'claude-3-opus-20240229' is deprecated and will reach end-of-life on January 5th, 2026. Please migrate to a newer model.",
        ],
    }
    LEGACY_MODEL "GK-ERR-027" Problem {
        "the model is marked as legacy and this account hasn't used it lately, so AWS no longer serves it here" /
        "モデルがレガシー扱いで、このアカウントで最近使われていないため、利用できなくなっています"
    } help {
        "Move the pin to a newer `jp.` model: `genkan models` shows them; the pin is in the organization's profile.\n- In another program: choose a current id in its own model setting (here a `jp.` one), and update the program, whose list is old.\n- “Reached the end of its life” beside it: that model is gone for every account; “Legacy” closes one only to accounts that haven't used it lately." /
        "新しい `jp.` モデルに固定を移してください。候補は `genkan models` で分かります。固定は組織のプロファイルに書かれています。\n- 別のプログラムの場合: そのモデルの設定で現行の ID（ここでは `jp.`）を選び、一覧の古いプログラムを更新してください。\n- 「end of its life」も表示されている場合: そのモデルはすべてのアカウントで提供が終了しています。「Legacy」は、最近使っていないアカウントだけが利用できません。"
    } text {
        verified: true,
        names: ["ResourceNotFoundException"],
        patterns: [
            r"this model is marked by provider as legacy",
            r"model is marked (?:by provider )?as legacy|have not been actively using the model",
        ],
        examples: [
            "you have not been actively using the model in the last 15 days",
            "Access denied. This Model is marked by provider as Legacy and you have not been actively using the model in the last 15 days. Please upgrade to an active model on Amazon Bedrock",
        ],
    }
    RETIRED_MODEL "GK-ERR-028" Problem {
        "the model version has reached the end of its life" /
        "モデルのバージョンの提供が終了しました"
    } help {
        "Move the pin to a newer `jp.` model: `genkan models` shows them; the pin is in the organization's profile.\n- In another program: choose a current id in its own model setting (here a `jp.` one), and update the program, whose list is old.\n- “Legacy” beside it: that model is closed only to accounts that haven't used it lately; one at the end of its life is gone for every account.\n- “Please switch to”, behind a proxy or gateway (CLIProxyAPI): what stands behind it offers the old model no more. Name the new one where the old one stands (ANTHROPIC_MODEL, ANTHROPIC_DEFAULT_SONNET_MODEL and its kind; `genkan explain ANTHROPIC_MODEL` shows where), under the name that the proxy's list of models has, and update the proxy." /
        "新しい `jp.` モデルに固定を移してください。候補は `genkan models` で分かります。固定は組織のプロファイルに書かれています。\n- 別のプログラムの場合: そのモデルの設定で現行の ID（ここでは `jp.`）を選び、一覧の古いプログラムを更新してください。\n- 「Legacy」も表示されている場合: そのモデルは、最近使っていないアカウントだけが利用できません。提供が終了したモデルは、すべてのアカウントで使えません。\n- プロキシやゲートウェイ（CLIProxyAPI など）の経由で「Please switch to」の場合: その先のサービスで、古いモデルの提供が終了しています。古いモデルを指定している設定（ANTHROPIC_MODEL、ANTHROPIC_DEFAULT_SONNET_MODEL など。場所は `genkan explain ANTHROPIC_MODEL` で分かります）に、プロキシのモデル一覧にある名前で新しいモデルを指定し、プロキシを更新してください。"
    } text {
        verified: false,
        names: ["ResourceNotFoundException", "ValidationException"],
        patterns: [
            r"this model version has reached the end of its life",
            r"\bmodel (?:version )?\W?[\w.:/-]{0,60}(?:claude|anthropic)[\w.:/@-]{0,60}\W? (?:has been|is|was) (?:deprecated|retired|discontinued)|\bthis model (?:version )?(?:has been|is|was) (?:retired|discontinued)|\bmodel\b.{0,80}reached (?:the|its) end of (?:its )?life",
            r"\bclaude-[\w.-]{1,40} has reached (?:its|the) end of (?:its )?life",
            r"\bclaude[ -](?:(?:sonnet|opus|haiku|fable)[ -])?[\d.]{1,5}(?:[ -](?:sonnet|opus|haiku))? is no longer available\b",
        ],
        examples: [
            "The model 'claude-2.1' has been retired",
            "ResourceNotFoundException: This model version has reached the end of its life. Please refer to the AWS documentation for more details.",
            "claude-3-5-sonnet has reached its end of life",
            "Claude Sonnet 4.5 is no longer available. Please switch to Claude Sonnet 4.6.",
        ],
    }
    NOT_OPENED "GK-ERR-514" Problem {
        "AWS hasn't opened this model for your account; IAM permissions and the model's first steps aren't the matter" /
        "AWS がこのモデルをアカウントに開放していません。IAM の権限やモデルの初回手続きの問題ではありません"
    } help {
        "It happens mostly with new models, also where `aws bedrock get-foundation-model-availability` says AVAILABLE and AUTHORIZED, and with full rights. A policy doesn't change it, and another region seldom does.\n- Meanwhile use a model that the account has: `genkan models` shows the pinned ones, `genkan doctor` tests each.\n- Only AWS can open it (account manager, AWS Sales or Support): send the request below to whoever owns the account." /
        "新しいモデルで多く起こります。`aws bedrock get-foundation-model-availability` が AVAILABLE や AUTHORIZED を返す場合や、すべての権限がある場合でも同じです。ポリシーを変えても解消せず、別のリージョンでもほとんどの場合は同じです。\n- 当面は、アカウントで使えるモデルを使ってください。固定したものは `genkan models` で分かり、`genkan doctor` がそれぞれを確認します。\n- 開放できるのは AWS（アカウント担当者、AWS Sales、AWS サポート）だけです。下の依頼文をアカウントの所有者に送ってください。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"\bagreementavailability\W{1,40}available\b.{0,60}\bauthorizationstatus\W{1,40}authorized\b.{0,300}\b(?:still fails|permission_error)",
            r"(?<model>\banthropic\.[\w.:-]+) is not available for this account",
            r"is not available for (?:this|your) account\b.{0,160}contact aws sales",
        ],
        ask: CloudAdmin {
            "Amazon Bedrock says that one of Claude Code's models⟦ ({model})⟧ is not available for our account. No IAM permission is missing; AWS itself hasn't opened the model for us. Please ask AWS (our account manager, AWS Sales or AWS Support) to open it for our account in ap-northeast-1, or tell me which model to use instead." /
            "Amazon Bedrock から、Claude Code のモデルの 1 つ⟦（{model}）⟧はこのアカウントで利用できないと返されました。IAM の権限の不足ではなく、AWS がモデルを開放していません。ap-northeast-1 で利用できるように AWS（アカウント担当者、AWS Sales、AWS サポート）に依頼していただくか、代わりに使うモデルを教えていただけますか。"
        },
        examples: [
            "agreementAvailability AVAILABLE authorizationStatus AUTHORIZED entitlementAvailability AVAILABLE regionAvailability AVAILABLE. The invoke still fails, same permission_error",
            "AccessDeniedException: anthropic.claude-opus-5-5 is not available for this account. You can explore other available models on Amazon Bedrock.",
            "The model is not available for your account. For additional access options, contact AWS Sales at https://aws.amazon.com/contact-us/sales-support/",
        ],
    }
    CHANNEL_ACCOUNT "GK-ERR-567" Problem {
        "the AWS account was bought through a reseller (a channel program account), and AWS doesn't offer this model to such accounts" /
        "リセラー経由の AWS アカウント（チャネルプログラムのアカウント）のため、このモデルは提供されていません"
    } help {
        "Whoever holds the company's contract with AWS asks the reseller (Solution Provider or Distributor) whether the model can be enabled: send the request below. The use case form and more permissions don't help.\n- The company has an account contracted with AWS directly: use that one for Bedrock (assume a role into it, and name it in the profile)." /
        "AWS の契約担当が、モデルを有効化できるかをリセラー（ソリューションプロバイダーまたはディストリビューター）に確認します。下の依頼文を送ってください。ユースケースのフォームや権限の追加では解決しません。\n- AWS と直接契約したアカウントがある場合: Bedrock にはそのアカウントを使ってください（ロールの引き受けを設定し、プロファイルに指定します）。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"not available for channel program accounts",
        ],
        ask: CloudAdmin {
            "Amazon Bedrock says that the model isn't available for channel program accounts, as our AWS account was bought through a reseller. Please ask the reseller (AWS Solution Provider or Distributor) whether Anthropic's models can be enabled for us, or tell me which account, contracted with AWS directly, I may use." /
            "Amazon Bedrock から、チャネルプログラムのアカウント（リセラー経由の AWS アカウント）ではこのモデルを利用できないと返されました。Anthropic のモデルを有効化できるかをリセラー（ソリューションプロバイダーまたはディストリビューター）に確認していただくか、利用できる AWS 直接契約のアカウントを教えていただけますか。"
        },
        examples: [
            "ValidationException\nAccess to this model is not available for channel program accounts.\nReach out to your AWS Solution Provider or AWS Distributor for more information.",
        ],
    }
    NOT_FOR_ACCOUNT "GK-ERR-029" Problem {
        "AWS doesn't offer this model, or Bedrock as a whole, to your account" /
        "このアカウントでは、このモデル、または Bedrock 自体が提供されていません"
    } help {
        "The account isn't allowed to use this model or operation in this region: usually the model's first steps haven't been made (its agreement or the use case form), the model is too old for a new account, or the account or its country isn't eligible. Compare region and model id with the profile (`genkan check`), then send the request below; if everything is in place, only AWS support can say why.\n- “AWSBedrockRuntime” (an app with AWS's SDK for Swift), or another program with a region of its own: see first which region its own setting names. Access to Bedrock that was opened in one region doesn't count in another: set the region in which it is open for your account. The same call with `aws bedrock-runtime converse` (`--region REGION`, `--model-id MODEL`) shows it without the program. Only if that fails there as well, send the request below.\n- “ListFoundationModels”, “ListInferenceProfiles”: the call names no model, so the account itself has no access to Bedrock yet, whatever the role's policy allows. An administrator completes its sign-up (payment method, verification), opens Amazon Bedrock once in the console of that region, and asks AWS support if it stays.\n- “when calling the InvokeModel operation”, “when calling the Converse operation” (a program of your own): what counts is the model that this program calls (an embedding model, a preview), not Claude Code's. Have access to that one requested in the console (Bedrock, Model catalog), or call a generally available one." /
        "このリージョンで、このモデルまたは操作がアカウントに許可されていません。多くは、モデルの初回手続き（契約、ユースケースのフォーム）が済んでいないか、新しいアカウントには古すぎるモデルか、アカウントまたは国が対象外です。リージョンとモデル ID をプロファイルと照らし合わせ（`genkan check`）、下の依頼文を送ってください。すべて整っている場合、理由が分かるのは AWS サポートだけです。\n- 「AWSBedrockRuntime」（AWS の Swift 用 SDK を使うアプリ）の場合や、リージョンの設定を別に持つプログラムの場合: まず、そのプログラムに設定されたリージョンを確認してください。あるリージョンで有効にした Bedrock の利用は、別のリージョンでは有効になりません。アカウントで Bedrock が使えるリージョンを設定してください。プログラムなしでも、`aws bedrock-runtime converse`（`--region リージョン`、`--model-id モデル`）による同じ呼び出しで確認できます。そのリージョンでも失敗する場合にだけ、下の依頼文を送ってください。\n- 「ListFoundationModels」「ListInferenceProfiles」の場合: モデルを指定しない操作なので、ロールのポリシーに関係なく、アカウント自体がまだ Bedrock を使えません。管理者がアカウントの登録（支払い方法、本人確認）を済ませ、そのリージョンのコンソールで Amazon Bedrock を一度開いてください。解消しない場合は AWS サポートに問い合わせます。\n- 「when calling the InvokeModel operation」「when calling the Converse operation」の場合（自作のプログラム）: 対象は Claude Code のモデルではなく、そのプログラムが呼び出すモデルです（埋め込みモデル、プレビューのモデルなど）。コンソール（Bedrock の Model catalog）でそのモデルの利用を申請してもらうか、一般提供されているモデルを呼び出してください。"
    } text {
        verified: true,
        names: ["AccessDeniedException"],
        patterns: [
            r"your account is not authorized to (?:(?:access|use) (?:the|this) model|invoke (?:the|this) (?:api operation|model)(?:\.|$|\W{1,3}$|[\x22'}]))",
            r"\bbadcscoreexception\b",
            r"this model is not available for (?:this|your) account",
        ],
        ask: CloudAdmin {
            "Amazon Bedrock says that one of Claude Code's models⟦ ({model})⟧ is not available for our account. Please check whether its first steps are done (agreement, use case form), and if so, ask AWS support whether the account is eligible for Anthropic's models in ap-northeast-1." /
            "Amazon Bedrock から、Claude Code のモデルの 1 つ⟦（{model}）⟧はこのアカウントで利用できないと返されました。初回手続き（契約、ユースケースのフォーム）が済んでいるかを確認し、済んでいる場合は、ap-northeast-1 で Anthropic のモデルを利用できるアカウントかどうか、AWS サポートに確認していただけますか。"
        },
        examples: [
            "AccessDeniedException: Your account is not authorized to invoke this API operation.",
            "BadCScoreException",
            "This model is not available for your account.",
        ],
    }
    NOT_ON_DEPLOYMENT "GK-ERR-030" Problem {
        "Bedrock answered 404 for the model, and Claude Code hides AWS's own words: the use case form is missing, the model is legacy or retired, or the profile doesn't exist here" /
        "Bedrock がこのモデルに 404 を返しましたが、Claude Code は AWS の文面を表示しません。ユースケースフォームの未提出、レガシーまたは提供終了のモデル、存在しないプロファイルのいずれかです"
    } help {
        "Don't switch to the model that the message suggests unless it begins with `jp.`. `genkan models --live` shows which of these reasons it is; ask the cloud administrator about the form.\n- A gateway in Bedrock's format is set (`genkan explain ANTHROPIC_BEDROCK_BASE_URL`): Claude Code says the same of every 404 of the gateway's. Mostly it has nothing at the path /model/… (its address is wrong, or it doesn't speak Bedrock's format), or no model of this name; `genkan doctor` shows its own words. Compare the address, and ask the gateway's administrator." /
        "メッセージが勧めるモデルには、`jp.` で始まる場合を除いて切り替えないでください。どの原因かは `genkan models --live` でアカウントに確認できます。フォームについてはクラウド管理者に確認してください。\n- Bedrock 形式のゲートウェイを使う場合（`genkan explain ANTHROPIC_BEDROCK_BASE_URL`）: ゲートウェイの 404 は、すべてこの文で表示されます。多くは、/model/… のパスがないか（アドレスの誤り、または Bedrock 形式に未対応）、この名前のモデルがありません。ゲートウェイ自身の文は `genkan doctor` で分かります。アドレスを確かめ、ゲートウェイの管理者に確認してください。"
    } text {
        verified: true,
        patterns: [
            r"the model (?<model>\S+) is not available on your bedrock deployment(?:\. try (?:--model to switch|switching) to (?<suggested>\S+?),? or ask)?",
        ],
        ask: CloudAdmin {
            "Amazon Bedrock answers 404 for {model} – please check in our account⟦ ({region})⟧ that the Anthropic use case form is submitted, and that the model is neither legacy nor retired." /
            "Amazon Bedrock が {model} に対して 404 を返します。アカウント⟦（{region}）⟧で Anthropic のユースケースフォームが提出済みか、またモデルがレガシーや提供終了でないかを確認していただけますか。"
        },
        examples: [
            "The model jp.anthropic.claude-sonnet-4-6 is not available on your bedrock deployment. Try --model to switch to jp.anthropic.claude-sonnet-4-5-20250929-v1:0, or ask your admin to enable this model.",
        ],
        abroad: ["The model us-gov.anthropic.claude-sonnet-4-6 is not available on your bedrock deployment."],
    }
    ROUTER_PREFIX "GK-ERR-1203" Remote {
        "Anthropic has no model of this name: the part before the slash is a gateway's or router's own prefix, and it was passed on" /
        "この名前のモデルは Anthropic にありません。スラッシュの前はゲートウェイやルーター独自の接頭辞で、そのまま渡されています"
    } help {
        "Anthropic answers with the very name that arrived. The gateway lists its models with a prefix (`anthropic/`, `cc/`), Claude Code sends the name back as it was listed, and the gateway has to take the prefix off before it asks: its administrator (you, if you run it) updates or corrects it. Until then choose the bare id (`/model claude-sonnet-4-6`, ANTHROPIC_MODEL), also for the tiers (ANTHROPIC_DEFAULT_SONNET_MODEL and its siblings).\n- No gateway is meant to be used: ANTHROPIC_MODEL or `model` in the settings holds a router's name; `genkan explain ANTHROPIC_MODEL` shows where. `genkan models` shows the names that fit." /
        "Anthropic は、届いた名前をそのまま返しています。ゲートウェイが接頭辞の付いた名前（`anthropic/`、`cc/`）でモデルを一覧にし、Claude Code はその名前を送り返すため、ゲートウェイが接頭辞を外してから呼び出す必要があります。管理者（自分で動かしている場合は自分）が更新または修正してください。それまでは、接頭辞のない ID を選んでください（`/model claude-sonnet-4-6`、ANTHROPIC_MODEL）。ティアごとの設定（ANTHROPIC_DEFAULT_SONNET_MODEL など）も同じです。\n- ゲートウェイを使わないはずの場合: ANTHROPIC_MODEL または設定の `model` に、ルーターでの名前があります。場所は `genkan explain ANTHROPIC_MODEL` で、使える名前は `genkan models` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"not_found_error\W{1,6}message\W{1,6}model: ?(?<model>[a-z][\w.-]{0,30}/(?:[\w.-]{1,40}/)?claude[\w.:@\[\]-]*)",
        ],
        ask: GatewayAdmin {
            "Our gateway passes its own prefix on to Anthropic, which then knows no model “{model}”. Please have it take the prefix off before it asks, or update it." /
            "ゲートウェイが独自の接頭辞を付けたまま Anthropic に渡しており、「{model}」というモデルがないと返されます。呼び出す前に接頭辞を外す設定にしていただくか、更新していただけますか。"
        },
        examples: [
            "API Error: 404 {\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"model: openrouter/claude-sonnet-9\"}}",
        ],
    }
    SELECTED_MODEL "GK-ERR-031" Problem {
        "a model could not be used (the one that was chosen, or the small one that Claude Code itself takes for tools and background work): it may not exist, or you may not have access to it" /
        "モデルを使えません（選択したもの、または Claude Code がツールや裏側の処理に使う小さいモデル）。存在しないか、アクセス権がありません"
    } help {
        "`genkan explain ANTHROPIC_MODEL` shows where the choice comes from (of a haiku that you didn't choose: `genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`), `genkan models` what can be chosen: take one of those (at Bedrock a `jp.` model).\n- “haiku”, and the model that you chose answers: it is the small model that Claude Code takes for some tools (WebSearch, WebFetch) and background work, whatever /model says. Set ANTHROPIC_DEFAULT_HAIKU_MODEL to a name that the service or router has (/v1/models at its address), or have the router serve this very name; until then do without that tool. No model answers: it is none of this; see the points below.\n- “firstParty”, “subscriptionType”, “authMethod: claude.ai” (what `claude auth status` says), and no model works: you are signed in at Anthropic, and no gateway or cloud was asked. Look for a leftover first: `genkan explain ANTHROPIC_MODEL`, `model` in ~/.claude/settings.json, then `/model default`. Then `/logout`, start again and `/login`, and update Claude Code. If every model is refused after that, the account's plan isn't known to the service as it should be: Anthropic's support, with the time. With a profile of your organization that sign-in isn't the one to use: `genkan doctor`.\n- “:1m” at the end of the name (Cline and others write so): it is another program's suffix for the context of 1M tokens, and Claude Code and the service take it for a part of the name. Leave it out, or write `[1m]` in its place where the long context is wanted and the model has it. A maker in front (`anthropic/…`) is a router's way of writing: without a router leave that out as well.\n- “is not available. Please use”, “is currently unavailable. Please use”: Anthropic's own answer: it doesn't offer this model to you at present, and the address in the text says why. Take the model that it names (`/model`; an older release of Claude Code doesn't know the short name: update it, or give the whole id), and remove the old one from ANTHROPIC_MODEL and `model` of the settings. It starts with “tools.”: not the chosen model is meant, but one that a tool names, mostly the advisor: choose another in /advisor, or switch it off (`genkan explain advisorModel`).\n- “returned an error result” (a web interface or another program on the Agent SDK): it has a list of models of its own: choose another one there, or update it; its server's environment decides the provider, not your shell's.\n- “no route found”, “aperture”: the text holds the gateway's own words: it has no route for this model, or none that is granted to you. Anthropic wasn't asked, and no plan is at fault. Its administrator adds the model or grants it to you; or take a name that it has (/v1/models at its address), with `/model` or in ANTHROPIC_MODEL.\n- “invalid model name”: Anthropic's own words. The plan that you are signed in with doesn't have the model in Claude Code (Pro didn't have Opus, for instance), or the plan was changed and Claude Code still knows the old one: take another (`/model sonnet`), or `/logout`, start again and `/login`. An old release also asks for names that are gone: update Claude Code.\n- “claude-3-5-opus”, “claude-3.5-opus”, “claude-opus-3-5”: there has never been such a model; a guide or another model made the name up. Take an id that exists, and remove this one from where it is set (`model` in the settings, ANTHROPIC_MODEL, `--model`, an agent's file).\n- “cc/claude”, “kr/claude”, “ag/claude”, “gh/claude”, “anthropic/claude” (names of a gateway or router), or another one behind a gateway: every 404 reads like this; its log shows which path and name it answered so. A GET of /v1/models/ with the name behind it was answered with 404: some releases of Claude Code ask for the chosen model so at a session's screen, and this gateway doesn't have that path; update it (its administrator, or you if you run it), `claude -p` works meanwhile. Otherwise map Claude's names (also of background work and subagents) to its models there, or pin its names (ANTHROPIC_DEFAULT_SONNET_MODEL and its siblings). No request in its log: the address is wrong (`genkan doctor`).\n- A router of your own (claude-code-router): its provider may have answered the 404. api_base_url has to be complete (…/chat/completions); see its log, and whether it runs (`ccr status`, `ccr restart`). A switcher (cc-switch): its button for a terminal can start claude with the supplier's own address; /status shows the address in use; start `claude` in your own terminal, or take a name that the supplier has.\n- In the desktop app only: it sets ANTHROPIC_BASE_URL itself, so settings.json doesn't lead it to a gateway. Set the gateway in the app's own settings (third-party inference), or use `claude` in a terminal.\n- A gateway is set and you once signed in to Anthropic: /status shows which of the two is used; `/logout`, then start again (VS Code as a whole).\n- At Bedrock, Vertex AI and Foundry every 404 reads like this in Claude Code, and the service's own sentence is left out. Bedrock: the use case form wasn't submitted for the account, the model is marked as legacy or has ended, or the profile doesn't exist in this Region. Vertex AI: this location doesn't serve the model, or it isn't enabled in Model Garden. Foundry: no deployment has this name, or the resource is another one. `genkan doctor` asks the service itself." /
        "どこで選ばれたかは `genkan explain ANTHROPIC_MODEL` で（選んでいない haiku の場合は `genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL` で）、選べるモデルは `genkan models` で分かります。その中から選んでください（Bedrock では `jp.` のモデル）。\n- 「haiku」があり、選択したモデルは応答する場合: 一部のツール（WebSearch、WebFetch）や裏側の処理に、/model の選択とは別に Claude Code が使う小さいモデルです。ANTHROPIC_DEFAULT_HAIKU_MODEL に、サービスやルーターにある名前（そのアドレスの /v1/models）を設定するか、ルーターがこの名前に応答するようにしてください。それまでは、そのツールを使わないでください。どのモデルも応答しない場合は、これには当たりません。以下を確認してください。\n- 「firstParty」「subscriptionType」「authMethod: claude.ai」（`claude auth status` の表示）があり、どのモデルも使えない場合: Anthropic にサインインしており、ゲートウェイやクラウドは使われていません。まず、残っている指定を確認し（`genkan explain ANTHROPIC_MODEL`、~/.claude/settings.json の `model`）、`/model default` を選んでください。次に `/logout` の後に起動し直して `/login` し、Claude Code を更新します。それでもすべてのモデルが拒否される場合は、アカウントのプランがサービス側で正しく認識されていません。時刻を添えて Anthropic のサポートに問い合わせてください。組織のプロファイルがある場合、使うべきサインインはこれではありません（`genkan doctor`）。\n- 名前の末尾に「:1m」がある場合（Cline などの書き方）: 100 万トークンのコンテキストを示す、別のプログラムの表記です。Claude Code とサービスは名前の一部とみなします。外すか、長いコンテキストが必要で、対応しているモデルであれば、代わりに `[1m]` を付けてください。先頭の作成者名（`anthropic/…`）はルーターの表記です。ルーターを使わない場合は、これも外します。\n- 「is not available. Please use」「is currently unavailable. Please use」の場合: Anthropic の応答です。このモデルは現在提供されておらず、理由は本文のアドレスにあります。本文にあるモデルを選び（`/model`。古いリリースの Claude Code は短い名前に対応していないため、更新するか、ID 全体を指定します）、ANTHROPIC_MODEL と設定の `model` から以前のものを外してください。「tools.」で始まる場合は、選択したモデルではなく、ツールが指定するモデル（多くは advisor）のことです。/advisor で別のモデルを選ぶか、オフにしてください（`genkan explain advisorModel`）。\n- 「returned an error result」の場合（Web 画面など、Agent SDK を使う別のプログラム）: プログラム自身のモデルの一覧が使われています。そこで別のモデルを選ぶか、更新してください。プロバイダーは、シェルではなく、そのサーバーの環境変数で決まります。\n- 「no route found」「aperture」の場合: 本文にゲートウェイ自身の文があります。このモデルの経路がないか、利用者に許可された経路がありません。Anthropic には届いておらず、プランの問題ではありません。管理者がモデルを追加するか、利用を許可します。または、ゲートウェイにある名前（そのアドレスの /v1/models）を `/model` か ANTHROPIC_MODEL で指定してください。\n- 「invalid model name」の場合: Anthropic の文です。サインインしているプランに、Claude Code でそのモデルが含まれていないか（たとえば Pro に Opus がない時期がありました）、プランの変更後も Claude Code が以前のプランのままです。別のモデルにするか（`/model sonnet`）、`/logout` の後に起動し直して `/login` してください。古いリリースは、なくなった名前も使います。Claude Code を更新してください。\n- 「claude-3-5-opus」「claude-3.5-opus」「claude-opus-3-5」の場合: このモデルは提供されたことがなく、解説記事やほかのモデルが作った名前です。実在する ID を選び、設定されている場所（設定の `model`、ANTHROPIC_MODEL、`--model`、エージェントのファイル）からこの名前を外してください。\n- 「cc/claude」「kr/claude」「ag/claude」「gh/claude」「anthropic/claude」（ゲートウェイやルーターでの名前）など、ゲートウェイを経由する場合: 404 はすべてこう表示されます。どのパスと名前に 404 を返したかは、そのログで分かります。/v1/models/ の後に名前が続く GET に 404 を返している場合、対話画面でそのように選択したモデルを問い合わせるリリースの Claude Code に、ゲートウェイが対応していません。ゲートウェイを更新してください（管理者、自分で動かしている場合は自分）。その間も `claude -p` は使えます。それ以外の場合は、Claude の名前（裏側の処理やサブエージェントのものも含む）をそこでモデルに対応付けるか、そこにある名前で固定してください（ANTHROPIC_DEFAULT_SONNET_MODEL など）。ログにリクエストがない場合は、アドレスの誤りです（`genkan doctor`）。\n- 自分のルーター（claude-code-router）の場合: その先のプロバイダーが 404 を返していることがあります。api_base_url は …/chat/completions まで必要です。ログと、動作しているか（`ccr status`、`ccr restart`）を確認してください。切り替えツール（cc-switch）のターミナルを開くボタンでは、提供元のアドレスで claude が起動することがあります。使用中のアドレスは /status で分かります。自分のターミナルで `claude` を起動するか、提供元にある名前を指定してください。\n- デスクトップアプリでだけ起こる場合: アプリが ANTHROPIC_BASE_URL を自分で設定するため、settings.json ではゲートウェイに接続されません。アプリ自身の設定（サードパーティの推論）でゲートウェイを指定するか、ターミナルの `claude` を使ってください。\n- ゲートウェイを設定していて、以前 Anthropic にサインインした場合: どちらが使われているかは /status で分かります。`/logout` の後、起動し直してください（VS Code は全体を）。\n- Bedrock、Vertex AI、Foundry の 404 は、Claude Code ではすべてこう表示され、サービス自身の文は省かれます。Bedrock: アカウントのユースケースのフォームが未提出、モデルがレガシーまたは提供終了、またはこのリージョンにプロファイルがありません。Vertex AI: このロケーションで提供されていないか、Model Garden で有効になっていません。Foundry: この名前のデプロイがないか、リソースが異なります。`genkan doctor` がサービスに直接問い合わせます。"
    } text {
        verified: true,
        patterns: [
            r"\bselected model may not exist or may not have access(?: \((?<model>[\w.:@/\[\]-]{1,80}))?",
            r"\bis not available to this account\. ask your cloud admin to enable it|(?:default model: \S{1,80}|model '[^']{1,80}' is|model) (?:not available on this account|isn't available for your account|not currently available for your account)|model '[^']{1,80}' (?:isn't|is not currently) available for your account|admin-configured \w{1,20} model is not available on this account",
            r"there(?:'s| is) an issue with the selected model(?: \(`?(?<model>[^)`]+)`?\))?",
            r#"not_found_error\W{1,6}message\W{1,6}model: ?(?<model>[\w.:@/\[\]-]+)"#,
            r"invalid_request_error\W{1,6}message\W{1,6}(?:system: )?invalid model name|(?:^|[^\w.-])system: invalid model name\b",
            r"\bclaude (?<model>(?:fable|mythos|opus|sonnet|haiku) [\d.]{1,4}) is (?:not available|currently unavailable)\. please use\b",
            r"\bprovidermodelnotfounderror\b",
            r"\[ai_apicallerror\]: model: (?<model>[\w.:@/-]+)",
        ],
        examples: [
            "Selected model may not exist or may not have access (claude-sonnet-4-6[1m], claude-opus-4-6[1m])",
            "Model 'claude-opus-4-6' isn't available for your account",
            "There's an issue with the selected model (claude-sonnet-4-6:1m). It may not exist or you may not have access to it. Run /model to pick a different model.",
            "There's an issue with the selected model (anthropic/claude-sonnet-4-6:1m). It may not exist or you may not have access to it. Run /model to pick a different model.",
            "API Error: 404 {\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"model: claude-sonnet-9\"}}",
            "There's an issue with the selected model (claude-sonnet-9). It may not exist or you may not have access to it. Run /model to pick a different model.",
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"system: Invalid model name\"}}",
            "API Error: 400 tools.16.model: Claude Fable 5 is not available. Please use Opus 4.8. Learn more: https://www.anthropic.com/news/fable-mythos-access",
            "ProviderModelNotFoundError: ProviderModelNotFoundError",
            "APICallError [AI_APICallError]: model: claude-sonnet-9\n  cause: undefined,",
        ],
    }
    RESTRICTED "GK-ERR-032" Problem {
        "the model isn't on the list of allowed models (the organization's settings), so Claude Code used another one or refused" /
        "許可リスト（組織の設定）にないモデルのため、Claude Code が別のモデルに置き換えたか拒否しました"
    } help {
        "This is what the settings are for; what asks for the model is to be changed. `genkan models` shows which names can be used and what they stand for; choose one of them (`/model`).\n- You didn't choose it: a plugin, an agent, a skill or a command pins it: a line `model:` at the head of its file. `grep -rn '^model:' ~/.claude .claude` finds it (plugins lie in ~/.claude/plugins). Take the line out, so that the session's model is used, or write `inherit` or an allowed name. A plugin's: update it, or ask its author to take the pin out (an update overwrites your change).\n- Or a setting: `genkan explain ANTHROPIC_MODEL` and `genkan explain model` show where one stands; then `--model` in an alias, a script or a job (claude_args), and CLAUDE_CODE_SUBAGENT_MODEL.\n- “using … instead”: it went on with the other model, and nothing has to be done.\n- The model should be allowed: whoever manages the organization's settings adds it (availableModels), under the name that is asked for." /
        "設定のとおりの動作です。そのモデルを要求しているものを変更してください。使える名前とその実体は `genkan models` で分かります。その中から選びます（`/model`）。\n- 自分で選んでいない場合: プラグイン、エージェント、スキル、コマンドのファイルの先頭にある `model:` の行で固定されています。`grep -rn '^model:' ~/.claude .claude` で見つかります（プラグインは ~/.claude/plugins の中です）。行を削除するとセッションのモデルが使われます。`inherit` または許可された名前に変えることもできます。プラグインのものは、更新するか、作者に固定を外すよう依頼してください（自分の変更は更新で上書きされます）。\n- または設定です。場所は `genkan explain ANTHROPIC_MODEL` と `genkan explain model` で分かります。エイリアス、スクリプト、ジョブ（claude_args）の `--model` と、CLAUDE_CODE_SUBAGENT_MODEL も確認してください。\n- 「using … instead」の場合: 別のモデルで続行しています。対処は不要です。\n- そのモデルを許可すべき場合: 組織の設定の管理者が、要求されている名前で追加します（availableModels）。"
    } text {
        verified: true,
        patterns: [
            r"is not in your organization's allowed models|this request would go to a model that is not allowed|default model blocked by managed settings|organization's model policy does not allow it|\(deniedmodels or an exact-match availablemodels\) block|model \S{1,80} is not allowed by policy",
            r#"model "(?<model>[^"]+)" is restricted by your organization's settings(?:\. using (?<used>\S+) instead)?"#,
            r"model '(?<model>[^']+)' is not available\. your organization restricts model selection",
            r"your organization's managed settings block (?:the default model|it)(?: \((?<model>[^)]+)\))?",
            r"matched by no enforced availablemodels entry|(?:managed settings do not allow|is not in the availablemodels allowlist)|not in your organization's availablemodels allowlist|model is not allowed by your organization's settings",
        ],
        examples: [
            "claude-opus-4-6 is not in your organization's allowed models",
            "Model \"global.anthropic.claude-sonnet-5-5\" is restricted by your organization's settings. Using jp.anthropic.claude-opus-5-5 instead.",
            "Model 'claude-sonnet-6' is not available. Your organization restricts model selection.",
            "Claude Code can't start: your organization's managed settings block the default model (claude-x)",
            "ANTHROPIC_DEFAULT_OPUS_MODEL: ignored because managed settings do not allow opus as spelled here (matched by no enforced availableModels entry, named in deniedModels, or the settings failed to load)",
        ],
    }
    UNKNOWN_MODEL "GK-ERR-033" Problem {
        "Claude Code doesn't know this model's name and sends it as it was typed" /
        "Claude Code が知らないモデル名のため、入力されたまま送信されます"
    } help {
        "Check the spelling; `genkan models` lists the names that are known. If the model is new, Claude Code may need an update." /
        "綴りを確認してください。既知の名前は `genkan models` で分かります。新しいモデルの場合は、Claude Code の更新が必要なことがあります。"
    } text {
        verified: true,
        patterns: [
            r#"claude code doesn't recognize the model "(?<model>[^"]+)""#,
            r"^\W{0,4}model \x22[^\x22]{1,80}\x22 isn't recognized",
        ],
        examples: [
            "Claude Code doesn't recognize the model \"claude-sonnet-6\", so it assumes a context window of 1m tokens. Update Claude Code, or see https://code.claude.com/docs/en/model-config",
            "Model \"claude-opus-9\" isn't recognized",
        ],
    }
    NEWER_MODEL "GK-ERR-034" Problem {
        "Claude Code offers to move a pinned model to a newer one; “Yes” is preselected and may move the pin outside Japan" /
        "Claude Code が固定モデルの更新を勧めています。「Yes」が選択済みで、固定先が国外に変わることがあります"
    } help {
        "On Bedrock choose “No” unless the name in brackets begins with `jp.`. If you have already pressed Enter, `genkan check` shows it and `genkan setup` restores the pin.\n- On Vertex AI and Foundry the name says no place: choose “No” as well until the profile has that model. On Vertex AI it needs its own variable (VERTEX_REGION_CLAUDE_…), or goes where CLOUD_ML_REGION says; on Foundry a deployment of that name." /
        "Bedrock では、かっこ内の名前が `jp.` で始まらない限り「No」を選んでください。すでに Enter を押した場合は `genkan check` で確認でき、`genkan setup` で元に戻せます。\n- Vertex AI と Foundry では、名前から処理の場所が分かりません。プロファイルにそのモデルが加わるまでは、同様に「No」を選んでください。Vertex AI では専用の変数（VERTEX_REGION_CLAUDE_…）が必要で、なければ CLOUD_ML_REGION のロケーションに送られます。Foundry では、その名前のデプロイが必要です。"
    } text {
        verified: true,
        patterns: [r"newer \w+ model available(?:.{0,120}?latest available: [^()]{1,40}\((?<offered>[^)\s]+)\))?"],
        examples: ["  Newer Opus model available\n\n  Currently pinned:  Opus 4.8\n  Latest available:  Opus 5.5 (global.anthropic.claude-opus-5-5)\n\n  Update settings to use Opus 5.5? Claude Code will restart to apply.\n\n  ❯ 1. Yes\n    2. No"],
    }
    OAUTH_BETA "GK-ERR-476" Problem {
        "the mark of a sign-in to claude.ai (the beta `oauth-2025-04-20`) went through a gateway to a service that doesn't know it" /
        "claude.ai のサインインの印（ベータ `oauth-2025-04-20`）が、ゲートウェイを通って、それを知らないサービスに送られました"
    } help {
        "Either Claude Code is signed in to claude.ai while it uses the gateway, or the gateway adds the mark itself. End the sign-in (`claude /logout`), update Claude Code (2.0.65 and some releases after it sent the mark where 2.0.64 didn't), and give it the gateway's own token (ANTHROPIC_AUTH_TOKEN; `genkan setup` with the gateway's profile). Or the gateway's administrator has it strip the header for Bedrock and Vertex AI, or update it." /
        "ゲートウェイを使う Claude Code が claude.ai にサインインしたままか、ゲートウェイ自身が印を加えています。サインインは `claude /logout` で終了し、Claude Code を更新し（2.0.65 と以後の一部のリリースは、2.0.64 にはなかった印を送りました）、ゲートウェイのトークンを使ってください（ANTHROPIC_AUTH_TOKEN。ゲートウェイのプロファイルで `genkan setup`）。または、ゲートウェイの管理者が Bedrock と Vertex AI 宛てのヘッダーを取り除くか、更新します。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\banthropic-beta\b.{0,100}\boauth-20\d\d-\d\d-\d\d\b.{0,100}\b(?:unexpected|invalid|not (?:supported|allowed)|unknown|unsupported)\b|\b(?:unexpected|invalid|unknown|unsupported) anthropic-beta\b.{0,80}\boauth-20\d\d-\d\d-\d\d\b",
            r"unexpected value\(s\) .{0,80}?oauth-20\d\d-\d\d-\d\d.{0,80}? for the .?anthropic-beta.? header",
        ],
        examples: [
            "400 due to an invalid anthropic-beta header value being sent: anthropic-beta: oauth-2025-04-20",
            "API Error: 400 Unexpected value(s) `oauth-2025-04-20` for the `anthropic-beta` header.",
        ],
    }
    LONG_CONTEXT_FLAG "GK-ERR-817" Usage {
        "Claude Code asked for the long context (1M tokens, the flag context-1m-…), which this model isn't offered with there" /
        "Claude Code が長いコンテキスト（100 万トークン、フラグ context-1m-…）を要求しましたが、接続先のこのモデルでは提供されていません"
    } help {
        "Choose the model without `[1m]` (`/model`; `genkan explain ANTHROPIC_MODEL` shows where the suffix comes from), or set CLAUDE_CODE_DISABLE_1M_CONTEXT to 1 (`claude.env` in the profile, then `genkan setup`).\n- It comes without the suffix, too: update Claude Code. CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS is reported to have no effect on this flag in some releases (from 2.1.129 on); 2.1.128 still honours it.\n- Behind a gateway: its administrator, or you if you run it, has it strip this value of the anthropic-beta header." /
        "`[1m]` の付かないモデルを選ぶか（`/model`。どこで付いたかは `genkan explain ANTHROPIC_MODEL` で分かります）、CLAUDE_CODE_DISABLE_1M_CONTEXT を 1 にしてください（プロファイルの `claude.env` に書き、`genkan setup` を実行）。\n- `[1m]` がなくても表示される場合: Claude Code を更新してください。このフラグには CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS が効かないリリースがあると報告されています（2.1.129 以降。2.1.128 では効きます）。\n- ゲートウェイ経由の場合: 管理者（自分で動かしている場合は自分）が、anthropic-beta ヘッダーのこの値を取り除く設定にします。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"unexpected value\(s\) \W{0,3}context-1m-[\d-]{8,12}\W{1,4}for the .?anthropic-beta.? header",
        ],
        examples: [
            "API Error: 400 Unexpected value(s) `context-1m-2025-08-07` for the `anthropic-beta` header.",
            "API Error: 400 vertex-ai error: Unexpected value(s) `context-1m-2025-08-07` for the `anthropic-beta` header.",
        ],
    }
    SERVER_BETA "GK-ERR-1308" Usage {
        "a program asked for Agent Skills, code execution or the Files API (by a beta header), and the service that answered doesn't offer that: Google Vertex AI and Amazon Bedrock have none of them" /
        "プログラムが Agent Skills、コード実行、Files API のいずれかを要求しましたが（ベータヘッダー）、応答したサービスでは提供されていません。Google Vertex AI と Amazon Bedrock には、どれもありません"
    } help {
        "Leave them out of the request there: the flags in `betas` (the header anthropic-beta), `container` with its skills, the tool code_execution, and files that are named by their id. Claude Code's variable for betas and an update have no part in it. To have them call a service that runs them, if your company allows that (your data goes there): Anthropic's own API; Skills are also on Claude Platform on AWS, and in Microsoft Foundry in deployments that Anthropic hosts.\n- Without them: hand a skill's instructions over as the system prompt, run code by a tool of your own, and send a file's content in the message.\n- The text is Claude Code's own (“API Error” at its beginning): its skills are files on this machine and work with every provider; it needs none of these flags. A gateway, a wrapper or ANTHROPIC_BETAS adds them (`genkan explain ANTHROPIC_BETAS`, `genkan explain ANTHROPIC_CUSTOM_HEADERS`)." /
        "そこへのリクエストから外してください。`betas`（anthropic-beta ヘッダー）のフラグ、skills を指定した `container`、ツールの code_execution、ID で指定したファイルです。Claude Code のベータの変数や更新は関係しません。使う必要がある場合は、会社で許可されていれば、実行できるサービスを呼び出します（データはそこに送られます）。Anthropic 自身の API のほか、Skills は Claude Platform on AWS と、Microsoft Foundry の Anthropic がホストするデプロイにもあります。\n- 使わない方法: スキルの指示はシステムプロンプトとして渡し、コードは自分のツールで実行し、ファイルは内容をメッセージに含めて送ります。\n- Claude Code 自身のメッセージの場合（先頭が「API Error」）: Claude Code のスキルはこの端末のファイルで、どのプロバイダーでも動作し、これらのフラグは不要です。ゲートウェイ、ラッパー、または ANTHROPIC_BETAS が付け加えています（`genkan explain ANTHROPIC_BETAS`、`genkan explain ANTHROPIC_CUSTOM_HEADERS`）。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"unexpected value\(s\) .{0,400}?\b(?:skills|code-execution|files-api)-20\d\d-\d\d-\d\d\b.{0,400}? for the .?anthropic-beta.? header",
            r"\binvalid beta flag\b.{0,400}?\b(?:skills|code-execution|files-api)-20\d\d-\d\d-\d\d\b|\b(?:skills|code-execution|files-api)-20\d\d-\d\d-\d\d\b.{0,400}?\binvalid beta flag\b",
        ],
        examples: [
            "Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'Unexpected value(s) `code-execution-2025-08-25`, `skills-2025-10-02` for the `anthropic-beta` header.'}}",
            "botocore.errorfactory.ValidationException: An error occurred (ValidationException) when calling the InvokeModel operation: invalid beta flag  # body: {\"anthropic_beta\": [\"skills-2025-10-02\", \"code-execution-2025-08-25\"]}",
        ],
    }
    BETA_FLAG "GK-ERR-035" Problem {
        "Claude Code, or a gateway or proxy in between, asked for a beta feature that isn't offered with this model there" /
        "このモデルで提供されていないベータ機能を、Claude Code または途中のゲートウェイやプロキシが要求しました"
    } help {
        "Update whatever sends it, Claude Code and the gateway in between (LiteLLM) alike: newer releases leave out what a model doesn't take. And set CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS to 1 (`claude.env` in the profile, then `genkan setup`; otherwise in `env` of ~/.claude/settings.json). It is a variable: a setting disableExperimentalBetas doesn't exist.\n- “flag,,betas”, “invalid beta flag: ,”: the list holds an empty flag (two commas in a row). Take the model without the 1M window (in Claude Code `/model`, without `[1m]`), update Claude Code or the plugin, wrapper or gateway that adds flags, and take out an ANTHROPIC_BETAS that ends in a comma (`genkan explain ANTHROPIC_BETAS`).\n- “servers are down or overloaded” (Aider): nothing is overloaded: that sentence is Aider's guess. LiteLLM is a library inside Aider and sends the beta header that the service behind (Vertex AI, Bedrock) doesn't know: update Aider, or take the header out of its model settings (extra_headers). Claude Code's variable changes nothing there.\n- “unknown variant `anthropic_beta`”, “unknown field `anthropic_beta`”: the model isn't Claude (Qwen, gpt-oss and others on Amazon Bedrock), and the gateway (LiteLLM; 1.80.0 is reported) writes Claude Code's beta header into its request as a field. Update LiteLLM or go back to the release before (its administrator, or you if you run it), or have it strip the header anthropic-beta for this model. An update of Claude Code doesn't end it, and the variable leaves a few flags that every request has.\n- “vertex-ai error”, “bedrock error”: a gateway (Portkey, for instance) stands in between and passes on what Claude Code asks for. The variable ends it on this machine at once; the gateway's administrator can take the `anthropic-beta` header out for Vertex AI and Bedrock instead, which helps everybody.\n- “HTTP response error from Anthropic's API” (Zed), “prompt-caching-2024-07-31”, “value(s) `effort-2025-11-24`”, “langchain4j”, where another program than Claude Code asked (one of your own, an SDK): update it, leave out its `anthropic-beta` header, or switch off the setting that sends it (effort or thinking, a beta); the same request without it is taken. Behind LiteLLM the header can be taken out there instead, by whoever runs it. Claude Code's variable changes nothing there; a text that begins with “API Error” is Claude Code's own, and the variable does count.\n- “litellm”, “BedrockException”: LiteLLM, the gateway, passes on what Claude Code asks for, and the service behind it doesn't know that. Update LiteLLM (its administrator, or you if you run it): newer releases take out for each provider what it doesn't know. Until then the variable, or, if it began with an update of Claude Code (2.1.23 was one), the release before that (`claude install VERSION`; with npm `@anthropic-ai/claude-code@VERSION`); an update of Claude Code alone doesn't end it.\n- “Unexpected value(s)”, and a relay or gateway of others is set (`genkan explain ANTHROPIC_BASE_URL`): it hands on Claude Code's beta header, and what stands behind it doesn't know that value. Set the variable; its provider has to strip the header for that model. None is set, and the text isn't Claude Code's: the program that sent it has to leave the header out.\n- “<nil>”, “(request id:”, “invalid beta flag”, and a gateway or relay (new-api, One API) stands in between (`genkan explain ANTHROPIC_BASE_URL`): it passes the value on to a provider that doesn't take it. Its administrator, or you if you run it, has it strip or map the anthropic-beta header for Bedrock and Vertex AI, or updates it; an update of Claude Code doesn't end that. A switching tool on this machine (cc-switch) has a switch for it: turn its rectifier on. Some add flags of their own, which nothing on this machine changes.\n- “bedrock-runtime”, “streamRawPredict”, and the text names this address before the refusal: a gateway (Coder AI Bridge is reported) calls the service itself and hands Claude Code's beta header on. The address isn't at fault. Its administrator, or its maker, strips or filters the header anthropic-beta there, or updates it; on this machine the variable leaves out most flags. Switching adaptive thinking off changes only the body, not the header.\n- “req_vrtx” (Vertex AI): set the variable at once. Releases differ in what they send there, some only where they count tokens, and an update alone has brought it back before.\n- “invalid_request_error … invalid beta flag”, and the variable is set: it leaves flags that every request of that release has (claude-code-20250219, interleaved-thinking), and a new model may refuse these. Update Claude Code; until then use the model before it (Opus 4.6 took what Opus 4.7 refused), which `genkan models` shows.\n- “invalid beta flag”, “context-1m-2025-08-07”, and the model has the 1M context window behind its name (`:1m` in Cline, `[1m]` in Claude Code): Amazon Bedrock refuses the flag where it doesn't offer that window with this model in the Region that is called. Take the same model without it (the plain name in the program's list; in Claude Code `/model`, or CLAUDE_CODE_DISABLE_1M_CONTEXT set to 1). The window is needed: only a model that has it in your Region; Bedrock's documentation lists models by Region.\n- A tier is pinned to another generation's model: `genkan check`." /
        "ベータ機能を送るもの（Claude Code と、途中のゲートウェイ（LiteLLM など）の両方）を更新してください。新しいリリースは、モデルが受け付けないものを除きます。併せて CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS を 1 にしてください（プロファイルの `claude.env` に書き、`genkan setup` を実行。それ以外では ~/.claude/settings.json の `env`）。環境変数であり、disableExperimentalBetas という設定項目はありません。\n- 「flag,,betas」「invalid beta flag: ,」の場合: 一覧に空のフラグがあります（カンマの連続）。1M のない同じモデルを選び（Claude Code では `/model` で `[1m]` のないもの）、Claude Code、またはフラグを加えるプラグイン、ラッパー、ゲートウェイを更新してください。カンマで終わる ANTHROPIC_BETAS があれば外します（`genkan explain ANTHROPIC_BETAS`）。\n- 「servers are down or overloaded」（Aider）の場合: 過負荷ではありません（Aider の推測です）。Aider に含まれるライブラリの LiteLLM が、その先のサービス（Vertex AI、Bedrock）が認識しないベータヘッダーを送っています。Aider を更新するか、モデルの設定（extra_headers）からヘッダーを外してください。Claude Code の変数では変わりません。\n- 「unknown variant `anthropic_beta`」「unknown field `anthropic_beta`」の場合: モデルが Claude 以外（Amazon Bedrock の Qwen や gpt-oss など）で、ゲートウェイ（LiteLLM。1.80.0 の報告があります）が Claude Code のベータヘッダーをフィールドとして書き込んでいます。LiteLLM を更新するか前のリリースに戻すか（管理者、自分で動かしている場合は自分）、このモデル宛ての anthropic-beta ヘッダーを取り除く設定にしてください。Claude Code の更新では解消せず、この変数を設定しても、すべてのリクエストに付くフラグは残ります。\n- 「vertex-ai error」「bedrock error」の場合: 途中のゲートウェイ（Portkey など）が、Claude Code の要求した機能をそのまま渡しています。この端末ではこの変数ですぐに解消します。ゲートウェイの管理者が Vertex AI と Bedrock 宛ての `anthropic-beta` ヘッダーを取り除けば、全員について解消します。\n- 「HTTP response error from Anthropic's API」（Zed）「prompt-caching-2024-07-31」「value(s) `effort-2025-11-24`」「langchain4j」で、Claude Code 以外のプログラム（自作のものや SDK など）が要求した場合: プログラムを更新するか、`anthropic-beta` ヘッダー、またはそれを送る設定（effort や思考、ベータ）を外してください。ヘッダーのない同じリクエストは受け付けられます。LiteLLM を経由する場合は、その運用担当がそこでヘッダーを取り除くこともできます。Claude Code の変数では変わりません（「API Error」で始まる本文は Claude Code のもので、その場合は変数が有効です）。\n- 「litellm」「BedrockException」の場合: Claude Code が要求した機能をゲートウェイ（LiteLLM）がそのまま渡し、その先のサービスが対応していません。LiteLLM を更新してください（管理者、自分で動かしている場合は自分）。新しいリリースは、プロバイダーごとに未対応のものを取り除きます。それまではこの変数を使うか、Claude Code の更新で始まった場合は（2.1.23 など）その前のリリースに戻します（`claude install バージョン`、npm では `@anthropic-ai/claude-code@バージョン`）。Claude Code の更新だけでは解消しません。\n- 「Unexpected value(s)」で、他者の中継サービスやゲートウェイを設定している場合（`genkan explain ANTHROPIC_BASE_URL`）: Claude Code のベータヘッダーがそのまま渡され、その先がこの値を認識しません。この変数を設定してください。中継サービスの運営者が、そのモデル宛てのヘッダーを取り除く必要があります。設定しておらず、Claude Code の文でもない場合は、送ったプログラム側でヘッダーを外します。\n- 「<nil>」「(request id:」「invalid beta flag」で、途中にゲートウェイや中継サービス（new-api、One API など）がある場合（`genkan explain ANTHROPIC_BASE_URL`）: 対応していないプロバイダーに、ゲートウェイが値をそのまま渡しています。管理者（自分で動かしている場合は自分）が、Bedrock と Vertex AI 宛ての anthropic-beta ヘッダーを取り除くか変換する設定にするか、ゲートウェイを更新します。Claude Code の更新では解消しません。この端末の切り替えツール（cc-switch）を使う場合は、rectifier の設定を有効にしてください。独自のフラグを加えるものもあり、その場合この端末の設定では変わりません。\n- 「bedrock-runtime」「streamRawPredict」のアドレスの後に「invalid beta flag」とある場合: ゲートウェイ（Coder AI Bridge の報告があります）がサービスを呼び出す際に、Claude Code のベータヘッダーをそのまま渡しています。アドレスの問題ではありません。管理者または開発元が、そこで anthropic-beta ヘッダーを取り除くか絞り込むか、ゲートウェイを更新します。この端末では、この変数でほとんどのフラグが送られなくなります。adaptive thinking をオフにしても、変わるのは本文だけで、ヘッダーは変わりません。\n- 「req_vrtx」（Vertex AI）の場合: すぐにこの変数を設定してください。送る内容はリリースごとに異なり（トークンの計数のときだけのこともあります）、更新だけでは再発したことがあります。\n- 「invalid_request_error … invalid beta flag」で、この変数が設定済みの場合: そのリリースがすべてのリクエストに付けるフラグ（claude-code-20250219、interleaved-thinking など）は残り、新しいモデルがそれを拒否することがあります。Claude Code を更新し、それまでは `genkan models` が示す 1 つ前のモデルを使ってください（Opus 4.7 が拒否したものを Opus 4.6 は受け付けました）。\n- 「invalid beta flag」「context-1m-2025-08-07」で、モデル名に 1M のコンテキストウィンドウの指定（Cline では `:1m`、Claude Code では `[1m]`）がある場合: 呼び出し先のリージョンのそのモデルで 1M を提供していないため、Amazon Bedrock がフラグを拒否しています。指定のない同じモデルを使ってください（プログラムの一覧にある通常の名前。Claude Code では `/model`、または CLAUDE_CODE_DISABLE_1M_CONTEXT を 1 に設定）。1M が必要な場合は、使用しているリージョンで対応しているモデルに限られます。リージョンごとのモデルは Bedrock のドキュメントで分かります。\n- ティアが別の世代のモデルに固定されている場合: `genkan check` で確認してください。"
    } text {
        verified: true,
        names: ["ValidationException"],
        patterns: [
            r"\bunexpected beta header \W?[\w-]{4,60}",
            r"invalid beta flag",
            r"\bunknown (?:variant|field|name|parameter)\W{1,4}anthropic[-_]beta\b",
            r"unexpected value\(s\) .{0,600}? for the .?anthropic-beta.? header",
            r"\banthropic[-_]beta\b.{0,120}(?:invalid|unexpected|not (?:supported|allowed)|unknown)",
        ],
        examples: [
            "API Error 400: Unexpected beta header \"advisor-tool-2026-03-01\" when using custom ANTHROPIC_BASE_URL",
            "unknown value of the header anthropic-beta: not supported",
            "API Error: 400 invalid beta flag",
            "Failed to deserialize the JSON body into the target type: unknown variant `anthropic_beta`, expected one of `audio`, `max_tokens`",
            "Unexpected value(s) `advisor-tool-2026-03-01`, `prompt-caching-scope-2026-01-05`, `redact-thinking-2026-02-12`, `thinking-token-count-2026-05-13` for the `anthropic-beta` header.",
            "API Error: 400 {\"error\":{\"message\":\"POST \\\"https://bedrock-runtime.us-gov-west-1.amazonaws.com/v1/messages\\\": 400 Bad Request {\\\"message\\\":\\\"invalid beta flag\\\"}\",\"type\":\"api_error\"},\"request_id\":\"\",\"type\":\"error\"}",
        ],
    }
    INVALID_UNSAID "GK-ERR-050" Problem {
        "Amazon Bedrock found a program's request invalid; the reason mostly stands behind “operation:”, and none that is known here was found there" /
        "Amazon Bedrock がプログラムのリクエストを無効と判断しました。理由は多くの場合「operation:」の後にありますが、既知のものはありませんでした"
    } help {
        "Paste what stands behind “operation:”: it says what is wrong. The credentials were accepted; a new sign-in changes nothing.\n- “Error raised by bedrock service”, “langchain”, “boto3”, and nothing stands there: look at the address first. `endpoint_url` has to be bedrock-runtime's (bedrock-runtime.REGION.amazonaws.com), not that of bedrock alone, which only lists models; or leave it out and name the region (`region_name`).\n- Then the model: its id with its prefix and to its end (`aws bedrock list-inference-profiles`), in the region that is called.\n- Then the body: Claude wants `messages` with max_tokens and anthropic_version (`bedrock-2023-05-31`); update the library, which builds it, or use Converse (ChatBedrockConverse)." /
        "「operation:」の後にある文も貼り付けてください。理由が示されています。認証情報は受け付けられており、サインインし直しても変わりません。\n- 「Error raised by bedrock service」「langchain」「boto3」とあり、その後に何もない場合: まずアドレスを確認してください。`endpoint_url` は bedrock-runtime のもの（bedrock-runtime.リージョン.amazonaws.com）でなければならず、モデルの一覧だけを扱う bedrock のものではありません。または指定せず、リージョン（`region_name`）を指定してください。\n- 次にモデル: 接頭辞から末尾までの ID（`aws bedrock list-inference-profiles`）を、呼び出すリージョンに合わせて確認してください。\n- 次に本文: Claude には `messages`、max_tokens、anthropic_version（`bedrock-2023-05-31`）が必要です。組み立てるライブラリを更新するか、Converse（ChatBedrockConverse）を使ってください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\(validationexception\) when calling the (?:invokemodel|converse)\w{0,20} operation\W{0,4}$",
        ],
        examples: [
            "An error occurred (ValidationException) when calling the InvokeModel operation.",
            "botocore.errorfactory.ValidationException: An error occurred (ValidationException) when calling the Converse operation:",
        ],
    }
    AGENT_CALL "GK-ERR-1037" Problem {
        "a call of an agent of Amazon Bedrock's (or of AgentCore) fails: what it names isn't there (agent, alias, knowledge base, flow), or the agent's own program didn't start or answer; Claude Code isn't involved" /
        "Amazon Bedrock のエージェント（または AgentCore）の呼び出しに失敗しました。指定したもの（エージェント、エイリアス、ナレッジベース、フロー）がないか、エージェント自身のプログラムが起動または応答していません。Claude Code は関係しません"
    } help {
        "See which of the two it is, and look in the Region and account where the agent was made: a program without a Region of its own calls the default one (AWS_REGION, `--region`).\n- “resource because it doesn't exist”: give the ids, not the names (agent id and alias id of ten letters and digits; a knowledge base's id), of this very Region. The alias has to point to a prepared version: prepare the agent and make the alias again. Deleted or made anew: the id has changed.\n- “initialization time exceeded”, “health check failed”, “from runtime”: the container of AgentCore didn't come up. Its log stands in CloudWatch (/aws/bedrock-agentcore/runtimes): often a missing or wrong package (built for another processor: it has to be arm64; `uv pip install --target` leaves paths of your machine), an import that loads much or calls the network at its start, or a right that its role lacks. It has to answer /ping at port 8080.\n- It runs on your machine, and not there: start the very image in Docker with `--platform linux/arm64`." /
        "まずどちらかを確認し、エージェントを作成したリージョンとアカウントを見てください。リージョンを指定していないプログラムは、既定のもの（AWS_REGION、`--region`）を呼び出します。\n- 「resource because it doesn't exist」の場合: 名前ではなく、そのリージョンの ID（英数字 10 文字のエージェント ID とエイリアス ID、ナレッジベースの ID）を指定してください。エイリアスは、準備済みのバージョンを指している必要があります。エージェントを準備し、エイリアスを作り直してください。削除や再作成の後は、ID が変わっています。\n- 「initialization time exceeded」「health check failed」「from runtime」の場合: AgentCore のコンテナーが起動していません。ログは CloudWatch（/aws/bedrock-agentcore/runtimes）にあります。多くは、パッケージの不足や誤り（arm64 用でないもの、`uv pip install --target` で残る手元の端末のパス）、起動時の重い読み込みやネットワークの呼び出し、ロールの権限の不足です。ポート 8080 の /ping に応答する必要があります。\n- 手元の端末では動作する場合: 同じイメージを Docker の `--platform linux/arm64` で起動して確認してください。"
    } text {
        verified: false,
        names: ["ResourceNotFoundException"],
        patterns: [
            r"failed to retrieve resource because it doesn't exist",
            r"\bruntimeclienterror\b|runtime (?:initialization time exceeded|health check failed)|\breceived error \(\d{3}\) from runtime",
        ],
        examples: [
            "An error occurred (ResourceNotFoundException) when calling the InvokeAgent operation: Failed to retrieve resource because it doesn't exist. Retry the request with a different resource identifier",
            "An error occurred (RuntimeClientError) when calling the InvokeAgentRuntime operation: Runtime initialization time exceeded. Please make sure that initialization completes in 60s.",
        ],
    }
    NOT_FOUND "GK-ERR-040" Problem {
        "AWS doesn't find what was requested; for a call to a model that is mostly a profile that doesn't exist in this region" /
        "AWS に要求されたものが見つかりません。モデルの呼び出しの場合、多くはこのリージョンに存在しないプロファイルです"
    } help {
        "Check the region and the id: `jp.` profiles exist in ap-northeast-1 and ap-northeast-3 only. `genkan models --live` lists what the account has.\n- The text names another operation than a model's (GetSecretValue, GetParameter, a table, a stack): a command or tool asked for that thing; compare its name and region. The model isn't involved." /
        "リージョンと ID を確認してください。`jp.` プロファイルがあるのは ap-northeast-1 と ap-northeast-3 だけです。アカウントにあるものは `genkan models --live` で分かります。\n- 本文の操作がモデルのものでない場合（GetSecretValue、GetParameter、テーブル、スタックなど）: コマンドやツールがそれを要求しています。その名前とリージョンを確認してください。モデルは関係ありません。"
    } text {
        verified: false,
        names: ["ResourceNotFoundException"],
        examples: ["An error occurred (ResourceNotFoundException) when calling the GetInferenceProfile operation: The requested resource was not found"],
    }
}
