//! Words of: who may pass the company's proxy, and what is wrong with its certificates.

crate::messages::words! {
    VALUE_OF: "credentials for {proxy}", "{proxy} の認証情報";
    WHY_EMPTY: "it is empty", "空です";
    WHY_LINES: "give one line: this is more than one", "1 行にしてください（複数行あります）";
    WHY_NO_COLON: "give it as user:password, or as a whole value such as Basic …", "ユーザー名:パスワード、または Basic … のような値全体を指定してください";
    WHY_CHARACTERS: "give printable ASCII: this has another character", "印字可能な ASCII 文字にしてください（それ以外の文字があります）";
    WHY_SCHEME: "it has no scheme: give a whole value such as Basic …", "方式がありません。Basic … のような値全体にしてください";
    WHY_LONG: "it is too long for a header", "ヘッダーとしては長すぎます";
    CERT_ABSENT: "it doesn't exist", "存在しません";
    CERT_UNREADABLE: "it is there, but can't be read", "存在しますが、読み取れません";
    CERT_EARLY: "it isn't valid yet by this machine's clock", "この端末の時計ではまだ有効になっていません";
    CERT_NONE: "there is no certificate in it", "証明書が含まれていません";
    KEY_NONE: "there is no private key in it that can be used", "使用できる秘密鍵が含まれていません";
    KEY_ENCRYPTED: "it has a passphrase, which Claude Code can only read from a variable: use a key without one, readable only by you", "パスフレーズ付きです。Claude Code はパスフレーズを環境変数からしか読めません。本人だけが読める、パスフレーズなしの鍵にしてください";
    CERT_OF_AUTHORITY: "it is an authority's certificate, which NODE_EXTRA_CA_CERTS names; a client's own is for signatures", "認証局の証明書です（NODE_EXTRA_CA_CERTS に指定するもの）。クライアント証明書には署名用のものが必要です";
    KEY_WITHOUT_PASSPHRASE: "it has a passphrase, and CLAUDE_CODE_CLIENT_KEY_PASSPHRASE isn't set", "パスフレーズ付きですが、CLAUDE_CODE_CLIENT_KEY_PASSPHRASE が設定されていません";
    KEY_BY_SCRYPT: "its passphrase goes through scrypt, which Claude Code can't do: write it anew with openssl pkcs8 -topk8 -v2 aes-256-cbc", "パスフレーズの処理が scrypt で、Claude Code では開けません。openssl pkcs8 -topk8 -v2 aes-256-cbc で作り直してください";
    KEY_OTHER_PASSPHRASE: "CLAUDE_CODE_CLIENT_KEY_PASSPHRASE isn't its passphrase", "CLAUDE_CODE_CLIENT_KEY_PASSPHRASE の値がこの鍵のパスフレーズと一致しません";
    NEXT_PROXY: "store user and password of the proxy: genkan proxy-auth set{flags} --profile {profile}", "プロキシのユーザー名とパスワードを登録してください: genkan proxy-auth set{flags} --profile {profile}";
    NEXT_PROXY_TOKENS: "behind this proxy Claude Code can't fetch its tokens from {host} (that part doesn't send the proxy's password): exempt it from the proxy (network.no_proxy), or ask the network team to allow it without a password", "このプロキシの内側では、Claude Code は {host} からトークンを取得できません（この部分はプロキシのパスワードを送りません）。network.no_proxy に加えるか、パスワードなしで通すようネットワーク担当に依頼してください";
    HINT_SET: "store it with genkan: genkan proxy-auth set --profile {profile}", "登録してください: genkan proxy-auth set --profile {profile}";
    HINT_FILE: "store it in a file that only you can read: genkan proxy-auth set --file --profile {profile}", "本人だけが読めるファイルに保存してください: genkan proxy-auth set --file --profile {profile}";
    ASK: "user:password for {proxy} (it is not shown)", "{proxy} のユーザー名:パスワード（表示されません）";
    KEPT: "the credentials for {proxy} are stored in {place} (profile {profile})", "{proxy} の認証情報を {place} に保存しました（プロファイル {profile}）";
    ROW_PROFILE: "profile", "プロファイル";
    ROW_PROXY: "proxy", "プロキシ";
    ROW_VALUE: "sign-in", "認証情報";
    IS_MISSING: "not stored: genkan proxy-auth set --profile {profile}", "保存されていません: genkan proxy-auth set --profile {profile}";
    NONE: "none (network.proxy)", "なし（network.proxy）";
    IS_NOT_WANTED: "the profile has none (network.proxy_auth)", "このプロファイルでは使いません（network.proxy_auth）";
    IS_PRINTED: "printed by the command: {command}", "コマンドが出力: {command}";
    DELETED: "the credentials for {proxy} were deleted (profile {profile})", "{proxy} の認証情報を削除しました（プロファイル {profile}）";
    NOTHING: "no credentials for {proxy} were stored (profile {profile})", "{proxy} の認証情報は保存されていません（プロファイル {profile}）";
}
