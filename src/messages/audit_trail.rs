//! Words of `genkan audit trail`.

crate::messages::words! {
    WAITING: "reading CloudTrail", "CloudTrail を読み取っています";
    PROGRESS: "{events} events, back to {time}", "{events} 件、{time} まで遡り済み";
    INSIDE: "every request that was sent to {sent} was processed inside {regions} ({count})", "{sent} に送信されたすべてのリクエストが {regions} の中で処理されました（{count} 件）";
    BY_MODEL: "every request that was sent to {sent} was processed inside {regions} ({count}): CloudTrail names no region for {by_model} of them, and their models' ids are processed nowhere else", "{sent} に送信されたすべてのリクエストが {regions} の中で処理されました（{count} 件）。うち {by_model} 件は CloudTrail に処理先の記載がなく、モデル ID がほかのリージョンで処理されないものであることによります";
    OUTSIDE: "requests were processed outside {regions}: {count} of {all}", "{regions} の外で処理されたリクエストがあります（{all} 件中 {count} 件）";
    NOT_PROVEN: "nothing was seen outside {regions}, but not everything is proven", "{regions} の外での処理は見つかりませんでしたが、すべてを証明できたわけではありません";
    INCOMPLETE: "nothing was seen outside {regions} so far, but not everything was read", "これまでに {regions} の外での処理は見つかっていませんが、すべてを読み取れてはいません";
    ONE_INSIDE: "request {request} was processed in {region}", "リクエスト {request} は {region} で処理されました";
    ONE_BY_MODEL: "request {request} was processed inside {regions}: CloudTrail names no region, and its model's id is processed nowhere else", "リクエスト {request} は {regions} の中で処理されました（CloudTrail に処理先の記載はありませんが、モデル ID がほかのリージョンで処理されないものです）";
    ONE_OUTSIDE: "request {request} was processed in {region}, outside {regions}", "リクエスト {request} は {regions} の外の {region} で処理されました";
    ONE_REFUSED: "request {request} was refused before a model ({error}): nothing was processed", "リクエスト {request} はモデルに届く前に拒否され（{error}）、処理されていません";
    OF_ANOTHER: "these are the events of account {account}, and the profile's is {expected}: they say nothing of its requests", "これはアカウント {account} のイベントです。プロファイルのアカウント {expected} のリクエストについては何も分かりません";
    ONE_NOT_PROVEN: "request {request}: where it was processed is not proven", "リクエスト {request} の処理先は証明できませんでした";
    READ: "CloudTrail of {regions}, {since} to {until}, read by {by} (AWS profile {aws})", "{regions} の CloudTrail（{since}～{until}）、確認した ID {by}（AWS プロファイル {aws}）";
    NO_REGION: "no region", "リージョンなし";
    PROCESSED_IN: "Processed in", "処理されたリージョン";
    ENDPOINT: "VPC endpoint", "VPC エンドポイント";
    PRINCIPAL: "Principal", "プリンシパル";
    MODEL: "Model or inference profile", "モデルまたは推論プロファイル";
    ERRORS: "Refused before a model", "モデルに届く前に拒否";
    NOT_SAID: "not said", "記載なし";
    NO_ENDPOINT: "none (another route)", "なし（別の経路）";
    OUTSIDE_ROW: "outside: {count}", "リージョン外: {count}";
    BY_MODEL_ROW: "by the model's id: {count}", "モデル ID による: {count}";
    NOT_SAID_ROW: "not said: {count}", "記載なし: {count}";
    REST: "others, not listed separately", "その他（区別せず）";
    OTHERS: "Calls that are no request to a model", "モデルへのリクエスト以外の呼び出し";
    AT: "at {time}: {event}", "{time}: {event}";
    SENT: "sent to {sent}, processed in {region}", "送信先 {sent}、処理先 {region}";
    SENT_TO: "sent to {sent}", "送信先: {sent}";
    SENT_ONLY: "sent to {sent}; where it was processed is not said", "送信先 {sent}、処理先の記載なし";
    BY: "by {principal}", "プリンシパル: {principal}";
    OF_MODEL: "model {model}", "モデル: {model}";
    THROUGH: "through {endpoint}", "経路: {endpoint}";
    ERROR: "error {error}", "エラー: {error}";
    PUBLIC: "no VPC endpoint", "VPC エンドポイントなし";
    SOON: "A request of the last 15 minutes may not be there yet: events arrive late. Try again later, or look further back with --since.", "直近 15 分のリクエストは、イベントがまだ届いていない場合があります。時間をおいて再実行するか、--since で範囲を広げてください。";
    GO_ON: "go on, and add both counts: {line}", "続きを読み取る場合（件数は合算してください）: {line}";
    DENIED: "no right: {action}", "権限なし: {action}";
    GRANT: "grant {action} on *: genkan policy audit-reader", "{action} を * に対して許可してください: genkan policy audit-reader";
    LIMITS: "What this can't say", "確認できないこと";
    LIMIT_SENT: "Requests that were sent to another region: CloudTrail keeps an event in the region that was asked, and only those of the profile are read, and those that --regions names.", "別のリージョンへ送信されたリクエスト（CloudTrail のイベントは送信先のリージョンに残り、ここで読み取るのはプロファイルのリージョンと --regions で指定したリージョンだけです）。";
    LIMIT_EVENTS: "Anything but management events of the last 90 days. InvokeModel and Converse, streaming or not, are management events; bidirectional streams, asynchronous invocations and bedrock-mantle's inference are data events, which LookupEvents doesn't know.", "直近 90 日の管理イベント以外。InvokeModel と Converse はストリーミングも含めて管理イベントです。双方向ストリーム、非同期呼び出し、bedrock-mantle の推論はデータイベントで、LookupEvents では確認できません。";
    LIMIT_SOURCE: "More than AWS says of itself: where a request was processed is what CloudTrail has as additionalEventData.inferenceRegion, and where it has none, what AWS defines for the model's id.", "AWS 自身の記録を超えること（処理先は CloudTrail の additionalEventData.inferenceRegion の値です。記載がない場合は、モデル ID についての AWS の定義によります）。";
    LIMIT_LATE: "The last minutes: events arrive up to about 15 minutes late.", "直近の数分（イベントは最大 15 分ほど遅れて届きます）。";
}
