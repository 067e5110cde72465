//! GK-SET: plan, apply, check, undo.

crate::code::codes! {
    CONFLICT "GK-SET-001" Person {
        "values that are currently set differently: {count}; nothing was written" /
        "現在の値がプロファイルと異なる項目が {count} 件あります。何も書き込んでいません"
    } help {
        "genkan never overwrites a value that it did not write. Look at the listed values: `--replace` replaces them with the profile's (`genkan undo` restores the old ones), or change the profile." /
        "genkan は自分で書いていない値を上書きしません。一覧の値を確認し、置き換えてよければ `--replace` を付けてください（元の値は `genkan undo` で戻ります）。そうでなければプロファイルを変更してください。"
    }
    LEDGER_UNREADABLE "GK-SET-002" Problem {
        "genkan's own record {file} can't be read" /
        "genkan の記録 {file} を解釈できません"
    } help {
        "The record of what genkan wrote is damaged. It is left as it is. If it is cut off, `genkan setup` renames it and writes a new one; otherwise restore the file from a backup, or move it elsewhere by hand: without it genkan can't tell its own values from yours." /
        "genkan が何を書いたかの記録が壊れています。ファイルには触れていません。途中で切れている場合は、`genkan setup` が別名で残したうえで新しい記録を作成します。それ以外はバックアップから戻すか、手動で別の場所に移してください。この記録がないと genkan の値とほかの値を区別できません。"
    }
    NEEDS_ANSWERS "GK-SET-003" Person {
        "answers missing: {count}; nothing was written" /
        "回答が {count} 件足りません。何も書き込んでいません"
    } help {
        "The profile asks for these values. Give each with its flag, all in one file with `--answers FILE`, or run `genkan setup` on a terminal." /
        "プロファイルが求めている項目です。それぞれの指定方法で渡すか、`--answers ファイル` にまとめるか、ターミナルで `genkan setup` を実行してください。"
    }
    NOT_APPROVED "GK-SET-004" Person {
        "the changes were not approved; nothing was written" /
        "変更が承認されませんでした。何も書き込んでいません"
    } help {
        "Without a terminal nobody can approve the changes. `--yes` approves them (with `setup` also `--non-interactive`); `--dry-run` only shows them." /
        "ターミナルがないと変更を承認できません。`--yes` が承認になります（`setup` では `--non-interactive` も）。`--dry-run` は表示だけです。"
    }
    NOT_READ_BACK "GK-SET-005" Problem {
        "{file} does not hold what was just written" /
        "{file} の内容が書き込んだものと一致しません"
    } help {
        "After writing, genkan reads every file again. Another program changed this one right away. Run `genkan check`." /
        "genkan は書き込み後に各ファイルを読み直します。別のプログラムがすぐに変更したようです。`genkan check` を実行してください。"
    }
    NOTHING_APPLIED "GK-SET-006" Problem {
        "no profile is applied here in {scope} scope" /
        "この端末の {scope} スコープに適用済みのプロファイルはありません"
    } help {
        "There is nothing to undo or to switch. `genkan setup` applies a profile." /
        "元に戻すものや切り替えるものがありません。プロファイルの適用は `genkan setup` です。"
    }
    OTHER_PROFILE "GK-SET-007" Usage {
        "profile `{profile}` is not the one applied here; `{applied}` is" /
        "ここに適用されているのは `{applied}` で、`{profile}` ではありません"
    } help {
        "`--profile` names the applied profile that is to be undone. Leave it out to undo whatever is applied." /
        "`--profile` には取り消す適用済みプロファイルの名前を指定します。省略すると適用中のものを取り消します。"
    }
    NOT_WRITTEN_YET "GK-SET-008" Usage {
        "Claude Code would reject {file}: `{key}` must be {expected}, not {found}" /
        "Claude Code は {file} を受け付けません: `{key}` は {expected} でなければなりません（書き込もうとした値は {found}）"
    } help {
        "genkan checks what it is about to write as Claude Code does; a wrong type anywhere makes Claude Code ignore the whole file. Nothing was written. The value comes from the profile (`claude.settings`), or is in a managed file already." /
        "genkan は書き込む前に Claude Code と同じ検査をします。型が 1 つでも違うと Claude Code はファイル全体を無視します。何も書き込んでいません。原因の値はプロファイル（`claude.settings`）か、元の管理設定ファイルにあります。"
    }
    LEDGER_NEWER "GK-SET-009" Problem {
        "{file} was written by genkan {newer}; this is genkan {own}" /
        "{file} は genkan {newer} が書いたものです。このプログラムは genkan {own} です"
    } help {
        "The record of what was written here is of a newer format, so this program can't tell its own values from yours, and changes nothing. Install the newer genkan again. To go back to an older one: `genkan undo` with the newer one first, then `genkan setup` with the older." /
        "記録の形式が新しいため、このプログラムには genkan の値とほかの値の区別がつきません。何も変更していません。新しい genkan を入れ直してください。古いバージョンに戻す場合は、新しいバージョンで `genkan undo` を実行してから、古いバージョンで `genkan setup` を実行します。"
    }
    LEDGER_LOST "GK-SET-021" Problem {
        "{file}: the record of what genkan wrote for everybody is gone or cut off" /
        "{file}: 全ユーザー用に genkan が書き込んだ内容の記録がないか、途中で切れています"
    } help {
        "The managed settings file of genkan's is in force, and nothing is left that says what genkan wrote. `sudo genkan setup --scope managed` writes the record again; `sudo genkan undo --scope managed` removes the file without one." /
        "genkan の管理設定ファイルは有効ですが、genkan が何を書いたかの記録が残っていません。`sudo genkan setup --scope managed` で記録を作り直せます。`sudo genkan undo --scope managed` は記録がなくてもこのファイルを削除します。"
    }
    VERSION_EXCLUDED "GK-SET-020" Problem {
        "{file} is Claude Code {found}, outside the versions that the profile enforces (at least {minimum}, at most {maximum}): it would no longer start, so nothing was written" /
        "{file} は Claude Code {found} で、プロファイルが強制するバージョン（{minimum} 以上、{maximum} 以下）の範囲外です。起動できなくなるため、何も書き込んでいません"
    } help {
        "With `claude.enforce_version = true` the two versions become Claude Code's own requiredMinimumVersion and requiredMaximumVersion, and a Claude Code outside them exits before anything else. The administrator of this machine installs a version within them first, or changes `claude.minimum_version` and `claude.maximum_version`, and runs setup again." /
        "`claude.enforce_version = true` の場合、2 つのバージョンは Claude Code の requiredMinimumVersion と requiredMaximumVersion になり、範囲外の Claude Code は起動直後に終了します。端末管理者が、先に範囲内のバージョンをインストールするか、`claude.minimum_version` と `claude.maximum_version` を変更してから、もう一度 setup を実行してください。"
    }
}
