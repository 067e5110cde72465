//! GK-GRD: what a hook of Claude Code stops, or warns of.

crate::code::codes! {
    OUTSIDE "GK-GRD-001" Problem {
        "with {name} = {value} this can be processed outside {regions}" /
        "{name} = {value} のため、{regions} の外で処理される可能性があります"
    } help {
        "Before a prompt, a change of model, a subagent or a compaction, `genkan guard` checks what the session really uses: its variables, its command line, every settings file, the file of an agent or command that is named, and the model that was switched to. One of them points outside the allowed regions, or leaves the choice to Claude Code. Nothing was sent. Choose a model of the profile with `/model`, or run `genkan check`, which names what differs and where it is set; then start Claude Code again." /
        "`genkan guard` は、プロンプト、モデルの切り替え、サブエージェント、圧縮の前に、セッションが実際に使うもの（環境変数、コマンドライン、すべての設定ファイル、指定されたエージェントやコマンドのファイル、切り替え後のモデル）を確認します。そのいずれかが許可リージョンの外を指しているか、選択を Claude Code に任せています。何も送信されていません。`/model` でプロファイルのモデルを選ぶか、`genkan check` で相違点とその場所を確認し、Claude Code を起動し直してください。"
    }
    PROVIDER "GK-GRD-002" Problem {
        "{name} is not enabled, so this would not go to Amazon Bedrock" /
        "{name} が有効でないため、Amazon Bedrock には送られません"
    } help {
        "Claude Code sends everything to the provider that its variables name, and without one to Anthropic's own service. A settings file of the project, a `--settings` file or the shell has switched Bedrock off. `genkan explain CLAUDE_CODE_USE_BEDROCK` says which." /
        "Claude Code は環境変数が指すプロバイダーに送信し、指定がなければ Anthropic のサービスに送信します。プロジェクトの設定、`--settings` のファイル、またはシェルが Bedrock を無効にしています。どれなのかは `genkan explain CLAUDE_CODE_USE_BEDROCK` で分かります。"
    }
    SIGNER "GK-GRD-003" Problem {
        "{name} would make another identity sign than the profile says" /
        "{name} のため、プロファイルとは別の ID で署名されます"
    } help {
        "The profile says whose AWS identity signs. The variable that is named gives Claude Code another one, or none. Remove it from the settings file or the shell that sets it (`genkan explain NAME` says which), then start Claude Code again. If your AWS files are elsewhere on purpose, run `genkan setup` once with that variable set: it records their location." /
        "どの AWS ID で署名するかはプロファイルが決めています。示された環境変数は別の ID を指定するか、署名自体をなくします。設定している設定ファイルまたはシェルから取り除き（どれかは `genkan explain 変数名` で分かります）、Claude Code を起動し直してください。AWS のファイルを意図して別の場所に置いている場合は、その変数を設定した状態で一度 `genkan setup` を実行すると、場所が記録されます。"
    }
    LINE "GK-GRD-018" Problem {
        "{line} makes another identity sign than the profile says" /
        "{line} のため、プロファイルとは別の ID で署名されます"
    } help {
        "The AWS profile that setup has written the sign-in to has something else as well, which Claude Code uses first: keys, a role, a command, or another account. Take that line out, or give the sign-in an AWS profile of its own: `genkan setup --set aws.profile=NAME`. `genkan check` shows it too." /
        "setup がサインインを書き込んだ AWS プロファイルに、キー、ロール、コマンド、別のアカウントなどもあり、Claude Code がそちらを優先します。その行を取り除くか、サインインに別の AWS プロファイルを使ってください: `genkan setup --set aws.profile=名前`。`genkan check` でも確認できます。"
    }
    HELPER "GK-GRD-004" Problem {
        "{name} is not genkan's here, so the credentials would be another identity's" /
        "{name} が genkan のものではないため、別の ID の認証情報が使われます"
    } help {
        "Claude Code runs this setting's command to get or renew its credentials. A project's settings, a `--settings` file or a manual edit has put another command there, or removed genkan's. `genkan explain NAME` says where it is set, `genkan setup` puts genkan's back; in managed scope no project can replace it." /
        "Claude Code はこの設定のコマンドで認証情報を取得・更新します。プロジェクトの設定、`--settings` のファイル、または手作業で、別のコマンドに置き換えられたか、genkan のものが取り除かれています。場所は `genkan explain 設定名` で分かり、`genkan setup` で元に戻ります。managed スコープではプロジェクトが置き換えることはできません。"
    }
    UNCLEAR "GK-GRD-005" Problem {
        "nothing here says where {name} = {value} is processed" /
        "{name} = {value} がどこで処理されるかは、この端末では分かりません"
    } help {
        "An application inference profile, or an ARN of another kind, can be a copy of one that leaves the country; only the account knows. `genkan models --live` asks it. Name the ARN in the deployment profile to have it accepted, or set `claude.guard_undecided` to choose between a warning and a stop." /
        "アプリケーション推論プロファイルなどの ARN は、国外で処理されるプロファイルの複製である可能性があり、アカウントに問い合わせなければ分かりません。`genkan models --live` で問い合わせられます。デプロイメントプロファイルにその ARN を書けば許可されます。警告にするか停止するかは `claude.guard_undecided` で選べます。"
    }
    UNREAD "GK-GRD-006" Problem {
        "{what} can't be read, so nothing says where this would be processed" /
        "{what} を読み取れないため、どこで処理されるか分かりません"
    } help {
        "`genkan guard` decides by what Claude Code tells it and by files that Claude Code reads. One of them can't be read, is incomplete, or names a model in a way that genkan can't interpret; or it is a folder with more files than can be looked through in time. Fix or remove it; a session's record (below `state/genkan/guard`) can be deleted and is created again. `claude.guard_undecided` says whether this warns or stops." /
        "`genkan guard` は、Claude Code から渡される情報と Claude Code が読むファイルで判断します。そのいずれかが読めないか、途中で切れているか、モデルの書き方が解釈できません。フォルダーの場合は、ファイルが多すぎて時間内に調べきれないこともあります。修正するか削除してください。セッションの記録（`state/genkan/guard` の下）は削除してもよく、新しく作られます。警告にするか停止するかは `claude.guard_undecided` で決まります。"
    }
    SWITCHED "GK-GRD-007" Problem {
        "the session's model {value} is processed outside {regions}" /
        "セッションのモデル {value} は {regions} の外で処理されます"
    } help {
        "A session keeps the model that it was switched to, or started with, whatever the settings say later. Choose another with `/model`: sonnet, opus and haiku are the profile's models. Before Claude Code asks whether it may switch to a model that was typed in full, it has already sent a request of one token without content to it; the list of models in managed scope, or IAM, prevents that too." /
        "セッションは、切り替え後または開始時のモデルを、その後の設定に関係なく使い続けます。`/model` で選び直してください。sonnet、opus、haiku はプロファイルのモデルです。完全な名前で入力されたモデルには、Claude Code が切り替えの可否を確認する前に、内容のない 1 トークンのリクエストを送ります。managed スコープのモデル一覧または IAM があれば、これも防げます。"
    }
    STOPPED "GK-GRD-008" Problem {
        "{outside} of {all} steps of Claude Code that the guard judged were against the profile; {unclear} more could not be decided" /
        "ガードが判定した Claude Code の動作 {all} 件のうち {outside} 件がプロファイルに反していました（ほかに判定できないもの {unclear} 件）"
    } help {
        "With `claude.guard_log` the guard records each decision on this machine: time, session, event, model, verdict, code, profile. Nothing of a prompt is in it. The evidence is the last one that wasn't allowed; `genkan explain CODE` says what it means, `genkan check` whether the cause is still there." /
        "`claude.guard_log` を有効にすると、ガードは判定をこの端末に記録します（日時、セッション、イベント、モデル、判定、コード、プロファイル）。プロンプトの内容は含みません。根拠として示すのは、最後に許可されなかった判定です。意味は `genkan explain コード`、原因が残っているかは `genkan check` で確認できます。"
    }
    PAST "GK-GRD-009" Problem {
        "with {name} = {value} this would not go to the gateway {url}" /
        "{name} = {value} のため、ゲートウェイ {url} には送られません"
    } help {
        "Claude Code sends everything to the address and in the format that its variables name. One of them, from the project's folder, a `--settings` file or the shell, bypasses the profile's gateway, or lets anybody answer in its name. Nothing was sent, and `genkan token` hands out no key either. `genkan explain NAME` says where it is set; remove it, then start Claude Code again." /
        "Claude Code は、環境変数が指すアドレスと形式で送信します。プロジェクトのフォルダー、`--settings` のファイル、またはシェルの変数が、プロファイルのゲートウェイ以外を指しているか、誰でもゲートウェイを名乗れる状態にしています。何も送信されておらず、`genkan token` もキーを渡しません。場所は `genkan explain 変数名` で分かります。取り除いてから Claude Code を起動し直してください。"
    }
    BESIDE "GK-GRD-010" Problem {
        "{name} would send {url} something other than the profile says" /
        "{name} のため、プロファイルの指定とは別のものが {url} に送られます"
    } help {
        "A gateway should get only the key from `genkan token` and the headers that the profile names. This variable sends another key instead of it or with it, has Claude Code sign by itself, or comes from the project's folder and adds headers, by which gateways choose where a request goes. Remove it where `genkan explain NAME` says that it is set; a header that everybody needs belongs in the profile, under [claude.env]." /
        "ゲートウェイには、`genkan token` のキーと、プロファイルに書かれたヘッダーだけを送ります。この変数は、別のキーを送らせるか、Claude Code 自身に署名させるか、プロジェクトのフォルダーからヘッダーを加えます（ヘッダーで送り先を選ぶゲートウェイもあります）。`genkan explain 変数名` が示す場所から取り除いてください。全員に必要なヘッダーは、プロファイルの [claude.env] に書いてください。"
    }
    UNNAMED "GK-GRD-011" Problem {
        "{name} points to {value}, which is not a model of the profile" /
        "{name} の指す {value} は、プロファイルにないモデルです"
    } help {
        "Behind a gateway, a name doesn't say where a request is processed, so only the profile's own names are allowed. A pin, an override, a hook, a subagent or `/model` names another one, which would go to whatever the gateway has behind it. Nothing was sent. Choose sonnet, opus or haiku with `/model`, or have the name put into the profile; `genkan check` shows where it is set." /
        "ゲートウェイでは、名前からは処理場所が分かりません。そのため、プロファイルに書かれた名前だけを許可します。固定、モデルの対応付け、フック、サブエージェント、`/model` のいずれかが別の名前を指しています。何も送信されていません。`/model` で sonnet、opus、haiku のいずれかを選ぶか、その名前をプロファイルに追加してください。設定箇所は `genkan check` で分かります。"
    }
    ELSEWHERE "GK-GRD-012" Problem {
        "with {name} = {value} this would go elsewhere than to the profile's deployments at {address}" /
        "{name} = {value} のため、{address} にあるプロファイルのデプロイ以外に送られます"
    } help {
        "On Microsoft Foundry the resource and the deployment decide where a request is processed, and no name says where. So `genkan guard` lets through what the profile names, and nothing else: another provider's switch, another resource or address, another deployment. It can't see of what kind a deployment of the profile is, or where it is processed. Choose sonnet, opus or haiku with `/model`, or run `genkan check`, which names what differs and where it is set; then start Claude Code again." /
        "Microsoft Foundry では、リソースとデプロイで処理場所が決まり、名前からは分かりません。そのため `genkan guard` はプロファイルが指定するものだけを許可し、ほかのプロバイダーのスイッチ、別のリソースやアドレス、別のデプロイは停止します。プロファイルのデプロイ自体がどこで処理されるかは確認できません。`/model` で sonnet、opus、haiku のいずれかを選ぶか、`genkan check` で相違点とその場所を確認し、Claude Code を起動し直してください。"
    }
    EXPOSED "GK-GRD-013" Problem {
        "with {name} = {value} from {place} a third party could read this" /
        "{place} の {name} = {value} により、第三者に読み取られるおそれがあります"
    } help {
        "A project's own settings name a proxy, a certificate authority or AWS files that are neither the profile's nor those that you use anyway, or a library that every program loads, or they switch off the verification of certificates. Whoever wrote the repository could read prompts and credentials this way. Nothing was sent. Remove the variable from the file, or have the company's own put into the profile (`network.proxy`, `network.ca_bundle`); then start Claude Code again." /
        "プロジェクトの設定が、プロファイルとも自分の環境とも異なるプロキシ、認証局、AWS の設定ファイルや、すべてのプログラムに読み込まれるライブラリを指定しているか、証明書の検証を無効にしています。リポジトリの作成者がプロンプトと認証情報を読み取れる状態です。何も送信されていません。ファイルからこの変数を削除するか、会社のものであればプロファイル（`network.proxy`、`network.ca_bundle`）に追加し、Claude Code を起動し直してください。"
    }
    PROJECT "GK-GRD-014" Problem {
        "with {name} = {value} from the project's folder requests would go to another Google Cloud project than the profile's" /
        "プロジェクトのフォルダーの {name} = {value} により、プロファイルとは別の Google Cloud プロジェクトにリクエストが送られます"
    } help {
        "Whoever owns a Google Cloud project can record the prompts and answers that are sent to it, and can grant you access without your asking. The profile says which one is yours. Nothing was sent. Remove the variable from the folder's file; `genkan check` shows where it is set." /
        "Google Cloud プロジェクトの所有者は、送られたプロンプトと応答を記録でき、利用の権限も相手の側だけで付与できます。使うプロジェクトはプロファイルが指定しています。何も送信されていません。フォルダーのファイルからこの変数を削除してください。設定場所は `genkan check` で確認できます。"
    }
    PROJECT_UNREAD "GK-GRD-015" Problem {
        "{file} can't be read, so nothing says where the project's settings would send this" /
        "{file} を読み取れないため、プロジェクトの設定による送信先が分かりません"
    } help {
        "A project's own settings can name another address, proxy, model or identity, and Claude Code may read this file where genkan doesn't: a pipe or a device, or more than 2 MiB, which older releases take. The cause says which it is. Nothing was sent. Make it a regular file of ordinary size, or remove it; then send the prompt again." /
        "プロジェクトの設定は、別のアドレス、プロキシ、モデル、ID を指定できます。genkan が読まないファイルでも Claude Code は読むことがあります（パイプやデバイス、また古いリリースでは 2 MiB を超えるファイル）。理由は原因の欄にあります。何も送信されていません。通常の大きさのファイルに直すか削除し、プロンプトを送り直してください。"
    }
    ASKED_BESIDE "GK-GRD-016" Problem {
        "{name} asks {value}: Claude Code starts such a hook together with this check, so this prompt may have been sent there already" /
        "{name} が {value} に問い合わせます。Claude Code はこのようなフックを確認と同時に起動するため、このプロンプトはすでに送られている可能性があります"
    } help {
        "A hook of type `prompt` or `agent` hands each prompt to the model that it names, in user scope beside the guard and not after it. The prompt itself was stopped; what the hook has asked can't be called back. Take the hook out of the file, or have it name a model of the profile; `genkan check` shows where it stands. In managed settings the guard comes first, and `claude.hooks = \"managed\"` leaves such hooks out." /
        "`prompt` または `agent` 型のフックは、指定されたモデルに各プロンプトを渡します。user スコープではガードの後ではなく、同時に実行されます。プロンプト自体は止めましたが、フックが送った内容は取り消せません。ファイルからフックを削除するか、プロファイルのモデルを指定してください。設定箇所は `genkan check` で分かります。管理設定ではガードが先に実行され、`claude.hooks = \"managed\"` にするとこのようなフックは実行されません。"
    }
    LATE "GK-GRD-017" Problem {
        "this could not be judged within {seconds} seconds, so nothing says where it would be processed" /
        "{seconds} 秒以内に判定できなかったため、どこで処理されるか分かりません"
    } help {
        "`genkan guard` reads the settings, agents, commands and plugins of the project before a prompt, and usually needs a few milliseconds. Claude Code waits ten seconds for it and sends the prompt then, whatever the answer is; so what takes longer is stopped. Nothing was sent. A settings file of megabytes, a folder on a server that doesn't answer, or a machine under heavy load makes it slow: send the prompt again, and where that doesn't help look at the `.claude` folder of the project." /
        "`genkan guard` は、プロンプトの前に設定、エージェント、コマンド、プラグインを読みます。通常は数ミリ秒で終わります。Claude Code は 10 秒しか待たず、その後は判定に関係なく送信するため、時間のかかるものは停止します。何も送信されていません。数 MB ある設定ファイル、応答しないサーバー上のフォルダー、端末の高い負荷が原因です。もう一度送信し、直らない場合はプロジェクトの `.claude` フォルダーを確認してください。"
    }
}
