//! Words of: `--all-users`, `check --format`, managed sources that hide ours.

crate::messages::words! {
    NO_HOME: "there is no home folder", "ホームフォルダーがありません";
    HOME_IS_LINK: "the home folder is a link", "ホームフォルダーがリンクです";
    HOME_IS_NO_FOLDER: "the home is not a folder", "ホームがフォルダーではありません";
    HOME_OF_OTHERS: "the home folder belongs to another user", "ホームフォルダーの所有者が別のユーザーです";
    CHANGED: "changed", "変更しました";
    UNCHANGED: "nothing to change", "変更はありません";
    WOULD_CHANGE: "would change", "変更が必要です";
    SKIPPED: "{name}: left out, {why}", "{name}: 対象外（{why}）";
    PEOPLE: "{count} people, {bad} of them failed", "{count} 人中 {bad} 人が失敗";
    ALL_USERS_UNDO: "Undo everything, for everybody on this machine?", "この端末の全員について、すべて元に戻しますか？";
    PEOPLE_ALONE: "the machine's part: genkan setup --scope managed", "端末全体の設定: genkan setup --scope managed";
    NO_LOG: "the log could not be written: {why}", "ログを書き込めませんでした: {why}";
    HIDDEN_KEYS: "{origin} hides {count} value(s) of {file}: {keys}. Deliver them by that source too: genkan setup --profile {profile} --print {payload}", "{origin} により {file} の {count} 件の値が隠されています: {keys}。その配布元からも配布してください: genkan setup --profile {profile} --print {payload}";
    LOOSE_FOLDER: "Everybody on this machine may write to {folder}, and so replace these settings: chmod o-w {folder}", "{folder} にはこの端末の誰でも書き込め、設定を置き換えられます: chmod o-w {folder}";
    UPDATES: "Claude Code doesn't update itself here (DISABLE_AUTOUPDATER): the administrator or tool that installed it updates it too", "ここでは Claude Code の自動更新を止めています（DISABLE_AUTOUPDATER）。更新は、この端末にインストールした担当者または仕組みが行います";
    FLEET: "{good} of {machines} machines as intended ({percent} %)", "端末 {machines} 台のうち {good} 台が設定どおり（{percent}%）";
    VERDICTS: "Verdicts", "判定";
    RINGS: "Profiles", "プロファイル";
    CODES: "Codes", "コード";
    CLAUDE: "Claude Code", "Claude Code";
    GENKAN: "genkan", "genkan";
    CATALOGUE: "Catalogue", "カタログ";
    HOST: "Machine", "端末";
    VERDICT: "Verdict", "判定";
    PROFILE: "Profile", "プロファイル";
    AT: "Checked", "確認日時";
    ENFORCED: "enforced", "管理設定で強制";
    STALE: "not heard of lately", "最近の報告なし";
    PEOPLE_BAD: "people not as intended", "設定どおりでない利用者";
    SIGNED_IN: "people signed in", "サインイン中の利用者";
    ENDING: "machines with a sign-in that ends within a day", "24 時間以内にサインインの期限が切れる端末";
    STOPS: "stopped by the guard", "ガードによる停止";
    UNREADABLE: "lines that can't be read", "読み取れない行";
    SUPERSEDED: "older lines of the same machines", "同じ端末の古い行";
    NO_SIGN_IN: "machines where nobody is signed in", "誰もサインインしていない端末";
    TEXTS: "{profile} has {count} different texts of the same version", "{profile} には同じバージョンで内容の異なるものが {count} 種類あります";
    TO_LOOK_AT: "Machines to look at", "確認が必要な端末";
    OTHERS: "and {count} more", "ほか {count} 台";
    NOT_SAID: "not reported", "報告なし";
    NONE: "none", "なし";
    WRITTEN_TO: "Written: {file}", "書き込みました: {file}";
    PREPARED: "This machine is set up by its administrator ({origin}); there is nothing to write here.", "この端末は管理者が設定済みです（{origin}）。ここで書き込むものはありません。";
    CLOSED_TO_PEOPLE: "ordinary users can't read it, so Claude Code doesn't apply the managed settings", "一般ユーザーが読み取れないため、Claude Code は管理設定を適用しません";
    OPEN_TO_OTHERS: "somebody who is no administrator can change it", "管理者以外のユーザーが変更できます";
}
