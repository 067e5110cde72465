//! Words of: doctor's findings on Claude Code and its settings.

crate::messages::words! {
    INSTALL: "{hint}", "{hint}";
    INSTALL_DEFAULT: "npm install -g @anthropic-ai/claude-code", "npm install -g @anthropic-ai/claude-code";
    UPDATE: "claude update", "claude update";
    UPDATE_EXTENSION: "Update the Claude Code extension in the editor.", "エディターで Claude Code 拡張機能を更新してください。";
    INSTALL_APPROVED:
        "Please install a Claude Code of at most {maximum} on this machine, or approve the newer one (`claude.maximum_version` of the profile).",
        "この端末に {maximum} 以前の Claude Code をインストールするか、新しいバージョンを承認（プロファイルの `claude.maximum_version` を変更）していただけますか。";
    REMOVE_OTHERS: "Remove those that nobody uses.", "使っていないものを削除してください。";
    ALSO: "The others are not started by a terminal.", "その他はターミナルからは起動しません。";
    SETUP: "genkan setup --profile {profile}{flags}", "genkan setup --profile {profile}{flags}";
    SWITCHED_OFF: "It was switched off here by `genkan use off`.", "`genkan use off` で無効になっています。";
    USE: "genkan use {profile}", "genkan use {profile}";
    UNKNOWN_HERE: "{count} of its values are missing or different.", "{count} 件の値がないか、異なります。";
    SENT_ABROAD: "The current settings send requests to {region} ({name}, {place}).", "現在の設定では、リクエストは {region} に送られます（{name}、{place}）。";
    MODEL_ABROAD: "{name} = {value} ({place}) can be processed outside {regions}.", "{name} = {value}（{place}）は {regions} の外で処理される可能性があります。";
    MODEL_RETIRED: "{name} = {value} ({place}): AWS retired this model on {day}.", "{name} = {value}（{place}）: このモデルは {day} に AWS での提供が終了しました。";
    WIPED: "Claude Code's own setup wizard has removed the pins.", "Claude Code 自身のセットアップウィザードが固定モデルの設定を削除しました。";
    REPINNED: "Claude Code's \"Newer model available\" dialog has replaced a pin.", "Claude Code の「新しいモデル」のダイアログが固定モデルを書き換えました。";
    EDITOR: "The extension starts Claude Code with its own variables.", "拡張機能は、この独自の環境変数で Claude Code を起動します。";
    AWS: "AWS tools and Claude Code read here which credentials to use.", "AWS のツールと Claude Code は、使う認証情報をここから読み取ります。";
    COMMENT: "Claude Code cuts the comment off; the AWS CLI takes it for a part of the value.", "Claude Code はコメントを取り除きますが、AWS CLI は値の一部とみなします。";
    TAKE_OFF: "Move the comment behind {keys} in {file} to a line of its own.", "{file} の {keys} の後ろのコメントを、別の行に移してください。";
    FIX: "Fix the place that is named.", "示された箇所を直してください。";
    LET_READ: "Make {place} a file that you may read, or remove it.", "{place} を自分が読み取れるファイルにするか、削除してください。";
    FIX_KEYS: "Fix or remove {keys} in {place}.", "{place} の {keys} を直すか削除してください。";
    LESS: "The rest of Claude Code's settings applies; this file doesn't.", "ほかの設定は有効ですが、このファイルの内容は無効です。";
    REMOVE: "Remove {keys} from {place}.", "{place} から {keys} を削除してください。";
    RENAME: "Write {known} instead of {name} in {place}.", "{place} の {name} を {known} に直してください。";
    EDIT_STOPS: "Put {file} back, or take the {event} hook out of {place}.", "{file} を元に戻すか、{place} から {event} フックを削除してください。";
    ASK_STOPS: "To {contact}: the managed {event} hook of Claude Code ({place}) starts {file}, which isn't on my machine, and everything that it is asked about is blocked. Please install the file, or take the hook out.", "{contact} 宛: Claude Code の管理設定の {event} フック（{place}）が起動する {file} が、この端末にありません。そのため操作がすべて止められます。ファイルの配置、またはフックの削除をお願いします。";
    NO_SCRIPTS: "npm was told to run no install scripts (ignore-scripts), so the program itself wasn't put there.", "npm のインストールスクリプトが無効（ignore-scripts）のため、プログラム本体が配置されていません。";
    INSTALL_WITH_SCRIPTS: "npm install -g --ignore-scripts=false @anthropic-ai/claude-code", "npm install -g --ignore-scripts=false @anthropic-ai/claude-code";
    INSTALL_INTERPRETER: "Install {program}, which starts it and isn't found, or Claude Code's native version, which needs none", "起動に必要な {program} が見つかりません。{program} をインストールするか、{program} の要らない Claude Code のネイティブ版をインストールしてください";
    NO_LOADER: "The file is there; the loader that it names isn't: it was made for another C library (glibc and musl, as on Alpine or NixOS).", "ファイルはありますが、指定されたローダーがありません。別の C ライブラリ用のプログラムです（Alpine や NixOS などでの glibc と musl の違い）。";
    LEADS_NOWHERE: "{file} is a link to {target}, which isn't there.", "{file} は、存在しない {target} へのリンクです。";
    NOT_PERMITTED: "{file} is there, and lacks the permission to be started (chmod +x {file}).", "{file} はありますが、実行権限がありません（chmod +x {file}）。";
    EDIT_STATE: "Copy {backup} over {file}", "{backup} を {file} に上書きコピーしてください";
    MOVE_STATE: "Rename {file}, so that Claude Code writes a new one", "{file} の名前を変更してください（Claude Code が新しく作成します）";
    EDIT_BYPASS: "Start Claude Code as another user, or take permissions.defaultMode out of {place}", "別のユーザーで Claude Code を実行するか、{place} から permissions.defaultMode を削除してください";
    INSTALL_SANDBOX: "Install {packages} (by apt or dnf, for example), or switch sandbox.failIfUnavailable off in {place}", "{packages} を apt や dnf などでインストールするか、{place} の sandbox.failIfUnavailable を無効にしてください";
    ASK_SANDBOX: "To {contact}: the managed settings of Claude Code ({place}) let it start in its sandbox alone, and {packages} isn't installed on my machine. Please install it.", "{contact} 宛: Claude Code の管理設定（{place}）によりサンドボックスが必須ですが、この端末に {packages} がありません。インストールをお願いします。";
    EDIT_VERSION: "claude install {wanted}", "claude install {wanted}";
    AT_LEAST: "at least", "これ以上";
    AT_MOST: "at most", "これ以下";
    EDIT_WRAPPED: "Look at {place}: start Claude Code without it, or take these names out. `genkan doctor --with-client` shows what comes of it.", "{place} を確認し、これを使わずに Claude Code を起動するか、これらの指定を削除してください。実際の動作は `genkan doctor --with-client` で確認できます。";
    DANGLING: "It is a link to {target}, which isn't there.", "存在しない {target} へのリンクです。";
    MOVED: "{name} (shell) leads to this file, to which the profile wasn't written.", "{name}（シェル）により、プロファイルを設定していないこのファイルが読まれます。";
    UNSET_OR_SETUP: "Unset {name} in this shell; or, where it is meant, write the profile there as well: genkan setup --profile {profile}", "このシェルの {name} を解除してください。意図した設定であれば、このファイルにもプロファイルを設定します: genkan setup --profile {profile}";
    UNSET: "Remove {name} from the shell's start files, then start Claude Code from a new shell.", "シェルの起動ファイルから {name} を削除し、新しいシェルで Claude Code を起動してください。";
    BELONGS_BELOW: "It is outside of `env`; variables only apply inside of it.", "`env` の外に書かれています。環境変数は `env` の中に書きます。";
    MOVE: "Move what is needed to {meant}, and remove it from {file}.", "必要な内容を {meant} に移し、{file} から削除してください。";
    MISSING: "It is not there.", "ファイルがありません。";
    NOT_EXECUTABLE: "It is not executable.", "実行権限がありません。";
    MUTE: "It was started with --version and did not answer as genkan does.", "--version で起動しましたが、genkan としての応答がありません。";
    ASK_MANAGED_FILE: "To {contact}: the managed settings of Claude Code in {place} are broken ({what}). Please fix or remove them; until then Claude Code does not start, or goes on without them.", "{contact} 宛: Claude Code の管理設定 {place} に誤りがあります（{what}）。修正または削除をお願いします。それまで Claude Code は起動しないか、その設定なしで動作します。";
    ASK_MANAGED_VALUES: "To {contact}: the managed settings of Claude Code in {place} set {keys} differently from the deployment profile {profile}. Please remove or correct them there.", "{contact} 宛: Claude Code の管理設定 {place} にある {keys} の値が、デプロイメントプロファイル {profile} と異なります。削除するか、値を合わせていただけますか。";
    ASK_HIDDEN: "To {contact}: the managed settings of Claude Code in {place} are not used, because a stronger managed source is present ({keys}). Please put everything into one source.", "{contact} 宛: より強い管理設定があるため、Claude Code の管理設定 {place} の一部（{keys}）が使われていません。1 か所にまとめていただけますか。";
    ASK_PROGRAM: "To {contact}: {program}, which the managed hooks of Claude Code start, does not run on my machine. Please install genkan there again.", "{contact} 宛: Claude Code の管理設定のフックが起動する {program} が、この端末で実行できません。genkan の再インストールをお願いします。";
    TRAFFIC_SWITCH: "Disable what should not be called, with the variable or setting that is named; `claude.env` and `claude.settings` of the profile hold them for everybody.", "不要な通信は、示した環境変数または設定で停止できます。プロファイルの `claude.env` と `claude.settings` に書くと全員に適用されます。";
    TRAFFIC_UPDATES: "{host}: telemetry, error reports, surveys, feature flags, checks of the connection", "{host}: テレメトリー、エラー報告、アンケート、機能フラグ、接続確認";
    TRAFFIC_UPDATER: "{host}: its own updates", "{host}: Claude Code 自身の更新";
    TRAFFIC_MARKETPLACE: "{host}: the official plug-in marketplace, at interactive starts", "{host}: 公式プラグインマーケットプレイス（対話起動時）";
    TRAFFIC_PREFLIGHT: "{host}: WebFetch asks whether a domain may be fetched (found in the program, not observed)", "{host}: WebFetch がドメインの取得可否を確認（プログラムの解析による。通信は未確認）";
    TRAFFIC_OTEL: "{host}: measurements for the organisation's own collector", "{host}: 組織のコレクターへの計測データ";
}
