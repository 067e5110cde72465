//! GK-USE: the command line.

crate::codes! {
    BAD_SET "GK-USE-001" Usage {
        "`--set {text}` is not KEY=VALUE" /
        "`--set {text}` は KEY=VALUE の形ではありません"
    } help {
        "`--set` takes one profile key and its value, e.g. `--set aws.account_id=111122223333`. `genkan profile schema` lists the keys." /
        "`--set` にはプロファイルのキーと値を渡します（例: `--set aws.account_id=111122223333`）。キーの一覧は `genkan profile schema` で見られます。"
    }
}
