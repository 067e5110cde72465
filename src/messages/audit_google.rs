//! Words of `genkan audit` on Google Cloud.

crate::messages::words! {
    SIGN_IN: "sign in with a configuration folder of its own: CLOUDSDK_CONFIG=FOLDER gcloud auth application-default login", "専用のフォルダーにサインインしてください: CLOUDSDK_CONFIG=FOLDER gcloud auth application-default login";
    SEEN_BY: "project {project}, seen {at} by {by} (credentials {file})", "プロジェクト {project}、確認日時 {at}、確認した ID {by}（認証情報 {file}）";
    CALLER_UNKNOWN: "an identity that Google didn't name", "不明（Google の応答なし）";
    RIGHTS: "missing permissions: {actions}. Everything that the auditor's role needs: {all}", "不足している権限: {actions}。担当者のロールに必要な権限の一覧: {all}";
    READ_ON: "DATA_READ is enabled for {services}", "DATA_READ が有効（{services}）";
    NOBODY: "nobody, in the project's own policy", "プロジェクト自身のポリシーでは対象外なし";
    MAYBE_ABOVE: "DATA_READ of aiplatform.googleapis.com is not enabled in project {project}; {parent} above it may enable it, which can't be seen with permissions on the project", "プロジェクト {project} では aiplatform.googleapis.com の DATA_READ が有効ではありません。上位の {parent} で有効な可能性がありますが、プロジェクトの権限では参照できません";
    SINKS_ABOVE: "no sink of project {project} keeps them; a sink of {parent} above it may, which can't be seen with permissions on the project", "プロジェクト {project} のシンクでは保存されません。上位の {parent} のシンクで保存されている可能性がありますが、プロジェクトの権限では参照できません";
    KEPT_BY: "{sinks}", "{sinks}";
    FILTER_UNKNOWN: "the filters of these sinks don't say whether they take them: {sinks}", "シンクのフィルターからは、保存されるかどうか判断できません: {sinks}";
    LOCKED_DAYS: "{days} days, locked", "{days} 日（ロック済み）";
    BUCKET_GONE: "log bucket {bucket}, the destination of sink {sink}, doesn't exist or is being deleted", "シンク {sink} の転送先のログバケット {bucket} が存在しないか、削除中です";
    COPY_INSIDE: "{destination}", "{destination}";
    ELSEWHERE: "sink {sink} routes to {destination}, which is no log bucket of the project: its retention, lock and key can't be seen from here", "シンク {sink} の転送先 {destination} はプロジェクトのログバケットではなく、保持期間・ロック・鍵をここでは確認できません";
    BUCKET_GLOBAL: "log bucket {bucket} is in {location}, not in {regions}: Google doesn't say where that is stored", "ログバケット {bucket} のロケーションは {location} で、{regions} ではありません（保存場所は明示されていません）";
    FIX_ELSEWHERE: "Have it shown by whoever holds permissions there: for a log bucket `gcloud logging buckets describe BUCKET --location=LOCATION --project=PROJECT`.", "転送先の権限を持つ担当者に確認してください（ログバケットの場合: `gcloud logging buckets describe バケット --location=ロケーション --project=プロジェクト`）。";
    FIX_FILTER: "Look at the filter and the exclusions of the sink (`gcloud logging sinks describe SINK`), or let a sink of their own take `LOG_ID(\"cloudaudit.googleapis.com/data_access\")` and nothing else.", "シンクのフィルターと除外フィルターを確認するか（`gcloud logging sinks describe SINK`）、`LOG_ID(\"cloudaudit.googleapis.com/data_access\")` だけを保存する専用のシンクを作成してください。";
    FIX_BUCKET_GONE: "Until it is there, these entries go nowhere: create the bucket (`gcloud logging buckets create BUCKET --location=LOCATION --retention-days=DAYS`), or point the sink to another one (`gcloud logging sinks update`).", "このバケットができるまで、ログは保存されません。バケットを作成するか（`gcloud logging buckets create バケット --location=ロケーション --retention-days=日数`）、シンクの転送先を変更してください（`gcloud logging sinks update`）。";
    FIX_COPY: "Look at the location where the destination is, or exclude these entries from the sink: `gcloud logging sinks update`.", "転送先のロケーションを転送先で確認するか、このログをシンクから除外してください: `gcloud logging sinks update`";
    FIX_ENABLE: "Enable the API in the project that the message names: `gcloud services enable {api} --project=PROJECT`.", "メッセージにあるプロジェクトで API を有効にしてください: `gcloud services enable {api} --project=プロジェクト`";
    FIX_PERIMETER: "Ask the organization's administrator for an ingress rule of VPC Service Controls that lets the auditor's credentials use {api}, or run it inside the perimeter.", "担当者の認証情報で {api} を使えるように、VPC Service Controls の上り（内向き）ルールを組織の管理者に依頼するか、境界の内側で実行してください。";
    FIX_PROJECT: "Google knows no such project, or these credentials may not know of it: check `google.project` in the profile.", "該当するプロジェクトがないか、この認証情報では参照できません。プロファイルの `google.project` を確認してください。";
    COPY_UNKNOWN: "sink {sink} routes to {destination}, whose location can't be seen from here", "シンク {sink} の転送先は {destination} で、その場所はここでは確認できません";
    NO_COPY: "no sink of the project routes them elsewhere", "プロジェクトのシンクに、別の場所への転送はありません";
    LIMIT_COARSE: "More than the audit log has: that a model was called, by whom and when. It has no prompt and no answer, and it can't be limited to Claude's models.", "監査ログにないもの（記録されるのは、モデルが呼び出されたこと、呼び出し元、日時。プロンプトと応答は含まれず、Claude のモデルだけに限ることもできません）。";
    LIMIT_ABOVE: "The audit configuration, exemptions and sinks of folders and of the organization, which hold for the project too.", "フォルダーと組織の監査設定・除外・シンク（プロジェクトにも適用されます）。";
    LIMIT_ORG_POLICY: "Organization policies and VPC Service Controls: what may be used, and where.", "組織のポリシーと VPC Service Controls（使えるものと場所の制限）。";
    LIMIT_PROVIDER: "What Google and the model's provider themselves retain, and request-response logging to BigQuery.", "Google とモデル提供元が保持するもの、および BigQuery へのリクエストとレスポンスのロギング。";
    LIMIT_READERS: "Who may read the log buckets, and whether the key of a bucket is enabled and rotates.", "ログバケットを参照できる人、およびバケットの鍵が有効か、ローテーションされるか。";
    DATA_READ: "Audit logs of calls to models", "モデル呼び出しの監査ログ";
    DATA_READ_EXEMPT: "Exemptions from the audit logs", "監査ログの除外";
    SINK: "A sink that keeps the audit logs", "監査ログを保存するシンク";
    BUCKET_RETENTION: "Retention of the audit log bucket", "監査ログのバケットの保持期間";
    BUCKET_LOCK: "Lock of the audit log bucket", "監査ログのバケットのロック";
    BUCKET_LOCATION: "Location of the audit log bucket", "監査ログのバケットのロケーション";
    BUCKET_KEY: "Key of the audit log bucket", "監査ログのバケットの暗号化キー";
    COPY: "Copies of the audit logs elsewhere", "監査ログの別の場所へのコピー";
}
