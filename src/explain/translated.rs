//! What systems and programs say in Japanese or Chinese, in the English words that the catalogue knows.
//!
//! Windows, the shells, glibc and the browsers speak the machine's language; clouds, SDKs and Claude Code speak English
//! everywhere. So the catalogue is English, and such a sentence is read as its English counterpart: no pattern of the
//! catalogue has to know it.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// A sentence as it is printed, and in English. `%1` stands for what differs from case to case. Blanks may be missing,
/// since Windows has them between the parts of a name in some releases only, or be more, since a terminal that wraps a
/// line has no words to wrap it at.
type Sentence = (&'static str, &'static str);

/// The longer ones first where one holds another.
const SENTENCES: &[&[Sentence]] =
    &[CMD, POWERSHELL, DOTNET, WINDOWS, SOCKETS, SCHANNEL, WSL, MACOS, PAGES, SHELLS, GLIBC, TOOLS, CHINESE];

const CMD: &[Sentence] = &[
    (
        "は、内部コマンドまたは外部コマンド、操作可能なプログラムまたはバッチ ファイルとして認識されていません",
        " is not recognized as an internal or external command, operable program or batch file",
    ),
    ("指定されたパスが見つかりません", "The system cannot find the path specified"),
    ("指定されたファイルが見つかりません", "The system cannot find the file specified"),
    ("指定されたドライブが見つかりません", "The system cannot find the drive specified"),
    (
        "ファイル名、ディレクトリ名、またはボリューム ラベルの構文が間違っています",
        "The filename, directory name, or volume label syntax is incorrect",
    ),
    ("コマンドの構文が誤っています", "The syntax of the command is incorrect"),
    ("コマンド ラインが長すぎます", "The command line is too long"),
    ("入力行が長すぎます", "The input line is too long"),
    ("現在のディレクトリで CMD.EXE を開始しました", "CMD.EXE was started with the above path as the current directory"),
    ("UNC パスはサポートされません", "UNC paths are not supported. Defaulting to Windows directory"),
];

const POWERSHELL: &[Sentence] = &[
    (
        "用語 %1 は、コマンドレット、関数、スクリプト ファイル、または操作可能なプログラムの名前として認識されません",
        "The term %1 is not recognized as the name of a cmdlet, function, script file, or operable program",
    ),
    (
        "用語 %1 は、コマンドレット、関数、スクリプト ファイル、または実行可能プログラムの名前として認識されません",
        "The term %1 is not recognized as a name of a cmdlet, function, script file, or executable program",
    ),
    (
        "このシステムではスクリプトの実行が無効になっているため、ファイル %1 を読み込むことができません",
        "File %1 cannot be loaded because running scripts is disabled on this system",
    ),
    ("このシステムではスクリプトの実行が無効になってい", "running scripts is disabled on this system "),
    (
        "ファイル %1 を読み込めません。ファイル %2 はデジタル署名されていません",
        "File %1 cannot be loaded. The file %2 is not digitally signed",
    ),
    // As people shorten it.
    ("コマンドレットの名前として認識されません", "is not recognized as the name of a cmdlet"),
    ("用語 %1 は認識されません", "The term %1 is not recognized as the name of a cmdlet"),
    ("プログラム %1 の実行に失敗しました", "Program %1 failed to run"),
    (
        "トークン %1 は、このバージョンでは有効なステートメント区切りではありません",
        "The token %1 is not a valid statement separator in this version",
    ),
    ("式またはステートメントのトークン %1 を使用できません", "Unexpected token %1 in expression or statement"),
    (
        "引数 %1 を受け入れる位置指定パラメーターが見つかりません",
        "A positional parameter cannot be found that accepts argument %1",
    ),
    (
        "パラメーター名 %1 に一致するパラメーターが見つかりません",
        "A parameter cannot be found that matches parameter name %1",
    ),
    ("パス %1 が存在しないため検出できません", "Cannot find path %1 because it does not exist"),
];

const DOTNET: &[Sentence] = &[
    ("基礎になる接続が閉じられました", "The underlying connection was closed"),
    ("基になる接続が閉じられました", "The underlying connection was closed"),
    ("送信時に、予期しないエラーが発生しました", "An unexpected error occurred on a send"),
    ("受信時に予期しないエラーが発生しました", "An unexpected error occurred on a receive"),
    ("接続が予期せずに閉じられました", "The connection was closed unexpectedly"),
    (
        "維持される必要があった接続が、サーバーによって切断されました",
        "A connection that was expected to be kept alive was closed by the server",
    ),
    (
        "SSL/TLS のセキュリティで保護されているチャネルに対する信頼関係を確立できませんでした",
        "Could not establish trust relationship for the SSL/TLS secure channel",
    ),
    (
        "SSL/TLS のセキュリティで保護されているチャネルに対する信頼関係を確立できません",
        "Could not establish trust relationship for the SSL/TLS secure channel",
    ),
    ("SSL/TLS のセキュリティで保護されているチャネルを作成できませんでした", "Could not create SSL/TLS secure channel"),
    ("要求は中止されました", "The request was aborted"),
    (
        "検証プロシージャによると、リモート証明書は無効です",
        "The remote certificate is invalid according to the validation procedure",
    ),
    (
        "リモート証明書は検証プロシージャで無効とされました",
        "The remote certificate is invalid according to the validation procedure",
    ),
    ("SSL 接続を確立できませんでした", "The SSL connection could not be established"),
    ("SSL 接続を確立できません", "The SSL connection could not be established"),
    ("リモート名を解決できませんでした", "The remote name could not be resolved"),
    ("リモート名を解決できません", "The remote name could not be resolved"),
    ("リモート サーバーに接続できません", "Unable to connect to the remote server"),
    ("要求の送信中にエラーが発生しました", "An error occurred while sending the request"),
    ("リモート サーバーがエラーを返しました", "The remote server returned an error"),
    ("(400) 要求が不適切です", "(400) Bad Request"),
    ("(400) 不正な要求", "(400) Bad Request"),
    ("(400) 無効な要求", "(400) Bad Request"),
    ("(401) 許可されていません", "(401) Unauthorized"),
    ("(403) 使用不可能", "(403) Forbidden"),
    ("(403) 禁止されています", "(403) Forbidden"),
    ("(404) 見つかりません", "(404) Not Found"),
    ("(407) プロキシ認証が必要です", "(407) Proxy Authentication Required"),
    ("(500) 内部サーバー エラー", "(500) Internal Server Error"),
    ("(502) 不適切なゲートウェイ", "(502) Bad Gateway"),
    ("(503) サーバーを使用できません", "(503) Server Unavailable"),
    ("(504) ゲートウェイのタイムアウト", "(504) Gateway Timeout"),
    ("操作がタイムアウトになりました", "The operation has timed out"),
    ("操作がタイムアウトしました", "The operation has timed out"),
    ("パス %1 へのアクセスが拒否されました", "Access to the path %1 is denied"),
    ("パス %1 の一部が見つかりませんでした", "Could not find a part of the path %1"),
];

const WINDOWS: &[Sentence] = &[
    (
        "プロセスはファイルにアクセスできません。別のプロセスが使用中です",
        "The process cannot access the file because it is being used by another process",
    ),
    (
        "別のプロセスで使用されているため、プロセスはファイル %1 にアクセスできません",
        "The process cannot access the file %1 because it is being used by another process",
    ),
    (
        "別のプロセスで使用されているため、プロセスはファイルにアクセスできません",
        "The process cannot access the file because it is being used by another process",
    ),
    ("ディスクに十分な空き領域がありません", "There is not enough space on the disk"),
    ("要求された操作には管理者特権が必要です", "The requested operation requires elevation"),
    ("このプログラムはグループ ポリシーによってブロックされています", "This program is blocked by group policy"),
    (
        "このバージョンの %1 は、実行中の Windows のバージョンと互換性がありません",
        "This version of %1 is not compatible with the version of Windows you're running",
    ),
    ("は有効な Win32 アプリケーションではありません", " is not a valid Win32 application"),
    ("このアプリはお使いの PC では実行できません", "This app can't run on your PC"),
    ("Windows によって PC が保護されました", "Windows protected your PC"),
    ("指定されたモジュールが見つかりません", "The specified module could not be found"),
    ("ネットワーク パスが見つかりません", "The network path was not found"),
    (
        "ファイルにウイルスまたは望ましくない可能性のあるソフトウェアが含まれているため、操作は正常に完了しませんでした",
        "Operation did not complete successfully because the file contains a virus or potentially unwanted software",
    ),
    ("アクセスが拒否されました", "Access is denied"),
];

const SOCKETS: &[Sentence] = &[
    (
        "対象のコンピューターによって拒否されたため、接続できませんでした",
        "No connection could be made because the target machine actively refused it",
    ),
    (
        "対象のコンピュータによって拒否されたため、接続できませんでした",
        "No connection could be made because the target machine actively refused it",
    ),
    (
        "リモート コンピューターによりネットワーク接続が拒否されました",
        "The remote computer refused the network connection",
    ),
    (
        "既存の接続はリモート ホストに強制的に切断されました",
        "An existing connection was forcibly closed by the remote host",
    ),
    ("リモート ホストに強制的に切断されました", "forcibly closed by the remote host"),
    (
        "確立された接続がホスト コンピューターのソフトウェアによって中止されました",
        "An established connection was aborted by the software in your host machine",
    ),
    (
        "接続済みの呼び出し先が一定の時間を過ぎても正しく応答しなかったため",
        "A connection attempt failed because the connected party did not properly respond after a period of time",
    ),
    (
        "または接続済みのホストが応答しなかったため、確立された接続は失敗しました",
        "or established connection failed because connected host has failed to respond",
    ),
    ("そのようなホストは不明です", "No such host is known"),
    (
        "要求した名前は有効ですが、要求された種類のデータは見つかりませんでした",
        "The requested name is valid, but no data of the requested type was found",
    ),
    (
        "通常、各ソケット アドレスに対してプロトコル、ネットワーク アドレス、またはポートのどれか 1 つのみを使用できます",
        "Only one usage of each socket address (protocol/network address/port) is normally permitted",
    ),
    (
        "アクセス許可で禁じられた方法でソケットにアクセスしようとしました",
        "An attempt was made to access a socket in a way forbidden by its access permissions",
    ),
    (
        "到達できないネットワークに対してソケット操作を実行しようとしました",
        "A socket operation was attempted to an unreachable network",
    ),
    (
        "到達できないホストに対してソケット操作を実行しようとしました",
        "A socket operation was attempted to an unreachable host",
    ),
    ("ping 要求ではホスト %1 が見つかりません", "Ping request could not find host %1. Please check the name"),
    ("DNS 名がありません", "DNS name does not exist"),
    ("接続がリセットされました", "Connection reset by peer"),
    ("接続がピアによってリセットされました", "Connection reset by peer"),
    ("接続がピアによって切断されました", "Connection reset by peer"),
    ("サーバー名またはアドレスは解決されませんでした", "The server name or address could not be resolved"),
    ("サーバーとの接続は確立できませんでした", "A connection with the server could not be established"),
];

const SCHANNEL: &[Sentence] = &[
    (
        "信頼されていない機関によって証明書チェーンが発行されました",
        "The certificate chain was issued by an authority that is not trusted",
    ),
    (
        "証明書チェーンは処理されましたが、信頼プロバイダーが信頼していないルート証明書で強制終了しました",
        "A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider",
    ),
    (
        "失効の関数は証明書の失効を確認できませんでした",
        "The revocation function was unable to check revocation for the certificate",
    ),
    (
        "失効サーバーがオフラインのため、失効の関数は失効を確認できませんでした",
        "The revocation function was unable to check revocation because the revocation server was offline",
    ),
    ("ターゲット プリンシパル名が間違っています", "The target principal name is incorrect"),
    ("受信した証明書の有効期限が切れています", "The received certificate has expired"),
    (
        "受信したメッセージは予期しないものだったか、または形式が間違っています",
        "The message received was unexpected or badly formatted",
    ),
    (
        "クライアントとサーバーは、共通のアルゴリズムを持たないため、通信できません",
        "The client and server cannot communicate, because they do not possess a common algorithm",
    ),
];

const WSL: &[Sentence] = &[
    (
        "Linux 用 Windows サブシステムにインストールされているディストリビューションはありません",
        "Windows Subsystem for Linux has no installed distributions",
    ),
    (
        "Linux 用 Windows サブシステムには、インストールされているディストリビューションはありません",
        "Windows Subsystem for Linux has no installed distributions",
    ),
    ("Linux 用 Windows サブシステムがインストールされていません", "The Windows Subsystem for Linux is not installed"),
    (
        "WSL2 は、現在のマシン構成ではサポートされていません",
        "WSL2 is not supported with your current machine configuration",
    ),
    (
        "localhost プロキシ構成が検出されましたが、WSL にミラーされていません",
        "A localhost proxy configuration was detected but not mirrored into WSL",
    ),
    ("指定された名前のディストリビューションが見つかりませんでした", "There is no distribution with the supplied name"),
];

const MACOS: &[Sentence] = &[
    ("は、開発元を検証できないため開けません", " cannot be opened because the developer cannot be verified"),
    (
        "にMacに損害を与えたり、プライバシーを侵害する可能性のあるマルウェアが含まれていないことを検証できませんでした",
        ": Apple could not verify it is free of malware that may harm your Mac or compromise your privacy",
    ),
    (
        "マルウェアが含まれていないことを確認できません",
        "cannot be opened because Apple cannot check it for malicious software",
    ),
    ("は壊れているため開けません", " is damaged and can't be opened"),
    ("は、開発元が未確認のため開けません", " cannot be opened because it is from an unidentified developer"),
    (
        "が悪質なソフトウェアかどうかをAppleでは確認できないため、このソフトウェアは開けません",
        " cannot be opened because Apple cannot check it for malicious software",
    ),
];

/// Of browsers, and of the sign-in pages of Google and Microsoft.
const PAGES: &[Sentence] = &[
    (
        "プロキシ サーバーに問題があるか、アドレスが正しくありません",
        "There is something wrong with the proxy server, or the address is incorrect",
    ),
    ("で接続が拒否されました", " refused to connect"),
    ("接続が拒否されました", "Connection refused"),
    ("今すぐにはアクセスできません", "You cannot access this right now"),
    ("プロキシの認証が必要", "Proxy Authentication Required"),
    ("プロキシ認証が必要", "Proxy Authentication Required"),
    ("プロキシ認証が要求", "Proxy Authentication Required"),
    ("のサーバーの IP アドレスが見つかりませんでした", "'s server IP address could not be found"),
    ("この接続ではプライバシーが保護されません", "Your connection is not private"),
    ("アクセスをブロック", "Access blocked"),
    ("このアプリはブロックされます", "This app is blocked"),
    (
        "このアプリは、Google アカウントの機密情報にアクセスしようとしました",
        "This app tried to access sensitive info in your Google Account",
    ),
    ("管理者の承認が必要", "Need admin approval"),
    (
        "サインインは成功しましたが、このリソースにアクセスするための条件を満たしていません",
        "Your sign-in was successful but does not meet the criteria to access this resource",
    ),
    ("XHR が失敗しました", "XHR failed"),
    ("エラー 400:", "Error 400:"),
    ("エラー 403:", "Error 403:"),
];

/// Bash, from its own catalogue (Debian 12).
const SHELLS: &[Sentence] = &[
    ("コマンドが見つかりません", "command not found"),
    ("バイナリファイルを実行できません", "cannot execute binary file"),
    ("実行できません: 必要なファイルがありません", "cannot execute: required file not found"),
    ("予期しないトークン %1 周辺に構文エラーがあります", "syntax error near unexpected token %1"),
    ("構文エラー: 予期しないファイル終了 (EOF) です", "syntax error: unexpected end of file"),
    ("未割り当ての変数です", "unbound variable"),
    ("対応する %1 を探索中に予期しないファイル終了 (EOF) です", "unexpected EOF while looking for matching %1"),
    ("引数が多すぎます", "too many arguments"),
    ("親ディレクトリにアクセスできません", "cannot access parent directories"),
    ("パイプが切れました", "Broken pipe"),
];

/// What every program says of a call that failed, from the catalogue of glibc (Debian 12).
const GLIBC: &[Sentence] = &[
    ("許可がありません", "Permission denied"),
    ("権限がありません", "Permission denied"),
    ("共有ライブラリのロード中にエラーが発生しました", "error while loading shared libraries"),
    ("そのようなファイルやディレクトリはありません", "No such file or directory"),
    ("実行形式エラー", "Exec format error"),
    ("読み込み専用ファイルシステムです", "Read-only file system"),
    ("デバイスに空き領域がありません", "No space left on device"),
    ("ディスク使用量制限を超過しました", "Disk quota exceeded"),
    ("ファイルを開きすぎです", "Too many open files"),
    ("メモリを確保できません", "Cannot allocate memory"),
    ("許可されていない操作です", "Operation not permitted"),
    ("デバイスもしくはリソースがビジー状態です", "Device or resource busy"),
    ("テキストファイルがビジー状態です", "Text file busy"),
    ("無効なクロスデバイスリンクです", "Invalid cross-device link"),
    ("シンボリックリンクの階層が多すぎます", "Too many levels of symbolic links"),
    ("入力/出力エラーです", "Input/output error"),
    ("引数リストが長すぎます", "Argument list too long"),
    ("アドレスは既に使用中です", "Address already in use"),
    ("接続を拒否されました", "Connection refused"),
    ("接続が相手からリセットされました", "Connection reset by peer"),
    ("接続がタイムアウトしました", "Connection timed out"),
    ("接続タイムアウト", "Connection timed out"),
    ("ホストへの経路がありません", "No route to host"),
    ("ネットワークに届きません", "Network is unreachable"),
    ("名前またはサービスが不明です", "Name or service not known"),
    ("名前解決に一時的に失敗しました", "Temporary failure in name resolution"),
    ("ホスト名にアドレスが割り当てられていません", "No address associated with hostname"),
];

/// wget and apt, from their catalogues (Debian 12).
const TOOLS: &[Sentence] = &[
    ("%1 に接続しています... 失敗しました", "Connecting to %1... failed"),
    ("ホストアドレス %1 を解決できません", "unable to resolve host address %1"),
    ("%1 の証明書(発行者: %2)の検証に失敗しました", "cannot verify %1's certificate, issued by %2"),
    ("自己署名証明書です", "Self-signed certificate encountered"),
    ("証明書は失効しています", "certificate has expired"),
    ("証明書はまだ有効ではありません", "certificate not yet valid"),
    ("発行者の権限を検証できませんでした", "Unable to locally verify the issuer's authority"),
    ("証明書の所有者の名前とホスト名 %1 が一致しません", "The certificate's owner does not match hostname %1"),
    ("プロクシのトンネリングに失敗しました", "Proxy tunneling failed"),
    ("名前解決中に一時的な失敗が発生しました", "Temporary failure in name resolution"),
    ("'%1' が一時的に解決できません", "Temporary failure resolving '%1'"),
    ("root 権限で実行していますか?", "Are you root?"),
    ("要求した操作はスーパーユーザの権限が必要です", "requested operation requires superuser privilege"),
    ("E: パッケージ %1 が見つかりません", "E: Unable to locate package %1"),
    (
        "公開鍵を利用できないため、以下の署名は検証できませんでした",
        "The following signatures couldn't be verified because the public key is not available",
    ),
    ("以下の署名が無効です", "The following signatures were invalid"),
    // Behind every sentence with the word in it.
    ("エラー:", "Error:"),
];

/// What Windows and glibc say in Chinese, as it stands in texts of the corpus.
const CHINESE: &[Sentence] = &[
    (
        "不是内部或外部命令，也不是可运行的程序或批处理文件",
        " is not recognized as an internal or external command, operable program or batch file",
    ),
    (
        "无法将 %1 项识别为 cmdlet、函数、脚本文件或可运行程序的名称",
        "The term %1 is not recognized as the name of a cmdlet, function, script file, or operable program",
    ),
    ("因为在此系统上禁止运行脚本", "because running scripts is disabled on this system"),
    ("由于目标计算机积极拒绝", "because the target machine actively refused it"),
    (
        "你的主机中的软件中止了一个已建立的连接",
        "An established connection was aborted by the software in your host machine",
    ),
    ("远程主机强迫关闭了一个现有的连接", "An existing connection was forcibly closed by the remote host"),
    (
        "由于连接方在一段时间后没有正确答复",
        "A connection attempt failed because the connected party did not properly respond after a period of time",
    ),
    (
        "通常每个套接字地址",
        "Only one usage of each socket address (protocol/network address/port) is normally permitted: ",
    ),
    ("不知道这样的主机", "No such host is known"),
    ("未能解析此远程名称", "The remote name could not be resolved"),
    ("未知的名称或服务", "Name or service not known"),
    ("域名解析暂时失败", "Temporary failure in name resolution"),
    ("连接超时", "Connection timed out"),
    ("证书链是由不受信任的颁发机构颁发的", "The certificate chain was issued by an authority that is not trusted"),
    ("未能为 SSL/TLS 安全通道建立信任关系", "Could not establish trust relationship for the SSL/TLS secure channel"),
];

struct Translation {
    printed: Regex,
    english: &'static str,
}

/// In the order in which they are tried.
static TRANSLATIONS: LazyLock<Vec<Translation>> = LazyLock::new(|| {
    let sentences = SENTENCES.iter().copied().flatten();
    sentences
        .filter_map(|(printed, english)| Some(Translation { printed: pattern(printed, english)?, english }))
        .collect()
});

/// With a blank or none between any two characters, and a full stop or none behind. Where the English one begins with a
/// blank, the one before the sentence is taken along.
fn pattern(sentence: &str, english: &str) -> Option<Regex> {
    let mut pieces = Vec::new();
    if english.starts_with(' ') {
        pieces.push(String::new());
    }
    let mut rest = sentence;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '%' => {
                // At its beginning it is one word: a sentence before it isn't part of it.
                pieces.push(if pieces.is_empty() { r"([^ ]{1,200}?)" } else { "(.{1,200}?)" }.to_owned());
                2
            }
            '、' => {
                pieces.push("、?".to_owned());
                c.len_utf8()
            }
            _ if c.is_whitespace() => c.len_utf8(),
            _ => {
                pieces.push(regex::escape(&rest[..c.len_utf8()]));
                c.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    Regex::new(&format!("{}(?<stop>。)?", pieces.join(" ?"))).ok()
}

/// The text with every sentence in English that is known here; whatever else it says stays as it is.
pub(super) fn in_english(text: &str) -> Cow<'_, str> {
    // Most texts have no letter of these languages.
    if !text.contains(|c| matches!(c, '\u{3040}'..='\u{9fff}')) {
        return Cow::Borrowed(text);
    }
    TRANSLATIONS.iter().fold(Cow::Borrowed(text), |text, it| {
        match it.printed.replace_all(&text, |found: &Captures<'_>| filled(it.english, found)) {
            Cow::Owned(translated) => Cow::Owned(translated),
            Cow::Borrowed(_) => text,
        }
    })
}

/// With what the sentence had in place of each `%1`.
fn filled(english: &str, found: &Captures<'_>) -> String {
    let named = (1..found.len()).filter_map(|number| Some((format!("%{number}"), found.get(number)?.as_str().trim())));
    let text = named.fold(english.to_owned(), |text, (place, value)| text.replace(&place, value));
    if found.name("stop").is_some() { text + "." } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::read;

    /// Filled with a name, as it would be printed.
    fn sample(sentence: &str) -> String {
        sentence.replace("%1", "'claude.exe'").replace("%2", "'CN=acme.example'")
    }

    #[test]
    fn every_sentence_becomes_its_english_one() {
        let mut wrong = Vec::new();
        for (japanese, english) in SENTENCES.iter().copied().flatten() {
            let spaced: String = japanese.chars().flat_map(|c| [c, ' ']).collect();
            let spaced = sample(&spaced.replace("% ", "%"));
            let unspaced = sample(japanese).replace(' ', "");
            for text in [format!("x: {}。", sample(japanese)), format!("x: {unspaced}"), format!("x: {spaced}")] {
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                let found = in_english(&text).replace(' ', "");
                if found.trim_end_matches('.') != format!("x: {}", sample(english)).replace(' ', "") {
                    wrong.push(format!("{text}: {found}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn what_is_said_in_japanese_is_read_as_in_english() {
        let code = |text: &str| read(text, &|_| false).first().map(|reading| reading.error.code.id);
        for (text, english) in [
            ("bash: claude: コマンドが見つかりません", "bash: claude: command not found"),
            ("curl: (7) claude.ai port 443: 接続を拒否されました", "curl: (7) claude.ai port 443: Connection refused"),
            (
                "'claude' は、内部コマンドまたは外部コマンド、\n操作可能なプログラムまたはバッチ ファイルとして認識されていません。",
                "'claude' is not recognized as an internal or external command,\noperable program or batch file.",
            ),
        ] {
            assert!(code(english).is_some(), "{english}");
            assert_eq!(code(text), code(english), "{text}");
        }
    }

    #[test]
    fn other_words_stay() {
        for text in ["bash: claude: command not found", "ログインしてください。", "请求超时"] {
            assert_eq!(in_english(text), text);
        }
    }
}
