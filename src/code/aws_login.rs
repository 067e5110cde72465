//! GK-AWS from 080: the AWS CLI's own sign-in (`aws login`).

crate::code::codes! {
    ENDED "GK-AWS-080" Person {
        "the session of `aws login` behind [profile {profile}] has ended" /
        "[profile {profile}] の `aws login` のセッションが終了しました"
    } help {
        "AWS Sign-In renews the credentials for as long as the console session lasts, but has now refused: the session has expired, an administrator ended it, or the password was changed (the cause says which). Sign in with `genkan login`, which runs `aws login` with this AWS profile." /
        "AWS Sign-In はコンソールのセッションが続くあいだ認証情報を更新しますが、今回は拒否しました。セッションが終了したか、管理者が終了させたか、パスワードが変更されています（原因の欄を参照）。`genkan login` でサインインしてください（この AWS プロファイルで `aws login` を実行します）。"
    }
    DENIED "GK-AWS-081" Remote {
        "AWS doesn't allow the renewal of [profile {profile}]: signin:CreateOAuth2Token is missing" /
        "[profile {profile}] を更新できません。signin:CreateOAuth2Token が許可されていません"
    } help {
        "`aws login` and every renewal need this action, which the managed policy SignInLocalDevelopmentAccess allows. Send the cause to the administrator of the AWS account, or ask for an SSO profile. Credentials that are still valid are used until they expire." /
        "`aws login` とその更新にはこのアクションが必要です（マネージドポリシー SignInLocalDevelopmentAccess で許可されます）。原因の欄を AWS アカウントの管理者に伝えるか、SSO のプロファイルを依頼してください。有効な認証情報は期限まで使えます。"
    }
    REFUSED "GK-AWS-082" Person {
        "AWS Sign-In refuses to renew [profile {profile}]: {code}" /
        "AWS Sign-In が [profile {profile}] の更新を拒否しました: {code}"
    } help {
        "The cause is the service's own text. It doesn't say that the session is over, so nothing was discarded; `genkan login` creates a new session." /
        "原因の欄はサービスの応答です。セッションの終了とは述べていないため、何も破棄していません。`genkan login` で新しいセッションを作成できます。"
    }
    INCOMPLETE "GK-AWS-083" Person {
        "the sign-in of [profile {profile}] can be used until its credentials expire, but not renewed: {what}" /
        "[profile {profile}] のサインインは認証情報の期限まで使えますが、更新できません: {what}"
    } help {
        "The file of `aws login` in ~/.aws/login/cache lacks what a renewal sends (refreshToken, clientId), or the key that it is signed with (dpopKey, P-256). Sign in again with `genkan login`." /
        "~/.aws/login/cache にある `aws login` のファイルに、更新に必要な値（refreshToken、clientId）または署名用の鍵（dpopKey、P-256）がありません。`genkan login` でサインインし直してください。"
    }
    UNSAVED "GK-AWS-084" Problem {
        "the renewed sign-in of [profile {profile}] cannot be stored in {file}" /
        "[profile {profile}] の更新後のサインインを {file} に保存できません"
    } help {
        "A refresh token works only once, so genkan renews nothing if it can't store the new one: valid credentials are used until they expire. Make the folder writable (a container often mounts ~/.aws read-only), or sign in where it can be written." /
        "リフレッシュトークンは一度しか使えないため、新しいトークンを保存できない場合は更新しません（有効な認証情報は期限まで使えます）。フォルダーを書き込み可能にするか（コンテナーでは ~/.aws が読み取り専用のことがあります）、書き込める環境でサインインしてください。"
    }
    NO_CLI "GK-AWS-085" Person {
        "signing in to [profile {profile}] needs the AWS CLI 2.32 or newer ({found})" /
        "[profile {profile}] へのサインインには AWS CLI 2.32 以降が必要です（{found}）"
    } help {
        "The AWS profile has login_session: its sign-in is the AWS CLI's own, `aws login`, which came with 2.32. Install or update the AWS CLI v2 (https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html, or the software catalogue of your company), open a new terminal, then `genkan login`. Renewing needs no AWS CLI." /
        "この AWS プロファイルには login_session があり、サインインは AWS CLI 2.32 以降の `aws login` で行います。AWS CLI v2 をインストールまたは更新し（https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html または社内のソフトウェアカタログ）、新しいターミナルで `genkan login` を実行してください。更新だけなら AWS CLI は不要です。"
    }
    CLI "GK-AWS-086" Person {
        "`aws login` for [profile {profile}] ended without a sign-in ({how})" /
        "[profile {profile}] の `aws login` がサインインせずに終了しました（{how}）"
    } help {
        "Its output is above. Run `aws login --profile NAME` yourself to see more; `aws login --remote` is for a machine without a browser." /
        "上に表示された出力を確認してください。`aws login --profile 名前` を直接実行すると詳細が分かります。ブラウザーのない端末では `aws login --remote` を使います。"
    }
}
