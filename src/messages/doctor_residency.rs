//! Words of: the findings of `doctor` on residency.

crate::messages::words! {
    ASKED_ABROAD: "requests are sent to {region}", "リクエストが {region} に送られます";
    OTHER_PROVIDER: "Claude Code sends requests to {address}, not to Amazon Bedrock", "Claude Code の送信先は Amazon Bedrock ではなく {address} です";
    AWS_IN: "AWS in {regions}", " {regions} の AWS ";
    REGIONS: "an address in {regions}", " {regions} のアドレス";
    EDIT_ADDRESS: "The address stands in the profile itself. Correct it there to one that is in an allowed region, then: genkan setup --profile {profile} --replace", "このアドレスはプロファイル自体に書かれています。許可リージョンのアドレスに直してから、`genkan setup --profile {profile} --replace` を実行してください。";
    VERTEX_IN: "Vertex AI in {regions}", " {regions} の Vertex AI ";
    GATEWAY_AT: "the gateway {url}", "ゲートウェイ {url} ";
    ASKED_ELSEWHERE: "requests are sent to {address}, whose location is unknown", "リクエストの送信先 {address} の所在を確認できません";
    PROBED:
        "the pin is not an Opus model: at its first start Claude Code tries Opus models of its own choice, in any region",
        "Opus 以外のモデルに固定されているため、初回起動時に Claude Code が許可リージョン外を含む Opus のモデルを試します";
    SET_BY: "set by {place}", "設定元: {place}";
    NOT_SET: "no variable and no AWS profile names a region: Claude Code takes us-east-1", "リージョンを示す変数も AWS プロファイルもないため、Claude Code は us-east-1 を使います";
    EDIT_WRAPPED: "Remove {name} from {file}, or start Claude Code without {place}.", "{file} から {name} を取り除くか、{place} を使わずに Claude Code を起動してください。";
    TAKE_OUT: "Remove {name} from {place}, then run `genkan check`.", "{place} から {name} を取り除き、`genkan check` を実行してください。";
    APPLY: "genkan setup --profile {profile}", "genkan setup --profile {profile}";
    APPLY_OVER: "genkan setup --profile {profile} --replace", "genkan setup --profile {profile} --replace";
    INSTEAD: "The account offers, in the allowed regions: {models}", "許可リージョン内のプロファイル（アカウントの一覧）: {models}";
    NONE_INSTEAD: "The account lists no other profile of the allowed regions for this tier.", "このティアで許可リージョン内にとどまるプロファイルは、アカウントにほかにありません。";
    PIN_ANOTHER: "Pin another model of the tier: genkan setup --profile {profile} --set models.{tier}=MODEL", "別のモデルに固定してください: genkan setup --profile {profile} --set models.{tier}=モデル";
    LET_LOOK:
        "Please allow our role to call bedrock:GetInferenceProfile on {model}. It only shows in which regions the profile runs; our residency check needs it.",
        "私たちのロールに、{model} に対する bedrock:GetInferenceProfile を許可していただけますか。プロファイルの実行リージョンを表示するだけの権限で、国内処理の確認に必要です。";
    CATALOGUE_ANEW:
        "The model catalogue {file} on our machines is refused by genkan ({code}: see `genkan explain {code}`). Please distribute a corrected one, or remove the file.",
        "端末のモデルカタログ {file} が genkan に使われていません（{code}。詳細は `genkan explain {code}`）。正しいファイルを配布し直すか、削除していただけますか。";
    AGAIN: "genkan doctor --only residency", "genkan doctor --only residency";
    PROVE_AGAIN: "genkan doctor --only residency --prove", "genkan doctor --only residency --prove";
    RESET_RETENTION:
        "Our account's data-retention mode for Amazon Bedrock is {mode}. Please confirm that this is intended, or set it back to `default` or `none` (bedrock:PutAccountDataRetention), and deny that action to everybody else.",
        "Amazon Bedrock のデータ保持モードが {mode} になっています。意図したものか確認していただくか、`default` または `none` に戻していただけますか（bedrock:PutAccountDataRetention）。併せて、この操作をほかの利用者には拒否していただけますか。";
    STOP_ABROAD:
        "Please add this statement to a service control policy (or to our role's policy), so that no program can have Claude process our data outside Japan. It denies everything that it doesn't name: if our accounts use other resources in Japan (application profiles, provisioned or imported models), please add their ARNs to NotResource. Please deny bedrock-mantle:* as well, unless it is used on purpose. `jp.` profiles are not affected. The statement: {statement}",
        "どのプログラムも国外の Claude で処理できないよう、サービスコントロールポリシー（またはロールのポリシー）に末尾のステートメントを追加していただけますか。名前を挙げたもの以外はすべて拒否されるため、国内でほかのリソース（アプリケーション推論プロファイル、プロビジョンド・インポート済みモデル）を使っている場合は、その ARN を NotResource に追加してください。意図して使う場合を除き、bedrock-mantle:* も拒否してください。`jp.` プロファイルには影響しません。ステートメント: {statement}";
}
