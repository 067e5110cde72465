//! GK-ERR-083 and others: a web page that stands in the place of the API's answer, by whose page it is: the company's web
//! filter (its network team acts), the protection of the called address (its operator), a sign-in before it, or nobody's
//! that the text names.

super::error_text::error_texts! {
    COUNTRY "GK-ERR-325" Remote {
        "the CDN of the called address blocks requests from the country that this one seems to come from" /
        "接続先の CDN の設定により、リクエストの発信元とみなされた国からの接続が拒否されています"
    } help {
        "A VPN or a cloud proxy often exits in another country: ask the network team for an exit in Japan, or disconnect the VPN. If the address is your organization's gateway, its operator decides which countries are allowed: send the request below. `genkan doctor` shows the route that is used." /
        "VPN やクラウドプロキシの出口が国外にある場合がよくあります。ネットワーク担当に国内の出口を依頼するか、VPN を外してください。組織のゲートウェイの場合、許可する国を決めるのはその運用担当です。下の依頼文を送ってください。使われている経路は `genkan doctor` で分かります。"
    } text {
        verified: true,
        patterns: [
            r#"configured to block access from your country|has banned the (?:country|region)|\berror (?:code: )?1009\b|"error_code"\W{1,3}1009\b|\b(?:blocked|denied|restricted)\b.{0,40}\b(?:geo-?(?:location|blocking|fencing|restriction)|by country)\b"#,
        ],
        ask: GatewayAdmin {
            "The CDN in front of the address that Claude Code calls refuses requests because of their country. Please allow requests from Japan, or from our network's exit address, at that address." /
            "Claude Code の接続先の前段にある CDN が、国を理由にリクエストを拒否しています。日本または社内ネットワークの出口アドレスからの接続を許可していただけますか。"
        },
        examples: [
            "The Amazon CloudFront distribution is configured to block access from your country.",
        ],
    }
    EDITORS_404 "GK-ERR-699" Usage {
        "the model's service answered the editor Zed with 404: the address, the Region or the model in Zed's settings don't fit; Claude Code isn't involved" /
        "モデルのサービスがエディター Zed に 404 を返しました。Zed の設定のアドレス、リージョン、モデルのいずれかが合っていません。Claude Code は関係しません"
    } help {
        "Amazon Bedrock: compare the Region and the model in Zed's settings (language_models, bedrock) with those that you have. Models that Zed calls by Bedrock Mantle have another endpoint (bedrock-mantle.REGION.api.aws): some releases get 404 there with a named profile. Update Zed; until then give it a Bedrock API key (ZED_BEDROCK_BEARER_TOKEN).\n- An OpenAI-compatible provider or a gateway: api_url has to end where that service's documentation says (mostly /v1), and the model has to be one of its /v1/models." /
        "Amazon Bedrock の場合: Zed の設定（language_models の bedrock）のリージョンとモデルを、使えるものと照らし合わせてください。Zed が Bedrock Mantle で呼び出すモデルはエンドポイントが別で（bedrock-mantle.リージョン.api.aws）、名前付きプロファイルでは 404 になるリリースがあります。Zed を更新し、それまでは Bedrock API キー（ZED_BEDROCK_BEARER_TOKEN）を使ってください。\n- OpenAI 互換のプロバイダーやゲートウェイの場合: api_url の末尾（多くは /v1）をそのサービスのドキュメントに合わせ、モデルは /v1/models にあるものを選んでください。"
    } text {
        verified: false,
        patterns: [
            r"\blanguage model provider api endpoint not found\b",
        ],
        examples: [
            "Amazon Bedrock's API returned an unexpected error. language model provider API endpoint not found",
        ],
    }
    PROTECTED "GK-ERR-324" Remote {
        "the protection of the called address itself (a WAF or CDN such as Cloudflare, CloudFront, Akamai or Imperva) refuses this request, program or network address; it isn't your company's proxy" /
        "接続先自身の保護機能（Cloudflare、CloudFront、Akamai、Imperva などの WAF や CDN）が、このリクエスト、プログラム、または接続元アドレスを拒否しています。社内プロキシによるものではありません"
    } help {
        "A program can't pass a page that asks for a browser, and trying again makes it worse. Check whose address it is (`genkan explain ANTHROPIC_BASE_URL`, `genkan doctor`): for your organization's gateway its operator has to let programs pass: send them the page's ID. For somebody else's site, another exit (the company's own instead of a VPN's or a cloud machine's) often helps. If only some prompts fail, a rule mistakes code in them for an attack.\n- “ANTHROPIC_BASE_URL”, “LiteLLM”, “gateway”: a gateway is set, and the protection stands before that one (before Anthropic's own service only where its address is api.anthropic.com). Whoever runs the gateway lets programs through to /v1/messages without a page for browsers; the page's ID (Ray ID) and the time find the rule. A new key or sign-in changes nothing.\n- “Just a moment”, “cf-mitigated”, “Attention Required”, and no gateway is set (`genkan explain ANTHROPIC_BASE_URL`): this is Cloudflare in front of Anthropic's own service. It takes this network's address for doubtful and asks for a browser. No administrator of a gateway can change that, nor can a new key or sign-in. Use the company's own exit (the VPN off, or on), or another network, and wait before trying again; if it goes on, write to Anthropic's support (support.claude.com) with the page's Ray ID and the time. With a profile of your organization nothing should go there: `genkan check`.\n- “Request Rejected”: this is the title of the page of an F5 BIG-IP (its web application firewall), and Claude Code shows nothing else of it. Neither the key nor a new sign-in matters. Whoever runs the F5 finds the rule by the time and the “support ID” on the page." /
        "ブラウザーの確認を求めるページはプログラムでは通過できず、再試行は逆効果です。接続先が誰のものかを確認してください（`genkan explain ANTHROPIC_BASE_URL`、`genkan doctor`）。組織のゲートウェイの場合は、運用担当がプログラムを通す必要があります。ページの ID を伝えてください。外部のサイトの場合は、VPN やクラウド上の端末ではなく社内の出口から接続すると解消することがあります。一部のプロンプトだけが失敗する場合は、含まれるコードが攻撃とみなされています。\n- 「ANTHROPIC_BASE_URL」「LiteLLM」「gateway」とある場合: ゲートウェイが設定されており、保護機能はその手前にあります（Anthropic 自身のサービスの手前であるのは、アドレスが api.anthropic.com の場合だけです）。ゲートウェイの運用担当が、/v1/messages へのプログラムの通信を、ブラウザー用のページなしで通す必要があります。該当するルールは、ページの ID（Ray ID）と発生時刻から特定できます。キーやサインインをやり直しても変わりません。\n- 「Just a moment」「cf-mitigated」「Attention Required」で、ゲートウェイが設定されていない場合（`genkan explain ANTHROPIC_BASE_URL` で確認）: Anthropic のサービスの手前にある Cloudflare の応答です。このネットワークのアドレスが疑わしいとみなされ、ブラウザーでの確認を求めています。ゲートウェイの管理者には変更できず、キーやサインインをやり直しても変わりません。社内の出口から接続するか（VPN の有無を変える）、別のネットワークを使い、時間をおいて再試行してください。続く場合は、ページの Ray ID と発生時刻を添えて Anthropic のサポート（support.claude.com）に連絡します。組織のプロファイルがある場合、そこへ送られること自体が意図と異なります（`genkan check`）。\n- 「Request Rejected」の場合: F5 BIG-IP（WAF）のページのタイトルで、Claude Code が表示するのはこれだけです。キーやサインインの問題ではありません。F5 の運用担当は、発生時刻とページの「support ID」から該当するルールを特定できます。"
    } text {
        verified: true,
        patterns: [
            r"\bapi error:? (?:403 )?request rejected\W{0,4}$|<title>request rejected</title>",
            r"bad request\. we can't connect to the server for this app or website at this time|distribution is not configured to allow the http request method",
            r#"attention required! \| cloudflare|sorry, you have been blocked|(?:^\W{0,4}|\b(?:403|429|503)\W{1,6}|\bcloudflare\b.{0,120}|\bmessage\W{1,5}|>)error (?:code: )?10(?:0[5-8]|1[0-2]|20|25)\b|\berror (?:code: )?10(?:0[5-8]|1[0-2]|20|25)\b.{0,80}\b(?:cloudflare|ray id|access denied|banned|restricted)\b|"error_code"\W{1,3}10(?:0[5-8]|1[0-2]|20|25)\b|owner of this website .{1,120}has banned|used cloudflare to restrict access|please complete the security check|(?:<title>|\b(?:40[13]|429|503)\b.{0,200}|cloudflare.{0,120}|html.{0,200})just a moment\.\.\.|just a moment\.\.\..{0,120}(?:javascript|cloudflare|cookies|ray id|security)|enable javascript and cookies to continue|checking (?:your browser before|if the site connection is secure)|verify(?:ing)? you are (?:a )?human|\bcf-mitigated\b|\bcf[-_]chl\w*"#,
            r#"\breference(?: |&#32;|&nbsp;)?(?:#|&#35;)(?<trace>\d{1,3}(?:\.|&#46;)[0-9a-f]{4,}[\w.&#;]*)|\berrors\.edgesuite\.net\b|the request could not be satisfied|request blocked\. we can't connect|x-amzn-waf-action|\bawswaf\w*|\baws-waf-token\b|\b(?:request|access) (?:was |is )?(?:blocked|denied) by (?:aws |azure |the |our |a )?(?:waf\b|web application firewall|google cloud armor|cloud armor|security service|security rule)|\bgoogle cloud armor\b.{0,60}(?:den|block)|blocked by (?:our|the site's|this site's) security"#,
            r"request unsuccessful\. incapsula|incapsula incident|\b_incapsula_resource\b|the incident id is:? ?(?<trace>\d{6,})|the requested url was rejected|your support id is|\brequest is blocked\.\W{1,12}(?:<[^>]{1,20}>\W{0,8}){0,6}(?:x-azure-ref|azure front door|\d{8}t\d{6}z|[\w/+]{20,}={0,2}az)|403 forbidden.{0,120}microsoft-azure-application-gateway|\bsucuri\b.{0,60}(?:denied|blocked|firewall)|\bmod_?security\b.{0,80}(?:denied|blocked|generated|triggered)|generated by mod.?security|\bcaptcha-delivery\.com\b|\bdatadome\b|\bperimeterx\b|making sure you're not a bot|vercel security checkpoint|because we believe you are using automation|pardon our interruption|made us think (?:that )?you (?:were|are) a bot|\bx-sucuri-(?:id|block)\b|denied_by_security_policy|\bblocked by (?:the )?(?:aws |azure )?waf\b|\bwordfence\b.{0,40}block",
            r"refuse to browse the page|powered by siteguard|閲覧できません ?(?:\(|（)forbidden access|\bwaf(?:により|によって|で|が).{0,60}(?:遮断|ブロック|拒否|検知)|不正な(?:アクセス|リクエスト|通信)(?:を検知|と判断|の可能性)|\bweb application firewall\b.{0,80}(?:blocked|denied|rejected)|protect (?:itself|this site) from (?:online attacks|bots|automated)|\bautomated (?:access|queries|requests|traffic)\b.{0,60}(?:blocked|denied|not allowed)|unusual (?:traffic|activity) from your (?:computer )?(?:network|ip)",
        ],
        ask: GatewayAdmin {
            "Something in front of the address that Claude Code calls (a WAF or CDN) refuses its requests or asks for a browser⟦ (its page names {trace})⟧. Please let programs from our network's exit address through to the API's paths (/v1/messages and below) without a challenge and without inspecting the body, which holds source code." /
            "Claude Code の接続先の前段にある WAF または CDN が、リクエストを拒否するかブラウザーの確認を求めています⟦（ページにある ID: {trace}）⟧。社内ネットワークの出口アドレスから API のパス（/v1/messages 以下）へのプログラムの通信を、確認画面と、ソースコードを含む本文の検査の対象外にしていただけますか。"
        },
        yours: ["api.anthropic.com"],
        examples: [
            "Failed to authenticate. API Error: 403 Request Rejected",
            "API Error: 403 Bad request. We can't connect to the server for this app or website at this time. Generated by cloudfront (CloudFront)",
            "Attention Required! | Cloudflare. Sorry, you have been blocked",
            "Access Denied. You don't have permission to access \"http://llm.acme.example/\" on this server. Reference #18.1a2b3c4d.1700000000.5e6f",
            "Request unsuccessful. Incapsula incident ID: 1000000000000000001-100000000000000001",
            "The server refuse to browse the page. Powered by SiteGuard",
            "API Error: 403 <!DOCTYPE html><html><head><title>Just a moment...</title> https://api.anthropic.com/v1/messages",
        ],
    }
    SIGN_IN_PROXY "GK-ERR-326" Remote {
        "an access proxy is in front of the address (oauth2-proxy, Cloudflare Access, Google's IAP or the like) and requires a sign-in in the browser, or its cookie, which a program doesn't have" /
        "接続先の手前にアクセスプロキシ（oauth2-proxy、Cloudflare Access、Google の IAP など）があり、ブラウザーでのサインインまたはその Cookie を求めています。プログラムは対応できません"
    } help {
        "Signing in in the browser doesn't help Claude Code, and neither does a new key of the gateway: the request never reached the gateway. The operator of that address has to give programs a way past the sign-in (a path without it, a service token in a header, or the inner address). `genkan doctor` shows where the address redirects to." /
        "ブラウザーでサインインしても、ゲートウェイのキーを替えても解消しません。リクエストはゲートウェイに届いていません。接続先の運用担当が、プログラム用の経路（サインイン不要のパス、ヘッダーのサービストークン、内部アドレスなど）を用意する必要があります。転送先は `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\b_oauth2_proxy\b|\boauthproxy\.go:|\boauth2[-_ ]proxy\b.{0,80}(?:error|fail|denied|csrf|cookie|unauthorized|403|401)|unable too? obtain csrf cookie|invalid authentication via oauth2|/oauth2/(?:sign_in|start)\b|\bcloudflareaccess\.com\b|/cdn-cgi/access/|\bcloudflare access\b.{0,60}(?:denied|forbidden|unauthorized|blocked|do not have)|sign in.{1,8}cloudflare access|that account does not have access\W{0,3}(?:$|.{0,60}cloudflare)|\bx-goog-iap-generated-response|unable to find a valid csrf token|invalid iap credentials|/\.pomerium/|\bauthelia\b.{0,80}(?:unauthorized|denied|forbidden|40[13]|302)|/outpost\.goauthentik\.io/|\b561 authentication failed|this corporate app can't be accessed|/\.auth/login/",
            r"error redeeming code during oauth2 callback",
            r"unable to update url base from redirection",
        ],
        ask: GatewayAdmin {
            "Claude Code's requests to the gateway's address are stopped by a sign-in for browsers (an access proxy in front of it). Please give programs a way past it: a path or address without the sign-in, or a service token and the name of its header." /
            "ゲートウェイ宛ての Claude Code のリクエストが、手前のアクセスプロキシのブラウザー用サインインで止まっています。プログラム用に、サインイン不要のパスまたはアドレス、もしくはサービストークンとそのヘッダー名を用意していただけますか。"
        },
        examples: [
            "fatal: unable to update url base from redirection: asked for: https://git.acme.example/team/repo.git/info/refs?service=git-upload-pack redirect: https://sso.acme.example/login",
            "[AuthFailure] Invalid authentication via OAuth2: unable to obtain CSRF cookie",
            "Error redeeming code during OAuth2 callback: token exchange failed: oauth2: cannot fetch token: 400 Bad Request",
        ],
    }
    PACKAGE_FIREWALL "GK-ERR-599" Remote {
        "the company's package registry (Nexus, Artifactory or a firewall before it) holds this version of a package back: it is in quarantine, too new or listed as unsafe" /
        "社内のパッケージレジストリ（Nexus、Artifactory、その手前のファイアウォール）が、このバージョンのパッケージを止めています（隔離中、新しすぎる、または危険とされているもの）"
    } help {
        "The name, mostly with the version, stands in the text. Whoever runs the registry can release it, or say which version is allowed: install that one (`npm install -g @anthropic-ai/claude-code@VERSION`). A new release is often let through after some days.\n- It isn't the package that you install but one that it needs: update the first, or ask for the second to be released.\n- Claude Code needn't come from npm: where the network allows it, its own installer doesn't use the registry. Neither key nor sign-in is at fault." /
        "パッケージの名前（多くはバージョンも）は本文にあります。レジストリの管理者が解除するか、許可されたバージョンを教えます。それをインストールしてください（`npm install -g @anthropic-ai/claude-code@バージョン`）。新しいリリースは数日後に許可されることがよくあります。\n- インストールするものではなく、それが必要とするパッケージの場合: 前者を更新するか、後者の解除を依頼してください。\n- Claude Code は npm 以外でも入手できます。ネットワークで許可されていれば、専用のインストーラーはレジストリを使いません。キーやサインインの問題ではありません。"
    } text {
        verified: false,
        patterns: [
            r"requested item is quarantined",
            r"\bpackages?\b.{0,80}\bblocked by (?:\w+ )?(?:policy|curation|firewall)|\b(?:jfrog curation|(?:nexus|sonatype|repository) firewall|package firewall)\b.{0,120}(?:block|quarantin|denied|violat)|(?:block|quarantin)\w{0,6}\b.{0,80}\b(?:jfrog curation|(?:nexus|sonatype|repository) firewall|package firewall)",
        ],
        examples: [
            "npm ERR! 403 Requested item is quarantined: cli-table@^0.3.1",
            "npm error 403 Forbidden - package left-pad:1.3.0 was blocked by policy (JFrog Curation)",
        ],
    }
    PROXY_PAGE "GK-ERR-083" Remote {
        "the company's web filter or proxy answered in place of the API, or held a download back" /
        "社内の Web フィルターまたはプロキシが、API の代わりに応答したか、ダウンロードを止めました"
    } help {
        "Send the request below to the network team, with what the page says (filter, category, policy, kind of file). If it speaks of a sign-in to the network, open any page in the browser and sign in there. `genkan doctor` shows who answers.\n- The URL on the page is this machine or an internal host (a gateway): it shouldn't go through the proxy. Add the host's name or suffix to NO_PROXY and no_proxy (localhost,127.0.0.1,.corp.example; ranges such as 10.0.0.0/8 count only in some programs), and start the program again. If it has no effect, update the program.\n- “DLP”: the company's data loss prevention found something in the request that mustn't leave (a key, personal data, marked source code), or stops this service as a whole. Signing in again doesn't help, whatever else the text says. Only one conversation or file: start a new one without it. A bare “hi” is stopped too: send the request below." /
        "ページの内容（フィルター名、カテゴリ、ポリシー、ファイルの種類など）を添えて、下の依頼文をネットワーク担当に送ってください。ネットワークへのサインインを求める内容であれば、ブラウザーで任意のページを開いてサインインしてください。応答元は `genkan doctor` で分かります。\n- ページの URL がこの端末や社内のホスト（ゲートウェイなど）の場合: プロキシを通さない設定にします。ホスト名またはその末尾を NO_PROXY と no_proxy に追加し（localhost,127.0.0.1,.corp.example。10.0.0.0/8 のような範囲指定は一部のプログラムでしか効きません）、プログラムを起動し直してください。効かない場合は、プログラムを更新してください。\n- 「DLP」の場合: 社内の情報漏えい防止（DLP）が、社外に出してはならない内容（キー、個人情報、社外秘のソースコードなど）を検出したか、このサービス全体を止めています。本文にサインインについての記載があっても、サインインし直しても解消しません。特定の会話やファイルだけの場合は、それを除いて新しい会話を始めてください。「hi」だけでも止められる場合は、下の依頼文を送ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bapi error: 403 (?:[\w -]{1,40} )?blocked(?: by [\w -]{2,40})?\W{0,3}$|\b(?:dlp|data loss prevention)\b.{0,40}\b(?:block|den)\w{2,4}\b|\bblocked by (?:the |your )?(?:dlp|data loss prevention)\b",
            r"violation of company policy: dlp rule|\bx-netskope-block\b|netskope\b.{0,80}dlp policy violation|data leak detected: your message has been blocked|\bi-filter access denied|ssl encrypted connection you have initiated will be temporarily unencrypted|\(silent_denied\)|\(invalid_request\) your request could not be processed",
            r"<(?:html|head|title|body)\b.{0,400}\berr_access_denied\b|x-squid-error\W{1,3}err_access_denied",
            r"\bERR_ACCESS_DENIED(?: \d|\W{1,6}(?:via|x-cache|-->|\x22))|\b(?:squid\S{0,40}|x-cache|cache administrator|tcp_denied\S{0,12}|<body id=\W?|<!--)\W{0,4}.{0,80}\bERR_ACCESS_DENIED\b",
            r"web filter(?:ing)? (?:violation|block|alert|notification|has |policy|denied|override|warning)|web filter\W{0,4}$|(?:blocked|denied|restricted|categor\w+)\b.{0,80}\bweb filter|\bweb filter\b.{0,80}(?:blocked|denied|categor)|(?:\b(?:page|site|website|url|access|address|connection|request|traffic|category|host|domain|internet|proxy|firewall|https?\S{0,80}|api error|html)\b|\bblocked!|\berror:)[^<]{0,100}?\bblocked by (?:your |the )?(?:administrator|organization|policy|company)|^\W{0,4}blocked by (?:your |the )?(?:administrator|organization|policy|company)|blocked by (?:the )?zscaler|captive portal",
            r"access denied by security policy|(?:organization|company|corporate|it)(?:'s)? policy has blocked|web page blocked|\bzscaler\b.{0,80}(?:not allowed|blocked|denied|policy|caution)|website is blocked|\b(?:netskope|forcepoint|umbrella|fortiguard|websense|blue ?coat|symantec web|mcafee web|palo alto|palo-alto|squid|trend micro)\b.{0,100}(?:blocked|denied|not allowed|access|policy)|this (?:web ?site|page|site|category) (?:is|has been) blocked|blocked (?:category|url|website)|access to this (?:site|page|website|web site) (?:is|has been) (?:blocked|denied|restricted)",
            r"the requested url could not be retrieved|access denied \((?:policy|content_filter|\w{3,30})_denied\)|your system policy has denied access to the requested url",
            // A page whose title is a filter's or a proxy's name.
            r"<title>[^<]{0,80}\b(?:zscaler|netskope|forcepoint|forti(?:guard|gate|net|web|proxy)|mcafee|skyhigh|cisco umbrella|websense|blue ?coat|symantec|palo alto|sophos|barracuda|check ?point|trend micro|menlo|iboss|web gateway|squid)\b",
            // What the filters' pages say by themselves, whatever the company wrote into them.
            r"\b(?:fortigate|skyhigh|interscan|sophos|sonicwall|watchguard|barracuda web|iboss|menlo security|check point|usercheck|smoothwall|kaspersky|trellix|cato networks|prisma access|cloudflare gateway|dnsfilter|opendns|securly|lightspeed|stormshield|clearswift|squidguard|dansguardian|e2guardian|contentkeeper)\b.{0,160}(?:blocked|denied|not allowed|prohibited|prohibits|violation|categori[sz]ed)|request denied by watchguard|utm web protection|blocked by surf protection|server denied the specified uniform resource locator|zscaler makes the internet safe|internet security by zscaler|zscaler to protect you|\bserver: zscaler|zscaler.{0,20}your organization requires|\b(?:zscaler(?:one|two|three|ten|gov|beta)?|zscloud)\.net/|\bsiteblocked\b|policy alert: the action",
            r"\bblocked by (?:zscaler|netskope|forcepoint|fortinet|umbrella|palo alto|sophos|symantec|mcafee|skyhigh|i-?filter)|\b(?:defender for cloud apps|mcas\.ms)\b.{0,160}(?:block|denied)|block.{0,120}\b(?:defender for cloud apps|mcas\.ms)\b|your organi[sz]ation doesn't allow you to view this site|\bcontent blocked by your it admin|it (?:administrator|department|admin) has blocked",
            r"\bcontent categori[sz]ation\b|based on your organization's access policies|blocked because (?:it|the web category|its category|the category)|because it (?:is categori[sz]ed as|contains content belonging)|in violation of your (?:internet usage|company'?s|organi[sz]ation'?s)|you are (?:attempting|trying) to access an? .{1,80}(?:not (?:sanctioned|allowed|permitted|approved)|blocked|violat)|access to the web page has been blocked|in accordance with (?:company|corporate|your organi[sz]ation'?s) policy|media type of the transferred file|transferred file contained|\breputation: (?:minimal|unverified|medium|high) risk|not using an approved (?:web )?browser|internet usage is (?:being )?monitored|(?:web page|file download|file|application|site|website|url|content|download|request) (?:was |has been )?blocked\b.{0,60}\b(?:by your organi[sz]ation|by the network administrator|url filter|url category|web category)|access to (?:the )?(?:requested )?(?:https?://\S{1,160}|web ?site|url|page|site) (?:has been|is|was) (?:blocked|denied|restricted) (?:by|according to|due to|in accordance)|organization(?:'s)? security policy\b.{0,40}block|access to the requested (?:web ?site|url|page|site) has been denied",
            r"(?:i-filter|intersafe|webフィルタ|urlフィルタ|コンテンツフィルタ|フィルタリング(?:サービス|ソフト|ポリシー|により|機能)).{0,240}(?:ブロックされ|ブロックしま|規制され|制限され|遮断され|遮断しま|禁止され|できません)|(?:サイト|ページ|url|閲覧|webアクセス|ダウンロード|通信).{0,200}(?:管理者|ポリシー|フィルタ|カテゴリ|社内|規定|規程).{0,160}(?:ブロックされ|ブロックしま|規制され|制限され|禁止され|遮断され|遮断しま|閲覧できません|表示できません|アクセスできません)|アクセスが(?:遮断|ブロック|規制|制限)され.{0,120}(?:ポリシー|管理者|url|サイト|カテゴリ|フィルタ)|(?:ネットワーク管理者|システム管理者|会社|ポリシー|フィルタリング|カテゴリ|社内規定|社内規程).{0,160}(?:サイト|ページ|url|閲覧|webアクセス).{0,160}(?:ブロックされ|ブロックしま|規制され|制限され|禁止され|遮断され|遮断しま|できません)|この(?:web|ウェブ)?(?:サイト|ページ)(?:は|へのアクセスは)(?:ブロックされ|規制され|制限され|遮断され)",
            r"\bblocked\b.{0,40}\bi-?filter\b|\bnetwork authentication required\b|\b(?:api error:?|http(?: error)?) 511\b",
            // Claude Code says no more of such a page than its title.
            r"failed to authenticate\. api error: (?:[\w ]{1,30} )?(?:blocked|denied|restricted|prohibited)\b[\w !.]{0,30}$",
            // Web servers say “403 Forbidden” and no more (GK-ERR-226).
            r"failed to authenticate\. api error: (?:403 )?(?:[a-z]\w{0,20} (?:\w{1,20} )?forbidden\b[\w !.]{0,30}|forbidden\b[ !.]{0,3}\w[\w !.]{0,30})$",
            r"not allowed to (?:browse|upload|use) (?:(?<category>[a-z][\w ,&/()-]{1,70}) category\b|.{1,80}(?:category|applications?\b|this ai))|you tried to visit: ?https?://|see our internet use policy",
            r"clearsigned file isn't valid, got 'nosplit' \(does the network require authentication",
            r"\bapi error: (?:403 )?(?:netskope|zscaler|forcepoint|forti(?:gate|guard|net|web|proxy)|mcafee|skyhigh|cisco umbrella|websense|blue ?coat|symantec web|palo alto|sophos|barracuda|trend micro|menlo|iboss|i-?filter|intersafe)\b",
            r"\bapi error: (?:403 )?[^a-z]{0,90}(?:(?:アクセス|通信|接続).{0,40}(?:ブロック|遮断|規制)|(?:ページ|サイト|閲覧|カテゴリ|url|web).{0,90}(?:ブロック|遮断|規制|制限|禁止|フィルタ))",
        ],
        ask: NetworkTeam {
            "Claude Code needs HTTPS (443) through the proxy to these hosts: {hosts} – please allow them for programs, without a sign-in at the proxy if possible: Claude Code can't answer Kerberos or NTLM.⟦ The page names the category “{category}”: where it is about another host (a download's), please allow that one as well, or have it put into another category. I send the page and the address along.⟧" /
            "Claude Code には、プロキシ経由で次のホストへの HTTPS（443）が必要です: {hosts}。プログラムからの通信を許可していただけますか。Claude Code は Kerberos や NTLM に応答できないため、可能であれば認証なしでお願いいたします。⟦ページにあるカテゴリは「{category}」です。別のホスト（ダウンロード元など）についてのページであれば、そのホストも許可するか、カテゴリを変更していただけますか。ページとアドレスを併せて送ります。⟧"
        },
        examples: [
            "AWS authentication failed · refresh your AWS credentials (SSO sign-in, access keys, API key or proxy token) and retry · if credentials are current, check AWS permissions and model access · API Error: 403 Blocked by DLP",
            "Data leak detected: Your message has been blocked. FortiGate Data Leak Prevention",
            "<html><head><title>Blocked</title></head><body>ERR_ACCESS_DENIED</body></html>",
            "Blocked by Zscaler",
            "npm ERR! Unexpected token < <html><head><title>McAfee Web Gateway - Notification</title>",
            "Failed to authenticate. API Error: Blocked",
            "Failed to authenticate. API Error: 403 Access forbidden by policy",
            "X-Squid-Error: ERR_ACCESS_DENIED 0",
            "Web Page Blocked! The page you have requested has been blocked because the URL is banned.",
            "<TITLE>ERROR: The requested URL could not be retrieved</TITLE>",
            "Request denied by WatchGuard HTTP Proxy.",
            "This app is blocked by Microsoft Defender for Cloud Apps",
            "Your request was denied because of its content categorization: \"Generative AI\"",
            "アクセスしようとしたWebサイトは、i-FILTERによりブロックされました。",
            "Sorry, you don't have permission to visit this site. Not allowed to browse Generative AI and ML Applications category. You tried to visit: https://claude.ai See our internet use policy.",
            "Clearsigned file isn't valid, got 'NOSPLIT' (does the network require authentication?)",
            "Google Cloud authentication failed · refresh your Google Cloud credentials · API Error: 403 Netskope Alert",
            "Failed to authenticate. API Error: 403 Access Blocked - i-FILTER",
            "API Error: 511 Network Authentication Required",
            "AWS authentication failed · run `genkan refresh` and retry · API Error: 403 アクセスがブロックされました",
        ],
    }
    UPSTREAM_PAGE "GK-ERR-854" Remote {
        "the gateway passes on a web page in its own error: what it called answered with a page (a wrong address, a block, bot protection, a sign-in) in place of the API's answer" /
        "ゲートウェイが、自身のエラーの中で Web ページを返しています。その呼び出し先が、API の応答の代わりにページ（アドレスの誤り、遮断、ボット対策、サインイン）を返しました"
    } help {
        "Neither your key nor your connection to the gateway is at fault, and “Please run /login” beside it is Claude Code's own addition. Send the request below, with the whole message.\n- “Unexpected token … not valid JSON”, “is not valid JSON”, “DOCTYPE”, and you run a router yourself: mostly the provider's address in its configuration isn't the whole one. claude-code-router wants in api_base_url the address up to its end, /chat/completions (OpenRouter's ends with /api/v1/chat/completions), and the provider's transformer (`openrouter`, `deepseek`, …); restart it (`ccr restart`). Others want only the part before: see its documentation.\n- You run the gateway or router yourself: see in its log which address it called. The service refuses the address by which it goes out (a cloud machine, a VPN, a proxy), or its account or session there has ended: use another exit, sign in there again, or take the provider's official API.\n- With a profile of your organization the request shouldn't go to such a router: `genkan explain ANTHROPIC_BASE_URL`." /
        "キーやゲートウェイまでの接続の問題ではありません。併記される「Please run /login」は Claude Code が付け加えるものです。メッセージ全文を添えて、下の依頼文を送ってください。\n- 「Unexpected token … not valid JSON」「is not valid JSON」「DOCTYPE」で、自分でルーターを動かしている場合: 多くは、設定のプロバイダーのアドレスが不完全です。claude-code-router の api_base_url には、末尾の /chat/completions まで（OpenRouter では /api/v1/chat/completions で終わるもの）を書き、プロバイダーの transformer（`openrouter`、`deepseek` など）も指定して、再起動してください（`ccr restart`）。その手前までを書くルーターもあります。ドキュメントで確認してください。\n- 自分でゲートウェイやルーターを動かしている場合: 接続先のアドレスをログで確認してください。出口のアドレス（クラウド上の仮想サーバー、VPN、プロキシ）が拒否されたか、そのサービスのアカウントやセッションが終了しています。別の出口を使うか、サインインし直すか、プロバイダーの正式な API を使ってください。\n- 組織のプロファイルがある場合、リクエストがこのようなルーターに送られること自体が誤りです（`genkan explain ANTHROPIC_BASE_URL`）。"
    } text {
        verified: false,
        patterns: [
            r"\berror\W{1,6}(?:\w{1,12}\W{1,5}[\w-]{0,40}\W{1,5}){0,2}message\W{1,5}(?:[45]\d\d\W{1,3})?<(?:!doctype html|html)\b",
        ],
        ask: GatewayAdmin {
            "Our gateway answers Claude Code with an error that holds a web page: the service behind it sent a page in place of the API's answer. Please look in the gateway's log which address was called, and whether that service blocks the address by which the gateway goes out, or its account or session there has ended. I send the message along." /
            "ゲートウェイから Claude Code に、Web ページを含むエラーが返されます。その先のサービスが、API の応答の代わりにページを返しています。接続先のアドレスをゲートウェイのログで確認し、ゲートウェイの出口のアドレスが遮断されていないか、アカウントやセッションが終了していないかを調べていただけますか。メッセージを併せて送ります。"
        },
        examples: [
            "API Error: 403 {\"error\":{\"code\":\"forbidden\",\"message\":\"403: <html>
  <head>
    <meta name=\\\"viewport\\\" content=\\\"width=device-width\\\" />\"}}",
        ],
    }
    SIGN_IN_PAGE "GK-ERR-1324" Remote {
        "a sign-in page came back instead of the API's answer: a single sign-on before the gateway, or the network's own" /
        "API の応答の代わりにサインインページが返されました。ゲートウェイの手前のシングルサインオン、またはネットワークのものです"
    } help {
        "Claude Code sends a key and can't sign in on a page, and neither a new key nor a new sign-in of Claude Code's helps. `genkan doctor` shows who answers.\n- A gateway is set (`genkan explain ANTHROPIC_BASE_URL`), and the page is that of your company's sign-on (OAuth2 Proxy, Entra ID, Okta, Cloudflare Access): it stands before the API's paths as well. The gateway's administrator lets requests with a key through to /v1/messages and below it without the page: send the request below. Or the address is the one of the gateway's web page: its administrator knows the one for programs.\n- The page comes for other addresses as well (a hotel's, a guest network's, a web filter's): open any page in the browser and sign in there; the network team knows how programs get through." /
        "Claude Code はキーを送るだけで、ページではサインインできません。新しいキーや Claude Code のサインインのやり直しでは解消しません。応答元は `genkan doctor` で分かります。\n- ゲートウェイを使い（`genkan explain ANTHROPIC_BASE_URL`）、会社のシングルサインオン（OAuth2 Proxy、Entra ID、Okta、Cloudflare Access）のページが返される場合: API のパスにもサインインが要求されています。ゲートウェイの管理者が、/v1/messages とその下へのキー付きのリクエストを、このページなしで通します。下の依頼文を送ってください。ゲートウェイの Web 画面のアドレスを指定している場合は、プログラム用のアドレスを管理者に確認してください。\n- ほかのアドレスでも返される場合（ホテルやゲスト用のネットワーク、Web フィルター）: ブラウザーで任意のページを開いてサインインしてください。プログラムの通し方は、ネットワーク担当に確認します。"
    } text {
        verified: true,
        patterns: [
            // Claude Code says no more of such a page than its title.
            r"\bapi error: (?:[234]\d\d )?(?:sign[ -]?in|log[ -]?in|login)(?: page| to (?:your account|continue|[\w.-]{1,40})| with [\w. -]{1,40})?(?: [^\w ]{1,3} [\w .-]{1,60})?\W{0,3}$",
            r"<title>\W{0,80}(?:sign[ -]?in|log[ -]?in|login)\b.{0,4000}?\b(?:oauth2[ -]proxy|sign in with openid connect|keycloak|cloudflare access)\b",
        ],
        ask: GatewayAdmin {
            "A sign-in page stands before our LLM gateway and answers Claude Code's requests. Claude Code sends the gateway's key and can't sign in on a page. Could you let requests with a key through to the API's paths (/v1/messages and below) without it?" /
            "LLM ゲートウェイの手前のサインインページが、Claude Code のリクエストに応答しています。Claude Code はゲートウェイのキーを送るだけで、ページではサインインできません。API のパス（/v1/messages とその下）へのキー付きのリクエストを、サインインなしで通していただけますか。"
        },
        examples: [
            "Failed to authenticate. API Error: 403 Sign in",
            "API Error: 403 <!DOCTYPE html><html lang=\"en\"><head><title>Sign In</title></head><body>Secured with OAuth2 Proxy</body></html>",
        ],
    }
    BARE_PAGE "GK-ERR-091" Remote {
        "a web page came back instead of the API's answer; whose page it is wasn't recognised" /
        "API の応答の代わりに Web ページが返されました。誰のページかは読み取れませんでした"
    } help {
        "`genkan doctor` shows who answers. Most often it is the web server before a gateway, which refuses the request or is asked for a path that it doesn't have (`genkan explain ANTHROPIC_BASE_URL`), then the network: a proxy, a web filter or a sign-in page. Open the same address in the browser and read the page: a web filter or a sign-in to the network is the network team's, anything else the gateway's operator's.\n- “403 Forbidden”, and hardly more on the page: whoever answers refuses where the request comes from, or what sends it: a web server or filter your address or program, or a service behind the gateway the gateway's own address. Anthropic's service answers countries that it doesn't serve with 403, and a gateway on Cloudflare Workers or the like calls it from a place near the caller, which can be such a country although you aren't in one. Compare from another network or without a VPN. Whether the service behind a gateway refused, the gateway's own log shows; its operator then runs it at one fixed place in a supported country (in Japan for a profile that stays there)." /
        "応答元は `genkan doctor` で分かります。多くはゲートウェイの手前の Web サーバーによるもので、リクエストの拒否かパスの誤りです（`genkan explain ANTHROPIC_BASE_URL`）。次に多いのはネットワーク側（プロキシ、Web フィルター、サインインページ）です。同じアドレスをブラウザーで開いて内容を確認してください。Web フィルターやネットワークへのサインインであればネットワーク担当、それ以外はゲートウェイの運用担当に確認します。\n- 「403 Forbidden」のほかにほとんど内容がないページの場合: 応答した相手が、リクエストの送信元または送信したプログラムを拒否しています。Web サーバーやフィルターが手元のアドレスやプログラムを、またはゲートウェイの先のサービスがゲートウェイのアドレスを拒否しています。Anthropic のサービスは、提供対象外の国からのリクエストに 403 を返します。Cloudflare Workers などで動くゲートウェイは、呼び出し元に近い場所から接続するため、本人がいなくても、そうした国からの接続になることがあります。別のネットワークや、VPN なしで比べてください。ゲートウェイの先のサービスが拒否したかどうかは、ゲートウェイのログで分かります。その場合は運用担当が、提供対象の国の固定の場所でゲートウェイを動かします（国内で処理するプロファイルでは日本）。"
    } text {
        verified: true,
        // Whatever the page is about says more than that there is one.
        around: true,
        patterns: [
            r"\bunrecognized token '<'",
            r"<!doctype html|<html[ >]",
            r"unexpected token '?<'?(?:,? \W{0,3}<[!a-z?/]| in json at position \d\b|\W{0,3}$| \(| at |\W{1,3}(?:doctype|html))|invalid character '<' looking for beginning of value",
        ],
        examples: [
            "JSON Parse error: Unrecognized token '<'",
            "API Error: 403 <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
            "SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
        ],
    }
    REDIRECTED "GK-ERR-260" Remote {
        "the address answers with redirects instead of the API: it is the wrong address, or a sign-in page is in front of it" /
        "アドレスが API の応答ではなくリダイレクトを返します。アドレスの誤りか、手前にサインインページがあります"
    } help {
        "Compare the address with the one that you were given (https, host, path, no extra slash): `genkan explain ANTHROPIC_BASE_URL`. If a portal asks for a sign-in in the browser, sign in there first; a program can't. `genkan doctor` shows where it redirects to." /
        "アドレス（https、ホスト、パス、余分なスラッシュ）を案内されたものと照合してください（`genkan explain ANTHROPIC_BASE_URL`）。ポータルがブラウザーでのサインインを求める場合は、先にそこでサインインしてください。転送先は `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"maximum \(\d+\) redirects followed|redirect response '30\d",
            r"\bERR_TOO_MANY_REDIRECTS\b|too ?many ?redirects|redirect count exceeded|maximum redirect reached|unexpected redirect|\b(?:api error|status(?: code)?|http)\W{1,3}30[12378]\b",
            r"\brefused a redirect of this request\b|\b(?:redirectrefused|unexpectedredirect)\b",
        ],
        examples: [
            "curl: (47) Maximum (50) redirects followed",
            "requests.exceptions.TooManyRedirects: Exceeded 30 redirects.",
            "API Error: Claude Code refused a redirect of this request",
        ],
    }
}
