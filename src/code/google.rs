//! GK-GGL: Google's Application Default Credentials, where they come from, and the sign-in behind them.

crate::code::codes! {
    NO_CREDENTIALS "GK-GGL-001" Person {
        "no Google credentials were found; Claude Code looks for {file}" /
        "Google の認証情報が見つかりません。Claude Code が参照するのは {file} です"
    } help {
        "Claude Code uses Google's Application Default Credentials: the file that GOOGLE_APPLICATION_CREDENTIALS names, else the one that `gcloud auth application-default login` writes, else the metadata server of a machine on Google Cloud. `genkan login` creates the second." /
        "Claude Code は Google のアプリケーションのデフォルト認証情報を使います。GOOGLE_APPLICATION_CREDENTIALS が指すファイル、`gcloud auth application-default login` が作るファイル、Google Cloud 上の仮想マシンのメタデータサーバーの順です。`genkan login` は 2 番目のファイルを作成します。"
    }
    ENDED "GK-GGL-002" Person {
        "Google has ended the sign-in in {place}" /
        "{place} のサインインは Google によって終了されています"
    } help {
        "The refresh token was revoked or has expired: after a change of the password, after months without use, or because the organisation limits sessions. A new sign-in fixes it." /
        "リフレッシュトークンが取り消されたか、期限切れです。パスワードの変更、長期間の未使用、組織によるセッション時間の制限などが原因です。サインインし直すと解消します。"
    }
    REAUTH "GK-GGL-003" Person {
        "Google requires you to sign in again for {place} (invalid_rapt)" /
        "Google が {place} の再認証を求めています（invalid_rapt）"
    } help {
        "The organisation limits how long a sign-in to Google Cloud lasts (session control), often to 16 hours. No program can answer for the person; `genkan login` asks once." /
        "組織が Google Cloud のサインインの有効時間を制限しています（セッション管理。多くは 16 時間）。プログラムでは応答できません。`genkan login` で 1 回サインインしてください。"
    }
    GONE "GK-GGL-004" Remote {
        "Google no longer knows the account or key in {place}" /
        "{place} のアカウントまたはキーは Google に存在しません"
    } help {
        "The account was deleted or disabled, or the key of the service account was. If it is a key, signing in again doesn't help: ask its issuer for another source, preferably one without a key (a person's sign-in or workload identity federation)." /
        "アカウント、またはサービスアカウントのキーが削除されたか無効化されています。キーの場合、サインインし直しても解消しません。提供元に別の方法を依頼してください（本人のサインインや Workload Identity 連携など、キーを使わない方法が最適です）。"
    }
    CLOCK "GK-GGL-005" Problem {
        "the clock of this machine differs from Google's: here {ours}, there {theirs}" /
        "この端末の時計が Google とずれています: 端末 {ours}、Google {theirs}"
    } help {
        "A service account signs with the time of this machine, and Google refuses more than a few minutes' difference. Set the clock (NTP)." /
        "サービスアカウントはこの端末の時刻で署名します。数分を超えるずれは Google に拒否されます。時計を合わせてください（NTP）。"
    }
    CLIENT "GK-GGL-006" Person {
        "Google does not accept the program that {place} was signed in with: {code}" /
        "{place} のサインインに使ったプログラムを Google が受け付けません: {code}"
    } help {
        "The OAuth client in the file was deleted or changed, or the organisation doesn't allow it. Sign in again; if it persists, ask the administrator of Google Workspace to trust the Google Cloud SDK." /
        "ファイル内の OAuth クライアントが削除または変更されたか、組織が許可していません。サインインし直してください。続く場合は、Google Workspace の管理者に Google Cloud SDK の許可を依頼してください。"
    }
    POLICY "GK-GGL-007" Remote {
        "a policy of the organisation ({code}) prevents Google from issuing a token" /
        "組織のポリシー（{code}）により Google からトークンを取得できません"
    } help {
        "The sign-in is valid, but the organisation forbids its use here: from this network or device (context-aware access, a VPC Service Controls perimeter), for this program or for these scopes. Google's own text is shown and, if there is one, the identifier that the administrator can look up." /
        "サインインは有効ですが、組織がこの条件での利用を禁止しています（ネットワークや端末の制限、VPC Service Controls の境界、プログラムやスコープの制限）。Google の文言と、管理者が調べられる識別子（ある場合）を併せて示します。"
    }
    FEDERATION "GK-GGL-008" Remote {
        "Google's token service does not accept the identity that {place} presents: {code}" /
        "{place} の ID を Google のトークンサービスが受け付けません: {code}"
    } help {
        "The file exchanges an identity from elsewhere (workload or workforce identity federation). The pool or provider in its audience doesn't exist or is disabled, expects another audience or issuer, or a condition of it isn't met. Send the cause to the administrator of the pool." /
        "このファイルは外部の ID を交換します（Workload / Workforce Identity 連携）。audience のプールまたはプロバイダーが存在しないか無効、audience や発行者が異なる、または属性条件を満たしていません。原因の欄をプールの管理者に伝えてください。"
    }
    IMPERSONATION "GK-GGL-009" Remote {
        "the service account {account} cannot be impersonated: {code}" /
        "サービスアカウント {account} の権限を借用できません: {code}"
    } help {
        "The credentials that impersonate it are valid. They need the role Service Account Token Creator (iam.serviceAccounts.getAccessToken) on that account, the account has to exist, and the IAM Service Account Credentials API has to be enabled. Send the cause to the project's administrator." /
        "手前の認証情報は有効です。対象アカウントに対するサービスアカウント トークン作成者（iam.serviceAccounts.getAccessToken）の権限、アカウントの存在、IAM Service Account Credentials API の有効化が必要です。原因の欄をプロジェクトの管理者に伝えてください。"
    }
    UNREADABLE "GK-GGL-010" Usage {
        "{file} is not a usable Google credentials file: {why}" /
        "{file} は使用できる Google の認証情報ファイルではありません: {why}"
    } help {
        "It has to be one JSON object with a `type` and the fields of that type. Claude Code fails with it as well. If it is gcloud's own file, `genkan login` writes a new one; for others, ask their issuer." /
        "`type` とその種類に必要な項目を持つ JSON オブジェクトである必要があります。Claude Code もここで失敗します。gcloud のファイルなら `genkan login` で作り直せます。それ以外は提供元に依頼してください。"
    }
    UNKNOWN_TYPE "GK-GGL-011" Usage {
        "{file} holds Google credentials of type `{type}`, which Claude Code can't use" /
        "{file} の Google 認証情報の種類 `{type}` を Claude Code は使用できません"
    } help {
        "The supported types are authorized_user, service_account, impersonated_service_account, external_account and external_account_authorized_user of the public cloud (googleapis.com)." /
        "使用できるのは、パブリッククラウド（googleapis.com）の authorized_user、service_account、impersonated_service_account、external_account、external_account_authorized_user です。"
    }
    FOREIGN_HOST "GK-GGL-012" Usage {
        "{file} would send a secret to {host}, which is not one of Google's hosts ({field})" /
        "{file} の {field} は Google のホストではない {host} に機密情報を送る指定です"
    } help {
        "genkan sends a token, a signature or an identity only to Google's token services, or to this machine. A file from somebody else may name another host to collect them: don't use it." /
        "トークン、署名、ID の送信先は Google のトークンサービス、またはこの端末だけです。第三者のファイルは、機密情報を集めるために別のホストを指定していることがあります。使用しないでください。"
    }
    MISSING_FILE "GK-GGL-013" Usage {
        "{by} names {file}, which isn't there" /
        "{by} が指す {file} がありません"
    } help {
        "While the variable is set, Claude Code uses this file alone. Put it there, or remove the variable: application default credentials that you signed in to before count again; where there are none, `genkan login`." /
        "変数がある間、Claude Code はこのファイルだけを使います。ファイルを置くか、変数を削除してください。削除すると、以前にサインインしたアプリケーションのデフォルト認証情報が再び使われます。ない場合は `genkan login` でサインインしてください。"
    }
    NO_GCLOUD "GK-GGL-014" Person {
        "the sign-in needs the gcloud CLI, which was not found here" /
        "サインインには gcloud CLI が必要ですが、見つかりません"
    } help {
        "Only Google's own program can create a person's Application Default Credentials. Install the Google Cloud CLI (https://cloud.google.com/sdk/docs/install, or the software catalogue of your company), open a new terminal, run `genkan setup` once so that hooks find it, then `genkan login`." /
        "個人のアプリケーションのデフォルト認証情報は、Google のプログラムでのみ作成できます。Google Cloud CLI をインストールし（https://cloud.google.com/sdk/docs/install または社内のソフトウェアカタログ）、新しいターミナルで `genkan setup` を一度実行してから（フックが gcloud を見つけられるようになります）、`genkan login` を実行してください。"
    }
    GCLOUD "GK-GGL-015" Person {
        "gcloud ended without a sign-in ({how})" /
        "gcloud がサインインせずに終了しました（{how}）"
    } help {
        "`gcloud auth application-default login` was run; the cause shows its last output. If that doesn't help, run it yourself." /
        "`gcloud auth application-default login` を実行しました。原因の欄に gcloud の最後の出力があります。解決しない場合は、自分で実行してください。"
    }
    TERMINAL "GK-GGL-016" Person {
        "no browser can be opened here, and a program can't enter gcloud's code" /
        "ここではブラウザーを開けず、プログラムから gcloud のコードを入力できません"
    } help {
        "Without a browser on this machine gcloud shows an address, and asks for the code from that page. Run `genkan login` in a terminal of your own; Claude Code uses the result." /
        "この端末にブラウザーがない場合、gcloud はアドレスを表示し、そのページのコードの入力を求めます。自分のターミナルで `genkan login` を実行してください。Claude Code はその結果を使います。"
    }
    NOT_ANSWERED "GK-GGL-017" Person {
        "nobody has signed in to Google in time" /
        "時間内に Google へのサインインが行われませんでした"
    } help {
        "A tab was opened once; it stays valid for ten minutes, and the next call continues with it. After that hooks open no tab until you sign in: genkan login." /
        "タブは 1 回だけ開きます。開いてから 10 分間は有効で、次の呼び出しはその続きから始まります。その後、フックはタブを開きません。`genkan login` でサインインしてください。"
    }
    EXECUTABLE_REFUSED "GK-GGL-018" Person {
        "{place} gets its identity from a program, which genkan is not allowed to run" /
        "{place} はプログラムから ID を取得しますが、genkan には実行が許可されていません"
    } help {
        "Google's libraries run it only with GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES=1. If the organisation intends it, its profile sets it under [claude.env]; a variable that you set yourself counts once `genkan setup` has recorded it." /
        "Google のライブラリは GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES=1 の場合だけ実行します。組織の方針であれば、プロファイルの [claude.env] に書きます。自分で設定した変数は `genkan setup` の実行時に記録されます。"
    }
    SUBJECT "GK-GGL-019" Person {
        "{place} can't get an identity to exchange: {why}" /
        "{place} が交換する ID を取得できません: {why}"
    } help {
        "The identity comes from a file, an address, a program or AWS, which the credentials file names. Whoever provides it has to renew it, e.g. by a sign-in of the company." /
        "ID は、認証情報ファイルが指すファイル、アドレス、プログラム、または AWS から取得します。更新するのはその提供元です（会社のサインインなど）。"
    }
    SUBJECT_FILE "GK-GGL-033" Person {
        "the identity file {file} that {place} exchanges doesn't exist" /
        "{place} が交換する ID のファイル {file} がありません"
    } help {
        "A program or a sign-in of your company writes and renews this file, and its content is exchanged for Google's token. Start that program, or sign in there. A sign-in by `gcloud` doesn't write it." /
        "このファイルは、会社のプログラムやサインインが作成・更新し、その内容と交換に Google のトークンを取得します。そのプログラムを起動するか、サインインしてください。`gcloud` のサインインでは作成されません。"
    }
    NOT_GOOGLE "GK-GGL-020" Remote {
        "what answers at {host} is not Google" /
        "{host} で応答しているのは Google ではありません"
    } help {
        "The answer isn't JSON as Google writes it. A captive portal, a proxy's own page or an address for something else are the usual reasons. This says nothing about the sign-in, which remains valid." /
        "応答が Google の形式の JSON ではありません。ネットワークのサインイン画面、プロキシ独自の画面、誤ったアドレスがよくある原因です。サインインの状態には影響しません。"
    }
    REFUSED "GK-GGL-021" Remote {
        "{host} answers with an error: {code}" /
        "{host} がエラーを返しました: {code}"
    } help {
        "The cause is Google's own text. Errors of the service itself were retried three times." /
        "原因の欄は Google の文言そのままです。サービス側のエラーは 3 回試しています。"
    }
    NO_QUOTA_PROJECT "GK-GGL-022" Problem {
        "the Google sign-in in {place} names no quota project" /
        "{place} の Google サインインに割り当てプロジェクトがありません"
    } help {
        "Requests with a person's credentials are counted against a project (x-goog-user-project); without one Vertex AI refuses them. If the profile has google.project, genkan adds it to the file; otherwise run: gcloud auth application-default set-quota-project PROJECT." /
        "個人の認証情報によるリクエストは、プロジェクトの割り当てで数えられます（x-goog-user-project）。ない場合は Vertex AI に拒否されます。プロファイルに google.project があれば genkan がファイルに追記します。ない場合は `gcloud auth application-default set-quota-project プロジェクト` を実行してください。"
    }
    FIXED "GK-GGL-023" Person {
        "{by} names {place}, and a sign-in by gcloud would not change it" /
        "{by} が {place} を指しているため、gcloud でサインインしても変わりません"
    } help {
        "gcloud writes its own file, but Claude Code uses only the named one. Ask whoever set the variable to renew that file; or remove the variable and run `genkan login`." /
        "gcloud は独自のファイルに書き込みますが、Claude Code は指定されたファイルだけを使います。変数を設定した側がファイルを更新するか、変数を削除して `genkan login` を実行してください。"
    }
    LEFT_UNANSWERED "GK-GGL-024" Person {
        "the last sign-in page was not completed, so no new one is opened from here" /
        "前回のサインイン画面で操作がなかったため、ここからは新しく開きません"
    } help {
        "A hook opens one tab, and no other until a person signs in: genkan login." /
        "フックが開くタブは 1 つだけです。サインインされるまで再び開きません: genkan login"
    }
    FLAG "GK-GGL-025" Usage {
        "a sign-in to Google cannot be made with {flag}" /
        "Google へのサインインでは {flag} を使用できません"
    } help {
        "gcloud chooses its port itself. Behind SSH use `genkan login --no-browser`: it shows an address for any browser, and accepts the code from that page." /
        "ポートは gcloud が選びます。SSH 接続では `genkan login --no-browser` を使ってください。任意のブラウザーで開けるアドレスを表示し、ページのコードを受け付けます。"
    }
    BLANKED "GK-GGL-034" Problem {
        "{name} names {file}, but Claude Code doesn't see it: its settings blank the variable" /
        "{name} は {file} を指していますが、Claude Code の設定がこの変数を空にするため使われません"
    } help {
        "Managed settings blank it unless the profile sets it, because a project could use it to name a file that sends your own credentials elsewhere. If this machine has to sign with that file, whoever maintains the profile names it: GOOGLE_APPLICATION_CREDENTIALS under [claude.env], then `genkan setup` again. If you sign in yourself: `genkan login`." /
        "プロジェクトがこの変数で、自分の認証情報を外部へ送らせるファイルを指定できるため、管理設定は、プロファイルが値を設定しないかぎり変数を空にします。このファイルで署名する端末では、プロファイルの管理者が [claude.env] の GOOGLE_APPLICATION_CREDENTIALS で指定し、`genkan setup` を再実行してください。自分でサインインする場合は `genkan login` です。"
    }
    OTHER_PLACE "GK-GGL-026" Problem {
        "Google credentials are in {place} (CLOUDSDK_CONFIG), where Claude Code doesn't look" /
        "Google の認証情報が {place} にありますが（CLOUDSDK_CONFIG）、Claude Code は参照しません"
    } help {
        "gcloud and Google's Python library follow CLOUDSDK_CONFIG; the library inside Claude Code looks only in the standard folder. `genkan login` has gcloud write there; or name the file in GOOGLE_APPLICATION_CREDENTIALS under [claude.env] of the profile." /
        "gcloud と Google の Python ライブラリは CLOUDSDK_CONFIG に従いますが、Claude Code のライブラリは標準のフォルダーだけを参照します。`genkan login` は標準の場所に作成します。または、プロファイルの [claude.env] の GOOGLE_APPLICATION_CREDENTIALS でファイルを指定してください。"
    }
    NO_SESSION "GK-GGL-027" Problem {
        "{place} is not a person's sign-in, so there is nothing to sign out of" /
        "{place} は個人のサインインではないため、サインアウトの対象がありません"
    } help {
        "A service account's key, an identity from elsewhere or a machine's own account is revoked by its issuer. genkan deletes none." /
        "サービスアカウントのキー、外部の ID、仮想マシンのアカウントは、発行元が管理します。genkan は削除しません。"
    }
    NOT_GCLOUDS "GK-GGL-035" Problem {
        "{by} names {place}, a sign-in outside gcloud's own folder, and genkan deletes none there" /
        "{by} が指す {place} は gcloud のフォルダー外のサインインのため、genkan は削除しません"
    } help {
        "Whoever put the file there ends it: remove the variable and the file, and revoke its access at https://myaccount.google.com/connections." /
        "ファイルを置いた側で終了してください。変数とファイルを削除し、https://myaccount.google.com/connections でアクセス権を取り消します。"
    }
    NO_TOKEN "GK-GGL-028" Problem {
        "Google issues no token for the credentials that Claude Code finds here" /
        "Claude Code が使う認証情報では、Google からトークンを取得できません"
    } help {
        "The evidence holds the reason with its own code: `genkan explain CODE`." /
        "理由とそのコードは根拠の欄にあります（`genkan explain コード`）。"
    }
    UNHEARD "GK-GGL-029" Remote {
        "Google did not say whether it accepts the credentials" /
        "認証情報が受け付けられるか、Google から確認できませんでした"
    } help {
        "No answer came from Google's token service. This says nothing about the credentials; the network group says why." /
        "Google のトークンサービスから応答がありませんでした。認証情報の問題とは限りません。理由はネットワークの項目に表示されます。"
    }
    ACCEPTED "GK-GGL-030" Done {
        "Google accepts {identity} ({kind}), {left} left" /
        "Google が受け付けています: {identity}（{kind}、残り {left}）"
    } help {
        "These are the credentials that Claude Code finds here; Google has just given a token for them. Claude Code renews it by itself." /
        "Claude Code がここで使う認証情報です。Google から今トークンを取得できました。更新は Claude Code が自動で行います。"
    }
    LYING_HERE "GK-GGL-031" Done {
        "Google credentials are in {place} ({kind}); Google was not asked" /
        "Google の認証情報が {place} にあります（{kind}）。Google には確認していません"
    } help {
        "Only Google can tell whether it still accepts them; without --offline doctor asks." /
        "現在も有効かどうかは Google にしか分かりません。--offline なしで実行すると確認します。"
    }
    NO_AWS "GK-GGL-032" Usage {
        "{profile} uses {service}: it has no AWS credentials" /
        "{profile} は {service} を使うため、AWS 認証情報はありません"
    } help {
        "On Vertex AI Claude Code signs with Google's Application Default Credentials, which it reads itself: `genkan login` renews them, `genkan status` shows whose they are, and `gcloud auth application-default print-access-token` prints a token for other programs. `genkan credentials` and `genkan refresh --provider aws` are for profiles with provider = \"bedrock\"." /
        "Vertex AI では、Claude Code 自身が Google のアプリケーションのデフォルト認証情報を読み取って署名します。更新は `genkan login`、どのアカウントのものかの確認は `genkan status`、ほかのプログラムで使うトークンの表示は `gcloud auth application-default print-access-token` です。`genkan credentials` と `genkan refresh --provider aws` は provider = \"bedrock\" のプロファイルで使います。"
    }
}
