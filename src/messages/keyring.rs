//! Words of: the keyring, and what to do where it can't be used.

crate::messages::words! {
    KEYRING: "the keyring", "キーリング";
    IN_PLACE: "stored in {place}", "{place} に保存";
    UNDO: "the stored {what} will be deleted too", "genkan が保存している {what}も削除します";
    UNDO_PERHAPS: "genkan can't tell here whether the keyring holds the {what}; what it can reach will be deleted too", "{what}がキーリングにあるかどうかは確認できません。削除できるものがあれば、一緒に削除します";
    UNDO_STAYS: "the {what} may still be in the keyring: remove genkan's entry {entry} there ({why})", "{what}がキーリングに残っている可能性があります。genkan の項目 {entry} を削除してください（{why}）";
    UNDO_OTHERS_STAY: "what people stored as {what} stays with each of them: in a keyring, as genkan's entry {entry}, or in a file of genkan's (`--file`)", "利用者が登録した {what}は、それぞれのキーリング（genkan の項目 {entry}）か、`--file` で保存した genkan のファイルに残ります";
    HINT_ABSENT:
        "start a keyring (GNOME Keyring, KWallet, KeePassXC), or set aws.storage = \"standard\": genkan setup --set aws.storage=standard",
        "キーリング（GNOME Keyring、KWallet、KeePassXC）を起動するか、aws.storage = \"standard\" にしてください: genkan setup --set aws.storage=standard";
    HINT_LOCKED:
        "unlock it with genkan login or in the desktop's password application, or set aws.storage = \"standard\": genkan setup --set aws.storage=standard",
        "genkan login またはデスクトップのパスワード管理画面でロックを解除するか、aws.storage = \"standard\" にしてください: genkan setup --set aws.storage=standard";
    HINT_REFUSED:
        "fix what the cause names, or set aws.storage = \"standard\": genkan setup --set aws.storage=standard",
        "原因を取り除くか、aws.storage = \"standard\" にしてください: genkan setup --set aws.storage=standard";
    HINT_SLOW:
        "answer its dialog if one is open, or restart it, or set aws.storage = \"standard\": genkan setup --set aws.storage=standard",
        "キーリングの画面が開いていれば応答し、なければ再起動してください。または aws.storage = \"standard\" にしてください: genkan setup --set aws.storage=standard";
    HINT_TOO_BIG:
        "set aws.storage = \"standard\": genkan setup --set aws.storage=standard",
        "aws.storage = \"standard\" にしてください: genkan setup --set aws.storage=standard";
    HINT_BUS:
        "run genkan setup again in a terminal of your own desktop session, or set aws.storage = \"standard\": genkan setup --set aws.storage=standard",
        "自分のデスクトップセッションのターミナルで genkan setup をもう一度実行するか、aws.storage = \"standard\" にしてください: genkan setup --set aws.storage=standard";
}
