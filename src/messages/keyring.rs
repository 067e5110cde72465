//! Words of: the keyring, and what to do where it can't be used.

crate::messages::words! {
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
