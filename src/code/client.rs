//! GK-CLI: what the client reads.

crate::codes! {
    NOT_JSON "GK-CLI-001" Usage {
        "{file}, line {line}, column {column}: not plain JSON; the client ignores the whole file" /
        "{file} の {line} 行 {column} 列: JSON として正しくないため、クライアントはファイル全体を無視します"
    } help {
        "Claude Code reads settings as plain JSON: no comments, no trailing commas. One mistake and nothing in the file is in force, hooks and permission rules included. Mend the place that is named; genkan doesn't touch such a file." /
        "Claude Code は設定を純粋な JSON として読み込みます。コメントや末尾のカンマは使えません。1 か所の誤りで、フックや権限ルールを含むファイル全体が無効になります。示された箇所を直してください。genkan はこのファイルを変更しません。"
    }
    WRONG_TYPE "GK-CLI-002" Usage {
        "{file}: `{key}` must be {expected}, not {found}; the client ignores the whole file" /
        "{file}: `{key}` は {expected} でなければなりません（現在は {found}）。クライアントはファイル全体を無視します"
    } help {
        "A wrong type on a key that Claude Code knows makes it drop the whole file, hooks and permission rules included. Mend or remove the key; `claude doctor` names the same place. genkan doesn't touch such a file." /
        "Claude Code が知っているキーの型が違うと、フックや権限ルールを含むファイル全体が無効になります。キーを直すか削除してください。`claude doctor` も同じ箇所を示します。genkan はこのファイルを変更しません。"
    }
    MANAGED_NOT_JSON "GK-CLI-003" Usage {
        "{file}, line {line}, column {column}: not plain JSON; the client refuses to start" /
        "{file} の {line} 行 {column} 列: JSON として正しくないため、クライアントは起動しません"
    } help {
        "One managed document that is no JSON object keeps Claude Code from starting for everybody on this machine. Whoever manages the machine has to mend or remove it." /
        "管理設定のうち 1 つでも JSON オブジェクトでないと、このマシンの全員の Claude Code が起動しません。管理者が修正または削除する必要があります。"
    }
    NOT_INSTALLED "GK-CLI-004" Problem {
        "Claude Code was not found on this machine" /
        "このマシンに Claude Code が見つかりません"
    } help {
        "genkan looks in the folders of PATH and where the installers put it. Setting up goes on without it; install it, then run `genkan check`." /
        "genkan は PATH のフォルダーとインストーラーの標準の場所を調べます。設定は先に進められます。インストール後に `genkan check` を実行してください。"
    }
    TOO_OLD "GK-CLI-005" Problem {
        "{file} is Claude Code {found}; the profile needs {needed} or newer" /
        "{file} は Claude Code {found} です。プロファイルには {needed} 以降が必要です"
    } help {
        "Older versions ignore some of the settings that keep requests in the country, or have faults that were mended since. Update the client: `claude update`, or the way it was installed." /
        "古いバージョンは、リクエストを国内に留める設定の一部を無視するか、修正前の不具合があります。`claude update` またはインストールした方法でクライアントを更新してください。"
    }
    DEFEATED "GK-CLI-006" Problem {
        "{name} ({origin}) defeats the profile" /
        "{name}（{origin}）がプロファイルの設定を打ち消しています"
    } help {
        "A variable or a setting in force leads the client elsewhere than the profile says, or will as soon as another one changes. `genkan setup` takes it out of the file that it writes where that is safe; what stands in the shell or in somebody else's file has to be taken out there." /
        "有効になっている変数または設定が、クライアントをプロファイルとは異なる方向に導いています（または別の設定が変わると導きます）。`genkan setup` は自分が書くファイルから安全に取り除けるものを取り除きます。シェルや他のファイルにあるものは、そこで取り除いてください。"
    }
}
