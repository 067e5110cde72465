//! GK-ERR from 159 and 338: what Entra ID, `az` and MSAL say of a sign-in, as people paste it. Entra ID's numbers (AADSTS)
//! stand in families by who acts; a number that no family has is read as the general one.

/// The numbers of one family, as Entra ID writes them in its sentence, its JSON and its links.
macro_rules! aadsts {
    ($numbers:literal) => {
        concat!(r"(?:\baadsts|\berror_codes\W{1,8}|/error\?code=)(?:", $numbers, r")\b")
    };
}

super::error_text::error_texts! {
    HTTP_CACHE "GK-ERR-1187" Problem {
        "`az` (or another program with Microsoft's MSAL for Python) can't read the saved answers of the sign-in's service: another version of msal wrote them (msal_http_cache.bin)" /
        "`az`（または Microsoft の MSAL for Python を使う別のプログラム）が、保存されたサインインの応答を読み込めません。別のバージョンの msal が書き込んだものです（msal_http_cache.bin）"
    } help {
        "Delete the file; it is only a cache, and the sign-in stays: `rm ~/.azure/msal_http_cache.bin` (PowerShell: `Remove-Item $HOME\\.azure\\msal_http_cache.bin`), then try again; if it asks for a sign-in, `genkan login` (without genkan `az login`).\n- It comes back: two installations of az or msal share ~/.azure (`where.exe az`, `which -a az`; az in a virtual environment or container): bring them to one version, or give one of them a folder of its own (AZURE_CONFIG_DIR)." /
        "このファイルを削除してください。キャッシュにすぎず、サインインは残ります。`rm ~/.azure/msal_http_cache.bin`（PowerShell では `Remove-Item $HOME\\.azure\\msal_http_cache.bin`）の後、やり直してください。サインインを求められた場合は `genkan login`（genkan がない場合は `az login`）を実行します。\n- 再発する場合: 2 つの az または msal が ~/.azure を共有しています（`where.exe az`、`which -a az`。仮想環境やコンテナーの az も）。同じバージョンにそろえるか、片方に別のフォルダー（AZURE_CONFIG_DIR）を指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcan't get attribute '\w{1,60}' on <module 'msal\b|\bunpickl\w{0,12}\b.{0,120}?\bmsal(?:_http_cache|\.throttled_http_client)\b",
        ],
        examples: [
            "Can't get attribute 'NormalizedResponse' on <module 'msal.throttled_http_client' from '/opt/az/lib/python3.12/site-packages/msal/throttled_http_client.py'>",
        ],
    }
    OTHER_TENANT "GK-ERR-664" Person {
        "`az login` asked every tenant (directory) of your account, and the one that the text names refused; the others may be fine" /
        "`az login` はアカウントのすべてのテナント（ディレクトリ）に問い合わせ、本文のテナントが拒否しました。ほかのテナントには問題がないことがあります"
    } help {
        "You don't need that tenant: sign in to the one with your subscription alone: `az login --tenant TENANT`. The other's refusal doesn't matter then.\n- “Status_InteractionRequired”, “interaction_required”: that tenant wants a sign-in of its own. You need it: `az login --tenant TENANT`, with the id in the text. On Windows the account window (WAM) answered so; if it fails again, `az config set core.enable_broker_on_windows=false` first, which has the browser do it.\n- “don't contain accessible subscriptions” beside it: no subscription of the tenants below it is open to this account. For a token alone, as Claude on Foundry needs it, `az login --tenant TENANT --allow-no-subscriptions` is enough; to manage resources, have a role on a subscription given to you.\n- You need it and it wants another proof (AADSTS50076, 50078, 50079): `az login --tenant TENANT` asks for it; 50079 wants you to register for it first (https://aka.ms/mfasetup).\n- You need it and a rule refuses (AADSTS53003 and others, Conditional Access): sign in from a company machine, on Windows with the broker (no device code, WSL or container). If that fails, the identity administrator of that tenant finds the rule by the correlation ID and the time." /
        "そのテナントが不要な場合: サブスクリプションのあるテナントだけにサインインしてください（`az login --tenant テナント`）。ほかの拒否は影響しません。\n- 「Status_InteractionRequired」「interaction_required」の場合: そのテナントには個別のサインインが必要です。使うテナントであれば、本文の ID で `az login --tenant テナント` を実行してください。Windows ではアカウントの画面（WAM）の応答です。再び失敗する場合は、先に `az config set core.enable_broker_on_windows=false` を実行すると、ブラウザーでのサインインになります。\n- 「don't contain accessible subscriptions」も表示される場合: その下のテナントには、このアカウントで使えるサブスクリプションがありません。Foundry の Claude のようにトークンだけが必要な場合は、`az login --tenant テナント --allow-no-subscriptions` で足ります。リソースを管理する場合は、サブスクリプションのロールを付与してもらってください。\n- 必要なテナントで、追加の確認を求められている場合（AADSTS50076、50078、50079）: `az login --tenant テナント` で確認できます。50079 では、先に登録が必要です（https://aka.ms/mfasetup）。\n- 必要なテナントで、規則に拒否される場合（AADSTS53003 など、条件付きアクセス）: 会社の端末からサインインしてください。Windows ではブローカーを使います（デバイスコード、WSL、コンテナーは不可）。それでも拒否される場合は、そのテナントの ID 管理者が、相関 ID（Correlation ID）と時刻から規則を確認します。"
    } text {
        verified: false,
        names: ["AADSTS50158", "AADSTS53000", "AADSTS53001", "AADSTS53002", "AADSTS53003", "AADSTS53004", "AADSTS530001", "AADSTS530002", "AADSTS530003", "AADSTS530004", "AADSTS530032", "AADSTS530035"],
        patterns: [
            r"the following tenants require multi-factor authentication \(mfa\)",
            r"(?:authentication failed against tenant|failed to authenticate) (?<tenant>[0-9a-f-]{36}) .{0,140}?\b(?:status_interactionrequired|interaction_required)\b(?:.{0,200}?tenants? don't contain accessible subscriptions)?",
            r"authentication failed against tenant (?<tenant>[0-9a-f-]{36}) '[^']{0,80}': .{0,80}?\baadsts(?:5007[24689]|50158|53\d{3,4})\b",
        ],
        examples: [
            "Failed to authenticate 11111111-2222-3333-4444-555555555555 'Acme' due to error '(pii). Status: Response_Status.Status_InteractionRequired, Error code: 3399614476, Tag: 557973645'\nThe following tenants don't contain accessible subscriptions. Use 'az login --allow-no-subscriptions' to have tenant level access.",
            "WARNING: The following tenants require Multi-Factor Authentication (MFA). Use 'az login --tenant TENANT_ID' to explicitly login to a tenant.",
            "Authentication failed against tenant 11111111-2222-3333-4444-555555555555 'Acme Test': AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
            "Authentication failed against tenant 11111111-2222-3333-4444-555555555555 'Acme Test': AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '797f4846-ba00-4fd7-ba43-dac1f8f63013'.",
        ],
    }
    TOKEN_PROTECTION "GK-ERR-663" Person {
        "the directory wants tokens that are bound to the device (token protection, AADSTS530084); this sign-in got one that isn't" /
        "ディレクトリは端末に結び付いたトークンを求めています（トークン保護、AADSTS530084）。このサインインのトークンは結び付いていません"
    } help {
        "Only a sign-in through the device's broker passes, not one in a browser or with a device code, and az in WSL, Linux, macOS or a container mostly has only those. Use az on Windows itself: `az config set core.enable_broker_on_windows=true`, then `az login`.\n- azd (`azd auth login`, which the text suggests) gets no such token: sign in with az on Windows, then `azd config set auth.useAzCliAuth true`.\n- Only `az ad …` or another call to Microsoft Graph is refused: Claude Code doesn't need it. Look whether the call to the model works.\n- You have to work in Linux, macOS or WSL: the identity administrator decides whether the app or your account is exempt; give the trace ID and the time. Don't try to get around the rule." /
        "端末のブローカーによるサインインだけが通ります。ブラウザーやデバイスコードでは通らず、WSL、Linux、macOS、コンテナーの az では多くの場合それしか使えません。Windows の az を使ってください（`az config set core.enable_broker_on_windows=true` の後に `az login`）。\n- azd の場合（本文が勧める `azd auth login`）: このトークンを取得できません。Windows の az でサインインし、`azd config set auth.useAzCliAuth true` を実行してください。\n- 拒否されるのが `az ad …` など Microsoft Graph の呼び出しだけの場合: Claude Code には不要です。モデルの呼び出しができるかを確認してください。\n- Linux、macOS、WSL で作業する必要がある場合: アプリまたはアカウントを対象外にするかは ID 管理者が判断します。トレース ID と時刻を伝えてください。規則の回避は試みないでください。"
    } text {
        verified: false,
        names: ["AADSTS530084"],
        patterns: [
            r"\baadsts530084\b|\berror_codes\W{1,8}530084\b|\berror code\W{1,3}530084\b|blocked by conditional access token protection policy|security policy requiring token protection is preventing",
        ],
        ask: CloudAdmin {
            "Entra ID refuses the sign-in that Claude Code needs by token protection (AADSTS530084). Please check the sign-in log with the trace id and the time that I send along, and tell me from which device and with which program I should sign in, or whether the app can be exempt from this rule." /
            "Claude Code に必要なサインインが、トークン保護（AADSTS530084）により Entra ID に拒否されます。併せて送るトレース ID と時刻でサインインログを確認し、どの端末・プログラムでサインインすべきか、または対象外にできるかを教えていただけますか。"
        },
        examples: [
            "AADSTS530084: Access has been blocked by conditional access token protection policy configured by this organization. To learn more, see https://aka.ms/TBCADocs.",
        ],
    }
    ENTRA_DEVICE "GK-ERR-583" Person {
        "the directory lets only devices in that the company manages, and this sign-in didn't prove such a device (53000, 53001)" /
        "ディレクトリは会社が管理する端末からのサインインだけを許可しますが、このサインインでは端末を証明できませんでした（53000、53001）"
    } help {
        "“Device state: Unregistered” on a company machine: a program's own sign-in window, a device code, a container or WSL doesn't show the device. Use Windows' broker (`az config set core.enable_broker_on_windows=true`, then `az login`), or Edge with the work account (Chrome needs Microsoft's extension).\n- `dsregcmd /status` on Windows shows whether this machine is joined (AzureAdJoined); if it isn't, IT enrols it.\n- It is joined and still refused (not compliant): the company portal shows what is missing; the identity administrator sees the rule in the sign-in log. Don't try to get around it." /
        "会社の端末で「Device state: Unregistered」となる場合: プログラム独自のサインイン画面、デバイスコード、コンテナー、WSL では端末を証明できません。Windows のブローカー（`az config set core.enable_broker_on_windows=true` の後に `az login`）か、職場アカウントの Edge（Chrome には Microsoft の拡張機能が必要）を使ってください。\n- Windows の `dsregcmd /status` で、この端末が参加済みか（AzureAdJoined）が分かります。参加していない場合は、情報システム担当が登録します。\n- 参加済みでも拒否される場合（準拠していない）: 足りないものはポータル サイト（Company Portal）で、規則は ID 管理者がサインインログで確認できます。規則の回避は試みないでください。"
    } text {
        verified: false,
        names: ["AADSTS53000", "AADSTS53001"],
        patterns: [
            r"\berror code\W{1,3}5300[01]\b|device is not in required device state|\baadsts5300[01]\b",
        ],
        ask: CloudAdmin {
            "Entra ID refuses the sign-in that Claude Code needs, as it doesn't see a device that the company manages (53000 or 53001). Please check the sign-in log with the numbers that I send along, and tell me from which device and with which program I should sign in, or enrol this machine." /
            "Claude Code に必要なサインインが、会社の管理する端末と認められず Entra ID に拒否されます（53000 または 53001）。併せて送る番号でサインインログを確認し、どの端末・プログラムでサインインすべきかを教えていただくか、この端末を登録していただけますか。"
        },
        examples: [
            "Error Code: 53000\nApp name: Microsoft Azure CLI\nDevice identifier: Not available\nDevice platform: Windows 10\nDevice state: Unregistered",
        ],
    }
    ENTRA_PLATFORM "GK-ERR-676" Person {
        "a rule of the directory lets only some platforms in (iOS, Android, macOS, Windows), and this sign-in's is another, or wasn't sent (AADSTS50005)" /
        "ディレクトリの規則で許可されるプラットフォーム（iOS、Android、macOS、Windows）が限られており、このサインインのプラットフォームは対象外か、送られていません（AADSTS50005）"
    } help {
        "On Windows or macOS: sign in with a browser on this very machine, not with a device code (`az login` without `--use-device-code`, `azd auth login --use-device-code=false`): a device code sends no platform, which counts as unknown.\n- Linux, WSL or a container: for this rule it mostly counts as unknown, in a browser as well. Sign in from a machine of one of these platforms, or have the identity administrator change the rule's platforms: send the request below. Don't try to get around the rule.\n- The sign-in works and one command alone is refused (`az ad …`, Microsoft Graph): the rule is about that service." /
        "Windows または macOS の場合: デバイスコードではなく、この端末自体のブラウザーでサインインしてください（`--use-device-code` を付けない `az login`、`azd auth login --use-device-code=false`）。デバイスコードではプラットフォームが送られず、不明として扱われます。\n- Linux、WSL、コンテナーの場合: この規則では、ブラウザーでも多くは不明として扱われます。許可されたプラットフォームの端末でサインインするか、ID 管理者に規則の変更を依頼してください（下の依頼文）。規則の回避は試みないでください。\n- サインインは成功し、一部のコマンド（`az ad …`、Microsoft Graph）だけが拒否される場合: そのサービスに対する規則です。"
    } text {
        verified: false,
        names: ["AADSTS50005"],
        patterns: [
            r"(?:\baadsts|\berror_codes\W{1,8}|/error\?code=)50005\b",
            r"log in to a device from a platform\b",
        ],
        ask: CloudAdmin {
            "Entra ID refuses the sign-in that Claude Code needs because of its device platform (AADSTS50005: the policy allows iOS, Android, macOS and Windows). Please look the trace id that I send along up in the sign-in log, and let my platform in for this sign-in, or tell me from which machine I should sign in." /
            "Claude Code に必要なサインインが、端末のプラットフォームのため Entra ID に拒否されます（AADSTS50005。iOS、Android、macOS、Windows だけを許可するポリシー）。併せて送るトレース ID でサインインログを確認し、私のプラットフォームを許可していただくか、どの端末でサインインすべきか教えていただけますか。"
        },
        examples: [
            "AADSTS50005: User tried to sign in on a device of another platform.",
            "User tried to log in to a device from a platform (Unknown) that's currently not supported through Conditional Access policy. Supported device platforms are: iOS, Android, Mac, and Windows flavors.",
        ],
    }
    ENTRA_POLICY "GK-ERR-339" Person {
        "a rule of the directory doesn't let this sign-in through: Conditional Access, the device, the place or the tenant" /
        "ディレクトリの規則（条件付きアクセス、端末、場所、テナントの制限）により、サインインが許可されません"
    } help {
        "Sign in with a browser on a machine that the company manages, not with a device code (`az login` without --use-device-code) and not in a container or WSL: these can't prove the device, and many policies block the device code as such.\n- A rule may look at the address that the sign-in comes from: be in the company's network or on its VPN, and compare “IP address” in the text with its address. From WSL (networkingMode, routes), a container or a split tunnel, requests may go out past the VPN.\n- The program signs in from a server or service whose address changes (a notebook or app in the cloud, a hosted runner): nothing on this machine changes that. Have the identity administrator allow its range of addresses (a named location), run it from an address that is allowed, or let it take an identity of its own (service principal, managed identity).\n- The browser is refused too: the identity administrator finds the rule in the sign-in log; give the AADSTS number, the trace ID and the time. Don't try to get around the rule." /
        "会社が管理する端末のブラウザーでサインインしてください。デバイスコード（`az login` では --use-device-code を付けない）、コンテナー、WSL では端末を証明できず、デバイスコード自体を禁止するポリシーも多くあります。\n- 規則がサインインの送信元アドレスを調べることもあります。社内ネットワークまたは VPN に接続し、本文の「IP address」がそのアドレスかを確認してください。WSL（networkingMode、経路）、コンテナー、スプリットトンネルでは、通信が VPN を通らないことがあります。\n- アドレスが変わるサーバーやサービス（クラウドのノートブックやアプリ、ホスト型ランナー）からサインインしている場合: この端末の操作では変わりません。ID 管理者にアドレスの範囲を許可してもらうか（ネームドロケーション）、許可されたアドレスから実行するか、専用の ID（サービスプリンシパル、マネージド ID）を使ってください。\n- ブラウザーでも拒否される場合: ID 管理者がサインインログで規則を確認します。AADSTS の番号・トレース ID・時刻を伝えてください。規則の回避は試みないでください。"
    } text {
        verified: false,
        names: ["AADSTS53002", "AADSTS53003", "AADSTS53004", "AADSTS53011", "AADSTS530001", "AADSTS530002", "AADSTS530003", "AADSTS530004", "AADSTS530032", "AADSTS530035", "AADSTS50097", "AADSTS50129", "AADSTS50131", "AADSTS50155", "AADSTS50158", "AADSTS50187", "AADSTS135011", "AADSTS240001", "AADSTS700003", "AADSTS50002", "AADSTS500021", "AADSTS500022", "AADSTS500212", "AADSTS500213"],
        patterns: [
            aadsts!(r"53\d{3,4}|50002|50002[12]|50021[2-9]|50097|50127|50129|50131|50155|50158|50161|50170|50177|50178|50187|1000104|135011|240001|700003"),
            r"does not meet the criteria to access this resource|you (?:cannot|can't|don't have permission to) access this right now|\b(?:blocked|refused|denied|rejected|not supported|required?s?) (?:by|through|in) (?:an? |the |your )?(?:\w+ )?conditional access|conditional access (?:polic(?:y|ies) )?(?:requires?|blocks?|blocked|denied|does not allow)|access to '.{1,80}' tenant is denied|your admin requires the device|you can't get there from here|your sign-in was successful but|\bblockedbyconditionalaccess\b|\berror code\W{1,3}5300\d\b",
        ],
        ask: CloudAdmin {
            "Entra ID refuses the sign-in that Claude Code needs, by a rule (Conditional Access, device state or tenant restriction). Please check the sign-in log for the AADSTS number and the trace id that I send along, and tell me from which device and how I should sign in." /
            "Claude Code に必要なサインインが、規則（条件付きアクセス、端末の状態、テナントの制限）により Entra ID に拒否されます。併せて送る AADSTS の番号とトレース ID でサインインログをご確認のうえ、どの端末・方法でサインインすべきか教えていただけますか。"
        },
        examples: [
            "AADSTS53003: Access has been blocked by Conditional Access policies.",
            "Your Sign-in was successful but does not meet the criteria to access this resource.",
            "{\"error\":\"interaction_required\",\"error_codes\":[530003]}",
            "AADSTS500021: Access to 'acme.example' tenant is denied.",
        ],
    }
    CREDENTIAL_OF_TENANT "GK-ERR-753" Person {
        "the credential that a program with Microsoft's identity library tried last may not ask for tokens of this tenant" /
        "Microsoft の ID ライブラリを使うプログラムで、最後に試された認証情報に、このテナントのトークンを取得する許可がありません"
    } help {
        "The text names the credential. Where its list of attempts (DefaultAzureCredential) ends there, those behind it, such as the one of `az login`, weren't tried. In the program's code use AzureCliCredential, leave that credential out (`exclude_visual_studio_code_credential=True` and the like), or add the tenant to `additionally_allowed_tenants`.\n- The program isn't yours: sign that credential out, or in with an account of this tenant (for VisualStudioCodeCredential in the editor).\n- It is the wrong tenant: name the right one in AZURE_TENANT_ID, or by `az login --tenant TENANT`." /
        "本文に認証情報の名前があります。試行の一覧（DefaultAzureCredential）がそこで終わっている場合、`az login` の認証情報など、その後のものは試されていません。プログラムのコードで AzureCliCredential を使うか、その認証情報を除外するか（`exclude_visual_studio_code_credential=True` など）、テナントを `additionally_allowed_tenants` に追加してください。\n- 自作のプログラムでない場合: その認証情報をサインアウトするか、このテナントのアカウントでサインインし直してください（VisualStudioCodeCredential ではエディター）。\n- テナントが誤っている場合: AZURE_TENANT_ID または `az login --tenant テナント` で正しいテナントを指定してください。"
    } text {
        verified: false,
        patterns: [r"not configured to acquire tokens for tenant|additionally_?allowed_?tenants"],
        examples: [
            "The current credential is not configured to acquire tokens for tenant 0000. To enable acquiring tokens for this tenant add it to the additionally_allowed_tenants",
            "VisualStudioCodeCredential: The current credential is not configured to acquire tokens for tenant 0000. To enable acquiring tokens for this tenant add it to the AdditionallyAllowedTenants on the credential options, or add \"*\" to AdditionallyAllowedTenants to allow acquiring tokens for any tenant.",
        ],
    }
    ENTRA_TENANT "GK-ERR-338" Person {
        "the account, the tenant and the program don't fit together: another account or tenant has to be chosen" /
        "アカウント・テナント・プログラムの組み合わせが合いません。別のアカウントまたはテナントを選ぶ必要があります"
    } help {
        "Name the tenant of the resource: `az login --tenant TENANT` (or AZURE_TENANT_ID), and choose the work account there, not a personal one; in a browser that remembers another account, a private window helps. If it is the right tenant, somebody has to invite the account as a guest. A tenant that doesn't exist gives the same: write its id or its whole domain (acme.onmicrosoft.com)." /
        "リソースのテナントを指定し（`az login --tenant テナント`、または AZURE_TENANT_ID）、個人用ではなく職場のアカウントを選んでください。ブラウザーが別のアカウントを記憶している場合は、プライベートウィンドウで試してください。テナントが正しければ、アカウントをゲストとして招待してもらう必要があります。存在しないテナントの場合も同じです。テナント ID または完全なドメイン名（acme.onmicrosoft.com）を指定してください。"
    } text {
        verified: false,
        names: ["AADSTS16000", "AADSTS16003", "AADSTS50014", "AADSTS50020", "AADSTS500200", "AADSTS500202", "AADSTS500207", "AADSTS500208", "AADSTS50034", "AADSTS50059", "AADSTS50128", "AADSTS50194", "AADSTS51004", "AADSTS90002", "AADSTS900021", "AADSTS900023", "AADSTS90072", "AADSTS9001023"],
        patterns: [
            aadsts!(r"16000|16003|50014|5002[09]|50020\d|50034|50049|50059|50084|50128|50136|50143|50194|50197|51004|700005|81012|90002|90019|90002\d|900023\d?|90027|900439|90038|900382|90043|900432|90051|90072|90084|90101|9012[456]|90130|9001023|9002332"),
            r"user account '.{1,120}' from identity provider '.{1,120}' does not exist in tenant|selected user account does not exist in tenant|account needs to be added as an external user|invalid tenant id provided|\boidc discovery failed on\b.{0,200}invalid_tenant|a tenant id - not common|unreliable\. please use a specific tenant",
            r"should consist of an https url with hostname and a minimum of one segment",
            r"failed to resolve tenant '",
        ],
        examples: [
            "ValueError: Your given address (login.microsoftonline.com) should consist of an https url with hostname and a minimum of one segment in a path",
            "AADSTS50020: User account 'taro@acme.example' from identity provider 'live.com' does not exist in tenant 'Acme'.",
            "Selected user account does not exist in tenant 'Microsoft Services' and cannot access the application.",
            "ERROR: Failed to resolve tenant 'contoso.onmicrosoft.con'.",
        ],
    }
    ENTRA_AUTHORITY "GK-ERR-1142" Person {
        "a program's sign-in library (MSAL, azure-identity) couldn't use what it read at Entra ID's sign-in host: the tenant's name is wrong there, or something other than Entra ID answered" /
        "プログラムのサインイン用ライブラリ（MSAL、azure-identity）が、Entra ID のサインインのホストの応答を利用できません。テナント名の誤りか、Entra ID 以外のものが応答しています"
    } help {
        "The tenant first: AZURE_TENANT_ID (or `--tenant`) has to be its id or its whole domain (acme.onmicrosoft.com), without quotes or blanks; `az account show` has it.\n- “HTTP status: 401”, “403”, “404” or 5xx, “JSONDecodeError”, “Expecting value”, “expiresOn”: a proxy, a web filter or a network's sign-in page answered in place of login.microsoftonline.com. Open any page in the browser; `genkan doctor` shows who answers; the network team lets login.microsoftonline.com through.\n- A name, a connection or a certificate stands above it in the traceback: begin with that one (paste it too).\n- China's or the US government's cloud, or a company's own AD FS: AZURE_AUTHORITY_HOST has to name that host." /
        "まずテナントを確認してください。AZURE_TENANT_ID（または `--tenant`）は、テナント ID または完全なドメイン名（acme.onmicrosoft.com）で、引用符や空白があってはいけません。`az account show` で分かります。\n- 「HTTP status: 401」「403」「404」や 5xx、「JSONDecodeError」「Expecting value」「expiresOn」が表示される場合: プロキシ、Web フィルター、またはネットワークのサインインページが login.microsoftonline.com の代わりに応答しています。ブラウザーで任意のページを開いて確認してください。応答元は `genkan doctor` で分かります。login.microsoftonline.com を通すようネットワーク担当に依頼してください。\n- トレースバックのその前に、名前解決、接続、証明書のエラーがある場合: それが原因です（あわせて貼り付けてください）。\n- 中国や米国政府のクラウド、社内の AD FS の場合: AZURE_AUTHORITY_HOST にそのホストを指定する必要があります。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"unable to get authority configuration for|please also double check your tenant name or guid|also please double check your tenant name",
            r"\boidc discovery failed on https://login\.\S{1,200} http status: (?:40[1345]|429|5\d\d)\b",
            r"response had no \Wexpireson\W property",
        ],
        examples: [
            "ValueError: Unable to get authority configuration for https://login.microsoftonline.com/acme. Authority would typically be in a format of https://login.microsoftonline.com/your_tenant. Also please double check your tenant name or GUID is correct.",
            "ValueError: OIDC Discovery failed on https://login.microsoftonline.com/acme/v2.0/.well-known/openid-configuration. HTTP status: 403, Error: <html>",
            "AuthenticationRequiredError: Response had no \"expiresOn\" property.",
        ],
    }
    RESOURCE_NOT_LISTED "GK-ERR-1325" Person {
        "the program asked Entra ID for a resource (an API) that the program's own registration there doesn't list; no consent, assignment or new sign-in ends that" /
        "プログラムが Entra ID に要求したリソース（API）が、そのプログラムの登録に含まれていません。同意、割り当て、サインインのやり直しでは解消しません"
    } help {
        "The text names both: the program behind “Client app ID”, the resource behind “Resource value from request”. Find out which command or setting asks for that resource, and whether another one was meant (`--scope`, `--resource`, an API's application id), or another tenant (`az login --tenant TENANT`).\n- “api://”: the resource is an API of your company. The program is Microsoft's (Azure CLI, Azure PowerShell, an editor): whoever owns that API's registration adds the id behind “Client app ID” there under “Expose an API”, as an authorized client application. The program is an application of your company's own: its owner adds the API there under “API permissions”, and has it consented to.\n- “(Microsoft”, “(Visual Studio”: that registration is Microsoft's, and nobody in your company can change it. First see to which cloud the program is set (`az cloud show`; PowerShell: `Get-AzContext`): with one that isn't AzureCloud, such as an Azure Stack that was added, it asks for that cloud's own Resource Manager, whose name then stands in the text in place of management.core.windows.net or management.azure.com. Back to Azure: `az cloud set --name AzureCloud`, then `az login --tenant TENANT` (`Connect-AzAccount -Environment AzureCloud -Tenant TENANT`); for the other cloud sign in to its own tenant. The resource is an API of your company, named by its id alone: whoever owns that API's registration adds the id behind “Client app ID” there under “Expose an API”, as an authorized client application. Cloud and tenant are right, and it began for everybody at once: open a support case with Microsoft, with the trace ID and the time.\n- An application of your company's own asks: its owner adds the resource in the registration under “API permissions”, and has it consented to." /
        "本文には両方が示されています。「Client app ID」の後がプログラム、「Resource value from request」の後がリソースです。どのコマンドまたは設定がそのリソースを要求しているかを調べ、リソース（`--scope`、`--resource`、API のアプリケーション ID）やテナント（`az login --tenant テナント`）の指定に誤りがないかを確認してください。\n- 「api://」の場合: リソースは自社の API です。プログラムが Microsoft のもの（Azure CLI、Azure PowerShell、エディター）であれば、API の登録の所有者が、「API の公開」で、本文の Client app ID を承認済みのクライアントアプリケーションに追加します。自社のアプリケーションであれば、その所有者が「API のアクセス許可」に API を追加し、同意を得ます。\n- 「(Microsoft」「(Visual Studio」の場合: この登録は Microsoft のもので、社内の誰も変更できません。まず、プログラムがどのクラウドに設定されているかを確認してください（`az cloud show`。PowerShell では `Get-AzContext`）。追加した Azure Stack など、AzureCloud 以外になっていると、そのクラウドの Resource Manager が要求され、本文には management.core.windows.net や management.azure.com ではなく、その名前が示されます。Azure に戻すには、`az cloud set --name AzureCloud` の後に `az login --tenant テナント` を実行します（`Connect-AzAccount -Environment AzureCloud -Tenant テナント`）。別のクラウドを使う場合は、そのテナントにサインインしてください。リソースが自社の API で、ID だけで示されている場合は、API の登録の所有者が、「API の公開」で、本文の Client app ID を承認済みのクライアントアプリケーションに追加します。クラウドもテナントも正しく、全員に同時に起こり始めた場合は、トレース ID と時刻を添えて Microsoft のサポートに問い合わせてください。\n- 自社のアプリケーションが要求している場合: その所有者が、登録の「API のアクセス許可」にリソースを追加し、同意を得ます。"
    } text {
        verified: false,
        names: ["AADSTS650057", "AADSTS65005"],
        patterns: [
            aadsts!(r"650057"),
            r"\brequested access to a resource which is not listed in the requested permissions\b",
        ],
        ask: CloudAdmin {
            "Entra ID refuses the program that I sign in with: the resource that it asks for isn't listed in the program's registration. Please look at the program (“Client app ID”) and the resource in the message that I send along. If the use is right, add the resource to the API permissions of our application, or that id to the authorized client applications of our API." /
            "サインインに使うプログラムが、Entra ID に拒否されます。要求したリソースが、プログラムの登録に含まれていません。併せて送るメッセージの Client app ID とリソースを確認し、利用に問題がなければ、当社のアプリケーションの API のアクセス許可にリソースを追加するか、当社の API の承認済みクライアントアプリケーションにその Client app ID を追加していただけますか。"
        },
        yours: ["(microsoft azure cli). resource value from request: https", "(microsoft azure powershell). resource value from request: https"],
        examples: [
            "AADSTS650057: Invalid resource.",
            "AADSTS65005: Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: 0a1b2c3d-1111-2222-3333-444455556666(Acme Chat).",
        ],
    }
    ENTRA_CONSENT "GK-ERR-340" Person {
        "the directory's administrator hasn't allowed this program, or hasn't assigned you to it" /
        "ディレクトリの管理者が、このプログラムを承認していないか、利用者を割り当てていません"
    } help {
        "Sign in once with a browser (`az login --tenant TENANT`, with `--scope` as the message says): where you may consent yourself, it asks there. “Need admin approval”, AADSTS90094 and AADSTS50105 need the identity administrator: consent for the application, or an assignment to it." /
        "まずブラウザーでサインインしてください（`az login --tenant テナント`。メッセージに `--scope` があれば付けます）。利用者自身が同意できる場合は、そこで確認されます。「管理者の承認が必要」、AADSTS90094、AADSTS50105 の場合は、ID 管理者によるアプリケーションへの同意または割り当てが必要です。"
    } text {
        verified: false,
        names: ["AADSTS50105", "AADSTS501051", "AADSTS65001", "AADSTS65005", "AADSTS650052", "AADSTS650056", "AADSTS90008", "AADSTS90094", "AADSTS90095", "AADSTS90099", "AADSTS1000031"],
        patterns: [
            aadsts!(r"50105\d?|52004|65001|65005|65005[^37\D]|65000\d|90008|90093|90094\d?|90095|90099|1000031"),
            r"need admin approval|needs permission to access resources in your organization that only an admin|approval required\b.{0,60}unverified|has not consented to use the application|not assigned to a role for the (?:signed in )?app",
        ],
        ask: CloudAdmin {
            "Entra ID doesn't let me use the application that I sign in with for Claude Code: consent for it or my assignment is missing. Please look at the application id and the AADSTS number that I send along, and grant one or the other if the use is right." /
            "Claude Code 用のサインインに使うアプリケーションの利用が、私のアカウントに Entra ID で許可されません（同意または割り当てがありません）。併せて送るアプリケーション ID と AADSTS の番号をご確認のうえ、問題なければ同意または割り当てをお願いできますか。"
        },
        examples: [
            "AADSTS65001: The user or administrator has not consented to use the application with ID 'x' named 'y'.",
            "Need admin approval",
        ],
    }
    NOT_AN_AUDIENCE "GK-ERR-457" Usage {
        "a token was asked for the resource's own host name, which is no audience that Entra ID knows" /
        "リソース自身のホスト名に対するトークンが要求されました。Entra ID が知る対象（audience）ではありません"
    } help {
        "Ask for the service's own audience instead: for Foundry `https://cognitiveservices.azure.com` or `https://ai.azure.com` (as a scope with `/.default`), for a database `https://ossrdbms-aad.database.windows.net`. No administrator has to add anything. Claude Code asks for the right one by itself." /
        "サービスの対象（audience）を指定してください。Foundry では `https://cognitiveservices.azure.com` または `https://ai.azure.com`（スコープでは `/.default` を付けます）、データベースでは `https://ossrdbms-aad.database.windows.net` です。管理者が何かを追加する必要はありません。Claude Code は正しいものを自分で要求します。"
    } text {
        verified: false,
        names: ["AADSTS500011"],
        patterns: [
            r"resource principal named (?:https?://)?[\w-]+\.(?:openai\.azure\.com|services\.ai\.azure\.com|cognitiveservices\.azure\.com|(?:postgres|mysql|mariadb)\.database\.azure\.com)\S{0,40} was not found",
        ],
        examples: [
            "{\"error\":\"invalid_resource\",\"error_description\":\"AADSTS500011: The resource principal named https://acme.openai.azure.com was not found in the tenant named Acme.\"}",
        ],
    }
    ENTRA_APP "GK-ERR-341" Person {
        "the application, or the resource that a token was asked for, isn't in this tenant or is disabled there" /
        "アプリケーション、またはトークンの対象リソースが、このテナントに存在しないか無効になっています"
    } help {
        "Compare the id or address that the message names: a placeholder left in (AZURE_CLIENT_ID), another tenant (AZURE_TENANT_ID) or a mistyped scope is the usual reason; for Foundry the scope is `.default` of cognitiveservices.azure.com or of ai.azure.com. If all are right, the identity administrator has to add or enable the enterprise application. “invalid_client” alone: the application's secret or certificate is wrong or has expired; its owner has to create a new one.\n- “management.azure.com”, “management.core.windows.net”, “graph.microsoft.com”: the address is Azure's own and no company's app, so the sign-in went to the wrong tenant or the wrong cloud. `az account show` and `az cloud show` tell which; then `az login --tenant TENANT`, and for another cloud `az cloud set --name AzureCloud` (AzureChinaCloud, AzureUSGovernment) before it." /
        "メッセージにある ID やアドレスを確認してください。置き換え忘れ（AZURE_CLIENT_ID）、別のテナント（AZURE_TENANT_ID）、スコープの誤記が主な原因です。Foundry のスコープは cognitiveservices.azure.com または ai.azure.com の `.default` です。すべて正しければ、ID 管理者がエンタープライズアプリケーションを追加または有効にします。「invalid_client」だけの場合は、アプリケーションのシークレットまたは証明書が誤りか期限切れです。所有者が新しいものを発行します。\n- 「management.azure.com」「management.core.windows.net」「graph.microsoft.com」の場合: 会社のアプリケーションではなく Azure 自身のアドレスです。サインイン先のテナントまたはクラウドが誤っています。現在のものは `az account show` と `az cloud show` で分かります。`az login --tenant テナント` でサインインし直してください。別のクラウドの場合は、先に `az cloud set --name AzureCloud`（AzureChinaCloud、AzureUSGovernment）を実行します。"
    } text {
        verified: false,
        names: ["AADSTS50001", "AADSTS500011", "AADSTS500014", "AADSTS70001", "AADSTS700011", "AADSTS700016", "AADSTS7000112", "AADSTS7000229"],
        patterns: [
            aadsts!(r"50001|50001[1-9]|5000111|70001|700011|700016|700018|700011[23]|7000112|7000113|7000229"),
            r"application with identifier '.{0,80}' was not found in the directory|resource principal named .{1,120} was not found in the tenant|service principal named '.{1,120}' (?:is disabled|was not found)|missing service principal in the tenant",
            r"(?:azure|msal|entra|credential|clientauthenticationerror)\w*\b.{0,160}authentication failed: invalid_client\b",
            r"error: none\W{1,4}the error may be caused by passing a service principal certificate with --password",
        ],
        ask: CloudAdmin {
            "Entra ID doesn't find the application or resource that Claude Code signs in with, or it is disabled. Please check whether it is in our tenant and enabled (enterprise applications), and tell me the right client id and tenant." /
            "Claude Code のサインインに使うアプリケーションまたはリソースが、Entra ID に見つからないか無効です。当社のテナント（エンタープライズアプリケーション）に存在し有効かをご確認のうえ、正しいクライアント ID とテナントを教えていただけますか。"
        },
        examples: [
            "ERROR: None The error may be caused by passing a service principal certificate with --password.",
            "azure.core.exceptions.ClientAuthenticationError: Authentication failed: invalid_client",
            "AADSTS700016: Application with identifier 'x' was not found in the directory 'Acme'.",
            "The resource principal named https://x was not found in the tenant named Acme.",
        ],
    }
    ENTRA_ACCOUNT "GK-ERR-342" Person {
        "Entra ID doesn't accept the account in its current state: a wrong or expired password, or a locked or disabled account" /
        "アカウントの状態により Entra ID にサインインできません（パスワードの誤りや期限切れ、ロック、無効化）"
    } help {
        "Sign in at https://myaccount.microsoft.com with a browser: it says what is wrong, and lets you set a new password if that is allowed. Programs that send the password themselves (`az login -u -p`, saml2aws) can't do MFA or an expired password. A locked, disabled or risky account has to be released by the identity administrator." /
        "ブラウザーで https://myaccount.microsoft.com にサインインすると理由が分かり、許可されていればパスワードも変更できます。パスワードを直接送るプログラム（`az login -u -p`、saml2aws）は、MFA や期限切れに対応できません。ロック・無効化・リスク判定されたアカウントの解除は ID 管理者が行います。"
    } text {
        verified: false,
        names: ["AADSTS50126", "AADSTS50064", "AADSTS50056", "AADSTS50055", "AADSTS50144", "AADSTS50053", "AADSTS50057", "AADSTS50135", "AADSTS135010"],
        patterns: [
            aadsts!(r"50015|50053\d?|50055|50056|50057\d?|50064|50125|50126|50135|50144|54000|80012|1200[01]\d|120020|13000[4-8]|135010"),
            r"error validating credentials due to invalid username or password|your account has been locked\. contact your support person|your account is temporarily locked to prevent unauthorized use|your account (?:has been|is) locked\b.{0,120}\b(?:microsoft|entra|azure)\b",
        ],
        ask: CloudAdmin {
            "Entra ID refuses my account (password expired, locked, disabled or at risk). Please check its state using the AADSTS number that I send along, and release it if nothing is wrong." /
            "私のアカウントが Entra ID に拒否されます（パスワードの期限切れ、ロック、無効化、リスク判定のいずれか）。併せて送る AADSTS の番号で状態をご確認のうえ、問題なければ解除していただけますか。"
        },
        examples: [
            "AADSTS50126: Error validating credentials.",
            "Error validating credentials due to invalid username or password.",
        ],
    }
    CLAIMS_DENIED "GK-ERR-665" Person {
        "the identity or claims provider that the directory uses denied the token for this sign-in (AADSTS90123): a refusal, not a fault" /
        "ディレクトリが使う ID プロバイダーまたはクレームプロバイダーが、このサインインへのトークンの発行を拒否しました（AADSTS90123）。障害ではなく拒否です"
    } help {
        "Sign in with the account and to the tenant that are meant for this (`az login --tenant TENANT`): another account or tenant may be the one that is refused.\n- They are the right ones: only the tenant's identity administrator can say why: the rule stands in that provider's log and in Entra ID's sign-in log. Give the trace ID, the correlation ID and the time." /
        "正しいアカウントで、正しいテナントにサインインしているかを確認してください（`az login --tenant テナント`）。別のアカウントやテナントが拒否されていることがあります。\n- どちらも正しい場合: 理由が分かるのはテナントの ID 管理者だけです。規則はそのプロバイダーのログと Entra ID のサインインログにあります。トレース ID、相関 ID（Correlation ID）、時刻を伝えてください。"
    } text {
        verified: false,
        patterns: [
            r"\baadsts90123\b|\berror_codes\W{1,8}90123\b|/error\?code=90123\b|identity or claim issuance provider denied the request",
        ],
        ask: CloudAdmin {
            "Entra ID didn't issue a token for my sign-in, because the identity or claims provider denied it (AADSTS90123). Please look in that provider's log and in the sign-in log, by the trace id, the correlation id and the time that I send along, which rule refused it, and whether I may sign in." /
            "ID プロバイダーまたはクレームプロバイダーの拒否（AADSTS90123）により、Entra ID がトークンを発行しません。併せて送るトレース ID、相関 ID、時刻で、そのプロバイダーのログとサインインログを確認し、拒否した規則と、私がサインインしてよいかを教えていただけますか。"
        },
        examples: [
            "access_denied: AADSTS90123: The token can't be issued because the identity or claim issuance provider denied the request. Response code: access_denied.",
        ],
    }
    ENTRA_COMPANY_SIGN_IN "GK-ERR-343" Person {
        "the company's own sign-in behind Entra ID failed (AD FS, another identity provider, the agent on premises, Kerberos)" /
        "Entra ID の背後にある自社のサインイン（AD FS、別の ID プロバイダー、オンプレミスのエージェント、Kerberos）が失敗しました"
    } help {
        "Try once more with a browser, typing the password instead of using the automatic sign-in (Windows: locking and unlocking renews the Kerberos ticket). If it persists, the identity administrator has to check that sign-in server: give the AADSTS number and the time.\n- “WsTrust”, “WS-Trust”, “RSTR”, “ID3242”, “FailedAuthentication”, “FaultMessage”: `az login -u … -p …` (or a program with user name and password) sent the password to the company's AD FS itself, which refused it: a wrong or expired one, or accounts with a second factor aren't taken this way. `az login` without -u and -p signs in with the browser; a script takes a service principal or a managed identity. Try name (user@company) and password at the company's sign-in page; if they fail there too, the help desk sets a new one. A number that begins with MSIS is AD FS's own: its administrator looks up why in its event log." /
        "ブラウザーで自動サインインではなくパスワードを入力して、もう一度試してください（Windows ではロックと解除で Kerberos チケットが更新されます）。続く場合は、ID 管理者がサインインサーバーを確認します。AADSTS の番号と時刻を伝えてください。\n- 「WsTrust」「WS-Trust」「RSTR」「ID3242」「FailedAuthentication」「FaultMessage」の場合: `az login -u … -p …`（またはユーザー名とパスワードを使うプログラム）が、パスワードを自社の AD FS に直接送り、拒否されました。パスワードが誤っているか期限切れか、第 2 要素の必要なアカウントではこの方法を使えません。-u と -p のない `az login` ではブラウザーでサインインします。スクリプトでは、サービスプリンシパルまたはマネージド ID を使ってください。名前（user@会社）とパスワードは、自社のサインインページで確認できます。そこでも失敗する場合は、ヘルプデスクがパスワードを再設定します。MSIS で始まる番号は AD FS 自身のもので、理由は AD FS の管理者がイベントログで確認できます。"
    } text {
        verified: false,
        names: ["AADSTS20012", "AADSTS50008", "AADSTS50017", "AADSTS50107", "AADSTS80001", "AADSTS80002", "AADSTS80007", "AADSTS80014", "AADSTS81010"],
        patterns: [
            r"\bserver returned error in rstr\b|\bfaultmessage: msis\d{4,5}\b|\b(?:ws-trust rst request returned http error|unsuccessful wstrust request)\b|\bID3242: the security token could not\b|\b(?:a|s|wst|oas):failedauthentication\b",
            aadsts!(r"200\d\d|400\d\d|50006|50008\d*|50017|50042|50043|50107|50120|50124\d?|50162\d|50166|50180|8000\d|8001[0134-9]|8100\d|8101[01]|9008[1-35-7]|220501|501621"),
            r"there(?:'s| is| was) an issue with your federated identity provider",
        ],
        ask: CloudAdmin {
            "Entra ID couldn't finish my sign-in at our own identity provider (AD FS, the authentication agent or Kerberos). Please check it using the number (AADSTS or MSIS) and the time that I send along." /
            "自社の ID プロバイダー（AD FS、認証エージェント、Kerberos）での私のサインインを Entra ID が完了できません。併せて送る番号（AADSTS または MSIS）と時刻でご確認いただけますか。"
        },
        examples: [
            "WsTrust server returned error in RSTR: {'reason': 'ID3242: The security token could not be authenticated or authorized.', 'code': 'a:FailedAuthentication'}",
            "Server returned error in RSTR - ErrorCode: FailedAuthentication : FaultMessage: MSIS7068: Access denied.",
            "AADSTS80007: The authentication agent is unable to validate user's password.",
            "There's an issue with your federated Identity Provider.",
        ],
    }
    ENTRA_RELOADED "GK-ERR-930" Person {
        "the browser opened an address of Entra ID's sign-in by itself (a reload, a bookmark, “back”), which takes only what the sign-in sends there; the first page said the reason, if one was refused" /
        "ブラウザーが、サインインの途中でだけ使える Entra ID のアドレスを単独で開きました（再読み込み、ブックマーク、「戻る」）。サインインが拒否された場合、理由は最初のページにあります"
    } help {
        "Close the page, and begin the sign-in again from the program (`az login`, the app), in a private window if it comes back. Read the AADSTS number of the first page, before anything is reloaded, and paste that.\n- “Error Code” on the same page is the reason: 53003 is Conditional Access, for example.\n- It comes back without a reload, in an app of your own: the app sends the browser to an address that takes POST only (/token, for example), or a proxy turns the POST into a GET; whoever owns the app corrects it." /
        "ページを閉じ、プログラム（`az login`、アプリ）からサインインをやり直してください。繰り返す場合はプライベートウィンドウを使います。再読み込みの前に、最初のページの AADSTS の番号を確認し、それを貼り付けてください。\n- 同じページの「Error Code」が理由です（53003 は条件付きアクセスなど）。\n- 自作のアプリで、再読み込みなしに繰り返す場合: アプリが POST だけを受け付けるアドレス（/token など）をブラウザーに開かせているか、プロキシが POST を GET に変えています。アプリの所有者が修正します。"
    } text {
        verified: false,
        patterns: [
            r"\baadsts900561\b",
        ],
        examples: [
            "AADSTS900561: The endpoint only accepts POST requests. Received a GET request.",
        ],
    }
    NO_REPLY_ADDRESS "GK-ERR-985" Person {
        "the app registration of the program that you sign in to has no redirect URI (reply address), or the request named none" /
        "サインインするプログラムのアプリの登録にリダイレクト URI（応答アドレス）がないか、要求に含まれていません"
    } help {
        "The address of the sign-in page has client_id and redirect_uri. Whose app that client_id is decides who can act: the page names the app, or your administrator looks it up.\n- A vendor's app (a hosted MCP server, a connector): only the vendor can add the address (http://localhost with a port and /callback, for example): report it there. Meanwhile use the vendor's other way (a claude.ai connector), or an app registration of your own.\n- Your company's: send the request below, with both values.\n- redirect_uri isn't in the address: it was cut off when it was copied; open the complete one." /
        "サインインページのアドレスに client_id と redirect_uri があります。client_id がどのアプリのものかで、対応できる人が決まります（ページのアプリ名、または管理者が確認します）。\n- ベンダーのアプリ（ホスト型の MCP サーバー、コネクターなど）の場合: アドレス（http://localhost、ポート、/callback など）を追加できるのはベンダーだけです。ベンダーに報告してください。それまでは、別の方法（claude.ai のコネクターなど）か、自分たちのアプリの登録を使います。\n- 組織のアプリの場合: 2 つの値を添えて、下の依頼文を送ってください。\n- アドレスに redirect_uri がない場合: コピーの途中で切れています。全体を開いてください。"
    } text {
        verified: false,
        names: ["AADSTS900971", "AADSTS500113"],
        patterns: [
            r"(?:\baadsts|\berror_codes\W{1,8}|/error\?code=)(?:900971|500113)\b",
            r"\bno reply address (?:is )?(?:provided|registered)\b",
        ],
        ask: CloudAdmin {
            "The sign-in for Claude Code is refused because the app registration in Entra ID has no redirect URI (reply address). If the app is ours, please register the redirect URI; client_id and redirect_uri stand in the address that I send along. If it belongs to a vendor, please tell me." /
            "Claude Code 用のサインインが、Entra ID のアプリの登録にリダイレクト URI（応答アドレス）がないため拒否されます。当社のアプリであれば、リダイレクト URI を登録していただけますか。client_id と redirect_uri は、併せて送るアドレスにあります。ベンダーのアプリであれば、その旨を教えていただけますか。"
        },
        examples: [
            "AADSTS900971: No reply address provided.",
            "No reply address is registered for the application.",
        ],
    }
    ENTRA_SCOPE "GK-ERR-1012" Person {
        "the sign-in request asks Entra ID for a scope that the resource doesn't have, for one that doesn't fit the request's resource, or for none" /
        "サインイン要求のスコープが、リソースに存在しないか、要求のリソースと合わないか、指定されていません"
    } help {
        "The program that asks is mostly at fault, and not the app registration: a scope is written with its resource in front (`api://` with the API's id, then `/mcp.read`). Signing in again the same way doesn't change it.\n- “00000003-0000-0000-c000-000000000000” is Microsoft Graph: Entra ID takes that where a scope stands alone (`mcp.read`), and no such scope is there. Your own program or setting: write the scope in full. An MCP server in Claude Code: its sign-in is reported to leave the resource out when it connects again. Update Claude Code, remove the stored sign-in (`/mcp`, the server, “Clear authentication”) and connect anew; and set `oauth` with `scopes` at the server's entry in .mcp.json to the full name, which goes before what the server announces. Whoever runs the server has it announce its scopes in full (`scopes_supported`). A scope of Graph's own (User.Read): its name is misspelt.\n- AADSTS9010010 (the parameter resource doesn't match the scopes): the program sends the MCP server's address as the resource, and the scope belongs to another name (api://…), which Entra ID has refused since March 2026. No choice of scopes ends it: whoever runs the server gives its app registration the server's address as Application ID URI (a domain that the tenant has verified) and names the scopes by it, or corrects `resource` in its metadata. mcp-remote (0.1.43 and later): `--disable-resource-parameter`. A server of Microsoft's or a vendor's: report it there; meanwhile connect with a token in a header, where the server takes one.\n- AADSTS900144 (the request lacks scope): the same `oauth` with `scopes` in .mcp.json; Claude Code from 2.1.196 on sends none where neither that entry nor the server names one.\n- The text names another resource: that API has no such scope. Its owner adds it (“Expose an API”), or the program asks for one that is there." /
        "多くの場合、アプリの登録ではなく、要求するプログラムの問題です。スコープは前にリソースを付けて指定します（`api://` と API の ID に続けて `/mcp.read`）。同じ方法でサインインし直しても変わりません。\n- 「00000003-0000-0000-c000-000000000000」は Microsoft Graph です。スコープだけが指定されると（`mcp.read`）、Entra ID は Graph のスコープとして扱いますが、そこには存在しません。自作のプログラムや自分の設定の場合は、スコープを完全な名前で書いてください。Claude Code の MCP サーバーの場合は、再接続時のサインインでリソースが抜けるという報告があります。Claude Code を更新し、保存されたサインインを削除して（`/mcp` でサーバーを選び「Clear authentication」）、接続し直してください。.mcp.json のサーバーの項目の `oauth` に、`scopes` として完全な名前を指定することもできます（サーバーの通知より優先されます）。サーバーの運用者は、スコープを完全な名前で通知するようにします（`scopes_supported`）。Graph 自体のスコープ（User.Read など）の場合は、綴りの誤りです。\n- AADSTS9010010（resource パラメーターとスコープの不一致）の場合: プログラムは MCP サーバーのアドレスを resource として送りますが、スコープは別の名前（api://…）のもので、2026 年 3 月から Entra ID に拒否されます。スコープの指定では解消しません。サーバーの運用者が、アプリの登録のアプリケーション ID URI をサーバーのアドレス（テナントで確認済みのドメイン）にしてスコープもその名前にするか、メタデータの `resource` を修正します。mcp-remote（0.1.43 以降）では `--disable-resource-parameter` を指定します。Microsoft やベンダーのサーバーの場合は、提供元に報告してください。それまでは、サーバーが対応していれば、ヘッダーのトークンで接続します。\n- AADSTS900144（scope がない）の場合: 同様に .mcp.json の `oauth` に `scopes` を指定してください。Claude Code 2.1.196 以降は、設定にもサーバーの通知にもなければ、スコープを送りません。\n- 本文のリソースが別のものの場合: その API にスコープがありません。API の所有者が追加するか（「API の公開」）、プログラムが存在するスコープを要求するようにします。"
    } text {
        verified: false,
        names: ["AADSTS650053", "AADSTS9010010", "AADSTS900144"],
        patterns: [
            aadsts!(r"650053|9010010"),
            r"\basked for scope '[^']{1,200}' that doesn't exist on the resource\b|\bresource parameter provided in the request doesn't match with the requested scopes\b",
            r"\baadsts900144\b.{0,160}?\bmust contain the following parameter\W{1,4}scope\b",
        ],
        examples: [
            "AADSTS650053: The application 'notes' asked for scope 'mcp.read' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.",
            "invalid_target: The resource parameter provided in the request doesn't match with the requested scopes.",
            "AADSTS900144: The request body must contain the following parameter: 'scope'.",
        ],
    }
    ENTRA_GRANT_TYPE "GK-ERR-1175" Person {
        "Entra ID's token address got a request without `grant_type`: the program sent an empty body, or one that isn't form-encoded; the app registration isn't at fault" /
        "Entra ID のトークンのアドレスに、`grant_type` のないリクエストが届きました。プログラムの送った本文が空か、フォーム形式ではありません。アプリの登録の問題ではありません"
    } help {
        "The maker of the program has to correct it: update it. The token request is a POST with `Content-Type: application/x-www-form-urlencoded` and grant_type in its body; neither JSON nor a GET, and no redirect in between that drops the body.\n- An MCP server or connector with Entra ID as its sign-in: Entra has no dynamic client registration. The identity administrator registers an app: enter its client ID (and secret) in the connector's advanced settings; in Claude Code `claude mcp add … --client-id ID`. It fails all the same: the server's owner checks the token address in its metadata, then the support of the program's maker.\n- You opened the token address in a browser: it shows this to everybody; that is no fault.\n- A gateway or proxy that rewrites requests stands in between: let it pass the body on unchanged." /
        "プログラムの作者による修正が必要です。更新してください。トークンのリクエストは、`Content-Type: application/x-www-form-urlencoded` の POST で、本文に grant_type を含めます。JSON や GET は使えず、本文を落とすリダイレクトが間にあっても失敗します。\n- Entra ID でサインインする MCP サーバーやコネクターの場合: Entra は動的クライアント登録に対応していません。ID 管理者が登録したアプリのクライアント ID（とシークレット）を、コネクターの詳細設定に入力してください。Claude Code では `claude mcp add … --client-id ID` です。それでも失敗する場合は、サーバーの所有者がメタデータのトークンのアドレスを確認し、次にプログラムの提供元のサポートに問い合わせます。\n- トークンのアドレスをブラウザーで開いた場合: 誰にでもこう表示されます。異常ではありません。\n- リクエストを書き換えるゲートウェイやプロキシが間にある場合: 本文を変更せずに通すようにしてください。"
    } text {
        verified: false,
        names: ["AADSTS900144"],
        patterns: [
            r"\baadsts900144\b.{0,160}?\bgrant_type\b",
        ],
        examples: [
            "AADSTS900144: The request body must contain the following parameter: 'grant_type'.",
        ],
    }
    ENTRA_REGISTRATION "GK-ERR-344" Person {
        "the program's sign-in request doesn't fit its app registration: redirect URI, kind of client, grant, scope or a parameter" /
        "プログラムのサインイン要求がアプリの登録と合いません（リダイレクト URI、クライアントの種類、許可の種類、スコープ、パラメーター）"
    } help {
        "Whoever owns the app registration has to correct it: the redirect URI exactly as the message has it, on the platform that fits (public client, or web with a secret), and scopes that the resource has. Where it is a vendor's program, update it or sign in another way (device code, browser without broker). If the browser reports a missing parameter, the address was cut off: open the complete one." /
        "アプリの登録の所有者が修正します。リダイレクト URI はメッセージのとおりに、合うプラットフォーム（パブリッククライアント、またはシークレット付きの Web）に登録し、スコープはリソースにあるものにします。ベンダーのプログラムの場合は、更新するか別の方法（デバイスコード、ブローカーを使わないブラウザー）でサインインしてください。ブラウザーにパラメーター不足と表示される場合は、アドレスが途中で切れています。全体を開いてください。"
    } text {
        verified: false,
        names: ["AADSTS50011", "AADSTS70011", "AADSTS700025", "AADSTS700051", "AADSTS700054", "AADSTS7000218", "AADSTS75011", "AADSTS90014", "AADSTS900144", "AADSTS9002313", "AADSTS9002325", "AADSTS9002326", "AADSTS90023", "AADSTS65002"],
        patterns: [
            aadsts!(r"28000|1002012|28002|28003|50003|5001[01]|50050|51001|50011[2-7]|50146\d?|50147|50148\d|50149\d|65002|67003|70003|70004|70005|70007|70011|700022|700025|70005[14]|7000114|700021[689]|75\d{3,5}|76\d{3}|9000[4579]|9001[03456]|900144|90020|90022|90023|900236|90023[12]\d|90056\d?|90100|90102|90107|90114|90117|90119|90120|90121|901002|9010\d{3}|165900|240002"),
            r"the redirect ur[il] '.{1,200}' specified in the request does not match|reply ur[il] specified in the request does not match|reply address .{1,200} does not match the reply addresses",
        ],
        ask: CloudAdmin {
            "The sign-in for Claude Code is refused because the request doesn't fit the app registration in Entra ID. Please compare its redirect URIs, kind of client and scopes with the message that I send along." /
            "Claude Code 用のサインインが、Entra ID のアプリの登録と要求が合わないため拒否されます。リダイレクト URI、クライアントの種類、スコープを、併せて送るメッセージと照合していただけますか。"
        },
        examples: [
            "AADSTS50011: The redirect URI 'http://localhost' does not match.",
            "The redirect URI 'http://localhost:8400' specified in the request does not match the redirect URIs configured for the application 'x'.",
        ],
    }
    NO_FEDERATED "GK-ERR-1200" Person {
        "the application in Entra ID has no federated credential at all, so no token of a CI job or workload is accepted for it; or the job's client id names another application" /
        "Entra ID のアプリケーションにフェデレーション資格情報が 1 つもないため、CI のジョブやワークロードのトークンが受け付けられません。または、クライアント ID が別のアプリケーションのものです"
    } help {
        "The application's owner adds one: `az ad app federated-credential create --id APPID --parameters cred.json`, or Entra admin center › App registrations › the app › Certificates & secrets › Federated credentials. For GitHub Actions: issuer https://token.actions.githubusercontent.com, subject repo:ORG/REPO:ref:refs/heads/BRANCH (or :environment:NAME, :pull_request), audience api://AzureADTokenExchange.\n- One is there: compare the application in the text with it: AZURE_CLIENT_ID (client-id of the step) may name another one, or the credential stands at a user-assigned managed identity, whose client id it has to be then.\n- Its last lines “az logout”, “az login” are the action's usual hint and don't help in a job." /
        "アプリケーションの所有者が追加します: `az ad app federated-credential create --id APPID --parameters cred.json`、または Entra 管理センターの「アプリの登録」›アプリ›「証明書とシークレット」›「フェデレーション資格情報」。GitHub Actions では、発行者は https://token.actions.githubusercontent.com、サブジェクトは repo:ORG/REPO:ref:refs/heads/ブランチ（または :environment:名前、:pull_request）、audience は api://AzureADTokenExchange です。\n- 追加済みの場合: 本文のアプリケーションと比べてください。AZURE_CLIENT_ID（ステップの client-id）が別のものを指しているか、資格情報がユーザー割り当てマネージド ID にあります（その場合は、その ID のクライアント ID を指定します）。\n- 最後の行の「az logout」「az login」はアクションの定型の案内で、ジョブでは役に立ちません。"
    } text {
        verified: false,
        names: ["AADSTS70025"],
        patterns: [
            r"\bhas no configured federated identity credentials\b",
        ],
        ask: CloudAdmin {
            "The application that our job signs in with has no federated credential in Entra ID (AADSTS70025). Please add one for the job's token: issuer, subject and audience as the job has them (for GitHub Actions: https://token.actions.githubusercontent.com, repo:ORG/REPO:ref:refs/heads/BRANCH, api://AzureADTokenExchange). The text that I send along names the application." /
            "ジョブのサインインに使うアプリケーションに、Entra ID のフェデレーション資格情報がありません（AADSTS70025）。ジョブのトークンに合う発行者、サブジェクト、audience（GitHub Actions では https://token.actions.githubusercontent.com、repo:ORG/REPO:ref:refs/heads/BRANCH、api://AzureADTokenExchange）で追加していただけますか。アプリケーションは、併せて送る本文にあります。"
        },
        examples: [
            "AADSTS70025: The client 'x' (acme-deploy) has no configured federated identity credentials.",
        ],
    }
    ENTRA_FEDERATED "GK-ERR-345" Person {
        "Entra ID doesn't accept the signed token that is presented for the application (a CI job's, Kubernetes', an assertion)" /
        "アプリケーションの代わりに提示されたトークン（CI のジョブ、Kubernetes、アサーション）を Entra ID が受け付けません"
    } help {
        "Issuer, subject and audience of the token must match the application's federated credential exactly, including upper and lower case; the application's owner compares and corrects them.\n- “presented assertion issuer”, AADSTS700211: it is the issuer that no credential has. Write it as the text has it, letter by letter: a / at the end counts, as does what an organization has set behind the host. The job used to work, and other jobs with the same credential fail at the same time: a fault at GitHub or Entra ID; try again later.\n- “valid time range”: the token has expired (a CI job's lasts only minutes; sign in again right before the step, with a fresh one), or this machine's clock is off.\n- “repo:” (GitHub Actions): the subject in the text and the credential's have to be the same letter by letter: repo:ORG/REPO:ref:refs/heads/BRANCH, :environment:NAME or :pull_request (with an underscore). If only one of the two holds the numbers (ids) of owner and repository, make the credential anew with the subject that stands in the text, or change the repository's setting for the subject." /
        "トークンの発行者・サブジェクト・対象者（audience）は、アプリケーションのフェデレーション資格情報と大文字小文字まで一致する必要があります。アプリケーションの所有者が照合して修正します。\n- 「presented assertion issuer」、AADSTS700211 の場合: 発行者に合う資格情報がありません。本文のとおり一字一句同じに書いてください。末尾の / も、組織がホストの後に設定した部分も区別されます。以前は成功していて、同じ資格情報のほかのジョブも同時に失敗する場合は、GitHub または Entra ID 側の障害です。しばらくしてから再試行してください。\n- 「valid time range」の場合: トークンの期限切れ（CI のジョブでは数分です。ステップの直前に新しいトークンでサインインし直してください）か、この端末の時計のずれです。\n- 「repo:」（GitHub Actions）の場合: 本文のサブジェクトと資格情報のサブジェクトが一字一句同じである必要があります。repo:ORG/REPO:ref:refs/heads/ブランチ、:environment:名前、:pull_request（アンダースコア）のいずれかです。所有者とリポジトリの番号（ID）が一方にだけ含まれる場合は、本文のサブジェクトで資格情報を作り直すか、リポジトリのサブジェクトの設定を変更してください。"
    } text {
        verified: false,
        names: ["AADSTS50013", "AADSTS500131", "AADSTS500133", "AADSTS50027", "AADSTS70021", "AADSTS700211", "AADSTS700212", "AADSTS700213", "AADSTS7002138", "AADSTS700024", "AADSTS700021", "AADSTS700023"],
        patterns: [
            aadsts!(r"50013|50013[0-79]|50013\d\d|50027\d?|50048|7002[1-9]\d{0,3}|70002[134]|900384"),
            r"no matching federated identity record found|client assertion is not within its valid time range",
        ],
        ask: CloudAdmin {
            "Entra ID doesn't accept the workload's token for the application that Claude Code signs with. Please compare the issuer, subject and audience in the message that I send along with the application's federated credential." /
            "Claude Code が使うアプリケーションについて、ワークロードのトークンが Entra ID に受け付けられません。併せて送るメッセージの発行者・サブジェクト・audience を、アプリケーションのフェデレーション資格情報と照合していただけますか。"
        },
        examples: [
            "AADSTS700024: Client assertion is not within its valid time range.",
            "No matching federated identity record found for presented assertion subject 'x'.",
        ],
    }
    ENTRA_FAULT "GK-ERR-346" Person {
        "Entra ID itself had a fault or was too busy for the moment" /
        "Entra ID 側の一時的な障害または混雑です"
    } help {
        "Try again in a few minutes; a sign-in that still works isn't affected. If it persists, check Azure's status page, and have the administrator open a case with Microsoft (trace id, correlation id, time). No setting on this machine changes that." /
        "数分おいてやり直してください。有効なサインインには影響しません。続く場合は Azure の状態ページを確認し、管理者から Microsoft に問い合わせてもらってください（トレース ID、相関 ID、時刻）。この端末の設定では解消しません。"
    } text {
        verified: false,
        names: ["AADSTS50000", "AADSTS50033", "AADSTS50087", "AADSTS90006", "AADSTS90012", "AADSTS90024", "AADSTS90025", "AADSTS90033", "AADSTS90055"],
        patterns: [
            r"\baad is currently unavailable and the access token is unable to be refreshed",
            aadsts!(r"50000|50007|50033|5008[678]|50134|70012|90006|90012|90024|90025|90033|90036|90055|9009[012]|120021|230109"),
            r"(?:microsoft entra id|azure active directory|login\.microsoftonline\.com)\b.{0,80}\b(?:temporarily unavailable|temporarily_unavailable|\b50[0234]\b)|no response content from microsoft entra id",
        ],
        examples: [
            "executeTokenRequest:validateTokenResponse - AAD is currently unavailable and the access token is unable to be refreshed.",
            "AADSTS90033: A transient error has occurred. Please try again.",
            "No response content from Microsoft Entra ID",
        ],
    }
    ID_TOKEN_TIME "GK-ERR-1281" Problem {
        "this machine's clock or time zone is wrong, so the sign-in that Entra ID just gave (its ID token) is outside its time; account and tenant are in order" /
        "この端末の時計またはタイムゾーンがずれているため、Entra ID が発行したばかりのサインイン（ID トークン）が有効な時間の範囲外です。アカウントとテナントに問題はありません"
    } help {
        "Set date, time and time zone from the network, compare with https://time.is, then `az login` again: Windows: Settings › Time & language › Sync now (or `w32tm /resync`); macOS: Date & Time; Linux: `sudo timedatectl set-ntp true`. Two minutes are let pass. In the text, “Current epoch” is this machine's time and “nbf” or “iat” that of Entra ID, both in seconds: “nbf” minus “Current epoch” is how much too slow the clock is.\n- WSL, mostly after sleep: `sudo hwclock -s`, or `wsl --shutdown` in Windows; Windows' own clock has to be right first.\n- A container or virtual machine has the clock of its host or of Docker's virtual machine: restart Docker Desktop, or set the host's.\n- The clock shows the right hour, and it fails by whole hours: the time zone is wrong, so that the time in UTC is (`date -u`; `timedatectl set-timezone Asia/Tokyo`).\n- The clock can't be set by you (a managed machine, no NTP in the office): whoever manages the machine or the network names the time server." /
        "日付、時刻、タイムゾーンをネットワークで合わせ、https://time.is と比べてから、`az login` をやり直してください。Windows: 設定 › 時刻と言語 ›「今すぐ同期」（または `w32tm /resync`）、macOS: 日付と時刻、Linux: `sudo timedatectl set-ntp true`。2 分までのずれは許容されます。本文の「Current epoch」はこの端末の時刻、「nbf」「iat」は Entra ID の時刻で、どちらも秒です。「nbf」から「Current epoch」を引いた値が、時計の遅れです。\n- WSL の場合（多くはスリープ後）: `sudo hwclock -s`、または Windows で `wsl --shutdown` を実行してください。先に Windows 自体の時計を合わせます。\n- コンテナーや仮想マシンの時計は、ホストまたは Docker の仮想マシンのものです。Docker Desktop を再起動するか、ホストの時計を合わせてください。\n- 表示上の時刻は正しく、ちょうど数時間ずれている場合: タイムゾーンが誤っており、UTC の時刻がずれています（`date -u`。`timedatectl set-timezone Asia/Tokyo`）。\n- 自分では時計を合わせられない場合（管理された端末、社内に NTP がないなど）: 端末またはネットワークの管理者に、時刻サーバーを確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\bthe id token already expires\b|\b0\. the id token is not yet valid\b",
            r"\bid token is not yet valid\b.{0,120}?\bcurrent epoch\b",
            r"\bmake sure your computer.{1,3}s time and time zone are both correct\b",
        ],
        examples: [
            "9. The ID token already expires. Make sure your computer's time and time zone are both correct. Current epoch = 1673006920.  The id_token was: {\n  \"aud\": \"04b07795-8ddb-461a-bbee-02f9e1bf7b46\",",
            "The command failed with an unexpected error. Here is the traceback:\n0. The ID token is not yet valid. Current epoch = 1647285258.  The id_token was: {",
            "The ID token is not yet valid. Make sure your computer's time and time zone are both correct.",
        ],
    }
    AZ_TOO_SLOW "GK-ERR-1275" Usage {
        "az (or azd) answered too late: the program waits a few seconds (10 by default) for the token that `az account get-access-token` prints, and az took longer" /
        "az（または azd）の応答が遅すぎます。プログラムが `az account get-access-token` のトークンを待つのは数秒間（既定では 10 秒）で、az はそれより長くかかりました"
    } help {
        "Run `az account get-access-token` twice where the program runs, and see how long it takes (the first call after a start is slow; a virus scanner or a proxy makes it slower). Whoever writes the program or job has it wait longer: Python `AzureCliCredential(process_timeout=60)` (DefaultAzureCredential takes `process_timeout` too), JavaScript `processTimeoutInMs`, .NET `DefaultAzureCredentialOptions.CredentialProcessTimeout`.\n- In a pipeline or on a server another credential needs no az: a service principal (AZURE_CLIENT_ID, AZURE_TENANT_ID and a secret or federation), or a managed identity.\n- It takes minutes or never ends: az itself can't reach login.microsoftonline.com (`genkan doctor --only network`), or waits for an answer: run `az login` once in that place." /
        "プログラムが動く環境で `az account get-access-token` を 2 回実行し、かかる時間を確認してください（起動後の最初の呼び出しは遅く、ウイルス対策ソフトやプロキシでさらに遅くなります）。プログラムまたはジョブの作成者が、待つ時間を延ばします。Python では `AzureCliCredential(process_timeout=60)`（DefaultAzureCredential にも `process_timeout` があります）、JavaScript では `processTimeoutInMs`、.NET では `DefaultAzureCredentialOptions.CredentialProcessTimeout` です。\n- パイプラインやサーバーでは、az の要らない認証情報を使えます。サービスプリンシパル（AZURE_CLIENT_ID、AZURE_TENANT_ID と、シークレットまたはフェデレーション）か、マネージド ID です。\n- 数分かかる、または終わらない場合: az が login.microsoftonline.com に接続できないか（`genkan doctor --only network`）、入力を待っています。その環境で一度 `az login` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:az(?:\.cmd)? account get-access-token|azd auth token)\b.{0,300}timed out after|timed out after \d+ ?s\w*\b.{0,40}az account get-access-token|\bazure (?:developer )?cli authentication timed out\b",
        ],
        examples: [
            "'az account get-access-token --output json' timed out after 10 seconds",
            "The ChainedTokenCredential failed due to an unhandled exception: Azure CLI authentication timed out.",
        ],
    }
    TOKEN_STORE "GK-ERR-348" Person {
        "the sign-in that is stored on this machine can't be read or stored (token cache, DPAPI, keychain, libsecret)" /
        "この端末に保存されたサインインを読み書きできません（トークンキャッシュ、DPAPI、キーチェーン、libsecret）"
    } help {
        "Put the store right (below), then sign in anew with the program that says so. On Windows the stored file can't be decrypted: another Windows user wrote it, the profile was copied, or its password was reset: delete the file. On Linux (WSL, containers, servers) it is mostly the keyring that is missing, doesn't run or is locked; on macOS the login keychain, which refuses the program.\n- “logging in: failed to authenticate”, “failed to decrypt data” (azd): delete the folder %USERPROFILE%\\.azd\\auth (azd's own token cache; az's files have no part in it), then `azd auth login`.\n- “WinError -2146893813”, “WinError”, “DPAPI”, “msal_extensions” (az on Windows): `az account clear`; if that fails too, delete msal_token_cache.bin and service_principal_entries.bin in %USERPROFILE%\\.azure, then `az login`.\n- “SecKeychainFindGenericPassword”, “SecKeychainAddGenericPassword”, “MacKeyChain”, “errSecAuthFailed”, “-25293”, “-25308” (macOS): the login keychain is locked, or refuses this program. In the same terminal `security unlock-keychain ~/Library/Keychains/login.keychain-db` (it asks for the keychain's password, mostly that of your Mac account; over SSH and in a job it is locked), then sign in again. It wasn't locked: lock it and unlock it again (`security lock-keychain`, then the line above; or in Keychain Access), or restart the Mac. Both are reported to help with -25293 (errSecAuthFailed), for which no cause is known. gnome-keyring and libsecret have no part in it.\n- “Persistence check failed”, “libsecret”, “persistent cache”, “PersistentCache”, “MsalCachePersistenceException” on Linux and WSL (mgc, PowerShell, .NET and other programs with Microsoft's library): `sudo apt install gnome-keyring libsecret-1-0 dbus`; then, in the same shell, `export DBUS_SESSION_BUS_ADDRESS=$(dbus-daemon --session --fork --print-address)` and `printf %s \"$PASSWORD\" | gnome-keyring-daemon --daemonize --components=secrets --unlock` (PASSWORD: one that you choose for the keyring), and sign in again there (`mgc login`, `Connect-AzAccount`, `az login`). A new terminal needs D-Bus and the unlocking again; over SSH D-Bus doesn't run by itself.\n- az: `az account clear` (or delete ~/.azure/msal_token_cache.*), then `az login`. Without any keyring `az config set core.encrypt_token_cache=false` works, but leaves the sign-in unencrypted in a file.\n- Windows and VS Code: delete %LOCALAPPDATA%\\Microsoft\\IdentityCache and %LOCALAPPDATA%\\.IdentityService, then sign in again.\n- “Key not valid for use in specified state” from PowerShell (ConvertTo-SecureString) or another program: what it stored was encrypted by another user or on another machine; store it anew there." /
        "下の方法で保存先を直し、エラーを表示したプログラムでサインインし直してください。Windows では、保存されたファイルを復号できません（別の Windows ユーザーが書いた、プロファイルがコピーされた、パスワードがリセットされた、など）。ファイルを削除してください。Linux（WSL、コンテナー、サーバー）では、多くの場合、キーリングがないか、動いていないか、ロックされています。macOS では、ログインキーチェーンがプログラムを拒否しています。\n- 「logging in: failed to authenticate」「failed to decrypt data」の場合（azd）: フォルダー %USERPROFILE%\\.azd\\auth（azd 自身のトークンキャッシュで、az のファイルとは別です）を削除してから、`azd auth login` を実行してください。\n- 「WinError -2146893813」「WinError」「DPAPI」「msal_extensions」（Windows の az）の場合: `az account clear` を実行してください。それも失敗する場合は、%USERPROFILE%\\.azure の msal_token_cache.bin と service_principal_entries.bin を削除してから、`az login` を実行します。\n- 「SecKeychainFindGenericPassword」「SecKeychainAddGenericPassword」「MacKeyChain」「errSecAuthFailed」「-25293」「-25308」（macOS）の場合: ログインキーチェーンがロックされているか、このプログラムを拒否しています。同じターミナルで `security unlock-keychain ~/Library/Keychains/login.keychain-db` を実行し（キーチェーンのパスワードを求められます。多くは Mac のアカウントのパスワードです。SSH やジョブではロックされています）、サインインし直してください。ロックされていなかった場合は、一度ロックして解除するか（`security lock-keychain` の後に上の行、またはキーチェーンアクセス）、Mac を再起動してください。-25293（errSecAuthFailed）がどちらかで解消したという報告があり、原因は知られていません。gnome-keyring と libsecret は関係しません。\n- Linux と WSL で「Persistence check failed」「libsecret」「persistent cache」「PersistentCache」「MsalCachePersistenceException」の場合（mgc、PowerShell、.NET など Microsoft のライブラリを使うプログラム）: `sudo apt install gnome-keyring libsecret-1-0 dbus` を実行し、同じシェルで `export DBUS_SESSION_BUS_ADDRESS=$(dbus-daemon --session --fork --print-address)` と `printf %s \"$PASSWORD\" | gnome-keyring-daemon --daemonize --components=secrets --unlock`（PASSWORD はキーリング用に自分で決めたもの）を実行してから、そこでサインインし直してください（`mgc login`、`Connect-AzAccount`、`az login`）。新しいターミナルでは、D-Bus の起動とロックの解除がもう一度必要です。SSH 経由では D-Bus は自動で起動しません。\n- az の場合: `az account clear`（または ~/.azure/msal_token_cache.* の削除）の後、`az login` を実行します。キーリングなしでも `az config set core.encrypt_token_cache=false` で動作しますが、サインインは暗号化されないファイルに残ります。\n- Windows と VS Code の場合: %LOCALAPPDATA%\\Microsoft\\IdentityCache と %LOCALAPPDATA%\\.IdentityService を削除し、サインインし直してください。\n- PowerShell（ConvertTo-SecureString）などの「Key not valid for use in specified state」の場合: 保存された値は、別のユーザーまたは別の端末で暗号化されたものです。そのプログラムで保存し直してください。"
    } text {
        verified: false,
        names: ["MsalCachePersistenceException", "PersistenceDecryptionError"],
        patterns: [
            r"persistent cache encryption isn't available",
            r"\bseckeychain\w{4,40} failed with error code: -\d{5}\b",
            r"key not valid for use in specified state|-2146893813\b|\b2148073483\b|\b0x8009000b\b|error decrypting data of size|the data is invalid\b.{0,80}\b(?:dpapi|unprotect)|\bcryptunprotectdata\b",
            r"\bmsal_extensions\b.{0,1600}(?:error|exception)\b|msal_token_cache\.\w+.{0,80}(?:corrupt|cannot|could not|failed|invalid)|(?:decrypt|decode|parse|deserializ)\w* .{0,40}\b(?:token cache|msal[ _]\w*cache)|(?:json\w*error|expecting value|extra data|invalid control character)\b.{0,200}\bmsal_\w*cache|token cache .{0,40}(?:corrupt|can(?:no|')t be (?:read|decrypted)|fail(?:ed|ure) to (?:load|read|decrypt))",
            r"msal\w* ?cachepersistence|\bcredential authentication failed: persistence check failed|\bpersistence check failed\. (?:inspect inner|data was written)|persistent cache is not available in this environment|cache encryption is impossible because libsecret|(?:azure|msal|token cache|identity).{0,120}\blibsecret\b|unable to import module 'gi'|runtime dependency of (?:pygobject|libsecret)",
            r"msal[/\\]token_cache\.py.{0,2000}jsondecodeerror|can'?t find (?:the |a )?(?:access )?token from (?:the )?msal cache",
        ],
        examples: [
            "ValueError: Persistent cache encryption isn't available. Specify 'allow_unencrypted_storage=True' to store the cache unencrypted instead of raising this exception.",
            "System.Exception: SecKeychainFindGenericPassword failed with error code: -25293",
            "OSError: [WinError -2146893813] Key not valid for use in specified state.",
            "File \"msal_extensions/token_cache.py\", line 55, in _reload_if_necessary\njson.decoder.JSONDecodeError: Extra data: line 14 column 6",
            "Connect-AzAccount : InteractiveBrowserCredential authentication failed: Persistence check failed. Inspect inner exception for details",
            "File \"/lib/msal/token_cache.py\", line 402, in deserialize\njson.decoder.JSONDecodeError: Extra data: line 14 column 6",
        ],
    }
    BROKER "GK-ERR-347" Person {
        "Windows' sign-in broker (WAM) failed between the program and Entra ID, or is switched on for a sign-in that it doesn't know" /
        "プログラムと Entra ID の間にある Windows のサインインブローカー（WAM）が失敗したか、対応していないサインインに対して有効になっています"
    } help {
        "Sign in without it, with a browser: `az config set core.enable_broker_on_windows=false` (az before 2.58: `core.allow_broker=false`), `az account clear`, `az login` (PowerShell: `Update-AzConfig -EnableLoginByWam $false`, then Clear-AzContext and Connect-AzAccount; VS Code: microsoft-authentication.implementation = msal-no-broker). The broker fails in an elevated, remote or other user's shell, and doesn't use the terminal's proxy: NoNetwork and 0xCAA8… mean that the broker has no connection.\n- “only supported in PublicClientApplication”: the broker is switched on, and the sign-in is a service principal's (`az login --service-principal`), which it doesn't know; on macOS and Linux too, where an az of 2023 was told so. `az config set core.allow_broker=false`, then sign in again; newer releases of az leave the broker out there (`az upgrade`). In a program of your own (MSAL for Python) take `allow_broker` or `enable_broker_on_windows` away from ConfidentialClientApplication." /
        "ブローカーを使わずブラウザーでサインインしてください。`az config set core.enable_broker_on_windows=false`（2.58 より前の az では `core.allow_broker=false`）、`az account clear`、`az login` の順に実行します（PowerShell は `Update-AzConfig -EnableLoginByWam $false` の後に Clear-AzContext と Connect-AzAccount、VS Code は microsoft-authentication.implementation を msal-no-broker）。ブローカーは、管理者権限、リモート、別ユーザーのシェルでは失敗し、ターミナルのプロキシも使いません。NoNetwork と 0xCAA8… はブローカー側の通信の問題です。\n- 「only supported in PublicClientApplication」の場合: ブローカーが有効ですが、サインインがブローカーの対応していないサービスプリンシパルのもの（`az login --service-principal`）です。2023 年の az では、設定されていれば macOS と Linux でも起こります。`az config set core.allow_broker=false` を実行し、サインインし直してください。新しい az は、この場合にブローカーを使いません（`az upgrade`）。自作のプログラム（Python 用の MSAL）では、ConfidentialClientApplication から `allow_broker` または `enable_broker_on_windows` を外します。"
    } text {
        verified: false,
        names: ["MsalRuntimeException"],
        patterns: [
            r"failed to authenticate through the broker",
            r"\[runtimebroker\].{0,80}(?:error|could not|fail|exception)|\bunknown_broker_error\b|\b(?:response_status\.status_|statusinternal::|unknown status: |status: )(?:unexpected|reserved|nonetwork|network|servertemp|apicontract|incorrectconf|insufficient|authorityuntrusted|account(?:unusable|notfound))\w*\b.{0,120}\b(?:error code|error|context|tag|internalevent|corr)\b|waiting for accounts control to finish|could not find a wam account|\bwam[_ ](?:\w{1,30}[_ ])?(?:error|account|fail)|\bwam_\w{1,40}_error\w*|\b0xcaa[0-9a-f]{5}\b|\baad\.brokerplugin\b|\bmsal_?runtime\w*\b.{0,60}(?:error|exception|fail|could not|not found|unable)|(?:unable to load|could not load|cannot load|no module named|importing) .{0,40}\b(?:py)?msalruntime|importing (?:py)?msalruntime|a window handle must be configured|\bweb account manager\b.{0,80}\b(?:error|fail)",
            r"\b(?:allow_broker|enable_broker_on_\w{3,12})=true\b.{0,120}?\bonly supported in publicclientapplication\b",
        ],
        examples: [
            "Failed to authenticate through the broker: user_canceled",
            "(pii). Status: Response_Status.Status_Unexpected, Error code: 2147500037, Tag: 557973639",
            "ValueError: allow_broker=True is only supported in PublicClientApplication",
        ],
    }
    PRINCIPAL "GK-ERR-161" Person {
        "Entra ID doesn't accept the service principal's secret" /
        "Entra ID がサービスプリンシパルのシークレットを受け付けません"
    } help {
        "AADSTS7000222: the secret has expired: ask the owner of the application for a new one. Otherwise look first at how the values stand where the program reads them (.env, settings, shell): a template's brackets that were left around AZURE_CLIENT_SECRET or the other AZURE_… values (curly or angle ones; the tenant in the sign-in's address then shows %7B or %3C), a blank or a line break at the end. Take them out and start the program again: no new secret is needed then. Otherwise the secret is wrong (often the secret's id in place of its value), or the application isn't in the tenant of AZURE_TENANT_ID: ask the owner of the application for a new one.\n- The value stands there as it was issued: it may not arrive whole. In a .env, a compose file or a shell put it in single quotes (~, #, $ and others are read otherwise), with no blank or line break at its end, and start the program again; no new secret is needed then.\n- AADSTS7000222, “client secret keys … expired”: it has expired, and nothing else is at fault: ask the owner of the application for a new one." /
        "AADSTS7000222 の場合は、シークレットの期限が切れています。アプリケーションの管理者に新しいシークレットを依頼してください。それ以外では、まず、プログラムが読む場所（.env、設定、シェル）で値の書き方を確認してください。AZURE_CLIENT_SECRET などの AZURE_… の値に、テンプレートの括弧（波括弧、山括弧）が残っているか（サインインのアドレスのテナントに %7B や %3C が現れます）、末尾に空白や改行がないかです。あれば取り除き、プログラムを起動し直してください。この場合、新しいシークレットは不要です。値の書き方に問題がなければ、シークレットの誤り（値ではなくシークレット ID を指定している場合が多くあります）か、AZURE_TENANT_ID のテナントにアプリケーションがありません。アプリケーションの管理者に新しいシークレットを依頼してください。\n- 値が発行されたとおりに書かれている場合: 途中で変わっていることがあります。.env、compose のファイル、シェルでは単一引用符で囲み（~、#、$ などは別の意味になります）、末尾に空白や改行を入れずに、プログラムを起動し直してください。この場合、新しいシークレットは不要です。\n- AADSTS7000222、「client secret keys … expired」の場合: 期限が切れています。ほかの原因ではないため、アプリケーションの管理者に新しいシークレットを依頼してください。"
    } text {
        verified: false,
        names: ["AADSTS7000215", "AADSTS7000222"],
        patterns: [
            aadsts!(r"700021[257]|700022[0-8]|700027|700030"),
            r"\binvalid_client: error\(s\)",
            r"\baadsts(?:70002|50012)\b.{0,60}\bclient[_ ](?:secret|assertion|credential)|invalid client secret (?:is )?provided|provided client secret keys (?:for app '.{1,80}' )?are expired",
        ],
        ask: CloudAdmin {
            "Entra ID doesn't accept the secret of the service principal that Claude Code signs with. Please give me a new one and tell me when it expires, and check that the application is in our tenant." /
            "Claude Code が使うサービスプリンシパルのシークレットが Entra ID に受け付けられません。新しいシークレットと有効期限を教えていただけますか。アプリケーションが当社のテナントにあるかも確認していただけますか。"
        },
        examples: [
            "invalid_client: Error(s): Not Available - Description: AADSTS7000215: Invalid client secret provided.",
            "EnvironmentCredential authentication failed. More details: invalid_client: Error(s): Not Available - Timestamp: Not Available",
            "AADSTS70002: Error validating credentials. Invalid client secret is provided.",
        ],
    }
    BROWSER_HANGS "GK-ERR-796" Person {
        "the sign-in hung while it looked for a browser to open, and was stopped (Ctrl+C)" /
        "サインインが、開くブラウザーを探す途中で止まり、中断されました（Ctrl+C）"
    } help {
        "Sign in without it: `genkan login --device` (`aws sso login --no-browser --use-device-code`), and open the address that it prints in any browser.\n- Once and for all: set BROWSER to the browser's command (WSL: `export BROWSER=wslview`, from the package wslu), and update the AWS CLI. `python3 -c 'import webbrowser; webbrowser.open(\"https://example.com\")'` shows whether that hangs as well." /
        "ブラウザーを開かずにサインインしてください: `genkan login --device`（`aws sso login --no-browser --use-device-code`）。表示されたアドレスを任意のブラウザーで開きます。\n- 恒久的な対処: BROWSER にブラウザーのコマンドを設定し（WSL では wslu パッケージの `export BROWSER=wslview`）、AWS CLI を更新してください。`python3 -c 'import webbrowser; webbrowser.open(\"https://example.com\")'` でも止まるかを確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\bwebbrowser\.py\b.{0,1200}?\bkeyboardinterrupt\b",
            r#"\bsubprocess\.py", line \d{1,5}, in (?:run|communicate|check_output)\b.{0,400}?\bkeyboardinterrupt\b.{0,900}?\bawscli/customizations/(?:sso/\w{1,30}\.py\b|commands\.py", line \d{1,5}, in __call__\W{0,4}$)"#,
        ],
        examples: [
            "  File \"awscli/customizations/sso/utils.py\", line 65, in open_browser_with_original_ld_path
  File \"webbrowser.py\", line 551, in register_standard_browsers
  File \"subprocess.py\", line 495, in run
KeyboardInterrupt",
            "File \"subprocess.py\", line 1015, in communicate\nKeyboardInterrupt\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File \"awscli/clidriver.py\", line 459, in main\n  File \"awscli/customizations/commands.py\", line 191, in __call__",
        ],
    }
    NO_CLAIMS "GK-ERR-1149" Problem {
        "an extension of Visual Studio Code handed Microsoft's sign-in a challenge without claims, and the sign-in stopped there" /
        "Visual Studio Code の拡張機能が、クレームのないチャレンジを Microsoft のサインインに渡し、サインインがそこで停止しました"
    } help {
        "It is a fault of the extension, not of your account, and signing in again mostly changes nothing. Update the extension that the text names, and Visual Studio Code (`code --update-extensions` updates all of them).\n- “azure-ai-foundry” (Microsoft Foundry's extension): 0.18.0 is reported; 1.0.0 is to have it repaired.\n- Until then do it without the extension: `az login`, and the list of the deployments by `az cognitiveservices account deployment list` or in Foundry's portal.\n- Claude Code doesn't go through this extension: it takes the sign-in of `genkan login`." /
        "アカウントではなく拡張機能の不具合のため、サインインし直しても、多くの場合は変わりません。本文にある拡張機能と Visual Studio Code を更新してください（`code --update-extensions` ですべて更新されます）。\n- 「azure-ai-foundry」（Microsoft Foundry の拡張機能）の場合: 0.18.0 での報告があり、1.0.0 で修正される予定とされています。\n- それまでは、拡張機能を使わずに行ってください。`az login` でサインインし、デプロイの一覧は `az cognitiveservices account deployment list` か Foundry のポータルで確認します。\n- Claude Code はこの拡張機能を使わず、`genkan login` のサインインを使います。"
    } text {
        verified: false,
        patterns: [
            r"\bno claims found in authentication challenges?\b",
        ],
        examples: [
            "Error Message: No claims found in authentication challenges",
        ],
    }
    WSL_INTEROP "GK-ERR-1155" Usage {
        "the helper that opens a browser from WSL doesn't find WSL's interop (WSLInterop), and says that it is off" /
        "WSL からブラウザーを開く補助プログラムが、WSL の相互運用（WSLInterop）を見つけられず、無効と判断しています"
    } help {
        "The browser opened all the same: go on with the sign-in, nothing needs to be changed. It didn't: open the printed address by hand, or sign in with a code (`az login --use-device-code`, `genkan login --device`).\n- `ls /proc/sys/fs/binfmt_misc/` shows WSLInterop-late: interop is on, only under that name, which the helper (wslview of wslu) doesn't look for. Update wslu, or name another browser command in BROWSER.\n- Neither name is there, and `cmd.exe /c ver` doesn't run: interop is off. In /etc/wsl.conf `enabled=true` belongs below `[interop]`; then `wsl --shutdown` in Windows, and open WSL again.\n- With systemd it is gone again and again: write the line `:WSLInterop:M::MZ::/init:PF` to /etc/binfmt.d/WSLInterop.conf, and `sudo systemctl restart systemd-binfmt`." /
        "それでもブラウザーが開いた場合は、そのままサインインを続けてください。変更は不要です。開かない場合は、表示されたアドレスを手動で開くか、コードでサインインしてください（`az login --use-device-code`、`genkan login --device`）。\n- `ls /proc/sys/fs/binfmt_misc/` に WSLInterop-late がある場合: 相互運用は有効です。補助プログラム（wslu の wslview）が、この名前を確認していません。wslu を更新するか、BROWSER に別のブラウザーのコマンドを指定してください。\n- どちらの名前もなく、`cmd.exe /c ver` も動かない場合: 相互運用が無効です。/etc/wsl.conf の `[interop]` の下に `enabled=true` を書き、Windows で `wsl --shutdown` を実行して、WSL を開き直してください。\n- systemd を使っていて、何度も無効になる場合: /etc/binfmt.d/WSLInterop.conf に `:WSLInterop:M::MZ::/init:PF` の 1 行を書き、`sudo systemctl restart systemd-binfmt` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\bwsl interop\w{0,10} is disabled\b",
            r"/binfmt_misc/wslinterop: no such file or directory",
        ],
        examples: [
            "WSL Interopability is disabled. Please enable it before using WSL.",
            "grep: /proc/sys/fs/binfmt_misc/WSLInterop: No such file or directory",
        ],
    }
    NO_BROWSER "GK-ERR-354" Person {
        "no browser can be opened on this machine for the sign-in, or for a page that a program wanted to show (WSL, a container, a remote shell)" /
        "この端末では、サインインや表示のためのブラウザーを開けません（WSL、コンテナー、リモートシェル）"
    } help {
        "Open the address that was printed by hand, in any browser; or sign in with a code that is typed in a browser elsewhere: `az login --use-device-code`, `azd auth login --use-device-code`, `gcloud auth login --no-launch-browser`, for AWS `genkan login --device` (`aws sso login --no-browser --use-device-code`).\n- “no GUI is available”: az found no window to open a browser in, and goes on with a code: open the printed address in any browser, and type the code. In WSL 2 with a browser an old az says so wrongly: update it (`az upgrade`, from 2.11 on), or install az anew.\n- “gio … Operation not supported”, or WSL: nothing is registered for links here. Open the printed address by hand and type the code as it was shown: a click on gio's own line takes the colon at its end into the code, which is then refused. For the next time install wslu and `export BROWSER=wslview`.\n- “xdg-open: executable file not found”: the program runs xdg-open itself, so BROWSER has no effect: install xdg-utils (in WSL link xdg-open to wslview), or update the program; newer ones know WSL.\n- A program's own page (a dev server, a report): open the printed address by hand, or switch that off (`--no-open`, BROWSER=none)." /
        "表示されたアドレスを手動で任意のブラウザーで開くか、別の端末のブラウザーでコードを入力する方法でサインインしてください（`az login --use-device-code`、`azd auth login --use-device-code`、`gcloud auth login --no-launch-browser`、AWS は `genkan login --device`（`aws sso login --no-browser --use-device-code`））。\n- 「no GUI is available」の場合: az がブラウザーを開く画面を見つけられず、コードによるサインインに切り替えています。表示されたアドレスを任意のブラウザーで開き、コードを入力してください。ブラウザーのある WSL 2 では、古い az の誤った判定です。az を更新するか（`az upgrade`。2.11 以降）、インストールし直してください。\n- 「gio … Operation not supported」または WSL の場合: リンクを開くプログラムが登録されていません。表示されたアドレスを手動で開き、表示どおりのコードを入力してください。gio の行をクリックすると、末尾のコロンがコードに含まれて拒否されます。次回のために wslu を入れ、`export BROWSER=wslview` を実行してください。\n- 「xdg-open: executable file not found」の場合: プログラムが xdg-open を直接実行するため、BROWSER は効きません。xdg-utils を入れるか（WSL では xdg-open を wslview へのリンクにします）、プログラムを更新してください。新しいものは WSL に対応しています。\n- プログラム自身のページ（開発サーバー、レポートなど）の場合: 表示されたアドレスを手動で開くか、自動で開く設定を切ってください（`--no-open`、BROWSER=none）。"
    } text {
        verified: false,
        patterns: [
            r"\bopen (?:the |a |any )?(?:links?|urls?|pages?)\b.{0,100}\boperation not supported",
            r"failed to locate a utility to launch the default web browser",
            // A linter of packages takes the program's name for a call of it: the hyphen is spelled otherwise.
            r"\b(?:xdg-open|x-www-browser|www-browser|sensible\Wbrowser|wslview)\b.{0,80}(?:not found|no such file|failed|exited|ENOENT)|(?:could not|couldn't|can ?not|can't|unable to|failed to) (?:open|launch|start) (?:a |the |your |any |default |system )*(?:web ?)?browser(?:['\x22`)]?\W{0,3}$|[.,;]|: (?:no|error|exec|spawn|exit|\S*xdg|https?)\b| (?:for|to|automatically|window|at|on|here|because)\b)|(?:could not|couldn't|cannot|can't|unable to|failed to) find (?:a |any )?(?:suitable |usable |default |web ?)*browser(?:\W{0,3}$| to\b)|linux_xdg_open_failed|unable to open a web page using|no (?:usable |web )*browser (?:was |could be )?(?:found|available|installed)|could not locate runnable browser|xdg-open: no method available|\bgio: https?://\S{1,400}: operation not supported",
            r"no gui is available, so fall back to device code",
        ],
        examples: [
            "AWS CLI fails to open links - \"Operation not supported\"",
            "fatal: Failed to locate a utility to launch the default web browser.",
            "/usr/bin/xdg-open: 882: x-www-browser: not found",
            "Detect no GUI is available, so fall back to device code",
        ],
    }
    GRAPH_TOKEN "GK-ERR-628" Person {
        "Microsoft Graph (Outlook, Teams, OneDrive, OneNote) doesn't accept the token that a program or MCP server sent: it has ended, is cut off, or is none of Graph's; az and Claude Code's own sign-in aren't concerned" /
        "プログラムまたは MCP サーバーが送ったトークンを Microsoft Graph（Outlook、Teams、OneDrive、OneNote）が受け付けません。期限切れ、途中で切れたもの、または Graph 用ではないものです。az と Claude Code のサインインは関係しません"
    } help {
        "Sign in again in that program: an MCP server has a command or tool of its own for it; delete the token that it stored (a file, the keychain) if the old one is still sent.\n- “JWT is not well formed, there are no dots”: what was sent is no token of Graph's (empty, a code, an ID, “Bearer” twice), or one of a personal account that was cut off: correct the variable or file that holds it, or update the program.\n- It ends every hour: the program doesn't ask for offline_access, or doesn't renew its token; update it." /
        "そのプログラムでサインインし直してください。MCP サーバーには、そのためのコマンドやツールがあります。古いトークンが送られ続ける場合は、保存されたトークン（ファイル、キーチェーン）を削除します。\n- 「JWT is not well formed, there are no dots」の場合: Graph のトークンではないもの（空、コード、ID、「Bearer」の重複）か、途中で切れた個人アカウントのトークンが送られています。値を入れた変数やファイルを直すか、プログラムを更新してください。\n- 1 時間ごとに切れる場合: プログラムが offline_access を要求していないか、トークンを更新していません。プログラムを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\bidx14100: jwt is not well formed|compacttoken parsing failed",
            r"(?:graph\.microsoft\.com|\bgrapherror\b|\bgraphserviceexception\b|\b(?:graph|m365|ms-?365|onenote|outlook|sharepoint)\W).{0,400}invalidauthenticationtoken|invalidauthenticationtoken\b.{0,400}graph\.microsoft\.com",
        ],
        examples: [
            "{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"IDX14100: JWT is not well formed, there are no dots (.).\"}}",
            "Microsoft Graph: InvalidAuthenticationToken: Access token has expired or is not yet valid.",
        ],
    }
    PROGRAM_SIGN_IN "GK-ERR-671" Person {
        "the Microsoft sign-in that a program keeps for itself (an editor, an extension, Azure's SDK) has ended; it isn't the one of az" /
        "プログラム（エディター、拡張機能、Azure SDK）が自身で保持している Microsoft のサインインが終了しました。az のサインインではありません"
    } help {
        "Sign in again in that program, and start it again; in VS Code: Accounts, sign out and in. `az login` helps only programs that use az's sign-in.\n- Azure's SDK (DefaultAzureCredential, `ClientAuthenticationError`): it found an old sign-in, VS Code's or the shared cache's, before az's. Run `az login` and have the program use AzureCliCredential (newer SDKs: AZURE_TOKEN_CREDENTIALS=AzureCliCredential), or exclude the old one (Python: `exclude_shared_token_cache_credential=True`, `exclude_visual_studio_code_credential=True`).\n- AADSTS700082 is a sign-in that lay unused (“was inactive for …”, mostly 90 days), AADSTS50173 a changed password. AADSTS70043 comes back regularly: only the identity administrator can change that." /
        "そのプログラムでサインインし直し、起動し直してください。VS Code では「アカウント」でサインアウトし、サインインします。`az login` で直るのは、az のサインインを使うプログラムだけです。\n- Azure SDK（DefaultAzureCredential、`ClientAuthenticationError`）の場合: az より先に、VS Code または共有キャッシュの古いサインインが使われました。`az login` を実行し、プログラムが AzureCliCredential を使うようにするか（新しい SDK では AZURE_TOKEN_CREDENTIALS=AzureCliCredential）、古いものを除外してください（Python では `exclude_shared_token_cache_credential=True`、`exclude_visual_studio_code_credential=True`）。\n- AADSTS700082 は一定期間の未使用（「was inactive for …」、多くは 90 日）、AADSTS50173 はパスワードの変更です。AADSTS70043 は定期的に繰り返され、変更できるのは ID 管理者だけです。"
    } text {
        verified: false,
        names: ["InteractionRequiredAuthError"],
        patterns: [
            r"\b(?:failed to acquire token silently|interactionrequiredautherror)\b.{0,400}?\baadsts(?:70008[1-9]?|7004[36]|50173|5013[23]|50078|50089)\b",
            r"\baadsts(?:70008[1-9]?|7004[36]|50173|5013[23]|50078|50089)\b.{0,900}?\binteractionrequiredautherror\b",
            r"\b(?:azure active directory|microsoft entra id) error '\((?:invalid_grant|interaction_required)\) aadsts(?:70008[1-9]?|7004[36]|50173|5013[23]|50078|50089)\b",
        ],
        examples: [
            "failed to acquire token silently, skipping account {\"errorCode\":\"invalid_grant\",\"errorMessage\":\"AADSTS700082: The refresh token has expired due to inactivity.\"}",
            "{\"errorMessage\":\"AADSTS50173: The provided grant has expired due to it being revoked\",\"subError\":\"bad_token\",\"name\":\"InteractionRequiredAuthError\"}",
            "azure.core.exceptions.ClientAuthenticationError: Azure Active Directory error '(invalid_grant) AADSTS700082: The refresh token has expired due to inactivity.",
        ],
    }
    LOGIN_UNFINISHED "GK-ERR-931" Person {
        "`az login` was begun and didn't finish: no sign-in is stored where the next command looks for it" /
        "`az login` は開始されましたが完了していません。次のコマンドが参照する場所にサインインが保存されていません"
    } help {
        "Run `az login` again and let it finish: it prints the subscriptions once it is done, which can be after the browser says so. Only then run the next command.\n- It ends or hangs without them, in WSL or a container: login.microsoftonline.com has to be reached from there (`curl -I https://login.microsoftonline.com`); WSL: `wsl --update`, `wsl --shutdown`, set HTTPS_PROXY. `az login --debug` shows where it waits.\n- It did print them: both commands need the same user and the same folder (~/.azure, AZURE_CONFIG_DIR); `sudo`, Windows beside WSL, and a container each have their own." /
        "`az login` をやり直し、完了まで待ってください。完了するとサブスクリプションの一覧が表示されます（ブラウザーの完了表示より後のことがあります）。次のコマンドはその後に実行します。\n- WSL やコンテナーで、一覧が表示されずに終わるか止まる場合: そこから login.microsoftonline.com に接続できる必要があります（`curl -I https://login.microsoftonline.com`）。WSL では `wsl --update` と `wsl --shutdown`、HTTPS_PROXY の設定を試してください。待っている箇所は `az login --debug` で分かります。\n- 一覧が表示された場合: 両方のコマンドで、同じユーザーと同じフォルダー（~/.azure、AZURE_CONFIG_DIR）を使う必要があります。`sudo`、WSL と Windows、コンテナーは、それぞれ別のフォルダーを使います。"
    } text {
        verified: false,
        patterns: [
            r"(?:microsoft\.com/devicelogin\b.{0,120}?\bto authenticate|please continue the login in the web browser)\b.{0,200}?please run 'az login' to setup account",
        ],
        examples: [
            "To sign in, use a web browser to open the page https://microsoft.com/devicelogin and enter the code REDACTED to authenticate. $ az account show Please run 'az login' to setup account.",
        ],
    }
    SECOND_FACTOR "GK-ERR-995" Person {
        "the directory asks this sign-in for a second factor (multi-factor authentication), which it didn't show" /
        "ディレクトリが 2 つ目の確認（多要素認証）を求めていますが、このサインインでは確認されていません"
    } help {
        "Sign in with a browser, where it can ask you; for az and what uses its sign-in that is `az login --tenant TENANT`, with `--scope` where the text suggests one. A sign-in with user name and password alone, or an old one that was stored before the rule came, can't do it: `az account clear` first if it comes again.\n- “azd”, “AzureDeveloperCLICredential” (the Azure Developer CLI): it has a sign-in of its own, which `az login` doesn't change: `azd auth login --tenant-id TENANT` in a terminal with a browser, with the `--scope` that azd's suggestion names (without it the sign-in may not ask for the second factor), and answer the second factor there (in Codespaces, a container or over SSH with `--use-device-code`, where the rule allows that; else open the project in a local VS Code). It comes again: `azd auth logout` first. To have azd take az's sign-in: `azd config set auth.useAzCliAuth true`, after `az login --tenant TENANT`.\n- “AdalServiceException”, “MsalUiRequiredException”, “MsalServiceException”, “TokenError”, “interaction_required”, “invalid_grant”, or a program of your own: where it signs in by itself, `az login` changes nothing. Have it open the browser (interactive, or with a device code where the rule allows that) in place of user name and password, and ask for the second factor in the request that opens it: the `claims` that came with this answer, handed on as they are (the old endpoint without v2.0 also takes `amr_values=mfa`). A job without a person takes a service principal, a managed identity or a federated credential.\n- AADSTS50072, AADSTS50079: you have to register for it first (https://aka.ms/mfasetup).\n- AADSTS50078: the proof has expired; the same sign-in renews it, as often as the directory's rule says.\n- The browser doesn't ask either: the identity administrator finds the rule (Conditional Access) by the correlation ID and the time." /
        "確認に答えられるブラウザーでサインインしてください（az とそのサインインを使うものでは `az login --tenant テナント`。本文に示されている場合は `--scope` も付けます）。ユーザー名とパスワードだけのサインインや、規則ができる前に保存された古いサインインではできません。繰り返す場合は、先に `az account clear` を実行してください。\n- 「azd」「AzureDeveloperCLICredential」（Azure Developer CLI）の場合: azd には独自のサインインがあり、`az login` では変わりません。ブラウザーの使えるターミナルで `azd auth login --tenant-id テナント` を実行し（azd が `--scope` を示している場合はそれも付けます。付けないと、多要素認証が求められないことがあります）、多要素認証に答えてください（Codespaces、コンテナー、SSH では、規則が許せば `--use-device-code` を付けます。許されない場合は、プロジェクトを手元の VS Code で開きます）。繰り返す場合は、先に `azd auth logout` を実行します。azd に az のサインインを使わせるには、`az login --tenant テナント` の後に `azd config set auth.useAzCliAuth true` を実行してください。\n- 「AdalServiceException」「MsalUiRequiredException」「MsalServiceException」「TokenError」「interaction_required」「invalid_grant」とある場合や、自作のプログラムの場合: 独自にサインインするプログラムでは、`az login` をしても変わりません。ユーザー名とパスワードではなく、ブラウザー（規則が許せばデバイスコード）でサインインするようにし、そのリクエストで多要素認証を要求してください。この応答に含まれる `claims` をそのまま渡します（v2.0 の付かない以前のエンドポイントでは `amr_values=mfa` も使えます）。人のいないジョブには、サービスプリンシパル、マネージド ID、フェデレーション資格情報を使います。\n- AADSTS50072、AADSTS50079 の場合: 先に多要素認証への登録が必要です（https://aka.ms/mfasetup）。\n- AADSTS50078 の場合: 確認の有効期限が切れています。同じサインインで更新されます。間隔はディレクトリの規則によります。\n- ブラウザーでも求められない場合: ID 管理者が、相関 ID（Correlation ID）と時刻から規則（条件付きアクセス）を確認します。"
    } text {
        verified: false,
        patterns: [
            aadsts!(r"5007[24689]"),
            r"you must (?:use|enroll in) multi-factor authentication to access|you must refresh your multi-factor authentication",
        ],
        examples: [
            "ERROR: AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '797f4846-ba00-4fd7-ba43-dac1f8f63013'.",
            "AADSTS50078: Presented multi-factor authentication has expired due to policies configured by your administrator, you must refresh your multi-factor authentication to access '797f4846-ba00-4fd7-ba43-dac1f8f63013'.",
        ],
    }
    NO_PRINCIPAL "GK-ERR-1091" Person {
        "the token is an application's that has no service principal in this tenant (its oid is missing), so Azure doesn't accept it; nobody's sign-in has ended" /
        "トークンのアプリケーションに、このテナントのサービスプリンシパルがない（oid がない）ため、Azure が受け付けません。サインインの期限切れではありません"
    } help {
        "Whoever administers the tenant creates it there: `az ad sp create --id` with the application's client ID, then gives it its role on the subscription (`az role assignment create`). Run the job again after some minutes.\n- The job's tenant-id and client-id don't belong together: the application lives in another directory (`az ad app show --id`, signed in to that tenant). Take both from one tenant, or have the application made for several tenants and consented to in this one.\n- It was created a moment ago: it isn't known everywhere yet: wait some minutes.\n- A person signed in, no application: an old or foreign token: `az account clear`, `az login --tenant TENANT`." /
        "テナントの管理者がサービスプリンシパルを作成します: アプリケーションのクライアント ID を指定して `az ad sp create --id`、続いてサブスクリプションのロールを割り当てます（`az role assignment create`）。数分待ってからジョブを再実行してください。\n- ジョブの tenant-id と client-id の組み合わせが違う場合: アプリケーションは別のディレクトリにあります（そのテナントにサインインして `az ad app show --id`）。両方を同じテナントのものにするか、アプリケーションをマルチテナントにして、このテナントで同意してもらってください。\n- 作成した直後の場合: まだ全体に反映されていません。数分待ってください。\n- アプリケーションではなく本人のサインインの場合: 古いトークンか、別のテナントのトークンです。`az account clear` の後、`az login --tenant テナント` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"at least one of the claims '?puid'? or '?altsecid'? or '?oid'? should be present",
        ],
        ask: CloudAdmin {
            "Azure refuses the token of our application, because the application has no service principal in this tenant. Please create it (az ad sp create --id with the application's client ID), and give it its role on the subscription." /
            "アプリケーションのサービスプリンシパルがこのテナントにないため、Azure がトークンを拒否しています。作成し（az ad sp create --id にアプリケーションのクライアント ID を指定）、サブスクリプションのロールを割り当てていただけますか。"
        },
        examples: [
            "(InvalidAuthenticationToken) The received access token is not valid: at least one of the claims 'puid' or 'altsecid' or 'oid' should be present. If you are accessing as application please make sure service principal is properly created in the tenant.",
        ],
    }
    SIGN_IN_LEFT "GK-ERR-1196" Person {
        "the sign-in at Microsoft was ended in the browser: cancelled, or left at a page that asks for an administrator's approval; Microsoft sent no reason, so the page of az shows its placeholders" /
        "Microsoft へのサインインが、ブラウザーで終了されました（キャンセルされたか、管理者の承認を求めるページから戻りました）。Microsoft から理由が送られなかったため、az のページに置き換え前の文字が表示されています"
    } help {
        "Start `az login` again and finish it on Microsoft's page: choose the account, and press neither Cancel nor Back.\n- The page asks for an administrator's approval (“Need admin approval”), and leaving it ends in this message: your identity administrator has to approve it; then sign in again.\n- You cancelled nothing: the browser may have taken another account. A private window, `az login --tenant TENANT`, or where your organization allows it `az login --use-device-code`.\n- It comes again: the address bar of that page shows all that was sent. error_subcode=cancel is a sign-in that was cancelled; an AADSTS number there names another reason (`genkan explain` takes it). The identity administrator finds both in the sign-in log, by the time." /
        "`az login` をもう一度実行し、Microsoft のページで最後まで進めてください。アカウントを選び、「キャンセル」や「戻る」は押さないでください。\n- 管理者の承認を求めるページ（「Need admin approval」）から戻った場合も、このメッセージになります。ID 管理者が承認した後、サインインし直してください。\n- キャンセルしていない場合: ブラウザーが別のアカウントを使ったことがあります。プライベートウィンドウ、`az login --tenant テナント`、または組織で許可されていれば `az login --use-device-code` を試してください。\n- 繰り返す場合: 送られた内容は、このページのアドレスバーにすべて表示されています。error_subcode=cancel はキャンセルされたサインインです。AADSTS の番号があれば、それが理由です（`genkan explain` で説明できます）。ID 管理者は、時刻をもとにサインインログで確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\b[a-z_]{4,40}: \$error_description\b|\$error_description\. \(\$error_uri\)",
        ],
        examples: [
            "Authentication failed\naccess_denied: $error_description. ($error_uri)",
        ],
    }
    SIGNED_OUT "GK-ERR-159" Person {
        "the sign-in at Microsoft (Entra ID; that of az or of another program) has ended, was never made, or wasn't finished in time (device code)" /
        "Microsoft（Entra ID）へのサインイン（az またはほかのプログラムのもの）が、行われていないか、終了したか、時間内に完了しませんでした（デバイスコード）"
    } help {
        "Sign in again where the text comes from: `az login` (with `--tenant` where you have several) for az and what uses its sign-in, Claude Code among it; then send the prompt again. The number says why it ended: AADSTS50173 a changed password or revoked sessions; AADSTS70043 the directory's sign-in frequency; AADSTS700082 time without use.\n- “azd”, “AzureDeveloperCliCredential” (the Azure Developer CLI): its sign-in is its own, and `az login` doesn't renew it: `azd auth login`, with `--tenant-id TENANT` where you have several, and `--scope` where azd suggests one. It comes again: update azd, and `azd auth logout` first.\n- “access token expiry UTC time”, “ExpiredAuthenticationToken”: Azure was given an access token that had run out (it lasts about an hour). From Azure PowerShell after `Connect-AzAccount -AccessToken`: such a token isn't renewed, and stays in use even after a new sign-in; `az login` changes nothing there. `Clear-AzContext -Force` (it removes every sign-in that Azure PowerShell stored), open a new PowerShell, then `Connect-AzAccount` without -AccessToken, or with a new token. From another program: have it ask for a new token (`az account get-access-token`) in place of one that was copied; from az itself: `az login`.\n- AADSTS70020, AADSTS70019, AADSTS70016, “code_expired”, “device_code” (`az login --use-device-code`, Connect-AzAccount -UseDeviceAuthentication): the code ran out before somebody finished the sign-in in the browser with it. Start again and enter the new code at once, in one go. It runs out after seconds, for others too: a fault at Entra ID itself, as there was for a day once: nothing has to be changed here; see Azure's status page, wait, and sign in with a browser on this machine meanwhile (`az login` without a device code). For you alone: this machine's date, time or time zone is wrong, or the program is old: update it.\n- AADSTS700082, AADSTS70043, AADSTS50173 from a program with a sign-in of its own (a file manager, a mail or backup tool, an app of yours): its stored token (refresh token) has ended, which `az login` doesn't renew. Sign in again in that program: connect the account anew, or remove its stored token.\n- AADSTS700082 says how long (“was inactive for …”): 90 days unless the directory had a rule of its own. A short time, and AADSTS70043, come back regularly: only the identity administrator can change that.\n- “to setup account”, and it comes again after `az login`: nothing is stored here, because it didn't finish, or ran as another user, in another container or with another ~/.azure (WSL beside Windows, `sudo`); or this machine's date and time are wrong, so that each new token counts as invalid: set the clock right, then `az login`.\n- It comes again with an AADSTS number: an old sign-in is still used: `az account clear` (or `az logout`), then `az login`, in a private browser window if the browser signs you in by itself; and start the program again.\n- “Status_InteractionRequired”: az asked Windows' account window (WAM), which wants you to sign in yourself: `az login`, with `--tenant` where the resource's tenant is another than your own. If it fails again: `az config set core.enable_broker_on_windows=false`, then `az login` in the browser." /
        "この文を表示したプログラムで、もう一度サインインしてください。az と、そのサインインを使うもの（Claude Code など）では `az login`（テナントが複数ある場合は `--tenant` を指定）を実行し、プロンプトを送り直します。終了した理由は番号で分かります。AADSTS50173 はパスワードの変更またはセッションの取り消し、AADSTS70043 はディレクトリのサインインの頻度、AADSTS700082 は一定期間の未使用です。\n- 「azd」「AzureDeveloperCliCredential」（Azure Developer CLI）の場合: azd には独自のサインインがあり、`az login` では更新されません。`azd auth login` を実行してください（テナントが複数ある場合は `--tenant-id テナント`、azd が示している場合は `--scope` も付けます）。繰り返す場合は、azd を更新し、先に `azd auth logout` を実行します。\n- 「access token expiry UTC time」「ExpiredAuthenticationToken」の場合: 期限の切れたアクセストークン（有効期間は約 1 時間）が Azure に送られました。`Connect-AzAccount -AccessToken` を使った Azure PowerShell の場合、そのトークンは更新されず、サインインし直しても使われ続けます。`az login` では変わりません。`Clear-AzContext -Force`（Azure PowerShell に保存されたサインインをすべて削除します）を実行し、新しい PowerShell で、-AccessToken を付けずに、または新しいトークンで `Connect-AzAccount` を実行してください。別のプログラムの場合は、コピーしたトークンではなく、新しいものを取得して使うようにします（`az account get-access-token`）。az 自身の場合は `az login` を実行してください。\n- AADSTS70020、AADSTS70019、AADSTS70016、「code_expired」「device_code」（`az login --use-device-code`、Connect-AzAccount -UseDeviceAuthentication）の場合: ブラウザーでのサインインが完了する前に、コードの期限が切れました。やり直し、新しいコードをすぐに入力して、続けて完了してください。数秒で切れ、ほかの人も同様であれば、Entra ID 側の障害です（1 日続いた例があります）。こちらで変更するものはありません。Azure の稼働状況を確認して待ち、その間はこの端末のブラウザーでサインインしてください（デバイスコードを使わない `az login`）。自分だけの場合は、この端末の日付、時刻、タイムゾーンが誤っているか、プログラムが古くなっています（更新してください）。\n- AADSTS700082、AADSTS70043、AADSTS50173 が、独自のサインインを持つプログラム（ファイルマネージャー、メールやバックアップのツール、自作のアプリなど）の文の場合: 保存されたトークン（リフレッシュトークン）が失効しており、`az login` では更新されません。そのプログラムでサインインし直してください（アカウントを接続し直すか、保存されたトークンを削除します）。\n- AADSTS700082 の期間は本文（「was inactive for …」）にあります。ディレクトリ独自の規則がなければ 90 日です。短い期間の場合と AADSTS70043 は定期的に繰り返され、変更できるのは ID 管理者だけです。\n- 「to setup account」で、`az login` の後も表示される場合: ここに何も保存されていません（サインインが完了していないか、ユーザー、コンテナー、~/.azure のいずれかが異なる環境で実行されています。WSL と Windows、`sudo` など）。または、この端末の日付と時刻が誤っていて、新しいトークンが無効とみなされています。時計を合わせてから `az login` を実行してください。\n- `az login` の後も AADSTS の番号が表示される場合: 古いサインインが使われています。`az account clear`（または `az logout`）の後、`az login` を実行し（ブラウザーが自動でサインインする場合はプライベートウィンドウで）、プログラムを起動し直してください。\n- 「Status_InteractionRequired」の場合: az が使う Windows のアカウントの画面（WAM）が、本人によるサインインを求めています。`az login` を実行してください（リソースのテナントが異なる場合は `--tenant` を付けます）。再び失敗する場合は、`az config set core.enable_broker_on_windows=false` の後に、ブラウザーで `az login` を実行してください。"
    } text {
        verified: true,
        names: ["MsalUiRequiredException", "MsalThrottledUiRequiredException", "AuthenticationRequiredException"],
        patterns: [
            r"please run 'azd auth login' from a command prompt|authentication failed: timed out waiting for user to authenticate",
            r"please run 'az login'",
            aadsts!(r"16001|16002|160021|50058|50085|50089|50121|500121|5013[23]|50139|50140|50168|50173|50196|50199|51006|54005|65004|70000|70008|70016|7001[89]|70020|70037|7004[346]|700020|70008[1-9]|14000[01]|9002341"),
            r"interactive authentication is needed\. please run:\s+az (?:logout|login)",
            r"please run\W{1,3}(?:the command )?\W?az login|(?:^|[^o\s] |(?:[^d]|[^e]d|[^l]ed) to |[^\w ])\W{0,2}(?:re-?)?run\W{1,3}az login|refresh token has expired due to inactivity",
            r"\binvalidauthenticationtoken\b|\bexpiredauthenticationtoken\b|the access token expiry|az account get-access-token\b.{0,80}(?:failed|error|non-zero)",
            r"(?:authentication failed|tenant|azaccount|credential)\b.{0,160}user interaction is required\b|\b(?:run|using|with|rerun) \W?(?:connect|login)-az(?:ure)?(?:rm)?account\b.{0,60}|no account found in the context|run `azd auth login`|\bazd auth login\b.{0,20}\bto (?:log ?in|authenticate)|automatic authentication has been disabled|\bno_(?:tokens_found|account_in_silent_request)\b|\b(?:status_|statusinternal::)user(?:canceled|switch)|\bauthentication_canceled\b|user cancell?ed the accounts control|cannot retrieve access token for resource|when using access token login",
            r"does(?:n't| not) support claims challenges|interactive authentication is required to get a token|az login --claims-challenge|no authorization code, cached access token, or refresh token available|the cache contains no account matching|no (?:\(unexpired\) )?authorization tokens were found|does not exist in (?:the )?msal token cache|re-?authenticate using \W?az login",
            r"\bresponse_status\.status_interactionrequired\b|\bstatus_interactionrequired\b",
            r"run the command below to authenticate interactively",
            r"\b(?:unexpected polling state code_expired|device_code_expired)\b|error while retrieving oauth token: code expired",
        ],
        examples: [
            "AzureDeveloperCliCredential: Please run 'azd auth login' from a command prompt to authenticate before using this credential.",
            "Credentials have expired due to inactivity. Please run: az login",
            "ERROR: Please run 'az login' to setup account.",
            "ERROR: AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.",
            "Interactive authentication is needed. Please run:\naz login",
            "{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"The access token has expired.\"}}",
            "AADSTS70020: The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
            "ERROR: Unexpected polling state code_expired",
            "AADSTS50058: A silent sign-in request was sent but no user is signed in.",
            "Get-AzAccessToken : Authentication failed against tenant x. User interaction is required.",
            "This credential doesn't support claims challenges. To authenticate with the required claims, please run the following command (requires Azure CLI version 2.76.0 or later): az login --claims-challenge eyJhY2Nlc3N",
            "(pii). Status: Response_Status.Status_InteractionRequired, Error code: 3399614476, Tag: 557973645",
            "Status_InteractionRequired. Run the command below to authenticate interactively; additional arguments may be added as needed:\naz logout\naz login",
            "ServerMessage  : ExpiredAuthenticationToken: (System.Collections.Generic.List`1[Microsoft.Rest.Azure.CloudError])",
        ],
    }
    ENTRA_UNREACHED "GK-ERR-392" Remote {
        "Entra ID's sign-in host wasn't reached: no name, no route, a proxy, or a certificate that isn't trusted (the text is the same for all)" /
        "Entra ID のサインインのホストに接続できません。名前解決、経路、プロキシ、信頼されない証明書のいずれかが原因です（どれも同じ文が表示されます）"
    } help {
        "`genkan doctor` tries the connection to login.microsoftonline.com and says which it is. If the company inspects TLS, Node.js programs and Claude Code need its root certificate: `network.ca_bundle` in the profile sets NODE_EXTRA_CA_CERTS. `genkan explain HTTPS_PROXY` shows the proxy that is used. A new sign-in or secret doesn't help." /
        "`genkan doctor` が login.microsoftonline.com への経路を試し、原因を示します。社内で TLS を検査している場合、Node.js のプログラムと Claude Code には社内のルート証明書が必要です（プロファイルの `network.ca_bundle` が NODE_EXTRA_CA_CERTS に設定されます）。使用中のプロキシは `genkan explain HTTPS_PROXY` で分かります。サインインやシークレットの更新では解消しません。"
    } text {
        verified: true,
        patterns: [
            r"\bnetwork_error: (?:see https://aka\.ms/msal|network request failed)|msal\S{0,40}#network_error",
            r"network error while attempting to get the cloud discovery instance metadata",
        ],
        examples: [
            "There was a network error while attempting to get the cloud discovery instance metadata.",
            "AuthenticationRequiredError: network_error: See https://aka.ms/msal.js.errors#network_error for details",
            "EnvironmentCredential authentication failed. More details: network_error: Network request failed,",
        ],
    }
    IDENTITY_ENDPOINT "GK-ERR-1107" Person {
        "az or a library asked the managed identity of the Azure app that it runs in (App Service, Functions, Container Apps), and that app's endpoint refused: another identity is meant, none is switched on, or it was asked in an old way" /
        "az やライブラリが、動作している Azure のアプリ（App Service、Functions、Container Apps）のマネージド ID を求めましたが、アプリのエンドポイントに拒否されました。別の ID を指定する必要があるか、ID が有効でないか、問い合わせ方が古いものです"
    } help {
        "Whoever runs the app looks at its page Identity: the system's identity has to be switched on there (then start the app again), or one of a user's assigned. An assigned one has to be named: `az login --identity --client-id ID` (older az: `--username ID`), AZURE_CLIENT_ID or `client_id` in a program.\n- “Response [405]” (Container Apps): the identity is there, and this az or library asks in an old way: update it (az 2.48 or later; azure-identity in place of msrestazure). Until then set APPSETTING_WEBSITE_SITE_NAME to any value in its environment.\n- “Unable to load requested managed identity”: none that fits is assigned to this app, or the ID in the call is another one's (its client ID counts, not its object ID).\n- Assigned a moment ago, or the deployment slot is another one: wait some minutes; each slot has an identity of its own." /
        "アプリの運用担当が「ID」のページを確認します。システム割り当ての ID を有効にする（その後アプリを再起動）か、ユーザー割り当ての ID を割り当てる必要があります。割り当てた ID は指定が必要です: `az login --identity --client-id ID`（古い az では `--username ID`）、プログラムでは AZURE_CLIENT_ID または `client_id`。\n- 「Response [405]」（Container Apps）の場合: ID はあり、az やライブラリの問い合わせ方が古いものです。更新してください（az 2.48 以降、msrestazure の代わりに azure-identity）。それまでは、その環境で APPSETTING_WEBSITE_SITE_NAME に任意の値を設定します。\n- 「Unable to load requested managed identity」の場合: 該当する ID がこのアプリに割り当てられていないか、指定した ID が別のものです（オブジェクト ID ではなくクライアント ID を指定します）。\n- 割り当てた直後や、別のデプロイスロットの場合: 数分待ってください。ID はスロットごとにあります。"
    } text {
        verified: false,
        patterns: [
            r"(?:failed to connect to msi\. please make sure msi is configured correctly\.? ?)?get token request returned: <response \[405\]>",
            r"\bmsi: failed to retrieve a token from \W?http://\S{1,60}/msi/token\S{0,200}|unable to load requested managed identity",
        ],
        examples: [
            "Failed to connect to MSI. Please make sure MSI is configured correctly.\nGet Token request returned: <Response [405]>",
            "MSI: Failed to retrieve a token from 'http://172.16.5.3:8081/msi/token/?resource=https://management.core.windows.net/&api-version=2017-09-01' with an error of '{\"statusCode\":400,\"message\":\"Unable to load requested managed identity.\"}'.",
        ],
    }
    MANAGED_IDENTITY "GK-ERR-398" Person {
        "a program asked for a managed identity and got none: it exists only on Azure's own machines, and only where one is assigned" /
        "プログラムがマネージド ID を求めましたが、得られませんでした。マネージド ID は Azure 上の、割り当てられたリソースにしかありません"
    } help {
        "On a workstation sign in as yourself: plain `az login`, without `--identity`, or a program that asks the Azure CLI (AzureCliCredential, DefaultAzureCredential) in place of ManagedIdentityCredential. Claude Code uses az's sign-in: `genkan login`. Nothing answers at 169.254.169.254 on a workstation; the network is not at fault.\n- “requested identity has not been assigned”, “requested identity isn't assigned”, “Identity not found”: the metadata service did answer, so this runs on Azure, and the resource has no managed identity, or not the one that was asked for. Whoever runs it assigns one (on a VM `az vm identity assign`, else the resource's page Identity), or AZURE_CLIENT_ID (`client_id` in the program) is corrected to the ID of an assigned one; unset it for the one of the system.\n- On Azure (a VM, App Service, AKS): the resource has no identity, or the one in AZURE_CLIENT_ID isn't assigned to it; on AKS a pod needs workload identity. Whoever runs the resource has to set that up." /
        "端末では本人としてサインインします。`--identity` を付けずに `az login` を実行するか、ManagedIdentityCredential の代わりに Azure CLI を使う認証（AzureCliCredential、DefaultAzureCredential）にしてください。Claude Code は az のサインインを使います（`genkan login`）。169.254.169.254 に応答するものは端末にはなく、ネットワークの問題ではありません。\n- 「requested identity has not been assigned」「requested identity isn't assigned」「Identity not found」の場合: メタデータサービスは応答しているため、Azure 上で動いています。リソースにマネージド ID がないか、求めた ID が割り当てられていません。リソースの管理者が割り当てるか（VM では `az vm identity assign`、ほかはリソースの「ID」のページ）、AZURE_CLIENT_ID（プログラムの `client_id`）を、割り当て済みの ID のクライアント ID に直してください。システム割り当ての ID を使う場合は消します。\n- Azure 上（VM、App Service、AKS）の場合: リソースに ID がないか、AZURE_CLIENT_ID の ID が割り当てられていません。AKS のポッドにはワークロード ID が必要です。リソースの管理者が設定します。"
    } text {
        verified: true,
        patterns: [
            r"managed identity's '\S{1,60}' environment variable is malformed|request to the managed identity endpoint timed out|unable to create a managed identity source|azure imds endpoint is unavailable|managedidentitycredential: network unreachable|file path in the www-authenticate header|user assigned managed identity clientid or resourceid is not configurable",
            r"^\W*(?:[\w.]*(?:error|exception): )*managedidentitycredential authentication (?:unavailable|failed)[^;]{0,500}$|169\.254\.169\.254.{0,80}/metadata/identity/oauth2/token\S{0,200}(?: .{0,300}?(?:network is unreachable|timed out|refused|no route to host))?",
            r"failed to connect to msi\. please make sure msi is configured",
            r"^\W*(?:[\w.]*(?:error|exception): )*the requested identity (?:hasn(?:'|’)t|has not|isn(?:'|’)t|is not) (?:been )?assigned\b",
        ],
        examples: [
            "ManagedIdentityCredential: Network unreachable. Message: connect ENETUNREACH 169.254.169.254:80",
            "ERROR: Failed to connect to MSI. Please make sure MSI is configured correctly.",
            "azure.identity.CredentialUnavailableError: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.",
            "ERROR: HTTPConnectionPool(host='169.254.169.254', port=80): Max retries exceeded with url: /metadata/identity/oauth2/token?api-version=2018-02-01 (Caused by NewConnectionError: Network is unreachable)",
            "ManagedIdentityCredential authentication failed: All Managed Identity sources are unavailable. The Azure Instance Metadata Service (IMDS) that runs on VMs was not detected: IMDSv2 probe failed.",
            "The requested identity hasn’t been assigned to this resource.",
        ],
    }
    OLD_AZD "GK-ERR-724" Usage {
        "the Azure Developer CLI (azd) on this machine is too old to know `azd auth`, and the program stopped at it instead of asking the next source of a token" /
        "この端末の Azure Developer CLI（azd）が古く、`azd auth` に対応していません。プログラムは次の取得元を試さず、そこで終了しました"
    } help {
        "Update azd (`winget upgrade Microsoft.Azd`, `brew upgrade azd`, or its installer again), then `azd auth login` if you sign in with it. `azd version` shows which one is found first.\n- You don't use azd: remove it. The program then asks its next source, such as `az login`.\n- A program of your own: leave the source out (ExcludeAzureDeveloperCliCredential = true in DefaultAzureCredentialOptions, exclude_developer_cli_credential=True in Python), and update Azure.Identity: later releases go on to the next source." /
        "azd を更新してください（`winget upgrade Microsoft.Azd`、`brew upgrade azd`、またはインストーラー）。azd でサインインする場合は、その後 `azd auth login` を実行します。どの azd が使われるかは `azd version` で確認できます。\n- azd を使っていない場合: アンインストールしてください。プログラムは、`az login` など次の取得元を試します。\n- 自作のプログラムの場合: この取得元を除き（DefaultAzureCredentialOptions の ExcludeAzureDeveloperCliCredential = true、Python では exclude_developer_cli_credential=True）、Azure.Identity を更新してください。後のリリースでは、次の取得元が試されます。"
    } text {
        verified: false,
        patterns: [
            r"\bunknown command \W{1,4}auth\W{1,4} for \W{1,4}azd\b",
        ],
        examples: [
            "Azure.Identity.AuthenticationFailedException: Azure Developer CLI authentication failed due to an unknown error. Please visit https://aka.ms/azure-dev for installation instructions and then, once installed, authenticate to your Azure account using 'azd login'. Error: unknown command \"auth\" for \"azd\"",
            "Error: unknown command 'auth' for 'azd'",
        ],
    }
    AZ_BROKEN "GK-ERR-1230" Usage {
        "the Azure CLI (az) itself doesn't start: its Python, or modules of its own, are missing; the sign-in wasn't asked for" /
        "Azure CLI（az）自体が起動しません。az 用の Python または az 自身のモジュールが不足しています。サインインの問題ではありません"
    } help {
        "Run `az version` in the same terminal: it fails too. Install az anew by the way by which it came (Microsoft's package for apt or dnf, `brew reinstall azure-cli`, Windows' installer), then `az login`.\n- “module specification for 'azure.cli'”, “spec for 'azure.cli'”: the Python whose path stands before these words has no azure-cli. Its path is /opt/az or that of az's own folder: install az anew as above. Otherwise az came by pip, into another Python (`where az`, `which az`): take the stand-alone installer (`winget install Microsoft.AzureCLI`, Microsoft's package), or run `python -m pip install azure-cli` with the very Python in the text. In a pipeline a step that chooses a version of Python puts another one first: install azure-cli behind that step, or call az before it.\n- `which -a az` (Windows: `where az`) shows more than one: take the one from pip, or the old one, out of PATH. An az from pip breaks when its Python is updated or removed.\n- PYTHONHOME, PYTHONPATH or an activated virtual environment leads az's Python to other modules: unset them.\n- The other lines (EnvironmentCredential, ManagedIdentityCredential, PowerShell, Azure Developer CLI) only name sources that aren't used here." /
        "同じターミナルで `az version` を実行すると、同様に失敗します。インストールしたときと同じ方法で az を入れ直し（apt や dnf の Microsoft のパッケージ、`brew reinstall azure-cli`、Windows のインストーラー）、`az login` を実行してください。\n- 「module specification for 'azure.cli'」「spec for 'azure.cli'」の場合: この文の前にパスのある Python に azure-cli がありません。パスが /opt/az や az 自身のフォルダーであれば、上のとおり az を入れ直してください。それ以外では、az は pip で別の Python に入っています（`where az`、`which az`）。単独のインストーラー（`winget install Microsoft.AzureCLI`、Microsoft のパッケージ）を使うか、本文の Python で `python -m pip install azure-cli` を実行してください。パイプラインでは、Python のバージョンを選ぶステップの後、別の Python が優先されます。その後に azure-cli をインストールするか、その前に az を呼び出してください。\n- `which -a az`（Windows では `where az`）で複数見つかる場合: pip で入れたものや古いものを PATH から外してください。pip で入れた az は、その Python の更新や削除で起動しなくなります。\n- PYTHONHOME、PYTHONPATH、有効な仮想環境により、az の Python が別のモジュールを読み込んでいる場合: 解除してください。\n- ほかの行（EnvironmentCredential、ManagedIdentityCredential、PowerShell、Azure Developer CLI）は、ここで使われていない手段を示しているだけです。"
    } text {
        verified: true,
        patterns: [
            r"\b(?:credentialunavailableerror|azureclicredential): (?:azureclicredential: )?traceback \(most recent call last\)",
            r"\bno module named \W?azure\.cli\b|/az: .{0,100}?(?:bad interpreter|cannot execute: required file not found|/python[\d.]{0,6}: no such file or directory)",
            r"\berror while finding (?:module specification|spec) for \W?azure\.cli\b",
        ],
        examples: [
            "API Error: Could not load Azure credentials · Failed to get token from azureADTokenProvider: ChainedTokenCredential authentication failed.\nCredentialUnavailableError: Traceback (most recent call last): ModuleNotFoundError: No module named azure",
            "/opt/az/bin/python3: Error while finding module specification for 'azure.cli' (ModuleNotFoundError: No module named 'azure.cli')",
            "/usr/bin/python3.6: Error while finding spec for 'azure.cli' (ModuleNotFoundError: No module named 'azure')",
            "C:\\hostedtoolcache\\windows\\Python\\3.8.10\\x64\\python.exe: Error while finding module specification for 'azure.cli' (ModuleNotFoundError: No module named 'azure')",
        ],
    }
    NO_SOURCE "GK-ERR-160" Person {
        "no source gave an Entra ID token to the program that asked (Claude Code, or another with Azure's library)" /
        "プログラム（Claude Code、または Azure のライブラリを使う別のもの）が、どの手段でも Entra ID のトークンを取得できませんでした"
    } help {
        "The lines below name each source that was asked; one that works is enough. At a terminal run `az login`, also if you did so before: a sign-in of az that has ended (after a day in some directories) reads the same. A server, a CI job or a function, where nobody signs in, sets all variables of a service principal instead (AZURE_CLIENT_ID, AZURE_TENANT_ID, AZURE_CLIENT_SECRET); a managed identity exists only on Azure's own machines, and has to be switched on there. `genkan doctor` says which one applies here.\n- “API_KEY”, “apiKey”, or you mean to use a key: ANTHROPIC_FOUNDRY_API_KEY (in another program AZURE_OPENAI_API_KEY, or the one that the text names) isn't set where the program was started; a helper's key isn't used on Foundry.\n- “requested identity has not been assigned”, “requested identity isn't assigned”, “Identity not found”: this runs on Azure, whose metadata service answered: the machine or service has no managed identity, or not the one that was asked for. Whoever runs it assigns one (on a VM `az vm identity assign`, else the resource's page Identity) and gives it its role, or AZURE_CLIENT_ID (`client_id` or `managed_identity_client_id` in the program) is corrected to the ID of an assigned one; unset it for the one of the system. A CI agent of Microsoft's own has none: its job signs in with a service principal.\n- “re-authentication”, “re-authenticate”, “TS001”, “TS003”, “VisualStudioCredential”: a program in .NET; the account that Visual Studio holds has to sign in again: in Visual Studio Tools, Options, Azure Services Authentication (Account Selection), choose the account and re-authenticate. Or let another source serve: `az login` in a terminal, and start the program again; in its code ExcludeVisualStudioCredential leaves Visual Studio out.\n- “Azure CLI not found”, “Azure CLI could not be found”: where nobody is at the machine (a job, a container, a function: “Result: Failure”) don't install it, but set the service principal's three variables there, or have a managed identity assigned. A program of your own that asks for AzureCliCredential alone uses neither: put DefaultAzureCredential in its place, which takes them there and az at your own machine. At your own machine install it, or open a new terminal so that this program finds it, then `az login`.\n- “Failed to invoke the Azure CLI”: this program couldn't start az, although it may be installed: a service, an editor or a virtual environment has another PATH than your terminal, or runs as another user. Where it runs, `az account get-access-token` has to work: put az on its PATH (`which az`, on Windows `where az`), run `az login` as its user, and start it again. It works there, but takes longer than a few seconds: the program stopped waiting (10 seconds by default), and has to wait longer (`process_timeout`: `genkan explain GK-ERR-1275`); a server takes the variables of a service principal (AZURE_CLIENT_ID, AZURE_TENANT_ID, AZURE_CLIENT_SECRET).\n- “Invalid value for AZURE_TOKEN_CREDENTIALS”: the variable takes dev, prod, or the name of one source (AzureCliCredential); unset it to have all of them asked." /
        "続く行に、試した手段が並びます。どれか 1 つが使えれば足ります。ターミナルでは `az login` を実行してください。以前にサインインしていても同様です。az のサインインが終了したとき（1 日で終わるディレクトリもあります）も、同じ文になります。誰もサインインしないサーバー、CI のジョブ、関数では、代わりにサービスプリンシパルの環境変数をすべて設定します（AZURE_CLIENT_ID、AZURE_TENANT_ID、AZURE_CLIENT_SECRET）。マネージド ID は Azure 上でだけ使え、そこで有効にする必要があります。どれを使う想定かは `genkan doctor` で確認できます。\n- 「API_KEY」「apiKey」とある場合や、キーを使うつもりの場合: プログラムを起動した環境に ANTHROPIC_FOUNDRY_API_KEY（別のプログラムでは AZURE_OPENAI_API_KEY、または本文の変数）が設定されていません。補助コマンドのキーは Foundry では使われません。\n- 「requested identity has not been assigned」「requested identity isn't assigned」「Identity not found」の場合: Azure 上で動いており、メタデータサービスが応答しています。サーバーまたはサービスにマネージド ID がないか、求めた ID が割り当てられていません。その管理者が割り当ててロールを付与するか（VM では `az vm identity assign`、ほかはリソースの「ID」のページ）、AZURE_CLIENT_ID（プログラムの `client_id` または `managed_identity_client_id`）を、割り当て済みの ID のクライアント ID に直してください。システム割り当ての ID を使う場合は消します。Microsoft がホストする CI のエージェントにはないため、ジョブではサービスプリンシパルでサインインします。\n- 「re-authentication」「re-authenticate」「TS001」「TS003」「VisualStudioCredential」の場合: .NET のプログラムで、Visual Studio のアカウントの再サインインが必要です。Visual Studio の［ツール］［オプション］の Azure サービス認証（アカウントの選択）でアカウントを選び、再認証してください。別の手段でも構いません。ターミナルで `az login` を実行し、プログラムを起動し直します。コードの ExcludeVisualStudioCredential で、Visual Studio を対象から外せます。\n- 「Azure CLI not found」「Azure CLI could not be found」の場合: 人が操作しない環境（ジョブ、コンテナー、関数の「Result: Failure」など）ではインストールせず、上記の 3 つの環境変数を設定するか、マネージド ID を割り当ててもらってください。自作のプログラムが AzureCliCredential だけを使う場合は、どちらも使われません。DefaultAzureCredential に置き換えると、そこではそれらが、自分の端末では az が使われます。自分の端末では、インストールするか、新しいターミナルを開いてから、`az login` を実行します。\n- 「Failed to invoke the Azure CLI」の場合: インストールされていても、このプログラムから az を起動できませんでした。サービス、エディター、仮想環境では、PATH がターミナルと異なるか、別のユーザーで実行されています。そこで `az account get-access-token` が成功する必要があります。PATH に az を加え（場所は `which az`、Windows では `where az`）、そのユーザーで `az login` を実行し、起動し直してください。成功しても数秒より長くかかる場合は、プログラムが待つのをやめています（既定では 10 秒）。待つ時間を延ばす必要があります（`process_timeout`。`genkan explain GK-ERR-1275`）。サーバーではサービスプリンシパルの環境変数（AZURE_CLIENT_ID、AZURE_TENANT_ID、AZURE_CLIENT_SECRET）を使います。\n- 「Invalid value for AZURE_TOKEN_CREDENTIALS」の場合: この変数に使えるのは dev、prod、または取得元の名前（AzureCliCredential など）だけです。環境変数を外すと、すべての取得元が試されます。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"failed to get token from azureadtokenprovider|is unavailable\. (?:invalid file path provided|no content on the file)|azure developer cli couldn't be found|unable to execute powershell\. ensure that it is installed|invalid value for azure_token_credentials|is unavailable\. no underlying credential could be used",
            r"invalid value for azure_token_credentials",
            r"could not load azure credentials",
            r"chainedtokencredential authentication failed",
            r"defaultazurecredential failed to retrieve a token",
            r"please pass one of \W{0,2}apikey\W{0,2} and \W{0,2}azure\w*tokenprovider|no credential in this chain|\bcredentialunavailableerror\b|azure cli (?:could not be found|not found|is not installed|not installed)|managedidentitycredential\b.{0,60}(?:unavailable|failed|no response)",
            r"\b(?:environment|azurepowershell|azuredevelopercli|workloadidentity|sharedtokencache|visualstudiocode|managedidentity|interactivebrowser|azurecli)credential\b.{0,60}\b(?:unavailable|not (?:installed|found|configured|supported)|failed|could not|no )|failed to invoke (?:the )?azure cli|stored credentials not found\. need to authenticate user in|\w{4,40}credential: failed to acquire a token|managedidentitycredential: managed identity|requested identity (?:has not been|is not|isn.t) assigned to this resource|error_description\W{1,5}identity not found|timed out waiting for azure cli|no managed identity endpoint found|failed to execute 'az",
            r"unexpected (?:output|response) from (?:azure (?:developer )?cli|get-azaccesstoken)|^\W{0,4}(?:\w+: )?no token received\.\W{0,3}$|failed to invoke (?:the azure developer cli|powershell\. (?:enable debug|to mitigate))|azure developer cli credential expects|(?:shared token cache (?:unavailable|is not supported))|azure arc\b.{0,80}(?:not supported|missing|invalid|only supports)|himds service|tenantid, clientid, and federatedtokenfilepath are required|(?:service fabric|azure arc) managed identity|client credential \(secret, certificate, or assertion\) must not be empty|missing required arguments: .{0,60}(?:tenant_id|token_file)",
            r"missing credentials\. please pass one of .{0,120}\bazure_ad_token|\bazure_ad_token_provider\b.{0,60}environment variable",
            r"\bazure_(?:openai_)?api_key\b.{0,20}environment variable (?:is missing|is not set|is required|not set|must be set)|azure openai api key is missing",
        ],
        examples: [
            "EnvironmentCredential is unavailable. No underlying credential could be used. To troubleshoot, visit https://aka.ms/azsdk/js/identity/environmentcredential/troubleshoot.",
            "ValueError: Invalid value for AZURE_TOKEN_CREDENTIALS: prd. Valid values are 'prod' and 'dev'",
            "CredentialUnavailableError: Azure CLI not found on path",
            "API Error: Could not load Azure credentials · Failed to get token from azureADTokenProvider: ChainedTokenCredential authentication failed.\nCredentialUnavailableError: EnvironmentCredential is unavailable. No underlying credential could be used.\nCredentialUnavailableError: Azure CLI could not be found. Please visit https://aka.ms/azure-cli for installation instructions and then, once installed, authenticate to your Azure account using 'az login'.",
            "ChainedTokenCredential authentication failed.",
            "DefaultAzureCredential failed to retrieve a token from the included credentials.",
            "EnvironmentCredential authentication unavailable. Environment variables are not fully configured.",
            "Unexpected output from Azure CLI: ''. To mitigate this issue, please refer to the troubleshooting guidelines here at https://aka.ms/azsdk/python/identity/azclicredential/troubleshoot.",
            "Missing credentials. Please pass one of `api_key`, `azure_ad_token`, `azure_ad_token_provider`, or the `AZURE_OPENAI_API_KEY` or `AZURE_OPENAI_AD_TOKEN` environment variables.",
            "Missing credentials. Please pass one of `api_key`, `azure_ad_token_provider`, or the `ANTHROPIC_FOUNDRY_API_KEY` environment variable.",
            "OpenAIError: The AZURE_OPENAI_API_KEY environment variable is missing or empty; either provide it, or instantiate the AzureOpenAI client with an apiKey option",
            "Azure OpenAI API key is missing. Pass it using the 'apiKey' parameter or the AZURE_API_KEY environment variable.",
        ],
    }
    ENTRA "GK-ERR-216" Person {
        "Entra ID refused the sign-in (its AADSTS number says which rule), or was asked at an address (authority, tenant, scope) that isn't right" /
        "Entra ID がサインインを拒否したか（理由は AADSTS の番号が示します）、問い合わせ先（authority、テナント、スコープ）が誤っています"
    } help {
        "Run `az login --tenant TENANT` with the resource's tenant and follow what the browser says. https://login.microsoftonline.com/error explains the number. If it persists, the identity administrator has to check the sign-in log: give the AADSTS number, the trace id and the time." /
        "リソースのテナントを指定して `az login --tenant テナント` を実行し、ブラウザーの表示に従ってください。番号の意味は https://login.microsoftonline.com/error で調べられます。続く場合は、ID 管理者がサインインログを確認します。AADSTS の番号・トレース ID・時刻を伝えてください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\baadsts(?<number>\d{4,8})\b",
            r"\boidc discovery failed on https?://(?:login\.|sts\.|\S{1,80}\.(?:b2clogin|ciamlogin)\.)|unable to (?:get|complete) (?:oidc )?(?:authority configuration|discovery)|microsoft entra id error '|unexpected response from microsoft entra id|(?:the authority (?:you )?provided, \S{1,120}, is not (?:known|well-known))|authority uris must use https|is an invalid authority\. the value must be a tls",
            r"an invalid scope was provided\. only alphanumeric",
        ],
        examples: [
            "AADSTS399218: An error of a kind that is new.",
            "OIDC Discovery failed on https://login.microsoftonline.com/acme.example/v2.0/.well-known/openid-configuration. HTTP status: 400",
            "An invalid scope was provided. Only alphanumeric characters are allowed.",
        ],
    }
    RESOURCE_GROUP "GK-ERR-1092" Usage {
        "Azure finds no resource group (or no resource in it) of this name in the subscription that was asked" /
        "問い合わせたサブスクリプションに、この名前のリソースグループ（またはその中のリソース）がありません"
    } help {
        "`az account show` names the subscription that az asks, `az group list -o table` its groups: the name is mistyped, the group was deleted, or it is in another subscription (`az account set --subscription …`, in the tenant that has it).\n- You named no group: a default of az's is used: `az config get defaults.group` shows it, `az configure --defaults group=''` takes it out. The groups of Microsoft Learn's sandbox (learn-…) end after some hours.\n- Deleted by hand, and a tool goes on with it: azd: `azd env get-values` (AZURE_RESOURCE_GROUP), then a new environment; Terraform: `terraform apply -refresh-only`, or take the resource out of its state.\n- “Creating”, or right after its creation: it isn't known everywhere yet: apply once more.\n- “under resource group”: the group is there, and the resource isn't: `az resource list -g GROUP -o table` shows its names." /
        "az が問い合わせるサブスクリプションは `az account show`、その中のグループは `az group list -o table` で分かります。名前の誤り、削除済み、または別のサブスクリプションのグループです（該当するテナントで `az account set --subscription …`）。\n- グループを指定していない場合: az の既定値が使われています。`az config get defaults.group` で確認し、`az configure --defaults group=''` で外してください。Microsoft Learn のサンドボックスのグループ（learn-…）は数時間で終了します。\n- 手動で削除したグループをツールが使い続けている場合: azd では `azd env get-values`（AZURE_RESOURCE_GROUP）を確認して新しい環境を作り、Terraform では `terraform apply -refresh-only` を実行するか、リソースを状態から外してください。\n- 「Creating」や、作成した直後の場合: まだ全体に反映されていません。もう一度適用してください。\n- 「under resource group」の場合: グループはあり、リソースがありません。名前は `az resource list -g グループ -o table` で分かります。"
    } text {
        verified: false,
        names: ["ResourceGroupNotFound"],
        patterns: [
            r"resource group '.{1,90}' could not be found|\bresourcegroupnotfound\b|the resource '.{1,160}' under resource group '.{1,90}' was not found",
        ],
        examples: [
            "(ResourceGroupNotFound) Resource group 'rg-claude' could not be found.",
        ],
    }
    EDITOR_SUBSCRIPTION "GK-ERR-1213" Person {
        "the Foundry extension of VS Code doesn't find the subscription of the chosen project: its Azure account or tenant in VS Code doesn't see it" /
        "VS Code の Foundry 拡張機能が、選択したプロジェクトのサブスクリプションを見つけられません。VS Code でサインインしている Azure のアカウントまたはテナントからは見えません"
    } help {
        "The extension signs in by VS Code's own Azure account; `az login` doesn't change it. In VS Code sign out (Accounts, at the bottom left), then run “Azure: Sign in to Tenant” for the tenant that has the subscription, and choose it in “Azure: Select Subscriptions”. Choose the project anew in the extension, and update it.\n- The subscription isn't in that list: the account has no role on it: whoever administers it gives you one.\n- It was moved, renamed or deleted: the extension still holds the old project; choose another one as the default project." /
        "拡張機能は VS Code 自身の Azure アカウントでサインインするため、`az login` では変わりません。VS Code でサインアウトし（左下の「アカウント」）、「Azure: Sign in to Tenant」でサブスクリプションのあるテナントにサインインし、「Azure: Select Subscriptions」で選択してください。拡張機能でプロジェクトを選び直し、拡張機能も更新してください。\n- 一覧にそのサブスクリプションがない場合: アカウントにロールがありません。サブスクリプションの管理者に付与してもらってください。\n- 移動、名前の変更、削除が行われた場合: 拡張機能に以前のプロジェクトが残っています。別のプロジェクトを既定に選んでください。"
    } text {
        verified: false,
        patterns: [
            r"\bazure-ai-foundry\.\w[\w.]{1,80}.{0,300}?\bsubscription (?:\S{1,60} )?(?:was |is )?not found\b",
            r"\bnot found subscription\b",
        ],
        examples: [
            "Action: azure-ai-foundry.viewContext.openPlayground\nError Message: Subscription not found",
            "Not found subscription ID: 11111111-2222-3333-4444-555555555555",
        ],
    }
    SUBSCRIPTION "GK-ERR-235" Person {
        "az has no subscription that contains what was requested: it is signed in with another account or to another tenant, or not at all" /
        "az で対象のサブスクリプションを利用できません。別のアカウントやテナントにサインインしているか、サインインしていません"
    } help {
        "Sign in to the tenant of the resource (`az login --tenant TENANT`; with `--allow-no-subscriptions` where you only use the model), then choose: `az account list` and `az account set --subscription …`. A sign-in that sees no subscription at all lacks a role: ask the administrator.\n- “Login failed with Error”, “Azure/login”, “AzureCLI@2”, “service principal” (a job of GitHub Actions or Azure DevOps): the identity signed in, but it sees no subscription: it has no role on one in this tenant. Whoever administers the subscription gives it one there, on the very subscription that the job names; `az role assignment list --assignee CLIENT_ID --all` shows what it has, a new one takes some minutes. Compare tenant-id and client-id too. No subscription is needed: `allow-no-subscriptions: true` in Azure/login." /
        "リソースのテナントにサインインし（`az login --tenant テナント`。モデルを使うだけなら `--allow-no-subscriptions` を付けます）、`az account list` と `az account set --subscription …` で選んでください。サブスクリプションが 1 つも見えない場合はロールがないため、管理者に依頼してください。\n- 「Login failed with Error」「Azure/login」「AzureCLI@2」「service principal」の場合（GitHub Actions や Azure DevOps のジョブ）: サービスプリンシパルまたはマネージド ID のサインインは成功していますが、このテナントのサブスクリプションに対するロールがなく、1 つも見えません。サブスクリプションの管理者が、ジョブで指定しているサブスクリプションのロールを付与します。付与済みのものは `az role assignment list --assignee クライアントID --all` で分かり、新しいものは反映に数分かかります。tenant-id と client-id も確認してください。サブスクリプションが不要な場合は、Azure/login に `allow-no-subscriptions: true` を指定します。"
    } text {
        verified: false,
        names: ["SubscriptionNotFound"],
        patterns: [
            r"no subscriptions? (?:were )?found(?: for \W?(?:\S{1,80}@|\*{3}|[0-9a-f]{8}-[0-9a-f-]{27}|none\b)| for '[^']{1,80}'\. if this is expected|\.?\W{0,3}$)|\b(?:az|azure|tenant)\b.{0,160}no subscriptions? (?:were )?found\b|the subscription of '.{1,80}' doesn't exist in cloud|\bsubscriptionnotfound\b|the subscription '.{1,60}' could not be found|please set a (?:default )?subscription",
            r"tenants? don't contain accessible subscriptions|doesn't contain accessible subscriptions",
            r"the subscription of '[^']{0,60}' doesn't exist in cloud",
        ],
        examples: [
            "No subscriptions found for taro@acme.example.",
            "The following tenants don't contain accessible subscriptions. Use `az login --allow-no-subscriptions` to have tenant level access.",
            "ERROR: The subscription of '' doesn't exist in cloud 'AzureCloud'.",
            "Error: No subscriptions found for ***.\n\nError: Login failed with Error: The process '/usr/bin/az' failed with exit code 1.",
            "No subscriptions were found for 'None'. If this is expected, use '--allow-no-subscriptions' to have tenant level accesses",
            "No subscriptions found for None.",
            "ERROR: No subscriptions were found for 'systemAssignedIdentity'. If this is expected, use '--allow-no-subscriptions' to have tenant level access.",
        ],
    }
}
