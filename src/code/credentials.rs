//! GK-AWS, continued: keys that are not handed out.

crate::code::codes! {
    OUTSIDE "GK-AWS-040" Problem {
        "no keys: with {name} = {value} requests would leave {regions}" /
        "キーを渡しません: {name} = {value} では、リクエストが {regions} の外に出ます"
    } help {
        "`genkan credentials` looks at how its keys would be used: at Claude Code's variables, its command line and the settings that it reads. One of them leads out of the residency, or leaves the choice of a model to Claude Code, which takes one anywhere. Claude Code then gets keys that it can't even send. `genkan check` names what differs and where it stands; `genkan setup` mends what is genkan's. Then start Claude Code again: it keeps these keys for a minute." /
        "`genkan credentials` はキーの使われ方（Claude Code の環境変数、コマンドライン、読み込む設定）を確認します。そのいずれかが許可されたリージョンの外を指しているか、モデルの選択を Claude Code に任せているため、どの地域でも処理され得ます。この場合、Claude Code には送信すらできないキーを渡します。`genkan check` で相違点とその場所を確認し、genkan の設定は `genkan setup` で直してください。その後 Claude Code を起動し直してください（このキーは 1 分間保持されます）。"
    }
    TOO_LATE "GK-AWS-041" Remote {
        "no keys within {seconds} seconds" /
        "{seconds} 秒以内にキーを取得できませんでした"
    } help {
        "Claude Code waits for `genkan credentials` without a limit, so genkan ends by itself. A hanging home folder, keyring or network is the usual reason; the next try starts anew." /
        "Claude Code は `genkan credentials` を無期限に待つため、genkan 側で打ち切ります。ホームフォルダー、キーリング、ネットワークの応答がないことが主な原因です。次の試行は最初からやり直します。"
    }
}
