//! GK-ERR from 167: the key, the sign-in and the organization with which Anthropic's own service was called.

super::error_text::error_texts! {
    SIGN_IN_FAULT "GK-ERR-1262" Remote {
        "Anthropic's own sign-in failed on Anthropic's side (a 5xx answer); neither account, key nor this machine was refused or is at fault" /
        "Anthropic のサインインが、Anthropic 側で失敗しました（5xx の応答）。アカウントやキーが拒否されたわけではなく、この端末にも問題はありません"
    } help {
        "Wait some minutes and sign in again (`claude auth login`, or /login); status.claude.com shows whether an outage is known. Deleting settings or installing anew changes nothing.\n- With Bedrock, Vertex AI, Foundry or a gateway this sign-in isn't needed at all: `genkan check` says why Claude Code asks for it.\n- “502”, “503”, “504”, with the company's proxy in between: it can have said so itself; `curl -sS -i` to the sign-in's host shows whose page comes.\n- Others can sign in and you can't for hours: use the code that the page shows only once, from the newest attempt; update Claude Code; then Anthropic's support, with the time." /
        "数分待ってからサインインし直してください（`claude auth login` または /login）。障害は status.claude.com で確認できます。設定の削除や再インストールでは解消しません。\n- Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- 「502」「503」「504」で、社内プロキシを経由する場合: プロキシ自身の応答かもしれません。サインイン先への `curl -sS -i` で、誰のページかが分かります。\n- ほかの人は成功し、自分だけ何時間も失敗する場合: ページに表示されるコードは、最後の試行のものを一度だけ使ってください。Claude Code を更新し、それでも続く場合は、時刻を添えて Anthropic のサポートに問い合わせてください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:oauth error|(?:login|sign-?in) failed)\W{1,3}(?:axioserror: |error: )?request failed with status code (?<status>5(?:0[1-9]|[1-9]\d))\b",
        ],
        examples: [
            "OAuth error: Request failed with status code 502",
        ],
    }
    BILLING "GK-ERR-1152" Person {
        "the account at Anthropic's own service has a trouble with its billing or payment information; nothing went to your organization's cloud" /
        "Anthropic 自身のサービスのアカウントで、請求または支払い情報に問題があります。組織のクラウドには送られていません"
    } help {
        "Whoever owns that account at Anthropic corrects its payment information (Claude Console, billing). If you meant to work through your organization's cloud or gateway, the request went to the wrong place: `genkan check` shows why.\n- A key of your own in the environment: `genkan explain ANTHROPIC_API_KEY` shows where it is set; take it out." /
        "そのアカウントの所有者が、Anthropic の Claude Console の請求のページで支払い情報を修正します。組織のクラウドまたはゲートウェイを使うつもりの場合は、送り先が異なっています。理由は `genkan check` で分かります。\n- 環境変数に自分のキーがある場合: 設定場所は `genkan explain ANTHROPIC_API_KEY` で分かります。削除してください。"
    } text {
        verified: false,
        patterns: [
            r"issue with your (?:organization's |account's )?billing or payment information",
        ],
        examples: [
            "API Error: 402 There is an issue with your organization's billing or payment information. Please use the Claude Console to manage your payment information.",
        ],
    }
    AUTH_CONFLICT "GK-ERR-202" Usage {
        "two credentials are set for Claude Code at once, and it may use the unintended one" /
        "Claude Code に 2 つの認証情報が同時に設定されており、意図しない方が使われる可能性があります"
    } help {
        "Keep the one that the profile uses and remove the other, which the text names. `genkan check` shows where each is set (`genkan explain ANTHROPIC_API_KEY`, `genkan explain ANTHROPIC_AUTH_TOKEN`, `genkan explain apiKeyHelper`).\n- An earlier sign-in to Anthropic (/login) beside a gateway's token: `claude /logout`, keep ANTHROPIC_AUTH_TOKEN, start again; /status shows which one is used. A key of the Console stands in macOS's keychain, elsewhere as primaryApiKey in ~/.claude.json.\n- A key or token is refused beside it (401, “Invalid API key”): that is the one that was used; it needn't be wrong in itself.\n- Device management set one (apiKeyHelper): only whoever manages this machine can take it out." /
        "プロファイルが使う方だけを残し、本文に示されたもう一方を削除してください。それぞれの設定場所は `genkan check` で分かります（`genkan explain ANTHROPIC_API_KEY`、`genkan explain ANTHROPIC_AUTH_TOKEN`、`genkan explain apiKeyHelper`）。\n- ゲートウェイのトークンのほかに、以前の Anthropic へのサインイン（/login）がある場合: `claude /logout` を実行し、ANTHROPIC_AUTH_TOKEN は残して起動し直してください。使われている方は /status で分かります。Console のキーは、macOS ではキーチェーン、それ以外では ~/.claude.json の primaryApiKey にあります。\n- 同時にキーやトークンが拒否された場合（401、「Invalid API key」）: 使われた方が意図と違うだけで、そのキー自体が誤りとは限りません。\n- 端末管理が設定したもの（apiKeyHelper など）は、端末管理者だけが外せます。"
    } text {
        verified: false,
        patterns: [
            r"\bauth may not work as expected\b",
            r"\bauth conflict: ?(?:both|using|an?\b)|multiple credential methods configured",
        ],
        examples: [
            "⚠ Both ANTHROPIC_AUTH_TOKEN and /login managed key set · auth may not work as expected",
            "⚠ Auth conflict: Both a token (ANTHROPIC_AUTH_TOKEN) and an API key (apiKeyHelper) are set.",
        ],
    }
    NOTHING_TO_SEND "GK-ERR-491" Person {
        "no key and no sign-in reached the program that was to call the model, so that call wasn't sent" /
        "モデルを呼び出すプログラムに、キーもサインインも渡っていないため、その呼び出しは送られていません"
    } help {
        "With a profile of your organization the provider's settings aren't in force there: `genkan check` says why, `genkan setup` writes them.\n- Only a cloud's key is set (AWS_BEARER_TOKEN_BEDROCK, ANTHROPIC_FOUNDRY_API_KEY): it doesn't choose the provider. CLAUDE_CODE_USE_BEDROCK=1 and AWS_REGION (or CLAUDE_CODE_USE_VERTEX, _FOUNDRY) have to be set beside it, in ~/.claude/settings.json or in a terminal that is opened afterwards.\n- “x-api-key header is required”: a service that takes the key in that header answered, and none came: no key is set, or it was sent as `Authorization: Bearer` (Claude Code: ANTHROPIC_AUTH_TOKEN goes out as Bearer, ANTHROPIC_API_KEY as x-api-key; a router: the setting of the provider).\n- An editor's extension doesn't get the terminal's variables: have them in ~/.claude/settings.json (`genkan setup` does) or in claudeCode.environmentVariables, switch its own sign-in off (claudeCode.disableLoginPrompt), and update it.\n- “claude-code/cli.js”, “$bunfs/root/claude” (Claude Code itself, no program of your own), with Anthropic's own service: `claude`, then /login. That succeeded, and this comes still, on a Mac over SSH or in tmux: the keychain is locked, so a sign-in is neither saved nor read: `security unlock-keychain ~/Library/Keychains/login.keychain-db`, then `claude`; or CLAUDE_CODE_OAUTH_TOKEN (`claude setup-token`). With ANTHROPIC_BASE_URL also ANTHROPIC_AUTH_TOKEN; in a program of your own ANTHROPIC_API_KEY.\n- A sign-in in the editor that seemed to work (“Login successful” beside a 401), in a remote host (SSH, container, WSL): run `claude` and /login in a terminal of that host, set HTTPS_PROXY for the extension there too, then reload the window." /
        "組織のプロファイルがある場合、プロバイダーの設定が有効になっていません。理由は `genkan check` で分かり、`genkan setup` で書き込めます。\n- クラウドのキー（AWS_BEARER_TOKEN_BEDROCK、ANTHROPIC_FOUNDRY_API_KEY）だけを設定した場合: キーではプロバイダーは決まりません。CLAUDE_CODE_USE_BEDROCK=1 と AWS_REGION（または CLAUDE_CODE_USE_VERTEX、_FOUNDRY）も、~/.claude/settings.json に設定するか、設定後に開き直したターミナルで使ってください。\n- 「x-api-key header is required」の場合: このヘッダーでキーを受け取るサービスの応答です。キーが設定されていないか、`Authorization: Bearer` で送られています（Claude Code は ANTHROPIC_AUTH_TOKEN を Bearer、ANTHROPIC_API_KEY を x-api-key で送ります。ルーターでは、プロバイダーの設定です）。\n- エディターの拡張機能にはターミナルの環境変数が渡りません。~/.claude/settings.json（`genkan setup` が書き込みます）または claudeCode.environmentVariables に置き、拡張機能自身のサインインを無効にし（claudeCode.disableLoginPrompt）、更新してください。\n- 「claude-code/cli.js」「$bunfs/root/claude」がある場合（自作のプログラムではなく Claude Code 自身）など、Anthropic のサービスを使う場合: `claude` の /login を実行してください。成功しても続く場合、macOS の SSH や tmux ではキーチェーンがロックされ、サインインの保存も読み取りもできません。`security unlock-keychain ~/Library/Keychains/login.keychain-db` の後に `claude` を起動するか、CLAUDE_CODE_OAUTH_TOKEN（`claude setup-token`）を使います。ANTHROPIC_BASE_URL を設定する場合は ANTHROPIC_AUTH_TOKEN も、自作のプログラムでは ANTHROPIC_API_KEY が必要です。\n- エディターのサインインが成功したように見える場合（401 とともに「Login successful」）、リモートホスト（SSH、コンテナー、WSL）では、そのホストのターミナルで `claude` の /login を実行し、そこの拡張機能にも HTTPS_PROXY を設定して、ウィンドウを再読み込みしてください。"
    } text {
        verified: false,
        patterns: [
            r"\banthropic api key is missing\b|pass it using the 'apikey' parameter or the anthropic_api_key|did not find anthropic_api_key\b",
            r"no api key (?:available|found|configured|provided)\b.{0,60}(?:anthropic|/login|claude)|anthropic_api_key\b.{0,40}(?:environment variable )?(?:is )?(?:not set|missing|required|must be set|not found)|x-api-key header is required",
            r"bare mode doesn't use the sign-in from /login",
            r"^\W{0,6}(?:error\W{1,3})?(?:litellm\.[\w.]{1,60}: ){0,3}missing \w{2,20} api key - a call is being made to",
            r"could not resolve authentication method\. expected",
            r"(?:claude|anthropic|extension|/login)\b[^\[]{0,120}\bno authentication found\b|\bno authentication found\b[^\[]{0,120}(?:claude|anthropic|/login)",
        ],
        examples: [
            "AI_LoadAPIKeyError: Anthropic API key is missing. Pass it using the 'apiKey' parameter or the ANTHROPIC_API_KEY environment variable.",
            "Did not find anthropic_api_key, please add an environment variable `ANTHROPIC_API_KEY` which contains it, or pass `anthropic_api_key` as a named parameter.",
            "Error: ANTHROPIC_API_KEY environment variable is not set",
            "Bare mode doesn't use the sign-in from /login. It reads ANTHROPIC_API_KEY or an apiKeyHelper from --settings: set or change one and restart, or start Claude Code without --bare to sign in.",
            "litellm.AuthenticationError: Missing Anthropic API Key - A call is being made to anthropic but no key is set either in the environment variables or via params",
            "Error: Could not resolve authentication method. Expected either apiKey or authToken to be set.",
            "Extension reports \"No authentication found\" and blocks usage",
        ],
    }
    DESKTOP_SIGN_IN "GK-ERR-947" Person {
        "Claude's desktop app can't start a session in its Code tab: the app's own sign-in has expired, or it can't read it; the chat tab uses another session and works on" /
        "Claude のデスクトップアプリの Code タブでセッションを開始できません。アプリ自身のサインインが期限切れか、読み取れません（チャットのタブは別のセッションを使うため、動作します）"
    } help {
        "Sign out in the app itself (closing the window isn't enough), quit it whole (tray, menu bar), update it, start it, and sign in again.\n- It stays after that: a fault of the app or of its service, and nothing on this machine helps (reinstalling, clearing caches). See status.claude.com, report it in the app (Help), try again later.\n- Meanwhile use `claude` in a terminal: it has a sign-in of its own, and with your organization's provider it needs none at Anthropic." /
        "アプリの中でサインアウトし（ウィンドウを閉じるだけでは不十分です）、完全に終了し（通知領域、メニューバー）、更新してから起動し、もう一度サインインしてください。\n- それでも続く場合: アプリまたはそのサービスの不具合で、再インストールやキャッシュの削除では解消しません。status.claude.com を確認し、アプリ（Help）から報告して、時間をおいて試してください。\n- その間は、ターミナルの `claude` を使ってください。サインインは別で、組織のプロバイダーを使う場合は Anthropic へのサインインは不要です。"
    } text {
        verified: false,
        patterns: [
            r"\baccount information is unavailable because your sign-in has expired\b",
        ],
        examples: [
            "Error: Unable to start session: account information is unavailable because your sign-in has expired. Please sign in to the desktop app again.",
        ],
    }
    SIGN_IN_EXPIRED "GK-ERR-527" Person {
        "the sign-in to Anthropic (a Claude account) that was sent has run out" /
        "Anthropic（Claude アカウント）へのサインインとして送られたものの期限が切れています"
    } help {
        "With a profile of your organization it shouldn't be used at all: don't sign in again, `genkan check` says why it is; `claude /logout` ends it.\n- “has no refresh token”: another program (a display of the usage, say) read the sign-in that Claude Code stores here: it has ended, and nothing beside it can renew it. Start `claude`, /login once, then start that program again.\n- You use a Claude account: /login in Claude Code and sign in again in the browser. A running session may go on with the old token: leave it, and take it up with `claude --resume`. If that isn't enough, /logout, start again, /login.\n- The new sign-in fails (“timeout of 15000ms exceeded”, “Internal server error”, “OAuth Request Failed”): Anthropic's sign-in is disturbed or isn't reached. Wait (status.claude.com), then /login; in a company's network with HTTPS_PROXY set in this terminal. Delete nothing.\n- Expired right after a new sign-in that succeeded, or /login itself answers with this 401: an old token is still read. Unset CLAUDE_CODE_OAUTH_TOKEN, delete ~/.claude/.credentials.json (macOS: the keychain's entry “Claude Code-credentials”), then /login. ECONNREFUSED or “Was there a typo in the url or port?” at /login: HTTPS_PROXY names a proxy that doesn't run.\n- It comes back every day: old releases renew it badly (update Claude Code), or it can't be saved (on macOS the keychain is locked, as over SSH; otherwise ~/.claude isn't writable).\n- A CI job or container: a new token by `claude setup-token`, in CLAUDE_CODE_OAUTH_TOKEN." /
        "組織のプロファイルがある場合、このサインインは使わないはずです。サインインし直さず、使われた理由を `genkan check` で確認してください。`claude /logout` で終了できます。\n- 「has no refresh token」の場合: 別のプログラム（使用量の表示など）が、Claude Code の保存したサインインを読み、期限切れで、更新に必要なトークンもないことを示しています。`claude` を起動して /login を 1 回実行し、そのプログラムを起動し直してください。\n- Claude アカウントを使う場合: Claude Code の /login で、ブラウザーからサインインし直してください。起動中のセッションは古いトークンのままのことがあるため、終了して `claude --resume` で再開します。それで足りなければ、/logout の後、起動し直して /login を実行します。\n- 新しいサインインが失敗する場合（「timeout of 15000ms exceeded」「Internal server error」「OAuth Request Failed」）: Anthropic のサインインに障害があるか、接続できていません。時間を置いてから（status.claude.com）/login を実行してください。社内のネットワークでは、このターミナルに HTTPS_PROXY を設定します。何も削除する必要はありません。\n- サインインに成功した直後に期限切れになる場合や、/login 自体がこの 401 になる場合: 古いトークンが読まれています。CLAUDE_CODE_OAUTH_TOKEN を外し、~/.claude/.credentials.json（macOS ではキーチェーンの「Claude Code-credentials」）を削除してから /login を実行してください。/login が ECONNREFUSED や「Was there a typo in the url or port?」になる場合は、HTTPS_PROXY が動作していないプロキシを指しています。\n- 毎日繰り返す場合: 古いリリースでは更新がうまくいかないことがあります（Claude Code を更新）。保存できていないこともあります（macOS では SSH などでキーチェーンがロックされている、それ以外では ~/.claude に書き込めない）。\n- CI やコンテナーの場合: `claude setup-token` で新しいトークンを作り、CLAUDE_CODE_OAUTH_TOKEN に設定してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:api error: 401|failed to authenticate\W{1,3}) (?:the )?oauth (?:access )?token (?:has|is) expired|\bauthentication_error\b.{0,40}\boauth access token is expired|oauth token has expired\W{1,6}(?:please )?(?:obtain a new|run /login)|\bauthentication_error\b.{0,40}\boauth (?:access )?token (?:has |is )?expired|^\W{0,4}(?:(?:api )?error\W{1,3})?(?:401\W{1,3})?authentication error\W{1,4}oauth (?:access )?token (?:has |is )?expired\W{0,4}$|\b(?:claude|anthropic)\b.{0,60}\boauth (?:login|authentication|session|token|account)\b.{0,40}\bexpired|\boauth (?:login|authentication|session|token|account)\b.{0,40}\bexpired\b.{0,120}(?:\bclaude\b|\banthropic\b|/login\b)",
            r"\blogin expired (?:·|—) |your claude session has expired|your session has expired\. (?:please )?run /login|login (?:has )?reached its time limit|anthropic profile login expired",
            r"\bclaude(?: code)? (?:oauth )?(?:access )?token (?:is|has) expired and has no refresh token",
            r"\brefresh token (?:not found or invalid|(?:is |has )?expired)\W{1,6}please run /login",
        ],
        examples: [
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"OAuth token has expired. Please obtain a new token or refresh your existing token.\"}} · Please run /login",
            "Login expired · Please run /login",
            "Please run /login · API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"OAuth access token is expired.\"}}",
            "Claude Code token is expired and has no refresh token. Run 'claude'.",
            "401 authentication error: \"OAuth token has expired.\"",
            "OAuth error: Refresh token not found or invalid · Please run /login",
        ],
    }
    KEYCHAIN_LOCKED "GK-ERR-528" Person {
        "Claude Code can't read or store its sign-in because the keychain of macOS is locked in this session, as it is over SSH; so it counts as signed out" /
        "macOS のキーチェーンがこのセッションではロックされているため（SSH など）、Claude Code がサインインを読み書きできず、サインインしていない状態として扱われています"
    } help {
        "`security unlock-keychain ~/Library/Keychains/login.keychain-db` in this session, then start claude again: the stored sign-in works, and no new /login is needed. You can't unlock it: /login once in this session, inside claude. Some releases then write ~/.claude/.credentials.json in place of the keychain, and it stays; with others it is lost again (“Login successful”, then signed out): take the token below.\n- For SSH and jobs for good: a token in the environment (CLAUDE_CODE_OAUTH_TOKEN from `claude setup-token`, or ANTHROPIC_API_KEY).\n- With a profile of your organization no such sign-in is needed: `genkan check` says why the provider isn't in force." /
        "このセッションで `security unlock-keychain ~/Library/Keychains/login.keychain-db` を実行し、claude を起動し直してください。保存済みのサインインが使え、/login は不要です。ロックを解除できない場合は、このセッションの claude で /login を 1 回実行してください。キーチェーンの代わりに ~/.claude/.credentials.json に書き、そのまま使えるリリースがあります。「Login successful」の後にサインインしていない状態に戻るリリースでは、下のトークンを使います。\n- SSH やジョブで継続して使う場合: 環境変数でトークンを渡してください（`claude setup-token` の CLAUDE_CODE_OAUTH_TOKEN、または ANTHROPIC_API_KEY）。\n- 組織のプロファイルがある場合、このサインインは不要です。プロバイダーが有効でない理由は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"(?:not logged in|missing api key) · (?:please )?run /login.{0,300}?\bkeychain\b|\bkeychain\b.{0,300}?(?:not logged in|missing api key) · (?:please )?run /login",
            r"security unlock-keychain\b.{0,200}?missing api key|missing api key\b.{0,120}\bssh'ing into macos\b",
            r"\bssh\b.{0,160}?(?:not logged in|missing api key) · (?:please )?run /login|(?:not logged in|missing api key) · (?:please )?run /login.{0,160}?\b(?:via|over|through|by|in an?) ssh\b",
            r"\bclaude code-credentials\b.{0,300}?(?:user interaction is not allowed|\brc=36\b|errsecinteractionnotallowed|-25308)|(?:user interaction is not allowed|errsecinteractionnotallowed|-25308).{0,300}?\bclaude code-credentials\b",
        ],
        examples: [
            "1. Run `security unlock-keychain ~/Library/Keychains/login.keychain-db` 2. Run `claude` 3. You will still see `Missing API key` error",
            "Not logged in · Please run /login
the keychain is the cause; /login prints \"Login successful\"",
            "SSH authentication completely fails with \"Missing API key · Run /login\"",
            "security find-generic-password -s \"Claude Code-credentials\" -w    → rc=36\nsecurity show-keychain-info ~/Library/Keychains/login.keychain-db  → rc=36, \"User interaction is not allowed.\"",
        ],
    }
    KEYCHAIN_DUPLICATE "GK-ERR-913" Person {
        "Claude Code meets an entry of its sign-in that is in the keychain of macOS already, and doesn't overwrite it (-25299)" /
        "macOS のキーチェーンに Claude Code のサインインの項目がすでにあり、上書きされませんでした（-25299）"
    } help {
        "Claude Code works, signed in: nothing has to be done. A test of the keychain at the start, or `claude doctor`, met the valid entry; update Claude Code.\n- The sign-in is lost at each start: delete the entry, then sign in again: `security delete-generic-password -s \"Claude Code-credentials\"` (repeat it until it finds none), or Keychain Access, search “Claude Code”. Then start claude again and /login.\n- It comes back: unlock the login keychain (`security unlock-keychain`), look for the entry in other keychains too (`security list-keychains`), and update Claude Code.\n- With a profile of your organization no such entry is needed: `genkan check` says why its provider isn't in force." /
        "サインインした状態で使えている場合、対処は不要です。起動時や `claude doctor` のキーチェーンの検査が、有効な項目に当たっただけです。Claude Code を更新してください。\n- 起動のたびにサインインが失われる場合: 項目を削除してから、サインインし直してください: `security delete-generic-password -s \"Claude Code-credentials\"`（見つからなくなるまで繰り返します）、またはキーチェーンアクセスで「Claude Code」を検索して削除します。その後 claude を起動し直し、/login を実行します。\n- 繰り返す場合: ログインキーチェーンのロックを解除し（`security unlock-keychain`）、ほかのキーチェーン（`security list-keychains`）にも項目がないかを確認し、Claude Code を更新してください。\n- 組織のプロファイルがある場合、この項目は不要です。プロバイダーが有効でない理由は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"seckeychainitemcreatefromcontent\b.{0,40}specified item already exists in the keychain|\badd-generic-password: returned -25299\b",
        ],
        examples: [
            "macOS Keychain is not writable (security: SecKeychainItemCreateFromContent (<default>): The specified item already exists in the keychain.",
        ],
    }
    OAUTH_SCOPE "GK-ERR-1263" Person {
        "the token of a Claude account is valid, but lacks a permission (scope) that this call to Anthropic needs" /
        "Claude アカウントのトークンは有効ですが、Anthropic へのこの呼び出しに必要な権限（スコープ）がありません"
    } help {
        "A token can't be given more later: sign in anew, with what needs it. With a profile of your organization no such token is needed: `genkan check` says what sends the request there.\n- “user:profile” (/usage, `claude usage`, a status line or another program that shows the usage): a token of `claude setup-token` is for the models alone, which work with it; a new one has no more. To see the usage remove CLAUDE_CODE_OAUTH_TOKEN (`genkan explain CLAUDE_CODE_OAUTH_TOKEN` shows where it is set), start Claude Code anew, then /logout and /login. CLIProxyAPI from 7.2.116 on asked for the profile with such tokens too, and refused the request: update it.\n- “user:inference”: the token isn't for the models. In Claude Code: /logout, then /login. Another program (opencode, a chat) that signed in with Anthropic by itself: update it, and sign in there anew; or give it an API key, if your company allows it." /
        "トークンの権限は後から増やせません。必要とするプログラムでサインインし直してください。組織のプロファイルを使う場合、このトークンは不要です。リクエストがそこへ送られる原因は `genkan check` で分かります。\n- 「user:profile」の場合（/usage、`claude usage`、使用量を表示するステータスラインやほかのプログラム）: `claude setup-token` のトークンはモデルの呼び出し専用で、モデルは使えます。作り直しても権限は増えません。使用量を見るには、CLAUDE_CODE_OAUTH_TOKEN を外し（設定場所は `genkan explain CLAUDE_CODE_OAUTH_TOKEN`）、Claude Code を起動し直して /logout の後に /login を実行してください。CLIProxyAPI は 7.2.116 から、このトークンでもプロファイルを問い合わせ、リクエストが失敗していました。更新してください。\n- 「user:inference」の場合: モデルの呼び出しの権限がありません。Claude Code では /logout の後に /login を実行してください。Anthropic へのサインインを独自に行うほかのプログラム（opencode やチャットなど）は、更新してサインインし直すか、会社が認めていれば API キーを設定してください。"
    } text {
        verified: false,
        patterns: [
            r"\boauth token does not meet scope requirement\b|\boauth token lacks required scopes\b",
        ],
        examples: [
            "Error: Failed to load usage data: {\"type\":\"error\",\"error\":{\"type\":\"permission_error\",\"message\":\"OAuth token does not meet scope requirement user:profile\"}}",
        ],
    }
    OAUTH_TOKEN "GK-ERR-492" Person {
        "Anthropic's own service rejects the OAuth token that was sent: that of the sign-in (/login), of CLAUDE_CODE_OAUTH_TOKEN, or the secret of a CI job" /
        "送られた OAuth トークン（/login によるサインイン、CLAUDE_CODE_OAUTH_TOKEN、または CI のシークレット）を Anthropic のサービスが受け付けません"
    } help {
        "At a workstation: /logout, then /login in Claude Code, and start it again. It stays: CLAUDE_CODE_OAUTH_TOKEN goes before the sign-in. `genkan explain CLAUDE_CODE_OAUTH_TOKEN` shows where it is set: remove it, or make a new token with `claude setup-token`.\n- A CI job, or a program that was given the token: make a new one with `claude setup-token` and store it whole, without a line break or blank.\n- With Bedrock, Vertex AI, Foundry or a gateway no sign-in with Anthropic is needed: `genkan check` shows what sends the request there.\n- Fresh, whole tokens are refused too: reported for some accounts and for claude-code-action, at Anthropic's side. Use an API key (ANTHROPIC_API_KEY; in the action `anthropic_api_key`) or your organization's cloud until then, and write to Anthropic's support." /
        "手元の端末の場合は、Claude Code で /logout の後に /login を実行し、起動し直してください。変わらない場合は、サインインより優先される CLAUDE_CODE_OAUTH_TOKEN が設定されています。設定場所は `genkan explain CLAUDE_CODE_OAUTH_TOKEN` で分かります。外すか、`claude setup-token` で新しいトークンを作ってください。\n- CI のジョブや、トークンを渡したプログラムの場合: `claude setup-token` で新しく作り、改行や空白を含めずに全体を登録してください。\n- Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合: Anthropic へのサインインは不要です。リクエストがそこへ送られる原因は `genkan check` で分かります。\n- 新しく作った完全なトークンも拒否される場合: 一部のアカウントと claude-code-action について、Anthropic 側の問題として報告されています。それまでは API キー（ANTHROPIC_API_KEY、アクションでは `anthropic_api_key`）または組織のクラウドを使い、Anthropic のサポートに連絡してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:authentication_error|api error|claude|anthropic)\b.{0,60}(?:invalid oauth token|oauth token\b.{0,60}\b(?:not found|malformed|invalid\b|missing))",
            r"(?:api error|failed to authenticate|authentication_error|claude|anthropic)\b.{0,120}oauth access token is invalid|^\W{0,6}invalid oauth token\. the provided token was not found or is malformed",
        ],
        examples: [
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"Invalid OAuth token. The provided token was not found or is malformed.\"}}",
            "Failed to authenticate. API Error: 401 OAuth access token is invalid.",
            "Invalid OAuth token. The provided token was not found or is malformed.",
        ],
    }
    EXTERNAL_KEY "GK-ERR-589" Usage {
        "the key that Claude Code was given from outside (ANTHROPIC_API_KEY or apiKeyHelper) isn't accepted; it goes before a sign-in" /
        "外部から渡されたキー（ANTHROPIC_API_KEY または apiKeyHelper）が受け付けられません。サインインより優先されます"
    } help {
        "/status in Claude Code names its source: ANTHROPIC_API_KEY (`genkan explain ANTHROPIC_API_KEY`), or `apiKeyHelper` in a settings file, also the project's .claude/settings.json. Remove or correct it there: it is wrong, revoked or another service's.\n- With a profile of your organization: `genkan check` says whether its provider is in force and what sends requests elsewhere; `genkan setup` writes it.\n- The profile uses a gateway: `genkan doctor` shows whose key is refused. The gateway refuses yours: store it again (`genkan token rotate`). It passes on the refusal of the provider behind it (“invalid x-api-key” in its answer, as MLflow does): the gateway's own key is meant, which its administrator renews.\n- A gateway of your own answers: try the key with `curl` at its /v1/messages. Refused there, too: compare it with the gateway's configuration and the header that it reads (ANTHROPIC_AUTH_TOKEN sends Authorization, ANTHROPIC_API_KEY x-api-key). Accepted: Claude Code sends another key or to another address. Its process (an SDK's, a service's, an editor's) doesn't have the terminal's variables: give that one ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN, without ANTHROPIC_API_KEY and CLAUDE_CODE_USE_BEDROCK; the gateway's log shows whether its request arrives.\n- A tool that switches providers or accounts (cc switch and the like), or a program that starts Claude Code, was used before: it wrote its key and models into `env` of ~/.claude/settings.json. Correct them in that tool, or choose the official entry there; then `claude auth logout` and sign in again (for some that ended it)." /
        "キーの出所は Claude Code の /status で分かります。ANTHROPIC_API_KEY（`genkan explain ANTHROPIC_API_KEY`）、または設定ファイル（プロジェクトの .claude/settings.json を含む）の `apiKeyHelper` です。誤っているか、無効になったか、別のサービスのものです。そこから削除するか、直してください。\n- 組織のプロファイルを使う場合: プロバイダーが有効か、どの設定が別の接続先につながっているかは `genkan check` で分かります。`genkan setup` で設定できます。\n- プロファイルのゲートウェイを使う場合: どのキーが拒否されたかは `genkan doctor` で分かります。ゲートウェイが利用者のキーを拒否した場合は、登録し直してください（`genkan token rotate`）。ゲートウェイが、その先のプロバイダーの拒否をそのまま返している場合（応答に「invalid x-api-key」。MLflow など）は、ゲートウェイ自身のキーのことで、管理者が更新します。\n- 自分のゲートウェイが応答している場合: そのキーで /v1/messages を `curl` で試してください。拒否されれば、ゲートウェイの設定と、そこで読み取るヘッダー（ANTHROPIC_AUTH_TOKEN は Authorization、ANTHROPIC_API_KEY は x-api-key で送られます）を確認します。受け付けられれば、Claude Code が別のキーを使うか、別のアドレスに送っています。SDK、サービス、エディターのプロセスには、ターミナルの環境変数が渡りません。そこに ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN を設定し、ANTHROPIC_API_KEY と CLAUDE_CODE_USE_BEDROCK は外してください。リクエストが届いているかは、ゲートウェイのログで分かります。\n- プロバイダーやアカウントを切り替えるツール（cc switch など）や、Claude Code を起動するプログラムを使った場合: ツールがキーとモデルを ~/.claude/settings.json の `env` に書き込んでいます。そのツールで直すか、公式の項目を選んでください。その後 `claude auth logout` を実行し、サインインし直します（これで解消した例があります）。"
    } text {
        verified: false,
        patterns: [
            r"(?:invalid|missing) api key · (?:please )?fix external api key",
        ],
        examples: [
            "Invalid API key · Fix external API key",
        ],
    }
    WORKSPACE_KEY "GK-ERR-512" Usage {
        "Anthropic's own API answered and refused the key that was sent; the text is its own, no cloud provider's, so your provider's settings weren't in force in this process" /
        "Anthropic の API が応答し、送られたキーを拒否しました。この応答はクラウドのプロバイダーのものではないため、このプロセスではプロバイダーの設定が有効になっていません"
    } help {
        "An editor, IDE or desktop app that was started from the Dock or the start menu doesn't get your shell's variables (CLAUDE_CODE_USE_BEDROCK, AWS_PROFILE, AWS_REGION): have them in ~/.claude/settings.json (`genkan setup` writes them), or start it from a terminal, and update the plugin.\n- A left-over ANTHROPIC_API_KEY was used: `genkan explain ANTHROPIC_API_KEY` shows where it is set; remove it. `genkan check` says whether the profile's provider is in force.\n- You mean to use Anthropic's own service: the key is another workspace's or was deleted: make one in the Console's workspace, or sign in with /login." /
        "Dock やスタートメニューから起動したエディター、IDE、デスクトップアプリには、シェルの環境変数（CLAUDE_CODE_USE_BEDROCK、AWS_PROFILE、AWS_REGION）が渡りません。~/.claude/settings.json に置くか（`genkan setup` が書き込みます）、ターミナルから起動し、プラグインを更新してください。\n- 残っていた ANTHROPIC_API_KEY が使われた場合: 設定場所は `genkan explain ANTHROPIC_API_KEY` で分かります。削除してください。プロファイルのプロバイダーが有効かは `genkan check` で分かります。\n- Anthropic のサービスを使うつもりの場合: 別のワークスペースのキーか、削除されたキーです。Console のワークスペースで作り直すか、/login でサインインしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bnot a valid api key for this workspace\b",
        ],
        examples: [
            "API Error: 400 Not a valid API key for this workspace",
        ],
    }
    REDIRECT_URI "GK-ERR-823" Problem {
        "Anthropic's sign-in page doesn't accept the address to which Claude Code wants to be sent back: a fault there, or an old release; nothing on this machine is wrong" /
        "Anthropic のサインインのページが、Claude Code の指定した戻り先のアドレスを受け付けません。先方の障害か、古いリリースによるもので、この端末の設定の問題ではありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway this sign-in isn't needed: `genkan check` says why Claude Code asks for it.\n- A Claude account: update Claude Code, begin a new sign-in, and try again later (status.claude.com).\n- Until then: `claude setup-token` on a machine where the sign-in works, and its token as CLAUDE_CODE_OAUTH_TOKEN; or an API key (ANTHROPIC_API_KEY)." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- Claude アカウントを使う場合: Claude Code を更新してサインインを最初からやり直し、時間を置いて試してください（status.claude.com）。\n- それまでは、サインインできる端末で `claude setup-token` を実行し、そのトークンを CLAUDE_CODE_OAUTH_TOKEN に設定するか、API キー（ANTHROPIC_API_KEY）を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:authorization failed )?redirect uri \S{1,120} is not supported by client",
        ],
        examples: [
            "OAuth authorization failed: redirect URI https://acme.example/cb is not supported by client",
            "Authorization failed\nRedirect URI https://platform.claude.com/oauth/code/callback is not supported by client.",
        ],
    }
    NOT_A_MEMBER "GK-ERR-826" Person {
        "the Claude account that was signed in with isn't a member of the company's organization at Anthropic" /
        "サインインに使った Claude アカウントが、Anthropic 上の会社の組織のメンバーではありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway this sign-in isn't needed at all: `genkan check` says why Claude Code asks for it.\n- You were invited: sign out at the identity provider (Okta, Entra), and sign in with exactly the invited address in a fresh browser profile. The browser may still have another account's session.\n- It persists: ask the administrator of that organization to check that your address is a member, and that you are assigned to the Claude app in the identity provider (SCIM, domain, just-in-time)." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- 招待されている場合: ID プロバイダー（Okta、Entra）からサインアウトし、新しいブラウザープロファイルで、招待されたアドレスでサインインしてください。別のアカウントのセッションが残っていることがあります。\n- 解消しない場合: その組織の管理者に、アドレスがメンバーに含まれているか、ID プロバイダーで Claude のアプリに割り当てられているか（SCIM、ドメイン、ジャストインタイム）を確認してもらってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:access managed by your organization\W{1,6})?you haven't been added to your organization yet",
        ],
        examples: [
            "Access managed by your organization\nYou haven't been added to your organization yet. Contact your administrator for access.",
        ],
    }
    FEATURE_OFF "GK-ERR-1293" Person {
        "the organization to which this Claude account counts at Anthropic has switched this product or feature off, or the plan doesn't include it; sign-in, browser and network are right" /
        "この Claude アカウントの属する組織（Anthropic 上の組織）がこの製品または機能を無効にしているか、プランに含まれていません。サインイン、ブラウザー、ネットワークの問題ではありません"
    } help {
        "Look in the account's menu (claude.ai, at the bottom left; in Claude Code /status) which organization and which plan are chosen.\n- claude.ai/code (Claude Code on the web) with a personal account on the Free plan: no organization is involved, the plan doesn't include it; Claude Code's changelog says at 2.1.269 that this page stood there until then, and that the plans open now. A paid plan does, or you use your organization's own provider in the terminal (`genkan check`).\n- A company's or a team's organization: only its owner or administrator can switch the feature on (claude.ai, organization settings). You belong to several: choose the other one.\n- A personal account with a paid plan, and it still comes: Anthropic's support (support.claude.com). Signing out and in, another browser, network or device changed nothing where it was reported.\n- You are to use Claude Code by your organization's own cloud or gateway: this sign-in isn't needed for it; `genkan check` says whether the profile is in force." /
        "アカウントのメニュー（claude.ai では左下、Claude Code では /status）で、選ばれている組織とプランを確認してください。\n- Free プランの個人アカウントで claude.ai/code（Web 版の Claude Code）を開いた場合: 組織は関係なく、プランに含まれていません。Claude Code 2.1.269 の変更履歴によると、以前はその場合もこのページが表示され、現在はプランのページが開きます。有料プランで利用できます。または、ターミナルで組織のプロバイダーを使ってください（`genkan check`）。\n- 会社やチームの組織の場合: 機能を有効にできるのは、その所有者または管理者だけです（claude.ai の組織の設定）。複数の組織に属する場合は、別の組織を選んでください。\n- 有料プランの個人アカウントで続く場合: Anthropic のサポートに問い合わせてください（support.claude.com）。報告では、サインインのやり直しや、別のブラウザー、ネットワーク、端末では変わりませんでした。\n- 組織のクラウドやゲートウェイで Claude Code を使う場合: このサインインは不要です。プロファイルが有効かは `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"^\W{0,12}(?:(?:error|message|detail|title|reason|status)\W{1,8}){0,3}disabled by (?:(?:your|the|an) )?(?:claude )?org(?:anization)?(?:'s)? (?:admin(?:istrator)?|owner)s?\b\W{0,12}$",
            r"\b(?:claude(?:\.ai(?:/\w{1,20})?)?|cowork)\b[^.:!?]{0,80}?[.:!]?\W{0,4}\bdisabled by (?:(?:your|the|an) )?(?:claude )?org(?:anization)?(?:'s)? (?:admin(?:istrator)?|owner)s?\b",
            r"\bdisabled by (?:(?:your|the|an) )?(?:claude )?org(?:anization)?(?:'s)? (?:admin(?:istrator)?|owner)s?\b[^.:!?]{0,60}\b(?:claude|cowork)\b",
        ],
        examples: [
            "“Disabled by org admin”",
            "Claude Code on the web is disabled by your organization's admin.",
            "{\"error\":{\"message\":\"Disabled by org admin\"}}",
            "Cowork: disabled by your organization owner",
            "This feature was disabled by your org admin for Claude Code on the web",
        ],
    }
    SUBSCRIPTION_OFF "GK-ERR-827" Person {
        "the Claude account that is signed in may not use Claude Code by subscription: its organization doesn't allow it (oauth_org_not_allowed), or its plan has ended; the sign-in itself is valid" /
        "サインイン中の Claude アカウントでは、サブスクリプションで Claude Code を使えません。組織が許可していないか（oauth_org_not_allowed）、プランが終了しています。サインイン自体は有効です"
    } help {
        "With a profile of your organization this sign-in shouldn't be used: `claude /logout`, and `genkan check` says whether the profile's provider is in force.\n- “401 … currently not allowed”, or the account is your own (Pro, Max): see at claude.ai (Settings, Billing) whether the plan still runs; one that has lapsed gives this message as well. Renew it (claude.ai/upgrade), then `/logout` and `/login`; an update of Claude Code doesn't help.\n- A company's Claude organization: its administrator has to enable Claude Code for members; /login again doesn't change it. You belong to several: choose the other one at /login.\n- A personal account (“…'s Organization”) whose plan runs, where nobody switched anything off: reported as a fault of the account at Anthropic, which only its support can lift (support.claude.com).\n- Meanwhile, only without a profile of your organization: an API key (ANTHROPIC_API_KEY) from the Console." /
        "組織のプロファイルがある場合、このサインインは使わないはずです。`claude /logout` の後、プロファイルのプロバイダーが有効かを `genkan check` で確認してください。\n- 「401 … currently not allowed」の場合や、個人のアカウント（Pro、Max）の場合: プランが有効かを claude.ai（設定の「請求」）で確認してください。プランが切れている場合も、このメッセージになります。更新してから（claude.ai/upgrade）、`/logout` と `/login` を実行してください。Claude Code の更新では解消しません。\n- 会社の Claude の組織の場合: 管理者がメンバーに Claude Code を許可する必要があります。/login をやり直しても変わりません。複数の組織に属している場合は、/login で別の組織を選んでください。\n- 個人のアカウント（「…'s Organization」）のプランが有効で、誰も無効にしていない場合: Anthropic 側のアカウントの問題として報告されており、解除できるのはサポートだけです（support.claude.com）。\n- 組織のプロファイルがない場合に限り、それまでは Console の API キー（ANTHROPIC_API_KEY）を使えます。"
    } text {
        verified: false,
        patterns: [
            r"(?:your organization has )?disabled claude subscription access|oauth authentication is currently not allowed(?: for this organization)?|\boauth_org_not_allowed\b",
        ],
        examples: [
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"OAuth authentication is currently not allowed for this organization.\"}}",
            "Your organization has disabled Claude subscription access for Claude Code · Use an Anthropic API key instead, or ask your admin to enable access",
        ],
    }
    ACCOUNT_UNUSABLE "GK-ERR-1016" Person {
        "Claude Code can't use the Claude or Console account that is signed in on this machine: mostly its payment, or another kind of account" /
        "この端末でサインインしている Claude または Console のアカウントを、Claude Code で使用できません（多くは支払い、またはアカウントの種類）"
    } help {
        "With a profile of your organization none of these accounts is needed: Claude Code asks for one where the settings of the provider or gateway are missing. `genkan check` says so, `genkan setup` writes them.\n- It is your own subscription: pay or renew it in the account's billing settings, wait some minutes, and begin the session anew.\n- “Console sign-in”: /login, with the kind of account that you have (a subscription, or the Console's)." /
        "組織のプロファイルを使う場合、これらのアカウントは不要です。プロバイダーまたはゲートウェイの設定がないときに求められます。`genkan check` で確認し、`genkan setup` で書き込めます。\n- 自分のサブスクリプションの場合: アカウントの請求設定で支払いまたは更新を済ませ、数分待ってからセッションを開始し直してください。\n- 「Console sign-in」の場合: /login で、自分のアカウントの種類（サブスクリプションまたは Console）を選んでください。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude code can't use (?:your claude subscription|the anthropic console sign-in)\b|\bconsole sign-in would save an api key, and claude code cannot use one here\b",
        ],
        examples: [
            "Claude Code can't use your Claude subscription, usually because a payment is past due · Pay or renew in your billing settings",
        ],
    }
    ORGANIZATION_DISABLED "GK-ERR-830" Problem {
        "Anthropic recognized the key or the account, but its organization at Anthropic is disabled" /
        "Anthropic はキーまたはアカウントを認識しましたが、それが属する Anthropic の組織が無効になっています"
    } help {
        "/status in Claude Code shows which key or account is used. Often it is an old ANTHROPIC_API_KEY, which goes before the sign-in: `genkan explain ANTHROPIC_API_KEY` shows where it is set. Remove it there, and start Claude Code again in a new terminal.\n- With a profile of your organization nothing should go to Anthropic: `genkan check` says what sends it there.\n- No such variable is set: the organization of the account that is signed in is meant. Sign in with another account (`/logout`, then /login), or write to Anthropic's support, which alone can lift it (support.claude.com).\n- Behind a gateway: the organization of the gateway's own key is meant; its operator has to act." /
        "使われているキーまたはアカウントは、Claude Code の /status で分かります。多くは古い ANTHROPIC_API_KEY で、サインインより優先されます。設定場所は `genkan explain ANTHROPIC_API_KEY` で分かります。削除し、新しいターミナルで Claude Code を起動し直してください。\n- 組織のプロファイルがある場合、Anthropic に送られること自体が誤りです。原因は `genkan check` で分かります。\n- その変数が設定されていない場合: サインイン中のアカウントの組織が対象です。別のアカウントでサインインするか（`/logout` の後に /login）、Anthropic のサポートに連絡してください。解除できるのはサポートだけです（support.claude.com）。\n- ゲートウェイ経由の場合: ゲートウェイ自身のキーの組織が対象です。運用担当の対応が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\bthis organization has been disabled|your organization has been disabled|belongs to a disabled organization",
        ],
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"This organization has been disabled.\"}}",
        ],
    }
    KEYS_NOT_ALLOWED "GK-ERR-831" Person {
        "the organization at Anthropic doesn't allow API keys; the key itself isn't what is refused" /
        "Anthropic の組織が API キーの使用を許可していません。キー自体の誤りではありません"
    } help {
        "With a profile of your organization no key of Anthropic's is needed: `genkan explain ANTHROPIC_API_KEY` shows where it is set, remove it; `genkan check` says whether the provider is in force.\n- You use a Claude account: remove the key (ANTHROPIC_API_KEY, apiKeyHelper), start again, and sign in with /login.\n- A job or program needs a key: the administrator of that organization has to allow API keys, or names the sign-in to use instead. A new key doesn't help." /
        "組織のプロファイルがある場合、Anthropic のキーは不要です。設定場所は `genkan explain ANTHROPIC_API_KEY` で分かるので、削除してください。プロバイダーが有効かは `genkan check` で確認できます。\n- Claude アカウントを使う場合: キー（ANTHROPIC_API_KEY、apiKeyHelper）を削除して起動し直し、/login でサインインしてください。\n- ジョブやプログラムにキーが必要な場合: その組織の管理者が API キーを許可するか、代わりの認証方法を指定する必要があります。キーを作り直しても解消しません。"
    } text {
        verified: false,
        patterns: [
            r"disabled api key auth(?:entication)?|(?:this|your) organization has disabled api key|api key auth(?:entication)? (?:is|has been) disabled",
        ],
        examples: [
            "Your organization has disabled API key authentication · Run /login",
        ],
    }
    MEMBERSHIP_ENDED "GK-ERR-832" Person {
        "the sign-in or token belongs to an organization at Anthropic that the account is no longer a member of, or whose access was taken away" /
        "サインインまたはトークンは Anthropic の組織に属していますが、アカウントがその組織のメンバーではなくなったか、組織へのアクセスが取り消されています"
    } help {
        "With a profile of your organization this sign-in shouldn't be used: `claude /logout`, and `genkan check` says whether the profile's provider is in force.\n- `/logout`, then /login, and choose the organization that you belong to now. CLAUDE_CODE_OAUTH_TOKEN or the secret of a job needs a new token (`claude setup-token`).\n- You should still belong to it: its administrator has to look at your seat and your membership (SCIM) at claude.ai. Signing in again doesn't change it.\n- A personal account, or several people at the same moment: reported as a fault at Anthropic. Look at status.claude.com, wait, then sign in again." /
        "組織のプロファイルがある場合、このサインインは使わないはずです。`claude /logout` の後、プロファイルのプロバイダーが有効かを `genkan check` で確認してください。\n- `/logout` の後に /login を実行し、現在所属している組織を選んでください。CLAUDE_CODE_OAUTH_TOKEN やジョブのシークレットは、`claude setup-token` で作り直します。\n- まだ所属しているはずの場合: その組織の管理者が、claude.ai でシートとメンバーの登録（SCIM）を確認する必要があります。サインインし直しても変わりません。\n- 個人のアカウントの場合や、同時に複数の人に起きた場合: Anthropic 側の障害として報告されています。status.claude.com を確認し、待ってからサインインし直してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:account is )?no longer a member of the organization|organization access has been revoked",
        ],
        examples: [
            "Please run /login · API Error: 403 {\"type\":\"error\",\"error\":{\"type\":\"permission_error\",\"message\":\"Account is no longer a member of the organization associated with this token.\"}}",
        ],
    }
    TOKEN_REVOKED "GK-ERR-833" Person {
        "the sign-in to Anthropic (its OAuth token) was revoked; it hasn't merely run out" /
        "Anthropic へのサインイン（OAuth トークン）が取り消されました。期限切れではありません"
    } help {
        "With a profile of your organization it shouldn't be used at all: don't sign in again, `genkan check` says why it is; `claude /logout` ends it.\n- You use a Claude account: `/logout`, start again, /login.\n- Revoked again right after a new sign-in: an old token is still sent. /status shows which one; unset CLAUDE_CODE_OAUTH_TOKEN and ANTHROPIC_AUTH_TOKEN, delete ~/.claude/.credentials.json (on macOS the keychain's entry “Claude Code-credentials”), then /login. Other machines or tools that use a copy of the same sign-in need their own.\n- A CI job or container: a new token by `claude setup-token`, in CLAUDE_CODE_OAUTH_TOKEN." /
        "組織のプロファイルがある場合、このサインインは使わないはずです。サインインし直さず、使われた理由を `genkan check` で確認してください。`claude /logout` で終了できます。\n- Claude アカウントを使う場合: `/logout` の後、起動し直して /login を実行してください。\n- サインインの直後に再び取り消される場合: 古いトークンが送られています。使われているものは /status で分かります。CLAUDE_CODE_OAUTH_TOKEN と ANTHROPIC_AUTH_TOKEN を外し、~/.claude/.credentials.json（macOS ではキーチェーンの「Claude Code-credentials」）を削除してから /login を実行してください。同じサインインの写しを使う別の端末やツールには、それぞれのサインインが必要です。\n- CI やコンテナーの場合: `claude setup-token` で新しいトークンを作り、CLAUDE_CODE_OAUTH_TOKEN に設定してください。"
    } text {
        verified: false,
        patterns: [
            r"\boauth (?:access )?token (?:has been |was )?revoked",
        ],
        examples: [
            "OAuth token revoked · Please run /login",
        ],
    }
    NO_CLAUDE_ACCESS "GK-ERR-834" Person {
        "the account or organization that is signed in with at Anthropic has no access to Claude or Claude Code; the sign-in itself is valid" /
        "サインインした Anthropic のアカウントまたは組織に、Claude または Claude Code を使う権利がありません。サインイン自体は有効です"
    } help {
        "With a profile of your organization this sign-in shouldn't be used: `claude /logout`, and `genkan check` says whether the profile's provider is in force.\n- Another account has the access: `/logout`, then /login with it, and choose the right organization. A browser that is still signed in takes its own account: use a private window.\n- A company's organization: its administrator has to give your account a seat or role that includes Claude Code. /login again doesn't change it.\n- A personal account: look at the plan at claude.ai/settings. It is paid and in force: reported as a fault of the account at Anthropic, which its support has to correct; until then sign in with the Console's account (API billing)." /
        "組織のプロファイルがある場合、このサインインは使わないはずです。`claude /logout` の後、プロファイルのプロバイダーが有効かを `genkan check` で確認してください。\n- 別のアカウントに権利がある場合: `/logout` の後、そのアカウントで /login を実行し、正しい組織を選んでください。ブラウザーがサインイン済みだとそのアカウントが使われるため、プライベートウィンドウを使います。\n- 会社の組織の場合: 管理者が、Claude Code を含むシートまたはロールをアカウントに割り当てる必要があります。/login をやり直しても変わりません。\n- 個人のアカウントの場合: claude.ai/settings でプランを確認してください。有料プランが有効な場合は、Anthropic 側のアカウントの問題として報告されており、サポートの対応が必要です。それまでは Console のアカウント（API 課金）でサインインできます。"
    } text {
        verified: false,
        patterns: [
            r"does not have access to claude code|\b(?:organi[sz]ation|account) does not have access to claude\b",
        ],
        examples: [
            "Your organization does not have access to Claude. Please login again or contact your administrator.",
        ],
    }
    STATUS_AFTER_SIGN_IN "GK-ERR-869" Person {
        "the sign-in in the browser succeeded, but the editor's extension can't read it from its own copy of Claude Code" /
        "ブラウザーでのサインインは成功しましたが、エディターの拡張機能が、付属の Claude Code からサインインの状態を読み取れません"
    } help {
        "With a profile of your organization no such sign-in is needed: `genkan check` says why the extension asks for it.\n- Sign in with `claude auth login` in a terminal; `claude auth status` has to show it. Then “Developer: Reload Window”. “Output”, Claude Code, has the reason.\n- A dev container, WSL or Remote-SSH: do that in its terminal. ~/.claude there has to belong to the container's user; a mounted volume mostly belongs to root (`ls -ld ~/.claude`; `sudo chown -R $USER ~/.claude`).\n- macOS: allow the access to the keychain, and unlock it. Otherwise ~/.claude isn't writable, or CLAUDE_CONFIG_DIR names another folder for the extension.\n- The terminal works and the extension doesn't: its copy doesn't start or is at fault: take another release of it (right after an update: the one before)." /
        "組織のプロファイルがある場合、このサインインは不要です。拡張機能がサインインを求める理由は `genkan check` で分かります。\n- ターミナルで `claude auth login` を実行し、`claude auth status` に表示されることを確認してから、「Developer: Reload Window」を実行してください。理由は「出力」の Claude Code で分かります。\n- dev container、WSL、Remote-SSH の場合: そのターミナルで実行してください。~/.claude はコンテナーのユーザーのものである必要があります。マウントしたボリュームは多くが root のものです（`ls -ld ~/.claude`、`sudo chown -R $USER ~/.claude`）。\n- macOS の場合: キーチェーンのロックを解除し、アクセスを許可してください。それ以外では、~/.claude に書き込めないか、拡張機能の CLAUDE_CONFIG_DIR が別のフォルダーを指しています。\n- ターミナルでは動作し、拡張機能では失敗する場合: 付属のものが起動しないか、不具合があります。別のリリースにしてください（更新直後なら前のリリース）。"
    } text {
        verified: false,
        patterns: [
            r"failed to retrieve auth status after login",
        ],
        examples: [
            "Failed to retrieve auth status after login",
        ],
    }
    CONSOLE_SIGN_IN "GK-ERR-929" Person {
        "a sign-in with a Console account: the 401 is only the look-up of a subscription, which such an account doesn't have; the key was made" /
        "Console アカウントでのサインインです。401 は、そのアカウントにないサブスクリプションを照会した結果にすぎず、キーは作成されています"
    } help {
        "The lines after it (“Creating API key”, “Saving API key”) say that the sign-in went on. With a profile of your organization it isn't needed at all (`genkan check`).\n- The extension asks for the sign-in again: it doesn't pick the key up. Update it, or sign in with `claude auth login --console` in a terminal (in a container or over SSH, in that one) and reload the window.\n- It stays: give the extension a key of your own, as ANTHROPIC_API_KEY in claudeCode.environmentVariables. Each attempt makes another key: delete those that you don't need in the Console.\n- You have a subscription (Pro, Max, Team): choose “Claude.ai Subscription” in place of “Anthropic Console”." /
        "続く行（「Creating API key」「Saving API key」）のとおり、サインインは進んでいます。組織のプロファイルがある場合、このサインインは不要です（`genkan check`）。\n- 拡張機能がもう一度サインインを求める場合: 作成したキーを読み取れていません。拡張機能を更新するか、ターミナル（コンテナーや SSH ではその中）で `claude auth login --console` を実行し、ウィンドウを再読み込みしてください。\n- 解消しない場合: 自分のキーを claudeCode.environmentVariables の ANTHROPIC_API_KEY で拡張機能に渡してください。試すたびにキーが増えるため、不要なものは Console で削除します。\n- サブスクリプション（Pro、Max、Team）がある場合: 「Anthropic Console」ではなく「Claude.ai Subscription」を選んでください。"
    } text {
        verified: false,
        patterns: [
            r"failed to fetch subscription: .{0,60}?\b401\b.{0,160}?creating api key for console user",
        ],
        examples: [
            "[error] Failed to fetch subscription: AxiosError: Request failed with status code 401\n[info] Creating API key for Console user",
        ],
    }
    EXCHANGE_FORBIDDEN "GK-ERR-932" Person {
        "a new sign-in to Anthropic failed at its last step with 403: the request was refused because of where it comes from, or by what stands between" /
        "Anthropic への新しいサインインが最後の段階で失敗しました（403）。接続元、または途中の機器により拒否されています"
    } help {
        "With a profile of your organization no such sign-in is needed: `genkan check` says why Claude Code asks for it. Another sign-in doesn't help.\n- “sbx”, “sandbox”: the sandbox has network rules of its own, and they refuse the request from inside, though the browser says that it worked. `sbx policy log` shows the refused host; `sbx policy allow network HOST` for platform.claude.com, claude.ai and api.anthropic.com, then sign in again. If your organization manages these rules, its administrator does that.\n- The API answers 403 “Request not allowed” too: Anthropic refuses this address or its country. Look at the terminal's own address (`curl -s https://ifconfig.me`), try without VPN and proxy, and have the network team use an exit in a supported country, such as Japan. The route is right: Anthropic's support.\n- Only in the company's network: a proxy or filter refuses platform.claude.com or console.anthropic.com (`genkan doctor --only network`); the network team allows them.\n- In a sandbox or container with network rules of its own (Docker sbx, a dev container's firewall): the browser says that it worked, and those rules refuse the request from inside. Allow platform.claude.com, claude.ai and api.anthropic.com there (`sbx policy log` shows the refused host, `sbx policy allow network HOST` allows it), then sign in again.\n- Only on this machine (SSH, container): `claude setup-token` where the sign-in works, and its token as CLAUDE_CODE_OAUTH_TOKEN." /
        "組織のプロファイルがある場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。サインインをやり直しても解消しません。\n- 「sbx」「sandbox」の場合: サンドボックスに独自のネットワーク規則があり、ブラウザーでは成功と表示されても、中からのリクエストが拒否されています。拒否されたホストは `sbx policy log` で分かります。platform.claude.com、claude.ai、api.anthropic.com を `sbx policy allow network ホスト` で許可し、サインインし直してください。組織が規則を管理している場合は、その管理者が行います。\n- API も 403「Request not allowed」を返す場合: Anthropic が、このアドレスまたはその国を拒否しています。ターミナルのアドレスを確認し（`curl -s https://ifconfig.me`）、VPN とプロキシなしで試し、日本などの対応国の出口を使うようネットワーク担当に依頼してください。経路が正しい場合は Anthropic のサポートに問い合わせます。\n- 社内のネットワークだけで起こる場合: プロキシやフィルターが platform.claude.com または console.anthropic.com を拒否しています（`genkan doctor --only network`）。ネットワーク担当が許可します。\n- 独自のネットワーク規則のあるサンドボックスやコンテナー（Docker sbx、dev container のファイアウォール）の場合: ブラウザーでは成功と表示されても、中からのリクエストが規則で拒否されています。platform.claude.com、claude.ai、api.anthropic.com を許可し（拒否されたホストは `sbx policy log` で分かり、`sbx policy allow network ホスト` で許可できます）、サインインし直してください。\n- この端末だけで起こる場合（SSH、コンテナー）: サインインできる端末で `claude setup-token` を実行し、そのトークンを CLAUDE_CODE_OAUTH_TOKEN に設定してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\boauth error: |(?:login|sign-?in) failed: |token exchange failed\W{1,3})request failed with status code 403\b",
            r"(?:^\W{0,6}|\b(?:/login|log ?in|(?:log ?in|sign-?in) failed|claude code)\W{1,6})oauth error\W{1,3}(?:http |status(?: code)? |code )?403(?:\W{0,3}$|\W{1,3}forbidden)",
            r"\b403\b.{0,20}?\bforbidden\W{1,12}(?:message\W{1,6})?request not allowed\b.{0,80}?\boauth error: request failed with status code 403\b",
        ],
        ask: NetworkTeam {
            "Claude Code's sign-in at Anthropic is refused with 403. Please check whether our proxy or filter allows platform.claude.com, claude.ai and api.anthropic.com, and in which country our VPN and proxy exit to the internet for them; it has to be a supported one, such as Japan." /
            "Claude Code の Anthropic へのサインインが 403 で拒否されます。プロキシやフィルターが platform.claude.com、claude.ai、api.anthropic.com を許可しているか、また VPN とプロキシがこれらについてどの国からインターネットに出ているかを確認していただけますか。日本などの対応国である必要があります。"
        },
        yours: ["sbx", "sandbox"],
        examples: [
            "OAuth error: Request failed with status code 403",
            "$ sbx run claude\n\n OAuth error: Request failed with status code 403\n\n Press Enter to retry.",
            "OAuth error 403",
            "Please run /login · API Error: 403 {\"error\":{\"type\":\"forbidden\",\"message\":\"Request not allowed\"}} /login Login OAuth error: Request failed with status code 403",
        ],
    }
    EXCHANGE_UNTOLD "GK-ERR-868" Person {
        "a sign-in failed at its last step, the exchange of its code for a token; the program shows “[object Object]” in place of the reason" /
        "サインインの最後の段階（コードとトークンの交換）で失敗しました。理由の代わりに「[object Object]」と表示されています"
    } help {
        "The browser's part worked. In Claude Code or its editor extension it is Anthropic's sign-in, and mostly that service is disturbed: look at status.claude.com, wait some minutes, sign in again. With a profile of your organization no such sign-in is needed (`genkan check`).\n- It stays: sign in with `claude auth login` in a terminal, which prints the reason; the extension uses that sign-in. 5xx: wait. 400: start once more, with a new code. 403: the exit address or a proxy is refused. A time-out: HTTPS_PROXY for this process.\n- Another program says it (a router, an app): its provider's sign-in is meant. Look in that program's log, and update it." /
        "ブラウザーでの手順は成功しています。Claude Code やエディターの拡張機能では Anthropic のサインインで、多くは先方の障害です。status.claude.com を確認し、数分待ってからサインインし直してください。組織のプロファイルがある場合、このサインインは不要です（`genkan check`）。\n- 解消しない場合: ターミナルで `claude auth login` を実行すると理由が表示され、拡張機能もそのサインインを使います。5xx は待ちます。400 は新しいコードでやり直します。403 は出口のアドレスの拒否かプロキシによる拒否です。タイムアウトの場合は、このプロセスに HTTPS_PROXY を設定します。\n- 別のプログラム（ルーター、アプリなど）の表示の場合: そのプロバイダーのサインインです。そのプログラムのログを確認し、更新してください。"
    } text {
        verified: false,
        patterns: [
            r"token exchange failed\W{1,3}\[?object object\b",
        ],
        examples: [
            "Token exchange failed: [object Object]",
        ],
    }
    EXCHANGE_GONE "GK-ERR-1327" Problem {
        "a sign-in to Anthropic failed at its last step, or its token couldn't be renewed, since the address for tokens that the program calls answers 404: it isn't there any more, or not for this program" /
        "Anthropic へのサインインの最後の段階か、トークンの更新が失敗しました。プログラムが呼び出すトークン用のアドレスが 404 を返しています（廃止されたか、このプログラムには提供されていません）"
    } help {
        "The code isn't at fault, and a new one doesn't help: the address is built into the program's release. Anthropic's moved from console.anthropic.com to platform.claude.com, and since June 2026 the old one answers 404; tokens that are there already can't be renewed either. Whoever runs the program (a relay, a router, an agent) updates it.\n- “HTTP 404: [object Object]”: claude-relay-service says it while an account is added. It began in June 2026, for everybody on one day; newer releases call the new address. Its administrator, or you if you run it, updates it and adds the account again.\n- “HTTP Error 404”, “did not return credentials”: an agent of your own says it (reported of hermes-agent): update it, then sign in again there.\n- Claude Code itself says it (“OAuth error”): `claude update`, then /login; with a profile of your organization no such sign-in is needed (`genkan check`).\n- Another provider's name or address stands beside it, or another provider's account was added (OpenAI, Gemini): that provider's own address is meant, not Anthropic's. Look in the program's log which address it called, and update the program." /
        "コードに問題はなく、新しいコードでも解消しません。アドレスはプログラムのリリースに組み込まれています。Anthropic のアドレスは console.anthropic.com から platform.claude.com に移り、2026 年 6 月からは古い方が 404 を返します。既存のトークンの更新もできません。プログラム（中継プログラム、ルーター、エージェント）を動かしている人が更新してください。\n- 「HTTP 404: [object Object]」の場合: claude-relay-service にアカウントを追加するときの表示です。2026 年 6 月の同じ日に、全員に起こり始めました。新しいリリースは新しいアドレスを使います。管理者（自分で動かしている場合は自分）が更新し、アカウントを追加し直してください。\n- 「HTTP Error 404」「did not return credentials」の場合: 自分で使っているエージェントの表示です（hermes-agent で報告があります）。更新してから、そこでサインインし直してください。\n- Claude Code 自身の表示の場合（「OAuth error」）: `claude update` の後に /login を実行してください。組織のプロファイルがある場合、このサインインは不要です（`genkan check`）。\n- 別のプロバイダーの名前やアドレスが一緒に示されている場合や、別のプロバイダー（OpenAI、Gemini）のアカウントを追加した場合: Anthropic ではなく、そのプロバイダーのアドレスのことです。呼び出したアドレスをプログラムのログで確認し、プログラムを更新してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:^\W{0,4}|\bmessage\W{1,5}|oauth error: |login failed: |claude\b.{0,60})token exchange failed\W{1,3}(?:(?:request failed with )?(?:http|status)(?: error| status)?(?: code)?\W{1,2})?404\b",
            r"\btoken exchange failed\W{1,3}http 404\W{1,3}\[?object object\b",
            // The renewal of a token that is there already.
            r"\b(?:token[ _-]refresh|refresh[ _-]token)\b.{0,160}?\b404\b.{0,60}?\bconsole\.anthropic\.com\b|\bconsole\.anthropic\.com/v1/oauth/token\b.{0,60}?\b404\b|\b404\b.{0,60}?\bconsole\.anthropic\.com/v1/oauth/token\b",
        ],
        ask: GatewayAdmin {
            "The relay through which we use Claude can't sign in to Anthropic any more: the exchange of the code for a token is answered with 404, as its release calls an address that is no longer there (the message that I send along). Please update it, and add the account again." /
            "Claude の利用に使っている中継プログラムが、Anthropic にサインインできません。コードとトークンの交換が 404 になり、リリースが廃止されたアドレスを呼び出しているようです（詳しくは、併せて送るメッセージのとおりです）。更新のうえ、アカウントを追加し直していただけますか。"
        },
        yours: ["!http 404: [object object]", "oauth error"],
        examples: [
            "Token exchange failed: HTTP Error 404: Not Found",
            "{\"error\":\"Failed to exchange authorization code\",\"message\":\"Token exchange failed: HTTP 404: [object Object]\"}",
            "token-refresh-error.log: Request failed with status code 404 (refresh_token, console.anthropic.com)",
        ],
    }
    EXCHANGE_REFUSED "GK-ERR-836" Person {
        "a new sign-in to Anthropic failed at its last step: the exchange of its code for a token was refused (4xx)" /
        "Anthropic への新しいサインインが最後の段階で失敗しました。コードとトークンの交換が拒否されました（4xx）"
    } help {
        "With a profile of your organization no such sign-in is needed: `genkan check` says why Claude Code asks for it.\n- 400: a code is valid once, for a short time and for the attempt that it was made in. Start /login once more, don't start a second one beside it, and paste the whole code from Anthropic's page, with the part after #, as one line (in WSL and Windows' consoles with a right click). Not again from the same page: a second try needs a new code.\n- Claude Code is on another machine than the browser (SSH, container, tunnel, WSL): its localhost address isn't reached from there. Open the address that shows a code to paste, forward the port, or run `claude setup-token` where the browser is and set CLAUDE_CODE_OAUTH_TOKEN.\n- 429: too many attempts, wait some minutes. 5xx: status.claude.com.\n- Another program (a router, a plugin), or an MCP server's sign-in, says it: its own provider is meant; look in its log, and sign in there anew." /
        "組織のプロファイルがある場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- 400 の場合: コードは一度だけ、短時間、そのときのサインインでだけ使えます。/login を一度だけやり直し、別のサインインを同時に始めずに、Anthropic のページのコード全体を # の後まで、1 行のまま貼り付けてください（WSL や Windows のコンソールでは右クリック）。同じページのコードは二度使えません。やり直すには新しいコードが必要です。\n- Claude Code がブラウザーと別の端末にある場合（SSH、コンテナー、トンネル、WSL）: その localhost にはブラウザーから届きません。貼り付け用のコードを表示するアドレスを開くか、ポートを転送するか、ブラウザーのある端末で `claude setup-token` を実行して CLAUDE_CODE_OAUTH_TOKEN に設定してください。\n- 429 は試行の回数が多すぎます（数分待ちます）。5xx は status.claude.com を確認してください。\n- 別のプログラム（ルーター、プラグイン）や、MCP サーバーのサインインの表示の場合: そのプロバイダーのことです。そのログを確認し、そこでサインインし直してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:^\W{0,4}|oauth error: |login failed: |claude\b.{0,60})token exchange failed(?:\W{1,3}(?:request|http|status|[45]\d\d\b)|\W{0,3}$)",
            r"\boauth error: request failed with status code 4|(?:login|sign-?in) failed: request failed with status code 4",
            r"\boauth error: invalid (?:grant|request)",
            r"(?:^\W{0,6}|\b(?:/login|log ?in|(?:log ?in|sign-?in) failed|claude code)\W{1,6})oauth error\W{1,3}(?:http |status(?: code)? |code )?4(?:00|01|22|29)(?:\W{0,3}$|\W{1,3}(?:bad request|unauthorized|too many)|\W{1,4}(?:press enter|/login|login))",
            r"/login\b.{0,400}?\boauth token exchange fail\w{0,3} with http 4",
        ],
        examples: [
            "Token exchange failed: Request failed with status code 400",
            "OAuth error: Request failed with status code 400",
            "OAuth error: invalid grant",
            "OAuth error (400)",
            "Running /login goes through the browser; the redirect target is unreachable. OAuth token exchange fails with HTTP 400",
        ],
    }
    SIGN_IN_ADDRESS "GK-ERR-837" Person {
        "the sign-in page didn't get a part of its address: mostly the address was damaged on its way from the terminal to the browser" /
        "サインインページに、アドレスの一部が届いていません。多くは、ターミナルからブラウザーに渡る途中でアドレスが壊れたためです"
    } help {
        "Start /login again, and copy the whole address: press `c` in the sign-in screen where it is offered, or make the window wide enough that the address stands on one line. Line breaks and blanks in it have to go.\n- “org%3Acreate_api_key”, “user%3Aprofile”, “user%3Ainference”, “user%3Asessions”, “user%3Amcp_servers”, “user%3Afile_upload”, “u%0Aser”, “us%0Aer”, “use%0Ar”: the whole scope stands there, but with its `%3A` undecoded: the address was encoded twice (`%253A` stands in it), mostly by what opened or copied it, or a line break (`%0A`) got into it. Take it by `c`, or from a window so wide that it stands on one line, and paste it into the browser's address bar by yourself: not by a link that another program made of it. In the address bar `%25` and `%0A` must not stand.\n- “user:sessions%”, “user:profile%”, “user:inference%”, “user:mcp%”: the address ended within a `%3A` (a scope is written user%3Asessions%3Aclaude_code there), so all behind that is missing. Copy it anew in one piece from the terminal of the remote machine, and compare its end.\n- The address is whole (`response_type=code` stands in it), and the page says so all the same: reported in a container, for the address whose code is pasted back (`code=true` in it), where a sign-in on the machine itself went through. Update Claude Code and start /login again; open its address in another browser or a private window where you are signed in, and paste the code that the page shows.\n- A terminal that changes what is copied (tmux, a remote shell, a web terminal): try another one, or write the address into a file and copy it from there.\n- With a profile of your organization no such sign-in is needed: `genkan check` says why Claude Code asks for it.\n- No way to copy it whole, or nothing of this helps (a container, a web terminal): `claude setup-token` on a machine with a browser, and its token as CLAUDE_CODE_OAUTH_TOKEN." /
        "/login をやり直し、アドレス全体をコピーしてください。サインインの画面に案内があれば `c` を押し、なければアドレスが 1 行に収まるまでウィンドウを広げます。途中の改行や空白は取り除いてください。\n- 「org%3Acreate_api_key」「user%3Aprofile」「user%3Ainference」「user%3Asessions」「user%3Amcp_servers」「user%3Afile_upload」「u%0Aser」「us%0Aer」「use%0Ar」の場合: スコープは最後までありますが、`%3A` が復号されていません。アドレスが、開いたプログラムやコピーの途中で二重にエンコードされている（`%253A` がある）か、途中に改行（`%0A`）が入っています。`c` でコピーするか、1 行に収まる幅のウィンドウからコピーし、別のプログラムが作ったリンクからではなく、自分でブラウザーのアドレスバーに貼り付けてください。アドレスバーに `%25` や `%0A` があってはいけません。\n- 「user:sessions%」「user:profile%」「user:inference%」「user:mcp%」の場合: アドレスが `%3A` の途中で切れています（スコープは user%3Asessions%3Aclaude_code のように書かれます）。その後ろがすべて欠けているため、リモートの端末から全体を 1 行でコピーし直し、末尾まで同じか確認してください。\n- アドレスが完全（`response_type=code` がある）なのに同じ表示になる場合: コンテナーで、コードを貼り付ける方式のアドレス（`code=true` がある）について報告があり、端末自体でのサインインは成功しています。Claude Code を更新して /login をやり直し、別のブラウザーやプライベートウィンドウ（サインイン済み）でアドレスを開いて、表示されたコードを貼り付けてください。\n- コピーした内容が変わるターミナルの場合（tmux、リモートのシェル、Web ターミナル）: 別のターミナルを使うか、アドレスをファイルに書き出してコピーしてください。\n- 組織のプロファイルがある場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。\n- 全体をコピーできない場合や、どれでも解消しない場合（コンテナー、Web ターミナル）: ブラウザーのある端末で `claude setup-token` を実行し、そのトークンを CLAUDE_CODE_OAUTH_TOKEN に設定してください。"
    } text {
        verified: false,
        patterns: [
            r"invalid (?:response_type|client_id|redirect_uri|code_challenge|scope): missing\b",
            r"invalid oauth request\W{1,4}(?:missing|invalid|unknown) [\w-]{2,40} parameter",
            r"invalid oauth request\W{1,4}(?:invalid|unknown) scope\b",
        ],
        examples: [
            "Invalid OAuth Request
Invalid response_type: missing. Expected: 'code'",
            "Invalid OAuth Request
Missing code_challenge parameter",
            "Invalid OAuth Request - Unknown scope: user:sessions%",
            "Invalid OAuth Request: Unknown scope: u%0Aser%3Aprofile",
        ],
    }
    OAUTH_NOT_TAKEN "GK-ERR-838" Usage {
        "the token of a Claude account was sent in a way in which Anthropic's API doesn't take it: it wants an API key there" /
        "Claude アカウントのトークンが、Anthropic の API で受け付けられない形で送られました。そこでは API キーが必要です"
    } help {
        "It came all at once in sessions that had worked: mostly a passing fault at Anthropic (many reports came in the same days, with several releases). Leave Claude Code and start it again; see status.claude.com; then update it, `/logout` and /login. It stays for hours: Anthropic's support. With a profile of your organization nothing should go to Anthropic: `genkan check` says what sends it there.\n- Claude Code itself, from its start on: update it and an editor's extension (some releases from 1.0.83 to 1.0.86 are named in reports; going back didn't end it for all). Unset ANTHROPIC_AUTH_TOKEN and ANTHROPIC_API_KEY (`genkan explain ANTHROPIC_AUTH_TOKEN`), `/logout`, then /login with the account that you mean. A token of `claude setup-token` (sk-ant-oat…) belongs in CLAUDE_CODE_OAUTH_TOKEN.\n- Another program: it needs an API key of the Console (sk-ant-api…) in ANTHROPIC_API_KEY.\n- A gateway or router between them drops the header anthropic-beta, without which such a token isn't taken: let it pass the header on." /
        "動作していたセッションで突然起こった場合: 多くは Anthropic 側の一時的な障害です（複数のリリースで、同じ時期に多くの報告がありました）。Claude Code を終了して起動し直してください。status.claude.com を確認し、次に更新、`/logout`、/login を試します。何時間も続く場合は、Anthropic のサポートに問い合わせてください。組織のプロファイルがある場合、Anthropic に送られること自体が誤りです。原因は `genkan check` で分かります。\n- Claude Code 自身で、起動時から起こる場合: エディターの拡張機能とともに更新してください（1.0.83 から 1.0.86 での報告があります。前のリリースに戻しても解消しなかった例もあります）。ANTHROPIC_AUTH_TOKEN と ANTHROPIC_API_KEY を外し（`genkan explain ANTHROPIC_AUTH_TOKEN`）、`/logout` の後、使うアカウントで /login を実行します。`claude setup-token` のトークン（sk-ant-oat…）は CLAUDE_CODE_OAUTH_TOKEN に設定します。\n- 別のプログラムの場合: Console の API キー（sk-ant-api…）を ANTHROPIC_API_KEY に設定してください。\n- 途中のゲートウェイやルーターが anthropic-beta ヘッダーを取り除いている場合: このトークンの利用にはヘッダーが必要です。そのまま渡すようにしてください。"
    } text {
        verified: false,
        patterns: [
            r"oauth authentication is currently not supported",
        ],
        examples: [
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"OAuth authentication is currently not supported.\"}}",
        ],
    }
    ONLY_CLAUDE_CODE "GK-ERR-839" Usage {
        "the token of a Claude account was used for requests that aren't Claude Code's own, or that Anthropic doesn't take for them" /
        "Claude アカウントのトークンが、Claude Code 以外のリクエスト、または Anthropic がそうみなしたリクエストに使われました"
    } help {
        "With a profile of your organization such a token isn't needed: `genkan check` says what sends requests to Anthropic.\n- “workflow”, “claude-code-action”, “GitHub Actions” (a CI workflow): update the action (claude-code-action@v1), which brings a current Claude Code. It persists: `anthropic_api_key` in place of `claude_code_oauth_token`.\n- “Error from provider”, “provider_response_error”, “litellm”, “Received Model Group”, “claude-code-router”, “ccr code”: a router or gateway stands between Claude Code and Anthropic and changes its requests, or sends the account's token for other programs. Give the router an API key of the Console, or another provider; or take ANTHROPIC_BASE_URL out (`genkan explain ANTHROPIC_BASE_URL`).\n- “API Error: 400”, “API Error (400”, “anthropic-ai/claude-code/cli.js” (Claude Code itself), and nothing stands between it and Anthropic (no ANTHROPIC_BASE_URL, no changed system prompt): reported in 2025 and 2026 of plain sessions, now and then and mostly with Opus, also after a change of the model. Most likely Claude Code or the service is at fault then; the threads don't say what ended it. Update Claude Code; take an old token out of CLAUDE_CODE_OAUTH_TOKEN (`genkan explain CLAUDE_CODE_OAUTH_TOKEN`); `/logout`, then /login; go on with another model (/model); see status.claude.com. It stays: `/feedback` with the request_id, for Anthropic.\n- Another program or a plugin uses the token: give it an API key of the Console (ANTHROPIC_API_KEY), or another provider.\n- Claude Code itself, through a router or proxy, or with a changed system prompt: what is between changes its requests. Take ANTHROPIC_BASE_URL out (`genkan explain ANTHROPIC_BASE_URL`), or give the router an API key; update Claude Code." /
        "組織のプロファイルがある場合、このトークンは不要です。Anthropic に送られる原因は `genkan check` で分かります。\n- 「workflow」「claude-code-action」「GitHub Actions」（CI のワークフロー）の場合: アクション（claude-code-action@v1）を更新してください。新しい Claude Code が使われます。解消しない場合は、`claude_code_oauth_token` の代わりに `anthropic_api_key` を使ってください。\n- 「Error from provider」「provider_response_error」「litellm」「Received Model Group」「claude-code-router」「ccr code」の場合: Claude Code と Anthropic の間にルーターまたはゲートウェイがあり、リクエストを変えているか、アカウントのトークンをほかのプログラムの通信にも使っています。ルーターに Console の API キーまたは別のプロバイダーを使わせるか、ANTHROPIC_BASE_URL を外してください（`genkan explain ANTHROPIC_BASE_URL`）。\n- 「API Error: 400」「API Error (400」「anthropic-ai/claude-code/cli.js」（Claude Code 自身）で、Anthropic との間に何もない場合（ANTHROPIC_BASE_URL も、変更したシステムプロンプトもない）: 2025 年から 2026 年に、通常のセッションでときどき、多くは Opus で（モデルの変更後にも）起きたという報告があります。多くは、Claude Code またはサービスの問題です。解消した理由は報告にありません。Claude Code を更新し、CLAUDE_CODE_OAUTH_TOKEN の古いトークンを外し（`genkan explain CLAUDE_CODE_OAUTH_TOKEN`）、`/logout` の後に /login を実行し、別のモデル（/model）で続け、status.claude.com を確認してください。解消しない場合は、request_id を添えて `/feedback` で Anthropic に報告します。\n- 別のプログラムやプラグインがトークンを使っている場合: Console の API キー（ANTHROPIC_API_KEY）または別のプロバイダーを使わせてください。\n- Claude Code 自身が、ルーターやプロキシ経由、または変更したシステムプロンプトで使っている場合: 途中でリクエストが変わっています。ANTHROPIC_BASE_URL を外すか（`genkan explain ANTHROPIC_BASE_URL`）、ルーターに API キーを使わせ、Claude Code を更新してください。"
    } text {
        verified: false,
        patterns: [
            r"this credential is only authorized for use with claude code",
        ],
        examples: [
            "API Error: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"This credential is only authorized for use with Claude Code and cannot be used for other API requests.\"}}",
        ],
    }
    REFUSED_UNTOLD "GK-ERR-996" Usage {
        "Anthropic's API refused the request with nothing but the word “Error”: mostly the token of a Claude account that something other than Claude Code sent" /
        "Anthropic の API が、「Error」という語だけでリクエストを拒否しました。多くは、Claude Code 以外のものが Claude アカウントのトークンを送っています"
    } help {
        "curl, an SDK or another program can't use such a token (sk-ant-oat…, a sign-in by /login): send the request from Claude Code itself, or give the program an API key of the Console (ANTHROPIC_API_KEY), or another provider.\n- With a profile of your organization nothing should go to Anthropic: `genkan check` says what sends it there.\n- Claude Code through a router or proxy (ANTHROPIC_BASE_URL): what is between drops its headers or changes its system prompt. Update it, give it an API key, or take the address out (`genkan explain ANTHROPIC_BASE_URL`).\n- Claude Code with nothing between: update it, and try a new conversation (/clear). It persists: Anthropic's support, with the request_id." /
        "curl、SDK、ほかのプログラムでは、このトークン（sk-ant-oat…、/login のサインイン）を使えません。Claude Code 自身から送るか、プログラムには Console の API キー（ANTHROPIC_API_KEY）または別のプロバイダーを使わせてください。\n- 組織のプロファイルがある場合、Anthropic に送られること自体が誤りです。原因は `genkan check` で分かります。\n- ルーターやプロキシを経由する Claude Code の場合（ANTHROPIC_BASE_URL）: 途中でヘッダーが失われるか、システムプロンプトが変わっています。更新するか、API キーを使わせるか、アドレスを外してください（`genkan explain ANTHROPIC_BASE_URL`）。\n- 途中に何もない Claude Code の場合: 更新し、新しい会話（/clear）で試してください。解消しない場合は、request_id を添えて Anthropic のサポートに問い合わせてください。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid_request_error\W{1,6}(?:message\W{1,5})?error\b\W{0,6}(?:$|request_?id\b)",
        ],
        examples: [
            "API Error: 400 {\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Error\"}}",
            "API Error: 400 invalid_request_error: Error",
        ],
    }
    SIGN_IN_NOT_RENEWED "GK-ERR-840" Person {
        "the sign-in to Anthropic (a Claude account) couldn't be renewed; where the text gives a reason, it counts" /
        "Anthropic（Claude アカウント）へのサインインを更新できませんでした。本文に理由があれば、それが原因です"
    } help {
        "With a profile of your organization it shouldn't be used at all: don't sign in again, `genkan check` says why it is; `claude /logout` ends it.\n- A Claude account: `/logout`, start again, /login. In a job or container: a new token by `claude setup-token`, in CLAUDE_CODE_OAUTH_TOKEN.\n- A connection failed (ECONN…, a time-out, a certificate, a 5xx): the sign-in may still be valid. Try again, look at status.claude.com, and at HTTPS_PROXY in a company's network.\n- “another Claude Code process is holding”: wait a moment and try again; a claude that hangs in another terminal or editor has to be ended.\n- It comes back: it isn't stored (on macOS the keychain is locked, as over SSH: `security unlock-keychain`; otherwise ~/.claude isn't writable), or two machines use copies of one sign-in." /
        "組織のプロファイルがある場合、このサインインは使わないはずです。サインインし直さず、使われた理由を `genkan check` で確認してください。`claude /logout` で終了できます。\n- Claude アカウントの場合: `/logout` の後、起動し直して /login を実行してください。ジョブやコンテナーでは、`claude setup-token` の新しいトークンを CLAUDE_CODE_OAUTH_TOKEN に設定します。\n- 接続の失敗（ECONN…、タイムアウト、証明書、5xx）の場合: サインインは有効な可能性があります。再試行し、status.claude.com と、社内のネットワークでは HTTPS_PROXY を確認してください。\n- 「another Claude Code process is holding」の場合: 少し待ってから再試行してください。別のターミナルやエディターで止まったままの claude は終了します。\n- 繰り返す場合: 保存されていないか（macOS では SSH などでキーチェーンがロックされている場合に `security unlock-keychain`。それ以外では ~/.claude に書き込めない）、同じサインインの写しを 2 台で使っています。"
    } text {
        verified: false,
        patterns: [
            r"claude\.ai login cannot be refreshed|could not refresh your login because|(?:claude|anthropic)\b.{0,60}failed to refresh oauth token|failed to authenticate: (?:oauth|your claude\.ai login|this login)",
            r"oauth access token could not be refreshed: another claude code process is holding",
        ],
        examples: [
            "Could not refresh your login because the server did not answer.",
            "OAuth access token could not be refreshed: another Claude Code process is holding the refresh lock",
        ],
    }
    NO_LISTENER "GK-ERR-1185" Person {
        "Claude Code couldn't open the listener on this machine that takes the answer of a sign-in in the browser; nothing was sent to Anthropic yet, and no other program holds the port (port 0 means any free one)" /
        "ブラウザーでのサインインの応答を受け取るためのポートを、Claude Code がこの端末で開けませんでした。Anthropic にはまだ何も送られていません。ほかのプログラムがポートを使用しているのでもありません（ポート 0 は「空いているどれか」の意味です）"
    } help {
        "Something forbids listening on localhost: start `claude` in a plain terminal, outside any sandbox (sandbox-runtime, an agent's or an editor's), and /login there; a security program that blocks listening by program has to allow claude. Signing out, installing again and waiting change nothing.\n- `ping localhost` has to answer as 127.0.0.1 or ::1: `127.0.0.1 localhost` has to stand in /etc/hosts (Windows: C:\\Windows\\System32\\drivers\\etc\\hosts).\n- It can't be allowed: sign in without a listener. `claude setup-token` on another machine prints a token; set it here as CLAUDE_CODE_OAUTH_TOKEN. An API key (ANTHROPIC_API_KEY) needs no listener either.\n- With a profile of your organization no such sign-in is needed: `genkan check` says why Claude Code asks for it." /
        "localhost での待ち受けが禁止されています。サンドボックス（sandbox-runtime、エージェントやエディターのもの）の外の、通常のターミナルで `claude` を起動し、/login してください。プログラムごとに待ち受けを遮断するセキュリティ製品では、claude の許可が必要です。サインアウト、再インストール、時間を置くことでは変わりません。\n- `ping localhost` で 127.0.0.1 または ::1 が応答する必要があります。/etc/hosts（Windows では C:\\Windows\\System32\\drivers\\etc\\hosts）に `127.0.0.1 localhost` の行が必要です。\n- 許可できない場合: 待ち受けのない方法でサインインしてください。別の端末の `claude setup-token` で表示されるトークンを、ここで CLAUDE_CODE_OAUTH_TOKEN に設定します。API キー（ANTHROPIC_API_KEY）でも待ち受けは不要です。\n- 組織のプロファイルがある場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"(?:\boauth error: )?failed to start (?:the )?oauth callback server: (?:failed to start server\W{0,4}$|failed to start server\. is port 0 in use\b|(?:error: )?listen eperm\b)|\bfailed to start server\. is port 0 in use\b",
        ],
        examples: [
            "OAuth error: Failed to start OAuth callback server: listen EPERM: operation not permitted 127.0.0.1:54545",
            "OAuth error: Failed to start OAuth callback server: Failed to start server. Is port 0 in use?",
        ],
    }
    SIGN_IN_FAILED "GK-ERR-835" Person {
        "a sign-in to Anthropic (a Claude account, OAuth) failed; where the text gives a reason, it counts" /
        "Anthropic（Claude アカウント、OAuth）へのサインインが失敗しました。本文に理由があれば、それが原因です"
    } help {
        "With a profile of your organization no such sign-in is needed: `genkan check` says why Claude Code asks for it; `claude /logout` ends an old one.\n- A Claude account: `/logout`, start again, /login. Finish it in the browser within a few minutes, with one attempt at a time.\n- A time-out, ECONN… or a 5xx: nothing was refused. Wait (status.claude.com); in a company's network set HTTPS_PROXY in this terminal.\n- The same error after a sign-in that succeeded: another token is sent. /status shows which; unset CLAUDE_CODE_OAUTH_TOKEN and ANTHROPIC_AUTH_TOKEN." /
        "組織のプロファイルがある場合、このサインインは不要です。Claude Code がサインインを求める理由は `genkan check` で分かります。古いサインインは `claude /logout` で終了できます。\n- Claude アカウントの場合: `/logout` の後、起動し直して /login を実行してください。一度に 1 つだけ、数分以内にブラウザーで完了します。\n- タイムアウト、ECONN…、5xx の場合: 拒否されたわけではありません。待ってから（status.claude.com）、社内のネットワークではこのターミナルに HTTPS_PROXY を設定して、やり直してください。\n- サインインに成功しても同じエラーになる場合: 別のトークンが送られています。使われているものは /status で分かります。CLAUDE_CODE_OAUTH_TOKEN と ANTHROPIC_AUTH_TOKEN を外してください。"
    } text {
        verified: false,
        patterns: [
            r"\bclaude\.ai login was rejected\b|\boauth error: (?:invalid (?:api|bearer|client|credential|response|scope|token)|missing|access|token|failed(?:\W{0,3}$|: | to (?:[a-eg-rt-z]|s(?:[^t]|t[^a])|f[^e]))|unauthorized|no |authoriz|bad )",
            r"(?:claude|anthropic)\b.{0,60}\boauth (?:login|authentication|session|token|account)\b.{0,40}\b(?:failed|error|timed out|could not)|\boauth (?:login|authentication|session|token|account)\b.{0,40}\b(?:failed|error|timed out|could not)\b.{0,80}(?:/login\b|\bclaude\b|\banthropic\b)",
        ],
        examples: [
            "OAuth error: unauthorized",
            "Claude Code: OAuth login timed out",
        ],
    }
    API_KEY_INVALID "GK-ERR-841" Usage {
        "the API key that was sent (x-api-key) isn't valid: so answers Anthropic's own API, or a gateway that speaks like it" /
        "送られた API キー（x-api-key）が無効です。Anthropic の API、または同じ形式のゲートウェイの応答です"
    } help {
        "The key is mistyped, cut, deleted or another service's (a key of Anthropic's begins with sk-ant-api). Correct it where the program that sent it has it.\n- Claude Code with a profile of your organization: nothing should go to Anthropic. `genkan check` says what sends it there; `genkan explain ANTHROPIC_API_KEY` shows where a left-over key is set: remove it.\n- Claude Code with Anthropic's service: /status shows which key is used. Make a new one in the Console, or remove it and sign in with /login.\n- “Error code”, “anthropic.AuthenticationError” (Anthropic's Python library), or another program: its own key for the provider “anthropic” is wrong, in its settings, its .env or its service's environment, not in Claude Code. Make a new one in the Console, put it there and start the program again; a token of a Claude account (sk-ant-oat…) doesn't work there.\n- “Invalid Anthropic API Key”: Anthropic itself says “invalid x-api-key”, so another program or a gateway says this (behind “AI_APICallError”: opencode, or another program with Vercel's AI SDK, passes on what the address that it called answered). It calls a gateway: the key that the gateway holds for Anthropic can be the invalid one, while the one with which you call the gateway is right (reported of Cloudflare's AI Gateway, where every model of Anthropic's failed): the gateway's administrator renews the one for Anthropic there, or offers another provider. No gateway is set in the program: its own key for Anthropic is wrong: set a valid one in its settings, or as ANTHROPIC_API_KEY where it starts.\n- Behind a gateway or router (ANTHROPIC_BASE_URL; LiteLLM and others): it wants a key that it issued itself, not one of Anthropic's: put that into ANTHROPIC_AUTH_TOKEN, whole, and take ANTHROPIC_API_KEY out. Your key is right, or the answer has a `request_id` req_…: its own key for Anthropic is refused, or it hands your key on; its operator has to set its key (`api_key` of the model's entry)." /
        "キーは、入力の誤り、途中で切れたもの、削除されたもの、別のサービスのもののいずれかです（Anthropic のキーは sk-ant-api で始まります）。送ったプログラムの設定で直してください。\n- 組織のプロファイルがある Claude Code の場合: Anthropic に送られること自体が誤りです。原因は `genkan check` で分かります。残っているキーの設定場所は `genkan explain ANTHROPIC_API_KEY` で分かるので、削除してください。\n- Anthropic のサービスを使う Claude Code の場合: 使われているキーは /status で分かります。Console で作り直すか、削除して /login でサインインしてください。\n- 「Error code」「anthropic.AuthenticationError」（Anthropic の Python ライブラリ）、または別のプログラムの場合: そのプログラムの設定、.env、サービスの環境変数にある「anthropic」用のキーが誤っています。Claude Code のキーではありません。Console で作り直して設定し、プログラムを起動し直してください。Claude アカウントのトークン（sk-ant-oat…）は使えません。\n- 「Invalid Anthropic API Key」の場合: Anthropic 自身の文言は「invalid x-api-key」なので、別のプログラムかゲートウェイの文言です（「AI_APICallError」の後にある場合は、opencode など、Vercel の AI SDK を使うプログラムが、呼び出した相手の応答をそのまま表示しています）。ゲートウェイを呼び出している場合は、ゲートウェイを呼び出すキーは正しくても、ゲートウェイに登録された Anthropic 用のキーが無効なことがあります（Cloudflare の AI Gateway で、Anthropic のモデルがすべて失敗した報告があります）。ゲートウェイの管理者が Anthropic 用のキーを更新するか、別のプロバイダーを使えるようにします。プログラムにゲートウェイの設定がない場合は、そのプログラム自身の Anthropic 用のキーの誤りです。プログラムの設定か、起動する環境の ANTHROPIC_API_KEY に、有効なものを設定してください。\n- ゲートウェイやルーター（LiteLLM など）を経由する場合（ANTHROPIC_BASE_URL）: 必要なのは Anthropic のキーではなく、ゲートウェイが発行したキーです。全体を ANTHROPIC_AUTH_TOKEN に設定し、ANTHROPIC_API_KEY を外してください。キーが正しい場合や、応答に `request_id`（req_…）がある場合は、ゲートウェイの Anthropic 用のキーが拒否されたか、利用者のキーをそのまま渡しています。運用担当が、そこのキー（モデルの設定の `api_key`）を設定する必要があります。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid x-api-key\b",
            r"\binvalid anthropic api[ -]?key\b",
            r"\banthropic_api_key (?:environment variable )?is invalid",
        ],
        examples: [
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"invalid x-api-key\"}}",
            "ANTHROPIC_API_KEY is invalid",
            "AI_APICallError: Invalid Anthropic API key",
        ],
    }
    BEARER_INVALID "GK-ERR-842" Usage {
        "the token that was sent (Authorization: Bearer) isn't valid: so answers Anthropic's own API, or a gateway that speaks like it" /
        "送られたトークン（Authorization: Bearer）が無効です。Anthropic の API、または同じ形式のゲートウェイの応答です"
    } help {
        "A gateway's token without its address goes to Anthropic itself (request_id req_01…): ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN have to be set together, in `env` of ~/.claude/settings.json (`genkan setup`) or in the container or service that runs Claude Code. `genkan check` says what is in force.\n- “/login”, “authentication_error … Invalid authentication credentials”, and the same 401 comes again after signing in: another token is sent, mostly one that was left over from a router, Ollama or an earlier gateway, or the output of apiKeyHelper, which goes before the sign-in: `grep -n apiKeyHelper ~/.claude/settings.json`; take that entry out and start claude anew (Docker's sandbox brings one there: its command prints only `proxy-managed`). /status shows which; unset ANTHROPIC_AUTH_TOKEN, ANTHROPIC_API_KEY and CLAUDE_CODE_OAUTH_TOKEN (`genkan explain ANTHROPIC_AUTH_TOKEN`; on Windows they can stand among the user's environment variables, and a new terminal is needed), `/logout`, delete ~/.claude/.credentials.json (macOS: the keychain's entry “Claude Code-credentials”), /login.\n- On a Mac over SSH or in tmux, while it works on the Mac itself: the keychain with the sign-in is locked. `security unlock-keychain ~/Library/Keychains/login.keychain-db`, then `claude`; or CLAUDE_CODE_OAUTH_TOKEN (`claude setup-token`). Delete nothing.\n- A job or another program: CLAUDE_CODE_OAUTH_TOKEN has to hold what `claude setup-token` prints at its end, whole: sk-ant-oat01-…, without line break, blank or #. With a # it is the browser's code, which belongs at that command's prompt. An API key (sk-ant-api…) belongs in ANTHROPIC_API_KEY.\n- Fresh, whole tokens are refused too: reported for some accounts, at Anthropic's side. Use ANTHROPIC_API_KEY or your organization's cloud until then, and write to Anthropic's support.\n- The profile's gateway answers so: store its key again (`genkan token rotate`). A router on this machine may hand your key on to api.anthropic.com: set the service behind it in its own configuration.\n- Another program (a daemon, an agent's runtime) starts claude: it takes that user's sign-in and environment. Sign in there (`claude`, /login), or correct the key in its environment, and start the program again." /
        "アドレスのないゲートウェイのトークンは Anthropic に送られます（request_id が req_01…）。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN は、~/.claude/settings.json の `env`（`genkan setup`）、または Claude Code を実行するコンテナーやサービスに、両方設定してください。有効な設定は `genkan check` で分かります。\n- 「/login」「authentication_error … Invalid authentication credentials」で、サインインしても同じ 401 が繰り返される場合: 別のトークンが送られています。多くは、ルーター、Ollama、以前のゲートウェイの設定が残ったものか、サインインより優先される apiKeyHelper の出力です（`grep -n apiKeyHelper ~/.claude/settings.json`。この行を削除し、claude を起動し直してください。Docker のサンドボックスには、`proxy-managed` とだけ出力するコマンドが設定されています）。使われているものは /status で分かります。ANTHROPIC_AUTH_TOKEN、ANTHROPIC_API_KEY、CLAUDE_CODE_OAUTH_TOKEN を外し（`genkan explain ANTHROPIC_AUTH_TOKEN`。Windows ではユーザーの環境変数にあることがあり、新しいターミナルが必要です）、`/logout` の後、~/.claude/.credentials.json（macOS ではキーチェーンの「Claude Code-credentials」）を削除して /login を実行してください。\n- 「Please run /login」が、Mac の本体では使えるのに SSH や tmux で表示される場合: サインインを保存したキーチェーンがロックされています。`security unlock-keychain ~/Library/Keychains/login.keychain-db` の後に `claude` を起動するか、CLAUDE_CODE_OAUTH_TOKEN（`claude setup-token`）を使ってください。何も削除する必要はありません。\n- ジョブや別のプログラムの場合: CLAUDE_CODE_OAUTH_TOKEN には、`claude setup-token` が最後に表示する sk-ant-oat01-… の全体を、改行、空白、# なしで設定してください。# を含むものはブラウザーのコードで、そのコマンドの入力欄に貼り付けるものです。API キー（sk-ant-api…）は ANTHROPIC_API_KEY に設定します。\n- 作り直した完全なトークンも拒否される場合: 一部のアカウントで報告されている Anthropic 側の問題です。解消するまで ANTHROPIC_API_KEY または組織のクラウドを使い、Anthropic のサポートに問い合わせてください。\n- プロファイルのゲートウェイの応答の場合: キーを登録し直してください（`genkan token rotate`）。この端末のルーターは、キーをそのまま api.anthropic.com に渡していることがあります。その先のサービスは、ルーター自身の設定で指定します。\n- 別のプログラム（デーモンやエージェントの実行環境）が claude を起動する場合: そのユーザーのサインインと環境変数が使われます。そのユーザーでサインインするか（`claude`、/login）、環境変数のキーを直し、プログラムを起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:^\W{0,4}|\bauthentication_error\W{1,8}(?:message\W{1,6})?|\b(?:api error|anthropic|claude)\b.{0,40}|\b40[13]\W{1,4})invalid bearer token",
            r"authentication_error\W{1,6}message\W{1,6}invalid authentication credentials|/login\W{1,4}api error: 401 invalid authentication credentials",
        ],
        examples: [
            "API Error: 401 {\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"Invalid bearer token\"}}",
            "Please run /login · API Error: 401 Invalid authentication credentials",
        ],
    }
    ANTHROPIC_KEY "GK-ERR-167" Usage {
        "Claude Code has no key or sign-in for Anthropic's own API, or one that wasn't accepted; often your provider's settings aren't in force, or a gateway refuses the key" /
        "Claude Code に Anthropic の API 用のキーやサインインがないか、受け付けられませんでした。多くは、プロバイダーの設定が有効でないか、ゲートウェイがキーを拒否しています"
    } help {
        "With a profile of your organization, don't use /login: `genkan check` says whether the profile's provider is in force and what sends requests elsewhere (`genkan explain ANTHROPIC_API_KEY`, `genkan explain ANTHROPIC_BASE_URL`); `genkan setup` writes it.\n- “could not be found in the keychain”, “find-generic-password” (macOS): Claude Code looked in the keychain for a key of its own and found none there. With a sign-in by account or an organization's cloud that is as it should be. Every command answers “Invalid API key”, /login too: leave Claude Code, take a wrong key out of the environment and the settings (`genkan explain ANTHROPIC_API_KEY`, `apiKeyHelper`), update it (`claude update`, or npm), and start `claude` anew in a terminal of the Mac itself, where the keychain is open; then /login.\n- “Invalid API key”, “Missing API key”, and only ANTHROPIC_BASE_URL is set: a proxy or gateway needs a credential beside it, or Claude Code has nothing to send and doesn't even call it (its log shows no request). Set ANTHROPIC_AUTH_TOKEN next to it, in the same place: the gateway's key, or for a proxy on this machine that checks none any value; start claude again. The address has to be one that can be connected to: for a proxy on this machine http://127.0.0.1:3000, not http://0.0.0.0:3000, which only says where it listens. In a profile that is the gateway's token (`genkan setup`, `genkan token rotate`).\n- It works in a terminal and fails in an app, editor, container or job: that doesn't get what the shell exports (`docker exec NAME env | grep ANTHROPIC`). Have ANTHROPIC_BASE_URL and ANTHROPIC_AUTH_TOKEN, or the cloud's variables, in `env` of ~/.claude/settings.json there (`genkan setup`).\n- The profile uses a gateway: store its key again (`genkan token rotate`). A router on this machine (ANTHROPIC_BASE_URL is localhost) whose log shows the request may hand your key on to api.anthropic.com: set the service behind it in its own configuration.\n- Anthropic's own service is meant: /status shows which key or sign-in is used. Unset a wrong ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN, or correct it; otherwise /login.\n- “Missing API key” on macOS over SSH, in tmux or in a job: the keychain is locked there (`security unlock-keychain`, then start claude again)." /
        "組織のプロファイルを使う場合は、/login は使わないでください。プロファイルのプロバイダーが有効か、どの設定が別の接続先につながっているかは `genkan check` で分かります（`genkan explain ANTHROPIC_API_KEY`、`genkan explain ANTHROPIC_BASE_URL`）。`genkan setup` で設定できます。\n- 「could not be found in the keychain」「find-generic-password」（macOS）の場合: Claude Code がキーチェーンで自身のキーを探し、見つかりませんでした。アカウントでのサインインや組織のクラウドを使う場合は、それで正常です。/login を含むすべてのコマンドが「Invalid API key」になる場合は、Claude Code を終了し、環境変数と設定から誤ったキーを外し（`genkan explain ANTHROPIC_API_KEY`、`apiKeyHelper`）、更新してください（`claude update` または npm）。キーチェーンが開いている Mac 自体のターミナルで `claude` を起動し直し、/login を実行します。\n- 「Invalid API key」「Missing API key」で、ANTHROPIC_BASE_URL だけを設定している場合: プロキシやゲートウェイには認証情報も必要です。なければ Claude Code は送るものがなく、呼び出しもしません（そのログにリクエストがありません）。同じ場所に ANTHROPIC_AUTH_TOKEN も設定し（ゲートウェイのキー。確認を行わないこの端末のプロキシでは任意の値）、claude を起動し直してください。アドレスは接続できるものにします（この端末のプロキシでは http://127.0.0.1:3000。http://0.0.0.0:3000 は待ち受けの指定で、接続先にはなりません）。プロファイルではゲートウェイのトークンです（`genkan setup`、`genkan token rotate`）。\n- ターミナルでは動作し、アプリ、エディター、コンテナー、ジョブで失敗する場合: そこにはシェルの環境変数が渡りません（`docker exec 名前 env | grep ANTHROPIC`）。ANTHROPIC_BASE_URL と ANTHROPIC_AUTH_TOKEN、またはクラウドの変数を、そこの ~/.claude/settings.json の `env` に置いてください（`genkan setup`）。\n- プロファイルがゲートウェイを使う場合: キーを登録し直してください（`genkan token rotate`）。この端末のルーター（ANTHROPIC_BASE_URL が localhost）のログにリクエストがある場合は、キーをそのまま api.anthropic.com に渡していることがあります。その先のサービスは、ルーター自身の設定で指定します。\n- Anthropic のサービスを使う場合: 使われているキーやサインインは /status で分かります。誤った ANTHROPIC_API_KEY または ANTHROPIC_AUTH_TOKEN は外すか直し、なければ /login でサインインしてください。\n- macOS で SSH、tmux、ジョブから使うと「Missing API key」になる場合: キーチェーンがロックされています（`security unlock-keychain` の後、claude を起動し直します）。"
    } text {
        verified: true,
        patterns: [
            r"(?:invalid|missing) api key · (?:please )?(?:run /login|fix external api key)",
            r"no oauth token — run /login|login required\. run claude auth login|invalid auth token · ",
            r"didn't accept this session's credentials when claude code asked",
            r"^\W{0,4}authentication error · try again",
        ],
        examples: [
            "Invalid API key · Please run /login",
            "Login required. Run claude auth login",
            "api.anthropic.com didn't accept this session's credentials when Claude Code asked for your organization's policy.",
            "Authentication error · Try again",
        ],
    }
}
