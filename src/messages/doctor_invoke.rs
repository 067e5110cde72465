//! Words of: the findings of `doctor` on real requests.

crate::messages::words! {
    LED: "From here {host} resolves to {addresses}.", "ここでは {host} は {addresses} に解決されます。";
    ASK_LED: "{ask} {led}", "{ask}{led}";
    RENEW_AT_SOURCE: "Signing in changes nothing: {from} hands out credentials that have ended. Run that command by hand; where it keeps them in a file, remove the file and run it again. Whoever maintains it should have it look at their Expiration.", "サインインし直しても解消しません。{from} が期限切れの認証情報を渡しています。そのコマンドを手動で実行し、認証情報をファイルに保存している場合は、ファイルを削除してから実行し直してください。コマンドの担当者は、Expiration を確認するように修正してください。";
    HANDED_OUT: "The credentials, and the session policy with them, come from {from}.", "認証情報とそのセッションポリシーは、{from} から渡されたものです。";
    SIGNED_AS: "Refused is {identity} ({place}). If that isn't the account you mean, `genkan login` signs in another; where GOOGLE_APPLICATION_CREDENTIALS names the file, remove the variable first.", "拒否されたのは {identity}（{place}）です。使うつもりのアカウントでない場合は `genkan login` でサインインし直してください。GOOGLE_APPLICATION_CREDENTIALS がそのファイルを指している場合は、先にこの環境変数を外してください（ファイルは削除しません）。";
    REFUSED_FOR: "refused: {models}", "拒否されたモデル: {models}";
    ANSWERING: "answered: {models}", "応答したモデル: {models}";
    GRANTED_NOT: "The account says about {model}: {what}", "{model} についてのアカウントの回答: {what}";
    ASK_STRIPPED:
        "Requests from this machine to {host} are sent with the header `authorization` and arrive there without it: “{said}”. A TLS inspection on the route removes it⟦ (the certificates shown here are issued by “{issuer}”)⟧. Please exempt {host} from TLS inspection, or let the header through.",
        "この端末から {host} へのリクエストは `authorization` ヘッダーを付けて送っていますが、ヘッダーのない状態で届いています: 「{said}」。経路上で TLS を検査している機器が削除しています⟦（ここで提示される証明書の発行者は「{issuer}」）⟧。{host} を TLS 検査の対象外にするか、このヘッダーを通していただけますか。";
    ASK_CHANGED:
        "Requests from this machine to {host} are signed, and arrive there changed, so that AWS refuses them: “{said}”. The credentials themselves are accepted by AWS. Something on the route (a TLS inspection, a proxy, a gateway) rewrites or removes a header (such as x-amz-security-token), the path or the body⟦; the certificates shown here are issued by “{issuer}”⟧. Please exempt {host} from inspection, or let its requests through unchanged.",
        "この端末から {host} への署名付きリクエストが途中で書き換えられ、AWS に拒否されています: 「{said}」。認証情報自体は AWS で有効です。経路上の機器（TLS 検査、プロキシ、ゲートウェイ）がヘッダー（x-amz-security-token など）、パス、本文のいずれかを変更しているか、削除しています⟦（ここで提示される証明書の発行者は「{issuer}」）⟧。{host} を検査の対象外にするか、リクエストを変更せずに通していただけますか。";
    ASK_DATE_CHANGED:
        "Requests from this machine to {host} are signed with its time ({now}) in the header x-amz-date, and AWS reads another one there: “{said}”. Something on the route (a TLS inspection, a proxy, a gateway) rewrites or removes that header⟦; the certificates shown here are issued by “{issuer}”⟧. Please exempt {host} from inspection, or let the header through unchanged.",
        "この端末から {host} へのリクエストは、署名時刻（{now}）を x-amz-date ヘッダーに入れて送っていますが、AWS には別の時刻で届いています: 「{said}」。経路上の機器（TLS 検査、プロキシ、ゲートウェイ）がこのヘッダーを書き換えているか、削除しています⟦（ここで提示される証明書の発行者は「{issuer}」）⟧。{host} を検査の対象外にするか、このヘッダーを変更せずに通していただけますか。";
    ASK_SUPPORT:
        "Amazon Bedrock refuses {models} for us: “{said}”. Could you ask AWS support what this means?",
        "Amazon Bedrock で {models} が拒否されます: 「{said}」。この意味を AWS サポートに確認していただけますか。";
    LOOK_AT_WAY: "genkan doctor --only network", "genkan doctor --only network";
    OF_CLIENT: "Claude Code {version} itself got this error when it was started once with your settings (--with-client).", "現在の設定で一度起動した Claude Code {version} 自体に起きたエラーです（--with-client）。";
    PROCESSED: "processed in {regions}", "{regions} で処理されます";
    CONFIGURED: "{regions} by its id, not confirmed by the account", "ID からは {regions}（アカウントでは未確認）";
    NOT_PROVEN: "where it is processed can't be proven", "処理される場所は証明できません";
    SIGN_IN_FIRST: "nobody is signed in", "サインインしていません";
    LOOK_AT_PROGRAM: "claude --version", "claude --version";
    UNHEARD: "no answer said whether the credentials are accepted; that is no word on the sign-in", "認証情報が有効かどうかの応答がありませんでした（サインインの問題とは限りません）";
    BY_CLOCK: "the credentials were not accepted, because this machine's clock is wrong", "この端末の時計がずれているため、認証情報が受け付けられませんでした";
    NOT_ACCEPTED: "the credentials were not accepted", "認証情報が受け付けられませんでした";
    NOT_LOOKED_AT: "the credentials were not checked", "認証情報を確認していません";
    NO_KEY: "there is no key for the gateway", "ゲートウェイのキーがありません";
    /// Below the finding of the probes' own requests.
    SAME_OF_CLIENT: "Claude Code {version} itself got the same answer (--with-client).", "Claude Code {version} 自体の実行でも同じ結果でした（--with-client）。";
    LOGIN: "genkan login", "genkan login";
    NOT_INSIDE: "not every tier is known to stay inside the allowed regions", "すべてのティアが許可リージョン内にとどまることを確認できません";
    NOT_FOUND: "it was not found on this machine", "この端末に見つかりません";
    OTHER: "{why}", "{why}";
    INTERRUPTED: "interrupted", "中断されました";
    COULD_OPEN: "a sign-in command of the managed settings, which is not genkan's, could open a tab", "管理設定にある genkan 以外のサインインコマンドが、ブラウザーのタブを開く可能性があります";
    SEND_WORDS: "Try Claude Code {known}, with which genkan was verified; if that fails too, send the evidence to whoever supports you.", "genkan の検証に使った Claude Code {known} で試してください。それでも失敗する場合は、根拠の欄の文面をサポート担当に送ってください。";
    EDIT_HANGING: "Try `{command}` by hand: it should end by itself. Correct it, or remove the {event} hook⟦ from {place}⟧.", "`{command}` を手動で実行し、終了するか確認してください。修正するか、{event} フックを⟦ {place} から⟧削除してください。";
    ASK_HANGING: "To {contact}: the managed {event} hook of Claude Code ({place}: {command}) doesn't end on my machine. Claude Code waits {seconds} s for it each time. Please correct the hook, or give it a shorter `timeout`.", "{contact} 宛: Claude Code の管理設定の {event} フック（{place}: {command}）が、この端末では終了しません。そのたびに {seconds} 秒待たされます。フックの修正、または `timeout` の短縮をお願いいたします。";
    CLOSE_MODEL: "Please deny {model} to our role in IAM: Claude Code sent it a request although no setting names it.", "Claude Code が、設定にない {model} にリクエストを送りました。IAM で私たちのロールに対し、このモデルを拒否していただけますか。";
    USE_INSTEAD: "Use Claude Code {version} instead: `claude install {version}`, or as it was installed.", "Claude Code {version} を使ってください（`claude install {version}`、またはインストールした方法で）。";
    WITH_CLIENT: "--with-client: starting Claude Code once, to send one word, after the other checks. Your own hooks and helpers run with it; MCP servers don't, and no tab opens.", "--with-client: ほかの確認の後に Claude Code を一度だけ起動し、1 語を送ります。利用者のフックとヘルパーも実行されます。MCP サーバーは使わず、ブラウザーのタブは開きません。";
    ASK_ENDLESS:
        "Streamed answers of {models} from {host} hold the whole message (message_stop), but the connection is not closed and the response body doesn't end, so Claude Code waits for more. Please check whatever passes streams on (gateway, load balancer, proxy): its own stream has to end when the one behind it ends.",
        "{host} からの {models} のストリーム応答は、メッセージが最後（message_stop）まで届いても接続が閉じられず、応答の本文が終わらないため、Claude Code が待ち続けます。ストリームを中継する機器（ゲートウェイ、ロードバランサー、プロキシ）が、上流のストリームの終了と同時に終了するか、確認していただけますか。";
    TRIES_STREAMS: "Claude Code first asks ten more times for a stream, with growing pauses (about three minutes for each prompt), and only then for an answer in one piece (seen with 2.1.332).", "Claude Code はストリームを間隔を延ばしながらさらに 10 回求め（プロンプトごとに約 3 分）、その後で初めて一括の応答を求めます（2.1.332 で確認）。";
    LARGE_SILENT: "The smallest request was answered; one as large as Claude Code's wasn't in that time.", "最小のリクエストには応答がありましたが、Claude Code と同じ大きさのリクエストには時間内に応答がありませんでした。";
    ASK_REFUSED_AT_TIMES:
        "{host} refuses {refused} of {tried} requests and answers the same ones when they are sent again: “{said}”. Could you check whether a quota (requests or tokens per minute) is nearly used up, or one of several servers fails?",
        "{host} が {tried} 件のリクエストのうち {refused} 件を拒否し、同じ内容を送り直すと応答します: 「{said}」。クォータ（1 分あたりのリクエスト数またはトークン数）の上限に近づいていないか、複数のサーバーの一部に障害がないかを確認していただけますか。";
    ASK_SLOW:
        "Answers of one token from {models} through {host} take more than ten seconds or don't come at all. Could you check where the time goes: a queue, guardrails or content scanning, or the models behind it?",
        "{host} 経由の {models} の応答は、1 トークンだけでも 10 秒以上かかるか、届きません。待ち行列、ガードレールや内容の検査、背後のモデルのどこで時間がかかっているかを確認していただけますか。";
}
