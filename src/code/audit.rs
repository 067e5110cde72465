//! GK-AUD: `genkan audit`: what of an account's evidence is missing, and what keeps it from being read.

crate::code::codes! {
    DEVELOPERS "GK-AUD-001" Usage {
        "AWS profile {aws} has the developer's own credentials (profile {profile})" /
        "AWS プロファイル {aws} の認証情報は、開発者自身のもの（プロファイル {profile}）です"
    } help {
        "Whoever signs off a rollout reads the account with rights of their own: the developer's role isn't supposed to see logs, keys and trails. Name another AWS profile with `--aws-profile`; `genkan policy audit-reader` prints the permissions that it needs." /
        "導入を確認する担当者は、自分の権限でアカウントを参照します。開発者のロールは、ログ・キー・証跡の参照を想定していません。`--aws-profile` で別の AWS プロファイルを指定してください。必要な権限は `genkan policy audit-reader` で出力できます。"
    }
    SIGNED_OUT "GK-AUD-002" Person {
        "nobody is signed in to AWS profile {aws}" /
        "AWS プロファイル {aws} にサインインしていません"
    } help {
        "`genkan audit` opens no browser tab. Sign in with the AWS CLI, then run it again." /
        "`genkan audit` はブラウザーのタブを開きません。AWS CLI でサインインしてから、もう一度実行してください。"
    }
    NO_BEDROCK "GK-AUD-003" Usage {
        "profile {profile} sends requests to {provider}: `genkan audit` reads the evidence of AWS accounts and Google Cloud projects" /
        "`genkan audit` が確認するのは AWS アカウントと Google Cloud プロジェクトの証跡です（プロファイル {profile} のリクエスト先: {provider}）"
    } help {
        "Name a profile on Amazon Bedrock or on Vertex AI with `--profile`." /
        "`--profile` で Amazon Bedrock か Vertex AI のプロファイルを指定してください。"
    }
    NO_TRAIL "GK-AUD-051" Usage {
        "profile {profile} sends requests to {provider}: `genkan audit trail` reads CloudTrail, which knows requests to Amazon Bedrock alone" /
        "`genkan audit trail` が読み取る CloudTrail に記録されるのは、Amazon Bedrock へのリクエストだけです（プロファイル {profile} のリクエスト先: {provider}）"
    } help {
        "Name a profile on Amazon Bedrock with `--profile`. Google records no region that processed a request, so for a profile on Vertex AI there is nothing to count; `genkan audit` reads how its project logs." /
        "`--profile` で Amazon Bedrock のプロファイルを指定してください。Google はリクエストを処理したリージョンを記録しないため、Vertex AI のプロファイルでは数えられません。プロジェクトのログの設定は `genkan audit` で確認できます。"
    }
    LOGGING_OFF "GK-AUD-010" Problem {
        "model invocation logging is off in {region}" /
        "{region} のモデル呼び出しのログ記録が無効です"
    } help {
        "Bedrock logs invocations per region, to CloudWatch Logs, S3 or both, and only once it is switched on (PutModelInvocationLoggingConfiguration). Requests are logged in the region where they are sent: switch it on in every region of the profile." /
        "Bedrock の呼び出しログはリージョンごとの設定で、有効にした後の分だけが CloudWatch Logs や S3 に記録されます（PutModelInvocationLoggingConfiguration）。記録されるのはリクエストを送信したリージョンです。プロファイルの全リージョンで有効にしてください。"
    }
    LOG_GROUP_RETENTION "GK-AUD-011" Problem {
        "no retention is set on log group {group}: nothing in it expires" /
        "ロググループ {group} に保持期間がなく、削除されません"
    } help {
        "The group holds prompts and answers, and without a retention it holds them for ever. Decide how long, and set it: `aws logs put-retention-policy --log-group-name NAME --retention-in-days DAYS`." /
        "このロググループにはプロンプトと応答が含まれ、保持期間がなければ無期限に残ります。期間を決めて設定してください: `aws logs put-retention-policy --log-group-name 名前 --retention-in-days 日数`"
    }
    LOG_GROUP_KEY "GK-AUD-012" Problem {
        "log group {group} is not encrypted with a customer managed key" /
        "ロググループ {group} はカスタマーマネージドキーで暗号化されていません"
    } help {
        "CloudWatch Logs encrypts with a key of its own, which nobody else can see or revoke. Associate a customer managed key: `aws logs associate-kms-key`. It applies to what is logged from then on." /
        "CloudWatch Logs の既定の暗号化キーは、利用者が確認も失効もできません。カスタマーマネージドキーを関連付けてください: `aws logs associate-kms-key`。以後に記録されるログに適用されます。"
    }
    BUCKET_OUTSIDE "GK-AUD-013" Problem {
        "bucket {bucket} is in {region}, outside {regions}" /
        "バケット {bucket} は {region} にあり、{regions} の外です"
    } help {
        "Logs of invocations hold prompts and answers. Log to a bucket in a region of the profile." /
        "呼び出しログにはプロンプトと応答が含まれます。プロファイルのリージョンにあるバケットへ記録してください。"
    }
    BUCKET_ENCRYPTION "GK-AUD-014" Problem {
        "bucket {bucket} is not encrypted with a customer managed key ({found})" /
        "バケット {bucket} はカスタマーマネージドキーで暗号化されていません（{found}）"
    } help {
        "S3 encrypts every object, by default with a key of its own. Set the bucket's default encryption to SSE-KMS with the ARN of a customer managed key (PutBucketEncryption), and let Bedrock use that key in the key's policy." /
        "S3 はすべてのオブジェクトを暗号化しますが、既定では S3 のキーを使います。バケットのデフォルト暗号化に、カスタマーマネージドキーの ARN を指定した SSE-KMS を設定し（PutBucketEncryption）、キーポリシーで Bedrock による使用を許可してください。"
    }
    BUCKET_PUBLIC "GK-AUD-015" Problem {
        "public access to bucket {bucket} is not blocked: {open} is off" /
        "バケット {bucket} のパブリックアクセスがブロックされていません（無効: {open}）"
    } help {
        "Turn on all four Block Public Access settings of the bucket (PutPublicAccessBlock). The account's own settings may block public access anyway; they aren't checked here." /
        "バケットのパブリックアクセスブロックの 4 つの設定をすべて有効にしてください（PutPublicAccessBlock）。アカウント単位のブロックで防がれている場合もありますが、ここでは確認していません。"
    }
    BUCKET_NO_LOCK "GK-AUD-016" Problem {
        "bucket {bucket} has no Object Lock: its logs can be deleted and overwritten" /
        "バケット {bucket} にオブジェクトロックがなく、ログを削除・上書きできます"
    } help {
        "Object Lock with a default retention keeps log files as they were written, in governance or compliance mode (PutObjectLockConfiguration). It needs versioning." /
        "既定の保持期間を持つオブジェクトロックにより、ログファイルは書き込まれたまま保たれます（PutObjectLockConfiguration、ガバナンスモードまたはコンプライアンスモード）。バージョニングが必要です。"
    }
    BUCKET_NO_VERSIONS "GK-AUD-017" Problem {
        "bucket {bucket} has no versioning" /
        "バケット {bucket} のバージョニングが無効です"
    } help {
        "Without versioning, an overwritten or deleted log file is gone. Enable it: `aws s3api put-bucket-versioning`." /
        "バージョニングがないと、上書き・削除されたログファイルは元に戻せません。有効にしてください: `aws s3api put-bucket-versioning`"
    }
    BUCKET_NO_RETENTION "GK-AUD-018" Problem {
        "no lifecycle rule expires the logs in bucket {bucket}" /
        "バケット {bucket} のログを期限で削除するライフサイクルルールがありません"
    } help {
        "The bucket holds prompts and answers, and without a rule it holds them for ever. Decide how long, and set a rule with an expiration for the prefix of the logs (PutBucketLifecycleConfiguration)." /
        "バケットにはプロンプトと応答が含まれ、ルールがなければ無期限に残ります。期間を決め、ログのプレフィックスに有効期限のルールを設定してください（PutBucketLifecycleConfiguration）。"
    }
    KEY_NOT_OWN "GK-AUD-020" Problem {
        "key {key} is managed by AWS, not by you (used by {used_by})" /
        "キー {key} の管理者は利用者ではなく AWS です（使用元: {used_by}）"
    } help {
        "The policy of an AWS managed key can't be changed, and the key can't be disabled. Encrypt with a customer managed key." /
        "AWS マネージドキーのキーポリシーは変更できず、キーを無効にすることもできません。カスタマーマネージドキーで暗号化してください。"
    }
    KEY_NOT_ENABLED "GK-AUD-021" Problem {
        "key {key} is {state} (used by {used_by})" /
        "キー {key} の状態は {state} です（使用元: {used_by}）"
    } help {
        "With a key that isn't enabled, nothing new can be encrypted, and once it is deleted, nothing encrypted with it can ever be read again. Enable it, or cancel its deletion: `aws kms cancel-key-deletion`, `aws kms enable-key`." /
        "有効でないキーでは新たに暗号化できず、キーが削除されると、それで暗号化したデータは二度と読めません。有効にするか、削除をキャンセルしてください: `aws kms cancel-key-deletion`、`aws kms enable-key`"
    }
    KEY_NO_ROTATION "GK-AUD-022" Problem {
        "key {key} does not rotate (used by {used_by})" /
        "キー {key} の自動ローテーションが無効です（使用元: {used_by}）"
    } help {
        "Enable the yearly rotation of its key material: `aws kms enable-key-rotation`. Data that is already encrypted stays readable." /
        "キーマテリアルの自動ローテーションを有効にしてください: `aws kms enable-key-rotation`。暗号化済みのデータは引き続き読めます。"
    }
    KEY_OUTSIDE "GK-AUD-023" Problem {
        "key {key} has its material in {regions} as well (used by {used_by})" /
        "キー {key} のキーマテリアルは {regions} にもあります（使用元: {used_by}）"
    } help {
        "A multi-Region key decrypts wherever it has a replica, or its primary. Use a single-Region key, or replicas only in the profile's regions." /
        "マルチリージョンキーは、プライマリやレプリカがあるどのリージョンでも復号できます。単一リージョンのキーを使うか、レプリカをプロファイルのリージョンに限ってください。"
    }
    TRAIL_OFF "GK-AUD-030" Problem {
        "no trail is logging what happens in {region}" /
        "{region} の操作を記録している証跡がありません"
    } help {
        "CloudTrail's event history keeps only 90 days. To keep events longer, create a trail for all regions and start it: `aws cloudtrail create-trail --is-multi-region-trail`, `aws cloudtrail start-logging`." /
        "CloudTrail のイベント履歴は 90 日で消えます。それ以降も確認できるように、全リージョンを対象とする証跡を作成して開始してください: `aws cloudtrail create-trail --is-multi-region-trail`、`aws cloudtrail start-logging`"
    }
    TRAIL_NO_BEDROCK "GK-AUD-031" Problem {
        "no trail records the calls to Bedrock's models in {region}" /
        "{region} で Bedrock のモデル呼び出しを記録している証跡がありません"
    } help {
        "InvokeModel and Converse are read-only management events. A trail records them if it includes management events with reads (`All` or `ReadOnly`) and doesn't exclude `bedrock.amazonaws.com`; with advanced event selectors, if no field narrows them: `aws cloudtrail put-event-selectors`." /
        "InvokeModel と Converse は読み取り専用の管理イベントです。証跡が管理イベントを読み取りも含めて（`All` または `ReadOnly`）記録し、`bedrock.amazonaws.com` を除外していない必要があります。高度なイベントセレクタでは、フィールドで絞り込まれていない必要があります: `aws cloudtrail put-event-selectors`"
    }
    TRAIL_NO_KMS "GK-AUD-032" Problem {
        "no trail records how keys are used in {region}" /
        "{region} でキーの使用を記録している証跡がありません"
    } help {
        "KMS's events show who decrypted a log, but they are often excluded because there are so many (`ExcludeManagementEventSources: kms.amazonaws.com`). Include them in one trail." /
        "ログを復号した者は KMS のイベントに残りますが、件数が多いために除外されがちです（`ExcludeManagementEventSources: kms.amazonaws.com`）。いずれかの証跡で記録してください。"
    }
    TRAIL_NOT_VALIDATED "GK-AUD-033" Problem {
        "trail {trail} has no log file validation" /
        "証跡 {trail} のログファイルの整合性検証が無効です"
    } help {
        "With digests it can be shown afterwards that no log file was changed or deleted: `aws cloudtrail update-trail --enable-log-file-validation`." /
        "ダイジェストファイルがあれば、ログファイルが変更・削除されていないことを後から示せます: `aws cloudtrail update-trail --enable-log-file-validation`"
    }
    TRAIL_ONE_REGION "GK-AUD-034" Problem {
        "trail {trail} covers one region alone" /
        "証跡 {trail} の対象は 1 つのリージョンだけです"
    } help {
        "Use of Bedrock in another region is recorded only by a trail for all regions: `aws cloudtrail update-trail --is-multi-region-trail`." /
        "別のリージョンで行われた Bedrock の操作は、全リージョンを対象とする証跡にしか残りません: `aws cloudtrail update-trail --is-multi-region-trail`"
    }
    TRAIL_NO_KEY "GK-AUD-035" Problem {
        "the log files of trail {trail} are not encrypted with a KMS key" /
        "証跡 {trail} のログファイルは KMS キーで暗号化されていません"
    } help {
        "Give the trail a customer managed key: `aws cloudtrail update-trail --kms-key-id`. The key's policy has to let CloudTrail use it." /
        "証跡にカスタマーマネージドキーを設定してください: `aws cloudtrail update-trail --kms-key-id`。キーポリシーで CloudTrail による使用を許可する必要があります。"
    }
    ENDPOINT_MISSING "GK-AUD-040" Problem {
        "there is no available VPC endpoint for {service}" /
        "{service} の利用可能な VPC エンドポイントがありません"
    } help {
        "The profile requires a private path (`network.private_path`), but this account and region have none. `genkan policy endpoint --format terraform` prints both endpoints. If the endpoints belong to another account, such as a network account, run this with permissions there." /
        "プロファイルはプライベートな経路を求めていますが（`network.private_path`）、このアカウントとリージョンにはありません。`genkan policy endpoint --format terraform` で 2 つのエンドポイントを出力できます。ネットワーク用の別アカウントにある場合は、そのアカウントの権限で実行してください。"
    }
    ENDPOINT_NO_DNS "GK-AUD-041" Problem {
        "private DNS is off on VPC endpoint {endpoint} ({service})" /
        "VPC エンドポイント {endpoint}（{service}）のプライベート DNS が無効です"
    } help {
        "Without it the service's usual name resolves to public addresses, and requests leave over the internet unless every client is told the endpoint's own name. Switch it on: `aws ec2 modify-vpc-endpoint --private-dns-enabled`." /
        "無効の場合、サービスの通常の名前はパブリックアドレスに解決され、エンドポイント固有の名前を全員に設定しない限り、リクエストはインターネットを経由します。有効にしてください: `aws ec2 modify-vpc-endpoint --private-dns-enabled`"
    }
    ENDPOINT_OPEN "GK-AUD-042" Problem {
        "the policy of VPC endpoint {endpoint} ({service}) doesn't meet the profile: {codes}" /
        "VPC エンドポイント {endpoint}（{service}）のポリシーがプロファイルの要件を満たしていません: {codes}"
    } help {
        "`genkan explain CODE` says what each code means. `genkan policy endpoint` prints a policy for the profile; `genkan policy check --as endpoint` judges the one that is there." /
        "各コードの意味は `genkan explain コード` で分かります。プロファイルに合うポリシーは `genkan policy endpoint` で出力でき、現在のポリシーは `genkan policy check --as endpoint` で確認できます。"
    }
    PINNED_OUTSIDE "GK-AUD-045" Problem {
        "{name}, which the profile pins, is processed outside its regions as well: {regions}" /
        "プロファイルが指定する {name} は、リージョンの外でも処理されます: {regions}"
    } help {
        "The account says so (GetInferenceProfile); `*` is any region. Pin an inference profile whose regions all belong to the profile: `genkan models --live` lists them." /
        "アカウントの回答です（GetInferenceProfile）。`*` は全リージョンを表します。処理先がすべてリージョン内にあるプロファイルを指定してください（`genkan models --live` で一覧できます）。"
    }
    APPLICATION_OUTSIDE "GK-AUD-046" Problem {
        "application inference profiles are processed outside the regions as well: {profiles}" /
        "リージョンの外でも処理されるアプリケーション推論プロファイルがあります: {profiles}"
    } help {
        "The id of an application inference profile doesn't show where it is processed. Delete those that nobody needs, and deny the others: the output of `genkan policy scp` does." /
        "アプリケーション推論プロファイルの ID からは処理先が分かりません。不要なものは削除し、ほかは拒否してください（`genkan policy scp` の出力で拒否できます）。"
    }
    DATA_RETAINED "GK-AUD-047" Problem {
        "the account's data retention in {region} is {mode}" /
        "{region} のアカウントのデータ保持モードは {mode} です"
    } help {
        "With `aws_review` and `provider_data_share` prompts and answers may be retained or given to the model's provider. Set it back with PutAccountDataRetention." /
        "`aws_review` と `provider_data_share` では、プロンプトと応答が保持されたり、モデル提供元に共有されたりすることがあります。PutAccountDataRetention で元に戻してください。"
    }
    PROCESSED_OUTSIDE "GK-AUD-036" Problem {
        "requests processed outside {regions}: {count}, in {places}" /
        "{regions} の外で処理されたリクエスト: {count} 件（{places}）"
    } help {
        "CloudTrail itself says so (`additionalEventData.inferenceRegion`). Check the principal, and the model or inference profile: a profile of another geography (`global.`, `apac.`, `us.`), or an application profile made from one, is processed outside. `genkan models` shows what a workstation's settings use; `genkan policy scp` and `genkan policy iam` print policies that deny it." /
        "CloudTrail 自身の記録です（`additionalEventData.inferenceRegion`）。プリンシパルと、モデルまたは推論プロファイルを確認してください。ほかの地域のプロファイル（`global.`、`apac.`、`us.`）や、それを元にしたアプリケーション推論プロファイルはリージョン外で処理されます。端末の設定が使うものは `genkan models` で確認できます。これを拒否するポリシーは `genkan policy scp` と `genkan policy iam` で出力できます（適用はされません）。"
    }
    NOT_SAID "GK-AUD-037" Problem {
        "requests for which CloudTrail doesn't say where they were processed: {count}" /
        "CloudTrail に処理先の記載がないリクエスト: {count} 件"
    } help {
        "The event has no `additionalEventData.inferenceRegion`, and its model's id (`global.`, `apac.`, an application profile) may be one that is processed outside, or it was sent to another region, or the call is one that takes a text and that genkan doesn't know. AWS's blog of 2024 says that the field is missing if a request wasn't routed to another region, its pages of 2026 that it is present for each request: so its absence proves neither. A request that failed may never have reached a model. Look at the models of these requests." /
        "イベントに `additionalEventData.inferenceRegion` がなく、モデル ID（`global.`、`apac.`、アプリケーション推論プロファイル）が外で処理される可能性のあるものか、別のリージョンに送信されたものか、テキストを受け取る未知の呼び出しです。AWS の 2024 年のブログは、他へ転送されなかったリクエストにはこの項目がないとし、2026 年のページは各リクエストに記録されるとしているため、どちらの証明にもなりません。失敗したリクエストはモデルに届いていない可能性があります。該当するリクエストのモデルを確認してください。"
    }
    UNREADABLE "GK-AUD-038" Problem {
        "CloudTrail events that can't be read: {count}" /
        "読み取れない CloudTrail のイベント: {count} 件"
    } help {
        "They don't have the form that CloudTrail's reference describes, so their content is unknown and they prove nothing. The cause is a proxy that changes answers, or a new form of the events, which needs a newer genkan." /
        "CloudTrail のリファレンスにある形式ではないため、内容が分からず、証明になりません。応答を書き換えるプロキシがある場合や、イベントの形式が変わった場合（新しい genkan が必要です）に起こります。"
    }
    NO_SUCH_REQUEST "GK-AUD-039" Problem {
        "no event has request ID {request} from {since} to {until}" /
        "リクエスト ID {request} のイベントはありません（{since}～{until}）"
    } help {
        "This proves nothing. Events arrive up to about 15 minutes late, those before `--since` aren't read, and a request to another region (`--regions`) or another account is recorded there. The id is the one that Claude Code prints with an error, or the `x-amzn-RequestId` of an answer." /
        "これは何の証明にもなりません。イベントは最大 15 分ほど遅れて届き、`--since` より前は読み取らず、別のリージョン（`--regions`）やアカウントへのリクエストはそちらに記録されます。ID は、Claude Code がエラーとともに表示するもの、または応答の `x-amzn-RequestId` です。"
    }
    NO_REQUEST "GK-AUD-052" Problem {
        "request {request} is no request to a model: {event}" /
        "リクエスト {request} はモデルへのリクエストではありません: {event}"
    } help {
        "The event with this id is a list or a setting, and no prompt was in it. The id of a request to a model is the one that Claude Code prints with an error, or the `x-amzn-RequestId` of an answer." /
        "この ID のイベントは一覧の取得や設定で、プロンプトを含みません。モデルへのリクエストの ID は、Claude Code がエラーとともに表示するもの、または応答の `x-amzn-RequestId` です。"
    }
    OTHER_ACCOUNT "GK-AUD-053" Problem {
        "the events are those of account {account}, and the profile's is {expected}" /
        "読み取ったのはアカウント {account} のイベントで、プロファイルのアカウントは {expected} です"
    } help {
        "CloudTrail keeps an event in the account that sent the request, and Claude Code sends its requests from the profile's. Name an AWS profile of that account with `--aws-profile`." /
        "CloudTrail のイベントは送信元のアカウントに残り、Claude Code はプロファイルのアカウントから送信します。`--aws-profile` でそのアカウントの AWS プロファイルを指定してください。"
    }
    NOT_THE_ACCOUNT "GK-AUD-054" Problem {
        "this is account {account}, and the profile's is {expected}: nothing here is about that one" /
        "確認したのはアカウント {account} で、プロファイルのアカウント {expected} については何も確認していません"
    } help {
        "Logging, keys and data retention are those of the account that sends the requests. Name an AWS profile of that account with `--aws-profile`. Endpoints of a network account and trails of a log archive are read there, with permissions there; the rows about them hold for that account." /
        "ログ記録・キー・データ保持は、リクエストを送信するアカウントの設定です。`--aws-profile` でそのアカウントの AWS プロファイルを指定してください。ネットワーク用アカウントのエンドポイントやログ保管用アカウントの証跡は、それぞれの権限で確認します（その行は、確認したアカウントについてのものです）。"
    }
    WHOSE "GK-AUD-055" Remote {
        "nobody says whose events these are: STS gives no answer, and no event names an account" /
        "どのアカウントのイベントか分かりません（STS から応答がなく、イベントにもアカウントの記載がありません）"
    } help {
        "Only the events of the profile's account say where its requests were processed. `sts.REGION.amazonaws.com` on port 443 is needed in the profile's region, or events that name their account (`recipientAccountId`). Then run the command again." /
        "プロファイルのリクエストの処理先が分かるのは、そのアカウントのイベントからだけです。プロファイルのリージョンの `sts.リージョン.amazonaws.com` のポート 443 に接続できるようにして、もう一度実行してください（イベントに `recipientAccountId` があれば、それで判断します）。"
    }
    NO_REQUESTS "GK-AUD-043" Problem {
        "CloudTrail has no request to a model from {since} to {until}" /
        "モデルへのリクエストが CloudTrail にありません（{since}～{until}）"
    } help {
        "Nothing was processed outside, but nothing is proven either. If there should have been requests, check that the AWS profile belongs to the account that they are sent from, that their regions are the profile's, and that they don't go through `bedrock-mantle`, whose inference is not a management event." /
        "リージョン外での処理はありませんが、何かが証明されたわけでもありません。リクエストがあったはずなら、AWS プロファイルがその送信元のアカウントのものか、送信先がプロファイルのリージョンか、`bedrock-mantle` 経由（推論は管理イベントではありません）でないかを確認してください。"
    }
    STOPPED "GK-AUD-044" Remote {
        "events before {time} were not read" /
        "{time} より前は読み取っていません"
    } help {
        "CloudTrail answers two lookups a second for each account and region, 50 events each, shared by all callers: 200,000 events of one region take more than half an hour. The command that is printed continues where this stopped; add the counts of both." /
        "CloudTrail の検索は、アカウントとリージョンごとに 1 秒に 2 回、1 回 50 件までで、利用者全員で共有されます（1 つのリージョンの 20 万件で 30 分以上）。表示されたコマンドで続きを読み取れます。件数は合算してください。"
    }
    NOT_READ "GK-AUD-048" Person {
        "the events of {region} are not read ({why})" /
        "{region} のイベントを読み取れません（{why}）"
    } help {
        "`genkan audit trail` needs `cloudtrail:LookupEvents` on `*` in every region of the profile, and of `--regions`; `genkan policy audit-reader` prints it. What isn't read proves nothing." /
        "`genkan audit trail` には、プロファイルの全リージョン（`--regions` を含む）で `*` に対する `cloudtrail:LookupEvents` が必要です（`genkan policy audit-reader` で出力できます）。読み取れないものは証明になりません。"
    }
    NOT_REACHED "GK-AUD-050" Remote {
        "the events of {region} are not read: CloudTrail gives no answer ({why})" /
        "{region} のイベントを読み取れません。CloudTrail から応答がありません（{why}）"
    } help {
        "Nothing was read there, so nothing is proven. The name can't be resolved, the connection fails, or something on the way answers in CloudTrail's place: `cloudtrail.REGION.amazonaws.com` on port 443 is needed. Then run the command again." /
        "何も読み取れていないため、証明になりません。名前を解決できない、接続できない、または途中の機器が代わりに応答しています。`cloudtrail.リージョン.amazonaws.com` のポート 443 に接続できるようにして、もう一度実行してください。"
    }
    SPAN "GK-AUD-049" Usage {
        "there is nothing to read from `--since` to `--until`" /
        "`--since` から `--until` までに読み取れるものがありません"
    } help {
        "CloudTrail's event history goes back 90 days, so `--since` can't be further back, and it has to be before `--until`. Both take an age (`30m`, `24h`, `7d`) or a time (`2026-11-20T09:00:00Z`). What is older is in the bucket of a trail." /
        "CloudTrail のイベント履歴は 90 日分です。`--since` はそれより前にできず、`--until` より前でなければなりません。どちらも経過時間（`30m`、`24h`、`7d`）または時刻（`2026-11-20T09:00:00Z`）で指定します。それより古いものは証跡のバケットにあります。"
    }
}
