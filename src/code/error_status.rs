//! GK-ERR from 217: what is left to say where a text holds a status or a bare failure and nothing else: read only where no
//! other text fits.

super::error_text::error_texts! {
    UNAUTHORIZED "GK-ERR-217" Person {
        "whoever answered doesn't accept the key or the sign-in (401), and the text doesn't say why" /
        "応答した相手がキーまたはサインインを受け付けません（401）。理由は本文から分かりません"
    } help {
        "Sign in again (`genkan login`), or give the gateway's key anew (`genkan token rotate`). If it stays, `genkan check` says whether the profile's provider is in force and what leads elsewhere, and `genkan doctor` who answers." /
        "もう一度サインインするか（`genkan login`）、ゲートウェイのキーを登録し直してください（`genkan token rotate`）。解消しない場合、プロファイルのプロバイダーが有効か、何が別の接続先につながっているかは `genkan check` で、応答している相手は `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bapi error:? \(?401\b|\b401 (?:unauthorized|unauthenticated)\b|\berror code: 401\b|\bauthentication_error\b|status(?: ?code)?\W{1,3}401\b|\b(?:invalid|incorrect) api key\b|access token (?:is |has )?(?:expired|invalid|missing)",
        ],
        examples: [
            "API Error: 401 (unreadable)",
        ],
    }
    LIMITED "GK-ERR-218" Remote {
        "too many requests or tokens at this moment (429); the text doesn't say whose limit it is" /
        "リクエスト数またはトークン数が一時的に超過しています（429）。どこの上限かは本文から分かりません"
    } help {
        "Wait a minute; Claude Code tries again by itself. If it keeps happening, give the whole message to whoever runs the provider's account or the gateway: the limit is the account's, the deployment's or the key's. Don't change model, region or location to escape it." /
        "1 分ほど待ってください（Claude Code は自動で再試行します）。続く場合は、プロバイダーのアカウントまたはゲートウェイの管理者に全文を伝えてください。アカウント、デプロイ、キーのいずれかの上限です。回避のためにモデル、リージョン、ロケーションを変えないでください。"
    } text {
        verified: false,
        patterns: [
            r"\bapi error:? \(?429\b|\b429 too many requests\b|\berror code: 429\b|\brate_limit_(?:error|exceeded)\b|\bratelimiterror\b|status(?: ?code)?\W{1,3}429\b|\btoo many requests\b",
        ],
        examples: [
            "API Error: 429 (unreadable)",
        ],
    }
    SERVER_ERROR "GK-ERR-222" Remote {
        "whoever answered had an error of its own (500 or 503), and the text doesn't say which" /
        "応答した相手の内部でエラーが起きています（500 または 503）。理由は本文から分かりません"
    } help {
        "Try again. If it stays for minutes, `genkan doctor` shows who answers (the model's service, a gateway or a proxy); give its operator the time and the request id." /
        "やり直してください。数分続く場合、応答している相手（モデルのサービス、ゲートウェイ、プロキシ）は `genkan doctor` で分かります。その運用元に時刻とリクエスト ID を伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"\binternal ?server ?error\b|\b503 service unavailable\b|\bservice unavailable\b|status(?: ?code)?\W{1,3}50[03]\b",
        ],
        examples: [
            "500 Internal Server Error",
        ],
    }
    NO_CONNECTION "GK-ERR-221" Remote {
        "no connection could be made, and the text doesn't say why" /
        "接続できませんでした。理由は本文から分かりません"
    } help {
        "`genkan doctor` tries the way step by step (name, route, proxy, TLS) and says where it ends. Lines further up, or Claude Code's own with `--debug`, often name the reason: paste those too." /
        "`genkan doctor` が名前解決・経路・プロキシ・TLS を順に試し、どこで止まるかを示します。前後の行や `--debug` を付けた Claude Code の出力に理由が示されることが多いため、それらも貼り付けてください。"
    } text {
        verified: false,
        patterns: [
            r"\bapi error \(connection error|\bapi error: connection error|\bfetch failed\b|\bunable to connect to api\b|\bapiconnectionerror\b.{0,20}connection error|poor internet connection|\brequest send failed\b|network connectivity issues|check your (?:internet|network) (?:connection|settings)",
        ],
        examples: [
            "API Error (Connection error.) · Retrying in 1 seconds…",
        ],
    }
}
