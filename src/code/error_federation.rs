//! GK-ERR-284 to 287: tools that sign in at an identity provider (Okta, Entra ID, AD FS) or with a certificate, and get
//! AWS credentials for it.

super::error_text::error_texts! {
    IDP_REGISTERS "GK-ERR-799" Person {
        "Entra ID stops the sign-in until you register a second factor (Microsoft Authenticator or another method), and the tool can't show that page" /
        "第 2 要素（Microsoft Authenticator などの方法）を登録するまで、Entra ID がサインインを止めています。ツールはその画面を表示できません"
    } help {
        "Sign in at the company's portal (myapplications.microsoft.com) or https://aka.ms/mysecurityinfo in a browser once, and register there; where the page has “Skip for now” or “Not now”, that is enough until it asks again. Then run the tool again.\n- It comes back, or you may not register: have the tool use a browser (saml2aws: provider Browser), or ask the identity administrator, who can take you out of the registration campaign or policy." /
        "ブラウザーで会社のポータル（myapplications.microsoft.com）または https://aka.ms/mysecurityinfo に一度サインインし、登録してください。「後で」などの選択肢があれば、次に求められるまではそれで足ります。その後、ツールを実行し直してください。\n- 繰り返す場合や登録できない場合: ブラウザーを使う方式に切り替えるか（saml2aws は Browser プロバイダー）、ID の管理者に登録キャンペーンまたはポリシーの対象から外してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"\blogin error (?<number>50(?:203|072|079))\b",
        ],
        examples: [
            "Error authenticating to IdP.: login error 50203",
        ],
    }
    OKTA_AUTHN "GK-ERR-800" Person {
        "Okta answered the tool's sign-in (/api/v1/authn) with 401: a wrong or stale password, or a policy that demands a second factor at once, which this call can't give" /
        "Okta が、ツールのサインイン（/api/v1/authn）に 401 を返しました。パスワードの誤り、または最初から第 2 要素を求めるポリシーです（この呼び出しでは満たせません）"
    } help {
        "Sign in at Okta's page in a browser. If that fails too, the help desk unlocks the account or sets a new password.\n- It works there: enter the password in the tool again, because a stored one is stale after a change.\n- It works there and the password is right: Okta's global session policy, or the AWS app's, demands MFA at the first step. Its administrator sees that in the Access Testing Tool and can exempt this sign-in; until then have the tool use a browser (saml2aws: provider Browser; or okta-aws-cli). AWS isn't involved yet." /
        "ブラウザーで Okta のページにサインインしてください。そこでも失敗する場合は、ヘルプデスクがロック解除またはパスワードの再設定を行います。\n- 成功する場合: ツールにパスワードを入力し直してください（変更前のパスワードが保存されていることがあります）。\n- 成功し、パスワードも正しい場合: Okta のグローバルセッションポリシーまたは AWS アプリのポリシーが、最初の段階で MFA を求めています。Okta の管理者が Access Testing Tool で確認し、このサインインを対象外にできます。それまではブラウザーを使う方式にしてください（saml2aws は Browser プロバイダー、または okta-aws-cli）。AWS はまだ関係しません。"
    } text {
        verified: false,
        patterns: [
            r"\bokta\w*\.\S{1,60}/api/v1/authn\b\S{0,60}.{0,60}\b40[13]\b|\b401\b.{0,60}\bokta\w*\.com/api/v1/authn\b",
        ],
        examples: [
            "Error authenticating to IdP.: error retrieving auth response: request for url: https://acme.okta.com/api/v1/authn failed status: 401 Unauthorized",
        ],
    }
    IDP_REFUSED "GK-ERR-286" Person {
        "the company's identity provider refused the user name, the password or the second factor, or the account there is locked" /
        "会社の ID プロバイダーが、ユーザー名、パスワード、第 2 要素のいずれかを拒否しました。アカウントがロックされていることもあります"
    } help {
        "Sign in at its web page in a browser: if that fails too, your help desk has to unlock the account, set a new password or register the factor. If it works there, enter the password in the tool again (a stored one is stale after a change), and confirm the prompt on your phone in time. AWS isn't involved yet.\n- E0000011 (“Invalid token provided”): no password is at fault; a program's Okta API token is wrong or has ended, or the tool's stored session has: enter a new one, or delete the session and sign in again.\n- “Stored password is invalid” comes again (gimme-aws-creds): it is taken from the environment. `unset OKTA_PASSWORD`, remove it from the shell's profile, and only then run it again: each wrong attempt brings the account nearer to its lockout." /
        "ブラウザーで ID プロバイダーにサインインしてください。そこでも失敗する場合は、ヘルプデスクがロック解除、パスワードの再設定、要素の登録を行います。成功する場合は、ツールにパスワードを入力し直し（変更前のパスワードが保存されていることがあります）、スマートフォンの確認に時間内に応答してください。AWS はまだ関係しません。\n- E0000011（「Invalid token provided」）の場合: パスワードの問題ではありません。プログラムの Okta API トークンの誤りや期限切れ、またはツールに保存されたセッションの期限切れです。新しいトークンを設定するか、セッションを削除してサインインし直してください。\n- 「Stored password is invalid」が繰り返される場合（gimme-aws-creds）: 環境変数のパスワードが使われています。`unset OKTA_PASSWORD` を実行し、シェルの設定からも削除してから、やり直してください。失敗を重ねるとアカウントがロックされます。"
    } text {
        verified: false,
        patterns: [
            r"error authenticating to idp\W{1,4}login error 50(?:034|053|055|056|057|126)\b",
            r"error authenticating to idp\W{1,4}.{0,60}your account or password is incorrect",
            r"error ?code\W{1,6}E0000(?:004|005|011|014|064|068|069|087|090|095|119)\b",
            r"\bokta (?:access has been locked out|password is expired)|locked out due to failed login|account is locked\. cannot continue|not authenticated -- please try to log in again|mfa rejected by user|did not accept mfa in time|mfa timed out or denied|must enroll in mfa before using|mfa not enrolled\. cannot continue|must set-up 2-step verification|login error: (?:mfa_enroll|password_|locked_out)",
            r"error authenticating to idp\W{1,4}.{0,80}(?:invalid (?:username|password|credential)|incorrect (?:username|password)|account is locked|locked_out|password_(?:expired|warn)|password error|rejected by user|timed out or denied|empty password|authentication failed|login fail)",
            r"^\W{0,12}(?:error )?\W{0,4}verification (?:was rejected|timed out)\W{0,3}$",
            r"\b(?:onelogin|pingidentity|auth0)\.\S{1,60}/(?:api/v1/authn|api/1/saml_assertion)\b\S{0,60}.{0,60}\b40[13]\b",
        ],
        examples: [
            "Error authenticating to IdP.: login error 50126",
            "Error authenticating to IdP.: error authenticating: login error Your account or password is incorrect. If you don't remember your password, reset it now.",
            "LOGIN ERROR: Authentication failed | Error Code: E0000004",
            "Your Okta access has been locked out due to failed login attempts.",
            "error authenticating to IdP: Invalid username or password",
            "Verification was rejected",
            "request for url: https://api.us.onelogin.com/api/1/saml_assertion failed status: 401 Unauthorized",
        ],
    }
    OKTA_WEB_SSO "GK-ERR-802" Person {
        "Okta doesn't let okta-aws-cli's app get the AWS app's token: the two aren't linked, its grants are missing, or the tool names a wrong app or domain" /
        "Okta が okta-aws-cli のアプリに AWS アプリのトークンを渡しません。2 つのアプリが関連付けられていないか、許可の種類（grant）が不足しているか、ツールのアプリ ID またはドメインが誤っています"
    } help {
        "“target audience app … web_sso_token”: in Okta's AWS Federation app (Sign On), “Allowed Web SSO Client” has to hold the OIDC native app's Client ID, and the app has to be assigned to you. Only Okta's administrator sees these: send the request below.\n- A bare 400 at “authorize”: first compare --org-domain (without https:// and -admin), --oidc-client-id and --aws-acct-fed-app-id with what you were given. They are right: the OIDC app has to be a native app with the grants Authorization Code, Device Authorization and Token Exchange, which goes into the request as well.\n- IAM Identity Center in the browser (`genkan login`) needs no such tool." /
        "「target audience app … web_sso_token」の場合: Okta の AWS Federation アプリ（Sign On）の「Allowed Web SSO Client」に OIDC ネイティブアプリのクライアント ID が必要です。アプリの割り当ても必要です。確認できるのは Okta の管理者だけです。下の依頼文を送ってください。\n- 「authorize」の 400 だけの場合: まず --org-domain（https:// と -admin は付けません）、--oidc-client-id、--aws-acct-fed-app-id を、案内された値と照らし合わせてください。正しい場合、OIDC アプリはネイティブアプリで、Authorization Code、Device Authorization、Token Exchange の許可が必要です（依頼文に含まれます）。\n- ブラウザーを使う IAM Identity Center（`genkan login`）であれば、このツールは不要です。"
    } text {
        verified: false,
        patterns: [
            r"target audience app must be configured",
            r"\bauthorize received api response \W{0,2}400 bad request\W{0,10}$|\bauthorize received api response .{0,40}error: \W?(?:invalid_client|unauthorized_client|invalid_scope|unsupported_grant_type)\b",
        ],
        ask: CloudAdmin {
            "For whoever administers Okta: okta-aws-cli is refused there, as the message that I send along says. Please check in the AWS Federation app (Sign On) that “Allowed Web SSO Client” holds the OIDC native app's Client ID, that the native app has the grants Authorization Code, Device Authorization and Token Exchange, and that both are assigned to me." /
            "Okta の管理者の方へ: 併せて送るメッセージのとおり、okta-aws-cli が Okta に拒否されます。AWS Federation アプリ（Sign On）の「Allowed Web SSO Client」に OIDC ネイティブアプリのクライアント ID が設定されているか、ネイティブアプリに Authorization Code、Device Authorization、Token Exchange が許可されているか、両方のアプリが私に割り当てられているかを確認していただけますか。"
        },
        examples: [
            "Error: fetching SSO web token received API response \"400 Bad Request\", error: \"invalid_grant\", description: \"The target audience app must be configured to allow the client to request a 'web_sso_token'.\"",
            "Error: authorize received API response \"400 Bad Request\"",
        ],
    }
    OKTA_SUBJECT_TOKEN "GK-ERR-959" Person {
        "Okta doesn't accept the sign-in that okta-aws-cli kept (“subject_token”): it belongs to another Okta organization, or it has ended" /
        "okta-aws-cli が保管しているサインイン（subject_token）を Okta が受け付けません。別の Okta 組織のものか、終了しています"
    } help {
        "Delete ~/.okta/awscli-access-token.json and sign in again; as a credential_process it fails in the same way until then.\n- You use two Okta organizations: the file holds one sign-in only, so delete it each time you switch (or don't use `--cache-access-token`).\n- A fresh sign-in is refused too: compare --org-domain, --oidc-client-id and --aws-acct-fed-app-id of this AWS profile with what you were given: all three belong to one organization." /
        "~/.okta/awscli-access-token.json を削除し、もう一度サインインしてください。credential_process として使う場合も、それまでは同じように失敗します。\n- 2 つの Okta 組織を使う場合: このファイルに保管されるサインインは 1 つだけです。切り替えるたびに削除するか、`--cache-access-token` を使わないでください。\n- 新しいサインインも拒否される場合: この AWS プロファイルの --org-domain、--oidc-client-id、--aws-acct-fed-app-id を、案内された値と照らし合わせてください。3 つとも同じ組織のものである必要があります。"
    } text {
        verified: false,
        patterns: [
            r"\bokta api returned an error: 'subject_token' is invalid",
        ],
        examples: [
            "Error when retrieving credentials from custom-process: Error: Okta API returned an error: 'subject_token' is invalid.",
        ],
    }
    IDP_POLICY "GK-ERR-285" Person {
        "the company's identity provider doesn't let this tool in: its policy requires more than the sign-in provides (a managed device, another factor), or the AWS app isn't assigned to you or set up for the tool" /
        "会社の ID プロバイダーがこのツールを許可していません。ポリシーが、このサインインにはない条件（管理対象デバイスや別の要素）を求めているか、AWS のアプリが割り当てられていないか、ツール用に設定されていません"
    } help {
        "Try once more with a fresh sign-in: sign out of the identity provider in the browser, delete the tool's stored sign-in (okta-aws-cli: ~/.okta/awscli-access-token.json), and use your strongest factor.\n- It is refused again: the identity provider's administrator (Okta's, Entra's) changes it: send the request below. With Okta, the tool's OIDC app and the AWS app need the same sign-on policy: device state Any, and not “every time” for the sign-in.\n- The tool's own settings are yours: compare its app ids and the organization's domain with what you were given.\n- IAM Identity Center in the browser (`genkan login`) needs no such tool." /
        "まず、新しいサインインで試してください。ブラウザーで ID プロバイダーからサインアウトし、ツールが保管しているサインインを削除し（okta-aws-cli は ~/.okta/awscli-access-token.json）、最も強い要素を使います。\n- それでも拒否される場合: 変更できるのは ID プロバイダー（Okta、Entra）の管理者です。下の依頼文を送ってください。Okta では、ツールの OIDC アプリと AWS のアプリに同じサインオンポリシー（デバイスの状態は Any、毎回の再認証なし）が必要です。\n- ツール自身の設定（アプリの ID、組織のドメイン）は、案内された値と照らし合わせてください。\n- ブラウザーを使う IAM Identity Center（`genkan login`）であれば、このツールは不要です。"
    } text {
        verified: false,
        patterns: [
            r"error authenticating to idp\W{1,4}login error (?:530\d{2,4}|50105|50158)\b",
            r"provider \S{8,160} has no roles to choose from",
            r"assurance requirements are not met|policy evaluation failed for this request, please check the policy|does not meet the authentication policies for this application|user is not assigned to the (?:client )?application",
            r"(?:fetching (?:sso web|access) token|authorize|fetching saml assertion) received api response \W{0,2}4\d\d",
            r"\bno aws apps are available for your user|no applications found for \S+|error ?code\W{1,6}E0000(?:006|015|022)\b",
            r"do not have access to aws through okta",
        ],
        ask: CloudAdmin {
            "For whoever administers the identity provider: my sign-in there for AWS is refused by a policy or by the app's setup. Please check that the AWS app is assigned to me, that the sign-in tool's app may use it, and that both have a sign-on policy that a command-line tool can meet." /
            "ID プロバイダーの管理者の方へ: AWS 用のサインインが、ポリシーまたはアプリの設定により拒否されています。AWS のアプリが私に割り当てられているか、サインインツールのアプリから利用できるか、両方のサインオンポリシーがコマンドラインツールで満たせるものかを確認していただけますか。"
        },
        examples: [
            "Error authenticating to IdP.: login error 53003",
            "Error: provider \"arn:aws:iam::111122223333:saml-provider/okta\" has no roles to choose from",
            "The application's assurance requirements are not met by the 'subject_token'.",
            "Error: authorize received API response \"400 Bad Request\", error: \"access_denied\"",
            "No AWS apps are available for your user.",
            "You do not have access to AWS through Okta. Please contact your administrator.",
        ],
    }
    SAML_TOOL_SETUP "GK-ERR-784" Usage {
        "the tool that signs in at the identity provider (saml2aws, okta-aws-cli, gimme-aws-creds) isn't set up rightly: a setting is missing, or has a value that it doesn't take, or its browser isn't installed" /
        "ID プロバイダーにサインインするツール（saml2aws、okta-aws-cli、gimme-aws-creds）の設定に問題があります。設定が足りないか、使えない値か、ブラウザーがインストールされていません"
    } help {
        "saml2aws: `saml2aws configure` asks for everything (provider, URL, username) and writes ~/.saml2aws; `login` without `-a NAME` takes its section [default], which may lack what yours has (“URL empty in idp account”): `saml2aws login -a NAME`. Provider and MFA are written as its list shows them, capitals included (AzureAD, Okta, Browser; `mfa = Auto`).\n- saml2aws with a browser: `saml2aws login --download-browser-driver`, or browser_type=chrome or msedge for the one that is installed (behind a proxy the download needs HTTPS_PROXY).\n- okta-aws-cli: --org-domain, --oidc-client-id and --aws-acct-fed-app-id, or the same in .env or okta.yaml; the Okta administrator has the values.\n- gimme-aws-creds, “Okta username must be an email address”: it took another name from `okta_username` in ~/.okta_aws_login_config or from OKTA_USERNAME. Write the address there, unset the variable, or use `--username`." /
        "saml2aws の場合: `saml2aws configure` が必要な項目（プロバイダー、URL、ユーザー名）を尋ね、~/.saml2aws に書き込みます。`-a 名前` を付けない `login` はセクション [default] を使うため、自分のセクションにある値がないことがあります（「URL empty in idp account」）: `saml2aws login -a 名前`。プロバイダーと MFA は、一覧のとおり大文字と小文字も同じに書いてください（AzureAD、Okta、Browser、`mfa = Auto` など）。\n- saml2aws でブラウザーを使う場合: `saml2aws login --download-browser-driver`、またはインストール済みのものを browser_type=chrome や msedge で指定してください（プロキシ環境でのダウンロードには HTTPS_PROXY が必要です）。\n- okta-aws-cli の場合: --org-domain、--oidc-client-id、--aws-acct-fed-app-id を指定するか、.env または okta.yaml に書いてください。値は Okta の管理者が知っています。\n- gimme-aws-creds の「Okta username must be an email address」の場合: ~/.okta_aws_login_config の `okta_username` または OKTA_USERNAME の名前がメールアドレスではありません。アドレスを書くか、変数を削除するか、`--username` で指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bokta username must be an email address\b",
            r"\binvalid mfa type: \S{1,40} for \S{1,40} provider|\binvalid provider: \w{2,40}\W{0,3}$|\burl empty in idp account\b|\bcould not load idp account\b|\binvalid browser-type: '",
            r"could not launch playwright driver|please install the driver \(v[\d.]+\) first",
            r#"must be set for \"aws-credentials\" format|either private key or private key file is a required m2m argument"#,
        ],
        examples: [
            "Okta username must be an email address.",
            "Invalid MFA type: PUSH for Okta provider",
            "Error authenticating to IdP.: could not launch playwright driver: please install the driver (v1.47.2) first",
            "Error: arguments --org-domain , --oidc-client-id , and --aws-acct-fed-app-id must be set for \"aws-credentials\" format",
        ],
    }
    SAML_BROWSER_CLOSED "GK-ERR-801" Usage {
        "the browser that saml2aws started for the sign-in closed before it had loaded the page" /
        "saml2aws がサインイン用に起動したブラウザーが、ページを読み込む前に閉じました"
    } help {
        "You closed its window, or it can't run here: start saml2aws in a desktop session (a display, DISPLAY in WSL), as an ordinary user and not as root.\n- Its libraries are missing (Linux): `npx playwright install-deps` installs them; or set browser_type=chrome or msedge in ~/.saml2aws for a browser that is installed.\n- No display at all (a server, a container): another provider than Browser, such as AzureAD or Okta; or `genkan login --device` where the company has IAM Identity Center." /
        "ウィンドウを閉じたか、ここではブラウザーを実行できません。デスクトップのセッション（WSL では DISPLAY が必要）で、root ではなく通常のユーザーとして saml2aws を起動してください。\n- ライブラリが不足している場合（Linux）: `npx playwright install-deps` でインストールするか、~/.saml2aws の browser_type でインストール済みのブラウザー（chrome、msedge）を指定してください。\n- 画面がない場合（サーバー、コンテナー）: Browser 以外のプロバイダー（AzureAD、Okta など）を使います。会社に IAM Identity Center がある場合は `genkan login --device` を使えます。"
    } text {
        verified: false,
        patterns: [
            r"\bcould not send message to server: .{0,80}\bclosed\b|\bprovider=browser\b.{0,400}?\b(?:page|target|context|browser)\b.{0,40}\bclosed\b",
        ],
        examples: [
            "INFO[0011] opening browser URL=\"https://myapplications.microsoft.com/\" provider=browser
could not send message to server: Navigation failed because page was closed!",
        ],
    }
    NO_ASSERTION "GK-ERR-1099" Person {
        "the sign-in tool (saml2aws or another) got no SAML assertion from the company's identity provider: the password, a second factor, or the provider's address; AWS wasn't asked yet" /
        "サインイン用のツール（saml2aws など）が、会社の ID プロバイダーから SAML アサーションを受け取れませんでした。パスワード、2 つ目の確認、またはプロバイダーのアドレスの問題で、AWS への問い合わせはまだ行われていません"
    } help {
        "Sign in with a browser at the same address once: it shows what is asked for (a changed password, a second factor, a consent). Then give the tool the current password; a stored one is used first (`saml2aws login --disable-keychain` leaves it out).\n- The browser asks for a second factor: this tool must know that kind. Choose another one that both have (an app in place of SMS; `saml2aws configure --mfa=…`), update the tool, or use its provider Browser (`--idp-provider=Browser`).\n- The browser signs in at once and shows a start page: the address isn't that of the AWS application. Take the application's own link at the provider (for AzureAD its app ID) into the configuration.\n- `--verbose` shows the page that came in the assertion's place.\n- The company has moved to IAM Identity Center: `genkan login` replaces the tool." /
        "同じアドレスに一度ブラウザーでサインインし、何が求められるか（変更後のパスワード、2 つ目の確認、同意）を確認してください。その後、ツールに現在のパスワードを入力します。保存されたものが優先されます（`saml2aws login --disable-keychain` で使わないようにできます）。\n- ブラウザーで 2 つ目の確認が求められる場合: ツールがその種類に対応している必要があります。両方が対応する別の方法（SMS の代わりにアプリ。`saml2aws configure --mfa=…`）を選ぶか、ツールを更新するか、プロバイダー Browser（`--idp-provider=Browser`）を使ってください。\n- ブラウザーではすぐにサインインでき、スタートページが表示される場合: アドレスが AWS アプリケーションのものではありません。プロバイダーにあるアプリケーション自身のリンク（AzureAD ではアプリ ID）を設定に書いてください。\n- アサーションの代わりに届いたページは `--verbose` で表示されます。\n- 会社が IAM Identity Center に移行している場合: ツールの代わりに `genkan login` を使います。"
    } text {
        verified: false,
        patterns: [
            r"response did not contain a valid saml assertion(?:.{0,40}check your username and password)?|please check your username and password is correct|\bunable to extract saml assertion\b",
        ],
        examples: [
            "Response did not contain a valid SAML assertion\nPlease check your username and password is correct",
        ],
    }
    IDP_PAGE "GK-ERR-284" Person {
        "the tool that signs in at the company's identity provider got a page, an answer or a second factor that it doesn't support" /
        "会社の ID プロバイダーにサインインするツールが、対応していないページ、応答、または第 2 要素を受け取りました"
    } help {
        "Update the tool, and compare its URL with the AWS app's own link at the identity provider (not the organization's front page). Then have it use a browser (saml2aws: provider Browser; aws-azure-login: --mode=gui), or a factor that it supports. If the company has moved to IAM Identity Center, `genkan login` replaces the tool.\n- “unable to classify response from auth server”: behind the password saml2aws (ADFS) got a page that it doesn't know, mostly that of a second factor, such as Symantec VIP. Name the factor, if its list has it: `saml2aws configure --mfa=VIP` (for ADFS also Azure, Defender); one that isn't there works only with provider Browser, and an update alone doesn't add it.\n- saml2aws can't read the page (“unmarshal error”, “unable to locate … form”): the provider changed it, or asks for a further step (AzureAD; Google refuses scripted sign-ins). Take the newest release (2.26.2 and 2.27.0 failed with AzureAD), or provider Browser.\n- Okta Identity Engine: tools of the classic API (aws-okta-processor: “SAMLResponse tag not found due to MFA challenge”) can't answer the factor that the AWS app's policy asks for. Take one with a browser: okta-aws-cli, or gimme-aws-creds without --force-classic; both need an OIDC native app, which the Okta administrator sets up.\n- gimme-aws-creds ends with KeyError: 'location': Okta gave its OAuth request no redirect. In ~/.okta_aws_login_config set gimme_creds_server = appurl and app_url; with a server of your own, check client_id and okta_auth_server.\n- “ConvergedError” (AzureAD) is Entra's own error page: open the AWS app's link in the browser and read its AADSTS number. Not assigned to the app, or a policy: the identity administrator has to change it." /
        "ツールを更新し、設定した URL が（組織のトップページではなく）ID プロバイダーの AWS アプリのリンクであるかを確認してください。続いて、ブラウザーを使う方式（saml2aws は Browser プロバイダー、aws-azure-login は --mode=gui）か、対応している要素に切り替えます。会社が IAM Identity Center に移行している場合は、`genkan login` がツールの代わりになります。\n- 「unable to classify response from auth server」の場合: パスワードの後に、saml2aws（ADFS）が対応していないページが返されました。多くは第 2 要素（Symantec VIP など）のページです。一覧にある要素なら `saml2aws configure --mfa=VIP`（ADFS では Azure、Defender も）で指定してください。一覧にない要素は Browser プロバイダーでしか使えず、更新だけでは解消しません。\n- saml2aws がページを読み取れない場合（「unmarshal error」「unable to locate … form」）: プロバイダーがページを変更したか、追加の手順を求めています（AzureAD。Google はスクリプトによるサインインを拒否します）。最新のリリース（2.26.2 と 2.27.0 は AzureAD で失敗しました）か、Browser プロバイダーを使ってください。\n- Okta Identity Engine の場合: クラシック API のツール（aws-okta-processor の「SAMLResponse tag not found due to MFA challenge」など）は、AWS アプリのポリシーが求める要素に応答できません。ブラウザーを使うもの（okta-aws-cli、または --force-classic なしの gimme-aws-creds）に替えてください。どちらにも、Okta の管理者が用意する OIDC ネイティブアプリが必要です。\n- gimme-aws-creds が KeyError: 'location' で終わる場合: OAuth のリクエストに対して Okta がリダイレクトを返していません。~/.okta_aws_login_config で gimme_creds_server = appurl と app_url を設定するか、独自のサーバーを使う場合は client_id と okta_auth_server を確認してください。\n- 「ConvergedError」（AzureAD）は Entra 自身のエラーページです。ブラウザーで AWS アプリのリンクを開き、AADSTS の番号を確認してください。アプリが割り当てられていないか、ポリシーによる場合は、ID 管理者の対応が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bsamlresponse tag (?:was )?not found\b",
            r"error authenticating to idp\W{1,4}\w{2,30} response unmarshal error(?:\W{1,3}unexpected end of json input)?|unable to locate idp (?:\w{2,14} ){1,3}form submit url",
            r"gimme_aws_creds\S{0,60} line \d{1,5}, in auth_oauth\b.{0,400}?keyerror: 'location'",
            r"\bpage is missing saml assertion\b",
            r"error authenticating: (?:unable to locate|could not find|mfa not found|failed to (?:parse|build|extract))|is a classic org, okta-aws-cli is an oie only tool",
            r"unable to classify response from auth server|cannot find state token|unable to recognize page state|unsupported response from okta|unsupported (?:second factor|mfa provider|factortype)|unable to find supported second factor|no supported factors enrolled",
            r"error authenticating to idp\W{1,4}(?:error retrieving (?:\w{2,12} ){0,2}response\W{1,4})?(?:failed to (?:get|parse|build|unmarshal|decode|find|extract|define)\w*|unable to|cannot|could not find|unsupported|unknown|unexpected|no |page is|response does not contain|error (?:extract|build|pars|unmarshal|decod|encod|verify|mfa|connection name)\w*)",
            r"\bno extra verification\b|step-?up authe\w+ is not supported|oauth client id is required for okta identity engine|webauthn devices not supported on this platform|could not find saml assertion in api call",
            r"keyerror: \W{0,3}(?:name='sid'|(?:sessiontoken|statetoken)\b)",
            // But not E0000047, a limit of requests.
            r"error ?code\W{1,6}E0000(?:[1-9]\d\d|0[0-35-9]\d|04[0-689])\b",
            r"unknown process step found\W|\bunknown mfa type\b|(?:did not|didn't) (?:receive|get|find) (?:a |any )?saml ?(?:response|assertion)|no saml ?(?:response|assertion) (?:was )?(?:found|received|returned)",
            r"unable to find samlresponse\b",
            r"\bhttp: read on closed response body|cannot extract saml assertion",
        ],
        examples: [
            "SAMLResponse tag not found due to MFA challenge.",
            "error authenticating to IdP: loginPassword response unmarshal error: unexpected end of JSON input",
            "File \"/usr/lib/python3/site-packages/gimme_aws_creds/okta.py\", line 220, in auth_oauth url_parse_results = urlparse(response.headers['Location']) KeyError: 'location'",
            "page is missing saml assertion",
            "error authenticating: unable to locate IDP authentication form submit URL",
            "Unable to recognize page state! A screenshot has been dumped to aws-azure-login-unrecognized-state.png.",
            "error authenticating to IdP: unable to locate IDP authentication form submit URL",
            "ERROR - No Extra Verification. Title was Sign In",
            "KeyError: \"name='sid', domain=None, path=None\"",
            "LOGIN ERROR: This operation is not allowed in the current authentication state. | Error Code: E0000079",
            "unknown process step found:ConvergedConditionalAccess provider=AzureAD",
            "RuntimeError: Did not receive SAML Response after successful authentication",
            "okta-aws-login: Unable to find SAMLResponse in the output of Response.",
            "error authenticating to IdP: error retrieving login response body: http: read on closed response body",
            "ERROR: Cannot extract saml assertion. Re-authentication needed?",
        ],
    }
    ROLES_ANYWHERE "GK-ERR-287" Person {
        "IAM Roles Anywhere issues no credentials for this certificate: its chain, its state, or the trust anchor, profile or role that is named doesn't match" /
        "IAM Roles Anywhere がこの証明書に認証情報を発行しません。証明書チェーン、証明書の状態、または指定したトラストアンカー、プロファイル、ロールが合っていません"
    } help {
        "Present the certificate that the company's authority issued for this, with its intermediates (`--intermediates` of aws_signing_helper), and its own private key; compare the three ARNs of the command. Only the administrator can change what the trust anchor and the role accept: send the request below." /
        "会社の認証局がこの用途に発行した証明書を、中間証明書（aws_signing_helper の `--intermediates`）および対応する秘密鍵とともに指定し、コマンドの 3 つの ARN を照らし合わせてください。トラストアンカーとロールの受け入れ条件は管理者の設定です。下の依頼文を送ってください。"
    } text {
        verified: false,
        names: ["AccessDeniedException", "ValidationException", "ResourceNotFoundException"],
        patterns: [
            r"\bcreatesession operation: unable to assume role\b",
            r"untrusted signing certificate|accessdenied\w*\W.{0,80}(?:untrusted|insufficient) certificate|untrusted certificate\W{1,3}insufficient certificate|\bcreatesession\b.{0,80}\bcertificate\b",
            r"operation error rolesanywhere\b.{0,200}(?:accessdenied|validation|resourcenotfound)\w*exception[^.]{0,120}|trust anchor (?:not found|is disabled|and profile)",
            r"\baws_signing_helper\b.{0,200}\b(?:could not|unable|failed|error|no|invalid)\b.{0,60}\b(?:certificates?|private key|pem|identit\w+|tpm\w*|pkcs\W?\d+)",
        ],
        ask: CloudAdmin {
            "IAM Roles Anywhere refuses the certificate of this machine. Please check that the trust anchor is enabled and holds the authority that issued it, that the certificate isn't revoked or expired, and that the profile and the role's trust policy accept it." /
            "IAM Roles Anywhere がこの端末の証明書を拒否しています。トラストアンカーが有効で、発行元の認証局を含んでいるか、証明書が失効または期限切れになっていないか、プロファイルとロールの信頼ポリシーで受け入れられるかを確認していただけますか。"
        },
        examples: [
            "An error occurred (AccessDeniedException) when calling the CreateSession operation: Unable to assume role for arn:aws:iam::111122223333:role/bedrock",
            "AccessDeniedException: Untrusted Signing Certificate",
            "operation error RolesAnywhere: CreateSession, https response error StatusCode: 403, AccessDeniedException: Unable to assume role for arn:aws:iam::111122223333:role/ClaudeCode",
            "aws_signing_helper: could not parse private key",
        ],
    }
}
