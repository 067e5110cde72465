//! Words of: sessions, renewing them and signing in.

crate::messages::words! {
    MAKE_WRITABLE: "make the place that the cause names writable again (ls -ld, df -h)", "原因に示された場所に書き込めるようにしてください（ls -ld、df -h で確認）";
    SIGN_IN: "sign in: genkan login", "サインインしてください: genkan login";
    CLOCK_AHEAD: "this machine's clock is {minutes} min ahead ({ours} here, {theirs} at AWS); set it, and turn on automatic time synchronisation", "端末の時計が {minutes} 分進んでいます（端末 {ours}、AWS {theirs}）。時刻を合わせ、自動同期を有効にしてください";
    CLOCK_BEHIND: "this machine's clock is {minutes} min behind ({ours} here, {theirs} at AWS); set it, and turn on automatic time synchronisation", "端末の時計が {minutes} 分遅れています（端末 {ours}、AWS {theirs}）。時刻を合わせ、自動同期を有効にしてください";
    SIGNED_IN_ANYWAY: "the sign-in itself worked and is stored; once the clock is right, you don't have to sign in again", "サインイン自体は成功し、保存されています。時計を直せば、再サインインは必要ありません";
    ASSIGNED: "assigned to you: {list}", "割り当てられているのは次のとおりです: {list}";
    WAITS_FOR: "waiting for another genkan (pid {pid}) that has been signing in since {since}", "{since} からサインイン中の別の genkan（pid {pid}）を待っています";
    WAITS: "waiting for another genkan that is signing in", "サインイン中の別の genkan を待っています";
    SIGNED_IN: "signed in: {whom}, {until} (profile {profile})", "サインインしました: {whom}、{until}（プロファイル {profile}）";
    STILL_SIGNED_IN: "still signed in: {whom}, {until} (profile {profile})", "サインイン済みです: {whom}、{until}（プロファイル {profile}）";
    SIGNED_IN_BY_COMMAND: "signed in by the organisation's command (profile {profile})", "組織のコマンドでサインインしました（プロファイル {profile}）";
    ADDS: "to add the section: genkan login --profile {profile}", "セクションを追加: genkan login --profile {profile}";
    REPLACES: "to replace what stands there: genkan setup --profile {profile} --scope user --replace", "書かれている内容を置き換える: genkan setup --profile {profile} --scope user --replace";
    AWS_SECTION_ADDED: "{file}: the section of profile {profile} was added; Claude Code and the AWS tools take their credentials from it", "{file} にプロファイル {profile} のセクションを追加しました。Claude Code と AWS のツールはここから認証情報を取得します";
    KEYS_WORK: "the AWS credentials work: {whom} (profile {profile})", "AWS 認証情報は有効です: {whom}（プロファイル {profile}）";
    NOT_SIGNED_IN: "nobody was signed in", "サインインしているセッションはありません";
    SIGNED_OUT: "signed out: {session}", "サインアウトしました: {session}";
    SIGNED_OUT_HERE: "signed out on this machine; could not reach AWS, so {session} stays valid there until it expires", "この端末ではサインアウトしました。AWS には伝えられなかったため、{session} は有効期限まで AWS 側に残ります";
    UNTIL: "until {time} ({left} left)", "{time} まで（残り {left}）";
    ENDED: "ended {time}", "{time} に終了";
    ROW_PROFILE: "profile", "プロファイル";
    MARK_ERROR: "error:", "エラー:";
    MARK_WARNING: "warning:", "警告:";
    MARK_NOTE: "note:", "注意:";
    ROW_CLIENT: "Claude Code", "Claude Code";
    ROW_RESIDENCY: "residency", "国内処理";
    ROW_GUARD: "guard", "ガード";
    LINE_GUARD: "{all} decisions (each event is one), {outside} against the profile, {unclear} unclear", "判定 {all} 件（イベントごとに 1 件。プロファイルに反するもの {outside} 件、不明 {unclear} 件）";
    ROW_SESSION: "session", "セッション";
    NO_CLIENT: "Claude Code was not found", "Claude Code が見つかりません";
    NEVER_SIGNED_IN: "not signed in: {login}", "サインインしていません: {login}";
    RENEWS: "renewed automatically", "自動で更新されます";
    RENEWS_NOT: "then sign in again", "その後は再サインインが必要です";
    RENEWS_NEXT: "renewed at the next use", "次に使うときに更新されます";
    OVER: "sign in: {login}", "サインインしてください: {login}";
    LINE_TOKEN: "sign-in: {time}; {then}", "サインイン: {time}、{then}";
    LINE_KEYS: "credentials: {time}", "認証情報: {time}";
    LINE_ASSUMES: "assumes {role}", "引き受けるロール: {role}";
    LINE_STORAGE: "stored in {place}", "保存先: {place}";
    LINE_UNASKED: "the key comes from gateway.key_command, which wasn't run here; to run it: genkan token rotate", "キーは gateway.key_command で取得します（ここでは実行していません）。実行して確認: genkan token rotate";
    ACCEPTED: "AWS accepts it", "AWS で有効です";
    NOT_ACCEPTED: "AWS no longer accepts it: {login}", "AWS で無効になりました: {login}";
    LINE_PENDING: "a sign-in is waiting for you: {url} {code}", "サインインの操作を待っています: {url} {code}";
    OFFER: "Sign in to AWS now?", "今 AWS にサインインしますか？";
}
