//! GK-ERR-1081 and others: texts of what people work with beside the models (clusters, databases, registries, mail, remote
//! Windows, browsers that a tool steers), which use the same words as the way to a model and mean something of their own.

use super::error_text::error_texts;

/// A driver or address of a database, and behind it these words.
macro_rules! database {
    ($words:literal) => {
        concat!(
            r"(?:\busing 'pg' driver\b|\bdrizzle-kit@|\bnode_modules/(?:\S{0,80}/node_modules/)?(?:pg|pg-pool|pg-protocol|postgres|mysql2?|mongodb|",
            r"mongoose|ioredis|redis|@redis/client|tedious|mssql|drizzle-kit|drizzle-orm|sequelize|typeorm|knex)/|",
            r"\bsequelize\w*error\b|\bredis\.exceptions\b|\berror 2026 \(hy000\)|\bpq: |:(?:5432|3306|1433|6379|6380|27017)\b|",
            r"\bprismaclient\w*error\b|\bp1011\b|\bpsycopg2?\b|\basyncpg\b|\bpymysql\b|\bmongo(?:ose)?\w*error\b|\bmongosh\b|",
            r"\bserverselectiontimeouterror\b|\bpsql: error|\.rds\.amazonaws\.com|\.pooler\.supabase\.com|\.supabase\.co:\d|",
            r"\.mongodb\.net\b|\.aivencloud\.com|\.db\.ondigitalocean\.com|\.database\.windows\.net|",
            r"\.(?:postgres|mysql)\.database\.azure\.com|\bconnection to server at \W|\bfailed to connect to `host=|",
            r"\bsqlexception\b|\bprovider: ssl provider\b|\bodbc driver \d\d for sql server\b)",
            $words
        )
    };
}

error_texts! {
    S3_HEAD "GK-ERR-1144" Person {
        "Amazon S3 answered a HEAD request, to which it gives no reason: 404 means that the object or bucket isn't there, 403 that you may not read it, or that it isn't there and you may not list the bucket" /
        "Amazon S3 の HEAD リクエストへの応答です。理由は付きません。404 はオブジェクトまたはバケットがないこと、403 は読み取り権限がないこと、またはオブジェクトがなく、バケットの一覧の権限もないことを示します"
    } help {
        "404: compare bucket and key letter by letter (a leading `/`, capital letters, the folder), and the region.\n- 403: `aws sts get-caller-identity --profile PROFILE` shows who asks; that role needs s3:GetObject on the object and s3:ListBucket on the bucket, and where the bucket is encrypted with a key of KMS, kms:Decrypt. A bucket of another account also has to allow it in its own policy.\n- 403 all of a sudden: the credentials have ended or are another account's: sign in again, and look at AWS_PROFILE.\n- 400: mostly credentials that have ended, or the wrong region." /
        "404 の場合: バケットとキーを一字ずつ確認してください（先頭の `/`、大文字と小文字、フォルダー）。リージョンも確認します。\n- 403 の場合: `aws sts get-caller-identity --profile プロファイル` で、誰としてアクセスしているかが分かります。そのロールには、オブジェクトの s3:GetObject とバケットの s3:ListBucket、KMS の鍵で暗号化されたバケットでは kms:Decrypt が必要です。別アカウントのバケットでは、バケット側のポリシーの許可も必要です。\n- 突然 403 になった場合: 認証情報の期限が切れたか、別のアカウントのものです。サインインし直し、AWS_PROFILE を確認してください。\n- 400 の場合: 多くは認証情報の期限切れか、リージョンの誤りです。"
    } text {
        verified: false,
        patterns: [
            r"an error occurred \(40[034]\) when calling the head(?:object|bucket) operation",
        ],
        examples: [
            "An error occurred (404) when calling the HeadObject operation: Not Found",
        ],
    }
    ECR_LOGIN "GK-ERR-1081" Person {
        "Docker has no valid login for this registry of images: none is stored, or it has ended (Amazon ECR's lasts twelve hours); your own sign-in at AWS isn't meant" /
        "Docker に、このイメージのレジストリの有効なログインがありません。保存されていないか、期限が切れています（Amazon ECR では 12 時間）。AWS へのサインイン自体のことではありません"
    } help {
        "Log Docker in anew at the registry, for Amazon ECR with AWS credentials that work: `aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com`, with region and account as in the image's name. Signing in at AWS alone changes nothing here.\n- It comes again right after that: an older entry wins. `docker logout` that host first; in ~/.docker/config.json remove what is left of it below `auths` (also with https:// before it), and look at `credHelpers` and `credsStore`. `sudo docker`, another user and a job's container have a config.json of their own.\n- “no basic auth credentials”: nothing is stored for exactly this host. The login was for another account or Region, or for another user of this machine.\n- A job or a long build: log in right before the push or pull. Amazon's credential helper (docker-credential-ecr-login) fetches a login each time, so that none runs out.\n- Kubernetes pulls the image: its pull secret holds such a login and ends with it. Let the nodes' role pull from ECR, or renew the secret regularly.\n- “Please run 'aws ecr get-login”: version 2 of the AWS CLI no longer has that command; the one above replaces it." /
        "レジストリにもう一度 Docker をログインさせてください。Amazon ECR では、有効な AWS の認証情報を使って `aws ecr get-login-password --region リージョン | docker login --username AWS --password-stdin アカウント.dkr.ecr.リージョン.amazonaws.com` を実行します（リージョンとアカウントはイメージ名のもの）。AWS へのサインインだけでは変わりません。\n- 直後にまた表示される場合: 古い項目が優先されています。先にそのホストを `docker logout` し、~/.docker/config.json の `auths` に残った項目（https:// で始まるものも）を削除して、`credHelpers` と `credsStore` も確認してください。`sudo docker`、別のユーザー、ジョブのコンテナーには、それぞれの config.json があります。\n- 「no basic auth credentials」の場合: このホストのログインが保存されていません。別のアカウントやリージョン、またはこの端末の別のユーザーでログインしています。\n- ジョブや長いビルドの場合: push や pull の直前にログインしてください。Amazon の資格情報ヘルパー（docker-credential-ecr-login）は毎回ログインを取得するため、期限切れになりません。\n- Kubernetes がイメージを取得する場合: pull 用のシークレットに同じログインが入っており、一緒に期限切れになります。ノードのロールに ECR からの取得を許可するか、シークレットを定期的に更新してください。\n- 「Please run 'aws ecr get-login」の場合: AWS CLI のバージョン 2 にそのコマンドはありません。上のコマンドを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"authorization token has expired\. (?:re-?authenticate|please run 'aws ecr get-login)",
            r"\bno basic auth credentials\b",
            r"\bunauthorized: authentication required\b|\binvalid status code from registry 40[13]\b",
        ],
        examples: [
            "denied: Your authorization token has expired. Reauthenticate and try again.",
            "denied: Your Authorization Token has expired. Please run 'aws ecr get-login' to fetch a new one.",
            "no basic auth credentials",
            "reading manifest 3.20 in docker.io/library/alpine: unauthorized: authentication required",
        ],
    }
    USER_BUS "GK-ERR-1082" Usage {
        "systemd isn't reached from here: this shell has no session of its user (as with sudo, su, cron or a container), or systemd doesn't run here at all" /
        "ここから systemd に接続できません。このシェルにユーザーのセッションがない（sudo、su、cron、コンテナーなど）か、systemd が動いていません"
    } help {
        "`systemctl --user`: log in as that user itself (SSH, a terminal of its own, `machinectl shell USER@`), not by `sudo -i` or `su`, which open no session of systemd's, and run it there without sudo.\n- It has to be sudo, cron or a job: once `sudo loginctl enable-linger USER`; then, as that user, `export XDG_RUNTIME_DIR=/run/user/$(id -u)` before `systemctl --user`, or as root `systemctl --user --machine=USER@.host`.\n- A service of the whole system is meant: `sudo systemctl …` without `--user`.\n- WSL: `[boot]` with `systemd=true` in /etc/wsl.conf, `wsl --shutdown` in Windows, and start again.\n- A container, “not been booted with systemd”, “Host is down”, “D-Bus connection”: systemd isn't the first process there. Start the program itself, or manage its service on the host.\n- The key store is what a program looks for (keyring, Secret Service): `dbus-run-session -- bash`, and start it from there." /
        "`systemctl --user` の場合: そのユーザー自身でログインし（SSH、専用のターミナル、`machinectl shell ユーザー@`）、sudo を付けずに実行してください。`sudo -i` や `su` では systemd のセッションが作られません。\n- sudo、cron、ジョブで実行する必要がある場合: 一度だけ `sudo loginctl enable-linger ユーザー` を実行します。その後、そのユーザーで `systemctl --user` の前に `export XDG_RUNTIME_DIR=/run/user/$(id -u)` を実行するか、root で `systemctl --user --machine=ユーザー@.host` を使います。\n- システム全体のサービスの場合: `--user` を付けずに `sudo systemctl …` を実行してください。\n- WSL の場合: /etc/wsl.conf の `[boot]` に `systemd=true` を書き、Windows で `wsl --shutdown` を実行してから起動し直してください。\n- コンテナーや、「not been booted with systemd」「Host is down」「D-Bus connection」の場合: systemd が最初のプロセスではありません。プログラムを直接起動するか、サービスはホスト側で管理してください。\n- プログラムがキーストア（keyring、Secret Service）を探している場合: `dbus-run-session -- bash` を実行し、その中から起動してください。"
    } text {
        verified: false,
        patterns: [
            r"failed to connect to (?:(?:user|system) scope )?bus(?: via local transport)?: (?:no medium found|no such file or directory|operation not permitted|permission denied|connection refused|host is down)",
            r"\bdbus_session_bus_address and \$?xdg_runtime_dir not defined",
            r"failed to get d-bus connection: |\bnot been booted with systemd\b",
        ],
        examples: [
            "Failed to connect to bus: No medium found",
            "Failed to connect to user scope bus via local transport: $DBUS_SESSION_BUS_ADDRESS and $XDG_RUNTIME_DIR not defined (consider using --machine=<user>@.host --user to connect to bus of other user)",
            "System has not been booted with systemd as init system (PID 1). Can't operate.",
        ],
    }
    WINRM "GK-ERR-1083" Person {
        "Windows has no sign-in to hand on to another computer, or that computer refuses it (PowerShell remoting over WinRM, a share, Kerberos); no key store of a program is meant, and no model" /
        "別の Windows コンピューターに渡すサインインがないか、相手に拒否されています（WinRM による PowerShell リモート処理、共有、Kerberos）。プログラムのキーストアやモデルのことではありません"
    } help {
        "Name an account that the other computer knows: `-Credential (Get-Credential)` with DOMAIN\\USER (COMPUTER\\USER for an account of that computer alone), and call the computer by its full name, not by an alias or address, which Kerberos doesn't know.\n- “0x8009030e”, “specified logon session”: the shell that calls has no sign-in of its own to hand on. It came over SSH with a key, runs as a service or a scheduled task, or is itself a remote session that calls the next computer (a second hop). Give `-Credential` there, sign in with the password, or have the Windows administrator allow delegation (Kerberos, CredSSP).\n- “TrustedHosts”, “not joined to a domain”: a computer outside the domain is called by HTTPS (`-UseSSL`), or its name is added to TrustedHosts by an administrator of this machine.\n- “Access is denied”: the account may not use remoting there (group Remote Management Users), or is a local administrator that Windows cuts down over the network; for this machine itself, the shell has to run as administrator.\n- “cannot complete the operation”: nothing answers there: `Enable-PSRemoting` on that computer, its firewall (ports 5985, 5986), the VPN.\n- “System error 1312”, “klist”: the session has no domain sign-in. `net use` takes `/user:DOMAIN\\USER`; for Kerberos sign in with the domain's account." /
        "相手のコンピューターが知っているアカウントを指定してください: `-Credential (Get-Credential)` で ドメイン\\ユーザー（そのコンピューターだけのアカウントは コンピューター\\ユーザー）。コンピューターは、別名やアドレスではなく完全な名前で指定します（Kerberos はアドレスを扱えません）。\n- 「0x8009030e」「specified logon session」の場合: 呼び出し元のシェルに、渡せるサインインがありません。鍵を使った SSH、サービス、タスク スケジューラー、またはリモートセッションからさらに別のコンピューターへの接続（2 ホップ目）です。そこで `-Credential` を指定するか、パスワードでサインインするか、Windows の管理者に委任（Kerberos、CredSSP）を許可してもらってください。\n- 「TrustedHosts」「not joined to a domain」の場合: ドメイン外のコンピューターには HTTPS（`-UseSSL`）で接続するか、この端末の管理者が名前を TrustedHosts に加えます。\n- 「アクセスが拒否されました」「Access is denied」の場合: アカウントにリモート処理の権限がないか（グループ Remote Management Users）、ネットワーク経由では権限が制限されるローカル管理者です。この端末自身への接続では、シェルを管理者として実行してください。\n- 「cannot complete the operation」の場合: 相手が応答していません。そのコンピューターで `Enable-PSRemoting` を実行し、ファイアウォール（ポート 5985、5986）と VPN を確認してください。\n- 「System error 1312」「klist」の場合: セッションにドメインのサインインがありません。`net use` では `/user:ドメイン\\ユーザー` を指定し、Kerberos ではドメインのアカウントでサインインしてください。"
    } text {
        verified: false,
        patterns: [
            r"connecting to remote server \S{1,120} failed with the following error message",
            r"\bwinrm(?: client)? cannot (?:process|complete)\b|\b0x8009030e\b.{0,40}\b(?:negotiate|kerberos) authentication",
            r"system error 1312 has occurred|(?:\blsacallauthenticationpackage\b|\bklist\b).{0,200}?specified logon session does not exist",
        ],
        examples: [
            "Enter-PSSession : Connecting to remote server srv01 failed with the following error message : WinRM cannot process the request. The following error with errorcode 0x8009030e occurred while using Kerberos authentication: A specified logon session does not exist.",
            "The WinRM client cannot process the request. If the authentication scheme is different from Kerberos, or if the client computer is not joined to a domain, then HTTPS transport must be used",
            "System error 1312 has occurred. A specified logon session does not exist. It may already have been terminated.",
        ],
    }
    MAIL_TLS "GK-ERR-1084" Usage {
        "a program that sends mail (SMTP) began with TLS at a port that begins in plain text; neither a proxy nor a model's service is involved" /
        "メールを送るプログラム（SMTP）が、平文で始まるポートに最初から TLS で接続しました。プロキシやモデルのサービスは関係しません"
    } help {
        "Set it by the port. At 587 (and 25) switch TLS from the first byte off (`secure: false`, EMAIL_SECURE=false, no tick at “Secure” or SSL/TLS): the program then changes to TLS by STARTTLS. At 465 switch it on (`secure: true`).\n- It stays: the setting isn't read: a value in quotes such as \"false\" counts as true in some programs (leave the variable out), or another file or the container's environment wins. Start the program again after a change.\n- The server's name leads to a relay or a test server of your own (MailHog, Mailpit, localhost): these mostly speak no TLS at all." /
        "ポートに合わせて設定してください。587（と 25）では、最初からの TLS を無効にします（`secure: false`、EMAIL_SECURE=false、「Secure」や SSL/TLS のチェックを外す）。その後 STARTTLS で TLS に切り替わります。465 では有効にします（`secure: true`）。\n- 変わらない場合: 設定が読み込まれていません。\"false\" のように引用符で囲んだ値を真とみなすプログラムがあります（変数を削除してください）。または、別のファイルやコンテナーの環境変数が優先されています。変更後はプログラムを起動し直してください。\n- サーバー名が自前の中継サーバーやテスト用サーバー（MailHog、Mailpit、localhost）の場合: 多くは TLS をまったく使いません。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bsmtps?\b|\bnodemailer\b|\b(?:e?mail|mail\w{1,12}|smtp\w{0,12})_(?:port|host|server|secure|provider)\b|\bport\W{1,4}587\b|:587\b).{0,600}?(?:wrong[_ ]version[_ ]number|packet length too long|unsupported or unrecognized ssl message|record layer failure)",
            r"wrong[_ ]version[_ ]number.{0,400}?(?:\bESOCKET\b.{0,60}?\bcommand\W{1,4}conn\b|\bsmtp\b|\bnodemailer\b|:587\b)",
        ],
        examples: [
            "SMTP_PORT: 587 SMTP_SECURE: true Error: C861B82B4F7C0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number",
            "library: 'SSL routines', reason: 'wrong version number', code: 'ESOCKET', command: 'CONN'",
        ],
    }
    REGISTRY_HTTP "GK-ERR-1085" Usage {
        "Docker (or another program that fetches or pushes images) called a registry by HTTPS, and the registry speaks plain HTTP" /
        "Docker など、イメージを取得または送信するプログラムがレジストリに HTTPS で接続しましたが、レジストリは平文の HTTP です"
    } help {
        "A registry of your own without TLS has to be named to whoever pulls or pushes: `insecure-registries` with HOST:PORT in Docker's daemon.json (Docker Desktop: Settings, Docker Engine), then restart Docker. That is for a network that you trust; TLS at the registry is better (its authority's root in /etc/docker/certs.d/HOST:PORT/ca.crt).\n- localhost and 127.0.0.1 need no entry; another name or address of the same machine does.\n- Others don't read daemon.json: containerd and kind have hosts.toml (`server` with http://) below /etc/containerd/certs.d, k3s registries.yaml (`endpoint` with http://), Podman registries.conf (`insecure = true`), BuildKit buildkitd.toml (`http = true`), Helm the option `--plain-http`.\n- The registry has TLS: the port in the text is another one, or something on the way (a proxy in Docker's settings, a load balancer) answers in its place." /
        "TLS のない自前のレジストリは、取得や送信をする側に指定する必要があります。Docker の daemon.json（Docker Desktop では Settings の Docker Engine）の `insecure-registries` にホスト:ポートを書き、Docker を再起動してください。信頼できるネットワークでのみ使います。レジストリに TLS を設定する方が安全です（認証局のルートは /etc/docker/certs.d/ホスト:ポート/ca.crt）。\n- localhost と 127.0.0.1 には不要です。同じ端末でも、別の名前やアドレスには必要です。\n- daemon.json を読まないプログラムの場合: containerd と kind は /etc/containerd/certs.d の hosts.toml（`server` に http://）、k3s は registries.yaml（`endpoint` に http://）、Podman は registries.conf（`insecure = true`）、BuildKit は buildkitd.toml（`http = true`）、Helm はオプション `--plain-http` です。\n- レジストリに TLS がある場合: 本文のポートが別のものか、途中のもの（Docker の設定のプロキシ、ロードバランサー）が代わりに応答しています。"
    } text {
        verified: false,
        patterns: [
            r"https://\S{1,160}/v2/\S{0,200}\W{1,6}http: server gave http response to https client",
            r"\b(?:docker|containerd|podman|buildah|buildkit|skopeo|crictl|nerdctl|failed to (?:pull|push) image|failed to do request|error response from daemon|the push refers to)\b.{0,300}?server gave http response to https client",
        ],
        examples: [
            "The push refers to repository [10.43.240.20:5000/v2/pkt] Get \"https://10.43.240.20:5000/v2/\": http: server gave HTTP response to HTTPS client",
            "Failed to pull image \"reg.acme.example:5000/app\": rpc error: failed to do request: Head \"https://reg.acme.example:5000/app/manifests/1\": http: server gave HTTP response to HTTPS client",
        ],
    }
    MONGO_ALERT "GK-ERR-1095" Problem {
        "MongoDB broke the connection off (in TLS with the alert “internal error”): MongoDB Atlas does so where this machine's address isn't on its IP access list" /
        "MongoDB が接続を打ち切りました（TLS ではアラート「internal error」）。MongoDB Atlas では、この端末のアドレスが IP アクセスリストにない場合の動作です"
    } help {
        "In Atlas, under Network Access, add the address with which this machine goes out, wait a minute and try again. It changes with the VPN, the network and the provider; a cloud function or CI runner has others than your machine.\n- The address is on the list: the cluster is paused or was deleted, or the connection string is an old one; or the company's firewall blocks port 27017 (try another network).\n- A MongoDB of your own, no Atlas: its log says why it ended the handshake, mostly a certificate that it wants or can't read.\n- Only one program fails: its driver or Node.js is too old for the TLS of the cluster: update it." /
        "Atlas の Network Access で、この端末が外に出るときのアドレスを追加し、1 分ほど待ってやり直してください。アドレスは VPN、ネットワーク、プロバイダーによって変わります。クラウドの関数や CI のランナーは端末とは別のアドレスです。\n- アドレスがリストにある場合: クラスターが一時停止中か削除済み、または接続文字列が古いものです。会社のファイアウォールがポート 27017 を止めていることもあります（別のネットワークで試してください）。\n- Atlas ではない自前の MongoDB の場合: ハンドシェイクを打ち切った理由はそのログにあります。多くは、必要な証明書がないか、読み取れないことによるものです。\n- 1 つのプログラムだけが失敗する場合: ドライバーまたは Node.js が古く、クラスターの TLS に対応していません。更新してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:mongo(?:db|ose)?|mongo\w*error|serverselectiontimeouterror)\b.{0,500}?(?:alert internal error|tlsv1_alert_internal_error|alert number 80)",
            r"could not connect to any servers in your mongodb atlas cluster",
        ],
        examples: [
            "MongoServerSelectionError: 8048FE26DE7F0000:error:0A000438:SSL routines:ssl3_read_bytes:tlsv1 alert internal error:ssl/record/rec_layer_s3.c:912:SSL alert number 80",
            "MongooseServerSelectionError: Could not connect to any servers in your MongoDB Atlas cluster. One common reason is that you're trying to access the database from an IP that isn't whitelisted.",
        ],
    }
    DATABASE_TLS "GK-ERR-1086" Problem {
        "a program doesn't trust the certificate of the database that it connects to: mostly that of the provider's own authority, which no list of usual authorities has; a proxy that inspects web traffic mostly isn't involved" /
        "プログラムが、接続先のデータベースの証明書を信頼していません。多くは提供元の独自の認証局によるもので、一般の認証局の一覧にはありません。多くの場合、Web を検査するプロキシは関係しません"
    } help {
        "Download the authority's root certificate from the database's provider, and name it to the driver: `ssl: { ca: … }` (pg, mysql2, ioredis), sslrootcert with sslmode=verify-full (psql, psycopg), tlsCAFile (MongoDB). For Node.js NODE_EXTRA_CA_CERTS with its path serves too.\n- Amazon RDS and Aurora have global-bundle.pem (RDS's guide on SSL/TLS names the address), Supabase a certificate under Database settings, Aiven and DigitalOcean one on the database's page.\n- It began with an update: newer releases of pg read `sslmode=require` in a URL as a full verification. Take sslmode out of the URL and give `ssl` with the certificate.\n- A database of your own: its self-signed certificate, or the root of your authority, is named in the same way. Switch verification off only for one on this machine.\n- SQL Server (“provider: SSL Provider”, “ODBC Driver 18”): newer drivers always encrypt. Install the root of the server's certificate in the system's store; TrustServerCertificate is only for a server on this machine.\n- Web addresses fail in the same way too (`curl -v https://claude.ai`): your network inspects TLS: get its root certificate from the network team." /
        "データベースの提供元から認証局のルート証明書をダウンロードし、ドライバーに指定してください: `ssl: { ca: … }`（pg、mysql2、ioredis）、sslmode=verify-full と sslrootcert（psql、psycopg）、tlsCAFile（MongoDB）。Node.js では、そのパスを NODE_EXTRA_CA_CERTS に指定する方法もあります。\n- Amazon RDS と Aurora は global-bundle.pem（アドレスは RDS の SSL/TLS のガイド）、Supabase は Database settings の証明書、Aiven と DigitalOcean はデータベースのページの証明書です。\n- 更新の後に始まった場合: 新しい pg は、URL の `sslmode=require` を完全な検証とみなします。URL から sslmode を外し、`ssl` に証明書を指定してください。\n- 自前のデータベースの場合: その自己署名証明書、または認証局のルートを同じように指定します。検証を無効にするのは、この端末のデータベースだけにしてください。\n- SQL Server（「provider: SSL Provider」「ODBC Driver 18」）の場合: 新しいドライバーは常に暗号化します。サーバー証明書のルートをシステムのストアに登録してください。TrustServerCertificate は、この端末のサーバーだけで使います。\n- Web のアドレスでも同じように失敗する場合（`curl -v https://claude.ai`）: ネットワークで TLS が検査されています。ネットワーク担当からルート証明書を入手してください。"
    } text {
        verified: false,
        names: ["SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
        patterns: [
            database!(r".{0,500}?(?:self.signed certificate|unable to verify the first certificate|unable to get (?:local )?issuer|certificate[_ ]verify[_ ]failed|certificate signed by unknown authority|issued by an authority that is not trusted|\bself_signed_cert_in_chain\b|\bunable_to_(?:verify_leaf_signature|get_issuer_cert_locally)\b|\bdepth_zero_self_signed_cert\b)"),
            r"\b(?:postgres(?:ql)?|mysql|rediss?|mongodb(?:\+srv)?)://\S{1,200}.{0,120}?(?:self.signed certificate|unable to verify the first certificate|unable to get local issuer|certificate[_ ]verify[_ ]failed|certificate signed by unknown authority)",
            r"(?:self.signed certificate|unable to verify the first certificate|unable to get local issuer certificate)\b.{0,300}?\b(?:node_modules/(?:\S{0,80}/node_modules/)?(?:pg|pg-pool|postgres|mysql2?|mongodb|ioredis|tedious|drizzle-kit|sequelize|typeorm|knex)/|drizzle-kit@)",
        ],
        examples: [
            "Using 'pg' driver for database querying Error: self-signed certificate in certificate chain code: 'SELF_SIGNED_CERT_IN_CHAIN'",
            "psycopg2.OperationalError: connection to server at \"db.acme.supabase.co\", port 5432 failed: SSL error: certificate verify failed",
            "Error: P1011: Error opening a TLS connection: self-signed certificate in certificate chain",
            "ERROR 2026 (HY000): SSL connection error: error:0A000086:SSL routines::certificate verify failed",
            "Error: self-signed certificate in certificate chain at TLSSocket.onConnectSecure at /app/node_modules/pg-pool/index.js:45:11",
            "cannot connect to rediss://cache.acme.example:6380: unable to verify the first certificate",
        ],
    }
    KUBE_EXPIRED "GK-ERR-1088" Problem {
        "a certificate of the Kubernetes cluster, or the one in the kubeconfig, has expired or isn't valid yet; those that kubeadm makes last one year" /
        "Kubernetes クラスターの証明書、または kubeconfig の証明書が、期限切れか有効期間前です。kubeadm が作る証明書の期間は 1 年です"
    } help {
        "A cluster that is run with kubeadm: on each control-plane node `kubeadm certs check-expiration` shows which it is, `kubeadm certs renew all` renews them. Then restart the control plane's containers (kube-apiserver, kube-controller-manager, kube-scheduler, etcd), and copy /etc/kubernetes/admin.conf to ~/.kube/config anew.\n- k3s, RKE2: restarting the service renews what has expired; fetch the kubeconfig anew (k3s.yaml, rke2.yaml).\n- minikube, kind, Docker Desktop: start minikube anew with a newer release, or delete the cluster and create it again; Docker Desktop resets its cluster in the settings.\n- A managed cluster (EKS, GKE, AKS): fetch the kubeconfig anew; on AKS the administrator rotates old certificates (`az aks rotate-certs`).\n- “bootstrap client certificate” (kubelet): that node's kubelet.conf is old: renew it from the control plane, or join the node again.\n- Compare the clocks first where everything is new: `date -u` here and on the node." /
        "kubeadm で運用しているクラスターの場合: 各コントロールプレーンのノードで、`kubeadm certs check-expiration` で対象を確認し、`kubeadm certs renew all` で更新してください。その後、コントロールプレーンのコンテナー（kube-apiserver、kube-controller-manager、kube-scheduler、etcd）を再起動し、/etc/kubernetes/admin.conf を ~/.kube/config にコピーし直します。\n- k3s、RKE2 の場合: サービスを再起動すると、期限切れの証明書が更新されます。kubeconfig（k3s.yaml、rke2.yaml）を取得し直してください。\n- minikube、kind、Docker Desktop の場合: 新しいリリースの minikube で起動し直すか、クラスターを削除して作り直してください。Docker Desktop では設定からクラスターをリセットします。\n- マネージドのクラスター（EKS、GKE、AKS）の場合: kubeconfig を取得し直してください。AKS の古い証明書は管理者が更新します（`az aks rotate-certs`）。\n- 「bootstrap client certificate」（kubelet）の場合: そのノードの kubelet.conf が古いものです。コントロールプレーンから更新するか、ノードを参加させ直してください。\n- 作ったばかりの場合は、先にこの端末とノードの時計を `date -u` で比べてください。"
    } text {
        verified: false,
        patterns: [
            r"(?:unable to connect to the server|couldn't get (?:current server api group list|resource list)|kubernetes cluster unreachable|error dialing backend|\bmemcache\.go:\d+|:6443/|\bkube-(?:apiserver|controller-manager|scheduler)\b|\bkubeadm\b).{0,400}?x509: certificate has expired",
            r"part of the existing bootstrap client certificate\b.{0,200}?\bexpired\b",
        ],
        examples: [
            "Unable to connect to the server: x509: certificate has expired or is not yet valid",
            "\"Part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired\" expiration=\"2026-11-02 09:00:00 +0000 UTC\"",
        ],
    }
    KUBE_SIGN_IN "GK-ERR-1106" Person {
        "the Kubernetes cluster doesn't accept the sign-in that kubectl (or Helm) sent it; no model's service is involved" /
        "kubectl（または Helm）が送ったサインインを Kubernetes クラスターが受け付けません。モデルのサービスは関係しません"
    } help {
        "Sign in at the cloud that the cluster is in, then fetch its kubeconfig anew, as the identity that may use it: `aws eks update-kubeconfig --name CLUSTER` (with `--profile`), `az aks get-credentials --overwrite-existing` with group and name, `gcloud container clusters get-credentials CLUSTER`. `kubectl config current-context` names the cluster that is called.\n- EKS: `aws sts get-caller-identity` shows who calls: it has to be in the cluster's access entries (or the ConfigMap aws-auth). Another AWS_PROFILE than the kubeconfig's, or keys left over in the shell, are somebody else.\n- A cluster of kubeadm or k3s: the certificate in the kubeconfig has expired (one year) or is of an earlier cluster: copy admin.conf or k3s.yaml again.\n- A token (OIDC, a service account): it has ended: sign in again, or make a new one (`kubectl create token`)." /
        "クラスターのあるクラウドにサインインし、利用を許可された ID で kubeconfig を取得し直してください: `aws eks update-kubeconfig --name クラスター`（`--profile` を指定）、`az aks get-credentials --overwrite-existing`（グループと名前を指定）、`gcloud container clusters get-credentials クラスター`。呼び出しているクラスターは `kubectl config current-context` で分かります。\n- EKS の場合: 呼び出している ID は `aws sts get-caller-identity` で分かります。クラスターのアクセスエントリ（または ConfigMap の aws-auth）に登録されている必要があります。AWS_PROFILE が kubeconfig のものと違うか、シェルに残ったキーがあると、別の ID になります。\n- kubeadm や k3s のクラスターの場合: kubeconfig の証明書が期限切れ（1 年）か、以前のクラスターのものです。admin.conf または k3s.yaml をコピーし直してください。\n- トークン（OIDC、サービスアカウント）の場合: 期限切れです。サインインし直すか、新しいものを作ってください（`kubectl create token`）。"
    } text {
        verified: false,
        patterns: [
            r"you must be logged in to the server|the server has asked for the client to provide credentials",
        ],
        examples: [
            "error: You must be logged in to the server (Unauthorized)",
        ],
    }
    KUBE_AUTHORITY "GK-ERR-1087" Usage {
        "a certificate of a Kubernetes cluster's own authority isn't trusted by whoever called (kubectl, Helm, the API server): mostly the kubeconfig is that of an earlier or another cluster" /
        "Kubernetes クラスター独自の認証局の証明書を、呼び出した側（kubectl、Helm、API サーバー）が信頼していません。多くは、kubeconfig が以前の、または別のクラスターのものです"
    } help {
        "See which cluster is called (`kubectl config current-context`), and fetch its kubeconfig anew: `aws eks update-kubeconfig --name CLUSTER`, `az aks get-credentials --overwrite-existing` with group and name, `gcloud container clusters get-credentials CLUSTER`, `minikube update-context`, `kind export kubeconfig`. The cluster's authority stands in there; no root certificate of the company's is missing.\n- The cluster, or its certificates, were made anew: kubeadm: copy /etc/kubernetes/admin.conf again; k3s: /etc/rancher/k3s/k3s.yaml; with an installer or Terraform: take the credentials of its last run.\n- HTTPS_PROXY is set here, or the VPN inspects TLS: except the cluster's host or address, as it stands at `server` in the kubeconfig (NO_PROXY). minikube: also `minikube ip`.\n- “failed calling webhook”: the API server doesn't trust the webhook's certificate, as its caBundle is of an earlier installation: upgrade or install that chart again, or let cert-manager write it; right after an installation, wait a minute.\n- In a pod: it calls the API with /var/run/secrets/kubernetes.io/serviceaccount/ca.crt; a pod from before the change has to be started again." /
        "どのクラスターを呼び出しているかを確認し（`kubectl config current-context`）、その kubeconfig を取得し直してください: `aws eks update-kubeconfig --name クラスター`、`az aks get-credentials --overwrite-existing`（グループと名前を指定）、`gcloud container clusters get-credentials クラスター`、`minikube update-context`、`kind export kubeconfig`。クラスターの認証局は kubeconfig の中にあり、会社のルート証明書は関係しません。\n- クラスターや証明書を作り直した場合: kubeadm では /etc/kubernetes/admin.conf をコピーし直し、k3s では /etc/rancher/k3s/k3s.yaml、インストーラーや Terraform では最後に実行したときの認証情報を使ってください。\n- HTTPS_PROXY を設定している場合や、VPN で TLS が検査される場合: kubeconfig の `server` にあるホストやアドレスを対象外（NO_PROXY）にしてください。minikube では `minikube ip` のアドレスも加えます。\n- 「failed calling webhook」の場合: API サーバーが webhook の証明書を信頼していません。caBundle が以前のインストールのものです。そのチャートを更新するかインストールし直すか、cert-manager に書き込ませてください。インストール直後は 1 分ほど待ってください。\n- Pod の中の場合: API の呼び出しには /var/run/secrets/kubernetes.io/serviceaccount/ca.crt が使われます。変更前からの Pod は起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:unable to connect to the server|couldn't (?:read version from server|get current server api group list|get resource list)|kubernetes cluster unreachable|error dialing backend|\bmemcache\.go:\d+|:6443/).{0,400}?certificate signed by unknown authority(?:.{0,120}?candidate authority certificate)?",
            r"while trying to verify candidate authority certificate \W{0,4}(?:kube[\w-]*|kubernetes[\w-]*|minikubeca|k3s-[\w-]+|rke2-[\w-]+|etcd[\w-]*|rancher[\w-]*|openshift[\w-]*|dynamiclistener-ca\S{0,20})\W",
            r"failed calling webhook\b.{0,500}?certificate signed by unknown authority",
        ],
        examples: [
            "Unable to connect to the server: x509: certificate signed by unknown authority (possibly because of \"crypto/rsa: verification error\" while trying to verify candidate authority certificate \"kubernetes\")",
            "x509: certificate signed by unknown authority (possibly because of \"crypto/rsa: verification error\" while trying to verify candidate authority certificate \"kube-ca\")",
            "Internal error occurred: failed calling webhook \"validate.nginx.ingress.kubernetes.io\": Post \"https://ingress-nginx-controller-admission.ingress-nginx.svc:443/networking/v1/ingresses?timeout=10s\": x509: certificate signed by unknown authority",
        ],
    }
    BROWSER_TLS "GK-ERR-1100" Problem {
        "a browser that a tool steers (Playwright, Puppeteer, an MCP server) refuses the certificate of the page that it should open; the model's service isn't involved" /
        "ツール（Playwright、Puppeteer、MCP サーバー）が操作するブラウザーが、開こうとしたページの証明書を拒否しました。モデルのサービスは関係しません"
    } help {
        "A page of your own (a development server, an address in the company's network): tell the tool to accept it: Playwright's MCP server `--ignore-https-errors`, Chrome DevTools' `--acceptInsecureCerts`, in a test `ignoreHTTPSErrors: true` of the context (Puppeteer: `acceptInsecureCerts: true` at launch); or call it by http://. Don't do so for pages of others.\n- Every page fails: your network inspects TLS, and the browser that the tool brought along doesn't know its root. Install it in the system's store; on Linux in the browser's own (`certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n NAME -i root.pem`). NODE_EXTRA_CA_CERTS has no effect on a browser.\n- “ERR_CERT_COMMON_NAME_INVALID”: the certificate is for another name: call the page by a name that stands in it.\n- “ERR_CERT_DATE_INVALID”: it has expired, or this machine's clock is wrong: the site's operator renews it." /
        "自前のページ（開発用サーバー、社内のアドレス）の場合: 許可するようツールに指定してください。Playwright の MCP サーバーは `--ignore-https-errors`、Chrome DevTools は `--acceptInsecureCerts`、テストではコンテキストの `ignoreHTTPSErrors: true`（Puppeteer では起動時の `acceptInsecureCerts: true`）です。または http:// で開きます。他者のページには使わないでください。\n- どのページでも失敗する場合: ネットワークで TLS が検査されており、ツールのブラウザーがそのルートを知りません。システムのストアに登録してください。Linux ではブラウザー自身のストアに登録します（`certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n 名前 -i root.pem`）。NODE_EXTRA_CA_CERTS はブラウザーには効きません。\n- 「ERR_CERT_COMMON_NAME_INVALID」の場合: 証明書が別の名前のものです。証明書にある名前で開いてください。\n- 「ERR_CERT_DATE_INVALID」の場合: 証明書の期限切れか、この端末の時計のずれです。証明書はサイトの運営者が更新します。"
    } text {
        verified: false,
        patterns: [
            r"net::ERR_CERT_\w+ at https?://|\b(?:page|frame)\.(?:goto|reload|waitfornavigation): (?:net::ERR_CERT_\w+|SSL_ERROR_\w+)",
            r"\bpage\.goto: .{0,40}(?:self.signed certificate|certificate is not trusted|unacceptable tls certificate|peer certificate)",
        ],
        examples: [
            "Operation failed: page.goto: net::ERR_CERT_AUTHORITY_INVALID at https://10.37.65.17:30171/",
            "page.goto: Peer failed to perform TLS handshake: Unacceptable TLS certificate",
        ],
    }
    LOCAL_SERVER_TLS "GK-ERR-1101" Usage {
        "a server on this machine (localhost) was called by HTTPS, and its certificate is one that was made here, which the caller doesn't trust; no proxy is involved" /
        "この端末（localhost）のサーバーが HTTPS で呼び出されましたが、証明書はこの端末で作られたもので、呼び出した側が信頼していません。プロキシは関係しません"
    } help {
        "Name the certificate's authority to the program that calls: with mkcert (Next.js, Vite and others use it) `export NODE_EXTRA_CA_CERTS=\"$(mkcert -CAROOT)/rootCA.pem\"` for Node.js; a self-signed certificate itself in the same way (curl `--cacert`, Python REQUESTS_CA_BUNDLE). Or call the server by http://, if it can: the connection doesn't leave this machine.\n- “Error while checking if”, “webServer” (Playwright): `ignoreHTTPSErrors: true` in `webServer`, and in `use` for the pages.\n- dotnet: `dotnet dev-certs https --trust`.\n- It is a gateway or proxy on this machine that Claude Code calls: its address with http://, or its root in the profile (`network.ca_bundle`).\n- It still isn't accepted: the certificate is for another name: localhost and 127.0.0.1 have to stand in it both, if both are called." /
        "呼び出すプログラムに、証明書の認証局を指定してください。mkcert（Next.js、Vite などが使用）の場合、Node.js では `export NODE_EXTRA_CA_CERTS=\"$(mkcert -CAROOT)/rootCA.pem\"` です。自己署名証明書はそれ自体を同じように指定します（curl の `--cacert`、Python の REQUESTS_CA_BUNDLE）。サーバーが対応していれば http:// でも構いません。通信は端末の外に出ません。\n- 「Error while checking if」「webServer」（Playwright）の場合: `webServer` に `ignoreHTTPSErrors: true` を指定し、ページ用には `use` にも指定してください。\n- dotnet の場合: `dotnet dev-certs https --trust` を実行してください。\n- Claude Code が呼び出す、この端末のゲートウェイやプロキシの場合: アドレスを http:// にするか、そのルートをプロファイル（`network.ca_bundle`）に指定してください。\n- それでも受け付けられない場合: 証明書が別の名前のものです。localhost と 127.0.0.1 の両方を使う場合は、両方が証明書に必要です。"
    } text {
        verified: false,
        names: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
        patterns: [
            r"(?:\bif|\bto|\bget|\bpost|\bput|\bhead|\bcurl(?: -\S{1,20}){0,4}|\bfetch(?:ing)?|\bat|\burl:?) \W{0,2}https://(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?(?:/[^\s'\x22]{0,200})?[^/]{0,120}?(?:ssl certificate problem|self.signed certificate|certificate[_ ]verify[_ ]failed|unable to get local issuer|unable to verify the first certificate|certificate signed by unknown authority)",
        ],
        examples: [
            "Error while checking if https://127.0.0.1:3000/ is available: self-signed certificate in certificate chain",
        ],
    }
    RUNNER_NODE "GK-ERR-1108" Problem {
        "the image of a job's container is too old, or of another kind, for the Node.js that GitHub's runner brings into it for actions; no Node.js has to be installed" /
        "ジョブのコンテナーのイメージが、GitHub のランナーがアクション用に渡す Node.js に対して古いか、種類が違います。Node.js のインストールは不要です"
    } help {
        "Take an image with a newer C library (glibc 2.28 or later) in `container:` of the workflow: Amazon Linux 2023, Debian 12, Ubuntu 22.04, RHEL 8 in place of Amazon Linux 2, CentOS 7, Ubuntu 18.04.\n- The old image is needed for the build: let the job run without `container:`, with the actions outside, and only the build in it (`docker run` with the checkout mounted).\n- Alpine (“Error relocating”, “no such file or directory”): the runner brings its own Node.js for Alpine only to x64: take a glibc image on arm64.\n- Old releases of an action with an older Node.js help for a short time only: runners take the older ones away." /
        "ワークフローの `container:` に、C ライブラリの新しいイメージ（glibc 2.28 以降）を使ってください。Amazon Linux 2、CentOS 7、Ubuntu 18.04 の代わりに、Amazon Linux 2023、Debian 12、Ubuntu 22.04、RHEL 8 などです。\n- ビルドに古いイメージが必要な場合: `container:` を使わずにジョブを実行し、アクションはその外で、ビルドだけをイメージの中で行ってください（チェックアウトをマウントした `docker run`）。\n- Alpine（「Error relocating」「no such file or directory」）の場合: ランナーが Alpine 用の Node.js を渡すのは x64 だけです。arm64 では glibc のイメージを使ってください。\n- 古い Node.js を使うアクションの古いリリースで解消するのは一時的です。ランナーから古い Node.js は順次なくなります。"
    } text {
        verified: false,
        patterns: [
            r"/__e/node\d\d(?:_alpine)?/bin/node\W{1,4}.{0,200}?(?:\bglibc(?:xx)?_[\d.]+' not found|error relocating|no such file or directory)|error relocating /__e/node",
            r"error loading shared library \S{1,80}: no such file or directory \(needed by /__e/node",
        ],
        examples: [
            "/__e/node20/bin/node: /lib64/libm.so.6: version `GLIBC_2.27' not found (required by /__e/node20/bin/node)",
            "Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by /__e/node20/bin/node)",
        ],
    }
    TAOBAO "GK-ERR-1098" Usage {
        "npm is sent to registry.npm.taobao.org, a mirror that was shut down; its certificate isn't renewed any more" /
        "npm の接続先が、終了したミラー registry.npm.taobao.org です。その証明書はもう更新されません"
    } help {
        "`npm config get registry` shows whether it is set here. Set the registry that is meant: `npm config set registry https://registry.npmjs.org/`, or your company's mirror (the old one's successor is registry.npmmirror.com); yarn and pnpm have a setting of their own.\n- It is set rightly: the project's lock file names the old address in its `resolved` lines (package-lock.json, yarn.lock): delete the file and install again, or replace the host in it. A .npmrc in the project wins over yours.\n- A package fetches a binary from there (node-sass, electron, chromedriver, sharp): its own variable or .npmrc line names the mirror; take it out.\n- Don't switch off strict-ssl for it." /
        "ここで設定されているかは `npm config get registry` で分かります。使うレジストリを設定してください: `npm config set registry https://registry.npmjs.org/`、または会社のミラー（このミラーの後継は registry.npmmirror.com）。yarn と pnpm には独自の設定があります。\n- 設定が正しい場合: プロジェクトのロックファイル（package-lock.json、yarn.lock）の `resolved` の行に古いアドレスがあります。ファイルを削除してインストールし直すか、ホストを置き換えてください。プロジェクトの .npmrc は自分のものより優先されます。\n- パッケージがそこからバイナリを取得する場合（node-sass、electron、chromedriver、sharp）: 独自の変数または .npmrc の行でミラーが指定されています。削除してください。\n- このために strict-ssl を無効にしないでください。"
    } text {
        verified: false,
        names: ["CERT_HAS_EXPIRED"],
        patterns: [
            r"(?:certificate has expired|\bcert_has_expired\b).{0,500}?\bnpm\.taobao\.org\b|\bnpm\.taobao\.org\b.{0,500}?(?:certificate has expired|\bcert_has_expired\b)",
        ],
        examples: [
            "npm ERR! code CERT_HAS_EXPIRED npm ERR! request to https://registry.npm.taobao.org/yargs-parser/download/yargs-parser-13.1.1.tgz failed, reason: certificate has expired",
        ],
    }
    AZURE_DEVOPS "GK-ERR-1104" Person {
        "Azure DevOps doesn't know the user of the token that it was sent, or this user has no access to the organization or repository; no model's service is involved" /
        "送られたトークンのユーザーを Azure DevOps が認識しないか、そのユーザーに組織またはリポジトリへのアクセスがありません。モデルのサービスは関係しません"
    } help {
        "Sign in where the organization is: `az login --tenant TENANT` with the account that is a member of it (`az account show` names the one that is used now); its MCP server takes az's sign-in. Whoever administers the organization sees under Users whether this account is in it, with an access level.\n- “The user '' is not authorized” (nobody is named): no token came, or one of another kind: a personal access token (PAT) was expected and an Entra token sent, or the other way round. `az devops login` and AZURE_DEVOPS_EXT_PAT want a PAT; a PAT in a header is sent as Basic with an empty user name.\n- A PAT has ended, is of another organization, or lacks the scope (Code, Work Items, Packaging): make a new one under User settings.\n- “TF401019”: the repository's or project's name is wrong, or this user may not read it; git may have stored another account: remove the entry in its credential store.\n- “VS30063”, “Conditional Access”: the organization wants another sign-in or network (a policy): ask its administrator.\n- A pipeline: the build service's identity needs the right, and the job's setting for the scope of its token may exclude other projects and repositories." /
        "組織のあるテナントにサインインしてください: 組織のメンバーであるアカウントで `az login --tenant テナント`（現在のものは `az account show` で分かります）。Azure DevOps の MCP サーバーは az のサインインを使います。アカウントが組織に登録され、アクセスレベルがあるかは、組織の管理者が Users で確認できます。\n- 「The user '' is not authorized」（ユーザー名が空）の場合: トークンが届いていないか、種類が違います。個人用アクセストークン（PAT）が必要なところに Entra のトークンを送ったか、その逆です。`az devops login` と AZURE_DEVOPS_EXT_PAT には PAT が必要です。ヘッダーの PAT は、空のユーザー名の Basic として送ります。\n- PAT の期限切れ、別の組織のもの、スコープ不足（Code、Work Items、Packaging）の場合: User settings で新しく作ってください。\n- 「TF401019」の場合: リポジトリやプロジェクトの名前の誤りか、読み取りの権限がありません。git に別のアカウントが保存されていることもあるため、資格情報ストアの項目を削除してください。\n- 「VS30063」「Conditional Access」の場合: 組織のポリシーが別のサインインやネットワークを求めています。管理者に確認してください。\n- パイプラインの場合: ビルドサービスの ID に権限が必要です。ジョブのトークンのスコープの設定で、ほかのプロジェクトやリポジトリが除かれていることもあります。"
    } text {
        verified: false,
        patterns: [
            r"\btf400813\b|\btf401019\b|\bvs30063\b",
        ],
        examples: [
            "Entra token issues, error TF400813: The user '' is not authorized to access this resource.",
        ],
    }
    STORED_SIGN_IN "GK-ERR-1330" Person {
        "a program couldn't renew the sign-in that it stored itself (a Claude account's, ChatGPT's or another's): the refresh token that it sent isn't taken any more" /
        "プログラムが、自身で保存したサインイン（Claude、ChatGPT などのアカウント）を更新できませんでした。送ったリフレッシュトークンが受け付けられていません"
    } help {
        "Sign out in the program that shows this (or delete the sign-in that it stored), then sign in there again. A sign-in at AWS or with genkan changes nothing about it, nor does one in Claude Code, unless Claude Code itself says this (then /login).\n- “Refresh token expired”, “Refresh token not found or invalid”: reported of opencode with a Claude account (a plugin such as opencode-anthropic-auth): `opencode auth logout`, choose Anthropic, then `/connect` and sign in again. The page in the browser goes in a circle, or the new sign-in isn't taken: end opencode, move ~/.local/share/opencode/auth.json away (it holds the sign-ins at other providers as well), start opencode, and `/connect`. It comes back soon: update opencode and the plugin.\n- “Token refresh failed: 400”, “Token refresh failed: 401”, and nothing stands behind it: reported of opencode with a Claude account (400) and with a ChatGPT account (401). Send the prompt once more: releases of opencode have shown this of a first try after a long pause, though the sign-in was renewed. It stays: sign out and in again there.\n- “access token could not be refreshed”: the words of OpenAI's Codex about a ChatGPT account: `codex logout`, then `codex login`. “already used”: mostly a copy of the same sign-in (~/.codex/auth.json on another machine or in a container) was renewed first: sign in separately in each place.\n- It stands in the log of a relay or gateway: its administrator signs in to that account anew there.\n- Your organization gave you a profile: such an account goes past it. Give the program the profile's provider (Amazon Bedrock, Google Cloud, Foundry or the gateway)." /
        "このエラーを表示したプログラムでサインアウトし（または保存されたサインインを削除し）、そこでサインインし直してください。AWS や genkan でサインインし直しても変わりません。Claude Code でのサインインで解消するのは、Claude Code 自身が表示した場合だけです（/login）。\n- 「Refresh token expired」「Refresh token not found or invalid」の場合: Claude アカウントを使う opencode（opencode-anthropic-auth などのプラグイン）で報告があります。`opencode auth logout` で Anthropic を選び、`/connect` でサインインし直してください。ブラウザーのページが繰り返される場合や、新しいサインインが使われない場合は、opencode を終了し、~/.local/share/opencode/auth.json を別の場所に移し（ほかのプロバイダーのサインインも含まれます）、opencode を起動して `/connect` を実行します。すぐに再発する場合は、opencode とプラグインを更新してください。\n- 「Token refresh failed: 400」「Token refresh failed: 401」とだけ表示される場合: opencode で、Claude アカウント（400）と ChatGPT のアカウント（401）について報告があります。プロンプトをもう一度送ってください。長い中断後の最初の失敗だけを表示し、サインインは更新されていた opencode のリリースがあります。解消しない場合は、そこでサインアウトし、サインインし直してください。\n- 「access token could not be refreshed」の場合: ChatGPT のアカウントについての OpenAI Codex の文言です。`codex logout` の後に `codex login` を実行してください。「already used」とある場合、多くは、同じサインインのコピー（別の端末やコンテナーの ~/.codex/auth.json）が先に更新されています。それぞれの場所で個別にサインインしてください。\n- 中継プログラムまたはゲートウェイのログにある場合: その管理者が、そこでそのアカウントにサインインし直します。\n- 組織のプロファイルがある場合: このアカウントはプロファイルを通りません。プログラムには、プロファイルのプロバイダー（Amazon Bedrock、Google Cloud、Foundry、ゲートウェイ）を使わせてください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:token refresh failed|failed to refresh (?:the )?(?:\w{1,12} )?token|refreshing (?:the )?token failed)\b[^{}]{0,60}\{\W{0,6}error\W{1,8}invalid_grant\W{1,8}error_description\W{1,8}(?:the )?refresh token (?:is |has )?(?:expired|not found|invalid|revoked)\b",
            r"\brefresh token not found or invalid\b",
            r"(?:^[^{}]{0,60}|\berror: )\btoken refresh failed: 40[01](?: (?:unauthorized|bad request))?\W{0,4}$",
            r"\baccess token could not be refreshed because (?:your refresh token|you have since logged out)\b",
        ],
        examples: [
            "Token refresh failed: 400 — {\"error\": \"invalid_grant\", \"error_description\": \"Refresh token expired\"}",
            "Failed to refresh token: 400 {\"error\":\"invalid_grant\",\"error_description\":\"Refresh token expired\"}",
            "{\"error\": \"invalid_grant\", \"error_description\": \"Refresh token not found or invalid\"}",
            "Error: Token refresh failed: 401",
            "Your access token could not be refreshed because your refresh token was already used. Please log out and sign in again.",
        ],
    }
    OPENCODE_REFRESH "GK-ERR-1295" Person {
        "opencode's plugin for the Claude sign-in (opencode-claude-auth) has no valid sign-in: it renews it by running `claude`, which failed or wasn't enough" /
        "opencode の Claude サインイン用プラグイン（opencode-claude-auth）に、有効なサインインがありません。更新のために実行する `claude` が失敗したか、実行しても更新されませんでした"
    } help {
        "Run the same command in a terminal, as the same user: `claude -p . --model haiku`; what it says is the reason. Mostly the sign-in has ended: `claude auth login` (or /login in `claude`), then restart opencode.\n- It works in the terminal: opencode was started with another PATH or another CLAUDE_CONFIG_DIR, so that it finds no `claude` or no sign-in: start opencode from that terminal.\n- It comes back, or `claude` itself works and opencode still says so: update the plugin as well (the newest release of opencode-claude-auth under `plugin` in opencode.json), then restart opencode.\n- You work with a profile of genkan's (Bedrock, Google Cloud, Foundry or a gateway): this plugin uses a Claude account of Anthropic's, which goes past the profile; give opencode the profile's provider in its place." /
        "同じユーザーで、同じコマンドをターミナルで実行してください: `claude -p . --model haiku`。表示される内容が理由です。多くはサインインの期限切れです。`claude auth login`（または `claude` の /login）でサインインし、opencode を起動し直してください。\n- ターミナルでは成功する場合: opencode の PATH または CLAUDE_CONFIG_DIR が異なり、`claude` またはサインインが見つかっていません。そのターミナルから opencode を起動してください。\n- 再発する場合や、`claude` 自体は動作する場合: プラグインも更新し（opencode.json の `plugin` にある opencode-claude-auth を最新のリリースに）、opencode を起動し直してください。\n- genkan のプロファイル（Bedrock、Google Cloud、Foundry、ゲートウェイ）を使っている場合: このプラグインは Anthropic の Claude アカウントを使い、プロファイルを通りません。代わりに、プロファイルのプロバイダーを opencode に設定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bcommand failed: claude -p \. --model haiku\b",
            r"\brefresh_cli_exhausted\b",
            r"\bclaude code credentials are unavailable or expired\b",
        ],
        examples: [
            "{\"event\":\"refresh_failed\",\"source\":\"cli\",\"attempt\":2,\"error\":\"Command failed: claude -p . --model haiku\"}",
            "{\"event\":\"refresh_cli_exhausted\",\"source\":\"cli\"}",
            "Claude Code credentials are unavailable or expired. Run `claude` to refresh them.",
        ],
    }
}
