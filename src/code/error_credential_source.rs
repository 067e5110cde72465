//! GK-ERR-282, 283, 288 to 291 and others: where AWS credentials come from besides a sign-in: a machine's key store, a container's
//! service, a key that somebody typed, a shell that has some already, and a tool that was built for another system.

super::error_text::error_texts! {
    NO_BUS "GK-ERR-580" Usage {
        "there is no D-Bus session on this machine (WSL, a container, a remote shell), so a program doesn't reach the key store (Secret Service, gnome-keyring)" /
        "この端末（WSL、コンテナー、リモートシェル）に D-Bus のセッションがないため、プログラムがキーストア（Secret Service、gnome-keyring）に接続できません"
    } help {
        "WSL: `[boot]` with `systemd=true` in /etc/wsl.conf, `wsl --shutdown` in Windows, and start again; install gnome-keyring and unlock it as below.\n- “Secret service keyring error”, “b_ss_keyring” (R's keyring): a store without the Secret Service: `options(keyring_backend = \"file\")` (encrypted with a password of its own), or \"env\" in a job.\n- Elsewhere, for one shell: `dbus-run-session -- bash`, in it `gnome-keyring-daemon --unlock --components=secrets` (it takes the password from stdin), and start the program from there.\n- The program can do without: a store in a file, in its own settings (VS Code: `--password-store=basic`, or VS Code on Windows with its WSL extension). The AWS CLI's sign-in (`genkan login`) needs no key store; what genkan itself stores goes to files with `genkan setup --set aws.storage=standard`." /
        "WSL の場合: /etc/wsl.conf の `[boot]` に `systemd=true` を書き、Windows で `wsl --shutdown` を実行してから起動し直してください。gnome-keyring をインストールし、次の方法で解錠します。\n- 「Secret service keyring error」「b_ss_keyring」（R の keyring）の場合: Secret Service を使わない保管先を選んでください: `options(keyring_backend = \"file\")`（専用のパスワードで暗号化されます）。ジョブでは \"env\" を使えます。\n- それ以外の場合（1 つのシェルの中だけ）: `dbus-run-session -- bash` を実行し、その中で `gnome-keyring-daemon --unlock --components=secrets`（パスワードは標準入力）を実行してから、プログラムを起動します。\n- キーストアを使わない方法: プログラムの設定でファイルへの保管を選んでください（VS Code は `--password-store=basic`、または Windows の VS Code と WSL 拡張機能）。AWS CLI のサインイン（`genkan login`）にキーストアは不要です。genkan が保存するものは `genkan setup --set aws.storage=standard` でファイルに変更できます。"
    } text {
        verified: false,
        patterns: [
            r"unsupported transport \W{0,3}disabled\W{1,3} for address",
            r"launch\b.{0,20}\bd-?bus\b.{0,40}\$?display\b|\bdbus-launch\b.{0,60}\b(?:not found|no such file|terminated)",
            r"secret-tool: could(?: not|n't) connect",
            r"\berror spawning command line \W{0,6}dbus-launch\b|\bautolaunch error: x11 initialization failed\b",
        ],
        examples: [
            "Writing login information to the keychain failed with error 'Unknown or unsupported transport “disabled” for address “disabled:”'.",
            "Cannot autolaunch D-Bus without X11 $DISPLAY",
            "secret-tool: Could not connect: No such file or directory",
            "Secret service keyring error in 'create_keyring': 'Error spawning command line “dbus-launch --autolaunch=0 --binary-syntax --close-stderr”: Child process exited with code 1'",
        ],
    }
    KEYRING_PROMPT "GK-ERR-581" Usage {
        "the key store (gnome-keyring, Secret Service) is there and can't be opened in this session: it doesn't start, or wants to ask for its password in a window and has no display" /
        "キーストア（gnome-keyring、Secret Service）はありますが、このセッションでは開けません。起動しないか、パスワードを尋ねる画面を表示できません"
    } help {
        "Unlock it without a window: `dbus-run-session -- bash`, in it `gnome-keyring-daemon --unlock --components=secrets` (it takes the password from stdin), and start the program from there.\n- “storing password in keychain”, “saml2aws”: it can do without the key store: `saml2aws configure --disable-keychain`, then `saml2aws login --disable-keychain`; it asks for the password each time.\n- Give it a display: a desktop session, or WSLg (DISPLAY is set there).\n- The program can do without: a store in a file, in its own settings (aws-vault: AWS_VAULT_BACKEND=file or pass; VS Code: `--password-store=basic`, or VS Code on Windows with its WSL extension). The AWS CLI's sign-in (`genkan login`) needs no key store; what genkan itself stores goes to files with `genkan setup --set aws.storage=standard`.\n- Nobody uses it here: remove gnome-keyring, so that the program takes a file; update the program." /
        "画面を使わずに開く場合: `dbus-run-session -- bash` を実行し、その中で `gnome-keyring-daemon --unlock --components=secrets`（パスワードは標準入力）を実行してから、プログラムを起動します。\n- 「storing password in keychain」「saml2aws」の場合: キーストアなしで使えます。`saml2aws configure --disable-keychain` の後、`saml2aws login --disable-keychain` を実行してください（パスワードは毎回入力します）。\n- 画面を使う場合: デスクトップのセッションまたは WSLg（DISPLAY が設定されます）で実行してください。\n- キーストアを使わない方法: プログラムの設定でファイルへの保管を選んでください（aws-vault は AWS_VAULT_BACKEND=file または pass、VS Code は `--password-store=basic`、または Windows の VS Code と WSL 拡張機能）。AWS CLI のサインイン（`genkan login`）にキーストアは不要です。genkan が保存するものは `genkan setup --set aws.storage=standard` でファイルに変更できます。\n- キーストアを使わない端末の場合: gnome-keyring を削除すると、プログラムはファイルを使います。プログラムも更新してください。"
    } text {
        verified: false,
        patterns: [
            r"no such interface \W{0,3}org\.freedesktop\.dbus\.properties\W{1,4}on object at path /\W{0,4}$",
            r"failed to create the collection: prompt dismissed",
            r"\bgnome\.keyring\.systemprompter\b(?:.{0,900}\bsystemprompter\b)?.{0,40}failed|gcr-prompter\b.{0,120}cannot open display",
            r"failed to activate service 'org\.freedesktop\.secrets?': timed out",
        ],
        examples: [
            "aws-vault: error: No such interface “org.freedesktop.DBus.Properties” on object at path /",
            "keyring.errors.InitError: Failed to create the collection: Prompt dismissed..",
            "dbus-daemon[11955]: Activated service 'org.gnome.keyring.SystemPrompter' failed: Process org.gnome.keyring.SystemPrompter exited with status 1",
            "Error: reading PAT token from keyring failed: Failed to activate service 'org.freedesktop.secrets': timed out (service_start_timeout=120000ms)",
            "error storing password in keychain: No such interface “org.freedesktop.DBus.Properties” on object at path /",
        ],
    }
    PYTHON_KEYRING "GK-ERR-582" Usage {
        "Python's keyring finds no key store in this session that it could use" /
        "Python の keyring が、このセッションで使えるキーストアを見つけられません"
    } help {
        "Linux, WSL: install and start gnome-keyring with the Python package secretstorage, and start the program in `dbus-run-session -- bash` after `gnome-keyring-daemon --unlock --components=secrets`.\n- Without a key store: `pip install keyrings.alt` stores in a file (unencrypted, unless you choose its encrypted one); PYTHON_KEYRING_BACKEND or keyringrc.cfg names the one to be used.\n- In a CI job or container give the program its secret by a variable: PYTHON_KEYRING_BACKEND=keyring.backends.null.Keyring switches keyring off." /
        "Linux、WSL の場合: gnome-keyring と Python パッケージ secretstorage をインストールし、`dbus-run-session -- bash` の中で `gnome-keyring-daemon --unlock --components=secrets` を実行してから、プログラムを起動してください。\n- キーストアを使わない場合: `pip install keyrings.alt` でファイルに保管できます（暗号化される種類を選ばない限り平文です）。使うものは PYTHON_KEYRING_BACKEND または keyringrc.cfg で指定します。\n- CI のジョブやコンテナーの場合: 変数でプログラムに渡してください。PYTHON_KEYRING_BACKEND=keyring.backends.null.Keyring で keyring を無効にできます。"
    } text {
        verified: false,
        patterns: [
            r"\bnokeyringerror\b|no recommended (?:keyring )?backend was available|keyring\.errors\.init\w*|keyring\.errors\.passwordset\w*: (?:[^c]|c[^a])",
        ],
        examples: [
            "keyring.errors.NoKeyringError: No recommended backend was available.",
        ],
    }
    PROGRAM_WITHOUT "GK-ERR-697" Person {
        "a program other than Claude Code (with LiteLLM, AWS's SDK for Rust or Vercel's AI SDK: OpenHands, Goose, opencode …) found no AWS credentials where it looks" /
        "Claude Code 以外のプログラム（LiteLLM、AWS SDK for Rust、AI SDK を使う OpenHands、Goose、opencode など）が、AWS の認証情報を見つけられません"
    } help {
        "Sign in (`genkan login`, `aws sso login`), set the variables of `aws configure export-credentials --profile NAME --format env` (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN) and AWS_REGION in the shell, and start the program from it. A container needs them too (`docker run -e …`), under exactly these names: LLM_AWS_… of a program's own don't count.\n- LiteLLM (OpenHands, aider), and you meant a key of Anthropic's: a name such as `anthropic.claude-…-v1:0` or `bedrock/…` chooses Bedrock. Write `anthropic/claude-…`.\n- You gave a Bedrock API key (AWS_BEARER_TOKEN_BEDROCK): AWS_PROFILE makes some programs look only in that profile (Goose fills in `default`). Take it out of the program's settings and the environment, or update the program; an old SDK doesn't know such keys.\n- “AWS access key ID setting is missing” (opencode and others with Vercel's AI SDK), though a container or server has a role: older releases read only those variables. Update it; on EC2 AWS_PROFILE=default lets opencode ask for the role." /
        "サインインし（`genkan login`、`aws sso login`）、`aws configure export-credentials --profile 名前 --format env` の変数（AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN）と AWS_REGION をシェルに設定して、そこからプログラムを起動してください。コンテナーにも、この名前のまま渡す必要があります（`docker run -e …`）。LLM_AWS_… などプログラム独自の名前は使われません。\n- LiteLLM（OpenHands、aider など）で、Anthropic のキーを使うつもりだった場合: `anthropic.claude-…-v1:0` や `bedrock/…` という名前では Bedrock が選ばれます。`anthropic/claude-…` と書いてください。\n- Bedrock API キー（AWS_BEARER_TOKEN_BEDROCK）を設定した場合: AWS_PROFILE があると、そのプロファイルだけを探すプログラムがあります（Goose は `default` を自動で入力します）。プログラムの設定と環境変数から外すか、プログラムを更新してください。古い SDK はこのキーに対応していません。\n- コンテナーやサーバーにロールがあるのに「AWS access key ID setting is missing」となる場合（opencode など、Vercel の AI SDK を使うもの）: 古いリリースは上の変数しか読みません。更新してください。EC2 では AWS_PROFILE=default を設定すると、opencode がロールを使います。"
    } text {
        verified: false,
        names: ["CredentialsNotLoaded", "NoCredentialsError"],
        patterns: [
            r"no providers in chain provided credentials",
            r"\blitellm[/\\]{1,2}(?:main|llms|router)\S{0,80}.{0,1500}?(?:\bnocredentialserror\b(?:\W{1,3}unable to locate credentials)?|unable to locate credentials)",
            r"\bbedrockexception (?:invalid authentication )?- unable to locate credentials",
            r"sigv4 authentication requires aws credentials(?:.{0,200}?aws (?:access key id|secret access key) sett\w{0,4})?|aws (?:access key id|secret access key) setting is missing",
        ],
        examples: [
            "CredentialsNotLoaded { source: Some(\"no providers in chain provided credentials\") }",
            "File \"/app/litellm/main.py\", line 2317, in completion: botocore.exceptions.NoCredentialsError: Unable to locate credentials",
            "litellm.exceptions.AuthenticationError: litellm.AuthenticationError: BedrockException Invalid Authentication - Unable to locate credentials",
            "AWS SigV4 authentication requires AWS credentials.",
        ],
    }
    JAVASCRIPT_PROGRAM "GK-ERR-117" Usage {
        "a JavaScript program with AWS's SDK (one of your own or another's, not Claude Code) has no AWS credentials where its code runs: its variables are empty there, its SDK doesn't know this kind of profile, or it runs in a browser" /
        "AWS の SDK を使う JavaScript のプログラム（自作など、Claude Code 以外）に、コードが動いている場所で AWS の認証情報がありません。環境変数が空か、SDK がこの種類のプロファイルに対応していないか、ブラウザーで動いています"
    } help {
        "A CI job and a tool of somebody else's are in the points “Missing credentials in config”. A program of your own: just before the call, have it print whether `process.env.AWS_ACCESS_KEY_ID` and `process.env.AWS_PROFILE` are set (not the secret itself). Undefined: its .env isn't loaded, stands in another folder than the one that it starts in, or spells the names otherwise (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, for temporary keys AWS_SESSION_TOKEN, and AWS_REGION). Load it before everything else (`import 'dotenv/config'` as the first line, or `node --env-file=.env`) and start the program anew. On a workstation AWS_PROFILE with a profile that you signed in to (`genkan login`, `aws sso login`) needs no keys.\n- “Missing credentials in config” in a job on GitHub (configure-aws-credentials v1, or another action with that SDK): the secrets of the keys are empty in this job. Below “with:” in its log aws-access-key-id is missing then: store the secrets under exactly the names that the workflow uses; a reusable workflow or an environment has to hand them on, and a fork's pull request gets none. Take the action's current version; `genkan explain GK-ERR-608` says more.\n- “webpack-internal”, “app-pages-browser”, “Credential is missing”: the code runs in the browser (or the bundle was made for it), where there are neither variables nor ~/.aws. Move the call to the server (a route, a server action, a function). Don't give keys to the browser under public names (NEXT_PUBLIC_…, VITE_…): every visitor can read them; a browser that has to call AWS itself gets temporary ones from Amazon Cognito. Code for Node.js or React Native that says “Credential is missing” took the SDK's build for browsers: correct the bundler's target, or hand over `credentials`.\n- “AWS_SDK_LOAD_CONFIG”: version 2 of the SDK says so. By itself it reads only ~/.aws/credentials; with AWS_SDK_LOAD_CONFIG=1 also ~/.aws/config (a role, SSO, credential_process), of the profile that AWS_PROFILE names. It gets no updates any more: version 3 (@aws-sdk/…) reads both.\n- “ProcessCredentials”, “process_credentials.js”: it did read the profile and looks for its credential_process. Run that command in a terminal; if it prints its JSON there, the SDK reads another file or profile than you think (AWS_SDK_LOAD_CONFIG, AWS_PROFILE).\n- “Missing credentials in config” from a command-line tool of somebody else's, while the AWS CLI works with the same profile: the tool's SDK is an old version 2, which doesn't know profiles with credential_process or SSO. Update the tool; until then hand it the keys, in the terminal that starts it: `aws configure export-credentials --profile NAME --format env` (they expire). With AWS_SDK_LOAD_CONFIG=1 newer releases of version 2 read such profiles.\n- `AWS.config.update(…)` or `credentials` in the code with undefined values hides everything else that the SDK would find: leave it out. In a container or on a server pass the variables (`docker run --env-file`), or attach a role." /
        "CI のジョブと、他者が作ったツールの場合は「Missing credentials in config」の項目を見てください。自作のプログラムの場合は、呼び出しの直前で、`process.env.AWS_ACCESS_KEY_ID` と `process.env.AWS_PROFILE` が設定されているかを出力してください（シークレット自体は出力しないでください）。undefined の場合は、.env が読み込まれていないか、起動したフォルダーと異なる場所にあるか、名前が異なります（AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、一時的なキーでは AWS_SESSION_TOKEN、そして AWS_REGION）。ほかのすべてより先に読み込み（1 行目の `import 'dotenv/config'`、または `node --env-file=.env`）、プログラムを起動し直してください。端末では、サインインしたプロファイル（`genkan login`、`aws sso login`）を AWS_PROFILE に指定すれば、キーは不要です。\n- GitHub のジョブで「Missing credentials in config」となる場合（configure-aws-credentials v1 など、この SDK を使うアクション）: キーのシークレットが、このジョブでは空です。ログの「with:」の下に aws-access-key-id がありません。ワークフローで使う名前のとおりにシークレットを保存してください。再利用可能ワークフローや環境では受け渡しが必要で、フォークのプルリクエストには渡りません。アクションは最新のバージョンにしてください。詳しくは `genkan explain GK-ERR-608` で分かります。\n- 「webpack-internal」「app-pages-browser」「Credential is missing」の場合: コードがブラウザーで動いているか、ブラウザー用にバンドルされています。そこには環境変数も ~/.aws もありません。呼び出しをサーバー側（ルート、サーバーアクション、関数）に移してください。公開される名前（NEXT_PUBLIC_…、VITE_…）でブラウザーにキーを渡さないでください。閲覧者全員に読まれます。ブラウザーから AWS を直接呼び出す必要がある場合は、Amazon Cognito の一時的な認証情報を使います。Node.js や React Native のコードで「Credential is missing」となる場合は、SDK のブラウザー用のビルドが使われています。バンドラーのターゲットを修正するか、`credentials` を渡してください。\n- 「AWS_SDK_LOAD_CONFIG」の場合: SDK のバージョン 2 の文です。そのままでは ~/.aws/credentials だけが読まれます。AWS_SDK_LOAD_CONFIG=1 を設定すると、AWS_PROFILE のプロファイルについて ~/.aws/config（ロール、SSO、credential_process）も読まれます。バージョン 2 はもう更新されません。バージョン 3（@aws-sdk/…）は両方を読みます。\n- 「ProcessCredentials」「process_credentials.js」の場合: プロファイルは読まれ、その credential_process を探しています。そのコマンドをターミナルで実行してください。JSON が出力される場合は、SDK が想定と異なるファイルやプロファイルを読んでいます（AWS_SDK_LOAD_CONFIG、AWS_PROFILE）。\n- 他者が作ったコマンドラインのツールが「Missing credentials in config」と表示し、同じプロファイルで AWS CLI は動作する場合: ツールの SDK が古いバージョン 2 で、credential_process や SSO のプロファイルに対応していません。ツールを更新してください。それまでは、起動するターミナルでキーを渡します: `aws configure export-credentials --profile 名前 --format env`（期限があります）。バージョン 2 でも新しいリリースなら、AWS_SDK_LOAD_CONFIG=1 でこのようなプロファイルも読まれます。\n- コードの `AWS.config.update(…)` や `credentials` に undefined の値があると、SDK はほかの認証情報を探しません。外してください。コンテナーやサーバーでは、環境変数を渡すか（`docker run --env-file`）、ロールを割り当てます。"
    } text {
        verified: false,
        patterns: [
            r"(?:credentialserror: )?missing (?:aws )?credentials in config(?:, if using aws_config_file, set aws_sdk_load_config=1)?",
            r"credentialsprovidererror: credential is missing|^\W{0,4}(?:uncaught )?(?:\(in promise\) )?(?:error: )?credential is missing(?:\W{0,3}$| at .{0,1200}?(?:browser|webpack|https?://|react-native))",
            r"could not load credentials from any providers\b.{0,1200}?\b(?:webpack-internal|app-pages-browser)\b|\bcredentialserror: could not load credentials from any providers",
        ],
        examples: [
            "CredentialsError: Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1\n    at credError (webpack-internal:///(:3000/app-pages-browser)/./node_modules/aws-sdk/lib/config.js:400:40)",
            "Error: Credential is missing",
            "CredentialsProviderError: Could not load credentials from any providers\n    at eval (webpack-internal:///(rsc)/./node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js:22:11)",
        ],
    }
    VAULT_SERVER "GK-ERR-783" Usage {
        "aws-vault's own credential server (--ec2-server, --ecs-server) can't start here" /
        "aws-vault の認証情報サーバー（--ec2-server、--ecs-server）を起動できません"
    } help {
        "Claude Code doesn't need one: `aws-vault exec PROFILE -- claude` hands over temporary credentials, or name `credential_process = aws-vault exec --json PROFILE` in ~/.aws/config, which also renews them.\n- --ec2-server takes 169.254.169.254 and so needs administrator's rights (`sudo aws-vault proxy`), and nobody else may hold the address; --ecs-server doesn't.\n- Both need a prompt with a window (--prompt=osascript, zenity, kdialog, ykman), not the terminal's." /
        "Claude Code には不要です。`aws-vault exec プロファイル -- claude` で一時的な認証情報を渡すか、~/.aws/config に `credential_process = aws-vault exec --json プロファイル` を書いてください。後者は自動で更新されます。\n- --ec2-server は 169.254.169.254 を使うため管理者の権限（`sudo aws-vault proxy`）が必要で、ほかのプログラムが使用中だと起動できません。--ecs-server には不要です。\n- どちらも、端末ではなくウィンドウのプロンプト（--prompt=osascript、zenity、kdialog、ykman）が必要です。"
    } text {
        verified: false,
        patterns: [
            r"can't use --prompt=terminal with --ec[s2]-server|failed to start credential server\b",
            r"another process is already bound to 169\.254\.169\.254|creation of network alias for server mode requires elevated",
        ],
        examples: [
            "aws-vault: error: exec: Can't use --prompt=terminal with --ecs-server. Specify a different prompt driver",
            "aws-vault: error: exec: Another process is already bound to 169.254.169.254:80",
        ],
    }
    NOTHING_STORED "GK-ERR-419" Usage {
        "aws-vault has nothing stored for this AWS profile in the key store that it uses here" /
        "aws-vault がここで使うキーストアに、この AWS プロファイルの認証情報が保存されていません"
    } help {
        "`aws-vault list` shows what it has. Entries are there, only not for this AWS profile: `aws-vault add NAME`, or name in ~/.aws/config a `source_profile` that stands in the list (its name is often mistyped or has no key itself).\n- “is not in the password store”: aws-vault looked into `pass`, and this key isn't there. Mostly it was added to another store (Secret Service, KWallet, a file), and an older release (4.5.1 is reported) doesn't take the same one each time. Name the one that has it, in your shell's profile: `export AWS_VAULT_BACKEND=secret-service` (kwallet, file, pass; `aws-vault --help` lists them), look with `aws-vault list`, and update aws-vault. No store has it: `aws-vault add NAME`.\n- “unexpected end of JSON input”: KWallet answers with nothing where no key is stored, and aws-vault takes that for a broken entry. `aws-vault add NAME` stores one. It is stored (`aws-vault list`): `aws-vault remove NAME`, then add it anew. A profile of IAM Identity Center: AWS_VAULT_BACKEND=file (or secret-service) in place of KWallet.\n- The list is empty: it uses another store than the one that the keys were added to (AWS_VAULT_BACKEND), or a locked one: unlock it.\n- A profile that signs in with IAM Identity Center (sso_start_url) needs no stored key. A release that asks for one is too old (the betas of 6.0 do): update aws-vault. It signs in by itself and doesn't use the session of `aws sso login`; or use the profile without it (AWS_PROFILE). What Claude Code uses by genkan's profile doesn't go through aws-vault: `genkan login`." /
        "`aws-vault list` で保存内容を確認してください。ほかの項目があり、この AWS プロファイルのものだけがない場合は、`aws-vault add 名前` を実行するか、~/.aws/config の `source_profile` に一覧にあるものを指定します（名前の誤りや、指定先にキーがないことがよくあります）。\n- 「is not in the password store」の場合: aws-vault が `pass` を調べましたが、このキーはそこにありません。多くは別のストア（Secret Service、KWallet、ファイル）に追加されており、以前のリリース（4.5.1 の報告があります）では、使われるストアが毎回同じとは限りません。キーのあるストアをシェルのプロファイルで指定し（`export AWS_VAULT_BACKEND=secret-service`。ほかに kwallet、file、pass など。一覧は `aws-vault --help`）、`aws-vault list` で確認してから、aws-vault を更新してください。どのストアにもない場合は `aws-vault add 名前` を実行します。\n- 「unexpected end of JSON input」の場合: キーが保存されていないとき、KWallet は空の応答を返し、aws-vault はそれを壊れた項目とみなします。`aws-vault add 名前` で保存してください。保存済みの場合（`aws-vault list`）は、`aws-vault remove 名前` の後に追加し直します。IAM Identity Center のプロファイルでは、KWallet の代わりに AWS_VAULT_BACKEND=file（または secret-service）を指定してください。\n- 一覧が空の場合: キーを追加したのとは別のストア（AWS_VAULT_BACKEND）か、ロックされたストアを使っています。ロックを解除してください。\n- IAM Identity Center でサインインするプロファイル（sso_start_url）に、保存済みのキーは不要です。キーを求めるリリースは古いので（6.0 のベータ版など）、aws-vault を更新してください。aws-vault は独自にサインインし、`aws sso login` のセッションは使いません。aws-vault を使わずに、そのプロファイルを AWS_PROFILE に指定することもできます。genkan のプロファイルで Claude Code が使う認証情報は aws-vault を通りません: `genkan login`。"
    } text {
        verified: false,
        patterns: [
            r"aws-vault: error: (?:\w{1,12}: )?failed to get credentials for [^:(]{1,80}: unexpected end of json input",
            r"aws-vault: error: .{0,160}?(?:credentials missing|no credentials found|the collection \W{0,2}aws-vault\W{0,2} does not exist|the specified item could not be found)",
            r"\bis not in the password store\b.{0,200}?\baws-vault: error\b",
            r"\baws-vault: error: .{0,200}?\bis not in the password store\b",
        ],
        examples: [
            "aws-vault: error: Failed to get credentials for default: unexpected end of JSON input",
            "aws-vault: error: exec: Failed to get credentials for bedrock-tokyo: unexpected end of JSON input",
            "aws-vault: error: exec: Error getting temporary credentials: profile test: credentials missing",
            "Error: acme-identity is not in the password store.\naws-vault: error: Failed to get credentials for acme-identity (source profile for acme-dev): exit status 1",
            "aws-vault: error: exec: Failed to get credentials for acme-identity: Error: acme-identity is not in the password store.",
        ],
    }
    GPG_AGENT "GK-ERR-1096" Usage {
        "gpg doesn't reach its agent (gpg-agent), which holds the keys: a sandbox or container keeps it from the agent's socket, or the agent doesn't start; so nothing can be signed or decrypted" /
        "gpg が、鍵を管理する gpg-agent に接続できません。サンドボックスやコンテナーでソケットに届かないか、エージェントが起動していません。そのため署名も復号もできません"
    } help {
        "In Claude Code's sandbox: allow the commands ~/.gnupg (sandbox.filesystem: allowRead, allowWrite) and the agent's socket (`gpgconf --list-dirs agent-socket` shows it; sandbox.network.allowUnixSockets on macOS, allowAllUnixSockets on Linux), where your company allows it. Or commit yourself in a terminal.\n- Only one commit is needed now: `git -c commit.gpgsign=false commit …`, where the repository takes unsigned ones.\n- Outside a sandbox: `gpgconf --kill gpg-agent`, then `gpgconf --launch gpg-agent` shows why it doesn't start: ~/.gnupg belongs to another user (after sudo), its path is too long for a socket, or it is on a drive without sockets.\n- In a container: the host's agent isn't there: import a key, or mount the agent's extra socket (`gpgconf --list-dirs agent-extra-socket`)." /
        "Claude Code のサンドボックスの場合: 会社の方針で許可されていれば、コマンドに ~/.gnupg（sandbox.filesystem の allowRead、allowWrite）と、エージェントのソケット（場所は `gpgconf --list-dirs agent-socket`。macOS では sandbox.network.allowUnixSockets、Linux では allowAllUnixSockets）を許可してください。または、自分でターミナルからコミットします。\n- 今回のコミットだけでよい場合: 署名なしのコミットを受け付けるリポジトリなら `git -c commit.gpgsign=false commit …` を使えます。\n- サンドボックスの外の場合: `gpgconf --kill gpg-agent` の後、`gpgconf --launch gpg-agent` で起動しない理由が分かります。~/.gnupg の所有者が別のユーザーになっている（sudo の後）、パスがソケットには長すぎる、ソケットを置けないドライブにある、などです。\n- コンテナーの場合: ホストのエージェントはありません。鍵を取り込むか、エージェントの追加ソケット（`gpgconf --list-dirs agent-extra-socket`）をマウントしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bcan(?: ?not|'t) connect to the (?:gpg-)?agent\b|\b(?:signing|decryption|keydb_search|export|import|delete) failed: no agent running|\bgpg: (?:signing failed: operation not permitted|failed to start gpg-agent|can't connect to the keyboxd)",
        ],
        examples: [
            "gpg: can not connect to the agent: IPC connect call failed\ngpg: keydb_search failed: No agent running\ngpg: signing failed: No agent running\nfatal: failed to write commit object",
        ],
    }
    SSH_SIGNING "GK-ERR-1097" Usage {
        "git made no commit, because it couldn't be signed with the SSH key: its agent (ssh-agent, 1Password, Secretive) isn't reached, is locked or refused, or the key isn't there" /
        "SSH の鍵で署名できないため、git がコミットを作成しませんでした。エージェント（ssh-agent、1Password、Secretive）に接続できないか、ロックまたは拒否されているか、鍵がありません"
    } help {
        "`ssh-add -l` in the same terminal shows whether the agent answers and has the key of `git config user.signingkey`. It works for you and fails for Claude Code: its sandbox or its environment keeps it from the agent.\n- “Couldn't get agent socket”, “communication with agent failed” in Claude Code's sandbox: allow the socket (its path is in SSH_AUTH_SOCK; sandbox.network.allowUnixSockets on macOS, allowAllUnixSockets on Linux; sandbox.filesystem.allowRead for its folder), where your company allows it; or SSH_AUTH_SOCK isn't set in the environment of `claude` (an editor, a service, tmux).\n- “1Password”: it is locked, or waits for your approval: unlock it, approve, and commit again; in its Developer settings let the approval last longer, and switch its SSH agent on. “failed to fill whole buffer”: nobody approved in time, or its app was closed.\n- “agent refused operation”, “communication with agent failed” elsewhere: the agent hangs or its window for approval wasn't answered: start it again (Secretive, gnome-keyring), try again.\n- “No private key found”, “Load key”, “invalid format”: user.signingkey names a file that isn't a readable key, or its private half isn't here: load it (`ssh-add`), or name the .pub file of one that the agent has.\n- “user.signingkey or gpg.ssh.defaultKeyCommand”: no key is named: `git config --global user.signingkey PATH`.\n- For one commit without a signature: `git -c commit.gpgsign=false commit …`, where the repository takes it." /
        "同じターミナルの `ssh-add -l` で、エージェントが応答し、`git config user.signingkey` の鍵があるかが分かります。自分では成功し Claude Code だけが失敗する場合、サンドボックスまたは環境変数のためにエージェントに届いていません。\n- 「Couldn't get agent socket」「communication with agent failed」が Claude Code のサンドボックスで出る場合: 会社の方針で許可されていれば、ソケットを許可してください（パスは SSH_AUTH_SOCK。macOS では sandbox.network.allowUnixSockets、Linux では allowAllUnixSockets、フォルダーには sandbox.filesystem.allowRead）。または、`claude` の環境（エディター、サービス、tmux）に SSH_AUTH_SOCK がありません。\n- 「1Password」の場合: ロックされているか、承認待ちです。ロックを解除し、承認してからコミットし直してください。Developer の設定で、承認の有効期間を延ばし、SSH エージェントを有効にします。「failed to fill whole buffer」は、時間内に承認されなかったか、アプリが終了したものです。\n- 「agent refused operation」や、サンドボックス以外の「communication with agent failed」の場合: エージェントが応答していないか、承認の画面に答えていません。エージェント（Secretive、gnome-keyring）を起動し直して、やり直してください。\n- 「No private key found」「Load key」「invalid format」の場合: user.signingkey のファイルが読み取れる鍵ではないか、秘密鍵がここにありません。`ssh-add` で読み込むか、エージェントにある鍵の .pub ファイルを指定してください。\n- 「user.signingkey or gpg.ssh.defaultKeyCommand」の場合: 鍵が指定されていません: `git config --global user.signingkey パス`。\n- 1 回だけ署名なしでコミットする場合: リポジトリが受け付けるなら `git -c commit.gpgsign=false commit …` を使えます。"
    } text {
        verified: false,
        patterns: [
            r"couldn't (?:get agent socket|sign message|find key in agent)|\b1password: (?:agent returned an error|failed to fill whole buffer|could not connect)",
            r"(?:\bno private key found for|\bload key \W|\bssh-keygen\b|\b1password\b|\.git_signing_buffer_tmp|either user\.signingkey or gpg\.ssh\.defaultkeycommand).{0,400}?failed to write commit object",
        ],
        examples: [
            "error: Couldn't get agent socket?\nfatal: failed to write commit object",
            "error: Load key \"/home/taro/.ssh/id_ed25519.pub\": invalid format?\nfatal: failed to write commit object",
        ],
    }
    GPG "GK-ERR-632" Usage {
        "gpg can't decrypt (or sign): the private key isn't in this machine's keyring, or gpg has no way to ask for its passphrase here" /
        "gpg が復号（または署名）できません。秘密鍵がこの端末の鍵リングにないか、パスフレーズを尋ねる手段がありません"
    } help {
        "“No secret key”: `gpg -K` shows the keys that are here. Import the private key, set GNUPGHOME to the keyring that has it, connect the smart card, or have the file (pass, sops, git-crypt) encrypted for your key as well.\n- “Inappropriate ioctl”, “No pinentry”, a timeout (SSH, a container, a tool that Claude Code starts): `export GPG_TTY=$(tty)`, install pinentry, and decrypt once by hand so that the agent keeps the passphrase.\n- “Bad passphrase”: it was mistyped, or an old one is remembered: `gpgconf --kill gpg-agent`.\n- The AWS sign-in doesn't need pass: aws-vault has other stores (--backend=file), IAM Identity Center (`genkan login`) none at all." /
        "「No secret key」の場合: この端末の鍵は `gpg -K` で分かります。秘密鍵を取り込むか、鍵のある鍵リングを GNUPGHOME で指定するか、スマートカードを接続するか、対象（pass、sops、git-crypt）を自分の鍵でも暗号化してもらってください。\n- 「Inappropriate ioctl」「No pinentry」、タイムアウトの場合（SSH、コンテナー、Claude Code から起動したツール）: `export GPG_TTY=$(tty)` を実行し、pinentry をインストールしてから、手動で一度復号してください。エージェントがパスフレーズを保持します。\n- 「Bad passphrase」の場合: 入力の誤りか、古いものが記憶されています（`gpgconf --kill gpg-agent`）。\n- AWS のサインインに pass は必須ではありません。aws-vault は別の保管先（--backend=file）を選べ、IAM Identity Center（`genkan login`）では不要です。"
    } text {
        verified: false,
        patterns: [
            r"\bgpg failed to sign the data\b",
            r"\bdecryption failed: (?:no secret key|secret key not available|no pinentry|inappropriate ioctl|timeout|bad passphrase|operation cancelled)|\bpublic key decryption failed\b",
        ],
        examples: [
            "error: gpg failed to sign the data
fatal: failed to write commit object",
            "gpg: public key decryption failed: Inappropriate ioctl for device",
            "gpg: decryption failed: No secret key",
        ],
    }
    LIBSECRET "GK-ERR-631" Usage {
        "libsecret isn't installed here, and a program wants to keep its sign-in in the key store through it (keytar, git's credential helper)" /
        "libsecret がインストールされていません。プログラム（keytar、git の credential helper など）が、サインインをキーストアに保管するために使います"
    } help {
        "Install it: `apt-get install libsecret-1-0` (Debian, Ubuntu, WSL), `dnf install libsecret`, `apk add libsecret`; in a container, in its image. To compile keytar, libsecret-1-dev.\n- Without a desktop the library alone isn't enough: a key store (gnome-keyring in `dbus-run-session`) has to run; or choose a store in a file in the program's settings.\n- If the program works all the same, it stores in a file: the line is harmless. Claude Code and the AWS CLI don't need libsecret." /
        "インストールしてください。`apt-get install libsecret-1-0`（Debian、Ubuntu、WSL）、`dnf install libsecret`、`apk add libsecret` です。コンテナーでは、そのイメージに入れます。keytar のビルドには libsecret-1-dev が必要です。\n- デスクトップのない環境では、ライブラリだけでは足りません。キーストア（`dbus-run-session` の中の gnome-keyring）を動かすか、プログラムの設定でファイルへの保管を選んでください。\n- プログラムが動いている場合はファイルに保管されており、この表示は無害です。Claude Code と AWS CLI に libsecret は不要です。"
    } text {
        verified: false,
        patterns: [
            r"\blibsecret-1\.so|\blibsecret\b.{0,80}\b(?:not (?:installed|found|available)|is missing|unable to load|could not be loaded)|package '?libsecret-1'? .{0,20}(?:was )?not found|no package 'libsecret-1' found",
        ],
        examples: [
            "ERROR: Failed to load keytar module: Error: libsecret-1.so.0: cannot open shared object file: No such file or directory",
        ],
    }
    OLD_PFX "GK-ERR-1125" Usage {
        "a program can't read the certificate file that it was given for TLS (mostly a .pfx or .p12): it is in a form that OpenSSL 3 no longer reads, mostly an old encryption (RC2-40)" /
        "プログラムが、TLS 用に渡された証明書のファイル（多くは .pfx または .p12）を読み取れません。OpenSSL 3 では読めない形式で、多くは古い暗号化（RC2-40）です"
    } help {
        "Convert it once: `openssl pkcs12 -legacy -in OLD.p12 -nodes -out all.pem`, then `openssl pkcs12 -export -in all.pem -out NEW.p12`, and give the program the new file. Delete all.pem after that: it holds the bare private key.\n- The program takes PEM (Node.js: `cert` and `key` in place of `pfx`; Claude Code: CLAUDE_CODE_CLIENT_CERT and CLAUDE_CODE_CLIENT_KEY): certificate and key as PEM are enough, without a .p12.\n- Your company issues the file: have it exported with AES in place of RC2 or 3DES.\n- A server of yours for development (mkcert): give it mkcert's two .pem files, not the .p12.\n- For a short time only: `NODE_OPTIONS=--openssl-legacy-provider` lets Node.js read the old form. An older Node.js (16) reads it too, but gets no repairs." /
        "一度変換してください: `openssl pkcs12 -legacy -in 古い.p12 -nodes -out all.pem` の後に `openssl pkcs12 -export -in all.pem -out 新しい.p12` を実行し、新しいファイルをプログラムに渡します。all.pem には暗号化されていない秘密鍵が入っているため、その後に削除してください。\n- PEM を使えるプログラムの場合（Node.js では `pfx` の代わりに `cert` と `key`、Claude Code では CLAUDE_CODE_CLIENT_CERT と CLAUDE_CODE_CLIENT_KEY）: PEM の証明書と鍵だけで足り、.p12 は不要です。\n- 会社が発行したファイルの場合: RC2 や 3DES ではなく AES でエクスポートし直してもらってください。\n- 開発用の自分のサーバーの場合（mkcert）: .p12 ではなく、mkcert の 2 つの .pem ファイルを指定してください。\n- 一時的な対処の場合: `NODE_OPTIONS=--openssl-legacy-provider` を指定すると、Node.js が古い形式を読み取れます。古い Node.js（16）でも読めますが、修正が提供されていません。"
    } text {
        verified: false,
        patterns: [
            r"\berror: unsupported\b.{0,160}?\b(?:configsecurecontext|createsecurecontext|setsecurecontext|loadpkcs12)\b|\bunsupported pkcs12 pfx data\b|\brc2-40-cbc\b",
            r"\benvelope routines:\S{0,60}:unsupported\b.{0,600}?\b(?:configsecurecontext|createsecurecontext|loadpkcs12)\b|\b(?:pfx|pkcs ?12)\b.{0,200}?\benvelope routines:\S{0,60}:unsupported\b",
        ],
        examples: [
            "[webpack-cli] Error: unsupported\n    at configSecureContext (node:internal/tls/secure-context:277:15)\n    at Object.createSecureContext (node:_tls_common:117:3)",
            "curl: (58) could not parse PKCS12 file, check password, OpenSSL error error:0308010C:digital envelope routines::unsupported",
        ],
    }
    PRIVATE_KEY "GK-ERR-622" Usage {
        "a private key that a program was given can't be read: its line breaks or its BEGIN and END lines are lost, it is of another form (OpenSSH, encrypted), or it is no key at all; whose it is wasn't recognised in the text" /
        "プログラムに渡された秘密鍵を読み取れません。改行や BEGIN と END の行が失われているか、別の形式（OpenSSH、暗号化済み）か、鍵ではありません。どの鍵かは、本文から読み取れませんでした"
    } help {
        "In a variable or a CI secret the line breaks mostly became `\\n`: put real ones in (or have the program replace them), without quotes around the whole, or give it as a file or in base64. The stack trace names the program: a GitHub App (octokit), a service account (gtoken), a database.\n- “BEGIN OPENSSH PRIVATE KEY” or “ENCRYPTED”: convert it, e.g. `openssl pkcs8 -topk8 -nocrypt`. Get a key that was cut off anew from where it came from.\n- Claude Code itself needs no private key, except Google's credentials file: `genkan login` makes one without a key." /
        "変数や CI のシークレットでは、改行が `\\n` になっていることがほとんどです。実際の改行にするか（プログラム側で置換）、全体を囲む引用符を外すか、ファイルまたは base64 で渡してください。どのプログラムかはスタックトレースで分かります（GitHub App は octokit、サービスアカウントは gtoken、データベースなど）。\n- 「BEGIN OPENSSH PRIVATE KEY」や「ENCRYPTED」の場合: `openssl pkcs8 -topk8 -nocrypt` などで変換してください。途中で切れた鍵は、発行元から取得し直してください。\n- Claude Code 自体に秘密鍵は不要です。例外は Google の認証情報ファイルですが、`genkan login` では鍵を使わずに作成できます。"
    } text {
        verified: false,
        patterns: [
            r"failed to deserialize certificate in pem or pkcs12 format",
            r"decoder routines::unsupported|\bunable to load pem file\b",
        ],
        examples: [
            "ValueError: Failed to deserialize certificate in PEM or PKCS12 format",
            "Error: error:1E08010C:DECODER routines::unsupported
    at Sign.sign (node:internal/crypto/sig:131:29)
    at getToken (/app/node_modules/universal-github-app-jwt/dist-node/index.js:13:23)",
        ],
    }
    LOCKED "GK-ERR-282" Person {
        "the key store that a program keeps credentials in (keychain, keyring, pass) can't be opened: it is locked, and the tool has no way to ask for its password here, or the password is wrong" /
        "プログラムが認証情報を保管するキーストア（キーチェーン、キーリング、pass）を開けません。ロックされていてパスワードを入力できないか、パスワードが誤っています"
    } help {
        "Unlock it by hand, then try again: on macOS `security unlock-keychain` (over SSH and in tmux it stays locked otherwise), on Linux the keyring of the desktop (in seahorse, or `gnome-keyring-daemon --unlock`), for pass `export GPG_TTY=$(tty)` and `pass show` of any entry once. In a session without a desktop, choose a store that needs none (aws-vault: --backend=file; saml2aws: --disable-keychain), or use IAM Identity Center: `genkan login`.\n- “stored credential malformed … unexpected end of JSON input” (saml2aws): the store gave back nothing. Unlock it; if that doesn't help, enter the password again at the prompt, so that it is stored anew." /
        "手動でロックを解除してから、やり直してください。macOS では `security unlock-keychain`（SSH や tmux ではロックされたままになります）、Linux ではデスクトップのキーリング（seahorse、または `gnome-keyring-daemon --unlock`）、pass では `export GPG_TTY=$(tty)` の後に `pass show` を一度実行します。デスクトップのないセッションでは、デスクトップを必要としない方法（aws-vault は --backend=file、saml2aws は --disable-keychain）か IAM Identity Center（`genkan login`）を使ってください。\n- 「stored credential malformed … unexpected end of JSON input」（saml2aws）の場合: キーストアから何も読み取れていません。ロックを解除し、それでも解消しなければ、パスワードを入力し直して保存し直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bstored credential malformed\W{1,3}err=\W{0,2}unexpected end of json input\W{0,2} helper=\w+",
            r"\bsecauthfailure\b|can't store password on keychain\W{1,3}\(-25\d{3}",
            r"user interaction is not allowed|\(-25(?:308|293)\)|\berrsec(?:interactionnotallowed|authfailed)\b|\bosstatus\W{1,4}-25(?:293|308)\b|seckeychain\w*\W.{0,60}keychain cannot|(?:login |default )?keychain (?:access failed|is locked)|the user name or passphrase you entered is not correct",
            r"\b(?:failed|unable|cannot|could not|couldn't|error)\b.{0,40}\bunlock\w*\b.{0,40}\b(?:collection|keyring|keychain|key ?store|wallet)\b|\bkeyringlocked\b|secret of a locked object|item in a locked collection|\bkeyunwrap\(\)",
            r"\bkeychain error\W{1,4}\(-25\d{3}\)",
        ],
        examples: [
            "ERRO[0000] stored credential malformed err=\"unexpected end of JSON input\" helper=linuxkeyring",
            "keyring.errors.PasswordSetError: Can't store password on keychain: (-25244, 'Unknown Error')",
            "aws-vault: error: exec: Failed to get credentials for work: User interaction is not allowed. (-25308)",
            "failed to unlock correct collection '/org/freedesktop/secrets/aliases/default'",
            "aws-vault: error: clear: Keychain Error. (-25244)",
        ],
    }
    CREDENTIAL_MANAGER "GK-ERR-443" Usage {
        "Windows' Credential Manager stores nothing in this session: it has no logon of its own, or a policy forbids it" /
        "このセッションでは、Windows の資格情報マネージャーに保存できません。ログオンセッションがないか、ポリシーで禁止されています"
    } help {
        "Over SSH, as a service, in a scheduled task or with runas there is no such session: use an ordinary desktop session. If it fails there as well, the policy “Network access: Do not allow storage of passwords and credentials for network authentication” is on, which your Windows administrator has to change; or let the tool store elsewhere (a file; for genkan `genkan setup --set aws.storage=standard`).\n- “The stub received bad data”: the secret is longer than the 2,560 bytes that Credential Manager takes; have the tool store it elsewhere." /
        "SSH、サービス、タスク スケジューラー、runas にはログオンセッションがありません。通常のデスクトップのセッションを使ってください。そこでも失敗する場合は、ポリシー「ネットワーク アクセス: ネットワーク認証のためにパスワードおよび資格情報を保存することを許可しない」が有効です。Windows の管理者が変更するか、ツールの保存先をファイルなどに変えてください（genkan では `genkan setup --set aws.storage=standard`）。\n- 「The stub received bad data」の場合: 保存する値が、資格情報マネージャーの上限（2,560 バイト）を超えています。ツールの保管先を変えてください。"
    } text {
        verified: false,
        patterns: [
            r"'credwrite', 'the stub received bad data'|unable to persist credentials with the 'wincredman'",
            r"\ba specified logon session does not exist(?:\. it may already have been terminated)?",
        ],
        examples: [
            "pywintypes.error: (1783, 'CredWrite', 'The stub received bad data')",
            "fatal: Unable to persist credentials with the 'wincredman' credential store.",
            "Error: A specified logon session does not exist. It may already have been terminated.",
        ],
    }
    SIGN_IN_UNSEEN "GK-ERR-440" Person {
        "the program looked for Claude Code's own sign-in in the keychain or its file and found none" /
        "プログラムが Claude Code 自身のサインインをキーチェーンまたはファイルで探しましたが、ありません"
    } help {
        "With Bedrock, Vertex AI, Foundry or a gateway there is no such sign-in: give the program the provider's credentials instead. Otherwise run `claude` once and sign in; over SSH unlock the keychain (`security unlock-keychain`), let a sandbox read it, or give the program a token by variable (CLAUDE_CODE_OAUTH_TOKEN, from `claude setup-token`).\n- “in Keychain” (ccm and other switchers), on Linux or Windows: there is no keychain entry; Claude Code's sign-in is the file ~/.claude/.credentials.json. If that is there (`ls -l ~/.claude/.credentials.json`), another sign-in changes nothing: update the tool, or install it again: ccm's newer releases read the file." /
        "Bedrock、Vertex AI、Foundry、ゲートウェイを使う場合、そのようなサインインはありません。プログラムにはプロバイダーの認証情報を渡してください。それ以外では、`claude` を一度起動してサインインします。SSH 経由ではキーチェーンのロックを解除し（`security unlock-keychain`）、サンドボックスには読み取りを許可するか、環境変数でトークンを渡してください（`claude setup-token` で得られる CLAUDE_CODE_OAUTH_TOKEN）。\n- Linux や Windows で「in Keychain」とある場合（ccm などの切り替えツール）: キーチェーンの項目はなく、Claude Code のサインインはファイル ~/.claude/.credentials.json にあります。ファイルがあれば（`ls -l ~/.claude/.credentials.json`）、サインインし直しても変わりません。ツールを更新するか、インストールし直してください。ccm の新しいリリースはこのファイルを読みます。"
    } text {
        verified: false,
        patterns: [
            r"(?:seckeychainsearchcopynext\W.{0,120})?\bno claude code credentials found\b",
            r"\bno credentials found in (?:the )?keychain\b.{0,80}?\bclaude\b",
        ],
        examples: [
            "opencode-claude-auth: No Claude Code credentials found. Plugin disabled. Run `claude` to authenticate.",
            "❌ No credentials found in Keychain\n💡 Please login to Claude Code first",
        ],
    }
    KEYCTL "GK-ERR-797" Usage {
        "aws-vault chose the Linux kernel's key store (keyctl), which it can't use: it sets no scope for it" /
        "aws-vault が Linux カーネルのキーストア（keyctl）を選びましたが、スコープを設定しないため使えません"
    } help {
        "Name another store: `export AWS_VAULT_BACKEND=file` (or pass, or secret-service on a desktop), or `--backend=file`. 6.6.0 takes keyctl by itself on Linux; a newer release may choose another.\n- Nothing is wrong with this machine's key stores. The AWS CLI's own sign-in with IAM Identity Center (`genkan login`) needs none." /
        "別の保管先を指定してください: `export AWS_VAULT_BACKEND=file`（または pass、デスクトップでは secret-service）、もしくは `--backend=file`。6.6.0 は Linux で keyctl を自動的に選びます。新しいリリースでは別のものが選ばれることがあります。\n- この端末のキーストアに問題はありません。IAM Identity Center による AWS CLI のサインイン（`genkan login`）には不要です。"
    } text {
        verified: false,
        patterns: [
            r"failed backend keyctl: .{0,60}unknown scope\b(?:.{0,200}?specified keyring backend not available)?",
        ],
        examples: [
            "[keyring] Failed backend keyctl: accessing \"\" keyring failed: unknown scope \"\"
aws-vault: error: Specified keyring backend not available, try --help",
        ],
    }
    AWAY "GK-ERR-283" Usage {
        "the key store that a program should keep credentials in (keychain, Secret Service, Windows' Credential Manager, pass) doesn't exist on this machine, doesn't run, or can't be used in this session" /
        "プログラムが認証情報を保管するキーストア（キーチェーン、Secret Service、Windows の資格情報マネージャー、pass）が、この端末に存在しないか、動作していないか、このセッションでは使えません"
    } help {
        "On a desktop Linux install and start a Secret Service (`sudo apt install gnome-keyring`, or your distribution's package; KDE's wallet and KeePassXC provide it as well), then sign in to the desktop again. Elsewhere name in the tool's settings one that exists: in WSL, a container or a Linux without a desktop that is file or pass (aws-vault: AWS_VAULT_BACKEND; granted: ~/.granted/config; aws-sso: SecureStore in its config.yaml), or none (saml2aws: `--disable-keychain` with configure and login); gnome-keyring needs a D-Bus session there (`dbus-run-session`).\n- “unexpected end of JSON input”, “Invalid data in keyring”: the store runs, but what it gave back is empty or damaged. `aws-vault list` shows whether the profile has a key: `aws-vault add NAME` stores one; else `aws-vault remove NAME`, then add it anew. With a profile of IAM Identity Center on KDE's wallet: AWS_VAULT_BACKEND=file.\n- A Linux desktop, and a path that is only “/” in the text (“Object does not exist”, “org.freedesktop.DBus.Properties”): the keyring runs without its default collection. Restart gnome-keyring-daemon or sign in to the desktop again, and unlock it (seahorse); if it comes back, for example after sleep, use file as above.\n- org.kde.kwalletd in the text: the tool chose KDE's wallet, which isn't installed (or has a newer name): AWS_VAULT_BACKEND=secret-service on GNOME, pass or file elsewhere; or install kwalletmanager.\n- On Windows use an ordinary desktop session, not SSH, a service or runas; if a policy forbids storing credentials, the administrator can see it. The AWS CLI's own sign-in with IAM Identity Center (`genkan login`) needs no key store; for what genkan itself stores, `genkan setup --set aws.storage=standard` switches to files.\n- “safeStorage”, “backend=basic_text” (Claude's desktop app, VS Code and other Electron programs on Linux): it found no keyring. Start it with `--password-store=gnome-libsecret`, unlock the keyring; until then secrets are in plain text, and the sign-in isn't kept." /
        "デスクトップの Linux では、Secret Service をインストールして起動し（`sudo apt install gnome-keyring`、またはディストリビューションのパッケージ。KDE のウォレットや KeePassXC でも提供されます）、デスクトップにサインインし直してください。それ以外では、ツールの設定で、この端末にあるものを指定します。WSL、コンテナー、デスクトップのない Linux では file または pass です（aws-vault は AWS_VAULT_BACKEND、granted は ~/.granted/config、aws-sso は config.yaml の SecureStore）。使わないこともできます（saml2aws は configure と login に `--disable-keychain`）。そこで gnome-keyring を使うには、D-Bus のセッション（`dbus-run-session`）が必要です。\n- 「unexpected end of JSON input」「Invalid data in keyring」の場合: ストアは動作していますが、返された内容が空か壊れています。プロファイルにキーがあるかは `aws-vault list` で分かります。なければ `aws-vault add 名前` で保存し、あれば `aws-vault remove 名前` の後に追加し直してください。KDE のウォレットで IAM Identity Center のプロファイルを使う場合は、AWS_VAULT_BACKEND=file とします。\n- Linux のデスクトップで、本文のパスが「/」だけの場合（「Object does not exist」「org.freedesktop.DBus.Properties」）: キーリングに既定のコレクションがありません。gnome-keyring-daemon を再起動するかデスクトップにサインインし直し、ロックを解除してください（seahorse）。スリープの後などに再発する場合は、上記の file を使います。\n- 本文に org.kde.kwalletd がある場合: ツールが選んだ KDE のウォレットがインストールされていません（新しい名前になっていることもあります）。GNOME では AWS_VAULT_BACKEND=secret-service、それ以外では pass または file を指定するか、kwalletmanager をインストールしてください。\n- Windows では SSH、サービス、runas ではなく通常のデスクトップのセッションを使います。ポリシーで資格情報の保存が禁止されている場合は、管理者が確認できます。IAM Identity Center による AWS CLI のサインイン（`genkan login`）にはキーストアは不要です。genkan が保存するものは `genkan setup --set aws.storage=standard` でファイルに変更できます。\n- 「safeStorage」「backend=basic_text」の場合（Linux の Claude デスクトップアプリ、VS Code などの Electron のプログラム）: キーリングが検出されていません。`--password-store=gnome-libsecret` を付けて起動し、キーリングのロックを解除してください。それまで秘密の値は平文で保存され、サインインは保持されません。"
    } text {
        verified: false,
        patterns: [
            r"\binterface\b.{0,24}\borg\.freedesktop\.dbus\.properties\b.{0,80}? /(?:\W|$)|\bu00a0org\.freedesktop\.dbus\.properties\b|error storing password in keychain\b|\bunable to save (?:registerclientdata|createtokenresponse)\b",
            r"\bsafestorage\b.{0,40}(?:isencryptionavailable=false|(?:is )?not available)",
            r"\borg\.kde\.kwalletd\d?\b.{0,80}\b(?:not provided|no such|not activatable|not found|exited)\b",
            r"\bpassword store is empty\b",
            r"specified keyring backend not available|enum value must be one of [\w,-]{0,80}\b(?:keychain|pass|file|wincred|secret-service|kwallet|keyctl)\b|\bbackend \W?[\w-]{1,20}\W? isn't available\. use|keychain in config not an allowed backend|keyring not opened successfully|the pass program is not available",
            r"object does not exist at path \W{0,3}/\W|\borg\.freedesktop\.secrets?\b.{0,80}\b(?:not provided|timeout|no such|not activatable|not found|exited)\b|no such interface \W{0,3}org\.freedesktop\.secret",
            r"\bsecretservicenotavailable\w*|unable to initialize secretservice",
            r"/org/freedesktop/secrets\b|org\.freedesktop\.secret\.error|(?:cannot|can't|could not|couldn't|failed to|unable to) (?:create|access|open|reach|connect to|use) (?:an item in |the |a |your )*(?:(?:os|system|login|gnome|default|macos) )*(?:keychain|keyring|secret service|credential (?:manager|store))|writing login information to the keychain failed|os keyring (?:couldn't|could not|is not)",
            r"\bosstatus\W{1,4}-25(?:291|307)\b|\bseckeychainsearchdefault|specified keychain could not be found|a keychain cannot be found|(?:login |default )keychain could not be found|\berrsec(?:nosuchkeychain|notavailable)\b",
            r"failed to (?:write|store) (?:item to store|credentials?\W{0,3}$)|\bcred(?:write|read|delete|enumerate)w?\b.{0,80}(?:fail|error|session|denied|\d{3,4})",
            r"no such keychain\b",
            r"\bsecret service(?: daemon| provider)? (?:is |was )?(?:not|un)[ -]?(?:running|available|found|installed|reachable|provided)\b|\bno (?:running )?secret service\b|start gnome keyring or kwallet",
            // What the store gave back isn't what was put into it: KWallet over D-Bus, most often.
            r"\b(?:aws-vault|granted|assume)\b: error: .{0,120}(?:unexpected end of json input|invalid character .{0,20}looking for beginning of value)",
        ],
        examples: [
            "No such interface “org.freedesktop.DBus.Properties” on object at path / error storing password in keychain",
            "[safeStorage] isEncryptionAvailable=false on linux at startup (backend=basic_text)",
            "aws-vault: error: The name org.kde.kwalletd was not provided by any .service files",
            "Error: password store is empty. Try \"pass init\".",
            "GetValidCachedToken: opening keyring: Specified keyring backend not available",
            "The name org.freedesktop.secrets was not provided by any .service files",
            "SecretServiceNotAvailableException",
            "Cannot create an item in the keyring",
            "The specified keychain could not be found.",
            "Failed to write item to store.",
            "aws-vault: error: No such keychain (-25294)",
            "Could not save the token: Secret Service daemon is not running",
            "aws-vault: error: list: invalid character 'k' looking for beginning of value",
        ],
    }
    POD_TOKEN_EXPIRED "GK-ERR-1170" Problem {
        "the identity token of the pod or task has expired, and the running program still sends the old one, so that it gets no new AWS credentials" /
        "ポッドまたはタスクの ID トークンの有効期限が切れています。実行中のプログラムが古いトークンを送り続けているため、新しい AWS の認証情報を取得できません"
    } help {
        "Start the pod or task again: it then reads the current token. Role, trust policy and agent aren't at fault.\n- It comes back after about a day: whoever builds the image updates the SDK (botocore and boto3, or the one of another language): it has to read the file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names anew at each renewal; older ones read it once.\n- A program of your own: make the session or the credentials' provider once and let the SDK renew them; don't copy the token into a variable.\n- It comes right after the start: the node's clock is wrong, or the token's file isn't renewed (`kubectl describe pod`): the platform team." /
        "ポッドまたはタスクを起動し直してください。現在のトークンが読み込まれます。ロール、信頼ポリシー、エージェントの問題ではありません。\n- 約 1 日後に再発する場合: イメージの作成者が SDK（botocore と boto3、またはほかの言語のもの）を更新します。認証情報を取得し直すたびに AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE のファイルを読み直す必要がありますが、古いリリースは一度しか読みません。\n- 自作のプログラムの場合: セッションまたは認証情報プロバイダーを一度だけ作り、更新は SDK に任せてください。トークンを変数に写さないでください。\n- 起動直後に起こる場合: ノードの時計が誤っているか、トークンのファイルが更新されていません（`kubectl describe pod`）。基盤の担当者に確認してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bcontainer-role\b|\bcontainer metadata\b|\bassumeroleforpodidentity\b|\beks auth\b|\bpod identity\b).{0,300}?\bexpiredtokenexception\b",
        ],
        examples: [
            "Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response 400 from container metadata: (ExpiredTokenException): The token included in the request is expired",
            "operation error EKS Auth: AssumeRoleForPodIdentity, https response error StatusCode: 400, ExpiredTokenException: The token included in the request is expired",
        ],
    }
    CONTAINER "GK-ERR-288" Problem {
        "the service that gives a container its AWS role (ECS, EKS Pod Identity) answered with an error, so there are no credentials" /
        "コンテナーに AWS のロールを渡すサービス（ECS、EKS Pod Identity）がエラーを返したため、認証情報がありません"
    } help {
        "Start the task or pod again: one that has just started, or an old agent, may not have credentials yet. If it persists, the platform team has to check the task role or the pod identity association, the role's trust policy (sts:AssumeRole and sts:TagSession), and the agent's version. On a workstation, unset AWS_CONTAINER_CREDENTIALS_FULL_URI and _RELATIVE_URI if they are left over." /
        "タスクまたはポッドを起動し直してください。起動直後や古いエージェントでは、認証情報が用意されていないことがあります。解消しない場合は、タスクロールまたは Pod Identity の関連付け、ロールの信頼ポリシー（sts:AssumeRole と sts:TagSession）、エージェントのバージョンを基盤の担当者が確認します。端末では、残っている AWS_CONTAINER_CREDENTIALS_FULL_URI と _RELATIVE_URI を解除してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcredentialsv\d?request: |\binvalididinrequest\b|received non 200 response \W?\d{3}\W? from (?:ecs|container|eks) metadata\b",
            r"error when retrieving credentials from container-role|\bassumeroleforpodidentity\b|pod identity agent failed|eks does not have permissions to assume the associated role",
            r"error fetching credentials: (?:service account token|error getting credentials to cache)",
            r"unable to parse json returned from (?:ecs|container) metadata",
        ],
        ask: CloudAdmin {
            "The container that Claude Code runs in gets no AWS credentials from its platform (ECS task role or EKS Pod Identity). Please check that the task or the service account has a role, that the role's trust policy allows the platform to assume it (sts:AssumeRole and sts:TagSession), and that the agent on the node is current." /
            "Claude Code を実行しているコンテナーが、基盤（ECS のタスクロールまたは EKS Pod Identity）から AWS の認証情報を取得できません。タスクまたはサービスアカウントにロールがあるか、ロールの信頼ポリシーで基盤による引き受け（sts:AssumeRole と sts:TagSession）が許可されているか、ノードのエージェントが新しいかを確認していただけますか。"
        },
        examples: [
            "{\"code\":\"InvalidIdInRequest\",\"message\":\"CredentialsV2Request: Credentials not found\"}",
            "operation error EKS Auth: AssumeRoleForPodIdentity, https response error StatusCode: 400",
            "Error fetching credentials: Service account token cannot be parsed: token is malformed",
            "botocore.exceptions.MetadataRetrievalError: Error retrieving metadata: Unable to parse JSON returned from container metadata services",
        ],
    }
    BUILT_FOR_ANOTHER "GK-ERR-289" Usage {
        "a program (most often the AWS CLI) was built for another system than this one (another C library as Alpine's musl, a newer Linux, another processor), or its own files can't be loaded" /
        "プログラム（多くは AWS CLI）が、この端末とは別の環境（C ライブラリが Alpine の musl などの場合、Linux のバージョン、CPU の違い）向けにビルドされているか、自身のファイルを読み込めません"
    } help {
        "Install the build for this system: on Alpine the distribution's package (`apk add aws-cli`) or an image with glibc, on ARM the aarch64 build, on an old Linux a newer image or an older build. In a container, whoever builds the image has to do that. `genkan doctor` shows which programs are found and where.\n- “Error loading Python lib”: with “failed to map segment … Operation not permitted” /tmp forbids programs (noexec): set TMPDIR to another folder; with “No such file” the installation is incomplete or only its link was copied: install it again." /
        "この環境向けのものをインストールしてください。Alpine ではディストリビューションのパッケージ（`apk add aws-cli`）か glibc のイメージ、ARM では aarch64 版、古い Linux では新しいイメージか古い版です。コンテナーの場合は、イメージの作成者の対応が必要です。見つかったプログラムとその場所は `genkan doctor` で分かります。\n- 「Error loading Python lib」の場合: 「failed to map segment … Operation not permitted」があれば、/tmp での実行が禁止されています（noexec）。TMPDIR に別のフォルダーを指定してください。「No such file」があれば、インストールが不完全か、リンクだけがコピーされています。インストールし直してください。"
    } text {
        verified: false,
        patterns: [
            r"error loading python lib\b.{0,160}|\bld-linux-(?:x86-64|aarch64)\.so\.\d",
            r"\b(?:aws|aws-?cli|gcloud|saml2aws|aws-vault|session-manager-plugin)\b[^.]{0,120}(?:\bGLIBC_2\.\d+' not found|symbol not found|cannot execute binary file|exec format error|error while loading shared libraries|bad cpu type in executable)",
            r"\bGLIBC_2\.\d+' not found \(required by \S*\baws|bad cpu type in executable: \S*(?:aws|gcloud)",
            r"\bversion [`'\x22]?(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+['\x22]? not defined in file",
        ],
        examples: [
            "Error loading Python lib '/usr/local/aws-cli/v2/2.30.1/dist/libpython3.13.so.1.0': dlopen: Error relocating",
            "/usr/local/bin/aws: cannot execute binary file: Exec format error",
            "/lib64/libc.so.6: version `GLIBC_2.28' not found (required by /usr/local/bin/aws)",
            "_rust.abi3.so: symbol __cxa_thread_atexit_impl, version GLIBC_2.18 not defined in file libc.so.6 with link time reference",
        ],
    }
    KEY_SHAPE "GK-ERR-290" Usage {
        "the AWS access key that was entered contains something wrong: a blank, a line break, a slash, or the secret in place of the access key ID" /
        "入力された AWS のアクセスキーに、余分な文字（空白、改行、スラッシュ）が含まれているか、アクセスキー ID の代わりにシークレットが設定されています"
    } help {
        "Enter it again without the extra characters (AWS_ACCESS_KEY_ID, ~/.aws/credentials, the CI system's secret); `genkan explain AWS_ACCESS_KEY_ID` shows where it is set. With IAM Identity Center (`genkan login`) no key is typed at all." /
        "余分な文字を除いて入力し直してください（AWS_ACCESS_KEY_ID、~/.aws/credentials、CI のシークレット）。設定場所は `genkan explain AWS_ACCESS_KEY_ID` で分かります。IAM Identity Center（`genkan login`）では、キーの入力は不要です。"
    } text {
        verified: false,
        names: ["IncompleteSignature", "IncompleteSignatureException", "InvalidClientTokenId", "SignatureDoesNotMatch"],
        patterns: [
            r"not a valid key=value pair \(missing equal-sign\).{0,80}\bcredential=|invalid header value b?\W{0,2}aws4-hmac|aws4-hmac-sha256 credential=[^,/]{0,60}\s/|credential must have exactly 5 slash-delimited elements|\bheader \W?authorization\W? has invalid value: \W?aws4",
        ],
        examples: [
            "IncompleteSignature: Credential must have exactly 5 slash-delimited elements",
        ],
    }
    NESTED "GK-ERR-291" Usage {
        "a command requests temporary AWS credentials, but has only temporary ones itself (SSO, or the shell that another tool started); they can't be used to get new ones" /
        "一時的な AWS の認証情報を取得するコマンドが、すでに一時的な認証情報（SSO や別のツールが起動したシェルのもの）で実行されました。一時的な認証情報から新しいものは取得できません"
    } help {
        "The ones you have are enough: `aws configure export-credentials` hands them out. Leave the shell that the tool started (`exit`), or open a new terminal; otherwise unset AWS_VAULT, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN. To assume a role from another role, name it in the profile (aws.assume_role_arn): `genkan setup`." /
        "手元の認証情報で足ります（`aws configure export-credentials` で出力できます）。ツールが起動したシェルを終了する（`exit`）か、新しいターミナルを開いてください。または AWS_VAULT、AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を解除します。ロールから別のロールを引き受ける場合は、プロファイルの aws.assume_role_arn に指定します（`genkan setup`）。"
    } text {
        verified: false,
        patterns: [
            r"cannot call get(?:session|federation)token with session credentials|existing aws-vault subshell|sessions should be nested with care",
        ],
        examples: [
            "Cannot call GetSessionToken with session credentials",
        ],
    }
}
