//! Words of: doctor's findings on the sign-in and the identity.

crate::messages::words! {
    SETUP: "genkan setup --profile {profile}", "genkan setup --profile {profile}";
    TOOLS: "This machine has {tools}: if the credentials of this AWS profile come from there, sign in or start its session there first.", "この端末には {tools} があります。この AWS プロファイルの認証情報がそこから書き込まれるものであれば、まずそこでサインインするか、セッションを開始してください。";
    KEY_REFUSED: "AWS does not accept the access key {key} ({place})", "AWS がアクセスキー {key}（{place}）を受け付けません";
    RUN_TOOL: "In a terminal, run the command of awsAuthRefresh ({place}): {command}. Claude Code runs it without a terminal, where nobody can type a password or a code.", "awsAuthRefresh（{place}）のコマンドをターミナルで実行してください: {command}。Claude Code はターミナルなしで実行するため、そこではパスワードや確認コードを入力できません。";
    LOGIN: "genkan login --profile {profile}", "genkan login --profile {profile}";
    MEND_LINK: "Bring {target} back (a drive, a share, another machine's files), or remove the link {link}; then: genkan login --profile {profile}", "{target}（ドライブ、共有フォルダー、別の端末のファイルなど）を使えるようにするか、リンク {link} を削除してから、次を実行してください: genkan login --profile {profile}";
    MAKE_WRITABLE: "Make this writable for you again: {place} (a read-only or full disk, or another owner: check with df -h, ls -ld). Then sign in again: genkan login", "次の場所に自分で書き込めるようにしてください: {place}（読み取り専用またはディスクの空き不足、所有者の違い。df -h と ls -ld で確認）。その後、もう一度サインインしてください: genkan login";
    STATUS: "genkan status --profile {profile}", "genkan status --profile {profile}";
    SET_ROLE: "genkan setup --profile {profile} --set aws.role_name={role}", "genkan setup --profile {profile} --set aws.role_name={role}";
    FINDS_NONE: "It finds no credentials.", "Claude Code は認証情報を得られません。";
    TAKES: "It takes those of {place}.", "Claude Code は {place} の認証情報を使います。";
    FOR_CLI: "{place} names {profile}, and only the aws command reads that variable.", "{place} は {profile} を指していますが、この変数を読むのは aws コマンドだけです。";
    UNEMPTY: "{place} sets AWS_PROFILE to nothing, which counts in place of what others set: take it out there, or write {profile}", "{place} で AWS_PROFILE が空に設定され、ほかの設定より優先されています。取り除くか、{profile} と書いてください。";
    NAME_PROFILE: "Set AWS_PROFILE={profile} in the shell's start files, and start Claude Code from a new shell; or give genkan the SSO settings, so that it writes the name: genkan setup", "シェルの起動ファイルで AWS_PROFILE={profile} を設定し、新しいシェルから Claude Code を起動してください。SSO の設定を genkan に渡すと、genkan が名前を書き込みます: genkan setup";
    EDIT_ROLE: "Write sso_role_name = {role} in your AWS profile (~/.aws/config)", "AWS プロファイル（~/.aws/config）の sso_role_name を {role} に直してください。";
    KEYS_LAST: "The stored credentials work until {time}; then a new sign-in is needed.", "保存済みの認証情報は {time} まで使えますが、その後はサインインが必要です。";
    AHEAD: "This machine's clock is {time} ahead of {host}.", "この端末の時計は {host} より {time}進んでいます。";
    BEHIND: "This machine's clock is {time} behind {host}.", "この端末の時計は {host} より {time}遅れています。";
    ASK_ASSIGNMENT: "Please assign me the permission set {role} in AWS account {account} (IAM Identity Center); Claude Code on Amazon Bedrock uses it.", "AWS アカウント {account} の許可セット {role} を私に割り当てていただけますか（IAM Identity Center）。Amazon Bedrock 上の Claude Code で使用します。";
    ASK_TRUST: "For whoever owns AWS account {owner}: please let the trust policy of {arn} allow sts:AssumeRole to the permission set {role} of account {account} (its role is arn:aws:iam::{account}:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_{role}_*), with the external id that we use, if it asks for one, and sts:TagSession, if we send session tags; Claude Code on Amazon Bedrock uses it.", "AWS アカウント {owner} の管理者宛: {arn} の信頼ポリシーで、アカウント {account} の許可セット {role} のロール（arn:aws:iam::{account}:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_{role}_*）に sts:AssumeRole を許可していただけますか。外部 ID を求める場合はこちらで使う外部 ID も条件に含め、セッションタグを使う場合は sts:TagSession の許可もお願いいたします。Amazon Bedrock 上の Claude Code で使用します。";
    ASK_ROLE: "For whoever owns {role}: STS doesn't let me assume it: “{said}”. Please check its trust policy, its external id and the longest session that it allows; Claude Code on Amazon Bedrock uses that role.", "{role} の所有者宛: 私の ID では、STS でこのロールを引き受けられません: 「{said}」。信頼ポリシー、外部 ID、最大セッション時間を確認していただけますか。Amazon Bedrock 上の Claude Code が使うロールです。";
    ASK_TOKEN: "STS doesn't accept the identity token that the platform gives this machine, for {role}: “{said}”. Please check which token AWS_WEB_IDENTITY_TOKEN_FILE names: its audience (sts.amazonaws.com), its issuer and its lifetime have to be those that the role trusts.", "基盤がこの端末に渡す ID トークンが、{role} に対して STS で受け付けられません: 「{said}」。AWS_WEB_IDENTITY_TOKEN_FILE が指すトークンの対象者（sts.amazonaws.com）、発行者、有効期間が、ロールの信頼する内容と合っているかを確認していただけますか。";
    ASK_PERMISSION_SET: "Please let the permission set {role} of AWS account {account} (IAM Identity Center) allow sts:AssumeRole on {arn}; Claude Code on Amazon Bedrock uses that role.", "AWS アカウント {account} の許可セット {role}（IAM Identity Center）に、{arn} への sts:AssumeRole を許可していただけますか。Amazon Bedrock 上の Claude Code でこのロールを使用します。";
    ASK_STS_SILENT: "Connections from this machine to {host} (AWS STS) work, but a request gets no answer within {seconds} s, and Claude Code waits for one at each start. Please check for a proxy, a filter or a VPC endpoint that holds the answers back.", "この端末から {host}（AWS STS）への接続はできますが、リクエストに {seconds} 秒以内に応答がなく、Claude Code が起動のたびに待たされます。応答を止めているプロキシ、フィルター、VPC エンドポイントがないか、確認していただけますか。";
    SILENT_SO_FAR: "no answer within {seconds} s; Claude Code waits up to {limit} s", "{seconds} 秒以内に応答がありませんでした（Claude Code は最大 {limit} 秒待ちます）";
    TOOK_LONGER: "AWS took {seconds} s to give credentials here", "AWS が認証情報を返すまでに {seconds} 秒かかりました";
    TAKES_LONGER: "AWS gave no credentials here within {seconds} s", "AWS から {seconds} 秒以内に認証情報が返りませんでした";
    EDIT_WAIT: "Set {name} to {enough} or more ({place})", "{name} を {enough} 以上にしてください（{place}）。";
    EDIT_WAIT_IN_PROFILE: "Set {name} to {enough} or more in the profile (`[claude.env]`), then: genkan setup", "プロファイルの `[claude.env]` で {name} を {enough} 以上にしてから: genkan setup";
    ASK_WAIT: "To {contact}: the managed settings of Claude Code ({place}) set {name} to {value}, in milliseconds. AWS takes longer than that to give credentials here ({seconds} s), so Claude Code gives up before they come. Please set it to {enough} or more.", "{contact} 宛: Claude Code の管理設定（{place}）で {name} が {value}（ミリ秒）になっています。この端末で AWS が認証情報を返すまでにそれより長くかかるため（{seconds} 秒）、届く前に中断されます。{enough} 以上に変更していただけますか。";
    ASK_SILENT: "Connections from this machine to the AWS sign-in service (portal.sso, oidc) work, but requests get no answer: “{seen}”. Please check for a proxy or filter that holds them back.", "この端末から AWS のサインインサービス（portal.sso、oidc）への接続はできますが、リクエストに応答がありません: 「{seen}」。応答を止めているプロキシやフィルターがないか、確認していただけますか。";
    CHMOD: "chmod {mode} {file}", "chmod {mode} {file}";
    CHOWN: "sudo chown -R \"$USER\" {place}", "sudo chown -R \"$USER\" {place}";
    LOCKED: "{file} can't be read because of it.", "そのため {file} を読み取れません。";
    BOTOCORE: "Fix the line that is named.", "示された行を直してください。";
    TAKE_OUT_KEYS: "Remove AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN where {place} is set. In this shell: unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN", "{place} の設定元から AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を削除してください。このシェルでは: unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN";
    ACCOUNT_MOVED: "If the profile is to use that account now: genkan setup --profile {profile} --set aws.account_id=NUMBER", "使用するアカウントが変わった場合: genkan setup --profile {profile} --set aws.account_id=番号";
    ROLE_RENAMED: "If one of these is its new name: genkan setup --profile {profile} --set aws.role_name=NAME", "このうちのどれかが新しい名前であれば: genkan setup --profile {profile} --set aws.role_name=名前";
    TAKE_OUT: "Remove {place}; `genkan check` shows the value of profile {profile}.", "{place} を削除してください。プロファイル {profile} の内容は `genkan check` で確認できます。";
    TAKE_OUT_BEFORE: "Take out line {place} ({source}): Claude Code uses it before the sign-in of the same AWS profile. To keep it, give the sign-in an AWS profile of its own: genkan setup --profile {profile} --set aws.profile={profile}-claude-code", "{place} の行（{source}）を取り除いてください。Claude Code は、同じ AWS プロファイルのサインインよりこちらを優先します。残す場合は、サインインに別の AWS プロファイルを使います: genkan setup --profile {profile} --set aws.profile={profile}-claude-code";
    COMPARE: "Compare aws.account_id and aws.role_name of profile {profile} with this identity, and correct them if they are wrong; else sign in again: genkan login", "プロファイル {profile} の aws.account_id と aws.role_name をこの ID と比べ、誤りがあれば直してください。正しければ、もう一度サインインしてください: genkan login";
    SETUP_USER: "genkan setup --profile {profile} --scope user", "genkan setup --profile {profile} --scope user";
    LEADS_TO: "Its identity is {source}.", "実際の ID は {source} です。";
    UNLOCK: "Unlock the keyring of this desktop, then run `genkan login`.", "デスクトップのキーリングのロックを解除し、`genkan login` を実行してください。";
    START_KEYRING: "Start the keyring of this desktop, then `genkan login`; if there is none: `genkan setup --set aws.storage=standard`.", "デスクトップのキーリングを起動して `genkan login` を実行してください。キーリングがない環境では `genkan setup --set aws.storage=standard` を実行してください。";
    RENAME_DEFAULT: "Give the section its own name unless something needs it as [default].", "[default] である必要がなければ、セクションに別の名前を付けてください。";
    REPLACE_KEY: "Configure SSO with `genkan setup`, then delete the key in IAM.", "`genkan setup` で SSO を設定し、IAM でキーを削除してください。";
    NAME_STS: "STS", "STS";
    NAME_CONTROL: "Bedrock's control plane", "Bedrock のコントロールプレーン";
    WORKS_WITHOUT_STS: "Models still answer with the existing credentials; Claude Code may take longer to start.", "モデルは、既存の認証情報で引き続き応答します。Claude Code の起動が遅くなることがあります。";
    NO_KEYS_MEANWHILE: "Until it answers, Claude Code gets no credentials. Signing in again changes nothing.", "復旧するまで、Claude Code は認証情報を取得できません。サインインし直しても変わりません。";
    WORKS_WITHOUT_CONTROL: "Models answer without it. What the account says about inference profiles, regions and data retention can't be read now.", "モデルはこれがなくても応答します。推論プロファイル、リージョン、データ保持についてのアカウントの情報は、現在読み取れません。";
    WAIT: "Wait and run genkan doctor again; AWS's health page shows whether {region} has trouble.", "時間をおいて genkan doctor を再実行してください。{region} の障害は AWS の Health ページで確認できます。";
    PASSES_OVER: "Claude Code passes over this line and goes to AWS's public hosts. genkan and the AWS CLI stop here, so a sign-in isn't renewed, and what else is wrong with the account isn't seen.", "Claude Code はこの行を無視し、AWS の公開ホストに接続します。genkan と AWS CLI はここで停止するため、サインインは更新されず、アカウントのほかの問題も確認できません。";
    EDIT_SECTION:
        "AWS doesn't take what the section of ~/.aws/config says that assumes {role}: correct there what AWS's words name. duration_seconds may be 3600 at most where a role is assumed from another role's credentials (without the line it is that); the others are role_arn, role_session_name and external_id.",
        "{role} を引き受ける ~/.aws/config のセクションの値を AWS が受け付けません。AWS の文面が指す値をそこで直してください。別のロールの認証情報から引き受ける場合、duration_seconds は最大 3600 です（行を削除すると 3600 になります）。ほかに role_arn、role_session_name、external_id があります。";
}
