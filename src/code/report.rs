//! GK-RPT: `doctor` itself: what it can't read, and what it didn't get to see; and documents for programs.

crate::code::codes! {
    NO_FACTS "GK-RPT-001" Usage {
        "{file} holds no results of `genkan doctor`" /
        "{file} には `genkan doctor` の調査結果がありません"
    } help {
        "`--from` reads what `--save`, `--bundle` or `--json` wrote. The cause says what is missing or wrong; ask for the file again." /
        "`--from` で読めるのは、`--save`、`--bundle`、`--json` の出力です。不足や誤りは原因の欄に示します。ファイルをもう一度受け取ってください。"
    }
    NEWER_FACTS "GK-RPT-002" Usage {
        "{file} was written by genkan {version}; this is {own}" /
        "{file} は genkan {version} が書いたものです（この genkan は {own}）"
    } help {
        "Results of a newer genkan can contain what an older one can't judge, so they are refused. Update genkan on this machine; results of older ones are read." /
        "新しい genkan の調査結果には、古い genkan が判断できない内容が含まれることがあるため、読み込みません。この端末の genkan を更新してください。古い genkan の結果は読み込めます。"
    }
    BAD_LINE "GK-RPT-020" Usage {
        "this command line can't be read: {what}" /
        "コマンドラインを解釈できません: {what}"
    } help {
        "A command, a flag or a value isn't one of genkan's. `--help` after the command lists them. With `--json` the error is this document, otherwise it is text." /
        "コマンド、フラグ、値のいずれかが genkan にないものです。コマンドに `--help` を付けると一覧を表示します。`--json` を指定した場合はこのドキュメントで、指定しない場合は文章でエラーを返します。"
    }
    CRASHED "GK-RPT-010" Bug {
        "genkan failed while looking at: {part} ({place})" /
        "調査中に genkan の不具合が起きました: {part}（{place}）"
    } help {
        "A part of `genkan doctor` stopped because of a bug, so it reports nothing about what that part checks. The rest of the report is valid. Please report the place that is named." /
        "`genkan doctor` の一部が自身の不具合で止まったため、その部分については何も判断していません。ほかの結果は有効です。示した箇所を報告してください。"
    }
    LATE "GK-RPT-011" Problem {
        "not checked in time: {part}" /
        "時間内に確認できませんでした: {part}"
    } help {
        "This part didn't finish within the deadline, so nothing is reported about it. `--timeout SECONDS` gives it more time." /
        "この部分は期限内に終わらなかったため、何も判断していません。`--timeout 秒数` で期限を延ばせます。"
    }
    NOT_ASKED "GK-RPT-012" Problem {
        "not checked: {group}" /
        "調べていません: {group}"
    } help {
        "Nothing is reported about this group because it wasn't checked: `--offline` and `--no-invoke` leave it out." /
        "この分類は何も調べていないため、何も判断していません。`--offline` や `--no-invoke` を指定すると調べません。"
    }
}
