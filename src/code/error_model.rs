//! GK-ERR-021 to 049: the model: not granted, not there, not now, or not the one that was meant.

crate::code::codes! {
    NO_MODEL_ACCESS "GK-ERR-021" Problem {
        "this account has no access to the model yet" /
        "このアカウントでは、まだモデルへのアクセスが有効になっていません"
    } help {
        "Somebody with the right to do so has to enable the model once for the account. A role's policy can't replace that." /
        "権限のある人が、アカウントで一度モデルを有効にする必要があります。ロールのポリシーでは代わりになりません。"
    }
    MARKETPLACE "GK-ERR-022" Problem {
        "the account has never used this model, and the first use needs rights in AWS Marketplace that your role doesn't have" /
        "このアカウントでモデルが使われたことがなく、初回に必要な AWS Marketplace の権限がロールにありません"
    } help {
        "One administrator subscribes once for the whole account; developers don't need aws-marketplace:Subscribe and shouldn't get it. After that, wait a few minutes and try again." /
        "管理者がアカウントで一度サブスクライブすれば済みます。開発者に aws-marketplace:Subscribe は不要で、付与すべきでもありません。その後、数分待ってからやり直してください。"
    }
    USE_CASE_FORM "GK-ERR-023" Problem {
        "nobody has submitted Anthropic's use case form for this account" /
        "このアカウントで Anthropic のユースケースフォームが提出されていません"
    } help {
        "An administrator fills out the form in the Bedrock console once; in the organization's management account it holds for all accounts. It takes up to 15 minutes. The first calls may have worked without it." /
        "管理者が Bedrock コンソールで一度フォームを提出します。組織の管理アカウントで提出すれば全アカウントに適用されます。反映には最大 15 分かかります。提出前でも最初の数回は成功することがあります。"
    }
    NO_PREFIX "GK-ERR-024" Problem {
        "the model was named without an inference profile; Bedrock serves it only through one" /
        "推論プロファイルなしでモデルが指定されました。このモデルは推論プロファイル経由でのみ利用できます"
    } help {
        "Use the `jp.` id of the model, not `global.` or `apac.`. `genkan setup` pins it; `genkan models` shows what each name stands for." /
        "モデルの `jp.` ID を使ってください（`global.` や `apac.` ではなく）。`genkan setup` で固定できます。各名前が指すモデルは `genkan models` で分かります。"
    }
    NO_SUCH_MODEL "GK-ERR-025" Problem {
        "there is no such model or profile in the region that was asked" /
        "問い合わせたリージョンに、そのモデルまたはプロファイルはありません"
    } help {
        "Three usual reasons: an `apac.` id (the client's guess in Tokyo), a `jp.` id asked outside Tokyo and Osaka (AWS_REGION missing or wrong), or a model without a `jp.` profile. `genkan models` names what exists. Don't follow the client's “Try --model …” unless it begins with `jp.`." /
        "主な原因は 3 つです。`apac.` の ID（東京でのクライアントの推測）、東京・大阪以外での `jp.` ID（AWS_REGION がないか誤り）、`jp.` プロファイルのないモデル。存在するものは `genkan models` で分かります。クライアントの「Try --model …」は `jp.` で始まる場合だけ従ってください。"
    }
    DATA_RETENTION "GK-ERR-026" Problem {
        "this model needs a data retention mode that your account doesn't have, and should not have where data must stay in Japan" /
        "このモデルには、アカウントで有効になっていないデータ保持モードが必要です。国内に留める環境では有効にすべきではありません"
    } help {
        "Don't change the account. Use another model: genkan maps the Fable names to Opus. Run `genkan setup`." /
        "アカウントの設定は変更せず、別のモデルを使ってください。genkan は Fable の名前を Opus に割り当てます。`genkan setup` を実行してください。"
    }
    LEGACY_MODEL "GK-ERR-027" Problem {
        "the model is marked as legacy and this account hasn't used it lately, so AWS no longer serves it here" /
        "モデルがレガシー扱いで、このアカウントで最近使われていないため、利用できなくなっています"
    } help {
        "Move the pin to a newer `jp.` model: `genkan models` shows them, the organization's profile holds the pin." /
        "新しい `jp.` モデルに固定を移してください。候補は `genkan models` で分かります。固定は組織のプロファイルに書かれています。"
    }
    RETIRED_MODEL "GK-ERR-028" Problem {
        "the model version has reached the end of its life" /
        "モデルのバージョンの提供が終了しました"
    } help {
        "Move the pin to a newer `jp.` model: `genkan models` shows them, the organization's profile holds the pin." /
        "新しい `jp.` モデルに固定を移してください。候補は `genkan models` で分かります。固定は組織のプロファイルに書かれています。"
    }
    NOT_FOR_ACCOUNT "GK-ERR-029" Problem {
        "AWS doesn't offer this model to your account" /
        "このアカウントでは、このモデルは提供されていません"
    } help {
        "The account or its country isn't eligible. The owner of the account has to ask AWS support." /
        "アカウントまたはその国が対象外です。アカウントの所有者から AWS サポートに問い合わせてください。"
    }
    NOT_ON_DEPLOYMENT "GK-ERR-030" Problem {
        "Bedrock answered 404 for the model, and the client hides AWS's own words: the use case form is missing, the model is legacy or retired, or the profile doesn't exist here" /
        "Bedrock がこのモデルに 404 を返しましたが、クライアントは AWS の文面を表示しません。ユースケースフォームの未提出、レガシーまたは提供終了のモデル、存在しないプロファイルのいずれかです"
    } help {
        "Don't switch to the model that the message suggests unless it begins with `jp.`. `genkan models --live` asks the account which of the reasons it is; ask the cloud administrator about the form." /
        "メッセージが勧めるモデルには、`jp.` で始まる場合を除いて切り替えないでください。どの原因かは `genkan models --live` でアカウントに確認できます。フォームについてはクラウド管理者に確認してください。"
    }
    SELECTED_MODEL "GK-ERR-031" Problem {
        "the client could not use the model that was chosen: it may not exist, or you may not have access to it" /
        "選択したモデルを使えません。存在しないか、アクセス権がありません"
    } help {
        "`genkan explain ANTHROPIC_MODEL` shows where the choice comes from, `genkan models` what can be chosen. Pick a `jp.` model." /
        "どこで選ばれたかは `genkan explain ANTHROPIC_MODEL` で、選べるモデルは `genkan models` で分かります。`jp.` のモデルを選んでください。"
    }
    RESTRICTED "GK-ERR-032" Problem {
        "the model isn't on the list of allowed models, so the client used another one or refused; nothing left Japan" /
        "許可リストにないモデルのため、クライアントが別のモデルに置き換えたか拒否しました。国外へのリクエストは発生していません"
    } help {
        "This is what the settings are for. `genkan models` shows which names can be used and what they stand for." /
        "設定のとおりの動作です。使える名前とその実体は `genkan models` で分かります。"
    }
    UNKNOWN_MODEL "GK-ERR-033" Problem {
        "the client doesn't know this model's name and sends it as it was typed" /
        "クライアントが知らないモデル名のため、入力されたまま送信されます"
    } help {
        "Check the spelling; `genkan models` lists the names that are known. If the model is new, the client may need an update." /
        "綴りを確認してください。既知の名前は `genkan models` で分かります。新しいモデルの場合は、クライアントの更新が必要なことがあります。"
    }
    NEWER_MODEL "GK-ERR-034" Problem {
        "the client offers to move a pinned model to a newer one; “Yes” is preselected and may take the pin out of Japan" /
        "クライアントが固定モデルの更新を勧めています。「Yes」が選択済みで、固定先が国外に変わることがあります"
    } help {
        "Choose “No” unless the name in brackets begins with `jp.`. If you have already pressed Enter, `genkan check` shows it and `genkan setup` puts the pin back." /
        "括弧内の名前が `jp.` で始まらない限り「No」を選んでください。既に Enter を押した場合は `genkan check` で確認でき、`genkan setup` で元に戻せます。"
    }
    BETA_FLAG "GK-ERR-035" Problem {
        "the client asked for a beta feature that Bedrock doesn't offer with this model" /
        "このモデルで Bedrock が提供していないベータ機能を、クライアントが要求しました"
    } help {
        "Update Claude Code; if it stays, set CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS to 1. A tier that is pinned to another generation's model can cause it too: `genkan check`." /
        "Claude Code を更新してください。解消しない場合は CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS を 1 にします。別の世代のモデルに固定した階層が原因のこともあります（`genkan check`）。"
    }
    THROTTLED "GK-ERR-036" Remote {
        "too many requests or tokens for the account's quota at this moment" /
        "アカウントのクォータに対し、リクエスト数またはトークン数が一時的に超過しました"
    } help {
        "Wait a moment; the client tries again by itself. If it keeps happening, the quota of the `jp.` profile has to be raised (Service Quotas, “Cross-region model inference …”). Don't switch to `global.` to escape it." /
        "少し待ってください。クライアントが自動で再試行します。続く場合は `jp.` プロファイルのクォータ引き上げ（Service Quotas の「Cross-region model inference …」）が必要です。回避のために `global.` へ切り替えないでください。"
    }
    NO_CAPACITY "GK-ERR-037" Remote {
        "Bedrock has no room for the request at this moment" /
        "Bedrock に一時的に空きがありません"
    } help {
        "Wait and try again. AWS's health page shows whether ap-northeast-1 or ap-northeast-3 has trouble." /
        "しばらく待ってやり直してください。ap-northeast-1 と ap-northeast-3 の障害の有無は AWS Health で確認できます。"
    }
    SERVICE_TROUBLE "GK-ERR-038" Remote {
        "the service had trouble with this one request (not ready, timed out, or an error inside)" /
        "このリクエストの処理でサービス側に問題が起きました（準備中、タイムアウト、内部エラーのいずれか）"
    } help {
        "Try again. If it stays for minutes, look at AWS's health page and give AWS support the request id." /
        "やり直してください。数分続く場合は AWS Health を確認し、リクエスト ID を添えて AWS サポートに問い合わせてください。"
    }
    QUOTA "GK-ERR-039" Problem {
        "the request is over a quota of the account" /
        "アカウントのクォータを超えています"
    } help {
        "Waiting doesn't help here. The cloud administrator can ask for a higher quota." /
        "待っても解消しません。クラウド管理者がクォータの引き上げを申請できます。"
    }
    NOT_FOUND "GK-ERR-040" Problem {
        "AWS doesn't find what was asked for, probably a profile that doesn't exist in this region" /
        "要求されたものが見つかりません。このリージョンに存在しないプロファイルの可能性があります"
    } help {
        "Check the region and the id: `jp.` profiles exist in ap-northeast-1 and ap-northeast-3 only. `genkan models --live` lists what the account has." /
        "リージョンと ID を確認してください。`jp.` プロファイルは ap-northeast-1 と ap-northeast-3 にのみあります。アカウントにあるものは `genkan models --live` で分かります。"
    }
    PAYMENT_METHOD "GK-ERR-041" Problem {
        "AWS can't charge the account for this model: its payment method is missing or isn't accepted for AWS Marketplace" /
        "アカウントの支払い方法が未登録か、AWS Marketplace で受け付けられないため、モデルの料金を請求できません"
    } help {
        "No permission is missing. Whoever pays for the account (in an organization, its management account) sets a valid default payment method, then subscribes to the model once more; it takes a few minutes." /
        "権限の不足ではありません。アカウントの支払いを管理する人（組織の場合は管理アカウント）が有効なデフォルトの支払い方法を設定し、モデルをもう一度サブスクライブする必要があります。反映まで数分かかります。"
    }
}
