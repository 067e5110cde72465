//! GK-AUD: `genkan audit`: what of an account's evidence is missing, and what keeps it from being read.

crate::code::codes! {
    DEVELOPERS "GK-AUD-001" Usage {
        "AWS profile {aws} has the developer's own credentials (profile {profile})" /
        "AWS プロファイル {aws} の認証情報は、開発者自身のもの（プロファイル {profile}）です"
    } help {
        "Whoever signs off a rollout reads the account with rights of their own: the developer's role isn't meant to see logs, keys and trails. Name another AWS profile with `--aws-profile`; `genkan policy audit-reader` prints the rights that it needs." /
        "導入を確認する担当者は、自分の権限でアカウントを参照します。開発者のロールは、ログ・キー・証跡の参照を想定していません。`--aws-profile` で別の AWS プロファイルを指定してください。必要な権限は `genkan policy audit-reader` で出力できます。"
    }
    SIGNED_OUT "GK-AUD-002" Person {
        "nobody is signed in to AWS profile {aws}" /
        "AWS プロファイル {aws} にサインインしていません"
    } help {
        "`genkan audit` opens no browser tab. Sign in with the AWS CLI, then run it again." /
        "`genkan audit` はブラウザーのタブを開きません。AWS CLI でサインインしてから、もう一度実行してください。"
    }
}
