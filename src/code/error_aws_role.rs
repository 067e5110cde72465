//! GK-ERR-206 and others: AWS roles that are assumed, and sources of credentials that give none.

super::error_text::error_texts! {
    ROOT_USER "GK-ERR-428" Person {
        "you are signed in as the AWS account's root user, which may never assume a role" /
        "AWS アカウントのルートユーザーとしてサインインしています。ルートユーザーはロールを引き受けられません"
    } help {
        "Use credentials of a person: sign in with IAM Identity Center (`genkan login`), or as an IAM user, and remove the root user's access keys from ~/.aws/credentials and the shell. No trust policy changes this; AWS advises to delete root's access keys." /
        "個人の認証情報を使ってください。IAM Identity Center でサインインするか（`genkan login`）、IAM ユーザーを使い、ルートユーザーのアクセスキーは ~/.aws/credentials とシェルから削除します。信頼ポリシーでは変わりません。ルートユーザーのアクセスキーは AWS も削除を推奨しています。"
    } text {
        verified: false,
        patterns: [
            r"roles may not be assumed by root accounts",
        ],
        examples: [
            "An error occurred (AccessDenied) when calling the AssumeRole operation: Roles may not be assumed by root accounts.",
        ],
    }
    JOB_ROLE "GK-ERR-503" Remote {
        "the role's trust policy doesn't accept the token of the CI job, pod or server that asked (AssumeRoleWithWebIdentity), or it asked for another role than the one that the token is for" /
        "ロールの信頼ポリシーが、要求元（CI のジョブ、ポッド、サーバー）のトークンを受け付けないか（AssumeRoleWithWebIdentity）、トークンの対象とは別のロールが要求されています"
    } help {
        "The token and the policy have to agree letter by letter: `sub` (a CI job's: owner/repository in the right case, at GitHub perhaps with their ids, with its branch, tag, environment or pull_request; a pod's in EKS: system:serviceaccount:NAMESPACE:NAME) and `aud` (sts.amazonaws.com). The identity provider has to exist in IAM, and the role's ARN be the account's own. A job needs `permissions: id-token: write`. No policy of the caller's own is missing.\n- “OIDC”, and it is a job of GitHub Actions (not on GitHub Enterprise Server): in a repository that was created or renamed since 15 July 2026, or that opted in, GitHub writes immutable ids into `sub`: repo:OWNER@OWNERID/REPOSITORY@REPOSITORYID:… in place of repo:OWNER/REPOSITORY:…. A policy in the old form fails there, also a new one, or one that was right until now. `gh api repos/OWNER/REPOSITORY --jq '.owner.id, .id'` shows both ids, and the job's token which form it has (a step that prints `sub`, or CloudTrail's AssumeRoleWithWebIdentity event). Whoever manages the role writes that form into the condition on token.actions.githubusercontent.com:sub (a `repo:OWNER@*/…` pattern would again let names decide). A module that builds the policy (terraform-aws-modules/iam and others) needs a release that knows the form, or the whole `sub` given by hand.\n- “Could not assume role with OIDC”, and all of this agrees: a role with the name GitHubActions fails for many. Give the role another name, and that ARN to the job.\n- It worked before in a pod or on a server, and neither role nor policy was changed: the program or its AWS SDK was updated. Some releases of AWS's SDK for JavaScript (version 3) resolve a profile that chains roles wrongly (role_arn over the web identity of a pod) and ask with the token for the last role. Update all @aws-sdk packages to one current version, or go back to the last one that worked. If `aws sts get-caller-identity --profile NAME` works in the same place, it is the program, and no policy has to be changed.\n- A profile that chains roles: web_identity_token_file (or AWS_ROLE_ARN in the environment) goes with the first role alone, whose trust policy names the identity provider; the second role has `source_profile`, and its trust policy names the first role with sts:AssumeRole.\n- A pod in EKS: the ARN of the provider in the policy's Principal (Federated) is compared as well: it ends in oidc-provider/oidc.eks.REGION.amazonaws.com/id/ID, with the ID of this very cluster (`aws eks describe-cluster` shows it as the issuer), and the conditions begin with the same address. A typing error in it (oidc.REGION.eks…) gives this refusal, however right `sub` and `aud` are." /
        "トークンとポリシーは一字一句一致する必要があります: `sub`（CI のジョブでは、大文字小文字まで正しい所有者/リポジトリ（GitHub では ID が付くことがあります）と、ブランチ、タグ、environment、pull_request。EKS のポッドでは system:serviceaccount:名前空間:名前）と `aud`（sts.amazonaws.com）。ID プロバイダーが IAM にあり、ロールの ARN がそのアカウントのものであることも必要です。ジョブには `permissions: id-token: write` が必要です。呼び出し側のポリシーの不足ではありません。\n- 「OIDC」とあり、GitHub Actions のジョブの場合（GitHub Enterprise Server を除く）: 2026 年 7 月 15 日以降に作成または名前を変更したリポジトリと、自ら有効にしたリポジトリでは、`sub` に変わらない ID が含まれます（repo:所有者/リポジトリ:… ではなく repo:所有者@所有者ID/リポジトリ@リポジトリID:…）。以前の形のポリシーは、新しく作ったものも、これまで動作していたものも、一致しません。2 つの ID は `gh api repos/所有者/リポジトリ --jq '.owner.id, .id'` で、どちらの形かはジョブのトークン（`sub` を表示するステップ、または CloudTrail の AssumeRoleWithWebIdentity のイベント）で分かります。ロールの管理者が、token.actions.githubusercontent.com:sub の条件をその形に直してください（`repo:所有者@*/…` のような指定では、再び名前だけで判断されます）。ポリシーを作るモジュール（terraform-aws-modules/iam など）は、この形に対応したリリースにするか、`sub` 全体を直接指定します。\n- 「Could not assume role with OIDC」とあり、すべて一致している場合: GitHubActions という名前のロールでは失敗する例が多く報告されています。ロールの名前を変え、その ARN をジョブに指定してください。\n- ポッドやサーバーで以前は動作しており、ロールもポリシーも変更していない場合: プログラムまたはその AWS SDK が更新されています。AWS の JavaScript 用 SDK（バージョン 3）には、ロールを連鎖させるプロファイル（ポッドの Web ID を使う role_arn）を正しく解決できず、最後のロールをトークンで要求するリリースがあります。@aws-sdk のパッケージをすべて同じ最新のバージョンに更新するか、最後に動作したバージョンに戻してください。同じ場所で `aws sts get-caller-identity --profile 名前` が成功する場合は、プログラムが原因で、ポリシーの変更は不要です。\n- ロールを連鎖させるプロファイルの場合: web_identity_token_file（または環境変数の AWS_ROLE_ARN）は最初のロールにだけ指定し、その信頼ポリシーに ID プロバイダーを書きます。2 番目のロールには `source_profile` を指定し、その信頼ポリシーで最初のロールに sts:AssumeRole を許可します。\n- EKS のポッドの場合: ポリシーの Principal（Federated）にあるプロバイダーの ARN も照合されます。oidc-provider/oidc.eks.リージョン.amazonaws.com/id/ID で終わり、ID はこのクラスターのもので（`aws eks describe-cluster` の issuer）、条件も同じアドレスで始まります。ここに誤記（oidc.リージョン.eks…）があると、`sub` と `aud` が正しくても拒否されます。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"not authorized to perform:? sts:assumerolewithwebidentity(?: on resource: (?<resource>arn:\S+))?",
        ],
        ask: CloudAdmin {
            "Our CI job or pod may not assume the role for Claude Code⟦ ({resource})⟧ with its OIDC token. Please compare the role's trust policy for sts:AssumeRoleWithWebIdentity with the token: `sub` (of a job: owner/repository, case-sensitive, at GitHub perhaps owner@id/repository@id, and branch or environment; of a pod: namespace and service account) and `aud`." /
            "CI のジョブまたはポッドが、OIDC トークンで Claude Code 用のロール⟦（{resource}）⟧を引き受けられません。ロールの信頼ポリシー（sts:AssumeRoleWithWebIdentity）を、トークンの `sub`（ジョブでは所有者/リポジトリ（大文字小文字を区別。GitHub では 所有者@ID/リポジトリ@ID のことがあります）とブランチまたは environment、ポッドでは名前空間とサービスアカウント）と `aud` に照らして確認していただけますか。"
        },
        examples: [
            "Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity",
            "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity",
        ],
    }
    TAG_SESSION "GK-ERR-505" Remote {
        "the role that made the call may not pass session tags (sts:TagSession) to the role that it is to assume; in a CI job often because the job used its runner's own role in place of OIDC" /
        "呼び出したロールに、引き受け先へのセッションタグの付与（sts:TagSession）が許可されていません。CI のジョブでは、OIDC ではなくランナー自身のロールが使われていることがよくあります"
    } help {
        "Is the role in the text (assumed-role/…) the one that is meant to call? If it is the runner's own (its session is an instance id, i-…), the job didn't use OIDC: give the workflow `permissions: id-token: write`, and remove left-over AWS keys from its environment.\n- It is meant to: the trust policy of the role to be assumed, and the caller's own policy, have to allow sts:TagSession beside sts:AssumeRole: send the request below.\n- The tags aren't needed: `role-skip-session-tagging: true` in aws-actions/configure-aws-credentials leaves them out." /
        "本文のロール（assumed-role/…）は、呼び出すはずのロールですか。ランナー自身のロール（セッション名がインスタンス ID の i-…）であれば、ジョブは OIDC を使っていません。ワークフローに `permissions: id-token: write` を付け、環境に残った AWS のキーを削除してください。\n- そのロールで正しい場合: 引き受け先の信頼ポリシーと呼び出し側のポリシーの両方で、sts:AssumeRole に加えて sts:TagSession の許可が必要です。下の依頼文を送ってください。\n- タグが不要な場合: aws-actions/configure-aws-credentials の `role-skip-session-tagging: true` で省けます。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?(?:is )?not authorized to perform:? sts:tagsession\b(?: on resource: (?<resource>arn:\S+))?",
        ],
        ask: CloudAdmin {
            "Our CI job may not pass session tags (sts:TagSession) when it assumes the role for Claude Code⟦ ({resource})⟧. If the calling role⟦ ({role})⟧ is meant to assume it, please allow sts:TagSession beside sts:AssumeRole in the trust policy and in that role's own policy; or tell me which role the job should use." /
            "CI のジョブが Claude Code 用のロール⟦（{resource}）⟧を引き受ける際に、セッションタグの付与（sts:TagSession）が拒否されます。呼び出し側のロール⟦（{role}）⟧で正しければ、信頼ポリシーとそのロール自身のポリシーで sts:AssumeRole に加えて sts:TagSession を許可していただくか、ジョブが使うべきロールを教えていただけますか。"
        },
        examples: [
            "User: arn:aws:sts::111122223333:assumed-role/ci-runner/i-0a1b2c3d is not authorized to perform: sts:TagSession on resource: arn:aws:iam::111122223333:role/ClaudeCodeCI",
        ],
    }
    SESSION_NAME "GK-ERR-785" Usage {
        "the name of the role session (role_session_name, mostly made from the user's name) contains a character that AWS doesn't take, or is too long" /
        "ロールセッションの名前（role_session_name。多くはユーザー名から作られます）に、AWS が受け付けない文字が含まれているか、長すぎます"
    } help {
        "It may have 2 to 64 characters: letters, digits and `=,.@_+-`; no blank and nothing Japanese. Set `role_session_name = claude-code` in the AWS profile (~/.aws/config), or AWS_ROLE_SESSION_NAME for a web identity.\n- A tool takes it from the identity provider (RoleSessionName of the SAML assertion): that attribute's mapping is the administrator's.\n- Claude Code's own settings aren't involved." /
        "使えるのは 2～64 文字の英数字と `=,.@_+-` です。空白や日本語は使えません。AWS プロファイル（~/.aws/config）に `role_session_name = claude-code` のように書いてください。Web ID の場合は AWS_ROLE_SESSION_NAME です。\n- ID プロバイダーから渡される場合（SAML アサーションの RoleSessionName）: 属性の対応付けは管理者が変更します。\n- Claude Code 自身の設定は関係しません。"
    } text {
        verified: false,
        patterns: [
            r"at 'rolesessionname' failed to satisfy constraint",
        ],
        examples: [
            "An error occurred (ValidationError) when calling the AssumeRole operation: 1 validation error detected: Value 'taro yamada' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
        ],
    }
    ASSUME_USER "GK-ERR-618" Usage {
        "a program asks AWS to assume an IAM user (the ARN has :user/ or :group/ in it), and only a role (:role/) can be assumed" /
        "プログラムが IAM ユーザーを引き受けようとしています（ARN に :user/ または :group/ があります）。引き受けられるのはロール（:role/）だけです"
    } help {
        "Where the program or ~/.aws/config names the role (role_arn, RoleArn, aws.assume_role_arn in the profile), write the role's ARN, `arn:aws:iam::ACCOUNT:role/NAME`, in place of the user's. No policy for the user changes this.\n- The role that you are to use isn't known to you, or there is none yet: whoever manages the account names it, or makes one. Its trust policy has to name your user, and your user's policy has to allow sts:AssumeRole on it.\n- No role is meant: leave the setting out, so that the user's own keys are used.\n- A service that you registered the user's ARN with (Amazon's Selling Partner API among them) may want the role's registered as well." /
        "ロールを指定する箇所（プログラムの設定や ~/.aws/config の role_arn、RoleArn、プロファイルの aws.assume_role_arn）に、ユーザーの ARN ではなく、ロールの ARN（`arn:aws:iam::アカウント:role/名前`）を書いてください。ユーザーのポリシーを変えても解消しません。\n- 使うべきロールが分からない、またはまだない場合: アカウントの管理者に、案内または作成を依頼してください。ロールの信頼ポリシーに自分のユーザーを含め、ユーザーのポリシーでそのロールへの sts:AssumeRole を許可する必要があります。\n- ロールを使うつもりがない場合: 設定を外すと、ユーザー自身のキーが使われます。\n- ユーザーの ARN を登録したサービス（Amazon の Selling Partner API など）では、ロールの ARN の登録も必要なことがあります。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            r"not authorized to perform:? sts:assumerole on resource: (?<resource>arn:aws[\w-]*:iam::\d{0,12}:(?:user|group)/\S+)",
        ],
        examples: [
            "AccessDenied (client): User: arn:aws:iam::111122223333:user/taro is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:user/taro",
            "An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::111122223333:user/taro is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:group/developers",
        ],
    }
    ASSUME_ROLE "GK-ERR-206" Person {
        "signed in, but not allowed to assume the role (sts:AssumeRole) that the AWS profile or the text names" /
        "サインインはできていますが、AWS プロファイルまたは本文のロールを引き受ける（sts:AssumeRole）ことが許可されていません"
    } help {
        "Compare role_arn in ~/.aws/config (aws.assume_role_arn in the profile) with what the administrator gave you: both your own policy and the role's trust policy have to name each other, and a policy may ask for MFA, an external id or a certain name of the session. For a job's token (AssumeRoleWithWebIdentity) the trust policy names audience and subject: the repository with its branch or environment. Where the role in the text is the one that you already have, it tries to assume itself: leave out role_arn, or have its trust policy name it as well. `genkan explain AWS_PROFILE` shows which profile is used.\n- “on resource: aws:iam”: the role's ARN lacks its beginning `arn:` (arn:aws:iam::ACCOUNT:role/NAME). Correct it where the program that asked takes the role from, mostly its own configuration or .env and not ~/.aws/config; then policy and trust have to fit as above.\n- “no identity-based policy allows”: AWS names the side: none of the caller's own policies allows sts:AssumeRole on this role. The administrator allows it there, or names another role. A policy that does allow it, but with a condition that isn't met (MFA, a session's name), is told in the same words.\n- “no resource-based policy allows”: AWS names the side: the role's trust policy doesn't name the caller, or a condition in it isn't met. The role's administrator adds it there.\n- “User: arn:aws … :user/ … sts:AssumeRole on resource: arn” (an IAM user), and the same profile works in the AWS CLI, which asks “Enter MFA code”, or the role works in the console after a sign-in with MFA: most likely the role wants MFA, and this program sent no code; then no policy is wrong. The profile that it reads has to name the device: `mfa_serial = arn:aws:iam::ACCOUNT:mfa/NAME` (the user's “Security credentials” in the console) in the profile with role_arn; some programs look for it only there, others only in the one that source_profile names: write it into both, and update the program. One that can't ask for a code: `eval \"$(aws configure export-credentials --profile NAME --format env)\"` in the terminal that starts it.\n- “User: arn:aws … :assumed-role/ … sts:AssumeRole on resource: arn”, and the same step from role to role works in the console or with another program: a policy may ask for a certain name of the session (sts:RoleSessionName), mostly the user's. The AWS CLI and boto3 make up one (botocore-session-…), other programs one of their own. Set `role_session_name = NAME` in the profile that has role_arn; try the last part of your own ARN (`aws sts get-caller-identity --profile SOURCE` shows it). The role's administrator knows which name it has to be.\n- “when calling the AssumeRole operation”, and `aws sts assume-role` ran with a profile (--profile, AWS_PROFILE) that has role_arn itself: the call was made as that role, which may not assume itself. Run it without that profile or with the one that source_profile names; or leave the call out, since such a profile assumes the role by itself.\n- It worked before, neither policy was changed, and `aws sts get-caller-identity --profile NAME` works: the program or its AWS SDK was updated, and takes the profile's chain of roles otherwise than before. Update all of its AWS packages to one version, or go back to the last one that worked." /
        "~/.aws/config の role_arn（プロファイルの aws.assume_role_arn）を管理者の案内と照らし合わせてください。自分側のポリシーとロールの信頼ポリシーの両方で許可が必要です。ポリシーが MFA、外部 ID、または特定のセッション名を求めることもあります。CI のトークン（AssumeRoleWithWebIdentity）では、信頼ポリシーの audience と subject（リポジトリ、ブランチまたは environment）が一致する必要があります。本文のロールがすでに使用中のものと同じ場合は、自分自身を引き受けようとしています。role_arn を外すか、信頼ポリシーにそのロール自身も加えてください。使用される AWS プロファイルは `genkan explain AWS_PROFILE` で分かります。\n- 「on resource: aws:iam」の場合: ロールの ARN の先頭に `arn:` がありません（arn:aws:iam::アカウント:role/名前）。呼び出したプログラムがロールを読むところ（多くは ~/.aws/config ではなく、プログラム自身の設定や .env）で直してください。そのうえで、上のとおり両方のポリシーの許可が必要です。\n- 「no identity-based policy allows」の場合: 呼び出した側のポリシーに、このロールの sts:AssumeRole を許可するものがありません。管理者がそこで許可するか、別のロールを案内します。許可はあっても条件（MFA、セッション名）を満たしていない場合も、同じ文になります。\n- 「no resource-based policy allows」の場合: ロールの信頼ポリシーに呼び出し元がないか、その条件を満たしていません。ロールの管理者がそこに追加します。\n- 「User: arn:aws … :user/ … sts:AssumeRole on resource: arn」（IAM ユーザー）で、同じプロファイルの AWS CLI では「Enter MFA code」と表示されて成功する場合や、MFA でサインインしたコンソールでは成功する場合: 多くは、ロールが MFA を求めているのに、このプログラムがコードを送っていません。その場合、ポリシーの誤りではありません。プログラムが読むプロファイルに MFA デバイスの指定が必要です。`mfa_serial = arn:aws:iam::アカウント:mfa/名前`（コンソールのユーザーの「セキュリティ認証情報」にあります）を、role_arn のあるプロファイルに書いてください。そこだけを読むプログラムと、source_profile のプロファイルだけを読むプログラムがあるため、両方に書き、プログラムを更新します。コードを尋ねられないプログラムの場合は、起動するターミナルで `eval \"$(aws configure export-credentials --profile 名前 --format env)\"` を実行してください。\n- 「User: arn:aws … :assumed-role/ … sts:AssumeRole on resource: arn」で、同じロールの切り替えがコンソールやほかのプログラムでは成功する場合: ポリシーが特定のセッション名（sts:RoleSessionName。多くはユーザー名）を求めている可能性があります。AWS CLI と boto3 は独自の名前（botocore-session-…）を作り、ほかのプログラムもそれぞれの名前を使います。role_arn のあるプロファイルに `role_session_name = 名前` を書いてください。まず、自分の ARN の最後の部分（`aws sts get-caller-identity --profile 元のプロファイル` で分かります）を試します。求められる名前は、ロールの管理者に確認してください。\n- 「when calling the AssumeRole operation」で、role_arn のあるプロファイル（--profile、AWS_PROFILE）を使って `aws sts assume-role` を実行した場合: そのロールとして呼び出されており、ロールは自分自身を引き受けられません。プロファイルを指定しないか、source_profile のプロファイルで実行してください。または、この呼び出しを省いてください（このようなプロファイルは、ロールを自動で引き受けます）。\n- 以前は動作しており、ポリシーも変更しておらず、`aws sts get-caller-identity --profile 名前` が成功する場合: プログラムまたはその AWS SDK の更新で、プロファイルのロールの連鎖の扱いが変わっています。AWS のパッケージをすべて同じバージョンに更新するか、最後に動作したバージョンに戻してください。"
    } text {
        verified: false,
        names: ["AccessDeniedException"],
        patterns: [
            // What the JavaScript SDK says of STS, the one service here that answers in the query protocol.
            r"\baccessdenied: unknownerror\b.{0,900}?\bawsqueryprotocol\b",
            r"(?:assumed-role/(?<role>[^/\s]+)/\S+ )?(?:is )?not authorized to perform:? sts:(?:assumerole|setsourceidentity)\w*(?: on resource: (?<resource>arn:\S+))?",
            r"\b(?:accessdenied|access denied)\W{1,3}(?:when calling the |exception )?\(?assumerole\w*|\bassumerole\w*\b.{0,80}\baccess ?denied\b",
            r"supplied rolearn not found|no (?:valid )?(?:aws )?roles? (?:found|available)\b.{0,40}(?:saml|assertion|account)|role \S{1,120} (?:was |is )?not found in (?:the )?saml",
            r#"the role "?arn:\S{1,200} cannot be assumed|cannot assume (?:iam )?role"#,
            // What comes behind it, if anything, may be another reason: no credentials, no network.
            r#"(?:unable|failed) to assume (?:iam )?role(?:\W{1,5}(?:access|not auth|user:|supplied|unauthori|forbidden|an error occurred \(access)|\b.{0,300}?(?:access ?denied|not authorized to perform|statuscode: 403))"#,
            r"invalid response from sts\.assumerole call with role",
            r"\brole\b.{0,40}\brequest arn is invalid",
            r"operation error sts: assumerole\w*, .{0,60}statuscode: 403|assume role with (?:saml|web identity)\b.{0,300}\baccess ?denied|when calling the assumerole operation: \S{1,200} is invalid|\bat 'rolearn' failed to satisfy",
            r"no roles to assume\b|permitted to assume (?:the given role|roles) for the aws service",
            r"\biam role \([^)\s]{1,200}\) cannot be assumed",
            r"credentials could not be used to assume '?arn:",
        ],
        ask: CloudAdmin {
            "I can sign in, but may not assume the role⟦ ({resource})⟧. Please check the role's trust policy and my own policy: both have to allow sts:AssumeRole⟦ (my role: {role})⟧. Please tell me, too, whether one of them asks for MFA, an external id or a certain name of the session, or whether the role has another ARN." /
            "サインインはできますが、ロール⟦（{resource}）⟧を引き受けられません。ロールの信頼ポリシーと私のポリシーの両方で sts:AssumeRole が許可されているか⟦（私のロール: {role}）⟧をご確認いただけますか。MFA、外部 ID、特定のセッション名が求められる場合や、ARN が異なる場合は、併せて教えてください。"
        },
        examples: [
            "User: arn:aws:iam::111122223333:user/taro is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/ClaudeCode",
            "AccessDenied: UnknownError at ProtocolLib.getErrorSchemaOrThrowBaseException at AwsQueryProtocol.handleError",
            "operation error STS: AssumeRole, https response error StatusCode: 403, api error AccessDenied: (unreadable)",
            "Failed to assume role: Supplied RoleArn not found in saml assertion",
            "The role \"arn:aws:iam::111122223333:role/trustedrole\" cannot be assumed.",
            "CredentialsProviderError: Invalid response from STS.assumeRole call with role arn:aws:iam::111122223333:role/ClaudeCode",
            "Could not assume role with OIDC: Request ARN is invalid",
            "An error occurred (ValidationError) when calling the AssumeRole operation: arn:aws:iam::1:role/ClaudeCode is invalid",
            "No roles to assume.",
            "│ Error: configuring Terraform AWS Provider: IAM Role (arn:aws:iam::111122223333:role/x) cannot be assumed. There are a number of possible causes of this",
            "current credentials could not be used to assume 'arn:aws:iam::111122223333:role/cdk-hnb659fds-deploy-role-111122223333-ap-northeast-1', but are for the right account. Proceeding anyway.",
        ],
    }
    ASSUME_FAILED "GK-ERR-609" Person {
        "a role couldn't be assumed (sts:AssumeRole); this part of the text doesn't say why" /
        "ロールを引き受けられません（sts:AssumeRole）。理由は本文のこの部分からは分かりません"
    } help {
        "Paste the whole message: the reason stands behind it. Or ask AWS yourself: `aws sts get-caller-identity`, with `--profile` for the AWS profile that the program uses.\n- That fails: the sign-in has ended or there are no credentials: `genkan login` (or `aws sso login`).\n- It works for the base profile and not for the one with role_arn: the role's trust policy or your own policy refuses, or role_arn is wrong; the cloud administrator needs the message of AccessDenied.\n- It works, and only the program fails: another profile or environment (container, CI job, editor), or STS isn't reached from there." /
        "メッセージの全文を貼り付けてください。理由は後に続いています。または `aws sts get-caller-identity`（`--profile` でプログラムが使う AWS プロファイルを指定）で確認できます。\n- これが失敗する場合: サインインが終了しているか、認証情報がありません。`genkan login`（または `aws sso login`）を実行してください。\n- 元のプロファイルでは成功し、role_arn のあるプロファイルで失敗する場合: ロールの信頼ポリシーか自分のポリシーが拒否しているか、role_arn が誤っています。クラウド管理者に AccessDenied のメッセージを伝えてください。\n- 成功し、プログラムだけが失敗する場合: 別のプロファイルや環境（コンテナー、CI ジョブ、エディター）を使っているか、そこから STS に接続できません。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\berror calling assumerole for role arn:",
            r#"(?:unable|failed) to assume (?:iam )?role(?:\W{0,4}$|:? (?:arn:|for|with|using|in|as|from|into|\(|"|operation error sts|the role))"#,
        ],
        examples: [
            "Amazon.Runtime.AmazonClientException: Error calling AssumeRole for role arn:aws:iam::111122223333:role/bedrock",
            "Failed to assume role arn:aws:iam::111122223333:role/ClaudeCode: (unreadable)",
        ],
    }
    PROCESS_WITHOUT_CONSOLE "GK-ERR-043" Usage {
        "a Windows program without a console couldn't start the command that gives the AWS credentials (credential_process): it has no standard input to hand on; AWS wasn't asked at all" /
        "コンソールのない Windows のプログラムが、AWS の認証情報を出力するコマンド（credential_process）を起動できませんでした。引き渡す標準入力がないためで、AWS への問い合わせは行われていません"
    } help {
        "Start the program from a terminal (`python.exe` in place of `pythonw.exe`, a packaged one with its console), where the command works as it is: nothing is wrong with the profile or its command.\n- It has to run without a console (a window's program, a service, a scheduled task): update its boto3 and botocore. If that isn't enough, its author gives it a standard input before it calls AWS.\n- Until then give it credentials that need no command: the variables of `aws configure export-credentials --profile NAME --format env`, or an AWS profile that signs in with SSO. They expire and have to be renewed." /
        "ターミナルから起動してください（`pythonw.exe` ではなく `python.exe`、パッケージ化されたものはコンソール付き）。そこではコマンドがそのまま動作します。プロファイルにもコマンドにも問題はありません。\n- コンソールなしで動かす必要がある場合（ウィンドウのプログラム、サービス、タスク）: プログラムの boto3 と botocore を更新してください。それでも解消しない場合は、プログラムの作者が、AWS を呼び出す前に標準入力を用意する必要があります。\n- それまでは、コマンドのいらない認証情報を渡してください。`aws configure export-credentials --profile 名前 --format env` の変数、または SSO でサインインする AWS プロファイルです。期限が切れたら更新が必要です。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:_retrieve_credentials_using|botocore\W{1,2}credentials)\b.{0,600}?\[winerror 6\]",
        ],
        examples: [
            "File \"botocore\\credentials.py\", line 980, in _retrieve_credentials_using\n  File \"subprocess.py\", line 1142, in _get_handles\nOSError: [WinError 6] The handle is invalid",
            "  File \"C:\\app\\botocore\\credentials.py\", line 961, in load\n  File \"subprocess.py\", line 804, in __init__\nOSError: [WinError 6] ハンドルが無効です。",
        ],
    }
    PROCESS_NOT_FOUND "GK-ERR-504" Person {
        "the command that gives the AWS credentials (credential_process) wasn't found; AWS wasn't asked at all" /
        "AWS の認証情報を出力するコマンド（credential_process）が見つかりません。AWS への問い合わせは行われていません"
    } help {
        "Write the command's absolute path in the AWS profile (~/.aws/config): `credential_process = /usr/local/bin/NAME …`; `command -v NAME` in your terminal shows it.\n- It works in a terminal and only an editor, an IDE or the desktop app fails: what the desktop starts has a shorter PATH and none of your shell's variables. The absolute path helps, or starting it from that terminal.\n- It fails in a terminal too: the tool isn't installed here (in WSL, a container or on a remote host it has to be installed there), or its name is misspelt. `genkan explain AWS_PROFILE` shows which profile names it.\n- The path in the text exists, and the command works in a terminal word by word: the program's AWS SDK handed it to the shell otherwise (quotes, blanks in the path). Update the program; until then a short script without blanks in its path, named there, does the same." /
        "コマンドを絶対パスで AWS プロファイル（~/.aws/config）に書いてください: `credential_process = /usr/local/bin/名前 …`。パスはターミナルの `command -v 名前` で分かります。\n- ターミナルでは動作し、エディター、IDE、デスクトップアプリだけが失敗する場合: デスクトップから起動したプログラムの PATH は短く、シェルの環境変数もありません。絶対パスで書くか、そのターミナルから起動してください。\n- ターミナルでも失敗する場合: ツールがインストールされていないか（WSL、コンテナー、リモートのホストではそれぞれにインストールが必要です）、名前が誤っています。どのプロファイルが指定しているかは `genkan explain AWS_PROFILE` で分かります。\n- 本文のパスが存在し、同じコマンドがターミナルでは動作する場合: プログラムの AWS SDK が、コマンドを異なる形でシェルに渡しています（引用符、パスの空白）。プログラムを更新してください。それまでは、空白のないパスに置いた短いスクリプトからそのコマンドを呼び出し、それを指定できます。"
    } text {
        verified: false,
        names: ["CredentialsProviderError"],
        patterns: [
            r"credentialsprovidererror\W{1,3}command failed: .{0,300}?(?:command not found|is not recognized as an internal|: not found\b|no such file or directory|\benoent\b)",
            r"(?:process provider error: )?(?:error in credential_process|credential_process\b.{0,60}?(?:failed|error)|command returned non-zero exit value): (?:exit status )?127\b",
            r"^\[errno 2\] no such file or directory: '(?:[^']{0,160}[/\\])?[^'/\\.]{0,60}(?:aws|cred|saml|okta|vault|sso|auth|idp)[^'/\\.]{0,60}'$",
        ],
        examples: [
            "CredentialsProviderError: Command failed: get-aws-creds --json /bin/sh: get-aws-creds: command not found",
            "[Errno 2] No such file or directory: '/opt/acme/bin/get-aws-creds'",
            "sh: /opt/acme/bin/get-aws-creds: No such file or directory\nfailed to refresh cached credentials, process provider error: error in credential_process: exit status 127",
            "java.lang.IllegalStateException: Command returned non-zero exit value: 127",
        ],
    }
    CREDENTIAL_PROCESS "GK-ERR-209" Person {
        "the command that gives the AWS credentials (credential_process) failed or printed something else" /
        "AWS の認証情報を出力するコマンド（credential_process）が失敗したか、想定外の内容を出力しました"
    } help {
        "Run the command in a terminal: it must print one JSON document with Version 1, AccessKeyId, SecretAccessKey and SessionToken, and nothing besides. `genkan explain AWS_PROFILE` shows the profile that names it.\n- “Touch your YubiKey”, “Touch account timed out”: the command is right; it waited for you to touch the key, and `aws` shows its prompt only when it has failed. Run it again and touch the key as soon as it blinks; or first run `aws-vault exec PROFILE -- aws sts get-caller-identity` in a terminal, where the prompt is seen: the session is then stored, and for its duration nothing is asked. In an editor or Claude Code do that before you start it.\n- “jsx_decoder”, “JSONDecodeError”, “Expecting value”: the program took the command's output and couldn't read it as JSON. What it prints besides (a greeting, a log line, a question for a code, an error) has to go to stderr, or away; an empty output means that the command failed.\n- “aws-vault: error”: what stands behind it are the command's own words, and AWS wasn't asked. Correct the command in ~/.aws/config by them: “Can't use --server with --json” is an option too many (credential_process needs `aws-vault exec --json PROFILE` without --server, --ec2-server and --ecs-server; AWS_VAULT_… variables count as options too).\n- It works in a terminal and only an editor or IDE fails: started from the desktop, that has neither your shell's PATH nor its variables. Write the command's absolute path in ~/.aws/config, or start the IDE from a terminal.\n- It is genkan's own command: `genkan login`, then `genkan doctor`.\n- No such command is set: a web page came instead of AWS's answer; `genkan doctor` shows who sent it.\n- “Maximum recursive credential process resolution” or “infinite loop”: the command is `aws configure export-credentials` of the same AWS profile, which asks itself. Name another one there that signs in." /
        "コマンドをターミナルで実行してください。Version 1、AccessKeyId、SecretAccessKey、SessionToken を含む JSON が 1 つだけ出力されるはずです。指定しているプロファイルは `genkan explain AWS_PROFILE` で分かります。\n- 「Touch your YubiKey」「Touch account timed out」の場合: コマンドに問題はありません。キーに触れるのを待って時間切れになりました。`aws` は、その表示を失敗した後にしか見せません。もう一度実行し、キーが点滅したらすぐに触れてください。または、表示の見えるターミナルで先に `aws-vault exec プロファイル -- aws sts get-caller-identity` を実行すると、セッションが保存され、有効な間は求められません。エディターや Claude Code では、起動する前に実行してください。\n- 「jsx_decoder」「JSONDecodeError」「Expecting value」の場合: プログラムがコマンドの出力を JSON として読み取れませんでした。JSON 以外の出力（あいさつ、ログの行、コードの入力の要求、エラー）は標準エラー出力に出すか、なくしてください。出力が空の場合は、コマンドが失敗しています。\n- 「aws-vault: error」の場合: 後ろはコマンド自身の文で、AWS への問い合わせは行われていません。それに従って ~/.aws/config のコマンドを修正してください。「Can't use --server with --json」は併用できないオプションです（credential_process には、--server、--ec2-server、--ecs-server のない `aws-vault exec --json プロファイル` を指定します。AWS_VAULT_… の環境変数もオプションとして扱われます）。\n- ターミナルでは動作し、エディターや IDE だけが失敗する場合: デスクトップから起動すると、シェルの PATH も環境変数もありません。~/.aws/config にコマンドを絶対パスで書くか、IDE をターミナルから起動してください。\n- genkan のコマンドである場合: `genkan login`、続いて `genkan doctor` を実行してください。\n- そのようなコマンドを設定していない場合: AWS の応答の代わりに Web ページが返されています。応答元は `genkan doctor` で分かります。\n- 「Maximum recursive credential process resolution」や「infinite loop」の場合: コマンドが同じ AWS プロファイルの `aws configure export-credentials` で、自分自身を呼び出しています。サインインする別のプロファイルを指定してください。"
    } text {
        verified: false,
        names: ["ProcessCredentialsError"],
        patterns: [
            r"provided to 'granted credential-process' does not match aws profile|profile name not provided\. try adding profile name like 'granted credential-process",
            r"credentialsprovidererror\W{1,3}command failed: ",
            r"error when retrieving credentials from custom-process|\bcredential_process (?:failed|error|returned|did not|command)|error in credential_process|error retrieving credentials from (?:custom )?process|process provider error|processprovidererror",
            r"sourced by the process provider|\bPROCESS_SOURCE_FAILURE\b",
            r"command returned non-zero exit value|credentials? process (?:failed|returned|exited|timed out|error|output)|\b(?:saml2aws|aws-vault|aws-okta|gimme-aws-creds)\b.{0,60}(?:exit (?:status|code)|non-zero)",
            r"credential process resolution detected|recursive credential process|unsupported version \W?\S{1,20}\W? for credential process|for credential process provider",
            r"did not contain credential_process",
            r"failed to refresh process-based credentials|json credential from command|invalid json format from command|credentials from custom process\b|credential_process\b.{0,12}\b(?:output|target not found|target is not a file)|\b(?:invalid|unable to parse)\b.{0,30}\bcredential_process\b|\bprocessprovider\w*error\b|\binvalidprocesscredentialspayload\b|\bprocesscredential\w*exception\b",
            // The reader of a profile's command, and a parser of JSON, beside each other in a program's calls.
            r"\bjsx_decoder\b.{0,240}?\baws_credentials_file\W{1,4}read_from_profile\b|\b_retrieve_credentials_using\b.{0,800}?\bjsondecodeerror\b",
            r"\baws [\w-]+ .{0,80}--profile \S{1,60} expecting value: line 1 column 1 \(char 0\)",
            r"command failed: (?:\S{0,120}[/\\])?(?:aws-vault|aws2-wrap|aws-sso|aws configure export-credentials|saml2aws|granted|assume|gimme-aws-creds|okta-aws-cli|aws-okta|aws_signing_helper)\b",
        ],
        examples: [
            "Error when retrieving credentials from custom-process: Touch your YubiKey...\nERROR: Touch account timed out!",
            "unmatched profile names. The profile name 'dev' provided to 'granted credential-process' does not match AWS profile name 'bedrock'",
            "CredentialsProviderError: Command failed: /opt/acme/bin/get-aws-creds --json",
            "aws_credentials ignoring exception :error::badarg ([{:jsx_decoder, :value, 4, [file: ~c\"jsx_decoder.erl\", line: 234]}, {:aws_credentials_file, :read_from_profile, 2, [line: 148]},",
            "Error when retrieving credentials from custom-process: exit status 1",
            "Valid credentials could not be sourced by the process provider",
            "java.lang.IllegalStateException: Command returned non-zero exit value: 1",
            "Credential process resolution detected an infinite loop, exiting.",
            "CredentialsProviderError: Profile dev did not contain credential_process",
            "java.lang.IllegalStateException: Failed to refresh process-based credentials",
            "$ aws s3 ls --profile acme\nExpecting value: line 1 column 1 (char 0)",
            "Command failed: aws-vault exec work --json",
        ],
    }
    NO_KIND "GK-ERR-1069" Usage {
        "an AWS profile holds no credentials of a kind that the program knows or was built for (keys, a role, SSO, a process)" /
        "AWS プロファイルに、プログラムが対応している種類の認証情報（キー、ロール、SSO、プロセス）がありません"
    } help {
        "Look in ~/.aws/config at what stands below the profile that the text names, and below its source_profile where it has one.\n- “ProfileFile provider could not be built”, “not properly configured”, “cargo feature(s) enabled” (AWS's SDK for Rust; “dispatch failure” before it isn't the network): the reason stands behind it. Mostly the profile has `login_session` (made by `aws login`), and the program was built without that part of the SDK (the Cargo feature of aws-config that the text names; for SSO it is `sso`): its maker adds it. Until then `eval \"$(aws configure export-credentials --profile NAME --format env)\"` in the terminal, or a second profile as below. It names a missing source_profile or a broken line: correct ~/.aws/config there.\n- `login_session` stands there: `aws login` made it, and the program (AWS Toolkit in a JetBrains IDE) doesn't know that kind; neither a sign-in nor the file is at fault. Update the program. Until then make another profile with the one line `credential_process = aws configure export-credentials --profile NAME --format process` (NAME is the one that `aws login` made), and choose that one in the program, or name it behind source_profile. Or start the program from a terminal in which you ran `eval \"$(aws configure export-credentials --profile NAME --format env)\"`; these variables expire.\n- `sso_session` or `sso_start_url` stands there: the program is older than that, or a line is missing (sso_account_id, sso_role_name). Update it; the same way round works.\n- Nothing of all this stands there, or role_arn without source_profile: complete the profile (`aws configure sso`; one of genkan's: `genkan setup`), or choose another." /
        "~/.aws/config で、本文にあるプロファイルと、その source_profile（あれば）の内容を確認してください。\n- 「ProfileFile provider could not be built」「not properly configured」「cargo feature(s) enabled」の場合（AWS の Rust 用 SDK。前にある「dispatch failure」はネットワークの問題ではありません）: 理由はその後に続きます。多くは、プロファイルに `aws login` の作る `login_session` があり、プログラムが SDK のその部分（本文に名前のある aws-config の Cargo の機能。SSO では `sso`）なしでビルドされています。追加するのはプログラムの作者です。それまでは、ターミナルで `eval \"$(aws configure export-credentials --profile 名前 --format env)\"` を実行するか、下のような 2 つ目のプロファイルを使ってください。source_profile の不足や行の誤りが示されている場合は、~/.aws/config のその箇所を直してください。\n- `login_session` がある場合: `aws login` が作成したもので、プログラム（JetBrains の IDE の AWS Toolkit など）がこの種類に対応していません。サインインや設定ファイルの問題ではありません。プログラムを更新してください。それまでは、`credential_process = aws configure export-credentials --profile 名前 --format process` の 1 行だけを書いた別のプロファイルを作り（名前は `aws login` で作ったもの）、プログラムでそれを選ぶか、source_profile に指定してください。または、`eval \"$(aws configure export-credentials --profile 名前 --format env)\"` を実行したターミナルからプログラムを起動してください（この変数には期限があります）。\n- `sso_session` または `sso_start_url` がある場合: プログラムがこの形式より古いか、行（sso_account_id、sso_role_name）が足りません。更新してください。上と同じ方法でも回避できます。\n- どれもない場合や、role_arn だけで source_profile がない場合: プロファイルを完成させるか（`aws configure sso`。genkan のものは `genkan setup`）、別のものを選んでください。"
    } text {
        verified: false,
        patterns: [
            r"\bis not using role-based, (?:session-based|sso-based|process-based)\b.{0,60}?\bcredentials\b",
            r"\bprofilefile provider could not be built\b|\bthe credentials provider was not properly configured\b|\bprofile `?[^`\s]{1,80}`? did not contain credential information\b",
            r"\bbehavior requires following cargo feature\(s\) enabled\b",
        ],
        examples: [
            "java.lang.IllegalArgumentException: Profile 'work' is not using role-based, session-based, process-based, or basic credentials.",
            "Caused by: dispatch failure\nCaused by: other\nCaused by: the credentials provider was not properly configured\nCaused by: ProfileFile provider could not be built: ",
            "This behavior requires following cargo feature(s) enabled: sso. ",
        ],
    }
    SOURCE_UNCHAINED "GK-ERR-110" Usage {
        "the AWS profile assumes a role with another profile's credentials (source_profile), and the program finds no keys in that one: its SDK can't follow the chain any further, or that profile really has none" /
        "AWS プロファイルは別のプロファイル（source_profile）の認証情報でロールを引き受けますが、プログラムはそこにキーを見つけられません。SDK がその先をたどれないか、そのプロファイルに認証情報がありません"
    } help {
        "`aws sts get-caller-identity --profile NAME`, with the AWS profile that the program uses, tells the two apart.\n- It works: the files are well-formed, and the program's SDK is too old to go on from the source_profile to what stands there (a role_arn of its own, credential_source, credential_process, SSO). Update the program, or the AWS SDK in it. Until then let the AWS CLI assume the role, and hand over the result: `eval \"$(aws configure export-credentials --profile NAME --format env)\"`, then start the program in that terminal with AWS_PROFILE unset. The variables expire.\n- It fails too: the name behind source_profile is misspelt, its section has the wrong heading ([profile NAME] in ~/.aws/config, [NAME] in ~/.aws/credentials), or there is nothing in it to sign in with. Correct the line, or sign in with that profile (`aws sso login --profile SOURCE`; genkan's own: `genkan login`).\n- “SharedConfigAssumeRoleError”, “failed to load assume role”: a program in Go (Terraform, eksctl, an authenticator). Version 1 of that SDK took only keys from the source_profile until 2019. It also reads ~/.aws/config only with AWS_SDK_LOAD_CONFIG=1, unless the program does that itself.\n- “must have credentials”, “'aws_access_key_id'”, “'aws_secret_access_key'”: an old AWS CLI or botocore, also inside another program (the EB CLI), takes only keys from there, no SSO, and shows only the name of the field that it misses. `aws configure list --profile SOURCE` shows nothing: `aws configure --profile SOURCE` writes keys there, or let source_profile name a profile that has some (a profile without a role that lacks them shows the same). Otherwise update it (AWS CLI v2; `pip install -U boto3 botocore` in the program's environment).\n- “failed to load assume role”, and `login_session` stands in the section behind source_profile: `aws login` made that one, and programs with an SDK from before November 2025 (aws-sdk-go-v2 before 1.40.0, and version 1) don't know it. Update the program, or hand over the result of the AWS CLI as above; or make a profile with `credential_process = aws configure export-credentials --profile NAME --format process` and name it behind source_profile." /
        "プログラムが使う AWS プロファイルで `aws sts get-caller-identity --profile 名前` を実行すると区別できます。\n- 成功する場合: 設定ファイルに問題はありません。プログラムの SDK が古く、source_profile の先にあるもの（そこの role_arn、credential_source、credential_process、SSO）をたどれません。プログラムまたはその AWS SDK を更新してください。それまでは AWS CLI でロールを引き受け、結果を渡します。`eval \"$(aws configure export-credentials --profile 名前 --format env)\"` を実行し、AWS_PROFILE を解除して、そのターミナルからプログラムを起動してください。この変数には期限があります。\n- 失敗する場合: source_profile の名前が誤っているか、その節の見出しが異なるか（~/.aws/config では [profile 名前]、~/.aws/credentials では [名前]）、サインインに使う設定がありません。その行を修正するか、そのプロファイルでサインインしてください（`aws sso login --profile 参照先`。genkan のものは `genkan login`）。\n- 「SharedConfigAssumeRoleError」「failed to load assume role」の場合: Go のプログラム（Terraform、eksctl、認証用のツールなど）です。Go 用 SDK のバージョン 1 は、2019 年まで source_profile からキーしか読みませんでした。また、プログラム側で指定していない限り、~/.aws/config は AWS_SDK_LOAD_CONFIG=1 のときだけ読まれます。\n- 「must have credentials」「'aws_access_key_id'」「'aws_secret_access_key'」の場合: 古い AWS CLI または botocore（EB CLI などほかのプログラムに含まれるものも）で、参照先からキーしか読まず、SSO には対応していません。足りない項目の名前だけを表示します。`aws configure list --profile 参照先` に何も表示されない場合は、`aws configure --profile 参照先` でキーを書き込むか、キーのあるプロファイルを source_profile に指定してください（ロールを引き受けないプロファイル自体にキーがない場合も同じ表示です）。それ以外は更新してください（AWS CLI v2。プログラムの環境では `pip install -U boto3 botocore`）。\n- 「failed to load assume role」で、source_profile の参照先の節に `login_session` がある場合: `aws login` が作成したものです。2025 年 11 月より前の SDK（aws-sdk-go-v2 では 1.40.0 より前、およびバージョン 1）を使うプログラムは対応していません。プログラムを更新するか、上の方法で AWS CLI の結果を渡してください。または `credential_process = aws configure export-credentials --profile 名前 --format process` を書いたプロファイルを作り、source_profile に指定します。"
    } text {
        verified: false,
        names: ["SharedConfigAssumeRoleError", "NoSourceProfileError", "AwsCredentialsProviderChain"],
        patterns: [
            r"(?:sharedconfigassumeroleerror: )?failed to load assume role (?:for )?\S{1,200}(?: of profile \S{1,80})? source profile has no|source profile has no shared credentials|\bsharedconfigassumeroleerror\b",
            r"the source profile .{1,80}? must have credentials",
            r"source_?profile does not have credentials|source profile has no credentials configured",
            r"(?:^|\baws (?:--?[a-z][\w.=/:-]{0,80} |[\w.=/:-]{1,60} ){0,12}[\w.=/:-]{1,60} )\W{0,4}'(?-i:aws_(?:access_key_id|secret_access_key))'\W{0,3}$|\bkeyerror(?:: ?| - )u?'(?-i:aws_(?:access_key_id|secret_access_key))'",
            r"failed to load assume role (?:for )?arn:[\w:/+=,.@-]{1,200}?,? of profile [\w./@+-]{1,80}\W{0,4}$",
        ],
        examples: [
            "could not create session: SharedConfigAssumeRoleError: failed to load assume role for work, source profile has no shared credentials",
            "Error: failed to load assume role arn:aws:iam::111122223333:role/deploy, of profile work, source profile has no shared credentials",
            "The source profile sso-dev must have credentials.",
            "Profile work has a role_arn, and source_profile, but the source_profile does not have credentials. (Aws::Errors::NoSourceProfileError)",
            "The source profile of 'default' was configured to be 'base', but that source profile has no credentials configured.",
            "'aws_access_key_id'",
            "$ aws --profile work s3 ls\n'aws_secret_access_key'",
            "unable to load AWS SDK config: failed to load assume role arn:aws:iam::111122223333:role/deploy, of profile default",
        ],
    }
    SOURCE_WITHOUT_ROLE "GK-ERR-111" Usage {
        "an AWS profile has source_profile, credential_source or web_identity_token_file, which serve to assume a role, and no role_arn beside it" /
        "AWS プロファイルに、ロールの引き受けに使う source_profile、credential_source、web_identity_token_file のいずれかがありますが、role_arn がありません"
    } help {
        "Look at the profile that the text names, in ~/.aws/config. A role is meant: add its `role_arn = arn:aws:iam::ACCOUNT:role/NAME`. None is meant: remove that line; keys or a sign-in of the profile's own are found without it. The AWS CLI passes over such a line, so that it works there.\n- source_profile names the profile itself (its keys stand in ~/.aws/credentials below the same name): the line isn't needed; remove it.\n- The role stands in the environment (AWS_ROLE_ARN) and the token's file in the profile, or the other way round: keep both in one place.\n- The file has been like that for long, and only an update of the program refuses it: the correction above holds for all releases." /
        "~/.aws/config で、本文のプロファイルを確認してください。ロールを引き受ける場合は `role_arn = arn:aws:iam::アカウント:role/名前` を追加します。引き受けない場合はその行を削除してください。プロファイル自身のキーやサインインは、その行がなくても使われます。AWS CLI はこのような行を無視するため、AWS CLI では動作します。\n- source_profile がそのプロファイル自身を指している場合（キーは ~/.aws/credentials の同じ名前の下にあります）: この行は不要です。削除してください。\n- ロールは環境変数（AWS_ROLE_ARN）、トークンのファイルはプロファイルというように分かれている場合: 両方を同じ場所に書いてください。\n- 以前からその内容で、プログラムの更新後に拒否されるようになった場合: 上の修正は、どのリリースでも有効です。"
    } text {
        verified: false,
        names: ["CredentialRequiresARNError"],
        patterns: [
            r"credential type \w{1,40} requires role_arn",
            r"(?:has|contains|sets|with) (?:an? )?\W{0,2}source_profile\W{0,3} but no \W{0,2}role_arn",
        ],
        examples: [
            "Error creating AWS session: CredentialRequiresARNError: credential type source_profile requires role_arn, profile bridge",
            "error: credential type source_profile requires role_arn, profile work",
            "Profile 'work' has 'source_profile' but no 'role_arn'",
        ],
    }
    ROLE_WITHOUT_SOURCE "GK-ERR-559" Usage {
        "an AWS profile assumes a role (role_arn) and doesn't say with which credentials, or says it in a way that the program's SDK doesn't know (credential_source)" /
        "AWS プロファイルがロール（role_arn）を引き受けますが、どの認証情報を使うかの指定がないか、プログラムの SDK が知らない形（credential_source）で指定されています"
    } help {
        "In ~/.aws/config, give the profile with role_arn a `source_profile = NAME`, the name of the profile that you sign in with (SSO). The two are sections of their own: sso_ keys don't belong beside role_arn. Then `genkan login` (or `aws sso login`).\n- IAM Identity Center gives you the role itself: remove role_arn, and use the SSO profile with `sso_role_name`.\n- On AWS's own machines: `credential_source` (Ec2InstanceMetadata, EcsContainer, Environment) in place of source_profile.\n- “but no source_profile”, “source profile name is not specified”, “source_profile is not set”, and credential_source (or web_identity_token_file) stands in the profile: the AWS CLI knows it (`aws sts get-caller-identity --profile NAME` works), this program's SDK is too old. Update the program, or the AWS SDK in it (aws-sdk-core in Ruby). Until then name a source_profile, or let it do without the profile: on an AWS machine unset AWS_PROFILE, or hand over the variables of `aws configure export-credentials --profile NAME --format env`." /
        "~/.aws/config の role_arn のあるプロファイルに、`source_profile = 名前`（サインインに使う SSO のプロファイル）を追加してください。2 つは別々の節です。sso_ のキーを role_arn と並べないでください。その後 `genkan login`（または `aws sso login`）を実行します。\n- IAM Identity Center からロールが直接割り当てられている場合: role_arn を削除し、`sso_role_name` のある SSO のプロファイルを使ってください。\n- AWS 上のサーバーの場合: source_profile の代わりに `credential_source`（Ec2InstanceMetadata、EcsContainer、Environment）を使います。\n- 「but no source_profile」「source profile name is not specified」「source_profile is not set」で、プロファイルに credential_source（または web_identity_token_file）がある場合: AWS CLI は対応していますが（`aws sts get-caller-identity --profile 名前` が成功します）、プログラムの SDK が古く、対応していません。プログラムまたはその AWS SDK（Ruby では aws-sdk-core）を更新してください。それまでは source_profile を指定するか、プロファイルなしで動作させてください（AWS 上のサーバーでは AWS_PROFILE を解除、または `aws configure export-credentials --profile 名前 --format env` の変数を渡す）。"
    } text {
        verified: false,
        names: ["PartialCredentialsError", "NoSourceProfileError", "AwsCredentialsProviderChain"],
        patterns: [
            r"partial credentials found in assume-role, missing: (?<missing>source_profile(?: or credential_source)?)",
            r"(?:has|sets|contains) (?:an? )?\W?role_arn\W{1,2} ?but no source[_ ]profile(?: or credential_source)?|\bnosourceprofile\w*",
            r"source profile name is not specified|profile property 'source_profile' was not configured for|missing source_profile in profile",
            r"source_profile is not set using profile|either source_profile or credential_source must be|must contain \W?source_profile\W? or \W?credential_source|role profiles must contain one of credential",
        ],
        examples: [
            "Partial credentials found in assume-role, missing: source_profile or credential_source",
            "shared_config.rb:156:in `assume_role_from_profile': Profile work has a role_arn, but no source_profile. (Aws::Errors::NoSourceProfileError)",
            "com.amazonaws.SdkClientException: Unable to load credentials from profile [work]: Source profile name is not specified",
            "SharedIniFileCredentialsProviderFailure: source_profile is not set using profile work",
            "Awsume error: Invalid profile [work] role profiles must contain one of credential_source or source_profile or credential_process",
        ],
    }
    PARTIAL "GK-ERR-212" Person {
        "AWS credentials are only partly set" /
        "AWS の認証情報が一部しか設定されていません"
    } help {
        "An access key needs its secret, and a temporary one its session token, under the names aws_access_key_id, aws_secret_access_key and aws_session_token: any other spelling isn't read. Remove AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY from your shell or ~/.aws/credentials where they are left over, and sign in: `genkan login`.\n- “Resolved credential object is not valid”: AWS's SDK for JavaScript says so of a program whose own code hands over keys that are undefined there: its .env isn't loaded, or the variables have other names. Load it first (`import 'dotenv/config'`, `node --env-file=.env`), or leave `credentials` out of the code, so that the SDK looks for AWS_PROFILE and the variables itself. In a browser's bundle there are none: call AWS from server code." /
        "アクセスキーにはシークレットが、一時的なものにはセッショントークンも必要です（名前は aws_access_key_id、aws_secret_access_key、aws_session_token で、ほかの綴りは読まれません）。残っている AWS_ACCESS_KEY_ID や AWS_SECRET_ACCESS_KEY をシェルまたは ~/.aws/credentials から削除し、`genkan login` でサインインしてください。\n- 「Resolved credential object is not valid」の場合: AWS の JavaScript 用 SDK の文で、プログラムのコードが渡したキーが undefined です。.env が読み込まれていないか、変数の名前が異なります。最初に読み込むか（`import 'dotenv/config'`、`node --env-file=.env`）、コードから `credentials` を外して、SDK 自身に AWS_PROFILE や環境変数を探させてください。ブラウザーのバンドルには環境変数がないため、AWS はサーバー側のコードから呼び出します。"
    } text {
        verified: false,
        names: ["PartialCredentialsError"],
        patterns: [
            r"partial credentials found in (?<place>[\w-]+)(?:, missing: (?<missing>[\w, -]+))?|resolved credential object is not valid",
            r"\baws_access_key ?= ?\S{8,60}|\baws_secret_key ?= ?\S{8,60}",
        ],
        examples: [
            "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY",
            "[default]\naws_access_key = AKIAIYXXXXXXX\naws_secret_access_key = x\n\nUnable to locate credentials",
        ],
    }
    JAVA_CHAIN "GK-ERR-517" Person {
        "a Java program found no AWS credentials; it looked at the AWS profile that the text names (profileName=…)" /
        "Java のプログラムが AWS の認証情報を見つけられませんでした。参照した AWS プロファイルは本文の profileName=… です"
    } help {
        "See which profile it looked at (profileName=…), and what stands behind that at the end of the text.\n- It is yours, and signs in with SSO: the program's build needs the modules `software.amazon.awssdk:sso` and `software.amazon.awssdk:ssooidc` on its class path beside the SDK, in the same version; without them it can't read the profile (the end of the text then says “must be on the class path”). Then sign in (`genkan login`, or `aws sso login --profile NAME`), and start the program again.\n- “profileName=default”, and your profile has another name: set AWS_PROFILE to yours in the environment of what starts the program (in an IDE: its run configuration; a plugin that set it before may have stopped doing so with an update), and restart it.\n- Neither helps, or the program can't read SSO: start it with the variables of `aws configure export-credentials --format env`." /
        "参照されたプロファイル（profileName=…）と、その後、本文の末尾にある文を確認してください。\n- 自分のプロファイルで、SSO でサインインする場合: ビルドに、SDK と同じバージョンのモジュール `software.amazon.awssdk:sso` と `software.amazon.awssdk:ssooidc` が必要です。クラスパスにないとプロファイルを読めません（その場合、本文の末尾に「must be on the class path」とあります）。その後サインインし（`genkan login` または `aws sso login --profile 名前`）、プログラムを起動し直してください。\n- 「profileName=default」で、使うプロファイルの名前が異なる場合: プログラムを起動するもの（IDE では実行構成。以前は設定していたプラグインが、更新で設定しなくなることもあります）の環境変数 AWS_PROFILE に指定し、起動し直してください。\n- それでも解消しない場合や、プログラムが SSO を読めない場合: `aws configure export-credentials --format env` の変数を設定して起動してください。"
    } text {
        verified: false,
        names: ["AwsCredentialsProviderChain"],
        patterns: [
            r"unable to load credentials from any of the providers in the chain awscredentialsproviderchain\(.{0,400}?profilecredentialsprovider\(profilename=(?<profile>[\w./@+-]+)",
        ],
        examples: [
            "SdkClientException: Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider(), EnvironmentVariableCredentialsProvider(), WebIdentityTokenCredentialsProvider(), ProfileCredentialsProvider(profileName=default, profileFile=ProfileFile(sections=[profiles]))])",
        ],
    }
    ASSUME_ALIAS "GK-ERR-795" Person {
        "the tool got credentials (granted's `assume`), but they didn't get into this shell: it ran as a program of its own, not as a part of the shell" /
        "ツール（granted の `assume`）は認証情報を取得しましたが、このシェルに渡っていません。シェルの一部としてではなく、別のプロセスとして実行されています"
    } help {
        "granted's `assume` can set variables only as an alias: `alias assume=\". assume\"` in the file that your shell reads at its start (~/.bashrc, ~/.zshenv; fish has a form of its own). Open a new shell; `type assume` shows the alias.\n- Without it, or in a script: `assume PROFILE --exec -- COMMAND`, or `. assume PROFILE`.\n- The profile gets its credentials from `credential_process`: granted exports none, on purpose: set AWS_PROFILE to that profile." /
        "granted の `assume` は、エイリアスとして実行したときだけ変数を設定できます。シェルが起動時に読み込むファイル（~/.bashrc、~/.zshenv。fish は別の書き方）に `alias assume=\". assume\"` を書き、新しいシェルを開いてください。`type assume` でエイリアスを確認できます。\n- エイリアスがない場合やスクリプトの場合: `assume プロファイル --exec -- コマンド`、または `. assume プロファイル` を使います。\n- プロファイルの認証情報が `credential_process` によるものの場合: granted は意図的に変数を設定しません。AWS_PROFILE にそのプロファイルを指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bsession credentials will expire\b.{0,600}?\b(?:unable to locate credentials|could not load credentials|no credentials\b)",
        ],
        examples: [
            "> assume dev
[✔] [dev](ap-northeast-1) session credentials will expire in 1 hour
$ aws sts get-caller-identity
Unable to locate credentials. You can configure credentials by running \"aws configure\".",
        ],
    }
    LOST_AGAIN "GK-ERR-852" Problem {
        "the program found no AWS credentials although credential_process gives them: it holds an earlier failure, or doesn't run the command again" /
        "credential_process は認証情報を返しているのに、プログラムが AWS の認証情報を見つけられません。以前の失敗が保持されているか、コマンドが再実行されていません"
    } help {
        "Start the program again; the sign-in is good. Claude Code: update it; 2.1.79 was reported to fail from the second call on. `claude install VERSION` goes back to a release that worked.\n- Until then let the credentials stand in the environment: `eval \"$(aws configure export-credentials --format env)\"`, then start Claude Code in that terminal; they run out, and aren't renewed.\n- It fails at the first call too: the command fails only there. Started from an editor or the desktop it lacks your shell's PATH and variables: write its absolute path into ~/.aws/config." /
        "プログラムを起動し直してください。サインインに問題はありません。Claude Code の場合は更新します。2.1.79 では 2 回目の呼び出しから失敗すると報告されています。`claude install バージョン` で、動作していたリリースに戻せます。\n- それまでは、認証情報を環境変数に設定してください（`eval \"$(aws configure export-credentials --format env)\"` の後、そのターミナルで Claude Code を起動）。期限が切れても更新はされません。\n- 最初の呼び出しから失敗する場合: そこでだけコマンドが失敗しています。エディターやデスクトップから起動すると、シェルの PATH や環境変数がありません。~/.aws/config にコマンドを絶対パスで書いてください。"
    } text {
        verified: false,
        patterns: [
            r"(?:could not load credentials from any providers|unable to locate credentials|no credentials found)\W.{0,60}?credential_process\b.{0,40}?(?:continues to|still|runs? successfully|succeeds|returns valid|works)",
        ],
        examples: [
            "\"Could not load credentials from any providers\" — even though credential_process continues to run successfully when invoked directly.",
        ],
    }
    SOURCE_FAILS "GK-ERR-1260" Remote {
        "what gives the AWS credentials (mostly the portal of IAM Identity Center) failed just now; the sign-in isn't the cause" /
        "AWS の認証情報を渡すサービス（多くは IAM Identity Center のポータル）で、一時的にエラーが発生しています。サインインが原因ではありません"
    } help {
        "Try again in a few minutes: signing in again doesn't help. `genkan doctor` asks the portal itself and shows its answer.\n- It stays: is IAM Identity Center (or STS, where the text names AssumeRole) disturbed in that region (health.aws.amazon.com)? AWS operates it, nobody here can repair it.\n- The profile in use gets its keys from a program (credential_process) or a container's address: the fault is that program's. Run its command by itself and read what it says." /
        "数分待ってやり直してください。サインインし直しても解消しません。`genkan doctor` はポータルに直接問い合わせ、その応答を表示します。\n- 続く場合: そのリージョンの IAM Identity Center（本文に AssumeRole がある場合は STS）に障害が出ていないか確認してください（health.aws.amazon.com）。運用しているのは AWS で、こちらでは直せません。\n- 使用中のプロファイルの認証情報をプログラム（credential_process）やコンテナーのアドレスから取得している場合: 原因はそのプログラムです。そのコマンドを単独で実行し、出力を確認してください。"
    } text {
        verified: true,
        names: ["ServiceUnavailableException"],
        patterns: [
            r"could not load aws credentials · (?:internal\w*|service\w*unavailable\w*|unknown(?:error)?: |http 5\d\d)",
            r"\((?:serviceunavailable|internal(?:server|service)?(?:error|failure|exception)?|50[0234])(?:exception|error)?\)? when calling the (?:getrolecredentials|listaccounts|listaccountroles|createtoken\w{0,10}|registerclient|startdeviceauthorization|assumerole\w{0,20}|getcalleridentity|getsessiontoken|getfederationtoken|createoauth2token) operation",
            r"\boperation error (?:sso|sso ?oidc|sts|signin): \w{1,40}, .{0,300}?(?:\bserviceunavailable\w{0,10}|\binternal(?:server|service)?(?:error|failure|exception)\w{0,10}|\bstatuscode: 50[0234]\b)",
            r"\bservice: (?:sso|sso ?oidc|sts|signin), status code: 50[0234]\b",
            r"\b(?:serviceunavailable|internalserver)exception\b.{0,1200}?\bclient-(?:sso|sts|signin)\b",
        ],
        examples: [
            "API Error: Could not load AWS credentials · InternalServerException: Internal server error",
            "API Error: Could not load AWS credentials · Unknown: boom.",
            "API Error: Could not load AWS credentials · ServiceUnavailableException: Service is unavailable. Check or refresh your AWS credentials and try again.",
            "An error occurred (ServiceUnavailableException) when calling the GetRoleCredentials operation (reached max retries: 4): Service is unavailable",
            "get identity: get credentials: failed to refresh cached credentials, operation error SSO: GetRoleCredentials, https response error StatusCode: 503, RequestID: , ServiceUnavailableException: Service is unavailable",
            "software.amazon.awssdk.services.sts.model.StsException: Service is unavailable (Service: Sts, Status Code: 503, Request ID: 0a1b2c3d)",
            "An error occurred (ServiceUnavailableException) when calling the CreateOAuth2Token operation: Service is unavailable",
            "InternalServerException: Internal server error\n    at throwDefaultError (/app/node_modules/@aws-sdk/client-sso/dist-cjs/index.js:61:20)",
        ],
    }
    NO_CREDENTIALS "GK-ERR-061" Person {
        "no AWS credentials were found: not signed in, AWS_PROFILE names a profile that doesn't exist, or they don't reach the program that looks" /
        "AWS の認証情報が見つかりません。サインインしていないか、AWS_PROFILE が存在しないプロファイルを指しているか、認証情報がプログラムに渡っていません"
    } help {
        "Not signed in: `genkan login` (for an AWS profile that genkan didn't set up, `aws sso login`, or `aws login`), then start the program again. `genkan explain AWS_PROFILE` shows which profile Claude Code uses. Signed in with `aws login`: old releases don't read that, update Claude Code.\n- “[Bedrock Model Provider]”, “[Bedrock API Client]”, “amazon-bedrock-copilot-chat”, “Copilot Chat”: the extension Amazon Bedrock for Copilot Chat says it, not Claude Code: it found no credentials. You gave it an API key or bearer token that worked before: the release may be at fault, no permission is missing (0.5.0 was reported not to use the token that 0.4.1 had used; later it worked again). Update the extension, or install the last release that worked. You use an AWS profile: name it in the extension's own settings, and sign in to it (`genkan login`, `aws sso login --profile NAME`).\n- “no EC2 IMDS role found”, “No valid credential sources found”, “establish AWS credentials”, “no valid providers in chain”, “Unable to resolve AWS account to use”, and you signed in with `aws login` (the profile has `login_session`): programs with an SDK from before November 2025 (aws-sdk-go-v2 before 1.40.0 and version 1, Terraform and the AWS CDK of that time) don't read it and find nothing. Update the program. Until then run `eval \"$(aws configure export-credentials --profile NAME --format env)\"` in the terminal that starts it, or name it (AWS_PROFILE) a profile of its own with `credential_process = aws configure export-credentials --profile NAME --format process`.\n- “any provider in the chain”, “providers in the chain”, “com.amazonaws”, “software.amazon.awssdk” (AWS's SDK for Java, in a program of your own, a plugin or a server): none of the places where it looks has credentials: variables, Java's system properties, ~/.aws, a role. It works on your own machine, and not on the server where it runs now: that has no role: attach an instance profile (EC2), a task role (ECS) or a role for its service account (EKS), and see that the metadata service answers. On your own machine: start it with AWS_PROFILE set to a profile that you signed in to. A profile with SSO: version 1 of this SDK doesn't read it, version 2 only with the modules `sso` and `ssooidc` in the program; until then give it the variables of `aws configure export-credentials --format env`.\n- “Error raised by bedrock service”, “langchain”, “langgraph”, “crewai”: a program of your own called Bedrock, not Claude Code. Give it the credentials where it reads its settings, mostly its .env: AWS_PROFILE with a profile that you signed in to, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (temporary keys also AWS_SESSION_TOKEN) in place of the example's placeholders, and AWS_REGION. Or choose another provider in it, where Bedrock isn't meant.\n- “Need to perform AWS calls for account”, “aws-cdk”, “Synthesis time”: the AWS CDK found no credentials for that account in the profile. Try `cdk deploy --profile NAME` after `aws sso login --profile NAME`, and update it (`npm install -g aws-cdk`): older releases read no [sso-session] section (nor one whose name has blanks). Until then write sso_start_url and sso_region into the profile itself, without sso_session, or export the variables of `aws configure export-credentials --format env`. The account in the text has to be the profile's.\n- “no EC2 IMDS role found”: a program in Go (Terraform, a gateway) says so of the last place that it looked at: everywhere else it found nothing. Only on an EC2 machine is the role to be corrected; elsewhere give that program a profile (AWS_PROFILE) or the variables of `aws configure export-credentials --format env`, in the environment that starts it.\n- You don't mean to use Bedrock: Claude Code looks for AWS credentials only where CLAUDE_CODE_USE_BEDROCK is set. `genkan explain CLAUDE_CODE_USE_BEDROCK` shows where (shell, settings.json): remove it.\n- “botocore”, “boto3”: a Python program called AWS, not Claude Code. If it is meant to, name the profile that you signed in with (AWS_PROFILE, or profile_name in its code); where `aws sts get-caller-identity` works with that SSO profile, its boto3 may be too old to read it: `pip install -U boto3 botocore` in its environment. If not, the files in the traceback show which plugin or extension of it did: remove or switch off that one.\n- “Error streaming … Could not load credentials from any providers”, “API error … Could not load credentials from any providers” (Claude Code itself), or whatever it says, and the credentials work in a terminal: they don't reach Claude Code. AWS_PROFILE stands only in its settings (`env` of settings.json): some releases look for credentials without it: export AWS_PROFILE in the shell that starts `claude` as well. It stands in the shell alone: what starts Claude Code (an editor's extension, also in Codespaces or another remote host, the desktop app, a CI action) doesn't pass it on: have it in the settings too (`genkan setup` writes it), start it from that terminal or use `claude` in it, or take another version of the extension or action.\n- “CredentialsProviderError: Could not load credentials from any providers”, in a program of your own: the sentence says no more than that none of the places where the SDK looks had credentials. Name the intended one in the `credentials` that your code gives the SDK (from @aws-sdk/credential-providers: fromIni or fromSSO for a profile, fromContainerMetadata on ECS, fromInstanceMetadata on EC2, fromTokenFile on EKS); then the real error shows, in place of this one.\n- “Could not load credentials from any providers”: AWS's SDK for JavaScript says so, in Claude Code and in other programs (Cline, Roo Code). With “AWS profile” chosen and no name in the field, these look only at AWS_PROFILE and [default]: enter the name of the profile that you signed in to. Some of these read only ~/.aws/credentials and not a profile of ~/.aws/config: write its keys into ~/.aws/credentials below [NAME] as well, then start the editor again. For the SDK's version 2 AWS_SDK_LOAD_CONFIG=1 has it read both. The line alone doesn't say which case it is: paste what stands before and behind it (the cause, the stack).\n- “Could not load credentials from any providers”, and `aws sts get-caller-identity` with the same profile works: the profile has role_arn with source_profile, and that one credential_process or a sign-in by SSO, which old releases don't follow: update the program's @aws-sdk packages, or hand it `aws configure export-credentials --profile NAME --format env`.\n- “Could not load credentials from any providers” only after the first prompt was answered, while `aws sts get-caller-identity` works: Claude Code 2.1.79 kept a failed answer of credential_process; take another release.\n- “Could not load credentials from any providers”, and the program was given a Bedrock API key (ABSK…): it doesn't use the key, but still looks for AWS credentials to sign with. Update it, or hand the key to its process as AWS_BEARER_TOKEN_BEDROCK; a gateway that you run has to send it as `Authorization: Bearer`.\n- “Unable to locate credentials”: the AWS CLI and Python programs say so. Where AWS was never set up on this machine, `aws configure sso` writes a profile for IAM Identity Center, and `aws configure` writes an access key into [default]; any other name needs AWS_PROFILE or `--profile NAME` with each call. `aws configure list`, where they run, shows what they find. Keys have to be spelled aws_access_key_id and aws_secret_access_key (not aws_access_key), below [NAME] in ~/.aws/credentials or below [profile NAME] in ~/.aws/config. In a container there are neither these files nor the shell's variables: mount ~/.aws, or put AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN into its env file. Keys copied from the SSO portal need their aws_session_token beside them, and expire.\n- “Unable to locate credentials” on an EC2 machine or in a container that has a role, and it worked before: was the AWS CLI or the program updated (`aws --version`, the log of yum, apt or pip)? Some releases don't get the role's credentials (AWS CLI 1.16.285 was one, the first with IMDSv2): update it to a later one, or go back to the release before (`pip install awscli==VERSION`). Nothing was updated: see whether the role is still attached, and whether IMDSv2 is demanded now (an old release knows only IMDSv1) or the hop limit is 1.\n- “node_modules/@aws-sdk”, “node_modules/aws-sdk”: a Node.js program (one of your own, an MCP server, an editor's extension) called AWS; Claude Code has its SDK inside it and doesn't say so. Give that program AWS_PROFILE, or AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, where it starts. A .env has to be loaded before the first call (`import 'dotenv/config'`, `node --env-file=.env`), and `credentials` in its code must not hold undefined values.\n- In a container the host's sign-in isn't there: mount ~/.aws (with sso/cache) to where the program in it looks (.aws in the home of the container's own user: `echo $HOME` in it; or name the mounted files in AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE), and pass AWS_PROFILE and AWS_REGION, or pass the variables of `aws configure export-credentials --format env`. A program that can't read SSO profiles gets those same variables.\n- Another program with a Bedrock API key: it didn't hand it on, or its SDK is too old for it: update it; until then set AWS_BEARER_TOKEN_BEDROCK in its server's environment. A source_profile has to name a profile that has credentials.\n- A server or container with a role of its own: the role has to be attached and trust the service that gives it out (EC2: ec2.amazonaws.com), and the metadata service has to answer (a container needs a hop limit of 2; with HTTP_PROXY set, NO_PROXY=169.254.169.254, on ECS 169.254.170.2).\n- “admission webhook”, “k8s.aws”, “kube-system”, “external-dns”, “cluster-autoscaler” (a controller in a pod of EKS): no sign-in helps. Give its service account a role (IRSA or EKS Pod Identity), or have whoever runs the nodes set their hop limit to 2 (`aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2`): with 1, as images of newer nodes have it, a pod doesn't reach the node's role.\n- “No signing credentials found”, “mount-s3” (Mountpoint for Amazon S3, programs on AWS's Common Runtime): some releases read no SSO profile, nor what `aws sso login` stored, so that the same profile works in the AWS CLI. Update it; until then give it the variables of `aws configure export-credentials --format env`, or a profile of its own with `credential_process = aws configure export-credentials --profile NAME --format process` (the AWS CLI has to be there, in a container too)." /
        "サインインしていない場合: `genkan login`（genkan が設定していない AWS プロファイルでは `aws sso login` または `aws login`）の後、プログラムを起動し直してください。Claude Code が使うプロファイルは `genkan explain AWS_PROFILE` で分かります。`aws login` でサインインした場合、古いリリースは読み取れないため、Claude Code を更新してください。\n- 「[Bedrock Model Provider]」「[Bedrock API Client]」「amazon-bedrock-copilot-chat」「Copilot Chat」の場合: Claude Code ではなく、拡張機能 Amazon Bedrock for Copilot Chat の表示で、認証情報が見つかっていません。以前は動作していた API キーまたはベアラートークンを設定している場合、権限の不足ではなく、リリースの問題の可能性があります（0.4.1 が使っていたトークンを 0.5.0 が使わなかったという報告があり、その後は解消しています）。拡張機能を更新するか、最後に動作したリリースをインストールしてください。AWS プロファイルを使う場合は、拡張機能自身の設定で名前を指定し、そのプロファイルにサインインしてください（`genkan login`、`aws sso login --profile 名前`）。\n- 「no EC2 IMDS role found」「No valid credential sources found」「establish AWS credentials」「no valid providers in chain」「Unable to resolve AWS account to use」で、`aws login` でサインインした場合（プロファイルに `login_session` があります）: 2025 年 11 月より前の SDK（aws-sdk-go-v2 では 1.40.0 より前とバージョン 1、当時の Terraform と AWS CDK）を使うプログラムは、これを読めず、認証情報を見つけられません。プログラムを更新してください。それまでは、プログラムを起動するターミナルで `eval \"$(aws configure export-credentials --profile 名前 --format env)\"` を実行するか、`credential_process = aws configure export-credentials --profile 名前 --format process` を書いた別のプロファイルを AWS_PROFILE で指定してください。\n- 「any provider in the chain」「providers in the chain」「com.amazonaws」「software.amazon.awssdk」の場合（AWS SDK for Java を使う自作のプログラム、プラグイン、サーバー）: 環境変数、Java のシステムプロパティ、~/.aws、ロールのどこにも認証情報がありません。自分の端末では動作し、実行先のサーバーで失敗する場合は、サーバーにロールがありません。インスタンスプロファイル（EC2）、タスクロール（ECS）、またはサービスアカウントのロール（EKS）を割り当て、メタデータサービスが応答することを確認してください。自分の端末の場合は、サインイン済みのプロファイルを AWS_PROFILE に設定して起動します。SSO のプロファイルは、この SDK のバージョン 1 では使えず、バージョン 2 ではプログラムに `sso` と `ssooidc` のモジュールが必要です。それまでは `aws configure export-credentials --format env` の環境変数を渡してください。\n- 「Error raised by bedrock service」「langchain」「langgraph」「crewai」の場合: Bedrock を呼び出したのは Claude Code ではなく自作などのプログラムです。プログラムが設定を読むところ（多くは .env）で認証情報を渡してください。サインインしたプロファイルの AWS_PROFILE、または例の値のままになっている AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY（一時的なキーでは AWS_SESSION_TOKEN も）と、AWS_REGION です。Bedrock を使うつもりがなければ、そのプログラムで別のプロバイダーを選んでください。\n- 「Need to perform AWS calls for account」「aws-cdk」「Synthesis time」の場合: AWS CDK が、プロファイルにそのアカウントの認証情報を見つけられません。`aws sso login --profile 名前` の後に `cdk deploy --profile 名前` を試し、CDK を更新してください（`npm install -g aws-cdk`）。古いリリースは [sso-session] のセクション（名前に空白があるものも）を読みません。それまでは、sso_session を使わずに sso_start_url と sso_region をプロファイル自体に書くか、`aws configure export-credentials --format env` の変数を設定します。本文のアカウントがプロファイルのものかも確認してください。\n- 「no EC2 IMDS role found」の場合: Go のプログラム（Terraform、ゲートウェイなど）が最後に探した場所のことで、ほかのどこにも見つかっていません。ロールを直すのは EC2 のサーバーの場合だけです。それ以外では、起動する環境でプログラムにプロファイル（AWS_PROFILE）または `aws configure export-credentials --format env` の変数を渡してください。\n- Bedrock を使うつもりがない場合: Claude Code が AWS の認証情報を探すのは、CLAUDE_CODE_USE_BEDROCK が設定されているときだけです。設定場所（シェル、settings.json）は `genkan explain CLAUDE_CODE_USE_BEDROCK` で分かります。削除してください。\n- 「botocore」「boto3」とある場合: AWS を呼び出したのは Claude Code ではなく Python のプログラムです。意図したものであれば、サインインしたプロファイルを指定してください（AWS_PROFILE、またはコード内の profile_name）。その SSO プロファイルで `aws sts get-caller-identity` が成功する場合は、boto3 が古くて読み取れない可能性があるため、そのプログラムの環境で `pip install -U boto3 botocore` を実行してください。そうでなければ、どのプラグインや拡張が呼び出したかはトレースバックのファイルで分かります。それを削除するか無効にしてください。\n- 「Error streaming … Could not load credentials from any providers」「API error … Could not load credentials from any providers」（Claude Code 自身）など、表示が何であっても、ターミナルでは使える場合: 認証情報が Claude Code に届いていません。AWS_PROFILE が設定（settings.json の `env`）にしかない場合、認証情報を探すときに使われないリリースがあります。`claude` を起動するシェルでも export してください。シェルにしかない場合は、Claude Code を起動するもの（エディターの拡張機能、Codespaces などリモートの接続先の拡張機能、デスクトップアプリ、CI のアクション）が渡していません。設定にも書くか（`genkan setup` が書き込みます）、そのターミナルから起動するかそこで `claude` を使うか、拡張機能やアクションのバージョンを変えてください。\n- 自作のプログラムで「CredentialsProviderError: Could not load credentials from any providers」と表示される場合: SDK が探すどの場所にも認証情報がなかったことしか分かりません。使うつもりのものを、コードで SDK に渡す `credentials` に指定してください（@aws-sdk/credential-providers の、プロファイルでは fromIni または fromSSO、ECS では fromContainerMetadata、EC2 では fromInstanceMetadata、EKS では fromTokenFile）。この文の代わりに、実際のエラーが表示されます。\n- 「Could not load credentials from any providers」の場合: AWS の JavaScript 用 SDK の文で、Claude Code のほか、Cline や Roo Code なども表示します。設定で AWS プロファイルを選び、名前の欄が空の場合、AWS_PROFILE と [default] しか探されません。サインインしたプロファイルの名前を入力してください。~/.aws/credentials だけを読み、~/.aws/config のプロファイルを見ないプログラムがあります。~/.aws/credentials の [名前] の下にもキーを書き、エディターを起動し直してください。SDK のバージョン 2 では、AWS_SDK_LOAD_CONFIG=1 で両方が読まれます。この行だけではどの場合か特定できないため、前後の行（原因、スタック）も貼り付けてください。\n- 「Could not load credentials from any providers」で、同じプロファイルの `aws sts get-caller-identity` が成功する場合: プロファイルに role_arn と source_profile があり、source_profile の認証情報が credential_process や SSO のものだと、古いリリースは読み取れません。プログラムの @aws-sdk パッケージを更新するか、`aws configure export-credentials --profile 名前 --format env` の値を渡してください。\n- 最初のプロンプトには応答し、その後に「Could not load credentials from any providers」と表示され、`aws sts get-caller-identity` は成功する場合: Claude Code 2.1.79 は credential_process の失敗を保持し続けました。別のリリースを使ってください。\n- 「Could not load credentials from any providers」で、プログラムに Bedrock API キー（ABSK…）を渡している場合: キーは使われず、署名のための AWS の認証情報が探されています。プログラムを更新するか、そのプロセスにキーを AWS_BEARER_TOKEN_BEDROCK として渡してください。自分で動かしているゲートウェイは、キーを `Authorization: Bearer` で送る必要があります。\n- 「Unable to locate credentials」の場合: AWS CLI と Python のプログラムの文です。この端末で AWS を一度も設定していない場合は、`aws configure sso` が IAM Identity Center のプロファイルを、`aws configure` がアクセスキーを [default] に書き込みます。ほかの名前のプロファイルでは、呼び出しごとに AWS_PROFILE または `--profile 名前` が必要です。何が見つかっているかは、実行している場所での `aws configure list` で分かります。キーの行は aws_access_key_id と aws_secret_access_key で（aws_access_key ではありません）、~/.aws/credentials では [名前]、~/.aws/config では [profile 名前] の下に書きます。コンテナーにはこれらのファイルもシェルの環境変数もありません。~/.aws をマウントするか、env ファイルに AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を書いてください。SSO のポータルからコピーしたキーには aws_session_token も必要で、期限があります。\n- 「Unable to locate credentials」が、ロールのある EC2 のサーバーやコンテナーで表示され、以前は動作していた場合: AWS CLI またはプログラムが更新されていないかを確認してください（`aws --version`、yum・apt・pip の記録）。ロールの認証情報を取得できないリリースがあります（AWS CLI では、IMDSv2 に初めて対応した 1.16.285）。より新しいリリースに更新するか、直前のリリースに戻してください（`pip install awscli==バージョン`）。更新していない場合は、ロールが割り当てられたままか、IMDSv2 が必須になっていないか（古いリリースは IMDSv1 だけに対応しています）、ホップ制限が 1 でないかを確認してください。\n- 「node_modules/@aws-sdk」「node_modules/aws-sdk」とある場合: AWS を呼び出したのは Node.js のプログラム（自作のもの、MCP サーバー、エディターの拡張機能など）です。Claude Code は SDK を内蔵しているため、このようには表示されません。そのプログラムを起動する環境に、AWS_PROFILE、または AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を設定してください。.env は最初の呼び出しより前に読み込む必要があり（`import 'dotenv/config'`、`node --env-file=.env`）、コードの `credentials` に undefined の値があってはいけません。\n- コンテナーにホストのサインインはありません: ~/.aws（sso/cache を含む）を、その中のプログラムが探す場所にマウントし（コンテナーのユーザーのホームの .aws。中で `echo $HOME` を実行すると分かります。または、マウントしたファイルを AWS_SHARED_CREDENTIALS_FILE と AWS_CONFIG_FILE で指定します）、AWS_PROFILE と AWS_REGION を渡すか、`aws configure export-credentials --format env` の変数を渡してください。SSO のプロファイルを読めないプログラムにも、同じ変数を渡します。\n- 別のプログラムに Bedrock API キーを入力した場合: キーが渡っていないか、SDK が古くて対応していません。更新するか、それまではサーバーの環境に AWS_BEARER_TOKEN_BEDROCK を設定してください。source_profile の先のプロファイルには認証情報が必要です。\n- 独自のロールを持つサーバーやコンテナーの場合: ロールが割り当てられ、その信頼ポリシーに渡し元のサービス（EC2 では ec2.amazonaws.com）があり、メタデータサービスが応答する必要があります（コンテナーからはホップ制限 2 が必要です。HTTP_PROXY を設定している場合は NO_PROXY に 169.254.169.254、ECS では 169.254.170.2 を指定します）。\n- 「admission webhook」「k8s.aws」「kube-system」「external-dns」「cluster-autoscaler」（EKS の Pod で動くコントローラー）の場合: サインインでは解消しません。サービスアカウントにロールを割り当てるか（IRSA または EKS Pod Identity）、ノードの管理者にホップ制限を 2 にしてもらってください（`aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2`）。新しいノードのイメージのように 1 の場合、Pod からノードのロールに届きません。\n- 「No signing credentials found」「mount-s3」の場合（Mountpoint for Amazon S3 など、AWS Common Runtime を使うプログラム）: SSO のプロファイルや `aws sso login` の結果を読まないリリースがあり、同じプロファイルが AWS CLI では使えます。更新してください。それまでは `aws configure export-credentials --format env` の変数を渡すか、`credential_process = aws configure export-credentials --profile 名前 --format process` を書いた専用のプロファイルを使います（コンテナーの中にも AWS CLI が必要です）。"
    } text {
        verified: true,
        names: ["NoCredentialsError", "NoCredentialProviders", "NoAuthTokenError", "AwsCredentialsProviderChain"],
        patterns: [
            r"\btoken not present in '?aws_bearer_token_bedrock",
            r"\bnocredentialserror\b",
            r"'nonetype' object has no attribute 'get_frozen_credentials'",
            // Behind the dot stands the reason, which has a row of its own where it says more.
            r"could not load aws credentials(?: · .{0,120})?",
            r"could not load credentials from any providers",
            r"unable to locate credentials",
            r"no ec2 imds role found",
            r"no valid (?:providers in chain|credential sources? (?:found|for))|no (?:credential )?providers? in (?:the )?chain|valid credentials could not be sourced|(?:unable|failed) to (?:load|find|get|retrieve) (?:any )*aws credentials|(?:unable|failed) to load (?:any )?credentials from (?:any|the )|could not (?:load|find|resolve|obtain) (?:any |valid )*aws credentials|could not (?:load|find|resolve|obtain) (?:any |valid )*credentials (?:from any|to authenticate with aws)|no aws credentials (?:found|available|were found|provided)|no identity-based aws credentials",
            // Without AWS's name beside it, it can be any program's.
            r"\b(?:aws\w*|aws-\w+|amazon|bedrock\w*|boto\w*|sts|ec2|imds|sso)\b.{0,120}?(?:(?:unable|failed) to (?:load|find|get|retrieve)|could not (?:load|find|resolve|obtain|get)|error (?:when )?loading|\bno) (?:any |valid )*credentials\b(?: (?:found|available|were found|provided))?",
            r"(?:(?:unable|failed) to (?:load|find|get|retrieve)|could not (?:load|find|resolve|obtain|get)|error (?:when )?loading|\bno) (?:any |valid )*credentials\b.{0,160}?\b(?:aws\w*|amazon|bedrock\w*|boto\w*|sts|ec2|imds|sso)\b",
            r"unable to find environment variable credentials|container metadata service|credential-provider-imds|(?:ec2|(?:ec2|aws|the|from|an|via) instance) metadata service|ec2rolerequesterror|static credentials are empty|the credential provider was not enabled|unable to locate authorization token|unable to get instance metadata|\b(?:ec2|aws) ?imds\b.{0,60}\b(?:timed out|unavailable|failed|not found|disabled|no )|no credential providers? (?:could|were)|credentials? (?:chain|provider chain)\b.{0,60}(?:exhausted|no |failed)",
            r"failed to (?:create|build|resolve) (?:the )?(?:underlying )?(?:aws ?)?credentials? ?provider|credentials? provider (?:could not be|was not) (?:created|built)|credentialsloadingerror",
            r"no aws credentials found\. |cloud credentials unavailable — check or refresh|awsaccesskey` and `awssecretaccesskey` must be provided together",
            r"failed to resolve aws credentials|web identity configuration not specified|no http credential provider host provided|http credential provider response not of the required format|container metadata credential provider cannot be used|could not load token from any providers",
            r"you can configure credentials by running \Waws configure",
            // An address of AWS's own machines, the last place that an SDK looks at: no firewall is to be opened for it.
            r"\bec2 (?:instance )?metadata(?: (?:token|service|request|call|endpoint|returned|an|is)){1,5} (?:error|failed|timed out|unavailable)\b(?:.{0,160}?\b169\.254\.169\.254\b)?|(?:(?:connect timeout on|could not connect to the) endpoint url: \W?|metadata service request to |\b(?:get|put) \W)http://169\.254\.(?:169\.254|170\.23?)(?::80)?/(?:latest|v\d)/\S*|\b(?:etimedout|econnrefused|ehostunreach|enetunreach|ehostdown|connect to) 169\.254\.170\.23?\b",
            r"error when retrieving credentials from (?:container|ec2|ecs)-?\w*",
            r"no signing credentials|missing keys aws_access_key_id|\bno awscredentials found|\bmissingcredentialserror\b|unable to sign request without credentials|error retrieving credentials from the instance profile|no credentials specified or obtained|no master credentials found|system aws credentials are required|\bprofile [\w./@+-]{1,80}: credentials missing|(?:\baws|no) credentials (?:not found|to awsume)|credential error: .{0,40}nocredentials",
            r"cannot read credentials from \S{0,160}\.aws\S{0,40}|unable to resolve aws account to use|\baws (?:provider )?credentials (?:are )?not (?:set|configured|found)\b",
            r"cannot read propert(?:y|ies) (?:of (?:undefined|null) \(reading )?'?(?:accesskeyid|secretaccesskey)\b",
            r"\bnoauthtokenerror\b",
            r"aws account id not previously found and failed retrieving",
            r"\bnocredentialproviders\b",
            r"\bcould not establish aws credentials\b",
        ],
        examples: [
            "TokenProviderError: Token not present in 'AWS_BEARER_TOKEN_BEDROCK' environment variable",
            "botocore.exceptions.NoCredentialsError",
            "AttributeError: 'NoneType' object has no attribute 'get_frozen_credentials'",
            "[Bedrock] Failed to retrieve credentials: no source answered",
            "Error loading credentials for the AWS profile work",
            "NoCredentialProviders: no valid providers in chain. Deprecated.",
            "API Error: Could not load AWS credentials · Could not load credentials from any providers. Check or refresh your AWS credentials and try again.",
            "failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata",
            "Unable to locate credentials. You can configure credentials by running \"aws configure\".",
            "CredentialsProviderError: Unable to find environment variable credentials.",
            "Failed to create underlying AwsCredentialProvider",
            "No AWS credentials found. Check the profile.",
            "Failed to resolve AWS credentials from the credential provider chain.",
            "Unable to use the profile. You can configure credentials by running \"aws configure\".",
            "Error when retrieving credentials from Ec2InstanceMetadata: no answer",
            "Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider()])",
            "No signing credentials found",
            "TimeoutError: EC2 Metadata token request returned error [cause]: connect ETIMEDOUT 169.254.169.254:80",
            "Cannot read credentials from /home/taro/.aws/credentials",
            "TypeError: Cannot read properties of undefined (reading 'accessKeyId')",
            "botocore.exceptions.NoAuthTokenError: No auth token could be resolved.",
            "Error: Retrieving AWS account details: AWS account ID not previously found and failed retrieving via all available methods.",
            "NoCredentialProviders",
            "could not establish AWS credentials; please run 'aws configure' or choose a profile",
        ],
    }
    METADATA_UNREACHED "GK-ERR-603" Person {
        "a program found no other credentials that hold, and asked at last the metadata service of a cloud's own machines (169.254.169.254), which doesn't exist here; the network isn't at fault" /
        "プログラムがほかに有効な認証情報を見つけられず、最後にクラウド上のサーバーのメタデータサービス（169.254.169.254）に問い合わせましたが、ここにはありません。ネットワークの問題ではありません"
    } help {
        "Give the program credentials of its own. AWS: sign in again, since an SSO session that has ended reads the same (`genkan login`; for an AWS profile that genkan didn't set up, `aws sso login`), name the profile to the program (AWS_PROFILE), and start it again. No proxy and no firewall has to be opened for this address.\n- Google: `gcloud auth application-default login`; Azure: `az login`. Their programs ask the same address last.\n- Keys are set and it asks all the same: the program doesn't see them. Another user, a container or an editor has neither the shell's variables nor ~/.aws; a function that is run locally (Lambda) takes the profile as an option.\n- AWS_EC2_METADATA_DISABLED=true has AWS's programs say at once that credentials are missing.\n- It does run on a cloud's machine: a role has to be attached, NO_PROXY has to name 169.254.169.254, and a container needs a hop limit of 2." /
        "プログラムに認証情報を渡してください。AWS の場合: SSO のセッションが終わっているときも同じ文になるため、サインインし直し（`genkan login`。genkan が設定していない AWS プロファイルの場合は `aws sso login`）、プロファイルをプログラムに指定して（AWS_PROFILE）、起動し直してください。このアドレスのために、プロキシやファイアウォールの設定を変える必要はありません。\n- Google の場合は `gcloud auth application-default login`、Azure の場合は `az login` を実行してください。これらのプログラムも、最後に同じアドレスに問い合わせます。\n- キーを設定しているのに問い合わせる場合: プログラムに届いていません。別のユーザー、コンテナー、エディターには、シェルの環境変数も ~/.aws もありません。ローカルで実行する関数（Lambda）では、プロファイルをオプションで指定します。\n- AWS_EC2_METADATA_DISABLED=true を設定すると、AWS のプログラムは、認証情報がないことをすぐに表示します。\n- クラウド上のサーバーで動いている場合: ロールの割り当てと、NO_PROXY への 169.254.169.254 の追加が必要です。コンテナーではホップ制限 2 も必要です。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:ehostunreach|ehostdown|enetunreach|econnrefused|etimedout|eaddrnotavail) 169\.254\.169\.254\b(?::80\b)?",
            r"\bdial tcp 169\.254\.169\.254:80: (?:i/o timeout|connect: (?:no route to host|host is down|network is unreachable|connection refused))",
        ],
        examples: [
            "Error: connect EHOSTDOWN 169.254.169.254:80 - Local (192.168.50.148:51732)",
            "Error: connect EHOSTUNREACH 169.254.169.254:80 - Local (192.168.178.134:51835)",
            "dial tcp 169.254.169.254:80: connect: no route to host",
        ],
    }
    TWO_SOURCES "GK-ERR-062" Person {
        "two kinds of AWS credentials are set at once, and programs choose differently (with AWS_PROFILE and credentials in variables, Claude Code uses the profile, the AWS CLI the variables)" /
        "AWS の認証情報が 2 種類設定されており、プログラムごとに使うものが異なります（AWS_PROFILE と環境変数の認証情報がある場合、Claude Code はプロファイル、AWS CLI は環境変数を使います）"
    } help {
        "Keep one: remove AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN from your shell (an API key of Bedrock is AWS_BEARER_TOKEN_BEDROCK), so that all use the same identity." /
        "すべてが同じ ID を使うよう、どちらかだけを残してください。シェルから AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN（Bedrock の API キーは AWS_BEARER_TOKEN_BEDROCK）を削除します。"
    } text {
        verified: true,
        patterns: [r"multiple credential sources detected", r"cannot specify both `?api_key`? and aws credentials"],
        examples: [
            "ValueError: Cannot specify both `api_key` and AWS credentials (`aws_access_key`, `aws_secret_key`, `aws_session_token`, `aws_profile`)",
            "@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.",
        ],
    }
    CREDENTIALS_UNSAID "GK-ERR-610" Person {
        "a program found no credentials; for which service wasn't recognised in the text" /
        "プログラムが認証情報を見つけられません。どのサービスのものかは、本文から読み取れませんでした"
    } help {
        "Whose they are follows from the program that printed it; paste more of its output.\n- It calls the model through your organization's cloud: sign in (`genkan login`), and start it from a terminal where `genkan doctor` is content.\n- It is an MCP server or another tool (GitHub, a registry, a database): sign in with that tool, or give it its token; Claude Code's sign-in isn't involved.\n- It works in a terminal and not in an editor, container or CI job: the variables or the key store don't reach it there." /
        "どの認証情報かは、出力したプログラムによります。出力をより多く貼り付けてください。\n- 組織のクラウド経由でモデルを呼び出すプログラムの場合: サインインし（`genkan login`）、`genkan doctor` が問題を示さないターミナルから起動してください。\n- MCP サーバーやほかのツール（GitHub、レジストリ、データベースなど）の場合: そのツールでサインインするか、トークンを渡してください。Claude Code のサインインは関係ありません。\n- ターミナルでは動き、エディター、コンテナー、CI ジョブで失敗する場合: 環境変数やキーストアがそこに渡っていません。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"(?:unable|failed) to (?:load|find|get|retrieve) (?:any )?credentials\b|could not (?:load|find|resolve|obtain|get) (?:any |valid )*credentials\b|\bno credentials (?:found|available|were found|provided|have been configured)|error loading credentials|an error occurred while loading credentials",
        ],
        examples: [
            "Failed to load credentials: (unreadable)",
        ],
    }
    EXPIRED_UNSAID "GK-ERR-611" Person {
        "a token or session of a program has run out; of which service wasn't recognised in the text" /
        "プログラムのトークンまたはセッションの期限が切れています。どのサービスのものかは、本文から読み取れませんでした"
    } help {
        "Sign in again where the program that printed it is signed in.\n- It calls the model through your organization's cloud or gateway: `genkan login`, with a gateway's key `genkan token rotate`; then start the program again, which holds the old one.\n- It is an MCP server: /mcp in Claude Code, choose the server and authenticate; a token that stands in its configuration has to be replaced there.\n- It is another tool (kubectl, gh, a registry): its own sign-in command. The model's service isn't involved." /
        "出力したプログラムがサインインしている先で、もう一度サインインしてください。\n- 組織のクラウドやゲートウェイ経由でモデルを呼び出すプログラムの場合: `genkan login`（ゲートウェイのキーでは `genkan token rotate`）の後、古いものを保持しているプログラムを起動し直してください。\n- MCP サーバーの場合: Claude Code の /mcp でサーバーを選び、認証し直してください。設定に書かれたトークンは、そこで置き換えます。\n- ほかのツール（kubectl、gh、レジストリなど）の場合: そのツールのサインインのコマンドを使います。モデルのサービスは関係ありません。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bcredentials (?:have|are|has) (?:now |already )?expired\b|\bsession token (?:has |is )?expired\b|\bexpired session (?:token|credentials)\b",
            r"(?:\berror\b|\bfailed\b|\bunauthorized\b|\b40[13]\b|\bmcp\b)\W.{0,120}?\b(?:token|session) (?:is|has) expired\b",
            r"\byour session has expired\. please re-?authenticate",
        ],
        examples: [
            "OAuth credentials have expired.",
            "MCP server atlassian: 401 Token is expired.",
            "notion: Your session has expired. Please reauthenticate.",
        ],
    }
    PROVIDER_NOT_JSON "GK-ERR-1003" Remote {
        "a program's AWS credential provider got something that isn't JSON (mostly XML or a web page, “<”) when it asked for credentials, so the model wasn't asked at all" /
        "プログラムの AWS 認証情報プロバイダーが、認証情報のリクエストに対して JSON ではないもの（多くは XML か Web ページ。「<」）を受け取りました。モデルへのリクエストは送られていません"
    } help {
        "Ask with the same profile in the same terminal: `aws sts get-caller-identity --profile NAME`. These are the words of the program's library (Vercel's AI SDK: Cline, opencode and others), not Claude Code's.\n- It works there: the program's own sign-in is at fault. Update the program first (Cline's CLI 3.0.2 failed so with every AWS profile, and a 3.0.7 nightly build no longer did), or go back to the release that worked; its nightly or preview release can be ahead. Until then give it credentials without a profile: `aws configure export-credentials --profile NAME --format env` prints the variables for the terminal in which it starts (without AWS_PROFILE), or choose keys or Bedrock's API key in its settings.\n- It fails there too: a proxy, a web filter or a sign-in page of the network answers for sts, oidc or portal.sso of amazonaws.com. `genkan doctor` shows who answers; send a block page's details to the network team.\n- An address of its own is set (AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_STS, AWS_CONTAINER_CREDENTIALS_FULL_URI, `endpoint_url` in ~/.aws/config): remove it, or name the right one.\n- The profile has credential_process: what that command prints to its output has to be JSON alone; run it by hand." /
        "同じターミナルで、同じプロファイルを使って確認してください: `aws sts get-caller-identity --profile プロファイル名`。これは Claude Code ではなく、プログラムのライブラリ（Vercel の AI SDK。Cline、opencode など）の文です。\n- そこで成功する場合: プログラム自身のサインインに問題があります。まずプログラムを更新するか（Cline の CLI は 3.0.2 ですべての AWS プロファイルがこのように失敗し、3.0.7 の nightly では解消しました）、動作していたリリースに戻してください。nightly やプレビューのリリースで先に直っていることもあります。それまでは、プロファイルを使わずに認証情報を渡します。`aws configure export-credentials --profile プロファイル名 --format env` が表示する変数を、起動するターミナルに設定するか（AWS_PROFILE は外します）、プログラムの設定でキーまたは Bedrock の API キーを選んでください。\n- そこでも失敗する場合: ネットワークのプロキシ、Web フィルター、サインインページが、amazonaws.com の sts、oidc、portal.sso の代わりに応答しています。応答元は `genkan doctor` で分かります。ブロックページの場合は内容をネットワーク担当に送ってください。\n- 独自のアドレスが設定されている場合（AWS_ENDPOINT_URL、AWS_ENDPOINT_URL_STS、AWS_CONTAINER_CREDENTIALS_FULL_URI、~/.aws/config の `endpoint_url`）: 削除するか、正しいものにしてください。\n- プロファイルに credential_process がある場合: そのコマンドの出力は JSON だけでなければなりません。手動で実行して確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\baws credential provider failed: .{0,200}?(?:json parse error|is not valid json|unexpected token|unexpected end of json|deserialization error)",
        ],
        examples: [
            "Error: AWS credential provider failed: SyntaxError: JSON Parse error: Unrecognized token '<'\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.. Please ensure your credential provider returns valid AWS credentials with accessKeyId and secretAccessKey properties.",
        ],
    }
    PROVIDER_FAILED "GK-ERR-1004" Person {
        "a program's AWS credential provider gave no credentials, so the model wasn't asked; the reason, if there is one, stands behind “failed:”" /
        "プログラムの AWS 認証情報プロバイダーが認証情報を返さず、モデルへのリクエストは送られていません。理由がある場合は「failed:」の後に書かれています"
    } help {
        "Run `aws sts get-caller-identity` in the terminal from which the program starts, with `--profile` for the profile in its settings. If it fails, its message is the reason: sign in (`genkan login`, or `aws sso login` for an AWS profile of your own). These are the words of the program's library (Vercel's AI SDK: Cline, opencode and others), not Claude Code's.\n- It works there: the program doesn't see the same (an editor has neither the shell's AWS_PROFILE nor its PATH): name the profile and the region in its settings, or start it from that terminal.\n- “TypeError”, “ReferenceError”, “is not a function”, “undefined”: a fault of the program's release: update it, or go back to the one that worked; until then `aws configure export-credentials --format env` gives the variables to start it with." /
        "プログラムを起動するターミナルで `aws sts get-caller-identity` を実行してください（プログラムの設定にあるプロファイルを `--profile` で指定）。失敗する場合、そのメッセージが理由です。サインインしてください（`genkan login`、自分の AWS プロファイルでは `aws sso login`）。これは Claude Code ではなく、プログラムのライブラリ（Vercel の AI SDK。Cline、opencode など）の文です。\n- そこで成功する場合: プログラムには同じ設定が見えていません（エディターには、シェルの AWS_PROFILE と PATH が渡りません）。プログラムの設定にプロファイルとリージョンを指定するか、そのターミナルから起動してください。\n- 「TypeError」「ReferenceError」「is not a function」「undefined」の場合: プログラムのリリースの不具合です。更新するか、動作していたリリースに戻してください。それまでは、`aws configure export-credentials --format env` の変数を設定して起動できます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\baws credential provider failed: ",
        ],
        examples: [
            "AWS credential provider failed: TypeError: undefined is not a function. Please ensure your credential provider returns valid AWS credentials with accessKeyId and secretAccessKey properties.",
        ],
    }
    SDK_NO_CREDENTIALS "GK-ERR-847" Person {
        "the AWS SDK in a program got no credentials, so the call wasn't sent; a reason, if there is one, stands in the text's own words" /
        "プログラム内の AWS SDK が認証情報を取得できず、呼び出しは送られていません。理由がある場合は、本文に書かれています"
    } help {
        "Run `aws sts get-caller-identity` in the terminal from which the program starts. If it fails, its message is the reason: sign in (`genkan login`, or `aws sso login` for an AWS profile of your own).\n- It works there: the program doesn't see the same. An editor or desktop app doesn't get the shell's AWS_PROFILE and PATH: have AWS_PROFILE in its settings (`genkan setup`), start it from that terminal, or name credential_process by its absolute path.\n- A container or job: pass the variables of `aws configure export-credentials --format env`, or attach a role.\n- It worked a moment before: start the program again and update it; some keep a failure that has passed." /
        "プログラムを起動するターミナルで `aws sts get-caller-identity` を実行してください。失敗する場合、そのメッセージが理由です。サインインしてください（`genkan login`、自分の AWS プロファイルでは `aws sso login`）。\n- そこで成功する場合: プログラムには同じ設定が見えていません。エディターやデスクトップアプリには、シェルの AWS_PROFILE と PATH が渡りません。AWS_PROFILE をその設定に置くか（`genkan setup`）、そのターミナルから起動するか、credential_process を絶対パスで指定してください。\n- コンテナーやジョブの場合: `aws configure export-credentials --format env` の変数を渡すか、ロールを割り当ててください。\n- 直前まで動作していた場合: プログラムを起動し直し、更新してください。解消した失敗を保持し続けるものがあります。"
    } text {
        verified: false,
        names: ["CredentialsProviderError"],
        examples: [
            "CredentialsProviderError: (unreadable)",
        ],
    }
    CREDENTIALS_REFUSED "GK-ERR-073" Person {
        "AWS doesn't accept the credentials or the session; a reason, if there is one, stands in the text's own words" /
        "AWS が認証情報またはセッションを受け付けません。理由がある場合は、本文に書かれています"
    } help {
        "Sign in again (`genkan login`): the session may have been ended at AWS before its time. If it stays, `genkan doctor` asks AWS whether the role is still assigned to you." /
        "もう一度サインインしてください（`genkan login`）。セッションが期限より前に AWS 側で終了した可能性があります。解消しない場合は、ロールの割り当てが残っているかを `genkan doctor` で確認できます。"
    } text {
        verified: false,
        names: [
            "UnauthorizedException",
            "TokenRefreshRequired",
        ],
        examples: ["UnauthorizedException: (unreadable)"],
    }
}
