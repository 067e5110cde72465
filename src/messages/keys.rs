//! The Japanese of a deployment profile's keys. The English stands beside them, where the JSON Schema takes it from.

/// What a dotted key is (`aws.role_name`), or the keys of a table (`aws`).
pub fn japanese(key: &str) -> Option<&'static str> {
    TEXTS.iter().find(|(known, _)| *known == key).map(|(_, text)| *text)
}

/// Every key that has a text.
#[cfg(test)]
pub(crate) fn known() -> impl Iterator<Item = &'static str> {
    TEXTS.iter().map(|(key, _)| *key)
}

const TEXTS: &[(&str, &str)] = &[
    ("schema", "この形式のバージョン。常に 1"),
    ("name", "短い名前。Claude Code が実行するコマンドの一部になる。使えるのは a-z、0-9、`-`"),
    ("version", "組織独自のプロファイルのバージョン（例: `2026.11`）。`extends` からは引き継がない"),
    ("extends", "元にするプロファイル。組み込みまたは端末全体のプロファイルの名前、またはこのファイルからの相対パス"),
    ("provider", "応答するサービス"),
    ("scope", "`setup` の既定の書き込み先"),
    ("ask", "利用者に質問するキー（例: `aws.account_id`）。回答がなければ何も書き込まない"),
    ("residency", "リクエストを処理してよい場所"),
    (
        "residency.regions",
        "AWS のリージョン（例: `ap-northeast-1`。jp. 推論プロファイルは東京と大阪を使う）、Google のロケーション（例: `asia-northeast1`）、または Azure のリージョン（例: `japaneast`）",
    ),
    (
        "residency.catalogue_key",
        "端末全体の `catalogue.toml` に署名する minisign の公開鍵（例: `RWQ…`）。有効なのは端末全体の既定のプロファイルの値",
    ),
    ("models", "各ティアのモデル"),
    ("models.opus", "`residency.regions` の Opus（例: `jp.anthropic.claude-opus-5-5`）"),
    ("models.sonnet", "`residency.regions` の Sonnet"),
    ("models.haiku", "`residency.regions` の Haiku"),
    ("models.fable", "Fable の代わりに使うモデル（Fable に jp. プロファイルはない）"),
    ("models.default", "セッションを開始するときのティア"),
    ("aws", "Amazon Bedrock: リージョン、サインイン、ID"),
    ("aws.region", "リクエストの送信先。`residency.regions` のいずれか"),
    ("aws.profile", "`setup` が `~/.aws/config` に書き込む AWS プロファイルの名前。省略するとプロファイル自身の名前"),
    ("aws.sso_session", "`[sso-session]` の名前"),
    ("aws.sso_start_url", "AWS アクセスポータルのアドレス（例: `https://d-0000000000.awsapps.com/start`）"),
    ("aws.sso_region", "IAM Identity Center のホームリージョン。リクエストが処理されるリージョンと異なってもよい"),
    ("aws.account_id", "12 桁の数字（引用符で囲む）"),
    ("aws.role_name", "開発者に割り当てる許可セット"),
    ("aws.identity", "Claude Code の環境変数で AWS の ID を指定するかどうか"),
    ("aws.storage", "トークンとロールの認証情報の保存先"),
    ("aws.sign_in", "使用するサインインの方式"),
    (
        "aws.credential_process",
        "`setup` が書き込む AWS プロファイルの `credential_process` にも `genkan credentials` を指定するかどうか。Claude Code はこれを最初に使うため、有効な認証情報があれば IAM Identity Center の障害中も使える。genkan が同じパスにない端末やコンテナーと共有する `~/.aws` には使えない",
    ),
    ("aws.refresh_command", "`genkan refresh` の代わりに使う、組織独自のサインインのコマンド"),
    ("aws.assume_role_arn", "サインインの認証情報で引き受けるロール（例: Bedrock を使うアカウントのロール）"),
    ("aws.assume_role_external_id", "ロールの信頼ポリシーが `sts:ExternalId` として求める値"),
    (
        "aws.assume_role_session_name",
        "CloudTrail に表示されるロールのセッションの名前。省略するとサインインした人の名前",
    ),
    ("aws.assume_role_duration", "ロールの認証情報の有効期間（秒）。900～3600。0 は AWS の既定値（1 時間）"),
    ("aws.endpoint_url", "`ANTHROPIC_BEDROCK_BASE_URL`（例: `vpce-…` の名前）。末尾にスラッシュを付けない"),
    ("aws.assume_role_tags", "ロールのセッションタグ（名前と値）"),
    ("google", "Google Vertex AI: プロジェクトとロケーション"),
    ("google.project", "課金先のプロジェクト。6～30 文字の英小文字、数字、ハイフン"),
    ("google.region", "すべてのリクエストのパスに入るロケーション。`residency.regions` のいずれか"),
    (
        "google.base_url",
        "`ANTHROPIC_VERTEX_BASE_URL`（例: `https://aiplatform-acme.p.googleapis.com/v1`）。末尾は `/v1`",
    ),
    ("gateway", "LLM ゲートウェイ: アドレスとキー"),
    ("gateway.kind", "ゲートウェイが受け付ける Claude Code の API の形式"),
    ("gateway.url", "`https://ホスト[/パス]`。`/v1` と末尾のスラッシュを付けない"),
    ("gateway.key", "キーの取得元"),
    ("gateway.key_command", "キーを出力するコマンド（`key` が `command` の場合）"),
    ("gateway.key_ttl", "キーを取得し直すまでの時間（秒）"),
    ("foundry", "Microsoft Foundry: リソースとサインイン"),
    ("foundry.resource", "リソースの名前。アドレスはここから決まる"),
    (
        "foundry.base_url",
        "`ANTHROPIC_FOUNDRY_BASE_URL`。リソースの代わりに指定する（例: プライベートエンドポイントのアドレス）。末尾は `/anthropic`",
    ),
    ("foundry.auth", "サインインするもの"),
    ("network", "エンドポイントまでの経路"),
    ("network.private_path", "エンドポイントにプライベート経路で接続する必要があるかどうか"),
    ("network.inside_host", "社内ネットワークでだけ解決できる名前"),
    ("network.private_cidrs", "標準のもの以外にプライベートとみなすアドレスの範囲（例: `10.20.0.0/16`）"),
    (
        "network.proxy",
        "パスワードなしの `http://ホスト:ポート`。直接接続する場合は `none`、シェルの設定に従う場合は `environment`。空欄は未定で、setup は何も書き込まず、各自のシェルの設定で決まる",
    ),
    ("network.proxy_auth", "プロキシのパスワードの取得元"),
    ("network.proxy_auth_command", "`Proxy-Authorization` の値を出力するコマンド（`proxy_auth` が `command` の場合）"),
    ("network.no_proxy", "プロキシを経由せずに接続するホスト"),
    ("network.ca_bundle", "会社の認証局の PEM ファイル（絶対パス）。そのような認証局がない場合は `none`。空欄は未定"),
    ("network.client_cert", "クライアント証明書の PEM ファイル"),
    ("network.client_key", "クライアント証明書の鍵の PEM ファイル"),
    ("claude", "Claude Code 自体"),
    ("claude.env", "Claude Code の設定に加える環境変数"),
    ("claude.settings", "Claude Code の設定に加えるキー（統合される）"),
    ("claude.minimum_version", "プロファイルに必要な機能を持つ最も古い Claude Code（例: `2.1.224`）"),
    ("claude.maximum_version", "承認済みの最も新しい Claude Code（例: `2.1.330`）"),
    ("claude.broken_versions", "組織で動作しないバージョンと、そのときに表示される文面。`doctor` が警告する"),
    (
        "claude.enforce_version",
        "managed スコープでは、Claude Code 自体がこの 2 つのバージョンの範囲外で起動を拒否する。それ以外では `check` が警告する",
    ),
    ("claude.install_hint", "端末に Claude Code がない人への案内"),
    ("claude.vscode", "エディターの拡張機能自身の環境変数の設定にも書き込む"),
    ("claude.hooks", "managed スコープで動かすフック（誰のものを動かすか）"),
    (
        "claude.telemetry_endpoint",
        "会社の OpenTelemetry コレクター（例: `https://collector.acme.example:4318`）。入力した内容は送られない",
    ),
    (
        "claude.webfetch_preflight",
        "Claude Code がページを取得する前に、ホストごとに api.anthropic.com に問い合わせるかどうか",
    ),
    ("claude.guard", "許可リージョンの外に出るものを Claude Code のフックで止めるかどうか"),
    ("claude.guard_undecided", "ガードが判定できないプロンプトの扱い"),
    (
        "claude.guard_sign_in",
        "この端末のブラウザーを開ける場合に、プロンプトを待たせてガード自身がサインインするかどうか",
    ),
    ("claude.guard_log", "ガードの判定の記録をこの端末に残すかどうか。プロンプトの内容は含まない"),
    ("claude.statusline", "Claude Code のステータスラインに、判定、プロファイル、残り時間を表示するかどうか"),
    ("support", "エラーメッセージと検出結果に表示するもの"),
    ("support.contact", "メールアドレス、チャットのチャンネル、またはチーム"),
    ("support.url", "参考になるページ"),
];
