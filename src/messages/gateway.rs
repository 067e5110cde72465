//! Words of: the key of an LLM gateway.

crate::messages::words! {
    KEY_OF: "key of {url}", "{url} のキー";
    WHY_EMPTY: "it is empty", "空です";
    WHY_LINES: "give one line: this is more than one", "1 行にしてください（複数行あります）";
    WHY_DOCUMENT: "it is a document (JSON or a page), not the key alone", "キーだけではなく、JSON やページなどの文書です";
    WHY_CHARACTERS: "give printable ASCII without blanks: this has another character", "空白を含まない印字可能な ASCII 文字にしてください（それ以外の文字があります）";
    WHY_LONG: "it is too long for a key", "キーとしては長すぎます";
    HINT_SET: "store it with genkan: genkan token set --profile {profile}", "登録してください: genkan token set --profile {profile}";
    HINT_ROTATE: "store the new one with genkan: genkan token rotate --profile {profile}", "新しいキーを登録してください: genkan token rotate --profile {profile}";
    HINT_FILE: "store it in a file that only you can read: genkan token set --file --profile {profile}", "本人だけが読めるファイルに保存してください: genkan token set --file --profile {profile}";
    HINT_CHECK: "see what differs: genkan check --profile {profile}", "相違点を確認してください: genkan check --profile {profile}";
    HINT_DELETE: "there is nothing to sign out of; to delete the key that genkan stores: genkan token delete --profile {profile}", "サインアウトの対象はありません。genkan が保存しているキーを削除するには: genkan token delete --profile {profile}";
    HINT_OUT_COMMAND: "there is nothing to sign out of; the key comes from the command in gateway.key_command, so end it where that has it from", "サインアウトの対象はありません。キーは gateway.key_command のコマンドから取得しているため、その取得元で終了してください";
    HINT_STATUS: "see where the key is stored and when it expires: genkan token status --profile {profile}", "キーの保存先と期限を確認してください: genkan token status --profile {profile}";
    HINT_RUN: "run it yourself and check its output", "自分で実行して、出力を確認してください";
    ASK: "Key of {url} (it is not shown)", "{url} のキー（表示されません）";
    KEPT: "the key of {url} is stored in {place} (profile {profile})", "{url} のキーを {place} に保存しました（プロファイル {profile}）";
    FETCHED: "the command gave a new key for {url} (profile {profile})", "コマンドから {url} の新しいキーを取得しました（プロファイル {profile}）";
    DELETED: "the key of {url} was deleted (profile {profile})", "{url} のキーを削除しました（プロファイル {profile}）";
    NOTHING: "no key of {url} was stored (profile {profile})", "{url} のキーは保存されていません（プロファイル {profile}）";
    ROW_PROFILE: "profile", "プロファイル";
    ROW_GATEWAY: "gateway", "ゲートウェイ";
    ROW_KEY: "key", "キー";
    ROW_COMMAND: "command", "コマンド";
    ROW_SINCE: "since", "取得・登録";
    ROW_ENDS: "expires", "有効期限";
    ROW_ANEW: "next fetch", "次の取得";
    FROM_COMMAND: "from a command, which runs again within {seconds} s", "コマンドから取得（{seconds} 秒以内に取得し直します）";
    NONE_YET: "none in the cache: the command runs at the next request", "キャッシュにありません（次のリクエストでコマンドを実行します）";
    NONE_KEPT: "not stored: genkan token set", "保存されていません: genkan token set";
    AGO: "{time} ({ago} ago)", "{time}（{ago}前）";
}
