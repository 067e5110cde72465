//! GK-USE: the command line.

crate::code::codes! {
    BAD_SET "GK-USE-001" Usage {
        "`--set {text}` is not KEY=VALUE" /
        "`--set {text}` は KEY=VALUE の形ではありません"
    } help {
        "`--set` takes one profile key and its value, e.g. `--set aws.account_id=111122223333`. `genkan profile schema` lists the keys." /
        "`--set` にはプロファイルのキーと値を渡します（例: `--set aws.account_id=111122223333`）。キーの一覧は `genkan profile schema` で見られます。"
    }
    INTERRUPTED "GK-USE-002" Interrupted {
        "interrupted; nothing was written" /
        "中断しました。何も書き込んでいません"
    } help {
        "Ctrl-C or Esc ended the questions. Run the command again; with `--dry-run` it only shows what it would do." /
        "Ctrl-C または Esc で質問を終了しました。もう一度実行してください。`--dry-run` を付けると内容の表示だけを行います。"
    }
    NOBODY_ANSWERS "GK-USE-003" Person {
        "nobody answers: standard input ended" /
        "回答がありません: 標準入力が閉じられました"
    } help {
        "A question was asked and the input ended. Run the command on a terminal, or answer with flags: `--set KEY=VALUE`, `--answers FILE`, `--yes`." /
        "質問への入力が途中で終わりました。ターミナルで実行するか、`--set KEY=VALUE`、`--answers FILE`、`--yes` で答えてください。"
    }
    NO_SUCH_USER "GK-USE-004" Usage {
        "there is no user `{name}` on this machine" /
        "この端末にユーザー `{name}` はいません"
    } help {
        "`--user` takes the login name of a person on this machine; `--home` a folder whose owner is one." /
        "`--user` にはこの端末のログイン名を、`--home` にはその所有者が存在するフォルダーを指定します。"
    }
    NO_SUCH_CODE "GK-USE-005" Usage {
        "there is no code `{code}`" /
        "コード `{code}` はありません"
    } help {
        "Codes look like GK-SET-001; docs/codes.md lists them all." /
        "コードは GK-SET-001 のような形です。一覧は docs/codes.md にあります。"
    }
    NO_SUCH_SETTING "GK-USE-007" Usage {
        "unknown setting or variable `{name}`" /
        "`{name}` という設定項目や環境変数は見当たりません"
    } help {
        "It is set nowhere that Claude Code reads, the profile doesn't write it, and it leads nowhere: it looks like a mistyped name. `genkan explain` without a name shows every setting that the profile wants." /
        "Claude Code が読むどこにも設定されておらず、プロファイルが書き込むものでも、宛先を変えるものでもありません。入力間違いと思われます。プロファイルが設定する項目の一覧は `genkan explain` で見られます。"
    }
    SCOPE_OF_PEOPLE "GK-USE-006" Usage {
        "`--all-users` works in user scope, not in {scope} scope" /
        "`--all-users` は {scope} スコープでは使えません（user スコープ用です）"
    } help {
        "Managed scope holds for everybody at once: `genkan setup --scope managed`. Project and local scope belong to a folder, not to a person." /
        "managed スコープは一度で全員に効きます（`genkan setup --scope managed`）。project と local は人ではなくフォルダーの設定です。"
    }
    NO_LINES "GK-USE-009" Usage {
        "{from} holds no line of a machine" /
        "{from} に端末の行がありません"
    } help {
        "Each machine's agent runs `genkan check --all-users --format fleet` and sends the line that it prints; put the lines into one folder, a file for each machine or for each day." /
        "各端末のエージェントで `genkan check --all-users --format fleet` を実行し、出力された 1 行を集めてください。端末ごと、または日ごとのファイルを 1 つのフォルダーに置きます。"
    }
}
