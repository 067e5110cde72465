//! GK-SSO: signing in through IAM Identity Center, and what its token service answers.

crate::code::codes! {
    ENDED "GK-SSO-001" Person {
        "the sign-in to SSO session {session} has ended" /
        "SSO セッション {session} のサインインは終了しています"
    } help {
        "AWS no longer renews it: it has reached its time limit, somebody signed out, or an administrator ended it. Sign in again with `genkan login`." /
        "AWS が更新を受け付けなくなりました。有効期間が終わったか、サインアウトされたか、管理者が終了させています。`genkan login` でもう一度サインインしてください。"
    }
    UNANSWERED "GK-SSO-002" Person {
        "the sign-in for SSO session {session} was not completed in time" /
        "SSO セッション {session} のサインインが時間内に完了しませんでした"
    } help {
        "The page in the browser waits for a few minutes only. Run `genkan login` and confirm there." /
        "ブラウザーの画面は数分間だけ有効です。`genkan login` を実行し、画面で承認してください。"
    }
    DECLINED "GK-SSO-003" Person {
        "the sign-in for SSO session {session} was declined" /
        "SSO セッション {session} のサインインは拒否されました"
    } help {
        "Somebody chose Deny in the browser, or a policy of the organisation forbids this kind of sign-in. If it was you, run `genkan login` again; if not, you don't have to do anything. `genkan login --device` and `sign_in` in the profile choose the other kind." /
        "ブラウザーで拒否が選ばれたか、組織のポリシーがこの方法を禁止しています。自分の操作なら `genkan login` を実行してください。心当たりがなければ何もする必要はありません。方法は `genkan login --device` またはプロファイルの `sign_in` で変えられます。"
    }
    REQUEST "GK-SSO-004" Usage {
        "no AWS access portal {url} exists in {region}" /
        "リージョン {region} に AWS アクセスポータル {url} はありません"
    } help {
        "The usual cause is a wrong sso_region or sso_start_url: IAM Identity Center is in one region, which may differ from where requests are processed. The AWS console shows both under IAM Identity Center, Settings." /
        "多くの場合、sso_region または sso_start_url の誤りです。IAM Identity Center は 1 つのリージョンにあり、リクエストを処理するリージョンとは異なることがあります。AWS コンソールの IAM Identity Center の設定画面で確認できます。"
    }
    KEY "GK-SSO-005" Remote {
        "IAM Identity Center cannot use the encryption key of the organisation: {reason}" /
        "IAM Identity Center が組織の暗号化キーを使用できません: {reason}"
    } help {
        "The organisation encrypts its identity data with a KMS key of its own, which is disabled, deleted or not permitted. Send the cause to the administrator of IAM Identity Center." /
        "組織は独自の KMS キーで ID データを暗号化していますが、そのキーが無効か、削除されたか、許可されていません。原因の欄を IAM Identity Center の管理者に伝えてください。"
    }
    CLIENT "GK-SSO-006" Remote {
        "AWS does not know the registration of this program for SSO session {session}" /
        "SSO セッション {session} でのこのプログラムの登録を AWS が認識しません"
    } help {
        "A registration lasts about 90 days. genkan registers again and asks for one sign-in; this error appears only if that was refused too." /
        "登録の有効期間は約 90 日です。genkan は登録し直し、サインインを 1 回求めます。それも拒否された場合にのみ、このメッセージを表示します。"
    }
    CLIENT_GRANT "GK-SSO-007" Remote {
        "AWS does not let this program use this kind of sign-in: {code}" /
        "AWS がこの方法でのサインインを許可していません: {code}"
    } help {
        "The registration is for another flow, or the organisation allows only one. Try `genkan login --device`, or without it." /
        "登録が別の方式のものか、組織が一方の方式だけを許可しています。`genkan login --device`、または `--device` なしで試してください。"
    }
    REGISTRATION "GK-SSO-008" Usage {
        "AWS refuses to register this program for SSO session {session}: {code}" /
        "SSO セッション {session} へのこのプログラムの登録を AWS が拒否しました: {code}"
    } help {
        "A scope in sso_registration_scopes of the AWS config that this portal doesn't know is the usual cause; `sso:account:access` is the one that is needed." /
        "AWS の設定ファイルの sso_registration_scopes に、このポータルが認識しないスコープがあることが主な原因です。必要なのは `sso:account:access` です。"
    }
    INTERNAL "GK-SSO-009" Remote {
        "IAM Identity Center in {region} has an internal error" /
        "{region} の IAM Identity Center で内部エラーが発生しています"
    } help {
        "genkan tried three times. The existing sign-in is not lost. Try again in a minute." /
        "3 回試しました。保存済みのサインインは失われていません。1 分ほど待ってからもう一度実行してください。"
    }
    BUSY "GK-SSO-010" Remote {
        "IAM Identity Center in {region} is getting too many requests" /
        "{region} の IAM Identity Center へのリクエストが多すぎます"
    } help {
        "The limit is shared by the organisation, and resets by itself. Try again in a minute." /
        "組織全体の上限です。時間をおくと解消します。1 分ほど待ってからもう一度実行してください。"
    }
    OTHER "GK-SSO-011" Remote {
        "IAM Identity Center answers with an error: {code}" /
        "IAM Identity Center がエラーを返しました: {code}"
    } help {
        "The cause is the service's own text. If the error persists, send it to the administrator of IAM Identity Center." /
        "原因の欄はサービスの文言そのままです。続く場合は IAM Identity Center の管理者に伝えてください。"
    }
    ELSEWHERE "GK-SSO-012" Person {
        "another genkan ({holder}) has been busy with the sign-in for {session} for too long" /
        "別の genkan（{holder}）が {session} のサインイン処理を長時間続けています"
    } help {
        "One process renews or signs in at a time; the others wait for it. If it hangs, stop it: the next one takes over at once. The lock file is named in the cause." /
        "更新やサインインは一度に 1 つのプロセスだけが行い、ほかは待ちます。応答がない場合は終了させてください。次のプロセスがすぐに引き継ぎます。ロックファイルは原因の欄にあります。"
    }
    LISTENER "GK-SSO-013" Problem {
        "port {port} of this machine is not free for the browser's answer" /
        "ブラウザーの応答を受け取るポート {port} を使用できません"
    } help {
        "Another program listens there. Choose another one with `--port`, or sign in with a code: `genkan login --device`." /
        "別のプログラムがこのポートを使用しています。`--port` で別の番号を指定するか、`genkan login --device` でコードを使ってサインインしてください。"
    }
    COMMAND "GK-SSO-014" Person {
        "the organisation's sign-in command failed ({how}): {command}" /
        "組織のサインインコマンドが失敗しました（{how}）: {command}"
    } help {
        "The profile names it as aws.refresh_command. Run it yourself to see its output, and ask the profile's support contact." /
        "プロファイルの aws.refresh_command に指定されたコマンドです。自分で実行して出力を確認し、プロファイルの連絡先に問い合わせてください。"
    }
    UNSAVED "GK-SSO-015" Problem {
        "the new token of SSO session {session} cannot be stored" /
        "SSO セッション {session} の新しいトークンを保存できません"
    } help {
        "A renewed token has to be on the disk before it is used, because the previous one is no longer valid. ~/.aws/sso/cache can't be written; the cause says why. genkan's own folder counts only where Claude Code gets its credentials from genkan (`aws.identity = \"isolated\"`, `aws.credential_process`): else Claude Code reads ~/.aws alone." /
        "更新後のトークンは使用前に保存する必要があります（以前のトークンは無効になります）。~/.aws/sso/cache に書き込めません（原因の欄を参照）。genkan のフォルダーが使われるのは、Claude Code が genkan から認証情報を受け取る場合（`aws.identity = \"isolated\"`、`aws.credential_process`）だけです。それ以外では Claude Code は ~/.aws だけを読みます。"
    }
    NO_PLACE "GK-SSO-023" Person {
        "the token of SSO session {session} has expired, and a new one cannot be stored" /
        "SSO セッション {session} のトークンの期限が切れ、新しいトークンを保存できません"
    } help {
        "genkan doesn't renew a token that it can't store: the renewal would invalidate the stored one and sign out every tool that shares it. Make the place that the cause names writable again (a read-only or full disk, another owner). Until then `genkan login` lasts for one token, usually an hour." /
        "保存できないトークンは更新しません（以前のトークンが無効になり、共有しているツールがすべてサインアウトするためです）。原因に示された場所に書き込めるようにしてください（読み取り専用、空き不足、所有者の違い）。それまで `genkan login` は 1 つのトークンの間（通常 1 時間）だけ有効です。"
    }
    FOREIGN_PAGE "GK-SSO-016" Remote {
        "the address to sign in at is not one of AWS's: {host}" /
        "サインイン先として示されたアドレスは AWS のものではありません: {host}"
    } help {
        "What answered as IAM Identity Center named a page on another host. genkan neither shows it as a sign-in page nor opens it: a proxy or an endpoint in the AWS config may be in between. Ask the network administrator." /
        "IAM Identity Center として応答したサーバーが、別のホストのページを示しました。genkan はこのページを開きません。プロキシ、または AWS の設定ファイルのエンドポイントが介在している可能性があります。ネットワーク担当に確認してください。"
    }
    WAY "GK-SSO-017" Usage {
        "this sign-in cannot be made with {flag}: {why}" /
        "このサインインでは {flag} を使用できません: {why}"
    } help {
        "aws.sign_in of the profile decides between code and browser, because an organisation can forbid codes or browsers; and a sign-in without an sso-session supports only codes. Leave the flag out." /
        "方法はプロファイルの aws.sign_in で決まります（組織がコードまたはブラウザーを禁止している場合があります）。また、sso-session のないサインインではコードだけが使えます。このフラグを外してください。"
    }
    RANDOM "GK-SSO-018" Problem {
        "this machine can't provide the random numbers for a sign-in" /
        "この端末ではサインインに必要な乱数を取得できません"
    } help {
        "A sign-in in the browser is bound to this program by numbers that nobody can guess. The system's source of them failed; the cause says why. `genkan login --device` needs none." /
        "ブラウザーでのサインインは、推測できない乱数でこのプログラムに結び付けます。システムの乱数源が失敗しました（原因の欄を参照）。`genkan login --device` なら乱数は不要です。"
    }
    INTERRUPTED "GK-SSO-019" Interrupted {
        "the sign-in for {session} was interrupted" /
        "{session} へのサインインを中断しました"
    } help {
        "Nothing was lost. A page that was shown stays valid for a few minutes: `genkan login` continues with it." /
        "失われたものはありません。表示されたページは数分間有効です。`genkan login` で続きから再開できます。"
    }
    RENEWAL_DIED "GK-SSO-020" Remote {
        "the renewal of SSO session {session} was stopped from outside before it had an answer" /
        "SSO セッション {session} の更新が、応答を受け取る前に外部から終了されました"
    } help {
        "The new token may be lost. Try again; if the service says that the old one is no longer valid, sign in with `genkan login`." /
        "新しいトークンが失われた可能性があります。もう一度実行してください。以前のトークンが無効とされた場合は、`genkan login` で 1 回サインインしてください。"
    }
    UNSEEN "GK-SSO-022" Person {
        "SSO session {session} needs a person to sign in, but `claude -p` doesn't show the code to anybody" /
        "SSO セッション {session} には人によるサインインが必要ですが、`claude -p` ではコードが誰にも表示されません"
    } help {
        "No browser can be opened from here, and `claude -p` doesn't show what a hook prints, so genkan doesn't wait. Sign in with `genkan login` first; an interactive session shows the code itself." /
        "ここからはブラウザーを開けず、`claude -p` ではフックの出力が表示されないため、待たずに終了しました。先に `genkan login` でサインインしてください。対話セッションではコードが表示されます。"
    }
    NOT_RENEWED "GK-SSO-021" Remote {
        "the sign-in works until it expires, but the last renewal failed ({code})" /
        "サインインは期限まで有効ですが、前回の更新に失敗しました（{code}）"
    } help {
        "The token stays usable until it expires, and genkan tries the renewal again with each request. `genkan explain` with the code in parentheses says what AWS, or the network, answered." /
        "トークンの期限までは引き続き使用でき、更新はリクエストのたびに再試行されます。AWS またはネットワークの応答については、かっこ内のコードを `genkan explain` に渡して確認してください。"
    }
}
