//! What was seen, in few words, as a request to somebody else quotes it.

use super::{Message, Phrase, client, common, doctor_invoke, named};

/// Facts keep what a probe says in English: the phrase that it is, else what somebody else said.
pub fn quoted(text: &str) -> Phrase {
    let whole = [ALL, doctor_invoke::ALL, client::ALL].into_iter().find_map(|all| named(all, text)).map(Phrase::new);
    let filled = || FILLED.into_iter().find_map(|message| read(message, text));
    whole.or_else(filled).unwrap_or_else(|| Phrase::new(QUOTED).with("text", text))
}

/// The phrases that are written down with what fills them.
const FILLED: [Message; 14] = [
    HTTP_200_OF,
    HTTP_200,
    CUT_LATE,
    CUT,
    NO_ANSWER_TO,
    NO_FOLDER,
    NOT_STS,
    PROGRAM_FAILED,
    ALLOWED,
    DENIED_BY,
    NOT_ALLOWED,
    CERTIFICATE_ISSUED,
    OTHER_TYPE,
    LINK_TO_NOTHING,
];

/// A text as this phrase with what fills it.
fn read(message: Message, text: &str) -> Option<Phrase> {
    let mut parts = message.en.split('{');
    let mut rest = text.strip_prefix(parts.next()?)?;
    let mut phrase = Phrase::new(message);
    for part in parts {
        let (name, literal) = part.split_once('}')?;
        let (value, behind) = if literal.is_empty() { (rest, "") } else { rest.split_once(literal)? };
        phrase = phrase.with_phrase(name, quoted(value));
        rest = behind;
    }
    rest.is_empty().then_some(phrase)
}

/// Where a setting comes from.
pub fn place(origin: &str) -> Phrase {
    if origin == common::SHELL.en { common::SHELL.into() } else { quoted(origin) }
}

/// What was said, and why.
pub fn because(said: Phrase, why: Phrase) -> Phrase {
    Phrase::new(OF).with_phrase("whom", said).with_phrase("said", why)
}

/// What was said so many seconds later.
pub fn after(said: Phrase, seconds: u64) -> Phrase {
    list([said, Phrase::new(AFTER).with("seconds", seconds)])
}

/// What is said of something.
pub fn of(whom: impl std::fmt::Display, said: Phrase) -> Phrase {
    Phrase::new(OF).with("whom", whom).with_phrase("said", said)
}

/// Each once, in order of appearance.
pub fn all(seen: impl IntoIterator<Item = Phrase>) -> Phrase {
    joined(TWO, seen)
}

/// The same, of short ones.
pub fn list(seen: impl IntoIterator<Item = Phrase>) -> Phrase {
    joined(LISTED, seen)
}

fn joined(by: Message, seen: impl IntoIterator<Item = Phrase>) -> Phrase {
    let mut said: Vec<Phrase> = Vec::new();
    for one in seen {
        if !said.contains(&one) {
            said.push(one);
        }
    }
    let pair = |one, other| Phrase::new(by).with_phrase("one", one).with_phrase("other", other);
    said.into_iter().reduce(pair).unwrap_or_else(|| quoted(""))
}

crate::messages::words! {
    /// What a program or a service said, word for word.
    QUOTED: "{text}", "{text}";
    OF: "{whom}: {said}", "{whom}: {said}";
    TWO: "{one}; {other}", "{one}、{other}";
    LISTED: "{one}, {other}", "{one}、{other}";
    /// A setting, and what was seen of a file, a host or a question.
    SETTING: "{name}={value} ({origin})", "{name}={value}（{origin}）";
    AUTHORITIES: "{by} ({origin}, {consumer}): {said}", "{by}（{origin}、{consumer}）: {said}";
    HOST: "{host} ({roles}): {said}", "{host}（{roles}）: {said}";
    FAILED: "{models}: [{code}] {said}", "{models}: [{code}] {said}";
    OTHER_TYPE: "{key}: {expected}, not {found}", "{key}: 必要な型は {expected}、実際は {found}";
    PLAIN_ADDRESS: "{ip} {class}", "{ip}（{class}）";
    TOOK: "{ip} {class}, {took} ms", "{ip}（{class}）、{took} ms";
    CERTIFICATE_ISSUED: "certificate issued by {issuer}", "証明書の発行者は {issuer}";
    ALLOWED: "{action} on {resource}: allowed", "{resource} への {action}: 許可";
    DENIED_BY: "{action} on {resource}: denied by statement {statement}", "{resource} への {action}: ステートメント {statement} が拒否";
    NOT_ALLOWED: "{action} on {resource}: no statement allows it", "{resource} への {action}: 許可するステートメントなし";
    /// An answer that went well, but for what is said of it.
    HTTP_200_OF: "HTTP 200: {said} (request id: {id})", "HTTP 200: {said}（リクエスト ID: {id}）";
    HTTP_200: "HTTP 200: {said}", "HTTP 200: {said}";
    /// How a stream ended.
    CUT_LATE: "{said}, after {bytes} bytes, {seconds} s after the request", "{said}（{bytes} バイト、リクエストから {seconds} 秒後）";
    CUT: "{said}, after {bytes} bytes", "{said}（{bytes} バイト）";
    STREAM_TORN: "the stream ended before message_stop", "message_stop の前にストリームが終わりました";
    STREAM_HEADLESS: "the stream lacks message_start", "ストリームに message_start がありません";
    UNSTREAMED: "stream: true, no event stream", "stream: true に対し、イベントストリームではありません";
    /// What a host is asked for.
    RUNTIME: "runtime", "ランタイム";
    CONTROL_PLANE: "control plane", "コントロールプレーン";
    PORTAL: "access portal", "アクセスポータル";
    SIGN_IN_SERVICE: "sign-in service", "サインインサービス";
    SIGN_IN_PAGE: "sign-in page", "サインインページ";
    TOKENS: "tokens", "トークン";
    EXCHANGE: "token exchange", "トークン交換";
    IMPERSONATION: "impersonation", "サービスアカウントの権限借用";
    /// Who waited in vain, in the HTTP library's words.
    TIMEOUT_RESOLVE: "timeout: resolve", "タイムアウト（名前解決）";
    TIMEOUT_CONNECT: "timeout: connect", "タイムアウト（接続）";
    TIMEOUT_REQUEST: "timeout: send request", "タイムアウト（リクエストの送信）";
    TIMEOUT_BODY: "timeout: send body", "タイムアウト（本文の送信）";
    TIMEOUT_ANSWER: "timeout: receive response", "タイムアウト（応答の受信）";
    TIMEOUT_ANSWER_BODY: "timeout: receive body", "タイムアウト（応答の本文の受信）";
    TIMEOUT_GLOBAL: "timeout: global", "タイムアウト（全体）";
    TIMEOUT_CALL: "timeout: per call", "タイムアウト（呼び出し）";
    CONNECTED: "connected", "接続済み";
    REFUSED: "refused", "接続拒否";
    RESET: "connection reset", "接続がリセットされました";
    CLOSED: "connection closed", "接続が切断されました";
    NO_SUCH_FILE: "no such file", "ファイルがありません";
    NO_CERTIFICATE: "no certificate in it", "証明書が含まれていません";
    CERTIFICATE_MARKED: "it begins with a byte order mark", "先頭に BOM があります";
    CERTIFICATE_WIDE: "it is UTF-16 text", "UTF-16 のテキストです";
    NO_ANSWER: "no answer", "応答なし";
    NO_ANSWER_TO: "no answer to {action}", "{action} への応答がありません";
    AFTER: "after {seconds} s", "{seconds} 秒後";
    NO_FOLDER: "{place} is not a folder", "{place} はフォルダーではありません";
    NOT_STS: "{host} is not AWS's STS", "{host} は AWS の STS ではありません";
    STREAM_TYPE: "the stream arrives as {found}, and Claude Code takes it as {wanted} alone", "ストリームの content type が {found} になっています（Claude Code が受け付けるのは {wanted} だけです）";
    ENDLESS_LIST: "endless list", "終わりのない一覧";
    NO_UTF_8: "no UTF-8", "UTF-8 ではありません";
    NO_REGULAR_FILE: "it is not a regular file", "通常のファイルではありません";
    TOO_MANY_LINKS: "too many links", "リンクが多すぎます";
    NOT_ROOTS_ALONE: "its folder isn't root's alone: somebody else could have put a link there", "フォルダーに root 以外も書き込めるため、別のユーザーがリンクを置いた可能性があります";
    HELD_OPEN: "it ended, but a program that it started holds its standard output open; start that one with >/dev/null", "終了しましたが、そこから起動されたプログラムが標準出力を開いたままです。そのプログラムは >/dev/null を付けて起動してください";
    LINK_TO_NOTHING: "{link} is a link to {target}, which isn't there", "{link} のリンク先 {target} がありません";
    /// What another error says.
    WITH_CODE: "{said} [{code}]", "{said} [{code}]";
    NO_STREAM: "no event stream", "イベントストリームではありません";
    NO_RSA_KEY: "private_key is no RSA key", "private_key が RSA 鍵ではありません";
    BAD_ADDRESS: "an address that can't be asked", "問い合わせできないアドレスです";
    NOT_THERE: "what had just been written was not there when read back", "書き込んだ直後に読み戻せませんでした";
    NO_COLLECTION: "it has no default collection", "既定のコレクションがありません";
    NO_KEYS_IN_ENVIRONMENT: "no AWS keys in the environment", "環境変数に AWS のキーがありません";
    NO_KEYS_OF_ROLE: "no keys of the machine's role", "この端末のロールのキーがありません";
    FILE_HOLDS_NONE: "the file holds none", "ファイルに含まれていません";
    ANSWER_HOLDS_NONE: "the answer holds none", "応答に含まれていません";
    PROGRAM_EXPIRED: "the program's answer has expired", "プログラムの応答が期限切れです";
    PROGRAM_LATE: "the program did not answer in time", "プログラムが時間内に応答しませんでした";
    PROGRAM_NOT_STARTED: "the program did not start", "プログラムを起動できませんでした";
    PROGRAM_OTHER_FORM: "the program's answer is not in Google's form", "プログラムの応答が Google の形式ではありません";
    PROGRAM_REFUSES: "the program says no", "プログラムが拒否しました";
    PROGRAM_FAILED: "the program failed ({how})", "プログラムが失敗しました（{how}）";
    NO_ANSWER_IN_TIME: "no answer in time", "時間内に応答なし";
    PROHIBITED: "prohibited", "通信が禁止されています";
    UNREACHABLE: "unreachable", "到達不能";
    FROM: "from {source}⟦ by {interface}⟧⟦, router {router}⟧", "送信元 {source}⟦、{interface}⟧⟦、ルーター {router}⟧";
    WORKS: "answers", "応答あり";
    NO_ROUTE: "no route", "経路なし";
    NO_ROUTE_TO: "no route to {addresses}", "{addresses} への経路なし";
    NOT_TRIED: "not tried", "未試行";
    NO_ADDRESS: "no address", "アドレスなし";
    MUTE_ON_V6: "{said}, but no answer at all to the question for IPv6 (AAAA), for which every lookup waits", "{said}。ただし IPv6（AAAA）の問い合わせには応答がなく、名前解決がその応答を待ち続けます";
    CUT_SHORT: "shortened answers (TC), and no answer on TCP 53", "短縮された応答（TC）のみ。TCP 53 は応答なし";
    TOO_OLD: "TLS 1.2 and 1.3 refused as unknown versions ({said})", "TLS 1.2 と 1.3 が未対応のバージョンとして拒否されました（{said}）";
    NO_SUCH_NAME: "no such name", "名前が存在しません";
    /// As glibc says it of a name that no server knows.
    UNKNOWN_NAME: "Name or service not known", "名前またはサービスが不明です";
    /// And where no server answers.
    UNANSWERED_NAME: "Temporary failure in name resolution", "名前解決に一時的に失敗しました";
    /// And of a name that is there.
    NAME_WITHOUT_ADDRESS: "No address associated with hostname", "ホスト名にアドレスが割り当てられていません";
    /// As macOS says it.
    UNKNOWN_NODE: "nodename nor servname provided, or not known", "名前またはサービスが不明です";
    ASKS: "{server}, which it asks: {said}", "問い合わせ先の {server}: {said}";
    ADDRESS: "{ip} ({class})", "{ip}（{class}）";
    PRIVATE: "private", "プライベート";
    PUBLIC: "public", "パブリック";
    ULA: "unique local", "ユニークローカル";
    SHARED: "shared (100.64/10)", "共有アドレス 100.64/10";
    LINK_LOCAL: "link-local", "リンクローカル";
    LOOPBACK: "loopback", "ループバック";
    UNSPECIFIED: "unspecified", "未指定アドレス";
    NOT_TLS: "it answers, but not in TLS", "応答はありますが、TLS ではありません";
    SILENT_HANDSHAKE: "timed out during the TLS handshake", "TLS ハンドシェイク中にタイムアウト";
    CLOSED_HANDSHAKE: "closed during the TLS handshake", "TLS ハンドシェイク中に切断";
    RESET_HANDSHAKE: "reset during the TLS handshake", "TLS ハンドシェイク中にリセット";
    WITH_TLS_13: "with TLS 1.3 {why}", "TLS 1.3 では{why}";
    CERTIFICATE_FOR: "the certificate is for {names}", "証明書の対象は {names}";
    NO_NAME: "no name", "名前なし";
    ISSUED_BY: "issued by {issuer}⟦; trusted here: {root}⟧", "発行者は {issuer}⟦、この端末で信頼済みなのは {root}⟧";
    OLD_CIPHERS: "takes old ciphers of TLS 1.2 alone, with CBC or without forward secrecy ({why})", "TLS 1.2 の古い暗号スイート（CBC、または前方秘匿性なし）だけに対応しています（{why}）";
    COMMON_NAME: "the certificate has the host's name as its CN alone, without alternative names", "証明書のホスト名が CN だけにあり、subjectAltName がありません";
    OWN_AUTHORITY: "the server's own certificate is among the authorities", "サーバー自身の証明書が認証局として登録されています";
    CURVE: "the authority's key is of the curve P-521", "認証局の鍵が P-521 曲線です";
    AUTHORITY: "{issuer}: {seen}", "{issuer}: {seen}";
    VALID: "valid from {from} to {to}", "有効期間は {from} から {to} まで";
    LOST_TO: "large packets to there are lost", "そちらへの大きなパケットが失われます";
    LOST_FROM: "large packets from there are lost", "そちらからの大きなパケットが失われます";
    LOST_TO_OVER: "packets to there are lost over {size} bytes", "そちらへの {size} バイトを超えるパケットが失われます";
    LOST_FROM_OVER: "packets from there are lost over {size} bytes", "そちらからの {size} バイトを超えるパケットが失われます";
    NO_PROXY_ADDRESS: "no address of a proxy", "プロキシのアドレスではありません";
    UNTRUSTED_PROXY: "its certificate is not trusted", "証明書が信頼されていません";
    NO_HTTP: "no HTTP answer", "HTTP の応答ではありません";
    SPEAKS_TLS: "no HTTP answer; a proxy answers there by TLS (https://)", "HTTP の応答ではありません（TLS（https://）ではプロキシとして応答します）";
    SPEAKS_SOCKS: "no HTTP answer; a SOCKS server answers there", "HTTP の応答ではありません（SOCKS サーバーとして応答します）";
    SHOWN: "{seen}; it was shown {shown}", "{seen}（{shown} を提示）";
    THROUGH: "{seen}; through the proxy {proxy}", "{seen}（プロキシ {proxy} 経由）";
    SLOW_SERVER: "{server}: no answer; a lookup took {took} ms", "{server}: 応答なし。名前解決に {took} ms かかりました";
    LOSS: "{again} of {tried} connections took more than one packet", "{tried} 本中 {again} 本の接続で、最初のパケットが再送されました";
}
