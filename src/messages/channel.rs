//! Words of: `--version --verbose`.

crate::messages::words! {
    INSTALLED: "{program}, installed with {channel}", "{program}（{channel} でインストール）";
    UNKNOWN: "{program}, installed by hand", "{program}（手動でインストール）";
    COPY: "{program}, a copy that setup made for the hooks", "{program}（setup がフック用に作成したコピー）";
    BUILT: "{program}, built here", "{program}（ここでビルド）";
    UPGRADE: "Upgrade:", "アップグレード:";
    REMOVE: "Remove:", "削除:";
    UPGRADE_UNKNOWN: "Replace the program with the one of the newer release.", "新しいリリースのプログラムに置き換えてください。";
    UPGRADE_COPY: "Upgrade the genkan that it was copied from, then run: genkan setup", "コピー元の genkan をアップグレードしてから genkan setup を実行してください。";
    REMOVE_UNKNOWN: "Then delete the program.", "その後、プログラムを削除してください。";
}
