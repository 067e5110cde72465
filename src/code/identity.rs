//! GK-CRD: the sign-in, and whom Claude Code signs as.

crate::code::codes! {
    ENDED "GK-CRD-001" Person {
        "the sign-in to SSO session {session} ended {time}" /
        "SSO セッション {session} のサインインは {time} に終了しました"
    } help {
        "Only a person can renew it: the organisation's time limit is reached, or the sign-in was made with a tool that stores no refresh token. Run `genkan login`." /
        "組織で定めた上限に達したか、更新に必要な情報を保存しないツールでサインインしたため、人の操作なしには更新できません。`genkan login` を実行してください。"
    }
    NOT_ACCEPTED "GK-CRD-002" Person {
        "AWS does not accept the sign-in to SSO session {session} any more" /
        "SSO セッション {session} のサインインが AWS で無効になりました"
    } help {
        "The token on this machine looks valid, but was ended at AWS: by a sign-out elsewhere, or by an administrator. Run `genkan login`." /
        "この端末のトークンは有効に見えますが、AWS 側で無効になっています（別の場所でのサインアウト、または管理者の操作）。`genkan login` を実行してください。"
    }
    ENDS_SOON "GK-CRD-003" Person {
        "the sign-in to SSO session {session} ends in {minutes} minutes" /
        "SSO セッション {session} のサインインはあと {minutes} 分で終了します"
    } help {
        "Only a person can renew it. Run `genkan login` before a long task to avoid an interruption." /
        "人の操作なしには更新できません。長い作業の前に `genkan login` を実行すると中断を避けられます。"
    }
    PENDING "GK-CRD-004" Person {
        "a sign-in is waiting to be completed until {time}" /
        "{time} まで、サインインの操作を待っています"
    } help {
        "A page was opened, or an address shown, but the sign-in hasn't been completed. `genkan status` shows the address and the code." /
        "ページが開かれた（またはアドレスが表示された）まま、操作が完了していません。`genkan status` でアドレスとコードを確認できます。"
    }
    OTHER_IDENTITY "GK-CRD-005" Problem {
        "the credentials belong to {found}; the profile names account {account} and role {role}" /
        "認証情報は {found} のものです（プロファイルの指定: アカウント {account}、ロール {role}）"
    } help {
        "The credentials belong to another identity than the profile names. Check aws.account_id and aws.role_name of the profile, and what the evidence names." /
        "この認証情報は、プロファイルの指定とは別の ID のものです。プロファイルの aws.account_id と aws.role_name、および根拠の欄を確認してください。"
    }
    OTHER_SIGNER "GK-CRD-006" Problem {
        "Claude Code would sign with {place}, not as the profile's identity" /
        "Claude Code はプロファイルの ID ではなく、{place} で署名します"
    } help {
        "Claude Code uses the first identity that it finds: a bearer key, an exporter, AWS_PROFILE, credentials in variables, [default]. What is named here comes before the profile's own, or is used because that is missing." /
        "Claude Code は、ベアラーキー、エクスポーター、AWS_PROFILE、環境変数の認証情報、[default] の順に、最初に見つかった ID を使います。ここに示したものがプロファイルの ID より優先されているか、プロファイルの ID がありません。"
    }
    TWO_SIGNERS "GK-CRD-007" Problem {
        "{place} is set beside AWS_PROFILE: Claude Code and other AWS tools sign with different identities" /
        "{place} と AWS_PROFILE の両方があり、Claude Code とほかの AWS ツールで署名に使う ID が異なります"
    } help {
        "Claude Code uses AWS_PROFILE and warns on every start; the AWS CLI uses the variables. A later version of Claude Code may do so too. Remove the credentials from the environment." /
        "Claude Code は AWS_PROFILE を使い、起動のたびに警告を表示します。AWS CLI は環境変数の認証情報を使います。今後の Claude Code では変わる可能性があります。環境変数の認証情報を削除してください。"
    }
    LOOSE "GK-CRD-008" Problem {
        "{file} is open to others (mode {mode})" /
        "{file} にほかのユーザーがアクセスできます（モード {mode}）"
    } help {
        "A token or credentials must be readable only by their owner, and a stored profile, which names commands, must be writable only by its owner. genkan and the AWS tools write them that way; something has changed it since." /
        "トークンや認証情報は所有者だけが読め、コマンドを含む保存済みプロファイルはほかのユーザーが書き込めない状態でなければなりません。genkan と AWS のツールはそのように書き込みますが、その後変更されています。"
    }
    REJECTED_FILE "GK-CRD-009" Problem {
        "the AWS CLI rejects {file} whole" /
        "AWS CLI は {file} 全体を受け付けません"
    } help {
        "One duplicate section or key, or one malformed line, is enough. Claude Code's own reader is more lenient, so Claude Code may work while `aws` doesn't; `genkan setup` refuses to edit such a file. The evidence names the line." /
        "セクションやキーの重複、形式の誤った行が 1 つあるだけで起こります。Claude Code の読み取りはより寛容なため、`aws` が動かなくても Claude Code は動くことがあります。`genkan setup` はこのファイルを編集しません。行番号は根拠の欄にあります。"
    }
    KEYRING "GK-CRD-010" Problem {
        "the keyring that stores the sign-in cannot be used" /
        "サインイン情報を保存するキーリングを使用できません"
    } help {
        "The profile stores tokens and credentials in the operating system's keyring, and nowhere else. Without one there is no sign-in: unlock it, sign in to the desktop, or ask for a profile with storage = \"standard\"." /
        "このプロファイルは、トークンと認証情報を OS のキーリングだけに保存します。使えない場合はサインインできません。ロックを解除するか、デスクトップにサインインするか、storage = \"standard\" のプロファイルを依頼してください。"
    }
    NO_KEYS "GK-CRD-011" Problem {
        "there are no credentials for the profile's identity⟦: {why}⟧" /
        "プロファイルの ID の認証情報を取得できません⟦: {why}⟧"
    } help {
        "The sign-in, or another source of credentials, was found, but gave none; the evidence says why." /
        "サインインなどの取得元は見つかりましたが、認証情報を取得できませんでした（根拠の欄を参照）。"
    }
    UNHEARD "GK-CRD-012" Remote {
        "AWS did not say whether the sign-in is accepted" /
        "サインインが受け付けられるか、AWS から確認できませんでした"
    } help {
        "No answer came from the access portal or from STS, so only what is stored on this machine is known. Where the network group finds nothing, connections work, but something behind them holds back the answers." /
        "アクセスポータルまたは STS から応答がないため、この端末の情報しか分かりません。ネットワークに問題がなければ、接続後の応答がどこかで止められています。"
    }
    STS_SILENT "GK-CRD-023" Remote {
        "STS ({host}) takes connections, but gives no answer within {seconds} s" /
        "STS（{host}）に接続はできますが、{seconds} 秒以内に応答がありません"
    } help {
        "Claude Code asks STS at each start whose credentials it has, and waits for the answer; prompts don't go there. Something on the route holds the answers back, or the endpoint itself is slow." /
        "Claude Code は起動のたびに、認証情報の持ち主を STS に確認して応答を待ちます（プロンプトは送られません）。途中の機器が応答を止めているか、エンドポイントの応答が遅くなっています。"
    }
    NO_SECTION "GK-CRD-013" Problem {
        "{place} names an AWS profile that gives no credentials" /
        "{place} が指す AWS プロファイルから認証情報を得られません"
    } help {
        "The section is missing in the AWS files of this person, or names no identity, so Claude Code stops there. Managed settings name it for everybody, but each person still needs the section: `genkan login` adds it, and signs in where that is needed." /
        "このユーザーの AWS の設定ファイルに該当するセクションがないか、ID の指定がないため、Claude Code はそこで停止します。管理設定は全員に同じ名前を指定しますが、セクションは各ユーザーに必要です。`genkan login` で追加されます（必要であればサインインも行います）。"
    }
    UNNAMED "GK-CRD-020" Problem {
        "nothing tells Claude Code to use the AWS profile {profile}, whose credentials were checked here" /
        "ここで確認した認証情報は AWS プロファイル {profile} のものですが、Claude Code にこのプロファイルを使わせる設定がありません"
    } help {
        "As long as the profile's SSO settings are open, `genkan setup` doesn't write AWS_PROFILE. Without it Claude Code takes keys in variables, then [default], and else finds no credentials." /
        "プロファイルの SSO 設定がない間、`genkan setup` は AWS_PROFILE を書き込みません。AWS_PROFILE がないと、Claude Code は環境変数のキー、次に [default] を使い、どちらもなければ認証情報を得られません。"
    }
    NOT_GIVEN "GK-CRD-021" Problem {
        "nothing gives Claude Code the credentials of profile {profile}, which were checked here" /
        "ここで確認したプロファイル {profile} の認証情報が、Claude Code に渡る設定になっていません"
    } help {
        "In project and local scope setup writes no helper command, because it would run on every machine that clones the folder, and no AWS profile, because that is each person's own. So Claude Code takes what it finds elsewhere, and else fails (“Not logged in”, “Could not load AWS credentials”). `genkan setup --scope user` writes both into your own settings; the folder's settings go before them where they differ." /
        "project スコープと local スコープでは、setup は補助コマンドを書き込みません（フォルダーを複製したすべての端末で実行されるため）。AWS プロファイルも各自のものなので書き込みません。そのため Claude Code はほかで見つかる認証情報を使い、なければ失敗します（「Not logged in」、「Could not load AWS credentials」）。`genkan setup --scope user` を実行すると、両方が自分の設定に書き込まれます。フォルダーの設定と異なる箇所では、フォルダーの設定が優先されます。"
    }
    SIGNED_IN "GK-CRD-014" Done {
        "signed in to SSO session {session}, {left} left" /
        "SSO セッション {session} にサインイン済み（残り {left}）"
    } help {
        "AWS accepts the sign-in. If it can be renewed, genkan renews it before it ends." /
        "サインインは AWS で有効です。更新可能な場合、genkan が終了前に更新します。"
    }
    KEYS_ACCEPTED "GK-CRD-015" Done {
        "the AWS credentials are those of {identity}" /
        "AWS の認証情報の ID: {identity}"
    } help {
        "The credentials come from another source than genkan's sign-in, and STS accepts them." /
        "認証情報は genkan のサインイン以外から取得され、STS で有効です。"
    }
    KEPT "GK-CRD-016" Done {
        "according to the files here, signed in to SSO session {session} until {time}; AWS was not asked" /
        "この端末のファイルでは、SSO セッション {session} に {time} までサインイン済みです（AWS には確認していません）"
    } help {
        "With `--offline` nothing is sent, so only the token's own expiry is known. Run without `--offline` to see whether AWS still accepts it." /
        "`--offline` では何も送信しないため、分かるのはトークンに書かれた期限だけです。AWS で受け付けられるかどうかは、`--offline` を付けずに実行すると確認できます。"
    }
    CONSOLE "GK-CRD-017" Done {
        "the AWS credentials are those of {identity}, by `aws login`: {left} left, renewed without a person" /
        "AWS の認証情報の ID: {identity}（`aws login`、残り {left}、自動更新）"
    } help {
        "[profile {profile}] is a sign-in of the AWS CLI's own, and STS accepts its credentials, which last 15 minutes. genkan renews them for as long as the console session lasts; then `genkan login` is needed." /
        "[profile {profile}] は AWS CLI 独自のサインインで、認証情報は STS で有効です。有効期間は 15 分で、コンソールのセッションが続くあいだ genkan が更新します。その後は `genkan login` が必要です。"
    }
    CONSOLE_ENDS "GK-CRD-018" Done {
        "the AWS credentials are those of {identity}, by `aws login`: {left} left, then `genkan login`" /
        "AWS の認証情報の ID: {identity}（`aws login`、残り {left}、その後 `genkan login` が必要）"
    } help {
        "[profile {profile}] is a sign-in of the AWS CLI's own, and STS accepts its credentials. They can't be renewed: the service has refused it, or the file lacks what a renewal needs." /
        "[profile {profile}] は AWS CLI 独自のサインインで、認証情報は STS で有効です。サービスが更新を拒否したか、更新に必要な情報がファイルにないため、更新はできません。"
    }
    OF_OTHERS "GK-CRD-019" Problem {
        "{place} belongs to {owner}, not to you" /
        "{place} の所有者がこのユーザーではなく {owner} です"
    } help {
        "Usually it was written by a command that was run with sudo. Claude Code, the AWS tools and genkan can't read what is there, or can't renew it. Make yourself the owner again; the mode doesn't have to change." /
        "多くの場合、sudo で実行したコマンドが書き込んだものです。Claude Code、AWS のツール、genkan は、その内容を読み取れないか、更新できません。所有者を自分に戻してください。モードの変更は不要です。"
    }
    API_KEY "GK-CRD-024" Done {
        "Claude Code sends the Bedrock API key in {place} with each request; genkan doesn't, so neither the account nor the models were asked" /
        "Claude Code はすべてのリクエストに {place} の Bedrock API キーを使います。genkan はこのキーを使わないため、アカウントとモデルには問い合わせていません"
    } help {
        "The profile names nobody who signs (no settings of IAM Identity Center, no sign-in command), so the key does. Claude Code alone shows whether it works: `genkan doctor --with-client` starts it once. For a sign-in of each person's own, the profile needs the SSO settings (`genkan profile new`)." /
        "プロファイルに署名する ID の指定（IAM Identity Center の設定、サインインのコマンド）がないため、このキーが使われます。有効かどうかは Claude Code 自体を一度起動する `genkan doctor --with-client` で分かります。各自のサインインを使うには、プロファイルに SSO の設定が必要です（`genkan profile new`）。"
    }
    THERE_BEFORE "GK-CRD-022" Problem {
        "the AWS profile {profile} has {key} already ({place}), which Claude Code uses before the sign-in" /
        "AWS プロファイル {profile} にはすでに {key} があり（{place}）、Claude Code はサインインよりこちらを優先します"
    } help {
        "Claude Code uses keys of an AWS profile, and whatever ~/.aws/credentials says of it, before the sign-in that setup writes to ~/.aws/config: somebody else would sign. setup doesn't touch what is there, which may be the only copy. Give the sign-in an AWS profile of its own, or take the key out of the section by hand." /
        "Claude Code は、AWS プロファイルのキーや ~/.aws/credentials の内容を、setup が ~/.aws/config に書き込むサインインより優先するため、別の ID で署名されてしまいます。ほかに控えのない値かもしれないので、setup はこれを変更しません。サインインに別の AWS プロファイルを使うか、このセクションから手動で取り除いてください。"
    }
}
