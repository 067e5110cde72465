//! The Japanese of `--help`. The English stands beside the flags, where clap reads it.

use super::Message;

pub const START: Message = Message { en: "Start", ja: "はじめに" };
pub const EVERY_DAY: Message = Message { en: "Every day", ja: "毎日" };
pub const FAILS: Message = Message { en: "When it fails", ja: "うまくいかないとき" };
pub const ADMINISTER: Message = Message { en: "Administer", ja: "管理者向け" };
pub const CALLED: Message = Message {
    en: "Called by Claude Code and other programs",
    ja: "Claude Code やほかのプログラムが呼び出すもの",
};

/// The heading of commands that need no words.
pub const EXAMPLES: Message = Message { en: "Examples:", ja: "例:" };

/// The headings of a man page, in the generator's English and as they are shown.
pub const MAN_HEADINGS: [(&str, Message); 6] = [
    ("NAME", Message { en: "NAME", ja: "名前" }),
    ("SYNOPSIS", Message { en: "SYNOPSIS", ja: "書式" }),
    ("DESCRIPTION", Message { en: "DESCRIPTION", ja: "説明" }),
    ("SUBCOMMANDS", Message { en: "COMMANDS", ja: "コマンド" }),
    ("EXTRA", Message { en: "NOTES", ja: "補足" }),
    ("VERSION", Message { en: "VERSION", ja: "バージョン" }),
];

/// What clap says of a wrong command line, whose English is its own.
pub mod refused {
    use super::Message;
    use crate::messages::{Lang, Phrase};

    pub const ERROR: Message = Message { en: "error: {what}", ja: "エラー: {what}" };
    pub const COMMAND: Message =
        Message { en: "unrecognized subcommand `{name}`", ja: "`{name}` というコマンドはありません" };
    pub const ARGUMENT: Message =
        Message { en: "unexpected argument `{arg}`", ja: "`{arg}` という引数はありません" };
    pub const NO_VALUE: Message =
        Message { en: "a value is required for `{arg}`", ja: "`{arg}` に値がありません" };
    pub const VALUE: Message =
        Message { en: "invalid value `{value}` for `{arg}`", ja: "`{arg}` に `{value}` は指定できません" };
    pub const REFUSED: Message = Message {
        en: "invalid value `{value}` for `{arg}`: {why}",
        ja: "`{arg}` に `{value}` は指定できません: {why}",
    };
    /// Why a value of the command line was refused, for clap's English and for our Japanese.
    #[derive(Debug, PartialEq, Eq)]
    pub struct Unfit(pub Phrase);

    impl std::fmt::Display for Unfit {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(&self.0.say(Lang::En))
        }
    }

    impl std::error::Error for Unfit {}

    pub const LIKE: Message =
        Message { en: "write it like {forms}", ja: "{forms} のように指定してください" };
    pub const ONE_OF: Message = Message { en: "one of {values}", ja: "指定できる値は {values} です" };
    pub const RANGE: Message =
        Message { en: "{value} is not in {range}", ja: "{range} の範囲で指定してください" };
    pub const NUMBER: Message =
        Message { en: "not a number that fits", ja: "指定できる範囲の整数ではありません" };
    pub const NO_OPTION: Message = Message {
        en: "no such option; `genkan explain -` takes any text",
        ja: "そのようなオプションはありません。文面の説明には `genkan explain -` を使ってください",
    };
    pub const CONFLICT: Message = Message {
        en: "`{arg}` cannot be used with `{other}`",
        ja: "`{arg}` と `{other}` は一緒に指定できません",
    };
    pub const TWICE: Message =
        Message { en: "`{arg}` cannot be used multiple times", ja: "`{arg}` は 1 回だけ指定できます" };
    pub const MISSING: Message = Message { en: "missing: {args}", ja: "必要な引数がありません: {args}" };
    pub const NEAR: Message = Message { en: "  did you mean: {near}", ja: "  もしかして: {near}" };
    pub const AS_PROFILE: Message = Message {
        en: "a profile is named with a flag: {line}",
        ja: "プロファイルはフラグで指定します: {line}",
    };
    pub const ALLOWED: Message = Message { en: "  possible values: {values}", ja: "  指定できる値: {values}" };
    pub const USAGE: Message = Message { en: "Usage: {usage}", ja: "使い方: {usage}" };
    pub const AS_SAID: Message = Message { en: "{line}", ja: "{line}" };
    pub const MORE: Message = Message { en: "More: --help", ja: "詳しくは --help を指定してください" };
}

/// The Japanese text of a command (`setup`) or of its flag (`setup.profile`, or `.profile` for every command).
pub fn japanese(path: &str, flag: Option<&str>) -> Option<&'static str> {
    let find = |key: &str| TEXTS.iter().find(|(known, _)| *known == key).map(|(_, text)| *text);
    match flag {
        None => find(path),
        Some(flag) => find(&format!("{path}.{flag}")).or_else(|| find(&format!(".{flag}"))),
    }
}

const TEXTS: &[(&str, &str)] = &[
    ("genkan", "国内で処理される Claude Code を設定し、サインインを更新し続け、問題があれば原因を示します"),
    ("genkan setup", "変更内容を示してから、デプロイメントプロファイルをこの端末に適用します"),
    ("genkan check", "この端末の設定がプロファイルのとおりかを調べます"),
    ("genkan undo", "setup が書き込んだものを元に戻します"),
    ("genkan use", "適用済みプロファイルを切り替える、または適用前の設定に戻します"),
    ("genkan explain", "設定項目、コード、貼り付けたエラー文を説明します"),
    ("genkan models", "各モデル名が実際にどのモデルになるか、国内にとどまるかを示します"),
    ("genkan profile", "デプロイメントプロファイルを一覧、表示、検証、作成します"),
    ("genkan profile list", "使えるプロファイルの一覧を表示します"),
    ("genkan profile show", "解決済みのプロファイルと、各値の由来を表示します"),
    ("genkan profile validate", "プロファイルのファイルを検証し、問題をすべて表示します"),
    ("genkan profile schema", "エディター用の JSON Schema を出力します"),
    ("genkan profile new", "質問に答えて新しいプロファイルを作成します"),
    ("genkan audit", "アカウントの記録・暗号化キー・経路を読み取り専用の権限で確認し、判定します"),
    (
        "genkan audit trail",
        "リクエストの処理先を CloudTrail の記録から集計し、または 1 つのリクエストについて証明します",
    ),
    ("genkan policy", "リクエストをプロファイルのリージョンにとどめるポリシーを出力し、既存のポリシーを確認します"),
    ("genkan policy iam", "開発者のロールのポリシーを出力します（指定のモデルのみ、リージョン外は不可）"),
    (
        "genkan policy scp",
        "国内の推論プロファイルとその先のモデル以外を拒否するサービスコントロールポリシーを出力します",
    ),
    ("genkan policy endpoint", "Bedrock の VPC エンドポイントのポリシーを出力します"),
    ("genkan policy permission-set", "IAM Identity Center の許可セットのインラインポリシーを出力します"),
    ("genkan policy audit-reader", "証跡を確認する担当者の読み取り専用の権限を出力します"),
    (
        "genkan policy logging",
        "全リージョンの呼び出しログの設定を出力します（カスタマーマネージドキーと保持期間付きのロググループ、ロール）",
    ),
    ("genkan policy alarms", "リージョン外で処理されたリクエストとスロットリングのアラームを出力します"),
    (
        "genkan policy org-policy",
        "Vertex AI のプロファイル用に Google Cloud の組織のポリシーを出力します（指定のモデルのみ、国外のエンドポイントは不可）",
    ),
    (
        "genkan policy custom-role",
        "Vertex AI のプロファイル用に Google Cloud のカスタムロールを出力します（モデルへのリクエストのみ）",
    ),
    ("genkan policy check", "既存のポリシーに不足している許可と、必要以上に許可しているものを調べます"),
    ("genkan fleet", "多数の端末から集めた報告を集計します"),
    ("genkan fleet summary", "各端末の `genkan check --format fleet` が出力した行を集計します"),
    ("genkan login", "プロファイルの AWS または Google にサインインします（ブラウザーのタブまたはコードは 1 つだけ）"),
    ("genkan logout", "AWS または Google からサインアウトし、キャッシュを消去します"),
    ("genkan status", "プロファイル、Claude Code、国内処理、各セッションの状態を一覧します"),
    ("genkan schema", "--json が出力するドキュメントの JSON Schema を表示します"),
    ("genkan schema.document", "ドキュメントの名前。省略すると名前の一覧を表示する"),
    ("genkan doctor", "問題の原因を 1 つに絞り、リクエストがどこで処理されるかを示します"),
    ("genkan refresh", "プロファイルのサインインを更新します（Claude Code が実行。ターミナルでは login と同じ）"),
    ("genkan credentials", "プロファイルのロールの認証情報を出力します（Claude Code と AWS のツールが実行）"),
    ("genkan statusline", "判定、プロファイル、残り時間を短く表示します（Claude Code のステータスラインが実行）"),
    ("genkan statusline.command", "自分のステータスライン（1 つのシェルコマンド）"),
    ("genkan guard", "許可リージョンの外に出るもの、署名できないものを止めます（Claude Code が実行）"),
    ("genkan logout.all", "`aws sso logout` と同じく、この端末のすべての SSO セッション"),
    ("genkan refresh.profile", "適用済みのプロファイル [既定: 最後に適用したもの]"),
    ("genkan refresh.provider", "更新するサインインの種類"),
    (".no_browser", "ここではブラウザーを開かず、アドレスを表示する"),
    (".device", "任意の端末で入力するコードでサインインする"),
    (".port", "ブラウザーの応答をこのポートで待つ（例: `ssh -L N:127.0.0.1:N` の先で）"),
    (
        "genkan login.after_help",
        "例:
  genkan login                ここで開ければブラウザー、開けなければコード
  genkan login --device       任意の端末で入力するコード
  genkan login --port 8400    接続方法: ssh -L 8400:127.0.0.1:8400 HOST",
    ),
    (
        "genkan credentials.after_help",
        "例:
  eval \"$(genkan credentials --format env)\"                  シェルで使う
  genkan credentials --format powershell | Out-String | iex   PowerShell で使う
  credential_process = genkan credentials --format process    ~/.aws/config",
    ),
    ("genkan credentials.format", "出力を読むプログラム"),
    ("genkan bridge", "この端末のコンテナーに、プロファイルの認証情報を Unix ソケットで渡します"),
    ("genkan bridge.socket", "ソケットのファイル（開けるのは自分だけ。コンテナーにマウントする）"),
    ("genkan bridge.profile", "適用済みのプロファイル [既定: 最後に適用したもの]"),
    (
        "genkan bridge.after_help",
        "例:
  genkan bridge --socket ~/.genkan/bridge.sock   ホストで
  docker run -v ~/.genkan:/run/genkan IMAGE      コンテナー。その中で:
  curl -sSf --unix-socket /run/genkan/bridge.sock genkan/credentials",
    ),
    ("genkan proxy-auth", "会社のプロキシの認証情報を出力します（Claude Code が実行）。登録もできます"),
    (
        "genkan proxy-auth.after_help",
        "例:
  genkan proxy-auth set                                  入力を求める
  op read op://work/proxy/login | genkan proxy-auth set
  genkan proxy-auth status

対応する方式は Basic だけです。Kerberos（Negotiate）と NTLM には、Claude Code も genkan も応答できません。",
    ),
    ("genkan proxy-auth status", "対象のプロキシと、保存されているかどうかを示します（内容は表示しません）"),
    ("genkan proxy-auth set", "ユーザー名とパスワードを保存します（表示せずに入力を求めるか、標準入力から読みます）"),
    ("genkan proxy-auth set.file", "キーリングの代わりに、本人だけが読めるファイルに保存する"),
    ("genkan proxy-auth delete", "ユーザー名とパスワードを消去します"),
    ("genkan proxy-auth.profile", "適用済みのプロファイル [既定: 最後に適用したもの]"),
    ("genkan token", "プロファイルのゲートウェイのキーを出力します（Claude Code が実行）。登録もできます"),
    ("genkan token set", "キーを保存します（表示せずに入力を求めるか、標準入力から読みます）"),
    ("genkan token set.file", "キーリングの代わりに、本人だけが読めるファイルに保存する"),
    ("genkan token rotate", "保存済みのキーを新しいキーに置き換えます（コマンドの場合は取得し直します）"),
    ("genkan token delete", "キーを消去します"),
    ("genkan token status", "キーの保存先、登録からの時間、有効期限を示します（キー自体は表示しません）"),
    ("genkan token.profile", "適用済みのプロファイル [既定: 最後に適用したもの]"),
    (
        "genkan token.after_help",
        "例:
  genkan token set                              キーの入力を求める
  vault read -field=key llm/me | genkan token set
  genkan token status",
    ),
    ("genkan completions", "シェルの補完スクリプトを出力します"),
    ("genkan man", "man ページをフォルダーに書き出します"),
    (
        "genkan setup.after_help",
        "例:
  genkan setup                            質問、変更内容の表示、確認、適用
  genkan setup --dry-run                  変更内容の表示だけ
  genkan setup -p acme --non-interactive  スクリプトや MDM 用（質問しない）
  sudo genkan setup --scope managed -y    この端末の全員に強制",
    ),
    (
        "genkan check.after_help",
        "終了コード: 0 設定どおり、1 違いがある、2 Claude Code が受け付けないファイルがある
--format jamf、intune では、1 行を出力すれば 0",
    ),
    (
        "genkan explain.after_help",
        "例:
  genkan explain AWS_REGION     Claude Code が実際に使う値と、そのファイル
  genkan explain awsAuthRefresh
  genkan explain network.proxy  プロファイルのキーの値と意味
  genkan explain GK-SET-001     コードの意味と対処
  genkan explain 'API Error: …' エラー文の原因、対処、管理者への依頼文
  pbpaste | genkan explain -    同上（クリップボードから）",
    ),
    (".lang", "メッセージの言語 [既定: LANG から]"),
    (".color", "色を使う場面"),
    (".quiet", "データとエラー以外を表示しない"),
    (".verbose", "詳しく表示する"),
    (".help", "ヘルプを表示する"),
    (".version", "バージョンを表示する。--verbose を付けると、インストール方法、アップグレードと削除の方法も表示する"),
    (".profile", "デプロイメントプロファイル: 名前またはパス"),
    (".scope", "書き込む Claude Code の設定 [既定: プロファイルの指定]"),
    (".json", "JSON ドキュメントを 1 つ出力する"),
    (".home", "自分のホームの代わりにこのフォルダーで作業する"),
    (".user", "このユーザーとして作業する（root が必要、Windows では使用不可）"),
    (".all_users", "この端末の全員について、それぞれ本人として作業する（root が必要、Windows では使用不可）"),
    (".packed", "エラーを、ほかの genkan が読み取る形でも出力する"),
    ("genkan doctor.timeout", "全体の期限（秒）"),
    (".timeout", "--all-users 全体の期限（秒） [既定: 600]"),
    (".everything", "すべてのスコープとプロジェクトを元に戻す"),
    (".format", "1 行で出力する（デバイス管理サービス用）"),
    (".runner", "専用の認証情報を持ち genkan のない端末（CI ランナーやコンテナー）向けに表示する"),
    (".program", "対象の端末での genkan の場所（--print とともに）"),
    (".yes", "確認せずに承認する"),
    (".dry_run", "内容を表示するだけで、何も書き込まない"),
    ("genkan setup.set", "プロファイルのキー 1 つ（例: aws.account_id=111122223333）"),
    ("genkan setup.answers", "プロファイルのキーを書いた TOML ファイル"),
    ("genkan setup.non_interactive", "質問しない（変更の承認も兼ねる）"),
    ("genkan setup.replace", "現在の値がプロファイルと異なっていても置き換える"),
    ("genkan setup.no_login", "サインインしない"),
    ("genkan setup.no_request", "モデルの応答を確認するリクエストを送信しない（ターミナルのみ）"),
    ("genkan setup.print", "書き込む代わりに設定または変数を出力する"),
    ("genkan check.evidence", "サインイン中の利用者とガードによる停止も含める（--format fleet と同じ）"),
    ("genkan check.profile", "デプロイメントプロファイル: 名前またはパス [既定: ここに適用済みのもの]"),
    ("genkan check.scope", "調べる Claude Code の設定 [既定: プロファイルを適用した場所]"),
    ("genkan undo.scope", "元に戻す Claude Code の設定 [既定: プロファイルを適用した場所]"),
    ("genkan undo.profile", "元に戻す適用済みプロファイル [既定: 適用中のもの]"),
    ("genkan run", "適用済みプロファイルの設定で、このターミナルだけコマンドを実行します"),
    ("genkan run.profile", "ここで適用したことのあるプロファイル"),
    ("genkan run.command", "claude などのコマンドと、その引数"),
    (
        "genkan run.after_help",
        "例:
  genkan run acme -- claude            使用中のものに関係なく Claude Code を起動
  genkan run acme -- terraform plan    ほかのプログラムをこのロールで実行",
    ),
    ("genkan use.profile", "ここで適用したことのあるプロファイル、または適用前に戻す `off`"),
    ("genkan use.replace", "現在の値がプロファイルと異なっていても置き換える"),
    (
        "genkan explain.subject",
        "設定項目や変数、プロファイルのキー、コード、または `-` [既定: プロファイルが書き込む全設定]",
    ),
    ("genkan models.catalogue", "この端末で有効なモデルカタログを TOML で表示する"),
    (
        "genkan models.live",
        "実際のアカウントに問い合わせる（カタログより優先。Vertex AI では各モデルに確認し、数トークンの費用がかかる）",
    ),
    ("genkan profile show.profile", "名前またはパス [既定: ここで使われるもの]"),
    ("genkan profile validate.file", "プロファイルのファイル"),
    (".account", "ARN のアカウント（12 桁） [既定: プロファイルの aws.account_id。なければすべて]"),
    (
        "genkan policy iam.format",
        "出力の形式（endpoint を json 以外にすると、2 つのエンドポイントとセキュリティグループも含む）",
    ),
    (
        "genkan policy scp.format",
        "出力の形式（endpoint を json 以外にすると、2 つのエンドポイントとセキュリティグループも含む）",
    ),
    (
        "genkan policy endpoint.format",
        "出力の形式（endpoint を json 以外にすると、2 つのエンドポイントとセキュリティグループも含む）",
    ),
    (
        "genkan policy permission-set.format",
        "出力の形式（endpoint を json 以外にすると、2 つのエンドポイントとセキュリティグループも含む）",
    ),
    (
        "genkan policy audit-reader.format",
        "出力の形式（endpoint を json 以外にすると、2 つのエンドポイントとセキュリティグループも含む）",
    ),
    ("genkan policy endpoint.service", "エンドポイントのサービス"),
    ("genkan policy endpoint.org", "この組織の認証情報だけを通す（例: o-exampleorgid）"),
    ("genkan policy logging.format", "出力の形式"),
    ("genkan policy logging.retention_days", "CloudWatch Logs でのログの保持日数"),
    ("genkan policy alarms.format", "出力の形式"),
    ("genkan policy org-policy.constraint", "出力するポリシー（Terraform では両方）"),
    ("genkan policy org-policy.parent", "適用先（例: organizations/123456789012） [既定: プロファイルのプロジェクト]"),
    ("genkan policy org-policy.format", "出力の形式"),
    ("genkan policy custom-role.format", "出力の形式"),
    ("genkan audit.aws_profile", "参照に使う読み取り専用の権限を持つ AWS プロファイル（開発者のものは使用不可）"),
    (
        "genkan audit.google_credentials",
        "参照に使う読み取り専用の権限を持つ Google の認証情報ファイル（開発者のものは使用不可）",
    ),
    ("genkan audit.json", "JSON ドキュメントを 1 つ出力する"),
    ("genkan audit.markdown", "Markdown のページを出力する"),
    ("genkan audit.html", "HTML のページを 1 つ書き出す"),
    ("genkan audit trail.aws_profile", "参照に使う読み取り専用の権限を持つ AWS プロファイル（開発者のものは使用不可）"),
    ("genkan audit trail.since", "どこまで遡るか（90 日まで）: 30m、24h、7d、または 2026-11-20T09:00:00Z のような時刻"),
    ("genkan audit trail.until", "いつまでか（形式は同じ。中断時に表示される） [既定: 現在]"),
    (
        "genkan audit trail.regions",
        "プロファイルのリージョンの代わりに送信された可能性のある、これらのリージョンの CloudTrail も読み取る",
    ),
    ("genkan audit trail.request_id", "Claude Code がエラーとともに表示する ID の、1 つのリクエストを探す"),
    ("genkan audit trail.json", "JSON ドキュメントを 1 つ出力する"),
    ("genkan policy check.from", "ポリシーのファイル、または標準入力の `-`"),
    ("genkan policy check.role", "何として読むか [既定: 内容から判断]"),
    ("genkan policy check.json", "JSON ドキュメントを 1 つ出力する"),
    ("genkan fleet summary.from", "行の入ったファイルを置いたフォルダー、1 つのファイル、または標準入力の `-`"),
    ("genkan fleet summary.stale", "最新の行がこの日数より古い端末を示す"),
    ("genkan fleet summary.csv", "端末ごとに CSV を 1 行出力する"),
    ("genkan fleet summary.html", "グラフ付きのページを 1 つ書き出す"),
    ("genkan fleet summary.json", "JSON ドキュメントを 1 つ出力する"),
    ("genkan profile new.name", "プロファイルの名前: a-z、0-9、`-`"),
    ("genkan profile new.version", "組織独自のバージョン"),
    ("genkan profile new.extends", "元にする組み込みまたは端末全体のプロファイル"),
    ("genkan profile new.sso_session", "SSO セッションの名前"),
    ("genkan profile new.sso_start_url", "AWS アクセスポータルの URL"),
    ("genkan profile new.sso_region", "IAM Identity Center のホームリージョン"),
    ("genkan profile new.account_id", "12 桁の AWS アカウント"),
    ("genkan profile new.role_name", "開発者の許可セット"),
    ("genkan profile new.contact", "困ったときの連絡先"),
    ("genkan profile new.output", "書き出すファイル [既定: 標準出力]"),
    (
        "genkan doctor.after_help",
        "例:
  genkan doctor                                 今の状態と、誰がどう直すか
  genkan doctor --only private-path,residency   セキュリティ審査用
  genkan doctor --bundle help.json              サポートに送るファイル 1 つ
  genkan doctor --report ticket                 ヘルプデスクのチケットの本文
  genkan doctor --from help.json                そのファイルをもう一度判定

終了コード: 0 正常（警告のみを含む。--strict を除く）、1 問題あり、3 サインインが必要、4 到達できない",
    ),
    ("genkan doctor.profile", "デプロイメントプロファイル: 名前またはパス [既定: ここに適用済みのもの]"),
    ("genkan doctor.only", "この分類だけを報告する（原因は別の分類でも示す）"),
    ("genkan doctor.skip", "この分類は調べない"),
    ("genkan doctor.offline", "何も送信しない"),
    ("genkan doctor.no_invoke", "モデルへの実際のリクエスト（各数百トークン程度の費用）を送らない"),
    ("genkan doctor.prove", "global. プロファイルが拒否されることも、実行されないリクエストで確かめる"),
    (
        "genkan doctor.with_client",
        "現在の設定とフックで Claude Code を一度だけ起動し、1 語を送る（1 万トークン程度の費用）",
    ),
    ("genkan doctor.fix", "安全に直せる項目を示し、確認してから直す"),
    ("genkan doctor.strict", "警告だけでも終了コードを 1 にする"),
    ("genkan doctor.save", "調査結果をこのファイルに保存する"),
    ("genkan doctor.from", "調べる代わりに、保存された調査結果または診断ファイルを判定する"),
    ("genkan doctor.report", "この形で報告する: ヘルプデスク用のチケット（Markdown、日本語と英語）"),
    ("genkan doctor.bundle", "サポート担当に送れるファイルを書き出す（機密情報は含まない）"),
    (
        "genkan doctor.redact",
        "アカウント、人名、フォルダー、ホスト名を置き換える [既定: --bundle では yes、--report では人名とフォルダーだけ、ほかでは no]",
    ),
    ("genkan check.source", "プロファイルの取得元に新しいバージョンがあるかも調べる"),
    ("genkan undo.remaining", "genkan を削除する前に、まだ genkan を起動するファイルを一覧にするだけ"),
    ("genkan undo.sign_out", "AWS または Google からのサインアウトも行う"),
    ("genkan completions.shell", "シェル"),
    ("genkan man.dir", "フォルダー"),
];
