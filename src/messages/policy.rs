//! Words of `genkan policy`.

crate::messages::words! {
    ADD: "add to the policy: {statement}", "ポリシーに追加: {statement}";
    SAME_FIX: "the fix for {code} above solves this as well", "上の {code} の対処でこれも解決します";
    REPLACE: "allow these in place of the statements about models: {statement}", "モデルについてのステートメントを次のものに置き換え: {statement}";
    EXEMPT: "exempt these calls from the statement that denies them, or name every region of the profile there", "拒否しているステートメントの対象からこの呼び出しを外すか、プロファイルの全リージョンを書いてください";
    HOLDS: "The policy ({role}) allows what profile {profile} needs; no findings.", "ポリシー（{role}）は、プロファイル {profile} に必要なものを許可しています。指摘はありません。";
    HOLDS_WITH_NOTES: "The policy ({role}) allows what profile {profile} needs; no findings, notes: {count}.", "ポリシー（{role}）は、プロファイル {profile} に必要なものを許可しています。指摘はありません（注意 {count} 件）。";
    FALLS_SHORT: "The policy ({role}) doesn't meet profile {profile}; findings: {count}.", "ポリシー（{role}）はプロファイル {profile} の要件を満たしていません（指摘 {count} 件）。";
    TRIED: "Tried outside the profile's regions: {regions} regions, {models} models, the inference profiles {prefixes}, with {actions}. Not tried: agents, flows, knowledge bases and guardrails, which Claude Code doesn't call.", "プロファイルのリージョンの外について試したもの: {regions} リージョン、{models} モデル、推論プロファイル {prefixes}。アクションは {actions}。Claude Code が呼び出さないエージェント、フロー、ナレッジベース、ガードレールは試していません。";
    READ_AS: "read as {role}; --as names another", "{role} として読みました（--as で指定できます）";
    ACCOUNT_OPEN: "no account is known, so the ARNs match any: --account ID narrows them", "アカウントが未定のため、ARN はすべてのアカウントに一致します。--account ID で限定できます";
    ENDPOINT_OPEN: "no account and no organization is named, so the endpoint takes anybody's credentials: --account ID, --org ID", "アカウントも組織も指定されていないため、エンドポイントは誰の認証情報でも受け付けます: --account ID、--org ID";
    TURN_ON: "create the stack in each of {regions}, then run the command in its output TurnOn: CloudFormation has no resource for the logging configuration", "{regions} のそれぞれでスタックを作成し、出力 TurnOn のコマンドを実行してください。CloudFormation にはログの設定のリソースがありません";
    LOG_HOLDS_CODE: "the log holds prompts and answers, and so source code: let as few people as possible read it", "ログにはプロンプトと応答（ソースコードを含む）が入ります。閲覧の権限は最小限にしてください";
    EACH_REGION: "create the stack in each of {regions}, after that of `genkan policy logging --format cloudformation`", "`genkan policy logging --format cloudformation` のスタックの後に、{regions} のそれぞれでスタックを作成してください";
    MODELS_ALONE: "this policy denies every other model in Model Garden, of every publisher: set it where Claude Code alone is used", "このポリシーは、全提供元の、ほかのすべての Model Garden のモデルを拒否します。Claude Code だけを使うプロジェクトに設定してください";
    ENDPOINTS_DENIED: "the list names the endpoints that Google serves Claude from today; set it as dryRunSpec first, and look again when Google adds a location", "このリストは、Google が現在 Claude を提供しているエンドポイントです。まず dryRunSpec として設定し、ロケーションが追加されたら見直してください";
}
