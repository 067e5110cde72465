//! GK-ERR-017, 798, 933, 960 and 961: programs that sign in at IAM Identity Center and keep sessions of their own (aws-sso,
//! Leapp, Granted and others).

super::error_text::error_texts! {
    PARAMETERS "GK-ERR-1154" Usage {
        "the AWS library in the program (boto3) or the AWS CLI found a missing or wrong value in the call and sent nothing" /
        "プログラムの AWS ライブラリ（boto3）または AWS CLI が、呼び出しの値に不足または誤りを見つけ、何も送っていません"
    } help {
        "The line below names the parameter and the value that it had: correct it where the program takes it from (its settings, an environment variable, the call in the code).\n- “modelId”, “value: None”: no model's id came to the call; the variable or setting that should hold it is empty.\n- “Unknown parameter”: the installed release is older than the parameter. `pip install --upgrade boto3`, or a newer AWS CLI.\n- “RoleSessionName”: it has 2 to 64 characters; in LiteLLM that is aws_session_name." /
        "下の行に、パラメーターとその値があります。プログラムがそれを取得している場所（設定、環境変数、コードの呼び出し）で修正してください。\n- 「modelId」「value: None」の場合: モデルの ID が渡されていません。その環境変数または設定が空です。\n- 「Unknown parameter」の場合: インストール済みのリリースが、このパラメーターより古いものです。`pip install --upgrade boto3` を実行するか、新しい AWS CLI を使ってください。\n- 「RoleSessionName」の場合: 2～64 文字です。LiteLLM では aws_session_name で指定します。"
    } text {
        verified: true,
        patterns: [
            r"\bparameter validation failed: ?\W{0,3}(?:invalid (?:length|type|range) for parameter|missing required parameter|unknown parameter)",
        ],
        examples: [
            "botocore.exceptions.ParamValidationError: Parameter validation failed:\nInvalid length for parameter RoleSessionName, value: 1, valid min length: 2",
        ],
    }
    CCWB_CHECK "GK-ERR-1042" Person {
        "the check before `ccwb init` finds no AWS credentials or no access to Bedrock (the crossed lines); it doesn't take a named profile's credentials by itself, and without credentials the line on Bedrock fails too" /
        "`ccwb init` の事前確認で、AWS の認証情報または Bedrock へのアクセスが見つかりません（✗ の行）。名前付きプロファイルの認証情報は自動では使われず、認証情報がなければ Bedrock の確認も失敗します"
    } help {
        "Give it the profile in the same terminal: sign in (`aws sso login --profile NAME`), `export AWS_PROFILE=NAME` (PowerShell: `$env:AWS_PROFILE = \"NAME\"`), and run it again; `aws sts get-caller-identity` without --profile has to work there. It still isn't taken: hand it ready ones, `eval \"$(aws configure export-credentials --profile NAME --format env)\"`.\n- Only the line on Bedrock is crossed: these credentials may not list Bedrock's models (bedrock:ListFoundationModels), or Bedrock isn't offered in the region that the check shows. It takes the profile's region: set the one that your organization allows (`aws configure set region REGION`)." /
        "同じターミナルでプロファイルを指定してください。サインインし（`aws sso login --profile 名前`）、`export AWS_PROFILE=名前`（PowerShell では `$env:AWS_PROFILE = \"名前\"`）を実行してから、やり直します。そこで --profile なしの `aws sts get-caller-identity` が成功する必要があります。それでも使われない場合は、認証情報を直接渡します: `eval \"$(aws configure export-credentials --profile 名前 --format env)\"`。\n- Bedrock の行だけが失敗する場合: この認証情報に Bedrock のモデルの一覧（bedrock:ListFoundationModels）が許可されていないか、表示されたリージョンで Bedrock が提供されていません。リージョンはプロファイルのものです。組織の許可リージョンを設定してください（`aws configure set region リージョン`）。"
    } text {
        verified: false,
        patterns: [
            r"(?:✗|✘|❌|×) ?aws credentials configured\b",
            r"(?:✗|✘|❌|×) ?bedrock access enabled\b",
        ],
        examples: [
            "Prerequisites Check:\n  ✓ AWS CLI installed\n  ✗ AWS credentials configured\n  ✓ Python 3.10+ available",
            "✗ Bedrock access enabled in ap-northeast-1",
        ],
    }
    HELPER_FINDS_NONE "GK-ERR-017" Person {
        "a tool (aws-sso-creds-helper, or another that hands on the AWS CLI's sign-in) finds no sign-in in ~/.aws/sso/cache that fits the profile: it doesn't know the [sso-session] layout, the profile names another start URL, or the sign-in has ended" /
        "ツール（aws-sso-creds-helper など、AWS CLI のサインインを引き継ぐもの）が、~/.aws/sso/cache にプロファイルに合うサインインを見つけられません。[sso-session] の書式に対応していないか、開始 URL が異なるか、サインインが終了しています"
    } help {
        "See first whether it has really ended: `aws sts get-caller-identity --profile NAME`. If that works, it hasn't: the tool looks for sso_start_url and sso_region in the AWS profile itself, and `aws configure sso` (AWS CLI 2.9 and later) writes them into an [sso-session] section. Update the tool; until then write both into the profile as well (old layout: leave sso_session out of it; `aws configure sso` writes it so if the session name stays empty), and sign in with `aws sso login --profile NAME`. If it fails too, sign in again (`genkan login`, or that command), then start the tool.\n- The profile has both values: sso_start_url has to be letter by letter the address that was signed in to (with or without `#/` at its end), and sso_region the region of that sign-in. Name the profile to the tool (`-p NAME`), or it takes [default].\n- The tool is only there for programs that can't read such a profile: Claude Code and newer SDKs can. `genkan setup` writes the profile for Claude Code, AWS_PROFILE names it to others." /
        "まず、本当に終了しているかを `aws sts get-caller-identity --profile 名前` で確認してください。成功する場合は終了していません。ツールは AWS プロファイル自体の sso_start_url と sso_region を探しますが、`aws configure sso`（AWS CLI 2.9 以降）はそれらを [sso-session] セクションに書きます。ツールを更新してください。それまでは両方をプロファイルにも書き（以前の書式: sso_session は外します。`aws configure sso` でセッション名を空のままにすると、この書式になります）、`aws sso login --profile 名前` でサインインします。失敗する場合は、サインインし直してから（`genkan login`、または前述のコマンド）、ツールを起動してください。\n- プロファイルに両方の値がある場合: sso_start_url はサインインしたアドレスと一字一句同じ（末尾の `#/` の有無も含めて）で、sso_region はそのサインインのリージョンである必要があります。ツールにはプロファイルを指定してください（`-p 名前`）。指定がなければ [default] が使われます。\n- このツールが必要なのは、こうしたプロファイルを読めないプログラムだけです。Claude Code や新しい SDK は直接読めます。Claude Code のプロファイルは `genkan setup` で書き込めます。ほかのプログラムには AWS_PROFILE で指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcached sso login is expired ?(?:/|or) ?invalid\b",
        ],
        examples: [
            "[aws-sso-creds-helper]: Failed to load SSO credentials for default\n[aws-sso-creds-helper]: Cached SSO login is expired/invalid, try running `aws sso login` and try again",
            "Exception: Current cached SSO login is expired or invalid",
        ],
    }
    AWS_SSO_ROLE "GK-ERR-960" Usage {
        "aws-sso (aws-sso-cli) doesn't know which role to give credentials for: its command got neither --arn nor --account and --role" /
        "aws-sso（aws-sso-cli）に、認証情報を取得するロールが指定されていません（--arn、または --account と --role）"
    } help {
        "Look at the AWS profile's credential_process in ~/.aws/config: `aws-sso … process --arn arn:aws:iam::ACCOUNT:role/ROLE`. Write the profiles anew with aws-sso itself (`aws-sso setup profiles`, in old releases `aws-sso config-profiles`).\n- The options are there: that release ignores them; update aws-sso-cli." /
        "~/.aws/config の AWS プロファイルの credential_process を確認してください（`aws-sso … process --arn arn:aws:iam::アカウント:role/ロール`）。プロファイルは aws-sso 自身で書き直せます（`aws-sso setup profiles`、古いリリースでは `aws-sso config-profiles`）。\n- 指定がある場合: そのリリースでは無視されています。aws-sso-cli を更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\bplease specify --arn or --account and --role\b",
        ],
        examples: [
            "FATAL   Error running command: Please specify --arn or --account and --role",
        ],
    }
    AWS_SSO_INSTANCE "GK-ERR-961" Usage {
        "aws-sso (aws-sso-cli) finds no sign-in for the SSO instance that the command means; without -S that is the default one" /
        "aws-sso（aws-sso-cli）に、コマンドの対象の SSO インスタンスのサインインがありません。-S がない場合は既定のインスタンスが対象です"
    } help {
        "You are signed in to another instance (“You are already logged in” with -S NAME): give every command the same `-S NAME`, or make it DefaultSSO in aws-sso's config.yaml. Otherwise run `aws-sso login`.\n- A sign-in alone gives the shell no credentials (“Unable to locate credentials”): take a role into it (`aws-sso-profile PROFILE`, or `eval $(aws-sso -S NAME eval …)`), or set AWS_PROFILE to a profile that aws-sso wrote." /
        "別のインスタンスにサインインしている場合（-S 名前 で「You are already logged in」）: すべてのコマンドに同じ `-S 名前` を付けるか、aws-sso の config.yaml の DefaultSSO に設定してください。そうでない場合は `aws-sso login` を実行します。\n- サインインだけでは、シェルに認証情報は渡りません（「Unable to locate credentials」）。ロールをシェルに取り込むか（`aws-sso-profile プロファイル`、または `eval $(aws-sso -S 名前 eval …)`）、aws-sso が書いたプロファイルを AWS_PROFILE に設定してください。"
    } text {
        verified: false,
        names: ["NoCredentialsError"],
        patterns: [
            r"(?:unable to locate credentials.{0,600}?)?\bmust run .aws-sso login. before running .aws-sso \w+",
        ],
        examples: [
            "FATAL Must run `aws-sso login` before running `aws-sso cache`",
        ],
    }
    AWS_SSO_TOKEN "GK-ERR-933" Person {
        "aws-sso (aws-sso-cli) keeps a sign-in with IAM Identity Center of its own; that one has ended, or there is none yet, and it begins a new one" /
        "aws-sso（aws-sso-cli）は IAM Identity Center のサインインを独自に保管しています。それが終了したか、まだないため、新しいサインインを開始しています"
    } help {
        "Run `aws-sso login` and finish it in the browser. `aws sso login` and `genkan login` don't renew it, and what Claude Code uses by genkan's profile doesn't go through it.\n- No browser opens, or it stops at registerClient(): it waits for the key store. Unlock the keyring, or set `SecureStore: file` in ~/.config/aws-sso/config.yaml.\n- A fresh sign-in gets 401 too: compare StartUrl and SSORegion in config.yaml with the portal's address and your Identity Center's region." /
        "`aws-sso login` を実行し、ブラウザーで完了してください。`aws sso login` と `genkan login` では更新されません。genkan のプロファイルで Claude Code が使う認証情報は aws-sso を通りません。\n- ブラウザーが開かないか、registerClient() で止まる場合: キーストアを待っています。キーリングのロックを解除するか、~/.config/aws-sso/config.yaml で `SecureStore: file` を設定してください。\n- 新しいサインインでも 401 になる場合: config.yaml の StartUrl と SSORegion を、ポータルのアドレスおよび Identity Center のリージョンと照らし合わせてください。"
    } text {
        verified: false,
        names: ["UnauthorizedException"],
        patterns: [
            r"\baccesstoken unauthorized error; refreshing\b(?:.{0,400}?session token not found or invalid)?",
        ],
        examples: [
            "ERROR AccessToken Unauthorized Error; refreshing error=\"operation error SSO: ListAccounts, https response error StatusCode: 401, UnauthorizedException: Session token not found or invalid\"",
        ],
    }
    TOOLS_TOKEN "GK-ERR-798" Person {
        "the tool (aws-vault, granted, Leapp) keeps the sign-in with IAM Identity Center in a store of its own; the one there is missing, or AWS no longer accepts it" /
        "ツール（aws-vault、granted、Leapp）は IAM Identity Center のサインインを独自に保管しています。そこにサインインがないか、AWS が受け付けなくなっています"
    } help {
        "Clear it and sign in with the tool again. aws-vault: `aws-vault clear`, then `aws-vault exec PROFILE` (`aws sso login` and `genkan login` don't renew its copy). granted also takes over what another program left in ~/.aws/sso/cache: `aws sso logout`, `granted sso-tokens clear --all` (or `granted cache clear --all`), then `assume PROFILE`. “[DEBUG] … could not be found in the keyring” alone is harmless: there was none yet.\n- A fresh one gets 401 too: compare sso_start_url and sso_region in ~/.aws/config with the portal's address and your Identity Center's region.\n- The sign-in is gone at each start: the tool's key store can't be used here (Linux without a desktop, SSH): aws-vault AWS_VAULT_BACKEND=file, granted ~/.granted/config.\n- Leapp: under Integrations, log out of the AWS SSO integration and in again; `aws sso login` doesn't renew its token. It persists: update Leapp." /
        "消去してからツールでサインインし直してください。aws-vault は `aws-vault clear` の後に `aws-vault exec プロファイル` です（`aws sso login` と `genkan login` では、この保管分は更新されません）。granted は、ほかのプログラムが ~/.aws/sso/cache に残したサインインも取り込みます。`aws sso logout`、`granted sso-tokens clear --all`（または `granted cache clear --all`）の後に `assume プロファイル` を実行してください。「[DEBUG] … could not be found in the keyring」だけの場合は、まだ保管されていなかっただけで無害です。\n- 新しいサインインでも 401 になる場合: ~/.aws/config の sso_start_url と sso_region を、ポータルのアドレスおよび Identity Center のリージョンと照らし合わせてください。\n- 毎回消える場合: ツールのキーストアがここでは使えません（デスクトップのない Linux、SSH）。aws-vault は AWS_VAULT_BACKEND=file、granted は ~/.granted/config で保管先を変更してください。\n- Leapp の場合: Integrations の AWS SSO の統合でログアウトし、ログインし直してください（`aws sso login` ではトークンは更新されません）。解消しない場合は Leapp を更新してください。"
    } text {
        verified: false,
        names: ["UnauthorizedException"],
        patterns: [
            r"\bsession token not found or invalid\b.{0,300}?\bleapp\b",
            r"error retrieving (?:iam identity center|sso) token from secure storage",
            r"\b(?:aws-vault|granted|assume)\b.{0,300}?\bsession token not found or invalid",
        ],
        examples: [
            "[ErrorService] UnauthorizedException: Session token not found or invalid at Object.extractError (file:///opt/Leapp/resources/app.asar/dist/leapp-client/main.34a8.js:32758:27)",
            "error retrieving IAM Identity Center token from secure storage: The specified item could not be found in the keyring",
            "aws-vault: error: exec: Failed to get credentials for dev: operation error SSO: GetRoleCredentials, https response error StatusCode: 401, RequestID: , UnauthorizedException: Session token not found or invalid",
        ],
    }
    SDK_VALUE "GK-ERR-1134" Usage {
        "a setting for the AWS SDK (a variable, a line of ~/.aws/config or the program's own code) has a value that it doesn't take, or names a section that isn't there" /
        "AWS SDK の設定（変数、~/.aws/config の行、プログラムのコード）に、受け付けられない値があるか、存在しないセクションが指定されています"
    } help {
        "Correct it where it is set, or take it away: Claude Code and genkan need none of these. `genkan explain` with the variable's name shows where a variable is set; otherwise it is a line of the AWS profile that is used, in ~/.aws/config.\n- “max_attempts”, “AWS_MAX_ATTEMPTS”: a whole number of 1 or more in digits (“Expected number” as well).\n- “Expected \"true\" or \"false\"”: exactly one of these words (AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT and their lines in ~/.aws/config); yes, 1 or an empty value isn't taken.\n- “EC2 Instance Metadata endpoint”: AWS_EC2_METADATA_SERVICE_ENDPOINT (ec2_metadata_service_endpoint) is a whole address such as http://169.254.169.254/, and AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE is IPv4 or IPv6. Away from EC2 remove both.\n- “retry configuration”: the program's own code (`retries` of botocore's Config) has a name that doesn't exist there; total_max_attempts, max_attempts and mode do.\n- “services section”: the AWS profile has a line `services = NAME`, and ~/.aws/config has no [services NAME]. Write that section, correct the name, or remove the line." /
        "設定している場所で直すか、削除してください。Claude Code と genkan には、いずれも不要です。変数の設定場所は、`genkan explain` に変数名を付けると分かります。それ以外は、使用している AWS プロファイルの ~/.aws/config の行です。\n- 「max_attempts」「AWS_MAX_ATTEMPTS」の場合: 1 以上の整数を数字で書きます（「Expected number」も同様です）。\n- 「Expected \"true\" or \"false\"」の場合: このどちらかの語だけを書きます（AWS_USE_FIPS_ENDPOINT、AWS_USE_DUALSTACK_ENDPOINT と、~/.aws/config の対応する行）。yes、1、空の値は受け付けられません。\n- 「EC2 Instance Metadata endpoint」の場合: AWS_EC2_METADATA_SERVICE_ENDPOINT（ec2_metadata_service_endpoint）は http://169.254.169.254/ のような完全なアドレス、AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE は IPv4 または IPv6 です。EC2 以外では両方とも削除してください。\n- 「retry configuration」の場合: プログラムのコード（botocore の Config の `retries`）に、存在しない名前があります。使えるのは total_max_attempts、max_attempts、mode です。\n- 「services section」の場合: AWS プロファイルに `services = 名前` の行がありますが、~/.aws/config に [services 名前] がありません。セクションを書くか、名前を直すか、行を削除してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:environment variable|shared config file entry) (?<variable>\w{3,60}) m[au]st be a number, got\b",
            r"\bcannot load .{0,40}?\b(?<variable>\w{3,60})\W{1,4}(?:\S{1,60}\W{1,3})?expected (?:\W?true\W? or \W?false|number)\W{1,3}got\b",
            r"\binvalid (?:endpoint )?ec2 instance metadata endpoint(?: mode)?: ",
            r"\bcannot provide retry configuration for ",
            r"\bservices section \S{1,80} specified in the profile is not present\b",
        ],
        examples: [
            "Environment variable AWS_MAX_ATTEMPTS mast be a number, got \"abc\"",
            "Cannot load env \"AWS_USE_FIPS_ENDPOINT\". Expected \"true\" or \"false\", got yes.",
            "botocore.exceptions.InvalidIMDSEndpointModeError: Invalid EC2 Instance Metadata endpoint mode: ipv5 Valid endpoint modes (case-insensitive): ['ipv4', 'ipv6'].",
            "botocore.exceptions.InvalidRetryConfigurationError: Cannot provide retry configuration for \"max_attempt\". Valid retry configuration options are: total_max_attempts, max_attempts, mode",
            "The services section \"acme\" specified in the profile is not present in the shared configuration file.",
        ],
    }
    PARAMFILE "GK-ERR-1121" Usage {
        "AWS CLI can't read the file that a parameter names with file://: it isn't at that path, or isn't text" /
        "AWS CLI が、パラメーターの file:// で指定されたファイルを読み取れません。そのパスにないか、テキストではありません"
    } help {
        "What stands behind file:// is a path of this system: relative to the folder that you are in (`file://body.json`), or a full one (`file:///home/NAME/body.json`, Windows `file://C:/Users/NAME/body.json`).\n- Git Bash on Windows (“/c/…”): AWS CLI is a Windows program and doesn't know /c/Users: write file://C:/Users/…, or change to the folder and name the file alone. `~` isn't filled in behind file:// either: file://$HOME/… (in Git Bash `file://$(cygpath -m ~)/…`).\n- AWS CLI in Docker, or Windows' aws.exe in WSL: it sees its own files only: mount the folder (`-v \"$PWD:/aws\"`), or install the CLI in WSL.\n- “could not be decoded”: the file isn't UTF-8 (PowerShell 5.1's `>` writes UTF-16): save it as UTF-8. It is binary (a zip, a key in DER): fileb:// in place of file://." /
        "file:// の後は、この OS のパスです。現在のフォルダーからの相対パス（`file://body.json`）か、完全なパス（`file:///home/名前/body.json`、Windows では `file://C:/Users/名前/body.json`）を書きます。\n- Windows の Git Bash の場合（「/c/…」）: AWS CLI は Windows のプログラムで、/c/Users の形のパスを扱えません。file://C:/Users/… と書くか、そのフォルダーに移ってファイル名だけを書いてください。`~` も file:// の後では展開されません: file://$HOME/…（Git Bash では `file://$(cygpath -m ~)/…`）。\n- Docker の AWS CLI や、WSL から実行した Windows の aws.exe の場合: それ自身のファイルしか見えません。フォルダーをマウントするか（`-v \"$PWD:/aws\"`）、WSL に CLI をインストールしてください。\n- 「could not be decoded」の場合: ファイルが UTF-8 ではありません（PowerShell 5.1 の `>` は UTF-16 で書き込みます）。UTF-8 で保存してください。バイナリ（zip、DER の鍵など）の場合は、file:// ではなく fileb:// を使います。"
    } text {
        verified: false,
        patterns: [
            r"\bunable to load paramfile\b.{0,500}?(?:\[errno 2\]|\bno such file or directory|\bcould not be decoded\b|\bcodec can(?:not|'t|’t) decode\b)",
        ],
        examples: [
            "Error parsing parameter '--body': Unable to load paramfile file://body.json: [Errno 2] No such file or directory: 'body.json'",
        ],
    }
    BUCKET_REGION "GK-ERR-1035" Usage {
        "Amazon S3 answers that the bucket is in another Region than the one that was called (301); network and sign-in are fine" /
        "Amazon S3 のバケットが、呼び出したリージョンとは別のリージョンにあります（301）。ネットワークとサインインに問題はありません"
    } help {
        "Call the bucket's own Region: `aws s3api get-bucket-location --bucket NAME` shows it (null means us-east-1). Then name it: `--region`, region_name in a program, `region` of the provider in Terraform. For Claude it stays the profile's Region: change it for this call alone.\n- An endpoint is set by hand (`--endpoint-url`, AWS_ENDPOINT_URL_S3, `endpoint_url` in ~/.aws/config, a program's own setting): it names a Region, too; correct it, or take it out.\n- You may not ask for the location: `curl -sI` to NAME.s3.amazonaws.com says it (x-amz-bucket-region).\n- The bucket isn't yours: names are shared by everybody, and somebody else has one of this name. Compare the name." /
        "バケットのあるリージョンを呼び出してください。`aws s3api get-bucket-location --bucket 名前` で分かります（null は us-east-1 です）。`--region`、プログラムの region_name、Terraform ではプロバイダーの `region` に指定します。Claude のリージョンはプロファイルのままにし、この呼び出しだけを変えてください。\n- エンドポイントを指定している場合（`--endpoint-url`、AWS_ENDPOINT_URL_S3、~/.aws/config の `endpoint_url`、プログラム独自の設定）: そこにもリージョンがあります。直すか、削除してください。\n- 場所を確認する権限がない場合: 名前.s3.amazonaws.com への `curl -sI` で分かります（x-amz-bucket-region）。\n- 自分のバケットではない場合: バケットの名前は全利用者で共有されるため、同じ名前の他者のバケットかもしれません。名前を確認してください。"
    } text {
        verified: false,
        patterns: [
            r"an error occurred \(30\d\) when calling the (?:head|get|put|list|delete|copy|create|upload)\w{0,20}(?:object|bucket|multipart|part)\w{0,24} operation",
            r"\boperation error s3: \w{3,60}, https response error statuscode: 30\d\b|\bapi error (?:movedpermanently|permanentredirect)\b|\bpermanentredirect\b",
            r"\bbucket you are attempting to access must be addressed using the specified endpoint",
        ],
        examples: [
            "An error occurred (301) when calling the HeadObject operation: Moved Permanently",
            "operation error S3: HeadBucket, https response error StatusCode: 301, RequestID: 1, HostID: 2, api error MovedPermanently: Moved Permanently",
            "S3Exception: The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.",
        ],
    }
}
