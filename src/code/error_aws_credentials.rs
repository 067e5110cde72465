//! GK-ERR-061 to 079 and others: AWS credentials: whether they hold, signatures, clocks, MFA, a workflow's own.

super::error_text::error_texts! {
    CREDENTIAL_EXPORT "GK-ERR-069" Person {
        "the command in awsCredentialExport gave no usable credentials, and Claude Code fell back to whatever other credentials it found" /
        "awsCredentialExport のコマンドが有効な認証情報を返さず、Claude Code は見つかった別の認証情報に切り替えました"
    } help {
        "Check with `aws sts get-caller-identity` that it is the intended identity, sign in again, and run the command by hand: it must print one JSON document with AccessKeyId, SecretAccessKey and SessionToken, none of them empty, either inside `Credentials` as `aws sts` prints them or at the top level (`genkan credentials --format claude` is one that does)." /
        "`aws sts get-caller-identity` で意図した ID かどうかを確認し、サインインし直してください。コマンドを手動で実行すると、空でない AccessKeyId、SecretAccessKey、SessionToken を含む JSON が 1 つ出力されるはずです（`aws sts` のように `Credentials` の中でも、最上位でも構いません。`genkan credentials --format claude` もそのように出力します）。"
    } text {
        verified: true,
        patterns: [
            r"awscredentialexport timed out",
            r"error getting aws credentials from awscredentialexport",
            r"awscredentialexport did not return|\bawscredentialexport failed: token refresh failed\b",
        ],
        examples: [
            "awsCredentialExport timed out after 10 minutes",
            "Error getting AWS credentials from awsCredentialExport (in settings or ~/.claude.json): awsCredentialExport did not return a valid value",
            "awsCredentialExport did not return valid AWS STS output structure",
            "awsCredentialExport failed: Token refresh failed: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"}",
        ],
    }
    TOKEN_EXPIRED "GK-ERR-063" Person {
        "the temporary AWS credentials have expired" /
        "AWS の一時的な認証情報の有効期限が切れています"
    } help {
        "Sign in to AWS again (`genkan login`; for an AWS profile that genkan didn't set up, `aws sso login`); “Please run /login” in the text doesn't help, as that signs in at Anthropic. If you exported credentials into your shell, they are stale: remove them. If you have signed in since, the running session or program still holds the old ones: leave Claude Code and go on with `claude --continue`, or start the other program again (some renew theirs only every few minutes: update it).\n- “RequestExpired”: Amazon EC2's word for temporary credentials that have expired, as well as for a wrong clock. Mostly an old session stands in the shell and comes before the profile: `aws configure list` shows where the keys come from; `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_SECURITY_TOKEN` (PowerShell: `Remove-Item Env:NAME` for each), then sign in again. aws-vault holds sessions too: `aws-vault clear PROFILE`. New keys, and it comes all the same: compare `date -u` with the right time, and set the clock.\n- You have new access keys, and it comes all the same: an old session token still goes along with them (AWS_SESSION_TOKEN in the shell, `aws_session_token` in ~/.aws/credentials), or variables come before the file. `aws configure list` shows where the keys come from. Permanent keys (AKIA…) need no token: `unset AWS_SESSION_TOKEN AWS_SECURITY_TOKEN` (PowerShell: `Remove-Item Env:AWS_SESSION_TOKEN`), take the line out of the file, and open a new terminal; temporary ones (ASIA…) need their own new token.\n- “GitHub Actions”, “configure-aws-credentials”, “/var/task”, “Lambda”, “container”, “pod”, “ECS” (nobody signs in there): a job's credentials ended before the job did, or they come from secrets or variables that somebody copied: let the job fetch them anew before this step, and take the copied ones away. In a function, a task or a pod take away AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN that were set by hand, so that the program asks for the role's own; a program that keeps them for long has to be started again.\n- “custom-process”: the AWS CLI's word for credential_process. Its command ran, and AWS refuses the keys that it printed: it keeps them somewhere beyond their end. Run the tool behind it by hand and sign in there again; where it has a cache, clear it; update it.\n- “when calling the GetCallerIdentity operation”, “credential_process”, “gsts”, “saml2aws”, “okta-aws”, and the profile has a credential_process, or a tool (gsts, saml2aws, okta-aws-cli) fetches its keys: an entry of the same name in ~/.aws/credentials goes before credential_process, which isn't run any more. `aws configure list --profile NAME` shows where the keys come from. shared-credentials-file: remove the section [NAME] from ~/.aws/credentials, and have the tool keep its keys in another file (gsts: `--aws-shared-credentials-file`). env: unset the variables. No credential_process: run the tool that wrote these keys again, or sign in again.\n- “botocore”, “ClientError”, “when calling the … operation”: a program other than Claude Code holds them. Where somebody signs in: keys that were copied into [default] of ~/.aws/credentials or into variables aren't renewed by an SSO sign-in; replace or remove them, or start the program with AWS_PROFILE=NAME of the profile that you signed in with. On a server or in a container no sign-in is needed: start it again, then update it, or have it take the role's own credentials for each client (a boto3 session without keys renews them) in place of keys that it copied once.\n- A program that runs for long on a server, in a container or a pod (a role, EKS Pod Identity, IRSA), where nobody signs in: it asked for the role's keys once, when it started, and uses them beyond their end. A restart helps only until they end again. Update it, and have it ask the SDK's provider of credentials for each call, in place of keys that were copied out of it: RubyLLM `bedrock_credential_provider`; boto3 a session without keys; JavaScript a provider function as `credentials` (@aws-sdk/credential-providers).\n- awsAuthRefresh is set already, and it comes all the same: it may have renewed only the files, while the running session goes on with the keys in its memory. Leaving Claude Code and `claude --continue` ends that; update it as well.\n- Another tool renews them every so often (SAML-to, saml2aws, okta-aws-cli, a script), and Claude Code doesn't see it: leave Claude Code, run that tool by hand, and go on with `claude --continue`; have awsAuthRefresh or awsCredentialExport in its settings fetch them, or let credential_process do it. They end very soon: the cloud administrator can lengthen the role's session.\n- LiteLLM says it: in a program on this machine (aider, a script) the same holds; a company gateway means its own credentials, which its administrator renews.\n- “could not get token”, kubectl, Terraform or an older Go program says it right after `aws sso login`: it doesn't read that sign-in's cache and takes old keys (variables, ~/.aws/credentials). Remove those, update the program, or hand the sign-in on: `aws configure export-credentials --profile NAME --format env`, for EKS `aws eks update-kubeconfig` with `--profile`.\n- “proxy token”, and a gateway in Bedrock's format is set (ANTHROPIC_BEDROCK_BASE_URL): these are the gateway's credentials, not yours, and no sign-in of yours renews them: send the whole text to the gateway's administrator." /
        "AWS にもう一度サインインしてください（`genkan login`。genkan が設定していない AWS プロファイルの場合は `aws sso login`）。本文に「Please run /login」とあっても、それは Anthropic へのサインインで、解消しません。シェルに認証情報を設定している場合は古くなっているので、削除してください。すでにサインインし直している場合は、実行中のセッションやプログラムが古いものを保持しています。Claude Code を終了して `claude --continue` で再開するか、ほかのプログラムなら起動し直してください（数分ごとにしか更新しないものもあるため、プログラムの更新も行ってください）。\n- 「RequestExpired」の場合: Amazon EC2 は、一時的な認証情報の期限切れと時計のずれの両方でこう返します。多くは、シェルに残った古いセッションがプロファイルより優先されています。キーの取得元は `aws configure list` で分かります。`unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_SECURITY_TOKEN`（PowerShell ではそれぞれ `Remove-Item Env:変数名`）を実行し、サインインし直してください。aws-vault もセッションを保持しています（`aws-vault clear プロファイル`）。新しいキーでも続く場合は、`date -u` を正しい時刻と比べ、時計を合わせます。\n- 新しいアクセスキーを設定しても表示される場合: 古いセッショントークン（シェルの AWS_SESSION_TOKEN、~/.aws/credentials の `aws_session_token`）が一緒に送られているか、環境変数がファイルより優先されています。キーの取得元は `aws configure list` で分かります。長期のキー（AKIA…）にトークンは不要です。`unset AWS_SESSION_TOKEN AWS_SECURITY_TOKEN`（PowerShell では `Remove-Item Env:AWS_SESSION_TOKEN`）を実行し、ファイルの行を削除して、新しいターミナルを開いてください。一時的なキー（ASIA…）には、対応する新しいトークンが必要です。\n- 「GitHub Actions」「configure-aws-credentials」「/var/task」「Lambda」「container」「pod」「ECS」とある場合（サインインする人がいない場所）: ジョブの認証情報がジョブの終了前に期限切れになったか、シークレットや環境変数にコピーされたものです。この手順の前にジョブで取得し直し、コピーしたものは外してください。関数、タスク、ポッドでは、手動で設定した AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を外し、プログラムにロール自身の認証情報を取得させます。長く保持するプログラムは、起動し直す必要があります。\n- 「custom-process」とある場合: AWS CLI の、credential_process を指す言葉です。コマンドは実行されましたが、出力したキーを AWS が拒否しています。ツールが、期限の過ぎたキーを保持しています。そのツールを手動で実行してサインインし直し、キャッシュがあれば消去し、ツールを更新してください。\n- 「when calling the GetCallerIdentity operation」「credential_process」「gsts」「saml2aws」「okta-aws」とあり、プロファイルに credential_process があるか、ツール（gsts、saml2aws、okta-aws-cli）がキーを取得している場合: ~/.aws/credentials に同じ名前の項目があると、credential_process より優先され、実行されません。キーの取得元は `aws configure list --profile 名前` で分かります。shared-credentials-file の場合は、~/.aws/credentials の [名前] の項目を削除し、ツールのキーは別のファイルに保存させてください（gsts では `--aws-shared-credentials-file`）。env の場合は、環境変数を解除します。credential_process がない場合は、そのキーを書いたツールを実行し直すか、サインインし直してください。\n- 「botocore」「ClientError」「when calling the … operation」とある場合: 古い認証情報を使っているのは Claude Code 以外のプログラムです。人がサインインする端末では、~/.aws/credentials の [default] や環境変数にコピーしたキーは、SSO のサインインでは更新されません。書き換えるか削除するか、サインインしたプロファイルを AWS_PROFILE=名前 で指定して起動してください。サーバーやコンテナーではサインインは不要です。起動し直し、更新するか、一度コピーしたキーの代わりに、ロール自身の認証情報をクライアントごとに使うようにしてください（キーを渡さない boto3 のセッションは自動で更新します）。\n- サーバー、コンテナー、ポッドで長く動くプログラム（ロール、EKS Pod Identity、IRSA）で、サインインする人がいない場合: 起動時に一度だけ取得したロールのキーが、期限の後も使われています。再起動で解消しても、次の期限でまた起こります。プログラムを更新し、コピーしたキーではなく、呼び出しのたびに SDK の認証情報プロバイダーに問い合わせるようにしてください（RubyLLM では `bedrock_credential_provider`、boto3 ではキーを指定しないセッション、JavaScript では `credentials` にプロバイダーの関数（@aws-sdk/credential-providers））。\n- awsAuthRefresh を設定していても表示される場合: ファイルだけが更新され、実行中のセッションはメモリにある古いキーを使い続けていることがあります。Claude Code を終了し、`claude --continue` で再開してください。Claude Code の更新も行ってください。\n- 別のツール（SAML-to、saml2aws、okta-aws-cli、スクリプト）が定期的に更新しているのに、Claude Code に反映されない場合: Claude Code を終了し、そのツールを手動で実行してから `claude --continue` で再開してください。その後は、設定の awsAuthRefresh または awsCredentialExport、あるいは credential_process で取得させてください。期限が短すぎる場合、クラウドの管理者がロールのセッションを延長できます。\n- LiteLLM の文の場合: この端末のプログラム（aider、スクリプト）なら同じ対処です。会社のゲートウェイなら、ゲートウェイ自身の認証情報のことで、更新するのはその管理者です。\n- `aws sso login` の直後に kubectl、Terraform、古い Go のプログラムが「could not get token」などと表示する場合: そのプログラムはサインインのキャッシュを読まず、古いキー（環境変数、~/.aws/credentials）を使っています。それらを削除するか、プログラムを更新するか、`aws configure export-credentials --profile 名前 --format env`（EKS では `--profile` を付けた `aws eks update-kubeconfig`）で認証情報を渡してください。\n- 「proxy token」とあり、Bedrock 形式のゲートウェイ（ANTHROPIC_BEDROCK_BASE_URL）を使う場合: 期限が切れたのは、利用者ではなくゲートウェイの認証情報で、サインインし直しても更新されません。本文の全体をゲートウェイの管理者に送ってください。"
    } text {
        verified: false,
        names: ["ExpiredTokenException", "ExpiredToken"],
        patterns: [
            r"the security token included in th(?:e(?: r(?:e(?:q(?:u(?:e(?:s(?:t(?: i)?)?)?)?)?)?)?)?)?\W{0,4}$",
            r"the security token included in the request is expired",
            r"(?:the )?(?:provided|security) token (?:included in the request )?(?:is|has) expired|(?:your )?(?:aws|temporary) (?:session )?credentials (?:have|are|has) expired",
            r"\bexpired (?:aws |temporary |session )*(?:(?:aws|temporary) (?:session )?credentials|security token)",
            r"\b(?:aws\w*|amazon|bedrock|boto\w*|sts|iam)\b.{0,80}\bcredentials\W{1,4}(?:(?:[abd-z\d]\w{0,24}|c[a-df-z]\w{0,24})\W{1,4}){0,6}?(?:are|is|have|has) (?:now |already )?expired|\bcredentials (?:are|is|have|has) (?:now |already )?expired\b.{0,80}\b(?:aws|bedrock|sts)\b",
            r"credentials were found in cache, but they are expired",
            r"\(requestexpired\) when calling the (?:describe|run|start|stop|terminate|reboot|create|delete|attach|detach|modify|authorize|revoke|allocate|release|associate|disassociate|copy|register|import|export|replace|enable|disable|request|cancel|search|monitor|getconsole|getpassword|getlaunch)\w{0,60} operation|\brequest has expired\b.{0,120}?\berror ?code\W{1,4}requestexpired\b|\brequestexpired\W{1,6}(?:(?:code|message|error)\W{1,6}){0,2}request has expired|\b(?:aws|amazon|ec2|api error|an error occurred)\b.{0,160}?\brequestexpired\b.{0,40}\bexpired|\bsecurity token\b.{0,30}\bhas expired",
            r"\baws credentials expired or invalid\b|\bsecurity token expired\b",
            r"credentials were refreshed, but the refreshed credentials are still expired|refreshing temporary credentials failed during|(?:^\W{0,4}|(?:sso|login|process|assume-role[\w-]*): )credential refresh failed, response did not contain|^\W{0,4}credential renew failed",
            r"\baws session (?:has )?expired",
            r"(?:__type|code|name)\W{1,6}expiredtoken(?:exception)?\b",
        ],
        examples: [
            "causing 403 \"security token expired\" errors every 30 minutes",
            "litellm.APIConnectionError: BedrockException - b'{\"message\":\"The security token included in the request is expired\"}'
Retrying in 0.2 seconds...",
            "[Bedrock] The credentials have expired.",
            "Please run /login · API Error: 403 The security token included in th",
            "Failed to authenticate. API Error: 403 {\"__type\":\"ExpiredTokenException\"}",
            "Credentials were found in cache, but they are expired.",
            "There are expired AWS credentials in your environment.",
            "The provided token has expired.",
            "{403}The security token included in the request is expired",
            "RequestExpired: Request has expired.",
            "AWS credentials expired or invalid",
            "Credentials were refreshed, but the refreshed credentials are still expired.",
            "Your AWS session has expired.",
            "An error occurred (RequestExpired) when calling the DescribeInstances operation: Request has expired.",
            "Request has expired. (Service: AmazonEC2; Status Code: 400; Error Code: RequestExpired; Request ID: 1)",
        ],
    }
    VAULT_KEYS "GK-ERR-967" Person {
        "aws-vault uses keys that it has stored for this profile (GetSessionToken), and AWS doesn't know them; they win over the profile's SSO settings" /
        "aws-vault が、このプロファイル用に保管しているキーを使っています（GetSessionToken）。AWS はそのキーを認識しません。プロファイルの SSO 設定より優先されます"
    } help {
        "`aws-vault list` shows them; `aws configure list` doesn't. The profile signs in by SSO: `aws-vault remove PROFILE`, then `aws-vault exec PROFILE`, which opens the browser.\n- Keys that the SSO portal shows are temporary and don't belong in aws-vault: they need their session token. Leave only the sso_ settings in ~/.aws/config.\n- The profile has an IAM user's keys: they were deleted or switched off: make new ones, `aws-vault remove PROFILE`, `aws-vault add PROFILE`." /
        "保管されているキーは `aws-vault list` で分かります（`aws configure list` では分かりません）。SSO でサインインするプロファイルの場合: `aws-vault remove プロファイル` の後に `aws-vault exec プロファイル` を実行すると、ブラウザーが開きます。\n- SSO のポータルに表示されるキーは一時的なもので、セッショントークンが必要です。aws-vault には登録せず、~/.aws/config に sso_ の設定だけを残してください。\n- IAM ユーザーのキーを使うプロファイルの場合: キーが削除または無効化されています。新しいキーを作り、`aws-vault remove プロファイル`、`aws-vault add プロファイル` を実行してください。"
    } text {
        verified: false,
        names: ["InvalidClientTokenId"],
        patterns: [
            r"\baws-vault: error: .{0,120}?\bgetsessiontoken\b.{0,300}?(?:the )?security token included in the request is invalid",
            r"security token included in the request is invalid.{0,900}?\bprofile \S{1,60}: using stored credentials|\bprofile \S{1,60}: using stored credentials\b.{0,900}?security token included in the request is invalid",
        ],
        examples: [
            "aws-vault: error: login: Failed to get credentials: operation error STS: GetSessionToken, https response error StatusCode: 403, RequestID: 06d17f46, api error InvalidClientTokenId: The security token included in the request is invalid.",
            "2021/04/09 15:39:41 profile dev: using stored credentials 2021/04/09 15:39:41 profile dev: using GetSessionToken aws-vault: error: exec: InvalidClientTokenId: The security token included in the request is invalid",
        ],
    }
    SDK_KEYS "GK-ERR-244" Usage {
        "AWS doesn't know the credentials that a program's Anthropic SDK signed with: mostly its keys and the session token (AWS_SESSION_TOKEN) are of different sets, else a key is deleted or mistyped" /
        "プログラムの Anthropic SDK が署名に使った認証情報を AWS が認識しません。多くはキーとセッショントークン（AWS_SESSION_TOKEN）の組が異なり、それ以外ではキーが削除済みか誤っています"
    } help {
        "The program passes keys of its own (`awsAccessKey` and `awsSecretKey`, in Python `aws_access_key` and `aws_secret_key`), and where it runs AWS_SESSION_TOKEN is set: Lambda sets it, as do a container or a shell with temporary keys. Older SDKs send that token along with your keys, and AWS refuses the mixture, however valid the keys are. Update the SDK (`npm install @anthropic-ai/bedrock-sdk@latest`, `pip install --upgrade anthropic`), then pass all three values of one set (`awsSessionToken`, `aws_session_token`), or none at all, so that the role of the function or container counts.\n- Long-term keys (they begin with AKIA) have no session token: take AWS_SESSION_TOKEN out of the environment that the program starts in. In Lambda, where it can't be taken out for good, delete it in the program before the SDK's object is made, or use the function's role.\n- Temporary keys (ASIA): the token has to be of the same set; copy all three anew.\n- No AWS_SESSION_TOKEN is set there, or the three are of one set: try them with `aws sts get-caller-identity` in the same environment. If that is refused too, the key is deleted, mistyped or of another partition: replace it." /
        "プログラムが自分でキーを渡しており（`awsAccessKey` と `awsSecretKey`。Python では `aws_access_key` と `aws_secret_key`）、実行する場所に AWS_SESSION_TOKEN が設定されています。Lambda が設定するほか、一時的なキーを使うコンテナーやシェルにもあります。古い SDK はそのトークンを渡したキーと一緒に送るため、キーが有効でも、AWS は組の異なる認証情報として拒否します。SDK を更新し（`npm install @anthropic-ai/bedrock-sdk@latest`、`pip install --upgrade anthropic`）、同じ組の 3 つの値をすべて渡すか（`awsSessionToken`、`aws_session_token`）、何も渡さずに関数やコンテナーのロールを使わせてください。\n- 長期キー（AKIA で始まるもの）の場合: セッショントークンはありません。プログラムを起動する環境から AWS_SESSION_TOKEN を外してください。外せない Lambda では、SDK のオブジェクトを作る前にプログラムの中で削除するか、関数のロールを使います。\n- 一時的なキー（ASIA で始まるもの）の場合: 同じ組のトークンが必要です。3 つともコピーし直してください。\n- AWS_SESSION_TOKEN がない場合や、3 つが同じ組の場合: 同じ場所で `aws sts get-caller-identity` を試してください。これも拒否される場合は、キーが削除済みか、誤っているか、別のパーティションのものです。置き換えてください。"
    } text {
        verified: false,
        patterns: [
            r"\bpermissiondeniederror\b.{0,160}security token included in the request is (?:invalid|not valid)",
            r"\b(?:anthropicbedrock\b|bedrock-sdk\b).{0,600}security token included in the request is (?:invalid|not valid)",
            r"security token included in the request is (?:invalid|not valid).{0,600}\b(?:anthropicbedrock\b|bedrock-sdk\b)",
        ],
        examples: [
            "PermissionDeniedError: 403 The security token included in the request is invalid",
            "at AnthropicBedrock.makeRequest: 403 The security token included in the request is invalid.",
            "Error: 403 The security token included in the request is invalid.\n    at APIError.generate (/var/task/node_modules/@anthropic-ai/bedrock-sdk/node_modules/@anthropic-ai/sdk/error.js:44:20)",
        ],
    }
    S3_STORE_KEY "GK-ERR-1109" Person {
        "an S3 store that isn't Amazon's (MinIO, Ceph, R2 or another of its kind) doesn't know this access key; AWS wasn't asked" /
        "Amazon 以外の S3 互換ストア（MinIO、Ceph、R2 など）が、このアクセスキーを認識しません。AWS への問い合わせは行われていません"
    } help {
        "Give the program the keys that this store made (MinIO: the console's Access Keys, or the root user of its start; R2: an R2 API token's access key and secret), where it reads them: keys of AWS in the environment or of [default] in ~/.aws/credentials are often taken in their place (`aws configure list`, `--profile`).\n- “should be 32” (R2): an AWS key or an API token itself was given; the token's page shows access key ID and secret beside it.\n- The store was set up anew, or lost its volume: its earlier keys are gone with it: make new ones.\n- The address is another store's: compare the endpoint (`--endpoint-url`, AWS_ENDPOINT_URL) with the one that made the keys.\n- Amazon's S3 was meant: take the endpoint out." /
        "このストアで作ったキーを、プログラムが読む場所に設定してください（MinIO ではコンソールの Access Keys か、起動時の root ユーザー。R2 では R2 API トークンのアクセスキーとシークレット）。環境変数や ~/.aws/credentials の [default] にある AWS のキーが代わりに使われていることがよくあります（`aws configure list`、`--profile`）。\n- 「should be 32」（R2）の場合: AWS のキーか、API トークン自体が指定されています。アクセスキー ID とシークレットは、トークンのページに併せて表示されます。\n- ストアを作り直した場合や、ボリュームが失われた場合: 以前のキーはなくなっています。新しいキーを作ってください。\n- 接続先が別のストアの場合: エンドポイント（`--endpoint-url`、AWS_ENDPOINT_URL）が、キーを作ったストアのものかを確認してください。\n- Amazon の S3 を使うつもりの場合: エンドポイントの指定を外してください。"
    } text {
        verified: false,
        names: ["InvalidAccessKeyId"],
        patterns: [
            r"\bthe access key id you provided does not exist in our records",
            r"\bcredential access key has length \d{1,4}, should be \d{1,4}",
            r"(?:\bminio\w*|\bs3error\b|\br2\.cloudflarestorage\.com|\.digitaloceanspaces\.com|\bwasabisys\.com|\bbackblazeb2\.com|localhost:9000|127\.0\.0\.1:9000).{0,400}?access key id you provided does not exist in our records",
        ],
        examples: [
            "InvalidAccessKeyId: The Access Key Id you provided does not exist in our records.",
            "An error occurred (InvalidArgument) when calling the ListObjectsV2 operation: Credential access key has length 20, should be 32",
            "mc: Unable to initialize new alias http://localhost:9000. The AWS Access Key Id you provided does not exist in our records.",
        ],
    }
    IAM_SESSION "GK-ERR-1105" Person {
        "AWS refuses these credentials for a call to IAM (under aws-vault): mostly they are session credentials without a second factor, which may not call IAM; else AWS doesn't know the stored keys" /
        "aws-vault での IAM の呼び出しを、AWS が拒否しました。多くは、2 つ目の確認（MFA）のないセッションの認証情報で、これでは IAM を呼び出せません。そうでなければ、保管されたキーを AWS が認識していません"
    } help {
        "`aws-vault exec PROFILE -- aws sts get-caller-identity` decides. It works: aws-vault hands on credentials of GetSessionToken, and AWS takes these for IAM only with MFA. Name the device in the profile (`mfa_serial` in ~/.aws/config), call this one command with `aws-vault exec --no-session PROFILE`, or use a role (`role_arn`).\n- It fails as well: the keys in aws-vault were deleted or switched off: `aws-vault remove PROFILE`, then `aws-vault add PROFILE` with new ones; with SSO leave only the sso_ settings in the profile.\n- Terraform and other programs started by `aws-vault exec` say the same of their IAM resources." /
        "`aws-vault exec プロファイル -- aws sts get-caller-identity` で切り分けます。成功する場合: aws-vault は GetSessionToken の認証情報を渡しており、AWS が IAM で受け付けるのは MFA 付きの場合だけです。プロファイルに MFA デバイスを指定するか（~/.aws/config の `mfa_serial`）、このコマンドだけ `aws-vault exec --no-session プロファイル` で実行するか、ロール（`role_arn`）を使ってください。\n- 失敗する場合: aws-vault のキーが削除または無効化されています。`aws-vault remove プロファイル` の後、`aws-vault add プロファイル` で新しいキーを登録してください。SSO では、プロファイルに sso_ の設定だけを残します。\n- `aws-vault exec` から起動した Terraform などのプログラムも、IAM のリソースについて同じ文を表示します。"
    } text {
        verified: false,
        names: ["InvalidClientTokenId"],
        patterns: [
            r"\baws-vault exec\b.{0,400}?(?:\(invalidclienttokenid\) when calling the (?:add|attach|change|create|deactivate|delete|detach|enable|generate|get|list|put|remove|simulate|tag|untag|update|upload)\w{0,24}(?:users?|groups?|roles?|polic(?:y|ies)\w{0,12}|accesskeys?|mfadevices?|accountsummary|accountaliases|loginprofiles?|instanceprofiles?|samlproviders?|credentialreport) operation|\biam: \w{3,40}, .{0,160}?invalidclienttokenid): the security token included in the request is invalid",
        ],
        examples: [
            "$ aws-vault exec a -- aws iam list-users\nAn error occurred (InvalidClientTokenId) when calling the ListUsers operation: The security token included in the request is invalid",
        ],
    }
    TOKEN_INVALID "GK-ERR-064" Person {
        "AWS doesn't know the credentials: a deleted or mistyped access key, temporary keys without their session token, stale ones in the environment, or those of another partition" /
        "AWS がこの認証情報を認識しません。削除済みまたは誤ったアクセスキー、セッショントークンのない一時的なキー、環境変数に残った古い認証情報、別のパーティションの認証情報のいずれかです"
    } help {
        "`aws configure list` shows where the key comes from: that is the one to replace, by a living one.\n- “provided token is malformed or otherwise invalid”, and the sign-in just before it succeeded (“sts 200”): the Region is one that an account has to enable (opt-in, such as me-south-1, ap-east-1, af-south-1), and the token comes from the global STS endpoint, whose tokens don't count there. Take it from the regional one: AWS_STS_REGIONAL_ENDPOINTS=regional (sts_regional_endpoints in ~/.aws/config) and AWS_REGION where the program runs; version 2 of AWS's SDK for JavaScript and other old ones ask the global one by default. The account has to have the Region enabled.\n- “apiKeySource”, “SystemMessage”, “AssistantMessage”, “ResultMessage”, “TextBlock” (Claude Code started by a program, the Agent SDK, often in a container): it has the keys of that container's own environment or secret. Give it all three of one set (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN) with AWS_REGION, and test there with `aws sts get-caller-identity`. What apiKeySource says doesn't matter on Amazon Bedrock. You meant an Anthropic API key and not Amazon Bedrock: CLAUDE_CODE_USE_BEDROCK is set in that container; unset it there.\n- “API Error … security token” (Claude Code itself): it signs with other credentials than you mean, mostly those of another profile or account. `genkan explain AWS_PROFILE` shows which profile it uses and where that is set; keys in the shell win over it. Some releases didn't take AWS_PROFILE from settings.json: export it in the shell that starts Claude Code, or update.\n- “sudo”: it runs as root, whose own ~/.aws and environment count, not yours. Start the program without it, or hand your keys on (`sudo -E`, AWS_SHARED_CREDENTIALS_FILE); `sudo aws configure list` shows root's.\n- “Failed getting account information”, “localstack”, “localhost:4566”, “skip_credentials_validation”: if LocalStack (or another stand-in for AWS) was meant, its made-up keys went to AWS itself, as no endpoint is set for this service. In Terraform's provider set the endpoints of sts, iam and all others that are used to its address, with skip_credentials_validation and skip_requesting_account_id, or use `tflocal`; elsewhere `awslocal` or AWS_ENDPOINT_URL.\n- “ListUsers”, “CreateUser”, “GetUser”, “ListRoles”, “CreateRole” and other calls of IAM, while `aws sts get-caller-identity` works: temporary keys of GetSessionToken without a second factor may not call IAM: sign in with MFA, use a role or the keys themselves.\n- “error_class”, “plugin_id”, “fluentd”, “kubernetes”: a program in a container or on a server uses the keys that it has there, and this terminal's don't show them. Look at its own configuration (a plugin's aws_key_id and aws_sec_key), then at the variables of its container or pod (`kubectl exec … -- env`, a Secret with a line break or base64 of the wrong text), then at the role of the pod or node. Replace the keys where they stand and start it again, or take them out so that the role is used.\n- “/var/task”, “Lambda”, “AI_APICallError”, “AWS_SESSION_TOKEN”: a program that is given keys of its own, and runs where AWS_SESSION_TOKEN is set (Lambda sets it, as do a container or shell with temporary keys), may send that token along with its own keys. AWS refuses the mixture, however valid the keys are. Pass all three values of one set, or none, so that the role counts; take AWS_SESSION_TOKEN out beside long-term keys (AKIA); and update the program's SDK.\n- “configure-aws-credentials”, “/home/runner/work”, “GITHUB_ACTIONS”: a job of GitHub Actions, with the keys of the workflow; those of your own machine have nothing to do with it. Whoever owns the repository looks at Settings › Secrets and variables › Actions: the two secrets hold a key that IAM shows as active, without a blank or line break, and under exactly the names that `with:` (or `secrets:` of a reusable workflow) reads, with a single $ before the braces. A key that begins with ASIA needs `aws-session-token` as well. Without any key: `role-to-assume` with `permissions: id-token: write`.\n- “UpdateFunctionCode”, “UpdateFunctionConfiguration”, “PublishLayerVersion”, “UpdateService”, “RegisterTaskDefinition”, “CreateDeployment”, “CreateChangeSet”, “SendCommand”, “GetAuthorizationToken” (calls that deploy), in a job or shell where credentials were set up twice: AWS_SESSION_TOKEN of the first set (a role) goes along with the key and secret of the second, and AWS refuses the mixture. In the step that fails set AWS_SESSION_TOKEN (and other AWS_ variables that you don't set there, but for the Region) empty, in a shell `unset AWS_SESSION_TOKEN`; with configure-aws-credentials `unset-current-credentials: true` in its second step. A step that takes a key and a secret as inputs, from a role, needs the token as a third input. Set up only once: the key itself is deleted, inactive or mistyped.\n- “Error raised by bedrock service”, “boto3”, “langchain”, “langchain_community”, “langchain_aws”: a program of your own took whatever keys its SDK found first. Name the profile with living credentials: AWS_PROFILE where it starts, `profile_name` in boto3's session, `credentials_profile_name` in LangChain.\n- Keys that a company's tool or SSO writes anew every day: renew them (`genkan login`, `aws sso login`, or that tool), then reload the editor's window or start a new session: what runs goes on with the old ones, and an extension may only hang. awsAuthRefresh in the settings renews them by itself.\n- Keys left in the shell: remove AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN and sign in again.\n- Keys in ~/.aws/credentials or a program's own configuration (LiteLLM's as well): replace them by living ones. A temporary key (it begins with ASIA) needs the session token of the same set. A program that has no field for the token, or drops it, can't use a temporary key: update it, name an AWS profile to it, or give it a long-term key of a user with few rights until then.\n- A sign-in tool (aws-azure-login, saml2aws) has just succeeded: it wrote its keys to its own profile. Name that one (AWS_PROFILE, `--profile`), and unset the three variables above, which win over it.\n- Another program fails with a profile of temporary keys (aws_session_token) while `aws sts get-caller-identity --profile NAME` works: it reads the keys and leaves out the token. Export AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in its shell instead, without AWS_PROFILE (`aws configure export-credentials --profile NAME --format env` writes all three), and update it.\n- “proxy token”, and a gateway in Bedrock's format is set (ANTHROPIC_BEDROCK_BASE_URL): these are the gateway's credentials, not yours: send the whole text to the gateway's administrator, who replaces them." /
        "キーの出所は `aws configure list` で分かります。そのキーを有効なものに置き換えてください。\n- 「provided token is malformed or otherwise invalid」で、直前のサインインは成功している場合（「sts 200」）: アカウントで有効にする必要のあるリージョン（オプトイン。me-south-1、ap-east-1、af-south-1 など）で、グローバルな STS エンドポイントのトークンが使われています。このトークンはそこでは無効です。プログラムを実行する環境に AWS_STS_REGIONAL_ENDPOINTS=regional（~/.aws/config では sts_regional_endpoints）と AWS_REGION を設定し、リージョンの STS から取得してください。JavaScript 用 SDK のバージョン 2 などの古いものは、既定でグローバルに問い合わせます。アカウントでリージョンを有効にしておく必要もあります。\n- 「apiKeySource」「SystemMessage」「AssistantMessage」「ResultMessage」「TextBlock」の場合（プログラムや Agent SDK が、多くはコンテナーの中で Claude Code を起動）: 使われるのは、そのコンテナーの環境変数やシークレットにあるキーです。1 組の 3 つの値（AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN）と AWS_REGION をすべて渡し、その中で `aws sts get-caller-identity` を試してください。apiKeySource の値は、Amazon Bedrock では関係ありません。Amazon Bedrock ではなく Anthropic の API キーを使うつもりの場合は、そのコンテナーに CLAUDE_CODE_USE_BEDROCK が設定されています。そこで解除してください。\n- 「API Error … security token」（Claude Code 自身）の場合: 意図したものとは別の認証情報（多くは別のプロファイルやアカウントのもの）で署名されています。使用されるプロファイルとその設定場所は `genkan explain AWS_PROFILE` で分かります。シェルに残ったキーはプロファイルより優先されます。settings.json の AWS_PROFILE を読まないリリースもありました。Claude Code を起動するシェルで export するか、更新してください。\n- 「sudo」とある場合: root として実行され、利用者のものではなく root 自身の ~/.aws と環境変数が使われます。sudo を付けずに起動するか、キーを引き継いでください（`sudo -E`、AWS_SHARED_CREDENTIALS_FILE）。root のキーは `sudo aws configure list` で分かります。\n- 「Failed getting account information」「localstack」「localhost:4566」「skip_credentials_validation」の場合: LocalStack など AWS の代わりを使うつもりなら、このサービスのエンドポイントが設定されておらず、仮のキーが AWS 自体に送られています。Terraform のプロバイダーでは、sts、iam など使うサービスすべてのエンドポイントをそのアドレスにし、skip_credentials_validation と skip_requesting_account_id を指定するか、`tflocal` を使ってください。ほかでは `awslocal` または AWS_ENDPOINT_URL です。\n- 「ListUsers」「CreateUser」「GetUser」「ListRoles」「CreateRole」など IAM の呼び出しで、`aws sts get-caller-identity` は成功する場合: 2 つ目の確認（MFA）のない GetSessionToken の一時的なキーでは、IAM を呼び出せません。MFA でサインインするか、ロールまたは元のキーを使ってください。\n- 「error_class」「plugin_id」「fluentd」「kubernetes」とある場合: コンテナーやサーバーのプログラムが使うのは、そこにあるキーです（このターミナルのものではありません）。プログラム自身の設定（プラグインの aws_key_id と aws_sec_key）、コンテナーやポッドの環境変数（`kubectl exec … -- env`。Secret に改行が入っている、base64 の元の文字列が誤っている、など）、ポッドやノードのロールの順に確認してください。その場所でキーを置き換えて起動し直すか、キーを外してロールを使わせます。\n- 「/var/task」「Lambda」「AI_APICallError」「AWS_SESSION_TOKEN」とある場合: 自分のキーを渡されたプログラムが、AWS_SESSION_TOKEN のある場所で動くと（Lambda が設定するほか、一時的なキーを使うコンテナーやシェルにもあります）、そのトークンを渡されたキーと一緒に送ることがあります。キーが有効でも、AWS は組の異なる認証情報として拒否します。同じ組の 3 つの値をすべて渡すか、何も渡さずにロールを使わせてください。長期キー（AKIA）と併せて使うときは AWS_SESSION_TOKEN を外します。プログラムの SDK も更新してください。\n- 「configure-aws-credentials」「/home/runner/work」「GITHUB_ACTIONS」とある場合: GitHub Actions のジョブです。使われるのはワークフローのキーで、自分の端末のキーは関係しません。リポジトリの所有者が Settings › Secrets and variables › Actions を確認してください。2 つのシークレットの値が IAM で有効なキーで、空白や改行がなく、`with:`（再利用ワークフローでは `secrets:`）が読む名前と一致している必要があります（波かっこの前の $ は 1 つ）。ASIA で始まるキーには `aws-session-token` も必要です。キーを使わない方法は、`role-to-assume` と `permissions: id-token: write` です。\n- 「UpdateFunctionCode」「UpdateFunctionConfiguration」「PublishLayerVersion」「UpdateService」「RegisterTaskDefinition」「CreateDeployment」「CreateChangeSet」「SendCommand」「GetAuthorizationToken」（デプロイの呼び出し）で、ジョブやシェルで認証情報を 2 回設定している場合: 先に設定した組（ロール）の AWS_SESSION_TOKEN が、後のキーとシークレットと一緒に送られ、AWS は組の異なる認証情報として拒否します。失敗するステップで AWS_SESSION_TOKEN（と、リージョン以外でそこで設定しない AWS_ の変数）を空にしてください。シェルでは `unset AWS_SESSION_TOKEN`、configure-aws-credentials では 2 回目のステップに `unset-current-credentials: true` を指定します。ロールのキーとシークレットを入力として受け取るステップには、トークンも渡す必要があります。1 回しか設定していない場合は、キー自体が削除済み、無効、または誤りです。\n- 「Error raised by bedrock service」「boto3」「langchain」「langchain_community」「langchain_aws」とある場合: 自作のプログラムで、SDK が最初に見つけたキーが使われています。有効な認証情報のプロファイルを指定してください（起動する環境の AWS_PROFILE、boto3 のセッションの `profile_name`、LangChain の `credentials_profile_name`）。\n- 会社のツールや SSO が毎日書き換えるキーの場合: 更新し（`genkan login`、`aws sso login`、またはそのツール）、エディターのウィンドウを再読み込みするか、新しいセッションを始めてください。起動中のものは古いキーを使い続け、拡張機能では応答がなくなるだけのこともあります。設定の awsAuthRefresh で自動的に更新できます。\n- シェルに残ったキーの場合: AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を削除して、もう一度サインインしてください。\n- ~/.aws/credentials やプログラム自身の設定（LiteLLM など）のキーの場合: 有効なキーに置き換えてください。一時的なキー（ASIA で始まるもの）には、同じ組のセッショントークンが必要です。トークンの欄がないプログラムや、トークンを使わないプログラムでは、一時的なキーを使えません。更新するか、AWS プロファイルを指定するか、それまでは権限を絞ったユーザーの長期キーを使ってください。\n- サインインのツール（aws-azure-login、saml2aws）が成功した直後の場合: キーはツールのプロファイルに書かれています。そのプロファイルを指定し（AWS_PROFILE、`--profile`）、優先される上の 3 つの変数を削除してください。\n- 一時キー（aws_session_token）のプロファイルで、ほかのプログラムだけが失敗し、`aws sts get-caller-identity --profile 名前` は成功する場合: プログラムがキーだけを読み、トークンを読んでいません。AWS_PROFILE を使わず、AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN をそのシェルでエクスポートし（`aws configure export-credentials --profile 名前 --format env` が 3 つとも出力します）、プログラムを更新してください。\n- 「proxy token」とあり、Bedrock 形式のゲートウェイ（ANTHROPIC_BEDROCK_BASE_URL）を使う場合: 利用者ではなくゲートウェイの認証情報のことです。本文の全体をゲートウェイの管理者に送り、置き換えてもらってください。"
    } text {
        verified: true,
        names: ["InvalidAccessKeyId", "UnrecognizedClientException", "InvalidClientTokenId"],
        patterns: [
            r"aws didn't accept these credentials",
            r"the security token included in the request is invalid",
            r"aws access key id (?:you provided )?does not exist in our records|was not able to validate the provided access credentials|provided credentials could not be validated",
            r"\b(?:the )?security token included in the request is (?:not valid|malformed|unrecognized)|\binvalid(?:accesskeyid|clienttokenid)\b|invalid (?:aws )?(?:access key|security token)|access key id .{0,40}(?:not exist|invalid|is not valid)|unrecognizedclient\b",
            r"the provided token is malformed or otherwise invalid",
        ],
        examples: [
            "AWS didn't accept these credentials. Check the access key and the secret.",
            "The AWS Access Key Id you provided does not exist in our records.",
            "{403}The security token included in the request is invalid",
            "InvalidClientTokenId: the token is not one of ours",
            "An error occurred (InvalidToken): The provided token is malformed or otherwise invalid.",
        ],
    }
    CLOCK "GK-ERR-065" Problem {
        "this machine's clock is wrong, so AWS refuses what it signs" /
        "この端末の時計がずれているため、AWS が署名を拒否しています"
    } help {
        "Set the clock from the network (Windows: Settings › Time; macOS: Date & Time; Linux and WSL: timedatectl, in WSL after sleep `sudo hwclock -s` or `wsl --shutdown`), then try again.\n- “RequestExpired”: expired temporary credentials give it as well. The clock is right (`date -u`): sign in again, and take old AWS_* variables out of the shell (`aws configure list` shows where the keys come from).\n- In a container the clock is that of Docker's virtual machine, which can be late after the host slept although the host's is right: restart Docker Desktop, or `docker run --rm --privileged alpine hwclock -s`. `date -u` inside and outside shows it. The same holds for other virtual machines.\n- The clock is right everywhere: the program sends requests long after signing them (a machine that slept, a frozen Lambda): try again, and update it." /
        "ネットワークで時刻を合わせ（Windows: 設定 › 時刻、macOS: 日付と時刻、Linux・WSL: timedatectl、スリープ後の WSL は `sudo hwclock -s` または `wsl --shutdown`）、やり直してください。\n- 「RequestExpired」の場合: 一時的な認証情報の期限切れでも表示されます。時計が正しければ（`date -u`）、サインインし直し、シェルに残った古い AWS_* の変数を外してください（キーの取得元は `aws configure list` で分かります）。\n- コンテナーの時計は Docker の仮想マシンのものです。ホストの時計が正しくても、スリープ後に遅れることがあります。Docker Desktop を再起動するか、`docker run --rm --privileged alpine hwclock -s` を実行してください。内外の `date -u` で比べられます。ほかの仮想マシンでも同様です。\n- どの時計も正しい場合: プログラムが署名してから送るまでに時間がかかっています（スリープ後の端末、停止していた Lambda など）。再試行し、プログラムを更新してください。"
    } text {
        verified: true,
        names: ["InvalidSignatureException", "SignatureDoesNotMatch", "RequestTimeTooSkewed"],
        patterns: [
            r"\(requestexpired\) when calling the \w{1,60} operation",
            r"(?:signature expired: )?\b(?<signed>\d{8}T\d{6}Z) is now earlier than \S+ \((?<server>\d{8}T\d{6}Z) - \d+ min",
            r"(?:signature not yet current: )?\b(?<signed>\d{8}T\d{6}Z) is still later than \S+ \((?<server>\d{8}T\d{6}Z) \+ \d+ min",
            r"signature (?:expired|not yet current): (?:\d{8}t\d{6}z|.{0,40}is now earlier than)",
            r"the difference between the request time and the current time is too large",
        ],
        examples: [
            "20261120T080000Z is now earlier than 20261120T091500Z (20261120T093000Z - 15 min.)",
            "An error occurred (RequestExpired) when calling the GetCallerIdentity operation: Request has expired.",
            "{403}Signature expired: 20261120T080000Z is now earlier than 20261120T091500Z (20261120T093000Z - 15 min.)",
            "Signature not yet current: 20261120T101000Z is still later than 20261120T100500Z (20261120T100000Z + 5 min.)",
            "SignatureDoesNotMatch: Signature not yet current: 20261120T101000Z is still later than the server's time",
            "RequestTimeTooSkewed: The difference between the request time and the current time is too large.",
        ],
    }
    BEARER_PLAIN "GK-ERR-780" Usage {
        "a program has Bedrock's API key and an endpoint without TLS (http://), to which AWS's library sends no key" /
        "Bedrock の API キーが設定されていますが、エンドポイントが TLS なし（http://）のため、AWS のライブラリがキーを送信しません"
    } help {
        "The endpoint is a gateway or a local proxy (AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_BEDROCK_RUNTIME, endpoint_url): name it with https://, or unset AWS_BEARER_TOKEN_BEDROCK and let the gateway have the credentials.\n- No endpoint is meant: unset the variable, or remove endpoint_url from ~/.aws/config." /
        "エンドポイントがゲートウェイやローカルのプロキシの場合（AWS_ENDPOINT_URL、AWS_ENDPOINT_URL_BEDROCK_RUNTIME、endpoint_url）: https:// で指定するか、AWS_BEARER_TOKEN_BEDROCK を外して、認証情報はゲートウェイに持たせてください。\n- 意図した指定でない場合: 環境変数を外すか、~/.aws/config の endpoint_url を削除してください。"
    } text {
        verified: false,
        patterns: [
            r"bearer authorization requires an https endpoint|bearer token auth(?:entication|orization)? (?:requires|is not allowed).{0,40}https?\b",
        ],
        examples: [
            "botocore.exceptions.InvalidEndpointConfigurationError: Invalid endpoint configuration: Bearer authorization requires an HTTPS endpoint.",
        ],
    }
    SANDBOXED_APP "GK-ERR-1216" Usage {
        "an app with macOS's own sandbox may not read the folder ~/.aws, so it finds no AWS credentials; AWS isn't at fault" /
        "macOS のサンドボックスで動くアプリに ~/.aws フォルダーの読み取りが許可されていないため、AWS の認証情報が見つかりません。AWS 側の問題ではありません"
    } help {
        "Allow the folder when the app asks: choose ~/.aws in its dialog (Cmd+Shift+. shows hidden folders).\n- It doesn't ask: give the app Full Disk Access (System Settings › Privacy & Security) and start it again. That may be granted already, and without effect.\n- The release may be at fault: update the app, and report it to its maker; a build from the maker's own page may have no sandbox.\n- Static Credentials in its settings work too, but they are long-lived keys: use them only if your organization allows that, and with the least rights." /
        "アプリからアクセスの許可を求められたら、ダイアログで ~/.aws フォルダーを選んで許可してください（隠しフォルダーは Cmd+Shift+. で表示されます）。\n- 求められない場合: アプリに「フルディスクアクセス」（「システム設定 › プライバシーとセキュリティ」）を許可し、起動し直してください。許可済みでも効果がないことがあります。\n- リリース自体の不具合の場合: アプリを更新し、作者に報告してください。作者のサイトで配布されるものは、サンドボックスを使わないことがあります。\n- アプリの設定で静的な認証情報（Static Credentials）を使うこともできますが、長期間有効なキーです。組織が許可している場合に限り、最小限の権限で使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bunable to access (?:the )?aws credentials folder\b",
        ],
        examples: [
            "Unable to access AWS credentials folder.",
        ],
    }
    NOT_SIGNED_SO "GK-ERR-468" Problem {
        "the request came with an Authorization header that is no AWS signature, so nothing was signed at all" /
        "リクエストの Authorization ヘッダーが AWS の署名ではありません。署名が行われていません"
    } help {
        "Mostly AWS_BEARER_TOKEN_BEDROCK is set, even to nothing, or another token or header is sent in its place (ANTHROPIC_AUTH_TOKEN, ANTHROPIC_CUSTOM_HEADERS): `genkan check` shows them, `genkan explain AWS_BEARER_TOKEN_BEDROCK` where. Remove it and update Claude Code (2.1.94 and 2.1.96 did this with an empty one) or the action that starts it. A gateway that puts its own header in has to take it out for Bedrock.\n- The address is an API Gateway of AWS's that your company runs: it answers a Bearer token so where the path or method doesn't exist there. Compare the path with what its administrator gave you." /
        "多くの場合、AWS_BEARER_TOKEN_BEDROCK が設定されている（空でも）か、別のトークンやヘッダーが送られています（ANTHROPIC_AUTH_TOKEN、ANTHROPIC_CUSTOM_HEADERS）。`genkan check` と `genkan explain AWS_BEARER_TOKEN_BEDROCK` で場所を確認して削除し、Claude Code（2.1.94 と 2.1.96 は空の値でこうなります）またはそれを起動するアクションを更新してください。独自のヘッダーを付けるゲートウェイでは、Bedrock 宛てのリクエストからそのヘッダーを外す必要があります。\n- 宛先が会社の API Gateway（AWS）の場合: そのパスやメソッドがないと、Bearer トークンに対してこのように応答します。管理者から案内されたパスと照らし合わせてください。"
    } text {
        verified: false,
        names: ["IncompleteSignature", "IncompleteSignatureException"],
        patterns: [
            r"authorization header requires '?(?:credential|signature)",
            r"not a valid key=value pair \(missing equal-sign\)",
        ],
        examples: [
            "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.",
            "'Bearer x' not a valid key=value pair (missing equal-sign) in Authorization header",
        ],
    }
    SIGNED_REGION "GK-ERR-606" Problem {
        "the request was signed for another region or service than the one whose address it was sent to" /
        "リクエストの署名のリージョン（またはサービス）が、送信先のアドレスのものと異なります"
    } help {
        "The region of AWS_REGION (or of the AWS profile) and the region in the address have to be the same: `genkan explain AWS_REGION`, and `genkan explain ANTHROPIC_BEDROCK_BASE_URL` for an address that is set; a VPC endpoint has its region in its name.\n- Only another program than Claude Code fails: it has an address or region of its own, often us-east-1 by default. Set both there to the profile's; if it began with an update, take the version before and report it.\n- A gateway or proxy is set: it has to sign for the region that it calls (in LiteLLM aws_region_name); its administrator corrects it.\n- The region has to be enabled for the account first (opt-in), or has no STS of its own: use a regional STS endpoint." /
        "AWS_REGION（または AWS プロファイル）のリージョンと、アドレスのリージョンが一致する必要があります。`genkan explain AWS_REGION` と、アドレスを設定している場合は `genkan explain ANTHROPIC_BEDROCK_BASE_URL` で確認してください。VPC エンドポイントは名前にリージョンを含みます。\n- Claude Code 以外のプログラムだけが失敗する場合: 独自のアドレスやリージョン（既定は us-east-1 が多い）を使っています。両方をプロファイルのリージョンに設定してください。更新後に始まった場合は、前のバージョンに戻して開発元に報告してください。\n- ゲートウェイやプロキシを使う場合: 呼び出すリージョンで署名する必要があります（LiteLLM では aws_region_name）。管理者による修正が必要です。\n- 有効化が必要な（オプトイン）リージョンの場合: アカウントでの有効化と、リージョンの STS エンドポイントが必要です。"
    } text {
        verified: false,
        names: ["InvalidSignatureException", "SignatureDoesNotMatch"],
        patterns: [
            r"credential should be scoped to (?:a valid region|correct service)",
        ],
        examples: [
            "InvalidSignatureException: Credential should be scoped to a valid region.",
            "Credential should be scoped to correct service: 'bedrock'.",
        ],
    }
    SIGNED_FORWARDED "GK-ERR-118" Remote {
        "a gateway (such as LiteLLM) put headers of the incoming request into its own signed one (x-forwarded-…, x-real-ip), and AWS computes another signature; the keys aren't at fault" /
        "ゲートウェイ（LiteLLM など）が、受け取ったリクエストのヘッダー（x-forwarded-…、x-real-ip）まで AWS 宛ての署名に含めたため、AWS の計算した署名と一致しません。キーの問題ではありません"
    } help {
        "The gateway's administrator switches off the forwarding of headers (in LiteLLM `forward_client_headers_to_llm_api: false`, for this model too) or updates the gateway: newer releases of LiteLLM leave such headers out before they sign. Send the request below.\n- It is a gateway of your own: do that in its configuration, and start it again. A proxy between the gateway and AWS that adds or rewrites such headers has the same effect: let the gateway's calls to bedrock-runtime pass it unchanged.\n- The text shows what AWS computed (“The Canonical String”, the list of signed headers at its end): every x-… name in it other than x-amz-… came from outside." /
        "ゲートウェイの管理者が、ヘッダーの転送を無効にするか（LiteLLM では `forward_client_headers_to_llm_api: false`。モデルごとの設定も）、ゲートウェイを更新します。LiteLLM の新しいリリースは、署名の前にこれらのヘッダーを除きます。下の依頼文を送ってください。\n- 自分で動かしているゲートウェイの場合: その設定で同じ変更を行い、起動し直してください。ゲートウェイと AWS の間のプロキシがこのようなヘッダーを追加または変更する場合も、同じ結果になります。bedrock-runtime 宛ての通信は、変更せずに通してください。\n- AWS が計算に使った内容は本文にあります（「The Canonical String」と、末尾の署名対象のヘッダーの一覧）。x-amz-… 以外の x-… は、外から受け取ったものです。"
    } text {
        verified: false,
        names: ["IncompleteSignature", "IncompleteSignatureException", "InvalidSignatureException", "SignatureDoesNotMatch"],
        patterns: [
            r"the request signature we calculated does not match.{0,1500}?x-(?:forwarded-\w+|real-ip|envoy-\w+|original-\w+)\b",
            r"the canonical string for this request should have been.{0,1200}?x-(?:forwarded-\w+|real-ip|envoy-\w+|original-\w+)\b",
        ],
        ask: GatewayAdmin {
            "The gateway signs headers of our incoming requests (x-forwarded-for and the like) with its calls to Amazon Bedrock, and AWS refuses the signature. Please switch the forwarding of headers off (in LiteLLM forward_client_headers_to_llm_api), or update the gateway to a release that leaves them out before it signs." /
            "ゲートウェイが、受け取ったリクエストのヘッダー（x-forwarded-for など）まで Amazon Bedrock 宛ての署名に含めるため、AWS に署名を拒否されています。ヘッダーの転送（LiteLLM では forward_client_headers_to_llm_api）を無効にするか、署名の前にこれらを除くリリースへ更新していただけますか。"
        },
        examples: [
            "litellm.APIConnectionError: BedrockException - The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. The Canonical String for this request should have been 'POST x-amz-date:20250921T101604Z x-forwarded-for:10.0.20.180 x-forwarded-proto:https",
            "The Canonical String for this request should have been 'POST /model/m/converse host:bedrock-runtime.ap-northeast-1.amazonaws.com x-amz-date:20250921T101604Z x-real-ip:10.0.20.180",
        ],
    }
    S3_SIGNATURE "GK-ERR-1093" Problem {
        "an S3 store (Amazon S3, MinIO, R2 or another of its kind) computes another signature than the request has: the secret key, or an address or header that was changed after the signing; the models aren't involved" /
        "S3 のストア（Amazon S3、MinIO、R2 など）が計算した署名が、リクエストの署名と一致しません。シークレットキーか、署名の後に変わったアドレスやヘッダーが原因です。モデルは関係しません"
    } help {
        "Compare keys and address first: access key and secret belong together and to this store (MinIO, R2, Ceph have their own, not AWS's), without quotes or a blank at the end; region as the store has it (MinIO mostly us-east-1, R2 auto); for a store of your own path style (`forcePathStyle: true`, addressing_style path).\n- A presigned URL (“X-Amz-Signature”, “presigned”): it holds only for the host, method and headers that it was made for. Make it with the address at which it is opened (not a container's name or localhost behind a proxy), and send the same method and Content-Type.\n- A proxy or CDN stands before the store: it has to pass Host and path on unchanged (nginx: `proxy_set_header Host $http_host`), and not touch accept-encoding, which some clients sign. Cloudflare: “DNS only” for this name.\n- Code of your own signs: exactly the method, path, query and host that are sent, with each name encoded once; an SDK does it rightly. Otherwise this machine's clock." /
        "まずキーとアドレスを確認してください。アクセスキーとシークレットキーは同じ組で、このストアのものです（MinIO、R2、Ceph には、AWS とは別の独自のキーがあります）。引用符や末尾の空白は不要です。リージョンはストアの値（MinIO は多くの場合 us-east-1、R2 は auto）、自前のストアではパス形式（`forcePathStyle: true`、addressing_style は path）を指定します。\n- 署名付き URL（「X-Amz-Signature」「presigned」）の場合: 作成時のホスト、メソッド、ヘッダーでのみ有効です。実際に開くアドレスで作成し（プロキシの裏のコンテナー名や localhost ではなく）、同じメソッドと Content-Type で送ってください。\n- ストアの手前にプロキシや CDN がある場合: Host とパスを変えずに渡し（nginx では `proxy_set_header Host $http_host`）、一部のクライアントが署名する accept-encoding も変更しないようにしてください。Cloudflare では、この名前を「DNS only」にします。\n- 自作のコードで署名する場合: 送信するメソッド、パス、クエリ、ホストをそのまま、名前のエンコードは 1 回だけで署名してください。SDK を使うのが確実です。そうでなければ、この端末の時計を確認してください。"
    } text {
        verified: false,
        names: ["IncompleteSignature", "IncompleteSignatureException", "InvalidSignatureException", "SignatureDoesNotMatch"],
        patterns: [
            r"the request signature we calculated does not match the signature you provided\. check your key and signing method",
            r"(?:\bs3error\b|\bminio\w*|\br2\.cloudflarestorage\.com|\bx-amz-signature=|\bpre-?signed\b|<bucketname>).{0,600}?request signature we calculated does not match",
            r"request signature we calculated does not match.{0,900}?(?:</?(?:bucketname|hostid)>|\bminio\b|\br2\.cloudflarestorage\.com|\bs3error\b)",
        ],
        examples: [
            "S3Error: The request signature we calculated does not match the signature you provided. Check your key and signing method.",
            "MinioException: S3 operation failed; code: SignatureDoesNotMatch, message: The request signature we calculated does not match the signature you provided",
            "<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided.</Message><Key>2.jpg</Key><BucketName>blog</BucketName></Error>",
        ],
    }
    SECRET_KEY "GK-ERR-619" Person {
        "the AWS CLI or a Python program (boto3) signed this request, and AWS computes another signature: mostly this machine's clock is wrong, or the secret key is" /
        "AWS CLI または Python のプログラム（boto3）の署名が、AWS の計算したものと一致しません。多くは、この端末の時計がずれているか、シークレットキーが誤っています"
    } help {
        "Set the clock from the network (`date -u` shows it; Windows: Settings › Time; macOS: Date & Time; Linux and WSL: timedatectl), then try again. If it persists, enter the secret key again, without quotes, blanks or a cut end, and together with its own access key; with SSO, `genkan login`.\n- The secret key has `/`, `+` or `=` in it, and a tool, a shell or an old release spoils them: make a new pair of keys (IAM, the user's security credentials), update the program, and delete the old pair.\n- `aws configure list` shows where the keys come from: variables that are left over in the shell (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY) win over the profile's, and one of the pair may be an old one.\n- The same keys work in another network: a proxy changes headers or paths; hosts of AWS's have to pass it unchanged." /
        "ネットワークで時刻を合わせ（`date -u` で確認。Windows: 設定 › 時刻、macOS: 日付と時刻、Linux・WSL: timedatectl）、やり直してください。解消しない場合は、シークレットキーを、引用符や空白を入れず、末尾まで、対になるアクセスキーと一緒に入力し直します（SSO の場合は `genkan login`）。\n- シークレットキーに `/`、`+`、`=` があり、ツールやシェル、古いリリースがそれを正しく扱えない場合: 新しいキーの組を作り（IAM、ユーザーのセキュリティ認証情報）、プログラムを更新して、古い組を削除してください。\n- キーの出所は `aws configure list` で分かります。シェルに残った環境変数（AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY）はプロファイルのキーより優先され、片方だけが古いこともあります。\n- 別のネットワークでは同じキーで成功する場合: プロキシがヘッダーやパスを書き換えています。AWS のホストは、変更せずに通す必要があります。"
    } text {
        verified: false,
        names: ["InvalidSignatureException", "SignatureDoesNotMatch"],
        patterns: [
            r"\((?:signaturedoesnotmatch|invalidsignatureexception)\) (?:occurred )?when calling the (?:assume|attach|change|create|delete|describe|get|head|list|modify|put|query|register|run|scan|send|start|update)\w{1,60} operation\b.{0,45}?the request signature we calculated does not match",
        ],
        examples: [
            "A client error (SignatureDoesNotMatch) occurred when calling the ListUsers operation: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
            "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.",
        ],
    }
    SIGNATURE "GK-ERR-066" Problem {
        "the signature doesn't fit the request: something changed the request on its way, the program or gateway that sent it signed another form of it, or the secret key is wrong" /
        "署名がリクエストと一致しません。途中で書き換えられたか、送信したプログラムやゲートウェイが異なる形に署名したか、シークレットキーが誤っています"
    } help {
        "`aws sts get-caller-identity` with the same credentials tells the cases apart.\n- It fails too: the secret key was mistyped or cut, has quotes or a blank around it, or belongs to another access key. Enter both anew, or make a new pair; with SSO, `genkan login`. Run the test where the program runs: WSL, a container and another user have a ~/.aws and variables of their own, which can hold older keys or none. Otherwise this machine's clock is wrong (set it from the network). A program that spoils `/`, `+` or `=` in it needs a new pair of keys, or an update.\n- It works, and only one program fails (an editor's extension, a gateway such as LiteLLM): it signs the model's id or ARN in another form than it sends it, or signs headers that a load balancer changes (x-forwarded-… in the text). Update it; in LiteLLM, switch forward_client_headers_to_llm_api off.\n- It works, and Claude Code fails as well: a proxy or gateway on the way changes headers or path. Send the request below to the network team; a gateway has to sign anew itself." /
        "同じ認証情報で `aws sts get-caller-identity` を実行すると区別できます。\n- これも失敗する場合: シークレットキーの誤り、途中までのコピー、引用符や空白の混入、別のアクセスキーとの組み合わせです。両方を入力し直すか、新しい組を作ってください（SSO の場合は `genkan login`）。プログラムが動く場所で試してください。WSL、コンテナー、別の利用者には独自の ~/.aws と環境変数があり、古いキーが残っているか、キーがないことがあります。それ以外では、この端末の時計がずれています（ネットワークで合わせてください）。キーに含まれる `/`、`+`、`=` を正しく扱えないプログラムでは、新しいキーの組を作るか、プログラムを更新します。\n- 成功し、1 つのプログラムだけが失敗する場合（エディターの拡張機能、LiteLLM などのゲートウェイ）: モデルの ID や ARN を、送る形と異なる形で署名しているか、ロードバランサーが書き換えるヘッダー（本文の x-forwarded-…）まで署名しています。更新してください。LiteLLM では forward_client_headers_to_llm_api を無効にします。\n- 成功し、Claude Code も失敗する場合: 途中のプロキシやゲートウェイがヘッダーやパスを書き換えています。下の依頼文をネットワーク担当に送ってください。ゲートウェイは自身で署名し直す必要があります。"
    } text {
        verified: false,
        names: ["IncompleteSignature", "IncompleteSignatureException", "InvalidSignatureException", "SignatureDoesNotMatch"],
        patterns: [
            r"the request signature we calculated does not match",
            r"\b(?:invalidsignatureexception|signaturedoesnotmatch|invalidsignature)\b\W{1,6}(?:message\W{0,8})?(?:unknownerror\b.{0,400})?$",
            r"does not conform to aws standards",
            r"the canonical string for this request should have been",
        ],
        ask: NetworkTeam {
            "Signed requests to Amazon Bedrock arrive changed, and AWS refuses the signature. Please let these hosts pass without TLS inspection and without changing headers or paths: {hosts}" /
            "Amazon Bedrock 宛ての署名付きリクエストが途中で書き換えられ、AWS に署名を拒否されています。次のホストは TLS 検査を行わず、ヘッダーやパスも変更せずに通していただけますか: {hosts}"
        },
        examples: [
            "The request signature does not conform to AWS standards.",
            "Failed to authenticate. API Error: 403 {\"__type\":\"InvalidSignatureException\",\"message\":\"\"}",
            "{403}The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.",
            "The Canonical String for this request should have been 'POST",
        ],
    }
    UNSIGNED "GK-ERR-067" Problem {
        "the request arrived without credentials: a release of Claude Code doesn't send them, signing is switched off, or it went to a wrong address" /
        "認証情報のないリクエストが届きました。Claude Code のリリースが送っていないか、署名が無効になっているか、宛先が誤っています"
    } help {
        "The credentials themselves needn't be wrong: they weren't sent, or got lost on the way.\n- “Authorization header is missing” with a Bedrock API key (AWS_BEARER_TOKEN_BEDROCK): Claude Code 2.1.94 doesn't send the key, by public reports; update it to 2.1.96 or later (`claude --version` shows yours), or go back to 2.1.92 until then.\n- `genkan explain ANTHROPIC_BEDROCK_BASE_URL` and `genkan explain CLAUDE_CODE_SKIP_BEDROCK_AUTH` show whether one of them is set: a wrong address, or signing that is switched off. If neither is, a TLS inspection on the route removes the header (`genkan doctor` shows it).\n- “Missing Authentication Token” from an API Gateway of AWS's that your company runs (a gateway is set, or execute-api stands in the address) mostly means that the stage, path or method doesn't exist there, not that a token is missing. Compare the address, with its stage (such as /prod), with what its administrator gave you. It is right: the API wants the signature of an AWS role (IAM authorization), and its administrator takes another way for Claude Code." /
        "認証情報自体の誤りとは限りません。送信されていないか、途中で失われています。\n- Bedrock の API キー（AWS_BEARER_TOKEN_BEDROCK）で「Authorization header is missing」と表示される場合: 公開の報告では、Claude Code 2.1.94 はキーを送りません。2.1.96 以降に更新してください（現在のバージョンは `claude --version` で分かります）。それまでは 2.1.92 に戻すこともできます。\n- `genkan explain ANTHROPIC_BEDROCK_BASE_URL` と `genkan explain CLAUDE_CODE_SKIP_BEDROCK_AUTH` で設定の有無を確認します。設定がある場合は、アドレスが誤っているか、署名が無効になっています。どちらもない場合は、経路上の TLS 検査がヘッダーを削除しています（`genkan doctor` で分かります）。\n- 「Missing Authentication Token」が会社の API Gateway（AWS）から返された場合（ゲートウェイを使うか、アドレスに execute-api を含む）: 多くは、トークンの不足ではなく、そのステージ、パス、メソッドがないことを意味します。管理者から案内されたアドレスと、ステージ（/prod など）まで照らし合わせてください。アドレスが正しければ、API が AWS のロールの署名（IAM 認可）を要求しています。管理者が Claude Code 用に別の認証方式にします。"
    } text {
        verified: false,
        names: ["MissingAuthenticationTokenException", "MissingAuthenticationToken"],
        patterns: [
            r"\bmissing authentication token\b",
            r"\b403\b.{0,60}\bauthorization header is missing|\b(?:aws|bedrock)\w*\b.{0,80}\bauthorization header is missing",
        ],
        examples: [
            "403 {\"Message\":\"Authorization header is missing\"}",
            "{403}Missing Authentication Token",
        ],
    }
    STS_REGION "GK-ERR-068" Problem {
        "STS is switched off in this region for the account" /
        "このアカウントでは、このリージョンの STS が無効になっています"
    } help {
        "Only the account's administrator can activate it." /
        "有効にできるのはアカウントの管理者だけです。"
    } text {
        verified: false,
        names: ["RegionDisabledException"],
        patterns: [r"sts is not activated in (?:this|the requested) region"],
        ask: CloudAdmin {
            "STS is not activated for our account in the Region that we call⟦ ({region})⟧. Please activate it (IAM, account settings)." /
            "アカウントで、呼び出すリージョン⟦（{region}）⟧の STS が有効になっていません。有効にしていただけますか（IAM のアカウント設定）。"
        },
        examples: ["An error occurred (RegionDisabledException) when calling the GetCallerIdentity operation: STS is not activated in this region for account:111122223333"],
    }
    CREDENTIALS_FILE_GONE "GK-ERR-1276" Person {
        "the AWS file ~/.aws/credentials (or ~/.aws/config) isn't there where the program runs" /
        "プログラムが動く環境に、AWS のファイル ~/.aws/credentials（または ~/.aws/config）がありません"
    } help {
        "Look for it where the program runs, under the user that runs it: `ls -lL ~/.aws/credentials`. In a container: it isn't mounted, or it is a link whose target isn't mounted (`ls -l` on the host shows it): mount the real file, `-v \"$(readlink -f ~/.aws/credentials)\":/root/.aws/credentials:ro`, or the real folder.\n- In place of the file the variables AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN can be passed (`aws configure export-credentials --profile NAME --format env`; they expire), or AWS_PROFILE with ~/.aws/config and ~/.aws/sso mounted.\n- On your own machine: with a sign-in by SSO there is no credentials file, and none is needed: a program that insists on it has to be updated or takes the variables. `genkan login` signs in, `genkan explain AWS_PROFILE` shows the profile.\n- AWS_SHARED_CREDENTIALS_FILE or AWS_CONFIG_FILE names another place, or HOME is another one (a service, sudo): correct that." /
        "プログラムを動かすユーザーで、その環境を確認してください: `ls -lL ~/.aws/credentials`。コンテナーの場合は、マウントされていないか、リンク先がマウントされていないリンクです（ホストの `ls -l` で分かります）。実体のファイルをマウントするか（`-v \"$(readlink -f ~/.aws/credentials)\":/root/.aws/credentials:ro`）、実体のフォルダーをマウントしてください。\n- ファイルの代わりに、変数 AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を渡すか（`aws configure export-credentials --profile 名前 --format env`。期限があります）、~/.aws/config と ~/.aws/sso をマウントして AWS_PROFILE を指定することもできます。\n- 自分の端末の場合: SSO のサインインでは認証情報のファイルは作られず、必要もありません。ファイルを必要とするプログラムは、更新するか、変数を渡してください。サインインは `genkan login`、使用されるプロファイルは `genkan explain AWS_PROFILE` です。\n- AWS_SHARED_CREDENTIALS_FILE または AWS_CONFIG_FILE が別の場所を指しているか、HOME が異なる場合（サービス、sudo）: それを直してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:no such file or directory|\benoent\b|cannot find the (?:file|path)|could not find file)\b.{0,80}?\.aws[\\/]{1,2}(?:credentials|config)\b",
            r"\.aws[\\/]{1,2}(?:credentials|config)\W{0,3}: (?:no such file or directory|the system cannot find|cannot find)",
        ],
        examples: [
            "[Errno 2] No such file or directory: '/root/.aws/credentials'",
            "open /root/.aws/credentials: no such file or directory",
        ],
    }
    CREDENTIALS_IN_TIME "GK-ERR-276" Remote {
        "the program waited for AWS, Google or Azure credentials and gave up: a proxy or network that doesn't answer, or a helper that waits for somebody" /
        "AWS、Google、Azure の認証情報を待ちましたが、時間切れになりました。応答しないプロキシやネットワーク、または入力待ちの補助コマンドが原因です"
    } help {
        "Sign in first in a terminal (`genkan login`), so that nothing has to be asked; a helper that opens a window needs longer (CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS, in milliseconds). `genkan doctor` tries the way to STS and the portal step by step, `genkan explain AWS_PROFILE` shows the profile." /
        "先にターミナルでサインイン（`genkan login`）しておくと、問い合わせは起きません。画面を開く補助コマンドには CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS（ミリ秒）を延ばします。STS とポータルへの経路は `genkan doctor` が順に試し、使用されるプロファイルは `genkan explain AWS_PROFILE` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"gcp credentials check did not finish|timed out (?:waiting for|resolving) gcp credentials|bedrock setup verification timed out",
            r"timed out after \d+s waiting for aws|aws default-chain credential resolve timed out|a request to aws timed out|(?:aws ini cache refresh|aws sts) timed out|gcp credentials check timed out|aws_chain_resolve_timeout_ms|timed out waiting for (?:the )?azure (?:cli|developer cli|powershell)",
        ],
        examples: [
            "Timed out resolving GCP credentials (no ADC, no key file, and no GCE metadata server).",
            "Timed out after 60s waiting for AWS. Check your network and proxy settings; if a credential helper needs longer to prompt you, raise CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS.",
        ],
    }
    REFRESH_IN_JSON "GK-ERR-475" Problem {
        "the output of the sign-in command (awsAuthRefresh) got into the answers that an editor reads as JSON" /
        "サインインコマンド（awsAuthRefresh）の出力が、エディターが JSON として読む応答に混ざりました"
    } help {
        "The sign-in may have worked; it is the editor's side (Claude Code's extension for VS Code, by public reports 2.0; claude-code-acp 0.5.2 in Zed) that can't take the words. Sign in before the conversation begins (`genkan login`; for an AWS profile that genkan didn't set up, `aws sso login`), and update that extension or adapter, and Claude Code. In a terminal `claude` isn't affected." /
        "サインイン自体は成功している可能性があります。エディター側（VS Code 用の Claude Code 拡張機能。報告では 2.0。Zed では claude-code-acp 0.5.2）が出力を受け取れません。会話を始める前にサインインし（`genkan login`。genkan が設定していない AWS プロファイルでは `aws sso login`）、その拡張機能またはアダプターと、Claude Code を更新してください。ターミナルの `claude` には影響しません。"
    } text {
        verified: false,
        patterns: [
            r"unexpected token '?a'?, \x22attempting",
        ],
        examples: [
            "Unexpected token 'A', \"Attempting\" is not valid JSON",
        ],
    }
    REFRESH_TIMED_OUT "GK-ERR-071" Person {
        "the sign-in wasn't finished within three minutes, and Claude Code stopped waiting" /
        "3 分以内にサインインが完了せず、Claude Code が待機を終了しました"
    } help {
        "Run the sign-in command in a terminal of its own, finish it, then go on in Claude Code." /
        "別のターミナルでサインインコマンドを実行し、完了してから Claude Code に戻ってください。"
    } text {
        verified: true,
        patterns: [
            r"aws auth refresh timed out after 3 minutes",
            r"aws login timed out after",
        ],
        examples: [
            "AWS auth refresh timed out after 3 minutes. Run your auth command manually in a separate terminal.",
            "AWS login timed out after 3 minutes. Run \"/usr/local/bin/genkan refresh\" in a terminal.",
        ],
    }
    REFRESH_ELSEWHERE "GK-ERR-072" Person {
        "another Claude Code session on this machine is signing in right now, and this one waits for it" /
        "この端末の別の Claude Code セッションがサインイン中で、その完了を待っています"
    } help {
        "Finish the sign-in where it was started (look for a browser window); this session goes on by itself." /
        "開始した側でサインインを完了してください（ブラウザーのウィンドウを確認）。このセッションは自動で続行します。"
    } text {
        verified: true,
        patterns: [r"another claude code process is running your awsauthrefresh command"],
        examples: ["Another Claude Code process is running your awsAuthRefresh command. Finish signing in where that session started it…"],
    }
    STS_UNANSWERED "GK-ERR-1314" Remote {
        "a program in Go (aws-vault, Terraform) needed credentials for its call to AWS STS, and an earlier call failed at every try; why stood behind this, and is cut off" /
        "Go のプログラム（aws-vault、Terraform など）が AWS STS を呼び出すための認証情報を必要としましたが、その前の呼び出しがすべての試行で失敗しました。理由はこの後に続く部分にあり、途中で切れています"
    } help {
        "Paste the whole text, or look at its end: `no such host`, `connection refused`, a certificate and a refusal are different causes. Several tries mostly mean that nobody answered.\n- Look at the region first: a region that is misspelt in ~/.aws/config makes up a host that doesn't exist (sts.REGION.amazonaws.com). `aws configure get region --profile NAME` shows it; AWS_REGION and AWS_DEFAULT_REGION in the shell, or `--region`, count before it. Correct it with `aws configure set region ap-northeast-1 --profile NAME`. The profile that source_profile names has one as well.\n- The region is right: try `curl -sI https://sts.ap-northeast-1.amazonaws.com` (with your region) in the same terminal. No answer: DNS, VPN or HTTPS_PROXY.\n- It answers: `aws sts get-caller-identity --profile NAME` says what is wrong with the credentials themselves." /
        "本文の全体を貼り付けるか、末尾を確認してください。`no such host`、`connection refused`、証明書、拒否では、それぞれ原因が違います。何度も試行された場合、多くは応答がありません。\n- まずリージョンを確認してください: ~/.aws/config のリージョンに誤記があると、存在しないホスト（sts.リージョン.amazonaws.com）になります。`aws configure get region --profile 名前` で分かります。シェルの AWS_REGION と AWS_DEFAULT_REGION、`--region` があれば、そちらが優先されます。`aws configure set region ap-northeast-1 --profile 名前` で直してください。source_profile の先のプロファイルにもリージョンがあります。\n- リージョンが正しい場合: 同じターミナルで `curl -sI https://sts.ap-northeast-1.amazonaws.com` を試してください（リージョンは自分のもの）。応答がなければ、DNS、VPN、または HTTPS_PROXY の問題です。\n- 応答がある場合: 認証情報自体の問題は `aws sts get-caller-identity --profile 名前` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bexceeded maximum number of attempts, \d{1,2}, failed to sign request: failed to (?:retrieve|refresh cached) credentials\W{0,3}\w{0,12}\W{0,4}$",
        ],
        examples: [
            "aws-vault: error: exec: Failed to get credentials for dev: operation error STS: AssumeRole, exceeded maximum number of attempts, 3, failed to sign request: failed to retrieve credentials: ope",
            "operation error STS: AssumeRole, exceeded maximum number of attempts, 3, failed to sign request: failed to refresh cached credentials,",
        ],
    }
    REFRESH_FAILED "GK-ERR-070" Person {
        "Claude Code's sign-in command (awsAuthRefresh) failed; Claude Code doesn't show why" /
        "Claude Code のサインインコマンド（awsAuthRefresh）が失敗しました。理由は表示されません"
    } help {
        "Run the same command in a terminal and read what it says; `genkan explain awsAuthRefresh` shows it and where it is set." /
        "同じコマンドをターミナルで実行し、表示を確認してください。コマンドと設定場所は `genkan explain awsAuthRefresh` で分かります。"
    } text {
        verified: true,
        patterns: [
            r"aws auth refresh: executable not found",
            r"error running awsauthrefresh",
            r"aws login did not complete|\bawsauthrefresh (?:failed|exited|did not)",
        ],
        examples: [
            "AWS auth refresh: executable not found in a safe directory",
            "Error running awsAuthRefresh (in settings or ~/.claude.json):",
            "AWS login did not complete (exit code 255)",
        ],
    }
    REFRESH_RAN "GK-ERR-1131" Person {
        "Claude Code's log tells of the command that renews the AWS sign-in (awsAuthRefresh): that it was considered, run or ended; that alone is no failure" /
        "AWS のサインインを更新するコマンド（awsAuthRefresh）についての、Claude Code のログです。検討、実行、または終了を示すもので、これだけでは失敗ではありません"
    } help {
        "The command opens a browser at each start: `genkan explain awsAuthRefresh` shows it and who set it. `genkan setup` writes genkan's own, which opens no tab where the stored sign-in can still be renewed.\n- The command is `aws sso login` or `aws login`: these open the browser whenever they run, also while the session is good. Put a check in front (`aws sts get-caller-identity --profile NAME || aws sso login --profile NAME`), and use an AWS profile with sso_session, whose sign-in the programs renew by themselves.\n- “Fetching AWS caller identity” stands before it: Claude Code asks STS who it is, and runs the command where that call fails for it (“skipping” where it doesn't). See whether `aws sts get-caller-identity` works in the same terminal with the AWS profile that `genkan explain AWS_PROFILE` shows. It fails: the sign-in has ended, or STS isn't reached (HTTPS_PROXY). It works: have AWS_PROFILE and AWS_REGION in the settings' `env` too (`genkan setup` writes them).\n- `aws sts get-caller-identity` works, and it began with an update: 2.1.218 is reported to run the command at each start although the credentials were good for hours. Update Claude Code, or go back to the release that worked (`claude install VERSION`)." /
        "起動のたびにコマンドがブラウザーを開く場合: コマンドと設定した人は `genkan explain awsAuthRefresh` で分かります。`genkan setup` が書き込む genkan のコマンドは、保存されたサインインを更新できる間はタブを開きません。\n- コマンドが `aws sso login` または `aws login` の場合: セッションが有効でも、実行するたびにブラウザーが開きます。前に確認を入れ（`aws sts get-caller-identity --profile 名前 || aws sso login --profile 名前`）、プログラムが自動で更新できる sso_session 付きの AWS プロファイルを使ってください。\n- 前に「Fetching AWS caller identity」がある場合: Claude Code は STS に身元を問い合わせ、その呼び出しが失敗するとコマンドを実行します（成功すると「skipping」と表示されます）。`genkan explain AWS_PROFILE` で分かる AWS プロファイルで、同じターミナルの `aws sts get-caller-identity` が成功するか確認してください。失敗する場合は、サインインが切れているか、STS に接続できません（HTTPS_PROXY）。成功する場合は、AWS_PROFILE と AWS_REGION を設定の `env` にも入れてください（`genkan setup` が書き込みます）。\n- `aws sts get-caller-identity` が成功し、更新の後に始まった場合: 2.1.218 では、認証情報がまだ数時間有効でも、起動のたびにコマンドが実行されたと報告されています。Claude Code を更新するか、問題のなかったリリースに戻してください（`claude install バージョン`）。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\b(?:running|fetching aws caller identity for|skipping) (?:the )?aws auth refresh(?: command)?\b|\baws auth refresh completed\b",
        ],
        examples: [
            "[DEBUG] Fetching AWS caller identity for AWS auth refresh command",
            "[DEBUG] AWS auth refresh completed successfully",
        ],
    }
    SAML_LATE "GK-ERR-433" Person {
        "the sign-in's SAML assertion was used more than five minutes after the identity provider gave it" /
        "ID プロバイダーが SAML アサーションを発行してから 5 分を過ぎて使われました"
    } help {
        "Sign in at the identity provider again and use it at once; with many roles in one run, take fewer, or sign in again in between. If it happens every time, this machine's clock is wrong (`genkan doctor`)." /
        "ID プロバイダーにもう一度サインインし、すぐに使ってください。一度に多くのロールを処理する場合は数を減らすか、途中でサインインし直します。毎回起こる場合は、この端末の時計がずれています（`genkan doctor`）。"
    } text {
        verified: false,
        names: ["ExpiredTokenException"],
        patterns: [
            r"token must be redeemed within \d+ minutes of issuance",
        ],
        examples: [
            "An error occurred (ExpiredTokenException) when calling the AssumeRoleWithSAML operation: Token must be redeemed within 5 minutes of issuance",
        ],
    }
    SESSION_LENGTH "GK-ERR-246" Usage {
        "a session was asked for with a length that the role (or AWS itself) doesn't allow" /
        "ロール（または AWS 自体）で許可されていない長さのセッションが要求されました"
    } help {
        "Whatever assumes the role also asks for the length: lower it there, to 3600 seconds or less. For Claude Code, the AWS CLI and the SDKs that is duration_seconds of the AWS profile (`genkan explain AWS_PROFILE` shows which). A longer session is the administrator's to allow (MaxSessionDuration of the role).\n- “Falling back to 1 hour” (gimme-aws-creds): only a notice: you have a session of one hour. It asked for the length that is set in it (aws_default_duration, or AWS_DEFAULT_DURATION); the role's MaxSessionDuration in IAM is what counts, and a longer one in Okta alone changes nothing. Ask the administrator to lengthen the role's, or set aws_default_duration to 3600, which ends the notice.\n- “AssumeRoleWithSAML”, “SAML”: a program that signs in by SAML takes the length from the attribute SessionDuration in the identity provider's answer, or from an option of its own. An extension that hands the answer on (SAML to AWS STS keys) takes the attribute: the identity administrator sets it (Entra ID, Okta, Google, Keycloak: SessionDuration of the AWS application) to no more than the role's MaxSessionDuration. Other programs have an option: aws-google-auth `--duration` or DURATION, saml2aws `--session-duration`. If the role seems to allow enough, see whether it is this very role (another account has one of the same name): `aws iam get-role --role-name NAME`, and try 3600.\n- Another program names itself in the text, or signs you in: it asks with its own option or default, whatever duration_seconds says. aws-vault: `--duration`, AWS_ASSUME_ROLE_TTL; saml2aws: `--session-duration`, aws_session_duration in ~/.saml2aws; aws-azure-login: azure_default_duration_hours; Terraform: `duration` in assume_role; GitHub's configure-aws-credentials: `role-duration-seconds`; awsu and others: their option for the session.\n- Its option is low enough, and the text stays: its release doesn't hand the option on at this step (reported of awsu 2.2.0 with a role of another account and MFA). Update it, or take the release before; until then ask the administrator for a longer MaxSessionDuration, or assume the role with the AWS CLI.\n- “role chaining”: a role that is assumed with another role's credentials (an SSO sign-in, an instance, a job) lasts one hour at most, whatever its MaxSessionDuration is.\n- “failed to satisfy constraint”: the number is outside what AWS takes for any role: 900 to 43200 seconds (12 hours).\n- “aws-vault”: it assumes the role with the session that it made before, so this counts as role chaining. `--assume-role-ttl=1h`, or `--no-session` for longer, up to the role's own maximum." /
        "ロールを引き受けるものが、その長さも要求しています。そこで 3600 秒以下に下げてください。Claude Code、AWS CLI、SDK では AWS プロファイルの duration_seconds です（使用されるプロファイルは `genkan explain AWS_PROFILE` で分かります）。さらに長いセッションには、管理者がロールの MaxSessionDuration を変更する必要があります。\n- 「Falling back to 1 hour」（gimme-aws-creds）の場合: 通知だけで、1 時間のセッションは得られています。設定の長さ（aws_default_duration または AWS_DEFAULT_DURATION）が要求されましたが、有効なのは IAM のロールの MaxSessionDuration です。Okta だけを延ばしても変わりません。ロールの値を延ばすよう管理者に依頼するか、aws_default_duration を 3600 にしてください（通知は出なくなります）。\n- 「AssumeRoleWithSAML」「SAML」の場合: SAML でサインインするプログラムは、ID プロバイダーの応答にある SessionDuration 属性、または自身のオプションで長さを決めます。応答をそのまま渡す拡張機能（SAML to AWS STS keys）は属性を使います。ID 管理者が、AWS アプリケーションの SessionDuration（Entra ID、Okta、Google、Keycloak など）をロールの MaxSessionDuration 以下にしてください。ほかのプログラムにはオプションがあります（aws-google-auth は `--duration` または DURATION、saml2aws は `--session-duration`）。ロールの値が足りているように見える場合は、まさにそのロールかを確認し（別のアカウントに同じ名前のロールがあることがあります。`aws iam get-role --role-name 名前`）、3600 で試してください。\n- 本文に別のプログラムの名前がある場合や、別のプログラムでサインインしている場合: duration_seconds に関係なく、そのプログラムのオプションまたは既定値で要求されます。aws-vault は `--duration`、AWS_ASSUME_ROLE_TTL、saml2aws は `--session-duration`、~/.saml2aws の aws_session_duration、aws-azure-login は azure_default_duration_hours、Terraform は assume_role の `duration`、GitHub の configure-aws-credentials は `role-duration-seconds`、awsu などはセッションのオプションです。\n- オプションの値が十分に小さいのに変わらない場合: そのリリースは、この段階にオプションを渡していません（awsu 2.2.0 で、別のアカウントのロールと MFA について報告があります）。更新するか、前のリリースに戻してください。それまでは、MaxSessionDuration を延ばすよう管理者に依頼するか、AWS CLI でロールを引き受けます。\n- 「role chaining」の場合: 別のロールの認証情報（SSO のサインイン、インスタンス、ジョブ）で引き受けたロールは、MaxSessionDuration に関係なく最長 1 時間です。\n- 「failed to satisfy constraint」の場合: どのロールでも AWS が受け付けない値です。範囲は 900～43200 秒（12 時間）です。\n- 「aws-vault」の場合: 先に作ったセッションでロールを引き受けるため、ロールの連鎖と見なされます。`--assume-role-ttl=1h` を指定するか、ロール自身の最長時間まで延ばすには `--no-session` を使ってください。"
    } text {
        verified: false,
        names: ["SessionDurationEscalationException"],
        patterns: [
            r"durationseconds exceeds|session limit for roles assumed by role chaining|durationseconds\W.{0,40}failed to satisfy constraint",
            r"\bsession ?duration\b.{0,40}\b(?:exceeds|too long|longer than)\b.{0,60}\brole\b",
            r"\bvalue\b.{0,20}\bat 'durationseconds' failed to satisfy constraint",
        ],
        examples: [
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
            "The requested session duration was too long for this role.  Falling back to 1 hour.",
            "An error occurred (ValidationError) when calling the AssumeRoleWithSAML operation: 1 validation error detected: Value '86400' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 43200",
            "An error occurred (ValidationError) when calling the AssumeRoleWithSAML operation: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ],
    }
    WEB_IDENTITY "GK-ERR-229" Person {
        "the identity provider's token (web identity or SAML) for AWS is missing, or AWS doesn't accept it" /
        "AWS 用の ID プロバイダーのトークン（Web ID または SAML）がないか、AWS が受け付けません"
    } help {
        "The token has expired, is for another audience, or IAM has no identity provider or role that trusts it. In CI, look at the job's permission to ask for a token (`id-token: write`), the audience and the role's trust policy; on a workstation, unset AWS_WEB_IDENTITY_TOKEN_FILE where it is left over, and sign in with `genkan login`. With SAML, the identity provider's administrator looks at the assertion: role and provider as a pair of ARNs, RoleSessionName, audience, issuer and signature. “Couldn't retrieve verification key” is often temporary: try again.\n- “Incorrect token audience”: the token's `aud` isn't among the audiences (client IDs) of the OIDC identity provider in IAM. Whoever runs IAM in the role's account adds it there (Identity providers, or `aws iam add-client-id-to-open-id-connect-provider`), with the same value in the role's trust policy; or the workflow's author asks for the audience that is listed (`audience`). GitHub's official action (configure-aws-credentials) asks for sts.amazonaws.com; a token that was asked for without an audience carries https://github.com/OWNER, and set-ups from GitHub's first days list `sigstore`. A pod in EKS has sts.amazonaws.com, unless its service account's annotation eks.amazonaws.com/audience says another.\n- “No OpenIDConnect provider found”: the account of the role has no such provider. Its administrator creates it in IAM of that account (Identity providers, OpenID Connect; the URL as in the text, audience sts.amazonaws.com, or `aws iam create-open-id-connect-provider`); check first that the account id in the role's ARN is the right one.\n- It worked before, and nothing was changed in IAM: the program or its AWS SDK was updated (or began to chain roles: role_arn over web_identity_token_file). If `aws sts get-caller-identity --profile NAME` works in the same place, update all of its AWS packages to one version, or go back to the last one that worked." /
        "トークンの期限切れ、対象（audience）の違い、または IAM にこのトークンを信頼する ID プロバイダーやロールがないことが原因です。CI では、トークンを要求する権限（`id-token: write`）、audience、ロールの信頼ポリシーを確認してください。端末では、残っている AWS_WEB_IDENTITY_TOKEN_FILE を解除し、`genkan login` でサインインしてください。SAML では、ID プロバイダーの管理者がアサーション（ロールとプロバイダーの ARN の組、RoleSessionName、audience、発行者、署名）を確認します。「Couldn't retrieve verification key」は一時的なことが多いため、再試行してください。\n- 「Incorrect token audience」の場合: トークンの `aud` が、IAM の OIDC ID プロバイダーの対象者（クライアント ID）に登録されていません。ロールのアカウントの IAM の管理者が追加し（「ID プロバイダー」、または `aws iam add-client-id-to-open-id-connect-provider`）、ロールの信頼ポリシーも同じ値にします。または、ワークフローの作成者が、登録済みの値を `audience` に指定します。GitHub の公式アクション（configure-aws-credentials）が要求する値は sts.amazonaws.com です。audience を指定せずに要求したトークンの値は https://github.com/OWNER で、初期の構成には `sigstore` の登録もあります。EKS のポッドでは、サービスアカウントの注釈 eks.amazonaws.com/audience に別の値がない限り、sts.amazonaws.com です。\n- 「No OpenIDConnect provider found」の場合: ロールのアカウントに、このプロバイダーがありません。管理者がそのアカウントの IAM で作成します（「ID プロバイダー」の OpenID Connect。URL は本文のもの、対象者は sts.amazonaws.com。または `aws iam create-open-id-connect-provider`）。先に、ロールの ARN のアカウント ID が正しいかを確認してください。\n- 以前は動作しており、IAM も変更していない場合: プログラムまたはその AWS SDK が更新されたか、ロールの連鎖（web_identity_token_file を使う role_arn）が加わっています。同じ場所で `aws sts get-caller-identity --profile 名前` が成功する場合は、AWS のパッケージをすべて同じバージョンに更新するか、最後に動作したバージョンに戻してください。"
    } text {
        verified: false,
        names: [
            "InvalidIdentityToken",
            "InvalidIdentityTokenException",
            "IDPCommunicationError",
            "IDPCommunicationErrorException",
            "IDPRejectedClaim",
            "IDPRejectedClaimException",
            "WebIdentityErr",
            "ExpiredTokenException",
        ],
        patterns: [
            r"invalid response from sts\.assumerolewithwebidentity call",
            r"failed to retrieve jwt from provide source",
            r"\b(?:expiredtoken|invalididentitytoken)\w*\)? when calling the assumerolewith\w+|\bassumerolewith(?:webidentity|saml)\b.{0,80}\b(?:expired|invalid\w*token)",
            r"\bno openidconnect provider found\b|incorrect token audience|\binvalididentitytoken\b.{0,80}|could(?:n\'t| not) retrieve verification key from your identity provider",
            r"sourced by the sts web identity provider|\bSTS_WEB_IDENTITY_SOURCE_FAILURE\b",
            r"saml (?:assertion|response|token)\b.{0,60}\b(?:invalid|expired|missing|empty|not (?:found|valid)|malformed)",
            r"\bassumerolewith(?:saml|webidentity)\b.{0,160}\b(?:request arn is invalid|segments)|\b(?:validationerror|invalid\w*|idp\w*|malformed\w*)\)? when calling the assumerolewith\w+|\bauthsaml\w+exception\b|issuer not present in specified provider|included an invalid saml response|response does not contain the required audience|\bin authnresponse\b|\binvalid role string only \d|no assertion to use",
            r"web identity token that was passed (?:is expired|could not be validated)|(?:invalid|expired) saml (?:response|assertion)|saml response signature invalid|rolesessionname in authnresponse|specified provider doesn.?t exist",
        ],
        ask: CloudAdmin {
            "AWS answers “Incorrect token audience” to the token of a job or pod (AssumeRoleWithWebIdentity). Please add the token's audience (`aud`) to the audiences of the OIDC identity provider in IAM and to the role's trust policy (GitHub's official action: sts.amazonaws.com), or tell me which audience has to be asked for. I send the message along." /
            "CI のジョブまたはポッドのトークン（AssumeRoleWithWebIdentity）に対し、AWS から「Incorrect token audience」と返されます。IAM の OIDC ID プロバイダーの対象者とロールの信頼ポリシーに、トークンの audience（`aud`。GitHub の公式アクションでは sts.amazonaws.com）を追加していただくか、要求すべき audience を教えていただけますか。メッセージを併せて送ります。"
        },
        yours: ["!incorrect token audience"],
        examples: [
            "Invalid response from STS.assumeRoleWithWebIdentity call with role arn:aws:iam::111122223333:role/ClaudeCodeUser",
            "failed to refresh cached credentials, failed to retrieve jwt from provide source, unable to read file at /var/run/secrets/token",
            "An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account",
            "InvalidIdentityToken: Incorrect token audience",
            "Valid credentials could not be sourced by the STS web identity provider",
            "The SAML response was missing or invalid.",
            "An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation: The web identity token that was passed is expired or is not valid.",
            "An error occurred (ValidationError) when calling the AssumeRoleWithSAML operation: Request ARN is invalid",
        ],
    }
    MFA_DEVICE "GK-ERR-1055" Person {
        "AWS couldn't check the MFA code, and asks whether the device that was named (its serial number or ARN) is one of this user's" /
        "AWS が MFA のコードを検証できず、指定されたデバイス（シリアル番号または ARN）がこのユーザーのものか確認するよう求めています"
    } help {
        "Name the device's own ARN, arn:aws:iam::ACCOUNT:mfa/NAME, not the user's (…:user/NAME): `aws iam list-mfa-devices`, or “Security credentials” in the console, shows it. It stands in mfa_serial of ~/.aws/config, in aws_mfa_device of ~/.aws/credentials (aws-mfa), or is handed on as --serial-number or --device. Where it is wrong, no new code helps.\n- The ARN is right: it has to belong to the same account and user as the long-lived key that asks, and the device still has to be registered. A passkey or security key (…:u2f/…) gives no code for the API: register an authenticator app beside it.\n- Both are right: the code is old, was used already, or the device's clock is off." /
        "ユーザーの ARN（…:user/名前）ではなく、デバイス自身の ARN（arn:aws:iam::アカウント:mfa/名前）を指定してください。`aws iam list-mfa-devices` またはコンソールの「セキュリティ認証情報」で分かります。指定場所は、~/.aws/config の mfa_serial、~/.aws/credentials の aws_mfa_device（aws-mfa）、または --serial-number や --device です。これが誤っている場合、コードを入力し直しても解消しません。\n- ARN が正しい場合: 呼び出しに使う長期のキーと同じアカウント・ユーザーのもので、デバイスが今も登録されている必要があります。パスキーやセキュリティキー（…:u2f/…）では API 用のコードが得られないため、認証アプリも登録してください。\n- どちらも正しい場合: コードが期限切れか使用済み、またはデバイスの時計がずれています。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bmultifactorauthentication failed, )?unable to validate mfa code\.? please verify your mfa serial",
            r"(?:\b1 validation error detected: )?value '[^']{0,200}' at 'serialnumber' failed to satisfy constraint",
        ],
        examples: [
            "An error occurred (AccessDenied) when calling the GetSessionToken operation: MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user",
            "An error occurred (ValidationError) when calling the AssumeRole operation: 1 validation error detected: Value 'taro' at 'serialNumber' failed to satisfy constraint: Member must have length greater than or equal to 9",
        ],
    }
    MFA "GK-ERR-233" Person {
        "a role is assumed, or keys are asked for, with MFA, and no valid code was given" /
        "MFA 付きでロールの引き受けまたはキーの取得が行われましたが、有効なコードが渡されていません"
    } help {
        "A program without a prompt, such as Claude Code, can't ask for the code. Sign in where you can type it (`aws sts get-session-token` or the AWS profile's own tool), or let the profile use IAM Identity Center, which asks for MFA in the browser: `genkan login`. A code that was refused is old, was used already, or the device's clock is off.\n- “Value '' at 'tokenCode'”, and the AWS profile names no MFA: the tool sends an empty code by itself; update it. `aws sts get-caller-identity --profile NAME` shows that the profile works.\n- The device in the text ends in “:user/NAME”: that is the user's ARN, not its device's, which has :mfa/ in it (mfa_serial, aws_mfa_device; `aws iam list-mfa-devices` shows it).\n- “Unable to determine the default AWS account”, “aws-cdk” (AWS CDK): it asks for the code, but releases from 2.167.0 on didn't for a profile from AWS_PROFILE. Name it with `--profile NAME`, or update the CDK CLI." /
        "Claude Code のように入力欄のないプログラムはコードを尋ねられません。入力できる場所でサインインするか（`aws sts get-session-token` など）、ブラウザーで MFA を求める IAM Identity Center を使ってください（`genkan login`）。拒否されたコードは、期限切れ、使用済み、またはデバイスの時計のずれが原因です。\n- 「Value '' at 'tokenCode'」で、AWS プロファイルに MFA の指定がない場合: ツール自身が空のコードを送っています。ツールを更新してください。プロファイルが使えることは `aws sts get-caller-identity --profile 名前` で確認できます。\n- 本文のデバイスが「:user/名前」で終わる場合: それはユーザーの ARN です。:mfa/ を含むデバイスの ARN を指定してください（mfa_serial、aws_mfa_device。`aws iam list-mfa-devices` で分かります）。\n- 「Unable to determine the default AWS account」「aws-cdk」の場合（AWS CDK）: コードの入力を求める機能はありますが、2.167.0 以降に、AWS_PROFILE のプロファイルでは求めないリリースがあります。`--profile 名前` で指定するか、CDK CLI を更新してください。"
    } text {
        verified: false,
        names: ["RefreshWithMFAUnsupportedError", "AssumeRoleTokenProviderNotSetError"],
        patterns: [
            r"at 'tokencode' failed to satisfy constraint|\bmfa token code is required",
            r"cannot refresh credentials: mfa token required\b|multifactorauthentication failed\b|\bprofile \S{1,80} requires multi-?factor authentication|\bmfa\b.{0,60}\b(?:one[- ]time pass ?code|code callback|serial)\b.{0,60}|assume role with mfa enabled|\b(?:aws|sts|assumerole|getsessiontoken)\b.{0,120}\b(?:mfa (?:code|token) (?:is |was )?(?:invalid|required|incorrect|expired)|invalid mfa)",
            r"reading mfa token: eof|enter mfa code for arn:\S{1,160}",
        ],
        examples: [
            "An error occurred (ValidationError) when calling the GetSessionToken operation: 1 validation error detected: Value '12345' at 'tokenCode' failed to satisfy constraint: Member must have length greater than or equal to 6",
            "Cannot refresh credentials: MFA token required.",
            "Reading MFA token: EOF",
        ],
    }
    WORKFLOW_DIFFERS "GK-ERR-607" Problem {
        "the GitHub action of Claude Code doesn't run because the workflow's file isn't the same as on the repository's default branch" /
        "ワークフローのファイルが既定のブランチのものと異なるため、Claude Code の GitHub アクションは実行されません"
    } help {
        "A pull request that adds or changes this workflow always gets this answer: merge it, and ignore the failed check there; on the next pull request it runs.\n- The workflow wasn't changed: bring the branch up to date with the default one; the file has to exist there under the same path.\n- It calls a reusable workflow, or has to run before the merge: give the action a `github_token` of its own (the job's GITHUB_TOKEN or your own GitHub App's): then it asks for no token of Claude's app, and the check isn't made. Bedrock's or Vertex AI's settings aren't the matter." /
        "このワークフローを追加または変更するプルリクエストでは、必ずこの応答になります。失敗したチェックは無視してマージしてください。次のプルリクエストからは実行されます。\n- ワークフローを変更していない場合: ブランチを既定のブランチに追従させてください。同じパスのファイルが既定のブランチにも必要です。\n- 再利用可能ワークフローを呼び出す場合や、マージ前に実行したい場合: アクションに独自の `github_token`（ジョブの GITHUB_TOKEN、または自社の GitHub App のトークン）を渡してください。Claude のアプリのトークンが不要になり、この確認も行われません。Bedrock や Vertex AI の設定は関係ありません。"
    } text {
        verified: false,
        patterns: [
            r"(?:app token exchange failed: 401 unauthorized\W{1,4})?workflow validation failed\. the workflow file must exist",
            r"\bworkflow_not_found_on_default_branch\b|\bworkflow_content_mismatch\b",
        ],
        examples: [
            "App token exchange failed: 401 Unauthorized - Workflow validation failed. The workflow file must exist and have identical content to the version on the repository's default branch.",
            "Skipping action: workflow_not_found_on_default_branch",
        ],
    }
    ACTION_INPUTS "GK-ERR-608" Person {
        "the CI step that signs in to AWS (configure-aws-credentials) had nothing to sign in with: no identity token (OIDC) of the job, and no keys" /
        "AWS にサインインする CI のステップ（configure-aws-credentials）に、ジョブの ID トークン（OIDC）もキーもありません"
    } help {
        "Look in the job's log below “with:” what reached the step. It signs in with a role (role-to-assume), and the ARN stands there: the job needs `permissions: id-token: write`; with a reusable workflow the job that calls it needs it too. The ARN, or a key, is missing there: the secret or variable that it comes from is empty in this job, and `id-token` changes nothing.\n- “Could not determine how to assume credentials” (version 3 of the action): its inputs name no way in, and credentials that are there already (from a step before, or a runner's own role) aren't taken by themselves. With OIDC: `permissions: id-token: write` in the job. With keys of a step before: `role-chaining: true` beside role-to-assume, or pass them as aws-access-key-id and aws-secret-access-key. A self-hosted runner's own role: take the action's current version.\n- In a reusable workflow (`workflow_call`) every secret is empty until the job that calls it passes it on: `secrets: inherit` there, or each by its name below `secrets:`; so also a role's ARN that is stored as a secret.\n- Elsewhere a secret is empty where its name is misspelt, or where it belongs to an environment that the job doesn't name (`environment:`). A role's ARN needs no secret: as a variable (`vars`) or in the file it can be seen.\n- A pull request from a fork, and Dependabot, get neither the secrets nor the identity token.\n- It only fails now and then: run it again, and use the action's current version.\n- The token reaches AWS and is refused (CloudTrail shows AssumeRoleWithWebIdentity): the role's trust policy has to name GitHub's provider, its audience `sts.amazonaws.com` and this repository with its branch or environment: IAM's administrator.\n- Behind the colon stands another reason than “Could not load credentials from any providers”: that one counts. The workstation's profile has nothing to do with it." /
        "ステップに渡った値を、ジョブのログの「with:」の下で確認してください。ロール（role-to-assume）の ARN がそこにある場合、ジョブに `permissions: id-token: write` が必要です。再利用可能ワークフローでは、呼び出し元のジョブにも必要です。ARN またはキーがそこにない場合、元のシークレットまたは変数がこのジョブでは空です。`id-token` では解消しません。\n- 「Could not determine how to assume credentials」の場合（アクションのバージョン 3）: 入力からサインインの方法が決まらず、前のステップの認証情報やランナー自身のロールは自動では使われません。OIDC を使う場合は、ジョブに `permissions: id-token: write` を書きます。前のステップのキーを使う場合は、role-to-assume と並べて `role-chaining: true` を指定するか、aws-access-key-id と aws-secret-access-key として渡してください。セルフホストのランナー自身のロールを使う場合は、アクションを最新のバージョンにします。\n- 再利用可能ワークフロー（`workflow_call`）では、呼び出し元のジョブが渡すまで、シークレットはすべて空です。呼び出し元に `secrets: inherit` を書くか、`secrets:` の下で 1 つずつ渡してください。シークレットに保存したロールの ARN も同様です。\n- それ以外でシークレットが空になるのは、名前が誤っているか、ジョブが指定していない環境（`environment:`）のものである場合です。ロールの ARN をシークレットにする必要はありません。変数（`vars`）にするかファイルに書くと、値を確認できます。\n- フォークからのプルリクエストと Dependabot には、シークレットも ID トークンも渡りません。\n- ときどき失敗する場合: 再実行し、アクションを最新のバージョンにしてください。\n- トークンは AWS に届き、拒否されている場合（CloudTrail の AssumeRoleWithWebIdentity で分かります）: ロールの信頼ポリシーに、GitHub のプロバイダー、audience の `sts.amazonaws.com`、このリポジトリとブランチまたは environment が必要です（IAM の管理者）。\n- コロンの後に「Could not load credentials from any providers」以外の理由がある場合: そちらが原因です。端末のプロファイルは関係ありません。"
    } text {
        verified: false,
        patterns: [
            r"credentials could not be loaded, please check your action inputs(?:: could not load credentials from any providers)?",
            r"\bcould not determine how to assume credentials\b",
        ],
        examples: [
            "Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers",
            "Error: Could not determine how to assume credentials. Please check your inputs and try again.",
        ],
    }
    APP_TOKEN "GK-ERR-615" Person {
        "the GitHub action of Claude Code has no GitHub token for this repository: it gets one from Claude's GitHub App, or from its input github_token" /
        "Claude Code の GitHub アクションに、このリポジトリの GitHub トークンがありません（Claude の GitHub App、または入力 github_token から取得します）"
    } help {
        "“… is not installed on this repository”: whoever owns the repository or organization installs the app (https://github.com/apps/claude) and gives it this repository.\n- The company doesn't want that app: give the action a `github_token` of its own (the job's GITHUB_TOKEN, or your own GitHub App's); on Bedrock and Vertex AI that is the usual way.\n- The workflow passes the token as `env` (GITHUB_TOKEN): the action doesn't read that. It has to stand as `github_token` under the step's `with:`.\n- “Bad credentials”: the secret that is passed as github_token is empty, expired or revoked.\n- Something of OIDC stands beside it: the job needs `permissions: id-token: write`. Neither AWS nor the model is involved yet.\n- It worked before, and the app is still installed: GitHub or Claude's app has trouble. Try again later, then install the app anew." /
        "「… is not installed on this repository」の場合: リポジトリまたは組織の所有者が、アプリ（https://github.com/apps/claude）をインストールし、このリポジトリを許可する必要があります。\n- 会社でこのアプリを使わない場合: アクションに独自の `github_token`（ジョブの GITHUB_TOKEN、または自社の GitHub App のトークン）を渡してください。Bedrock と Vertex AI では通常この方法を使います。\n- ワークフローがトークンを `env`（GITHUB_TOKEN）で渡している場合: アクションはそれを読みません。ステップの `with:` に `github_token` として書いてください。\n- 「Bad credentials」の場合: github_token に渡したシークレットが、空か、期限切れか、取り消されています。\n- OIDC についての記述が併記されている場合: ジョブに `permissions: id-token: write` が必要です。AWS やモデルはまだ関係していません。\n- 以前は動いており、アプリもインストールされている場合: GitHub またはアプリ側の障害です。時間をおいてやり直し、解消しなければアプリをインストールし直してください。"
    } text {
        verified: false,
        // Claude Code's action puts it before every reason.
        around: true,
        patterns: [
            r"app token exchange failed\b|failed to setup github token|claude code is not installed on this repository",
        ],
        examples: [
            "Error: Failed to setup GitHub token: Error: Bad credentials",
        ],
    }
    CI_TOKEN "GK-ERR-232" Usage {
        "the CI job can't get an identity token (OIDC) from its platform" /
        "CI のジョブが、実行基盤から ID トークン（OIDC）を取得できません"
    } help {
        "Give the job the right to ask for one: `permissions: id-token: write` in the GitHub workflow, `id_tokens` in GitLab. The workstation's profile has nothing to do with it.\n- GitHub, and it is there: `permissions` of a job replace those of the workflow, so set it in the job; with a reusable workflow in the job that calls it as well.\n- A pull request from a fork, or by Dependabot, never gets one: leave these out with an `if:` of the job (`github.event.pull_request.head.repo.full_name == github.repository`).\n- claude-code-action needs none where `github_token` stands in the step's `with:`; access to Bedrock or Vertex AI without stored keys does." /
        "ジョブに権限を付与してください。GitHub のワークフローでは `permissions: id-token: write`、GitLab では `id_tokens` です。端末のプロファイルは関係しません。\n- GitHub で設定済みの場合: ジョブの `permissions` はワークフローのものを置き換えます。ジョブに指定してください。再利用可能なワークフローでは、呼び出し側のジョブにも必要です。\n- フォークまたは Dependabot からのプルリクエストには発行されません。ジョブの `if:`（`github.event.pull_request.head.repo.full_name == github.repository`）で除いてください。\n- claude-code-action では、ステップの `with:` に `github_token` があれば不要です。キーを保存せずに Bedrock や Vertex AI を使う場合は必要です。"
    } text {
        verified: false,
        patterns: [
            r"unable to get ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|could not fetch an oidc token|(?:unable|failed) to (?:get|fetch|obtain|request) (?:an? |the )?(?:github )?(?:oidc|id)[ -]token|id-token:? ?\W?write\b.{0,40}|did you mean to give .{0,60}id-token",
            r"actions_id_token_request_(?:url|token)\b.{0,60}(?:not set|into this job|missing|undefined)|did not inject \$?actions_id_token|failed to get oidc token",
        ],
        examples: [
            "Error: Could not fetch an OIDC token. Did you remember to add `id-token: write` to your workflow permissions?",
            "Error: Failed to get OIDC token",
        ],
    }
}
