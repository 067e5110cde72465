//! GK-AUD-06x and 07x: `genkan audit` on Google Cloud.

crate::code::codes! {
    WRONG_RIGHTS "GK-AUD-060" Usage {
        "profile {profile} sends requests to {provider}: name the credentials to read with by {flag}" /
        "プロファイル {profile} のリクエスト先は {provider} です。参照に使う権限は {flag} で指定してください"
    } help {
        "Evidence of an AWS account is read with an AWS profile (`--aws-profile`), that of a Google Cloud project with a credentials file (`--google-credentials`)." /
        "AWS アカウントの証跡は AWS プロファイル（`--aws-profile`）で、Google Cloud プロジェクトの証跡は認証情報ファイル（`--google-credentials`）で参照します。"
    }
    DEVELOPERS "GK-AUD-061" Usage {
        "{file} holds the developer's own credentials (profile {profile})" /
        "{file} は開発者自身の認証情報（プロファイル {profile}）です"
    } help {
        "Whoever signs off a rollout reads the project with rights of their own: the credentials that Claude Code uses here aren't supposed to see policies and log buckets. Name another file with `--google-credentials`, of a service account or of another sign-in." /
        "導入を確認する担当者は、自分の権限でプロジェクトを参照します。Claude Code が使う認証情報は、ポリシーやログバケットの参照を想定していません。`--google-credentials` で、サービスアカウントや別のサインインのファイルを指定してください。"
    }
    SIGNED_OUT "GK-AUD-062" Person {
        "Google no longer accepts the credentials in {file}" /
        "{file} の認証情報は Google で使えなくなっています"
    } help {
        "`genkan audit` opens no browser tab. Sign in again with gcloud, with `CLOUDSDK_CONFIG` set to a folder of the auditor's own so that the developer's sign-in stays, then run it again with that file." /
        "`genkan audit` はブラウザーのタブを開きません。開発者のサインインを上書きしないように、`CLOUDSDK_CONFIG` に担当者専用のフォルダーを指定して gcloud でサインインし直し、そのファイルで再実行してください。"
    }
    NO_PROJECT "GK-AUD-063" Usage {
        "profile {profile} names no Google Cloud project" /
        "プロファイル {profile} に Google Cloud プロジェクトの指定がありません"
    } help {
        "The evidence is that of the project in `google.project`: set it in the profile, or name another profile with `--profile`." /
        "確認の対象は `google.project` のプロジェクトです。プロファイルで指定するか、`--profile` で別のプロファイルを指定してください。"
    }
    READ_OFF "GK-AUD-065" Problem {
        "data access audit logs of Vertex AI are off in project {project}: DATA_READ of aiplatform.googleapis.com is not enabled" /
        "プロジェクト {project} の Vertex AI のデータアクセス監査ログが無効です（aiplatform.googleapis.com の DATA_READ）"
    } help {
        "Calls to models are data access, which isn't logged by default. Enable DATA_READ for `aiplatform.googleapis.com` (or all services) in the project, or in the organization or a folder above it: console, IAM & Admin > Audit Logs, or `auditConfigs` of the policy. What an ancestor enables can't be seen with permissions on the project. The log records only that a model was called, by whom and when, without prompt and answer." /
        "モデルの呼び出しはデータアクセスにあたり、既定では記録されません。`aiplatform.googleapis.com`（またはすべてのサービス）の DATA_READ を、プロジェクト、または上位の組織・フォルダーで有効にしてください（コンソールの「IAM と管理」>「監査ログ」、またはポリシーの `auditConfigs`）。上位の設定は、プロジェクトの権限では参照できません。記録されるのは、モデルが呼び出されたこととその呼び出し元・日時で、プロンプトと応答は含まれません。"
    }
    READ_EXEMPT "GK-AUD-066" Problem {
        "calls by {members} are exempted from the data access audit logs of project {project}" /
        "プロジェクト {project} のデータアクセス監査ログで、{members} の呼び出しが記録の対象外です"
    } help {
        "Calls of an exempted principal leave no trace. Remove the principals from `exemptedMembers` of DATA_READ, for `allServices` and for `aiplatform.googleapis.com`: an exemption in either one is enough." /
        "除外されたプリンシパルの呼び出しは記録に残りません。`allServices` と `aiplatform.googleapis.com` の DATA_READ の `exemptedMembers` から外してください（どちらか一方にあれば除外されます）。"
    }
    NOT_KEPT "GK-AUD-067" Problem {
        "no sink of project {project} keeps the data access audit logs of Vertex AI" /
        "プロジェクト {project} に、Vertex AI のデータアクセス監査ログを保存するシンクがありません"
    } help {
        "Every sink of the project is disabled, filters these entries out or excludes them. Let `_Default`, or a sink of their own, take `cloudaudit.googleapis.com/data_access`: `gcloud logging sinks list`, `gcloud logging sinks update`. Sinks of an organization or a folder can't be seen with permissions on the project." /
        "プロジェクトのどのシンクも、無効であるか、フィルターまたは除外フィルターでこのログを除いています。`_Default` または専用のシンクで `cloudaudit.googleapis.com/data_access` を保存してください: `gcloud logging sinks list`、`gcloud logging sinks update`。組織やフォルダーのシンクは、プロジェクトの権限では参照できません。"
    }
    DEFAULT_RETENTION "GK-AUD-068" Problem {
        "log bucket {bucket} keeps entries for {days} days, which is Cloud Logging's default: no period has been decided" /
        "ログバケット {bucket} の保持期間は {days} 日（Cloud Logging の既定値）で、期間が決められていません"
    } help {
        "Decide how long, and set it: `gcloud logging buckets update BUCKET --location=LOCATION --retention-days=DAYS`. If 30 days is what was decided, lock the bucket." /
        "期間を決めて設定してください: `gcloud logging buckets update バケット --location=ロケーション --retention-days=日数`。30 日と決めた場合は、バケットをロックしてください。"
    }
    NOT_LOCKED "GK-AUD-069" Problem {
        "log bucket {bucket} is not locked: its retention can be shortened, and it can be deleted with its entries" /
        "ログバケット {bucket} がロックされておらず、保持期間の短縮や、ログごとの削除ができます"
    } help {
        "A lock is permanent: it can't be undone, and the retention can't be changed after it. Set the retention first: `gcloud logging buckets update BUCKET --location=LOCATION --locked`." /
        "ロックは解除できず、以後は保持期間を変更できません。先に保持期間を設定してください: `gcloud logging buckets update バケット --location=ロケーション --locked`"
    }
    BUCKET_OUTSIDE "GK-AUD-070" Problem {
        "log bucket {bucket} is in {location}, not in {regions}" /
        "ログバケット {bucket} のロケーションは {location} で、{regions} ではありません"
    } help {
        "Audit logs record who called which model. A bucket's location can't be changed: create one in the region, and route `_Default` there: `gcloud logging buckets create NAME --location=REGION`, `gcloud logging sinks update _Default logging.googleapis.com/projects/PROJECT/locations/REGION/buckets/NAME`." /
        "監査ログには、誰がどのモデルを呼び出したかが記録されます。バケットのロケーションは変更できないため、リージョンに作成し、`_Default` の保存先にしてください: `gcloud logging buckets create 名前 --location=リージョン`、`gcloud logging sinks update _Default logging.googleapis.com/projects/プロジェクト/locations/リージョン/buckets/名前`"
    }
    BUCKET_NO_KEY "GK-AUD-071" Problem {
        "log bucket {bucket} is not encrypted with a customer-managed key" /
        "ログバケット {bucket} は顧客管理の暗号鍵（CMEK）で暗号化されていません"
    } help {
        "Google encrypts with keys of its own. Give the bucket a key of Cloud KMS in the same location (CMEK): `gcloud logging buckets update BUCKET --location=LOCATION --cmek-kms-key-name=KEY`. It applies to what is logged from then on." /
        "既定では Google の鍵で暗号化されます。同じロケーションの Cloud KMS の鍵を設定してください（CMEK）: `gcloud logging buckets update バケット --location=ロケーション --cmek-kms-key-name=キー`。以後に記録されるログに適用されます。"
    }
    COPY_OUTSIDE "GK-AUD-072" Problem {
        "sink {sink} routes audit logs to {destination}, which is not in {regions}" /
        "シンク {sink} の監査ログの転送先 {destination} は、{regions} にありません"
    } help {
        "The audit logs are stored there as well. Point the sink to a destination in the region, or exclude these entries from it: `gcloud logging sinks update`." /
        "監査ログのコピーがそこに保存されます。転送先をリージョン内にするか、このログを除外してください: `gcloud logging sinks update`"
    }
}
