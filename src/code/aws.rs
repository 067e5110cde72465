//! GK-AWS: the way to AWS, credentials, and what its services answer.

crate::code::codes! {
    SIGNED_OUT "GK-AWS-001" Person {
        "nobody is signed in to SSO session {session}" /
        "SSO セッション {session} にサインインしていません"
    } help {
        "There is no token for this session in the AWS tools' cache (or in the keyring, where the profile says so). Sign in with `genkan login`, or with `aws sso login`: both write the same file." /
        "AWS のツールのキャッシュ（プロファイルの指定によってはキーリング）に、このセッションのトークンがありません。`genkan login` または `aws sso login` でサインインしてください。どちらも同じファイルに書き込みます。"
    }
    NO_CREDENTIALS "GK-AWS-002" Person {
        "no AWS credentials were found" /
        "AWS の認証情報が見つかりません"
    } help {
        "Looked for, in this order: the SSO settings of the deployment profile, the AWS profile in AWS_PROFILE, credentials in the environment, the AWS profile that the deployment profile names, and [default]. Roles of EC2 and containers are not looked up." /
        "次の順に探しました: デプロイメントプロファイルの SSO 設定、AWS_PROFILE の AWS プロファイル、環境変数の認証情報、デプロイメントプロファイルが指定する AWS プロファイル、[default]。EC2 やコンテナーのロールは対象外です。"
    }
    NO_PROFILE "GK-AWS-087" Problem {
        "there is no AWS profile {profile} in the AWS files⟦; {by} names it⟧⟦; the nearest is {nearest}⟧" /
        "AWS の設定ファイルに AWS プロファイル {profile} がありません⟦（指定しているもの: {by}）⟧⟦。近い名前: {nearest}⟧"
    } help {
        "An AWS profile is a section [profile NAME] of ~/.aws/config (there, one without “profile ” is none, nor one with further blanks in its brackets, which the AWS CLI takes), or [NAME] of ~/.aws/credentials. Correct the name where it is set, or add the section: `aws configure sso --profile NAME`. Claude Code fails in the same way." /
        "AWS プロファイルは、~/.aws/config の [profile 名前] セクション（「profile 」がないもの、角かっこの中に余分な空白があるものは対象外です。後者は AWS CLI では使えます）、または ~/.aws/credentials の [名前] セクションです。指定している側の名前を直すか、`aws configure sso --profile 名前` でセクションを追加してください。Claude Code でも同じことが起きます。"
    }
    UNUSABLE "GK-AWS-003" Person {
        "the AWS profile {profile} names no credentials: no keys, sign-in, role or program" /
        "AWS プロファイル {profile} に認証情報の取得元（キー、サインイン、ロール、プログラム）がありません"
    } help {
        "The section is there, but says at most a region. Add what your organization uses (`aws configure sso --profile NAME`), or sign in with the tool that writes the keys into it; or name another AWS profile (AWS_PROFILE). Claude Code fails in the same way." /
        "セクションはありますが、リージョンなどしか書かれていません。組織で使う取得元を追加するか（`aws configure sso --profile 名前`）、キーを書き込むツールでサインインしてください。または別の AWS プロファイルを指定してください（AWS_PROFILE）。Claude Code でも同じことが起きます。"
    }
    REJECTED "GK-AWS-004" Person {
        "{service} does not accept the credentials: {code}" /
        "{service} が認証情報を受け付けません: {code}"
    } help {
        "The credentials have expired, were revoked, or are for another partition. Stale AWS_ACCESS_KEY_ID variables in the shell are a common reason. Sign in again." /
        "認証情報の期限切れや失効、または別のパーティションの認証情報です。シェルに残った古い AWS_ACCESS_KEY_ID もよくある原因です。もう一度サインインしてください。"
    }
    CLOCK "GK-AWS-005" Problem {
        "the clock of this machine differs from that of AWS" /
        "この端末の時計が AWS とずれています"
    } help {
        "A signature is valid for a few minutes. Turn time synchronisation on; nothing else is wrong with the credentials." /
        "署名の有効期間は数分です。時刻の自動同期を有効にしてください。認証情報自体に問題はありません。"
    }
    DENIED "GK-AWS-006" Remote {
        "{service} denies {action}" /
        "{service} が {action} を拒否しました"
    } help {
        "The identity is known, but isn't allowed to do this. `genkan models --live` needs bedrock:ListInferenceProfiles, and bedrock:GetInferenceProfile for pins that are ARNs, both on `*`. Send the cause to the administrator of the account." /
        "認証はできていますが、権限がありません。`genkan models --live` には bedrock:ListInferenceProfiles が必要です。固定モデルが ARN の場合は bedrock:GetInferenceProfile も必要です（どちらも `*` に対して）。原因の欄をアカウントの管理者に伝えてください。"
    }
    NOT_ASSIGNED "GK-AWS-007" Problem {
        "role {role} in account {account} is not assigned to you⟦, but {nearest} is⟧⟦ (assigned to you there: {assigned})⟧⟦, but in account {elsewhere} it is⟧" /
        "アカウント {account} のロール {role} が、このサインインの利用者に割り当てられていません⟦（{nearest} は割り当てられています）⟧⟦（割り当て済み: {assigned}）⟧⟦（アカウント {elsewhere} では割り当て済み）⟧"
    } help {
        "The sign-in is good, but this account or role isn't among yours. Check aws.account_id and aws.role_name (where the account has a role of nearly this name, it is named), or ask the administrator for the assignment. Signing in again doesn't help." /
        "サインインは有効ですが、このアカウントまたはロールは割り当てられていません。aws.account_id と aws.role_name を確認するか（名前の近いロールがある場合は示されます）、管理者に割り当てを依頼してください。再サインインでは解決しません。"
    }
    REFUSED "GK-AWS-008" Remote {
        "{service} answers with an error: {code}" /
        "{service} がエラーを返しました: {code}"
    } help {
        "The service was reached, but returned an error; the cause is its own text. Throttling and internal errors go away by themselves." /
        "サービスには到達しましたが、エラーが返りました。原因の欄はサービスの文言そのままです。スロットリングや内部エラーは時間をおくと解消します。"
    }
    NOT_AWS "GK-AWS-009" Remote {
        "what answers at {host} is not the AWS service" /
        "{host} で応答しているのは AWS のサービスではありません"
    } help {
        "The answer isn't JSON as AWS writes it. A captive portal, a proxy's own page or an endpoint URL for something else are the usual reasons." /
        "応答が AWS の形式の JSON ではありません。ネットワークのサインイン画面、プロキシ独自の画面、誤ったエンドポイント URL がよくある原因です。"
    }
    PROXY_AUTH "GK-AWS-010" Remote {
        "the proxy {proxy} asks for a sign-in (407)" /
        "プロキシ {proxy} が認証を求めています（407）"
    } help {
        "With a user name and password (Basic) the profile can answer: `network.proxy` and `network.proxy_auth`, then `genkan proxy-auth set`; without a profile HTTPS_PROXY of the shell can hold them. Neither Claude Code nor genkan can answer Kerberos (Negotiate) or NTLM." /
        "ユーザー名とパスワード（Basic）であれば、プロファイルの `network.proxy` と `network.proxy_auth`、続いて `genkan proxy-auth set` で応答できます。プロファイルを使わない場合は、シェルの HTTPS_PROXY に設定できます。Kerberos（Negotiate）や NTLM には、Claude Code も genkan も応答できません。"
    }
    PROXY "GK-AWS-011" Remote {
        "the proxy {proxy} does not allow connections to {host}" /
        "プロキシ {proxy} が {host} への接続を許可していません"
    } help {
        "The proxy was reached and refused. AWS's hosts have to be on its allow list, or in NO_PROXY if a private endpoint answers." /
        "プロキシには到達しましたが拒否されました。プロキシの許可リストに AWS のホストを追加するか、プライベートエンドポイントの場合は NO_PROXY に追加する必要があります。"
    }
    TLS "GK-AWS-012" Remote {
        "the certificate of {host} is not trusted" /
        "{host} の証明書を信頼できません"
    } help {
        "Something between this machine and AWS presents its own certificate: usually a company proxy that inspects TLS. Name its authority as a PEM file in network.ca_bundle or NODE_EXTRA_CA_CERTS; the system's store counts as well." /
        "この端末と AWS の間で独自の証明書が提示されています。多くは TLS を検査する社内プロキシです。その認証局の PEM ファイルを network.ca_bundle か NODE_EXTRA_CA_CERTS に指定してください。OS の証明書ストアも参照します。"
    }
    DNS "GK-AWS-013" Remote {
        "{host} cannot be resolved" /
        "{host} の名前を解決できません"
    } help {
        "No address for this name: no network, a resolver that doesn't know private names, or a region in which the service doesn't exist." /
        "この名前のアドレスが得られません。ネットワーク未接続、プライベートな名前を知らないリゾルバー、サービスのないリージョンなどが考えられます。"
    }
    TIMEOUT "GK-AWS-014" Remote {
        "{host} did not answer in time" /
        "{host} が時間内に応答しませんでした"
    } help {
        "A firewall that drops packets, or a private endpoint whose security group doesn't let this machine in, looks like this." /
        "パケットを破棄するファイアウォールや、この端末を許可していないプライベートエンドポイントのセキュリティグループが考えられます。"
    }
    UNREACHABLE "GK-AWS-015" Remote {
        "{host} cannot be reached" /
        "{host} に接続できません"
    } help {
        "The connection was refused or closed before an answer came; the cause says how." /
        "接続が拒否されたか、応答の前に切断されました（原因の欄を参照）。"
    }
    PEM "GK-AWS-016" Usage {
        "{file}, named by {by}, is not a PEM file that can be used" /
        "{by} が指す {file} は使用できる PEM ファイルではありません"
    } help {
        "The file is missing or holds no certificate (or key). Claude Code silently ignores such a file and then fails at TLS. So genkan stops where the profile names it; where a variable of the shell does, it passes it over as well." /
        "ファイルがないか、証明書（または鍵）が含まれていません。Claude Code はこのようなファイルを黙って無視し、後で TLS に失敗します。そのため、プロファイルが指す場合は genkan はここで停止します。シェルの環境変数が指す場合は、genkan も無視します。"
    }
    BAD_PROXY "GK-AWS-017" Usage {
        "the proxy named by {by} is not http://host:port" /
        "{by} に指定されたプロキシが http://ホスト:ポート の形ではありません"
    } help {
        "Without a scheme Claude Code refuses to start. Write the proxy with http://." /
        "スキームがないと Claude Code は起動しません。プロキシは http:// で指定してください。"
    }
    SIGN_IN_OPEN "GK-AWS-018" Person {
        "SSO is not configured in profile `{profile}`" /
        "プロファイル `{profile}` の SSO 設定がありません"
    } help {
        "The profile doesn't name an AWS access portal, account and role, so genkan can't renew anything. Claude Code uses the existing AWS credentials; to use SSO, configure it with `genkan setup`." /
        "プロファイルに AWS アクセスポータル、アカウント、ロールがないため、genkan は何も更新できません。Claude Code は既存の AWS 認証情報を使います。SSO を使うには `genkan setup` で設定してください。"
    }
    SERVICE_DOWN "GK-AWS-090" Remote {
        "{service} is down at the moment: {code}" /
        "{service} が一時的に利用できません: {code}"
    } help {
        "The service was reached, and itself says that it can't answer. Nothing on this machine is wrong; models may still answer, because other servers serve them. AWS's health page shows whether the region has trouble." /
        "サービスには到達しましたが、サービス自身が応答できないと返しています。この端末に問題はありません。モデルは別のサーバーが応答するため、使えることがあります。リージョンの障害は AWS の Health ページで確認できます。"
    }
}
