//! GK-AWS from 060: where keys come from besides a sign-in, and which hosts are asked.

crate::code::codes! {
    ENDPOINT "GK-AWS-060" Usage {
        "the endpoint in {place} is not an address that can be used" /
        "{place} のエンドポイントは使用できるアドレスではありません"
    } help {
        "An endpoint is https:// and a host, optionally with a port and a path, without user, password, `?` or `#`. genkan stops here rather than send requests to another host." /
        "エンドポイントは https:// とホスト名です（ポートとパスは任意）。ユーザー名、パスワード、`?`、`#` は使えません。genkan は別の宛先に問い合わせることはせず、ここで停止します。"
    }
    PLAIN_HTTP "GK-AWS-061" Usage {
        "the endpoint in {place} is not encrypted" /
        "{place} のエンドポイントは暗号化されていません"
    } help {
        "Tokens and signed requests go over https:// only; plain http:// is for this machine itself (127.0.0.1, localhost)." /
        "トークンと署名付きリクエストは https:// でのみ送信します。http:// はこの端末自身（127.0.0.1、localhost）だけに使えます。"
    }
    NO_SERVICES "GK-AWS-062" Usage {
        "section [{section}] names [services {name}], which is not in {file}" /
        "{file} に、セクション [{section}] が指す [services {name}] がありません"
    } help {
        "The section takes its endpoints from there. The AWS CLI stops at this as well; genkan doesn't go on to the public hosts instead, as Claude Code does. Remove the line `services`, or add the section." /
        "このセクションのエンドポイントはそこに書かれているはずです。AWS CLI もここで停止します。genkan は、Claude Code と違い、代わりに公開ホストへ接続することはしません。`services` の行を削除するか、セクションを追加してください。"
    }
    REGION "GK-AWS-063" Usage {
        "`{region}` is not an AWS region" /
        "`{region}` は AWS のリージョンではありません"
    } help {
        "A region is part of a host name, so it has to look like ap-northeast-1. Check sso_region in the AWS config file, and at aws.sso_region and aws.region of the profile." /
        "リージョンはホスト名の一部になるため、ap-northeast-1 のような形しか使えません。AWS の設定ファイルの sso_region と、プロファイルの aws.sso_region、aws.region を確認してください。"
    }
    AWS_FILE "GK-AWS-064" Usage {
        "{file} cannot be read as a file of the AWS tools" /
        "{file} を AWS ツールの設定ファイルとして読み取れません"
    } help {
        "The cause names the line. The AWS tools also reject the whole file, or ignore a part of it." /
        "原因の欄に行番号があります。AWS のツールもファイル全体を拒否するか、一部を無視します。"
    }
    INCOMPLETE "GK-AWS-065" Usage {
        "section [{section}] of the AWS files has no usable {key}" /
        "AWS の設定ファイルのセクション [{section}] に有効な {key} がありません"
    } help {
        "The section names a source of credentials only in part. The AWS tools fail here as well." /
        "認証情報の取得元の指定が途中までしかありません。AWS のツールもここで失敗します。"
    }
    UNREAD_SECTION "GK-AWS-110" Usage {
        "Claude Code doesn't read section [{section}] ({place}): its name has a blank, or a letter beyond ASCII" /
        "Claude Code はセクション [{section}]（{place}）を読み取りません。名前に空白か、ASCII 以外の文字があります"
    } help {
        "Claude Code takes ASCII letters, digits and `_ - @ + . % : /` in the name of a section; the AWS CLI takes other letters as well, and blanks in quotes. Rename the section, and write the new name wherever the old one stands: AWS_PROFILE, `source_profile`, `sso_session`. After an [sso-session] was renamed, sign in again: `genkan login`." /
        "Claude Code がセクション名として読み取るのは、ASCII の英数字と `_ - @ + . % : /` です。AWS CLI では、それ以外の文字や、引用符で囲んだ空白も使えます。セクションの名前を変え、元の名前を指定している AWS_PROFILE、`source_profile`、`sso_session` も新しい名前にしてください。[sso-session] の名前を変えた場合は、`genkan login` でサインインし直してください。"
    }
    UNREAD_KEY "GK-AWS-111" Usage {
        "Claude Code doesn't read {key} ({place}): keys have to be in small letters there" /
        "Claude Code は {key}（{place}）を読み取りません。キーは小文字で書く必要があります"
    } help {
        "The AWS CLI takes keys in capital letters as well. Write the key in small letters." /
        "AWS CLI では大文字のキーも使えます。キーを小文字に直してください。"
    }
    NO_NUMBER "GK-AWS-112" Usage {
        "duration_seconds = {value} ({place}) is no number" /
        "duration_seconds = {value}（{place}）は数値ではありません"
    } help {
        "Claude Code asks AWS for `DurationSeconds=NaN` with it, and the AWS CLI leaves it out. Write the seconds for which the role's credentials are to be valid (3600), or remove the line." /
        "Claude Code は `DurationSeconds=NaN` として AWS に送信し、AWS CLI はこの値を省略します。ロールの認証情報の有効期間を秒数で書くか（例: 3600）、行を削除してください。"
    }
    ACCOUNT_FORM "GK-AWS-097" Usage {
        "sso_account_id = {value} in section [{section}] of the AWS files is no account number: those have 12 digits" /
        "AWS の設定ファイルのセクション [{section}] の sso_account_id = {value} はアカウント番号ではありません（12 桁の数字です）"
    } help {
        "Zeros at the front get lost in spreadsheets and in JSON: write them again (011122223333). The portal answers such a number as if you had no access; a new sign-in changes nothing." /
        "先頭の 0 は、表計算ソフトや JSON で失われることがあります。0 を補って書いてください（例: 011122223333）。このままではアクセス権がないかのような応答になり、サインインし直しても解消しません。"
    }
    ENDLESS "GK-AWS-066" Usage {
        "the role chain of [profile {profile}] doesn't end: {chain}" /
        "[profile {profile}] のロールチェーンが終わりません: {chain}"
    } help {
        "Each source_profile names the section whose credentials assume the role. They form a circle, or go through too many sections." /
        "source_profile は、ロールを引き受ける認証情報のあるセクションを指します。それが循環しているか、必要以上に多くのセクションを経由しています。"
    }
    MFA "GK-AWS-067" Person {
        "role {role} requires a code from an MFA device" /
        "ロール {role} には MFA デバイスのコードが必要です"
    } help {
        "mfa_serial in the AWS config file asks a person for six digits each time, which a program can't enter. Have the role trust the sign-in's own role (IAM Identity Center asks for MFA already), or sign in with the tool that you use for it." /
        "AWS の設定ファイルの mfa_serial は毎回 6 桁のコードを求めるため、プログラムでは応答できません。サインインのロールを信頼するようにロールを設定するか（IAM Identity Center で MFA は済んでいます）、普段お使いのツールでサインインしてください。"
    }
    NOT_ASSUMED "GK-AWS-068" Remote {
        "role {role} cannot be assumed: {code}" /
        "ロール {role} を引き受けられません: {code}"
    } help {
        "The credentials that assume it are valid, but STS refuses the role: its trust policy doesn't name them, the external ID differs, or duration_seconds is longer than the role allows (an hour at most if it is assumed from another role). Send the cause to the administrator of the role's account." /
        "手前の認証情報は有効ですが、STS がロールを拒否しました。信頼ポリシーに含まれていない、external_id が異なる、duration_seconds が長すぎる（ロールから引き受ける場合は最長 1 時間）などが考えられます。原因の欄をロールのあるアカウントの管理者に伝えてください。"
    }
    PROCESS "GK-AWS-069" Person {
        "the credentials of [profile {profile}] come from a program, which Claude Code runs itself" /
        "[profile {profile}] の認証情報はプログラムから取得され、Claude Code が直接実行します"
    } help {
        "credential_process in the AWS config file names it. genkan doesn't run it from a hook and can't renew its credentials: ask whoever gave you the program how to sign in. Run it yourself to see its output." /
        "AWS の設定ファイルの credential_process に指定されたプログラムです。genkan はフックから実行せず、その認証情報を更新できません。サインインの方法はプログラムの提供元に確認してください。自分で実行すると応答を確認できます。"
    }
    ENVIRONMENT "GK-AWS-070" Person {
        "Claude Code signs with the credentials in {names} of its environment" /
        "Claude Code は環境変数 {names} の認証情報で署名しています"
    } help {
        "Whoever sets these variables has to renew them; genkan uses no credentials from the environment of a hook. If they are in the shell by mistake, remove them and start Claude Code again." /
        "これらの変数を設定した側が更新します。genkan はフックの環境変数の認証情報を使いません。誤って設定されている場合は、シェルから削除して Claude Code を起動し直してください。"
    }
    PLATFORM "GK-AWS-071" Person {
        "the credentials come from the machine or container ({how}), which renews them itself" /
        "認証情報は仮想マシンまたはコンテナー（{how}）から提供され、自動的に更新されます"
    } help {
        "There is nothing to sign in to. genkan doesn't ask the address that hands them out, because without one, the request takes seconds. If Claude Code has no credentials, the role of the machine, the task or the service account is missing or may not use Bedrock: ask whoever runs the platform." /
        "サインインの操作はありません。提供元のアドレスがない環境では待ち時間が生じるため、genkan は問い合わせません。Claude Code が認証情報を得られない場合は、仮想マシン、タスク、またはサービスアカウントのロールがないか、Bedrock の権限がありません。基盤の管理者に確認してください。"
    }
    NOT_SERVED "GK-AWS-089" Problem {
        "nothing listens at {address}, which {name} names as the source of the AWS credentials" /
        "AWS 認証情報の取得元として {name} に指定された {address} で、待ち受けているプログラムがありません"
    } help {
        "Claude Code waits for that address and then has no credentials. Start the program that serves them there (aws-vault, granted and aws-sso can), and Claude Code from it. If the variable is left over (a terminal or an editor that was started from such a program keeps it), unset it or open a new one." /
        "Claude Code はこのアドレスの応答を待ち、その後は認証情報がない状態になります。認証情報を提供するプログラム（aws-vault、granted、aws-sso など）を実行し、そこから Claude Code を起動してください。そのプログラムから起動したターミナルやエディターに変数が残っている場合は、変数を削除するか、新しく開いてください。"
    }
    PROCESS_FAILS "GK-AWS-091" Person {
        "the credential_process of [profile {profile}], {program}, gave no credentials: {how}⟦; it says: “{words}”⟧" /
        "[profile {profile}] の credential_process（{program}）から認証情報を取得できません: {how}⟦。メッセージ: 「{words}」⟧"
    } help {
        "The program is your organization's own; Claude Code runs it in the same way and fails too. Do what it says; run it in a terminal to see all of its words. If they don't help, ask whoever provides it how to sign in." /
        "組織が用意したプログラムです。Claude Code も同じように実行して失敗します。メッセージの指示に従ってください。すべてのメッセージは、ターミナルで実行すると確認できます。解決しない場合は、提供元にサインインの方法を確認してください。"
    }
    EXPORT_FAILS "GK-AWS-096" Person {
        "the command in awsCredentialExport ({place}) gave no credentials: {how}⟦; it says: “{words}”⟧" /
        "awsCredentialExport のコマンド（{place}）から認証情報を取得できません: {how}⟦。メッセージ: 「{words}」⟧"
    } help {
        "Claude Code runs it in the same way; where it fails, Claude Code takes whatever other credentials it finds, or none. It has to print JSON, as `aws configure export-credentials` does (without `--format env`) and `aws sts assume-role`. Run it in a terminal: do what it says, or correct the command." /
        "Claude Code も同じように実行します。失敗すると、Claude Code は見つかった別の認証情報を使うか、認証情報なしになります。`aws configure export-credentials`（`--format env` なし）や `aws sts assume-role` のように、JSON を出力する必要があります。ターミナルで実行し、メッセージに従うか、コマンドを直してください。"
    }
    NO_FILE "GK-AWS-092" Person {
        "{name} names {file}, which isn't there; so [profile {profile}] has no credentials" /
        "{name} が指す {file} がないため、[profile {profile}] の認証情報がありません"
    } help {
        "A sign-in tool may write this file each time (below /run or /tmp it is gone after a restart): run that tool. If the variable is left over or has a slip, correct or unset it where it is set, and start Claude Code again." /
        "サインインツールが毎回書き込むファイルの場合（/run や /tmp の下のファイルは再起動で消えます）は、そのツールを実行してください。変数が不要になったものや誤りの場合は、設定している場所で修正または削除し、Claude Code を起動し直してください。"
    }
    NO_TOKEN_FILE "GK-AWS-095" Problem {
        "the token file that gives Claude Code its AWS role isn't there: {file} ({by})" /
        "AWS のロールの引き受けに使うトークンのファイル {file} がありません（{by}）"
    } help {
        "A platform writes this file where it runs your program: in a pod, a CI job. A profile that was copied from there, or a variable that is left over, leads nowhere elsewhere, and Claude Code fails in the same way. Unset the variable, or name a source that this machine has in its place: the SSO settings (`genkan setup`), or `source_profile`." /
        "このファイルは、ポッドや CI ジョブなど、実行環境が書き込むものです。そこからコピーしたプロファイルや残った環境変数はほかの端末では使えず、Claude Code でも同じことが起きます。変数を削除するか、この端末で使える取得元に置き換えてください: SSO の設定（`genkan setup`）、または `source_profile`。"
    }
    WRONG_SECRET "GK-AWS-093" Problem {
        "AWS knows the access key in {place}, but the secret beside it isn't that key's: {code}" /
        "{place} のアクセスキーは AWS に存在しますが、組になるシークレットが一致しません: {code}"
    } help {
        "The id and the secret are of two different keys, or the secret was cut or changed when it was copied. Enter both anew, from the same key: `aws configure --profile NAME` (for a temporary key all three values). A secret that is lost can't be read again: have a new key made." /
        "ID とシークレットが別々のキーのものか、シークレットのコピー時に欠けたり変わったりしています。同じキーの両方を入力し直してください: `aws configure --profile 名前`（一時的なキーの場合は 3 つの値すべて）。シークレットを失った場合は再表示できないため、新しいキーを発行してもらってください。"
    }
    NO_MACHINE "GK-AWS-094" Problem {
        "credential_source = {how} takes the AWS credentials from a server or its variables, {why}" /
        "credential_source = {how} はサーバーまたはその環境変数から AWS の認証情報を取得しますが、{why}"
    } help {
        "This line is for servers: a profile that was copied from one doesn't work elsewhere, and Claude Code fails in the same way. Name a source that this machine has in its place: `source_profile = NAME` with the AWS profile that you sign in with, or the SSO settings: `genkan setup`." /
        "この設定はサーバー用です。サーバーからコピーしたプロファイルはほかの端末では使えず、Claude Code でも同じことが起きます。この端末で使える取得元に置き換えてください: サインインに使う AWS プロファイルを指す `source_profile = 名前`、または SSO の設定（`genkan setup`）。"
    }
    NO_TOKEN "GK-AWS-088" Person {
        "{place}: a temporary key (ASIA…) without its session token" /
        "{place}: 一時的なキー（ASIA…）にセッショントークンがありません"
    } help {
        "STS and the access portal give a temporary key in three parts, the third of which is aws_session_token (AWS_SESSION_TOKEN): copy all three anew, together. An AWS profile that renews its credentials (SSO) needs none of this: `genkan setup`." /
        "一時的なキーは 3 つの値の組です。3 つ目の aws_session_token（AWS_SESSION_TOKEN）も含め、3 つを一度にコピーし直してください。自動で更新される AWS プロファイル（SSO）であれば不要です: `genkan setup`。"
    }
    AWS_LOGIN "GK-AWS-072" Person {
        "nobody is signed in to [profile {profile}], which belongs to `aws login`" /
        "[profile {profile}] は `aws login` 用のプロファイルですが、サインインしていません"
    } help {
        "login_session in the AWS config file names a sign-in of the AWS CLI's own, with the credentials of the AWS console, not one of IAM Identity Center; ~/.aws/login/cache holds none for it. Sign in with `genkan login`, which runs `aws login --profile NAME`; from then on genkan renews it automatically for as long as the session lasts." /
        "AWS の設定ファイルの login_session は、IAM Identity Center ではなく、AWS コンソールの認証情報による AWS CLI 独自のサインインを指します。~/.aws/login/cache にその認証情報がありません。`genkan login` でサインインしてください（`aws login --profile 名前` を実行します）。その後は、セッションが続くかぎり genkan が自動的に更新します。"
    }
    TOOL "GK-AWS-073" Person {
        "the credentials of [profile {profile}] are written by a sign-in tool and are not valid now" /
        "[profile {profile}] の認証情報はサインインツールが書き込むもので、現在は有効ではありません"
    } help {
        "The AWS files contain expired temporary credentials, or none yet. Only the tool that writes them (e.g. for SAML) can renew them. Run it again." /
        "AWS の設定ファイルにある一時的な認証情報が期限切れか、まだ書き込まれていません。更新できるのは、それを書き込んだツール（SAML など）だけです。もう一度実行してください。"
    }
    LONG_LIVED "GK-AWS-074" Problem {
        "{place} holds a long-lived access key ({key}…)" /
        "{place} に長期間有効なアクセスキー（{key}…）があります"
    } help {
        "It never expires, so nothing has to be renewed; but whoever copies it can use it until somebody deletes it. A sign-in through IAM Identity Center replaces it: give the SSO settings to `genkan setup`, then delete the key in IAM." /
        "有効期限がないため更新は不要ですが、コピーされると削除されるまで誰でも使えてしまいます。IAM Identity Center のサインインに置き換えられます。`genkan setup` で SSO を設定し、その後 IAM でキーを削除してください。"
    }
    FOREIGN_DEFAULT "GK-AWS-075" Problem {
        "[default] in {file} is another identity: {source}" /
        "{file} の [default] は別の ID です: {source}"
    } help {
        "The profile is isolated, so Claude Code should sign as nobody else. If its own credentials can't be obtained at all, Claude Code falls back to [default] and signs with it. Give the section a name and use it through AWS_PROFILE." /
        "このプロファイルは isolated で、Claude Code がほかの ID で署名することは想定されていません。固有の認証情報をまったく得られない場合、Claude Code は [default] で署名してしまいます。セクションに名前を付けて、AWS_PROFILE で使ってください。"
    }
    NO_GOOGLE "GK-AWS-076" Usage {
        "{profile} uses {service}: it has no Google credentials" /
        "{profile} は {service} を使うため、Google の認証情報はありません"
    } help {
        "On Bedrock Claude Code signs with AWS credentials: `genkan login` renews them, `genkan status` shows whose they are, `genkan credentials` prints them. `genkan refresh --provider google` is for profiles with provider = \"vertex\"." /
        "Bedrock では、Claude Code は AWS 認証情報で署名します。更新は `genkan login`、どの ID のものかの確認は `genkan status`、表示は `genkan credentials` です。`genkan refresh --provider google` は provider = \"vertex\" のプロファイルで使います。"
    }
    LED "GK-AWS-077" Problem {
        "{name} ({place}) sends Claude Code and the AWS tools to {hosts}, where AWS doesn't answer" /
        "{name}（{place}）により、Claude Code と AWS のツールは {hosts} に接続しますが、そこで AWS は応答しません"
    } help {
        "`endpoint_url` and `services` in the AWS config file name hosts other than AWS's own, such as a test emulator on this machine; the switches for FIPS and dual-stack endpoints use host names that don't exist for every service in every region. Sign-in and the account's list of models go there too." /
        "AWS の設定ファイルの `endpoint_url` と `services` は、AWS 以外の接続先（この端末のテスト用エミュレーターなど）を指定します。FIPS とデュアルスタックの設定が求めるホスト名は、すべてのリージョンのすべてのサービスにあるわけではありません。サインインとモデル一覧の取得も、その接続先に送られます。"
    }
    STANDS_IN "GK-AWS-078" Problem {
        "{hosts} answers in place of AWS, because of {name} ({place})" /
        "{name}（{place}）により、AWS の代わりに {hosts} が応答しています"
    } help {
        "`endpoint_url` and `services` in the AWS config file name hosts other than AWS's own. Sign-in, the account's list of models and what `genkan doctor` knows about the account depend on what that host answers. Prompts don't go there: Claude Code sends them to the endpoint of the deployment profile. Your organization's own endpoint can be named in that profile (`aws.endpoint_url`); anything else should be removed." /
        "AWS の設定ファイルの `endpoint_url` と `services` が、AWS 以外の接続先を指定しています。サインイン、アカウントのモデル一覧、`genkan doctor` が示すアカウントの情報は、その接続先の応答に基づきます。プロンプトは送られません（Claude Code はデプロイメントプロファイルのエンドポイントに送ります）。組織のエンドポイントであればプロファイル（`aws.endpoint_url`）で指定できます。それ以外は削除してください。"
    }
    FAR_CONTAINER "GK-AWS-098" Problem {
        "{name} has AWS credentials fetched from {host} in plain HTTP, which AWS's SDKs refuse" /
        "{name} は AWS の認証情報を {host} から平文の HTTP で取得する指定ですが、AWS の SDK はこれを拒否します"
    } help {
        "Plain HTTP is for this machine itself and for the addresses of ECS and EKS (169.254.170.2, 169.254.170.23, [fd00:ec2::23]). Claude Code finds no credentials so. Name an https:// address, or unset the variable and name another source: the SSO settings (`genkan setup`), or an AWS profile." /
        "平文の HTTP が使えるのは、この端末自身と ECS、EKS のアドレス（169.254.170.2、169.254.170.23、[fd00:ec2::23]）だけです。この指定では Claude Code は認証情報を得られません。https:// のアドレスにするか、環境変数を外して（`unset 名前`）、別の取得元（SSO の設定 `genkan setup`、または AWS プロファイル）を指定してください。"
    }
}
