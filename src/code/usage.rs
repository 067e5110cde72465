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
        "Ctrl-C or Esc ended the questions. Run the command again; with `--dry-run` it only shows what would change." /
        "Ctrl-C または Esc で質問を終了しました。もう一度実行してください。`--dry-run` を付けると内容の表示だけを行います。"
    }
    FINISHED_FIRST "GK-USE-021" Interrupted {
        "interrupted; the changes had begun, so all of them were made first" /
        "中断しました。変更がすでに始まっていたため、すべて完了してから終了しました"
    } help {
        "Ctrl-C came while files were written. They are whole, as if nobody had pressed it; only what follows, such as the sign-in, was left out: run the command again for that. After `genkan setup`, `genkan undo` takes the changes back." /
        "ファイルの書き込み中に Ctrl-C が押されました。書き込みは、押されなかった場合と同じように完了しています。省いたのは、サインインなどその後の処理だけです。続けるには、もう一度実行してください。`genkan setup` の変更は `genkan undo` で元に戻せます。"
    }
    NOBODY_ANSWERS "GK-USE-003" Person {
        "no answer: standard input ended" /
        "回答がありません: 標準入力が閉じられました"
    } help {
        "A question was asked and the input ended. Run the command on a terminal, or answer with flags: `--set KEY=VALUE`, `--answers FILE`, `--yes`." /
        "質問への入力が途中で終わりました。ターミナルで実行するか、`--set キー=値`、`--answers ファイル`、`--yes` で答えてください。"
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
        "Codes look like GK-SET-001; `genkan explain CODE` tells what one means. The list of them all is docs/codes.md of genkan's repository." /
        "コードは GK-SET-001 のような形です。`genkan explain コード` で意味と対処を確認できます。すべての一覧は、genkan のリポジトリの docs/codes.md（英語）にあります。"
    }
    NO_SUCH_SETTING "GK-USE-007" Usage {
        "unknown setting or variable `{name}`" /
        "`{name}` という設定項目や環境変数は見当たりません"
    } help {
        "It is set nowhere that Claude Code reads, the profile doesn't write it, and it changes no destination: it looks like a mistyped name. `genkan explain` without a name shows every setting that the profile wants." /
        "Claude Code が読むどこにも設定されておらず、プロファイルが書き込むものでも、宛先を変えるものでもありません。入力間違いと思われます。プロファイルが設定する項目の一覧は `genkan explain` で見られます。"
    }
    SCOPE_OF_PEOPLE "GK-USE-006" Usage {
        "`{flag}` works in user scope, not in {scope} scope" /
        "`{flag}` は {scope} スコープでは使えません（user スコープ用です）"
    } help {
        "Managed scope applies to everybody at once: `genkan setup --scope managed`. Project and local scope belong to a folder, not to a person." /
        "managed スコープは一度で全員に効きます（`genkan setup --scope managed`）。project と local は人ではなくフォルダーの設定です。"
    }
    NO_LINES "GK-USE-009" Usage {
        "{from} contains no line of a machine" /
        "{from} に端末の行がありません"
    } help {
        "Each machine's agent runs `genkan check --all-users --format fleet` and sends the line that it prints; put the lines into one folder, a file for each machine or for each day." /
        "各端末のエージェントで `genkan check --all-users --format fleet` を実行し、出力された 1 行を集めてください。端末ごと、または日ごとのファイルを 1 つのフォルダーに置きます。"
    }
    TOO_MANY_LINES "GK-USE-020" Usage {
        "{from} has more than {limit} MiB of machines' lines" /
        "{from} の端末の行が {limit} MiB を超えています"
    } help {
        "Split it, for example by day (`split -l 10000 FILE part-`), and name the folder with the parts: `genkan fleet summary` reads every file of a folder. Only the newest line of a machine counts, so older lines can be left out." /
        "日ごとなどに分割し（例: `split -l 10000 ファイル part-`）、分割したファイルのフォルダーを指定してください。`genkan fleet summary` はフォルダー内のすべてのファイルを読み取ります。端末ごとに最新の行だけを数えるため、古い行は省いても構いません。"
    }
    OWN_SETTINGS "GK-USE-010" Usage {
        "`genkan run` passes the settings of {profile} to Claude Code with `{flag}`, and the command has that flag already" /
        "`genkan run` は {profile} の設定を `{flag}` で Claude Code に渡しますが、コマンドにも同じフラグがあります"
    } help {
        "Leave the flag out of the command, or start Claude Code without `genkan run` after `genkan use`." /
        "コマンドからこのフラグを外すか、`genkan use` で切り替えてから `genkan run` なしで起動してください。"
    }
    WRAPPED "GK-USE-011" Usage {
        "`{command}` isn't Claude Code itself, so it can't be given the settings of {profile}" /
        "`{command}` は Claude Code そのものではないため、{profile} の設定を渡せません"
    } help {
        "Another program would start Claude Code with this machine's settings, and so with the profile that is in use. Name `claude` itself: `genkan run NAME -- claude`." /
        "ほかのプログラムから起動された Claude Code は、この端末の設定（使用中のプロファイル）で動きます。`genkan run 名前 -- claude` のように `claude` を直接指定してください。"
    }
    NO_PROGRAM "GK-USE-012" Usage {
        "`{command}` was not found" /
        "`{command}` が見つかりません"
    } help {
        "`genkan run NAME -- COMMAND` starts a program by its path, or by its name where PATH finds it; aliases and functions of a shell aren't programs." /
        "`genkan run 名前 -- コマンド` では、プログラムのパスか PATH にある名前を指定します。シェルのエイリアスや関数は指定できません。"
    }
    NOT_ROOT "GK-USE-014" Problem {
        "managed settings can only be changed by root: {folder}" /
        "管理設定を変更できるのは root だけです: {folder}"
    } help {
        "Managed scope applies to everybody on this machine, so its files belong to root. Put `sudo` before the command, or run it from the device-management service. `genkan setup --scope user` writes your own settings." /
        "managed スコープはこの端末の全員に効くため、ファイルの所有者は root です。コマンドの前に `sudo` を付けるか、デバイス管理サービスから実行してください。自分の設定だけであれば `genkan setup --scope user` を使います。"
    }
    NOT_PRINTED "GK-USE-015" Problem {
        "not everything could be printed: standard output can't be written to" /
        "標準出力に書き込めず、すべてを出力できませんでした"
    } help {
        "The output is cut off: a file that it was redirected to is incomplete. Make room on the disk (`df -h`), and run the command again. “timed out”: the program that started genkan didn't read what it was told. The command's changes were made." /
        "出力が途中で切れており、保存先のファイルは不完全です。ディスクの空きを確保し（`df -h`）、もう一度実行してください。「timed out」の場合は、genkan を起動したプログラムが出力を読んでいません。コマンドが行った変更は完了しています。"
    }
    NOTHING_TO_EXPLAIN "GK-USE-016" Usage {
        "there is nothing to explain: the text is empty" /
        "説明する対象がありません（入力が空です）"
    } help {
        "`genkan explain -` reads an error text on standard input: paste it and end with Ctrl-D (on Windows Ctrl-Z, Enter), or pipe it in: `pbpaste | genkan explain -`. Instead of `-` you can give the text itself, in quotes." /
        "`genkan explain -` は標準入力からエラー文を読みます。貼り付けて Ctrl-D（Windows では Ctrl-Z と Enter）で終えるか、`pbpaste | genkan explain -` のように渡してください。`-` の代わりに、引用符で囲んだエラー文そのものを書いても構いません。"
    }
    OTHERS_SECTION "GK-USE-017" Problem {
        "{file}: {key} isn't what {profile} says, so the command would run with another identity" /
        "{file} の {key} が {profile} の内容と異なるため、別の ID でコマンドが実行されます"
    } help {
        "genkan's profiles that name the same AWS profile (`aws.profile`) share its section of ~/.aws/config, which has the values of the one that was set up or used last. Give each an AWS profile of its own." /
        "同じ AWS プロファイル（`aws.profile`）を指定する複数のプロファイルは ~/.aws/config のセクションを共有し、最後に設定または使用したものの内容になります。それぞれに別の AWS プロファイルを指定してください。"
    }
    NOTHING_LOOKED_AT "GK-USE-018" Usage {
        "there is nothing to check: every group that was asked for is skipped" /
        "確認する分類がありません（指定した分類がすべて除外されています）"
    } help {
        "`--only` names the groups to report, and `--skip` and `--no-invoke` take groups out; a group in both is not checked. Leave one of them out." /
        "`--only` は表示する分類を、`--skip` と `--no-invoke` は除外する分類を指定します。両方に指定した分類は確認されません。どちらかを外してください。"
    }
    NO_JSON "GK-USE-019" Usage {
        "`--print {form}` can't be combined with `--json`: it prints another form" /
        "`--print {form}` は JSON 以外の形式を出力するため、`--json` と同時に指定できません"
    } help {
        "For the settings as JSON: `genkan setup --print settings`." /
        "JSON の設定は `genkan setup --print settings` で出力できます。"
    }
    OTHERS_GUARD "GK-USE-013" Usage {
        "the guard of {other}, the profile in use, would stop a session of {profile}" /
        "使用中のプロファイル {other} のガードが、{profile} のセッションを停止します"
    } help {
        "On this system, programs can't see one another's command lines, so the guard can't tell that `genkan run` has started a session. Switch with `genkan use` instead." /
        "この OS ではほかのプログラムのコマンドラインを読めないため、`genkan run` で起動したセッションをガードが見分けられません。`genkan use` で切り替えてください。"
    }
}
