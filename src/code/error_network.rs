//! GK-ERR-088 to 099 and others: the way there: names, routes, ports, connections that end.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const ROUTE: Message = Message {
    en: "This machine can't connect to the hosts that Claude Code needs (port 443): {hosts}⟦ (the message names {host})⟧ – please check name resolution (for a private endpoint, the forwarding to its private zone), the route, and that a firewall or the endpoint's security group allows 443 from our network; or tell me the proxy that these connections have to use.",
    ja: "この端末から、Claude Code に必要なホスト（ポート 443）に接続できません: {hosts}⟦（メッセージにあるホスト: {host}）⟧。名前解決（プライベートエンドポイントの場合はプライベートゾーンへの転送）、経路、およびファイアウォールやエンドポイントのセキュリティグループで社内からの 443 が許可されているかを確認していただけますか。プロキシを経由する必要がある場合は、そのアドレスを教えてください。",
};

super::error_text::error_texts! {
    SIGN_IN_UNREACHED "GK-ERR-463" Remote {
        "Anthropic's own sign-in got no answer (an outage there, or the way to it); neither account nor key was refused" /
        "Anthropic のサインインから応答がありません（先方の障害、または経路の問題）。アカウントやキーが拒否されたわけではありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway this sign-in isn't needed at all: `genkan check` says why Claude Code asks for it.\n- ECONNREFUSED and 127.0.0.1 or localhost: HTTPS_PROXY (or HTTP_PROXY) names a proxy on this machine that doesn't run, or its SOCKS port. `genkan explain HTTPS_PROXY` shows where it is set: name the real HTTP proxy (the network team knows it), or remove the variable, then sign in again.\n- Otherwise wait and try again (status.claude.com shows outages). If it persists, it is a firewall, a proxy that this terminal doesn't use, or a country that Anthropic doesn't serve; a 403 beside it (“Failed to fetch user roles”) is the exit address being refused." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- ECONNREFUSED と 127.0.0.1 または localhost の場合: HTTPS_PROXY（または HTTP_PROXY）が、この端末で動いていないプロキシか、その SOCKS のポートを指しています。設定場所は `genkan explain HTTPS_PROXY` で分かります。正しい HTTP プロキシ（ネットワーク担当に確認）を指定するか、変数を外してから、サインインし直してください。\n- それ以外の場合: 待ってからやり直してください（障害は status.claude.com で確認できます）。続く場合は、ファイアウォール、このターミナルで使われていないプロキシ、または Anthropic の提供対象外の国が原因です。403（「Failed to fetch user roles」）が併記される場合は、接続元（出口）のアドレスが拒否されています。"
    } text {
        verified: false,
        patterns: [
            r"the sign-in service couldn't finish signing you in|couldn't get an answer from the sign-in service",
            r"\boauth error: (?:timeout\b(?: of \d+ ?ms exceeded)?|timed out\b|(?:connect )?(?:etimedout|econnrefused|econnreset|enotfound|eai_again)\b|getaddrinfo \w+)",
        ],
        examples: [
            "OAuth error: timeout of 15000ms exceeded",
            "Couldn't get an answer from the sign-in service. Check your connection, then try again.",
        ],
    }
    ANSWERED_FOR "GK-ERR-469" Remote {
        "Claude Code asked Anthropic's own service, and got an HTTP error: from a proxy, from that service's own protection (Cloudflare), or because it isn't offered in the country" /
        "Claude Code が Anthropic のサービスに接続し、HTTP エラーが返されました。途中のプロキシか先方の保護機能（Cloudflare）によるもの、または提供対象外の国からの接続です"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway it shouldn't ask there at all: the provider's settings did not load (`genkan check` names the file, `genkan setup` writes it).\n- In WSL, a container or over SSH: Claude Code reads that system's own ~/.claude, not that of Windows or the host. Run `genkan setup` there too, with an address of the gateway that can be reached from it.\n- Anthropic's service is meant: ask for the host in the text in the same terminal, with the same proxy (`curl -v https://console.anthropic.com/`; `-x` names a proxy). A page of the proxy's is its block: the network team has to let that host and api.anthropic.com through. Anthropic's own 403 means a country that isn't served, or an exit address that its edge blocks (a VPN, a cloud machine; “cf-mitigated: challenge” is the latter): try another exit. Only Anthropic can lift the block (support, with the ray ID).\n- 407 is a sign-in that the proxy wants, 503 the proxy or an outage (status.claude.com). Where the network needs a proxy and none is set: HTTPS_PROXY in this terminal.\n- Only the check of the first start is refused, while another endpoint (ANTHROPIC_BASE_URL) is set: `\"hasCompletedOnboarding\": true` in ~/.claude.json skips it." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、そこへ接続すること自体が誤りです。プロバイダーの設定が読み込まれていません（ファイルは `genkan check` で分かり、`genkan setup` で書き込めます）。\n- WSL、コンテナ、SSH の接続先の場合: Claude Code は Windows やホストではなく、その環境の ~/.claude を読み取ります。そこでも `genkan setup` を実行し、そこから接続できるゲートウェイのアドレスを設定してください。\n- Anthropic のサービスを使う場合: 同じターミナル、同じプロキシで、本文のホストに接続してみてください（`curl -v https://console.anthropic.com/`。プロキシは `-x` で指定できます）。プロキシのページが返る場合は遮断されています。そのホストと api.anthropic.com を通すよう、ネットワーク担当に依頼してください。Anthropic 自身の 403 は、提供対象外の国か、先方が遮断している出口のアドレス（VPN やクラウド上の仮想サーバー。「cf-mitigated: challenge」はこちら）からの接続です。別の出口から試してください。解除できるのは Anthropic だけです（Ray ID を添えてサポートに連絡します）。\n- 407 はプロキシの認証、503 はプロキシまたは先方の障害（status.claude.com）です。プロキシが必要なネットワークで未設定の場合は、このターミナルに HTTPS_PROXY を設定してください。\n- 別のエンドポイント（ANTHROPIC_BASE_URL）を設定していて、初回起動時の確認だけが拒否される場合: ~/.claude.json の `\"hasCompletedOnboarding\": true` で省略できます。"
    } text {
        verified: false,
        patterns: [
            r"failed to fetch user roles: request failed with status code (?<status>\d{3})",
            r"\b(?<host>(?:api|console|platform)\.(?:anthropic|claude)\.com|claude\.ai)\b.{0,400}?(?:\bcf-mitigated\b|\bmanaged challenge\b|\bjust a moment\.\.\.)(?:.{0,300}?\b(?:cf-mitigated|challenge page))?",
            r"(?:unable to connect to anthropic services\W{1,6})?failed to connect to (?<host>(?:api|console|platform)\.(?:anthropic|claude)\.com): (?:request failed with status code (?<status>\d{3})|(?<error>err_bad_(?:request|response)))",
        ],
        examples: [
            "OAuth error: Failed to fetch user roles: Request failed with status code 403",
            "curl -v https://api.anthropic.com/v1/messages: HTTP/2 403, cf-mitigated: challenge",
            "Unable to connect to Anthropic services

Failed to connect to api.anthropic.com: Request failed with status code 503",
        ],
    }
    INVALID_ADDRESS "GK-ERR-533" Problem {
        "a fault of the program itself (Claude Code's releases from 2.0.37 on had it, behind a proxy): it takes the address of a host that it didn't resolve itself (ERR_INVALID_IP_ADDRESS); the network isn't at fault" /
        "プログラム自体の不具合です（Claude Code の 2.0.37 以降のリリースで、プロキシ経由の場合に起こりました）。名前解決していないホストのアドレスを使おうとしています（ERR_INVALID_IP_ADDRESS）。ネットワークの問題ではありません"
    } help {
        "Update Claude Code. Releases from 2.0.37 on did this (it was still seen in 2.0.53); where updates are held back, go back to one before 2.0.37 (`claude install VERSION`, or your company's own way).\n- It concerns the sign-in to Anthropic: with a profile of your organization none is needed (`genkan check`).\n- `curl -v https://api.anthropic.com` in the same terminal shows that the proxy lets the connection through." /
        "Claude Code を更新してください。2.0.37 以降のリリースで起こりました（2.0.53 でも報告があります）。更新できない場合は、2.0.37 より前に戻してください（`claude install バージョン`、または組織の配布手順）。\n- Anthropic へのサインインに関するものです。組織のプロファイルがある場合、サインインは不要です（`genkan check`）。\n- プロキシが接続を通すかどうかは、同じターミナルの `curl -v https://api.anthropic.com` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\berr_invalid_ip_address\b|\binvalid ip address: undefined\b",
        ],
        examples: [
            "Unable to connect to Anthropic services
Failed to connect to api.anthropic.com: ERR_INVALID_IP_ADDRESS",
        ],
    }
    PROVIDER_UNSEEN "GK-ERR-107" Usage {
        "Claude Code has neither a key nor a sign-in, or no way to Anthropic's own service; with a profile of your organization it needs neither: the settings of the provider or gateway did not load or don't reach it" /
        "Claude Code にキーもサインインもないか、Anthropic のサービスへの経路がありません。組織のプロファイルがある場合はどちらも不要で、プロバイダーまたはゲートウェイの設定が読み込まれていないか、渡っていません"
    } help {
        "Don't sign in there with a profile of your organization: `genkan check` names the file that did not load or the key that is missing, `genkan setup` writes it.\n- A plugin, an editor or the desktop app doesn't get the terminal's variables: what it needs has to stand in the settings, which `genkan setup` writes. Update its adapter, and end an old sign-in with `claude /logout`.\n- A launcher or router started claude (ccr, cc-switch, fcc-claude; `claude auth status` says authMethod none): the key didn't arrive, whatever the address. Start `claude` yourself with ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN set; if that works, update the launcher, or take the release before.\n- The first screen, which asks for a sign-in, appears in some releases before the settings are read, and old ones try this address at every start: export the variables for the first start, and update Claude Code.\n- If you mean to use Anthropic's own service and the connection fails: a firewall, a proxy that this terminal doesn't use (HTTPS_PROXY), or a country that Anthropic doesn't serve.\n- On macOS over SSH, in tmux or in a job, or where “Login successful” doesn't last: the keychain is locked, `security unlock-keychain`, then start claude again." /
        "組織のプロファイルがある場合、そこでサインインしないでください。読み込めなかったファイルや不足しているキーは `genkan check` で分かり、`genkan setup` で書き込めます。\n- プラグイン、エディター、デスクトップアプリにはターミナルの環境変数が渡りません。必要な値は、`genkan setup` が書き込む設定に置く必要があります。アダプターを更新し、古いサインインは `claude /logout` で終了してください。\n- 起動プログラムやルーター（ccr、cc-switch、fcc-claude）から claude を起動した場合（`claude auth status` の authMethod が none）: アドレスにかかわらず、キーが渡っていません。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN を設定して `claude` を直接起動してください。それで動作すれば、起動プログラムを更新するか、前の版に戻します。\n- サインインを求める最初の画面は、設定を読む前に表示するリリースがあり、古いものは起動のたびにこのアドレスを試します。最初の起動だけ環境変数をシェルで設定し、Claude Code を更新してください。\n- Anthropic のサービスを使うつもりで接続に失敗する場合は、ファイアウォール、このターミナルで使われていないプロキシ（HTTPS_PROXY）、または Anthropic の提供対象外の国が原因です。\n- macOS の SSH、tmux、ジョブで起こる場合や、「Login successful」の後に元に戻る場合: キーチェーンがロックされています。`security unlock-keychain` の後、claude を起動し直してください。"
    } text {
        verified: true,
        patterns: [
            r"^\W{0,4}authentication required\W{0,3}$",
            r"unable to connect to anthropic services(?:.{0,80}?failed to connect to (?<host>[\w.-]+): (?<error>err_\w+|e[a-z_]{3,12}))?",
            r"not logged in · (?:please )?run /login",
            // Where a name server refuses every name (EREFUSED), theirs is but one of them.
            r"failed to connect to (?:api|console|platform)\.(?:anthropic|claude)\.com: (?:[^e\W]\w*|e[^r\W]\w*|err\w*)",
            r"-32000\W.{0,20}authentication required",
            r"anthropic has paused sign ups",
            r"\bselect login method:(?:.{0,120}claude account with subscription)?",
            r"authentication required · sign in again to continue|please (?:run|use) (?:the )?/login\b.{0,40}\b(?:first|to (?:sign|log) in|to authenticate)",
        ],
        examples: [
            "Claude Code is currently experiencing high demand. Anthropic has paused sign ups to provide the best possible service to customers.",
            "Authentication Required",
            "Select login method:\n ❯ 1. Claude account with subscription · Pro, Max, Team, or Enterprise",
            "{ \"code\": -32000, \"message\": \"Authentication required\" }",
            "Not logged in · Please run /login",
            "Not logged in . Run /login",
            "Unable to connect to Anthropic services\n\nFailed to connect to api.anthropic.com: EAI_AGAIN",
            "Authentication required · Sign in again to continue",
        ],
    }
    BLOCKS "GK-ERR-553" Remote {
        "the stream of the answer is malformed: a piece arrives for a block that wasn't begun, or is of another kind; a gateway or proxy in between builds it wrongly" /
        "応答のストリームが不正です。開始されていないブロック、または種類の異なるブロックの断片が届いています。間のゲートウェイやプロキシによる変換の誤りです"
    } help {
        "The gateway's administrator, or you if you run it, updates it or goes back to the version before. LiteLLM before Bedrock translates thinking wrongly on the converse route in some versions: use the invoke route (bedrock/invoke).\n- Until then switch thinking off (MAX_THINKING_TOKENS=0) and begin a new conversation.\n- No gateway is set (`genkan explain ANTHROPIC_BASE_URL`): update Claude Code." /
        "ゲートウェイの管理者（自分で動かしている場合は自分）が更新するか、以前のバージョンに戻します。Bedrock の前の LiteLLM には、converse の経路で思考の変換を誤るバージョンがあります。invoke の経路（bedrock/invoke）を使ってください。\n- それまでは思考をオフにし（MAX_THINKING_TOKENS=0）、新しい会話を始めてください。\n- ゲートウェイの設定がない場合（`genkan explain ANTHROPIC_BASE_URL`）: Claude Code を更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\bthe response stream was malformed\b",
            r"\bcontent block (?:not found|is not an? )",
        ],
        ask: GatewayAdministrator {
            "Our gateway sends Claude Code a malformed stream (“Content block not found”, or “… is not a text block”): a delta belongs to a content block that wasn't started, or that is of another kind. Please update the gateway or go back to the version before; with LiteLLM before Bedrock, the invoke route (bedrock/invoke) helps." /
            "ゲートウェイから Claude Code に届くストリームが不正です（「Content block not found」または「… is not a text block」）。開始されていないか、種類の異なるブロックへの delta が含まれています。ゲートウェイを更新するか、以前のバージョンに戻していただけますか。Bedrock の前の LiteLLM では、invoke の経路（bedrock/invoke）で回避できます。"
        },
        examples: [
            "API Error: The response stream was malformed. The response above may be incomplete.",
            "Error: Content block is not a text block",
            "Error streaming, falling back to non-streaming mode: Content block not found",
        ],
    }
    EVENT_STREAM "GK-ERR-473" Problem {
        "the stream of the answer couldn't be read: its events (AWS's binary form) are cut or changed" /
        "応答のストリームを読み取れません。イベント（AWS のバイナリー形式）が途切れているか、変更されています"
    } help {
        "Update Claude Code first; in old releases the / of a model's ARN has to be written %2F.\n- A gateway or proxy of your company stands between (`genkan explain ANTHROPIC_BEDROCK_BASE_URL`): try once without it. If that works, its administrator has to pass AWS's binary stream on as it comes, unbuffered and without re-encoding (an API Gateway or Lambda has to be set up for that). If not, report it with /feedback.\n- No gateway is set: something on the route inspects or cuts the answer. `genkan doctor` reads such a stream to its end and shows who answers.\n- Only one model fails: use another until then." /
        "まず Claude Code を更新してください。古いリリースでは、モデルの ARN の / を %2F と書く必要があります。\n- 組織のゲートウェイやプロキシを経由している場合（`genkan explain ANTHROPIC_BEDROCK_BASE_URL`）: 一度、経由せずに試してください。それで動作するなら、管理者が AWS のバイナリーのストリームを、バッファリングや変換をせずにそのまま渡す必要があります（API Gateway や Lambda にはそのための設定が必要です）。動作しない場合は /feedback で報告してください。\n- ゲートウェイを設定していない場合: 経路上の何かが応答を検査または切断しています。`genkan doctor` はこのようなストリームを最後まで読み、応答元を示します。\n- 1 つのモデルだけで起こる場合: それまでは別のモデルを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"bedrock streaming response (?:has content-type\b|content-type is not application/vnd\.amazon\.eventstream)|binary event-stream format must be passed through unmodified|could not parse a bedrock chunk into json",
            r"\b(?:truncated event message|event stream (?:message )?(?:checksum|truncated))\b(?: received)?",
        ],
        examples: [
            "Bedrock streaming response has content-type \"text/event-stream\"; expected \"application/vnd.amazon.eventstream\". A gateway or proxy between Claude Code and Bedrock is likely transforming the response body — Bedrock's binary event-stream format must be passed through unmodified.",
            "API Error: Truncated event message received.",
        ],
    }
    ANSWER "GK-ERR-184" Remote {
        "the answer is 200, but not from the API: a proxy, a gateway or a captive portal answered instead" /
        "成功（200）の応答でしたが、API の内容ではありません。プロキシ、ゲートウェイ、サインインページのいずれかが割り込んでいます"
    } help {
        "`genkan doctor` shows who answers, and `genkan explain ANTHROPIC_BASE_URL` whether a gateway is set.\n- A gateway or router is set: mostly its upstream failed, or its answer was translated wrongly or came back empty (“line 1 column 1”, “end of JSON input”). Its operator (you, if you run it) finds the upstream's error in its log at that time, and updates it; then try again.\n- The address is that of the gateway's web page: correct its path.\n- No gateway: open any page in the browser to see whether a sign-in is asked for; send a block page's details to the network team, and ask them to let programs reach the address." /
        "応答元は `genkan doctor` で、ゲートウェイの設定は `genkan explain ANTHROPIC_BASE_URL` で分かります。\n- ゲートウェイやルーターを使う場合: 多くは、その先のサービスが失敗したか、応答の変換に誤りがあるか、応答が空です（「line 1 column 1」、「end of JSON input」）。運用担当（自分で動かしている場合は自分）が、その時刻のログで実際のエラーを確認して更新し、やり直します。\n- アドレスがゲートウェイの管理画面のものになっている場合: パスを直してください。\n- ゲートウェイがない場合: ブラウザーで任意のページを開き、サインインを求められるか確認してください。ブロックページの場合は内容をネットワーク担当に送り、プログラムからの通信を許可してもらってください。"
    } text {
        verified: true,
        patterns: [
            r"attempt to decode json with unexpected mimetype: text/html",
            r"api returned an empty or malformed response",
            r"response (?:body )?(?:is|was) not (?:valid )?json|invalid json (?:response|received)|failed to parse json response|body is not a message|unexpected content[- ]type|expected content-type",
            r"(?:\bapi\b|\bresponse\b|\bfetch|\baxios|\bhttpx?\b|https?://|\bopenai\b|\banthropic\b|\bbedrock\b|\bstatus(?: code)?\b|\bauthentication failed|\blogin\b|\boauth\b|\bcredentials?\b|\bstream\b|\bregistry\b|\bdownload).{0,200}?(?:unexpected end of json input|unexpected token '?[^<'\s].{0,40}is not valid json|expecting value: line 1 column 1|syntaxerror: json parse error|failed to parse json|unexpected non-whitespace character after json)",
            r"received message_\w+ (?:without|before)|unexpected event order|request ended without sending any chunks|stream ended without producing|could not parse message into json|without (?:a )?current message|unexpected (?:sse )?event type",
            r"error decoding response body: (?:missing field|expected (?:value|ident|`)|invalid type|unknown (?:variant|field)|trailing)",
            r"\bapi error:? (?:typeerror: )?(?:cannot read propert(?:y|ies) of (?:undefined|null)|(?:undefined|null) is not an object|[\w.$]{1,60} is not (?:iterable|a function))|\b(?:prelude|message) checksum\b.{0,80}(?:mismatch|not match)|checksum mismatch: expected 0x",
            r"^[^<]*\bdeserialization error: to see the raw response[^<]*$",
            r"\b(?:evaluating|reading) '[\w.$]{0,40}\b(?:input_tokens|output_tokens|stop_reason)\b",
            r"\boperation error [\w ]{3,40}: \w{3,60}, .{0,160}?\bdeserialization failed|unable to unmarshall (?:the )?(?:response|exception)|error unmarshalling response back from aws",
            r"attributeerror: 'str' object has no attribute '(?:content|choices|usage|stop_reason|model_dump)'",
            r"^'(?:clientid|clientsecret|clientsecretexpiresat|devicecode|usercode|verificationuricomplete|accesstoken|expiresin|rolecredentials|[a-z]{4,40}(?:result|response))'$|keyerror: '(?:clientsecretexpiresat|devicecode|accesstoken|rolecredentials)'|an error occurred \(30\d\) when calling",
            r"\bapiresponsevalidationerror\b|data returned by api invalid for expected schema",
        ],
        examples: [
            "aiohttp.client_exceptions.ContentTypeError: 200, message='Attempt to decode JSON with unexpected mimetype: text/html', url='https://llm.acme.example/v1/messages'",
            "'clientSecretExpiresAt'",
            "API Error: API returned an empty or malformed response (HTTP 200) — check for a proxy or gateway intercepting the request",
            "azure.core.exceptions.ClientAuthenticationError: Authentication failed: Expecting value: line 1 column 1 (char 0)",
            "Invalid JSON response from the server",
            "error decoding response body: missing field `access_token` at line 1 column 58",
            "Received message_stop without a current message",
            "AttributeError: 'str' object has no attribute 'content'",
            "API Error: Cannot read properties of undefined (reading 'map')",
            "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.",
            "TypeError: undefined is not an object (evaluating 'H.usage.input_tokens')",
            "operation error Bedrock Runtime: ConverseStream, https response error StatusCode: 200, deserialization failed",
            "anthropic.APIResponseValidationError: Data returned by API invalid for expected schema.",
        ],
    }
    JSON_UNREAD "GK-ERR-642" Problem {
        "something that should be JSON isn't: a file, what a program printed, or a service's answer (empty, or a page in its place); the text doesn't say which" /
        "JSON であるべきものが JSON ではありません。ファイル、プログラムの出力、サービスの応答（空、または代わりのページ）のどれかは、本文からは分かりません"
    } help {
        "It comes as a program starts, or names a file: that file is empty, cut off or has a comma too many: `python3 -m json.tool FILE` shows the place; `genkan check` reads Claude Code's settings.\n- It comes as something is read from a program (a hook, a helper, `claude -p --output-format json`, an MCP server): run it by hand: nothing but JSON may be printed.\n- It comes with a request: `genkan doctor` shows who answers (a proxy's page, a sign-in's), `genkan explain ANTHROPIC_BASE_URL` whether a gateway is set: its operator looks at an empty answer.\n- npm (“while parsing near …”): `npm cache clean --force`, then again; it persists: the registry or mirror sends something else (`npm config get registry`)." /
        "プログラムの起動時に出る場合や、ファイル名がある場合: そのファイルが空か、途中で切れているか、余分なコンマがあります。`python3 -m json.tool ファイル` で位置が分かります。Claude Code の設定は `genkan check` が確認します。\n- プログラムの出力（フック、ヘルパー、`claude -p --output-format json`、MCP サーバー）を読むときに出る場合: 手動で実行し、JSON 以外が表示されないことを確認してください。\n- リクエストのときに出る場合: 応答元（プロキシやサインインのページ）は `genkan doctor`、ゲートウェイの設定は `genkan explain ANTHROPIC_BASE_URL` で分かります。空の応答はゲートウェイの運用担当が調べます。\n- npm（「while parsing near …」）の場合: `npm cache clean --force` の後にやり直してください。続く場合は、レジストリやミラーの応答が別のものです（`npm config get registry`）。"
    } text {
        verified: false,
        patterns: [
            r"unexpected end of json input|\bunexpected token '?[^<'\s].{0,40}is not valid json|expecting value: line 1 column 1|syntaxerror: json parse error|failed to parse json\b|json\.parse: unexpected (?:end of data|character)",
            r"unexpected non-whitespace character after json",
        ],
        examples: [
            "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
            "SyntaxError: Unexpected non-whitespace character after JSON at position 4",
            "npm ERR! Unexpected end of JSON input while parsing near '...eslint\":\"^7.0.0\",\"moc'",
        ],
    }
    NOT_HTTP "GK-ERR-389" Remote {
        "what answers at the address doesn't answer with valid HTTP: another service's port, http and https mixed up, or something on the route that breaks it" /
        "接続先の応答が HTTP ではありません。別のサービスのポートか、http と https の取り違えか、経路上での破損です"
    } help {
        "Compare host, port and scheme: `genkan explain ANTHROPIC_BASE_URL` (or the provider's own, ANTHROPIC_BEDROCK_BASE_URL and its like) and `genkan explain HTTPS_PROXY` show what is set. `genkan doctor` says who answers there. If the address is right, its operator has to check the service, or the proxy in front of it." /
        "ホスト、ポート、スキームを確認してください。設定値は `genkan explain ANTHROPIC_BASE_URL`（または ANTHROPIC_BEDROCK_BASE_URL など、プロバイダーごとの変数）と `genkan explain HTTPS_PROXY` で、応答している相手は `genkan doctor` で分かります。アドレスが正しい場合は、その運用担当がサービスまたは手前のプロキシを確認します。"
    } text {
        verified: true,
        patterns: [
            r"curl: \(8\) invalid status line|\binvalidhttpresponse\b|malformed mime header line|\bunsupportedtransferencoding\b",
            r"\bmalformed_http_response\b|\bHPE_[A-Z_]+|parse error: expected http|weird server reply|received http/0\.9 when not allowed|\bbadstatusline\b|malformed http response|first record does not look like a tls handshake",
            r"\bparse error: (?:invalid (?:header (?:value char|token)|character|method|http version|status|response status)|missing expected|unexpected whitespace|data after|expected http|content-length can't|response does not match|pause in|header overflow|span callback)",
        ],
        examples: [
            "curl: (8) Invalid status line",
            "Malformed_HTTP_Response fetching \"https://llm.acme.example/v1/messages\". For more information, pass `verbose: true` in the second argument to fetch()",
            "curl: (1) Received HTTP/0.9 when not allowed",
            "Parse Error: Invalid header value char",
        ],
    }
    NOT_ARCHIVE "GK-ERR-646" Problem {
        "a downloaded file isn't the archive that was expected: it is a web page or an error's text in its place, or it was cut off" /
        "ダウンロードしたファイルが、期待した形式のアーカイブではありません。代わりに Web ページやエラーの文が保存されたか、途中で切れています"
    } help {
        "Look at it: `file FILE`, `head -c 300 FILE`. Nothing unpacks it.\n- A page or JSON: the address is wrong or needs a sign-in (a private mirror), or a proxy's block page came: `curl -fL -o FILE ADDRESS` then fails with the status instead of saving the page.\n- Binary, but too short: the download broke off: fetch it again.\n- npm: `npm cache clean --force`, and look at the mirror (`npm config get registry`).\n- `tar -xzf` for a file that isn't compressed: `tar -xf`." /
        "`file ファイル` や `head -c 300 ファイル` で内容を確認してください。このファイルは展開できません。\n- Web ページや JSON の場合: アドレスの誤り、サインインが必要なミラー、プロキシのブロックページのいずれかです。`curl -fL -o ファイル アドレス` では、ページを保存せずにステータスで失敗します。\n- バイナリーで短すぎる場合: ダウンロードが途中で切れています。取得し直してください。\n- npm の場合: `npm cache clean --force` を実行し、ミラーを確認してください（`npm config get registry`）。\n- 圧縮されていないファイルに `tar -xzf` を使った場合: `tar -xf` を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bgzip: \S{1,80}: (?:not in gzip format|unexpected end of file)|\btar: (?:child returned status|this does not look like a tar archive|unexpected eof in archive)|end-of-central-directory signature not found|\bTAR_BAD_ARCHIVE\b|unrecognized archive format",
        ],
        examples: [
            "gzip: stdin: not in gzip format
tar: Child returned status 1
tar: Error is not recoverable: exiting now",
        ],
    }
    BAD_ENCODING "GK-ERR-390" Remote {
        "the answer says that it is compressed and isn't, or came damaged: a gateway or proxy unpacked it and kept its header" /
        "圧縮されていると示された応答が、圧縮されていないか破損しています。ゲートウェイまたはプロキシが展開し、ヘッダーを残しています"
    } help {
        "`genkan doctor` shows whether a gateway or a proxy answers: its operator has to check how it handles `Content-Encoding` (gzip, br, zstd), or pass on bodies unchanged. No setting on this machine changes that." /
        "ゲートウェイとプロキシのどちらが応答しているかは `genkan doctor` で分かります。その運用担当が `Content-Encoding`（gzip、br、zstd）の扱いを確認するか、本文をそのまま渡すようにします。この端末の設定では変わりません。"
    } text {
        verified: true,
        patterns: [
            r"can not decode content-encoding: (?:brotli|zstandard|deflate|gzip)",
            r"(?:^|[^(\w])incorrect header check\b|error -3 while decompressing|\bZ_DATA_ERROR\b|\bzliberror\b|\bdecompression ?error\b|\bERR_CONTENT_DECODING_FAILED\b|\bBrotliDecompressionError\b|content-encoding: gzip, but failed to decode|error while processing content unencoding",
            r"\bcurl: \(61\)|unrecognized content encoding type|\bcontentdecodingerror\b|invalid gzip header|gzip: invalid header|failed to (?:decode|decompress) (?:the )?(?:response|body).{0,40}(?:gzip|br|zstd|deflate|content-encoding)|not in gzip format|\binvalid (?:brotli|zstd|gzip|deflate) (?:data|stream|header)",
        ],
        ask: NetworkTeam {
            "Answers from the model's service, or from the gateway, arrive with a `Content-Encoding` that their bodies don't have. Please check whether the proxy or gateway on the route unpacks bodies but keeps the header, or damages them." /
            "モデルのサービスまたはゲートウェイからの応答の本文が、`Content-Encoding` と一致していません。経路上のプロキシまたはゲートウェイが、本文を展開してヘッダーを残していないか、破損させていないかを確認していただけますか。"
        },
        examples: [
            "aiohttp.client_exceptions.ClientPayloadError: 400, message='Can not decode content-encoding: brotli (br). Please install `Brotli`'",
            "httpx.DecodingError: Error -3 while decompressing data: incorrect header check",
            "Error: ZlibError fetching \"https://llm.acme.example/v1/messages\"",
            "curl: (61) Unrecognized content encoding type. libcurl understands deflate, gzip, br, zstd content encodings.",
        ],
    }
    HOST_CLOSED "GK-ERR-708" Problem {
        "the program that runs Claude Code (the SDK, an editor, a script with -p) closed its input while a question or a hook was still open, so that wasn't answered" /
        "Claude Code を動かすプログラム（SDK、エディター、-p のスクリプト）が、確認やフックの応答を待っている間に入力を閉じたため、応答がありませんでした"
    } help {
        "The connection to the model isn't involved. A session that was just ended (a window or a job that was closed) says this once: then nothing has to be fixed.
- Your own program with the SDK: keep the prompt's stream open until the result message has come. With permission callbacks (canUseTool), hooks or SDK MCP servers, pass the prompt as a stream and don't end it earlier.
- An editor or an app: update it together with Claude Code." /
        "モデルとの接続は関係しません。終了したばかりのセッション（閉じたウィンドウやジョブ）で 1 度表示されただけなら、対処は不要です。
- SDK を使う自作のプログラムの場合: result のメッセージが届くまで、プロンプトのストリームを開いたままにしてください。権限のコールバック（canUseTool）、フック、SDK の MCP サーバーを使う場合は、プロンプトをストリームで渡し、途中で終えないでください。
- エディターやアプリの場合: Claude Code と併せて更新してください。"
    } text {
        verified: false,
        patterns: [
            r"tool permission (?:stream closed before response received|request failed\W{0,3}(?:error: )?stream closed)",
            r"\bhooks? (?:were )?(?:cancelled|did not complete)\W{1,3}(?:the )?control stream closed",
        ],
        examples: [
            "Error: Tool permission stream closed before response received",
            "PreToolUse hook cancelled (control stream closed)",
        ],
    }
    CUT "GK-ERR-181" Remote {
        "the connection broke while the answer was arriving; what is shown above is incomplete" /
        "応答の受信中に接続が切れました。表示された内容は途中までです"
    } help {
        "Send the prompt again, in smaller steps if it was a long answer. If it keeps happening, something on the route closes long or idle connections: a proxy, VPN or load balancer with a short idle timeout; `genkan doctor` compares the routes. A laptop that went to sleep causes this once, too." /
        "プロンプトを送り直してください（長い応答であれば、分割して依頼）。繰り返す場合は、長時間または無通信の接続を切るもの（アイドルタイムアウトの短いプロキシ、VPN、ロードバランサー）が経路にあります。`genkan doctor` で経路を比較できます。端末のスリープでも起こります。"
    } text {
        verified: true,
        patterns: [
            r"stream connection closed \([\w ]{1,40}\) after \d+ block|mid-stream server error after \d+ block|^\W{0,3}(?:api error: )?connection closed before the response finished",
            r"\bresponse had content-length of \d+ bytes, but only received\b|http/2 stream is abnormally aborted in mid-communication",
            r"curl: \(18\) |transfer closed with \d+ bytes remaining|http/2 stream \d+ reset by server",
            r"connection (?:closed|lost) mid-response",
            r"server error mid-response",
            r"stream ended (?:cleanly )?(?:mid-response|without)",
            r"your computer went to sleep mid-response",
            r"response stalled mid-stream|\bpremature close\b|incomplete(?: chunked)? ?read|peer closed connection without sending complete|typeerror: terminated|stream (?:was )?(?:closed|ended|aborted) (?:prematurely|unexpectedly|before)",
            r"\bapi error:? (?:typeerror: )?terminated\b",
            r"transfer closed with outstanding|was not closed cleanly|\bERR_(?:HTTP2_PROTOCOL_ERROR|INCOMPLETE_CHUNKED_ENCODING|CONTENT_LENGTH_MISMATCH|HTTP2_SESSION_ERROR)\b|\bNGHTTP2_\w+|\bERR_HTTP2_(?:STREAM_ERROR|SESSION_ERROR|GOAWAY_SESSION|INVALID_\w+|PING_\w+|OUT_OF_STREAMS)\b|\bERR_STREAM_PREMATURE_CLOSE\b|\bUND_ERR_RE[SQ]_CONTENT_LENGTH_MISMATCH\b|received rst_stream|\bGOAWAY\b|midstreamfallbackerror|error (?:occurred while )?reading from response stream|response ended prematurely|incompleteread|connection to the api was lost|error decoding response body(?:\W{0,3}$|: (?:request|error|unexpected|connection|operation|incomplete|end of file|timed|body|http|stream)| *[^:\w ]| \w)|stream interrupted|stream disconnected(?: before completion(?:: (?:[^ec\x80-\xff]|c[^o]|connection [^r]|e[^r]|error [^s])|[^:]|$)| [^b]|[^ ]|$)|unexpected end of stream|failed to parse (?:sse|stream|event)\b|stream error in the http/2 framing|bodystreambuffer was aborted",
            r"response payload is not completed|\btransferencodingerror\b",
            r"\binvalidchunklength\b|\bchunkedencodingerror\b|connection broken: (?:invalidchunklength|incompleteread)",
            r"stream error: stream id \d+; \w+|http/2 stream \d+ was reset|\bstream was reset: \w+|stream error (?:received|sent): ",
            r"\berror in input stream\b|network error\W{1,4}error in input stream",
            r"\bpremature (?:eof|end of (?:chunk|content|stream|content-length))\b",
            r"error reading a body from connection|unexpected eof during chunk size line|end of file before message length reached|\bunexpected eof\b.{0,30}\b(?:chunk|body)",
            r"provider ended the request: ",
            r"\bnetwork connection (?:was )?lost\b",
        ],
        ask: NetworkTeam {
            "Claude Code's connections to the model's service are ended while the answer is still coming. Answers are streamed for minutes, with pauses. Please allow such connections to last ten minutes and to be idle for five on the proxy, VPN and load balancer on the route, and don't buffer them." /
            "Claude Code とモデルのサービスの接続が、応答の途中で切断されます。応答は間隔を置きながら数分間ストリーミングされます。経路上のプロキシ、VPN、ロードバランサーで、接続を 10 分間、無通信を 5 分間まで許可し、バッファリングしない設定にしていただけますか。"
        },
        examples: [
            "Stream connection closed (ECONNRESET) after 3 block(s) yielded — finalizing partial response",
            "java.io.IOException: Response had content-length of 4096 bytes, but only received 1024 bytes before the connection was closed.",
            "curl: (18) transfer closed with 1200 bytes remaining to read",
            "Response payload is not completed: <TransferEncodingError: 400, message='Not enough data to satisfy transfer length header.'>",
            "httpx.RemoteProtocolError: peer closed connection without sending complete message body (incomplete chunked read)",
            "API Error: Connection closed mid-response. The response above may be incomplete.",
            "API Error: Server error mid-response. The response above may be incomplete.",
            "Stream ended cleanly mid-response (stop_reason=null)",
            "API Error: Your computer went to sleep mid-response. The response above may be incomplete.",
            "NGHTTP2_INTERNAL_ERROR",
            "API Error: terminated",
            "requests.exceptions.ChunkedEncodingError: (\"Connection broken: InvalidChunkLength(got length b'', 0 bytes read)\", InvalidChunkLength(got length b'', 0 bytes read))",
            "stream error: stream ID 5; INTERNAL_ERROR; received from peer",
            "Error in input stream",
            "java.io.IOException: Premature EOF",
            "error reading a body from connection: unexpected EOF during chunk size line",
            "Provider ended the request: terminated",
            "\"html-message\": \"Network connection lost.\"",
        ],
    }
    LISTENER "GK-ERR-714" Problem {
        "the program couldn't open the local port to which the browser comes back after a sign-in" /
        "サインイン後にブラウザーが戻るローカルのポートを、プログラムが開けませんでした"
    } help {
        "End other sign-ins that are still waiting (another Claude Code, an MCP server's), and try again. A port that is fixed in the settings (oauth.callbackPort) may be in use.
- Endpoint protection, or a sandbox or container, may forbid listening on localhost: sign in where a browser and a listening port are possible, or use the code that the sign-in page shows." /
        "待機中の別のサインイン（別の Claude Code や MCP サーバーのもの）を終えて、やり直してください。設定で固定したポート（oauth.callbackPort）が使用中のこともあります。
- エンドポイント保護、サンドボックス、コンテナーが localhost での待ち受けを禁止していることがあります。ブラウザーと待ち受けを使える環境でサインインするか、サインインページに表示されるコードを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"couldn't start the local listener that receives the browser sign-in|\boauth callback (?:listener|server) (?:could not start|failed)|failed to start oauth callback server|could not listen on \S{1,80} to receive the sign-in",
        ],
        examples: [
            "Couldn't start the local listener that receives the browser sign-in. Try again.",
        ],
    }
    PIPE "GK-ERR-644" Problem {
        "a program wrote to something that had ended already: a program that it started (a hook, an MCP server, a shell), the next one in a pipe, or a connection" /
        "プログラムが、すでに終了した相手に書き込みました。起動したプログラム（フック、MCP サーバー、シェル）、パイプの次のプログラム、または接続です"
    } help {
        "Claude Code itself ends with “write EPIPE”: mostly a hook that doesn't read its input, an MCP server or shell that ended at once: update Claude Code, look at `/hooks` and /mcp, and try without them; `claude --debug` shows which.\n- In a pipe (`… | head`, a pager that was closed): it does no harm.\n- “API Error”, “fetch failed” or “Unable to connect” stands beside it: it is the connection: `genkan doctor` shows where it breaks.\n- Another program: what it started or called says why it ended, in its own log.\n- A hook's command: it ended, or closed its input, before it had read the JSON on stdin. Let it read stdin to the end (`cat >/dev/null`); its exit code counts as before." /
        "Claude Code 自体が「write EPIPE」で終了する場合: 多くは、入力を読まないフック、またはすぐに終了した MCP サーバーやシェルです。Claude Code を更新し、`/hooks` と /mcp を確認して、それらなしで試してください。どれかは `claude --debug` で分かります。\n- パイプの場合（`… | head`、閉じたページャー）: 害はありません。\n- 「API Error」「fetch failed」「Unable to connect」も表示される場合: 接続の問題です。切れる箇所は `genkan doctor` で分かります。\n- ほかのプログラムの場合: 起動した相手や呼び出した相手が終了した理由は、そのログにあります。\n- フックのコマンドの場合: 標準入力の JSON を読み終える前に終了したか、入力を閉じました。最後まで読むようにしてください（`cat >/dev/null`）。終了コードの扱いは変わりません。"
    } text {
        verified: false,
        patterns: [
            r"\bepipe error while writing to hook stdin|hook command closed stdin before hook input was fully written|hook stdin write failed\b",
            r"^\W{0,4}(?:\w{3,20}: )?write EPIPE\W{0,3}$|\bwrite EPIPE\b.{0,400}?(?:stream_base_commons|writewrap|sendtoshell|internal/stream)|\bmcp\b.{0,120}?\bwrite EPIPE\b|\bEPIPE: broken pipe, write\b|\bbrokenpipeerror: \[errno 32\]|broken pipe \(os error 32\)\W{0,3}$",
        ],
        examples: [
            "Hook command closed stdin before hook input was fully written (EPIPE)",
            "Error: write EPIPE
    at afterWriteDispatched (node:internal/stream_base_commons:161:15)
    at Socket._writeGeneric (node:net:954:11)",
        ],
    }
    RESET "GK-ERR-180" Remote {
        "the connection was accepted and then reset by something on the route: a proxy, VPN, firewall or the server" /
        "接続後に、経路上のプロキシ、VPN、ファイアウォール、またはサーバーから切断されました"
    } help {
        "Try again; a single failure is harmless, also one after sleep or a change of networks. If every prompt fails, `genkan doctor` shows where the connection breaks.\n- On the way: a filter that reads the host's name (SNI), a proxy that opens the tunnel and then resets it, or a VPN that drops large packets: send the request below.\n- Only one program fails behind a proxy: it connects directly. Set its proxy (HTTPS_PROXY; VS Code's http.proxy).\n- With Remote-SSH, WSL or a container the connection is made there: test it there (`curl -v https://HOST`), set the proxy there (http.proxy in VS Code's remote settings), and name that host in the request. A sign-in with SSO needs oidc, portal.sso and device.sso of its region.\n- Behind a gateway: look in its log first. It may break off its own answer (LiteLLM's pass-through of Bedrock): its administrator updates it, or use its /v1/messages route. On its port, or one of this machine, https may meet http." /
        "もう一度試してください。一度だけなら問題ありません（スリープやネットワークの切り替え後も同様です）。毎回失敗する場合、切断箇所は `genkan doctor` で分かります。\n- 経路上の場合: ホスト名（SNI）によるフィルター、トンネルを開いた後に切断するプロキシ、大きなパケットを破棄する VPN などです。下の依頼文を送ってください。\n- プロキシのある環境で 1 つのプログラムだけが失敗する場合: 直接接続しています。そのプログラムのプロキシ（HTTPS_PROXY、VS Code では http.proxy）を設定してください。\n- Remote-SSH、WSL、コンテナーでは、接続はその中から行われます。そこで試し（`curl -v https://ホスト`）、プロキシもそこで設定し（VS Code のリモート設定の http.proxy）、依頼にはそのホストの名前を書いてください。SSO のサインインには、そのリージョンの oidc、portal.sso、device.sso が必要です。\n- ゲートウェイ経由の場合: 先にそのログを確認してもらってください。応答を自分で打ち切ることがあります（LiteLLM の Bedrock パススルー）。管理者が更新するか、/v1/messages の経路を使います。ゲートウェイやこの端末（127.0.0.1）の http のポートに https で接続している可能性もあります。"
    } text {
        verified: true,
        names: ["ConnectionClosedError", "RemoteProtocolError"],
        patterns: [
            r"\b(?:post|get) \S{4,120}/(?:v1|model|messages|invoke|token)\S{0,80}: eof\W{0,2}$|http2: client connection lost|cannot write to closing transport",
            r"\b(?<error>ECONNRESET)\b(?:: the socket connection was closed unexpectedly)?",
            r"socket connection was closed unexpectedly",
            r"\bsocket hang up\b",
            r"\b(?:connection reset by peer|other side closed)\b",
            r"\b(?<error>EPIPE|UND_ERR_SOCKET|ERR_SOCKET_CLOSED)\b",
            r"remote end closed connection|connection aborted|connection was closed before we received a valid response|socket disconnected before secure tls|\b(?:read|write|connect|send|recv|errno|code)\W{1,4}ECONNABORTED\b|\bECONNABORTED\W{0,3}$|existing connection was forcibly closed|server disconnected(?: without sending a response)?",
            r"\bERR_CONNECTION_(?:RESET|CLOSED|ABORTED)\b|\bSSL_ERROR_SYSCALL\b|unexpected[ _]eof[ _]while[ _]reading|underlying connection was closed: (?:a|an unexpected)",
            r#"empty reply from server|(?:^|[\s:"(])unexpected EOF(?:[^ \w]|$| [^wio])|\bAWS_ERROR_HTTP_CONNECTION_CLOSED\b|\bhttpx\.(?:Read|Write)Error\b|\bConnectionClosed\b|connection (?:was )?(?:closed|terminated|dropped) (?:by|unexpectedly)|connection reset\b|\bWSAECONNRESET\b|\bENETRESET\b|broken pipe"#,
            r"peer closed connection without sending tls close_notify|server returned nothing \(no headers, no data\)",
            r"pending stream has been canceled\W{0,4}(?:\(caused by: ?\)|$)",
            r"error processing .{0,60}: the pending stream has been cancell?ed",
            r"tls connection was non-properly terminated",
            r"\bconnection (?:was|has been) reset\b|\bPR_(?:CONNECT_RESET|END_OF_FILE|CONNECT_ABORTED)_ERROR\b|\bNS_ERROR_NET_(?:RESET|INTERRUPT|PARTIAL_TRANSFER)\b|(?:recv|send) failure: connection was (?:reset|aborted)",
            r"リモート ?ホストに強制的に切断されました|接続がピアによって(?:リセット|切断)されました|接続がリセットされました|远程主机强迫关闭了一个现有的连接|连接被(?:对方|对端)?重(?:置|设)|ホスト コンピューターのソフトウェアによって中止されました|你的主机中的软件中止了一个已建立的连接|established connection was aborted by the software in your host machine|\b(?:winerror|os error|errno) 1005[34]\b",
            r"ssl peer shut down incorrectly|remote host terminated the handshake|connection closed before message completed|\bhyper::error\(incompletemessage\)|\beoferror\W{1,4}end of file reached|connection to \S{1,120} closed by remote host|nohttpresponseexception|:\d{2,5} failed to respond\b|unexpected end of stream on https?://",
            r"the connection was closed during the request\b",
        ],
        ask: NetworkTeam {
            "Connections from this machine to the hosts below are accepted and then reset⟦ ({error})⟧. Please check for a filter, a proxy rule or a VPN limit that closes TLS connections to them, and exempt them: {hosts}" /
            "この端末から次のホストへの接続が、確立後に切断されます⟦（{error}）⟧。TLS 接続を切断しているフィルター、プロキシのルール、VPN の制限がないかを確認し、これらを対象外にしていただけますか: {hosts}"
        },
        examples: [
            "Post \"https://llm.acme.example/v1/messages\": EOF",
            "gnutls_handshake() failed: The TLS connection was non-properly terminated.",
            "net::ERR_CONNECTION_RESET",
            "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
            "API Error: Unable to connect to API (ECONNRESET)",
            "API Error: The socket connection was closed unexpectedly. For more information, pass `verbose: true` in the second argument to fetch()",
            "Error: socket hang up",
            "read tcp 10.0.0.5:50122->10.1.2.3:443: read: connection reset by peer",
            "cause: SocketError: other side closed, code: 'UND_ERR_SOCKET'",
            "curl: (52) Empty reply from server",
            "peer closed connection without sending TLS close_notify: https://docs.rs/rustls/latest/rustls/manual/_03_howto/index.html#unexpected-eof",
            "The pending stream has been canceled (caused by: )",
            "Error processing Converse API response: The pending stream has been canceled",
            "fatal: unable to access 'https://github.com/x/y.git/': OpenSSL SSL_connect: Connection was reset in connection to github.com:443",
            "Unable to read data from the transport connection: 既存の接続はリモート ホストに強制的に切断されました。..",
            "java.io.EOFException: SSL peer shut down incorrectly",
            "software.amazon.awssdk.core.exception.SdkClientException: Unable to execute HTTP request: The connection was closed during the request. The request will usually succeed on a retry",
        ],
    }
    WSL_SWITCH "GK-ERR-579" Remote {
        "WSL doesn't reach its own name server, which is Windows' side of WSL's network: the virtual switch is cut off" /
        "WSL が自身の DNS サーバー（Windows 側の仮想スイッチ）に届きません。WSL のネットワークが切り離されています"
    } help {
        "In Windows: `wsl --shutdown`, then `wsl --update`; in .wslconfig `dnsTunneling=true` or `networkingMode=mirrored`. Another DNS server in /etc/resolv.conf takes the same way and doesn't help.\n- It persists, or only beside the VPN or endpoint protection: its firewall blocks the adapter “vEthernet (WSL)”; whoever manages this machine has to allow it." /
        "Windows で `wsl --shutdown`、続いて `wsl --update` を実行し、.wslconfig に `dnsTunneling=true` または `networkingMode=mirrored` を設定してください。/etc/resolv.conf の DNS サーバーを替えても、同じ経路を通るため解決しません。\n- 解消しない場合や、VPN・エンドポイント保護の利用中だけ起こる場合: そのファイアウォールがアダプター「vEthernet (WSL)」を遮断しています。端末の管理者に許可してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"nameserver (?:172\.(?:1[6-9]|2\d|3[01])\.[\d.]{3,7}|10\.255\.255\.254)\b.{0,200}?destination host unreachable",
        ],
        examples: [
            "resolv.conf: nameserver 172.23.48.1\nping 172.23.48.1: From 172.23.62.236 icmp_seq=3 Destination Host Unreachable",
        ],
    }
    NO_NAME_SERVER "GK-ERR-513" Remote {
        "no DNS server gave this machine an answer for the host's name; in WSL, in a container and beside a VPN mostly its own DNS setting" /
        "ホスト名について、DNS サーバーから応答が得られません。WSL、コンテナー、VPN の利用中は、多くの場合その環境自身の DNS の設定が原因です"
    } help {
        "A single failure, after sleep or a change of networks: try again. Does `nslookup` of the name work, and with the VPN on and off?\n- WSL2, mostly once the VPN is on: `wsl --shutdown` in Windows; then in .wslconfig `dnsTunneling=true` or `networkingMode=mirrored`; or generateResolvConf=false in /etc/wsl.conf and the company's DNS server in /etc/resolv.conf; wsl-vpnkit where none of these can be used.\n- A container: it has the DNS of its engine, which may not reach the company's: `--dns`, or `dns` in the engine's configuration; a pod's is the cluster's.\n- The company's DNS doesn't answer for names of the internet: the program has to use the proxy (HTTPS_PROXY), which resolves them.\n- The name resolves nowhere in the office: send the request below." /
        "スリープやネットワークの切り替え後に一度だけ起きた場合は、やり直してください。その名前の `nslookup` は成功しますか。VPN に接続した場合と切断した場合で比べてください。\n- WSL2 の場合（多くは VPN に接続した後）: Windows で `wsl --shutdown` を実行し、.wslconfig に `dnsTunneling=true` または `networkingMode=mirrored` を設定します。または /etc/wsl.conf で generateResolvConf=false とし、/etc/resolv.conf に社内の DNS サーバーを書きます。いずれも使えない場合は wsl-vpnkit があります。\n- コンテナーの場合: コンテナーエンジンの DNS から社内の DNS に届かないことがあります。`--dns` またはエンジンの設定の `dns` で指定します。ポッドではクラスターの DNS です。\n- 社内の DNS がインターネットの名前に応答しない場合: 名前を解決するプロキシ（HTTPS_PROXY）をプログラムに使わせる必要があります。\n- 社内のどこでも解決できない場合: 下の依頼文を送ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bdial tcp: lookup \S{1,120}: i/o timeout",
            r"could not resolve host:? \W?(?<host>(?:www\.)?(?:google|example|microsoft|bing|yahoo)\.(?:com|co\.jp))\b",
            r"temporary failure in name resolution|temporary error occurred during hostname resolution|名前解決に一時的に失敗しました|域名解析暂时失败",
            r"temporary failure resolving \W(?<host>[\w.-]+)",
            r"getaddrinfo (?<error>EAI_AGAIN)(?: (?<host>[\w.-]+))?",
            r"\b(?<error>EAI_AGAIN)\b",
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "dial tcp: lookup llm.acme.example: i/o timeout",
            "curl: (6) Could not resolve host: www.google.com",
            "ssh: Could not resolve hostname github.com: Temporary failure in name resolution",
            "HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded (Caused by NameResolutionError(\"Failed to resolve 'login.microsoftonline.com' ([Errno -3] Temporary failure in name resolution)\"))",
            "E: Temporary failure resolving 'deb.debian.org'",
            "API Error: getaddrinfo EAI_AGAIN bedrock-runtime.ap-northeast-1.amazonaws.com",
            "Unable to connect to API (EAI_AGAIN)",
        ],
    }
    NO_SUCH_NAME "GK-ERR-090" Remote {
        "the host's name can't be resolved" /
        "ホスト名を解決できません"
    } help {
        "`genkan doctor` tells which case it is.\n- A private endpoint's name, or one of the company's: it resolves only on the VPN, where the company's DNS forwards it.\n- With a proxy, the proxy resolves names. If the text names the proxy itself, its address is wrong, or the VPN is off. If it names a cloud's own host, this program went past the proxy, as the SSO lookup of the desktop app and of some releases does. Use the CLI or another release, give it ready credentials (`aws configure export-credentials`), or have the name made resolvable and reachable by the request below.\n- Every name fails, public ones too: this machine's own DNS. In WSL2 or a container beside a VPN: `wsl --shutdown`, `dnsTunneling=true` or `networkingMode=mirrored` in .wslconfig, or the company's DNS server in /etc/resolv.conf.\n- A misspelt region or resource results in a host that doesn't exist (`genkan explain AWS_REGION`, CLOUD_ML_REGION, ANTHROPIC_FOUNDRY_RESOURCE)." /
        "どの場合かは `genkan doctor` で分かります。\n- プライベートエンドポイントや社内の名前の場合: VPN 内で、社内 DNS が転送する場所でのみ解決できます。\n- プロキシを使う場合、名前はプロキシが解決します。本文がプロキシの名前であれば、アドレスの誤りか、VPN の未接続です。クラウド自身のホストであれば、プログラムがプロキシを使っていません（デスクトップアプリや一部のリリースの SSO の処理で起こります）。CLI または別のリリースを使うか、認証情報を渡すか（`aws configure export-credentials`）、下の依頼文でそのホストを解決・接続できるようにしてもらってください。\n- 公開の名前も解決できない場合: この端末自身の DNS の問題です。VPN 利用中の WSL2 やコンテナーでは、`wsl --shutdown`、.wslconfig の `dnsTunneling=true` または `networkingMode=mirrored`、/etc/resolv.conf への社内の DNS サーバーの指定で直します。\n- リージョンやリソース名の誤記でも、存在しないホスト名になります（`genkan explain AWS_REGION`、CLOUD_ML_REGION、ANTHROPIC_FOUNDRY_RESOURCE）。"
    } text {
        verified: true,
        patterns: [
            r"ssh: could not resolve hostname (?<host>[\w.-]+)|getaddrinfo EREFUSED(?: (?<host2>[\w.-]+))?|errors resolving (?<host3>[\w.-]+)|address lookup failed for (?<host4>[\w.-]+)|could not contact dns servers",
            r"can't reach the api server — check your internet or dns(?: \((?<error>\w+)\))?",
            r"getaddrinfo (?<error>ENOTFOUND|EAI_AGAIN)(?: (?<host>[\w.-]+))?",
            r#"could not resolve (?:host|proxy):? "?(?<host>[\w.-]+)"#,
            r"\b(?<error>ENOTFOUND|EAI_AGAIN|NXDOMAIN|SERVFAIL)\b",
            r"failed to resolve (?:'(?<host>[\w.-]+)|(?<host2>[\w-]+(?:\.[\w-]+)+))|nameresolutionerror|name or service not known|temporary failure in name resolution|nodename nor servname provided|\bno such host\b|getaddrinfo failed|failed to lookup address|name (?:could not be|resolution) (?:resolved|failed)|dns (?:error|lookup failed|resolution failed)",
            r"\bERR_NAME_NOT_RESOLVED\b",
            r"\blookup (?<host>[\w.-]+) on \S{2,45}:53\b",
            r"unknownhostexception|unable to determine ip address from host name|remote name could not be resolved|could not resolve hostname|\b(?:query\w{0,6}|getaddrinfo) ENODATA\b|\(ENODATA\)|\bEAI_NODATA\b|\bWSAHOST_NOT_FOUND\b|\bDNS_PROBE_\w+|no address associated with hostname|\b(?<error>EAI_\w{4,10}|ENONAME|ETIMEOUT)\b|dns resolution (?:error|failed)|querya?a? (?:ENOTFOUND|ESERVFAIL|ETIMEOUT|EREFUSED)",
            r"all dns requests failed|\bdns (?:query|queries|request|lookup)s? (?:failed|timed out|refused)",
            r"could not resolve gateway host (?<host>[\w.-]+)",
            r"\bgetaddrinfo (?:EBUSY|ETIMEOUT|ESERVFAIL|EREFUSED|ENOTIMP|EFORMERR)\b|\bquery[AC]\w* (?:ESERVFAIL|ENOTFOUND|ETIMEOUT|EREFUSED)\b|curl: \(6\)",
            r"\bunresolvedaddressexception\b|\bunresolved address\b",
            r"unable to resolve host(?: address)? \W(?<host>[\w.-]+)|temporary failure resolving \W(?<host2>[\w.-]+)|(?:^|wget: |ping: |ssh: )bad address \W(?<host3>[\w.-]+)|cannot resolve (?<host4>[\w.-]+): unknown host",
            r"そのようなホストは不明です|リモート名を解決できません|ping 要求ではホスト (?<host>[\w.-]+) が見つかりません|名前またはサービスが不明です|名前解決に一時的に失敗しました|不知道这样的主机|未能解析此远程名称|无法解析(?:主机|域名)|未知的名称或服务|域名解析暂时失败|temporary error occurred during hostname resolution",
            r";; (?:connection timed out; no servers could be reached|communications error to \S{2,60}: (?:timed out|connection refused|host unreachable)|no servers could be reached)|\*\*\* request to \S{1,80} timed-out",
            r"(?:\*\*\* \S{1,80}|server) can't find (?<host>[\w.-]+): (?:non-existent domain|nxdomain|servfail|refused|no response from server|server failed|query refused)|\bdns name does not exist\b|dns 名がありません|could not find host (?<host2>[\w.-]+)\. please check the name",
            r"having trouble finding that site|server ip address could not be found|サーバーの ip アドレスが見つかりません|\b(?:NS_ERROR_UNKNOWN_HOST|dnsNotFound|INET_E_RESOURCE_NOT_FOUND)\b",
            r"\bNameResolutionFailure\b",
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "ssh: Could not resolve hostname github.com: Name or service not known",
            "dial tcp: lookup bedrock-runtime.ap-northeast-1.amazonaws.com on 10.0.0.2:53: read udp 10.0.0.9:58501->10.0.0.2:53: read: connection refused",
            "net::ERR_NAME_NOT_RESOLVED",
            "HTTPSConnectionPool: Caused by NameResolutionError(\"Failed to resolve 'api.example' ([Errno 11002] getaddrinfo failed)\")",
            "curl: (6) Could not resolve host: bedrock-runtime.ap-northeast-1.amazonaws.com",
            "API Error: Can't reach the API server — check your internet or DNS (ENOTFOUND)",
            "getaddrinfo ENOTFOUND vpce-0abc.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com",
            "java.net.UnknownHostException: api.acme.example",
            "connect error: all DNS requests failed, first error: Post \"https://dns.acme.example/dns-query\": EOF",
            "Could not resolve gateway host gateway.acme.example. Connect to your organization's network and try again.",
            "getaddrinfo ESERVFAIL bedrock-runtime.ap-northeast-1.amazonaws.com",
            "Failed to connect to api.anthropic.com: EREFUSED\nFailed to fetch version from https://downloads.claude.ai/claude-code-releases/latest: getaddrinfo EREFUSED downloads.claude.ai",
            "java.nio.channels.UnresolvedAddressException",
            "wget: unable to resolve host address ‘downloads.claude.ai’",
            "System.Net.Http.HttpRequestException: そのようなホストは不明です。 (api.anthropic.com:443)",
            ";; connection timed out; no servers could be reached",
            "*** UnKnown can't find api.anthropic.com: Non-existent domain",
            "Hmm. We’re having trouble finding that site. We can’t connect to the server at claude.ai.",
            "Unable to load the service index for source https://api.nuget.org/v3/index.json.\n  Error: NameResolutionFailure",
        ],
    }
    PORT "GK-ERR-258" Problem {
        "another program on this machine holds the port that is needed" /
        "必要なポートを、この端末の別のプログラムが使用しています"
    } help {
        "End the program that holds it (often an earlier start of the same one), or choose another port. For a sign-in, close the earlier sign-in and try again." /
        "そのポートを使っているプログラム（以前に起動した同じプログラムであることが多い）を終了するか、別のポートを選んでください。サインインの場合は、以前のサインインを閉じてからやり直します。"
    } text {
        verified: false,
        patterns: [
            r"failed to create a local web ?server|\blocalservercreationerror\b",
            r"\bEADDRINUSE\b|address already in use|only one usage of each socket address|port \d{2,5} is (?:already )?in use|\bis port \d{2,5} in use\b",
        ],
        examples: [
            "ERROR: gcloud crashed (LocalServerCreationError): Failed to create a local web server",
            "listen EADDRINUSE: address already in use :::4000",
        ],
    }
    HELD_BACK_HERE "GK-ERR-279" Problem {
        "this machine itself doesn't let the program connect (EACCES, EPERM): endpoint protection, its own firewall or a sandbox" /
        "この端末自身がプログラムの接続を拒否しています（EACCES、EPERM）。エンドポイント保護、端末のファイアウォール、サンドボックスのいずれかです"
    } help {
        "No request left the machine. Try the same outside of a sandbox or container; `genkan doctor` tries it from its own process, which shows whether the rule is for one program only. Only whoever manages this machine can change the rule." /
        "リクエストは端末から出ていません。サンドボックスやコンテナーの外で試してください。`genkan doctor` は自身のプロセスから接続するため、特定のプログラムだけの規則かどうかが分かります。規則を変更できるのはこの端末の管理者です。"
    } text {
        verified: false,
        patterns: [
            r"\bconnect (?:EACCES|EPERM)\b \W?[\d\[a-f]|\bconnect(?:ion)?\b.{0,60}(?:os error 10013|\bWSAEACCES\b|forbidden by its access permissions)|dial tcp \S{1,80}: (?:connect|connectex): (?:permission denied|operation not permitted|an attempt was made to access a socket)",
            r"failed to establish a new connection: \[errno (?:1|13)\] (?:permission denied|operation not permitted)",
        ],
        ask: DeviceManagement {
            "A rule of this machine (endpoint protection or its firewall) stops Claude Code from connecting to the model's service. Please allow it for claude, node, aws and genkan to these hosts: {hosts}" /
            "この端末の規則（エンドポイント保護またはファイアウォール）により、Claude Code からモデルのサービスへの接続が止められています。claude、node、aws、genkan から次のホストへの接続を許可していただけますか: {hosts}"
        },
        examples: [
            "Failed to establish a new connection: [Errno 13] Permission denied",
            "Error: connect EACCES 10.0.0.5:443",
        ],
    }
    NOT_TOLD "GK-ERR-377" Remote {
        "cannot connect: nothing listens at the address, or its name can't be resolved, or no route leads there (Claude Code says the same for all three)" /
        "接続できません。接続先で待ち受けがないか、名前を解決できないか、経路がありません（Claude Code はいずれも同じ文を表示します）"
    } help {
        "`genkan doctor` tells which: it looks up the name, connects, and says who has to fix it. `genkan explain ANTHROPIC_BASE_URL` and `genkan explain HTTPS_PROXY` show whether a wrong address or port is set.\n- Connections go out only by a proxy, and this session's process doesn't have it (moved to the background or reconnected, started by the desktop): put HTTPS_PROXY into “env” of ~/.claude/settings.json (`network.proxy` in the profile, then `genkan setup`), begin a new session, and update Claude Code.\n- The address is on this machine (127.0.0.1, localhost): the router or relay there isn't running. Start it, or remove ANTHROPIC_BASE_URL where it was left behind." /
        "どれかは `genkan doctor` で分かります。名前解決と接続を試し、対応者を示します。アドレスやポートの誤りは `genkan explain ANTHROPIC_BASE_URL` と `genkan explain HTTPS_PROXY` で確認できます。\n- 外部への接続にプロキシが必要で、このセッションのプロセスに設定がない場合（バックグラウンドへの移行や再接続の後、デスクトップからの起動）: ~/.claude/settings.json の「env」に HTTPS_PROXY を書き（プロファイルの `network.proxy` の後に `genkan setup`）、新しいセッションを始め、Claude Code を更新してください。\n- アドレスがこの端末（127.0.0.1、localhost）の場合: そのルーターや中継サービスが動いていません。起動するか、残っている ANTHROPIC_BASE_URL を削除してください。"
    } text {
        verified: true,
        patterns: [r"unable to connect to api \(connectionrefused\)"],
        examples: [
            "API Error: Unable to connect to API (ConnectionRefused)",
        ],
    }
    VSCODE_WSL "GK-ERR-542" Problem {
        "Visual Studio Code doesn't reach the server of its own that it started in WSL; neither Claude Code nor the model's service is involved" /
        "Visual Studio Code が、WSL で起動した自身のサーバーに接続できません。Claude Code とモデルのサービスは関係しません"
    } help {
        "Close Visual Studio Code, then `wsl --shutdown` in Windows, and open the folder again.\n- It stays: in WSL delete ~/.vscode-server (extensions there are installed anew), then connect again.\n- It comes with a VPN or after a change of .wslconfig: networkingMode, localhostForwarding and the firewall decide whether Windows reaches ports of WSL; try without them, and update WSL (`wsl --update`)." /
        "Visual Studio Code を終了し、Windows で `wsl --shutdown` を実行してから、フォルダーを開き直してください。\n- 解消しない場合: WSL の ~/.vscode-server を削除し（拡張機能は入れ直しになります）、接続し直してください。\n- VPN の接続時や .wslconfig の変更後に起こる場合: Windows から WSL のポートに接続できるかは、networkingMode、localhostForwarding、ファイアウォールで決まります。外して試し、WSL を更新してください（`wsl --update`）。"
    } text {
        verified: false,
        patterns: [
            r"\bexec \(\d{1,4}\) stderr: .{0,80}?connect e\w+ (?:127\.0\.0\.1|::1|localhost):\d{2,5}|\bexec \(\d{1,4}\) stderr: remote close with error",
        ],
        examples: [
            "[2025-07-15 17:00:32.840] Exec (5) stderr: Error: connect ECONNREFUSED 127.0.0.1:36201",
        ],
    }
    SIGN_IN_BACK "GK-ERR-585" Person {
        "the browser came back from the sign-in (/?code=…&state=…), and the program that began it doesn't listen at that port: not yet, no longer, or on another machine" /
        "ブラウザーがサインインから戻りましたが（/?code=…&state=…）、開始したプログラムがそのポートで待ち受けていません（まだ、すでに終了、または別の端末）"
    } help {
        "Start the sign-in again and leave its program running until the browser says that it is done; a page of an earlier attempt doesn't work.\n- The program runs in a container, in WSL or on another machine than the browser: use the device code (`aws sso login --use-device-code`; other programs have a setting of their own), or forward the port.\n- It comes back: update the program; some begin to listen too late for a browser that is already signed in." /
        "サインインをやり直し、ブラウザーに完了と表示されるまでプログラムを終了しないでください。前回のページは使えません。\n- プログラムがコンテナー、WSL、またはブラウザーと別の端末で動いている場合: デバイスコードを使うか（`aws sso login --use-device-code`。ほかのプログラムには独自の設定があります）、ポートを転送してください。\n- 繰り返す場合: プログラムを更新してください。サインイン済みのブラウザーに対して、待ち受けの開始が間に合わないものがあります。"
    } text {
        verified: false,
        patterns: [
            r"\berr_connection_refused\b.{0,80}?(?:127\.0\.0\.1|localhost)\S{0,80}[?&]code=|(?:127\.0\.0\.1|localhost)\S{0,80}[?&]code=\S{0,600}.{0,200}?err_connection_refused",
        ],
        examples: [
            "ERR_CONNECTION_REFUSED at http://127.0.0.1:52011/?code=abc&state=def",
        ],
    }
    REFUSED "GK-ERR-089" Remote {
        "nothing accepts connections at the address: a wrong proxy or endpoint port, a program that isn't running there, or a firewall" /
        "接続が拒否されました。プロキシやエンドポイントのポートの誤り、接続先のプログラムが動いていない、またはファイアウォールが原因です"
    } help {
        "`genkan explain ANTHROPIC_BASE_URL`, `genkan explain ANTHROPIC_BEDROCK_BASE_URL` and `genkan explain HTTPS_PROXY` show the addresses that Claude Code uses: is it one of them?\n- An address of this machine (127.0.0.1, localhost): the program that should listen there isn't running, or has another port: a gateway or proxy, else an MCP server, an editor's or a sign-in's own port (start that program again). In a container, localhost is the container itself.\n- Another address: the port is wrong, the service is down, or a firewall refuses (the network team)." /
        "Claude Code が使うアドレスは `genkan explain ANTHROPIC_BASE_URL`、`genkan explain ANTHROPIC_BEDROCK_BASE_URL`、`genkan explain HTTPS_PROXY` で分かります。本文のアドレスと照らし合わせてください。\n- この端末のアドレス（127.0.0.1、localhost）の場合: 待ち受けるはずのプログラムが起動していないか、別のポートを使っています。ゲートウェイやプロキシのほか、MCP サーバー、エディターやサインインが使うポートのこともあります（そのプログラムを起動し直してください）。コンテナーの中の localhost は、コンテナー自身です。\n- それ以外のアドレスの場合: ポートの誤り、サービスの停止、またはファイアウォールによる拒否です（ネットワーク担当）。"
    } text {
        verified: true,
        patterns: [
            r"connection refused — a firewall or proxy may be blocking it(?: \((?<error>\w+)\))?",
            r"\b(?<error>ECONNREFUSED)(?: (?<host>[\w.:\[\]-]+))?",
            r"\bconnection refused\b",
            r"failed to connect to (?<host>\S+ port \d+)(?: after \d{1,4} ms)?\W{1,3}couldn't connect to server",
            r"actively refused it|connectionrefused(?:error)?\b",
            r"\bERR_CONNECTION_REFUSED\b",
            r"failed to connect to \S+ port \d+(?: after \d{1,4} ms)?(?:: couldn't connect|\W{0,3}$)|is the computer able to access the url|\bWSAECONNREFUSED\b",
            r"対象のコンピューター(?:ー)?によって拒否された|接続(?:を|が)拒否されました|目标计算机积极拒绝|拒绝连接|连接被拒绝|連線被拒|\b(?:winerror|os error|errno) 10061\b|(?<host>[\w.-]+) refused to connect\W{0,3}(?:$|try|err_)|\bNS_ERROR_CONNECTION_REFUSED\b",
            r"cannot connect to host (?<host>\S{1,120}) ssl:\S{1,12} \[(?:connect call failed|connection refused|errno (?:61|111))|multiple exceptions: \[errno (?:61|111)\] connect call failed",
        ],
        examples: [
            "net::ERR_CONNECTION_REFUSED",
            "No connection could be made because the target machine actively refused it.",
            "API Error: Connection refused — a firewall or proxy may be blocking it (ECONNREFUSED)",
            "curl: (7) Failed to connect to 127.0.0.1 port 3128 after 0 ms: Couldn't connect to server",
            "Unable to connect. Is the computer able to access the url?",
            "対象のコンピューターによって拒否されたため、接続できませんでした。 (localhost:4000)",
            "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host localhost:4000 ssl:default [Connect call failed ('127.0.0.1', 4000)]",
        ],
    }
    BOTO_TIMEOUT "GK-ERR-434" Remote {
        "botocore (boto3, the AWS CLI, programs that use them) waited as long for the answer as it is set to, 60 seconds unless set, and stopped" /
        "botocore（boto3、AWS CLI、それを使うプログラム）が、設定された時間（既定は 60 秒）応答を待ち、打ち切りました"
    } help {
        "A long answer that isn't streamed takes longer than that: raise `read_timeout` in the program's botocore Config (AWS CLI: `--cli-read-timeout`), use the streaming call, or ask for less at once; a program that has no setting for it needs an update. If short requests fail as well, something on the way holds the answer back: `genkan doctor` compares the routes. Claude Code itself doesn't use botocore." /
        "ストリーミングしない長い応答は、これより時間がかかります。プログラムの botocore の Config で `read_timeout` を延ばすか（AWS CLI では `--cli-read-timeout`）、ストリーミングの呼び出しを使うか、一度に依頼する量を減らしてください。設定のないプログラムは更新が必要です。短いリクエストでも起こる場合は、経路上で応答が止められています（`genkan doctor` で経路を比較できます）。Claude Code 自体は botocore を使いません。"
    } text {
        verified: false,
        patterns: [
            r"\bread timeout on endpoint url\b",
        ],
        examples: [
            "Read timeout on endpoint URL: \"https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/x/converse\"",
        ],
    }
    NO_ANSWER_IN_TIME "GK-ERR-208" Remote {
        "the connection was made, but no answer came in the time that the program waits" /
        "接続はできましたが、プログラムの待ち時間内に応答がありませんでした"
    } help {
        "`genkan doctor` compares the routes; try again with a shorter request.\n- Something on the route holds back the answer: a proxy that buffers or scans it, or a VPN whose packets are smaller than this machine's, in WSL 2 above all (try it outside WSL or without the VPN; networkingMode=mirrored in .wslconfig).\n- The program doesn't wait long enough: Claude Code's own limit is API_TIMEOUT_MS (ten minutes unless set), other programs have their own. A single “streaming stall” in Claude Code's log is a pause that it waits out." /
        "`genkan doctor` で経路を比較し、短いリクエストでやり直してください。\n- 経路上のプロキシが応答のバッファリングや検査を行っているか、VPN のパケットサイズがこの端末より小さい（特に WSL 2。WSL の外や VPN なしで試すか、.wslconfig に networkingMode=mirrored を設定）。\n- プログラムの待ち時間が短すぎる。Claude Code の上限は API_TIMEOUT_MS（既定は 10 分）で、ほかのプログラムにもそれぞれの設定があります。Claude Code のログの「streaming stall」が一度だけなら、応答の一時的な途切れで、そのまま待てば続きます。"
    } text {
        verified: false,
        patterns: [
            r"a request has exceeded the configured \d+ ms requesttimeout|request socket timed out after \d+ ms of inactivity|no data arrived within the connection idle limit",
            r"\bthe operation was timeout\b",
            r"(?:net/http|http2): timeout awaiting response headers",
            r"\bread timed out\b|\breadtimeout(?:error)?\b|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|(?:headers|body) timeout error|timed? ?out waiting for (?:a |the )?(?:response|answer|headers|body)|stream idle timeout",
            r"no data arrived for more than|\btimeout_?error\b.{0,60}request timed out|\blitellm\.timeout\b|apitimeouterror\b|\b(?:operation|request) timed out after \d+|\b408\b\W{1,3}request time-?out|\bhttpx\.ReadTimeout\b|request timeout\. (?:try|increase)|timed out generating response|a timeout occurred|timed out (?:while )?(?:waiting|awaiting) (?:for )?(?:an? |the )?(?:first |next |model |api |http |server |upstream |provider )?(?:response|answer|headers|body|byte|token|chunk|data|reply|server|upstream|provider|model|completion)|stream (?:idle|stall(?:ed)?\b|timed out)|deadline_exceeded|(?:^|[^t] )deadline (?:expired|exceeded)",
            r"client execution did not complete before the specified timeout|\bapicall(?:attempt)?timeoutexception\b|\bnetty\.handler\.timeout\.readtimeoutexception|connectorerror \{ kind: timeout",
            r"\bstreaming stall detected\b|\bslow first byte: no stream chunk|\bstream_idle_partial\b",
            r"(?:^|[^\w\s] ?)timeout of \d+ ?ms exceeded(?:[^.]|$|\.\W{0,2}$|\. ?[^f\s])|(?:api|http|request|response|fetch|call|login|sign-?in|gateway|proxy|server|model|endpoint|stream|completion|upstream)\b.{0,40}\b(?:timeout|timed out) after \d+ ?(?:ms|s|seconds|minutes)\b",
            r"\bread tcp \S{1,120}: i/o timeout|timeout on reading data from socket|\bnet::readtimeout\b",
            r"request has exceeded the configured \d+ ?ms requesttimeout",
            r"\brecv failure: (?:connection|operation) timed out",
        ],
        examples: [
            "@smithy/node-http-handler - the request socket timed out after 120000 ms of inactivity (configured by client requestHandler).",
            "API Error: 408 {\"error\":{\"code\":\"Timeout\",\"message\":\"The operation was timeout.\"}}",
            "http2: timeout awaiting response headers",
            "requests.exceptions.ReadTimeout: Read timed out.",
            "litellm.Timeout: APITimeoutError - Request timed out.",
            "[WARN] Slow first byte: no stream chunk 30.0s after request sent (attempt 1)",
            "Login failed: timeout of 15000ms exceeded",
            "ApiCallTimeoutException: Client execution did not complete before the specified timeout configuration: 60000 millis",
            "error: stream stall timeout",
            "read tcp 10.0.0.2:5000->10.1.1.1:443: i/o timeout",
            "aiohttp.client_exceptions.SocketTimeoutError: Timeout on reading data from socket",
            "@smithy/node-http-handler - [WARN] a request has exceeded the configured 30000 ms requestTimeout.",
            "curl: (56) Recv failure: Connection timed out",
        ],
    }
    REQUEST_TIMED_OUT "GK-ERR-391" Remote {
        "no answer came in the time that the program waits; the text doesn't say whether a connection was made" /
        "プログラムの待ち時間内に応答がありませんでした。接続できたかどうかは本文から分かりません"
    } help {
        "`genkan doctor` tells which: if there is no connection, the network team has to fix it (a firewall that drops packets, a VPN that is off); if there is a connection but no answer, whoever runs the other side (the gateway's operator, a proxy that holds back answers). `genkan explain API_TIMEOUT_MS` shows whether Claude Code waits less than its ten minutes.\n- Only in WSL, a container or over a VPN, also if the first request worked: set the proxy there as well; in WSL `wsl --shutdown` and networkingMode=mirrored in .wslconfig; over a VPN a lower MTU (e.g. 1280)." /
        "どちらかは `genkan doctor` で分かります。接続できない場合はネットワーク担当（破棄するファイアウォール、VPN の未接続）、接続後に応答がない場合は応答する側（ゲートウェイの運用担当、応答を溜めるプロキシ）の対応です。Claude Code の待ち時間が 10 分より短いかは `genkan explain API_TIMEOUT_MS` で分かります。\n- WSL、コンテナー、VPN だけで起こる場合（最初のリクエストが成功したときも）: プロキシをその中でも設定してください。WSL では `wsl --shutdown` と .wslconfig の networkingMode=mirrored、VPN では小さい MTU（1280 など）を試します。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"request exceeded the timeout sent in the request: \d+ ?ms",
            r"\brequest timed out\b",
            r"client\.timeout exceeded while awaiting headers|context deadline exceeded",
            r"\bECONNABORTED\W{1,20}(?:\w+\W{1,4}){0,3}timeout\b",
            r"configured httpclient\.timeout of \d+ seconds elapsing|\bESOCKETTIMEDOUT\b|\bERR_SOCKET_TIMEOUT\b|\bresponse timeout for https?://|(?:distribution|download|request) (?:\S{1,80} )?due to network timeout|\bUV_HTTP_TIMEOUT\b|npm (?:err!|error) network socket timeout|request timeout \(httpclient",
            r"api provider timed out without returning a response",
        ],
        examples: [
            "{\"error\":{\"message\":\"Request exceeded the timeout sent in the request: 60000ms\",\"type\":\"timeout_error\"}}",
            "API Error: Request timed out",
            "AxiosError: ECONNABORTED timeout",
            "Error: UPGRADE FAILED: context deadline exceeded",
            "System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.",
            "npm ERR! code ERR_SOCKET_TIMEOUT\nnpm ERR! errno ERR_SOCKET_TIMEOUT\nnpm ERR! network Socket timeout",
            "The API provider timed out without returning a response. They may be down or overloaded.",
        ],
    }
    ABROAD "GK-ERR-399" Problem {
        "the call goes to the models' service in a region that the profile doesn't allow; whether it is reached there doesn't matter" /
        "プロファイルが許可していないリージョンのモデルのサービスが呼び出されています。そこに届くかどうかは問題ではありません"
    } help {
        "That destination doesn't have to be allowed; call the profile's region. If that isn't reached either, a program behind a company's proxy has to use it (a name that isn't found: it connects directly), and `genkan doctor` shows the rest. `genkan explain AWS_REGION` (CLOUD_ML_REGION for Google) shows where the region of Claude Code is set, and `genkan setup` writes the profile's. Another program follows its own setting, or `region` of its profile in ~/.aws/config: give it the profile's region there." /
        "この接続先を許可する必要はありません。プロファイルのリージョンを呼び出してください。そちらにも届かない場合、社内プロキシのある環境ではプログラムがプロキシを使う必要があります（名前が見つからないのは直接接続しているためです）。そのほかの理由は `genkan doctor` で分かります。Claude Code のリージョンの設定場所は `genkan explain AWS_REGION`（Google では CLOUD_ML_REGION）で分かり、`genkan setup` でプロファイルの値になります。ほかのプログラムは独自の設定や ~/.aws/config の `region` に従うため、そこにプロファイルのリージョンを指定してください。"
    } text {
        verified: false,
    }
    TIMED_OUT "GK-ERR-088" Remote {
        "cannot connect: no route, a firewall that drops, an endpoint whose security group doesn't allow you, or (the AWS CLI and boto3 don't say) a name that isn't resolved" /
        "接続できません。経路がないか、ファイアウォールで破棄されているか、エンドポイントのセキュリティグループで許可されていないか、（AWS CLI と boto3 では区別されません）名前を解決できません"
    } help {
        "The company's network goes out by a proxy: set HTTPS_PROXY for this very process (`network.proxy` in the profile; for other programs `export HTTPS_PROXY=http://…`, the address from the network team), and NO_PROXY for localhost, 169.254.169.254 and internal hosts. A program that the desktop started doesn't have the shell's; Node.js's own fetch and many small programs ignore it (NODE_USE_ENV_PROXY=1 from Node.js 22.21 and 24 on, or the program's own proxy setting).\n- Are you on the company's VPN, where the host is reached only from there?\n- Only IPv6 addresses time out, or those of one kind: switch IPv6 off for the test (`curl -4`), or have it routed.\n- Without a proxy the firewall has to allow the hosts: send the request below to the network team." /
        "社内からプロキシを経由する場合: このプロセス自体に HTTPS_PROXY を設定してください（プロファイルの `network.proxy`、ほかのプログラムでは `export HTTPS_PROXY=http://…`。アドレスはネットワーク担当に確認）。NO_PROXY には localhost、169.254.169.254、社内のホストを指定します。デスクトップから起動したプログラムには、シェルの環境変数がありません。Node.js の fetch や一部のプログラムはこの変数を無視します（Node.js 22.21 以降と 24 以降は NODE_USE_ENV_PROXY=1、またはプログラム自身のプロキシの設定）。\n- VPN からしか接続できないホストの場合: 社内の VPN に接続していますか。\n- IPv6 など一方のアドレスだけが時間切れになる場合: IPv6 を使わずに試し（`curl -4`）、必要であれば経路を用意してもらってください。\n- プロキシを使わない場合: ファイアウォールでホストの許可が必要です。下の依頼文をネットワーク担当に送ってください。"
    } text {
        verified: false,
        names: ["EndpointConnectionError"],
        patterns: [
            r"connect timeout error \(attempted address(?:es)?: (?<host>[\w.:\[\]-]+(?:, [\d.]+\.\d+:\d+|, [\da-f]{0,4}:[\da-f:]{3,40}:\d+){0,5})",
            r"\b(?<error>ETIMEDOUT)(?: (?<host>[\w.:\[\]-]+))?",
            r#"(?:connect timeout on|could not connect to the) endpoint url: "?https?://(?<host>[\w.-]+)"#,
            r"\b(?:connection|connect|operation) timed out\b",
            r"\bUND_ERR_CONNECT_TIMEOUT\b|connect ?timeout ?error|\b(?<error>EHOSTUNREACH|ENETUNREACH)\b|network is unreachable|no route to host|\bdial tcp(?: \S+|:) i/o timeout|connection attempt failed because the connected party did not",
            r"\bERR_(?:CONNECTION_TIMED_OUT|ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED)\b",
            r"\bhttpx\.ConnectTimeout\b|tls handshake timeout|\bconnect EADDRNOTAVAIL\b|\(EADDRNOTAVAIL\)|\bEHOSTDOWN\b|\bENETDOWN\b|\bWSAE(?:TIMEDOUT|HOSTUNREACH|NETUNREACH)\b|connect(?:ion)? timeout(?: error|: |\W{0,3}$| exceeded| after \d| reached)",
            r"failed to connect to \S{1,120} port \d+ after \d{5,} ms",
            r"\b(?:winerror|os error|errno) 100(?:60|65|51)\b|一定の時間を過ぎても正しく応答しなかったため|由于连接方在一段时间后没有正确答复|接続がタイムアウトしました|连接超时|socket operation was attempted to an unreachable (?:network|host)|到達できない(?:ネットワーク|ホスト)",
            r"\bnet::opentimeout\b|connection timeout to host (?:https?://)?(?<host>[\w.-]+)|tcp connect error: deadline has elapsed|\bNS_ERROR_NET_TIMEOUT\b",
            r"curl: \(28\) (?:ssl )?connection time(?:out|d out)\b|\bcurl error 28: (?:ssl )?connection time(?:out|d out)",
            r"request canceled while waiting for connection|\bdial tcp \S{1,80} .{0,40}?context deadline exceeded|socket timed out without establishing a connection|request socket did not establish a connection with the server within",
        ],
        ask: NetworkTeam (ROUTE),
        examples: [
            "ConnectTimeoutError: Connect Timeout Error (attempted addresses: 142.250.0.10:443, 2404:6800:4001:804::200a:443, timeout: 10000ms)",
            "net::ERR_CONNECTION_TIMED_OUT",
            "[ConnectTimeoutError: Connect Timeout Error] { code: 'UND_ERR_CONNECT_TIMEOUT' }",
            "Could not connect to the endpoint URL: \"https://bedrock.ap-northeast-1.amazonaws.com/inference-profiles\"",
            "curl: (28) Failed to connect to 10.1.2.3 port 443: Connection timed out",
            "connect ETIMEDOUT 10.1.2.3:443",
            "Connect timeout on endpoint URL: \"https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/x/invoke\"",
            "net/http: TLS handshake timeout",
            "curl: (28) Failed to connect to claude.ai port 443 after 136140 ms: Couldn't connect to server",
            "[WinError 10060] 接続済みの呼び出し先が一定の時間を過ぎても正しく応答しなかったため、接続できませんでした。または接続済みのホストが応答しなかったため、確立された接続は失敗しました。",
            "Net::OpenTimeout: Failed to open TCP connection to api.anthropic.com:443 (execution expired)",
            "curl: (28) Connection timeout after 10002 ms",
            "@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of 3100 ms.",
            "Post \"https://sts.amazonaws.com/\": dial tcp: i/o timeout",
        ],
        abroad: [
            "Could not connect to the endpoint URL: \"https://bedrock-runtime.us-east-1.amazonaws.com/model/x/invoke\"",
            "Max retries exceeded with url: / (Caused by ConnectTimeoutError: us-east5-aiplatform.googleapis.com)",
        ],
    }
    EVERY_ADDRESS "GK-ERR-182" Remote {
        "no address of the host could be reached (AggregateError), and the text doesn't say why" /
        "ホストのどのアドレスにも接続できませんでした（AggregateError）。理由は本文にありません"
    } help {
        "Behind a company proxy this usually means that a program goes directly, past the proxy: `genkan explain HTTPS_PROXY` and `genkan explain NO_PROXY` show what Claude Code uses. `genkan doctor` tries each route and says why it fails." /
        "社内プロキシのある環境では、多くの場合、プログラムがプロキシを通らず直接接続しています。Claude Code が使う設定は `genkan explain HTTPS_PROXY` と `genkan explain NO_PROXY` で分かります。`genkan doctor` が各経路を試し、失敗の理由を示します。"
    } text {
        verified: false,
        around: true,
        patterns: [r"\bAggregateError(?:\W{0,3}$| ?\[| ?\{|:\W{0,3}(?:$|at |[^a\W]|a[^l\W]))", r"\binternalConnectMultiple\b"],
        examples: ["AggregateError:", "at internalConnectMultiple (node:net:1122:18)"],
    }
}
