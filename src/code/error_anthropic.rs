//! GK-ERR from 167: what Anthropic's own service says where a request reached it: country, credit, limits.

super::error_text::error_texts! {
    INSTALLER_PAGE "GK-ERR-908" Remote {
        "Claude Code's installer wasn't downloaded: claude.ai answered with a web page in its place (a region that isn't served, or Cloudflare's “Just a moment…”); nothing was installed" /
        "Claude Code のインストーラーがダウンロードされていません。claude.ai が代わりに Web ページを返しました（提供対象外の地域、または Cloudflare の「Just a moment…」）。何もインストールされていません"
    } help {
        "Take another channel: `npm install -g @anthropic-ai/claude-code`, `winget install Anthropic.ClaudeCode`, Homebrew (`brew install --cask claude-code`), or your organization's mirror.\n- “App unavailable in region”: the download leaves in a country that isn't served: another exit of the VPN or proxy (the network team).\n- “Just a moment…” is a challenge by Cloudflare for this exit address (a VPN, a data centre, a shared proxy): try from another network." /
        "別の方法でインストールしてください: `npm install -g @anthropic-ai/claude-code`、`winget install Anthropic.ClaudeCode`、Homebrew（`brew install --cask claude-code`）、または組織のミラー。\n- 「App unavailable in region」の場合: 提供対象外の国からダウンロードしています。VPN またはプロキシの別の出口を使ってください（ネットワーク担当）。\n- 「Just a moment…」の場合: この出口のアドレス（VPN、データセンター、共有プロキシ）に対する Cloudflare の確認です。別のネットワークから試してください。"
    } text {
        verified: false,
        patterns: [
            r"syntax error near unexpected token `<'.{0,700}?app unavailable in (?:your )?region(?:.{0,160}?app-unavailable-in-region)?",
            r"\bclaude\.ai/install\.(?:ps1|sh|cmd)\b.{0,300}?just a moment\.\.\.(?:.{0,300}?cf-mitigated)?",
        ],
        examples: [
            "bash: line 1: syntax error near unexpected token `<'
bash: line 1: `<!DOCTYPE html><html lang=\"en-US\"><head><title>App unavailable in region | Claude</title><link href=\"https://claude.com/app-unavailable-in-region\"/>",
            "irm https://claude.ai/install.ps1 | iex
Invoke-RestMethod: Just a moment...*{box-sizing:border-box;margin:0;padding:0}",
        ],
    }
    COUNTRY_ANTHROPIC "GK-ERR-534" Problem {
        "Anthropic's own service (sign-in or API) refuses the request because of where it comes from: an unsupported country or region, or a network that isn't allowed" /
        "Anthropic のサービス（サインインまたは API）が、接続元を理由に拒否しました（対象外の国または地域、許可されないネットワーク）"
    } help {
        "With a profile of your organization nothing should go there, and no sign-in is needed: `genkan check` says what sends it there.\n- “Error type: forbidden”, “AI_APICallError”, or another program (an Obsidian or editor plugin, a chat app) asked with a key of its own: the key is mostly right, and the program goes out past the proxy or VPN that the browser uses. Set the proxy in the program or for the system (the VPN's mode for all programs); compare with `curl -v https://api.anthropic.com` on this machine. A new key helps only where this one was made for an organization that may not use the API.\n- Anthropic's service is meant: all of its hosts (api.anthropic.com, claude.ai, platform.claude.com) have to leave in a supported country such as Japan, by one and the same exit. A VPN or a proxy that exits in another country does this, a data centre's address too; `genkan doctor --only network` shows the route.\n- The browser works and Claude Code doesn't: it goes out another way, and /login doesn't change that. Set HTTPS_PROXY for it, in the terminal or in `env` of ~/.claude/settings.json, to the proxy that the browser uses (or the VPN's mode for all programs), and start it again.\n- Only an editor's extension fails: its process doesn't have the terminal's proxy. Set HTTPS_PROXY in `env` of ~/.claude/settings.json or in claudeCode.environmentVariables, and quit and restart the editor whole.\n- The route is right: `claude /logout`, then sign in again. A country that isn't supported: a provider that your organization offers there (`genkan setup`)." /
        "組織のプロファイルがある場合、リクエストがそこへ送られること自体が誤りで、サインインも不要です。原因は `genkan check` で分かります。\n- 「Error type: forbidden」「AI_APICallError」の場合や、別のプログラム（Obsidian やエディターのプラグイン、チャットアプリ）が独自のキーで呼び出した場合: 多くはキーは正しく、ブラウザーの使うプロキシや VPN を通らずに外に出ています。そのプログラムまたはシステムにプロキシを設定してください（VPN はすべてのプログラムに適用するモードにします）。この端末の `curl -v https://api.anthropic.com` と比べてください。キーの作り直しが有効なのは、API を使えない組織のキーだった場合だけです。\n- Anthropic のサービスを使う場合: すべてのホスト（api.anthropic.com、claude.ai、platform.claude.com）が、日本などの対応国の同じ出口を通る必要があります。国外に出る VPN やプロキシ、データセンターのアドレスで起こります。経路は `genkan doctor --only network` で確認できます。\n- ブラウザーでは使えて Claude Code では使えない場合: Claude Code だけが別の経路で外に出ています。/login では変わりません。ブラウザーと同じプロキシを、ターミナルまたは ~/.claude/settings.json の `env` の HTTPS_PROXY に設定し（または VPN をすべてのプログラムに適用するモードにし）、起動し直してください。\n- エディターの拡張機能だけが失敗する場合: そのプロセスにはターミナルのプロキシが渡っていません。~/.claude/settings.json の `env` または claudeCode.environmentVariables に HTTPS_PROXY を設定し、エディターを完全に終了して起動し直してください。\n- 経路が正しい場合: `claude /logout` の後にサインインし直してください。対象外の国にいる場合: 組織がそこで提供するプロバイダーを使ってください（`genkan setup`）。"
    } text {
        verified: false,
        patterns: [
            r"claude code's request was blocked before it reached anthropic's api",
            r#"(?:\bforbidden\W{1,12}(?:message\W{1,6})?|\b403\W{1,4})request not allowed(?:\W{0,4}$|["'.}\\,]|\W{2,6}(?:please run|retrying|request[_ ]id))"#,
            r"request blocked before it reached anthropic's api",
            r"\bclaude(?: code)? (?:is )?(?:not available|unavailable) in (?:your|this) (?:country|region)|app unavailable in (?:your )?region",
            r"\[ai_apicallerror\]: request not allowed\b",
        ],
        ask: NetworkTeam {
            "Anthropic's own service refuses the requests of this machine: they reach it from a country, region or network that it doesn't support. Please check in which country our VPN and proxy exit to the internet for api.anthropic.com, claude.ai and platform.claude.com, and let them exit in Japan." /
            "Anthropic のサービスが、この端末のリクエストを拒否しています（対象外の国、地域、またはネットワークからの接続と判断）。api.anthropic.com、claude.ai、platform.claude.com について、VPN とプロキシがどの国からインターネットに出ているかを確認し、日本から出るようにしていただけますか。"
        },
        yours: ["^error: 403 {", "^403 {", "ai_apicallerror", "error type: forbidden"],
        examples: [
            "Claude Code's request was blocked before it reached Anthropic's API, so signing in to Claude again won't help. A VPN, proxy or firewall, a network or region limit, or a problem at Anthropic can cause this.",
            "API Error: 403 {\"error\":{\"type\":\"forbidden\",\"message\":\"Request not allowed\"}}",
            "API Error: Request blocked before it reached Anthropic's API (HTTP 403) · the network this request came from isn't allowed",
            "Claude is not available in your country",
            "APICallError [AI_APICallError]: Request not allowed\n  cause: undefined,\n  url: 'https://api.anthropic.com/v1/messages',",
        ],
    }
    COUNTRY "GK-ERR-177" Problem {
        "the request came from a country or region that Anthropic doesn't support, by its address or the account's" /
        "Anthropic が対応していない国または地域からのリクエストと判断されました（送信元アドレスまたはアカウント）"
    } help {
        "Japan is supported: a VPN or a proxy exits to the internet in another country, or the AWS account is registered in one. Check the route of your requests (`genkan doctor --only network`), and connect without that VPN, or have the proxy exit in Japan." /
        "日本は対応国です。VPN やプロキシが国外からインターネットに出ているか、AWS アカウントが対象外の国で登録されています。通信の経路を `genkan doctor --only network` で確認し、その VPN を外すか、国内から出るようにしてもらってください。"
    } text {
        verified: false,
        patterns: [
            r"access to anthropic models is not allowed from unsupported countries",
        ],
        ask: NetworkTeam {
            "Amazon Bedrock refuses Claude Code's requests: they reach it from a country or region that Anthropic doesn't support. Please check in which country our VPN and proxy exit to the internet, and route bedrock-runtime through an exit in Japan or through our VPC endpoint." /
            "Amazon Bedrock が Claude Code のリクエストを拒否しています（Anthropic が対応していない国または地域からのアクセスと判断）。VPN とプロキシがどの国からインターネットに出ているかを確認し、bedrock-runtime への通信を日本から、または VPC エンドポイント経由で出るようにしていただけますか。"
        },
        examples: [
            "API Error: 400 Access to Anthropic models is not allowed from unsupported countries, regions, or territories.",
        ],
    }
    COUNTRY_OTHER "GK-ERR-594" Problem {
        "the service that answered isn't offered in the country that the request seems to come from; whose service it is wasn't recognised in the text" /
        "応答したサービスは、リクエストの発信元とみなされた国では提供されていません。どのサービスかは、本文から読み取れませんでした"
    } help {
        "A VPN or proxy exits to the internet in another country: `genkan doctor --only network` shows the route. Connect without that VPN, or have the proxy exit in Japan.\n- With a profile of your organization the request may not have gone to its provider at all: `genkan check` says what sends it elsewhere. “unsupported_country_region_territory” is OpenAI's wording, “User location is not supported for the API use” Gemini's; Claude Code calls neither by itself, a router or another program does.\n- Behind a gateway or router: the place where that one runs counts, and its operator has to act." /
        "VPN やプロキシが国外からインターネットに出ています。経路は `genkan doctor --only network` で確認できます。その VPN を外すか、国内から出るようにしてもらってください。\n- 組織のプロファイルを使う場合、リクエストがプロバイダーに送られていない可能性があります。別の接続先につながる設定は `genkan check` で分かります。「unsupported_country_region_territory」は OpenAI、「User location is not supported for the API use」は Gemini の文言です。Claude Code 自身はどちらも呼び出しません（ルーターや別のプログラムによるものです）。\n- ゲートウェイやルーター経由の場合: それが動いている場所で判断されるため、運用担当の対応が必要です。"
    } text {
        verified: false,
        patterns: [
            r"country, region, or territory (?:is )?not supported|not available in (?:your|this) country|\b(?:service|product) (?:is )?(?:not available|unavailable) in (?:your|this) region|unsupported_country",
            r"user location is not supported(?:[^ ]|$| [^f]| for the api use(?:[^ ]|$| [^w]))|unsupported[_ ]country[_ ]region",
        ],
        ask: NetworkTeam {
            "A service that Claude Code or a program beside it calls refuses the requests of this machine because of the country that they seem to come from. Please check in which country our VPN and proxy exit to the internet, and let them exit in Japan." /
            "Claude Code または併用しているプログラムの接続先が、発信元とみなされた国を理由に、この端末のリクエストを拒否しています。VPN とプロキシがどの国からインターネットに出ているかを確認し、日本から出るようにしていただけますか。"
        },
        examples: [
            "This product is not available in your country",
            "400 FAILED_PRECONDITION: unsupported_country_region_territory",
        ],
    }
    NOT_VERIFIED "GK-ERR-176" Problem {
        "Bedrock doesn't let this account call the model, whatever its permissions: the model is an old one (legacy) that the account may no longer call, or AWS has blocked all models for the account" /
        "権限に関係なく、このアカウントからモデルを呼び出せません。モデルが以前のもの（レガシー）でもう呼び出せないか、アカウントのすべてのモデルが AWS により止められています"
    } help {
        "Try one current model first, by the inference profile's id of your region (`genkan models` shows them, `genkan setup` pins them; in Japan `jp.…`): an id of an old model that is pinned somewhere (`genkan explain model`, `genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`, or the program's own setting) is answered like this once the model is legacy and the account hasn't used it lately. If the current one works, replace the old ids everywhere.\n- A current model fails in the same words: AWS has blocked the models for this account, as it does with new, unverified or restricted accounts. Neither a policy nor a model access setting helps; the account's owner has to open a case with AWS support (account and billing). The request below asks for it." /
        "まず、現行のモデルを、リージョンの推論プロファイルの ID で試してください（`genkan models` で分かり、`genkan setup` で固定できます。日本では `jp.…`）。どこかに固定された以前のモデルの ID（`genkan explain model`、`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`、またはプログラム自身の設定）は、そのモデルがレガシーになり、アカウントで最近使われていない場合、この応答になります。現行のモデルで動作する場合は、以前の ID をすべて置き換えてください。\n- 現行のモデルでも同じ文になる場合: 新規・未確認・制限中のアカウントで、AWS がモデルを止めています。ポリシーやモデルアクセスの設定では解消しません。アカウントの所有者が AWS サポート（アカウントおよび請求）にケースを作成する必要があります（下の依頼文）。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [r"(?:\bvalidationexception\)?(?: when calling the \w+ operation)?(?: \(reached max retries: \d+\))?: |\b400 |\b400 - \W{0,3}message\W{1,5}|\bbedrockexception - \W{0,3}message\W{1,5}|\[ai_apicallerror\]: )operation not allowed\b"],
        ask: CloudAdmin {
            "Amazon Bedrock answers the model calls of our account with “ValidationException: Operation not allowed”, for a current model (by its inference profile) too. No permission is missing; AWS restricts the account itself. Please open a case with AWS support (account and billing) and ask for Amazon Bedrock to be enabled in ap-northeast-1 and ap-northeast-3." /
            "アカウントの Amazon Bedrock のモデル呼び出しが、現行のモデル（推論プロファイル）でも「ValidationException: Operation not allowed」になります。権限の不足ではなく、アカウント自体の制限です。AWS サポート（アカウントおよび請求）にケースを作成し、ap-northeast-1 と ap-northeast-3 で Amazon Bedrock を利用できるように依頼していただけますか。"
        },
        examples: [
            "An error occurred (ValidationException) when calling the InvokeModel operation: Operation not allowed",
            "API Error: 400 Operation not allowed",
            "anthropic.BadRequestError: Error code: 400 - {'message': 'Operation not allowed'}",
            "litellm.BadRequestError: BedrockException - {\"message\": \"Operation not allowed\"}",
            "APICallError [AI_APICallError]: Operation not allowed\n  cause: undefined,\n  url: 'https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/anthropic.claude-v2/converse',",
        ],
    }
    ACCOUNT_NOT_READY "GK-ERR-303" Problem {
        "the AWS account can't use the service yet or any more: AWS is still verifying it, its sign-up isn't complete, or it is suspended" /
        "AWS アカウントでサービスを利用できません。AWS による確認中か、登録が完了していないか、アカウントが停止されています"
    } help {
        "No permission is missing. The account's owner has to check for mail from AWS, complete the sign-up (address, phone, payment method) and settle open bills; a verification usually takes a few hours. If it takes longer than a day, open a case with AWS support (account and billing)." /
        "権限の不足ではありません。アカウントの所有者が、AWS からのメールを確認し、登録（住所、電話、支払い方法）と未払いの請求を済ませる必要があります。確認には通常数時間かかります。1 日たっても続く場合は、AWS サポート（アカウントおよび請求）にケースを作成してください。"
    } text {
        verified: false,
        names: ["AccessDeniedException", "SubscriptionRequiredException", "OptInRequired"],
        patterns: [
            r"your (?:aws )?account is (?:currently )?being verified|your aws account is (?:currently )?(?:suspended|blocked|under review|on hold|pending verification)|accessing resources in this region is being validated",
            r"needs a subscription for the service|you are not subscribed to this service\b.{0,60}\baws\b|account is currently blocked and not recognized as a valid account|\baccount (?:has been|was|is) (?:suspended|closed|deactivated) by aws",
        ],
        ask: CloudAdmin {
            "AWS refuses Amazon Bedrock's calls because of the state of our account: it is still being verified, its sign-up isn't complete, or it is suspended. No IAM permission is missing. Please look at the account's mail from AWS and its billing console, and open a case with AWS support (account and billing) if nothing is pending there." /
            "アカウントの状態（AWS による確認中、登録の未完了、または停止）のため、Amazon Bedrock の呼び出しが AWS に拒否されています。IAM の権限の不足ではありません。アカウント宛ての AWS からのメールと請求コンソールを確認し、対応が必要なものがなければ AWS サポート（アカウントおよび請求）にケースを作成していただけますか。"
        },
        examples: [
            "AccessDeniedException: Your account is currently being verified. Verification normally takes less than 2 hours.",
            "SubscriptionRequiredException: The AWS Access Key Id needs a subscription for the service",
        ],
    }
    CREDIT_BESIDE_PLAN "GK-ERR-966" Usage {
        "Claude Code is signed in with a subscription, and the request is still refused for lack of prepaid credit: something else than the subscription was used for it" /
        "Claude Code はサブスクリプションでサインインしていますが、リクエストはクレジット残高の不足で拒否されました。サブスクリプション以外のものが使われています"
    } help {
        "An API key wins over the subscription: /status shows it. Unset ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN (`genkan explain ANTHROPIC_API_KEY`), look for apiKeyHelper in the settings, and start Claude Code again.\n- In a sandbox or container: it may set a key of its own, or its proxy changes the request (Docker's sandbox inspects TLS). Try outside; where it works there, exempt the host in the sandbox's policy, or update it.\n- With a profile of your organization neither is used: `genkan check` says what sends requests to Anthropic." /
        "API キーはサブスクリプションより優先されます。使われているものは /status で分かります。ANTHROPIC_API_KEY と ANTHROPIC_AUTH_TOKEN を外し（`genkan explain ANTHROPIC_API_KEY`）、設定の apiKeyHelper を確認して、Claude Code を起動し直してください。\n- サンドボックスやコンテナーの場合: 独自のキーが設定されているか、そのプロキシがリクエストを変えていることがあります（Docker のサンドボックスは TLS を検査します）。外で試し、そこで成功する場合は、サンドボックスのポリシーでホストを対象外にするか、更新してください。\n- 組織のプロファイルがある場合は、どちらも使いません。Anthropic に送られる原因は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bcredit balance (?:is )?too low\W{1,6}(?:api error\W{1,4})?claude (?:max|pro|team)\b|\bclaude (?:max|pro)\b.{0,300}?\bcredit balance (?:is )?too low",
            r"\bsubscriptiontype\W{1,4}(?:max|pro|team|enterprise)\b.{0,400}?\bcredit balance (?:is )?too low",
        ],
        examples: [
            "Credit balance too low (Claude MAX - Enough Usage)",
            "claude auth status # Shows: loggedIn: true, subscriptionType: \"max\"\n5. Run any Claude Code command:\n   Credit balance too low",
        ],
    }
    CREDIT "GK-ERR-168" Usage {
        "the request went to Anthropic's own service and its prepaid credit is used up; nothing went to your organization's cloud" /
        "リクエストは Anthropic のサービスに送られ、そのクレジット残高が不足しています。組織のクラウドは使われていません"
    } help {
        "The credit belongs to the organization in Anthropic's Console whose key or sign-in was sent; which one should be sent decides what to do.\n- Claude Code, and your organization has a profile: don't buy credit, it should use the profile's provider. `genkan check` names what sends requests elsewhere (often ANTHROPIC_API_KEY, or an earlier sign-in), `genkan setup` writes the profile's provider.\n- Credit was bought just now, and Claude Code still says so: /login once more, with the account of the organization that has the credit (reported to end it). It stays: in the Console, Billing of that very organization, whether the credit has arrived; then Anthropic's support. The program that shows the text isn't at fault.\n- “Provider: anthropic”, “ANTHROPIC_API_KEY secret”, or another program with a key of its own, or Anthropic's API on purpose: whoever administers that organization adds credit in the Console (Billing), to the very organization whose key is used; wait some minutes. Or enter the key of an organization that has credit.\n- Behind a gateway: its administrator has to check the account that it uses.\n- You have a Claude plan (Pro, Max): in its place a left-over API key is used, or you signed in by the Console (API billing). Unset ANTHROPIC_API_KEY (`genkan explain ANTHROPIC_API_KEY` shows where it is set), then /logout and /login, and choose the Claude account with the subscription, not the Console; /status shows which is in use." /
        "クレジットは、送られたキーまたはサインインの属する Anthropic の Console の組織のものです。対応は、本来どれを送るべきかで決まります。\n- Claude Code で、組織のプロファイルがある場合: クレジットを購入しないでください。プロファイルのプロバイダーを使うはずです。別の接続先につながる設定（多くは ANTHROPIC_API_KEY や以前のサインイン）は `genkan check` で分かり、`genkan setup` でプロファイルのプロバイダーを設定できます。\n- クレジットを購入した直後でも Claude Code に表示される場合: クレジットのある組織のアカウントで、もう一度 /login を実行してください（これで解消したという報告があります）。続く場合は、Console のその組織の Billing でクレジットの反映を確認し、それから Anthropic のサポートに問い合わせてください。この文を表示したプログラムの問題ではありません。\n- 「Provider: anthropic」「ANTHROPIC_API_KEY secret」の場合や、独自のキーを使うほかのプログラムの場合、Anthropic の API を意図して使う場合: その組織の管理者が、Console（Billing）で、使われているキーの属する組織のクレジットを追加し、数分待ちます。または、クレジットのある組織のキーを指定してください。\n- ゲートウェイ経由の場合: 管理者にゲートウェイのアカウントを確認してもらってください。\n- Claude のプラン（Pro、Max）がある場合: プランの代わりに、残っている API キーが使われているか、Console（API の課金）でサインインしています。ANTHROPIC_API_KEY を外し（設定場所は `genkan explain ANTHROPIC_API_KEY` で分かります）、/logout の後に /login を実行して、Console ではなくサブスクリプションのある Claude アカウントを選んでください。使われているものは /status で分かります。"
    } text {
        verified: true,
        patterns: [
            r"credit balance (?:is )?too low",
            r"your org is out of usage|out of usage credits|\bbilling_error\b|usage credits ran out|doesn't have enough credit",
        ],
        examples: [
            "Credit balance is too low",
            "Your org is out of usage",
        ],
    }
    ANTHROPIC_PROFILE "GK-ERR-713" Person {
        "a profile for Anthropic's own service (ANTHROPIC_PROFILE, workload identity federation) gives no credential: its file, its identity token or a value of it is missing or has expired" /
        "Anthropic のサービス用のプロファイル（ANTHROPIC_PROFILE、workload identity federation）から認証情報を取得できません。ファイル、ID トークン、または値がないか、期限切れです"
    } help {
        "With your organization's cloud or gateway none of it is needed: `genkan explain ANTHROPIC_PROFILE` shows where it is set; remove it.\n- “identity token file”: the workload's token (ANTHROPIC_IDENTITY_TOKEN_FILE) isn't at this path; in Kubernetes or CI its projection is missing.\n- “oidc_federation config requires”: set the value that is named (federation rule, organization) in the profile or by its variable.\n- “has expired and no refresh is available”: sign in to the profile again with the tool that made it." /
        "組織のクラウドやゲートウェイを使う場合、これらは不要です。設定場所は `genkan explain ANTHROPIC_PROFILE` で分かります。削除してください。\n- 「identity token file」の場合: ワークロードのトークン（ANTHROPIC_IDENTITY_TOKEN_FILE）がこのパスにありません。Kubernetes や CI では、トークンの設定が不足しています。\n- 「oidc_federation config requires」の場合: 示された値（federation rule、組織）を、プロファイルまたは変数で設定してください。\n- 「has expired and no refresh is available」の場合: プロファイルを作成したツールで、サインインし直してください。"
    } text {
        verified: false,
        patterns: [
            r"\boidc_federation config requires\b|\buser_oauth config requires\b|authentication\.type \W\S{1,40}\W is not a known authentication type|failed to read identity token file at \S|identity token is \d+ kib, exceeds|identity_token\.source \Wfile\W requires",
            r"access token at \S{1,200} has expired and no refresh is available|credentials file at \S{1,200} must include 'access_token'|\buser oauth refresh (?:failed|response)\b|failed to reach token endpoint https://[\w.-]{0,40}anthropic\.com",
            r"config file \S{1,200} is missing \x22authentication\x22",
        ],
        examples: [
            "oidc_federation config requires 'federation_rule_id'. Set it in authentication.federation_rule_id in your profile, or via ANTHROPIC_FEDERATION_RULE_ID (profile takes precedence).",
            "User OAuth refresh failed (HTTP 400): invalid_grant",
            "config file /home/taro/.config/anthropic/configs/default.json is missing \"authentication\"",
        ],
    }
    ANTHROPIC_RESET "GK-ERR-666" Remote {
        "the connection to Anthropic's own service was accepted and then closed without an answer, by something on the route or at its entrance" /
        "Anthropic 自身のサービスへの接続が、確立後に応答なしで切断されました。経路上の機器またはサービスの入口によるものです"
    } help {
        "With a profile of your organization nothing should go there: `genkan check` says what sends it.\n- Anthropic's service is meant: try again, then from another network or without the VPN, and with the proxy that your network needs (HTTPS_PROXY; node-fetch and other libraries may not read it). `curl -v https://api.anthropic.com/` in the same terminal fails as well: it isn't your program.\n- `curl` works and only Claude Code is reset: something filters by program or TLS handshake (a security agent, antivirus or VPN on this machine, also what is left of a removed one). Try without it where that is allowed, have the host exempted, and update Claude Code. Remains of a VPN on macOS: `systemextensionsctl list` shows its extension, `ifconfig` many utun interfaces, `netstat -rn -f inet6` their IPv6 routes. Remove it with its own uninstaller (or end and delete its system extension), and restart the Mac; switching IPv6 off for Wi-Fi alone doesn't end it.\n- It works everywhere but in the company's network: a filter or proxy there closes the connection. Name the host in the text to the network team, and say when it happened." /
        "組織のプロファイルがある場合、そこへ接続すること自体が誤りです。原因は `genkan check` で分かります。\n- Anthropic のサービスを使う場合: もう一度試し、次に別のネットワークまたは VPN なしで、ネットワークに必要なプロキシを設定して試してください（HTTPS_PROXY。node-fetch などのライブラリは読み取らないことがあります）。同じターミナルの `curl -v https://api.anthropic.com/` も失敗する場合は、プログラムの問題ではありません。\n- `curl` は成功し、Claude Code だけが切断される場合: プログラムや TLS ハンドシェイクによるフィルターがあります（この端末のセキュリティソフトや VPN、または削除後に残ったもの）。許可されていればそれなしで試し、ホストを対象外にしてもらい、Claude Code を更新してください。macOS に残った VPN は、`systemextensionsctl list` の拡張機能、`ifconfig` の多数の utun、`netstat -rn -f inet6` の IPv6 の経路で分かります。その VPN のアンインストーラーで（またはシステム拡張を終了して）削除し、Mac を再起動してください。Wi-Fi の IPv6 を無効にするだけでは解消しません。\n- 社内のネットワークでだけ失敗する場合: フィルターまたはプロキシが切断しています。本文のホストと発生時刻をネットワーク担当に伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"\brequest to https?://(?:[\w-]{1,40}\.)?(?:anthropic|claude)\.com/\S{0,200} failed, reason: (?:socket hang up|read econnreset|connect econnreset|client network socket disconnected before secure tls connection was established)",
            r"\bfailed to connect to \S{1,40}\.(?:anthropic|claude)\.com: econnreset\b",
            r"host='\S{1,40}\.(?:anthropic|claude)\.com', port=443\)?.{0,160}?(?:connection reset by peer|remote end closed connection|unexpected_eof_while_reading)",
        ],
        examples: [
            "FetchError: request to https://api.anthropic.com/v1/messages failed, reason: socket hang up",
            "Unable to connect to Anthropic services

Failed to connect to api.anthropic.com: ECONNRESET",
            "HTTPSConnectionPool(host='api.anthropic.com', port=443): Max retries exceeded with url: /v1/messages (Caused by ProtocolError('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer')))",
        ],
    }
    ANTHROPIC_TROUBLE "GK-ERR-421" Remote {
        "Anthropic's own service had a fault (500), or its edge got no answer from the servers behind it (502, 504, 52x)" /
        "Anthropic 自身のサービスに障害があります（500、またはその入口が背後のサーバーから応答を得られない 502、504、52x）"
    } help {
        "Wait and try again; status.claude.com says whether it is known. No proxy of your network is at fault. If your profile uses Amazon Bedrock, Vertex AI or Foundry, the request shouldn't have gone there: run `genkan check`. Behind a gateway it is the gateway that uses Anthropic's service.\n- “No fallback model group found”: LiteLLM, the gateway, had this error from Anthropic, and its router has no fallback for the name that was asked for (an alias has to be listed under `fallbacks` too). Only where one is meant to exist does the gateway's operator have to add it." /
        "待ってから再試行してください。既知の障害かどうかは status.claude.com で確認できます。社内のプロキシが原因ではありません。Amazon Bedrock、Vertex AI、Foundry のプロファイルの場合、リクエストがそこへ送られたこと自体が誤りです。`genkan check` を実行してください。ゲートウェイ経由の場合は、ゲートウェイが Anthropic のサービスを使っています。\n- 「No fallback model group found」の場合: ゲートウェイの LiteLLM が Anthropic からこのエラーを受け取り、要求された名前に対するフォールバックもありません（別名も `fallbacks` に登録する必要があります）。フォールバックを使うはずの場合にだけ、ゲートウェイの運用担当が追加します。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bhttp/[\d.]+ (?:50[0-4]|52\d)\b.{0,1500}?)?\bapi\.anthropic\.com \| ?(?:50[0-4]|52\d)\b",
            r"\b(?:50[0-4]|52[0-8])\b.{0,60}? for url:? '?https://api\.anthropic\.com/",
            r"\b(?:500|api_error)\b.{0,120}?internal server error\W.{0,60}?request_id\W{1,6}req_01\w+",
            r"(?:\b(?:api error:? \(?|error code: |error: )|^\W{0,4})500\W{1,6}type\W{1,6}error\W{1,8}error\W{1,6}type\W{1,6}api_error\W{1,6}message\W{1,6}internal server error\W{0,14}(?:$|retrying\b)",
            r"\b500\W{1,3}internal server error\W{1,3}this is a server-side issue, usually temporary\b.{0,80}?\bcheck status\.claude\.com",
            r"\banthropicexception - (?:internal server error|\W{0,3}type\W{1,6}error\W{1,8}error\W{1,6}type\W{1,6}api_error\W{1,6}message\W{1,6}internal server error)",
        ],
        examples: [
            "requests.exceptions.HTTPError: 504 Server Error: Gateway Time-out for url: https://api.anthropic.com/v1/messages",
            "API Error (api.anthropic.com | 504: Gateway time-out) · Retrying in 5 seconds… (attempt 4/10)",
            "Error: 500 {\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"Internal server error\"},\"request_id\":\"req_011CXmPf4M4XaGF2xNHp5aBM\"}",
            "API Error: 500 {\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"Internal server error\"}}",
            "API Error: 500 Internal server error. This is a server-side issue, usually temporary — try again in a moment. If it persists, check status.claude.com.",
            "litellm.InternalServerError: AnthropicException - Internal server errorNo fallback model group found for original model_group=sonnet-alias. Fallbacks=[{'claude-sonnet': ['claude-haiku']}]. Received Model Group=sonnet-alias\nAvailable Model Group Fallbacks=None",
        ],
    }
    OWN_BRAKE "GK-ERR-093" Problem {
        "a program that calls the model (Mastra speaks so) holds its next request back by itself, because an answer's headers seemed to say that few tokens are left; no limit was reached" /
        "モデルを呼び出すプログラム（Mastra の表示）が、応答のヘッダーで残りのトークンが少ないと判断し、次のリクエストを自分で待たせています。上限には達していません"
    } help {
        "It goes on after the wait; nobody has to raise a limit.\n- It waits at every step, although little was asked: the program misreads the header. Azure (Microsoft Foundry) sends a negative x-ratelimit-remaining-tokens where it can't tell what is left; update the program (Mastra's packages), which then takes that as unknown.\n- The service's own numbers are really low (the headers x-ratelimit-remaining-tokens and anthropic-ratelimit-tokens-remaining of an answer show it): send less at a time, or have the deployment's or account's limit raised.\n- Claude Code doesn't print this: its own requests aren't concerned." /
        "待ち時間の後に続行されます。上限を上げる必要はありません。\n- 少ないリクエストでも毎回待つ場合: プログラムがヘッダーを読み誤っています。Azure（Microsoft Foundry）は、残りが分からないときに x-ratelimit-remaining-tokens に負の数を返します。プログラム（Mastra のパッケージ）を更新すると、この値は不明として扱われます。\n- サービスの示す残りが実際に少ない場合（応答のヘッダー x-ratelimit-remaining-tokens、anthropic-ratelimit-tokens-remaining で分かります）: 一度に送る量を減らすか、デプロイまたはアカウントの上限を上げてもらってください。\n- Claude Code はこの文を表示しません。Claude Code 自身のリクエストには関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\brate limit approaching, waiting \d+ seconds?\b",
        ],
        examples: [
            "Rate limit approaching, waiting 10 seconds",
            "Rate limit approaching, waiting 10 seconds { runId: '0a1b2c3d' }",
        ],
    }
    ANTHROPIC_THROTTLES "GK-ERR-422" Remote {
        "Anthropic's own service limits requests for a moment; no limit of your account was reached" /
        "Anthropic 自身のサービスが一時的にリクエストを制限しています。アカウントの上限に達したわけではありません"
    } help {
        "Wait and try again; nobody has to raise a limit. If your profile uses Amazon Bedrock, Vertex AI or Foundry, the request didn't go there: run `genkan check`." /
        "待ってから再試行してください。上限の引き上げは不要です。Amazon Bedrock、Vertex AI、Foundry のプロファイルの場合、リクエストはそこへ送られていません。`genkan check` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"temporarily limiting requests(?: \(not your usage limit\))?",
        ],
        examples: [
            "API Error: Server is temporarily limiting requests (not your usage limit) · Rate limited",
        ],
    }
    OVERLOADED "GK-ERR-185" Remote {
        "the service that runs Claude says that it is overloaded (529): Anthropic's own, or a cloud or gateway that passes this on; a router of your own also says so where its accounts are at their limits" /
        "Claude を動かすサービスが過負荷です（529）。Anthropic 自身のサービス、またはその応答を渡すクラウドやゲートウェイです。自分で動かすルーターが、アカウントの上限をこのように返すこともあります"
    } help {
        "Wait and try again; status.claude.com shows whether Anthropic knows of it. Nobody has to raise a limit, and nothing on this machine has to be changed, unless a proxy or router is set (`genkan explain ANTHROPIC_BASE_URL`).\n- “request_id”, and it begins with req_011: Anthropic's own service gave this answer, also where something passed it on: wait.\n- A proxy or router is set (Antigravity Manager, one on 127.0.0.1, a service that shares accounts): the 529 is mostly its own, and status.claude.com says nothing about it. Its log has the reason: the accounts behind it are at their limits (429), or none is left (“No available accounts”). Wait until they come back or add accounts there, choose another model, and update it or start it again.\n- A company's gateway: the provider behind it is meant; its operator can choose another.\n- Vertex AI and Foundry answer like this too. With a profile for Amazon Bedrock the request went elsewhere: run `genkan check`." /
        "しばらく待ってやり直してください。Anthropic の既知の障害かどうかは status.claude.com で分かります。プロキシやルーターを設定していなければ（`genkan explain ANTHROPIC_BASE_URL`）、上限の引き上げや、この端末での変更は不要です。\n- 「request_id」があり、その値が req_011 で始まる場合: 途中で中継されていても、Anthropic 自身のサービスの応答です。お待ちください。\n- プロキシやルーターを設定している場合（Antigravity Manager、127.0.0.1 のもの、アカウントを共有するサービス）: 多くはそれ自身が返した 529 で、status.claude.com では分かりません。理由はそのログにあります。背後のアカウントが上限に達しているか（429）、使えるものが残っていません（「No available accounts」）。復帰を待つか、そこにアカウントを追加し、別のモデルを選び、更新または再起動してください。\n- 会社のゲートウェイの場合: その先のプロバイダーの応答です。運用担当が別のものを選べます。\n- Vertex AI と Foundry もこのように応答します。Amazon Bedrock のプロファイルであれば、リクエストは別の接続先に送られています。`genkan check` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\boverloaded_error\b",
            r"\b529\W{1,3}overloaded\b",
            r#"is experiencing high load|\b529\b\W{0,3}(?:overloaded|\{)|"message"\W{1,4}overloaded\b"#,
            r"\brepeated server overload with \w{3,12} model\b|\blast error: overloaded\b|\bai_(?:retry|apicall)error\b.{0,60}: overloaded\b",
            r"\b[a-z]\w{2,20}exception - overloaded\b",
        ],
        examples: [
            "API Error: 529 {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}",
            "API Error: Repeated 529 Overloaded errors",
            "Opus is experiencing high load, please use /model to switch to Sonnet",
            "AI_RetryError: Failed after 3 attempts. Last error: Overloaded",
            "API Error: Repeated server overload with Opus model",
            "litellm.InternalServerError: AnthropicException - Overloaded. Handle with `litellm.InternalServerError`.",
        ],
    }
    SUBSCRIPTION_THROUGH_GATEWAY "GK-ERR-936" Usage {
        "Anthropic refused what the gateway (LiteLLM) sent, with 429 and no reason (“Error”): mostly no limit, but the token of a Claude account in a request that doesn't look like Claude Code's own" /
        "ゲートウェイ（LiteLLM）が送ったリクエストを、Anthropic が理由なし（「Error」）の 429 で拒否しました。多くは上限ではなく、Claude Code のものとみなされないリクエストで Claude アカウントのトークンが使われたためです"
    } help {
        "Waiting doesn't help. Does the gateway hand on the token of a Claude account (forward_client_headers_to_llm_api, sk-ant-oat…)? Give it an API key of the organization (sk-ant-api…) or a cloud provider behind it, and Claude Code only the gateway's key.\n- It has to be the account's token: update LiteLLM; what it changes in the request (the system prompt's first block, above all) is what Anthropic looks at. The same account without ANTHROPIC_BASE_URL works: that proves it.\n- An API key already stands behind it: see its limits in the Console, and the answer's headers (anthropic-ratelimit-…, retry-after) in the gateway's log." /
        "待っても解消しません。ゲートウェイが Claude アカウントのトークンをそのまま渡していませんか（forward_client_headers_to_llm_api、sk-ant-oat…）。ゲートウェイの先には組織の API キー（sk-ant-api…）またはクラウドのプロバイダーを設定し、Claude Code にはゲートウェイのキーだけを渡してください。\n- アカウントのトークンを使う必要がある場合: LiteLLM を更新してください。Anthropic は、途中で変わったリクエスト（特にシステムプロンプトの最初のブロック）で判断します。同じアカウントが ANTHROPIC_BASE_URL なしで動作すれば、これが原因です。\n- すでに API キーを使っている場合: Console で上限を、ゲートウェイのログで応答のヘッダー（anthropic-ratelimit-…、retry-after）を確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\blitellm\b.{0,300}?\brate_limit_error\W{1,8}message\W{1,6}error\W{0,3}[\x22'\}]",
        ],
        ask: GatewayAdmin {
            "Anthropic refuses what our LLM gateway sends with 429 rate_limit_error and the bare message “Error”. Please check whether the gateway forwards the token of a Claude account (forward_client_headers_to_llm_api), and set an API key of our organization or a cloud provider behind it instead, or update LiteLLM." /
            "LLM ゲートウェイが送ったリクエストを、Anthropic が 429 rate_limit_error（メッセージは「Error」だけ）で拒否しています。ゲートウェイが Claude アカウントのトークンを転送していないか（forward_client_headers_to_llm_api）を確認し、代わりに組織の API キーまたはクラウドのプロバイダーを設定するか、LiteLLM を更新していただけますか。"
        },
        examples: [
            "litellm.llms.base_llm.chat.transformation.BaseLLMException: {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Error\"},\"request_id\":\"req_011CeAopz1M8JRveuCG44Dyt\"}",
        ],
    }
    BARE_LIMIT "GK-ERR-939" Usage {
        "Anthropic's own service answered 429 and gave no reason (“Error”): the token of a Claude account in a request that doesn't look like Claude Code's own, or a limit of the account" /
        "Anthropic のサービスが、理由のない（「Error」だけの）429 を返しました。Claude Code のものとみなされないリクエストで Claude アカウントのトークンが使われたか、アカウントの上限です"
    } help {
        "Another program, a router or a gateway sends it with a Claude account's token (sk-ant-oat…), and `claude` itself works with that account: waiting doesn't help. Give it an API key of the Console (sk-ant-api…) or a cloud provider, or update it.\n- Claude Code itself, without ANTHROPIC_BASE_URL: /usage shows whether a limit was reached; otherwise wait and look at status.claude.com.\n- With a profile of your organization nothing should go to Anthropic: `genkan check` says what sends it there." /
        "別のプログラム、ルーター、ゲートウェイが Claude アカウントのトークン（sk-ant-oat…）で送っていて、同じアカウントの `claude` は動作する場合: 待っても解消しません。Console の API キー（sk-ant-api…）またはクラウドのプロバイダーを使うか、更新してください。\n- ANTHROPIC_BASE_URL なしの Claude Code 自身の場合: 上限に達したかどうかは /usage で分かります。達していなければ、待ってから status.claude.com を確認してください。\n- 組織のプロファイルがある場合、Anthropic には何も送られないはずです。原因は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\brate_limit_error\W{1,8}message\W{1,6}error\W{0,3}[\x22'\}]",
        ],
        examples: [
            "429 {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Error\"},\"request_id\":\"req_011CeAopz1M8JRveuCG44Dyt\"}",
        ],
    }
    ANTHROPIC_LIMIT "GK-ERR-190" Remote {
        "a limit of an account at Anthropic's own service was reached: of its rate, of its plan, or one set for its use" /
        "Anthropic のサービスのアカウントで、上限（レート、プラン、または設定された使用量）に達しました"
    } help {
        "The words of the text say whether waiting helps (below); where it names a time, wait until then. If your profile uses Amazon Bedrock, Vertex AI or Foundry, the request didn't go there: run `genkan check`. Behind a gateway, its administrator sees whose limit it is.\n- “API Error: Rate limit reached”, at once and with little used (/usage): a model with 1M context was chosen (`[1m]`, “1M context” in /model) that the plan doesn't include; waiting doesn't help. `/model` and take the same model without 1M, also in ANTHROPIC_MODEL and `model` of the settings, or set CLAUDE_CODE_DISABLE_1M_CONTEXT to 1. `genkan explain GK-ERR-203` says more.\n- “specified API usage limits”: no rate and no plan, but the limit of use that was set for the API organization (or workspace) whose key was sent; it ends at the date in the text. An administrator of that organization raises it in the Console (Settings, Limits). Behind a gateway or a program's own service that is whoever runs it, not you.\n- “your account's rate limit”, “usage limit”, “session limit”, “weekly limit”, “hit your limit”, “reached your limit”: with a Claude subscription it can be the plan's usage limit, which ends hours or days later: `/usage` in Claude Code (and the time in the text) shows when it resets. Wait until then, or use extra usage or an API key with credit, if your company allows it. Anthropic's service counts, and it can refuse before /usage shows 100 %: update Claude Code; nothing on this machine is at fault.\n- “tokens per minute”: compare the number in the text. A limit of some 10,000 to 50,000 belongs to a low tier, and one request of Claude Code alone can be as long, so waiting doesn't end it. Send less (a new conversation, a smaller diff or fewer files, no several at a time), or have the organization's tier raised (in the Console: Limits, Billing).\n- A CI job or an action: start its runs one after another, and leave out large files and generated code.\n- None of these words is in the text: wait and try again." /
        "待てば解消するかどうかは、本文の文言で分かります（以下を参照）。本文に時刻がある場合は、それまで待ってください。Amazon Bedrock・Vertex AI・Foundry を使うプロファイルであれば、リクエストはそこに送られていません。`genkan check` を実行してください。ゲートウェイ経由の場合は、どの制限かを管理者が確認できます。\n- 「API Error: Rate limit reached」が、使用量が少ない（/usage）のにすぐ出る場合: プランに含まれない 1M コンテキストのモデル（`[1m]`、/model の「1M context」）が選ばれています。待っても解消しません。`/model` で同じモデルの 1M でないものを選ぶか（ANTHROPIC_MODEL と設定の `model` も）、CLAUDE_CODE_DISABLE_1M_CONTEXT を 1 にしてください。詳しくは `genkan explain GK-ERR-203` で分かります。\n- 「specified API usage limits」の場合: レートやプランではなく、キーが属する API の組織（またはワークスペース）に設定された使用量の上限です。本文の日時に解除されます。組織の管理者が Console の設定（Limits）で引き上げます。ゲートウェイやプログラム自身のサービスを経由する場合は、その運営元が行います。\n- 「your account's rate limit」「usage limit」「session limit」「weekly limit」「hit your limit」「reached your limit」の場合: Claude のサブスクリプションでは、プランの使用量の上限のことがあり、解除は数時間から数日後です。解除の時刻は Claude Code の `/usage`（および本文の時刻）で分かります。それまで待つか、会社が認めていれば、追加の使用量またはクレジットのある API キーを使ってください。使用量は Anthropic のサービスで計算され、/usage の表示が 100 % になる前に拒否されることがあります。Claude Code を更新してください。この端末の問題ではありません。\n- 「tokens per minute」の場合: 本文の数を確認してください。1 万から 5 万程度の上限は低い利用ティアのもので、Claude Code のリクエスト 1 回だけで達することがあり、待っても解消しません。送る量を減らすか（新しい会話、小さい差分、少ないファイル、同時に実行しない）、組織の利用ティアを上げてもらってください（Console の Limits と Billing）。\n- CI のジョブやアクションの場合: 1 つずつ順に実行し、大きなファイルや生成されたコードを対象から外してください。\n- ここに挙げた文言が本文にない場合: しばらく待ってやり直してください。"
    } text {
        verified: false,
        patterns: [
            r"this request would exceed (?:your account's|the|your organization's) rate lim",
            r"has exceeded your (?:per-minute|daily) rate limit",
            // Behind it stands what a terminal shows below, but no `for` and no comma, which are others' sentences.
            r"api error: rate limit reached(?:\W{0,4}(?:$|·|\n|\x22|attempt \d)| (?:/[a-z]|[>*?!$%#<\[|]|✻|✢|✳|✶|✽|●|⏺|❯|›|⏵|╭|╰|─|━|╌))",
            r"you've (?:hit|reached) your (?:\S{1,30} ){0,2}?(?:usage |spend )?limit(?:\W{0,3}$|\W{2,8}(?:resets|/|run|you can|your limit|upgrade to|wait))|(?:claude(?: ai)?|opus|sonnet|weekly|5-hour|session)(?:'s)? usage limit reached|usage limit reached\|\d+|reached your specified api usage limits",
            r"number of (?:request|input|output|prompt) tokens (?:per (?:minute|day) )?(?:has|have|would) exceed|would exceed (?:your|the) (?:organization's |account's )?rate limit|exceed your organization's (?:maximum )?",
            r"you're out of extra usage|(?:5-hour|session|opus|sonnet) limit reached\b|\b(?:daily|weekly|monthly|spend) limit reached \W{1,5}(?:resets|/upgrade|/model)|you are approaching your usage limit|out of extra usage|reached your (?:weekly|session) (?:\w+ )?limit\W{1,5}(?:resets|/|your limit)",
            r"number of concurrent connections\b.{0,30}\b(?:has )?exceeded your\b.{0,20}rate limit",
            r"\bapproaching (?:your )?(?:(?:opus|sonnet|weekly|session|5-hour) )*(?:usage )?limit\W{1,4}(?:resets|/model|/upgrade|$)",
        ],
        examples: [
            "API Error: Rate limit reached",
            "{\"type\":\"result\",\"is_error\":true,\"result\":\"API Error: Rate limit reached\",\"session_id\":\"0a1b\"}",
            "  ⎿  API Error: Rate limit reached\n\n❯ /context",
            "You've hit your session limit · resets 3:45pm",
            "This request would exceed your organization's rate limit of 40,000 input tokens per minute",
            "429 rate_limit_error: Number of request tokens has exceeded your daily rate limit",
            "API Error: 429 {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"This request would exceed your account's rate limit. Please try again later.\"}}",
            "5-hour limit reached ∙ resets 3pm",
            "API Error: 429 {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Number of concurrent connections to Claude has exceeded your rate limit. Please try again later or contact sales\"},\"request_id\":\"req_011CQxyz\"}",
            "Approaching usage limit · resets at 7pm",
            "You have reached your specified API usage limits. You will regain access on 2026-04-01 at 00:00 UTC.",
        ],
    }
    ALIAS_SENT "GK-ERR-857" Usage {
        "a short name that only Claude Code itself understands (`default`, `sonnet`, `opus`, `haiku`) was sent to the model's service as it stands" /
        "Claude Code だけが解釈できる短い名前（`default`、`sonnet`、`opus`、`haiku`）が、そのままモデルのサービスに送られました"
    } help {
        "A program of your own (Agent SDK): leave `model` out in place of \"default\", or write a full id, and update SDK and Claude Code together.\n- Claude Code: `genkan explain ANTHROPIC_MODEL` and `genkan explain model` show where it is set; --model, an agent's file, a command's file (`model:`) or CLAUDE_CODE_SUBAGENT_MODEL can have it as well. Take “default” out; for a tier write the full id (`genkan models`) where the alias isn't resolved.\n- Written with capitals (“Sonnet”) it isn't resolved by every release: write it small, and update.\n- Another program, a gateway or router: it doesn't resolve Claude Code's aliases: write the full id in its setting, or map the alias there." /
        "自作のプログラム（Agent SDK）の場合: \"default\" を指定せず `model` を省略するか、完全な ID を書き、SDK と Claude Code を一緒に更新してください。\n- Claude Code の場合: 設定場所は `genkan explain ANTHROPIC_MODEL` と `genkan explain model` で分かります。--model、エージェントやコマンドのファイルの `model:`、CLAUDE_CODE_SUBAGENT_MODEL のこともあります。「default」は外してください。ティアの別名が解釈されない場所では、完全な ID（`genkan models`）を書きます。\n- 大文字を含む表記（「Sonnet」）は、リリースによっては解釈されません。小文字で書き、更新してください。\n- 別のプログラム、ゲートウェイ、ルーターの場合: Claude Code の別名を解釈しません。その設定に完全な ID を書くか、別名を対応付けてください。"
    } text {
        verified: false,
        patterns: [
            r"not_found_error\W{1,6}message\W{1,6}model: ?(?<model>default|opus|sonnet|haiku|opusplan|inherit|best)[^\w.:@/-]",
        ],
        examples: [
            "API Error: 404 {\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"model: default\"}}",
        ],
    }
    RETIRED_BEHIND_GATEWAY "GK-ERR-255" Usage {
        "the LLM gateway (LiteLLM) asked Anthropic for a model that Anthropic has retired: the gateway's own entry names it" /
        "LLM ゲートウェイ（LiteLLM）が、提供の終了したモデルを Anthropic に要求しました。ゲートウェイの設定がこのモデルを指しています"
    } help {
        "Nothing on this machine changes that: the name after “Received Model Group” is the gateway's, and its entry holds the retired model's id. Its administrator puts a current model's id there (`model` below `litellm_params` in config.yaml's `model_list`, or the entry in its admin page) and starts the gateway again; send the request below.\n- Until then choose another name of the gateway's: /v1/models below its address lists them; `/model` in Claude Code, or the program's own setting.\n- You run LiteLLM yourself: Anthropic's page “Model deprecations” names each successor; an id with a date doesn't change under you, one that ends in -latest ends with its model." /
        "この端末の設定では解消しません。「Received Model Group」の後はゲートウェイでの名前で、その設定に提供の終了したモデルの ID が書かれています。管理者が現行のモデルの ID に変更し（config.yaml の `model_list` にある `litellm_params` の `model`、または管理画面の項目）、ゲートウェイを起動し直します。下の依頼文を送ってください。\n- それまでは、ゲートウェイの別の名前を選んでください。一覧はそのアドレスの /v1/models にあります（Claude Code の `/model`、またはプログラム自身の設定）。\n- LiteLLM を自分で動かしている場合: 後継は Anthropic の「Model deprecations」のページで分かります。日付付きの ID は途中で変わりません。-latest で終わる ID は、そのモデルの終了とともに使えなくなります。"
    } text {
        verified: false,
        patterns: [
            r"not_found_error\W{1,6}message\W{1,6}model: ?(?<model>claude-(?:2\.[01]|3-(?:opus|sonnet)-20240229|3-opus-latest|3-5-sonnet-(?:20240620|20241022|latest)|3-5-haiku-(?:20241022|latest)|3-7-sonnet-(?:20250219|latest)|(?:sonnet|opus)-4-(?:0|20250514)|opus-4-1(?:-20250805)?))(?:\[1m\])?\W.{0,300}?\b(?:received|available) model group",
        ],
        ask: GatewayAdmin {
            "Our LLM gateway asks Anthropic for a model that has been retired⟦ ({model})⟧, and Anthropic answers 404. Please name a current model in this entry (litellm_params, `model`), in our regions and without a fallback outside them." /
            "LLM ゲートウェイが、提供の終了したモデル⟦（{model}）⟧を Anthropic に要求し、404 が返されています。この項目（litellm_params の `model`）を、国外へのフォールバックがない、許可リージョン内の現行のモデルに変更していただけますか。"
        },
        examples: [
            "{\"message\":\"litellm.NotFoundError: AnthropicException - b'{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"model: claude-3-5-sonnet-latest\"},\"request_id\":\"req_011CbD\"}'. Received Model Group=claude-3-5-sonnet\\nAvailable Model Group Fallbacks=None\",\"code\":\"404\"}",
        ],
    }
    RETIRED_AT_ANTHROPIC "GK-ERR-983" Usage {
        "Anthropic's own service has retired this model; something still asks for it by name" /
        "Anthropic のサービスでは、このモデルの提供が終了しています。この名前がまだどこかで指定されています"
    } help {
        "Find who asks: `genkan explain ANTHROPIC_MODEL` shows Claude Code's own setting; otherwise it is the default of a program, an action or a subagent. Name a current model there, or update it.\n- claude-code-action: update the action, or name a model: `claude_args: --model …` in the step's `with:`.\n- A program of your own: Sonnet 4 and Opus 4 ended on 15 June 2026, Opus 4.1 on 5 August 2026; Anthropic's page “Model deprecations” names the successors.\n- With a profile of your organization this call shouldn't go to Anthropic at all: `genkan check`. Bedrock and Vertex AI have other ids and dates of their own." /
        "どこで指定されているかを確認してください。Claude Code の設定は `genkan explain ANTHROPIC_MODEL` で分かります。それ以外は、プログラム、アクション、サブエージェントの既定値です。そこで現行のモデルを指定するか、更新してください。\n- claude-code-action の場合: アクションを更新するか、ステップの `with:` の `claude_args: --model …` でモデルを指定してください。\n- 自作のプログラムの場合: Sonnet 4 と Opus 4 は 2026 年 6 月 15 日、Opus 4.1 は 2026 年 8 月 5 日に終了しました。後継は Anthropic の「Model deprecations」のページで分かります。\n- 組織のプロファイルがある場合、この呼び出しが Anthropic に送られること自体が誤りです（`genkan check`）。Bedrock と Vertex AI では、ID も終了日も異なります。"
    } text {
        verified: false,
        patterns: [
            r"not_found_error\W{1,6}message\W{1,6}model: ?(?<model>claude-(?:2\.[01]|3-(?:opus|sonnet)-20240229|3-opus-latest|3-5-sonnet-(?:20240620|20241022|latest)|3-5-haiku-(?:20241022|latest)|3-7-sonnet-(?:20250219|latest)|(?:sonnet|opus)-4-(?:0|20250514)|opus-4-1(?:-20250805)?))(?:\[1m\])?\W",
        ],
        examples: [
            "API Error: 404 {\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"model: claude-sonnet-4-20250514\"},\"request_id\":\"req_011CbD\"}",
        ],
    }
    NOT_AT_ANTHROPIC "GK-ERR-859" Person {
        "Anthropic's own service answered that the signed-in account can't use this model: the model is retired, its name is wrong, or the account isn't allowed to use it" /
        "Anthropic のサービスが、サインイン中のアカウントではこのモデルを使えないと応答しました。モデルの提供終了、名前の誤り、またはアカウントに許可がないことによります"
    } help {
        "A `request_id` that begins with req_0 is Anthropic's. With a profile of your organization the request shouldn't go there: `genkan check` says why it does. Where a gateway passed that answer on, its administrator looks at the account behind it.\n- An older model: it may be retired. Take another with /model; where an old id is written down (`genkan explain ANTHROPIC_MODEL`, --model, an agent's file, a CI job, ANTHROPIC_SMALL_FAST_MODEL), take it out or write a current one.\n- A current model: /status shows account and organization. `/logout`, /login, and choose the organization whose plan has it; its owner looks at your seat and at the models that are allowed.\n- With an API key: the key's workspace or organization may not use the model (Console)." /
        "req_0 で始まる `request_id` は Anthropic のものです。組織のプロファイルがある場合、そこへ送られること自体が誤りで、理由は `genkan check` で分かります。ゲートウェイがこの応答を転送していることもあり、その場合は管理者がその先のアカウントを確認します。\n- 古いモデルの場合: 提供が終了していることがあります。/model で別のモデルを選び、古い ID を書いた場所（`genkan explain ANTHROPIC_MODEL`、--model、エージェントのファイル、CI のジョブ、ANTHROPIC_SMALL_FAST_MODEL）から外すか、現行の ID に変更してください。\n- 現行のモデルの場合: アカウントと組織は /status で分かります。`/logout` の後に /login で、そのモデルを使えるプランの組織を選んでください。組織の所有者が、シートと許可されたモデルを確認します。\n- API キーの場合: キーのワークスペースまたは組織が、そのモデルを使えません（Console で確認できます）。"
    } text {
        verified: false,
        patterns: [
            r"not_found_error\W{1,6}message\W{1,6}model: ?(?<model>claude-[\w.-]{1,60})\W{1,8}request_id\W{1,6}req_0\w{12}",
        ],
        examples: [
            "API Error: 404 {\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"model: claude-opus-4-5-20251101\"},\"request_id\":\"req_011CWC47AArmCs4iC9mbTJjy\"}",
        ],
    }
    BARE_NAME "GK-ERR-464" Problem {
        "Amazon Bedrock was given a short name of Claude; it knows only ids with a prefix (`jp.anthropic.…`)" /
        "Amazon Bedrock に Claude の短い名前が渡されました。Bedrock が受け付けるのは、接頭辞の付いた ID（`jp.anthropic.…`）だけです"
    } help {
        "`/model`, an editor's extension, the desktop app or another program stored or sent it: `genkan explain model` and `genkan explain ANTHROPIC_MODEL` show where. Take it out there, so that the profile's pins count (`genkan setup`; `genkan models` lists the full ids), or write the full id of the same model, in that program's own setting where it has one; a `[1m]` that stood there may stay.\n- The settings have the full id, and only team members (CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS), subagents or background work fail: Claude Code itself shortened the name. Update it; until then switch agent teams off, or write the full id into the members' agent files (`model`). ~/.claude/teams/NAME/config.json shows what they were given.\n- Another program sent it: an update of that program often ends this.\n- Don't take the id that Claude Code suggests unless it begins with `jp.`." /
        "`/model`、エディターの拡張機能、デスクトップアプリなどのプログラムが保存または送信した名前です。場所は `genkan explain model` と `genkan explain ANTHROPIC_MODEL` で分かります。そこから削除すればプロファイルの固定モデルが使われます（`genkan setup`。完全な ID の一覧は `genkan models`）。プログラム自身に設定がある場合は、同じモデルの完全な ID を書いてください（元からある `[1m]` は残せます）。\n- 設定には完全な ID があり、エージェントチームのメンバー（CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS）、サブエージェント、裏側の処理だけが失敗する場合: Claude Code 自身が名前を短縮しています。更新してください。それまではエージェントチームを無効にするか、メンバーのエージェントのファイルの `model` に完全な ID を書いてください。渡された名前は ~/.claude/teams/名前/config.json で分かります。\n- 別のプログラムが送信した場合: そのプログラムの更新で解消することもよくあります。\n- Claude Code が提案する ID は、`jp.` で始まる場合だけ使ってください。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\b(?:agent[- ]teams?|teammates?)\b.{0,200}?\bthe provided model identifier is invalid",
            r"\((?<model>claude-[\w.-]{1,60}(?:\[1m\])?)\):? 400 the provided model identifier is invalid(?:\.{1,2} try (?:switching|[/-]{1,2}model) to (?:switch to )?(?<suggested>\S+[\w\]]))?",
        ],
        examples: [
            "With Agent Teams on AWS Bedrock, teammates always fail with 400 The provided model identifier is invalid.",
            "API Error (claude-opus-5-5): 400 The provided model identifier is invalid.. Try --model to switch to us.anthropic.claude-opus-4-1-20250805-v1:0.",
        ],
    }
    FOREIGN_PREFIX "GK-ERR-465" Problem {
        "the model's id has the prefix of another part of the world than the region that was called, so it doesn't exist there" /
        "モデル ID の接頭辞が、呼び出したリージョンの地域と異なるため、そのモデルは存在しません"
    } help {
        "In Japan set the `jp.` id and AWS_REGION: `genkan setup` writes both and pins every tier, the helper model (ANTHROPIC_DEFAULT_HAIKU_MODEL) as well, which Claude Code, a sub-agent or an extension otherwise fills in by itself. `us.` ids are for the US's side of AWS (`us-gov.` for GovCloud), `eu.` ones for Europe, `jp.` ones for Tokyo and Osaka.\n- “apac.”, “au.”, “eu.”: the id may be the one that you mean, and the region wrong: set AWS_REGION to the one of that group that you use (apac.: ap-…; in Japan ap-northeast-1, with the `jp.` id). Old releases ignore the region in ~/.aws/config and call us-east-1, where no such id exists.\n- Outside Japan, the US and Europe (Seoul, Singapore, Mumbai, Sydney …): `aws bedrock list-inference-profiles --region REGION` shows the ids that exist there (`global.`, `apac.`, `au.`). Set one each in ANTHROPIC_DEFAULT_SONNET_MODEL, ANTHROPIC_DEFAULT_OPUS_MODEL and ANTHROPIC_DEFAULT_HAIKU_MODEL.\n- Who set the id and the region: `genkan explain model`, `genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`, `genkan explain AWS_REGION`; a name that `/model` stored goes there too.\n- Nobody set it: update Claude Code or the extension (old releases took `us.` everywhere), and have the names in the settings." /
        "日本では `jp.` の ID と AWS_REGION を設定してください。`genkan setup` は両方を設定し、補助モデル（ANTHROPIC_DEFAULT_HAIKU_MODEL）を含むすべてのティアを固定します。設定がないと、Claude Code、サブエージェント、拡張機能が自動で決めます。`us.` の ID は米国側（GovCloud では `us-gov.`）、`eu.` は欧州、`jp.` は東京と大阪のリージョン用です。\n- 「apac.」「au.」「eu.」の場合: ID は意図したもので、リージョンが違うことがあります。AWS_REGION に、そのグループのうち使用するリージョンを設定してください（apac. では ap-…。日本では ap-northeast-1 と `jp.` の ID）。古いリリースは ~/.aws/config のリージョンを見ずに us-east-1 を呼び出し、そこにこの ID はありません。\n- 日本、米国、欧州以外（ソウル、シンガポール、ムンバイ、シドニーなど）の場合: そこにある ID（`global.`、`apac.`、`au.`）は `aws bedrock list-inference-profiles --region リージョン` で分かります。ANTHROPIC_DEFAULT_SONNET_MODEL、ANTHROPIC_DEFAULT_OPUS_MODEL、ANTHROPIC_DEFAULT_HAIKU_MODEL にそれぞれ設定してください。\n- ID とリージョンの設定場所: `genkan explain model`、`genkan explain ANTHROPIC_DEFAULT_HAIKU_MODEL`、`genkan explain AWS_REGION` で分かります（`/model` が保存した名前も含みます）。\n- どこにも設定がない場合: Claude Code または拡張機能を更新し（古いリリースは常に `us.` を使いました）、名前を設定に書いてください。"
    } text {
        verified: false,
        names: ["ValidationException"],
        patterns: [
            r"\((?<model>(?:us|eu|au|apac|us-gov|ca)\.anthropic\.[\w.:-]{1,80}(?:\[1m\])?)\):? 400 the provided model identifier is invalid(?:\.{0,2}$|\.{0,2} ?[^ t.])",
            r"\((?<model>us\.anthropic\.[\w.:-]{1,80}(?:\[1m\])?)\):? 400 the provided model identifier is invalid\.{1,2} try (?:switching|[/-]{1,2}model) to (?:switch to )?(?<suggested>(?:eu|au|jp|apac|global)\.\S+[\w\]])",
            r"\((?<model>(?:eu|au|apac|global)\.anthropic\.[\w.:-]{1,80}(?:\[1m\])?)\):? 400 the provided model identifier is invalid\.{1,2} try (?:switching|[/-]{1,2}model) to (?:switch to )?(?<suggested>(?:us|jp)\.\S+[\w\]])",
        ],
        examples: [
            "API Error (us.anthropic.claude-haiku-4-5-20251001-v1:0): 400 The provided model identifier is invalid.",
            "API Error (us.anthropic.claude-haiku-4-5-20251001-v1:0): 400 The provided model identifier is invalid.. Try --model to switch to eu.anthropic.claude-sonnet-4-5-20250929-v1:0.",
            "API Error (apac.anthropic.claude-sonnet-4-20250514-v1:0): 400 The provided model identifier is invalid.. Try --model to switch to jp.anthropic.claude-sonnet-4-5-20250929-v1:0.",
        ],
    }
    LONG_CONTEXT_ID "GK-ERR-188" Problem {
        "the model's name has `[1m]`, Claude Code's own mark for a long context, and the service has no model of that name" /
        "モデル名に Claude Code 独自の長いコンテキストの印 `[1m]` が付いており、サービスにその名前のモデルがありません"
    } help {
        "Check the name before it first: it has to be the provider's own id (on Bedrock a `jp.` one), not Anthropic's short name; then try it without `[1m]`, which Claude Code itself takes off and other programs send. `genkan explain ANTHROPIC_MODEL` shows where the name comes from, `genkan setup` pins the profile's." /
        "まずその前の名前を確認してください。Anthropic の短い名前ではなく、プロバイダーの ID（Bedrock では `jp.`）である必要があります。次に `[1m]` を外して試してください（Claude Code は自分で取り除きますが、ほかのプログラムはそのまま送ります）。設定場所は `genkan explain ANTHROPIC_MODEL` で分かり、`genkan setup` でプロファイルのモデルに固定できます。"
    } text {
        verified: true,
        names: ["ValidationException"],
        patterns: [
            r"(?:api error )?\((?<model>[^()\s]+\[1m\])\): 400 the provided model identifier is invalid(?:\.{1,2} try [/-]{1,2}model to switch to (?<suggested>\S+))?",
            r"(?<model>[\w.:/-]+\[1m\])\W{1,3}(?:is not a valid|was not found|not found|does not exist)",
        ],
        examples: [
            "API Error (jp.anthropic.claude-opus-5-5[1m]): 400 The provided model identifier is invalid.",
            "API Error: 404 model: jp.anthropic.claude-opus-5-5[1m] was not found",
        ],
    }
    SAFEGUARDS "GK-ERR-1190" Problem {
        "the model's safety measures flagged something in the conversation: Claude Code stopped this message, or goes on with another model; no access, setting or network is at fault" /
        "モデルの安全対策が、会話の一部を問題ありと判定しました。Claude Code はこのメッセージを止めたか、別のモデルで続けています。権限、設定、ネットワークの問題ではありません"
    } help {
        "It also happens with harmless conversations. Press Esc twice and edit the last message, or choose another model (`/model`). What was flagged stays in the conversation: go back to before it (/rewind), or begin a new one with /clear. It was harmless: /feedback.\n- “Switched to”: only this session goes on with the model that the text names. `/model` switches back; the same content may be flagged again.\n- “reasoning_extraction”: the message asks the model for its hidden reasoning, or an instruction does (CLAUDE.md, an agent's file, a plugin). Take that out.\n- In a gateway or another program, and it comes with each message: what that one adds to the prompt is flagged; whoever runs it looks at that, with the request id." /
        "問題のない会話でも起こります。Esc を 2 回押して最後のメッセージを編集するか、別のモデルを選んでください（`/model`）。問題とされた内容は会話に残るため、その前まで戻るか（/rewind）、/clear で新しい会話を始めます。問題のない内容であれば /feedback で報告できます。\n- 「Switched to」の場合: このセッションだけが、本文のモデルで続いています。`/model` で戻せますが、同じ内容は再び問題と判定されることがあります。\n- 「reasoning_extraction」の場合: メッセージ、または指示（CLAUDE.md、エージェントのファイル、プラグイン）が、モデルの非公開の推論を求めています。その部分を外してください。\n- ゲートウェイや別のプログラムで、どのメッセージでも起こる場合: それがプロンプトに加えた内容が問題と判定されています。運用している人が、リクエスト ID を添えて確認します。"
    } text {
        verified: false,
        patterns: [
            r"\bsafeguards flagged (?:this|your|the) (?:message|request|conversation|session)\b",
            r"\bmeasures (?:that )?flagged (?:something in )?(?:this|your|the) (?:session|conversation|message|request)\b",
            r"\bclaude code can't respond to this (?:message|request) with (?:opus|sonnet|haiku|fable|mythos|claude)\b",
        ],
        examples: [
            "API Error: Opus 5.5's safeguards flagged this message. Claude Code can't respond to this message with Opus 5.5. Details: [reasoning_extraction]",
            "This model has measures that flagged something in this session. Switched to Opus 4.8.",
            "Switched to Opus 4.8 because Fable 5's measures flagged something in this session.",
            "Opus 5.5's safety measures flagged this message.",
            "API Error: Claude Code can't respond to this request with Fable 5.",
        ],
    }
    CONTENT "GK-ERR-201" Problem {
        "the model refused the request, or its provider's content filter refused it or stopped the answer" /
        "モデルがリクエストを拒否したか、提供元のコンテンツフィルターがリクエストを拒否または応答を止めました"
    } help {
        "Rephrase the request, or leave out what may have triggered the filter (licences and other long, well-known texts do); if it persists, start a new conversation with /clear. No setting of genkan's is involved. A guardrail of your own company would be named in the message.\n- At /compact the request is the whole conversation: change the model (/model; behind a gateway a Claude model) and compact there, or go back a few messages (Esc twice) first; or /clear with a short summary of your own.\n- “can't help with this … Start a new session”: the model ended its answer as a refusal (`stop_reason` refusal). Go back before the message (Esc twice), or /clear, and put it otherwise; another model (/model) may answer. Behind a gateway where even “hi” ends so, the gateway or its guardrail answers, not the model: tell its administrator the message ID." /
        "表現を変えるか、フィルターの対象になりそうな内容（ライセンス文など、よく知られた長文でも起こります）を外してください。続く場合は /clear で新しい会話を始めてください。genkan の設定は関係しません。自社のガードレールによる場合は、その名前が表示されます。\n- /compact の場合、リクエストは会話全体です。モデルを変えて（/model。ゲートウェイでは Claude のモデル）圧縮するか、先に数メッセージ前に戻ってください（Esc を 2 回）。または、自分で短い要約を用意して /clear を実行します。\n- 「can't help with this … Start a new session」の場合: モデルが拒否として応答を終えました（`stop_reason` は refusal）。そのメッセージの前に戻るか（Esc を 2 回）、/clear を実行し、表現を変えてください。別のモデル（/model）では応答することがあります。ゲートウェイで「hi」だけでもこうなる場合、応答しているのはモデルではなく、ゲートウェイまたはそのガードレールです。メッセージ ID を管理者に伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"\bcan't help with this(?: request)?\. start a new session to continue\b",
            r"output blocked\s+by content filtering policy|blocked by (?:our |the )?content filter",
            r"unable to respond to this request, which appears to violate our usage policy",
            r"\bcontentpolicyviolation(?:error)?\b|content[- ]policy violation",
            r"rejected as a result of (?:the|our) safety system|content_policy_violation|violating our usage policy|the response was blocked(?:\W{0,3}$| (?:by|due to|because of) (?:our |the |its )?(?:content|safety|usage|prohibited|model's))|prompt was (?:blocked|flagged)|flagged (?:by|as) (?:our |the )?(?:moderation|safety|content)",
            r"\bstop_?reason\W{1,6}refusal\b",
            r"\bfinish_?reason\W{1,6}content_filter\b",
            r"api provider has refused the request due to a safety policy",
        ],
        examples: [
            "API Error: Sonnet 4.6 can't help with this. Start a new session to continue.\n\nLearn more: https://www.anthropic.com/legal/aup\n\nMessage ID: msg_01ABCDEFGHIJKLMNOPQRSTUV",
            "API Error: 400 {\"error\":{\"message\":\"Output blocked by content filtering policy\"}}",
            "API Error: Claude Code is unable to respond to this request, which appears to violate our Usage Policy",
            "litellm.ContentPolicyViolationError: (unreadable)",
            "The request was rejected as a result of the safety system.",
            "stop_reason: refusal",
            "finish_reason: content_filter",
            "The API provider has refused the request due to a safety policy about the content.",
        ],
    }
    THIRD_PARTY_APP "GK-ERR-1271" Usage {
        "Anthropic takes the request for one of a third-party app, and such requests draw on extra usage, not on the Claude plan's limits" /
        "Anthropic がリクエストを第三者のアプリのものと判断しています。その場合は Claude のプランの枠ではなく、追加の使用量（extra usage）が使われます"
    } help {
        "It goes by what is sent with the request, such as the system prompt, and by the program that sends it; no key or setting of yours is broken.\n- Claude Code itself: start it without --append-system-prompt and --system-prompt (then without the MCP servers and plugins that were added last), and put them back one by one: the one that brings the error has to be reworded or left out. An appended prompt with “<env>Workspace root folder” in it is reported.\n- Another program than Claude Code uses the subscription's sign-in (opencode and its bridges, an app on the Agent SDK): give it an API key or your organization's cloud (Bedrock, Vertex AI, Foundry), or claim or enable extra usage at claude.ai/settings/usage, if your company allows that; in a Team or Enterprise plan its administrator does. Update the program and its plugin: newer releases of some are no longer taken so.\n- Extra usage is enabled and has a balance, and it stays: only Anthropic can see why: its support, with the request id. Go on with an API key or the cloud until then.\n- With a profile of your organization no such request should go to Anthropic: `genkan check`." /
        "システムプロンプトなどのリクエストの内容と、送ったプログラムから判断されています。キーや設定が壊れているのではありません。\n- Claude Code 自身の場合: --append-system-prompt と --system-prompt なしで（次に、最近追加した MCP サーバーとプラグインなしで）起動し、1 つずつ戻してください。エラーになるものの文面を変えるか、外します。「<env>Workspace root folder」を含むプロンプトの追加で報告があります。\n- Claude Code 以外のプログラム（opencode とそのブリッジ、Agent SDK のアプリ）がサブスクリプションのサインインを使っている場合: API キーまたは組織のクラウド（Bedrock、Vertex AI、Foundry）を使わせるか、会社が認めていれば claude.ai/settings/usage で extra usage を受け取るか有効にしてください（Team や Enterprise のプランでは管理者が行います）。プログラムとそのプラグインも更新してください。新しいリリースではそう判断されなくなったものがあります。\n- extra usage が有効で残高もあるのに変わらない場合: 理由を確認できるのは Anthropic だけです。リクエスト ID を添えてサポートに問い合わせ、それまでは API キーまたはクラウドを使ってください。\n- 組織のプロファイルを使っている場合: Anthropic にこのリクエストが送られること自体が誤りです（`genkan check`）。"
    } text {
        verified: false,
        patterns: [
            r"\bthird[- ]party (?:apps?|applications?|tools?) now draws? from (?:your |the )?(?:extra usage|usage credits?)",
        ],
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Third-party apps now draw from your extra usage, not your plan limits. We've added a $100 credit to get you started. Claim it at claude.ai/settings/usage and keep going.\"}}",
        ],
    }
    LONG_CONTEXT_PLAN "GK-ERR-203" Usage {
        "the long context (1M) was asked of Anthropic's own service, and the account there doesn't include it" /
        "Anthropic のサービスに長いコンテキスト（1M）が要求されましたが、そのアカウントには含まれていません"
    } help {
        "Choose the model without `[1m]` (`/model`), or set CLAUDE_CODE_DISABLE_1M_CONTEXT to 1. Don't buy extra usage.\n- “authentication style” (a relay such as sub2api, or another program with a subscription's sign-in): that kind of sign-in takes no long context. Until whoever runs it drops the beta header context-1m, or serves this model by an API key, take the model without `[1m]`, also in ANTHROPIC_MODEL and in `model` of the settings.\n- With a profile of your organization nothing should go to Anthropic: `genkan check` names what sends requests elsewhere and which name has `[1m]`; `genkan setup` writes the profile's provider and models.\n- The gateway that your organization gave you answers so: its account at Anthropic lacks it; tell its administrator." /
        "`[1m]` の付かないモデルを選ぶか（`/model`）、CLAUDE_CODE_DISABLE_1M_CONTEXT を 1 にしてください。追加利用枠は購入しないでください。\n- 「authentication style」の場合（sub2api などの中継、またはサブスクリプションのサインインを使う別のプログラム）: この種のサインインでは長いコンテキストを使えません。運用している人がベータヘッダー context-1m を外すか、このモデルを API キーで提供するまでは、`[1m]` の付かないモデルを選んでください（ANTHROPIC_MODEL と設定の `model` も）。\n- 組織のプロファイルを使う場合、Anthropic に送られること自体が誤りです。別の接続先につながる設定と `[1m]` の付いた名前は `genkan check` で分かります。`genkan setup` でプロファイルのプロバイダーとモデルを設定できます。\n- 組織のゲートウェイからの応答の場合: その Anthropic のアカウントに含まれていません。ゲートウェイの管理者に伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"with 1m context is not available for your account",
            r"(?:extra usage|usage credits?) (?:is |are )?required for (?:long|1m) context|long context beta is not yet available for",
            r"authentication style is incompatible with the long contex",
        ],
        examples: [
            "Sonnet 4.6 with 1M context is not available for your account. Learn more: https://code.claude.com/docs/en/model-config#extended-context-with-1m",
            "Extra usage is required for long context requests.",
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"This authentication style is incompatible with the long context beta header.\"}}",
        ],
    }
    NOT_IN_PLAN "GK-ERR-236" Usage {
        "the request went to Anthropic's own service, and the plan of the account there doesn't include this model or feature; nothing went to your organization's cloud" /
        "リクエストは Anthropic のサービスに送られましたが、そのアカウントのプランにこのモデルまたは機能が含まれていません。組織のクラウドは使われていません"
    } help {
        "Don't change the plan: Claude Code should use your organization's provider. `genkan check` names what sends requests elsewhere (often an earlier sign-in), `genkan setup` writes the profile's provider and models." /
        "プランは変更しないでください。Claude Code は組織のプロバイダーを使うはずです。別の接続先につながる設定（多くは以前のサインイン）は `genkan check` で分かり、`genkan setup` でプロファイルのプロバイダーとモデルを設定できます。"
    } text {
        verified: false,
        patterns: [
            r"not available with the claude \w+ plan|requires usage credits\.|unavailable for your plan|seat type doesn't include|\b(?:claude|opus|sonnet|haiku|fable|anthropic|fast mode|1m context|long context|web search|research)\b[\w .'\x22`-]{0,60}(?:is|are) not (?:enabled|available) for (?:this|your) organization|\b(?:claude|opus|sonnet|haiku|anthropic)\b.{0,80}(?:your plan (?:does not|doesn't) include|upgrade your (?:plan|subscription) to (?:use|access))|(?:your plan (?:does not|doesn't) include|upgrade your (?:plan|subscription) to (?:use|access)).{0,60}\b(?:claude|opus|sonnet|haiku|anthropic)\b|updated our consumer terms|usage allocation has been disabled|group's usage limit is set to|this service is disabled for your org|your (?:current )?(?:plan|subscription) (?:does not|doesn't) (?:support|allow)",
        ],
        examples: [
            "Claude Opus is not available with the Claude Pro plan.",
        ],
    }
}
