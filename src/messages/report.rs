//! Words of: `doctor`: its report, and what it does beside it.

crate::messages::words! {
    TITLE_SKIPPED: "not checked: “{what}”", "未確認:「{what}」";
    GROUP_CLIENT: "client", "Claude Code";
    GROUP_CREDENTIALS: "credentials", "認証情報";
    GROUP_NETWORK: "network", "ネットワーク";
    GROUP_PRIVATE_PATH: "private path", "プライベート経路";
    GROUP_RESIDENCY: "residency", "国内処理";
    GROUP_INVOKE: "invoke", "モデル呼び出し";
    COMMA: ", ", "、";
    SEEN: "Seen: ", "根拠: ";
    MORE_SEEN: "… {count} more (--verbose)", "… ほか {count} 件（--verbose）";
    FIX: "Fix: ", "対処: ";
    FIX_BY: "Fix ({who}): ", "対処（{who}）: ";
    ASK: "Please ask {who}. This can be sent as it is:", "{who}に依頼してください。次の文はそのまま送れます:";
    ASK_AT: "Please ask {who} ({contact}). This can be sent as it is:", "{who}（{contact}）に依頼してください。次の文はそのまま送れます:";
    HELP: "Help: ", "問い合わせ先: ";
    NOT_CHECKED: "Not checked because of it: ", "このため確認していない項目: ";
    FOLLOWS: "caused by {code}", "{code} によるもの";
    UNCHECKED: "not checked", "未確認";
    WHO_YOU: "you", "利用者本人";
    WHO_NETWORK: "the network team", "ネットワーク担当";
    WHO_CLOUD: "the cloud administrator", "クラウド管理者";
    WHO_DEVICE: "the device administrator", "端末管理者";
    PROVEN: "proven", "証明済み";
    CONFIGURED: "configured", "設定済み";
    NOT_PROVABLE: "not provable", "証明不可";
    OUTSIDE: "outside", "リージョン外";
    ENFORCED: "enforced by {by}", "強制: {by}";
    ENFORCED_BY_NOTHING: "enforced by nothing", "強制なし";
    ELAPSED: "{seconds} s", "{seconds} 秒";
    LOOKING: "Checking: {groups} (at most {seconds} s) …", "調べています: {groups}（最長 {seconds} 秒）…";
    SAVED: "results saved: {file}", "調査結果を保存しました: {file}";
    BUNDLED: "bundle written: {file} (account ids, people, folders and hosts are replaced)", "診断ファイルを書き出しました: {file}（アカウント ID、人名、フォルダー、ホスト名は置き換え済み）";
    BUNDLED_PLAIN: "bundle written: {file} (contains account ids, people and hosts)", "診断ファイルを書き出しました: {file}（アカウント ID、人名、ホスト名を含みます）";
    NOTHING_TO_FIX: "--fix: nothing here that genkan can fix by itself", "--fix: genkan が自動で直せる項目はありません";
    FIX_SETUP: "apply the profile's settings again (genkan setup)", "プロファイルの設定に戻す（genkan setup）";
    FIX_SIGN_IN: "sign in again (genkan login)", "サインインし直す（genkan login）";
    FIX_MODES: "let nobody else read {files} (chmod go=)", "ほかのユーザーが {files} を読めないようにする（chmod go=）";
    WILL_FIX: "--fix can do this:", "--fix で行えること:";
    FIX_ASKS: "Nothing was changed: --fix asks first, and there is no terminal. In a script: genkan setup --yes --replace, genkan refresh.", "何も変更していません。--fix は確認してから実行しますが、ターミナルがありません。スクリプトでは genkan setup --yes --replace や genkan refresh を使ってください。";
    FIX_THIS: "Do this: {what}?", "実行しますか: {what}";
    MORE_TIME: "genkan doctor --timeout 60", "genkan doctor --timeout 60";
    LOOKING_AGAIN: "Checking again.", "もう一度調べます。";
}
