//! Words of: the Google sign-in.

crate::messages::words! {
    SIGN_IN_NOW: "{name}: sign in to Google", "{name}: Google にサインインしてください";
    CLIENT_WAITS: "{name}: sign in to Google; Claude Code is waiting", "{name}: Google にサインインしてください（Claude Code が待っています）";
    STARTED_ELSEWHERE: "{name}: a sign-in to Google is waiting for you", "{name}: Google へのサインインが操作を待っています";
    SIGNED_IN: "signed in to Google: {whom} (profile {profile})", "Google にサインインしました: {whom}（プロファイル {profile}）";
    WORKS: "Google accepts {whom} (profile {profile})", "{whom} は Google で有効です（プロファイル {profile}）";
    QUOTA_ADDED: "quota project {project} added to {file}", "割り当てプロジェクト {project} を {file} に追記しました";
    /// A hint of a fault.
    BLANKED_HERE: "GOOGLE_APPLICATION_CREDENTIALS of this shell doesn't reach Claude Code: genkan explain GK-GGL-034", "このシェルの GOOGLE_APPLICATION_CREDENTIALS は Claude Code に渡りません: genkan explain GK-GGL-034";
    IN_A_TERMINAL: "sign in, in a terminal of your own: genkan login", "自分のターミナルでサインインしてください: genkan login";
    SIGN_IN: "sign in: genkan login", "サインインしてください: genkan login";
    OFFER: "Sign in to Google now?", "今 Google にサインインしますか？";
    ACCEPTED: "Google accepts it", "Google で有効です";
    LINE_TOKEN: "token: {time}; renewed automatically", "トークン: {time}、自動で更新されます";
    LINE_QUOTA: "quota project {project}", "割り当てプロジェクト: {project}";
    SIGNED_OUT_HERE:
        "signed out on this machine; could not reach Google, so the sign-in stays valid there until it is revoked: https://myaccount.google.com/connections",
        "この端末ではサインアウトしました。Google には伝えられなかったため、取り消すまで Google 側に残ります: https://myaccount.google.com/connections";
    METADATA: "the metadata server at {host}", "メタデータサーバー {host}";
}
