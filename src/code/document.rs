//! GK-DOC: settings documents that cannot be edited.

crate::code::codes! {
    COMMENT "GK-DOC-001" Usage {
        "{file}:{line}:{column}: a comment; this file must be plain JSON" /
        "{file}:{line}:{column}: コメントがあります。このファイルはコメントのない JSON でなければなりません"
    } help {
        "Claude Code reads its settings as plain JSON. A single comment makes it ignore the whole file, hooks and permission rules included; with a managed file it does not even start. Remove the comment; genkan changed nothing." /
        "Claude Code は設定を純粋な JSON として読みます。コメントが 1 つでもあると、フックや権限ルールを含めてファイル全体が無視されます。管理設定（managed）の場合は起動もしません。コメントを削除してください。genkan は何も変更していません。"
    }
    TRAILING_COMMA "GK-DOC-002" Usage {
        "{file}:{line}:{column}: a comma after the last item; this file must be plain JSON" /
        "{file}:{line}:{column}: 最後の項目の後ろにカンマがあります。このファイルは純粋な JSON でなければなりません"
    } help {
        "Claude Code reads its settings as plain JSON. A single comma before `}` or `]` makes it ignore the whole file, hooks and permission rules included; with a managed file it does not even start. Remove the comma; genkan changed nothing." /
        "Claude Code は設定を純粋な JSON として読みます。`}` や `]` の直前に余分なカンマがあると、フックや権限ルールを含めてファイル全体が無視されます。管理設定（managed）の場合は起動もしません。カンマを削除してください。genkan は何も変更していません。"
    }
    NOT_JSON "GK-DOC-003" Usage {
        "{file}:{line}:{column}: not JSON: found {found}, expected {expected}" /
        "{file}:{line}:{column}: JSON ではありません（必要なもの: {expected}、実際: {found}）"
    } help {
        "The file cannot be read as JSON from this place on. Claude Code ignores such a settings file whole, hooks and permission rules included; with a managed file it does not even start. Fix this place; genkan changed nothing. EOF is the end of the file, U+3000 the wide blank of a Japanese keyboard, U+00A0 a no-break space copied from a web page; control characters in a text are written as `\\n`, `\\t` or `\\uXXXX`. In the editor's own settings, comments and trailing commas are also allowed, but nothing else." /
        "この位置から先を JSON として読めません。Claude Code はこのような設定ファイルを、フックや権限ルールを含めて丸ごと無視します。管理設定（managed）の場合は起動もしません。この箇所を直してください。genkan は何も変更していません。EOF はファイルの終わり、U+3000 は全角スペース、U+00A0 は Web ページからコピーした改行しない空白です。文字列の中の制御文字は `\\n`、`\\t`、`\\uXXXX` のように書きます。エディターの設定ファイルでは、このほかにコメントと末尾のカンマだけが使えます。"
    }
    DUPLICATE_KEY "GK-DOC-004" Usage {
        "{file}:{line}:{column}: the key `{key}` appears twice, first on line {first}" /
        "{file}:{line}:{column}: キー `{key}` が 2 つあります（最初は {first} 行目）"
    } help {
        "Claude Code uses the last of two equal keys, other programs use the first, so the meaning of this file is ambiguous. Remove one of the two lines; genkan changed nothing." /
        "同じキーが 2 つあると、Claude Code は後の方を使いますが、先の方を使うプログラムもあり、ファイルの意味が定まりません。どちらかの行を削除してください。genkan は何も変更していません。"
    }
    ROOT_NOT_OBJECT "GK-DOC-005" Usage {
        "{file}:{line}:{column}: the document is of type {found}, not object" /
        "{file}:{line}:{column}: ドキュメントの型が object ではなく {found} です"
    } help {
        "Settings are one JSON object, `{ … }`. Fix the file or move it elsewhere; genkan changed nothing." /
        "設定は 1 つの JSON オブジェクト `{ … }` です。ファイルを移すか直してください。genkan は何も変更していません。"
    }
    BLOCKED "GK-DOC-006" Usage {
        "{file}:{line}:{column}: `{key}` is of type {found}; it must be {needed}" /
        "{file}:{line}:{column}: `{key}` の型は {found} ですが、{needed} でなければなりません"
    } help {
        "genkan would have to write inside this value and would destroy it. A value of the wrong type makes Claude Code ignore the whole file anyway. Fix or remove the key; genkan changed nothing." /
        "genkan はこの値の中に書き込む必要がありますが、書き込むと値が失われます。型の違う値があると、いずれにしても Claude Code はファイル全体を無視します。キーを直すか削除してください。genkan は何も変更していません。"
    }
    NOT_UTF_8 "GK-DOC-007" Usage {
        "{file}:{line}:{column}: not UTF-8" /
        "{file}:{line}:{column}: UTF-8 ではありません"
    } help {
        "From this place on the bytes are not UTF-8, often because an editor saved the file as Shift_JIS. Save it again as UTF-8; genkan changed nothing." /
        "この位置から先は UTF-8 のバイト列ではありません。エディターが Shift_JIS で保存した場合によく起こります。UTF-8 で保存し直してください。genkan は何も変更していません。"
    }
    UTF_16 "GK-DOC-008" Usage {
        "{file}:{line}:{column}: the file is UTF-16, not UTF-8" /
        "{file}:{line}:{column}: ファイルが UTF-8 ではなく UTF-16 です"
    } help {
        "Windows PowerShell writes UTF-16 with `>` and `Out-File`, and Notepad does when asked for \"Unicode\". Save the file as UTF-8, in PowerShell with `-Encoding utf8`; genkan changed nothing." /
        "Windows PowerShell の `>` や `Out-File`、メモ帳の「Unicode」は UTF-16 で書き込みます。UTF-8 で保存し直してください（PowerShell では `-Encoding utf8`）。genkan は何も変更していません。"
    }
    CONTROL_CHARACTER "GK-DOC-009" Usage {
        "{file}:{line}:{column}: the control character {found} is not allowed here" /
        "{file}:{line}:{column}: ここに制御文字 {found} は置けません"
    } help {
        "Settings hold no such characters; the AWS tools even differ in where a line with one ends. A file full of U+0000 was cut off by a crash: restore it from a backup. Otherwise remove the character; genkan changed nothing." /
        "設定にこのような文字は使えません。AWS のツールの間では、行がどこで終わるかの判断も分かれます。U+0000 ばかりのファイルは書き込み中の障害で壊れたものなので、バックアップから戻してください。それ以外の場合は、その文字を削除してください。genkan は何も変更していません。"
    }
    LONE_SURROGATE "GK-DOC-010" Usage {
        "{file}:{line}:{column}: half of a surrogate pair, which is not a character" /
        "{file}:{line}:{column}: サロゲートペアの片方だけがあり、文字になりません"
    } help {
        "An escape from `\\ud800` to `\\udfff` means a character only in pairs. genkan does not edit a file with half of one, because it could not read the text back. Write the character itself or remove the escape." /
        "`\\ud800` から `\\udfff` までのエスケープは、対になって初めて文字を表します。片方だけの文字列は正しく読み戻せないため、genkan はこのファイルを編集しません。文字をそのまま書くか、エスケープを削除してください。"
    }
    TOO_DEEP "GK-DOC-011" Usage {
        "{file}:{line}:{column}: nested too deeply" /
        "{file}:{line}:{column}: 入れ子が深すぎます"
    } help {
        "genkan reads brackets nested some hundreds deep; settings need five. The file is damaged or malicious; genkan changed nothing." /
        "genkan が読める入れ子は数百段までです（設定に必要なのは 5 段ほど）。ファイルが壊れているか、悪意を持って作られています。genkan は何も変更していません。"
    }
    BYTE_ORDER_MARK "GK-DOC-012" Usage {
        "{file}:{line}:{column}: the file begins with a byte order mark" /
        "{file}:{line}:{column}: ファイルの先頭に BOM があります"
    } help {
        "The AWS CLI treats the mark as part of the first line and rejects the whole file; Claude Code skips it. Save it as UTF-8 without a byte order mark; genkan changed nothing." /
        "AWS CLI は BOM を最初の行の一部とみなし、ファイル全体を拒否します（Claude Code は読み飛ばします）。BOM なしの UTF-8 で保存し直してください。genkan は何も変更していません。"
    }
    NOT_AWS_CONFIG "GK-DOC-013" Usage {
        "{file}:{line}:{column}: not AWS configuration: expected {expected}" /
        "{file}:{line}:{column}: AWS の設定ではありません: {expected} が必要です"
    } help {
        "A line is `[section]`, `key = value`, an indented continuation, a comment or blank; the lines of a nested block are `key = value` too. The AWS CLI rejects the whole file because of this line. Fix it; genkan changed nothing." /
        "行は `[セクション]`、`キー = 値`、字下げした続き、コメント、空行のいずれかです。入れ子のブロックの中も `キー = 値` です。この行のために AWS CLI はファイル全体を拒否します。直してください。genkan は何も変更していません。"
    }
    DUPLICATE_SECTION "GK-DOC-014" Usage {
        "{file}:{line}:{column}: the section [{section}] appears twice, first on line {first}" /
        "{file}:{line}:{column}: セクション [{section}] が 2 つあります（最初は {first} 行目）"
    } help {
        "The AWS CLI rejects the whole file because of this, and other tools merge the two in their own ways. Merge them into one; genkan changed nothing." /
        "このため AWS CLI はファイル全体を拒否し、ほかのツールはそれぞれの方法で 2 つを合わせます。1 つにまとめてください。genkan は何も変更していません。"
    }
    DUPLICATE_SETTING "GK-DOC-015" Usage {
        "{file}:{line}:{column}: the key `{key}` of [{section}] appears twice, first on line {first}" /
        "{file}:{line}:{column}: [{section}] のキー `{key}` が 2 つあります（最初は {first} 行目）"
    } help {
        "The AWS CLI rejects the whole file because of this; it does not tell `Region` from `region`. Remove one of the two lines; genkan changed nothing." /
        "このため AWS CLI はファイル全体を拒否します（`Region` と `region` は区別されません）。どちらかの行を削除してください。genkan は何も変更していません。"
    }
    SPELLING "GK-DOC-016" Usage {
        "{file}:{line}:{column}: write `{wanted}` instead of `{found}`" /
        "{file}:{line}:{column}: `{found}` ではなく `{wanted}` と書いてください"
    } help {
        "Some AWS tools read this as the section or key that genkan has to set, others ignore it: `[ profile \"x\" ]`, an indented header, `[profile default]` beside `[default]`, `Region`, `region: …`. A second one beside it could make the AWS CLI reject the whole file. Write it in the form that all of them read; genkan changed nothing." /
        "この行を genkan が設定するセクションまたはキーとして読む AWS のツールと、無視するツールがあります（`[ profile \"x\" ]`、字下げした見出し、`[default]` と並んだ `[profile default]`、`Region`、`region: …`）。隣にもう 1 つ書くと、AWS CLI がファイル全体を拒否することがあります。すべてのツールが読める書き方に直してください。genkan は何も変更していません。"
    }
    UNWRITABLE "GK-DOC-017" Usage {
        "{file}:{line}:{column}: `{name}` cannot be written: {found} is read in different ways" /
        "{file}:{line}:{column}: `{name}` を書き込めません: {found} はツールによって読み方が異なります"
    } help {
        "In AWS configuration a `#` or `;` after a blank begins a comment for some tools and belongs to the value for others; blanks at the ends, line ends, empty values and unusual characters in names differ too. Give a value without them, in the profile or with `--set`; genkan changed nothing." /
        "AWS の設定では、空白の後の `#` や `;` をコメントの始まりとみなすツールと、値の一部とみなすツールがあります。前後の空白、改行、空の値、名前の中の特殊な文字も同様です。プロファイルまたは `--set` で、これらを含まない値を指定してください。genkan は何も変更していません。"
    }
}
