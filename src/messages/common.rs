//! Words that several commands share.

crate::messages::words! {
    ERROR: "error", "エラー";
    CAUSE: "cause", "原因";
    HINT: "hint", "対処";
    YES: "yes", "はい";
    NO: "no", "いいえ";
    ASKING: "Asking the service…", "サービスに問い合わせています…";
    WHICH_KEY: "Please answer y or n.", "y か n で答えてください。";
    WHICH_KEYS: "Please answer y, n, or d (shows the changes).", "y、n、または d（変更内容を表示）で答えてください。";
    FILTER: "Filter: {text}  ({left} of {all})", "絞り込み: {text}（{all} 件中 {left} 件）";
    FILTER_HINT: "{all} items; type to filter", "{all} 件。文字を入力して絞り込めます";
    /// An error's hint, where `su` has left HOME as it was.
    OTHERS_HOME: "HOME is {home}, which belongs to {owner}. `su - {user}` (with the dash) sets your own.", "HOME が {owner} の {home} になっています。`su - {user}`（ハイフン付き）で自分の HOME に切り替わります。";
    /// An error's hint, of a file that is larger than any that belongs there.
    MOVE_AWAY: "move it away; a cache of a sign-in may be deleted, `genkan login` makes a new one", "別の場所に移してください。サインインのキャッシュであれば削除できます（`genkan login` で作り直せます）";
    /// A name that is the same in every language.
    NAMED: "{name}", "{name}";
    /// Where a variable comes from.
    SHELL: "shell", "シェル";
    LEFT: "{time} left", "残り {time}";
    /// A length of time in one unit.
    SECONDS: "{count} seconds", "{count} 秒";
    MINUTES: "{count} min", "{count} 分";
    HOURS: "{count} h", "{count} 時間";
    DAYS: "{count} days", "{count} 日";
}
