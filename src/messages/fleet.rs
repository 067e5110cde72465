//! Words of: `--all-users`, `check --format`, managed sources that hide ours.

crate::messages::words! {
    NO_HOME: "there is no home folder", "ホームフォルダーがありません";
    HOME_IS_LINK: "the home folder is a link", "ホームフォルダーがリンクです";
    HOME_IS_NO_FOLDER: "the home is not a folder", "ホームがフォルダーではありません";
    HOME_OF_OTHERS: "the home folder belongs to somebody else", "ホームフォルダーの所有者が別の人です";
    CHANGED: "changed", "変更しました";
    UNCHANGED: "nothing to change", "変更はありません";
    WOULD_CHANGE: "would change", "変更が必要です";
    SKIPPED: "{name}: left out, {why}", "{name}: 対象外（{why}）";
    PEOPLE: "{count} people, {bad} of them not done", "{count} 人中 {bad} 人が未完了";
    ALL_USERS_UNDO: "Take everything back, for everybody on this machine?", "このマシンの全員について、すべて元に戻しますか？";
    PEOPLE_ALONE: "the machine's part: genkan setup --scope managed", "マシン全体の設定: genkan setup --scope managed";
    NO_LOG: "the log could not be kept: {why}", "ログを残せませんでした: {why}";
    HIDDEN_KEYS: "{origin} hides {count} value(s) of {file}: {keys}. Deliver them by that source too: genkan setup --profile {profile} --print {payload}", "{origin} により {file} の {count} 件の値が隠されています: {keys}。その配布元からも配布してください: genkan setup --profile {profile} --print {payload}";
    LOOSE_FOLDER: "Everybody on this machine may write to {folder}, and so replace these settings: chmod o-w {folder}", "{folder} にはこのマシンの誰でも書き込め、設定を置き換えられます: chmod o-w {folder}";
    UPDATES: "Claude Code doesn't update itself here (DISABLE_AUTOUPDATER): whoever installed it on this machine updates it too", "ここでは Claude Code の自動更新を止めています（DISABLE_AUTOUPDATER）。更新は、このマシンにインストールした担当者または仕組みが行います";
    PREPARED: "This machine is set up by its administrator ({origin}); there is nothing to write here.", "このマシンは管理者が設定済みです（{origin}）。ここで書き込むものはありません。";
}
