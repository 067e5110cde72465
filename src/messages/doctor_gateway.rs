//! Words of: the findings of `doctor` on an LLM gateway.

crate::messages::words! {
    REFUSED_FOR: "refused: {models}", "拒否されたモデル: {models}";
    DOCUMENTED: "From its documentation, not observed.", "文書に基づく判断です。実物では確認していません。";
    TWO_V1: "The address ends with /v1, and Claude Code adds one.", "アドレスが /v1 で終わっていますが、Claude Code も /v1 を付けます。";
    EDIT_URL: "Correct `gateway.url` (now {url}) in the profile, then: genkan setup --profile {profile}", "プロファイルの `gateway.url`（現在は {url}）を修正し、`genkan setup --profile {profile}` を実行してください";
    ASK_GATEWAY: "Our LLM gateway {url} answers Claude Code's requests with this: “{said}”. Could you look into its log?", "LLM ゲートウェイ {url} が Claude Code のリクエストに次のように応答します: 「{said}」。ログを確認していただけますか。";
    ASK_STREAM: "Claude Code asks our LLM gateway {url} for streams, and gets whole answers: “{said}”. Please let {models} be streamed, and switch response buffering off for this route, on the gateway and on any proxy in front of it.", "Claude Code は LLM ゲートウェイ {url} にストリームを要求しますが、応答が一括で届きます: 「{said}」。{models} をストリームで返し、ゲートウェイとその前段でこのルートの応答バッファリングを無効にしていただけますか。";
    ASK_SPEED: "Our LLM gateway {url} adds {milliseconds} ms to each request. Please check what takes the time: the database, guardrails, the number of workers.", "LLM ゲートウェイ {url} で 1 リクエストあたり {milliseconds} ms かかっています。データベース、ガードレール、ワーカー数など、何に時間がかかっているか確認していただけますか。";
    ASK_WHERE: "Claude Code sends {models} to our LLM gateway ({url}). Please confirm in writing which regional model is behind each name, that all of them are processed in {regions}, and that no fallback or retry leaves these; and tell me where the cloud's logs show it.", "Claude Code は LLM ゲートウェイ {url} に {models} を送ります。各名前の先にあるリージョン内モデル、すべて {regions} で処理されること、フォールバックや再試行でもその外に出ないことを書面で確認していただけますか。クラウド側のログで確認できる場所も教えてください。";
    LOOK_AT_WAY: "genkan doctor --only network", "genkan doctor --only network";
}
