//! GK-AWS, continued: keys that are not handed out.

crate::code::codes! {
    OUTSIDE "GK-AWS-040" Problem {
        "no credentials: with {name} = {value} requests would leave {regions}" /
        "認証情報を渡しません: {name} = {value} では、リクエストが {regions} の外に出ます"
    } help {
        "`genkan credentials` checks how the credentials would be used: Claude Code's variables, its command line and the settings that it reads. One of them points outside the allowed regions, or leaves the choice of a model to Claude Code, which may use one in any region. Claude Code then gets credentials that can't be sent. `genkan check` names what differs and where it is set; `genkan setup` fixes what genkan wrote. Then start Claude Code again: it caches these credentials for a minute." /
        "`genkan credentials` は認証情報の使われ方（Claude Code の環境変数、コマンドライン、読み込む設定）を確認します。そのいずれかが許可リージョンの外を指しているか、モデルの選択を Claude Code に任せているため、どの地域でも処理され得ます。この場合、Claude Code には送信すらできない認証情報を渡します。`genkan check` で相違点とその場所を確認し、genkan の設定は `genkan setup` で直してください。その後 Claude Code を起動し直してください（この認証情報は 1 分間保持されます）。"
    }
    TOO_LATE "GK-AWS-041" Remote {
        "no credentials within {seconds} seconds" /
        "{seconds} 秒以内に認証情報を取得できませんでした"
    } help {
        "Claude Code waits for `genkan credentials` without a limit, so genkan ends by itself. A hanging home folder, keyring or network is the usual reason; the next attempt starts from the beginning." /
        "Claude Code は `genkan credentials` を無期限に待つため、genkan 側で打ち切ります。ホームフォルダー、キーリング、ネットワークの応答がないことが主な原因です。次の試行は最初からやり直します。"
    }
}
